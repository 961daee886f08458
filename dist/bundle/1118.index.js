export const id = 1118;
export const ids = [1118];
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

65170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readBaseUser: () => (readBaseUser)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83436);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76882);
/* harmony import */ var _domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11255);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91826);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7438);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9086);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50936);










const askSeconds = 15;
async function readBaseUser(options, { reference, platform }) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = options;
    const question = name.registry === "localhost"
        ? { program: options.buildah, args: storageArguments(name) }
        : { program: options.skopeo, args: registryArguments(options, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(finished))
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference}: ${whatFailed(finished, reference)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(user);
}
function registryArguments({ authFile, insecure, env }, name, platform) {
    return [
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .registriesArguments */ .W)(env),
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_6__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .tlsArguments */ .c)("tls-verify", (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name), insecure)),
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()) })),
});
function userOf(text) {
    const document = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, text);
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(configSchema, document?.["OCIv1"] ?? document);
    return found === undefined ? undefined : (found.config?.User ?? "");
}
function whatFailed(finished, reference) {
    const asked = { verb: "read", reference, hasAccount: false };
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTrouble */ .x)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.join(" ")), asked);
    if (trouble !== undefined)
        return trouble.what;
    const said = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

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

468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  EE: () => (proofLabels),
  _W: () => (refuseOwnLabels),
  EW: () => (silencedAnnotations),
  ld: () => (silencedLabels)
});


var failure = __webpack_require__(44195);

var containerfile_chain = __webpack_require__(41299);

var expand = __webpack_require__(69052);

var parse = __webpack_require__(27357);

var variables = __webpack_require__(12695);
;// CONCATENATED MODULE: ./build/containerfile/labels.js





function labelsOf(scope) {
    const chain = (0,containerfile_chain/* stageChain */.a)(scope);
    const found = [];
    for (const { stage, instruction, lookup } of (0,variables/* withVariables */.s)(scope)) {
        if (instruction.keyword !== "LABEL" || !chain.includes(stage))
            continue;
        const { line } = instruction;
        found.push(...namesIn(instruction, lookup).map((name) => ({ name, line })));
    }
    return found;
}
function labelsOfTriggers(triggers) {
    return triggers.flatMap((trigger) => {
        try {
            const text = `FROM scratch\n${trigger}\n`;
            const [stage] = (0,parse/* parseContainerfile */.L)({ text, file: "ONBUILD" }).stages;
            const labels = stage?.instructions.filter(({ keyword }) => keyword === "LABEL") ?? [];
            return labels.flatMap((label) => namesIn(label, () => undefined));
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                return [];
            throw error;
        }
    });
}
function namesIn({ words }, lookup) {
    const [first] = words;
    if (first === undefined)
        return [];
    const written = words.map(({ text }) => ({ text, name: nameIn(text) }));
    const isOlder = written[0]?.name === undefined;
    const names = isOlder ? [first.text] : written.flatMap(({ name }) => name ?? []);
    return names.flatMap((name) => {
        const { text, problem } = (0,expand/* expandWord */.V)(name, lookup);
        return problem === undefined ? [text] : [];
    });
}
function nameIn(word) {
    return /^((?:[^="'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)=/s.exec(word)?.[1];
}
//# sourceMappingURL=labels.js.map

var labels = __webpack_require__(8533);

var printable = __webpack_require__(81962);
;// CONCATENATED MODULE: ./build/app/recipe/own-labels.js




const mostSilenced = 200;
function refuseOwnLabels(scope) {
    const { file } = scope.containerfile;
    const own = labelsOf(scope).find(({ name }) => (0,labels/* isOwnNamespace */.Sx)(name));
    if (own === undefined)
        return;
    const name = (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(own.name, 100));
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${own.line}: LABEL sets \`${name}\`, but only Twofold may write labels of \`dev.twofold\`.`,
        fix: "Remove this label from the Containerfile.",
        place: { file, line: own.line },
    });
}
function proofLabels(request) {
    const value = request.reproducibility === "skip" ? "unchecked" : "true";
    return [
        { name: labels/* labelNames */.l3.reproducible, value },
        { name: labels/* labelNames */.l3.exceptions, value: "" },
    ];
}
function silencedLabels(options) {
    const { scope, base, labels } = options;
    if (base === undefined)
        return [];
    const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
    const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
    return silenced([...inherited].filter((name) => !said.has(name)));
}
function silencedAnnotations(base) {
    const written = [labels/* labelNames */.l3.baseName, labels/* labelNames */.l3.baseDigest];
    return silenced(base?.annotationNames.filter((name) => !written.includes(name)) ?? []);
}
function silenced(names) {
    const own = names.filter(labels/* speaksForImage */._F);
    if (own.length <= mostSilenced)
        return own.map((name) => ({ name, value: "" }));
    throw new failure/* Failure */.HR({
        code: "registry",
        message: `The base image has ${own.length} labels or annotations of \`dev.twofold\`, which no build of Twofold writes.`,
        fix: "Build on another base image.",
    });
}
//# sourceMappingURL=own-labels.js.map

}),

