import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { cudnnOfInteger, TORCH_VERSION, torchFacts } from '../../src/core/reading/torch-version.ts';

const NAME = '((?:NVIDIA|Tesla|GeForce|Quadro|TITAN|GRID) [A-Z0-9][\\w +/.-]{1,50}?)';

const name = (value: string, subject?: string): ReadFact => ({
  key: 'gpu.name',
  value: value.trim(),
  ...(subject === undefined ? {} : { subject }),
});
const capability = (value: string, subject?: string): ReadFact => ({
  key: 'gpu.compute-capability',
  value,
  ...(subject === undefined ? {} : { subject }),
});
const used = (key: 'use.environment' | 'use.code', subject: string): ReadFact => ({
  key,
  value: 'used',
  subject,
});

/** One line of Ollama's discovery; GPUs are numbered by the order in which they are listed. */
function ollamaFacts(_: RegExpExecArray, section: Section): readonly ReadFact[] {
  const line = section.lines[0] ?? '';
  const field = (key: string): string | undefined => {
    const found = new RegExp(`\\b${key}=(?:"([^"]*)"|(\\S+))`).exec(line);
    return found?.[1] ?? found?.[2];
  };
  const library = field('library');
  if (library === undefined) return [];
  if (/^cpu$/i.test(library))
    return [{ key: 'use.environment', value: 'not-used', subject: 'ollama' }];
  const facts: ReadFact[] = [used('use.environment', 'ollama')];
  if (!/^cuda$/i.test(library)) return facts;
  let before = section.before.length;
  while (before > 0 && /msg="inference compute"/.test(section.before[before - 1] ?? '')) before--;
  const subject = String(section.before.length - before);
  const product = field('description') ?? field('name');
  // a pager cuts long lines: `name="N>`
  if (product !== undefined && /^(?!CUDA\d)[\w ().+/-]{3,60}$/.test(product))
    facts.push(name(product, subject));
  const compute = field('compute');
  if (compute !== undefined && /^\d+\.\d+$/.test(compute)) facts.push(capability(compute, subject));
  const driver = field('driver');
  if (driver !== undefined && /^\d+\.\d+$/.test(driver) && driver !== '0.0') {
    facts.push({ key: 'driver.cuda', value: driver });
  }
  return facts;
}

/** TensorFlow 1 describes a device over several lines, later ones on one. */
function foundDevice(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const text = section.lines.join('\n');
  const named =
    /name: ([^\n]{3,60}?)\s+(?:major: (\d+) minor: (\d+)|computeCapability: (\d+\.\d+))/.exec(text);
  if (named === null) return [];
  const subject = match[1]!;
  return [name(named[1]!, subject), capability(named[4] ?? `${named[2]}.${named[3]}`, subject)];
}

/** Ultralytics: torch and each CUDA device it takes, or the CPU. */
function ultralytics(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const facts: ReadFact[] = [...torchFacts(match[2]!)];
  if (match[1] !== undefined) facts.push({ key: 'python.version', value: match[1] });
  if (match[3] === 'CPU')
    return [...facts, { key: 'use.code', value: 'not-used', subject: 'torch' }];
  for (const [line, text] of section.lines.entries()) {
    const device = /(?:^|\s)CUDA:(\d+) \((.{3,60}?), (\d+)(?:\.\d+)?Mi?B\)/.exec(text);
    if (device === null) break;
    facts.push({ ...name(device[2]!, device[1]!), line });
    facts.push({ key: 'gpu.memory', value: device[3]!, unit: 'MiB', subject: device[1]!, line });
  }
  return [...facts, used('use.code', 'torch')];
}

