import type { AST } from '@eslint-community/regexpp';

/** Fewest characters that a part matches; assertions and back-references count as none. */
function minimum(node: AST.Element): number {
  switch (node.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return 1;
    case 'Group':
    case 'CapturingGroup':
      return minimumOf(node.alternatives);
    case 'Quantifier':
      return node.min * minimum(node.element);
    default:
      return 0;
  }
}

const minimumOf = (list: readonly AST.Alternative[]): number =>
  Math.min(...list.map((each) => each.elements.reduce((sum, part) => sum + minimum(part), 0)));

function certainOf(list: readonly AST.Alternative[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...rest] = list.map(
    (each) => new Set(each.elements.flatMap((element) => [...certain(element)])),
  );
  return new Set([...first].filter((name) => rest.every((names) => names.has(name))));
}

function certain(node: AST.Element): ReadonlySet<string> {
  switch (node.type) {
    case 'Group':
      return certainOf(node.alternatives);
    case 'CapturingGroup': {
      const inner = certainOf(node.alternatives);
      const set = node.name !== null && minimumOf(node.alternatives) > 0;
      return set ? new Set([...inner, node.name as string]) : inner;
    }
    case 'Quantifier':
      return node.min === 0 ? new Set() : certain(node.element);
    default:
      return new Set();
  }
}

/** Names of the captures that hold a non-empty text in every match. */
export const certainCaptures = (pattern: AST.Pattern): ReadonlySet<string> =>
  certainOf(pattern.alternatives);
