import stringWidth from 'string-width';

/** Text as the bytes of other encodings, and cut as terminals cut it. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with Windows line ends, as a redirect of PowerShell writes it. */
export function utf16(text: string, order: { bigEndian: boolean; mark: boolean }): Uint8Array {
  const marked = `${order.mark ? '\uFEFF' : ''}${text.replace(/\r?\n/g, '\r\n')}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) {
    view.setUint16(i * 2, marked.charCodeAt(i), !order.bigEndian);
  }
  return bytes;
}

/** Every character that an encoding writes in two bytes, by the character. */
function twoByteTable(label: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== '\uFFFD') table.set(text, [lead, trail]);
    }
  }
  return table;
}

/** Text in a two-byte encoding (`gb18030`, `big5`, ...); `?` for what it does not have, as Python's "replace". */
export function twoByte(label: string): (text: string) => Uint8Array {
  let table: ReturnType<typeof twoByteTable> | undefined;
  return (text) => {
    table ??= twoByteTable(label);
    const found = table;
    return Uint8Array.from(
      [...text].flatMap((letter) =>
        letter < '\x80' ? letter.charCodeAt(0) : (found.get(letter) ?? 0x3f),
      ),
    );
  };
}

/** A line cut every `columns` columns of a terminal, in which a Chinese character takes two. */
export function cutAt(line: string, columns: number): string {
  let width = 0;
  let cut = '';
  for (const letter of line) {
    const wide = stringWidth(letter);
    if (width + wide > columns) {
      cut += '\n';
      width = 0;
    }
    cut += letter;
    width += wide;
  }
  return cut;
}
