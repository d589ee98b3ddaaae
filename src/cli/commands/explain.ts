import { text as readText } from 'node:stream/consumers';
import type { Finding } from '../../core/finding.ts';
import type { Pack } from '../../core/pack.ts';
import type { Source } from '../../core/source.ts';
import { analyzeSources } from '../../engine/analyze.ts';
import { textSource } from '../../lib/to-sources.ts';
import { visible } from '../../report/visible.ts';
import { type Problem, problemsOfCode, resolveProblem } from '../../search/resolve-problem.ts';
import { createSearchIndex, searchEntries } from '../../search/search-entries.ts';
import { analyzeOptions } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { linesAround, type Passage } from '../input/lines-around.ts';
import { printAnswer } from '../plain-format.ts';
import { type ProseSection, problemText, readProse } from '../problem-page.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';
import { hitsText } from './search.ts';

/** A problem to be told, with what a log says of it where a log was given. */
interface Explained {
  readonly problem: Problem;
  readonly prose: readonly ProseSection[];
  readonly finding?: Finding;
}

/** At most so many problems of one text are told in full. */
const TOLD = 3;

async function explained(
  session: Session,
  problem: Problem,
  finding?: Finding,
): Promise<Explained> {
  const prose = await readProse(problem, session.lang);
  return finding ? { problem, prose, finding } : { problem, prose };
}

/** The problems that findings stand for, each once, in their order. */
async function ofFindings(
  session: Session,
  pack: Pack,
  findings: readonly Finding[],
): Promise<readonly Explained[]> {
  const told = new Map<string, Explained>();
  for (const finding of findings) {
    const problem = told.has(finding.id) ? null : resolveProblem(pack, finding.id);
    if (problem && told.size < TOLD) {
      told.set(finding.id, await explained(session, problem, finding));
    }
  }
  return [...told.values()];
}

async function findingsOf(
  session: Session,
  pack: Pack,
  source: Source,
): Promise<readonly Finding[]> {
  const report = await analyzeSources([source], analyzeOptions(session, pack));
  const told = new Set(['cause', 'related']);
  const causes = report.findings.filter((finding) => told.has(finding.role));
  return causes.length > 0 ? causes : report.findings;
}

function answerOf(session: Session, { problem, prose, finding }: Explained) {
  const { id, entry, severity, action, texts, columns, page } = problem;
  const text = texts[session.lang];
  const summary = finding?.summary ?? text.summary;
  const { family, explains } = entry;
  const evidence = finding?.evidence ?? [];
  return {
    id,
    family,
    severity,
    action,
    ...text,
    summary,
    explains,
    columns,
    prose,
    evidence,
    page,
  };
}

async function printExplained(
  session: Session,
  all: readonly Explained[],
  head = '',
): Promise<void> {
  const answers = all.map((each) => answerOf(session, each));
  const pages = all.map(({ problem, prose, finding }) =>
    problemText(problem, prose, { ...session, summary: finding?.summary }),
  );
  const rule = `\n${'─'.repeat(session.width)}\n\n`;
  await printAnswer(session, answers, () => head + pages.join(rule));
}

/** `79`, `xid 79`, `Xid-79`: a code of a catalog. */
function byCode(pack: Pack, text: string): readonly Problem[] {
  const match = /^(?:(xid|sxid)[\s:#-]*)?(\d{1,9})$/i.exec(text);
  const problems = match?.[2] ? problemsOfCode(pack, String(Number(match[2]))) : [];
  const kind = match?.[1]?.toLowerCase();
  return kind ? problems.filter((problem) => problem.id.startsWith(`${kind}-`)) : problems;
}

/** Lines round the one that was asked for in which a known problem is told as its neighbour. */
const NEAR = 20;

/** The findings whose evidence is nearest to a line, and how far away it is. */
function nearestFindings(findings: readonly Finding[], line: number) {
  const gap = (finding: Finding): number =>
    Math.min(...finding.evidence.map(({ where }) => Math.abs(where.line - line)));
  const least = Math.min(...findings.map(gap));
  return { least, findings: least <= NEAR ? findings.filter((each) => gap(each) === least) : [] };
}

async function explainPlace(session: Session, pack: Pack, passage: Passage): Promise<number> {
  const { source, name, line, lineInSource, text } = passage;
  const report = await analyzeSources([source], analyzeOptions(session, pack));
  const { findings, least } = nearestFindings(report.findings, lineInSource);
  const head = `${name}:${line}: ${visible(text)}\n\n`;
  const told = await ofFindings(session, pack, findings);
  if (told.length === 0) session.fault('cli.fault.place-unknown', { name, line });
  else if (least > 0) session.note('cli.note.nearest-line', { n: least });
  await printExplained(session, told, head);
  return told.length === 0 ? 2 : 0;
}

async function explainText(session: Session, pack: Pack, text: string): Promise<number> {
  const findings = await findingsOf(session, pack, textSource('text', text));
  const told = await ofFindings(session, pack, findings);
  if (told.length > 0) {
    await printExplained(session, told);
    return 0;
  }
  const hits = searchEntries(createSearchIndex(pack), text, { lang: session.lang, limit: 5 });
  session.fault('cli.fault.not-explained', { text: text.slice(0, 200) });
  if (hits.length > 0) session.note('cli.note.similar');
  await printAnswer(session, [], () => hitsText(session, hits));
  return 2;
}

/** The text to explain: the operands, or standard input for `-`. */
async function textOf(session: Session): Promise<string> {
  const text = session.operands.join(' ').trim();
  if (text === '') throw new UsageError(session.say('cli.fault.no-explain'));
  return text === '-' ? readText(process.stdin) : text;
}

/** Tells what a problem, a code, an error text or a line of a file means. 2 where nothing is known. */
export async function run(session: Session): Promise<number> {
  const text = await textOf(session);
  const pack = await readKnowledge(session);
  const own = resolveProblem(pack, text.toLowerCase());
  const problems = own ? [own] : byCode(pack, text);
  if (problems.length > 0) {
    const told = problems.map((problem) => explained(session, problem));
    await printExplained(session, await Promise.all(told));
    return 0;
  }
  const passage = await linesAround(text);
  if (passage === 'no-line') throw new UsageError(session.say('cli.fault.no-line', { text }));
  if (passage) return explainPlace(session, pack, passage);
  return explainText(session, pack, text);
}
