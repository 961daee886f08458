export const id = 628;
export const ids = [628,802];
export const modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ workFolderMark),
/* harmony export */   WV: () => (/* binding */ tracedFolder),
/* harmony export */   cR: () => (/* binding */ runtimeState),
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4543);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3259);






/** Written into every work folder: only a folder that holds it is ever taken apart. */
const workFolderMark = ".twofold-work";
/** The folder in a build's own folder where its runtime keeps state. */
const runtimeState = "runtime-state";
/** The folder in which one of the two builds is run once more and watched. */
function tracedFolder(slot) {
    return `${slot}-traced`;
}
/**
 * Takes a run's work folder apart, also after a kill: ends the processes that were started for it, deletes
 * containers that their runtime still knows, unmounts what is mounted below it, and removes it. Idempotent.
 */
async function cleanUp(folder) {
    const marked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, workFolderMark)).then(() => true, () => false);
    if (!marked)
        return;
    await endProcesses(folder);
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q)(process.env);
    for (const { runtime, state, container } of await openContainers(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({
            program: runtime,
            args: ["--root", state, "delete", "--force", container],
            env,
            timeoutSeconds: 10,
        });
    }
    for (const mount of await mountsBelow(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
    }
    await remove(folder, env);
}
/**
 * rm(1) is several times faster than Node on a base's thousands of files. Files of other ids, as rootless builds
 * make them, can only be removed from inside the user namespace.
 */
async function remove(folder, env) {
    const args = ["-rf", "--", folder];
    const removed = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "rm", args, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(removed))
        return;
    const inside = ["unshare", "rm", ...args];
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
    if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(finished))
        return;
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
        cure: "Remove it by hand, as root if need be; it holds nothing that is needed.",
    });
}
/** Asks once, then kills, until a look finds nobody: who is being killed may just have started another. */
async function endProcesses(folder) {
    for (let round = 0; round < 8; round += 1) {
        const found = await processesOf(folder);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
            }
            catch {
                // It ended by itself.
            }
        }
        await ended(folder);
        // Whoever was just being started shows only now.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100);
    }
}
/** Waits for a second at most. */
async function ended(folder) {
    for (let waited = 0; waited < 20; waited += 1) {
        if ((await processesOf(folder)).length === 0)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
}
/**
 * Every process that was started for the folder, ourselves left out: its environment has the folder's name, or, as
 * with what buildah starts in an environment of its own, its arguments name something inside, or it is a part of
 * buildah that stands inside (while it waits to start the runtime, neither of the others need be there).
 */
async function processesOf(folder) {
    const wanted = `${_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .workFolderVariable */ .u}=${folder}`;
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            continue;
        const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/${file}`, "utf8").catch(() => "");
        const [environment, command, place] = await Promise.all([
            read("environ"),
            read("cmdline"),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${name}/cwd`).catch(() => ""),
        ]);
        const isPart = command.startsWith("buildah") && place.startsWith(`${folder}/`);
        if (isPart || environment.split("\0").includes(wanted) || command.includes(`${folder}/`)) {
            found.push(Number(name));
        }
    }
    return found;
}
/** Containers that the shim saw created and not deleted. */
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
/** Mount points below a folder, deepest first (proc_pid_mountinfo(5): octal escapes for blanks). */
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

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeWorkFolder: () => (/* binding */ makeWorkFolder),
  _: () => (/* binding */ openWorkshop)
});

// UNUSED EXPORTS: Workshop

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/adapters/buildah/store.js

/** A store in a folder, configured as the machine is. */
function storeIn(folder) {
    return { root: (0,external_node_path_.join)(folder, "root"), runroot: (0,external_node_path_.join)(folder, "run"), options: [] };
}
/** The same store with the driver pinned; naming any option drops the machine's, so they are all given. */
function pinned(store, driver, options) {
    return { ...store, driver, options };
}
/** The same store, which also sees the images of another one, read-only. */
function withImagesOf(store, other) {
    return {
        ...store,
        options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
    };
}
/** buildah's global arguments for a store; a runroot of its own lets cleaning up be a plain removal. */
function storeArguments(store) {
    return [
        `--root=${store.root}`,
        `--runroot=${store.runroot}`,
        ...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
        ...store.options.map((option) => `--storage-opt=${option}`),
    ];
}
//# sourceMappingURL=store.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/bases.js







