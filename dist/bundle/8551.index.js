export const id = 8551;
export const ids = [8551,7697];
export const modules = {

47697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (childEnvironment),
  runEnvironment: () => (runEnvironment),
  u: () => (workFolderVariable)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    /^LD_LIBRARY_PATH$/,
];
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

}),

79734:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);

const known = new Map();
async function leash(signal, env) {
    const path = env["PATH"] ?? "";
    const possible = known.get(path) ?? isPossible(env);
    known.set(path, possible);
    return (await possible) ? words(signal) : [];
}
function words(signal) {
    return ["setpriv", "--pdeathsig", signal, "--"];
}
async function isPossible(env) {
    const [program = "", ...args] = [...words("TERM"), "true"];
    return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(await (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ program, args, env, timeoutSeconds: 10 }));
}
//# sourceMappingURL=leash.js.map

}),

7438:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_string_decoder_ = __webpack_require__(46193);

var blank = __webpack_require__(95260);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js


const maxLineLength = 16 * 1024;
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #blanker;
    #rest = "";
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
const graceMilliseconds = 4_000;
const drainMilliseconds = 200;
class Stopper {
    #child;
    #signal;
    #timer;
    reason;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    stop() {
        if (this.#timer !== undefined)
            return;
        this.#child.kill(this.#signal);
        const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
        this.#timer = setTimeout(() => this.#force(), grace);
    }
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
        }
    }
    #force() {
        this.killGroup();
        this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
    }
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js





const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
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
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
function stepBack({ pid }, { niceness }) {
    if (pid === undefined || niceness === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, niceness);
    }
    catch {
    }
}
class Collected {
    #chunks = [];
    #size = 0;
    isFull = false;
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

}),

50936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76882);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79734);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79594);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9086);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24847);








const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const registries = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesArguments */ .W)(options.env);
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const all = [...registries, ...args];
        const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,_process_leash_js__WEBPACK_IMPORTED_MODULE_3__/* .leash */ .Y)("TERM", env) };
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(onLeash),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassing */ .WG)(result.lastLines),
        });
        if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
            return finished;
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFailure */ .MX)({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
    };
    return {
        async resolve(reference) {
            const tls = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("tls-verify", verify(reference));
            const args = ["inspect", "--raw", ...auth, ...tls, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async tryPush(reference) {
            const { tryPush } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 90068));
            const attempted = { verb: "push", reference };
            const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
            await tryPush({ ...options, asked, isVerified: verify(reference) });
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("dest-tls-verify", verify(reference)),
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function hasAccount({ reference }, { accounts }) {
    const host = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference)?.registry;
    return host !== undefined && accounts.includes(host);
}
function transport(from) {
    return from.kind === "registry"
        ? `docker://${from.reference}`
        : `${from.transport}:${from.location}`;
}
function platformArguments(platform) {
    if (platform === undefined)
        return [];
    const [os, architecture, variant] = platform.split("/");
    return [
        ...(os === undefined ? [] : [`--override-os=${os}`]),
        ...(architecture === undefined ? [] : [`--override-arch=${architecture}`]),
        ...(variant === undefined ? [] : [`--override-variant=${variant}`]),
    ];
}
//# sourceMappingURL=skopeo.js.map

}),

34269:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readEntries)
});

/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

const maxPathLength = 16 * 1024;
const maxPaxLength = 1024 * 1024;
const maxEntries = 5_000_000;
const readOldFormats = { allowUnknownFormat: true };
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 4492).then(__webpack_require__.t.bind(__webpack_require__, 64492, 19));
    const extract = tarStream.extract(readOldFormats);
    const feeding = new Feeding(tar, extract);
    const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
    let count = 0;
    try {
        for await (const entry of extract) {
            count += 1;
            if (count > maxEntries)
                throw unreadable(name, `it has more than ${maxEntries} entries`);
            const header = headerOf(entry.header, name);
            const content = contentOf(entry, reasonFor);
            yield { header, content };
            for await (const _ of content)
                ;
        }
    }
    catch (error) {
        throw reasonFor(error);
    }
    finally {
        extract.destroy(null);
        await feeding.done;
    }
}
class Feeding {
    done;
    failed = false;
    error;
    constructor(source, extract) {
        this.done = this.#feed(source, extract);
    }
    async #feed(source, extract) {
        try {
            for await (const chunk of source) {
                if (extract.destroyed)
                    return;
                if (chunk.length > 0 && !extract.write(chunk))
                    await drained(extract);
            }
            extract.end(null);
        }
        catch (error) {
            this.failed = true;
            this.error = error;
            extract.destroy(error instanceof Error ? error : new Error("the source failed"));
        }
    }
}
function drained(extract) {
    return new Promise((resolve) => {
        const settle = () => {
            extract.off("drain", settle);
            extract.off("close", settle);
            resolve();
        };
        extract.on("drain", settle);
        extract.on("close", settle);
        if (extract.destroyed)
            settle();
    });
}
function contentOf(entry, reasonFor) {
    const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
    const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
    const next = async () => {
        try {
            const step = await bytes?.next();
            if (step?.value instanceof Uint8Array)
                return { done: false, value: step.value };
            return { done: true, value: undefined };
        }
        catch (error) {
            throw reasonFor(error);
        }
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
}
const types = {
    file: "file",
    "contiguous-file": "file",
    link: "hard-link",
    symlink: "symlink",
    "character-device": "character-device",
    "block-device": "block-device",
    directory: "directory",
    fifo: "fifo",
};
function headerOf(raw, name) {
    const pax = paxOf(raw.pax);
    const linkname = textOf(raw.linkname);
    if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
        throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
    }
    return {
        path: normalised(raw.name),
        type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
        mode: numberOf(raw.mode),
        uid: numberOf(pax["uid"] ?? raw.uid),
        gid: numberOf(pax["gid"] ?? raw.gid),
        uname: pax["uname"] ?? textOf(raw.uname),
        gname: pax["gname"] ?? textOf(raw.gname),
        size: raw.size,
        mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
        linkname,
        devmajor: numberOf(raw.devmajor),
        devminor: numberOf(raw.devminor),
        pax,
    };
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function numberOf(value) {
    return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function lengthOf(pax) {
    return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
function paxOf(value) {
    if (typeof value !== "object" || value === null)
        return {};
    const records = Object.entries(value);
    return Object.fromEntries(records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || !(error instanceof Error))
        return error;
    return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        fix: "Build the image again; if it fails again, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map

}),

87070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (carriedAlong)
});


