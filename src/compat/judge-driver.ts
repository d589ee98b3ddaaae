import { type Branch, listBranches, listToolkits, type Tables, type Toolkit } from './tables.ts';
import { atLeast, compareVersions, majorMinor, parseVersion, type Version } from './version.ts';

/** Whose driver numbers are meant. In WSL the driver is the Windows one. */
export type Platform = 'linux' | 'windows';

/** The CUDA level of a driver. */
export interface DriverLevel {
  /** The CUDA it implements at least, as nvidia-smi would print it; null where unknown. */
  readonly cuda: string | null;
  /** The most it may implement, where its branch lies between two that the tables know. */
  readonly upTo: string | null;
  /** The driver is newer than all that the tables know. */
  readonly newer: boolean;
}

const UNKNOWN_LEVEL: DriverLevel = { cuda: null, upTo: null, newer: false };

const belongs = (branch: Branch, major: number): boolean =>
  branch.major === major || branch.windowsMajors.includes(major);

/** Smaller majors are no desktop or data-center drivers (Jetson's L4T counts 32, 35, 36). */
const OLDEST_MAJOR = 200;

/** Level of a driver older than every branch of the table, from the toolkits' own drivers. */
function levelByToolkit(driver: Version, toolkits: readonly Toolkit[]): DriverLevel {
  const own = toolkits.filter((toolkit) => toolkit.linux);
  const best = own.findLast((toolkit) => atLeast(driver, toolkit.linux!));
  const next = own[best ? own.indexOf(best) + 1 : 0];
  if (!next || driver[0]! < OLDEST_MAJOR) return UNKNOWN_LEVEL;
  const upTo = majorMinor((best ?? next).version);
  return { cuda: best ? upTo : null, upTo, newer: false };
}

/**
 * The CUDA level of a driver version (`535.104.05`, Linux or Windows numbers), from its branch
 * (`driver-branch`, from NVIDIA's release notes).
 */
export function cudaOfDriver(tables: Tables, driver: string): DriverLevel {
  const version = parseVersion(driver);
  const branches = listBranches(tables);
  const major = version?.[0];
  const newest = branches.at(-1);
  if (!version || !major || !newest) return UNKNOWN_LEVEL;
  const exact = branches.findLast((branch) => belongs(branch, major));
  if (exact) return { cuda: majorMinor(exact.cuda), upTo: majorMinor(exact.cuda), newer: false };
  if (major > Math.max(newest.major, ...newest.windowsMajors))
    return { ...UNKNOWN_LEVEL, newer: true };
  const below = branches.findLast((branch) => branch.major < major);
  const above = branches.find((branch) => branch.major > major);
  if (!below) return levelByToolkit(version, listToolkits(tables));
  return {
    cuda: majorMinor(below.cuda),
    upTo: majorMinor(above?.cuda ?? below.cuda),
    newer: false,
  };
}

/** Whose number a driver version is, where only one of the two systems has such numbers. */
export function platformOfDriver(tables: Tables, driver: string): Platform | null {
  const major = parseVersion(driver)?.[0];
  const branches = listBranches(tables);
  const linux = branches.some((branch) => branch.major === major);
  const windows = branches.some((branch) => branch.windowsMajors.includes(major ?? 0));
  if (linux === windows) return null;
  return linux ? 'linux' : 'windows';
}

/** The drivers that a CUDA version asks for. Versions as text, null where NVIDIA states none. */
export interface DriverFloor {
  /** The driver released with this toolkit: everything works from here on. */
  readonly own: string | null;
  /** The oldest driver that runs its programs (minor-version compatibility, CUDA 11 and later). */
  readonly floor: string | null;
  /** CUDA is newer than all that the tables know. */
  readonly newer: boolean;
}

const text = (version: Version | null, table: (v: Version) => string): string | null =>
  version && table(version);

/** NVIDIA writes driver parts with two digits from the third on, and 60.x as it stands. */
const driverText = (version: Version): string =>
  version.map((part, at) => (at === 2 ? String(part).padStart(2, '0') : String(part))).join('.');

const oldest = (versions: readonly (Version | null)[]): Version | null =>
  versions.filter((v) => v !== null).sort(compareVersions)[0] ?? null;

/** The rows that a CUDA version names: all updates of `12.2`, one of `12.2.2`. */
function rowsOfCuda(toolkits: readonly Toolkit[], cuda: Version): readonly Toolkit[] {
  const parts = Math.max(2, Math.min(cuda.length, 3));
  const rows = toolkits.filter((row) => compareVersions(row.version.slice(0, parts), cuda) === 0);
  if (rows.length > 0 || parts === 2) return rows;
  return rowsOfCuda(toolkits, cuda.slice(0, 2));
}

/**
 * What a CUDA version needs of the driver (`cuda-driver`: NVIDIA's CUDA release notes, tables 2
 * and 3). Minor-version compatibility: a program built with any 12.x runs on a driver for 12.0.
 */
export function driverFloor(
  tables: Tables,
  cuda: string,
  platform: Platform = 'linux',
): DriverFloor {
  const version = parseVersion(cuda);
  const toolkits = listToolkits(tables);
  const newest = toolkits.at(-1);
  if (!version || !newest) return { own: null, floor: null, newer: false };
  if (compareVersions(version.slice(0, 2), newest.version.slice(0, 2)) > 0) {
    return { own: null, floor: null, newer: true };
  }
  const linux = platform === 'linux';
  const own = oldest(rowsOfCuda(toolkits, version).map((row) => (linux ? row.linux : row.windows)));
  const family = toolkits.filter((row) => row.version[0] === version[0]);
  const floor = oldest(family.map((row) => (linux ? row.floorLinux : row.floorWindows)));
  return { own: text(own, driverText), floor: text(floor, driverText), newer: false };
}