/** Docker's layer types and what the same bytes are called in an OCI manifest. */
const layerTypes = {
    "application/vnd.docker.image.rootfs.diff.tar.gzip": "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+gzip": "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
};
/** All bases of one run: pulled once, in a store that both builds read. */
class BaseStore {
    #programs;
    #store;
    #layers = new Map();
    constructor(programs, store) {
        this.#programs = programs;
        this.#store = store;
    }
    /** The published form of a layer, when a base brought it. */
    layer(diffId) {
        return this.#layers.get(diffId);
    }
    /** Imports a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by their hex digest). */
    async import(wanted) {
        const manifestBytes = await (0,promises_.readFile)((0,external_node_path_.join)(wanted.folder, "manifest.json"));
        const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, {
            name: `the manifest of ${wanted.name}`,
            code: "registry",
        });
        const config = (0,oci_parse/* parseImageConfig */.FB)(await (0,promises_.readFile)((0,external_node_path_.join)(wanted.folder, (0,domain_digest/* hexOf */.ZD)(manifest.config.digest))), { name: `the config of ${wanted.name}`, code: "registry" });
        const ownDigest = (0,domain_digest/* digestOf */.ol)(manifestBytes);
        const image = (await this.#buildah(["pull", "--quiet", `dir:${wanted.folder}`])).trim();
        const tag = wanted.tag ?? `sha256-${(0,domain_digest/* hexOf */.ZD)(wanted.digest ?? ownDigest).slice(0, 12)}`;
        await this.#buildah(["tag", image, `${wanted.name}:${tag}`]);
        const base = {
            pinned: `${wanted.name}@${wanted.digest ?? ownDigest}`,
            local: `${wanted.name}@${ownDigest}`,
            digest: wanted.digest ?? ownDigest,
            diffIds: config.diffIds,
        };
        config.diffIds.forEach((diffId, index) => {
            const descriptor = manifest.layers[index];
            const mediaType = descriptor === undefined ? undefined : layerTypes[descriptor.mediaType];
            if (descriptor === undefined || mediaType === undefined || this.#layers.has(diffId))
                return;
            const { digest, size } = descriptor;
            const file = (0,external_node_path_.join)(wanted.folder, (0,domain_digest/* hexOf */.ZD)(digest));
            this.#layers.set(diffId, { descriptor: { mediaType, digest, size }, file, base });
        });
        return base;
    }
    async #buildah(args) {
        const { buildah, env, signal } = this.#programs;
        const finished = await (0,runner/* run */.eF)({
            program: buildah,
            args: [...storeArguments(this.#store), ...args],
            env,
            signal,
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return finished.stdout.toString("utf8");
        throw brokenStore(`buildah ${args[0] ?? ""}`, (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
}
/** What to tell when a store operation failed; a full disk is by far the commonest reason. */
function brokenStore(what, end, lastLines) {
    const full = lastLines.some((line) => /no space left on device/i.test(line));
    return new failure/* Failure */.HR({
        code: "tool",
        message: `${what} failed (${end}): ${lastLines.slice(-2).join(" ").slice(0, 500)}`,
        cure: full
            ? "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one."
            : "Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
    });
}
//# sourceMappingURL=bases.js.map
// EXTERNAL MODULE: ./build/app/ports.js
var ports = __webpack_require__(6432);
;// CONCATENATED MODULE: ./build/adapters/buildah/arguments.js
/**
 * The arguments of one `buildah build`. The order is fixed: buildah writes labels into the history as they come.
 * Each flag that looks needless guards against a way in which two honest builds differ, or two different builds
 * look the same; the end-to-end tests hold one case for each.
 */
function buildArguments(order) {
    const { plan, places, runner, features } = order;
    return [
        "build",
        "--timestamp=0",
        // A cache hit in the second build would be a false proof.
        `--layers=${order.layers === "each step"}`,
        "--no-cache",
        // The docker format holds a random hostname and container id in versions before 1.41.
        "--format=oci",
        ...(features.identityLabel ? ["--identity-label=false"] : []),
        ...(features.httpProxy ? ["--http-proxy=false"] : []),
        features.neverPull,
        "--jobs=1",
        `--isolation=${runner.isolation}`,
        ...(runner.runtime === undefined ? [] : [`--runtime=${runner.runtime}`]),
        ...(plan.network === "default" ? [] : [`--network=${plan.network}`]),
        ...(plan.platform === undefined ? [] : [`--platform=${plan.platform}`]),
        ...(plan.target === undefined ? [] : [`--target=${plan.target}`]),
        ...plan.buildArgs.map(({ name, value }) => `--build-arg=${name}=${value}`),
        ...plan.labels.map(({ name, value }) => `--label=${name}=${value}`),
        ...plan.annotations.map(({ name, value }) => `--annotation=${name}=${value}`),
        ...plan.folders.map(({ name, path }) => `--build-context=${name}=${path}`),
        ...plan.secrets.map(({ id, path }) => `--secret=id=${id},src=${path}`),
        ...(features.ignoreFile ? [`--ignorefile=${places.ignoreFile}`] : []),
        // With it, the steps' own images are not printed.
        ...(order.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
        `--file=${places.containerfile}`,
        places.context,
    ];
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/environments.js
var environments = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/adapters/buildah/context.js




const plainCopy = { shiftSeconds: 0, order: "forward" };
const variedCopy = { shiftSeconds: environments/* contextShiftSeconds */.Zk, order: "backward" };
/** Files copied at the same time; more only makes the disk seek. */
const sideBySide = 16;
/**
 * Copies a build context with owners and modes normalised: everything belongs to the user who builds (root in
 * the image), files are 0644 or 0755 by their owner's execute bit, folders 0755, as git records them. A checkout
 * under another umask or by another user would otherwise give another digest. Extended attributes are dropped.
 */
async function copyContext(source, target, style) {
    const prune = !/^\s*!/m.test(source.ignoreText);
    const queue = [];
    await (0,promises_.mkdir)(target, { recursive: true });
    await copyFolder({ source, target, style, prune, queue }, "");
    let next = 0;
    const worker = async () => {
        for (let job = queue[next++]; job !== undefined; job = queue[next++])
            await copyOne(job, style);
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    // Folders last and deepest first: writing into them has moved their times.
    await finishFolders(source.path, target, style);
}
const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
async function copyFolder(walk, relative) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(walk.source.path, relative))).sort();
    for (const name of walk.style.order === "forward" ? names : names.reverse()) {
        await visit(walk, relative === "" ? name : `${relative}/${name}`);
    }
}
async function visit(walk, path) {
    const isIgnored = walk.source.ignores(path);
    const from = (0,external_node_path_.join)(walk.source.path, path);
    const to = (0,external_node_path_.join)(walk.target, path);
    const stat = await (0,promises_.lstat)(from);
    if (!stat.isDirectory()) {
        if (!isIgnored && (stat.isFile() || stat.isSymbolicLink()))
            walk.queue.push({ from, to });
        return;
    }
    if (isIgnored && walk.prune)
        return;
    if (!isIgnored)
        await (0,promises_.mkdir)(to, { recursive: true });
    const before = walk.queue.length;
    await copyFolder(walk, path);
    // An ignored folder is made after all when a `!` line lets one of its files through.
    if (isIgnored && walk.queue.length > before)
        await (0,promises_.mkdir)(to, { recursive: true });
}
async function copyOne(job, style) {
    const stat = await (0,promises_.lstat)(job.from);
    if (stat.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(job.from), job.to);
        await (0,promises_.lutimes)(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
        return;
    }
    await (0,promises_.copyFile)(job.from, job.to, external_node_fs_.constants.COPYFILE_FICLONE);
    // Newer versions of libuv keep the owner when root copies.
    if (stat.uid !== ourselves.uid || stat.gid !== ourselves.gid) {
        await (0,promises_.chown)(job.to, ourselves.uid, ourselves.gid);
    }
    await (0,promises_.chmod)(job.to, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
    await (0,promises_.utimes)(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}
async function finishFolders(from, to, style) {
    for (const entry of await (0,promises_.readdir)(to, { withFileTypes: true })) {
        if (entry.isDirectory())
            await finishFolders((0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name), style);
    }
    const stat = await (0,promises_.lstat)(from);
    await (0,promises_.chmod)(to, 0o755);
    await (0,promises_.utimes)(to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}
function shifted(milliseconds, style) {
    return Math.max(0, milliseconds / 1000 + style.shiftSeconds);
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
;// CONCATENATED MODULE: ./build/adapters/buildah/inspect.js



/**
 * Reads `buildah inspect --type image`: the local manifest (over uncompressed layers) and the config, whose digests
 * are computed here and not believed. @throws Failure `tool` when they do not hold together
 */
function parseInspected(text) {
    const value = JSON.parse(text);
    const field = (name) => {
        const found = (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
        if (typeof found === "string")
            return found;
        throw broken(`\`${name}\` is missing`);
    };
    const manifest = field("Manifest");
    const config = field("Config");
    const digest = (0,domain_digest/* digestOf */.ol)(Buffer.from(manifest));
    if (digest !== field("FromImageDigest"))
        throw broken("the manifest is not what its digest says");
    const imageId = (0,domain_digest/* digestOf */.ol)(Buffer.from(config));
    if (configDigest(manifest) !== imageId)
        throw broken("the config is not what the manifest says");
    return { digest, imageId, diffIds: diffIdsOf(config) };
}
function configDigest(manifest) {
    const value = JSON.parse(manifest);
    return (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value["config"])
        ? value["config"]["digest"]
        : undefined;
}
function diffIdsOf(config) {
    const value = JSON.parse(config);
    const rootfs = (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value["rootfs"]) ? value["rootfs"] : {};
    const list = Array.isArray(rootfs["diff_ids"]) ? rootfs["diff_ids"] : [];
    return list.map((entry) => {
        const digest = typeof entry === "string" ? (0,domain_digest/* parseDigest */.m)(entry) : undefined;
        if (digest === undefined)
            throw broken("a diffID is not a sha256 digest");
        return digest;
    });
}
function broken(what) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `buildah's store does not hold together: ${what}.`,
        cure: "Run again; if it stays, try another storage driver and report it.",
    });
}
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/variations/table.js + 10 modules
var table = __webpack_require__(2990);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/adapters/shim/desk.js





/**
 * Serves a build's shim: edits each bundle in this process, so that no Node has to start for a step (some 50 ms
 * each). One build runs its steps one after the other, so that one pair of pipes is enough.
 */
async function openDesk(order) {
    const pipes = {
        requests: (0,external_node_path_.join)(order.folder, "requests"),
        replies: (0,external_node_path_.join)(order.folder, "replies"),
    };
    const args = ["-m", "600", "--", pipes.requests, pipes.replies];
    const made = await (0,runner/* run */.eF)({ program: "mkfifo", args, env: order.env, timeoutSeconds: 10 });
    if (!(0,runner/* succeeded */.gq)(made))
        throw new Error(`mkfifo: ${(0,runner/* describeEnd */.lA)(made)} ${made.lastLines.join(" ")}`);
    // Opened for both ways: the pipe then never ends, and opening it never waits (fifo(7)).
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK;
    const replies = (0,external_node_fs_.openSync)(pipes.replies, flags);
    const requests = new external_node_net_.Socket({
        fd: (0,external_node_fs_.openSync)(pipes.requests, flags),
        readable: true,
        writable: false,
    });
    let isOpen = true;
    (0,external_node_readline_.createInterface)({ input: requests }).on("line", (line) => {
        void serve(line, order).then((reply) => {
            if (isOpen)
                (0,external_node_fs_.writeSync)(replies, `${reply}\n`);
        });
    });
    return {
        pipes,
        close: () => {
            isOpen = false;
            requests.destroy();
            (0,external_node_fs_.closeSync)(replies);
        },
    };
}
/** Never rejects: the shim waits for an answer. */
async function serve(line, order) {
    const [verb = "", pid, container = "", ...words] = line.split("\t");
    // It becomes a part of file names.
    if (!/^[\w.-]{1,200}$/.test(container))
        return "failed";
    try {
        return await answer({ verb, call: { pid: Number(pid), container }, words }, order.clerk);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        order.onTrouble(`The runtime shim could not ${verb} ${container}: ${reason}`);
        return verb === "delete" ? "ok" : "failed";
    }
}
async function answer(request, clerk) {
    const { verb, call, words } = request;
    if (verb === "create") {
        const [bundle, pidFile, hostsLink, noteFile] = words;
        if (bundle === undefined || pidFile === undefined)
            return "failed";
        if (hostsLink === undefined || noteFile === undefined)
            return "failed";
        await clerk.create({ ...call, bundle, pidFile, hostsLink, noteFile });
        return "ok";
    }
    const stepPid = Number(words[0]);
    if (verb === "start")
        return await clerk.start({ ...call, stepPid });
    if (verb === "cut")
        await clerk.cut({ ...call, stepPid });
    else if (verb === "delete")
        await clerk.delete(call);
    else
        return "failed";
    return "ok";
}
//# sourceMappingURL=desk.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/note.js

/** The lines of a note, in the order in which the script reads them; a missing one is `-`. */
const noteLines = ["pidFile", "root", "shuffled", "changes", "cpus", "kernelName"];
/** @throws Error when a path has a line break */
function writeNote(file, note) {
    const lines = noteLines.map((name) => note[name] ?? "-");
    if (lines.some((line) => line.includes("\n")))
        throw new Error("a path has a line break in it");
    (0,external_node_fs_.writeFileSync)(file, lines.map((line) => `${line}\n`).join(""));
}
//# sourceMappingURL=note.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/script.js

/** A word for sh(1) that stands for exactly this text. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * The OCI runtime shim as a shell script: buildah calls a runtime five times a step and more, and each call should
 * cost next to nothing. What has to be known is asked of the process that waits behind the pipes; what has to be done
 * in buildah's own namespaces is done here.
 */
function shimScript(places) {
    return `#!/bin/sh
verb= bundle= pidfile= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  case $previous in --bundle) bundle=$word ;; --pid-file) pidfile=$word ;; esac
  previous=$word last=$word
done
log=${quoted(places.logFile)}
echo "$verb $last" >> "$log"
note=$log.note.$last hosts=$log.hosts.$last

# Ends the call when the answer is no.
ask() {
  what=$1 reply=
  shift
  { printf '%s\t%s\t%s' "$what" "$$" "$last"; printf '\t%s' "$@"; echo; } > ${quoted(places.pipes.requests)}
  read -r reply < ${quoted(places.pipes.replies)}
  case $reply in ok|off) ;; *) echo "twofold: the runtime shim could not prepare this step" >&2; exit 1 ;; esac
}
${noteLines.map((name) => `${variable(name)}=-`).join(" ")}
recall() {
  [ -f "$note" ] || return 1
  { ${noteLines.map((name) => `IFS= read -r ${variable(name)}`).join("; ")}; } < "$note"
}
case $verb in
create)
  ask create "$bundle" "$pidfile" "$hosts" "$note"
  recall
  [ "$kernel_name" = - ] || set -- setarch "$kernel_name" --uname-2.6 ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
  [ "$kernel_name" = - ] || exec "$@" ;;
start)
${addHost(places.hostname)}
  if recall; then
    read -r pid < "$pid_file" || [ -n "$pid" ]
    [ "$cpus" = - ] || taskset -apc "$cpus" "$pid" > "$log.cpus" 2>&1
    ask start "$pid"
    if [ "$reply" = off ]; then
      nsenter -t "$pid" -n unshare -m sh -c 'mount -t sysfs sysfs /sys && mount -o remount,rw /sys
        for link in /sys/class/net/*; do
          case $link in */lo) ;; *) echo 0x1002 > "$link/flags" ;; esac
        done' > "$log.links" 2>&1
      ask cut "$pid"
    fi
  fi ;;
delete)
  if recall; then
    # Modes that only the varied umask gives: set as the usual one would have (overlay sees it through its own mount).
    [ "$changes" = - ] || (cd "$changes" && find . ! -type l ! -type c ! -type b -perm -002 ! -perm -020 -print0) |
      (cd "$root" && xargs -0 -r chmod o-w --)
    [ "$shuffled" = - ] || umount "$shuffled" 2> "$log.umount" || umount -l "$shuffled" 2> "$log.umount"
    ask delete
    rm -f "$note"
  fi ;;
esac
exec ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
`;
}
function addHost(hostname) {
    if (hostname === undefined)
        return "";
    return `  [ -f "$hosts" ] && printf '127.0.1.1\\t%s\\n' ${quoted(hostname)} >> "$hosts"`;
}
/** `pidFile` as sh(1) has it: `pid_file`. */
function variable(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/adapters/shim/bundle.js



function objectIn(parent, key) {
    const child = parent[key];
    return (0,json/* isJsonObject */.O)(child) ? child : {};
}
function listIn(parent, key) {
    const child = parent[key];
    return Array.isArray(child) ? child : [];
}
/**
 * Reads the config of a bundle, which has to lie in the work folder: no file outside of it is ever written.
 * @throws Error when it lies elsewhere or is not an object
 */
function readBundle(path, folder) {
    if (!isInside(folder, path))
        throw new Error("it lies outside of the work folder");
    const file = (0,external_node_path_.join)(path, "config.json");
    const config = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    if (!(0,json/* isJsonObject */.O)(config))
        throw new TypeError(`${file} is not an object`);
    return { path, config };
}
/** Edits a bundle in place, before the real runtime reads it. Nothing of it enters the image. */
function editBundle({ path, config }, order) {
    const { edit, folder, hostsLink, root } = order;
    const edited = editConfig(config, edit, hardLimits());
    const whole = root === undefined ? edited : { ...edited, root: { ...rootOf(config), path: root } };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, "config.json"), JSON.stringify(whole));
    if (edit.hostname === undefined || !ownsHostname(config))
        return;
    const hostnameFile = ownMount(config, { destination: "/etc/hostname", folder });
    if (hostnameFile !== undefined)
        (0,external_node_fs_.writeFileSync)(hostnameFile, `${edit.hostname}\n`);
    const hosts = ownMount(config, { destination: "/etc/hosts", folder });
    if (hosts !== undefined)
        (0,external_node_fs_.symlinkSync)(hosts, hostsLink);
}
/** The bundle's own root, absolute. */
function rootFolder({ path, config }) {
    return (0,external_node_path_.resolve)(path, String(rootOf(config)["path"] ?? ""));
}
function rootOf(config) {
    return objectIn(config, "root");
}
/** The variables that buildah gives the step: the image's and the Containerfile's, and some of its own. */
function variablesOf(config) {
    return Object.fromEntries(listIn(objectIn(config, "process"), "env").flatMap((entry) => {
        const at = typeof entry === "string" ? entry.indexOf("=") : -1;
        return typeof entry !== "string" || at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }));
}
/** The user's number; the step's first process runs as it. */
function userOf(config) {
    const uid = objectIn(objectIn(config, "process"), "user")["uid"];
    return typeof uid === "number" ? uid : 0;
}
/**
 * The config with the edit in it. A value the image or the Containerfile sets itself wins: it is part of the recipe.
 * HOSTNAME is buildah's own, random in some versions, and always replaced.
 */
function editConfig(config, edit, limits) {
    const process = objectIn(config, "process");
    const given = listIn(process, "env").filter((entry) => typeof entry === "string");
    const hostname = ownsHostname(config) ? edit.hostname : undefined;
    const kept = hostname === undefined ? given : given.filter((entry) => !entry.startsWith("HOSTNAME="));
    const names = new Set(kept.map((entry) => entry.slice(0, entry.indexOf("="))));
    const injected = Object.entries(edit.env ?? {})
        .filter(([name]) => !names.has(name))
        .map(([name, value]) => `${name}=${value}`);
    const user = objectIn(process, "user");
    return {
        ...config,
        ...(hostname === undefined ? {} : { hostname }),
        mounts: [...listIn(config, "mounts"), ...(edit.mounts ?? []).map(readOnly)],
        ...(edit.network === "off" ? { linux: withOwnNetwork(objectIn(config, "linux")) } : {}),
        process: {
            ...process,
            env: [...kept, ...injected, ...(hostname === undefined ? [] : [`HOSTNAME=${hostname}`])],
            user: edit.umask === undefined ? user : { ...user, umask: edit.umask },
            rlimits: listIn(process, "rlimits").map((limit) => clamp(limit, limits)),
        },
    };
}
function readOnly(mount) {
    return { ...mount, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] };
}
/** In the host's network namespace nothing could be taken down. */
function withOwnNetwork(linux) {
    const others = listIn(linux, "namespaces").filter((namespace) => !((0,json/* isJsonObject */.O)(namespace) && namespace["type"] === "network"));
    return { ...linux, namespaces: [...others, { type: "network" }] };
}
/** Whether the step has a network namespace of its own, whose counters are its alone. */
function ownsNetwork(config) {
    return ownsNamespace(config, "network");
}
/** Whether the step has a host name of its own to set. */
function ownsHostname(config) {
    return ownsNamespace(config, "uts");
}
function ownsNamespace(config, type) {
    return listIn(objectIn(config, "linux"), "namespaces").some((namespace) => (0,json/* isJsonObject */.O)(namespace) && namespace["type"] === type && namespace["path"] === undefined);
}
/** Without CAP_SYS_RESOURCE a limit above our own hard limit stops the container from starting at all. */
function clamp(limit, hard) {
    if (!(0,json/* isJsonObject */.O)(limit))
        return limit;
    const most = hard.get(String(limit["type"]));
    if (most === undefined)
        return limit;
    const lower = (value) => typeof value === "number" ? Math.min(value, most) : value;
    return { ...limit, hard: lower(limit["hard"]), soft: lower(limit["soft"]) };
}
const limitNames = {
    "Max open files": "RLIMIT_NOFILE",
    "Max processes": "RLIMIT_NPROC",
};
/** Our own hard limits, as the kernel tells them. */
function hardLimits() {
    const limits = new Map();
    for (const line of (0,external_node_fs_.readFileSync)("/proc/self/limits", "utf8").split("\n")) {
        const name = limitNames[line.slice(0, 25).trim()];
        const hard = Number(line.slice(26).trim().split(/\s+/)[1]);
        if (name !== undefined && Number.isFinite(hard))
            limits.set(name, hard);
    }
    return limits;
}
/**
 * The file that is mounted at a destination, when it is one that buildah wrote for this step. The host's own file,
 * which some options mount instead, lies outside of the folder and is left alone.
 */
function ownMount(config, wanted) {
    for (const mount of listIn(config, "mounts")) {
        if (!(0,json/* isJsonObject */.O)(mount) || mount["destination"] !== wanted.destination)
            continue;
        const source = mount["source"];
        if (typeof source === "string" && isInside(wanted.folder, source))
            return (0,external_node_fs_.realpathSync)(source);
    }
    return undefined;
}
function isInside(folder, path) {
    return (0,external_node_fs_.realpathSync)(path).startsWith(`${(0,external_node_fs_.realpathSync)(folder)}/`);
}
//# sourceMappingURL=bundle.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/upper-folder.js


/** Reads a mount table; lines of another form are left out. */
function parseMounts(table) {
    return table.split("\n").flatMap((line) => {
        const [left, right] = line.split(" - ");
        const [, , device, root, point] = left?.split(" ") ?? [];
        const [type, , options = ""] = right?.split(" ") ?? [];
        if (device === undefined || root === undefined || point === undefined || type === undefined) {
            return [];
        }
        return [
            {
                device,
                root: plain(root),
                point: plain(point),
                type,
                options: options.split(",").map(plain),
            },
        ];
    });
}
/**
 * Finds where a container's changes lie, by what is mounted as its root: an overlay's upper folder, or with the vfs
 * driver its whole folder. Only a folder inside the store is ever named.
 */
async function upperFolder(order) {
    const mount = order.mounts.findLast(({ point }) => point === order.root);
    if (mount === undefined)
        return undefined;
    const upper = upperOf(mount, order);
    if (upper !== undefined)
        return await inside(upper, order.store, "changes");
    return await inside((0,external_node_path_.join)(order.store, "vfs", "dir", (0,external_node_path_.basename)(mount.root)), order.store, "everything");
}
function upperOf(mount, { mounts, store }) {
    const named = mount.options.find((option) => option.startsWith("upperdir="))?.slice(9);
    // Long lists of layers are mounted with paths relative to the driver's folder.
    if (named !== undefined)
        return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(store, "overlay", named);
    // fuse-overlayfs does not say; but the driver has mounted the same file system beside the upper folder.
    const merged = mounts.find(({ device, point }) => device === mount.device && point.startsWith(`${store}/`) && (0,external_node_path_.basename)(point) === "merged");
    return merged === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(merged.point), "diff");
}
async function inside(path, store, holds) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const isInside = real?.startsWith(`${await (0,promises_.realpath)(store)}/`) === true;
    return real === undefined || !isInside ? undefined : { path: real, holds };
}
/** Blanks and their like are written in octal. */
function plain(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
//# sourceMappingURL=upper-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/shuffled-root.js



/** Sorted backwards: also where a file system gives entries in the order of their names or of their making. */
const options = [
    "--multi-user=yes",
    "--shuffle-dirents=no",
    "--sort-dirents=yes",
    "--reverse-dirents=yes",
    "--pad-blocks=0",
    "-q",
    "-o",
    "suid,dev",
];
/**
 * Mounts a step's root once more through disorderfs(1), in the mount namespace that buildah has it in. Started from
 * here and not by the shim, whose open files (the step's own output among them) the daemon would hold for ever.
 * Returns whether it is mounted; what went wrong is not worth a build.
 */
async function mountShuffled(order) {
    const { program, programs, pid, rootless, root, point } = order;
    await (0,promises_.mkdir)(point, { recursive: true, mode: 0o700 });
    const user = rootless ? ["--user", "--preserve-credentials"] : [];
    await (0,runner/* run */.eF)({
        program: "nsenter",
        args: ["--target", String(pid), "--mount", ...user, "--", program, ...options, root, point],
        env: programs.env,
        signal: programs.signal,
        timeoutSeconds: 10,
    });
    const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
    return mounts.findLast((mount) => mount.point === point)?.type.startsWith("fuse") === true;
}
//# sourceMappingURL=shuffled-root.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-counters.js

/**
 * Opens the counters of a process's network namespace. An open file of /proc/PID/net keeps its namespace
 * (proc_net(5), seq_open_net), so that nothing has to enter it.
 */
async function openCounters(pid) {
    const [links, protocols] = await Promise.all([
        (0,promises_.open)(`/proc/${pid}/net/dev`, "r"),
        (0,promises_.open)(`/proc/${pid}/net/snmp`, "r"),
    ]);
    return {
        moved: async () => {
            const [dev, snmp] = await Promise.all([textOf(links), textOf(protocols)]);
            return dev === undefined || snmp === undefined ? undefined : bytesMoved(dev, snmp);
        },
        close: async () => {
            await Promise.all([links.close(), protocols.close()]);
        },
    };
}
/** proc(5): tables of a few kilobytes, which have to be read in one go. */
async function textOf(file) {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}
/**
 * Bytes over all links but the loopback, from /proc/net/dev; 0 when no program opened a connection or sent a datagram
 * (/proc/net/snmp): the kernel itself announces each new link by some packets.
 */
function bytesMoved(dev, snmp) {
    if (sentBy(snmp, "Tcp", "ActiveOpens") + sentBy(snmp, "Udp", "OutDatagrams") === 0)
        return 0;
    let [inside, outside] = [0, 0];
    for (const line of dev.split("\n").slice(2)) {
        const [name, counts] = line.split(":");
        if (counts === undefined)
            continue;
        const [received = "0", , , , , , , , sent = "0"] = counts.trim().split(/\s+/);
        const bytes = Number(received) + Number(sent);
        if (name?.trim() === "lo")
            inside += bytes;
        else
            outside += bytes;
    }
    return inside > 0 && outside < announcements ? 0 : outside;
}
/** More than the kernel sends to announce a link; a program that spoke only over the loopback moved nothing else. */
const announcements = 2048;
function sentBy(snmp, protocol, column) {
    const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
    const [names, values] = rows.map((line) => line.split(" "));
    return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}
//# sourceMappingURL=step-counters.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/glibc.js
/**
 * The minor version of the newest `GLIBC_2.x` that an ELF file names: of a library or program, what it needs at least;
 * of libc.so.6, what it is. Undefined when it names none, as musl's. Symbol versions stand as plain text in .dynstr:
 * https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
function newestGlibc(file) {
    let newest;
    const start = "GLIBC_2.";
    for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
        const digits = /^\d{1,3}/.exec(file.toString("latin1", at + start.length, at + start.length + 3));
        if (digits !== null)
            newest = Math.max(newest ?? 0, Number(digits[0]));
    }
    return newest;
}
//# sourceMappingURL=glibc.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/root-files.js


/** More links than any file needs. */
const mostLinks = 40;
/** Reads files of a container's root, following its links as the container would: never out of the root. */
class RootFiles {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** The first bytes of a regular file; undefined when there is none or it cannot be read. */
    async read(path, most) {
        const place = await this.#place(path);
        if (place === undefined || !(await (0,promises_.lstat)(place)).isFile())
            return undefined;
        const file = await (0,promises_.open)(place, "r").catch(() => undefined);
        if (file === undefined)
            return undefined;
        try {
            const { size } = await file.stat();
            const buffer = Buffer.alloc(Math.min(size, most));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    /** Names in a folder; none when there is no such folder. */
    async list(path) {
        const place = await this.#place(path);
        return place === undefined ? [] : await (0,promises_.readdir)(place).catch(() => []);
    }
    async #place(path) {
        const todo = path.split("/").reverse();
        const done = [];
        let links = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === "" || name === ".")
                continue;
            if (name === "..") {
                done.pop();
                continue;
            }
            const place = (0,external_node_path_.join)(this.#root, ...done, name);
            const stat = await (0,promises_.lstat)(place).catch(() => undefined);
            if (stat === undefined)
                return undefined;
            if (!stat.isSymbolicLink()) {
                done.push(name);
                continue;
            }
            links += 1;
            if (links > mostLinks)
                return undefined;
            const target = await (0,promises_.readlink)(place);
            if (target.startsWith("/"))
                done.length = 0;
            todo.push(...target.split("/").reverse());
        }
        return (0,external_node_path_.join)(this.#root, ...done);
    }
}
//# sourceMappingURL=root-files.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-facts.js




/** Largest files that are read: a C library, a list of users. */
const mostBytes = 8 * 1024 * 1024;
/** Folders with loaders and C libraries; distributions for several architectures have one each within them. */
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];
/** What variations have to know of a step, from its bundle and its root. The root is the image's: untrusted. */
async function stepFacts(order) {
    const { config } = order.bundle;
    const files = new RootFiles(order.root);
    const [libc, home, locales] = await Promise.all([
        libcOf(files),
        homeOf(files, userOf(config)),
        localesOf(files),
    ]);
    const { HOSTNAME: _buildahsOwn, ...env } = variablesOf(config);
    return {
        env,
        ownsHostname: (0,json/* isJsonObject */.O)(config) && ownsHostname(config),
        home,
        libc,
        locales,
        network: order.network,
    };
}
async function libcOf(files) {
    const libraries = (await Promise.all(libraryFolders.map((folder) => namesIn(files, folder)))).flat();
    const musl = libraries.some(({ name }) => /^ld-musl-[\w.-]+\.so\.1$/.test(name));
    const loader = libraries.some(({ name }) => /^ld(?:-linux(?:-[\w.-]+)?)?\.so\.\d$/.test(name));
    const library = libraries.find(({ name }) => name === "libc.so.6");
    const bytes = library && (await files.read(library.path, mostBytes));
    return { musl, glibc: loader && bytes !== undefined ? newestGlibc(bytes) : undefined };
}
async function namesIn(files, folder) {
    const own = await files.list(folder);
    const inner = own.filter((name) => /^\w+-linux-(?:gnu|musl)\w*$/.test(name));
    const found = await Promise.all(inner.map(async (name) => (await files.list(`${folder}/${name}`)).map((each) => ({
        name: each,
        path: `${folder}/${name}/${each}`,
    }))));
    return [...own.map((name) => ({ name, path: `${folder}/${name}` })), ...found.flat()];
}
/** passwd(5); a user without an entry is at home in `/`, as runtimes have it. */
async function homeOf(files, user) {
    const text = (await files.read("etc/passwd", mostBytes))?.toString("utf8") ?? "";
    const fields = text.split("\n").map((line) => line.split(":"));
    const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
    return /^\/[\w./-]*$/.test(home) ? home : "/";
}
/** Locales in folders of their own, and the ones that the archive of glibc's locales names. */
async function localesOf(files) {
    const folders = (await files.list("usr/lib/locale")).filter((name) => isLocale(name));
    const archive = await files.read("usr/lib/locale/locale-archive", mostBytes);
    const named = archive?.toString("latin1").match(/[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]{1,16})?(?=\0)/g) ?? [];
    return [...new Set([...folders, ...named])].sort();
}
function isLocale(name) {
    return /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name);
}
//# sourceMappingURL=step-facts.js.map
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/buildah/variation-means.js






/** Folders in which distributions keep libfaketime; `*` stands for one folder. */
const faketimeFolders = [
    "/usr/lib/*/faketime",
    "/usr/lib/faketime",
    "/usr/lib64/faketime",
    "/usr/local/lib/faketime",
    "/usr/local/lib/*/faketime",
];
/** The build for programs with threads works for all. */
const faketimeNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];
/** Looks up what this machine has for variations; nothing is started. */
async function variationMeans(path) {
    const has = async (program) => (await (0,programs/* findProgram */.K)(program, path)) !== undefined;
    const [taskset, setarch, nsenter, shuffler, faketime] = await Promise.all([
        has("taskset"),
        has("setarch"),
        has("nsenter"),
        shufflerOf(path),
        faketimeLibraries(),
    ]);
    return {
        cpus: taskset ? await fewerCpus() : { lacks: "taskset (package util-linux) is missing" },
        kernelName: setarch
            ? { has: (0,external_node_os_.machine)() }
            : { lacks: "setarch (package util-linux) is missing" },
        fileOrder: shuffler,
        faketime,
        network: nsenter ? { has: "links" } : { lacks: "nsenter (package util-linux) is missing" },
    };
}
/** All processors that this process may use but the last one. */
async function fewerCpus() {
    const status = await (0,promises_.readFile)("/proc/self/status", "utf8");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    if (allowed.length < 2)
        return { lacks: "the machine has one processor" };
    return { has: allowed.slice(0, -1).join(",") };
}
/** `0-2,5`: the numbers, as cpuset(7) has them. */
function listed(list) {
    return list.split(",").flatMap((part) => {
        const [from, to] = part.split("-").map(Number);
        if (from === undefined || Number.isNaN(from) || part === "")
            return [];
        return Array.from({ length: (to ?? from) - from + 1 }, (_, at) => from + at);
    });
}
async function shufflerOf(path) {
    const program = await (0,programs/* findProgram */.K)("disorderfs", path);
    if (program === undefined) {
        return { lacks: "disorderfs is not installed (`apt-get install disorderfs`)" };
    }
    const isUsable = await (0,promises_.access)("/dev/fuse", external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK).then(() => true, () => false);
    return isUsable ? { has: program } : { lacks: "FUSE cannot be used here (/dev/fuse)" };
}
async function faketimeLibraries() {
    const folders = (await Promise.all(faketimeFolders.map(expanded))).flat();
    const found = [];
    for (const folder of folders) {
        for (const name of faketimeNames) {
            const path = (0,external_node_path_.join)(folder, name);
            const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
            if (bytes === undefined)
                continue;
            const glibc = newestGlibc(bytes);
            found.push({ path, libc: glibc === undefined ? "musl" : "glibc", glibc: glibc ?? 0 });
        }
    }
    return found.length > 0
        ? { has: found }
        : { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}
async function expanded(pattern) {
    const [before, after] = pattern.split("/*/");
    if (before === undefined || after === undefined)
        return [pattern];
    const names = await (0,promises_.readdir)(before).catch(() => []);
    return names.sort().map((name) => (0,external_node_path_.join)(before, name, after));
}
//# sourceMappingURL=variation-means.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-keeper.js











/** Gives each RUN step of a build its environment, sees that it got it, and measures what it moved. */
class StepKeeper {
    #order;
    #open = new Map();
    /** The steps that have run. */
    runs = [];
    constructor(order) {
        this.#order = order;
    }
    async create(call) {
        const { base, variations, means, workFolder, log, network, watch } = this.#order;
        const { pid, container } = call;
        const printed = await log.current();
        const bundle = readBundle(call.bundle, workFolder);
        // Through the shim's own eyes: the root is mounted in buildah's mount namespace alone.
        const root = (0,external_node_path_.join)(`/proc/${pid}/root`, rootFolder(bundle));
        const step = await stepFacts({ bundle, root, network: network(printed) });
        const { edit, applied, notApplied } = (0,table/* varyStep */.BB)({ base, names: variations, step, means });
        const given = { printed, applied, notApplied };
        const isCut = edit.network === "off" || step.network === "off";
        const shuffled = await this.#shuffled(call, { bundle, program: edit.fileOrder });
        const upper = await this.#upperOf(pid, bundle);
        writeNote(call.noteFile, {
            pidFile: call.pidFile,
            root: rootFolder(bundle),
            ...(shuffled === undefined ? {} : { shuffled }),
            ...(edit.umask === umask/* variedUmask */.R && upper !== undefined ? { changes: upper.path } : {}),
            ...(edit.cpus === undefined ? {} : { cpus: edit.cpus }),
            ...(edit.kernelName === undefined ? {} : { kernelName: edit.kernelName }),
        });
        editBundle(bundle, {
            edit: isCut ? { ...edit, network: "off" } : edit,
            folder: workFolder,
            hostsLink: call.hostsLink,
            ...(shuffled === undefined ? {} : { root: shuffled }),
        });
        this.#open.set(container, {
            run: edit.fileOrder === undefined || shuffled !== undefined
                ? given
                : withdrawn(given, "file-order", "disorderfs could not be mounted"),
            isCut,
            hasOwnNetwork: ownsNetwork(bundle.config),
            cpus: edit.cpus,
        });
        await watch?.beforeStep({ ...call, printed, upper });
    }
    async start(call) {
        const open = this.#open.get(call.container);
        if (open === undefined)
            return "ok";
        if (open.cpus !== undefined && !(await hasCpus(call.stepPid, open.cpus))) {
            open.run = withdrawn(open.run, "cpus", "the step's processors could not be limited");
        }
        if (open.isCut)
            return "off";
        if (open.hasOwnNetwork) {
            const counters = await openCounters(call.stepPid).catch(() => undefined);
            if (counters !== undefined)
                open.counters = counters;
        }
        return "ok";
    }
    async cut(call) {
        if (await isCutOff(call.stepPid))
            return;
        const open = this.#open.get(call.container);
        const reason = "the step's links could not be taken down";
        // What policy asks for has to hold; a variation may be left out.
        if (open?.run.applied.includes("network") !== true)
            throw new Error(reason);
        open.run = withdrawn(open.run, "network", reason);
    }
    async delete(call) {
        const open = this.#open.get(call.container);
        // buildah may delete a container twice.
        this.#open.delete(call.container);
        if (open === undefined)
            return;
        const moved = open.isCut ? 0 : await open.counters?.moved();
        await open.counters?.close();
        this.runs.push(moved === undefined ? open.run : { ...open.run, bytesMoved: moved });
        await this.#order.watch?.afterStep(call);
    }
    /** Where the root is to be seen in another order; undefined when it is not, or could not be mounted so. */
    async #shuffled({ pid, container }, { bundle, program }) {
        if (program === undefined)
            return undefined;
        const { folder, programs, rootless } = this.#order;
        const point = (0,external_node_path_.join)(folder, "shuffled", container);
        const root = rootFolder(bundle);
        const isMounted = await mountShuffled({ program, programs, rootless, pid, root, point });
        return isMounted ? point : undefined;
    }
    async #upperOf(pid, bundle) {
        const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
        return await upperFolder({ mounts, root: rootFolder(bundle), store: this.#order.store });
    }
}
function withdrawn(run, variation, reason) {
    return {
        ...run,
        applied: run.applied.filter((name) => name !== variation),
        notApplied: [...run.notApplied, { variation, reason }],
    };
}
async function hasCpus(pid, wanted) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    return allowed.length > 0 && allowed.length <= listed(wanted).length;
}
/** Without links that are up there are no routes but the loopback's. */
async function isCutOff(pid) {
    const [four, six] = await Promise.all([
        (0,promises_.readFile)(`/proc/${pid}/net/route`, "utf8").catch(() => undefined),
        (0,promises_.readFile)(`/proc/${pid}/net/ipv6_route`, "utf8").catch(() => ""),
    ]);
    if (four === undefined)
        return false;
    const left = four
        .split("\n")
        .slice(1)
        .filter((line) => line.trim() !== "");
    const others = six.split("\n").filter((line) => line.trim() !== "" && !/\slo$/.test(line.trim()));
    return left.length === 0 && others.length === 0;
}
//# sourceMappingURL=step-keeper.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/buildah/step-log.js

const stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
/**
 * Follows a build's log. The last STEP line at the moment of the runtime's `create` is buildah's own: what ran before
 * it has ended, so that no step can pass for another one.
 */
class StepLog {
    #lastStep = "";
    #lines = 0;
    /** Sees a line of the log. */
    see(line) {
        this.#lines += 1;
        if (stepLine.test(line))
            this.#lastStep = line;
    }
    /** The line of the step that is about to run. buildah has written it, but it may still be on its way through our pipe. */
    async current() {
        for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
            seen = this.#lines;
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return this.#lastStep;
    }
}
//# sourceMappingURL=step-log.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-runtime.js









/** Puts the shim between buildah and the runtime; `chroot` isolation has no runtime to put it before. */
async function openSteps(job) {
    const { runtime, slot, order, programs, means } = job;
    if (runtime.kind === "chroot")
        return withoutRuntime(job, runtime.reason);
    const log = new StepLog();
    const keeper = new StepKeeper({
        base: order.environment,
        variations: order.variations,
        means,
        network: order.stepNetwork,
        log,
        workFolder: job.workFolder,
        folder: slot.folder,
        store: slot.store.root,
        watch: job.watch,
        programs,
        rootless: job.machine.rootless,
    });
    const desk = await openDesk({
        folder: slot.folder,
        clerk: keeper,
        env: programs.env,
        onTrouble: (text) => order.log.line(text),
    });
    const shim = (0,external_node_path_.join)(slot.folder, "runtime-shim");
    const hostname = hostnameOf(job);
    const script = shimScript({
        pipes: desk.pipes,
        logFile: (0,external_node_path_.join)(slot.folder, "shim.log"),
        runtime: runtime.path,
        stateFolder: (0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR),
        ...(hostname === undefined ? {} : { hostname }),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(slot.folder, "runtime"), runtime.path);
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR), { mode: 0o700 });
    await (0,promises_.writeFile)(shim, script, { mode: 0o755 });
    return {
        runner: { isolation: runtime.isolation, runtime: shim, prefix: [] },
        see: (line) => log.see(line),
        runs: keeper.runs,
        close: () => desk.close(),
    };
}
/** What buildah's own process can hand on to the steps is all that they get. */
function withoutRuntime(job, reason) {
    const { order, means } = job;
    if (order.plan.network === "none")
        throw networkNeedsRuntime("network: none", reason);
    const given = order.variations.filter((name) => table/* inherited */.Jq.includes(name));
    const prefix = [
        ...(given.includes("cpus") && "has" in means.cpus ? ["taskset", "-c", means.cpus.has] : []),
        ...(given.includes("kernel-name") && "has" in means.kernelName
            ? ["setarch", means.kernelName.has, "--uname-2.6"]
            : []),
    ];
    return {
        runner: { isolation: "chroot", prefix },
        see: () => undefined,
        runs: [],
        close: () => undefined,
    };
}
/** The steps' own name, the same for all of them. */
function hostnameOf({ order }) {
    return (0,table/* varyEnvironment */.wm)(order.environment, order.variations).hostname;
}
/** Under `chroot` isolation steps share the host's network, whatever is asked for. */
function networkNeedsRuntime(input, reason) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `\`${input}\` cannot be kept here: steps run under chroot isolation (${reason}).`,
        cure: "Install runc or crun where it can start containers, or leave the input out.",
    });
}
//# sourceMappingURL=step-runtime.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/build.js











