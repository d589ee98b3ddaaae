import { gzipSync } from 'node:zlib';
import { cutAt, twoByte, utf8, utf16 } from './encode.ts';

/** Ways in which one log reaches people, as functions from its text to the bytes of a file. */
export interface Transform {
  readonly name: string;
  apply(text: string): Uint8Array;
}

const lines = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

type LineChange = (line: string, i: number) => string;

const mapLines = (text: string, map: LineChange): string => `${lines(text).map(map).join('\n')}\n`;

/** A transform that changes each line by itself. */
const eachLine = (name: string, change: LineChange): Transform => ({
  name,
  apply: (text) => utf8(mapLines(text, change)),
});

/** A transform that puts something before each line. */
const prefixed = (name: string, prefix: string): Transform =>
  eachLine(name, (line) => prefix + line);

const two = (n: number): string => String(Math.floor(n) % 60).padStart(2, '0');
/** A time of day for each line, one second after the other. */
const clock = (i: number): string => `10:${two(i / 60)}:${two(i)}`;

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

/** A program that prints Chinese round the log: ASCII alone is the same in all these encodings. */
const amongChinese = (text: string): string =>
  `程序启动，正在加载模型文件\n${text.replace(/\n?$/, '\n')}程序结束，日志已保存到文件\n`;

const notebook = (text: string): string => {
  const outputs = [
    { name: 'stdout', output_type: 'stream', text: lines(text).map((line) => `${line}\n`) },
  ];
  const cell = { cell_type: 'code', execution_count: 1, metadata: {}, outputs, source: ['main()'] };
  return JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
};

const plain: readonly Transform[] = [
  { name: 'CRLF line ends', apply: (text) => utf8(lines(text).join('\r\n')) },
  { name: 'gzip', apply: (text) => gzipSync(text) },
  {
    name: 'gzip of two members',
    apply: (text) => {
      const half = text.length >> 1;
      return Buffer.concat([gzipSync(text.slice(0, half)), gzipSync(text.slice(half))]);
    },
  },
  {
    name: 'in the middle of 5 MB of healthy log',
    apply: (text) => utf8(`${healthy(33_000)}\n${text}\n${healthy(33_000)}\n`),
  },
];

const encodings: readonly Transform[] = [
  { name: 'UTF-8 with a byte order mark', apply: (text) => utf8(`\uFEFF${text}`) },
  {
    name: 'UTF-16 of PowerShell',
    apply: (text) => utf16(text, { bigEndian: false, mark: true }),
  },
  {
    name: 'UTF-16 LE without a mark',
    apply: (text) => utf16(text, { bigEndian: false, mark: false }),
  },
  { name: 'UTF-16 BE', apply: (text) => utf16(text, { bigEndian: true, mark: true }) },
  {
    name: 'UTF-16 BE without a mark',
    apply: (text) => utf16(text, { bigEndian: true, mark: false }),
  },
];

const gbk = twoByte('gb18030');
const legacy: readonly Transform[] = [
  { name: 'GBK, among Chinese', apply: (text) => gbk(amongChinese(text)) },
];

/** JSON as Docker and Go programs write it, with what a web page could misread escaped. */
const goJson = (value: object): string =>
  JSON.stringify(value).replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);

/** JSON as Python writes it: nothing but ASCII. */
const pythonJson = (value: object): string =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const json: readonly Transform[] = [
  eachLine('Docker json-file', (line, i) =>
    goJson({
      log: `${line}\n`,
      stream: 'stderr',
      time: `2026-01-05T${clock(i)}.123456789Z`,
    }),
  ),
  eachLine('Docker json-file without times', (line) =>
    goJson({ log: `${line}\n`, stream: 'stderr' }),
  ),
  eachLine('JSON lines of an app', (line, i) =>
    pythonJson({
      timestamp: `2026-01-05T${clock(i)}.123Z`,
      level: 'info',
      logger: 'trainer',
      message: line,
    }),
  ),
  {
    name: 'one JSON string',
    apply: (text) =>
      utf8(
        `${JSON.stringify({ ts: 1767607331.5, level: 'error', msg: lines(text).join('\n') })}\n`,
      ),
  },
  eachLine('journalctl -o json', (line, i) =>
    JSON.stringify({
      __CURSOR: `s=6f1c;i=${i.toString(16)};b=03ab;m=11;t=62;x=5e`,
      __REALTIME_TIMESTAMP: `${1_767_607_331_000_000 + i * 1000}`,
      __MONOTONIC_TIMESTAMP: `${73_000_000 + i * 1000}`,
      _BOOT_ID: '03ab6ce7d2f14b0f8d1f5ed3b0a4f0c2',
      PRIORITY: '6',
      SYSLOG_IDENTIFIER: 'trainer',
      _PID: '4711',
      _HOSTNAME: 'node-7',
      _TRANSPORT: 'stdout',
      MESSAGE: line,
    }),
  ),
  { name: 'Jupyter notebook', apply: (text) => utf8(notebook(text)) },
];

const wrappers: readonly Transform[] = [
  eachLine('colours', coloured),
  eachLine('wrapped at 80 columns', (line) => cutAt(line, 80)),
  eachLine('wrapped at 120 columns', (line) => cutAt(line, 120)),
  eachLine('CRI of Kubernetes', (line, i) => `2026-01-05T${clock(i)}.123456789Z stderr F ${line}`),
  eachLine('kubectl logs --timestamps', (line, i) => `2026-01-05T${clock(i)}.123456789Z ${line}`),
  prefixed('kubectl logs --prefix', '[pod/train-0/worker] '),
  prefixed('compose prefix', 'worker-1  | '),
  prefixed('rank prefix', '[rank3]: '),
  prefixed('torchrun prefix', '[default3]:'),
  prefixed('mpirun prefix', '[1,3]<stderr>:'),
  prefixed('Ray prefix', '(RayTrainWorker pid=4711, ip=10.0.0.7) '),
  prefixed('srun -l prefix', '3: '),
  eachLine('syslog', (line, i) => `Jan  5 ${clock(i)} node-7 trainer[4711]: ${line}`),
  eachLine(
    'syslog of RFC 5424',
    (line, i) => `<14>1 2026-01-05T${clock(i)}.123456Z node-7 trainer 4711 - - ${line}`,
  ),
  prefixed('quoted in a mail', '> '),
  {
    name: 'in a fence of an issue',
    apply: (text) => utf8(`### What happened\n\n\`\`\`\n${text.replace(/\n?$/, '\n')}\`\`\`\n`),
  },
];

export const TRANSFORMS: readonly Transform[] = [
  ...plain,
  ...encodings,
  ...legacy,
  ...json,
  ...wrappers,
];