var content_names = __webpack_require__(48523);

var image_path = __webpack_require__(54682);
;// CONCATENATED MODULE: ./build/app/images/history-digests.js
const digestInHistory = /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;
function historyDigests(options) {
    const { listed, open } = options;
    const isOpen = new Set(open.map(({ path }) => path));
    const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
    const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
    return digests.length === open.length ? digests : [];
}
function isOnlyDigest({ kind, value }) {
    const [section, , field] = value?.keys ?? [];
    const isText = field === "created_by" || field === "comment";
    if (kind !== "config" || section !== "history" || !isText)
        return false;
    const [a, b] = (value?.values ?? []).map((text) => typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined);
    return a !== undefined && a === b;
}
//# sourceMappingURL=history-digests.js.map

var image_files = __webpack_require__(25536);
;// CONCATENATED MODULE: ./build/app/images/read-contents.js

const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;
async function readContents(image, { wanted, entries }) {
    const keys = new Set(wanted.map(image_files/* keyOf */.TN));
    const found = new Map();
    const seen = new Set();
    let left = mostTogether;
    for (const layer of new Set(wanted.map((each) => each.layer))) {
        if (layer >= image.manifest.layers.length)
            continue;
        for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
            const key = (0,image_files/* keyOf */.TN)({ path: header.path, layer });
            if (!keys.has(key))
                continue;
            const isAgain = seen.has(key);
            seen.add(key);
            found.delete(key);
            const { type, size } = header;
            if (isAgain || type !== "file" || size > Math.min(mostOfFile, left))
                continue;
            const chunks = [];
            for await (const chunk of content)
                chunks.push(chunk);
            left -= size;
            found.set(key, Buffer.concat(chunks));
        }
    }
    return found;
}
//# sourceMappingURL=read-contents.js.map
;// CONCATENATED MODULE: ./build/app/images/carried-along.js





async function carriedAlong(options) {
    const { listed, open } = options;
    const files = await carriedFiles(options);
    const rest = open.filter((each) => !files.has(each));
    return new Set([...files, ...historyDigests({ listed, open: rest })]);
}
async function carriedFiles(options) {
    const { listed, open } = options;
    const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
    const isOpen = new Set(filesIn(open).map(({ path }) => path));
    const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
    if (candidates.length === 0 || sources.length === 0)
        return new Set();
    const pairs = await contentsOf([...candidates, ...sources], options);
    const accepted = new Accepted();
    for (const each of sources)
        accepted.add(each.path, pairs.get((0,image_files/* keyOf */.TN)(each)));
    return explained({ candidates, open, pairs, accepted });
}
function explained(about) {
    const { candidates, open, pairs, accepted } = about;
    const carried = new Set();
    for (let before = -1; before < carried.size;) {
        before = carried.size;
        for (const each of candidates.filter((one) => !carried.has(one))) {
            const pair = pairs.get((0,image_files/* keyOf */.TN)(each));
            const isCarried = accepted.has((0,image_path/* fileOfPath */.TN)(each.carries?.path ?? "")) && accepted.explains(pair);
            if (!isCarried)
                continue;
            carried.add(each);
            if (isAllIn(carried, { open, path: each.path }))
                accepted.add(each.path, pair);
        }
    }
    return carried;
}
function isAllIn(carried, { open, path }) {
    return open.every((other) => other.path !== path || carried.has(other));
}
function filesIn(differences) {
    return differences.flatMap(({ path, kind, layer }) => {
        const isOnlyHeader = kind === "metadata" && !(0,image_path/* isMemberPath */.cV)(path);
        return layer === undefined || isOnlyHeader ? [] : [{ path: (0,image_path/* fileOfPath */.TN)(path), layer }];
    });
}
function isWholeFile(difference) {
    const { kind, layer, path } = difference;
    return kind === "content" && layer !== undefined && !(0,image_path/* isMemberPath */.cV)(path);
}
async function contentsOf(wanted, { images, entries }) {
    const [first, second] = await images();
    const a = await readContents(first, { wanted, entries });
    const b = await readContents(second, { wanted, entries });
    const pairs = new Map();
    for (const [key, left] of a) {
        const right = b.get(key);
        if (right !== undefined)
            pairs.set(key, [left, right]);
    }
    return pairs;
}
class Accepted {
    #paths = new Set();
    #pairs = [];
    #names = new Map();
    add(path, pair) {
        this.#paths.add(path);
        if (pair === undefined)
            return;
        this.#pairs.push(pair);
        const [before, now] = [(0,content_names/* namesOfContent */.B)(pair[0]), (0,content_names/* namesOfContent */.B)(pair[1])];
        for (const [at, name] of before.entries())
            this.#names.set(name, now[at] ?? name);
    }
    has(path) {
        return this.#paths.has(path);
    }
    explains(pair) {
        if (pair === undefined)
            return false;
        const [a, b] = pair;
        const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
        return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
    }
    #replaced(text) {
        return text
            .replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
            .replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
    }
    #inCaseOf(hex) {
        const known = this.#names.get(hex);
        if (known !== undefined)
            return known;
        const lower = this.#names.get(hex.toLowerCase());
        return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
    }
}
//# sourceMappingURL=carried-along.js.map

}),

