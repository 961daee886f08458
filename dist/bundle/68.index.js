export const id = 68;
export const ids = [68,5354];
export const modules = {

65354:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (ownFiles),
  authFile: () => (authFile)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91826);




const authSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ auths: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$), credHelpers: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$) });
async function authFile(options) {
    const { username, password, authfile } = options.access;
    const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        if (named !== undefined || options.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(options.folder, await firstOf(ownFiles(options.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(options.env)) : await readAuth(named, "authfile");
    const { auths, credHelpers = {} } = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(authSchema, existing) ?? {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(options.registries.map((registry) => [registry, entry]));
    const kept = Object.entries(credHelpers).filter(([registry]) => !options.registries.includes(registry));
    return await writePrivate(options.folder, {
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
        const value = text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
        if (value !== undefined)
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
    if (value !== undefined)
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
//# sourceMappingURL=auth-file.js.map

}),

90068:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  tryPush: () => (tryPush)
});


var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var oci_digest = __webpack_require__(7003);

var reference = __webpack_require__(76882);

var registry_troubles = __webpack_require__(6057);

var printable = __webpack_require__(81962);

var leash = __webpack_require__(79734);

var runner = __webpack_require__(7438);

var auth_file = __webpack_require__(65354);

var dist = __webpack_require__(83436);

var schema = __webpack_require__(91826);
;// CONCATENATED MODULE: ./build/adapters/registry/credentials.js



const authSchema = (0,schema/* objectOf */.Xy)({ auths: (0,schema/* maybe */.no)(schema/* jsonObject */.o$), credHelpers: (0,schema/* maybe */.no)(schema/* jsonObject */.o$) });
const entrySchema = (0,schema/* objectOf */.Xy)({ auth: dist/* string */.YjP(), identitytoken: (0,schema/* maybe */.no)(dist/* string */.YjP()) });
async function credentialsFor(name, authFiles) {
    for (const file of authFiles) {
        const found = entryOf(name, await (0,promises_.readFile)(file, "utf8").catch(() => ""));
        if (found !== undefined)
            return found.identitytoken === undefined ? found.auth : undefined;
    }
    return undefined;
}
function entryOf({ registry, repository }, text) {
    const { auths, credHelpers } = (0,schema/* fitting */._Q)(authSchema, (0,schema/* fittingJson */.MW)(schema/* jsonObject */.o$, text)) ?? {};
    if (credHelpers?.[registry] !== undefined)
        return undefined;
    const parts = repository.split("/");
    const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
    const hub = registry === "docker.io" ? ["https://index.docker.io/v1/", "index.docker.io"] : [];
    const keys = [...paths.map((path) => `${registry}/${path}`), registry, ...hub];
    return (0,schema/* fitting */._Q)(entrySchema, keys.map((key) => auths?.[key]).find((found) => found !== undefined));
}
//# sourceMappingURL=credentials.js.map

var failures = __webpack_require__(79594);

var machine_registries = __webpack_require__(9086);

var external_node_http_ = __webpack_require__(37067);

var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/adapters/registry/http.js


const mostBytes = 256 * 1024;
const mostMilliseconds = 3000;
function ask({ url, method, headers, isVerified, signal }) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(mostMilliseconds)]);
    const options = { method, headers: { ...headers, "content-length": "0" }, signal: limit };
    return new Promise((resolve, reject) => {
        const sent = url.protocol === "https:"
            ? (0,external_node_https_.request)(url, { ...options, rejectUnauthorized: isVerified })
            : (0,external_node_http_.request)(url, options);
        sent.on("error", reject);
        sent.on("response", (response) => {
            const chunks = [];
            let size = 0;
            response.on("data", (chunk) => {
                size += chunk.length;
                if (size > mostBytes)
                    response.destroy(new Error("the answer is too long"));
                else
                    chunks.push(chunk);
            });
            response.on("error", reject);
            response.on("end", () => resolve({
                status: response.statusCode ?? 0,
                headers: Object.fromEntries(Object.entries(response.headers).map(([key, value]) => [key, String(value)])),
                body: Buffer.concat(chunks).toString("utf8"),
            }));
        });
        sent.end();
    });
}
//# sourceMappingURL=http.js.map
;// CONCATENATED MODULE: ./build/adapters/registry/upload-trial.js




