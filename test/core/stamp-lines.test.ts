import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/core/instant.ts';
import { findStamp, readStamp } from '../../src/core/stamp.ts';

const text = (line: string): string | null => {
  const at = readStamp(line);
  return at === null ? null : formatInstant(at);
};

const XID = 'NVRM: Xid (PCI:0000:3b:00): 79, pid=4242, GPU has fallen off the bus.';

/** What wrote it, a line as it writes it, and when that was. */
type Row = readonly [writer: string, line: string, at: string];

const kernel: readonly Row[] = [
  ['dmesg', `[155044.078590] ${XID}`, 'boot+155044.078s'],
  ['dmesg early in a boot', '[    6.531740] NVRM: loading NVIDIA UNIX', 'boot+6.531s'],
  ['dmesg with thread ids', `[  130.456250] [   T1946] ${XID}`, 'boot+130.456s'],
  ['dmesg with CPU ids', `[  130.456250][    C7] ${XID}`, 'boot+130.456s'],
  ['dmesg -r', '<6>[  201.650687] sysrq: Trigger a crash', 'boot+201.650s'],
  ['dmesg -x', `kern  :warn  : [  123.456789] ${XID}`, 'boot+123.456s'],
  ['dmesg -d', '[   12.345678 <    0.000012>] usb 1-1: new device', 'boot+12.345s'],
  ['dmesg -e', '[Feb23 16:24] nvidia 0000:3b:00.0: enabling device', '--02-23T16:24:00'],
  ['dmesg -T', `[Sun Feb 23 16:24:18 2025] ${XID}`, '2025-02-23T16:24:18'],
  ['dmesg -T in German', `[So Mär  2 16:24:18 2025] ${XID}`, '2025-03-02T16:24:18'],
  ['dmesg -T in French', `[lun. août  4 16:24:18 2025] ${XID}`, '2025-08-04T16:24:18'],
  ['dmesg -T in Spanish', `[lun ene  6 16:24:18 2025] ${XID}`, '2025-01-06T16:24:18'],
  ['dmesg -T in Portuguese', `[seg fev  3 16:24:18 2025] ${XID}`, '2025-02-03T16:24:18'],
  ['dmesg -T in Russian', `[Пн мая  5 16:24:18 2025] ${XID}`, '2025-05-05T16:24:18'],
  ['dmesg -T in Polish', `[pon sty  6 16:24:18 2025] ${XID}`, '2025-01-06T16:24:18'],
  ['dmesg -T in Chinese', `[一 1月  6 16:24:18 2025] ${XID}`, '2025-01-06T16:24:18'],
  ['dmesg -T in Japanese', `[月  1月  6 16:24:18 2025] ${XID}`, '2025-01-06T16:24:18'],
  ['dmesg -T in Korean', `[월  1월  6 16:24:18 2025] ${XID}`, '2025-01-06T16:24:18'],
  ['dmesg iso', `2025-01-21T04:41:44,285060+00:00 ${XID}`, '2025-01-21T04:41:44.285Z'],
  [
    'dmesg iso, decoded',
    `kern  :warn  : 2025-01-21T04:41:44,283302+08:00 ${XID}`,
    '2025-01-21T04:41:44.283+08:00',
  ],
  ['/dev/kmsg', '6,3964,206764307,-;nvidia-nvswitch2: open (major=510)', 'boot+206.764s'],
  ['the X server', '[    12.345] (II) NVIDIA dlloader X Driver', 'boot+12.345s'],
];

