import type { ByteReader } from './byte-reader.ts';
import { UnpackFault } from './unpack-fault.ts';

/** Bounds against archives made to fill a machine. They hold for each source of its own. */
export interface UnpackLimits {
  /** Bytes that decompression may yield. */
  readonly bytes: number;
  /** How many times its size compressed data may grow to. */
  readonly ratio: number;
  /** Unpacked bytes of a stream below which its ratio does not matter. */
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
  ratioFrom: 100 * 2 ** 20,
  depth: 4,
  members: 20_000,
};

/** Members have ordinals below this. */
export const MEMBERS_MOST = 32_000;

/** What unpacking one source has used of its limits. */
export interface Budget {
  readonly limits: UnpackLimits;
  bytes: number;
  members: number;
}

/** The budget of a source, with the usual limits where none are given. */
export const newBudget = (limits: GivenLimits = {}): Budget => ({
  limits: {
    ...USUAL_LIMITS,
    ...limits,
    members: Math.min(limits.members ?? USUAL_LIMITS.members, MEMBERS_MOST),
  },
  bytes: 0,
  members: 0,
});

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
  const { limits } = budget;
  let made = 0;
  for await (const chunk of unpacked) {
    made += chunk.length;
    budget.bytes += chunk.length;
    if (budget.bytes > limits.bytes)
      throw new UnpackFault('unpack-limit-bytes', sized(limits.bytes));
    if (made > limits.ratioFrom && made > packed.pulled * limits.ratio) {
      throw new UnpackFault('unpack-limit-ratio', `${limits.ratio}:1`);
    }
    yield chunk;
  }
}
