import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 8551:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
/* harmony import */ var _action_harness_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9407);


process.exitCode = await (0,_action_harness_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_action_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildAction */ .f);
//# sourceMappingURL=action.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildAction)
/* harmony export */ });
/* harmony import */ var _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4216);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);


/** The build action: inputs, build, outputs, summary. */
async function buildAction(context) {
    const request = await readRequest(context);
    const outcome = await build(request, context);
    await report(outcome, context);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[outcome.failure.code];
}
/**
 * Reads and checks the inputs; from here on the runner masks the secrets in them. A fork's pull
 * request is built and compared like any other, by the same workflow, which has no password for it;
 * it only may not publish.
 */
async function readRequest({ env, reporter }) {
    const { parseBuildRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(321), __nccwpck_require__.e(567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4567));
    const { secretValuesOf } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6565));
    const { notPushed } = await __nccwpck_require__.e(/* import() */ 161).then(__nccwpck_require__.bind(__nccwpck_require__, 1161));
    const inputs = _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.readActionInputs(env);
    const carried = await _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.readCarried(env);
    const isWithheld = carried.kind === "withheld";
    if (isWithheld && String(inputs.push).toLowerCase() === "true") {
        reporter.annotate(notPushed(carried.why));
    }
    const request = parseBuildRequest(isWithheld ? { ...inputs, push: "false" } : inputs);
    await _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.maskSecrets(secretValuesOf(request));
    return request;
}
async function build(request, { env, reporter, signal, entry }) {
    const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(410), __nccwpck_require__.e(805), __nccwpck_require__.e(321), __nccwpck_require__.e(210), __nccwpck_require__.e(60)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8060));
    return runBuild({
        ...{ request, reporter, env, signal, entry },
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        onWorkFolder: (folder) => void _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.saveWorkFolder(folder),
        onSecrets: _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.maskSecrets,
    });
}
/**
 * Writes the results, the outputs first: they are known even when the step fails, and what follows
 * is only for reading.
 */
async function report(outcome, { reporter, env }) {
    const { report, failure } = outcome;
    const { annotationsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(805), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6241));
    const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(805), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1740));
    const { renderTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(805), __nccwpck_require__.e(851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3851));
    const { plainPalette } = await __nccwpck_require__.e(/* import() */ 48).then(__nccwpck_require__.bind(__nccwpck_require__, 7048));
    await _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.writeOutputs(_compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.outputValues(outcome));
    await _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.writeArtifacts(env, _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.pushedNames(report));
    await _compose_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runner */ .l.writeSummary(env, renderSummary(report));
    reporter.info(renderTerminal(report, plainPalette).join("\n"));
    for (const annotation of annotationsOf(report, failure))
        reporter.annotate(annotation);
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/adapters/buildah/take-apart.js
var take_apart = __nccwpck_require__(2695);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/adapters/process/source-lines.js




/**
 * Replaces places in the bundle by places in the sources, in a stack. Node could do that itself
 * (`--enable-source-maps`), but would read every map at each start; a stack is printed once in a
 * process's life.
 * @param folder the bundle's folder; only scripts in it are looked up
 */
