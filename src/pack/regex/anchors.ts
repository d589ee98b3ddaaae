import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

type Edge = 'start' | 'end';

const anchored = (alternative: AST.Alternative, edge: Edge): boolean => {
  const element = edge === 'start' ? alternative.elements[0] : alternative.elements.at(-1);
  return element?.type === 'Assertion' && element.kind === edge;
};

/**
 * An alternation in which `^` or `$` binds only some branches, as text, or null. A branch that is
 * the anchor alone (`(?:^|\s)`) is meant so.
 */
export function looseAnchor(pattern: AST.Pattern): string | null {
  let found: string | null = null;
  const check = (node: {
    readonly alternatives: readonly AST.Alternative[];
    readonly raw: string;
  }) => {
    const long = node.alternatives.filter((each) => each.elements.length > 1);
    for (const edge of ['start', 'end'] as const) {
      const bound = long.filter((each) => anchored(each, edge)).length;
      if (bound > 0 && bound < node.alternatives.length) found ??= node.raw;
    }
  };
  visitRegExpAST(pattern, {
    onPatternEnter: check,
    onGroupEnter: check,
    onCapturingGroupEnter: check,
  });
  return found;
}
