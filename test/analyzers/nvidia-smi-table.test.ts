import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from './nvidia-smi-captures.ts';
import { capture, processesOf, samplesOf, valuesOf } from './nvidia-smi-read.ts';

const lines = (text: string): readonly string[] => text.split('\n');
const mapLines = (text: string, change: (line: string) => string): string =>
  lines(text).map(change).join('\n');

describe('the nvidia-smi table of every driver generation', () => {
  it.each([
    ['304', '304.88', [], ['Tesla M2090']],
    ['340', '340.65', [], ['GeForce GTX 650']],
    ['384', '384.90', [], ['GeForce GTX 107...']],
    ['460', '460.39', ['11.2'], ['A100-SXM4-40GB']],
    ['535', '535.104.05', ['12.2'], ['Tesla T4', 'Tesla T4']],
    ['570 Windows', '572.83', ['12.8'], ['NVIDIA GeForce RTX 5070 Ti']],
    ['590 MIG', '590.48.01', ['13.1'], ['NVIDIA H100 80GB HBM3']],
    ['610', '610.57.04', ['13.3'], ['NVIDIA RTX 6000 Ada Gene...']],
  ] as const)('%s: driver %s, CUDA %j, GPUs %j', (generation, driver, cuda, names) => {
    const read = capture(TABLES[generation]);
    expect(valuesOf(read, 'driver.version')).toEqual([driver]);
    expect(valuesOf(read, 'driver.cuda')).toEqual(cuda);
    expect(valuesOf(read, 'gpu.name')).toEqual(names);
    expect(valuesOf(read, 'gpu.count')).toEqual([String(names.length)]);
    expect(valuesOf(read, 'use.environment')).toEqual(['used']);
    expect(read.sections).toHaveLength(1);
    const [[from, count]] = read.sections as [[number, number]];
    expect(from + count).toBe(lines(TABLES[generation]).length);
  });

  it('reads what a row shows, and leaves out what it does not', () => {
    expect(samplesOf(capture(TABLES['304']))).toEqual([
      {
        ecc: 0,
        perf: 'P0',
        power: 76,
        powerCap: 225,
        memoryUsed: 711,
        memoryTotal: 5375,
        utilization: 42,
        processes: 1,
        capture: 'Tue Mar 12 10:00:01 2013',
        tool: '4.304.88',
        driver: '304.88',
      },
    ]);
    expect(samplesOf(capture(TABLES['340']))).toEqual([
      {
        fan: 10,
        temperature: 34,
        perf: 'P8',
        memoryUsed: 120,
        memoryTotal: 1023,
        capture: 'Fri Jan  9 21:03:00 2015',
      },
    ]);
    expect(samplesOf(capture(TABLES['535']))[1]).toEqual({
      ecc: 0,
      temperature: 72,
      perf: 'P0',
      power: 68,
      powerCap: 70,
      memoryUsed: 14012,
      memoryTotal: 15360,
      utilization: 99,
      processes: 1,
      capture: 'Wed Oct 18 14:25:36 2023',
    });
  });

  it('tells which GPU a fact is about', () => {
    const { facts } = capture(TABLES['535']);
    const about = (key: string) =>
      facts.filter((f) => f.key === key).map((f) => [f.subject, f.value]);
    expect(about('gpu.bus-id')).toEqual([
      ['0', '00000000:3B:00.0'],
      ['1', '00000000:D8:00.0'],
    ]);
    expect(facts.find((fact) => fact.key === 'gpu.memory')).toMatchObject({
      value: '15360',
      unit: 'MiB',
    });
    expect(about('gpu.compute-mode')[0]).toEqual(['0', 'E. Process']);
  });

  it('stamps samples with the line above the table', () => {
    const [event] = capture(TABLES['610']).events;
    expect(event?.at?.ms).toBe(Date.UTC(2026, 7, 18, 7, 7, 7));
  });

  it('reads MIG: the mode, how many devices, and nothing of theirs as the GPU', () => {
    const read = capture(TABLES['590 MIG']);
    expect(valuesOf(read, 'gpu.mig')).toEqual(['Enabled']);
    expect(samplesOf(read)[0]).toMatchObject({ memoryUsed: 87, memoryTotal: 81559, migDevices: 2 });
    expect(samplesOf(read)[0]).not.toHaveProperty('utilization');
    expect(valuesOf(capture(TABLES['460']), 'gpu.mig')).toEqual(['Disabled']);
  });

  it.each([
    ['304', [{ gpu: '0', pid: 4711, name: './nbody', memory: 699 }]],
    ['340', []],
    [
      '384',
      [
        { gpu: '0', pid: 1203, type: 'G', name: '/usr/lib/xorg/Xorg', memory: 210 },
        { gpu: '0', pid: 20111, type: 'C', name: 'python3 train.py', memory: 4899 },
      ],
    ],
    [
      '535',
      [{ gpu: '1', pid: 120345, type: 'C', name: '.../envs/sonic/bin/python3', memory: 14008 }],
    ],
    ['590 MIG', [{ gpu: '0', pid: 880011, type: 'C', name: 'python', memory: 20 }]],
    [
      '570 Windows',
      [
        { gpu: '0', pid: 1708, type: 'C+G', name: 'C:\\Windows\\explorer.exe' },
        { gpu: '0', pid: 11020, type: 'C+G', name: '...m Files\\Mozilla Firefox\\firefox.exe' },
      ],
    ],
  ] as const)('%s: lists the processes', (generation, processes) => {
    expect(processesOf(capture(TABLES[generation]))).toEqual(processes);
  });

  it('says that a GPU was at work where it was, and only there', () => {
    const runtime = (text: string) => valuesOf(capture(text), 'use.runtime');
    expect(runtime(TABLES['535'])).toEqual(['used']);
    expect(runtime(TABLES['384'])).toEqual(['used']);
    expect(runtime(TABLES['570 Windows'])).toEqual([]); // a desktop
    expect(runtime(TABLES['610'])).toEqual([]);
  });
});

