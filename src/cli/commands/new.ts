import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../arguments/usage-error.ts';
import type { Session } from '../session.ts';

/** A row of the list of problems. */
interface Row {
  readonly family: string;
  readonly severity: string;
  readonly meaning: string;
}

async function findRow(session: Session, id: string): Promise<Row> {
  const list = await readFile(join('knowledge', 'problems.tsv'), 'utf8').catch(() => null);
  if (list === null) throw new UsageError(session.say('cli.fault.no-checkout'));
  const cells = list.split(/\r?\n/).map((line) => line.split('\t'));
  const row = cells.find(([first]) => first === id);
  if (!row) throw new UsageError(session.say('cli.fault.unlisted-id', { id }));
  const [, family = '', severity = '', meaning = ''] = row;
  return { family, severity, meaning };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const original = (id: string, { severity, meaning }: Row): string => `---
title: ${quoted(id.replaceAll('-', ' '))}
severity: ${severity}
action: fix-environment
signatures:
  - pattern: 'the words of the error, at least seven letters without a gap'
summary: ${quoted(meaning.split(/[;(]/)[0]?.trim() || id)}
references:
  - title: Where the facts on this page come from
    url: https://example.org/
---

## What it means

One sentence: what is broken, in the reader's words.

## Why it happens

The usual causes, most frequent first.

## How to fix it

1. What to do, what it changes, how to undo it.

   \`\`\`sh
   a copyable command
   \`\`\`

## How to verify

1. What to run, and what it says when all is well.

## Examples

\`\`\`log match
a real line that must give ${id}
\`\`\`

\`\`\`log match
a second one, in another wording or from another version
\`\`\`

\`\`\`log none
a line that looks alike and must give nothing
\`\`\`

\`\`\`log none
another one
\`\`\`
`;

const translation = (id: string): string => `---
title: ${quoted(id.replaceAll('-', ' '))}
summary: '一句话说明问题，使用与英文页相同的捕获名。'
---

## 含义

用读者的话说明出了什么问题。

## 原因

常见原因，按频率排列。

## 如何修复

1. 做什么、改变什么、如何撤销。

   \`\`\`sh
   a copyable command
   \`\`\`

## 如何验证

1. 运行什么，正常时会显示什么。
`;

/** Writes a file that must not exist yet. */
async function writeNew(session: Session, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch {
    throw new UsageError(session.say('cli.fault.exists', { file }));
  }
  session.note('cli.note.written', { file });
}

/** Writes the skeleton of an entry, in both languages, into the checkout that one stands in. */
export async function run(session: Session): Promise<number> {
  const [id] = session.operands;
  if (id === undefined || session.operands.length !== 1) {
    throw new UsageError(session.say('cli.fault.no-new-id'));
  }
  const row = await findRow(session, id);
  const folders = [join('knowledge', row.family), join('knowledge', 'zh-cn', row.family)];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const [english = '', chinese = ''] = folders.map((folder) => join(folder, `${id}.md`));
  await writeNew(session, english, original(id, row));
  await writeNew(session, chinese, translation(id));
  return 0;
}
