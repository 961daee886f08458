export const id = 345;
export const ids = [345];
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

/***/ })

};
//# sourceMappingURL=345.index.js.map