78819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  W: () => (buildPortsFor)
});

;// CONCATENATED MODULE: ./build/adapters/actions/docs-address.js
const repositoryForm = /^[\w.-]+\/[\w.-]+$/;
const refForm = /^[\w.-]+(?:\/[\w.-]+)*$/;
const serverForm = /^https:\/\/[\w.-]+(?::\d+)?$/;
function docsAddress(env) {
    const { GITHUB_SERVER_URL = "https://github.com" } = env;
    const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
    const isKnown = serverForm.test(GITHUB_SERVER_URL) && repositoryForm.test(repository) && refForm.test(ref);
    return isKnown ? `${GITHUB_SERVER_URL}/${repository}/blob/${ref}/docs` : undefined;
}
//# sourceMappingURL=docs-address.js.map

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/files/folder-files.js



const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;
async function* filesBelow(folder) {
    let bytes = 0;
    for await (const path of pathsBelow(folder)) {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const { size } = await file.stat();
            bytes += size;
            if (bytes > mostBytes)
                throw new Error(`${folder} has more than ${mostBytes} bytes`);
            yield { path, size, content: file.createReadStream({ autoClose: false }) };
        }
        finally {
            await file.close();
        }
    }
}
async function* pathsBelow(folder) {
    const waiting = [""];
    let entries = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, next), { withFileTypes: true })) {
            entries += 1;
            if (entries > mostEntries)
                throw new Error(`${folder} has more than ${mostEntries} entries`);
            const path = next === "" ? entry.name : `${next}/${entry.name}`;
            if (entry.isDirectory())
                waiting.push(path);
            if (entry.isFile())
                yield path;
        }
    }
}
//# sourceMappingURL=folder-files.js.map

var output_folder = __webpack_require__(89225);
;// CONCATENATED MODULE: ./build/adapters/files/same-contents.js


