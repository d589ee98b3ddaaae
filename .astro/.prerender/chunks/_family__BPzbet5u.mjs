import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { _ as maybeRenderHead, g as renderTemplate, l as renderComponent, u as Fragment, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message } from "./message_DW0hepQx.mjs";
import { a as FAMILIES, c as pageOf, d as $$StarlightPage, i as langOf, l as problems, n as catalogName, o as entriesOf, r as hrefOf, s as isCatalogMember, t as LOCALES, u as withoutPlaceholders } from "./route_BdVCJ2sf.mjs";
// src/site/components/SeverityBadge.astro
createAstro("https://astro.build");
var $$SeverityBadge = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SeverityBadge;
	const { severity, lang } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<span class="severity"${addAttribute(severity, "data-severity")}>${message(lang, `report.severity.${severity}`)}</span>`;
}, "/work/main/src/site/components/SeverityBadge.astro", void 0);
// src/site/components/ProblemList.astro
createAstro("https://astro.build");
var $$ProblemList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ProblemList;
	const { problems, lang } = Astro.props;
	function titleOf({ id, entry, texts }) {
		if (!entry.catalog || id !== entry.id) return withoutPlaceholders(texts[lang].title);
		return message(lang, "site.catalog-title", { name: catalogName(entry.catalog.prefix) });
	}
	return renderTemplate`${maybeRenderHead($$result)}<ul class="problem-list not-content">${problems.map((problem) => renderTemplate`<li>${renderComponent($$result, "SeverityBadge", $$SeverityBadge, {
		"severity": problem.severity,
		"lang": lang
	})}<div><a${addAttribute(hrefOf(lang, pageOf(problem)), "href")}>${titleOf(problem)}</a><p>${withoutPlaceholders(problem.texts[lang].summary)}</p></div></li>`)}</ul>`;
}, "/work/main/src/site/components/ProblemList.astro", void 0);
// src/site/pages/[...locale]/[family].astro
var _family__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Family,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => LOCALES.flatMap((locale) => FAMILIES.map((family) => ({ params: {
	locale,
	family
} })));
var $$Family = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Family;
	const family = Astro.params.family;
	const lang = langOf(Astro.params.locale);
	const entries = entriesOf(family);
	const problemsOf = (members) => entries.filter((entry) => isCatalogMember(entry) === members).flatMap((entry) => problems.get(entry.id) ?? []);
	const members = problemsOf(true);
	const text = (key) => message(lang, key);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, { "frontmatter": {
		title: text(`site.family.${family}`),
		summary: text(`site.family-lead.${family}`),
		tableOfContents: false
	} }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "ProblemList", $$ProblemList, {
		"problems": problemsOf(false),
		"lang": lang
	})}${members.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2>${text("site.xid-members")}</h2>${renderComponent($$result, "ProblemList", $$ProblemList, {
		"problems": members,
		"lang": lang
	})}` })}`}` })}`;
}, "/work/main/src/site/pages/[...locale]/[family].astro", void 0);
var $$file = "/work/main/src/site/pages/[...locale]/[family].astro";
var $$url = "/[...locale]/[family]/";
// \0virtual:astro:page:src/site/pages/[...locale]/[family]@_@astro
var page = () => _family__exports;
export { page };
