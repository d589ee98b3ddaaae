import type { ReadFact, Reading, Section, Start } from '../../src/core/analyzer.ts';
import { torchFacts } from '../../src/core/reading/torch-version.ts';

/** The report is over when so many lines in a row hold none of its keys (lscpu fills about 45). */
const MAX_GAP = 70;

/** The keys that are read; `:` follows at once, or aligned in vLLM's version of the script. */
const KEY =
  /(?:^|[\s>|#])(PyTorch version|Is debug build|CUDA used to build PyTorch|ROCM used to build PyTorch|OS|GCC version|Python version|Python platform|Is CUDA available|CUDA runtime version|GPU models and configuration|Nvidia driver version|cuDNN version|HIP runtime version|Versions of relevant libraries|vLLM Version|GPU Topology)\s*:\s*(.*?)\s*$/;

/** Package rows close the report. */
const ROW = /(?:^|[\s>|#])\[(?:pip3?|conda)\] \S/;

const GPU = /(?:^|[\s>|#:])GPU (\d{1,3}): (\S.*?)\s*$/;

type Keep = Pick<ReadFact, 'line'>;

const onlyVersion = (value: string): string | undefined => /^\d{1,4}\.\d[\w.+-]*/.exec(value)?.[0];

function versionFact(key: ReadFact['key'], value: string, at: Keep): readonly ReadFact[] {
  const version = onlyVersion(value);
  return version === undefined ? [] : [{ key, value: version, ...at }];
}

function availability(value: string, at: Keep): readonly ReadFact[] {
  const yes = /^(?:True|Yes)\b/.test(value);
  if (!yes && !/^(?:False|No)\b/.test(value)) return [];
  return [
    { key: 'torch.available', value: String(yes), ...at },
    { key: 'use.environment', value: yes ? 'used' : 'not-used', subject: 'torch', ...at },
  ];
}

/** What one key says. */
function keyFacts(key: string, value: string, line: number): readonly ReadFact[] {
  const at = { line };
  switch (key) {
    case 'PyTorch version':
      return onlyVersion(value) === undefined ? [] : torchFacts(onlyVersion(value)!, line);
    case 'CUDA used to build PyTorch':
      return versionFact('torch.cuda', value, at);
    case 'Is CUDA available':
      return availability(value, at);
    case 'CUDA runtime version':
      // The script asks nvcc, whatever the key says.
      return versionFact('cuda.toolkit', value, at);
    case 'Nvidia driver version':
      return versionFact('driver.version', value, at);
    case 'Python version':
      return versionFact('python.version', value.replace(/ .*/, ''), at);
    case 'OS':
      return /^(?:Could not collect)?$/.test(value) ? [] : [{ key: 'os.name', value, ...at }];
    case 'Python platform': {
      const kernel = /^Linux-(\d.*?)-(?:x86_64|aarch64|ppc64le)/.exec(value)?.[1];
      return kernel === undefined ? [] : [{ key: 'kernel.version', value: kernel, ...at }];
    }
    default:
      return [];
  }
}

/** The library's file states its version: `libcudnn.so.8.9.2`; a DLL only its major one. */
function cudnnFacts(lines: readonly string[], from: number): readonly ReadFact[] {
  for (let line = from; line < Math.min(lines.length, from + 3); line++) {
    const version = /libcudnn\w*\.so\.(\d+\.\d+\.\d+)/.exec(lines[line] ?? '')?.[1];
    if (version !== undefined) return [{ key: 'cudnn.version', value: version, line }];
  }
  return [];
}

/** `GPU 0: NVIDIA ...` on the key's own line and those that follow. */
function gpuFacts(lines: readonly string[], from: number): readonly ReadFact[] {
  const facts: ReadFact[] = [];
  for (let line = from; line < Math.min(lines.length, from + 130); line++) {
    const gpu = GPU.exec(lines[line] ?? '');
    if (gpu !== null) {
      facts.push({
        key: 'gpu.name',
        value: gpu[2]!.replace(/ \(UUID: .*$/, ''),
        subject: gpu[1]!,
        line,
      });
    } else if (line > from && !/^\W*(?:MIG .*)?$/.test(lines[line] ?? '')) break;
  }
  return facts;
}

/** CUDA "None" means a CPU build only where the build is not for ROCm. */
function cpuBuild(
  values: ReadonlyMap<string, { value: string; line: number }>,
): readonly ReadFact[] {
  const cuda = values.get('CUDA used to build PyTorch');
  const rocm = values.get('ROCM used to build PyTorch');
  if (cuda === undefined || !/^None$/i.test(cuda.value)) return [];
  if (rocm !== undefined && /\d/.test(rocm.value)) return [];
  return [{ key: 'torch.cuda', value: 'none', line: cuda.line }];
}

function readBlock(section: Section): Reading | null {
  if (!section.lines.slice(1, 4).some((line) => /Is debug build\s*:/.test(line))) return null;
  const facts: ReadFact[] = [];
  const values = new Map<string, { value: string; line: number }>();
  let last = 0;
  for (const [line, text] of section.lines.entries()) {
    if (line - last > MAX_GAP) break;
    const pair = KEY.exec(text);
    if (pair === null) {
      if (ROW.test(text)) last = line;
      continue;
    }
    const [, key = '', value = ''] = pair;
    if (key === 'PyTorch version' && line > 0) break;
    last = line;
    values.set(key, { value, line });
    facts.push(...keyFacts(key, value, line));
    if (key === 'cuDNN version') facts.push(...cudnnFacts(section.lines, line));
    if (key === 'GPU models and configuration') facts.push(...gpuFacts(section.lines, line));
  }
  return { lines: last + 1, facts: [...facts, ...cpuBuild(values)] };
}

/** The report of `python -m torch.utils.collect_env`, and vLLM's version of it. */
export const blockStart: Start = {
  literals: ['PyTorch version'],
  pattern: /(?:^|[\s>|#])PyTorch version\s*:\s*\S/,
  lines: 400,
  read: readBlock,
};
