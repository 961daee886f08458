export const id = 4374;
export const ids = [4374,654];
export const modules = {

84769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b$: () => (readPlainFile),
  gm: () => (readBlob),
  is: () => (hasBlob),
  nD: () => (blobPath),
  tW: () => (unsound),
  tp: () => (readSmallBlob)
});
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30719);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67271);






const readSize = 256 * 1024;
function blobPath(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest));
}
async function* readBlob(layout, blob) {
    const file = await openInside(layout, blobPath(layout, blob.digest));
    try {
        const { size } = await file.stat();
        if (size !== blob.size)
            throw wrongSize(layout, blob, size);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        let read = 0;
        for await (const chunk of file.createReadStream({
            highWaterMark: readSize,
            autoClose: false,
        })) {
            if (!Buffer.isBuffer(chunk))
                continue;
            read += chunk.length;
            if (read > blob.size)
                throw wrongSize(layout, blob, read);
            hash.update(chunk);
            yield chunk;
        }
        const found = (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFromHex */ .Ch)(hash.digest("hex"));
        if (found !== blob.digest) {
            throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
        }
    }
    finally {
        await file.close();
    }
}
async function hasBlob(layout, digest) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(blobPath(layout, digest)).then(() => true, () => false);
}
async function readSmallBlob(layout, blob, limit) {
    if (blob.size > limit) {
        throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
    }
    const chunks = [];
    for await (const chunk of readBlob(layout, blob))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readPlainFile(layout, name, limit) {
    const file = await openInside(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, name));
    try {
        const { size } = await file.stat();
        if (size > limit)
            throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function unsound(layout, what, cause) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        code: "tool",
        message: `OCI layout \`${layout}\`: ${what}.`,
        fix: "Create the layout again; every blob must be complete and unchanged.",
        ...(cause === undefined ? {} : { cause }),
    });
}
async function openInside(layout, path) {
    const name = path.slice(layout.length + 1);
    let file;
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
        if (!real.startsWith((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(layout)) + node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
            throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
        }
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
            throw error;
        throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return "is missing";
    return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
    return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}
//# sourceMappingURL=blob.js.map

}),

50654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout)
});




var dist = __webpack_require__(77934);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var json = __webpack_require__(24099);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var oci_layout_blob = __webpack_require__(84769);

var external_node_crypto_ = __webpack_require__(77598);

var digest = __webpack_require__(30719);

