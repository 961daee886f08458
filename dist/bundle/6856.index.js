export const id = 6856;
export const ids = [6856,3814];
export const modules = {

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runtimeState),
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   p: () => (/* binding */ removeInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _machine_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7496);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1444);







const runtimeState = "runtime-state";
async function cleanUp(folder) {
    const marked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _mark_js__WEBPACK_IMPORTED_MODULE_6__/* .workFolderMark */ .LB)).then(() => true, () => false);
    if (!marked)
        return;
    await (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .endProcesses */ .Hk)(async (pid) => (await (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .isStartedFor */ .F4)(pid, folder)) || (0,_machine_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .isStepIn */ .ov)(pid, folder));
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(process.env);
    for (const { runtime, state, container } of await openContainers(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({
            program: runtime,
            args: ["--root", state, "delete", "--force", container],
            env,
            timeoutSeconds: 10,
        });
    }
    await removeInside(folder);
}
async function removeInside(folder) {
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(process.env);
    for (const mount of await mountsBelow(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
    }
    await remove(folder, env);
}
async function remove(folder, env) {
    const args = ["-rf", "--", folder];
    const removed = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ program: "rm", args, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(removed))
        return;
    const inside = ["unshare", "rm", ...args];
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "tool",
        message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
        fix: "Remove it by hand, as root if need be; it holds nothing that is needed.",
    });
}
async function openContainers(folder) {
    const open = [];
    for (const slot of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        const runtime = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, "runtime"), "utf8").catch(() => "")).trim();
        const log = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, "shim.log"), "utf8").catch(() => "");
        const alive = new Set();
        for (const line of log.split("\n")) {
            const [verb, container] = line.split(" ");
            if (container === undefined)
                continue;
            if (verb === "create")
                alive.add(container);
            if (verb === "delete")
                alive.delete(container);
        }
        const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, slot, runtimeState);
        if (runtime !== "")
            open.push(...[...alive].map((container) => ({ runtime, state, container })));
    }
    return open;
}
async function mountsBelow(folder) {
    const table = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8");
    return table
        .split("\n")
        .map((line) => line.split(" ")[4] ?? "")
        .map((path) => path.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
        .filter((path) => path.startsWith(`${folder}/`))
        .reverse();
}
//# sourceMappingURL=clean-up.js.map

/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ workFolderMark),
/* harmony export */   aQ: () => (/* binding */ markFolder),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);





const workFolderMark = ".twofold-work";
const maxMarkBytes = 4096;
const filled = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1));
const makerSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    pid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(1)),
    started: filled,
    namespace: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    boot: filled,
    machine: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
async function markFolder(folder) {
    const maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}
async function isAbandoned(folder) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    if (stats?.isDirectory() !== true || stats.uid !== process.geteuid?.())
        return false;
    const maker = await readMark(folder).catch(() => undefined);
    if (maker === undefined)
        return false;
    const now = await here();
    if (maker.boot !== now.boot)
        return maker.machine !== "" && maker.machine === now.machine;
    if (maker.namespace !== now.namespace || maker.namespace === "")
        return false;
    return (await startOf(String(maker.pid))) !== maker.started;
}
async function here() {
    const line = async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(() => "")).trim();
    return {
        namespace: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)("/proc/self/ns/pid").catch(() => ""),
        boot: await line("/proc/sys/kernel/random/boot_id"),
        machine: await line("/etc/machine-id"),
    };
}
async function startOf(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
async function readMark(folder) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workFolderMark), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const stats = await file.stat();
        const isOurs = stats.isFile() && stats.uid === process.geteuid?.();
        if (!isOurs || stats.size > maxMarkBytes)
            return undefined;
        return (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(makerSchema, await file.readFile("utf8"));
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=mark.js.map

/***/ }),

/***/ 3789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeWorkFolder: () => (/* binding */ makeWorkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(196);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1444);






