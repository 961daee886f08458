export const id = 427;
export const ids = [427,845,814];
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
// EXTERNAL MODULE: ./build/domain/blank.js
var blank = __webpack_require__(2183);
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

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authFile: () => (/* binding */ authFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7803);




/**
 * The auth file to hand to skopeo, so that no password is ever an argument. With a user name and password it is a
 * private copy of the machine's own auth file with their entries added: bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(order) {
    const { username, password, authfile } = order.access;
    const named = authfile ?? order.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo looks into one of root's, and fails there for anybody else.
        if (named !== undefined || order.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(order.folder, await firstOf(ownFiles(order.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(order.env)) : await readAuth(named, "authfile");
    const auths = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(existing["auths"]) ? existing["auths"] : {};
    const helpers = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(existing["credHelpers"]) ? existing["credHelpers"] : {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(order.registries.map((registry) => [registry, entry]));
    // A credential helper of the same registry would win over our entry.
    const kept = Object.entries(helpers).filter(([registry]) => !order.registries.includes(registry));
    return await writePrivate(order.folder, {
        ...existing,
        auths: { ...auths, ...ours },
        credHelpers: Object.fromEntries(kept),
    });
}
async function writePrivate(folder, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "auth.json");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(content), { mode: 0o600 });
    return file;
}
/** Where containers' tools and docker look, in their order. */
function ownFiles(env) {
    const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
    return [
        ...(runtime === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, "containers/auth.json")]),
        ...(docker === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(docker, "config.json")]),
        ...(home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".docker/config.json")]),
    ];
}
async function firstOf(files) {
    for (const file of files) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
        if (text === undefined)
            continue;
        const value = parsed(text);
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
function parsed(text) {
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=auth-file.js.map

/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryFailure),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);



/** Troubles of skopeo's text, by what the user can do; the first that fits is told. */
const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        cure: "Check the inputs `username` and `password` (or the auth file), and that they may write to this repository.",
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        cure: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        cure: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        cure: "Use HTTPS, or say that this registry has none: `tls-verify: false` for those of `image`, `insecure-registries` for any other.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        cure: "Install its authority on the machine; or, if you know what that gives up, `tls-verify: false` for the registries of `image`, `insecure-registries` for any other.",
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        cure: "Sign in (`username`, `password`), wait, or use a mirror.",
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        cure: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
/** Troubles that pass by themselves: the server's own, and broken or refused connections. */
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
/** Whether trying again may help. */
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
/** The one error for a registry that did not do as asked. */
function registryFailure(attempted, finished) {
    const text = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished)}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 200)})`;
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(attempted.reference)}: ${what}.`,
        cure: trouble?.cure ?? "Check that the registry can be reached from here, then run again.",
    });
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Waits between attempts, in seconds; their number is the number of further attempts. */
const waits = [1, 2, 4];
/** The first good result, or the last one when all attempts met trouble. */
async function retried(order) {
    let result = await order.attempt();
    for (const wait of waits) {
        if (!order.again(result))
            return result;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal: order.signal });
        result = await order.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 3427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRemoteImage: () => (/* binding */ readRemoteImage)
/* harmony export */ });
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _adapters_process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _adapters_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(382);
/* harmony import */ var _adapters_registry_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2667);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3213);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4543);
/* harmony import */ var _domain_insecure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9615);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7803);
/* harmony import */ var _domain_oci_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8564);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5524);











