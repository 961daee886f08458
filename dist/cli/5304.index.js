export const id = 5304;
export const ids = [5304];
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

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ leash)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);

/** Whether the leash works, by PATH. */
const known = new Map();
/**
 * Returns the words to put before a program, so that the kernel sends it a signal when our process
 * has ended for whatever reason: after SIGKILL, nothing else can. Returns no words where
 * util-linux's setpriv(1) is missing.
 */
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




/** Of an auth file, what is changed; it is written again with all else that it holds. */
const authSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ auths: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$), credHelpers: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$) });
/**
 * Returns the auth file for skopeo, so that a password is never an argument. With a user name and
 * password it is a private copy of the machine's own auth file with their entries added, so that
 * bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(options) {
    const { username, password, authfile } = options.access;
    const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo reads a file in one of root's, and fails there for other
        // users.
        if (named !== undefined || options.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(options.folder, await firstOf(ownFiles(options.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(options.env)) : await readAuth(named, "authfile");
    const { auths, credHelpers = {} } = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(authSchema, existing) ?? {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(options.registries.map((registry) => [registry, entry]));
    // A credential helper for the same registry would take precedence over our entry.
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
/** Lists the files that container tools and docker read, in their order. */
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

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readBaseUser)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3326);
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5651);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6158);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4852);








/**
 * Seconds for one request for a manifest and one for a config; a slower registry is not waited for.
 */
const askSeconds = 15;
/**
 * Reads `config.User` of an image
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), without its
 * layers. It never rejects because of what a registry or a program does: the answer is then
 * unknown.
 */
async function readBaseUser(options, { reference, platform }) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = options;
    const question = name.registry === "localhost"
        ? { program: options.buildah, args: storageArguments(name) }
        : { program: options.skopeo, args: registryArguments(options, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference}: ${whatFailed(finished)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .e)(user);
}
function registryArguments({ authFile, insecure }, name, platform) {
    return [
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_5__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        `--tls-verify=${(0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name), insecure)}`,
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
/** Drops the tag beside a digest: skopeo refuses it, and the digest says everything. */
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
/** Of an image's config. An absent user is the empty one: root. */
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()) })),
});
/**
 * Returns the user in an image's config, which buildah prints as part of a larger document;
 * undefined when the text has no config.
 */
function userOf(text) {
    const document = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(configSchema, document?.["OCIv1"] ?? document);
    return found === undefined ? undefined : (found.config?.User ?? "");
}
function whatFailed(finished) {
    const said = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

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



/** Known troubles in skopeo's output, with their fixes; the first that matches is reported. */
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
        fix: "Install its authority on the machine; or, if you know what that gives up, `tls-verify: false` for the registries of `image`, `insecure-registries` for any other.",
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
/** Troubles that go away by themselves: the server's own, and broken or refused connections. */
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
/** Whether another attempt may help. */
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
/** Makes the one failure for a registry that did not do what was asked. */
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

/** The waits between attempts, in seconds; there is one further attempt for each. */
const waits = [1, 2, 4];
/** Returns the first good result, or the last one when all attempts failed. */
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

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   skopeoRegistry: () => (/* binding */ skopeoRegistry)
/* harmony export */ });
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(719);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(382);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2667);






/**
 * Seconds after which a copy will not end any more; skopeo itself waits for as long as a registry
 * asks it to.
 */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * Implements the {@link Registry} port with skopeo. It uses only `docker://`, `dir:` and `oci:`,
 * because `containers-storage:` needs a user namespace that hosted runners deny.
 */
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const command = { program: options.skopeo, args, env, signal, timeoutSeconds };
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
            const tls = `--tls-verify=${verify(reference)}`;
            const args = ["inspect", "--raw", ...auth, tls, `docker://${reference}`];
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
                `--src-tls-verify=${fetch.from.kind !== "registry" || verify(reference)}`,
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
                `--dest-tls-verify=${verify(reference)}`,
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
/** Returns skopeo's global flags for the platform to choose from an index. */
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

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ registryAccess),
/* harmony export */   askBaseUser: () => (/* binding */ askBaseUser),
/* harmony export */   w: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_buildah_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
/* harmony import */ var _adapters_buildah_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1907);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(510);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4228);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3326);









/** Reads the user of a base when nothing is built. The work folder exists only during the query. */
async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_work_folder_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseUser */ .z)({ ...access, buildah }, options);
    }
    finally {
        await (0,_adapters_buildah_clean_up_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(folder);
    }
}
/** Returns the access to registries: the account, and where its auth file may be written. */
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,_adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__.runEnvironment)(env, folder),
        signal,
        authFile: await (0,_adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__.authFile)({ access: request.registry, registries, env, folder }),
        insecure: (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__/* .insecureHosts */ .u)(request.registry, registries),
    };
}
/**
 * Makes the paths among the inputs absolute: they are relative to the working folder, but children
 * run elsewhere.
 */
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, request.output) }),
        ...absoluteBuildah(request.buildah, cwd),
    };
}
/** Makes a program's path absolute; a mere name is looked up on PATH. */
function absoluteBuildah(source, cwd) {
    if (source?.kind !== "path" || !source.path.includes("/"))
        return {};
    return { buildah: { kind: "path", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source.path) } };
}
function absoluteContext(value, cwd) {
    const location = (0,_domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLocation */ .z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, location.rest)}`;
    // Folders stay as written, because a relative path decides what a folder may lead to.
    return value;
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseLocation)
/* harmony export */ });
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
/**
 * Takes an image's location apart: `docker://reference` (also `docker-image://` and
 * `container-image://`), `oci-layout://path` or `oci:path`, `oci-archive:path`,
 * `docker-archive:path`. Undefined for any other text.
 */
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

/***/ })

};
//# sourceMappingURL=5304.index.js.map
