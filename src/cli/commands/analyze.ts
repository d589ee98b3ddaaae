import { fstatSync } from 'node:fs';
import { analyzeInputs } from '../analyze-inputs.ts';
import type { FlagName } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { finishReport } from '../finish-report.ts';
import { awaitMissing, findInputs, type Inputs } from '../input/inputs.ts';
import { formatOf } from '../present-report.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';
import { guardInputs, tellInputs } from '../tell-inputs.ts';
import { watchInterrupt } from '../terminal/interrupt.ts';

/** Whether standard input is a file or a pipe, so that reading it is meant and will end. */
function stdinIsGiven(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    return false;
  }
}

function operandsOf(session: Session): readonly string[] {
  if (session.operands.length > 0) return session.operands;
  if (stdinIsGiven()) return ['-'];
  throw new UsageError(session.say('cli.fault.no-input'));
}

/** Flags that have no meaning beside another one: what they ask for is done by `merge`, or not at all. */
const EXCLUDED: readonly (readonly [FlagName, readonly FlagName[], 'shard' | 'follow'])[] = [
  ['shard', ['follow', 'tee'], 'follow'],
  [
    'shard',
    ['format', 'redact', 'min-severity', 'fail-on', 'year', 'timezone', 'since', 'until'],
    'shard',
  ],
];

function refuseTogether({ flags, say }: Session): void {
  for (const [one, others, key] of EXCLUDED) {
    const other = flags.has(one) && others.find((each) => flags.has(each));
    if (!other) continue;
    throw new UsageError(
      say(`cli.fault.not-with-${key}`, { one: `--${one}`, other: `--${other}` }),
    );
  }
}

function refuseInputs({ flags, say }: Session, { files }: Inputs): void {
  const stdin = files.some((file) => file.kind === 'stdin');
  if (flags.has('shard') && stdin) throw new UsageError(say('cli.fault.shard-stdin'));
  if (flags.has('tee') && !stdin) throw new UsageError(say('cli.fault.tee-no-stdin'));
}

/** Reads logs and prints the report, or with `--shard` the partial; with `--follow` as they grow. */
export async function run(session: Session): Promise<number> {
  formatOf(session);
  refuseTogether(session);
  const { flags } = session;
  const found = await findInputs(operandsOf(session), flags.text('output'));
  const inputs = flags.has('follow') ? awaitMissing(found) : found;
  refuseInputs(session, inputs);
  guardInputs(session, inputs);
  tellInputs(session, inputs);
  if (inputs.files.length === 0) return 2;
  const interrupt = watchInterrupt({ patience: flags.has('tee') });
  const work = { pack: await readKnowledge(session), inputs, interrupt };
  if (flags.has('shard'))
    return (await import('../shards/write-shard.ts')).writeShard(session, work);
  if (flags.has('follow')) return (await import('../follow/follow.ts')).follow(session, work);
  const report = await analyzeInputs(session, { ...work, signal: interrupt.signal });
  return finishReport(session, report, {
    interrupted: interrupt.isCaught(),
    unreadable: inputs.unreadable.length,
  });
}