function withSourceLines(stack, folder = import.meta.dirname) {
    return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
        try {
            const path = (0,external_node_url_.fileURLToPath)(script);
            if ((0,external_node_path_.dirname)(path) !== folder)
                return place;
            const map = new external_node_module_namespaceObject.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
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
//# sourceMappingURL=source-lines.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
;// CONCATENATED MODULE: ./build/adapters/terminal/interrupts.js

/**
 * A runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that; we have ended before the
 * SIGTERM.
 */
const graceMilliseconds = 6_500;
/** npm passes on the Ctrl-C that the terminal also sent to us: two signals, one request. */
const sameRequestMilliseconds = 1_000;
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort. When the work does not end in time, or a second
 * signal arrives, the process ends at once; the next run or the post step then cleans up what is
 * left.
 */
function listenForInterrupts() {
    const controller = new AbortController();
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
        controller.abort(new failure/* Failure */.HR({
            code: "interrupted",
            message: `Stopped by ${name}`,
            fix: "Nothing was pushed that was not proven; start it again.",
        }));
    };
    process.on("SIGINT", () => stop(130, "SIGINT"));
    process.on("SIGTERM", () => stop(143, "SIGTERM"));
    // Sent when the terminal is closed, or a connection drops.
    process.on("SIGHUP", () => stop(129, "SIGHUP"));
    return { signal: controller.signal, exitCode: () => exitCode };
}
//# sourceMappingURL=interrupts.js.map
;// CONCATENATED MODULE: ./build/compose/program.js



/**
 * What an entry needs from the process that it runs in. All of it is loaded before the first line
 * of output.
 */
const program = {
    listenForInterrupts: listenForInterrupts,
    takeApart: take_apart/* takeApart */.Y,
    withSourceLines: withSourceLines,
    /** Removes a work folder, whatever a run left in it. */
    cleanUp: async (folder) => {
        const { cleanUp } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
        await cleanUp(folder);
    },
};
//# sourceMappingURL=program.js.map
// EXTERNAL MODULE: ./build/compose/runner.js + 9 modules
var runner = __nccwpck_require__(4216);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
;// CONCATENATED MODULE: ./build/options/version.js
/**
 * Twofold's own version; a test ensures that it equals package.json. It is not read from there,
 * because the bundle has no such file.
 */
const version = "0.1.0";
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/action/harness.js





// Modules that are not needed for the first line of the log are loaded after it.
const exitCodeOfBug = 3;
/**
 * Runs an action: its main part, or the post part of the same file, which removes what a killed
 * main part left. Reports every failure, and a bug with its stack. @returns the exit status
 */
async function runAction(action) {
    process.on("uncaughtException", (error) => process.exit(reportBug(error)));
    try {
        if (await program.takeApart(process.argv.slice(2)))
            return 0;
        const state = runner/* runner */.l.readState(process.env);
        return await (state === undefined ? main(action) : post(state.workFolder));
    }
    catch (error) {
        return reportBug(error);
    }
}
async function main(action) {
    process.stdout.write(`Twofold ${version}\n`);
    const interrupts = program.listenForInterrupts();
    const reporter = runner/* runner */.l.createActionsReporter((text) => process.stdout.write(text));
    await runner/* runner */.l.markStarted();
    const { env, argv } = process;
    const context = { env, reporter, signal: interrupts.signal, entry: argv[1] ?? "" };
    try {
        const code = await action(context);
        return interrupts.exitCode() ?? code;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        await reportFailure(error, context);
        return interrupts.exitCode() ?? failure/* exitCodes */.hS[error.code];
    }
}
/** Cleans up. The post part never fails a step that succeeded. */
async function post(workFolder) {
    if (workFolder === undefined)
        return 0;
    await program.cleanUp(workFolder).catch((error) => {
        const message = `Could not remove ${workFolder}: ${error instanceof Error ? error.message : String(error)}`;
        process.stdout.write(`${runner/* runner */.l.formatAnnotation({ level: "warning", title: "Twofold", message })}\n`);
    });
    return 0;
}
async function reportFailure(failure, { reporter, env }) {
    const { failureAnnotation } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(805), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6241));
    const { renderFailureSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(805), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1740));
    reporter.annotate(failureAnnotation(failure));
    await runner/* runner */.l.writeSummary(env, renderFailureSummary(failure));
}
/** Reports a bug: anything but a Failure is a bug of ours and is shown with its stack. */
function reportBug(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = (0,printable/* shortened */.vI)(program.withSourceLines(stack), 20_000)
        .split("\n")
        .map(printable/* printable */.g$)
        .join("\n");
    const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
    process.stdout.write(`${runner/* runner */.l.formatAnnotation({ level: "error", title: "Twofold", message })}\n`);
    return exitCodeOfBug;
}
//# sourceMappingURL=harness.js.map

/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCarried)
/* harmony export */ });
/* unused harmony export carriedBy */
/* harmony import */ var _domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4099);
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2840);


