import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { joinWraps } from '../../src/engine/decode/join-wraps.ts';
import { unescapeJson } from '../../src/engine/decode/unescape-json.ts';
import { memorySource } from './memory-source.ts';
import { entry, packOf } from './small-pack.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('zh-oom', [{ pattern: '显存不足', literals: ['显存不足'] }]),
  entry('killed', [{ pattern: '^Killed$', literals: ['\nKilled'] }]),
);
const options = { pack, analyzers: [], inferences: [] };

describe('JSON strings in logs', () => {
  it('reads a traceback inside one string line by line, and points to the line of the file', async () => {
    const log =
      '{"log":"start\\n","stream":"stdout"}\n{"log":"Traceback\\n  File \\"a.py\\"\\nKilled\\n","stream":"stderr"}\n';
    const report = await analyzeSources([memorySource('c.json', log)], options);
    expect(report.findings[0]).toMatchObject({
      id: 'killed',
      evidence: [{ text: 'Killed', where: { line: 2 } }],
    });
    expect(log.slice(report.findings[0]?.evidence[0]?.where.offset).startsWith('Killed')).toBe(
      true,
    );
  });

  it('reads Chinese that was escaped', async () => {
    const log = '{"message": "\\u9519\\u8bef\\uff1a\\u663e\\u5b58\\u4e0d\\u8db3"}\n';
    const report = await analyzeSources([memorySource('c.json', log)], options);
    expect(report.findings.map((finding) => finding.id)).toEqual(['zh-oom']);
  });

  it('leaves backslashes of paths and regexes alone', () => {
    const log = 'File "C:\\new\\table.py", line 3\n\\d+\\n is a regex\n';
    expect(decode(unescapeJson(encode(log)).bytes)).toBe(log);
  });

  it('leaves broken escapes as they are', () => {
    const log = '{"a":"\\q \\u12 \\u00zz \\"}';
    expect(decode(unescapeJson(encode(log)).bytes)).toBe('{"a":"\\q \\u12 \\u00zz "}');
  });
});

describe('wrapped pastes', () => {
  const message =
    'RuntimeError while the decoder was being moved to the device: the GPU said CUDA out of memory and the job was given up by the scheduler afterwards';

  it.each([
    ['a terminal of 80 columns', message.replace(/.{80}/g, '$&\n')],
    ['a mail program', message.replace(/(.{1,72})(?: |$)/g, '$1\n')],
  ])('finds a message cut in two by %s', async (_, wrapped) => {
    const report = await analyzeSources(
      [memorySource('paste.txt', `Hello,\n${wrapped}\nregards\n`)],
      options,
    );
    expect(report.findings[0]).toMatchObject({ id: 'oom', evidence: [{ where: { line: 2 } }] });
  });

  it('does not glue the lines of tables, tracebacks and stamped logs together', () => {
    const table = [
      '+'.padEnd(79, '-'),
      `${'| NVIDIA-SMI 515.65.01'.padEnd(78)}|`,
      `${'|'.padEnd(78)}|`,
    ].join('\n');
    const log = [
      '2026-01-05 10:02:11 INFO one line that is exactly as long as the widest one is wide',
      '2026-01-05 10:02:12 INFO two',
    ].join('\n');
    const trace = [
      '  File "/home/x/a/very/long/path/to/some/module/in/an/environment/x.py", line 22',
      '    call(me)',
      'ValueError: no',
    ].join('\n');
    const query = [
      'Timestamp                                 : Tue May 11 14:50:34 2026',
      'Driver Version                            : 465.27',
      'CUDA Version  : 11.3',
    ].join('\n');
    for (const text of [table, log, trace, query])
      expect(decode(joinWraps(encode(text)).bytes)).toBe(text);
  });

  it('leaves logs with long lines alone', () => {
    const log = `${'word '.repeat(40)}\nword\n`;
    expect(decode(joinWraps(encode(log)).bytes)).toBe(log);
  });
});