const system: readonly Row[] = [
  ['journalctl', `Sep 07 09:03:23 gpu-8 kernel: ${XID}`, '--09-07T09:03:23'],
  ['journalctl in Chinese', `11月 16 04:38:20 gpu-8 kernel: ${XID}`, '--11-16T04:38:20'],
  ['journalctl in French', `août 25 19:38:04 gpu-8 kernel: ${XID}`, '--08-25T19:38:04'],
  ['journalctl in Korean', `5월 01 15:04:05 gpu-8 kernel: ${XID}`, '--05-01T15:04:05'],
  ['journalctl short-precise', 'Sep 07 09:03:23.123456 gpu-8 kernel: x', '--09-07T09:03:23.123'],
  [
    'journalctl short-iso',
    '2026-10-05T08:08:16-05:00 gpu-8 kernel: x',
    '2026-10-05T08:08:16-05:00',
  ],
  [
    'journalctl short-iso, old',
    '2026-10-05T08:08:16-0500 gpu-8 app: x',
    '2026-10-05T08:08:16-05:00',
  ],
  ['journalctl short-full', 'Mon 2026-10-05 08:08:16 UTC gpu-8 app: x', '2026-10-05T08:08:16Z'],
  ['journalctl short-unix', '1767578531.123456 gpu-8 kernel: x', '2026-01-05T02:02:11.123Z'],
  ['journalctl short-monotonic', '[    6.531740] gpu-8 kernel: x', 'boot+6.531s'],
  [
    'journalctl verbose',
    'Thu 2026-10-01 08:08:16.123456 CDT [s=1;i=2]',
    '2026-10-01T08:08:16.123-05:00',
  ],
  [
    'journalctl json',
    '{"PRIORITY":"3","__REALTIME_TIMESTAMP":"1757422415123456","MESSAGE":"x"}',
    '2025-09-09T12:53:35.123Z',
  ],
  [
    'kern.log, both clocks',
    `May 19 07:08:57 gpu-8 kernel: [680111.646286] ${XID}`,
    '--05-19T07:08:57',
  ],
  [
    'kern.log of new systems, both clocks',
    `2024-05-19T07:08:57.123456+00:00 gpu-8 kernel: [680111.646286] ${XID}`,
    '2024-05-19T07:08:57.123Z',
  ],
  ['RFC 3164', "<34>Oct 11 22:14:15 gpu-8 su: 'su root' failed", '--10-11T22:14:15'],
  [
    'RFC 5424',
    '<165>1 2024-08-24T05:14:15.000003-07:00 gpu-8 app 42 - - x',
    '2024-08-24T05:14:15.000-07:00',
  ],
  ['audit', 'type=AVC msg=audit(1661449084.737:2): apparmor="STATUS"', '2022-08-25T17:38:04.737Z'],
  [
    'audit by way of the kernel',
    'audit: type=1400 audit(1661449084.737:2): x',
    '2022-08-25T17:38:04.737Z',
  ],
  ['fabric manager', '[Feb 25 2025 13:59:45] [INFO] [tid 1803] freed', '2025-02-25T13:59:45'],
  [
    'ipmitool sel',
    '  1a | 02/25/2025 | 13:59:45 | Critical Interrupt | PCI SERR',
    '2025-02-25T13:59:45',
  ],
  [
    'Slurm',
    'slurmstepd: error: *** JOB 42 ON n1 CANCELLED AT 2026-01-05T10:02:11 ***',
    '2026-01-05T10:02:11',
  ],
  ['slurmd', '[2026-01-05T10:02:11.123] [42.batch] error: oom', '2026-01-05T10:02:11.123'],
  ['date', 'Mon Jan  5 10:02:11 UTC 2026', '2026-01-05T10:02:11Z'],
  ['date with half days', 'Mon Jan  5 03:02:11 PM CST 2026', '2026-01-05T15:02:11'],
  ['date in German', 'Mo 5. Jan 10:02:11 CET 2026', '2026-01-05T10:02:11+01:00'],
  ['date in French', 'lun. 05 janv. 2026 10:02:11 CET', '2026-01-05T10:02:11+01:00'],
  ['date in Chinese', '2026年 01月 05日 星期一 10:02:11 CST', '2026-01-05T10:02:11'],
  ['old macOS', 'Mon Jan  5 10:02:11.123 kernel <Notice>: x', '--01-05T10:02:11.123'],
  [
    'new macOS',
    '2026-01-05 10:02:11.123456+0800  localhost kernel[0]: x',
    '2026-01-05T10:02:11.123+08:00',
  ],
];