/**
 * Decides whether a run may publish what it builds: nothing that came with a fork's pull request is
 * pushed, whatever the event (design §3). With `pull_request_target`, `workflow_run` and
 * `issue_comment`, a fork's code could otherwise reach this repository's secrets. A payload with
 * another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
async function readCarried(env) {
    return carriedBy(await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env), env);
}
/** Does the same for an event's payload; undefined for a payload that cannot be read. */
function carriedBy(payload, env) {
    const { GITHUB_EVENT_NAME: event = "" } = env;
    if (event === "merge_group")
        return withheld(mergeGroup);
    if (payload === undefined) {
        return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
    }
    // Reviews and their comments have it too.
    if (payload["pull_request"] !== undefined)
        return ofPullRequest(payload, env);
    if (event === "workflow_run")
        return ofWorkflowRun(payload, env);
    return open(env, { pulls: pullsIn(payload, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
    return { kind: "withheld", why };
}
/** Whether the event's payload says whose commits it is about. */
function mayBeForeign(event) {
    return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(payload, env) {
    const head = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "head", "repo", "full_name");
    const base = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "base", "repo", "full_name");
    if (!isSame(head, base))
        return withheld("This pull request comes from a fork");
    const number = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "number");
    const own = typeof number === "number" ? [number] : [];
    return { ...open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun(payload, env) {
    const head = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "head_repository", "full_name");
    const base = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "repository", "full_name");
    if (!isSame(head, base))
        return withheld("The run that started this one is of a fork's commit");
    if ((0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "event") === "merge_group")
        return withheld(mergeGroup);
    const commit = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "head_sha");
    return open(env, { trusted: typeof commit === "string" ? [commit] : [] });
}
/** Compares repository names. A deleted repository has no name; it was a fork. */
function isSame(head, base) {
    return (typeof head === "string" &&
        typeof base === "string" &&
        head.toLowerCase() === base.toLowerCase());
}
/**
 * Events without a pull request behind them: what is checked out is the repository's own or was
 * made by its own workflow. After every other event, workflows check out what somebody named.
 */
const ownEvents = new Set([
    "branch_protection_rule",
    "create",
    "delete",
    "page_build",
    "push",
    "registry_package",
    "release",
    "schedule",
]);
/**
 * Events whose GITHUB_SHA may have been chosen by somebody who can name any commit that the forge
 * has, including those of forks.
 */
const chosenCommits = new Set(["deployment", "deployment_status", "status"]);
function open(env, known) {
    const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: own = "", GITHUB_REF: ref = "" } = env;
    const isOwn = own !== "" && !chosenCommits.has(event) && !ref.startsWith("refs/pull/");
    const { trusted = [], pulls = [] } = known;
    return {
        kind: "open",
        event,
        needsProof: !ownEvents.has(event) || ref.startsWith("refs/pull/"),
        trusted: [...(isOwn ? [own] : []), ...trusted].map((commit) => commit.toLowerCase()),
        pulls,
        ownPulls: [],
    };
}
/** How many values of a dispatch are read. */
const mostValues = 200;
/**
 * Collects the pull requests that an event is about, or that whoever dispatched the run gave as a
 * ref of the forge.
 */
function pullsIn(payload, { GITHUB_REF: ref = "" }) {
    const commented = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "issue", "pull_request");
    const number = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "issue", "number");
    const refs = [ref, ...[payload["inputs"], payload["client_payload"]].flatMap(valuesIn)];
    const named = refs.flatMap((value) => {
        const found = typeof value === "string" ? /^refs\/pull\/(\d{1,9})\//.exec(value)?.[1] : undefined;
        return found === undefined ? [] : [Number(found)];
    });
    return [...(commented !== undefined && typeof number === "number" ? [number] : []), ...named];
}
function valuesIn(inputs) {
    return (0,_domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(inputs) ? Object.values(inputs).slice(0, mostValues) : [];
}
//# sourceMappingURL=carried.js.map

/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eventField),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4099);


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/** Reads the event that started the run (GITHUB_EVENT_PATH); undefined when none can be read. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    return (0,_domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : undefined;
}
/**
 * Follows a path of names in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads
 * nowhere.
 */
