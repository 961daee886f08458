export const id = 7640;
export const ids = [7640,654];
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

69377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readEntries)
});

/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);

const maxPathLength = 16 * 1024;
const maxPaxLength = 1024 * 1024;
const maxEntries = 5_000_000;
const readOldFormats = { allowUnknownFormat: true };
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
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

7640:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var dist = __webpack_require__(77934);

var cause = __webpack_require__(55591);

var schema = __webpack_require__(59006);
;// CONCATENATED MODULE: ./build/adapters/files/reported-differences.js





const largestReport = 64 * 1024 * 1024;
async function reportedDifferences([first, second], cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, first));
    if (folder !== (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, second)))
        return undefined;
    const file = (0,external_node_path_.join)(folder, "report.json");
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestReport)
        return undefined;
    const report = (0,schema/* fittingJson */.MW)(reports, await (0,promises_.readFile)(file, "utf8"));
    if (report === undefined)
        return undefined;
    const list = "images" in report ? report.images[0]?.differences : report.differences;
    return list && { file, differences: list.map(difference) };
}
const differences = (0,schema/* listOfFitting */.l1)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* picklist */.KIO(cause/* causeIds */.e),
    explanation: dist/* exactOptional */.yqP(dist/* string */.YjP()),
}));
const reports = dist/* union */.KCZ([
    (0,schema/* objectOf */.Xy)({ images: (0,schema/* listOf */.c3)((0,schema/* objectOf */.Xy)({ differences })) }),
    (0,schema/* objectOf */.Xy)({ differences }),
]);
function difference(found) {
    return { kind: "content", evidence: [], ...found };
}
//# sourceMappingURL=reported-differences.js.map

var compare_images = __webpack_require__(21548);

var diagnose = __webpack_require__(89404);

var several = __webpack_require__(47023);
;// CONCATENATED MODULE: ./build/app/images/diff-images.js



const limit = 1000;
async function diffImages(options) {
    const [first, second] = options.names;
    options.progress(`reading ${first}`);
    const a = await options.bring(first);
    options.progress(`reading ${second}`);
    const b = await options.bring(second);
    options.progress("comparing");
    const found = await (0,compare_images/* compareImages */.q)({ a, b, readers: options.readers, limit });
    const listed = (0,diagnose/* diagnose */.h)(found.listed, undefined).flatMap((difference) => (0,several/* severalCauses */.N)(difference, undefined));
    return { ...found, listed };
}
//# sourceMappingURL=diff-images.js.map

var platform = __webpack_require__(912);

var external_node_fs_ = __webpack_require__(73024);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var oci_digest = __webpack_require__(30719);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);

var layout = __webpack_require__(50654);
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

var child_environment = __webpack_require__(52845);

var auth_file = __webpack_require__(23814);

var skopeo = __webpack_require__(74852);

var entries = __webpack_require__(69377);

var insecure = __webpack_require__(1758);

var image_location = __webpack_require__(14228);

var oci_reference = __webpack_require__(73326);

var tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;// CONCATENATED MODULE: ./build/compose/image-argument.js
















