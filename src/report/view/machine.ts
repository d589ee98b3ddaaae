import type { FactKey, ReportedFact } from '../../core/fact.ts';
import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { counted } from '../words.ts';

/** One or several equal GPUs. */
export interface GpuLine {
  /** `GPU 0`, `GPU 0-7`, `GPU`. */
  readonly label: string;
  /** `8 × NVIDIA H100 80GB HBM3, 80 GiB, compute capability 9.0`. */
  readonly text: string;
}

/** The machine's facts as a reader wants them. */
export interface Machine {
  readonly gpus: readonly GpuLine[];
  /** Driver, frameworks and libraries, one item each. */
  readonly software: readonly string[];
}

/** Values of one fact that are shown; more would be a list nobody reads. */
const SHOWN_VALUES = 3;
/** Characters of a value that are shown. */
const VALUE_LENGTH = 60;

/** Facts whose value needs nothing but a name before it. */
const NAMED: readonly (readonly [FactKey, string])[] = [
  ['tensorflow.version', 'TensorFlow'],
  ['jax.version', 'JAX'],
  ['onnxruntime.version', 'ONNX Runtime'],
  ['nccl.version', 'NCCL'],
  ['cuda.runtime', 'CUDA runtime'],
  ['cuda.toolkit', 'CUDA toolkit'],
  ['python.version', 'Python'],
  ['os.name', ''],
  ['kernel.version', 'Linux'],
  ['container.runtime', ''],
  ['cuda.visible-devices', 'CUDA_VISIBLE_DEVICES'],
];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

const valuesOf = (facts: readonly ReportedFact[], key: FactKey): readonly string[] =>
  distinct(facts.filter((fact) => fact.key === key).map((fact) => fact.value));

const clipped = (value: string): string =>
  value.length > VALUE_LENGTH ? `${Array.from(value).slice(0, VALUE_LENGTH).join('')}…` : value;

/** The values joined, the surplus counted: `2.1.0 / 2.3.1 / 2.4.0 / +2`. */
function joined(values: readonly string[]): string {
  const shown = values.slice(0, SHOWN_VALUES).map(clipped);
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(' / ');
}

/** Two sources state one GPU's memory a little apart: with and without what the driver keeps. */
const SAME_MEMORY = 0.93;

/** MiB as the text a person compares: `24 GiB`, `23.7 GiB`, `512 MiB`. */
function mebibyteText(mebibytes: number): string {
  if (mebibytes < 1024) return `${mebibytes} MiB`;
  return `${String(Math.round((mebibytes / 1024) * 10) / 10)} GiB`;
}

/** A GPU's memory; where sources state it a little apart, the largest. */
function memoryText(facts: readonly ReportedFact[]): string {
  const memory = facts.filter((fact) => fact.key === 'gpu.memory');
  const sizes = memory.map((fact) => Number(fact.value)).toSorted((a, b) => b - a);
  const plain = memory.every(
    ({ value, unit }) => Number.isFinite(Number(value)) && (unit ?? 'MiB') === 'MiB',
  );
  if (!plain) {
    return joined(
      distinct(memory.map(({ value, unit }) => [value, unit].filter(Boolean).join(' '))),
    );
  }
  const apart = sizes.filter((size, at) => at === 0 || size < (sizes[0] ?? 0) * SAME_MEMORY);
  return joined(distinct(apart.map(mebibyteText)));
}

function gpuText(facts: readonly ReportedFact[], lang: Lang): string {
  const capability = joined(valuesOf(facts, 'gpu.compute-capability'));
  const mode = joined(valuesOf(facts, 'gpu.compute-mode').filter((one) => one !== 'Default'));
  return [
    joined(valuesOf(facts, 'gpu.name')),
    memoryText(facts),
    capability && message(lang, 'report.machine.capability', { capability }),
    valuesOf(facts, 'gpu.mig').includes('Enabled') ? 'MIG' : '',
    mode && message(lang, 'report.machine.mode', { mode }),
  ]
    .filter((part) => part !== '')
    .join(message(lang, 'report.comma'));
}

