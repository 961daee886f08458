export const id = 1094;
export const ids = [1094,2845];
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
 * The variables that children get from our environment: those that programs need to run, to find
 * their settings and to reach the network. Everything else stays here, because any of it may be a
 * secret and a build's output is public: a runner's tokens, our own inputs, whatever a job has set.
 * Variables that would change buildah's behaviour against the plan stay here too (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp
 * is an error).
 */
const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    // Proxies and certificates.
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    // Where container tools have their settings, and how rootless ones find the user's session.
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    // How git and ssh reach a remote; gitEnvironment filters the GIT_ variables once more.
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    // Where libraries at other places are.
    /^LD_LIBRARY_PATH$/,
];
/**
 * Marks every process of a run with the run's work folder, so that what a killed run left can be
 * found.
 */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** Returns the environment for children: the variables that we hand on, and the extra ones. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * Returns the environment for children of a run. They carry the work folder's name, and what they
 * leave in their temp folder when they are stopped is inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  eF: () => (/* binding */ run),
  gq: () => (/* binding */ succeeded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/domain/build/blank.js
var blank = __webpack_require__(456);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js


/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;
/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #blanker;
    #rest = "";
    /** @param blanker takes secrets out before a line is cut */
    constructor(onLine, blanker = blank/* blankNothing */.Y) {
        this.#onLine = onLine;
        this.#blanker = blanker;
    }
    push(chunk) {
        this.#take(this.#blanker.push(this.#decoder.write(chunk)));
    }
    #take(text) {
        const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
        const rest = this.#rest;
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
;// CONCATENATED MODULE: ./build/adapters/process/stopper.js
/**
 * How long a child may take to clean up after we ask it to stop; a runner kills us 10 s after its
 * first signal.
 */
const graceMilliseconds = 4_000;
/** How long what a killed child has printed may take to arrive. */
const drainMilliseconds = 200;
/** Ends a child and, when it does not react, everything in its process group. */
class Stopper {
    #child;
    #signal;
    #timer;
    /** Why it was ended, if not by an abort. */
    reason;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    /** Asks the child to end, and makes it end after a while; with SIGKILL at once. */
    stop() {
        if (this.#timer !== undefined)
            return;
        this.#child.kill(this.#signal);
        const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
        this.#timer = setTimeout(() => this.#force(), grace);
    }
    /** Stops for a reason that the result tells; the first one counts. */
    stopFor(reason) {
        this.reason ??= reason;
        this.stop();
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
    /** What has left the group may hold the output open for as long as it likes. */
    #force() {
        this.killGroup();
        this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
    }
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js





/**
 * How much is kept of a child's standard output. Everything that we read (manifests, inspections)
 * is far smaller.
 */
const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
/** Whether the child ended with exit status 0. */
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
/** Describes for a message how the child ended. */
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "overlong":
            return `more than ${maxOutputBytes} bytes of output`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
/**
 * Runs a program without a shell, in a process group of its own, so that a Ctrl-C at the terminal
 * reaches only us and we decide in which order things end. However the child ends, this does not
 * reject. It does not use @actions/exec, which has no deadline and no abort, and collects output
 * without limit.
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
        stepBack(child, command);
        // A child that ends without reading all of its input says why by its exit status.
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = stopperOf(child, command);
        const abort = () => stop.stop();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
        const lines = () => new LineSplitter(keep, command.blank?.());
        const errors = lines();
        const output = command.onLine === undefined ? stdout : lines();
        child.stdout.on("data", (chunk) => {
            output.push(chunk);
            if (stdout.isFull && command.endsWhenOverlong === true)
                stop.stopFor("overlong");
        });
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
            // A child that failed or was stopped may leave helpers that wait for it forever.
            if (code !== 0)
                stop.killGroup();
            const { reason } = stop;
            settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    const [first = program, ...words] = [...leash, program, ...args];
    return input === undefined
        ? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
    const { pid, stdout, stderr } = child;
    const kill = (signal) => child.kill(signal);
    const close = () => {
        stdout.destroy();
        stderr.destroy();
    };
    return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
    if (code === null)
        return { kind: "signal", signal: signal ?? "a signal" };
    // The leash's program exits with 127 and prints a message when it does not find the program.
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
/** Lowers a child's priority; a child that has already ended needs none. */
function stepBack({ pid }, { niceness }) {
    if (pid === undefined || niceness === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, niceness);
    }
    catch {
        // ESRCH: it ended between its start and this.
    }
}
class Collected {
    #chunks = [];
    #size = 0;
    isFull = false;
    /** Keeps the output up to the first chunk that is too much, so that what is kept has no gaps. */
    push(chunk) {
        this.isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankNothing),
/* harmony export */   c: () => (/* binding */ createBlanker)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6565);

/** A blanker that changes nothing: there are no secrets. */
const blankNothing = { push: (text) => text, flush: () => "" };
/**
 * Creates a blanker for these values. A program's output arrives in pieces that may be cut
 * anywhere. A secret of several lines, or one after a long line, could be split between two pieces,
 * and neither would match it. So text that may be the beginning of a secret is held back until the
 * next piece arrives.
 */
function createBlanker(values) {
    const forms = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
    if (forms.length === 0)
        return blankNothing;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    let rest = "";
    return {
        push: (text) => {
            const whole = rest + text;
            const until = sureUntil(whole, forms);
            rest = whole.slice(until);
            return redact(whole.slice(0, until));
        },
        flush: () => {
            const shown = redact(rest);
            rest = "";
            return shown;
        },
    };
}
/** Returns where the text may be cut: no form crosses that point, and a form may begin after it. */
function sureUntil(text, forms) {
    let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
    for (let before = -1; before !== until;) {
        before = until;
        for (const { form } of forms) {
            const at = text.indexOf(form, Math.max(0, until - form.length + 1));
            if (at !== -1 && at < until)
                until = at;
        }
    }
    return until;
}
/**
 * Returns how many characters at the end of the text are an incomplete beginning of a form (Knuth,
 * Morris, Pratt).
 */
function begun(text, { form, borders }) {
    let matched = 0;
    for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
        while (matched > 0 && text[at] !== form[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === form[matched])
            matched += 1;
    }
    return matched;
}
/**
 * For each prefix of a text, the length of its longest proper border: a suffix that is also a
 * prefix.
 */
function bordersOf(text) {
    const borders = new Int32Array(text.length);
    let matched = 0;
    for (let at = 1; at < text.length; at += 1) {
        while (matched > 0 && text[at] !== text[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === text[matched])
            matched += 1;
        borders[at] = matched;
    }
    return borders;
}
//# sourceMappingURL=blank.js.map

/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf)
/* harmony export */ });
/* unused harmony export secretLines */
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

/***/ })

};
//# sourceMappingURL=1094.index.js.map
