import { g as renderTemplate, v as renderHead, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message, r as renderScript } from "./message_DW0hepQx.mjs";
// src/web/styles/analyze.css?url
var analyze_default = "/_astro/analyze.CCAy9PCx.css";
/**
* The content security policy of the analyzer's page. Scripts and styles come from the site itself
* before the first log; no connection of any kind is allowed afterwards, nor in the workers, which
* are started from blob URLs and so have this policy too. No text can become markup: the page may
* not even try (`require-trusted-types-for`).
*/
var CONTENT_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"worker-src blob:",
	"connect-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	`trusted-types analyze-logs-worker`
].join("; ");
// src/web/protocol.ts
/** The formats in which a report can be saved. */
var SAVED_FORMATS = [
	"json",
	"markdown",
	"text",
	"html"
];
// src/site/analyze/analyze-page.astro
createAstro("https://astro.build");
var $$AnalyzePage = createComponent(($$result, $$props, $$slots) => {
	const Astro2 = $$result.createAstro($$props, $$slots);
	Astro2.self = $$AnalyzePage;
	const { lang } = Astro2.props;
	const say = (key) => message(lang, key);
	const base = "/".replace(/\/?$/, "/");
	const handbook = lang === "en" ? base : `${base}${lang}/`;
	const other = lang === "en" ? {
		tag: "zh-CN",
		href: `${base}zh-cn/analyze/`
	} : {
		tag: "en",
		href: `${base}analyze/`
	};
	const FORMAT_NAMES = {
		json: "JSON",
		markdown: "Markdown",
		text: "Text",
		html: "HTML"
	};
	return renderTemplate`<html${addAttribute(lang === "en" ? "en" : "zh-CN", "lang")}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"${addAttribute(CONTENT_POLICY, "content")}><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="description"${addAttribute(say("web.description"), "content")}><title>${say("web.title")} · analyze-logs</title><link rel="icon"${addAttribute(`${base}favicon.svg`, "href")}><link rel="stylesheet"${addAttribute(analyze_default, "href")}>${renderHead($$result)}</head><body data-state="loading"${addAttribute(handbook, "data-handbook")}><a class="skip" href="#main">${say("web.skip")}</a><header class="site"><a class="brand"${addAttribute(handbook, "href")}>analyze-logs</a><nav${addAttribute(say("web.nav"), "aria-label")}><a${addAttribute(handbook, "href")}>${say("web.handbook")}</a><a${addAttribute(other.href, "href")}${addAttribute(other.tag, "hreflang")}${addAttribute(other.tag, "lang")}>${say("web.other-language")}</a></nav></header><main id="main"><div class="lead"><h1>${say("web.title")}</h1><p>${say("web.lead")}</p></div><section class="intake"${addAttribute(say("web.intake"), "aria-label")}><div class="drop"><p class="big">${say("web.drop")}</p><p class="quiet">${say("web.drop-hint")}</p><div class="actions"><label class="button primary"><input id="files" type="file" multiple><span>${say("web.choose-files")}</span></label><label class="button"><input id="folder" type="file" webkitdirectory><span>${say("web.choose-folder")}</span></label><button id="sample" type="button">${say("web.try-sample")}</button></div></div><details class="paste"><summary>${say("web.paste")}</summary><label for="paste-text">${say("web.paste-label")}</label><textarea id="paste-text" rows="8" spellcheck="false" autocomplete="off" wrap="off"></textarea><button id="paste-go" type="button">${say("web.paste-go")}</button></details><p class="private"><strong>${say("web.private")}</strong> ${say("web.private-why")}</p></section><section id="running" class="running"${addAttribute(say("web.cancel"), "aria-label")} hidden><p><span id="running-name"></span> <span id="running-amount" class="quiet"></span></p><progress id="bar" aria-labelledby="running-name"></progress><button id="cancel" type="button">${say("web.cancel")}</button></section><div class="bar"><p id="status" class="status" role="status">${say("web.loading")}</p><div class="tools" role="group"${addAttribute(say("web.tools"), "aria-label")}><label class="check"><input id="redact" type="checkbox"> ${say("web.redact")}</label><span class="save"><span class="quiet">${say("web.save")}</span>${SAVED_FORMATS.map((format) => renderTemplate`<button${addAttribute(`save-${format}`, "id")} type="button">${FORMAT_NAMES[format]}</button>`)}</span><button id="add" type="button">${say("web.add")}</button><button id="over" type="button">${say("web.over")}</button></div></div><div id="report" class="report"></div><noscript><p class="status">${say("web.no-script")}</p></noscript></main>${renderScript($$result, "/work/main/src/site/analyze/analyze-page.astro?astro&type=script&index=0&lang.ts")}</body></html>`;
}, "/work/main/src/site/analyze/analyze-page.astro", void 0);
export { $$AnalyzePage as t };
