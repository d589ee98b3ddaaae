import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { g as renderTemplate, l as renderComponent } from "./server_BYgg7AGr.mjs";
import { a as createComponent } from "./message_DW0hepQx.mjs";
import { t as $$AnalyzePage } from "./analyze-page_Z3HbNKVG.mjs";
// src/site/pages/zh-cn/analyze.astro
var analyze_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Analyze,
	file: () => $$file,
	url: () => $$url
});
var $$Analyze = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "AnalyzePage", $$AnalyzePage, { "lang": "zh-cn" })}`;
}, "/work/main/src/site/pages/zh-cn/analyze.astro", void 0);
var $$file = "/work/main/src/site/pages/zh-cn/analyze.astro";
var $$url = "/zh-cn/analyze/";
// \0virtual:astro:page:src/site/pages/zh-cn/analyze@_@astro
var page = () => analyze_exports;
export { page };
