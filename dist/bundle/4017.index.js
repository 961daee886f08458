export const id = 4017;
export const ids = [4017];
export const modules = {

96245:
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
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7003);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44195);






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

44017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (layoutVersion),
  openLayout: () => (openLayout)
});




var dist = __webpack_require__(83436);

var oci = __webpack_require__(3846);

var oci_parse = __webpack_require__(16996);

var json = __webpack_require__(78007);

var printable = __webpack_require__(81962);

var schema = __webpack_require__(91826);

var oci_layout_blob = __webpack_require__(96245);

var external_node_crypto_ = __webpack_require__(77598);

var digest = __webpack_require__(7003);

var decompress = __webpack_require__(95996);
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

16996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78007);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91826);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3846);




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

3846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (manifestMediaTypes),
  L8: () => (imageConfigSchema),
  U8: () => (indexMediaTypes),
  er: () => (digestSchema),
  me: () => (indexSchema),
  rc: () => (manifestSchema)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83436);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91826);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);



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

})

};
//# sourceMappingURL=4017.index.js.map
