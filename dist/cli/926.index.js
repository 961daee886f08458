export const id = 926;
export const ids = [926,845];
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
;// CONCATENATED MODULE: ./build/adapters/process/runner.js




/**
 * How long a child may take to clean up after we ask it to stop; a runner kills us 10 s after its
 * first signal.
 */
const graceMilliseconds = 4_000;
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
        const stop = new Stopper(child, command.endSignal ?? "SIGTERM");
        const abort = () => stop.gently();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.late(), command.timeoutSeconds * 1000);
        const lines = () => new LineSplitter(keep, command.blank?.());
        const errors = lines();
        const output = command.onLine === undefined ? stdout : lines();
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
            // A child that failed or was stopped may leave helpers that wait for it forever.
            if (code !== 0)
                stop.killGroup();
            settle(stop.isLate ? { kind: "timeout" } : endOf({ code, signal }, command, lastLines));
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
    #isFull = false;
    /** Keeps the output up to the first chunk that is too much, so that what is kept has no gaps. */
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
/** Ends a child and, when it does not react, everything in its process group. */
class Stopper {
    #child;
    #signal;
    #timer;
    isLate = false;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    gently() {
        this.#child.kill(this.#signal);
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

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fromScope),
/* harmony export */   w: () => (/* binding */ withScopes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

/** Returns the variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * Yields a stage's instructions, each with the variables that it sees in `--from` and `from=`: the
 * ARGs above it in the stage. An ARG without a default has the value from before the first FROM.
 * ENV variables are not included, as in buildah. A scope is valid until the next instruction is
 * requested.
 */
function* withScopes(instructions, { outer, values }) {
    const scope = platformScope(values);
    for (const instruction of instructions) {
        yield { instruction, scope };
        if (instruction.keyword === "ARG")
            declare(instruction, { scope, outer, values });
    }
}
function declare(instruction, { scope, outer, values }) {
    for (const { text } of instruction.words) {
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        const given = values.buildArgs.findLast((each) => each.name === name)?.value;
        const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
        const value = given ?? fallback;
        if (value !== undefined)
            scope.set(name, value);
    }
}
/**
 * Resolves an ARG's default. An ARG whose default cannot be resolved has no value; the error
 * appears where it is used.
 */
function defaultOf(written, scope) {
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, (name) => scope.get(name));
    return problem === undefined ? text : undefined;
}
function platformScope({ platforms }) {
    const scope = new Map();
    if (platforms === undefined)
        return scope;
    for (const [prefix, platform] of [
        ["BUILD", platforms.build],
        ["TARGET", platforms.target],
    ]) {
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        scope.set(`${prefix}PLATFORM`, platform);
        scope.set(`${prefix}OS`, os);
        scope.set(`${prefix}ARCH`, architecture);
        scope.set(`${prefix}VARIANT`, variant);
    }
    return scope;
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   ip: () => (/* binding */ pinBases),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns what the build of the target needs from outside: the names in its stage and in the stages
 * that it uses, in the order of the file. ONBUILD triggers of a base image are not known here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function basesOf(scope) {
    const { contexts } = scope;
    const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * Returns the stages that the target needs, including itself, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
function neededStages(scope) {
    return [...neededOrigins(scope).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(scope)];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)(names, stage);
        needed.set(stage, origins);
        open.push(...origins.flatMap((origin) => origin.stage ?? []));
    }
    return needed;
}
/**
 * Replaces names in a file's text and leaves everything else, including line numbers, unchanged.
 * @throws RangeError when a use does not belong to this text
 */
function pinBases(text, pins) {
    const parts = [];
    let from = 0;
    for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
        if (use.start < from || text.slice(use.start, use.end) !== use.written) {
            throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
        }
        parts.push(text.slice(from, use.start), pinned);
        from = use.end;
    }
    return parts.join("") + text.slice(from);
}
function useOf(origin, { stage, contexts }) {
    const { kind, word, name, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenContainerfile)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

/** Creates the failure for a Containerfile that cannot be built as it is written. */
function brokenContainerfile({ file, line, wrong, fix }) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        fix,
        place: { file, line },
    });
}
//# sourceMappingURL=broken.js.map

/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage),
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns the stages that build on each other, from the one on an outside image (or on `scratch`)
 * to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that has no meaning with its ARGs
 */
