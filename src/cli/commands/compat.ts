import {
  computeCapability,
  cudaOfDriver,
  cudaOfTag,
  driverFloor,
  findTorchBuild,
  judgeArch,
  judgeDriver,
  judgeGpuDriver,
  parseTorch,
  torchBuilds,
} from '../../compat/solve.ts';
import type { MessageKey } from '../../core/messages/message.ts';
import type { Pack } from '../../core/pack.ts';
import { hang } from '../../report/text/wrap.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { printAnswer } from '../plain-format.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';

type Values = Readonly<Record<string, string>>;

/** One answer: `ok` and `bad` settle something, `unknown` and `fact` do not. */
interface Check {
  readonly about: 'driver' | 'gpu' | 'cuda' | 'driver-cuda' | 'gpu-driver' | 'gpu-torch' | 'build';
  readonly verdict: 'ok' | 'bad' | 'unknown' | 'fact';
  readonly text: string;
}

interface Question {
  readonly session: Session;
  readonly tables: Pack['tables'];
  readonly driver: string | undefined;
  readonly gpu: string | undefined;
  readonly torch: string | undefined;
  readonly cuda: string | undefined;
}

const VERDICTS = {
  ok: 'ok',
  'ok-by-minor-compatibility': 'ok',
  'too-old': 'bad',
  unknown: 'unknown',
  supported: 'ok',
  'supported-by-binary-compatibility': 'ok',
  ptx: 'ok',
  unsupported: 'bad',
} as const;

function check(
  { session }: Question,
  about: Check['about'],
  verdict: Check['verdict'],
  [key, values]: readonly [MessageKey, Values],
): Check {
  return { about, verdict, text: session.say(key, values) };
}

function driverFact(question: Question, driver: string): Check {
  const { cuda, upTo, newer } = cudaOfDriver(question.tables, driver);
  const key = cuda === null && upTo === null ? (newer ? 'newer' : 'unknown') : 'level';
  const level = cuda ?? upTo ?? '';
  const verdict = key === 'level' ? 'fact' : 'unknown';
  return check(question, 'driver', verdict, [`cli.compat.driver-${key}`, { driver, cuda: level }]);
}

function gpuFact(question: Question, gpu: string): Check {
  const cc = computeCapability(question.tables, gpu);
  if (cc === null) return check(question, 'gpu', 'unknown', ['cli.compat.gpu-unknown', { gpu }]);
  return check(question, 'gpu', 'fact', ['cli.compat.gpu-level', { gpu, cc }]);
}

/** The CUDA that a program needs: as given, or as its torch build's tag says. */
function wantedCuda({ tables, torch, cuda }: Question): string | null {
  if (cuda !== undefined) return cuda;
  if (torch === undefined) return null;
  return findTorchBuild(tables, torch)?.cuda || cudaOfTag(parseTorch(torch)?.tag ?? '');
}

function cudaFact(question: Question, cuda: string): Check {
  const { own, floor, newer } = driverFloor(question.tables, cuda);
  if (newer || own === null) {
    return check(question, 'cuda', 'unknown', ['cli.compat.cuda-unknown', { cuda }]);
  }
  const values = { cuda, own, floor: floor ?? own };
  return check(question, 'cuda', 'fact', ['cli.compat.cuda-level', values]);
}

function driverCheck(question: Question, driver: string, cuda: string): Check {
  const { verdict, needs } = judgeDriver(question.tables, { driver, cuda });
  const values = { driver, cuda, needs: needs ?? '?' };
  return check(question, 'driver-cuda', VERDICTS[verdict], [
    `cli.compat.driver-cuda-${verdict}`,
    values,
  ]);
}

/** Whether the driver knows the GPU at all; nothing where the tables do not tell. */
function gpuDriverChecks(question: Question, gpu: string, driver: string): readonly Check[] {
  const { verdict, branch, needs } = judgeGpuDriver(question.tables, { gpu, driver });
  if (verdict === 'unknown') return [];
  const values = { gpu, branch: String(branch), needs: String(needs) };
  const key = `cli.compat.gpu-driver-${verdict}` as const;
  return [check(question, 'gpu-driver', verdict === 'ok' ? 'ok' : 'bad', [key, values])];
}

