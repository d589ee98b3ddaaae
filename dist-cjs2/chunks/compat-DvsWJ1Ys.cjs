const require_cli = require("../cli.cjs"), require_plain_format = require("./plain-format-BXSdsjiO.cjs");
// src/compat/list-builds.ts
function torchBuilds(tables, torch, driver) {
	let wanted = torch.trim().replace(/\+.*$/, "");
	return require_cli.k(tables).filter((build) => build.torch === wanted && build.cuda !== "").map(({ tag, cuda }) => ({
		torch: wanted,
		tag,
		cuda,
		judgement: require_cli.C(tables, {
			...driver,
			cuda
		})
	}));
}
// src/cli/commands/compat.ts
const VERDICTS = {
	ok: "ok",
	"ok-by-minor-compatibility": "ok",
	"too-old": "bad",
	unknown: "unknown",
	supported: "ok",
	"supported-by-binary-compatibility": "ok",
	ptx: "ok",
	unsupported: "bad"
};
function check({ session }, about, verdict, [key, values]) {
	return {
		about,
		verdict,
		text: session.say(key, values)
	};
}
function driverFact(question, driver) {
	let { cuda, upTo, newer } = require_cli.x(question.tables, driver), key = cuda === null && upTo === null ? newer ? "newer" : "unknown" : "level", level = cuda ?? upTo ?? "";
	return check(question, "driver", key === "level" ? "fact" : "unknown", [`cli.compat.driver-${key}`, {
		driver,
		cuda: level
	}]);
}
function gpuFact(question, gpu) {
	let cc = require_cli.O(question.tables, gpu);
	return cc === null ? check(question, "gpu", "unknown", ["cli.compat.gpu-unknown", { gpu }]) : check(question, "gpu", "fact", ["cli.compat.gpu-level", {
		gpu,
		cc
	}]);
}
function wantedCuda({ tables, torch, cuda }) {
	return cuda === void 0 ? torch === void 0 ? null : require_cli.T(tables, torch)?.cuda || require_cli.w(require_cli.D(torch)?.tag ?? "") : cuda;
}
function cudaFact(question, cuda) {
	let { own, floor, newer } = require_cli.S(question.tables, cuda);
	return newer || own === null ? check(question, "cuda", "unknown", ["cli.compat.cuda-unknown", { cuda }]) : check(question, "cuda", "fact", ["cli.compat.cuda-level", {
		cuda,
		own,
		floor: floor ?? own
	}]);
}
function driverCheck(question, driver, cuda) {
	let { verdict, needs } = require_cli.C(question.tables, {
		driver,
		cuda
	}), values = {
		driver,
		cuda,
		needs: needs ?? "?"
	};
	return check(question, "driver-cuda", VERDICTS[verdict], [`cli.compat.driver-cuda-${verdict}`, values]);
}
function archCheck(question, gpu, torch) {
	let { verdict, by, archs } = require_cli.E(question.tables, {
		gpu,
		torch
	}), values = {
		gpu,
		torch,
		by: by ?? "",
		archs: archs.join(" ")
	};
	return check(question, "gpu-torch", VERDICTS[verdict], [`cli.compat.gpu-torch-${verdict}`, values]);
}
function buildChecks(question, torch) {
	let { tables, driver, gpu } = question;
	return torchBuilds(tables, torch, { driver: driver ?? "" }).map(({ tag, cuda, judgement }) => {
		let build = `${torch}+${tag}`, byDriver = driver === void 0 ? "ok" : VERDICTS[judgement.verdict], both = [byDriver, gpu === void 0 ? "ok" : VERDICTS[require_cli.E(tables, {
			gpu,
			torch: build
		}).verdict]], verdict = both.includes("bad") ? "bad" : both.includes("unknown") ? "unknown" : "ok", needs = judgement.needs ?? "?";
		return check(question, "build", verdict, [verdict === "bad" ? `cli.compat.build-bad-${byDriver === "bad" ? "driver" : "gpu"}` : `cli.compat.build-${verdict}`, {
			build,
			cuda,
			needs,
			gpu: gpu ?? ""
		}]);
	});
}
function answers(question) {
	let { driver, gpu, torch } = question, cuda = wantedCuda(question), isTagged = torch?.includes("+") ?? !1;
	return [
		...driver === void 0 ? [] : [driverFact(question, driver)],
		...gpu === void 0 ? [] : [gpuFact(question, gpu)],
		...cuda === null ? [] : [cudaFact(question, cuda)],
		...driver === void 0 || cuda === null ? [] : [driverCheck(question, driver, cuda)],
		...gpu === void 0 || torch === void 0 || !isTagged ? [] : [archCheck(question, gpu, torch)],
		...torch === void 0 || isTagged ? [] : buildChecks(question, torch)
	];
}
const SIGNS = {
	ok: "+",
	bad: "-",
	unknown: "?",
	fact: " "
};
function checksText({ width }, checks) {
	return checks.flatMap(({ verdict, text }) => require_cli.l(`${SIGNS[verdict]} `, text, width)).map((line) => `${line}\n`).join("");
}
async function run(session) {
	let { flags } = session, { tables } = await require_cli.n(session), [driver, gpu] = [flags.text("driver"), flags.text("gpu")], [torch, cuda] = [flags.text("torch"), flags.text("cuda")], checks = answers({
		session,
		tables,
		driver,
		gpu,
		torch,
		cuda
	});
	if (checks.length === 0) {
		let known = torch === void 0 ? "cli.fault.no-compat" : "cli.fault.unknown-torch";
		throw new require_cli.P(session.say(known, { torch: torch ?? "" }));
	}
	await require_plain_format.n(session, checks, () => checksText(session, checks));
	let builds = checks.filter((each) => each.about === "build"), others = checks.filter((each) => each.about !== "build");
	return builds.length > 0 && builds.every((each) => each.verdict === "bad") || others.some((each) => each.verdict === "bad") ? 1 : 0;
}
exports.run = run;
