export const id = 936;
export const ids = [936];
export const modules = {

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

79594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MX: () => (registryFailure),
  WG: () => (isPassing),
  go: () => (pushDenied)
});
/* harmony import */ var _domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6057);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_output_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62478);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);





const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
function registryFailure(asked, finished) {
    const start = `Could not ${asked.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(asked.reference)}: `;
    if (finished.end.kind === "not-started") {
        return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            code: "tool",
            message: `${start}skopeo was not found.`,
            fix: "Install it, e.g. `sudo apt-get install --no-install-recommends skopeo`.",
        });
    }
    const text = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .registryTrouble */ .x)(text, asked);
    if (trouble !== undefined)
        return troubleFailure(asked, trouble, finished.lastLines);
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "registry",
        message: `${start}${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished)}: ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(text, 400)}.`,
        fix: "Check that the registry can be reached from here, then run again.",
    });
}
function pushDenied(asked, said) {
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .registryTrouble */ .x)("denied", asked);
    if (trouble === undefined)
        throw new Error("a refusal is a known trouble");
    return troubleFailure(asked, trouble, [said]);
}
function troubleFailure(asked, trouble, output) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: trouble.isLocal ? "tool" : "registry",
        message: `Could not ${asked.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(asked.reference)}: ${trouble.what}.`,
        fix: trouble.fix,
        output: (0,_domain_text_output_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .outputLines */ .j)(output),
    });
}
//# sourceMappingURL=failures.js.map

}),

9086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (registriesArguments),
  c: () => (tlsArguments)
});
function registriesArguments(env) {
    const path = env["CONTAINERS_REGISTRIES_CONF"];
    return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}
function tlsArguments(flag, isVerified) {
    return isVerified ? [] : [`--${flag}=false`];
}
//# sourceMappingURL=machine-registries.js.map

}),

24847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (retried)
});
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const waits = [1, 2, 4];
async function retried(options) {
    let result = await options.attempt();
    for (const wait of waits) {
        if (!options.again(result))
            return result;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal: options.signal });
        result = await options.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map

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

74671:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);

