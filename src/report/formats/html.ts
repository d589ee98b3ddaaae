import type { Format } from '../../core/format.ts';
import type { Step } from '../../core/pack.ts';
import type { Block } from '../document/block.ts';
import { documentOf } from '../document/document.ts';
import { STYLE } from '../html-style.ts';
import { markupLines, markupText } from '../markup.ts';
import { visibleReport } from '../visible.ts';

const command = (text: string): string => `<pre><code>${markupLines(text)}</code></pre>`;

const step = (one: Step): string =>
  `<li>${markupText(one.do)}${one.command === undefined ? '' : command(one.command)}</li>`;

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${markupText(cell)}</td>`).join('')}</tr>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level}`;
      const mark = block.severity === undefined ? '' : ` class="${block.severity}"`;
      const id = block.code === undefined ? '' : ` <code>${markupText(block.code)}</code>`;
      return `<${tag}${mark}>${markupText(block.text)}${id}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${markupText(block.text)}</p>`;
    case 'label':
      return `<p class="label">${markupText(block.text)}</p>`;
    case 'log':
      return `<pre class="log">${markupLines(block.lines.join('\n'))}</pre>`;
    case 'command':
      return command(block.command);
    case 'steps':
      return `<ol>${block.steps.map(step).join('\n')}</ol>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${markupText(item)}</li>`).join('\n')}</ul>`;
    case 'table':
      return `<table>${block.rows.map(row).join('\n')}</table>`;
  }
}

/** One self-contained HTML file without script, which loads nothing. */
export const format: Format = {
  id: 'html',
  extension: 'html',
  render(report, options) {
    const blocks = documentOf(visibleReport(report), options.verbose);
    const [first] = blocks;
    const title = first?.kind === 'heading' ? first.text : report.tool.name;
    return [
      '<!doctype html>',
      `<html lang="${report.lang === 'zh-cn' ? 'zh-CN' : 'en'}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width">',
      `<title>${markupText(`${title} · ${report.tool.name}`)}</title>`,
      `<style>${STYLE}</style>`,
      '</head>',
      '<body>',
      ...blocks.map(blockHtml),
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};
