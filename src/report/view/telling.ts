import type { Evidence } from '../../core/finding.ts';

/** A line with its numbers masked: two lines that differ in them only tell the same. */
const masked = (text: string): string => text.replace(/\d[\da-f]*/gi, '#').replace(/\s+/g, ' ');

/** Evidence lines that tell something new, in order. */
export function telling(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const text = masked(one.text);
    if (text.trim() === '' || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