const prefix = "twofold-";
async function makeWorkFolder(env) {
    const parent = env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    refuseUnfit(parent);
    await removeAbandoned(parent);
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)));
        await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markFolder */ .aQ)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "tmp"));
        return folder;
    }
    catch (cause) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
            code: "tool",
            message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            fix: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
            cause,
        });
    }
}
function refuseUnfit(parent) {
    const [unfit] = /[:,\\]|\p{Cc}/u.exec(parent) ?? [];
    if (unfit === undefined)
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot have a path with ${JSON.stringify(unfit)} in it.`,
        fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
    });
}
async function removeAbandoned(parent) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent).catch(() => parent);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => [])) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        if (!name.startsWith(prefix) || !(await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbandoned */ .zI)(folder)))
            continue;
        await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_4__.cleanUp)(folder).catch(() => undefined);
    }
}
//# sourceMappingURL=work-folder.js.map

/***/ }),

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ isStartedFor),
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   RY: () => (/* binding */ isInNamespace),
/* harmony export */   ov: () => (/* binding */ isStepIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2845);



async function endProcesses(wanted) {
    for (let round = 0; round < 8; round += 1) {
        const found = await processes(wanted);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
            }
            catch {
            }
        }
        await ended(wanted);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(100);
    }
}
async function ended(wanted) {
    for (let waited = 0; waited < 20; waited += 1) {
        if ((await processes(wanted)).length === 0)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(50);
    }
}
async function processes(wanted) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            continue;
        if (await wanted(name))
            found.push(Number(name));
    }
    return found;
}
async function isStartedFor(pid, folder) {
    const [environment, command, place] = await Promise.all([
        contents(pid, "environ"),
        contents(pid, "cmdline"),
        target(pid, "cwd"),
    ]);
    const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
    return (isPart ||
        environment.split("\0").includes(`${_process_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workFolderVariable */ .u}=${folder}`) ||
        command.includes(`${folder}/`));
}
async function isStepIn(pid, folder) {
    const root = await target(pid, "root");
    if (root.startsWith(`${folder}/`))
        return true;
    if (root !== "/" || !(await hasOwnMounts(pid)))
        return false;
    const mounts = (await contents(pid, "mountinfo")).split("\n").map((line) => line.split(" "));
    const [, , , source = "", , , ...more] = mounts.find(([, , , , point]) => point === "/") ?? [];
    return source.startsWith(`${folder}/`) || more.join(" ").includes(`upperdir=${folder}/`);
}
async function isInNamespace(pid, namespace) {
    const link = `ns/${namespace.slice(0, namespace.indexOf(":"))}`;
    const [theirs, ours] = await Promise.all([target(pid, link), target("self", link)]);
    return theirs === namespace && ours !== "" && ours !== namespace;
}
async function hasOwnMounts(pid) {
    const [theirs, ours] = await Promise.all([target(pid, "ns/mnt"), target("self", "ns/mnt")]);
    return theirs !== ours;
}
function contents(pid, file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}
function target(pid, link) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/${link}`).catch(() => "");
}
//# sourceMappingURL=processes.js.map

/***/ }),

/***/ 9345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ decompress)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/adapters/compression/damaged.js
class Damaged extends Error {
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "Damaged";
    }
}
//# sourceMappingURL=damaged.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/bzip2.js

const maxInput = 16 * 1024 * 1024;
const maxOutput = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;
async function* bunzip2(bytes) {
    const input = await collected(bytes);
    const { default: bunzip } = await __webpack_require__.e(/* import() */ 9634).then(__webpack_require__.t.bind(__webpack_require__, 9634, 19));
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
const maxDictionary = 32 * mebi;
const lzma2 = 0x21;
const blockStart = 12;
const headLength = blockStart + 1024;
async function* unxz(bytes) {
    const { default: library } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 4261, 19));
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
    const [id, length] = [number(), number()];
    const size = head[at] ?? 0;
    return id === lzma2 && length === 1 ? (2 + (size % 2)) * 2 ** (Math.floor(size / 2) + 11) : 0;
}
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







