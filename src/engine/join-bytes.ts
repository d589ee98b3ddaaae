/** Parts put together, in `whole` where it is given: a buffer of as many bytes as the parts have. */
export function joinBytes(
  parts: readonly Uint8Array[],
  whole: Uint8Array = new Uint8Array(lengthOf(parts)),
): Uint8Array {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes of all parts together. */
export const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, part) => sum + part.length, 0);
