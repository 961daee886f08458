export const id = 141;
export const ids = [141,377,380];
export const modules = {

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ installCommands)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);

/** The command lines that install packages, without those that Debian merely recommends. */
async function installCommands(request) {
    const path = request.env["PATH"] ?? "";
    const sudo = !request.root && (await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)("sudo", path)) !== undefined;
    const commands = [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", ...request.packages],
    ];
    return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}
//# sourceMappingURL=apt.js.map

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
    const auths = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(existing["auths"]) ? existing["auths"] : {};
    const helpers = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(existing["credHelpers"]) ? existing["credHelpers"] : {};
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
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=auth-file.js.map

/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readBaseUser)
/* harmony export */ });
/* harmony import */ var _domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3353);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7803);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4852);






/** One request for a manifest and one for a config: who needs longer is not waited for. */
const askSeconds = 15;
/**
 * `config.User` of an image (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), read
 * without its layers. Never rejects for what a registry or a program does: that is an unknown answer.
 */
async function readBaseUser(order, { reference, platform }) {
    const name = (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = order;
    const question = name.registry === "localhost"
        ? { program: order.buildah, args: storageArguments(name) }
        : { program: order.skopeo, args: registryArguments(order, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(finished))
        return (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference}: ${whatFailed(finished)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(user);
}
function registryArguments({ authFile, tlsVerify }, name, platform) {
    return [
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_3__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        `--tls-verify=${tlsVerify}`,
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
/** skopeo refuses a tag beside a digest; the digest says it all. */
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
/**
 * The user in an image's config, which buildah prints as a part of more; undefined when the text holds none. An
 * absent user is the empty one: root.
 */
function userOf(text) {
    const value = parsed(text);
    const config = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? (value["OCIv1"] ?? value) : undefined;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(config))
        return undefined;
    const settings = config["config"];
    if (settings === undefined || settings === null)
        return "";
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(settings))
        return undefined;
    const user = settings["User"] ?? "";
    return typeof user === "string" ? user : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function whatFailed(finished) {
    const said = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

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
        cure: "Use HTTPS, or set `tls-verify: false` for a registry on your own machine.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        cure: "Install its authority on the machine, or set `tls-verify: false` if you know what that gives up.",
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

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   skopeoRegistry: () => (/* binding */ skopeoRegistry)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(382);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);




/** A copy that has not ended by then will not; skopeo itself waits for as long as a registry asks. */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * The {@link Registry} port over skopeo, used on `docker://`, `dir:` and `oci:` alone: its
 * `containers-storage:` needs a user namespace that hosted runners deny it.
 */
function skopeoRegistry(order) {
    const auth = order.authFile === undefined ? [] : [`--authfile=${order.authFile}`];
    const tls = String(order.tlsVerify);
    const skopeo = async (attempted, args) => {
        const { env, signal } = order;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)({ program: order.skopeo, args, env, signal, timeoutSeconds }),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .W)(result.lastLines),
        });
        if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(finished))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFailure */ .M)(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const args = ["inspect", "--raw", ...auth, `--tls-verify=${tls}`, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--src-tls-verify=${tls}`,
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
                `--dest-tls-verify=${tls}`,
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
/** skopeo's global flags for the platform to pick out of an index. */
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

/***/ }),

/***/ 9377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEntries: () => (/* binding */ readEntries)
/* harmony export */ });
/* unused harmony exports maxPathLength, maxPaxLength, maxEntries */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/** UTF-16 units of a path or link target; Linux takes 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** Entries of one layer. */
const maxEntries = 5_000_000;
/** Tars without the `ustar` mark. tar-stream's types leave this option out. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content; at no time is more than some buffers
 * of it in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws, as it is
 */
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
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
            // Unread content would keep the next header from coming.
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
/** Writes a source into the parser at the pace at which it is read. */
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
/**
 * The entry's bytes, from where the last reader stopped. Without `return`, so that leaving a loop over them does
 * not end the whole tar, which is what tar-stream's own iterator does.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to give.
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
/** tar-stream gives null for texts and numbers that a header leaves out or that it cannot read. */
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
/** One spelling for one place in the image; `..` stays, since nothing is ever looked up by this path. */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || !(error instanceof Error))
        return error;
    return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        cure: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map

/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseQuestion)
/* harmony export */ });
/** Everything that decides what the names in the Containerfile mean: asked in the same words everywhere. */
function baseQuestion(order) {
    const { request, prepared, builder } = order;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=base-question.js.map

/***/ }),

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  iA: () => (/* binding */ prepare),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/build-context.js


/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`, `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
    if (registry !== undefined)
        return { kind: "registry", name, reference: registry };
    const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
    if (archive?.[1] !== undefined && archive[2] !== undefined) {
        const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
        return { kind: "files", name, transport, path: archive[2] };
    }
    const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
    if (layout !== undefined)
        return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,domain_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const rest = at < 0 ? text : text.slice(0, at);
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
    const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
;// CONCATENATED MODULE: ./build/app/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of what is wrong */
async function prepare(request, reader) {
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = request.buildContexts.map(parseBuildContext);
    await refuseLinksOut(files, containerfile);
    return { files, containerfile, contexts };
}
/** A link out of the context is a file that the checkout does not have: buildah would only say "no such file". */
async function refuseLinksOut(files, containerfile) {
    const sources = (0,copies/* contextSources */.S)(containerfile);
    const out = await files.linksOut(sources.map(({ source }) => source));
    const first = sources.find(({ source }) => out.includes(source));
    if (first === undefined)
        return;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${containerfile.file}:${first.line}: \`${first.source}\` is a symbolic link out of the build context.`,
        cure: "Copy the file into the context, or choose a `context` that holds it.",
        place: { file: containerfile.file, line: first.line },
    });
}
/** Reads the source and its advisories. */
async function readSource(order) {
    const { request, prepared, sourceReader, machinePlatform } = order;
    const { context } = prepared.files;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            question: (0,base_question/* baseQuestion */.s)({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            network: request.network,
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = (0,policy/* forbidden */.o)(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ ownParts),
/* harmony export */   KQ: () => (/* binding */ StepProgress),
/* harmony export */   Up: () => (/* binding */ stageTwins),
/* harmony export */   iB: () => (/* binding */ buildTwins)
/* harmony export */ });
/* harmony import */ var _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);


const titles = { first: "build 1", second: "build 2" };
/**
 * Runs both builds side by side. When the first one breaks, the second is ended: its outcome no longer matters.
 * When only the second breaks, the first one's outcome is awaited, to know that the environment broke it.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
async function buildTwins(order) {
    const { request, stepNetwork, reporter } = order;
    const own = ownParts(request);
    const stop = new AbortController();
    const steps = new StepProgress(reporter);
    const start = (slot, network) => {
        const { plan } = order;
        const build = { slot, ...own[slot], stepNetwork: network, plan, signal: stop.signal };
        return logged(order, steps, build);
    };
    const first = start("first", stepNetwork);
    if (request.reproducibility === "skip")
        return { first: await first, second: undefined, stepNetwork };
    const second = start("second", stepNetwork);
    // Awaited below; until then a rejection must not count as unhandled.
    second.catch(() => undefined);
    try {
        const built = await first;
        const [end] = await Promise.allSettled([second]);
        const cutOff = cutOffInVain(built.steps, stepsOf(end));
        if (cutOff.size === 0)
            return { first: built, second: valueOf(end), stepNetwork };
        reporter.info(`${cutOff.size} RUN ${cutOff.size === 1 ? "step" : "steps"} of build 1 used the network, which build 2 had switched off there; build 2 runs again with it`);
        const known = (printed) => cutOff.has(printed) ? "expected" : stepNetwork(printed);
        return { first: built, second: await start("second", known), stepNetwork: known };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([first, second]);
        throw error;
    }
}
/** The steps that moved bytes in the first build, and that the second one ran without a network. */
function cutOffInVain(first, second) {
    const cut = second.filter(({ applied }) => applied.includes("network"));
    const used = first.filter(({ bytesMoved = 0 }) => bytesMoved > 0).map(({ printed }) => printed);
    return new Set(used.filter((printed) => cut.some((step) => step.printed === printed)));
}
function stepsOf(end) {
    if (end.status === "fulfilled")
        return end.value.steps;
    return end.reason instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildBroke */ .Y ? end.reason.steps : [];
}
function valueOf(end) {
    if (end.status === "rejected")
        throw end.reason;
    return end.value;
}
/** What the two builds' steps are given, and in what the second one differs on purpose. */
function ownParts(request) {
    const base = request.canonical ? _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalEnvironment */ .ex : _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .untouchedEnvironment */ .tc;
    return {
        first: { environment: base, variations: [] },
        second: { environment: base, variations: request.vary },
    };
}
/** Copies the context for every build that will run; done while the bases are fetched. */
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
    // Both have to end, also when one fails: the folder they write to is about to be removed.
    const ends = await Promise.allSettled([first, second]);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
