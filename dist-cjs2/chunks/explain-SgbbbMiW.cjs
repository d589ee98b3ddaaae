const require_cli = require("../cli.cjs"), require_resolve_problem = require("./resolve-problem-D9ByOHJy.cjs"), require_search = require("./search-CWLyvPup.cjs"), require_plain_format = require("./plain-format-BXSdsjiO.cjs");
let node_path = require("node:path"), node_fs_promises = require("node:fs/promises"), node_stream_consumers = require("node:stream/consumers");
// src/lib/to-sources.ts
const bytesSource = (name, bytes) => ({
	name,
	size: bytes.length,
	read: async (offset, length) => bytes.subarray(offset, offset + length)
}), textSource = (name, text) => bytesSource(name, new TextEncoder().encode(text)), MOST = 4 * 2 ** 20, CHUNK = 2 ** 20;
async function findBounds(read, line) {
	let first = Math.max(0, line - 40), start = first === 0 ? 0 : -1, count = 0, offset = 0;
	for (let chunk = await read(0); chunk.length > 0; chunk = await read(offset)) {
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) if (count++, count === first && (start = offset + at + 1), count > line + 60) return {
			start,
			first,
			end: offset + at + 1
		};
		offset += chunk.length;
	}
	return count < line || start < 0 ? null : {
		start,
		first,
		end: offset
	};
}
function decodeLine(bytes, line) {
	let label = require_cli.M(bytes) ?? "utf-8";
	return new TextDecoder(label).decode(bytes).split("\n")[line]?.trimEnd() ?? "";
}
async function readPassage(path, line) {
	let file = await (0, node_fs_promises.open)(path, "r"), read = async (offset, length) => {
		let { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, offset);
		return buffer.subarray(0, bytesRead);
	};
	try {
		let bounds = await findBounds((offset) => read(offset, CHUNK), line - 1);
		if (!bounds) return "no-line";
		let wide = require_cli.M(await read(0, CHUNK)) === "utf-16le", start = bounds.start + (wide && bounds.start > 0 ? 1 : 0), bytes = await read(start, Math.min(bounds.end + +!!wide - start, MOST)), lineInSource = line - bounds.first;
		return {
			name: path,
			line,
			lineInSource,
			text: decodeLine(bytes, lineInSource - 1),
			source: bytesSource(path, bytes)
		};
	} finally {
		await file.close();
	}
}
async function linesAround(text) {
	let match = /^(.+):(\d{1,12})$/s.exec(text), [, path = "", line = "0"] = match ?? [];
	return !match || Number(line) < 1 ? null : (await (0, node_fs_promises.stat)(path).catch(() => null))?.isFile() ? readPassage(path, Number(line)) : null;
}
// src/cli/problem-page.ts
const NOT_PROSE = /^(?:How to fix it|How to verify|Examples|如何修复|如何验证)$/;
function proseOf(markdown) {
	return markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, "").split(/^## /m).slice(1).map((part) => {
		let end = part.indexOf("\n");
		return {
			heading: part.slice(0, end).trim(),
			text: part.slice(end + 1).trim()
		};
	}).filter(({ heading }) => !NOT_PROSE.test(heading));
}
async function readProse(problem, lang) {
	let path = `${problem.page.replace(/\/?(?:#.*)?$/, "")}.md`, locale = lang === "en" ? "" : lang;
	try {
		return proseOf(await (0, node_fs_promises.readFile)((0, node_path.join)(require_cli.b(), "knowledge", locale, path), "utf8"));
	} catch {
		return [];
	}
}
function blockLines(block, width) {
	return /^(?:```|\|)/.test(block) ? block.split("\n").map((line) => `  ${line}`) : block.split(/\n(?=(?:-|\d+\.) )/).flatMap((item) => {
		let [mark = ""] = /^(?:-|\d+\.) /.exec(item) ?? [];
		return require_cli.l(`  ${mark}`, item.slice(mark.length), width);
	});
}
const proseLines = (text, width) => text.split(/\n\s*\n/).flatMap((block, at) => [...at > 0 ? [""] : [], ...blockLines(block, width)]), stepLines = (steps, width) => steps.flatMap((step, at) => [...require_cli.l(`  ${at + 1}. `, step.do, width), ...(step.command?.trimEnd().split("\n") ?? []).map((line) => `       ${line}`)]), part = (heading, lines) => lines.length === 0 ? [] : [
	"",
	heading,
	...lines
];
function problemText(problem, prose, { lang, width, summary }) {
	let text = problem.texts[lang], { severity, action, entry } = problem, say = (key) => require_cli.H(lang, `cli.explain.${key}`), columns = Object.entries(problem.columns).filter(([, cell]) => cell !== "");
	return `${[
		...require_cli.u(require_resolve_problem.i(text.title), width),
		`${problem.id} · ${require_cli.c(lang, severity)} · ${require_cli.s(lang, action)}`,
		"",
		...require_cli.l("  ", require_cli.z(summary ?? require_resolve_problem.i(text.summary)), width),
		...prose.flatMap(({ heading, text }) => part(heading, proseLines(text, width))),
		...part(say("row"), columns.flatMap(([name, cell]) => require_cli.l(`  ${name}: `, cell, width))),
		...part(say("fix"), stepLines(text.fixes, width)),
		...part(say("verify"), stepLines(text.verify, width)),
		...part(say("explains"), entry.explains.length ? require_cli.l("  ", entry.explains.join(", "), width) : [])
	].join("\n")}\n`;
}
async function explained(session, problem, finding) {
	let prose = await readProse(problem, session.lang);
	return finding ? {
		problem,
		prose,
		finding
	} : {
		problem,
		prose
	};
}
async function ofFindings(session, pack, findings) {
	let told = new Map();
	for (let finding of findings) {
		let problem = told.has(finding.id) ? null : require_resolve_problem.r(pack, finding.id);
		problem && told.size < 3 && told.set(finding.id, await explained(session, problem, finding));
	}
	return [...told.values()];
}
async function findingsOf(session, pack, source) {
	let report = await require_cli.A([source], require_cli.m(session, pack)), told = new Set(["cause", "related"]), causes = report.findings.filter((finding) => told.has(finding.role));
	return causes.length > 0 ? causes : report.findings;
}
function answerOf(session, { problem, prose, finding }) {
	let { id, entry, severity, action, texts, columns, page } = problem, text = texts[session.lang], summary = finding?.summary ?? text.summary, { family, explains } = entry, evidence = finding?.evidence ?? [];
	return {
		id,
		family,
		severity,
		action,
		...text,
		summary,
		explains,
		columns,
		prose,
		evidence,
		page
	};
}
async function printExplained(session, all, head = "") {
	let answers = all.map((each) => answerOf(session, each)), pages = all.map(({ problem, prose, finding }) => problemText(problem, prose, {
		...session,
		summary: finding?.summary
	})), rule = `\n${"─".repeat(session.width)}\n\n`;
	await require_plain_format.n(session, answers, () => head + pages.join(rule));
}
function byCode(pack, text) {
	let match = /^(?:(xid|sxid)[\s:#-]*)?(\d{1,9})$/i.exec(text), problems = match?.[2] ? require_resolve_problem.n(pack, String(Number(match[2]))) : [], kind = match?.[1]?.toLowerCase();
	return kind ? problems.filter((problem) => problem.id.startsWith(`${kind}-`)) : problems;
}
function nearestFindings(findings, line) {
	let gap = (finding) => Math.min(...finding.evidence.map(({ where }) => Math.abs(where.line - line))), least = Math.min(...findings.map(gap));
	return {
		least,
		findings: least <= 20 ? findings.filter((each) => gap(each) === least) : []
	};
}
async function explainPlace(session, pack, passage) {
	let { source, name, line, lineInSource, text } = passage, { findings, least } = nearestFindings((await require_cli.A([source], require_cli.m(session, pack))).findings, lineInSource), head = `${name}:${line}: ${require_cli.z(text)}\n\n`, told = await ofFindings(session, pack, findings);
	return told.length === 0 ? session.fault("cli.fault.place-unknown", {
		name,
		line
	}) : least > 0 && session.note("cli.note.nearest-line", { n: least }), await printExplained(session, told, head), told.length === 0 ? 2 : 0;
}
async function explainText(session, pack, text) {
	let told = await ofFindings(session, pack, await findingsOf(session, pack, textSource("text", text)));
	if (told.length > 0) return await printExplained(session, told), 0;
	let hits = require_search.n(require_search.t(pack), text, {
		lang: session.lang,
		limit: 5
	});
	return session.fault("cli.fault.not-explained", { text: text.slice(0, 200) }), hits.length > 0 && session.note("cli.note.similar"), await require_plain_format.n(session, [], () => require_search.hitsText(session, hits)), 2;
}
async function textOf(session) {
	let text = session.operands.join(" ").trim();
	if (text === "") throw new require_cli.P(session.say("cli.fault.no-explain"));
	return text === "-" ? (0, node_stream_consumers.text)(process.stdin) : text;
}
async function run(session) {
	let text = await textOf(session), pack = await require_cli.n(session), own = require_resolve_problem.r(pack, text.toLowerCase()), problems = own ? [own] : byCode(pack, text);
	if (problems.length > 0) {
		let told = problems.map((problem) => explained(session, problem));
		return await printExplained(session, await Promise.all(told)), 0;
	}
	let passage = await linesAround(text);
	if (passage === "no-line") throw new require_cli.P(session.say("cli.fault.no-line", { text }));
	return passage ? explainPlace(session, pack, passage) : explainText(session, pack, text);
}
exports.run = run;
