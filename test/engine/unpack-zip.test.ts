import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { file, joined, type Member, utf8, zipOf } from './pack-files.ts';
import { entry, packOf } from './small-pack.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
);
const usual = { pack, analyzers: [], inferences: [] };
const OOM = 'CUDA out of memory\n';

const text = `${'a quiet line\n'.repeat(50)}${OOM}`;
const two: readonly Member[] = [file('a.log', text), file('b.log', text)];

const read = (bytes: Uint8Array) => analyzeSources([memorySource('case.zip', bytes)], usual);
const readStream = (bytes: Uint8Array, step: number) =>
  analyzeSources([streamSource('stdin', bytes, step)], usual);

async function outcome(bytes: Uint8Array) {
  const { inputs, findings, diagnostics } = await read(bytes);
  return {
    inputs: inputs.map(({ name, complete }) => `${name} ${complete ? 'whole' : 'not whole'}`),
    hits: findings[0]?.count ?? 0,
    told: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

const whole = {
  inputs: ['case.zip!/a.log whole', 'case.zip!/b.log whole'],
  hits: 2,
  told: [],
};

describe.each([
  ['stored', 0],
  ['deflated', 8],
] as const)('a zip that was written to a pipe, %s', (_, method) => {
  it.each([4, 8] as const)('is read like any other; sizes of %i bytes', async (streamed) => {
    const bytes = await zipOf(two, method, { streamed });
    expect(await outcome(bytes)).toEqual(whole);
    for (const step of [1, 7, 700]) {
      const { inputs, findings, diagnostics } = await readStream(bytes, step);
      expect(inputs.map(({ name, size }) => [name, size])).toEqual([
        ['stdin!/a.log', text.length],
        ['stdin!/b.log', text.length],
      ]);
      expect(findings[0]?.count).toBe(2);
      expect(diagnostics).toEqual([]);
    }
  });

  it('passes over folders, and members that are no logs', async () => {
    const members = [file('logs/', ''), file('logs/plot.png', OOM), ...two];
    const { hits, inputs } = await outcome(await zipOf(members, method, { streamed: 4 }));
    expect({ hits, inputs }).toEqual({ hits: 2, inputs: whole.inputs });
  });

  it('may hold a zip of its kind', async () => {
    const inner = await zipOf(two, 0, { streamed: 4 });
    const bytes = await zipOf([file('in.zip', inner), file('c.log', text)], method, {
      streamed: 4,
    });
    expect(await outcome(bytes)).toEqual({
      inputs: [
        'case.zip!/in.zip!/a.log whole',
        'case.zip!/in.zip!/b.log whole',
        'case.zip!/c.log whole',
      ],
      hits: 3,
      told: [],
    });
  });

  it('costs one member where one is damaged', async () => {
    const noise = Array.from({ length: 3000 }, (_each, i) => ((i * 2654435761) >>> 7).toString(36));
    const long = file('a.log', `${text}${noise.join('\n')}\n`);
    const bytes = await zipOf([long, file('b.log', text)], method, { streamed: 4 });
    bytes.fill(0xff, 9000, 9010);
    const { hits, inputs, told } = await outcome(bytes);
    expect(hits).toBe(2);
    expect(inputs).toEqual(['case.zip!/a.log not whole', 'case.zip!/b.log whole']);
    expect(told).toEqual([expect.stringContaining('case.zip!/a.log is damaged')]);
  });

  it('is read up to a cut', async () => {
    const bytes = await zipOf(two, method, { streamed: 4 });
    const second = Buffer.from(bytes).indexOf('PK\x03\x04', 4);
    const { hits, told } = await outcome(bytes.subarray(0, second + 60));
    expect(hits).toBe(1);
    expect(told).toEqual([expect.stringContaining('case.zip!/b.log is cut off')]);
  });
});

it('a log may hold the bytes that stand before sizes', async () => {
  const odd = joined(utf8(text), utf8('PK\x07\x08PK\x07\x08'), utf8(text));
  const bytes = await zipOf([file('a.log', odd), file('b.log', text)], 0, { streamed: 4 });
  expect(await outcome(bytes)).toEqual({ ...whole, hits: 3 });
});

describe('a zip with members that cannot be unpacked', () => {
  it.each([undefined, 4] as const)(
    'names them and why, and reads the others (sizes behind the data: %s)',
    async (streamed) => {
      const form = streamed ? { streamed } : {};
      const locked = await zipOf([file('locked.log', text)], 8, { ...form, encrypted: true });
      const odd = await zipOf([file('odd.log', text)], 14, form);
      const open = await zipOf(two, 8, form);
      const members = (zip: Uint8Array): Uint8Array =>
        zip.subarray(0, Buffer.from(zip).indexOf('PK\x01\x02'));
      const { inputs, hits, told } = await outcome(joined(members(locked), members(odd), open));
      expect(hits).toBe(2);
      expect(inputs).toEqual([...whole.inputs, 'case.zip not whole']);
      expect(told).toEqual([
        expect.stringContaining('encrypted, 1 (locked.log)'),
        expect.stringContaining('zip method 14 (LZMA), 1 (odd.log)'),
      ]);
    },
  );
});

it('a member whose text differs from its checksum is told, and read all the same', async () => {
  const bytes = await zipOf(two, 0);
  const at = Buffer.from(bytes).indexOf('quiet');
  bytes[at] = 0x51;
  const { inputs, hits, told } = await outcome(bytes);
  expect(hits).toBe(2);
  expect(inputs).toEqual(['case.zip!/a.log not whole', 'case.zip!/b.log whole']);
  expect(told).toEqual([expect.stringContaining('case.zip!/a.log is damaged (checksum)')]);
});