const mostFiles = 200_000;
async function sameContents(folder, wanted) {
    const found = new Set();
    if (wanted.length === 0)
        return found;
    const bySize = new Map();
    for (const options of wanted) {
        bySize.set(options.size, [...(bySize.get(options.size) ?? []), options]);
    }
    for await (const path of files(folder)) {
        const size = await (0,promises_.stat)(path).then((status) => status.size, () => -1);
        for (const options of bySize.get(size) ?? []) {
            const isThere = await holds(path, options).catch(() => false);
            if (isThere)
                found.add(options);
        }
    }
    return found;
}
async function* files(folder) {
    const waiting = [folder];
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => [])) {
            count += 1;
            if (count > mostFiles)
                return;
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory())
                waiting.push(path);
            else if (entry.isFile())
                yield path;
        }
    }
}
async function holds(path, { offset, bytes }) {
    const file = await (0,promises_.open)(path);
    try {
        const there = Buffer.alloc(bytes.length);
        const { bytesRead } = await file.read(there, 0, there.length, offset);
        return bytesRead === bytes.length && there.equals(bytes);
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=same-contents.js.map

var child_environment = __webpack_require__(47697);

var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/process/machine-names.js


const runVariables = [
    "GITHUB_RUN_ID",
    "CI_PIPELINE_ID",
    "CI_JOB_ID",
    "BUILD_TAG",
    "BUILDKITE_BUILD_ID",
    "CIRCLE_WORKFLOW_ID",
    "BUILD_BUILDID",
];
function machineNames(env) {
    return {
        hostname: (0,external_node_os_.hostname)(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        runIds: runVariables.flatMap((name) => env[name] || []),
        ...kernelNames(),
        nameServers: nameServersIn(textOf("/etc/resolv.conf")),
    };
}
function kernelNames() {
    const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
    const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
    const cpuModel = (0,external_node_os_.cpus)()[0]?.model.trim() ?? "";
    return {
        ...(bootId === "" ? {} : { bootId }),
        ...(bootedAt > 0 ? { bootedAt } : {}),
        ...{ kernelRelease: (0,external_node_os_.release)(), kernelVersion: (0,external_node_os_.version)() },
        ...(cpuModel === "" ? {} : { cpuModel }),
        memoryKiB: Math.floor((0,external_node_os_.totalmem)() / 1024),
    };
}
function nameServersIn(text) {
    return text.split("\n").flatMap((line) => {
        const [name = "", ...values] = line.trim().split(/\s+/);
        return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
    });
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=machine-names.js.map

var skopeo = __webpack_require__(50936);
;// CONCATENATED MODULE: ./build/app/build/redacting-reporter.js
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

var platform = __webpack_require__(90884);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);
;// CONCATENATED MODULE: ./build/compose/buildah.js
function buildahFor(run) {
    let provided;
    return () => {
        provided ??= __webpack_require__.e(/* import() */ 3124).then(__webpack_require__.bind(__webpack_require__, 83124)).then(({ provideFor }) => provideFor(run));
        return provided;
    };
}
//# sourceMappingURL=buildah.js.map

var push_permission = __webpack_require__(2256);

var readers = __webpack_require__(92872);

var registry = __webpack_require__(12708);

var source = __webpack_require__(44681);
;// CONCATENATED MODULE: ./build/compose/build-ports.js
















async function buildPortsFor(run, prepared) {
    const { env, signal } = run;
    const { folder, output, redact, blank } = prepared;
    const access = await (0,registry/* registryAccess */.Y)(run, folder);
    const buildah = buildahFor({ ...run, access, folder, output });
    return {
        reporter: redactingReporter(run.reporter, (text) => redact((0,surface/* onSurface */.rG)(text, run.surface))),
        surface: run.surface,
        ...docsOf(run),
        redact,
        files: (0,source/* filesReaderFor */.c4)(run),
        readExceptions: async (path) => {
            const { readExceptions } = await __webpack_require__.e(/* import() */ 1358).then(__webpack_require__.bind(__webpack_require__, 61358));
            return await readExceptions({ path, cwd: run.cwd, today: today() });
        },
        sourceReader: (0,source/* sourceReaderFor */._r)(run, {
            baseUser: async (reference, platform) => {
                const { readBaseUser } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65170));
                const { program } = await buildah();
                return await readBaseUser({ ...access, buildah: program }, { reference, platform });
            },
            buildahVersion: async () => {
                const { readBuildahVersion } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7113));
                const { program } = await buildah();
                return await readBuildahVersion({ program, env: (0,child_environment.runEnvironment)(env, folder), signal });
            },
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
        pushPermission: (0,push_permission/* pushPermissionFor */.p)(run),
        registry: (0,skopeo.skopeoRegistry)(access),
        output,
        outputIn: output_folder/* outputIn */.D,
        openBuilder: async () => {
            const { openWorkshop } = await __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 10459));
            const { program, ...more } = await buildah();
            return await openWorkshop({
                env,
                buildah: program,
                ...more,
                skopeo: "skopeo",
                folder,
                signal,
                blank,
            });
        },
        openImage: async (layout) => {
            const { openLayout } = await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 44017));
            return await openLayout(layout, {});
        },
        readers: (0,readers/* archiveReaders */.H)(env),
        machine: () => machineNames(env),
        inFolder: sameContents,
        filesBelow: filesBelow,
        secrets: prepared.secrets,
        relabel: async (layout, labels) => {
            const { relabelLayout } = await __webpack_require__.e(/* import() */ 3177).then(__webpack_require__.bind(__webpack_require__, 33177));
            await relabelLayout(layout, labels).catch((error) => {
                throw (0,failure/* unwritable */.mP)(error, layout);
            });
        },
    };
}
function docsOf({ surface, env }) {
    const docs = surface === "workflow" ? docsAddress(env) : undefined;
    return docs === undefined ? {} : { docs };
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
//# sourceMappingURL=build-ports.js.map

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

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askBaseUser: () => (askBaseUser),
  w: () => (absolutePaths)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24016);
