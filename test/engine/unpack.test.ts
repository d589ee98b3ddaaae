import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';
import type { Report } from '../../src/core/report.ts';
import { type AnalyzeOptions, analyzeSources } from '../../src/engine/analyze.ts';
import { inferences } from '../../src/inferences/registry.ts';
import { loadPack } from '../../src/pack/load.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { file, gzipOf, joined, type Member, tarOf, utf8, zipOf } from './pack-files.ts';
import { FIXTURES } from './unpack-fixtures.ts';

const root = join(import.meta.dirname, '../..');
const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const usual = { pack, analyzers, inferences };

const samples = readdirSync(join(root, 'sample-logs'), { withFileTypes: true })
  .filter((found) => found.isDirectory())
  .map((found) => found.name);

const membersOf = (sample: string): readonly Member[] =>
  readdirSync(join(root, 'sample-logs', sample))
    .filter((name) => name !== 'expected.json')
    .sort()
    .map((name) => file(name, readFileSync(join(root, 'sample-logs', sample, name))));

const [dmesg, train] = membersOf('xid79-kernel-and-app') as [Member, Member];
const fixture = (name: keyof typeof FIXTURES): Uint8Array => Buffer.from(FIXTURES[name], 'base64');

const read = (name: string, bytes: Uint8Array, more: Partial<AnalyzeOptions> = {}) =>
  analyzeSources([memorySource(name, bytes)], { ...usual, ...more });
const readPlain = (members: readonly Member[]) =>
  analyzeSources(
    members.map(({ name, bytes }) => memorySource(name, bytes)),
    usual,
  );

/** What a report says, whatever its inputs are called. */
function gist({ findings, facts, gpu, inputs }: Report): unknown {
  const place = ({ line, offset }: { line: number; offset: number }) => [line, offset];
  return {
    findings: findings.map((each) => [
      each.id,
      each.count,
      each.role,
      each.evidence.map(({ where, text }) => [place(where), text]),
    ]),
    facts: facts.map(({ key, value }) => [key, value]),
    gpu: gpu.verdict,
    inputs: inputs.map(({ size, lines, encoding, complete }) => [size, lines, encoding, complete]),
  };
}

const namesOf = (report: Report): readonly string[] => report.inputs.map(({ name }) => name);
const codesOf = (report: Report): readonly string[] => report.diagnostics.map(({ code }) => code);

describe.each(samples)('sample %s, packed', (sample) => {
  const members = membersOf(sample);

  it.each<[string, (members: readonly Member[]) => Uint8Array | Promise<Uint8Array>]>([
    ['tar', (all) => tarOf(...all)],
    ['tar.gz', (all) => gzipOf(tarOf(...all))],
    ['zip', (all) => zipOf(all)],
    ['stored.zip', (all) => zipOf(all, 0)],
    ['tar.gz in a zip', async (all) => zipOf([file('in.tar.gz', await gzipOf(tarOf(...all)))])],
    [
      'each.gz in a tar',
      async (all) =>
        tarOf(
          ...(await Promise.all(all.map(async (m) => file(`${m.name}.gz`, await gzipOf(m.bytes))))),
        ),
    ],
  ])('as %s gives what it gives plain', async (_, packAll) => {
    const expected = gist(await readPlain(members));
    const bytes = await packAll(members);
    expect(gist(await read('case', bytes))).toEqual(expected);
    const stream = await analyzeSources([streamSource('stdin', bytes, 700)], usual);
    expect(gist(stream)).toEqual(expected);
  });
});

