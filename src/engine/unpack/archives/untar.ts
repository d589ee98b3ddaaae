import { ByteReader } from '../byte-reader.ts';
import { isTarHeader } from '../recognise.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { type ArchiveEntry, nameText } from './entry.ts';

const BLOCK = 512;
/** Bytes of a name or of attributes; more is no name. */
const NAME_MOST = 2 ** 20;

const corrupt = (what: string): UnpackFault => new UnpackFault('unpack-corrupt', `tar ${what}`);

/** A field up to its NUL. */
function text(block: Uint8Array, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return nameText(end < 0 ? field : field.subarray(0, end));
}

/** A size: octal, or binary where its first bit is set, as GNU tar writes large ones. */
function size(block: Uint8Array): number {
  const field = block.subarray(124, 136);
  if (field[0]! & 0x80) return field.subarray(4).reduce((value, byte) => value * 256 + byte, 0);
  const octal = String.fromCharCode(...field)
    .replace(/\0.*$/s, '')
    .trim();
  if (!/^[0-7]*$/.test(octal)) throw corrupt('header');
  return octal === '' ? 0 : Number.parseInt(octal, 8);
}

/** What extended headers say of the member behind them. */
interface Extended {
  readonly name?: string;
  readonly size?: number;
}

/** Records of a pax header, `LENGTH KEY=VALUE` each with a line end. */
function paxRecords(bytes: Uint8Array): Extended {
  const found: { name?: string; size?: number } = {};
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const length = Number(nameText(bytes.subarray(at, blank)));
    if (blank < 0 || !Number.isInteger(length) || length <= blank - at) return found;
    const [, key, value = ''] =
      /^([^=]*)=(.*)$/s.exec(nameText(bytes.subarray(blank + 1, at + length - 1))) ?? [];
    if (key === 'path' || key === 'GNU.sparse.name') found.name = value;
    if (key === 'size' && /^\d{1,15}$/.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}

const padding = (length: number): number => (BLOCK - (length % BLOCK)) % BLOCK;

/** The content of a header that describes the next member. */
async function content(input: ByteReader, length: number): Promise<Uint8Array> {
  if (length > NAME_MOST) throw corrupt('name');
  const bytes = await input.exactly(length);
  await input.skip(padding(length));
  return bytes;
}

/** The next header; null at the end of the archive. @throws UnpackFault */
async function header(input: ByteReader): Promise<Uint8Array | null> {
  const block = await input.peek(BLOCK);
  if (block.length === 0) {
    // Without its two blocks of zeros an archive is whole all the same, where nothing broke off.
    await input.some();
    return null;
  }
  const bytes = await input.exactly(BLOCK);
  if (bytes.every((byte) => byte === 0)) return null;
  if (!isTarHeader(bytes)) throw corrupt('header');
  return bytes;
}

/** The part of a name that stands in front, in the POSIX format. */
function fullName(block: Uint8Array): string {
  const name = text(block, 0, 100);
  const isPosix = text(block, 257, 8) === 'ustar' && block[263] === 0x30;
  const prefix = isPosix ? text(block, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** GNU's sparse files list their holes in blocks behind the header. */
async function skipSparseMap(input: ByteReader, block: Uint8Array): Promise<void> {
  for (let more = block[482] !== 0; more; ) more = (await input.exactly(BLOCK))[504] !== 0;
}

/**
 * The files of a tar archive, also with long names and attributes of GNU and pax. Folders, links
 * and devices are passed over. Written for this: the libraries tried end a member that is cut off
 * as if it were whole, or drop what came of it.
 *
 * @throws UnpackFault where it is cut off or damaged
 */
export async function* untar(input: ByteReader): AsyncGenerator<ArchiveEntry> {
  let extended: Extended = {};
  for (;;) {
    const block = await header(input);
    if (!block) return;
    const kind = String.fromCharCode(block[156]!);
    const length = extended.size ?? size(block);
    if (kind === 'L') {
      extended = { ...extended, name: text(await content(input, length), 0, length) };
    } else if (kind === 'x') {
      extended = { ...extended, ...paxRecords(await content(input, size(block))) };
    } else if ('gKX'.includes(kind)) {
      await content(input, size(block));
    } else {
      const name = extended.name ?? fullName(block);
      extended = {};
      if (kind === 'S') await skipSparseMap(input, block);
      // Links state the size of what they point to, and have no content.
      const stored = '12'.includes(kind) ? 0 : length;
      const start = input.position;
      if ('\x000S7'.includes(kind) && !name.endsWith('/')) {
        yield { name, body: new ByteReader(input.bytes(stored)) };
      }
      await input.skip(start + stored + padding(stored) - input.position);
    }
  }
}
