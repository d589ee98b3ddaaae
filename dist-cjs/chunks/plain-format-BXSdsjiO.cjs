const require_cli = require("../cli.cjs"), PLAIN_FORMATS = ["text", "json"], isPlain = (text) => PLAIN_FORMATS.some((id) => id === text);
function plainFormat(session) {
	let value = session.flags.text("format") ?? "text";
	if (isPlain(value)) return value;
	let choices = PLAIN_FORMATS.join(", ");
	throw new require_cli.P(session.say("cli.fault.bad-choice", {
		flag: "--format",
		value,
		choices
	}));
}
async function printAnswer(session, answer, toText) {
	let json = plainFormat(session) === "json";
	await session.print(json ? `${require_cli.o(answer, 2)}\n` : toText(answer));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return printAnswer;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PLAIN_FORMATS;
	}
});
