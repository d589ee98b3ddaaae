import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { file, gzipOf, joined, type Member, tarOf, utf8, zipOf } from './pack-files.ts';
import { entry, packOf } from './small-pack.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
);
const usual = { pack, analyzers: [], inferences: [] };
const OOM = 'CUDA out of memory\n';
const text = `${'a quiet line\n'.repeat(50)}${OOM}`;

async function outcome(bytes: Uint8Array) {
  const report = await analyzeSources([memorySource('case.tar', bytes)], usual);
  const stream = await analyzeSources([streamSource('case.tar', bytes, 600)], usual);
  expect(stream).toEqual(report);
  const { inputs, findings, diagnostics } = report;
  return {
    names: inputs.map(({ name, complete }) => (complete ? name : `${name} not whole`)),
    hits: findings[0]?.count ?? 0,
    lines: findings[0]?.evidence.map(({ where }) => where.line) ?? [],
    told: diagnostics.map(({ code }) => code),
  };
}

/** A header that describes the next member, as pax writes it. */
function paxHeader(records: Readonly<Record<string, string>>): Member {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const bytes = utf8(rest).length;
    const length = bytes + String(bytes + 2).length;
    return `${length}${rest}`;
  });
  return { ...file('PaxHeaders/x', lines.join('')), kind: 'x' };
}

const three = [file('one.log', text), file('two.log', text), file('three.log', text)];

describe('a tar archive', () => {
  it('is read on behind its end, where others were appended', async () => {
    const both = joined(tarOf(file('a.log', text)), tarOf(file('b.log', text)));
    expect(await outcome(both)).toMatchObject({
      names: ['case.tar!/a.log', 'case.tar!/b.log'],
      told: [],
    });
  });

  it('may have anything behind its end', async () => {
    const bytes = joined(tarOf(file('a.log', text)), utf8('signature'.repeat(100)));
    expect(await outcome(bytes)).toMatchObject({ names: ['case.tar!/a.log'], told: [] });
  });

  it.each([
    ['a line end', 'a\nb.log'],
    ['colours', '\x1b[31mred.log'],
    ['an override of direction', 'a\u202egol.log'],
    ['steps upwards', '../../../etc/a.log'],
    ['a drive', 'C:\\logs\\a.log'],
  ])('may have names with %s, which are only names', async (_, name) => {
    const { names, hits } = await outcome(tarOf(file(name, text)));
    expect({ names, hits }).toEqual({ names: [`case.tar!/${name}`], hits: 1 });
  });

  it('tells the lines of a sparse file as they are in the file', async () => {
    // Version 1.0 writes the places of the data in front of it, in a block of lines.
    const map = utf8('1\n0\n669\n'.padEnd(512, '\0'));
    const pax = paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'logs/run.log',
    });
    const sparse = file('GNUSparseFile.0/run.log', joined(map, utf8(text)));
    const { names, lines } = await outcome(tarOf(pax, sparse, file('b.log', text)));
    expect(names).toEqual(['case.tar!/logs/run.log', 'case.tar!/b.log']);
    expect(lines).toEqual([51, 51]);
  });

  it('passes over links, folders and devices without a word', async () => {
    const kinds = ['1', '2', '3', '4', '5', '6'].map((kind) => ({ ...file(`k${kind}`, ''), kind }));
    expect(await outcome(tarOf(...kinds, file('a.log', text)))).toMatchObject({
      names: ['case.tar!/a.log'],
      told: [],
    });
  });

  it('may hold archives in archives; their names tell the way', async () => {
    const zip = await zipOf([file('x.log.gz', await gzipOf(text))]);
    const bytes = await gzipOf(tarOf(file('inner.zip', zip)));
    expect(await outcome(bytes)).toMatchObject({
      names: ['case.tar!/inner.zip!/x.log.gz'],
      hits: 1,
      told: [],
    });
  });
});

describe('a damaged tar archive', () => {
  const second = 512 + 1024;

  it.each([
    ['first', 0],
    ['second', second],
  ])('is read whole where only the sum in its %s header is wrong, which is told', async (_, at) => {
    const bytes = tarOf(...three);
    bytes[at + 150] = 0x37;
    expect(await outcome(bytes)).toMatchObject({
      names: [
        'case.tar!/one.log',
        'case.tar!/two.log',
        'case.tar!/three.log',
        'case.tar not whole',
      ],
      hits: 3,
      told: ['unpack-gap'],
    });
  });

  it('is read on at the next header where one is destroyed', async () => {
    const bytes = tarOf(...three);
    bytes.fill(0xff, second, second + 512);
    expect(await outcome(bytes)).toMatchObject({
      names: ['case.tar!/one.log', 'case.tar!/three.log', 'case.tar not whole'],
      told: ['unpack-gap'],
    });
  });

  it('is read up to a cut, in a member or in a header', async () => {
    const bytes = tarOf(...three);
    expect(await outcome(bytes.subarray(0, second + 512 + 100))).toMatchObject({
      names: ['case.tar!/one.log', 'case.tar!/two.log not whole'],
      told: ['unpack-cut'],
    });
    expect(await outcome(bytes.subarray(0, second + 100))).toMatchObject({
      names: ['case.tar!/one.log', 'case.tar not whole'],
      told: ['unpack-cut'],
    });
  });
});
