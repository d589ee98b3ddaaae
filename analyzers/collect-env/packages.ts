import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import type { FactKey } from '../../src/core/fact.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { torchFacts } from '../../src/core/reading/torch-version.ts';

/** What the version of a package says; torch is told apart, since its version says more. */
const KEYS: readonly (readonly [RegExp, FactKey])[] = [
  [/^tensorflow(?:-gpu|-cpu|-intel)?$/, 'tensorflow.version'],
  [/^jax$/, 'jax.version'],
  [/^onnxruntime(?:-gpu)?$/, 'onnxruntime.version'],
  [/^nvidia-nccl-cu\d+$/, 'nccl.version'],
  [/^(?:nvidia-cudnn-cu\d+|cudnn)$/, 'cudnn.version'],
  [/^(?:nvidia-cuda-runtime-cu\d+|cudatoolkit)$/, 'cuda.runtime'],
];

const NAME = '[A-Za-z][\\w.-]{1,60}';
const RELEASE = '\\d{1,6}\\.\\w[\\w.]{0,30}(?:\\+[\\w.]{1,30})?';

/** `[pip3] name==version`, `[conda] name version build channel`, and the same without the tag. */
const TAGGED = new RegExp(`\\[(?:pip3?|conda)\\] (${NAME})(?:==|\\s+)(${RELEASE})(?:\\s+(\\S+))?`);
const LISTED = new RegExp(`^[>\\s|]*(${NAME}) {2,}(${RELEASE})(?:\\s+(\\S+))?(?:\\s+\\S+)?\\s*$`);
const FROZEN = new RegExp(`^[>\\s|]*(${NAME})==(${RELEASE})\\s*$`);

/** A conda build string names the CUDA it was built for: `py3.10_cuda12.1_cudnn8.9.2_0`. */
function condaTorch(version: string, build: string | undefined): readonly ReadFact[] {
  const facts = torchFacts(version);
  if (facts.length > 1 || build === undefined) return facts;
  const cuda =
    /cuda(\d+\.\d+)/.exec(build)?.[1] ?? (/(?:^|_)cpu(?:_|$)/.test(build) ? 'none' : null);
  return cuda === null ? facts : [...facts, { key: 'torch.cuda', value: cuda }];
}

function packageFacts(name: string, version: string, build?: string): readonly ReadFact[] {
  const lower = name.toLowerCase();
  if (lower === 'torch' || lower === 'pytorch') return condaTorch(version, build);
  const key = KEYS.find(([pattern]) => pattern.test(lower))?.[1];
  return key === undefined ? [] : [{ key, value: version }];
}

/**
 * Whether the line stands in the output of `pip freeze`: its neighbours are rows of the same shape
 * in alphabetical order. A lone `torch==2.1.0` is a wish, not what is installed.
 */
function isFrozen(name: string, section: Section): boolean {
  const rowOf = (line: string | undefined) => FROZEN.exec(line ?? '')?.[1]?.toLowerCase();
  const previous = rowOf(section.before.at(-1));
  const next = rowOf(section.lines[1]);
  const own = name.toLowerCase();
  return previous !== undefined && next !== undefined && previous < own && own < next;
}

function rowFacts(_: RegExpExecArray, section: Section): readonly ReadFact[] {
  const line = section.lines[0] ?? '';
  const row = TAGGED.exec(line) ?? LISTED.exec(line);
  if (row !== null) return packageFacts(row[1]!, row[2]!, row[3]);
  const frozen = FROZEN.exec(line);
  if (frozen === null) return [];
  const sure = /^nvidia-/.test(frozen[1]!) || isFrozen(frozen[1]!, section);
  return sure ? packageFacts(frozen[1]!, frozen[2]!) : [];
}

/** Names whose rows are read, each with what may follow in a list. */
const literals = [
  'torch==',
  'torch  ',
  '[conda] pytorch ',
  'tensorflow==',
  'tensorflow-gpu==',
  'tensorflow  ',
  'tensorflow-gpu  ',
  'tensorflow-intel  ',
  'onnxruntime==',
  'onnxruntime-gpu==',
  'onnxruntime  ',
  'onnxruntime-gpu  ',
  '\njax    ',
  '\njax==0.',
  '[conda] jax ',
  'nvidia-nccl-cu',
  'nvidia-cudnn-cu',
  'nvidia-cuda-runtime-cu',
  'cudatoolkit ',
];

/** Rows of `pip list`, `pip freeze`, `conda list` and of the package lists in collect_env. */
export const packageStart: Start = factStart(
  literals,
  /(?:torch|tensorflow|onnxruntime|jax|nvidia-(?:nccl|cudnn|cuda-runtime)-cu\d|cudatoolkit)/,
  rowFacts,
  { before: 1, lines: 2 },
);
