export const id = 907;
export const ids = [907,210,845];
export const modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ workFolderMark),
/* harmony export */   cR: () => (/* binding */ runtimeState),
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   pi: () => (/* binding */ removeInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4543);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3259);






/** Written into every work folder: only a folder that holds it is ever taken apart. */
const workFolderMark = ".twofold-work";
/** The folder in a build's own folder where its runtime keeps state. */
const runtimeState = "runtime-state";
/**
 * Takes a run's work folder apart, also after a kill: ends the processes that were started for it, deletes
 * containers that their runtime still knows, unmounts what is mounted below it, and removes it. Idempotent.
 */
async function cleanUp(folder) {
    const marked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, workFolderMark)).then(() => true, () => false);
    if (!marked)
        return;
    await endProcesses(folder);
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(process.env);
    for (const { runtime, state, container } of await openContainers(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({
            program: runtime,
            args: ["--root", state, "delete", "--force", container],
            env,
            timeoutSeconds: 10,
        });
    }
    await removeInside(folder);
}
/** Removes a folder that nobody works in any more, e.g. that of a build that has ended. */
async function removeInside(folder) {
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(process.env);
    for (const mount of await mountsBelow(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
    }
    await remove(folder, env);
}
/**
 * rm(1) is several times faster than Node on a base's thousands of files. Files of other ids, as rootless builds
 * make them, can only be removed from inside the user namespace.
 */
async function remove(folder, env) {
    const args = ["-rf", "--", folder];
    const removed = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "rm", args, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(removed))
        return;
    const inside = ["unshare", "rm", ...args];
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(finished))
        return;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
        cure: "Remove it by hand, as root if need be; it holds nothing that is needed.",
    });
}
/** Asks once, then kills, until a look finds nobody: who is being killed may just have started another. */
async function endProcesses(folder) {
    for (let round = 0; round < 8; round += 1) {
        const found = await processesOf(folder);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
            }
            catch {
                // It ended by itself.
            }
        }
        await ended(folder);
        // Whoever was just being started shows only now.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100);
    }
}
/** Waits for a second at most. */
async function ended(folder) {
    for (let waited = 0; waited < 20; waited += 1) {
        if ((await processesOf(folder)).length === 0)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}
/**
 * Every process that was started for the folder, ourselves left out: its environment has the folder's name, or, as
 * with what buildah starts in an environment of its own, its arguments name something inside, or it is a part of
 * buildah that stands inside (while it waits to start the runtime, neither of the others need be there; in a root of
 * its own, the place is told from where that root lies).
 */
async function processesOf(folder) {
    const wanted = `${_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .workFolderVariable */ .u}=${folder}`;
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            continue;
        const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/${file}`, "utf8").catch(() => "");
        const [environment, command, place] = await Promise.all([
            read("environ"),
            read("cmdline"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${name}/cwd`).catch(() => ""),
        ]);
        const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
        if (isPart || environment.split("\0").includes(wanted) || command.includes(`${folder}/`)) {
            found.push(Number(name));
        }
    }
    return found;
}
/** Containers that the shim saw created and not deleted. */
async function openContainers(folder) {
    const open = [];
    for (const slot of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        const runtime = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, "runtime"), "utf8").catch(() => "")).trim();
        const log = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, "shim.log"), "utf8").catch(() => "");
        const alive = new Set();
        for (const line of log.split("\n")) {
            const [verb, container] = line.split(" ");
            if (container === undefined)
                continue;
            if (verb === "create")
                alive.add(container);
            if (verb === "delete")
                alive.delete(container);
        }
        const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, runtimeState);
        if (runtime !== "")
            open.push(...[...alive].map((container) => ({ runtime, state, container })));
    }
    return open;
}
/** Mount points below a folder, deepest first (proc_pid_mountinfo(5): octal escapes for blanks). */
async function mountsBelow(folder) {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8");
    return table
        .split("\n")
        .map((line) => line.split(" ")[4] ?? "")
        .map((path) => path.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
        .filter((path) => path.startsWith(`${folder}/`))
        .reverse();
}
//# sourceMappingURL=clean-up.js.map

/***/ }),

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeWorkFolder: () => (/* binding */ makeWorkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4543);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);





/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah does (/tmp is
 * often in memory). @throws Failure `tool` when it cannot be made
 */
async function makeWorkFolder(env) {
    const parent = env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "twofold-")));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _clean_up_js__WEBPACK_IMPORTED_MODULE_4__/* .workFolderMark */ .LB), "");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "tmp"));
        return folder;
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
            code: "tool",
            message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            cure: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
            cause,
        });
    }
}
//# sourceMappingURL=work-folder.js.map

