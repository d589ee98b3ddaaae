import { visible, visibleLines } from './visible.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (one) => NAMES[one] ?? one);

/**
 * Text as character data or as a quoted attribute of XML or HTML, on one line. Characters that XML
 * forbids are made visible.
 */
export const markupText = (text: string): string => escapeMarkup(visible(text));

/** As {@link markupText}, with line ends left as they are. */
export const markupLines = (text: string): string => escapeMarkup(visibleLines(text));