var decompress = __webpack_require__(9345);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/media-types.js
const media_types_layers = new Map([
    ["application/vnd.oci.image.layer.v1.tar", "none"],
    ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
    ["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
];
function compressionOf(mediaType) {
    return media_types_layers.get(mediaType);
}
function isForeign(mediaType) {
    return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
//# sourceMappingURL=media-types.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layer.js





async function* readLayer(place) {
    const { layout, descriptor, diffId, compression } = place;
    if (isForeign(descriptor.mediaType) && !(await (0,oci_layout_blob/* hasBlob */.is)(layout, descriptor.digest))) {
        throw (0,oci_layout_blob/* unsound */.tW)(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
    }
    const blob = new Watched((0,oci_layout_blob/* readBlob */.gm)(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    const tar = compression === "none" ? blob : (0,decompress/* decompress */.m)({ bytes: blob, compression, name });
    for await (const chunk of tar) {
        hash.update(chunk);
        yield chunk;
    }
    if (!blob.ended) {
        throw (0,oci_layout_blob/* unsound */.tW)(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
    }
    const found = (0,digest/* digestFromHex */.Ch)(hash.digest("hex"));
    if (found !== diffId) {
        throw (0,oci_layout_blob/* unsound */.tW)(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
    }
}
class Watched {
    #bytes;
    ended = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    async *[Symbol.asyncIterator]() {
        yield* this.#bytes;
        this.ended = true;
    }
}
//# sourceMappingURL=layer.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layout.js









const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
const layoutFile = (0,schema/* objectOf */.Xy)({ imageLayoutVersion: dist/* literal */.euz(layoutVersion) });
async function openLayout(path, choice = {}) {
    checkVersion(path, await (0,oci_layout_blob/* readPlainFile */.b$)(path, "oci-layout", maxLayoutFileBytes));
    const index = (0,oci_parse/* parseIndex */.A1)(await (0,oci_layout_blob/* readPlainFile */.b$)(path, "index.json", oci_parse/* maxManifestBytes */.rq), origin(path, "`index.json`"));
    const chosen = await choose(path, index, choice);
    checkManifestType(path, chosen);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(await (0,oci_layout_blob/* readSmallBlob */.tp)(path, chosen, oci_parse/* maxManifestBytes */.rq), origin(path, `manifest ${chosen.digest}`));
    if (!isImageConfig(manifest.config.mediaType)) {
        throw (0,oci_layout_blob/* unsound */.tW)(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
    }
    const configBytes = await (0,oci_layout_blob/* readSmallBlob */.tp)(path, manifest.config, oci_parse/* maxConfigBytes */.aF);
    const config = (0,oci_parse/* parseImageConfig */.FB)(configBytes, origin(path, `config ${manifest.config.digest}`));
    const layers = layerPlaces(path, manifest, config);
    return {
        digest: chosen.digest,
        manifest,
        config,
        configBytes,
        layer: (position) => {
            const place = layers[position];
            if (place === undefined)
                throw new RangeError(`the image has no layer ${position}`);
            return readLayer(place);
        },
    };
}
function checkVersion(path, bytes) {
    let found;
    try {
        found = (0,json/* parseJson */.qF)(bytes.toString("utf8"));
    }
    catch (cause) {
        throw (0,oci_layout_blob/* unsound */.tW)(path, "`oci-layout` is not JSON", cause);
    }
    if ((0,schema/* fitting */._Q)(layoutFile, found) === undefined) {
        throw (0,oci_layout_blob/* unsound */.tW)(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
    }
}
async function choose(path, index, choice) {
    const { platform } = choice;
    const chosen = chooseOne(path, index, choice);
    if (platform === undefined || !oci/* indexMediaTypes */.U8.includes(chosen.mediaType))
        return chosen;
    const inner = (0,oci_parse/* parseIndex */.A1)(await (0,oci_layout_blob/* readSmallBlob */.tp)(path, chosen, oci_parse/* maxManifestBytes */.rq), origin(path, `index ${chosen.digest}`));
    const found = inner.manifests.find((descriptor) => isFor(descriptor, platform));
    if (found !== undefined)
        return found;
    const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
    throw (0,oci_layout_blob/* unsound */.tW)(path, `it holds no image for ${platform}, only for ${quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
    const { wanted, fits } = criterion(choice);
    const tagged = index.manifests.filter(fits);
    const { platform } = choice;
    const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
    const found = isOneEach ? tagged.filter((one) => isFor(one, platform)) : tagged;
    const [first] = found;
    if (first === undefined) {
        const which = tagged.length > 0 ? ` for ${platform}` : "";
        throw (0,oci_layout_blob/* unsound */.tW)(path, `it holds no image${wanted}${which}`);
    }
    if (found.every((descriptor) => descriptor.digest === first.digest))
        return first;
    const names = found.map((descriptor) => {
        const tag = descriptor.annotations?.[refNameAnnotation];
        return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
    });
    throw (0,oci_layout_blob/* unsound */.tW)(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function isFor(descriptor, platform) {
    const { platform: has } = descriptor;
    if (has === undefined)
        return false;
    const written = `${has.os}/${has.architecture}`;
    return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
    return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}
function criterion(choice) {
    if ("digest" in choice && choice.digest !== undefined) {
        const { digest } = choice;
        return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
    }
    if ("tag" in choice && choice.tag !== undefined) {
        const { tag } = choice;
        return {
            wanted: ` with the tag ${quoted(tag)}`,
            fits: (found) => found.annotations?.[refNameAnnotation] === tag,
        };
    }
    return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
    if (oci/* manifestMediaTypes */.$P.includes(mediaType))
        return;
    throw (0,oci_layout_blob/* unsound */.tW)(path, oci/* indexMediaTypes */.U8.includes(mediaType)
        ? `${digest} is an index of images for several platforms, not one image`
        : `${digest} has the media type ${quoted(mediaType)}, which is not an image manifest`);
}
function layerPlaces(path, manifest, config) {
    const { layers } = manifest;
    const { diffIds } = config;
    if (layers.length !== diffIds.length) {
        throw (0,oci_layout_blob/* unsound */.tW)(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
    }
    return layers.flatMap((descriptor, position) => {
        const compression = compressionOf(descriptor.mediaType);
        if (compression === undefined) {
            throw (0,oci_layout_blob/* unsound */.tW)(path, unreadableLayer(position, descriptor.mediaType));
        }
        const diffId = diffIds[position];
        if (diffId === undefined)
            return [];
        const isTar = diffId === descriptor.digest;
        return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
    });
}
function unreadableLayer(position, mediaType) {
    const type = quoted(mediaType);
    if (/\+encrypted$/.test(mediaType)) {
        return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
    }
    return `layer ${position} has the unknown media type ${type}`;
}
function origin(path, what) {
    return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
function quoted(text) {
    return `\`${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text), 200)}\``;
}
//# sourceMappingURL=layout.js.map

}),

85466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);


const longest = 64 * 1024;
async function readInputs(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
    const inputs = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInputs */ .me)(context.arguments);
    const written = inputs.password?.at(-1);
    if (written === undefined) {
        return context.password === undefined ? inputs : { ...inputs, password: context.password };
    }
    if (written === "-")
        return { ...inputs, password: await readStandardInput() };
    warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return inputs;
}
async function readStandardInput() {
    if (process.stdin.isTTY)
        throw unreadable("is a terminal");
    let text = "";
    for await (const chunk of process.stdin) {
        text += String(chunk);
        if (text.length > longest)
            throw unreadable("holds more than a password");
    }
    return text.trim();
}
function unreadable(wrong) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=inputs.js.map

}),

24374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (runInspect)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var layout = __webpack_require__(50654);

var dist = __webpack_require__(77934);

var insecure = __webpack_require__(1758);

var oci_digest = __webpack_require__(30719);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var schema = __webpack_require__(59006);

var child_environment = __webpack_require__(52845);

var runner = __webpack_require__(60850);

var auth_file = __webpack_require__(23814);

var failures = __webpack_require__(40382);

var machine_registries = __webpack_require__(72290);

var retry = __webpack_require__(52667);
;// CONCATENATED MODULE: ./build/adapters/registry/remote-image.js














async function readRemoteImage(options) {
    const name = (0,oci_reference/* parseReference */.F2)(options.reference);
    if (name === undefined) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
            fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const inspect = await inspector(options, name.registry);
    let reference = options.reference;
    let bytes = await inspect(reference, ["--raw"]);
    if (isIndex(bytes)) {
        const chosen = choose((0,oci_parse/* parseIndex */.A1)(bytes, origin("index", reference)).manifests, options);
        reference = `${(0,oci_reference/* repositoryName */.aR)(name)}@${chosen.digest}`;
        bytes = await inspect(reference, ["--raw"]);
    }
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, origin("manifest", reference));
    const configBytes = await inspect(reference, ["--config", "--raw"]);
    if ((0,oci_digest/* digestOf */.ol)(configBytes) !== manifest.config.digest) {
        throw new failure/* Failure */.HR({
            code: "registry",
            message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
            fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
        });
    }
    return {
        digest: (0,oci_digest/* digestOf */.ol)(bytes),
        manifest,
        config: (0,oci_parse/* parseImageConfig */.FB)(configBytes, origin("config", reference)),
        configBytes,
    };
}
async function inspector(options, registry) {
    const { access, env, signal, folder } = options;
    const file = await (0,auth_file.authFile)({ access, registries: [registry], env, folder });
    const auth = file === undefined ? [] : [`--authfile=${file}`];
    return async (reference, flags) => {
        const args = [
            ...(0,machine_registries/* registriesArguments */.W)(env),
            "inspect",
            ...flags,
            ...auth,
            ...(0,machine_registries/* tlsArguments */.c)("tls-verify", (0,insecure/* isVerified */.p)(reference, (0,insecure/* insecureHosts */.u)(access, [registry]))),
            `docker://${reference}`,
        ];
        const finished = await (0,retry/* retried */.s)({
            signal,
            attempt: () => (0,runner/* run */.eF)({ program: "skopeo", args, env: (0,child_environment/* childEnvironment */.Q)(env), signal, timeoutSeconds: 120 }),
            again: (result) => !(0,runner/* succeeded */.gq)(result) && (0,failures/* isPassing */.W)(result.lastLines),
        });
        if (!(0,runner/* succeeded */.gq)(finished))
            throw (0,failures/* registryFailure */.M)({ verb: "read", reference }, finished);
        return finished.stdout;
    };
}
const kindSchema = (0,schema/* objectOf */.Xy)({ mediaType: dist/* unknown */.L5J(), manifests: dist/* unknown */.L5J() });
function isIndex(bytes) {
    const found = (0,schema/* fittingJson */.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
    if (found?.mediaType !== undefined)
        return oci/* indexMediaTypes */.U8.some((type) => type === found.mediaType);
    return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
    const found = manifests.find(({ platform: has }) => {
        const written = has === undefined ? "" : `${has.os}/${has.architecture}`;
        return platform === written || platform === `${written}/${has?.variant ?? ""}`;
    });
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${reference} has no image for ${platform}.`,
        fix: "Write one that it has with `--platforms`.",
    });
}
function origin(what, reference) {
    return { name: `the ${what} of ${reference}`, code: "registry" };
}
//# sourceMappingURL=remote-image.js.map

var source_id = __webpack_require__(37574);

var labels_labels = __webpack_require__(97702);
;// CONCATENATED MODULE: ./build/domain/labels/claimed-verdict.js



const claimedExceptions = (0,schema/* listOf */.c3)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* string */.YjP(),
    expires: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
function readVerdict(read) {
    const said = read(labels_labels/* labelNames */.l3.reproducible);
    const listed = read(labels_labels/* labelNames */.l3.exceptions);
    const reproducible = said === undefined ? undefined : readReproducible(said);
    const exceptions = listed === undefined ? undefined : readExceptions(listed);
    const isPraised = reproducible !== undefined && reproducible !== "false";
    const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
    return {
        verdict: {
            ...(reproducible === undefined ? {} : { reproducible }),
            ...(exceptions === undefined ? {} : { exceptions }),
        },
        doubts: [
            ...doubt(said !== undefined && reproducible === undefined, {
                label: labels_labels/* labelNames */.l3.reproducible,
                value: said ?? "",
                because: "is not `true`, `false` or `unchecked`",
            }),
            ...doubt(listed !== undefined && exceptions === undefined, {
                label: labels_labels/* labelNames */.l3.exceptions,
                value: listed ?? "",
                because: "is not a list of exceptions",
            }),
            ...doubt(contradicts, {
                label: labels_labels/* labelNames */.l3.exceptions,
                value: listed ?? "",
                because: `contradicts ${labels_labels/* labelNames */.l3.reproducible}=${reproducible ?? ""}`,
            }),
        ],
    };
}
function readReproducible(text) {
    return ["true", "false", "unchecked"].find((value) => value === text);
}
function readExceptions(text) {
    return text === "" ? [] : (0,schema/* fittingJson */.MW)(claimedExceptions, text);
}
function doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=claimed-verdict.js.map

var label_reading = __webpack_require__(66182);

var parse = __webpack_require__(16353);

var repository_name = __webpack_require__(95847);
;// CONCATENATED MODULE: ./build/domain/labels/oci-labels.js





const { source, revision, version } = labels_labels/* labelNames */.l3;
function readOciLabels(read) {
    const url = read.filled(source);
    if (url === undefined)
        return undefined;
    const repository = (0,repository_name/* repositoryName */.aR)(url);
    const commit = read(revision) ?? "";
    const release = read.filled(version);
    const doubts = [
        ...oci_labels_doubt(repository === undefined, {
            label: source,
            value: url,
            because: "names no repository",
        }),
        ...oci_labels_doubt(commit !== "" && !(0,label_reading/* isRevision */.oN)(commit), {
            label: revision,
            value: commit,
            because: "is not the full name of a commit",
        }),
        ...oci_labels_doubt(release !== undefined && parse(release) === null, {
            label: version,
            value: release ?? "",
            because: "is not a semantic version",
        }),
    ];
    if (repository === undefined)
        return { parts: undefined, doubts };
    const parts = {
        repository,
        offset: "",
        version: parse(release)?.version ?? source_id/* untaggedVersion */.aH,
        revision: (0,label_reading/* isRevision */.oN)(commit) ? commit : "",
    };
    return { parts, doubts };
}
function contradictingOciLabels(read, claim) {
    const { parts, whose } = claim;
    const holds = [
        [
            source,
            parts.repository,
            (value) => value === `https://${parts.repository}` || (0,repository_name/* repositoryName */.aR)(value) === parts.repository,
        ],
        [revision, parts.revision, (value) => value === parts.revision],
        [
            version,
            parts.version,
            (value) => value === parts.version || parse(value)?.version === parts.version,
        ],
    ];
    return holds.flatMap(([label, wanted, isSame]) => {
        const value = read.filled(label);
        if (value === undefined)
            return [];
        const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
        return oci_labels_doubt(!isSame(value), { label, value, because });
    });
}
function oci_labels_doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=oci-labels.js.map

var epoch = __webpack_require__(41819);

var plan = __webpack_require__(60063);

var offset = __webpack_require__(57584);
;// CONCATENATED MODULE: ./build/domain/labels/read-recipe.js






const read_recipe_text = dist/* string */.YjP();
const texts = (0,schema/* listOf */.c3)(read_recipe_text);
const read_recipe_offset = dist/* pipe */.FsL(read_recipe_text, dist/* check */.z6Y(offset/* isOffset */.M));
const time = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(epoch/* latestEpoch */.V));
const foreign = (0,schema/* objectOf */.Xy)({ foreign: dist/* literal */.euz(true) });
const basics = {
    recipe: dist/* literal */.euz("containerfile"),
    target: dist/* undefinedable */.dxN(read_recipe_text),
    hermetic: dist/* undefinedable */.dxN(dist/* literal */.euz(true)),
    fetchStages: dist/* undefinedable */.dxN(texts),
    buildArgs: (0,schema/* mapOf */.A7)(read_recipe_text),
    offset: read_recipe_text,
    platform: read_recipe_text,
    buildah: read_recipe_text,
};
const basicsSchema = (0,schema/* objectOf */.Xy)(basics);
const earlierSchema = dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({ ...basics, version: dist/* undefined */.Vxk(), file: read_recipe_text }), dist/* check */.z6Y((found) => isHermeticSound(found)), dist/* transform */.pdi((found) => ({ version: 1, file: found.file, ...basicsOf(found) })));
const originSchema = dist/* union */.KCZ([
    foreign,
    dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({
        digest: oci/* digestSchema */.er,
        reference: dist/* undefinedable */.dxN(read_recipe_text),
        offset: dist/* undefinedable */.dxN(read_recipe_offset),
    }), dist/* transform */.pdi(({ digest, reference, offset: place }) => ({
        digest,
        ...(reference === undefined ? {} : { reference }),
        ...(place === undefined ? {} : { offset: place }),
    }))),
    dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({ digest: dist/* undefined */.Vxk(), offset: read_recipe_offset }), dist/* transform */.pdi(({ offset: place }) => ({ offset: place }))),
]);
const fullSchema = dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({
    ...basics,
    version: dist/* literal */.euz(2),
    offset: read_recipe_offset,
    file: dist/* union */.KCZ([foreign, read_recipe_text]),
    network: dist/* picklist */.KIO(["default", "none", "host"]),
    canonical: dist/* boolean */.zMY(),
    timestamp: time,
    sourceDateEpoch: dist/* undefinedable */.dxN(time),
    labels: texts,
    annotations: texts,
    secrets: texts,
    buildContexts: (0,schema/* mapOf */.A7)(originSchema),
    bases: (0,schema/* mapOf */.A7)(oci/* digestSchema */.er),
}), dist/* check */.z6Y((found) => isHermeticSound(found)), dist/* check */.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), dist/* transform */.pdi(({ version, file, network, canonical, timestamp, sourceDateEpoch, ...found }) => ({
    version,
    file,
    ...basicsOf(found),
    network,
    canonical,
    timestamp,
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    labels: found.labels,
    annotations: found.annotations,
    secrets: found.secrets,
    buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
    bases: named(found.bases, (name, digest) => ({ name, digest })),
})));
const recipeSchema = dist/* union */.KCZ([fullSchema, earlierSchema]);
function readRecipe(label) {
    return (0,schema/* fittingJson */.MW)(recipeSchema, label);
}
function isHermeticSound({ hermetic, fetchStages }) {
    return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
    return {
        recipe: found.recipe,
        ...(target === undefined ? {} : { target }),
        ...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
        buildArgs: named(buildArgs, (name, value) => ({ name, value })),
        offset: found.offset,
        platform: found.platform,
        buildah: found.buildah,
    };
}
function staysInside(file, context) {
    const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
    const levels = context === "" ? 0 : context.split("/").length;
    return down !== "" && (0,offset/* isOffset */.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
    return (0,plan/* sortedByName */.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}
//# sourceMappingURL=read-recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/sous-labels.js




const sousLabelNames = {
    repository: "com.opentable.sous.repo_url",
    offset: "com.opentable.sous.repo_offset",
    version: "com.opentable.sous.version",
    revision: "com.opentable.sous.revision",
    advisories: "com.opentable.sous.advisories",
};
const names = {
    "dirty workspace": "dirty",
    "unpushed revision": "unpushed",
    "no versioned tag": "untagged",
    "ephemeral tag": "ephemeral-tag",
    "tag mismatch": "tag-mismatch",
    "tag not on built revision": "tag-not-head",
    "source workspace lacked repo": "unknown-repository",
    "requested revision not built": "wrong-revision",
    "no repository": "no-repository",
};
const unversioned = "0.0.0-unversioned";
function readSousLabels(read) {
    const { advisories: _, ...needed } = sousLabelNames;
    const all = Object.values(needed);
    if (all.every((label) => read(label) === undefined))
        return undefined;
    const missing = all.filter((label) => read(label) === undefined);
    if (missing.length > 0) {
        const because = "is missing; without it the other labels of Sous name no source";
        return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
    }
    return readComplete(read);
}
function readSousAdvisories(read) {
    if (read(sousLabelNames.revision) === undefined)
        return undefined;
    const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
    const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
    return [...new Set(known)];
}
function nameOf(text) {
    return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
    const text = (label) => read(label) ?? "";
    const url = text(sousLabelNames.repository);
    const repository = url === "" ? "" : (0,repository_name/* canonicalRepository */.JA)(url);
    const offset = folder(text(sousLabelNames.offset));
    const version = versionOf(text(sousLabelNames.version));
    const revision = text(sousLabelNames.revision);
    const doubt = (label, because) => ({ label, value: text(label), because });
    const doubts = [
        ...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
        ...(offset === undefined
            ? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
            : []),
        ...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
        ...((0,label_reading/* isRevision */.oN)(revision)
            ? []
            : [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
    ];
    if (repository === undefined || offset === undefined || version === undefined)
        return { parts: undefined, doubts };
    const parts = { repository, offset, version, revision };
    return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
    return text === unversioned ? source_id/* untaggedVersion */.aH : parse(text)?.version;
}
function folder(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}
//# sourceMappingURL=sous-labels.js.map
;// CONCATENATED MODULE: ./build/domain/labels/claims.js








function readClaims(labels) {
    const read = (0,label_reading/* labelReader */.Uc)(labels);
    const { source, doubts } = readSource(read);
    const advisories = source?.from === "sous"
        ? readSousAdvisories(read)
        : readAdvisories(read(labels_labels/* labelNames */.l3.advisories));
    const base = readBase(read);
    const recipe = readRecipe(read(labels_labels/* labelNames */.l3.recipe) ?? "");
    const proof = readVerdict(read);
    return {
        ...proof.verdict,
        ...(source === undefined ? {} : { source }),
        ...(advisories === undefined ? {} : { advisories }),
        ...(base === undefined ? {} : { base }),
        ...(recipe === undefined ? {} : { recipe }),
        doubts: [...doubts, ...proof.doubts],
    };
}
function readSource(read) {
    const readings = {
        twofold: readSourceId(read),
        sous: readSousLabels(read),
        oci: readOciLabels(read),
    };
    const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
    for (const from of ["twofold", "sous", "oci"]) {
        const parts = readings[from]?.parts;
        if (parts === undefined)
            continue;
        const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
        const told = contradicting.map(({ label }) => label);
        return {
            source: { id: (0,source_id/* formatSourceId */.yn)(parts), ...parts, from },
            doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
        };
    }
    return { doubts: broken };
}
function readSourceId(read) {
    const value = read(labels_labels/* labelNames */.l3.sourceId);
    if (value === undefined)
        return undefined;
    const parts = (0,source_id/* parseSourceId */.GM)(value);
    if (parts !== undefined)
        return { parts, doubts: [] };
    const doubt = { label: labels_labels/* labelNames */.l3.sourceId, value, because: "is not a source ID" };
    return { parts, doubts: [doubt] };
}
function contradictions(read, { from, parts }) {
    const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
    const oci = contradictingOciLabels(read, { parts, whose });
    const sous = from === "sous" ? undefined : readSousLabels(read)?.parts;
    if (sous === undefined)
        return oci;
    const [id, value] = [(0,source_id/* formatSourceId */.yn)(parts), (0,source_id/* formatSourceId */.yn)(sous)];
    const because = `contradicts ${whose}: ${id}`;
    return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
    const name = read.filled(labels_labels/* labelNames */.l3.baseName);
    const digest = (0,oci_digest/* parseDigest */.m)(read(labels_labels/* labelNames */.l3.baseDigest) ?? "");
    if (name === undefined && digest === undefined)
        return undefined;
    return {
        ...(name === undefined ? {} : { name }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function readAdvisories(value) {
    if (value === undefined)
        return undefined;
    if (value === "")
        return [];
    const names = value.split(",");
    return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/app/images/inspect-image.js

function describeImage(image) {
    const { digest, manifest, config } = image;
    const steps = config.history.filter((entry) => !entry.emptyLayer);
    const fits = steps.length === manifest.layers.length;
    const layers = manifest.layers.flatMap((layer, index) => {
        const diffId = config.diffIds[index];
        if (diffId === undefined)
            return [];
        const createdBy = fits ? steps[index]?.createdBy : undefined;
        const known = { digest: layer.digest, diffId, size: layer.size };
        return [createdBy === undefined ? known : { ...known, createdBy }];
    });
    return {
        digest,
        imageId: manifest.config.digest,
        platform: `${config.os}/${config.architecture}`,
        layers,
        claims: readClaims(config.labels),
    };
}
//# sourceMappingURL=inspect-image.js.map

var oci_platform = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/compose/inspect.js








async function inspectNamed(image, run) {
    const { env, cwd, signal } = run;
    const folder = (0,external_node_path_.resolve)(cwd, image.replace(/^oci:/, ""));
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (isFolder || image.startsWith("oci:"))
        return describeImage(await (0,layout.openLayout)(folder));
    const { registry, platform } = await run.access();
    const work = await (0,work_folder.makeWorkFolder)(env);
    try {
        const remote = await readRemoteImage({
            reference: image,
            access: registry,
            platform: platform ?? (0,oci_platform/* platformOf */.t)(process.arch),
            ...{ env, signal },
            folder: work,
        });
        return describeImage(remote);
    }
    finally {
        await (0,clean_up.cleanUp)(work);
    }
}
//# sourceMappingURL=inspect.js.map

var image_access = __webpack_require__(97427);

var printable = __webpack_require__(76158);

var accepted = __webpack_require__(33119);

var sizes = __webpack_require__(76477);
;// CONCATENATED MODULE: ./build/report/claimed-verdict.js


const headlines = {
    true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
    false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
    unchecked: {
        tone: "warning",
        text: "Unchecked, according to its label: built once, nothing was compared.",
    },
};
const mostExceptions = 50;
function claimedVerdict({ reproducible, exceptions = [] }) {
    if (reproducible === undefined) {
        return { tone: "warning", text: "Its labels do not say whether it is reproducible." };
    }
    const until = (0,accepted/* firstExpiry */.iD)(exceptions);
    if (reproducible !== "false" || until === undefined)
        return headlines[reproducible];
    const passed = (0,sizes/* counted */.hS)(exceptions.length, "exception");
    return {
        tone: "warning",
        text: `Accepted differences until ${until}, according to its labels: two builds differed, as ${passed} allowed.`,
    };
}
function exceptionRows(exceptions = []) {
    const hidden = exceptions.length - mostExceptions;
    return [
        ...exceptions
            .slice(0, mostExceptions)
            .map(({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`]),
        ...(hidden > 0 ? [["accepted", `… and ${hidden} more`]] : []),
    ];
}
//# sourceMappingURL=claimed-verdict.js.map
;// CONCATENATED MODULE: ./build/report/recipe-rows.js

const mostRows = 50;
function recipeRows(recipe) {
    const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
    return [
        ["recipe", fileOf(recipe)],
        ...(target === undefined ? [] : [["target", target]]),
        ...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
        ...rows("context", buildContexts, (context) => `${context.name} is ${originOf(context)}`),
        ...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
        ...networkRows(recipe),
        ...(recipe.version === 2
            ? [
                ["environment", recipe.canonical ? "canonical" : "untouched"],
                ["timestamp", timesOf(recipe)],
            ]
            : []),
        ...namesRow("input labels", recipe.labels),
        ...namesRow("annotations", recipe.annotations),
        ...namesRow("secrets", recipe.secrets),
        ["built for", platform],
        ["buildah", buildah],
    ];
}
function fileOf({ offset, file }) {
    return typeof file === "string"
        ? external_node_path_.posix.join(offset, file)
        : "a Containerfile outside the repository";
}
function originOf(context) {
    if ("digest" in context) {
        const { digest, reference, offset } = context;
        const image = reference === undefined ? digest : `${reference}@${digest}`;
        return offset === undefined ? image : `${image} in ${offset}`;
    }
    if ("foreign" in context)
        return "a folder outside the repository";
    return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}
function timesOf({ timestamp, sourceDateEpoch }) {
    const epoch = sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
    return `${timestamp}, and ${epoch} in RUN steps`;
}
function networkRows({ network, hermetic }) {
    if (hermetic !== undefined) {
        const stages = hermetic.fetchStages.join(", ");
        return [["network", stages === "" ? "none (hermetic)" : `only in ${stages} (hermetic)`]];
    }
    return network === undefined ? [] : [["network", network]];
}
function namesRow(name, names = []) {
    return names.length === 0 ? [] : [[name, names.join(", ")]];
}
function rows(name, list, show) {
    const shown = list.slice(0, mostRows).map((one) => [name, show(one)]);
    const hidden = list.length - shown.length;
    return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}
//# sourceMappingURL=recipe-rows.js.map
;// CONCATENATED MODULE: ./build/report/inspection.js




const families = {
    twofold: "Twofold's labels (dev.twofold.*)",
    sous: "the labels of Sous (com.opentable.sous.*)",
    oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
function inspectionLines(image, palette) {
    const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
    const hidden = image.layers.length - mostLayers;
    const { tone, text } = claimedVerdict(image.claims);
    return [
        palette[tone](palette.strong(text)),
        "",
        row("digest", image.digest, palette),
        row("image ID", image.imageId, palette),
        row("platform", image.platform, palette),
        "",
        ...claimLines(image.claims, palette),
        "",
        palette.strong(`${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(size)}:`),
        ...image.layers
            .slice(0, mostLayers)
            .map((layer) => `  ${(0,sizes/* formatBytes */.z3)(layer.size).padStart(9)}  ${line(layer.createdBy ?? layer.digest, 120)}`),
        ...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes/* counted */.hS)(hidden, "more layer")}`)] : []),
    ];
}
function claimLines(claims, palette) {
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
    const claimed = [
        ["source ID", source?.id],
        ["repository", source?.repository],
        ["offset", source?.offset],
        ["version", source?.version],
        ["revision", source?.revision],
        ["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
        ["base", base?.name],
        ["base digest", base?.digest],
        ...(recipe === undefined ? [] : recipeRows(recipe)),
        ["reproducible", reproducible],
        ...exceptionRows(exceptions),
    ];
    const rows = claimed.flatMap(([name, value]) => value === undefined || value === "" ? [] : [row(name, value, palette)]);
    return [
        palette.strong(heading(claims, rows.length > 0)),
        ...rows,
        ...doubtLines(doubts, palette),
    ];
}
function heading({ source }, claimsMore) {
    if (source !== undefined)
        return `Unchecked claims from ${families[source.from]}:`;
    return claimsMore
        ? "Its labels name no source. Their other, unchecked claims:"
        : "Its labels say nothing about its source.";
}
function doubtLines(doubts, palette) {
    if (doubts.length === 0)
        return [];
    const hidden = doubts.length - mostDoubts;
    return [
        palette.warning("Labels that are invalid or contradict others:"),
        ...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
            const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
            return `  ${line(written, 300)}: ${line(because, 300)}`;
        }),
        ...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
    ];
}
function renderInspectionJson({ digest, imageId, platform, layers, claims, }) {
    const value = {
        schemaVersion: 1,
        digest,
        imageId,
        platform,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            createdBy: layer.createdBy,
        })),
        claims: orderedClaims(claims),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function orderedClaims(claims) {
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
    return {
        reproducible,
        exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
        source: source && {
            id: source.id,
            repository: source.repository,
            offset: source.offset,
            version: source.version,
            revision: source.revision,
            from: source.from,
        },
        advisories,
        base: base && { name: base.name, digest: base.digest },
        recipe,
        doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
    };
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}
function line(text, longest) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=inspection.js.map

var command = __webpack_require__(33192);

var inputs = __webpack_require__(85466);
;// CONCATENATED MODULE: ./build/cli/run/inspect.js






async function runInspect(context) {
    const { stdout, stderr, palette } = context;
    const [image, ...more] = context.arguments.positionals;
    if (image === undefined || more.length > 0) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: image === undefined ? "`inspect` needs an image." : "`inspect` takes one image.",
            fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const { env, cwd, signal } = context;
    const access = async () => (0,image_access/* parseImageAccess */.X)(await (0,inputs/* readInputs */.K)(context));
    const inspection = await inspectNamed(image, { env, cwd, signal, access });
    stderr.write(inspectionLines(inspection, palette)
        .map((line) => `${line}\n`)
        .join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
    return 0;
}
//# sourceMappingURL=inspect.js.map

}),

41819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (defaultStepEpoch),
  V: () => (latestEpoch)
});
const earliestZipTime = 318_211_200;
const latestEpoch = 253_402_300_799;
function defaultStepEpoch(timestamp) {
    return Math.max(timestamp, earliestZipTime);
}
//# sourceMappingURL=epoch.js.map

}),

60063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map

}),

