import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf, OOM, XID } from './diagnosed.ts';

const MICROS = 1_714_564_800_000_000;

type Fields = Readonly<Record<string, unknown>>;

const kernel = (second: number, message: unknown): Fields => ({
  __CURSOR: `s=0f1e;i=${second}`,
  __REALTIME_TIMESTAMP: String(MICROS + second * 1_000_000),
  _BOOT_ID: 'abc',
  MESSAGE: message,
  PRIORITY: '3',
  _HOSTNAME: 'gpu-7',
  SYSLOG_IDENTIFIER: 'kernel',
  _TRANSPORT: 'kernel',
});
const program = (second: number, message: unknown): Fields => ({
  ...kernel(second, message),
  SYSLOG_IDENTIFIER: 'train',
  _PID: '42',
  _TRANSPORT: 'stdout',
});

const numbers = (text: string): number[] => [...new TextEncoder().encode(text)];
const json = (...entries: Fields[]): string =>
  entries.map((e) => `${JSON.stringify(e)}\n`).join('');

const atXid = '2024-05-01T12:00:01.000Z: 2024-05-01T12:00:01.000000Z gpu-7 kernel:';
const atOom = '2024-05-01T12:00:02.000Z: 2024-05-01T12:00:02.000000Z gpu-7 train[42]:';

describe('journalctl -o json', () => {
  it('is read as lines with time, host and speaker, and the kernel is known as the kernel', async () => {
    const report = await diagnosed(json(kernel(0, 'ok'), kernel(1, XID), program(2, OOM)));
    expect(evidenceOf(report).sort()).toEqual([
      `oom line 3 ${atOom} ${OOM}`,
      `xid line 2 ${atXid} ${XID}`,
    ]);
  });

  it('says of a program that quotes the kernel that it is not the kernel', async () => {
    expect(evidenceOf(await diagnosed(json(program(2, XID))))).toEqual([]);
  });

  it('holds as lists of bytes what has colours or is no UTF-8', async () => {
    const coloured = numbers(`\u001b[31m${OOM}\u001b[0m`);
    const broken = [...numbers(`${OOM} 显存 `), 0xff];
    const report = await diagnosed(json(program(2, coloured), program(2, broken)));
    expect(evidenceOf(report)).toEqual([
      `oom line 1 ${atOom} ${OOM}`,
      `oom line 2 ${atOom} ${OOM} 显存 \uFFFD`,
    ]);
  });

  it('holds messages of several lines, whose bytes are found in the file', async () => {
    const log = json(kernel(0, 'ok'), program(2, `first half\nsecond half\n${OOM}`));
    const report = await diagnosed(log);
    expect(evidenceOf(report)).toContain(`oom line 2 2024-05-01T12:00:02.000Z: ${OOM}`);
    expect(report.findings.map(({ id }) => id).sort()).toEqual(['joined', 'oom']);
    const offset = report.findings.find(({ id }) => id === 'oom')?.evidence[0]?.where.offset;
    expect(log.slice(offset).startsWith(OOM)).toBe(true);
  });

  it.each([
    ['json-sse', (entry: Fields) => `data: ${JSON.stringify(entry)}\n\n`, 3],
    ['json-seq', (entry: Fields) => `\u001e${JSON.stringify(entry)}\n`, 2],
    ['json-pretty', (entry: Fields) => `${JSON.stringify(entry, null, '\t')}\n`, 15],
  ])('may be written as %s', async (_, write, line) => {
    const log = write(kernel(0, 'ok')) + write(kernel(1, XID));
    expect(evidenceOf(await diagnosed(log))).toEqual([`xid line ${line} ${atXid} ${XID}`]);
  });

  it('leaves what is no entry as it is', async () => {
    const cut = json(kernel(1, XID)).slice(0, -30);
    const report = await diagnosed(`${json(kernel(0, 'ok'))}${OOM}\n{"MESSAGE": 1}\n${cut}`);
    expect(evidenceOf(report)).toContain(`oom line 2 2024-05-01T12:00:00.000Z: ${OOM}`);
  });
});

describe('journalctl in blocks', () => {
  const text = (entry: Fields): string =>
    Object.entries(entry)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
  /** A field of `-o export` that may hold anything: its length in eight bytes, then its bytes. */
  const sized = (name: string, value: string): Uint8Array => {
    const bytes = new TextEncoder().encode(value);
    const length = new Uint8Array(8);
    new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
    return Buffer.concat([Buffer.from(`${name}\n`), length, bytes, Buffer.from('\n')]);
  };

  it('is read from -o export, its fields of any bytes included', async () => {
    const { MESSAGE: _, ...rest } = program(2, '');
    const log = Buffer.concat([
      Buffer.from(`${text(kernel(1, XID))}\n${text(rest)}`),
      sized(
        'MESSAGE',
        `\u001b[31m${OOM}\u001b[0m and so on 显存 ${'x'.repeat(200)}\nfirst half\nsecond half`,
      ),
      Buffer.from('\n'),
    ]);
    const report = await diagnosed(new Uint8Array(log));
    expect(report.findings.map(({ id }) => id).sort()).toEqual(['joined', 'oom', 'xid']);
    expect(evidenceOf(report)).toContain(`xid line 4 ${atXid} ${XID}`);
    expect(evidenceOf(report).find((found) => found.startsWith('oom'))).toMatch(
      `oom line 19 ${atOom} ${OOM} and so on 显存`,
    );
  });

  it('is read from -o verbose', async () => {
    const verbose = (second: number, entry: Fields): string =>
      `Wed 2024-05-01 12:00:0${second}.123456 UTC [s=0f1e;i=1a2b;b=abc;m=75bcd15;t=617;x=9a]\n${text(
        entry,
      )
        .split('\n')
        .map((line) => (line === '' ? '' : `    ${line}`))
        .join('\n')}`;
    const log =
      verbose(1, kernel(1, XID)) + verbose(2, program(2, `first half\n            second half`));
    const report = await diagnosed(log);
    expect(evidenceOf(report).sort()).toEqual([
      'joined line 14 2024-05-01T12:00:02.123Z: Wed 2024-05-01 12:00:02.123456 UTC gpu-7 train[42]: first half',
      `xid line 5 2024-05-01T12:00:01.123Z: Wed 2024-05-01 12:00:01.123456 UTC gpu-7 kernel: ${XID}`,
    ]);
  });
});

describe('journalctl in lines', () => {
  it.each([
    ['short', 'May 01 12:00:01'],
    ['short-precise', 'May 01 12:00:01.123456'],
    ['short-iso', '2024-05-01T12:00:01+0200'],
    ['short-iso-precise', '2024-05-01T12:00:01.123456+02:00'],
    ['short-full', 'Wed 2024-05-01 12:00:01 CEST'],
    ['short-monotonic', '[  123.456789]'],
    ['short-delta', '[  123.456789 <    0.000001 >]'],
    ['short-unix', '1714564801.123456'],
  ])('knows the kernel and other speakers of -o %s', async (_, stamp) => {
    const said = await diagnosed(`${stamp} gpu-7 kernel: ${XID}\n`);
    expect(said.findings.map(({ id }) => id)).toEqual(['xid']);
    expect(said.findings[0]?.first).not.toBeNull();
    const quoted = await diagnosed(`${stamp} gpu-7 train[42]: ${XID}\n`);
    expect(quoted.findings).toEqual([]);
  });

  it('knows what only the kernel writes in -o cat', async () => {
    const report = await diagnosed(`${XID}\nStopped train.service.\n`);
    expect(report.findings.map(({ id }) => id)).toEqual(['xid']);
  });
});