const programs: readonly Row[] = [
  ['Python logging', '2026-01-05 10:02:11,123 - root - INFO - started', '2026-01-05T10:02:11.123'],
  ['Python basicConfig', 'INFO:root:2026-01-05 10:02:11,123:started', '2026-01-05T10:02:11.123'],
  ['Python, day and name of month', '05-Jan-26 10:02:11 - started', '2026-01-05T10:02:11'],
  ['Loguru', '2026-01-05 10:02:11.123 | INFO     | app:main:12 - x', '2026-01-05T10:02:11.123'],
  ['glog', 'I0501 12:00:00.123456  4242 server.cc:592] loaded', '--05-01T12:00:00.123'],
  ['klog', 'E0501 12:00:00.123456    4242 pod_workers.go:1294] x', '--05-01T12:00:00.123'],
  ['glog with a year', 'W20260501 12:00:00.123456 4242 x.cc:1] slow', '2026-05-01T12:00:00.123'],
  [
    'absl before its set-up',
    'E0000 00:00:1775118339.645065  42 cuda_dnn.cc:8579] x',
    '2026-04-02T08:25:39.645Z',
  ],
  ['TensorFlow', '2026-01-05 10:02:11.123456: E tensorflow/x.cc:1] y', '2026-01-05T10:02:11.123'],
  ['c10', '[rank3]:[E501 10:02:11.123456789 ProcessGroupNCCL.cpp:616] x', '--05-01T10:02:11.123'],
  [
    'torch.distributed',
    'W0501 10:02:11.123000 4242 torch/distributed/run.py:792] x',
    '--05-01T10:02:11.123',
  ],
  ['NCCL', '[2026-01-05 10:02:11] gpu-8:42:99 [0] NCCL WARN x', '2026-01-05T10:02:11'],
  [
    'NCCL with parts of a second',
    '[2026-01-05 10:02:11.123456] gpu-8:42:99 [0] NCCL INFO x',
    '2026-01-05T10:02:11.123',
  ],
  [
    'Ollama',
    'time=2026-01-05T10:02:11.123+08:00 level=INFO source=gpu.go:12',
    '2026-01-05T10:02:11.123+08:00',
  ],
  [
    'llama-server',
    'INFO [main] build info | build=1 tid="1" timestamp=1767578531',
    '2026-01-05T02:02:11Z',
  ],
  ['Gin', '[GIN] 2026/01/05 - 10:02:11 | 200 |', '2026-01-05T10:02:11'],
  ['ComfyUI', '[2026-01-05 10:02:11.525] got prompt', '2026-01-05T10:02:11.525'],
  ['vLLM', '(EngineCore pid=42) INFO 01-05 10:02:11 [gpu_worker.py:277] x', '--01-05T10:02:11'],
  ['SGLang', '[2026-01-05 10:02:11 TP0] Load weight begin.', '2026-01-05T10:02:11'],
  ['TensorRT', '[01/25/2026-10:02:11] [TRT] [W] x', '2026-01-25T10:02:11'],
  ['Transformers examples', '01/25/2026 10:02:11 - INFO - __main__ - x', '2026-01-25T10:02:11'],
  ['Detectron2', '[01/25 10:02:11 d2.engine.train_loop]: Starting', '--01-25T10:02:11'],
  ['OpenCompass', '01/25 10:02:11 - OpenCompass - INFO - x', '--01-25T10:02:11'],
  ['Optuna', '[I 2026-01-05 10:02:11,123] A new study created', '2026-01-05T10:02:11.123'],
  ['Ray', '(raylet, ip=10.0.0.7) [2026-01-05 10:02:11,123 E 42 42] x', '2026-01-05T10:02:11.123'],
  [
    'DeepSpeed',
    '[2026-01-05 10:02:11,123] [INFO] [real_accelerator.py:203] x',
    '2026-01-05T10:02:11.123',
  ],
  [
    'MLPerf',
    ':::MLLOG {"namespace": "", "time_ms": 1767578531123, "key": "x"}',
    '2026-01-05T02:02:11.123Z',
  ],
  ['Unreal', '[2026.01.05-10.02.11:123][  0]LogD3D12RHI: Error: x', '2026-01-05T10:02:11.123'],
  ['Tauri and fern', '[2026-01-05][10:02:11][app][ERROR] x', '2026-01-05T10:02:11'],
  ['Boost.Log', '2026-Jan-05 10:02:11.123456 [error] x', '2026-01-05T10:02:11.123'],
  [
    'Java, Spring',
    '2026-01-05 10:02:11.123  INFO 42 --- [main] c.e.App : x',
    '2026-01-05T10:02:11.123',
  ],
  ['java.util.logging', 'Jan 05, 2026 12:02:11 AM org.app.Main', '2026-01-05T00:02:11'],
  ['Log4j', '05 Jan 2026 10:02:11,123 ERROR [main] x', '2026-01-05T10:02:11.123'],
  ['Spark', '26/01/05 10:02:11 INFO executor.Executor: x', '2026-01-05T10:02:11'],
  [
    'Elasticsearch',
    '[2026-01-05T10:02:11,123][INFO ][o.e.n.Node] [n] x',
    '2026-01-05T10:02:11.123',
  ],
  ['Tomcat', '05-Jan-2026 10:02:11.123 INFO [main] x', '2026-01-05T10:02:11.123'],
  ['Go log', '2026/01/05 10:02:11 gpu.go:12: x', '2026-01-05T10:02:11'],
  [
    'Go log with microseconds',
    '2026/01/05 10:02:11.123456 gpu.go:12: x',
    '2026-01-05T10:02:11.123',
  ],
  ['zap', '1.767578531123456e+09\tINFO\tcontroller\tx', '2026-01-05T02:02:11.123Z'],
  ['zap in JSON', '{"level":"info","ts":1767578531.123,"msg":"x"}', '2026-01-05T02:02:11.123Z'],
  ['Rust env_logger', '[2026-01-05T10:02:11Z INFO  router] x', '2026-01-05T10:02:11Z'],
  ['nginx errors', '2026/01/05 10:02:11 [error] 12#12: *1 connect() failed', '2026-01-05T10:02:11'],
  [
    'nginx access',
    '10.0.0.7 - - [05/Jan/2026:10:02:11 +0800] "GET / HTTP/1.1" 200',
    '2026-01-05T10:02:11+08:00',
  ],
  [
    'access over IPv6',
    '::1 - ann [05/Jan/2026:10:02:11 +0000] "GET / HTTP/1.1" 200',
    '2026-01-05T10:02:11Z',
  ],
  [
    'Werkzeug',
    '127.0.0.1 - - [05/Jan/2026 10:02:11] "POST / HTTP/1.1" 200 -',
    '2026-01-05T10:02:11',
  ],
  [
    'Apache errors',
    '[Mon Jan 05 10:02:11.123456 2026] [core:error] [pid 12:tid 13] x',
    '2026-01-05T10:02:11.123',
  ],
  ['PostgreSQL', '2026-01-05 10:02:11.123+02 [42] LOG:  x', '2026-01-05T10:02:11.123+02:00'],
  ['Redis', '42:M 05 Jan 2026 10:02:11.123 * x', '2026-01-05T10:02:11.123'],
  [
    'Gunicorn',
    '[2026-01-05 10:02:11 +0800] [7] [INFO] Booting worker',
    '2026-01-05T10:02:11+08:00',
  ],
  ['spdlog', '[2026-01-05 10:02:11.123] [4242] [info] x', '2026-01-05T10:02:11.123'],
  ['a thread before the stamp', '[4242:4250] 2026-01-05 10:02:11 x', '2026-01-05T10:02:11'],
  ['Android', '01-05 10:02:11.123  1702  2395 D WindowManager: x', '--01-05T10:02:11.123'],
  ['milliseconds behind a colon', '[2026-01-05 10:02:11:123][INFO] x', '2026-01-05T10:02:11.123'],
  ['half days behind', '2026-01-05 03:02:11 PM INFO x', '2026-01-05T15:02:11'],
  ['a zone in words', '2026-01-05 10:02:11 (UTC+8) x', '2026-01-05T10:02:11+08:00'],
  ['minutes with a zone', '2026-01-05T10:02Z x', '2026-01-05T10:02:00Z'],
  ['counted milliseconds', '1767578531123 [main] x', '2026-01-05T02:02:11.123Z'],
  ['counted microseconds', '1767578531123456,45,61', '2026-01-05T02:02:11.123Z'],
  ['counted seconds', '[1767578531] INFO x', '2026-01-05T02:02:11Z'],
];

