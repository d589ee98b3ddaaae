import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { TORCH_VERSION, torchFacts } from '../../src/core/reading/torch-version.ts';

const torch = (source: string): RegExp =>
  new RegExp(source.replaceAll('TORCH', `(${TORCH_VERSION})`), 'i');

const available = (yes: boolean): readonly ReadFact[] => [
  { key: 'torch.available', value: String(yes) },
  { key: 'use.environment', value: yes ? 'used' : 'not-used', subject: 'torch' },
];

/** `GPU 0,1: NVIDIA A100`: one fact a GPU, where the report of MMCV stands around it. */
function mmcvGpus(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const near = [...section.before, ...section.lines];
  if (!near.some((line) => /(?:CUDA|GPU) available(?::|\s{2})/.test(line))) return [];
  const value = match[2]!.replace(/ \(arch=.*$/, '');
  return match[1]!.split(',').map((subject) => ({ key: 'gpu.name', value, subject }));
}

/** Environment reports of other tools: transformers, accelerate, LLaMA-Factory, DeepSpeed, MMCV, detectron2, xFormers. */
export const toolStarts: readonly Start[] = [
  factStart(
    ['PyTorch version (GPU?): ', 'PyTorch version: '],
    torch('PyTorch version(?: \\(GPU\\?\\))?: TORCH \\((True|False|GPU|CPU)'),
    (m) => [...torchFacts(m[1]!), ...available(/^(?:True|GPU)$/.test(m[2]!))],
  ),
  factStart(['GPU type: '], /(?:^|[\s>-])GPU type: (\S.{2,60}?)\s*$/, (m) => [
    { key: 'gpu.name', value: m[1]! },
  ]),
  factStart(['torch version ...'], torch('torch version \\.{3,} ?TORCH'), (m) => torchFacts(m[1]!)),
  factStart(['torch cuda version ...'], /torch cuda version \.{3,} ?(\d+\.\d+|None)/, (m) => [
    { key: 'torch.cuda', value: m[1]!.toLowerCase() },
  ]),
  factStart(['nvcc version ...'], /nvcc version \.{3,} ?(\d+\.\d+)/, (m) => [
    { key: 'cuda.toolkit', value: m[1]! },
  ]),
  factStart(
    ['GPU 0: ', 'GPU 0,1', 'GPU 0  '],
    /(?:^|[>\s])GPU (\d(?:,\d{1,2}){0,15})(?::| {2,}) *(\S.{2,60}?)\s*$/,
    mmcvGpus,
    {
      before: 4,
      lines: 4,
    },
  ),
  factStart(['pytorch.version:'], torch('pytorch\\.version:\\s+TORCH'), (m) => torchFacts(m[1]!)),
  factStart(['pytorch.cuda:'], /pytorch\.cuda:\s+(not )?available/, (m) =>
    available(m[1] === undefined),
  ),
  factStart(['gpu.name:'], /gpu\.name:\s+(\S.{2,60}?)\s*$/, (m) => [
    { key: 'gpu.name', value: m[1]! },
  ]),
  factStart(['PyTorch  '], torch('(?:^|[>\\s])PyTorch {2,}TORCH @/'), (m) => torchFacts(m[1]!)),
];
