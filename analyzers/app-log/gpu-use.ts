import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { isStatement, OPENING } from './statement.ts';

type Verdict = 'used' | 'partial' | 'not-used';

const code = (value: Verdict, subject?: string): readonly ReadFact[] => [
  { key: 'use.code', value, ...(subject === undefined ? {} : { subject }) },
];
const runtime = (value: Verdict, subject: string): readonly ReadFact[] => [
  { key: 'use.runtime', value, subject },
];

/** What a program says it computes on. MPS and other accelerators are left unread. */
const verdictOf = (device: string): Verdict => (/^cpu$/i.test(device) ? 'not-used' : 'used');

/** A device as a word of its own; what follows tells `Using CPU.` from `Using CPU offload`. */
const DEVICE = '["\'`]?(cuda|gpu|cpu)(?::\\d{1,2})?["\'`]?';
const END =
  '(?=\\s*$|[.,;!)\\]](?:\\s|$)| ?[(（:：]| \\d{1,2}(?![\\w.])| - | for (?:inference|training|comput|process|generat|transcri|the )| to )';

function chosen(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const line = section.lines[0] ?? '';
  // `device: cpu or cuda` is a choice on offer
  const rest = line.slice(match.index + match[0].length);
  if (
    /^\s*(?:or|and|\/|\|)\s/i.test(rest) ||
    !isStatement(line.replace(/set to use|supported|支持的/i, ''))
  )
    return [];
  return code(verdictOf(match[1]!));
}

const english: readonly Start[] = [
  factStart(
    [
      'using cuda',
      'using gpu',
      'using cpu',
      'using the gpu',
      'using the cpu',
      'using device',
      'using torch device',
    ],
    new RegExp(
      `${OPENING}using (?:the )?(?:(?:torch )?device)?[ :=]{0,3}${DEVICE}(?: device)?${END}`,
      'i',
    ),
    chosen,
  ),
  factStart(
    ['use gpu: ', 'use cuda: ', 'use device'],
    new RegExp(`${OPENING}use (?:gpu|cuda|device)[ :=]{1,3}${DEVICE}${END}`, 'i'),
    chosen,
  ),
  factStart(
    ['running on cuda', 'running on gpu', 'running on cpu', 'running on the ', 'running on device'],
    new RegExp(`${OPENING}(?:\\w+ )?running on (?:the )?(?:device)?[ :=]{0,3}${DEVICE}${END}`, 'i'),
    chosen,
  ),
  factStart(
    [
      'device: cuda',
      'device: cpu',
      'device: gpu',
      'device:cuda',
      'device is cuda',
      'device is cpu',
      'device set to ',
      "device: '",
      'device type: ',
    ],
    new RegExp(
      `${OPENING}(?:(?:torch|inference|compute|computing|training|model|target|selected|current|default|accelerator|execution|auto-configed|running|running on|loading on|loaded on) )?device(?: type| is| used| set to(?: use)?)?\\s?(?:[:=]\\s?)?${DEVICE}(?=\\s*$|[.,;)\\]]| [^A-Z])`,
      'i',
    ),
    chosen,
  ),
  // ComfyUI moves parts of a model to the CPU on purpose; only the load device on CUDA says something
  factStart(['load device: cuda'], /\b(?<!off)load device: cuda(?::\d+)?, offload device:/, () =>
    code('used', 'torch'),
  ),
];

/** `使用GPU`, `使用设备: cuda:0`, `使用CPU进行推理`; not `使用CPU解码`, and no advice. */
const chinese: readonly Start[] = [
  factStart(
    [
      '使用设备',
      '使用GPU',
      '使用 GPU',
      '使用CPU',
      '使用 CPU',
      '使用cuda',
      '使用 cuda',
      '推理设备',
      '运行设备',
      '设备: cuda',
      '设备：cuda',
      '设备: cpu',
      '设备：cpu',
    ],
    /(?:使用(?:设备)?|(?:推理|运行|当前|计算)设备|设备)\s?[:：]?\s?["']?(cuda|gpu|cpu)(?::\d{1,2})?["']?(?=$|[\s,，。.!！;；)）\]]|进行(?:推理|训练|计算)|推理|运行|训练|计算|加速|模式)/i,
    (match, section) => {
      const before = (section.lines[0] ?? '').slice(0, match.index);
      return /(?:不|未|没有|无法|可以|可|能|能够|选择|默认|是否|尝试)$/.test(before)
        ? []
        : chosen(match, section);
    },
  ),
];

/** Layers of a model that llama.cpp put on the GPU. */
function offloaded(match: RegExpExecArray): readonly ReadFact[] {
  const layers = Number(match[1]);
  if (layers === 0) return runtime('not-used', 'llama.cpp');
  return runtime(layers < Number(match[2]) ? 'partial' : 'used', 'llama.cpp');
}

const CUDA_PROVIDER = /(?:CUDA|Tensorrt|TensorRT|NvTensorRtRtx|NvTensorRTRTX)ExecutionProvider/;

/** The names of execution providers in a list, joined as the fact has them. */
const providerNames = (list: string): string =>
  (list.match(/\w+ExecutionProvider/g) ?? []).join(', ');

const libraries: readonly Start[] = [
  factStart([' layers to GPU'], /offloaded (\d+)\/(\d+) layers to GPU/, offloaded),
  // InsightFace prints what each session got
  factStart(['Applied providers: '], /Applied providers: \[([^\]]{0,300})\]/, (m) => [
    { key: 'onnxruntime.providers', value: providerNames(m[1]!) },
    ...code(CUDA_PROVIDER.test(m[1]!) ? 'used' : 'not-used', 'onnxruntime'),
  ]),
  factStart(
    ['is not in available provider names'],
    /Specified provider '(\w+)' is not in available provider names\. ?Available providers: '?([^'\n]{0,300})/,
    (m) => {
      const facts: ReadFact[] = [{ key: 'onnxruntime.providers', value: providerNames(m[2]!) }];
      if (CUDA_PROVIDER.test(m[1]!) && !CUDA_PROVIDER.test(m[2]!)) {
        facts.push({ key: 'use.environment', value: 'not-used', subject: 'onnxruntime' });
      }
      return facts;
    },
  ),
  factStart(['FP16 is not supported on CPU'], /UserWarning: FP16 is not supported on CPU/, () =>
    code('not-used', 'whisper'),
  ),
  factStart(
    ["device='cuda"],
    /(?:^|\dZ |std(?:out|err) [FP] )[>\s|]*tensor\(.{0,2000}, device='cuda(?::\d+)?'/,
    () => runtime('used', 'torch'),
  ),
  factStart(
    ['GPU KV cache size: ', '# GPU blocks: ', '# cuda blocks: '],
    /GPU KV cache size: [\d,]+ tokens|# (?:GPU|cuda) blocks: \d+/,
    () => runtime('used', 'vllm'),
  ),
];

/** Lines by which a program says what it computes on. */
export const useStarts: readonly Start[] = [...english, ...chinese, ...libraries];
