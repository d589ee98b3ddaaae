import { findStamp } from '../../core/stamp.ts';

/**
 * Lines that look like an error whoever wrote them. What no clause explains is grouped by template
 * and listed last in the report, so that an unknown failure is shown rather than lost.
 */
export const SUSPECT_LITERALS: readonly string[] = [
  ' error:',
  'Error: ',
  '[ERROR]',
  ' ERROR ',
  '|ERROR|',
  '- ERROR',
  'ERROR: ',
  'ERROR:root',
  'level=error',
  'level=fatal',
  '"level":"error"',
  'CRITICAL',
  'Exception: ',
  'exception: ',
  'Exception in ',
  'terminate called',
  'panicked at',
  'panic: ',
  ' failed: ',
  'Failed to ',
  'failed to ',
  'FATAL: ',
  ' fatal: ',
  '[FATAL]',
  'Segmentation',
  '错误：',
  '错误: ',
  '异常：',
  '异常: ',
  '失败：',
  '失败: ',
];

/** What such a line must look like as a whole; a literal alone also stands in harmless text. */
const LOOKS_LIKE_ERROR =
  /(?:^|[^\w])(?:[\w.]{0,80}(?:Error|Exception)(?=: )|ERROR|FATAL|CRITICAL|fatal|panic(?:ked)?|terminate called|[Ff]ailed|[Ee]xception|error)(?![\w-])|错误|异常|失败/;

/** Counters of zero, option names, code and success messages that hold the word all the same. */
const HARMLESS =
  /\b(?:0|no|zero|without|ignor\w+|[Rr]ecovered|[Cc]orrected) (?:\w+ )?(?:errors?|failures?|exceptions?)\b|\berrors?[:=] ?(?:0|none|null|false|"")(?!\d)|^\s*(?:#|\/\/|raise |except |File "|throw )|\b(?:INFO|DEBUG|TRACE)\b/;

/** Characters of a template. */
const TEMPLATE_LIMIT = 200;

/** Replaces what varies between two occurrences of one message: numbers, addresses, paths, names. */
export function maskText(text: string): string {
  return text
    .slice(0, TEMPLATE_LIMIT * 2)
    .replace(/\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22,27}\b/g, '<uuid>')
    .replace(/\b0x[0-9a-fA-F]+\b/g, '<hex>')
    .replace(/(?:[A-Za-z]:)?[\\/](?:[\w.+-]+[\\/])+[\w.+-]*/g, '<path>')
    .replace(/\d+(?:[.:,]\d+)*/g, '<n>')
    .trim()
    .slice(0, TEMPLATE_LIMIT);
}

/** The template of a line that looks like an error, or null. */
export function suspectTemplate(text: string): string | null {
  if (!LOOKS_LIKE_ERROR.test(text) || HARMLESS.test(text)) return null;
  // When it was said is no part of what was said.
  const template = maskText(text.slice(findStamp(text)?.end ?? 0));
  return template === '' ? null : template;
}

/** FNV-1a over UTF-16 code units: stable, and good enough to choose by. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
