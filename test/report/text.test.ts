import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../src/core/format.ts';
import type { Report } from '../../src/core/report.ts';
import { format } from '../../src/report/formats/text.ts';
import { chinese } from './samples/chinese.ts';
import { driverTooOld } from './samples/driver-too-old.ts';
import { samples } from './samples/index.ts';
import { emptyReport, finding, input, seen } from './samples/parts.ts';
import { cleanBill, unknownVerdict } from './samples/quiet.ts';

const options: FormatOptions = { width: 80, color: false, verbose: false };
const text = (report: Report, more: Partial<FormatOptions> = {}): string =>
  format.render(report, { ...options, ...more });
const lines = (report: Report, more: Partial<FormatOptions> = {}): readonly string[] =>
  text(report, more).split('\n');

/** Every line of a command that a report gives; such lines are never broken. */
const commandLines = (report: Report): ReadonlySet<string> =>
  new Set(
    [...report.findings.flatMap((one) => [...one.fixes, ...one.verify]), ...report.asks].flatMap(
      (step) => (step.command ?? '').split('\n').map((line) => line.trim()),
    ),
  );

describe('the answer', () => {
  it('stands in the first ten lines: verdict, cause, reason', () => {
    const head = lines(driverTooOld).slice(0, 10).join('\n');
    expect(head).toContain('GPU used: NO');
    expect(head).toMatch(/environment {2}no +driver 515\.65\.01 .* smi\.txt:4/);
    expect(head).toMatch(/CAUSE {3}critical {3}NVIDIA driver too old .* driver-too-old$/m);
    expect(head).toContain('Driver 515.65.01 offers CUDA 11.7');
  });

  it('stands there in Chinese too', () => {
    const head = lines(chinese).slice(0, 10).join('\n');
    expect(head).toContain('是否用上 GPU：否');
    expect(head).toMatch(/原因 {3}严重 {3}容器内看不到 GPU .* container-no-gpu$/m);
  });

  it('stands there however long the reasons are', () => {
    const long = 'the reason goes on and on '.repeat(9);
    const report: Report = {
      ...driverTooOld,
      gpu: {
        ...driverTooOld.gpu,
        layers: driverTooOld.gpu.layers.map((layer) => ({ ...layer, reason: long })),
      },
    };
    expect(lines(report).slice(0, 10).join('\n')).toContain('CAUSE   critical');
  });

  it('says in words that nothing tells whether the GPU was used', () => {
    expect(lines(unknownVerdict)[0]).toBe(
      'GPU used: UNKNOWN   no line says whether the GPU was used',
    );
  });
});

describe('every sample', () => {
  for (const [name, report] of Object.entries(samples)) {
    for (const width of [40, 60, 80, 132]) {
      it(`${name} keeps to ${width} columns, commands apart`, () => {
        const commands = commandLines(report);
        const wide = [false, true]
          .flatMap((verbose) => lines(report, { width, verbose }))
          .filter((line) => stringWidth(line) > width && !commands.has(line.trim()));
        expect(wide).toEqual([]);
      });
    }

    it(`${name} sends nothing to the terminal that acts on it`, () => {
      expect(text(report)).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
      const painted = text(report, { color: true });
      const colour = /\x1b\[(?:1;31|31|33|36|0)m/g;
      expect(painted.replace(colour, '')).toBe(text(report));
    });

    it(`${name} gives each command alone on its line, as it stands`, () => {
      const printed = new Set(lines(report, { verbose: true }).map((line) => line.trim()));
      for (const command of commandLines(report)) {
        if (command !== '') expect(printed).toContain(command);
      }
    });
  }
});

describe('a finding', () => {
  it('shows a long evidence line round its telling part', () => {
    const report = text(driverTooOld);
    expect(report).toContain('run.log:27    …UserWarning: CUDA initialization');
    expect(report).toContain('too old (found version 11070)');
    expect(report).not.toContain('/opt/conda/lib');
  });

  it('says that it is inferred', () => {
    expect(text(driverTooOld)).toMatch(/warning, inferred {3}Processing is far slower/);
  });

  it('says nothing twice', () => {
    const report = text(driverTooOld);
    for (const once of [
      'NVIDIA driver too old for this CUDA build',
      'Driver 515.65.01 offers CUDA 11.7',
      'The work ran on the CPU',
      'Update the driver to the 535',
      '(CUDA up to 11.7)',
    ]) {
      expect(report.split(once)).toHaveLength(2);
    }
  });

  it('gives the steps of a problem once, however many cases it has', () => {
    const fixes = [{ do: 'Reset the GPU.', command: 'nvidia-smi --gpu-reset -i 0' }];
    const report: Report = {
      ...emptyReport,
      inputs: [input('dmesg.txt', 9)],
      findings: ['0000:3b:00', '0000:5e:00'].map((pci) =>
        finding('xid-79', {
          key: pci,
          subjects: [pci],
          fixes,
          evidence: [seen('dmesg.txt', 1, pci)],
        }),
      ),
      stats: { ...emptyReport.stats, lines: 9 },
    };
    expect(text(report).split('nvidia-smi --gpu-reset')).toHaveLength(2);
    expect(text(report)).toContain('Fix: as above (xid-79).');
    expect(text(report)).toContain('Concerns: 0000:5e:00');
  });

  it('is listed under its cause through other symptoms', () => {
    const report = text(driverTooOld);
    const explained = report.slice(report.indexOf('It explains:'), report.indexOf('TIMELINE'));
    expect(explained).toContain('(cpu-fallback)');
    expect(explained).toContain('(slow-processing)');
    expect(report).not.toContain('ALSO');
  });
});

describe('a report of many findings', () => {
  it('stays short unless everything is asked for', () => {
    const hostile = samples.hostile ?? emptyReport;
    expect(lines(hostile).length).toBeLessThan(260);
    expect(text(hostile)).toContain('--verbose shows all');
    expect(text(hostile, { verbose: true })).not.toContain('--verbose shows all');
  });

  it('shows at most twelve rows of the timeline', () => {
    const report = text(samples.hostile ?? emptyReport);
    const timeline = report.slice(report.indexOf('TIMELINE'), report.indexOf('MACHINE'));
    expect(timeline.match(/^ {2}(?:\+|10:09)/gm)).toHaveLength(12);
    expect(timeline).toContain('... and 78 more');
  });
});

describe('the clean bill', () => {
  it('states what it rests on', () => {
    const report = text(cleanBill).replace(/\n/g, ' ');
    expect(report).toContain('GPU used: YES');
    expect(report).toContain(
      'Nothing known to be wrong. 2 inputs, 120,334 lines, 2026-01-05 08:00:01 to 11:42:50; 412 signatures tried',
    );
    expect(report).toContain('8 × NVIDIA H100 80GB HBM3');
  });

  it('is not given where lines look like errors or inputs were cut off', () => {
    expect(text(unknownVerdict)).toContain('2 kinds of lines look like errors');
    const cut: Report = { ...unknownVerdict, unknown: [] };
    expect(text(cut)).toContain('not everything could be');
    expect(text(cut)).toContain('broken.log.gz: The archive ends');
    const untold: Report = { ...cut, diagnostics: [] };
    expect(text(untold)).toContain('broken.log.gz could not be read to its end.');
  });

  it('is not given where nothing was read', () => {
    expect(text(emptyReport)).not.toContain('Nothing known to be wrong');
    expect(text(emptyReport)).toContain('the inputs hold no lines');
  });
});
