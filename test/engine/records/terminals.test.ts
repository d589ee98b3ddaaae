import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf, OOM } from './diagnosed.ts';

/** A text in pieces of some bytes, as a terminal gets it. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,17}/g) ?? [];

const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'))
    .join('\n');

describe('what a terminal showed', () => {
  const session = `$ python train.py\r\n 10%|█   | 1/10\r 20%|██  | 2/10\r\n${OOM}\r\n$ exit\r\n`;

  it.each([2, 3])('is read from a recording of asciinema, version %i', async (version) => {
    const events = [
      JSON.stringify({ version, width: 80, height: 24, timestamp: 1_714_564_800 }),
      ...pieces(session).map((text, i) => JSON.stringify([i * 0.25 + 0.1, 'o', text])),
      JSON.stringify([99.5, 'i', `echo '${OOM}'\r`]),
    ];
    const first = events.findIndex((event) => event.includes('torch'));
    expect(evidenceOf(await diagnosed(`${events.join('\n')}\n`))).toEqual([
      `oom line ${first + 1} 2024-05-01T12:00:00Z: ${OOM}`,
    ]);
  });

  it('is read from the typescript of `script`', async () => {
    const log = `Script started on 2024-05-01 12:00:00+00:00 [TERM="xterm"]\n\u001b[?2004h\u001b]0;me@gpu\u0007${session.replace(OOM, `\u001b[31m${OOM.slice(0, 9)}\u001b[0m${OOM.slice(9)}\u001b[K`)}`;
    expect((await diagnosed(log)).findings).toMatchObject([
      { id: 'oom', first: '2024-05-01T12:00:00Z' },
    ]);
  });

  it.each([80, 120])('is joined where %i columns cut its lines', async (width) => {
    const log = wrap(
      `$ python train.py\nTraceback (most recent call last):\n  File "/home/me/projects/a/very/long/path/to/some/file/of/the/model.py", line 22, in forward\n${OOM} and so on\n$ `,
      width,
    );
    const [found] = evidenceOf(await diagnosed(log));
    expect(found).toMatch(`: ${OOM} and so on`);
  });

  it('is joined where the cut came before a blank, and freed of the blanks that fill the screen', async () => {
    const before = '>'.repeat(100 - OOM.indexOf(' capacity'));
    const log = wrap(`${before}${OOM}\nNo devices were found\n$ exit`, 100)
      .split('\n')
      .map((line) => line.padEnd(100))
      .join('\n');
    expect((await diagnosed(log)).findings.map(({ id }) => id).sort()).toEqual(['no-gpu', 'oom']);
  });

  it('keeps lines apart that begin with who says them', async () => {
    const log = `svc-0  | ${'a '.repeat(50)}first half\nsvc-1  | ${'b '.repeat(50)}\nsvc-0  | second half\n`;
    expect((await diagnosed(log)).findings.map(({ id }) => id)).toEqual(['joined']);
  });
});

describe('a log copied out of a page', () => {
  it('is read without the entities of HTML', async () => {
    const log =
      'first half\nsecond half\nNo devices&#32;were found &lt;br&gt;\nNo&nbsp;devices were found\n';
    expect(evidenceOf(await diagnosed(log))).toEqual([
      'joined line 1 -: first half',
      'no-gpu line 4 -: No devices were found',
    ]);
  });
});
