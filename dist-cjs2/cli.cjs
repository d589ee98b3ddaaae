Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./chunks/rolldown-runtime-wM0Clg8c.cjs");
let node_util = require("node:util"), node_fs = require("node:fs"), node_os = require("node:os"), node_path = require("node:path"), node_fs_promises = require("node:fs/promises"), node_url = require("node:url");
// src/core/messages/message.ts
const catalog = {
	en: {
		"engine.year-given": "Stamps of {input} state no year; {year} was given.",
		"engine.year-inferred": "Stamps of {input} state no year; taken as near {year}, the year that {from} states.",
		"engine.year-unknown": "Stamps of {input} state no year, and nothing else does: months and days only. Give it with --year.",
		"engine.zone-unknown": "No zone is stated; times are as the logs have them.",
		"engine.zone-given": "Stamps that state no zone were read in the zone given.",
		"engine.boot-apart": "Kernel stamps count from boot and nothing ties them to the wall clock, so they stand apart.",
		"engine.use-environment-used": "a GPU is visible to the driver",
		"engine.use-environment-partial": "only part of the GPU is available",
		"engine.use-environment-not-used": "no usable GPU in the environment",
		"engine.use-code-used": "the program chose the GPU",
		"engine.use-code-partial": "the program put part of the work on the GPU",
		"engine.use-code-not-used": "the program chose the CPU",
		"engine.use-runtime-used": "a GPU was seen at work",
		"engine.use-runtime-partial": "only part of the work ran on the GPU",
		"engine.use-runtime-not-used": "the GPU was seen doing nothing",
		"engine.input-unreadable": "{input} could not be read: {detail}",
		"engine.input-unreadable-help": "Check the path and the permissions. The other inputs were analyzed.",
		"engine.analyzer-failed": "An analyzer failed on a section: {detail}",
		"engine.inference-failed": "An inference failed: {detail}",
		"engine.bug-help": "The text was still scanned. Please report this with the lines concerned.",
		"engine.input-empty": "{input} is empty.",
		"engine.input-empty-help": "Check that the capture worked; was the output redirected before the program wrote any?",
		"engine.input-binary": "{input} holds binary data, not text; the binary parts were not scanned.",
		"engine.input-binary-help": "To look at the text inside it: strings FILE | analyze-logs -",
		"engine.input-cut-short": "{input} was not read to its end.",
		"engine.input-cut-short-help": "What was read of it is reported; findings may be missing.",
		"report.severity.critical": "critical",
		"report.severity.error": "error",
		"report.severity.warning": "warning",
		"report.severity.info": "info",
		"report.verdict.used": "yes",
		"report.verdict.partial": "partly",
		"report.verdict.not-used": "no",
		"report.verdict.unknown": "unknown",
		"report.layer.environment": "environment",
		"report.layer.code": "code",
		"report.layer.runtime": "run time",
		"report.action.fix-environment": "change the environment",
		"report.action.fix-application": "change the program or its settings",
		"report.action.restart": "restart the program",
		"report.action.reset-gpu": "reset the GPU",
		"report.action.reboot": "reboot the machine",
		"report.action.replace-hardware": "check and replace hardware",
		"report.action.contact-vendor": "contact the vendor",
		"report.action.none": "nothing to do",
		"report.role.cause": "CAUSE",
		"report.role.symptom": "symptom",
		"report.role.related": "ALSO",
		"report.inferred": "inferred",
		"report.heading.timeline": "TIMELINE",
		"report.heading.machine": "MACHINE",
		"report.heading.unknown": "UNKNOWN",
		"report.heading.unseen": "NOT SEEN",
		"report.heading.inputs": "INPUT",
		"report.comma": ", ",
		"report.list": ", ",
		"report.colon": ": ",
		"report.sentence-gap": " ",
		"report.span": "{from} to {to}",
		"report.span.boot": "{span} after boot",
		"report.in-folder": "{count} in {folder}",
		"report.gpu": "GPU used: {verdict}",
		"report.gpu.unknown": "no line says whether the GPU was used",
		"report.gpu.no-line": "no line says",
		"report.fix": "Fix:",
		"report.fix.action": "Fix: {action}",
		"report.fix.same": "Fix: as above ({id}).",
		"report.fix.action-same": "Fix: {action}; steps as above ({id}).",
		"report.verify": "Verify:",
		"report.explains": "It explains:",
		"report.subjects": "Concerns: {list}",
		"report.evidence.count": "seen {count} times",
		"report.evidence.more": "seen {count} times, the last at {place}",
		"report.more": "... and {n} more",
		"report.more.verbose": "... and {n} more (--verbose shows all)",
		"report.unknown": "These look like errors; no entry explains them.",
		"report.incomplete": "{name} could not be read to its end.",
		"report.nothing-read": "Nothing was read: the inputs hold no lines.",
		"report.clean": "Nothing known to be wrong.",
		"report.clean.unknown-one": "No known problem, but one kind of line looks like an error (below).",
		"report.clean.unknown": "No known problem, but {n} kinds of lines look like errors (below).",
		"report.clean.partly": "Nothing known to be wrong in what could be read; not everything could be.",
		"report.clean.coverage": "{coverage}; {tried} tried by {tool}.",
		"report.machine.driver": "driver {driver}",
		"report.machine.driver-cuda": "driver {driver} (CUDA up to {cuda})",
		"report.machine.cuda": "driver supports CUDA up to {cuda}",
		"report.machine.library": "driver library {library}",
		"report.machine.torch": "torch {torch} (built for CUDA {cuda})",
		"report.machine.torch-cpu": "torch {torch} (CPU build)",
		"report.machine.capability": "compute capability {capability}",
		"report.machine.mode": "compute mode {mode}",
		"report.one.inputs": "{n} input",
		"report.many.inputs": "{n} inputs",
		"report.one.lines": "{n} line",
		"report.many.lines": "{n} lines",
		"report.one.times": "{n} time",
		"report.many.times": "{n} times",
		"report.one.signatures": "{n} signature",
		"report.many.signatures": "{n} signatures",
		"report.one.gpus": "{n} GPU",
		"report.many.gpus": "{n} GPUs",
		"report.one.severity.critical": "{n} critical",
		"report.many.severity.critical": "{n} critical",
		"report.one.severity.error": "{n} error",
		"report.many.severity.error": "{n} errors",
		"report.one.severity.warning": "{n} warning",
		"report.many.severity.warning": "{n} warnings",
		"report.one.severity.info": "{n} note",
		"report.many.severity.info": "{n} notes",
		"cli.command.analyze": "Read logs and say what is wrong, why, and what to do. This is what happens without a command.",
		"cli.command.explain": "Tell all about a problem: by its id, an Xid number, an error text, or a line of a file.",
		"cli.command.search": "Find problems by words, in English or Chinese.",
		"cli.command.list": "List all problems that are known.",
		"cli.command.compat": "Say whether a driver, a GPU, a CUDA version and a torch build go together.",
		"cli.command.diff": "Compare two logs, folders or JSON reports: problems that are new, gone or still there.",
		"cli.command.redact": "Print a log with names, addresses and secrets masked.",
		"cli.command.new": "Write the skeleton of an entry, in a checkout of the knowledge.",
		"cli.command.lint": "Check a folder of entries.",
		"cli.flag.format": "{formats}. Default: text.",
		"cli.flag.output": "Write the result to FILE.",
		"cli.flag.lang": "Language. Default: zh-cn where the locale is Chinese, else en.",
		"cli.flag.min-severity": "Show only findings of info, warning, error or critical and above.",
		"cli.flag.fail-on": "Exit with 1 from this severity on, or never. Default: error.",
		"cli.flag.year": "Year of stamps that state none.",
		"cli.flag.timezone": "Zone of stamps that state none: +08:00, UTC, Asia/Shanghai.",
		"cli.flag.knowledge": "Add a folder of your own entries. Can be given several times.",
		"cli.flag.redact": "Mask names, addresses and secrets in the report.",
		"cli.flag.threads": "Threads for big files. Default: one a core, at most 4.",
		"cli.flag.driver": "Version of the NVIDIA driver: 535.104.05.",
		"cli.flag.gpu": "Name of the GPU: \"RTX 3090\".",
		"cli.flag.torch": "Version of torch, with its tag for one build: 2.1.0+cu121.",
		"cli.flag.cuda": "Version of CUDA that the program was built with: 12.1.",
		"cli.flag.quiet": "No progress and no remarks on standard error.",
		"cli.flag.verbose": "Show all evidence and steps, and what was left out.",
		"cli.flag.no-color": "No colour, as the variable NO_COLOR has it.",
		"cli.flag.help": "This help; after a command, the help of that command.",
		"cli.flag.version": "The version.",
		"cli.help.about": "analyze-logs reads logs of GPU, CUDA and AI programs, offline, and says what is wrong, what caused it, and what to do. Nothing leaves this machine.",
		"cli.help.examples": "Examples:",
		"cli.help.commands": "Commands:",
		"cli.help.flags": "Options:",
		"cli.help.options": "OPTIONS",
		"cli.help.exit": "Exit code: 0 nothing at or above --fail-on; 1 findings at or above it; 2 bad usage, or something could not be read or written; 130 interrupted.",
		"cli.help.more": "analyze-logs COMMAND --help tells more about a command.",
		"cli.help.usage": "See analyze-logs --help.",
		"cli.help.unreadable": "Check the path and the permissions. The other inputs were analyzed.",
		"cli.help.archive": "Unpack it first: gzip -dc FILE | analyze-logs -",
		"cli.fault.unknown-flag": "unknown option {flag}",
		"cli.fault.unknown-flag-near": "unknown option {flag}; did you mean {near}?",
		"cli.fault.foreign-flag": "{flag} is no option of {command}; it belongs to: {commands}",
		"cli.fault.flag-takes-no-value": "{flag} takes no value",
		"cli.fault.flag-needs-value": "{flag}: the value is missing",
		"cli.fault.bad-choice": "{flag} {value}: must be one of {choices}",
		"cli.fault.bad-number": "{flag} {value}: must be a whole number of at least {least}",
		"cli.fault.zone-unknown": "--timezone {zone}: no such zone; give an offset such as +08:00, UTC, or a name such as Asia/Shanghai",
		"cli.fault.zone-varies": "--timezone {zone}: its offset changes within the year; give the one that holds for the log, such as +01:00",
		"cli.fault.no-input": "no input: name a file, a folder or a glob, or - for standard input",
		"cli.fault.unreadable": "{name}: {reason}",
		"cli.fault.unreadable-command": "{name}: {reason}; did you mean the command {near}?",
		"cli.fault.unread": "{message}",
		"cli.unreadable.archive": "is compressed or an archive, and was not read; unpack it first",
		"cli.unreadable.no-logs": "no logs in this folder (--verbose tells what was left out)",
		"cli.unreadable.no-match": "nothing matches",
		"cli.fault.unwritable": "{file}: cannot be written: {reason}",
		"cli.fault.output-is-input": "{file}: is one of the inputs, and would be overwritten",
		"cli.fault.interrupted": "interrupted; what was found so far is shown",
		"cli.fault.bug": "internal error: {reason}. Please report it, with the output of --verbose.",
		"cli.fault.bad-knowledge": "{folder}: the entries have faults\n{faults}",
		"cli.fault.no-folder": "{folder}: is no folder",
		"cli.fault.no-words": "search: give the words to look for",
		"cli.fault.nothing-found": "nothing known answers \"{query}\"",
		"cli.fault.no-explain": "explain: give an id, an Xid number, an error text, or FILE:LINE",
		"cli.fault.not-explained": "no known problem: {text}",
		"cli.fault.place-unknown": "no known problem near {name}:{line}",
		"cli.fault.no-line": "{text}: the file has no such line",
		"cli.fault.no-diff": "diff: give two logs, folders or JSON reports: BEFORE AFTER",
		"cli.fault.no-redact": "redact: give the files to mask, or - for standard input",
		"cli.fault.no-lint-folder": "lint: give the folder of entries",
		"cli.fault.no-new-id": "new: give one id, as knowledge/problems.tsv has it",
		"cli.fault.no-checkout": "new: knowledge/problems.tsv is not here; run it in a checkout of analyze-logs",
		"cli.fault.unlisted-id": "new: {id} is not in knowledge/problems.tsv; add it there first",
		"cli.fault.exists": "{file}: exists already",
		"cli.fault.no-compat": "compat: give at least one of --driver, --gpu, --torch, --cuda",
		"cli.fault.unknown-torch": "compat: no official build of torch {torch} is known",
		"cli.note.archives": "not read, as they are compressed: {names}",
		"cli.note.duration": "{bytes} bytes in {seconds} s",
		"cli.note.linted": "{folder}: {entries} entries, {faults} faults",
		"cli.note.written": "wrote {file}",
		"cli.note.similar": "these are the most similar:",
		"cli.note.nearest-line": "the nearest known problem is {n} lines away",
		"cli.skipped.hidden": "{name}: left out, hidden or not for logs",
		"cli.skipped.other": "{name}: left out, its name is not that of a log",
		"cli.skipped.archive": "{name}: left out, compressed or an archive",
		"cli.skipped.binary": "{name}: left out, not text",
		"cli.skipped.link": "{name}: left out, a link to a folder",
		"cli.skipped.output": "{name}: left out, the result goes there",
		"cli.explain.fix": "How to fix it",
		"cli.explain.verify": "How to verify",
		"cli.explain.explains": "It may explain",
		"cli.explain.row": "In the table",
		"cli.diff.new": "New:",
		"cli.diff.gone": "Gone:",
		"cli.diff.kept": "Still there:",
		"cli.diff.facts": "Facts that changed:",
		"cli.diff.same": "No difference in problems or facts.",
		"cli.compat.driver-level": "Driver {driver} implements CUDA up to {cuda}.",
		"cli.compat.driver-newer": "Driver {driver} is newer than this tool knows.",
		"cli.compat.driver-unknown": "Driver {driver} is not known to this tool.",
		"cli.compat.gpu-level": "{gpu} has compute capability {cc}.",
		"cli.compat.gpu-unknown": "The compute capability of {gpu} is not known to this tool.",
		"cli.compat.cuda-level": "CUDA {cuda} came with driver {own}; its programs run from {floor} on.",
		"cli.compat.cuda-unknown": "The driver that CUDA {cuda} needs is not known to this tool.",
		"cli.compat.driver-cuda-ok": "Driver {driver} runs programs built with CUDA {cuda}.",
		"cli.compat.driver-cuda-ok-by-minor-compatibility": "Driver {driver} runs programs built with CUDA {cuda} by minor-version compatibility, except PTX of that version.",
		"cli.compat.driver-cuda-too-old": "Driver {driver} is too old for CUDA {cuda}: it needs {needs} or newer.",
		"cli.compat.driver-cuda-unknown": "Whether driver {driver} runs CUDA {cuda} is not settled by the tables.",
		"cli.compat.gpu-torch-supported": "torch {torch} holds machine code for {gpu} ({by}).",
		"cli.compat.gpu-torch-supported-by-binary-compatibility": "torch {torch} runs on {gpu} by the code for {by}.",
		"cli.compat.gpu-torch-ptx": "torch {torch} runs on {gpu}: the driver compiles its {by} at the first start.",
		"cli.compat.gpu-torch-unsupported": "torch {torch} holds no code for {gpu}; it holds {archs}.",
		"cli.compat.gpu-torch-unknown": "Whether torch {torch} runs on {gpu} is not settled by the tables.",
		"cli.compat.build-ok": "torch {build} (CUDA {cuda})",
		"cli.compat.build-unknown": "torch {build} (CUDA {cuda}): not settled by the tables",
		"cli.compat.build-bad-driver": "torch {build} (CUDA {cuda}): needs driver {needs} or newer",
		"cli.compat.build-bad-gpu": "torch {build} (CUDA {cuda}): no code for {gpu}"
	},
	"zh-cn": {
		"engine.year-given": "{input} 的时间没有年份，按给定的 {year} 年处理。",
		"engine.year-inferred": "{input} 的时间没有年份，参照 {from} 中出现的 {year} 年推断。",
		"engine.year-unknown": "{input} 的时间没有年份，也没有其他依据，只保留月和日；可用 --year 指定。",
		"engine.zone-unknown": "日志没有写明时区，时间按日志原样显示。",
		"engine.zone-given": "没有写明时区的时间按给定的时区处理。",
		"engine.boot-apart": "内核时间从开机算起，没有依据能与日历时间对应，因此单独列出。",
		"engine.use-environment-used": "驱动能看到 GPU",
		"engine.use-environment-partial": "只有部分 GPU 可用",
		"engine.use-environment-not-used": "环境中没有可用的 GPU",
		"engine.use-code-used": "程序选择了 GPU",
		"engine.use-code-partial": "程序只把一部分工作放到 GPU 上",
		"engine.use-code-not-used": "程序选择了 CPU",
		"engine.use-runtime-used": "看到 GPU 在工作",
		"engine.use-runtime-partial": "只有一部分工作在 GPU 上运行",
		"engine.use-runtime-not-used": "看到 GPU 没有工作",
		"engine.input-unreadable": "无法读取 {input}：{detail}",
		"engine.input-unreadable-help": "请检查路径和权限。其他输入已照常分析。",
		"engine.analyzer-failed": "分析器在某一段上出错：{detail}",
		"engine.inference-failed": "推断出错：{detail}",
		"engine.bug-help": "文本仍已扫描。请连同相关日志行报告此问题。",
		"engine.input-empty": "{input} 是空文件。",
		"engine.input-empty-help": "请确认抓取是否成功，重定向时程序是否真的有输出。",
		"engine.input-binary": "{input} 含有二进制数据，不是文本；二进制部分没有扫描。",
		"engine.input-binary-help": "若要查看其中的文字：strings FILE | analyze-logs -",
		"engine.input-cut-short": "{input} 没有读到末尾。",
		"engine.input-cut-short-help": "已报告读到的部分，可能有遗漏。",
		"report.severity.critical": "严重",
		"report.severity.error": "错误",
		"report.severity.warning": "警告",
		"report.severity.info": "信息",
		"report.verdict.used": "是",
		"report.verdict.partial": "部分",
		"report.verdict.not-used": "否",
		"report.verdict.unknown": "未知",
		"report.layer.environment": "环境",
		"report.layer.code": "代码",
		"report.layer.runtime": "运行时",
		"report.action.fix-environment": "调整运行环境",
		"report.action.fix-application": "修改程序或其配置",
		"report.action.restart": "重启程序",
		"report.action.reset-gpu": "重置 GPU",
		"report.action.reboot": "重启机器",
		"report.action.replace-hardware": "检查并更换硬件",
		"report.action.contact-vendor": "联系厂商",
		"report.action.none": "无需处理",
		"report.role.cause": "原因",
		"report.role.symptom": "症状",
		"report.role.related": "另有",
		"report.inferred": "推断",
		"report.heading.timeline": "时间线",
		"report.heading.machine": "机器",
		"report.heading.unknown": "未解释",
		"report.heading.unseen": "未提供",
		"report.heading.inputs": "输入",
		"report.comma": "，",
		"report.list": "、",
		"report.colon": "：",
		"report.sentence-gap": "",
		"report.span": "{from} 至 {to}",
		"report.span.boot": "开机后 {span}",
		"report.in-folder": "{folder} 中的 {count}",
		"report.gpu": "是否用上 GPU：{verdict}",
		"report.gpu.unknown": "没有任何一行说明是否用上了 GPU",
		"report.gpu.no-line": "没有日志说明",
		"report.fix": "处理步骤：",
		"report.fix.action": "处理：{action}",
		"report.fix.same": "处理：步骤同上（{id}）。",
		"report.fix.action-same": "处理：{action}；步骤同上（{id}）。",
		"report.verify": "验证：",
		"report.explains": "由它引起：",
		"report.subjects": "涉及：{list}",
		"report.evidence.count": "共 {count} 次",
		"report.evidence.more": "共 {count} 次，最后一次在 {place}",
		"report.more": "……另有 {n} 条",
		"report.more.verbose": "……另有 {n} 条（--verbose 显示全部）",
		"report.unknown": "看起来像错误、但没有条目能解释的行。",
		"report.incomplete": "{name} 未能读到末尾。",
		"report.nothing-read": "没有读到内容：输入中没有任何一行。",
		"report.clean": "未发现已知问题。",
		"report.clean.unknown-one": "未发现已知问题，但有 1 类行看起来像错误（见下文）。",
		"report.clean.unknown": "未发现已知问题，但有 {n} 类行看起来像错误（见下文）。",
		"report.clean.partly": "在能读取的部分中未发现已知问题；但有内容未能读取。",
		"report.clean.coverage": "{coverage}；{tool} 共比对 {tried}。",
		"report.machine.driver": "驱动 {driver}",
		"report.machine.driver-cuda": "驱动 {driver}（最高支持 CUDA {cuda}）",
		"report.machine.cuda": "驱动最高支持 CUDA {cuda}",
		"report.machine.library": "驱动用户态库 {library}",
		"report.machine.torch": "torch {torch}（按 CUDA {cuda} 构建）",
		"report.machine.torch-cpu": "torch {torch}（CPU 版）",
		"report.machine.capability": "计算能力 {capability}",
		"report.machine.mode": "计算模式 {mode}",
		"report.one.inputs": "{n} 个输入",
		"report.many.inputs": "{n} 个输入",
		"report.one.lines": "{n} 行",
		"report.many.lines": "{n} 行",
		"report.one.times": "{n} 次",
		"report.many.times": "{n} 次",
		"report.one.signatures": "{n} 条特征",
		"report.many.signatures": "{n} 条特征",
		"report.one.gpus": "{n} 个 GPU",
		"report.many.gpus": "{n} 个 GPU",
		"report.one.severity.critical": "{n} 个严重",
		"report.many.severity.critical": "{n} 个严重",
		"report.one.severity.error": "{n} 个错误",
		"report.many.severity.error": "{n} 个错误",
		"report.one.severity.warning": "{n} 个警告",
		"report.many.severity.warning": "{n} 个警告",
		"report.one.severity.info": "{n} 条信息",
		"report.many.severity.info": "{n} 条信息",
		"cli.command.analyze": "读取日志，说明出了什么问题、原因和处理办法。不写命令时即为此命令。",
		"cli.command.explain": "详细说明一个问题：可用编号（id）、Xid 号、错误文本或文件的某一行。",
		"cli.command.search": "按中文或英文关键词查找问题。",
		"cli.command.list": "列出所有已知问题。",
		"cli.command.compat": "判断驱动、GPU、CUDA 版本与 torch 构建是否匹配。",
		"cli.command.diff": "比较两份日志、文件夹或 JSON 报告：新增、消失和仍存在的问题。",
		"cli.command.redact": "输出日志，并遮盖其中的名称、地址和密钥。",
		"cli.command.new": "在知识库的检出目录中生成新条目的骨架。",
		"cli.command.lint": "检查条目文件夹。",
		"cli.flag.format": "{formats}。默认 text。",
		"cli.flag.output": "把结果写入 FILE。",
		"cli.flag.lang": "语言。区域设置为中文时默认 zh-cn，否则 en。",
		"cli.flag.min-severity": "只显示不低于该级别的问题：info、warning、error、critical。",
		"cli.flag.fail-on": "达到该级别时以 1 退出，或 never（从不）。默认 error。",
		"cli.flag.year": "日志时间未写年份时使用的年份。",
		"cli.flag.timezone": "日志时间未写时区时使用的时区：+08:00、UTC、Asia/Shanghai。",
		"cli.flag.knowledge": "加入自己的条目文件夹，可多次使用。",
		"cli.flag.redact": "遮盖报告中的名称、地址和密钥。",
		"cli.flag.threads": "读取大文件的线程数。默认每核一个，最多 4 个。",
		"cli.flag.driver": "NVIDIA 驱动版本，如 535.104.05。",
		"cli.flag.gpu": "GPU 名称，如 \"RTX 3090\"。",
		"cli.flag.torch": "torch 版本，带标记表示某一构建：2.1.0+cu121。",
		"cli.flag.cuda": "程序构建所用的 CUDA 版本，如 12.1。",
		"cli.flag.quiet": "不在标准错误上显示进度和提示。",
		"cli.flag.verbose": "显示全部证据和步骤，以及被略过的内容。",
		"cli.flag.no-color": "不使用颜色，与环境变量 NO_COLOR 相同。",
		"cli.flag.help": "显示帮助；写在命令之后则显示该命令的帮助。",
		"cli.flag.version": "显示版本。",
		"cli.help.about": "analyze-logs 离线读取 GPU、CUDA 和 AI 程序的日志，说明出了什么问题、起因和处理办法。任何内容都不会离开本机。",
		"cli.help.examples": "示例：",
		"cli.help.commands": "命令：",
		"cli.help.flags": "选项：",
		"cli.help.options": "选项",
		"cli.help.exit": "退出码：0 没有达到 --fail-on 级别的问题；1 有达到该级别的问题；2 用法错误，或有内容无法读写；130 被中断。",
		"cli.help.more": "analyze-logs COMMAND --help 显示某个命令的帮助。",
		"cli.help.usage": "用法见 analyze-logs --help。",
		"cli.help.unreadable": "请检查路径和权限。其他输入已分析。",
		"cli.help.archive": "请先解压：gzip -dc FILE | analyze-logs -",
		"cli.fault.unknown-flag": "未知选项 {flag}",
		"cli.fault.unknown-flag-near": "未知选项 {flag}；是否想用 {near}？",
		"cli.fault.foreign-flag": "{flag} 不是 {command} 的选项；可用于：{commands}",
		"cli.fault.flag-takes-no-value": "{flag} 不带值",
		"cli.fault.flag-needs-value": "{flag}：缺少值",
		"cli.fault.bad-choice": "{flag} {value}：应为 {choices} 之一",
		"cli.fault.bad-number": "{flag} {value}：应为不小于 {least} 的整数",
		"cli.fault.zone-unknown": "--timezone {zone}：没有这个时区；请给出 +08:00 这样的偏移、UTC 或 Asia/Shanghai 这样的名称",
		"cli.fault.zone-varies": "--timezone {zone}：该时区在一年中会变化；请给出日志当时的偏移，如 +01:00",
		"cli.fault.no-input": "没有输入：请给出文件、文件夹或通配模式，标准输入用 -",
		"cli.fault.unreadable": "{name}：{reason}",
		"cli.fault.unreadable-command": "{name}：{reason}；是否想用命令 {near}？",
		"cli.fault.unread": "{message}",
		"cli.unreadable.archive": "是压缩文件或归档，未读取；请先解压",
		"cli.unreadable.no-logs": "该文件夹中没有日志（用 --verbose 查看略过的文件）",
		"cli.unreadable.no-match": "没有匹配的文件",
		"cli.fault.unwritable": "{file}：无法写入：{reason}",
		"cli.fault.output-is-input": "{file}：它是输入之一，会被覆盖",
		"cli.fault.interrupted": "已中断；显示的是到目前为止的结果",
		"cli.fault.bug": "内部错误：{reason}。请附上 --verbose 的输出报告此问题。",
		"cli.fault.bad-knowledge": "{folder}：条目有错误\n{faults}",
		"cli.fault.no-folder": "{folder}：不是文件夹",
		"cli.fault.no-words": "search：请给出要查找的词",
		"cli.fault.nothing-found": "没有找到与“{query}”有关的问题",
		"cli.fault.no-explain": "explain：请给出编号（id）、Xid 号、错误文本或 FILE:LINE",
		"cli.fault.not-explained": "不是已知问题：{text}",
		"cli.fault.place-unknown": "{name}:{line} 附近没有已知问题",
		"cli.fault.no-line": "{text}：文件没有这一行",
		"cli.fault.no-diff": "diff：请给出两份日志、文件夹或 JSON 报告：BEFORE AFTER",
		"cli.fault.no-redact": "redact：请给出要遮盖的文件，标准输入用 -",
		"cli.fault.no-lint-folder": "lint：请给出条目文件夹",
		"cli.fault.no-new-id": "new：请给出一个 knowledge/problems.tsv 中的编号（id）",
		"cli.fault.no-checkout": "new：此处没有 knowledge/problems.tsv；请在 analyze-logs 的检出目录中运行",
		"cli.fault.unlisted-id": "new：knowledge/problems.tsv 中没有 {id}；请先加入",
		"cli.fault.exists": "{file}：已存在",
		"cli.fault.no-compat": "compat：请至少给出 --driver、--gpu、--torch、--cuda 之一",
		"cli.fault.unknown-torch": "compat：没有已知的 torch {torch} 官方构建",
		"cli.note.archives": "因是压缩文件而未读取：{names}",
		"cli.note.duration": "{bytes} 字节，用时 {seconds} 秒",
		"cli.note.linted": "{folder}：{entries} 个条目，{faults} 处错误",
		"cli.note.written": "已写入 {file}",
		"cli.note.similar": "最相近的问题：",
		"cli.note.nearest-line": "最近的已知问题在 {n} 行之外",
		"cli.skipped.hidden": "{name}：略过，隐藏文件或非日志文件夹",
		"cli.skipped.other": "{name}：略过，名称不像日志",
		"cli.skipped.archive": "{name}：略过，压缩文件或归档",
		"cli.skipped.binary": "{name}：略过，不是文本",
		"cli.skipped.link": "{name}：略过，指向文件夹的链接",
		"cli.skipped.output": "{name}：略过，结果将写入此文件",
		"cli.explain.fix": "如何修复",
		"cli.explain.verify": "如何验证",
		"cli.explain.explains": "可能由它引起",
		"cli.explain.row": "表中的内容",
		"cli.diff.new": "新增：",
		"cli.diff.gone": "消失：",
		"cli.diff.kept": "仍存在：",
		"cli.diff.facts": "变化的信息：",
		"cli.diff.same": "问题和信息均无差异。",
		"cli.compat.driver-level": "驱动 {driver} 支持的 CUDA 最高为 {cuda}。",
		"cli.compat.driver-newer": "驱动 {driver} 比本工具所知的更新。",
		"cli.compat.driver-unknown": "本工具不了解驱动 {driver}。",
		"cli.compat.gpu-level": "{gpu} 的计算能力为 {cc}。",
		"cli.compat.gpu-unknown": "本工具不知道 {gpu} 的计算能力。",
		"cli.compat.cuda-level": "CUDA {cuda} 随驱动 {own} 发布；其程序至少需要驱动 {floor}。",
		"cli.compat.cuda-unknown": "本工具不知道 CUDA {cuda} 需要的驱动版本。",
		"cli.compat.driver-cuda-ok": "驱动 {driver} 可运行用 CUDA {cuda} 构建的程序。",
		"cli.compat.driver-cuda-ok-by-minor-compatibility": "驱动 {driver} 借助次版本兼容可运行用 CUDA {cuda} 构建的程序，该版本的 PTX 除外。",
		"cli.compat.driver-cuda-too-old": "驱动 {driver} 对 CUDA {cuda} 过旧：需要 {needs} 或更新版本。",
		"cli.compat.driver-cuda-unknown": "表中信息不足以判断驱动 {driver} 能否运行 CUDA {cuda}。",
		"cli.compat.gpu-torch-supported": "torch {torch} 含有 {gpu} 的机器码（{by}）。",
		"cli.compat.gpu-torch-supported-by-binary-compatibility": "torch {torch} 可用 {by} 的代码在 {gpu} 上运行。",
		"cli.compat.gpu-torch-ptx": "torch {torch} 可在 {gpu} 上运行：首次启动时驱动会编译其中的 {by}。",
		"cli.compat.gpu-torch-unsupported": "torch {torch} 不含 {gpu} 的代码；其中有 {archs}。",
		"cli.compat.gpu-torch-unknown": "表中信息不足以判断 torch {torch} 能否在 {gpu} 上运行。",
		"cli.compat.build-ok": "torch {build}（CUDA {cuda}）",
		"cli.compat.build-unknown": "torch {build}（CUDA {cuda}）：表中信息不足",
		"cli.compat.build-bad-driver": "torch {build}（CUDA {cuda}）：需要驱动 {needs} 或更新版本",
		"cli.compat.build-bad-gpu": "torch {build}（CUDA {cuda}）：不含 {gpu} 的代码"
	}
};
function fill(text, values) {
	return text.replace(/\{([\w-]+)(?:\|([^{}]*))?\}/g, (whole, name, fallback) => {
		let value = values[name];
		return value === void 0 || value === "" ? fallback ?? whole : String(value);
	});
}
const message = (lang, key, values = {}) => fill(catalog[lang][key], values), rewriteWhere = (where, rewrite) => ({
	input: rewrite(where.input, "name"),
	line: where.line,
	offset: where.offset
}), rewriteEvidence = (evidence, rewrite) => ({
	where: rewriteWhere(evidence.where, rewrite),
	text: rewrite(evidence.text, "log"),
	at: evidence.at
}), rewriteStep = (step, rewrite) => ({
	do: rewrite(step.do, "prose"),
	...step.command === void 0 ? {} : { command: rewrite(step.command, "prose") }
}), rewriteInput = (input, rewrite) => ({
	name: rewrite(input.name, "name"),
	size: input.size,
	encoding: input.encoding,
	lines: input.lines,
	sections: input.sections.map(({ analyzer, line, lines }) => ({
		analyzer,
		line,
		lines
	})),
	clock: input.clock,
	first: input.first,
	last: input.last,
	complete: input.complete
}), rewriteGpu = (gpu, rewrite) => ({
	verdict: gpu.verdict,
	reason: rewrite(gpu.reason, "log"),
	layers: gpu.layers.map((layer) => ({
		layer: layer.layer,
		verdict: layer.verdict,
		reason: rewrite(layer.reason, "log"),
		evidence: layer.evidence.map((one) => rewriteEvidence(one, rewrite))
	}))
}), rewriteFact = (fact, rewrite) => ({
	key: fact.key,
	value: rewrite(fact.value, "fact"),
	...fact.unit === void 0 ? {} : { unit: fact.unit },
	...fact.subject === void 0 ? {} : { subject: rewrite(fact.subject, "fact") },
	where: rewriteWhere(fact.where, rewrite)
}), rewriteFinding = (finding, rewrite) => ({
	key: finding.key,
	id: finding.id,
	title: rewrite(finding.title, "prose"),
	severity: finding.severity,
	basis: finding.basis,
	role: finding.role,
	action: finding.action,
	summary: rewrite(finding.summary, "log"),
	count: finding.count,
	first: finding.first,
	last: finding.last,
	subjects: finding.subjects.map((subject) => rewrite(subject, "log")),
	explainedBy: [...finding.explainedBy],
	evidence: finding.evidence.map((one) => rewriteEvidence(one, rewrite)),
	fixes: finding.fixes.map((step) => rewriteStep(step, rewrite)),
	verify: finding.verify.map((step) => rewriteStep(step, rewrite)),
	page: finding.page
}), rewriteIncident = (incident) => ({
	key: incident.key,
	cause: incident.cause,
	action: incident.action,
	findings: [...incident.findings],
	first: incident.first,
	last: incident.last
}), rewriteTimeline = (timeline, rewrite) => ({
	notes: timeline.notes.map((note) => rewrite(note, "log")),
	first: timeline.first,
	last: timeline.last,
	density: [...timeline.density],
	entries: timeline.entries.map((entry) => ({
		at: entry.at,
		finding: entry.finding,
		id: entry.id,
		severity: entry.severity,
		where: rewriteWhere(entry.where, rewrite)
	}))
}), rewriteUnknown = (cluster, rewrite) => ({
	template: rewrite(cluster.template, "log"),
	count: cluster.count,
	where: rewriteWhere(cluster.where, rewrite)
});
function rewritePlace(place, rewrite) {
	let input = rewrite(place.input, "name");
	return place.line === void 0 ? { input } : {
		input,
		line: place.line
	};
}
const rewriteDiagnostic = (diagnostic, rewrite) => ({
	code: diagnostic.code,
	level: diagnostic.level,
	message: rewrite(diagnostic.message, "log"),
	...diagnostic.where ? { where: rewritePlace(diagnostic.where, rewrite) } : {},
	help: rewrite(diagnostic.help, "log")
}), rewriteReport = (report, rewrite) => ({
	schema: 1,
	lang: report.lang,
	tool: {
		name: report.tool.name,
		version: report.tool.version,
		pack: report.tool.pack
	},
	inputs: report.inputs.map((input) => rewriteInput(input, rewrite)),
	gpu: rewriteGpu(report.gpu, rewrite),
	facts: report.facts.map((fact) => rewriteFact(fact, rewrite)),
	findings: report.findings.map((finding) => rewriteFinding(finding, rewrite)),
	incidents: report.incidents.map(rewriteIncident),
	asks: report.asks.map((ask) => ({
		why: rewrite(ask.why, "prose"),
		command: rewrite(ask.command, "prose")
	})),
	timeline: rewriteTimeline(report.timeline, rewrite),
	unknown: report.unknown.map((cluster) => rewriteUnknown(cluster, rewrite)),
	diagnostics: report.diagnostics.map((diagnostic) => rewriteDiagnostic(diagnostic, rewrite)),
	stats: {
		bytes: report.stats.bytes,
		lines: report.stats.lines,
		cells: report.stats.cells,
		signatures: report.stats.signatures
	}
}), HIDDEN = /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u{fe0f})\u{200d}(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\p{Noncharacter_Code_Point}]/gu, PILE = /(\p{M}{6})\p{M}+/gu, PLAIN = /^[\x20-\x7e]*$/;
function escapeCharacter(character) {
	let code = character.codePointAt(0) ?? 0;
	return character === "\n" ? "\\n" : code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
function visibleLine(line) {
	return PLAIN.test(line) ? line : line.replaceAll("	", "  ").replace(PILE, "$1").replace(HIDDEN, escapeCharacter);
}
const visible$1 = (text) => visibleLine(text.replace(/\r?\n$/, "")), visibleLines = (text) => text.split(/\r?\n/).map(visibleLine).join("\n"), visibleReport = (report) => rewriteReport(report, (text, kind) => kind === "log" || kind === "prose" ? visibleLines(text) : visible$1(text));
// src/cli/arguments/environment.ts
function usualLang(env, systemLocale = () => "") {
	let locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
	return /^zh/i.test(locale) ? "zh-cn" : "en";
}
const mayColor = (isTerminal, env) => isTerminal && !env.NO_COLOR && env.TERM !== "dumb", LANGS = ["en", "zh-cn"], SEVERITIES = [
	"info",
	"warning",
	"error",
	"critical"
], severityRank = (severity) => SEVERITIES.indexOf(severity), ACTIONS = [
	"fix-environment",
	"fix-application",
	"restart",
	"reset-gpu",
	"reboot",
	"replace-hardware",
	"contact-vendor",
	"none"
], COMMANDS = [
	{
		name: "analyze",
		operands: "[FILE | DIR | GLOB | -]...",
		help: "cli.command.analyze"
	},
	{
		name: "explain",
		operands: "ID | XID | \"ERROR TEXT\" | FILE:LINE",
		help: "cli.command.explain"
	},
	{
		name: "search",
		operands: "WORDS...",
		help: "cli.command.search"
	},
	{
		name: "list",
		operands: "",
		help: "cli.command.list"
	},
	{
		name: "compat",
		operands: "",
		help: "cli.command.compat"
	},
	{
		name: "diff",
		operands: "BEFORE AFTER",
		help: "cli.command.diff"
	},
	{
		name: "redact",
		operands: "FILE...",
		help: "cli.command.redact"
	},
	{
		name: "new",
		operands: "ID",
		help: "cli.command.new"
	},
	{
		name: "lint",
		operands: "DIR",
		help: "cli.command.lint"
	}
], READ_LOGS = [
	"analyze",
	"explain",
	"diff"
], COMPAT = ["compat"], FLAGS = [
	{
		name: "format",
		short: "f",
		value: "FORMAT",
		commands: [
			"analyze",
			"explain",
			"search",
			"list",
			"compat",
			"diff"
		],
		help: "cli.flag.format"
	},
	{
		name: "output",
		short: "o",
		value: "FILE",
		commands: [
			"analyze",
			"explain",
			"search",
			"list",
			"compat",
			"diff",
			"redact"
		],
		help: "cli.flag.output"
	},
	{
		name: "lang",
		value: LANGS.join("|"),
		choices: LANGS,
		help: "cli.flag.lang"
	},
	{
		name: "min-severity",
		value: "SEVERITY",
		choices: SEVERITIES,
		commands: ["analyze"],
		help: "cli.flag.min-severity"
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		choices: [...SEVERITIES, "never"],
		commands: ["analyze", "diff"],
		help: "cli.flag.fail-on"
	},
	{
		name: "year",
		value: "YEAR",
		commands: READ_LOGS,
		help: "cli.flag.year"
	},
	{
		name: "timezone",
		value: "ZONE",
		commands: READ_LOGS,
		help: "cli.flag.timezone"
	},
	{
		name: "knowledge",
		value: "DIR",
		repeat: !0,
		commands: [
			"analyze",
			"explain",
			"search",
			"list",
			"diff"
		],
		help: "cli.flag.knowledge"
	},
	{
		name: "redact",
		commands: ["analyze", "diff"],
		help: "cli.flag.redact"
	},
	{
		name: "threads",
		value: "N",
		commands: ["analyze"],
		help: "cli.flag.threads"
	},
	{
		name: "driver",
		value: "VERSION",
		commands: COMPAT,
		help: "cli.flag.driver"
	},
	{
		name: "gpu",
		value: "NAME",
		commands: COMPAT,
		help: "cli.flag.gpu"
	},
	{
		name: "torch",
		value: "VERSION",
		commands: COMPAT,
		help: "cli.flag.torch"
	},
	{
		name: "cuda",
		value: "VERSION",
		commands: COMPAT,
		help: "cli.flag.cuda"
	},
	{
		name: "quiet",
		short: "q",
		help: "cli.flag.quiet"
	},
	{
		name: "verbose",
		short: "v",
		help: "cli.flag.verbose"
	},
	{
		name: "no-color",
		help: "cli.flag.no-color"
	},
	{
		name: "help",
		short: "h",
		help: "cli.flag.help"
	},
	{
		name: "version",
		short: "V",
		help: "cli.flag.version"
	}
], flagsOf = (command) => FLAGS.filter((flag) => flag.commands?.includes(command) ?? !0);
// src/cli/arguments/nearest.ts
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 0; i < a.length; i++) {
		let next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			let replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
function nearest(word, known) {
	let begun = word.length >= 3 && known.find((each) => each.startsWith(word));
	if (begun) return begun;
	let best = known.map((each) => ({
		each,
		edits: distance(word, each)
	})).sort((a, b) => a.edits - b.edits)[0];
	return best && best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.each : null;
}
// src/cli/arguments/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
// src/cli/arguments/parse-arguments.ts
const isCommand = (word) => COMMANDS.some((command) => command.name === word), isLang = (text) => LANGS.some((lang) => lang === text);
function tokenize(argv) {
	let options = Object.fromEntries(FLAGS.map((flag) => [flag.name, {
		type: flag.value === void 0 ? "boolean" : "string",
		...flag.short === void 0 ? {} : { short: flag.short }
	}]));
	return (0, node_util.parseArgs)({
		args: [...argv],
		options,
		strict: !1,
		tokens: !0
	}).tokens;
}
function faultOf(token, command, lang) {
	let spec = FLAGS.find((flag) => flag.name === token.name);
	if (!spec) {
		let near = nearest(token.name, flagsOf(command).map((flag) => flag.name));
		return message(lang, near ? "cli.fault.unknown-flag-near" : "cli.fault.unknown-flag", {
			flag: token.rawName,
			near: `--${near}`
		});
	}
	if (spec.commands && !spec.commands.includes(command)) {
		let commands = spec.commands.join(", ");
		return message(lang, "cli.fault.foreign-flag", {
			flag: token.rawName,
			command,
			commands
		});
	}
	if (spec.value === void 0) return token.value === void 0 ? null : message(lang, "cli.fault.flag-takes-no-value", { flag: token.rawName });
	let { value } = token;
	if (value === void 0 || value === "" || !token.inlineValue && value.startsWith("--")) return message(lang, "cli.fault.flag-needs-value", { flag: `${token.rawName} ${spec.value}` });
	if (spec.choices && !spec.choices.includes(value)) {
		let choices = spec.choices.join(", ");
		return message(lang, "cli.fault.bad-choice", {
			flag: token.rawName,
			value,
			choices
		});
	}
	return null;
}
function askedLang(argv, usual) {
	let option = tokenize(argv).findLast((token) => token.kind === "option" && token.name === "lang"), value = option?.kind === "option" ? option.value : void 0;
	return isLang(value) ? value : usual;
}
function givenFlags(tokens, lang) {
	let all = (name) => tokens.filter((token) => token.name === name).map((token) => token.value ?? "");
	return {
		all,
		has: (name) => tokens.some((token) => token.name === name),
		text: (name) => all(name).at(-1),
		count: (name, least) => {
			let value = all(name).at(-1);
			if (value !== void 0) {
				if (!/^\d{1,6}$/.test(value) || Number(value) < least) throw new UsageError(message(lang, "cli.fault.bad-number", {
					flag: `--${name}`,
					value,
					least
				}));
				return Number(value);
			}
		}
	};
}
function parseArguments(argv, usualLang) {
	let tokens = tokenize(argv), options = tokens.filter((token) => token.kind === "option"), words = tokens.filter((token) => token.kind === "positional").map((token) => token.value), lang = askedLang(argv, usualLang), [word] = words, named = isCommand(word), command = named ? word : "analyze";
	for (let option of options) {
		let fault = faultOf(option, command, lang);
		if (fault) throw new UsageError(fault);
	}
	return {
		command,
		named,
		operands: named ? words.slice(1) : words,
		flags: givenFlags(options, lang),
		lang
	};
}
const pad = (n, width = 2) => String(Math.trunc(n)).padStart(width, "0");
function zoneText(zone) {
	return zone === null ? "" : zone === 0 ? "Z" : `${zone < 0 ? "-" : "+"}${pad(Math.abs(zone) / 60)}:${pad(Math.abs(zone) % 60)}`;
}
function formatInstant(at) {
	if (at.clock === "boot") return `boot+${(at.ms / 1e3).toFixed(at.precision < 1e3 ? 3 : 0)}s`;
	let local = new Date(at.ms + (at.zone ?? 0) * 6e4);
	return `${`${at.year ? pad(local.getUTCFullYear(), 4) : "-"}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`}T${`${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${pad(local.getUTCSeconds())}`}${at.precision < 1e3 ? `.${pad(local.getUTCMilliseconds(), 3)}` : ""}${zoneText(at.zone)}`;
}
const comparable = (a, b) => a.clock === b.clock && a.year === b.year && a.zone === null == (b.zone === null), millis = (fraction) => fraction === void 0 ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0")), precisionOf = (fraction) => fraction === void 0 ? 1e3 : 10 ** (3 - Math.min(3, fraction.length)), isDate = (year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate(), isTime = (hour, minute, second) => hour < 24 && minute < 60 && (second < 60 || second === 60 && minute === 59);
function wallInstant(reading) {
	let { month, day, hour, minute, second, fraction } = reading, zone = reading.zone ?? null, year = reading.year ?? 1972;
	return year < 1970 || year > 2199 || !isDate(year, month, day) || !isTime(hour, minute, second ?? 0) ? null : {
		ms: Date.UTC(year, month - 1, day, hour, minute, second ?? 0, millis(fraction)) - (zone ?? 0) * 6e4,
		clock: "wall",
		zone,
		year: reading.year !== null,
		precision: second === null ? 6e4 : precisionOf(fraction)
	};
}
function epochInstant(seconds, fraction) {
	let whole = Number(seconds);
	return whole < 1e9 || whole > 4070908800 ? null : {
		ms: whole * 1e3 + millis(fraction),
		clock: "wall",
		zone: 0,
		year: !0,
		precision: precisionOf(fraction)
	};
}
const bootInstant = (seconds, fraction) => ({
	ms: Number(seconds) * 1e3 + millis(fraction),
	clock: "boot",
	zone: null,
	year: !0,
	precision: precisionOf(fraction)
}), ZONES = {
	Z: 0,
	UTC: 0,
	GMT: 0,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	HKT: 480,
	JST: 540,
	KST: 540,
	EST: -300,
	EDT: -240,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	AEST: 600,
	AEDT: 660
};
function zoneMinutes(text) {
	if (text === void 0) return null;
	let zone = text.trim(), offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
	if (offset === null) return ZONES[zone.toUpperCase()] ?? null;
	let minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
	return minutes > 840 || minutes % 15 != 0 ? null : offset[1] === "-" ? -minutes : minutes;
}
// src/core/stamp/form.ts
const TIME = "(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?", MONTH = "(\\p{L}{3,9}\\.?|\\d{1,2}[月월])", sticky = (source) => new RegExp(source, "yu"), NAMES$1 = [
	"jan janv ene gen sty янв січ led oca tammi ian ιαν".split(" "),
	"feb févr fev lut фев лют úno şub helmi φεβ".split(" "),
	"mar mars mär märz mrt már márc бер bře maalis μάρ".split(" "),
	"apr avr avril abr kwi апр кві dub ápr nis huhti απρ".split(" "),
	"may mai mag maj mei мая май тра kvě máj touko μαΐ μάι".split(" "),
	"jun juin giu cze июн чер čen jún haz kesä iun ιούν ιουν".split(" "),
	"jul juil lug lip июл čec júl tem heinä iul ιούλ ιουλ".split(" "),
	"aug août ago sie авг сер srp ağu elo avg αύγ αυγ".split(" "),
	"sep sept set wrz сен вер zář szept eyl syys σεπ".split(" "),
	"oct okt out ott paź окт жов říj eki loka οκτ".split(" "),
	"nov lis ноя лис kas marras νοέ νοε".split(" "),
	"dec déc dez dic gru дек гру pro ara joulu des δεκ".split(" ")
], MONTH_OF = new Map(NAMES$1.flatMap((names, index) => names.map((name) => [name, index + 1])));
function monthNumber(name) {
	let numbered = /^(\d{1,2})[月월]$/.exec(name);
	return numbered === null ? MONTH_OF.get(name.toLowerCase().replace(/\.$/, "")) ?? null : Number(numbered[1]);
}
// src/core/stamp/syslog-forms.ts
const ZONE$1 = "(?: ([A-Z]{3,4}|[+-]\\d{2}:?\\d{2}))?", hourOf = (hour, half) => half === void 0 ? Number(hour) : Number(hour) % 12 + (/^[Pp下晚]/.test(half) ? 12 : 0), syslogForms = [
	{
		id: "syslog",
		leads: ["letter", "digit"],
		pattern: sticky(`${MONTH} +(\\d{1,2})(?:,? (\\d{4}))?,? ${TIME}(?: ([AP]M))?(?![\\d:])`),
		read: (m) => {
			let month = monthNumber(m[1]);
			return month === null ? null : wallInstant({
				year: m[3] === void 0 ? null : Number(m[3]),
				month,
				day: Number(m[2]),
				hour: hourOf(m[4], m[8]),
				minute: Number(m[5]),
				second: Number(m[6]),
				fraction: m[7]
			});
		},
		sample: "11月 16 04:38:20 node-1 kernel: NVRM: Xid (PCI:0000:03:00): 13, pid=4242",
		reads: "--11-16T04:38:20"
	},
	{
		id: "asctime",
		leads: ["letter"],
		pattern: sticky(`[\\p{L}.]{1,12},? ${MONTH} +(\\d{1,2}) ${TIME}(?: ([AP]M))?${ZONE$1} (\\d{4})(?!\\d)`),
		read: (m) => {
			let month = monthNumber(m[1]);
			return month === null ? null : wallInstant({
				year: Number(m[9]),
				month,
				day: Number(m[2]),
				hour: hourOf(m[3], m[7]),
				minute: Number(m[4]),
				second: Number(m[5]),
				fraction: m[6],
				zone: zoneMinutes(m[8])
			});
		},
		sample: "Tue Jul 14 09:00:26 2026",
		reads: "2026-07-14T09:00:26"
	},
	{
		id: "day-month-year",
		leads: ["letter", "digit"],
		pattern: sticky(`(?:[\\p{L}.]{2,10},? )?(\\d{1,2})[ /-]${MONTH}[ /-](\\d{4})[ :T]${TIME}(?: ([AP]M))?${ZONE$1}(?![\\d:])`),
		read: (m) => {
			let month = monthNumber(m[2]);
			return month === null ? null : wallInstant({
				year: Number(m[3]),
				month,
				day: Number(m[1]),
				hour: hourOf(m[4], m[8]),
				minute: Number(m[5]),
				second: Number(m[6]),
				fraction: m[7],
				zone: zoneMinutes(m[9])
			});
		},
		sample: "05/Jan/2026:10:02:11 +0800",
		reads: "2026-01-05T10:02:11+08:00"
	},
	{
		id: "access-log",
		leads: ["letter", "digit"],
		pattern: sticky(`[\\w.:-]{2,64} - \\S{1,64} \\[(\\d{2})/${MONTH}/(\\d{4}):${TIME} ([+-]\\d{4})\\]`),
		read: (m) => {
			let month = monthNumber(m[2]);
			return month === null ? null : wallInstant({
				year: Number(m[3]),
				month,
				day: Number(m[1]),
				hour: Number(m[4]),
				minute: Number(m[5]),
				second: Number(m[6]),
				fraction: m[7],
				zone: zoneMinutes(m[8])
			});
		},
		sample: "10.0.0.7 - - [05/Jan/2026:10:02:11 +0800] \"POST /v1/completions HTTP/1.1\" 200 512",
		reads: "2026-01-05T10:02:11+08:00"
	},
	{
		id: "epoch",
		leads: ["digit"],
		pattern: sticky("(1\\d{9})\\.(\\d{3,9})(?=[ :]|$)"),
		read: (m) => epochInstant(m[1], m[2]),
		sample: "type=AVC msg=audit(1661449084.737:2): apparmor=\"STATUS\"",
		reads: "2022-08-25T17:38:04.737Z"
	}
], ZONE = "( ?Z(?![A-Za-z])| ?[+-]\\d{2}:?\\d{2}(?=[\\s\\])\"',|;:]|$)| (?:[A-Z]{3,4})(?=[\\s\\])]))?", LEVEL = "(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL)", yearless = (m) => wallInstant({
	year: null,
	month: Number(m[1]),
	day: Number(m[2]),
	hour: Number(m[3]),
	minute: Number(m[4]),
	second: Number(m[5]),
	fraction: m[6]
}), american = (m) => wallInstant({
	year: Number(m[3].padStart(4, "20")),
	month: Number(m[1]),
	day: Number(m[2]),
	hour: hourOf(m[4], m[8]),
	minute: Number(m[5]),
	second: Number(m[6]),
	fraction: m[7]
}), isoForms = [
	{
		id: "iso",
		leads: ["digit"],
		pattern: sticky(`(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T_]| {1,3}| - |, ?)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?${ZONE})?(?![\\d:]\\d)`),
		read: (m) => wallInstant({
			year: Number(m[1]),
			month: Number(m[3]),
			day: Number(m[4]),
			hour: Number(m[5]),
			minute: Number(m[6]),
			second: m[7] === void 0 ? null : Number(m[7]),
			fraction: m[8],
			zone: zoneMinutes(m[9])
		}),
		sample: "2026-01-05 10:02:11,123 - root - INFO - started",
		reads: "2026-01-05T10:02:11.123"
	},
	{
		id: "iso-compact",
		leads: ["digit"],
		pattern: sticky(`(\\d{4})(\\d{2})(\\d{2})(?:[T_-](\\d{2}):?(\\d{2}):?(\\d{2})| (\\d{1,2}):(\\d{2}):(\\d{2}))(?:[.,:](\\d{1,9}))?${ZONE}(?!\\d)`),
		read: (m) => wallInstant({
			year: Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: Number(m[4] ?? m[7]),
			minute: Number(m[5] ?? m[8]),
			second: Number(m[6] ?? m[9]),
			fraction: m[10],
			zone: zoneMinutes(m[11])
		}),
		sample: "20260105T100211Z started",
		reads: "2026-01-05T10:02:11Z"
	},
	{
		id: "chinese",
		leads: ["digit"],
		pattern: sticky("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日[ ,，]*(?:(?:星期|周)[一二三四五六日天][ ,，]*)?(上午|下午|凌晨|中午|晚上)? ?(\\d{1,2})[:：时](\\d{1,2})(?:[:：分](\\d{1,2})秒?(?:[.,](\\d{1,9}))?)?(?: ([A-Z]{3,4})(?![A-Z]))?"),
		read: (m) => wallInstant({
			year: Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: /[下晚]/.test(m[4] ?? "") && Number(m[5]) < 12 ? Number(m[5]) + 12 : Number(m[5]),
			minute: Number(m[6]),
			second: m[7] === void 0 ? null : Number(m[7]),
			fraction: m[8],
			zone: zoneMinutes(m[9])
		}),
		sample: "2026年01月05日 10时02分11秒 任务开始",
		reads: "2026-01-05T10:02:11"
	}
], appForms = [
	{
		id: "absl-epoch",
		leads: ["letter"],
		pattern: sticky("[IWEFDV]0000 00:00:(\\d{10})\\.(\\d{1,9})(?= )"),
		read: (m) => epochInstant(m[1], m[2]),
		sample: "I0000 00:00:1775118339.645065  222489 cpu_feature_guard.cc:227] optimized",
		reads: "2026-04-02T08:25:39.645Z"
	},
	{
		id: "glog",
		leads: ["letter"],
		pattern: sticky(`[IWEFDVC](\\d{2})(\\d{2}) ${TIME}(?= )`),
		read: yearless,
		sample: "I0105 10:02:11.123456 12345 server.cc:592] loaded",
		reads: "--01-05T10:02:11.123"
	},
	{
		id: "glog-year",
		leads: ["letter"],
		pattern: sticky(`[IWEFDVC](\\d{4})(\\d{2})(\\d{2}) ${TIME}(?= )`),
		read: (m) => wallInstant({
			year: Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: Number(m[4]),
			minute: Number(m[5]),
			second: Number(m[6]),
			fraction: m[7]
		}),
		sample: "W20260105 10:02:11.123456 12345 server.cc:592] slow",
		reads: "2026-01-05T10:02:11.123"
	},
	{
		id: "c10",
		leads: ["["],
		pattern: sticky("\\[[IWEFDV](\\d{1,2})(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2})\\.(\\d{9})(?= )"),
		read: yearless,
		sample: "[rank0]:[W105 10:02:11.123456789 ProcessGroupNCCL.cpp:1250] Warning: leak",
		reads: "--01-05T10:02:11.123"
	},
	{
		id: "vllm",
		leads: ["letter"],
		pattern: sticky(`${LEVEL} +(\\d{2})-(\\d{2}) ${TIME}(?= )`),
		read: yearless,
		sample: "(EngineCore pid=4242) INFO 01-05 10:02:11 [gpu_worker.py:277] Available memory",
		reads: "--01-05T10:02:11"
	},
	{
		id: "logcat",
		leads: ["digit"],
		pattern: sticky("(\\d{2})-(\\d{2}) (\\d{2}):(\\d{2}):(\\d{2})\\.(\\d{3})(?= )"),
		read: yearless,
		sample: "01-05 10:02:11.123  1702  2395 D WindowManager: freezing",
		reads: "--01-05T10:02:11.123"
	},
	{
		id: "mmengine",
		leads: ["digit"],
		pattern: sticky(`(\\d{2})/(\\d{2}) ${TIME}(?= - mm\\w{1,20} - ${LEVEL} - )`),
		read: yearless,
		sample: "01/25 10:02:11 - mmengine - INFO - Exp name: yolov3",
		reads: "--01-25T10:02:11"
	},
	{
		id: "tornado",
		leads: ["digit"],
		pattern: sticky(`(\\d{2})(\\d{2})(\\d{2}) ${TIME}(?= [\\w.-]{1,60}:\\d{1,6}\\])`),
		read: (m) => wallInstant({
			year: 2e3 + Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: Number(m[4]),
			minute: Number(m[5]),
			second: Number(m[6]),
			fraction: m[7]
		}),
		sample: "[I 260105 10:02:11 web:2239] 200 GET / (127.0.0.1) 1.20ms",
		reads: "2026-01-05T10:02:11"
	},
	{
		id: "log4j-short",
		leads: ["digit"],
		pattern: sticky(`(\\d{2})/(\\d{2})/(\\d{2}) ${TIME}(?= ${LEVEL} )`),
		read: (m) => wallInstant({
			year: 2e3 + Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: Number(m[4]),
			minute: Number(m[5]),
			second: Number(m[6]),
			fraction: m[7]
		}),
		sample: "26/01/05 10:02:11 INFO executor.Executor: Running task 0.0",
		reads: "2026-01-05T10:02:11"
	},
	{
		id: "transformers-examples",
		leads: ["digit"],
		pattern: sticky(`(\\d{2})/(\\d{2})/(\\d{4}) ${TIME}(?= - ${LEVEL} - )`),
		read: american,
		sample: "01/25/2026 10:02:11 - INFO - __main__ -   ***** Running training *****",
		reads: "2026-01-25T10:02:11"
	},
	{
		id: "tensorrt",
		leads: ["["],
		pattern: sticky(`\\[(\\d{2})/(\\d{2})/(\\d{4})-${TIME}\\]`),
		read: american,
		sample: "[01/25/2026-10:02:11] [TRT] [W] CUDA lazy loading is not enabled.",
		reads: "2026-01-25T10:02:11"
	},
	{
		id: "rich",
		leads: ["["],
		pattern: sticky(`\\[(\\d{2})/(\\d{2})/(\\d{2}) ${TIME}\\]`),
		read: american,
		sample: "[01/25/26 10:02:11] INFO     Loading weights",
		reads: "2026-01-25T10:02:11"
	},
	{
		id: "american",
		leads: ["digit"],
		pattern: sticky(`(\\d{1,2})/(\\d{1,2})/(\\d{4}),? ${TIME} ([AP]M)(?![A-Z])`),
		read: american,
		sample: "1/25/2026 10:02:11 PM  Error  nvlddmkm",
		reads: "2026-01-25T22:02:11"
	}
], kernelForms = [
	{
		id: "dmesg",
		leads: ["["],
		pattern: sticky("\\[ *(\\d{1,8})\\.(\\d{6})(?: *< *[+\\d.]+>)?\\](?: ?\\[ *[TC]\\d+\\])?"),
		read: (m) => bootInstant(m[1], m[2]),
		sample: "[  130.456250] [   T1946] NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.",
		reads: "boot+130.456s",
		kernel: !0
	},
	{
		id: "dmesg-ctime",
		leads: ["["],
		pattern: sticky(`\\[\\S{1,12} ${MONTH} +(\\d{1,2}) ${TIME} (\\d{4})(?: *< *[+\\d.]+>)?\\]`),
		read: (m) => {
			let month = monthNumber(m[1]);
			return month === null ? null : wallInstant({
				year: Number(m[7]),
				month,
				day: Number(m[2]),
				hour: Number(m[3]),
				minute: Number(m[4]),
				second: Number(m[5]),
				fraction: m[6]
			});
		},
		sample: "[Sun Feb 23 16:24:18 2025] NVRM: Xid (PCI:0000:9b:00): 119, pid=2024380, name=nvidia-smi",
		reads: "2025-02-23T16:24:18"
	},
	{
		id: "dmesg-reltime",
		leads: ["["],
		pattern: sticky("\\[(\\p{L}{3,5})(\\d{2}) (\\d{2}):(\\d{2})\\]"),
		read: (m) => {
			let month = monthNumber(m[1]);
			return month === null ? null : wallInstant({
				year: null,
				month,
				day: Number(m[2]),
				hour: Number(m[3]),
				minute: Number(m[4]),
				second: null
			});
		},
		sample: "[Feb23 16:24] nvidia 0000:01:00.0: enabling device (0000 -> 0003)",
		reads: "--02-23T16:24:00",
		kernel: !0
	},
	{
		id: "dmesg-iso",
		leads: ["digit"],
		pattern: sticky("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2}),(\\d{6})([+-]\\d{2}:\\d{2})(?= )"),
		read: (m) => wallInstant({
			year: Number(m[1]),
			month: Number(m[2]),
			day: Number(m[3]),
			hour: Number(m[4]),
			minute: Number(m[5]),
			second: Number(m[6]),
			fraction: m[7],
			zone: zoneMinutes(m[8])
		}),
		sample: "kern  :warn  : 2025-01-21T04:41:44,283302+00:00 NVRM: Xid (PCI:0000:38:00): 13",
		reads: "2025-01-21T04:41:44.283Z",
		kernel: !0
	},
	{
		id: "kmsg",
		leads: ["digit"],
		pattern: sticky("\\d{1,4},\\d{1,12},(\\d{1,15}),[-c+](?:,[^;]{0,40})?;"),
		read: (m) => {
			let micros = m[1].padStart(7, "0");
			return bootInstant(micros.slice(0, -6), micros.slice(-6));
		},
		sample: "6,3964,206764307,-;nvidia-nvswitch2: open (major=510)",
		reads: "boot+206.764s",
		kernel: !0
	},
	{
		id: "xorg",
		leads: ["["],
		pattern: sticky("\\[(?=[ \\d.]{10}) *(\\d{1,8})\\.(\\d{3})\\](?= |$)"),
		read: (m) => bootInstant(m[1], m[2]),
		sample: "[    12.345] (II) NVIDIA dlloader X Driver  510.73.08",
		reads: "boot+12.345s"
	},
	{
		id: "bracket-epoch",
		leads: ["["],
		pattern: sticky("\\[(1\\d{9})\\.(\\d{3,9})\\]"),
		read: (m) => epochInstant(m[1], m[2]),
		sample: "[1683123456.123456] [node1:4242:0]          ib_md.c:1225 UCX  WARN  no memory",
		reads: "2023-05-03T14:17:36.123Z"
	}
], PREFIX = RegExp("[\\s\\uFEFF]+|(?:[>#|│] ?)+|\\[(?:rank|default|local_rank|worker)[ :]?\\d{1,6}\\]:? ?|\\[\\d{1,6}(?:,\\d{1,6})?\\](?:<std(?:out|err|diag)>)?: ?|\\[\\d{1,6},\\d{1,6}\\]<std(?:out|err)>|\\((?:[\\w.:@-]{1,80} )?(?:pid|ip)=[^)]{1,80}\\) ?|[\\w./-]{1,80} *\\| ?|\\d{1,6}: |(?:kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|authpriv|ftp|local\\d) *:(?:emerg|alert|crit|err|warn|notice|info|debug) *: |<\\d{1,3}>(?:1 )?|(?:time|ts|t|timestamp)=\"?|type=\\w{1,40} msg=audit\\(|kernel: |\\p{L}{2,9}\\.?,? (?=\\d{4}-\\d)|[\\w.~/-]{0,120}(?:log|syslog|messages|dmesg|\\.txt|\\.out|\\.err)(?:\\.\\d{1,3})?(?::\\d{1,9})?[:-]|\\[(?:NeMo )?[IWEDCF] |\\[[\\w .:/|-]{1,60}\\][ :-]{0,3}(?=[\\d\\[A-Z])|\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\\]? ?[:|-]{0,2} ?", "yu");
function prefixEnd(line, start) {
	return PREFIX.lastIndex = start, PREFIX.test(line) ? PREFIX.lastIndex : start;
}
// src/core/stamp/structured-forms.ts
function countedInstant(digits, fraction) {
	return digits.length === 10 ? epochInstant(digits, fraction) : [
		13,
		16,
		19
	].includes(digits.length) ? epochInstant(digits.slice(0, 10), digits.slice(10)) : null;
}
function quotedInstant(text) {
	for (let form of isoForms) {
		form.pattern.lastIndex = 0;
		let match = form.pattern.exec(text);
		if (match !== null) return form.read(match);
	}
	return null;
}
const structuredForms = [{
	id: "journal-json",
	leads: ["{"],
	pattern: sticky("\\{.{0,3000}?\"__REALTIME_TIMESTAMP\" ?: ?\"(\\d{16})\""),
	read: (m) => countedInstant(m[1], void 0),
	sample: "{\"PRIORITY\":\"3\",\"__REALTIME_TIMESTAMP\":\"1757422415123456\",\"MESSAGE\":\"NVRM: Xid\"}",
	reads: "2025-09-09T12:53:35.123Z"
}, {
	id: "json",
	leads: ["{"],
	pattern: sticky("\\{.{0,3000}?\"(?:@?timestamp|time|ts|asctime|datetime)\" ?: ?(?:\"([^\"]{8,48})\"|(\\d{10,19})(?:\\.(\\d{1,9}))?)"),
	read: (m) => m[1] === void 0 ? countedInstant(m[2], m[3]) : quotedInstant(m[1]),
	sample: "{\"log\":\"started\\n\",\"stream\":\"stderr\",\"time\":\"2026-01-05T10:02:11.123456789Z\"}",
	reads: "2026-01-05T10:02:11.123Z"
}], STAMP_FORMS = [
	...kernelForms,
	...appForms,
	...isoForms,
	...syslogForms,
	...structuredForms
], formsOf = (lead) => STAMP_FORMS.filter((form) => form.leads.includes(lead)), FORMS$1 = {
	digit: formsOf("digit"),
	letter: formsOf("letter"),
	"[": formsOf("["),
	"{": formsOf("{")
}, CLOCKED = /\d[:.,时T]\d/;
function leadOf(code) {
	if (code >= 48 && code <= 57) return "digit";
	if (code === 91) return "[";
	if (code === 123) return "{";
	let lower = code | 32;
	return lower >= 97 && lower <= 122 || code > 191 ? "letter" : null;
}
function stampAt(line, start) {
	let lead = leadOf(line.charCodeAt(start));
	if (lead === null) return null;
	for (let form of FORMS$1[lead]) {
		form.pattern.lastIndex = start;
		let match = form.pattern.exec(line);
		if (match === null) continue;
		let at = form.read(match);
		if (at === null) continue;
		let end = start + match[0].length;
		for ((line[end] === "]" || line[end] === ")") && end++; line[end] === " ";) end++;
		return {
			at,
			form: form.id,
			kernel: form.kernel === !0,
			end
		};
	}
	return null;
}
function findStamp$1(line) {
	let head = line.length > 400 ? line.slice(0, 400) : line;
	if (!CLOCKED.test(head) && !line.startsWith("{")) return null;
	let start = 0;
	for (let step = 0; step <= 8; step++) {
		let stamp = stampAt(line, start) ?? (line[start] === "[" ? stampAt(line, start + 1) : null);
		if (stamp !== null) return stamp;
		let end = prefixEnd(line, start);
		if (end === start) return null;
		start = end;
	}
	return null;
}
const readStamp$1 = (line) => findStamp$1(line)?.at ?? null, factStart = (literals, pattern, read, options = {}) => ({
	literals,
	pattern,
	...options,
	read(section) {
		let facts = read(section.match, section);
		return facts.length === 0 ? null : {
			lines: 0,
			facts
		};
	}
}), WISH = /\b(?:requires?|required|requirement|needs?|expected|at least|minimum|or (?:newer|later|higher|above)|and (?:newer|later|above)|built for|compiled for|upgrad\w+|updat\w+|install(?:ing)?|reinstall|download\w*|supports?|supported|recommend\w*|should|must|please|try|make sure|ensure|for example|e\.g\.|consider|if you)\b|>=|<=|需要|要求|建议|推荐|请|应该|确保|支持|如果|是否|至少|以上/i, CODE = /^\s*(?:(?:>>>|\.\.\.) )?(?:if|elif|while|assert|raise|return|def|class|import|from|#(?! ?$))\b/, isStatement = (line) => !WISH.test(line) && !CODE.test(line), isQuestion = (line) => /(?:>>>|^\s*print\(|python[\d.]* -c|In \[\d*\]:)/.test(line), OPENING$1 = "(?:^|[\\]|>:,;!–—-] ?|\\*\\* ?|\\s{2,}|(?:INFO|DEBUG|WARNING) )";
// analyzers/app-log/availability.ts
function truth(text) {
	return /^(?:true|yes|是|可用)$/i.test(text ?? "") ? !0 : !/^(?:false|no|否|不可用)$/i.test(text ?? "") && null;
}
function torchAvailable(yes, line = 0) {
	return [{
		key: "torch.available",
		value: String(yes),
		line
	}, {
		key: "use.environment",
		value: yes ? "used" : "not-used",
		subject: "torch",
		line
	}];
}
const PROMPT = /^[>\s|]*(?:>>>|\.\.\.|\$|#|In \[|\w+@)/;
function answered$1(section) {
	for (let [index, line] of section.lines.entries()) {
		if (index === 0) continue;
		if (PROMPT.test(line)) return [];
		let answer = /^[>\s|]*(?:'?\d\.\d\S* )?(True|False)(?: .{0,60})?$/.exec(line)?.[1];
		if (answer !== void 0) return torchAvailable(answer === "True", index);
	}
	return [];
}
function asked(_, section) {
	let line = section.lines[0] ?? "", said = /is_available(?:\(\))?\)?["']{0,2}\s*(?:[:=,]|is|->|→|returns?|返回|为)?\s*(True|False)\b/.exec(line);
	return said === null ? isQuestion(line) ? answered$1(section) : [] : isStatement(line) ? torchAvailable(/true/i.test(said[1])) : [];
}
function labelled$1(match, section) {
	let yes = truth(match[2]), line = (section.lines[0] ?? "").replace("是否", "");
	return yes === null || !isStatement(line) || /mps/i.test(line) ? [] : /cuda/i.test(match[1]) ? torchAvailable(yes) : [{
		key: "use.environment",
		value: yes ? "used" : "not-used"
	}];
}
function lightning(match) {
	return [{
		key: "use.environment",
		value: match[1] === "True" ? "used" : "not-used"
	}, {
		key: "use.code",
		value: match[2] === "True" ? "used" : "not-used",
		subject: "lightning"
	}];
}
const availabilityStarts = [
	factStart(["torch.cuda.is_available"], /torch\.cuda\.is_available/, asked, { lines: 6 }),
	factStart([
		"cuda available",
		"cuda_available",
		"cuda is available",
		"gpu available",
		"gpu_available",
		"gpu is available",
		"CUDA可用",
		"CUDA 可用",
		"CUDA是否可用",
		"CUDA 是否可用",
		"GPU可用",
		"GPU 可用",
		"GPU是否可用",
		"GPU 是否可用"
	], /\b((?:cuda|gpu)[ _]?(?:is[ _])?(?:available|(?:是否)?可用))(?:\(\))?["'?？]{0,2}\s*(?:[:=：]|->)\s*["']?(true|false|yes|no|是|否|可用|不可用)(?![\w\u4e00-\u9fff])/i, labelled$1),
	factStart(["GPU available: "], /GPU available: (True|False)(?: \(\w+\))?, used: (True|False)/, lightning),
	factStart(["Num GPUs Available"], /Num GPUs Available:?\s+(\d+)/, (m) => [{
		key: "gpu.count",
		value: m[1]
	}, {
		key: "use.environment",
		value: m[1] === "0" ? "not-used" : "used",
		subject: "tensorflow"
	}]),
	factStart(["/physical_device:GPU:"], /^[>\s|]*\[PhysicalDevice\(name='\/physical_device:GPU:\d+'/, () => [{
		key: "use.environment",
		value: "used",
		subject: "tensorflow"
	}]),
	factStart(["Automatically detected platform "], /Automatically detected platform (cuda|cpu)\b/, (m) => [{
		key: "use.environment",
		value: m[1] === "cuda" ? "used" : "not-used",
		subject: "vllm"
	}]),
	factStart(["Setting ds_accelerator to "], /Setting ds_accelerator to (cuda|cpu)\b/, (m) => [{
		key: "use.environment",
		value: m[1] === "cuda" ? "used" : "not-used",
		subject: "deepspeed"
	}]),
	factStart(["Total VRAM "], /Total VRAM (\d+) MB, total RAM (\d+) MB/, (m) => m[1] === m[2] ? [{
		key: "use.environment",
		value: "not-used",
		subject: "torch"
	}] : [{
		key: "gpu.memory",
		value: m[1],
		unit: "MiB"
	}, {
		key: "use.environment",
		value: "used",
		subject: "torch"
	}])
], VERSION$3 = "(\\d{3}\\.\\d{2,3}(?:\\.\\d{1,3})?)";
function detected(_, section) {
	for (let [line, text] of section.lines.entries()) {
		let version = RegExp(`version ${VERSION$3} was detected`).exec(text)?.[1];
		if (version !== void 0) return [{
			key: "driver.version",
			value: version,
			line
		}];
	}
	return [];
}
function bannerFacts(match, section) {
	return section.before.some((line) => /== CUDA ==/.test(line)) ? [{
		key: "cuda.runtime",
		value: match[1]
	}] : [];
}
const DEVICES = "((?:-1|\\d{1,3}|(?:GPU|MIG)-[\\w/-]{4,60})(?:,(?:\\d{1,3}|(?:GPU|MIG)-[\\w/-]{4,60}))*|)", visible = (match) => [{
	key: "cuda.visible-devices",
	value: (match[1] ?? "").replaceAll(" ", "")
}], environment = [
	factStart(["CUDA_VISIBLE_DEVICES="], RegExp(`^(?:[^'"\`#]{2,120}[$%#>] ?|[$%>❯] ?|\\++ )?(?:(?:export|set|declare -x) )?(?:[A-Z_]{2,40}=\\S* )*CUDA_VISIBLE_DEVICES=["']?${DEVICES}["']?(?: \\S.*)?$`), visible),
	factStart(["env: CUDA_VISIBLE_DEVICES="], RegExp(`env: CUDA_VISIBLE_DEVICES=["']?${DEVICES}["']?\\s*$`), visible),
	factStart(["CUDA_VISIBLE_DEVICES: ["], /\bCUDA_VISIBLE_DEVICES: \[((?:\d{1,3}(?:, ?\d{1,3})*)?)\]/, visible)
], containerStarts = [
	factStart(["CUDA Version "], /(?:^|\s)CUDA Version (\d{1,2}\.\d\.\d{1,3})\s*$/, bannerFacts, { before: 4 }),
	factStart(["Using driver version "], RegExp(`Using driver version ${VERSION$3} which has support for CUDA (\\d+\\.\\d+)`), (m) => [{
		key: "driver.version",
		value: m[1]
	}, {
		key: "driver.cuda",
		value: m[2]
	}]),
	factStart([" with kernel driver version "], RegExp(`Using CUDA \\S+ driver version ${VERSION$3} with kernel driver version ${VERSION$3}`), (m) => [{
		key: "driver.library",
		value: m[1]
	}, {
		key: "driver.version",
		value: m[2]
	}]),
	factStart(["built for NVIDIA Driver Release "], /built for NVIDIA Driver Release /, detected, { lines: 3 }),
	...environment
], TORCH_VERSION = "\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?(?:(?:\\.dev|\\.post|a|b|rc)\\d{1,8})*(?:\\+[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)?", cudaOfTag$1 = (digits) => `${digits.slice(0, -1)}.${digits.slice(-1)}`;
function cudaOfInteger(text) {
	let number = Number(text);
	return `${Math.trunc(number / 1e3)}.${Math.trunc(number % 1e3 / 10)}`;
}
function cudnnOfInteger(text) {
	let number = Number(text), scale = number >= 9e4 ? 1e4 : 1e3;
	return `${Math.trunc(number / scale)}.${Math.trunc(number % scale / 100)}.${number % 100}`;
}
function torchFacts(version, line) {
	let place = line === void 0 ? {} : { line }, fact = {
		key: "torch.version",
		value: version,
		...place
	}, cuda = /\+cu(\d{2,3})(?:\D|$)/.exec(version);
	return cuda === null ? /\+cpu/.test(version) ? [fact, {
		key: "torch.cuda",
		value: "none",
		...place
	}] : [fact] : [fact, {
		key: "torch.cuda",
		value: cudaOfTag$1(cuda[1]),
		...place
	}];
}
// analyzers/app-log/devices.ts
const NAME$2 = "((?:NVIDIA|Tesla|GeForce|Quadro|TITAN|GRID) [A-Z0-9][\\w +/.-]{1,50}?)", name = (value, subject) => ({
	key: "gpu.name",
	value: value.trim(),
	...subject === void 0 ? {} : { subject }
}), capability = (value, subject) => ({
	key: "gpu.compute-capability",
	value,
	...subject === void 0 ? {} : { subject }
}), used = (key, subject) => ({
	key,
	value: "used",
	subject
});
function ollamaFacts(_, section) {
	let line = section.lines[0] ?? "", field = (key) => {
		let found = RegExp(`\\b${key}=(?:"([^"]*)"|(\\S+))`).exec(line);
		return found?.[1] ?? found?.[2];
	}, library = field("library");
	if (library === void 0) return [];
	if (/^cpu$/i.test(library)) return [{
		key: "use.environment",
		value: "not-used",
		subject: "ollama"
	}];
	let facts = [used("use.environment", "ollama")];
	if (!/^cuda$/i.test(library)) return facts;
	let before = section.before.length;
	for (; before > 0 && /msg="inference compute"/.test(section.before[before - 1] ?? "");) before--;
	let subject = String(section.before.length - before), product = field("description") ?? field("name");
	product !== void 0 && /^(?!CUDA\d)[\w ().+/-]{3,60}$/.test(product) && facts.push(name(product, subject));
	let compute = field("compute");
	compute !== void 0 && /^\d+\.\d+$/.test(compute) && facts.push(capability(compute, subject));
	let driver = field("driver");
	return driver !== void 0 && /^\d+\.\d+$/.test(driver) && driver !== "0.0" && facts.push({
		key: "driver.cuda",
		value: driver
	}), facts;
}
function foundDevice(match, section) {
	let text = section.lines.join("\n"), named = /name: ([^\n]{3,60}?)\s+(?:major: (\d+) minor: (\d+)|computeCapability: (\d+\.\d+))/.exec(text);
	if (named === null) return [];
	let subject = match[1];
	return [name(named[1], subject), capability(named[4] ?? `${named[2]}.${named[3]}`, subject)];
}
function ultralytics(match, section) {
	let facts = [...torchFacts(match[2])];
	if (match[1] !== void 0 && facts.push({
		key: "python.version",
		value: match[1]
	}), match[3] === "CPU") return [...facts, {
		key: "use.code",
		value: "not-used",
		subject: "torch"
	}];
	for (let [line, text] of section.lines.entries()) {
		let device = /(?:^|\s)CUDA:(\d+) \((.{3,60}?), (\d+)(?:\.\d+)?Mi?B\)/.exec(text);
		if (device === null) break;
		facts.push({
			...name(device[2], device[1]),
			line
		}), facts.push({
			key: "gpu.memory",
			value: device[3],
			unit: "MiB",
			subject: device[1],
			line
		});
	}
	return [...facts, used("use.code", "torch")];
}
function rocmFacts(match, section) {
	if (match[2] !== void 0) return [name(match[3].replace(/ OAM$/, ""), match[2])];
	let row = /^(\d+)\s+.*\[0x[\da-f]+/.exec(section.before.at(-1) ?? "")?.[1];
	return row === void 0 ? [] : [name(match[1], row)];
}
const frameworks$1 = [
	factStart(["Device: cuda:", "Name:** cuda:"], /(?:Device|\*\*Name):(?:\*\*)? cuda:(\d+) (\S.{2,60}?) : (?:cudaMallocAsync|native)/, (m) => [name(m[2], m[1]), used("use.code", "torch")]),
	factStart([
		"physical GPU (device: ",
		"-> device: ",
		"-> (device: "
	], /device: (\d+), name: (.{3,60}?), pci bus id: ([\da-f:.]+)(?:, compute capability: (\d+\.\d+))?/, (m) => [
		name(m[2], m[1]),
		{
			key: "gpu.bus-id",
			value: m[3],
			subject: m[1]
		},
		...m[4] === void 0 ? [] : [capability(m[4], m[1])],
		used("use.environment", "tensorflow"),
		used("use.code", "tensorflow")
	]),
	factStart(["Found device "], /Found device (\d+) with properties/, foundDevice, { lines: 4 }),
	factStart(["StreamExecutor device ("], /StreamExecutor device \((\d+)\): (\S.{2,60}?), Compute Capability (\d+\.\d+)/, (m) => [
		name(m[2], m[1]),
		capability(m[3], m[1]),
		used("use.environment", "tensorflow")
	]),
	factStart([", compute capability "], /Device (\d+): (\S.{2,60}?), compute capability (\d+\.\d+)(?:, VMM|\s*$|,)/, (m) => [
		name(m[2], m[1]),
		capability(m[3], m[1]),
		used("use.environment", "llama.cpp")
	]),
	factStart(["using device CUDA"], /using device CUDA(\d+) \((\S.{2,60}?)\) (?:\(|- )/, (m) => [name(m[2], m[1]), used("use.code", "llama.cpp")]),
	factStart(["inference compute"], /msg="inference compute"/, ollamaFacts, { before: 16 }),
	factStart([
		"torch-1.",
		"torch-2.",
		"torch 1.",
		"torch 2."
	], RegExp(`(?:Python-(3\\.\\d+\\.\\d+) )?torch[- ](${TORCH_VERSION}) (?:(CPU)(?: |$)|CUDA:\\d+ \\()`), ultralytics, { lines: 17 })
], programs = [
	factStart(["Torch detected GPU: "], /Torch detected GPU: (\S.{2,60}?) VRAM (\d+)(?:MB)? Arch \(?(\d+)(?:, |\.)(\d+)/, (m) => [
		name(m[1]),
		{
			key: "gpu.memory",
			value: m[2],
			unit: "MiB"
		},
		capability(`${m[3]}.${m[4]}`),
		used("use.environment", "torch")
	]),
	factStart(["Torch backend: nVidia CUDA "], /Torch backend: nVidia CUDA (\d+\.\d+) cuDNN (\d{4,6})/i, (m) => [{
		key: "torch.cuda",
		value: m[1]
	}, {
		key: "torch.cudnn",
		value: cudnnOfInteger(m[2])
	}]),
	factStart(["Device: device="], /Device: device=(\S.{2,60}?) n=\d+ .*?\bcuda=(\d+\.\d+).*?\bdriver=(\d{3}\.\d+(?:\.\d+)?)/, (m) => [
		name(m[1]),
		{
			key: "torch.cuda",
			value: m[2]
		},
		{
			key: "driver.version",
			value: m[3]
		},
		used("use.environment", "torch")
	]),
	factStart([") of compute capability "], /Using GPU (\d+) \((\S.{2,60}?)\) of compute capability (\d+\.\d+)/, (m) => [
		name(m[2], m[1]),
		capability(m[3], m[1]),
		used("use.code", "torch")
	]),
	factStart([" GPU has compute capability "], /Your (\S.{2,60}?) GPU has compute capability (\d+\.\d+)/, (m) => [name(m[1]), capability(m[2])]),
	factStart(["Found GPU "], RegExp(`(?:^|[\\s|>])Found GPU ${NAME$2}\\s*$`), (m) => [name(m[1]), used("use.environment", "torch")]),
	factStart(["using torch device: ", "using gpu device "], RegExp(`Using (?:torch device|gpu device \\d+): ${NAME$2}(?=$|\\s\\(|\\s*$)`, "i"), (m) => [name(m[1]), used("use.code", "torch")]),
	factStart(["AMD Instinct", "AMD Radeon"], /^\s*(AMD (?:Instinct|Radeon) [\w .-]{2,40}?)\s*$|^GPU\[(\d+)\]\s*: Card [Ss]eries:\s+(AMD .{2,50}?)\s*$/, rocmFacts, { before: 1 }),
	factStart([" device  ", " device 1"], /Rank +\d+ (?:Group +\d+ )?Pid +\d+ on +\S+ device +(\d+) \[[\w:.]+\] (\S.{2,60}?)\s*$/, (m) => [name(m[2], m[1])]),
	factStart(["[SUPPORTED]"], /\bid (\d+)\s+b?'([^']{3,60})'\s+\[SUPPORTED\]/, (m) => [name(m[2], m[1]), used("use.environment", "numba")]),
	factStart(["Highest compute capability"], /Highest compute capability(?: among GPUs detected)?: (\d+\.\d+)/i, (m) => [capability(m[1])]),
	factStart(["GPU Compute Capability: "], /device: (\d+), GPU Compute Capability: (\d+\.\d+), Driver API Version: (\d+\.\d+), Runtime API Version: (\d+\.\d+)/, (m) => [
		capability(m[2], m[1]),
		{
			key: "driver.cuda",
			value: m[3]
		},
		{
			key: "cuda.runtime",
			value: m[4]
		},
		used("use.environment", "paddle")
	]),
	factStart([
		"get_device_name",
		"gpu name",
		"gpu model",
		"device name",
		"gpu: nvidia",
		"gpu: tesla",
		"gpu: geforce",
		"gpu: quadro",
		"device: nvidia",
		"device: tesla",
		"device: geforce",
		"显卡型号",
		"显卡名称",
		"GPU型号",
		"GPU 型号",
		"显卡: NVIDIA",
		"显卡：NVIDIA"
	], RegExp(`(?:get_device_name(?:\\([^)]{0,40}\\))?|(?:gpu|device|显卡) ?(?:name|model|型号|名称)?)\\)?["']?\\s*(?:[:=：]|is|->)\\s*["']?${NAME$2}(?=$|["',;|()]|\\s{2,}|\\s[-(\\[])`, "i"), (m) => [name(m[1])])
], deviceStarts = [...frameworks$1, ...programs], code$1 = (value, subject) => [{
	key: "use.code",
	value,
	...subject === void 0 ? {} : { subject }
}], runtime = (value, subject) => [{
	key: "use.runtime",
	value,
	subject
}], verdictOf = (device) => /^cpu$/i.test(device) ? "not-used" : "used", DEVICE = "[\"'`]?(cuda|gpu|cpu)(?::\\d{1,2})?[\"'`]?", END = "(?=\\s*$|[.,;!)\\]](?:\\s|$)| ?[(（:：]| \\d{1,2}(?![\\w.])| - | for (?:inference|training|comput|process|generat|transcri|the )| to )";
function chosen(match, section) {
	let line = section.lines[0] ?? "", rest = line.slice(match.index + match[0].length);
	return /^\s*(?:or|and|\/|\|)\s/i.test(rest) || !isStatement(line.replace(/set to use|supported|支持的/i, "")) ? [] : code$1(verdictOf(match[1]));
}
const english = [
	factStart([
		"using cuda",
		"using gpu",
		"using cpu",
		"using the gpu",
		"using the cpu",
		"using device",
		"using torch device"
	], RegExp(`${OPENING$1}using (?:the )?(?:(?:torch )?device)?[ :=]{0,3}${DEVICE}(?: device)?${END}`, "i"), chosen),
	factStart([
		"use gpu: ",
		"use cuda: ",
		"use device"
	], RegExp(`${OPENING$1}use (?:gpu|cuda|device)[ :=]{1,3}${DEVICE}${END}`, "i"), chosen),
	factStart([
		"running on cuda",
		"running on gpu",
		"running on cpu",
		"running on the ",
		"running on device"
	], RegExp(`${OPENING$1}(?:\\w+ )?running on (?:the )?(?:device)?[ :=]{0,3}${DEVICE}${END}`, "i"), chosen),
	factStart([
		"device: cuda",
		"device: cpu",
		"device: gpu",
		"device:cuda",
		"device is cuda",
		"device is cpu",
		"device set to ",
		"device: '",
		"device type: "
	], RegExp(`${OPENING$1}(?:(?:torch|inference|compute|computing|training|model|target|selected|current|default|accelerator|execution|auto-configed|running|running on|loading on|loaded on) )?device(?: type| is| used| set to(?: use)?)?\\s?(?:[:=]\\s?)?${DEVICE}(?=\\s*$|[.,;)\\]]| [^A-Z])`, "i"), chosen),
	factStart(["load device: cuda"], /\b(?<!off)load device: cuda(?::\d+)?, offload device:/, () => code$1("used", "torch"))
], chinese = [factStart([
	"使用设备",
	"使用GPU",
	"使用 GPU",
	"使用CPU",
	"使用 CPU",
	"使用cuda",
	"使用 cuda",
	"推理设备",
	"运行设备",
	"设备: cuda",
	"设备：cuda",
	"设备: cpu",
	"设备：cpu"
], /(?:使用(?:设备)?|(?:推理|运行|当前|计算)设备|设备)\s?[:：]?\s?["']?(cuda|gpu|cpu)(?::\d{1,2})?["']?(?=$|[\s,，。.!！;；)）\]]|进行(?:推理|训练|计算)|推理|运行|训练|计算|加速|模式)/i, (match, section) => {
	let before = (section.lines[0] ?? "").slice(0, match.index);
	return /(?:不|未|没有|无法|可以|可|能|能够|选择|默认|是否|尝试)$/.test(before) ? [] : chosen(match, section);
})];
function offloaded(match) {
	let layers = Number(match[1]);
	return runtime(layers === 0 ? "not-used" : layers < Number(match[2]) ? "partial" : "used", "llama.cpp");
}
const CUDA_PROVIDER = /(?:CUDA|Tensorrt|TensorRT|NvTensorRtRtx|NvTensorRTRTX)ExecutionProvider/, providerNames = (list) => (list.match(/\w+ExecutionProvider/g) ?? []).join(", "), libraries = [
	factStart([" layers to GPU"], /offloaded (\d+)\/(\d+) layers to GPU/, offloaded),
	factStart(["Applied providers: "], /Applied providers: \[([^\]]{0,300})\]/, (m) => [{
		key: "onnxruntime.providers",
		value: providerNames(m[1])
	}, ...code$1(CUDA_PROVIDER.test(m[1]) ? "used" : "not-used", "onnxruntime")]),
	factStart(["is not in available provider names"], /Specified provider '(\w+)' is not in available provider names\. ?Available providers: '?([^'\n]{0,300})/, (m) => {
		let facts = [{
			key: "onnxruntime.providers",
			value: providerNames(m[2])
		}];
		return CUDA_PROVIDER.test(m[1]) && !CUDA_PROVIDER.test(m[2]) && facts.push({
			key: "use.environment",
			value: "not-used",
			subject: "onnxruntime"
		}), facts;
	}),
	factStart(["FP16 is not supported on CPU"], /UserWarning: FP16 is not supported on CPU/, () => code$1("not-used", "whisper")),
	factStart(["device='cuda"], /^[>\s|]*tensor\(.{0,2000}, device='cuda(?::\d+)?'/, () => runtime("used", "torch")),
	factStart([
		"GPU KV cache size: ",
		"# GPU blocks: ",
		"# cuda blocks: "
	], /GPU KV cache size: [\d,]+ tokens|# (?:GPU|cuda) blocks: \d+/, () => runtime("used", "vllm"))
], useStarts = [
	...english,
	...chinese,
	...libraries
], versionFact$1 = (key) => (match) => [{
	key,
	value: match[1]
}], statedFact = (key) => (match, section) => isStatement(section.lines[0] ?? "") ? versionFact$1(key)(match) : [], labelled = (name) => RegExp(`${name}(?:[ ._]?(?:version|__version__))["')]{0,2}\\s{0,3}(?:[:=]|is)?\\s{0,20}["']?v?(\\d{1,2}\\.\\d{1,3}\\.\\d{1,3}[\\w.+-]*?)(?=$|[\\s,;"')]|\\.(?:\\s|$))`, "i"), frameworks = [
	factStart([
		"tensorflow version",
		"tensorflow.__version__",
		"tf version: ",
		"tf.__version__"
	], labelled("\\b(?:tensorflow|tf)"), statedFact("tensorflow.version")),
	factStart(["jax version", "jax.__version__"], labelled("\\bjax"), statedFact("jax.version")),
	factStart([
		"onnxruntime version",
		"onnxruntime.__version__",
		"onnx runtime version",
		"ort.__version__",
		"ort version"
	], labelled("\\b(?:onnx ?runtime|ort)"), statedFact("onnxruntime.version")),
	factStart(["Current ORT Version is: "], /Current ORT Version is: (\d+\.\d+\.\d+)/, versionFact$1("onnxruntime.version")),
	factStart(["Python 3.", "Python version"], /(?:^|[\s"|>*])Python(?: version:?)? (3\.\d{1,2}\.\d{1,2})(?:\s{0,20}$|\s{0,3}[(|].{0,120}(?:GCC|MSC|Clang|conda))/, statedFact("python.version"))
], nvidia = [
	factStart(["NCCL version"], /NCCL version:? (\d{1,2}\.\d{1,2}\.\d{1,2}(?:\+cuda\d{1,2}\.\d{1,2})?)/, versionFact$1("nccl.version")),
	factStart(["cudaDriverVersion "], /NCCL INFO cudaDriverVersion (\d{5})\b/, (m) => [{
		key: "driver.cuda",
		value: cudaOfInteger(m[1])
	}]),
	factStart(["Cuda compilation tools, release "], /Cuda compilation tools, release \d+\.\d+, V(\d+\.\d+\.\d+)/, versionFact$1("cuda.toolkit")),
	factStart(["Loaded cuDNN version "], /Loaded cuDNN version (\d{4,6})\b/, (m) => [{
		key: "cudnn.version",
		value: cudnnOfInteger(m[1])
	}, {
		key: "use.runtime",
		value: "used",
		subject: "tensorflow"
	}]),
	factStart(["Loaded runtime CuDNN library: "], /Loaded runtime CuDNN library: (\d+\.\d+\.\d+)/, versionFact$1("cudnn.version")),
	factStart([", cuDNN Version: "], /device: \d+, cuDNN Version: (\d+\.\d+)/, versionFact$1("cudnn.version")),
	factStart(["cudnn version", "cudnn.version()"], /cudnn[ .]version(?:\(\))?["')]{0,2}\s*[:=]\s*(\d{4,6})\b/i, (m, { lines }) => isStatement(lines[0] ?? "") ? [{
		key: "torch.cudnn",
		value: cudnnOfInteger(m[1])
	}] : []),
	factStart(["CUDA_HOME: "], /\bCUDA_HOME: ((?:\/|[A-Z]:\\)[^\s'"]{3,120})/, versionFact$1("cuda.home"))
], drivers = [
	factStart(["kernel reported version is: "], /kernel reported version is: (\d+\.\d+(?:\.\d+)?)/, versionFact$1("driver.version")),
	factStart(["libcuda reported version is: "], /libcuda reported version is: (\d+\.\d+(?:\.\d+)?)/, versionFact$1("driver.library")),
	factStart([
		"nvidia driver",
		"gpu driver",
		"驱动版本",
		"显卡驱动"
	], /(?:nvidia|gpu|显卡) ?(?:driver|驱动)(?: ?version|版本)?\s?(?:[:：=]|is)?\s?(\d{3}\.\d{2,3}(?:\.\d{1,2})?)(?![\d.]*\d)/i, statedFact("driver.version"))
], libraryStarts = [
	...frameworks,
	...nvidia,
	...drivers
], COMFY = {
	name: "ComfyUI",
	signs: [
		/(?:^|[>$#\s])\S*python\S* (?:-\S+ )*\S*\bmain\.py\b/,
		/\*\* ComfyUI startup time:/,
		/Total VRAM \d+ MB, total RAM \d+ MB/,
		/To see the GUI go to: /
	]
}, WEBUI = {
	name: "Stable Diffusion WebUI",
	signs: [
		/^venv "/,
		/Launching launch\.py/,
		/Launching Web UI with arguments/
	]
}, OLLAMA = {
	name: "Ollama",
	signs: [/msg="server config"/]
};
function begins(signs, lines) {
	let seen = new Set(), first = !1;
	for (let line of lines) {
		let sign = signs.findIndex((pattern) => pattern.test(line));
		sign < 0 || (first = seen.size === 0 || seen.has(sign), first && seen.clear(), seen.add(sign));
	}
	return first;
}
function programStart({ name, signs }, section) {
	let line = section.lines[0] ?? "", facts = [{
		key: "app.name",
		value: name
	}];
	if (!begins(signs, [...section.before, line])) return {
		lines: 0,
		facts
	};
	let stated = /startup time: (.*)$/.exec(line)?.[1], at = stated === void 0 ? null : readStamp$1(stated);
	return {
		lines: 0,
		facts,
		events: [{
			kind: "run-start",
			data: { name },
			...at === null ? {} : { at }
		}]
	};
}
const COMMAND = RegExp("^(?:\\([\\w. -]{1,40}\\) ?){0,2}(?:\\[?[\\w.-]{1,40}@[\\w.-]{1,60}[: ][^$#>'\"]{0,100}\\]?[$#] ?|[$%❯] ?|\\+{1,3} |(?:PS )?[A-Z]:\\\\[^>]{0,160}> ?)((?:(?:sudo|nohup|time|srun|env|exec)(?: -\\S+)* )*(?:[A-Z_]{2,40}=\\S* )*(?:(?:\\S*[\\\\/])?python[\\d.]*(?:\\.exe)? (?:-[a-zA-Z] )*(?:-m (?!pip|venv|torch\\.utils\\.collect_env)\\S+|(?!-)\\S+\\.py)|torchrun |accelerate launch |deepspeed |vllm serve |ollama serve|trtexec ).{0,200})");
function commandStart(section) {
	return {
		lines: 0,
		events: [{
			kind: "run-start",
			data: { command: section.match[1].trim().slice(0, 200) }
		}]
	};
}
const runStarts = [
	{
		literals: [
			"ComfyUI startup time:",
			"Total VRAM ",
			"To see the GUI go to: "
		],
		pattern: /\*\* ComfyUI startup time:|Total VRAM \d+ MB, total RAM \d+ MB|To see the GUI go to: /,
		before: 300,
		read: (section) => programStart(COMFY, section)
	},
	{
		literals: ["Launching launch.py", "Launching Web UI with arguments"],
		pattern: /Launching launch\.py|Launching Web UI with arguments/,
		before: 300,
		read: (section) => programStart(WEBUI, section)
	},
	{
		literals: ["msg=\"server config\""],
		pattern: /source=routes\.go:\d+ msg="server config"/,
		read: (section) => programStart(OLLAMA, section)
	},
	factStart(["vLLM API server version "], /vLLM API server version \d/, () => [{
		key: "app.name",
		value: "vLLM"
	}]),
	{
		literals: [
			"python ",
			"python3 ",
			"python.exe ",
			"torchrun ",
			"accelerate launch ",
			"deepspeed ",
			"vllm serve ",
			"ollama serve",
			"trtexec "
		],
		pattern: COMMAND,
		read: commandStart
	}
], FORMS = new Set([
	"vllm",
	"c10",
	"absl-epoch",
	"transformers-examples",
	"tensorrt",
	"mmengine"
]), ownsLine$1 = (line) => line.startsWith("Traceback (most recent call last)") || FORMS.has(findStamp$1(line)?.form ?? ""), APP = /^Traceback \(most recent call last\)|^ {2}File "|^\w+(?:\.\w+)*(?:Error|Exception|Warning): |\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL)\b|\blevel=(?:info|warn|error|debug)|it\/s\]|Warning: |^\d+%\|/;
function sniffHead$1(head) {
	let lines = head.filter((line) => line.trim() !== "");
	if (lines.length === 0) return .1;
	let score = 0;
	for (let line of lines) APP.test(line) ? score += 1 : findStamp$1(line)?.kernel === !1 && (score += .5);
	return .2 + .6 * (score / lines.length);
}
// analyzers/app-log/torch.ts
const torch$1 = (source, flags = "i") => new RegExp(source.replaceAll("TORCH", `(${TORCH_VERSION})(?![\\w.+]*\\w)`), flags), stated = (match, section) => isStatement(section.lines[0] ?? "") ? torchFacts(match[1]) : [], certain = (match) => torchFacts(match[1]), ANSWER = torch$1("^[>\\s|]*'?TORCH'?(?:\\s+(?:True|False))?\\s*$");
function answered(_, section) {
	if (!isQuestion(section.lines[0] ?? "")) return [];
	let version = ANSWER.exec(section.lines[1] ?? "")?.[1];
	return version === void 0 ? [] : torchFacts(version, 1);
}
const versions = [
	factStart([
		"torch version",
		"torch.__version__",
		"torch_version",
		"torch.version"
	], torch$1("torch[ ._]?(?:version|__version__)\\*{0,2}[\"')]{0,2}\\s{0,3}(?:[:=]|is)?\\*{0,2}\\s{0,20}[\"'(]?TORCH"), stated),
	factStart(["torch.__version__"], /torch\.__version__/, answered, { lines: 2 }),
	factStart([
		"torch: 1.",
		"torch: 2.",
		"torch:  "
	], torch$1("(?:^|[\\s•|*-])(?:py)?torch:\\s+TORCH(?=$|[\\s,;•)])"), stated),
	factStart(["(you have "], torch$1("PyTorch \\S+ with CUDA \\d+ \\(you have TORCH\\)"), certain),
	factStart(["you have torch "], torch$1("you have torch TORCH which is incompatible"), certain),
	factStart(["You are running torch "], torch$1("You are running torch TORCH"), certain),
	factStart(["torch 1.", "torch 2."], torch$1("(?:^|[\\s|>:])(?:py)?torch (?=\\S{3,20}\\+c(?:u\\d|pu))TORCH(?! with CUDA)"), stated),
	factStart(["Requirement already satisfied: torch"], torch$1("Requirement already satisfied: torch(?:[<>=!~ ;]\\S*)? .*\\(TORCH\\)"), certain),
	factStart(["Successfully installed "], torch$1("Successfully installed (?:\\S+ )*?torch-TORCH(?: |$)"), certain)
], builds = [
	factStart(["torch.version.cuda", "torch cuda version"], /torch(?:\.version\.cuda| cuda version)["')]{0,2}\s*[:=]?\s*["']?(\d{1,2}\.\d|None\b)/i, (m, { lines }) => isStatement(lines[0] ?? "") ? [{
		key: "torch.cuda",
		value: m[1].toLowerCase()
	}] : []),
	factStart(["PyTorch has CUDA Version="], /PyTorch has CUDA Version=(\d+\.\d+)/, (m) => [{
		key: "torch.cuda",
		value: m[1]
	}]),
	factStart(["mismatches the version that was used to compile"], /detected CUDA version \((\d+\.\d+)\) mismatches .*?\((\d+\.\d+)\)/, (m) => [{
		key: "cuda.toolkit",
		value: m[1]
	}, {
		key: "torch.cuda",
		value: m[2]
	}]),
	factStart(["PyTorch settings found: CUDA_VERSION="], /PyTorch settings found: CUDA_VERSION=(\d{2,3})\b/, (m) => [{
		key: "torch.cuda",
		value: cudaOfTag$1(m[1])
	}])
], meetings = [
	factStart(["(found version "], /NVIDIA driver on your system is too old \(found version (\d{4,5})\)/, (m) => [{
		key: "driver.cuda",
		value: cudaOfInteger(m[1])
	}]),
	factStart(["supports CUDA capabilities "], /PyTorch install supports CUDA capabilities ((?:sm_\d+\w? ?)+)/, (m) => [{
		key: "torch.archs",
		value: m[1].trim()
	}]),
	factStart([" with CUDA capability sm_"], /(?:^|[\s:])([A-Z]\S* .{2,50}?|[A-Z]\S+) with CUDA capability sm_(\d{2,3})\w? is not compatible/, (m) => [{
		key: "gpu.name",
		value: m[1].trim()
	}, {
		key: "gpu.compute-capability",
		value: cudaOfTag$1(m[2])
	}]),
	factStart([" which is of cuda capability "], /Found GPU(\d+) (\S.{2,60}?) which is of (?:compute|cuda) capability (?:\()?(\d+)[., ]+(\d+)/i, (m) => [{
		key: "gpu.name",
		value: m[2],
		subject: m[1]
	}, {
		key: "gpu.compute-capability",
		value: `${m[3]}.${m[4]}`,
		subject: m[1]
	}]),
	factStart([" total capac"], /(?:GPU (\d+); (\d+\.\d+) ([GM])iB total capac|GPU (\d+) has a total capac\w+ of (\d+\.\d+) ([GM])iB)/, (m) => {
		let subject = m[1] ?? m[4], size = Number(m[2] ?? m[5]) * ((m[3] ?? m[6]) === "G" ? 1024 : 1);
		return [{
			key: "gpu.memory",
			value: String(Math.round(size)),
			unit: "MiB",
			subject
		}, {
			key: "use.runtime",
			value: "used",
			subject: "torch"
		}];
	})
], analyzer$3 = {
	id: "app-log",
	title: {
		en: "Application log",
		"zh-cn": "应用日志"
	},
	capture: {
		command: "python your_app.py 2>&1 | tee app.log",
		tells: {
			en: "what the program met, and on which device it computed",
			"zh-cn": "程序遇到了什么，以及在哪个设备上计算"
		}
	},
	starts: [
		...versions,
		...builds,
		...meetings,
		...availabilityStarts,
		...useStarts,
		...deviceStarts,
		...libraryStarts,
		...containerStarts,
		...runStarts
	],
	owns: ownsLine$1,
	sniff: sniffHead$1,
	clock: readStamp$1
}, KEY = /(?:^|[\s>|#])(PyTorch version|Is debug build|CUDA used to build PyTorch|ROCM used to build PyTorch|OS|GCC version|Python version|Python platform|Is CUDA available|CUDA runtime version|GPU models and configuration|Nvidia driver version|cuDNN version|HIP runtime version|Versions of relevant libraries|vLLM Version|GPU Topology)\s*:\s*(.*?)\s*$/, ROW$1 = /(?:^|[\s>|#])\[(?:pip3?|conda)\] \S/, GPU$2 = /(?:^|[\s>|#:])GPU (\d{1,3}): (\S.*?)\s*$/, onlyVersion = (value) => /^\d{1,4}\.\d[\w.+-]*/.exec(value)?.[0];
function versionFact(key, value, at) {
	let version = onlyVersion(value);
	return version === void 0 ? [] : [{
		key,
		value: version,
		...at
	}];
}
function availability(value, at) {
	let yes = /^(?:True|Yes)\b/.test(value);
	return !yes && !/^(?:False|No)\b/.test(value) ? [] : [{
		key: "torch.available",
		value: String(yes),
		...at
	}, {
		key: "use.environment",
		value: yes ? "used" : "not-used",
		subject: "torch",
		...at
	}];
}
function keyFacts(key, value, line) {
	let at = { line };
	switch (key) {
		case "PyTorch version": return onlyVersion(value) === void 0 ? [] : torchFacts(onlyVersion(value), line);
		case "CUDA used to build PyTorch": return versionFact("torch.cuda", value, at);
		case "Is CUDA available": return availability(value, at);
		case "CUDA runtime version": return versionFact("cuda.toolkit", value, at);
		case "Nvidia driver version": return versionFact("driver.version", value, at);
		case "Python version": return versionFact("python.version", value.replace(/ .*/, ""), at);
		case "OS": return /^(?:Could not collect)?$/.test(value) ? [] : [{
			key: "os.name",
			value,
			...at
		}];
		case "Python platform": {
			let kernel = /^Linux-(\d.*?)-(?:x86_64|aarch64|ppc64le)/.exec(value)?.[1];
			return kernel === void 0 ? [] : [{
				key: "kernel.version",
				value: kernel,
				...at
			}];
		}
		default: return [];
	}
}
function cudnnFacts(lines, from) {
	for (let line = from; line < Math.min(lines.length, from + 3); line++) {
		let version = /libcudnn\w*\.so\.(\d+\.\d+\.\d+)/.exec(lines[line] ?? "")?.[1];
		if (version !== void 0) return [{
			key: "cudnn.version",
			value: version,
			line
		}];
	}
	return [];
}
function gpuFacts(lines, from) {
	let facts = [];
	for (let line = from; line < Math.min(lines.length, from + 130); line++) {
		let gpu = GPU$2.exec(lines[line] ?? "");
		if (gpu !== null) facts.push({
			key: "gpu.name",
			value: gpu[2].replace(/ \(UUID: .*$/, ""),
			subject: gpu[1],
			line
		});
		else if (line > from && !/^\W*(?:MIG .*)?$/.test(lines[line] ?? "")) break;
	}
	return facts;
}
function cpuBuild(values) {
	let cuda = values.get("CUDA used to build PyTorch"), rocm = values.get("ROCM used to build PyTorch");
	return cuda === void 0 || !/^None$/i.test(cuda.value) || rocm !== void 0 && /\d/.test(rocm.value) ? [] : [{
		key: "torch.cuda",
		value: "none",
		line: cuda.line
	}];
}
function readBlock(section) {
	if (!section.lines.slice(1, 4).some((line) => /Is debug build\s*:/.test(line))) return null;
	let facts = [], values = new Map(), last = 0;
	for (let [line, text] of section.lines.entries()) {
		if (line - last > 70) break;
		let pair = KEY.exec(text);
		if (pair === null) {
			ROW$1.test(text) && (last = line);
			continue;
		}
		let [, key = "", value = ""] = pair;
		if (key === "PyTorch version" && line > 0) break;
		last = line, values.set(key, {
			value,
			line
		}), facts.push(...keyFacts(key, value, line)), key === "cuDNN version" && facts.push(...cudnnFacts(section.lines, line)), key === "GPU models and configuration" && facts.push(...gpuFacts(section.lines, line));
	}
	return {
		lines: last + 1,
		facts: [...facts, ...cpuBuild(values)]
	};
}
const blockStart = {
	literals: ["PyTorch version"],
	pattern: /(?:^|[\s>|#])PyTorch version\s*:\s*\S/,
	lines: 400,
	read: readBlock
}, KEYS = [
	[/^tensorflow(?:-gpu|-cpu|-intel)?$/, "tensorflow.version"],
	[/^jax$/, "jax.version"],
	[/^onnxruntime(?:-gpu)?$/, "onnxruntime.version"],
	[/^nvidia-nccl-cu\d+$/, "nccl.version"],
	[/^(?:nvidia-cudnn-cu\d+|cudnn)$/, "cudnn.version"],
	[/^(?:nvidia-cuda-runtime-cu\d+|cudatoolkit)$/, "cuda.runtime"]
], NAME$1 = "[A-Za-z][\\w.-]{1,60}", RELEASE = "\\d{1,6}\\.\\w[\\w.]{0,30}(?:\\+[\\w.]{1,30})?", TAGGED = RegExp(`\\[(?:pip3?|conda)\\] (${NAME$1})(?:==|\\s+)(${RELEASE})(?:\\s+(\\S+))?`), LISTED = RegExp(`^[>\\s|]*(${NAME$1}) {2,}(${RELEASE})(?:\\s+(\\S+))?(?:\\s+\\S+)?\\s*$`), FROZEN = RegExp(`^[>\\s|]*(${NAME$1})==(${RELEASE})\\s*$`);
function condaTorch(version, build) {
	let facts = torchFacts(version);
	if (facts.length > 1 || build === void 0) return facts;
	let cuda = /cuda(\d+\.\d+)/.exec(build)?.[1] ?? (/(?:^|_)cpu(?:_|$)/.test(build) ? "none" : null);
	return cuda === null ? facts : [...facts, {
		key: "torch.cuda",
		value: cuda
	}];
}
function packageFacts(name, version, build) {
	let lower = name.toLowerCase();
	if (lower === "torch" || lower === "pytorch") return condaTorch(version, build);
	let key = KEYS.find(([pattern]) => pattern.test(lower))?.[1];
	return key === void 0 ? [] : [{
		key,
		value: version
	}];
}
function isFrozen(name, section) {
	let rowOf = (line) => FROZEN.exec(line ?? "")?.[1]?.toLowerCase(), previous = rowOf(section.before.at(-1)), next = rowOf(section.lines[1]), own = name.toLowerCase();
	return previous !== void 0 && next !== void 0 && previous < own && own < next;
}
function rowFacts(_, section) {
	let line = section.lines[0] ?? "", row = TAGGED.exec(line) ?? LISTED.exec(line);
	if (row !== null) return packageFacts(row[1], row[2], row[3]);
	let frozen = FROZEN.exec(line);
	return frozen === null ? [] : /^nvidia-/.test(frozen[1]) || isFrozen(frozen[1], section) ? packageFacts(frozen[1], frozen[2]) : [];
}
const packageStart = factStart([
	"torch==",
	"torch  ",
	"[conda] pytorch ",
	"tensorflow==",
	"tensorflow-gpu==",
	"tensorflow  ",
	"tensorflow-gpu  ",
	"tensorflow-intel  ",
	"onnxruntime==",
	"onnxruntime-gpu==",
	"onnxruntime  ",
	"onnxruntime-gpu  ",
	"jax     ",
	"nvidia-nccl-cu",
	"nvidia-cudnn-cu",
	"nvidia-cuda-runtime-cu",
	"cudatoolkit "
], /(?:torch|tensorflow|onnxruntime|jax|nvidia-(?:nccl|cudnn|cuda-runtime)-cu\d|cudatoolkit)/, rowFacts, {
	before: 1,
	lines: 2
}), torch = (source) => new RegExp(source.replaceAll("TORCH", `(${TORCH_VERSION})`), "i"), available = (yes) => [{
	key: "torch.available",
	value: String(yes)
}, {
	key: "use.environment",
	value: yes ? "used" : "not-used",
	subject: "torch"
}];
function mmcvGpus(match, section) {
	if (![...section.before, ...section.lines].some((line) => /(?:CUDA|GPU) available(?::|\s{2})/.test(line))) return [];
	let value = match[2].replace(/ \(arch=.*$/, "");
	return match[1].split(",").map((subject) => ({
		key: "gpu.name",
		value,
		subject
	}));
}
// analyzers/collect-env/index.ts
const analyzer$2 = {
	id: "collect-env",
	title: {
		en: "Environment report",
		"zh-cn": "环境报告"
	},
	capture: {
		command: "python -m torch.utils.collect_env > env.txt",
		tells: {
			en: "which torch, CUDA, cuDNN and driver the program meets",
			"zh-cn": "程序使用的 torch、CUDA、cuDNN 与驱动版本"
		}
	},
	starts: [
		blockStart,
		packageStart,
		factStart(["PyTorch version (GPU?): ", "PyTorch version: "], torch("PyTorch version(?: \\(GPU\\?\\))?: TORCH \\((True|False|GPU|CPU)"), (m) => [...torchFacts(m[1]), ...available(/^(?:True|GPU)$/.test(m[2]))]),
		factStart(["GPU type: "], /(?:^|[\s>-])GPU type: (\S.{2,60}?)\s*$/, (m) => [{
			key: "gpu.name",
			value: m[1]
		}]),
		factStart(["torch version ..."], torch("torch version \\.{3,} ?TORCH"), (m) => torchFacts(m[1])),
		factStart(["torch cuda version ..."], /torch cuda version \.{3,} ?(\d+\.\d+|None)/, (m) => [{
			key: "torch.cuda",
			value: m[1].toLowerCase()
		}]),
		factStart(["nvcc version ..."], /nvcc version \.{3,} ?(\d+\.\d+)/, (m) => [{
			key: "cuda.toolkit",
			value: m[1]
		}]),
		factStart([
			"GPU 0: ",
			"GPU 0,1",
			"GPU 0  "
		], /(?:^|[>\s])GPU (\d(?:,\d{1,2}){0,15})(?::| {2,}) *(\S.{2,60}?)\s*$/, mmcvGpus, {
			before: 4,
			lines: 4
		}),
		factStart(["pytorch.version:"], torch("pytorch\\.version:\\s+TORCH"), (m) => torchFacts(m[1])),
		factStart(["pytorch.cuda:"], /pytorch\.cuda:\s+(not )?available/, (m) => available(m[1] === void 0)),
		factStart(["gpu.name:"], /gpu\.name:\s+(\S.{2,60}?)\s*$/, (m) => [{
			key: "gpu.name",
			value: m[1]
		}]),
		factStart(["PyTorch  "], torch("(?:^|[>\\s])PyTorch {2,}TORCH @/"), (m) => torchFacts(m[1]))
	]
}, bootStarts = [{
	literals: ["Linux version "],
	pattern: /(?:^|[\]\s:])Linux version (\d+\.\d+\S*) \(/,
	read: ({ match }) => ({
		lines: 0,
		facts: [{
			key: "kernel.version",
			value: match[1]
		}],
		events: [{
			kind: "boot",
			data: { kernel: match[1] }
		}]
	})
}, factStart(["GNU/Linux"], /(?:^|\s)Linux \S{1,255} (\d+\.\d+\S*) #\d.* GNU\/Linux/, (m) => [{
	key: "kernel.version",
	value: m[1]
}])], productName = (name) => name.replace(/ (?:Lite Hash Rate|Rev\. \w)$/, "").trim();
function field(lines, key) {
	for (let [line, text] of lines.entries()) {
		let value = RegExp(`(?:^|[\\s>|#])${key}:\\s+(\\S.*?)\\s*$`).exec(text)?.[1];
		if (value !== void 0) return {
			value,
			line
		};
	}
	return null;
}
function lshwFacts(match, section) {
	return [...section.before, ...section.lines].some((line) => /vendor: NVIDIA/i.test(line)) ? [{
		key: "gpu.name",
		value: productName(match[1])
	}] : [];
}
function procFacts(match, section) {
	if (!/^\W*IRQ:/.test(section.lines[1] ?? "")) return [];
	let bus = field(section.lines, "Bus Location"), uuid = field(section.lines, "GPU UUID"), subject = bus === null ? {} : { subject: bus.value }, facts = [{
		key: "gpu.name",
		value: match[1],
		...subject
	}];
	return uuid !== null && facts.push({
		key: "gpu.uuid",
		value: uuid.value,
		line: uuid.line,
		...subject
	}), facts;
}
function containerFacts(match, section) {
	let facts = [{
		key: "driver.version",
		value: match[1]
	}], subject;
	for (let [line, text] of section.lines.entries()) {
		let pair = /(?:^|[\s>|])(CUDA version|Device Index|Model|GPU UUID|Architecture):\s+(\S.*?)\s*$/.exec(text);
		if (pair === null) continue;
		let value = pair[2], of = {
			line,
			...subject === void 0 ? {} : { subject }
		};
		pair[1] === "CUDA version" ? facts.push({
			key: "driver.cuda",
			value,
			line
		}) : pair[1] === "Device Index" ? subject = value : pair[1] === "Model" ? facts.push({
			key: "gpu.name",
			value,
			...of
		}) : pair[1] === "GPU UUID" ? facts.push({
			key: "gpu.uuid",
			value,
			...of
		}) : facts.push({
			key: "gpu.compute-capability",
			value,
			...of
		});
	}
	return facts;
}
const hardwareStarts = [
	factStart(["NVRM: GPU at "], /NVRM: GPU at (?:PCI:)?([\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}(?:\.\d)?): (GPU-[\da-f-]{36})/, (m) => [{
		key: "gpu.uuid",
		value: m[2],
		subject: m[1]
	}]),
	factStart(["NVIDIA Corporation "], /(?:VGA compatible|3D|Display) controller(?: \[\w{4}\])?: NVIDIA Corporation \w{2,10} \[([^\]]{4,60})\]/, (m) => [{
		key: "gpu.name",
		value: productName(m[1])
	}]),
	factStart(["product: "], /\bproduct: [A-Z]{1,3}\d\w{1,8} \[([^\]]{4,60})\]/, lshwFacts, {
		before: 3,
		lines: 4
	}),
	factStart(["Model: "], /(?:^|[>#|] ?)Model:\s+(\S.{2,60}?)\s*$/, procFacts, { lines: 8 }),
	factStart(["NVRM version:"], /NVRM version:\s+(\d{2,3}\.\d{2,3}(?:\.\d{1,3})?)\s*$/, containerFacts, { lines: 100 }),
	factStart(["NVIDIA GPU "], /NVIDIA\(\d+\): NVIDIA GPU (\S.{2,60}?) \([A-Z]{1,3}\d\w{1,6}(?:-\w)?\) at PCI:\S+ \(GPU-(\d+)\)/, (m) => [{
		key: "gpu.name",
		value: m[1],
		subject: m[2]
	}])
], version = (source, flags = "") => new RegExp(source.replaceAll("VERSION", "(\\d{2,3}\\.\\d{2,3}(?:\\.\\d{1,3})?(?![.\\d]*\\d))"), flags), driver = (value, line = 0) => value === void 0 ? [] : [{
	key: "driver.version",
	value,
	line
}];
function wrapped(section) {
	let parts = [];
	for (let [index, line] of section.lines.entries()) {
		let message = /(?:NVRM|NVIDIA): *(.*)$/.exec(line)?.[1] ?? (index === 0 ? line : null);
		if (message === null) break;
		parts.push(message.replaceAll(/#012 *(?:NVRM: *)?/g, " ").trim());
	}
	return parts.join(" ");
}
const CLIENT = version("(?:client (?:'[^']{0,80}' )?(?:\\(pid \\d+\\) )?has the version|component has version) VERSION"), KERNEL = version("kernel module has (?:the )?version VERSION");
function mismatch(section) {
	let text = wrapped(section), client = CLIENT.exec(text)?.[1], library = client === void 0 ? [] : [{
		key: "driver.library",
		value: client
	}];
	return [...driver(KERNEL.exec(text)?.[1]), ...library];
}
function moduleInfo(section) {
	for (let [index, line] of section.lines.entries()) {
		if (index > 0 && /\bfilename:\s/.test(line)) {
			if (!/\/nvidia[\w-]*\.ko/.test(line)) return [];
			continue;
		}
		let match = version("(?:^|[^\\w])version:\\s+VERSION\\s*$").exec(line);
		if (match !== null) return driver(match[1], index);
	}
	return [];
}
const versionStarts = [
	factStart(["NVIDIA UNIX ", "NVIDIA Linux "], version("NVIDIA (?:UNIX|Linux) [\\w ]{0,30}Kernel Module(?: for \\w{2,12})? {1,4}VERSION"), (m) => driver(m[1])),
	factStart(["Kernel Mode Setting Driver for "], version("Kernel Mode Setting Driver for (?:UNIX platforms|\\w{2,12}) {1,4}VERSION"), (m) => driver(m[1])),
	factStart(["API mismatch: "], /API mismatch: /, (_, section) => mismatch(section), { lines: 6 }),
	factStart(["not supported by the "], /NVRM: .*not supported by the /, (_, section) => driver(version("not supported by the (?:NVIDIA )?VERSION (?:NVIDIA|driver)").exec(wrapped(section))?.[1]), { lines: 3 }),
	factStart([" NVIDIA driver will ignore"], version("The VERSION NVIDIA driver will ignore"), (m) => driver(m[1])),
	factStart(["don't match with driver version "], version("don't match with driver version VERSION"), (m) => driver(m[1])),
	factStart(["filename: ", "modinfo nvidia"], /filename:\s+\S*\/nvidia[\w-]*\.ko|modinfo nvidia\b/, (_, section) => moduleInfo(section), { lines: 60 }),
	factStart(["/dkms/nvidia"], version("/dkms/nvidia[\\w-]*/VERSION/"), (m) => driver(m[1])),
	factStart([": installed"], version("^(?:.*\\s)?nvidia[\\w-]*(?:/|, )VERSION, \\d\\S+, \\w+: installed"), (m) => driver(m[1])),
	factStart([
		"nvidia-modprobe:",
		"nvidia-persistenced:",
		"nvidia-installer:"
	], version("nvidia-(?:modprobe|persistenced|installer):\\s+version VERSION"), (m) => driver(m[1])),
	factStart(["Installing NVIDIA driver version "], version("Installing NVIDIA driver version VERSION"), (m) => driver(m[1])),
	factStart(["NVIDIA Accelerated Graphics Driver for Linux"], version("NVIDIA Accelerated Graphics Driver for Linux-\\w+'?,? (?:version: |\\(version: |\\()?VERSION"), (m) => driver(m[1])),
	factStart(["nvc_info.c:", "nvc_mount.c:"], version("nvc_(?:info|mount)\\.c:\\d+\\] (?:selecting|mounting) \\S*/lib(?:cuda|nvidia-[\\w-]+)\\.so\\.VERSION"), (m) => driver(m[1])),
	factStart([
		"libnvidia-compute-",
		"nvidia-driver-",
		"libcuda1"
	], version("^(?:ii +(?:libnvidia-compute-\\S+|nvidia-driver-\\d\\S*|libcuda1\\S*) +|nvidia-driver-(?:cuda-libs-|libs-)?)VERSION-\\d"), (m) => [{
		key: "driver.library",
		value: m[1]
	}]),
	factStart(["NVIDIA dlloader X Driver ", "NVIDIA GLX Module "], version("NVIDIA (?:dlloader X Driver|GLX Module) {1,4}VERSION"), (m) => [{
		key: "driver.library",
		value: m[1]
	}])
], APACHE = /^\[(?:\w{1,20}:)?(?:emerg|alert|crit|error|warn|notice|info|debug|trace\d)\]/, SPEAKER = /^(?:\w[\w.-]{0,254} )?kernel(?:\[\d+\])?: /, BARE$1 = /^(?:<\d{1,3}>)?\s*(?:kernel: )?(?:(?:NVRM|nvidia-(?:nvlink|modeset|uvm|nvswitch\d{0,3})): |(?:pcieport|nvidia|nouveau) [\da-f]{4,5}:[\da-f]{2}:[\da-f]{2}\.\d: |\[ *\+\d+\.\d{6}\] |kern +:(?:emerg|alert|crit|err|warn|notice|info|debug) *: )/, JOURNAL_JSON = /^\{.{0,4000}"(?:_TRANSPORT|SYSLOG_IDENTIFIER)" ?: ?"kernel"/, USUAL$1 = /^\s*(?:\[drm|ACPI: |usb \d|EXT4-fs|audit: |Call Trace:|RIP: |BUG: |INFO: task |Out of memory: |oom-kill:|Kernel panic|Modules linked in:|pci 0000:|CPU: \d+ PID: |Command line: |Linux version \d|e820: |systemd\[1\]: )/;
function ownsLine(line) {
	if (BARE$1.test(line)) return !0;
	if (line.startsWith("{")) return JOURNAL_JSON.test(line);
	let stamp = findStamp$1(line);
	if (stamp === null) return !1;
	if (stamp.kernel) return !0;
	let rest = line.slice(stamp.end, stamp.end + 300);
	return stamp.form === "dmesg-ctime" ? !APACHE.test(rest) : SPEAKER.test(rest);
}
function sniffHead(head) {
	let lines = 0, score = 0;
	for (let line of head) line.trim() !== "" && (lines++, ownsLine(line) ? score += 1 : USUAL$1.test(line) && (score += .8));
	return lines === 0 ? 0 : score / lines;
}
// analyzers/kernel-log/index.ts
const analyzer$1 = {
	id: "kernel-log",
	title: {
		en: "Kernel log",
		"zh-cn": "内核日志"
	},
	capture: {
		command: "sudo dmesg -T > dmesg.txt",
		tells: {
			en: "whether the GPU itself and its driver are sound (Xid errors, a GPU off the bus, the OOM killer)",
			"zh-cn": "GPU 本身及其驱动是否正常（Xid 错误、GPU 掉线、OOM killer）"
		}
	},
	starts: [
		...versionStarts,
		...hardwareStarts,
		...bootStarts
	],
	sniff: sniffHead,
	owns: ownsLine,
	clock: readStamp$1
}, ASCTIME = /\b[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4}\b/, SLASHED = /\b\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\b/;
function findStamp(line) {
	let stamp = (ASCTIME.exec(line) ?? SLASHED.exec(line))?.[0];
	return stamp === void 0 ? null : {
		stamp,
		at: readStamp$1(stamp)
	};
}
function findStampAbove(first, before) {
	for (let line of [first, ...[...before].reverse()]) {
		let found = findStamp(line);
		if (found) return found;
	}
	return null;
}
// analyzers/nvidia-smi/gpu-state.ts
const newGpu = (index, line) => ({
	...index === void 0 ? {} : { index },
	line,
	sample: {},
	errors: []
}), ERROR_CELL = /^\[?(?:ERR!|Unknown Error|GPU requires reset|GPU is lost)\]?$/i, isErrorCell = (cell) => ERROR_CELL.test(cell.trim());
function readNumber(cell) {
	let match = /^\s*(-?\d{1,9}(?:\.\d{1,6})?)(?![\d.])/.exec(cell ?? "");
	return match ? Number(match[1]) : null;
}
const words$2 = (key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
function setNumber(gpu, key, cell) {
	if (cell === void 0) return;
	if (isErrorCell(cell)) {
		gpu.errors.push(words$2(key));
		return;
	}
	let value = readNumber(cell);
	value !== null && (gpu.sample[key] = value);
}
function readWord(cell) {
	let word = (cell ?? "").trim().replace(/\*$/, "").trim();
	return word === "" || /^\[?(?:N\/A|Not Supported|Unknown)\]?$/i.test(word) || isErrorCell(word) ? null : word;
}
function factsOf(gpu) {
	let about = {
		line: gpu.line,
		...gpu.index === void 0 ? {} : { subject: gpu.index }
	}, facts = [], add = (key, value, unit) => {
		value !== void 0 && facts.push({
			key,
			value,
			...unit ? { unit } : {},
			...about
		});
	};
	add("gpu.name", gpu.name);
	let total = gpu.sample.memoryTotal;
	return add("gpu.memory", total ? String(total) : void 0, "MiB"), add("gpu.uuid", gpu.uuid), add("gpu.bus-id", gpu.busId), add("gpu.mig", gpu.mig), add("gpu.compute-mode", gpu.computeMode), add("gpu.compute-capability", gpu.computeCapability), facts;
}
const placed = (gpu, line, context) => ({
	...gpu === void 0 ? {} : { subject: gpu },
	...context.at ? { at: context.at } : {},
	line
});
function sampleOf(gpu, context) {
	if (Object.keys(gpu.sample).length === 0 && gpu.errors.length === 0) return [];
	let differs = context.tool && context.driver && context.tool !== context.driver, data = {
		...gpu.sample,
		...gpu.errors.length > 0 ? { errCells: gpu.errors.join(", ") } : {},
		...context.stamp ? { capture: context.stamp } : {},
		...differs ? {
			tool: context.tool,
			driver: context.driver
		} : {}
	};
	return [{
		kind: "gpu-sample",
		...placed(gpu.index, gpu.line, context),
		data
	}];
}
function processOf(process, context) {
	let { gpu, line, pid, type, name, memory } = process, data = {
		pid,
		name,
		...type ? { type } : {},
		...memory === void 0 ? {} : { memory }
	};
	return {
		kind: "gpu-process",
		...placed(gpu, line, context),
		data
	};
}
const HARMLESS_ERRORS = new Set([
	"fan",
	"mig",
	"power cap"
]), answers = (gpu) => gpu.errors.every((cell) => HARMLESS_ERRORS.has(cell));
function computes({ type, name }) {
	return /nvidia-cuda-mps/.test(name) ? !1 : type === "C" || type === "M+C" || type === "C+G" && /python/i.test(name);
}
function useFacts(gpus, processes) {
	let facts = [], present = gpus.find(answers);
	present && facts.push({
		key: "use.environment",
		value: "used",
		line: present.line
	});
	let worker = processes.find(computes), busy = gpus.find((gpu) => answers(gpu) && Number(gpu.sample.utilization ?? 0) >= 20), proof = worker ?? busy;
	return proof && facts.push({
		key: "use.runtime",
		value: "used",
		line: proof.line
	}), facts;
}
// analyzers/nvidia-smi/csv/cells.ts
const cellsOf = (line) => line.trim().split(/\s*,\s*/), NAME = /^(?:NVIDIA [A-Z]|GeForce |Tesla |Quadro |GRID |TITAN )[\w .()/-]{1,60}$/, UUID = /^GPU-[\da-f]{8}-[\da-f-]{8,}$/i, BUS$1 = /^[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f]$/i, DRIVER$1 = /^\d{3}\.\d{2,3}\.\d{2}$/, MEMORY$1 = /^(\d+) MiB$/, bears = (cell) => UUID.test(cell) || BUS$1.test(cell) || DRIVER$1.test(cell) || MEMORY$1.test(cell) || /^\d+ %$|^\[N\/A\]$/.test(cell);
function readBareRow(line, at, ordinal) {
	let cells = cellsOf(line), named = cells.findIndex((cell) => NAME.test(cell));
	if (named < 0 || !cells.some(bears)) return null;
	let before = cells[named - 1], gpu = newGpu(before && /^\d{1,2}$/.test(before) ? before : String(ordinal), at);
	gpu.name = cells[named];
	let uuid = cells.find((cell) => UUID.test(cell)), busId = cells.find((cell) => BUS$1.test(cell)), sizes = cells.flatMap((cell) => MEMORY$1.exec(cell)?.[1] ?? []).map(Number);
	uuid && (gpu.uuid = uuid), busId && (gpu.busId = busId), sizes.length > 0 && (gpu.sample.memoryTotal = Math.max(...sizes)), cells.some(isErrorCell) && gpu.errors.push("csv");
	let driver = cells.find((cell) => DRIVER$1.test(cell) && cells.indexOf(cell) > named), stamp = findStamp(cells[0] ?? "") ?? { at: null };
	return {
		lines: 1,
		facts: [...driver ? [{
			key: "driver.version",
			value: driver,
			line: at
		}] : [], ...factsOf(gpu)],
		events: gpu.errors.length > 0 ? sampleOf(gpu, stamp) : []
	};
}
function readBareRows({ lines }) {
	let readings = [];
	for (let [at, line] of lines.entries()) {
		let reading = readBareRow(line, at, at);
		if (!reading) break;
		readings.push(reading);
	}
	return readings.length === 0 ? null : {
		lines: readings.length,
		facts: [...readings.flatMap((reading) => reading.facts ?? []), {
			key: "use.environment",
			value: "used",
			line: 0
		}],
		events: readings.flatMap((reading) => reading.events ?? [])
	};
}
const bareRowStart = {
	literals: [
		", NVIDIA ",
		", GeForce ",
		", Tesla ",
		", Quadro ",
		", TITAN ",
		"NVIDIA GeForce ",
		"NVIDIA A",
		"NVIDIA H",
		"NVIDIA RTX ",
		"NVIDIA L",
		"GeForce ",
		"Tesla V",
		"Tesla T",
		"Tesla P"
	],
	pattern: /^(?:[^,|]{1,60}, ){0,8}(?:NVIDIA [A-Z]|GeForce |Tesla |Quadro |GRID |TITAN )[^,|]{1,60}, [^|]*$/,
	lines: 64,
	read: readBareRows
};
// analyzers/nvidia-smi/csv/fields.ts
function fieldName(column) {
	let field = column.trim().toLowerCase().replace(/\s*\[[^\]]*\]$/, "");
	return SPELLINGS[field] ?? field;
}
const SPELLINGS = {
	gpu_name: "name",
	gpu_uuid: "uuid",
	gpu_bus_id: "pci.bus_id",
	"power.draw.average": "power.draw",
	"enforced.power.limit": "power.limit",
	"ecc.errors.uncorrected.volatile.device_memory": "ecc.errors.uncorrected.volatile.total",
	"pcie.link.gen.gpucurrent": "pcie.link.gen.current",
	"clocks_event_reasons.active": "clocks_throttle_reasons.active"
}, NUMBERS = {
	"memory.total": "memoryTotal",
	"memory.used": "memoryUsed",
	"utilization.gpu": "utilization",
	"temperature.gpu": "temperature",
	"power.draw": "power",
	"power.limit": "powerCap",
	"fan.speed": "fan",
	"ecc.errors.uncorrected.volatile.total": "ecc",
	"pcie.link.gen.max": "pcieGenMax",
	"pcie.link.gen.current": "pcieGen",
	"pcie.link.width.max": "pcieWidthMax",
	"pcie.link.width.current": "pcieWidth"
}, WORDS = {
	name: (gpu, text) => gpu.name = text,
	uuid: (gpu, text) => gpu.uuid = text,
	"pci.bus_id": (gpu, text) => gpu.busId = text,
	"mig.mode.current": (gpu, text) => gpu.mig = text,
	compute_mode: (gpu, text) => gpu.computeMode = text,
	compute_cap: (gpu, text) => gpu.computeCapability = text,
	pstate: (gpu, text) => gpu.sample.perf = text,
	"retired_pages.pending": (gpu, text) => gpu.sample.retiredPending = text,
	"remapped_rows.pending": (gpu, text) => gpu.sample.remapPending = text,
	"remapped_rows.failure": (gpu, text) => gpu.sample.remapFailure = text
}, REASON_BITS = [
	[4, "SW Power Cap"],
	[8, "HW Slowdown"],
	[32, "SW Thermal Slowdown"],
	[64, "HW Thermal Slowdown"],
	[128, "HW Power Brake Slowdown"]
], REASON_COLUMN = /^clocks_(?:throttle|event)_reasons\.(\w+)$/, REASON_NAMES = {
	sw_power_cap: "SW Power Cap",
	hw_slowdown: "HW Slowdown",
	sw_thermal_slowdown: "SW Thermal Slowdown",
	hw_thermal_slowdown: "HW Thermal Slowdown",
	hw_power_brake_slowdown: "HW Power Brake Slowdown"
};
function addReasons(gpu, reasons) {
	let all = [gpu.sample.reasons, ...reasons].filter(Boolean).join(", ");
	all !== "" && (gpu.sample.reasons = all);
}
function fillReasons(gpu, column, cell) {
	if (column === "active" && /^0x[\da-f]{1,16}$/i.test(cell)) {
		let bits = Number(cell);
		addReasons(gpu, REASON_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name));
	} else REASON_NAMES[column] && cell === "Active" && addReasons(gpu, [REASON_NAMES[column]]);
}
function fillField(gpu, field, cell) {
	let key = NUMBERS[field], reason = REASON_COLUMN.exec(field)?.[1];
	if (key) setNumber(gpu, key, cell);
	else if (reason) fillReasons(gpu, reason, cell);
	else if (isErrorCell(cell)) gpu.errors.push(field);
	else {
		let text = readWord(cell);
		text && WORDS[field]?.(gpu, text);
	}
}
const knownFields = [
	...Object.keys(NUMBERS),
	...Object.keys(WORDS).filter((field) => ![
		"name",
		"uuid",
		"pstate"
	].includes(field)),
	...Object.keys(SPELLINGS),
	"driver_version",
	"memory.free",
	"utilization.memory",
	"process_name",
	"used_memory",
	"used_gpu_memory",
	"clocks_throttle_reasons.",
	"clocks_event_reasons."
], NOTICE = /^\s*(?:WARNING: infoROM|Unable to determine the device handle)/;
function readRow(names, cells, line, ordinal) {
	let index = cells[names.indexOf("index")], gpu = newGpu(index && /^\d+$/.test(index) ? index : String(ordinal), line);
	return names.forEach((name, at) => {
		fillField(gpu, name, cells[at] ?? "");
	}), gpu;
}
function readProcessRow$1(names, cells, line) {
	let cell = (...fields) => cells[names.findIndex((n) => fields.includes(n))] ?? "", pid = Number(cell("pid"));
	if (!Number.isInteger(pid) || pid <= 0) return null;
	let memory = readNumber(cell("used_gpu_memory", "used_memory"));
	return {
		gpu: "",
		line,
		pid,
		type: "C",
		name: cell("process_name", "name"),
		...memory === null ? {} : { memory }
	};
}
function rowsBelow(lines, columns) {
	let rows = [], length = 1;
	for (let line = 1; line < lines.length; line++) {
		let text = lines[line], cells = cellsOf(text), isRow = cells.length === columns && cells.every((cell) => cell !== "");
		if (!isRow && !NOTICE.test(text)) break;
		isRow && rows.push({
			cells,
			line
		}), length = line + 1;
	}
	return {
		rows,
		length
	};
}
function numberRows(rows, names) {
	let key = [
		"uuid",
		"pci.bus_id",
		"serial"
	].map((name) => names.indexOf(name)).find((at) => at >= 0), seen = new Map();
	return rows.map(({ cells, line }, at) => {
		let id = key === void 0 ? String(at) : cells[key];
		return seen.has(id) || seen.set(id, key === void 0 ? at : seen.size), readRow(names, cells, line, seen.get(id));
	});
}
function driverFact(names, rows) {
	let at = names.indexOf("driver_version"), row = rows.find(({ cells }) => /^\d{2,4}(?:\.\d+)+$/.test(cells[at] ?? ""));
	return row ? [{
		key: "driver.version",
		value: row.cells[at],
		line: row.line
	}] : [];
}
function readCsv({ lines, match }) {
	let names = cellsOf(lines[0].slice(match.index)).map(fieldName), { rows, length } = rowsBelow(lines, names.length);
	if (rows.length === 0) return null;
	if (names.includes("pid")) return readProcessRows(names, rows, length);
	let gpus = numberRows(rows, names), stampAt = names.indexOf("timestamp"), events = gpus.flatMap((gpu, at) => sampleOf(gpu, findStamp(rows[at].cells[stampAt] ?? "") ?? { at: null })), firsts = gpus.filter((gpu, at) => gpus.findIndex((g) => g.index === gpu.index) === at);
	return {
		lines: length,
		facts: [
			...driverFact(names, rows) ?? [],
			...firsts.flatMap(factsOf),
			...useFacts(gpus, [])
		],
		events
	};
}
function readProcessRows(names, rows, length) {
	let processes = rows.flatMap(({ cells, line }) => readProcessRow$1(names, cells, line) ?? []), events = processes.map((process) => {
		let { subject: _, ...event } = processOf(process, { at: null });
		return event;
	});
	return {
		lines: length,
		facts: useFacts([], processes),
		events
	};
}
const csvStarts = [{
	literals: knownFields.filter((field) => field.length >= 7),
	pattern: /(?:^|[\s"'])[a-z_]+(?:\.[a-z_]+)*(?: \[[A-Za-z%]+\])?(?:, ?[a-z_]+(?:\.[a-z_]+)*(?: \[[A-Za-z%]+\])?)+\s*$/,
	lines: 4e3,
	read: (section) => readCsv(section)
}, bareRowStart], ROW = /\[(\d{1,3})\]\s+([A-Z][\w .()/-]{2,50}?)\s*\|\s*(\d{1,3}|\?\?)\s?(?:'C|°C|C)[^|]*?,\s*(\d{1,3}|\?\?) ?%[^|]*\|\s*(\d+) \/ *(\d+) MB\s*(?:\|\s*(.*))?$/;
function readProcesses$1(gpu, line, text) {
	return [...text.matchAll(/(\(null\)|[^\s(]+)(?:\((\d+)M\))?/g)].map((match) => ({
		gpu,
		line,
		pid: Number(/\/(\d+)$/.exec(match[1])?.[1] ?? 0),
		name: match[1],
		...match[2] === void 0 ? {} : { memory: Number(match[2]) }
	}));
}
function readGpustat({ lines }) {
	let gpus = [], processes = [];
	for (let [line, text] of lines.entries()) {
		let match = ROW.exec(text);
		if (!match) break;
		let gpu = newGpu(match[1], line);
		gpu.name = match[2].trim(), setNumber(gpu, "temperature", match[3]), setNumber(gpu, "utilization", match[4]), setNumber(gpu, "memoryUsed", match[5]), setNumber(gpu, "memoryTotal", match[6]), gpus.push(gpu), processes.push(...readProcesses$1(match[1], line, match[7] ?? ""));
	}
	return gpus.length === 0 ? null : {
		lines: gpus.length,
		facts: [...gpus.flatMap(factsOf), ...useFacts(gpus, [])],
		events: [...gpus.flatMap((gpu) => sampleOf(gpu, { at: null })), ...processes.map((process) => processOf(process, { at: null }))]
	};
}
const gpustatStart = {
	literals: [
		"] nvidia ",
		"] geforce ",
		"] tesla ",
		"] quadro ",
		"] titan ",
		"] a100-",
		"] grid "
	],
	pattern: ROW,
	lines: 64,
	read: readGpustat
}, GPU$1 = /\bGPU (\d{1,3}): ([^()]{2,80}(?:\([^()]*\))?[^()]*) \(UUID: (GPU-[\w-]+)\)/, MIG$1 = /^\W*MIG \S+\s+Device\s+\d+: \(UUID: MIG-/, LINK = /^\W*(?:Link \d+: |NVML: )/;
function readList({ lines }) {
	let facts = [], indices = [], length = 0, mig = !1;
	for (let [line, text] of lines.entries()) {
		let gpu = GPU$1.exec(text);
		if (gpu) {
			let [, subject, name, uuid] = gpu;
			indices.push(subject), facts.push({
				key: "gpu.name",
				value: name,
				subject,
				line
			}), facts.push({
				key: "gpu.uuid",
				value: uuid,
				subject,
				line
			}), mig = !1;
		} else if (MIG$1.test(text)) mig || facts.push({
			key: "gpu.mig",
			value: "Enabled",
			subject: indices.at(-1),
			line
		}), mig = !0;
		else if (!LINK.test(text)) break;
		length = line + 1;
	}
	return indices.every((index, at) => Number(index) === at) && facts.push({
		key: "gpu.count",
		value: String(indices.length),
		line: 0
	}), facts.push({
		key: "use.environment",
		value: "used",
		line: 0
	}), {
		lines: length,
		facts
	};
}
const listStart = {
	literals: ["(UUID: GPU-"],
	pattern: GPU$1,
	lines: 300,
	read: readList
}, COLUMNS = {
	pwr: "power",
	temp: "temperature",
	gtemp: "temperature",
	sm: "utilization",
	fb: "memoryUsed",
	dbecc: "ecc"
}, HEADER$1 = /^\s*#\s*(?:Date\s+)?(?:Time\s+)?gpu\s+(.*)$/i, UNITS$1 = /^\s*#/, wordsOf = (line) => line.trim().replace(/^#/, "").trim().split(/\s+/), NO_STAMP = { at: null };
function readDeviceRow(monitor, columns, cells, line) {
	let gpu = newGpu(cells[columns.indexOf("gpu")], line);
	columns.forEach((column, at) => {
		let key = COLUMNS[column];
		key && setNumber(gpu, key, cells[at]);
	}), monitor.gpus.push(gpu), monitor.events.push(...sampleOf(gpu, NO_STAMP));
}
function readProcessRow(monitor, columns, cells, line) {
	let cell = (column) => cells[columns.indexOf(column)] ?? "-", pid = Number(cell("pid"));
	if (!Number.isInteger(pid)) return;
	let at = columns.includes("command") ? columns.indexOf("command") : columns.indexOf("name"), memory = Number(cell("fb")), process = {
		gpu: cell("gpu"),
		line,
		pid,
		type: cell("type"),
		name: cells.slice(at).join(" "),
		...Number.isInteger(memory) ? { memory } : {}
	};
	monitor.processes.push(process), monitor.events.push(processOf(process, NO_STAMP));
}
function readMonitor({ lines }) {
	let monitor = {
		gpus: [],
		processes: [],
		events: [],
		length: 0
	}, columns = [];
	for (let [line, text] of lines.entries()) {
		if (HEADER$1.test(text)) columns = wordsOf(text).map((word) => word.toLowerCase());
		else if (!UNITS$1.test(text)) {
			let cells = wordsOf(text), index = cells[columns.indexOf("gpu")], least = columns.includes("pid") ? columns.indexOf("pid") + 1 : columns.length;
			if (!index || !/^\d{1,3}$/.test(index) || cells.length < least) break;
			columns.includes("pid") ? readProcessRow(monitor, columns, cells, line) : readDeviceRow(monitor, columns, cells, line);
		}
		monitor.length = line + 1;
	}
	return monitor.gpus.length === 0 && monitor.processes.length === 0 && monitor.length < 2 ? null : {
		lines: monitor.length,
		facts: useFacts(monitor.gpus, monitor.processes),
		events: monitor.events
	};
}
const monitorStart = {
	literals: [
		"# gpu  ",
		"#time  ",
		"#date  "
	],
	pattern: /^\s*#\s*(?:Date\s+)?(?:Time\s+)?gpu\s+.*\b(?:sm|pid|pwr|fb|mclk|rxpci|sbecc)\b/i,
	lines: 4e3,
	read: readMonitor
}, word = (set) => (gpu, value) => {
	let text = readWord(value);
	text && set(gpu, text);
}, number = (key) => (gpu, value) => setNumber(gpu, key, value), plain$1 = (key) => (gpu, value) => {
	let text = readWord(value);
	text && (gpu.sample[key] = text);
}, addEcc = (gpu, value) => {
	let count = readNumber(value);
	count !== null && (gpu.sample.ecc = Number(gpu.sample.ecc ?? 0) + count);
}, FIELDS = [
	[/^Product Name$/, word((gpu, text) => gpu.name = text)],
	[/^GPU UUID$/, word((gpu, text) => gpu.uuid = text)],
	[/^PCI\/Bus Id$/i, word((gpu, text) => gpu.busId = text)],
	[/^MIG Mode\/Current$/, word((gpu, text) => gpu.mig = text)],
	[/^Compute Mode$/, word((gpu, text) => gpu.computeMode = text)],
	[/^Performance State$/, plain$1("perf")],
	[/^FB Memory Usage\/Total$/, number("memoryTotal")],
	[/^FB Memory Usage\/Used$/, number("memoryUsed")],
	[/^Utilization\/GPU$/i, number("utilization")],
	[/^(?:Temperature\/)?(?:GPU Current Temp|Gpu)$/, number("temperature")],
	[/^(?:Temperature\/)?GPU Slowdown Temp$/, number("slowdownTemperature")],
	[/^(?:Temperature\/)?GPU T\.Limit Temp$/, number("temperatureLeft")],
	[/^(?:Temperature\/)?GPU Slowdown T\.Limit Temp$/, number("slowdownLeft")],
	[/^(?:GPU )?Power Readings\/(?:Average )?Power Draw$/, number("power")],
	[/^(?:GPU )?Power Readings\/(?:Current )?Power Limit$/, number("powerCap")],
	[/^ECC Errors\/Volatile\/(?:SRAM|DRAM) Uncorrectable(?: Parity| SEC-DED)?$/i, addEcc],
	[/^ECC Errors\/Volatile\/Double Bit\/Total$/i, addEcc],
	[/^Clocks (?:Throttle|Event) Reasons\/.+$/, (gpu, value, path) => {
		let reason = path.at(-1);
		value === "Active" && (gpu.sample.reasons = [gpu.sample.reasons, reason].filter(Boolean).join(", "));
	}],
	[/^Retired Pages\/Pending(?: Page Blacklist)?$/, plain$1("retiredPending")],
	[/^Remapped Rows\/Pending$/, plain$1("remapPending")],
	[/^Remapped Rows\/Remapping Failure Occurred$/, plain$1("remapFailure")],
	[/^Remapped Rows\/Uncorrectable Error$/, number("remappedUncorrectable")],
	[/^PCI\/GPU Link Info\/PCIe Generation\/Max$/, number("pcieGenMax")],
	[/^PCI\/GPU Link Info\/PCIe Generation\/Current$/, number("pcieGen")],
	[/^PCI\/GPU Link Info\/Link Width\/Max$/, number("pcieWidthMax")],
	[/^PCI\/GPU Link Info\/Link Width\/Current$/, number("pcieWidth")]
], withoutUnit = (value) => value.replace(/^(\d+)x$/, "$1");
function fillGpu(gpu, { path, value }) {
	let joined = path.join("/"), field = FIELDS.find(([pattern]) => pattern.test(joined));
	field ? field[1](gpu, withoutUnit(value), path) : isErrorCell(value) && !/^Processes\b|^MIG Device/.test(joined) && gpu.errors.push(path.at(-1));
}
// analyzers/nvidia-smi/query/lines.ts
const GPU_LINE = /^(\s*)GPU ([\da-f]{4,16}:[\da-f]{2}:[\da-f]{2}\.[\da-f])\s*$/i, KEY_VALUE = /^(\s*)(\S.*?)\s+:(?:\s(.*))?$/, HEADING = /^(\s+)([A-Za-z][\w ./&()-]*?)\s*$/, TOP_KEYS = /^(?:Timestamp|(?:Driver|CUDA|KMD|CUDA UMD) Version|Attached GPUs|NVML Version)$/, BANNER = /=+\s*NVSMI LOG\s*=+/, quoteOf = (first) => /^\s*(?:(?:>|#|\/\/)\s?)*/.exec(first)[0].trimEnd();
function readQueryLines(lines, excerpt) {
	let quote = quoteOf(lines[0] ?? ""), entries = [], gpus = [], stack = [], length = 0, blanks = 0;
	for (let [line, raw] of lines.entries()) {
		let text = quote && raw.startsWith(quote) ? raw.slice(quote.length) : raw;
		if (text.trim() === "") {
			if (++blanks > 2) break;
			continue;
		}
		if (blanks = 0, line > 0 && BANNER.test(text)) break;
		let gpu = GPU_LINE.exec(text), pair = gpu ? null : KEY_VALUE.exec(text), heading = gpu || pair ? null : HEADING.exec(text);
		if (gpu) gpus.push({
			busId: gpu[2],
			line
		}), stack = [];
		else if (pair || heading) {
			let indent = (pair ?? heading)[1].length, key = (pair ?? heading)[2];
			if (indent === 0 && !excerpt && !TOP_KEYS.test(key)) break;
			stack = [...stack.filter((frame) => frame.indent < indent), {
				indent,
				key
			}];
			let path = stack.map((frame) => frame.key);
			pair && entries.push({
				path,
				value: (pair[3] ?? "").trim(),
				line,
				gpu: gpus.length - 1
			});
		} else if (!BANNER.test(text)) break;
		length = line + 1;
	}
	return {
		entries,
		gpus,
		length
	};
}
// analyzers/nvidia-smi/query/start.ts
const VERSION$1 = /^(\d+(?:\.\d+)+)/;
function topFacts(entries) {
	let facts = [];
	for (let { path, value, line, gpu } of entries) {
		if (gpu >= 0 || path.length > 1) continue;
		let version = VERSION$1.exec(value)?.[1], key = path[0], about = { line };
		/^(?:Driver|KMD) Version$/.test(key) && version ? facts.push({
			key: "driver.version",
			value: version,
			...about
		}) : /^CUDA (?:UMD )?Version$/.test(key) && version ? facts.push({
			key: "driver.cuda",
			value: version,
			...about
		}) : key === "Attached GPUs" && /^\d+$/.test(value) && facts.push({
			key: "gpu.count",
			value,
			...about
		});
	}
	let keys = new Set();
	return facts.filter(({ key, value }) => !keys.has(key + value) && keys.add(key + value));
}
function readProcesses(entries) {
	let found = [];
	for (let { path, value, line, gpu } of entries) {
		let key = path.at(-1);
		if (!path.includes("Processes") || gpu < 0) continue;
		let last = found.at(-1);
		if (key === "Process ID") found.push({
			gpu: String(gpu),
			line,
			pid: Number(value),
			name: ""
		});
		else if (!last || !path.includes("Process ID")) continue;
		else key === "Type" ? last.type = value : key === "Name" ? last.name = value : key === "Used GPU Memory" && /^\d+ MiB$/.test(value) && (last.memory = Number.parseInt(value, 10));
	}
	return found.filter((process) => Number.isInteger(process.pid));
}
function gpusOf$1(content) {
	let gpus = content.gpus.map(({ busId, line }, index) => ({
		...newGpu(String(index), line),
		busId
	})), excerpt = newGpu(void 0, 0);
	for (let entry of content.entries) entry.gpu >= 0 ? fillGpu(gpus[entry.gpu], entry) : gpus.length === 0 && fillGpu(excerpt, entry);
	return gpus.length > 0 ? gpus : [excerpt];
}
const listsProcesses = (entries, index) => entries.some((e) => e.gpu === index && e.path[0] === "Processes" && (e.path.length > 1 || e.value === "None"));
function readQuery(section, excerpt) {
	let content = readQueryLines(section.lines, excerpt), { entries } = content, gpus = gpusOf$1(content), processes = readProcesses(entries);
	gpus.forEach((gpu, index) => {
		listsProcesses(entries, index) && (gpu.sample.processes = processes.filter((p) => p.gpu === gpu.index).length);
	});
	let context = findStamp(entries.find(({ path }) => path[0] === "Timestamp")?.value ?? "") ?? { at: null }, listed = gpus.filter((gpu) => gpu.index !== void 0), facts = [
		...topFacts(entries),
		...gpus.flatMap(factsOf),
		...useFacts(listed, processes)
	], events = [...gpus.flatMap((gpu) => sampleOf(gpu, context)), ...processes.map((process) => processOf(process, context))];
	return facts.length + events.length > 0 ? {
		lines: content.length,
		facts,
		events
	} : null;
}
const queryStarts = [{
	literals: ["NVSMI LOG"],
	pattern: /=+\s*NVSMI LOG\s*=+/,
	lines: 4e3,
	read: (section) => readQuery(section, !1)
}, {
	literals: [
		"clocks throttle reasons",
		"clocks event reasons",
		"remapped rows",
		"retired pages",
		"gpu current temp",
		"product name  ",
		"ecc errors"
	],
	pattern: /^[\s>#]*(?:Clocks (?:Throttle|Event) Reasons|Remapped Rows|Retired Pages|E[Cc][Cc] Errors|(?:GPU Current Temp|Product Name)\s+:\s.*)\s*$/,
	lines: 400,
	read: (section) => readQuery(section, !0)
}], GPU = /^(\d{1,3})\s+(\S.*?)(?:\s+(On|Off|N\/A|ERR!|WDDM|TCC|MCDM))?$/, BUS = /^([\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f])(?:\s|$)/i, ECC = /^(?:N\/A|Off|On|\d+|ERR!)$/, VALUE = String.raw`(?:ERR!|N\/A|Unknown|\d+(?:\.\d+)?[%CW]?)`, FAN = RegExp(`^(${VALUE})\\s+(${VALUE})\\s+(P\\d+|N\\/A|ERR!|Unknown)\\s+(${VALUE})\\s*\\/\\s*(${VALUE})$`), MEMORY = /^(?:\d+%\s+)?(ERR!|N\/A|\d+\s*Mi?B)\s*\/\s*(ERR!|N\/A|\d+\s*Mi?B)$/, UTILIZATION = /^(ERR!|N\/A|\d{1,3}%)\s+(Default|E\.\s?(?:Process|Thread)|Exclusive.{0,20}|Prohibited|N\/A|ERR!)$/, MIG = /^(?:N\/A|ERR!|(?:Enabled|Disabled)\*?)$/, PROCESS = /^(\d{1,3})\s+(?:(?:N\/A|\d+)\s+(?:N\/A|\d+)\s+)?(\d+)\s+(C\+G|M\+C|C|G)(?:\s+(.*?))?(?:\s+(\d+)\s*Mi?B|\s+N\/A|\s+ERR!)?$/, OLD_PROCESS = /^(\d{1,3})\s+(\d+)\s+(\S.*?)\s+(\d+)\s*MB$/;
function isBus(next, last) {
	return next === void 0 || BUS.test(next.text) || last && /^[\da-f:.]+$/i.test(next.text);
}
function startGpu(reader, cell, cells, at) {
	let match = GPU.exec(cell.text), last = at + 2 >= cells.length;
	if (!match || !isBus(cells[at + 1], last) || cells[at + 1] === void 0 && match[3] === void 0) return !1;
	let gpu = newGpu(match[1], cell.line), name = match[2].trim();
	return isErrorCell(name) ? gpu.errors.push("name") : gpu.name = name, reader.gpus.push(gpu), reader.gpu = gpu, reader.gpusClosed = !1, reader.after = "other", !0;
}
function readSecondRow(gpu, text) {
	let fan = FAN.exec(text);
	if (fan) return setNumber(gpu, "fan", fan[1]), setNumber(gpu, "temperature", fan[2]), isErrorCell(fan[3]) ? gpu.errors.push("perf") : gpu.sample.perf = fan[3], setNumber(gpu, "power", fan[4]), setNumber(gpu, "powerCap", fan[5]), !0;
	let memory = MEMORY.exec(text);
	return memory ? (setNumber(gpu, "memoryUsed", memory[1]), setNumber(gpu, "memoryTotal", memory[2]), !0) : !1;
}
function readGpuCell(reader, gpu, text) {
	let bus = BUS.exec(text), utilization = UTILIZATION.exec(text);
	if (bus) gpu.busId = bus[1], reader.after = "bus";
	else if (reader.after === "bus" && ECC.test(text)) setNumber(gpu, "ecc", text), reader.after = "ecc";
	else if (utilization) {
		setNumber(gpu, "utilization", utilization[1]), isErrorCell(utilization[2]) && gpu.errors.push("compute mode");
		let mode = readWord(utilization[2]);
		mode && (gpu.computeMode = mode), reader.after = "utilization";
	} else if (reader.after === "utilization" && MIG.test(text)) {
		isErrorCell(text) && gpu.errors.push("mig");
		let mig = readWord(text);
		mig && (gpu.mig = mig), reader.after = "other";
	} else readSecondRow(gpu, text) && (reader.after = "other");
}
function readProcess({ text, line }) {
	let match = PROCESS.exec(text);
	if (match) {
		let [, gpu, pid, type, name, memory] = match;
		return {
			gpu,
			line,
			pid: Number(pid),
			type,
			name: name ?? "",
			...memory === void 0 ? {} : { memory: Number(memory) }
		};
	}
	let old = OLD_PROCESS.exec(text);
	if (!old) return null;
	let [, gpu, pid, name, memory] = old;
	return {
		gpu,
		line,
		pid: Number(pid),
		name,
		memory: readNumber(memory) ?? 0
	};
}
const MIG_DEVICE = /^(\d{1,3})\s+\d+\s+\d+\s+\d+$/;
function countMigDevice(reader, text) {
	let index = MIG_DEVICE.exec(text)?.[1], gpu = reader.gpus.find((known) => known.index === index);
	gpu && (gpu.sample.migDevices = Number(gpu.sample.migDevices ?? 0) + 1);
}
function partOf(text) {
	return /^MIG devices:/.test(text) ? "mig" : /^Processes:/.test(text) || /^GPU\s.*\bPID\b/.test(text) ? "processes" : null;
}
function readCell$1(reader, cell, cells, at) {
	let part = partOf(cell.text);
	if (part) reader.part = part, reader.gpu = null;
	else if (reader.part === "mig") countMigDevice(reader, cell.text);
	else if (reader.part === "processes") {
		let process = readProcess(cell);
		process && reader.processes.push(process), (process || /^No running (?:compute )?processes found/.test(cell.text)) && (reader.processesSeen = !0);
	} else !startGpu(reader, cell, cells, at) && reader.gpu && readGpuCell(reader, reader.gpu, cell.text);
}
function readRule(reader) {
	reader.part === "gpus" && (reader.gpusClosed = reader.gpus.length > 0), reader.processesSeen && (reader.processesClosed = !0), reader.gpu = null;
}
function readTable(cells) {
	let reader = {
		part: "gpus",
		gpu: null,
		after: "other",
		gpus: [],
		processes: [],
		gpusClosed: !1,
		processesSeen: !1,
		processesClosed: !1
	};
	cells.forEach((cell, at) => {
		cell.rule ? readRule(reader) : readCell$1(reader, cell, cells, at);
	});
	let { gpus, processes } = reader;
	if (reader.processesClosed) for (let gpu of gpus) gpu.sample.processes = processes.filter((process) => process.gpu === gpu.index).length;
	return {
		gpus,
		processes,
		complete: reader.gpusClosed
	};
}
// analyzers/nvidia-smi/table/rows.ts
const QUOTE$1 = /^(?:[\s>#*;]|\/\/|\[?\w{0,8}\d+\]?:(?=\s|$))+/, isRule = (text) => /^\s*[+|]?[-=]{3}/.test(text);
function isTableLine(line) {
	let body = line.replace(QUOTE$1, "").trimEnd();
	return /^[|+]/.test(body) || /[|+]$/.test(body) || /[-=]{10}/.test(body);
}
const HEADER = /NVIDIA-SMI\s.*Version/;
function tableLength(lines) {
	let length = 1, blanks = 0;
	for (let at = 1; at < lines.length; at++) {
		let line = lines[at];
		if (line.replace(QUOTE$1, "") === "") {
			if (++blanks > 3) break;
		} else {
			if (HEADER.test(line) || !isTableLine(line) && !isTail(lines[at - 1], line)) break;
			blanks = 0, length = at + 1;
		}
	}
	return length;
}
function isTail(row, line) {
	return /[|+]/.test(row) && !/[|+]\s*$/.test(row) && /^[^|+]{0,60}[|+]\s*$/.test(line);
}
function joinRows(lines) {
	let rows = [];
	return lines.forEach((line, at) => {
		let last = rows.at(-1);
		last && isTail(last.text, line) ? last.text += line.replace(/^[>#]\s?/, "") : rows.push({
			text: line,
			line: at
		});
	}), rows;
}
function readCells(lines) {
	return joinRows(lines).flatMap(({ text, line }) => text.split("|").map((cell) => ({
		text: cell.trim(),
		line,
		rule: isRule(cell)
	})).filter((cell) => cell.text.replace(QUOTE$1, "") !== ""));
}
// analyzers/nvidia-smi/table/start.ts
const TOOL = /NVIDIA-SMI\s+(\d[\d.]*)/, DRIVER = /\b(?:Driver|KMD) Version:\s*(\d{2,4}(?:\.\d+)+)/, CUDA = /\bCUDA (?:UMD )?Version:\s*(\d{1,2}\.\d{1,2})\b/;
function headerFacts(line) {
	let driver = DRIVER.exec(line)?.[1], cuda = CUDA.exec(line)?.[1];
	return [...driver ? [{
		key: "driver.version",
		value: driver
	}] : [], ...cuda ? [{
		key: "driver.cuda",
		value: cuda
	}] : []];
}
function countFacts(content, hasHeader) {
	let { gpus, complete } = content, first = gpus[0];
	return !first || !complete || !hasHeader ? [] : [{
		key: "gpu.count",
		value: String(gpus.length),
		line: first.line
	}];
}
function readCapture({ lines, before }) {
	let length = tableLength(lines), own = lines.slice(0, length), content = readTable(readCells(own)), header = own[0] ?? "", facts = headerFacts(header), { gpus, processes } = content;
	if (facts.length === 0 && gpus.length === 0 && processes.length === 0) return null;
	let tool = TOOL.exec(header)?.[1], driver = DRIVER.exec(header)?.[1], context = {
		...findStampAbove(header, before) ?? { at: null },
		...tool && driver ? {
			tool,
			driver
		} : {}
	};
	return {
		lines: length,
		facts: [
			...facts,
			...gpus.flatMap(factsOf),
			...countFacts(content, facts.length > 0),
			...useFacts(gpus, processes)
		],
		events: [...gpus.flatMap((gpu) => sampleOf(gpu, context)), ...processes.map((process) => processOf(process, context))]
	};
}
const start = (literals, pattern) => ({
	literals,
	pattern,
	lines: 400,
	before: 3,
	read: readCapture
}), tableStarts = [
	start(["nvidia-smi "], /NVIDIA-SMI\s+\d[\d.]*\s+(?:Driver|KMD) Version:/),
	start(["volatile uncorr. ecc"], /GPU\s+Name\b.*Volatile Uncorr\. ECC/),
	start(["|======="], /\|=+[+|]=+[+|]=+\|/),
	start([
		".0 Off |",
		".0  On |",
		".0 N/A |",
		".0 ERR! |",
		"     Off |",
		"      On |",
		"     N/A |"
	], /(?:^|\|)\s*\d{1,3}\s+\S[^|]*\|\s*[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f]\s+(?:On|Off|N\/A|ERR!)\s*\|/i),
	start(["| processes:", "process name"], /\|\s*(?:Processes:|GPU\s[^|]*\bPID\b[^|]*\bProcess name\b)/)
], LINE = /(NVIDIA-SMI|NVML|DRIVER|KMD|CUDA|CUDA UMD) version\s*: (.*)$/i, VERSION = /^(\d+(?:\.\d+)+)/;
function readVersions({ lines }) {
	let facts = [], length = 0;
	for (let [line, text] of lines.entries()) {
		let match = LINE.exec(text);
		if (!match) break;
		length = line + 1;
		let value = VERSION.exec(match[2])?.[1];
		if (!value) continue;
		let label = match[1].toUpperCase();
		(label === "DRIVER" || label === "KMD") && facts.push({
			key: "driver.version",
			value,
			line
		}), label.startsWith("CUDA") && facts.push({
			key: "driver.cuda",
			value,
			line
		});
	}
	return facts.length > 0 ? {
		lines: length,
		facts
	} : null;
}
const versionStart = {
	literals: ["NVIDIA-SMI version"],
	pattern: /NVIDIA-SMI version\s*: \d/i,
	lines: 10,
	read: readVersions
}, analyzers = [
	analyzer$3,
	analyzer$2,
	analyzer$1,
	{
		id: "nvidia-smi",
		title: {
			en: "nvidia-smi capture",
			"zh-cn": "nvidia-smi 输出"
		},
		capture: {
			command: "nvidia-smi > smi.txt",
			tells: {
				en: "It tells the driver version, the GPUs, their load and memory, and which processes use them.",
				"zh-cn": "可以看出驱动版本、GPU 型号、负载和显存，以及哪些进程在使用 GPU。"
			}
		},
		starts: [
			...tableStarts,
			...queryStarts,
			listStart,
			versionStart,
			...csvStarts,
			monitorStart,
			gpustatStart
		]
	}
], compareSpots = (a, b) => a.input - b.input || a.offset - b.offset;
function hashSpot(spot) {
	let hash = Math.imul(spot.input + 1, 2246822507) ^ Math.imul(spot.offset | 0, 3266489909);
	return hash ^= Math.imul(Math.floor(spot.offset / 2 ** 32), 668265263), hash = Math.imul(hash ^ hash >>> 15, 739982445), hash = Math.imul(hash ^ hash >>> 12, 695872825), (hash ^ hash >>> 15) >>> 0;
}
const bySpot = (a, b) => compareSpots(a.spot, b.spot), byHash = (a, b) => hashSpot(a.spot) - hashSpot(b.spot) || bySpot(a, b);
function withoutDoubles(sorted) {
	return sorted.filter((item, i) => i === 0 || compareSpots(item.spot, sorted[i - 1].spot) !== 0);
}
const startKeeper = (item) => ({
	count: 1,
	first: [item],
	last: item,
	sample: [item]
});
function keep(keeper, item) {
	keeper.count++, keeper.last = item, keeper.first.length < 5 && keeper.first.push(item);
	let { sample } = keeper, worst = sample[sample.length - 1];
	if (sample.length >= 32 && byHash(item, worst) >= 0) return;
	let at = sample.length;
	for (; at > 0 && byHash(item, sample[at - 1]) < 0;) at--;
	sample.splice(at, 0, item), sample.length > 32 && sample.pop();
}
const allKept = (kept) => withoutDoubles([
	...kept.first,
	...kept.sample,
	kept.last
].sort(bySpot));
function mergeKept(a, b) {
	return {
		count: a.count + b.count,
		first: [...a.first, ...b.first].sort(bySpot).slice(0, 5),
		last: bySpot(a.last, b.last) < 0 ? b.last : a.last,
		sample: [...a.sample, ...b.sample].sort(byHash).slice(0, 32)
	};
}
// src/engine/diagnose/apply-conditions.ts
const clauseOf$1 = (pack, group) => pack.entries[group.entry]?.clauses[group.clause];
function inAnalyzers(group, clause, context) {
	if (!clause.in) return !0;
	let analyzer = group.analyzer || context.inputs.find((view) => view.input === group.input)?.analyzer;
	return analyzer !== void 0 && clause.in.includes(analyzer);
}
function nearness(within, hits, context) {
	let lines = /^(\d+) lines$/.exec(within)?.[1], seconds = /^(\d+)s$/.exec(within)?.[1];
	return lines === void 0 ? seconds === void 0 ? () => !0 : ({ at }) => hits.some((hit) => {
		if (!hit.at || !at) return !1;
		let [a, b] = [context.resolve(hit.at), context.resolve(at)];
		return comparable(a, b) && Math.abs(a.ms - b.ms) <= Number(seconds) * 1e3;
	}) : ({ spot }) => hits.some((hit) => hit.spot.input === spot.input && Math.abs(context.lineOf(hit.spot) - context.lineOf(spot)) <= Number(lines));
}
function holds(test, near, groups, facts) {
	let [key, value] = test.split("=");
	if (key?.includes(".")) return facts.some((fact) => fact.key === key && (value === void 0 || fact.value === value) && near(fact));
	let matches = test.endsWith("*") ? (id) => id.startsWith(test.slice(0, -1)) : (id) => id === test;
	return groups.some((group) => matches(group.id) && allKept(group.kept).some(near));
}
function conditionHolds(when, group, groups, context) {
	let near = nearness(when.within ?? "run", allKept(group.kept), context), test = (name) => holds(name, near, groups.filter((other) => other !== group), context.facts), whole = context.inputs.every((view) => view.complete);
	return when.all && !when.all.every(test) || when.any && !when.any.some(test) ? !1 : !when.none || whole && !when.none.some(test);
}
function applyConditions(groups, context) {
	let placed = groups.filter((group) => {
		let clause = clauseOf$1(context.pack, group);
		return clause !== void 0 && inAnalyzers(group, clause, context);
	}), when = (group) => clauseOf$1(context.pack, group)?.when, standing = placed.filter((group) => !when(group));
	for (let round = 0; round < 2; round++) {
		let seen = standing;
		standing = placed.filter((group) => {
			let condition = when(group);
			return !condition || conditionHolds(condition, group, seen, context);
		});
	}
	return standing;
}
// src/engine/diagnose/ask-evidence.ts
const FOR_VERDICT = ["nvidia-smi", "collect-env"];
function analyzersPresent(partial, inputs) {
	return new Set([
		...inputs.map((view) => view.analyzer),
		...partial.sections.map((section) => section.analyzer),
		...partial.hits.map((group) => group.analyzer)
	]);
}
function askEvidence(context) {
	let present = analyzersPresent(context.partial, context.inputs), helpful = context.findings.filter((finding) => finding.severity !== "info").flatMap((finding) => finding.problem.entry.evidence), wanted = context.gpu.verdict === "unknown" ? [...helpful, ...FOR_VERDICT] : helpful;
	return [...new Set(wanted)].filter((id) => !present.has(id)).flatMap((id) => context.analyzers.find((analyzer) => analyzer.id === id)?.capture ?? []).slice(0, 3).map((capture) => ({
		why: capture.tells[context.lang],
		command: capture.command
	}));
}
// src/engine/scan/find-suspects.ts
const SUSPECT_LITERALS = " error:.Error: .[ERROR]. ERROR .|ERROR|.- ERROR.ERROR: .ERROR:root.level=error.level=fatal.\"level\":\"error\".CRITICAL.Exception: .exception: .Exception in .terminate called.panicked at.panic: . failed: .Failed to .failed to .FATAL: . fatal: .[FATAL].Segmentation.错误：.错误: .异常：.异常: .失败：.失败: ".split("."), LOOKS_LIKE_ERROR = /(?:^|[^\w])(?:[\w.]{0,80}(?:Error|Exception)(?=: )|ERROR|FATAL|CRITICAL|fatal|panic(?:ked)?|terminate called|[Ff]ailed|[Ee]xception|error)(?![\w-])|错误|异常|失败/, HARMLESS = /\b(?:0|no|zero|without|ignor\w+|[Rr]ecovered|[Cc]orrected) (?:\w+ )?(?:errors?|failures?|exceptions?)\b|\berrors?[:=] ?(?:0|none|null|false|"")(?!\d)|^\s*(?:#|\/\/|raise |except |File "|throw )|\b(?:INFO|DEBUG|TRACE)\b/;
function maskText(text) {
	return text.slice(0, 400).replace(/\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22,27}\b/g, "<uuid>").replace(/\b0x[0-9a-fA-F]+\b/g, "<hex>").replace(/(?:[A-Za-z]:)?[\\/](?:[\w.+-]+[\\/])+[\w.+-]*/g, "<path>").replace(/\d+(?:[.:,]\d+)*/g, "<n>").trim().slice(0, 200);
}
function suspectTemplate(text) {
	if (!LOOKS_LIKE_ERROR.test(text) || HARMLESS.test(text)) return null;
	let template = maskText(text);
	return template === "" ? null : template;
}
function hashText(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return hash >>> 0;
}
function inTime(cause, symptom) {
	return !cause.first || !symptom.last || !comparable(cause.first, symptom.last) || cause.first.ms <= symptom.last.ms + 12e4;
}
function sameSubject(cause, symptom) {
	return cause.subject === "" || symptom.subject === "" || !cause.problem.entry.subject.some((name) => symptom.problem.entry.subject.includes(name)) || cause.subject === symptom.subject;
}
function explains(cause, symptom, knowledge) {
	return cause.severity !== "info" && knowledge.explains(cause.problem.id, symptom.problem.id) && inTime(cause, symptom) && sameSubject(cause, symptom);
}
function compareStart(a, b) {
	return a.first && b.first && comparable(a.first, b.first) && a.first.ms !== b.first.ms ? a.first.ms - b.first.ms : compareSpots(a.proofs[0].spot, b.proofs[0].spot);
}
function keyOf(draft, ordinal) {
	let clause = draft.clauses[0]?.pattern ?? draft.basis;
	return `${draft.problem.id}-${hashText(`${draft.problem.id}|${clause}|${ordinal}`).toString(16).padStart(8, "0")}`;
}
function compareRanked(a, b) {
	let info = (r) => +(r.draft.severity === "info"), inferred = (r) => +(r.draft.basis === "inferred");
	return info(a) - info(b) || Math.min(a.causes.length, 1) - Math.min(b.causes.length, 1) || severityRank(b.draft.severity) - severityRank(a.draft.severity) || b.symptoms - a.symptoms || inferred(a) - inferred(b) || compareStart(a.draft, b.draft);
}
function assignRoles(drafts, knowledge) {
	let ranked = drafts.map((draft) => ({
		draft,
		causes: drafts.filter((other) => explains(other, draft, knowledge)),
		symptoms: drafts.filter((other) => explains(draft, other, knowledge)).length
	}));
	ranked.sort(compareRanked);
	let ordinals = new Map(), keys = new Map(), byPlace = [...drafts].sort((a, b) => compareSpots(a.proofs[0].spot, b.proofs[0].spot));
	for (let draft of byPlace) {
		let ordinal = ordinals.get(draft.problem.id) ?? 0;
		ordinals.set(draft.problem.id, ordinal + 1), keys.set(draft, keyOf(draft, ordinal));
	}
	let order = new Map(ranked.map(({ draft }, i) => [draft, i]));
	return ranked.map(({ draft, causes }) => {
		let explainedBy = [...causes].sort((a, b) => order.get(a) - order.get(b)).slice(0, 3).map((cause) => keys.get(cause)), role = explainedBy.length > 0 ? "symptom" : draft.severity === "info" ? "related" : "cause";
		return {
			...draft,
			key: keys.get(draft),
			role,
			explainedBy
		};
	});
}
function spanOf(instants) {
	let wall = instants.filter((at) => at.clock === "wall"), axis = wall.length > 0 ? wall : instants, reference = axis.find((at) => at.year) ?? axis[0];
	if (!reference) return null;
	let sorted = [...axis.filter((at) => at.clock === reference.clock && at.year === reference.year)].sort((a, b) => a.ms - b.ms);
	return [sorted[0], sorted[sorted.length - 1]];
}
function density(samples, span) {
	let [first, last] = span, length = last.ms - first.ms;
	if (length <= 0) return [];
	let slices = Array(60).fill(0);
	for (let at of samples) {
		if (at.clock !== first.clock || at.year !== first.year) continue;
		let slice = Math.min(59, Math.floor((at.ms - first.ms) / length * 60));
		slice >= 0 && slices[slice]++;
	}
	return slices;
}
function entriesOf(finding, place) {
	return finding.proofs.flatMap((proof) => proof.at ? [{
		at: proof.at,
		spot: proof.spot
	}] : []).slice(0, 6).map(({ at, spot }) => ({
		at,
		entry: {
			at: formatInstant(at),
			finding: finding.key,
			id: finding.problem.id,
			severity: finding.severity,
			where: place(spot)
		}
	}));
}
function buildTimeline({ partial, findings, times, place }) {
	let edges = partial.cells.flatMap((cell) => [cell.first, cell.last]), samples = partial.density.map((sample) => times.resolve(sample.at)), span = spanOf([...edges.filter((at) => at !== null).map(times.resolve), ...samples]), entries = findings.flatMap((finding) => entriesOf(finding, place)), axis = (at) => at.clock === "wall" ? 0 : 1;
	return entries.sort((a, b) => axis(a.at) - axis(b.at) || (comparable(a.at, b.at) ? a.at.ms - b.at.ms : 0)), {
		notes: times.notes,
		first: span && formatInstant(span[0]),
		last: span && formatInstant(span[1]),
		density: span ? density(samples, span) : [],
		entries: entries.slice(0, 100).map(({ entry }) => entry)
	};
}
function bestSniff(scores) {
	let best = "", score = .3;
	for (let id of Object.keys(scores).sort()) (scores[id] ?? 0) > score && (best = id, score = scores[id] ?? 0);
	return best;
}
function viewInputs(partial) {
	return partial.inputs.map((mark) => {
		let cells = partial.cells.filter((cell) => cell.input === mark.input), encodings = [...new Set(cells.filter((cell) => cell.bytes > 0).map((cell) => cell.encoding))], open = +!!cells[cells.length - 1]?.openEnd;
		return {
			name: mark.name,
			input: mark.input,
			bytes: cells.reduce((sum, cell) => sum + cell.bytes, 0),
			lines: cells.reduce((sum, cell) => sum + cell.newlines, 0) + open,
			encoding: encodings.sort().join(", ") || "utf-8",
			complete: mark.complete,
			analyzer: bestSniff(mark.sniff)
		};
	});
}
function placer(partial) {
	let before = new Map(), sums = new Map();
	for (let cell of partial.cells) {
		let sum = sums.get(cell.input) ?? 0;
		before.set(`${cell.input} ${cell.cell}`, sum), sums.set(cell.input, sum + cell.newlines);
	}
	let names = new Map(partial.inputs.map((mark) => [mark.input, mark.name]));
	return (spot) => ({
		input: names.get(spot.input) ?? String(spot.input),
		line: (before.get(`${spot.input} ${spot.cell}`) ?? 0) + spot.line + 1,
		offset: spot.offset
	});
}
// src/engine/diagnose/explain-diagnostics.ts
const SPOKEN = {
	"input-unreadable": ["engine.input-unreadable", "engine.input-unreadable-help"],
	"analyzer-failed": ["engine.analyzer-failed", "engine.bug-help"],
	"inference-failed": ["engine.inference-failed", "engine.bug-help"]
};
function spoken(diagnostic, lang) {
	let code = diagnostic.code;
	if (!(code in SPOKEN)) return diagnostic;
	let [text, help] = SPOKEN[code], values = {
		input: diagnostic.where?.input ?? "",
		detail: diagnostic.message
	};
	return {
		...diagnostic,
		message: message(lang, text, values),
		help: message(lang, help, values)
	};
}
function ofInput(view, lang, failed) {
	let where = { input: view.name }, values = { input: view.name }, make = (code, level) => ({
		code,
		level,
		message: message(lang, `engine.${code}`, values),
		where,
		help: message(lang, `engine.${code}-help`, values)
	});
	return failed ? [] : view.complete ? view.bytes === 0 ? [make("input-empty", "warning")] : view.encoding.split(", ").includes("binary") ? [make("input-binary", "warning")] : [] : [make("input-cut-short", "warning")];
}
function explainDiagnostics(raw, inputs, lang) {
	let failed = new Set(raw.filter((d) => d.code === "input-unreadable").map((d) => d.where?.input));
	return [...raw.map((diagnostic) => spoken(diagnostic, lang)), ...inputs.flatMap((view) => ofInput(view, lang, failed.has(view.name)))];
}
// src/engine/diagnose/infer-drafts.ts
function viewCase(context, seen) {
	let { facts } = context.partial, resolved = (event) => ({
		...event,
		at: event.at && context.resolve(event.at)
	}), events = context.partial.events.flatMap((group) => allKept(group.kept).map(resolved)).sort((a, b) => compareSpots(a.spot, b.spot)), byKey = new Map();
	for (let fact of facts) byKey.set(fact.key, [...byKey.get(fact.key) ?? [], fact]);
	return {
		facts,
		events,
		seen,
		tables: context.tables,
		factsOf: (key) => byKey.get(key) ?? []
	};
}
function draftConclusion(inference, conclusion, context) {
	let problem = context.knowledge.problem(conclusion.id);
	if (!problem || conclusion.grounds.length === 0) return null;
	let proofs = conclusion.grounds.map((ground) => ({
		...ground,
		at: null
	}));
	return {
		problem,
		severity: conclusion.severity ?? problem.severity,
		basis: "inferred",
		subject: conclusion.subject ?? "",
		clauses: [],
		captures: conclusion.values,
		summary: fill(inference.summary[context.lang], conclusion.values),
		count: 1,
		proofs,
		first: null,
		last: null
	};
}
function runInference(inference, view, context) {
	try {
		return inference.infer(view);
	} catch (error) {
		let detail = error instanceof Error ? error.message : String(error);
		return context.report({
			code: "inference-failed",
			level: "warning",
			message: `${inference.id}: ${detail}`,
			help: ""
		}), [];
	}
}
function addInferred(seen, inferences, context) {
	let drafts = [...seen];
	for (let inference of inferences) {
		let view = viewCase(context, new Set(drafts.map((draft) => draft.problem.id)));
		for (let conclusion of runInference(inference, view, context)) {
			let draft = draftConclusion(inference, conclusion, context);
			if (!draft) continue;
			let same = drafts.findIndex((other) => other.problem.id === conclusion.id && (draft.subject === "" || other.subject === "" || other.subject === draft.subject));
			same < 0 ? drafts.push(draft) : drafts[same] = strengthen(drafts[same], draft);
		}
	}
	return drafts;
}
function strengthen(draft, inferred) {
	let known = new Set(draft.proofs.map((proof) => `${proof.spot.input} ${proof.spot.offset}`)), more = inferred.proofs.filter((proof) => !known.has(`${proof.spot.input} ${proof.spot.offset}`)), summary = draft.summary ?? inferred.summary;
	return {
		...draft,
		proofs: [...draft.proofs, ...more],
		...summary === void 0 ? {} : { summary }
	};
}
// src/engine/diagnose/judge-gpu.ts
const LAYERS = [
	"environment",
	"code",
	"runtime"
];
function signsOf$1(layer, context) {
	let key = `use.${layer}`, fromFacts = context.facts.filter((fact) => fact.key === key).flatMap((fact) => {
		let { value: verdict, spot, text } = fact;
		return verdict !== "used" && verdict !== "partial" && verdict !== "not-used" ? [] : [{
			verdict,
			reason: message(context.lang, `engine.use-${layer}-${verdict}`),
			spot,
			text,
			weight: 0
		}];
	});
	return [...context.findings.flatMap((finding) => {
		let { gpu } = finding.problem.entry, proof = finding.proofs[0];
		return gpu?.layer !== layer || !proof || finding.severity === "info" ? [] : [{
			verdict: gpu.verdict,
			reason: finding.problem.text.title,
			spot: proof.spot,
			text: proof.text,
			weight: 1
		}];
	}), ...fromFacts];
}
function judgeLayer(layer, context) {
	let signs = signsOf$1(layer, context), strongest = Math.max(-1, ...signs.map((sign) => sign.weight)), heard = signs.filter((sign) => sign.weight === strongest), pick = (verdict) => heard.filter((sign) => sign.verdict === verdict), verdict = (layer === "runtime" ? [
		"partial",
		"used",
		"not-used"
	] : [
		"not-used",
		"partial",
		"used"
	]).find((candidate) => pick(candidate).length > 0);
	if (!verdict) return {
		layer,
		verdict: "unknown",
		reason: "",
		evidence: []
	};
	let chosen = pick(verdict), evidence = chosen.slice(0, 3).map(({ spot, text }) => ({
		where: context.place(spot),
		text,
		at: null
	}));
	return {
		layer,
		verdict,
		reason: chosen[0].reason,
		evidence
	};
}
function judgeGpu(context) {
	let layers = LAYERS.map((layer) => judgeLayer(layer, context)), [environment, code, runtime] = layers, chosen = (by) => ({
		verdict: by.verdict,
		reason: by.reason,
		layers
	});
	return runtime.verdict === "partial" || runtime.verdict === "not-used" || runtime.verdict === "used" && environment.verdict !== "not-used" && code.verdict !== "not-used" ? chosen(runtime) : environment.verdict === "not-used" ? chosen(environment) : code.verdict === "not-used" ? chosen(code) : runtime.verdict === "used" ? chosen(runtime) : code.verdict === "unknown" ? {
		verdict: "unknown",
		reason: "",
		layers
	} : chosen(code);
}
// src/engine/diagnose/knowledge-index.ts
function rowOf(pack, entry, id) {
	let { catalog } = entry;
	if (!catalog) return {};
	let code = id.slice(catalog.prefix.length), table = pack.tables[catalog.table], column = table?.columns.indexOf(catalog.key) ?? -1, row = table?.rows.find((cells) => cells[column] === code), values = { [catalog.key]: code };
	for (let [i, name] of (table?.columns ?? []).entries()) row?.[i] && (values[name] = row[i]);
	return values;
}
function fillText(text, values) {
	let step = (s) => ({
		...s,
		do: fill(s.do, values)
	});
	return {
		title: fill(text.title, values),
		summary: text.summary,
		fixes: text.fixes.map(step),
		verify: text.verify.map(step)
	};
}
function indexKnowledge(pack, lang) {
	let entries = new Map(pack.entries.map((entry) => [entry.id, entry])), catalogs = pack.entries.filter((entry) => entry.catalog), catalogOf = (id) => catalogs.find((entry) => entry.catalog && id.startsWith(entry.catalog.prefix)), reach = new Map(), problem = (id) => {
		let own = entries.get(id), catalog = catalogOf(id), entry = own ?? catalog;
		if (!entry) return null;
		let values = catalog ? rowOf(pack, catalog, id) : {}, { severity, action } = catalog?.catalog ?? {}, text = fillText(entry.texts[lang] ?? entry.texts.en, values);
		return own ? {
			id,
			entry,
			severity: own.severity,
			action: own.action,
			text,
			values
		} : {
			id,
			entry,
			severity: severity?.map[values[severity.column] ?? ""] ?? entry.severity,
			action: action?.map[values[action.column] ?? ""] ?? entry.action,
			text,
			values
		};
	}, directly = (id) => (entries.get(id) ?? catalogOf(id))?.explains ?? [], reachable = (cause) => {
		let known = reach.get(cause);
		if (known) return known;
		let found = new Set(), open = [...directly(cause)];
		for (let next = open.pop(); next !== void 0; next = open.pop()) found.has(next) || (found.add(next), open.push(...directly(next)));
		return reach.set(cause, found), found;
	};
	return {
		problem,
		explains(cause, symptom) {
			if (cause === symptom) return !1;
			let found = reachable(cause);
			return found.has(symptom) ? !0 : catalogs.some((entry) => entry.catalog && symptom.startsWith(entry.catalog.prefix) && found.has(`${entry.catalog.prefix}*`) && !cause.startsWith(entry.catalog.prefix));
		}
	};
}
// src/engine/diagnose/resolve-times.ts
const HALF_YEAR = 158112e5;
function withYear(at, year) {
	let date = new Date(at.ms);
	return date.setUTCFullYear(year), {
		...at,
		ms: date.getTime(),
		year: !0
	};
}
function nearestYear(at, reference) {
	let year = new Date(reference).getUTCFullYear(), same = withYear(at, year);
	return same.ms - reference > HALF_YEAR ? withYear(at, year - 1) : reference - same.ms > HALF_YEAR ? withYear(at, year + 1) : same;
}
function readTimes(partial, options) {
	let edges = partial.cells.flatMap((cell) => [cell.first, cell.last].filter((at) => at !== null).map((at) => ({
		at,
		input: cell.input
	}))), dated = edges.find(({ at }) => at.clock === "wall" && at.year), yearless = edges.find(({ at }) => at.clock === "wall" && !at.year), zoneless = edges.some(({ at }) => at.clock === "wall" && at.zone === null), boot = edges.some(({ at }) => at.clock === "boot"), name = (input) => partial.inputs.find((mark) => mark.input === input)?.name ?? "", { lang, year, zone } = options, notes = [];
	if (yearless) {
		let input = name(yearless.input);
		year === void 0 ? dated ? notes.push(message(lang, "engine.year-inferred", {
			input,
			year: new Date(dated.at.ms).getUTCFullYear(),
			from: name(dated.input)
		})) : notes.push(message(lang, "engine.year-unknown", { input })) : notes.push(message(lang, "engine.year-given", {
			input,
			year
		}));
	}
	return zoneless && notes.push(message(lang, zone === void 0 ? "engine.zone-unknown" : "engine.zone-given")), boot && edges.some(({ at }) => at.clock === "wall") && notes.push(message(lang, "engine.boot-apart")), {
		notes,
		resolve(at) {
			if (at.clock === "boot") return at;
			let resolved = at;
			return !at.year && year !== void 0 ? resolved = withYear(at, year) : !at.year && dated && (resolved = nearestYear(at, dated.at.ms)), resolved.zone === null && zone !== void 0 && (resolved = {
				...resolved,
				zone,
				ms: resolved.ms - zone * 6e4
			}), resolved;
		}
	};
}
// src/engine/diagnose/seen-drafts.ts
const earlier = (a, b) => a === null ? b : b === null || a.ms <= b.ms ? a : b, later = (a, b) => a === null ? b : b === null || a.ms > b.ms ? a : b, clauseOf = (pack, group) => pack.entries[group.entry]?.clauses[group.clause];
function severityOf(clauses, usual) {
	let severities = clauses.map((clause) => clause.severity ?? usual);
	return severities.reduce((a, b) => severityRank(b) > severityRank(a) ? b : a, severities[0] ?? usual);
}
function onePerLine(hits) {
	let sorted = [...hits].sort((a, b) => compareSpots(a.spot, b.spot));
	return sorted.filter((hit, i) => i === 0 || compareSpots(hit.spot, sorted[i - 1].spot) !== 0);
}
function draftOf(groups, context) {
	let { id, subject } = groups[0], problem = context.knowledge.problem(id);
	if (!problem) return null;
	let hits = onePerLine(groups.flatMap((group) => allKept(group.kept))), proofs = hits.map((hit) => ({
		...hit,
		at: hit.at && context.resolve(hit.at)
	})), clauses = groups.flatMap((group) => clauseOf(context.pack, group) ?? []), captures = Object.assign({}, ...hits.map((hit) => hit.captures).reverse());
	return {
		problem,
		severity: severityOf(clauses, problem.severity),
		basis: "seen",
		subject,
		clauses,
		captures,
		count: Math.max(...groups.map((group) => group.kept.count), hits.length),
		proofs,
		first: proofs.reduce((at, proof) => earlier(at, proof.at), null),
		last: proofs.reduce((at, proof) => later(at, proof.at), null)
	};
}
function draftSeen(groups, context) {
	let bySubject = new Map();
	for (let group of groups) {
		let key = `${group.id}\t${group.subject}`, list = bySubject.get(key);
		list ? list.push(group) : bySubject.set(key, [group]);
	}
	return [...bySubject.values()].flatMap((list) => draftOf(list, context) ?? []);
}
// src/engine/diagnose/settle-facts.ts
const isCut = (fact) => fact.key === "gpu.name" && fact.value.endsWith("..."), bare = (name) => name.replace(/^NVIDIA /, "");
function fullName(cut, names) {
	let start = bare(cut.value.slice(0, -3).trimEnd()), fitting = names.filter((fact) => !isCut(fact) && bare(fact.value).startsWith(start)), same = fitting.filter((fact) => fact.subject !== void 0 && fact.subject === cut.subject);
	return same.length > 0 ? same[0] : new Set(fitting.map((fact) => fact.value)).size === 1 ? fitting[0] : null;
}
function joinSame(facts) {
	let found = new Map();
	for (let fact of facts) {
		let key = `${fact.key}\t${fact.subject ?? ""}\t${fact.value}`, before = found.get(key);
		found.set(key, before ? {
			...before,
			count: before.count + fact.count
		} : fact);
	}
	return [...found.values()];
}
function withoutEchoes(facts) {
	let indexed = new Set(facts.filter((fact) => fact.key === "gpu.name" && fact.subject !== void 0).map((fact) => bare(fact.value)));
	return facts.filter((fact) => fact.key !== "gpu.name" || fact.subject !== void 0 || !indexed.has(bare(fact.value)));
}
function settleFacts(facts) {
	let sorted = [...facts].sort((a, b) => compareSpots(a.spot, b.spot)), names = sorted.filter((fact) => fact.key === "gpu.name");
	return withoutEchoes(joinSame(sorted.map((fact) => {
		let full = isCut(fact) ? fullName(fact, names) : null;
		return full ? {
			...fact,
			value: full.value,
			spot: full.spot,
			text: full.text
		} : fact;
	})));
}
// src/engine/diagnose/write-findings.ts
const written = (at) => at && formatInstant(at);
function chooseProofs(proofs) {
	return proofs.length <= 6 ? proofs : [...proofs.slice(0, 5), proofs[proofs.length - 1]];
}
function writeFinding(draft, place) {
	let { problem } = draft, { title, summary, fixes, verify } = problem.text, values = {
		...problem.values,
		...draft.captures
	};
	return {
		key: draft.key,
		id: problem.id,
		title: fill(title, values),
		severity: draft.severity,
		basis: draft.basis,
		role: draft.role,
		action: problem.action,
		summary: draft.summary ?? fill(summary, values),
		count: draft.count,
		first: written(draft.first),
		last: written(draft.last),
		subjects: draft.subject === "" ? [] : [draft.subject],
		explainedBy: draft.explainedBy,
		evidence: chooseProofs(draft.proofs).map(({ spot, text, at }) => ({
			where: place(spot),
			text,
			at: written(at)
		})),
		fixes,
		verify,
		page: problem.entry.page
	};
}
function reportInput(view, partial, times, place) {
	let span = spanOf(partial.cells.filter((cell) => cell.input === view.input).flatMap((cell) => [cell.first, cell.last]).filter((at) => at !== null).map(times.resolve));
	return {
		name: view.name,
		size: view.bytes,
		encoding: view.encoding,
		lines: view.lines,
		sections: [...view.analyzer === "" ? [] : [{
			analyzer: view.analyzer,
			line: 1,
			lines: view.lines
		}], ...partial.sections.filter((section) => section.spot.input === view.input).map((section) => ({
			analyzer: section.analyzer,
			line: place(section.spot).line,
			lines: section.lines
		}))],
		clock: span ? span[0].clock : "none",
		first: span && formatInstant(span[0]),
		last: span && formatInstant(span[1]),
		complete: view.complete
	};
}
function groupIncidents(findings) {
	return findings.filter((finding) => finding.role === "cause").map((cause) => {
		let members = [cause, ...findings.filter((finding) => finding.explainedBy[0] === cause.key)], span = spanOf(members.flatMap((member) => [member.first, member.last]).filter((at) => at !== null));
		return {
			key: `incident-${cause.key}`,
			cause: cause.key,
			action: cause.problem.action,
			findings: members.map((member) => member.key),
			first: span && formatInstant(span[0]),
			last: span && formatInstant(span[1])
		};
	});
}
function reportUnknown(partial, place) {
	return [...partial.suspects].sort((a, b) => b.count - a.count || a.first.input - b.first.input || a.first.offset - b.first.offset).slice(0, 20).map(({ template, count, first }) => ({
		template,
		count,
		where: place(first)
	}));
}
function reportFacts(partial, place) {
	return partial.facts.slice(0, 400).map(({ key, value, unit, subject, spot }) => ({
		key,
		value,
		...unit === void 0 ? {} : { unit },
		...subject === void 0 ? {} : { subject },
		where: place(spot)
	}));
}
function diagnose(scanned, options) {
	let { pack, lang = "en" } = options, partial = {
		...scanned,
		facts: settleFacts(scanned.facts)
	}, inputs = viewInputs(partial), place = placer(partial), times = readTimes(partial, {
		lang,
		year: options.year,
		zone: options.zone
	}), knowledge = indexKnowledge(pack, lang), diagnostics = [...partial.diagnostics], { resolve } = times, findings = assignRoles(addInferred(draftSeen(applyConditions(partial.hits, {
		pack,
		facts: partial.facts,
		inputs,
		resolve,
		lineOf: (spot) => place(spot).line
	}), {
		pack,
		knowledge,
		resolve
	}), options.inferences, {
		partial,
		tables: pack.tables,
		knowledge,
		lang,
		resolve,
		report: (diagnostic) => diagnostics.push(diagnostic)
	}), knowledge), gpu = judgeGpu({
		findings,
		facts: partial.facts,
		lang,
		place
	});
	return {
		schema: 1,
		lang,
		tool: {
			...options.tool ?? {
				name: "analyze-logs",
				version: ""
			},
			pack: pack.version
		},
		inputs: inputs.map((view) => reportInput(view, partial, times, place)),
		gpu,
		facts: reportFacts(partial, place),
		findings: findings.map((finding) => writeFinding(finding, place)),
		incidents: groupIncidents(findings),
		asks: askEvidence({
			partial,
			inputs,
			findings,
			gpu,
			analyzers: options.analyzers,
			lang
		}),
		timeline: buildTimeline({
			partial,
			findings,
			times,
			place
		}),
		unknown: reportUnknown(partial, place),
		diagnostics: explainDiagnostics(diagnostics, inputs, lang),
		stats: {
			bytes: inputs.reduce((sum, view) => sum + view.bytes, 0),
			lines: inputs.reduce((sum, view) => sum + view.lines, 0),
			cells: partial.cells.length,
			signatures: pack.entries.reduce((sum, entry) => sum + entry.clauses.length, 0)
		}
	};
}
// src/engine/partial/partial.ts
const EMPTY_PARTIAL = {
	schema: 1,
	inputs: [],
	cells: [],
	hits: [],
	facts: [],
	events: [],
	sections: [],
	suspects: [],
	density: [],
	diagnostics: []
}, compareTexts = (a, b) => a < b ? -1 : +(a > b);
function mergeBy(lists, key, join) {
	let found = new Map();
	for (let item of lists) {
		let name = key(item), before = found.get(name);
		found.set(name, before === void 0 ? item : join(before, item));
	}
	return [...found].sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}
const hitKey = (group) => [
	group.input,
	group.id,
	group.entry,
	group.clause,
	group.analyzer,
	group.subject
].join("	"), eventKey = (group) => [
	group.input,
	group.kind,
	group.subject
].join("	"), factKey = (fact) => [
	fact.spot.input,
	fact.key,
	fact.subject ?? "",
	fact.value
].join("	"), joinFacts = (a, b) => ({
	...compareSpots(a.spot, b.spot) <= 0 ? a : b,
	count: a.count + b.count
}), joinSuspects = (a, b) => ({
	...a,
	count: a.count + b.count,
	first: compareSpots(a.first, b.first) <= 0 ? a.first : b.first
}), joinInputs = (a, b) => ({
	...a,
	sniff: Object.keys(a.sniff).length > 0 ? a.sniff : b.sniff,
	complete: a.complete && b.complete
}), compareSamples = (a, b) => a.input - b.input || a.offset - b.offset;
function mergePartials(parts) {
	let all = (name) => parts.flatMap((part) => part[name]), joinKept = (a, b) => ({
		...a,
		kept: mergeKept(a.kept, b.kept)
	});
	return {
		...EMPTY_PARTIAL,
		inputs: mergeBy(all("inputs"), (mark) => String(mark.input).padStart(9, "0"), joinInputs),
		cells: [...all("cells")].sort((a, b) => a.input - b.input || a.cell - b.cell),
		hits: mergeBy(all("hits"), hitKey, joinKept),
		facts: mergeBy(all("facts"), factKey, joinFacts).sort((a, b) => compareSpots(a.spot, b.spot) || compareTexts(factKey(a), factKey(b))).slice(0, 2e3),
		events: mergeBy(all("events"), eventKey, (a, b) => ({
			...a,
			kept: mergeKept(a.kept, b.kept)
		})),
		sections: [...all("sections")].sort((a, b) => compareSpots(a.spot, b.spot)).slice(0, 2e3),
		suspects: mergeBy(all("suspects"), (group) => group.template, joinSuspects).sort((a, b) => a.hash - b.hash || compareTexts(a.template, b.template)).slice(0, 256),
		density: [...all("density")].sort(compareSamples),
		diagnostics: mergeBy(all("diagnostics"), (d) => JSON.stringify(d), (a) => a)
	};
}
function detectUtf16(bytes) {
	let length = Math.min(bytes.length & -2, 4096);
	if (length < 4) return null;
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	let even = 0, odd = 0;
	for (let i = 0; i < length; i += 2) bytes[i] === 0 && even++, bytes[i + 1] === 0 && odd++;
	let half = length / 2;
	return odd > half * .3 && even < half * .05 ? "utf-16le" : even > half * .3 && odd < half * .05 ? "utf-16be" : null;
}
function looksBinary(bytes) {
	let length = Math.min(bytes.length, 8192), control = 0;
	for (let i = 0; i < length; i++) {
		let byte = bytes[i];
		(byte > 0 && byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27 || byte === 127) && control++;
	}
	return control > length / 20;
}
function isUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes), !0;
	} catch {
		return !1;
	}
}
function hasHighByte(bytes) {
	let start = (4 - bytes.byteOffset % 4) % 4;
	for (let i = 0; i < Math.min(start, bytes.length); i++) if (bytes[i] >= 128) return !0;
	let count = Math.max(0, bytes.length - start >> 2), words = new Int32Array(bytes.buffer, bytes.byteOffset + start, count);
	for (let i = 0; i < count; i++) if (words[i] & -2139062144) return !0;
	for (let i = start + count * 4; i < bytes.length; i++) if (bytes[i] >= 128) return !0;
	return !1;
}
const TYPICAL = [
	{
		encoding: "shift_jis",
		typical: /[ぁ-んァ-ヶ]/g
	},
	{
		encoding: "gb18030",
		typical: /[的一是不了在有我这为个中错误失败无法显存内使用加载模型文件]/g
	},
	{
		encoding: "big5",
		typical: /[的一是不了在有我這為個中錯誤失敗無法顯存記憶體使用載入模型檔案]/g
	}
];
function highLines(bytes, limit) {
	let picked = [], at = 0;
	for (; at < bytes.length && picked.length < limit;) {
		let newline = bytes.indexOf(10, at), end = newline < 0 ? bytes.length : newline + 1, line = bytes.subarray(at, Math.min(end, at + limit));
		if (hasHighByte(line)) for (let byte of line) picked.push(byte);
		at = end;
	}
	return Uint8Array.from(picked.slice(0, limit));
}
function scoreLegacy(sample) {
	let best = {
		encoding: "windows-1252",
		score: 0
	};
	for (let { encoding, typical } of TYPICAL) {
		let text = new TextDecoder(encoding).decode(sample), broken = text.match(/\uFFFD/g)?.length ?? 0, score = (text.match(typical)?.length ?? 0) - broken * 2;
		score > best.score && (best = {
			encoding,
			score
		});
	}
	return best;
}
function detectEncoding(bytes) {
	let utf16 = detectUtf16(bytes);
	if (utf16) return utf16;
	if (!hasHighByte(bytes) || isUtf8(bytes)) return "utf-8";
	let sample = highLines(bytes, 65536), asUtf8 = new TextDecoder("utf-8").decode(sample);
	if ((asUtf8.match(/\uFFFD/g)?.length ?? 0) / (asUtf8.match(/[^\x00-\x7f]/g)?.length ?? 1) < .3) return "utf-8";
	let legacy = scoreLegacy(sample);
	return legacy.score > 0 ? legacy.encoding : decodesCleanly(sample, "gb18030") ? "gb18030" : "windows-1252";
}
function decodesCleanly(sample, encoding) {
	let text = new TextDecoder(encoding).decode(sample), han = text.match(/\p{Script=Han}/gu)?.length ?? 0, other = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
	return han >= 2 && han / Math.max(1, other) > .8;
}
// src/engine/scan/cell-bounds.ts
const CELL_BYTES = 16 * 2 ** 20, BOUND_REACH = 65536;
function boundInZone(zone) {
	let whole = zone.length >= 65538, utf16 = detectUtf16(zone.subarray(2));
	if (utf16) {
		let low = utf16 === "utf-16le" ? 0 : 1;
		for (let i = 0; i + 1 < zone.length; i += 2) if (zone[i + low] === 10 && zone[i + 1 - low] === 0) return i + 2;
		return whole ? Math.min(2, zone.length) : zone.length;
	}
	let newline = zone.indexOf(10, 1);
	if (newline >= 0) return newline + 1;
	if (!whole) return zone.length;
	let at = 2;
	for (; at < 5 && (zone[at] & 192) == 128;) at++;
	return at;
}
// src/engine/decode/offset-map.ts
const IDENTITY = { toOriginal: (offset) => offset };
function anchorMap(changed, original, count) {
	return { toOriginal(offset) {
		let low = 0, high = count - 1;
		for (; low < high;) {
			let middle = low + high + 1 >> 1;
			changed[middle] <= offset ? low = middle : high = middle - 1;
		}
		return count === 0 ? offset : original[low] + (offset - changed[low]);
	} };
}
// src/engine/decode/rewrite.ts
function rewriter(bytes) {
	let out = new Uint8Array(Math.ceil(bytes.length / 16) * 16), changed = [0], original = [0], length = 0;
	return {
		copy(from, to) {
			if (length > 0 || from > 0) {
				let last = changed.length - 1;
				original[last] - changed[last] !== from - length && (changed.push(length), original.push(from));
			}
			out.set(bytes.subarray(from, to), length), length += to - from;
		},
		put(...replacement) {
			for (let byte of replacement) out[length++] = byte;
		},
		done: () => ({
			bytes: out.subarray(0, length),
			map: changed.length > 1 ? anchorMap(changed, original, changed.length) : IDENTITY
		})
	};
}
function rewriteAll(bytes, steps) {
	let text = bytes, maps = [];
	for (let step of steps) {
		let result = step(text);
		result.map !== IDENTITY && maps.unshift(result.map), text = result.bytes;
	}
	return maps.length === 0 ? {
		bytes: text,
		map: IDENTITY
	} : {
		bytes: text,
		map: { toOriginal: (offset) => maps.reduce((at, map) => map.toOriginal(at), offset) }
	};
}
function endOfEscape(bytes, at) {
	let kind = bytes[at + 1];
	if (kind === 91) {
		let end = at + 2;
		for (; end < bytes.length && end < at + 64 && bytes[end] >= 32 && bytes[end] <= 63;) end++;
		let final = bytes[end];
		return final !== void 0 && final >= 64 && final <= 126 ? end + 1 : end;
	}
	if (kind === 93) {
		for (let end = at + 2; end < bytes.length && end < at + 1024; end++) {
			if (bytes[end] === 7) return end + 1;
			if (bytes[end] === 27) return bytes[end + 1] === 92 ? end + 2 : end;
			if (bytes[end] === 10) return end;
		}
		return at + 2;
	}
	return kind === 40 || kind === 41 ? Math.min(at + 3, bytes.length) : kind !== void 0 && kind >= 64 && kind <= 95 ? at + 2 : at + 1;
}
function needsCleaning(bytes) {
	if (bytes.includes(27) || bytes.includes(0) || bytes.includes(8)) return !0;
	for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10 && at + 1 < bytes.length) return !0;
	return !1;
}
function cleanText$1(bytes) {
	if (!needsCleaning(bytes)) return {
		bytes,
		map: IDENTITY
	};
	let out = rewriter(bytes), copied = 0;
	for (let at = 0; at < bytes.length;) {
		let byte = bytes[at], end = byte === 27 ? endOfEscape(bytes, at) : at + 1, instead = replacementOf(bytes, at);
		(byte === 27 || instead !== byte) && (out.copy(copied, at), byte !== 27 && out.put(instead), copied = end), at = end;
	}
	return out.copy(copied, bytes.length), out.done();
}
function replacementOf(bytes, at) {
	let byte = bytes[at];
	return byte === 13 ? bytes[at + 1] === 10 || at + 1 === bytes.length ? 13 : 10 : byte === 0 || byte === 8 ? 32 : byte;
}
// src/engine/decode/join-wraps.ts
const OWN_START = /^(?:[\s|+[<({*#>=~$@`-]|\d{1,4}[-/:.]|[A-Z][a-z]{2} +\d|Traceback|File "|\w+(?:Error|Exception|Warning): |(?:INFO|ERROR|WARN|WARNING|DEBUG)\b|NVRM|GPU )/, OWN_END = /[|+=_─-]$/;
function splitLines(bytes) {
	let decoder = new TextDecoder(), lines = [];
	for (let start = 0; start < bytes.length;) {
		let newline = bytes.indexOf(10, start), stop = newline < 0 ? bytes.length : newline, end = stop > start && bytes[stop - 1] === 13 ? stop - 1 : stop;
		lines.push({
			start,
			end,
			text: decoder.decode(bytes.subarray(start, end))
		}), start = stop + 1;
	}
	return lines;
}
const firstWord = (text) => text.indexOf(" ") < 0 ? text.length : text.indexOf(" ");
function joint(line, next, width) {
	if (next.text === "" || OWN_START.test(next.text) || OWN_END.test(line.text)) return null;
	if (line.text.length === width) return "";
	let fits = line.text.length + 1 + firstWord(next.text) <= width;
	return line.text.length >= width * .6 && !fits && !line.text.endsWith(".") ? " " : null;
}
function joinWraps(bytes) {
	let untouched = {
		bytes,
		map: IDENTITY
	};
	if (bytes.length > 262144) return untouched;
	let lines = splitLines(bytes), width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
	if (width < 60 || width > 132) return untouched;
	let joints = lines.map((line, i) => lines[i + 1] ? joint(line, lines[i + 1], width) : null);
	if (joints.every((found) => found === null)) return untouched;
	let out = rewriter(bytes);
	for (let [i, line] of lines.entries()) {
		let found = joints[i], stop = lines[i + 1]?.start ?? bytes.length;
		out.copy(line.start, found == null ? stop : line.end), found === " " && out.put(32);
	}
	return out.done();
}
function lineStarts(bytes, encoding) {
	let starts = [0];
	if (encoding === "utf-16le" || encoding === "utf-16be") {
		let low = encoding === "utf-16le" ? 0 : 1;
		for (let i = 0; i + 1 < bytes.length; i += 2) bytes[i + low] === 10 && bytes[i + 1 - low] === 0 && starts.push(i + 2);
		return starts;
	}
	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
	return starts;
}
function transcode(bytes, encoding) {
	if (encoding === "utf-8") return {
		bytes,
		map: IDENTITY
	};
	let text = new TextDecoder(encoding, { ignoreBOM: !0 }).decode(bytes), utf8 = new TextEncoder().encode(text), original = lineStarts(bytes, encoding), changed = lineStarts(utf8, "utf-8");
	return {
		bytes: utf8,
		map: anchorMap(changed, original, Math.min(changed.length, original.length))
	};
}
// src/engine/decode/unescape-json.ts
const SIMPLE = new Map([
	[110, 10],
	[114, 32],
	[116, 9],
	[34, 34],
	[92, 92],
	[47, 47],
	[98, 32],
	[102, 32]
]);
function inJsonLine(bytes, at) {
	let floor = Math.max(0, at - 65536), start = at;
	for (; start > floor && bytes[start - 1] !== 10;) start--;
	if (start === floor && start > 0 && bytes[start - 1] !== 10) return !1;
	for (; bytes[start] === 32 || bytes[start] === 9;) start++;
	return bytes[start] === 123 || bytes[start] === 34;
}
function hexAt(bytes, at) {
	let value = 0;
	for (let i = at; i < at + 4; i++) {
		let digit = Number.parseInt(String.fromCharCode(bytes[i] ?? 0), 16);
		if (Number.isNaN(digit)) return -1;
		value = value * 16 + digit;
	}
	return value;
}
function unicodeAt(bytes, at) {
	let unit = hexAt(bytes, at + 2);
	if (unit < 0) return null;
	let low = unit >= 55296 && unit < 56320 && bytes[at + 6] === 92 && bytes[at + 7] === 117 ? hexAt(bytes, at + 8) : -1, text = low >= 0 ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
	return {
		utf8: new TextEncoder().encode(text),
		length: low >= 0 ? 12 : 6
	};
}
function unescapeJson(bytes) {
	let at = bytes.indexOf(92);
	if (at < 0) return {
		bytes,
		map: IDENTITY
	};
	let out = rewriter(bytes), copied = 0, lineEnd = -1, json = !1;
	for (; at >= 0; at = bytes.indexOf(92, at)) {
		if (at > lineEnd && (json = inJsonLine(bytes, at), lineEnd = bytes.indexOf(10, at), lineEnd < 0 && (lineEnd = bytes.length)), !json) {
			at = lineEnd;
			continue;
		}
		let simple = SIMPLE.get(bytes[at + 1] ?? 0), unicode = bytes[at + 1] === 117 ? unicodeAt(bytes, at) : null;
		simple === void 0 && !unicode ? at++ : (out.copy(copied, at), unicode ? out.put(...unicode.utf8) : out.put(simple), at += unicode?.length ?? 2, copied = at);
	}
	return copied === 0 ? {
		bytes,
		map: IDENTITY
	} : (out.copy(copied, bytes.length), out.done());
}
// src/engine/scan/cell-text.ts
const LINE_WINDOW = 4096, WINDOW_STEP = 1024;
function makePiece(bytes, encoding, start, origin) {
	let decoded = transcode(bytes, encoding), cleaned = rewriteAll(decoded.bytes, [
		unescapeJson,
		cleanText$1,
		joinWraps
	]), piece = {
		start,
		end: start + cleaned.bytes.length,
		origin,
		decoded: decoded.bytes,
		toDecoded: cleaned.map,
		toOriginal: decoded.map
	};
	return {
		text: cleaned.bytes,
		piece
	};
}
function concat(parts) {
	let length = parts.reduce((sum, part) => sum + part.length, 0), whole = new Uint8Array(Math.ceil(length / 16) * 16), at = 0;
	for (let part of parts) whole.set(part, at), at += part.length;
	return whole.subarray(0, length);
}
function prepareText(window) {
	let { bytes, origin, start, end } = window, encoding = detectEncoding(bytes.subarray(origin === 0 ? 0 : start, end)), cuts = [
		0,
		start,
		end,
		bytes.length
	], texts = [], pieces = [], at = 0;
	for (let i = 0; i < 3; i++) {
		let { text, piece } = makePiece(bytes.subarray(cuts[i], cuts[i + 1]), encoding, at, origin + cuts[i]);
		texts.push(text), pieces.push(piece), at = piece.end;
	}
	let untouched = encoding === "utf-8" && pieces.every((piece, i) => piece.decoded === texts[i]), [before, own, ahead] = pieces;
	return {
		bytes: untouched ? bytes : concat(texts),
		ownStart: own.start,
		ownEnd: own.end,
		encoding: !encoding.startsWith("utf-16") && looksBinary(bytes.subarray(start, end)) ? "binary" : encoding,
		pieces: [
			before,
			own,
			ahead
		]
	};
}
const pieceAt = (text, at) => at < text.ownStart ? text.pieces[0] : at < text.ownEnd ? text.pieces[1] : text.pieces[2];
function originalOffset(text, at) {
	let piece = pieceAt(text, at);
	return piece.origin + piece.toOriginal.toOriginal(piece.toDecoded.toOriginal(at - piece.start));
}
function countNewlines(bytes, from, to) {
	let count = 0;
	for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++;
	return count;
}
function countLines(text) {
	let own = text.pieces[1], reached = 0, lines = 0, upTo = (offset) => offset < reached ? countNewlines(own.decoded, 0, offset) : (lines += countNewlines(own.decoded, reached, offset), reached = offset, lines);
	return {
		total: () => upTo(own.decoded.length),
		lineAt(at) {
			if (at < text.ownEnd) return upTo(own.toDecoded.toOriginal(at - own.start));
			let ahead = text.pieces[2];
			return countNewlines(own.decoded, 0, own.decoded.length) + countNewlines(ahead.decoded, 0, ahead.toDecoded.toOriginal(at - ahead.start));
		}
	};
}
function lineSpan(bytes, at) {
	let floor = Math.max(0, at - LINE_WINDOW), start = at;
	for (; start > floor && bytes[start - 1] !== 10;) start--;
	let known = start === 0 || bytes[start - 1] === 10, newline = bytes.subarray(at, at + LINE_WINDOW).indexOf(10), end = newline < 0 ? Math.min(at + LINE_WINDOW, bytes.length) : at + newline;
	if (known && end - start <= 4096) return {
		start,
		end
	};
	let step = Math.floor((at - WINDOW_STEP) / WINDOW_STEP) * WINDOW_STEP, from = Math.max(start, step);
	return {
		start: from,
		end: Math.min(end, from + LINE_WINDOW)
	};
}
const decoder = new TextDecoder("utf-8");
function textOf$1(bytes, span) {
	let end = span.end > span.start && bytes[span.end - 1] === 13 ? span.end - 1 : span.end;
	return decoder.decode(bytes.subarray(span.start, end));
}
function linesAfter(bytes, span, count) {
	let spans = [], texts = [], at = bytes.indexOf(10, span.end);
	for (; spans.length < count && at >= 0 && at + 1 < bytes.length;) {
		let start = at + 1, newline = bytes.indexOf(10, start), whole = newline < 0 ? bytes.length : newline, next = {
			start,
			end: Math.min(whole, start + LINE_WINDOW)
		};
		spans.push(next), texts.push(textOf$1(bytes, next)), at = newline;
	}
	return {
		spans,
		texts
	};
}
function* linesBefore(bytes, start, count) {
	let end = start - 1;
	for (let i = 0; i < count && end >= 0; i++) {
		let from = end, floor = Math.max(0, end - LINE_WINDOW);
		for (; from > floor && bytes[from - 1] !== 10;) from--;
		if (yield {
			start: from,
			end
		}, from > 0 && bytes[from - 1] !== 10) return;
		end = from - 1;
	}
}
// src/engine/scan/gram-hash.ts
const FOLD = 538976288, HASH_FACTOR = 2654435761, hashGram = (gram) => Math.imul(gram, HASH_FACTOR) >>> 14, hashPair = (gram, next) => Math.imul(Math.imul(gram, HASH_FACTOR) ^ next + (gram >>> 15), 2246822507) >>> 14, gramAt = (bytes, at) => (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24 | 538976288, FOLLOWS = "3sglsprjdminsbmea8adgggihgguienombb9bcadf9hecdacbka9adfdjktcfppj.35iiiiiiii5ii6idiiiiiiiiiiiiibiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii.6pdpppppkdbk3hc5kjgkpppjppapckjppdk9acc8ffkjfedkcifdciggkpppkppk.aqq2qqqqqqjqqqqhe77fi7k77qqqqqqqhqqqqhqmqjqqqqqmkqqqqqqqqqqqqmqq.bnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnh5gnnnnhn6nnn5i44fnnninndnnnn.1jjjjjjjjjajdjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjdjjjjjjjj69jj.4fffff7ffbffffffffffffffffffffffffb6ff7fffff7ffffffbffffffffffff.7njnninbnc7n7bbbnjnjnnnnnn7gbnginbg9dadfccne9ebgeid97fgdjjjcdani.bshsssjgi4cssfnf99bdefgfihssmsnssch8daedefkgcabg6sc78cdghhnfnssh.3sjnsssjsb6mc69immssssssss6islssjlnmcsnnlsssssmsssnjnnsnsss7hgsn.6onhkvvngf7dj9kh895dejkkklvvhhgvmeid9feehe8dfebgfvefdhjgrrv6avlp.8ooooooooo65o3ih6hikooogookoo8ooooobioocoooooiooiokoooooiooookoo.1tjttttttlfntlttacdddcddbcttjttttddjntnpthttlcmpetmphetctttttttt.8yyuyyyyyy5dy3uu879edghhfetyyyjyydfbfhhikgpmibbkdqieibhlmpojrgyy.bxnxxxxqqmcxnd9j7688bbcccbrxxxxxxaf7c9eh9cgkdbefajdcegdehirxnlxg.cuumuuunlukuuiee68eiheilkjuuuuuqu8c79ag9adij8acc9kc7abbabqmuqqud.6srhzjropffnc98g578a9899a98spplztkkgghgmzvtoskjzsvzmplvkbzrridth.7zigzrzrnhgodb9f5679988789azrsozsihjikgrssvvzmzzzzzqmqzozzzsjeni.8yylssypnhhodb9f597888a9998urnqushkdiijkruynnkqymyymqquprpqybcpc.7xrkxpxqxhhpc89g67888899898xrxoxrffidhhsxsxrolsxsxxnlxxnmxqxhcoh.6swiwosophfnc99d78898989997wqonwwggcgcdspsoowkqwwwwqnwwqqwqqhchg.6xsfxnxsxhhod78h779988799a9xsxnxxdefjdjnxnxsslqsxxxnxoxlxooqi9hk.7wwewnwsphhod78a878988899a7opwhwqeiheiiqwswowkwwwwswlswoowswhcmb.6swiwpwwwihqd7996799999a898sswgwsjfggfesowswwlwwsnspsnwoowpwibml.6woiwowswfgnca9f78999789787wpnmwsffggigswnwnwjswwwsoswwmmwqqfapj.4wqjwqwwwfhqc89g9998a998a97oqwnwwifdhciwwwkwrjwwwwwqlrwlwwrqebol.3yqyyyyptyeyogyf668786ejfgfypyypyfigkigjymbrjtkkmcpikjoksyylfkos.0mmmmmmmmmimmimmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmimmmmmmmmmmmgmmmm.9mmmmmmmmmmmmmmi95bmif8mffmmcmmemmg9mm7mmbmbi4a9gmmac8mmmmmmfmmm.6vgnrvvfjvgevevl79ccfhfkkjvve2jkpglfijdjiironkblkncddlrlvvvifpvr.4nannnnacn6na7anffnnnnnnnnbnna8nnnniinnnninnnnnneninnninnnn8n6nn.2hdhhhhbhh9h8dhhhhhhhhhhhhhhhhhhhdhbh9hhh8hhhhhhhhhhahhhhhhhhhhh.8nnnnnnnnndnjgfhbjfg7n55nnnnnnnnd9fcfdhffjnnfggngnja5hjhnnnnnnnn.bzpzzzznnohvncefihkhghkikehzzrozqfa88fh8n8ng797k9s886aeigenqklze.9vlvvvvmvbhvdedaegefbeeeddghvlnvv8fddadmk7fk5id7hv97i9grk7vrfkve.9yuuyyyqmjgllgiegggdfgjjiiayynryh7bbd6ik7cp7ahc5dmcb87dokhqqfnyh.5mlyuyymcifpdbdehggfiiehifbnyarss7ceb5cjg8jldbeahpbcg9lclhoalkyb.7unwgzwljjgodb9fjjjjfjmjklcgzdjsnbe87dfhodsnba7ibe579fcfajqmkezd.9vpvvvvnojjvkeedcgieghhhegivvjnvo6ceg98on6vochi4hp79bbvnldvvqovh.5vopvvvkmiipha9fjrrrooomvrbvvdmvpbcfh3iea9onbc8a8pabebljpjrnknvf.7vpvvvvlldinhidejgdmlkjrpvfplkrvr7jb85koo7v7oek6hn7j8bmhnkhmjdvb.dzszzzzutoltmjfijurnuprzuzgzzptzuba88bcczmup7a48dmb87panczcpirtg.jrrrrrrmrrrrhrir75rrrrrrlrlrrcrrrarlrarrigr5irr8irleh3frrmgmirrh.5omuquuulhcklc8eokappojunu7qufhuu89ii3khocqqgcbkgphadhggqhqmlqu8.7tnpxxxmjiilifefjomtrqortpctxgpqf7fd95ffk6rc8gg5hki9aaclldtflkte.7wswwswmnmiqlhadbbmljwswrrarwgwwp5aad5eki8wkfaj77wkciclimfwsddw9.6vqvtzzjimhtifecgegfikihjgdzzhkzq9kb7788n8ndhha7gqfa7e9ndgzlkjzf.7vtzzzzooojtplhmzzpzzzzznzjzzjzztce98jcbmgmdc76aas4a89bbbmnpolzi.blowwwwlmljpjhaehhjljksljnewwkmws6mb97gie9nj9ij88w6988khk8swimwa.dppppppkfjkke6bgppppjpkippeppijppdjjkhkppigkjdeph9phb1peppgejppe.7oovezzmimhojddegiefqqqrpt9qzdrpe8fbb5ddf9oaga96gn9b99bimczmheze.7rmpyyykjhdphdbbspgqyuqsyybgydoyqceaf5gg99uccefbamd859odkadkekyd.6nmvvzvodghnfcdfjhkmttpoqodroeozq6ech5ip76zofij7bracabkhhczkmkzc.cxtxxtxohpkxlfakccpqqpnrtxgrxpxxteea9ahca9rm7a5c9t866ihohorillxg.8uuquuunolqooibfleajhkjufukuunuuu5jcn3kju4quddnchqaajokaluloiquf.8tttttttlmknikgdhtnntnpttnfttpttt5jhd7kpa6tfee84jmc8itgdmhknikte.9tjttttnb9gtkedf8acfddfc8heptkttpei9f5eijaptg8tiatei7pkkh6tfnmte.5u9uuuukggelhb7eulljjumuoualp8pppdifkbogpguugcacaue65bkkluoijlud.3pipppppjdgpjhfpppjppplgppgpppppp9pip2lpgbppppegpgplphfepegplhpl.9tmmtmteptjpthpd956afegkefmtditttckcfagiaapkfd7mbp86aiphlttimgti.4sisssshss7ssdosfjs6lososssssclsscf7ffififoscde9bjb5cdgfsossessf.1tlpntthjdbtc8kpttlttttttt4tjjtttttttptttnttttttttttpttttttipftj.pppkkpppppbppppgphhappakpppppppppahkfppppppppppppppppppppppppp1j.juquuuuqkngqmbeu99beegbggjquuuuuuab8a8cce7bd98cdakb798edkqkuuuu9".split("."), classOf = (byte) => byte < 128 ? byte & 31 | (byte & 64) >> 1 : 64, logOf = (digit) => -Number.parseInt(digit ?? "z", 36) / 2, first = Float64Array.from({ length: 65 }, (_, a) => a === 64 ? -5 : logOf("6rkjmqvlhhdkfabe99accccdddbmmdmsladab8dddaiebca9ckaa9befffkfgfke"[a])), follows$1 = Float64Array.from({ length: 4225 }, (_, i) => {
	let a = Math.floor(i / 65), b = i % 65;
	return a === 64 || b === 64 ? -2.5 : logOf(FOLLOWS[a]?.[b]);
});
function gramShares(folded) {
	let classes = folded.map(classOf), steps = Float64Array.from({ length: Math.max(0, classes.length - 1) }, (_, i) => follows$1[classes[i] * 65 + classes[i + 1]]);
	return Float64Array.from({ length: Math.max(0, classes.length - 3) }, (_, i) => 2 ** (first[classes[i]] + steps[i] + steps[i + 1] + steps[i + 2]));
}
function foldLiteral(text) {
	return new TextEncoder().encode(text).map((byte) => byte | 32);
}
function rarestGram(shares, alignment) {
	let best = alignment;
	for (let at = alignment + 4; at < shares.length; at += 4) shares[at] < shares[best] && (best = at);
	return best;
}
const makeChains = (links) => ({
	heads: new Int32Array(2 ** 18),
	next: new Int32Array(links),
	literalOf: new Int32Array(links),
	offsetOf: new Int32Array(links),
	gramOf: new Int32Array(links)
});
function addLink(chains, link, { slot, literal, offset, gram }) {
	chains.next[link] = chains.heads[slot], chains.heads[slot] = link + 1, chains.literalOf[link] = literal, chains.offsetOf[link] = offset, chains.gramOf[link] = gram;
}
function addLiteral(table, literal) {
	let bytes = table.folded[literal], shares = gramShares(bytes);
	for (let alignment = 0; alignment < 4; alignment++) {
		let offset = rarestGram(shares, alignment), gram = gramAt(bytes, offset), link = literal * 4 + alignment;
		if (offset + 8 <= bytes.length) {
			let slot = hashPair(gram, gramAt(bytes, offset + 4));
			table.slots[hashGram(gram)] |= 2, table.pairSlots[slot] |= 2, addLink(table.withNext, link, {
				slot,
				literal,
				offset,
				gram
			});
		} else if (offset >= 4) {
			let slot = hashPair(gramAt(bytes, offset - 4), gram);
			table.slots[hashGram(gram)] |= 4, table.pairSlots[slot] |= 4, addLink(table.withPrevious, link, {
				slot,
				literal,
				offset,
				gram
			});
		} else table.slots[hashGram(gram)] |= 1, addLink(table.alone, link, {
			slot: hashGram(gram),
			literal,
			offset,
			gram
		});
	}
}
function buildLiteralTable(literals) {
	let links = literals.length * 4, table = {
		slots: new Uint8Array(2 ** 18),
		pairSlots: new Uint8Array(2 ** 18),
		alone: makeChains(links),
		withNext: makeChains(links),
		withPrevious: makeChains(links),
		folded: literals.map(foldLiteral)
	};
	for (let [literal, bytes] of table.folded.entries()) {
		if (bytes.length < 7) throw RangeError(`shorter than 7 bytes: ${JSON.stringify(literals[literal])}`);
		addLiteral(table, literal);
	}
	return table;
}
// src/engine/scan/prepare-targets.ts
const foldKey = (literal) => literal.replace(/[A-Z]/g, (c) => c.toLowerCase());
function prepareTargets(pack, analyzers) {
	let drafts = new Map(), draft = (literal) => {
		let key = foldKey(literal), found = drafts.get(key);
		return found || (found = {
			clauses: new Set(),
			starts: new Set(),
			suspect: !1
		}, drafts.set(key, found)), found;
	}, allClauses = pack.entries.flatMap((entry, entryOrdinal) => entry.clauses.map((clause, clauseOrdinal) => ({
		entry,
		entryOrdinal,
		clause,
		clauseOrdinal,
		pattern: null,
		not: null,
		then: null
	}))), allStarts = analyzers.flatMap((analyzer) => analyzer.starts.map((start) => ({
		analyzer,
		start
	})));
	for (let [i, { clause }] of allClauses.entries()) for (let literal of clause.literals) draft(literal).clauses.add(i);
	for (let [i, { start }] of allStarts.entries()) for (let literal of start.literals) draft(literal).starts.add(i);
	for (let literal of SUSPECT_LITERALS) draft(literal).suspect = !0;
	let list = [...drafts];
	return {
		table: buildLiteralTable(list.map(([literal]) => literal)),
		clauses: list.map(([, found]) => [...found.clauses]),
		starts: list.map(([, found]) => [...found.starts]),
		suspect: list.map(([, found]) => found.suspect),
		allClauses,
		allStarts
	};
}
function compiled(target) {
	if (!target.pattern) {
		let { pattern, flags, not, then } = target.clause;
		target.pattern = new RegExp(pattern, flags), target.not = not === void 0 ? null : new RegExp(not, flags), target.then = then === void 0 ? null : new RegExp(then, flags);
	}
	return {
		pattern: target.pattern,
		not: target.not,
		then: target.then
	};
}
// src/engine/scan/read-window.ts
async function readFully(source, from, to) {
	let first = await source.read(from, to - from);
	if (first.length >= to - from || first.length === 0) return first;
	let parts = [first], at = from + first.length;
	for (; at < to;) {
		let more = await source.read(at, to - at);
		if (more.length === 0) break;
		parts.push(more), at += more.length;
	}
	return join$2(parts, at - from);
}
function join$2(parts, length) {
	let whole = new Uint8Array(Math.ceil(length / 16) * 16), at = 0;
	for (let part of parts) whole.set(part, at), at += part.length;
	return whole.subarray(0, length);
}
function randomReader(source, size) {
	return { window: (from, to) => {
		let end = Math.min(to, size);
		return end <= from ? Promise.resolve(new Uint8Array()) : readFully(source, from, end);
	} };
}
function streamReader(source) {
	let base = 0, held = new Uint8Array();
	return { async window(from, to) {
		let rest = held.subarray(Math.min(from - base, held.length)), more = await readFully(source, from + rest.length, to);
		return held = rest.length === 0 ? more : join$2([rest, more], rest.length + more.length), base = from, held.subarray(0, to - from);
	} };
}
const readerOf = (source) => source.size === void 0 ? streamReader(source) : randomReader(source, source.size);
// src/engine/scan/collect.ts
var CellCollector = class {
	facts = [];
	sections = [];
	diagnostics = [];
	suspects = new Map();
	hits = new Map();
	events = new Map();
	addHit(match, analyzer, hit) {
		let key = `${match.target.entryOrdinal} ${match.target.clauseOrdinal} ${match.id} ${analyzer} ${match.subject}`, group = this.hits.get(key);
		group ? keep(group.keeper, hit) : this.hits.set(key, {
			match,
			analyzer,
			keeper: startKeeper(hit)
		});
	}
	addEvent(event) {
		let { kind, subject = "", spot } = event, key = `${kind} ${subject}`, found = this.events.get(key);
		found ? keep(found.keeper, event) : this.events.set(key, {
			group: {
				kind,
				subject,
				input: spot.input
			},
			keeper: startKeeper(event)
		});
	}
	addSuspect(template, spot) {
		let found = this.suspects.get(template);
		this.suspects.set(template, found ? {
			...found,
			count: found.count + 1
		} : {
			hash: hashText(template),
			template,
			count: 1,
			first: spot
		});
	}
};
// src/engine/scan/find-literals.ts
const BLOCK = 8192;
function occursAt(bytes, folded, at) {
	if (at < 0 || at + folded.length > bytes.length) return !1;
	for (let i = folded.length - 1; i >= 0; i--) if ((bytes[at + i] | 32) !== folded[i]) return !1;
	return !0;
}
function probe(words, from, to, slots, out) {
	let fold = FOLD, factor = HASH_FACTOR, count = 0;
	for (let i = from; i < to; i += 4) (slots[Math.imul(words[i] | fold, factor) >>> 14] | slots[Math.imul(words[i + 1] | fold, factor) >>> 14] | slots[Math.imul(words[i + 2] | fold, factor) >>> 14] | slots[Math.imul(words[i + 3] | fold, factor) >>> 14]) !== 0 && (out[count++] = i);
	return count;
}
function sift(words, table, groups, count, out) {
	let { slots, pairSlots } = table, fold = FOLD, kept = 0;
	for (let g = 0; g < count; g++) {
		let first = groups[g];
		for (let i = first; i < first + 4; i++) {
			let gram = words[i] | fold, kinds = slots[hashGram(gram)];
			if (kinds === 0) continue;
			let fit = kinds & 1;
			kinds & 2 && (fit |= pairSlots[hashPair(gram, words[i + 1] | fold)] & 2), kinds & 4 && (fit |= pairSlots[hashPair(words[i - 1] | fold, gram)] & 4), fit !== 0 && (out[kept++] = i * 8 + fit);
		}
	}
	return kept;
}
function resolve$2(scan, chains, slot, index) {
	let gram = scan.words[index] | FOLD;
	for (let link = chains.heads[slot]; link !== 0; link = chains.next[link - 1]) {
		if (chains.gramOf[link - 1] !== gram) continue;
		let literal = chains.literalOf[link - 1], at = index * 4 - chains.offsetOf[link - 1];
		occursAt(scan.bytes, scan.table.folded[literal], at) && scan.found(literal, at);
	}
}
function look(scan, index, kinds) {
	let { words, table } = scan, gram = words[index] | FOLD;
	kinds & 2 && resolve$2(scan, table.withNext, hashPair(gram, words[index + 1] | FOLD), index), kinds & 4 && resolve$2(scan, table.withPrevious, hashPair(words[index - 1] | FOLD, gram), index), kinds & 1 && resolve$2(scan, table.alone, hashGram(gram), index);
}
function findLiterals(bytes, table, found) {
	let count = Math.ceil(bytes.length / 16) * 4, words = new Int32Array(bytes.buffer, bytes.byteOffset, count), scan = {
		bytes,
		words,
		table,
		found
	}, groups = new Int32Array(BLOCK / 4), kept = new Int32Array(BLOCK);
	for (let from = 0; from < count; from += BLOCK) {
		let left = sift(words, table, groups, probe(words, from, Math.min(from + BLOCK, count), table.slots, groups), kept);
		for (let i = 0; i < left; i++) look(scan, Math.floor(kept[i] / 8), kept[i] % 8);
	}
}
function findAtStart(bytes, at, table, found) {
	for (let [literal, folded] of table.folded.entries()) folded[0] === 42 && occursAt(bytes, folded.subarray(1), at) && found(literal, at);
}
function aligned(bytes) {
	let padded = Math.ceil(bytes.length / 16) * 16;
	if (bytes.byteOffset % 4 == 0 && bytes.byteOffset + padded <= bytes.buffer.byteLength) return bytes;
	let copy = new Uint8Array(padded);
	return copy.set(bytes), copy.subarray(0, bytes.length);
}
function namedGroups(match) {
	let captures = {};
	for (let [name, value] of Object.entries(match.groups ?? {})) value !== void 0 && (captures[name] = value.slice(0, 200).trim());
	return captures;
}
const codeOf$1 = (text) => /^\d+$/.test(text) ? String(Number(text)) : text;
function follows(text, span, target, then) {
	for (let line of linesAfter(text.bytes, span, target.clause.lines ?? 1).texts) {
		let match = then.exec(line);
		if (match) return match;
	}
	return null;
}
function matchClause(target, line, span, text) {
	let { pattern, not, then } = compiled(target), match = pattern.exec(line);
	if (!match || not?.test(line)) return null;
	let captures = namedGroups(match);
	if (then) {
		let second = follows(text, span, target, then);
		if (!second) return null;
		Object.assign(captures, namedGroups(second));
	}
	let { entry } = target, code = entry.catalog ? captures[entry.catalog.key] : void 0;
	return entry.catalog && code === void 0 ? null : {
		target,
		id: entry.catalog && code !== void 0 ? entry.catalog.prefix + codeOf$1(code) : entry.id,
		subject: entry.subject.map((name) => captures[name] ?? "").join(" ").trim(),
		captures
	};
}
function callRead(target, match, lines, before, context) {
	try {
		return target.start.read({
			match,
			lines,
			before
		});
	} catch (error) {
		return context.report({
			code: "analyzer-failed",
			level: "warning",
			message: `${target.analyzer.id}: ${error instanceof Error ? error.message : String(error)}`,
			help: ""
		}), null;
	}
}
function readSection(target, line, span, context) {
	let { start, analyzer } = target, match = start.pattern.exec(line);
	if (!match) return null;
	let { bytes } = context.text, after = linesAfter(bytes, span, Math.min(start.lines ?? 1, 4e3) - 1), spans = [span, ...after.spans], texts = [line, ...after.texts], reading = callRead(target, match, texts, (start.before ? [...linesBefore(bytes, span.start, start.before)].reverse() : []).map((b) => textOf$1(bytes, b)), context);
	if (!reading) return null;
	let place = (at) => {
		let index = Math.min(Math.max(at ?? 0, 0), spans.length - 1), from = spans[index].start;
		return {
			spot: context.spotAt(from),
			text: texts[index].slice(0, 300),
			start: from
		};
	}, facts = (reading.facts ?? []).map(({ line: at, ...fact }) => {
		let { spot, text } = place(at);
		return {
			...fact,
			spot,
			text,
			count: 1
		};
	}), events = (reading.events ?? []).map(({ line: at, ...event }) => {
		let { spot, text, start: from } = place(at);
		return {
			...event,
			spot,
			text,
			at: event.at ?? context.stamps.before(from)
		};
	}), claimed = Math.min(reading.lines, spans.length);
	return {
		facts,
		events,
		mark: claimed > 0 ? {
			analyzer: analyzer.id,
			spot: context.spotAt(span.start),
			lines: claimed
		} : null,
		end: claimed > 0 ? spans[claimed - 1].end : span.end
	};
}
function readClock(analyzers, line) {
	for (let analyzer of analyzers) {
		let at = analyzer.clock?.(line) ?? null;
		if (at) return at;
	}
	return null;
}
function readStamps(text, analyzers) {
	let { bytes } = text, cache = new Map(), stampAt = (start, line) => {
		let known = cache.get(start);
		if (known !== void 0) return known;
		let at = readClock(analyzers, line);
		return cache.set(start, at), at;
	}, before = (at) => {
		let span = lineSpan(bytes, at), here = stampAt(span.start, textOf$1(bytes, span));
		if (here) return here;
		for (let earlier of linesBefore(bytes, span.start, 300)) {
			let found = stampAt(earlier.start, textOf$1(bytes, earlier));
			if (found) return found;
		}
		return null;
	}, firstStamp = () => {
		let at = text.ownStart;
		for (let i = 0; i < 200 && at < text.ownEnd; i++) {
			let span = lineSpan(bytes, at), found = stampAt(span.start, textOf$1(bytes, span));
			if (found) return found;
			let newline = bytes.indexOf(10, span.end);
			if (newline < 0) return null;
			at = newline + 1;
		}
		return null;
	}, lastStamp = () => {
		let end = bytes[text.ownEnd - 1] === 10 ? text.ownEnd : text.ownEnd + 1;
		for (let span of linesBefore(bytes, end, 200)) {
			if (span.end <= text.ownStart) return null;
			let found = stampAt(span.start, textOf$1(bytes, span));
			if (found) return found;
		}
		return null;
	};
	return {
		before,
		edges: () => ({
			first: firstStamp(),
			last: lastStamp()
		})
	};
}
function densityOf(text, stamps, task) {
	let stride = task.size === null ? 1048576 : Math.max(512, Math.ceil(task.size / 240)), from = originalOffset(text, text.ownStart), to = originalOffset(text, text.ownEnd), scale = to > from ? (text.ownEnd - text.ownStart) / (to - from) : 0, samples = [];
	for (let offset = Math.ceil(from / stride) * stride; offset < to; offset += stride) {
		let near = text.ownStart + Math.floor((offset - from) * scale), at = stamps.before(Math.min(near, text.ownEnd - 1));
		at && samples.push({
			input: task.input,
			offset,
			at
		});
	}
	return samples;
}
function headLines(text) {
	let head = [], at = text.ownStart;
	for (; head.length < 200 && at < text.ownEnd;) {
		let span = lineSpan(text.bytes, at);
		head.push(textOf$1(text.bytes, span));
		let newline = text.bytes.indexOf(10, span.end);
		if (newline < 0) break;
		at = newline + 1;
	}
	return head;
}
function sniffAll(analyzers, head) {
	let scores = {};
	for (let analyzer of analyzers) {
		let score = analyzer.sniff?.(head) ?? 0;
		score > 0 && (scores[analyzer.id] = Math.round(score * 1e3) / 1e3);
	}
	return scores;
}
function scanText(text, context) {
	let { targets, analyzers, task } = context, { bytes } = text, lines = countLines(text), stamps = readStamps(text, analyzers), collector = new CellCollector(), owners = analyzers.filter((analyzer) => analyzer.owns), spotAt = (at) => ({
		input: task.input,
		cell: task.cell,
		line: lines.lineAt(at),
		offset: originalOffset(text, at)
	}), sections = {
		text,
		stamps,
		spotAt,
		report: (d) => collector.diagnostics.push(d)
	}, active = null, line = {
		start: -1,
		end: -1
	}, clauses = new Set(), starts = new Set(), suspect = !1, readStarts = (content, own) => {
		for (let ordinal of starts) {
			let target = targets.allStarts[ordinal];
			if (active && active.analyzer === target.analyzer.id && line.start < active.end) continue;
			let result = readSection(target, content, line, sections);
			if (result && (result.mark && (active = {
				analyzer: target.analyzer.id,
				end: result.end
			}), own)) {
				result.mark && collector.sections.push(result.mark), collector.facts.push(...result.facts);
				for (let event of result.events) collector.addEvent(event);
			}
		}
	}, matchLine = (content) => {
		let inSection = active && line.start < active.end ? active.analyzer : "", analyzer = inSection || (owners.find((candidate) => candidate.owns?.(content))?.id ?? ""), explained = !1;
		for (let ordinal of clauses) {
			let match = matchClause(targets.allClauses[ordinal], content, line, text);
			if (!match) continue;
			explained = !0;
			let hit = {
				spot: spotAt(line.start),
				text: content.slice(0, 600),
				captures: match.captures,
				from: line.start
			};
			collector.addHit(match, analyzer, hit);
		}
		if (explained || !suspect || inSection) return;
		let template = suspectTemplate(content);
		template && collector.addSuspect(template, spotAt(line.start));
	}, flush = () => {
		let own = line.start >= text.ownStart && line.start < text.ownEnd;
		if (line.start < 0 || line.start >= text.ownEnd || !own && starts.size === 0) return;
		let content = textOf$1(bytes, line);
		starts.size > 0 && readStarts(content, own), own && matchLine(content);
	}, onLiteral = (literal, at) => {
		let inLine = bytes[at] === 10 ? at + 1 : at;
		(inLine < line.start || inLine > line.end) && (flush(), line = lineSpan(bytes, inLine), clauses = new Set(), starts = new Set(), suspect = !1);
		for (let ordinal of targets.clauses[literal]) clauses.add(ordinal);
		for (let ordinal of targets.starts[literal]) starts.add(ordinal);
		suspect ||= targets.suspect[literal];
	};
	return text.encoding !== "binary" && (task.cell === 0 && findAtStart(bytes, text.ownStart, targets.table, onLiteral), findLiterals(aligned(bytes), targets.table, onLiteral), flush()), finish(text, context, {
		collector,
		stamps,
		newlines: lines.total()
	});
}
function finish(text, context, gathered) {
	let { task, analyzers } = context, { collector, stamps } = gathered, own = text.pieces[1], stamped = ({ from, ...hit }) => ({
		...hit,
		at: stamps.before(from)
	}), keptHits = (keeper) => ({
		count: keeper.count,
		first: keeper.first.map(stamped),
		last: stamped(keeper.last),
		sample: keeper.sample.map(stamped)
	}), hits = [...collector.hits.values()].map(({ match, analyzer, keeper }) => ({
		entry: match.target.entryOrdinal,
		clause: match.target.clauseOrdinal,
		id: match.id,
		subject: match.subject,
		analyzer,
		input: task.input,
		kept: keptHits(keeper)
	})), ownBytes = originalOffset(text, text.ownEnd) - originalOffset(text, text.ownStart);
	return mergePartials([{
		...EMPTY_PARTIAL,
		inputs: [{
			input: task.input,
			name: task.name,
			sniff: task.cell === 0 ? sniffAll(analyzers, headLines(text)) : {},
			complete: !0
		}],
		cells: [{
			input: task.input,
			cell: task.cell,
			bytes: ownBytes,
			newlines: gathered.newlines,
			openEnd: own.decoded.length > 0 && own.decoded[own.decoded.length - 1] !== 10,
			encoding: text.encoding,
			...stamps.edges()
		}],
		hits,
		facts: collector.facts,
		events: [...collector.events.values()].map(({ group, keeper }) => ({
			...group,
			kept: { ...keeper }
		})),
		sections: collector.sections,
		suspects: [...collector.suspects.values()],
		density: densityOf(text, stamps, task),
		diagnostics: collector.diagnostics
	}]);
}
// src/engine/scan/scan-cell.ts
function markLength(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? 2 : 0;
}
async function readCell(reader, task) {
	let { cell, cellBytes } = task, gridStart = cell * cellBytes, gridEnd = gridStart + cellBytes, origin = Math.max(0, gridStart - 65536), until = gridEnd + BOUND_REACH + 262144, bytes = await reader.window(origin, until), length = origin + bytes.length, bound = (grid) => {
		if (grid === 0) return markLength(bytes);
		if (grid >= length) return bytes.length;
		let from = grid - 2 - origin;
		return from + boundInZone(bytes.subarray(from, from + BOUND_REACH + 2));
	}, start = Math.min(bound(gridStart), bytes.length);
	return {
		window: {
			bytes,
			origin,
			start,
			end: Math.max(start, bound(gridEnd))
		},
		atEnd: length <= gridEnd
	};
}
function createCellScanner(options) {
	let targets = prepareTargets(options.pack, options.analyzers);
	return {
		reader: readerOf,
		async scan(reader, task) {
			let { window, atEnd } = await readCell(reader, task);
			return {
				partial: scanText(prepareText(window), {
					targets,
					analyzers: options.analyzers,
					task
				}),
				atEnd
			};
		}
	};
}
const cellCount = (size, cellBytes = CELL_BYTES) => Math.max(1, Math.ceil(size / cellBytes));
function gather() {
	let held = [];
	return {
		add(partial) {
			held.push(partial), held.length >= 16 && (held = [mergePartials(held)]);
		},
		all: () => mergePartials(held)
	};
}
function failure(name, error) {
	return {
		code: "input-unreadable",
		level: "error",
		message: error instanceof Error ? error.message : String(error),
		where: { input: name },
		help: ""
	};
}
function incomplete(input, name, diagnostics) {
	return {
		...EMPTY_PARTIAL,
		inputs: [{
			input,
			name,
			sniff: {},
			complete: !1
		}],
		diagnostics
	};
}
async function scanHere({ source, input, scanner, options, add }) {
	let cellBytes = options.cellBytes ?? CELL_BYTES, reader = scanner.reader(source), size = source.size ?? null;
	for (let cell = 0;; cell++) {
		if (options.signal?.aborted) {
			add(incomplete(input, source.name, []));
			return;
		}
		let task = {
			input,
			name: source.name,
			cell,
			cellBytes,
			size
		}, { partial, atEnd } = await scanner.scan(reader, task);
		add(partial);
		let done = (cell + 1) * cellBytes;
		if (options.onProgress?.({
			input: source.name,
			bytes: size === null ? done : Math.min(done, size),
			total: size
		}), atEnd) return;
	}
}
async function scanElsewhere({ source, input, options, add }, runner) {
	let cellBytes = options.cellBytes ?? CELL_BYTES, size = source.size ?? 0, tasks = Array.from({ length: cellCount(size, cellBytes) }, (_, cell) => ({
		input,
		name: source.name,
		cell,
		cellBytes,
		size
	})), done = 0;
	await runner.run(source, tasks, (partial) => {
		add(partial), done++, options.onProgress?.({
			input: source.name,
			bytes: Math.min(done * cellBytes, size),
			total: size
		});
	}), done < tasks.length && add(incomplete(input, source.name, []));
}
async function scanSources(sources, options) {
	let scanner = createCellScanner(options), cellBytes = options.cellBytes ?? CELL_BYTES, gathered = gather();
	for (let [input, source] of sources.entries()) {
		let scan = {
			source,
			input,
			scanner,
			options,
			add: gathered.add
		}, runner = options.runner;
		try {
			runner?.accepts(source, cellCount(source.size ?? 0, cellBytes)) ? await scanElsewhere(scan, runner) : await scanHere(scan);
		} catch (error) {
			gathered.add(incomplete(input, source.name, [failure(source.name, error)]));
		} finally {
			await source.close?.();
		}
	}
	return gathered.all();
}
// src/engine/analyze.ts
async function analyzeSources(sources, options) {
	return diagnose(await scanSources(sources, options), options);
}
// src/inferences/view/samples.ts
function seriesOf(view) {
	let series = new Map();
	for (let event of view.events) {
		if (event.kind !== "gpu-sample") continue;
		let { input } = event.spot, gpu = event.subject ?? "", key = `${input} ${gpu}`, known = series.get(key);
		known ? known.samples.push(event) : series.set(key, {
			gpu,
			input,
			samples: [event]
		});
	}
	return [...series.values()];
}
function numberOf(event, key) {
	let value = event.data[key];
	return typeof value == "number" ? value : null;
}
const textOf = (event, key) => String(event.data[key] ?? ""), groundOf = ({ spot, text }) => ({
	spot,
	text
}), gpuLabel = (gpu) => gpu ? `GPU ${gpu}` : "GPU";
function findSamples(view, holds) {
	return seriesOf(view).flatMap(({ gpu, samples }) => {
		let hits = samples.filter(holds), [sample] = hits;
		return sample ? [{
			gpu,
			sample,
			count: hits.length
		}] : [];
	});
}
const hasForeignDriver = (sample) => textOf(sample, "tool") !== "", subjectOf = (gpu) => gpu === "" ? {} : { subject: gpu };
// src/compat/version.ts
function parseVersion(text) {
	let match = /^\s*[v=>~^]{0,3}\s*(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(text);
	return match ? match[1].split(".").map(Number) : null;
}
function compareVersions(a, b) {
	let length = Math.max(a.length, b.length);
	for (let at = 0; at < length; at++) {
		let difference = (a[at] ?? 0) - (b[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
const atLeast$1 = (a, b) => compareVersions(a, b) >= 0, majorMinor = (version) => `${version[0] ?? 0}.${version[1] ?? 0}`;
// src/compat/tables.ts
function rowsOf(tables, name) {
	let table = tables[name];
	if (!table) return [];
	let index = new Map(table.columns.map((column, at) => [column, at]));
	return table.rows.map((row) => (column) => row[index.get(column) ?? -1] ?? "");
}
const listToolkits = (tables) => rowsOf(tables, "cuda-driver").flatMap((row) => {
	let version = parseVersion(row("version"));
	return version ? {
		version,
		linux: parseVersion(row("driver_linux")),
		windows: parseVersion(row("driver_windows")),
		floorLinux: parseVersion(row("minor_compat_linux")),
		floorWindows: parseVersion(row("minor_compat_windows"))
	} : [];
});
function parseRanges(text) {
	return text.split(";").flatMap((range) => {
		let [from, to = from] = range.split("-").map(Number);
		return !from || !to ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
	});
}
const listBranches = (tables) => rowsOf(tables, "driver-branch").flatMap((row) => {
	let cuda = parseVersion(row("cuda_max")), major = Number(row("branch"));
	return cuda && major ? {
		major,
		cuda,
		windowsMajors: parseRanges(row("windows_majors"))
	} : [];
}).sort((a, b) => a.major - b.major), listGpus = (tables) => rowsOf(tables, "gpus").map((row) => ({
	name: row("name"),
	architecture: row("arch"),
	computeCapability: row("compute_capability"),
	class: row("class")
})), words$1 = (text) => text.split(/\s+/).filter(Boolean), listTorchBuilds = (tables) => rowsOf(tables, "pytorch").map((row) => ({
	torch: row("torch"),
	tag: row("tag"),
	cuda: row("cuda"),
	archs: [...words$1(row("arch_list")), ...words$1(row("ptx")).filter((w) => w.startsWith("compute_"))]
})), listCapabilities = (tables) => rowsOf(tables, "arch").map((row) => row("cc")), normalize = (name) => name.toLowerCase().replace(/\((?:r|tm)\)/g, "").replace(/\bmig \d+g\.\d+gb.*$/, "").replace(/^nvidia\s+/, "").replace(/\s+/g, " ").trim(), LINES = [
	"",
	"geforce ",
	"tesla ",
	"quadro "
];
function matching(gpus, accepts) {
	return gpus.filter((gpu) => accepts(normalize(gpu.name)));
}
function findCut(gpus, name) {
	let start = normalize(name.replace(/\.{3}$|…$/, ""));
	return /\d/.test(start) ? matching(gpus, (known) => known.startsWith(start)) : [];
}
function findWhole(gpus, name) {
	let wanted = normalize(name);
	if (!/\d|titan/.test(wanted)) return [];
	let exact = matching(gpus, (known) => known === wanted);
	if (exact.length > 0) return exact;
	let starts = LINES.map((line) => line + wanted);
	return matching(gpus, (known) => starts.some((s) => known === s || known.startsWith(`${s}-`) || known.startsWith(`${s} `)));
}
function findGpus(tables, name) {
	let gpus = listGpus(tables);
	return /(?:\.{3}|…)$/.test(name.trim()) ? findCut(gpus, name.trim()) : findWhole(gpus, name);
}
function computeCapability(tables, name) {
	let capabilities = new Set(findGpus(tables, name).map((gpu) => gpu.computeCapability)), [only] = capabilities;
	return capabilities.size === 1 && only && /^\d+\.\d$/.test(only) ? only : null;
}
// src/compat/judge-arch.ts
function parseCapability(text) {
	let match = /^(\d{1,2})\.(\d)$/.exec(text.trim());
	return match ? [Number(match[1]), Number(match[2])] : null;
}
function parseTarget(text) {
	let match = /^(sm|compute)_(\d{1,2})(\d)([af]?)$/.exec(text.trim());
	if (!match) return null;
	let capability = [Number(match[2]), Number(match[3])];
	return {
		text: match[0],
		ptx: match[1] === "compute",
		capability,
		suffix: match[4]
	};
}
const TEGRA = new Set([
	"3.2",
	"5.3",
	"6.2",
	"7.2",
	"8.7",
	"10.1",
	"11.0"
]), sameOrNewer = (a, b) => a[0] > b[0] || a[0] === b[0] && a[1] >= b[1], equal = (a, b) => a[0] === b[0] && a[1] === b[1];
function parseTorch(version) {
	let match = /^(\d+\.\d+\.\d+)\+(cu\d{2,3}|cpu)(?:\.with\.pypi\.cudnn)?$/.exec(version.trim());
	return match ? {
		torch: match[1],
		tag: match[2]
	} : null;
}
function findTorchBuild(tables, version) {
	let wanted = parseTorch(version);
	return (wanted ? listTorchBuilds(tables) : []).find((b) => b.torch === wanted?.torch && b.tag === wanted.tag) ?? null;
}
function cudaOfTag(tag) {
	let match = /^cu(\d{1,2})(\d)$/.exec(tag);
	return match ? `${match[1]}.${match[2]}` : null;
}
const isArm = (tables, gpu) => /\b(?:GH200|GB10|GB200|GB300|Jetson|Orin|Xavier|Thor|Tegra)\b/i.test(gpu) || findGpus(tables, gpu).some((known) => /jetson/i.test(known.name));
function targetsOf(tables, question) {
	let listed = question.archs?.flatMap((text) => parseTarget(text) ?? []) ?? [];
	return listed.length > 0 ? listed : !question.torch || question.gpu && isArm(tables, question.gpu) ? [] : findTorchBuild(tables, question.torch)?.archs.flatMap((text) => parseTarget(text) ?? []) ?? [];
}
function binaryFor(targets, cc) {
	return targets.filter((t) => !t.ptx && t.capability[0] === cc[0] && t.capability[1] <= cc[1]).filter((t) => equal(t.capability, cc) || t.suffix !== "a").sort((a, b) => b.capability[1] - a.capability[1])[0];
}
function judgeTargets(targets, cc) {
	let binary = binaryFor(targets, cc);
	if (binary && equal(binary.capability, cc)) return {
		verdict: "supported",
		by: binary.text
	};
	let tegra = (c) => TEGRA.has(`${c[0]}.${c[1]}`), ptx = targets.find((t) => t.ptx && sameOrNewer(cc, t.capability) && t.suffix === "");
	return binary && !tegra(cc) && !tegra(binary.capability) ? {
		verdict: "supported-by-binary-compatibility",
		by: binary.text
	} : ptx ? {
		verdict: "ptx",
		by: ptx.text
	} : {
		verdict: tegra(cc) && binary ? "unknown" : "unsupported",
		by: null
	};
}
function judgeArch(tables, question) {
	let cc = question.cc ?? (question.gpu ? computeCapability(tables, question.gpu) : null), capability = cc === null ? null : parseCapability(cc), targets = targetsOf(tables, question), archs = targets.map((target) => target.text), isKnown = cc !== null && listCapabilities(tables).includes(cc);
	return !capability || !isKnown || targets.length === 0 ? {
		verdict: "unknown",
		cc,
		by: null,
		archs
	} : {
		...judgeTargets(targets, capability),
		cc,
		archs
	};
}
// src/compat/judge-driver.ts
const UNKNOWN_LEVEL = {
	cuda: null,
	upTo: null,
	newer: !1
}, belongs = (branch, major) => branch.major === major || branch.windowsMajors.includes(major);
function levelByToolkit(driver, toolkits) {
	let own = toolkits.filter((toolkit) => toolkit.linux), best = own.findLast((toolkit) => atLeast$1(driver, toolkit.linux)), next = own[best ? own.indexOf(best) + 1 : 0];
	if (!next || driver[0] < 200) return UNKNOWN_LEVEL;
	let upTo = majorMinor((best ?? next).version);
	return {
		cuda: best ? upTo : null,
		upTo,
		newer: !1
	};
}
function cudaOfDriver(tables, driver) {
	let version = parseVersion(driver), branches = listBranches(tables), major = version?.[0], newest = branches.at(-1);
	if (!version || !major || !newest) return UNKNOWN_LEVEL;
	let exact = branches.findLast((branch) => belongs(branch, major));
	if (exact) return {
		cuda: majorMinor(exact.cuda),
		upTo: majorMinor(exact.cuda),
		newer: !1
	};
	if (major > Math.max(newest.major, ...newest.windowsMajors)) return {
		...UNKNOWN_LEVEL,
		newer: !0
	};
	let below = branches.findLast((branch) => branch.major < major), above = branches.find((branch) => branch.major > major);
	return below ? {
		cuda: majorMinor(below.cuda),
		upTo: majorMinor(above?.cuda ?? below.cuda),
		newer: !1
	} : levelByToolkit(version, listToolkits(tables));
}
function platformOfDriver(tables, driver) {
	let major = parseVersion(driver)?.[0], branches = listBranches(tables), linux = branches.some((branch) => branch.major === major);
	return linux === branches.some((branch) => branch.windowsMajors.includes(major ?? 0)) ? null : linux ? "linux" : "windows";
}
const text = (version, table) => version && table(version), driverText$1 = (version) => version.map((part, at) => at === 2 ? String(part).padStart(2, "0") : String(part)).join("."), oldest = (versions) => versions.filter((v) => v !== null).sort(compareVersions)[0] ?? null;
function rowsOfCuda(toolkits, cuda) {
	let parts = Math.max(2, Math.min(cuda.length, 3)), rows = toolkits.filter((row) => compareVersions(row.version.slice(0, parts), cuda) === 0);
	return rows.length > 0 || parts === 2 ? rows : rowsOfCuda(toolkits, cuda.slice(0, 2));
}
function driverFloor(tables, cuda, platform = "linux") {
	let version = parseVersion(cuda), toolkits = listToolkits(tables), newest = toolkits.at(-1);
	if (!version || !newest) return {
		own: null,
		floor: null,
		newer: !1
	};
	if (compareVersions(version.slice(0, 2), newest.version.slice(0, 2)) > 0) return {
		own: null,
		floor: null,
		newer: !0
	};
	let linux = platform === "linux", own = oldest(rowsOfCuda(toolkits, version).map((row) => linux ? row.linux : row.windows)), family = toolkits.filter((row) => row.version[0] === version[0]), floor = oldest(family.map((row) => linux ? row.floorLinux : row.floorWindows));
	return {
		own: text(own, driverText$1),
		floor: text(floor, driverText$1),
		newer: !1
	};
}
function judgeSameMajor(driver, cuda, floor) {
	if (cuda[0] < 11) return "no-minor-compatibility";
	let least = floor.floor && parseVersion(floor.floor);
	return !least || atLeast$1(driver, least) ? "minor" : "floor";
}
function isDisputed(tables, driver, cuda, platform) {
	if (platform !== "windows") return !1;
	let first = driverFloor(tables, `${cuda[0]}.0`, platform), own = first.own && parseVersion(first.own), floor = first.floor && parseVersion(first.floor);
	return !!own && !!floor && atLeast$1(driver, own) && compareVersions(driver, floor) < 0;
}
const VERDICTS = {
	level: "ok",
	backward: "ok",
	minor: "ok-by-minor-compatibility",
	floor: "too-old",
	major: "too-old",
	"no-minor-compatibility": "too-old",
	disputed: "unknown",
	newer: "unknown",
	unreadable: "unknown"
};
function isRaised(tables, question, level) {
	let own = cudaOfDriver(tables, question.driver).upTo;
	return !!question.offers && !!own && Number.parseInt(own, 10) < Number.parseInt(level.cuda ?? "", 10);
}
function reasonFor(tables, question, level) {
	let driver = parseVersion(question.driver), cuda = parseVersion(question.cuda);
	if (!driver || !cuda) return "unreadable";
	let platform = question.platform ?? platformOfDriver(tables, question.driver) ?? "linux", floor = driverFloor(tables, question.cuda, platform), least = parseVersion(level.cuda ?? ""), asked = cuda.slice(0, 2);
	if (least && atLeast$1(least, asked)) return "level";
	if (floor.newer) return "newer";
	if (level.newer) return "backward";
	let most = parseVersion(level.upTo ?? "");
	if (!most) return "unreadable";
	if (most[0] < cuda[0]) return "major";
	if (!least || least[0] < cuda[0]) return "disputed";
	if (isRaised(tables, question, level)) return "minor";
	let same = judgeSameMajor(driver, cuda, floor);
	return same === "minor" ? "minor" : same === "floor" ? isDisputed(tables, driver, cuda, platform) ? "disputed" : "floor" : atLeast$1(most, asked) ? "disputed" : same;
}
function firstBranch(tables, cuda) {
	let major = parseVersion(cuda)?.[0] ?? 1e400, branch = listBranches(tables).find((known) => known.cuda[0] >= major);
	return branch ? String(branch.major) : null;
}
function judgeDriver(tables, question) {
	let printed = question.offers ? parseVersion(question.offers) : null, level = printed ? {
		cuda: majorMinor(printed),
		upTo: majorMinor(printed),
		newer: !1
	} : cudaOfDriver(tables, question.driver), reason = reasonFor(tables, question, level), platform = question.platform ?? platformOfDriver(tables, question.driver) ?? "linux", { own, floor } = driverFloor(tables, question.cuda, platform);
	return {
		verdict: VERDICTS[reason],
		reason,
		offers: level.cuda ?? level.upTo,
		needs: floor ?? own ?? firstBranch(tables, question.cuda)
	};
}
// src/inferences/view/torch.ts
function cudaOfVersion(version) {
	let tag = /\+(cu\d{2,3}|cpu)\b/.exec(version)?.[1];
	return tag ? tag === "cpu" ? "none" : cudaOfTag(tag) : null;
}
function torchCudaOf(view) {
	let stated = view.factsOf("torch.cuda").filter(({ value }) => /^(?:\d+\.\d+|none$)/i.test(value)).map((fact) => ({
		cuda: fact.value.toLowerCase(),
		fact
	}));
	return stated.length > 0 ? stated : view.factsOf("torch.version").flatMap((fact) => {
		let cuda = cudaOfVersion(fact.value);
		return cuda ? [{
			cuda,
			fact
		}] : [];
	});
}
const states = (view, key, value) => view.factsOf(key).some((fact) => fact.value === value), wasAtWork = (view) => states(view, "use.runtime", "used"), couldWork = (view) => wasAtWork(view) || states(view, "torch.available", "true") || states(view, "use.code", "used"), distinctValues = (facts) => [...new Set(facts.map((fact) => fact.value))], CLOSER_CAUSES = [
	/^driver-/,
	/^libcuda-/,
	/^container-/,
	/^wsl-/,
	/^mps-error$/,
	/^nouveau-conflict$/,
	/^secure-boot-/,
	/^kernel-module-/,
	/^(?:cuda-unknown|cuda-init)-error$/,
	/^nvidia-uvm-missing$/,
	/^rm-init-adapter-failed$/,
	/^gpu-(?:unsupported-by-driver|lost)$/,
	/^gsp-firmware-failure$/,
	/^forward-compat-unsupported$/,
	/^fabric-manager-/,
	/^no-cuda-device$/,
	/^cuda-visible-devices-empty$/,
	/^torch-cpu-only$/,
	/^permission-denied-device$/,
	/^dll-load-failed$/,
	/^cuda-library-missing$/
];
function infer$12(view) {
	let { seen } = view, stated = view.factsOf("torch.available"), [first] = stated;
	if (!first || stated.some(({ value }) => value !== "false") || seen.has("cpu-fallback") || [...seen].some((id) => CLOSER_CAUSES.some((c) => c.test(id)))) return [];
	let onMac = view.factsOf("os.name").some(({ value }) => /mac\s?os|darwin/i.test(value)), builds = torchCudaOf(view);
	return onMac || builds.length > 0 && builds.every(({ cuda }) => cuda === "none") ? [] : [{
		id: "cpu-fallback",
		values: {},
		grounds: [groundOf(first)]
	}];
}
const inference$12 = {
	id: "cuda-unavailable",
	summary: {
		en: "torch reports that CUDA is not available, so its work runs on the CPU; nothing in the input says why.",
		"zh-cn": "torch 报告 CUDA 不可用，计算会在 CPU 上进行；输入中没有说明原因。"
	},
	infer: infer$12
};
// src/inferences/driver-older-than-torch.ts
function offeredBy(view) {
	if (distinctValues(view.factsOf("driver.version")).length > 1) return {};
	let [highest] = distinctValues(view.factsOf("driver.cuda")).filter((v) => parseVersion(v)).sort((a, b) => compareVersions(parseVersion(b), parseVersion(a)));
	return highest ? { offers: highest } : {};
}
function mayBringDriver(view) {
	return view.factsOf("container.runtime").length !== 0 && view.factsOf("gpu.name").map((fact) => fact.value).some((name) => findGpus(view.tables, name).some((gpu) => gpu.class === "datacenter"));
}
function infer$11(view) {
	if (couldWork(view) || mayBringDriver(view)) return [];
	let [driverFact] = view.factsOf("driver.version"), builds = torchCudaOf(view).filter(({ cuda }) => cuda !== "none"), [build] = builds;
	if (!driverFact || !build) return [];
	let windows = view.factsOf("os.name").some(({ value }) => /windows/i.test(value)), pairs = distinctValues(view.factsOf("driver.version")).flatMap((driver) => builds.map(({ cuda }) => judgeDriver(view.tables, {
		driver,
		cuda,
		...offeredBy(view),
		...windows ? { platform: "windows" } : {}
	})));
	if (pairs.some(({ verdict }) => verdict !== "too-old")) return [];
	let [{ offers, needs } = {
		offers: null,
		needs: null
	}] = pairs;
	if (!needs) return [];
	let torch = view.factsOf("torch.version")[0]?.value ?? "";
	return [{
		id: "driver-too-old",
		values: {
			driver: driverFact.value,
			offers: offers ?? "?",
			torch,
			cuda: build.cuda,
			needs
		},
		grounds: [groundOf(driverFact), groundOf(build.fact)]
	}];
}
const inference$11 = {
	id: "driver-older-than-torch",
	summary: {
		en: "Driver {driver} offers CUDA {offers}; torch {torch} was built with CUDA {cuda}, which needs driver {needs} or newer.",
		"zh-cn": "驱动 {driver} 最高支持 CUDA {offers}；torch {torch} 基于 CUDA {cuda} 编译，需要 {needs} 或更新的驱动。"
	},
	infer: infer$11
};
// src/inferences/ecc-uncorrectable.ts
function infer$10(view) {
	return findSamples(view, (sample) => (numberOf(sample, "ecc") ?? 0) > 0).map(({ gpu, sample }) => ({
		id: "ecc-uncorrectable",
		...subjectOf(gpu),
		values: {
			gpu: gpuLabel(gpu),
			count: String(numberOf(sample, "ecc"))
		},
		grounds: [groundOf(sample)]
	}));
}
const inference$10 = {
	id: "ecc-uncorrectable",
	summary: {
		en: "nvidia-smi counts {count} uncorrectable memory errors of {gpu} since the driver was loaded.",
		"zh-cn": "nvidia-smi 显示 {gpu} 自驱动加载以来有 {count} 个不可纠正的显存错误。"
	},
	infer: infer$10
}, STILL_WORKING = new Set([
	"cpu-fallback",
	"torch-cpu-only",
	"slow-processing",
	"jax-cuda-missing",
	"tensorflow-gpu-libs-missing",
	"onnxruntime-cuda-provider-failed",
	"llama-no-gpu",
	"driver-too-old",
	"nan-in-output",
	"audio-video-desync"
]);
function idleSamples(view) {
	let read = seriesOf(view).flatMap((series) => series.samples).filter((sample) => numberOf(sample, "utilization") !== null);
	return read.some((sample) => numberOf(sample, "utilization") > 10) ? [] : read;
}
function workOf(view) {
	let starts = view.events.filter((event) => event.kind === "run-start");
	return [
		...view.factsOf("use.code"),
		...starts,
		...view.factsOf("app.name")
	];
}
function isLater(sample, work) {
	if (sample.spot.input === work.spot.input) return sample.spot.offset > work.spot.offset;
	let at = "at" in work ? work.at : null;
	return !at || !sample.at || !comparable(sample.at, at) || sample.at.ms >= at.ms;
}
function infer$9(view) {
	let idle = idleSamples(view), work = workOf(view), fellBack = view.factsOf("use.code").some(({ value }) => value === "not-used");
	if ([...view.seen].some((id) => !STILL_WORKING.has(id))) return [];
	let during = idle.filter((sample) => work.some((line) => isLater(sample, line))), [sample] = during;
	if (!sample || during.length < 2 && !fellBack && !view.seen.has("cpu-fallback")) return [];
	let most = Math.max(...during.map((event) => numberOf(event, "utilization"))), line = work.find((candidate) => isLater(sample, candidate));
	return [{
		id: "gpu-idle",
		values: {
			most: String(most),
			captures: String(during.length)
		},
		grounds: [groundOf(sample), groundOf(line)]
	}];
}
const inference$9 = {
	id: "gpu-idle",
	summary: {
		en: "nvidia-smi shows a GPU utilization of {most} % at most (readings: {captures}) while a program says that it is at work.",
		"zh-cn": "程序正在工作，而 nvidia-smi 显示 GPU 利用率最高只有 {most} %（读数 {captures} 次）。"
	},
	infer: infer$9
}, HELD = 1024, GONE = /^(?:\[?Unknown Error\]?|\(null\))$/, isBrief = (first, last) => !!first?.at && !!last?.at && comparable(first.at, last.at) && last.at.ms - first.at.ms < 12e4;
function growthOf({ gpu, samples }) {
	let used = samples.filter((sample) => numberOf(sample, "memoryUsed") !== null), values = used.map((sample) => numberOf(sample, "memoryUsed")), from = values[0] ?? 0, to = values.at(-1) ?? 0, rises = values.slice(1).filter((value, at) => value > values[at]).length, falls = values.slice(1).filter((value, at) => value < values[at]).length;
	return !(rises >= 3 && falls === 0) || isBrief(used[0], used.at(-1)) || from < HELD || to < from * 1.1 ? [] : [{
		gpu,
		from,
		to,
		grounds: [used[0], used.at(-1)]
	}];
}
function leftovers(view) {
	return view.events.filter((e) => e.kind === "gpu-process" && GONE.test(textOf(e, "name"))).flatMap((process) => {
		let gpu = process.subject ?? "", sample = seriesOf(view).find((series) => series.gpu === gpu && series.input === process.spot.input)?.samples.find((s) => s.spot.offset <= process.spot.offset), held = numberOf(process, "memory") ?? (sample && numberOf(sample, "memoryUsed")) ?? 0;
		return held >= HELD / 2 ? [{
			gpu,
			from: held,
			to: held,
			grounds: [process]
		}] : [];
	});
}
const ofDisplay = (event) => /^(?:G|C\+G)$/.test(textOf(event, "type"));
function heldByNobody(view) {
	let processes = view.events.filter((event) => event.kind === "gpu-process");
	return view.factsOf("container.runtime").length > 0 ? [] : seriesOf(view).flatMap(({ gpu, input, samples }) => {
		let sample = samples.at(-1), onHost = processes.some((e) => e.spot.input === input && ofDisplay(e) && numberOf(e, "memory") !== null), held = numberOf(sample, "memoryUsed") ?? 0, isMig = numberOf(sample, "migDevices") !== null;
		return !onHost || isMig || numberOf(sample, "processes") !== 0 || held < HELD ? [] : [{
			gpu,
			from: held,
			to: held,
			grounds: [sample]
		}];
	});
}
function infer$8(view) {
	let leaks = [
		...leftovers(view),
		...seriesOf(view).flatMap(growthOf),
		...heldByNobody(view)
	];
	return [...new Map(leaks.map((leak) => [leak.gpu, leak]).reverse()).values()].reverse().map(({ gpu, from, to, grounds }) => ({
		id: "gpu-memory-leak",
		...subjectOf(gpu),
		values: {
			gpu: gpuLabel(gpu),
			held: from === to ? `${to} MiB` : `${from} → ${to} MiB`
		},
		grounds: grounds.map(groundOf)
	}));
}
const inference$8 = {
	id: "gpu-memory-leak",
	summary: {
		en: "{gpu} holds memory that only grows or that belongs to no running process: {held}.",
		"zh-cn": "{gpu} 的显存只增不减，或不属于任何正在运行的进程：{held}。"
	},
	infer: infer$8
};
// src/inferences/gpu-newer-than-torch.ts
function gpusOf(view) {
	let stated = new Map(view.factsOf("gpu.compute-capability").map((fact) => [fact.subject ?? "", fact.value]));
	return view.factsOf("gpu.name").map((fact) => ({
		name: fact.value,
		cc: stated.get(fact.subject ?? "") ?? computeCapability(view.tables, fact.value),
		fact
	}));
}
function buildsOf(view) {
	let listed = view.factsOf("torch.archs").map((fact) => ({
		fact,
		archs: fact.value.match(/(?:sm|compute)_\d{2,3}[af]?/g) ?? []
	}));
	return listed.length > 0 ? listed : view.factsOf("torch.version").filter(({ value }) => parseTorch(value)).map((fact) => ({
		fact,
		torch: fact.value
	}));
}
const shown = (archs) => archs.length > 10 ? `${archs[0]} ... ${archs.at(-1)}` : archs.join(" ");
function infer$7(view) {
	let gpus = gpusOf(view), builds = buildsOf(view), [gpu] = gpus, [build] = builds;
	if (!gpu || !build || wasAtWork(view)) return [];
	let judged = gpus.flatMap(({ name, cc }) => builds.map(({ archs, torch }) => judgeArch(view.tables, {
		gpu: name,
		...cc ? { cc } : {},
		...archs ? { archs } : {},
		...torch ? { torch } : {}
	})));
	return judged.some(({ verdict }) => verdict !== "unsupported") ? [] : [{
		id: "no-kernel-image",
		...build.archs ? {} : { severity: "warning" },
		values: {
			gpu: gpu.name,
			cc: judged[0].cc ?? "",
			torch: view.factsOf("torch.version")[0]?.value ?? "torch",
			archs: shown(judged[0].archs)
		},
		grounds: [groundOf(gpu.fact), groundOf(build.fact)]
	}];
}
const inference$7 = {
	id: "gpu-newer-than-torch",
	summary: {
		en: "{gpu} has compute capability {cc}; {torch} has code for {archs} only, none of which runs on it.",
		"zh-cn": "{gpu} 的计算能力为 {cc}；{torch} 只包含 {archs} 的代码，都不能在这块 GPU 上运行。"
	},
	infer: infer$7
}, slowsDown = (sample) => /\b(?:HW|SW) Thermal Slowdown\b/.test(textOf(sample, "reasons"));
function isTooHot(sample) {
	let temperature = numberOf(sample, "temperature"), left = numberOf(sample, "temperatureLeft"), slowdownLeft = numberOf(sample, "slowdownLeft");
	if (slowsDown(sample)) return !0;
	if (left !== null && slowdownLeft !== null) return left <= slowdownLeft;
	let limit = numberOf(sample, "slowdownTemperature") ?? 90;
	return temperature !== null && temperature >= limit && temperature < 150;
}
function signsOf(sample) {
	let temperature = numberOf(sample, "temperature"), limit = numberOf(sample, "slowdownTemperature");
	return [...temperature === null ? [] : [`${temperature} °C${limit === null ? "" : ` / ${limit} °C`}`], ...textOf(sample, "reasons").split(", ").filter((reason) => /Thermal/.test(reason))].join(", ");
}
function infer$6(view) {
	return findSamples(view, isTooHot).map(({ gpu, sample }) => ({
		id: "gpu-overheating",
		...subjectOf(gpu),
		values: {
			gpu: gpuLabel(gpu),
			signs: signsOf(sample)
		},
		grounds: [groundOf(sample)]
	}));
}
const inference$6 = {
	id: "gpu-overheating",
	summary: {
		en: "nvidia-smi shows {gpu} at its thermal limit: {signs}.",
		"zh-cn": "nvidia-smi 显示 {gpu} 已达到温度上限：{signs}。"
	},
	infer: infer$6
}, FOREIGN = new Set([
	"fan",
	"mig",
	"perf"
]);
function brokenCells(view, sample) {
	let cells = textOf(sample, "errCells").split(", ").filter(Boolean);
	return hasForeignDriver(sample) || view.factsOf("kernel.version").some(({ value }) => /microsoft|wsl/i.test(value)) ? cells.filter((cell) => !FOREIGN.has(cell)) : cells;
}
function infer$5(view) {
	return findSamples(view, (sample) => brokenCells(view, sample).length > 0).map(({ gpu, sample }) => ({
		id: "gpu-telemetry-error",
		...subjectOf(gpu),
		values: {
			gpu: gpuLabel(gpu),
			cells: brokenCells(view, sample).join(", ")
		},
		grounds: [groundOf(sample)]
	}));
}
const inference$5 = {
	id: "gpu-telemetry-error",
	summary: {
		en: "nvidia-smi cannot read {cells} of {gpu}: the driver no longer gets an answer from that sensor or card.",
		"zh-cn": "nvidia-smi 无法读取 {gpu} 的 {cells}：驱动已得不到该传感器或该显卡的应答。"
	},
	infer: infer$5
};
// src/inferences/page-retirement.ts
function infer$4(view) {
	return findSamples(view, (sample) => textOf(sample, "retiredPending") === "Yes").map(({ gpu, sample }) => ({
		id: "ecc-page-retirement-pending",
		...subjectOf(gpu),
		values: { gpu: gpuLabel(gpu) },
		grounds: [groundOf(sample)]
	}));
}
const inference$4 = {
	id: "page-retirement",
	summary: {
		en: "nvidia-smi -q says that {gpu} has memory pages whose retirement waits for a restart of the driver.",
		"zh-cn": "nvidia-smi -q 显示 {gpu} 有待退役的显存页，需重新加载驱动后生效。"
	},
	infer: infer$4
};
function isDegraded(sample) {
	let [generation, most, width, widest] = [
		"pcieGen",
		"pcieGenMax",
		"pcieWidth",
		"pcieWidthMax"
	].map((key) => numberOf(sample, key));
	if ((numberOf(sample, "utilization") ?? 0) < 50) return !1;
	let slow = !!generation && !!most && generation < most, narrow = !!width && !!widest && width * 4 <= widest;
	return slow || narrow;
}
const linkOf = (sample, end) => `PCIe ${numberOf(sample, `pcieGen${end}`) ?? "?"} x${numberOf(sample, `pcieWidth${end}`) ?? "?"}`;
function infer$3(view) {
	return findSamples(view, isDegraded).map(({ gpu, sample }) => ({
		id: "pcie-link-degraded",
		...subjectOf(gpu),
		values: {
			gpu: gpuLabel(gpu),
			link: linkOf(sample, ""),
			most: linkOf(sample, "Max"),
			utilization: String(numberOf(sample, "utilization"))
		},
		grounds: [groundOf(sample)]
	}));
}
const inference$3 = {
	id: "pcie-link-degraded",
	summary: {
		en: "{gpu} is linked at {link} while {utilization} % busy; card and slot can do {most}.",
		"zh-cn": "{gpu} 在利用率 {utilization} % 时链路为 {link}，而显卡和插槽支持 {most}。"
	},
	infer: infer$3
}, braked = (sample) => /\bHW Power Brake Slowdown\b/.test(textOf(sample, "reasons")), capped = (sample) => /\bSW Power Cap\b/.test(textOf(sample, "reasons"));
function proofOf({ samples }) {
	let brake = samples.find(braked);
	if (brake) return brake;
	let told = samples.filter((sample) => textOf(sample, "reasons") !== "");
	return told.length >= 3 && told.every(capped) ? told[0] : void 0;
}
function infer$2(view) {
	return seriesOf(view).flatMap((series) => {
		let proof = proofOf(series);
		return proof ? [{
			id: "power-throttling",
			...subjectOf(series.gpu),
			values: {
				gpu: gpuLabel(series.gpu),
				reasons: textOf(proof, "reasons"),
				captures: String(series.samples.filter((s) => braked(s) || capped(s)).length),
				all: String(series.samples.length)
			},
			grounds: [groundOf(proof)]
		}] : [];
	});
}
const inference$2 = {
	id: "power-throttling",
	summary: {
		en: "The clocks of {gpu} are lowered for lack of power: {reasons} ({captures} of {all} captures).",
		"zh-cn": "{gpu} 因供电受限而降频：{reasons}（{all} 次捕获中有 {captures} 次）。"
	},
	infer: infer$2
}, failed$1 = (sample) => textOf(sample, "remapFailure") === "Yes", pending = (sample) => textOf(sample, "remapPending") === "Yes";
function infer$1(view) {
	return findSamples(view, (s) => failed$1(s) || pending(s)).map(({ gpu, sample }) => ({
		id: "row-remap-failure",
		...subjectOf(gpu),
		severity: failed$1(sample) ? "critical" : "warning",
		values: {
			gpu: gpuLabel(gpu),
			failed: failed$1(sample) ? "Yes" : "No",
			pending: textOf(sample, "remapPending") || "?"
		},
		grounds: [groundOf(sample)]
	}));
}
const inference$1 = {
	id: "row-remap",
	summary: {
		en: "nvidia-smi -q reports for {gpu}: row remapping failed: {failed}, rows waiting for a GPU reset: {pending}.",
		"zh-cn": "nvidia-smi -q 显示 {gpu}：行重映射失败：{failed}，等待 GPU 重置的行：{pending}。"
	},
	infer: infer$1
};
// src/inferences/torch-without-cuda.ts
function infer(view) {
	let unavailable = view.factsOf("torch.available").find(({ value }) => value === "false"), gpu = view.factsOf("gpu.name")[0] ?? view.factsOf("driver.version")[0], builds = torchCudaOf(view), [build] = builds;
	return !unavailable || !gpu || !build || builds.some(({ cuda }) => cuda !== "none") ? [] : [{
		id: "torch-cpu-only",
		values: {
			torch: view.factsOf("torch.version")[0]?.value ?? "",
			gpu: gpu.value
		},
		grounds: [
			groundOf(build.fact),
			groundOf(unavailable),
			groundOf(gpu)
		]
	}];
}
// src/inferences/registry.ts
const inferences = [
	inference$12,
	inference$11,
	inference$10,
	inference$9,
	inference$8,
	inference$7,
	inference$6,
	inference$5,
	inference$4,
	inference$3,
	inference$2,
	inference$1,
	{
		id: "torch-without-cuda",
		summary: {
			en: "torch {torch} is a CPU build, although the machine has an NVIDIA GPU or driver ({gpu}).",
			"zh-cn": "机器上有 NVIDIA GPU 或驱动（{gpu}），但安装的 torch {torch} 是 CPU 版本。"
		},
		infer
	}
];
function loadPack(json) {
	let pack = JSON.parse(json);
	if (pack.schema !== 1 || !Array.isArray(pack.entries) || typeof pack.tables != "object") throw Error("not a knowledge pack of schema 1: build it again with this version");
	return pack;
}
// src/lib/package-files.ts
var package_files_exports = require_rolldown_runtime.n({ ownTool: () => ownTool });
function packageRoot() {
	let folder = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href));
	for (; !(0, node_fs.existsSync)((0, node_path.join)(folder, "package.json")) && (0, node_path.dirname)(folder) !== folder;) folder = (0, node_path.dirname)(folder);
	return folder;
}
function ownTool() {
	let { name, version } = JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(packageRoot(), "package.json"), "utf8"));
	return {
		name,
		version
	};
}
const readOwnPack = async () => loadPack(await (0, node_fs_promises.readFile)((0, node_path.join)(packageRoot(), "dist", "pack.json"), "utf8")), OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;
function offsetAt(zone, at) {
	try {
		let name = new Intl.DateTimeFormat("en", {
			timeZone: zone,
			timeZoneName: "longOffset"
		}).formatToParts(at).find((part) => part.type === "timeZoneName")?.value;
		return name === "GMT" ? 0 : parseOffset(name ?? "");
	} catch {
		return null;
	}
}
function parseOffset(text) {
	let match = OFFSET.exec(text);
	if (!match) return null;
	let minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return minutes > 840 || Number(match[3] ?? 0) > 59 ? null : match[1] === "-" ? -minutes : minutes;
}
function parseZone(text, year = 2024) {
	if (/^(?:utc|gmt|z)$/i.test(text)) return { minutes: 0 };
	let offset = parseOffset(text);
	if (offset !== null) return { minutes: offset };
	if (!/^[a-z]+\/[\w+\-/]+$/i.test(text)) return "unknown";
	let winter = offsetAt(text, new Date(Date.UTC(year, 0, 15))), summer = offsetAt(text, new Date(Date.UTC(year, 6, 15)));
	return winter === null || summer === null ? "unknown" : winter === summer ? { minutes: winter } : "varies";
}
// src/cli/input/file-source.ts
function fileSource(name, path, size) {
	let opened = null;
	return {
		name,
		size,
		read: async (offset, length) => {
			opened ??= (0, node_fs_promises.open)(path, "r");
			let wanted = Math.max(0, Math.min(length, size - offset)), bytes = Buffer.allocUnsafeSlow(wanted), { bytesRead } = await (await opened).read(bytes, 0, wanted, offset);
			return bytes.subarray(0, bytesRead);
		},
		close: async () => {
			let file = await opened?.catch(() => null);
			opened = null, await file?.close();
		}
	};
}
async function* chunksUntil(stream, name, { signal, onCut }) {
	let stop = () => void stream.destroy();
	signal.addEventListener("abort", stop, { once: !0 });
	try {
		if (!signal.aborted) for await (let chunk of stream) yield chunk;
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		signal.removeEventListener("abort", stop);
	}
	signal.aborted && !stream.readableEnded && onCut(name);
}
function streamSource(name, open, interruption) {
	let stream = null, chunks = null, rest = new Uint8Array(), next = async () => {
		stream ??= open(), chunks ??= chunksUntil(stream, name, interruption);
		let { value, done } = await chunks.next();
		return done ? null : value;
	};
	return {
		name,
		read: async (_offset, length) => {
			for (; rest.length === 0;) {
				let chunk = await next();
				if (!chunk) return rest;
				rest = chunk;
			}
			let bytes = rest.subarray(0, length);
			return rest = rest.subarray(bytes.length), bytes;
		},
		close: async () => {
			stream?.destroy();
		}
	};
}
const stdinSource = (interruption) => streamSource("stdin", () => process.stdin, interruption), pipeSource = (name, path, interruption) => streamSource(name, () => (0, node_fs.createReadStream)(path), interruption);
// ../../tmp/cli/sw-stub.js
var sw_stub_default = (t) => t.length;
// src/report/text/columns.ts
const NARROW = /^[\x20-\x7e]*$/;
function plainColumns(code) {
	return code >= 32 && code <= 126 || code === 183 || code === 215 || code === 176 || code === 8230 ? 1 : code >= 19968 && code <= 40959 || code >= 12289 && code <= 12329 || code >= 65281 && code <= 65376 ? 2 : null;
}
function columns(text) {
	if (NARROW.test(text)) return text.length;
	let sum = 0;
	for (let at = 0; at < text.length; at++) {
		let wide = plainColumns(text.charCodeAt(at));
		if (wide === null) return sw_stub_default(text);
		sum += wide;
	}
	return sum;
}
const padColumns = (text, width) => text + " ".repeat(Math.max(0, width - columns(text))), glyph = (text) => ({
	text,
	width: columns(text)
});
function glyphs(text) {
	return NARROW.test(text) ? Array.from(text, (one) => ({
		text: one,
		width: 1
	})) : Array.from(new Intl.Segmenter().segment(text), (one) => glyph(one.segment));
}
function headColumns(text, width) {
	let head = "", sum = 0;
	for (let one of glyphs(text)) {
		if (sum + one.width > width) break;
		head += one.text, sum += one.width;
	}
	return head;
}
function tailColumns(text, width) {
	if (columns(text) <= width) return text;
	let tail = "", sum = 1;
	for (let one of glyphs(text).toReversed()) {
		if (sum + one.width > width) break;
		tail = one.text + tail, sum += one.width;
	}
	return `…${tail}`;
}
// src/cli/terminal/progress.ts
const UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
function formatBytes(bytes) {
	let value = bytes, unit = 0;
	for (; value >= 999.5 && unit < UNITS.length - 1;) value /= 1e3, unit++;
	return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
function formatSeconds(seconds) {
	let whole = Math.max(0, Math.ceil(seconds));
	if (whole < 60) return `${whole} s`;
	let pad = (n) => String(n).padStart(2, "0");
	return whole < 3600 ? `${Math.floor(whole / 60)} min ${pad(whole % 60)} s` : `${Math.floor(whole / 3600)} h ${pad(Math.floor(whole % 3600 / 60))} min`;
}
function progressLine(step, elapsed, width) {
	let rate = elapsed > 0 ? step.bytes * 1e3 / elapsed : 0, parts = [formatBytes(step.bytes), `${formatBytes(rate)}/s`];
	if (step.total !== null && step.total > 0) {
		let share = Math.min(1, step.bytes / step.total), left = rate > 0 ? Math.max(0, step.total - step.bytes) / rate : 0;
		parts.unshift(`${String(Math.floor(share * 100)).padStart(3)} %`), parts.push(`-${formatSeconds(left)}`);
	}
	let figures = parts.join("  "), room = width - 3 - columns(figures);
	return room < 8 ? figures : `${figures}  ${tailColumns(visible$1(step.input), room)}`;
}
function showProgress(stream, now = () => performance.now()) {
	let start = now(), last = start + 1e3 - 200, drawn = !1;
	return {
		update: (step) => {
			let time = now();
			time - last < 200 || (last = time, drawn = !0, stream.write(`\r\x1b[K${progressLine(step, time - start, stream.columns ?? 80)}`));
		},
		stop: () => {
			drawn && stream.write("\r\x1B[K"), drawn = !1;
		}
	};
}
function zoneOf(session, year) {
	let zone = session.flags.text("timezone");
	if (zone === void 0) return;
	let answer = parseZone(zone, year);
	if (typeof answer == "object") return answer.minutes;
	throw new UsageError(session.say(`cli.fault.zone-${answer}`, { zone }));
}
function analyzeOptions(session, pack) {
	let year = session.flags.count("year", 1970), zone = zoneOf(session, year);
	return {
		pack,
		analyzers,
		inferences,
		lang: session.lang,
		tool: ownTool(),
		...year === void 0 ? {} : { year },
		...zone === void 0 ? {} : { zone }
	};
}
function openInput(file, interruption) {
	return file.kind === "stdin" ? stdinSource(interruption) : file.kind === "pipe" ? pipeSource(file.name, file.path, interruption) : fileSource(file.name, file.path, file.size ?? 0);
}
function overall(files, progress) {
	let done = new Map(), total = files.some((file) => file.size === null) ? null : files.reduce((sum, file) => sum + (file.size ?? 0), 0);
	return ({ input, bytes }) => {
		done.set(input, bytes), progress.update({
			input,
			bytes: [...done.values()].reduce((a, b) => a + b, 0),
			total
		});
	};
}
const SILENT = {
	update: () => void 0,
	stop: () => void 0
}, SMALL_BYTES = 32 * 2 ** 20;
async function poolFor(session, { files }, rest) {
	let threads = session.flags.count("threads", 1) ?? Math.min(4, (0, node_os.availableParallelism)());
	if (threads === 1 || files.every(({ size }) => (size ?? 0) <= SMALL_BYTES)) return null;
	let { createThreadPool } = await Promise.resolve().then(() => require("./chunks/threads-COdOVaNZ.cjs"));
	return createThreadPool({
		...rest,
		threads
	});
}
function markCut(session, report, cut) {
	if (cut.size === 0) return report;
	let told = [...cut].map((input) => ({
		code: "input-cut-short",
		level: "warning",
		message: session.say("engine.input-cut-short", { input }),
		where: { input },
		help: session.say("engine.input-cut-short-help", { input })
	}));
	return {
		...report,
		inputs: report.inputs.map((each) => cut.has(each.name) ? {
			...each,
			complete: !1
		} : each),
		diagnostics: [...report.diagnostics, ...told]
	};
}
async function analyzeInputs(session, analysis) {
	let { pack, inputs, signal } = analysis, options = analyzeOptions(session, pack), cut = new Set(), paths = new Map(), sources = inputs.files.map((file) => {
		let source = openInput(file, {
			signal,
			onCut: (name) => cut.add(name)
		});
		return file.kind === "file" && paths.set(source, file.path), source;
	}), pool = await poolFor(session, inputs, {
		pack,
		signal,
		pathOf: (each) => paths.get(each)
	}), progress = process.stderr.isTTY && !session.flags.has("quiet") ? showProgress(process.stderr) : SILENT;
	try {
		let onProgress = overall(inputs.files, progress), report = await analyzeSources(sources, {
			...pool ? {
				...options,
				runner: pool
			} : options,
			signal,
			onProgress
		}), diagnostics = [...report.diagnostics, ...inputDiagnostics(session, inputs)];
		return markCut(session, {
			...report,
			diagnostics
		}, cut);
	} finally {
		progress.stop(), await pool?.close();
	}
}
const reasonText = (session, { why, reason }) => why === "error" ? reason : session.say(`cli.unreadable.${why}`), inputDiagnostics = (session, { unreadable }) => unreadable.map((each) => ({
	code: "input-unreadable",
	level: "error",
	message: reasonText(session, each),
	where: { input: each.name },
	help: session.say(each.why === "archive" ? "cli.help.archive" : "cli.help.unreadable")
})), nearestCommand = (name) => /^[a-z]+$/.test(name) ? nearest(name, COMMANDS.map((command) => command.name)) : null;
function tellInputs(session, { unreadable, skipped }) {
	for (let each of unreadable) {
		let { name, why } = each, reason = reasonText(session, each), near = why === "error" && !session.named ? nearestCommand(name) : null;
		near === null ? session.fault("cli.fault.unreadable", {
			name,
			reason
		}) : session.fault("cli.fault.unreadable-command", {
			name,
			reason,
			near
		});
	}
	let archives = skipped.filter(({ why }) => why === "archive").map(({ name }) => name);
	if (archives.length > 0) {
		let more = archives.length > 5 ? " ..." : "";
		session.note("cli.note.archives", { names: archives.slice(0, 5).join(", ") + more });
	}
	for (let { name, why } of skipped) session.detail(`cli.skipped.${why}`, { name });
}
function guardInputs(session, { files }) {
	let output = session.flags.text("output");
	if (output !== void 0 && output !== "-" && files.some((file) => file.kind === "file" && (0, node_path.resolve)(file.path) === (0, node_path.resolve)(output))) throw new UsageError(session.say("cli.fault.output-is-input", { file: output }));
}
// src/cli/terminal/output.ts
var OutputError = class extends Error {
	name = "OutputError";
};
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
function reasonOf(error) {
	return error instanceof Error ? /^[A-Z]+\d*: ([^,]+)(?:, |$)/.exec(error.message)?.[1] ?? error.message : String(error);
}
async function writeStream(stream, text) {
	if (typeof text == "string") return writePart(stream, text);
	for await (let part of text) {
		if (!stream.writable) return;
		await writePart(stream, part);
	}
}
function writePart(stream, text) {
	return new Promise((resolve, reject) => {
		let finish = (error) => {
			!error || [
				"EPIPE",
				"EOF",
				"ERR_STREAM_DESTROYED"
			].includes(codeOf(error)) ? resolve() : reject(new OutputError(reasonOf(error)));
		};
		stream.once("error", finish), stream.write(text, (error) => {
			finish(error), error || stream.removeListener("error", finish);
		});
	});
}
async function probeFile(path) {
	try {
		await (await (0, node_fs_promises.open)(path, "a")).close();
	} catch (error) {
		throw new OutputError(reasonOf(error));
	}
}
async function writeResult(path, text) {
	try {
		await (0, node_fs_promises.writeFile)(path, text);
	} catch (error) {
		throw new OutputError(reasonOf(error));
	}
}
// src/cli/input/file-kinds.ts
const MAGIC = [
	["archive", ""],
	["archive", "(µ/ý"],
	["archive", "ý7zXZ\0"],
	["archive", "BZh"],
	["archive", "PK"],
	["archive", "7z¼¯"],
	["archive", "Rar!"],
	["binary", "ELF"],
	["binary", "MZ"],
	["binary", "PNG"],
	["binary", "ÿØÿ"],
	["binary", "GIF8"],
	["binary", "%PDF-"],
	["binary", "SQLite format 3"],
	["binary", "LPKSHHRH"]
], HEAD_BYTES = 4096;
function headKind(head) {
	let start = String.fromCharCode(...head.subarray(0, 16)), known = MAGIC.find(([, bytes]) => start.startsWith(bytes));
	return known ? known[0] : String.fromCharCode(...head.subarray(257, 262)) === "ustar" ? "archive" : head.length === 0 || detectUtf16(head) ? "text" : looksBinary(head) ? "binary" : "text";
}
const words = (text) => new Set(text.split(/\s+/)), OTHER_ENDINGS = words("png jpg jpeg gif webp bmp ico svg tif tiff psd mp4 mkv avi mov webm mp3 wav flac ogg m4a\n  pt pth ckpt safetensors onnx engine trt gguf ggml npy npz h5 hdf5 pkl pickle parquet arrow tfrecord msgpack\n  so dll dylib exe o a lib pyc pyd class jar whl deb rpm ko bin dat db sqlite sqlite3 pcap core journal\n  py pyi c cc cpp cxx h hpp cu cuh rs go java kt js mjs cjs ts tsx jsx rb pl lua sh bash zsh fish ps1 bat cmd\n  html htm css scss md mdx rst pdf doc docx xls xlsx ppt pptx ttf otf woff woff2 lock toml"), ARCHIVE_ENDINGS = words("gz tgz zst xz txz bz2 tbz2 zip tar 7z rar lz4"), LABELS = words("case.json expected.json package.json package-lock.json tsconfig.json"), SKIPPED_FOLDERS = words("node_modules __pycache__ site-packages");
function nameKind(name) {
	if (name.startsWith(".")) return "hidden";
	let lower = name.toLowerCase(), ending = /\.([^.]+)$/.exec(lower)?.[1] ?? "";
	return ARCHIVE_ENDINGS.has(ending) ? "archive" : OTHER_ENDINGS.has(ending) || LABELS.has(lower) ? "other" : "log";
}
const isLogFolder = (name) => !name.startsWith(".") && !SKIPPED_FOLDERS.has(name);
// src/cli/input/inputs.ts
async function headOf(path) {
	let file = await (0, node_fs_promises.open)(path, "r");
	try {
		let { bytesRead, buffer } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
const asFile = (name, { size }) => ({
	kind: size === 0 ? "pipe" : "file",
	name,
	path: name,
	size: size === 0 ? null : size
}), failed = (name, error) => ({
	name,
	why: "error",
	reason: reasonOf(error)
});
async function visitFile(name, link, found) {
	try {
		let stats = await (0, node_fs_promises.stat)(name);
		if (!stats.isFile()) {
			found.skipped.push({
				name,
				why: link ? "link" : "other"
			});
			return;
		}
		let kind = headKind(await headOf(name));
		kind === "text" ? found.files.push(asFile(name, stats)) : found.skipped.push({
			name,
			why: kind
		});
	} catch (error) {
		found.unreadable.push(failed(name, error));
	}
}
const byName = (a, b) => a.name < b.name ? -1 : 1;
async function visitFolder(folder, found) {
	let children;
	try {
		children = await (0, node_fs_promises.readdir)(folder, { withFileTypes: !0 });
	} catch (error) {
		found.unreadable.push(failed(folder, error));
		return;
	}
	for (let child of children.sort(byName)) {
		let name = (0, node_path.join)(folder, child.name);
		if (child.isDirectory()) {
			isLogFolder(child.name) ? await visitFolder(name, found) : found.skipped.push({
				name,
				why: "hidden"
			});
			continue;
		}
		let kind = (0, node_path.resolve)(name) === found.output ? "output" : nameKind(child.name);
		kind === "log" ? await visitFile(name, child.isSymbolicLink(), found) : found.skipped.push({
			name,
			why: kind
		});
	}
}
async function visitNamedFile(name, stats, found) {
	stats.isFile() ? headKind(await headOf(name)) === "archive" ? found.unreadable.push({
		name,
		why: "archive",
		reason: ""
	}) : found.files.push(asFile(name, stats)) : found.files.push({
		kind: "pipe",
		name,
		path: name,
		size: null
	});
}
const isGlob = (operand) => /[*?[\]{}]/.test(operand);
async function expandGlob(pattern) {
	let { default: glob } = await Promise.resolve().then(() => require_rolldown_runtime.r(require("./chunks/out-DcAJL0XS.cjs").default, 1));
	return (await glob(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, { onlyFiles: !0 })).sort();
}
async function visitNamed(name, found) {
	try {
		await visitNamedFile(name, await (0, node_fs_promises.stat)(name), found);
	} catch (error) {
		found.unreadable.push(failed(name, error));
	}
}
async function visitNamedFolder(name, found) {
	let before = found.files.length + found.unreadable.length;
	await visitFolder(name, found), found.files.length + found.unreadable.length === before && found.unreadable.push({
		name,
		why: "no-logs",
		reason: ""
	});
}
async function visitOperand(operand, found) {
	if (operand === "-") {
		found.files.push({
			kind: "stdin",
			name: "stdin",
			path: "-",
			size: null
		});
		return;
	}
	let stats = await (0, node_fs_promises.stat)(operand).catch(() => null);
	if (stats?.isDirectory()) return visitNamedFolder(operand, found);
	if (stats || !isGlob(operand)) return visitNamed(operand, found);
	let names = await expandGlob(operand);
	for (let name of names) await visitNamed(name, found);
	names.length === 0 && found.unreadable.push({
		name: operand,
		why: "no-match",
		reason: ""
	});
}
function withoutRepeats(files) {
	let seen = new Set();
	return files.filter(({ kind, path }) => {
		let key = kind === "stdin" ? "-" : (0, node_path.resolve)(path);
		return !seen.has(key) && seen.add(key);
	});
}
async function findInputs(operands, output) {
	let found = {
		output: output === void 0 ? null : (0, node_path.resolve)(output),
		files: [],
		unreadable: [],
		skipped: []
	};
	for (let operand of operands) await visitOperand(operand, found);
	let { files, unreadable, skipped } = found;
	return {
		files: withoutRepeats(files),
		unreadable,
		skipped
	};
}
// src/report/text/wrap.ts
const IDEOGRAPH = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/, CLOSING = /^[、。，．：；！？）》」』】〉”’…·,.;:!?)\]}%]/, OPENING = /[（《「『【〈“‘([{]$/;
function splitWord(word) {
	if (!IDEOGRAPH.test(word)) return [word];
	let pieces = [], wide = !1;
	for (let character of word) {
		let isWide = IDEOGRAPH.test(character), last = pieces.at(-1);
		last !== void 0 && (!wide && !isWide || CLOSING.test(character) || OPENING.test(last)) ? pieces[pieces.length - 1] = last + character : pieces.push(character), wide = isWide;
	}
	return pieces;
}
const piecesOf = (text) => text.split(/\s+/).filter((word) => word !== "").flatMap((word) => splitWord(word).map((piece, at) => ({
	text: piece,
	spaced: at === 0
})));
function cutPiece(text, width) {
	let parts = [], rest = text;
	for (; columns(rest) > width;) {
		let head = headColumns(rest, width) || (glyphs(rest)[0]?.text ?? rest);
		parts.push(head), rest = rest.slice(head.length);
	}
	return rest === "" ? parts : [...parts, rest];
}
function wrap(text, width, rows = 8) {
	let lines = [], line = "";
	for (let piece of piecesOf(text)) {
		let joined = line === "" ? piece.text : `${line}${piece.spaced ? " " : ""}${piece.text}`;
		if (columns(joined) <= width) {
			line = joined;
			continue;
		}
		line !== "" && lines.push(line);
		let parts = cutPiece(piece.text, width);
		lines.push(...parts.slice(0, -1)), line = parts.at(-1) ?? "";
	}
	return line !== "" && lines.push(line), lines.length <= rows ? lines : [...lines.slice(0, rows - 1), `${headColumns(lines[rows - 1] ?? "", width - 1)}…`];
}
function hang(lead, text, width) {
	let indent = columns(lead);
	if (width - indent < 16) return [headColumns(lead.trimEnd(), width), ...wrap(text, width - 6).map((line) => `      ${line}`)];
	let lines = wrap(text, width - indent);
	return lines.length === 0 ? [lead.trimEnd()] : lines.map((line, at) => (at === 0 ? lead : " ".repeat(indent)) + line);
}
function hangParts(lead, parts, width) {
	let indent = " ".repeat(columns(lead)), lines = [];
	for (let part of parts) {
		let last = lines.at(-1), joined = last === void 0 ? part : `${last} · ${part}`;
		last === void 0 ? lines.push(part) : columns(joined) <= width - indent.length ? lines[lines.length - 1] = joined : lines.push(part);
	}
	return lines.flatMap((one, at) => hang(at === 0 ? lead : indent, one, width));
}
// src/report/text/excerpt.ts
const TELLING = /\b\w*(?:error|exception|fail(?:ed|ure|s)?|warning|cannot|could not|unable|not found|no such|missing|mismatch|too old|out of memory|unsupported|incompatible|killed|invalid|xid)\b|错误|失败|异常|无法|未找到|不足|溢出/gi, PATH = /(?<![\w.~-])(?:[\w.~-]{0,80}[/\\]){2,}[\w.-]*/g, BORDER = /^[|│]\s*|\s*[|│]$/g;
function termMarks(folded, term) {
	let marks = [], wanted = term.toLowerCase(), weight = /\d/.test(term) ? 3 : 1, at = folded.indexOf(wanted);
	for (; at >= 0 && marks.length < 4;) marks.push({
		start: at,
		end: at + wanted.length,
		weight
	}), at = folded.indexOf(wanted, at + wanted.length);
	return marks;
}
function marksOf(text, terms) {
	let pathless = text.replace(PATH, (path) => " ".repeat(path.length)), folded = pathless.toLowerCase();
	return [...Array.from(pathless.matchAll(TELLING), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		weight: 4
	})), ...terms.flatMap((term) => termMarks(folded, term))];
}
function rulerOf(all) {
	let units = [0], widths = [0];
	for (let [at, one] of all.entries()) units.push((units[at] ?? 0) + one.text.length), widths.push((widths[at] ?? 0) + one.width);
	return {
		units,
		columns: widths
	};
}
function lowerBound(sorted, value) {
	let low = 0, high = sorted.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		(sorted[middle] ?? 0) < value ? low = middle + 1 : high = middle;
	}
	return low;
}
const beginsWord = (all, at) => all[at - 1]?.text === " " || all[at - 1]?.width === 2 || all[at]?.width === 2;
function wordStart(all, from, to) {
	let at = from;
	for (; at < to && at > 0 && !beginsWord(all, at);) at++;
	return at;
}
function bestStart(all, ruler, marks, width) {
	let total = ruler.columns.at(-1) ?? 0, lead = Math.min(24, width / 3), starts = marks.map((mark) => {
		let glyph = lowerBound(ruler.units, mark.start), column = ruler.columns[glyph] ?? 0;
		return wordStart(all, lowerBound(ruler.columns, Math.min(column - lead, total - width)), glyph);
	}), best = 0, bestWeight = -1;
	for (let start of [0, ...starts.toSorted((a, b) => a - b)]) {
		let from = ruler.units[start] ?? 0, end = lowerBound(ruler.columns, (ruler.columns[start] ?? 0) + width + 1) - 1, to = ruler.units[end] ?? 0, weight = 0;
		for (let mark of marks) mark.start >= from && mark.end <= to && (weight += mark.weight);
		weight > bestWeight && (best = start, bestWeight = weight);
	}
	return best;
}
function wordEnd(all, start, end) {
	for (let at = end; at > start && at > end - 16; at--) if (beginsWord(all, at)) return at;
	return end;
}
const tightened = (text) => text.replace(BORDER, "").replace(/ {3,}/g, "  ");
function excerpt(text, width, terms) {
	let whole = text.trim();
	if (columns(whole) <= width) return whole;
	let tight = tightened(whole), all = glyphs(tight), ruler = rulerOf(all), total = ruler.columns.at(-1) ?? 0;
	if (total <= width) return tight;
	if (width < 4) return headColumns(tight, Math.max(0, width));
	let start = bestStart(all, ruler, marksOf(tight, terms), width - 2), left = ruler.columns[start] ?? 0, room = width - +(start > 0), open = total - left > room, limit = lowerBound(ruler.columns, left + room - +!!open + 1) - 1, middle = all.slice(start, open ? wordEnd(all, start, limit) : all.length).map((one) => one.text).join("");
	return `${start > 0 ? "…" : ""}${middle.trim()}${open ? "…" : ""}`;
}
function excerptRows(text, width, rows, terms) {
	let one = excerpt(text, width, terms);
	if (rows === 1 || !one.includes("…") || columns(text.trim()) <= width) return [one];
	let tight = excerpt(tightened(text.trim()), width * rows, terms);
	for (let room = width * rows; room > width; room -= 4) {
		let lines = wrap(excerpt(tight, room, terms), width);
		if (lines.length <= rows) return lines;
	}
	return [one];
}
// src/report/words.ts
const severityWord = (lang, severity) => message(lang, `report.severity.${severity}`), verdictWord = (lang, verdict) => message(lang, `report.verdict.${verdict}`), layerWord = (lang, layer) => message(lang, `report.layer.${layer}`), actionWord = (lang, action) => message(lang, `report.action.${action}`), grouped = (n) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ","), counted = (lang, what, n) => message(lang, n === 1 ? `report.one.${what}` : `report.many.${what}`, { n: grouped(n) }), WALL = /^(?:(\d{4,})|-)-(\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/, BOOT = /^boot\+([\d.]+)s$/;
function readStamp(at) {
	let wall = WALL.exec(at);
	if (wall) {
		let [, year, day = "", time = "", zone = ""] = wall;
		return {
			clock: "wall",
			date: year === void 0 ? day : `${year}-${day}`,
			time,
			zone: zone === "" ? "" : zone === "Z" ? "UTC" : `UTC${zone}`
		};
	}
	let boot = BOOT.exec(at);
	return boot ? {
		clock: "boot",
		date: "",
		time: `+${boot[1]} s`,
		zone: ""
	} : {
		clock: "other",
		date: "",
		time: at,
		zone: ""
	};
}
const dated = (stamp) => stamp.date === "" ? stamp.time : `${stamp.date} ${stamp.time}`;
function spanText(lang, first, last) {
	if (first === null || last === null) return null;
	let from = readStamp(first), to = readStamp(last), start = dated(from);
	if (start === dated(to)) return start;
	let end = from.date === to.date ? to.time : dated(to);
	if (from.clock !== "boot") return message(lang, "report.span", {
		from: start,
		to: end
	});
	let span = message(lang, "report.span", {
		from: start.slice(1),
		to: end.replace(/^\+/, "")
	});
	return message(lang, "report.span.boot", { span });
}
function stampStyle(all) {
	let walls = all.map(readStamp).filter((stamp) => stamp.clock === "wall"), shared = (of) => {
		let values = new Set(walls.map(of));
		return values.size === 1 ? values.values().next().value ?? null : null;
	}, date = shared((stamp) => stamp.date), zone = shared((stamp) => stamp.zone);
	return {
		common: [date, zone].filter((part) => part !== null && part !== "").join(" "),
		write(at) {
			let stamp = readStamp(at);
			return stamp.clock === "wall" ? [
				date === null ? stamp.date : "",
				stamp.time,
				zone === null ? stamp.zone : ""
			].filter((part) => part !== "").join(" ") : stamp.time;
		}
	};
}
// src/report/view/coverage.ts
function cleanText(report) {
	let { inputs, stats, unknown, diagnostics, lang } = report;
	if (stats.lines === 0) return message(lang, "report.nothing-read");
	if (unknown.length > 0) {
		let key = unknown.length === 1 ? "report.clean.unknown-one" : "report.clean.unknown";
		return message(lang, key, { n: unknown.length });
	}
	let whole = inputs.every((input) => input.complete), failed = diagnostics.some((one) => one.level === "error");
	return message(lang, whole && !failed ? "report.clean" : "report.clean.partly");
}
function coverageText(report) {
	let { inputs, stats, timeline, tool, lang } = report, [only] = inputs, span = spanText(lang, timeline.first, timeline.last), coverage = [
		inputs.length === 1 && only ? only.name : counted(lang, "inputs", inputs.length),
		counted(lang, "lines", stats.lines),
		...span === null ? [] : [span]
	].join(message(lang, "report.comma"));
	return message(lang, "report.clean.coverage", {
		coverage,
		tried: counted(lang, "signatures", stats.signatures),
		tool: `${tool.name} ${tool.version}`
	});
}
function troublesOf(report, names, all) {
	let told = report.diagnostics.filter((one) => all || one.level !== "info"), named = new Set(told.map((one) => one.where?.input)), cut = report.inputs.filter((input) => !input.complete && !named.has(input.name));
	return [...told, ...cut.map(({ name }) => ({
		message: message(report.lang, "report.incomplete", { name: names.short(name) }),
		help: ""
	}))];
}
// src/report/view/machine.ts
const NAMED = [
	["tensorflow.version", "TensorFlow"],
	["jax.version", "JAX"],
	["onnxruntime.version", "ONNX Runtime"],
	["nccl.version", "NCCL"],
	["cuda.runtime", "CUDA runtime"],
	["cuda.toolkit", "CUDA toolkit"],
	["python.version", "Python"],
	["os.name", ""],
	["kernel.version", "Linux"],
	["container.runtime", ""],
	["cuda.visible-devices", "CUDA_VISIBLE_DEVICES"]
], distinct = (values) => [...new Set(values)], valuesOf = (facts, key) => distinct(facts.filter((fact) => fact.key === key).map((fact) => fact.value)), clipped = (value) => value.length > 60 ? `${Array.from(value).slice(0, 60).join("")}…` : value;
function joined(values) {
	let shown = values.slice(0, 3).map(clipped), more = values.length - shown.length;
	return [...shown, ...more > 0 ? [`+${more}`] : []].join(" / ");
}
function mebibyteText(mebibytes) {
	return mebibytes < 1024 ? `${mebibytes} MiB` : `${String(Math.round(mebibytes / 1024 * 10) / 10)} GiB`;
}
function memoryText(facts) {
	let memory = facts.filter((fact) => fact.key === "gpu.memory"), sizes = memory.map((fact) => Number(fact.value)).toSorted((a, b) => b - a);
	if (!memory.every(({ value, unit }) => Number.isFinite(Number(value)) && (unit ?? "MiB") === "MiB")) return joined(distinct(memory.map(({ value, unit }) => [value, unit].filter(Boolean).join(" "))));
	let apart = sizes.filter((size, at) => at === 0 || size < (sizes[0] ?? 0) * .93);
	return joined(distinct(apart.map(mebibyteText)));
}
function gpuText(facts, lang) {
	let capability = joined(valuesOf(facts, "gpu.compute-capability")), mode = joined(valuesOf(facts, "gpu.compute-mode").filter((one) => one !== "Default"));
	return [
		joined(valuesOf(facts, "gpu.name")),
		memoryText(facts),
		capability && message(lang, "report.machine.capability", { capability }),
		valuesOf(facts, "gpu.mig").includes("Enabled") ? "MIG" : "",
		mode && message(lang, "report.machine.mode", { mode })
	].filter((part) => part !== "").join(message(lang, "report.comma"));
}
function subjectRange(subjects) {
	let runs = [];
	for (let subject of subjects.toSorted((a, b) => Number(a) - Number(b))) {
		let last = runs.at(-1);
		last !== void 0 && Number(last[1]) + 1 === Number(subject) ? runs[runs.length - 1] = [last[0], subject] : runs.push([subject, subject]);
	}
	return runs.map(([from, to]) => from === to ? from : `${from}-${to}`).join(" ");
}
const bareName = (name) => name.replace(/^NVIDIA /, "");
function gpuGroups(facts) {
	let groups = new Map();
	for (let fact of facts) {
		if (!fact.key.startsWith("gpu.") || fact.key === "gpu.count") continue;
		let subject = fact.subject ?? "";
		groups.set(subject, [...groups.get(subject) ?? [], fact]);
	}
	let loose = groups.get("") ?? [], named = facts.filter((fact) => fact.key === "gpu.name" && fact.subject !== void 0), known = new Set(named.map((fact) => bareName(fact.value)));
	return valuesOf(loose, "gpu.name").every((name) => known.has(bareName(name))) && known.size > 0 && groups.delete(""), groups;
}
function gpuLines$1(facts, lang) {
	let subjects = new Map();
	for (let [subject, group] of gpuGroups(facts)) {
		let text = gpuText(group, lang);
		text !== "" && subjects.set(text, [...subjects.get(text) ?? [], subject]);
	}
	let lines = Array.from(subjects, ([text, equal]) => ({
		label: `GPU ${clipped(subjectRange(equal))}`.trimEnd(),
		text: equal.length > 1 ? `${equal.length} × ${text}` : text
	})), [count] = valuesOf(facts, "gpu.count");
	return lines.length > 0 || count === void 0 ? lines : [{
		label: "GPU",
		text: counted(lang, "gpus", Number(count))
	}];
}
function driverText(facts, lang) {
	let driver = joined(valuesOf(facts, "driver.version")), cuda = joined(valuesOf(facts, "driver.cuda")), library = joined(valuesOf(facts, "driver.library").filter((one) => one !== driver)), parts = [];
	return driver !== "" && cuda !== "" ? parts.push(message(lang, "report.machine.driver-cuda", {
		driver,
		cuda
	})) : driver === "" ? cuda !== "" && parts.push(message(lang, "report.machine.cuda", { cuda })) : parts.push(message(lang, "report.machine.driver", { driver })), library !== "" && parts.push(message(lang, "report.machine.library", { library })), parts;
}
function torchText(facts, lang) {
	let torch = joined(valuesOf(facts, "torch.version"));
	if (torch === "") return [];
	let cuda = joined(valuesOf(facts, "torch.cuda"));
	return cuda === "" || /\+(?:cu|cpu)/.test(torch) ? [`torch ${torch}`] : cuda === "none" ? [message(lang, "report.machine.torch-cpu", { torch })] : [message(lang, "report.machine.torch", {
		torch,
		cuda
	})];
}
function cudnnText(facts) {
	let versions = distinct([...valuesOf(facts, "cudnn.version"), ...valuesOf(facts, "torch.cudnn")]);
	return versions.length > 0 ? [`cuDNN ${joined(versions)}`] : [];
}
function machineOf(report) {
	let { facts, lang } = report, named = NAMED.flatMap(([key, name]) => {
		let values = joined(valuesOf(facts, key));
		return values === "" ? [] : [key === "cuda.visible-devices" ? `${name}=${values}` : `${name} ${values}`.trim()];
	});
	return {
		gpus: gpuLines$1(facts, lang),
		software: [
			...driverText(facts, lang),
			...torchText(facts, lang),
			...cudnnText(facts),
			...named
		]
	};
}
// src/report/view/outline.ts
function causeOf(finding, byKey) {
	let seen = new Set(), queue = [...finding.explainedBy];
	for (let key = queue.shift(); key !== void 0; key = queue.shift()) {
		let explainer = byKey.get(key);
		if (explainer && !seen.has(key)) {
			if (seen.add(key), explainer.role === "cause" && explainer.severity !== "info") return explainer;
			queue.push(...explainer.explainedBy);
		}
	}
	return null;
}
function outline(report) {
	let byKey = new Map(report.findings.map((finding) => [finding.key, finding])), symptoms = new Map(), causes = [], others = [], notes = [];
	for (let finding of report.findings) {
		let cause = finding.role === "cause" ? null : causeOf(finding, byKey);
		cause ? symptoms.set(cause.key, [...symptoms.get(cause.key) ?? [], finding]) : finding.severity === "info" ? notes.push(finding) : finding.role === "cause" ? causes.push(finding) : others.push(finding);
	}
	let told = new Map();
	return {
		causes: causes.map((finding) => {
			let steps = JSON.stringify([finding.fixes, finding.verify]), stepsOf = finding.fixes.length === 0 ? null : told.get(steps) ?? null;
			return told.set(steps, stepsOf ?? finding.id), {
				finding,
				symptoms: symptoms.get(finding.key) ?? [],
				stepsOf
			};
		}),
		others,
		notes
	};
}
const tally = (report) => SEVERITIES.toReversed().map((severity) => ({
	severity,
	count: report.findings.filter((finding) => finding.severity === severity).length
})).filter(({ count }) => count > 0), isClean = (report) => report.findings.every((finding) => severityRank(finding.severity) === 0), SEPARATOR = /[/\\]/;
function sharedFolder(names) {
	let [first = ""] = names, shared = 0;
	for (let at = 0; at < first.length; at++) {
		let character = first.charAt(at);
		if (!names.every((name) => name.charAt(at) === character)) break;
		SEPARATOR.test(character) && (shared = at + 1);
	}
	return shared > 1 ? first.slice(0, shared) : "";
}
function inputNames(report) {
	let folder = sharedFolder(report.inputs.map((input) => input.name));
	return {
		folder,
		short: (name) => name.startsWith(folder) && name.length > folder.length ? name.slice(folder.length) : name
	};
}
// src/report/document/block.ts
function newDesk(report, verbose) {
	let names = inputNames(report);
	return {
		report,
		names,
		verbose,
		say: (key, values) => message(report.lang, key, values),
		place: ({ input, line }) => line === void 0 ? names.short(input) : `${names.short(input)}:${line}`
	};
}
const calm = (word) => word.charAt(0) + word.slice(1).toLowerCase();
function evidenceBlock(desk, finding, most) {
	let lines = finding.evidence.slice(0, most).map(({ where, text }) => {
		let line = text.replace(/\s*\n\s*/g, " ");
		return `${desk.place(where)}   ${excerpt(line, 240, finding.title.split(" "))}`;
	}), all = counted(desk.report.lang, "times", finding.count);
	return finding.count > lines.length && lines.length > 0 && lines.push(`… ${all}`), lines.length === 0 ? [] : [{
		kind: "log",
		lines
	}];
}
function findingHeading(desk, finding, label) {
	let words = [label, severityWord(desk.report.lang, finding.severity)];
	return finding.basis === "inferred" && words.push(desk.say("report.inferred")), {
		kind: "heading",
		level: 2,
		text: `${words.join(desk.say("report.comma"))}${desk.say("report.colon")}${finding.title}`,
		severity: finding.severity,
		code: finding.id
	};
}
function sameSteps(desk, finding, id) {
	if (finding.action === "none") return desk.say("report.fix.same", { id });
	let action = actionWord(desk.report.lang, finding.action);
	return desk.say("report.fix.action-same", {
		action,
		id
	});
}
function stepBlocks(desk, finding) {
	let action = actionWord(desk.report.lang, finding.action), label = finding.action === "none" ? desk.say("report.fix") : desk.say("report.fix.action", { action }), blocks = [];
	return (finding.fixes.length > 0 || finding.action !== "none") && blocks.push({
		kind: "label",
		text: label
	}), finding.fixes.length > 0 && blocks.push({
		kind: "steps",
		steps: finding.fixes
	}), finding.verify.length > 0 && (blocks.push({
		kind: "label",
		text: desk.say("report.verify")
	}), blocks.push({
		kind: "steps",
		steps: finding.verify
	})), blocks;
}
function findingRow(desk, finding) {
	let [first] = finding.evidence, word = severityWord(desk.report.lang, finding.severity), inferred = finding.basis === "inferred" ? [desk.say("report.inferred")] : [], place = first ? [desk.place(first.where)] : [], text = [
		`${finding.title} (${finding.id})`,
		...inferred,
		...place
	];
	return `${word}${desk.say("report.colon")}${text.join(desk.say("report.comma"))}`;
}
function causeBlocks(desk, cause) {
	let { finding, symptoms, stepsOf } = cause, explains = [{
		kind: "label",
		text: desk.say("report.explains")
	}, {
		kind: "list",
		items: symptoms.map((symptom) => findingRow(desk, symptom))
	}];
	return [
		findingHeading(desk, finding, calm(desk.say("report.role.cause"))),
		{
			kind: "paragraph",
			text: finding.summary
		},
		...evidenceBlock(desk, finding, 5),
		...stepsOf === null ? stepBlocks(desk, finding) : [{
			kind: "label",
			text: sameSteps(desk, finding, stepsOf)
		}],
		...symptoms.length > 0 ? explains : []
	];
}
function otherBlocks(desk, finding) {
	return [
		findingHeading(desk, finding, calm(desk.say("report.role.related"))),
		{
			kind: "paragraph",
			text: finding.summary
		},
		...evidenceBlock(desk, finding, desk.verbose ? 5 : 2),
		...desk.verbose ? stepBlocks(desk, finding) : []
	];
}
function findingBlocks$1(desk) {
	let { causes, others, notes } = outline(desk.report), items = notes.map((note) => findingRow(desk, note));
	return [
		...causes.flatMap((cause) => causeBlocks(desk, cause)),
		...others.flatMap((finding) => otherBlocks(desk, finding)),
		...items.length > 0 ? [{
			kind: "list",
			items
		}] : []
	];
}
function gpuBlocks(desk) {
	let { gpu, lang } = desk.report, verdict = verdictWord(lang, gpu.verdict).toUpperCase(), reason = gpu.verdict === "unknown" && gpu.reason === "" ? desk.say("report.gpu.unknown") : gpu.reason, blocks = [{
		kind: "heading",
		level: 1,
		text: desk.say("report.gpu", { verdict })
	}], said = gpu.layers.some((layer) => layer.reason === reason);
	reason !== "" && !said && blocks.push({
		kind: "paragraph",
		text: reason
	});
	let rows = gpu.layers.map((layer) => [
		layerWord(lang, layer.layer),
		verdictWord(lang, layer.verdict),
		layer.reason || (layer.verdict === "unknown" ? desk.say("report.gpu.no-line") : ""),
		layer.evidence[0] ? desk.place(layer.evidence[0].where) : ""
	]);
	return gpu.layers.some((layer) => layer.verdict !== "unknown") && blocks.push({
		kind: "table",
		rows
	}), blocks;
}
function section(desk, key, blocks) {
	return blocks.length === 0 ? [] : [{
		kind: "heading",
		level: 2,
		text: calm(desk.say(key))
	}, ...blocks];
}
function timelineBlocks(desk) {
	let { entries, notes } = desk.report.timeline, shown = entries.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity)).slice(0, 40), kept = entries.filter((entry) => shown.includes(entry)), style = stampStyle(kept.map((entry) => entry.at)), rows = kept.map((entry) => [
		style.write(entry.at),
		severityWord(desk.report.lang, entry.severity),
		entry.id,
		desk.place(entry.where)
	]), lead = style.common === "" ? [] : [style.common];
	return rows.length === 0 ? [] : [
		...lead.map((text) => ({
			kind: "paragraph",
			text
		})),
		{
			kind: "table",
			rows
		},
		...notes.map((text) => ({
			kind: "paragraph",
			text
		}))
	];
}
function machineBlocks(desk) {
	let machine = machineOf(desk.report), items = [...machine.gpus.map((gpu) => `${gpu.label}${desk.say("report.colon")}${gpu.text}`), ...machine.software];
	return items.length === 0 ? [] : [{
		kind: "list",
		items
	}];
}
function unknownBlocks(desk) {
	let { unknown } = desk.report;
	if (unknown.length === 0) return [];
	let lines = unknown.slice(0, 20).map(({ template, count, where }) => `${desk.place(where)}   ${count} ×   ${excerpt(template, 240, [])}`), more = unknown.length - lines.length;
	return [{
		kind: "paragraph",
		text: desk.say("report.unknown")
	}, {
		kind: "log",
		lines: more > 0 ? [...lines, desk.say("report.more", { n: more })] : lines
	}];
}
const askBlocks = (desk) => desk.report.asks.flatMap(({ why, command }) => [{
	kind: "paragraph",
	text: why
}, {
	kind: "command",
	command
}]);
function troubleBlocks(desk) {
	let items = troublesOf(desk.report, desk.names, desk.verbose).map((trouble) => [(trouble.where ? desk.place(trouble.where) + desk.say("report.colon") : "") + trouble.message, trouble.help].join(desk.say("report.sentence-gap")).trim());
	return items.length === 0 ? [] : [{
		kind: "list",
		items
	}];
}
function documentOf(report, verbose) {
	let desk = newDesk(report, verbose);
	return [
		...gpuBlocks(desk),
		...isClean(report) ? [{
			kind: "paragraph",
			text: cleanText(report)
		}] : [],
		{
			kind: "paragraph",
			text: coverageText(report)
		},
		...findingBlocks$1(desk),
		...section(desk, "report.heading.timeline", timelineBlocks(desk)),
		...section(desk, "report.heading.machine", machineBlocks(desk)),
		...section(desk, "report.heading.unknown", unknownBlocks(desk)),
		...section(desk, "report.heading.unseen", askBlocks(desk)),
		...section(desk, "report.heading.inputs", troubleBlocks(desk))
	];
}
// src/report/html-style.ts
const NAMES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, escapeMarkup = (text) => text.replace(/[&<>"']/g, (one) => NAMES[one] ?? one), markupText = (text) => escapeMarkup(visible$1(text)), markupLines = (text) => escapeMarkup(visibleLines(text)), command = (text) => `<pre><code>${markupLines(text)}</code></pre>`, step = (one) => `<li>${markupText(one.do)}${one.command === void 0 ? "" : command(one.command)}</li>`, row = (cells) => `<tr>${cells.map((cell) => `<td>${markupText(cell)}</td>`).join("")}</tr>`;
function blockHtml(block) {
	switch (block.kind) {
		case "heading": {
			let tag = `h${block.level}`, mark = block.severity === void 0 ? "" : ` class="${block.severity}"`, id = block.code === void 0 ? "" : ` <code>${markupText(block.code)}</code>`;
			return `<${tag}${mark}>${markupText(block.text)}${id}</${tag}>`;
		}
		case "paragraph": return `<p>${markupText(block.text)}</p>`;
		case "label": return `<p class="label">${markupText(block.text)}</p>`;
		case "log": return `<pre class="log">${markupLines(block.lines.join("\n"))}</pre>`;
		case "command": return command(block.command);
		case "steps": return `<ol>${block.steps.map(step).join("\n")}</ol>`;
		case "list": return `<ul>${block.items.map((item) => `<li>${markupText(item)}</li>`).join("\n")}</ul>`;
		case "table": return `<table>${block.rows.map(row).join("\n")}</table>`;
	}
}
const format$6 = {
	id: "html",
	extension: "html",
	render(report, options) {
		let blocks = documentOf(visibleReport(report), options.verbose), [first] = blocks, title = first?.kind === "heading" ? first.text : report.tool.name;
		return [
			"<!doctype html>",
			`<html lang="${report.lang === "zh-cn" ? "zh-CN" : "en"}">`,
			"<head>",
			"<meta charset=\"utf-8\">",
			"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
			"<meta name=\"viewport\" content=\"width=device-width\">",
			`<title>${markupText(`${title} · ${report.tool.name}`)}</title>`,
			"<style>:root{color-scheme:light dark;--critical:#b3001b;--error:#c4320a;--warning:#8a5a00;--info:#1f5f99;--line:#8884;--quote:#8881}\n@media (prefers-color-scheme:dark){:root{--critical:#ff7b86;--error:#ff9a6b;--warning:#f0c05a;--info:#8ac4ff}}\nbody{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\nh1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}\nh2 code{font-weight:400;font-size:.85em;opacity:.8}\n.critical{color:var(--critical)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}\npre{font:.85rem/1.45 ui-monospace,Consolas,monospace;background:var(--quote);border-left:3px solid var(--line);padding:.6rem .8rem;overflow-x:auto}\npre.log{white-space:pre-wrap;overflow-wrap:anywhere}\ntable{border-collapse:collapse}td{padding:.2rem 1rem .2rem 0;vertical-align:top;overflow-wrap:anywhere}\np.label{font-weight:600;margin-bottom:.2rem}\n@media print{body{max-width:none}pre{white-space:pre-wrap}}</style>",
			"</head>",
			"<body>",
			...blocks.map(blockHtml),
			"</body>",
			"</html>",
			""
		].join("\n");
	}
}, BARE = /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, jsonText = (value, indent = 0) => JSON.stringify(value, null, indent).replace(BARE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`), format$5 = {
	id: "json",
	extension: "json",
	render: (report) => `${jsonText(rewriteReport(report, (text) => text), 2)}\n`
}, isFailure$1 = (finding) => severityRank(finding.severity) >= severityRank("error");
function details(report, finding) {
	let steps = (title, list) => list.length === 0 ? [] : [title, ...list.flatMap(({ do: text, command }, at) => [`  ${at + 1}. ${text}`, ...command?.split("\n").map((line) => `       ${line}`) ?? []])];
	return [
		finding.summary,
		...finding.evidence.map(({ where, text }) => `  ${where.input}:${where.line}  ${text}`),
		...steps(message(report.lang, "report.fix"), finding.fixes),
		...steps(message(report.lang, "report.verify"), finding.verify)
	].join("\n");
}
function testCase(report, finding) {
	let [first] = finding.evidence, place = first ? ` file="${markupText(first.where.input)}" line="${first.where.line}"` : "", open = `    <testcase classname="${markupText(finding.id)}" name="${markupText(finding.title)}"${place}>`, text = markupLines(details(report, finding));
	return `${open}\n${isFailure$1(finding) ? `      <failure type="${markupText(finding.id)}" message="${markupText(finding.summary)}">${text}</failure>` : `      <system-out>${text}</system-out>`}\n    </testcase>`;
}
function cleanCase(report) {
	let text = markupLines(`${cleanText(report)}\n${coverageText(report)}`);
	return `    <testcase classname="clean" name="${markupText(cleanText(report))}">\n      <system-out>${text}</system-out>\n    </testcase>`;
}
const format$4 = {
	id: "junit",
	extension: "xml",
	render(report) {
		let failures = report.findings.filter(isFailure$1).length, counts = `tests="${Math.max(1, report.findings.length)}" failures="${failures}" errors="0"`, cases = report.findings.map((finding) => testCase(report, finding));
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			`<testsuites name="${markupText(report.tool.name)}" ${counts}>`,
			`  <testsuite name="${markupText(report.tool.name)}" ${counts} skipped="0">`,
			...cases.length > 0 ? cases : [cleanCase(report)],
			"  </testsuite>",
			"</testsuites>",
			""
		].join("\n");
	}
}, longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
function plain(text) {
	return text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_[\]|~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[@#](?=\w)/g, "`$&`").replace(/^([-+=#])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
function code(text) {
	let ticks = "`".repeat(longestRun(text) + 1), pad = /^`|`$/.test(text) ? " " : "";
	return `${ticks}${pad}${text.replace(/\s*\n\s*/g, " ")}${pad}${ticks}`;
}
function fence(lines, info, indent = "") {
	let ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		ticks + info,
		...lines,
		ticks
	].map((line) => (indent + line).trimEnd());
}
function stepLines$1(steps) {
	return steps.flatMap((step, at) => {
		let lead = `${at + 1}. `, indent = " ".repeat(lead.length), command = step.command?.split("\n") ?? [], block = command.length > 0 ? [
			"",
			...fence(command, "sh", indent),
			""
		] : [];
		return [lead + plain(step.do), ...block];
	});
}
function tableLines(rows) {
	let cells = Math.max(...rows.map((row) => row.length)), line = (row) => `| ${row.map(plain).join(" | ")} |`;
	return [
		line(Array(cells).fill("")),
		`|${" --- |".repeat(cells)}`,
		...rows.map(line)
	];
}
function blockLines(block) {
	switch (block.kind) {
		case "heading": {
			let id = block.code === void 0 ? "" : ` (${code(block.code)})`;
			return [`${"#".repeat(block.level + 1)} ${plain(block.text)}${id}`];
		}
		case "paragraph": return [plain(block.text)];
		case "label": return [`**${plain(block.text)}**`];
		case "log": return fence(block.lines, "text");
		case "command": return fence(block.command.split("\n"), "sh");
		case "steps": return stepLines$1(block.steps);
		case "list": return block.items.map((item) => `- ${plain(item)}`);
		case "table": return tableLines(block.rows);
	}
}
const format$3 = {
	id: "markdown",
	extension: "md",
	render(report, options) {
		return `${documentOf(visibleReport(report), options.verbose).map((block) => blockLines(block).join("\n").trimEnd()).join("\n\n")}\n`;
	}
}, format$2 = {
	id: "ndjson",
	extension: "ndjson",
	render(report) {
		let { findings, ...rest } = rewriteReport(report, (text) => text), lines = findings.map((finding) => jsonText({
			type: "finding",
			...finding
		}));
		return lines.push(jsonText({
			type: "summary",
			findings: findings.length,
			...rest
		})), `${lines.join("\n")}\n`;
	}
}, LEVELS = {
	info: "note",
	warning: "warning",
	error: "error",
	critical: "error"
}, DIAGNOSTIC_LEVELS = {
	info: "note",
	warning: "warning",
	error: "error"
};
function uriOf(name) {
	let path = name.replaceAll("\\", "/"), escaped = path.split("/").map((part) => encodeURIComponent(part)).join("/");
	return /^[A-Za-z]:\//.test(path) ? `file:///${escaped.replace("%3A", ":")}` : path.startsWith("/") ? `file://${escaped}` : escaped;
}
const locationOf = ({ where, text }) => ({ physicalLocation: {
	artifactLocation: { uri: uriOf(where.input) },
	region: {
		startLine: where.line,
		snippet: { text }
	}
} }), stepText = (step, at) => `${at + 1}. ${step.do}${step.command === void 0 ? "" : `\n   ${step.command.replaceAll("\n", "\n   ")}`}`;
function ruleOf(finding) {
	let help = [...finding.fixes.map(stepText), ...finding.verify.map(stepText)].join("\n");
	return {
		id: finding.id,
		shortDescription: { text: finding.title },
		...help === "" ? {} : { help: { text: help } },
		defaultConfiguration: { level: LEVELS[finding.severity] },
		properties: {
			page: finding.page,
			action: finding.action
		}
	};
}
function resultOf(finding, ruleIndex) {
	let [first, ...others] = finding.evidence;
	return {
		ruleId: finding.id,
		ruleIndex,
		level: LEVELS[finding.severity],
		message: { text: finding.summary },
		locations: first ? [locationOf(first)] : [],
		...others.length === 0 ? {} : { relatedLocations: others.map((one, id) => ({
			id: id + 1,
			...locationOf(one)
		})) },
		occurrenceCount: Math.max(1, finding.count),
		partialFingerprints: { "analyzeLogsKey/v1": finding.key },
		properties: {
			severity: finding.severity,
			role: finding.role,
			basis: finding.basis
		}
	};
}
const notificationOf = ({ code, level, message, where, help }) => ({
	descriptor: { id: code },
	level: DIAGNOSTIC_LEVELS[level],
	message: { text: `${message} ${help}`.trim() },
	...where ? { locations: [{ physicalLocation: {
		artifactLocation: { uri: uriOf(where.input) },
		...where.line === void 0 ? {} : { region: { startLine: where.line } }
	} }] } : {}
});
function runOf(report) {
	let ids = [...new Set(report.findings.map((finding) => finding.id))], rules = ids.flatMap((id) => {
		let [worst] = report.findings.filter((finding) => finding.id === id).toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
		return worst ? [ruleOf(worst)] : [];
	});
	return {
		tool: { driver: {
			name: report.tool.name,
			version: report.tool.version,
			properties: { pack: report.tool.pack },
			rules
		} },
		language: report.lang === "zh-cn" ? "zh-CN" : "en-US",
		columnKind: "utf16CodeUnits",
		invocations: [{
			executionSuccessful: report.inputs.every((input) => input.complete),
			toolExecutionNotifications: report.diagnostics.map(notificationOf)
		}],
		results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.id)))
	};
}
const format$1 = {
	id: "sarif",
	extension: "sarif",
	render(report) {
		let log = {
			$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
			version: "2.1.0",
			runs: [runOf(visibleReport(report))]
		};
		return `${jsonText(log, 2)}\n`;
	}
}, COLOURS = {
	critical: "1;31",
	error: "31",
	warning: "33",
	info: "36"
};
function newSheet(report, options) {
	let shown = visibleReport(report), names = inputNames(shown), wanted = Number.isFinite(options.width) && options.width > 0 ? options.width : 80, width = Math.max(40, Math.floor(wanted)), nameColumns = Math.min(28, Math.floor(width * .35));
	return {
		report: shown,
		names,
		width,
		verbose: options.verbose,
		say: (key, values) => message(shown.lang, key, values),
		paint: (severity, text) => options.color ? `\x1b[${COLOURS[severity]}m${text}\x1b[0m` : text,
		place({ input, line }, most = nameColumns) {
			let name = tailColumns(names.short(input), most);
			return line === void 0 ? name : `${name}:${line}`;
		}
	};
}
const widest = (texts) => Math.max(0, ...texts.map(columns)), marginColumns = (sheet) => widest([
	"timeline",
	"machine",
	"unknown",
	"unseen",
	"inputs"
].map((part) => sheet.say(`report.heading.${part}`))) + 2, heading = (sheet, part) => padColumns(sheet.say(`report.heading.${part}`), marginColumns(sheet)), sentence = (sheet, text, indent = 0) => wrap(text, sheet.width - indent, 5).map((line) => " ".repeat(indent) + line);
// src/report/text/closing.ts
function cleanLines(sheet) {
	let { report } = sheet;
	if (report.stats.lines === 0) return sentence(sheet, cleanText(report));
	let gap = sheet.say("report.sentence-gap");
	return sentence(sheet, [cleanText(report), coverageText(report)].join(gap));
}
function totalLines(sheet) {
	let { lang, tool, findings } = sheet.report, { causes, others } = outline(sheet.report), worth = causes[0]?.finding ?? others[0] ?? findings[0];
	return worth ? hangParts("", [tally(sheet.report).map(({ severity, count }) => counted(lang, `severity.${severity}`, count)).join(sheet.say("report.comma")), `${tool.name} explain ${worth.id}`], sheet.width) : [];
}
// src/report/text/evidence.ts
const INDENT = "    ", masked = (text) => text.replace(/\d[\da-f]*/gi, "#").replace(/\s+/g, " ");
function telling(evidence) {
	let seen = new Set();
	return evidence.filter((one) => {
		let text = masked(one.text);
		return text.trim() === "" || seen.has(text) ? !1 : (seen.add(text), !0);
	});
}
const termsOf = (finding) => `${finding.summary} ${finding.title} ${finding.subjects.join(" ")}`.split(/[\s,;()[\]{}"'，。；：（）]+/).map((word) => word.replace(/[.:]+$/, "")).filter((word) => word.length >= 4);
function moreLine(sheet, finding, shown) {
	let last = finding.evidence.at(-1);
	if (!last || finding.count <= shown.length) return [];
	let time = last.at === null ? "" : readStamp(last.at).time, place = shown.includes(last) ? "" : sheet.place(last.where), where = place !== "" && time !== "" ? `${place} (${time})` : place + time, { count } = finding, text = where === "" || finding.evidence.length < 2 ? sheet.say("report.evidence.count", { count }) : sheet.say("report.evidence.more", {
		count,
		place: where
	});
	return hang(INDENT, text, sheet.width);
}
function evidenceLines(sheet, finding, room) {
	let shown = telling(finding.evidence).slice(0, room.most), terms = termsOf(finding), places = shown.map((one) => sheet.place(one.where)), column = 4 + widest(places) + 3, apart = sheet.width - column < sheet.width / 2;
	return [...shown.flatMap((one, at) => {
		let lead = INDENT + (places[at] ?? ""), left = apart ? 6 : column, text = one.text.split("\n").filter((line) => line.trim() !== "").flatMap((line) => excerptRows(line, sheet.width - left, room.rows, terms)).slice(0, room.rows + 1);
		return apart ? [lead, ...text.map((line) => " ".repeat(left) + line)] : text.map((line, row) => padColumns(row === 0 ? lead : "", left) + line);
	}), ...moreLine(sheet, finding, shown)];
}
function severityText(sheet, finding) {
	let word = severityWord(sheet.report.lang, finding.severity);
	return finding.basis === "seen" ? word : [word, sheet.say("report.inferred")].join(sheet.say("report.comma"));
}
function titleLines(sheet, finding, label) {
	let { paint, width } = sheet, severity = severityText(sheet, finding), indent = columns(`${label}   ${severity}   `), titles = wrap(finding.title, Math.max(20, width - indent), 3), room = width - columns(finding.id), lines = titles.map((title, at) => (at === 0 ? "" : " ".repeat(indent)) + title), lastAt = lines.length - 1, used = lines.length === 1 ? indent + columns(lines[0] ?? "") : columns(lines[lastAt] ?? "");
	return used + 2 <= room ? lines[lastAt] += " ".repeat(room - used) + finding.id : lines.push(" ".repeat(Math.max(0, room)) + finding.id), lines.map((line, at) => at === 0 ? `${paint(finding.severity, label)}   ${paint(finding.severity, severity)}   ${line}` : line);
}
function stepLines(sheet, steps) {
	return steps.flatMap((step, at) => [...hang(`    ${at + 1}. `, step.do, sheet.width), ...(step.command ?? "").split("\n").filter((line) => line.trim() !== "").map((line) => `         ${line.trimEnd()}`)]);
}
function fixLines(sheet, { finding, stepsOf }) {
	let action = finding.action === "none" ? "" : actionWord(sheet.report.lang, finding.action);
	if (stepsOf !== null) {
		let text = sheet.say(action === "" ? "report.fix.same" : "report.fix.action-same", {
			action,
			id: stepsOf
		});
		return sentence(sheet, text, 2);
	}
	let title = action === "" ? sheet.say("report.fix") : sheet.say("report.fix.action", { action }), lines = [];
	return finding.fixes.length > 0 ? lines.push(...sentence(sheet, title, 2), ...stepLines(sheet, finding.fixes)) : action !== "" && lines.push(...sentence(sheet, title, 2)), finding.verify.length > 0 && lines.push(`  ${sheet.say("report.verify")}`, ...stepLines(sheet, finding.verify)), lines;
}
function rowLines$2(sheet, findings, lead) {
	let wordWidth = widest(findings.map((finding) => severityText(sheet, finding)));
	return findings.flatMap((finding) => {
		let word = severityText(sheet, finding), [first] = finding.evidence, parts = [
			`${finding.title} (${finding.id})`,
			...first ? [sheet.place(first.where)] : [],
			...finding.count > 1 ? [counted(sheet.report.lang, "times", finding.count)] : []
		], [head = "", ...rest] = hangParts(`${lead}${padColumns(word, wordWidth)}   `, parts, sheet.width);
		return [lead + sheet.paint(finding.severity, word) + head.slice(lead.length + word.length), ...rest];
	});
}
function folded(findings) {
	let rows = new Map();
	for (let finding of findings) {
		let id = `${finding.id} ${finding.severity} ${finding.basis}`, row = rows.get(id);
		rows.set(id, row ? {
			...row,
			count: row.count + finding.count
		} : finding);
	}
	return [...rows.values()];
}
function symptomLines(sheet, symptoms) {
	if (symptoms.length === 0) return [];
	let rows = folded(symptoms), shown = sheet.verbose ? rows : rows.slice(0, 6), more = rows.length - shown.length;
	return [
		`  ${sheet.say("report.explains")}`,
		...rowLines$2(sheet, shown, "    "),
		...more > 0 ? [`    ${sheet.say("report.more", { n: more })}`] : []
	];
}
function subjectLines(sheet, finding) {
	let subjects = finding.subjects.filter((subject) => !finding.summary.includes(subject)).map((subject) => excerpt(subject, 40, []));
	if (subjects.length === 0) return [];
	let list = subjects.slice(0, 8).join(sheet.say("report.list"));
	return sentence(sheet, sheet.say("report.subjects", { list }), 2);
}
function causeLines(sheet, cause) {
	let { finding, symptoms } = cause, most = sheet.verbose ? finding.evidence.length : 3;
	return [
		...titleLines(sheet, finding, sheet.say("report.role.cause")),
		...sentence(sheet, finding.summary, 2),
		...subjectLines(sheet, finding),
		...evidenceLines(sheet, finding, {
			most,
			rows: 2
		}),
		...fixLines(sheet, cause),
		...symptomLines(sheet, symptoms)
	];
}
function shortLines(sheet, finding) {
	return [
		...titleLines(sheet, finding, sheet.say("report.role.related")),
		...sentence(sheet, finding.summary, 2),
		...subjectLines(sheet, finding),
		...evidenceLines(sheet, finding, {
			most: 1,
			rows: 1
		})
	];
}
function listLines(sheet, findings) {
	let label = `${sheet.say("report.role.related")}   `, rows = folded(findings), shown = sheet.verbose ? rows : rows.slice(0, 12), more = rows.length - shown.length;
	return [...rowLines$2(sheet, shown, label), ...more > 0 ? [sheet.say("report.more.verbose", { n: more })] : []];
}
function foldRows(entries) {
	let rows = [];
	for (let entry of entries) {
		let last = rows.at(-1);
		last && last.entry.id === entry.id && last.entry.severity === entry.severity ? rows[rows.length - 1] = {
			entry: last.entry,
			count: last.count + 1
		} : rows.push({
			entry,
			count: 1
		});
	}
	return rows;
}
function choose(rows, most) {
	if (rows.length <= most) return rows;
	let seen = new Set();
	return rows.map((row, at) => {
		let repeat = +!!seen.has(row.entry.id);
		return seen.add(row.entry.id), {
			row,
			at,
			repeat,
			rank: -severityRank(row.entry.severity)
		};
	}).toSorted((a, b) => a.repeat - b.repeat || a.rank - b.rank || a.at - b.at).slice(0, most).toSorted((a, b) => a.at - b.at).map(({ row }) => row);
}
function densityBar(density, width) {
	let cells = Math.min(width, density.length), sums = Array(cells).fill(0);
	for (let [at, lines] of density.entries()) {
		let cell = Math.floor(at * cells / density.length);
		sums[cell] = (sums[cell] ?? 0) + lines;
	}
	let most = Math.max(...sums);
	return sums.map((sum) => sum <= 0 ? " " : sum * 3 <= most ? "." : sum * 3 <= most * 2 ? ":" : "#").join("");
}
function axisLines(sheet, style) {
	let { first, last, density } = sheet.report.timeline, lead = heading(sheet, "timeline");
	if (first === null || last === null) return [lead.trimEnd()];
	let common = style.common === "" ? "" : `${style.common}  `, from = style.write(first), to = style.write(last), room = sheet.width - columns(lead + common + from + to) - 4;
	return from === to || density.length < 2 || room < 8 || !density.some((lines) => lines > 0) ? hang(lead, common + (from === to ? from : sheet.say("report.span", {
		from,
		to
	})), sheet.width) : [`${lead}${common}${from} |${densityBar(density, Math.min(40, room))}| ${to}`];
}
function remark(sheet, row, finding) {
	let parts = [];
	return finding?.role === "symptom" && parts.push(sheet.say("report.role.symptom")), finding?.basis === "inferred" && parts.push(sheet.say("report.inferred")), row.count > 1 && parts.push(counted(sheet.report.lang, "times", row.count)), parts.join(sheet.say("report.comma"));
}
function rowLines$1(sheet, rows, style) {
	let byKey = new Map(sheet.report.findings.map((finding) => [finding.key, finding])), times = rows.map(({ entry }) => style.write(entry.at)), words = rows.map(({ entry }) => severityWord(sheet.report.lang, entry.severity)), places = rows.map(({ entry }) => sheet.place(entry.where)), [timeWidth, wordWidth] = [widest(times), widest(words)], idWidth = widest(rows.map(({ entry }) => entry.id)), placeWidth = widest(places);
	return rows.map((row, at) => {
		let word = words[at] ?? "", gap = " ".repeat(wordWidth - columns(word)), time = padColumns(times[at] ?? "", timeWidth), id = padColumns(row.entry.id, idWidth), place = padColumns(places[at] ?? "", placeWidth), note = remark(sheet, row, byKey.get(row.entry.finding)), plain = `  ${time}  ${word}${gap}  ${id}  ${place}`, shown = `  ${time}  ${sheet.paint(row.entry.severity, word)}${gap}  ${id}  ${place}`, noted = columns(plain) + 2 + columns(note) <= sheet.width ? `${shown}  ${note}` : shown;
		return columns(plain.trimEnd()) <= sheet.width ? noted.trimEnd() : `  ${time}  ${sheet.paint(row.entry.severity, word)}${gap}  ${row.entry.id}`;
	});
}
const hasTimeline = (sheet) => foldRows(sheet.report.timeline.entries).length > 1;
function timelineLines(sheet) {
	let { entries, notes, first, last } = sheet.report.timeline;
	if (!hasTimeline(sheet)) return [];
	let folded = foldRows(entries), rows = choose(folded, sheet.verbose ? folded.length : 12), style = stampStyle([
		first,
		last,
		...rows.map(({ entry }) => entry.at)
	].filter((at) => at !== null)), more = folded.length - rows.length;
	return [
		...axisLines(sheet, style),
		...rowLines$1(sheet, rows, style),
		...more > 0 ? [`  ${sheet.say("report.more", { n: more })}`] : [],
		...notes.flatMap((note) => sentence(sheet, note, Math.min(2, marginColumns(sheet))))
	];
}
function inputTexts(sheet) {
	let { inputs, lang } = sheet.report, { folder, short } = sheet.names, [only] = inputs;
	if (inputs.length === 1 && only) return [only.name, short(only.name)];
	let count = counted(lang, "inputs", inputs.length);
	return folder === "" ? [count] : [sheet.say("report.in-folder", {
		count,
		folder
	}), count];
}
function headerLines(sheet) {
	let { tool, stats, timeline, lang } = sheet.report, span = spanText(lang, timeline.first, timeline.last), spans = span === null ? [] : [span], lines = counted(lang, "lines", stats.lines), texts = inputTexts(sheet).flatMap((inputs) => {
		let parts = [
			`${tool.name} ${tool.version}`,
			inputs,
			lines
		];
		return hasTimeline(sheet) ? [[...parts, ...spans], parts] : [[...parts, ...spans]];
	}).map((parts) => hangParts("", parts, sheet.width));
	return texts.find((text) => text.length === 1) ?? texts.at(-1) ?? [];
}
function layerRow(sheet, layer, labels, words) {
	let { lang } = sheet.report, lead = `  ${padColumns(layerWord(lang, layer.layer), labels)}  ${padColumns(verdictWord(lang, layer.verdict), words)}   `, [first] = layer.evidence;
	return {
		lead,
		reason: layer.reason,
		place: first ? sheet.place(first.where) : "",
		shortPlace: first ? sheet.place(first.where, 16) : ""
	};
}
function rowLines(row, column, width) {
	let lines = [...hang(row.lead, row.reason, width)];
	if (row.place === "") return lines;
	let last = lines.at(-1) ?? "", room = width - columns(row.place), at = columns(last) + 2 <= column && column <= room ? column : columns(last) + 2;
	return at <= room ? lines[lines.length - 1] = padColumns(last, at) + row.place : lines.push(" ".repeat(Math.min(columns(row.lead), room)) + row.place), lines;
}
function rowLine(row, width) {
	let { lead, reason, shortPlace: place } = row;
	if (place === "") return lead + excerpt(reason, width - columns(lead), []);
	let room = width - columns(lead) - columns(place) - 2;
	return room < 12 ? lead + excerpt(reason, width - columns(lead), []) : `${lead}${padColumns(excerpt(reason, room, []), room)}  ${place}`;
}
function silentLines(sheet, layers) {
	if (layers.length === 0) return [];
	let list = layers.map((layer) => layerWord(sheet.report.lang, layer.layer)).join(sheet.say("report.list"));
	return sentence(sheet, list + sheet.say("report.colon") + sheet.say("report.gpu.no-line"), 2);
}
function gpuLines(sheet, room) {
	let { gpu, lang } = sheet.report, answer = sheet.say("report.gpu", { verdict: verdictWord(lang, gpu.verdict).toUpperCase() }), layers = gpu.layers.filter((layer) => layer.verdict !== "unknown" || layer.reason !== ""), said = layers.some((layer) => layer.reason === gpu.reason), reason = gpu.verdict === "unknown" && gpu.reason === "" ? sheet.say("report.gpu.unknown") : gpu.reason, top = said || reason === "" ? [answer] : hang(`${answer}   `, excerpt(reason, 2 * sheet.width, []), sheet.width);
	if (layers.length === 0) return top;
	let labels = widest(layers.map((layer) => layerWord(lang, layer.layer))), words = widest(layers.map((layer) => verdictWord(lang, layer.verdict))), rows = layers.map((layer) => layerRow(sheet, layer, labels, words)), places = widest(rows.map((row) => row.place)), column = Math.min(sheet.width - places, widest(rows.map((row) => row.lead + row.reason)) + 4), full = rows.flatMap((row) => rowLines(row, column, sheet.width)), silent = silentLines(sheet, gpu.layers.filter((layer) => !layers.includes(layer))), fits = top.length + full.length + silent.length <= room;
	return [
		...top,
		...fits ? full : rows.map((row) => rowLine(row, sheet.width)),
		...silent
	];
}
function underHeading(sheet, part, lines) {
	let margin = marginColumns(sheet), title = heading(sheet, part);
	return lines.map((line, at) => at === 0 ? title + line.slice(margin) : line);
}
function machineLines(sheet) {
	let machine = machineOf(sheet.report), margin = " ".repeat(marginColumns(sheet)), labels = widest(machine.gpus.map((gpu) => gpu.label));
	return underHeading(sheet, "machine", [...machine.gpus.flatMap((gpu) => hang(`${margin}${padColumns(gpu.label, labels)}  `, gpu.text, sheet.width)), ...hangParts(margin, machine.software, sheet.width)]);
}
function unknownLines(sheet) {
	let { unknown } = sheet.report;
	if (unknown.length === 0) return [];
	let shown = sheet.verbose ? unknown : unknown.slice(0, 5), places = shown.map(({ where }) => sheet.place(where)), counts = shown.map(({ count }) => count > 1 ? `${count} ×` : ""), [placeWidth, countWidth] = [widest(places), widest(counts)], rows = shown.flatMap((cluster, at) => {
		let count = counts[at] ?? "", before = countWidth === 0 ? "" : `${" ".repeat(countWidth - columns(count))}${count}  `, lead = `  ${padColumns(places[at] ?? "", placeWidth)}   ${before}`, room = sheet.width - columns(lead);
		return room < 20 ? [lead.trimEnd(), `    ${excerpt(cluster.template, sheet.width - 4, [])}`] : [lead + excerpt(cluster.template, room, [])];
	}), more = unknown.length - shown.length;
	return [
		...hang(heading(sheet, "unknown"), sheet.say("report.unknown"), sheet.width),
		...rows,
		...more > 0 ? [`  ${sheet.say("report.more", { n: more })}`] : []
	];
}
function askLines(sheet) {
	let margin = " ".repeat(marginColumns(sheet));
	return underHeading(sheet, "unseen", sheet.report.asks.flatMap((ask) => [...hang(margin, ask.why, sheet.width), ...ask.command.split("\n").map((line) => `${margin}  ${line.trimEnd()}`)]));
}
function troubleLines(sheet, trouble) {
	let margin = " ".repeat(marginColumns(sheet));
	return [...hang(margin, (trouble.where ? sheet.place(trouble.where) + sheet.say("report.colon") : "") + trouble.message, sheet.width), ...sentence(sheet, trouble.help, margin.length + 2)];
}
function inputLines(sheet) {
	let troubles = troublesOf(sheet.report, sheet.names, sheet.verbose), margin = " ".repeat(marginColumns(sheet));
	return underHeading(sheet, "inputs", [...troubles.flatMap((trouble) => troubleLines(sheet, trouble)), ...sheet.verbose ? sourceLines(sheet, margin) : []]);
}
function sourceLines(sheet, margin) {
	let { inputs, lang } = sheet.report;
	return inputs.flatMap((input) => {
		let analyzers = new Set(input.sections.map((section) => section.analyzer));
		return hangParts(margin, [
			sheet.names.short(input.name),
			counted(lang, "lines", input.lines),
			input.encoding,
			...analyzers
		], sheet.width);
	});
}
function headBlocks(sheet, clean) {
	if (clean) return [[...gpuLines(sheet, 10), ...cleanLines(sheet)]];
	let header = headerLines(sheet);
	return [header, gpuLines(sheet, 10 - header.length - 4)];
}
function findingBlocks(sheet, shape) {
	let full = sheet.verbose ? shape.causes.length : 3, rest = [...shape.causes.slice(full).map(({ finding }) => finding), ...shape.others], short = sheet.verbose ? rest.length : 5;
	return [
		...shape.causes.slice(0, full).map((cause) => causeLines(sheet, cause)),
		...rest.slice(0, short).map((finding) => shortLines(sheet, finding)),
		listLines(sheet, [...rest.slice(short), ...shape.notes])
	];
}
// src/report/registry.ts
const formats = [
	format$6,
	format$5,
	format$4,
	format$3,
	format$2,
	format$1,
	{
		id: "text",
		extension: "txt",
		render(report, options) {
			let sheet = newSheet(report, options);
			return `${[
				...headBlocks(sheet, isClean(report)),
				...findingBlocks(sheet, outline(sheet.report)),
				timelineLines(sheet),
				machineLines(sheet),
				unknownLines(sheet),
				askLines(sheet),
				inputLines(sheet),
				totalLines(sheet)
			].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
		}
	}
];
// src/cli/present-report.ts
function formatOf(session) {
	let id = session.flags.text("format") ?? "text", format = formats.find((each) => each.id === id);
	if (format) return format;
	let choices = formats.map((each) => each.id).join(", ");
	throw new UsageError(session.say("cli.fault.bad-choice", {
		flag: "--format",
		value: id,
		choices
	}));
}
const isSeverity = (text) => SEVERITIES.some((each) => each === text);
function isFailure(session, findings) {
	let bar = session.flags.text("fail-on") ?? "error";
	return isSeverity(bar) && findings.some((finding) => severityRank(finding.severity) >= severityRank(bar));
}
function atLeast(report, bar) {
	let findings = report.findings.filter(({ severity }) => severityRank(severity) >= severityRank(bar)), kept = new Set(findings.map((finding) => finding.key));
	return {
		...report,
		findings: findings.map((finding) => ({
			...finding,
			explainedBy: finding.explainedBy.filter((key) => kept.has(key))
		})),
		incidents: report.incidents.flatMap((incident) => {
			let left = incident.findings.filter((key) => kept.has(key)), [first] = left;
			return first === void 0 ? [] : {
				...incident,
				findings: left,
				cause: kept.has(incident.cause) ? incident.cause : first
			};
		}),
		timeline: {
			...report.timeline,
			entries: report.timeline.entries.filter((entry) => kept.has(entry.finding))
		}
	};
}
async function shownReport(session, report) {
	let bar = session.flags.text("min-severity"), kept = bar !== void 0 && isSeverity(bar) ? atLeast(report, bar) : report;
	if (!session.flags.has("redact")) return kept;
	let { redactReport } = await Promise.resolve().then(() => require("./chunks/redact-BZHNfqGH.cjs"));
	return redactReport(kept);
}
// src/cli/read-knowledge.ts
async function readFolder(session, folder) {
	let { compileFolder } = await Promise.resolve().then(() => require("./chunks/compile-folder-mO-L3eJC.cjs")), { pack, faults } = await compileFolder(session, folder);
	if (faults.length === 0) return pack;
	throw new UsageError(session.say("cli.fault.bad-knowledge", {
		folder,
		faults: faults.join("\n")
	}));
}
function joinPacks(packs) {
	let entries = new Map(packs.flatMap((pack) => pack.entries).map((entry) => [entry.id, entry]));
	return {
		schema: 1,
		version: packs.map((pack) => pack.version).join("+"),
		entries: [...entries.values()].sort((a, b) => a.id < b.id ? -1 : 1),
		tables: Object.assign({}, ...packs.map((pack) => pack.tables))
	};
}
async function readKnowledge(session) {
	let own = await readOwnPack(), folders = session.flags.all("knowledge");
	if (folders.length === 0) return own;
	let extra = [];
	for (let folder of folders) extra.push(await readFolder(session, folder));
	return joinPacks([own, ...extra]);
}
// src/cli/terminal/interrupt.ts
function catchInterrupt() {
	let controller = new AbortController();
	return process.once("SIGINT", () => {
		process.once("SIGINT", () => process.exit(130)), controller.abort();
	}), controller.signal;
}
// src/cli/commands/analyze.ts
function stdinIsGiven() {
	try {
		let stats = (0, node_fs.fstatSync)(0);
		return stats.isFIFO() || stats.isFile() || stats.isSocket();
	} catch {
		return !1;
	}
}
function operandsOf(session) {
	if (session.operands.length > 0) return session.operands;
	if (stdinIsGiven()) return ["-"];
	throw new UsageError(session.say("cli.fault.no-input"));
}
const isUnread = ({ complete, encoding }) => !complete || encoding === "binary";
function tellUnread(session, report, signal) {
	let unread = new Set(report.inputs.filter(isUnread).map((input) => input.name));
	for (let { message, where } of signal.aborted ? [] : report.diagnostics) where && where.line === void 0 && unread.has(where.input) && session.fault("cli.fault.unread", { message });
}
async function run(session) {
	let format = formatOf(session), inputs = await findInputs(operandsOf(session), session.flags.text("output"));
	if (guardInputs(session, inputs), tellInputs(session, inputs), inputs.files.length === 0) return 2;
	let signal = catchInterrupt(), pack = await readKnowledge(session), start = performance.now(), report = await analyzeInputs(session, {
		pack,
		inputs,
		signal
	});
	tellUnread(session, report, signal);
	let shown = await shownReport(session, report), { color, width, flags } = session;
	await session.print(format.render(shown, {
		color,
		width,
		verbose: flags.has("verbose")
	}));
	let seconds = ((performance.now() - start) / 1e3).toFixed(2);
	return session.detail("cli.note.duration", {
		seconds,
		bytes: report.stats.bytes
	}), signal.aborted ? (session.fault("cli.fault.interrupted"), 130) : inputs.unreadable.length > 0 || report.inputs.some(isUnread) ? 2 : +!!isFailure(session, report.findings);
}
// src/cli/session.ts
const writeError = (text) => {
	writeStream(process.stderr, `analyze-logs: ${visibleLines(text)}\n`).catch(() => void 0);
};
async function openSession(args) {
	let { flags, lang } = args, file = flags.text("output"), path = file === "-" ? void 0 : file, say = (key, values) => message(lang, key, values), refuse = (target, error) => {
		let reason = error instanceof Error ? error.message : String(error);
		throw new OutputError(say("cli.fault.unwritable", {
			file: target,
			reason
		}));
	};
	path !== void 0 && await probeFile(path).catch((error) => refuse(path, error));
	let quiet = flags.has("quiet");
	return {
		...args,
		color: path === void 0 && !flags.has("no-color") && mayColor(process.stdout.isTTY, process.env),
		width: Math.min(100, Math.max(40, process.stdout.columns ?? 80)),
		say,
		print: (text) => path === void 0 ? writeStream(process.stdout, text).catch((error) => refuse("stdout", error)) : writeResult(path, text).catch((error) => refuse(path, error)),
		note: (key, values) => {
			quiet || writeError(say(key, values));
		},
		detail: (key, values) => {
			flags.has("verbose") && writeError(say(key, values));
		},
		fault: (key, values) => writeError(say(key, values))
	};
}
// src/cli/main.ts
const RUNS = {
	analyze: () => run,
	explain: async () => (await Promise.resolve().then(() => require("./chunks/explain-SgbbbMiW.cjs"))).run,
	search: async () => (await Promise.resolve().then(() => require("./chunks/search-CWLyvPup.cjs"))).run,
	list: async () => (await Promise.resolve().then(() => require("./chunks/list-DsPoh3OJ.cjs"))).run,
	compat: async () => (await Promise.resolve().then(() => require("./chunks/compat-DvsWJ1Ys.cjs"))).run,
	diff: async () => (await Promise.resolve().then(() => require("./chunks/diff-0GXyDbhm.cjs"))).run,
	redact: async () => (await Promise.resolve().then(() => require("./chunks/redact-DGdE_izL.cjs"))).run,
	new: async () => (await Promise.resolve().then(() => require("./chunks/new-CazZ316_.cjs"))).run,
	lint: async () => (await Promise.resolve().then(() => require("./chunks/lint-oXLP_aqK.cjs"))).run
};
async function dispatch(args) {
	if (args.flags.has("help")) {
		let { helpText } = await Promise.resolve().then(() => require("./chunks/help-RTgZJbsg.cjs"));
		return await writeStream(process.stdout, helpText(args.lang, args.named ? args.command : null)), 0;
	}
	if (args.flags.has("version")) {
		let { ownTool } = await Promise.resolve().then(() => package_files_exports);
		return await writeStream(process.stdout, `${ownTool().version}\n`), 0;
	}
	return (await RUNS[args.command]())(await openSession(args));
}
const systemLocale = () => process.platform === "win32" ? new Intl.DateTimeFormat().resolvedOptions().locale : "";
function explainFailure(error, argv) {
	let lang = askedLang(argv, usualLang(process.env, systemLocale));
	if (error instanceof UsageError || error instanceof OutputError) {
		let hint = error instanceof UsageError ? `\n${message(lang, "cli.help.usage")}` : "";
		return `analyze-logs: ${error.message}${hint}`;
	}
	let reason = error instanceof Error ? error.message : String(error), stack = (argv.includes("--verbose") || argv.includes("-v")) && error instanceof Error ? `\n${error.stack ?? ""}` : "";
	return `analyze-logs: ${message(lang, "cli.fault.bug", { reason })}${stack}`;
}
async function main(argv) {
	try {
		return await dispatch(parseArguments(argv, usualLang(process.env, systemLocale)));
	} catch (error) {
		let text = visibleLines(explainFailure(error, argv));
		return await writeStream(process.stderr, `${text}\n`).catch(() => void 0), 2;
	}
}
main(process.argv.slice(2)).then((code) => {
	process.exitCode = code;
}), exports.A = analyzeSources, exports.B = rewriteReport, exports.C = judgeDriver, exports.D = parseTorch, exports.E = judgeArch, exports.F = COMMANDS, exports.H = message, exports.I = flagsOf, exports.L = ACTIONS, exports.M = detectUtf16, exports.N = analyzers, exports.O = computeCapability, exports.P = UsageError, exports.R = SEVERITIES, exports.S = driverFloor, exports.T = findTorchBuild, exports.V = fill, exports._ = tellInputs, exports.a = formats, exports.b = packageRoot, exports.c = severityWord, exports.d = findInputs, exports.f = reasonOf, exports.g = openInput, exports.h = guardInputs, exports.i = shownReport, exports.j = detectEncoding, exports.k = listTorchBuilds, exports.l = hang, exports.m = analyzeOptions, exports.n = readKnowledge, exports.o = jsonText, exports.p = analyzeInputs, exports.r = isFailure, exports.s = actionWord, exports.t = catchInterrupt, exports.u = wrap, exports.v = columns, exports.w = cudaOfTag, exports.x = cudaOfDriver, exports.y = padColumns, exports.z = visible$1;
