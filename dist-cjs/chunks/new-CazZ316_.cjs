const require_cli = require("../cli.cjs");
let node_path = require("node:path"), node_fs_promises = require("node:fs/promises");
// src/cli/commands/new.ts
async function findRow(session, id) {
	let list = await (0, node_fs_promises.readFile)((0, node_path.join)("knowledge", "problems.tsv"), "utf8").catch(() => null);
	if (list === null) throw new require_cli.P(session.say("cli.fault.no-checkout"));
	let row = list.split(/\r?\n/).map((line) => line.split("	")).find(([first]) => first === id);
	if (!row) throw new require_cli.P(session.say("cli.fault.unlisted-id", { id }));
	let [, family = "", severity = "", meaning = ""] = row;
	return {
		family,
		severity,
		meaning
	};
}
const quoted = (text) => `'${text.replaceAll("'", "''")}'`, original = (id, { severity, meaning }) => `---
title: ${quoted(id.replaceAll("-", " "))}
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
`, translation = (id) => `---
title: ${quoted(id.replaceAll("-", " "))}
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
async function writeNew(session, file, text) {
	try {
		await (0, node_fs_promises.writeFile)(file, text, { flag: "wx" });
	} catch {
		throw new require_cli.P(session.say("cli.fault.exists", { file }));
	}
	session.note("cli.note.written", { file });
}
async function run(session) {
	let [id] = session.operands;
	if (id === void 0 || session.operands.length !== 1) throw new require_cli.P(session.say("cli.fault.no-new-id"));
	let row = await findRow(session, id), folders = [(0, node_path.join)("knowledge", row.family), (0, node_path.join)("knowledge", "zh-cn", row.family)];
	for (let folder of folders) await (0, node_fs_promises.mkdir)(folder, { recursive: !0 });
	let [english = "", chinese = ""] = folders.map((folder) => (0, node_path.join)(folder, `${id}.md`));
	return await writeNew(session, english, original(id, row)), await writeNew(session, chinese, translation(id)), 0;
}
exports.run = run;
