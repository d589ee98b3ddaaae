const require_cli = require("../cli.cjs"), SHARED_HOMES = /^(?:public|shared|default|default user|all users|linuxbrew|guest)$/i, UNIT = /\.(?:service|socket|target|slice|scope|mount|timer|device|path|swap)$/, NO_HOST = /^(?:localhost|kernel|ubuntu|debian|systemd|trace|debug|info|notice|warn|warning|error|fatal|critical|\d+)$/i, VERSIONED = /(?:version|ver|driver|release|build|revision|firmware|vbios|cudnn|cublas|cublaslt|cuda|cufft|curand|cusolver|cusparse|cusparselt|cufile|nccl|nvjitlink|nvtx|nvrtc|cupti|nvshmem|tensorrt|trt|onnxruntime|opencv|python|torch|cu1\d|lib\w+|\bv)[\w.-]{0,20}["']?[\s:=~<>!,("'[-]*$|[=~<>!]=\s*$/i, ADDRESSED = /(?:\/\/|@|\b(?:ip|addr|address|host|hosts|hostname|peer|node|server|client|endpoint|master_addr|listen|listening on|from|bind|gateway|inet|connect(?:ed|ing)? to)["']?[\s:=("'[]*)$/i, isOctets = (text) => text.split(".").every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
function isAddress(secret, before, after) {
	return !isOctets(secret) || /^(?:127\.|0\.0\.0\.0$|255\.)/.test(secret) ? !1 : ADDRESSED.test(before) || /^(?::\d{2,5}\b|\/\d{1,2}\b)/.test(after) ? !0 : !VERSIONED.test(before);
}
const isPerson = (secret) => !SHARED_HOMES.test(secret.trim()), PATH_NAME = "[^\\s/\\\\:*?\"'<>|,;()\\[\\]{}=&]", RULES = [
	{
		secret: "token",
		pattern: /(?<secret>\bhf_[A-Za-z0-9]{16,})/dg
	},
	{
		secret: "token",
		pattern: /(?<secret>\bsk-[A-Za-z0-9_-]{16,})/dg
	},
	{
		secret: "token",
		pattern: /(?<secret>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)/dg
	},
	{
		secret: "token",
		pattern: /(?<secret>\b(?:gh[pousr]_|github_pat_|glpat-|nvapi-|xox[abprs]-)[\w-]{16,})/dg
	},
	{
		secret: "token",
		pattern: /(?<secret>\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/dg
	},
	{
		secret: "token",
		pattern: /\b(?:bearer|basic)\s+(?<secret>[\w.~+/-]{12,}=*)/dgi
	},
	{
		secret: "token",
		pattern: /:\/\/[^\s/:@]{1,80}:(?<secret>[^\s/@<>]{1,120})@/dg
	},
	{
		secret: "token",
		pattern: /(?:secret_access_key|secret_key|api_?key|access_?token|auth_?token|passwd|password|pwd)["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"',;<>()[\]{}]{6,200})/dgi
	},
	{
		secret: "gpu-uuid",
		pattern: /\b(?:MIG-)?(?:GPU|MIG)-(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/dgi
	},
	{
		secret: "serial",
		pattern: /\bserial(?:[ _]?(?:number|no\.?))?["']?\s{0,40}[=:]\s{0,4}["']?(?<secret>[0-9A-Z][0-9A-Z-]{5,40})/dgi,
		accept: (secret) => /\d/.test(secret)
	},
	{
		secret: "mac",
		pattern: /(?<![0-9a-f:.-])(?<secret>[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})(?![0-9a-f:-])/dgi
	},
	{
		secret: "email",
		pattern: /(?<![\w.+-])(?<secret>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2,24})/dg,
		accept: (secret) => !UNIT.test(secret)
	},
	{
		secret: "user",
		pattern: RegExp(`(?:[A-Za-z]:|/mnt/[a-z])(?:\\\\{1,4}|/)(?:Users|Documents and Settings)(?:\\\\{1,4}|/)(?<secret>${PATH_NAME}{1,64}(?: ${PATH_NAME}{1,32}){0,3}(?=[\\\\/])|${PATH_NAME}{1,64})`, "dgi"),
		accept: isPerson
	},
	{
		secret: "user",
		pattern: RegExp(`/(?:home|Users)/(?<secret>${PATH_NAME}{1,64})`, "dg"),
		accept: isPerson
	},
	{
		secret: "host",
		pattern: /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) (?<secret>[A-Za-z0-9][\w.-]{0,62}) (?=[\w./()@-]{1,48}(?:\[\d{1,10}\])?: )/dgm,
		accept: (secret) => !NO_HOST.test(secret)
	},
	{
		secret: "ip",
		pattern: /(?<![\w.:-])(?<secret>(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\w)/dg,
		accept: isAddress
	},
	{
		secret: "ip",
		pattern: /(?<![\w:.])(?<secret>(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|ff[0-9a-f]{2})(?=[0-9a-f:]{0,40}::|(?::[0-9a-f]{1,4}){7})(?::{1,2}[0-9a-f]{1,4}){0,7}(?:::)?)(?![\w:])/dgi
	}
];
// src/report/redact.ts
function newRedactor() {
	let tokens = new Map(), counts = new Map(), names = {
		host: [],
		user: []
	};
	return {
		token(secret, text) {
			let id = `${secret} ${text}`, old = tokens.get(id);
			if (old !== void 0) return old;
			let count = (counts.get(secret) ?? 0) + 1, fresh = `<${secret}-${count}>`;
			return counts.set(secret, count), tokens.set(id, fresh), (secret === "host" || secret === "user") && (names[secret].push(text), names[secret].sort((a, b) => b.length - a.length)), fresh;
		},
		known: (secret) => names[secret]
	};
}
const COMMON = /^(?:gpu|cuda|node|server|host|master|worker|docker|python|nvidia|linux|root|login|main|app|test|\w{1,2})$/i;
function applyRule(text, rule, redactor) {
	let hidden = "", done = 0;
	for (let match of text.matchAll(rule.pattern)) {
		let [start, end] = match.indices?.groups?.secret ?? [0, 0], secret = text.slice(start, end), before = text.slice(Math.max(0, start - 60), start);
		(!rule.accept || rule.accept(secret, before, text.slice(end, end + 8))) && (hidden += text.slice(done, start) + redactor.token(rule.secret, secret), done = end);
	}
	return hidden + text.slice(done);
}
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
function applyNames(text, redactor) {
	let hidden = text;
	for (let host of redactor.known("host")) {
		if (COMMON.test(host) || !hidden.includes(host)) continue;
		let pattern = RegExp(`(?<![\\w.<-])${escaped(host)}(?![\\w>-])`, "g");
		hidden = hidden.replace(pattern, redactor.token("host", host));
	}
	for (let user of redactor.known("user")) {
		if (!hidden.includes(`${user}@`)) continue;
		let pattern = RegExp(`(?<![\\w.<-])${escaped(user)}(?=@)`, "g");
		hidden = hidden.replace(pattern, redactor.token("user", user));
	}
	return hidden;
}
function redactText(text, redactor) {
	let hidden = text;
	for (let rule of RULES) hidden = applyRule(hidden, rule, redactor);
	return applyNames(hidden, redactor);
}
const isVersion = (text) => /^[\d.]+(?:[+-][\w.]*)?$/.test(text);
function redactReport(report) {
	let redactor = newRedactor(), redact = (text) => redactText(text, redactor), all = () => require_cli.B(report, (text, kind) => kind === "prose" || kind === "fact" && isVersion(text) ? text : redact(text));
	return all(), all();
}
exports.newRedactor = newRedactor, exports.redactReport = redactReport, exports.redactText = redactText;