/** Runs one of the two builds in its own folder, store and TMPDIR (cache mounts persist in a shared one). */
async function buildIn(job) {
    const { order, slot } = job;
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, "tmp"), { recursive: true });
    const places = await stagePlaces(job);
    const startedAt = Date.now() / 1000;
    const { finished, steps } = await runBuild(job, places);
    return {
        slot: order.slot,
        ...(await inspect(job, places.imageIdFile)),
        seconds: finished.seconds,
        startedAt,
        endedAt: startedAt + finished.seconds,
        contextPath: places.context,
        steps,
    };
}
/** Runs one of the two builds once more, watched, in a folder and store of its own; its image is of no use. */
async function rerun(job) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(job.slot.folder, "tmp"), { recursive: true });
    await runBuild(job, await stagePlaces(job));
}
async function runBuild(job, places) {
    const { order, slot, programs, machine } = job;
    const plan = { ...order.plan, folders: await stageFolders(job) };
    const steps = await openSteps(job);
    const { layers } = job;
    const { features } = machine;
    const args = buildArguments({ plan, places, runner: steps.runner, features, layers });
    const [program = programs.buildah, ...words] = [...steps.runner.prefix, programs.buildah];
    try {
        const finished = await (0,runner/* run */.eF)({
            program,
            args: [...words, ...storeArguments(slot.store), ...args],
            cwd: slot.folder,
            env: { ...programs.env, TMPDIR: (0,external_node_path_.join)(slot.folder, "tmp") },
            signal: AbortSignal.any([programs.signal, order.signal]),
            onLine: (line) => {
                steps.see(line);
                order.log.line(line);
            },
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return { finished, steps: steps.runs };
        const { lastLines } = finished;
        throw new ports/* BuildBroke */.Y({
            slot: order.slot,
            end: (0,runner/* describeEnd */.lA)(finished),
            lastLines,
            steps: steps.runs,
        });
    }
    finally {
        steps.close();
    }
}
/** Where a build's copy of the context lies; varied, at another path of another depth. */
function contextFolder(folder, variations) {
    const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
    return (0,external_node_path_.join)(folder, ...deeper);
}
/** Copies the context, and the ignore file's text beside it. */
async function stageContext(folder, order) {
    const style = order.variations.includes("context") ? variedCopy : plainCopy;
    await copyContext(order.context, contextFolder(folder, order.variations), style);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "ignore"), order.context.ignoreText);
}
async function stagePlaces(job) {
    const { order, slot } = job;
    const context = contextFolder(slot.staged, order.variations);
    const containerfile = (0,external_node_path_.join)(slot.folder, "Containerfile");
    const ignoreFile = (0,external_node_path_.join)(slot.staged, "ignore");
    await (0,promises_.writeFile)(containerfile, order.plan.containerfile);
    return { context, containerfile, ignoreFile, imageIdFile: (0,external_node_path_.join)(slot.folder, "image-id") };
}
/** Additional contexts are copied like the main one. */
async function stageFolders(job) {
    const { order, slot } = job;
    const style = order.variations.includes("context") ? variedCopy : plainCopy;
    const staged = [];
    for (const [index, folder] of order.plan.folders.entries()) {
        const path = (0,external_node_path_.join)(slot.folder, "contexts", String(index));
        await copyContext({ path: folder.path, ignoreText: "", ignores: () => false }, path, style);
        staged.push({ name: folder.name, path });
    }
    return staged;
}
async function inspect(job, imageIdFile) {
    const imageId = (await (0,promises_.readFile)(imageIdFile, "utf8")).trim();
    const finished = await (0,runner/* run */.eF)({
        program: job.programs.buildah,
        args: [
            ...storeArguments(job.slot.store),
            "inspect",
            "--type=image",
            imageId.replace(/^sha256:/, ""),
        ],
        env: job.programs.env,
        signal: job.programs.signal,
    });
    if (!(0,runner/* succeeded */.gq)(finished)) {
        throw brokenStore("buildah inspect", (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
    const inspected = parseInspected(finished.stdout.toString("utf8"));
    if ((0,domain_digest/* hexOf */.ZD)(inspected.imageId) !== imageId.replace(/^sha256:/, "")) {
        throw brokenStore("buildah inspect", "it answered for another image", []);
    }
    return inspected;
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/export.js







const reference = "image";
/**
 * Exports an image from its store into an OCI layout, compressed once.
 *
 * A base's layers were published compressed: those very blobs go into the layout. buildah skips a layer whose blob
 * (named by the diffID, since a store's layers are uncompressed) is in the layout already, so an empty file under
 * that name keeps it from compressing the layer again; the manifest's descriptor is then the published one.
 * That buildah verified blob against diffID when it pulled the base is what makes this exact.
 */
async function exportImage(order) {
    const blobs = (0,external_node_path_.join)(order.layout, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(order.layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
    const published = order.diffIds.filter((diffId) => order.bases.layer(diffId) !== undefined);
    for (const diffId of published)
        await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(diffId)), "");
    await push(order);
    for (const diffId of published)
        await (0,promises_.rm)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(diffId)));
    return await finish(order, blobs);
}
async function push(order) {
    const { buildah, env, signal } = order.programs;
    const finished = await (0,runner/* run */.eF)({
        program: buildah,
        args: [
            ...storeArguments(order.store),
            "push",
            "--quiet",
            (0,domain_digest/* hexOf */.ZD)(order.imageId),
            `oci:${order.layout}:${reference}`,
        ],
        env,
        signal,
    });
    if (!(0,runner/* succeeded */.gq)(finished)) {
        throw brokenStore("Exporting the image", (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
}
/** Puts the published layers' blobs and descriptors in, and writes manifest and index anew. */
async function finish(order, blobs) {
    const indexFile = (0,external_node_path_.join)(order.layout, "index.json");
    const written = (0,oci_parse/* parseIndex */.A1)(await (0,promises_.readFile)(indexFile), {
        name: "the layout's index",
        code: "tool",
    }).manifests[0];
    if (written === undefined)
        throw brokenStore("Exporting the image", "no manifest was written", []);
    const before = (0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(written.digest));
    const bytes = await (0,promises_.readFile)(before);
    const layers = (0,oci_parse/* parseManifest */.Ng)(bytes, {
        name: "the exported manifest",
        code: "tool",
    }).layers;
    const described = await Promise.all(layers.map(async (layer) => {
        const base = order.bases.layer(layer.digest);
        if (base === undefined)
            return layer;
        await linkOrCopy(base.file, (0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(base.descriptor.digest)));
        return base.descriptor;
    }));
    // Only `layers` changes: every other key stays as buildah wrote it, in its order.
    const parsed = JSON.parse(bytes.toString("utf8"));
    const manifest = { ...parsed, layers: described };
    const manifestBytes = Buffer.from(JSON.stringify(manifest));
    const digest = (0,domain_digest/* digestOf */.ol)(manifestBytes);
    await (0,promises_.rm)(before);
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(digest)), manifestBytes);
    await (0,promises_.writeFile)(indexFile, JSON.stringify({
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.index.v1+json",
        manifests: [
            {
                mediaType: written.mediaType,
                digest,
                size: manifestBytes.length,
                annotations: { "org.opencontainers.image.ref.name": reference },
            },
        ],
    }));
    return digest;
}
/** The work folder and the output may lie on different file systems, where no link is possible. */
async function linkOrCopy(from, to) {
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
//# sourceMappingURL=export.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/runtime-probe.js




/**
 * Finds an OCI runtime that really starts a container here: some kernels and containers refuse crun, others both.
 * When none does, or the user asked for it, steps run under buildah's `chroot` isolation.
 */
async function chooseRuntime(order) {
    const asked = order.env["BUILDAH_ISOLATION"];
    if (asked === "chroot")
        return { kind: "chroot", reason: "BUILDAH_ISOLATION=chroot was asked for" };
    const usual = order.rootless ? "rootless" : "oci";
    const isolation = asked === "oci" || asked === "rootless" ? asked : usual;
    const named = order.env["BUILDAH_RUNTIME"];
    const candidates = named === undefined || named === "" ? ["crun", "runc"] : [named];
    const reasons = [];
    for (const name of candidates) {
        const path = (0,external_node_path_.isAbsolute)(name) ? name : await (0,programs/* findProgram */.K)(name, order.env["PATH"] ?? "");
        const reason = path === undefined ? "is not installed" : await trial(order, path);
        if (path !== undefined && reason === undefined)
            return { kind: "runtime", isolation, path, name };
        reasons.push(`${name} ${reason}`);
    }
    return {
        kind: "chroot",
        reason: `no OCI runtime can start a container here (${reasons.join("; ")})`,
    };
}
/** Starts `/bin/true` in a container made of the host's own system folders. Returns why it failed. */
async function trial(order, runtime) {
    const bundle = (0,external_node_path_.join)(order.folder, "bundle");
    const mounts = await hostFolders((0,external_node_path_.join)(bundle, "rootfs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(trialConfig(mounts)));
    const id = `twofold-probe-${process.pid}`;
    const start = [runtime, "--root", (0,external_node_path_.join)(order.folder, "state"), "run", "--bundle", bundle, id];
    const [program, ...args] = order.rootless ? [order.programs.buildah, "unshare", ...start] : start;
    const finished = await (0,runner/* run */.eF)({
        program: program ?? runtime,
        args,
        env: order.programs.env,
        signal: order.programs.signal,
        timeoutSeconds: 20,
    });
    await (0,promises_.rm)(bundle, { recursive: true, force: true });
    if ((0,runner/* succeeded */.gq)(finished))
        return undefined;
    return `failed: ${finished.lastLines.at(-1)?.slice(0, 200) ?? (0,runner/* describeEnd */.lA)(finished)}`;
}
/** Puts the host's system folders into a root: links as they are, folders as mount points. */
async function hostFolders(rootfs) {
    await (0,promises_.mkdir)(rootfs, { recursive: true });
    const mounts = [];
    for (const name of ["usr", "bin", "lib", "lib64"]) {
        const stat = await (0,promises_.lstat)(`/${name}`).catch(() => undefined);
        if (stat === undefined)
            continue;
        if (stat.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(`/${name}`), (0,external_node_path_.join)(rootfs, name));
        else {
            await (0,promises_.mkdir)((0,external_node_path_.join)(rootfs, name));
            mounts.push(`/${name}`);
        }
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(rootfs, "proc"));
    return mounts;
}
function trialConfig(mounts) {
    return {
        ociVersion: "1.0.2",
        root: { path: "rootfs", readonly: false },
        hostname: "probe",
        process: {
            terminal: false,
            user: { uid: 0, gid: 0 },
            args: ["/bin/true"],
            env: ["PATH=/usr/bin:/bin"],
            cwd: "/",
            noNewPrivileges: true,
        },
        mounts: [
            { destination: "/proc", type: "proc", source: "proc" },
            ...mounts.map((path) => ({
                destination: path,
                source: path,
                type: "bind",
                options: ["rbind", "ro"],
            })),
        ],
        linux: { namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })) },
    };
}
//# sourceMappingURL=runtime-probe.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/features.js

const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];
/**
 * Reads the features off the help text.
 * @throws Failure `tool` when a flag is missing without which two builds cannot be compared
 */
function parseFeatures(help, version) {
    const flags = new Set(help.match(/--[a-z][a-z-]+/g) ?? []);
    const missing = required.filter((flag) => !flags.has(flag));
    if (missing.length > 0) {
        throw new failure/* Failure */.HR({
            code: "tool",
            message: `buildah ${version} is too old: \`buildah build\` does not know ${missing.join(", ")}.`,
            cure: "Install buildah 1.23 or newer, or name one with the input `buildah`.",
        });
    }
    return {
        identityLabel: flags.has("--identity-label"),
        httpProxy: flags.has("--http-proxy"),
        buildContext: flags.has("--build-context"),
        ignoreFile: flags.has("--ignorefile"),
        neverPull: flags.has("--pull-never") ? "--pull-never" : "--pull=never",
    };
}
//# sourceMappingURL=features.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/toolchain.js





const seconds = 60;
/**
 * Asks buildah and skopeo what they are; the questions run side by side.
 * @throws Failure `tool` when one is missing, broken or too old
 */
async function askMachine(programs, store) {
    const ask = (program, args) => (0,runner/* run */.eF)({ program, args, env: programs.env, signal: programs.signal, timeoutSeconds: seconds });
    const [version, help, info, skopeo] = await Promise.all([
        ask(programs.buildah, ["--version"]),
        ask(programs.buildah, ["build", "--help"]),
        ask(programs.buildah, [...storeArguments(store), "info"]),
        ask(programs.skopeo, ["--version"]),
    ]);
    const buildahVersion = versionOf(toolchain_answer(version, "buildah", programs.buildah));
    const skopeoVersion = versionOf(toolchain_answer(skopeo, "skopeo", programs.skopeo));
    const features = parseFeatures(toolchain_answer(help, "buildah", programs.buildah), buildahVersion);
    return {
        buildah: buildahVersion,
        skopeo: skopeoVersion,
        features,
        ...parseInfo(toolchain_answer(info, "buildah", programs.buildah)),
    };
}
function toolchain_answer(finished, name, program) {
    if ((0,runner/* succeeded */.gq)(finished))
        return finished.stdout.toString("utf8");
    const missing = finished.end.kind === "not-started";
    throw new failure/* Failure */.HR({
        code: "tool",
        message: missing
            ? `${name} was not found (looked for \`${program}\`).`
            : `${name} does not work: ${(0,runner/* describeEnd */.lA)(finished)}. ${finished.lastLines.slice(-3).join(" ")}`,
        cure: missing
            ? "Install it, e.g. `sudo apt-get install --no-install-recommends buildah skopeo runc`, or name buildah's path with the input `buildah`."
            : `Run \`${program} info\` by hand to see what this machine lacks.`,
    });
}
function versionOf(text) {
    return /version (\S+)/.exec(text)?.[1] ?? "unknown";
}
/** Reads `buildah info`. Graph options are a list, or null, or (in other versions) a map. */
function parseInfo(text) {
    let info;
    try {
        info = JSON.parse(text);
    }
    catch (cause) {
        throw new failure/* Failure */.HR({
            code: "tool",
            message: "`buildah info` did not print JSON.",
            cure: "Install buildah 1.23 or newer.",
            cause,
        });
    }
    const host = (0,json/* isJsonObject */.O)(info) && (0,json/* isJsonObject */.O)(info["host"]) ? info["host"] : {};
    const store = (0,json/* isJsonObject */.O)(info) && (0,json/* isJsonObject */.O)(info["store"]) ? info["store"] : {};
    const options = store["GraphOptions"];
    return {
        rootless: host["rootless"] === true,
        kernel: typeof host["kernel"] === "string" ? host["kernel"] : "unknown",
        platform: `linux/${typeof host["arch"] === "string" ? host["arch"] : "amd64"}`,
        driver: typeof store["GraphDriverName"] === "string" ? store["GraphDriverName"] : "overlay",
        driverOptions: Array.isArray(options)
            ? options.filter((option) => typeof option === "string")
            : [],
    };
}
/** The mount program (fuse-overlayfs) the machine's configuration asks for, if any. We never ask for one. */
function mountProgram(machine) {
    return machine.driverOptions
        .find((option) => /^(overlay\.)?mount_program=/.test(option))
        ?.replace(/^[^=]*=/, "");
}
//# sourceMappingURL=toolchain.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/kept-contents.js

/** A larger file is not kept: what it was made of is not told by reading it through. */
const keptFileBytes = 16 * 1024 * 1024;
/** Of one build; beyond it nothing more is kept. */
const keptBytes = 512 * 1024 * 1024;
/** Contents by their digests, one behind the other in a file of the work folder: steps overwrite and delete them. */
class KeptContents {
    #file;
    #places = new Map();
    #handle;
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    async keep(digest, content) {
        if (this.#places.has(digest) || this.#end + content.length > keptBytes)
            return;
        const place = { offset: this.#end, length: content.length };
        this.#end += content.length;
        const handle = await this.#open();
        await handle.write(content, 0, content.length, place.offset);
        this.#places.set(digest, place);
    }
    async read(digest) {
        const place = this.#places.get(digest);
        if (place === undefined)
            return undefined;
        const content = Buffer.alloc(place.length);
        const handle = await this.#open();
        const { bytesRead } = await handle.read(content, 0, place.length, place.offset);
        return bytesRead === place.length ? content : undefined;
    }
    async close() {
        const handle = this.#handle;
        this.#handle = undefined;
        await (await handle)?.close();
    }
    #open() {
        this.#handle ??= (0,promises_.open)(this.#file, "w+", 0o600);
        return this.#handle;
    }
}
//# sourceMappingURL=kept-contents.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/adapters/buildah/snapshots.js







const usualLimits = {
    entries: 500_000,
    bytes: 16 * 1024 * 1024 * 1024,
    seconds: 180,
};
/** Files read at the same time. */
const snapshots_sideBySide = 4;
const chunkBytes = 1024 * 1024;
/** Entries listed at a stretch: a few milliseconds. */
const pauseEntries = 1000;
/** Watching went beyond a limit; the message is the end of a sentence. */
class TooMuch extends Error {
}
/** Tells what changed in a container's folder from one look to the next. Nothing may run in it meanwhile. */
class Snapshots {
    #kept;
    #limits;
    #signal;
    #known = new Map();
    /** Files and folders that could not be read. */
    unread = 0;
    #bytes = 0;
    #milliseconds = 0;
    #started = 0;
    constructor(order) {
        this.#kept = order.kept;
        this.#signal = order.signal;
        this.#limits = order.limits ?? usualLimits;
    }
    /**
     * What changed since the last look. Undefined at the first look into a folder that holds the base, too: nothing
     * tells what came from it. @throws TooMuch beyond a limit, the abort's reason after an abort
     */
    async look(folder) {
        this.#started = external_node_perf_hooks_.performance.now();
        try {
            return await this.#look(folder);
        }
        finally {
            this.#milliseconds += external_node_perf_hooks_.performance.now() - this.#started;
        }
    }
    async #look({ path: folder, holds }) {
        const before = this.#known.get(folder);
        const isBaseline = before === undefined && holds === "everything";
        const now = new Map();
        const found = [];
        await this.#list(folder, "", found);
        let next = 0;
        const worker = async () => {
            for (let each = found[next++]; each !== undefined; each = found[next++]) {
                this.#check();
                const signature = signatureOf(each.stat);
                const old = before?.get(each.path);
                const state = old?.signature === signature ? old.state : await this.#stateOf(each, isBaseline);
                if (state !== undefined)
                    now.set(each.path, { signature, state });
            }
        };
        await Promise.all(Array.from({ length: snapshots_sideBySide }, worker));
        this.#known.set(folder, now);
        return isBaseline ? undefined : changesBetween(before ?? new Map(), now);
    }
    /**
     * Synchronous, with a pause now and then: asking for each of some ten thousand entries asynchronously takes many
     * times longer.
     */
    async #list(folder, relative, found) {
        for (const name of this.#namesIn((0,external_node_path_.join)(folder, relative))) {
            const path = relative === "" ? name : `${relative}/${name}`;
            const file = (0,external_node_path_.join)(folder, path);
            const stat = this.#statOf(file);
            if (stat === undefined)
                continue;
            if (found.length >= this.#limits.entries) {
                throw new TooMuch(`a step's container held more than ${this.#limits.entries} entries`);
            }
            found.push({ path, file, stat });
            if (found.length % pauseEntries === 0) {
                await (0,external_node_timers_promises_.setImmediate)();
                this.#check();
            }
            if (stat.isDirectory())
                await this.#list(folder, path, found);
        }
    }
    #statOf(file) {
        try {
            return (0,external_node_fs_.lstatSync)(file, { bigint: true });
        }
        catch {
            this.unread += 1;
            return undefined;
        }
    }
    /** What cannot be read (another user's folder in a rootless build) is left out, and counted. */
    #namesIn(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch {
            return this.#unreadable();
        }
    }
    /** Undefined for what vanished between two looks at it. */
    async #stateOf({ file, stat }, isBaseline) {
        const type = typeOf(stat);
        const state = {
            type,
            mode: Number(stat.mode & 4095n),
            uid: Number(stat.uid),
            gid: Number(stat.gid),
            size: type === "file" ? Number(stat.size) : 0,
            mtime: Number(stat.mtimeNs / 1000n) / 1_000_000,
            linkname: type === "symlink" ? await (0,promises_.readlink)(file).catch(() => "") : "",
        };
        if (type !== "file" || isBaseline)
            return state;
        const digest = await this.#digestOf(file, state.size).catch((error) => {
            if (error instanceof TooMuch || this.#signal.aborted)
                throw error;
            this.#unreadable();
            return undefined;
        });
        return digest === undefined ? state : { ...state, digest };
    }
    #unreadable() {
        this.unread += 1;
        return [];
    }
    /** The content's sha256; a small content is kept. */
    async #digestOf(file, size) {
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const handle = await (0,promises_.open)(file, flags);
        try {
            if (size <= keptFileBytes) {
                const content = await handle.readFile();
                this.#count(content.length);
                const digest = (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
                await this.#kept.keep(digest, content);
                return digest;
            }
            const hash = (0,external_node_crypto_.createHash)("sha256");
            const chunk = Buffer.alloc(chunkBytes);
            for (;;) {
                const { bytesRead } = await handle.read(chunk, 0, chunkBytes);
                if (bytesRead === 0)
                    return hash.digest("hex");
                this.#count(bytesRead);
                hash.update(chunk.subarray(0, bytesRead));
            }
        }
        finally {
            await handle.close();
        }
    }
    #count(bytes) {
        this.#bytes += bytes;
        this.#check();
        if (this.#bytes <= this.#limits.bytes)
            return;
        throw new TooMuch(`the steps wrote more than ${this.#limits.bytes} bytes`);
    }
    #check() {
        this.#signal.throwIfAborted();
        const spent = (this.#milliseconds + external_node_perf_hooks_.performance.now() - this.#started) / 1000;
        if (spent <= this.#limits.seconds)
            return;
        throw new TooMuch(`reading what the steps wrote took more than ${this.#limits.seconds} s`);
    }
}
function signatureOf({ ino, size, mtimeNs, ctimeNs }) {
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
/** Overlay file systems mark what was deleted by a character device 0/0. */
function typeOf(stat) {
    if (stat.isFile())
        return "file";
    if (stat.isDirectory())
        return "directory";
    if (stat.isSymbolicLink())
        return "symlink";
    if (stat.isFIFO())
        return "fifo";
    if (stat.isBlockDevice())
        return "block-device";
    if (!stat.isCharacterDevice())
        return "unknown";
    return stat.rdev === 0n ? "whiteout" : "character-device";
}
function changesBetween(before, now) {
    const changes = new Map();
    for (const path of before.keys())
        if (!now.has(path))
            changes.set(path, undefined);
    for (const [path, { signature, state }] of now) {
        if (before.get(path)?.signature !== signature)
            changes.set(path, state);
    }
    return changes;
}
//# sourceMappingURL=snapshots.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/layer-recorder.js




const layer_recorder_stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
const imageLine = /^--> ([0-9a-f]{10,64})$/;
/** Reads what each step changed out of the layers that a build with one layer a step leaves in its store. */
class LayerRecorder {
    #snapshots;
    #store;
    #images = [];
    steps = [];
    #lastStep = "";
    #last = new Map();
    cut;
    constructor(order) {
        this.#snapshots = order.snapshots;
        this.#store = order.store;
    }
    /** Sees a line of the build's log: after each step the image's id is printed. */
    see(line) {
        if (layer_recorder_stepLine.test(line))
            this.#lastStep = line;
        const id = imageLine.exec(line)?.[1];
        if (id !== undefined)
            this.#images.push({ printed: this.#lastStep, id });
    }
    /** Reads all layers; to be done when the build has ended. */
    async read() {
        try {
            const layers = await this.#layers();
            let last;
            for (const { printed, id } of this.#images) {
                const layer = [...layers].find(([image]) => image.startsWith(id))?.[1];
                // A step that changes no file has the layer of the one before it.
                if (layer === undefined || layer === last)
                    continue;
                last = layer;
                const held = await this.#snapshots.look(this.#folderOf(layer));
                if (held === undefined)
                    continue;
                const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
                this.steps.push({ printed, before: new Map(), changes });
            }
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
        }
    }
    /** The vfs driver copies everything into each layer. */
    #sinceLast(held) {
        const before = this.#last;
        this.#last = held;
        const changes = new Map();
        for (const path of before.keys())
            if (!held.has(path))
                changes.set(path, undefined);
        for (const [path, state] of held) {
            const known = before.get(path);
            if (JSON.stringify({ ...known, mtime: 0 }) === JSON.stringify({ ...state, mtime: 0 }))
                continue;
            changes.set(path, state);
        }
        return changes;
    }
    /** The top layer of each image of the store, by the image's id. */
    async #layers() {
        const { root, driver = "overlay" } = this.#store;
        const file = (0,external_node_path_.join)(root, `${driver}-images`, "images.json");
        const images = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        const layers = new Map();
        for (const image of Array.isArray(images) ? images : []) {
            if (!(0,json/* isJsonObject */.O)(image))
                continue;
            const { id, layer } = image;
            const isName = typeof layer === "string" && /^[0-9a-f]{64}$/.test(layer);
            if (typeof id === "string" && isName)
                layers.set(id, layer);
        }
        return layers;
    }
    #folderOf(layer) {
        const { root, driver = "overlay" } = this.#store;
        if (driver === "vfs")
            return { path: (0,external_node_path_.join)(root, "vfs", "dir", layer), holds: "changes" };
        return { path: (0,external_node_path_.join)(root, driver, layer, "diff"), holds: "changes" };
    }
}
//# sourceMappingURL=layer-recorder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-recorder.js

