import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import type { FactKey } from '../../src/core/fact.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { cudaOfInteger, cudnnOfInteger } from '../../src/core/reading/torch-version.ts';
import { isStatement } from './statement.ts';

/** One version in the first group. */
const versionFact =
  (key: FactKey) =>
  (match: RegExpExecArray): readonly ReadFact[] => [{ key, value: match[1]! }];

/** The same, where the line states it and does not ask for it. */
const statedFact =
  (key: FactKey) =>
  (match: RegExpExecArray, section: Section): readonly ReadFact[] =>
    isStatement(section.lines[0] ?? '') ? versionFact(key)(match) : [];

const RELEASE = '(\\d{1,2}\\.\\d{1,3}\\.\\d{1,3}[\\w.+-]*?)';
const labelled = (name: string): RegExp =>
  new RegExp(
    `${name}(?:[ ._]?(?:version|__version__))["')]{0,2}\\s{0,3}(?:[:=]|is)?\\s{0,20}["']?v?${RELEASE}(?=$|[\\s,;"')]|\\.(?:\\s|$))`,
    'i',
  );

const frameworks: readonly Start[] = [
  factStart(
    ['tensorflow version', 'tensorflow.__version__', 'tf version: ', 'tf.__version__'],
    labelled('\\b(?:tensorflow|tf)'),
    statedFact('tensorflow.version'),
  ),
  factStart(['jax version', 'jax.__version__'], labelled('\\bjax'), statedFact('jax.version')),
  factStart(
    [
      'onnxruntime version',
      'onnxruntime.__version__',
      'onnx runtime version',
      'ort.__version__',
      'ort version',
    ],
    labelled('\\b(?:onnx ?runtime|ort)'),
    statedFact('onnxruntime.version'),
  ),
  factStart(
    ['Current ORT Version is: '],
    /Current ORT Version is: (\d+\.\d+\.\d+)/,
    versionFact('onnxruntime.version'),
  ),
  factStart(
    ['Python 3.', 'Python version'],
    /(?:^|[\s"|>*])Python(?: version:?)? (3\.\d{1,2}\.\d{1,2})(?:\s{0,20}$|\s{0,3}[(|].{0,120}(?:GCC|MSC|Clang|conda))/,
    statedFact('python.version'),
  ),
];

const nvidia: readonly Start[] = [
  factStart(
    ['NCCL version'],
    /NCCL version:? (\d{1,2}\.\d{1,2}\.\d{1,2}(?:\+cuda\d{1,2}\.\d{1,2})?)/,
    versionFact('nccl.version'),
  ),
  factStart(['cudaDriverVersion '], /NCCL INFO cudaDriverVersion (\d{5})\b/, (m) => [
    { key: 'driver.cuda', value: cudaOfInteger(m[1]!) },
  ]),
  factStart(
    ['Cuda compilation tools, release '],
    /Cuda compilation tools, release \d+\.\d+, V(\d+\.\d+\.\d+)/,
    versionFact('cuda.toolkit'),
  ),
  factStart(['Loaded cuDNN version '], /Loaded cuDNN version (\d{4,6})\b/, (m) => [
    { key: 'cudnn.version', value: cudnnOfInteger(m[1]!) },
    { key: 'use.runtime', value: 'used', subject: 'tensorflow' },
  ]),
  factStart(
    ['Loaded runtime CuDNN library: '],
    /Loaded runtime CuDNN library: (\d+\.\d+\.\d+)/,
    versionFact('cudnn.version'),
  ),
  factStart(
    [', cuDNN Version: '],
    /device: \d+, cuDNN Version: (\d+\.\d+)/,
    versionFact('cudnn.version'),
  ),
  factStart(
    ['cudnn version', 'cudnn.version()'],
    /cudnn[ .]version(?:\(\))?["')]{0,2}\s*[:=]\s*(\d{4,6})\b/i,
    (m, { lines }) =>
      isStatement(lines[0] ?? '') ? [{ key: 'torch.cudnn', value: cudnnOfInteger(m[1]!) }] : [],
  ),
  factStart(
    ['CUDA_HOME: '],
    /\bCUDA_HOME: ((?:\/|[A-Z]:\\)[^\s'"]{3,120})/,
    versionFact('cuda.home'),
  ),
];

const drivers: readonly Start[] = [
  // TensorFlow compares both halves of the driver
  factStart(
    ['kernel reported version is: '],
    /kernel reported version is: (\d+\.\d+(?:\.\d+)?)/,
    versionFact('driver.version'),
  ),
  factStart(
    ['libcuda reported version is: '],
    /libcuda reported version is: (\d+\.\d+(?:\.\d+)?)/,
    versionFact('driver.library'),
  ),
  factStart(
    ['nvidia driver', 'gpu driver', '驱动版本', '显卡驱动'],
    /(?:nvidia|gpu|显卡) ?(?:driver|驱动)(?: ?version|版本)?\s?(?:[:：=]|is)?\s?(\d{3}\.\d{2,3}(?:\.\d{1,2})?)(?![\d.]*\d)/i,
    statedFact('driver.version'),
  ),
];

/** Lines that state the version of a library, a toolkit or the driver. */
export const libraryStarts: readonly Start[] = [...frameworks, ...nvidia, ...drivers];
