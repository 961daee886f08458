export const id = 14397;
export const ids = [14397];
export const modules = {

14397:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  printAnswer: () => (printAnswer)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_http__1 = __webpack_require__(37067);
var node_timers_promises__2 = __webpack_require__(58500);
var _port_answer_js__3 = __webpack_require__(54524);




const limits = {
	milliseconds: 10_000,
	headerBytes: 64 * 1024,
	bodyBytes: 1024 * 1024,
	startBytes: 4096,
};
const addresses = ["127.0.0.1", "::1"];
const pauseMilliseconds = 100;
async function printAnswer(port, outside) {
	if ((await (0,node_fs_promises__0.readlink)("/proc/self/ns/net")) === outside) {
		throw new Error("this process is not in the container's network");
	}
	for (;;) {
		for (const host of addresses) {
			const answer = await ask(host, port);
			if (answer.kind === "silent")
				continue;
			process.stdout.write((0,_port_answer_js__3.Q)(answer));
			return;
		}
		await (0,node_timers_promises__2.setTimeout)(pauseMilliseconds);
	}
}
async function ask(host, port) {
	return await new Promise((resolve) => {
		const headers = { host: `localhost:${port}`, accept: "*/*", connection: "close" };
		let isConnected = false;
		const maxHeaderSize = limits.headerBytes;
		const asked = (0,node_http__1.request)({ host, port, path: "/", headers, agent: false, maxHeaderSize });
		const settle = (answer) => {
			clearTimeout(deadline);
			resolve(answer);
			asked.destroy();
		};
		const deadline = setTimeout(() => asked.destroy(), limits.milliseconds);
		const unanswered = (error) => settle(isConnected ? wrongAnswer(error) : { kind: "silent" });
		asked.on("socket", (socket) => socket.once("connect", () => (isConnected = true)));
		asked.on("upgrade", (response, socket) => {
			settle(httpAnswer(response, Buffer.alloc(0), true));
			socket.destroy();
		});
		asked.on("response", (response) => {
			asked.off("close", unanswered);
			const chunks = [];
			let size = 0;
			const end = (isWhole) => {
				const body = Buffer.concat(chunks).subarray(0, limits.bodyBytes);
				settle(httpAnswer(response, body, isWhole));
			};
			response.on("data", (chunk) => {
				chunks.push(chunk);
				size += chunk.length;
				if (size > limits.bodyBytes)
					end(false);
			});
			response.on("close", () => end(response.complete));
			response.on("error", () => { });
		});
		asked.on("error", unanswered);
		asked.on("close", unanswered);
		asked.end();
	});
}
function httpAnswer({ statusCode: status = 0, headers }, body, isWhole) {
	return { kind: "http", status, headers: Object.keys(headers).sort(), body, isWhole };
}
function wrongAnswer(error) {
	if (error !== undefined && "code" in error && error.code === "HPE_HEADER_OVERFLOW") {
		return { kind: "long-headers" };
	}
	const packet = error !== undefined && "rawPacket" in error ? error.rawPacket : undefined;
	const start = packet instanceof Uint8Array ? packet : new Uint8Array();
	return { kind: "no-http", start: start.subarray(0, limits.startBytes) };
}


}),

54524:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (readAnswer),
  Q: () => (writeAnswer)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const bytes = valibot__1.FsL(valibot__1.YjP(), valibot__1.pdi((text) => Buffer.from(text, "base64")));
const answerSchema = valibot__1.KCZ([
	(0,_domain_text_schema_js__0.Xy)({ kind: valibot__1.euz("long-headers") }),
	(0,_domain_text_schema_js__0.Xy)({ kind: valibot__1.euz("no-http"), start: bytes }),
	(0,_domain_text_schema_js__0.Xy)({
		kind: valibot__1.euz("http"),
		status: valibot__1.aig(),
		headers: (0,_domain_text_schema_js__0.c3)(valibot__1.YjP()),
		body: bytes,
		isWhole: valibot__1.zMY(),
	}),
]);
function writeAnswer(answer) {
	const inBase64 = (bytes) => Buffer.from(bytes).toString("base64");
	switch (answer.kind) {
		case "long-headers":
			return JSON.stringify(answer);
		case "no-http":
			return JSON.stringify({ ...answer, start: inBase64(answer.start) });
		case "http":
			return JSON.stringify({ ...answer, body: inBase64(answer.body) });
	}
}
function readAnswer(text) {
	return (0,_domain_text_schema_js__0.MW)(answerSchema, text);
}


}),

