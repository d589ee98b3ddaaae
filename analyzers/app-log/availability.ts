import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { isQuestion, isStatement } from './statement.ts';

/** `True` and its relatives; null for anything else. */
function truth(text: string | undefined): boolean | null {
  if (/^(?:true|yes|是|可用)$/i.test(text ?? '')) return true;
  return /^(?:false|no|否|不可用)$/i.test(text ?? '') ? false : null;
}

function torchAvailable(yes: boolean, line = 0): readonly ReadFact[] {
  return [
    { key: 'torch.available', value: String(yes), line },
    { key: 'use.environment', value: yes ? 'used' : 'not-used', subject: 'torch', line },
  ];
}

const PROMPT = /^[>\s|]*(?:>>>|\.\.\.|\$|#|In \[|\w+@)/;

/** A prompt or `python -c` asked `is_available()`: the answer stands alone on one of the next lines. */
function answered(section: Section): readonly ReadFact[] {
  for (const [index, line] of section.lines.entries()) {
    if (index === 0) continue;
    if (PROMPT.test(line)) return [];
    const answer = /^[>\s|]*(?:'?\d\.\d\S* )?(True|False)(?: .{0,60})?$/.exec(line)?.[1];
    if (answer !== undefined) return torchAvailable(answer === 'True', index);
  }
  return [];
}

function asked(_: RegExpExecArray, section: Section): readonly ReadFact[] {
  const line = section.lines[0] ?? '';
  const said =
    /is_available(?:\(\))?\)?["']{0,2}\s*(?:[:=,]|is|->|→|returns?|返回|为)?\s*(True|False)\b/.exec(
      line,
    );
  if (said !== null) return isStatement(line) ? torchAvailable(/true/i.test(said[1]!)) : [];
  return isQuestion(line) ? answered(section) : [];
}

/** `CUDA available: True`, `GPU available: False`, `CUDA 是否可用: True`. */
function labelled(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const yes = truth(match[2]);
  const line = (section.lines[0] ?? '').replace('是否', '');
  if (yes === null || !isStatement(line)) return [];
  if (/mps/i.test(line)) return [];
  if (/cuda/i.test(match[1]!)) return torchAvailable(yes);
  return [{ key: 'use.environment', value: yes ? 'used' : 'not-used' }];
}

/** Lightning: what there is, and whether the trainer takes it. */
function lightning(match: RegExpExecArray): readonly ReadFact[] {
  return [
    { key: 'use.environment', value: match[1] === 'True' ? 'used' : 'not-used' },
    { key: 'use.code', value: match[2] === 'True' ? 'used' : 'not-used', subject: 'lightning' },
  ];
}

/** Lines that say whether a GPU can be used at all. */
export const availabilityStarts: readonly Start[] = [
  factStart(['torch.cuda.is_available'], /torch\.cuda\.is_available/, asked, { lines: 6 }),
  factStart(
    [
      'cuda available',
      'cuda_available',
      'cuda is available',
      'gpu available',
      'gpu_available',
      'gpu is available',
      'CUDA可用',
      'CUDA 可用',
      'CUDA是否可用',
      'CUDA 是否可用',
      'GPU可用',
      'GPU 可用',
      'GPU是否可用',
      'GPU 是否可用',
    ],
    /\b((?:cuda|gpu)[ _]?(?:is[ _])?(?:available|(?:是否)?可用))(?:\(\))?["'?？]{0,2}\s*(?:[:=：]|->)\s*["']?(true|false|yes|no|是|否|可用|不可用)(?![\w\u4e00-\u9fff])/i,
    labelled,
  ),
  factStart(
    ['GPU available: '],
    /GPU available: (True|False)(?: \(\w+\))?, used: (True|False)/,
    lightning,
  ),
  factStart(['Num GPUs Available'], /Num GPUs Available:?\s+(\d+)/, (m) => [
    { key: 'gpu.count', value: m[1]! },
    { key: 'use.environment', value: m[1] === '0' ? 'not-used' : 'used', subject: 'tensorflow' },
  ]),
  factStart(
    ['/physical_device:GPU:'],
    /^[>\s|]*\[PhysicalDevice\(name='\/physical_device:GPU:\d+'/,
    () => [{ key: 'use.environment', value: 'used', subject: 'tensorflow' }],
  ),
  factStart(
    ['Automatically detected platform '],
    /Automatically detected platform (cuda|cpu)\b/,
    (m) => [
      { key: 'use.environment', value: m[1] === 'cuda' ? 'used' : 'not-used', subject: 'vllm' },
    ],
  ),
  factStart(['Setting ds_accelerator to '], /Setting ds_accelerator to (cuda|cpu)\b/, (m) => [
    { key: 'use.environment', value: m[1] === 'cuda' ? 'used' : 'not-used', subject: 'deepspeed' },
  ]),
  // ComfyUI states the machine's memory twice where it has no GPU
  factStart(['Total VRAM '], /Total VRAM (\d+) MB, total RAM (\d+) MB/, (m) => {
    if (m[1] === m[2]) return [{ key: 'use.environment', value: 'not-used', subject: 'torch' }];
    return [
      { key: 'gpu.memory', value: m[1]!, unit: 'MiB' },
      { key: 'use.environment', value: 'used', subject: 'torch' },
    ];
  }),
];
