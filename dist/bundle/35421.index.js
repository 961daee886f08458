export const id = 35421;
export const ids = [35421];
export const modules = {

35421:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
		const { reportFailure } = await Promise.all([__webpack_require__.e(2251), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(8024), __webpack_require__.e(9452), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(21391), __webpack_require__.e(46241), __webpack_require__.e(67048)]).then(__webpack_require__.bind(__webpack_require__, 75541));
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

};
//# sourceMappingURL=35421.index.js.map