/** Records what each RUN step of a build changes. */
class StepRecorder {
    #snapshots;
    #open = new Map();
    steps = [];
    cut;
    constructor(snapshots) {
        this.#snapshots = snapshots;
    }
    async beforeStep({ printed, upper, container }) {
        await this.#guarded(async () => {
            if (upper === undefined) {
                throw new TooMuch("a step's container was not found in its store");
            }
            const before = await this.#snapshots.look(upper);
            this.#open.set(container, { printed, upper, before });
        });
    }
    async afterStep({ container }) {
        const open = this.#open.get(container);
        // buildah may delete a container twice.
        this.#open.delete(container);
        if (open === undefined)
            return;
        await this.#guarded(async () => {
            const changes = await this.#snapshots.look(open.upper);
            const { printed, before } = open;
            if (changes !== undefined)
                this.steps.push({ printed, before, changes });
        });
    }
    /** Half of a step would look like a difference: from the first trouble on nothing more is recorded. */
    async #guarded(work) {
        if (this.cut !== undefined)
            return;
        try {
            await work();
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "a step's files could not be read";
        }
    }
}
//# sourceMappingURL=step-recorder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/trace.js






/**
 * Runs one of the two builds once more and tells what each step changed. Where steps have a runtime, its calls are
 * the moments to look; under `chroot` isolation each step has to be committed, and its layer is looked at.
 * @throws BuildBroke when it fails this time
 */