function stageChain(options) {
    const { containerfile, buildArgs = [] } = options;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...options, buildArgs });
    const chain = [];
    let stage = targetStage(options);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/**
 * Returns the stage to build: by its name, or by its number if it has no name, as in buildah.
 * @throws Failure `usage`
 */
function targetStage(options) {
    const { containerfile, target } = options;
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave it out for the last stage.`);
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expandWord)
/* harmony export */ });
/** The longest word: doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;
/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes
 * and backslashes in one word, as buildah does for FROM, ARG and `--from`.
 */
function expandWord(word, lookup) {
    const cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
    if (word.length > longestWord)
        cursor.problem = `is longer than ${longestWord} characters`;
    const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
    if (text.length > longestWord)
        cursor.problem ??= `expands to more than ${longestWord} characters`;
    const expansion = { text, unset: [...cursor.unset] };
    return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}
/** Reads past the next unquoted `stop` character, or to the end of the word if `stop` is empty. */
function readUntil(cursor, stop) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = cursor.word[cursor.at] ?? "";
        cursor.at += 1;
        if (character === stop)
            return text;
        if (character === "'" || character === '"')
            text += readQuoted(cursor, character);
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\")
            text += take(cursor);
        else
            text += character;
    }
    if (stop !== "")
        cursor.problem ??= `lacks \`${stop}\``;
    return text;
}
function readQuoted(cursor, quote) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = take(cursor);
        if (character === quote)
            return text;
        if (quote === "'")
            text += character;
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
            text += take(cursor);
        else
            text += character;
    }
    cursor.problem ??= `lacks a closing \`${quote}\``;
    return text;
}
function readVariable(cursor) {
    if (cursor.word[cursor.at] !== "{") {
        const name = readName(cursor);
        return name === "" ? "$" : valueOf(cursor, name);
    }
    cursor.at += 1;
    const name = readName(cursor);
    const next = take(cursor);
    if (next === "}")
        return valueOf(cursor, name);
    const operator = next === ":" ? take(cursor) : "";
    if (operator !== "-" && operator !== "+" && operator !== "?") {
        cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
        return "";
    }
    const other = readUntil(cursor, "}");
    const value = cursor.lookup(name) ?? "";
    if (operator === "+")
        return value === "" ? "" : other;
    if (operator === "?" && value === "")
        cursor.problem ??= `needs a value for \`${name}\``;
    return value === "" ? other : value;
}
function valueOf(cursor, name) {
    const value = cursor.lookup(name);
    if (value === undefined)
        cursor.unset.add(name);
    return value ?? "";
}
function readName(cursor) {
    const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
    cursor.at += name.length;
    return name;
}
function take(cursor) {
    const character = cursor.word[cursor.at] ?? "";
    cursor.at += 1;
    return character;
}
//# sourceMappingURL=expand.js.map

/***/ }),

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W7: () => (/* binding */ namingWords),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zU: () => (/* binding */ originOfBase)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);




/** Collects the names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * Returns what a stage builds on and copies from, in the order of the file; `scratch` is left out.
 * @throws Failure `usage` at a name that has no meaning with its ARGs
 */
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
/**
 * Returns what a stage's FROM builds on; undefined for `scratch`.
 * @throws Failure `usage`, as {@link originsOf}
 */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** Yields the words of a stage that name something, in the order of the file. */
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
/**
 * Returns what a word names, which may be `scratch`.
 * @throws Failure `usage` when it has no meaning with its ARGs
 */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** Like {@link originOf}, but returns what is wrong with a meaningless word instead of throwing. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, fix: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            fix: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
        };
    }
    const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const platform = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(flag.value.text, lookup);
    if (platform.problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${platform.problem}.`;
        return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
    }
    // An empty value means the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/**
 * Returns the stage that a name means. Only stages above count; FROM knows a stage by its number
 * only if the stage has no name, as in buildah.
 */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** Returns a stage's name, or its number if it has none. */
function nameOf(stage) {
    return stage.name ?? String(stage.index);
}
function fromWords({ keyword, flags }) {
    if (keyword === "COPY") {
        return flags
            .filter(({ name }) => name === "from")
            .map(({ value }) => ({ kind: "copy", word: value }));
    }
    if (keyword !== "RUN")
        return [];
    return flags.flatMap(({ name, value }) => {
        const from = name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
        if (from === null)
            return [];
        // The offsets inside a value that continues on another line differ from those in its text.
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

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
//# sourceMappingURL=926.index.js.map