25536:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OI: () => (isSameContent),
  Qt: () => (isSameMode),
  TN: () => (keyOf),
  Zw: () => (readImageFiles)
});
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

async function readImageFiles(image, { wanted, entries }) {
    const keys = new Set(wanted.map(keyOf));
    const files = new Map();
    for (const layer of new Set(wanted.map((each) => each.layer))) {
        if (layer >= image.manifest.layers.length)
            continue;
        for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
            const key = keyOf({ path: entry.header.path, layer });
            if (keys.has(key))
                files.set(key, await fileOf(entry));
        }
    }
    return files;
}
function keyOf({ path, layer }) {
    return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
    const { type, linkname } = header;
    const mode = header.mode & 0o7777;
    if (type !== "file")
        return { type, mode, linkname, digest: undefined };
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of content)
        hash.update(chunk);
    return { type, mode, linkname, digest: hash.digest("hex") };
}
function isSameContent(file, state) {
    if (state === undefined || state.type === "whiteout")
        return file === undefined;
    if (file === undefined)
        return false;
    if (file.type === "hard-link" && state.type === "file")
        return true;
    if (file.type !== state.type)
        return false;
    if (file.type === "symlink")
        return file.linkname === state.linkname;
    return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
function isSameMode(file, state) {
    return file === undefined || state === undefined || file.mode === state.mode;
}
//# sourceMappingURL=image-files.js.map

}),

29535:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var kept_image = __webpack_require__(32173);

var compare_images = __webpack_require__(76267);

var carried_along = __webpack_require__(87070);

var posix_ = __webpack_require__(53916);

var diagnose = __webpack_require__(27295);

var several = __webpack_require__(69724);

var kept_report = __webpack_require__(13133);
;// CONCATENATED MODULE: ./build/app/images/kept-twins.js




async function twinsBeside([a, b], read) {
    if (a.layout === undefined || b.layout === undefined)
        return { kind: "strangers" };
    if ((0,posix_.dirname)(a.layout) !== (0,posix_.dirname)(b.layout))
        return { kind: "strangers" };
    const beside = await read(a.layout);
    if (beside === undefined)
        return { kind: "strangers" };
    const configs = [a.image.manifest.config.digest, b.image.manifest.config.digest];
    const twins = beside.report && (0,kept_report/* reportedTwins */.jv)(beside.report, configs);
    return twins === undefined
        ? { kind: "strangers", foreign: beside.file }
        : { kind: "twins", report: beside.file, ...twins };
}
function withReported(found, { differences }) {
    const total = found.listed.length + found.omitted;
    if (total === 0)
        return { ...found, listed: [] };
    const paths = new Set(found.listed.map(({ path }) => path));
    const values = new Map(found.listed.map(({ path, value }) => [path, value]));
    const told = differences
        .filter(({ path, kind }) => kind === "trace" || found.omitted > 0 || paths.has(path))
        .map((each) => {
        const value = each.kind === "config" ? values.get(each.path) : undefined;
        return value === undefined ? each : { ...each, value };
    });
    const known = new Set(told.map(({ path }) => path));
    const others = found.listed.filter(({ path }) => !known.has(path));
    const judged = (0,diagnose/* diagnose */.h)(others, undefined).flatMap((each) => (0,several/* severalCauses */.N)(each, undefined));
    const listed = [...told, ...judged];
    const omitted = found.omitted === 0 ? 0 : Math.max(0, total - listed.length);
    return { ...found, listed, omitted };
}
//# sourceMappingURL=kept-twins.js.map
;// CONCATENATED MODULE: ./build/diagnose/source-said.js
const said = {
    "org.opencontainers.image.revision": "revisions of the source",
    "org.label-schema.vcs-ref": "revisions of the source",
    "vcs-ref": "revisions of the source",
    "com.opentable.sous.revision": "revisions of the source",
    "org.opencontainers.image.version": "versions",
    "org.label-schema.version": "versions",
    "org.opencontainers.image.ref.name": "versions",
    "com.opentable.sous.version": "versions",
    version: "versions",
    release: "versions",
    "org.opencontainers.image.source": "repositories",
    "org.opencontainers.image.url": "repositories",
    "org.label-schema.vcs-url": "repositories",
    "com.opentable.sous.repo_url": "repositories",
    "com.opentable.sous.repo_offset": "folders of the repository",
    "dev.twofold.source-id": "sources",
};
const others = {
    "dev.twofold.advisories": "The sources of the two images have different advisories.",
    "com.opentable.sous.advisories": "The sources of the two images have different advisories.",
    "dev.twofold.recipe": "The two images were built with different inputs or bases.",
    "dev.twofold.reproducible": "The two images state different verdicts.",
    "dev.twofold.exceptions": "The two images state different exceptions.",
    "org.opencontainers.image.base.name": "The two images are built on different base images.",
    "org.opencontainers.image.base.digest": "The two images are built on different base images.",
};
const times = new Set([
    "org.opencontainers.image.created",
    "org.label-schema.build-date",
    "build-date",
]);
function sourceSaid({ value }) {
    if (value === undefined)
        return undefined;
    const [section, name, field, more] = value.keys;
    if (section === "created")
        return sayTime;
    if (section === "history")
        return saidOfHistory(field);
    const isLabel = section === "config" && name === "Labels";
    const isAnnotation = section === "manifest" && name === "annotations";
    if (!(isLabel || isAnnotation) || typeof field !== "string" || more !== undefined) {
        return undefined;
    }
    if (times.has(field))
        return sayTime;
    if (Object.hasOwn(others, field))
        return others[field];
    return Object.hasOwn(said, field) ? `The two images name different ${said[field]}.` : undefined;
}
const sayTime = "The two images were made at different times.";
function saidOfHistory(field) {
    if (field === undefined)
        return "Only one of the two images has this step in its history.";
    if (field === "created")
        return sayTime;
    if (field === "created_by")
        return "The two images record different instructions or labels.";
    return field === "comment" ? "The two images record different bases or comments." : undefined;
}
//# sourceMappingURL=source-said.js.map

