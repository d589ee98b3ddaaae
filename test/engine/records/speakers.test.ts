import { describe, expect, it } from 'vitest';
import { diagnosed, evidenceOf } from './diagnosed.ts';

const TIME = '2024-05-01T12:00:01.123456789Z';

describe('lines of several ranks or containers, mixed', () => {
  it.each([
    ['torchrun', (rank: number) => `[rank${rank}]: `],
    ['torchrun --tee', (rank: number) => `[default${rank}]:`],
    ['Ray', (rank: number) => `(train_fn pid=${100 + rank}, ip=10.0.0.${rank}) `],
    ['Ray, coloured', (rank: number) => `\u001b[36m(Worker pid=${100 + rank})\u001b[0m `],
    ['mpirun', (rank: number) => `[1,${rank}]<stderr>:`],
    ['srun -l', (rank: number) => `${rank}: `],
    ['srun -l of many', (rank: number) => ` ${rank}: `],
    ['compose', (rank: number) => `svc-${rank}  | `],
    ['kubectl logs --prefix', (rank: number) => `[pod/train-${rank}/trainer] `],
    ['kubectl logs --prefix --timestamps', (rank: number) => `[pod/train-${rank}/c] ${TIME} `],
    ['ranks in a pod', (rank: number) => `${TIME} stderr F [rank${rank}]: `],
  ])('by %s: what follows a line is what the same one said next', async (_, prefix) => {
    const said = (message: (rank: number) => string): string =>
      [0, 1, 2, 3].map((rank) => `${prefix(rank)}${message(rank)}\n`).join('');
    const log =
      said((rank) => (rank < 2 ? 'first half' : 'step 5')) +
      said((rank) => (rank === 1 ? 'second half' : 'step 6')) +
      said((rank) => (rank === 3 ? 'second half' : 'step 7')) +
      said((rank) => (rank === 0 ? 'second half' : 'step 8'));
    const found = evidenceOf(await diagnosed(log));
    expect(found.map((text) => text.slice(0, 14))).toEqual(['joined line 2 ']);
  });

  it('in the streams of a container: the other stream is no continuation', async () => {
    const log = ['stderr F first half', ...Array(4).fill('stdout F step'), 'stderr F second half'];
    const report = await diagnosed(log.map((line) => `${TIME} ${line}\n`).join(''));
    expect(evidenceOf(report)).toHaveLength(1);
  });

  it('is not taken for mixed where a number before each line is that of the line', async () => {
    const report = await diagnosed('11: first half\n12: second half\n');
    expect(evidenceOf(report)).toEqual(['joined line 1 -: 11: first half']);
  });

  it.each([
    ['of a rank', (row: string, i: number) => `[rank0]: ${row}\n[rank1]: step ${i}\n`],
    [
      'of a pod',
      (row: string, i: number) => `${TIME} stdout F ${row}\n${TIME} stderr F step ${i}\n`,
    ],
    ['in JSON', (row: string) => `${JSON.stringify({ time: TIME, msg: row, level: 'info' })}\n`],
  ])('leaves a table whole: %s', async (_, write) => {
    const rows = [
      '| NVIDIA-SMI 535.104.05             Driver Version: 535.104.05   CUDA Version: 12.2     |',
      '|-----------------------------------------+----------------------+----------------------+',
      '|   0  NVIDIA L4                      Off | 00000000:C1:00.0 Off |                    0 |',
      '| N/A   36C    P0              64W / 400W |  14012MiB / 23034MiB |     99%      Default |',
      '+-----------------------------------------+----------------------+----------------------+',
    ];
    const { facts } = await diagnosed(rows.map(write).join(''));
    expect(facts.find(({ key }) => key === 'gpu.name')?.value).toBe('NVIDIA L4');
  });
});
