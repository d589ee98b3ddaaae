import { describe, expect, it } from 'vitest';
import { inference as ecc } from '../../src/inferences/ecc-uncorrectable.ts';
import { inference as idle } from '../../src/inferences/gpu-idle.ts';
import { inference as leak } from '../../src/inferences/gpu-memory-leak.ts';
import { inference as hot } from '../../src/inferences/gpu-overheating.ts';
import { inference as telemetry } from '../../src/inferences/gpu-telemetry-error.ts';
import { inference as pages } from '../../src/inferences/page-retirement.ts';
import { inference as pcie } from '../../src/inferences/pcie-link-degraded.ts';
import { inference as power } from '../../src/inferences/power-throttling.ts';
import { inference as rows } from '../../src/inferences/row-remap.ts';
import { conclude, idsOf } from './case-view.ts';

describe('an idle GPU', () => {
  const two = [{ data: { utilization: 0 } }, { data: { utilization: 4 } }];

  it('is found where a program works and captures show nothing', () => {
    const facts = [['use.code', 'used']] as const;
    expect(conclude(idle, { facts, events: two })).toMatchObject([
      { id: 'gpu-idle', values: { most: '4', captures: '2' } },
    ]);
  });

  it('is confirmed by one capture where the program says that it runs on the CPU', () => {
    const facts = [['use.code', 'not-used']] as const;
    const events = [{ data: { utilization: 0 } }];
    expect(idsOf(idle, { facts, events, seen: ['cpu-fallback', 'driver-too-old'] })).toEqual([
      'gpu-idle',
    ]);
  });

  it('counts a start of a run as work', () => {
    const events = [{ kind: 'run-start' as const, data: {} }, ...two];
    expect(idsOf(idle, { events })).toEqual(['gpu-idle']);
  });

  it.each([
    ['a bare idle capture', { events: [{ data: { utilization: 0 } }] }],
    ['idle captures without a program', { events: two }],
    [
      'one capture, which may fall into a pause',
      { facts: [['use.code', 'used']], events: [{ data: { utilization: 0 } }] },
    ],
    [
      'a second GPU that works',
      {
        facts: [['use.code', 'used']],
        events: [...two, { subject: '1', data: { utilization: 90 } }],
      },
    ],
    [
      'one busy moment',
      { facts: [['use.code', 'used']], events: [...two, { data: { utilization: 60 } }] },
    ],
    [
      'N/A, which is not 0',
      {
        facts: [['use.code', 'used']],
        events: [{ data: { memoryUsed: 5 } }, { data: { memoryUsed: 5 } }],
      },
    ],
    [
      'captures from before the program began',
      { facts: [['use.code', 'used']], factsFrom: 5000, events: two },
    ],
    [
      'a program that failed',
      { facts: [['use.code', 'used']], events: two, seen: ['cuda-out-of-memory'] },
    ],
  ] as const)('is not concluded from %s', (_, sketch) => {
    expect(idsOf(idle, sketch)).toEqual([]);
  });
});

describe('a leak of GPU memory', () => {
  const series = (values: readonly number[], minutes?: number, subject = '0') =>
    values.map((memoryUsed, at) => ({
      subject,
      data: { memoryUsed, memoryTotal: 24576 },
      ...(minutes === undefined ? {} : { minute: at * minutes }),
    }));

  it('is memory that only grows', () => {
    expect(conclude(leak, { events: series([4000, 4400, 4900, 5600], 10) })).toMatchObject([
      { id: 'gpu-memory-leak', subject: '0', values: { gpu: 'GPU 0', held: '4000 → 5600 MiB' } },
    ]);
  });

  it.each([
    ['three captures', series([4000, 5000, 6000], 10)],
    ['growth below a tenth', series([4000, 4010, 4020, 4030, 4040], 10)],
    ['a loaded model', series([2, 4000, 9000, 16000], 10)],
    ['a load within seconds', series([2000, 6000, 9000, 16000], 0.1)],
    ['memory that is freed now and then', series([4000, 5000, 4200, 5600, 6000], 10)],
    ['a plateau', series([4000, 9000, 9000, 9000, 9000], 10)],
  ])('is not %s', (_, events) => {
    expect(idsOf(leak, { events })).toEqual([]);
  });

  it.each(['Unknown Error', '(null)'])('is what a process named %s keeps', (name) => {
    const events = [
      { data: { memoryUsed: 10151 } },
      { kind: 'gpu-process' as const, data: { pid: 31794, name } },
    ];
    expect(idsOf(leak, { events })).toEqual(['gpu-memory-leak']);
  });

  const xorg = {
    kind: 'gpu-process' as const,
    data: { pid: 1, type: 'G', name: 'Xorg', memory: 20 },
  };
  const held = { subject: '1', data: { memoryUsed: 9000, processes: 0 } };

  it('is memory on the host that no process is listed for', () => {
    expect(
      conclude(leak, { events: [{ data: { memoryUsed: 20, processes: 1 } }, held, xorg] }),
    ).toMatchObject([{ subject: '1' }]);
  });

  it.each([
    ['a list without a display server may be a container', { events: [held] }],
    ['a container', { events: [held, xorg], facts: [['container.runtime', 'docker']] }],
    [
      'Windows and WSL, which tell no memory of processes',
      { events: [held, { ...xorg, data: { pid: 1, type: 'C+G', name: 'dwm.exe' } }] },
    ],
    ['MIG', { events: [{ ...held, data: { ...held.data, migDevices: 2 } }, xorg] }],
    ['a list that was cut off', { events: [{ subject: '1', data: { memoryUsed: 9000 } }, xorg] }],
    [
      'little memory',
      { events: [{ subject: '1', data: { memoryUsed: 300, processes: 0 } }, xorg] },
    ],
  ] as const)('is not claimed for %s', (_, sketch) => {
    expect(idsOf(leak, sketch)).toEqual([]);
  });
});