var labels_labels = __webpack_require__(8533);

var image_words = __webpack_require__(60564);
;// CONCATENATED MODULE: ./build/app/images/two-images.js





const mostJudged = 1000;
function namedImage(name, { digest, config }) {
    const { labels } = config;
    const version = labelOf(labels, labels_labels/* labelNames */.l3.version);
    const revision = labelOf(labels, labels_labels/* labelNames */.l3.revision);
    return {
        name,
        digest,
        ...(version === undefined ? {} : { version }),
        ...(revision === undefined ? {} : { revision }),
    };
}
function labelOf(labels, name) {
    return Object.hasOwn(labels, name) ? labels[name] || undefined : undefined;
}
const proven = new Set(["clock", "timezone", "base-changed"]);
function withCauses(found, sides) {
    const isOtherSource = areOfOtherSources(sides);
    const judged = isOtherSource ? [] : (0,diagnose/* diagnose */.h)(found.listed.slice(0, mostJudged), undefined);
    const listed = found.listed.flatMap((difference, at) => {
        const own = judged[at];
        const said = sourceSaid(difference);
        if (said !== undefined && !proven.has(own?.cause))
            return [{ ...difference, explanation: said }];
        return own === undefined ? [difference] : (0,several/* severalCauses */.N)(own, undefined).map(inImages);
    });
    return { ...found, listed, isOtherSource };
}
function areOfOtherSources([a, b]) {
    if (a.revision !== undefined && b.revision !== undefined)
        return a.revision !== b.revision;
    return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}
function inImages(difference) {
    const { explanation } = difference;
    return explanation === undefined
        ? difference
        : { ...difference, explanation: (0,image_words/* ofImages */.I)(explanation) };
}
//# sourceMappingURL=two-images.js.map
;// CONCATENATED MODULE: ./build/app/images/diff-images.js




const limit = 1000;
const limitOfAll = 100_000;
async function diffImages(options) {
    const { names, readers, progress } = options;
    progress(`reading ${names[0]}`);
    const one = await options.bring(names[0]);
    progress(`reading ${names[1]}`);
    const other = await options.bring(names[1]);
    const twins = await twinsBeside([one, other], options.reportBeside);
    const isReversed = twins.kind === "twins" && twins.order === "reversed";
    const [a, b] = isReversed ? [other.image, one.image] : [one.image, other.image];
    progress("comparing");
    const most = options.all ? limitOfAll : limit;
    const found = await (0,compare_images/* compareImages */.q)({ a, b, readers, limit: most });
    const [first, second] = isReversed ? [names[1], names[0]] : names;
    const sides = [namedImage(first, a), namedImage(second, b)];
    const told = twins.kind === "twins"
        ? { ...withReported(found, twins.image), sides, report: twins.report, isOtherSource: false }
        : {
            ...withCauses(found, sides),
            sides,
            ...(twins.foreign === undefined ? {} : { foreignReport: twins.foreign }),
        };
    if (!options.propose)
        return told;
    const { listed } = told;
    const carried = await (0,carried_along/* carriedAlong */.W)({
        listed,
        open: listed.filter(({ carries }) => carries !== undefined),
        images: () => Promise.resolve([a, b]),
        entries: readers.entries,
    });
    return { ...told, toAccept: listed.filter((each) => !carried.has(each)) };
}
//# sourceMappingURL=diff-images.js.map

var platform = __webpack_require__(90884);

var image_argument = __webpack_require__(46266);

var readers = __webpack_require__(92872);
;// CONCATENATED MODULE: ./build/compose/diff.js





