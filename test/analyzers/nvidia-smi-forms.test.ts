import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/nvidia-smi/index.ts';
import { capture, processesOf, samplesOf, valuesOf } from './nvidia-smi-read.ts';

/** A `-q` report with keys padded to a width, as the driver generations do. */
function query(width: number, lines: readonly string[]): string {
  const pad = (line: string): string => {
    const match = /^( *)([^:]+?) *: (.*)$/.exec(line);
    return match && !line.startsWith('GPU ')
      ? `${(match[1]! + match[2]!).padEnd(width)}: ${match[3]}`
      : line;
  };
  return ['==============NVSMI LOG==============', '', ...lines.map(pad)].join('\n');
}

const OLD = query(36, [
  'Timestamp : Thu Sep  7 10:55:26 2017',
  'Driver Version : 384.59',
  '',
  'Attached GPUs : 2',
  'GPU 00000000:04:00.0',
  '    Product Name : Tesla K80',
  '    GPU UUID : GPU-11111111-2222-3333-4444-555555555555',
  '    PCI',
  '        Bus Id : 00000000:04:00.0',
  '        GPU Link Info',
  '            PCIe Generation',
  '                Max : 3',
  '                Current : 1',
  '            Link Width',
  '                Max : 16x',
  '                Current : 16x',
  '    Performance State : P0',
  '    Clocks Throttle Reasons',
  '        Idle : Not Active',
  '        SW Power Cap : Active',
  '        HW Slowdown : Not Active',
  '            HW Thermal Slowdown : Not Active',
  '            HW Power Brake Slowdown : Active',
  '    FB Memory Usage',
  '        Total : 11441 MiB',
  '        Used : 7 MiB',
  '    BAR1 Memory Usage',
  '        Total : 16384 MiB',
  '    Compute Mode : Exclusive_Process',
  '    Utilization',
  '        Gpu : 96 %',
  '        Memory : 3 %',
  '    Ecc Errors',
  '        Volatile',
  '            Single Bit',
  '                Total : 4',
  '            Double Bit',
  '                Device Memory : 2',
  '                Total : 2',
  '        Aggregate',
  '            Double Bit',
  '                Total : 9',
  '    Retired Pages',
  '        Single Bit ECC : 0',
  '        Double Bit ECC : 2',
  '        Pending : Yes',
  '    Temperature',
  '        GPU Current Temp : 91 C',
  '        GPU Shutdown Temp : 93 C',
  '        GPU Slowdown Temp : 88 C',
  '    Power Readings',
  '        Power Draw : 57.56 W',
  '        Power Limit : 149.00 W',
  '    Processes : None',
  '',
  'GPU 00000000:05:00.0',
  '    Product Name : Tesla K80',
  '    Processes',
  '        Process ID : 4242',
  '            Type : C',
  '            Name : python',
  '            Used GPU Memory : 900 MiB',
]);

const NEW = query(55, [
  'Timestamp : Tue Jul 14 08:12:53 2026',
  'Driver Version : 610.57.04 [Deprecated; will be removed in CUDA 14.0. Use KMD Version instead]',
  'KMD Version : 610.57.04',
  'CUDA UMD Version : 13.3',
  '',
  'Attached GPUs : 1',
  'GPU 00000000:19:00.0',
  '    Product Name : NVIDIA A100-SXM4-80GB',
  '    Display Mode : Requested functionality has been deprecated',
  '    MIG Mode',
  '        Current : Disabled',
  '        Pending : Disabled',
  '    FB Memory Usage',
  '        Total : 81920 MiB',
  '        Reserved : 600 MiB',
  '        Used : 1000 MiB',
  '    Utilization',
  '        GPU : 0 %',
  '    ECC Errors',
  '        Volatile',
  '            SRAM Correctable : 0',
  '            SRAM Uncorrectable Parity : 1',
  '            SRAM Uncorrectable SEC-DED : 0',
  '            DRAM Correctable : 7',
  '            DRAM Uncorrectable : 2',
  '        Aggregate',
  '            DRAM Uncorrectable : 30',
  '    Remapped Rows',
  '        Correctable Error : 1',
  '        Uncorrectable Error : 3',
  '        Pending : Yes',
  '        Remapping Failure Occurred : No',
  '    Temperature',
  '        GPU Current Temp : 59 C',
  '        GPU T.Limit Temp : 26 C',
  '        GPU Slowdown T.Limit Temp : -2 C',
  '    GPU Power Readings',
  '        Average Power Draw : 629.45 W',
  '        Current Power Limit : Unknown Error',
]);

