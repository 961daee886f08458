export const id = 1907;
export const ids = [1907,1094,2210,2845];
export const modules = {

/***/ 2210:
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
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6402);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8042);







/** The folder, within a build's folder, where its runtime keeps state. */
const runtimeState = "runtime-state";
/**
 * Takes a run's work folder apart, even after a kill: ends the processes that were started for it,
 * deletes containers that their runtime still knows, unmounts what is mounted below it, and removes
 * it. Idempotent.
 */
async function cleanUp(folder) {
    const marked = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _mark_js__WEBPACK_IMPORTED_MODULE_5__/* .workFolderMark */ .LB)).then(() => true, () => false);
    if (!marked)
        return;
    await (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcesses */ .Hk)(async (pid) => (await (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .isStartedFor */ .F4)(pid, folder)) || (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .isStepIn */ .ov)(pid, folder));
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
/** Removes a folder in which nothing runs any more, e.g. that of a build that has ended. */
async function removeInside(folder) {
    const env = (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(process.env);
    for (const mount of await mountsBelow(folder)) {
        await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
    }
    await remove(folder, env);
}
/**
 * Removes a folder. rm(1) is several times faster than Node on a base's thousands of files. Files
 * of other ids, which rootless builds make, can only be removed from inside the user namespace.
 */
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
/** Finds the containers that the shim saw created and not deleted. */
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
/**
 * Lists the mount points below a folder, deepest first (proc_pid_mountinfo(5): octal escapes for
 * blanks).
 */
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

/***/ 6402:
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





/** A file in every work folder; only a folder that holds it is ever taken apart. */
const workFolderMark = ".twofold-work";
const maxMarkBytes = 4096;
const filled = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1));
/** Identifies the process that made a folder, so that no other process can be taken for it. */
const makerSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    pid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(1)),
    /** Clock ticks after the boot (proc_pid_stat(5), field 22), because process ids are reused. */
    started: filled,
    /** The process namespace, in which alone a process id is unique. */
    namespace: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    boot: filled,
    /**
     * Empty where the machine has no name of its own: several machines may share the folder's file
     * system.
     */
    machine: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** Marks a new work folder as this process's. */
async function markFolder(folder) {
    const maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}
/** Whether a path is a work folder of this user whose process is proven to be gone. */
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
/**
 * Returns when a process was started; empty when there is none. The name before the field may
 * contain anything, so parsing starts behind the last `)`.
 */
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

/***/ 8042:
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



/**
 * Ends all wanted processes except ourselves: asks them once, then kills, until none is found. It
 * repeats because a process that is being killed may just have started another.
 */
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
                // It has ended by itself.
            }
        }
        await ended(wanted);
        // A process that was just being started only shows up now.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(100);
    }
}
/** Waits for one second at most. */
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
/**
 * Whether a process was started for a run. That is so when its environment has the work folder's
 * name; or when its arguments name something inside, because buildah starts some processes with an
 * environment of their own; or when it is a part of buildah whose working folder is inside. While
 * such a part waits to start the runtime, it may show neither of the other two signs. When it has a
 * root of its own, its working folder is seen with that root's path in front.
 */
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
/**
 * Whether a process belongs to a step that still runs, under any isolation: its root is in the
 * folder.
 */
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
/** Whether a process is in a namespace, `ipc:[…]`, that we are not in. */
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

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeWorkFolder: () => (/* binding */ makeWorkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6402);






const prefix = "twofold-";
/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah
 * does (/tmp is often in memory). It first removes what killed runs have left there, because that
 * holds passwords and secrets.
 * @throws Failure `tool` when it cannot be made
 */
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
/**
 * Refuses paths with characters that end a path in overlay mounts, or (the colon) in an OCI
 * layout's name.
 */
