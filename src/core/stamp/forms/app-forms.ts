import { epochInstant, wallInstant, yearFirst } from '../calendar.ts';
import { LEVEL, type StampForm, sticky, TIME } from '../form.ts';

/** A yearless reading from the groups month, day, hour, minute, second, fraction. */
const yearless = (m: RegExpExecArray) =>
  wallInstant({
    year: null,
    month: Number(m[1]),
    day: Number(m[2]),
    hour: Number(m[3]),
    minute: Number(m[4]),
    second: Number(m[5]),
    fraction: m[6],
  });

/** A reading from the groups month, day, year (two or four digits), hour, minute, second, fraction. */
const american = (m: RegExpExecArray) =>
  wallInstant({
    year: Number(m[3]!.padStart(4, '20')),
    month: Number(m[1]),
    day: Number(m[2]),
    hour: Number(m[4]),
    minute: Number(m[5]),
    second: Number(m[6]),
    fraction: m[7],
  });

/** Stamps of single programs and libraries. */
export const appForms: readonly StampForm[] = [
  {
    id: 'absl-epoch',
    leads: ['letter'],
    pattern: sticky('[IWEFDV]0000 00:00:(\\d{10})\\.(\\d{1,9})(?= )'),
    read: (m) => epochInstant(m[1]!, m[2]),
    sample: 'I0000 00:00:1775118339.645065  222489 cpu_feature_guard.cc:227] optimized',
    reads: '2026-04-02T08:25:39.645Z',
  },
  {
    id: 'glog',
    leads: ['letter'],
    pattern: sticky(`[IWEFDVC](\\d{2})(\\d{2}) ${TIME}(?= )`),
    read: yearless,
    sample: 'I0105 10:02:11.123456 12345 server.cc:592] loaded',
    reads: '--01-05T10:02:11.123',
  },
  {
    id: 'glog-year',
    leads: ['letter'],
    pattern: sticky(`[IWEFDVC](\\d{4})(\\d{2})(\\d{2}) ${TIME}(?= )`),
    read: yearFirst,
    sample: 'W20260105 10:02:11.123456 12345 server.cc:592] slow',
    reads: '2026-01-05T10:02:11.123',
  },
  {
    id: 'c10',
    leads: ['['],
    // PyTorch's own logger writes month * 100 + day without a leading zero, and nanoseconds.
    pattern: sticky('\\[[IWEFDV](\\d{1,2})(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2})\\.(\\d{9})(?= )'),
    read: yearless,
    sample: '[rank0]:[W105 10:02:11.123456789 ProcessGroupNCCL.cpp:1250] Warning: leak',
    reads: '--01-05T10:02:11.123',
  },
  {
    id: 'vllm',
    leads: ['letter'],
    pattern: sticky(`${LEVEL} +(\\d{2})-(\\d{2}) ${TIME}(?= )`),
    read: yearless,
    sample: '(EngineCore pid=4242) INFO 01-05 10:02:11 [gpu_worker.py:277] Available memory',
    reads: '--01-05T10:02:11',
  },
  {
    id: 'logcat',
    leads: ['digit'],
    pattern: sticky('(\\d{2})-(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2})\\.(\\d{3})(?= )'),
    read: yearless,
    sample: '01-05 10:02:11.123  1702  2395 D WindowManager: freezing',
    reads: '--01-05T10:02:11.123',
  },
  {
    id: 'mmengine',
    leads: ['digit'],
    // OpenMMLab's tools, OpenCompass and Detectron2 write `%m/%d`.
    pattern: sticky(`(\\d{2})/(\\d{2}) ${TIME}(?= - \\w{1,40} - ${LEVEL} - | d2\\.)`),
    read: yearless,
    sample: '01/25 10:02:11 - mmengine - INFO - Exp name: yolov3',
    reads: '--01-25T10:02:11',
  },
  {
    id: 'tornado',
    leads: ['digit'],
    pattern: sticky(`(\\d{2})(\\d{2})(\\d{2}) ${TIME}(?= [\\w.-]{1,60}:\\d{1,6}\\])`),
    read: yearFirst,
    sample: '[I 260105 10:02:11 web:2239] 200 GET / (127.0.0.1) 1.20ms',
    reads: '2026-01-05T10:02:11',
  },
  {
    id: 'log4j-short',
    leads: ['digit'],
    pattern: sticky(`(\\d{2})/(\\d{2})/(\\d{2}) ${TIME}(?= ${LEVEL} )`),
    read: yearFirst,
    sample: '26/01/05 10:02:11 INFO executor.Executor: Running task 0.0',
    reads: '2026-01-05T10:02:11',
  },
  {
    id: 'transformers-examples',
    leads: ['digit'],
    // `%m/%d/%Y %H:%M:%S` with ` - LEVEL - `: the training scripts of Hugging Face and their copies.
    pattern: sticky(`(\\d{2})/(\\d{2})/(\\d{4}) ${TIME}(?= - ${LEVEL} - )`),
    read: american,
    sample: '01/25/2026 10:02:11 - INFO - __main__ -   ***** Running training *****',
    reads: '2026-01-25T10:02:11',
  },
  {
    id: 'tensorrt',
    leads: ['['],
    pattern: sticky(`\\[(\\d{2})/(\\d{2})/(\\d{4})-${TIME}\\]`),
    read: american,
    sample: '[01/25/2026-10:02:11] [TRT] [W] CUDA lazy loading is not enabled.',
    reads: '2026-01-25T10:02:11',
  },
  {
    id: 'rich',
    leads: ['['],
    // Rich's log handler writes `%x %X`, in the C locale month/day/year.
    pattern: sticky(`\\[(\\d{2})/(\\d{2})/(\\d{2}) ${TIME}\\]`),
    read: american,
    sample: '[01/25/26 10:02:11] INFO     Loading weights',
    reads: '2026-01-25T10:02:11',
  },
];