const rows = [
    {
        sign: /no space left on device|disk quota exceeded/i,
        what: "the disk is full",
        fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
    {
        sign: /loading trust policy|policy\.json/i,
        what: "this machine has no valid trust policy (`policy.json`)",
        fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
    },
    {
        sign: /is rejected by policy/i,
        what: "this machine's trust policy (`policy.json`) rejects the image",
        fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
    },
    {
        sign: /registry \S{1,300} is blocked in/i,
        what: "this machine's `registries.conf` blocks the registry",
        fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
    },
    {
        sign: /loading registries configuration/i,
        what: "this machine's `registries.conf` cannot be read",
        fix: "Correct the file that the message below names.",
    },
    {
        sign: /failed to get container config|parsing storage configuration/i,
        what: "this machine's configuration of containers cannot be read",
        fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
    },
    {
        sign: /getting username and password/i,
        what: "the auth file cannot be read",
        fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("authfile")}.`,
    },
    {
        sign: /failed to GetDriver graph|driver not supported/i,
        what: "the storage driver does not work on this machine",
        fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
    },
    {
        sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
        what: "this user may not map other users",
        fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
    },
    {
        sign: /permission denied|operation not permitted/i,
        what: "this user may not read or write a file that is needed",
        fix: "Give the user access to the file that the message below names, or build as root.",
    },
];
function machineTrouble(text) {
    const row = rows.find(({ sign }) => sign.test(text));
    return row === undefined
        ? undefined
        : { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}
//# sourceMappingURL=machine-troubles.js.map

}),

6057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (registryTrouble)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);
/* harmony import */ var _machine_troubles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74671);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76882);



const unverified = `${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("tls-verify", "false")} for the registries of ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("image")}, ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("insecure-registries")} for any other`;
const account = `${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("username")} and ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .perSurface */ .$8)({
    workflow: " (on GitHub: `permissions: packages: write`)",
    commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: ({ host }) => `TLS: ${host} speaks plain HTTP`,
        fix: `Use HTTPS, or say that this registry has none: ${unverified}.`,
    },
    {
        sign: /client sent an HTTP request to an HTTPS server/i,
        what: ({ host }) => `TLS: ${host} speaks only HTTPS`,
        fix: "Leave out what says that this registry needs no HTTPS.",
    },
    {
        sign: /certificate has expired or is not yet valid/i,
        what: ({ host }) => `TLS: the certificate of ${host} has expired, or this machine's clock is wrong`,
        fix: "Check the clock with `date`, and renew the certificate.",
    },
    {
        sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
        what: ({ host }) => `TLS: the certificate of ${host} is for another name`,
        fix: `Write the name that the certificate has; or, if you accept the risk, set ${unverified}.`,
    },
    {
        sign: /x509|certificate|tls: /i,
        what: ({ host }) => `TLS: the certificate of ${host} is not trusted here`,
        fix: `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified}.`,
    },
    {
        sign: /no such host|name resolution|server misbehaving/i,
        what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
        fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
            ? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
            : unreached,
    },
    {
        sign: /connection refused/i,
        what: ({ host }) => `nothing listens at ${host} (connection refused)`,
        fix: "Check the host and the port, and that the registry runs, then run again.",
    },
    {
        sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
        what: ({ host }) => `${host} does not answer`,
        fix: unreached,
        mayPass: true,
    },
    {
        sign: /too ?many ?requests|status 429/i,
        what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
        fix: `Sign in (${account}), wait, or use a mirror.`,
        mayPass: true,
    },
    {
        sign: /quota|exceed the configured upper limit|insufficient storage/i,
        what: ({ host }) => `${host} has no room left for this repository (quota)`,
        fix: "Remove images there, or have the quota raised.",
    },
    {
        sign: /immutable|cannot be overwritten/i,
        what: () => "it exists already, and its tag may not be moved",
        fix: `Push another tag: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("tags")}.`,
    },
    {
        sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
        what: ({ host, hasAccount }) => hasAccount
            ? `${host} refused the password`
            : `${host} asks for an account, and none that it accepts is known here`,
        fix: ({ host, hasAccount }) => hasAccount
            ? `Check ${account}, and that they may reach this repository.`
            : `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
    },
    {
        sign: /denied|forbidden|status(?: ?code:?)? 403/i,
        what: ({ host, repository, verb }) => verb === "push"
            ? `${host} does not let this account push to ${repository}`
            : `${host} does not let this account read ${repository}, or has no such repository`,
        fix: ({ verb }) => verb === "push"
            ? `Give the account or token the right to write to this repository${packages}.`
            : `Check the name, and give the account or token the right to read this repository (${account}).`,
    },
    {
        sign: /no image found in (?:manifest list|image index)/i,
        what: () => "it has no image for this platform",
        fix: `Choose a platform that it has: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("platforms")}.`,
    },
    {
        sign: /name unknown|repository name not known/i,
        what: ({ host, repository }) => `${host} has no repository ${repository}`,
        fix: "Check the name.",
    },
    {
        sign: /manifest unknown|not found in repository/i,
        what: ({ host }) => `${host} has no such image or tag`,
        fix: "Check the name and the tag.",
    },
    {
        sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
        what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
        fix: "Run again later; the registry's operators have its log.",
        mayPass: true,
    },
    {
        sign: /pinging container registry .{1,300}: invalid status code/i,
        what: ({ host }) => `${host} does not answer as a registry`,
        fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
    },
    {
        sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
        what: ({ host }) => `${host} has no such image`,
        fix: "Check the name and the tag.",
    },
    {
        sign: /media ?type|manifest invalid|status 415/i,
        what: ({ host }) => `${host} does not take OCI images`,
        fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
    },
    {
        sign: /did not match|does not match/i,
        what: ({ host }) => `${host} served other bytes than the digest says`,
        fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
    },
    {
        sign: /connection reset|broken pipe|\bEOF\b/i,
        what: ({ host }) => `the connection to ${host} broke`,
        fix: "Run again.",
        mayPass: true,
    },
];
const fileRows = [
    {
        sign: /no such file or directory/i,
        what: () => "there is nothing at that path",
        fix: "Check the path: an OCI layout is a folder with `index.json`.",
    },
    {
        sign: /no descriptor found for reference/i,
        what: () => "the layout has no image with that tag",
        fix: "Write a tag that the layout's `index.json` names, or none.",
    },
    {
        sign: /EOF|invalid character|tar/i,
        what: () => "there is no image in that form",
        fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
    },
];
function registryTrouble(output, asked) {
    const named = namesOf(asked);
    const text = [asked.reference, `${named.host}/${named.repository}`, named.repository]
        .filter((name) => name.length > 2)
        .reduce((left, name) => left.replaceAll(name, "…"), output);
    const local = (0,_machine_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTrouble */ .z)(text);
    if (local !== undefined)
        return local;
    const isFile = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(asked.reference) === undefined;
    const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
    if (row === undefined)
        return undefined;
    const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
    return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
    const { reference } = asked;
    const { registry, repository } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference) ?? {};
    return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}
//# sourceMappingURL=registry-troubles.js.map

}),

62478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
    return lines
        .map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line), longestLine))
        .filter((line) => line.trim() !== "")
        .slice(-mostLines);
}
//# sourceMappingURL=output-lines.js.map

})

};
//# sourceMappingURL=936.index.js.map