function eventField(event, ...path) {
    return path.reduce((value, name) => (0,_domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined, event);
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
function parsed(text) {
    try {
        return (0,_domain_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ takeApartArguments),
/* harmony export */   Y: () => (/* binding */ takeApart)
/* harmony export */ });
const word = "take-apart";
/**
 * Returns the arguments that make our program take a work folder apart. A watcher uses them to
 * remove what a killed run left.
 */
function takeApartArguments(folder) {
    return [word, folder];
}
/**
 * Takes a work folder apart if the arguments say so. This is no command for people, so no help
 * lists it.
 * @returns whether the arguments said so
 */
async function takeApart([name, folder]) {
    if (name !== word || folder === undefined)
        return false;
    const { cleanUp } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    await cleanUp(folder);
    return true;
}
//# sourceMappingURL=take-apart.js.map

/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runner)
});

// EXTERNAL MODULE: ./build/adapters/actions/carried.js
var carried = __nccwpck_require__(9227);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
;// CONCATENATED MODULE: ./build/adapters/actions/commands.js

/** How much of a message a runner keeps; it would cut a longer one anywhere. */
const longestMessage = 4096;
/**
 * Formats a workflow command, `::name key=value::data`, as @actions/core does.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */
function formatCommand(name, properties, data) {
    const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === "" ? [] : [`${key}=${escapeProperty(cut(cleaned(value)))}`]);
    return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(cut(cleaned(data)))}`;
}
/** Formats an annotation as a command; its file is relative to the repository's root. */
function formatAnnotation({ level, title, message, place }) {
    const line = place?.line?.toString();
    return formatCommand(level, { title, file: place?.file, line }, message);
}
/**
 * Changes a text so that no runner takes it for a command: `##[` counts anywhere in a line, `::` at
 * its start, even after blanks.
 */