function imagesFor(options) {
    let folder;
    let count = 0;
    return {
        async open(name) {
            const { platform } = options;
            const found = await find(name, options.cwd);
            if (found.kind === "layout") {
                const { path, tag } = found;
                return await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
            }
            folder ??= await (0,work_folder.makeWorkFolder)(options.env);
            count += 1;
            const place = `${folder}/image-${count}`;
            await fetchInto(place, { ...options, work: folder, from: found.from });
            await adoptFetched(place, name);
            return await (0,layout.openLayout)(place, { platform });
        },
        async close() {
            if (folder !== undefined)
                await (0,clean_up.cleanUp)(folder);
        },
    };
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
        return { kind: "layout", path, tag: undefined };
    if (kind === "file")
        return await archiveOf(await transportOf(path), path);
    if ((await kindOf((0,tag/* splitTag */.R)(path).path)) === "folder")
        return await layoutOf(path);
    return inRegistry(name);
}
async function layoutOf(path) {
    if ((await kindOf(path)) === "folder")
        return { kind: "layout", path, tag: undefined };
    return { kind: "layout", ...(0,tag/* splitTag */.R)(path) };
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

var readers = __webpack_require__(82301);
;// CONCATENATED MODULE: ./build/compose/diff.js





async function diffNamed(names, run) {
    const { access, env, cwd, signal, progress } = run;
    const images = imagesFor({
        access: access.registry,
        platform: access.platform ?? (0,platform/* platformOf */.t)(process.arch),
        ...{ env, cwd, signal },
    });
    try {
        return await diffImages({
            names,
            bring: (name) => images.open(name),
            readers: (0,readers/* archiveReaders */.H)(env),
            progress,
        });
    }
    finally {
        await images.close();
    }
}
async function differencesReported(names, cwd) {
    return await reportedDifferences(names, cwd);
}
//# sourceMappingURL=diff.js.map

var terminal = __webpack_require__(16230);

var image_access = __webpack_require__(97427);

var image_path = __webpack_require__(67566);

var printable = __webpack_require__(76158);
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

var json = __webpack_require__(52903);

var terminal_differences = __webpack_require__(8548);

var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var inputs = __webpack_require__(85466);
;// CONCATENATED MODULE: ./build/cli/run/diff.js










const proposedDays = 30;
async function runDiff(context) {
    const { stdout, stderr, palette } = context;
    const names = imageNames(context);
    const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
    const found = await differencesOf(names, context, reporter.progress);
    reporter.info(`${names[0]} and ${names[1]}:`);
    const lines = found.listed.length === 0
        ? [palette.good("The images are equal, manifest included.")]
        : (0,terminal_differences/* differenceLines */.Z)(found, palette);
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json")) {
        stdout.write((0,json/* renderDifferencesJson */.$r)(found));
    }
    else if ((0,command/* isOn */.Mp)(context.arguments, "propose-exceptions")) {
        stdout.write(await proposal(names, found.listed, context));
    }
    return found.listed.length === 0 ? 0 : 1;
}
async function proposal(names, found, { stderr, cwd }) {
    const reported = await differencesReported(names, cwd);
    if (reported !== undefined)
        stderr.write(`drafted from ${reported.file}\n`);
    return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}
function imageNames({ arguments: { positionals } }) {
    const [a, b, ...more] = positionals;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `\`diff\` takes two images, but ${positionals.length === 1 ? "1 is" : `${positionals.length} are`} given.`,
        fix: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
}
async function differencesOf(names, context, progress) {
    const { env, cwd, signal } = context;
    const access = (0,image_access/* parseImageAccess */.X)(await (0,inputs/* readInputs */.K)(context));
    return (0,texts/* forCommandLine */.b)(await diffNamed(names, { access, env, cwd, signal, progress }));
}
function dayIn(days) {
    return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=diff.js.map

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

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
/* harmony import */ var _domain_build_redact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88424);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10970);


function forCommandLine(value) {
    return (0,_domain_build_redact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .redactValues */ .s)(value, (text) => (0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .onSurface */ .rG)(text, "command line"));
}
//# sourceMappingURL=texts.js.map

}),

82301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  H: () => (archiveReaders)
});


var decompress = __webpack_require__(9345);

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

var temporary_parent = __webpack_require__(82453);

var entries = __webpack_require__(69377);
;// CONCATENATED MODULE: ./build/compose/readers.js




function archiveReaders(env) {
    return { entries: entries/* readEntries */.$, decompress: decompress/* decompress */.m, keep: keepingIn((0,temporary_parent/* temporaryParent */.c)(env)) };
}
//# sourceMappingURL=readers.js.map

}),

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);

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
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map

}),

14228:
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

54560:
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

52903:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  IH: () => (renderAdvisoriesJson),
  $r: () => (renderDifferencesJson),
  hF: () => (renderJson)
});