/* harmony import */ var _adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47697);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65354);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65170);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87368);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76882);
/* harmony import */ var _absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4674);










async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__.readBaseUser)({ ...access, buildah }, options);
    }
    finally {
        await (0,_adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(folder);
    }
}
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,_adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__.runEnvironment)(env, folder),
        signal,
        authFile: await (0,_adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__.authFile)({ access: request.registry, registries, env, folder }),
        insecure: (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__/* .insecureHosts */ .u)(request.registry, registries),
        accounts: request.registry.username === undefined ? [] : registries,
    };
}
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
        ...(request.buildah === undefined ? {} : { buildah: (0,_absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__/* .absoluteBuildah */ .t)(request.buildah, cwd) }),
    };
}
function absoluteContext(value, cwd) {
    const location = (0,_domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLocation */ .z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, location.rest)}`;
    return value;
}
//# sourceMappingURL=registry.js.map

}),

83245:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (secretFiles)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_build_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22921);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);



const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const found = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(secret.path).catch(() => undefined);
        const isLarge = stats !== undefined && stats.size > maxSecretBytes;
        const text = stats?.isFile() === true && !isLarge
            ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(secret.path, "utf8").catch(() => undefined)
            : undefined;
        if (text === undefined) {
            throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("secrets", `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is not a readable file"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        found.push({ name: (0,_domain_build_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(secret), value: text });
    }
    return found;
}
//# sourceMappingURL=secret-files.js.map

}),

7165:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (inWatchedFolder)
});


var clean_up = __webpack_require__(24016);

var take_apart = __webpack_require__(60101);

var work_folder = __webpack_require__(8521);

var child_environment = __webpack_require__(47697);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_events_ = __webpack_require__(78474);

var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/adapters/process/watcher.js



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
    const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
        env: { ...options.env },
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
    });
    child.on("error", () => { }).unref();
    child.stdin.on("error", () => { });
    if (child.stdin instanceof external_node_net_.Socket)
        child.stdin.unref();
    return {
        dismiss: async () => {
            const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
            if (isOver)
                return;
            child.ref();
            child.stdin.end("well\n");
            await (0,external_node_events_.once)(child, "exit");
        },
    };
}
//# sourceMappingURL=watcher.js.map
;// CONCATENATED MODULE: ./build/compose/watched-folder.js





async function inWatchedFolder(run, work) {
    const folder = await (0,work_folder.makeWorkFolder)(run.env);
    run.onWorkFolder(folder);
    const args = [run.entry, ...(0,take_apart/* takeApartArguments */.U)(folder)];
    const watcher = startWatcher({ args, env: (0,child_environment.runEnvironment)(run.env, folder) });
    try {
        return await work(folder);
    }
    finally {
        await watcher.dismiss();
        await (0,clean_up.cleanUp)(folder);
    }
}
//# sourceMappingURL=watched-folder.js.map

})

};
//# sourceMappingURL=1118.index.js.map