function neutralized(text) {
    return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
/**
 * Keeps line ends, which are escaped later; shows other control characters, and breaks the older
 * form of commands.
 */
function cleaned(text) {
    return text.split("\n").map(printable/* printable */.g$).join("\n").replaceAll("##[", "# #[");
}
function cut(text) {
    return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
//# sourceMappingURL=commands.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/actions/files.js

/** Appends to the job summary; does nothing outside of a runner, where there is no summary. */
async function writeSummary(env, markdown) {
    const { GITHUB_STEP_SUMMARY: file } = env;
    await append(file, markdown);
}
/**
 * Names the pushed images for later steps, e.g. actions/attest, as `oci://name@sha256:…`. A line
 * with `=` would fail the step; image names contain none, and one that did would be left out.
 */
async function writeArtifacts(env, images) {
    const lines = images
        .filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
        .map((image) => `oci://${image}\n`);
    const { GITHUB_ARTIFACTS: file } = env;
    if (lines.length > 0)
        await append(file, lines.join(""));
}
async function append(file, text) {
    if (file !== undefined && file !== "")
        await (0,promises_.appendFile)(file, text);
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./build/options/list.js + 6 modules
var list = __nccwpck_require__(3329);
;// CONCATENATED MODULE: ./build/adapters/actions/inputs.js

/**
 * Reads the inputs that the runner passes in variables: `INPUT_` and the name in upper case, with
 * its hyphens. It does not use @actions/core, because loading that would delay the first line of
 * the log.
 */
function readActionInputs(env) {
    const inputs = {};
    for (const { name } of list/* options */.f) {
        const value = env[`INPUT_${name.toUpperCase()}`];
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./build/domain/build/redact.js
var redact = __nccwpck_require__(6565);
;// CONCATENATED MODULE: ./build/adapters/actions/masks.js

/**
 * Tells the runner what to mask in logs: each line of each value, because it masks line by line.
 */
async function maskSecrets(values) {
    const lines = new Set(values.flatMap(redact/* secretLines */._o));
    if (lines.size === 0)
        return;
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    for (const line of lines)
        core.setSecret(line);
}
//# sourceMappingURL=masks.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/outputs.js
/**
 * Returns the value of every output; empty where it is not known, e.g. when the step failed early.
 */
function outputValues(facts) {
    const { report, tags, layout = "", reportFile = "", pageFile = "" } = facts;
    const { source, image } = report;
    return {
        digest: image?.digest ?? "",
        "image-id": image?.imageId ?? "",
        image: pushedNames(report).join("\n"),
        tags: tags.join("\n"),
        reproducible: report.reproducible,
        varied: JSON.stringify(report.variations.applied),
        "not-varied": JSON.stringify(report.variations.notApplied),
        advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
        "source-id": source.id,
        repository: source.repository,
        offset: source.offset,
        version: source.version,
        revision: source.revision,
        layout,
        report: reportFile,
        "report-html": pageFile,
    };
}
/** Returns the pushed images as `name@sha256:…`, each once. */
function pushedNames(report) {
    const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
    return [...new Set(names)];
}
/** Writes the outputs that have a value. */
async function writeOutputs(values) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    for (const [name, value] of Object.entries(values)) {
        // An empty offset is the repository's root; a missing output reads the same.
        if (value !== "")
            core.setOutput(name, value);
    }
}
/**
 * Removes the tag. A colon after the last slash starts a tag; a colon before it starts a registry's
 * port.
 */
function withoutTag(reference) {
    const [name = ""] = reference.split("@", 1);
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/actions/kept-lines.js
/** How many lines of a waiting log are kept, from its beginning and its end. */
const firstKept = 2_000;
const lastKept = 8_000;
/** Keeps the first 2,000 and the last 8,000 lines. */
function createKeptLines() {
    let first = [];
    let last = [];
    let left = 0;
    return {
        add: (line) => {
            if (first.length < firstKept) {
                first.push(line);
                return;
            }
            last.push(line);
            // Dropped in blocks, because shifting an array for every line would cost as much as all the
            // kept lines.
            if (last.length >= 2 * lastKept) {
                left += last.length - lastKept;
                last = last.slice(-lastKept);
            }
        },
        take: () => {
            const tooMany = Math.max(0, last.length - lastKept);
            const omitted = left + tooMany;
            const gap = omitted === 0 ? [] : [`… ${omitted.toLocaleString("en-US")} lines left out …`];
            const kept = [...first, ...gap, ...last.slice(tooMany)];
            first = [];
            last = [];
            left = 0;
            return kept;
        },
    };
}
//# sourceMappingURL=kept-lines.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/groups.js



/**
 * Shows each child's log as a group between `::stop-commands::` tokens, with new tokens each time,
 * so that the runner obeys nothing that a build prints. The first log is live; the others wait,
 * with a limit, and follow when it closes, because a runner does not support groups inside of
 * groups.
 */
function createGroups(write) {
    const logs = [];
    // The token that allows commands again; undefined while no group is open.
    let token;
    const leave = () => {
        if (token === undefined)
            return;
        write(`::${token}::\n::endgroup::\n`);
        token = undefined;
    };
    const show = (log, lines) => {
        if (lines.length === 0)
            return;
        if (token === undefined) {
            token = (0,external_node_crypto_.randomUUID)();
            write(`${opening(log, token)}\n`);
            log.shownBefore = true;
        }
        write(lines.map((line) => `${line}\n`).join(""));
    };
    const showFinished = () => {
        for (let live = logs[0]; live !== undefined; live = logs[0]) {
            show(live, live.kept.take());
            if (!live.closed)
                return;
            leave();
            logs.shift();
        }
    };
    const open = (title) => {
        const log = { title, kept: createKeptLines(), shownBefore: false, closed: false };
        logs.push(log);
        return {
            line: (text) => {
                if (logs[0] === log)
                    show(log, [text]);
                else
                    log.kept.add(text);
            },
            close: () => {
                log.closed = true;
                if (logs[0] === log)
                    showFinished();
            },
        };
    };
    return { open, leave };
}
function opening({ title, shownBefore }, token) {
    const group = formatCommand("group", {}, shownBefore ? `${title} (continued)` : title);
    return `${group}\n${formatCommand("stop-commands", {}, token)}`;
}
//# sourceMappingURL=groups.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/reporter.js



/** Longer lines are cut, with a count of what was cut. */
const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
/**
 * Writes the run as a runner's log to the step's standard output. Twofold's own lines are outside
 * of the children's groups, where they are visible without unfolding a group and where the runner
 * obeys its commands.
 */
function createActionsReporter(write) {
    const groups = createGroups(write);
    const outside = (text) => {
        groups.leave();
        write(`${text}\n`);
    };
    const progress = createRareProgress((text) => outside(ownText(text)));
    return {
        info: (text) => {
            progress.forget();
            outside(ownText(text));
        },
        warn: (text) => outside(formatCommand("warning", {}, text)),
        progress: progress.show,
        openLog: (title) => {
            const log = groups.open(harmless(title));
            return { line: (text) => log.line(harmless(text)), close: () => log.close() };
        },
        annotate: (annotation) => outside(formatAnnotation(annotation)),
    };
}
/**
 * Shows progress at most every 15 s. A text that came too early is shown when it is due, unless a
 * newer one was shown.
 */
function createRareProgress(say) {
    let last = Number.NEGATIVE_INFINITY;
    let pending;
    const showNow = (text) => {
        last = performance.now();
        say(text);
    };
    const forget = () => clearTimeout(pending);
    const show = (text) => {
        forget();
        const early = last + millisecondsBetweenProgress - performance.now();
        if (early <= 0)
            showNow(text);
        // The timer must not keep the process alive.
        else
            pending = setTimeout(() => showNow(text), early).unref();
    };
    return { show, forget };
}
/** Makes each line of our own text harmless, because it may name files and refs. */
function ownText(text) {
    return text.split("\n").map(harmless).join("\n");
}
function harmless(text) {
    return neutralized((0,printable/* printable */.g$)((0,printable/* shortened */.vI)(text, longestLine)));
}
//# sourceMappingURL=reporter.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/state.js
/**
 * The names of what the main part leaves for the post part, which gets `STATE_<name>` in its
 * environment.
 */
const started = "started";
const workFolder = "work-folder";
/**
 * Marks this step's main part as begun, so that the same file knows next time that it runs as the
 * post part.
 */
async function markStarted() {
    await save(started, "true");
}
/**
 * Saves the work folder's path, so that the post part can clean it up whatever happens to this
 * process.
 */
async function saveWorkFolder(path) {
    await save(workFolder, path);
}
/** Reads what the main part left; undefined in the main part itself. */
function readState(env) {
    if (env[`STATE_${started}`] !== "true")
        return undefined;
    const folder = env[`STATE_${workFolder}`];
    return folder === undefined || folder === "" ? {} : { workFolder: folder };
}
async function save(name, value) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143));
    core.saveState(name, value);
}
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./build/compose/runner.js








/**
 * The runner of a workflow's step: its inputs, log, masks, state, outputs and files. @actions/core
 * is only loaded when it is used.
 */
const runner = {
    createActionsReporter: createActionsReporter,
    formatAnnotation: formatAnnotation,
    markStarted: markStarted,
    maskSecrets: maskSecrets,
    outputValues: outputValues,
    pushedNames: pushedNames,
    readActionInputs: readActionInputs,
    readCarried: carried/* readCarried */.$,
    readState: readState,
    saveWorkFolder: saveWorkFolder,
    writeArtifacts: writeArtifacts,
    writeOutputs: writeOutputs,
    writeSummary: writeSummary,
};
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
/** The second build's variations (design §6), in the order that every report uses. */
const variationNames = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "umask",
    "cpus",
    "user-env",
    "file-order",
    "clock",
    "kernel-name",
    "network",
    "start-time",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf),
/* harmony export */   secretValuesOf: () => (/* binding */ secretValuesOf)
/* harmony export */ });
/**
 * The shortest value that is redacted: shorter ones are no real secrets and would blacken every
 * line.
 */
