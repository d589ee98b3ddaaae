import { describe, expect, it } from 'vitest';
import type { ReportedFact } from '../../src/core/fact.ts';
import { machineOf } from '../../src/report/view/machine.ts';
import { at, emptyReport, fact } from './samples/parts.ts';

const machine = (...facts: readonly ReportedFact[]) => machineOf({ ...emptyReport, facts });
const gpu = (subject: string | undefined, name: string, memory?: string) => [
  fact('gpu.name', name, at('smi.txt', 1), subject === undefined ? {} : { subject }),
  ...(memory === undefined
    ? []
    : [fact('gpu.memory', memory, at('smi.txt', 1), subject === undefined ? {} : { subject })]),
];

describe('the machine', () => {
  it('says equal GPUs once, unequal ones apart', () => {
    const { gpus } = machine(
      ...gpu('0', 'NVIDIA A100', '40960'),
      ...gpu('1', 'NVIDIA A100', '40960'),
      ...gpu('2', 'NVIDIA A100', '40960'),
      ...gpu('3', 'NVIDIA T4', '15360'),
    );
    expect(gpus).toEqual([
      { label: 'GPU 0-2', text: '3 × NVIDIA A100, 40 GiB' },
      { label: 'GPU 3', text: 'NVIDIA T4, 15 GiB' },
    ]);
  });

  it('does not count a GPU twice that one source numbers and another only names', () => {
    const { gpus } = machine(...gpu(undefined, 'Tesla T4'), ...gpu('0', 'NVIDIA Tesla T4'));
    expect(gpus).toEqual([{ label: 'GPU 0', text: 'NVIDIA Tesla T4' }]);
  });

  it('takes two sizes of one memory that differ by what the driver keeps as one', () => {
    const { gpus } = machine(
      ...gpu('0', 'NVIDIA RTX A6000', '49140'),
      fact('gpu.memory', '48640', at('run.log', 9), { subject: '0' }),
    );
    expect(gpus[0]?.text).toBe('NVIDIA RTX A6000, 48 GiB');
  });

  it('shows values that contradict each other', () => {
    const { software } = machine(
      fact('torch.version', '2.1.0+cu121', at('run.log', 1)),
      fact('torch.version', '1.13.1', at('pip.txt', 1)),
      fact('torch.cuda', 'none', at('pip.txt', 1)),
    );
    expect(software).toEqual(['torch 2.1.0+cu121 / 1.13.1']);
  });

  it('says that torch is a CPU build', () => {
    const { software } = machine(
      fact('torch.version', '2.3.0', at('run.log', 1)),
      fact('torch.cuda', 'none', at('run.log', 1)),
    );
    expect(software).toEqual(['torch 2.3.0 (CPU build)']);
  });
});