const elsewhere: readonly Row[] = [
  ['Docker', '2026-01-05T10:02:11.123456789Z x', '2026-01-05T10:02:11.123Z'],
  ['CRI', '2026-01-05T10:02:11.123456789+08:00 stderr F x', '2026-01-05T10:02:11.123+08:00'],
  ['Compose', 'app-1  | 2026-01-05 10:02:11 x', '2026-01-05T10:02:11'],
  [
    'kubectl describe',
    '      Started:      Mon, 05 Jan 2026 10:02:11 +0000',
    '2026-01-05T10:02:11Z',
  ],
  ['a Kubernetes object', '  "lastTimestamp": "2026-01-05T10:02:11Z",', '2026-01-05T10:02:11Z'],
  ['nvidia-smi', 'Mon Jan  5 10:02:11 2026       ', '2026-01-05T10:02:11'],
  [
    'nvidia-smi -q',
    'Timestamp                                 : Mon Jan  5 10:02:11 2026',
    '2026-01-05T10:02:11',
  ],
  ['nvidia-smi --query-gpu', '2026/01/05 10:02:11.123, NVIDIA H100, 65', '2026-01-05T10:02:11.123'],
  ['nvidia-smi dmon -o DT', ' 20260105   10:02:11     0    43', '2026-01-05T10:02:11'],
  [
    'Windows servicing',
    '2026-01-05 10:02:11, Info                  CBS    x',
    '2026-01-05T10:02:11',
  ],
  ['Windows events', '  Date:          1/25/2026 3:02:11 PM', '2026-01-25T15:02:11'],
  [
    'Windows events as XML',
    "<TimeCreated SystemTime='2026-01-05T10:02:11.1234567Z'/>",
    '2026-01-05T10:02:11.123Z',
  ],
  ['Windows in Chinese', '2026/1/5 下午 3:02:11 nvlddmkm', '2026-01-05T15:02:11'],
  ['Windows in Korean', '2026-01-05 오후 3:02:11 nvlddmkm', '2026-01-05T15:02:11'],
  ['Chinese', '2024年5月1日 下午3:04:05 显存不足', '2024-05-01T15:04:05'],
  ['Chinese, at noon', '2024年5月1日 中午12:04:05 x', '2024-05-01T12:04:05'],
  ['Chinese, past midnight', '2024年5月1日 凌晨12:04:05 x', '2024-05-01T00:04:05'],
  ['Chinese without a year', '5月1日 15:04:05 x', '--05-01T15:04:05'],
  ['Chinese units', '2026年01月05日 10时02分11秒 任务', '2026-01-05T10:02:11'],
  ['German', '05.01.2026 10:02:11,123 FEHLER x', '2026-01-05T10:02:11.123'],
];

