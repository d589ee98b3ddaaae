const require_cli = require("../cli.cjs"), require_resolve_problem = require("./resolve-problem-D9ByOHJy.cjs"), require_plain_format = require("./plain-format-BXSdsjiO.cjs");
// src/cli/commands/list.ts
function listText({ lang }, pack) {
	let families = [...new Set(pack.entries.map((entry) => entry.family))].sort(), idWidth = Math.max(0, ...pack.entries.map((entry) => entry.id.length));
	return families.flatMap((family) => [family, ...pack.entries.filter((entry) => entry.family === family).map(({ id, severity, texts }) => {
		let word = require_cli.y(require_cli.c(lang, severity), 8);
		return `  ${require_cli.y(id, idWidth)}  ${word}  ${require_resolve_problem.i(texts[lang].title)}`;
	})]).map((line) => `${line}\n`).join("");
}
async function run(session) {
	let pack = await require_cli.n(session), problems = require_resolve_problem.t(pack).map(({ id, entry, severity, action, texts, page }) => {
		let title = require_resolve_problem.i(texts[session.lang].title);
		return {
			id,
			family: entry.family,
			severity,
			action,
			title,
			page
		};
	});
	return await require_plain_format.n(session, problems, () => listText(session, pack)), 0;
}
exports.run = run;