async function diffNamed(names, run) {
    const { access, env, cwd, signal, progress, all, propose } = run;
    const images = (0,image_argument/* imagesFor */.q)({
        access: access.registry,
        platform: access.platform ?? (0,platform/* platformOf */.t)(process.arch),
        ...{ env, cwd, signal },
    });
    try {
        return await diffImages({
            names,
            bring: (name) => images.open(name),
            reportBeside: kept_image/* reportBeside */.tC,
            readers: (0,readers/* archiveReaders */.H)(env),
            ...{ progress, all, propose },
        });
    }
    finally {
        await images.close();
    }
}
//# sourceMappingURL=diff.js.map

var terminal = __webpack_require__(59492);

var failure = __webpack_require__(44195);

var image_access = __webpack_require__(54831);

var settings = __webpack_require__(94966);

var printable = __webpack_require__(81962);

var sizes = __webpack_require__(83377);

var differences = __webpack_require__(92512);
;// CONCATENATED MODULE: ./build/report/comparison.js



const mostPaths = 10;
const mostFacts = 3;
function comparisonLines(compared, shown) {
    const { palette } = shown;
    const { listed, omitted } = compared;
    if (listed.length + omitted === 0) {
        return [
            ...sideLines(compared, palette),
            palette.good("The images are equal, manifest included."),
        ];
    }
    const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
    const lines = compared.report === undefined
        ? groupedLines(compared, shown)
        : [...(0,differences/* differenceLines */.Z)(compared, palette), ...allLines(listed, shown)];
    return [...head, ...lines, ...omittedLines(compared, shown)];
}
function sideLines({ sides, report }, palette) {
    const what = report === undefined ? "image" : "build";
    const [first, second] = sides;
    return [
        row(`first ${what}`, sideText(first), palette),
        row(`second ${what}`, sideText(second), palette),
    ];
}
function sideText({ name, digest, version, revision }) {
    const said = [
        ...(version === undefined ? [] : [`version ${version}`]),
        ...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
    ];
    return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
function noteLines(compared, palette) {
    const { report, foreignReport, isOtherSource } = compared;
    const notes = [
        ...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
        ...(foreignReport === undefined
            ? []
            : [`${foreignReport} is not about these two images: it was not used.`]),
        ...(isOtherSource
            ? ["Their labels name different sources: what differs in files is listed, and not explained."]
            : []),
    ];
    return notes.map((note) => palette.faint(line(note)));
}
const kinds = {
    content: "files with different content",
    added: "only in the second image",
    removed: "only in the first image",
    metadata: "files with different times, modes or owners",
    config: "config and manifest",
    history: "instructions in the history",
    trace: "values that will change in the next build",
};
const headings = Object.values(kinds);
function headingOf({ cause, kind, path }) {
    if (cause !== undefined)
        return `looks like ${cause}`;
    return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}
function groupsOf(differences) {
    const groups = new Map();
    for (const difference of differences) {
        const heading = headingOf(difference);
        const same = groups.get(heading);
        if (same === undefined)
            groups.set(heading, [difference]);
        else
            same.push(difference);
    }
    const placeOf = ([heading]) => headings.indexOf(heading);
    return [...groups]
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map(([heading, same]) => {
        const [surest] = same
            .filter(({ cause }) => cause !== undefined)
            .toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
        const { explanation = sharedBy(same), fix } = surest ?? {};
        return { heading, explanation, fix, differences: same };
    });
}
function sharedBy([first, ...rest]) {
    const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
    return isShared ? first?.explanation : undefined;
}
function groupedLines(compared, shown) {
    const { palette } = shown;
    const { listed, omitted } = compared;
    return [
        palette.strong(`The two images differ in ${(0,sizes/* counted */.hS)(listed.length + omitted, "place")}.`),
        ...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
    ];
}
function groupLines(group, { palette, all }) {
    const { heading, explanation, fix, differences } = group;
    const most = all ? differences.length : mostPaths;
    const hidden = differences.length - most;
    return [
        `  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
        ...(explanation === undefined ? [] : [`    ${line(explanation)}`]),
        ...differences
            .slice(0, most)
            .flatMap((each, at) => pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined })),
        ...(hidden > 0
            ? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
            : []),
        ...(fix === undefined ? [] : fixText(fix, palette)),
    ];
}
function pathLines({ path, kind, cause, layer, explanation, evidence }, about) {
    const { palette, hasFacts, isTold } = about;
    const what = cause === undefined || kind === "content" ? [] : [kind];
    const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
    const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
    const own = isTold || explanation === undefined ? [] : [`      ${line(explanation)}`];
    return [
        `    ${line(path)}${where}`,
        ...own,
        ...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${line(fact)}`) : []).map(palette.faint),
    ];
}
function allLines(listed, { palette, all }) {
    if (!all)
        return [];
    return [
        "",
        palette.strong(`All ${(0,sizes/* counted */.hS)(listed.length, "difference")}:`),
        ...listed.map(({ path, kind, cause, instruction }) => {
            const from = instruction === undefined ? "" : `  ${instruction.file}:${instruction.line}`;
            return `  ${line(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
        }),
    ];
}
function omittedLines({ listed, omitted, report }, { palette, all }) {
    const parts = [
        ...(omitted > 0 ? [`${(0,sizes/* counted */.hS)(omitted, "more difference")} counted, but not listed`] : []),
        ...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
    ];
    return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}
function fixText(fix, palette) {
    const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(line);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=comparison.js.map

var image_path = __webpack_require__(54682);
;// CONCATENATED MODULE: ./build/report/exceptions-draft.js


const manyInFolder = 4;
function draftExceptions(differences, expires) {
    const proposals = proposed(differences);
    const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
    const head = "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
        "# Better still, fix the difference and remove the entry.\n";
    return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
    const groups = new Map();
    for (const difference of differences) {
        const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
        groups.set(key, [...(groups.get(key) ?? []), difference]);
    }
    return [...groups.values()].flatMap((group) => {
        const paths = [...new Set(group.map(({ path }) => path))];
        const [first] = group;
        const cause = first?.cause ?? "unknown";
        const seen = (0,printable/* visible */.RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
        const folder = folderOf(first?.path ?? "");
        const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
        if (isOne)
            return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
        return paths.map((path) => ({ path: escaped(path), cause, seen }));
    });
}
function folderOf(path) {
    return (0,image_path/* isMemberPath */.cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escaped(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
//# sourceMappingURL=exceptions-draft.js.map

var json = __webpack_require__(80277);

var command = __webpack_require__(76340);

var texts = __webpack_require__(73109);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/diff.js











const proposedDays = 30;
async function runDiff(context) {
    const { stdout, stderr, palette } = context;
    const names = imageNames(context);
    const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
    const all = (0,command/* isOn */.Mp)(context.arguments, "all");
    const found = await comparedBy(names, context, reporter.progress);
    reporter.info(comparisonLines(found, { palette, all }).join("\n"));
    const areEqual = found.listed.length + found.omitted === 0;
    if ((0,command/* isOn */.Mp)(context.arguments, "json")) {
        stdout.write((0,json/* renderDifferencesJson */.$r)(found));
    }
    else if ((0,command/* isOn */.Mp)(context.arguments, "propose-exceptions")) {
        stdout.write(draftExceptions(found.toAccept ?? found.listed, dayIn(proposedDays)));
        return 0;
    }
    return areEqual ? 0 : 1;
}
function imageNames({ arguments: { positionals } }) {
    const [a, b, ...more] = positionals;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `\`diff\` takes two images, but ${positionals.length === 1 ? "1 is" : `${positionals.length} are`} given.`,
        fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
}
async function comparedBy(names, context, progress) {
    const { env, cwd, signal } = context;
    const access = (0,settings/* withOrigins */.gR)(await (0,run_settings/* readSettings */.s)(context), image_access/* parseImageAccess */.X);
    const all = (0,command/* isOn */.Mp)(context.arguments, "all");
    const propose = (0,command/* isOn */.Mp)(context.arguments, "propose-exceptions");
    const run = { access, env, cwd, signal, progress, all, propose };
    return (0,texts/* forCommandLine */.b)(await diffNamed(names, run));
}
function dayIn(days) {
    return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=diff.js.map

}),

46266:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  q: () => (imagesFor),
  F: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(24016);

var work_folder = __webpack_require__(8521);

var kept_image = __webpack_require__(32173);

var oci_digest = __webpack_require__(7003);

var oci_parse = __webpack_require__(16996);

var blob = __webpack_require__(96245);

var layout = __webpack_require__(44017);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/adopt.js






async function adoptFetched(folder, name) {
    const file = (0,external_node_path_.join)(folder, "manifest.json");
    const bytes = await (0,promises_.readFile)(file);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob/* blobPath */.nD)(folder, digest)), { recursive: true });
    await (0,promises_.rename)(file, (0,blob/* blobPath */.nD)(folder, digest));
    await moveBlobs(folder, manifest);
    const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
    const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout/* layoutVersion */.P }));
}
async function moveBlobs(folder, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
        const place = (0,blob/* blobPath */.nD)(folder, digest);
        const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
        const exists = await (0,promises_.stat)(from).then(() => true, () => false);
        if (exists)
            await (0,promises_.rename)(from, place);
    }
}
//# sourceMappingURL=adopt.js.map