describe('cells that the driver cannot fill', () => {
  it('are a finding for each GPU', () => {
    const events = [
      { data: { errCells: 'fan, power' } },
      { subject: '2', data: { errCells: 'ecc' } },
      { subject: '3', data: {} },
    ];
    expect(conclude(telemetry, { events })).toMatchObject([
      { id: 'gpu-telemetry-error', subject: '0', values: { cells: 'fan, power' } },
      { id: 'gpu-telemetry-error', subject: '2' },
    ]);
  });

  it('are harmless for fan and MIG where tool and driver differ', () => {
    const versions = { tool: '450.66', driver: '418.67' };
    expect(idsOf(telemetry, { events: [{ data: { errCells: 'mig', ...versions } }] })).toEqual([]);
    expect(idsOf(telemetry, { events: [{ data: { errCells: 'fan', ...versions } }] })).toEqual([]);
    expect(
      conclude(telemetry, { events: [{ data: { errCells: 'fan, power', ...versions } }] }),
    ).toMatchObject([{ values: { cells: 'power' } }]);
  });
});

describe('the state of the card', () => {
  it.each([
    ['counted memory errors', ecc, { ecc: 3 }, ['ecc-uncorrectable']],
    ['no memory errors', ecc, { ecc: 0 }, []],
    ['90 degrees', hot, { temperature: 92 }, ['gpu-overheating']],
    ['a warm card', hot, { temperature: 83, power: 255, powerCap: 250 }, []],
    ['92 degrees where the limit is 97', hot, { temperature: 92, slowdownTemperature: 97 }, []],
    [
      '85 degrees where the limit is 85',
      hot,
      { temperature: 85, slowdownTemperature: 85 },
      ['gpu-overheating'],
    ],
    [
      'nothing left to the limit',
      hot,
      { temperature: 88, temperatureLeft: -2, slowdownLeft: -2 },
      ['gpu-overheating'],
    ],
    ['26 degrees left', hot, { temperature: 91, temperatureLeft: 26, slowdownLeft: -2 }, []],
    ['a reading that cannot be', hot, { temperature: 511 }, []],
    [
      'a thermal slowdown',
      hot,
      { temperature: 70, reasons: 'SW Power Cap, SW Thermal Slowdown' },
      ['gpu-overheating'],
    ],
    [
      'the power brake',
      power,
      { reasons: 'HW Slowdown, HW Power Brake Slowdown' },
      ['power-throttling'],
    ],
    ['one capture at the power cap', power, { reasons: 'SW Power Cap' }, []],
    [
      'a slow link under load',
      pcie,
      { utilization: 99, pcieGen: 1, pcieGenMax: 4, pcieWidth: 16, pcieWidthMax: 16 },
      ['pcie-link-degraded'],
    ],
    [
      'a slow link at rest',
      pcie,
      { utilization: 0, pcieGen: 1, pcieGenMax: 4, pcieWidth: 16, pcieWidthMax: 16 },
      [],
    ],
    [
      'a slot of half width',
      pcie,
      { utilization: 99, pcieGen: 4, pcieGenMax: 4, pcieWidth: 8, pcieWidthMax: 16 },
      [],
    ],
    [
      'one lane of sixteen',
      pcie,
      { utilization: 99, pcieGen: 4, pcieGenMax: 4, pcieWidth: 1, pcieWidthMax: 16 },
      ['pcie-link-degraded'],
    ],
    ['pages to retire', pages, { retiredPending: 'Yes' }, ['ecc-page-retirement-pending']],
    ['no pages to retire', pages, { retiredPending: 'No' }, []],
    ['rows in order', rows, { remapPending: 'No', remapFailure: 'No' }, []],
  ] as const)('%s', (_, inference, data, ids) => {
    expect(idsOf(inference, { events: [{ data }] })).toEqual(ids);
  });

  it('counts the power cap where it lasts', () => {
    const capped = { data: { reasons: 'SW Power Cap' } };
    expect(idsOf(power, { events: [capped, capped, capped] })).toEqual(['power-throttling']);
    expect(idsOf(power, { events: [capped, capped, { data: { reasons: 'Idle' } }] })).toEqual([]);
  });

  it('tells rows that wait for a reset from a failure', () => {
    const severity = (data: Record<string, string>) =>
      conclude(rows, { events: [{ data }] })[0]?.severity;
    expect(severity({ remapPending: 'Yes', remapFailure: 'No' })).toBe('warning');
    expect(severity({ remapPending: 'No', remapFailure: 'Yes' })).toBe('critical');
  });
});
