import type { ReadFact, Reading, Section, Start } from '../../src/core/analyzer.ts';

const GPU = /\bGPU (\d{1,3}): ([^()]{2,80}(?:\([^()]*\))?[^()]*) \(UUID: (GPU-[\w-]+)\)/;
const MIG = /^\W*MIG \S+\s+Device\s+\d+: \(UUID: MIG-/;
/** Lines of `nvlink -s` between the GPUs. */
const LINK = /^\W*(?:Link \d+: |NVML: )/;

/** `nvidia-smi -L` (and the GPU lines of `nvlink -s`): one line a GPU, with name and UUID. */
function readList({ lines }: Section): Reading {
  const facts: ReadFact[] = [];
  const indices: string[] = [];
  let length = 0;
  let mig = false;
  for (const [line, text] of lines.entries()) {
    const gpu = GPU.exec(text);
    if (gpu) {
      const [, subject, name, uuid] = gpu;
      indices.push(subject!);
      facts.push({ key: 'gpu.name', value: name!, subject: subject!, line });
      facts.push({ key: 'gpu.uuid', value: uuid!, subject: subject!, line });
      mig = false;
    } else if (MIG.test(text)) {
      if (!mig) facts.push({ key: 'gpu.mig', value: 'Enabled', subject: indices.at(-1)!, line });
      mig = true;
    } else if (!LINK.test(text)) {
      break;
    }
    length = line + 1;
  }
  if (indices.every((index, at) => Number(index) === at)) {
    facts.push({ key: 'gpu.count', value: String(indices.length), line: 0 });
  }
  facts.push({ key: 'use.environment', value: 'used', line: 0 });
  return { lines: length, facts };
}

export const listStart: Start = {
  literals: ['(UUID: GPU-'],
  pattern: GPU,
  lines: 300,
  read: readList,
};
