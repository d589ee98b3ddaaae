import type { Table } from '../core/pack.ts';
import { parseVersion, type Version } from './version.ts';

/** The pack's tables by name (`knowledge/tables/<name>.tsv`, where every row has its source). */
export type Tables = Readonly<Record<string, Table>>;

/** One CUDA toolkit release (`cuda-driver`). Drivers are null where NVIDIA states none. */
export interface Toolkit {
  /** Full version: 12.2.2. */
  readonly version: Version;
  /** Driver released with it: runs all of it. */
  readonly linux: Version | null;
  readonly windows: Version | null;
  /** Oldest driver that runs its programs by minor-version compatibility (CUDA 11 and later). */
  readonly floorLinux: Version | null;
  readonly floorWindows: Version | null;
}

/** One driver branch (`driver-branch`). */
export interface Branch {
  readonly major: number;
  /** The highest CUDA its API implements. */
  readonly cuda: Version;
  /** Majors of the Windows drivers of the same generation. */
  readonly windowsMajors: readonly number[];
}

/** One GPU name (`gpus`). */
export interface Gpu {
  readonly name: string;
  readonly architecture: string;
  /** "8.6"; several, joined by `;`, where chips of one name differ. */
  readonly computeCapability: string;
  /** datacenter, geforce-desktop, laptop, pro ... */
  readonly class: string;
  /** First driver branch that knows it: `570`, `<=470`; empty where no list says. */
  readonly firstBranch: string;
  /** Last driver branch that drives it: `470`; several joined by `;`; `current` where none is. */
  readonly lastBranch: string;
}

/** One official PyTorch wheel for Linux x86_64 (`pytorch`). */
export interface TorchBuild {
  readonly torch: string;
  /** cu121, cpu ... */
  readonly tag: string;
  /** CUDA it was built with, empty for CPU builds. */
  readonly cuda: string;
  /** GPU code in it: sm_80 ... compute_120. */
  readonly archs: readonly string[];
}

type Row = (column: string) => string;

function rowsOf(tables: Tables, name: string): readonly Row[] {
  const table = tables[name];
  if (!table) return [];
  const index = new Map(table.columns.map((column, at) => [column, at]));
  return table.rows.map((row) => (column) => row[index.get(column) ?? -1] ?? '');
}

/** All CUDA toolkits, as the table orders them (oldest first). */
export const listToolkits = (tables: Tables): readonly Toolkit[] =>
  rowsOf(tables, 'cuda-driver').flatMap((row) => {
    const version = parseVersion(row('version'));
    if (!version) return [];
    return {
      version,
      linux: parseVersion(row('driver_linux')),
      windows: parseVersion(row('driver_windows')),
      floorLinux: parseVersion(row('minor_compat_linux')),
      floorWindows: parseVersion(row('minor_compat_windows')),
    };
  });

/** `411-412;425` as 411, 412, 425. */
function parseRanges(text: string): readonly number[] {
  return text.split(';').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    if (!from || !to) return [];
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** All driver branches, oldest first. */
export const listBranches = (tables: Tables): readonly Branch[] =>
  rowsOf(tables, 'driver-branch')
    .flatMap((row) => {
      const cuda = parseVersion(row('cuda_max'));
      const major = Number(row('branch'));
      return cuda && major
        ? { major, cuda, windowsMajors: parseRanges(row('windows_majors')) }
        : [];
    })
    .sort((a, b) => a.major - b.major);

/** All GPU names. */
export const listGpus = (tables: Tables): readonly Gpu[] =>
  rowsOf(tables, 'gpus').map((row) => ({
    name: row('name'),
    architecture: row('arch'),
    computeCapability: row('compute_capability'),
    class: row('class'),
    firstBranch: row('first_branch'),
    lastBranch: row('last_branch'),
  }));

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** All official PyTorch wheels. */
export const listTorchBuilds = (tables: Tables): readonly TorchBuild[] =>
  rowsOf(tables, 'pytorch').map((row) => ({
    torch: row('torch'),
    tag: row('tag'),
    cuda: row('cuda'),
    archs: [
      ...words(row('arch_list')),
      ...words(row('ptx')).filter((w) => w.startsWith('compute_')),
    ],
  }));

/** All compute capabilities that the tables know ("8.6"). */
export const listCapabilities = (tables: Tables): readonly string[] =>
  rowsOf(tables, 'arch').map((row) => row('cc'));
