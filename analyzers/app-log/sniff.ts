import { findStamp } from '../../src/core/stamp.ts';

/** Forms of stamp that one library or its users write. */
const FORMS = new Set([
  'vllm',
  'c10',
  'absl-epoch',
  'transformers-examples',
  'tensorrt',
  'mmengine',
]);

/** Whether a line is a program's beyond doubt. */
export const ownsLine = (line: string): boolean =>
  line.startsWith('Traceback (most recent call last)') || FORMS.has(findStamp(line)?.form ?? '');

/** Lines that programs, and hardly anybody else, write. */
const APP =
  /^Traceback \(most recent call last\)|^ {2}File "|^\w+(?:\.\w+)*(?:Error|Exception|Warning): |\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL)\b|\blevel=(?:info|warn|error|debug)|it\/s\]|Warning: |^\d+%\|/;

/**
 * How much the head of a source looks like the output of a program, 0 to 1. Never 0: text that
 * nobody else knows is read as such.
 */
export function sniffHead(head: readonly string[]): number {
  const lines = head.filter((line) => line.trim() !== '');
  if (lines.length === 0) return 0.1;
  let score = 0;
  for (const line of lines) {
    if (APP.test(line)) score += 1;
    else if (findStamp(line)?.kernel === false) score += 0.5;
  }
  return 0.2 + 0.6 * (score / lines.length);
}
