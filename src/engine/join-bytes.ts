/** What a group of words of the literal scan takes: joined texts can be scanned where they lie. */
const GROUP_BYTES = 16;

/** Parts put together; the buffer behind the result reaches to a whole group of words. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(Math.ceil(length / GROUP_BYTES) * GROUP_BYTES);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, length);
}
