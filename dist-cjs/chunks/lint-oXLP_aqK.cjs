const require_cli = require("../cli.cjs"), require_compile_folder = require("./compile-folder-mO-L3eJC.cjs");
// src/cli/commands/lint.ts
async function run(session) {
	if (session.operands.length === 0) throw new require_cli.P(session.say("cli.fault.no-lint-folder"));
	let all = [];
	for (let folder of session.operands) {
		let { pack, faults } = await require_compile_folder.compileFolder(session, folder);
		all.push(...faults);
		let counts = {
			folder,
			entries: pack.entries.length,
			faults: faults.length
		};
		session.note("cli.note.linted", counts);
	}
	return await session.print(all.map((fault) => `${fault}\n`).join("")), all.length === 0 ? 0 : 1;
}
exports.run = run;