describe.each([
  ['the kernel', kernel],
  ['the system', system],
  ['programs', programs],
  ['containers, captures and other lands', elsewhere],
])('stamps of %s', (_, rows) => {
  it.each(rows)('%s', (_writer, line, at) => {
    expect(text(line)).toBe(at);
  });
});

describe('a time without a date', () => {
  it.each<Row>([
    ['Rich and XGBoost', '[10:02:11] WARNING: src/learner.cc:553: x', 'T10:02:11'],
    ['Logback', '10:02:11.123 [main] ERROR ai.djl.Engine - x', 'T10:02:11.123'],
    ['OBS', '10:02:11.123: [NVENC] Failed to open', 'T10:02:11.123'],
    ['SD.Next', '10:02:11-123456 INFO     Starting', 'T10:02:11'],
    ['Jupyter', '[I 10:02:11.123 NotebookApp] x', 'T10:02:11.123'],
    ['a level behind', '10:02:11 | ERROR | x', 'T10:02:11'],
  ])('%s', (_writer, line, at) => {
    expect(text(line)).toBe(at);
    expect(readStamp(line)).toMatchObject({ dateless: true, year: false, zone: null });
  });
});

describe('day and month as two numbers', () => {
  const order = (line: string) => readStamp(line)?.order;

  it('are told apart where one is no month', () => {
    expect(text('25/01/2026 10:02:11 x')).toBe('2026-01-25T10:02:11');
    expect(order('25/01/2026 10:02:11 x')).toEqual({ first: 'day', swapped: null });
    expect(text('01/25/2026 10:02:11 x')).toBe('2026-01-25T10:02:11');
    expect(order('01/25/2026 10:02:11 x')).toEqual({ first: 'month', swapped: null });
  });

  it('are open where both may be, and the other reading is kept', () => {
    for (const line of ['05/01/2026 10:02:11 x', '05-01-2026 10:02:11 x', '[05/01 10:02:11] x']) {
      expect(order(line)).toMatchObject({ first: 'month', swapped: expect.any(Number) });
    }
    expect(order('05/01/2026 10:02:11 x')?.swapped).toBe(Date.UTC(2026, 0, 5, 10, 2, 11));
  });

  it('leave nothing open where they are equal, or where dots part them', () => {
    expect(order('05/05/2026 10:02:11 x')).toBeUndefined();
    expect(order('05.01.2026 10:02:11 x')).toBeUndefined();
  });
});

