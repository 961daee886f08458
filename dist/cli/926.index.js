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
 * What children see of our environment: what programs need to run, to find their settings and to reach the network.
 * Everything else stays here, since any of it may be a secret and a build's output is public: a runner's tokens, our own
 * inputs, whatever a job has set. So does what would change buildah's behaviour behind the plan's back (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp is an error).
 */
const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    // Proxies and certificates.
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    // Where the tools of containers have their settings, and how rootless ones find the user's session.
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    // How git and ssh reach a remote; GIT_ variables are chosen from once more.
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    // Where libraries are that lie elsewhere.
    /^LD_LIBRARY_PATH$/,
];
/** Names every process of a run by its work folder, so that what a killed run left behind can be found. */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** The environment for children: what of ours is handed on, and what is given. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
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
    /** @param blanker takes secrets out before anything is cut */
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
        stepBack(child, command);
        // Who ends without reading all of it says why by its exit status.
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
            // Who failed or was stopped may leave helpers that wait for it forever.
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
    // What holds the leash ends with 127 when it does not find the program, and says so.
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
/** A child that has ended by now needs no priority. */
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

/** The variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * A stage's instructions, each with the variables it sees in `--from` and `from=`: the ARGs above it in the
 * stage, which without a default have the value from before the first FROM. Variables of ENV are none of
 * them, as in buildah. A scope holds until the next instruction is asked for.
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
/** A default that cannot be resolved leaves its ARG without a value: who uses it hears of that. */
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
 * What the build of the target needs from outside: the names in its stage and in the stages it takes from,
 * in the order of the file. Triggers that a base image brings (ONBUILD) are not seen here.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function basesOf(question) {
    const { contexts } = question;
    const uses = [...neededOrigins(question)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * The stages that the target needs, itself among them, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
function neededStages(question) {
    return [...neededOrigins(question).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(question) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(question.containerfile, question);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(question)];
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
 * A file's text with names replaced and everything else, line numbers included, as it was.
 * @throws RangeError when a use is not one of this text
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

/** The failure over a Containerfile that cannot be built from as it is written. */
function brokenContainerfile({ file, line, wrong, cure }) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        cure,
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
 * The stages that stand on each other, from the one on an outside image (or on `scratch`) to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that its ARGs leave without meaning
 */
function stageChain(question) {
    const { containerfile, buildArgs = [] } = question;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...question, buildArgs });
    const chain = [];
    let stage = targetStage(question);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/** The stage to build: by its name, or by its number when it has none, as in buildah. @throws Failure `usage` */
function targetStage(question) {
    const { containerfile, target } = question;
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
/** Doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;
/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes and
 * backslashes in one word, as buildah does for FROM, ARG and `--from`.
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
/** Reads up to a character outside quotes and behind it; up to the end of the word for an empty one. */
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




/** The names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * What one stage stands on and copies from, in the order of the file; `scratch` is nothing.
 * @throws Failure `usage` at a name that its ARGs leave without meaning
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
/** What a stage's FROM stands on; undefined for `scratch`. @throws Failure `usage`, as {@link originsOf} */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** The words of one stage that name something, in the order of the file. */
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
/** What a word names, be it `scratch`. @throws Failure `usage` when its ARGs leave it without meaning */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** As {@link originOf}; what is wrong with a word without meaning is an answer here. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, cure: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            cure: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
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
        return { ...place, wrong, cure: "Write a platform such as `linux/arm64`." };
    }
    // Empty is the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/** Only stages above are meant; FROM knows a stage's number only where the stage has no name, as in buildah. */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** A stage's name: its number when it has no other. */
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
        // Offsets within a value that goes on in another line are not those of its text.
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

/** Nothing is secret. */
const blankNothing = { push: (text) => text, flush: () => "" };
/**
 * A blanker for these values. Lines, and the pieces in which a program's output arrives, are cut wherever they are: a
 * secret of several lines, or one behind a long line, would be in two of them, and in neither as it is known. So what
 * may be the beginning of a secret waits for what follows.
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
/** Where the text may be cut: behind it may be the beginning of a form, and no form lies across it. */
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
/** How many characters at the end of the text are the beginning of a form, and not all of it (Knuth, Morris, Pratt). */
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
/** For each beginning of a text, how many of its last characters are its first ones, too. */
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
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
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
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
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
/** What people call a secret of the build. */
function secretName({ id }) {
    return `secret \`${id}\``;
}
/** What an image must not have, by name: secrets, password and token. Those read from files are the caller's to add. */
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
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
/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ })

};
//# sourceMappingURL=926.index.js.map
