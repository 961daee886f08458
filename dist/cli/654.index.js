export const id = 654;
export const ids = [654,345];
export const modules = {

/***/ 9345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decompress: () => (/* binding */ decompress)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/adapters/compression/damaged.js
/** A decoder's complaint over its input; the message is the end of a sentence. */
class Damaged extends Error {
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "Damaged";
    }
}
//# sourceMappingURL=damaged.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/bzip2.js

/** The decoder works on what is in memory: bytes that go in, bytes that come out. */
const maxInput = 16 * 1024 * 1024;
const maxOutput = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;
/** What a bzip2 file holds, of several streams too. @throws Damaged when it is not sound or too large */
async function* bunzip2(bytes) {
    const input = await collected(bytes);
    const { default: bunzip } = await __webpack_require__.e(/* import() */ 634).then(__webpack_require__.t.bind(__webpack_require__, 7253, 19));
    const output = new Output();
    try {
        bunzip.decode(input, output, true);
    }
    catch (error) {
        if (error instanceof Damaged || !(error instanceof Error))
            throw error;
        throw new Damaged(error.message.toLowerCase(), error);
    }
    yield* output.pieces();
}
async function collected(bytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of bytes) {
        length += chunk.length;
        if (length > maxInput)
            throw new Damaged(`it has more than ${maxInput} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Takes what the decoder writes, byte by byte, up to a limit. */
class Output {
    #full = [];
    #piece = Buffer.allocUnsafe(pieceSize);
    #used = 0;
    writeByte(byte) {
        if (this.#used === pieceSize) {
            if ((this.#full.length + 1) * pieceSize >= maxOutput) {
                throw new Damaged(`it unpacks to more than ${maxOutput} bytes`);
            }
            this.#full.push(this.#piece);
            this.#piece = Buffer.allocUnsafe(pieceSize);
            this.#used = 0;
        }
        this.#piece[this.#used] = byte;
        this.#used += 1;
    }
    *pieces() {
        yield* this.#full;
        yield this.#piece.subarray(0, this.#used);
        this.#full = [];
    }
}
//# sourceMappingURL=bzip2.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/xz.js

const mebi = 1024 * 1024;
/** Bytes of a dictionary that may fill; two files side by side have one each. */
const maxDictionary = 32 * mebi;
const lzma2 = 0x21;
/** Behind the stream's header, the first block's header begins. */
const blockStart = 12;
/** Enough for the headers of the stream and of any block. */
const headLength = blockStart + 1024;
/**
 * What an xz file holds (its first stream). The decoder's memory is that of one WebAssembly instance, which the
 * library shares between streams and never shrinks: each stream here gets its own, so that it goes when that ends.
 * @throws Damaged when it is not sound, wants a dictionary beyond the decoder's 64 MiB, or would fill more than 32
 */
async function* unxz(bytes) {
    const { default: library } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 4261, 19));
    const source = new Source(bytes);
    Reflect.deleteProperty(library.XzReadableStream, "_moduleInstance");
    Reflect.deleteProperty(library.XzReadableStream, "_moduleInstancePromise");
    const reader = new library.XzReadableStream(source.stream).getReader();
    let made = 0;
    try {
        for (;;) {
            const step = await reader.read();
            if (step.done)
                return;
            made += step.value.length;
            if (made > maxDictionary && dictionaryOf(source.head) > maxDictionary) {
                throw new Damaged(`its dictionary takes more than ${maxDictionary} bytes`);
            }
            if (step.value.length > 0)
                yield step.value;
        }
    }
    catch (error) {
        if (error instanceof Damaged)
            throw error;
        if (source.failure !== undefined)
            throw source.failure.error;
        throw new Damaged("the data is cut or damaged", error);
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/**
 * Bytes of the dictionary that the first block asks for; other blocks rarely ask for another.
 * https://tukaani.org/xz/xz-file-format-1.2.1.txt, 3.1 and 5.3.1
 */
function dictionaryOf(head) {
    const flags = head[blockStart + 1] ?? 0;
    let at = blockStart + 2;
    const number = () => {
        let value = 0;
        for (let place = 1;; place *= 128) {
            const byte = head[at] ?? 0;
            at += 1;
            value += (byte & 0x7f) * place;
            if (byte < 0x80 || at >= head.length)
                return value;
        }
    };
    if ((flags & 0x40) !== 0)
        number();
    if ((flags & 0x80) !== 0)
        number();
    // The library knows no other filter.
    const [id, length] = [number(), number()];
    const size = head[at] ?? 0;
    return id === lzma2 && length === 1 ? (2 + (size % 2)) * 2 ** (Math.floor(size / 2) + 11) : 0;
}
/** The bytes as the library wants them, with what their source itself threw. */
class Source {
    stream;
    head = Buffer.alloc(0);
    failure;
    constructor(bytes) {
        const chunks = bytes[Symbol.asyncIterator]();
        this.stream = new ReadableStream({
            pull: async (controller) => {
                try {
                    const step = await chunks.next();
                    if (step.done === true) {
                        controller.close();
                        return;
                    }
                    if (this.head.length < headLength) {
                        const more = step.value.subarray(0, headLength - this.head.length);
                        this.head = Buffer.concat([this.head, more]);
                    }
                    controller.enqueue(step.value);
                }
                catch (error) {
                    this.failure = { error };
                    throw error;
                }
            },
            cancel: async () => {
                await chunks.return?.();
            },
        });
    }
}
//# sourceMappingURL=xz.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/decompress.js







/** Bytes made at once. More would gain little speed and cost memory that is freed late. */
const chunkSize = 64 * 1024;
/** Twice zstd's own default: the format allows windows of gigabytes. */
const maxZstdWindowLog = 26;
/**
 * What a compressed stream holds, a piece at a time.
 * @throws Failure `tool` when it is cut or damaged, wants too much memory, or this Node cannot read it; what the
 * source throws, as it is
 */
async function* decompress(compressed) {
    const { bytes, compression, name } = compressed;
    try {
        if (compression === "xz")
            yield* unxz(bytes);
        else if (compression === "bzip2")
            yield* bunzip2(bytes);
        else
            yield* through(bytes, decoderOf(compression, name));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR || !isCodecError(error))
            throw error;
        throw new failure/* Failure */.HR({
            code: "tool",
            message: `${name} is not sound ${compression}: ${error.message}.`,
            cure: "Make the layout again; the layer was cut or damaged.",
            cause: error,
        });
    }
}
async function* through(bytes, decoder) {
    const source = external_node_stream_.Readable.from(bytes, { objectMode: false });
    const closed = new Promise((resolve) => source.once("close", resolve));
    // The pipeline's own promise tells nothing that the loop does not see, and must not go unhandled.
    (0,promises_.pipeline)(source, decoder).catch(() => undefined);
    try {
        for await (const chunk of decoder)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    finally {
        // Whoever stops reading finds the source's file closed.
        await closed;
    }
}
function decoderOf(compression, name) {
    switch (compression) {
        case "gzip":
            return external_node_zlib_.createGunzip({ chunkSize });
        case "deflate":
            return external_node_zlib_.createInflateRaw({ chunkSize });
        case "zstd":
            // Node has zstd from 22.15 on.
            if (typeof external_node_zlib_.createZstdDecompress === "function") {
                const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maxZstdWindowLog };
                return external_node_zlib_.createZstdDecompress({ chunkSize, params });
            }
            throw new failure/* Failure */.HR({
                code: "tool",
                message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
                cure: "Run with Node 22.15 or newer, or use an image with gzip layers.",
            });
    }
}
function isCodecError(error) {
    if (error instanceof Damaged)
        return true;
    if (!(error instanceof Error && "code" in error))
        return false;
    return (typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code));
}
//# sourceMappingURL=decompress.js.map

/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   is: () => (/* binding */ hasBlob),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   tW: () => (/* binding */ unsound),
/* harmony export */   tp: () => (/* binding */ readSmallBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4543);






/** Bytes read from a disk at once. */
const readSize = 256 * 1024;
/** A blob's place (image-spec v1.1.0, image-layout.md#blobs). A digest is hex, so this never leaves the folder. */
function blobPath(layout, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, "blobs", "sha256", (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest));
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
        const found = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFromHex */ .Ch)(hash.digest("hex"));
        if (found !== blob.digest) {
            throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
        }
    }
    finally {
        await file.close();
    }
}
/** Whether the layout has a file for a blob. */
async function hasBlob(layout, digest) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(blobPath(layout, digest)).then(() => true, () => false);
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
/** A failure over what is in a layout. */
function unsound(layout, what, cause) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
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
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
        if (!real.startsWith((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(layout)) + node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
            throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
        }
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
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

/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ layoutVersion),
  openLayout: () => (/* binding */ openLayout)
});

// UNUSED EXPORTS: refNameAnnotation

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/adapters/oci-layout/blob.js
var oci_layout_blob = __webpack_require__(4769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/adapters/compression/decompress.js + 3 modules
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
/** How layers of a media type are packed; undefined for what is no layer that we know. */
function compressionOf(mediaType) {
    return media_types_layers.get(mediaType);
}
/** Whether layers of a media type need not be in the layout: their bytes are somewhere else, at a URL. */
function isForeign(mediaType) {
    return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
/** Whether a media type is that of an image's config. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
//# sourceMappingURL=media-types.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layer.js





/**
 * A layer's uncompressed tar as a stream. When it ends without an error, the blob's size and digest and the
 * tar's diffID were all as promised.
 * @throws Failure `tool`
 */
async function* readLayer(place) {
    const { layout, descriptor, diffId, compression } = place;
    if (isForeign(descriptor.mediaType) && !(await (0,oci_layout_blob/* hasBlob */.is)(layout, descriptor.digest))) {
        throw (0,oci_layout_blob/* unsound */.tW)(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
    }
    const blob = new Watched((0,oci_layout_blob/* readBlob */.gm)(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    const tar = compression === "none" ? blob : (0,decompress.decompress)({ bytes: blob, compression, name });
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
    const version = typeof found === "object" && found !== null && "imageLayoutVersion" in found
        ? found.imageLayoutVersion
        : undefined;
    if (version !== layoutVersion) {
        throw (0,oci_layout_blob/* unsound */.tW)(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
    }
}
async function choose(path, index, choice) {
    const { platform } = choice;
    const chosen = chooseOne(path, index, choice);
    if (platform === undefined || !oci_parse/* indexMediaTypes */.U8.includes(chosen.mediaType))
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
    // One image may stand there under several tags.
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
    if (oci_parse/* manifestMediaTypes */.$P.includes(mediaType))
        return;
    throw (0,oci_layout_blob/* unsound */.tW)(path, oci_parse/* indexMediaTypes */.U8.includes(mediaType)
        ? `${digest} is an index of images for several platforms, not one image`
        : `${digest} has the media type ${quoted(mediaType)}, which is no image manifest`);
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
        // Of `docker save` every layer has the type of a compressed one; these bytes are the tar's own.
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7803);
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
    const triggers = settings && optional(member(settings, "OnBuild"), items)?.map(text);
    return {
        os: text(member(root, "os")),
        architecture: text(member(root, "architecture")),
        labels: (settings && optional(member(settings, "Labels"), texts)) ?? {},
        ...(triggers === undefined ? {} : { triggers }),
        diffIds: items(member(member(root, "rootfs"), "diff_ids")).map(digest),
        history: (optional(member(root, "history"), items) ?? []).map(historyEntry),
    };
}
function document(bytes, what, limit) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const isDeep = cause instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .TooDeep */ .v_;
        throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
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
//# sourceMappingURL=654.index.js.map
