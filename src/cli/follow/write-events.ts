import type { Finding } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { eventLine } from '../../report/formats/ndjson.ts';
import { hang } from '../../report/text/wrap.ts';
import { visible } from '../../report/visible.ts';
import { severityWord } from '../../report/words.ts';
import { formatOf } from '../present-report.ts';
import type { Session } from '../session.ts';
import type { FindingEvent } from './told-findings.ts';

const SIGNS = { finding: '+', update: '*', withdrawn: '-' } as const;

/** What a finding's part is: nothing for a cause, which findings are the causes of a symptom. */
function partText({ say }: Session, finding: Finding, report: Report): string {
  const causes = finding.explainedBy.flatMap(
    (key) => report.findings.find((other) => other.key === key)?.id ?? [],
  );
  if (causes.length > 0) return say('cli.follow.symptom', { causes: causes.join(', ') });
  return finding.role === 'cause' ? '' : say('cli.follow.related');
}

function textEvent(session: Session, { kind, finding }: FindingEvent, report: Report): string {
  const { lang, width, say } = session;
  const { id, severity, title, summary, evidence } = finding;
  const place = evidence.at(kind === 'finding' ? 0 : -1);
  const where = place ? `${place.where.input}:${place.where.line}` : '';
  const head = [severityWord(lang, severity), title, id, where, place?.at ?? ''];
  if (kind === 'withdrawn') head.push(say('cli.follow.withdrawn'));
  else head.push(partText(session, finding, report));
  const line = visible(head.filter((part) => part !== '').join(' · '));
  const lines = [...hang(`${SIGNS[kind]} `, line, width)];
  if (kind === 'finding') lines.push(...hang('    ', visible(summary), width));
  return `${lines.join('\n')}\n`;
}

/** An event as the format asked for has it: a few lines of text, or one of JSON. */
export function eventText(session: Session, event: FindingEvent, report: Report): string {
  const { kind, finding } = event;
  if (formatOf(session).id !== 'ndjson') return textEvent(session, event, report);
  return kind === 'withdrawn'
    ? eventLine('update', { withdrawn: true, key: finding.key, id: finding.id })
    : eventLine(kind, finding);
}

/** The end: the whole report. */
export function endText(session: Session, report: Report, interrupted: boolean): string {
  const format = formatOf(session);
  if (format.id === 'ndjson') return eventLine('end', { interrupted, report });
  const { color, width, flags } = session;
  return `\n${format.render(report, { color, width, verbose: flags.has('verbose') })}`;
}
