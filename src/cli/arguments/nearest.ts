/** Edits (insert, delete, replace one character) between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known word that was most likely meant by `word`: one that begins with it, or one within a
 * third of its letters in edits; null where nothing is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const begun = word.length >= 3 && known.find((each) => each.startsWith(word));
  if (begun) return begun;
  const ranked = known
    .map((each) => ({ each, edits: distance(word, each) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.each : null;
}