/** `0-3`, `0-1 6`: indexes as ranges; other subjects as they are. */
function subjectRange(subjects: readonly string[]): string {
  const runs: (readonly [string, string])[] = [];
  for (const subject of subjects.toSorted((a, b) => Number(a) - Number(b))) {
    const last = runs.at(-1);
    const follows = last !== undefined && Number(last[1]) + 1 === Number(subject);
    if (follows) runs[runs.length - 1] = [last[0], subject];
    else runs.push([subject, subject]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ');
}

const bareName = (name: string): string => name.replace(/^NVIDIA /, '');

/** GPU facts by subject; facts without one are left out where a numbered GPU has the same name. */
function gpuGroups(facts: readonly ReportedFact[]): ReadonlyMap<string, readonly ReportedFact[]> {
  const groups = new Map<string, ReportedFact[]>();
  for (const fact of facts) {
    if (!fact.key.startsWith('gpu.') || fact.key === 'gpu.count') continue;
    const subject = fact.subject ?? '';
    groups.set(subject, [...(groups.get(subject) ?? []), fact]);
  }
  const loose = groups.get('') ?? [];
  const named = facts.filter((fact) => fact.key === 'gpu.name' && fact.subject !== undefined);
  const known = new Set(named.map((fact) => bareName(fact.value)));
  if (valuesOf(loose, 'gpu.name').every((name) => known.has(bareName(name))) && known.size > 0) {
    groups.delete('');
  }
  return groups;
}

function gpuLines(facts: readonly ReportedFact[], lang: Lang): readonly GpuLine[] {
  const subjects = new Map<string, string[]>();
  for (const [subject, group] of gpuGroups(facts)) {
    const text = gpuText(group, lang);
    if (text !== '') subjects.set(text, [...(subjects.get(text) ?? []), subject]);
  }
  const lines = Array.from(subjects, ([text, equal]) => ({
    label: `GPU ${clipped(subjectRange(equal))}`.trimEnd(),
    text: equal.length > 1 ? `${equal.length} × ${text}` : text,
  }));
  const [count] = valuesOf(facts, 'gpu.count');
  if (lines.length > 0 || count === undefined) return lines;
  return [{ label: 'GPU', text: counted(lang, 'gpus', Number(count)) }];
}

function driverText(facts: readonly ReportedFact[], lang: Lang): readonly string[] {
  const driver = joined(valuesOf(facts, 'driver.version'));
  const cuda = joined(valuesOf(facts, 'driver.cuda'));
  const library = joined(valuesOf(facts, 'driver.library').filter((one) => one !== driver));
  const parts: string[] = [];
  if (driver !== '' && cuda !== '') {
    parts.push(message(lang, 'report.machine.driver-cuda', { driver, cuda }));
  } else if (driver !== '') parts.push(message(lang, 'report.machine.driver', { driver }));
  else if (cuda !== '') parts.push(message(lang, 'report.machine.cuda', { cuda }));
  if (library !== '') parts.push(message(lang, 'report.machine.library', { library }));
  return parts;
}

function torchText(facts: readonly ReportedFact[], lang: Lang): readonly string[] {
  const torch = joined(valuesOf(facts, 'torch.version'));
  if (torch === '') return [];
  const cuda = joined(valuesOf(facts, 'torch.cuda'));
  if (cuda === '' || /\+(?:cu|cpu)/.test(torch)) return [`torch ${torch}`];
  if (cuda === 'none') return [message(lang, 'report.machine.torch-cpu', { torch })];
  return [message(lang, 'report.machine.torch', { torch, cuda })];
}

function cudnnText(facts: readonly ReportedFact[]): readonly string[] {
  const versions = distinct([
    ...valuesOf(facts, 'cudnn.version'),
    ...valuesOf(facts, 'torch.cudnn'),
  ]);
  return versions.length > 0 ? [`cuDNN ${joined(versions)}`] : [];
}

/** What is known of the machine, from the report's facts. */
export function machineOf(report: Report): Machine {
  const { facts, lang } = report;
  const named = NAMED.flatMap(([key, name]) => {
    const values = joined(valuesOf(facts, key));
    if (values === '') return [];
    return [key === 'cuda.visible-devices' ? `${name}=${values}` : `${name} ${values}`.trim()];
  });
  return {
    gpus: gpuLines(facts, lang),
    software: [
      ...driverText(facts, lang),
      ...torchText(facts, lang),
      ...cudnnText(facts),
      ...named,
    ],
  };
}