describe('a table as it arrives in a log', () => {
  const table = TABLES['535'];
  const plain = capture(table);

  it.each([
    ['indented', (line: string) => `    ${line}`],
    ['indented by a tab', (line: string) => `\t${line}`],
    ['quoted', (line: string) => `> ${line}`],
    ['commented', (line: string) => `# ${line}`],
    ['numbered by srun', (line: string) => `3: ${line}`],
    ['behind a log stamp', (line: string) => `2023-10-18 14:25:36,101 INFO ${line}`],
    ['with line ends of Windows', (line: string) => `${line}\r`],
    ['with trailing blanks', (line: string) => `${line}      `],
    ['with columns moved', (line: string) => line.replace(/ {4}/g, '  ').replace(/ \|/g, '     |')],
    ['with runs of blanks made one', (line: string) => line.replace(/ +/g, ' ')],
  ])('%s', (_, change) => {
    const read = capture(mapLines(table, change));
    for (const key of [
      'driver.version',
      'driver.cuda',
      'gpu.name',
      'gpu.memory',
      'use.runtime',
    ] as const) {
      expect(valuesOf(read, key), key).toEqual(valuesOf(plain, key));
    }
    expect(samplesOf(read).map((data) => data.utilization)).toEqual([0, 99]);
    expect(processesOf(read)).toEqual(processesOf(plain));
  });

  it('wrapped at 80 columns', () => {
    const wrapped = lines(table).flatMap((line) => line.match(/.{1,80}/g) ?? ['']);
    const read = capture(wrapped.join('\n'));
    expect(samplesOf(read)).toEqual(samplesOf(plain));
    expect(processesOf(read)).toEqual(processesOf(plain));
  });

  it('on one line, as an unquoted shell variable prints it', () => {
    const read = capture(table.replace(/\s+/g, ' '));
    expect(valuesOf(read, 'gpu.name')).toEqual(['Tesla T4', 'Tesla T4']);
    expect(samplesOf(read).map((data) => data.memoryUsed)).toEqual([2, 14012]);
  });

  it.each([
    ['the column titles', 4],
    ['the last title', 6],
    ['the rule below the titles', 7],
    ['a GPU', 8],
  ])('without its header, from %s on', (_, from) => {
    const read = capture(lines(table).slice(from).join('\n'));
    expect(valuesOf(read, 'gpu.name')).toEqual(['Tesla T4', 'Tesla T4']);
    expect(samplesOf(read).map((data) => data.utilization)).toEqual([0, 99]);
    expect(valuesOf(read, 'gpu.count')).toEqual([]);
  });

  it('only its list of processes', () => {
    const read = capture(lines(table).slice(17).join('\n'));
    expect(processesOf(read)).toEqual(processesOf(plain));
  });

  it('only its header, with or without bars', () => {
    expect(
      valuesOf(
        capture('| NVIDIA-SMI 550.54.15   Driver Version: 550.54.15   CUDA Version: 12.4 |'),
        'driver.cuda',
      ),
    ).toEqual(['12.4']);
    expect(
      valuesOf(capture('NVIDIA-SMI 550.54.15   Driver Version: 550.54.15'), 'driver.version'),
    ).toEqual(['550.54.15']);
  });

  it('between other lines, which stay outside', () => {
    const read = capture(`loading | model | ok\n${table}\nepoch 1 | loss 0.3\n| col | umn |`);
    expect(read.sections).toEqual([[3, lines(table).length - 2]]);
  });

  it('several captures in one file are told apart', () => {
    const read = capture(
      `${table}\n${table.replace('14:25:36', '14:30:36').replace(' 99%', ' 12%')}`,
    );
    expect(samplesOf(read).map((data) => data.utilization)).toEqual([0, 99, 0, 12]);
    expect(new Set(samplesOf(read).map((data) => data.capture)).size).toBe(2);
    const glued = capture(lines(table).slice(1).concat(lines(table).slice(1)).join('\n'));
    expect(samplesOf(glued)).toHaveLength(4);
  });

  it('cut off anywhere: never throws, never invents a GPU', () => {
    fc.assert(
      fc.property(fc.nat(table.length), (end) => {
        const read = capture(table.slice(0, end));
        for (const name of valuesOf(read, 'gpu.name')) expect(name).toBe('Tesla T4');
        for (const data of samplesOf(read)) {
          expect([undefined, 2, 14012]).toContain(data.memoryUsed);
          expect([undefined, 15360]).toContain(data.memoryTotal);
        }
      }),
      { numRuns: 400 },
    );
    // The second GPU's row is cut within its bus id: its name is known all the same.
    const cut = table.slice(0, table.indexOf(':D8:') - 6);
    expect(valuesOf(capture(cut), 'gpu.name')).toEqual(['Tesla T4', 'Tesla T4']);
  });

  it('never throws, whatever stands around its marks', () => {
    const mark = fc.constantFrom(
      '|',
      '+---',
      '|===',
      'NVIDIA-SMI 1.2',
      'Driver Version: 5.3',
      '0  Tesla T4  Off',
      '00000000:01:00.0 Off',
      '1MiB / 2MiB',
      '3%  Default',
      'ERR!',
      'Processes:',
      '\n',
      ' ',
      'GPU  Name',
      'Volatile Uncorr. ECC',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string()), { maxLength: 40 }), (parts) => {
        capture(parts.join(''));
      }),
    );
  });
});