describe('files of other programs', () => {
  it.each(['xz', 'bz2', 'zst'] as const)(
    'a file in %s reads like the plain one',
    async (ending) => {
      const expected = gist(await readPlain([dmesg]));
      const bytes = fixture(`dmesg.txt.${ending}`);
      const report = await read('dmesg.txt.packed', bytes);
      expect(gist(report)).toEqual(expected);
      expect(namesOf(report)).toEqual(['dmesg.txt.packed']);
      expect(gist(await analyzeSources([streamSource('stdin', bytes, 1)], usual))).toEqual(
        expected,
      );
    },
  );

  it.each(['gz', 'xz', 'bz2', 'zst'] as const)(
    'a file in %s is read through a buffer that is used again and again',
    async (ending) => {
      const text = `${'nothing happened here\n'.repeat(10)}${[...train.bytes]}`.repeat(40);
      const bytes =
        ending === 'gz' ? await gzipOf(joined(dmesg.bytes, utf8(text))) : fixture(`both.${ending}`);
      const buffer = Buffer.alloc(100);
      const source = {
        name: 'packed',
        size: bytes.length,
        read: async (offset: number) => {
          const part = bytes.subarray(offset, offset + buffer.length);
          buffer.fill(0xee).set(part);
          return buffer.subarray(0, part.length);
        },
      };
      const report = await analyzeSources([source], usual);
      expect(report.findings[0]?.id).toBe('xid-79');
      expect(codesOf(report)).toEqual([]);
    },
  );

  it.each(['xz', 'bz2', 'zst'] as const)('a tar in %s reads like its files', async (ending) => {
    const report = await read('case', fixture(`case.tar.${ending}`));
    expect(namesOf(report)).toEqual(['case!/case/dmesg.txt', 'case!/case/train.log']);
    expect(gist(report)).toEqual(gist(await readPlain([dmesg, train])));
  });

  it.each(['xz', 'bz2', 'zst'] as const)(
    'two streams in one %s file are one text',
    async (ending) => {
      const both = file('both', joined(dmesg.bytes, train.bytes));
      expect(gist(await read('both', fixture(`both.${ending}`)))).toEqual(
        gist(await readPlain([both])),
      );
    },
  );

  it.each(['gnu.tgz', 'pax.tgz'] as const)('%s: long names, links, sparse files', async (name) => {
    const report = await read(name, fixture(name));
    const long = `${name}!/long/${'a'.repeat(120)}/dmesg.txt`;
    expect(namesOf(report)).toEqual([long, `${name}!/long/hole.log`]);
    expect(report.findings[0]?.evidence[0]?.where.input).toBe(long);
    expect(codesOf(report)).toEqual([]);
  });

  it('a zip that was written to a pipe has its sizes behind the data', async () => {
    const report = await read('stream.zip', fixture('stream.zip'));
    expect(gist(report)).toEqual(gist(await readPlain([dmesg, train])));
  });

  it('an encrypted zip says so and counts as unread', async () => {
    const report = await read('locked.zip', fixture('locked.zip'));
    expect(codesOf(report)).toEqual(['unpack-unsupported']);
    expect(report.diagnostics[0]?.message).toContain(
      'encrypted, 2 (case/dmesg.txt, case/train.log)',
    );
    expect(report.inputs.map(({ complete }) => complete)).toEqual([false]);
  });
});

describe('gzip', () => {
  it('of several members is one text, padding or not', async () => {
    const half = dmesg.bytes.length >> 1;
    const parts = [dmesg.bytes.subarray(0, half), new Uint8Array(0), dmesg.bytes.subarray(half)];
    const members = await Promise.all(parts.map(gzipOf));
    const expected = gist(await readPlain([dmesg]));
    expect(gist(await read('two.gz', joined(...members)))).toEqual(expected);
    expect(gist(await read('two.gz', joined(...members, new Uint8Array(600))))).toEqual(expected);
  });

  it('that is cut off anywhere gives the lines before the cut, and says so', async () => {
    // Incompressible bytes behind the text keep the cut from taking much of it along.
    const noise = Array.from({ length: 9000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36));
    const whole = await gzipOf(joined(dmesg.bytes, utf8(noise.join('\n'))));
    const cut = whole.subarray(0, whole.length >> 1);
    for (const source of [memorySource('cut.gz', cut), streamSource('cut.gz', cut)]) {
      const report = await analyzeSources([source], usual);
      expect(report.findings[0]?.id).toBe('xid-79');
      expect(codesOf(report)).toEqual(['unpack-cut']);
      expect(report.inputs[0]).toMatchObject({ name: 'cut.gz', complete: false });
      expect(report.inputs[0]!.size).toBeGreaterThan(dmesg.bytes.length);
    }
  });

  it('that is damaged gives what is before the damage', async () => {
    const noise = Array.from({ length: 90_000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36));
    const whole = await gzipOf(joined(dmesg.bytes, utf8(noise.join('\n'))));
    const damaged = whole.slice();
    damaged.fill(0xff, damaged.length - 40_000, damaged.length - 39_000);
    const report = await read('bad.gz', damaged);
    expect(report.findings[0]?.id).toBe('xid-79');
    expect(codesOf(report)).toEqual(['unpack-corrupt']);
    expect(report.inputs[0]!.complete).toBe(false);
  });
});

