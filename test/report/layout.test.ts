import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/text/columns.ts';
import { excerpt, excerptRows } from '../../src/report/text/excerpt.ts';
import { wrap } from '../../src/report/text/wrap.ts';
import { inputNames } from '../../src/report/view/names.ts';
import { spanText, stampStyle } from '../../src/report/view/times.ts';
import { visible } from '../../src/report/visible.ts';
import { emptyReport, input } from './samples/parts.ts';

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      // What logs hold beyond ASCII: accents, marks that combine, scripts, bars, pictures.
      fc.string({
        unit: fc.constantFrom(
          'é',
          'e\u0301',
          'ß',
          '한',
          'ｶ',
          'あ',
          '█',
          '─',
          '²',
          '…',
          'ж',
          '🚀',
          '👩‍💻',
          '⚠️',
          'ا',
          '\u200b',
        ),
      }),
      fc.constantFrom(' ', '  ', '显存不足', 'RuntimeError:', 'a/b/c', '，', '（', 'x'.repeat(90)),
    ),
  )
  .map((parts) => visible(parts.join('')));
const widths = fc.integer({ min: 8, max: 100 });

describe('wrap', () => {
  it('keeps to the width and loses nothing but white space', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrap(text, width, 1e6);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('breaks between Chinese characters, not before their punctuation', () => {
    expect(wrap('容器没有获得显卡，只能在处理器上运行。', 16)).toEqual([
      '容器没有获得显',
      '卡，只能在处理器',
      '上运行。',
    ]);
  });
});

describe('excerpt', () => {
  it('keeps to the width and is a piece of the text', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const part = excerpt(text, width, ['error']);
        expect(stringWidth(part)).toBeLessThanOrEqual(width);
        const bare = part.replace(/^…|…$/g, '').replace(/\s+/g, ' ');
        expect(text.replace(/\s+/g, ' ')).toContain(bare.trim());
      }),
    );
  });

  it('shows the part that tells', () => {
    const line = `${'setting up the loader, '.repeat(20)}CUDA error: out of memory, ${'then more, '.repeat(20)}`;
    expect(excerpt(line, 50, [])).toContain('CUDA error: out of memory');
    expect(excerpt(`${'a b '.repeat(99)}sm_120 ${'c d '.repeat(99)}`, 30, ['sm_120'])).toContain(
      'sm_120',
    );
  });

  it('fills at most the rows it is given', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(excerptRows(text, width, 2, []).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('columns', () => {
  it('agrees with string-width', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(columns(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('times', () => {
  it('says a shared date once', () => {
    expect(spanText('en', '2026-01-05T10:02:11.250Z', '2026-01-05T10:09:48Z')).toBe(
      '2026-01-05 10:02:11 to 10:09:48',
    );
    expect(spanText('en', '--01-05T10:02:11', '--01-06T00:00:00')).toBe(
      '01-05 10:02:11 to 01-06 00:00:00',
    );
    expect(spanText('en', 'boot+1.500s', 'boot+20.000s')).toBe('1.500 s to 20.000 s after boot');
    expect(spanText('en', '2026-01-05T10:02:11.1Z', '2026-01-05T10:02:11.9Z')).toBe(
      '2026-01-05 10:02:11',
    );
    expect(spanText('en', 'T22:00:00', '+1T00:31:02')).toBe('22:00:00 to +1 d 00:31:02');
    expect(spanText('en', null, null)).toBeNull();
  });

  it('writes parts of a second where all stamps lie within seconds', () => {
    const close = stampStyle(['2026-01-05T10:00:00.300Z', '2026-01-05T10:00:01.500Z']);
    expect(close.write('2026-01-05T10:00:00.300Z')).toBe('10:00:00.300');
    const apart = stampStyle(['2026-01-05T10:00:00.300Z', '2026-01-05T10:01:01.500Z']);
    expect(apart.write('2026-01-05T10:00:00.300Z')).toBe('10:00:00');
  });

  it('writes stamps of several zones in one', () => {
    const style = stampStyle(['2026-01-05T20:00:00Z', '2026-01-06T04:00:01+08:00', 'boot+1s']);
    expect(style.common).toBe('2026-01-06 UTC+08:00');
    expect(style.write('2026-01-05T20:00:00Z')).toBe('04:00:00');
    expect(style.write('boot+1s')).toBe('+1 s');
    expect(stampStyle([]).write('2026-01-06T04:00:01+08:00')).toBe('2026-01-06 04:00:01 UTC+08:00');
    expect(spanText('en', '2026-01-05T20:00:00Z', '2026-01-06T04:00:01+08:00')).toBe(
      '2026-01-05 20:00:00 to 20:00:01',
    );
  });

  it('writes date and zone with each stamp where they differ', () => {
    const style = stampStyle(['2026-01-05T10:00:00', '2026-01-06T11:00:00Z']);
    expect(style.common).toBe('2026');
    expect(style.write('2026-01-06T11:00:00Z')).toBe('01-06 11:00:00 UTC');
    expect(style.write('2026-01-05T10:00:00')).toBe('01-05 10:00:00');
    const years = stampStyle(['2025-12-31T23:00:00', '2026-01-01T01:00:00']);
    expect([years.common, years.write('2026-01-01T01:00:00')]).toEqual(['', '2026-01-01 01:00:00']);
  });
});

describe('names', () => {
  const namesOf = (...names: readonly string[]) =>
    inputNames({ ...emptyReport, inputs: names.map((name) => input(name, 1)) });

  it('says a shared folder once', () => {
    const names = namesOf('logs/a/run.log', 'logs/b/run.log');
    expect(names.folder).toBe('logs/');
    expect(names.short('logs/b/run.log')).toBe('b/run.log');
    expect(namesOf('C:\\logs\\run.log').short('C:\\logs\\run.log')).toBe('run.log');
  });

  it('leaves names that share none', () => {
    expect(namesOf('/var/log/dmesg', '/tmp/run.log').short('/tmp/run.log')).toBe('/tmp/run.log');
    expect(namesOf('run.log', 'run.log.1').short('run.log')).toBe('run.log');
  });
});
