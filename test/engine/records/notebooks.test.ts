import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf, OOM } from './diagnosed.ts';

const red = (text: string): string => `\u001b[0;31m${text}\u001b[0m`;

const code = (source: string[], ...outputs: unknown[]): unknown => ({
  cell_type: 'code',
  execution_count: 1,
  metadata: {},
  outputs,
  source,
});
const notebook = (...cells: unknown[]): unknown => ({
  cells,
  metadata: { kernelspec: { name: 'python3' } },
  nbformat: 4,
  nbformat_minor: 5,
});
const stream = (...text: string[]): unknown => ({ name: 'stdout', output_type: 'stream', text });
const error = (...traceback: string[]): unknown => ({
  ename: 'OutOfMemoryError',
  evalue: OOM,
  output_type: 'error',
  traceback,
});

const quoting = [
  {
    cell_type: 'markdown',
    metadata: {},
    source: [`If you see \`${OOM}\``, 'No devices were found\n'],
  },
  code([`# ${OOM}\n`, `text = '${OOM}'\n`, 'No devices were found'], stream('2.1.0\n')),
];

describe('a notebook', () => {
  it('is read by what its cells put out, at the lines of the file', async () => {
    const failing = code(
      ['model(x)'],
      stream('step 1\n', 'step 2\n'),
      error(
        red('-'.repeat(75)),
        `${red('OutOfMemoryError')}  Traceback`,
        `${red('torch')}: ${OOM}`,
      ),
    );
    const text = `${JSON.stringify(notebook(...quoting, failing), null, 1)}\n`;
    const line = text.split('\n').findIndex((found) => found.includes('[0m: torch.Out')) + 1;
    const report = await diagnosed(text);
    expect(evidenceOf(report)).toEqual([`oom line ${line} -: torch: ${OOM}`]);
    expect(report.inputs[0]?.lines).toBe(text.split('\n').length - 1);
    expect(report.inputs[0]?.size).toBe(text.length);
  });

  it('says nothing where only its source and its prose quote an error, written in one line too', async () => {
    for (const indent of [1, 0]) {
      const report = await diagnosed(JSON.stringify(notebook(...quoting), null, indent));
      expect(report.findings).toEqual([]);
      expect(report.unknown).toEqual([]);
    }
  });

  it('may hold its outputs as strings, and errors without a traceback', async () => {
    const cells = [
      code(['a()'], { output_type: 'stream', name: 'stderr', text: 'ok\nNo devices were found\n' }),
      code(['b()'], error()),
      code(['c()'], {
        output_type: 'execute_result',
        data: {
          'text/plain': ['first half\n', 'second half'],
          'text/html': ['No devices were found'],
        },
      }),
    ];
    const report = await diagnosed(JSON.stringify(notebook(...cells)));
    expect(report.findings.map(({ id, count }) => `${id} ${count}`).sort()).toEqual([
      'joined 1',
      'no-gpu 1',
      'oom 1',
    ]);
  });

  it('costs nothing of what stands behind it, and needs no end', async () => {
    const text = JSON.stringify(
      notebook(code(['a()'], stream('No devices were found\n'))),
      null,
      1,
    );
    expect(evidenceOf(await diagnosed(`${text}\n${OOM}\n`))).toContain(
      `oom line ${text.split('\n').length + 1} -: ${OOM}`,
    );
    const cut = text.slice(0, text.indexOf('found') + 9);
    expect((await diagnosed(cut)).findings.map(({ id }) => id)).toEqual(['no-gpu']);
  });
});
