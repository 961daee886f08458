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
/* harmony import */ var _action_harness_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5576);


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
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);

/** The build action: inputs, build, outputs, summary. */
async function buildAction(context) {
    const request = await readRequest(context);
    const outcome = await build(request, context);
    await report(outcome, context);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[outcome.failure.code];
}
/**
 * Reads and checks the inputs; from here on the runner masks the secrets in them. A fork's pull
 * request is built and compared like any other, by the same workflow, which has no password for it;
 * it only may not publish.
 */
async function readRequest({ env, reporter }) {
    const { step } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6240));
    const { parseBuildRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(107), __nccwpck_require__.e(567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4567));
    const { secretValuesOf } = await __nccwpck_require__.e(/* import() */ 565).then(__nccwpck_require__.bind(__nccwpck_require__, 6565));
    const { notPushed } = await __nccwpck_require__.e(/* import() */ 161).then(__nccwpck_require__.bind(__nccwpck_require__, 1161));
    const inputs = step.readActionInputs(env);
    const carried = await step.readCarried(env);
    const isWithheld = carried.kind === "withheld";
    if (isWithheld && String(inputs.push).toLowerCase() === "true") {
        reporter.annotate(notPushed(carried.why));
    }
    const request = parseBuildRequest(isWithheld ? { ...inputs, push: "false" } : inputs);
    await step.maskSecrets(secretValuesOf(request));
    return request;
}
async function build(request, { env, reporter, signal, entry }) {
    const { step } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6240));
    const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(934), __nccwpck_require__.e(410), __nccwpck_require__.e(366), __nccwpck_require__.e(210), __nccwpck_require__.e(107), __nccwpck_require__.e(702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3702));
    return runBuild({
        ...{ request, reporter, env, signal, entry },
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        onWorkFolder: (folder) => void step.saveWorkFolder(folder),
        onSecrets: step.maskSecrets,
    });
}
/**
 * Writes the results, the outputs first: they are known even when the step fails, and what follows
 * is only for reading.
 */
async function report(outcome, { reporter, env }) {
    const { report, failure } = outcome;
    const { step } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6240));
    const { annotationsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6241));
    const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1740));
    const { renderTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3851));
    const { plainPalette } = await __nccwpck_require__.e(/* import() */ 48).then(__nccwpck_require__.bind(__nccwpck_require__, 7048));
    await step.writeOutputs(step.outputValues(outcome));
    await step.writeArtifacts(env, step.pushedNames(report));
    await step.writeSummary(env, renderSummary(report));
    reporter.info(renderTerminal(report, plainPalette).join("\n"));
    for (const annotation of annotationsOf(report, failure))
        reporter.annotate(annotation);
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 5576:
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
 * What an entry needs from the process that it runs in. What is imported here is loaded before the
 * first line of output.
 */
const program = {
    listenForInterrupts: listenForInterrupts,
    takeApart: take_apart/* takeApart */.Y,
    withSourceLines: withSourceLines,
    /** Removes a work folder, whatever a run left in it. */
    cleanUp: async (folder) => {
        const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(210), __nccwpck_require__.e(99)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
        await cleanUp(folder);
    },
};
//# sourceMappingURL=program.js.map
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
// EXTERNAL MODULE: ./build/adapters/actions/state.js
var state = __nccwpck_require__(8048);
;// CONCATENATED MODULE: ./build/compose/runner.js



/** What an action needs of its runner before the first line of the log; the rest is in step.ts. */
const runner = { createActionsReporter: createActionsReporter, formatAnnotation: formatAnnotation, markStarted: state/* markStarted */.Fm, readState: state/* readState */.un };
//# sourceMappingURL=runner.js.map
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
        const state = runner.readState(process.env);
        return await (state === undefined ? main(action) : post(state.workFolder));
    }
    catch (error) {
        return reportBug(error);
    }
}
async function main(action) {
    process.stdout.write(`Twofold ${version}\n`);
    const interrupts = program.listenForInterrupts();
    const reporter = runner.createActionsReporter((text) => process.stdout.write(text));
    await runner.markStarted();
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
        process.stdout.write(`${runner.formatAnnotation({ level: "warning", title: "Twofold", message })}\n`);
    });
    return 0;
}
async function reportFailure(failure, { reporter, env }) {
    const { failureAnnotation } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(241)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6241));
    const { renderFailureSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(366), __nccwpck_require__.e(740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1740));
    const { step } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6240));
    reporter.annotate(failureAnnotation(failure));
    await step.writeSummary(env, renderFailureSummary(failure));
}
/** Reports a bug: anything but a Failure is a bug of ours and is shown with its stack. */
function reportBug(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = (0,printable/* shortened */.vI)(program.withSourceLines(stack), 20_000)
        .split("\n")
        .map(printable/* printable */.g$)
        .join("\n");
    const message = `A bug in Twofold; please report it with these lines:\n${lines}`;
    process.stdout.write(`${runner.formatAnnotation({ level: "error", title: "Twofold", message })}\n`);
    return exitCodeOfBug;
}
//# sourceMappingURL=harness.js.map

/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ markStarted),
/* harmony export */   H5: () => (/* binding */ saveWorkFolder),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
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
    const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(210), __nccwpck_require__.e(99)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    await cleanUp(folder);
    return true;
}
//# sourceMappingURL=take-apart.js.map

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