const errorSchema = (0,schema/* objectOf */.Xy)({
    errors: (0,schema/* listOfFitting */.l1)((0,schema/* objectOf */.Xy)({ code: dist/* string */.YjP(), message: (0,schema/* maybe */.no)(dist/* string */.YjP()) })),
});
const tokenSchema = (0,schema/* objectOf */.Xy)({ token: (0,schema/* maybe */.no)(dist/* string */.YjP()), access_token: (0,schema/* maybe */.no)(dist/* string */.YjP()) });
async function refusedUpload(options) {
    try {
        return await refusal(options);
    }
    catch {
        options.signal.throwIfAborted();
        return undefined;
    }
}
async function refusal(options) {
    const { name, credentials } = options;
    const host = name.registry === "docker.io" ? "registry-1.docker.io" : name.registry;
    const send = await sender(host, options);
    const challenge = (await send("GET", "/v2/", {})).headers["www-authenticate"];
    if (challenge === undefined)
        return undefined;
    const authorization = /^bearer /i.test(challenge)
        ? await bearer(challenge, options)
        : `Basic ${credentials}`;
    if (authorization === undefined)
        return undefined;
    const answer = await send("POST", `/v2/${name.repository}/blobs/uploads/`, { authorization });
    const { location } = answer.headers;
    if (answer.status === 202 && location !== undefined) {
        const place = new URL(location, `https://${host}`);
        if (place.host === host)
            await send("DELETE", place.pathname + place.search, { authorization }).catch(() => undefined);
    }
    return refusedIn(answer);
}
async function sender(host, { isVerified, signal }) {
    const over = (scheme) => {
        return (method, path, headers) => ask({ url: new URL(`${scheme}://${host}${path}`), method, headers, isVerified, signal });
    };
    if (isVerified)
        return over("https");
    return await over("https")("GET", "/v2/", {}).then(() => over("https"), () => over("http"));
}
async function bearer(challenge, { name, credentials, isVerified, signal }) {
    const [realm, service] = ["realm", "service"].map((key) => new RegExp(`[ ,]${key}="([^"]{1,2000})"`, "i").exec(challenge)?.[1]);
    if (realm === undefined || !URL.canParse(realm))
        return undefined;
    const url = new URL(realm);
    if (url.protocol !== "https:" && (isVerified || url.protocol !== "http:"))
        return undefined;
    url.searchParams.set("scope", `repository:${name.repository}:pull,push`);
    if (service !== undefined)
        url.searchParams.set("service", service);
    const headers = { authorization: `Basic ${credentials}` };
    const answer = await ask({ url, method: "GET", headers, isVerified, signal });
    const found = (0,schema/* fittingJson */.MW)(tokenSchema, answer.body);
    const token = found?.token ?? found?.access_token;
    return token === undefined ? undefined : `Bearer ${token}`;
}
function refusedIn({ status, body }) {
    if (status !== 401 && status !== 403)
        return undefined;
    const [first] = (0,schema/* fittingJson */.MW)(errorSchema, body)?.errors ?? [];
    if (first === undefined || !/^(?:DENIED|UNAUTHORIZED)$/i.test(first.code))
        return undefined;
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(`${first.code} (status ${status}): ${first.message ?? ""}`), 300);
}
//# sourceMappingURL=upload-trial.js.map
;// CONCATENATED MODULE: ./build/adapters/registry/push-trial.js














const trialSeconds = 10;
async function tryPush(options) {
    const { asked, env, signal, authFile } = options;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env["TMPDIR"] ?? (0,external_node_os_.tmpdir)(), "push-trial-"));
    try {
        await writeGap(folder);
        const finished = await (0,runner/* run */.eF)({
            program: options.skopeo,
            args: [
                ...(0,machine_registries/* registriesArguments */.W)(env),
                "copy",
                "--quiet",
                ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
                ...(0,machine_registries/* tlsArguments */.c)("dest-tls-verify", options.isVerified),
                `oci:${folder}`,
                `docker://${asked.reference}`,
            ],
            env,
            signal,
            timeoutSeconds: trialSeconds,
            leash: await (0,leash/* leash */.Y)("TERM", env),
        });
        const text = (0,printable/* printable */.g$)(finished.lastLines.join(" "));
        if (text.includes(missingLayer) && text.includes("no such file"))
            return await tryUpload(options);
        const trouble = (0,registry_troubles/* registryTrouble */.x)(text, asked);
        const isRefused = trouble !== undefined && !trouble.mayPass;
        if (isRefused && !(0,runner/* succeeded */.gq)(finished))
            throw (0,failures/* registryFailure */.MX)(asked, finished);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const missingLayer = `reading blob sha256:${"0".repeat(64)}`;
async function writeGap(folder) {
    const absent = `sha256:${"0".repeat(64)}`;
    const blobs = (0,external_node_path_.join)(folder, "blobs/sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const put = async (value) => {
        const bytes = Buffer.from(JSON.stringify(value));
        const digest = (0,oci_digest/* digestOf */.ol)(bytes);
        await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(digest)), bytes);
        return { digest, size: bytes.length };
    };
    const oci = "application/vnd.oci.image";
    const rootfs = { type: "layers", diff_ids: [absent] };
    const config = await put({ architecture: "amd64", os: "linux", rootfs });
    const manifest = await put({
        schemaVersion: 2,
        mediaType: `${oci}.manifest.v1+json`,
        config: { mediaType: `${oci}.config.v1+json`, ...config },
        layers: [{ mediaType: `${oci}.layer.v1.tar+gzip`, digest: absent, size: 32 }],
    });
    const manifests = [{ mediaType: `${oci}.manifest.v1+json`, ...manifest }];
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}
async function tryUpload(options) {
    const { asked, authFile, env, isVerified, signal } = options;
    const name = (0,reference/* parseReference */.F2)(asked.reference);
    const files = authFile === undefined ? (0,auth_file/* ownFiles */.a)(env) : [authFile];
    const credentials = name === undefined ? undefined : await credentialsFor(name, files);
    if (name === undefined || credentials === undefined)
        return;
    const said = await refusedUpload({ name, credentials, isVerified, signal });
    if (said !== undefined)
        throw (0,failures/* pushDenied */.go)(asked, said);
}
//# sourceMappingURL=push-trial.js.map

})

};
//# sourceMappingURL=68.index.js.map
