import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';

/** A driver version: `535.104.05`, `580.126.9`, `96.43.23`. */
const VERSION = '\\d{2,3}\\.\\d{2,3}(?:\\.\\d{1,3})?(?![.\\d]*\\d)';
const version = (source: string, flags = ''): RegExp =>
  new RegExp(source.replaceAll('VERSION', `(${VERSION})`), flags);

const driver = (value: string | undefined, line = 0): readonly ReadFact[] =>
  value === undefined ? [] : [{ key: 'driver.version', value, line }];

/** The text of a message that the kernel wraps: what follows `NVRM:` on this line and the next. */
function wrapped(section: Section): string {
  const parts: string[] = [];
  for (const [index, line] of section.lines.entries()) {
    const message = /(?:NVRM|NVIDIA): *(.*)$/.exec(line)?.[1] ?? (index === 0 ? line : null);
    if (message === null) break;
    parts.push(message.trim());
  }
  return parts.join(' ');
}

const CLIENT = version(
  "(?:client (?:'[^']{0,80}' )?(?:\\(pid \\d+\\) )?has the version|component has version) VERSION",
);
const KERNEL = version('kernel module has (?:the )?version VERSION');

function mismatch(section: Section): readonly ReadFact[] {
  const text = wrapped(section);
  const client = CLIENT.exec(text)?.[1];
  const library: readonly ReadFact[] =
    client === undefined ? [] : [{ key: 'driver.library', value: client }];
  return [...driver(KERNEL.exec(text)?.[1]), ...library];
}

function moduleInfo(section: Section): readonly ReadFact[] {
  for (const [index, line] of section.lines.entries()) {
    if (index > 0 && /\bfilename:\s/.test(line)) {
      if (!/\/nvidia[\w-]*\.ko/.test(line)) return [];
      continue;
    }
    const match = version('(?:^|[^\\w])version:\\s+VERSION\\s*$').exec(line);
    if (match !== null) return driver(match[1], index);
  }
  return [];
}

/** Lines of the kernel and of the driver's installation that state the driver's version. */
export const versionStarts: readonly Start[] = [
  // NVRM: loading ..., nvidia: loading ..., /proc/driver/nvidia/version
  factStart(
    ['NVIDIA UNIX ', 'NVIDIA Linux '],
    version('NVIDIA (?:UNIX|Linux) [\\w ]{0,30}Kernel Module(?: for \\w{2,12})? {1,4}VERSION'),
    (m) => driver(m[1]),
  ),
  factStart(
    ['Kernel Mode Setting Driver for '],
    version('Kernel Mode Setting Driver for (?:UNIX platforms|\\w{2,12}) {1,4}VERSION'),
    (m) => driver(m[1]),
  ),
  factStart(['API mismatch: '], /API mismatch: /, (_, section) => mismatch(section), { lines: 6 }),
  factStart(
    ['not supported by the '],
    /NVRM: .*not supported by the /,
    (_, section) =>
      driver(
        version('not supported by the (?:NVIDIA )?VERSION (?:NVIDIA|driver)').exec(
          wrapped(section),
        )?.[1],
      ),
    { lines: 3 },
  ),
  factStart([' NVIDIA driver will ignore'], version('The VERSION NVIDIA driver will ignore'), (m) =>
    driver(m[1]),
  ),
  factStart(
    ["don't match with driver version "],
    version("don't match with driver version VERSION"),
    (m) => driver(m[1]),
  ),
  factStart(
    ['filename: ', 'modinfo nvidia'],
    /filename:\s+\S*\/nvidia[\w-]*\.ko|modinfo nvidia\b/,
    (_, section) => moduleInfo(section),
    { lines: 60 },
  ),
  // the tree DKMS builds from, and `dkms status`
  factStart(['/dkms/nvidia'], version('/dkms/nvidia[\\w-]*/VERSION/'), (m) => driver(m[1])),
  factStart(
    [': installed'],
    version('^(?:.*\\s)?nvidia[\\w-]*(?:/|, )VERSION, \\d\\S+, \\w+: installed'),
    (m) => driver(m[1]),
  ),
  // tools of the driver package print their version, its installer what it installs
  factStart(
    ['nvidia-modprobe:', 'nvidia-persistenced:', 'nvidia-installer:'],
    version('nvidia-(?:modprobe|persistenced|installer):\\s+version VERSION'),
    (m) => driver(m[1]),
  ),
  factStart(
    ['Installing NVIDIA driver version '],
    version('Installing NVIDIA driver version VERSION'),
    (m) => driver(m[1]),
  ),
  factStart(
    ['NVIDIA Accelerated Graphics Driver for Linux'],
    version(
      "NVIDIA Accelerated Graphics Driver for Linux-\\w+'?,? (?:version: |\\(version: |\\()?VERSION",
    ),
    (m) => driver(m[1]),
  ),
  // libnvidia-container takes only libraries whose suffix is the loaded driver's version
  factStart(
    ['nvc_info.c:', 'nvc_mount.c:'],
    version(
      'nvc_(?:info|mount)\\.c:\\d+\\] (?:selecting|mounting) \\S*/lib(?:cuda|nvidia-[\\w-]+)\\.so\\.VERSION',
    ),
    (m) => driver(m[1]),
  ),
  // what the package manager installed for programs: the loaded module may still be older
  factStart(
    ['libnvidia-compute-', 'nvidia-driver-', 'libcuda1'],
    version(
      '^(?:ii +(?:libnvidia-compute-\\S+|nvidia-driver-\\d\\S*|libcuda1\\S*) +|nvidia-driver-(?:cuda-libs-|libs-)?)VERSION-\\d',
    ),
    (m) => [{ key: 'driver.library', value: m[1]! }],
  ),
  // the X server's half of the driver
  factStart(
    ['NVIDIA dlloader X Driver ', 'NVIDIA GLX Module '],
    version('NVIDIA (?:dlloader X Driver|GLX Module) {1,4}VERSION'),
    (m) => [{ key: 'driver.library', value: m[1]! }],
  ),
];