const shortest = 3;
const mask = "***";
/**
 * Creates a redactor for these values: each value, each of its lines of at least 3 characters, and
 * the forms in which programs print them (base64, JSON and URL escapes). The longest are replaced
 * first, so that no part of one remains.
 */
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/** The forms in which values may be printed, the longest first. */
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
/**
 * Returns the parts of a request that must not appear anywhere: secrets, the forge's token, the
 * password, and user name and password in the form of a registry's `Authorization` header. The
 * caller adds the secrets that are read from files.
 */
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
/** How messages name a secret of the build. */
function secretName({ id }) {
    return `secret \`${id}\``;
}
/**
 * Returns what an image must not contain, by name: secrets, password and token. The caller adds
 * those that are read from files.
 */
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
/**
 * Returns the lines of a value that are long enough to be masked in a log. A log is masked line by
 * line.
 */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
/** URL-encodes a text. Lone surrogates have no URL form and become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/** Every advisory (design §5), in the order that every report uses. */
const advisoryNames = [
    "dirty",
    "ignored-in-context",
    "unpushed",
    "untagged",
    "ephemeral-tag",
    "tag-mismatch",
    "tag-not-head",
    "unknown-repository",
    "wrong-revision",
    "merge-preview",
    "unverifiable",
    "no-repository",
    "submodule-dirty",
    "lfs-pointer",
    "unpinned-base",
    "unverified-download",
    "single-stage",
    "floating-packages",
    "root-user",
    "network-in-run",
    "vcs-in-image",
    "foreign-context",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   mP: () => (/* binding */ unwritable)
/* harmony export */ });
/**
 * An expected failure, shown to the user without a stack. Anything else that is thrown is a bug in
 * Twofold.
 */
