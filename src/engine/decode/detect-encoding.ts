import { joinBytes } from '../join-bytes.ts';

/** Encodings a log is read in. Labels are those of the WHATWG Encoding Standard. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'windows-1252';

/** How much of a text is looked at to tell UTF-16 from byte encodings. */
const UTF16_PROBE = 4096;

/**
 * UTF-16 without relying on a byte order mark: in logs most characters are ASCII, so one of the two
 * bytes is mostly NUL. Both halves NUL means binary, not UTF-16.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, UTF16_PROBE);
  if (length < 4) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Bytes at the start of a stretch that are looked at to tell binary data from text. */
const BINARY_PROBE = 8192;

/**
 * Whether a stretch in a byte encoding is binary data: control bytes that no log has, in more than
 * one of twenty places. NUL runs alone are not enough: a log written through a crash has them.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, BINARY_PROBE);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (
      (byte > 0 && byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) ||
      byte === 0x7f
    )
      control++;
  }
  return control > length / 20;
}

/** Places of a stretch whose lines are checked, and the bytes taken at each. */
const PLACES = 4;
const PLACE_BYTES = 32_768;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether any byte is above ASCII; four bytes at a time where there are many. */
function hasHighByte(bytes: Uint8Array): boolean {
  const start = (4 - (bytes.byteOffset % 4)) % 4;
  const count = (bytes.length - start) >> 2;
  if (count < 16) return bytes.some((byte) => byte >= 0x80);
  for (let i = 0; i < start; i++) if (bytes[i]! >= 0x80) return true;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, count);
  const mask = 0x80808080 | 0;
  for (let i = 0; i < count; i++) if ((words[i]! & mask) !== 0) return true;
  for (let i = start + count * 4; i < bytes.length; i++) if (bytes[i]! >= 0x80) return true;
  return false;
}

/** Characters that turn up in real text of each legacy encoding and hardly ever by misreading. */
const TYPICAL: readonly { readonly encoding: Encoding; readonly typical: RegExp }[] = [
  // Hiragana and katakana come first: Japanese text read as GB18030 is all rare hanzi.
  { encoding: 'shift_jis', typical: /[ぁ-んァ-ヶ]/g },
  { encoding: 'gb18030', typical: /[的一是不了在有我这为个中错误失败无法显存内使用加载模型文件]/g },
  {
    encoding: 'big5',
    typical: /[的一是不了在有我這為個中錯誤失敗無法顯存記憶體使用載入模型檔案]/g,
  },
];

/** Lines with high bytes from `from` on, up to {@link PLACE_BYTES} of them. */
function highLinesFrom(bytes: Uint8Array, from: number, picked: Uint8Array[]): void {
  let taken = 0;
  let at = from === 0 ? 0 : bytes.indexOf(0x0a, from) + 1;
  if (at === 0 && from > 0) return;
  // Where high bytes are far apart the search ends, rather than cost more than the scan.
  const until = Math.min(bytes.length, from + 64 * PLACE_BYTES);
  while (at < until && taken < PLACE_BYTES) {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(at, Math.min(end, at + PLACE_BYTES));
    if (hasHighByte(line)) {
      picked.push(line);
      taken += line.length;
    }
    at = end;
  }
}

/**
 * The part of a stretch that says most about its encoding: lines that hold high bytes, from several
 * places of it. Decoding all of a Chinese log to check it took longer than scanning it.
 */
function highLines(bytes: Uint8Array): Uint8Array {
  const picked: Uint8Array[] = [];
  const step = Math.floor(bytes.length / PLACES);
  if (step <= PLACE_BYTES) highLinesFrom(bytes, 0, picked);
  else for (let i = 0; i < PLACES; i++) highLinesFrom(bytes, i * step, picked);
  return joinBytes(picked);
}

function scoreLegacy(sample: Uint8Array): { encoding: Encoding; score: number } {
  let best: { encoding: Encoding; score: number } = { encoding: 'windows-1252', score: 0 };
  for (const { encoding, typical } of TYPICAL) {
    const text = new TextDecoder(encoding).decode(sample);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const score = (text.match(typical)?.length ?? 0) - broken * 2;
    if (score > best.score) best = { encoding, score };
  }
  return best;
}

/** Share of replacement characters over which a text is no UTF-8 with a few broken bytes. */
const BROKEN_SHARE = 0.3;

/**
 * The encoding of one stretch of a log. A stretch that is UTF-8 but for a few broken sequences (a
 * cut-off character, a binary blob) stays UTF-8; Chinese and Japanese legacy text is told apart by
 * the characters that real text has.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const utf16 = detectUtf16(bytes);
  if (utf16) return utf16;
  if (!hasHighByte(bytes)) return 'utf-8';
  const sample = highLines(bytes);
  if (isUtf8(sample)) return 'utf-8';
  const asUtf8 = new TextDecoder('utf-8').decode(sample);
  const broken = asUtf8.match(/\uFFFD/g)?.length ?? 0;
  const beyond = asUtf8.match(/[^\x00-\x7f]/g)?.length ?? 1;
  if (broken / beyond < BROKEN_SHARE) return 'utf-8';
  const legacy = scoreLegacy(sample);
  if (legacy.score > 0) return legacy.encoding;
  return decodesCleanly(sample, 'gb18030') ? 'gb18030' : 'windows-1252';
}

/** GB18030 pairs most high bytes into Han characters; Western text seldom does. */
function decodesCleanly(sample: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding).decode(sample);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return han >= 2 && han / Math.max(1, other) > 0.8;
}