function refuseUnfit(parent) {
    const [unfit] = /[:,\\]|\p{Cc}/u.exec(parent) ?? [];
    if (unfit === undefined)
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot lie at a path with ${JSON.stringify(unfit)} in it.`,
        fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
    });
}
/**
 * Removes what killed runs left. A folder that cannot be removed, or that another run is removing,
 * is skipped.
 */
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

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   runEnvironment: () => (/* binding */ runEnvironment),
/* harmony export */   u: () => (/* binding */ workFolderVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The variables that children get from our environment: those that programs need to run, to find
 * their settings and to reach the network. Everything else stays here, because any of it may be a
 * secret and a build's output is public: a runner's tokens, our own inputs, whatever a job has set.
 * Variables that would change buildah's behaviour against the plan stay here too (measured per
 * version: BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp
 * is an error).
 */
const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    // Proxies and certificates.
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    // Where container tools have their settings, and how rootless ones find the user's session.
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    // How git and ssh reach a remote; gitEnvironment filters the GIT_ variables once more.
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    // Where libraries at other places are.
    /^LD_LIBRARY_PATH$/,
];
/**
 * Marks every process of a run with the run's work folder, so that what a killed run left can be
 * found.
 */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** Returns the environment for children: the variables that we hand on, and the extra ones. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * Returns the environment for children of a run. They carry the work folder's name, and what they
 * leave in their temp folder when they are stopped is inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ describeEnd),
  eF: () => (/* binding */ run),
  gq: () => (/* binding */ succeeded)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/domain/build/blank.js
var blank = __webpack_require__(456);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js


/** A longer line is passed on in pieces: a child that never ends its line must not fill our memory. */
const maxLineLength = 16 * 1024;
/** Turns chunks of a child's output into lines; a lone carriage return (a progress bar) ends a line too. */
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #blanker;
    #rest = "";
    /** @param blanker takes secrets out before a line is cut */
    constructor(onLine, blanker = blank/* blankNothing */.Y) {
        this.#onLine = onLine;
        this.#blanker = blanker;
    }
    push(chunk) {
        this.#take(this.#blanker.push(this.#decoder.write(chunk)));
    }
    #take(text) {
        const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
        const rest = this.#rest;
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
;// CONCATENATED MODULE: ./build/adapters/process/stopper.js
/**
 * How long a child may take to clean up after we ask it to stop; a runner kills us 10 s after its
 * first signal.
 */
const graceMilliseconds = 4_000;
/** How long what a killed child has printed may take to arrive. */
const drainMilliseconds = 200;
/** Ends a child and, when it does not react, everything in its process group. */
class Stopper {
    #child;
    #signal;
    #timer;
    /** Why it was ended, if not by an abort. */
    reason;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    /** Asks the child to end, and makes it end after a while; with SIGKILL at once. */
    stop() {
        if (this.#timer !== undefined)
            return;
        this.#child.kill(this.#signal);
        const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
        this.#timer = setTimeout(() => this.#force(), grace);
    }
    /** Stops for a reason that the result tells; the first one counts. */
    stopFor(reason) {
        this.reason ??= reason;
        this.stop();
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
    /** What has left the group may hold the output open for as long as it likes. */
    #force() {
        this.killGroup();
        this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
    }
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js





/**
 * How much is kept of a child's standard output. Everything that we read (manifests, inspections)
 * is far smaller.
 */
const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
/** Whether the child ended with exit status 0. */
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
/** Describes for a message how the child ended. */
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "overlong":
            return `more than ${maxOutputBytes} bytes of output`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
/**
 * Runs a program without a shell, in a process group of its own, so that a Ctrl-C at the terminal
 * reaches only us and we decide in which order things end. However the child ends, this does not
 * reject. It does not use @actions/exec, which has no deadline and no abort, and collects output
 * without limit.
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
        stepBack(child, command);
        // A child that ends without reading all of its input says why by its exit status.
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = stopperOf(child, command);
        const abort = () => stop.stop();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
        const lines = () => new LineSplitter(keep, command.blank?.());
        const errors = lines();
        const output = command.onLine === undefined ? stdout : lines();
        child.stdout.on("data", (chunk) => {
            output.push(chunk);
            if (stdout.isFull && command.endsWhenOverlong === true)
                stop.stopFor("overlong");
        });
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
            // A child that failed or was stopped may leave helpers that wait for it forever.
            if (code !== 0)
                stop.killGroup();
            const { reason } = stop;
            settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    const [first = program, ...words] = [...leash, program, ...args];
    return input === undefined
        ? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
    const { pid, stdout, stderr } = child;
    const kill = (signal) => child.kill(signal);
    const close = () => {
        stdout.destroy();
        stderr.destroy();
    };
    return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
    if (code === null)
        return { kind: "signal", signal: signal ?? "a signal" };
    // The leash's program exits with 127 and prints a message when it does not find the program.
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
/** Lowers a child's priority; a child that has already ended needs none. */
function stepBack({ pid }, { niceness }) {
    if (pid === undefined || niceness === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, niceness);
    }
    catch {
        // ESRCH: it ended between its start and this.
    }
}
class Collected {
    #chunks = [];
    #size = 0;
    isFull = false;
    /** Keeps the output up to the first chunk that is too much, so that what is kept has no gaps. */
    push(chunk) {
        this.isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ blankNothing),
/* harmony export */   c: () => (/* binding */ createBlanker)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6565);

/** A blanker that changes nothing: there are no secrets. */
const blankNothing = { push: (text) => text, flush: () => "" };
/**
 * Creates a blanker for these values. A program's output arrives in pieces that may be cut
 * anywhere. A secret of several lines, or one after a long line, could be split between two pieces,
 * and neither would match it. So text that may be the beginning of a secret is held back until the
 * next piece arrives.
 */
function createBlanker(values) {
    const forms = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
    if (forms.length === 0)
        return blankNothing;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    let rest = "";
    return {
        push: (text) => {
            const whole = rest + text;
            const until = sureUntil(whole, forms);
            rest = whole.slice(until);
            return redact(whole.slice(0, until));
        },
        flush: () => {
            const shown = redact(rest);
            rest = "";
            return shown;
        },
    };
}
/** Returns where the text may be cut: no form crosses that point, and a form may begin after it. */
function sureUntil(text, forms) {
    let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
    for (let before = -1; before !== until;) {
        before = until;
        for (const { form } of forms) {
            const at = text.indexOf(form, Math.max(0, until - form.length + 1));
            if (at !== -1 && at < until)
                until = at;
        }
    }
    return until;
}
/**
 * Returns how many characters at the end of the text are an incomplete beginning of a form (Knuth,
 * Morris, Pratt).
 */
function begun(text, { form, borders }) {
    let matched = 0;
    for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
        while (matched > 0 && text[at] !== form[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === form[matched])
            matched += 1;
    }
    return matched;
}
/**
 * For each prefix of a text, the length of its longest proper border: a suffix that is also a
 * prefix.
 */
function bordersOf(text) {
    const borders = new Int32Array(text.length);
    let matched = 0;
    for (let at = 1; at < text.length; at += 1) {
        while (matched > 0 && text[at] !== text[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === text[matched])
            matched += 1;
        borders[at] = matched;
    }
    return borders;
}
//# sourceMappingURL=blank.js.map

/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf)
/* harmony export */ });
/* unused harmony export secretLines */
/**
 * The shortest value that is redacted: shorter ones are no real secrets and would blacken every
 * line.
 */
const shortest = 3;
const mask = "***";
/**
 * Creates a redactor for these values: each value, each of its lines of at least 3 characters, and
 * the forms in which programs print them (base64, JSON and URL escapes). The longest are replaced
 * first, so that no part of one remains.
 */
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/** The forms in which values may be printed, the longest first. */
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
/**
 * Returns the parts of a request that must not appear anywhere: secrets, the forge's token, the
 * password, and user name and password in the form of a registry's `Authorization` header. The
 * caller adds the secrets that are read from files.
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
/** How messages name a secret of the build. */
function secretName({ id }) {
    return `secret \`${id}\``;
}
/**
 * Returns what an image must not contain, by name: secrets, password and token. The caller adds
 * those that are read from files.
 */
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
/**
 * Returns the lines of a value that are long enough to be masked in a log. A log is masked line by
 * line.
 */
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
/** URL-encodes a text. Lone surrogates have no URL form and become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ checkedJson),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   MW: () => (/* binding */ fittingJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l1: () => (/* binding */ listOfFitting),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);



// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.
/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    // A hostile document could be wrong in a million places, and one is enough to refuse it.
    abortEarly: true,
    // valibot's own messages would repeat the value, which anyone may have written.
    message: ({ type }) => expectations[type] ?? "something else",
};
/** Any object, e.g. one that is passed on with members that nobody here knows. */
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        // Own members only. One that is missing is checked like any other: its schema says what it
        // has to be.
        const members = names.flatMap((name) => {
            const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
            const isAbsent = value === undefined || value === null;
            return isAbsent && mayBeAbsent(name) ? [] : [[name, value]];
        });
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(whole, Object.fromEntries(members), config);
        if (result.success)
            return result.output;
        const { input, message, path } = result.issues[0];
        addIssue({ input, message, path });
        return NEVER;
    }));
}
/** Describes an object whose members have any names and one kind of value. */
function mapOf(item) {
    const values = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const keys = Object.keys(dataset.value);
        const keyAt = (at) => keys[at] ?? "";
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(values, Object.values(dataset.value), config);
        if (result.success) {
            return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
        }
        const { input, message, path: [place, ...path] = [] } = result.issues[0];
        const key = keyAt(Number(place?.key));
        const member = { type: "object", origin: "value", input: dataset.value, key };
        addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
        return NEVER;
    }));
}
/** Describes an array of one kind of item. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
/** Describes an array of which only the items of one kind are read. */
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
/** Describes a value that counts as absent where it has another form. */
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
/** Checks a value from outside by a schema. */
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
/** Returns a value from outside in the form of a schema; undefined if it has another form. */
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
/** Parses JSON from outside and checks it by a schema. */
function checkedJson(schema, text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return { wrong: error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? `it ${error.message}` : "it is not JSON" };
    }
    return checked(schema, value);
}
/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
function fittingJson(schema, text) {
    const found = checkedJson(schema, text);
    return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
    const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`, "");
    const where = place === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), 200)}\``;
    return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
//# sourceMappingURL=schema.js.map

/***/ })

};
//# sourceMappingURL=1907.index.js.map
