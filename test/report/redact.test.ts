import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { newRedactor, redactReport, redactText } from '../../src/report/redact.ts';
import { driverTooOld } from './samples/driver-too-old.ts';
import { samples } from './samples/index.ts';
import { seen } from './samples/parts.ts';

const redact = (text: string): string => redactText(text, newRedactor());

describe('what identifies someone', () => {
  it.each([
    ['File "/home/alice/app.py"', 'File "/home/<user-1>/app.py"'],
    ['/Users/alice/Library', '/Users/<user-1>/Library'],
    ['C:\\Users\\John Smith\\AppData', 'C:\\Users\\<user-1>\\AppData'],
    ['"C:\\\\Users\\\\张三\\\\x"', '"C:\\\\Users\\\\<user-1>\\\\x"'],
    ['/mnt/c/Users/alice/x', '/mnt/c/Users/<user-1>/x'],
    ['Jan  5 10:02:11 gpu-17 kernel: NVRM: x', 'Jan  5 10:02:11 <host-1> kernel: NVRM: x'],
    [
      '2026-01-05T10:02:11+08:00 gpu-17 sshd[12]: x',
      '2026-01-05T10:02:11+08:00 <host-1> sshd[12]: x',
    ],
    ['connect to 10.1.2.3:29500', 'connect to <ip-1>:29500'],
    ['tcp://192.168.1.5 and MASTER_ADDR=172.16.0.9', 'tcp://<ip-1> and MASTER_ADDR=<ip-2>'],
    ['from 2001:db8::1 and fe80::1ff:fe23:4567:890a', 'from <ip-1> and <ip-2>'],
    ['inet6 2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'inet6 <ip-1>'],
    ['ether aa:bb:cc:dd:ee:ff', 'ether <mac-1>'],
    ['mail me.too@lab.example.org', 'mail <email-1>'],
    ['HF_TOKEN=hf_AbCdEfGhIjKlMnOpQrStUv', 'HF_TOKEN=<token-1>'],
    ['key sk-proj-abcdefghijklmnop1234', 'key <token-1>'],
    ['AKIAIOSFODNN7EXAMPLE', '<token-1>'],
    ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer <token-1>'],
    ['https://me:s3cret@git.example.org/x', 'https://me:<token-1>@git.example.org/x'],
    ['password = "hunter22"', 'password = "<token-1>"'],
    ['UUID: GPU-5c1e9a70-1234-5678-9abc-def012345678', 'UUID: GPU-<gpu-uuid-1>'],
    ['    Serial Number      : 1324020012345', '    Serial Number      : <serial-1>'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('what only looks like it', () => {
  it.each([
    'Driver Version: 535.104.05.1',
    'driver 31.0.15.2849, NVIDIA driver version 10.18.13.62',
    'nvidia-cudnn-cu12==8.9.2.26',
    'nvidia-curand-cu12        10.3.2.106',
    'libcudnn.so.8.9.2.26',
    'TensorRT version 8.6.1.6',
    'serving on http://127.0.0.1:7860 and 0.0.0.0:8000',
    'NVRM: Xid (PCI:0000:3b:00): 79, GPU has fallen off the bus',
    'GPU 0000:3b:00.0 at 10:02:11, c10::Error, std::vector, a::b',
    'eos_token: </s> pad_token_id=50256 max_new_tokens=128',
    'Serial Number : N/A',
    'systemd[1]: getty@tty1.service: Succeeded, package fa2F@0.0.0',
    'C:\\Users\\Public\\x /home/linuxbrew/bin',
    '2026-01-05T10:02:11 ERROR trainer: no GPU',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('tokens', () => {
  it('are the same for the same text, others for others, and numbered by first sight', () => {
    const redactor = newRedactor();
    expect(redactText('/home/bob/a /home/eve/b', redactor)).toBe(
      '/home/<user-1>/a /home/<user-2>/b',
    );
    expect(redactText('/home/eve/b', redactor)).toBe('/home/<user-2>/b');
  });

  it('hide a host everywhere once a syslog line named it', () => {
    const redactor = newRedactor();
    redactText('Jan  5 10:02:11 gpu-17 kernel: x', redactor);
    expect(redactText('rank 3 on gpu-17:29500, not gpu-171', redactor)).toBe(
      'rank 3 on <host-1>:29500, not gpu-171',
    );
  });

  it('are left alone when a text is redacted again', () => {
    const parts = fc.constantFrom(
      '/home/bob/x ',
      'C:\\Users\\bob\\x ',
      '10.1.2.3 ',
      'Jan  5 10:02:11 gpu-17 kernel: x\n',
      'gpu-17 ',
      'bob@gpu-17 ',
      'a@b.example.org ',
      'hf_AbCdEfGhIjKlMnOpQrStUv ',
      'password=hunter22 ',
      'fe80::1 ',
      ' text ',
    );
    fc.assert(
      fc.property(fc.array(parts), (list) => {
        const redactor = newRedactor();
        const once = redactText(list.join(''), redactor);
        expect(redactText(once, redactor)).toBe(once);
        expect(once).not.toMatch(/bob\/|10\.1\.2\.3|example\.org|hf_Ab|hunter22|fe80/);
      }),
    );
  });
});

/** What must be the same before and after. */
const skeleton = (report: Report) => ({
  findings: report.findings.map(({ key, id, severity, role, count, explainedBy }) => [
    key,
    id,
    severity,
    role,
    count,
    explainedBy,
  ]),
  incidents: report.incidents,
  lines: report.findings.map((one) => one.evidence.map(({ where }) => [where.line, where.offset])),
  timeline: report.timeline.entries.map(({ at, finding, id }) => [at, finding, id]),
  facts: report.facts.map(({ key }) => key),
  stats: report.stats,
});

describe('a redacted report', () => {
  it('has the findings of the report, in their order', () => {
    for (const report of Object.values(samples)) {
      expect(skeleton(redactReport(report))).toEqual(skeleton(report));
    }
  });

  it('has them whatever the evidence says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [first, ...rest] = driverTooOld.findings;
        if (!first) throw new Error('the sample has findings');
        const report: Report = {
          ...driverTooOld,
          findings: [{ ...first, summary: text, evidence: [seen('run.log', 1, text)] }, ...rest],
        };
        expect(skeleton(redactReport(report))).toEqual(skeleton(report));
      }),
    );
  });

  it('holds none of the names, in whatever order they are met, and keeps versions', () => {
    const [first, ...rest] = driverTooOld.findings;
    if (!first) throw new Error('the sample has findings');
    const report: Report = {
      ...driverTooOld,
      inputs: driverTooOld.inputs.map((one) => ({ ...one, name: `/home/alice/${one.name}` })),
      findings: [
        {
          ...first,
          evidence: [
            seen('/home/alice/run.log', 1, 'rank 0 on gpu-17'),
            seen('/home/alice/run.log', 2, 'Jan  5 10:02:11 gpu-17 kernel: from alice@gpu-17'),
          ],
        },
        ...rest,
      ],
    };
    const text = JSON.stringify(redactReport(report));
    expect(text).not.toMatch(/alice|gpu-17/);
    expect(text).toContain('515.65.01');
  });
});
