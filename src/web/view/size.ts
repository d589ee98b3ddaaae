const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** Bytes for a reader, in powers of 1000: `1.6 KB`, `12 MB`. */
export function sizeText(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[power]}`;
}