var child_environment = __webpack_require__(47697);

var auth_file = __webpack_require__(65354);

var skopeo = __webpack_require__(50936);

var entries = __webpack_require__(34269);

var insecure = __webpack_require__(72922);

var image_location = __webpack_require__(87368);

var oci_reference = __webpack_require__(76882);

var tag = __webpack_require__(27059);

var failure = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/compose/image-argument.js

















function imagesFor(options) {
    let own;
    let count = 0;
    return {
        async open(name) {
            const { platform } = options;
            const found = await find(name, options.cwd);
            if (found.kind === "layout") {
                const { path, tag } = found;
                const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
                return { image, layout: path };
            }
            const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
            if (work !== options.folder)
                own = work;
            count += 1;
            const place = `${work}/image-${count}`;
            await fetchInto(place, { ...options, work, from: found.from });
            await adoptFetched(place, name);
            return { image: await (0,layout.openLayout)(place, { platform }) };
        },
        async close() {
            if (own !== undefined)
                await (0,clean_up.cleanUp)(own);
        },
    };
}
async function keptAs(path) {
    if ((await kindOf(path)) === "folder")
        return "oci-layout://";
    if ((await kindOf(path)) === "file")
        return `${await transportOf(path)}:`;
    throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
    const { access, env, signal, platform, from, work } = options;
    const name = from.kind === "registry" ? (0,oci_reference/* parseReference */.F2)(from.reference) : undefined;
    const registries = name === undefined ? [] : [name.registry];
    const registry = (0,skopeo.skopeoRegistry)({
        skopeo: "skopeo",
        env: (0,child_environment.runEnvironment)(env, work),
        signal,
        authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
        insecure: (0,insecure/* insecureHosts */.u)(access, registries),
        accounts: access.username === undefined ? [] : registries,
    });
    await registry.fetch({ from, folder, platform });
}
async function find(name, cwd) {
    const location = (0,image_location/* parseLocation */.z)(name);
    if (location?.kind === "registry")
        return inRegistry(location.reference);
    if (location !== undefined) {
        const { transport, rest } = location;
        const file = (0,external_node_path_.resolve)(cwd, rest);
        return transport === "oci" ? await layoutOf(file) : await archiveOf(transport, file);
    }
    const path = (0,external_node_path_.resolve)(cwd, name);
    const kind = await kindOf(path);
    if (kind === "folder")
        return { kind: "layout", path: await (0,kept_image/* layoutIn */.qs)(path), tag: undefined };
    if (kind === "file")
        return await archiveOf(await transportOf(path), path);
    if ((await kindOf((0,tag/* splitTag */.R)(path).path)) === "folder")
        return await layoutOf(path);
    return inRegistry(name);
}
async function layoutOf(path) {
    if ((await kindOf(path)) === "folder") {
        return { kind: "layout", path: await (0,kept_image/* layoutIn */.qs)(path), tag: undefined };
    }
    const named = (0,tag/* splitTag */.R)(path);
    return { kind: "layout", ...named, path: await (0,kept_image/* layoutIn */.qs)(named.path) };
}
async function archiveOf(transport, location) {
    const { path } = (0,tag/* splitTag */.R)(location);
    for (const file of [location, path]) {
        if ((await kindOf(file)) === "file") {
            return { kind: "elsewhere", from: { kind: "files", transport, location } };
        }
    }
    throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
    if ((0,oci_reference/* parseReference */.F2)(reference) !== undefined) {
        return { kind: "elsewhere", from: { kind: "registry", reference } };
    }
    throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return "folder";
    return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path) {
    const names = new Set();
    for await (const { header } of (0,entries/* readEntries */.$)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
        if (["oci-layout", "manifest.json"].includes(header.path))
            names.add(header.path);
        if (names.has("oci-layout"))
            return "oci-archive";
    }
    if (names.has("manifest.json"))
        return "docker-archive";
    throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
        fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
    });
}
//# sourceMappingURL=image-argument.js.map

}),