/** An image's manifest and config from a registry, proven by their digests; its layers stay there. */
async function readRemoteImage(order) {
    const name = (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseReference */ .F2)(order.reference);
    if (name === undefined) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
            code: "usage",
            message: `${JSON.stringify(order.reference)} is neither an OCI layout folder nor an image's name`,
            cure: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const inspect = await inspector(order, name.registry);
    let reference = order.reference;
    let bytes = await inspect(reference, ["--raw"]);
    if (isIndex(bytes)) {
        const chosen = choose((0,_domain_oci_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIndex */ .A1)(bytes, origin("index", reference)).manifests, order);
        reference = `${(0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryName */ .aR)(name)}@${chosen.digest}`;
        bytes = await inspect(reference, ["--raw"]);
    }
    const manifest = (0,_domain_oci_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(bytes, origin("manifest", reference));
    const configBytes = await inspect(reference, ["--config", "--raw"]);
    if ((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(configBytes) !== manifest.config.digest) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
            code: "registry",
            message: `The registry served a config of ${reference} that is not the one its manifest names`,
            cure: "Try again; if it stays so, the registry or something on the way to it changes images.",
        });
    }
    return {
        digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes),
        manifest,
        config: (0,_domain_oci_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageConfig */ .FB)(configBytes, origin("config", reference)),
        configBytes,
    };
}
async function inspector(order, registry) {
    const { access, env, signal, folder } = order;
    const file = await (0,_adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_2__.authFile)({ access, registries: [registry], env, folder });
    const auth = file === undefined ? [] : [`--authfile=${file}`];
    return async (reference, flags) => {
        const args = [
            "inspect",
            ...flags,
            ...auth,
            `--tls-verify=${(0,_domain_insecure_js__WEBPACK_IMPORTED_MODULE_7__/* .isVerified */ .p)(reference, (0,_domain_insecure_js__WEBPACK_IMPORTED_MODULE_7__/* .insecureHosts */ .u)(access, [registry]))}`,
            `docker://${reference}`,
        ];
        const finished = await (0,_adapters_registry_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retried */ .s)({
            signal,
            attempt: () => (0,_adapters_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)({ program: "skopeo", args, env: (0,_adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(env), signal, timeoutSeconds: 120 }),
            again: (result) => !(0,_adapters_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(result) && (0,_adapters_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .W)(result.lastLines),
        });
        if (!(0,_adapters_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(finished))
            throw (0,_adapters_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .registryFailure */ .M)({ verb: "read", reference }, finished);
        return finished.stdout;
    };
}
function isIndex(bytes) {
    const document = parsed(bytes);
    if (typeof document !== "object" || document === null)
        return false;
    if ("mediaType" in document)
        return _domain_oci_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .indexMediaTypes */ .U8.some((type) => type === document.mediaType);
    return "manifests" in document;
}
/** What is no JSON is no index; as a manifest it is refused with its name. */
function parsed(bytes) {
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
function choose(manifests, { platform, reference }) {
    const found = manifests.find(({ platform: has }) => {
        const written = has === undefined ? "" : `${has.os}/${has.architecture}`;
        return platform === written || platform === `${written}/${has?.variant ?? ""}`;
    });
    if (found !== undefined)
        return found;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        code: "usage",
        message: `${reference} has no image for ${platform}`,
        cure: "Write one that it has with `--platforms`.",
    });
}
function origin(what, reference) {
    return { name: `the ${what} of ${reference}`, code: "registry" };
}
//# sourceMappingURL=remote-image.js.map

/***/ }),

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankNothing),
/* harmony export */   c: () => (/* binding */ createBlanker)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4820);

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

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   U8: () => (/* binding */ indexMediaTypes),
/* harmony export */   aF: () => (/* binding */ maxConfigBytes),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7803);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);




