import type { Format } from '../../core/format.ts';
import type { Step } from '../../core/pack.ts';
import type { Block } from '../document/block.ts';
import { documentOf } from '../document/document.ts';
import { visibleReport } from '../visible.ts';

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/**
 * Text as Markdown that shows it as it is: no markup of its own takes effect, and a ticket system
 * neither notifies `@name` nor links `#123`.
 */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=\w)/g, '`$&`')
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text as a code span. */
function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text.replace(/\s*\n\s*/g, ' ')}${pad}${ticks}`;
}

/** A fenced block whose fence is longer than any run of backticks in it. */
function fence(lines: readonly string[], info: string, indent = ''): readonly string[] {
  const ticks = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [ticks + info, ...lines, ticks].map((line) => (indent + line).trimEnd());
}

function stepLines(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step, at) => {
    const lead = `${at + 1}. `;
    const indent = ' '.repeat(lead.length);
    const command = step.command?.split('\n') ?? [];
    const block = command.length > 0 ? ['', ...fence(command, 'sh', indent), ''] : [];
    return [lead + plain(step.do), ...block];
  });
}

function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string => `| ${row.map(plain).join(' | ')} |`;
  return [line(Array(cells).fill('')), `|${' --- |'.repeat(cells)}`, ...rows.map(line)];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const id = block.code === undefined ? '' : ` (${code(block.code)})`;
      return [`${'#'.repeat(block.level + 1)} ${plain(block.text)}${id}`];
    }
    case 'paragraph':
      return [plain(block.text)];
    case 'label':
      return [`**${plain(block.text)}**`];
    case 'log':
      return fence(block.lines, 'text');
    case 'command':
      return fence(block.command.split('\n'), 'sh');
    case 'steps':
      return stepLines(block.steps);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`);
    case 'table':
      return tableLines(block.rows);
  }
}

/** The report for pasting into a ticket. */
export const format: Format = {
  id: 'markdown',
  extension: 'md',
  render(report, options) {
    const blocks = documentOf(visibleReport(report), options.verbose);
    const text = blocks.map((block) => blockLines(block).join('\n').trimEnd()).join('\n\n');
    return `${text}\n`;
  },
};