92872:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  H: () => (archiveReaders)
});


var decompress = __webpack_require__(95996);

var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/files/kept-bytes.js



const ahead = 64 * 1024;
function keepingIn(folder) {
    return async (stream, limit) => {
        const file = await openNameless(folder).catch(() => undefined);
        if (file === undefined)
            return undefined;
        const length = await written({ file, stream, limit }).catch(async (error) => {
            await file.close();
            throw error;
        });
        if (length !== undefined)
            return new KeptFile(file, length);
        await file.close();
        return undefined;
    };
}
async function openNameless(folder) {
    const path = (0,external_node_path_.join)(folder, `.twofold-${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(path, "wx+", 0o600);
    await (0,promises_.unlink)(path);
    return file;
}
async function written(order) {
    let length = 0;
    for await (const chunk of order.stream) {
        length += chunk.length;
        if (length > order.limit)
            return undefined;
        const isWritten = await order.file.appendFile(chunk).then(() => true, () => false);
        if (!isWritten)
            return undefined;
    }
    return length;
}
class KeptFile {
    length;
    #file;
    #piece = Buffer.alloc(0);
    #from = 0;
    constructor(file, length) {
        this.#file = file;
        this.length = length;
    }
    async read(offset, length) {
        const start = offset - this.#from;
        const isAtHand = start >= 0 && start + length <= this.#piece.length;
        if (isAtHand)
            return this.#piece.subarray(start, start + length);
        const piece = await this.#bytesAt(offset, Math.max(length, ahead));
        this.#piece = piece;
        this.#from = offset;
        return piece.subarray(0, length);
    }
    async close() {
        await this.#file.close();
    }
    async #bytesAt(offset, most) {
        const wanted = Math.max(0, Math.min(most, this.length - offset));
        const bytes = Buffer.alloc(wanted);
        let done = 0;
        while (done < wanted) {
            const { bytesRead } = await this.#file.read(bytes, done, wanted - done, offset + done);
            if (bytesRead === 0)
                break;
            done += bytesRead;
        }
        return bytes.subarray(0, done);
    }
}
//# sourceMappingURL=kept-bytes.js.map

var temporary_parent = __webpack_require__(59361);

var entries = __webpack_require__(34269);
;// CONCATENATED MODULE: ./build/compose/readers.js




function archiveReaders(env) {
    return { entries: entries/* readEntries */.$, decompress: decompress/* decompress */.m, keep: keepingIn((0,temporary_parent/* temporaryParent */.c)(env)) };
}
//# sourceMappingURL=readers.js.map

}),

95260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);

const blankNothing = { push: (text) => text, flush: () => "" };
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

}),

27116:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

function redactValues(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (value instanceof Uint8Array)
        return redactBytes(value, redact);
    if (Array.isArray(value))
        return value.map((entry) => redactValues(entry, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
        key,
        redactValues(entry, redact),
    ]));
}
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: failure.code,
        message: redact(failure.told.message),
        fix: redact(failure.told.fix),
        output: failure.output.map(redact),
        ...(failure.place === undefined ? {} : { place: failure.place }),
        ...(failure.input === undefined ? {} : { input: failure.input }),
    });
}
//# sourceMappingURL=redact-values.js.map

}),

22921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);

const shortest = 3;
const mask = "***";
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
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
function secretName({ id }) {
    return `secret \`${id}\``;
}
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("password"), value: password }]),
        ...(githubToken === undefined
            ? []
            : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("github-token"), value: githubToken }]),
    ];
}
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
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

}),