async function traceIn(job) {
    const { slot, order, programs } = job;
    const kept = new KeptContents((0,external_node_path_.join)(slot.folder, "contents"));
    const signal = AbortSignal.any([programs.signal, order.signal]);
    const snapshots = new Snapshots({ kept, signal });
    const contents = {
        read: (digest) => kept.read(digest),
        close: () => kept.close(),
    };
    if (job.runtime.kind === "runtime") {
        const watch = new StepRecorder(snapshots);
        await rerun({ ...job, layers: "one", watch });
        const { steps, cut } = watch;
        return { by: "steps", steps, cut, unread: snapshots.unread, ...contents };
    }
    const layers = new LayerRecorder({ snapshots, store: slot.store });
    await rerun({ ...seenBy(layers, job), layers: "each step" });
    await layers.read();
    const { steps, cut } = layers;
    return { by: "layers", steps, cut, unread: snapshots.unread, ...contents };
}
/** The same job, its log seen by a recorder, too. */
function seenBy(recorder, job) {
    const { log } = job.order;
    const line = (text) => {
        recorder.see(text);
        log.line(text);
    };
    return { ...job, order: { ...job.order, log: { line, close: () => log.close() } } };
}
//# sourceMappingURL=trace.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/workshop.js















/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah does (/tmp is
 * often in memory). @throws Failure `tool` when it cannot be made
 */