function rocmFacts(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  // the form factor is no part of the name
  if (match[2] !== undefined) return [name(match[3]!.replace(/ OAM$/, ''), match[2])];
  const row = /^(\d+)\s+.*\[0x[\da-f]+/.exec(section.before.at(-1) ?? '')?.[1];
  return row === undefined ? [] : [name(match[1]!, row)];
}

const frameworks: readonly Start[] = [
  // ComfyUI: `Device: cuda:0 NVIDIA GeForce RTX 3090 : cudaMallocAsync`
  factStart(
    ['Device: cuda:', 'Name:** cuda:'],
    /(?:Device|\*\*Name):(?:\*\*)? cuda:(\d+) (\S.{2,60}?) : (?:cudaMallocAsync|native)/,
    (m) => [name(m[2]!, m[1]!), used('use.code', 'torch')],
  ),
  factStart(
    ['physical GPU (device: ', '-> device: ', '-> (device: '],
    /device: (\d+), name: (.{3,60}?), pci bus id: ([\da-f:.]+)(?:, compute capability: (\d+\.\d+))?/,
    (m) => [
      name(m[2]!, m[1]!),
      { key: 'gpu.bus-id', value: m[3]!, subject: m[1]! },
      ...(m[4] === undefined ? [] : [capability(m[4], m[1]!)]),
      used('use.environment', 'tensorflow'),
      used('use.code', 'tensorflow'),
    ],
  ),
  factStart(['Found device '], /Found device (\d+) with properties/, foundDevice, { lines: 4 }),
  factStart(
    ['StreamExecutor device ('],
    /StreamExecutor device \((\d+)\): (\S.{2,60}?), Compute Capability (\d+\.\d+)/,
    (m) => [name(m[2]!, m[1]!), capability(m[3]!, m[1]!), used('use.environment', 'tensorflow')],
  ),
  factStart(
    [', compute capability '],
    /Device (\d+): (\S.{2,60}?), compute capability (\d+\.\d+)(?:, VMM|\s*$|,)/,
    (m) => [name(m[2]!, m[1]!), capability(m[3]!, m[1]!), used('use.environment', 'llama.cpp')],
  ),
  factStart(['using device CUDA'], /using device CUDA(\d+) \((\S.{2,60}?)\) (?:\(|- )/, (m) => [
    name(m[2]!, m[1]!),
    used('use.code', 'llama.cpp'),
  ]),
  factStart(['inference compute'], /msg="inference compute"/, ollamaFacts, { before: 16 }),
  factStart(
    ['torch-1.', 'torch-2.', 'torch 1.', 'torch 2.'],
    new RegExp(
      `(?:Python-(3\\.\\d+\\.\\d+) )?torch[- ](${TORCH_VERSION}) (?:(CPU)(?: |$)|CUDA:\\d+ \\()`,
    ),
    ultralytics,
    { lines: 17 },
  ),
];

const programs: readonly Start[] = [
  // Kohya's scripts and SD.Next
  factStart(
    ['Torch detected GPU: '],
    /Torch detected GPU: (\S.{2,60}?) VRAM (\d+)(?:MB)? Arch \(?(\d+)(?:, |\.)(\d+)/,
    (m) => [
      name(m[1]!),
      { key: 'gpu.memory', value: m[2]!, unit: 'MiB' },
      capability(`${m[3]}.${m[4]}`),
      used('use.environment', 'torch'),
    ],
  ),
  factStart(
    ['Torch backend: nVidia CUDA '],
    /Torch backend: nVidia CUDA (\d+\.\d+) cuDNN (\d{4,6})/i,
    (m) => [
      { key: 'torch.cuda', value: m[1]! },
      { key: 'torch.cudnn', value: cudnnOfInteger(m[2]!) },
    ],
  ),
  factStart(
    ['Device: device='],
    /Device: device=(\S.{2,60}?) n=\d+ .*?\bcuda=(\d+\.\d+).*?\bdriver=(\d{3}\.\d+(?:\.\d+)?)/,
    (m) => [
      name(m[1]!),
      { key: 'torch.cuda', value: m[2]! },
      { key: 'driver.version', value: m[3]! },
      used('use.environment', 'torch'),
    ],
  ),
  factStart(
    [') of compute capability '],
    /Using GPU (\d+) \((\S.{2,60}?)\) of compute capability (\d+\.\d+)/,
    (m) => [name(m[2]!, m[1]!), capability(m[3]!, m[1]!), used('use.code', 'torch')],
  ),
  factStart(
    [' GPU has compute capability '],
    /Your (\S.{2,60}?) GPU has compute capability (\d+\.\d+)/,
    (m) => [name(m[1]!), capability(m[2]!)],
  ),
  // RVC and its relatives
  factStart(['Found GPU '], new RegExp(`(?:^|[\\s|>])Found GPU ${NAME}\\s*$`), (m) => [
    name(m[1]!),
    used('use.environment', 'torch'),
  ]),
  factStart(
    ['using torch device: ', 'using gpu device '],
    new RegExp(`Using (?:torch device|gpu device \\d+): ${NAME}(?=$|\\s\\(|\\s*$)`, 'i'),
    (m) => [name(m[1]!), used('use.code', 'torch')],
  ),
  // rocm-smi: the name stands under the row, or behind the index
  factStart(
    ['AMD Instinct', 'AMD Radeon'],
    /^\s*(AMD (?:Instinct|Radeon) [\w .-]{2,40}?)\s*$|^GPU\[(\d+)\]\s*: Card [Ss]eries:\s+(AMD .{2,50}?)\s*$/,
    rocmFacts,
    { before: 1 },
  ),
  // nccl-tests: one line a rank, a number per process
  factStart(
    [' device  ', ' device 1'],
    /Rank +\d+ (?:Group +\d+ )?Pid +\d+ on +\S+ device +(\d+) \[[\w:.]+\] (\S.{2,60}?)\s*$/,
    (m) => [name(m[2]!, m[1]!)],
  ),
  factStart(['[SUPPORTED]'], /\bid (\d+)\s+b?'([^']{3,60})'\s+\[SUPPORTED\]/, (m) => [
    name(m[2]!, m[1]!),
    used('use.environment', 'numba'),
  ]),
  factStart(
    ['Highest compute capability'],
    /Highest compute capability(?: among GPUs detected)?: (\d+\.\d+)/i,
    (m) => [capability(m[1]!)],
  ),
  factStart(
    ['GPU Compute Capability: '],
    /device: (\d+), GPU Compute Capability: (\d+\.\d+), Driver API Version: (\d+\.\d+), Runtime API Version: (\d+\.\d+)/,
    (m) => [
      capability(m[2]!, m[1]!),
      { key: 'driver.cuda', value: m[3]! },
      { key: 'cuda.runtime', value: m[4]! },
      used('use.environment', 'paddle'),
    ],
  ),
  // a label in front of a product's name
  factStart(
    [
      'get_device_name',
      'gpu name',
      'gpu model',
      'device name',
      'gpu: nvidia',
      'gpu: tesla',
      'gpu: geforce',
      'gpu: quadro',
      'device: nvidia',
      'device: tesla',
      'device: geforce',
      '显卡型号',
      '显卡名称',
      'GPU型号',
      'GPU 型号',
      '显卡: NVIDIA',
      '显卡：NVIDIA',
    ],
    new RegExp(
      `(?:get_device_name(?:\\([^)]{0,40}\\))?|(?:gpu|device|显卡) ?(?:name|model|型号|名称)?)\\)?["']?\\s*(?:[:=：]|is|->)\\s*["']?(?!NVIDIA Corporation )${NAME}(?=$|["',;|()]|\\s{2,}|\\s[-(\\[])`,
      'i',
    ),
    (m) => [name(m[1]!)],
  ),
];

/** Lines that name a GPU. */
export const deviceStarts: readonly Start[] = [...frameworks, ...programs];
