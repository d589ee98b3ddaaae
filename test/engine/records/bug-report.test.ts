import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf, XID } from './diagnosed.ts';

const RULE = '____________________________________________';

const section = (title: string, ...lines: string[]): string =>
  `${RULE}\n\n*** ${title}\n${lines.join('\n')}\n\n`;

/** What nvidia-bug-report.sh collects, much shortened. */
const report = [
  `${RULE}\n\nStart of NVIDIA bug report log file.  Please include this file, along\nwith a detailed description of your problem, when reporting a graphics\ndriver bug.\n\nDate: Thu Oct 27 08:50:11 PM UTC 2022\nuname: Linux gpu-7 5.15.0-52-generic #58-Ubuntu SMP Thu Oct 13 08:03:55 UTC 2022 x86_64 x86_64 x86_64 GNU/Linux\ncommand line flags: \n\n`,
  section(
    '/proc/driver/nvidia/./version',
    '*** ls: -r--r--r-- 1 root root 0 2022-10-27 20:50:10.000000000 +0000 /proc/driver/nvidia/./version',
    'NVRM version: NVIDIA UNIX x86_64 Kernel Module  515.65.01  Wed Jul 20 14:00:58 UTC 2022',
    'GCC version:  gcc version 11.2.0 (Ubuntu 11.2.0-19ubuntu1)',
  ),
  section('/var/log/nvidia-installer.log does not exist'),
  section(
    '/usr/bin/lspci -d "10de:*" -v -xxx',
    '01:00.0 VGA compatible controller: NVIDIA Corporation GA106M [GeForce RTX 3060 Mobile / Max-Q] (rev a1)',
    '01:00.1 Audio device: NVIDIA Corporation Device 228e (rev a1)',
    '00: de 10 20 25 07 04 10 00 a1 00 00 03 00 00 80 00',
  ),
  section(
    '/usr/bin/lspci -nn',
    '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GV102 [10de:1e07] (rev a1)',
  ),
  section(
    '/usr/bin/dmesg',
    '[    5.123456] nvidia: module license NVIDIA taints kernel.',
    `[  812.000001] ${XID}`,
  ),
  section(
    'journalctl -b -0 _COMM=gdm-x-session',
    'Oct 27 20:40:01 gpu-7 /usr/lib/gdm-x-session[1234]: (II) NVIDIA dlloader X Driver  515.65.01',
    `Oct 27 20:41:01 gpu-7 kernel: ${XID}`,
  ),
  section(
    '/usr/bin/nvidia-smi --query',
    '',
    '==============NVSMI LOG==============',
    '',
    'Timestamp                                 : Thu Oct 27 20:50:12 2022',
    'Driver Version                            : 515.65.01',
    'CUDA Version                              : 11.7',
    '',
    'Attached GPUs                             : 1',
    'GPU 00000000:01:00.0',
    '    Product Name                          : NVIDIA GeForce RTX 3060 Laptop GPU',
    '    Product Brand                         : GeForce',
    '    FB Memory Usage',
    '        Total                             : 6144 MiB',
    '        Used                              : 10 MiB',
  ),
  `${RULE}\n\nEnd of NVIDIA bug report log file.\n`,
].join('');

describe('nvidia-bug-report.log', () => {
  it('is read section by section', async () => {
    const { facts, inputs } = await diagnosed(report);
    const values = (key: string): string[] =>
      facts.filter((fact) => fact.key === key).map((fact) => fact.value);
    expect(new Set(values('driver.version'))).toEqual(new Set(['515.65.01']));
    expect(values('driver.cuda')).toEqual(['11.7']);
    expect(values('kernel.version')).toEqual(['5.15.0-52-generic']);
    expect(values('gpu.name')).toEqual([
      'GeForce RTX 3060 Mobile / Max-Q',
      'NVIDIA GeForce RTX 3060 Laptop GPU',
    ]);
    expect(inputs[0]?.sections).toEqual([
      expect.objectContaining({
        analyzer: 'nvidia-smi',
        line: report.split('\n').indexOf('==============NVSMI LOG==============') + 1,
      }),
    ]);
  });

  it('gives what the kernel said in dmesg and in the journal', async () => {
    const lines = report.split('\n');
    const places = lines.flatMap((line, i) => (line.includes('NVRM: Xid') ? [i + 1] : []));
    const found = evidenceOf(await diagnosed(report));
    expect(found.map((text) => Number(/line (\d+)/.exec(text)?.[1]))).toEqual(places);
  });

  it('is read the same from its gzip, and gives nothing where nothing failed', async () => {
    const packed = await diagnosed(new Uint8Array(gzipSync(report)));
    expect(evidenceOf(packed)).toEqual(evidenceOf(await diagnosed(report)));
    const healthy = report.replaceAll(/.*NVRM: Xid.*\n/g, '');
    const { findings, unknown } = await diagnosed(healthy);
    expect([...findings, ...unknown]).toEqual([]);
  });
});
