import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/core/source.ts';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { file, gzipOf, joined, utf8, zipOf } from './pack-files.ts';
import { entry, packOf } from './small-pack.ts';
import { FIXTURES } from './unpack-fixtures.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('xid', [{ pattern: 'NVRM: Xid', literals: ['NVRM: Xid'] }]),
);
const usual = { pack, analyzers: [], inferences: [] };
const OOM = 'CUDA out of memory\n';

const fixture = (name: keyof typeof FIXTURES): Uint8Array =>
  new Uint8Array(Buffer.from(FIXTURES[name], 'base64'));

async function outcome(name: string, bytes: Uint8Array) {
  const report = await analyzeSources([memorySource(name, bytes)], usual);
  const stream = await analyzeSources([streamSource(name, bytes, 100)], usual);
  expect(stream).toEqual(report);
  return {
    ids: report.findings.map(({ id }) => id),
    whole: report.inputs.map(({ complete }) => complete),
    told: report.diagnostics.map(({ code, message }) => `${code}: ${message}`),
    help: report.diagnostics.map(({ help }) => help),
  };
}

describe('a Zstandard file', () => {
  const frame = fixture('dmesg.txt.zst');

  it('with a text that differs from its checksum is told, and read all the same', async () => {
    // The checksum of the text stands at the end of the frame.
    const bytes = frame.slice();
    bytes[bytes.length - 1]! ^= 1;
    expect(await outcome('dmesg.zst', bytes)).toMatchObject({
      ids: ['xid'],
      whole: [false],
      told: [expect.stringContaining('dmesg.zst is damaged (zstd checksum)')],
    });
  });

  it('is told to be damaged wherever one bit of its text changed', async () => {
    for (let at = 20; at < frame.length - 4; at += 23) {
      const bytes = frame.slice();
      bytes[at]! ^= 4;
      const { whole } = await outcome('dmesg.zst', bytes);
      expect(whole).toEqual([false]);
    }
  });

  it('may have frames that hold no text, before, between and behind', async () => {
    const skipped = joined(Uint8Array.of(0x53, 0x2a, 0x4d, 0x18, 5, 0, 0, 0), utf8('noise'));
    const bytes = joined(skipped, frame, skipped, frame, skipped);
    expect(await outcome('dmesg.zst', bytes)).toMatchObject({ whole: [true], told: [] });
  });

  it('with a window that would fill the memory is refused by name', async () => {
    // A frame's header with a window of 1 GiB.
    const bytes = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0, 0x01, 0, 0);
    const { told } = await outcome('long.zst', bytes);
    expect(told).toEqual([expect.stringContaining('zstd window over 128 MiB')]);
  });
});

describe('an xz file', () => {
  it('that is damaged gives what is before the damage', async () => {
    const bytes = fixture('dmesg.txt.xz');
    bytes[bytes.length - 200]! ^= 0xff;
    expect(await outcome('dmesg.xz', bytes)).toMatchObject({
      ids: ['xid'],
      whole: [false],
      told: [expect.stringContaining('unpack-corrupt')],
    });
  });

  it('may have padding behind each stream', async () => {
    const one = fixture('dmesg.txt.xz');
    const bytes = joined(one, new Uint8Array(8), one, new Uint8Array(4));
    expect(await outcome('dmesg.xz', bytes)).toMatchObject({ whole: [true], told: [] });
  });

  it('with a filter for programs is refused by the name of the filter', async () => {
    const { told } = await outcome('run.log.xz', fixture('x86.xz'));
    expect(told).toEqual([expect.stringContaining('xz filter x86')]);
  });
});

describe('what is packed in a format that is not unpacked', () => {
  const formats: readonly (readonly [string, string])[] = [
    ['LZ4', '\x04\x22\x4d\x18\x64\x40\xa7'],
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['RAR', 'Rar!\x1a\x07\x01\0'],
    ['compress (.Z)', '\x1f\x9d\x90'],
    ['lzip', 'LZIP\x01\x0c'],
    ['lzop', '\x89LZO\0\r\n\x1a\n'],
    ['LZMA', '\x5d\0\0\x80\0\xff\xff\xff\xff\xff\xff\xff\xff\0'],
  ];
  const packed = (magic: string): Uint8Array =>
    joined(
      Uint8Array.from(magic, (each) => each.charCodeAt(0)),
      utf8(OOM.repeat(5)),
    );

  it.each(formats)('is named: %s, and not read as if it were text', async (name, magic) => {
    const { ids, whole, told, help } = await outcome('run.log', packed(magic));
    expect({ ids, whole }).toEqual({ ids: [], whole: [false] });
    expect(told).toEqual([
      `unpack-foreign: run.log is packed as ${name}, which is not unpacked here.`,
    ]);
    expect(help[0]).toContain('Unpack it');
  });

  it('is named, too, in an archive, beside what was read of it', async () => {
    const members = formats.map(([, magic], at) => file(`${at}.log`, packed(magic)));
    const zip = await zipOf([
      ...members,
      file('old.7z', packed('7z\xbc\xaf\x27\x1c')),
      file('a.log', OOM),
    ]);
    const { ids, whole, told } = await outcome('case.zip', zip);
    expect({ ids, whole }).toEqual({ ids: ['oom'], whole: [true, false] });
    expect(told).toHaveLength(formats.length);
    expect(told).toContainEqual(expect.stringContaining('7z, 2 (1.log, old.7z)'));
  });
});

describe('a file that gets shorter while it is read', () => {
  it.each([
    ['half', 50_000],
    ['nothing', 0],
  ])('is reported as far as it was read, and as not whole: %s of it is left', async (_, left) => {
    const bytes = utf8(`${OOM}${'a quiet line\n'.repeat(10_000)}`).subarray(0, left);
    const source: Source = {
      name: 'run.log',
      size: 100_000,
      read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
    const report = await analyzeSources([source], usual);
    expect(report.inputs).toMatchObject([{ size: left, complete: false }]);
    expect(report.diagnostics).toMatchObject([
      { code: 'input-cut-short', where: { input: 'run.log' } },
    ]);
    expect(report.findings.map(({ id }) => id)).toEqual(left > 0 ? ['oom'] : []);
  });
});

it('a cut-off member of an archive is told once', async () => {
  const gz = await gzipOf(OOM.repeat(100));
  const zip = await zipOf([file('a.log.gz', gz)], 8, { streamed: 4 });
  const { told } = await outcome('case.zip', zip.subarray(0, 45));
  expect(told).toEqual([expect.stringContaining('unpack-cut')]);
});
