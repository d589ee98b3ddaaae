import type { ReadFact, Reading, Section, Start } from '../../../src/core/analyzer.ts';
import { findStampAbove } from '../capture-stamp.ts';
import { type CaptureContext, factsOf, processOf, sampleOf, useFacts } from '../gpu-state.ts';
import { readTable, type TableContent } from './content.ts';
import { readCells, tableLength } from './rows.ts';

/** Lines of a table at most: 16 GPUs and a few hundred processes. */
const MOST_LINES = 400;
/** The stamp stands two lines above the header. */
const LINES_BEFORE = 3;

const TOOL = /NVIDIA-SMI\s+(\d[\d.]*)/;
const DRIVER = /\b(?:Driver|KMD) Version:\s*(\d{2,4}(?:\.\d+)+)/;
/** N/A and ERR! in this field are no versions. */
const CUDA = /\bCUDA (?:UMD )?Version:\s*(\d{1,2}\.\d{1,2})\b/;

function headerFacts(line: string): readonly ReadFact[] {
  const driver = DRIVER.exec(line)?.[1];
  const cuda = CUDA.exec(line)?.[1];
  return [
    ...(driver ? [{ key: 'driver.version', value: driver } as const] : []),
    ...(cuda ? [{ key: 'driver.cuda', value: cuda } as const] : []),
  ];
}

function countFacts(content: TableContent, hasHeader: boolean): readonly ReadFact[] {
  const { gpus, complete } = content;
  const first = gpus[0];
  if (!first || !complete || !hasHeader) return [];
  return [{ key: 'gpu.count', value: String(gpus.length), line: first.line }];
}

/** Reads a capture from its header on, or from wherever an excerpt begins. */
function readCapture({ lines, before }: Section): Reading | null {
  const length = tableLength(lines);
  const own = lines.slice(0, length);
  const content = readTable(readCells(own));
  const header = own[0] ?? '';
  const facts = headerFacts(header);
  const { gpus, processes } = content;
  if (facts.length === 0 && gpus.length === 0 && processes.length === 0) return null;
  const tool = TOOL.exec(header)?.[1];
  const driver = DRIVER.exec(header)?.[1];
  const context: CaptureContext = {
    ...(findStampAbove(header, before) ?? { at: null }),
    ...(tool && driver ? { tool, driver } : {}),
  };
  return {
    lines: length,
    facts: [
      ...facts,
      ...gpus.flatMap(factsOf),
      ...countFacts(content, facts.length > 0),
      ...useFacts(gpus, processes),
    ],
    events: [
      ...gpus.flatMap((gpu) => sampleOf(gpu, context)),
      ...processes.map((process) => processOf(process, context)),
    ],
  };
}

const start = (literals: readonly string[], pattern: RegExp): Start => ({
  literals,
  pattern,
  lines: MOST_LINES,
  before: LINES_BEFORE,
  read: readCapture,
});

/** Places where a table may begin: its header, and what an excerpt may start with. */
export const tableStarts: readonly Start[] = [
  start(['nvidia-smi '], /NVIDIA-SMI\s+\d[\d.]*\s+(?:Driver|KMD) Version:/),
  start(['volatile uncorr. ecc'], /GPU\s+Name\b.*Volatile Uncorr\. ECC/),
  start(['|======='], /\|=+[+|]=+[+|]=+\|/),
  start(
    ['.0 Off |', '.0  On |', '.0 N/A |', '.0 ERR! |', '     Off |', '      On |', '     N/A |'],
    /(?:^|\|)\s*\d{1,3}\s+\S[^|]*\|\s*[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f]\s+(?:On|Off|N\/A|ERR!)\s*\|/i,
  ),
  start(
    ['| processes:', 'process name'],
    /\|\s*(?:Processes:|GPU\s[^|]*\bPID\b[^|]*\bProcess name\b)/,
  ),
];
