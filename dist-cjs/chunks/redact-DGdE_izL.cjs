const require_cli = require("../cli.cjs"), require_redact = require("./redact-BZHNfqGH.cjs"), CHUNK = 2 ** 20;
function cutAt(text) {
	let line = text.lastIndexOf("\n") + 1;
	return line > 0 ? line : text.length < CHUNK ? 0 : text.lastIndexOf(" ") + 1 || text.length;
}
async function* textOf(source) {
	let decoder = null, held = "";
	for (let offset = 0;;) {
		let bytes = await source.read(offset, CHUNK);
		decoder ??= new TextDecoder(require_cli.j(bytes)), offset += bytes.length, held += decoder.decode(bytes, { stream: bytes.length > 0 });
		let end = bytes.length === 0 ? held.length : cutAt(held);
		if (end > 0 && (yield held.slice(0, end)), held = held.slice(end), bytes.length === 0) return;
	}
}
async function* redactedFiles({ files, redactor, signal, onFailure }) {
	for (let file of files) {
		let source = require_cli.g(file, {
			signal,
			onCut: () => void 0
		});
		try {
			for await (let text of textOf(source)) {
				if (signal.aborted) return;
				yield require_redact.redactText(text, redactor);
			}
		} catch (error) {
			onFailure(file, error);
		} finally {
			await source.close?.();
		}
	}
}
async function run(session) {
	if (session.operands.length === 0) throw new require_cli.P(session.say("cli.fault.no-redact"));
	let inputs = await require_cli.d(session.operands, session.flags.text("output"));
	if (require_cli.h(session, inputs), require_cli._(session, inputs), inputs.files.length === 0) return 2;
	let signal = require_cli.t(), redactor = require_redact.newRedactor(), failed = new Set(), onFailure = (file, error) => {
		failed.has(file.name) || session.fault("cli.fault.unreadable", {
			name: file.name,
			reason: require_cli.f(error)
		}), failed.add(file.name);
	}, again = inputs.files.filter((file) => file.kind === "file");
	for await (let _ of redactedFiles({
		files: again,
		redactor,
		signal,
		onFailure
	}));
	return await session.print(redactedFiles({
		files: inputs.files,
		redactor,
		signal,
		onFailure
	})), signal.aborted ? 130 : inputs.unreadable.length > 0 || failed.size > 0 ? 2 : 0;
}
exports.run = run;
