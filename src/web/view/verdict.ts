import type { LayerVerdict } from '../../core/report.ts';
import { cleanText, coverageText, troublesOf } from '../../report/view/coverage.ts';
import { isClean } from '../../report/view/outline.ts';
import { layerWord, verdictWord } from '../../report/words.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { placeNodes } from './place.ts';

function layerRow(desk: Desk, layer: LayerVerdict): HTMLElement {
  const [first] = layer.evidence;
  const place = first ? placeNodes(desk, first.where) : null;
  const silent = layer.verdict === 'unknown' ? desk.say('report.gpu.no-line') : '';
  return element(
    'li',
    {},
    element('span', { class: 'layer' }, layerWord(desk.lang, layer.layer)),
    element('span', { class: `answer ${layer.verdict}` }, verdictWord(desk.lang, layer.verdict)),
    element('span', { class: 'reason' }, layer.reason || silent),
    place?.toggle ?? null,
    place?.box ?? null,
  );
}

/** Leads to what could not be read: it stands far below on a narrow page. */
function partlyNode(desk: Desk): HTMLElement | null {
  const n = troublesOf(desk.report, desk.names, false).length;
  if (n === 0) return null;
  return element('p', {}, element('a', { href: '#inputs' }, desk.say('web.partly', { n })));
}

/** The answer to "was the GPU used?" with its three layers, and what the report rests on. */
export function verdictNode(desk: Desk): HTMLElement {
  const { gpu } = desk.report;
  const verdict = verdictWord(desk.lang, gpu.verdict);
  const unknown = gpu.verdict === 'unknown' && gpu.reason === '';
  const reason = unknown ? desk.say('report.gpu.unknown') : gpu.reason;
  const said = gpu.layers.some((layer) => layer.reason === reason);
  const clean = isClean(desk.report);
  return element(
    'section',
    { class: `verdict ${gpu.verdict}` },
    element(
      'h2',
      { tabindex: -1, id: 'answer' },
      desk.say('report.gpu', { verdict: verdict.toUpperCase() }),
    ),
    said || reason === '' ? null : element('p', {}, reason),
    unknown
      ? null
      : element('ul', { class: 'layers' }, ...gpu.layers.map((layer) => layerRow(desk, layer))),
    clean ? element('p', { class: 'clean' }, cleanText(desk.report)) : null,
    element('p', { class: 'quiet' }, coverageText(desk.report)),
    partlyNode(desk),
  );
}
