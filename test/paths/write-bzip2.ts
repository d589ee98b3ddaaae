/** Bits, most significant first. */
class Bits {
  readonly bytes: number[] = [];
  private free = 0;

  put(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.free === 0) {
        this.bytes.push(0);
        this.free = 8;
      }
      this.free--;
      const last = this.bytes.length - 1;
      this.bytes[last] = this.bytes[last]! | (((value >>> bit) & 1) << this.free);
    }
  }
}

/** The CRC of bzip2: that of Ethernet with its bits in the other order. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return ~crc >>> 0;
}

/** Four alike bytes are followed by how many more of them there are. */
function shortenRuns(bytes: Uint8Array): number[] {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let run = 1;
    while (run < 255 && bytes[at + run] === bytes[at]) run++;
    out.push(...Array<number>(Math.min(run, 4)).fill(bytes[at]!));
    if (run >= 4) out.push(run - 4);
    at += run;
  }
  return out;
}

/** The last column of all rotations in order, and which row is the text itself. */
function sortRotations(text: readonly number[]): { column: number[]; row: number } {
  const size = text.length;
  const order = text.map((_, at) => at);
  order.sort((a, b) => {
    for (let i = 0; i < size; i++) {
      const difference = text[(a + i) % size]! - text[(b + i) % size]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const column = order.map((at) => text[(at + size - 1) % size]!);
  return { column, row: order.indexOf(0) };
}

/** Each byte as its place in a list of those used lately; runs of the first place as binary digits. */
function moveToFront(column: readonly number[], used: readonly number[]): number[] {
  const recent = [...used];
  const symbols: number[] = [];
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 0; zeros = (zeros - 1 - ((zeros - 1) % 2)) / 2) symbols.push((zeros - 1) % 2);
  };
  for (const byte of column) {
    const place = recent.indexOf(byte);
    if (place === 0) {
      zeros++;
      continue;
    }
    flush();
    symbols.push(place + 1);
    recent.splice(place, 1);
    recent.unshift(byte);
  }
  flush();
  return [...symbols, used.length + 1];
}

function putBlock(bits: Bits, bytes: Uint8Array): void {
  const { column, row } = sortRotations(shortenRuns(bytes));
  const used = [...new Set(column)].sort((a, b) => a - b);
  const symbols = moveToFront(column, used);
  bits.put(0x314159, 24);
  bits.put(0x265359, 24);
  bits.put(checksum(bytes), 32);
  bits.put(0, 1);
  bits.put(row, 24);
  const rows = Array.from({ length: 16 }, (_, high) =>
    Array.from({ length: 16 }, (_, low) => used.includes(high * 16 + low)),
  );
  for (const each of rows) bits.put(each.includes(true) ? 1 : 0, 1);
  for (const each of rows.filter((some) => some.includes(true))) {
    for (const isUsed of each) bits.put(isUsed ? 1 : 0, 1);
  }
  // Two tables are the fewest there may be; all symbols get codes of one length in both.
  const selectors = Math.ceil(symbols.length / 50);
  bits.put(2, 3);
  bits.put(selectors, 15);
  bits.put(0, selectors);
  const length = Math.ceil(Math.log2(used.length + 2));
  for (let table = 0; table < 2; table++) {
    bits.put(length, 5);
    bits.put(0, used.length + 2);
  }
  for (const symbol of symbols) bits.put(symbol, length);
}

/** A bzip2 file of one block, for texts of a few kilobytes. */
export function bzip2Of(bytes: Uint8Array): Uint8Array {
  const bits = new Bits();
  for (const letter of 'BZh9') bits.put(letter.charCodeAt(0), 8);
  putBlock(bits, bytes);
  bits.put(0x177245, 24);
  bits.put(0x385090, 24);
  bits.put(checksum(bytes), 32);
  return Uint8Array.from(bits.bytes);
}