describe('what looks like a stamp and is none', () => {
  it.each([
    ['a version', '535.104.05 is the driver'],
    ['a version like a date', '2024.1.0 of the runtime'],
    ['an address', '192.168.1.10:8080 listening'],
    ['an address of IPv6', '2001:db8::1 unreachable'],
    ['a MAC address', '00:1a:2b:3c:4d:5e link up'],
    ['a PCI address', '0000:3b:00.0 3D controller: NVIDIA'],
    ['a long PCI address', '00000000:3B:00.0 Off'],
    ['a PCI address in a bracket', '[0000:3b:00.0] reset'],
    ['a short PCI address', '10:00.0 VGA compatible controller'],
    ['a progress bar', ' 45%|####5     | 450/1000 [00:12<00:34, 15.9it/s]'],
    ['a progress bar of hours', '100%|####| 10/10 [01:02:03<00:00, 6.2s/it]'],
    ['the rest of a progress bar', '[00:12:34<00:34, 15.9it/s]'],
    ['elapsed time before a bar', '[00:00:12] [####>-----] 45/100'],
    ['elapsed time before a share', '[00:00:12] 45% |###'],
    ['elapsed time before blocks', '[00:00:12] ████░░░░ 45/100'],
    ['a subtitle', '00:00:01,000 --> 00:00:04,000'],
    ['a transcript', '[00:00:00.000 --> 00:00:04.000]  hello'],
    ['a position in a film', 'time=00:00:04.200 bitrate=2097.2kbits/s'],
    ['a duration', '00:12:34 remaining'],
    ['a duration of a film', '  Duration: 00:04:12.34, start: 0.0'],
    ['a shell that timed', 'real\t0m12.345s'],
    ['uptime', '10:02:11 up 3 days, 1:02, 2 users'],
    ['a size', '1610612736 bytes free'],
    ['a large size', '1767578531123 bytes free'],
    ['a row of sizes', '1610612736,2147483648'],
    ['an id', '1714575845123456789 is the request'],
    ['NCCL without its stamp', 'gpu-8:4242:4250 [0] NCCL INFO x'],
    ['c10 without its stamp', '[E ProcessGroupNCCL.cpp:474] [Rank 2] x'],
    [
      "the kernel module's build",
      'NVRM: loading NVIDIA UNIX  535.183.01  Sun May 12 19:39:15 UTC 2024',
    ],
    ['a label without a time', 'Date: unknown'],
    ['a label with another number', 'Started: 10 jobs at 12:00'],
    ['a fraction', '12/34 [==>...] - ETA: 0:12'],
    ['a day of the month that is none', '31/04/2026 10:02:11 x'],
    ['numbers in JSON', '{"loss": 1.234, "time": 12.5}'],
    ['a page', '<html lang="en">'],
  ])('%s', (_, line) => {
    expect(readStamp(line)).toBeNull();
  });
});

it('leaves the message behind a stamp whole', () => {
  const message = (line: string): string => line.slice(findStamp(line)?.end);
  expect(message('2026-01-05 10:02:11 WARN low memory')).toBe('WARN low memory');
  expect(message('10.0.0.7 - - [05/Jan/2026:10:02:11 +0800] "GET /" 200')).toBe('"GET /" 200');
  expect(message('[2026-01-05 10:02:11] [INFO] ready')).toBe('[INFO] ready');
});
