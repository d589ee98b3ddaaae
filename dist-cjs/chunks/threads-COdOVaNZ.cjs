const require_cli = require("../cli.cjs");
let node_path = require("node:path"), node_worker_threads = require("node:worker_threads"), node_events = require("node:events");
// src/cli/threads.ts
const workerFile = () => require("url").pathToFileURL(__filename).href.endsWith(".ts") ? new URL("./scan-worker.ts", require("url").pathToFileURL(__filename).href) : (0, node_path.join)(require_cli.b(), "dist", "scan-worker.js");
async function ask(worker, question) {
	if (worker.threadId < 0) throw Error("a scan thread ended");
	let settled = new AbortController(), options = { signal: settled.signal };
	worker.postMessage(question);
	try {
		let [answer] = await Promise.race([(0, node_events.once)(worker, "message", options), (0, node_events.once)(worker, "exit", options).then(() => Promise.reject(Error("a scan thread ended")))]);
		return answer;
	} finally {
		settled.abort();
	}
}
function createThreadPool({ threads, pack, pathOf, signal }) {
	let start = { pack }, workers = [], close = async () => {
		await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
	}, hire = (count) => {
		for (; workers.length < count;) {
			let worker = new node_worker_threads.Worker(workerFile(), { workerData: start });
			worker.on("error", () => void 0), workers.push(worker);
		}
		return workers.slice(0, count);
	}, runJob = async ({ path, tasks, onPartial }) => {
		let queue = tasks[Symbol.iterator](), serve = async (worker) => {
			for (let task of queue) {
				if (signal.aborted) return;
				let answer = await ask(worker, {
					path,
					task
				});
				if ("failure" in answer) throw Error(answer.failure);
				onPartial(answer.partial);
			}
		}, stop = () => void close();
		signal.addEventListener("abort", stop, { once: !0 });
		try {
			await Promise.all(hire(Math.min(threads, tasks.length)).map(serve));
		} catch (error) {
			if (await close(), !signal.aborted) throw error;
		} finally {
			signal.removeEventListener("abort", stop);
		}
	};
	return {
		accepts: (source, cells) => cells > 2 && pathOf(source) !== void 0,
		run: (source, tasks, onPartial) => runJob({
			path: pathOf(source) ?? source.name,
			tasks,
			onPartial
		}),
		close
	};
}
exports.createThreadPool = createThreadPool;
