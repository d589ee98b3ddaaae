import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { D as unescapeHTML, _ as maybeRenderHead, g as renderTemplate, l as renderComponent, n as spreadAttributes, p as renderSlot, t as defineStyleVars, u as Fragment, y as addAttribute } from "./server_BYgg7AGr.mjs";
import { a as createComponent, i as createAstro, n as message, r as renderScript } from "./message_DW0hepQx.mjs";
import { _ as parseWithFriendlyErrors, d as $$StarlightPage, g as BadgeComponentSchema, h as definitions, i as langOf, l as problems, m as Icons, n as catalogName, p as getEntry, r as hrefOf, t as LOCALES, u as withoutPlaceholders } from "./route_BdVCJ2sf.mjs";
import { Z as AstroUserError } from "./errors-data_BL4bSam6.mjs";
import { htmlToHast } from "satteri";
import { select } from "hast-util-select";
import { toHtml } from "hast-util-to-html";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { format } from "hast-util-format";
import { h, s } from "hastscript";
import { toString } from "hast-util-to-string";
import { addClassName, toHtml as toHtml$1 } from "rehype-expressive-code/hast";
// node_modules/@astrojs/starlight/dist/user-components/Icon.astro
createAstro("https://astro.build");
var $$Icon = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Icon;
	const { name, label, size = "1em", color } = Astro.props;
	const a11yAttrs = label ? { "aria-label": label } : { "aria-hidden": "true" };
	const $$definedVars = defineStyleVars([{
		"sl-icon-color": color,
		"sl-icon-size": size
	}]);
	return renderTemplate`${maybeRenderHead($$result)}<svg${spreadAttributes(a11yAttrs)}${addAttribute(Astro.props.class, "class")} width="16" height="16" viewBox="0 0 24 24" fill="currentColor"${addAttribute($$definedVars, "style")} data-astro-cid-hkc32dio>${unescapeHTML(Icons[name])}</svg>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Icon.astro", void 0);
// node_modules/@astrojs/starlight/dist/integrations/aside-utils.js
var asideVariants = [
	"note",
	"tip",
	"caution",
	"danger"
];
var asideIconNames = {
	note: "information",
	tip: "rocket",
	caution: "warning",
	danger: "error"
};
new Set(asideVariants);
function getAsideIconName(variant, customIcon) {
	let iconName = asideIconNames[variant];
	if (customIcon) {
		iconName = customIcon;
		if (!Icons[iconName]) throwInvalidAsideIconError(iconName);
	}
	return iconName;
}
function throwInvalidAsideIconError(icon) {
	throw new AstroUserError("Invalid aside icon", `An aside custom icon must be set to the name of one of Starlight’s built-in icons, but received \`${icon}\`.\n\nSee https://starlight.astro.build/reference/icons/#all-icons for a list of available icons.`);
}
// node_modules/@astrojs/starlight/dist/user-components/Aside.astro
createAstro("https://astro.build");
var $$Aside = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Aside;
	let { type = "note", title, icon } = Astro.props;
	if (!asideVariants.includes(type)) throw new AstroUserError("Invalid `type` prop passed to the `<Aside>` component.\n", `Received: ${JSON.stringify(type)}\nExpected one of ${asideVariants.map((i) => JSON.stringify(i)).join(", ")}`);
	const iconName = getAsideIconName(type, icon);
	if (!title) title = Astro.locals.t(`aside.${type}`);
	return renderTemplate`${maybeRenderHead($$result)}<aside${addAttribute(title, "aria-label")}${addAttribute(`starlight-aside starlight-aside--${type}`, "class")}><p class="starlight-aside__title" aria-hidden="true">${renderComponent($$result, "Icon", $$Icon, {
		"name": iconName,
		"class": "starlight-aside__icon"
	})}${title}</p><div class="starlight-aside__content">${renderSlot($$result, $$slots["default"])}</div></aside>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Aside.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/Badge.astro
createAstro("https://astro.build");
var $$Badge = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Badge;
	const { text, variant, size, class: customClass, ...attrs } = parseWithFriendlyErrors(BadgeComponentSchema, Astro.props, "Invalid prop passed to the `<Badge/>` component.");
	return renderTemplate`${maybeRenderHead($$result)}<span${addAttribute([
		"sl-badge",
		variant,
		size,
		customClass
	], "class:list")}${spreadAttributes(attrs)} data-astro-cid-f4zorn72>${text}</span>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Badge.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/Card.astro
