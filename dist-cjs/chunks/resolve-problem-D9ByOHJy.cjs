const require_cli = require("../cli.cjs"), withoutPlaceholders = (text) => text.replace(/\{[\w-]+(?:\|([^{}]*))?\}/g, (_, fallback) => fallback ?? "…"), fillSteps = (steps, values) => steps.map((step) => ({
	do: require_cli.V(step.do, values),
	...step.command === void 0 ? {} : { command: require_cli.V(step.command, values) }
}));
function fillText(text, values) {
	return {
		title: require_cli.V(text.title, values),
		summary: require_cli.V(text.summary, values),
		fixes: fillSteps(text.fixes, values),
		verify: fillSteps(text.verify, values)
	};
}
function plainProblem(entry) {
	let { id, severity, action, texts, page } = entry;
	return {
		id,
		entry,
		severity,
		action,
		texts,
		page,
		columns: {}
	};
}
function rowColumns(columns, row) {
	return Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""]));
}
function rowProblem(entry, columns) {
	let { catalog } = entry, key = catalog && columns[catalog.key];
	if (!catalog || !key) return null;
	let severityCell = catalog.severity && columns[catalog.severity.column], actionCell = catalog.action && columns[catalog.action.column];
	return {
		id: `${catalog.prefix}${key}`,
		entry,
		severity: catalog.severity?.map[severityCell ?? ""] ?? entry.severity,
		action: catalog.action?.map[actionCell ?? ""] ?? entry.action,
		texts: {
			en: fillText(entry.texts.en, columns),
			"zh-cn": fillText(entry.texts["zh-cn"], columns)
		},
		columns,
		page: `${entry.page}#${key}`
	};
}
function catalogProblems(entry, pack) {
	let table = entry.catalog && pack.tables[entry.catalog.table];
	return table ? table.rows.flatMap((row) => rowProblem(entry, rowColumns(table.columns, row)) ?? []) : [];
}
function listProblems(pack) {
	let problems = new Map();
	for (let entry of pack.entries) problems.set(entry.id, plainProblem(entry));
	for (let entry of pack.entries) for (let row of catalogProblems(entry, pack)) {
		let own = problems.get(row.id);
		problems.set(row.id, own ? {
			...own,
			columns: row.columns
		} : row);
	}
	return [...problems.values()];
}
const resolveProblem = (pack, id) => listProblems(pack).find((problem) => problem.id === id) ?? null;
function problemsOfCode(pack, code) {
	let prefixes = pack.entries.flatMap((entry) => entry.catalog?.prefix ?? []), ids = new Set(prefixes.map((prefix) => `${prefix}${code}`));
	return listProblems(pack).filter((problem) => ids.has(problem.id));
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return withoutPlaceholders;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return problemsOfCode;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return resolveProblem;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return listProblems;
	}
});
