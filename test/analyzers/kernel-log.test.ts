import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/kernel-log/index.ts';
import { factsOf, readText } from './read-text.ts';

const facts = (text: string) => factsOf(analyzer, text);

describe('the version of the kernel module', () => {
  it.each([
    [
      '[    6.5] NVRM: loading NVIDIA UNIX x86_64 Kernel Module  510.73.08  Wed May 18 20:34:14 UTC 2022',
      '510.73.08',
    ],
    [
      'NVRM: loading NVIDIA UNIX Open Kernel Module for x86_64  570.133.07  Release Build  (dvs-builder@U22)',
      '570.133.07',
    ],
    [
      'NVRM version: NVIDIA UNIX x86_64 Kernel Module  384.59  Wed Jul 19 23:53:34 PDT 2017',
      '384.59',
    ],
    [
      'nvidia-modeset: Loading NVIDIA Kernel Mode Setting Driver for UNIX platforms  550.54.14  Thu Feb 22',
      '550.54.14',
    ],
    ['NVRM: in this system is not supported by the 340.24 NVIDIA Linux', '340.24'],
    ['NVRM:  information.  The 367.57 NVIDIA driver will ignore', '367.57'],
    ['Consult /var/lib/dkms/nvidia/580.65.06/build/make.log for more information.', '580.65.06'],
    ['nvidia/535.104.05, 6.2.0-39-generic, x86_64: installed', '535.104.05'],
    ['nvidia-modprobe:  version 375.66  (buildmeister@swio-display)', '375.66'],
    ['Installing NVIDIA driver version 535.161.07.', '535.161.07'],
    [
      'I0705 14:23:08.7 42 nvc_mount.c:112] mounting /usr/lib/x86_64-linux-gnu/libcuda.so.460.80 at /x',
      '460.80',
    ],
    ["fabric manager version 470.82.01 don't match with driver version 470.57.02", '470.57.02'],
  ])('%s', (line, version) => {
    expect(facts(line)).toEqual([`driver.version=${version}`]);
  });

  it.each([
    ['another package', 'nvidia-settings:  version 535.104.05'],
    [
      'a module of somebody else',
      'filename:       /lib/modules/6.8/snd.ko\nversion:        535.80',
    ],
    ['a DKMS tree of somebody else', '/var/lib/dkms/zfs/2.1.5/build/make.log'],
    ['a wish', 'the 535.104.05 NVIDIA driver is needed'],
    [
      'the open module without a version',
      'NVRM: installed in this system is not supported by open',
    ],
  ])('is not read from %s', (_, text) => {
    expect(facts(text)).toEqual([]);
  });

  it('is read from modinfo', () => {
    const text = [
      'filename:       /lib/modules/6.8.0-40-generic/updates/dkms/nvidia.ko.zst',
      'alias:          char-major-195-*',
      'version:        560.35.03',
      'srcversion:     1A2B3C',
    ].join('\n');
    expect(facts(text)).toEqual(['driver.version=560.35.03']);
  });
});

describe('the version of the driver for programs', () => {
  it.each([
    [
      'ii  libnvidia-compute-535:amd64  535.104.05-0ubuntu0.22.04.4  amd64  NVIDIA libcompute',
      '535.104.05',
    ],
    [
      'ii  nvidia-driver-470            470.223.02-0ubuntu0.20.04.1  amd64  NVIDIA driver',
      '470.223.02',
    ],
    ['nvidia-driver-libs-390.25-1.fc27.x86_64', '390.25'],
    ['(II) NVIDIA dlloader X Driver  367.57  Mon Oct  3 20:32:57 PDT 2016', '367.57'],
  ])('%s', (line, value) => {
    expect(facts(line)).toEqual([`driver.library=${value}`]);
  });

  it('is not that of a package only known', () => {
    expect(facts('un  nvidia-driver-470            <none>')).toEqual([]);
    expect(
      facts('rc  nvidia-driver-470  470.223.02-0ubuntu0.20.04.1  amd64  NVIDIA driver'),
    ).toEqual([]);
  });
});

