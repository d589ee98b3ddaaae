import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';

/**
 * Whether another stream follows the one that just ended: several may stand one behind the other.
 * Zeros behind the last are padding, as on a tape.
 *
 * @throws UnpackFault where anything else follows
 */
export async function anotherFollows(
  input: ByteReader,
  magic: readonly number[],
): Promise<boolean> {
  for (;;) {
    const head = await input.peek(magic.length);
    if (head.length === magic.length && magic.every((byte, at) => head[at] === byte)) return true;
    const rest = await input.some();
    if (rest.length === 0) return false;
    const data = rest.findIndex((byte) => byte !== 0);
    if (data === 0) throw new UnpackFault('unpack-corrupt', 'data behind the end');
    input.drop(data < 0 ? rest.length : data);
  }
}