class Failure extends Error {
    code;
    fix;
    place;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "Failure";
        this.code = details.code;
        this.fix = details.fix;
        this.place = details.place;
    }
}
/**
 * Exit codes of design §4: 0 it holds, 1 the answer is no, 2 bad usage or input, 3 a tool, the
 * network or a registry failed.
 */
const exitCodes = {
    usage: 2,
    forbidden: 1,
    irreproducible: 1,
    "not-varied": 1,
    "secret-in-image": 1,
    build: 3,
    tool: 3,
    registry: 3,
    interrupted: 130,
};
/** Creates the failure for a bad input, named as the user wrote it. */
function badInput(input, wrong, fix) {
    return new Failure({ code: "usage", message: `Input \`${input}\`: ${wrong}`, fix });
}
/**
 * Converts the error of a failed write (a full disk, a missing permission) into one for the user.
 * Anything else that was thrown is returned as it is.
 */
function unwritable(error, folder) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new Failure({
        code: "tool",
        message: `Input \`output\`: ${folder} cannot be written: ${error.message}.`,
        fix: "Free some space there, or name another folder; without `output`, RUNNER_TEMP or TMPDIR says where results go.",
        cause: error,
    });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object and not an array. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
const maxJsonDepth = 64;
/** A document that is JSON, but nested deeper than any real one. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** Returns the depth of the brackets outside of strings. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6141);

// CSI sequences, OSC and other strings, two-character escapes (ECMA-48 §5.3-5.6).
const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
].join("|"), "g");
// Control characters except tab, line separators, and characters that reorder text on a screen
// (Unicode UAX #9).
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/**
 * Makes every control character of a line visible, e.g. `␛`: what cannot be seen can deceive a
 * reader.
 */
