import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { _ as maybeRenderHead, g as renderTemplate, l as renderComponent, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message } from "./message_DW0hepQx.mjs";
import { d as $$StarlightPage, f as getCollection, i as langOf, r as hrefOf, t as LOCALES } from "./route_BdVCJ2sf.mjs";
// src/site/build/sidebar.ts
/** The guides, in the order of reading; each is `knowledge/guides/<name>.md`. */
var GUIDES = [
	"verify-gpu-setup",
	"three-cuda-versions",
	"did-it-use-the-gpu",
	"capture-evidence",
	"use-analyze-logs",
	"myths"
];
// src/site/pages/[...locale]/guides/index.astro
var guides_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Index;
	const lang = langOf(Astro.params.locale);
	const docs = await getCollection("docs");
	const prefix = lang === "en" ? "" : `${lang}/`;
	const guides = GUIDES.flatMap((name) => docs.find(({ id }) => id === `${prefix}guides/${name}`) ?? []);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, { "frontmatter": {
		title: message(lang, "site.guides"),
		summary: message(lang, "site.guides-lead"),
		tableOfContents: false
	} }, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<ul class="problem-list not-content">${guides.map(({ id, data }) => renderTemplate`<li><div><a${addAttribute(hrefOf("en", `${id}/`), "href")}>${data.title}</a><p>${data.summary}</p></div></li>`)}</ul>` })}`;
}, "/work/main/src/site/pages/[...locale]/guides/index.astro", void 0);
var $$file = "/work/main/src/site/pages/[...locale]/guides/index.astro";
var $$url = "/[...locale]/guides/";
// \0virtual:astro:page:src/site/pages/[...locale]/guides/index@_@astro
var page = () => guides_exports;
export { page };
