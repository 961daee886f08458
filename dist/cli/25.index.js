export const id = 25;
export const ids = [25,845];
export const modules = {

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

/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a parsed JSON value is an object; an array is none. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=json.js.map

/***/ })

};
//# sourceMappingURL=25.index.js.map
