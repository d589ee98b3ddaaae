import type { ReadFact, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';

/** The marketing name behind a chip's code name; lspci adds what no product is called. */
const productName = (name: string): string =>
  name.replace(/ (?:Lite Hash Rate|Rev\. \w)$/, '').trim();

/** The value behind `key:` in one of the lines, and its line. */
function field(lines: readonly string[], key: string): { value: string; line: number } | null {
  for (const [line, text] of lines.entries()) {
    const value = new RegExp(`(?:^|[\\s>|#])${key}:\\s+(\\S.*?)\\s*$`).exec(text)?.[1];
    if (value !== undefined) return { value, line };
  }
  return null;
}

/** `lshw -C display`: the product and, nearby, its vendor. */
function lshwFacts(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const near = [...section.before, ...section.lines];
  return near.some((line) => /vendor: NVIDIA/i.test(line))
    ? [{ key: 'gpu.name', value: productName(match[1]!) }]
    : [];
}

/** `/proc/driver/nvidia/gpus/<bus id>/information`. */
function procFacts(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  if (!/^\W*IRQ:/.test(section.lines[1] ?? '')) return [];
  const bus = field(section.lines, 'Bus Location');
  const uuid = field(section.lines, 'GPU UUID');
  const subject = bus === null ? {} : { subject: bus.value };
  const facts: ReadFact[] = [{ key: 'gpu.name', value: match[1]!, ...subject }];
  if (uuid !== null)
    facts.push({ key: 'gpu.uuid', value: uuid.value, line: uuid.line, ...subject });
  return facts;
}

/** `nvidia-container-cli info`: the driver, then one paragraph a GPU. */
function containerFacts(match: RegExpExecArray, section: Section): readonly ReadFact[] {
  const facts: ReadFact[] = [{ key: 'driver.version', value: match[1]! }];
  let subject: string | undefined;
  for (const [line, text] of section.lines.entries()) {
    const pair =
      /(?:^|[\s>|])(CUDA version|Device Index|Model|GPU UUID|Architecture):\s+(\S.*?)\s*$/.exec(
        text,
      );
    if (pair === null) continue;
    const value = pair[2]!;
    const of = { line, ...(subject === undefined ? {} : { subject }) };
    if (pair[1] === 'CUDA version') facts.push({ key: 'driver.cuda', value, line });
    else if (pair[1] === 'Device Index') subject = value;
    else if (pair[1] === 'Model') facts.push({ key: 'gpu.name', value, ...of });
    else if (pair[1] === 'GPU UUID') facts.push({ key: 'gpu.uuid', value, ...of });
    else facts.push({ key: 'gpu.compute-capability', value, ...of });
  }
  return facts;
}

/** Lines that name the GPUs of the machine: kernel, lspci, lshw, X server, container tools. */
export const hardwareStarts: readonly Start[] = [
  factStart(
    ['NVRM: GPU at '],
    /NVRM: GPU at (?:PCI:)?([\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}(?:\.\d)?): (GPU-[\da-f-]{36})/,
    (m) => [{ key: 'gpu.uuid', value: m[2]!, subject: m[1]! }],
  ),
  factStart(
    ['NVIDIA Corporation '],
    // With -nn a card that the list of names lacks has only its ids in brackets.
    /(?:VGA compatible|3D|Display) controller(?: \[\w{4}\])?: NVIDIA Corporation \w{2,10} \[(?![\da-f]{4}:[\da-f]{4}\])([^\]]{4,60})\]/,
    (m) => [{ key: 'gpu.name', value: productName(m[1]!) }],
  ),
  factStart(['product: '], /\bproduct: [A-Z]{1,3}\d\w{1,8} \[([^\]]{4,60})\]/, lshwFacts, {
    before: 3,
    lines: 4,
  }),
  factStart(['Model: '], /(?:^|[>#|] ?)Model:\s+(\S.{2,60}?)\s*$/, procFacts, { lines: 8 }),
  factStart(
    ['NVRM version:'],
    /NVRM version:\s+(\d{2,3}\.\d{2,3}(?:\.\d{1,3})?)\s*$/,
    containerFacts,
    {
      lines: 100,
    },
  ),
  factStart(
    ['NVIDIA GPU '],
    /NVIDIA\(\d+\): NVIDIA GPU (\S.{2,60}?) \([A-Z]{1,3}\d\w{1,6}(?:-\w)?\) at PCI:\S+ \(GPU-(\d+)\)/,
    (m) => [{ key: 'gpu.name', value: m[1]!, subject: m[2]! }],
  ),
];
