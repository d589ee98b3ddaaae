import type { Start } from '../../src/core/analyzer.ts';

/** Lines that say that something was started anew, or that each start of a container prints. */
export const restartStarts: readonly Start[] = [
  {
    // torch.distributed.elastic: `Worker group FAILED. 2/3 attempts left; will restart worker group`
    literals: ['will restart worker group'],
    pattern: /\d+\/\d+ attempts left; will restart worker group/,
    read: () => ({ lines: 0, events: [{ kind: 'restart', data: {} }] }),
  },
  {
    // systemd: `ollama.service: Scheduled restart job, restart counter is at 3.`
    literals: ['restart counter is at '],
    pattern: /([\w@.-]{1,80}\.service): Scheduled restart job, restart counter is at \d+/,
    read: ({ match }) => ({
      lines: 0,
      events: [{ kind: 'restart', subject: match[1]!, data: {} }],
    }),
  },
  {
    // the entry point of NVIDIA's images: `== CUDA ==`, `== PyTorch ==`, `== Triton Inference Server ==`
    literals: ['== CUDA ==', '== PyTorch ==', '== TensorFlow ==', '== TensorRT', '== Triton Inf'],
    pattern: /^.{0,80}== [A-Z][\w /-]{2,40} ==\s*$/,
    before: 1,
    read: ({ before }) =>
      /={10,}\s*$/.test(before[0] ?? '')
        ? { lines: 0, events: [{ kind: 'restart', data: { first: 1 } }] }
        : null,
  },
];
