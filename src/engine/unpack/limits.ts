import type { ByteReader } from './byte-reader.ts';
import { type FaultCode, UnpackFault } from './unpack-fault.ts';

/** Bounds against archives made to fill a machine. They hold for each source of its own. */
export interface UnpackLimits {
  /** Bytes that decompression may yield. */
  readonly bytes: number;
  /** How many times its size compressed data may grow to: one stream, and all of a source. */
  readonly ratio: number;
  /** Unpacked bytes below which the ratio does not matter: a log may repeat one line all day. */
  readonly ratioFrom: number;
  /** Archives and compressed files inside one another; a compressed tar is one. */
  readonly depth: number;
  /** Members read of a source and the archives in it; at most {@link MEMBERS_MOST}. */
  readonly members: number;
}

/** Limits as they are given: those left out are the usual ones. */
export type GivenLimits = { readonly [Limit in keyof UnpackLimits]?: number };

export const USUAL_LIMITS: UnpackLimits = {
  bytes: 64 * 2 ** 30,
  ratio: 1000,
  ratioFrom: 2 ** 30,
  depth: 4,
  members: 20_000,
};

/** Members have ordinals below this. */
export const MEMBERS_MOST = 1_000_000;

/** What unpacking one source has used of its limits. */
export interface Budget {
  readonly limits: UnpackLimits;
  /** What was read of the source, still packed. */
  readonly source: Pick<ByteReader, 'pulled'>;
  bytes: number;
  members: number;
  /** Whether a limit is passed that holds for the whole source: nothing more is read of it. */
  isSpent: boolean;
}

/** The budget of a source, with the usual limits where none are given. */
export const newBudget = (source: Budget['source'], limits: GivenLimits = {}): Budget => ({
  limits: {
    ...USUAL_LIMITS,
    ...limits,
    members: Math.min(limits.members ?? USUAL_LIMITS.members, MEMBERS_MOST),
  },
  source,
  bytes: 0,
  members: 0,
  isSpent: false,
});

/** The fault of a limit that holds for the whole source. */
function spend(budget: Budget, code: FaultCode, limit: string): UnpackFault {
  budget.isSpent = true;
  return new UnpackFault(code, limit);
}

/** Counts a member. @throws UnpackFault where it is one too many */
export function countMember(budget: Budget): void {
  const { members } = budget.limits;
  if (budget.members >= members) throw spend(budget, 'unpack-limit-members', String(members));
  budget.members++;
}

/** `64 GiB`, as the flag takes it. */
function sized(bytes: number): string {
  const power = Math.min(4, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const unit = ['B', 'KiB', 'MiB', 'GiB', 'TiB'][power];
  return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${unit}`;
}

/**
 * Passes on what a decoder makes of `packed`, and counts it.
 *
 * @throws UnpackFault where it passes a limit
 */
export async function* metered(
  unpacked: AsyncIterable<Uint8Array>,
  packed: Pick<ByteReader, 'pulled'>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const { limits, source } = budget;
  const isBomb = (bytes: number, from: number): boolean =>
    bytes > limits.ratioFrom && bytes > from * limits.ratio;
  const ratio = `${limits.ratio}:1`;
  let made = 0;
  for await (const chunk of unpacked) {
    made += chunk.length;
    budget.bytes += chunk.length;
    if (budget.bytes > limits.bytes) throw spend(budget, 'unpack-limit-bytes', sized(limits.bytes));
    if (isBomb(budget.bytes, source.pulled)) throw spend(budget, 'unpack-limit-ratio', ratio);
    if (isBomb(made, packed.pulled)) throw new UnpackFault('unpack-limit-ratio', ratio);
    yield chunk;
  }
}
