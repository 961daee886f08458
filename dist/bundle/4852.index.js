export const id = 4852;
export const ids = [4852];
export const modules = {

66642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60850);

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

60850:
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

var blank = __webpack_require__(60456);
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

40382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (registryFailure),
  W: () => (isPassing)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76158);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10970);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60850);




const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        fix: `Check ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("username")} and ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("password")} (or the auth file), and that they have access to this repository.`,
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        fix: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        fix: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        fix: `Use HTTPS, or say that this registry has none: ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("tls-verify", "false")} for those of ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("image")}, ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("insecure-registries")} for any other.`,
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        fix: `Install its certificate authority on this machine; or, if you accept the risk, set ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("tls-verify", "false")} for the registries of ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("image")}, or ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("insecure-registries")} for any other.`,
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        fix: `Sign in (${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("username")}, ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("password")}), wait, or use a mirror.`,
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
function registryFailure(attempted, finished) {
    const text = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .describeEnd */ .lA)(finished)}: ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 200)})`;
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(attempted.reference)}: ${what}.`,
        fix: trouble?.fix ?? "Check that the registry can be reached from here, then run again.",
    });
}
//# sourceMappingURL=failures.js.map

}),

72290:
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

52667:
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

74852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30719);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66642);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60850);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40382);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72290);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52667);







const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const registries = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .registriesArguments */ .W)(options.env);
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const all = [...registries, ...args];
        const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,_process_leash_js__WEBPACK_IMPORTED_MODULE_2__/* .leash */ .Y)("TERM", env) };
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(onLeash),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .isPassing */ .W)(result.lastLines),
        });
        if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(finished))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .registryFailure */ .M)(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const tls = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .tlsArguments */ .c)("tls-verify", verify(reference));
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
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .tlsArguments */ .c)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .tlsArguments */ .c)("dest-tls-verify", verify(reference)),
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
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

60456:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76565);

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

76565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10970);

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

})

};
//# sourceMappingURL=4852.index.js.map