describe('cut-off and damaged archives', () => {
  const filler = 'nothing happened here\n'.repeat(200);

  it('a tar that ends inside a member keeps all before', async () => {
    const tar = tarOf(dmesg, file('later.log', filler), file('last.log', filler));
    const report = await read('case.tar', tar.subarray(0, 512 + 1536 + 512 + 1000));
    expect(report.findings[0]?.id).toBe('xid-79');
    expect(report.inputs.map(({ name, complete }) => [name, complete])).toEqual([
      ['case.tar!/dmesg.txt', true],
      ['case.tar!/later.log', false],
    ]);
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-cut', where: { input: 'case.tar!/later.log' } },
    ]);
  });

  it('a zip that ends between members misses what follows', async () => {
    const zip = await zipOf([dmesg, file('later.log', filler)]);
    const second = Buffer.from(zip).indexOf('PK\x03\x04', 4);
    const report = await read('case.zip', zip.subarray(0, second));
    expect(report.findings[0]?.id).toBe('xid-79');
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-cut', where: { input: 'case.zip' } },
    ]);
    expect(report.inputs.map(({ complete }) => complete)).toEqual([true, false]);
  });

  it('a damaged archive among others costs nothing of them', async () => {
    const gz = await gzipOf(tarOf(dmesg));
    const bad = gz.slice(0, 40);
    const zip = await zipOf([file('bad.tar.gz', bad), file('train.log', train.bytes)]);
    const report = await read('case.zip', zip);
    expect(report.findings.map(({ id }) => id)).toContain('launch-failure');
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-cut', where: { input: 'case.zip!/bad.tar.gz' } },
    ]);
  });

  it.each(['xz', 'bz2', 'zst'] as const)('a cut-off or damaged %s file says so', async (ending) => {
    const whole = fixture(`both.${ending}`);
    const cut = await read('cut', whole.subarray(0, whole.length - 200));
    expect(cut.findings[0]?.id).toBe('xid-79');
    expect(codesOf(cut)).toEqual(['unpack-cut']);
    const damaged = whole.slice();
    damaged.fill(0x5a, damaged.length - 300, damaged.length - 200);
    const bad = await read('bad', damaged);
    expect(bad.findings[0]?.id).toBe('xid-79');
    expect(bad.inputs[0]!.complete).toBe(false);
    expect(codesOf(bad)).toEqual(['unpack-corrupt']);
  });

  it('a source that fails while it is read keeps what came before', async () => {
    const tar = tarOf(dmesg, file('later.log', filler));
    const broken = {
      name: 'case.tar',
      size: tar.length,
      read: async (offset: number) => {
        if (offset >= 2600) throw new Error('EIO');
        return tar.slice(offset, Math.min(offset + 500, 2600));
      },
    };
    const report = await analyzeSources([broken], usual);
    expect(report.findings[0]?.id).toBe('xid-79');
    expect(report.diagnostics).toMatchObject([
      { code: 'input-unreadable', where: { input: 'case.tar!/later.log' } },
    ]);
  });
});

describe('members', () => {
  it('that are no logs are left out and counted', async () => {
    const program = joined(utf8('\x7fELF\x02\x01\x01'), new Uint8Array(5000));
    const tar = tarOf(
      { ...file('logs/', ''), kind: '5' },
      file('logs/run', train.bytes),
      file('logs/plot.png', 'x'),
      file('logs/model.pt', 'x'),
      file('logs/libcudart', program),
      file('__MACOSX/._run', 'x'),
      { ...file('logs/link', ''), kind: '2' },
    );
    const report = await read('case.tar', tar);
    expect(namesOf(report)).toEqual(['case.tar!/logs/run']);
    expect(report.diagnostics).toMatchObject([{ code: 'unpack-skipped', level: 'info' }]);
    expect(report.diagnostics[0]?.message).toContain(
      '4 (logs/plot.png, logs/model.pt, logs/libcudart, ...)',
    );
  });

  it('have names, not places: .. and / lead nowhere', async () => {
    const tar = tarOf(
      file('../../etc/passwd.log', 'x\n'),
      file('/var/log/dmesg', dmesg.bytes),
      file('./here.log', 'x\n'),
    );
    expect(namesOf(await read('b.tar', tar))).toEqual([
      'b.tar!/../../etc/passwd.log',
      'b.tar!/var/log/dmesg',
      'b.tar!/here.log',
    ]);
  });

  it('of an archive without logs: the archive counts as unread', async () => {
    const report = await read('case.zip', await zipOf([file('a.png', 'x')]));
    expect(codesOf(report)).toEqual(['unpack-nothing', 'unpack-skipped']);
    expect(report.inputs).toMatchObject([{ name: 'case.zip', complete: false }]);
  });

  it('are read one at a time, as far as they are scanned', async () => {
    const large = utf8(`${'a quiet line of a long log\n'.repeat(100_000)}Killed\n`);
    const gz = await gzipOf(tarOf(file('one.log', large), file('two.log', large)));
    let most = 0;
    let done = 0;
    const source = {
      name: 'case.tar.gz',
      size: gz.length,
      read: async (offset: number, length: number) => {
        most = Math.max(most, length);
        done = Math.max(done, offset);
        return gz.subarray(offset, offset + length);
      },
    };
    const progress: { input: string; bytes: number; total: number | null }[] = [];
    const report = await analyzeSources([source], {
      ...usual,
      cellBytes: 2 ** 18,
      onProgress: (each) => progress.push(each),
    });
    expect(report.inputs.map(({ size }) => size)).toEqual([large.length, large.length]);
    expect(most).toBeLessThanOrEqual(65_536);
    expect(
      progress.every(({ input, total }) => input === 'case.tar.gz' && total === gz.length),
    ).toBe(true);
    expect(progress.every(({ bytes }) => bytes <= gz.length)).toBe(true);
    expect(done).toBeGreaterThan(0);
  });
});