/** What is asked: can this driver run a program built with this CUDA? */
export interface DriverQuestion {
  readonly driver: string;
  /** CUDA that the program was built with: `12.1`. */
  readonly cuda: string;
  readonly platform?: Platform;
  /** The CUDA level that nvidia-smi printed. A compatibility package raises it. */
  readonly offers?: string;
}

/** Why a verdict was given. */
export type DriverReason =
  | 'level' // the driver implements this CUDA
  | 'backward' // the driver is newer than the tables; newer drivers run older CUDA
  | 'minor' // same major, at or above the floor
  | 'floor' // same major, below the floor
  | 'major' // the driver implements an older major only
  | 'no-minor-compatibility' // CUDA 10 and older: every minor needs its driver
  | 'disputed' // the tables leave it open or disagree about this driver
  | 'newer' // newer than the tables know
  | 'unreadable';

export interface DriverJudgement {
  readonly verdict: 'ok' | 'ok-by-minor-compatibility' | 'too-old' | 'unknown';
  readonly reason: DriverReason;
  /** CUDA level of the driver, at most where it is older than the tables; null where unknown. */
  readonly offers: string | null;
  /** The oldest driver that would do, null where unknown. */
  readonly needs: string | null;
}

/** The first CUDA with minor-version compatibility (CUDA Compatibility guide). */
const FIRST_MINOR_COMPATIBLE = 11;

function judgeSameMajor(driver: Version, cuda: Version, floor: DriverFloor): DriverReason {
  if (cuda[0]! < FIRST_MINOR_COMPATIBLE) return 'no-minor-compatibility';
  const least = floor.floor && parseVersion(floor.floor);
  return !least || atLeast(driver, least) ? 'minor' : 'floor';
}

/** On Windows two tables of NVIDIA give two floors for 12.x: 527.41 and 528.33. */
function isDisputed(tables: Tables, driver: Version, cuda: Version, platform: Platform): boolean {
  if (platform !== 'windows') return false;
  const first = driverFloor(tables, `${cuda[0]}.0`, platform);
  const own = first.own && parseVersion(first.own);
  const floor = first.floor && parseVersion(first.floor);
  return !!own && !!floor && atLeast(driver, own) && compareVersions(driver, floor) < 0;
}

const VERDICTS: Readonly<Record<DriverReason, DriverJudgement['verdict']>> = {
  level: 'ok',
  backward: 'ok',
  minor: 'ok-by-minor-compatibility',
  floor: 'too-old',
  major: 'too-old',
  'no-minor-compatibility': 'too-old',
  disputed: 'unknown',
  newer: 'unknown',
  unreadable: 'unknown',
};

/** Whether nvidia-smi printed a higher major than the driver's own: a compatibility package. */
function isRaised(tables: Tables, question: DriverQuestion, level: DriverLevel): boolean {
  const own = cudaOfDriver(tables, question.driver).upTo;
  return (
    !!question.offers && !!own && Number.parseInt(own, 10) < Number.parseInt(level.cuda ?? '', 10)
  );
}

function reasonFor(tables: Tables, question: DriverQuestion, level: DriverLevel): DriverReason {
  const driver = parseVersion(question.driver);
  const cuda = parseVersion(question.cuda);
  if (!driver || !cuda) return 'unreadable';
  const platform = question.platform ?? platformOfDriver(tables, question.driver) ?? 'linux';
  const floor = driverFloor(tables, question.cuda, platform);
  const least = parseVersion(level.cuda ?? '');
  const asked = cuda.slice(0, 2);
  if (least && atLeast(least, asked)) return 'level';
  if (floor.newer) return 'newer';
  if (level.newer) return 'backward';
  const most = parseVersion(level.upTo ?? '');
  if (!most) return 'unreadable';
  if (most[0]! < cuda[0]!) return 'major';
  if (!least || least[0]! < cuda[0]!) return 'disputed';
  if (isRaised(tables, question, level)) return 'minor';
  const same = judgeSameMajor(driver, cuda, floor);
  if (same === 'minor') return 'minor';
  if (same === 'floor') return isDisputed(tables, driver, cuda, platform) ? 'disputed' : 'floor';
  return atLeast(most, asked) ? 'disputed' : same;
}

/** The first branch of a CUDA major, where NVIDIA states no driver version (Windows from 13.0 on). */
function firstBranch(tables: Tables, cuda: string): string | null {
  const major = parseVersion(cuda)?.[0] ?? Number.POSITIVE_INFINITY;
  const branch = listBranches(tables).find((known) => known.cuda[0]! >= major);
  return branch ? String(branch.major) : null;
}

/**
 * Whether a driver runs programs built with a CUDA version. `too-old` is said only where NVIDIA's
 * tables leave no doubt; a CUDA newer than the tables is `unknown`. Code that the driver must
 * compile from PTX of a newer toolkit fails under minor-version compatibility (error 222).
 */
export function judgeDriver(tables: Tables, question: DriverQuestion): DriverJudgement {
  const printed = question.offers ? parseVersion(question.offers) : null;
  const level: DriverLevel = printed
    ? { cuda: majorMinor(printed), upTo: majorMinor(printed), newer: false }
    : cudaOfDriver(tables, question.driver);
  const reason = reasonFor(tables, question, level);
  const platform = question.platform ?? platformOfDriver(tables, question.driver) ?? 'linux';
  const { own, floor } = driverFloor(tables, question.cuda, platform);
  return {
    verdict: VERDICTS[reason],
    reason,
    offers: level.cuda ?? level.upTo,
    needs: floor ?? own ?? firstBranch(tables, question.cuda),
  };
}
