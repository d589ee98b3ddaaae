import type { ReadFact, Reading, Section, Start } from '../../src/core/analyzer.ts';

const LINE = /(NVIDIA-SMI|NVML|DRIVER|KMD|CUDA|CUDA UMD) version\s*: (.*)$/i;
/** From 610 on the old names say "Deprecated, see ..." instead of a version. */
const VERSION = /^(\d+(?:\.\d+)+)/;
const LONGEST = 10;

/** `nvidia-smi --version`: the tool's, the library's, the driver's version and its CUDA level. */
function readVersions({ lines }: Section): Reading | null {
  const facts: ReadFact[] = [];
  let length = 0;
  for (const [line, text] of lines.entries()) {
    const match = LINE.exec(text);
    if (!match) break;
    length = line + 1;
    const value = VERSION.exec(match[2]!)?.[1];
    if (!value) continue;
    const label = match[1]!.toUpperCase();
    if (label === 'DRIVER' || label === 'KMD') facts.push({ key: 'driver.version', value, line });
    if (label.startsWith('CUDA')) facts.push({ key: 'driver.cuda', value, line });
  }
  return facts.length > 0 ? { lines: length, facts } : null;
}

export const versionStart: Start = {
  literals: ['NVIDIA-SMI version'],
  pattern: /NVIDIA-SMI version\s*: \d/i,
  lines: LONGEST,
  read: readVersions,
};