createAstro("https://astro.build");
var $$Card = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Card;
	const { icon, title } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<article class="card sl-flex" data-astro-cid-oag6qnet><p class="title sl-flex" data-astro-cid-oag6qnet>${icon && renderTemplate`${renderComponent($$result, "Icon", $$Icon, {
		"name": icon,
		"class": "icon",
		"size": "1.333em",
		"data-astro-cid-oag6qnet": true
	})}`}<span data-astro-cid-oag6qnet>${unescapeHTML(title)}</span></p><div class="body" data-astro-cid-oag6qnet>${renderSlot($$result, $$slots["default"])}</div></article>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Card.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/CardGrid.astro
createAstro("https://astro.build");
var $$CardGrid = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CardGrid;
	const { stagger = false } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(["card-grid", { stagger }], "class:list")} data-astro-cid-7qmvx3iy>${renderSlot($$result, $$slots["default"])}</div>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/CardGrid.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/tabs-processor.js
var TabItemTagname = "starlight-tab-item";
var focusableElementSelectors = [
	"input:not([disabled]):not([type=hidden])",
	"select:not([disabled])",
	"textarea:not([disabled])",
	"button:not([disabled])",
	"a[href]",
	"area[href]",
	"summary",
	"iframe",
	"object",
	"embed",
	"audio[controls]",
	"video[controls]",
	"[contenteditable]",
	"[tabindex]:not([disabled])"
].map((selector) => `${selector}:not([hidden]):not([tabindex="-1"])`).join(",");
/**
* Process tab panel items to extract data for the tab links and format
* each tab panel correctly.
* @param html Inner HTML passed to the `<Tabs>` component.
* @param index The index of the `<Tabs>` component on the page.
*/
var processPanels = (html, index) => {
	const tree = htmlToHast(html, { fragment: true });
	const panels = [];
	let isFirst = true;
	let count = 0;
	const getIDs = () => {
		const id = count++;
		return {
			panelId: `tab-panel-${index}-${id}`,
			tabId: `tab-${index}-${id}`
		};
	};
	visit(tree, "element", (node) => {
		if (node.tagName !== "starlight-tab-item" || !node.properties) return CONTINUE;
		const { dataLabel, dataIcon } = node.properties;
		const ids = getIDs();
		const panel = {
			...ids,
			label: String(dataLabel)
		};
		if (dataIcon) panel.icon = String(dataIcon);
		panels.push(panel);
		delete node.properties.dataLabel;
		delete node.properties.dataIcon;
		node.tagName = "div";
		node.properties.id = ids.panelId;
		node.properties["aria-labelledby"] = ids.tabId;
		node.properties.role = "tabpanel";
		if (!select(focusableElementSelectors, node)) node.properties.tabindex = 0;
		if (isFirst) isFirst = false;
		else node.properties.hidden = true;
		return SKIP;
	});
	return {
		/** Data for each tab panel. */
		panels,
		/** Processed HTML for the tab panels. */
		html: toHtml(tree)
	};
};
// node_modules/@astrojs/starlight/dist/user-components/Tabs.astro
createAstro("https://astro.build");
var $$Tabs = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tabs;
	const { syncKey } = Astro.props;
	const didRenderSyncedTabsRestoreScriptSymbol = Symbol.for("starlight:did-render-synced-tabs-restore-script");
	const tabInstanceCountSymbol = Symbol.for("starlight:tab-instance-count");
	const locals = Astro.locals;
	const isSynced = syncKey !== void 0;
	const shouldRenderSyncedTabsRestoreScript = isSynced && locals[didRenderSyncedTabsRestoreScriptSymbol] !== true;
	if (isSynced) locals[didRenderSyncedTabsRestoreScriptSymbol] = true;
	locals[tabInstanceCountSymbol] ??= 0;
	const tabInstanceCount = locals[tabInstanceCountSymbol]++;
	const { html, panels } = processPanels(await Astro.slots.render("default"), tabInstanceCount);
	return renderTemplate`${shouldRenderSyncedTabsRestoreScript && renderTemplate`<script>
