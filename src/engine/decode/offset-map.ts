/**
 * Maps byte offsets of a changed text back to the text it was made from. Both sides are ascending
 * lists of anchors; between two anchors the distance is that of the left one.
 */
export interface OffsetMap {
  /** Offset in the text before the change. */
  toOriginal(offset: number): number;
}

/** The map of a text that was not changed. */
export const IDENTITY: OffsetMap = { toOriginal: (offset) => offset };

/** A map from pairs of anchors; `changed` and `original` have the same length and start at 0. */
export function anchorMap(
  changed: ArrayLike<number>,
  original: ArrayLike<number>,
  count: number,
): OffsetMap {
  return {
    toOriginal(offset) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (changed[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return count === 0 ? offset : original[low]! + (offset - changed[low]!);
    },
  };
}
