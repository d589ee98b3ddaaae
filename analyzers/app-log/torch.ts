import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import {
  cudaOfInteger,
  cudaOfTag,
  TORCH_VERSION,
  torchFacts,
} from '../../src/core/reading/torch-version.ts';
import { isQuestion, isStatement } from './statement.ts';

const torch = (source: string, flags = 'i'): RegExp =>
  new RegExp(source.replaceAll('TORCH', `(${TORCH_VERSION})(?![\\w.+]*\\w)`), flags);

/** A version that a statement names; nothing where the line only asks for one. */
const stated = (match: RegExpExecArray, section: Section): readonly ReadFact[] =>
  isStatement(section.lines[0] ?? '') ? torchFacts(match[1]!) : [];

/** A version that the line cannot but mean. */
const certain = (match: RegExpExecArray): readonly ReadFact[] => torchFacts(match[1]!);

const ANSWER = torch("^[>\\s|]*'?TORCH'?(?:\\s+(?:True|False))?\\s*$");

/** `>>> torch.__version__` or `print(torch.__version__)`: the answer is the next line. */
function answered(_: RegExpExecArray, section: Section): readonly ReadFact[] {
  if (!isQuestion(section.lines[0] ?? '')) return [];
  const version = ANSWER.exec(section.lines[1] ?? '')?.[1];
  return version === undefined ? [] : torchFacts(version, 1);
}

/** Lines that state the version of torch. */
const versions: readonly Start[] = [
  factStart(
    ['torch version', 'torch.__version__', 'torch_version', 'torch.version'],
    torch(
      'torch[ ._]?(?:version|__version__)\\*{0,2}["\')]{0,2}\\s{0,3}(?:[:=]|is)?\\*{0,2}\\s{0,20}["\'(]?TORCH',
    ),
    stated,
  ),
  factStart(['torch.__version__'], /torch\.__version__/, answered, { lines: 2 }),
  factStart(
    ['torch: 1.', 'torch: 2.', 'torch:  '],
    torch('(?:^|[\\s•|*-])(?:py)?torch:\\s+TORCH(?=$|[\\s,;•)])'),
    stated,
  ),
  // xFormers tells what it was built for, then what it met
  factStart(['(you have '], torch('PyTorch \\S+ with CUDA \\d+ \\(you have TORCH\\)'), certain),
  factStart(['you have torch '], torch('you have torch TORCH which is incompatible'), certain),
  factStart(['You are running torch '], torch('You are running torch TORCH'), certain),
  // only an installed build names its CUDA
  factStart(
    ['torch 1.', 'torch 2.'],
    torch('(?:^|[\\s|>:])(?:py)?torch (?=\\S{3,20}\\+c(?:u\\d|pu))TORCH(?! with CUDA)'),
    stated,
  ),
  factStart(
    ['Requirement already satisfied: torch'],
    torch('Requirement already satisfied: torch(?:[<>=!~ ;]\\S*)? .*\\(TORCH\\)'),
    certain,
  ),
  factStart(
    ['Successfully installed '],
    torch('Successfully installed (?:\\S+ )*?torch-TORCH(?: |$)'),
    certain,
  ),
];

/** Lines that state which CUDA torch was built with. */
const builds: readonly Start[] = [
  factStart(
    ['torch.version.cuda', 'torch cuda version'],
    /torch(?:\.version\.cuda| cuda version)["')]{0,2}\s*[:=]?\s*["']?(\d{1,2}\.\d|None\b)/i,
    (m, { lines }) =>
      isStatement(lines[0] ?? '') ? [{ key: 'torch.cuda', value: m[1]!.toLowerCase() }] : [],
  ),
  factStart(['PyTorch has CUDA Version='], /PyTorch has CUDA Version=(\d+\.\d+)/, (m) => [
    { key: 'torch.cuda', value: m[1]! },
  ]),
  factStart(
    ['mismatches the version that was used to compile'],
    /detected CUDA version \((\d+\.\d+)\) mismatches .*?\((\d+\.\d+)\)/,
    (m) => [
      { key: 'cuda.toolkit', value: m[1]! },
      { key: 'torch.cuda', value: m[2]! },
    ],
  ),
  // bitsandbytes reads it from torch
  factStart(
    ['PyTorch settings found: CUDA_VERSION='],
    /PyTorch settings found: CUDA_VERSION=(\d{2,3})\b/,
    (m) => [{ key: 'torch.cuda', value: cudaOfTag(m[1]!) }],
  ),
];

/** Lines of torch about the GPU and the driver it met. */
const meetings: readonly Start[] = [
  factStart(
    ['(found version '],
    /NVIDIA driver on your system is too old \(found version (\d{4,5})\)/,
    (m) => [{ key: 'driver.cuda', value: cudaOfInteger(m[1]!) }],
  ),
  factStart(
    ['supports CUDA capabilities '],
    /PyTorch install supports CUDA capabilities ((?:sm_\d+\w? ?)+)/,
    (m) => [{ key: 'torch.archs', value: m[1]!.trim() }],
  ),
  factStart(
    [' with CUDA capability sm_'],
    /(?:^|[\s:])([A-Z]\S* .{2,50}?|[A-Z]\S+) with CUDA capability sm_(\d{2,3})\w? is not compatible/,
    (m) => [
      { key: 'gpu.name', value: m[1]!.trim() },
      { key: 'gpu.compute-capability', value: cudaOfTag(m[2]!) },
    ],
  ),
  factStart(
    [' which is of cuda capability '],
    /Found GPU(\d+) (\S.{2,60}?) which is of (?:compute|cuda) capability (?:\()?(\d+)[., ]+(\d+)/i,
    (m) => [
      { key: 'gpu.name', value: m[2]!, subject: m[1]! },
      { key: 'gpu.compute-capability', value: `${m[3]}.${m[4]}`, subject: m[1]! },
    ],
  ),
  factStart(
    [' total capac'],
    /(?:GPU (\d+); (\d+\.\d+) ([GM])iB total capac|GPU (\d+) has a total capac\w+ of (\d+\.\d+) ([GM])iB)/,
    (m) => {
      const subject = m[1] ?? m[4]!;
      const size = Number(m[2] ?? m[5]) * ((m[3] ?? m[6]) === 'G' ? 1024 : 1);
      return [
        { key: 'gpu.memory', value: String(Math.round(size)), unit: 'MiB', subject },
        { key: 'use.runtime', value: 'used', subject: 'torch' },
      ];
    },
  ),
];

/** What torch and its users say of its version and its build. */
export const torchStarts: readonly Start[] = [...versions, ...builds, ...meetings];
