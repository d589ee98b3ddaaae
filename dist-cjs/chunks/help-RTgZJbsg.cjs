const require_cli = require("../cli.cjs"), require_plain_format = require("./plain-format-BXSdsjiO.cjs"), EXAMPLES = {
	analyze: [
		"analyze-logs run.log",
		"analyze-logs run.log dmesg.txt smi.txt",
		"analyze-logs logs/ \"other/*.log\"",
		"python train.py 2>&1 | analyze-logs -",
		"analyze-logs run.log --format json -o report.json"
	],
	explain: [
		"analyze-logs explain driver-too-old",
		"analyze-logs explain 79",
		"analyze-logs explain \"CUDA error: no kernel image is available\"",
		"analyze-logs explain run.log:42"
	],
	search: ["analyze-logs search cudnn not found", "analyze-logs search 显存不足"],
	list: ["analyze-logs list", "analyze-logs list --format json"],
	compat: ["analyze-logs compat --driver 535.104.05 --gpu \"RTX 3090\" --torch 2.1.0+cu121"],
	diff: ["analyze-logs diff good.log bad.log", "analyze-logs diff before.json after.json"],
	redact: ["analyze-logs redact run.log -o run.redacted.log"],
	new: ["analyze-logs new my-problem"],
	lint: ["analyze-logs lint knowledge/"]
};
function table(rows) {
	let widths = rows.map(([name]) => require_cli.v(name)).filter((width) => width <= 26), width = Math.max(...widths);
	return rows.flatMap(([name, meaning]) => require_cli.v(name) <= width ? require_cli.l(`  ${require_cli.y(name, width)}  `, meaning, 80) : [`  ${name}`, ...require_cli.l(" ".repeat(width + 4), meaning, 80)]);
}
function flagName(flag) {
	return `${flag.short ? `-${flag.short}, ` : "    "}--${flag.name}${flag.value ? ` ${flag.value}` : ""}`;
}
const formatIds = (command) => (command === "analyze" ? require_cli.a.map((format) => format.id) : require_plain_format.t).join(", "), flagRows = (lang, command) => table(require_cli.I(command).map((flag) => [flagName(flag), require_cli.H(lang, flag.help, { formats: formatIds(command) })]));
function commandHelp(lang, command) {
	let spec = require_cli.F.find((each) => each.name === command), about = spec ? require_cli.H(lang, spec.help) : "";
	return [
		`analyze-logs ${command} [${require_cli.H(lang, "cli.help.options")}] ${spec?.operands ?? ""}`.trim(),
		"",
		...require_cli.u(about, 80),
		"",
		require_cli.H(lang, "cli.help.examples"),
		...EXAMPLES[command].map((example) => `  ${example}`),
		"",
		require_cli.H(lang, "cli.help.flags"),
		...flagRows(lang, command)
	];
}
function generalHelp(lang) {
	return [
		...require_cli.u(require_cli.H(lang, "cli.help.about"), 80),
		"",
		require_cli.H(lang, "cli.help.examples"),
		...EXAMPLES.analyze.map((example) => `  ${example}`),
		...EXAMPLES.explain.slice(0, 1).map((example) => `  ${example}`),
		"",
		require_cli.H(lang, "cli.help.commands"),
		...table(require_cli.F.map(({ name, operands, help }) => [`${name} ${operands}`.trim(), require_cli.H(lang, help)])),
		"",
		require_cli.H(lang, "cli.help.flags"),
		...flagRows(lang, "analyze"),
		"",
		...require_cli.u(require_cli.H(lang, "cli.help.exit"), 80),
		...require_cli.u(require_cli.H(lang, "cli.help.more"), 80)
	];
}
const helpText = (lang, command) => `${(command === null ? generalHelp(lang) : commandHelp(lang, command)).join("\n")}\n`;
exports.helpText = helpText;