/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   runEnvironment: () => (/* binding */ runEnvironment),
/* harmony export */   u: () => (/* binding */ workFolderVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What no child of ours may see: the runner's tokens and our own inputs (any of them may be a secret; a build's
 * output is public), and what would change buildah's behaviour behind the plan's back (measured per version:
 * BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp is an error since 1.41).
 */
const withheld = [
    /^ACTIONS_/,
    /^INPUT_/,
    /^STATE_/,
    /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|ARTIFACTS|EVENT_PATH)$/,
    /^GH_TOKEN$/,
    /^BUILDAH_/,
    /^SOURCE_DATE_EPOCH$/,
    /^STORAGE_DRIVER$/,
    /^STORAGE_OPTS$/,
    /^REGISTRY_AUTH_FILE$/,
    /^NODE_OPTIONS$/,
];
/** Names every process of a run by its work folder, so that what a killed run left behind can be found. */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** The environment for children: ours, less what they must not see, plus what is given. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !withheld.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * The environment for children of a run: they carry the work folder's name, and what they leave in their temp
 * folder when they are stopped lies inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  eF: () => (/* binding */ run),
  gq: () => (/* binding */ succeeded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js

/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;
/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        const rest = this.#rest + this.#decoder.end();
        this.#rest = "";
        if (rest !== "")
            this.#emit(rest.replace(/\r$/, ""));
    }
    #emit(line) {
        for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
            this.#onLine(line.slice(start, start + maxLineLength));
        }
    }
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js



/** How long a child that was asked to stop may take to clean up; a runner kills us 10 s after the first signal. */
const graceMilliseconds = 4_000;
/** What is kept of a child's standard output. Everything we ask for (manifests, inspections) is far smaller. */
const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
/** Whether the child did what it was asked. */
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
/** How the child ended, in words for a message. */
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
/**
 * Runs a program without a shell, in a process group of its own so that a Ctrl-C at the terminal reaches only us
 * and we decide the order of the end. Never rejects for how the child ended.
 * @actions/exec is not used: it has no deadline, no abort and gathers output without limit.
 * @throws the abort's reason when the signal was aborted
 */
async function run(command) {
    command.signal?.throwIfAborted();
    const started = external_node_perf_hooks_.performance.now();
    const stdout = new Collected();
    const lastLines = [];
    const keep = (line) => {
        lastLines.push(line);
        if (lastLines.length > keptErrorLines)
            lastLines.shift();
        command.onLine?.(line);
    };
    const end = await new Promise((resolve) => {
        const child = start(command);
        // Who ends without reading all of it says why by its exit status.
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = new Stopper(child);
        const abort = () => stop.gently();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.late(), command.timeoutSeconds * 1000);
        const errors = new LineSplitter(keep);
        const output = command.onLine === undefined ? stdout : new LineSplitter(keep);
        child.stdout.on("data", (chunk) => output.push(chunk));
        child.stderr.on("data", (chunk) => errors.push(chunk));
        const settle = (value) => {
            clearTimeout(deadline);
            stop.done();
            command.signal?.removeEventListener("abort", abort);
            output.flush();
            errors.flush();
            resolve(value);
        };
        child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
        child.once("close", (code, signal) => {
            // Who failed or was stopped may leave helpers that wait for it forever.
            if (code !== 0)
                stop.killGroup();
            if (stop.isLate)
                settle({ kind: "timeout" });
            else if (code !== null)
                settle({ kind: "exit", code });
            else
                settle({ kind: "signal", signal: signal ?? "a signal" });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    return input === undefined
        ? (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
class Collected {
    #chunks = [];
    #size = 0;
    #isFull = false;
    /** Keeps the output up to the first chunk that is too much: what is kept has no gaps. */
    push(chunk) {
        this.#isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.#isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/** Ends a child and, when it does not listen, everything in its process group. */
class Stopper {
    #child;
    #timer;
    isLate = false;
    constructor(child) {
        this.#child = child;
    }
    gently() {
        this.#child.kill("SIGTERM");
        this.#timer ??= setTimeout(() => this.killGroup(), graceMilliseconds);
    }
    late() {
        this.isLate = true;
        this.gently();
    }
    done() {
        clearTimeout(this.#timer);
    }
    killGroup() {
        if (this.#child.pid === undefined)
            return;
        try {
            process.kill(-this.#child.pid, "SIGKILL");
        }
        catch {
            // The group ended between the timer and the kill.
        }
    }
}
//# sourceMappingURL=runner.js.map

/***/ })

};
//# sourceMappingURL=907.index.js.map
