import { readFile } from 'node:fs/promises';
import type { Finding } from '../../core/finding.ts';
import type { Pack } from '../../core/pack.ts';
import type { Report } from '../../core/report.ts';
import { hang } from '../../report/text/wrap.ts';
import { visible } from '../../report/visible.ts';
import { severityWord } from '../../report/words.ts';
import { analyzeInputs } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Change, compareReports, type Difference } from '../compare-reports.ts';
import { findInputs } from '../input/inputs.ts';
import { printAnswer } from '../plain-format.ts';
import { isFailure, shownReport } from '../present-report.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';
import { tellInputs } from '../tell-inputs.ts';
import { catchInterrupt, INTERRUPTED } from '../terminal/interrupt.ts';

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'findings' in value &&
  'schema' in value &&
  value.schema === 1;

/** A report that `--format json` wrote, or null where the file is none. */
async function savedReport(path: string): Promise<Report | null> {
  if (!path.endsWith('.json')) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isReport(value) ? value : null;
  } catch {
    return null;
  }
}

interface Side {
  readonly report: Report | null;
  readonly complete: boolean;
}

async function readSide(
  session: Session,
  operand: string,
  rest: { pack: Pack; signal: AbortSignal },
): Promise<Side> {
  const saved = await savedReport(operand);
  if (saved) return { report: saved, complete: true };
  const inputs = await findInputs([operand]);
  tellInputs(session, inputs);
  if (inputs.files.length === 0) return { report: null, complete: false };
  const report = await analyzeInputs(session, { ...rest, inputs });
  const complete = inputs.unreadable.length === 0 && report.inputs.every((input) => input.complete);
  return { report: await shownReport(session, report), complete };
}

const line = (
  { lang, width }: Session,
  sign: string,
  { id, severity, title, summary }: Finding,
) => [
  ...hang(`${sign} `, `${severityWord(lang, severity)} · ${visible(title)} · ${id}`, width),
  ...hang('    ', visible(summary), width),
];

const changeText = ({ key, subject, before, after }: Change): string =>
  visible(`${key}${subject === '' ? '' : ` (${subject})`}: ${before ?? '–'} → ${after ?? '–'}`);

function differenceText(session: Session, { gone, fresh, kept, facts }: Difference): string {
  const part = (
    key: 'gone' | 'new' | 'kept' | 'facts',
    lines: readonly string[],
  ): readonly string[] =>
    lines.length === 0 ? [] : [session.say(`cli.diff.${key}`), ...lines, ''];
  const lines = [
    ...part(
      'new',
      fresh.flatMap((finding) => line(session, '+', finding)),
    ),
    ...part(
      'gone',
      gone.flatMap((finding) => line(session, '-', finding)),
    ),
    ...part(
      'kept',
      kept.flatMap(({ after }) => line(session, '=', after)),
    ),
    ...part(
      'facts',
      facts.flatMap((change) => hang('  ', changeText(change), session.width)),
    ),
  ];
  const text = lines.length > 0 ? lines.join('\n') : `${session.say('cli.diff.same')}\n`;
  return text.replace(/\n*$/, '\n');
}

/**
 * Compares two logs, folders or saved reports: problems that are new, gone and still there, and
 * facts that changed. 1 where a new one is as bad as `--fail-on` says.
 */
export async function run(session: Session): Promise<number> {
  const [before, after] = session.operands;
  if (before === undefined || after === undefined || session.operands.length !== 2) {
    throw new UsageError(session.say('cli.fault.no-diff'));
  }
  const rest = { pack: await readKnowledge(session), signal: catchInterrupt() };
  const old = await readSide(session, before, rest);
  const now = await readSide(session, after, rest);
  if (!old.report || !now.report) return 2;
  const difference = compareReports(old.report, now.report);
  await printAnswer(session, difference, () => differenceText(session, difference));
  if (rest.signal.aborted) return INTERRUPTED;
  if (!old.complete || !now.complete) return 2;
  return isFailure(session, difference.fresh) ? 1 : 0;
}
