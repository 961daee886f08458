export const id = 340;
export const ids = [340];
export const modules = {

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayout: () => (/* binding */ openLayout)
});

// UNUSED EXPORTS: layoutVersion, refNameAnnotation

// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/blob.js






/** Bytes read from a disk at once. */
const readSize = 256 * 1024;
/** A blob's place (image-spec v1.1.0, image-layout.md#blobs). A digest is hex, so this never leaves the folder. */
function blobPath(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
/**
 * A blob's bytes, proven by the time they end: their number and digest are the descriptor's.
 * @throws Failure `tool` when the blob is missing, outside the layout, cut or changed
 */
async function* readBlob(layout, blob) {
    const file = await openInside(layout, blobPath(layout, blob.digest));
    try {
        const { size } = await file.stat();
        if (size !== blob.size)
            throw wrongSize(layout, blob, size);
        const hash = (0,external_node_crypto_.createHash)("sha256");
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
        const found = (0,domain_digest/* digestFromHex */.Ch)(hash.digest("hex"));
        if (found !== blob.digest) {
            throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
        }
    }
    finally {
        await file.close();
    }
}
/** A small blob as a whole. @throws Failure `tool` as {@link readBlob}, and when it has more bytes than the limit */
async function readSmallBlob(layout, blob, limit) {
    if (blob.size > limit) {
        throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
    }
    const chunks = [];
    for await (const chunk of readBlob(layout, blob))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A small file of the layout that has no digest. @throws Failure `tool` when missing or larger than the limit */
async function readPlainFile(layout, name, limit) {
    const file = await openInside(layout, (0,external_node_path_.join)(layout, name));
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
/** A failure over what is in a layout. */
function unsound(layout, what, cause) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `OCI layout \`${layout}\`: ${what}.`,
        cure: "Make the layout again; every blob must be complete and unchanged.",
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Opens a regular file. A layout is anyone's: a link out of it, a device or a pipe is not followed. */
async function openInside(layout, path) {
    const name = path.slice(layout.length + 1);
    let file;
    try {
        const real = await (0,promises_.realpath)(path);
        if (!real.startsWith((await (0,promises_.realpath)(layout)) + external_node_path_.sep)) {
            throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
        }
        file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/decompress.js




/** Bytes made at once. More would gain little speed and cost memory that is freed late. */
const chunkSize = 64 * 1024;
/** What a compressed stream holds. @throws Failure `tool` when it is cut or damaged, or this Node cannot read it */
async function* decompress(source) {
    const decoder = decoderOf(source.compression, source.name);
    if (decoder === undefined) {
        yield* source.bytes;
        return;
    }
    // The pipeline's own promise tells nothing that the loop does not see, and must not go unhandled.
    (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(source.bytes, { objectMode: false }), decoder).catch(() => undefined);
    try {
        for await (const chunk of decoder)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR || !isCodecError(error))
            throw error;
        throw new failure/* Failure */.HR({
            code: "tool",
            message: `${source.name} is not sound ${source.compression}: ${error.message}.`,
            cure: "Make the layout again; the layer was cut or damaged.",
            cause: error,
        });
    }
}
function decoderOf(compression, name) {
    switch (compression) {
        case "none":
            return undefined;
        case "gzip":
            return external_node_zlib_.createGunzip({ chunkSize });
        case "zstd":
            // Node has zstd from 22.15 on.
            if (typeof external_node_zlib_.createZstdDecompress === "function") {
                return external_node_zlib_.createZstdDecompress({ chunkSize });
            }
            throw new failure/* Failure */.HR({
                code: "tool",
                message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
                cure: "Run with Node 22.15 or newer, or use an image with gzip layers.",
            });
    }
}
function isCodecError(error) {
    if (!(error instanceof Error && "code" in error))
        return false;
    return (typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code));
}
//# sourceMappingURL=decompress.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layer.js




/**
 * A layer's uncompressed tar as a stream. When it ends without an error, the blob's size and digest and the
 * tar's diffID were all as promised.
 * @throws Failure `tool`
 */
async function* readLayer(place) {
    const { layout, descriptor, diffId, compression } = place;
    const blob = new Watched(readBlob(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    for await (const chunk of decompress({ bytes: blob, compression, name })) {
        hash.update(chunk);
        yield chunk;
    }
    if (!blob.ended) {
        throw unsound(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
    }
    const found = (0,domain_digest/* digestFromHex */.Ch)(hash.digest("hex"));
    if (found !== diffId) {
        throw unsound(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
    }
}
/** Knows whether its bytes were read to the end: a decoder stops at the end of its own format. */
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
;// CONCATENATED MODULE: ./build/adapters/oci-layout/media-types.js
const media_types_layers = new Map([
    ["application/vnd.oci.image.layer.v1.tar", "none"],
    ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
    ["application/vnd.docker.image.rootfs.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
];
/** How layers of a media type are packed; undefined for what is no layer that we know. */
function compressionOf(mediaType) {
    return media_types_layers.get(mediaType);
}
/** Whether a media type is that of an image's config. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
//# sourceMappingURL=media-types.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layout.js





/** Image-spec v1.1.0, image-layout.md#oci-layout-file and annotations.md. */
const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
/**
 * Opens an image in an OCI layout folder. Its manifest and config are proven by their digests now, each layer
 * by the time it was read.
 * @throws Failure `tool` over the layout, naming what is wrong in it
 */
async function openLayout(path, choice = {}) {
    checkVersion(path, await readPlainFile(path, "oci-layout", maxLayoutFileBytes));
    const index = (0,oci_parse/* parseIndex */.A1)(await readPlainFile(path, "index.json", oci_parse/* maxManifestBytes */.rq), origin(path, "`index.json`"));
    const chosen = choose(path, index, choice);
    checkManifestType(path, chosen);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(await readSmallBlob(path, chosen, oci_parse/* maxManifestBytes */.rq), origin(path, `manifest ${chosen.digest}`));
    if (!isImageConfig(manifest.config.mediaType)) {
        throw unsound(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
    }
    const configBytes = await readSmallBlob(path, manifest.config, oci_parse/* maxConfigBytes */.aF);
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
        found = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw unsound(path, "`oci-layout` is not JSON", cause);
    }
    const version = typeof found === "object" && found !== null && "imageLayoutVersion" in found
        ? found.imageLayoutVersion
        : undefined;
    if (version !== layoutVersion) {
        throw unsound(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
    }
}
function choose(path, index, choice) {
    const { wanted, fits } = criterion(choice);
    const found = index.manifests.filter(fits);
    const [first] = found;
    if (first === undefined)
        throw unsound(path, `it holds no image${wanted}`);
    // One image may stand there under several tags.
    if (found.every((descriptor) => descriptor.digest === first.digest))
        return first;
    const names = found.map((descriptor) => {
        const tag = descriptor.annotations?.[refNameAnnotation];
        return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
    });
    throw unsound(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
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
    if (oci_parse/* manifestMediaTypes */.$P.includes(mediaType))
        return;
    throw unsound(path, oci_parse/* indexMediaTypes */.U8.includes(mediaType)
        ? `${digest} is an index of images for several platforms, not one image`
        : `${digest} has the media type ${quoted(mediaType)}, which is no image manifest`);
}
function layerPlaces(path, manifest, config) {
    const { layers } = manifest;
    const { diffIds } = config;
    if (layers.length !== diffIds.length) {
        throw unsound(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
    }
    return layers.flatMap((descriptor, position) => {
        const compression = compressionOf(descriptor.mediaType);
        if (compression === undefined) {
            const mediaType = quoted(descriptor.mediaType);
            throw unsound(path, `layer ${position} has the unknown media type ${mediaType}`);
        }
        const diffId = diffIds[position];
        return diffId === undefined ? [] : [{ layout: path, descriptor, diffId, compression }];
    });
}
function origin(path, what) {
    return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
/** A stranger's text, short and without control characters. */
function quoted(text) {
    return `\`${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text), 200)}\``;
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   U8: () => (/* binding */ indexMediaTypes),
/* harmony export */   aF: () => (/* binding */ maxConfigBytes),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);



/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** Reads an image manifest. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseManifest(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    const mediaType = versioned(root, manifestMediaTypes);
    const annotations = optional(member(root, "annotations"), texts);
    return {
        schemaVersion: 2,
        ...(mediaType === undefined ? {} : { mediaType }),
        config: descriptor(member(root, "config")),
        layers: items(member(root, "layers")).map(descriptor),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Reads an image index. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseIndex(bytes, what) {
    const root = document(bytes, what, maxManifestBytes);
    versioned(root, indexMediaTypes);
    return { schemaVersion: 2, manifests: items(member(root, "manifests")).map(descriptor) };
}
/** Reads an image config. @throws Failure with the origin's code, naming the JSON path that is wrong */
function parseImageConfig(bytes, what) {
    const root = document(bytes, what, maxConfigBytes);
    const settings = optional(member(root, "config"), record);
    return {
        os: text(member(root, "os")),
        architecture: text(member(root, "architecture")),
        labels: (settings && optional(member(settings, "Labels"), texts)) ?? {},
        diffIds: items(member(member(root, "rootfs"), "diff_ids")).map(digest),
        history: (optional(member(root, "history"), items) ?? []).map(historyEntry),
    };
}
function document(bytes, what, limit) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw wrong(what, "is not JSON in UTF-8", cause);
    }
    return record({ value, path: "", what });
}
/** Checks what manifests and indexes begin with. @returns the media type, which may be left out. */
function versioned(root, known) {
    const version = member(root, "schemaVersion");
    if (version.value !== 2)
        throw unexpected(version, "2");
    const mediaType = member(root, "mediaType");
    const found = optional(mediaType, text);
    if (found !== undefined && !known.includes(found)) {
        throw unexpected(mediaType, known.map((type) => `\`${type}\``).join(" or "));
    }
    return found;
}
function descriptor(spot) {
    const annotations = optional(member(spot, "annotations"), texts);
    const platform = optional(member(spot, "platform"), platformOf);
    return {
        mediaType: text(member(spot, "mediaType")),
        digest: digest(member(spot, "digest")),
        size: byteCount(member(spot, "size")),
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform }),
    };
}
function platformOf(spot) {
    const variant = optional(member(spot, "variant"), text);
    return {
        os: text(member(spot, "os")),
        architecture: text(member(spot, "architecture")),
        ...(variant === undefined ? {} : { variant }),
    };
}
function historyEntry(spot) {
    const comment = optional(member(spot, "comment"), text);
    return {
        createdBy: optional(member(spot, "created_by"), text) ?? "",
        ...(comment === undefined ? {} : { comment }),
        emptyLayer: optional(member(spot, "empty_layer"), truth) ?? false,
    };
}
/** A member of an object; its value is undefined when there is none. */
function member(spot, key) {
    const { value } = record(spot);
    const path = spot.path === "" ? key : `${spot.path}.${key}`;
    return {
        value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
        path,
        what: spot.what,
    };
}
/** Reads what may be left out; Go programs write null for what is empty. */
function optional(spot, read) {
    return spot.value === undefined || spot.value === null ? undefined : read(spot);
}
function record(spot) {
    if (!isRecord(spot.value))
        throw unexpected(spot, "an object");
    return spot;
}
function items(spot) {
    if (!Array.isArray(spot.value))
        throw unexpected(spot, "an array");
    return spot.value.map((value, index) => ({
        value,
        path: `${spot.path}[${index}]`,
        what: spot.what,
    }));
}
function texts(spot) {
    const { value } = record(spot);
    const keys = isRecord(value) ? Object.keys(value) : [];
    return Object.fromEntries(keys.map((key) => [key, text(member(spot, key))]));
}
function text(spot) {
    if (typeof spot.value !== "string")
        throw unexpected(spot, "a text");
    return spot.value;
}
function truth(spot) {
    if (typeof spot.value !== "boolean")
        throw unexpected(spot, "true or false");
    return spot.value;
}
function digest(spot) {
    const found = text(spot);
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(found))
        throw unexpected(spot, "`sha256:` and 64 lower-case hex digits");
    return found;
}
function byteCount(spot) {
    const { value } = spot;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
        throw unexpected(spot, "a number of bytes");
    }
    return value;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value itself is not told: it is anyone's and could be long. */
function unexpected(spot, expected) {
    const state = spot.value === undefined ? "is missing" : "is wrong";
    const where = spot.path === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(spot.path), 200)}\``;
    return wrong(spot.what, `${where} ${state}: it must be ${expected}`);
}
const cures = {
    tool: "Make the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        cure: cures[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map

/***/ })

};
//# sourceMappingURL=340.index.js.map