33119:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BI: () => (allAccepted),
  CW: () => (unusedException),
  Ju: () => (accept),
  iD: () => (firstExpiry)
});
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38417);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);


function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(exception.path),
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
function allAccepted(proofs) {
    const differences = proofs.flatMap((proof) => proof.differences.listed);
    const exceptions = proofs.flatMap((proof) => proof.exceptions);
    const isCut = proofs.some((proof) => proof.differences.omitted > 0);
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const isCovered = ({ cause, path }) => covered.has(JSON.stringify([cause, path]));
    if (isCut || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return undefined;
    const { path, cause, line } = unused.exception;
    return (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
        fix: "Remove it: there is no such difference any more.",
    });
}
//# sourceMappingURL=accepted.js.map

}),

55591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
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

}),

7297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (parseExceptions),
  x: () => (badException)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24099);
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38417);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76158);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55591);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
    });
    const known = _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted, so that others can judge the exception.",
    owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
    const wide = (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .tooWide */ .AW)(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
    const { file, line, message, fix } = details;
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${(0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o5)("exceptions")}: ${file}:${line}: ${message}.`,
        fix,
        place: { file, line },
    });
}
function shown(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

}),

66182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jg: () => (longestLabel),
  Uc: () => (labelReader),
  oN: () => (isRevision)
});
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const longestLabel = 64 * 1024;
function labelReader(labels) {
    const read = (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
    return Object.assign(read, { filled: (name) => read(name) || undefined });
}
//# sourceMappingURL=label-reading.js.map

}),

97702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Sx: () => (isOwnNamespace),
  sq: () => (isSourceLabel),
  l3: () => (labelNames),
  XQ: () => (sourceLabels),
  _F: () => (speaksForImage)
});


var plan = __webpack_require__(60063);

var oci_digest = __webpack_require__(30719);
;// CONCATENATED MODULE: ./build/domain/text/canonical-json.js
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value !== "object")
        return inAscii(JSON.stringify(value));
    const members = Object.entries(value)
        .sort(([one], [other]) => Number(one > other) - Number(one < other))
        .flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
    return `{${members.join(",")}}`;
}
function inAscii(json) {
    return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=canonical-json.js.map

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var label_reading = __webpack_require__(66182);
;// CONCATENATED MODULE: ./build/domain/labels/recipe.js




function writeRecipe(recipe) {
    const { file, hermetic, ...others } = recipe;
    const lists = {
        buildArgs: byName(recipe.buildArgs, ({ value }) => value),
        labels: recipe.labels.toSorted(),
        annotations: recipe.annotations.toSorted(),
        secrets: recipe.secrets.toSorted(),
        buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
        bases: byName(recipe.bases, ({ digest }) => digest),
    };
    const text = canonicalJson({
        ...others,
        ...lists,
        file: typeof file === "string" ? file : { foreign: true },
        ...(hermetic === undefined
            ? {}
            : { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
    });
    const bytes = text.length;
    if (bytes <= label_reading/* longestLabel */.Jg)
        return text;
    const sizeOf = (part) => canonicalJson(lists[part]).length;
    const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${label_reading/* longestLabel */.Jg} are allowed.`,
        fix: `Most of it comes from ${lessOf[largest]}.`,
    });
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
const lessOf = {
    buildArgs: `${(0,surface/* setting */.Pe)("build-args")}: write long values into a file of the context instead`,
    labels: `the names in ${(0,surface/* setting */.Pe)("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
    annotations: `the names in ${(0,surface/* setting */.Pe)("annotations")}: write fewer of them`,
    secrets: `the ids in ${(0,surface/* setting */.Pe)("secrets")}: write several secrets into one file`,
    buildContexts: `${(0,surface/* setting */.Pe)("build-contexts")}: name one folder that holds several of them`,
    bases: "the images that the Containerfile names: copy from fewer images",
};
function byName(list, valueOf) {
    return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/labels.js



const labelNames = {
    source: "org.opencontainers.image.source",
    revision: "org.opencontainers.image.revision",
    version: "org.opencontainers.image.version",
    baseName: "org.opencontainers.image.base.name",
    baseDigest: "org.opencontainers.image.base.digest",
    sourceId: "dev.twofold.source-id",
    advisories: "dev.twofold.advisories",
    recipe: "dev.twofold.recipe",
    reproducible: "dev.twofold.reproducible",
    exceptions: "dev.twofold.exceptions",
};
const ofSource = [
    labelNames.source,
    labelNames.revision,
    labelNames.version,
    labelNames.baseName,
    labelNames.baseDigest,
];
function isOwnNamespace(name) {
    return /^dev\.twofold(\.|$)/i.test(name);
}
function isSourceLabel(name) {
    return ofSource.includes(name);
}
function speaksForImage(name) {
    return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
function sourceLabels(facts) {
    const { source } = facts;
    const names = new Set(facts.advisories.map((advisory) => advisory.name));
    const base = facts.base === undefined ? undefined : publishedBase(facts.base);
    const labels = [
        label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
        label(labelNames.revision, source.revision !== "" && source.revision),
        label(labelNames.version, source.version),
        label(labelNames.baseName, base?.name),
        label(labelNames.baseDigest, base?.digest),
        label(labelNames.sourceId, source.id),
        label(labelNames.advisories, [...names].sort().join(",")),
        label(labelNames.recipe, writeRecipe(facts.recipe)),
    ].flat();
    return (0,plan/* sortedByName */.I)(labels);
}
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
function publishedBase(base) {
    const at = base.pinned.lastIndexOf("@");
    const digest = at < 1 ? undefined : (0,oci_digest/* parseDigest */.m)(base.pinned.slice(at + 1));
    if (digest === undefined)
        return undefined;
    const name = base.pinned.slice(0, at);
    return {
        name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
        digest,
    };
}
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map

}),

1736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24099);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59006);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34730);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSchema */ .rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSchema */ .me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
    return parseDocument(_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .imageConfigSchema */ .L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const isDeep = cause instanceof _text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeep */ .v_;
        throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
    }
    const found = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(schema, value);
    if ("wrong" in found)
        throw wrong(what, found.wrong);
    return found.value;
}
const fixes = {
    tool: "Build the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        fix: fixes[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map

}),

34730:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59006);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30719);



const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const texts = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(text);
const bytes = "a number of bytes";
const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .guard */ .ahr(_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc, "`sha256:` and 64 lower-case hex digits"));
const descriptor = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    mediaType: text,
    digest: digestSchema,
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(bytes), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(bytes), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0, bytes)),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
    platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ os: text, architecture: text, variant: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text) })),
});
const manifestSchema = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2, "2"),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(oneOf(manifestMediaTypes)),
    config: descriptor,
    layers: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(descriptor),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
});
const indexSchema = (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2, "2"),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(oneOf(indexMediaTypes)),
    manifests: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(descriptor),
});
const historyEntry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    created_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    comment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(text),
    empty_layer: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ created_by = "", comment, empty_layer = false }) => ({
    createdBy: created_by,
    ...(comment === undefined ? {} : { comment }),
    emptyLayer: empty_layer,
})));
const imageConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    os: text,
    architecture: text,
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Labels: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
        OnBuild: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)),
        Healthcheck: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Test: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)) })),
        Shell: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)),
    })),
    rootfs: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ diff_ids: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(digestSchema) }),
    history: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(historyEntry)),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ os, architecture, config, rootfs, history = [] }) => {
    const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
    const [test = "NONE"] = Healthcheck?.Test ?? [];
    const healthcheck = test !== "NONE";
    return {
        os,
        architecture,
        labels,
        ...(triggers === undefined ? {} : { triggers }),
        ...(healthcheck || shell !== undefined
            ? { docker: { healthcheck, shell: shell ?? [] } }
            : {}),
        diffIds: rootfs.diff_ids,
        history,
    };
}));
function oneOf(types) {
    const known = types.map((type) => `\`${type}\``).join(" or ");
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((type) => types.includes(type), known));
}
//# sourceMappingURL=oci.js.map

}),

