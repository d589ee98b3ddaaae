import { compile } from '../../src/pack/compile.ts';
import type { KnowledgeFile } from '../../src/pack/read-entry.ts';

/** Parts of an entry that a test wants different from the sound one. */
export interface Parts {
  readonly front?: string;
  readonly signatures?: string;
  readonly summary?: string;
  readonly fix?: string;
  readonly examples?: string;
}

const SOUND = {
  front: '',
  signatures: `signatures:
  - pattern: 'the flux (?<part>\\w{1,20}) is out of phase'`,
  summary: 'The {part} is out of phase.',
  fix: `1. Turn the
   knob.

   \`\`\`sh
   knob --left
   \`\`\`

   \`\`\`sh
   knob --check
   \`\`\`
2. Wait.`,
  examples: `\`\`\`log match
12:00 the flux capacitor is out of phase
\`\`\`

\`\`\`log match
the flux coil is out of phase
\`\`\`

\`\`\`log none
the flux capacitor is in phase
\`\`\`

\`\`\`log none
out of phase
\`\`\``,
};

/** The Markdown of a small sound entry, with some parts replaced. */
export function entryText(parts: Parts = {}): string {
  const { front, signatures, summary, fix, examples } = { ...SOUND, ...parts };
  const lines = [
    ...['---', 'title: Flux out of phase', 'severity: error', 'action: restart', signatures],
    ...[`summary: '${summary}'`, front, '---', '## What it means', '', 'A.', ''],
    ...['## Why it happens', '', 'B.', '', '## How to fix it', '', fix, ''],
    ...['## How to verify', '', '1. Look.', '', '## Examples', '', examples],
  ];
  return `${lines.join('\n')}\n`;
}

/** The zh-cn page that goes with {@link entryText}. */
export const ZH_TEXT = `---
title: 相位错误
summary: '{part} 的相位错误。'
---
## 含义

甲。

## 原因

乙。

## 如何修复

1. 转动
   旋钮。

   \`\`\`sh
   knob --left
   knob --check
   \`\`\`
2. 等待。

## 如何验证

1. 查看。
`;

/** A sound entry `lab/flux` in both languages, with some parts replaced. */
export const fluxFiles = (parts: Parts = {}, zh = ZH_TEXT): readonly KnowledgeFile[] => [
  { path: 'lab/flux.md', text: entryText(parts) },
  { path: 'zh-cn/lab/flux.md', text: zh },
];

/** Compiles files with the analyzer `app-log` known and no check of backtracking. */
export const compileFiles = (files: readonly KnowledgeFile[]) =>
  compile(files, { analyzers: ['app-log'], backtracking: () => null });

/** The faults of files as `file:line reason`. */
export const faultsOf = (files: readonly KnowledgeFile[]): readonly string[] =>
  compileFiles(files).faults.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
