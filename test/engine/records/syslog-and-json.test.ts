import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf, OOM, XID } from './diagnosed.ts';

describe('syslog', () => {
  it.each([
    ['RFC 3164', '<11>May  1 12:00:02 gpu-7 train[42]: '],
    ['RFC 3164 of a file', 'May  1 12:00:02 gpu-7 train[42]: '],
    ['RFC 5424', '<11>1 2024-05-01T12:00:02.123Z gpu-7 train 42 ID47 [a@1 x="3"] '],
    ['a file with precise stamps', '2024-05-01T12:00:02.123456+00:00 gpu-7 train[42]: '],
  ])('of %s: the lines of a message that rsyslog escaped are lines', async (_, head) => {
    const log = `${head}Traceback#012  File "a.py"#012#033[31m${OOM}#033[0m#012No devices were found\n`;
    const report = await diagnosed(log);
    expect(evidenceOf(report).map((found) => found.replace(/ \S+: /, ' '))).toEqual([
      `oom line 1 ${OOM}`,
      'no-gpu line 1 No devices were found',
    ]);
    const offset = report.findings.find(({ id }) => id === 'no-gpu')?.evidence[0]?.where.offset;
    expect(log.slice(offset)).toBe('No devices were found\n');
  });

  it('of RFC 5424 knows the kernel', async () => {
    const log = `<3>1 2024-05-01T12:00:01Z gpu-7 kernel - - - ${XID}\n<3>1 2024-05-01T12:00:01Z gpu-7 app - - - ${XID}\n`;
    expect(evidenceOf(await diagnosed(log))).toHaveLength(1);
  });

  it('leaves numbers behind a hash alone, and lines that are no syslog', async () => {
    const log = `May  1 12:00:02 gpu-7 train[42]: issue #123 #099 first half#012second half\nfirst half#012second half\n`;
    expect(evidenceOf(await diagnosed(log))).toEqual([
      'joined line 1 --05-01T12:00:02: May  1 12:00:02 gpu-7 train[42]: issue #123 #099 first half',
    ]);
  });
});

describe('JSON lines of a program', () => {
  const exception = `Traceback (most recent call last):\n  File "a.py", line 3\n${OOM}`;
  const at = '2024-05-01T12:00:01.123Z';

  it.each([
    ['python-json-logger', { timestamp: at, level: 'ERROR', message: 'x', exc_info: exception }],
    ['keys in order', { exc_info: exception, level: 'ERROR', message: 'x', timestamp: at }],
    ['structlog', { event: 'x', exception, level: 'error', timestamp: at }],
    ['zap', { level: 'error', ts: 1714564801.123, msg: 'x', stacktrace: exception }],
    ['slog', { time: at, level: 'ERROR', msg: exception }],
    [
      'pino',
      { level: 50, time: 1714564801123, err: { stack: `${exception}\n    at f (a.js:1:1)` } },
    ],
    [
      'logstash',
      { '@timestamp': at, message: 'x', stack_trace: `${exception}\n\tat a.b(C.java:1)` },
    ],
    [
      'loguru',
      { text: `${exception}\n`, record: { time: { repr: '', timestamp: 1714564801.123 } } },
    ],
  ])('of %s: each line of a text has the time of its record', async (_, record) => {
    const log = `{"timestamp":"2024-05-01T11:00:00Z","msg":"start"}\n${JSON.stringify(record)}\n`;
    for (const prefix of ['', 'api-1  | ', '2024-05-01T12:00:01.123456789Z stderr F '])
      expect(
        evidenceOf(
          await diagnosed(log.replaceAll(/^/gm, prefix).slice(0, -prefix.length || undefined)),
        ),
      ).toEqual([`oom line 2 ${at}: ${OOM}`]);
  });

  it('leaves backslashes outside of JSON alone', async () => {
    const log = `ERROR {"path": "C:\\\\new"} first half C:\\new\\nfirst half\nsecond half\n`;
    expect(evidenceOf(await diagnosed(log))).toEqual([
      'joined line 1 -: ERROR {"path": "C:\\new"} first half C:\\new\\nfirst half',
    ]);
  });
});
