import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCri, unwrapDocker } from '../../../src/engine/decode/records/container-logs.ts';
import { tries } from '../../properties/replay.ts';
import { diagnosed, evidenceOf, OOM } from './diagnosed.ts';

const TIME = '2024-05-01T12:00:01.123456789Z';
const cri = (stream: string, tag: string, message: string): string =>
  `${TIME} ${stream} ${tag} ${message}\n`;
const docker = (log: string, stream = 'stderr'): string =>
  `${JSON.stringify({ log, stream, time: TIME })}\n`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a message that the container runtime cut in parts', () => {
  it('is found across the cut in a log of Kubernetes, and shown as it was said', async () => {
    const log =
      cri('stdout', 'F', 'start') +
      cri('stderr', 'P', OOM.slice(0, 50)) +
      cri('stderr', 'F', OOM.slice(50)) +
      cri('stdout', 'F', 'done');
    expect(evidenceOf(await diagnosed(log))).toEqual([
      `oom line 2 2024-05-01T12:00:01.123Z: ${TIME} stderr P ${OOM}`,
    ]);
  });

  it('is found where the other stream got in between', async () => {
    const log =
      cri('stderr', 'P', OOM.slice(0, 50)) +
      cri('stdout', 'F', 'step 5') +
      cri('stderr', 'P', OOM.slice(50, 60)) +
      cri('stdout', 'F', OOM) +
      cri('stderr', 'F', OOM.slice(60));
    expect(evidenceOf(await diagnosed(log))).toEqual([
      `oom line 1 2024-05-01T12:00:01.123Z: ${TIME} stderr P ${OOM}`,
      `oom line 4 2024-05-01T12:00:01.123Z: ${TIME} stdout F ${OOM}`,
    ]);
  });

  it('is found with further tags, the offset of a zone, and no end', async () => {
    const stamp = '2024-05-01T12:00:01.5+02:00';
    const log = `${stamp} stderr P:X ${OOM.slice(0, 50)}\n${stamp} stderr P ${OOM.slice(50)}`;
    expect(evidenceOf(await diagnosed(log))).toEqual([
      `oom line 1 2024-05-01T12:00:01.500+02:00: ${stamp} stderr P:X ${OOM}`,
    ]);
  });

  it("is found across records of Docker's json-file log", async () => {
    const log =
      docker('start\n') +
      docker(OOM.slice(0, 50)) +
      docker('step 5\n', 'stdout') +
      docker(`${OOM.slice(50)}\n`);
    expect(evidenceOf(await diagnosed(log))).toEqual([
      `oom line 2 2024-05-01T12:00:01.123Z: ${TIME} ${OOM}`,
    ]);
  });

  it('whatever the message, the cuts and what the other stream says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'P', ' ', 'F', '显', '"', '\\', ':') });
    const message = fc.array(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ message, other: text }), { maxLength: 8 }), (records) => {
        const said = records.flatMap(({ message: parts, other }) => [
          `${parts.join('')}`,
          ...parts.slice(1).map(() => other),
        ]);
        const lines = (
          line: (stream: string, text: string, whole: boolean) => string,
        ): Uint8Array =>
          encode(
            records
              .flatMap(({ message: parts, other }) =>
                parts.map(
                  (part, i) =>
                    (i > 0 ? line('stdout', other, true) : '') +
                    line('stderr', part, i === parts.length - 1),
                ),
              )
              .join(''),
          );
        const log = lines((stream, part, whole) => cri(stream, whole ? 'F' : 'P', part));
        const { bytes, map } = joinCri(log);
        const joined = decode(bytes);
        expect(joined.replaceAll(/^\S+ std\w+ [PF] /gm, '')).toBe(
          said.map((line) => `${line}\n`).join(''),
        );
        // Each line is found in the log where its first part stands.
        for (let at = 0; at < bytes.length; at = bytes.indexOf(0x0a, at) + 1) {
          const place = map.toOriginal(at);
          const first = decode(log.subarray(place)).split('\n')[0]!;
          expect(place === 0 || log[place - 1] === 0x0a).toBe(true);
          expect(decode(bytes.subarray(at)).startsWith(first)).toBe(true);
        }
        const unwrapped = decode(
          unwrapDocker(lines((stream, part, whole) => docker(whole ? `${part}\n` : part, stream)))
            .bytes,
        );
        expect(unwrapped).toBe(said.map((line) => `${TIME} ${line}\n`).join(''));
      }),
      tries(200),
    );
  });
});

describe("Docker's json-file log", () => {
  it('is read as times and messages', () => {
    const log =
      '{"log":"| 25% | \\"x\\" |\\n","stream":"stderr","time":"2026-01-05T10:02:11.123456789Z"}\n{"log":"no time\\n","stream":"stdout"}\n';
    expect(decode(unwrapDocker(encode(log)).bytes)).toBe(
      '2026-01-05T10:02:11.123456789Z | 25% | "x" |\nno time\n',
    );
  });

  it('is not put into one line where a shipper took all line ends away', async () => {
    const log = docker(`${OOM} a`) + docker(`${OOM} b`) + docker(`${OOM} c`);
    const report = await diagnosed(log);
    expect(report.findings[0]).toMatchObject({ id: 'oom', count: 3 });
  });

  it('may hold JSON of its own, with a traceback in one string', async () => {
    const record = { level: 'error', exc_info: `Traceback\n  File "a.py"\n${OOM}` };
    const [found] = evidenceOf(await diagnosed(docker(`${JSON.stringify(record)}\n`)));
    expect(found).toBe(`oom line 1 2024-05-01T12:00:01.123Z: ${OOM}`);
  });
});