describe('cells that say more than a number', () => {
  const row = (first: string, second: string, third = '|                  N/A |'): string =>
    `| NVIDIA-SMI 535.104.05   Driver Version: 535.104.05   CUDA Version: ERR!     |
|=====================+======================+======================|
${first}
${second}
|                     |                      ${third}
+---------------------+----------------------+----------------------+`;

  it('gives no CUDA level for N/A or ERR!', () => {
    const read = capture(row('', ''));
    expect(valuesOf(read, 'driver.cuda')).toEqual([]);
    expect(valuesOf(read, 'driver.version')).toEqual(['535.104.05']);
  });

  it.each([
    [
      '|ERR!   54C    P0   ERR! / 250W |      1MiB / 11178MiB |     75%      Default |',
      'fan, power',
    ],
    [
      '|ERR!  ERR! ERR!    ERR! / ERR! |   ERR! / ERR!        |    ERR!         ERR! |',
      'fan, temperature, perf, power, power cap, memory used, memory total, utilization, compute mode',
    ],
    ['| N/A   29C    P0   ERR! / 250W |    593MiB / 16160MiB |      0%      Default |', 'power'],
  ])('names the cells with ERR!: %s', (second, cells) => {
    const read = capture(
      row('|   0  Tesla V100-PCIE...  On  | 00008ED0:00:00.0 Off |  0 |', second),
    );
    expect(samplesOf(read)[0]?.errCells).toBe(cells);
  });

  it('reads a card whose name is gone', () => {
    const read = capture(
      row(
        '|   0  ERR!                Off  | 0000:01:00.0      On | ERR! |',
        '|ERR!  ERR! ERR!    ERR! / ERR! |   3MiB / 8MiB   |  ERR!   Default |',
      ),
    );
    expect(valuesOf(read, 'gpu.name')).toEqual([]);
    expect(String(samplesOf(read)[0]?.errCells)).toMatch(/^name, ecc, fan/);
    expect(valuesOf(read, 'use.environment')).toEqual([]);
  });

  it('notes a MIG cell with ERR!, and the two versions of a hosted notebook', () => {
    const read = capture(
      row(
        '|   0  Tesla V100-SXM2...  Off  | 00000000:00:04.0 Off | 0 |',
        '| N/A   38C    P0    41W / 300W |  10633MiB / 16130MiB |      0%      Default |',
        '|                 ERR! |',
      ).replace('Driver Version: 535.104.05', 'Driver Version: 418.67'),
    );
    expect(samplesOf(read)[0]).toMatchObject({
      errCells: 'mig',
      tool: '535.104.05',
      driver: '418.67',
    });
  });

  it('takes the driver of a WSL table from its own field', () => {
    const wsl = '| NVIDIA-SMI 615.65.07   KMD Version: 616.64   CUDA UMD Version: 13.4 |';
    expect(valuesOf(capture(wsl), 'driver.version')).toEqual(['616.64']);
    expect(valuesOf(capture(wsl), 'driver.cuda')).toEqual(['13.4']);
  });

  it('reads a vGPU without sensors', () => {
    const read = capture(
      row(
        '|   0  GRID V100D-8C       On   | 00000000:00:05.0 Off |                    0 |',
        '| N/A   N/A    P0    N/A /  N/A |    560MiB /  8192MiB |      0%      Default |',
      ),
    );
    expect(samplesOf(read)).toEqual([
      { ecc: 0, perf: 'P0', memoryUsed: 560, memoryTotal: 8192, utilization: 0 },
    ]);
  });
});
