import { describe, expect, test } from 'vitest';
import { entryText, faultsOf, fluxFiles, ZH_TEXT } from './entry-text.ts';

const signature = (text: string): string => `signatures:\n  - ${text}`;
const text = (parts: Parameters<typeof fluxFiles>[0], zh?: string): string =>
  faultsOf(fluxFiles(parts, zh)).join('\n');

test('a sound entry has no fault', () => {
  expect(faultsOf(fluxFiles())).toEqual([]);
});

describe('patterns', () => {
  test.each([
    ['pattern: "flux is (out"', /invalid: .*Unterminated group/],
    ["pattern: '(?<part>flux) \\w+'", /longest text in every match is `flux ?`/],
    ["pattern: '^the flux is|out of phase (?<part>x)'", /anchor binds only one branch/],
  ])('%s is refused', (yaml, reason) => {
    expect(text({ signatures: signature(yaml) })).toMatch(reason);
  });

  test('an anchor that is a branch of its own is meant so', () => {
    const yaml = "pattern: '(?:^|\\s)the flux (?<part>\\w{1,20}) is out of phase'";
    expect(text({ signatures: signature(yaml) })).toBe('');
  });

  test('a signature that no example exercises is refused at its line', () => {
    const signatures = `${signature("pattern: 'the flux (?<part>\\w{1,9}) is out of phase'")}
  - pattern: 'phase shifted (?<part>far)'`;
    expect(text({ signatures })).toMatch(
      /^lab\/flux\.md:7 signature 2 matches no positive example$/m,
    );
  });

  test('a positive example without a match and a negative one with a match are refused', () => {
    const yaml = "pattern: 'flux (?<part>capacitor) is '";
    expect(text({ signatures: signature(yaml) })).toMatch(/no signature matches this positive/);
    expect(text({ signatures: signature(yaml) })).toMatch(/a signature matches this negative/);
  });

  test('`not` and `then` count in the trial', () => {
    const guarded = "pattern: 'the flux (?<part>\\w{1,9}) is '\n    not: ' in phase'";
    expect(text({ signatures: signature(guarded) })).toBe('');
    const joined = "pattern: 'the flux (?<part>\\w{1,9}) is out'\n    then: 'never there'";
    expect(text({ signatures: signature(joined) })).toMatch(/matches no positive example/);
  });
});

describe('summaries', () => {
  test('a capture that no signature has is refused', () => {
    expect(text({ summary: 'The {thing|x} is off.' })).toMatch(/\{thing\}, which no signature/);
  });

  test.each([
    "pattern: 'the flux (?:(?<part>\\w{1,20})|of all) is out of phase'",
    "pattern: 'the flux (?<part>\\w{0,20}) is out of phase'",
  ])('a capture that a match may lack needs a fallback: %s', (yaml) => {
    const signatures = signature(yaml);
    expect(text({ signatures })).toMatch(/\{part\}, which is missing or empty in some match/);
    const zh = ZH_TEXT.replace('{part}', '{part|它}');
    expect(text({ signatures, summary: 'The {part|flux} is off.' }, zh)).toBe('');
  });
});

test('a capture of `then` counts as one of the pattern', () => {
  const yaml = "pattern: 'the flux is out of phase'\n    then: 'part: (?<part>\\w{1,9})'";
  const positive = '```log match\nthe flux is out of phase\npart: coil\n```\n';
  const negative = '```log none\npart: coil\n```\n';
  const examples = positive.repeat(2) + negative.repeat(2);
  expect(text({ signatures: signature(yaml), examples })).toBe('');
});

describe('ties and names', () => {
  test('unknown ids and analyzers are refused at their lines', () => {
    expect(text({ front: 'explains: [nobody]' })).toMatch(/flux\.md:8 unknown id nobody/);
    expect(text({ front: 'evidence: [nowhere]' })).toMatch(/flux\.md:8 unknown analyzer nowhere/);
    const when =
      "pattern: 'the flux (?<part>coil|capacitor) is out'\n    when: { all: [gpu.soul] }";
    expect(text({ signatures: signature(when) })).toMatch(/unknown id or fact gpu\.soul/);
    const good = when.replace('gpu.soul', 'torch.available=false');
    expect(text({ signatures: signature(good) })).toBe('');
  });

  test('a circle of explains is refused', () => {
    const other = { path: 'lab/coil.md', text: entryText({ front: 'explains: [flux]' }) };
    const files = [...fluxFiles({ front: 'explains: [coil]' }), other];
    const zh = { path: 'zh-cn/lab/coil.md', text: ZH_TEXT };
    expect(faultsOf([...files, zh])).toEqual([
      'lab/coil.md:8 a circle of explains: coil → flux → coil',
    ]);
  });

  test('an id that comes twice is refused', () => {
    const twice = [...fluxFiles(), { path: 'den/flux.md', text: entryText() }];
    expect(faultsOf(twice).join('\n')).toMatch(
      /lab\/flux\.md:1 the id stands in den\/flux\.md, too/,
    );
  });

  test('id, family and severity are those of the list', () => {
    const list = (row: string) => ({
      path: 'problems.tsv',
      text: `id\tfamily\tseverity\n${row}\n`,
    });
    expect(faultsOf([...fluxFiles(), list('flux\tlab\terror')])).toEqual([]);
    expect(faultsOf([...fluxFiles(), list('other\tlab\terror')])[0]).toMatch(/unknown id flux/);
    expect(faultsOf([...fluxFiles(), list('flux\tden\terror')])[0]).toMatch(
      /problems\.tsv says den/,
    );
    expect(faultsOf([...fluxFiles(), list('flux\tlab\tinfo')])[0]).toMatch(
      /flux\.md:3 the severity is error, but problems\.tsv says info/,
    );
  });
});

test('too few examples are refused', () => {
  const examples = '```log match\nthe flux coil is out of phase\n```';
  expect(text({ examples })).toMatch(/1 positive examples, 2 are needed/);
  expect(text({ examples })).toMatch(/0 negative examples, 2 are needed/);
});

describe('translations', () => {
  test('a missing page, other steps and other commands are refused', () => {
    expect(faultsOf(fluxFiles().slice(0, 1)).join()).toMatch(/page in zh-cn is missing/);
    expect(text({}, ZH_TEXT.replace('2. 等待。', ''))).toMatch(/如何修复 has 1 steps, .* 2/);
    expect(text({}, ZH_TEXT.replace('--left', '--right'))).toMatch(
      /step 1 of 如何修复 has another/,
    );
  });

  test('a page without an original is refused', () => {
    const lost = { path: 'zh-cn/lab/lost.md', text: ZH_TEXT };
    expect(faultsOf([...fluxFiles(), lost])).toEqual([
      'zh-cn/lab/lost.md:1 there is no English page to this one',
    ]);
  });
});

test('all faults are shown at once, by line', () => {
  const faults = faultsOf(
    fluxFiles({ summary: '{thing}', front: 'explains: [nobody]\nevidence: [nowhere]' }),
  );
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    'lab/flux.md:7',
    'lab/flux.md:8',
    'lab/flux.md:9',
  ]);
});
