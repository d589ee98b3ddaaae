import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';

const VERSION = '(\\d{3}\\.\\d{2,3}(?:\\.\\d{1,3})?)';

/** The error of an NGC container whose driver is too old goes over two lines. */
function detected(_: RegExpExecArray, section: Section): readonly ReadFact[] {
  for (const [line, text] of section.lines.entries()) {
    const version = new RegExp(`version ${VERSION} was detected`).exec(text)?.[1];
    if (version !== undefined) return [{ key: 'driver.version', value: version, line }];
  }
  return [];
}

/** The banner of NVIDIA's CUDA images: `== CUDA ==`, then the version on a line of its own. */
function bannerFacts(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  return section.before.some((line) => /== CUDA ==/.test(line))
    ? [{ key: 'cuda.runtime', value: match[1]! }]
    : [];
}

/** The indices or ids that CUDA takes; empty hides all GPUs. */
const DEVICES =
  '((?:-1|\\d{1,3}|(?:GPU|MIG)-[\\w/-]{4,60})(?:,(?:\\d{1,3}|(?:GPU|MIG)-[\\w/-]{4,60}))*|)';

const visible = (match: RegExpExecArray): readonly ReadFact[] => [
  { key: 'cuda.visible-devices', value: (match[1] ?? '').replaceAll(' ', '') },
];

const environment: readonly Start[] = [
  // in front of a command at a prompt, in a shell trace, or exported
  factStart(
    ['CUDA_VISIBLE_DEVICES='],
    new RegExp(
      `^(?:[^'"\`#]{2,120}[$%#>] ?|[$%>❯] ?|\\++ )?(?:(?:export|set|declare -x) )?(?:[A-Z_]{2,40}=\\S* )*CUDA_VISIBLE_DEVICES=["']?${DEVICES}["']?(?: \\S.*)?$`,
    ),
    visible,
  ),
  // TensorFlow and IPython's %env
  factStart(
    ['env: CUDA_VISIBLE_DEVICES='],
    new RegExp(`env: CUDA_VISIBLE_DEVICES=["']?${DEVICES}["']?\\s*$`),
    visible,
  ),
  factStart(
    ['CUDA_VISIBLE_DEVICES: ['],
    /\bCUDA_VISIBLE_DEVICES: \[((?:\d{1,3}(?:, ?\d{1,3})*)?)\]/,
    visible,
  ),
];

const banners: readonly Start[] = [
  factStart(['CUDA Version '], /(?:^|\s)CUDA Version (\d{1,2}\.\d\.\d{1,3})\s*$/, bannerFacts, {
    before: 4,
  }),
  factStart(
    ['Using driver version '],
    new RegExp(`Using driver version ${VERSION} which has support for CUDA (\\d+\\.\\d+)`),
    (m) => [
      { key: 'driver.version', value: m[1]! },
      { key: 'driver.cuda', value: m[2]! },
    ],
  ),
  factStart(
    [' with kernel driver version '],
    new RegExp(`Using CUDA \\S+ driver version ${VERSION} with kernel driver version ${VERSION}`),
    (m) => [
      { key: 'driver.library', value: m[1]! },
      { key: 'driver.version', value: m[2]! },
    ],
  ),
  factStart(['built for NVIDIA Driver Release '], /built for NVIDIA Driver Release /, detected, {
    lines: 3,
  }),
];

/** What containers and the environment say when a program starts. */
export const containerStarts: readonly Start[] = [...banners, ...environment];
