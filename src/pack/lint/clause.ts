import { type Fault, faultAt } from '../fault.ts';
import { deriveLiterals } from '../literals.ts';
import type { OriginalPage } from '../read-entry.ts';
import { looseAnchor } from '../regex/anchors.ts';
import type { BacktrackingCheck } from '../regex/backtracking.ts';
import { parseRegex } from '../regex/parse.ts';
import type { Signature } from '../schema.ts';

const LITERAL_HELP =
  'Write a plain text of at least seven bytes into every branch: a space instead of \\s+, ' +
  'a neighbouring word, or ^ before a short line.';

/** What is wrong with one regular expression, whatever it is for. */
function lintRegex(
  source: string,
  flags: string,
  backtracking: BacktrackingCheck,
): readonly { readonly reason: string; readonly help: string }[] {
  const parsed = parseRegex(source, flags);
  if (parsed.pattern === null) {
    const reason = `the regular expression is invalid: ${parsed.reason}`;
    return [{ reason, help: 'Use the syntax that Node 20 knows.' }];
  }
  const faults: { reason: string; help: string }[] = [];
  const loose = looseAnchor(parsed.pattern);
  if (loose !== null) {
    const help = 'Put the alternatives in a group and the anchor outside of it: ^(?:a|b)$.';
    faults.push({ reason: `an anchor binds only one branch of \`${loose}\``, help });
  }
  const slow = backtracking(source, flags);
  if (slow !== null) {
    const help = 'Bound the repetitions, and let no two of them match the same text side by side.';
    faults.push({ reason: slow, help });
  }
  return faults;
}

/** Faults of an entry's signatures that show without any example. */
export function lintClauses(page: OriginalPage, backtracking: BacktrackingCheck): Fault[] {
  return page.front.signatures.flatMap((signature: Signature, index) => {
    const flags = signature.flags ?? '';
    const place = (field: string) => ({
      file: page.file,
      line: page.lineOf(['signatures', index, field]),
    });
    const faults = (['pattern', 'not', 'then'] as const).flatMap((field) =>
      lintRegex(signature[field] ?? '', flags, backtracking).map(({ reason, help }) =>
        faultAt(place(field), `\`${field}\`: ${reason}`, help),
      ),
    );
    if (parseRegex(signature.pattern, flags).pattern !== null) {
      const derived = deriveLiterals(signature.pattern, flags);
      if (derived.literals === null) {
        faults.push(faultAt(place('pattern'), `\`pattern\`: ${derived.reason}`, LITERAL_HELP));
      }
    }
    return faults;
  });
}