describe('an API mismatch tells both versions', () => {
  const both = ['driver.library=535.54.03', 'driver.version=530.30.02'];
  it.each([
    [
      'over two lines',
      [
        '[ 7513.3] NVRM: API mismatch: the client has the version 535.54.03, but',
        '               NVRM: this kernel module has the version 530.30.02.  Please',
        '               NVRM: make sure that this kernel module and all NVIDIA driver',
      ],
    ],
    [
      'with the name of the client',
      [
        "[    9.4] NVRM: API mismatch: the client 'kwin_wayland' (pid 851)",
        '               NVRM: has the version 535.54.03, but this kernel module has',
        '               NVRM: the version 530.30.02.  Please make sure that this',
      ],
    ],
    [
      'in the old order',
      [
        'NVRM: API mismatch: the NVIDIA kernel module has version 530.30.02,',
        'NVRM: but this NVIDIA driver component has version 535.54.03.  Please make',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(facts(lines.join('\n'))).toEqual(both);
  });
});

describe('the hardware', () => {
  it('is named by lspci', () => {
    const line =
      '01:00.0 VGA compatible controller: NVIDIA Corporation GA106 [GeForce RTX 3060 Lite Hash Rate] (rev a1)';
    expect(facts(line)).toEqual(['gpu.name=GeForce RTX 3060']);
    expect(
      facts('01:00.1 Audio device: NVIDIA Corporation GA106 High Definition Audio Controller'),
    ).toEqual([]);
  });

  it('is named by lshw, where the vendor is NVIDIA', () => {
    const product = '       product: TU104GL [Tesla T4]';
    expect(facts(`${product}\n       vendor: NVIDIA Corporation`)).toEqual(['gpu.name=Tesla T4']);
    expect(facts(`${product}\n       vendor: Somebody`)).toEqual([]);
  });

  it('is listed by the container tools', () => {
    const text = [
      'NVRM version:   535.104.05',
      'CUDA version:   12.2',
      '',
      'Device Index:   0',
      'Model:          NVIDIA L4',
      'Brand:          Nvidia',
      'GPU UUID:       GPU-00000000-0000-0000-0000-000000000000',
      'Architecture:   8.9',
    ].join('\n');
    expect(facts(text)).toEqual([
      'driver.cuda=12.2',
      'driver.version=535.104.05',
      'gpu.compute-capability[0]=8.9',
      'gpu.name[0]=NVIDIA L4',
      'gpu.uuid[0]=GPU-00000000-0000-0000-0000-000000000000',
    ]);
  });

  it('has its address tied to its UUID', () => {
    const line = 'NVRM: GPU at PCI:0000:9b:00: GPU-00000000-0000-0000-0000-000000000000';
    expect(facts(line)).toEqual(['gpu.uuid[0000:9b:00]=GPU-00000000-0000-0000-0000-000000000000']);
  });
});

it('sees the machine boot', () => {
  const told = readText(
    analyzer,
    '[    0.000000] Linux version 6.8.0-40-generic (buildd@x) (gcc 13)',
  );
  expect(told.events).toMatchObject([{ kind: 'boot', data: { kernel: '6.8.0-40-generic' } }]);
  expect(told.facts).toMatchObject([{ key: 'kernel.version', value: '6.8.0-40-generic' }]);
  expect(readText(analyzer, 'needs Linux version 5.4 or newer').events).toEqual([]);
});

describe('whose line it is', () => {
  it.each([
    ['[   12.345678] usb 1-1: new device'],
    ['<6>[  201.650687] sysrq: x'],
    ['kern  :warn  : 2025-01-21T04:41:44,283302+00:00 NVRM: x'],
    ['6,3964,206764307,-;nvidia-nvswitch2: open'],
    ['[Sun Feb 23 16:24:18 2025] [drm] Initialized'],
    ['Sep 07 09:03:23 host kernel: NVRM: x'],
    ['11月 16 04:38:20 host kernel: NVRM: x'],
    ['2024-05-19T07:08:57.123456+00:00 host kernel: [680111.646286] x'],
    ['               NVRM: this kernel module has the version'],
    ['NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.'],
    ['{"_TRANSPORT":"kernel","MESSAGE":"NVRM: x"}'],
    ['[  +0.000421] nvidia: probe failed'],
  ])('the kernel: %s', (line) => {
    expect(analyzer.owns?.(line)).toBe(true);
  });

  it.each([
    ['[Sun Dec 04 04:47:44 2005] [error] mod_jk child'],
    ['Jun 14 15:16:01 host sshd[19939]: authentication failure'],
    ['2026-01-05 10:02:11,123 - kernel: started'],
    ['[1683123456.123456] [node1:42:0] ib_md.c:1225 UCX  WARN'],
    ['jupyter kernel: dead'],
    ['{"log":"kernel","time":"2026-01-05T10:02:11Z"}'],
  ])('somebody else: %s', (line) => {
    expect(analyzer.owns?.(line)).toBe(false);
  });

  it('is sniffed from the head', () => {
    expect(
      analyzer.sniff?.(['[    0.0] x', '[   12.345678] a', '', '[   12.345679] b']),
    ).toBeGreaterThan(0.6);
    expect(
      analyzer.sniff?.(['ACPI: Core revision 20230628', 'pci 0000:00:00.0: [8086:9b43]']),
    ).toBeGreaterThan(0.5);
    expect(analyzer.sniff?.(['Traceback (most recent call last):', 'epoch 1'])).toBe(0);
  });
});
