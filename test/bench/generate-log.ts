import { closeSync, openSync, writeSync } from 'node:fs';

/** Kinds of logs to measure on; `no-newline` is one line, as long as the file. */
export const KINDS = [
  'mixed',
  'kernel',
  'json-lines',
  'chinese',
  'every-line-hits',
  'no-newline',
] as const;
export type Kind = (typeof KINDS)[number];

/** A small deterministic generator of numbers in [0, 1) (mulberry32), so that every run measures the same bytes. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (i: number): string =>
  `${two(Math.floor(i / 3600) % 24)}:${two(Math.floor(i / 60) % 60)}:${two(i % 60)}`;

type Line = (i: number, random: () => number) => string;

const app: readonly Line[] = [
  (i, r) =>
    `2026-01-05 ${clock(i)},${Math.floor(r() * 900 + 100)} INFO trainer: step ${i} loss ${r().toFixed(4)} lr 3.0e-05 grad_norm ${(r() * 3).toFixed(3)} tokens/s ${Math.floor(r() * 9000)}`,
  (i, r) =>
    `2026-01-05 ${clock(i)},${Math.floor(r() * 900 + 100)} DEBUG torch.utils.data: worker ${Math.floor(r() * 8)} prefetched batch ${i} in ${(r() * 50).toFixed(1)} ms`,
  (_i, r) =>
    `INFO:     10.0.${Math.floor(r() * 255)}.${Math.floor(r() * 255)}:${Math.floor(r() * 60000)} - "POST /v1/chat/completions HTTP/1.1" 200 OK`,
  (i) =>
    `[rank${i % 8}]: checkpoint shard ${i} written to /data/runs/exp-17/step-${i}/model.safetensors`,
  (i, r) =>
    `{"time":"2026-01-05T${clock(i)}Z","level":"info","msg":"request served","id":"${Math.floor(r() * 1e9).toString(16)}","ms":${Math.floor(r() * 900)}}`,
  (_, r) =>
    `  warnings.warn("The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, please use 'weights' instead." + str(${Math.floor(r() * 99)}))`,
];

const kernel: readonly Line[] = [
  (i, r) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] eth0: Link is Up - 10Gbps/Full - flow control ${r() > 0.5 ? 'rx/tx' : 'off'}`,
  (i, r) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] audit: type=1131 audit(1747129140.${i % 1000}:${i}): pid=1 uid=0 auid=4294967295 ses=4294967295 msg='unit=systemd-hostnamed res=success' id=${Math.floor(r() * 99)}`,
  (i) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] usb 1-${i % 9}: new high-speed USB device number ${i % 127} using xhci_hcd`,
  (i, r) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] docker0: port ${i % 7}(veth${Math.floor(r() * 1e7).toString(16)}) entered forwarding state`,
];

const chinese: readonly Line[] = [
  (i, r) =>
    `2026-01-05 ${clock(i)} [INFO] 第 ${i} 帧处理完成，用时 ${(r() * 90).toFixed(1)} 毫秒，队列剩余 ${Math.floor(r() * 50)} 个任务`,
  (i, r) =>
    `2026-01-05 ${clock(i)} [INFO] 正在加载模型文件 /code/models/part-${i % 40}.bin，大小 ${Math.floor(r() * 900)} MB`,
  (i) => `2026-01-05 ${clock(i)} [DEBUG] 音频对齐：片段 ${i} 已写入缓存，等待视频合成`,
];

/** Structured loggers of four languages; some messages hold quotes, which JSON escapes. */
const json: readonly Line[] = [
  (i, r) =>
    `{"timestamp":"2026-01-05T${clock(i)}.${Math.floor(r() * 900 + 100)}Z","level":"info","logger":"trainer","message":"step ${i} loss ${r().toFixed(4)} lr 3.0e-05 grad_norm ${(r() * 3).toFixed(3)}"}`,
  (i, r) =>
    `{"time":"2026-01-05T${clock(i)}.${Math.floor(r() * 1e9)}+08:00","level":"INFO","source":{"function":"main.serve","file":"/src/server.go","line":${Math.floor(r() * 900)}},"msg":"request served","request_id":"${Math.floor(r() * 1e9).toString(16)}","ms":${Math.floor(r() * 900)}}`,
  (i, r) =>
    `{"level":30,"time":${1_767_607_331_000 + i * 13},"pid":4711,"hostname":"node-${i % 16}","msg":"queue drained","jobs":${Math.floor(r() * 50)}}`,
  (i, r) =>
    `{"ts":${(1_767_607_331 + i * 0.013).toFixed(6)},"severity":"INFO","target":"router","fields":{"message":"10.0.${i % 250}.${Math.floor(r() * 250)} - \\"POST /v1/completions HTTP/1.1\\" 200","latency_us":${Math.floor(r() * 90_000)}}}`,
  (i, r) =>
    `{"timestamp":"2026-01-05T${clock(i)}.${Math.floor(r() * 900 + 100)}Z","level":"debug","logger":"loader","message":"worker ${Math.floor(r() * 8)} read shard","path":"/data/shards/part-${i % 4096}.tar","bytes":${Math.floor(r() * 9e8)}}`,
];

const hits: readonly Line[] = [
  (i, r) =>
    `2026-01-05 ${clock(i)} ERROR worker ${i % 16}: torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate ${Math.floor(r() * 900)}.00 MiB`,
  (i) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] NVRM: Xid (PCI:0000:0${i % 8}:00): 31, pid=${1000 + (i % 500)}, name=python, Ch 00000008, intr 00000000. MMU Fault`,
];

/** A few real problems far apart, as in a long log of a run that went wrong late. */
const rare: readonly Line[] = [
  () => 'RuntimeError: CUDA error: an illegal memory access was encountered',
  (i) =>
    `[${(i * 0.37).toFixed(6).padStart(12)}] NVRM: Xid (PCI:0000:41:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.`,
];

const linesOf: Readonly<Record<Kind, readonly Line[]>> = {
  mixed: [...app, ...kernel],
  kernel,
  'json-lines': json,
  chinese: [...chinese, ...app.slice(0, 2)],
  'every-line-hits': hits,
  'no-newline': [...app, ...kernel],
};

/** One of the rare problems as the last line of a traceback that a JSON logger wrote as one string. */
const inJson = (problem: string, i: number): string =>
  `{"timestamp":"2026-01-05T${clock(i)}.123Z","level":"error","logger":"trainer","message":${JSON.stringify(`Traceback (most recent call last):\n  File "train.py", line ${i % 400}, in <module>\n    main()\n${problem}`)}}`;

/** Writes about `bytes` bytes of a kind of log to `path`; the same bytes every time. */
export function generateLog(path: string, kind: Kind, bytes: number): void {
  const random = numbers(17);
  const lines = linesOf[kind];
  const end = kind === 'no-newline' ? ' ' : '\n';
  const line = (i: number): string => {
    const isRare = random() < 0.00002;
    const pool = isRare ? rare : lines;
    const text = pool[Math.floor(random() * pool.length)]!(i, random);
    return isRare && kind === 'json-lines' ? inJson(text, i) : text;
  };
  const file = openSync(path, 'w');
  let written = 0;
  let i = 0;
  while (written < bytes) {
    const block: string[] = [];
    for (let n = 0; n < 20_000; n++, i++) block.push(line(i));
    written += writeSync(file, `${block.join(end)}${end}`);
  }
  closeSync(file);
}