async function logged(order, steps, build) {
    const title = titles[build.slot];
    const sink = order.reporter.openLog(title);
    const line = (text) => {
        if (isOwnLabel(text))
            return;
        steps.see(title, text);
        sink.line(text);
    };
    try {
        return await order.builder.build({ ...build, log: { line, close: () => sink.close() } });
    }
    finally {
        sink.close();
    }
}
/** Labels from the command line come last, a step each, with quoted names: the report shows them better. */
function isOwnLabel(line) {
    return /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: LABEL "/.test(line);
}
/** Shows where both builds are, from the STEP lines that buildah prints. */
class StepProgress {
    #reporter;
    #at = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    see(title, line) {
        const step = /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: .{0,60}/.exec(line)?.[0];
        if (step === undefined)
            return;
        this.#at.set(title, step);
        this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
    }
}
//# sourceMappingURL=twin-builds.js.map

/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ failedInstruction),
/* harmony export */   pp: () => (/* binding */ printedStep)
/* harmony export */ });
/* unused harmony export instructionOfStep */
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);

/**
 * The instruction of a step. Undefined for what is not in the file: an unknown stage, or the LABEL steps
 * that buildah adds behind the last one for labels from its command line.
 */
function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
/**
 * The instruction at which a build broke off, from what buildah printed (not with `--quiet`).
 * That is the one of the last step, or of the step that buildah's own error names, since stages built at
 * once print into each other. An instruction that the base image brought (ONBUILD) has no line: FROM has.
 * RUN steps print what they like, also lines like these: the answer tells people where to look, no more.
 * @throws Failure `usage` for an unknown target
 */
function failedInstruction(failure) {
    const { containerfile, log } = failure;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(failure).index + 1;
    const steps = log.flatMap((line) => printedStep(line, onlyStage) ?? []);
    const error = log.findLast((line) => line.startsWith(errorStart));
    const names = ({ text }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
    const last = steps.findLast(names) ?? steps.at(-1);
    if (last === undefined) {
        const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
        const named = candidates.filter(names);
        return named.length === 1 ? named[0] : undefined;
    }
    const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
    const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
    if (brought <= 0)
        return instructionOfStep(containerfile, last);
    return instructionOfStep(containerfile, {
        stage: last.stage,
        step: last.step <= 1 + brought ? 1 : last.step - brought,
    });
}
const errorStart = 'Error: building at STEP "';
/** With several platforms each line starts with its own, e.g. `[linux/arm64] `. */
const stepLine = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;
/** Reads a line of buildah's log; lines without a stage are of the only one that is built (1-based). */
function printedStep(line, onlyStage) {
    const found = stepLine.exec(line);
    if (found === null)
        return undefined;
    const [, stage, step, total, text = ""] = found;
    return {
        stage: stage === undefined ? onlyStage : Number(stage),
        step: Number(step),
        total: total === undefined ? undefined : Number(total),
        text,
    };
}
//# sourceMappingURL=steps.js.map

/***/ }),

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeIds)
/* harmony export */ });
/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
const causeIds = [
    "clock",
    "compile-date",
    "archive-mtime",
    "gzip-mtime",
    "zip-mtime",
    "pyc-mtime",
    "package-log",
    "ldconfig-cache",
    "machine-id",
    "shadow-day",
    "random",
    "key-material",
    "temp-name",
    "order",
    "hash-seed",
    "race",
    "file-order",
    "build-path",
    "build-id",
    "hostname",
    "kernel-name",
    "cpu-count",
    "timezone",
    "locale",
    "umask",
    "owner",
    "mode",
    "xattr",
    "user-env",
    "context-mtime",
    "network",
    "base-changed",
    "toolchain-version",
    "unknown",
];
//# sourceMappingURL=cause.js.map

/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forbiddenAmong),
/* harmony export */   o: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/**
 * The advisories that policy (input `forbid`) does not accept, in their order. What could not be ruled out counts as
 * found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/** The policy gate: a failure that names each advisory which holds and is forbidden, with its fix, or undefined. */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
    });
}
function named(advisory, forbid) {
    const open = openAndForbidden(advisory, forbid);
    const name = `\`${advisory.name}\``;
    return forbid.includes(advisory.name) || open.length === 0
        ? name
        : `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
    return leavesOpen.filter((name) => forbid.includes(name));
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ taggedSource)
/* harmony export */ });
/** A source together with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ registryAccess),
/* harmony export */   askBaseUser: () => (/* binding */ askBaseUser),
/* harmony export */   w: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_buildah_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
/* harmony import */ var _adapters_buildah_workshop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(628);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(510);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5524);







/** The user of a base, where nothing is built: the work folder is there only while a registry is asked. */
async function askBaseUser(run, question) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_workshop_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseUser */ .z)({ ...access, buildah: request.buildah ?? "buildah" }, question);
    }
    finally {
        await (0,_adapters_buildah_clean_up_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(folder);
    }
}
/** How registries are asked: with whose account, and where the file for it may be written. */
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,_adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__.runEnvironment)(env, folder),
        signal,
        authFile: await (0,_adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__.authFile)({ access: request.registry, registries, env, folder }),
        tlsVerify: request.registry.tlsVerify,
    };
}
/** Paths among the inputs are relative to the working folder; children run elsewhere. */
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, request.output) }),
        ...(request.buildah?.includes("/") === true ? { buildah: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, request.buildah) } : {}),
    };
}
function absoluteContext(value, cwd) {
    const files = /^(oci-layout:\/\/|oci:|oci-archive:(?:\/\/)?|docker-archive:(?:\/\/)?)(.+)$/.exec(value);
    if (files?.[1] !== undefined && files[2] !== undefined)
        return `${files[1]}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, files[2])}`;
    return value.includes("://") ? value : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, value);
}
//# sourceMappingURL=registry-wiring.js.map

/***/ }),

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOfStep),
/* harmony export */   s: () => (/* binding */ instructionAt)
/* harmony export */ });
/* harmony import */ var _containerfile_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;
/**
 * The instruction that buildah's line tells of. A base's own triggers (ONBUILD) move the numbers, so the text
 * decides where it is found; a trigger's text is not in the file.
 */
function placeOfStep(line, { containerfile, onlyStage, }) {
    const printed = (0,_containerfile_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .printedStep */ .pp)(line, onlyStage);
    const stage = containerfile.stages[(printed?.stage ?? 0) - 1];
    if (printed === undefined || stage === undefined)
        return undefined;
    const { step, text } = printed;
    return { stage, index: indexOf(printed, stage), text, key: `${stage.index} ${step}` };
}
function indexOf(printed, { instructions }) {
    const usual = printed.step - 2;
    for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
        const instruction = instructions[index];
        if (instruction !== undefined && isPrintedAs(instruction, printed.text))
            return index;
    }
    return -1;
}
/** Versions print a here-document behind its instruction or not, and a very long line is cut. */
function isPrintedAs(instruction, printed) {
    const [written, text] = [plain(instruction.text), plain(printed)];
    if (text.length > longestLine)
        return written.startsWith(text);
    return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function plain(text) {
    return text.replaceAll(/\s+/g, " ").trim();
}
/** The instruction itself. */
function instructionAt({ stage, index }) {
    return stage.instructions[index] ?? stage.from;
}
//# sourceMappingURL=running-step.js.map

/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/workshop.js + 29 modules
var workshop = __webpack_require__(628);
// EXTERNAL MODULE: ./build/adapters/compression/decompress.js + 3 modules
var decompress = __webpack_require__(9345);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/cause.js
var domain_cause = __webpack_require__(2250);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/domain/path-pattern.js

/**
 * Whether a pattern matches a path of the image, as in a report: `*` and `?` stay inside one folder, `**` crosses
 * folders; `a.tar//b` is matched part by part, so that a pattern for the archive alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = pattern.split("//").map((part) => picomatch(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = path.split("//");
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/** Whether a pattern, or a part of one, stands for more than one name; `\\[` is the character itself. */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/** Why a pattern says too little about where a difference may be, as the end of a sentence; undefined: it is narrow. */
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so that it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a good part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/domain/exception.js





/** An exception is for a while: one that runs longer is nobody's promise any more. */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/** Checks the entries of an `exceptions` file. @throws Failure `usage` naming file, line, what is wrong and what to write */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, cure) => badException({ file: setting.file, line, message, cure });
    if (!(0,json/* isJsonObject */.O)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, cures[key]);
    });
    const known = domain_cause/* causeIds */.e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is no cause`, `Write one of: ${domain_cause/* causeIds */.e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const cures = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, cures.path);
    const wide = tooWide(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && hasWildcard(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "What nobody can explain is excepted file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is no day`, cures.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** A failure over one entry. */
function badException(details) {
    const { file, line, message, cure } = details;
    return new domain_failure/* Failure */.HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        cure,
        place: { file, line },
    });
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 100));
}
//# sourceMappingURL=exception.js.map
;// CONCATENATED MODULE: ./build/adapters/files/exceptions-file.js





