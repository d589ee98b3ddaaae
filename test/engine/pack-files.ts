/** Archives made for tests, as plain as their formats allow. */

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind of a tar member: `5` a folder, `2` a link; a file where nothing is said. */
  readonly kind?: string;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A member of text. */
export const file = (name: string, content: string | Uint8Array): Member => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
});

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

async function compressed(bytes: Uint8Array, format: 'gzip' | 'deflate-raw'): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const gzipOf = (content: string | Uint8Array): Promise<Uint8Array> =>
  compressed(typeof content === 'string' ? utf8(content) : content, 'gzip');

function tarHeader({ name, bytes, kind = '0' }: Member): Uint8Array {
  const header = new Uint8Array(512);
  const write = (text: string, at: number): void => header.set(utf8(text), at);
  write(name, 0);
  write('0000644\0', 100);
  write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  write('        ', 148);
  write(kind, 156);
  write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A tar archive, with its two blocks of zeros at the end. */
export const tarOf = (...members: readonly Member[]): Uint8Array =>
  joined(
    ...members.flatMap((member) => [
      tarHeader(member),
      member.bytes,
      new Uint8Array((512 - (member.bytes.length % 512)) % 512),
    ]),
    new Uint8Array(1024),
  );

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function littleEndian(...fields: readonly Field[]) {
  return new Uint8Array(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

/** How a zip archive is written besides. */
export interface ZipForm {
  /** As to a pipe: sizes of so many bytes follow the data. */
  readonly streamed?: 4 | 8;
  /** Whether it says that it is encrypted; it is not. */
  readonly encrypted?: boolean;
}

type Field = readonly [value: number, bytes: number];

/** A zip archive; members are deflated where `method` is 8, else stored. */
export async function zipOf(
  members: readonly Member[],
  method = 8,
  { streamed, encrypted = false }: ZipForm = {},
): Promise<Uint8Array> {
  const locals: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const data = method === 8 ? await compressed(bytes, 'deflate-raw') : bytes;
    const flags = 0x800 + (streamed ? 8 : 0) + (encrypted ? 1 : 0);
    const kind: readonly Field[] = [
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 4],
    ];
    const told = (width: number): readonly Field[] => [
      [crc32(bytes), 4],
      [data.length, width],
      [bytes.length, width],
    ];
    const names: readonly Field[] = [
      [utf8(name).length, 2],
      [streamed === 8 ? 20 : 0, 2],
    ];
    const unknown = streamed === 8 ? 0xffffffff : 0;
    const untold: readonly Field[] = [
      [0, 4],
      [unknown, 4],
      [unknown, 4],
    ];
    const extra = streamed === 8 ? littleEndian([1, 2], [16, 2], [0, 8], [0, 8]) : utf8('');
    const local = joined(
      utf8('PK\x03\x04'),
      littleEndian(...kind, ...(streamed ? untold : told(4)), ...names),
      utf8(name),
      extra,
      data,
      streamed ? joined(utf8('PK\x07\x08'), littleEndian(...told(streamed))) : utf8(''),
    );
    const shared = littleEndian(...kind, ...told(4), [utf8(name).length, 2], [0, 2]);
    const rest = littleEndian([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    list.push(joined(utf8('PK\x01\x02'), littleEndian([20, 2]), shared, rest, utf8(name)));
    locals.push(local);
    offset += local.length;
  }
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = littleEndian(
    [0, 4],
    [list.length, 2],
    [list.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return joined(...locals, ...list, utf8('PK\x05\x06'), end);
}
