import { foreignFormatOf, formatOf } from '../unpack/recognise.ts';
import { detectUtf16, looksBinary } from './detect-encoding.ts';

/** What the first bytes of a file say it is. `packed` is unpacked here, `archive` cannot be. */
export type HeadKind = 'text' | 'packed' | 'binary' | 'archive';

/** First bytes of files that are no text. */
const BINARY: readonly string[] = [
  '\x7fELF',
  'MZ\x90',
  '\x89PNG',
  '\xff\xd8\xff', // JPEG
  'GIF8',
  '%PDF-',
  'SQLite format 3',
  'LPKSHHRH', // systemd journal: journalctl turns it into text
];

/** Bytes that a look at a file's head takes. */
export const HEAD_BYTES = 4096;

/**
 * Tells text from binary by the first bytes. NUL alone does not make a file binary: a log has a
 * hole of NULs after a power loss.
 */
export function headKind(head: Uint8Array): HeadKind {
  if (formatOf(head)) return 'packed';
  if (foreignFormatOf(head) !== null) return 'archive';
  const start = String.fromCharCode(...head.subarray(0, 16));
  if (BINARY.some((bytes) => start.startsWith(bytes))) return 'binary';
  if (head.length === 0 || detectUtf16(head)) return 'text';
  return looksBinary(head) ? 'binary' : 'text';
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Files that a folder holds beside its logs: pictures, media, weights, programs, pages. */
const OTHER_ENDINGS = words(
  `
  png jpg jpeg gif webp bmp ico svg tif tiff psd mp4 mkv avi mov webm mp3 wav flac ogg m4a
  pt pth ckpt safetensors onnx engine trt gguf ggml npy npz h5 hdf5 pkl pickle parquet arrow tfrecord msgpack
  so dll dylib exe o a lib pyc pyd class jar whl deb rpm ko bin dat db sqlite sqlite3 pcap core journal
  py pyi c cc cpp cxx h hpp cu cuh rs go java kt js mjs cjs ts tsx jsx rb pl lua sh bash zsh fish ps1 bat cmd
  html htm css scss md mdx rst pdf doc docx xls xlsx ppt pptx ttf otf woff woff2 lock toml
`.trim(),
);

/** Archives that are not unpacked. */
const ARCHIVE_ENDINGS = words('7z rar lz4 z lzma');

/** Descriptions of a case, not logs of it. */
const LABELS = words('case.json expected.json package.json package-lock.json tsconfig.json');

const SKIPPED_FOLDERS = words('node_modules __pycache__ site-packages');

/** What the name of a file in a folder says: read it, or why not. */
export function nameKind(name: string): 'log' | 'hidden' | 'other' | 'archive' {
  if (name.startsWith('.')) return 'hidden';
  const lower = name.toLowerCase();
  const ending = /\.([^.]+)$/.exec(lower)?.[1] ?? '';
  if (ARCHIVE_ENDINGS.has(ending)) return 'archive';
  return OTHER_ENDINGS.has(ending) || LABELS.has(lower) ? 'other' : 'log';
}

/** Whether a folder inside a folder is gone into. */
export const isLogFolder = (name: string): boolean =>
  !name.startsWith('.') && !SKIPPED_FOLDERS.has(name);
