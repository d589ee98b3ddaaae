/** One `Key : value` line of `nvidia-smi -q`, with the headings it stands under, outermost first. */
export interface QueryLine {
  /** Keys from the outermost heading to the line itself. The GPU's own line is not among them. */
  readonly path: readonly string[];
  readonly value: string;
  readonly line: number;
  /** How many GPU lines came before, minus one; -1 outside of a GPU. */
  readonly gpu: number;
}

const GPU_LINE = /^(\s*)GPU ([\da-f]{4,16}:[\da-f]{2}:[\da-f]{2}\.[\da-f])\s*$/i;
const KEY_VALUE = /^(\s*)(\S.*?)\s+:(?:\s(.*))?$/;
const HEADING = /^(\s+)([A-Za-z][\w ./&()-]*?)\s*$/;
/** What may stand at the left margin. */
const TOP_KEYS = /^(?:Timestamp|(?:Driver|CUDA|KMD|CUDA UMD) Version|Attached GPUs|NVML Version)$/;
const BANNER = /=+\s*NVSMI LOG\s*=+/;
const MOST_BLANKS = 2;

/** What stands before every line: quote and comment signs. */
const quoteOf = (first: string): string => /^\s*(?:(?:>|#|\/\/)\s?)*/.exec(first)![0].trimEnd();

interface Frame {
  readonly indent: number;
  readonly key: string;
}

/** A section of `nvidia-smi -q` as lines with paths, and the bus ids of its GPUs in order. */
export interface QueryContent {
  readonly entries: readonly QueryLine[];
  readonly gpus: readonly { readonly busId: string; readonly line: number }[];
  readonly length: number;
}

/** Reads the lines up to the first one of another kind. `excerpt`: no banner and no top keys. */
export function readQueryLines(lines: readonly string[], excerpt: boolean): QueryContent {
  const quote = quoteOf(lines[0] ?? '');
  const entries: QueryLine[] = [];
  const gpus: { busId: string; line: number }[] = [];
  let stack: Frame[] = [];
  let length = 0;
  let blanks = 0;
  for (const [line, raw] of lines.entries()) {
    const text = quote && raw.startsWith(quote) ? raw.slice(quote.length) : raw;
    if (text.trim() === '') {
      if (++blanks > MOST_BLANKS) break;
      continue;
    }
    blanks = 0;
    if (line > 0 && BANNER.test(text)) break;
    const gpu = GPU_LINE.exec(text);
    const pair = gpu ? null : KEY_VALUE.exec(text);
    const heading = gpu || pair ? null : HEADING.exec(text);
    if (gpu) {
      gpus.push({ busId: gpu[2]!, line });
      stack = [];
    } else if (pair || heading) {
      const indent = (pair ?? heading)![1]!.length;
      const key = (pair ?? heading)![2]!;
      if (indent === 0 && !excerpt && !TOP_KEYS.test(key)) break;
      stack = [...stack.filter((frame) => frame.indent < indent), { indent, key }];
      const path = stack.map((frame) => frame.key);
      if (pair) entries.push({ path, value: (pair[3] ?? '').trim(), line, gpu: gpus.length - 1 });
    } else if (!BANNER.test(text)) {
      break;
    }
    length = line + 1;
  }
  return { entries, gpus, length };
}
