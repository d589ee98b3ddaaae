import { expect, test } from 'vitest';
import { readOriginal, readTranslation } from '../../src/pack/read-entry.ts';
import { entryText, faultsOf, fluxFiles, ZH_TEXT } from './entry-text.ts';

test('a page gives front matter, steps and examples', () => {
  const { page, faults } = readOriginal({ path: 'lab/flux.md', text: entryText() });
  expect(faults).toEqual([]);
  expect(page).toMatchObject({ id: 'flux', family: 'lab', front: { severity: 'error' } });
  expect(page?.fixes).toEqual([
    { do: 'Turn the knob.', command: 'knob --left\nknob --check' },
    { do: 'Wait.' },
  ]);
  expect(page?.examples.map(({ expect, text }) => [expect, text])).toEqual([
    ['match', '12:00 the flux capacitor is out of phase'],
    ['match', 'the flux coil is out of phase'],
    ['none', 'the flux capacitor is in phase'],
    ['none', 'out of phase'],
  ]);
});

test('an example knows the line of its fence', () => {
  const text = entryText();
  const { page } = readOriginal({ path: 'lab/flux.md', text });
  for (const example of page?.examples ?? []) {
    expect(text.split('\n')[example.line - 1]).toBe(`\`\`\`log ${example.expect}`);
  }
});

test('Windows line ends read alike', () => {
  const unix = readOriginal({ path: 'lab/flux.md', text: entryText() });
  const windows = readOriginal({
    path: 'lab/flux.md',
    text: entryText().replaceAll('\n', '\r\n'),
  });
  expect(windows.page?.fixes).toEqual(unix.page?.fixes);
  expect(windows.page?.examples).toEqual(unix.page?.examples);
});

test('a line break between Chinese characters leaves no space', () => {
  const { page } = readTranslation({ path: 'zh-cn/lab/flux.md', text: ZH_TEXT }, 'zh-cn');
  expect(page?.fixes[0]?.do).toBe('转动旋钮。');
});

test('an unknown key is refused at its line', () => {
  const faults = faultsOf(fluxFiles({ front: 'sumary: x' }));
  expect(faults).toContain('lab/flux.md:8 unknown key `sumary` in the front matter');
});

test('a wrong value names the values there are, at its line', () => {
  const faults = faultsOf([
    { path: 'lab/flux.md', text: entryText().replace('action: restart', 'action: pray') },
  ]);
  expect(faults[0]).toMatch(/^lab\/flux\.md:4 `action` is not one of fix-environment, /);
});

test('broken YAML is refused at its line', () => {
  const faults = faultsOf(fluxFiles({ front: 'subject: [part' }));
  expect(
    faults.some((fault) => /^lab\/flux\.md:[89] the front matter is not YAML/.test(fault)),
  ).toBe(true);
});

test('missing, unknown and disordered headings are refused', () => {
  const renamed = entryText().replace('## Why it happens', '## Why');
  expect(faultsOf([{ path: 'lab/flux.md', text: renamed }, ...fluxFiles().slice(1)])).toEqual([
    'lab/flux.md:1 the section "Why it happens" is missing',
    'lab/flux.md:14 the heading "Why" is unknown or comes twice',
  ]);
  const swapped = entryText()
    .replace('## What it means', '## X')
    .replace('## Why it happens', '## What it means')
    .replace('## X', '## Why it happens');
  expect(faultsOf([{ path: 'lab/flux.md', text: swapped }, ...fluxFiles().slice(1)])).toEqual([
    'lab/flux.md:1 the sections are not in order',
  ]);
});

test('a fence without expectation and a code block outside a step are refused', () => {
  const examples = '```log\nthe flux coil is out of phase\n```';
  expect(faultsOf(fluxFiles({ examples })).join('\n')).toContain('an example says no expectation');
  const fix = '1. Turn.\n\n```sh\nknob\n```';
  expect(faultsOf(fluxFiles({ fix })).join('\n')).toContain('a code block stands outside a step');
});