48523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (namesOfContent)
});
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function namesOfContent(content) {
    return algorithms.flatMap((algorithm) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(content).digest();
        return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
    });
}
//# sourceMappingURL=content-names.js.map

}),

87368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
    for (const { sign, is } of schemes) {
        const scheme = sign.exec(text)?.[0];
        const rest = scheme === undefined ? "" : text.slice(scheme.length);
        if (scheme === undefined || rest === "")
            continue;
        return is === "registry"
            ? { kind: "registry", reference: rest }
            : { kind: "files", transport: is, scheme, rest };
    }
    return undefined;
}
//# sourceMappingURL=image-location.js.map

}),

90884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (platformOf)
});
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
function platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map

}),

60564:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (ofImages)
});
function ofImages(sentence) {
    return sentence
        .split(/("[^"]*")/)
        .map((part) => (part.startsWith('"') ? part : inWords(part)))
        .join("");
}
function inWords(text) {
    return text
        .replaceAll(/\b(first|second) build\b/g, "$1 image")
        .replaceAll(/\b(two|both) builds\b/gi, "$1 images");
}
//# sourceMappingURL=image-words.js.map

}),

78007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
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

}),

91826:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78007);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);



const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    abortEarly: true,
    message: ({ type }) => expectations[type] ?? "something else",
};
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const members = names.flatMap((name) => {
            const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
            const isAbsent = value === undefined || value === null;
            return isAbsent && mayBeAbsent(name) ? [] : [[name, value]];
        });
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(whole, Object.fromEntries(members), config);
        if (result.success)
            return result.output;
        const { input, message, path } = result.issues[0];
        addIssue({ input, message, path });
        return NEVER;
    }));
}
function mapOf(item) {
    const values = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const keys = Object.keys(dataset.value);
        const keyAt = (at) => keys[at] ?? "";
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(values, Object.values(dataset.value), config);
        if (result.success) {
            return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
        }
        const { input, message, path: [place, ...path] = [] } = result.issues[0];
        const key = keyAt(Number(place?.key));
        const member = { type: "object", origin: "value", input: dataset.value, key };
        addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
        return NEVER;
    }));
}
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return { wrong: error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? `it ${error.message}` : "it is not JSON" };
    }
    return checked(schema, value);
}
function fittingJson(schema, text) {
    const found = checkedJson(schema, text);
    return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
    const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`, "");
    const where = place === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), 200)}\``;
    return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
//# sourceMappingURL=schema.js.map

}),

54831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77956);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95130);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _registry_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);




function parseImageAccess(raw) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createOptionReader */ .V)(raw);
    return {
        registry: (0,_registry_access_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryAccess */ .U)({ read, push: false }),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("platform", (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatform */ .K)(read)),
    };
}
//# sourceMappingURL=image-access.js.map

}),

37269:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});

;// CONCATENATED MODULE: ./build/report/bisection.js
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=bisection.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

function causeGroups(differences) {
    const groups = new Map();
    const groupOf = (key) => {
        const found = groups.get(key) ?? { origins: [], consequences: [] };
        groups.set(key, found);
        return found;
    };
    for (const difference of differences) {
        const { cause, instruction, carries } = difference;
        if (carries === undefined)
            groupOf(keyOf(cause, instruction)).origins.push(difference);
        else
            groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
    }
    return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
    const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
    const { origins, consequences } = group;
    const candidates = origins.length > 0 ? origins : consequences;
    const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
    return {
        cause: surest?.cause ?? "unknown",
        confidence: surest?.confidence ?? 0,
        instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
        explanation: surest?.explanation,
        varied: variationSentence(candidates),
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

}),

92512:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54787);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37269);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83377);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41161);





const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "difference")} between ${two}`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
            : []),
    ];
}
function groupLines(group, palette) {
    const { instruction, cause, explanation, varied, fix, evidence } = group;
    const { differences, consequences } = group;
    const where = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
    return [
        `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
        ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
        ...pathLines(differences).map((path) => `    ${path}`),
        ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
        ...(varied === undefined ? [] : [`    ${varied}`]),
        ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
        ...(consequences.length === 0
            ? []
            : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
        ...(fix === undefined ? [] : fixLines(fix, palette)),
    ];
}
function pathLines(differences) {
    const shown = differences
        .slice(0, mostPaths)
        .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
    const hidden = differences.length - shown.length;
    return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
    const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
    const hidden = consequences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, ...covered }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredPaths */ .$s)(covered).length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

}),

41161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (areTraces),
  TY: () => (differencesTitle),
  aB: () => (traceWeight)
});
function traceWeight({ weight, certain }) {
    if (weight === "note")
        return "note";
    return certain ? "certain to change" : "may be chance";
}
function areTraces(differences) {
    return differences.every(({ kind }) => kind === "trace");
}
function differencesTitle(differences) {
    return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}
//# sourceMappingURL=traces.js.map

})

};
//# sourceMappingURL=8551.index.js.map
