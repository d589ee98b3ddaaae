import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/engine/decode/clean-text.ts';
import type { Encoding } from '../../src/engine/decode/detect-encoding.ts';
import { recordSteps } from '../../src/engine/decode/records/unwrap-records.ts';
import { rewriteAll } from '../../src/engine/decode/rewrite.ts';
import { transcode } from '../../src/engine/decode/transcode.ts';
import { unescapeJson } from '../../src/engine/decode/unescape-json.ts';
import { twoByte, utf8, utf16 } from '../transforms/encode.ts';
import { tries } from './replay.ts';

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a text in another encoding', () => {
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const ways: readonly [Encoding, string, (text: string) => Uint8Array][] = [
    ['utf-16le', 'aé显😀\0\uFEFF', (text) => utf16(text, { bigEndian: false, mark: false })],
    ['utf-16be', 'aé显😀Ċ\uFEFF', (text) => utf16(text, { bigEndian: true, mark: false })],
    ['gb18030', 'a|\\显存，错误', twoByte('gb18030')],
    ['big5', 'a|\\功許蓋顯存', twoByte('big5')],
    ['shift_jis', 'a|\\ソ表エラーが', twoByte('shift_jis')],
    ['windows-1252', 'a|éüñß', latin],
  ];

  it.each(ways)(
    '%s becomes UTF-8, and every line knows where it stood',
    (encoding, letters, encode) => {
      const line = fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
          const text = lines.join('\r\n');
          const { bytes, map } = transcode(encode(text), encoding);
          expect(textOf(bytes)).toBe(text);
          for (let i = 0; i < lines.length; i++) {
            const before = lines
              .slice(0, i)
              .map((each) => `${each}\r\n`)
              .join('');
            expect(map.toOriginal(utf8(before).length)).toBe(encode(before).length);
          }
        }),
        tries(100),
      );
    },
  );
});

describe('a terminal recording', () => {
  /** Pieces of a recording, and what is to be left of each. */
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .string({ unit: fc.constantFrom('a', 'é', '显', '[', 'm', ' ', '\n'), maxLength: 6 })
        .map((text) => [text, text] as const),
    },
    fc.constantFrom<readonly [raw: string, clean: string]>(
      ['\x1b[31m', ''],
      ['\x1b[38;5;203m', ''],
      ['\x1b[0K', ''],
      ['\x1b[?25l', ''],
      ['\x1b(B', ''],
      ['\x1b]0;a title\x07', ''],
      ['\x1b]8;;https://example.org\x1b\\', ''],
      ['\r\n', '\r\n'],
      ['\r', '\r'],
      ['\0', ' '],
    ),
  );
  /** A carriage return that no line feed follows begins a line, as the next redraw of a bar does. */
  const redrawn = (text: string): string => text.replace(/\r(?=[^\n])/g, '\n');
  const recording = fc.array(piece, { maxLength: 30 });

  it('loses its control sequences and nothing else', () => {
    fc.assert(
      fc.property(recording, (pieces) => {
        const raw = utf8(pieces.map(([each]) => each).join(''));
        const clean = redrawn(pieces.map(([, each]) => each).join(''));
        expect(textOf(cleanText(raw).bytes)).toBe(clean);
      }),
      tries(500),
    );
  });

  it('has each place of the clean text where the same text follows', () => {
    fc.assert(
      fc.property(recording, (pieces) => {
        const raw = utf8(pieces.map(([each]) => each).join(''));
        const { bytes, map } = cleanText(raw);
        for (let at = 0; at < bytes.length; at++) {
          if ((bytes[at]! & 0xc0) === 0x80) continue;
          const rest = cleanText(raw.slice(map.toOriginal(at))).bytes;
          expect(textOf(rest)).toBe(textOf(bytes.subarray(at)));
        }
      }),
      tries(150),
    );
  });
});

describe('a log of JSON lines', () => {
  const message = fc.string({
    unit: fc.constantFrom('a', 'n', 'u', '"', '\\', '/', '\n', '\t', ' ', '{', '显', '😀'),
    maxLength: 30,
  });
  /** As Python writes it: nothing but ASCII. */
  const escaped = (json: string): string =>
    json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const logs = fc.array(fc.tuple(message, fc.boolean()), { minLength: 1, maxLength: 8 });

  it('reads as the texts that a JSON parser finds in it, each from its own line', () => {
    fc.assert(
      fc.property(logs, (records) => {
        const lines = records.map(([text, ascii]) => {
          const json = JSON.stringify({ level: 'error', message: `<${text}>` });
          return ascii ? escaped(json) : json;
        });
        const log = utf8(lines.join('\n'));
        const { bytes, map } = unescapeJson(log);
        let from = 0;
        for (const [i, line] of lines.entries()) {
          const { message: wanted } = JSON.parse(line) as { message: string };
          const at = Buffer.from(bytes).indexOf(wanted, from);
          expect(at, `${wanted} in ${textOf(bytes)}`).toBeGreaterThanOrEqual(0);
          const lineAt = textOf(log.subarray(0, map.toOriginal(at))).split('\n').length - 1;
          expect(lineAt).toBe(i);
          from = at + 1;
        }
      }),
      tries(400),
    );
  });

  it("gives what a container wrote, behind the times that Docker's json-file keeps", () => {
    const line = message.map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const time = '2026-01-05T10:02:11.123456789Z';
        const log = lines
          .map((text) => `${JSON.stringify({ log: `${text}\n`, stream: 'stderr', time })}\n`)
          .join('');
        const expected = lines.map((text) => `${time} ${text}\n`).join('');
        expect(textOf(rewriteAll(utf8(log), recordSteps(utf8(log))).bytes)).toBe(expected);
      }),
      tries(300),
    );
  });
});
