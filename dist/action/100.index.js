export const id = 100;
export const ids = [100,210,820];
export const modules = {

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eventField),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7803);


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/** The event that started the run (GITHUB_EVENT_PATH); undefined when there is none that can be read. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : undefined;
}
/** What a path of names leads to in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads nowhere. */
function eventField(event, ...path) {
    return path.reduce((value, name) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined, event);
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

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
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)(process.env);
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
    const wanted = `${_process_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .workFolderVariable */ .u4}=${folder}`;
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
    for (const slot of ["first", "second", tracedFolder("first"), tracedFolder("second")]) {
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

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _d: () => (/* binding */ makeWorkFolder),
  _M: () => (/* binding */ openWorkshop)
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
var oci_parse = __webpack_require__(3802);
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
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
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
 * Edits a bundle in place, before the real runtime reads it. Nothing of it enters the image.
 * `hostsLink` becomes a link to the step's /etc/hosts, which buildah fills only between `create` and `start`: the
 * script adds the hostname there, since programs (Java, sudo) expect to find their own name.
 */
function editBundle(order) {
    const { bundle, hostsLink, environment } = order;
    if (!isInside(environment.folder, bundle))
        throw new Error("it lies outside of the work folder");
    const file = (0,external_node_path_.join)(bundle, "config.json");
    const config = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    if (!(0,json/* isJsonObject */.O)(config))
        throw new TypeError(`${file} is not an object`);
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(editConfig(config, environment, hardLimits())));
    if (environment.hostname === undefined || !ownsHostname(config))
        return;
    const hostnameFile = ownMount(config, {
        destination: "/etc/hostname",
        folder: environment.folder,
    });
    if (hostnameFile !== undefined)
        (0,external_node_fs_.writeFileSync)(hostnameFile, `${environment.hostname}\n`);
    const hosts = ownMount(config, { destination: "/etc/hosts", folder: environment.folder });
    if (hosts !== undefined)
        (0,external_node_fs_.symlinkSync)(hosts, hostsLink);
}
/**
 * The config with the environment in it. A value the image or the Containerfile sets itself wins: it is part of
 * the recipe. HOSTNAME is buildah's own, random in some versions, and always replaced.
 */
function editConfig(config, environment, limits) {
    const process = objectIn(config, "process");
    const given = listIn(process, "env").filter((entry) => typeof entry === "string");
    const hostname = ownsHostname(config) ? environment.hostname : undefined;
    const kept = hostname === undefined ? given : given.filter((entry) => !entry.startsWith("HOSTNAME="));
    const names = new Set(kept.map((entry) => entry.slice(0, entry.indexOf("="))));
    const injected = Object.entries(environment.env)
        .filter(([name]) => !names.has(name))
        .map(([name, value]) => `${name}=${value}`);
    const user = objectIn(process, "user");
    return {
        ...config,
        ...(hostname === undefined ? {} : { hostname }),
        process: {
            ...process,
            env: [...kept, ...injected, ...(hostname === undefined ? [] : [`HOSTNAME=${hostname}`])],
            user: environment.umask === undefined ? user : { ...user, umask: environment.umask },
            rlimits: listIn(process, "rlimits").map((limit) => clamp(limit, limits)),
        },
    };
}
/** A container in the host's UTS namespace has no hostname of its own to set. */
function ownsHostname(config) {
    return listIn(objectIn(config, "linux"), "namespaces").some((namespace) => (0,json/* isJsonObject */.O)(namespace) && namespace["type"] === "uts" && namespace["path"] === undefined);
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
    const [verb, pid, container, bundle, hostsLink] = line.split("\t");
    if (container === undefined || bundle === undefined || hostsLink === undefined)
        return "failed";
    const call = { pid: Number(pid), container, bundle };
    if (verb === "delete") {
        await order.watch?.afterStep(call).catch((error) => tell(order, container, error));
        return "ok";
    }
    try {
        editBundle({ bundle, hostsLink, environment: order.environment });
    }
    catch (error) {
        tell(order, bundle, error);
        return "failed";
    }
    await order.watch?.beforeStep(call).catch((error) => tell(order, bundle, error));
    return "ok";
}
function tell({ onTrouble }, what, error) {
    const reason = error instanceof Error ? error.message : String(error);
    onTrouble(`The runtime shim could not edit ${what}: ${reason}`);
}
//# sourceMappingURL=desk.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/script.js
/** A word for sh(1) that stands for exactly this text. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * The OCI runtime shim as a shell script: buildah calls a runtime five times a step and more, and each call should
 * cost next to nothing. On `create` the bundle is edited by the process that waits behind the pipes.
 */
function shimScript(places) {
    const hosts = `${quoted(`${places.logFile}.hosts.`)}"$last"`;
    const start = places.hostname === undefined
        ? ""
        : `
if [ "$verb" = start ] && [ -f ${hosts} ]; then
  printf '127.0.1.1\\t%s\\n' ${quoted(places.hostname)} >> ${hosts}
fi`;
    return `#!/bin/sh
verb= bundle= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  [ "$previous" = --bundle ] && bundle=$word
  previous=$word last=$word
done
echo "$verb $last" >> ${quoted(places.logFile)}
case $verb in ${places.asked})
  printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$verb" "$$" "$last" "$bundle" ${hosts} > ${quoted(places.pipes.requests)}
  read -r reply < ${quoted(places.pipes.replies)}
  [ "$reply" = ok ] || { echo "twofold: the runtime shim could not prepare this step" >&2; exit 1; } ;;
esac${start}
exec ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
`;
}
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/adapters/buildah/step-runtime.js






/** Puts the shim between buildah and the runtime; `chroot` isolation has no runtime to put it before. */
async function openSteps(job) {
    const { runtime, slot, order, programs } = job;
    if (runtime.kind === "chroot") {
        if (order.plan.network === "none")
            throw networkNeedsRuntime(runtime.reason);
        return { runner: { isolation: "chroot" }, close: () => undefined };
    }
    const { hostname, umask, env } = order.environment;
    const given = {
        ...(hostname === undefined ? {} : { hostname }),
        ...(umask === undefined ? {} : { umask }),
    };
    const desk = await openDesk({
        folder: slot.folder,
        environment: { ...given, env, folder: job.workFolder },
        env: programs.env,
        onTrouble: (text) => order.log.line(text),
        ...(job.watch === undefined ? {} : { watch: job.watch }),
    });
    const shim = (0,external_node_path_.join)(slot.folder, "runtime-shim");
    const script = shimScript({
        pipes: desk.pipes,
        logFile: (0,external_node_path_.join)(slot.folder, "shim.log"),
        runtime: runtime.path,
        stateFolder: (0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR),
        asked: job.watch === undefined ? "create" : "create|delete",
        ...(hostname === undefined ? {} : { hostname }),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(slot.folder, "runtime"), runtime.path);
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR), { mode: 0o700 });
    await (0,promises_.writeFile)(shim, script, { mode: 0o755 });
    return { runner: { isolation: runtime.isolation, runtime: shim }, close: () => desk.close() };
}
/** Under `chroot` isolation steps share the host's network, whatever is asked for. */
function networkNeedsRuntime(reason) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `\`network: none\` cannot be kept here: steps run under chroot isolation (${reason}).`,
        cure: "Install runc or crun where it can start containers, or leave `network` out.",
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
    const finished = await runBuild(job, places);
    return {
        slot: order.slot,
        ...(await inspect(job, places.imageIdFile)),
        seconds: finished.seconds,
        startedAt,
        endedAt: startedAt + finished.seconds,
        contextPath: places.context,
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
    try {
        const finished = await (0,runner/* run */.eF)({
            program: programs.buildah,
            args: [...storeArguments(slot.store), ...args],
            cwd: slot.folder,
            env: { ...programs.env, TMPDIR: (0,external_node_path_.join)(slot.folder, "tmp") },
            signal: AbortSignal.any([programs.signal, order.signal]),
            onLine: (line) => order.log.line(line),
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return finished;
        const { lastLines } = finished;
        throw new ports/* BuildBroke */.Y({ slot: order.slot, end: (0,runner/* describeEnd */.lA)(finished), lastLines });
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
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
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
    const buildahVersion = versionOf(answer(version, "buildah", programs.buildah));
    const skopeoVersion = versionOf(answer(skopeo, "skopeo", programs.skopeo));
    const features = parseFeatures(answer(help, "buildah", programs.buildah), buildahVersion);
    return {
        buildah: buildahVersion,
        skopeo: skopeoVersion,
        features,
        ...parseInfo(answer(info, "buildah", programs.buildah)),
    };
}
function answer(finished, name, program) {
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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




const stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
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
        if (stepLine.test(line))
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
;// CONCATENATED MODULE: ./build/adapters/buildah/step-recorder.js






const step_recorder_stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
/**
 * Records what each RUN step of a build changes. The last STEP line at the moment of `create` is buildah's own: what
 * ran before it has ended, so that no step can pass for another one.
 */
class StepRecorder {
    #snapshots;
    #store;
    #open = new Map();
    steps = [];
    #lastStep = "";
    #lines = 0;
    cut;
    constructor(order) {
        this.#snapshots = order.snapshots;
        this.#store = order.store;
    }
    /** Sees a line of the build's log. */
    see(line) {
        this.#lines += 1;
        if (step_recorder_stepLine.test(line))
            this.#lastStep = line;
    }
    async beforeStep({ pid, bundle, container }) {
        await this.#guarded(async () => {
            await this.#logRead();
            const printed = this.#lastStep;
            const upper = await this.#upperOf(pid, bundle);
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
    /** buildah has written its line before it called the runtime; it may still be on the way through our pipe. */
    async #logRead() {
        for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
            seen = this.#lines;
            await (0,external_node_timers_promises_.setImmediate)();
        }
    }
    async #upperOf(pid, bundle) {
        const config = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(bundle, "config.json"), "utf8"));
        const root = (0,json/* isJsonObject */.O)(config) && (0,json/* isJsonObject */.O)(config["root"]) ? config["root"]["path"] : "";
        const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
        const wanted = { mounts, root: (0,external_node_path_.resolve)(bundle, String(root)), store: this.#store };
        const found = await upperFolder(wanted);
        if (found === undefined)
            throw new TooMuch("a step's container was not found in its store");
        return found;
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
        const watch = new StepRecorder({ snapshots, store: slot.store.root });
        await rerun({ ...seenBy(watch, job), layers: "one", watch });
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
        env: (0,child_environment/* runEnvironment */.t7)(order.env, folder),
    };
    const baseStore = storeIn((0,external_node_path_.join)(folder, "bases"));
    const probe = (0,external_node_path_.join)(folder, "probe");
    await (0,promises_.mkdir)(probe);
    // buildah is rootless for everyone but root; asking it first would only cost time.
    const rootless = process.geteuid?.() !== 0;
    const [machine, runtime] = await Promise.all([
        askMachine(programs, baseStore),
        chooseRuntime({ programs, env: order.env, rootless, folder: probe }),
    ]);
    return new Workshop({
        programs,
        machine,
        runtime,
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
        const job = this.#job(order, order.slot);
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
        const { programs, machine, runtime, folder } = this.#parts;
        const own = (0,external_node_path_.join)(folder, name);
        const slot = {
            folder: own,
            store: this.#storeIn(own, order),
            staged: (0,external_node_path_.join)(folder, order.slot),
        };
        return { order, slot, programs, machine, runtime, workFolder: folder };
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

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   t7: () => (/* binding */ runEnvironment),
/* harmony export */   u4: () => (/* binding */ workFolderVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What no child of ours may see: the runner's tokens and our own inputs (any of them may be a secret; a build's
 * output is public), and what would change buildah's behaviour behind the plan's back (measured per version:
 * BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp is an error since 1.41).
 */
const withheld = [
    /^ACTIONS_/,
    /^INPUT_/,
    /^STATE_/,
    /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|ARTIFACTS|EVENT_PATH)$/,
    /^GH_TOKEN$/,
    /^BUILDAH_/,
    /^SOURCE_DATE_EPOCH$/,
    /^STORAGE_DRIVER$/,
    /^STORAGE_OPTS$/,
    /^REGISTRY_AUTH_FILE$/,
    /^NODE_OPTIONS$/,
];
/** Names every process of a run by its work folder, so that what a killed run left behind can be found. */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** The environment for children: ours, less what they must not see, plus what is given. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !withheld.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * The environment for children of a run: they carry the work folder's name, and what they leave in their temp
 * folder when they are stopped lies inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  eF: () => (/* binding */ run),
  gq: () => (/* binding */ succeeded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js

/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;
/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        const rest = this.#rest + this.#decoder.end();
        this.#rest = "";
        if (rest !== "")
            this.#emit(rest.replace(/\r$/, ""));
    }
    #emit(line) {
        for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
            this.#onLine(line.slice(start, start + maxLineLength));
        }
    }
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js



/** How long a child that was asked to stop may take to clean up; a runner kills us 10 s after the first signal. */
const graceMilliseconds = 4_000;
/** What is kept of a child's standard output. Everything we ask for (manifests, inspections) is far smaller. */
const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
/** Whether the child did what it was asked. */
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
/** How the child ended, in words for a message. */
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
/**
 * Runs a program without a shell, in a process group of its own so that a Ctrl-C at the terminal reaches only us
 * and we decide the order of the end. Never rejects for how the child ended.
 * @actions/exec is not used: it has no deadline, no abort and gathers output without limit.
 * @throws the abort's reason when the signal was aborted
 */
async function run(command) {
    command.signal?.throwIfAborted();
    const started = external_node_perf_hooks_.performance.now();
    const stdout = new Collected();
    const lastLines = [];
    const keep = (line) => {
        lastLines.push(line);
        if (lastLines.length > keptErrorLines)
            lastLines.shift();
        command.onLine?.(line);
    };
    const end = await new Promise((resolve) => {
        const child = start(command);
        // Who ends without reading all of it says why by its exit status.
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = new Stopper(child);
        const abort = () => stop.gently();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.late(), command.timeoutSeconds * 1000);
        const errors = new LineSplitter(keep);
        const output = command.onLine === undefined ? stdout : new LineSplitter(keep);
        child.stdout.on("data", (chunk) => output.push(chunk));
        child.stderr.on("data", (chunk) => errors.push(chunk));
        const settle = (value) => {
            clearTimeout(deadline);
            stop.done();
            command.signal?.removeEventListener("abort", abort);
            output.flush();
            errors.flush();
            resolve(value);
        };
        child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
        child.once("close", (code, signal) => {
            // Who failed or was stopped may leave helpers that wait for it forever.
            if (code !== 0)
                stop.killGroup();
            if (stop.isLate)
                settle({ kind: "timeout" });
            else if (code !== null)
                settle({ kind: "exit", code });
            else
                settle({ kind: "signal", signal: signal ?? "a signal" });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    return input === undefined
        ? (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
class Collected {
    #chunks = [];
    #size = 0;
    #isFull = false;
    /** Keeps the output up to the first chunk that is too much: what is kept has no gaps. */
    push(chunk) {
        this.#isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.#isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/** Ends a child and, when it does not listen, everything in its process group. */
class Stopper {
    #child;
    #timer;
    isLate = false;
    constructor(child) {
        this.#child = child;
    }
    gently() {
        this.#child.kill("SIGTERM");
        this.#timer ??= setTimeout(() => this.killGroup(), graceMilliseconds);
    }
    late() {
        this.isLate = true;
        this.gently();
    }
    done() {
        clearTimeout(this.#timer);
    }
    killGroup() {
        if (this.#child.pid === undefined)
            return;
        try {
            process.kill(-this.#child.pid, "SIGKILL");
        }
        catch {
            // The group ended between the timer and the kill.
        }
    }
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readBaseUser)
/* harmony export */ });
/* harmony import */ var _domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3353);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7803);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _domain_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2448);






/** One request for a manifest and one for a config: who needs longer is not waited for. */
const askSeconds = 15;
/**
 * `config.User` of an image (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), read
 * without its layers. Never rejects for what a registry or a program does: that is an unknown answer.
 */
async function readBaseUser(order, { reference, platform }) {
    const name = (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = order;
    const question = name.registry === "localhost"
        ? { program: order.buildah, args: storageArguments(name) }
        : { program: order.skopeo, args: registryArguments(order, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(finished))
        return (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference}: ${whatFailed(finished)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .e)(user);
}
function registryArguments({ authFile, tlsVerify }, name, platform) {
    return [
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_3__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        `--tls-verify=${tlsVerify}`,
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
/** skopeo refuses a tag beside a digest; the digest says it all. */
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
/**
 * The user in an image's config, which buildah prints as a part of more; undefined when the text holds none. An
 * absent user is the empty one: root.
 */
function userOf(text) {
    const value = parsed(text);
    const config = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? (value["OCIv1"] ?? value) : undefined;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(config))
        return undefined;
    const settings = config["config"];
    if (settings === undefined || settings === null)
        return "";
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(settings))
        return undefined;
    const user = settings["User"] ?? "";
    return typeof user === "string" ? user : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function whatFailed(finished) {
    const said = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ platformArguments),
  P: () => (/* binding */ skopeoRegistry)
});

// EXTERNAL MODULE: ./build/domain/digest.js
var digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/adapters/registry/failures.js



/** Troubles of skopeo's text, by what the user can do; the first that fits is told. */
const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        cure: "Check the inputs `username` and `password` (or the auth file), and that they may write to this repository.",
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        cure: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        cure: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        cure: "Use HTTPS, or set `tls-verify: false` for a registry on your own machine.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        cure: "Install its authority on the machine, or set `tls-verify: false` if you know what that gives up.",
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        cure: "Sign in (`username`, `password`), wait, or use a mirror.",
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        cure: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
/** Troubles that pass by themselves: the server's own, and broken or refused connections. */
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
/** Whether trying again may help. */
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
/** The one error for a registry that did not do as asked. */
function registryFailure(attempted, finished) {
    const text = (0,printable/* printable */.g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,runner/* describeEnd */.lA)(finished)}: ${(0,printable/* ending */.K1)(text, 400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${(0,printable/* ending */.K1)(text, 200)})`;
    return new failure/* Failure */.HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,printable/* printable */.g$)(attempted.reference)}: ${what}.`,
        cure: trouble?.cure ?? "Check that the registry can be reached from here, then run again.",
    });
}
//# sourceMappingURL=failures.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/registry/retry.js

/** Waits between attempts, in seconds; their number is the number of further attempts. */
const waits = [1, 2, 4];
/** The first good result, or the last one when all attempts met trouble. */
async function retried(order) {
    let result = await order.attempt();
    for (const wait of waits) {
        if (!order.again(result))
            return result;
        await (0,promises_.setTimeout)(wait * 1000, undefined, { signal: order.signal });
        result = await order.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./build/adapters/registry/skopeo.js




/** A copy that has not ended by then will not; skopeo itself waits for as long as a registry asks. */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * The {@link Registry} port over skopeo, used on `docker://`, `dir:` and `oci:` alone: its
 * `containers-storage:` needs a user namespace that hosted runners deny it.
 */
function skopeoRegistry(order) {
    const auth = order.authFile === undefined ? [] : [`--authfile=${order.authFile}`];
    const tls = String(order.tlsVerify);
    const skopeo = async (attempted, args) => {
        const { env, signal } = order;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const finished = await retried({
            signal,
            attempt: () => (0,runner/* run */.eF)({ program: order.skopeo, args, env, signal, timeoutSeconds }),
            again: (result) => !(0,runner/* succeeded */.gq)(result) && isPassing(result.lastLines),
        });
        if (!(0,runner/* succeeded */.gq)(finished))
            throw registryFailure(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const args = ["inspect", "--raw", ...auth, `--tls-verify=${tls}`, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,digest/* digestOf */.ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--src-tls-verify=${tls}`,
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
                `--dest-tls-verify=${tls}`,
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
/** skopeo's global flags for the platform to pick out of an index. */
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
    constructor(details) {
        super(details.end);
        this.name = "BuildBroke";
        this.slot = details.slot;
        this.lastLines = details.lastLines;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fromScope),
/* harmony export */   w: () => (/* binding */ withScopes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

/** The variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * A stage's instructions, each with the variables it sees in `--from` and `from=`: the ARGs above it in the
 * stage, which without a default have the value from before the first FROM. Variables of ENV are none of
 * them, as in buildah. A scope holds until the next instruction is asked for.
 */
function* withScopes(instructions, { outer, values }) {
    const scope = platformScope(values);
    for (const instruction of instructions) {
        yield { instruction, scope };
        if (instruction.keyword === "ARG")
            declare(instruction, { scope, outer, values });
    }
}
function declare(instruction, { scope, outer, values }) {
    for (const { text } of instruction.words) {
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        const given = values.buildArgs.findLast((each) => each.name === name)?.value;
        const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
        const value = given ?? fallback;
        if (value !== undefined)
            scope.set(name, value);
    }
}
/** A default that cannot be resolved leaves its ARG without a value: who uses it hears of that. */
function defaultOf(written, scope) {
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, (name) => scope.get(name));
    return problem === undefined ? text : undefined;
}
function platformScope({ platforms }) {
    const scope = new Map();
    if (platforms === undefined)
        return scope;
    for (const [prefix, platform] of [
        ["BUILD", platforms.build],
        ["TARGET", platforms.target],
    ]) {
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        scope.set(`${prefix}PLATFORM`, platform);
        scope.set(`${prefix}OS`, os);
        scope.set(`${prefix}ARCH`, architecture);
        scope.set(`${prefix}VARIANT`, variant);
    }
    return scope;
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   ip: () => (/* binding */ pinBases),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * What the build of the target needs from outside: the names in its stage and in the stages it takes from,
 * in the order of the file. Triggers that a base image brings (ONBUILD) are not seen here.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function basesOf(question) {
    const { contexts } = question;
    const uses = [...neededOrigins(question)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * The stages that the target needs, itself among them, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
function neededStages(question) {
    return [...neededOrigins(question).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(question) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(question.containerfile, question);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(question)];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)(names, stage);
        needed.set(stage, origins);
        open.push(...origins.flatMap((origin) => origin.stage ?? []));
    }
    return needed;
}
/**
 * A file's text with names replaced and everything else, line numbers included, as it was.
 * @throws RangeError when a use is not one of this text
 */
function pinBases(text, pins) {
    const parts = [];
    let from = 0;
    for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
        if (use.start < from || text.slice(use.start, use.end) !== use.written) {
            throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
        }
        parts.push(text.slice(from, use.start), pinned);
        from = use.end;
    }
    return parts.join("") + text.slice(from);
}
function useOf(origin, { stage, contexts }) {
    const { kind, word, name, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenContainerfile)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/** The failure over a Containerfile that cannot be built from as it is written. */
function brokenContainerfile({ file, line, wrong, cure }) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        cure,
        place: { file, line },
    });
}
//# sourceMappingURL=broken.js.map

/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage),
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * The stages that stand on each other, from the one on an outside image (or on `scratch`) to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that its ARGs leave without meaning
 */
function stageChain(question) {
    const { containerfile, buildArgs = [] } = question;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...question, buildArgs });
    const chain = [];
    let stage = targetStage(question);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/** The stage to build: by its name, or by its number when it has none, as in buildah. @throws Failure `usage` */
function targetStage(question) {
    const { containerfile, target } = question;
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave it out for the last stage.`);
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);


/** What all stages copy from the build context, in the order of the file. */
function contextSources(containerfile) {
    return containerfile.stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => sourcesOf(instruction).map((source) => ({ source, line: instruction.line }))));
}
function sourcesOf({ keyword, flags, argument, words }) {
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    if (flags.some(({ name }) => name === "from"))
        return [];
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1).filter((source) => !isRemote(source));
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text))
        .map(withoutQuotes)
        .filter((source) => !isRemote(source));
}
function withoutQuotes(word) {
    if (word.includes("$"))
        return word;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(word, () => undefined);
    return problem === undefined ? text : word;
}
/** ADD fetches URLs and git repositories itself. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
//# sourceMappingURL=copies.js.map

/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expandWord)
/* harmony export */ });
/** Doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;
/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes and
 * backslashes in one word, as buildah does for FROM, ARG and `--from`.
 */
function expandWord(word, lookup) {
    const cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
    if (word.length > longestWord)
        cursor.problem = `is longer than ${longestWord} characters`;
    const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
    if (text.length > longestWord)
        cursor.problem ??= `expands to more than ${longestWord} characters`;
    const expansion = { text, unset: [...cursor.unset] };
    return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}
/** Reads up to a character outside quotes and behind it; up to the end of the word for an empty one. */
function readUntil(cursor, stop) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = cursor.word[cursor.at] ?? "";
        cursor.at += 1;
        if (character === stop)
            return text;
        if (character === "'" || character === '"')
            text += readQuoted(cursor, character);
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\")
            text += take(cursor);
        else
            text += character;
    }
    if (stop !== "")
        cursor.problem ??= `lacks \`${stop}\``;
    return text;
}
function readQuoted(cursor, quote) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = take(cursor);
        if (character === quote)
            return text;
        if (quote === "'")
            text += character;
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
            text += take(cursor);
        else
            text += character;
    }
    cursor.problem ??= `lacks a closing \`${quote}\``;
    return text;
}
function readVariable(cursor) {
    if (cursor.word[cursor.at] !== "{") {
        const name = readName(cursor);
        return name === "" ? "$" : valueOf(cursor, name);
    }
    cursor.at += 1;
    const name = readName(cursor);
    const next = take(cursor);
    if (next === "}")
        return valueOf(cursor, name);
    const operator = next === ":" ? take(cursor) : "";
    if (operator !== "-" && operator !== "+" && operator !== "?") {
        cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
        return "";
    }
    const other = readUntil(cursor, "}");
    const value = cursor.lookup(name) ?? "";
    if (operator === "+")
        return value === "" ? "" : other;
    if (operator === "?" && value === "")
        cursor.problem ??= `needs a value for \`${name}\``;
    return value === "" ? other : value;
}
function valueOf(cursor, name) {
    const value = cursor.lookup(name);
    if (value === undefined)
        cursor.unset.add(name);
    return value ?? "";
}
function readName(cursor) {
    const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
    cursor.at += name.length;
    return name;
}
function take(cursor) {
    const character = cursor.word[cursor.at] ?? "";
    cursor.at += 1;
    return character;
}
//# sourceMappingURL=expand.js.map

/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ finalUser)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);




/**
 * The user of the target: of the last USER in its stage and in those that it stands on.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function finalUser(question) {
    const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .a)(question);
    const [bottom] = chain;
    const base = (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOf */ .cF)(question).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
    let last;
    for (const { stage, instruction, lookup } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(question)) {
        if (instruction.keyword !== "USER" || !chain.includes(stage))
            continue;
        const { argument, line } = instruction;
        const { text, unset, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(argument, lookup);
        const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
        last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
    }
    if (last !== undefined)
        return last;
    if (base !== undefined)
        return { kind: "inherited", base };
    return { kind: "scratch", line: bottom?.from.line ?? 1 };
}
//# sourceMappingURL=final-user.js.map

/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ heredocMarkers),
/* harmony export */   lJ: () => (/* binding */ jsonStrings),
/* harmony export */   nF: () => (/* binding */ isHeredocMarker)
/* harmony export */ });
const holders = new Set(["ADD", "COPY", "RUN"]);
const marker = /^\d*<<(-?)([^<]+)$/;
/**
 * The here-documents that an instruction announces, in the order in which they follow it.
 * The markers are words of their own (`cat <<EOF`, not `cat<<EOF`), as in BuildKit, whose code for them
 * buildah shares.
 */
function heredocMarkers(instruction) {
    const { keyword, argument, words } = instruction.trigger ?? instruction;
    if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
        return [];
    return words.flatMap(({ text }) => {
        const found = marker.exec(text);
        if (found === null)
            return [];
        const name = unquoted(found[2] ?? "");
        if (name === "")
            return [];
        const isIndented = found[1] === "-";
        return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
    });
}
/** Whether a word is a here-document's marker. */
function isHeredocMarker(word) {
    return marker.test(word);
}
/** The strings of an instruction in JSON form, `["a", "b"]`; undefined when it has another form. */
function jsonStrings(argument) {
    if (!argument.trimStart().startsWith("["))
        return undefined;
    try {
        const value = JSON.parse(argument);
        if (!Array.isArray(value))
            return undefined;
        const strings = value.filter((each) => typeof each === "string");
        return strings.length === value.length ? strings : undefined;
    }
    catch {
        return undefined;
    }
}
function unquoted(text) {
    return text.replace(/\\(.)|["']/g, "$1");
}
//# sourceMappingURL=heredoc.js.map

/***/ }),

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zU: () => (/* binding */ originOfBase)
/* harmony export */ });
/* unused harmony exports namingWords, originOf, readName */
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);




/** The names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * What one stage stands on and copies from, in the order of the file; `scratch` is nothing.
 * @throws Failure `usage` at a name that its ARGs leave without meaning
 */
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
/** What a stage's FROM stands on; undefined for `scratch`. @throws Failure `usage`, as {@link originsOf} */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** The words of one stage that name something, in the order of the file. */
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
/** What a word names, be it `scratch`. @throws Failure `usage` when its ARGs leave it without meaning */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** As {@link originOf}; what is wrong with a word without meaning is an answer here. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, cure: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            cure: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
        };
    }
    const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const platform = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(flag.value.text, lookup);
    if (platform.problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${platform.problem}.`;
        return { ...place, wrong, cure: "Write a platform such as `linux/arm64`." };
    }
    // Empty is the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/** Only stages above are meant; FROM knows a stage's number only where the stage has no name, as in buildah. */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** A stage's name: its number when it has no other. */
function nameOf(stage) {
    return stage.name ?? String(stage.index);
}
function fromWords({ keyword, flags }) {
    if (keyword === "COPY") {
        return flags
            .filter(({ name }) => name === "from")
            .map(({ value }) => ({ kind: "copy", word: value }));
    }
    if (keyword !== "RUN")
        return [];
    return flags.flatMap(({ name, value }) => {
        const from = name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
        if (from === null)
            return [];
        // Offsets within a value that goes on in another line are not those of its text.
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);




/**
 * The instructions of the stages that the target needs, in the order of the file, with the variables of ADD, COPY,
 * RUN, USER and their like: ENV, which the stages above inherit, and where it has none ARG, which they do not. What
 * an outside image's ENV brings is not known here.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function* withVariables(question) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(question.containerfile, question);
    const environments = new Map();
    for (const stage of (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)(question)) {
        const below = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
        const environment = new Map(below === undefined ? [] : environments.get(below));
        environments.set(stage, environment);
        const scopes = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer: names.outer, values: question });
        for (const { instruction, scope } of scopes) {
            const lookup = (name) => environment.get(name) ?? scope.get(name);
            yield { stage, instruction, lookup };
            if (instruction.keyword !== "ENV")
                continue;
            // All pairs of one ENV see what was there before it.
            for (const [name, value] of environmentOf(instruction, lookup))
                environment.set(name, value);
        }
    }
}
function environmentOf(instruction, lookup) {
    return assignmentsOf(instruction).flatMap(([name, written]) => {
        const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(written, lookup);
        return problem === undefined ? [[name, text]] : [];
    });
}
/** `ENV A=1 B=2`, or `ENV A the rest of the line`. */
function assignmentsOf({ words, argument }) {
    const [first] = words;
    if (first === undefined)
        return [];
    if (!first.text.includes("=")) {
        return [[first.text, argument.slice(first.text.length).trim()]];
    }
    return words.flatMap(({ text }) => {
        const equals = text.indexOf("=");
        return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
    });
}
//# sourceMappingURL=variables.js.map

/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** A known answer. */
function known(value) {
    return { known: true, value };
}
/** An open question, and why it stayed open. */
function unknown(why) {
    return { known: false, why };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const grammar = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest in the only algorithm that registries are bound to know. */
function isDigest(text) {
    return grammar.test(text);
}
/** The text as a digest; undefined when it is none. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
/** The digest of some bytes. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest whose 64 hex digits are given. @throws RangeError when they are not that. */
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
/** The hex digits alone: the name of the blob's file in a layout. */
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ stepVariations),
/* harmony export */   Zk: () => (/* binding */ contextShiftSeconds),
/* harmony export */   ex: () => (/* binding */ canonicalEnvironment),
/* harmony export */   tc: () => (/* binding */ untouchedEnvironment),
/* harmony export */   wm: () => (/* binding */ varyEnvironment)
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
/** What each variation changes for RUN steps; `store` and `context` act outside of them. */
const variations = {
    store: (environment) => environment,
    context: (environment) => environment,
    hostname: (environment) => ({ ...environment, hostname: "varied-by-twofold" }),
    // A POSIX string: it works with glibc, musl and busybox, and in images without time zone data.
    timezone: (environment) => ({ ...environment, env: { ...environment.env, TZ: "<+14>-14" } }),
};
/** The second build's environment: the first one's, with each named variation applied. */
function varyEnvironment(base, names) {
    const varied = names.reduce((environment, name) => variations[name](environment), base);
    return { ...varied, name: "varied" };
}
/** The variations that act inside RUN steps, and so need a runtime between buildah and the step. */
const stepVariations = ["hostname", "timezone"];
//# sourceMappingURL=environments.js.map

/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   R: () => (/* binding */ tagsFromSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);


/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const grammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const untagged = "0.0.0-untagged";
/** The text as a tag of an image. @throws Failure `usage`, with what a tag may be */
function parseImageTag(input, text) {
    if (grammar.test(text))
        return text;
    const shown = JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 140));
    if (/[:/@]/.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is more than a tag.`, "Write the tag alone, e.g. `1.4.0`, and the repository's name in input `image`.");
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
}
/**
 * The tags of an image whose tags were not asked for: the source's version, else `sha-` and the first 12
 * digits of the revision. A source without either (no repository) gives none: what is to be pushed then
 * needs a tag from its user.
 * `+`, which no tag can have, becomes `_`, as Helm writes versions: dropping what follows it would give
 * two releases the same tag.
 * @throws Failure `usage` when the version is too long for a tag
 */
function tagsFromSource(source) {
    if (source.version !== "" && source.version !== untagged) {
        return [parseImageTag("tags", source.version.replaceAll("+", "_"))];
    }
    return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
//# sourceMappingURL=image-tag.js.map

/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a parsed JSON value is an object; an array is none. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 3802:
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

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ secretLines),
/* harmony export */   l: () => (/* binding */ createRedactor),
/* harmony export */   secretValuesOf: () => (/* binding */ secretValuesOf)
/* harmony export */ });
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
 */
function createRedactor(values) {
    const needles = [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/**
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
 */
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);



/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const imageIdGrammar = /^[0-9a-f]{64}$/;
/**
 * The reference that a text is; undefined when it is none.
 * Grammar and defaults are those of https://github.com/distribution/reference (`ParseNormalizedNamed`),
 * with sha256 as the only digest algorithm. 64 hex digits alone are an image ID and no name.
 */
function parseReference(text) {
    if (text.length > longestReference || imageIdGrammar.test(text))
        return undefined;
    const { name, tag, digest: digestText } = splitReference(text);
    const { registry, repository } = splitName(name);
    if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
        return undefined;
    if (name.length > longestName)
        return undefined;
    if (tag !== undefined && !tagGrammar.test(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The reference in its full form, e.g. `docker.io/library/debian:12@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
/** The reference without tag and digest, e.g. `docker.io/library/debian`. */
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/**
 * The repository's name in its full form, from an entry of an input that takes names without tag
 * (`image`): `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @throws Failure `usage`, with what to write instead
 */
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is what the build finds out.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in input \`tags\`.`);
    }
    return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
    if (text.trim() === "") {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
    }
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    if (scheme !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
    }
    if (text.split("/").includes("")) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
    }
    if (parseReference(text.toLowerCase()) !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
}
function splitReference(text) {
    const end = nameLength(text);
    const at = text.indexOf("@");
    return {
        name: text.slice(0, end),
        ...(end < text.length && text[end] === ":"
            ? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
            : {}),
        ...(at === -1 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the last `/`. */
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
/** The first part is a registry only when no repository could be called that. */
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
/** As JSON: control characters cannot reach a terminal, and blanks at the ends are seen. */
function quoted(text) {
    return JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ absolutePaths),
  askBaseUser: () => (/* binding */ askBaseUser),
  Y: () => (/* binding */ registryAccess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/workshop.js + 20 modules
var workshop = __webpack_require__(2526);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
;// CONCATENATED MODULE: ./build/adapters/registry/auth-file.js




/**
 * The auth file to hand to skopeo, so that no password is ever an argument. With a user name and password it is a
 * private copy of the machine's own auth file with their entries added: bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(order) {
    const { username, password, authfile } = order.access;
    const named = authfile ?? order.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo looks into one of root's, and fails there for anybody else.
        if (named !== undefined || order.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(order.folder, await firstOf(ownFiles(order.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(order.env)) : await readAuth(named, "authfile");
    const auths = (0,json/* isJsonObject */.O)(existing["auths"]) ? existing["auths"] : {};
    const helpers = (0,json/* isJsonObject */.O)(existing["credHelpers"]) ? existing["credHelpers"] : {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(order.registries.map((registry) => [registry, entry]));
    // A credential helper of the same registry would win over our entry.
    const kept = Object.entries(helpers).filter(([registry]) => !order.registries.includes(registry));
    return await writePrivate(order.folder, {
        ...existing,
        auths: { ...auths, ...ours },
        credHelpers: Object.fromEntries(kept),
    });
}
async function writePrivate(folder, content) {
    const file = (0,external_node_path_.join)(folder, "auth.json");
    await (0,promises_.writeFile)(file, JSON.stringify(content), { mode: 0o600 });
    return file;
}
/** Where containers' tools and docker look, in their order. */
function ownFiles(env) {
    const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
    return [
        ...(runtime === undefined ? [] : [(0,external_node_path_.join)(runtime, "containers/auth.json")]),
        ...(docker === undefined ? [] : [(0,external_node_path_.join)(docker, "config.json")]),
        ...(home === undefined ? [] : [(0,external_node_path_.join)(home, ".docker/config.json")]),
    ];
}
async function firstOf(files) {
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
        if (text === undefined)
            continue;
        const value = parsed(text);
        if ((0,json/* isJsonObject */.O)(value))
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,failure/* badInput */.AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=auth-file.js.map
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/domain/reference.js
var reference = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/registry-wiring.js







/** The user of a base, where nothing is built: the work folder is there only while a registry is asked. */
async function askBaseUser(run, question) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,workshop/* makeWorkFolder */._d)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        return await (0,base_user/* readBaseUser */.z)({ ...access, buildah: request.buildah ?? "buildah" }, question);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
/** How registries are asked: with whose account, and where the file for it may be written. */
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,reference/* parseReference */.F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,child_environment/* runEnvironment */.t7)(env, folder),
        signal,
        authFile: await authFile({ access: request.registry, registries, env, folder }),
        tlsVerify: request.registry.tlsVerify,
    };
}
/** Paths among the inputs are relative to the working folder; children run elsewhere. */
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,external_node_path_.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,external_node_path_.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,external_node_path_.resolve)(cwd, request.output) }),
        ...(request.buildah?.includes("/") === true ? { buildah: (0,external_node_path_.resolve)(cwd, request.buildah) } : {}),
    };
}
function absoluteContext(value, cwd) {
    const files = /^(oci-layout:\/\/|oci:|oci-archive:(?:\/\/)?|docker-archive:(?:\/\/)?)(.+)$/.exec(value);
    if (files?.[1] !== undefined && files[2] !== undefined)
        return `${files[1]}${(0,external_node_path_.resolve)(cwd, files[2])}`;
    return value.includes("://") ? value : (0,external_node_path_.resolve)(cwd, value);
}
//# sourceMappingURL=registry-wiring.js.map

/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ causeGroups)
/* harmony export */ });
/** The differences by cause and instruction, the most telling group first; what only carries one onward behind it. */
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
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
/** Known before unknown, with a line before without, surer before less sure, then what makes more differ. */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would be shown as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
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
/** `1 file`, `3 files`, `1,204 files`. */
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);

/** What came of the run, in one sentence. */
function verdictOf(report) {
    const { failure } = report;
    const differ = report.reproducible === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (report.reproducible) {
        case "true":
            return {
                tone: "good",
                text: `Reproducible: built twice, bit for bit the same${pushedTo(report)}.`,
            };
        case "false":
            return {
                tone: failure === undefined ? "warning" : "bad",
                text: `Not reproducible: the two builds differ${inWhat(report)}${pushedTo(report)}.`,
            };
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
function inWhat(report) {
    const count = report.differences.length + report.differencesOmitted;
    return count === 0 ? "" : ` in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/workshop.js + 20 modules
var workshop = __webpack_require__(2526);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(4543);
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
    const { default: library } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 19));
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
        if (error instanceof domain_failure/* Failure */.HR || !isCodecError(error))
            throw error;
        throw new domain_failure/* Failure */.HR({
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
    (0,external_node_stream_promises_.pipeline)(source, decoder).catch(() => undefined);
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
            throw new domain_failure/* Failure */.HR({
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/domain/cause.js
/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
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
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/domain/path-pattern.js

/**
 * Whether a pattern matches a path of the image, as in a report: `*` and `?` stay inside one folder, `**` crosses
 * folders; `a.tar//b` is matched part by part, so that a pattern for the archive alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = pattern.split("//").map((part) => picomatch(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = path.split("//");
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/** Whether a pattern, or a part of one, stands for more than one name; `\\[` is the character itself. */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/** Why a pattern says too little about where a difference may be, as the end of a sentence; undefined: it is narrow. */
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so that it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a good part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/domain/exception.js





/** An exception is for a while: one that runs longer is nobody's promise any more. */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/** Checks the entries of an `exceptions` file. @throws Failure `usage` naming file, line, what is wrong and what to write */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, cure) => badException({ file: setting.file, line, message, cure });
    if (!(0,json/* isJsonObject */.O)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, cures[key]);
    });
    const known = causeIds.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is no cause`, `Write one of: ${causeIds.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const cures = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, cures.path);
    const wide = tooWide(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && hasWildcard(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "What nobody can explain is excepted file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is no day`, cures.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** A failure over one entry. */
function badException(details) {
    const { file, line, message, cure } = details;
    return new domain_failure/* Failure */.HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        cure,
        place: { file, line },
    });
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 100));
}
//# sourceMappingURL=exception.js.map
;// CONCATENATED MODULE: ./build/adapters/files/exceptions-file.js





/** Bytes; hundreds of entries have a few ten thousand. */
const largestFile = 1024 * 1024;
/** Reads a file of exceptions: YAML with a list `exceptions`. @throws Failure `usage` */
async function readExceptions(question) {
    const { path, cwd, today } = question;
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestFile) {
        throw (0,domain_failure/* badInput */.AN)("exceptions", `${path} ${stats === undefined ? "is not there" : "is no file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
    }
    const inside = (0,external_node_path_.relative)(cwd, place);
    const file = inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? place : inside;
    const entries = await entriesOf(await (0,promises_.readFile)(place, "utf8"), file);
    return { file, exceptions: parseExceptions(entries, { file, today }) };
}
async function entriesOf(text, file) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    // Aliases can make a small file a huge value; dates stay text.
    const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, error.linePos?.[0].line ?? 1, error.message);
    const root = document.contents;
    const list = isMap(root) ? root.get("exceptions", true) : undefined;
    if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
        throw unreadable(file, 1, "it has no list `exceptions`, or more than that");
    return list.items.map((item) => {
        const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
        return {
            value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
            line: lines.linePos(range?.[0] ?? 0).line,
        };
    });
}
function unreadable(file, line, why) {
    const [first = ""] = why.split("\n");
    return (0,domain_failure/* badInput */.AN)("exceptions", `${file}:${line}: ${(0,printable/* printable */.g$)((0,printable/* shortened */.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}
//# sourceMappingURL=exceptions-file.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/files/output-folder.js





const names = {
    layout: "layout",
    first: "first",
    second: "second",
    report: "report.json",
    page: "report.html",
};
const known = new Set(Object.values(names));
/**
 * The folder for layout and reports: the one asked for, else a new one in the runner's or system's temp folder, made
 * when there is something to put into it. An earlier run's results are replaced; a folder that holds anything else
 * is refused. @throws Failure `usage`
 */
async function outputFolder(asked, env) {
    const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const folder = asked === undefined
        ? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique)
        : await emptied((0,external_node_path_.resolve)(asked));
    const report = (0,external_node_path_.join)(folder, names.report);
    const page = (0,external_node_path_.join)(folder, names.page);
    return {
        layout: (0,external_node_path_.join)(folder, names.layout),
        twins: { first: (0,external_node_path_.join)(folder, names.first), second: (0,external_node_path_.join)(folder, names.second) },
        report,
        page,
        writeReport: async (texts) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(report, texts.json);
            await (0,promises_.writeFile)(page, texts.html);
        },
        discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : clear(folder),
    };
}
async function clear(folder) {
    for (const name of known)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
    const cure = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const foreign = (await (0,promises_.readdir)(folder)).filter((name) => !known.has(name));
        if (foreign.length > 0) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, cure);
        }
        await clear(folder);
        return folder;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            typeof error.code === "string" &&
            /^E[A-Z]+$/.test(error.code)) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} cannot be used: ${error.message}.`, cure);
        }
        throw error;
    }
}
//# sourceMappingURL=output-folder.js.map
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(3802);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
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
/** Whether the layout has a file for a blob. */
async function hasBlob(layout, digest) {
    return await (0,promises_.lstat)(blobPath(layout, digest)).then(() => true, () => false);
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
    return new domain_failure/* Failure */.HR({
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
        if (error instanceof domain_failure/* Failure */.HR)
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
    if (isForeign(descriptor.mediaType) && !(await hasBlob(layout, descriptor.digest))) {
        throw unsound(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
    }
    const blob = new Watched(readBlob(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    const tar = compression === "none" ? blob : decompress({ bytes: blob, compression, name });
    for await (const chunk of tar) {
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
    const chosen = await choose(path, index, choice);
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
async function choose(path, index, choice) {
    const { platform } = choice;
    const chosen = chooseOne(path, index, choice);
    if (platform === undefined || !oci_parse/* indexMediaTypes */.U8.includes(chosen.mediaType))
        return chosen;
    const inner = (0,oci_parse/* parseIndex */.A1)(await readSmallBlob(path, chosen, oci_parse/* maxManifestBytes */.rq), origin(path, `index ${chosen.digest}`));
    const found = inner.manifests.find((descriptor) => isFor(descriptor, platform));
    if (found !== undefined)
        return found;
    const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
    throw unsound(path, `it holds no image for ${platform}, only for ${quoted(has.slice(0, 20).join(", "))}`);
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
        throw unsound(path, `it holds no image${wanted}${which}`);
    }
    // One image may stand there under several tags.
    if (found.every((descriptor) => descriptor.digest === first.digest))
        return first;
    const names = found.map((descriptor) => {
        const tag = descriptor.annotations?.[refNameAnnotation];
        return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
    });
    throw unsound(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
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
            throw unsound(path, unreadableLayer(position, descriptor.mediaType));
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
;// CONCATENATED MODULE: ./build/adapters/oci-layout/relabel.js





/**
 * Adds labels to the config of a layout's one image. Layers stay as they are; config, manifest and index get the
 * digests that follow. Every other key keeps its value and its place.
 */
async function relabelLayout(layout, labels) {
    const indexFile = (0,external_node_path_.join)(layout, "index.json");
    const indexBytes = await (0,promises_.readFile)(indexFile);
    const described = (0,oci_parse/* parseIndex */.A1)(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,promises_.readFile)(blob(layout, described.digest));
    const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
    const configBytes = await (0,promises_.readFile)(blob(layout, manifest.config.digest));
    const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
    const changed = { ...objectOf(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...objectOf(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,promises_.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,domain_digest/* digestOf */.ol)(bytes);
    await (0,promises_.rm)(blob(layout, before));
    await (0,promises_.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = objectOf(bytes);
    const settings = (0,json/* isJsonObject */.O)(config["config"]) ? config["config"] : {};
    const existing = (0,json/* isJsonObject */.O)(settings["Labels"]) ? settings["Labels"] : {};
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({ ...config, config: { ...settings, Labels: { ...existing, ...added } } });
}
function objectOf(bytes) {
    const value = JSON.parse(bytes.toString("utf8"));
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/packages/apt.js

/** The command lines that install packages, without those that Debian merely recommends. */
async function installCommands(request) {
    const path = request.env["PATH"] ?? "";
    const sudo = !request.root && (await (0,programs/* findProgram */.K)("sudo", path)) !== undefined;
    const commands = [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", ...request.packages],
    ];
    return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}
//# sourceMappingURL=apt.js.map
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




/** What a build calls. runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu, without asking: a job has
 * nobody to ask. Elsewhere it does nothing, and what is missing is told when it is called.
 * @throws Failure `tool` when the installation fails
 */
async function installBuildTools(order) {
    const { env, signal, say } = order;
    const path = env["PATH"] ?? "";
    const packages = await (0,programs/* missingPackages */.r)(requirements, path);
    if (packages.length === 0 || (await (0,programs/* findProgram */.K)("apt-get", path)) === undefined)
        return;
    const commands = await installCommands({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    for (const [program, ...args] of commands) {
        const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
        const finished = await (0,runner/* run */.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
        if ((0,runner/* succeeded */.gq)(finished))
            continue;
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${packages.join(", ")} could not be installed (${(0,runner/* describeEnd */.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
            cure: "Install them in a step before this one, or use a runner that has them.",
        });
    }
}
//# sourceMappingURL=build-tools.js.map
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js + 2 modules
var skopeo = __webpack_require__(2448);
;// CONCATENATED MODULE: ./build/adapters/tar/entries.js

/** UTF-16 units of a path or link target; Linux takes 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** Entries of one layer. */
const maxEntries = 5_000_000;
/** Tars without the `ustar` mark. tar-stream's types leave this option out. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content; at no time is more than some buffers
 * of it in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws, as it is
 */
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const extract = tarStream.extract(readOldFormats);
    const feeding = new Feeding(tar, extract);
    const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
    let count = 0;
    try {
        for await (const entry of extract) {
            count += 1;
            if (count > maxEntries)
                throw entries_unreadable(name, `it has more than ${maxEntries} entries`);
            const header = headerOf(entry.header, name);
            const content = contentOf(entry, reasonFor);
            yield { header, content };
            // Unread content would keep the next header from coming.
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
/** Writes a source into the parser at the pace at which it is read. */
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
/**
 * The entry's bytes, from where the last reader stopped. Without `return`, so that leaving a loop over them does
 * not end the whole tar, which is what tar-stream's own iterator does.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to give.
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
        throw entries_unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw entries_unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
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
/** tar-stream gives null for texts and numbers that a header leaves out or that it cannot read. */
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
/** One spelling for one place in the image; `..` stays, since nothing is ever looked up by this path. */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof domain_failure/* Failure */.HR || !(error instanceof Error))
        return error;
    return entries_unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function entries_unreadable(name, why, cause) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        cure: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
;// CONCATENATED MODULE: ./build/domain/policy.js

/**
 * The advisories that policy (input `forbid`) does not accept, in their order. What could not be ruled out counts as
 * found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/** The policy gate: a failure that names each advisory which holds and is forbidden, with its fix, or undefined. */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new domain_failure/* Failure */.HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
    });
}
function named(advisory, forbid) {
    const open = openAndForbidden(advisory, forbid);
    const name = `\`${advisory.name}\``;
    return forbid.includes(advisory.name) || open.length === 0
        ? name
        : `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
    return leavesOpen.filter((name) => forbid.includes(name));
}
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/domain/redact-values.js

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
/** Bytes of an image: as UTF-8 where they are, else byte by byte. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
/** The same failure with its texts redacted; its cause may hold anything and is dropped. */
function redactFailure(failure, redact) {
    return new domain_failure/* Failure */.HR({
        code: failure.code,
        message: redact(failure.message),
        cure: redact(failure.cure),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map
// EXTERNAL MODULE: ./build/report/causes.js
var causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/report/html/text.js

/** UTF-16 units of a single text on the page. */
const longestText = 4000;
/**
 * Markup from a template: every value put into it is escaped, unless it is markup itself; lists are joined. A text
 * from outside can so never become an element, an attribute or a script.
 */
function html(parts, ...values) {
    const written = parts.map((part, index) => part + markupOf(values[index]));
    return { html: written.join("") };
}
/** A sentence of ours with code between backticks, as our messages have it. */
function prose(text) {
    const parts = text.split("`");
    return html `${parts.map((part, index) => {
        const isCode = index % 2 === 1 && index < parts.length - 1;
        if (isCode)
            return html `<code>${part}</code>`;
        return html `${index % 2 === 1 ? `\`${part}` : part}`;
    })}`;
}
/** A text as it is shown: escaped, on one line, control characters visible, not too long. */
function escaped(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markupOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string" || typeof value === "number")
        return escaped(String(value));
    return "html" in value ? value.html : value.map((each) => each.html).join("");
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/report/html/facts.js


/** The layers as bars by size, each with what made it. */
function layersSection({ image }) {
    if (image === undefined)
        return html ``;
    const largest = Math.max(1, ...image.layers.map(({ size }) => size));
    return html `<section aria-labelledby="layers"><h2 id="layers">Layers</h2>
<p>${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image.size)} compressed.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
        const from = instruction === undefined
            ? origin
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${(0,sizes/* formatBytes */.z3)(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
    })}</tbody></table></section>`;
}
/** What was built, from what, where and how. */
function factsSection(report) {
    const { source, image, bases, builds, variations, toolchain } = report;
    const rows = [
        ["Digest", image?.digest ?? ""],
        ["Image ID", image?.imageId ?? ""],
        ["Source", source.id],
        ["Revision", source.revision],
        ...report.pushed.map(({ reference, digest }) => ["Pushed", `${reference}@${digest}`]),
        ...bases.map(({ written, pinned }) => ["Base", `${written} → ${pinned}`]),
        ...builds.map(({ environment, seconds, digest }, index) => [`Build ${index + 1}`, `${environment}, ${(0,sizes/* formatSeconds */.Xo)(seconds)}, ${digest}`]),
        ["Varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason }) => ["Not varied", `${variation}: ${reason}`]),
        ...(toolchain === undefined ? [] : toolchainRows(toolchain)),
    ];
    return html `<section aria-labelledby="facts"><h2 id="facts">What was built</h2><table class="facts"><tbody>${rows
        .filter(([, value]) => value !== "")
        .map(([name, value]) => html `<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table></section>`;
}
function toolchainRows(toolchain) {
    return [
        ["buildah", toolchain.buildah],
        ["skopeo", toolchain.skopeo],
        ["OCI runtime", toolchain.runtime],
        ["Isolation", toolchain.isolation],
        ["Storage driver", toolchain.storageDriver],
        ["Rootless", toolchain.rootless ? "yes" : "no"],
        ["Kernel", toolchain.kernel],
    ];
}
/** In which ways the source was not clean. */
function advisoriesSection({ advisories }) {
    if (advisories.length === 0)
        return html ``;
    return html `<section aria-labelledby="advisories"><h2 id="advisories">The source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3><span class="tag">${name}</span></h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
/** What is accepted for a while. */
function exceptionsSection({ exceptions }) {
    if (exceptions.length === 0)
        return html ``;
    return html `<section aria-labelledby="exceptions"><h2 id="exceptions">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, paths }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes/* counted */.hS)(paths.length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./build/report/html/bytes.js


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
/** Where a thing differs, both versions side by side: lines where it is text, bytes in hexadecimal otherwise. */
function sideBySide(clue) {
    const shown = clue.spots.slice(0, mostSpots);
    const hidden = clue.spots.length - shown.length;
    const isMore = clue.isCut || hidden > 0;
    return html `${shown.map((spot) => spotMarkup(spot))}${isMore ? html `<p class="faint">It differs in more places.</p>` : ""}`;
}
function spotMarkup(spot) {
    const isText = sides.every((side) => bytes_textOf(around(spot, side)) !== undefined);
    return html `<figure class="spot"><figcaption>${placeOf(spot)}</figcaption><div class="sides">${sides.map((side) => html `<div><h5>${titles[side]}</h5><pre tabindex="0" aria-label="${titles[side]}">${isText ? line(spot, side) : dump(spot, side)}</pre></div>`)}</div></figure>`;
}
function placeOf({ offset, line: number, section, field }) {
    return [
        number === undefined ? `offset ${offset}` : `line ${number}`,
        ...(section === undefined ? [] : [`section ${section}`]),
        ...(field === undefined ? [] : [`field ${field}`]),
    ].join(", ");
}
function around(spot, side) {
    return Buffer.concat([spot.before, spot[side], spot.after]);
}
/** UTF-8 with no control characters but line ends and tabs. */
function bytes_textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function line(spot, side) {
    const [before, own, after] = [spot.before, spot[side], spot.after].map((bytes) => new TextDecoder().decode(bytes));
    const lines = (text) => (text ?? "")
        .split("\n")
        .map((part, index) => html `${index === 0 ? "" : { html: "\n" }}${(0,printable/* visible */.RK)(part)}`);
    return html `${lines(before)}<mark>${lines(own)}</mark>${lines(after)}`;
}
/** Rows of sixteen bytes: offset, hexadecimal, ASCII; the differing bytes marked. */
function dump(spot, side) {
    const before = spot.before.subarray(Math.max(0, spot.before.length - rowBytes));
    const own = spot[side];
    const bytes = Buffer.concat([before, own, spot.after.subarray(0, rowBytes)]);
    const first = spot.offset - before.length;
    const isOwn = (index) => index >= before.length && index < before.length + own.length;
    const rows = [];
    for (let start = 0; start < bytes.length; start += rowBytes) {
        const row = Array.from(bytes.subarray(start, start + rowBytes), (byte, at) => ({
            hex: byte.toString(16).padStart(2, "0"),
            ascii: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
            isOwn: isOwn(start + at),
        }));
        const padding = "   ".repeat(rowBytes - row.length);
        const hex = row.map((byte) => html `${marked(byte.hex, byte.isOwn)} `);
        const ascii = row.map((byte) => marked(byte.ascii, byte.isOwn));
        const offset = (first + start).toString(16).padStart(8, "0");
        rows.push(html `<span class="faint">${offset}</span>  ${hex}${padding} ${ascii}${{ html: "\n" }}`);
    }
    return html `${rows}`;
}
function marked(text, isOwn) {
    return isOwn ? html `<mark>${text}</mark>` : html `${text}`;
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/report/html/findings.js



/** Differences shown with their bytes in one finding; all are counted. */
const mostShown = 25;
/** Findings on the page; a page with more helps nobody, and a browser slows down. */
const mostFindings = 200;
/** The anchor of a finding: short, and the same in each page of the same differences. */
function anchorOf(index) {
    return `finding-${index + 1}`;
}
/** One finding for each cause at each line. */
function findingsSection(all, report) {
    if (all.length === 0)
        return html ``;
    const groups = all.slice(0, mostFindings);
    const hidden = all
        .slice(mostFindings)
        .flatMap(({ differences, consequences }) => [...differences, ...consequences]);
    const omitted = report.differencesOmitted + hidden.length;
    return html `<section aria-labelledby="findings"><h2 id="findings">Why the two builds differ</h2>
<nav aria-label="Findings"><ol class="contents">${groups.map((group, index) => html `<li><a href="#${anchorOf(index)}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`)}</ol></nav>
${groups.map((group, index) => finding(group, anchorOf(index)))}
${omitted > 0 ? html `<p class="faint">Counted and not listed: ${(0,sizes/* counted */.hS)(omitted, "more difference")}.</p>` : ""}</section>`;
}
function titleOf({ instruction, differences, consequences }) {
    const path = differences[0]?.path ?? consequences[0]?.carries?.path ?? "";
    return instruction === undefined ? path : `${instruction.file}:${instruction.line}`;
}
function finding(group, anchor) {
    const { instruction, cause, confidence, explanation, fix, differences, consequences } = group;
    const words = [...differences, ...consequences].slice(0, 200).map(({ path }) => path);
    const text = `${cause} ${instruction?.text ?? ""} ${words.join(" ")}`;
    const sure = confidence > 0 ? html ` <span class="faint">${Math.round(confidence * 100)} % sure</span>` : "";
    return html `<article class="finding" id="${anchor}" tabindex="-1" data-text="${text}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${titleOf(group)} <span class="tag bad">${cause}</span>${sure}</h3>
${instruction === undefined ? "" : html `<pre class="instruction" tabindex="0" aria-label="Instruction">${instruction.text}</pre>`}
${explanation === undefined ? "" : html `<p>${prose(explanation)}</p>`}
${fix === undefined ? "" : html `<h4>What to write instead</h4>${fixMarkup(fix)}`}
<h4>${(0,sizes/* counted */.hS)(differences.length, "path")}</h4>
${differences.slice(0, mostShown).map(oneDifference)}
${differences.length > mostShown ? html `<p class="faint">… and ${(0,sizes/* counted */.hS)(differences.length - mostShown, "more path")}</p>` : ""}
${consequences.length === 0 ? "" : consequencesMarkup(consequences)}</article>`;
}
/** The first line is a sentence; what follows is mostly Containerfile text. */
function fixMarkup(fix) {
    const [sentence = "", ...rest] = fix.split("\n");
    const block = rest.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
    return html `<p>${prose(sentence)}</p>${rest.length === 0 ? "" : html `<pre class="fix" tabindex="0" aria-label="What to write">${block}</pre>`}`;
}
function oneDifference({ path, kind, layer, evidence, clue }) {
    const where = layer === undefined ? kind : `${kind}, layer ${layer}`;
    return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${where}</span></summary>
<ul class="facts">${evidence.slice(0, 20).map((fact) => html `<li><code>${fact}</code></li>`)}</ul>
${clue === undefined || clue.spots.length === 0 ? "" : sideBySide(clue)}</details>`;
}
function consequencesMarkup(consequences) {
    const shown = consequences.slice(0, mostShown);
    const hidden = consequences.length - shown.length;
    return html `<h4>Changed only because of this</h4><ul class="facts">${shown.map(({ path, instruction }) => html `<li><code>${path}</code>${instruction === undefined ? "" : html ` <span class="faint">${instruction.file}:${instruction.line}</span>`}</li>`)}</ul>${hidden > 0 ? html `<p class="faint">… and ${hidden} more</p>` : ""}`;
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's script: search, unfold, and opening what a link points to. Without it the page shows everything all the
 * same. It makes no elements of texts, so that nothing in the page can become code through it.
 */
const script = `
"use strict";
const box = document.getElementById("search");
const count = document.getElementById("count");
const items = Array.from(document.querySelectorAll("[data-text]"));
const folds = () => Array.from(document.querySelectorAll("details"));
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const text = item.dataset.text.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? "" : shown + " of " + items.length + " shown";
}
function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    at.hidden = false;
  }
  for (const fold of Array.from(target.querySelectorAll("details")).slice(0, 1)) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
box.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
});
document.getElementById("unfold").addEventListener("click", () => folds().forEach((fold) => { fold.open = true; }));
document.getElementById("fold").addEventListener("click", () => folds().forEach((fold) => { fold.open = false; }));
addEventListener("hashchange", reveal);
reveal();
`;
//# sourceMappingURL=script.js.map
;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's style sheet. Colours hold a contrast of 4.5:1 or more in both schemes (WCAG 2.2, 1.4.3). */
const style = `
:root { color-scheme: light dark; --ink: #1c2024; --faint: #5b636c; --paper: #ffffff; --card: #f6f7f9;
  --line: #d5d9de; --link: #0b57d0; --good: #116329; --bad: #b3261e; --warn: #7a4d00; --mark: #ffe08a; --mark-ink: #1c2024; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --faint: #a2aab3; --paper: #15181c; --card: #1e2227; --line: #3a4048; --link: #8ab4f8;
    --good: #7ee2a0; --bad: #ff9d94; --warn: #f2c572; --mark: #6b5200; --mark-ink: #fff4cf; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--faint); }
h5 { font-size: .8rem; margin: 0 0 .25rem; color: var(--faint); font-weight: 600; }
a { color: var(--link); }
code, pre { font: .8rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: .6rem .75rem; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
pre.fix { border-left: 4px solid var(--good); }
pre.instruction { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); font-size: .85rem; }
td.size { white-space: nowrap; }
meter { width: 7rem; vertical-align: middle; }
.digest { color: var(--faint); }
.faint { color: var(--faint); font-weight: 400; }
.good { color: var(--good); } .bad { color: var(--bad); } .warning { color: var(--warn); }
.tag { font: 600 .75rem/1 ui-monospace, monospace; padding: .2rem .45rem; border: 1px solid currentColor; border-radius: 999px; white-space: nowrap; }
.finding, .advisory { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.finding:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.contents { padding-left: 1.5rem; } .contents li { margin: .25rem 0; }
.facts { padding-left: 1.25rem; margin: .25rem 0; }
table.facts th { width: 9rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.sides > div { min-width: 0; }
.spot { margin: .75rem 0; } figcaption { font-size: .8rem; color: var(--faint); }
.difference { margin: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
.tree summary, .tree li > a { min-height: 1.625rem; padding-block: .125rem; }
.tree li > a { display: inline-block; }
.tree { list-style: none; padding-left: 1rem; margin: 0; font-size: .9rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; position: sticky; top: 0; padding: .6rem 0; background: var(--paper); z-index: 1; }
.tools input { flex: 1 1 14rem; font: inherit; padding: .4rem .6rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; }
.tools button { font: inherit; padding: .4rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
[hidden] { display: none; }
@media print { .tools { display: none; } }
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./build/report/html/tree.js


/** Levels that a tree goes down to; a path from outside may have thousands. */
const deepest = 40;
/** Both images as trees side by side, what differs first. */
function imageTrees(facts) {
    return html `<div class="sides">${[0, 1].map((side) => html `<div><h3>${side === 0 ? "First build" : "Second build"}</h3>${branches(treeOf(facts, side), facts)}</div>`)}</div>`;
}
function treeOf({ differences, files }, side) {
    const root = { name: "", children: new Map(), differing: 0 };
    for (const { path, sizes } of files) {
        const size = sizes[side];
        if (size === undefined)
            continue;
        const node = nodeAt(root, path);
        node.mark ??= "same";
        node.size = size;
    }
    for (const { path, kind } of differences) {
        if (kind === "config" || path === ".")
            continue;
        if (kind === (side === 0 ? "added" : "removed"))
            continue;
        const isAlone = kind === "added" || kind === "removed";
        nodeAt(root, path, 1).mark = isAlone ? "only here" : "differs";
    }
    return root;
}
/** The node of a path, made with the folders above it. Members of archives stand below their archive. */
function nodeAt(root, path, differing = 0) {
    let node = root;
    node.differing += differing;
    for (const name of path.split(/\/+/).slice(0, deepest)) {
        const child = node.children.get(name) ?? { name, children: new Map(), differing: 0 };
        node.children.set(name, child);
        child.differing += differing;
        node = child;
    }
    return node;
}
function branches(node, facts, above = "") {
    const children = [...node.children.values()].sort((a, b) => Number(b.differing > 0) - Number(a.differing > 0) || (a.name < b.name ? -1 : 1));
    if (children.length === 0)
        return html `<p class="faint">Nothing.</p>`;
    return html `<ul class="tree">${children.map((child) => branch(child, facts, above))}</ul>`;
}
function branch(node, facts, above) {
    const path = `${above}${node.name}`;
    const anchor = node.differing > 0 ? facts.anchorOf(path) : undefined;
    const name = anchor === undefined
        ? html `<span>${node.name}</span>`
        : html `<a href="#${anchor}">${node.name}</a>`;
    const size = node.size === undefined ? "" : html ` <span class="faint">${(0,sizes/* formatBytes */.z3)(node.size)}</span>`;
    const mark = node.mark === undefined || node.mark === "same"
        ? ""
        : html ` <span class="tag bad">${node.mark}</span>`;
    if (node.children.size === 0)
        return html `<li data-text="${path}">${name}${size}${mark}</li>`;
    const count = node.differing > 0
        ? html ` <span class="faint">${(0,sizes/* counted */.hS)(node.differing, "difference")}</span>`
        : "";
    const open = node.differing > 0 ? html ` open` : "";
    return html `<li><details${open}><summary>${node.name}/${mark}${count}</summary>${branches(node, facts, `${path}/`)}</details></li>`;
}
//# sourceMappingURL=tree.js.map
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/html.js









/**
 * The report as one self-contained page. Its content security policy allows this style and this script by their
 * hashes and nothing else: no network, no other code, whatever a file name of the image may say.
 */
function renderHtml(report) {
    const groups = (0,causes/* causeGroups */.w)(report.differences);
    const verdict = (0,report_verdict/* verdictOf */.V)(report);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const body = html `<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${report.failure === undefined ? "" : html `<p>${prose(report.failure.cure)}</p>`}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${findingsSection(groups, report)}
${exceptionsSection(report)}
${treesSection(report, groups)}
${layersSection(report)}
${advisoriesSection(report)}
${factsSection(report)}
</main>
<footer class="faint"><p>Made by Twofold. The same facts are in report.json.</p></footer>`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(verdict.text)}</title>
<style>${style}</style></head>
<body>
${body.html}
<script>${script}</script>
</body></html>
`;
}
function treesSection(report, groups) {
    const { differences, files } = report;
    if (differences.length === 0)
        return html ``;
    const anchors = new Map();
    groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
        for (const { path } of [...own, ...consequences])
            for (const place of [path, path.replace(/\/+/g, "/")])
                if (!anchors.has(place))
                    anchors.set(place, anchorOf(index));
    });
    const trees = imageTrees({
        differences,
        files: files ?? [],
        anchorOf: (path) => anchors.get(path),
    });
    return html `<section aria-labelledby="trees"><h2 id="trees">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}
/** A source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./build/report/json.js
/**
 * report.json (docs/report.schema.json): the same report gives the same bytes, whatever the order in which its values
 * were put together. A key without a value is absent.
 */
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
/** What the command `advisories` found: the part of the report that is known without a build. */
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion: 1,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** What `diff` found: the part of the report that two images give. */
function renderDifferencesJson(found) {
    const value = {
        schemaVersion: 1,
        differences: found.differences.map(difference),
        differencesOmitted: found.differencesOmitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** The report with its keys in the schema's order. */
function ordered(report) {
    const { variations, failure } = report;
    return {
        schemaVersion: report.schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        reproducible: report.reproducible,
        bases: report.bases.map(({ written, pinned }) => ({ written, pinned })),
        builds: report.builds.map(({ digest, imageId, seconds, environment }) => ({
            digest,
            imageId,
            seconds,
            environment,
        })),
        image: report.image && json_image(report.image),
        variations: {
            applied: variations.applied,
            notApplied: variations.notApplied.map(({ variation, reason }) => ({ variation, reason })),
        },
        toolchain: report.toolchain && toolchain(report.toolchain),
        suspects: report.suspects,
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        differences: report.differences.map(difference),
        differencesOmitted: report.differencesOmitted,
        exceptions: report.exceptions.map(accepted),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, cure: failure.cure },
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
        skopeo: chain.skopeo,
        runtime: chain.runtime,
        isolation: chain.isolation,
        storageDriver: chain.storageDriver,
        mountProgram: chain.mountProgram,
        rootless: chain.rootless,
        kernel: chain.kernel,
    };
}
/** What a cause was judged by stays inside the program: it is bytes, and the sentences made of them are enough. */
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
        evidence,
        carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
    };
}
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/app/base-question.js
/** Everything that decides what the names in the Containerfile mean: asked in the same words everywhere. */
function baseQuestion(order) {
    const { request, prepared, builder } = order;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=base-question.js.map
// EXTERNAL MODULE: ./build/containerfile/bases.js
var containerfile_bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/domain/reference.js
var domain_reference = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/app/bring-bases.js



/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
async function bringBases(order) {
    const brought = new Map();
    const all = (0,containerfile_bases/* basesOf */.cF)(order.question).map(async (use) => {
        const wish = wishFor(use, order);
        if (wish === undefined)
            return undefined;
        const key = JSON.stringify([wish.name, wish.platform]);
        const image = brought.get(key) ?? bring(wish, order);
        brought.set(key, image);
        return { use, ...(await image) };
    });
    return (await Promise.all(all)).filter((base) => base !== undefined);
}
/** The report's list: one entry a written name. */
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(use, order) {
    const platform = use.platform ?? order.platform;
    const context = order.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder")
        return undefined;
    if (context?.kind === "files") {
        return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
    }
    const written = context === undefined ? use.reference : context.reference;
    const reference = (0,domain_reference/* parseReference */.F2)(written);
    if (reference !== undefined) {
        return { name: (0,domain_reference/* formatReference */.FH)(reference), platform, image: { kind: "reference", reference } };
    }
    const place = { file: order.question.containerfile.file, line: use.line };
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
        cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
        place,
    });
}
async function bring(wish, order) {
    return wish.image.kind === "files"
        ? await bringFiles(wish.image.context, wish, order)
        : await bringReference(wish.image.reference, wish, order);
}
async function bringReference(reference, { platform }, { builder, registry }) {
    const folder = builder.newFolder("base");
    const name = (0,domain_reference/* repositoryName */.aR)(reference);
    const tag = localTag(reference.tag, platform);
    const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
    if (reference.registry === "localhost") {
        await builder.fetchLocal((0,domain_reference/* formatReference */.FH)(reference), folder);
        const base = await builder.importBase({ folder, name, tag, digest: undefined });
        return { base, name: shown };
    }
    const digest = reference.digest ?? (await registry.resolve((0,domain_reference/* formatReference */.FH)(reference)));
    const from = { kind: "registry", reference: `${name}@${digest}` };
    await registry.fetch({ from, folder, platform });
    return { base: await builder.importBase({ folder, name, tag, digest }), name: shown };
}
async function bringFiles(context, { platform }, { builder, registry }) {
    const { transport, path, tag = "latest", digest } = context;
    const location = context.tag === undefined ? path : `${path}:${tag}`;
    const folder = builder.newFolder("base");
    await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
    const name = repositoryOfContext(context.name.toLowerCase());
    const base = await builder.importBase({
        folder,
        name,
        tag: localTag(tag, platform),
        digest: undefined,
    });
    if (digest !== undefined && digest !== base.digest) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
    }
    return { base, name: `${name}:${tag}` };
}
/** One tag must not name two platforms' images in the same store. */
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
/** `toolchain` is no name in a registry; a name with a host or path is. */
function repositoryOfContext(name) {
    const reference = /[./:]/.test(name) ? (0,domain_reference/* parseReference */.F2)(name) : undefined;
    return reference === undefined ? `localhost/${name}` : (0,domain_reference/* repositoryName */.aR)(reference);
}
//# sourceMappingURL=bring-bases.js.map
;// CONCATENATED MODULE: ./build/containerfile/steps.js

/**
 * The instruction of a step. Undefined for what is not in the file: an unknown stage, or the LABEL steps
 * that buildah adds behind the last one for labels from its command line.
 */
function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
/**
 * The instruction at which a build broke off, from what buildah printed (not with `--quiet`).
 * That is the one of the last step, or of the step that buildah's own error names, since stages built at
 * once print into each other. An instruction that the base image brought (ONBUILD) has no line: FROM has.
 * RUN steps print what they like, also lines like these: the answer tells people where to look, no more.
 * @throws Failure `usage` for an unknown target
 */
function failedInstruction(failure) {
    const { containerfile, log } = failure;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,containerfile_chain/* targetStage */.A)(failure).index + 1;
    const steps = log.flatMap((line) => printedStep(line, onlyStage) ?? []);
    const error = log.findLast((line) => line.startsWith(errorStart));
    const names = ({ text }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
    const last = steps.findLast(names) ?? steps.at(-1);
    if (last === undefined) {
        const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
        const named = candidates.filter(names);
        return named.length === 1 ? named[0] : undefined;
    }
    const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
    const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
    if (brought <= 0)
        return instructionOfStep(containerfile, last);
    return instructionOfStep(containerfile, {
        stage: last.stage,
        step: last.step <= 1 + brought ? 1 : last.step - brought,
    });
}
const errorStart = 'Error: building at STEP "';
/** With several platforms each line starts with its own, e.g. `[linux/arm64] `. */
const stepLine = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;
/** Reads a line of buildah's log; lines without a stage are of the only one that is built (1-based). */
function printedStep(line, onlyStage) {
    const found = stepLine.exec(line);
    if (found === null)
        return undefined;
    const [, stage, step, total, text = ""] = found;
    return {
        stage: stage === undefined ? onlyStage : Number(stage),
        step: Number(step),
        total: total === undefined ? undefined : Number(total),
        text,
    };
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/app/build-failure.js



/** Turns a broken build into one error at the instruction that broke. */
function buildFailure(broke, about) {
    const { containerfile, request } = about;
    const instruction = failedInstruction({
        containerfile,
        log: broke.lastLines,
        ...(request.target === undefined ? {} : { target: request.target }),
    });
    const full = broke.lastLines.some((line) => /no space left on device/i.test(line));
    const place = instruction === undefined ? undefined : { file: containerfile.file, line: instruction.line };
    const where = instruction === undefined
        ? "buildah"
        : `${containerfile.file}:${instruction.line}, \`${(0,printable/* printable */.g$)(instruction.text).slice(0, 200)}\`,`;
    const what = broke.slot === "second" ? "fails in the second environment alone" : "failed";
    return new domain_failure/* Failure */.HR({
        code: full ? "tool" : "build",
        message: `${where} ${what} (${broke.message}): ${telling(broke.lastLines)}`,
        cure: cureFor(broke, full),
        ...(place === undefined ? {} : { place }),
        cause: broke,
    });
}
function cureFor(broke, full) {
    if (full)
        return "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.";
    if (broke.slot === "second") {
        return "Make the step independent of hostname, time zone and paths, or leave variations out, e.g. `vary: all, -hostname`.";
    }
    return "Mend the instruction; the log of build 1 shows what it printed.";
}
/** The line a person looks for: buildah's own error, else the last thing that was printed. */
function telling(lines) {
    const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
    return (0,printable/* printable */.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
//# sourceMappingURL=build-failure.js.map
;// CONCATENATED MODULE: ./build/domain/accepted.js


/**
 * Which differences are accepted: path and cause must both be the exception's. That never makes two builds equal;
 * it only decides whether `reproducibility: require` may pass.
 */
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: pathMatcher(exception.path),
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
/** An exception that covers nothing hides the next difference that happens to match. @throws Failure `usage` */
function refuseUnused(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return;
    const { path, cause, line } = unused.exception;
    throw badException({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        cure: "Remove it; the image is better than it says.",
    });
}
//# sourceMappingURL=accepted.js.map
;// CONCATENATED MODULE: ./build/app/accept-differences.js

/**
 * Takes the accepted differences out of what has to be judged, and records them. One that is counted but not listed
 * cannot be accepted. Two builds that differ stay different whatever is accepted.
 * @throws Failure `usage` for an exception that covers nothing, where all else is accepted
 */
function acceptDifferences(order) {
    const { exceptions, differences, record, reporter } = order;
    if (exceptions === undefined)
        return { open: differences.listed, labels: [] };
    const { accepted, open } = accept(differences.listed, exceptions.exceptions);
    const used = accepted.filter(({ paths }) => paths.length > 0);
    record.exceptions = used;
    if (open.length > 0 || differences.omitted > 0)
        return { open, labels: [] };
    refuseUnused(accepted, exceptions.file);
    if (used.length === 0)
        return { open, labels: [] };
    const first = used.map(({ exception }) => exception.expires).sort()[0];
    reporter.warn(`The two builds differ; every difference is accepted by ${exceptions.file}, the first until ${first}.`);
    return { open, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
/** In the order of the file, as JSON: whoever runs the image can see what it was let pass with. */
function exceptionsLabel(exceptions) {
    const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
    return { name: "dev.twofold.exceptions", value: JSON.stringify(told) };
}
//# sourceMappingURL=accept-differences.js.map
;// CONCATENATED MODULE: ./build/compare/content/spots.js
/** Limits of {@link Spot} and of a clue. */
const maxSpots = 32;
const maxSpotBytes = 256;
const maxContext = 64;
/** Differing bytes this close to each other are one spot: two random texts share a letter here and there. */
const mergedGap = 8;
/** Bytes that are compared at a time while looking for the next difference. */
const stride = 4096;
/** Where two pieces differ: byte against byte when they have one length, else what is between their equal ends. */
function byteSpots({ a, b, offset = 0, most = maxSpots }) {
    if (a.length !== b.length) {
        const start = commonStart(a, b);
        const end = commonEnd(a.subarray(start), b.subarray(start));
        const ranges = [start, a.length - end, start, b.length - end];
        return { spots: [spotAt({ a, b, offset }, ranges)], isCut: false };
    }
    const spots = [];
    for (let start = nextDifference(a, b, 0); start < a.length;) {
        if (spots.length === most)
            return { spots, isCut: true };
        const end = runEnd(a, b, start);
        spots.push(spotAt({ a, b, offset }, [start, end, start, end]));
        start = nextDifference(a, b, end);
    }
    return { spots, isCut: false };
}
/** The spot of a[from, to) and b[from, to). Its bytes are copies: a view would hold the whole file. */
function spotAt({ a, b, offset = 0 }, [fromA, toA, fromB, toB]) {
    return {
        offset: offset + fromA,
        a: copied(a, fromA, Math.min(toA, fromA + maxSpotBytes)),
        b: copied(b, fromB, Math.min(toB, fromB + maxSpotBytes)),
        before: copied(a, Math.max(0, fromA - maxContext), fromA),
        after: copied(a, toA, toA + maxContext),
    };
}
/** How many bytes both begin with. */
function commonStart(a, b) {
    return nextDifference(a, b, 0);
}
/** How many bytes both end with. */
function commonEnd(a, b) {
    const most = Math.min(a.length, b.length);
    let same = 0;
    while (same + stride <= most && equalAtEnd(a, b, same))
        same += stride;
    while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same])
        same += 1;
    return same;
}
function equalAtEnd(a, b, same) {
    const [endA, endB] = [a.length - same, b.length - same];
    return a.compare(b, endB - stride, endB, endA - stride, endA) === 0;
}
/** From some place on, the first byte that differs; the shorter length when there is none. */
function nextDifference(a, b, from) {
    const end = Math.min(a.length, b.length);
    let at = from;
    while (at + stride <= end && a.compare(b, at, at + stride, at, at + stride) === 0)
        at += stride;
    while (at < end && a[at] === b[at])
        at += 1;
    return at;
}
function runEnd(a, b, start) {
    let end = start + 1;
    for (let at = end; at < a.length && at - end < mergedGap; at += 1) {
        if (a[at] !== b[at])
            end = at + 1;
    }
    return end;
}
function copied(bytes, from, to) {
    return Buffer.from(bytes.subarray(from, to));
}
//# sourceMappingURL=spots.js.map
;// CONCATENATED MODULE: ./build/compare/bytes.js

/** Bytes of context shown before the first differing one, and of all bytes shown. */
const shownBefore = 8;
const shownBytes = 32;
/** UTF-16 units of a text that is shown whole. */
const bytes_longestText = 200;
/** Bytes as people read dumps: hex, then the printable ASCII among them, e.g. `41 42 00 |AB.|`. */
function bytes_dump(bytes) {
    if (bytes.length === 0)
        return "end of file";
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".").join("");
    return `${hex} |${text}|`;
}
/** What is shown of the bytes around the first differing one: a few of the equal ones before it, then the rest. */
function excerpt(before, after) {
    const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
    return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}
/** How many of the equal bytes {@link excerpt} shows. */
function leadOf(before) {
    return Math.min(before.length, shownBefore);
}
/** A stranger's text in quotes, on one line, its control characters visible, not too long. */
function bytes_quoted(text) {
    return `"${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text.replaceAll("\n", "\\n")), bytes_longestText)}"`;
}
/** The bytes as text; undefined when they are not UTF-8 or hold control characters other than tab. */
function compare_bytes_textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/compare/cursor.js
/** Reads a stream in steps of any length. */
class Cursor {
    #chunks;
    #chunk = Buffer.alloc(0);
    /** Bytes that were skipped. */
    position = 0;
    #failure;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** What the stream itself threw, as told from what went wrong with its bytes. */
    get failure() {
        return this.#failure;
    }
    /** The bytes at hand, at least one unless the stream ended. */
    async fill() {
        while (this.#chunk.length === 0) {
            const next = await this.#next();
            if (next === undefined)
                break;
            this.#chunk = next;
        }
        return this.#chunk;
    }
    skip(length) {
        this.#chunk = this.#chunk.subarray(length);
        this.position += length;
    }
    /** The next bytes, as many as asked for or as there are; they stay to be read. */
    async peek(length) {
        while (this.#chunk.length < length) {
            const next = await this.#next();
            if (next === undefined)
                break;
            this.#chunk = Buffer.concat([this.#chunk, next]);
        }
        return this.#chunk.subarray(0, length);
    }
    /** What is left, to be read once. */
    async *rest() {
        for (;;) {
            const chunk = await this.fill();
            if (chunk.length === 0)
                return;
            this.skip(chunk.length);
            yield chunk;
        }
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #next() {
        try {
            const step = await this.#chunks.next();
            if (step.done === true)
                return undefined;
            const { buffer, byteOffset, byteLength } = step.value;
            return Buffer.from(buffer, byteOffset, byteLength);
        }
        catch (error) {
            this.#failure = { error };
            throw error;
        }
    }
}
//# sourceMappingURL=cursor.js.map
;// CONCATENATED MODULE: ./build/compare/contents.js


/** Bytes kept on each side of the first difference: enough for a short line. */
const kept = 160;
/** Bytes of a line that is shown. */
const longestLine = 120;
/** Lines are counted up to here; further on a line's number helps nobody and costs time. */
const countedBytes = 1024 * 1024;
/** Finds where two streams first differ, holding no more than a chunk of each; undefined when they are equal. */
async function firstDifference(a, b) {
    const sides = [new Cursor(a), new Cursor(b)];
    try {
        return await meet(sides, () => { });
    }
    finally {
        await Promise.all(sides.map((side) => side.close()));
    }
}
/**
 * Reads two streams up to where they differ; both then stand there. Undefined when they are equal to the end.
 * @param keep gets the equal bytes, piece by piece
 */
async function meet([a, b], keep) {
    const common = new Common();
    for (;;) {
        const [left, right] = await Promise.all([a.fill(), b.fill()]);
        if (left.length === 0 && right.length === 0)
            return undefined;
        const length = equalLength(left, right);
        if (length > 0) {
            const equal = left.subarray(0, length);
            common.add(equal);
            keep(equal);
            a.skip(length);
            b.skip(length);
        }
        if (length === 0 || (length < left.length && length < right.length)) {
            const after = await Promise.all([a.peek(kept), b.peek(kept)]);
            return { offset: common.length, before: common.tail, after, line: common.line };
        }
    }
}
/** Facts that show a difference: where it is, the bytes there on both sides, the line when it is short text. */
function describeDifference(found) {
    const { offset, before, after } = found;
    const [a, b] = after;
    const from = offset - leadOf(before);
    const line = lineOf(found);
    return [
        `first difference at offset ${offset}`,
        `offset ${from}: ${bytes_dump(excerpt(before, a))} ≠ ${bytes_dump(excerpt(before, b))}`,
        ...(line === undefined ? [] : [line]),
    ];
}
/** The differing line on both sides, when it is text on both and short. */
function lineOf({ offset, before, after, line }) {
    const start = before.lastIndexOf(0x0a) + 1;
    if (start === 0 && before.length < offset)
        return undefined;
    const [a, b] = after.map((bytes) => {
        const end = bytes.indexOf(0x0a);
        if (end < 0 && bytes.length === kept)
            return undefined;
        const rest = end < 0 ? bytes : bytes.subarray(0, end);
        const whole = Buffer.concat([before.subarray(start), rest]);
        return whole.length > longestLine ? undefined : compare_bytes_textOf(whole);
    });
    if (a === undefined || b === undefined || a === b)
        return undefined;
    return `line${line === undefined ? "" : ` ${line}`}: ${bytes_quoted(a)} ≠ ${bytes_quoted(b)}`;
}
function equalLength(a, b) {
    const length = Math.min(a.length, b.length);
    if (a.compare(b, 0, length, 0, length) === 0)
        return length;
    let at = 0;
    while (a[at] === b[at])
        at += 1;
    return at;
}
/** The equal bytes so far: how many, the last of them, the line they end in. */
class Common {
    length = 0;
    tail = Buffer.alloc(0);
    #lines = 1;
    add(bytes) {
        if (this.length < countedBytes)
            this.#lines += newlines(bytes);
        this.length += bytes.length;
        this.tail =
            bytes.length >= kept
                ? Buffer.from(bytes.subarray(-kept))
                : Buffer.concat([this.tail, bytes]).subarray(-kept);
    }
    get line() {
        return this.length < countedBytes ? this.#lines : undefined;
    }
}
function newlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        count += 1;
    return count;
}
//# sourceMappingURL=contents.js.map
;// CONCATENATED MODULE: ./build/compare/json.js


/** Levels of objects and arrays that are walked; real configs have fewer than ten. */
const maxDepth = 64;
/**
 * Every leaf that differs, in the order of the sorted keys.
 * @throws Failure `tool` when the documents are nested more deeply than any image's are
 */
function* jsonDifferences(a, b, path = "", depth = 0) {
    if (a === b)
        return;
    if (depth > maxDepth)
        throw tooDeep(path);
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
            yield* jsonDifferences(a[at], b[at], `${path}[${at}]`, depth + 1);
        }
    }
    else if (isRecord(a) && isRecord(b)) {
        for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
            yield* jsonDifferences(memberOf(a, key), memberOf(b, key), joined(path, key), depth + 1);
        }
    }
    else {
        yield { path, evidence: [`${json_shown(a)} ≠ ${json_shown(b)}`], values: [written(a), written(b)] };
    }
}
function joined(path, key) {
    if (!/^[A-Za-z_][\w-]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
}
function memberOf(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A leaf as it stands in the document, or what a whole object or array is about. */
function json_shown(value) {
    if (value === undefined)
        return "absent";
    if (typeof value === "string")
        return bytes_quoted(value);
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    if (isRecord(value))
        return `an object of ${Object.keys(value).length}`;
    return String(value);
}
function written(value) {
    return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
function tooDeep(path) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `The images' configs cannot be compared: ${bytes_quoted(path)} is nested more than ${maxDepth} levels deep.`,
        cure: "Check the program that wrote the config; no image needs this.",
    });
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/compare/streams.js
/** Bytes as a stream. */
async function* once(bytes) {
    if (bytes.length > 0)
        yield bytes;
}
//# sourceMappingURL=streams.js.map
;// CONCATENATED MODULE: ./build/compare/config.js




/** Compares the configs of two images, value by value. @throws Failure `tool` */
async function compareConfigs(pair) {
    const { findings } = pair;
    const [a, b] = [Buffer.from(pair.a), Buffer.from(pair.b)];
    if (a.equals(b))
        return;
    const before = findings.total;
    let layersDiffer = false;
    for (const found of jsonDifferences(parsed(a), parsed(b))) {
        // What differs in the layers is told file by file.
        if (found.path.startsWith("rootfs.diff_ids["))
            layersDiffer = true;
        else
            add(found, findings);
    }
    if (findings.total > before || layersDiffer)
        return;
    const place = await firstDifference(once(a), once(b));
    if (place === undefined)
        return;
    const evidence = ["the same values, written differently", ...describeDifference(place)];
    const clue = { ...documentClue(a, b), isReordered: true };
    findings.add({ path: "config", kind: "config", evidence, clue });
}
/** Compares what two manifests say beside config and layers. */
function compareManifests(pair) {
    // A layer that only one image has is told as such, entry by entry.
    const common = Math.min(pair.a.layers.length, pair.b.layers.length);
    const [a, b] = [pair.a, pair.b].map(({ annotations, mediaType, config, layers }) => ({
        annotations: annotations ?? {},
        mediaType,
        config: { mediaType: config.mediaType, annotations: config.annotations ?? {} },
        layers: layers.slice(0, common).map((layer) => ({ annotations: layer.annotations ?? {} })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, path: `manifest.${found.path}` }, pair.findings);
    }
}
/** The blobs as a registry would get them; differs also where only the compression does. */
function compareBlobs(pair) {
    const [a, b] = [pair.a, pair.b].map(({ layers }) => ({
        layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, path: `manifest.${found.path}` }, pair.findings);
    }
}
function add({ path, evidence, values }, findings) {
    findings.add({ path, kind: "config", evidence, clue: valueClue(values) });
}
/** One spot with both values; of long ones the part that differs. */
function valueClue(values) {
    const [a, b] = [Buffer.from(values[0]), Buffer.from(values[1])];
    const nothing = Buffer.alloc(0);
    const isShort = Math.max(a.length, b.length) <= maxSpotBytes;
    const whole = { offset: 0, a, b, before: nothing, after: nothing };
    return { ...documentClue(a, b), ...(isShort ? { spots: [whole] } : {}) };
}
/** The clue for two JSON documents or values that differ in their bytes. */
function documentClue(a, b) {
    return {
        ...byteSpots({ a, b }),
        format: "json",
        inside: [],
        sizes: [a.length, b.length],
        headers: [undefined, undefined],
        isReordered: false,
    };
}
/** An image's config was parsed when the image was opened, so this is JSON. */
function parsed(bytes) {
    return JSON.parse(bytes.toString("utf8"));
}
//# sourceMappingURL=config.js.map
;// CONCATENATED MODULE: ./build/compare/content/stopped.js
/**
 * The look into an archive ended before its end: it is damaged, or a limit was reached. The message is a sentence
 * part for the evidence. It never leaves the comparison.
 */
class Stopped extends Error {
    constructor(reason) {
        super(reason);
        this.name = "Stopped";
    }
}
//# sourceMappingURL=stopped.js.map
;// CONCATENATED MODULE: ./build/compare/content/budget.js

const budget_mebi = 1024 * 1024;
/** Bytes of all contents that are held at a time, at every depth of archives in archives together. */
const maxHeld = 64 * budget_mebi;
/** Bytes that all archives of one comparison may unpack to: time, since nothing of it is kept. */
const maxUnpacked = 4096 * budget_mebi;
/** A stream may unpack to so many times its own bytes; gzip of zeros has 1030. Small ones may do as they like. */
const maxRatio = 300;
const freeOfRatio = 32 * budget_mebi;
/** What looking into archives may cost. One for a whole comparison, whatever is in the images. */
class Budget {
    #held = 0;
    #unpacked = 0;
    /** Asks for memory; to be given back with {@link release}. */
    hold(bytes) {
        if (this.#held + bytes > maxHeld)
            return false;
        this.#held += bytes;
        return true;
    }
    release(bytes) {
        this.#held -= bytes;
    }
    /** What a decoder makes of some bytes, as long as it stays within bounds. @throws Stopped when it does not */
    async *unpacking(order) {
        let read = 0;
        let made = 0;
        async function* counted() {
            for await (const chunk of order.packed) {
                read += chunk.length;
                yield chunk;
            }
        }
        for await (const chunk of order.unpack(counted())) {
            made += chunk.length;
            this.#unpacked += chunk.length;
            if (made > freeOfRatio && made > maxRatio * read) {
                throw new Stopped(`it unpacks to more than ${maxRatio} times its size`);
            }
            if (this.#unpacked > maxUnpacked) {
                throw new Stopped(`archives unpack to more than ${maxUnpacked} bytes in all`);
            }
            yield chunk;
        }
    }
}
//# sourceMappingURL=budget.js.map
;// CONCATENATED MODULE: ./build/compare/findings.js
/**
 * Collects differences up to a limit and counts the rest, so that no image can fill the memory with them. Headers
 * give way to contents: a thousand new times must not hide the one file that differs.
 */
class Findings {
    #limit;
    #headers = [];
    #others = [];
    #total = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(difference) {
        const list = difference.kind === "metadata" ? this.#headers : this.#others;
        if (list.length < this.#limit)
            list.push({ number: this.#total, difference });
        this.#total += 1;
    }
    /** Takes over what others found, with what they counted. */
    pour(others) {
        for (const difference of others.listed)
            this.add(difference);
        this.#total += others.omitted;
    }
    /** Whether another difference of content would only be counted. */
    get isFull() {
        return this.#others.length >= this.#limit;
    }
    /** All found, listed or not. */
    get total() {
        return this.#total;
    }
    /** In the order in which they were found. */
    get listed() {
        const room = this.#limit - this.#others.length;
        return [...this.#others, ...this.#headers.slice(0, room)]
            .sort((a, b) => a.number - b.number)
            .map(({ difference }) => difference);
    }
    get omitted() {
        return this.#total - this.listed.length;
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/compare/listing.js
/** Files kept; a page with more helps nobody. */
const mostFiles = 20_000;
/** Notes the files of the layers that are compared while they go by, for the trees of both images. */
class FileListing {
    #files = new Map();
    /** The same entries, noted. Folders are told by what is in them. */
    async *watch(entries, { layer, side }) {
        for await (const entry of entries) {
            const { path, type, size } = entry.header;
            if (type !== "directory")
                this.#note({ path, layer, type, sizes: sizesOn(side, size) });
            yield entry;
        }
    }
    #note(file) {
        const key = `${file.layer} ${file.path}`;
        const known = this.#files.get(key);
        if (known === undefined && this.#files.size >= mostFiles)
            return;
        const [a, b] = file.sizes;
        const sizes = [a ?? known?.sizes[0], b ?? known?.sizes[1]];
        this.#files.set(key, { ...file, sizes });
    }
    get files() {
        return [...this.#files.values()];
    }
}
function sizesOn(side, size) {
    return side === "a" ? [size, undefined] : [undefined, size];
}
//# sourceMappingURL=listing.js.map
;// CONCATENATED MODULE: ./build/compare/content/format.js
/** First bytes by which formats are known; enough for tar's mark at 257. */
const format_headLength = 512;
/** Bytes in which something that begins like text is checked to be it. */
const checkedAsText = 64 * 1024;
const magics = [
    ["elf", [0x7f, 0x45, 0x4c, 0x46]],
    ["gzip", [0x1f, 0x8b]],
    ["bzip2", [0x42, 0x5a, 0x68]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
    ["zip", [0x50, 0x4b, 0x03, 0x04]],
    ["zip", [0x50, 0x4b, 0x05, 0x06]],
    ["ar", [...Buffer.from("!<arch>\n")]],
    ["cpio", [...Buffer.from("070701")]],
    ["cpio", [...Buffer.from("070702")]],
    ["sqlite", [...Buffer.from("SQLite format 3\0")]],
    ["java-keystore", [0xfe, 0xed, 0xfe, 0xed]],
    ["java-keystore", [0xce, 0xce, 0xce, 0xce]],
    ["java-class", [0xca, 0xfe, 0xba, 0xbe]],
    ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["pdf", [...Buffer.from("%PDF-")]],
    ["pe", [0x4d, 0x5a]],
];
/** What the first bytes say; `binary` or `text` when they say nothing, by whether they could be text. */
function formatOf(head) {
    const found = magics.find(([, magic]) => magic.every((byte, at) => head[at] === byte));
    if (found !== undefined)
        return found[0];
    if (isPyc(head))
        return "pyc";
    if (isTar(head))
        return "tar";
    return isText(head.subarray(0, format_headLength)) ? "text" : "binary";
}
/** What two versions of a thing both are; where one is empty, what the other is. */
function commonFormat([a, b]) {
    const known = [a, b].filter((bytes) => bytes.length > 0).map(formatOf);
    const [format = "binary"] = known;
    if (known.some((other) => other !== format))
        return "binary";
    return format === "text" && !isTextThroughout(a, b) ? "binary" : format;
}
function isTextThroughout(...all) {
    return all.every((bytes) => isText(bytes.subarray(0, checkedAsText)) && !bytes.includes(0));
}
/** Whether bytes can be text: no control characters but blanks, line ends and what colours and overstrikes lines. */
function isText(bytes) {
    for (const byte of bytes) {
        if ((byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) {
            return false;
        }
    }
    return isUtf8(bytes);
}
/** A character that the end of the bytes cuts counts as one. */
function isUtf8(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** CPython's magic numbers: 3000 and up for version 3, then CR LF (Include/internal/pycore_magic_number.h). */
function isPyc(head) {
    const number = (head[0] ?? 0) + (head[1] ?? 0) * 256;
    return number >= 3000 && number < 4000 && head[2] === 0x0d && head[3] === 0x0a;
}
/** The header's own checksum (POSIX pax, ustar interchange format); the mark alone is missing in old tars. */
function isTar(head) {
    if (head.length < 512 || head[0] === 0)
        return false;
    let sum = 0;
    for (let at = 0; at < 512; at += 1)
        sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
    const written = Buffer.from(head.subarray(148, 156)).toString("latin1");
    return Number.parseInt(written.replace(/[\0 ].*$/s, "") || written.trim(), 8) === sum;
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./build/compare/content/alone.js


/** The clue for something that only one side has. */
function aloneClue({ headers, inside }, head) {
    const [a, b] = headers;
    const shown = Buffer.from(head.subarray(0, maxSpotBytes));
    const nothing = Buffer.alloc(0);
    const spot = {
        offset: 0,
        a: a === undefined ? nothing : shown,
        b: b === undefined ? nothing : shown,
        before: nothing,
        after: nothing,
    };
    const size = a?.size ?? b?.size ?? 0;
    return {
        spots: head.length === 0 ? [] : [spot],
        isCut: size > maxSpotBytes,
        format: head.length === 0 ? "binary" : formatOf(head),
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: false,
    };
}
/** The first bytes of a content. */
async function headOf(content) {
    let head = Buffer.alloc(0);
    for await (const chunk of content) {
        head = Buffer.concat([head, chunk.subarray(0, format_headLength - head.length)]);
        if (head.length >= format_headLength)
            break;
    }
    return head;
}
//# sourceMappingURL=alone.js.map
;// CONCATENATED MODULE: ./build/compare/formats/member.js
/** Members of one archive that are read. */
const maxMembers = 200_000;
/** A header of a format that has fewer fields than tar. */
function memberHeader(known) {
    return {
        type: "file",
        mode: 0,
        uid: 0,
        gid: 0,
        uname: "",
        gname: "",
        size: 0,
        mtime: 0,
        linkname: "",
        devmajor: 0,
        devminor: 0,
        pax: {},
        ...known,
    };
}
/** A file's type by the bits of its mode (POSIX, sys/stat.h). */
function typeOfMode(mode) {
    switch (mode & 0o170000) {
        case 0o120000:
            return "symlink";
        case 0o040000:
            return "directory";
        case 0o060000:
            return "block-device";
        case 0o020000:
            return "character-device";
        case 0o010000:
            return "fifo";
        default:
            return "file";
    }
}
//# sourceMappingURL=member.js.map
;// CONCATENATED MODULE: ./build/compare/formats/ar.js


const start = 8;
const headerLength = 60;
/**
 * The members of an ar archive (ar(5)): static libraries and Debian packages. The table of long names is no member;
 * the table of symbols is one, called `/`.
 * @throws Stopped when it is damaged or has too many
 */
function arMembers(ar) {
    const members = [];
    let longNames = "";
    for (let at = start; at + headerLength <= ar.length;) {
        if (members.length >= maxMembers)
            throw new Stopped("the ar archive has too many members");
        const header = ar.toString("latin1", at, at + headerLength);
        const size = Number.parseInt(header.slice(48, 58), 10);
        const from = at + headerLength;
        if (header.slice(58) !== "`\n" || !(size >= 0) || from + size > ar.length) {
            throw new Stopped("the ar archive is damaged");
        }
        const stored = ar.subarray(from, from + size);
        const name = header.slice(0, 16).trimEnd();
        if (name === "//")
            longNames = stored.toString("latin1");
        else
            members.push(ar_memberOf({ header, name, stored, longNames }));
        at = from + size + (size % 2);
    }
    return members;
}
function ar_memberOf(found) {
    const { header, name, stored, longNames } = found;
    const number = (from, to, base) => Number.parseInt(header.slice(from, to).trim() || "0", base);
    // BSD: the name stands before the content.
    const inContent = /^#1\/(\d{1,5})$/.exec(name)?.[1];
    const nameLength = inContent === undefined ? 0 : Number(inContent);
    const path = inContent === undefined
        ? gnuName(name, longNames)
        : stored.subarray(0, nameLength).toString("latin1").replace(/\0+$/, "");
    const content = stored.subarray(nameLength);
    return {
        header: memberHeader({
            path,
            mtime: number(16, 28, 10),
            uid: number(28, 34, 10),
            gid: number(34, 40, 10),
            mode: number(40, 48, 8),
            size: content.length,
        }),
        stored: content,
        isDeflated: false,
    };
}
/** `name/`, or `/12` for the name at byte 12 of the table. */
function gnuName(name, longNames) {
    const at = /^\/(\d+)$/.exec(name)?.[1];
    if (at === undefined)
        return name.length > 1 ? name.replace(/\/$/, "") : name;
    const rest = longNames.slice(Number(at), Number(at) + 4096);
    return rest.split(/\/?\n/, 1)[0] ?? name;
}
//# sourceMappingURL=ar.js.map
;// CONCATENATED MODULE: ./build/compare/formats/cpio.js


const cpio_headerLength = 110;
const last = "TRAILER!!!";
/**
 * The members of a cpio archive in the new ASCII format, as in initramfs images (cpio(5)). What follows its last
 * record, often another archive, is not read.
 * @throws Stopped when it is damaged or has too many
 */
function cpioMembers(cpio) {
    const members = [];
    for (let at = 0;;) {
        if (members.length >= maxMembers)
            throw new Stopped("the cpio archive has too many members");
        const text = cpio.toString("latin1", at, at + cpio_headerLength);
        if (!/^07070[12][0-9a-fA-F]{104}$/.test(text))
            throw new Stopped("the cpio archive is damaged");
        const field = (index) => Number.parseInt(text.slice(6 + 8 * index, 14 + 8 * index), 16);
        const [size, nameLength] = [field(6), field(11)];
        const nameEnd = at + cpio_headerLength + nameLength;
        const from = aligned(nameEnd);
        if (nameLength === 0 || from + size > cpio.length) {
            throw new Stopped("the cpio archive is cut");
        }
        const path = cpio.toString("utf8", at + cpio_headerLength, nameEnd - 1);
        if (path === last)
            return members;
        const stored = cpio.subarray(from, from + size);
        members.push({ header: cpio_headerOf(path, { stored, field }), stored, isDeflated: false });
        at = aligned(from + size);
    }
}
function cpio_headerOf(path, { stored, field }) {
    const mode = field(1);
    const type = typeOfMode(mode);
    return memberHeader({
        path,
        type,
        mode,
        uid: field(2),
        gid: field(3),
        mtime: field(5),
        size: stored.length,
        linkname: type === "symlink" ? stored.toString("utf8", 0, 4096) : "",
        devmajor: field(9),
        devminor: field(10),
        pax: {
            inode: String(field(0)),
            links: String(field(4)),
            device: `${field(7)}:${field(8)}`,
            checksum: String(field(12)),
        },
    });
}
function aligned(offset) {
    return (offset + 3) & ~3;
}
//# sourceMappingURL=cpio.js.map
;// CONCATENATED MODULE: ./build/compare/formats/fields.js
/** A number of up to four bytes, the lowest first. */
function littleEndian(bytes, offset, length) {
    return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}
/** A field that is a number, the lowest byte first. */
function numberField(head, [name, offset, length]) {
    const bytes = head.subarray(offset, offset + length);
    return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}
//# sourceMappingURL=fields.js.map
;// CONCATENATED MODULE: ./build/compare/formats/zip.js



const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
/** A comment of 64 KiB may stand behind the end record. */
const longestEnd = 22 + 0xffff;
const isEncrypted = 1;
const zip_isUtf8 = 0x800;
/**
 * The members of a zip in the order of its central directory (APPNOTE.TXT 6.3.10, 4.3.12). Times are in no zone
 * there and taken as UTC. Members may share bytes or names: each is only what its own record says.
 * @throws Stopped when the directory is damaged or too long
 */
function zipMembers(zip) {
    const end = zip.lastIndexOf(endMark);
    if (end < 0 || end < zip.length - longestEnd || end + 22 > zip.length) {
        throw new Stopped("the zip has no directory");
    }
    const count = littleEndian(zip, end + 10, 2);
    const members = [];
    let at = littleEndian(zip, end + 16, 4);
    while (at + 46 <= zip.length && littleEndian(zip, at, 4) === centralMark) {
        if (members.length >= maxMembers)
            throw new Stopped("the zip has too many members");
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => littleEndian(zip, at + field, 2));
        members.push(memberAt(zip, at));
        at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
    if (members.length % 0x10000 !== count) {
        throw new Stopped("the zip's directory is damaged");
    }
    return members;
}
function memberAt(zip, at) {
    const field = (offset, length) => littleEndian(zip, at + offset, length);
    const [flags, method] = [field(8, 2), field(10, 2)];
    const nameEnd = at + 46 + field(28, 2);
    const name = zip.subarray(at + 46, nameEnd);
    const path = name.toString((flags & zip_isUtf8) === 0 ? "latin1" : "utf8");
    const attributes = field(38, 4);
    const mode = attributes >>> 16;
    const isFolder = path.endsWith("/");
    const header = memberHeader({
        path,
        type: isFolder ? "directory" : typeOfMode(mode),
        mode,
        size: field(24, 4),
        mtime: dosTime(field(12, 2), field(14, 2)),
        pax: {
            "version made by": String(field(4, 2)),
            "version needed": String(field(6, 2)),
            flags: String(flags),
            method: String(method),
            "internal attributes": String(field(36, 2)),
            "external attributes": String(attributes & 0xffff),
            ...extraRecords(zip.subarray(nameEnd, nameEnd + field(30, 2))),
            comment: zip
                .subarray(nameEnd + field(30, 2), nameEnd + field(30, 2) + field(32, 2))
                .toString("latin1"),
        },
    });
    const readable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
    return {
        header,
        stored: readable ? storedBytes(zip, field(42, 4), field(20, 4)) : Buffer.alloc(0),
        isDeflated: method === 8,
    };
}
/** A member's bytes stand behind its local header, whose name and extra field have lengths of their own. */
function storedBytes(zip, local, size) {
    if (littleEndian(zip, local, 4) !== localMark)
        throw new Stopped("a member of the zip is missing");
    const start = local + 30 + littleEndian(zip, local + 26, 2) + littleEndian(zip, local + 28, 2);
    if (start + size > zip.length)
        throw new Stopped("a member of the zip is cut");
    return zip.subarray(start, start + size);
}
/** Seconds since 1970 of an MS-DOS time, which counts two seconds at a time from 1980 on. */
function dosTime(time, date) {
    const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
}
/** Extra fields by their id in hex, e.g. `extra 5455` for the extended timestamp. */
function extraRecords(extra) {
    const records = {};
    for (let at = 0; at + 4 <= extra.length;) {
        const id = littleEndian(extra, at, 2).toString(16).padStart(4, "0");
        const length = littleEndian(extra, at + 2, 2);
        records[`extra ${id}`] = extra.subarray(at + 4, at + 4 + length).toString("hex");
        at += 4 + length;
    }
    return records;
}
//# sourceMappingURL=zip.js.map
;// CONCATENATED MODULE: ./build/compare/headers.js

/** PAX records that replace a field of the header. */
const replaced = {
    gid: "gid",
    gname: "gname",
    linkpath: "linkname",
    mtime: "mtime",
    path: "path",
    size: "size",
    uid: "uid",
    uname: "uname",
};
/** What there is to say of an entry that only one side has. */
function describeEntry({ type, mode, uid, gid, size, linkname }) {
    const target = linkname === "" ? "" : ` to ${bytes_quoted(linkname)}`;
    const bytes = type === "file" ? `, ${size} bytes` : "";
    return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}
/** The clue for headers that differ, over a content that is the same or told by itself. */
function headerClue({ headers, inside }) {
    const [a, b] = headers;
    return {
        spots: [],
        isCut: false,
        format: "binary",
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: false,
    };
}
/**
 * Each differing field, one a line. A file's size belongs to its content.
 * @param record what further records of this kind of archive are called, e.g. `PAX`
 */
function headerEvidence(a, b, record = "PAX") {
    const facts = [];
    const field = (name, show) => {
        if (!Object.is(a[name], b[name]))
            facts.push(`${name} ${show(a[name])} ≠ ${show(b[name])}`);
    };
    field("type", (type) => type);
    field("mode", octal);
    field("uid", String);
    field("gid", String);
    field("uname", bytes_quoted);
    field("gname", bytes_quoted);
    field("mtime", String);
    field("linkname", bytes_quoted);
    field("devmajor", String);
    field("devminor", String);
    if (a.type !== "file" || b.type !== "file")
        field("size", String);
    const records = recordEvidence(a, b).map((fact) => `${record} ${fact}`);
    if (facts.length + records.length > 0)
        return [...facts, ...records];
    // Another spelling of the same value matters only when nothing else tells the entries apart.
    return spellingEvidence(a, b).map((fact) => `${record} ${fact}`);
}
/** Records that differ and were not told already by the field that they replace. */
function recordEvidence(a, b) {
    return recordNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
        const isTold = field !== undefined && !Object.is(a[field], b[field]);
        const isSpelling = field !== undefined && (left === undefined || right === undefined);
        return left === right || isTold || isSpelling ? [] : [shownRecord(name, left, right)];
    });
}
/** Fields of the same value that one side has in a PAX record and the other in the header. */
function spellingEvidence(a, b) {
    return recordNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        return left === right ? [] : [shownRecord(name, left, right)];
    });
}
function recordNames(a, b) {
    return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}
function shownRecord(name, left, right) {
    return `${bytes_quoted(name)} ${headers_shown(left)} ≠ ${headers_shown(right)}`;
}
function recordOf(header, name) {
    return Object.hasOwn(header.pax, name) ? header.pax[name] : undefined;
}
function headers_shown(value) {
    return value === undefined ? "absent" : bytes_quoted(value);
}
function octal(mode) {
    return Number.isNaN(mode) ? "unreadable" : mode.toString(8).padStart(4, "0");
}
//# sourceMappingURL=headers.js.map
;// CONCATENATED MODULE: ./build/compare/order.js

/**
 * Whether one path comes before another when a folder tree is walked in sorted order, each folder before what is in
 * it. Most programs write layers in this order, so it tells which of two tars has an entry that the other lacks.
 */
function comesBefore(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    const at = left.findIndex((part, index) => part !== right[index]);
    if (at < 0)
        return left.length < right.length;
    const [one, other] = [left[at], right[at]];
    return other !== undefined && one !== undefined && one < other;
}
/**
 * Notices when entries that both tars have stand in another order. Pairs are told as soon as their later half was
 * read, so in equal order both positions only ever grow.
 */
class OrderWatch {
    #last = [-1, -1];
    #moved = 0;
    #example;
    pair(header, positions) {
        const [a, b] = positions;
        if (a > this.#last[0] && b > this.#last[1]) {
            this.#last = positions;
            return;
        }
        this.#last = [Math.max(a, this.#last[0]), Math.max(b, this.#last[1])];
        this.#moved += 1;
        this.#example ??= `${bytes_quoted(header.path)} is entry ${a} ≠ ${b}, counted from 0`;
    }
    /** What shows the other order; undefined when it is the same. */
    get evidence() {
        if (this.#example === undefined)
            return undefined;
        const entries = this.#moved === 1 ? "1 entry stands" : `${this.#moved} entries stand`;
        return [`${entries} at another place in the order of the layer`, this.#example];
    }
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/compare/content/place.js
/** Where the member of an archive stands. */
function memberPlace(archive, member) {
    const path = archive.path === "" ? member.path : `${archive.path}//${member.path}`;
    return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./build/compare/content/reordered.js
/** The clue for an archive whose members are the same in another order. */
function reorderedClue({ inside, headers }, format) {
    const [a, b] = headers;
    return {
        spots: [],
        isCut: false,
        format,
        inside,
        sizes: [a?.size ?? 0, b?.size ?? 0],
        headers,
        isReordered: true,
    };
}
//# sourceMappingURL=reordered.js.map
;// CONCATENATED MODULE: ./build/compare/content/members.js





/** Compares the members of two archives: who is there, their headers, their contents, their order. */
async function compareMembers(lists) {
    const { members, place, look, format } = lists;
    const [left, right] = [keyed(members[0]), keyed(members[1])];
    const order = new OrderWatch();
    for (const [key, a] of left) {
        const b = right.get(key);
        if (b === undefined)
            addAlone(lists, "removed", a.member.header);
        else {
            order.pair(a.member.header, [a.position, b.position]);
            await comparePair(lists, a.member, b.member);
        }
    }
    for (const [key, b] of right)
        if (!left.has(key))
            addAlone(lists, "added", b.member.header);
    const evidence = order.evidence;
    if (evidence === undefined)
        return;
    const clue = reorderedClue(place, format);
    look.findings.add({ path: place.path, kind: "content", layer: place.layer, evidence, clue });
}
/** Members by name; of several with one name each stands for itself. */
function keyed(members) {
    const counts = new Map();
    const byKey = new Map();
    for (const [position, member] of members.entries()) {
        const { path } = member.header;
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        byKey.set(`${count}/${path}`, { member, position });
    }
    return byKey;
}
async function comparePair(lists, a, b) {
    const { look, format } = lists;
    const place = members_placeOf(lists, [a.header, b.header]);
    if (a.isDeflated !== b.isDeflated || !a.stored.equals(b.stored)) {
        await lists.compareContents(contentsOf(lists, place, [a, b]));
    }
    const evidence = headerEvidence(a.header, b.header, format);
    if (evidence.length === 0)
        return;
    const clue = headerClue(place);
    look.findings.add({ path: place.path, kind: "metadata", layer: place.layer, evidence, clue });
}
function contentsOf({ look }, place, [a, b]) {
    const content = ({ stored, isDeflated }) => isDeflated
        ? look.budget.unpacking({
            packed: once(stored),
            unpack: (bytes) => look.readers.decompress({ bytes, compression: "deflate", name: "its member" }),
        })
        : once(stored);
    return { a: content(a), b: content(b), place, look };
}
function addAlone(lists, kind, header) {
    const headers = kind === "added" ? [undefined, header] : [header, undefined];
    const place = members_placeOf(lists, headers);
    lists.look.findings.add({
        path: place.path,
        kind,
        layer: place.layer,
        evidence: [describeEntry(header)],
        clue: headerClue(place),
    });
}
function members_placeOf({ place, inside }, headers) {
    const path = headers[0]?.path ?? headers[1]?.path ?? "";
    return memberPlace(place, { path, inside, headers });
}
//# sourceMappingURL=members.js.map
;// CONCATENATED MODULE: ./build/compare/content/archives.js





const compressions = {
    gzip: "gzip",
    bzip2: "bzip2",
    xz: "xz",
    zstd: "zstd",
};
const memberReaders = {
    zip: zipMembers,
    ar: arMembers,
    cpio: cpioMembers,
};
/** Whether there may be something inside a thing of this format. */
function isArchive(format) {
    return format === "tar" || format in compressions || format in memberReaders;
}
/** Whether it can be looked into while it streams by. */
function canStream(format) {
    return format === "tar" || format in compressions;
}
/** Compares what is inside two archives. @throws Stopped, or a Failure of a reader, when the look ended early */
async function compareInside(opened) {
    const { format, place, look, bytes, streams } = opened;
    const inside = [...place.inside, format];
    const compression = compressions[format];
    if (compression !== undefined) {
        const unpacked = (side) => look.budget.unpacking({
            packed: streams[side],
            unpack: (packed) => look.readers.decompress({ bytes: packed, compression, name: "it" }),
        });
        const pair = { a: unpacked(0), b: unpacked(1), place: { ...place, inside }, look };
        await opened.compareContents(pair);
        return;
    }
    if (format === "tar") {
        const [a, b] = streams.map((stream) => look.readers.entries(stream, "it"));
        if (a !== undefined && b !== undefined)
            await look.compareTars({ a, b, place, inside, look });
        return;
    }
    const read = memberReaders[format];
    if (read === undefined)
        return;
    if (bytes === undefined)
        throw new Stopped("it is too large to be looked into");
    await compareMembers({ ...opened, members: [read(bytes[0]), read(bytes[1])], inside });
}
//# sourceMappingURL=archives.js.map
;// CONCATENATED MODULE: ./build/compare/formats/gzip.js


const [hasCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16];
/** The header of a gzip stream's first member (RFC 1952, 2.3), as far as the bytes at hand reach. */
function gzipFields(head) {
    const flags = littleEndian(head, 3, 1);
    const fields = [
        numberField(head, ["flags", 3, 1]),
        numberField(head, ["mtime", 4, 4]),
        numberField(head, ["extra flags", 8, 1]),
        numberField(head, ["os", 9, 1]),
    ];
    let at = 10;
    if ((flags & hasExtra) !== 0) {
        const length = littleEndian(head, at, 2);
        fields.push(textField(head, "extra", at + 2, at + 2 + length));
        at += 2 + length;
    }
    for (const [bit, name] of [
        [hasName, "name"],
        [hasComment, "comment"],
    ]) {
        if ((flags & bit) === 0)
            continue;
        const end = head.indexOf(0, at);
        if (end < 0)
            return fields;
        fields.push(textField(head, name, at, end));
        at = end + 1;
    }
    if ((flags & hasCrc) !== 0)
        fields.push(numberField(head, ["header crc", at, 2]));
    return fields;
}
function textField(head, name, from, to) {
    const bytes = head.subarray(from, to);
    return { name, offset: from, bytes, text: bytes_quoted(bytes.toString("latin1")) };
}
//# sourceMappingURL=gzip.js.map
;// CONCATENATED MODULE: ./build/compare/formats/pyc.js

/** From this magic number on (Python 3.7) there are flags, PEP 552; before, as in PEP 3147 with the source's size. */
const firstWithFlags = 3390;
const isHashBased = 1;
/** The header of a compiled Python module, and where the marshalled code begins. */
function pycHeader(head) {
    const magic = numberField(head, ["magic", 0, 4]);
    if (littleEndian(head, 0, 2) < firstWithFlags) {
        return {
            fields: [
                magic,
                numberField(head, ["source mtime", 4, 4]),
                numberField(head, ["source size", 8, 4]),
            ],
            length: 12,
        };
    }
    const flags = numberField(head, ["flags", 4, 4]);
    const hash = head.subarray(8, 16);
    const source = (littleEndian(head, 4, 4) & isHashBased) === 0
        ? [numberField(head, ["source mtime", 8, 4]), numberField(head, ["source size", 12, 4])]
        : [{ name: "source hash", offset: 8, bytes: hash, text: hash.toString("hex") }];
    return { fields: [magic, flags, ...source], length: 16 };
}
//# sourceMappingURL=pyc.js.map
;// CONCATENATED MODULE: ./build/compare/formats/elf.js

/** Real objects built with a section a function have tens of thousands. */
const maxSections = 100_000;
/** Bytes of a section's name. */
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;
/**
 * The sections of an ELF file in the order of its table (gABI, "Sections").
 * @throws Stopped when the table lies about its place or size
 */
function elfSections(elf) {
    const reader = numbersOf(elf);
    const table = reader.word(reader.is64 ? 0x28 : 0x20);
    const [entrySize, count, namesIndex] = (reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]).map((at) => reader.half(at));
    if (table === 0 || entrySize === undefined || count === undefined)
        return [];
    // More than 65279 sections: the count is in the first entry.
    const real = count === 0 ? reader.word(table + (reader.is64 ? 0x20 : 0x14)) : count;
    if (real > maxSections || entrySize < (reader.is64 ? 64 : 40)) {
        throw new Stopped("its table of sections is damaged");
    }
    const raw = Array.from({ length: real }, (_, index) => rawSection(reader, table + index * entrySize));
    const names = raw[namesIndex ?? 0];
    const namesAt = names === undefined ? 0 : names.offset;
    const namesEnd = Math.min(elf.length, namesAt + (names?.size ?? 0));
    return raw.map(({ nameAt, type, flags, offset, size }) => {
        const from = namesAt + nameAt;
        const end = from < namesEnd ? elf.indexOf(0, from) : from;
        const nameEnd = end < 0 ? namesEnd : Math.min(end, namesEnd, from + longestName);
        const name = from < namesEnd ? elf.toString("latin1", from, nameEnd) : "";
        if (type === noBits || size === 0) {
            return { name, offset, bytes: Buffer.alloc(0), hasStrings: false };
        }
        if (offset + size > elf.length)
            throw new Stopped("a section lies outside of the file");
        const hasStrings = (flags & stringsFlag) !== 0 || /^\.(rodata|comment|go\.buildinfo|strtab|dynstr)/.test(name);
        return { name, offset, bytes: elf.subarray(offset, offset + size), hasStrings };
    });
}
function rawSection({ is64, int, word }, at) {
    return {
        nameAt: int(at),
        type: int(at + 4),
        flags: word(at + 8),
        offset: word(at + (is64 ? 0x18 : 0x10)),
        size: word(at + (is64 ? 0x20 : 0x14)),
    };
}
/** Reads numbers in the file's own width and byte order; what lies outside of the file cannot be read. */
function numbersOf(elf) {
    const is64 = elf[4] === 2;
    const isLittle = elf[5] === 1;
    const checked = (at, length) => {
        if (at >= 0 && at + length <= elf.length)
            return at;
        throw new Stopped("its table of sections lies outside of the file");
    };
    const half = (at) => isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
    const int = (at) => isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
    const long = (at) => Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
    return { is64, half, int, word: is64 ? long : int };
}
//# sourceMappingURL=elf.js.map
;// CONCATENATED MODULE: ./build/compare/content/line-spots.js

const newline = 0x0a;
/** Bytes between the first and the last difference that are looked at line by line. */
const maxMiddle = 4 * 1024 * 1024;
/** Lines of them on either side. */
const maxLines = 50_000;
/** Lines taken out and put in while matching; more and the two are hardly versions of one text. */
const maxEdits = 400;
/** Spots in one line. */
const mostInLine = 4;
/** Where two texts differ, line against line; lines that one of them has more are a spot together. */
async function lineSpots(texts) {
    const { a, b, separator = newline, most = maxSpots } = texts;
    const middle = middleOf(a, b, separator);
    const [from, toA, toB] = middle;
    if (Math.max(toA, toB) - from > maxMiddle)
        return { ...byteSpots(texts), isReordered: false };
    const lines = [linesOf(a, separator, from, toA), linesOf(b, separator, from, toB)];
    const [left, right] = [textsOf(a, lines[0]), textsOf(b, lines[1])];
    const spots = [];
    const first = separator === newline ? lineNumber(a, from) : undefined;
    for (const hunk of await hunksOf(left, right)) {
        if (spots.length >= most)
            return { spots, isCut: true, isReordered: sameLines(left, right) };
        spots.push(...hunkSpots(texts, { hunk, lines, first, most: most - spots.length }));
    }
    return { spots, isCut: false, isReordered: sameLines(left, right) };
}
/** Equal lines at both ends left out: where the differing ones start, and where they end in a and in b. */
function middleOf(a, b, separator) {
    const start = commonStart(a, b);
    const from = start === 0 ? 0 : a.lastIndexOf(separator, start - 1) + 1;
    const end = commonEnd(a.subarray(from), b.subarray(from));
    // Only whole lines: what comes after the first separator in the equal end.
    const lead = end === 0 ? -1 : a.indexOf(separator, a.length - end);
    const kept = lead < 0 ? 0 : a.length - lead - 1;
    return [from, a.length - kept, b.length - kept];
}
function linesOf(bytes, separator, from, to) {
    const lines = [];
    for (let start = from; start < to;) {
        const found = bytes.indexOf(separator, start);
        const end = found < 0 || found >= to ? to : found;
        lines.push([start, end]);
        start = end + 1;
    }
    return lines;
}
function textsOf(bytes, lines) {
    return lines.slice(0, maxLines).map(([start, end]) => bytes.toString("latin1", start, end));
}
/** What to change in the lines of a; when that is too much, line against line as they stand. */
async function hunksOf(left, right) {
    const { diffArrays } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 7622));
    const changes = diffArrays(left, right, { maxEditLength: maxEdits });
    if (changes === undefined) {
        const count = Math.min(left.length, right.length);
        const pairs = Array.from({ length: count }, (_, at) => at).filter((at) => left[at] !== right[at]);
        return pairs.map((at) => ({ a: [at, at + 1], b: [at, at + 1] }));
    }
    const hunks = [];
    let [atA, atB] = [0, 0];
    let open;
    for (const { added, removed, count } of changes) {
        if (!added && !removed) {
            if (open !== undefined)
                hunks.push(open);
            open = undefined;
            atA += count;
            atB += count;
            continue;
        }
        const [endA, endB] = [atA + (removed ? count : 0), atB + (added ? count : 0)];
        open = { a: [open?.a[0] ?? atA, endA], b: [open?.b[0] ?? atB, endB] };
        [atA, atB] = [endA, endB];
    }
    return open === undefined ? hunks : [...hunks, open];
}
function hunkSpots(texts, { hunk, lines, first, most }) {
    const { a, b, offset = 0 } = texts;
    const [fromA, toA] = hunk.a;
    const [fromB, toB] = hunk.b;
    const numbered = (spot, line) => first === undefined ? spot : { ...spot, line: first + line };
    if (toA - fromA !== toB - fromB) {
        const [startA, endA] = spanOf(lines[0], hunk.a, a.length);
        const [startB, endB] = spanOf(lines[1], hunk.b, b.length);
        const spot = spotAt({ a, b, offset }, [startA, endA, startB, endB]);
        // Whole lines: what stands around them is other lines.
        const nothing = Buffer.alloc(0);
        return [numbered({ ...spot, before: nothing, after: nothing }, fromA)];
    }
    const spots = [];
    for (let at = 0; at < toA - fromA && spots.length < most; at += 1) {
        const [startA, endA] = lines[0][fromA + at] ?? [0, 0];
        const [startB, endB] = lines[1][fromB + at] ?? [0, 0];
        const found = byteSpots({
            a: a.subarray(startA, endA),
            b: b.subarray(startB, endB),
            offset: offset + startA,
            most: mostInLine,
        });
        spots.push(...found.spots.map((spot) => numbered(spot, fromA + at)));
    }
    return spots.slice(0, most);
}
/** The bytes of some lines; of none the place where they would stand. */
function spanOf(lines, [from, to], end) {
    const start = lines[from]?.[0] ?? (lines.at(-1)?.[1] ?? end - 1) + 1;
    return [Math.min(start, end), to > from ? (lines[to - 1]?.[1] ?? end) : Math.min(start, end)];
}
/** 1-based. */
function lineNumber(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(newline); at >= 0 && at < offset; at = bytes.indexOf(newline, at + 1))
        line += 1;
    return line;
}
function sameLines(left, right) {
    if (left.length !== right.length || left.length < 2)
        return false;
    const counts = new Map();
    for (const line of left)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return right.every((line) => {
        const count = counts.get(line) ?? 0;
        counts.set(line, count - 1);
        return count > 0;
    });
}
//# sourceMappingURL=line-spots.js.map
;// CONCATENATED MODULE: ./build/compare/content/elf-spots.js





/** Sections that only one side has and that are told. */
const mostAlone = 8;
/** Spots of a section when many differ. */
const fewest = 2;
/** Section against section: one that grows would else shift, and so hide, all that follow it. */
async function elfSpots(a, b) {
    const pairs = sectionPairs(a, b);
    if (pairs === undefined)
        return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
    const common = pairs.flatMap(([one, other]) => one === undefined || other === undefined ? [] : [[one, other]]);
    const differing = common.filter(([one, other]) => !one.bytes.equals(other.bytes));
    const share = Math.max(fewest, Math.floor(maxSpots / Math.max(1, differing.length)));
    const facts = pairs.flatMap(aloneFact).slice(0, mostAlone);
    const spots = [];
    let isCut = differing.length * fewest > maxSpots;
    for (const [one, other] of differing.slice(0, maxSpots / fewest)) {
        const found = await sectionSpots(one, other, share);
        isCut ||= found.isCut;
        spots.push(...found.spots.map((spot) => ({ ...spot, section: one.name })));
    }
    if (spots.length > 0) {
        return { spots: spots.slice(0, maxSpots), isCut, isReordered: false, facts };
    }
    const elsewhere = facts.length > 0 ? facts : ["the bytes outside of the sections differ"];
    return { ...byteSpots({ a, b }), isReordered: false, facts: elsewhere };
}
function aloneFact([one, other]) {
    if (one !== undefined && other !== undefined)
        return [];
    const which = one === undefined ? "second" : "first";
    const { name, bytes } = one ?? other ?? { name: "", bytes: "" };
    return [`only the ${which} file has section ${bytes_quoted(name)}, ${bytes.length} bytes`];
}
/** Undefined when one of the tables cannot be read: then the bytes speak for themselves. */
function sectionPairs(a, b) {
    try {
        const [left, right] = [elf_spots_keyed(elfSections(a)), elf_spots_keyed(elfSections(b))];
        return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
            left.get(key),
            right.get(key),
        ]);
    }
    catch (error) {
        if (error instanceof Stopped)
            return undefined;
        throw error;
    }
}
function elf_spots_keyed(sections) {
    const counts = new Map();
    return new Map(sections.map((section) => {
        const count = counts.get(section.name) ?? 0;
        counts.set(section.name, count + 1);
        return [`${section.name}/${count}`, section];
    }));
}
async function sectionSpots(a, b, most) {
    const pieces = { a: a.bytes, b: b.bytes, offset: a.offset, most };
    return a.hasStrings ? await lineSpots({ ...pieces, separator: 0 }) : byteSpots(pieces);
}
//# sourceMappingURL=elf-spots.js.map
;// CONCATENATED MODULE: ./build/compare/content/told.js
const nothing = { spots: [], isCut: false, isReordered: false, facts: [] };
//# sourceMappingURL=told.js.map
;// CONCATENATED MODULE: ./build/compare/content/plain.js






/** Spots of two whole contents, by the parts that their format has. */
async function spotsOf(format, a, b) {
    switch (format) {
        case "text":
            return { ...(await lineSpots({ a, b })), facts: [] };
        case "elf":
            return await elfSpots(a, b);
        case "pyc":
            return pycSpots(a, b);
        default:
            return { ...byteSpots({ a, b }), isReordered: false, facts: [] };
    }
}
/** Differing fields of gzip's own header; of other formats nothing. */
function headerFields(format, [a, b]) {
    return format === "gzip" ? fieldSpots("gzip", gzipFields(a), gzipFields(b)) : nothing;
}
function fieldSpots(format, left, right) {
    const names = [...new Set([...left, ...right].map(({ name }) => name))];
    const spots = [];
    const facts = [];
    for (const name of names) {
        const [a, b] = [left, right].map((fields) => fields.find((field) => field.name === name));
        if (a !== undefined && b !== undefined && a.bytes.equals(b.bytes))
            continue;
        facts.push(`${format} ${name} ${a?.text ?? "absent"} ≠ ${b?.text ?? "absent"}`);
        spots.push({
            offset: a?.offset ?? b?.offset ?? 0,
            field: name,
            a: plain_copied(a?.bytes),
            b: plain_copied(b?.bytes),
            before: Buffer.alloc(0),
            after: Buffer.alloc(0),
        });
    }
    return { spots, isCut: false, isReordered: false, facts };
}
function plain_copied(bytes) {
    return Buffer.from(bytes?.subarray(0, 256) ?? []);
}
function pycSpots(a, b) {
    const [left, right] = [pycHeader(a), pycHeader(b)];
    const header = fieldSpots("pyc", left.fields, right.fields);
    const { length } = left;
    const body = byteSpots({ a: a.subarray(length), b: b.subarray(right.length), offset: length });
    const differs = !a.subarray(length).equals(b.subarray(right.length));
    return {
        spots: [...header.spots, ...(differs ? body.spots : [])].slice(0, maxSpots),
        isCut: differs && body.isCut,
        isReordered: false,
        facts: [...header.facts, ...(differs ? ["the compiled code differs"] : [])],
    };
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/compare/content/look-inside.js






/** Archives and compressions around a thing. */
const look_inside_maxDepth = 6;
/** Differences that are listed of what is inside one archive. */
const mostInside = 12;
/**
 * Compares what is inside two archives. What is wrong with them, or too much, ends the look and is told.
 * @param sources where the archives come from: what those throw is not the archives' fault, and is thrown
 */
async function lookInside(opened, sources) {
    const header = headerFields(opened.format, opened.heads);
    if (opened.place.inside.length >= look_inside_maxDepth) {
        const stopped = `archives stand in each other more than ${look_inside_maxDepth} deep`;
        return { found: 0, stopped, header };
    }
    const findings = new Findings(mostInside);
    let stopped;
    try {
        await compareInside({ ...opened, look: { ...opened.look, findings } });
    }
    catch (error) {
        for (const { failure } of sources)
            if (failure !== undefined)
                throw failure.error;
        if (!(error instanceof Stopped || error instanceof domain_failure/* Failure */.HR))
            throw error;
        stopped = (0,printable/* visible */.RK)(error.message).replace(/\.$/, "");
    }
    opened.look.findings.pour(findings);
    return { found: findings.total, stopped, header };
}
//# sourceMappingURL=look-inside.js.map
;// CONCATENATED MODULE: ./build/compare/content/evidence.js


/** Facts about places beyond the first one. */
const evidence_mostSpots = 7;
/** Bytes of a spot, and of its line around it, that are shown. */
const shownSpot = 48;
const shownText = 60;
const lineFeed = 0x0a;
/** How many bytes both versions have. */
function sizeFact([a, b]) {
    return a === b ? `size ${a} bytes on both sides` : `size ${a} ≠ ${b} bytes`;
}
/** Facts for a content that is shown byte by byte or line by line. */
function plainFacts(first, spots) {
    const seen = new Set([first.line]);
    const more = spots.filter(({ line, offset }) => {
        const isNew = line === undefined ? offset > first.offset : !seen.has(line);
        if (line !== undefined)
            seen.add(line);
        return isNew;
    });
    return [...describeDifference(first), ...spotFacts(more)];
}
/** One fact a spot, up to a number that can be read. */
function spotFacts(spots) {
    const hidden = spots.length - evidence_mostSpots;
    return [
        ...spots.slice(0, evidence_mostSpots).map(spotFact),
        ...(hidden > 0 ? [`and ${hidden} more places`] : []),
    ];
}
function spotFact(spot) {
    const { offset, line, section } = spot;
    if (line !== undefined) {
        const [a, b] = lineTexts(spot);
        if (a !== undefined && b !== undefined)
            return `line ${line}: ${a} ≠ ${b}`;
    }
    const [a, b] = evidence_shownBytes(spot);
    return `${section === undefined ? "" : `section ${bytes_quoted(section)}, `}offset ${offset}: ${a} ≠ ${b}`;
}
/** The line around the spot as far as it is near. */
function lineTexts({ before, after, a, b }) {
    const lead = before.subarray(-shownText);
    const tail = after.subarray(0, shownText);
    return [a, b].map((bytes) => {
        const whole = Buffer.concat([lead, bytes.subarray(0, shownText * 2), tail]);
        if (whole.length === 0)
            return "nothing";
        // A spot of several lines has line feeds, which are shown as such.
        const isText = compare_bytes_textOf(whole.filter((byte) => byte !== lineFeed)) !== undefined;
        return isText ? bytes_quoted(whole.toString("utf8")) : undefined;
    });
}
/** Text in quotes where both sides are that, else a dump. */
function evidence_shownBytes({ a, b }) {
    const [left, right] = [compare_bytes_textOf(a.subarray(0, shownText)), compare_bytes_textOf(b.subarray(0, shownText))];
    return left !== undefined && right !== undefined && a.length > 3 && b.length > 3
        ? [bytes_quoted(left), bytes_quoted(right)]
        : [dumped(a), dumped(b)];
}
function dumped(bytes) {
    return bytes.length === 0 ? "nothing" : bytes_dump(bytes.subarray(0, shownSpot));
}
//# sourceMappingURL=evidence.js.map
;// CONCATENATED MODULE: ./build/compare/content/tell.js


/** Adds the difference of a content. */
function addDifference({ pair, format, sizes, told }, facts) {
    const { path, layer, inside, headers } = pair.place;
    const { spots, isCut, isReordered } = told;
    const order = isReordered ? ["the same lines in another order"] : [];
    pair.look.findings.add({
        path,
        kind: "content",
        layer,
        evidence: [sizeFact(sizes), ...order, ...facts],
        clue: { spots, isCut, format, inside, sizes, headers, isReordered },
    });
}
/** An archive is a difference itself when its own header differs, when nothing in it does, or when not all was seen. */
function addArchive(known, inside, raw) {
    const { found, stopped, header } = inside;
    const hasHeader = header.spots.length > 0;
    if (found > 0 && stopped === undefined && !hasHeader)
        return;
    const { told, facts } = hasHeader ? { told: header, facts: [] } : raw();
    addDifference({ ...known, told }, [
        ...header.facts,
        ...(stopped === undefined ? [] : [`the look inside stopped: ${stopped}`]),
        ...(found === 0 && stopped === undefined ? [samePacked(known.format)] : []),
        ...facts,
    ]);
}
function samePacked(format) {
    const hasMembers = ["tar", "zip", "ar", "cpio"].includes(format);
    return isArchive(format) && !hasMembers
        ? "same content, compressed differently"
        : "same members, packed differently";
}
//# sourceMappingURL=tell.js.map
;// CONCATENATED MODULE: ./build/compare/content/compare-streaming.js




/** Compares two archives that may be too large to be held, while they stream by. @returns whether they differ */
async function compareStreaming(streaming) {
    const { pair, sides, format, heads, compareContents } = streaming;
    const { place, look } = pair;
    const [a, b] = [new Counted(sides[0]), new Counted(sides[1])];
    const streams = [a.stream(), b.stream()];
    const opened = { format, bytes: undefined, streams, heads, place, look, compareContents };
    const inside = await lookInside(opened, sides);
    const digests = [await a.digest(), await b.digest()];
    if (digests[0] === digests[1])
        return false;
    addArchive({ pair, format, sizes: [a.length, b.length] }, inside, () => ({
        told: { ...nothing, isCut: true },
        facts: [`sha256 ${digests[0]} ≠ ${digests[1]}`],
    }));
    return true;
}
/** A stream that is counted and hashed as it is read. */
class Counted {
    #cursor;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    length = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    async *stream() {
        for await (const chunk of this.#cursor.rest()) {
            this.#hash.update(chunk);
            this.length += chunk.length;
            yield chunk;
        }
    }
    /** In hex, of the whole; what nobody read yet is read now. */
    async digest() {
        for await (const _ of this.stream())
            ;
        return this.#hash.digest("hex");
    }
}
//# sourceMappingURL=compare-streaming.js.map
;// CONCATENATED MODULE: ./build/compare/content/held.js
/** Bytes of one version of a content that are held; what is larger is compared as a stream. */
const maxContent = 16 * 1024 * 1024;
/** Pieces of a content in memory, as long as budget and limit allow. */
class Pieces {
    #budget;
    #chunks = [];
    length = 0;
    /** Whether something did not fit; then nothing is held any more. */
    isDropped = false;
    constructor(budget) {
        this.#budget = budget;
    }
    /** Takes a piece in. @returns whether there is still room */
    add(chunk) {
        if (this.isDropped || this.length + chunk.length > maxContent)
            return false;
        if (!this.#budget.hold(chunk.length))
            return false;
        this.#chunks.push(chunk);
        this.length += chunk.length;
        return true;
    }
    drop() {
        this.#budget.release(this.length);
        this.#chunks = [];
        this.length = 0;
        this.isDropped = true;
    }
    /** Lets go of the pieces, which now stand in one buffer, and keeps their share of the budget for it. */
    hollow() {
        this.#chunks = [];
    }
    /** The first bytes, as many as asked for or as there are. */
    start(length) {
        const parts = [];
        let missing = length;
        for (const chunk of this.#chunks) {
            if (missing <= 0)
                break;
            parts.push(chunk.subarray(0, missing));
            missing -= chunk.length;
        }
        return Buffer.concat(parts);
    }
    /** These pieces and then those, as one. */
    with(others) {
        return Buffer.concat([...this.#chunks, ...others.#chunks]);
    }
}
/** Reads a stream into memory to its end. @returns whether all of it fits */
async function hold(cursor, start, rest) {
    for (;;) {
        const chunk = await cursor.fill();
        if (chunk.length === 0)
            return true;
        if (start.length + rest.length + chunk.length > maxContent || !rest.add(chunk))
            return false;
        cursor.skip(chunk.length);
    }
}
//# sourceMappingURL=held.js.map
;// CONCATENATED MODULE: ./build/compare/content/compare-contents.js













/** Bytes of a content too large to hold that are looked at from its first difference on. */
const windowBytes = 64 * 1024;
/**
 * Compares two contents, and where they differ looks for the innermost things that do: into compressions and
 * archives, by sections, fields and lines. Each is a difference of its own, and so is what is only packed
 * differently. @returns whether they differ
 * @throws what the contents themselves throw; trouble with what is inside of them becomes evidence
 */
async function compareContents(pair) {
    const sides = [new Cursor(pair.a), new Cursor(pair.b)];
    try {
        if (pair.sizes === undefined || Math.max(...pair.sizes) > maxContent) {
            const heads = [await sides[0].peek(format_headLength), await sides[1].peek(format_headLength)];
            const format = commonFormat(heads);
            if (canStream(format)) {
                return await compareStreaming({ pair, sides, format, heads, compareContents });
            }
        }
        return await compareHeld(pair, sides);
    }
    finally {
        await Promise.allSettled(sides.map((side) => side.close()));
    }
}
async function compareHeld(pair, sides) {
    const { budget, findings } = pair.look;
    const pieces = { start: new Pieces(budget), a: new Pieces(budget), b: new Pieces(budget) };
    let head = Buffer.alloc(0);
    try {
        const first = await meet(sides, (equal) => {
            if (head.length < format_headLength) {
                head = Buffer.concat([head, equal.subarray(0, format_headLength - head.length)]);
            }
            if (!pieces.start.add(equal))
                pieces.start.drop();
        });
        if (first === undefined)
            return false;
        // Once no more are listed, a difference is as good as its details.
        if (findings.isFull)
            addDifference({ pair, format: "binary", sizes: [0, 0], told: nothing }, []);
        else
            await tell({ pair, sides, pieces, first, head });
        return true;
    }
    finally {
        for (const held of Object.values(pieces))
            held.drop();
    }
}
async function tell(met) {
    const { pair, sides, pieces } = met;
    const { start, a, b } = pieces;
    const mayFit = Math.max(...(pair.sizes ?? [0])) <= maxContent && !start.isDropped;
    if (mayFit && (await hold(sides[0], start, a)) && (await hold(sides[1], start, b))) {
        const bytes = [start.with(a), start.with(b)];
        for (const held of [start, a, b])
            held.hollow();
        await tellWhole(met, bytes);
    }
    else {
        await tellStreamed(met);
    }
}
/** Contents in memory: archives of every kind, and the format's own parts. */
async function tellWhole({ pair, sides, first }, bytes) {
    const [a, b] = bytes;
    const format = commonFormat(bytes);
    const known = { pair, format, sizes: [a.length, b.length] };
    if (!isArchive(format)) {
        const told = await spotsOf(format, a, b);
        addDifference({ ...known, told }, tellingFacts(format, first, told));
        return;
    }
    const { place, look } = pair;
    const streams = [once(a), once(b)];
    const opened = { format, bytes, streams, heads: bytes, place, look, compareContents };
    addArchive(known, await lookInside(opened, sides), () => {
        const told = { ...nothing, ...byteSpots({ a, b }) };
        return { told, facts: plainFacts(first, told.spots) };
    });
}
/** Contents too large to be held: the bytes around the first difference. */
async function tellStreamed({ pair, sides, pieces, first, head }) {
    const windows = [await windowOf(pieces.a, sides[0]), await windowOf(pieces.b, sides[1])];
    const told = windowSpots(pair, windows, first);
    const format = commonFormat([compare_contents_headOf(head, windows[0]), compare_contents_headOf(head, windows[1])]);
    const sizes = pair.sizes ?? [await sizeOf(sides[0]), await sizeOf(sides[1])];
    const facts = plainFacts(first, told.spots);
    const known = { pair, format, sizes };
    if (isArchive(format)) {
        const stopped = `it has more than ${maxContent} bytes`;
        addArchive(known, { found: 0, stopped, header: nothing }, () => ({ told, facts }));
    }
    else {
        addDifference({ ...known, told }, facts);
    }
}
function compare_contents_headOf(head, window) {
    return Buffer.concat([head, window.subarray(0, format_headLength - head.length)]);
}
async function windowOf(held, side) {
    const ahead = await side.peek(windowBytes);
    return Buffer.concat([held.start(windowBytes), ahead]).subarray(0, windowBytes);
}
/** Byte against byte when the sizes are equal or not known; else nothing is known beyond the first place. */
function windowSpots({ sizes }, [a, b], { offset, before, line }) {
    const isAligned = sizes === undefined || sizes[0] === sizes[1];
    const length = isAligned ? Math.min(a.length, b.length) : 64;
    const [left, right] = [
        Buffer.concat([before, a.subarray(0, length)]),
        Buffer.concat([before, b.subarray(0, length)]),
    ];
    const { spots } = byteSpots({ a: left, b: right, offset: offset - before.length });
    const [first, ...others] = spots;
    if (first === undefined)
        return { ...nothing, isCut: true };
    const numbered = line === undefined ? first : { ...first, line };
    return { ...nothing, spots: isAligned ? [numbered, ...others] : [numbered], isCut: true };
}
/** What is not read yet is read to be counted. */
async function sizeOf(side) {
    for await (const _ of side.rest())
        ;
    return side.position;
}
function tellingFacts(format, first, told) {
    if (format === "elf") {
        const offset = `first difference at offset ${first.offset}`;
        return [offset, ...spotFacts(told.spots), ...told.facts];
    }
    return told.facts.length > 0
        ? [...told.facts, ...spotFacts(told.spots.filter(({ field }) => field === undefined))]
        : plainFacts(first, told.spots);
}
//# sourceMappingURL=compare-contents.js.map
;// CONCATENATED MODULE: ./build/compare/fingerprint.js

/** Bytes of content that are kept whole, so that small files can still be shown. */
const keptContent = 64 * 1024;
/** Bytes of every content that are kept, to know what it is. */
const keptHead = 512;
/** Bytes that a fingerprint takes beside its texts: objects, map slot, digest. */
const overhead = 1200;
/** Takes an entry in; content of up to `kept` bytes is kept as it is. */
async function fingerprint(entry, position, kept) {
    const { header } = entry;
    const isSmall = header.size <= kept;
    const parts = [];
    let head = Buffer.alloc(0);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content) {
        hash.update(chunk);
        if (head.length < keptHead) {
            head = Buffer.concat([head, chunk.subarray(0, keptHead - head.length)]);
        }
        // A copy: a chunk is a view on a buffer far larger than what is kept of it.
        if (isSmall)
            parts.push(Buffer.from(chunk));
    }
    const content = isSmall ? Buffer.concat(parts) : undefined;
    return { header, sha256: hash.digest("hex"), head, content, position };
}
/** An entry's digest in hex: of a fingerprint the one it has, of an entry computed by reading its content. */
async function sha256Of(entry) {
    if ("sha256" in entry)
        return entry.sha256;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content)
        hash.update(chunk);
    return hash.digest("hex");
}
/** Bytes of memory that a fingerprint takes, about. */
function weightOf({ header, content }) {
    const { path, linkname, uname, gname, pax } = header;
    const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    return overhead + 2 * units + (content?.length ?? 0);
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./build/compare/waiting.js

/** Entries of one side that wait for their counterpart on the other, by path. */
class Waiting {
    #byPath = new Map();
    /** Bytes of memory, about. */
    weight = 0;
    count = 0;
    add(entry) {
        const { path } = entry.header;
        this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), entry]);
        this.weight += weightOf(entry);
        this.count += 1;
    }
    has(path) {
        return this.#byPath.has(path);
    }
    /** Takes the entry of a path out; of several with one path (a tar may hold that) the one that came first. */
    take(path) {
        const [first, ...rest] = this.#byPath.get(path) ?? [];
        if (first === undefined)
            return undefined;
        if (rest.length === 0)
            this.#byPath.delete(path);
        else
            this.#byPath.set(path, rest);
        this.weight -= weightOf(first);
        this.count -= 1;
        return first;
    }
    /** All that still wait, in the order in which they came. */
    left() {
        return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
    }
}
//# sourceMappingURL=waiting.js.map
;// CONCATENATED MODULE: ./build/compare/walk.js



/**
 * Walks through two tars, both read at the same pace. Entries out of step are kept as fingerprints until their
 * counterpart comes; when those grow beyond a bound, the walk ends with saying so.
 */
async function walkTars(order) {
    const walk = new Walk(order);
    try {
        await walk.run();
    }
    finally {
        await walk.close();
    }
}
/** One of the two tars: the entry it stands at, and what it left behind. */
class Side {
    #entries;
    waiting = new Waiting();
    name;
    current;
    position = -1;
    constructor(entries, name) {
        this.#entries = entries[Symbol.asyncIterator]();
        this.name = name;
    }
    async advance() {
        const step = await this.#entries.next();
        this.current = step.done === true ? undefined : step.value;
        this.position += 1;
    }
    async close() {
        await this.#entries.return?.();
    }
}
class Walk {
    #encounters;
    #a;
    #b;
    #watch = new OrderWatch();
    #bound;
    constructor({ a, b, maxWaiting, encounters }) {
        this.#encounters = encounters;
        this.#bound = maxWaiting;
        this.#a = new Side(a, "a");
        this.#b = new Side(b, "b");
    }
    async run() {
        const [a, b] = [this.#a, this.#b];
        await Promise.all([a.advance(), b.advance()]);
        while (a.current !== undefined || b.current !== undefined) {
            await this.#step(a.current, b.current);
            if (this.#weight() > this.#bound) {
                this.#giveUp();
                return;
            }
        }
        for (const side of [a, b]) {
            for (const entry of side.waiting.left())
                await this.#encounters.alone(side.name, entry);
        }
        const evidence = this.#watch.evidence;
        if (evidence !== undefined)
            this.#encounters.reordered(evidence);
    }
    async close() {
        await Promise.allSettled([this.#a.close(), this.#b.close()]);
    }
    async #step(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one !== undefined && b.waiting.has(one.header.path)) {
            await this.#meet(a, b, one);
        }
        else if (other !== undefined && a.waiting.has(other.header.path)) {
            await this.#meet(b, a, other);
        }
        else if (one !== undefined && other !== undefined) {
            await this.#stepBoth(one, other);
        }
        else {
            await this.#stepAlone(a, one);
            await this.#stepAlone(b, other);
        }
    }
    async #stepBoth(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one.header.path === other.header.path) {
            this.#watch.pair(one.header, [a.position, b.position]);
            await this.#encounters.both(one, other);
            await Promise.all([a.advance(), b.advance()]);
            return;
        }
        const [side, entry] = comesBefore(one.header.path, other.header.path) ? [a, one] : [b, other];
        // Contents make evidence better; headers and digests make the comparison complete, and come first.
        const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
        side.waiting.add(await fingerprint(entry, side.position, kept));
        await side.advance();
    }
    /** The other side ended, and what it left behind is not this entry. */
    async #stepAlone(side, entry) {
        if (entry === undefined)
            return;
        await this.#encounters.alone(side.name, entry);
        await side.advance();
    }
    /** The entry's counterpart came earlier. */
    async #meet(side, other, entry) {
        const counterpart = other.waiting.take(entry.header.path);
        if (counterpart === undefined)
            return;
        if (side === this.#a) {
            this.#watch.pair(entry.header, [side.position, counterpart.position]);
            await this.#encounters.both(entry, counterpart);
        }
        else {
            this.#watch.pair(entry.header, [counterpart.position, side.position]);
            await this.#encounters.both(counterpart, entry);
        }
        await side.advance();
    }
    #weight() {
        return this.#a.waiting.weight + this.#b.waiting.weight;
    }
    #giveUp() {
        this.#encounters.gaveUp([
            `the order of entries differs so much that the comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
        ]);
    }
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/compare/tars.js









/** Bytes of memory for all entries that wait for their counterpart; archives inside of files get less. */
const maxWaiting = 64 * 1024 * 1024;
const maxWaitingInside = 8 * 1024 * 1024;
/** The path of what concerns a layer as a whole: the image root. */
const wholeLayer = ".";
/** Compares two tars, a layer's or one inside of a file, entry by entry. @throws Failure when one cannot be read */
async function compareTars(pair) {
    const { place, look } = pair;
    const isLayer = place.path === "";
    const whole = (evidence, clue) => look.findings.add({
        path: isLayer ? wholeLayer : place.path,
        kind: isLayer ? "metadata" : "content",
        layer: place.layer,
        evidence,
        clue,
    });
    await walkTars({
        a: pair.a,
        b: pair.b,
        maxWaiting: pair.maxWaiting ?? (isLayer ? maxWaiting : maxWaitingInside),
        encounters: {
            both: (a, b) => compareEntries(pair, a, b),
            alone: (side, entry) => tars_addAlone(pair, side, entry),
            reordered: (evidence) => whole(evidence, reorderedClue(place, "tar")),
            gaveUp: (evidence) => whole(evidence, { ...reorderedClue(place, "tar"), isReordered: false }),
        },
    });
}
/** Compares two entries of the same path: content if both are of one type, then every field of the headers. */
async function compareEntries(pair, a, b) {
    const place = tars_placeOf(pair, [a.header, b.header]);
    if (a.header.type === b.header.type)
        await compareEntryContents(pair, place, [a, b]);
    const evidence = headerEvidence(a.header, b.header);
    if (evidence.length === 0)
        return;
    const clue = headerClue(place);
    tars_add(pair, place, { kind: "metadata", evidence, clue });
}
async function compareEntryContents(pair, place, [a, b]) {
    const sizes = [a.header.size, b.header.size];
    if (sizes[0] === 0 && sizes[1] === 0)
        return;
    const [contentA, contentB] = [tars_contentOf(a), tars_contentOf(b)];
    if (contentA !== undefined && contentB !== undefined) {
        await compareContents({ a: contentA, b: contentB, sizes, place, look: pair.look });
        return;
    }
    const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
    if (digestA === digestB)
        return;
    const evidence = [sizeFact(sizes), `sha256 ${digestA} ≠ ${digestB}`];
    tars_add(pair, place, { kind: "content", evidence, clue: { ...headerClue(place), isCut: true } });
}
async function tars_addAlone(pair, side, entry) {
    const { header } = entry;
    const headers = side === "a" ? [header, undefined] : [undefined, header];
    const place = tars_placeOf(pair, headers);
    const clue = aloneClue(place, "sha256" in entry ? entry.head : await headOf(entry.content));
    const kind = side === "a" ? "removed" : "added";
    tars_add(pair, place, { kind, evidence: [describeEntry(header)], clue });
}
function tars_placeOf({ place, inside }, headers) {
    const path = headers[0]?.path ?? headers[1]?.path ?? "";
    return memberPlace(place, { path, inside, headers });
}
function tars_add({ look }, { path, layer }, found) {
    look.findings.add({ path, layer, ...found });
}
function tars_contentOf(entry) {
    return "sha256" in entry ? entry.content && once(entry.content) : entry.content;
}
//# sourceMappingURL=tars.js.map
;// CONCATENATED MODULE: ./build/compare/images.js






/** Differences listed when the caller names no limit. */
const defaultLimit = 200;
/**
 * Says how two images differ: manifest, config, then every layer that is not the same, entry by entry. Layers are
 * streamed; memory does not grow with them. `added` is what only b has, `removed` what only a has; in evidence, a's
 * side stands before the `≠`. Images with different digests never come back without a difference.
 * @throws Failure when a layer cannot be read or is not what its digests promise
 */
async function compareImages(comparison) {
    const { a, b, limit = defaultLimit } = comparison;
    const findings = new Findings(limit);
    const { readers } = comparison;
    const look = { findings, readers, budget: new Budget(), compareTars: compareTars };
    compareManifests({ a: a.manifest, b: b.manifest, findings });
    await compareConfigs({ a: a.configBytes, b: b.configBytes, findings });
    const layers = differingLayers(a.config.diffIds, b.config.diffIds);
    const listing = new FileListing();
    for (const { index, diffIds } of layers) {
        const before = findings.total;
        await compareTars({
            a: listing.watch(images_entriesOf(comparison, "a", diffIds[0] && index), {
                layer: index,
                side: "a",
            }),
            b: listing.watch(images_entriesOf(comparison, "b", diffIds[1] && index), {
                layer: index,
                side: "b",
            }),
            place: { path: "", layer: index, inside: [], headers: [undefined, undefined] },
            inside: [],
            look,
        });
        if (findings.total === before)
            findings.add(await rawDifference(comparison, index));
    }
    if (findings.total === 0)
        compareBlobs({ a: a.manifest, b: b.manifest, findings });
    if (findings.total === 0 && a.digest !== b.digest)
        findings.add(unexplained(a.digest, b.digest));
    const files = layers.length === 0 ? {} : { files: listing.files };
    return { listed: findings.listed, omitted: findings.omitted, layers, ...files };
}
function differingLayers(a, b) {
    const count = Math.max(a.length, b.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => a[index] === b[index] ? [] : [{ index, diffIds: [a[index], b[index]] }]);
}
/** The entries of a layer; none for a layer that the image does not have. */
function images_entriesOf({ a, b, readers }, side, index) {
    if (index === undefined)
        return images_nothing();
    const [image, which] = side === "a" ? [a, "first"] : [b, "second"];
    return readers.entries(image.layer(index), `Layer ${index} of the ${which} image`);
}
async function* images_nothing() { }
/** Layers without a differing entry that are not the same all the same. */
async function rawDifference({ a, b }, layer) {
    const found = { path: wholeLayer, kind: "metadata", layer };
    const [inA, inB] = [a, b].map((image) => layer < image.config.diffIds.length);
    if (inA !== inB) {
        const which = inA === true ? "first" : "second";
        return { ...found, evidence: [`only the ${which} image has this layer, and it is empty`] };
    }
    const place = await firstDifference(a.layer(layer), b.layer(layer));
    const evidence = [
        "all entries are equal, but the layers' tars are written differently",
        ...(place === undefined ? [] : describeDifference(place)),
    ];
    return { ...found, evidence, clue: rawClue(place) };
}
function rawClue(place) {
    const [a, b] = place?.after ?? [Buffer.alloc(0), Buffer.alloc(0)];
    const before = Buffer.from(place?.before.subarray(-64) ?? []);
    const spot = { offset: place?.offset ?? 0, a, b, before, after: Buffer.alloc(0) };
    return {
        spots: place === undefined ? [] : [spot],
        isCut: true,
        format: "tar",
        inside: [],
        sizes: [0, 0],
        headers: [undefined, undefined],
        isReordered: false,
    };
}
function unexplained(a, b) {
    return {
        path: "manifest",
        kind: "config",
        evidence: ["the same values, written differently", `digest ${a} ≠ ${b}`],
        clue: { ...documentClue(Buffer.from(a), Buffer.from(b)), isReordered: true },
    };
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/edits.js
/** The instruction with the insertions in it; of two at one place, the first given stands first. */
function inserted(instruction, insertions) {
    const ordered = insertions.map((each, order) => ({ ...each, order }));
    ordered.sort((x, y) => x.at - y.at || x.order - y.order);
    let result = "";
    let from = 0;
    for (const { at, text } of ordered) {
        result += instruction.slice(from, at) + text;
        from = at;
    }
    return result + instruction.slice(from);
}
/** `&& command` at the end of the script, and so in the same layer; nothing where the script cannot go on. */
function appended(script, instruction, command) {
    if (!script.canContinue)
        return [];
    return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
/** `NAME=value ` before each command of these names. */
function prefixed(script, names, assignment) {
    return commandsNamed(script, names)
        .filter((command) => !hasWord(command, assignment))
        .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}
/** `export NAME=value && ` before everything else. */
function exported(script, assignment) {
    const [first] = script.commands;
    return first === undefined ? [] : [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
    return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
    return words.some(({ text }) => wanted.includes(text));
}
/** Behind the command's word of this number; behind its last one when it has fewer. */
function behindWord({ words, end }, index) {
    return words[index]?.end ?? end;
}
//# sourceMappingURL=edits.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/shell.js
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
/** Words after which a command begins. */
const leaders = new Set([
    "if",
    "then",
    "else",
    "elif",
    "do",
    "while",
    "until",
    "!",
    "{",
    "(",
    "time",
]);
/** Programs that start the one that follows their options. */
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
/**
 * The commands of a shell-form RUN: enough of a shell to know where words and commands end, quotes and `$(…)` kept
 * whole. Undefined for another instruction, the exec form, and text it cannot follow (here-documents, open quotes).
 */
function shellScript(instruction) {
    const head = runHead.exec(instruction)?.[0].length;
    if (head === undefined || /^\[/.test(instruction.slice(head)))
        return undefined;
    const tokens = tokensFrom(instruction, head);
    if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
        return undefined;
    const last = tokens.at(-1);
    return {
        commands: commandsOf(tokens),
        canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
    };
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
    const tokens = [];
    let at = from;
    while (at < text.length) {
        const rest = text.slice(at);
        const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
        const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
        if (blank !== undefined)
            at += blank.length;
        // A comment would swallow whatever is put behind it.
        else if (rest.startsWith("#"))
            return undefined;
        else {
            const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
            if (end === undefined)
                return undefined;
            tokens.push({ text: text.slice(at, end), start: at, end });
            at = end;
        }
    }
    return tokens;
}
/** Behind the word that begins here; undefined when a quote or bracket stays open. */
function wordEnd(text, from) {
    let at = from;
    while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
        const next = partEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at > from ? at : from + 1;
}
function partEnd(text, at) {
    const character = text.charAt(at);
    if (character === "\\")
        return at + 2;
    if (character === "'")
        return behind(text.indexOf("'", at + 1));
    if (character === "`")
        return behind(text.indexOf("`", at + 1));
    if (character === '"')
        return doubleQuoteEnd(text, at);
    if (text.startsWith("$(", at))
        return bracketEnd(text, at + 1);
    if (text.startsWith("${", at))
        return behind(text.indexOf("}", at + 2));
    return at + 1;
}
function behind(found) {
    return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
    let at = from + 1;
    while (at < text.length) {
        if (text.charAt(at) === '"')
            return at + 1;
        const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
        const next = isNested ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function bracketEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === ")")
            depth -= 1;
        if (character === "(")
            depth += 1;
        if (depth === 0)
            return at + 1;
        const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function commandsOf(tokens) {
    const commands = [];
    let words = [];
    let after = "";
    let skipsTarget = false;
    const close = (before) => {
        const command = commandOf(words, { after, before });
        if (command !== undefined)
            commands.push(command);
        words = [];
        after = before;
    };
    for (const token of tokens) {
        if (redirection.test(token.text))
            skipsTarget = true;
        else if (skipsTarget)
            skipsTarget = false;
        else if (operator.test(token.text))
            close(token.text);
        else if (words.length === 0 && leaders.has(token.text))
            after = "";
        else
            words.push(token);
    }
    close("");
    return commands;
}
function commandOf(words, operators) {
    const rest = [...words];
    while (rest[0] !== undefined && isLead(rest[0].text))
        rest.shift();
    const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
    const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
    const [first] = own;
    const last = own.at(-1);
    const start = behindEnv === undefined ? words[0] : first;
    if (first === undefined || start === undefined || last === undefined)
        return undefined;
    const name = first.text.replace(/^.*\//, "");
    return { name, words: own, start: start.start, end: last.end, ...operators };
}
/** The index of what `env` starts; undefined when it only prints. */
function programBehindEnv(words) {
    let at = 1;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
            at += 2;
        else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
            at += 1;
        else
            return at;
    }
    return undefined;
}
function isLead(text) {
    return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}
//# sourceMappingURL=shell.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/fix.js



/** A line longer than this is no help on a screen. */
const fix_longestLine = 4000;
/**
 * The first writer that can rewrite the instruction gives the fix; when none can, the fallback's advice stands
 * alone, with its general form.
 */
function writeFix(instruction, writers, fallback) {
    for (const writer of [...writers, fallback]) {
        const line = rewritten(instruction, writer);
        if (line !== undefined)
            return `${writer.advice}\n${line}`;
    }
    return fallback.general === undefined
        ? fallback.advice
        : `${fallback.advice}\n${fallback.general}`;
}
/** The user's own line with the writer's insertions; undefined where they do not fit. */
function rewritten(instruction, writer) {
    if (instruction.length > fix_longestLine)
        return undefined;
    const insertions = insertionsOf(instruction, writer);
    if (insertions.length === 0)
        return undefined;
    return inserted(instruction, insertions).split("\n").map(printable/* visible */.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
    const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
    if (keyword !== undefined && copyFlag !== undefined) {
        const [name = copyFlag] = copyFlag.split("=");
        return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
    }
    const script = insertions === undefined ? undefined : shellScript(instruction);
    return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
//# sourceMappingURL=fix.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/system.js

/** Removes files in the instruction that wrote them: a later one would leave them in the lower layer. */
function removeFix(paths, advice) {
    const command = `rm -rf ${paths.join(" ")}`;
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => commandsNamed(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
            ? []
            : appended(script, instruction, command),
    };
}
/** Runs a command at the end of the instruction. */
function finishFix(command, advice) {
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => appended(script, instruction, command),
    };
}
/** Sets a variable for all of the instruction. */
function exportFix(assignment, advice) {
    return {
        advice,
        general: `ENV ${assignment}`,
        insertions: (script) => exported(script, assignment),
    };
}
/** Words only: nothing to put into the line. */
function adviceOnly(advice, general) {
    return general === undefined ? { advice } : { advice, general };
}
/** Puts a flag behind COPY or ADD. */
function copyFlagFix(flag, advice) {
    return { advice, copyFlag: flag };
}
//# sourceMappingURL=system.js.map
;// CONCATENATED MODULE: ./build/diagnose/say.js

/** UTF-16 units of a stranger's text inside a sentence. */
const say_longest = 60;
/** Latin-1 bytes from an image as a quotation: one line, bounded, with control characters visible. */
function quote(bytes) {
    return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
/** {@link quote} for text that was decoded already. */
function quoteText(text) {
    const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `"${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(line), say_longest)}"`;
}
/** `"x" in the first build, "y" in the second`. */
function both(a, b) {
    return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
/** Where a change is, as the start of a sentence: `Line 3`, `Section .rodata`, `Offset 128`. */
function where(evidence, change) {
    const { line, section, field, offset } = change.spot;
    if (evidence.isName)
        return "The file's name";
    if (evidence.difference.kind === "config")
        return "The value";
    if (field !== undefined)
        return `The header field ${quoteText(field)}`;
    if (section !== undefined)
        return `Section ${quoteText(section)}`;
    return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
/** A share of the whole, when it is not all: ` (3 of 4 differing places)`. */
function shareText(share) {
    return share > 0.99 ? "" : ` This explains ${Math.round(share * 100)} % of the differing places.`;
}
//# sourceMappingURL=say.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/unknown.js



/** What is left to say when no rule is sure enough: what was seen, and how to find out more. */
function unknownFinding(evidence) {
    return {
        confidence: 0,
        explanation: `${seen(evidence)} No known cause fits it.`,
        fix: writeFix(evidence.instruction, [], adviceFor(evidence)),
    };
}
function seen(evidence) {
    const { difference, clue, windows } = evidence;
    const [window] = windows;
    const [change] = window?.changes ?? [];
    if (window !== undefined && change !== undefined) {
        const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
        return `${where(evidence, change)} differs: ${both(a, b)}.`;
    }
    if (difference.kind === "added")
        return "Only the second build has this.";
    if (difference.kind === "removed")
        return "Only the first build has this.";
    if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
        return `Its size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
    }
    return "The two builds differ here.";
}
function adviceFor({ instruction }) {
    return adviceOnly(instruction === ""
        ? "Build both sides again with one command less at a time, and see with which one the difference goes."
        : "Take the instruction's commands apart, one a RUN, to see which one makes the difference; then look at what that one reads: clock, random numbers, host, order of files, network.");
}
//# sourceMappingURL=unknown.js.map
;// CONCATENATED MODULE: ./build/diagnose/finding.js


function finding_finding(order) {
    const { evidence, certainty, share = 1, fixes = [], fallback } = order;
    return {
        confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
        explanation: order.explanation + shareText(share),
        fix: writeFix(evidence.instruction, fixes, fallback),
    };
}
/** `Line 3 holds the host's name: "a" in the first build, "b" in the second.` Undefined without a value. */
function holds(evidence, { pairs }, what) {
    const [pair] = pairs;
    if (pair === undefined)
        return undefined;
    return `${where(evidence, pair.change)} holds ${what}: ${both(pair.a, pair.b)}.`;
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/archives.js


const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
/** GNU tar: members in a fixed order, with fixed times and owners. */
const tarFix = {
    advice: "Give the archive's members a fixed order, time and owner (GNU tar; with busybox's, sort the names and set the files' times with `touch -hd @0` first).",
    general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
    insertions: (script) => commandsNamed(script, /^(?:g|bsd)?tar$/).flatMap((command) => tarInsertions(command)),
};
/** Letters of an old-style bundle such as `czf` that take one of the following words each. */
const withValue = /[bfCgTXFKLNVHI]/g;
function tarInsertions(command) {
    const bundle = command.words[1]?.text ?? "";
    const isOld = /^[A-Za-z]+$/.test(bundle);
    const creates = /^-?[A-Za-z]*[cru]/.test(bundle) ||
        command.words.some(({ text }) => /^(?:--create|--append|--update|-[A-Za-z]*c[A-Za-z]*)$/.test(text));
    const missing = tarOptions.filter((option) => !hasOption(command, option));
    if (!creates || missing.length === 0)
        return [];
    const at = isOld ? 1 + (bundle.match(withValue)?.length ?? 0) : 0;
    return [{ at: behindWord(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
    const name = option.split("=")[0] ?? option;
    return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
/** gzip writes the file's time and name into its header, unless it is told not to. */
const gzipFix = {
    advice: "Leave the time and the name out of the header with `-n`.",
    general: "RUN gzip -n file",
    insertions: (script) => commandsNamed(script, /^(?:gzip|pigz|zopfli)$/)
        .filter(({ words }) => !words.some(({ text }) => /^-[a-z0-9]*n|^--no-name$/.test(text)))
        .map((command) => ({ at: behindWord(command, 0), text: " -n" })),
};
/** tar starts gzip itself. */
const tarGzipFix = {
    advice: "Let the gzip that tar starts leave the time out of its header.",
    insertions: (script) => commandsNamed(script, /^g?tar$/)
        .filter(({ words }) => words.some(({ text }) => /^(?:-?[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
        .map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
/** The first time that a zip can hold, 1980-01-01. */
const zipEpoch = "@315532800";
/** zip has no option for the time: the files get theirs before. */
const zipFix = {
    advice: "Give the files one time before they are packed, and leave out the extra fields (`-X`); the zone matters too, since zips hold local time.",
    general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
    insertions: (script) => commandsNamed(script, /^zip$/).flatMap((command) => zipInsertions(command)),
};
function zipInsertions(command) {
    const option = hasWord(command, "-X") ? [] : [{ at: behindWord(command, 0), text: " -X" }];
    const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
    const files = names.slice(1).map(({ text }) => text);
    // Behind `env` or a wrapper, another command cannot come first.
    const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
    const touch = mayPrecede && files.length > 0
        ? `find ${files.join(" ")} -exec touch -hd ${zipEpoch} {} + && `
        : "";
    return [{ at: command.start, text: `${touch}TZ=UTC ` }, ...option];
}
const jarFix = {
    advice: "Tell the build tool one time for all entries: Maven's `project.build.outputTimestamp`, Gradle's `preserveFileTimestamps = false` and `reproducibleFileOrder = true`, `jar --date` (JDK 17).",
    general: "RUN mvn -B package -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
    insertions: (script) => [
        ...commandsNamed(script, /^mvnw?$/).map((command) => ({
            at: behindWord(command, 0),
            text: " -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
        })),
        ...commandsNamed(script, /^jar$/)
            .filter(({ words }) => words[1]?.text.startsWith("-") === true)
            .map((command) => ({ at: behindWord(command, 0), text: " --date=1980-01-01T00:00:02Z" })),
    ],
};
/** Static libraries: `D` makes ar write zeros for times and owners. */
const arFix = {
    advice: "Make ar deterministic (modifier `D`); with make, `ARFLAGS=rcD`, and `ranlib -D`.",
    general: "RUN ar rcsD libname.a object.o",
    insertions: (script) => commandsNamed(script, /(?:^|-)ar$/).flatMap((command) => {
        const bundle = command.words[1];
        return bundle === undefined || /[D]|^--/.test(bundle.text)
            ? []
            : [{ at: bundle.end, text: "D" }];
    }),
};
const cpioFix = {
    advice: "Make cpio reproducible, and set the files' times before they are packed.",
    general: "RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --reproducible > archive.cpio",
    insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, script.commands[at - 1]) : []),
};
/** The times are the files': they get theirs before `find` lists them. */
function cpioInsertions(command, lister) {
    if (hasWord(command, "--reproducible") || hasWord(command, "-i", "--extract"))
        return [];
    const option = { at: behindWord(command, 0), text: " --reproducible" };
    if (lister?.name !== "find" || /^\|/.test(lister.after))
        return [option];
    const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
    const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
    const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
    return [{ at: lister.start, text: touch }, option];
}
/** A Debian package is an ar archive, and dpkg-deb follows SOURCE_DATE_EPOCH. */
const debFix = adviceOnly("Leave SOURCE_DATE_EPOCH set where the package is built: dpkg-deb then writes that time for the package's members and their files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");
//# sourceMappingURL=archives.js.map
// EXTERNAL MODULE: ./build/domain/environments.js
var environments = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/diagnose/recognise/binary-times.js
const largest = 2n ** 53n;
const binaryTimes = [
    { name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
    { name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
    { name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
    { name: "64-bit milliseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e3 },
    {
        name: "64-bit milliseconds, big-endian",
        bytes: 8,
        read: (b) => big(b.readBigUInt64BE()) / 1e3,
    },
    { name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE() },
    { name: "64-bit float, seconds, big-endian", bytes: 8, read: (b) => b.readDoubleBE() },
    { name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
    { name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
    { name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
    {
        name: "DOS time",
        bytes: 4,
        read: (b) => binary_times_dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
        isWall: true,
    },
];
/** Every place of a number of so many bytes that has the byte in it. */
function placesAround(at, bytes, length) {
    const first = Math.max(0, at - bytes + 1);
    const last = Math.min(at, length - bytes);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
        first + index,
        first + index + bytes,
    ]);
}
/** APPNOTE.TXT 4.4.6: MS-DOS date and time; NaN when it is none. */
function binary_times_dosTime(time, date) {
    const month = (date >> 5) & 15;
    const day = date & 31;
    const hour = time >> 11;
    if (month < 1 || month > 12 || day < 1 || hour > 23)
        return Number.NaN;
    const second = (time & 31) * 2;
    return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}
/** Bits beyond what a double holds exactly are far below a second here. */
function big(value) {
    return value > largest * 2048n ? Number.NaN : Number(value);
}
//# sourceMappingURL=binary-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/build-time.js
/** Clocks, file systems and programs round; and the facts are the builder's, not the step's. */
const slack = 60;
const dayLength = 86_400;
/**
 * How a time fits into the time of its build: `exact` in UTC, in the zone it names or in the build's own;
 * `shifted` in another zone; undefined when it is another time.
 */
function fitOf(reading, build) {
    const own = zoneOf(build) ?? 0;
    const offsets = reading.isAbsolute ? [0] : [0, own];
    if (offsets.some((offset) => isWithin(reading, offset, build)))
        return "exact";
    if (reading.isAbsolute || reading.lacks === "day")
        return undefined;
    return zones.some((offset) => isWithin(reading, offset, build)) ? "shifted" : undefined;
}
/** Seconds east of Greenwich that the build's `TZ` says, as far as it is a POSIX string or UTC. */
function zoneOf({ env }) {
    const zone = env["TZ"];
    if (zone === undefined)
        return undefined;
    if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone))
        return 0;
    const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
    if (found === null)
        return undefined;
    // POSIX counts west of Greenwich.
    const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? west : 0 - west;
}
/** Every half and quarter hour in use is a multiple of this. */
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);
/** Seconds by which the clock of the build's steps was moved: libfaketime's `FAKETIME=+400d`. */
function clockShiftOf({ env }) {
    const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
    if (found === null)
        return 0;
    const units = {
        m: 60,
        h: 3600,
        d: dayLength,
        y: 365 * dayLength,
    };
    return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}
function isWithin(reading, offset, build) {
    // The clock may be moved for some programs only: static ones keep the true time.
    return [...new Set([0, clockShiftOf(build)])].some((shift) => {
        const from = build.startedAt + shift - slack;
        const to = build.endedAt + shift + slack;
        const start = reading.seconds - offset;
        if (reading.lacks === "day")
            return meetsDaily(start, reading.unit, from, to);
        if (reading.lacks === "year")
            return meetsYearly(start, reading.unit, from, to);
        return start <= to && start + reading.unit > from;
    });
}
function meetsDaily(start, unit, from, to) {
    const into = (((start - from) % dayLength) + dayLength) % dayLength;
    return into <= to - from || into + unit > dayLength;
}
function meetsYearly(start, unit, from, to) {
    const year = new Date(from * 1000).getUTCFullYear();
    return [year, year + 1].some((candidate) => {
        const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
        // A day read in 1970 lacks the 29th of February.
        return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
    });
}
//# sourceMappingURL=build-time.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/readings.js
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Reads matched parts; undefined when they are no calendar time. */
function readParts(parts) {
    const month = parts.month === undefined ? 1 : monthOf(parts.month);
    const day = Number(parts.day ?? 1);
    const hour = hourOf(Number(parts.hour ?? 0), parts.half);
    const minute = Number(parts.minute ?? 0);
    const second = Number(parts.second ?? 0);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    if (hour > 24 || minute > 59 || second > 60)
        return undefined;
    const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
    if (!Number.isFinite(wall))
        return undefined;
    const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
    return {
        seconds: wall - (offset ?? 0),
        isAbsolute: offset !== undefined,
        unit: unitOf(parts),
        ...lacking(parts),
    };
}
function lacking({ day, year }) {
    if (day === undefined)
        return { lacks: "day" };
    return year === undefined ? { lacks: "year" } : {};
}
/** Seconds east of Greenwich; undefined for a name other than UTC's, which can mean several zones. */
function zoneOffset(zone) {
    if (/^(?:Z|UTC|GMT)$/i.test(zone))
        return 0;
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (found === null)
        return undefined;
    const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? -seconds : seconds;
}
function unitOf({ second, minute, hour }) {
    if (second !== undefined)
        return 1;
    if (minute !== undefined)
        return 60;
    return hour === undefined ? 86_400 : 3600;
}
function monthOf(text) {
    const named = months.indexOf(text.slice(0, 3).toLowerCase());
    return named >= 0 ? named + 1 : Number(text);
}
function hourOf(hour, half) {
    if (half === undefined)
        return hour;
    return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/text-times.js

const month = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";
/** The ways of writing a time, the most telling first. What they find may overlap. */
const textTimes = [
    // 2026-11-21T13:02:11.123Z, 2026-11-21 13:02, 2026/11/21 13:02:11 +0100, 2026-11-21-13:02
    text_times_written("ISO 8601", `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`),
    // 2026-11-21T130211Z, 20261121130211, 20261121-1302, 20261121T130211Z
    text_times_written("compact", `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`),
    // Sat, 21 Nov 2026 13:02:11 +0000; 21 Nov 2026 13:02; 21/Nov/2026:13:02:11 +0000
    text_times_written("RFC 2822", `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`),
    // Sat Nov 21 13:02:11 UTC 2026, Sat Nov 21 13:02:11 2026, Sat Nov 21 01:02:11 PM +14 2026
    text_times_written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
    // November 21, 2026 at 1:02 PM; Nov 21 2026 13:02:11
    text_times_written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
    text_times_written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    text_times_written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    text_times_written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
    // Nov 21 13:02:11, Nov 21 13:02
    text_times_written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
    text_times_written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
    text_times_written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
    text_times_written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
    text_times_written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
    text_times_written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
    text_times_written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
    text_times_written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
    text_times_written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
    text_times_written("time of day", `${clock}${half}`),
    counted("epoch nanoseconds", 19, 1e-9),
    counted("epoch microseconds", 16, 1e-6),
    counted("epoch milliseconds", 13, 1e-3),
    counted("epoch seconds", 10, 1),
];
/** Digits or letters beside it would make it part of something else. */
function text_times_written(name, source) {
    const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
    const whole = new RegExp(`^(?:${source})$`);
    return {
        name,
        pattern: new RegExp(bounded, "g"),
        read: (text) => {
            const groups = whole.exec(text)?.groups;
            return groups === undefined ? undefined : readParts(groups);
        },
    };
}
/** So many digits that count units since 1970, as all times from 2001 to 2286 have. */
function counted(name, digits, unit) {
    const source = `1\\d{${digits - 1}}`;
    return {
        name,
        pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
        read: (text) => ({
            seconds: Number(text.slice(0, digits)) * unit,
            isAbsolute: true,
            unit: 1,
        }),
    };
}
//# sourceMappingURL=text-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/times.js




/** Two days' worth of zones and of builds that followed each other. */
const nearby = 3 * 86_400;
/** 2001-09-09 to 2096-10-02: what a lone number may mean when nothing else says that it is a time. */
const [earliest, latest] = [1e9, 4e9];
function timesOf(order) {
    const { windows, twins, isText } = order;
    const found = windows.flatMap((window) => {
        const texts = textPairs(window, twins);
        return window.changes.map((change) => bestOf(texts.filter((pair) => pair.change === change)) ??
            (isText ? undefined : binaryPair(window, change, twins)));
    });
    const pairs = found.filter((pair) => pair !== undefined);
    const places = Math.max(1, found.length);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
    };
}
const ranks = ["build", "near", "shifted", "other"];
/** Formats come in the order of what they tell; a time of the build beats any other. */
function bestOf(pairs) {
    for (const rank of ranks) {
        const found = pairs.find(({ fit }) => fit === rank);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function textPairs({ texts, changes }, twins) {
    return textTimes.flatMap(({ name, pattern, read }) => {
        const [inA, inB] = [rangesOf(texts[0], pattern), rangesOf(texts[1], pattern)];
        return changes.flatMap((change) => {
            const [rangeA, rangeB] = [times_around(inA, change.at[0]), times_around(inB, change.at[1])];
            if (rangeA === undefined || rangeB === undefined)
                return [];
            const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
            const [left, right] = [read(a), read(b)];
            if (left === undefined || right === undefined || a === b)
                return [];
            const readings = [left, right];
            const fit = fitOfPair(readings, twins);
            return [{ a, b, format: name, isBinary: false, readings, fit, change }];
        });
    });
}
function rangesOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [
        match.index,
        match.index + match[0].length,
    ]);
}
function times_around(ranges, [start, end]) {
    return ranges.find(([from, to]) => from <= start && end <= to);
}
function fitOfPair([a, b], twins) {
    if (twins === undefined)
        return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
    const fits = [fitOf(a, twins[0]), fitOf(b, twins[1])];
    if (fits.includes(undefined))
        return "other";
    return fits.includes("shifted") ? "shifted" : "build";
}
/**
 * The change as one time after the other: numbers that stand close together differ as one run. Any number is some
 * time, so that only those of the build, or near each other, count; undefined when a byte is in none of them.
 */
function binaryPair({ texts }, change, twins) {
    const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
    const [[start, end], [startB, endB]] = change.at;
    if (end - start !== endB - startB)
        return undefined;
    const shift = startB - start;
    let first;
    for (let at = start; at < end; at += 1) {
        if (a[at] === b[at + shift])
            continue;
        const found = timeAround({ a, b, shift, at, twins });
        if (found === undefined)
            return undefined;
        const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
        const { format, readings, fit } = found;
        first ??= { a: left, b: right, format, readings, fit, isBinary: true, change };
        at = found.end - 1;
    }
    return first;
}
/** A time that has the differing byte in it, and where it ends. */
function timeAround(order) {
    const { a, b, shift, at, twins } = order;
    for (const { name, bytes, read, isWall } of binaryTimes) {
        for (const [start, end] of placesAround(at, bytes, a.length)) {
            if (start + shift < 0 || end + shift > b.length)
                continue;
            const readings = [
                numberRead(read(a.subarray(start, end)), isWall),
                numberRead(read(b.subarray(start + shift, end + shift)), isWall),
            ];
            const fit = binaryFit(readings, twins);
            if (fit !== undefined)
                return { format: name, readings, fit, end };
        }
    }
    return undefined;
}
function numberRead(seconds, isWall) {
    return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}
function binaryFit(readings, twins) {
    if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest)))
        return undefined;
    const fit = fitOfPair(readings, twins);
    if (fit === "build" || fit === "near")
        return fit;
    const apart = readings[1].seconds - readings[0].seconds;
    return twins !== undefined && Math.abs(apart - environments/* contextShiftSeconds */.Zk) < 2 ? "other" : undefined;
}
/** `2026-11-21T13:02:11Z`; of a time that no calendar has, the number. */
function iso(seconds) {
    if (!(Math.abs(seconds) < 8.64e12))
        return String(seconds);
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
//# sourceMappingURL=times.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/member-times.js


/** Fields of a header that say when something was changed. */
const timeField = /mtime|ctime|atime|modif|time|date/i;
/** The differing time of a member, in the archive format that is asked for; undefined when none differs. */
function memberTime(evidence, format) {
    const { clue } = evidence;
    if (clue === undefined)
        return undefined;
    const innermost = clue.inside.at(-1);
    if (innermost === format && evidence.difference.kind === "metadata") {
        return headerTime(clue.headers);
    }
    if (clue.format !== format)
        return undefined;
    return fieldTime(evidence) ?? plainTime(evidence);
}
function headerTime([a, b]) {
    if (a === undefined || b === undefined || Object.is(a.mtime, b.mtime))
        return undefined;
    return { text: both(iso(a.mtime), iso(b.mtime)), share: 1 };
}
function fieldTime({ windows, times, places }) {
    const changes = windows
        .flatMap((window) => window.changes)
        .filter(({ spot }) => timeField.test(spot.field ?? ""));
    const [first] = changes;
    if (first === undefined)
        return undefined;
    const read = times.pairs.find(({ change }) => changes.includes(change));
    const share = changes.length / places;
    return { text: read === undefined ? hexOf(first.spot) : both(read.a, read.b), share };
}
/** Times in a format whose fields the comparison does not name. */
function plainTime({ times }) {
    const pair = times.pairs.find((found) => found.fit !== "other");
    return pair === undefined ? undefined : { text: both(pair.a, pair.b), share: times.buildShare };
}
function hexOf({ a, b }) {
    const hex = (bytes) => Buffer.from(bytes.subarray(0, 16)).toString("hex");
    return both(hex(a), hex(b));
}
//# sourceMappingURL=member-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/archive-mtime.js




/** Where cpio keeps what the file system numbered: as new in each build as the files' times. */
const numbers = ["inode", "device"];
const archives = [
    ["tar", tarFix],
    ["ar", arFix],
    ["cpio", cpioFix],
];
/** The members of an archive have the times at which their files were made. */
const archiveMtime = {
    cause: "archive-mtime",
    judge(evidence) {
        for (const [format, fix] of archives) {
            const found = memberTime(evidence, format);
            if (found === undefined)
                continue;
            return finding_finding({
                evidence,
                certainty: 0.94,
                share: found.share,
                explanation: `The ${format} archive stores when its member ${quoteText(evidence.member)} was last changed: ${found.text}.`,
                ...(isDebianPackage(evidence) ? { fallback: debFix } : { fixes: [fix], fallback: fix }),
            });
        }
        return undefined;
    },
};
function isDebianPackage({ difference }) {
    return difference.path.split("//").some((name) => /\.u?deb$/.test(name));
}
/** The members of a cpio have the numbers that the file system gave to their files. */
const cpioNumbers = {
    cause: "archive-mtime",
    judge(evidence) {
        const { clue, difference } = evidence;
        const [a, b] = clue?.headers ?? [];
        if (difference.kind !== "metadata" || clue?.inside.at(-1) !== "cpio")
            return undefined;
        const name = numbers.find((each) => a?.pax[each] !== b?.pax[each]);
        if (name === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.88,
            explanation: `The cpio archive stores the ${name} number of its member ${quoteText(evidence.member)}, which the file system gives anew in each build: ${both(a?.pax[name] ?? "", b?.pax[name] ?? "")}.`,
            fixes: [cpioFix],
            fallback: cpioFix,
        });
    },
};
//# sourceMappingURL=archive-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/base-changed.js


const fallback = adviceOnly("Pin the base image by its digest, and move it on purpose.", "FROM debian:bookworm-slim@sha256:<digest>");
/** Files that tell one release of a base from the next. */
const releaseFile = /^(?:etc\/(?:os-release|debian_version|alpine-release|lsb-release|redhat-release|issue(?:\.net)?)|usr\/lib\/os-release)$/;
/** Another base image under the same name. */
const baseChanged = {
    cause: "base-changed",
    judge(evidence) {
        const { difference, instruction, file } = evidence;
        const isLabel = difference.kind === "config" && /image\.base\.(?:digest|name)/.test(difference.path);
        const isBase = /^\s*FROM\s/i.test(instruction);
        const isRelease = releaseFile.test(file) && (difference.layer ?? 1) === 0 && instruction === "";
        if (!isLabel && !isBase && !isRelease)
            return undefined;
        return finding_finding({
            evidence,
            certainty: isRelease ? 0.8 : 0.95,
            explanation: isLabel
                ? "The two images are built on different bases, as their annotations or labels say."
                : "This comes from the base image, and the two builds had different ones.",
            fallback,
        });
    },
};
//# sourceMappingURL=base-changed.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/compilers.js

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
/** gcc and clang follow SOURCE_DATE_EPOCH; others, and `__TIMESTAMP__`, have to be told. */
const macroFix = {
    advice: "Leave __DATE__ and __TIME__ out of the program, or give them a fixed value.",
    general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
    insertions: (script) => commandsNamed(script, compiler)
        .filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
        .map((command) => ({ at: behindWord(command, 0), text: ` ${fixedDate}` })),
};
/** Paths in debug data and in `__FILE__`. */
const pathMapFix = {
    advice: "Compile in a fixed folder (WORKDIR), or have the compiler replace its path.",
    general: "WORKDIR /src",
    insertions: (script, instruction) => [
        ...commandsNamed(script, compiler)
            .filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
            .map((command) => ({
            at: behindWord(command, 0),
            text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
        })),
        ...prefixed(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
        ...goInsertions(script.commands, ["-trimpath"]),
    ],
};
/** The folder that a temporary one was made for; else the one that the command runs in. */
function folderOf(instruction) {
    const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
    return name === undefined ? "$PWD" : `$${name}`;
}
/** Go's build ID, paths and what it read from git. */
const goFix = {
    advice: "Build without paths, without git's state and without a build ID.",
    general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
    insertions: (script) => goInsertions(script.commands, ["-trimpath", "-buildvcs=false", "-ldflags=-buildid="]),
};
function goInsertions(commands, options) {
    return commands.flatMap((command) => {
        const [, verb] = command.words;
        if (command.name !== "go" ||
            verb === undefined ||
            !/^(?:build|install|test)$/.test(verb.text)) {
            return [];
        }
        const missing = options.filter((option) => {
            const name = option.split("=")[0] ?? option;
            return !command.words.some(({ text }) => text.startsWith(name));
        });
        return missing.length === 0 ? [] : [{ at: verb.end, text: ` ${missing.join(" ")}` }];
    });
}
/** The linker hashes what it links: equal input gives an equal ID. */
const buildIdFix = {
    advice: "Find what else differs in the program first: its build ID follows from that. If nothing does, leave the ID out.",
    general: "RUN gcc -Wl,--build-id=none -o program program.c",
    insertions: (script) => commandsNamed(script, compiler)
        .filter((command) => !hasWord(command, "-Wl,--build-id=none", "-c"))
        // Of two, the later one counts.
        .map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
/** Python's compiled modules. */
const bytecodeFix = {
    advice: "Do not keep compiled modules, or compile them so that they are checked by content instead of by time.",
    general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
    insertions: (script) => [
        ...commandsNamed(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => hasWord(command, "compileall", "py_compile"))
            .flatMap(compileallInsertions),
        ...prefixed(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
        ...commandsNamed(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" ? [{ at: words[1].end, text: " --no-compile" }] : []),
        ...commandsNamed(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => !hasWord(command, "compileall", "py_compile"))
            .map(({ start }) => ({ at: start, text: "PYTHONDONTWRITEBYTECODE=1 " })),
    ],
};
function compileallInsertions({ words, start }) {
    const module = words.find(({ text }) => text === "compileall");
    if (module === undefined)
        return [{ at: start, text: "SOURCE_DATE_EPOCH=0 " }];
    if (words.some(({ text }) => text.startsWith("--invalidation-mode")))
        return [];
    return [{ at: module.end, text: " --invalidation-mode unchecked-hash" }];
}
//# sourceMappingURL=compilers.js.map
;// CONCATENATED MODULE: ./build/diagnose/tokens.js
/** Bytes of {@link TokenPair.lead}. */
const leadLength = 48;
/** The values that the pattern finds in both builds around the differing places. The pattern must be global. */
function tokensOf(evidence, pattern) {
    return tokensFound(evidence, finder(pattern));
}
/** {@link tokensOf} for values that no pattern can find. */
function tokensFound(evidence, find, isPair = () => true) {
    const pairs = [];
    let explained = 0;
    for (const window of evidence.windows) {
        const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
        if (a.length === 0 || b.length === 0)
            continue;
        for (const change of window.changes) {
            const pair = pairAt(window, change, [a, b], isPair);
            if (pair === undefined)
                continue;
            explained += 1;
            if (!pairs.some((known) => isSame(known, pair)))
                pairs.push(pair);
        }
    }
    return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
    return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
/** The share of places that the predicate holds for. */
function shareOf(evidence, holds) {
    let explained = 0;
    for (const window of evidence.windows) {
        for (const change of window.changes)
            if (holds(change, window))
                explained += 1;
    }
    return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
    for (const inA of found[0]) {
        if (!covers(inA, change.at[0]))
            continue;
        for (const inB of found[1]) {
            if (!covers(inB, change.at[1]))
                continue;
            const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
            if (a === b || !isPair(a, b))
                continue;
            return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
        }
    }
    return undefined;
}
function covers(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
    return known.a === pair.a && known.b === pair.b;
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/build-id.js



const compiled = ["elf", "pe"];
/** The ID that a linker gives a program: of its contents, of its paths, or drawn. */
const buildId = {
    cause: "build-id",
    judge(evidence) {
        const { format, instruction } = evidence;
        if (format === undefined || !compiled.includes(format) || evidence.isName)
            return undefined;
        const inNote = shareOf(evidence, ({ spot }) => /build-?id|debuglink/.test(spot.section ?? spot.field ?? ""));
        // Go keeps its own as text too, in front of its code: `Go build ID: "…/…/…/…"`.
        const inText = tokensOf(evidence, /(?<=Go build ID: ")[^"]{20,}(?=")|(?<![\w-])[\w-]{20}(?:\/[\w-]{20}){1,3}(?![\w-])/g).share;
        const share = Math.max(inNote, inText);
        if (share === 0)
            return undefined;
        const isGo = /\bgo\b/.test(instruction) || inText > inNote;
        return finding_finding({
            evidence,
            certainty: 0.9,
            share,
            explanation: share === 1
                ? "Nothing but the program's build ID differs: the ID is drawn by chance, or it was made of something that is no longer in the file, such as a path or stripped debug data."
                : "The program's build ID differs.",
            fixes: [goFix, buildIdFix],
            fallback: isGo ? goFix : buildIdFix,
        });
    },
};
//# sourceMappingURL=build-id.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/values.js
/** Shorter ones are found everywhere. */
const leastLength = 3;
/** What is known to differ between the environments of the two builds. */
function knownValues(twins) {
    if (twins === undefined)
        return [];
    const [first, second] = twins;
    const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
    const values = [
        { name: "hostname", values: [first.hostname, second.hostname] },
        { name: "context", values: [first.contextPath, second.contextPath] },
        ...umaskValues(first.umask, second.umask),
        ...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
    ];
    return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
    return value !== undefined && value.length >= leastLength;
}
/** As `umask` prints it, in sh and in bash. */
function umaskValues(a, b) {
    if (a === undefined || b === undefined)
        return [];
    return [4, 3].map((width) => ({
        name: "umask",
        values: [values_octal(a, width), values_octal(b, width)],
    }));
}
function values_octal(value, width) {
    return value.toString(8).padStart(width, "0");
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/leaks.js


/** The known value of the environments that explains most of what differs; the filter says which may. */
function leakOf(evidence, isWanted) {
    let best;
    for (const value of knownValues(evidence.twins).filter(isWanted)) {
        const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
        if (leak.pairs.length > 0 && leak.share > (best?.share ?? 0))
            best = leak;
    }
    return best;
}
function bothSided(evidence, { values }) {
    const [a, b] = values;
    if (a === undefined || b === undefined)
        return undefined;
    const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
    return tokensFound(evidence, find);
}
/** A variable that only one build has shows as a line or word that the other one lacks. */
function oneSided(evidence, { name, values }) {
    const none = { pairs: [], share: 0 };
    const [a, b] = values;
    if (a !== undefined && b !== undefined)
        return none;
    const value = latin(a ?? b ?? "");
    const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
        const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
        const longer = a === undefined ? right : left;
        return longer.includes(name) || longer.includes(value)
            ? [{ a: left, b: right, lead: "", change }]
            : [];
    }));
    return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
    if (value === "")
        return [];
    const found = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
    }
    return found;
}
function latin(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
//# sourceMappingURL=leaks.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/temp-names.js
/** Names that programs make up for their temporary files; global. Boundaries keep longer words out. */
const tempNamePattern = new RegExp(`(?<![A-Za-z0-9])(?:${[
    // mktemp, glibc's and busybox's
    "tmp\\.[A-Za-z0-9]{6,12}",
    // Python's tempfile
    "tmp[a-z0-9_]{8}",
    // gcc and its linker
    "cc[A-Za-z0-9]{6}(?:\\.(?:o|s|c|i|ld|le|res|ltrans\\d*)(?:\\.o)?)?",
    // pip, Go, npm, R, rustc, sed, Perl's File::Temp, multiprocessing, Ruby's Dir.mktmpdir
    "pip-[a-z]+(?:-[a-z]+)*-[a-z0-9_]{8}",
    "go-build\\d{6,}",
    "npm-\\d+-[0-9a-f]{6,}",
    "Rtmp[A-Za-z0-9]{6}",
    "rustc[A-Za-z0-9]{6}",
    "sed[A-Za-z0-9]{6}",
    "pymp-[a-z0-9_]{8}",
    "d?\\d{8}-\\d+-[a-z0-9]{4,}",
    // Anything of that length in a folder for temporary files
    "(?<=/tmp/(?:[\\w.-]+[-_.])?)[A-Za-z0-9_]{6,}",
].join("|")})(?![A-Za-z0-9])`, "g");
/** `mktemp name-XXXXXX` in an instruction, as a pattern for the names that it gives; undefined without one. */
function templatePattern(instruction) {
    const templates = [...instruction.matchAll(/[\w.-]*X{3,}[\w.-]*/g)].map(([text]) => text);
    const sources = templates
        .slice(0, 8)
        .map((text) => text.replace(/[.]/g, "\\.").replace(/X{3,}/g, (run) => `[A-Za-z0-9]{${run.length}}`));
    return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "g");
}
/** A path from the root, as it stands in text and in programs; global. */
const pathPattern = /(?<![\w.])\/(?:[\w.+@~%-]+\/)+[\w.+@~%-]*/g;
//# sourceMappingURL=temp-names.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/build-path.js





/** Formats in which paths come from a compiler. */
const compiledFormats = ["elf", "ar", "pe", "java-class", "pyc"];
/** The folder in which something was built. */
const buildPath = {
    cause: "build-path",
    judge(evidence) {
        if (evidence.isName)
            return undefined;
        const leak = leakOf(evidence, ({ name }) => name === "context" || name === "PWD");
        if (leak !== undefined)
            return found(evidence, leak, 0.92);
        const tokens = tokensOf(evidence, pathPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
        // Equal below the folder that differs: one file in two places.
        const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
        if (!isMoved && !isCompiled)
            return undefined;
        return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
    },
};
function found(evidence, tokens, certainty) {
    const explanation = holds(evidence, tokens, "the path of the folder it was built in");
    if (explanation === undefined)
        return undefined;
    return finding_finding({
        evidence,
        certainty,
        share: tokens.share,
        explanation,
        fixes: [pathMapFix],
        fallback: pathMapFix,
    });
}
//# sourceMappingURL=build-path.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/times.js

/** `date` where a command begins: at the start, behind an operator, in `$(` and in backquotes. */
const dateCommand = /(?<=(?:^\s*RUN\s+|\$\(|`|\(|&&|\|\||[;|])\s*)(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])/gi;
/** date can be told which time to print. */
const dateFix = {
    advice: "Print the source's time instead of the clock's: Twofold sets SOURCE_DATE_EPOCH for every step.",
    general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
    insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
        const end = match.index + match[0].length;
        // One that says its time already is not the clock's.
        if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
            return [];
        return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};
const zoneFix = {
    advice: "Say the time zone where the time is read.",
    general: "ENV TZ=UTC",
    insertions: (script, instruction) => [
        ...Array.from(instruction.matchAll(dateCommand), (match) => ({
            at: match.index + match[0].length,
            text: " -u",
        })),
        ...prefixed(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
    ],
};
//# sourceMappingURL=times.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/clock.js





const general = adviceOnly("Do not write the time of the build into the image; where a program must have a time, give it the source's: Twofold sets SOURCE_DATE_EPOCH for every step.", "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file");
const certainties = {
    build: 0.88,
    near: 0.75,
    shifted: 0.7,
    other: 0,
};
/** A time of the build, in text or as a number. */
const clock_clock = {
    cause: "clock",
    judge(evidence) {
        const { pairs, buildShare: share } = evidence.times;
        const pair = pairs.find(({ fit }) => fit !== "other");
        if (pair === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: certainties[pair.fit],
            share,
            explanation: `${where(evidence, pair.change)} holds the time of the build: ${both(pair.a, pair.b)}${clock_formatOf(pair)}.`,
            fixes: [dateFix],
            fallback: general,
        });
    },
};
const asksFraction = /%[0-9]*N|perf_counter|monotonic|hrtime|nanoTime|time_ns|\/proc\/uptime|\buptime\b|EPOCHREALTIME/;
/** `%N`, `/proc/uptime`: a small number is a time only where the instruction asks for one. */
const clockFraction = {
    cause: "clock",
    judge(evidence) {
        if (!asksFraction.test(evidence.instruction))
            return undefined;
        const tokens = tokensOf(evidence, /(?<!\d)\d{1,19}(?:\.\d+)?(?!\d)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.75,
            share: tokens.share,
            explanation: `${where(evidence, pair.change)} holds what a clock said, as the instruction asks for: ${both(pair.a, pair.b)}.`,
            fixes: [dateFix],
            fallback: general,
        });
    },
};
const durations = /(?<![\w.])(?:\d+m\s?\d+(?:[.,]\d+)?\s?s|\d+:\d\d\.\d+|\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?))(?![A-Za-z0-9])/g;
/** How long a step took. */
const duration = {
    cause: "clock",
    judge(evidence) {
        const tokens = tokensOf(evidence, durations);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation: `${where(evidence, pair.change)} holds how long something took: ${both(pair.a, pair.b)}.`,
            fallback: adviceOnly("Keep the log of the step out of the image: send it to standard output, or remove it in the same RUN."),
        });
    },
};
/** A header of the layer whose time is the build's. */
const entryTime = {
    cause: "clock",
    judge(evidence) {
        const [a, b] = evidence.clue?.headers ?? [];
        if (evidence.difference.kind !== "metadata" || evidence.file !== evidence.member)
            return undefined;
        if (a === undefined || b === undefined || a.mtime === b.mtime)
            return undefined;
        if (a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.8,
            explanation: `The file's modification time differs: ${both(String(a.mtime), String(b.mtime))} (seconds since 1970).`,
            fallback: adviceOnly("Build with a fixed time for all files: `buildah build --timestamp 0`, as Twofold does."),
        });
    },
};
function clock_formatOf({ isBinary, format }) {
    return isBinary ? ` (${format})` : "";
}
/** Whether the difference is, for the most part, times of the build. */
function isMostlyBuildTime({ times }) {
    return times.buildShare > 0.5;
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/compile-date.js




const compile_date_compiled = ["elf", "ar", "pe", "java-class", "pyc"];
/** What `__DATE__`, `__TIME__` and `__TIMESTAMP__` give. */
const macros = new Set(["__DATE__", "time of day", "ctime", "long"]);
/** A date that the compiler put into a program. */
const compileDate = {
    cause: "compile-date",
    judge(evidence) {
        const { format, times } = evidence;
        const isCompiled = format !== undefined && compile_date_compiled.includes(format);
        if (!isCompiled || evidence.isName)
            return undefined;
        const pair = times.pairs.find((found) => isDate(found));
        if (pair === undefined)
            return undefined;
        const isMacro = macros.has(pair.format);
        const what = isMacro ? "as __DATE__, __TIME__ or __TIMESTAMP__ give it" : "as text";
        return finding_finding({
            evidence,
            certainty: isMacro ? 0.95 : 0.9,
            share: times.buildShare,
            explanation: `${where(evidence, pair.change)} of the program holds the time at which it was compiled, ${what}: ${both(pair.a, pair.b)}.`,
            fixes: /\bgo\s+(?:build|install)\b/.test(evidence.instruction)
                ? [dateFix, goFix]
                : [dateFix, macroFix],
            fallback: macroFix,
        });
    },
};
function isDate({ isBinary, fit }) {
    return !isBinary && fit !== "other";
}
//# sourceMappingURL=compile-date.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/instructions.js
/** What an instruction's text says about where its output may come from. */
const signs = {
    draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
    makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
    parallel: /\bmake\b[^;&|]*\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]*\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.*MAKEFLAGS/,
    lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
    hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
    sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
    fetches: /\b(?:curl|wget|aria2c|git\s+clone|git\s+fetch|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|https?:\/\/|^\s*ADD\s+\S*(?:git@|\w+:\/\/)/i,
    installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
    asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
    asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
    asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
    asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
    asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
    asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
    asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};
//# sourceMappingURL=instructions.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/context-mtime.js







const fixedTimes = adviceOnly("Do not let the build depend on the files' times: set them to a fixed one before they are read.", "RUN find . -exec touch -hd @0 {} +");
/** The modification times of the files that COPY brought in: those of the checkout, not of the source. */
const contextMtime = {
    cause: "context-mtime",
    judge(evidence) {
        const times = evidence.times.pairs;
        const shifted = times.filter((pair) => isShifted(evidence, pair));
        const asked = signs.asksFileTimes.test(evidence.instruction)
            ? times.filter(({ fit }) => fit === "other")
            : [];
        const found = shifted.length > 0 ? shifted : asked;
        const [pair] = found;
        if (pair === undefined)
            return undefined;
        const share = Math.min(1, found.length / Math.max(1, evidence.places));
        return finding_finding({
            evidence,
            certainty: shifted.length > 0 ? 0.93 : 0.58,
            share,
            explanation: `${where(evidence, pair.change)} holds the modification time of a file from the build context: ${both(pair.a, pair.b)}. Git does not keep such times: they are those of the checkout.`,
            fallback: fixedTimes,
        });
    },
};
/** `ls -l` writes the time of what is young, and the year of what is not: Nov 21 13:02, Oct 18  2025. */
const listed = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;
/** A file that is young in one build's copy of the context, and more than half a year old in the other's. */
const contextListing = {
    cause: "context-mtime",
    judge(evidence) {
        const isYoung = (text) => text.includes(":");
        const tokens = tokensFound(evidence, finder(listed), (a, b) => isYoung(a) !== isYoung(b));
        const explanation = holds(evidence, tokens, "the modification time of a file from the build context, as `ls -l` writes it");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedTimes,
        });
    },
};
/** As far apart as the two builds' copies of the context are. */
function isShifted({ twins }, { readings, fit }) {
    if (fit === "build" || twins === undefined)
        return false;
    const [a, b] = readings;
    const zones = a.isAbsolute ? 0 : (zoneOf(twins[1]) ?? 0) - (zoneOf(twins[0]) ?? 0);
    const apart = b.seconds - a.seconds - environments/* contextShiftSeconds */.Zk;
    return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}
//# sourceMappingURL=context-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/conventions.js
const aptLogs = [
    "/var/log/apt",
    "/var/log/dpkg.log",
    "/var/log/alternatives.log",
    "/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
/** By shared/facts: every path that distributions, services and package managers write by habit. */
const conventions = [
    log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
    log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its lists, with their times and addresses in memory", ["/var/cache/apt/*.bin"]),
    log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
        "/var/cache/apt/archives/*.deb",
    ]),
    log(/^var\/cache\/debconf\//, "debconf's answers in the order in which packages asked", [
        "/var/cache/debconf/*-old",
    ]),
    log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
    log(/^var\/cache\/man\//, "the index of the manual pages, a database with times in it", [
        "/var/cache/man",
    ]),
    log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's own state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
    log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
    log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], "Export SOURCE_DATE_EPOCH before apk runs (Twofold does, `canonical: true`); else set it in the line."),
    log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of what is installed; `--virtual` groups get the time as their version", [], "Give the group a version of its own, or remove it with `apk del` in the same RUN."),
    log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
    log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm takes that time, and empty the database's log with `rpm --rebuilddb`."),
    log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
    log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
    log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
    log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
        "/var/log/zypp*",
        "/var/log/YaST2",
    ]),
    log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of packages that came along, in their order", []),
    log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and dates of installation", ["/var/log/pacman.log"]),
    log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of who logged in", [
        "/var/log/lastlog",
        "/var/log/faillog",
        "/var/log/[bw]tmp",
    ]),
    log(/(?:^|\/)\.npm\/_(?:logs|cacache)\/|^usr\/local\/share\/\.cache\/yarn\//, "the package manager's cache and logs, named by their time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
    log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity|\.modules\.yaml)$/, "the package manager's note of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove the note in the same RUN."),
    log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and of compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
    log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a stage of its own and copy only the result."),
    log(/(?:^|\/)extensions\/.*\/(?:mkmf\.log|gem_make\.out)$/, "the log of compiling a gem, with temporary names and times", [
        "$(gem env gemdir)/extensions/*/*/*/mkmf.log",
        "$(gem env gemdir)/extensions/*/*/*/gem_make.out",
    ]),
    log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's note of when and where a module was installed", [], "Install with `make pure_install`, which writes no such note."),
    log(/(?:^|\/)\.registry\/.*\.reg$/, "PEAR's note of when a package was installed", []),
    log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's note of the path or address that a package came from", []),
    log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's note of its own use, with its time", ["/root/.wget-hsts", "/root/.*_history"]),
    {
        cause: "ldconfig-cache",
        path: /^var\/cache\/ldconfig\/aux-cache$/,
        what: "ldconfig's own cache: it holds the inode numbers and times of all libraries, which are the builder's",
        remove: ["/var/cache/ldconfig/aux-cache"],
    },
    {
        cause: "machine-id",
        path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
        what: "the machine's ID, drawn at random when a package is installed",
        remove: [],
        advice: "Empty the file in the same RUN: systemd then draws one when the machine starts.",
    },
    {
        cause: "random",
        path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
        what: "a seed or an ID that is drawn at random when a package is installed",
        remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
    },
    {
        cause: "random",
        path: /^var\/cache\/fontconfig\/|(?:^|\/)fonts\/(?:.*\/)?\.uuid$/,
        what: "fontconfig's cache: its names are drawn at random and it holds the folders' times",
        remove: ["/var/cache/fontconfig"],
    },
    {
        cause: "shadow-day",
        path: /^etc\/g?shadow-$/,
        what: "the backup of the accounts' passwords, with the days on which they were made",
        remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
    },
    {
        cause: "kernel-name",
        path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
        what: "apt's list of kernels not to remove: the builder's is among them",
        remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
    },
];
function log(path, what, remove, advice) {
    return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
//# sourceMappingURL=conventions.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/convention.js




/** A rule for the paths of one cause that are known by convention. */
function conventionRule(cause, certainty = 0.95) {
    const rows = conventions.filter((row) => row.cause === cause);
    return {
        cause,
        judge(evidence) {
            const row = rows.find(({ path }) => path.test(evidence.file));
            if (row === undefined)
                return undefined;
            return finding_finding({
                evidence,
                certainty,
                explanation: `This is ${row.what}.${sample(evidence)}`,
                fallback: fixFor(row),
            });
        },
    };
}
function fixFor({ cause, remove, advice }) {
    if (cause === "machine-id") {
        return finishFix(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
    }
    if (remove.length === 0) {
        return adviceOnly(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
    }
    return removeFix(remove, advice ?? "Remove it in the same RUN: nothing in a container needs it.");
}
/** The first time that differs shows best that it is a log. */
function sample(evidence) {
    const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
    if (pair === undefined)
        return "";
    return ` ${where(evidence, pair.change)} has a time of the build: ${both(pair.a, pair.b)}.`;
}
//# sourceMappingURL=convention.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/conventional.js

/** Seeds and IDs at paths that are known by convention. */
const randomSeed = conventionRule("random", 0.93);
/** Backups of the accounts. */
const shadowBackup = conventionRule("shadow-day", 0.8);
/** apt's list of kernels. */
const kernelList = conventionRule("kernel-name", 0.9);
//# sourceMappingURL=conventional.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/cpu-count.js




/** More than any machine has. */
const most = 4096;
/** How many processors the builder had. */
const cpuCount = {
    cause: "cpu-count",
    judge(evidence) {
        const tokens = tokensFound(evidence, finder(/(?<![\w.]|\d[:/-])\d{1,4}(?![\w.]|[:/-]\d)|(?<=-j)\d{1,4}/g), (a, b) => [a, b].every((text) => Number(text) >= 1 && Number(text) <= most));
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isAsked = signs.asksCpus.test(evidence.instruction);
        const isNamed = /(?:cpus?|cores?|jobs|threads?|workers?|processors?|parallel\w*|nproc|-j)\W{0,12}$/i.test(pair.lead);
        if (!isAsked && !isNamed)
            return undefined;
        const explanation = holds(evidence, tokens, "the number of processors of the builder");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: isAsked ? 0.9 : 0.68,
            share: tokens.share,
            explanation,
            fallback: adviceOnly("Use the number of processors only for how fast the build is, and not in what it writes; where a program needs one, take a fixed number or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=cpu-count.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/date-part.js





/** Pieces of a time that mean nothing without the instruction: `date +%H`, `date +%j`, `date +%A`. */
const datePart = {
    cause: "clock",
    judge(evidence) {
        if (!signs.asksDate.test(evidence.instruction))
            return undefined;
        const tokens = tokensOf(evidence, /(?<![\w.])(?:\d{1,14}(?:\.\d+)?|[AP]M|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?![\w])/g);
        const explanation = holds(evidence, tokens, "a part of the clock's time, as the instruction asks for");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation,
            fixes: [dateFix],
            fallback: adviceOnly("Do not write the time of the build into the image; take the source's.", dateFix.general),
        });
    },
};
//# sourceMappingURL=date-part.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/order.js

/** Lists of file names come in the order of the file system, unless they are sorted. */
const sortListFix = {
    advice: "Sort the list of files before it is used.",
    general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
    insertions: (script) => script.commands.flatMap(({ name, words, end, before, after }, at) => {
        const lists = name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
        if (!lists || after.startsWith("|") || /sort/.test(script.commands[at + 1]?.name ?? ""))
            return [];
        if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text)))
            return [];
        const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
        return before === "" || before.startsWith("|") || before === "&&"
            ? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
            : [];
    }),
};
/** What is sorted depends on the locale. */
const sortLocaleFix = {
    advice: "Sort by bytes, whatever the locale is.",
    general: "RUN LC_ALL=C sort file",
    insertions: (script) => prefixed(script, /^(?:sort|comm|join|uniq|ls)$/, "LC_ALL=C"),
};
/** Jobs at once finish in any order. */
const oneJobFix = {
    advice: "Let the jobs write to files of their own and join those in a fixed order; or run one job at a time.",
    general: "RUN make -j1",
    insertions: (script) => [
        ...commandsNamed(script, /^(?:g?make|ninja)$/)
            .filter(({ name, words }) => name === "ninja" || words.some(({ text }) => /^(?:-j|--jobs)/.test(text)))
            .map(({ end }) => ({ at: end, text: " -j1" })),
        ...commandsNamed(script, /^xargs$/).flatMap(({ words }) => parallelXargs(words)),
    ],
};
/** Of two `-P` the later one counts; options stand before the command that xargs starts. */
function parallelXargs(words) {
    return words.flatMap(({ text, end }, at) => {
        if (/^-P\d+$|^--max-procs=/.test(text))
            return [{ at: end, text: " -P1" }];
        const value = words[at + 1];
        return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
    });
}
/** Languages whose sets and maps are walked in an order drawn at start. */
const hashSeedFix = {
    advice: "Sort what comes out of sets and maps in the program, or fix the seed of its hashes.",
    general: "RUN PYTHONHASHSEED=0 python3 script.py",
    insertions: (script) => [
        ...prefixed(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
        ...prefixed(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
    ],
};
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/order.js
const separator = /[\s\0"'`<>()[\]{}=,;|:]/;
/** In binary formats anything but names stands between them; shorter ones are there by chance. */
const binarySeparator = /[^\w./-]/;
const shortestName = 2;
/** How much of a difference is a permutation: of lines or members, or of the words that differ. */
function reorderingOf(evidence) {
    if (evidence.isName)
        return undefined;
    const isBinary = evidence.format !== "text" && evidence.format !== "json";
    const words = evidence.windows.map((window) => (isBinary ? namesOf(window) : wordsOf(window)));
    const a = words.flatMap((each) => each.a);
    const b = words.flatMap((each) => each.b);
    if (evidence.clue?.isReordered === true)
        return { share: 1, a, b };
    if (isPermutation(a, b))
        return { share: 1, a, b };
    const permuted = words.filter((each) => isPermutation(each.a, each.b));
    if (permuted.length === 0)
        return undefined;
    const places = permuted.reduce((sum, { count }) => sum + count, 0);
    return {
        share: places / evidence.places,
        a: permuted.flatMap((each) => each.a),
        b: permuted.flatMap((each) => each.b),
    };
}
function wordsOf(window) {
    return touched(window, separator);
}
function namesOf(window) {
    const { a, b, count } = touched(window, binarySeparator);
    const isName = (word) => word.length >= shortestName;
    return { a: a.filter(isName), b: b.filter(isName), count };
}
/** The words that changes touch, whole, on either side. */
function touched({ texts, changes }, between) {
    const splitter = new RegExp(`(?:${between.source})+`);
    const of = (side) => changes.flatMap(({ at }) => {
        const text = texts[side];
        let [start, end] = at[side];
        while (start > 0 && !between.test(text.charAt(start - 1)))
            start -= 1;
        while (end < text.length && !between.test(text.charAt(end)))
            end += 1;
        return text
            .slice(start, end)
            .split(splitter)
            .filter((word) => word !== "");
    });
    return { a: of(0), b: of(1), count: changes.length };
}
/** The same words, at least two, in another order. */
function isPermutation(a, b) {
    if (a.length < 2 || a.length !== b.length)
        return false;
    if (a.every((word, at) => word === b[at]))
        return false;
    const [left, right] = [[...a].sort(), [...b].sort()];
    return left.every((word, at) => word === right[at]);
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/order-rule.js



/** A rule for the same things in another order. */
function orderRule({ cause, certainty, why, fixes, fallback }) {
    return {
        cause,
        judge(evidence) {
            const reordering = reorderingOf(evidence);
            if (reordering === undefined)
                return undefined;
            const sure = certainty(evidence, reordering);
            if (sure === 0)
                return undefined;
            const explanation = `${order_rule_seen(evidence, reordering)}${why}`;
            return finding_finding({
                evidence,
                certainty: sure,
                share: reordering.share,
                explanation,
                fixes,
                fallback,
            });
        },
    };
}
function order_rule_seen({ clue }, { a, b }) {
    const what = clue?.format === "text" && clue.isReordered ? "lines" : "parts";
    if (a.length === 0)
        return `Both builds have the same ${what}, in another order.`;
    const at = a.findIndex((word, index) => word !== b[index]);
    const from = Math.max(0, at);
    const few = (words) => quote(words.slice(from, from + 3).join(" "));
    return `Both builds have the same ${what}, in another order: ${few(a)} in the first, ${few(b)} in the second.`;
}
/** Names with a folder or an ending. */
function areFiles(words) {
    const names = words.filter((word) => /[\w-]\/[\w.-]|^[\w-]+\.[A-Za-z]\w{0,4}$/.test(word));
    return words.length > 0 && names.length / words.length > 0.5;
}
//# sourceMappingURL=order-rule.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/file-order.js




/** A folder's entries come in the order that the file system keeps them in. */
const fileOrder = orderRule({
    cause: "file-order",
    certainty: ({ instruction, clue }, { a }) => {
        const isArchive = a.length === 0 && /^(?:tar|zip|cpio|ar)$/.test(clue?.format ?? "");
        if (isArchive)
            return 0.85;
        if (signs.lists.test(instruction))
            return areFiles(a) ? 0.87 : 0.76;
        return areFiles(a) ? 0.66 : 0;
    },
    why: " They come in the order in which the file system lists them.",
    fixes: [sortListFix, tarFix],
    fallback: sortListFix,
});
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/gzip-mtime.js





/** Bytes 4 to 7 of a gzip header are the time of the compression, RFC 1952 §2.3.1. */
const [mtimeStart, mtimeEnd] = [4, 8];
const gzipMtime = {
    cause: "gzip-mtime",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const share = shareOf(evidence, ({ spot }) => isTime(spot.field) || (spot.field === undefined && isInField(spot.offset)));
        if (share === 0)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 4–7 of the gzip header hold the time of compression: ${timesIn(evidence)}.`,
            fixes: [gzipFix, tarGzipFix],
            fallback: gzipFix,
        });
    },
};
/** The original file's name is in the header too; a temporary one differs. */
const gzipName = {
    cause: "temp-name",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const change = evidence.windows
            .flatMap(({ changes }) => changes)
            .find(({ spot }) => /name/i.test(spot.field ?? ""));
        if (change === undefined)
            return undefined;
        const share = shareOf(evidence, ({ spot }) => /name/i.test(spot.field ?? ""));
        return finding_finding({
            evidence,
            certainty: 0.85,
            share,
            explanation: `The gzip header holds the name of the compressed file, and that differs: ${quote(gzip_mtime_latin(change.spot.a))} and ${quote(gzip_mtime_latin(change.spot.b))}.`,
            fallback: gzipFix,
        });
    },
};
function isTime(field) {
    return field !== undefined && /mtime|time/i.test(field);
}
function isInField(offset) {
    return offset >= mtimeStart && offset < mtimeEnd;
}
function timesIn(evidence) {
    const window = evidence.windows.find(({ changes }) => changes.some(({ spot }) => isTime(spot.field) || isInField(spot.offset)));
    const [change] = window?.changes ?? [];
    if (window === undefined || change === undefined)
        return "it differs";
    // The window begins with the equal bytes before its first change.
    const start = mtimeStart - (change.spot.offset - change.at[0][0]);
    const read = (text) => {
        const bytes = Buffer.from(text.slice(Math.max(0, start), start + 4), "latin1");
        return start >= 0 && bytes.length === 4 ? iso(bytes.readUInt32LE()) : undefined;
    };
    const [a, b] = [read(window.texts[0]), read(window.texts[1])];
    const pair = evidence.times.pairs[0];
    if (a !== undefined && b !== undefined)
        return both(a, b);
    return pair === undefined ? "it differs" : both(pair.a, pair.b);
}
function gzip_mtime_latin(bytes) {
    return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}
//# sourceMappingURL=gzip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-seed.js



/** Sets and maps are walked in an order that is drawn when a program starts. */
const hashSeed = orderRule({
    cause: "hash-seed",
    certainty: ({ instruction }, { a }) => {
        if (!signs.hashes.test(instruction))
            return 0;
        return areFiles(a) && signs.lists.test(instruction) ? 0.7 : 0.88;
    },
    why: " A program walked a set or a map, whose order is drawn each time it starts.",
    fixes: [hashSeedFix],
    fallback: hashSeedFix,
});
//# sourceMappingURL=hash-seed.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-value.js



/** Python's `hash()` of a text: a number of up to 64 bits with a sign. */
const hashValue = {
    cause: "hash-seed",
    judge(evidence) {
        if (!/\bpython[\d.]*\b|\bpypy|\bruby\b/.test(evidence.instruction))
            return undefined;
        const tokens = tokensFound(evidence, finder(/(?<![\w.])-?\d{15,20}(?![\w.])/g), (a, b) => a[1] !== b[1] || a[2] !== b[2]);
        const explanation = holds(evidence, tokens, "a hash whose seed is drawn when the program starts");
        if (explanation === undefined)
            return undefined;
        const isAsked = /\bhash\b|__hash__/.test(evidence.instruction);
        return finding_finding({
            evidence,
            certainty: isAsked ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [hashSeedFix],
            fallback: hashSeedFix,
        });
    },
};
//# sourceMappingURL=hash-value.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hostname.js





const hostname_fallback = adviceOnly("Do not write the builder's name into the image: give the program a fixed name, or ask for the host's when the container starts.");
/** The host's name, as the builds had it. */
const hostname = {
    cause: "hostname",
    judge(evidence) {
        const leak = leakOf(evidence, ({ name }) => /^hostname$/i.test(name));
        if (leak !== undefined)
            return hostname_found(evidence, leak, 0.95);
        const isAsked = signs.asksHost.test(evidence.instruction) ||
            /(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
        if (!isAsked || evidence.twins?.[0].hostname !== undefined)
            return undefined;
        return hostname_found(evidence, tokensOf(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
    },
};
/** A copy of /etc/hosts: buildah writes the container's address, ID and name into it. */
const hostsFile = {
    cause: "hostname",
    judge(evidence) {
        const { instruction, file, isName } = evidence;
        if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.72,
            explanation: "It comes from /etc/hosts, into which buildah writes the address and the names of the container that runs the step.",
            fallback: hostname_fallback,
        });
    },
};
function hostname_found(evidence, tokens, certainty) {
    const explanation = holds(evidence, tokens, "the name of the host that built it");
    if (explanation === undefined)
        return undefined;
    return finding_finding({ evidence, certainty, share: tokens.share, explanation, fallback: hostname_fallback });
}
//# sourceMappingURL=hostname.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/kernel-name.js




/** A kernel's release, or the machine's name as `uname -m` says it. */
const kernelPattern = /(?<![\w.])\d+\.\d+\.\d+(?:[-+~.][\w.+~-]+)?|(?<!\w)(?:x86_64|i[3-6]86|aarch64|armv\d\w*|riscv64|ppc64le|s390x)(?!\w)|#\d+[ -][\w~. -]*SMP[\w ():+.~-]*/g;
/** What `uname` says of the builder's kernel. */
const kernelName = {
    cause: "kernel-name",
    judge(evidence) {
        const tokens = tokensOf(evidence, kernelPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isNamed = /Linux (?:version )?(?:\S+ )?$|kernel[^\n]{0,20}$|lib\/modules\/$/i.test(pair.lead);
        const isAsked = signs.asksKernel.test(evidence.instruction);
        if (!isNamed && !isAsked)
            return undefined;
        const explanation = holds(evidence, tokens, "the kernel that it was built on");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: isAsked ? 0.92 : 0.82,
            share: tokens.share,
            explanation,
            fallback: adviceOnly("Do not ask for the kernel while building: it is the builder's, not the one the container will run on. Name the platform instead, or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=kernel-name.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/entropy.js
/** Patterns of values that are drawn by chance more often than not; global, for Latin-1. */
const uuidPattern = /(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}(?![0-9A-Fa-f])/g;
const hexPattern = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-f]{8,}|[0-9A-F]{8,}|(?:[0-9a-fA-F]{2}[ :]){3,}[0-9a-fA-F]{2})(?![0-9A-Za-z])/g;
const base64Pattern = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/_=-])/g;
/** crypt(5) and its relatives: `$6$salt$hash`, `$2b$12$…`, `$argon2id$v=19$…`. */
const saltedPattern = /\$(?:[12567]|2[abxy]|y|gy|apr1|sha1|scrypt|argon2id?|pbkdf2[-\w]*)\$[A-Za-z0-9./+=,$_-]{16,}/g;
/** Shannon entropy in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / text.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}
/** Whether two texts of one length have hardly more characters in common than chance gives. */
function areUnrelated(a, b) {
    const length = Math.min(a.length, b.length);
    if (length === 0)
        return false;
    let same = 0;
    for (let at = 0; at < length; at += 1)
        if (a[at] === b[at])
            same += 1;
    return same / length < 0.35;
}
/**
 * Whether a word of letters and digits looks drawn by chance: words of languages have few digits and capitals in the
 * middle.
 */
function looksDrawn(text) {
    const body = text.replace(/[=_-]/g, "");
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
    const jumps = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
    return entropyOf(body) > 2.8 && (kinds >= 3 || (kinds === 2 && jumps >= 2));
}
//# sourceMappingURL=entropy.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/key-material.js






const keyName = /(?:^|\/)(?:ssh_host_\w+_key|id_(?:rsa|dsa|ecdsa|ed25519)|ssl-cert-snakeoil|pubring|secring|trustdb|dh(?:param)?s?)[^/]*$|\.(?:key|pem|crt|cer|der|csr|p12|pfx|jks|keystore|kbx|gpg|asc|sig|pub)$/i;
/** PEM (RFC 7468), OpenSSH, PGP armour, and DER's SEQUENCE of a 2-byte length at the start. */
const marker = /-----BEGIN [A-Z0-9 ]+-----|ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|openssh-key-v1|AGE-SECRET-KEY/;
/** Keys, certificates and signatures: new ones are never the same. */
const keyMaterial = {
    cause: "key-material",
    judge(evidence) {
        const share = shareOf(evidence, (change, { texts }) => {
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return isKeyBytes(a, b);
        });
        const certainty = certaintyOf(evidence);
        if (share === 0 || certainty === 0)
            return undefined;
        return finding_finding({
            evidence,
            certainty,
            share,
            explanation: `${quoteText(evidence.member)} is a key, a certificate or a signature that each build makes anew; the bytes of the two have nothing in common.`,
            fallback: adviceOnly("Make keys and certificates when the container starts, or mount them: in an image they are no secret, and all containers share them. If they come with a package, remove them in the same RUN."),
        });
    },
};
function certaintyOf(evidence) {
    const hasMarker = evidence.windows.some(({ texts }) => texts.some((text) => marker.test(text) || text.startsWith("\x30\x82")));
    const isNamed = keyName.test(evidence.member) || evidence.format === "java-keystore";
    const isMade = signs.makesKeys.test(evidence.instruction);
    const seen = [hasMarker, isNamed, isMade].filter(Boolean).length;
    if (seen >= 2)
        return 0.96;
    if (hasMarker)
        return 0.9;
    if (isMade)
        return 0.83;
    return isNamed ? 0.78 : 0;
}
function isKeyBytes(a, b) {
    return Math.min(a.length, b.length) >= 8 && areUnrelated(a, b);
}
//# sourceMappingURL=key-material.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/ldconfig-cache.js

/** `/var/cache/ldconfig/aux-cache`, written whenever a package brings a library. */
const ldconfigCache = conventionRule("ldconfig-cache", 0.98);
//# sourceMappingURL=ldconfig-cache.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/locale.js




const locale_fallback = exportFix("LC_ALL=C.UTF-8", "Say the locale: the step's own is the builder's.");
const isLocaleName = (name) => /^(?:LANG|LANGUAGE|LC_\w+)$/.test(name);
/** The locale's name, as the builds had it. */
const localeName = {
    cause: "locale",
    judge(evidence) {
        const leak = leakOf(evidence, ({ name }) => isLocaleName(name));
        if (leak === undefined)
            return undefined;
        return locale_found(evidence, leak, { what: `the value of ${leak.value.name}`, certainty: 0.94 });
    },
};
/** Numbers with a comma or a point. */
const decimalComma = {
    cause: "locale",
    judge(evidence) {
        const numbers = tokensFound(evidence, finder(/(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d+(?![\d.,])/g), (a, b) => a.replace(/[.,]/g, "") === b.replace(/[.,]/g, ""));
        const certainty = locale_certaintyOf(evidence, 0.9, 0.7);
        return locale_found(evidence, numbers, { what: "a number as the locale writes it", certainty });
    },
};
/** The same text in another character set: what is not ASCII is lost, or has other bytes. */
const characterSet = {
    cause: "locale",
    judge(evidence) {
        const words = tokensFound(evidence, finder(/[^\s]+/g), (a, b) => {
            const [left, right] = [asciiOf(a), asciiOf(b)];
            return left === right && left !== "" && a.length + b.length > 2 * left.length;
        });
        const certainty = locale_certaintyOf(evidence, 0.88, 0.6);
        return locale_found(evidence, words, { what: "text in the locale's character set", certainty });
    },
};
/** Words of one language in one build and of another in the second: no digits, nothing drawn. */
const language = {
    cause: "locale",
    judge(evidence) {
        if (!differs(evidence) || evidence.format !== "text")
            return undefined;
        const words = tokensFound(evidence, finder(/[A-Za-z\x80-\xff][A-Za-z\x80-\xff.,:' -]*/g), (a, b) => a.length > 1 && b.length > 1);
        return locale_found(evidence, words, { what: "text in the locale's language", certainty: 0.66 });
    },
};
function locale_found(evidence, tokens, { what, certainty }) {
    const explanation = holds(evidence, tokens, what);
    if (explanation === undefined)
        return undefined;
    return finding_finding({ evidence, certainty, share: tokens.share, explanation, fallback: locale_fallback });
}
function locale_certaintyOf(evidence, known, guessed) {
    if (evidence.twins === undefined)
        return guessed;
    return differs(evidence) ? known : guessed - 0.3;
}
function differs({ twins }) {
    if (twins === undefined)
        return false;
    const names = Object.keys({ ...twins[0].env, ...twins[1].env }).filter(isLocaleName);
    return names.some((name) => twins[0].env[name] !== twins[1].env[name]);
}
/** Without bytes beyond ASCII and what stands in for them. */
function asciiOf(text) {
    return text
        .replace(/\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#\d+;|\\[0-7]{3}/gi, "")
        .replace(/[^ -~]|\?/g, "");
}
//# sourceMappingURL=locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/machine-id.js





/** `/etc/machine-id` and dbus's copy of it. */
const machineId = conventionRule("machine-id", 0.97);
/** machine-id(5): 32 lower-case hexadecimal digits alone on a line, made by a program that is known to draw one. */
const drawnMachineId = {
    cause: "machine-id",
    judge(evidence) {
        if (!/machine-id|dbus-uuidgen|systemd-machine-id-setup/.test(evidence.instruction))
            return undefined;
        const tokens = tokensFound(evidence, finder(/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g), areUnrelated);
        const explanation = holds(evidence, tokens, "a machine's ID, drawn at random");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.99,
            share: tokens.share,
            explanation,
            fallback: finishFix(": > /etc/machine-id", "Leave the ID empty: systemd draws one when the machine starts."),
        });
    },
};
//# sourceMappingURL=machine-id.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/headers.js
/** Fields of which each has a cause of its own. */
const fields = [
    "mode",
    "uid",
    "gid",
    "uname",
    "gname",
    "mtime",
    "linkname",
    "devmajor",
    "devminor",
    "type",
];
function headersOf({ difference, clue }) {
    const [a, b] = clue?.headers ?? [];
    if (difference.kind !== "metadata" || a === undefined || b === undefined)
        return undefined;
    const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
    const differing = [
        ...fields.filter((field) => !Object.is(a[field], b[field])),
        ...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
    ];
    return { a, b, differing };
}
/** The share of the differing fields that the pattern names; the first of them is the most telling one. */
function shareOfFields({ differing }, pattern) {
    const count = differing.filter((name) => pattern.test(name)).length;
    return differing.length === 0 ? 0 : count / differing.length;
}
function headers_octal(mode) {
    return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=headers.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/mode.js



/** Modes that differ in bits no umask explains. */
const mode = {
    cause: "mode",
    judge(evidence) {
        const headers = headersOf(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.7,
            share: shareOfFields(headers, /^mode$/),
            explanation: `The mode is ${headers_octal(headers.a.mode)} in the first build and ${headers_octal(headers.b.mode)} in the second.`,
            fixes: [
                copyFlagFix(`--chmod=${headers_octal(headers.a.mode)}`, "Say the mode instead of taking the file's own."),
            ],
            fallback: adviceOnly("Set the mode where the file is made.", "RUN chmod 0644 file"),
        });
    },
};
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/network.js




const network_fallback = adviceOnly("Name what is fetched so that it cannot change: a version, a commit or a digest, and check it; packages from a snapshot of the archive.", "ADD --checksum=sha256:<digest> https://example.org/file-1.2.3.tar.gz /src/");
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){1,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** Where packagers keep what they installed. */
const databases = /(?:^|\/)(?:dpkg\/(?:status|available)(?:\.d\/.*)?|apk\/db\/installed|package-lock\.json|\.package-lock\.json|METADATA|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$/;
/** What servers say beside the contents. */
const replyHeaders = /^(?:date|etag|last-modified|set-cookie|x-request-id|age|expires|cf-ray|server)\s*:/im;
/** Other versions of what was fetched. */
const version = {
    cause: "network",
    judge(evidence) {
        const fetches = signs.fetches.test(evidence.instruction);
        const isDatabase = databases.test(evidence.member);
        if (!fetches && !isDatabase)
            return undefined;
        const tokens = tokensOf(evidence, versionPattern);
        const explanation = holds(evidence, tokens, "the version of something that was fetched");
        if (explanation === undefined)
            return undefined;
        const certainty = isDatabase && fetches ? 0.9 : 0.78;
        return finding_finding({ evidence, certainty, share: tokens.share, explanation, fallback: network_fallback });
    },
};
/** What nothing else explains, of an instruction that fetches. */
const fetched = {
    cause: "network",
    judge(evidence) {
        if (!signs.fetches.test(evidence.instruction))
            return undefined;
        return finding_finding({
            evidence,
            certainty: network_certaintyOf(evidence),
            explanation: "The instruction fetches something from the network, and the two builds did not get the same.",
            fallback: network_fallback,
        });
    },
};
/** Servers' lists of packages and caches of what was downloaded. */
const mirrorState = {
    cause: "network",
    judge(evidence) {
        if (!/^var\/lib\/apt\/lists\/|^var\/cache\/apk\/|^var\/cache\/(?:dnf|libdnf5|yum|microdnf)\//.test(evidence.file))
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.9,
            explanation: "This is the package manager's copy of what the mirror had at that moment.",
            fallback: adviceOnly("Remove the lists in the same RUN, or mount a cache over them; a snapshot of the archive makes the packages themselves stay the same.", "RUN apt-get update && apt-get install -y <packages> && rm -rf /var/lib/apt/lists/*"),
        });
    },
};
function network_certaintyOf({ windows, instruction }) {
    const texts = windows.flatMap((window) => window.texts);
    if (texts.some((text) => replyHeaders.test(text)))
        return 0.86;
    // Beside a plain download, little else can differ; installing runs much else.
    return /\b(?:curl|wget)\b|^\s*ADD\s|\bgit\s+clone\b/.test(instruction) ? 0.56 : 0.42;
}
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/order.js



/** The same things in another order, for no reason that shows. */
const order = orderRule({
    cause: "order",
    certainty: () => 0.62,
    why: "",
    fixes: [sortListFix],
    fallback: adviceOnly("Sort the list where it is written: `LC_ALL=C sort`, `sorted(…)`, sorted keys."),
});
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/owner.js






const owner_fallback = adviceOnly("Set the owner where the file is made, by number.", "RUN chown 0:0 file");
/** Who owns a file, in a layer or in an archive. */
const owner = {
    cause: "owner",
    judge(evidence) {
        const headers = headersOf(evidence);
        const share = headers === undefined ? 0 : shareOfFields(headers, /^(?:uid|gid|uname|gname)$/);
        if (headers === undefined || share === 0)
            return undefined;
        const { a, b } = headers;
        const hasNumber = a.uid !== b.uid || a.gid !== b.gid;
        const text = hasNumber
            ? both(`${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`)
            : both(`${a.uname}:${a.gname}`, `${b.uname}:${b.gname}`);
        return finding_finding({
            evidence,
            certainty: 0.93,
            share,
            explanation: `The owner is ${text}.`,
            fixes: [copyFlagFix("--chown=0:0", "Say the owner."), tarFix],
            fallback: owner_fallback,
        });
    },
};
/** The owner's fields in an archive whose headers the comparison names. */
const ownerField = {
    cause: "owner",
    judge(evidence) {
        const changes = evidence.windows.flatMap((window) => window.changes);
        const owned = changes.filter(({ spot }) => /^(?:uid|gid|uname|gname|owner|group|user)\b/i.test(spot.field ?? ""));
        if (owned.length === 0)
            return undefined;
        const explanation = holds(evidence, tokensOf(evidence, /[\w.-]+/g), "the owner of the member") ??
            "A header of the archive holds the owner of a member, and that differs.";
        return finding_finding({
            evidence,
            certainty: 0.93,
            share: owned.length / evidence.places,
            explanation,
            fixes: [tarFix],
            fallback: tarFix,
        });
    },
};
//# sourceMappingURL=owner.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/package-log.js

/** Logs, caches and histories that package managers leave behind; `conventions.ts` has their paths. */
const packageLog = conventionRule("package-log");
//# sourceMappingURL=package-log.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/pyc-mtime.js




/** PEP 552: with flags 0, bytes 8 to 11 are the source's modification time, 12 to 15 its size. */
const pycMtime = {
    cause: "pyc-mtime",
    judge(evidence) {
        if (evidence.format !== "pyc" || evidence.isName)
            return undefined;
        const share = shareOf(evidence, ({ spot }) => isSourceTime(spot.field, spot.offset));
        if (share === 0)
            return undefined;
        const pair = evidence.times.pairs.find(({ change }) => isSourceTime(change.spot.field, change.spot.offset));
        const times = pair === undefined ? "" : `: ${both(pair.a, pair.b)}`;
        return finding_finding({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 8–11 of the compiled Python module hold the modification time of its source${times}.`,
            fixes: [bytecodeFix],
            fallback: bytecodeFix,
        });
    },
};
function isSourceTime(field, offset) {
    return field === undefined ? offset >= 8 && offset < 12 : /time/i.test(field);
}
//# sourceMappingURL=pyc-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/race.js



/** Jobs that run at the same time finish in any order. */
const race = orderRule({
    cause: "race",
    certainty: ({ instruction }) => (signs.parallel.test(instruction) ? 0.9 : 0),
    why: " The instruction runs several jobs at once, and each writes when it is ready.",
    fixes: [oneJobFix],
    fallback: oneJobFix,
});
//# sourceMappingURL=race.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/random.js





const random_fallback = adviceOnly("Derive the value from the source (a hash of the files, the commit), or draw it when the container starts.");
const sameLength = (a, b) => a.length === b.length && areUnrelated(a, b);
const shapes = [
    {
        what: "a salted hash of a password, whose salt each build draws anew",
        pattern: saltedPattern,
        certainty: 0.93,
        isDrawn: areUnrelated,
    },
    {
        what: "a UUID that each build draws anew",
        pattern: uuidPattern,
        certainty: 0.92,
        isDrawn: sameLength,
    },
    {
        what: "a value in hexadecimal digits that each build draws anew",
        pattern: hexPattern,
        certainty: 0.8,
        // Digits alone are as likely a count or a time.
        isDrawn: (a, b) => sameLength(a, b) && (/[a-f]/i.test(a + b) || a.length >= 24),
    },
    {
        what: "a value that each build draws anew",
        pattern: base64Pattern,
        certainty: 0.75,
        isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b),
    },
];
/** Values of which only chance knows the next one. */
const random = {
    cause: "random",
    judge(evidence) {
        const isAsked = signs.draws.test(evidence.instruction);
        let best;
        for (const shape of shapes) {
            const found = judgeShape(evidence, shape, isAsked ? 0.06 : 0);
            if (found !== undefined && found.confidence > (best?.confidence ?? 0))
                best = found;
        }
        return best;
    },
};
/** Digits and short words are drawn only where the instruction says so. */
const randomNumber = {
    cause: "random",
    judge(evidence) {
        const draws = signs.draws.test(evidence.instruction);
        const isProcess = signs.asksProcess.test(evidence.instruction);
        if (!draws && !isProcess)
            return undefined;
        const pattern = draws ? /[A-Za-z0-9+/_.-]+/g : /(?<![\d.])\d{1,7}(?![\d.])/g;
        const tokens = tokensFound(evidence, finder(pattern));
        const what = draws
            ? "a value that the instruction draws by chance"
            : "a process's number, which no two builds share";
        const explanation = holds(evidence, tokens, what);
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: draws ? 0.74 : 0.65,
            share: tokens.share,
            explanation,
            fallback: random_fallback,
        });
    },
};
/** Addresses in memory, which the kernel lays out by chance. */
const address = {
    cause: "random",
    judge(evidence) {
        const tokens = tokensFound(evidence, finder(/0x[0-9a-f]{6,16}(?![0-9a-f])/gi));
        const explanation = holds(evidence, tokens, "an address in memory, which differs each time a program starts");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.87,
            share: tokens.share,
            explanation,
            fallback: adviceOnly("Print a name or a value instead of the object: the default text of an object is its address."),
        });
    },
};
/** Bytes without any pattern. */
const randomBytes = {
    cause: "random",
    judge(evidence) {
        if (evidence.format !== "binary")
            return undefined;
        const share = shareOf(evidence, (change, { texts }) => {
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return a.length >= 8 && a.length === b.length && areUnrelated(a, b);
        });
        if (share === 0)
            return undefined;
        return finding_finding({
            evidence,
            certainty: signs.draws.test(evidence.instruction) ? 0.9 : 0.62,
            share,
            explanation: "The bytes of the two builds have nothing in common where they differ, as random numbers do.",
            fallback: random_fallback,
        });
    },
};
function judgeShape(evidence, shape, bonus) {
    const tokens = tokensFound(evidence, finder(shape.pattern), shape.isDrawn);
    const explanation = holds(evidence, tokens, shape.what);
    if (explanation === undefined)
        return undefined;
    return finding_finding({
        evidence,
        certainty: shape.certainty + bonus,
        share: tokens.share,
        explanation,
        fallback: random_fallback,
    });
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/shadow-day.js




const shadow_day_day = 86_400;
/** shadow(5): the third field is the day of the last password change, counted from 1970. */
const shadowDay = {
    cause: "shadow-day",
    judge(evidence) {
        const isShadow = /(?:^|\/)g?shadow-?$/.test(evidence.member);
        const tokens = tokensOf(evidence, /(?<=^|\n|[^:\n]*:[^:\n]*:)\d{1,6}(?=:\d*:)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined || evidence.format !== "text")
            return undefined;
        const { twins } = evidence;
        const isToday = twins !== undefined && Number(pair.b) === Math.floor(twins[1].endedAt / shadow_day_day);
        if (!isShadow && !isToday)
            return undefined;
        return finding_finding({
            evidence,
            certainty: isShadow ? 0.96 : 0.8,
            share: tokens.share,
            explanation: `The third field of an account's line is the day on which it was made, counted from 1970: ${both(pair.a, pair.b)}.`,
            fallback: finishFix("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set the day to a fixed one in the same RUN, and remove the backup."),
        });
    },
};
//# sourceMappingURL=shadow-day.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/sort-locale.js



/** Names differ in what is before what from one language to the next. */
const sortLocale = orderRule({
    cause: "locale",
    certainty: ({ instruction, twins }, { a, b }) => {
        const [first, second] = twins ?? [];
        const differs = localeOf(first?.env) !== localeOf(second?.env);
        if (twins !== undefined && !differs)
            return 0;
        const isCollated = sorts(a) !== sorts(b) && signs.sorts.test(instruction);
        if (isCollated)
            return differs ? 0.93 : 0.8;
        return differs && /\bsort\b/.test(instruction) ? 0.86 : 0;
    },
    why: " They are sorted by the rules of the locale, and the two builds have different ones.",
    fixes: [sortLocaleFix],
    fallback: sortLocaleFix,
});
function sorts(words) {
    return words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}
function localeOf(env) {
    return env?.["LC_ALL"] ?? env?.["LC_COLLATE"] ?? env?.["LANG"];
}
//# sourceMappingURL=sort-locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/temp-name.js







const fixedName = adviceOnly("Use a fixed name instead of a temporary one, and remove what is temporary in the same RUN: `mkdir /tmp/work` does as well as `mktemp -d` in a build.", "RUN mkdir /tmp/work && <the commands> && rm -rf /tmp/work");
/** A made-up name of a temporary file. */
const tempName = {
    cause: "temp-name",
    judge(evidence) {
        const template = templatePattern(evidence.instruction);
        const byTemplate = template === undefined
            ? { pairs: [], share: 0 }
            : tokensFound(evidence, finder(template), (a, b) => a.length === b.length);
        const byName = tokensOf(evidence, tempNamePattern);
        const tokens = byTemplate.share >= byName.share ? byTemplate : byName;
        const [pair] = tokens.pairs;
        if (pair === undefined || !areDrawn(pair.a, pair.b))
            return undefined;
        const explanation = holds(evidence, tokens, "the name of a temporary file, made up anew by each build");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            // Compiled in, it is more often the folder that counts: build-path says so.
            certainty: isCompiled(evidence.format) ? 0.84 : 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedName,
        });
    },
};
/** A temporary file that stayed, and that only one build has under this name. */
const strayTempFile = {
    cause: "temp-name",
    judge(evidence) {
        const { kind } = evidence.difference;
        if ((kind !== "added" && kind !== "removed") || evidence.isName)
            return undefined;
        const name = evidence.member.replace(/^.*\//, "");
        const patterns = [tempNamePattern, templatePattern(evidence.instruction)];
        const isTemporary = patterns.some((pattern) => pattern !== undefined && name.match(pattern)?.[0] === name);
        if (!isTemporary || !drawable(name).some(looksDrawn))
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.82,
            explanation: `The name ${quoteText(name)} is one that programs make up for temporary files: no other build has it.`,
            fallback: fixedName,
        });
    },
};
/** Whether some part of the two names was drawn; what stands around it is the program's. */
function areDrawn(a, b) {
    const others = drawable(b);
    return drawable(a).some((part, at) => areUnrelated(part, others[at] ?? ""));
}
/** The parts of a name that are long enough. */
function drawable(name) {
    return name.replace(/^cc/, "").match(/[A-Za-z0-9_]{6,12}/g) ?? [name];
}
function isCompiled(format) {
    return format !== undefined && compiledFormats.includes(format);
}
//# sourceMappingURL=temp-name.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/timezone.js







const timezone_fallback = exportFix("TZ=UTC", "Say the time zone: the step's own is the builder's, and another one's differs.");
/** Zones are quarters of an hour apart, at most 26 hours. */
const [quarter, widest, timezone_day] = [900, 26 * 3600, 86_400];
/** One moment, written in two zones. */
const timezone = {
    cause: "timezone",
    judge(evidence) {
        const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
        const [pair] = shifted;
        if (pair === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: evidence.twins === undefined ? 0.8 : 0.93,
            share: shifted.length / evidence.places,
            explanation: `${where(evidence, pair.change)} holds one moment in two time zones: ${both(pair.a, pair.b)}.`,
            fixes: [zoneFix],
            fallback: timezone_fallback,
        });
    },
};
/** The zone's name or the value of `TZ`. */
const zoneName = {
    cause: "timezone",
    judge(evidence) {
        const leak = leakOf(evidence, ({ name }) => name === "TZ");
        const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
        const isVaried = leak !== undefined || differsInZone(evidence);
        const tokens = leak !== undefined && leak.share > 0.5 ? leak : tokensOf(evidence, zones);
        if (!isVaried)
            return undefined;
        const explanation = holds(evidence, tokens, "the time zone of the build");
        if (explanation === undefined)
            return undefined;
        return finding_finding({
            evidence,
            certainty: 0.86,
            share: tokens.share,
            explanation,
            fixes: [zoneFix],
            fallback: timezone_fallback,
        });
    },
};
function differsInZone({ twins }) {
    return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}
function isZoneShift({ twins }, { readings, fit, isBinary }) {
    if (fit === "build" || fit === "shifted" || isBinary)
        return false;
    const [a, b] = readings;
    if (a.lacks !== b.lacks || a.unit !== b.unit)
        return false;
    const apart = b.seconds - a.seconds;
    // Both say their zone, and mean the same moment.
    if (apart === 0)
        return a.isAbsolute && b.isAbsolute;
    if (a.isAbsolute || Math.abs(apart) > widest)
        return false;
    if (twins === undefined)
        return apart % quarter === 0 && a.unit < timezone_day;
    return isApart(apart, (zoneOf(twins[1]) ?? 0) - (zoneOf(twins[0]) ?? 0), a);
}
/** Whether two times are as far from each other as the two builds' zones are. */
function isApart(apart, known, { unit, lacks }) {
    if (known === 0)
        return false;
    if (unit >= timezone_day)
        return Math.abs(apart - known) <= timezone_day;
    const tolerance = Math.max(2, unit);
    if (Math.abs(apart - known) < tolerance)
        return true;
    return lacks === "day" && Math.abs(Math.abs(apart - known) - timezone_day) < tolerance;
}
//# sourceMappingURL=timezone.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/toolchain-version.js



const toolchain_version_fallback = adviceOnly("Build with one version of the tool: pin the base image that brings the compiler by digest, and the builder (input `buildah`).");
const lead = /(?:GCC: \([^)]*\)|clang version|rustc|Go cmd\/compile|go|Build-Jdk(?:-Spec)?:|Created-By:|Apache Maven|Gradle|buildah|Generator:|generated (?:by|with)[\w .-]*|Linker: [\w .-]*)\s*$/i;
/** With what the distribution writes behind the number. */
const toolchain_version_versionPattern = /(?<![\w.])v?\d+(?:\.\d+){0,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** The version of a builder or compiler that signs its work. */
const toolchainVersion = {
    cause: "toolchain-version",
    judge(evidence) {
        if (/^config\.Labels.*io\.buildah\.version/.test(evidence.difference.path)) {
            return toolchain_version_found(evidence, { share: 1, certainty: 0.97, what: undefined });
        }
        const signed = shareOf(evidence, ({ spot }) => isSignature(spot.section) || /^magic/i.test(spot.field ?? ""));
        if (signed > 0)
            return toolchain_version_found(evidence, { share: signed, certainty: 0.9, what: undefined });
        const tokens = tokensOf(evidence, toolchain_version_versionPattern);
        if (!tokens.pairs.some((pair) => lead.test(pair.lead.replace(/["' ]*go$/, "go"))))
            return undefined;
        const what = holds(evidence, tokens, "the version of the tool that made it");
        return toolchain_version_found(evidence, { share: tokens.share, certainty: 0.86, what });
    },
};
/** Where compilers sign: `GCC: (Debian 12.2.0-14) 12.2.0`. */
function isSignature(section) {
    return section === ".comment" || section === ".note.go.version";
}
function toolchain_version_found(evidence, order) {
    const { share, certainty, what } = order;
    const explanation = what ??
        "The two builds were made by different versions of a tool, which writes its version into what it makes.";
    return finding_finding({ evidence, certainty, share, explanation, fallback: toolchain_version_fallback });
}
//# sourceMappingURL=toolchain-version.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/umask.js




/** Umasks that machines have. */
const usual = [0o022, 0o002, 0o027, 0o077, 0o007];
const umaskFix = {
    advice: "Say the umask where files are made, or give them their mode.",
    general: "RUN umask 022 && <the commands>",
    insertions: ({ commands }) => commands[0] === undefined ? [] : [{ at: commands[0].start, text: "umask 022 && " }],
};
/** Modes that differ in just the bits that the umasks do. */
const umask = {
    cause: "umask",
    judge(evidence) {
        const headers = headersOf(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        const certainty = umask_certaintyOf(evidence, headers.a, headers.b);
        if (certainty === 0)
            return undefined;
        return finding_finding({
            evidence,
            certainty,
            share: shareOfFields(headers, /^mode$/),
            explanation: `The mode is ${headers_octal(headers.a.mode)} in the first build and ${headers_octal(headers.b.mode)} in the second: the two differ in bits that a umask takes away.`,
            fixes: [copyFlagFix(`--chmod=${headers_octal(headers.a.mode)}`, "Say the mode."), umaskFix],
            fallback: umaskFix,
        });
    },
};
/** The umask's own number. */
const umaskNumber = {
    cause: "umask",
    judge(evidence) {
        const leak = leakOf(evidence, ({ name }) => name === "umask");
        const explanation = leak && holds(evidence, leak, "the umask of the build");
        if (leak === undefined || explanation === undefined)
            return undefined;
        const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
        return finding_finding({
            evidence,
            certainty,
            share: leak.share,
            explanation,
            fallback: umaskFix,
        });
    },
};
function umask_certaintyOf({ twins }, a, b) {
    const [first, second] = [twins?.[0].umask, twins?.[1].umask];
    if (first !== undefined && second !== undefined) {
        return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
    }
    const isUsual = usual.some((one) => usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])));
    return isUsual ? 0.72 : 0;
}
/** Whether one mode, masked by each of the two umasks, gives these two. */
function fits(a, b, [first, second]) {
    const wanted = (a | b) & 0o777;
    return ((a & 0o7000) === (b & 0o7000) &&
        (wanted & ~first) === (a & 0o777) &&
        (wanted & ~second) === (b & 0o777));
}
//# sourceMappingURL=umask.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/user-env.js





/** Variables with causes of their own. */
const others = /^(?:hostname|HOSTNAME|context|umask|TZ|LANG|LANGUAGE|LC_\w+|FAKETIME\w*|LD_PRELOAD|PWD)$/;
const user_env_fallback = adviceOnly("Do not write the builder's variables into the image: name those that the program needs (`ENV`, `ARG`), and start it with nothing else.", 'RUN env -i PATH="$PATH" HOME=/root <the command>');
/** HOME, USER and other variables of the builds. */
const userEnv = {
    cause: "user-env",
    judge(evidence) {
        const leak = leakOf(evidence, ({ name }) => !others.test(name));
        const explanation = leak && holds(evidence, leak, `the variable ${leak.value.name} of the build's environment`);
        if (leak === undefined || explanation === undefined)
            return undefined;
        return finding_finding({ evidence, certainty: 0.92, share: leak.share, explanation, fallback: user_env_fallback });
    },
};
/** The same without knowing the environments: homes and names of users. */
const userName = {
    cause: "user-env",
    judge(evidence) {
        if (evidence.twins !== undefined || !signs.asksUser.test(evidence.instruction))
            return undefined;
        const tokens = tokensOf(evidence, /\/home\/[\w.-]+|(?<=(?:USER|LOGNAME|HOME)=)[^\s]+/g);
        const explanation = holds(evidence, tokens, "the user who built it");
        if (explanation === undefined)
            return undefined;
        return finding_finding({ evidence, certainty: 0.7, share: tokens.share, explanation, fallback: user_env_fallback });
    },
};
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/xattr.js




/** Extended attributes in PAX records: `SCHILY.xattr.security.selinux`, `LIBARCHIVE.xattr.…`. */
const record = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl|fflags)/;
const xattr = {
    cause: "xattr",
    judge(evidence) {
        const headers = headersOf(evidence);
        const share = headers === undefined ? 0 : shareOfFields(headers, record);
        const name = headers?.differing.find((each) => record.test(each));
        if (headers === undefined || name === undefined)
            return undefined;
        const isHost = /security\.selinux|overlay/.test(name);
        return finding_finding({
            evidence,
            certainty: 0.95,
            share,
            explanation: `The extended attribute ${quoteText(name)} differs${isHost ? ": the builder's kernel sets it, not the build" : ""}.`,
            fallback: isHost
                ? adviceOnly("Build on hosts of one kind, or with a storage driver that keeps the host's attributes out of layers.")
                : adviceOnly("Set the attribute to a fixed value in the same RUN, or remove it.", "RUN setfattr -x user.name file"),
        });
    },
};
//# sourceMappingURL=xattr.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/zip-mtime.js




/** A zip's entries have local times, in steps of two seconds, and often a second time in an extra field. */
const zipMtime = {
    cause: "zip-mtime",
    judge(evidence) {
        const found = memberTime(evidence, "zip");
        if (found === undefined)
            return undefined;
        const isJar = /\.(?:jar|war|ear|aar)$/.test(evidence.file);
        return finding_finding({
            evidence,
            certainty: 0.94,
            share: found.share,
            explanation: `The zip stores when its entry ${quoteText(evidence.member)} was last changed: ${found.text}.`,
            fixes: [zipFix, jarFix],
            fallback: isJar ? jarFix : zipFix,
        });
    },
};
//# sourceMappingURL=zip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes.js





































/** Every rule. Of two that are equally sure the earlier one is taken: the more special stand first. */
const rules = [
    // Where a path or a field of a format is the sign.
    ldconfigCache,
    machineId,
    packageLog,
    shadowDay,
    shadowBackup,
    randomSeed,
    kernelList,
    gzipMtime,
    gzipName,
    pycMtime,
    zipMtime,
    archiveMtime,
    cpioNumbers,
    xattr,
    owner,
    ownerField,
    umask,
    mode,
    baseChanged,
    toolchainVersion,
    mirrorState,
    // Where a value is known to be the one or the other build's.
    hostname,
    hostsFile,
    localeName,
    umaskNumber,
    userEnv,
    contextMtime,
    contextListing,
    timezone,
    zoneName,
    // Where the shape of the values is the sign.
    buildId,
    compileDate,
    keyMaterial,
    drawnMachineId,
    buildPath,
    tempName,
    strayTempFile,
    hashValue,
    sortLocale,
    race,
    hashSeed,
    fileOrder,
    order,
    kernelName,
    cpuCount,
    entryTime,
    clock_clock,
    random,
    address,
    randomBytes,
    version,
    duration,
    clockFraction,
    datePart,
    decimalComma,
    characterSet,
    randomNumber,
    userName,
    language,
    fetched,
];
//# sourceMappingURL=causes.js.map
;// CONCATENATED MODULE: ./build/diagnose/counterpart.js
/** Names that share less than this are two files rather than one whose name changed. */
const leastShared = 0.3;
/**
 * The file of the other build that takes this one's place: in the same folder, or in one whose name changed with it,
 * and most alike in name. A file that only one build has is often the same file under another name.
 */
function counterpartOf(difference, all) {
    const wanted = difference.kind === "added" ? "removed" : "added";
    let best;
    let most = 0;
    for (const { kind, path, layer } of all) {
        if (kind !== wanted || layer !== difference.layer || path === difference.path)
            continue;
        const likeness = likenessOf(difference.path, path);
        if (likeness > most) {
            best = path;
            most = likeness;
        }
    }
    return most >= leastShared ? best : undefined;
}
/** The share of equal characters at both ends of the part in which the two paths differ; 0 for unlike folders. */
function likenessOf(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    if (left.length !== right.length)
        return 0;
    const differing = left.flatMap((part, at) => {
        const other = right[at];
        return other === undefined || other === part ? [] : [[part, other]];
    });
    const [only] = differing;
    if (only === undefined || differing.length > 1)
        return 0;
    const longest = Math.max(only[0].length, only[1].length);
    // A lone name that changed as a whole, beside equal folders, is still a counterpart when its length is the same.
    const shared = sharedEnds(only[0], only[1]) / longest;
    const sameLength = only[0].length === only[1].length ? leastShared : 0;
    return Math.max(shared, sameLength);
}
function sharedEnds(a, b) {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < least - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return start + end;
}
//# sourceMappingURL=counterpart.js.map
;// CONCATENATED MODULE: ./build/diagnose/words.js
/** What stands between values: blanks, quotes, brackets, and the bytes that end strings in binary files. */
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;
/**
 * A differing run as its differing words: the comparison takes values that stand close together as one run, and each
 * may have a cause of its own. The run as it is, where the two versions do not have the same number of words.
 */
function wordChanges(texts, at, isCut) {
    const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])];
    if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1])))
        return [at];
    const [left, right] = [words_wordsOf(texts[0], whole[0]), words_wordsOf(texts[1], whole[1])];
    const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
    if (count < 2 || (!isCut && left.length !== right.length))
        return [whole];
    const changes = [];
    for (let index = 0; index < count; index += 1) {
        const [a, b] = [left[index], right[index]];
        if (a !== undefined && b !== undefined && a.text !== b.text)
            changes.push(coresOf(a, b));
    }
    return changes.length === 0 ? [whole] : changes;
}
/** Bytes of a run that are mostly no text have separators among them by chance. */
function isReadable(run) {
    const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
    return strange <= run.length / 5;
}
/** A shorter string in a program is filled up with zeros, up to where the next one begins. */
function withoutNuls(text, [start, end]) {
    let [from, to] = [start, end];
    while (to > from && text[to - 1] === "\0")
        to -= 1;
    while (from < to && text[from] === "\0")
        from += 1;
    return [from, to];
}
function words_wordsOf(text, [start, end]) {
    const words = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(separators)) {
        words.push({ text: text.slice(from, start + match.index), start: from });
        from = start + match.index + match[0].length;
    }
    words.push({ text: text.slice(from, end), start: from });
    return words;
}
/** Without what both begin and end with. */
function coresOf(a, b) {
    const least = Math.min(a.text.length, b.text.length);
    let lead = 0;
    while (lead < least && a.text[lead] === b.text[lead])
        lead += 1;
    let tail = 0;
    while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail))
        tail += 1;
    return [
        [a.start + lead, a.start + a.text.length - tail],
        [b.start + lead, b.start + b.text.length - tail],
    ];
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/diagnose/windows.js

/** The comparison cuts a spot's bytes here; what follows such a spot is not its neighbour. */
const longestSpot = 256;
/** Spots as windows, in the order of the first version. */
function windowsOf(spots) {
    const drafts = [];
    let last;
    for (const spot of spots) {
        const draft = drafts.at(-1);
        const gap = last === undefined ? undefined : gapBetween(last, spot);
        if (draft !== undefined && last !== undefined && gap !== undefined) {
            const surplus = last.after.length - gap;
            draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
            extend(draft, spot);
        }
        else {
            const before = latin1(spot.before);
            const fresh = { texts: [before, before], runs: [] };
            extend(fresh, spot);
            drafts.push(fresh);
        }
        last = spot;
    }
    return drafts.map(finished);
}
/** Two texts that differ in one run, as a window: names of files, for instance. */
function windowOfTexts(a, b) {
    const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
    const least = Math.min(left.length, right.length);
    let start = 0;
    while (start < least && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const spot = {
        offset: start,
        a: left.subarray(start, left.length - end),
        b: right.subarray(start, right.length - end),
        before: left.subarray(0, start),
        after: left.subarray(left.length - end),
    };
    const at = [
        [start, left.length - end],
        [start, right.length - end],
    ];
    return {
        texts: [latin1(left), latin1(right)],
        changes: [{ spot, at }],
    };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** Equal bytes between two spots when the first one's surroundings reach to the second; else undefined. */
function gapBetween(last, next) {
    if (last.section !== next.section || last.field !== next.field)
        return undefined;
    if (last.a.length >= longestSpot || last.b.length >= longestSpot)
        return undefined;
    const gap = next.offset - last.offset - last.a.length;
    return gap >= 0 && gap <= last.after.length ? gap : undefined;
}
function extend(draft, spot) {
    const [a, b] = [latin1(spot.a), latin1(spot.b)];
    const after = latin1(spot.after);
    const [left, right] = draft.texts;
    draft.runs.push({
        spot,
        at: [
            [left.length, left.length + a.length],
            [right.length, right.length + b.length],
        ],
    });
    draft.texts = [left + a + after, right + b + after];
}
function finished({ texts, runs }) {
    const changes = runs.flatMap(({ spot, at }) => {
        const isCut = spot.a.length >= longestSpot || spot.b.length >= longestSpot;
        return wordChanges(texts, at, isCut).map((range) => ({ spot, at: range }));
    });
    return { texts, changes };
}
function cut(text, surplus) {
    return surplus <= 0 ? text : text.slice(0, -surplus);
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./build/diagnose/evidence.js



function evidenceOf({ difference, all, twins }) {
    const { clue, path, kind } = difference;
    const parts = path.split("//");
    const other = kind === "added" || kind === "removed" ? counterpartOf(difference, all) : undefined;
    const windows = other === undefined ? windowsOf(ownSpots(clue?.spots ?? [])) : [evidence_namesOf(difference, other)];
    return {
        difference,
        file: parts[0] ?? path,
        member: parts.at(-1) ?? path,
        clue,
        format: clue?.format,
        windows,
        isName: other !== undefined,
        instruction: difference.instruction?.text ?? "",
        twins,
        times: timesOf({ windows, twins, isText: other !== undefined || evidence_isText(clue?.format) }),
        places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
    };
}
/** A build ID or a checksum follows from the rest: it counts only where nothing else differs. */
function ownSpots(spots) {
    const own = spots.filter(({ section = "", field = "" }) => !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field));
    return own.length > 0 ? withoutShifted(own) : spots;
}
/** Sections with what the program's author wrote; the others hold code, addresses and offsets. */
const evidence_written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;
/** Bytes of an address or offset that differs, without its equal ones. */
const addressBytes = 4;
/**
 * A text that is longer in one build, or that the linker shares with another one's end, moves all that stands behind
 * it: of a program that differs in texts and otherwise in addresses, the texts alone count.
 */
function withoutShifted(spots) {
    const texts = spots.filter(({ section = "" }) => evidence_written.test(section));
    if (texts.length === 0)
        return spots;
    const isMoved = texts.some(({ a, b }) => a.length !== b.length);
    const others = spots.filter((spot) => !texts.includes(spot));
    const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
    return isMoved || areAddresses ? withoutMoves(texts) : spots;
}
/** Texts without those that only stand at another place, and without what fills the gaps. */
function withoutMoves(texts) {
    const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
    const own = texts.filter((_, at) => {
        const [a = "", b = ""] = [inA[at], inB[at]];
        if (Math.max(a.length, b.length) < addressBytes)
            return false;
        return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
    });
    return own.length > 0 ? own : texts;
}
function wordOf(bytes) {
    return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
function evidence_isText(format) {
    return format === "text" || format === "json";
}
/** What the first build has stands first: that is what the second one lacks. */
function evidence_namesOf(difference, other) {
    return difference.kind === "removed"
        ? windowOfTexts(difference.path, other)
        : windowOfTexts(other, difference.path);
}
//# sourceMappingURL=evidence.js.map
;// CONCATENATED MODULE: ./build/diagnose/diagnose.js




/** Below this a cause is a guess, and a guess sends people the wrong way. */
const leastConfidence = 0.4;
/**
 * Says of every difference why the builds differ there and what to write instead. What only carries another
 * difference onward gets that one's cause, and no fix of its own.
 */
function diagnose(differences, twins) {
    const own = differences.map((difference) => ({
        ...difference,
        ...diagnosisOf(evidenceOf({ difference, all: differences, twins })),
    }));
    return own.map((difference) => carried(difference, own));
}
function diagnosisOf(evidence) {
    let best;
    for (const { cause, judge } of rules) {
        const finding = judge(evidence);
        if (finding === undefined)
            continue;
        if (best === undefined || finding.confidence > best.finding.confidence)
            best = { cause, finding };
    }
    return best === undefined || best.finding.confidence < leastConfidence
        ? { cause: "unknown", ...unknownFinding(evidence) }
        : { cause: best.cause, ...best.finding };
}
function carried(difference, all) {
    const { carries } = difference;
    if (carries === undefined)
        return difference;
    const { fix: _fix, ...rest } = difference;
    const explanation = `It only carries onward what differs in ${quoteText(carries.path)}.`;
    // The origin is not in the list when it is in no layer of the image: then what differs here tells its cause.
    const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
    if (origin === undefined)
        return { ...rest, explanation: `${explanation} ${rest.explanation}` };
    return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}
//# sourceMappingURL=diagnose.js.map
;// CONCATENATED MODULE: ./build/diagnose/several.js

/**
 * A text whose lines differ each for a reason of its own, once for each cause: a date in one line and a drawn number
 * in another are two things to mend. Other differences come back as they are, and so does a text of which one cause
 * explains more than its lines do by themselves.
 */
function severalCauses(difference, twins) {
    const { clue, carries, kind } = difference;
    if (clue?.format !== "text" || kind !== "content" || carries !== undefined)
        return [difference];
    const found = byLine(clue).flatMap((part) => diagnose([{ ...difference, clue: part }], twins).slice(0, 1));
    const parts = [...new Set(found.map(({ cause }) => cause))].map((cause) => merged(found.filter((part) => part.cause === cause)));
    const isBetter = parts.every((part) => part !== undefined &&
        part.cause !== "unknown" &&
        (part.confidence ?? 0) > (difference.confidence ?? 0));
    return parts.length > 1 && isBetter ? parts.filter((part) => part !== undefined) : [difference];
}
/** The clue of each line that differs. */
function byLine(clue) {
    const lines = [...new Set(clue.spots.map(({ line }) => line))];
    if (lines.length < 2 || lines.includes(undefined) || clue.isReordered)
        return [];
    return lines.map((line) => ({ ...clue, spots: clue.spots.filter((spot) => spot.line === line) }));
}
/** The surest of some differences of one cause, with the places of all. */
function merged(parts) {
    const [surest] = parts.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
    if (surest?.clue === undefined)
        return surest;
    const spots = parts.flatMap(({ clue }) => clue?.spots ?? []);
    return { ...surest, clue: { ...surest.clue, spots } };
}
//# sourceMappingURL=several.js.map
;// CONCATENATED MODULE: ./build/app/hidden-roots.js





/** One is enough to be judged by; archives may give more. */
const mostFound = 16;
/**
 * The difference of a file that is not in the image, from its contents in the watched builds; undefined when they
 * were not kept.
 */
async function hiddenRoot(order) {
    const { path, states } = order.origin;
    const [a, b] = await Promise.all([0, 1].map(async (side) => {
        const digest = states[side]?.digest;
        return digest === undefined ? undefined : await order.read[side](digest);
    }));
    if (a === undefined || b === undefined)
        return undefined;
    const findings = new Findings(mostFound);
    const look = { findings, readers: order.readers, budget: new Budget(), compareTars: compareTars };
    const place = { path, layer: 0, inside: [], headers: [undefined, undefined] };
    await compareContents({ a: hidden_roots_once(a), b: hidden_roots_once(b), sizes: [a.length, b.length], place, look });
    const [first] = findings.listed;
    if (first === undefined || order.instruction === undefined)
        return first;
    return { ...first, instruction: order.instruction };
}
/**
 * Gives each difference that was made of a file outside of the image that one's cause and fix, and the cause to what
 * carries it onward.
 */
function withHiddenCauses(diagnosed, { traced, twins }) {
    const causes = new Map();
    const own = diagnosed.map((difference, at) => {
        const root = traced[at]?.root;
        const [cause] = root === undefined ? [] : diagnose([root], twins);
        if (cause === undefined)
            return difference;
        causes.set(difference.path, cause);
        const { confidence, explanation, fix } = cause;
        return {
            ...difference,
            ...(cause.cause === undefined ? {} : { cause: cause.cause }),
            ...(confidence === undefined ? {} : { confidence }),
            ...(explanation === undefined ? {} : { explanation }),
            ...(fix === undefined ? {} : { fix }),
        };
    });
    return own.map((difference) => {
        const cause = difference.carries && causes.get(difference.carries.path)?.cause;
        return cause === undefined ? difference : { ...difference, cause };
    });
}
async function* hidden_roots_once(bytes) {
    yield bytes;
}
//# sourceMappingURL=hidden-roots.js.map
;// CONCATENATED MODULE: ./build/trace/ambient.js
/** Names of programs by which a step reads for itself what another step may have read, too. */
const readers = /\b(?:date|hostname|uname|nproc|id|whoami|env|printenv|stat|strftime|time)\b/;
/**
 * Whether any step could have read this value for itself: the clock, the host's name, another variation. That two
 * files have it then says nothing about where one of them got it from.
 */
function isAmbient(token, facts) {
    if (token.every(isTimeLike))
        return true;
    if (facts === undefined)
        return false;
    return token.every((value, side) => {
        const fact = facts[side === 0 ? 0 : 1];
        const known = [
            fact.hostname,
            fact.contextPath,
            ...Object.values(fact.env),
            ...fact.userNames,
        ].filter((text) => text !== undefined && text !== "");
        return known.some((text) => text !== undefined && (text.includes(value) || value.includes(text)));
    });
}
/** Digits, signs and the names of days, months and zones: what a clock gives in any format. */
function isTimeLike(value) {
    const names = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc|gmt|[ap]m|t|z/gi;
    return /\d/.test(value) && /^[\d\s:.,+/_-]*$/.test(value.replaceAll(names, ""));
}
/** Whether an instruction's own words say that it uses a file: its name, a folder it is in, the working folder. */
function mentions(instruction, { path, workdir }) {
    const text = [instruction.text, ...instruction.heredocs].join("\n");
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (isWord(text, name))
        return true;
    const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
    if (folders.some((folder) => isWord(text, `/${folder}`)))
        return true;
    return workdir !== "" && path.startsWith(`${workdir}/`) && !readers.test(text);
}
/** A name counts where no letter or digit continues it: `a` is not in `cat`. */
function isWord(text, word) {
    if (word === "")
        return false;
    const continues = /[\p{L}\p{N}_]/u;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before, after] = [text[at - 1] ?? "", text[at + word.length] ?? ""];
        if (!continues.test(before) && !continues.test(after))
            return true;
    }
    return false;
}
//# sourceMappingURL=ambient.js.map
;// CONCATENATED MODULE: ./build/trace/digests.js

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
/** How a content may be named in a checksum file: by each common digest, in hex and in base64. */
function namesOfContent(content) {
    return algorithms.flatMap((algorithm) => {
        const digest = (0,external_node_crypto_.createHash)(algorithm).update(content).digest();
        return [digest.toString("hex"), digest.toString("base64").replace(/=+$/, "")];
    });
}
/** Whether a text names a content by one of its digests. */
function namesContent(text, names) {
    const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
    const lower = written.toLowerCase();
    return names.some((name) => written.includes(name) || lower.includes(name));
}
//# sourceMappingURL=digests.js.map
;// CONCATENATED MODULE: ./build/trace/stage-state.js
/** How a stage's files stand after some of its instructions. */
class StageState {
    /** Paths whose content, type or presence differs. */
    content = new Map();
    /** Paths whose mode or owner differs. */
    metadata = new Map();
    written = new Map();
    #sides = [
        new Map(),
        new Map(),
    ];
    /** The state to begin with of a stage that is built on another one. */
    static from(base) {
        const state = new StageState();
        if (base === undefined)
            return state;
        for (const [path, origin] of base.content)
            state.content.set(path, origin);
        for (const [path, origin] of base.metadata)
            state.metadata.set(path, origin);
        for (const [path, writer] of base.written)
            state.written.set(path, writer);
        for (const side of [0, 1]) {
            for (const [path, known] of base.#sides[side])
                state.#sides[side].set(path, known);
        }
        return state;
    }
    statesOf(path) {
        return [this.#sides[0].get(path), this.#sides[1].get(path)];
    }
    /** Takes both builds' changes in. Returns each changed path with its states before and now. */
    apply(changes) {
        const paths = [...new Set([...changes[0].keys(), ...changes[1].keys()])].sort();
        const before = paths.map((path) => this.statesOf(path));
        for (const side of [0, 1])
            this.#applySide(side, changes[side]);
        return paths.map((path, at) => ({
            path,
            before: before[at] ?? [undefined, undefined],
            now: this.statesOf(path),
        }));
    }
    #applySide(side, changes) {
        for (const [path, state] of changes) {
            if (state === undefined)
                this.#sides[side].delete(path);
            else
                this.#sides[side].set(path, state);
        }
    }
}
/** Whether content, type or presence differs; what was not read is judged by its size. */
function contentDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return a !== b;
    if (a.type !== b.type || a.size !== b.size || a.linkname !== b.linkname)
        return true;
    return a.digest !== undefined && b.digest !== undefined && a.digest !== b.digest;
}
function metadataDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return false;
    return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid;
}
/** The same contents as before, on both sides. */
function isSameContent(before, now) {
    return !contentDiffers([before[0], now[0]]) && !contentDiffers([before[1], now[1]]);
}
/** Both digests as one key; undefined unless both were read. */
function digestsOf([a, b]) {
    return a?.digest === undefined || b?.digest === undefined ? undefined : `${a.digest} ${b.digest}`;
}
//# sourceMappingURL=stage-state.js.map
;// CONCATENATED MODULE: ./build/trace/tokens.js
/** Differing values taken from one file at most. */
const mostTokens = 16;
/** Shorter values turn up anywhere by chance. */
const shortestToken = 6;
const longestToken = 4096;
const wordCharacter = /[A-Za-z0-9_+/=.:@-]/;
/**
 * The values in which two contents differ: of text line by line, extended to whole words; of the rest the one
 * stretch between what is equal at both ends.
 */
function differingTokens(a, b) {
    const [left, right] = [tokens_latin1(a), tokens_latin1(b)];
    const [linesA, linesB] = [left.split("\n"), right.split("\n")];
    if (linesA.length !== linesB.length)
        return tokens_tokensOf(left, right);
    const tokens = [];
    for (const [at, line] of linesA.entries()) {
        if (line !== linesB[at])
            tokens.push(...tokens_tokensOf(line, linesB[at] ?? ""));
        if (tokens.length >= mostTokens)
            break;
    }
    return tokens;
}
/** Whether a later content has one of the earlier one's values, on both sides its own and not the other's. */
function sharedToken(tokens, later) {
    if (tokens.length === 0)
        return undefined;
    const [a, b] = [tokens_latin1(later[0]), tokens_latin1(later[1])];
    return tokens.find(([left, right]) => a.includes(left) && b.includes(right) && !a.includes(right) && !b.includes(left));
}
/** What was appended to both contents; undefined when something else happened to one of them. */
function tokens_appended(before, after) {
    const added = (side) => {
        const [old, now] = [Buffer.from(before[side]), Buffer.from(after[side])];
        return now.subarray(0, old.length).equals(old) ? now.subarray(old.length) : undefined;
    };
    const [a, b] = [added(0), added(1)];
    return a === undefined || b === undefined ? undefined : [a, b];
}
function tokens_tokensOf(a, b) {
    const shortest = Math.min(a.length, b.length);
    let start = 0;
    while (start < shortest && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    while (start > 0 && wordCharacter.test(a[start - 1] ?? ""))
        start -= 1;
    while (end > 0 && wordCharacter.test(a[a.length - end] ?? ""))
        end -= 1;
    const token = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return token.every(tokens_isTelling) && token[0] !== token[1] ? [token] : [];
}
function tokens_isTelling(value) {
    return value.length >= shortestToken && value.length <= longestToken;
}
function tokens_latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./build/trace/relations.js




/** Bytes searched for other files' values in one trace; a build with thousands of differing files has one cause. */
const searchedBytes = 1024 * 1024 * 1024;
/** Tells which differing file another one was made of, by their bytes in both builds. */
class Relations {
    #read;
    #facts;
    #tokens = new Map();
    #names = new Map();
    /** Every differing file by its two digests, wherever it was made. */
    #everywhere = new Map();
    #budget = searchedBytes;
    constructor(read, facts) {
        this.#read = read;
        this.#facts = facts;
    }
    /** Remembers an origin for {@link madeFrom} of other stages. */
    remember(origin) {
        const key = digestsOf(origin.states);
        if (key !== undefined && !this.#everywhere.has(key))
            this.#everywhere.set(key, origin);
    }
    /** What a file only carries onward; undefined when nothing shows that. */
    async madeFrom(fresh) {
        const key = digestsOf(fresh.states);
        if (key === undefined)
            return undefined;
        const copied = await this.#copied(fresh, key);
        if (copied !== undefined)
            return { origin: copied, how: "copy" };
        const contents = await this.#contents(fresh.states);
        if (contents === undefined)
            return undefined;
        for (const earlier of fresh.earlier) {
            if (digestsOf(earlier.origin.states) === key)
                continue;
            if (!this.#spend(contents))
                return undefined;
            if (await this.#tellsOf(fresh, contents, earlier)) {
                return { origin: earlier.origin, how: "made-of" };
            }
        }
        return undefined;
    }
    /**
     * What a rewritten file that differed before still has of its difference: `same` when it goes on, `fresh` when
     * what differs now is another thing, or what was appended and differs beside the old.
     */
    async rewritten(before, now) {
        const [old, later] = [await this.#contents(before), await this.#contents(now)];
        if (old === undefined || later === undefined)
            return "same";
        const added = tokens_appended(old, later);
        if (added !== undefined) {
            return Buffer.from(added[0]).equals(added[1]) ? "same" : added;
        }
        const tokens = differingTokens(...old);
        return tokens.length === 0 || sharedToken(tokens, later) !== undefined ? "same" : "fresh";
    }
    /** The same bytes under another name. */
    async #copied(fresh, key) {
        const same = fresh.earlier.filter(({ origin }) => digestsOf(origin.states) === key);
        const moved = same.find(({ isGone }) => isGone);
        const named = same.find(({ origin, isOfSameStep }) => !isOfSameStep && mentions(fresh.instruction, at(origin, fresh)));
        const found = moved ?? named;
        if (found !== undefined)
            return found.origin;
        const other = same[0]?.origin ?? this.#everywhere.get(key);
        return other !== undefined && (await this.#isOfItsOwn(fresh.states, key)) ? other : undefined;
    }
    /** No other step could have come to the same bytes by itself. */
    async #isOfItsOwn(states, key) {
        const tokens = await this.#tokensOf(states, key);
        if (tokens === undefined || tokens.length === 0)
            return (states[0]?.size ?? 0) >= 64;
        return tokens.some((token) => !isAmbient(token, this.#facts));
    }
    async #tellsOf(fresh, contents, earlier) {
        const { origin, isOfSameStep } = earlier;
        const key = digestsOf(origin.states);
        if (key === undefined)
            return false;
        const names = await this.#namesOf(origin.states, key);
        const isNamed = names.every((each, side) => namesContent(contents[side === 0 ? 0 : 1], each));
        if (isNamed)
            return true;
        const tokens = (await this.#tokensOf(origin.states, key)) ?? [];
        const isMentioned = !isOfSameStep && mentions(fresh.instruction, at(origin, fresh));
        const telling = (all) => isMentioned ? all : all.filter((each) => !isAmbient(each, this.#facts));
        if (sharedToken(telling(tokens), contents) !== undefined)
            return true;
        // It may have only a part of the value, e.g. a shortened digest.
        const whole = await this.#contents(origin.states);
        const parts = telling(differingTokens(...contents));
        return whole !== undefined && sharedToken(parts, whole) !== undefined;
    }
    /** Digests of both contents; sha256 is known of every file, the others of those that were kept. */
    async #namesOf(states, key) {
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        const contents = await this.#contents(states);
        const names = contents === undefined
            ? key.split(" ").map((digest) => [digest])
            : contents.map((content) => namesOfContent(content));
        this.#names.set(key, names);
        return names;
    }
    async #tokensOf(states, key) {
        if (this.#tokens.has(key))
            return this.#tokens.get(key);
        const contents = await this.#contents(states);
        const tokens = contents === undefined ? undefined : differingTokens(...contents);
        this.#tokens.set(key, tokens);
        return tokens;
    }
    async #contents([a, b]) {
        if (a?.digest === undefined || b?.digest === undefined)
            return undefined;
        const [left, right] = await Promise.all([this.#read[0](a.digest), this.#read[1](b.digest)]);
        return left === undefined || right === undefined ? undefined : [left, right];
    }
    #spend([a, b]) {
        this.#budget -= a.length + b.length;
        return this.#budget > 0;
    }
}
function at({ path }, { workdir }) {
    return { path, workdir };
}
//# sourceMappingURL=relations.js.map
// EXTERNAL MODULE: ./build/containerfile/origins.js
var containerfile_origins = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/containerfile/expand.js
var expand = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/containerfile/heredoc.js
var heredoc = __webpack_require__(4766);
;// CONCATENATED MODULE: ./build/trace/glob.js
/** Whether a path has a wildcard. */
function isPattern(path) {
    return /[*?[]/.test(path);
}
/** Whether one path component matches a pattern of COPY: `*`, `?`, `[a-z]` and `\` (Go's filepath.Match). */
function matchesComponent(pattern, component) {
    const pieces = piecesOf(pattern);
    const characters = [...component];
    let [piece, at] = [0, 0];
    // Where to go on when the last `*` has to take one character more: time grows with the product of lengths only.
    let retry;
    while (at < characters.length) {
        const wanted = pieces[piece];
        const character = characters[at] ?? "";
        if (wanted === "many") {
            retry = { piece: piece + 1, at };
            piece += 1;
        }
        else if (wanted?.(character) === true) {
            piece += 1;
            at += 1;
        }
        else if (retry !== undefined) {
            retry = { piece: retry.piece, at: retry.at + 1 };
            ({ piece, at } = retry);
        }
        else {
            return false;
        }
    }
    return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
    const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\])+\]|./gsu) ?? [];
    return words.map((word) => {
        if (word.startsWith("*"))
            return "many";
        if (word === "?")
            return () => true;
        if (word.startsWith("[") && word.length > 1)
            return setOf(word.slice(1, -1));
        const character = word.startsWith("\\") ? word.slice(1) : word;
        return (found) => found === character;
    });
}
function setOf(written) {
    const isNegated = written.startsWith("^");
    const inner = isNegated ? written.slice(1) : written;
    const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
    const ranges = parts.map((part) => {
        const characters = part.match(/\\.|[^\\]/gsu) ?? [];
        const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
        return [plain(first), plain(last)];
    });
    return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
    return character.startsWith("\\") ? character.slice(1) : character;
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/trace/copied-paths.js



/** Reads a COPY or ADD; undefined when it is none, or when a variable leaves it without meaning. */
function copyPaths(instruction, place) {
    const { keyword, flags } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD")
        return undefined;
    const words = copied_paths_wordsOf(instruction, place.lookup);
    const destination = words?.at(-1);
    if (words === undefined || destination === undefined || words.length < 2)
        return undefined;
    const sources = words.slice(0, -1);
    return {
        sources: sources.map(plainPath),
        destination: resolvePath(place.workdir, destination),
        isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1 || sources.some(isPattern),
        keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
    };
}
/**
 * Where a path of the place copied from may come to lie: as a file it is put into or in place of the destination,
 * out of a copied folder it keeps its place below it. More than one where only a look at the files could tell.
 */
function destinationsOf(copy, path) {
    const parts = path.split("/");
    return copy.sources.flatMap((source) => {
        if (copy.keepsParents)
            return withParents(copy, { source, path });
        const pattern = source === "" ? [] : source.split("/");
        const isBelow = pattern.every((part, at) => matchesComponent(part, parts[at] ?? "/"));
        if (!isBelow)
            return [];
        const rest = parts.slice(pattern.length);
        if (rest.length > 0)
            return [copied_paths_joined(copy.destination, rest.join("/"))];
        const inFolder = copied_paths_joined(copy.destination, parts.at(-1) ?? "");
        return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
    });
}
/** Whether a path of the image may be something that the instruction put there. */
function copied_paths_covers(copy, path) {
    const { destination } = copy;
    return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
/** A path against a working folder, `.` and `..` resolved; both results and folders have no leading slash. */
function resolvePath(workdir, path) {
    const parts = [];
    for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function copied_paths_wordsOf(instruction, lookup) {
    const strings = (0,heredoc/* jsonStrings */.lJ)(instruction.argument);
    const written = strings ?? instruction.words.map(({ text }) => text);
    const words = [];
    for (const word of written) {
        if (strings === undefined && (0,heredoc/* isHeredocMarker */.nF)(word)) {
            words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
            continue;
        }
        const { text, problem, unset } = (0,expand/* expandWord */.V)(word, lookup);
        if (problem !== undefined || unset.length > 0)
            return undefined;
        words.push(text);
    }
    return words;
}
/** `a/./b/c` keeps only what follows the pivot. */
function withParents(copy, { source, path }) {
    const [before, after] = source.split("/./");
    const pivot = after === undefined ? "" : plainPath(before ?? "");
    const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
    const parts = path.split("/");
    const isMeant = pattern.split("/").every((part, at) => matchesComponent(part, parts[at] ?? "/"));
    if (!isMeant && pattern !== "")
        return [];
    const kept = pivot === "" ? path : path.slice(pivot.length + 1);
    return [copied_paths_joined(copy.destination, kept)];
}
/** Without leading slash, `.` and doubled slashes; `/./` is kept, for `--parents` gives it a meaning. */
function plainPath(path) {
    if (path.includes("/./"))
        return path.replace(/^\/+/, "");
    return resolvePath("", path);
}
function copied_paths_joined(folder, rest) {
    return folder === "" ? rest : `${folder}/${rest}`;
}
//# sourceMappingURL=copied-paths.js.map
;// CONCATENATED MODULE: ./build/trace/config-origins.js

/** The instruction that sets each part of an image's config. */
const setters = {
    Cmd: "CMD",
    Entrypoint: "ENTRYPOINT",
    Env: "ENV",
    ExposedPorts: "EXPOSE",
    Healthcheck: "HEALTHCHECK",
    Labels: "LABEL",
    StopSignal: "STOPSIGNAL",
    User: "USER",
    Volumes: "VOLUME",
    WorkingDir: "WORKDIR",
};
/**
 * The instruction behind a difference of the config: the one that sets the key, where it is named, else the only
 * one of its kind. A history entry has the instruction's own words.
 */
function configInstruction(difference, { stages, target }) {
    const chain = chainOf(target);
    const instructions = chain.flatMap(({ index }) => stages[index]?.instructions ?? []);
    if (/^history\[\d+\]\.created_by$/.test(difference.path)) {
        return copyOfHistory(difference, chain) ?? ofHistory(difference, instructions);
    }
    const name = /^config\.(\w+)/.exec(difference.path)?.[1] ?? "";
    const keyword = difference.path === "author" ? "MAINTAINER" : setterOf(name);
    const candidates = instructions.filter((each) => each.keyword === keyword);
    const key = keyOf(difference);
    const named = candidates.filter(({ argument }) => key !== undefined && sets(argument, key));
    return named.at(-1) ?? (candidates.length === 1 ? candidates[0] : undefined);
}
/**
 * The file that a config difference only tells of: a COPY's history entry has a digest of what was copied, and an
 * image that is built on another stage names that stage's image.
 */
function toldFile(difference, place) {
    if (namesStage(difference, place))
        return place.found[0];
    const instruction = configInstruction(difference, place);
    if (instruction?.keyword !== "COPY")
        return undefined;
    return place.found.find((origin) => isBroughtBy(origin, instruction));
}
function namesStage({ path, evidence }, { stages, target }) {
    if (path === 'manifest.annotations["org.opencontainers.image.base.digest"]') {
        return target.base !== undefined;
    }
    return stages.length > 1 && /^history\[\d+\]\.comment$/.test(path) && isStageComment(evidence[0]);
}
function isStageComment(shown) {
    return /^"FROM [0-9a-f]{12,64}" ≠ "FROM [0-9a-f]{12,64}"$/.test(shown ?? "");
}
function isBroughtBy(origin, instruction) {
    if (origin.from === undefined)
        return false;
    return origin.instruction === instruction || isBroughtBy(origin.from.origin, instruction);
}
/** From the base up. */
function chainOf(stage) {
    return [...(stage.base === undefined ? [] : chainOf(stage.base)), stage];
}
function setterOf(name) {
    return Object.hasOwn(setters, name) ? setters[name] : undefined;
}
/** `config.Labels.date`, `config.Labels["a.b"]`, or the name in the value of `config.Env[2]`. */
function keyOf({ path, evidence }) {
    const plain = /^config\.\w+\.([\w-]+)/.exec(path)?.[1];
    if (plain !== undefined)
        return plain;
    const quoted = /^config\.\w+\[("(?:[^"\\]|\\.)*")\]/.exec(path)?.[1];
    if (quoted !== undefined)
        return config_origins_parsed(quoted);
    if (!path.startsWith("config.Env"))
        return undefined;
    return /"([A-Za-z_][A-Za-z0-9_]*)=/.exec(evidence[0] ?? "")?.[1];
}
function config_origins_parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "string" ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function sets(argument, key) {
    return ["", '"', "'"].some((quote) => {
        const name = `${quote}${key}${quote}`;
        const at = ` ${argument}`.indexOf(` ${name}`);
        return at >= 0 && /^[=\s]/.test(argument.slice(at + name.length));
    });
}
/** `COPY dir:<digest> in /app`: the one copy of the chain with this destination. */
function copyOfHistory({ evidence }, chain) {
    const copied = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/.exec(evidence[0] ?? "");
    if (copied === null)
        return undefined;
    const [, keyword, target = ""] = copied;
    const same = chain
        .flatMap(({ quiet }) => quiet)
        .filter(({ instruction, copy }) => {
        return instruction.keyword === keyword && copy?.destination === resolvePath("", target);
    });
    return same.length === 1 ? same[0]?.instruction : undefined;
}
/** The instruction whose words stand in the entry. */
function ofHistory({ evidence }, instructions) {
    const [entry = ""] = evidence;
    const told = instructions.filter(({ keyword, argument }) => {
        const words = argument.trim().slice(0, 60);
        return words !== "" && entry.includes(keyword === "RUN" ? words : `${keyword} ${words}`);
    });
    if (told.length === 1)
        return told[0];
    const keyword = /^"(?:\/bin\/sh -c #\(nop\) )?([A-Z]{3,}) /.exec(entry)?.[1];
    const same = instructions.filter((each) => each.keyword === keyword);
    return same.length === 1 ? same[0] : undefined;
}
//# sourceMappingURL=config-origins.js.map
;// CONCATENATED MODULE: ./build/trace/copy-steps.js


/** Takes the steps between two watched ones into the stage's state. */
function applyCopies(order) {
    const { state, changes } = order;
    const brought = broughtBy(order);
    if (changes !== undefined) {
        for (const changed of state.apply(changes))
            take(order, { brought, changed });
        return;
    }
    for (const [path, origin] of brought.content)
        state.content.set(path, origin);
    for (const [path, origin] of brought.metadata)
        state.metadata.set(path, origin);
    for (const [path, writer] of brought.written)
        state.written.set(path, writer);
}
/** A path that the steps changed: what is brought there, if it differs, goes on; anything else begins here. */
function take({ state, stage, steps }, { brought, changed }) {
    const { path, now } = changed;
    const writer = brought.written.get(path) ?? { stage, instruction: writerOf(steps, path) };
    state.written.set(path, writer);
    const instruction = writerOf(steps, path) ?? writer.instruction;
    const own = { path, stage, instruction, states: now, around: [], later: [] };
    const origin = brought.content.get(path);
    const content = origin === undefined ? own : { ...origin, states: now };
    if (contentDiffers(now))
        state.content.set(path, content);
    else
        state.content.delete(path);
    if (metadataDiffers(now))
        state.metadata.set(path, brought.metadata.get(path) ?? own);
    else
        state.metadata.delete(path);
}
/** The last step that may have put something at a path; a lone step has put there whatever is new. */
function writerOf(steps, path) {
    const covering = steps.findLast(({ copy }) => copy !== undefined && copied_paths_covers(copy, path));
    return (covering ?? (steps.length === 1 ? steps[0] : undefined))?.instruction;
}
function broughtBy({ steps, stage }) {
    const brought = { content: new Map(), metadata: new Map(), written: new Map() };
    for (const { instruction, copy, from } of steps) {
        if (copy === undefined || from === undefined)
            continue;
        const bring = (origin, path) => ({
            ...{ path, stage, instruction, states: origin.states, around: [], later: [] },
            from: { origin, how: "copy" },
        });
        const setsModes = instruction.flags.some(({ name }) => name === "chmod" || name === "chown");
        for (const [origin, target] of targets(from.content, copy)) {
            brought.content.set(target, bring(origin, target));
        }
        for (const [origin, target] of setsModes ? [] : targets(from.metadata, copy)) {
            brought.metadata.set(target, bring(origin, target));
        }
        for (const [writer, target] of targets(from.written, copy)) {
            brought.written.set(target, writer);
        }
    }
    return brought;
}
/** Everything that a copy takes along, each with a path where it may come to lie. */
function* targets(from, copy) {
    for (const [path, value] of from) {
        for (const target of destinationsOf(copy, path))
            yield [value, target];
    }
}
//# sourceMappingURL=copy-steps.js.map
;// CONCATENATED MODULE: ./build/trace/lookup.js

/** Folders that merged layouts have below /usr, with links in the root. */
const mergedFolders = /^(usr\/)?((?:bin|sbin|lib|lib32|lib64|libx32)\/)/;
/** What the trace knows of a difference's path in the target; undefined when it never differed there. */
function originOf(difference, stage) {
    const [outer = "", ...members] = difference.path.split("//");
    const { content, metadata } = stage.state;
    const maps = difference.kind === "metadata" ? [metadata, content] : [content, metadata];
    for (const path of spellingsOf(outer)) {
        for (const [at, map] of maps.entries()) {
            // A mode inside an archive is part of the archive's content.
            const found = map.get(path) ?? (at === 0 && members.length > 0 ? content.get(path) : undefined);
            if (found !== undefined)
                return memberOrigin(found, difference, members);
        }
    }
    return isAlone(difference) ? alikeOf(outer, content) : undefined;
}
/** The instruction that last wrote a path which did not differ while the builds were watched. */
function writerIn(path, stage) {
    const [outer = ""] = path.split("//");
    for (const each of spellingsOf(outer)) {
        const written = stage.state.written.get(each);
        if (written !== undefined)
            return written;
    }
    for (let each = stage; each?.isWatched === true; each = each.base) {
        const instruction = writerOf(each.quiet.filter(({ copy }) => copy !== undefined), outer);
        if (instruction !== undefined)
            return { stage: each.index, instruction };
    }
    return undefined;
}
/**
 * A member of an archive that holds a differing file of an earlier moment differs as that one does; its time, mode
 * and owner are what the archive's maker wrote.
 */
function memberOrigin(archive, difference, members) {
    const member = members.findLast((name) => name !== "");
    if (member === undefined)
        return archive;
    if (difference.kind === "metadata")
        return asMade(archive);
    const maker = archiveMaker(archive);
    const isHeld = ({ path }) => path !== maker.path && (path === member || endsIn(path, member) || endsIn(member, path));
    const held = maker.around.find(isHeld);
    if (held === undefined)
        return archive;
    return { ...archive, path: difference.path, from: { origin: held, how: "copy" } };
}
/** The archive without the contents that it was made of. */
function asMade({ from, ...archive }) {
    if (from === undefined || from.how === "made-of")
        return archive;
    return { ...archive, from: { how: "copy", origin: asMade(from.origin) } };
}
/** Where the archive was made, behind all the names it was copied under. */
function archiveMaker(origin) {
    return origin.from?.how === "copy" ? archiveMaker(origin.from.origin) : origin;
}
function endsIn(path, tail) {
    return path.endsWith(`/${tail}`);
}
function isAlone({ kind }) {
    return kind === "added" || kind === "removed";
}
/**
 * A path that only one image has, e.g. with a random name, has another name in every build: what stands for it is
 * the path that only one watched build had, in the same place and spelled most like it.
 */
function alikeOf(path, content) {
    let best;
    for (const origin of content.values()) {
        if (origin.states[0] !== undefined && origin.states[1] !== undefined)
            continue;
        const score = likeness(path, origin.path);
        if (score > (best?.score ?? 0))
            best = { origin, score };
    }
    return best?.origin;
}
/** 0 when they cannot be the same thing, else more for each character that fits. */
function likeness(one, other) {
    const [left, right] = [one.split("/"), other.split("/")];
    if (left.length !== right.length)
        return 0;
    let score = 0;
    for (const [at, part] of left.entries()) {
        const counterpart = right[at] ?? "";
        if (part === counterpart) {
            score += part.length + 1;
            continue;
        }
        const common = commonEnds(part, counterpart);
        if (part.length !== counterpart.length && common < 3)
            return 0;
        score += common + (part.length === counterpart.length ? 1 : 0);
    }
    return score;
}
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let start = 0;
    while (start < shortest && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return start + end;
}
/** COPY to /bin puts a file into /usr/bin where /bin is a link to it. */
function spellingsOf(path) {
    const merged = mergedFolders.exec(path);
    if (merged === null)
        return [path];
    return [path, merged[1] === undefined ? `usr/${path}` : path.slice("usr/".length)];
}
//# sourceMappingURL=lookup.js.map
;// CONCATENATED MODULE: ./build/trace/model.js
/** The first origin: what carries nothing onward itself. */
function rootOf(origin) {
    return origin.from === undefined ? origin : rootOf(origin.from.origin);
}
/** Whether some step on the way from the root made new bytes of it. */
function isMadeOf(origin) {
    const { from } = origin;
    return from !== undefined && (from.how === "made-of" || isMadeOf(from.origin));
}
//# sourceMappingURL=model.js.map
;// CONCATENATED MODULE: ./build/trace/trace.js





/** Leads each difference to the instruction that first made it, and names what only carries another one onward. */
function traceDifferences(question) {
    const found = question.differences.map((difference) => ({
        difference,
        origin: difference.kind === "config" ? undefined : originOf(difference, question.target),
    }));
    const shown = representatives(found);
    return found.flatMap(({ difference, origin }) => {
        if (difference.kind === "config")
            return [inConfig(question, { difference, found, shown })];
        if (origin === undefined)
            return [{ difference: withoutOrigin(question, difference) }];
        const first = shown.get(trace_keyOf(rootOf(origin)));
        return [
            traced(question, { difference, origin, first }),
            ...later(question, { difference, origin }),
        ];
    });
}
/** More than any chain of copies has. */
const mostHops = 1_000_000;
/**
 * The difference that stands for each first origin: the very file, else the same bytes under another name, else
 * what was made of it; in each case the one with the shortest way, and a file rather than an archive's member.
 */
function representatives(found) {
    const best = new Map();
    for (const { difference, origin } of found) {
        if (origin === undefined)
            continue;
        const key = trace_keyOf(rootOf(origin));
        const isMember = difference.path.includes("//");
        const rank = hopsOf(origin) + (isMadeOf(origin) ? mostHops : 0) + (isMember ? 0.5 : 0);
        if (rank < (best.get(key)?.rank ?? Infinity))
            best.set(key, { difference, rank });
    }
    return new Map([...best].map(([key, { difference }]) => [key, difference]));
}
function hopsOf({ from }) {
    return from === undefined ? 0 : 1 + hopsOf(from.origin);
}
function traced(question, found) {
    const { difference, origin, first } = found;
    const root = rootOf(origin);
    const instruction = trace_placeOf(question, root.instruction);
    const evidence = [...difference.evidence, ...trail(question, origin), ...triggerOf(root)];
    const located = {
        ...trace_written(difference, 0, origin.later[0]?.start),
        evidence,
        ...(instruction === undefined ? {} : { instruction }),
    };
    const isCarried = origin.from !== undefined && first !== undefined;
    if (isCarried && first.path !== difference.path && !areSiblings(first, difference, origin)) {
        const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
        return { difference: { ...located, carries } };
    }
    return isMadeOf(origin) ? { difference: located, hidden: root } : { difference: located };
}
function triggerOf({ trigger }) {
    if (trigger === undefined)
        return [];
    return [`made by a trigger of the base (ONBUILD): ${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(trigger), 200)}`];
}
/** Two members of one archive differ beside each other, unless one of them is a file that was traced by itself. */
function areSiblings(one, other, { path }) {
    return !path.includes("//") && one.path.split("//")[0] === other.path.split("//")[0];
}
/** What later steps added to the same file, differing on its own account: once more, at their lines. */
function later(question, { difference, origin }) {
    if (difference.kind !== "content" || difference.path.includes("//"))
        return [];
    const lines = new Set([rootOf(origin).instruction?.line]);
    return origin.later.flatMap((each, at) => {
        const instruction = trace_placeOf(question, each.instruction);
        if (instruction === undefined || lines.has(instruction.line))
            return [];
        lines.add(instruction.line);
        const evidence = [...difference.evidence, "what this step added to the file differs, too"];
        const own = trace_written(difference, each.start, origin.later[at + 1]?.start);
        return [{ difference: { ...own, instruction, evidence } }];
    });
}
/** The difference as one step wrote it: with only those spots that are in what the step added. */
function trace_written(difference, start, end = Infinity) {
    const { clue } = difference;
    if (clue === undefined || difference.path.includes("//"))
        return difference;
    const spots = clue.spots.filter(({ offset }) => offset >= start && offset < end);
    const isSome = spots.length > 0 && spots.length < clue.spots.length;
    return isSome ? { ...difference, clue: { ...clue, spots } } : difference;
}
/** The way from where it began to differ to where it is now; nothing when it has stayed in its place. */
function trail({ file, stages }, origin) {
    const { from } = origin;
    if (from === undefined)
        return [];
    const root = rootOf(origin);
    const stage = stages[root.stage];
    const line = root.instruction === undefined ? "" : `, ${file}:${root.instruction.line}`;
    const where = stage === undefined ? "" : ` in stage ${(0,printable/* visible */.RK)((0,containerfile_origins/* nameOf */.Vb)(stage))}`;
    const hops = [];
    for (let at = origin; at?.from !== undefined; at = at.from.origin) {
        const own = at.instruction;
        if (own !== undefined)
            hops.push(`${file}:${own.line} ${own.keyword}`);
    }
    const way = [...new Set(hops.reverse())].join(", ");
    const verb = isMadeOf(origin) ? "has in it what differs" : "first differs";
    const first = `${verb} as ${JSON.stringify((0,printable/* visible */.RK)(root.path))}${where}${line}`;
    return way === "" ? [first] : [first, `carried onward by ${way}`];
}
/** What the config tells of a file that differs is a consequence of it. */
function inConfig(question, known) {
    const { difference } = known;
    const found = known.found.flatMap(({ origin }) => origin ?? []);
    const told = toldFile(difference, { ...question, found });
    const own = trace_placeOf(question, configInstruction(difference, question));
    const root = told === undefined ? undefined : rootOf(told);
    const first = root === undefined ? undefined : known.shown.get(trace_keyOf(root));
    const instruction = trace_placeOf(question, root?.instruction) ?? own;
    const located = instruction === undefined ? difference : { ...difference, instruction };
    if (first === undefined)
        return { difference: located };
    const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
    return { difference: { ...located, carries } };
}
function withoutOrigin(question, difference) {
    const writer = writerIn(difference.path, question.target);
    const instruction = trace_placeOf(question, writer?.instruction) ?? difference.instruction;
    const evidence = [...difference.evidence, ...unseen(question, writer)];
    return { ...difference, evidence, ...(instruction === undefined ? {} : { instruction }) };
}
function unseen({ unseen: text }, writer) {
    if (text === undefined)
        return [];
    return [writer?.instruction === undefined ? text : `${text}; this instruction last wrote it`];
}
function trace_placeOf({ file }, instruction) {
    return instruction === undefined
        ? undefined
        : { file, line: instruction.line, text: instruction.text };
}
function trace_keyOf({ stage, path, instruction }) {
    return JSON.stringify([stage, path, instruction?.line]);
}
//# sourceMappingURL=trace.js.map
;// CONCATENATED MODULE: ./build/trace/run-step.js

/** Files that began to differ in one step and are held against others; beyond it they are taken as they are. */
const mostRelated = 300;
/** Takes a RUN step's changes into the stage's state: what began to differ, what goes on, what ended. */
async function applyRun(order) {
    const { state } = order;
    const before = [...state.content.values(), ...order.mounted];
    const changed = state.apply(order.changes);
    const writer = { stage: order.stage, instruction: order.instruction };
    for (const { path } of changed)
        state.written.set(path, writer);
    applyMetadata(order, changed);
    const differing = changed.filter(({ path, now }) => {
        const differs = contentDiffers(now);
        if (!differs)
            state.content.delete(path);
        return differs;
    });
    const gone = new Set(changed.filter(({ now }) => now.every(isAbsent)).map(({ path }) => path));
    const earlier = before.map((origin) => ({
        origin,
        isOfSameStep: false,
        isGone: gone.has(origin.path) && origin.stage === order.stage,
    }));
    const around = [...before];
    for (const each of differing.toSorted(byTime)) {
        const origin = await originFor(order, { changed: each, earlier, around });
        if (origin === state.content.get(each.path))
            continue;
        state.content.set(each.path, origin);
        around.push(origin);
        earlier.push({ origin, isOfSameStep: true, isGone: false });
        order.relations.remember(origin);
    }
}
async function originFor(order, { changed, earlier, around }) {
    const { state, stage, instruction, trigger, workdir, relations } = order;
    const { path, before, now } = changed;
    const made = { path, stage, instruction, states: now, around, later: [] };
    const fresh = trigger === undefined ? made : { ...made, trigger };
    const known = state.content.get(path);
    if (known !== undefined) {
        if (isSameContent(before, now))
            return known;
        const what = await relations.rewritten(before, now);
        if (what === "same")
            return { ...known, path, states: now };
        if (what !== "fresh") {
            const addition = { ...fresh, start: before[0]?.size ?? 0 };
            return { ...known, path, states: now, later: [...known.later, addition] };
        }
    }
    if (earlier.length > mostRelated)
        return fresh;
    const from = await relations.madeFrom({ path, states: now, instruction, workdir, earlier });
    return from === undefined ? fresh : { ...fresh, from };
}
function applyMetadata({ state, stage, instruction }, changed) {
    for (const { path, now } of changed) {
        if (!metadataDiffers(now))
            state.metadata.delete(path);
        else if (!state.metadata.has(path)) {
            state.metadata.set(path, { path, stage, instruction, states: now, around: [], later: [] });
        }
    }
}
function isAbsent(state) {
    return state === undefined || state.type === "whiteout";
}
/** What was written first may be what the others were made of. */
function byTime({ path: one, now: [a] }, { path: other, now: [b] }) {
    return (a?.mtime ?? 0) - (b?.mtime ?? 0) || Number(one > other) - Number(one < other);
}
//# sourceMappingURL=run-step.js.map
;// CONCATENATED MODULE: ./build/trace/running-step.js

/** A longer line of a log may have been cut. */
const running_step_longestLine = 8 * 1024;
/**
 * The instruction that buildah's line tells of. A base's own triggers (ONBUILD) move the numbers, so the text
 * decides where it is found; a trigger's text is not in the file.
 */
function placeOfStep(line, { containerfile, onlyStage, }) {
    const printed = printedStep(line, onlyStage);
    const stage = containerfile.stages[(printed?.stage ?? 0) - 1];
    if (printed === undefined || stage === undefined)
        return undefined;
    const { step, text } = printed;
    return { stage, index: indexOf(printed, stage), text, key: `${stage.index} ${step}` };
}
function indexOf(printed, { instructions }) {
    const usual = printed.step - 2;
    for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
        const instruction = instructions[index];
        if (instruction !== undefined && isPrintedAs(instruction, printed.text))
            return index;
    }
    return -1;
}
/** Versions print a here-document behind its instruction or not, and a very long line is cut. */
function isPrintedAs(instruction, printed) {
    const [written, text] = [running_step_plain(instruction.text), running_step_plain(printed)];
    if (text.length > running_step_longestLine)
        return written.startsWith(text);
    return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function running_step_plain(text) {
    return text.replaceAll(/\s+/g, " ").trim();
}
/** The instruction itself. */
function instructionAt({ stage, index }) {
    return stage.instructions[index] ?? stage.from;
}
//# sourceMappingURL=running-step.js.map
// EXTERNAL MODULE: ./build/containerfile/args.js
var args = __webpack_require__(9713);
;// CONCATENATED MODULE: ./build/trace/stage-scope.js



/** What is known of a stage on an outside image: as good as nothing. */
const unknownBase = { env: new Map(), workdir: "" };
/**
 * Each instruction of a stage with its place: variables are those of ENV, else of ARG, as buildah resolves them in
 * COPY and WORKDIR. What an outside base sets is not known; words that need it are left alone.
 */
function placesIn(stage, { names, base }) {
    const env = new Map(base.env);
    let { workdir } = base;
    const places = [];
    for (const { instruction, scope } of (0,args/* withScopes */.w)(stage.instructions, names)) {
        const lookup = lookupIn(env, scope);
        places.push({ instruction, workdir, copy: copyPaths(instruction, { lookup, workdir }) });
        if (instruction.keyword === "ENV")
            setVariables(instruction, { env, lookup });
        if (instruction.keyword !== "WORKDIR")
            continue;
        const { text, problem } = (0,expand/* expandWord */.V)(instruction.argument.trim(), lookup);
        if (problem === undefined)
            workdir = resolvePath(workdir, text);
    }
    return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
    return (name) => env.get(name) ?? args.get(name);
}
/** `ENV a=1 b=2`, or the old form `ENV a 1 and more`. */
function setVariables({ words, argument }, { env, lookup }) {
    const [first] = words;
    if (first === undefined)
        return;
    const pairs = first.text.includes("=")
        ? words.map(({ text }) => text)
        : [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
    for (const pair of pairs) {
        const equals = pair.indexOf("=");
        const { text, problem } = (0,expand/* expandWord */.V)(pair.slice(equals + 1), lookup);
        if (equals > 0 && problem === undefined)
            env.set(pair.slice(0, equals), text);
    }
}
//# sourceMappingURL=stage-scope.js.map
;// CONCATENATED MODULE: ./build/trace/walk.js






/** Follows both builds from the first stage to the target's end, instruction by instruction. */
async function walk(order) {
    const names = (0,containerfile_origins/* namesOf */.eZ)(order.containerfile, order.values);
    const done = new Map();
    const steps = twinSteps(order);
    let last;
    for (const stage of order.containerfile.stages.slice(0, order.target.index + 1)) {
        const own = steps.filter(({ place }) => place.stage === stage);
        last = await walkStage({ ...order, names, done, stage, steps: own });
        done.set(stage.index, last);
    }
    if (last === undefined)
        throw new Error("a Containerfile has at least one stage");
    return last;
}
async function walkStage(order) {
    const { names, done, stage, steps } = order;
    const origins = (0,containerfile_origins/* originsOf */.TZ)(names, stage);
    const walked = (found) => found?.stage === undefined ? undefined : done.get(found.stage.index);
    const at = (wanted, instruction) => origins.filter(({ kind, line }) => kind === wanted && line === instruction.line);
    const base = walked(origins.find(({ kind }) => kind === "from"));
    const { places, end } = placesIn(stage, { names, base: base?.end ?? unknownBase });
    const quiet = places.filter(isQuiet).map(({ instruction, copy }) => {
        const [from] = at("copy", instruction);
        return { instruction, copy, from: walked(from)?.state };
    });
    const mountedAt = (instruction) => at("mount", instruction).flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
    const state = StageState.from(base?.state);
    await walkSteps({ order, state, places, quiet, base, mountedAt });
    const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN").length;
    return { index: stage.index, state, quiet, end, isWatched: runs <= steps.length, base };
}
async function walkSteps(walking) {
    const { order, state } = walking;
    const stage = order.stage.index;
    let next = 0;
    for (const twin of order.steps) {
        const { index } = twin.place;
        const [a, b] = twin.steps;
        const steps = between(walking, next, Math.max(0, index));
        applyCopies({ state, stage, steps, changes: walk_both(a.before, b.before) });
        next = index + 1;
        await walkStep(walking, twin);
    }
    const steps = between(walking, next, order.stage.instructions.length);
    applyCopies({ state, stage, steps, changes: undefined });
}
/** A watched step; with a layer for each step, COPY and its like are watched, too. */
async function walkStep(walking, { place, steps }) {
    const { order, state, places, base, mountedAt } = walking;
    const instruction = instructionAt(place);
    const changes = [steps[0].changes, steps[1].changes];
    const stage = order.stage.index;
    if (isQuiet({ instruction })) {
        const own = between(walking, place.index, place.index + 1);
        applyCopies({ state, stage, steps: own, changes });
        return;
    }
    await applyRun({
        ...{ state, changes, stage, instruction, relations: order.relations },
        trigger: place.index < 0 ? place.text : undefined,
        workdir: places[place.index]?.workdir ?? base?.end.workdir ?? "",
        mounted: mountedAt(instruction),
    });
}
/** The stage's unwatched steps among some of its instructions. */
function between({ order, quiet }, first, behind) {
    const instructions = order.stage.instructions.slice(first, behind);
    return quiet.filter(({ instruction }) => instructions.includes(instruction));
}
function isQuiet({ instruction: { keyword } }) {
    return keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR";
}
function walk_both(a, b) {
    return a === undefined || b === undefined ? undefined : [a, b];
}
/** The steps that were watched in both builds, in their order. */
function twinSteps({ containerfile, target, builds }) {
    const onlyStage = containerfile.stages.length === 1 ? 1 : target.index + 1;
    const where = { containerfile, onlyStage };
    const others = new Map(builds[1].steps.map((step) => [placeOfStep(step.printed, where)?.key, step]));
    return builds[0].steps.flatMap((step) => {
        const place = placeOfStep(step.printed, where);
        const other = others.get(place?.key);
        return place === undefined || other === undefined ? [] : [{ place, steps: [step, other] }];
    });
}
//# sourceMappingURL=walk.js.map
// EXTERNAL MODULE: ./build/app/ports.js
var app_ports = __webpack_require__(6432);
;// CONCATENATED MODULE: ./build/app/twin-builds.js

const twin_builds_titles = { first: "build 1", second: "build 2" };
/**
 * Runs both builds side by side. When the first one breaks, the second is ended: its outcome no longer matters.
 * When only the second breaks, the first one's outcome is awaited, to know that the environment broke it.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
async function buildTwins(order) {
    const { request } = order;
    const own = ownParts(request);
    const stop = new AbortController();
    const steps = new StepProgress(order.reporter);
    const start = (slot, rest) => logged(order, steps, {
        slot,
        ...rest,
        plan: order.plan,
        signal: stop.signal,
    });
    const first = start("first", own.first);
    if (request.reproducibility === "skip")
        return { first: await first, second: undefined };
    const second = start("second", own.second);
    // Awaited below; until then a rejection must not count as unhandled.
    second.catch(() => undefined);
    try {
        const built = await first;
        return { first: built, second: await second };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([first, second]);
        throw error;
    }
}
/** In what the two builds differ on purpose. */
function ownParts(request) {
    const base = request.canonical ? environments/* canonicalEnvironment */.ex : environments/* untouchedEnvironment */.tc;
    const environment = (0,environments/* varyEnvironment */.wm)(base, request.vary);
    return {
        first: { environment: base, variations: [] },
        second: { environment, variations: request.vary },
    };
}
/** Copies the context for every build that will run; done while the bases are fetched. */
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
    // Both have to end, also when one fails: the folder they write to is about to be removed.
    const ends = await Promise.allSettled([first, second]);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
/** Which variations the second build had, and why some it could not have. */
function variationsOf(request, builder) {
    if (request.reproducibility === "skip")
        return { applied: [], notApplied: [] };
    const reason = builder.noShim;
    const isHeld = (name) => reason !== undefined && environments/* stepVariations */.LZ.includes(name);
    return {
        applied: request.vary.filter((name) => !isHeld(name)),
        notApplied: request.vary.filter(isHeld).map((variation) => ({
            variation,
            reason: `steps run under chroot isolation: ${reason ?? ""}`,
        })),
    };
}
async function logged(order, steps, build) {
    const title = twin_builds_titles[build.slot];
    const sink = order.reporter.openLog(title);
    const line = (text) => {
        if (isOwnLabel(text))
            return;
        steps.see(title, text);
        sink.line(text);
    };
    try {
        return await order.builder.build({ ...build, log: { line, close: () => sink.close() } });
    }
    finally {
        sink.close();
    }
}
/** Labels from the command line come last, a step each, with quoted names: the report shows them better. */
function isOwnLabel(line) {
    return /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: LABEL "/.test(line);
}
/** Shows where both builds are, from the STEP lines that buildah prints. */
class StepProgress {
    #reporter;
    #at = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    see(title, line) {
        const step = /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: .{0,60}/.exec(line)?.[0];
        if (step === undefined)
            return;
        this.#at.set(title, step);
        this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
    }
}
//# sourceMappingURL=twin-builds.js.map
;// CONCATENATED MODULE: ./build/app/trace-twins.js



const trace_twins_titles = {
    first: "build 1, watched",
    second: "build 2, watched",
};
/**
 * Runs both builds once more, side by side and watched, after the same plan and in the same environments. That they
 * cannot be watched is no failure: what differs is known without it.
 * @throws what stopped the run
 */
async function traceTwins(order) {
    order.reporter.info("the builds differ; both run once more, watched step by step, to find the lines");
    const own = ownParts(order.request);
    const steps = new StepProgress(order.reporter);
    const stop = new AbortController();
    const start = async (slot) => {
        const line = (text) => steps.see(trace_twins_titles[slot], text);
        const log = { line, close: () => undefined };
        const build = { slot, plan: order.plan, ...own[slot], log, signal: stop.signal };
        try {
            return await order.builder.trace(build);
        }
        catch (error) {
            stop.abort(error);
            throw error;
        }
    };
    const ends = await Promise.allSettled([start("first"), start("second")]);
    const [first, second] = ends;
    if (first.status === "fulfilled" && second.status === "fulfilled") {
        return { kind: "traced", builds: [first.value, second.value] };
    }
    const done = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    await Promise.all(done.map((build) => build.close()));
    return { kind: "failed", reason: trace_twins_reasonOf(stop.signal.reason) };
}
function trace_twins_reasonOf(error) {
    if (error instanceof app_ports/* BuildBroke */.Y)
        return `the builds broke when they were run again (${error.message})`;
    if (error instanceof domain_failure/* Failure */.HR && error.code !== "interrupted")
        return error.message;
    throw error;
}
//# sourceMappingURL=trace-twins.js.map
;// CONCATENATED MODULE: ./build/app/trace-differences.js






/**
 * Leads each difference to its instruction, by running both builds once more and looking at each step. For a config
 * alone that is not needed.
 */
async function traceInto(order) {
    if (order.differences.every(({ kind }) => kind === "config"))
        return await located(order, nobody);
    const traced = await traceTwins(order);
    if (traced.kind === "failed") {
        const why = `the builds could not be watched: ${traced.reason}`;
        return await located(order, { ...nobody, why });
    }
    try {
        return await located(order, { builds: traced.builds, why: whyCut(traced.builds) });
    }
    finally {
        await Promise.all(traced.builds.map((build) => build.close()));
    }
}
async function located(order, { builds, why }) {
    const { question, differences, readers } = order;
    const { containerfile } = question;
    const read = [builds[0].read, builds[1].read];
    const relations = new Relations(read, order.twins);
    const where = { containerfile, values: question, target: (0,containerfile_chain/* targetStage */.A)(question) };
    const target = await walk({ ...where, builds, relations });
    const { file, stages } = containerfile;
    const unseen = why ?? unseenText(builds);
    const found = traceDifferences({ differences, file, stages, target, unseen });
    return await Promise.all(found.map(async ({ difference, hidden }) => {
        if (hidden === undefined)
            return { difference };
        const { instruction } = difference;
        const root = await hiddenRoot({ origin: hidden, instruction, read, readers });
        return root === undefined ? { difference } : { difference, root };
    }));
}
/** What is said of a difference that did not show again. */
function unseenText([build, other]) {
    if (build === unwatched)
        return undefined;
    const isWhole = build.unread === 0 && other.unread === 0;
    const far = isWhole ? "" : ", as far as their files could be read";
    const again = `did not differ when both builds were run again and watched${far}`;
    return build.by === "steps"
        ? again
        : `${again}: each step was committed for that, and what depends on modification times may then vanish`;
}
function whyCut(builds) {
    const cut = builds.find((build) => build.cut !== undefined)?.cut;
    return cut === undefined ? undefined : `the builds could not be watched to the end: ${cut}`;
}
/** A build that was not watched. */
const unwatched = {
    by: "steps",
    steps: [],
    cut: undefined,
    unread: 0,
    read: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
};
const nobody = { builds: [unwatched, unwatched], why: undefined };
//# sourceMappingURL=trace-differences.js.map
;// CONCATENATED MODULE: ./build/app/twin-facts.js

/** What a diagnosis may know of the two builds. Without a runtime, steps were given no environment. */
function twinFacts(order) {
    const { request, builder } = order;
    const own = ownParts(request);
    const facts = (built) => {
        const { hostname, umask, env } = own[built.slot].environment;
        const isGiven = builder.noShim === undefined;
        const { startedAt, endedAt, contextPath } = built;
        return {
            startedAt,
            endedAt,
            hostname: isGiven ? hostname : undefined,
            umask: isGiven ? umask : undefined,
            env: isGiven ? env : {},
            contextPath,
            userNames: builder.userNames,
        };
    };
    return [facts(order.first), facts(order.second)];
}
//# sourceMappingURL=twin-facts.js.map
;// CONCATENATED MODULE: ./build/app/explain.js






/** Differences listed at most; the rest is counted. */
const limit = 200;
/** Exports both images side by side and says what differs, which instruction first made it so, and why. */
async function explain(order) {
    const { builder, output, openImage, reporter, readers } = order;
    reporter.progress("looking for what differs");
    await Promise.all([
        builder.exportImage(order.first, output.twins.first),
        builder.exportImage(order.second, output.twins.second),
    ]);
    const [a, b] = await Promise.all([openImage(output.twins.first), openImage(output.twins.second)]);
    const differences = await compareImages({ a, b, readers, limit });
    const twins = twinFacts(order);
    const traced = await traceInto({ ...order, differences: differences.listed, twins });
    const located = traced.map((found) => ({
        ...found,
        difference: inItsLayer(found.difference, order.origins),
    }));
    const diagnosed = diagnose(located.map(({ difference }) => difference), twins);
    const listed = withHiddenCauses(diagnosed, { traced: located, twins }).flatMap((found, at) => located[at]?.root === undefined ? severalCauses(found, twins) : [found]);
    return { ...differences, listed };
}
/** Where the trace found nothing, the layer's only writing instruction is it, or the layer is named at least. */
function inItsLayer(difference, origins) {
    const origin = difference.layer === undefined ? undefined : origins[difference.layer];
    if (origin === undefined || difference.instruction !== undefined)
        return difference;
    if (origin.instruction !== undefined)
        return { ...difference, instruction: origin.instruction };
    return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/app/judge.js



/**
 * Compares the twins and makes the one layout that may be pushed (design §7). Equal: the config's and the local
 * manifest's digests, which cover config, annotations and the uncompressed bytes of every layer. Only then is one
 * of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
async function judge(order) {
    const { request, record, twins, ports } = order;
    const { first, second } = twins;
    if (second === undefined)
        return await keep(order, []);
    ports.reporter.progress("comparing");
    const equal = first.imageId === second.imageId && first.digest === second.digest;
    if (equal && request.compare === "content") {
        record.reproducible = "true";
        acceptDifferences({ ...order, ...ports, differences: record.differences });
        return await keep(order, []);
    }
    if (equal)
        return await compareCompressed(order, second);
    record.reproducible = "false";
    await explainInto(order, second);
    const { differences } = record;
    const { open, labels } = acceptDifferences({ ...order, ...ports, differences });
    if (labels.length === 0)
        refuseOrWarn(order, irreproducible(open.length + differences.omitted));
    return await keep(order, [...differing, ...labels]);
}
/** What the image of a build that differs is labelled with, where it may pass. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];
/** `require` refuses; `warn` lets the first build pass, labelled. @throws Failure the given one */
function refuseOrWarn({ request, ports }, failure) {
    if (request.reproducibility === "require")
        throw failure;
    ports.reporter.warn("The two builds differ; `reproducibility: warn` lets the first one pass, labelled so.");
}
/** The stricter form: both are compressed, and the manifests that a registry would get are compared too. */
async function compareCompressed(order, second) {
    const { builder, ports, record } = order;
    const [digest, other] = await Promise.all([
        keep(order, []),
        builder.exportImage(second, ports.output.twins.second),
    ]);
    record.reproducible = digest === other ? "true" : "false";
    if (digest === other)
        return digest;
    const failure = new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The same content was compressed to two manifests, ${digest} and ${other}.`,
        cure: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
    });
    refuseOrWarn(order, failure);
    await ports.relabel(ports.output.layout, differing);
    return await recordImage(order);
}
async function explainInto(order, second) {
    const { twins, ports, record } = order;
    record.differences = await record.phase("explain", () => explain({ ...order, ...ports, first: twins.first, second }));
}
function irreproducible(count) {
    return new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        cure: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
/** Exports the first build as the layout that is kept, and records what it is. */
async function keep(order, labels) {
    const { builder, ports, record, twins } = order;
    const { layout } = ports.output;
    ports.reporter.progress("compressing");
    await record.phase("export", async () => {
        await builder.exportImage(twins.first, layout);
        if (labels.length > 0)
            await ports.relabel(layout, labels);
    });
    return await recordImage(order);
}
async function recordImage({ ports, record, origins }) {
    const { layout } = ports.output;
    const image = await ports.openImage(layout);
    record.layout = layout;
    record.image = imageRecord(image, origins);
    return image.digest;
}
function imageRecord(image, origins) {
    const { manifest, config, digest } = image;
    return {
        digest,
        imageId: manifest.config.digest,
        size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
        layers: manifest.layers.map((layer, index) => ({
            digest: layer.digest,
            diffId: config.diffIds[index] ?? layer.digest,
            size: layer.size,
            ...(origins[index] ?? { origin: "unknown" }),
        })),
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/app/layer-origins.js
/** Instructions that put something into a layer. */
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers no base brought belong to the chain's stages, in order, counted from the top.
 */
function layerOrigins(order) {
    const { diffIds, baseOf, containerfile, chain } = order;
    const bases = diffIds.map(baseOf);
    const own = bases.filter((base) => base === undefined).length;
    let next = chain.length - own;
    return bases.map((base) => {
        if (base !== undefined)
            return { origin: `base ${base.pinned}` };
        const stage = chain[next++];
        return stage === undefined
            ? { origin: containerfile.file }
            : stageOrigin(containerfile.file, stage);
    });
}
function stageOrigin(file, stage) {
    const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
    const [first] = instructions;
    const last = instructions.at(-1);
    if (first === undefined || last === undefined)
        return { origin: `${file}:${stage.from.line}` };
    if (first === last) {
        const { line, text } = first;
        return { origin: `${file}:${line} ${text}`, instruction: { file, line, text } };
    }
    const words = instructions.map(({ keyword }) => keyword).join(", ");
    return { origin: `${file}:${first.line}-${last.endLine} ${words}` };
}
//# sourceMappingURL=layer-origins.js.map
;// CONCATENATED MODULE: ./build/domain/plan.js
/** Sorted by name in code point order, independent of the locale. */
function plan_sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/domain/recipe.js

/** A recipe as JSON, keys in sorted order and no blanks, so that one recipe has one text. */
function writeRecipe(recipe) {
    const args = plan_sortedByName(recipe.buildArgs);
    const members = [
        {
            name: "buildArgs",
            value: object(args.map(({ name, value }) => ({ name, value: JSON.stringify(value) }))),
        },
        { name: "buildah", value: JSON.stringify(recipe.buildah) },
        { name: "file", value: JSON.stringify(recipe.file) },
        { name: "offset", value: JSON.stringify(recipe.offset) },
        { name: "platform", value: JSON.stringify(recipe.platform) },
        { name: "recipe", value: JSON.stringify(recipe.recipe) },
        ...(recipe.target === undefined
            ? []
            : [{ name: "target", value: JSON.stringify(recipe.target) }]),
    ];
    return object(members);
}
/** A JSON object of members that are JSON already, in the order given. */
function object(members) {
    return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}
/** Reads {@link writeRecipe} back; undefined when the text is none. */
function readRecipe(text) {
    let found;
    try {
        found = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!recipe_isRecord(found) || found["recipe"] !== "containerfile")
        return undefined;
    const { file, target, offset, platform, buildah, buildArgs } = found;
    if (typeof file !== "string" || typeof offset !== "string")
        return undefined;
    if (typeof platform !== "string" || typeof buildah !== "string")
        return undefined;
    if (target !== undefined && typeof target !== "string")
        return undefined;
    const args = readArgs(buildArgs);
    if (args === undefined)
        return undefined;
    const known = {
        recipe: "containerfile",
        file,
        buildArgs: args,
        offset,
        platform,
        buildah,
    };
    return target === undefined ? known : { ...known, target };
}
function readArgs(value) {
    if (!recipe_isRecord(value))
        return undefined;
    const args = Object.entries(value).flatMap(([name, text]) => typeof text === "string" ? [{ name, value: text }] : []);
    return args.length === Object.keys(value).length ? sortedByName(args) : undefined;
}
function recipe_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels.js



/** The labels' names (design §9; image-spec v1.1.0, annotations.md#pre-defined-annotation-keys). */
const labelNames = {
    source: "org.opencontainers.image.source",
    revision: "org.opencontainers.image.revision",
    version: "org.opencontainers.image.version",
    baseName: "org.opencontainers.image.base.name",
    baseDigest: "org.opencontainers.image.base.digest",
    sourceId: "dev.twofold.source-id",
    advisories: "dev.twofold.advisories",
    recipe: "dev.twofold.recipe",
};
/** The labels that say where an image came from, sorted by name: the same source and recipe give the same labels. */
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
    return plan_sortedByName(labels);
}
/** A label, or none when there is nothing to say. */
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
/** The form of a repository whose first part a browser could be sent to; a path on a disk has none. */
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
/** The base as others can get it; undefined when it is only on this machine. */
function publishedBase(base) {
    const at = base.pinned.lastIndexOf("@");
    const digest = at < 1 ? undefined : (0,domain_digest/* parseDigest */.m)(base.pinned.slice(at + 1));
    if (digest === undefined)
        return undefined;
    const name = base.pinned.slice(0, at);
    return {
        name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/, "")) : name,
        digest,
    };
}
/** The tag with its colon; empty when there is none. A colon before the last slash belongs to a port. */
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./build/app/plan-build.js





/** The one plan that both builds follow. */
async function planBuild(order) {
    const { request, prepared, bases, builder } = order;
    const secrets = request.secrets.map(async (secret) => ({
        id: secret.id,
        path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
    }));
    return {
        containerfile: (0,containerfile_bases/* pinBases */.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local }))),
        ...(request.target === undefined ? {} : { target: request.target }),
        buildArgs: plan_sortedByName(request.buildArgs),
        labels: plan_sortedByName([...request.labels, ...ownLabels(order)]),
        annotations: plan_sortedByName(request.annotations),
        secrets: await Promise.all(secrets),
        ...(request.platform === undefined ? {} : { platform: request.platform }),
        network: request.network,
        folders: prepared.contexts.filter((context) => context.kind === "folder"),
    };
}
function ownLabels(order) {
    const { request, prepared, reading, builder } = order;
    const base = finalBase(order);
    return sourceLabels({
        source: reading.source,
        advisories: reading.advisories,
        ...(base === undefined ? {} : { base }),
        recipe: {
            recipe: "containerfile",
            file: relativeToContext(prepared.containerfile.file, reading.source.offset),
            ...(request.target === undefined ? {} : { target: request.target }),
            buildArgs: plan_sortedByName(request.buildArgs),
            offset: reading.source.offset,
            platform: request.platform ?? builder.platform,
            buildah: builder.toolchain.buildah,
        },
    });
}
/** The outside image that the target's first stage stands on; undefined for scratch. */
function finalBase(order) {
    const chain = (0,containerfile_chain/* stageChain */.a)(baseQuestion(order));
    const found = order.bases.find(({ use }) => use.kind === "from" && use.stage === chain[0]?.index);
    return found === undefined ? undefined : { written: found.name, pinned: found.base.pinned };
}
/** The Containerfile's name is relative to the checkout's root; the recipe has it relative to the context. */
function relativeToContext(file, offset) {
    return offset !== "" && file.startsWith(`${offset}/`) ? file.slice(offset.length + 1) : file;
}
//# sourceMappingURL=plan-build.js.map
// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/containerfile/broken.js
var broken = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/containerfile/lines.js
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
/** The lines of a text. `\n` and `\r\n` end one, as in buildah; a byte order mark belongs to none. */
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith("\uFEFF") ? 1 : 0;
    for (const line of text.slice(offset).split("\n")) {
        lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
        offset += line.length + 1;
    }
    return lines;
}
/** Whether a line is blank or a comment; such a line ends no continuation. */
function isEmptyLine(line) {
    const text = line.text.trimStart();
    return text === "" || text.startsWith("#");
}
/** The line at an index, with the lines that continue it. */
function joinLines(lines, { first, escape }) {
    const continuation = continuations[escape];
    const pieces = [];
    const texts = [];
    let last = first;
    let length = 0;
    for (let index = first; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined)
            break;
        if (index > first && isEmptyLine(line))
            continue;
        const text = line.text.replace(continuation, "");
        pieces.push({ at: length, offset: line.offset, line: index });
        texts.push(text);
        length += text.length;
        last = index;
        if (text.length === line.text.length)
            break;
    }
    return { text: texts.join(""), last, pieces };
}
/** Where a character of the joined text is in the file: its offset, and the 0-based line. */
function lines_placeOf(joined, index) {
    let low = 0;
    let high = joined.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((joined.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
    return { offset: offset + index - at, line };
}
/** A part of a joined line, placed in the file. */
function wordAt(line, start, end) {
    const first = lines_placeOf(line, start).offset;
    return {
        text: line.text.slice(start, end),
        start: first,
        end: end === start ? first : lines_placeOf(line, end - 1).offset + 1,
    };
}
/** Blanks between words, as buildah has them. */
function isBlank(character) {
    return character !== undefined && /[\t\v\f\r ]/.test(character);
}
/**
 * Where the word at an index ends: at the first blank outside quotes that no escape precedes, or at the
 * end of the text.
 */
function lines_wordEnd(text, { start, escape }) {
    let quote = "";
    let index = start;
    for (; index < text.length; index += 1) {
        const character = text[index] ?? "";
        if (character === escape && quote !== "'")
            index += 1;
        else if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isBlank(character))
            break;
    }
    return Math.min(index, text.length);
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/containerfile/instructions.js




const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/** Keeps the work with names and scopes, which grows with its square, small for any text. */
const mostInstructions = 10_000;
/**
 * All instructions of a Containerfile, in its order.
 * @throws Failure `usage` at an unknown instruction, an open here-document or a wrong escape directive
 */
function readInstructions({ text, file }) {
    const lines = physicalLines(text);
    const reading = { file, lines, escape: escapeOf(lines, file) };
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const line = lines[index];
        if (line === undefined || isEmptyLine(line)) {
            index += 1;
            continue;
        }
        const joined = joinLines(lines, { first: index, escape: reading.escape });
        index = joined.last + 1;
        if (joined.text.trim() === "")
            continue;
        const instruction = readInstruction(reading, joined);
        if (instructions.length === mostInstructions)
            throw tooMany(file, instruction.line);
        instructions.push(instruction);
        index = instruction.endLine;
    }
    return instructions;
}
function tooMany(file, line) {
    return (0,broken/* brokenContainerfile */.b)({
        file,
        line,
        wrong: `The file holds more than ${mostInstructions} instructions.`,
        cure: "Move commands into scripts that RUN starts.",
    });
}
/**
 * The escape character that a directive chooses. buildah looks for it in the first line only: what comes
 * after any other line, be it `# syntax=…`, is a comment to it.
 */
function escapeOf(lines, file) {
    const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
    const chosen = directive.exec(lines[0]?.text.trimStart() ?? "")?.[1];
    if (chosen === undefined || chosen === "\\")
        return "\\";
    if (chosen === "`")
        return "`";
    throw (0,broken/* brokenContainerfile */.b)({
        file,
        line: 1,
        wrong: "The escape character is neither a backslash nor a backtick.",
        cure: "Write `# escape=\\` or leave the line out.",
    });
}
function readInstruction(reading, joined) {
    const { file, escape } = reading;
    const start = joined.text.length - joined.text.trimStart().length;
    const text = joined.text.trim();
    const place = { file, line: lines_placeOf(joined, start).line + 1 };
    const range = { start, end: start + text.length };
    const { written, ...parts } = instructions_readParts(joined, { range, escape });
    if (!keywords.has(parts.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: `${JSON.stringify((0,printable/* shortened */.vI)(written, 40))} is no instruction.`,
            cure: `Correct it; a line that goes on in the next one ends in \`${escape}\`.`,
        });
    }
    const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
    const whole = {
        ...parts,
        line: place.line,
        text,
        ...(trigger === undefined ? {} : { trigger }),
    };
    const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
    return { ...whole, endLine: last + 1, heredocs };
}
/** The instruction behind `ONBUILD`; buildah refuses the same ones. */
function readTrigger(joined, { range, escape, place }) {
    const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
    const { written, ...trigger } = instructions_readParts(joined, { range: { start, end: range.end }, escape });
    if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: written === ""
                ? "ONBUILD holds no instruction."
                : `ONBUILD cannot hold ${trigger.keyword}.`,
            cure: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
        });
    }
    return trigger;
}
function instructions_readParts(joined, { range, escape }) {
    const text = joined.text.slice(range.start, range.end);
    const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
    const rest = { start: range.start + written.length, end: range.end };
    const { flags, next } = readFlags(joined, { range: rest, escape });
    return {
        written,
        keyword: written.toUpperCase(),
        flags,
        argument: joined.text.slice(next, range.end),
        words: readWords(joined, { range: { start: next, end: range.end }, escape }),
    };
}
function readHeredocs({ file, lines }, holder) {
    const heredocs = [];
    let last = holder.last;
    for (const marker of (0,heredoc/* heredocMarkers */.ib)(holder)) {
        let close = last + 1;
        while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
            close += 1;
        if (close === lines.length) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: holder.line,
                wrong: "A here-document has no end.",
                cure: `Add a line with ${JSON.stringify((0,printable/* shortened */.vI)(marker.name, 80))} alone.`,
            });
        }
        const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
        heredocs.push(content.join(""));
        last = close;
    }
    return { heredocs, last };
}
function readFlags(line, { range, escape }) {
    const flags = [];
    let index = skipBlanks(line.text, range);
    while (line.text.startsWith("--", index)) {
        const end = Math.min(lines_wordEnd(line.text, { start: index, escape }), range.end);
        const next = skipBlanks(line.text, { start: end, end: range.end });
        const written = line.text.slice(index, end);
        if (written === "--")
            return { flags, next };
        const equals = written.indexOf("=");
        const nameEnd = equals === -1 ? written.length : equals;
        const value = Math.min(index + nameEnd + 1, end);
        flags.push({ name: written.slice(2, nameEnd), value: wordAt(line, value, end) });
        index = next;
    }
    return { flags, next: index };
}
function readWords(line, { range, escape }) {
    const words = [];
    let index = skipBlanks(line.text, range);
    while (index < range.end) {
        const end = Math.min(lines_wordEnd(line.text, { start: index, escape }), range.end);
        words.push(wordAt(line, index, end));
        index = skipBlanks(line.text, { start: end, end: range.end });
    }
    return words;
}
function skipBlanks(text, { start, end }) {
    let index = start;
    while (index < end && isBlank(text[index]))
        index += 1;
    return index;
}
//# sourceMappingURL=instructions.js.map
;// CONCATENATED MODULE: ./build/containerfile/parse.js



/** UTF-16 code units; large Containerfiles of real projects have a few tens of thousands. */
const parse_longestText = 1 << 20;
/**
 * A Containerfile's stages and instructions, with their places.
 *
 * The splitting into instructions is our own and follows the parser in buildah
 * (github.com/openshift/imagebuilder): places, step numbers and pins are only right when both see the same
 * instructions, and bases are replaced by offset. The package dockerfile-ast differs from buildah in small
 * things (`# escape=` after another directive, indented comments inside an instruction, names of
 * here-documents), and loading it would take a third of the time to the first log line.
 * @throws Failure `usage`, with the line, for a text that buildah cannot build from
 */
function parseContainerfile(source) {
    const { text, file } = source;
    checkFile(source);
    const instructions = readInstructions(source);
    const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const firstFrom = found === -1 ? instructions.length : found;
    const args = instructions.slice(0, firstFrom);
    const early = args.find(({ keyword }) => keyword !== "ARG");
    if (early !== undefined) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: early.line,
            wrong: `\`${early.keyword}\` comes before the first FROM.`,
            cure: "Start with FROM; only ARG may come before it.",
        });
    }
    if (found === -1) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: args[0]?.line ?? 1,
            wrong: args.length === 0 ? "The file holds no instruction." : "The file has no FROM.",
            cure: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
        });
    }
    const stages = readStages(instructions.slice(firstFrom), file);
    checkNames(stages, file);
    return { file, text, args, stages };
}
function checkFile({ text, file }) {
    if (text.length > parse_longestText) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "The file is larger than 1 MiB.",
            cure: "Name a Containerfile; put large data into the build context.",
        });
    }
    if (file.endsWith(".in")) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "buildah runs a file whose name ends in `.in` through the C preprocessor first.",
            cure: `Preprocess it before, e.g. \`cpp -E -P ${file}\`, and build from the result.`,
        });
    }
}
/** Which of two stages of one name buildah takes depends on the instruction, and on which is done first. */
function checkNames(stages, file) {
    const lines = new Map();
    for (const { name, from } of stages) {
        if (name === undefined)
            continue;
        const earlier = lines.get(name);
        if (earlier !== undefined) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: from.line,
                wrong: `The stage at line ${earlier} is called ${JSON.stringify((0,printable/* shortened */.vI)(name, 80))} too.`,
                cure: "Give each stage a name of its own.",
            });
        }
        lines.set(name, from.line);
    }
}
function readStages(instructions, file) {
    const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
    return starts.flatMap((start, index) => {
        const [from, ...following] = instructions.slice(start, starts[index + 1]);
        return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
    });
}
function readStage(from, rest) {
    const [base, as, name] = from.words;
    const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
    if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
        throw (0,broken/* brokenContainerfile */.b)({
            file: rest.file,
            line: from.line,
            wrong: "FROM does not name one image.",
            cure: "Write `FROM image` or `FROM image AS name`.",
        });
    }
    const stage = { index: rest.index, from, base, instructions: rest.instructions };
    return isNamed ? { ...stage, name: name.text } : stage;
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./build/domain/build-context.js


/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`, `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
    if (registry !== undefined)
        return { kind: "registry", name, reference: registry };
    const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
    if (archive?.[1] !== undefined && archive[2] !== undefined) {
        const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
        return { kind: "files", name, transport, path: archive[2] };
    }
    const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
    if (layout !== undefined)
        return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,domain_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const rest = at < 0 ? text : text.slice(0, at);
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
    const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
;// CONCATENATED MODULE: ./build/app/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of what is wrong */
async function prepare(request, reader) {
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, text } = files.containerfile;
    const containerfile = parseContainerfile({ text, file: name });
    const contexts = request.buildContexts.map(parseBuildContext);
    await refuseLinksOut(files, containerfile);
    return { files, containerfile, contexts };
}
/** A link out of the context is a file that the checkout does not have: buildah would only say "no such file". */
async function refuseLinksOut(files, containerfile) {
    const sources = (0,copies/* contextSources */.S)(containerfile);
    const out = await files.linksOut(sources.map(({ source }) => source));
    const first = sources.find(({ source }) => out.includes(source));
    if (first === undefined)
        return;
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${containerfile.file}:${first.line}: \`${first.source}\` is a symbolic link out of the build context.`,
        cure: "Copy the file into the context, or choose a `context` that holds it.",
        place: { file: containerfile.file, line: first.line },
    });
}
/** Reads the source and its advisories. */
async function readSource(order) {
    const { request, prepared, sourceReader, machinePlatform } = order;
    const { context } = prepared.files;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            question: baseQuestion({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            network: request.network,
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = forbidden(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/app/publish.js


/** Every `name:tag` that the image shall get; without `image` there is none. @throws Failure `usage` */
function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,domain_failure/* badInput */.AN)("tags", "none was given, and a source without a commit gives none.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
/**
 * Pushes the layout under every reference and reads each digest back: the registry must serve the very bytes that
 * were compared. One after the other: the first push brings the blobs, the others find them there.
 * @throws Failure `registry`
 */
async function publish(order) {
    const { layout, digest, registry, reporter } = order;
    for (const reference of order.references) {
        reporter.progress(`pushing ${reference}`);
        await registry.push(layout, reference);
        const served = await registry.resolve(reference);
        if (served !== digest) {
            throw new domain_failure/* Failure */.HR({
                code: "registry",
                message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
                cure: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
            });
        }
        order.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
;// CONCATENATED MODULE: ./build/domain/source.js
/** A source together with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/app/run-record.js

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
/** What a run has found out so far: the report can be written at any moment, also when the run fails. */
class RunRecord {
    reading;
    forbidden = [];
    reproducible = "unchecked";
    bases = [];
    builds = [];
    image;
    variations = { applied: [], notApplied: [] };
    toolchain;
    differences = { listed: [], omitted: 0, layers: [] };
    exceptions = [];
    layout;
    pushed = [];
    #timings = [];
    /** Measures a phase in wall seconds; a phase that fails is measured too. */
    async phase(phase, work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.#timings.push({ phase, seconds: (performance.now() - started) / 1000 });
        }
    }
    report(failure) {
        return {
            schemaVersion: 1,
            source: this.reading === undefined ? unknownSource : taggedSource(this.reading),
            advisories: this.reading?.advisories ?? [],
            forbidden: this.forbidden,
            reproducible: this.reproducible,
            bases: this.bases,
            builds: this.builds,
            ...(this.image === undefined ? {} : { image: this.image }),
            variations: this.variations,
            ...(this.toolchain === undefined ? {} : { toolchain: this.toolchain }),
            suspects: [],
            pushed: this.pushed,
            differences: this.differences.listed,
            differencesOmitted: this.differences.omitted,
            ...(this.differences.files === undefined ? {} : { files: this.differences.files }),
            exceptions: this.exceptions,
            timings: this.#timings,
            ...(failure === undefined
                ? {}
                : { failure: { code: failure.code, message: failure.message, cure: failure.cure } }),
        };
    }
}
/** What a finished build leaves in the report. */
function buildRecord(built, environment) {
    return { digest: built.digest, imageId: built.imageId, seconds: built.seconds, environment };
}
//# sourceMappingURL=run-record.js.map
;// CONCATENATED MODULE: ./build/app/build-image.js

















/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout, push, report.
 * Expected failures come back in the outcome together with all that was known by then.
 */
async function buildImage(request, ports) {
    const record = new RunRecord();
    const failure = await work(request, ports, record).then(() => undefined, (error) => {
        if (error instanceof domain_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
    const report = redactValues(record.report(failure), ports.redact);
    const isWritten = await leaveReport(ports.output, report);
    return {
        report,
        ...(record.layout === undefined || !isWritten ? {} : { layout: record.layout }),
        tags: record.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Whether a report was left; a run that was stopped leaves nothing. */
async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport({ json: renderJson(report), html: renderHtml(report) }).then(() => true, 
    // A full disk must not hide the failure that it caused, and half a report is none.
    async () => {
        await output.discard();
        return false;
    });
}
async function work(request, ports, record) {
    const { reporter } = ports;
    const prepared = await prepare(request, ports.files);
    const exceptions = request.exceptions === undefined ? undefined : await ports.readExceptions(request.exceptions);
    // Side by side: git answers while buildah is asked what it is. Neither changes anything.
    const [read, opened] = await Promise.allSettled([
        record.phase("source", () => readSource({ request, prepared, ...ports })),
        record.phase("set-up", ports.openBuilder),
    ]);
    const reading = build_image_valueOf(read);
    record.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    record.forbidden = forbiddenAmong(reading.advisories, request.forbid).map(({ name }) => name);
    gate(request, reading);
    const references = referencesFor(request, reading.source);
    const builder = build_image_valueOf(opened);
    record.toolchain = builder.toolchain;
    record.variations = variationsOf(request, builder);
    for (const { variation, reason } of record.variations.notApplied) {
        reporter.info(`variation ${variation} not applied: ${reason}`);
    }
    const run = { request, ports, record, prepared, builder, exceptions };
    const digest = await judgeTwins(run, await twinBuilds(run));
    if (!request.push)
        return;
    await record.phase("push", () => publish({
        layout: ports.output.layout,
        digest,
        references,
        registry: ports.registry,
        reporter,
        onPushed: (pushed) => record.pushed.push(pushed),
    }));
}
function build_image_valueOf(settled) {
    if (settled.status === "rejected")
        throw settled.reason;
    return settled.value;
}
/** The environments that the two builds' steps really had: without a runtime, nothing is injected. */
function environmentNames(request, builder) {
    if (builder.noShim !== undefined)
        return ["untouched", "untouched"];
    return [request.canonical ? "canonical" : "untouched", "varied"];
}
async function twinBuilds(run) {
    const { request, ports, record, prepared, builder } = run;
    const { containerfile } = prepared;
    const { reporter, registry } = ports;
    reporter.progress("fetching base images");
    // Side by side: the bases come over the network, the contexts from the disk.
    const [brought, staged] = await Promise.allSettled([
        record.phase("bases", () => bringBases({
            question: baseQuestion(run),
            platform: request.platform,
            contexts: prepared.contexts,
            builder,
            registry,
        })),
        stageTwins(request, { builder, context: prepared.files.context }),
    ]);
    const bases = build_image_valueOf(brought);
    build_image_valueOf(staged);
    record.bases = baseRecords(bases);
    for (const { written, pinned } of record.bases)
        reporter.info(`base ${written} is ${pinned}`);
    const reading = record.reading;
    if (reading === undefined)
        throw new Error("the source is read before anything is built");
    const plan = await planBuild({ request, prepared, reading, bases, builder });
    try {
        const twins = await record.phase("builds", () => buildTwins({ request, plan, builder, reporter }));
        const environments = environmentNames(request, builder);
        record.builds = [twins.first, twins.second]
            .filter((built) => built !== undefined)
            .map((built, index) => buildRecord(built, environments[index] ?? ""));
        return { twins, plan };
    }
    catch (error) {
        if (error instanceof app_ports/* BuildBroke */.Y)
            throw buildFailure(error, { containerfile, request });
        throw error;
    }
}
async function judgeTwins(run, { twins, plan }) {
    const { prepared, builder } = run;
    const question = baseQuestion(run);
    const origins = layerOrigins({
        diffIds: twins.first.diffIds,
        baseOf: (diffId) => builder.baseOf(diffId),
        containerfile: prepared.containerfile,
        chain: (0,containerfile_chain/* stageChain */.a)(question),
    });
    return await judge({ ...run, twins, origins, plan, question });
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/app/redacting-reporter.js
/** A reporter that shows nothing that the redactor takes out, whoever printed it. */
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
;// CONCATENATED MODULE: ./build/domain/platform.js
/** Node's names of architectures (process.arch) in OCI's (Go's GOARCH). */
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
/** The platform that this machine builds for when none is asked for, e.g. `linux/amd64` (image-spec v1.1.0, config.md). */
function platform_platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map
// EXTERNAL MODULE: ./build/domain/redact.js
var domain_redact = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/registry-wiring.js + 1 modules
var registry_wiring = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/domain/asked.js
/** Nothing was asked for: any commit is as good as another. */
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map
;// CONCATENATED MODULE: ./build/domain/repository-name.js
const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
// What would end the field of a source ID, break or reorder a line, or be mistaken for either.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
/**
 * The canonical name of the repository behind a remote URL (design §5): host in lower case, then the path as written,
 * without scheme, user, password, default port or `.git`. URLs, scp-like addresses and file paths as in git-clone(1),
 * "GIT URLS". Spaces, commas and control characters are percent-encoded, since a source ID is split at commas.
 * Undefined when the text names no repository, or needs a remote helper (`ext::…`).
 */
function repositoryName(remote) {
    if (/^[A-Za-z0-9+.-]+::/.test(remote))
        return undefined;
    const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    // A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a port.
    const scp = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[]+):(.*)$/s.exec(remote);
    if (scp !== null)
        return join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
    return withoutSuffix(encoded(remote));
}
/**
 * The canonical name that the input `repository` means: a remote URL, or a name that is canonical already, where a
 * number after the host is a port.
 */
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    // `./mirror` and `../mirror` are paths, not hosts.
    return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
    if (scheme === "file")
        return withoutSuffix(encoded(path));
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
/** `[host:port]` and `[user@host]` of scp-like addresses; an IPv6 address keeps its brackets. */
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
    const bare = path
        .replace(/\/+$/, "")
        .replace(/(?<=[^/])\.git$/, "")
        .replace(/\/+$/, "");
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map
// EXTERNAL MODULE: ./build/adapters/actions/event-file.js
var event_file = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js




/**
 * What a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows). Everything in
 * them is checked for its form; what has another is as good as absent.
 */
async function readAsked(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return nothingAsked;
    const event = (await (0,event_file/* readEvent */.j)(env)) ?? {};
    const repository = repositoryAsked(env);
    const mergePreview = previewAsked(env, event);
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(mergePreview === undefined ? {} : { mergePreview }),
        revisions: revisionsAsked(env, event),
        versions: versionsAsked(env, event),
    };
}
function repositoryAsked(env) {
    const { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server } = env;
    if (repository === "")
        return undefined;
    return repositoryName(`${server || "https://github.com"}/${repository}`);
}
/** Where events name commits that a workflow of theirs may check out, beside GITHUB_SHA. */
const places = [
    // Of a push.
    ["after"],
    // GITHUB_SHA is the temporary merge, with `pull_request_target` the base.
    ["pull_request", "head", "sha"],
    // GITHUB_SHA is the default branch's.
    ["workflow_run", "head_sha"],
    ["check_run", "head_sha"],
    ["check_suite", "head_sha"],
    ["merge_group", "head_sha"],
    ["deployment", "sha"],
];
function revisionsAsked(env, event) {
    const named = [
        { from: "GITHUB_SHA", commit: commitIn(env["GITHUB_SHA"]) },
        ...places.map((path) => ({
            from: `${path.join(".")} of the event`,
            commit: commitIn((0,event_file/* eventField */.$)(event, ...path)),
        })),
        ...[event["inputs"], event["client_payload"]].flatMap(commitsGiven),
    ];
    const seen = new Set();
    return named.flatMap(({ from, commit }) => {
        if (commit === undefined || seen.has(commit))
            return [];
        seen.add(commit);
        return [{ from, commit }];
    });
}
/** Commits that whoever dispatched the run wrote by their full names, for the workflow to check out. */
function commitsGiven(inputs) {
    if (!(0,json/* isJsonObject */.O)(inputs))
        return [];
    return Object.entries(inputs).map(([name, value]) => ({
        from: `the dispatch's ${name}`,
        commit: commitIn(value),
    }));
}
function previewAsked(env, event) {
    const head = commitIn((0,event_file/* eventField */.$)(event, "pull_request", "head", "sha"));
    const base = commitIn((0,event_file/* eventField */.$)(event, "pull_request", "base", "sha"));
    const { GITHUB_REF: ref = "" } = env;
    const own = commitIn(env["GITHUB_SHA"]);
    if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
        return { ref, commit: own, head, base };
    // `pull_request_target` runs for the base; its workflow may still check the temporary merge out.
    const merge = commitIn((0,event_file/* eventField */.$)(event, "pull_request", "merge_commit_sha"));
    const number = (0,event_file/* eventField */.$)(event, "pull_request", "number");
    const merged = (0,event_file/* eventField */.$)(event, "pull_request", "merged") === true;
    if (merge === undefined || merged || typeof number !== "number")
        return undefined;
    return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}
function versionsAsked(env, event) {
    const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
    const release = (0,event_file/* eventField */.$)(event, "release", "tag_name");
    return [
        ...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
        ...(typeof release !== "string" || release === "" || release === ref
            ? []
            : [{ name: release, from: "the release" }]),
    ];
}
/** A full object name in lower case; zeros stand for a commit that is none. */
function commitIn(value) {
    if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value))
        return undefined;
    return /^0+$/.test(value) ? undefined : value.toLowerCase();
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./build/domain/checkout.js
var checkout = __webpack_require__(3353);
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js

/** For all that is asked in one session. */
const sessionSeconds = 10;
/**
 * Asks the forge about a repository, with the token, if it is on this forge. @throws the reason of an abort only
 * @param name canonical name of the repository
 */
async function inSession(access, name, ask) {
    const deadline = AbortSignal.timeout(sessionSeconds * 1000);
    const signal = access.signal === undefined ? deadline : AbortSignal.any([deadline, access.signal]);
    try {
        const { server, api } = addresses(access.env);
        const place = ownRepository(name, server);
        if (place === undefined)
            return { kind: "elsewhere" };
        const session = { ...place, ...(await requests({ api, token: access.token, signal })) };
        return { kind: "answered", value: await ask(session) };
    }
    catch (error) {
        access.signal?.throwIfAborted();
        const late = `gave no answer within ${sessionSeconds} s`;
        return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : github_session_reasonOf(error)}` };
    }
}
/** The server's host as repository names have it, and where its API is. */
function addresses(env) {
    const { GITHUB_SERVER_URL: url, GITHUB_API_URL: api } = env;
    const server = url === undefined || url === "" ? new URL("https://github.com") : new URL(url);
    if (api !== undefined && api !== "")
        return { server: server.host, api };
    const isPublic = server.host === "github.com";
    return {
        server: server.host,
        api: isPublic ? "https://api.github.com" : `${server.origin}/api/v3`,
    };
}
function ownRepository(name, server) {
    const [host, owner, repo, ...more] = name?.split("/") ?? [];
    if (host !== server || owner === undefined || repo === undefined)
        return undefined;
    return more.length === 0 ? { owner, repo } : undefined;
}
async function requests(to) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/\/+$/, "") });
    const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
    const request = { signal: to.signal, log };
    return {
        request: async (route, parameters) => {
            const { data } = await octokit.request(route, { ...parameters, request });
            return data;
        },
        query: (text, variables) => octokit.graphql(text, { ...variables, request }),
    };
}
function ignored() {
    // What a server says of its API's future belongs into nobody's log.
}
/** Thrown for an answer that is of no use; the message ends a sentence about the API. */
class Unusable extends Error {
    constructor(message = "answered in an unknown form") {
        super(message);
    }
}
/** Never the error's own text: an address in it may hold a secret. */
function github_session_reasonOf(error) {
    if (error instanceof Unusable)
        return error.message;
    if (!(0,json/* isJsonObject */.O)(error) || error["response"] === undefined)
        return "could not be reached";
    const status = error["status"];
    return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
//# sourceMappingURL=github-session.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-refs.js


/** Of 100 refs each, for branches and for tags; a repository with more is left to git. */
const mostPages = 10;
// https://docs.github.com/en/graphql/reference/objects#ref: an annotated tag is an object between tag and commit.
const question = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
/**
 * The branches and tags of a repository, for a remote that git may not read: a checkout without credentials of a
 * private repository.
 */
async function listRefs(session) {
    const [heads, tags] = await Promise.all(["refs/heads/", "refs/tags/"].map((prefix) => listBelow(session, prefix)));
    return [...(heads ?? []), ...(tags ?? [])];
}
async function listBelow(session, prefix) {
    const { owner, repo } = session;
    const found = [];
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const answer = await session.query(question, { owner, repo, prefix, after });
        const { nodes, pageInfo } = objectIn(objectIn(objectIn(answer)["repository"])["refs"]);
        if (!Array.isArray(nodes))
            throw new Unusable();
        found.push(...nodes.map((node) => refOf(objectIn(node), prefix)));
        const { hasNextPage, endCursor } = objectIn(pageInfo);
        if (hasNextPage !== true)
            return found;
        after = endCursor;
    }
    throw new Unusable("has more branches or tags than are asked for");
}
function refOf({ name, target }, prefix) {
    let place = objectIn(target);
    while ((0,json/* isJsonObject */.O)(place["target"]))
        place = place["target"];
    const commit = place["oid"];
    const isCommit = typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit);
    if (typeof name !== "string" || !isCommit)
        throw new Unusable();
    return { name: prefix + name, commit };
}
function objectIn(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        throw new Unusable();
    return value;
}
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js




/** Each costs a request, and what a token may ask in an hour is limited. */
const mostComparisons = 10;
/**
 * GitHub's API, with the token: asked only about repositories of its own server, and only at that server's address
 * (GITHUB_API_URL beside GITHUB_SERVER_URL, or github.com's). Errors, of whatever kind, leave the question open.
 */
function githubForge(access) {
    return {
        async listRefs(repository) {
            const outcome = await inSession(access, repository, listRefs);
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? (0,checkout/* known */.e)(outcome.value) : (0,checkout/* unknown */.L)(outcome.why);
        },
        async contains(question) {
            const outcome = await inSession(access, question.repository, (session) => compareRefs(question, { session, env: access.env }));
            if (outcome.kind === "answered")
                return outcome.value;
            return { kind: "silent", why: outcome.kind === "failed" ? outcome.why : undefined };
        },
    };
}
/** The likely branches first: the run's own, the pull request's base, the default one; then what else there is. */
async function compareRefs(question, asking) {
    const { refs } = question;
    const asked = new Map();
    const ask = async ({ name, commit }) => {
        if (asked.has(commit))
            return false;
        asked.set(commit, name);
        return isAncestor(question.commit, commit, asking.session);
    };
    for await (const branch of likelyBranches(asking)) {
        const ref = refAt(`refs/heads/${branch}`, question);
        if (ref !== undefined && (await ask(ref)))
            return { kind: "contained", ref: ref.name };
    }
    for (const ref of refs.known ? refs.value : []) {
        if (asked.size >= mostComparisons)
            break;
        if (await ask(ref))
            return { kind: "contained", ref: ref.name };
    }
    return {
        kind: "elsewhere",
        refs: [...asked.values()],
        isEverything: refs.known && refs.value.every(({ commit }) => asked.has(commit)),
    };
}
/** The branch as the remote has it; by its name alone when its refs are not known. */
function refAt(name, { refs }) {
    if (!refs.known)
        return { name, commit: name.slice("refs/heads/".length) };
    return refs.value.find((ref) => ref.name === name);
}
async function* likelyBranches({ env, session }) {
    const own = /^refs\/heads\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
    if (own !== undefined)
        yield own;
    const { GITHUB_BASE_REF: base } = env;
    if (base !== undefined && base !== "")
        yield base;
    const { owner, repo } = session;
    // https://docs.github.com/en/rest/repos/repos#get-a-repository
    const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
    const branch = (0,json/* isJsonObject */.O)(repository) ? repository["default_branch"] : undefined;
    if (typeof branch === "string")
        yield branch;
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    const ahead = (0,json/* isJsonObject */.O)(answer) ? answer["ahead_by"] : undefined;
    if (typeof ahead !== "number")
        throw new Unusable();
    return ahead === 0;
}
//# sourceMappingURL=forge.js.map
;// CONCATENATED MODULE: ./build/adapters/files/build-files.js



/** A Containerfile beyond this is not one. */
const maxContainerfileBytes = 1024 * 1024;
/** Where a Containerfile is looked for in the context, in this order. */
const usualNames = ["Containerfile", "Dockerfile"];
/** Reads context, Containerfile and ignore file from the disk; nothing outside of the checkout. */
function buildFilesReader(order) {
    return {
        async readContext({ context, file }) {
            const path = await contextFolder(order.cwd, context, await checkoutWall(order, context));
            const isDockerfile = !(await exists((0,external_node_path_.join)(path, "Containerfile")));
            const usual = (0,external_node_path_.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
            const named = file === undefined ? usual : (0,external_node_path_.resolve)(order.cwd, file);
            const ignoreText = await ignoreFile(order, path, named);
            return { path, ignoreText, ignores: order.ignoreRules(ignoreText) };
        },
        async read(request) {
            const wall = await checkoutWall(order, request.context);
            const context = await contextFolder(order.cwd, request.context, wall);
            const path = await containerfilePath({ order, request, context, wall });
            const text = await containerfileText(path, request.file ?? "file");
            const ignoreText = await ignoreFile(order, context, path);
            const shown = (0,external_node_path_.relative)(wall ?? context, path);
            return {
                context: { path: context, ignoreText, ignores: order.ignoreRules(ignoreText) },
                containerfile: { name: shown.startsWith("..") ? path : shown.split(external_node_path_.sep).join("/"), text },
                linksOut: (paths) => linksOut(context, paths),
            };
        },
        async hasContainerfile(context) {
            const folder = (0,external_node_path_.resolve)(order.cwd, context);
            const found = await Promise.all(usualNames.map((name) => exists((0,external_node_path_.join)(folder, name))));
            return found.includes(true);
        },
    };
}
/** The folder nothing may lie outside of; undefined when an absolute context names its own checkout. */
async function checkoutWall(order, context) {
    if (order.workspace !== undefined)
        return await (0,promises_.realpath)(order.workspace);
    if ((0,external_node_path_.isAbsolute)(context))
        return undefined;
    for (let folder = await (0,promises_.realpath)(order.cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if (await exists((0,external_node_path_.join)(folder, ".git")))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
async function contextFolder(cwd, context, wall) {
    const cure = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
    const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, context)).catch(() => undefined);
    if (path === undefined)
        throw (0,domain_failure/* badInput */.AN)("context", `${context} does not exist.`, cure);
    if (!(await (0,promises_.stat)(path)).isDirectory())
        throw (0,domain_failure/* badInput */.AN)("context", `${context} is not a folder.`, cure);
    if (!isInside(wall, path)) {
        throw (0,domain_failure/* badInput */.AN)("context", `${context} leads outside of the checkout, to ${path}.`, cure);
    }
    return path;
}
async function containerfilePath(question) {
    const { order, request, context, wall } = question;
    const places = request.file === undefined
        ? usualNames.map((name) => (0,external_node_path_.join)(context, name))
        : [(0,external_node_path_.resolve)(order.cwd, request.file), (0,external_node_path_.resolve)(context, request.file)];
    for (const place of places) {
        if (!(await exists(place)))
            continue;
        const path = await (0,promises_.realpath)(place).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!isInside(wall, path)) {
            throw (0,domain_failure/* badInput */.AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
        }
        return path;
    }
    throw (0,domain_failure/* badInput */.AN)("file", request.file === undefined
        ? `there is no Containerfile or Dockerfile in the context ${request.context}.`
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, "Name the Containerfile, relative to the working folder, e.g. `file: deploy/Containerfile`.");
}
async function containerfileText(path, shown) {
    const cure = "Name a text file with build instructions, e.g. `file: Containerfile`.";
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw (0,domain_failure/* badInput */.AN)("file", `${shown} is not a file.`, cure);
    if (found.size > maxContainerfileBytes)
        throw (0,domain_failure/* badInput */.AN)("file", `${shown} is larger than 1 MiB.`, cure);
    return await (0,promises_.readFile)(path, "utf8");
}
async function ignoreFile(order, context, path) {
    for (const name of order.ignoreFileNames((0,external_node_path_.basename)(path))) {
        const folder = name.startsWith((0,external_node_path_.basename)(path)) ? (0,external_node_path_.dirname)(path) : context;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
async function linksOut(context, paths) {
    const found = [];
    for (const path of paths) {
        const place = (0,external_node_path_.join)(context, path);
        if (!isInside(context, place))
            continue;
        const link = await (0,promises_.lstat)(place).catch(() => undefined);
        if (link?.isSymbolicLink() !== true)
            continue;
        const target = await (0,promises_.realpath)(place).catch(() => undefined);
        if (target !== undefined && !isInside(context, target))
            found.push(path);
    }
    return found;
}
function isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === external_node_path_.sep ? external_node_path_.sep : `${wall}${external_node_path_.sep}`));
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=build-files.js.map
;// CONCATENATED MODULE: ./build/adapters/git/configuration.js
/** Parses that output: scope NUL key LF value NUL …; a key without LF is a bare `true`. */
function parseSettings(output) {
    const fields = output.split("\0");
    const settings = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [scope = "", entry = ""] = fields.slice(index, index + 2);
        const end = entry.indexOf("\n");
        settings.push(end === -1
            ? { scope, key: entry, value: "true" }
            : { scope, key: entry.slice(0, end), value: entry.slice(end + 1) });
    }
    return settings;
}
/** Whether the repository itself says so: such a setting may come from an attacker. */
function isLocal(setting) {
    return setting.scope === "local" || setting.scope === "worktree";
}
/** The last value of a setting that user or system made. */
function trustedValue(settings, key) {
    return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}
/** Remotes in the order of the configuration, with the URL that git fetches from. */
function remotesOf(settings) {
    const urls = new Map();
    for (const { key, value } of settings) {
        const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
        if (name !== undefined && !urls.has(name))
            urls.set(name, value);
    }
    return [...urls].map(([name, url]) => ({ name, url }));
}
/**
 * For every repository: no program of its own on reading, no helper protocol, an owner other than us, and a look at
 * everything that could differ, whatever the repository says is not worth one.
 */
function fixedSettings(root) {
    return [
        `safe.directory=${root}`,
        "core.fsmonitor=false",
        "core.untrackedCache=false",
        "core.hooksPath=/dev/null",
        "core.askPass=",
        "protocol.ext.allow=never",
        "core.fileMode=true",
        "core.symlinks=true",
        "core.ignoreCase=false",
        "core.checkStat=default",
        "core.trustCTime=true",
        "sparse.expectFilesOutsideOfPatterns=false",
    ];
}
/**
 * Settings against the programs that this repository's own configuration names, while the user's keep working: content
 * filters (git runs them to see whether a file changed), credential helpers, and the other end of a remote on this
 * machine (before 2.39.4, git asks it for what a partial clone left out). Git LFS is off whoever named it: the
 * program may be missing, and whether one of its files changed can be told without it.
 * @returns undefined when a name cannot be overridden safely
 */
function settingsAgainst(settings) {
    const local = settings.filter(isLocal);
    const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
    const drivers = new Set(named.flatMap(({ setting, driver }) => driver !== undefined && (driver === "lfs" || isLocal(setting)) ? [driver] : []));
    const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
    // `-c` ends a key at the first `=`, so such a name would stay as it is.
    if ([...drivers, ...packs].some((name) => name.includes("=")))
        return undefined;
    const filters = [...drivers].flatMap((driver) => [
        `filter.${driver}.clean=`,
        `filter.${driver}.process=`,
        `filter.${driver}.required=false`,
    ]);
    return [
        ...filters,
        ...packs.map((name) => `remote.${name}.uploadpack=git-upload-pack`),
        ...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
    ];
}
function filterDriver({ key }) {
    return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}
/** The drivers, other than Git LFS's, that change a file on its way from the commit into the working tree. */
function smudgingDrivers(settings) {
    const drivers = settings.flatMap(({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? []);
    return new Set(drivers.filter((driver) => driver !== "lfs"));
}
/** Whether git may convert line ends by its configuration alone. */
function convertsLineEnds(settings) {
    const value = (key) => settings.findLast((setting) => setting.key === key)?.value;
    const autocrlf = value("core.autocrlf");
    return (autocrlf !== undefined && autocrlf !== "false") || value("core.eol") !== undefined;
}
function isHelper({ key }) {
    return /^credential\.(?:.*\.)?helper$/s.test(key);
}
function helpers(settings) {
    return settings
        .filter((setting) => isHelper(setting) && !isLocal(setting) && !setting.key.includes("="))
        .map(({ key, value }) => `${key}=${value}`);
}
//# sourceMappingURL=configuration.js.map
;// CONCATENATED MODULE: ./build/adapters/git/named-remotes.js


/**
 * The remotes with the repositories that their URLs name. Where the repository's own configuration rewrites a URL
 * (`url.<base>.insteadOf`, git-config(1)), git asks another server than the one written, so that the other is named;
 * a rewriting by the user or the system is how this machine reaches the repository, and does not change its name.
 */
function namedRemotes(settings) {
    return remotesOf(settings).map(({ name, url }) => ({
        name,
        repository: repositoryName(asked(url, settings)),
    }));
}
/** The URL after the rewriting that git applies, the one with the longest match, if it is the repository's own. */
function asked(url, settings) {
    const rewritings = settings.flatMap((setting) => {
        const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
        if (base === undefined || !url.startsWith(setting.value))
            return [];
        return [{ base, matched: setting.value.length, local: isLocal(setting) }];
    });
    const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
    return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}
//# sourceMappingURL=named-remotes.js.map
;// CONCATENATED MODULE: ./build/adapters/git/history.js
/** Looks up a commit in the history that is here. An error of git is "no": it proves nothing. */
async function readHistory(question) {
    const { repository, remote, commit, refs } = question;
    const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
    const [beyondTips, here, beyondFetched, below] = await Promise.all([
        revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
        revisions(repository, ["--no-walk"], tips),
        revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
        repository.git([
            "for-each-ref",
            "--count=1",
            `--merged=${commit}`,
            "--format=%(objectname)",
            `refs/remotes/${remote}/`,
        ]),
    ]);
    const wasFetched = beyondFetched?.length === 0;
    return {
        isContained: beyondTips?.length === 0,
        isComplete: refs.known && here?.length === tips.length,
        wasFetched,
        isOnTop: !wasFetched && below.known && below.value !== "",
    };
}
/**
 * The commits that `git rev-list` gives; undefined when it fails. Names that are not here are passed over, and nothing
 * is fetched for what a partial clone left out.
 */
async function revisions(repository, args, names) {
    const answer = await repository.feed(["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args], names.map((name) => `${name}\n`).join(""));
    if (!answer.known)
        return undefined;
    return answer.value
        .toString("latin1")
        .split("\n")
        .filter((line) => line !== "");
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./build/adapters/git/presence.js


/**
 * Whether the commit itself, and no branch that happens to be checked out, is on the remote. In this order: a branch
 * or tag of the remote is at it; the history that is here decides; the forge does; the workflow's event does, where
 * the remote was asked and could not tell. What was fetched once is a proof only while the remote cannot be asked: a
 * branch may have been deleted or moved to another history since.
 */
async function readPresence(question) {
    const { repository, remote, commit, refs, forge } = question;
    const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
    if (tip !== undefined)
        return present(`${tip.name} of the remote`);
    const history = await readHistory({ repository, remote: remote.name, commit, refs });
    const decided = decidedBy(history, question);
    if (decided !== undefined)
        return decided;
    const answer = await forge?.contains({ repository: remote.repository, commit, refs });
    switch (answer?.kind) {
        case "contained":
            return present(`${answer.ref}, as the forge says`);
        case "elsewhere":
            return answer.isEverything
                ? (0,checkout/* known */.e)({ present: false })
                : (0,checkout/* unknown */.L)(`${answer.refs.join(", ")} has it not, as the forge says; nobody asked about the rest`);
        case "silent":
        case undefined:
            // The server itself started the run for this commit.
            if (question.isOfEvent && refs.known)
                return present("the event of the run");
            return (0,checkout/* unknown */.L)([whyUndecided(question, history), answer?.why]
                .filter((why) => why !== undefined)
                .join("; "));
    }
}
function present(proof) {
    return (0,checkout/* known */.e)({ present: true, proof });
}
/** What this checkout can decide alone, knowing the remote's branches and tags. */
function decidedBy(history, question) {
    const { refs, repository, remote } = question;
    if (!refs.known)
        return history.wasFetched ? present(`refs/remotes/${remote.name}/, as fetched`) : undefined;
    if (history.isContained)
        return present("the history of the remote's branches and tags");
    // In a shallow checkout the commit may lie below the cut.
    if (history.isComplete && !repository.shallow)
        return (0,checkout/* known */.e)({ present: false });
    return history.isOnTop ? (0,checkout/* known */.e)({ present: false }) : undefined;
}
function whyUndecided({ refs, repository }, history) {
    if (!refs.known)
        return refs.why;
    if (history.wasFetched)
        return "a branch of the remote had it at the last fetch, and branches have moved since to commits that are not here";
    return repository.shallow
        ? "the history is shallow, and no branch or tag of the remote ends at this revision"
        : "branches or tags of the remote are at commits that are not here";
}
//# sourceMappingURL=presence.js.map
;// CONCATENATED MODULE: ./build/adapters/git/remote.js

const remoteSeconds = 15;
/** Asks the remote for its branches and tags, without fetching anything. */
async function listRemote(repository, remote) {
    const answer = await repository.git(
    // The program at the other end of a file or ssh remote is git's own, whatever this repository's configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
    return answer.known ? (0,checkout/* known */.e)(parseRemoteRefs(answer.value)) : answer;
}
/** Parses `git ls-remote`: the line of an annotated tag is followed by its commit's, marked `^{}`. */
function parseRemoteRefs(output) {
    const commits = new Map();
    for (const line of output.split("\n")) {
        const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
        if (commit !== undefined && name !== undefined)
            commits.set(name.replace(/\^\{\}$/, ""), commit);
    }
    return [...commits].map(([name, commit]) => ({ name, commit }));
}
/** The tags among the remote's refs. */
function tagsAmong(refs) {
    const prefix = "refs/tags/";
    return refs
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./build/adapters/git/command.js




/** Far above what git says about any real repository; a listing beyond it is answered with "unknown". */
const maxOutputBytes = 32 * 1024 * 1024;
const defaultSeconds = 120;
// simple-git refuses these by default, to guard callers who pass on what strangers wrote. Our arguments are constants,
// the settings are made to switch programs off, and the environment is the user's own.
const command_unsafe = {
    allowUnsafeAskPass: true,
    allowUnsafeConfigEnvCount: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeCredentialHelper: true,
    allowUnsafeFilter: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeGitProxy: true,
    allowUnsafeHooksPath: true,
    allowUnsafePack: true,
    allowUnsafeProtocolOverride: true,
    allowUnsafeSshCommand: true,
    allowUnsafeUrlRewrite: true,
};
/**
 * What git prints, or why it could not answer: its exit status decides, its messages only explain.
 * @throws Failure `tool` when there is no git
 * @throws the abort's reason when the signal was aborted
 */
async function runGit(command) {
    command.signal?.throwIfAborted();
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const stop = new AbortController();
    const stopped = new Promise((resolve) => {
        stop.signal.addEventListener("abort", () => resolve((0,checkout/* unknown */.L)(String(stop.signal.reason))));
    });
    const seconds = command.seconds ?? defaultSeconds;
    const deadline = setTimeout(() => stop.abort(`no answer within ${seconds} s`), seconds * 1000);
    const interrupt = () => stop.abort("interrupted");
    command.signal?.addEventListener("abort", interrupt, { once: true });
    try {
        const git = simpleGit({
            baseDir: command.folder,
            config: [...command.config],
            abort: stop.signal,
            allowEnvironment: Object.keys(command.env),
            // Its default takes what has arrived 50 ms after the exit for all there is.
            completion: { onClose: true, onExit: false },
            // Its default takes a failure that printed nothing for a success.
            errors: (error, { exitCode, stdErr }) => error ?? (exitCode === 0 ? undefined : Buffer.concat([...stdErr, noReason])),
            unsafe: command_unsafe,
        });
        git.env({ ...command.env });
        git.outputHandler((_program, stdout, stderr) => watch([stdout, stderr], stop));
        const answer = git.raw([...command.args]).then(checkout/* known */.e, (error) => refusal(error));
        return await Promise.race([answer, stopped]);
    }
    finally {
        clearTimeout(deadline);
        command.signal?.removeEventListener("abort", interrupt);
        command.signal?.throwIfAborted();
    }
}
const noReason = Buffer.from("\ngit failed without a reason");
/** Bounds the output, and lets go of it on a stop: a grandchild such as ssh may hold the other end for long. */
function watch(streams, stop) {
    let size = 0;
    for (const stream of streams) {
        stream.on("data", (chunk) => {
            size += chunk.length;
            if (size > maxOutputBytes)
                stop.abort(`more than ${maxOutputBytes} bytes of output`);
        });
        stop.signal.addEventListener("abort", () => {
            if (stream instanceof external_node_stream_.Readable)
                stream.destroy();
        });
    }
}
function refusal(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/spawn \S*git\S* (ENOENT|EACCES)/.test(text))
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: "git could not be started, and the build context is in a git checkout.",
            cure: "Install git, and see that it is on PATH.",
            cause: error,
        });
    return (0,checkout/* unknown */.L)(reasonIn(text));
}
/** The line that tells most, without what may be a secret in a URL: the user's part, and a query. */
function reasonIn(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((candidate) => /^(fatal|error):/.test(candidate)) ?? lines[0] ?? "";
    const bare = line.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, (url) => url.replace(/(?<=:\/\/).*@/, "").replace(/[?#].*$/, ""));
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(bare), 300);
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/adapters/git/environment.js

// How the user's own git reaches a remote. Variables that point at another repository, index or object store, as a git
// hook has them, would make us read the wrong one.
const environment_kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
/** No question at a terminal, and no waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
/**
 * The environment of every git we start: it asks nothing, takes no locks, speaks English, and speaks to remotes only in
 * git's own protocols and through the user's own ssh.
 * @param trustedSsh `core.sshCommand` of the user's or the system's configuration
 */
function gitEnvironment(env, trustedSsh) {
    const scrubbed = Object.entries((0,child_environment/* childEnvironment */.Qc)(env)).filter(([name]) => environment_kept.test(name) || !dropped.test(name));
    return {
        ...Object.fromEntries(scrubbed),
        GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        // Set, even to nothing, it keeps the repository's core.gitProxy from running.
        GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
        // Set, it wins over the repository's core.sshCommand.
        GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
function sshProgram(program) {
    return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/adapters/git/feed.js



/** Less than what the runner keeps of an output: an answer beyond it may have been cut. */
const feed_maxOutputBytes = 31 * 1024 * 1024;
const feed_defaultSeconds = 120;
/**
 * What git answers to a list on its standard input (`--stdin`, `--batch`), which simple-git cannot give it: one process
 * for any number of files.
 * @throws the abort's reason when the signal was aborted
 */
async function feedGit(command) {
    const { folder, env, config, signal, args, input, seconds = feed_defaultSeconds } = command;
    const finished = await (0,runner/* run */.eF)({
        program: "git",
        args: [...config.flatMap((setting) => ["-c", setting]), ...args],
        cwd: folder,
        env,
        input,
        timeoutSeconds: seconds,
        ...(signal === undefined ? {} : { signal }),
    });
    if (!(0,runner/* succeeded */.gq)(finished))
        return (0,checkout/* unknown */.L)((0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? (0,runner/* describeEnd */.lA)(finished)), 300));
    if (finished.stdout.length > feed_maxOutputBytes)
        return (0,checkout/* unknown */.L)(`more than ${feed_maxOutputBytes} bytes of output`);
    return (0,checkout/* known */.e)(finished.stdout);
}
//# sourceMappingURL=feed.js.map
;// CONCATENATED MODULE: ./build/adapters/git/repository.js






/** Opens the repository that a folder is in. @throws Failure `tool` when there is one and no git */
async function openRepository(folder, surroundings) {
    const marked = await folderWithGit(folder);
    if (marked === undefined)
        return repository_closed(`no .git in ${folder} or above`);
    const first = {
        folder,
        env: gitEnvironment(surroundings.env, undefined),
        config: fixedSettings(marked),
        signal: surroundings.signal,
    };
    const [place, listing] = await Promise.all([
        runGit({ ...first, args: ["rev-parse", "--is-shallow-repository", "--show-toplevel"] }),
        runGit({ ...first, args: ["config", "--list", "--show-scope", "-z"] }),
    ]);
    if (!place.known)
        return repository_closed(place.why);
    if (!listing.known)
        return repository_closed(listing.why);
    const [, shallow, root] = /^(true|false)\n(.*)\n$/s.exec(place.value) ?? [];
    if (root === undefined)
        return repository_closed("git did not say where the working tree is");
    const settings = parseSettings(listing.value);
    const against = settingsAgainst(settings);
    if (against === undefined)
        return repository_closed("its configuration has a content filter that cannot be switched off");
    const setting = {
        env: gitEnvironment(surroundings.env, trustedValue(settings, "core.sshcommand")),
        config: [...fixedSettings(marked), ...against],
        signal: surroundings.signal,
    };
    const git = (args, options) => runGit({ ...setting, folder: root, ...options, args });
    const feed = (args, input) => feedGit({ ...setting, folder: root, args, input });
    return { kind: "opened", repository: { root, shallow: shallow === "true", settings, git, feed } };
}
function repository_closed(why) {
    return { kind: "closed", why };
}
/** The nearest folder upwards that holds `.git`: what git takes for the root, before it asks who owns it. */
async function folderWithGit(folder) {
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if (await repository_exists((0,external_node_path_.join)(place, ".git")))
            return place;
        if ((0,external_node_path_.dirname)(place) === place)
            return undefined;
    }
}
/** Whether there is anything at that path. */
async function repository_exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** Whether there is a folder at that path itself, and no link to one. */
async function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/tags.js

/** Every tag of this checkout. */
async function readTags(repository) {
    const answer = await repository.git([
        "for-each-ref",
        "--format=%(objectname) %(*objectname) %(refname:strip=2)",
        "refs/tags/",
    ]);
    return answer.known ? (0,checkout/* known */.e)(parseTags(answer.value)) : answer;
}
/** Parses that output: an annotated tag has its commit in the second place. */
function parseTags(output) {
    return output.split("\n").flatMap((line) => {
        const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
        if (own === undefined || name === undefined)
            return [];
        return [{ name, commit: target === undefined || target === "" ? own : target }];
    });
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/adapters/git/file-contents.js



/** The first bytes of a regular file, and its whole size; undefined for anything else, links included. */
async function startOf(path, most) {
    return withFile(path, async (file, size) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return { start: buffer.subarray(0, bytesRead), size };
    });
}
/** The digest of a regular file in hexadecimal digits; undefined for anything else, links included. */
async function digestOf(question) {
    return withFile(question.path, async (file, size) => {
        const hash = (0,external_node_crypto_.createHash)(question.algorithm).update(question.head(size));
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    });
}
/** The name that git would give a file's very bytes, with no conversion. */
function objectName(path, like) {
    const algorithm = like.length === 64 ? "sha256" : "sha1";
    return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}
async function withFile(path, read) {
    // Opening a pipe would wait for its other end, and a link may lead anywhere.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(path, flags).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const stat = await file.stat();
        return stat.isFile() ? await read(file, stat.size) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=file-contents.js.map
;// CONCATENATED MODULE: ./build/adapters/git/side-by-side.js
/** The results of a task for each item, in their order, with at most so many tasks at a time. */
async function side_by_side_sideBySide(items, most, task) {
    const results = new Map();
    const rest = items.entries();
    const worker = async () => {
        for (const [index, item] of rest)
            results.set(index, await task(item));
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return items.flatMap((_item, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}
//# sourceMappingURL=side-by-side.js.map
;// CONCATENATED MODULE: ./build/adapters/git/attributes.js





/** An attributes file beyond this is taken to hold any attribute, as are more files than that. */
const mostBytes = 256 * 1024;
const attributes_mostFiles = 200;
/** Reads what gitattributes(5) lists as the places of attributes: most repositories have none, or none that matters. */
async function readMentions(place) {
    const { repository, tracked, context } = place;
    if (tracked.length > attributes_mostFiles)
        return { text: true, filter: true };
    const untracked = upwards(context).map((folder) => (0,external_node_path_.join)(folder, ".gitattributes"));
    const inTree = [...new Set([...tracked, ...untracked])].map((path) => (0,external_node_path_.join)(repository.root, path));
    const files = [
        ...inTree,
        ...userFiles(place),
        ...(await repositoryFile(repository)),
        "/etc/gitattributes",
    ];
    // One that is tracked and gone may still count, as the index has it.
    const required = new Set(tracked.map((path) => (0,external_node_path_.join)(repository.root, path)));
    const mentions = await side_by_side_sideBySide(files, 16, async (path) => {
        const file = await startOf(path, mostBytes);
        if (file === undefined)
            return required.has(path) ? everything : attributes_nothing;
        return file.size > mostBytes ? everything : mentionsIn(file.start.toString("latin1"));
    });
    return {
        text: mentions.some(({ text }) => text),
        filter: mentions.some(({ filter }) => filter),
    };
}
const everything = { text: true, filter: true };
const attributes_nothing = { text: false, filter: false };
function mentionsIn(text) {
    return {
        text: /\b(?:text|eol|crlf|working-tree-encoding)\b/.test(text),
        filter: /\bfilter\b/.test(text),
    };
}
function upwards(folder) {
    return folder === "" ? [""] : [folder, ...upwards(attributes_parent(folder))];
}
function attributes_parent(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === "." ? "" : above;
}
function userFiles({ repository, env }) {
    const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
    const home = env["HOME"] ?? "/nonexistent";
    if (named === undefined)
        return [(0,external_node_path_.join)(env["XDG_CONFIG_HOME"] ?? (0,external_node_path_.join)(home, ".config"), "git/attributes")];
    if (named.startsWith("~/"))
        return [(0,external_node_path_.join)(home, named.slice(2))];
    return [(0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(repository.root, named)];
}
async function repositoryFile(repository) {
    const { root } = repository;
    // Git need not be asked where a repository has nothing in common with another (gitrepository-layout(5)).
    const isAlone = (await isFolder((0,external_node_path_.join)(root, ".git"))) && !(await repository_exists((0,external_node_path_.join)(root, ".git/commondir")));
    if (isAlone)
        return [(0,external_node_path_.join)(root, ".git/info/attributes")];
    const answer = await repository.git(["rev-parse", "--git-path", "info/attributes"]);
    if (!answer.known)
        return [];
    const path = answer.value.replace(/\n$/, "");
    return [(0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path)];
}
/** The attributes of files, asked in one process; a file without any is missing. */
async function readAttributes(repository, { names, paths }) {
    if (paths.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const input = paths.map((path) => `${path}\0`).join("");
    const answer = await repository.feed(["check-attr", "-z", "--stdin", ...names], input);
    if (!answer.known)
        return answer;
    const { attributes, count } = parseAttributes(answer.value.toString());
    if (count !== paths.length * names.length)
        return (0,checkout/* unknown */.L)("git did not tell the attributes of every file");
    return (0,checkout/* known */.e)(attributes);
}
/** Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` are no values. */
function parseAttributes(output) {
    const attributes = new Map();
    const fields = output.split("\0");
    const count = Math.floor(fields.length / 3);
    for (let index = 0; index < count * 3; index += 3) {
        const [path = "", name = "", value = ""] = fields.slice(index, index + 3);
        if (value === "unspecified" || value === "unset")
            continue;
        const known = attributes.get(path) ?? new Map();
        attributes.set(path, known.set(name, value));
    }
    return { attributes, count };
}
//# sourceMappingURL=attributes.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/git/objects.js

/** The sizes of objects in bytes, in the order of their names, asked in one process; undefined for one that is missing. */
async function objectSizes(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)([]);
    const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
    const answer = await repository.feed(args, lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
/** Parses that output; `<name> missing` is no size. */
function parseSizes(output) {
    return output
        .split("\n")
        .slice(0, -1)
        .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
/** The contents of objects by name, asked in one process; one that is not here is missing. */
async function objectContents(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const answer = await repository.feed(["cat-file", "--batch"], lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseContents(answer.value)) : answer;
}
/** Parses `<name> blob <size> LF <content> LF …`. */
function parseContents(output) {
    const contents = new Map();
    let at = 0;
    for (let end = output.indexOf("\n", at); end !== -1; end = output.indexOf("\n", at)) {
        const header = output.toString("latin1", at, end);
        const [, name = "", size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(header) ?? [];
        at = end + 1;
        if (size === undefined)
            continue;
        contents.set(name, output.toString("latin1", at, at + Number(size)));
        at += Number(size) + 1;
    }
    return contents;
}
function lines(names) {
    return names.map((name) => `${name}\n`).join("");
}
//# sourceMappingURL=objects.js.map
;// CONCATENATED MODULE: ./build/adapters/git/conversions.js








const filesPerTurn = 500;
const digestsAtOnce = 4;
/**
 * The files that are longer or shorter than what the index has for them: git converts their line ends. Sizes tell it
 * without a look into any file; `git ls-files --eol` reads each of them, as committed and as it is.
 */
async function otherwiseSized(repository, entries) {
    const [committed, actual] = await Promise.all([
        objectSizes(repository, entries.map(({ object }) => object)),
        fileSizes(repository.root, entries),
    ]);
    if (!committed.known)
        return committed;
    const missing = entries.find((_entry, index) => actual[index] !== undefined && committed.value[index] === undefined);
    if (missing !== undefined)
        return (0,checkout/* unknown */.L)(`object ${missing.object} is not in this clone`);
    return (0,checkout/* known */.e)(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
}
/** The sizes of regular files in bytes; undefined for what is none. */
async function fileSizes(root, entries) {
    const sizes = [];
    for (const { path } of entries) {
        if (sizes.length % filesPerTurn === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        // Synchronous: the way through the thread pool takes twice as long as the call.
        const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
        sizes.push(stat?.isFile() === true ? stat.size : undefined);
    }
    return sizes;
}
/** The files, of those whose size differs, that no attribute wants to be that way in every checkout. */
async function withOtherLineEnds(repository, entries) {
    const names = ["eol", "filter", "ident", "working-tree-encoding"];
    const attributes = await readAttributes(repository, {
        names,
        paths: entries.map(({ path }) => path),
    });
    if (!attributes.known)
        return attributes;
    const isDemanded = ({ path }) => {
        const own = attributes.value.get(path);
        if (own === undefined)
            return false;
        return own.get("eol") === "crlf" || names.slice(1).some((name) => own.has(name));
    };
    return (0,checkout/* known */.e)(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
/** The files whose bytes are not the commit's, of those that a content filter is configured for. */
async function changedByFilters(root, files) {
    const found = await side_by_side_sideBySide(files, digestsAtOnce, async ({ entry, driver }) => {
        const name = await objectName((0,external_node_path_.join)(root, entry.path), entry.object);
        const isSame = name === undefined || name === entry.object;
        return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
    });
    return found.flat();
}
//# sourceMappingURL=conversions.js.map
;// CONCATENATED MODULE: ./build/adapters/git/index-entries.js
/** `<letter> <mode> <object> <stage> TAB <path>` */
const index_entries_record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
function parseIndexMarks(output) {
    const assumeUnchanged = [];
    const skipWorktree = [];
    const submodules = [];
    const attributes = [];
    let start = 0;
    for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
        const at = start;
        start = end + 1;
        // The frequent case first: an ordinary file, of which no text of its own is made.
        if (output.startsWith("H 10", at) && !output.endsWith(".gitattributes", end))
            continue;
        const text = output.slice(at, end);
        const [, letter = "", mode, commit = "", , path] = index_entries_record.exec(text) ?? [];
        if (path === undefined)
            continue;
        if (letter === "S")
            skipWorktree.push(path);
        else if (letter === letter.toLowerCase())
            assumeUnchanged.push(path);
        if (mode === "160000")
            submodules.push({ path, commit });
        if (/(?:^|\/)\.gitattributes$/.test(path))
            attributes.push(path);
    }
    return { assumeUnchanged, skipWorktree, submodules, attributes };
}
/** The regular files below a folder (`services/cart/`, or nothing) that are neither conflicted nor kept from git's look. */
function parseIndexEntries(output, below) {
    const entries = [];
    for (const text of output.split("\0")) {
        if (!text.startsWith("H 100"))
            continue;
        const tab = text.indexOf("\t");
        const path = text.slice(tab + 1);
        const [, , object = "", stage] = text.slice(0, tab).split(" ");
        if (stage === "0" && path.startsWith(below))
            entries.push({ path, object });
    }
    return entries;
}
//# sourceMappingURL=index-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/git/filtered.js




/** What may stand for a value in a pathspec without escapes (gitglossary(7), "pathspec", `attr`). */
const plainName = /^[\w-]+$/;
/**
 * The files of a folder that Git LFS is for, or a filter that somebody has configured. Git picks them out of its index:
 * to ask about every file takes longer than a status.
 */
async function filteredFiles(repository, context) {
    const drivers = ["lfs", ...smudgingDrivers(repository.settings)];
    const picked = drivers.every((driver) => plainName.test(driver))
        ? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
        : [`:(literal)${context}`];
    const listing = await repository.git(["ls-files", "-v", "-s", "-z", "--", ...picked]);
    if (!listing.known)
        return listing;
    const entries = parseIndexEntries(listing.value, "");
    const paths = entries.map(({ path }) => path);
    const attributes = await readAttributes(repository, { names: ["filter"], paths });
    if (!attributes.known)
        return attributes;
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const driver = attributes.value.get(entry.path)?.get("filter");
        return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
    }));
}
//# sourceMappingURL=filtered.js.map
;// CONCATENATED MODULE: ./build/adapters/git/lfs.js




/** A pointer is smaller than this. */
const pointerBytes = 1024;
const filesAtOnce = 16;
/** Each may be gigabytes. */
const lfs_digestsAtOnce = 4;
/** Parses a pointer; undefined for a text that is none. */
function parsePointer(text) {
    if (!startsAsPointer(text))
        return undefined;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
function startsAsPointer(text) {
    return text.startsWith("version https://git-lfs.github.com/spec/");
}
/** The files, of those given by their paths from the root, that are a pointer on the disk. */
async function pointersAmong(root, paths) {
    const pointers = await side_by_side_sideBySide(paths, filesAtOnce, async (path) => {
        const file = await startOf((0,external_node_path_.join)(root, path), pointerBytes);
        const isPointer = file !== undefined &&
            file.size < pointerBytes &&
            startsAsPointer(file.start.toString("latin1"));
        return isPointer ? [path] : [];
    });
    return pointers.flat();
}
/**
 * The entries, of Git LFS files that git without Git LFS calls changed, whose file is what the pointer in the index
 * stands for. Where the pointer cannot be read, none.
 */
async function unchangedAmong(repository, entries) {
    const contents = await objectContents(repository, entries.map(({ indexed }) => indexed));
    if (!contents.known)
        return new Set();
    const unchanged = await side_by_side_sideBySide(entries, lfs_digestsAtOnce, async ({ path, indexed }) => {
        const pointer = parsePointer(contents.value.get(indexed) ?? "");
        if (pointer === undefined)
            return [];
        return (await isFileOf(pointer, (0,external_node_path_.join)(repository.root, path))) ? [path] : [];
    });
    return new Set(unchanged.flat());
}
async function isFileOf(pointer, path) {
    const file = await startOf(path, 1);
    if (file?.size !== pointer.size)
        return false;
    return (await digestOf({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}
//# sourceMappingURL=lfs.js.map
;// CONCATENATED MODULE: ./build/adapters/git/status.js
const noObject = "0";
/** Parses that output (git-status(1), "Porcelain Format Version 2"). */
function parseStatus(output) {
    let revision;
    const changed = [];
    const untracked = [];
    const ignored = [];
    for (const record of output.split("\0")) {
        const kind = record.slice(0, 2);
        if (kind === "? ")
            untracked.push(record.slice(2).replace(/\/$/, ""));
        else if (kind === "! ")
            ignored.push(record.slice(2));
        else if (kind === "# ")
            revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
        else
            changed.push(...(ordinaryEntry(record) ?? unmergedEntry(record) ?? []));
    }
    return { revision, changed, untracked, ignored };
}
function ordinaryEntry(record) {
    const found = /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) (.+)$/s.exec(record) ?? undefined;
    if (found === undefined)
        return undefined;
    const [, x = "", y = "", , index = "", tree = "", committed = "", indexed = "", path = ""] = found;
    return [
        {
            path,
            staged: stagedChange(x, committed === indexed),
            unstaged: unstagedChange(y, index !== tree),
            conflicted: false,
            committed,
            indexed,
        },
    ];
}
function stagedChange(letter, isSameContent) {
    if (letter === ".")
        return "nothing";
    return letter === "M" && isSameContent ? "mode" : "content";
}
function unstagedChange(letter, isOtherMode) {
    if (letter === ".")
        return "nothing";
    return letter === "M" && isOtherMode ? "mode, perhaps content" : "content";
}
function unmergedEntry(record) {
    const path = /^u(?: \S+){9} (.+)$/s.exec(record)?.[1];
    if (path === undefined)
        return undefined;
    const entry = { path, staged: "content", unstaged: "content", conflicted: true };
    return [{ ...entry, committed: noObject, indexed: noObject }];
}
/** The entry in words for the reader; undefined when nothing is left that changed. */
function changedFile(entry) {
    const { path, staged, unstaged, conflicted } = entry;
    if (conflicted)
        return { path, where: "conflicted" };
    const isModeOnly = [staged, unstaged].every((what) => what === "nothing" || what === "mode");
    if (staged === "nothing" && unstaged === "nothing")
        return undefined;
    if (isModeOnly)
        return { path, where: "mode" };
    if (staged === "nothing")
        return { path, where: "unstaged" };
    return { path, where: unstaged === "nothing" ? "staged" : "staged and unstaged" };
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/adapters/git/file-facts.js











/** Looks for files that something converts; costs next to nothing where there are no attributes and no conversions. */
async function readTracked(question) {
    const { repository, env, context, index, attributes } = question;
    const { text, filter } = await readMentions({
        repository,
        tracked: attributes,
        context: context ?? "",
        env,
    });
    const nothing = (0,checkout/* known */.e)([]);
    const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
    if (context === undefined)
        return inContext;
    const below = context === "" ? "" : `${context}/`;
    const isConverting = text || convertsLineEnds(repository.settings);
    const [filtered, sized] = await Promise.all([
        filter ? filteredFiles(repository, context) : nothing,
        isConverting ? otherwiseSized(repository, parseIndexEntries(index, below)) : nothing,
    ]);
    return { hasFilters: filter, filtered, otherwiseSized: sized };
}
/** What is to say about tracked files, once git's status is known. */
async function readFileFacts(repository, question) {
    const { tracked, entries } = question;
    const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
    const [changed, converted, lfsPointers] = await Promise.all([
        readChanged(repository, question),
        readConverted(repository, { tracked, touched }),
        mapped(tracked.filtered, (filtered) => {
            const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
            return pointersAmong(repository.root, untouched.map(({ entry }) => entry.path));
        }),
    ]);
    return { changed, converted, lfsPointers };
}
/** So many files are looked into to tell a change of the mode alone. */
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
    const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
    const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : (0,checkout/* known */.e)([]);
    if (!lfs.known)
        return lfs;
    const unchanged = await unchangedAmong(repository, lfs.value);
    const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
    const sameContent = await side_by_side_sideBySide(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await objectName((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
    const same = new Set([...unchanged, ...sameContent.flat()]);
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const { path, unstaged } = entry;
        if (!same.has(path))
            return changedFile(entry) ?? [];
        const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
        return changedFile({ ...entry, unstaged: left }) ?? [];
    }));
}
async function lfsAmong(repository, entries) {
    const paths = entries.map(({ path }) => path);
    const filters = await readAttributes(repository, { names: ["filter"], paths });
    return mapped(filters, async (found) => entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"));
}
async function readConverted(repository, { tracked, touched }) {
    if (!tracked.filtered.known)
        return tracked.filtered;
    if (!tracked.otherwiseSized.known)
        return tracked.otherwiseSized;
    const [lineEnds, byFilters] = await Promise.all([
        withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
        changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
    ]);
    return mapped(lineEnds, async (files) => [...files, ...byFilters]);
}
async function mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(await change(answer.value)) : answer;
}
//# sourceMappingURL=file-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/git/ignored.js



/** So many files of a folder, and none kept out of the image: the folder as a whole enters it. */
const enoughForAll = 1000;
const mostEntries = 50_000;
/**
 * What git ignores and the build's ignore file lets through. A folder of which nothing is kept out stays one path;
 * one that is kept out in part (`target/*`, `!target/app.jar`) gives its files.
 */
async function ignoredLetThrough(question) {
    const found = [];
    for (const path of question.paths) {
        if (question.keepsOut(path))
            continue;
        if (!path.endsWith("/")) {
            found.push(path);
            continue;
        }
        const inside = await lookInto(path, question);
        if (!inside.known)
            return inside;
        found.push(...inside.value);
    }
    return (0,checkout/* known */.e)(found);
}
async function lookInto(folder, question) {
    const files = [];
    let seen = 0;
    let isPartly = false;
    for await (const { path, kind } of ignored_walk(folder, question)) {
        if (kind === "unreadable")
            return (0,checkout/* unknown */.L)(`${path} cannot be read`);
        if (kind === "kept out")
            isPartly = true;
        else if (kind === "file")
            files.push(path);
        seen += 1;
        if (!isPartly && files.length >= enoughForAll)
            return (0,checkout/* known */.e)([folder]);
        if (seen > mostEntries)
            return ignored_tooMany(folder, files);
    }
    if (files.length === 0)
        return (0,checkout/* known */.e)([]);
    return (0,checkout/* known */.e)(isPartly ? files : [folder]);
}
/** What is in a folder and the folders below it, except below those that are kept out. */
async function* ignored_walk(folder, { root, keepsOut }) {
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const directory = await (0,promises_.opendir)((0,external_node_path_.join)(root, next), { bufferSize: 256 }).catch(() => undefined);
        if (directory === undefined) {
            yield { path: next, kind: "unreadable" };
            return;
        }
        for await (const entry of directory) {
            const path = next + entry.name + (entry.isDirectory() ? "/" : "");
            if (keepsOut(path))
                yield { path, kind: "kept out" };
            else if (!entry.isDirectory())
                yield { path, kind: "file" };
            else {
                folders.push(path);
                yield { path, kind: "folder" };
            }
        }
    }
}
function ignored_tooMany(folder, files) {
    return files.length > 0
        ? (0,checkout/* known */.e)(files)
        : (0,checkout/* unknown */.L)(`${folder} holds more than ${mostEntries} files that git ignores`);
}
//# sourceMappingURL=ignored.js.map
;// CONCATENATED MODULE: ./build/adapters/git/submodules.js





/** Each starts a handful of git processes. */
const submodulesAtOnce = 2;
/** Reads the submodules that are checked out, and compares each with the commit that the repository records for it. */
async function readSubmodules(order, { marks, status, read }) {
    const entries = status.known ? (0,checkout/* known */.e)(status.value.changed) : status;
    if (!marks.known)
        return { worktrees: [], stray: marks, entries };
    const leftOut = new Set(marks.value.skipWorktree);
    const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
    const readings = await side_by_side_sideBySide(recorded, submodulesAtOnce, (submodule) => readSubmodule({ order, submodule, read }));
    const worktrees = readings.flatMap((reading) => reading.worktrees);
    if (!entries.known)
        return { worktrees, stray: entries, entries };
    const open = readings.find(({ actual }) => !actual.known)?.actual;
    const stray = readings.flatMap((reading) => strayOf(reading, entries.value) ?? []);
    const paths = new Set(stray.map(({ path }) => path));
    return {
        worktrees,
        stray: open === undefined || open.known ? (0,checkout/* known */.e)(stray) : open,
        entries: (0,checkout/* known */.e)(entries.value.filter(({ path }) => !paths.has(path))),
    };
}
/** One that the index alone records, or no longer records, is a change of the repository itself. */
function strayOf({ submodule, actual, isInContext }, entries) {
    const { path, commit } = submodule;
    const entry = entries.find((each) => each.path === path);
    const recorded = entry?.committed ?? commit;
    if (!actual.known || actual.value === recorded || /^0+$/.test(recorded))
        return undefined;
    if (actual.value === undefined && !isInContext)
        return undefined;
    return { path, recorded, actual: actual.value };
}
async function readSubmodule({ order, submodule, read, }) {
    const { path } = submodule;
    const root = (0,external_node_path_.join)(order.repository.root, path);
    const context = contextInside(order.context, path);
    const common = { submodule, isInContext: context !== undefined };
    // A link could lead out of the repository, and is a change that its status tells.
    if (!(await isFolder(root)) || !(await repository_exists((0,external_node_path_.join)(root, ".git"))))
        return { ...common, worktrees: [], actual: (0,checkout/* known */.e)(undefined) };
    const opened = await openRepository(await (0,promises_.realpath)(root), order.surroundings);
    if (opened.kind === "closed") {
        const open = (0,checkout/* unknown */.L)(`submodule ${order.prefix}${path}: ${opened.why}`);
        return { ...common, worktrees: [unread(open)], actual: open };
    }
    const { worktrees, revision } = await read({
        ...order,
        repository: opened.repository,
        prefix: `${order.prefix}${path}/`,
        context,
    });
    return { ...common, worktrees, actual: revision };
}
/** The context as a submodule sees it: all of the submodule when it lies inside the context. */
function contextInside(context, path) {
    if (context === undefined)
        return undefined;
    return context === "" || path.startsWith(`${context}/`) ? "" : undefined;
}
function unread(open) {
    return {
        changed: open,
        converted: open,
        untracked: open,
        ignored: open,
        unwatched: open,
        leftOut: open,
        straySubmodules: open,
        lfsPointers: open,
    };
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree.js






/** Reads a working tree and the submodules that are checked out in it. */
async function readWorktrees(order) {
    const { repository, context } = order;
    // The longest first.
    const whole = repository.git(statusArguments(context === "" ? "all" : "no")).then(asStatus);
    const index = repository
        .git(["ls-files", "-v", "-s", "-z"])
        .then((text) => worktree_mapped(text, (output) => ({ output, marks: parseIndexMarks(output) })));
    const [status, within, marks, tracked] = await Promise.all([
        whole,
        statusWithin(order),
        index.then((read) => worktree_mapped(read, ({ marks }) => marks)),
        index.then(async (read) => read.known
            ? (0,checkout/* known */.e)(await readTracked({
                repository,
                env: order.surroundings.env,
                context,
                index: read.value.output,
                attributes: read.value.marks.attributes,
            }))
            : read),
    ]);
    const own = context === "" ? status : within;
    const [submodules, ignored] = await Promise.all([
        readSubmodules(order, { marks, status, read: readWorktrees }),
        readIgnored(order, own),
    ]);
    const entries = submodules.entries;
    const facts = tracked.known && entries.known
        ? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
        : openFacts(tracked.known ? entries : tracked);
    const worktree = {
        ...facts,
        ignored,
        untracked: worktree_mapped(own, ({ untracked }) => untracked),
        unwatched: worktree_mapped(marks, (read) => worktree_unwatched(repository, read)),
        leftOut: worktree_mapped(marks, (read) => leftOut(order, read)),
        straySubmodules: submodules.stray,
    };
    return {
        revision: worktree_mapped(status, ({ revision }) => revision),
        worktrees: [fromOutside(worktree, order.prefix), ...submodules.worktrees],
    };
}
/** What git's status is asked. Its own look into submodules would start programs that their configurations name. */
function statusArguments(untracked) {
    const what = untracked === "all" ? ["--ignored=matching"] : [];
    const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
    return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
/** The status of the context alone, where it is a part of the repository: what is untracked elsewhere is no matter. */
async function statusWithin({ repository, context }) {
    if (context === undefined || context === "")
        return (0,checkout/* known */.e)({ revision: undefined, changed: [], untracked: [], ignored: [] });
    const args = ["--literal-pathspecs", ...statusArguments("all"), "--", context];
    return repository.git(args).then(asStatus);
}
async function readIgnored({ repository, prefix, context, keepsOut }, status) {
    if (!status.known)
        return status;
    return ignoredLetThrough({
        root: repository.root,
        // A context in an ignored folder is ignored as a whole.
        paths: status.value.ignored.map((path) => `${context}/`.startsWith(path) ? `${context}/` : path),
        keepsOut: (path) => keepsOut(prefix + path),
    });
}
/** In a sparse checkout the files left out are absent, not hidden: git sees to it that those present are looked at. */
function worktree_unwatched(repository, marks) {
    return isSparse(repository)
        ? marks.assumeUnchanged
        : [...marks.assumeUnchanged, ...marks.skipWorktree];
}
function leftOut({ repository, context }, marks) {
    if (!isSparse(repository) || context === undefined)
        return [];
    const below = context === "" ? "" : `${context}/`;
    return marks.skipWorktree.filter((path) => path.startsWith(below));
}
function isSparse({ settings }) {
    return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}
function openFacts(open) {
    const answer = open.known ? (0,checkout/* known */.e)([]) : open;
    return { changed: answer, converted: answer, lfsPointers: answer };
}
/** The same facts, with paths as the outermost repository has them. */
function fromOutside(worktree, prefix) {
    if (prefix === "")
        return worktree;
    const paths = (answer) => worktree_mapped(answer, (all) => all.map((path) => prefix + path));
    const files = (answer) => worktree_mapped(answer, (all) => all.map((file) => ({ ...file, path: prefix + file.path })));
    return {
        changed: files(worktree.changed),
        converted: files(worktree.converted),
        untracked: paths(worktree.untracked),
        ignored: paths(worktree.ignored),
        unwatched: paths(worktree.unwatched),
        leftOut: paths(worktree.leftOut),
        straySubmodules: files(worktree.straySubmodules),
        lfsPointers: paths(worktree.lfsPointers),
    };
}
function worktree_mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(change(answer.value)) : answer;
}
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/adapters/git/checkout.js








/** Reads the checkouts of git, with the user's own git. */
function gitCheckoutReader(world) {
    return { read: (question) => readCheckout({ ...question, ...world }) };
}
/**
 * Reads the facts about the checkout that the context is in. Programs that its configuration names are not run, its
 * files are not changed, and nothing is fetched: the remote is asked which branches and tags it has, while the files
 * are looked at.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(order) {
    const opened = await openRepository(order.context, order);
    if (opened.kind === "closed")
        return { kind: "none", why: opened.why };
    const { repository } = opened;
    const context = (0,external_node_path_.relative)(repository.root, order.context).split(external_node_path_.sep).join("/");
    if (context === ".." || context.startsWith("../"))
        return {
            kind: "none",
            why: `the working tree is ${repository.root}, and the context is not in it`,
        };
    const below = context === "" ? 0 : context.length + 1;
    const keepsOut = (path) => path.length > below && order.ignores(path.slice(below));
    const remotes = namedRemotes(repository.settings);
    const remote = chosenRemote(remotes, order.repository);
    const answers = Promise.all([
        readWorktrees({ repository, surroundings: order, prefix: "", context, keepsOut }),
        readTags(repository),
        remote === undefined ? checkout_nothing : askRemote(repository, remote, order.forge),
    ]);
    order.whileWaiting?.();
    const [{ revision, worktrees }, localTags, refs] = await answers;
    const hasCommit = !revision.known || revision.value !== undefined;
    return {
        kind: "checkout",
        root: repository.root,
        context,
        revision: committed(revision),
        remotes,
        remote,
        worktrees,
        localTags: hasCommit ? localTags : checkout_nothing,
        ...(await readRemoteFacts({ order, repository, remote, revision, refs })),
    };
}
const checkout_nothing = (0,checkout/* known */.e)([]);
/** Git's own protocol first, for it works on every forge. */
async function askRemote(repository, remote, forge) {
    const answer = await listRemote(repository, remote.name);
    if (answer.known)
        return answer;
    const listed = await forge?.listRefs(remote.repository);
    if (listed === undefined || listed.known)
        return listed ?? answer;
    return (0,checkout/* unknown */.L)(`${answer.why}; ${listed.why}`);
}
function committed(revision) {
    if (!revision.known)
        return revision;
    return revision.value === undefined ? (0,checkout/* unknown */.L)("no commit yet") : (0,checkout/* known */.e)(revision.value);
}
/** What the remote has of the revision. */
async function readRemoteFacts(question) {
    const { order, repository, remote, revision, refs } = question;
    const remoteTags = refs.known ? (0,checkout/* known */.e)(tagsAmong(refs.value)) : refs;
    if (!revision.known)
        return { onRemote: revision, remoteTags: revision };
    const commit = revision.value;
    if (commit === undefined || remote === undefined)
        return { onRemote: (0,checkout/* known */.e)({ present: false }), remoteTags: checkout_nothing };
    const { asked, forge } = order;
    const { mergePreview } = asked;
    // The temporary merge of a pull request is on no branch: nobody has to look for it.
    if (mergePreview?.commit === commit)
        return { onRemote: (0,checkout/* unknown */.L)(`it is ${mergePreview.ref}`), remoteTags };
    const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
    const presence = { repository, remote, commit, refs, forge, isOfEvent };
    return { onRemote: await readPresence(presence), remoteTags };
}
/** The remote with the name asked for, else `origin`, else the first one of the configuration. */
function chosenRemote(remotes, repository) {
    const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
    return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/containerfile/final-user.js
var final_user = __webpack_require__(3252);
;// CONCATENATED MODULE: ./build/app/read-source.js




/** Reads sources: the facts of a checkout, named and judged. */
function sourceReader(ports) {
    return { read: (question) => read_source_readSource(question, ports) };
}
async function read_source_readSource(question, ports) {
    const { context, ignores } = question;
    const offset = question.offset === undefined ? undefined : checkedOffset(question.offset);
    const repository = question.repository === undefined ? undefined : checkedRepository(question.repository);
    const asked = await askedBy(question, ports);
    // What reads shell commands is large: loaded any earlier, it would keep git from being asked.
    const loadRules = () => Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(76)]).then(__webpack_require__.bind(__webpack_require__, 2076));
    let rules;
    const whileWaiting = () => {
        rules = loadRules();
    };
    const [checkout, recipe] = await Promise.all([
        ports.checkouts.read({ context, offset, repository, asked, ignores, whileWaiting }),
        question.recipe === undefined ? undefined : recipeFacts(question.recipe, ports),
    ]);
    const { judgeSource } = await (rules ?? loadRules());
    const judged = judgeSource({ checkout, offset, repository, ignores, asked, recipe });
    return {
        source: judged.source,
        tag: judged.version?.chosen.tag,
        otherTags: judged.version?.others ?? [],
        advisories: judged.advisories,
        root: checkout.kind === "checkout" ? checkout.root : context,
    };
}
async function askedBy({ tags = [] }, ports) {
    const asked = await ports.asked();
    const named = tags.map((name) => ({ name, from: "input `tags`" }));
    return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(recipe, ports) {
    const user = (0,final_user/* finalUser */.y)(recipe.question);
    // Most Containerfiles name their user: then nobody is asked.
    const baseUser = user.kind === "inherited" ? await inheritedUser(user, recipe, ports) : (0,checkout/* known */.e)("");
    return { ...recipe, baseUser };
}
async function inheritedUser({ base }, { question, contexts }, ports) {
    const platform = base.platform ?? question.platforms?.target;
    const context = contexts.find(({ name }) => name === base.context);
    if (context === undefined)
        return await ports.baseUser(base.reference, platform);
    if (context.kind === "registry")
        return await ports.baseUser(context.reference, platform);
    return (0,checkout/* unknown */.L)(`the build context ${context.name} is read when it is built from`);
}
function checkedOffset(input) {
    const parts = input.split("/").filter((part) => part !== "" && part !== ".");
    if (input.startsWith("/") || parts.includes("..") || input.includes("\0"))
        throw (0,domain_failure/* badInput */.AN)("offset", "leads out of the repository", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
    return parts.join("/");
}
function checkedRepository(input) {
    const name = canonicalRepository(input.trim());
    if (name === undefined)
        throw (0,domain_failure/* badInput */.AN)("repository", "names no repository", "Write its name or URL, e.g. `github.com/acme/shop`.");
    return name;
}
//# sourceMappingURL=read-source.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/containerfile/ignore.js



/**
 * Names of the ignore file that belongs to a Containerfile, in the order in which buildah looks for them:
 * the first two beside the Containerfile, the others in the context; only the first that exists counts.
 */
function ignoreFileNames(containerfileName) {
    return [
        `${containerfileName}.dockerignore`,
        `${containerfileName}.containerignore`,
        ".containerignore",
        ".dockerignore",
    ];
}
/**
 * Whether an ignore file keeps a path of the context (relative, POSIX) out of the image; of a folder with `/` at its
 * end: whether it surely keeps out everything that may be in it.
 * The rules are buildah's, checked against it; it differs only where `**` is followed by an exception
 * further down (`**`, `!a/*.txt`): buildah leaves such folders without a look into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
function ignoreRules(text) {
    text.split("\n").forEach((pattern, index) => {
        if (!isUsable(pattern))
            throw badPattern(pattern, index + 1);
    });
    const rules = matcher(text);
    const exceptions = exceptionsIn(text);
    return (path) => {
        if (!path.endsWith("/"))
            return rules.ignores(path);
        const folder = path.slice(0, -1);
        // `**b` is a name with stars in it: it keeps out a folder `ab`, and nothing that is in it.
        const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
        return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
    };
}
/** Stands for any file: no pattern names it. */
const noName = "\u0001";
/** The patterns behind `!`, each as its folders. */
function exceptionsIn(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.startsWith("!"))
        .map((line) => segments(line.slice(1).trim()));
}
/** Whether an exception may let a file in a folder through: only names without wildcards can tell that it does not. */
function mayMatchBelow(exception, folder) {
    const names = segments(folder);
    return exception.slice(0, names.length).every((pattern, index, patterns) => {
        const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
        return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
    });
}
function segments(path) {
    return (0,posix_.normalize)(path)
        .split("/")
        .filter((segment) => segment !== "" && segment !== ".");
}
function isUsable(pattern) {
    if (pattern.trim() === "!")
        return false;
    try {
        matcher(pattern).ignores("any");
        return true;
    }
    catch {
        return false;
    }
}
function matcher(text) {
    const rules = ignore["default"]({ ignorecase: false }).add(text);
    // The package looks paths up in a plain object first, where every object has a `constructor`.
    const cache = Reflect.get(rules, "_cache");
    if (typeof cache === "object" && cache !== null)
        Object.setPrototypeOf(cache, null);
    return rules;
}
function badPattern(pattern, line) {
    return new domain_failure/* Failure */.HR({
        code: "usage",
        message: `Line ${line} of the ignore file is no pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
        cure: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
    });
}
//# sourceMappingURL=ignore.js.map
;// CONCATENATED MODULE: ./build/source-wiring.js







/** What reading advisories needs: no builder, and what asks a registry only when one is asked. */
function advisoriesPortsFor(run) {
    return {
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            const { askBaseUser } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5163));
            return await askBaseUser(run, { reference, platform });
        }),
        machinePlatform: platformOf(process.arch),
    };
}
/** Reads context, Containerfile and ignore rules from the disk. */
function filesReaderFor({ env, cwd }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return buildFilesReader({
        cwd,
        workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
        ignoreFileNames: ignoreFileNames,
        ignoreRules: ignoreRules,
    });
}
/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's event; and a base's
 * user from where the base is.
 */
function sourceReaderFor({ env, signal, request }, baseUser) {
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    const forge = token === undefined || token === "" ? {} : { forge: githubForge({ env, token, signal }) };
    return sourceReader({
        checkouts: gitCheckoutReader({ env, signal, ...forge }),
        asked: () => readAsked(env),
        baseUser,
    });
}
//# sourceMappingURL=source-wiring.js.map
;// CONCATENATED MODULE: ./build/wiring.js




















/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is gone afterwards, and no secret is in
 * what comes back. @throws Failure for what goes wrong before the job starts
 */
async function runBuild(run) {
    const request = (0,registry_wiring/* absolutePaths */.w)(run.request, run.cwd);
    const redact = (0,domain_redact/* createRedactor */.l)([...(0,domain_redact.secretValuesOf)(request), ...(await secretFiles(request))]);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,workshop/* makeWorkFolder */._d)(run.env);
    run.onWorkFolder(folder);
    try {
        const ports = await portsFor({ ...run, request }, { folder, output, redact });
        return await buildImage(request, ports);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
async function portsFor(run, prepared) {
    const { request, env, signal } = run;
    const { folder, output, redact } = prepared;
    const access = await (0,registry_wiring/* registryAccess */.Y)(run, folder);
    const installTools = wiring_once(async () => {
        if (env["GITHUB_ACTIONS"] !== "true" || request.buildah !== undefined)
            return;
        const say = (line) => run.reporter.info(line);
        await installBuildTools({ env: (0,child_environment/* childEnvironment */.Qc)(env), signal, say });
    });
    return {
        reporter: redactingReporter(run.reporter, redact),
        redact,
        files: filesReaderFor(run),
        readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            await installTools();
            const buildah = request.buildah ?? "buildah";
            return await (0,base_user/* readBaseUser */.z)({ ...access, buildah }, { reference, platform });
        }),
        machinePlatform: platform_platformOf(process.arch),
        registry: (0,skopeo/* skopeoRegistry */.P)(access),
        output,
        openBuilder: async () => {
            await installTools();
            return await (0,workshop/* openWorkshop */._M)({
                env,
                buildah: request.buildah ?? "buildah",
                skopeo: "skopeo",
                folder,
                signal,
            });
        },
        openImage: (layout) => openLayout(layout, {}),
        readers: { entries: readEntries, decompress: decompress },
        relabel: relabelLayout,
    };
}
/** The work, done by whoever asks first; the others wait for it. */
function wiring_once(work) {
    let done;
    return () => {
        done ??= work();
        return done;
    };
}
/** `YYYY-MM-DD` in UTC: what an exception's last day is compared with. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** A secret that is masked has at most this size; a larger file is no secret but data. */
const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const texts = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const text = await (0,promises_.readFile)(secret.path, "utf8").catch(() => undefined);
        if (text === undefined || text.length > maxSecretBytes) {
            throw (0,domain_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${text === undefined ? "cannot be read" : "is larger than 1 MiB"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        texts.push(text);
    }
    return texts;
}
//# sourceMappingURL=wiring.js.map

/***/ })

};
//# sourceMappingURL=100.index.js.map
