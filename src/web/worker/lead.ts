import { loadPack } from '../../pack/load.ts';
import type { FromLead, GivenFile, LeadStart, Question, ToLead } from '../protocol.ts';
import {
  type Analysis,
  judge,
  type Knowledge,
  passageOf,
  read,
  render,
  viewOf,
} from './analysis.ts';

const tell = (message: FromLead): void => postMessage(message);

/** What this worker holds between questions. */
interface Desk {
  readonly knowledge: Knowledge;
  given: readonly GivenFile[];
  analysis: Analysis | null;
  running: AbortController;
}

async function answerOf(desk: Desk, question: Question): Promise<unknown> {
  if (question.kind === 'take') {
    const { files, from } = question.ask;
    desk.given = [...desk.given.slice(0, from), ...files];
    return null;
  }
  if (question.kind === 'analyze') {
    desk.running = new AbortController();
    const { signal } = desk.running;
    const given = { files: desk.given, lang: question.ask.lang };
    const reading = await read(given, desk.knowledge, { signal, onProgress: tell });
    desk.analysis = judge(reading, question.ask.times, desk.knowledge);
    return viewOf(desk.analysis, question.ask.redact);
  }
  if (!desk.analysis) throw new Error('nothing was analyzed yet');
  if (question.kind === 'retime') {
    desk.analysis = judge(desk.analysis.reading, question.ask.times, desk.knowledge);
    return viewOf(desk.analysis, question.ask.redact);
  }
  if (question.kind === 'view') return viewOf(desk.analysis, question.ask.redact);
  if (question.kind === 'render') return render(desk.analysis, question.ask);
  return passageOf(desk.analysis, question.ask);
}

async function reply(desk: Desk, question: Question): Promise<void> {
  const { id } = question;
  try {
    tell({ kind: 'answer', id, answer: await answerOf(desk, question) });
  } catch (error) {
    tell({ kind: 'failure', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Makes this worker the one that analyzes: reads the knowledge, says so, answers questions. */
export function startLead({ pack: json, tool, script }: LeadStart): void {
  const pack = loadPack(json);
  const knowledge = { pack, tool, script };
  const desk: Desk = {
    knowledge,
    given: [],
    analysis: null,
    running: new AbortController(),
  };
  addEventListener('message', ({ data }: MessageEvent<ToLead>) => {
    if (data.kind === 'cancel') desk.running.abort();
    else if (data.kind !== 'lead') void reply(desk, data);
  });
  const signatures = pack.entries.reduce((sum, entry) => sum + entry.clauses.length, 0);
  tell({ kind: 'ready', entries: pack.entries.length, signatures });
}