describe('nvidia-smi -q', () => {
  it('reads a report of 2017', () => {
    const read = capture(OLD);
    expect(valuesOf(read, 'driver.version')).toEqual(['384.59']);
    expect(valuesOf(read, 'gpu.count')).toEqual(['2']);
    expect(valuesOf(read, 'gpu.name')).toEqual(['Tesla K80', 'Tesla K80']);
    expect(valuesOf(read, 'gpu.compute-mode')).toEqual(['Exclusive_Process']);
    expect(samplesOf(read)).toEqual([
      {
        pcieGenMax: 3,
        pcieGen: 1,
        pcieWidthMax: 16,
        pcieWidth: 16,
        perf: 'P0',
        reasons: 'SW Power Cap, HW Power Brake Slowdown',
        memoryTotal: 11441,
        memoryUsed: 7,
        utilization: 96,
        ecc: 2,
        retiredPending: 'Yes',
        temperature: 91,
        slowdownTemperature: 88,
        power: 57.56,
        powerCap: 149,
        processes: 0,
        capture: 'Thu Sep  7 10:55:26 2017',
      },
      { processes: 1, capture: 'Thu Sep  7 10:55:26 2017' },
    ]);
    expect(processesOf(read)).toEqual([
      { gpu: '1', pid: 4242, type: 'C', name: 'python', memory: 900 },
    ]);
  });

  it('reads a report of 2026, with renamed keys', () => {
    const read = capture(NEW);
    expect(valuesOf(read, 'driver.version')).toEqual(['610.57.04']);
    expect(valuesOf(read, 'driver.cuda')).toEqual(['13.3']);
    expect(samplesOf(read)[0]).toMatchObject({
      ecc: 3,
      remapPending: 'Yes',
      remapFailure: 'No',
      remappedUncorrectable: 3,
      temperatureLeft: 26,
      slowdownLeft: -2,
      power: 629.45,
      errCells: 'power cap',
    });
  });

  it.each([
    ['quoted', '> '],
    ['commented', '# '],
    ['indented', '    '],
  ])('%s', (_, prefix) => {
    const text = OLD.split('\n')
      .map((line) => prefix + line)
      .join('\n');
    expect(samplesOf(capture(text))).toEqual(samplesOf(capture(OLD)));
  });

  it('ends where another text begins', () => {
    const read = capture(`${NEW}\nEpoch 1: loss 0.3\nTemperature : none of its business`);
    expect(read.sections).toEqual([[0, NEW.split('\n').length]]);
  });

  it('reads a block out of a report, without saying which GPU it is', () => {
    const block = OLD.split('\n').slice(19, 26).join('\n');
    const read = capture(block);
    expect(samplesOf(read)).toEqual([{ reasons: 'SW Power Cap, HW Power Brake Slowdown' }]);
    expect(read.events[0]?.subject).toBeUndefined();
  });

  it('cut off anywhere: never throws, never a wrong number', () => {
    fc.assert(
      fc.property(fc.nat(OLD.length), (end) => {
        const [data] = samplesOf(capture(OLD.slice(0, end)));
        expect([undefined, 2]).toContain(data?.ecc);
      }),
    );
  });
});

