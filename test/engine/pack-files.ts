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

function littleEndian(...fields: readonly (readonly [value: number, bytes: number])[]) {
  return new Uint8Array(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

/** A zip archive; members are stored where `method` is 0, else deflated. */
export async function zipOf(members: readonly Member[], method: 0 | 8 = 8): Promise<Uint8Array> {
  const locals: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const data = method === 0 ? bytes : await compressed(bytes, 'deflate-raw');
    const shared = littleEndian(
      [20, 2],
      [0x800, 2],
      [method, 2],
      [0, 4],
      [crc32(bytes), 4],
      [data.length, 4],
      [bytes.length, 4],
      [utf8(name).length, 2],
      [0, 2],
    );
    const local = joined(utf8('PK\x03\x04'), shared, utf8(name), data);
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
