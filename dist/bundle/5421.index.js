export const id = 5421;
export const ids = [5421];
export const modules = {

35421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runMain: () => (runMain),
  runPost: () => (runPost)
});
var _compose_program_js__0 = __webpack_require__(13894);
var _compose_runner_js__1 = __webpack_require__(39827);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);




const exitCodeOfBug = 3;
function runMain(load, name) {
	return reportingBugs(async () => main(await load(), name));
}
function runPost(workFolder) {
	return reportingBugs(() => post(workFolder));
}
async function reportingBugs(part) {
	process.on("uncaughtException", (error) => process.exit(reportBug(error)));
	try {
		return await part();
	}
	catch (error) {
		return reportBug(error);
	}
}
async function main(action, name) {
	const interrupts = _compose_program_js__0.D.listenForInterrupts();
	const reporter = _compose_runner_js__1.l.createActionsReporter((text) => process.stdout.write(text));
	const { env, argv } = process;
	_compose_runner_js__1.l.markStarted(env);
	const context = { env, reporter, signal: interrupts.signal, entry: argv[1] ?? "" };
	try {
		const code = await action(context);
		return interrupts.exitCode() ?? code;
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__2.HR))
			throw error;
		const { reportFailure } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(9814), __webpack_require__.e(8576)]).then(__webpack_require__.bind(__webpack_require__, 75541));
		await reportFailure(error, context, name);
		return interrupts.exitCode() ?? _domain_text_failure_js__2.hS[error.code];
	}
}
async function post(workFolder) {
	if (workFolder === undefined)
		return 0;
	await _compose_program_js__0.D.cleanUp(workFolder).catch((error) => {
		const message = `Could not remove ${workFolder}: ${error instanceof Error ? error.message : String(error)}`;
		process.stdout.write(`${_compose_runner_js__1.l.formatAnnotation({ level: "warning", title: "Twofold", message })}\n`);
	});
	return 0;
}
function reportBug(error) {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const lines = (0,_domain_text_printable_js__3.vI)(_compose_program_js__0.D.withSourceLines(stack), 20_000)
		.split("\n")
		.map(_domain_text_printable_js__3.g$)
		.join("\n");
	const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
	process.stdout.write(`${_compose_runner_js__1.l.formatAnnotation({ level: "error", title: "Twofold", message })}\n`);
	return exitCodeOfBug;
}


}),

13894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  D: () => (program)
});


var external_node_fs_ = __webpack_require__(73024);

var external_node_module_ = __webpack_require__(98995);

var external_node_path_ = __webpack_require__(76760);

var external_node_url_ = __webpack_require__(73136);
;




function withSourceLines(stack, folder = import.meta.dirname) {
	return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
		try {
			const path = (0,external_node_url_.fileURLToPath)(script);
			if ((0,external_node_path_.dirname)(path) !== folder)
				return place;
			const map = new external_node_module_.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
			const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
			if (!("originalSource" in entry))
				return place;
			const source = (0,external_node_path_.resolve)(folder, entry.originalSource);
			return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
		}
		catch {
			return place;
		}
	});
}


var external_node_events_ = __webpack_require__(78474);

var failure = __webpack_require__(67271);
;


const graceMilliseconds = 6_500;
const sameRequestMilliseconds = 1_000;
function listenForInterrupts() {
	const controller = new AbortController();
	(0,external_node_events_.setMaxListeners)(0, controller.signal);
	let exitCode;
	let since = 0;
	const stop = (code, name) => {
		if (exitCode !== undefined) {
			if (performance.now() - since > sameRequestMilliseconds)
				process.exit(exitCode);
			return;
		}
		exitCode = code;
		since = performance.now();
		setTimeout(() => process.exit(code), graceMilliseconds).unref();
		controller.abort(new failure.HR({
			code: "interrupted",
			message: `Stopped by ${name}.`,
			fix: "Nothing unproven was pushed; start it again.",
		}));
	};
	process.on("SIGINT", () => stop(130, "SIGINT"));
	process.on("SIGTERM", () => stop(143, "SIGTERM"));
	process.on("SIGHUP", () => stop(129, "SIGHUP"));
	return { signal: controller.signal, exitCode: () => exitCode };
}

;


const program = {
	listenForInterrupts: listenForInterrupts,
	withSourceLines: withSourceLines,
	cleanUp: async (folder) => {
		const { cleanUp } = await Promise.all(/* import() | leftovers */[__webpack_require__.e(7934), __webpack_require__.e(8577)]).then(__webpack_require__.bind(__webpack_require__, 30196));
		await cleanUp(folder);
	},
};


})

};
//# sourceMappingURL=5421.index.js.map