describe('nvidia-smi -L', () => {
  it('lists GPUs and MIG devices', () => {
    const read =
      capture(`GPU 0: NVIDIA A100-PCIE-40GB (UUID: GPU-1b2c3d4e-0000-1111-2222-333344445555)
  MIG 3g.20gb     Device  0: (UUID: MIG-aaaabbbb-0000-1111-2222-333344445555)
  MIG 3g.20gb     Device  1: (UUID: MIG-ccccdddd-0000-1111-2222-333344445555)
GPU 1: NVIDIA A100-PCIE-40GB (UUID: GPU-9b2c3d4e-0000-1111-2222-333344445555)
done`);
    expect(valuesOf(read, 'gpu.name')).toEqual(['NVIDIA A100-PCIE-40GB', 'NVIDIA A100-PCIE-40GB']);
    expect(valuesOf(read, 'gpu.count')).toEqual(['2']);
    expect(read.facts.filter((fact) => fact.key === 'gpu.mig')).toMatchObject([
      { value: 'Enabled', subject: '0' },
    ]);
    expect(read.sections).toEqual([[0, 4]]);
  });

  it('does not count a list that begins in the middle', () => {
    const read = capture('GPU 3: Tesla V100S-PCIE-32GB (UUID: GPU-1b2c3d4e-0000)');
    expect(valuesOf(read, 'gpu.name')).toEqual(['Tesla V100S-PCIE-32GB']);
    expect(valuesOf(read, 'gpu.count')).toEqual([]);
  });
});

describe('nvidia-smi --version', () => {
  it.each([
    [
      'NVIDIA-SMI version  : 590.48.01\nNVML version        : 590.48\nDRIVER version      : 590.48.01\nCUDA Version        : 13.1',
      '590.48.01',
      '13.1',
    ],
    [
      'NVIDIA-SMI version  : 610.57.04\nDRIVER version      : Deprecated, see "KMD version" instead\nCUDA version        : Deprecated, see "CUDA UMD version" instead\nKMD version         : 610.57.04\nCUDA UMD version    : 13.3',
      '610.57.04',
      '13.3',
    ],
  ])('%#', (text, driver, cuda) => {
    const read = capture(text);
    expect(valuesOf(read, 'driver.version')).toEqual([driver]);
    expect(valuesOf(read, 'driver.cuda')).toEqual([cuda]);
  });
});