(() => {
	class StarlightTabsRestore extends HTMLElement {
		connectedCallback() {
			const starlightTabs = this.closest('starlight-tabs');
			if (!(starlightTabs instanceof HTMLElement) || typeof localStorage === 'undefined') return;
			const syncKey = starlightTabs.dataset.syncKey;
			if (!syncKey) return;
			const label = localStorage.getItem(\`starlight-synced-tabs__\${syncKey}\`);
			if (!label) return;
			const tabs = [...starlightTabs?.querySelectorAll('[role="tab"]')];
			const tabIndexToRestore = tabs.findIndex(
				(tab) => tab instanceof HTMLAnchorElement && tab.textContent?.trim() === label
			);
			const panels = starlightTabs?.querySelectorAll(':scope > [role="tabpanel"]');
			const newTab = tabs[tabIndexToRestore];
			const newPanel = panels[tabIndexToRestore];
			if (tabIndexToRestore < 1 || !newTab || !newPanel) return;
			tabs[0]?.setAttribute('aria-selected', 'false');
			tabs[0]?.setAttribute('tabindex', '-1');
			panels?.[0]?.setAttribute('hidden', 'true');
			newTab.removeAttribute('tabindex');
			newTab.setAttribute('aria-selected', 'true');
			newPanel.removeAttribute('hidden');
		}
	}
	customElements.define('starlight-tabs-restore', StarlightTabsRestore);
})()
<\/script>`}${renderComponent($$result, "starlight-tabs", "starlight-tabs", {
		"data-sync-key": syncKey,
		"data-astro-cid-scn3uvmv": true
	}, { "default": ($$result) => renderTemplate`${panels && renderTemplate`${maybeRenderHead($$result)}<div class="tablist-wrapper not-content" data-astro-cid-scn3uvmv><ul role="tablist" data-astro-cid-scn3uvmv>${panels.map(({ icon, label, panelId, tabId }, idx) => renderTemplate`<li role="presentation" class="tab" data-astro-cid-scn3uvmv><a role="tab"${addAttribute("#" + panelId, "href")}${addAttribute(tabId, "id")}${addAttribute(idx === 0 ? "true" : "false", "aria-selected")}${addAttribute(idx !== 0 ? -1 : 0, "tabindex")} data-astro-cid-scn3uvmv>${icon && renderTemplate`${renderComponent($$result, "Icon", $$Icon, {
		"name": icon,
		"data-astro-cid-scn3uvmv": true
	})}`}${label}</a></li>`)}</ul></div>`}${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(html)}` })}${isSynced && renderTemplate`${renderComponent($$result, "starlight-tabs-restore", "starlight-tabs-restore", { "data-astro-cid-scn3uvmv": true })}`}` })}${renderScript($$result, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Tabs.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Tabs.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/TabItem.astro
createAstro("https://astro.build");
var $$TabItem = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TabItem;
	const { icon, label } = Astro.props;
	if (!label) throw new Error("Missing prop `label` on `<TabItem>` component.");
	return renderTemplate`${renderComponent($$result, "TabItemTagname", TabItemTagname, {
		"data-label": label,
		"data-icon": icon
	}, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/TabItem.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/LinkCard.astro
createAstro("https://astro.build");
var $$LinkCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkCard;
	const { title, description, ...attributes } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="sl-link-card" data-astro-cid-zaaezwya><span class="sl-flex stack" data-astro-cid-zaaezwya><a${spreadAttributes(attributes, void 0, { "class": "astro-zaaezwya" })} data-astro-cid-zaaezwya><span class="title" data-astro-cid-zaaezwya>${unescapeHTML(title)}</span></a>${description && renderTemplate`<span class="description" data-astro-cid-zaaezwya>${unescapeHTML(description)}</span>`}</span>${renderComponent($$result, "Icon", $$Icon, {
		"name": "right-arrow",
		"size": "1.333em",
		"class": "icon rtl:flip",
		"data-astro-cid-zaaezwya": true
	})}</div>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/LinkCard.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/steps-processor.js
var prettyPrintHtml = (tree) => {
	format(tree);
	return toHtml(tree);
};
/**
* Process steps children: validates the HTML and adds `role="list"` to the ordered list.
* @param html Inner HTML passed to the `<Steps>` component.
*/
var processSteps = (html) => {
	const tree = htmlToHast(html ?? "", { fragment: true });
	const rootElements = tree.children.filter((item) => item.type === "element" && item.tagName !== "script");
	const [rootElement] = rootElements;
	if (!rootElement) throw new StepsError("The `<Steps>` component expects its content to be a single ordered list (`<ol>`) but found no child elements.");
	else if (rootElements.length > 1) throw new StepsError("The `<Steps>` component expects its content to be a single ordered list (`<ol>`) but found multiple child elements: " + rootElements.map((element) => `\`<${element.tagName}>\``).join(", ") + ".", tree);
	else if (rootElement.tagName !== "ol") throw new StepsError(`The \`<Steps>\` component expects its content to be a single ordered list (\`<ol>\`) but found the following element: \`<${rootElement.tagName}>\`.`, tree);
	rootElement.properties.role = "list";
	if (!Array.isArray(rootElement.properties.className)) rootElement.properties.className = ["sl-steps"];
	else rootElement.properties.className.push("sl-steps");
	if (typeof rootElement.properties.start === "number") {
		const styles = [`--sl-steps-start: ${rootElement.properties.start - 1}`];
		if (rootElement.properties.style) styles.push(String(rootElement.properties.style));
		rootElement.properties.style = styles.join(";");
	}
	return { html: toHtml(tree) };
};
var StepsError = class extends AstroUserError {
	constructor(message, tree) {
		let hint = "To learn more about the `<Steps>` component, see https://starlight.astro.build/components/steps/";
		if (tree) hint += "\n\nFull HTML passed to `<Steps>`:\n" + prettyPrintHtml(tree);
		super(message, hint);
	}
};
// node_modules/@astrojs/starlight/dist/user-components/Steps.astro
createAstro("https://astro.build");
var $$Steps$1 = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Steps$1;
	const { html } = processSteps(await Astro.slots.render("default"));
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(html)}` })}`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/Steps.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/file-tree-processor.js
var folderIcon = makeSVGIcon(Icons["seti:folder"]);
var defaultFileIcon = makeSVGIcon(Icons["seti:default"]);
/**
* Process the HTML for a file tree to create the necessary markup for each file and directory
* including icons.
* @param html Inner HTML passed to the `<FileTree>` component.
* @param directoryLabel The localized label for a directory.
* @returns The processed HTML for the file tree.
*/
function processFileTree(html, directoryLabel) {
	const tree = htmlToHast(html, { fragment: true });
	validateFileTree(tree);
	visit(tree, "element", (node) => {
		node.children = node.children.filter((child) => child.type === "comment" || child.type !== "text" || !/^\n+$/.test(child.value));
		if (node.tagName !== "li") return CONTINUE;
		const [firstChild, ...otherChildren] = node.children;
		const comment = [];
		if (firstChild?.type === "text") {
			const [filename, ...fragments] = firstChild.value.split(" ");
			firstChild.value = filename || "";
			if (fragments.join(" ").trim().length > 0) comment.push(fragments.join(" "));
		}
		const subTreeIndex = otherChildren.findIndex((child) => child.type === "element" && child.tagName === "ul");
		const commentNodes = subTreeIndex > -1 ? otherChildren.slice(0, subTreeIndex) : [...otherChildren];
		otherChildren.splice(0, subTreeIndex > -1 ? subTreeIndex : otherChildren.length);
		comment.push(...commentNodes);
		const firstChildTextContent = firstChild ? toString(firstChild) : "";
		const isDirectory = /\/\s*$/.test(firstChildTextContent) || otherChildren.some((child) => child.type === "element" && child.tagName === "ul");
		const isPlaceholder = /^\s*(\.{3}|…)\s*$/.test(firstChildTextContent);
		const isHighlighted = firstChild?.type === "element" && firstChild.tagName === "strong";
		const icon = h("span", isDirectory ? folderIcon : getFileIcon(firstChildTextContent));
		if (isDirectory) icon.children.unshift(h("span", { class: "sr-only" }, directoryLabel));
		node.properties.class = isDirectory ? "directory" : "file";
		if (isPlaceholder) node.properties.class += " empty";
		const treeEntryChildren = [h("span", { class: isHighlighted ? "highlight" : "" }, [isPlaceholder ? null : icon, firstChild])];
		if (comment.length > 0) treeEntryChildren.push(makeText(" "), h("span", { class: "comment" }, ...comment));
		const treeEntry = h("span", { class: "tree-entry" }, ...treeEntryChildren);
		if (isDirectory) {
			const hasContents = otherChildren.length > 0;
			node.children = [h("details", { open: hasContents }, [h("summary", treeEntry), ...hasContents ? otherChildren : [h("ul", h("li", "…"))]])];
			return CONTINUE;
		}
		node.children = [treeEntry, ...otherChildren];
		return SKIP;
	});
	return toHtml(tree);
}
/** Make a text node with the pass string as its contents. */
function makeText(value = "") {
	return {
		type: "text",
		value
	};
}
/** Make a node containing an SVG icon from the passed HTML string. */
function makeSVGIcon(svgString) {
	return s("svg", {
		width: 16,
		height: 16,
		class: "tree-icon",
		"aria-hidden": "true",
		viewBox: "0 0 24 24"
	}, htmlToHast(svgString, {
		fragment: true,
		space: "svg"
	}).children);
}
/** Return the icon for a file based on its file name. */
function getFileIcon(fileName) {
	const name = getFileIconName(fileName);
	if (!name) return defaultFileIcon;
	if (name in Icons) {
		const path = Icons[name];
		return makeSVGIcon(path);
	}
	return defaultFileIcon;
}
/** Return the icon name for a file based on its file name. */
function getFileIconName(fileName) {
	let icon = definitions.files[fileName];
	if (icon) return icon;
	icon = getFileIconTypeFromExtension(fileName);
	if (icon) return icon;
	for (const [partial, partialIcon] of Object.entries(definitions.partials)) if (fileName.includes(partial)) return partialIcon;
	return icon;
}
/**
* Get an icon from a file name based on its extension.
* Note that an extension in Seti is everything after a dot, so `README.md` would be `.md` and
* `name.with.dots` will try to look for an icon for `.with.dots` and then `.dots` if the first one
* is not found.
*/
function getFileIconTypeFromExtension(fileName) {
	const firstDotIndex = fileName.indexOf(".");
	if (firstDotIndex === -1) return;
	let extension = fileName.slice(firstDotIndex);
	while (extension !== "") {
		const icon = definitions.extensions[extension];
		if (icon) return icon;
		const nextDotIndex = extension.indexOf(".", 1);
		if (nextDotIndex === -1) return;
		extension = extension.slice(nextDotIndex);
	}
}
/** Validate that the user provided HTML for a file tree is valid. */
function validateFileTree(tree) {
	const rootElements = tree.children.filter(isElementNode);
	const [rootElement] = rootElements;
	if (rootElements.length === 0) throwFileTreeValidationError("The `<FileTree>` component expects its content to be a single unordered list but found no child elements.");
	if (rootElements.length !== 1) throwFileTreeValidationError(`The \`<FileTree>\` component expects its content to be a single unordered list but found multiple child elements: ${rootElements.map((element) => `\`<${element.tagName}>\``).join(" - ")}.`);
	if (!rootElement || rootElement.tagName !== "ul") throwFileTreeValidationError(`The \`<FileTree>\` component expects its content to be an unordered list but found the following element: \`<${rootElement?.tagName}>\`.`);
	if (!select("li", rootElement)) throwFileTreeValidationError("The `<FileTree>` component expects its content to be an unordered list with at least one list item.");
}
function isElementNode(node) {
	return node.type === "element";
}
/** Throw a validation error for a file tree linking to the documentation. */
function throwFileTreeValidationError(message) {
	throw new AstroUserError(message, "To learn more about the `<FileTree>` component, see https://starlight.astro.build/components/file-tree/");
}
// node_modules/@astrojs/starlight/dist/user-components/FileTree.astro
createAstro("https://astro.build");
var $$FileTree = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FileTree;
	const html = processFileTree(await Astro.slots.render("default"), Astro.locals.t("fileTree.directory"));
	return renderTemplate`${renderComponent($$result, "starlight-file-tree", "starlight-file-tree", {
		"class": "not-content",
		"data-pagefind-ignore": true,
		"data-astro-cid-a2hqddox": true
	}, { "default": async ($$result) => renderTemplate`${unescapeHTML(html)}` })}`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/FileTree.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/LinkButton.astro
createAstro("https://astro.build");
var $$LinkButton = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkButton;
	const { class: className, icon, iconPlacement = "end", variant = "primary", ...attrs } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a${addAttribute([
		"sl-link-button not-content",
		variant,
		className
	], "class:list")}${spreadAttributes(attrs)} data-astro-cid-dcqstdaq>${icon && iconPlacement === "start" && renderTemplate`${renderComponent($$result, "Icon", $$Icon, {
		"name": icon,
		"size": "1.5rem",
		"data-astro-cid-dcqstdaq": true
	})}`}${renderSlot($$result, $$slots["default"])}${icon && iconPlacement === "end" && renderTemplate`${renderComponent($$result, "Icon", $$Icon, {
		"name": icon,
		"size": "1.5rem",
		"data-astro-cid-dcqstdaq": true
	})}`}</a>`;
}, "/work/main/node_modules/@astrojs/starlight/dist/user-components/LinkButton.astro", void 0);
// node_modules/astro-expressive-code/components/page-data.ts
var pageDataMap = /* @__PURE__ */ new Map();
function getPageData(request) {
	let data = pageDataMap.get(request);
	if (!data) {
		data = {
			url: request.url,
			blockGroupIndex: -1
		};
		pageDataMap.set(request, data);
	}
	return data;
}
// node_modules/astro-expressive-code/components/renderer.ts
var cachedRenderer = void 0;
async function getRenderer() {
	if (!cachedRenderer) cachedRenderer = createRenderer();
	return await cachedRenderer;
}
async function createRenderer() {
	const { astroConfig, ecConfigFileOptions, ecIntegrationOptions = {} } = await import("virtual:astro-expressive-code/config");
	const { createAstroRenderer, mergeEcConfigOptions } = await import("virtual:astro-expressive-code/api");
	if (typeof mergeEcConfigOptions !== "function") throw new Error(`You are trying to use Expressive Code's \`<Code>\` component, but the Expressive Code
			Astro integration is not enabled in your project.

			If you are using Starlight, ensure that its default Expressive Code integration
			was not disabled by you or your themes or plugins.

			If you are not a Starlight user, ensure that Expressive Code was added to
			\`integrations\` in your Astro config file.

			In case you don't want to use Expressive Code, you can import Astro's own \`<Code>\`
			component from \`astro:components\` instead.`.split(/\r?\n[ \t]*\r?\n/).map((s) => s.replace(/\s+/g, " ").trim()).join("\n\n"));
	const strIntegrationOptions = JSON.stringify(ecIntegrationOptions);
	if (strIntegrationOptions.includes("\"[Function]\"") || strIntegrationOptions.includes("'[Circular]'")) throw new Error(`Your Astro config file contains Expressive Code options that are not serializable to JSON.
			To use the \`<Code>\` component, please create a separate config file called \`ec.config.mjs\`
			in your project root, move your Expressive Code options object into the config file,
			and export it as the default export.`.replace(/\s+/g, " "));
	let mergedEcConfig = mergeEcConfigOptions(ecIntegrationOptions, ecConfigFileOptions);
	try {
		const { default: preprocessEcConfig } = await import("virtual:astro-expressive-code/preprocess-config");
		mergedEcConfig = await preprocessEcConfig({
			ecConfig: mergedEcConfig,
			astroConfig
		}) || mergedEcConfig;
	} catch (error) {
		const msg = error instanceof Error ? error.message : error;
		throw new Error(`Failed to preprocess Expressive Code config for the Code component: ${msg}`, { cause: error });
	}
	return {
		...await createAstroRenderer({
			astroConfig,
			ecConfig: mergedEcConfig
		}),
		tabWidth: mergedEcConfig.tabWidth,
		getBlockLocale: mergedEcConfig.getBlockLocale
	};
}
// node_modules/astro-expressive-code/components/Code.astro
createAstro("https://astro.build");
var $$Code = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Code;
	function formatMessage(...messageParts) {
		return messageParts.map((part) => part.replace(/\s+/g, " ")).join("\n\n");
	}
	async function renderToHtml() {
		const defaultSlotContent = await Astro.slots.render("default");
		if (defaultSlotContent?.trim().length) throw new Error(formatMessage(`Unsupported child content was found inside the component.
				The code to render must be passed to the \`code\` prop as a string.`, `Please remove the following child content:\n${defaultSlotContent}`));
		let { code, lang = "", meta = "", locale, class: className, ...props } = Astro.props;
		if (!code || !code.trim().length) throw new Error("Missing code to render. The `code` prop must be set to a non-empty string.");
		const pageData = getPageData(Astro.request);
		const groupIndex = ++pageData.blockGroupIndex;
		const renderer = await getRenderer();
		const tabWidth = renderer.tabWidth ?? 2;
		if (tabWidth > 0) code = code.replace(/\t/g, " ".repeat(tabWidth));
		const input = {
			code,
			language: lang,
			meta,
			locale,
			parentDocument: {
				sourceFilePath: Astro.request.url,
				positionInDocument: { groupIndex }
			},
			props
		};
		if (!locale && renderer.getBlockLocale) {
			const file = {
				url: Astro.url,
				path: "",
				cwd: "/",
				data: {}
			};
			input.locale = await renderer.getBlockLocale({
				input,
				file
			});
		}
		const { renderedGroupAst, styles } = await renderer.ec.render(input);
		if (renderedGroupAst?.type === "element") {
			if (className) className.split(" ").forEach((className) => addClassName(renderedGroupAst, className));
		}
		const stylesToPrepend = [];
		for (const style of styles) stylesToPrepend.push(style);
		if (stylesToPrepend.length) {
			const firstChild = renderedGroupAst.children.length > 0 ? renderedGroupAst.children[0] : void 0;
			const insertIndex = firstChild?.type === "element" && ["style", "link"].includes(firstChild?.tagName) ? 1 : 0;
			const inlineStyleElement = {
				type: "element",
				tagName: "style",
				properties: {},
				children: [{
					type: "text",
					value: stylesToPrepend.join("")
				}]
			};
			renderedGroupAst.children.splice(insertIndex, 0, inlineStyleElement);
		}
		return toHtml$1(renderedGroupAst);
	}
	let html = "";
	try {
		html = await renderToHtml();
	} catch (err) {
		const prefix = `Failed to render a \`<Code>\` component on page ${Astro.request.url}:`;
		const error = err instanceof Error ? err : new Error(String(err));
		throw new Error(`${prefix}\n\n${error.message}`, { cause: error });
	}
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(html)}` })}`;
}, "/work/main/node_modules/astro-expressive-code/components/Code.astro", void 0);
// node_modules/astro-expressive-code/components/index.ts
/**
* Renders a code block to HTML using [Expressive Code](https://expressive-code.com/).
*
* The code to be rendered must be passed to the `code` prop.
* Passing code as children is not supported to avoid escaping issues.
*
* To get syntax highlighted output, also set the `lang` prop to a valid
* [language identifier](https://expressive-code.com/key-features/syntax-highlighting/#supported-languages)
* (e.g. `js`, `ts`, `astro`, `html`, `bash`, or many others).
*
* You can also set the `meta` prop to a string. It supports the same syntax that you would use
* in fenced code blocks in markdown/MDX files after the language identifier.
*/
var Code = $$Code;
// src/site/components/Steps.astro
createAstro("https://astro.build");
var $$Steps = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Steps;
	const { steps } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<ol>${steps.map((step) => renderTemplate`<li><p>${step.do}</p>${step.command && renderTemplate`${renderComponent($$result, "Code", Code, {
		"code": step.command,
		"lang": "sh",
		"frame": "none"
	})}`}</li>`)}</ol>`;
}, "/work/main/src/site/components/Steps.astro", void 0);
// src/site/pages/[...locale]/hardware/[xid].astro
var _xid__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Xid,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => LOCALES.flatMap((locale) => [...problems.values()].filter(({ id, entry }) => entry.catalog?.table === "xid" && id !== entry.id).map((problem) => ({
	params: {
		locale,
		xid: problem.id
	},
	props: { problem }
})));
var $$Xid = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Xid;
	const { problem } = Astro.props;
	const { entry, texts } = problem;
	const lang = langOf(Astro.params.locale);
	const text = texts[lang];
	const say = (key) => message(lang, key);
	const catalogPage = await getEntry("docs", entry.page.replace(/\/$/, ""));
	const headings = [{
		depth: 2,
		slug: "fix",
		text: say("site.catalog-steps")
	}, {
		depth: 2,
		slug: "verify",
		text: say("site.catalog-verify")
	}];
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: withoutPlaceholders(text.title),
			references: catalogPage?.data.references ?? []
		},
		"headings": headings
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p><a${addAttribute(hrefOf(lang, `${entry.page}#${problem.columns.code}`), "href")}>${message(lang, "site.catalog-title", { name: catalogName(entry.catalog?.prefix ?? "") })}</a></p><h2 id="fix">${say("site.catalog-steps")}</h2>${renderComponent($$result, "Steps", $$Steps, { "steps": text.fixes })}<h2 id="verify">${say("site.catalog-verify")}</h2>${renderComponent($$result, "Steps", $$Steps, { "steps": text.verify })}` })}`;
}, "/work/main/src/site/pages/[...locale]/hardware/[xid].astro", void 0);
var $$file = "/work/main/src/site/pages/[...locale]/hardware/[xid].astro";
var $$url = "/[...locale]/hardware/[xid]/";
// \0virtual:astro:page:src/site/pages/[...locale]/hardware/[xid]@_@astro
var page = () => _xid__exports;
export { page };