async function makeWorkFolder(env) {
    const parent = env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,external_node_os_.tmpdir)() === "/tmp" ? "/var/tmp" : (0,external_node_os_.tmpdir)());
    try {
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "twofold-")));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, clean_up/* workFolderMark */.LB), "");
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "tmp"));
        return folder;
    }
    catch (cause) {
        throw new failure/* Failure */.HR({
            code: "tool",
            message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            cure: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
            cause,
        });
    }
}
/** A workshop over buildah: private stores in the work folder, one set of bases, two builds. */
async function openWorkshop(order) {
    const { folder, signal } = order;
    const programs = {
        buildah: order.buildah,
        skopeo: order.skopeo,
        signal,
        env: (0,child_environment.runEnvironment)(order.env, folder),
    };
    const baseStore = storeIn((0,external_node_path_.join)(folder, "bases"));
    const probe = (0,external_node_path_.join)(folder, "probe");
    await (0,promises_.mkdir)(probe);
    // buildah is rootless for everyone but root; asking it first would only cost time.
    const rootless = process.geteuid?.() !== 0;
    const [machine, means, runtime] = await Promise.all([
        askMachine(programs, baseStore),
        variationMeans(order.env["PATH"] ?? ""),
        chooseRuntime({ programs, env: order.env, rootless, folder: probe }),
    ]);
    return new Workshop({
        programs,
        machine,
        runtime,
        means,
        folder,
        baseStore,
        userNames: userNamesOf(order.env),
    });
}
/** Who builds, as a build could have been told: an id without a name has none. */
function userNamesOf(env) {
    const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
    try {
        names.push((0,external_node_os_.userInfo)().username);
    }
    catch {
        // The id is in no user database, as in some containers.
    }
    return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
/** The {@link Builder} port over buildah. */
class Workshop {
    #parts;
    #bases;
    #stores = new Map();
    #tries = new Map();
    #baseStore;
    #folders = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#baseStore = pinned(parts.baseStore, parts.machine.driver, parts.machine.driverOptions);
        this.#bases = new BaseStore(parts.programs, this.#baseStore);
    }
    get toolchain() {
        const { machine, runtime } = this.#parts;
        const program = mountProgram(machine);
        return {
            buildah: machine.buildah,
            skopeo: machine.skopeo,
            runtime: runtime.kind === "runtime" ? runtime.name : "none",
            isolation: runtime.kind === "runtime" ? runtime.isolation : "chroot",
            storageDriver: machine.driver,
            ...(program === undefined ? {} : { mountProgram: program }),
            rootless: machine.rootless,
            kernel: machine.kernel,
        };
    }
    get noShim() {
        return this.#parts.runtime.kind === "chroot" ? this.#parts.runtime.reason : undefined;
    }
    get means() {
        return this.#parts.means;
    }
    get platform() {
        return this.#parts.machine.platform;
    }
    get userNames() {
        return this.#parts.userNames;
    }
    async holdSecret(value) {
        const folder = this.newFolder("secret");
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        const file = (0,external_node_path_.join)(folder, "value");
        await (0,promises_.writeFile)(file, value, { mode: 0o600 });
        return file;
    }
    newFolder(name) {
        this.#folders += 1;
        return (0,external_node_path_.join)(this.#parts.folder, `${name}-${this.#folders}`);
    }
    async fetchLocal(reference, folder) {
        const { programs } = this.#parts;
        const finished = await (0,runner/* run */.eF)({
            program: programs.buildah,
            args: ["push", "--quiet", reference, `dir:${folder}`],
            env: programs.env,
            signal: programs.signal,
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return;
        throw new failure/* Failure */.HR({
            code: "usage",
            message: `The image ${reference} is not in this machine's container storage (${(0,runner/* describeEnd */.lA)(finished)}).`,
            cure: "Build or pull it first, name a registry in the reference, or give it with `build-contexts` as name=oci-layout://path.",
        });
    }
    importBase(wanted) {
        return this.#bases.import(wanted);
    }
    baseOf(diffId) {
        return this.#bases.layer(diffId)?.base;
    }
    stageContext(order) {
        return stageContext((0,external_node_path_.join)(this.#parts.folder, order.slot), order);
    }
    build(order) {
        // A build that runs again must not meet what its first try left.
        const tries = this.#tries.get(order.slot) ?? 0;
        this.#tries.set(order.slot, tries + 1);
        const job = this.#job(order, tries === 0 ? order.slot : `${order.slot}-${tries}`);
        this.#stores.set(order.slot, job.slot.store);
        return buildIn({ ...job, layers: "one" });
    }
    trace(order) {
        return traceIn(this.#job(order, (0,clean_up/* tracedFolder */.WV)(order.slot)));
    }
    async exportImage(built, layout) {
        const store = this.#stores.get(built.slot);
        if (store === undefined)
            throw new Error(`nothing was built as the ${built.slot} image`);
        return await exportImage({
            programs: this.#parts.programs,
            store,
            imageId: built.imageId,
            diffIds: built.diffIds,
            bases: this.#bases,
            layout,
        });
    }
    #job(order, name) {
        const { programs, machine, runtime, folder, means } = this.#parts;
        const own = (0,external_node_path_.join)(folder, name);
        const slot = {
            folder: own,
            store: this.#storeIn(own, order),
            staged: (0,external_node_path_.join)(folder, order.slot),
        };
        return { order, slot, programs, machine, runtime, means, workFolder: folder };
    }
    /** Each build has a storage root of its own; varied, it lies at another path of another depth. */
    #storeIn(folder, order) {
        const { machine } = this.#parts;
        const place = order.variations.includes("store") ? "in/another/place" : "store";
        const own = storeIn((0,external_node_path_.join)(folder, place));
        return withImagesOf(pinned(own, machine.driver, machine.driverOptions), this.#baseStore);
    }
}
//# sourceMappingURL=workshop.js.map

/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   r: () => (/* binding */ missingPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Debian keeps runc in /usr/sbin, which is not on every user's PATH. */
const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
/** Where a program lies on the PATH or in a system folder; undefined when it does not. */
async function findProgram(program, path) {
    for (const folder of [...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter), ...systemFolders]) {
        if (folder === "")
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return place;
    }
    return undefined;
}
/** The packages to install so that every requirement is met; empty when nothing is missing. */
async function missingPackages(requirements, path) {
    const missing = [];
    for (const requirement of requirements) {
        const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
        if (found.every((place) => place === undefined))
            missing.push(requirement.package);
    }
    return missing;
}
//# sourceMappingURL=programs.js.map

/***/ }),

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BuildBroke)
/* harmony export */ });
/** buildah ended a build: its exit status and last lines, for the use case to find the instruction. */
class BuildBroke extends Error {
    slot;
    lastLines;
    /** The RUN steps that ended, the broken one the last. */
    steps;
    constructor(details) {
        super(details.end);
        this.name = "BuildBroke";
        this.slot = details.slot;
        this.lastLines = details.lastLines;
        this.steps = details.steps;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ contextShiftSeconds),
/* harmony export */   ex: () => (/* binding */ canonicalEnvironment),
/* harmony export */   tc: () => (/* binding */ untouchedEnvironment)
/* harmony export */ });
/** The first build's environment (design §2): what a step sees unless its image or Containerfile says otherwise. */
const canonicalEnvironment = {
    name: "canonical",
    hostname: "twofold",
    umask: 0o022,
    env: { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0", TZ: "UTC" },
};
/** Nothing injected: for images that must rebuild with bare buildah (input `canonical: false`). */
const untouchedEnvironment = { name: "untouched", env: {} };
/**
 * Seconds by which variation `context` moves the modification times of the second build's copy: far enough that days,
 * months and years differ too.
 */
const contextShiftSeconds = -(400 * 86_400 + 12_345);
//# sourceMappingURL=environments.js.map

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

/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jq: () => (/* binding */ inherited),
  LZ: () => (/* binding */ stepVariations),
  wm: () => (/* binding */ varyEnvironment),
  BB: () => (/* binding */ varyStep)
});