var proof = __webpack_require__(67874);
;// CONCATENATED MODULE: ./build/report/json/traces.js
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
function trace(found) {
    const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
    const place = instruction(found.instruction);
    return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
}
function executables(found) {
    return {
        listed: found.listed.map(executable),
        omitted: found.omitted,
        ofPackages: found.ofPackages,
        unread: {
            listed: found.unread.listed.map(({ path, reason }) => ({ path, reason })),
            omitted: found.unread.omitted,
        },
    };
}
function executable(file) {
    return {
        path: file.path,
        layer: file.layer,
        instruction: instruction(file.instruction),
        format: file.format,
        language: file.language,
        linkage: file.linkage,
        libraries: file.libraries,
        compiler: file.compiler,
        buildId: file.buildId,
        goBuildId: file.goBuildId,
        symbols: file.symbols,
        debug: file.debug,
        paths: file.paths,
        go: file.go && goBuild(file.go),
        timeStamp: file.timeStamp,
        advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
    };
}
function goBuild(go) {
    const { version, module, trimpath, cgo, revision, time, modified } = go;
    return { version, module, trimpath, cgo, revision, time, modified };
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/json/fixes.js

function triedFixes(tried) {
    const { result, reason, instructions, others, omitted, failed, patch } = tried;
    return {
        result,
        reason,
        instructions: instructions.map(triedInstruction),
        others: others.map(remaining),
        omitted,
        failed: failed && { message: failed.message, lastLines: failed.lastLines },
        patch,
    };
}
function triedInstruction(tried) {
    return {
        instruction: instruction(tried.instruction),
        result: tried.result,
        line: "line" in tried ? tried.line : undefined,
        reason: "reason" in tried ? tried.reason : undefined,
        remaining: "remaining" in tried ? tried.remaining.map(remaining) : undefined,
    };
}
function remaining({ path, cause, instruction: place, }) {
    return { path, cause, instruction: instruction(place) };
}
//# sourceMappingURL=fixes.js.map
;// CONCATENATED MODULE: ./build/report/json.js



const schemaVersion = 2;
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function renderDifferencesJson({ listed, omitted, }) {
    const value = {
        schemaVersion,
        differences: listed.map(difference),
        differencesOmitted: omitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ordered(report) {
    const { failure } = report;
    return {
        schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        verdict: (0,proof/* verdictOn */.Hc)(report.proofs),
        images: report.proofs.map(provenImage),
        toolchain: report.toolchain && toolchain(report.toolchain),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, fix: failure.fix },
    };
}
function provenImage(proof) {
    const { variations, differences } = proof;
    return {
        platform: proof.platform,
        proof: {
            verdict: proof.verdict,
            builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
                localDigest,
                imageId,
                seconds,
                environment,
            })),
            varied: variations.applied,
            notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
                variation,
                reason,
                steps: steps?.map(({ file, line, text }) => ({ file, line, text })),
            })),
        },
        bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
        image: proof.image && json_image(proof.image),
        differences: differences.listed.map(difference),
        differencesOmitted: differences.omitted,
        exceptions: proof.exceptions.map(accepted),
        triedFixes: proof.triedFixes && triedFixes(proof.triedFixes),
        traces: proof.traces.listed.map(trace),
        tracesOmitted: proof.traces.omitted,
        executables: executables(proof.executables),
    };
}
function orderedSource({ id, repository, offset, version, revision, tag, otherTags, }) {
    return {
        id,
        repository,
        offset,
        version,
        revision,
        tag,
        otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
    };
}
function advisory({ name, message, evidence, fix, places, leavesOpen, }) {
    return {
        name,
        message,
        evidence,
        fix,
        places: places?.map(({ file, line }) => ({ file, line })),
        leavesOpen,
    };
}
function json_image({ digest, imageId, size, layers }) {
    return {
        digest,
        imageId,
        size,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            origin: layer.origin,
            instruction: instruction(layer.instruction),
        })),
    };
}
function accepted({ exception, paths }) {
    const { path, cause, reason, owner, expires } = exception;
    return { path, cause, reason, owner, expires, covers: paths };
}
function toolchain(chain) {
    return {
        buildah: chain.buildah,
        origin: { kind: chain.origin.kind, reference: chain.origin.reference },
        skopeo: chain.skopeo,
        runtime: chain.runtime,
        isolation: chain.isolation,
        storageDriver: chain.storageDriver,
        mountProgram: chain.mountProgram,
        rootless: chain.rootless,
        kernel: chain.kernel,
    };
}
function difference(found) {
    const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
    return {
        path,
        kind,
        layer,
        instruction: instruction(found.instruction),
        cause,
        confidence,
        explanation,
        fix,
        variations: found.variations,
        variationsAmong: found.variationsAmong,
        evidence,
        carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
    };
}
//# sourceMappingURL=json.js.map

}),

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54560);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76477);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86245);




const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette) {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "difference")} between the two builds`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
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
        ...exceptions.map(({ exception, paths }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(paths.length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

}),

86245:
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
//# sourceMappingURL=7640.index.js.map
