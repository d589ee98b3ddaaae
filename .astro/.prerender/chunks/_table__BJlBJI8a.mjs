import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { _ as maybeRenderHead, g as renderTemplate, l as renderComponent, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message } from "./message_DW0hepQx.mjs";
import { d as $$StarlightPage, i as langOf, t as LOCALES } from "./route_BdVCJ2sf.mjs";
import { t as tables } from "./tables_WrzsQdz_.mjs";
// src/site/components/FactRows.astro
createAstro("https://astro.build");
var $$FactRows = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FactRows;
	const { facts } = Astro.props;
	const { columns, rows } = facts.table;
	const isSource = (column) => /source$/.test(column);
	const spaced = (cell) => cell.replaceAll(";", "; ");
	return renderTemplate`${maybeRenderHead($$result)}<div class="table-scroll wide" tabindex="0" role="region"${addAttribute(facts.title, "aria-label")}><table><thead><tr>${columns.map((column) => renderTemplate`<th scope="col">${column.replaceAll("_", " ")}</th>`)}</tr></thead><tbody>${rows.map((row, at) => renderTemplate`<tr${addAttribute(facts.anchors[at], "id")}>${row.map((cell, i) => i === 0 ? renderTemplate`<th scope="row"><a${addAttribute(`#${facts.anchors[at]}`, "href")}>${cell}</a></th>` : renderTemplate`<td${addAttribute(isSource(columns[i] ?? "") ? "source" : void 0, "class")}>${spaced(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
}, "/work/main/src/site/components/FactRows.astro", void 0);
// src/site/pages/[...locale]/tables/[table].astro
var _table__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Table,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => LOCALES.flatMap((locale) => tables.map((facts) => ({
	params: {
		locale,
		table: facts.name
	},
	props: { facts }
})));
var $$Table = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Table;
	const { facts } = Astro.props;
	const lang = langOf(Astro.params.locale);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, { "frontmatter": {
		title: facts.title,
		tableOfContents: false
	} }, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div lang="en">${facts.notes.length > 0 && renderTemplate`<ul class="table-notes">${facts.notes.map((note) => renderTemplate`<li>${note}</li>`)}</ul>`}${renderComponent($$result, "FactRows", $$FactRows, { "facts": facts })}</div><p>${message(lang, "site.table-source")}${message(lang, "report.colon")}<code>knowledge/tables/${facts.name}.tsv</code></p>` })}`;
}, "/work/main/src/site/pages/[...locale]/tables/[table].astro", void 0);
var $$file = "/work/main/src/site/pages/[...locale]/tables/[table].astro";
var $$url = "/[...locale]/tables/[table]/";
// \0virtual:astro:page:src/site/pages/[...locale]/tables/[table]@_@astro
var page = () => _table__exports;
export { page };