71910:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  askContainer: () => (askContainer)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_timers_promises__1 = __webpack_require__(58500);
var valibot__7 = __webpack_require__(77934);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);
var _process_leash_js__4 = __webpack_require__(66642);
var _process_runner_js__5 = __webpack_require__(65663);
var _port_answer_js__6 = __webpack_require__(54524);
var _port_question_js__8 = __webpack_require__(97686);









const pauseMilliseconds = 100;
const graceMilliseconds = 3_000;
const listSchema = (0,_domain_text_schema_js__3.c3)((0,_domain_text_schema_js__3.Xy)({ id: valibot__7.YjP(), pid: valibot__7.aig() }));
async function askContainer(asked) {
	const container = await runningContainer(asked);
	if (container === undefined)
		return { kind: "silent" };
	const finished = await untilAnswered(asked, container.pid);
	const answer = finished === undefined ? undefined : (0,_port_answer_js__6.J)(finished.stdout.toString("utf8"));
	const hasEnded = finished === undefined || !(await stillRuns(asked));
	if (answer === undefined && hasEnded)
		return { kind: "silent" };
	await end(asked, container.id);
	if (answer !== undefined)
		return answer;
	throw notEntered(finished);
}
async function runningContainer(asked) {
	let failed;
	while (!asked.over.aborted) {
		const finished = await listed(asked);
		const found = containerIn(finished);
		if (found !== undefined)
			return found;
		failed = (0,_process_runner_js__5.gq)(finished) ? undefined : finished;
		await (0,node_timers_promises__1.setTimeout)(pauseMilliseconds);
	}
	if (failed !== undefined)
		throw notEntered(failed);
	return undefined;
}
async function stillRuns(asked) {
	return containerIn(await listed(asked)) !== undefined;
}
async function listed(asked) {
	return await runtime(asked, ["list", "--format", "json"]);
}
function containerIn({ stdout }) {
	const [found] = (0,_domain_text_schema_js__3.MW)(listSchema, stdout.toString("utf8")) ?? [];
	return found !== undefined && found.pid > 0 ? found : undefined;
}
async function untilAnswered(asked, pid) {
	const { port, rootless, entry, env, signal, over } = asked;
	const outside = await (0,node_fs_promises__0.readlink)("/proc/self/ns/net");
	const spaces = rootless ? ["--user", "--preserve-credentials", "--net"] : ["--net"];
	const ours = [process.execPath, entry, ...(0,_port_question_js__8.b)(port, outside)];
	try {
		return await (0,_process_runner_js__5.eF)({
			program: "nsenter",
			args: [`--target=${pid}`, ...spaces, "--", ...ours],
			env,
			signal: AbortSignal.any([signal, over]),
			endSignal: "SIGKILL",
			leash: await (0,_process_leash_js__4.Y)("KILL", env),
		});
	}
	catch (error) {
		if (over.aborted && !signal.aborted)
			return undefined;
		throw error;
	}
}
async function end(asked, id) {
	await runtime(asked, ["kill", id, "TERM"]);
	for (let waited = 0; waited < graceMilliseconds; waited += pauseMilliseconds) {
		if (asked.over.aborted)
			return;
		await (0,node_timers_promises__1.setTimeout)(pauseMilliseconds);
	}
	await runtime(asked, ["kill", id, "KILL"]);
}
async function runtime(asked, args) {
	const { runtime: program, state, env, signal } = asked;
	return await (0,_process_runner_js__5.eF)({ program, args: ["--root", state, ...args], env, signal, timeoutSeconds: 10 });
}
function notEntered(finished) {
	const why = finished === undefined || (0,_process_runner_js__5.gq)(finished) ? "no answer" : (0,_process_runner_js__5.lA)(finished);
	return new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The container's port could not be asked: ${finished?.lastLines.at(-1) ?? why}`,
		fix: "Install util-linux's nsenter, and run this where a network namespace may be entered; or leave `--port` out.",
	});
}


}),

};
//# sourceMappingURL=14397.index.js.map