describe('nvidia-smi --query-gpu', () => {
  it('reads columns by name, with units', () => {
    const read =
      capture(`timestamp, index, name, driver_version, pstate, utilization.gpu [%], memory.used [MiB], memory.total [MiB], temperature.gpu, power.draw [W], clocks_throttle_reasons.active, ecc.errors.uncorrected.volatile.total
2026/01/05 10:02:11.101, 0, NVIDIA A30, 550.90.07, P0, 97 %, 22001 MiB, 24576 MiB, 66, 160.11 W, 0x0000000000000044, 0
2026/01/05 10:02:11.103, 1, NVIDIA A30, 550.90.07, P8, 0 %, 4 MiB, 24576 MiB, 31, [N/A], 0x0000000000000001, 2
2026/01/05 10:02:16.101, 0, NVIDIA A30, 550.90.07, P0, 98 %, 22009 MiB, 24576 MiB, 67, 161.00 W, 0x0000000000000000, 0
next line`);
    expect(valuesOf(read, 'driver.version')).toEqual(['550.90.07']);
    expect(valuesOf(read, 'gpu.name')).toEqual(['NVIDIA A30', 'NVIDIA A30']);
    expect(valuesOf(read, 'use.runtime')).toEqual(['used']);
    expect(samplesOf(read)[0]).toEqual({
      perf: 'P0',
      utilization: 97,
      memoryUsed: 22001,
      memoryTotal: 24576,
      temperature: 66,
      power: 160.11,
      reasons: 'SW Power Cap, HW Thermal Slowdown',
      ecc: 0,
      capture: '2026/01/05 10:02:11.101',
    });
    expect(samplesOf(read)).toHaveLength(3);
    expect(read.events.map((event) => event.subject)).toEqual(['0', '1', '0']);
    expect(read.events[0]?.at?.ms).toBe(Date.UTC(2026, 0, 5, 10, 2, 11, 101));
    expect(read.sections).toEqual([[0, 4]]);
  });

  it('reads nounits, and notes values the driver could not give', () => {
    const read = capture(`name, power.draw [W], power.limit [W], fan.speed [%], temperature.gpu
GeForce RTX 2080 Ti, [Unknown Error], 250.00, 30, 55
WARNING: infoROM is corrupted at gpu 0000:67:00.0
GeForce RTX 2080 Ti, 50.00, 250.00, [Not Supported], [GPU requires reset]`);
    expect(samplesOf(read)).toEqual([
      { powerCap: 250, fan: 30, temperature: 55, errCells: 'power' },
      { power: 50, powerCap: 250, errCells: 'temperature' },
    ]);
  });

  it('reads CSV whose lines PowerShell ended twice', () => {
    const rows = [
      'index, name, temperature.gpu',
      '0, NVIDIA A10, 51',
      '1, NVIDIA A10, 49',
      'done.',
    ];
    const read = capture(rows.join('\n\n'));
    expect(samplesOf(read)).toHaveLength(2);
  });

  it('tells GPUs without an index apart by what is their own', () => {
    const read = capture(`pci.bus_id, utilization.gpu
00000000:01:00.0, 10 %
00000000:02:00.0, 20 %
00000000:01:00.0, 30 %`);
    expect(read.events.map((event) => event.subject)).toEqual(['0', '1', '0']);
  });

  it('reads a row without header only for what its form proves', () => {
    const read = capture(
      '2, NVIDIA GeForce RTX 3090, GPU-1b2c3d4e-0000-1111-2222-333344445555, 535.129.03, 24576 MiB, 512 MiB, 40 %',
    );
    expect(valuesOf(read, 'gpu.name')).toEqual(['NVIDIA GeForce RTX 3090']);
    expect(valuesOf(read, 'driver.version')).toEqual(['535.129.03']);
    expect(valuesOf(read, 'gpu.memory')).toEqual(['24576']);
    expect(read.facts).toContainEqual(expect.objectContaining({ key: 'gpu.name', subject: '2' }));
    expect(samplesOf(read)).toEqual([]);
    expect(valuesOf(read, 'use.runtime')).toEqual([]);
    const watts = capture('NVIDIA GeForce RTX 3090, 24576 MiB, 228.82, 350.00');
    expect(valuesOf(watts, 'driver.version')).toEqual([]);
  });

  it('lists compute processes', () => {
    const read = capture(`pid, process_name, used_gpu_memory [MiB]
8123, python, 18044 MiB
9001, [Not Found], [N/A]`);
    expect(read.events.map((event) => event.data)).toEqual([
      { pid: 8123, name: 'python', type: 'C', memory: 18044 },
      { pid: 9001, name: '[Not Found]', type: 'C' },
    ]);
    expect(valuesOf(read, 'use.runtime')).toEqual(['used']);
  });

  it.each([
    'epoch, loss, memory.used',
    'Using GPU 0: NVIDIA GeForce RTX 3090, good luck, have fun',
    'INFO Loaded model in 3 s, on NVIDIA A100, fine',
    'Tesla V100 and Tesla P100, both of them',
  ])('takes no notice of %j', (line) => {
    const read = capture(`${line}\nnext`);
    expect(read.facts).toEqual([]);
    expect(read.events).toEqual([]);
  });
});