/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** Reads an image manifest. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseManifest(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    const mediaType = versioned(root, manifestMediaTypes);
    const annotations = optional(member(root, "annotations"), texts);
    return {
        schemaVersion: 2,
        ...(mediaType === undefined ? {} : { mediaType }),
        config: descriptor(member(root, "config")),
        layers: items(member(root, "layers")).map(descriptor),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Reads an image index. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseIndex(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    versioned(root, indexMediaTypes);
    return { schemaVersion: 2, manifests: items(member(root, "manifests")).map(descriptor) };
}
/** Reads an image config. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseImageConfig(bytes, what) {
    const root = document(bytes, what, maxConfigBytes);
    const settings = optional(member(root, "config"), record);
    const triggers = settings && optional(member(settings, "OnBuild"), items)?.map(text);
    return {
        os: text(member(root, "os")),
        architecture: text(member(root, "architecture")),
        labels: (settings && optional(member(settings, "Labels"), texts)) ?? {},
        ...(triggers === undefined ? {} : { triggers }),
        diffIds: items(member(member(root, "rootfs"), "diff_ids")).map(digest),
        history: (optional(member(root, "history"), items) ?? []).map(historyEntry),
    };
}
function document(bytes, what, limit) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const isDeep = cause instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeep */ .v_;
        throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
    }
    return record({ value, path: "", what });
}
/** Checks what manifests and indexes begin with. @returns the media type, which may be left out. */
function versioned(root, known) {
    const version = member(root, "schemaVersion");
    if (version.value !== 2)
        throw unexpected(version, "2");
    const mediaType = member(root, "mediaType");
    const found = optional(mediaType, text);
    if (found !== undefined && !known.includes(found)) {
        throw unexpected(mediaType, known.map((type) => `\`${type}\``).join(" or "));
    }
    return found;
}
function descriptor(spot) {
    const annotations = optional(member(spot, "annotations"), texts);
    const platform = optional(member(spot, "platform"), platformOf);
    return {
        mediaType: text(member(spot, "mediaType")),
        digest: digest(member(spot, "digest")),
        size: byteCount(member(spot, "size")),
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform }),
    };
}
function platformOf(spot) {
    const variant = optional(member(spot, "variant"), text);
    return {
        os: text(member(spot, "os")),
        architecture: text(member(spot, "architecture")),
        ...(variant === undefined ? {} : { variant }),
    };
}
function historyEntry(spot) {
    const comment = optional(member(spot, "comment"), text);
    return {
        createdBy: optional(member(spot, "created_by"), text) ?? "",
        ...(comment === undefined ? {} : { comment }),
        emptyLayer: optional(member(spot, "empty_layer"), truth) ?? false,
    };
}
/** A member of an object; its value is undefined when there is none. */
function member(spot, key) {
    const { value } = record(spot);
    const path = spot.path === "" ? key : `${spot.path}.${key}`;
    return {
        value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
        path,
        what: spot.what,
    };
}
/** Reads what may be left out; Go programs write null for what is empty. */
function optional(spot, read) {
    return spot.value === undefined || spot.value === null ? undefined : read(spot);
}
function record(spot) {
    if (!isRecord(spot.value))
        throw unexpected(spot, "an object");
    return spot;
}
function items(spot) {
    if (!Array.isArray(spot.value))
        throw unexpected(spot, "an array");
    return spot.value.map((value, index) => ({
        value,
        path: `${spot.path}[${index}]`,
        what: spot.what,
    }));
}
function texts(spot) {
    const { value } = record(spot);
    const keys = isRecord(value) ? Object.keys(value) : [];
    return Object.fromEntries(keys.map((key) => [key, text(member(spot, key))]));
}
function text(spot) {
    if (typeof spot.value !== "string")
        throw unexpected(spot, "a text");
    return spot.value;
}
function truth(spot) {
    if (typeof spot.value !== "boolean")
        throw unexpected(spot, "true or false");
    return spot.value;
}
function digest(spot) {
    const found = text(spot);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(found))
        throw unexpected(spot, "`sha256:` and 64 lower-case hex digits");
    return found;
}
function byteCount(spot) {
    const { value } = spot;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
        throw unexpected(spot, "a number of bytes");
    }
    return value;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value itself is not told: it is anyone's and could be long. */
function unexpected(spot, expected) {
    const state = spot.value === undefined ? "is missing" : "is wrong";
    const where = spot.path === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(spot.path), 200)}\``;
    return wrong(spot.what, `${where} ${state}: it must be ${expected}`);
}
const cures = {
    tool: "Make the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        cure: cures[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map

/***/ }),

/***/ 4820:
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
//# sourceMappingURL=427.index.js.map
