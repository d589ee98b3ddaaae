import { computeCapability, findGpus } from './find-gpu.ts';
import { listCapabilities, listTorchBuilds, type Tables, type TorchBuild } from './tables.ts';

/** A compute capability in tenths of the minor: 8.6 is [8, 6], 12.0 is [12, 0]. */
type Capability = readonly [major: number, minor: number];

/** One target of a binary: `sm_86` (machine code), `sm_90a` (exact only), `compute_90` (PTX). */
interface Target {
  readonly text: string;
  readonly ptx: boolean;
  readonly capability: Capability;
  /** `a`: this very capability; `f`: its family; empty: see {@link judgeArch}. */
  readonly suffix: string;
}

function parseCapability(text: string): Capability | null {
  const match = /^(\d{1,2})\.(\d)$/.exec(text.trim());
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** A target name; `+PTX` endings and other words are no targets. */
function parseTarget(text: string): Target | null {
  const match = /^(sm|compute)_(\d{1,2})(\d)([af]?)$/.exec(text.trim());
  if (!match) return null;
  const capability: Capability = [Number(match[2]), Number(match[3])];
  return { text: match[0], ptx: match[1] === 'compute', capability, suffix: match[4]! };
}

/** Tegra chips are outside binary compatibility with the desktop (CUDA programming guide). */
const TEGRA = new Set(['3.2', '5.3', '6.2', '7.2', '8.7', '10.1', '11.0']);

const sameOrNewer = (a: Capability, b: Capability): boolean =>
  a[0] > b[0] || (a[0] === b[0] && a[1] >= b[1]);

const equal = (a: Capability, b: Capability): boolean => a[0] === b[0] && a[1] === b[1];

export interface ArchQuestion {
  /** Compute capability ("8.6"), or the GPU's name to look it up. */
  readonly cc?: string;
  readonly gpu?: string;
  /** Targets that the program itself lists (torch.cuda.get_arch_list()). */
  readonly archs?: readonly string[];
  /** Version of an official wheel, with its tag: `2.1.0+cu121`. Used where `archs` is missing. */
  readonly torch?: string;
}

export interface ArchJudgement {
  readonly verdict:
    | 'supported'
    | 'supported-by-binary-compatibility'
    | 'ptx'
    | 'unsupported'
    | 'unknown';
  readonly cc: string | null;
  /** The target that runs, where one does. */
  readonly by: string | null;
  /** Targets that were looked at. */
  readonly archs: readonly string[];
}

/** Version and tag of an official wheel; null for sources, nightlies and other builds. */
export function parseTorch(
  version: string,
): { readonly torch: string; readonly tag: string } | null {
  const match = /^(\d+\.\d+\.\d+)\+(cu\d{2,3}|cpu)(?:\.with\.pypi\.cudnn)?$/.exec(version.trim());
  return match ? { torch: match[1]!, tag: match[2]! } : null;
}

/** The official wheel of a torch version with tag, or null. */
export function findTorchBuild(tables: Tables, version: string): TorchBuild | null {
  const wanted = parseTorch(version);
  const builds = wanted ? listTorchBuilds(tables) : [];
  return builds.find((b) => b.torch === wanted?.torch && b.tag === wanted.tag) ?? null;
}

/** CUDA of a wheel tag: `cu121` is 12.1, `cu92` is 9.2; null for others. */
export function cudaOfTag(tag: string): string | null {
  const match = /^cu(\d{1,2})(\d)$/.exec(tag);
  return match ? `${match[1]}.${match[2]}` : null;
}

/** GPUs sold only with Arm processors run other wheels than the table's. */
const isArm = (tables: Tables, gpu: string): boolean =>
  /\b(?:GH200|GB10|GB200|GB300|Jetson|Orin|Xavier|Thor|Tegra)\b/i.test(gpu) ||
  findGpus(tables, gpu).some((known) => /jetson/i.test(known.name));

function targetsOf(tables: Tables, question: ArchQuestion): readonly Target[] {
  const listed = question.archs?.flatMap((text) => parseTarget(text) ?? []) ?? [];
  if (listed.length > 0) return listed;
  if (!question.torch || (question.gpu && isArm(tables, question.gpu))) return [];
  const build = findTorchBuild(tables, question.torch);
  return build?.archs.flatMap((text) => parseTarget(text) ?? []) ?? [];
}

function binaryFor(targets: readonly Target[], cc: Capability): Target | undefined {
  const code = targets.filter(
    (t) => !t.ptx && t.capability[0] === cc[0] && t.capability[1] <= cc[1],
  );
  const usable = code.filter((t) => equal(t.capability, cc) || t.suffix !== 'a');
  return usable.sort((a, b) => b.capability[1] - a.capability[1])[0];
}

function judgeTargets(
  targets: readonly Target[],
  cc: Capability,
): Omit<ArchJudgement, 'cc' | 'archs'> {
  const binary = binaryFor(targets, cc);
  if (binary && equal(binary.capability, cc)) return { verdict: 'supported', by: binary.text };
  const tegra = (c: Capability): boolean => TEGRA.has(`${c[0]}.${c[1]}`);
  const ptx = targets.find((t) => t.ptx && sameOrNewer(cc, t.capability) && t.suffix === '');
  if (binary && !tegra(cc) && !tegra(binary.capability)) {
    return { verdict: 'supported-by-binary-compatibility', by: binary.text };
  }
  if (ptx) return { verdict: 'ptx', by: ptx.text };
  return { verdict: tegra(cc) && binary ? 'unknown' : 'unsupported', by: null };
}

/**
 * Whether a build has code for a GPU. Machine code `sm_X.y` runs on `X.z` with z at or above y, of
 * the same major only; PTX `compute_X.y` is compiled by the driver for any equal or newer GPU
 * (CUDA programming guide; targets of wheels from the table `pytorch`). `unknown` where GPU, build
 * or capability are not in the tables.
 */
export function judgeArch(tables: Tables, question: ArchQuestion): ArchJudgement {
  const cc = question.cc ?? (question.gpu ? computeCapability(tables, question.gpu) : null);
  const capability = cc === null ? null : parseCapability(cc);
  const targets = targetsOf(tables, question);
  const archs = targets.map((target) => target.text);
  const isKnown = cc !== null && listCapabilities(tables).includes(cc);
  if (!capability || !isKnown || targets.length === 0) {
    return { verdict: 'unknown', cc, by: null, archs };
  }
  return { ...judgeTargets(targets, capability), cc, archs };
}
