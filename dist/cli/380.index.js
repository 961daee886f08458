export const id = 380;
export const ids = [380];
export const modules = {

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

/***/ })

};
//# sourceMappingURL=380.index.js.map