const chunkSize = 64 * 1024;
const maxZstdWindowLog = 26;
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
            message: `${name} is not valid ${compression}: ${error.message}.`,
            fix: "Create the layout again; the layer was cut or damaged.",
            cause: error,
        });
    }
}
async function* through(bytes, decoder) {
    const source = external_node_stream_.Readable.from(bytes, { objectMode: false });
    const closed = new Promise((resolve) => source.once("close", resolve));
    (0,promises_.pipeline)(source, decoder).catch(() => undefined);
    try {
        for await (const chunk of decoder)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    finally {
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
            if (typeof external_node_zlib_.createZstdDecompress === "function") {
                const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maxZstdWindowLog };
                return external_node_zlib_.createZstdDecompress({ chunkSize, params });
            }
            throw new failure/* Failure */.HR({
                code: "tool",
                message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
                fix: "Run with Node 22.15 or newer, or use an image with gzip layers.",
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
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(719);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7271);






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

/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P3: () => (/* binding */ layoutVersion),
  B9: () => (/* binding */ openLayout)
});

// UNUSED EXPORTS: refNameAnnotation

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/domain/oci/oci.js
var oci = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var schema = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/adapters/oci-layout/blob.js
var oci_layout_blob = __webpack_require__(4769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var digest = __webpack_require__(719);
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

/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authFile: () => (/* binding */ authFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);




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

/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryFailure),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6158);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);



const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        fix: "Check the inputs `username` and `password` (or the auth file), and that they may write to this repository.",
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        fix: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        fix: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        fix: "Use HTTPS, or say that this registry has none: `tls-verify: false` for those of `image`, `insecure-registries` for any other.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        fix: "Install its certificate authority on this machine; or, if you accept the risk, set `tls-verify: false` for the registries of `image`, or `insecure-registries` for any other.",
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        fix: "Sign in (`username`, `password`), wait, or use a mirror.",
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
function registryFailure(attempted, finished) {
    const text = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished)}: ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(text, 200)})`;
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(attempted.reference)}: ${what}.`,
        fix: trouble?.fix ?? "Check that the registry can be reached from here, then run again.",
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

const waits = [1, 2, 4];
async function retried(options) {
    let result = await options.attempt();
    for (const wait of waits) {
        if (!options.again(result))
            return result;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal: options.signal });
        result = await options.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isVerified),
/* harmony export */   u: () => (/* binding */ insecureHosts)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);

function insecureHosts(access, named) {
    const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
    return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference)?.registry.toLowerCase();
    return host === undefined || !insecure.includes(host);
}
//# sourceMappingURL=insecure.js.map

/***/ }),

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeIds)
/* harmony export */ });
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

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   FB: () => (/* binding */ parseImageConfig),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   aF: () => (/* binding */ maxConfigBytes),
/* harmony export */   rq: () => (/* binding */ maxManifestBytes)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4099);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4730);




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

/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   L8: () => (/* binding */ imageConfigSchema),
/* harmony export */   U8: () => (/* binding */ indexMediaTypes),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(719);



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
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Labels: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts), OnBuild: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(text)) })),
    rootfs: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ diff_ids: (0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(digestSchema) }),
    history: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP((0,_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(historyEntry)),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(({ os, architecture, config, rootfs, history = [] }) => {
    const { Labels: labels = {}, OnBuild: triggers } = config ?? {};
    return {
        os,
        architecture,
        labels,
        ...(triggers === undefined ? {} : { triggers }),
        diffIds: rootfs.diff_ids,
        history,
    };
}));
function oneOf(types) {
    const known = types.map((type) => `\`${type}\``).join(" or ");
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((type) => types.includes(type), known));
}
//# sourceMappingURL=oci.js.map

/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ memberPath),
/* harmony export */   TN: () => (/* binding */ fileOfPath),
/* harmony export */   XI: () => (/* binding */ partsOfPath),
/* harmony export */   cV: () => (/* binding */ isMemberPath)
/* harmony export */ });
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

/***/ })

};
//# sourceMappingURL=6856.index.js.map