function visible(text) {
    return text.replace(controls, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/**
 * Makes a line of a program's output printable: removes colours and cursor movements and makes the
 * rest visible.
 */
function printable(text) {
    return visible((0,_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text.replace(escapes, ""), "\r"));
}
/** Cuts the text to this many UTF-16 units and appends a count of what was left out. */
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
/**
 * Defuses everything in a text that a workflow runner takes for a command: `##[` anywhere in a
 * line, `::` at its start.
 */
function inert(text) {
    return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
/** Returns the end of a text, starting at a word: programs say last what went wrong. */
function ending(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-longest);
    return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Removes these characters from the end of a text. A regular expression such as `/x+$/` would scan
 * every run of them again from each of its characters, which takes minutes on a long text that a
 * stranger wrote.
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=trailing.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
/** Options for the image's name, and for what the image says about itself. */
const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default: from the source: `1.4.0` at git tag `v1.4.0`, else `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` a line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` a line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
/** Options for the program that builds, and for the place of the results. */
const machineOptions = [
    {
        name: "buildah",
        kind: "text",
        value: "SOURCE",
        text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
        example: "1.43.2",
    },
    {
        name: "output",
        kind: "text",
        value: "FOLDER",
        text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
        example: "out",
    },
];
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __nccwpck_require__(8975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js

const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
/** Options for what is proven, and what counts as proof. */
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; without effect in the other modes.",
        example: "true",
    },
    {
        name: "vary",
        kind: "words",
        value: "NAMES",
        default: "all",
        text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "all,-hostname",
    },
    {
        name: "require-varied",
        kind: "words",
        value: "NAMES",
        text: `Variations that every step must really have had, else the step fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "What a trace of this build in the image does to the verdict. `fail`: it counts as a difference. `warn`: it is reported only.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "Builds to find out which variation makes the image differ, at most; they run only when it does. `0`: none.",
        example: "3",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: nothing, for images that must rebuild with bare buildah.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while: path, cause, reason, owner and expiry date of each.",
        example: "exceptions.yaml",
    },
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
/** Options for what is built, and how. */
const recipeOptions = [
    {
        name: "context",
        kind: "text",
        value: "FOLDER",
        default: ".",
        text: "Build context: a folder inside the checkout.",
        example: "services/cart",
    },
    {
        name: "file",
        kind: "text",
        value: "PATH",
        text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
        example: "services/cart/Containerfile",
    },
    {
        name: "target",
        kind: "text",
        value: "STAGE",
        text: "Stage to build. Default: the last one.",
        example: "runtime",
    },
    {
        name: "build-args",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Build arguments, one `name=value` a line. They are part of the image's recorded recipe: no place for secrets.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` a line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` a line; several lines in double quotes.",
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: "Platform to build for; exactly one. Default: the runner's.",
        example: "linux/amd64",
    },
    {
        name: "network",
        kind: "choice",
        value: "MODE",
        default: "default",
        choices: ["default", "none", "host"],
        text: "Network of RUN steps: `default`, `none` or `host`.",
        example: "none",
    },
    {
        name: "hermetic",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Take the network from all RUN steps but those of `fetch-stages`, in both builds.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may fetch what the others are built from.",
        example: "deps",
    },
    {
        name: "timestamp",
        kind: "text",
        value: "SECONDS",
        default: "0",
        text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
        example: "commit",
    },
    {
        name: "source-date-epoch",
        kind: "text",
        value: "SECONDS",
        text: "`SOURCE_DATE_EPOCH` of RUN steps: seconds since 1970, `commit`, or `none`. Default: `timestamp`, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.",
        example: "commit",
    },
];
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/options/groups/registry.js
/** Options for publishing, and for access to registries. */
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push what was proven; never what a fork's pull request brought, whatever the event.",
        example: "true",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User at the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token at the registry. On the command line, rather `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use in place of the ones that containers and docker have.",
        example: "/home/me/auth.json",
    },
    {
        name: "tls-verify",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Whether the registries of `image` must speak HTTPS with a valid certificate; for others, see `insecure-registries`.",
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: "Registries beside those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port where there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __nccwpck_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
/** Options for where the source is, and which advisories are forbidden. */
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
        example: "dirty,unpushed",
    },
    {
        name: "offset",
        kind: "text",
        value: "PATH",
        text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
        example: "services/cart",
    },
    {
        name: "repository",
        kind: "text",
        value: "NAME",
        text: "Canonical repository, when the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token to ask the forge's API, and nobody else, whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
/** Returns the option with this name; every name has one. */
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
//# sourceMappingURL=main.js.map
