import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveLiterals } from '../../src/pack/literals.ts';

test.each([
  ['NVRM: Xid \\((?<pci>[\\w:.]{7,16})\\): ', '', ['NVRM: Xid (']],
  ['^Killed$', '', ['\nKilled']],
  ['(?:^|: )Killed', '', ['\nKilled', ': Killed']],
  ['显存(?:不足|溢出)', '', ['显存不足', '显存溢出']],
  ['CUDA ERROR', 'i', ['cuda error']],
  ['[Cc]annot open', '', ['Cannot open', 'cannot open']],
  ['out of (?:GPU )?memory', '', ['out of GPU memory', 'out of memory']],
  ['(?:error: )?out of memory', '', ['out of memory']],
  ['={3} (?:fatal|abort)ed', '', ['=== aborted', '=== fataled']],
  ['\\bno GPU\\b(?!s) found', '', ['no GPU found']],
  ['lib\\w{1,9}\\.so: cannot open', '', ['.so: cannot open']],
  ['(?:a|b|c|d|e|f) driver is too old', '', [' driver is too old']],
  ['error \\d+ out of \\d+ attempts failed', '', [' attempts failed']],
] as const)('%s needs %j', (pattern, flags, literals) => {
  expect(deriveLiterals(pattern, flags).literals).toEqual(literals);
});

test.each([
  ['Killed$', '', /`Killed`, 6 bytes/],
  ['显存', '', /6 bytes/],
  ['OOM\\s+killer', '', /`killer`, 6 bytes/],
  ['long enough text|short', '', /`short`, 5 bytes/],
  ['(?:long enough text)?', '', /no text is part of every match/],
  ['(?<=long enough text)\\d+', '', /no text is part of every match/],
  ['кириллица', 'i', /no text/],
  ['kiss kiss', 'iu', /bytes|no text/],
  ['-{40}', '', /stands in every other log/],
] as const)('%s gives no literal', (pattern, flags, reason) => {
  const derived = deriveLiterals(pattern, flags);
  expect(derived.literals).toBeNull();
  expect(derived.reason).toMatch(reason);
});

/** A pattern together with a text that it matches whole. */
interface Pair {
  readonly source: string;
  readonly sample: string;
}

const word = fc.constantFrom('cuda', 'out of memory', 'x', '显存', 'Error: ', '不足', 'Xid (');
const escaped = (text: string): string => text.replace(/[()|.]/g, '\\$&');
const plain = word.map((text): Pair => ({ source: escaped(text), sample: text }));
const classes = fc.constantFrom<Pair>(
  { source: '[Cc]', sample: 'c' },
  { source: '\\d', sample: '7' },
  { source: '.', sample: '?' },
  { source: '[a-z]', sample: 'q' },
  { source: '\\b', sample: '' },
  { source: '(?!zzz)', sample: '' },
  { source: '^', sample: '' },
);
const COUNTS = [
  { text: '?', least: 0, most: 1 },
  { text: '*', least: 0, most: 3 },
  { text: '+', least: 1, most: 3 },
  { text: '{2}', least: 2, most: 2 },
  { text: '{1,3}', least: 1, most: 3 },
  { text: '{0,2}', least: 0, most: 2 },
];
const { pair } = fc.letrec<{ pair: Pair; many: Pair[] }>((tie) => ({
  many: fc.array(tie('pair'), { minLength: 1, maxLength: 4 }),
  pair: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    plain,
    classes,
    tie('many').map(
      (parts): Pair => ({
        source: parts.map((part) => part.source).join(''),
        sample: parts.map((part) => part.sample).join(''),
      }),
    ),
    fc.tuple(tie('many'), fc.nat()).map(
      ([parts, choice]): Pair => ({
        source: `(?:${parts.map((part) => part.source).join('|')})`,
        sample: parts[choice % parts.length]?.sample ?? '',
      }),
    ),
    fc.tuple(tie('pair'), fc.constantFrom(...COUNTS), fc.nat(3)).map(
      ([part, { text, least, most }, times]): Pair => ({
        source: `(?:${part.source})${text}`,
        sample: part.sample.repeat(Math.max(least, Math.min(times, most))),
      }),
    ),
  ),
}));

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

test('every match holds one of the literals', () => {
  let derivedOnes = 0;
  fc.assert(
    fc.property(pair, fc.constantFrom('', 'i'), word, ({ source, sample }, flags, around) => {
      const { literals } = deriveLiterals(source, flags);
      if (literals === null) return;
      derivedOnes++;
      expect(literals.length).toBeLessThanOrEqual(32);
      for (const line of [
        sample,
        `${around}${sample}`,
        `${sample}${around}`,
        sample.toUpperCase(),
      ]) {
        const match = new RegExp(source, flags).exec(line);
        if (match === null) continue;
        const text = `${match.index === 0 ? '\n' : ''}${match[0]}`;
        const seen = flags === 'i' ? lower(text) : text;
        expect(
          literals.some((literal) => seen.includes(literal)),
          `${source} on ${line}`,
        ).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
  expect(derivedOnes).toBeGreaterThan(200);
});
