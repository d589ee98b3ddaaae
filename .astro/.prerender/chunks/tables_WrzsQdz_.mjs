import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// src/pack/fault.ts
/** A fault at a place. */
var faultAt = (place, reason, help) => ({
	file: place.file,
	line: place.line,
	reason,
	help
});
// src/pack/read-table.ts
/**
* Reads tab separated text: comment lines with `#`, then a header, then rows of as many cells.
* Empty cells mean unknown.
*/
function readTable(file) {
	const faults = [];
	const rows = [];
	const lines = [];
	let columns = null;
	let runTime = null;
	file.text.split(/\r?\n/).forEach((text, index) => {
		const place = {
			file: file.path,
			line: index + 1
		};
		if (text.startsWith("#")) {
			const wanted = /^# run time: (.+)$/.exec(text)?.[1];
			if (wanted === "none") runTime = [];
			else if (wanted !== void 0) runTime = wanted.split(",").map((name) => name.trim());
			return;
		}
		if (text.trim() === "") return;
		const cells = text.split("	").map((cell) => cell.trim());
		if (columns === null) {
			columns = cells;
			return;
		}
		if (cells.length !== columns.length) {
			const reason = `the row has ${cells.length} cells, the header ${columns.length}`;
			faults.push(faultAt(place, reason, "Separate cells by one tab; leave unknown ones empty."));
			return;
		}
		rows.push(cells);
		lines.push(place.line);
	});
	const header = columns ?? [];
	faults.push(...columnFaults(file.path, header, runTime ?? []));
	return {
		table: {
			columns: header,
			rows
		},
		faults,
		lines,
		runTime
	};
}
function columnFaults(file, columns, wanted) {
	const place = {
		file,
		line: 1
	};
	if (columns.length === 0) return [faultAt(place, "the table has no header", "Name the columns in the first line.")];
	const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
	const absent = wanted.filter((name) => !columns.includes(name));
	return [...twice.map((name) => faultAt(place, `the column ${name} comes twice`, "Rename one of them.")), ...absent.map((name) => faultAt(place, `"run time" names ${name}, which is no column`, "Correct the name."))];
}
// src/site/knowledge/tables.ts
var FOLDER = join(process.cwd(), "knowledge/tables");
/** How many of the first columns name a row. */
var KEY_COLUMNS = {
	"cuda-errors": 2,
	"cudnn-status": 2,
	cudnn: 2,
	pytorch: 2,
	"xid-nvlink5-decode": 2
};
var slug = (text) => text.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-|-$/g, "");
function anchorsOf(name, { rows }) {
	const seen = /* @__PURE__ */ new Map();
	return rows.map((row) => {
		const base = slug(row.slice(0, KEY_COLUMNS[name] ?? 1).join("-")) || "row";
		const count = (seen.get(base) ?? 0) + 1;
		seen.set(base, count);
		return count === 1 ? base : `${base}-${count}`;
	});
}
function readOne(file) {
	const name = file.replace(/\.tsv$/, "");
	const text = readFileSync(join(FOLDER, file), "utf8");
	const comments = text.split(/\r?\n/).filter((line) => line.startsWith("#") && !line.startsWith("# run time:")).map((line) => line.replace(/^#\s*/, ""));
	const { table } = readTable({
		path: `tables/${file}`,
		text
	});
	const [title = name, ...notes] = comments;
	return {
		name,
		title: title.replace(/\.$/, ""),
		notes: notes.filter((note) => note !== ""),
		table,
		anchors: anchorsOf(name, table)
	};
}
/** All tables, by name. */
var tables = readdirSync(FOLDER).filter((file) => file.endsWith(".tsv")).sort().map(readOne);
export { tables as t };
