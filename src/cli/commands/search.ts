import { hang, wrap } from '../../report/text/wrap.ts';
import { severityWord } from '../../report/words.ts';
import { createSearchIndex, type SearchHit, searchEntries } from '../../search/search-entries.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { printAnswer } from '../plain-format.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';

/** Search hits for the terminal: id and severity, then title and summary. */
export function hitsText(session: Session, hits: readonly SearchHit[]): string {
  const { lang, width } = session;
  return hits
    .flatMap(({ id, severity, title, summary }) => [
      ...wrap([id, ...(severity ? [severityWord(lang, severity)] : []), title].join(' · '), width),
      ...hang('  ', summary, width),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Finds entries by words of either language. 0 where any was found, else 2. */
export async function run(session: Session): Promise<number> {
  const query = session.operands.join(' ');
  if (query.trim() === '') throw new UsageError(session.say('cli.fault.no-words'));
  const index = createSearchIndex(await readKnowledge(session));
  const hits = searchEntries(index, query, { lang: session.lang });
  await printAnswer(session, hits, () => hitsText(session, hits));
  if (hits.length === 0) session.fault('cli.fault.nothing-found', { query });
  return hits.length === 0 ? 2 : 0;
}
