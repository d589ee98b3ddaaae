import { type Gpu, listGpus, type Tables } from './tables.ts';

/**
 * A name without the vendor, blanks and case that differ between drivers and programs, and with the
 * blanks that people leave out: `RTX3090Ti` is `rtx 3090 ti`.
 */
const normalize = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\((?:r|tm)\)/g, '')
    .replace(/\bmig \d+g\.\d+gb.*$/, '')
    .replace(/^nvidia\s+/, '')
    .replace(/\b(geforce|tesla|quadro|titan)(?=[a-z]+ ?\d)/g, '$1 ')
    .replace(/\b(rtx|gtx|gt|gts|mx)(?=a?\d)/g, '$1 ')
    .replace(/(\d)(ti|super)\b/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();

/** Product lines that people leave out: `RTX 3090` is a `GeForce RTX 3090`, `T4` a `Tesla T4`. */
const LINES = ['', 'geforce ', 'tesla ', 'quadro '];

function matching(gpus: readonly Gpu[], accepts: (known: string) => boolean): readonly Gpu[] {
  return gpus.filter((gpu) => accepts(normalize(gpu.name)));
}

/** nvidia-smi cuts names: `GeForce RTX 208...`, `NVIDIA GeForce RTX 2080 ...`. */
function findCut(gpus: readonly Gpu[], name: string): readonly Gpu[] {
  const start = normalize(name.replace(/\.{3}$|…$/, ''));
  if (!/\d/.test(start)) return [];
  return matching(gpus, (known) => known.startsWith(start));
}

/** A whole name, or the whole words of a name: `A100` stands for every A100. */
function findWhole(gpus: readonly Gpu[], name: string): readonly Gpu[] {
  const wanted = normalize(name);
  if (!/\d|titan/.test(wanted)) return [];
  const exact = matching(gpus, (known) => known === wanted);
  if (exact.length > 0) return exact;
  const starts = LINES.map((line) => line + wanted);
  return matching(gpus, (known) =>
    starts.some((s) => known === s || known.startsWith(`${s}-`) || known.startsWith(`${s} `)),
  );
}

/** The GPUs that a name may stand for, as a driver or a program writes it; empty where unknown. */
export function findGpus(tables: Tables, name: string): readonly Gpu[] {
  const gpus = listGpus(tables);
  return /(?:\.{3}|…)$/.test(name.trim()) ? findCut(gpus, name.trim()) : findWhole(gpus, name);
}

/** Whether a name is all of a GPU's name but the vendor and the product line: no `D`, no `Laptop GPU`. */
export const isWholeName = (gpu: Gpu, name: string): boolean =>
  LINES.some((line) => normalize(gpu.name) === line + normalize(name));

/**
 * The compute capability ("8.6") of a GPU name, also of a cut one or one without vendor, where all
 * GPUs it may stand for have the same; else null. Source: the table `gpus` (chips from pci.ids).
 */
export function computeCapability(tables: Tables, name: string): string | null {
  const capabilities = new Set(findGpus(tables, name).map((gpu) => gpu.computeCapability));
  const [only] = capabilities;
  return capabilities.size === 1 && only && /^\d+\.\d$/.test(only) ? only : null;
}