;// CONCATENATED MODULE: ./build/variations/step.js
/** The step's own value wins: it is part of the recipe. */
function givenBy(step, name) {
    return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
/** The environment with further variables. */
function withEnv(base, env) {
    return { ...base, env: { ...base.env, ...env } };
}
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./build/variations/clock.js

/** Another day, month, year and day of the week. */
const shift = "+400d";
/** Below the step's /dev, a file system of its own, so that no mount point is left in the image. */
const place = "/dev/twofold-clock.so";
const variables = {
    FAKETIME: shift,
    // Timers and timeouts go by this clock: no build's contents do.
    DONT_FAKE_MONOTONIC: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
};
/**
 * Another day for the processes that can be given one: libfaketime of this machine, bound below /dev and preloaded,
 * also by all their children. Static programs, and those of another C library, keep the true day.
 */
const clock = {
    name: "clock",
    environment: (base) => withEnv(base, variables),
    apply: (step, means) => {
        const library = libraryFor(step, means);
        if ("lacks" in library)
            return library;
        return {
            has: {
                env: { ...variables, LD_PRELOAD: place },
                mounts: [{ source: library.has.path, destination: place }],
            },
        };
    },
};
function libraryFor(step, { faketime }) {
    const given = givenBy(step, "LD_PRELOAD");
    if (given !== undefined)
        return { lacks: given };
    // Certificates and package lists are valid for a time only.
    if (step.network === "expected")
        return { lacks: "the step uses the network, whose certificates and lists expire" };
    const { glibc, musl } = step.libc;
    if (glibc === undefined && !musl)
        return { lacks: "the image has static programs only" };
    if (glibc !== undefined && musl)
        return { lacks: "the image has two C libraries" };
    if ("lacks" in faketime)
        return faketime;
    const found = faketime.has.find((library) => canLoad(step.libc, library));
    return found === undefined ? { lacks: noneFits(step.libc) } : { has: found };
}
function canLoad({ glibc, musl }, library) {
    if (library.libc === "musl")
        return musl;
    return glibc !== undefined && glibc >= library.glibc;
}
function noneFits({ glibc }) {
    return glibc === undefined
        ? "the image's programs use musl, and this machine has no libfaketime for it"
        : `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./build/variations/cpus.js
/** At least one processor fewer: an affinity of the step's first process, which all others inherit. */
const cpus = {
    name: "cpus",
    environment: (base) => base,
    apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};
//# sourceMappingURL=cpus.js.map
;// CONCATENATED MODULE: ./build/variations/file-order.js
/**
 * Directory entries in another order: the step sees its root through disorderfs, sorted backwards. The mount ends
 * with the step, and what the step writes lands in the same files below. Without FUSE there is the order in which
 * variation `context` creates files.
 */
const fileOrder = {
    name: "file-order",
    environment: (base) => base,
    apply: (step, { fileOrder: program }) => {
        if ("lacks" in program)
            return program;
        // Package managers touch tens of thousands of files, each several times slower through FUSE.
        if (step.network === "expected")
            return { lacks: "the step installs from the network" };
        return { has: { fileOrder: program.has } };
    },
};
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/variations/hostname.js
const hostname_name = "varied-by-twofold";
/**
 * Another host name: the runtime sets it in the step's own UTS namespace, which ends with the step. Also in
 * /etc/hostname and /etc/hosts, which buildah mounts and which are no part of the image.
 */
const hostname = {
    name: "hostname",
    environment: (base) => ({ ...base, hostname: hostname_name }),
    apply: (step) => step.ownsHostname
        ? { has: { hostname: hostname_name } }
        : { lacks: "the step shares the host's UTS namespace" },
};
//# sourceMappingURL=hostname.js.map
;// CONCATENATED MODULE: ./build/variations/kernel-name.js
/** Another kernel release (`uname -r` says 2.6): the UNAME26 personality(2), which the step's processes inherit. */
const kernelName = {
    name: "kernel-name",
    environment: (base) => base,
    apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};
//# sourceMappingURL=kernel-name.js.map
;// CONCATENATED MODULE: ./build/variations/locale.js

/** Sort, write numbers and spell in ways of their own. */
const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
/** What an image without locales of its own gets: messages and sorting as in C, and characters beyond ASCII are none. */
const plain = "C";
/** Another locale, by variables of the step's processes; one that the image has, where it has some. */
const locale = {
    name: "locale",
    environment: (base) => withEnv(base, { LANG: plain }),
    apply: (step) => {
        const given = givenBy(step, "LC_ALL") ?? givenBy(step, "LANG");
        if (given !== undefined)
            return { lacks: given };
        const chosen = chosenOf(step);
        return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
    },
};
function chosenOf({ locales }) {
    const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
    const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
    return telling[0] ?? others[0] ?? plain;
}
//# sourceMappingURL=locale.js.map
;// CONCATENATED MODULE: ./build/variations/network.js
/**
 * No network for a step whose commands name nothing that uses one: all links but the loopback are taken down in the
 * step's own network namespace. That the first build's step really moved no bytes is measured.
 */
const network = {
    name: "network",
    environment: (base) => base,
    apply: (step, { network: links }) => {
        if (step.network === "off")
            return { lacks: "the step has no network in either build" };
        if (step.network === "expected")
            return { lacks: "the step uses the network" };
        return "lacks" in links ? links : { has: { network: "off" } };
    },
};
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/variations/timezone.js

/** A POSIX string: it works with glibc, musl and busybox, and in images without time zone data. */
const zone = "<+14>-14";
/** Another time zone, by a variable of the step's processes. */
const timezone = {
    name: "timezone",
    environment: (base) => withEnv(base, { TZ: zone }),
    apply: (step) => {
        const given = givenBy(step, "TZ");
        return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
    },
};
//# sourceMappingURL=timezone.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/variations/user-env.js

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
/**
 * Another user's variables, and one more. HOME is another name for the same folder (`/root/.`): what a program keeps
 * there lies in the same place in both builds, and only the name's own text can make them differ.
 */
const userEnv = {
    name: "user-env",
    environment: (base) => withEnv(base, { ...extra, HOME: variedHome("/root") }),
    apply: (step) => {
        const env = { ...extra, HOME: variedHome(step.home) };
        return { has: { env } };
    },
};
function variedHome(home) {
    return home.endsWith("/") ? `${home}.` : `${home}/.`;
}
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/variations/table.js










/** The variations that act inside RUN steps. `store` and `context` act on folders, before and around the build. */
const stepVariations = [
    hostname,
    timezone,
    locale,
    umask/* umask */.M,
    cpus,
    userEnv,
    fileOrder,
    clock,
    kernelName,
    network,
];
/** Those that reach the steps also where no runtime starts them: buildah's own process hands them on. */
const inherited = ["cpus", "kernel-name"];
/** The second build's environment: the first one's, with each named variation applied. */
function varyEnvironment(base, names) {
    const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
    return { ...varied, name: "varied" };
}
/** Applies the named variations to one step, over what both builds' steps are given. */
function varyStep(order) {
    const { hostname: name, umask: mask, env } = order.base;
    let edit = {
        env,
        ...(name === undefined ? {} : { hostname: name }),
        ...(mask === undefined ? {} : { umask: mask }),
    };
    const applied = [];
    const notApplied = [];
    for (const variation of chosen(order.names)) {
        const had = variation.apply(order.step, order.means);
        if ("lacks" in had)
            notApplied.push({ variation: variation.name, reason: had.lacks });
        else {
            applied.push(variation.name);
            edit = merged(edit, had.has);
        }
    }
    return { edit, applied, notApplied };
}
function chosen(names) {
    return stepVariations.filter(({ name }) => names.includes(name));
}
function merged(one, other) {
    return {
        ...one,
        ...other,
        env: { ...one.env, ...other.env },
        mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
    };
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 2304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ umask),
/* harmony export */   R: () => (/* binding */ variedUmask)
/* harmony export */ });
/**
 * A umask that gives files to others to write, but not to the group: no program asks for such modes, so that after
 * the step they are known from the rest and set as umask 022 would have ({@link isOfVariedUmask}).
 */
const variedUmask = 0o020;
/**
 * Another umask, set by the runtime. A step's new files have the modes that umask 022 gives as soon as it has ended:
 * every builder sets 022, so that a mode alone is no difference. What a step writes of modes while it runs, e.g. into
 * an archive, is.
 */
const umask = {
    name: "umask",
    environment: (base) => ({ ...base, umask: variedUmask }),
    apply: () => ({ has: { umask: variedUmask } }),
};
//# sourceMappingURL=umask.js.map

/***/ })

};
//# sourceMappingURL=628.index.js.map
