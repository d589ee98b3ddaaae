import type { Pack } from '../../core/pack.ts';
import { CELL_BYTES } from '../../engine/scan/cell-bounds.ts';
import { ownTool } from '../../lib/package-files.ts';
import { scanInputs } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Inputs } from '../input/inputs.ts';
import type { Session } from '../session.ts';
import { INTERRUPTED, type Interrupt } from '../terminal/interrupt.ts';
import { headerInputs, partialText } from './partial-file.ts';
import { holdingOf, shareOf } from './share.ts';

interface ShardWork {
  readonly pack: Pack;
  readonly inputs: Inputs;
  readonly interrupt: Interrupt;
}

/**
 * Scans this process's share and writes what it gives, undiagnosed. 0: read everything; 2: not so;
 * 130: interrupted. What is wrong in the logs, `merge` tells.
 */
export async function writeShard(
  session: Session,
  { pack, inputs, interrupt }: ShardWork,
): Promise<number> {
  const share = shareOf(session);
  if (!share) throw new UsageError(session.say('cli.fault.bad-shard', { value: '' }));
  const { signal } = interrupt;
  const holding = holdingOf(share, inputs.files);
  const partial = await scanInputs(session, { pack, inputs, signal, holding });
  const tool = { ...ownTool(), pack: pack.version };
  const header = { tool, cellBytes: CELL_BYTES, ...headerInputs(inputs) };
  await session.print(partialText(share, header, partial));
  for (const { message, where } of partial.diagnostics) {
    if (where) session.fault('cli.fault.unreadable', { name: where.input, reason: message });
  }
  if (interrupt.isCaught()) {
    session.fault('cli.fault.shard-interrupted');
    return INTERRUPTED;
  }
  const isWhole = inputs.unreadable.length === 0 && partial.inputs.every((mark) => mark.complete);
  return isWhole ? 0 : 2;
}
