import { message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { stampStyle } from './times.ts';

/** Which rank, GPU or host the trouble of a cause began with; null where the stamps do not tell. */
export function firstText(report: Report, key: string): string | null {
  const first = report.incidents.find(({ cause }) => cause === key)?.firstSubject;
  if (!first) return null;
  const name = first.host === undefined ? first.name : `${first.name} (${first.host})`;
  const at = stampStyle([]).write(first.at);
  return message(report.lang, `report.first.${first.kind}`, { name, at });
}
