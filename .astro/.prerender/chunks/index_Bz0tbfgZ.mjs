import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { _ as maybeRenderHead, g as renderTemplate, l as renderComponent, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message } from "./message_DW0hepQx.mjs";
import { d as $$StarlightPage, i as langOf, r as hrefOf, t as LOCALES } from "./route_BdVCJ2sf.mjs";
import { t as tables } from "./tables_WrzsQdz_.mjs";
// src/site/pages/[...locale]/tables/index.astro
var tables_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));
var $$Index = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const lang = langOf(Astro.params.locale);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, { "frontmatter": {
		title: message(lang, "site.tables"),
		summary: message(lang, "site.tables-lead"),
		tableOfContents: false
	} }, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<ul class="problem-list not-content" lang="en">${tables.map(({ name, title, table }) => renderTemplate`<li><div><a${addAttribute(hrefOf(lang, `tables/${name}/`), "href")}>${title}</a><p>${message(lang, "site.table-rows", { n: table.rows.length })}</p></div></li>`)}</ul>` })}`;
}, "/work/main/src/site/pages/[...locale]/tables/index.astro", void 0);
var $$file = "/work/main/src/site/pages/[...locale]/tables/index.astro";
var $$url = "/[...locale]/tables/";
// \0virtual:astro:page:src/site/pages/[...locale]/tables/index@_@astro
var page = () => tables_exports;
export { page };