/** Bytes; hundreds of entries have a few ten thousand. */
const largestFile = 1024 * 1024;
/** Reads a file of exceptions: YAML with a list `exceptions`. @throws Failure `usage` */
async function readExceptions(question) {
    const { path, cwd, today } = question;
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestFile) {
        throw (0,domain_failure/* badInput */.AN)("exceptions", `${path} ${stats === undefined ? "is not there" : "is no file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
    }
    const inside = (0,external_node_path_.relative)(cwd, place);
    const file = inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? place : inside;
    const entries = await entriesOf(await (0,promises_.readFile)(place, "utf8"), file);
    return { file, exceptions: parseExceptions(entries, { file, today }) };
}
async function entriesOf(text, file) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    // Aliases can make a small file a huge value; dates stay text.
    const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, error.linePos?.[0].line ?? 1, error.message);
    const root = document.contents;
    const list = isMap(root) ? root.get("exceptions", true) : undefined;
    if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
        throw unreadable(file, 1, "it has no list `exceptions`, or more than that");
    return list.items.map((item) => {
        const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
        return {
            value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
            line: lines.linePos(range?.[0] ?? 0).line,
        };
    });
}
function unreadable(file, line, why) {
    const [first = ""] = why.split("\n");
    return (0,domain_failure/* badInput */.AN)("exceptions", `${file}:${line}: ${(0,printable/* printable */.g$)((0,printable/* shortened */.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}
//# sourceMappingURL=exceptions-file.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/files/output-folder.js





const names = {
    layout: "layout",
    first: "first",
    second: "second",
    report: "report.json",
    page: "report.html",
};
const known = new Set(Object.values(names));
/**
 * The folder for layout and reports: the one asked for, else a new one in the runner's or system's temp folder, made
 * when there is something to put into it. An earlier run's results are replaced; a folder that holds anything else
 * is refused. @throws Failure `usage`
 */
async function outputFolder(asked, env) {
    const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const folder = asked === undefined
        ? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique)
        : await emptied((0,external_node_path_.resolve)(asked));
    const report = (0,external_node_path_.join)(folder, names.report);
    const page = (0,external_node_path_.join)(folder, names.page);
    return {
        layout: (0,external_node_path_.join)(folder, names.layout),
        twins: { first: (0,external_node_path_.join)(folder, names.first), second: (0,external_node_path_.join)(folder, names.second) },
        report,
        page,
        writeReport: async (texts) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(report, texts.json);
            await (0,promises_.writeFile)(page, texts.html);
        },
        discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : clear(folder),
    };
}
async function clear(folder) {
    for (const name of known)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
    const cure = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const foreign = (await (0,promises_.readdir)(folder)).filter((name) => !known.has(name));
        if (foreign.length > 0) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, cure);
        }
        await clear(folder);
        return folder;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            typeof error.code === "string" &&
            /^E[A-Z]+$/.test(error.code)) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} cannot be used: ${error.message}.`, cure);
        }
        throw error;
    }
}
//# sourceMappingURL=output-folder.js.map
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 2 modules
var oci_layout_layout = __webpack_require__(654);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/relabel.js





/**
 * Adds labels to the config of a layout's one image. Layers stay as they are; config, manifest and index get the
 * digests that follow. Every other key keeps its value and its place.
 */
async function relabelLayout(layout, labels) {
    const indexFile = (0,external_node_path_.join)(layout, "index.json");
    const indexBytes = await (0,promises_.readFile)(indexFile);
    const described = (0,oci_parse/* parseIndex */.A1)(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,promises_.readFile)(blob(layout, described.digest));
    const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
    const configBytes = await (0,promises_.readFile)(blob(layout, manifest.config.digest));
    const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
    const changed = { ...objectOf(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...objectOf(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,promises_.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,domain_digest/* digestOf */.ol)(bytes);
    await (0,promises_.rm)(blob(layout, before));
    await (0,promises_.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = objectOf(bytes);
    const settings = (0,json/* isJsonObject */.O)(config["config"]) ? config["config"] : {};
    const existing = (0,json/* isJsonObject */.O)(settings["Labels"]) ? settings["Labels"] : {};
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({ ...config, config: { ...settings, Labels: { ...existing, ...added } } });
}
function objectOf(bytes) {
    const value = JSON.parse(bytes.toString("utf8"));
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/adapters/packages/apt.js
var apt = __webpack_require__(3908);
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




/** What a build calls. runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu, without asking: a job has
 * nobody to ask. Elsewhere it does nothing, and what is missing is told when it is called.
 * @throws Failure `tool` when the installation fails
 */
async function installBuildTools(order) {
    const { env, signal, say } = order;
    const path = env["PATH"] ?? "";
    const packages = await (0,programs/* missingPackages */.r)(requirements, path);
    if (packages.length === 0 || (await (0,programs/* findProgram */.K)("apt-get", path)) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    for (const [program, ...args] of commands) {
        const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
        const finished = await (0,runner/* run */.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
        if ((0,runner/* succeeded */.gq)(finished))
            continue;
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${packages.join(", ")} could not be installed (${(0,runner/* describeEnd */.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
            cure: "Install them in a step before this one, or use a runner that has them.",
        });
    }
}
//# sourceMappingURL=build-tools.js.map
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js
var skopeo = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/adapters/tar/entries.js
var entries = __webpack_require__(9377);
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/domain/redact-values.js

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
/** Bytes of an image: as UTF-8 where they are, else byte by byte. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
/** The same failure with its texts redacted; its cause may hold anything and is dropped. */
function redactFailure(failure, redact) {
    return new domain_failure/* Failure */.HR({
        code: failure.code,
        message: redact(failure.message),
        cure: redact(failure.cure),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/report/html/text.js

/** UTF-16 units of a single text on the page. */
const longestText = 4000;
/**
 * Markup from a template: every value put into it is escaped, unless it is markup itself; lists are joined. A text
 * from outside can so never become an element, an attribute or a script.
 */
function html(parts, ...values) {
    const written = parts.map((part, index) => part + markupOf(values[index]));
    return { html: written.join("") };
}
/** A sentence of ours with code between backticks, as our messages have it. */
function prose(text) {
    const parts = text.split("`");
    return html `${parts.map((part, index) => {
        const isCode = index % 2 === 1 && index < parts.length - 1;
        if (isCode)
            return html `<code>${part}</code>`;
        return html `${index % 2 === 1 ? `\`${part}` : part}`;
    })}`;
}
/** A text as it is shown: escaped, on one line, control characters visible, not too long. */
function escaped(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markupOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string" || typeof value === "number")
        return escaped(String(value));
    return "html" in value ? value.html : value.map((each) => each.html).join("");
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/report/html/facts.js



/** The layers as bars by size, each with what made it. */
function layersSection({ image }) {
    if (image === undefined)
        return html ``;
    const largest = Math.max(1, ...image.layers.map(({ size }) => size));
    return html `<section aria-labelledby="layers"><h2 id="layers">Layers</h2>
<p>${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image.size)} compressed.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
        const from = instruction === undefined
            ? origin
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${(0,sizes/* formatBytes */.z3)(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
    })}</tbody></table></section>`;
}
/** What was built, from what, where and how. */
function factsSection(report) {
    const { source, image, bases, builds, variations, toolchain } = report;
    const rows = [
        ["Digest", image?.digest ?? ""],
        ["Image ID", image?.imageId ?? ""],
        ["Source", source.id],
        ["Revision", source.revision],
        ...report.pushed.map(({ reference, digest }) => ["Pushed", `${reference}@${digest}`]),
        ...bases.map(({ written, pinned }) => ["Base", `${written} → ${pinned}`]),
        ...builds.map(({ environment, seconds, digest }, index) => [`Build ${index + 1}`, `${environment}, ${(0,sizes/* formatSeconds */.Xo)(seconds)}, ${digest}`]),
        ["Varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason, steps = [] }) => ["Not varied", `${variation}${(0,report_variations/* placesOf */.e)(steps)}: ${reason}`]),
        ...(toolchain === undefined ? [] : toolchainRows(toolchain)),
    ];
    return html `<section aria-labelledby="facts"><h2 id="facts">What was built</h2><table class="facts"><tbody>${rows
        .filter(([, value]) => value !== "")
        .map(([name, value]) => html `<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table></section>`;
}
function toolchainRows(toolchain) {
    return [
        ["buildah", toolchain.buildah],
        ["skopeo", toolchain.skopeo],
        ["OCI runtime", toolchain.runtime],
        ["Isolation", toolchain.isolation],
        ["Storage driver", toolchain.storageDriver],
        ["Rootless", toolchain.rootless ? "yes" : "no"],
        ["Kernel", toolchain.kernel],
    ];
}
/** In which ways the source was not clean. */
function advisoriesSection({ advisories }) {
    if (advisories.length === 0)
        return html ``;
    return html `<section aria-labelledby="advisories"><h2 id="advisories">The source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3><span class="tag">${name}</span></h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
/** What is accepted for a while. */
function exceptionsSection({ exceptions }) {
    if (exceptions.length === 0)
        return html ``;
    return html `<section aria-labelledby="exceptions"><h2 id="exceptions">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, paths }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes/* counted */.hS)(paths.length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./build/report/html/bytes.js


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
/** Where a thing differs, both versions side by side: lines where it is text, bytes in hexadecimal otherwise. */
function sideBySide(clue) {
    const shown = clue.spots.slice(0, mostSpots);
    const hidden = clue.spots.length - shown.length;
    const isMore = clue.isCut || hidden > 0;
    return html `${shown.map((spot) => spotMarkup(spot))}${isMore ? html `<p class="faint">It differs in more places.</p>` : ""}`;
}
function spotMarkup(spot) {
    const isText = sides.every((side) => textOf(around(spot, side)) !== undefined);
    return html `<figure class="spot"><figcaption>${placeOf(spot)}</figcaption><div class="sides">${sides.map((side) => html `<div><h5>${titles[side]}</h5><pre tabindex="0" aria-label="${titles[side]}">${isText ? line(spot, side) : dump(spot, side)}</pre></div>`)}</div></figure>`;
}
function placeOf({ offset, line: number, section, field }) {
    return [
        number === undefined ? `offset ${offset}` : `line ${number}`,
        ...(section === undefined ? [] : [`section ${section}`]),
        ...(field === undefined ? [] : [`field ${field}`]),
    ].join(", ");
}
function around(spot, side) {
    return Buffer.concat([spot.before, spot[side], spot.after]);
}
/** UTF-8 with no control characters but line ends and tabs. */
function textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function line(spot, side) {
    const [before, own, after] = [spot.before, spot[side], spot.after].map((bytes) => new TextDecoder().decode(bytes));
    const lines = (text) => (text ?? "")
        .split("\n")
        .map((part, index) => html `${index === 0 ? "" : { html: "\n" }}${(0,printable/* visible */.RK)(part)}`);
    return html `${lines(before)}<mark>${lines(own)}</mark>${lines(after)}`;
}
/** Rows of sixteen bytes: offset, hexadecimal, ASCII; the differing bytes marked. */
function dump(spot, side) {
    const before = spot.before.subarray(Math.max(0, spot.before.length - rowBytes));
    const own = spot[side];
    const bytes = Buffer.concat([before, own, spot.after.subarray(0, rowBytes)]);
    const first = spot.offset - before.length;
    const isOwn = (index) => index >= before.length && index < before.length + own.length;
    const rows = [];
    for (let start = 0; start < bytes.length; start += rowBytes) {
        const row = Array.from(bytes.subarray(start, start + rowBytes), (byte, at) => ({
            hex: byte.toString(16).padStart(2, "0"),
            ascii: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
            isOwn: isOwn(start + at),
        }));
        const padding = "   ".repeat(rowBytes - row.length);
        const hex = row.map((byte) => html `${marked(byte.hex, byte.isOwn)} `);
        const ascii = row.map((byte) => marked(byte.ascii, byte.isOwn));
        const offset = (first + start).toString(16).padStart(8, "0");
        rows.push(html `<span class="faint">${offset}</span>  ${hex}${padding} ${ascii}${{ html: "\n" }}`);
    }
    return html `${rows}`;
}
function marked(text, isOwn) {
    return isOwn ? html `<mark>${text}</mark>` : html `${text}`;
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/report/html/findings.js



/** Differences shown with their bytes in one finding; all are counted. */
const mostShown = 25;
/** Findings on the page; a page with more helps nobody, and a browser slows down. */
const mostFindings = 200;
/** The anchor of a finding: short, and the same in each page of the same differences. */
function anchorOf(index) {
    return `finding-${index + 1}`;
}
/** One finding for each cause at each line. */
function findingsSection(all, report) {
    if (all.length === 0)
        return html ``;
    const groups = all.slice(0, mostFindings);
    const hidden = all
        .slice(mostFindings)
        .flatMap(({ differences, consequences }) => [...differences, ...consequences]);
    const omitted = report.differencesOmitted + hidden.length;
    return html `<section aria-labelledby="findings"><h2 id="findings">Why the two builds differ</h2>
<nav aria-label="Findings"><ol class="contents">${groups.map((group, index) => html `<li><a href="#${anchorOf(index)}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`)}</ol></nav>
${groups.map((group, index) => finding(group, anchorOf(index)))}
${omitted > 0 ? html `<p class="faint">Counted and not listed: ${(0,sizes/* counted */.hS)(omitted, "more difference")}.</p>` : ""}</section>`;
}
function titleOf({ instruction, differences, consequences }) {
    const path = differences[0]?.path ?? consequences[0]?.carries?.path ?? "";
    return instruction === undefined ? path : `${instruction.file}:${instruction.line}`;
}
function finding(group, anchor) {
    const { instruction, cause, confidence, explanation, fix, differences, consequences } = group;
    const words = [...differences, ...consequences].slice(0, 200).map(({ path }) => path);
    const text = `${cause} ${instruction?.text ?? ""} ${words.join(" ")}`;
    const sure = confidence > 0 ? html ` <span class="faint">${Math.round(confidence * 100)} % sure</span>` : "";
    return html `<article class="finding" id="${anchor}" tabindex="-1" data-text="${text}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${titleOf(group)} <span class="tag bad">${cause}</span>${sure}</h3>
${instruction === undefined ? "" : html `<pre class="instruction" tabindex="0" aria-label="Instruction">${instruction.text}</pre>`}
${explanation === undefined ? "" : html `<p>${prose(explanation)}</p>`}
${fix === undefined ? "" : html `<h4>What to write instead</h4>${fixMarkup(fix)}`}
<h4>${(0,sizes/* counted */.hS)(differences.length, "path")}</h4>
${differences.slice(0, mostShown).map(oneDifference)}
${differences.length > mostShown ? html `<p class="faint">… and ${(0,sizes/* counted */.hS)(differences.length - mostShown, "more path")}</p>` : ""}
${consequences.length === 0 ? "" : consequencesMarkup(consequences)}</article>`;
}
/** The first line is a sentence; what follows is mostly Containerfile text. */
function fixMarkup(fix) {
    const [sentence = "", ...rest] = fix.split("\n");
    const block = rest.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
    return html `<p>${prose(sentence)}</p>${rest.length === 0 ? "" : html `<pre class="fix" tabindex="0" aria-label="What to write">${block}</pre>`}`;
}
function oneDifference({ path, kind, layer, evidence, clue }) {
    const where = layer === undefined ? kind : `${kind}, layer ${layer}`;
    return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${where}</span></summary>
<ul class="facts">${evidence.slice(0, 20).map((fact) => html `<li><code>${fact}</code></li>`)}</ul>
${clue === undefined || clue.spots.length === 0 ? "" : sideBySide(clue)}</details>`;
}
function consequencesMarkup(consequences) {
    const shown = consequences.slice(0, mostShown);
    const hidden = consequences.length - shown.length;
    return html `<h4>Changed only because of this</h4><ul class="facts">${shown.map(({ path, instruction }) => html `<li><code>${path}</code>${instruction === undefined ? "" : html ` <span class="faint">${instruction.file}:${instruction.line}</span>`}</li>`)}</ul>${hidden > 0 ? html `<p class="faint">… and ${hidden} more</p>` : ""}`;
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's script: search, unfold, and opening what a link points to. Without it the page shows everything all the
 * same. It makes no elements of texts, so that nothing in the page can become code through it.
 */
const script = `
"use strict";
const box = document.getElementById("search");
const count = document.getElementById("count");
const items = Array.from(document.querySelectorAll("[data-text]"));
const folds = () => Array.from(document.querySelectorAll("details"));
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const text = item.dataset.text.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? "" : shown + " of " + items.length + " shown";
}
function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    at.hidden = false;
  }
  for (const fold of Array.from(target.querySelectorAll("details")).slice(0, 1)) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
box.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
});
document.getElementById("unfold").addEventListener("click", () => folds().forEach((fold) => { fold.open = true; }));
document.getElementById("fold").addEventListener("click", () => folds().forEach((fold) => { fold.open = false; }));
addEventListener("hashchange", reveal);
reveal();
`;
//# sourceMappingURL=script.js.map
;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's style sheet. Colours hold a contrast of 4.5:1 or more in both schemes (WCAG 2.2, 1.4.3). */
const style = `
:root { color-scheme: light dark; --ink: #1c2024; --faint: #5b636c; --paper: #ffffff; --card: #f6f7f9;
  --line: #d5d9de; --link: #0b57d0; --good: #116329; --bad: #b3261e; --warn: #7a4d00; --mark: #ffe08a; --mark-ink: #1c2024; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --faint: #a2aab3; --paper: #15181c; --card: #1e2227; --line: #3a4048; --link: #8ab4f8;
    --good: #7ee2a0; --bad: #ff9d94; --warn: #f2c572; --mark: #6b5200; --mark-ink: #fff4cf; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--faint); }
h5 { font-size: .8rem; margin: 0 0 .25rem; color: var(--faint); font-weight: 600; }
a { color: var(--link); }
code, pre { font: .8rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: .6rem .75rem; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
pre.fix { border-left: 4px solid var(--good); }
pre.instruction { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); font-size: .85rem; }
td.size { white-space: nowrap; }
meter { width: 7rem; vertical-align: middle; }
.digest { color: var(--faint); }
.faint { color: var(--faint); font-weight: 400; }
.good { color: var(--good); } .bad { color: var(--bad); } .warning { color: var(--warn); }
.tag { font: 600 .75rem/1 ui-monospace, monospace; padding: .2rem .45rem; border: 1px solid currentColor; border-radius: 999px; white-space: nowrap; }
.finding, .advisory { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.finding:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.contents { padding-left: 1.5rem; } .contents li { margin: .25rem 0; }
.facts { padding-left: 1.25rem; margin: .25rem 0; }
table.facts th { width: 9rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.sides > div { min-width: 0; }
.spot { margin: .75rem 0; } figcaption { font-size: .8rem; color: var(--faint); }
.difference { margin: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
.tree summary, .tree li > a { min-height: 1.625rem; padding-block: .125rem; }
.tree li > a { display: inline-block; }
.tree { list-style: none; padding-left: 1rem; margin: 0; font-size: .9rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; position: sticky; top: 0; padding: .6rem 0; background: var(--paper); z-index: 1; }
.tools input { flex: 1 1 14rem; font: inherit; padding: .4rem .6rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; }
.tools button { font: inherit; padding: .4rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
[hidden] { display: none; }
@media print { .tools { display: none; } }
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./build/report/html/tree.js


/** Levels that a tree goes down to; a path from outside may have thousands. */
const deepest = 40;
/** Both images as trees side by side, what differs first. */
function imageTrees(facts) {
    return html `<div class="sides">${[0, 1].map((side) => html `<div><h3>${side === 0 ? "First build" : "Second build"}</h3>${branches(treeOf(facts, side), facts)}</div>`)}</div>`;
}
function treeOf({ differences, files }, side) {
    const root = { name: "", children: new Map(), differing: 0 };
    for (const { path, sizes } of files) {
        const size = sizes[side];
        if (size === undefined)
            continue;
        const node = nodeAt(root, path);
        node.mark ??= "same";
        node.size = size;
    }
    for (const { path, kind } of differences) {
        if (kind === "config" || path === ".")
            continue;
        if (kind === (side === 0 ? "added" : "removed"))
            continue;
        const isAlone = kind === "added" || kind === "removed";
        nodeAt(root, path, 1).mark = isAlone ? "only here" : "differs";
    }
    return root;
}
/** The node of a path, made with the folders above it. Members of archives stand below their archive. */
function nodeAt(root, path, differing = 0) {
    let node = root;
    node.differing += differing;
    for (const name of path.split(/\/+/).slice(0, deepest)) {
        const child = node.children.get(name) ?? { name, children: new Map(), differing: 0 };
        node.children.set(name, child);
        child.differing += differing;
        node = child;
    }
    return node;
}
function branches(node, facts, above = "") {
    const children = [...node.children.values()].sort((a, b) => Number(b.differing > 0) - Number(a.differing > 0) || (a.name < b.name ? -1 : 1));
    if (children.length === 0)
        return html `<p class="faint">Nothing.</p>`;
    return html `<ul class="tree">${children.map((child) => branch(child, facts, above))}</ul>`;
}
function branch(node, facts, above) {
    const path = `${above}${node.name}`;
    const anchor = node.differing > 0 ? facts.anchorOf(path) : undefined;
    const name = anchor === undefined
        ? html `<span>${node.name}</span>`
        : html `<a href="#${anchor}">${node.name}</a>`;
    const size = node.size === undefined ? "" : html ` <span class="faint">${(0,sizes/* formatBytes */.z3)(node.size)}</span>`;
    const mark = node.mark === undefined || node.mark === "same"
        ? ""
        : html ` <span class="tag bad">${node.mark}</span>`;
    if (node.children.size === 0)
        return html `<li data-text="${path}">${name}${size}${mark}</li>`;
    const count = node.differing > 0
        ? html ` <span class="faint">${(0,sizes/* counted */.hS)(node.differing, "difference")}</span>`
        : "";
    const open = node.differing > 0 ? html ` open` : "";
    return html `<li><details${open}><summary>${node.name}/${mark}${count}</summary>${branches(node, facts, `${path}/`)}</details></li>`;
}
//# sourceMappingURL=tree.js.map
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/html.js









/**
 * The report as one self-contained page. Its content security policy allows this style and this script by their
 * hashes and nothing else: no network, no other code, whatever a file name of the image may say.
 */
function renderHtml(report) {
    const groups = (0,causes/* causeGroups */.w)(report.differences);
    const verdict = (0,report_verdict/* verdictOf */.V)(report);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const body = html `<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${report.failure === undefined ? "" : html `<p>${prose(report.failure.cure)}</p>`}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${findingsSection(groups, report)}
${exceptionsSection(report)}
${treesSection(report, groups)}
${layersSection(report)}
${advisoriesSection(report)}
${factsSection(report)}
</main>
<footer class="faint"><p>Made by Twofold. The same facts are in report.json.</p></footer>`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(verdict.text)}</title>
<style>${style}</style></head>
<body>
${body.html}
<script>${script}</script>
</body></html>
`;
}
function treesSection(report, groups) {
    const { differences, files } = report;
    if (differences.length === 0)
        return html ``;
    const anchors = new Map();
    groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
        for (const { path } of [...own, ...consequences])
            for (const place of [path, path.replace(/\/+/g, "/")])
                if (!anchors.has(place))
                    anchors.set(place, anchorOf(index));
    });
    const trees = imageTrees({
        differences,
        files: files ?? [],
        anchorOf: (path) => anchors.get(path),
    });
    return html `<section aria-labelledby="trees"><h2 id="trees">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}
/** A source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/trace/running-step.js
var running_step = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/variations/table.js + 10 modules
var table = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/app/applied-variations.js


/** Which variations the second build can have on this machine, and why it cannot have some. */
function variationsHere(request, builder) {
    if (request.reproducibility === "skip")
        return { applied: [], notApplied: [] };
    const found = request.vary.map((variation) => ({
        variation,
        reason: lackOf(variation, builder),
    }));
    return {
        applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
        notApplied: found.flatMap(({ variation, reason }) => reason === undefined ? [] : [{ variation, reason }]),
    };
}
/** A build that no runtime starts steps for has only what buildah's own process hands on. */
function lackOf(variation, { noShim, means }) {
    if (noShim === undefined || !table/* stepVariations */.LZ.some(({ name }) => name === variation))
        return undefined;
    if (!table/* inherited */.Jq.includes(variation))
        return `steps run under chroot isolation: ${noShim}`;
    const had = variation === "cpus" ? means.cpus : means.kernelName;
    return "lacks" in had ? had.lacks : undefined;
}
/**
 * Which variations the second build's steps had: applied when at least one step had it, or none was there to have it;
 * not applied with the steps that did not.
 */
function variationsOf(order) {
    const { here, second } = order;
    const steps = second?.steps ?? [];
    if (steps.length === 0)
        return here;
    const isStep = (name) => table/* stepVariations */.LZ.some((each) => each.name === name);
    return {
        applied: here.applied.filter((name) => !isStep(name) || steps.some(({ applied }) => applied.includes(name))),
        notApplied: [...here.notApplied, ...here.applied.flatMap((name) => missing(name, order))],
    };
}
function missing(variation, { second, find, file }) {
    const byReason = new Map();
    for (const step of second?.steps ?? []) {
        const reason = step.notApplied.find((each) => each.variation === variation)?.reason;
        if (reason === undefined)
            continue;
        const place = find(step.printed);
        const { line, text } = place === undefined ? { line: undefined, text: "" } : (0,running_step/* instructionAt */.s)(place);
        const known = byReason.get(reason);
        const steps = [...(known?.steps ?? []), ...(line === undefined ? [] : [{ file, line, text }])];
        byReason.set(reason, { variation, reason, steps });
    }
    return [...byReason.values()];
}
//# sourceMappingURL=applied-variations.js.map
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
// EXTERNAL MODULE: ./build/containerfile/bases.js
var containerfile_bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/domain/reference.js
var domain_reference = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/app/bring-bases.js



/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
async function bringBases(order) {
    const brought = new Map();
    const all = (0,containerfile_bases/* basesOf */.cF)(order.question).map(async (use) => {
        const wish = wishFor(use, order);
        if (wish === undefined)
            return undefined;
        const key = JSON.stringify([wish.name, wish.platform]);
        const image = brought.get(key) ?? bring(wish, order);
        brought.set(key, image);
        return { use, ...(await image) };
    });
    return (await Promise.all(all)).filter((base) => base !== undefined);
}
/** The report's list: one entry a written name. */
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(use, order) {
    const platform = use.platform ?? order.platform;
    const context = order.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder")
        return undefined;
    if (context?.kind === "files") {
        return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
    }
    const written = context === undefined ? use.reference : context.reference;
    const reference = (0,domain_reference/* parseReference */.F2)(written);
    if (reference !== undefined) {
        return { name: (0,domain_reference/* formatReference */.FH)(reference), platform, image: { kind: "reference", reference } };
    }
    const place = { file: order.question.containerfile.file, line: use.line };
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
        cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
        place,
    });
}
async function bring(wish, order) {
    return wish.image.kind === "files"
        ? await bringFiles(wish.image.context, wish, order)
        : await bringReference(wish.image.reference, wish, order);
}
async function bringReference(reference, { platform }, { builder, registry }) {
    const folder = builder.newFolder("base");
    const name = (0,domain_reference/* repositoryName */.aR)(reference);
    const tag = localTag(reference.tag, platform);
    const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
    if (reference.registry === "localhost") {
        await builder.fetchLocal((0,domain_reference/* formatReference */.FH)(reference), folder);
        const base = await builder.importBase({ folder, name, tag, digest: undefined });
        return { base, name: shown };
    }
    const digest = reference.digest ?? (await registry.resolve((0,domain_reference/* formatReference */.FH)(reference)));
    const from = { kind: "registry", reference: `${name}@${digest}` };
    await registry.fetch({ from, folder, platform });
    return { base: await builder.importBase({ folder, name, tag, digest }), name: shown };
}
async function bringFiles(context, { platform }, { builder, registry }) {
    const { transport, path, tag = "latest", digest } = context;
    const location = context.tag === undefined ? path : `${path}:${tag}`;
    const folder = builder.newFolder("base");
    await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
    const name = repositoryOfContext(context.name.toLowerCase());
    const base = await builder.importBase({
        folder,
        name,
        tag: localTag(tag, platform),
        digest: undefined,
    });
    if (digest !== undefined && digest !== base.digest) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
    }
    return { base, name: `${name}:${tag}` };
}
/** One tag must not name two platforms' images in the same store. */
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
/** `toolchain` is no name in a registry; a name with a host or path is. */
function repositoryOfContext(name) {
    const reference = /[./:]/.test(name) ? (0,domain_reference/* parseReference */.F2)(name) : undefined;
    return reference === undefined ? `localhost/${name}` : (0,domain_reference/* repositoryName */.aR)(reference);
}
//# sourceMappingURL=bring-bases.js.map
// EXTERNAL MODULE: ./build/containerfile/steps.js
var steps = __webpack_require__(8065);
;// CONCATENATED MODULE: ./build/app/build-failure.js



/** Turns a broken build into one error at the instruction that broke. */
function buildFailure(broke, about) {
    const { containerfile, request } = about;
    const instruction = (0,steps/* failedInstruction */._)({
        containerfile,
        log: broke.lastLines,
        ...(request.target === undefined ? {} : { target: request.target }),
    });
    const full = broke.lastLines.some((line) => /no space left on device/i.test(line));
    const place = instruction === undefined ? undefined : { file: containerfile.file, line: instruction.line };
    const where = instruction === undefined
        ? "buildah"
        : `${containerfile.file}:${instruction.line}, \`${(0,printable/* printable */.g$)(instruction.text).slice(0, 200)}\`,`;
    const what = broke.slot === "second" ? "fails in the second environment alone" : "failed";
    return new domain_failure/* Failure */.HR({
        code: full ? "tool" : "build",
        message: `${where} ${what} (${broke.message}): ${telling(broke.lastLines)}`,
        cure: cureFor(broke, full),
        ...(place === undefined ? {} : { place }),
        cause: broke,
    });
}
function cureFor(broke, full) {
    if (full)
        return "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.";
    if (broke.slot === "second") {
        return "Make the step independent of hostname, time zone and paths, or leave variations out, e.g. `vary: all, -hostname`.";
    }
    return "Mend the instruction; the log of build 1 shows what it printed.";
}
/** The line a person looks for: buildah's own error, else the last thing that was printed. */
function telling(lines) {
    const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
    return (0,printable/* printable */.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
//# sourceMappingURL=build-failure.js.map
;// CONCATENATED MODULE: ./build/domain/accepted.js


/**
 * Which differences are accepted: path and cause must both be the exception's. That never makes two builds equal;
 * it only decides whether `reproducibility: require` may pass.
 */
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: pathMatcher(exception.path),
        paths: new Set(),
    }));
    const open = differences.filter(({ path, cause }) => {
        const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
        rule?.paths.add(path);
        return rule === undefined;
    });
    const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
    return { accepted, open };
}
/** An exception that covers nothing hides the next difference that happens to match. @throws Failure `usage` */
function refuseUnused(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return;
    const { path, cause, line } = unused.exception;
    throw badException({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        cure: "Remove it; the image is better than it says.",
    });
}
//# sourceMappingURL=accepted.js.map
;// CONCATENATED MODULE: ./build/app/accept-differences.js