57584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
    return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
    return normalOffset(text) === text;
}
//# sourceMappingURL=offset.js.map

}),

95847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36141);

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
function unbracketed(host) {
    if (!host.startsWith("["))
        return host;
    const inner = host.slice(1, -1);
    const named = inner.slice(inner.lastIndexOf("@") + 1);
    return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
    const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
    if (host === "" || name === undefined)
        return undefined;
    return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
    const named = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(path, "/");
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

}),

37574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
    const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
    const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
    const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
    const read = parseSourceId(id);
    if (read?.repository !== parts.repository || read.version !== parts.version)
        throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
    return id;
}
function parseSourceId(id) {
    const groups = grammar.exec(id)?.groups;
    if (groups === undefined)
        return undefined;
    const offset = decoded(groups["offset"] ?? "");
    if (offset === undefined)
        return undefined;
    return {
        repository: groups["repository"] ?? "",
        version: groups["version"] ?? "",
        revision: groups["revision"] ?? "",
        offset,
    };
}
function decoded(text) {
    try {
        return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=source-id.js.map

}),

67566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
    return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
    return path.includes(separator);
}
function partsOfPath(path) {
    const [file = "", ...members] = path.split(separator);
    return [file, ...members];
}
function fileOfPath(path) {
    return partsOfPath(path)[0];
}
//# sourceMappingURL=image-path.js.map

}),

38417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AW: () => (tooWide),
  kZ: () => (pathMatcher),
  rl: () => (hasWildcard)
});
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67566);


function pathMatcher(pattern) {
    const parts = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(pattern).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_1__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(path);
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map

}),

97427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16632);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71998);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61222);
/* harmony import */ var _registry_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59757);




function parseImageAccess(raw) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createOptionReader */ .V)(raw);
    return {
        registry: (0,_registry_access_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryAccess */ .U)({ read, push: false }),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("platform", (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatform */ .K)(read)),
    };
}
//# sourceMappingURL=image-access.js.map

}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

})

};
//# sourceMappingURL=4374.index.js.map