describe('nvidia-smi dmon and pmon', () => {
  it.each([
    [
      '2016',
      `# gpu   pwr  temp    sm   mem   enc   dec  mclk  pclk pviol tviol    fb  bar1 sbecc dbecc   pci rxpci txpci
# Idx     W     C     %     %     %     %   MHz   MHz     %  bool    MB    MB  errs  errs  errs  MB/s  MB/s
    0    15    59    33     4     0     0   405    27     0     0   145     5     -     1     0     5     0`,
      { power: 15, temperature: 59, utilization: 33, memoryUsed: 145, ecc: 1 },
    ],
    [
      '2026',
      `# gpu    pwr  gtemp  mtemp     sm    mem    enc    dec    jpg    ofa   mclk   pclk 
# Idx      W      C      C      %      %      %      %      %      %    MHz    MHz 
    0    295     37     39      -      -      -      -      -      -   3201   1980 `,
      { power: 295, temperature: 37 },
    ],
    [
      'with times',
      `#Time        gpu    pwr  gtemp  mtemp     sm    mem    enc    dec   mclk   pclk
#HH:MM:SS    Idx      W      C      C      %      %      %      %    MHz    MHz
 10:02:11      0     70     44      -     99     20      0      0   5001   1590`,
      { power: 70, temperature: 44, utilization: 99 },
    ],
  ])('dmon of %s', (_, text, data) => {
    const read = capture(`${text}\nbye`);
    expect(samplesOf(read)).toEqual([data]);
    expect(read.events[0]?.subject).toBe('0');
    expect(read.sections).toEqual([[0, 3]]);
  });

  it('reads pmon, and leaves idle rows out', () => {
    const read =
      capture(`# gpu         pid   type     sm    mem    enc    dec    jpg    ofa    command 
# Idx           #    C/G      %      %      %      %      %      %    name 
    0       1720     G      -      -      -      -      -      -    gnome-shell    
    0       8123     C     97     40      -      -      -      -    python train   
    1          -     -      -      -      -      -      -      -    -              `);
    expect(processesOf(read)).toEqual([
      { gpu: '0', pid: 1720, type: 'G', name: 'gnome-shell' },
      { gpu: '0', pid: 8123, type: 'C', name: 'python train' },
    ]);
    expect(valuesOf(read, 'use.runtime')).toEqual(['used']);
  });
});

describe('gpustat', () => {
  it('reads its rows', () => {
    const read = capture(`host  Mon Jan  5 10:02:11 2026  550.90.07
[0] NVIDIA GeForce RTX 3090 | 45'C,  30 % |  1000 / 24576 MB | amy(990M) bob:python/123(10M)
[1] Tesla K80               | 77°C, 100 % | 11848 / 11441 MB | (null)`);
    expect(valuesOf(read, 'gpu.name')).toEqual(['NVIDIA GeForce RTX 3090', 'Tesla K80']);
    expect(samplesOf(read)[1]).toEqual({
      temperature: 77,
      utilization: 100,
      memoryUsed: 11848,
      memoryTotal: 11441,
    });
    expect(processesOf(read)).toMatchObject([
      { gpu: '0', name: 'amy', memory: 990 },
      { gpu: '0', name: 'bob:python/123', pid: 123 },
      { gpu: '1', name: '(null)' },
    ]);
  });
});

describe('the analyzer', () => {
  it('gives the scan literals that it can look for', () => {
    for (const { literals } of analyzer.starts) {
      expect(literals.length).toBeGreaterThan(0);
      for (const literal of literals) {
        expect(new TextEncoder().encode(literal).length, literal).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('never throws', () => {
    const mark = fc.constantFrom(
      'NVSMI LOG',
      '====NVSMI LOG====',
      'GPU 0: A (UUID: GPU-1)',
      ' : ',
      '# gpu   pwr',
      '\n',
      ', NVIDIA A, ',
      'memory.used [MiB], index',
      "[0] NVIDIA A | 4'C, 5 % | 1 / 2 MB",
      '    Remapped Rows',
      'Pending : Yes',
      'GPU 00000000:01:00.0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string()), { maxLength: 30 }), (parts) => {
        capture(parts.join(''));
      }),
    );
  });
});
