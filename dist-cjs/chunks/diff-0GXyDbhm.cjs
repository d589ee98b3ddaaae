const require_cli = require("../cli.cjs"), require_plain_format = require("./plain-format-BXSdsjiO.cjs");
let node_fs_promises = require("node:fs/promises");
// src/cli/compare-reports.ts
function take(list, fits) {
	let at = list.findIndex(fits);
	return at < 0 ? void 0 : list.splice(at, 1)[0];
}
function factValues(facts) {
	let values = new Map();
	for (let { key, subject = "", value } of facts) {
		let name = `${key}\t${subject}`;
		values.set(name, (values.get(name) ?? new Set()).add(value));
	}
	return new Map([...values].map(([name, all]) => [name, [...all].sort().join(", ")]));
}
function compareFacts(before, after) {
	let [old, now] = [factValues(before.facts), factValues(after.facts)];
	return [...new Set([...old.keys(), ...now.keys()])].sort().filter((name) => old.get(name) !== now.get(name)).map((name) => {
		let [key = "", subject = ""] = name.split("	");
		return {
			key,
			subject,
			before: old.get(name) ?? null,
			after: now.get(name) ?? null
		};
	});
}
function compareReports(before, after) {
	let open = [...before.findings], pairs = new Map(), match = (same) => {
		for (let finding of after.findings) {
			if (pairs.has(finding)) continue;
			let old = take(open, (each) => same(each, finding));
			old && pairs.set(finding, old);
		}
	};
	match((a, b) => a.key === b.key), match((a, b) => a.id === b.id);
	let kept = [...pairs].map(([now, old]) => ({
		before: old,
		after: now
	}));
	return {
		gone: open,
		fresh: after.findings.filter((finding) => !pairs.has(finding)),
		kept,
		facts: compareFacts(before, after)
	};
}
// src/cli/commands/diff.ts
const isReport = (value) => typeof value == "object" && !!value && "findings" in value && "schema" in value && value.schema === 1;
async function savedReport(path) {
	if (!path.endsWith(".json")) return null;
	try {
		let value = JSON.parse(await (0, node_fs_promises.readFile)(path, "utf8"));
		return isReport(value) ? value : null;
	} catch {
		return null;
	}
}
async function readSide(session, operand, rest) {
	let saved = await savedReport(operand);
	if (saved) return {
		report: saved,
		complete: !0
	};
	let inputs = await require_cli.d([operand]);
	if (require_cli._(session, inputs), inputs.files.length === 0) return {
		report: null,
		complete: !1
	};
	let report = await require_cli.p(session, {
		...rest,
		inputs
	}), complete = inputs.unreadable.length === 0 && report.inputs.every((input) => input.complete);
	return {
		report: await require_cli.i(session, report),
		complete
	};
}
const line = ({ lang, width }, sign, { id, severity, title, summary }) => [...require_cli.l(`${sign} `, `${require_cli.c(lang, severity)} · ${require_cli.z(title)} · ${id}`, width), ...require_cli.l("    ", require_cli.z(summary), width)], changeText = ({ key, subject, before, after }) => require_cli.z(`${key}${subject === "" ? "" : ` (${subject})`}: ${before ?? "–"} → ${after ?? "–"}`);
function differenceText(session, { gone, fresh, kept, facts }) {
	let part = (key, lines) => lines.length === 0 ? [] : [
		session.say(`cli.diff.${key}`),
		...lines,
		""
	], lines = [
		...part("new", fresh.flatMap((finding) => line(session, "+", finding))),
		...part("gone", gone.flatMap((finding) => line(session, "-", finding))),
		...part("kept", kept.flatMap(({ after }) => line(session, "=", after))),
		...part("facts", facts.flatMap((change) => require_cli.l("  ", changeText(change), session.width)))
	];
	return (lines.length > 0 ? lines.join("\n") : `${session.say("cli.diff.same")}\n`).replace(/\n*$/, "\n");
}
async function run(session) {
	let [before, after] = session.operands;
	if (before === void 0 || after === void 0 || session.operands.length !== 2) throw new require_cli.P(session.say("cli.fault.no-diff"));
	let rest = {
		pack: await require_cli.n(session),
		signal: require_cli.t()
	}, old = await readSide(session, before, rest), now = await readSide(session, after, rest);
	if (!old.report || !now.report) return 2;
	let difference = compareReports(old.report, now.report);
	return await require_plain_format.n(session, difference, () => differenceText(session, difference)), rest.signal.aborted ? 130 : !old.complete || !now.complete ? 2 : +!!require_cli.r(session, difference.fresh);
}
exports.run = run;
