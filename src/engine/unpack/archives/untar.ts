import { ByteReader } from '../byte-reader.ts';
import { isTarHeader, mayBeTarHeader } from '../recognise.ts';
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
  /** Whether a map of the holes stands before the content, in lines of digits. */
  readonly mapped?: boolean;
}

/** Records of a pax header, `LENGTH KEY=VALUE` each with a line end. */
function paxRecords(bytes: Uint8Array): Extended {
  const found: { name?: string; size?: number; mapped?: boolean } = {};
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const length = Number(nameText(bytes.subarray(at, blank)));
    if (blank < 0 || !Number.isInteger(length) || length <= blank - at) return found;
    const [, key, value = ''] =
      /^([^=]*)=(.*)$/s.exec(nameText(bytes.subarray(blank + 1, at + length - 1))) ?? [];
    if (key === 'path' || key === 'GNU.sparse.name') found.name = value;
    if (key === 'GNU.sparse.major') found.mapped = value === '1';
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

/** The next block; null at the end. `ended`: whether the archive may end here. */
async function nextBlock(input: ByteReader, ended: boolean): Promise<Uint8Array | null> {
  const { length } = await input.peek(BLOCK);
  // Without its two blocks of zeros an archive is whole all the same, where nothing broke off.
  if (length === 0 && !ended) await input.some();
  return length === 0 || (ended && length < BLOCK) ? null : input.exactly(BLOCK);
}

/**
 * The headers of the members, and of what describes them. Behind the end of an archive another may
 * follow. Where something else stands in place of a header, the next one is looked for, as `tar`
 * does; that is told at the end.
 */
async function* headers(input: ByteReader): AsyncGenerator<Uint8Array> {
  let isDamaged = false;
  let ended = false;
  for (;;) {
    const block = await nextBlock(input, ended);
    if (block === null) break;
    const isHeader = mayBeTarHeader(block);
    if (ended && !isHeader && block.some((byte) => byte !== 0)) break;
    ended = block.every((byte) => byte === 0);
    isDamaged ||= !ended && !isTarHeader(block);
    if (isHeader) yield block;
  }
  if (isDamaged) throw new UnpackFault('unpack-gap', 'tar header');
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

/** Passes over the map of a sparse file in the format of pax, version 1.0; gives its bytes. */
async function skipPaxMap(input: ByteReader): Promise<number> {
  let lines = '';
  const isShort = (): boolean => {
    const numbers = lines.split('\n');
    return numbers.length < 2 || numbers.length < 2 + 2 * Number(numbers[0]);
  };
  while (isShort()) {
    if (lines.length > NAME_MOST) throw corrupt('sparse map');
    lines += String.fromCharCode(...(await input.exactly(BLOCK)));
  }
  return lines.length;
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
  for await (const block of headers(input)) {
    const kind = String.fromCharCode(block[156]!);
    const length = extended.size ?? size(block);
    if (kind === 'L') {
      extended = { ...extended, name: text(await content(input, length), 0, length) };
    } else if ('xX'.includes(kind)) {
      extended = { ...extended, ...paxRecords(await content(input, size(block))) };
    } else if ('gK'.includes(kind)) {
      await content(input, size(block));
    } else {
      const { name = fullName(block), mapped = false } = extended;
      extended = {};
      if (kind === 'S') await skipSparseMap(input, block);
      // Links state the size of what they point to, and have no content.
      const stored = '12'.includes(kind) ? 0 : length;
      const start = input.position;
      if ('\x000S7'.includes(kind) && !name.endsWith('/')) {
        const map = mapped ? await skipPaxMap(input) : 0;
        yield { name, body: new ByteReader(input.bytes(Math.max(0, stored - map))) };
      }
      await input.skip(start + stored + padding(stored) - input.position);
    }
  }
}