function archCheck(question: Question, gpu: string, torch: string): Check {
  const { verdict, by, archs } = judgeArch(question.tables, { gpu, torch });
  const values = { gpu, torch, by: by ?? '', archs: archs.join(' ') };
  return check(question, 'gpu-torch', VERDICTS[verdict], [
    `cli.compat.gpu-torch-${verdict}`,
    values,
  ]);
}

/** The builds of a torch version without a tag, each with what driver and GPU make of it. */
function buildChecks(question: Question, torch: string): readonly Check[] {
  const { tables, driver, gpu } = question;
  return torchBuilds(tables, torch, { driver: driver ?? '' }).map(({ tag, cuda, judgement }) => {
    const build = `${torch}+${tag}`;
    const byDriver = driver === undefined ? 'ok' : VERDICTS[judgement.verdict];
    const byGpu =
      gpu === undefined ? 'ok' : VERDICTS[judgeArch(tables, { gpu, torch: build }).verdict];
    const both = [byDriver, byGpu];
    const verdict = both.includes('bad') ? 'bad' : both.includes('unknown') ? 'unknown' : 'ok';
    const needs = judgement.needs ?? '?';
    const blame = byDriver === 'bad' ? 'driver' : 'gpu';
    const key =
      verdict === 'bad'
        ? (`cli.compat.build-bad-${blame}` as const)
        : (`cli.compat.build-${verdict}` as const);
    return check(question, 'build', verdict, [key, { build, cuda, needs, gpu: gpu ?? '' }]);
  });
}

function answers(question: Question): readonly Check[] {
  const { driver, gpu, torch } = question;
  const cuda = wantedCuda(question);
  const isTagged = torch?.includes('+') ?? false;
  return [
    ...(driver === undefined ? [] : [driverFact(question, driver)]),
    ...(gpu === undefined ? [] : [gpuFact(question, gpu)]),
    ...(cuda === null ? [] : [cudaFact(question, cuda)]),
    ...(driver === undefined || cuda === null ? [] : [driverCheck(question, driver, cuda)]),
    ...(gpu === undefined || driver === undefined ? [] : gpuDriverChecks(question, gpu, driver)),
    ...(gpu === undefined || torch === undefined || !isTagged
      ? []
      : [archCheck(question, gpu, torch)]),
    ...(torch === undefined || isTagged ? [] : buildChecks(question, torch)),
  ];
}

const SIGNS = { ok: '+', bad: '-', unknown: '?', fact: ' ' } as const;

function checksText({ width }: Session, checks: readonly Check[]): string {
  const lines = checks.flatMap(({ verdict, text }) => hang(`${SIGNS[verdict]} `, text, width));
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Says whether driver, GPU, CUDA and torch go together, from the tables. 1 where they do not: a
 * check failed, or every build of the version asked for did.
 */
export async function run(session: Session): Promise<number> {
  const { flags } = session;
  const { tables } = await readKnowledge(session);
  const [driver, gpu] = [flags.text('driver'), flags.text('gpu')];
  const [torch, cuda] = [flags.text('torch'), flags.text('cuda')];
  const checks = answers({ session, tables, driver, gpu, torch, cuda });
  if (checks.length === 0) {
    const known = torch === undefined ? 'cli.fault.no-compat' : 'cli.fault.unknown-torch';
    throw new UsageError(session.say(known, { torch: torch ?? '' }));
  }
  await printAnswer(session, checks, () => checksText(session, checks));
  const builds = checks.filter((each) => each.about === 'build');
  const others = checks.filter((each) => each.about !== 'build');
  const noBuild = builds.length > 0 && builds.every((each) => each.verdict === 'bad');
  return noBuild || others.some((each) => each.verdict === 'bad') ? 1 : 0;
}