/**
 * Takes the accepted differences out of what has to be judged, and records them. One that is counted but not listed
 * cannot be accepted. Two builds that differ stay different whatever is accepted.
 * @throws Failure `usage` for an exception that covers nothing, where all else is accepted
 */
function acceptDifferences(order) {
    const { exceptions, differences, record, reporter } = order;
    if (exceptions === undefined)
        return { open: differences.listed, labels: [] };
    const { accepted, open } = accept(differences.listed, exceptions.exceptions);
    const used = accepted.filter(({ paths }) => paths.length > 0);
    record.exceptions = used;
    if (open.length > 0 || differences.omitted > 0)
        return { open, labels: [] };
    refuseUnused(accepted, exceptions.file);
    if (used.length === 0)
        return { open, labels: [] };
    const first = used.map(({ exception }) => exception.expires).sort()[0];
    reporter.warn(`The two builds differ; every difference is accepted by ${exceptions.file}, the first until ${first}.`);
    return { open, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
/** In the order of the file, as JSON: whoever runs the image can see what it was let pass with. */
function exceptionsLabel(exceptions) {
    const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
    return { name: "dev.twofold.exceptions", value: JSON.stringify(told) };
}
//# sourceMappingURL=accept-differences.js.map
;// CONCATENATED MODULE: ./build/app/judge.js


/**
 * Compares the twins and makes the one layout that may be pushed (design §7). Equal: the config's and the local
 * manifest's digests, which cover config, annotations and the uncompressed bytes of every layer. Only then is one
 * of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
async function judge(order) {
    const { request, record, twins, ports } = order;
    const { first, second } = twins;
    if (second === undefined)
        return await keep(order, []);
    ports.reporter.progress("comparing");
    const equal = first.imageId === second.imageId && first.digest === second.digest;
    if (equal && request.compare === "content") {
        record.reproducible = "true";
        acceptDifferences({ ...order, ...ports, differences: record.differences });
        return await keep(order, []);
    }
    if (equal)
        return await compareCompressed(order, second);
    record.reproducible = "false";
    await explainInto(order, second);
    const { differences } = record;
    const { open, labels } = acceptDifferences({ ...order, ...ports, differences });
    if (labels.length === 0)
        refuseOrWarn(order, irreproducible(open.length + differences.omitted));
    return await keep(order, [...differing, ...labels]);
}
/** What the image of a build that differs is labelled with, where it may pass. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];
/** `require` refuses; `warn` lets the first build pass, labelled. @throws Failure the given one */
function refuseOrWarn({ request, ports }, failure) {
    if (request.reproducibility === "require")
        throw failure;
    ports.reporter.warn("The two builds differ; `reproducibility: warn` lets the first one pass, labelled so.");
}
/** The stricter form: both are compressed, and the manifests that a registry would get are compared too. */
async function compareCompressed(order, second) {
    const { builder, ports, record } = order;
    const [digest, other] = await Promise.all([
        keep(order, []),
        builder.exportImage(second, ports.output.twins.second),
    ]);
    record.reproducible = digest === other ? "true" : "false";
    if (digest === other)
        return digest;
    const failure = new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The same content was compressed to two manifests, ${digest} and ${other}.`,
        cure: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
    });
    refuseOrWarn(order, failure);
    await ports.relabel(ports.output.layout, differing);
    return await recordImage(order);
}
async function explainInto(order, second) {
    const { twins, ports, record } = order;
    record.differences = await record.phase("explain", async () => {
        // Comparison, trace and diagnosis are a good part of the program, and only builds that differ need them.
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 5936));
        const { first, stepNetwork } = twins;
        return await explain({ ...order, ...ports, first, second, stepNetwork });
    });
}
function irreproducible(count) {
    return new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        cure: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
/** Exports the first build as the layout that is kept, and records what it is. */
async function keep(order, labels) {
    const { builder, ports, record, twins } = order;
    const { layout } = ports.output;
    ports.reporter.progress("compressing");
    await record.phase("export", async () => {
        await builder.exportImage(twins.first, layout);
        if (labels.length > 0)
            await ports.relabel(layout, labels);
    });
    return await recordImage(order);
}
async function recordImage({ ports, record, origins }) {
    const { layout } = ports.output;
    const image = await ports.openImage(layout);
    record.layout = layout;
    record.image = imageRecord(image, origins);
    return image.digest;
}
function imageRecord(image, origins) {
    const { manifest, config, digest } = image;
    return {
        digest,
        imageId: manifest.config.digest,
        size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
        layers: manifest.layers.map((layer, index) => ({
            digest: layer.digest,
            diffId: config.diffIds[index] ?? layer.digest,
            size: layer.size,
            ...(origins[index] ?? { origin: "unknown" }),
        })),
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/app/layer-origins.js
/** Instructions that put something into a layer. */
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers no base brought belong to the chain's stages, in order, counted from the top.
 */
function layerOrigins(order) {
    const { diffIds, baseOf, containerfile, chain } = order;
    const bases = diffIds.map(baseOf);
    const own = bases.filter((base) => base === undefined).length;
    let next = chain.length - own;
    return bases.map((base) => {
        if (base !== undefined)
            return { origin: `base ${base.pinned}` };
        const stage = chain[next++];
        return stage === undefined
            ? { origin: containerfile.file }
            : stageOrigin(containerfile.file, stage);
    });
}
function stageOrigin(file, stage) {
    const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
    const [first] = instructions;
    const last = instructions.at(-1);
    if (first === undefined || last === undefined)
        return { origin: `${file}:${stage.from.line}` };
    if (first === last) {
        const { line, text } = first;
        return { origin: `${file}:${line} ${text}`, instruction: { file, line, text } };
    }
    const words = instructions.map(({ keyword }) => keyword).join(", ");
    return { origin: `${file}:${first.line}-${last.endLine} ${words}` };
}
//# sourceMappingURL=layer-origins.js.map
// EXTERNAL MODULE: ./build/domain/labels.js
var labels = __webpack_require__(3802);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/app/plan-build.js





/** The one plan that both builds follow. */
async function planBuild(order) {
    const { request, prepared, bases, builder } = order;
    const secrets = request.secrets.map(async (secret) => ({
        id: secret.id,
        path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
    }));
    return {
        containerfile: (0,containerfile_bases/* pinBases */.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local }))),
        ...(request.target === undefined ? {} : { target: request.target }),
        buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
        labels: (0,plan/* sortedByName */.I)([...request.labels, ...ownLabels(order)]),
        annotations: (0,plan/* sortedByName */.I)(request.annotations),
        secrets: await Promise.all(secrets),
        ...(request.platform === undefined ? {} : { platform: request.platform }),
        network: request.network,
        folders: prepared.contexts.filter((context) => context.kind === "folder"),
    };
}
function ownLabels(order) {
    const { request, prepared, reading, builder } = order;
    const base = finalBase(order);
    return (0,labels/* sourceLabels */.X)({
        source: reading.source,
        advisories: reading.advisories,
        ...(base === undefined ? {} : { base }),
        recipe: {
            recipe: "containerfile",
            file: relativeToContext(prepared.containerfile.file, reading.source.offset),
            ...(request.target === undefined ? {} : { target: request.target }),
            buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
            offset: reading.source.offset,
            platform: request.platform ?? builder.platform,
            buildah: builder.toolchain.buildah,
        },
    });
}
/** The outside image that the target's first stage stands on; undefined for scratch. */
function finalBase(order) {
    const chain = (0,containerfile_chain/* stageChain */.a)((0,base_question/* baseQuestion */.s)(order));
    const found = order.bases.find(({ use }) => use.kind === "from" && use.stage === chain[0]?.index);
    return found === undefined ? undefined : { written: found.name, pinned: found.base.pinned };
}
/** The Containerfile's name is relative to the checkout's root; the recipe has it relative to the context. */
function relativeToContext(file, offset) {
    return offset !== "" && file.startsWith(`${offset}/`) ? file.slice(offset.length + 1) : file;
}
//# sourceMappingURL=plan-build.js.map
// EXTERNAL MODULE: ./build/app/ports.js
var app_ports = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/app/prepare.js + 1 modules
var prepare = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/app/publish.js


/** Every `name:tag` that the image shall get; without `image` there is none. @throws Failure `usage` */
function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,domain_failure/* badInput */.AN)("tags", "none was given, and a source without a commit gives none.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
/**
 * Pushes the layout under every reference and reads each digest back: the registry must serve the very bytes that
 * were compared. One after the other: the first push brings the blobs, the others find them there.
 * @throws Failure `registry`
 */
async function publish(order) {
    const { layout, digest, registry, reporter } = order;
    for (const reference of order.references) {
        reporter.progress(`pushing ${reference}`);
        await registry.push(layout, reference);
        const served = await registry.resolve(reference);
        if (served !== digest) {
            throw new domain_failure/* Failure */.HR({
                code: "registry",
                message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
                cure: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
            });
        }
        order.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/app/run-record.js

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
/** What a run has found out so far: the report can be written at any moment, also when the run fails. */
class RunRecord {
    reading;
    forbidden = [];
    reproducible = "unchecked";
    bases = [];
    builds = [];
    image;
    variations = { applied: [], notApplied: [] };
    toolchain;
    differences = { listed: [], omitted: 0, layers: [] };
    exceptions = [];
    layout;
    pushed = [];
    #timings = [];
    /** Measures a phase in wall seconds; a phase that fails is measured too. */
    async phase(phase, work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.#timings.push({ phase, seconds: (performance.now() - started) / 1000 });
        }
    }
    report(failure) {
        return {
            schemaVersion: 1,
            source: this.reading === undefined ? unknownSource : (0,source/* taggedSource */.S)(this.reading),
            advisories: this.reading?.advisories ?? [],
            forbidden: this.forbidden,
            reproducible: this.reproducible,
            bases: this.bases,
            builds: this.builds,
            ...(this.image === undefined ? {} : { image: this.image }),
            variations: this.variations,
            ...(this.toolchain === undefined ? {} : { toolchain: this.toolchain }),
            suspects: [],
            pushed: this.pushed,
            differences: this.differences.listed,
            differencesOmitted: this.differences.omitted,
            ...(this.differences.files === undefined ? {} : { files: this.differences.files }),
            exceptions: this.exceptions,
            timings: this.#timings,
            ...(failure === undefined
                ? {}
                : { failure: { code: failure.code, message: failure.message, cure: failure.cure } }),
        };
    }
}
/** What a finished build leaves in the report. */
function buildRecord(built, environment) {
    return { digest: built.digest, imageId: built.imageId, seconds: built.seconds, environment };
}
//# sourceMappingURL=run-record.js.map
// EXTERNAL MODULE: ./build/advise/shell/network.js
var network = __webpack_require__(9322);
;// CONCATENATED MODULE: ./build/advise/shell/network-tools.js
/** Programs that fetch what their project names, if it is not there yet. */
const tools = /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;
/**
 * Whether a command may use the network, though its words do not say so: build tools fetch what they miss. Such a step
 * is not cut off from it on trial.
 */
function mayUseNetwork({ name }) {
    return tools.test(name);
}
//# sourceMappingURL=network-tools.js.map
// EXTERNAL MODULE: ./build/advise/shell/runs.js + 3 modules
var runs = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/app/step-network.js





/** The finder for one build's lines. @throws Failure `usage` for an unknown target */
function stepFinder(question) {
    const { containerfile } = question;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,containerfile_chain/* targetStage */.A)(question).index + 1;
    return (printed) => (0,running_step/* placeOfStep */.V)(printed, { containerfile, onlyStage });
}
/**
 * What each step may have of the network, and what its commands say that it uses. What cannot be led to an instruction
 * (a base's own ONBUILD) is taken to use it.
 */
function stepNetwork(request, question) {
    const find = stepFinder(question);
    const users = new Set((0,runs/* runsOf */.k)({ question })
        .filter(usesNetwork)
        .map(({ instruction }) => instruction));
    return (printed) => {
        if (request.network === "none")
            return "off";
        const place = find(printed);
        if (place === undefined)
            return "expected";
        const instruction = (0,running_step/* instructionAt */.s)(place);
        if (isCutOff(instruction))
            return "off";
        return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
    };
}
function usesNetwork({ commands }) {
    return commands.some((command) => (0,network/* needsNetwork */.W)(command) || mayUseNetwork(command));
}
function isCutOff({ flags }) {
    return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
//# sourceMappingURL=step-network.js.map
// EXTERNAL MODULE: ./build/app/twin-builds.js
var twin_builds = __webpack_require__(7916);
;// CONCATENATED MODULE: ./build/app/build-image.js




















/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout, push, report.
 * Expected failures come back in the outcome together with all that was known by then.
 */
async function buildImage(request, ports) {
    const record = new RunRecord();
    const failure = await work(request, ports, record).then(() => undefined, (error) => {
        if (error instanceof domain_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
    const report = redactValues(record.report(failure), ports.redact);
    const isWritten = await leaveReport(ports.output, report);
    return {
        report,
        ...(record.layout === undefined || !isWritten ? {} : { layout: record.layout }),
        tags: record.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Whether a report was left; a run that was stopped leaves nothing. */
async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport({ json: (0,report_json/* renderJson */.h)(report), html: renderHtml(report) }).then(() => true, 
    // A full disk must not hide the failure that it caused, and half a report is none.
    async () => {
        await output.discard();
        return false;
    });
}
async function work(request, ports, record) {
    const { reporter } = ports;
    const prepared = await (0,prepare/* prepare */.iA)(request, ports.files);
    const exceptions = request.exceptions === undefined ? undefined : await ports.readExceptions(request.exceptions);
    // Side by side: git answers while buildah is asked what it is. Neither changes anything.
    const [read, opened] = await Promise.allSettled([
        record.phase("source", () => (0,prepare/* readSource */.o$)({ request, prepared, ...ports })),
        record.phase("set-up", ports.openBuilder),
    ]);
    const reading = build_image_valueOf(read);
    record.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    record.forbidden = (0,policy/* forbiddenAmong */.A)(reading.advisories, request.forbid).map(({ name }) => name);
    (0,prepare/* gate */.Gj)(request, reading);
    const references = referencesFor(request, reading.source);
    const builder = build_image_valueOf(opened);
    record.toolchain = builder.toolchain;
    record.variations = variationsHere(request, builder);
    const run = { request, ports, record, prepared, builder, exceptions };
    const digest = await judgeTwins(run, await twinBuilds(run));
    if (!request.push)
        return;
    await record.phase("push", () => publish({
        layout: ports.output.layout,
        digest,
        references,
        registry: ports.registry,
        reporter,
        onPushed: (pushed) => record.pushed.push(pushed),
    }));
}
function build_image_valueOf(settled) {
    if (settled.status === "rejected")
        throw settled.reason;
    return settled.value;
}
/** The environments that the two builds' steps really had: without a runtime, nothing is injected. */
function environmentNames(request, builder) {
    if (builder.noShim !== undefined)
        return ["untouched", "untouched"];
    return [request.canonical ? "canonical" : "untouched", "varied"];
}
async function twinBuilds(run) {
    const { request, ports, record, prepared, builder } = run;
    const { containerfile } = prepared;
    const { reporter, registry } = ports;
    reporter.progress("fetching base images");
    // Side by side: the bases come over the network, the contexts from the disk.
    const [brought, staged] = await Promise.allSettled([
        record.phase("bases", () => bringBases({
            question: (0,base_question/* baseQuestion */.s)(run),
            platform: request.platform,
            contexts: prepared.contexts,
            builder,
            registry,
        })),
        (0,twin_builds/* stageTwins */.Up)(request, { builder, context: prepared.files.context }),
    ]);
    const bases = build_image_valueOf(brought);
    build_image_valueOf(staged);
    record.bases = baseRecords(bases);
    for (const { written, pinned } of record.bases)
        reporter.info(`base ${written} is ${pinned}`);
    const reading = record.reading;
    if (reading === undefined)
        throw new Error("the source is read before anything is built");
    const plan = await planBuild({ request, prepared, reading, bases, builder });
    try {
        const question = (0,base_question/* baseQuestion */.s)(run);
        const twins = await record.phase("builds", () => (0,twin_builds/* buildTwins */.iB)({
            request,
            plan,
            builder,
            reporter,
            stepNetwork: stepNetwork(request, question),
        }));
        const here = record.variations;
        const find = stepFinder(question);
        record.variations = variationsOf({
            here,
            second: twins.second,
            find,
            file: containerfile.file,
        });
        for (const notApplied of record.variations.notApplied) {
            reporter.info(`variation ${(0,report_variations/* notAppliedText */.W)(notApplied)}`);
        }
        const environments = environmentNames(request, builder);
        record.builds = [twins.first, twins.second]
            .filter((built) => built !== undefined)
            .map((built, index) => buildRecord(built, environments[index] ?? ""));
        return { twins, plan };
    }
    catch (error) {
        if (error instanceof app_ports/* BuildBroke */.Y)
            throw buildFailure(error, { containerfile, request });
        throw error;
    }
}
async function judgeTwins(run, { twins, plan }) {
    const { prepared, builder } = run;
    const question = (0,base_question/* baseQuestion */.s)(run);
    const origins = layerOrigins({
        diffIds: twins.first.diffIds,
        baseOf: (diffId) => builder.baseOf(diffId),
        containerfile: prepared.containerfile,
        chain: (0,containerfile_chain/* stageChain */.a)(question),
    });
    return await judge({ ...run, twins, origins, plan, question });
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/app/redacting-reporter.js
/** A reporter that shows nothing that the redactor takes out, whoever printed it. */
function redactingReporter(reporter, redact) {
    return {
        info: (text) => reporter.info(redact(text)),
        warn: (text) => reporter.warn(redact(text)),
        progress: (text) => reporter.progress(redact(text)),
        openLog: (title) => {
            const log = reporter.openLog(redact(title));
            return { line: (text) => log.line(redact(text)), close: () => log.close() };
        },
        annotate: (annotation) => reporter.annotate({
            ...annotation,
            title: redact(annotation.title),
            message: redact(annotation.message),
        }),
    };
}
//# sourceMappingURL=redacting-reporter.js.map
// EXTERNAL MODULE: ./build/domain/platform.js
var platform = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/domain/redact.js
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
 */
function createRedactor(values) {
    const needles = [...new Set(values.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
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
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function redact_forms(value) {
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
// EXTERNAL MODULE: ./build/registry-wiring.js
var registry_wiring = __webpack_require__(380);
// EXTERNAL MODULE: ./build/source-wiring.js + 32 modules
var source_wiring = __webpack_require__(2204);
;// CONCATENATED MODULE: ./build/wiring.js




















/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is gone afterwards, and no secret is in
 * what comes back. @throws Failure for what goes wrong before the job starts
 */
async function runBuild(run) {
    const request = (0,registry_wiring/* absolutePaths */.w)(run.request, run.cwd);
    const redact = createRedactor([...secretValuesOf(request), ...(await secretFiles(request))]);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,workshop.makeWorkFolder)(run.env);
    run.onWorkFolder(folder);
    try {
        const ports = await portsFor({ ...run, request }, { folder, output, redact });
        return await buildImage(request, ports);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
async function portsFor(run, prepared) {
    const { request, env, signal } = run;
    const { folder, output, redact } = prepared;
    const access = await (0,registry_wiring/* registryAccess */.Y)(run, folder);
    const installTools = once(async () => {
        if (env["GITHUB_ACTIONS"] !== "true" || request.buildah !== undefined)
            return;
        const say = (line) => run.reporter.info(line);
        await installBuildTools({ env: (0,child_environment/* childEnvironment */.Q)(env), signal, say });
    });
    return {
        reporter: redactingReporter(run.reporter, redact),
        redact,
        files: (0,source_wiring/* filesReaderFor */.c)(run),
        readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
        sourceReader: (0,source_wiring/* sourceReaderFor */._)(run, async (reference, platform) => {
            await installTools();
            const buildah = request.buildah ?? "buildah";
            return await (0,base_user/* readBaseUser */.z)({ ...access, buildah }, { reference, platform });
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
        registry: (0,skopeo.skopeoRegistry)(access),
        output,
        openBuilder: async () => {
            await installTools();
            return await (0,workshop/* openWorkshop */._)({
                env,
                buildah: request.buildah ?? "buildah",
                skopeo: "skopeo",
                folder,
                signal,
            });
        },
        openImage: (layout) => (0,oci_layout_layout.openLayout)(layout, {}),
        readers: { entries: entries.readEntries, decompress: decompress.decompress },
        relabel: relabelLayout,
    };
}
/** The work, done by whoever asks first; the others wait for it. */
function once(work) {
    let done;
    return () => {
        done ??= work();
        return done;
    };
}
/** `YYYY-MM-DD` in UTC: what an exception's last day is compared with. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** A secret that is masked has at most this size; a larger file is no secret but data. */
const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const texts = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const text = await (0,promises_.readFile)(secret.path, "utf8").catch(() => undefined);
        if (text === undefined || text.length > maxSecretBytes) {
            throw (0,domain_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${text === undefined ? "cannot be read" : "is larger than 1 MiB"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        texts.push(text);
    }
    return texts;
}
//# sourceMappingURL=wiring.js.map

/***/ })

};
//# sourceMappingURL=141.index.js.map
