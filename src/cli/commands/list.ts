import type { Pack } from '../../core/pack.ts';
import { padColumns } from '../../report/text/columns.ts';
import { severityWord } from '../../report/words.ts';
import { listProblems, withoutPlaceholders } from '../../search/resolve-problem.ts';
import { printAnswer } from '../plain-format.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';

function listText({ lang }: Session, pack: Pack): string {
  const families = [...new Set(pack.entries.map((entry) => entry.family))].sort();
  const idWidth = Math.max(0, ...pack.entries.map((entry) => entry.id.length));
  const lines = families.flatMap((family) => [
    family,
    ...pack.entries
      .filter((entry) => entry.family === family)
      .map(({ id, severity, texts }) => {
        const word = padColumns(severityWord(lang, severity), 8);
        return `  ${padColumns(id, idWidth)}  ${word}  ${withoutPlaceholders(texts[lang].title)}`;
      }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** Lists all entries by family. As JSON the rows of catalogs are listed, too. */
export async function run(session: Session): Promise<number> {
  const pack = await readKnowledge(session);
  const problems = listProblems(pack).map(({ id, entry, severity, action, texts, page }) => {
    const title = withoutPlaceholders(texts[session.lang].title);
    return { id, family: entry.family, severity, action, title, page };
  });
  await printAnswer(session, problems, () => listText(session, pack));
  return 0;
}
