/** Ways in which one log reaches people, as functions from its text to the bytes of a file. */
export interface Transform {
  readonly name: string;
  apply(text: string): Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);
const mapLines = (text: string, map: (line: string, i: number) => string): string =>
  `${lines(text).map(map).join('\n')}\n`;

function utf16(text: string): Uint8Array {
  const marked = `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), true);
  return bytes;
}

/** A healthy service log, `count` lines of it. */
function healthy(count: number): string {
  const line = (i: number): string =>
    `INFO:     10.0.0.${i % 250}:${40_000 + (i % 9000)} - "GET /healthz HTTP/1.1" 200 OK in ${i % 97} ms`;
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}

/** Colours as loggers set them: round the level, or round the whole line. */
const coloured = (line: string): string =>
  /ERROR|WARN|INFO/.test(line)
    ? line.replace(/(ERROR|WARN\w*|INFO)/, '\u001b[1;31m$1\u001b[0m')
    : `\u001b[38;5;203m${line}\u001b[0m`;

const cri = (line: string, i: number): string =>
  `2026-01-05T10:02:${String(i % 60).padStart(2, '0')}.123456789Z stderr F ${line}`;

export const TRANSFORMS: readonly Transform[] = [
  { name: 'CRLF line ends', apply: (text) => utf8(lines(text).join('\r\n')) },
  { name: 'UTF-16 of PowerShell', apply: utf16 },
  { name: 'UTF-8 with a byte order mark', apply: (text) => utf8(`\uFEFF${text}`) },
  { name: 'colours', apply: (text) => utf8(mapLines(text, coloured)) },
  {
    name: 'Docker json-file',
    apply: (text) =>
      utf8(mapLines(text, (line) => JSON.stringify({ log: `${line}\n`, stream: 'stderr' }))),
  },
  { name: 'CRI of Kubernetes', apply: (text) => utf8(mapLines(text, cri)) },
  {
    name: 'compose prefix',
    apply: (text) => utf8(mapLines(text, (line) => `worker-1  | ${line}`)),
  },
  { name: 'rank prefix', apply: (text) => utf8(mapLines(text, (line) => `[rank3]: ${line}`)) },
  { name: 'quoted in a mail', apply: (text) => utf8(mapLines(text, (line) => `> ${line}`)) },
  {
    name: 'in the middle of 5 MB of healthy log',
    apply: (text) => utf8(`${healthy(33_000)}\n${text}\n${healthy(33_000)}\n`),
  },
];
