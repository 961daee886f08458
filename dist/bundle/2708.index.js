export const id = 2708;
export const ids = [2708,5354];
export const modules = {

24016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (runtimeState),
  cleanUp: () => (cleanUp),
  p: () => (removeInside)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47697);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _machine_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2556);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60224);







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

}),

60224:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LB: () => (workFolderMark),
  aQ: () => (markFolder),
  zI: () => (isAbandoned)
});
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83436);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91826);





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

}),

8521:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  makeWorkFolder: () => (makeWorkFolder)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _process_temporary_parent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59361);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24016);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60224);






const prefix = "twofold-";
async function makeWorkFolder(env) {
    const parent = (0,_process_temporary_parent_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryParent */ .c)(env);
    refuseUnfit(parent);
    await removeAbandoned(parent);
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix)));
        await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markFolder */ .aQ)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "tmp"));
        return folder;
    }
    catch (cause) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
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
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "tool",
        message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot have a path with ${JSON.stringify(unfit)} in it.`,
        fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
    });
}
async function removeAbandoned(parent) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent).catch(() => parent);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => [])) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name);
        if (!name.startsWith(prefix) || !(await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbandoned */ .zI)(folder)))
            continue;
        await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_4__.cleanUp)(folder).catch(() => undefined);
    }
}
//# sourceMappingURL=work-folder.js.map

}),

2556:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (isStartedFor),
  Hk: () => (endProcesses),
  RY: () => (isInNamespace),
  ov: () => (isStepIn)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47697);



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

}),

79734:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);

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

59361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (temporaryParent)
});
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

function temporaryParent(env) {
    return env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
}
//# sourceMappingURL=temporary-parent.js.map

}),

65354:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (ownFiles),
  authFile: () => (authFile)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91826);




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

}),

65170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readBaseUser: () => (readBaseUser)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83436);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76882);
/* harmony import */ var _domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11255);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91826);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7438);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9086);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50936);










const askSeconds = 15;
async function readBaseUser(options, { reference, platform }) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = options;
    const question = name.registry === "localhost"
        ? { program: options.buildah, args: storageArguments(name) }
        : { program: options.skopeo, args: registryArguments(options, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(finished))
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference}: ${whatFailed(finished, reference)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(user);
}
function registryArguments({ authFile, insecure, env }, name, platform) {
    return [
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .registriesArguments */ .W)(env),
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_6__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .tlsArguments */ .c)("tls-verify", (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name), insecure)),
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()) })),
});
function userOf(text) {
    const document = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, text);
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(configSchema, document?.["OCIv1"] ?? document);
    return found === undefined ? undefined : (found.config?.User ?? "");
}
function whatFailed(finished, reference) {
    const asked = { verb: "read", reference, hasAccount: false };
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTrouble */ .x)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.join(" ")), asked);
    if (trouble !== undefined)
        return trouble.what;
    const said = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

}),

79594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MX: () => (registryFailure),
  WG: () => (isPassing),
  go: () => (pushDenied)
});
/* harmony import */ var _domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6057);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_output_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62478);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);





const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
function registryFailure(asked, finished) {
    const start = `Could not ${asked.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(asked.reference)}: `;
    if (finished.end.kind === "not-started") {
        return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            code: "tool",
            message: `${start}skopeo was not found.`,
            fix: "Install it, e.g. `sudo apt-get install --no-install-recommends skopeo`.",
        });
    }
    const text = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .registryTrouble */ .x)(text, asked);
    if (trouble !== undefined)
        return troubleFailure(asked, trouble, finished.lastLines);
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "registry",
        message: `${start}${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished)}: ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(text, 400)}.`,
        fix: "Check that the registry can be reached from here, then run again.",
    });
}
function pushDenied(asked, said) {
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .registryTrouble */ .x)("denied", asked);
    if (trouble === undefined)
        throw new Error("a refusal is a known trouble");
    return troubleFailure(asked, trouble, [said]);
}
function troubleFailure(asked, trouble, output) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: trouble.isLocal ? "tool" : "registry",
        message: `Could not ${asked.verb} ${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(asked.reference)}: ${trouble.what}.`,
        fix: trouble.fix,
        output: (0,_domain_text_output_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .outputLines */ .j)(output),
    });
}
//# sourceMappingURL=failures.js.map

}),

9086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (registriesArguments),
  c: () => (tlsArguments)
});
function registriesArguments(env) {
    const path = env["CONTAINERS_REGISTRIES_CONF"];
    return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}
function tlsArguments(flag, isVerified) {
    return isVerified ? [] : [`--${flag}=false`];
}
//# sourceMappingURL=machine-registries.js.map

}),

24847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (retried)
});
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

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

}),

50936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76882);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79734);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79594);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9086);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24847);








const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const registries = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesArguments */ .W)(options.env);
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const all = [...registries, ...args];
        const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,_process_leash_js__WEBPACK_IMPORTED_MODULE_3__/* .leash */ .Y)("TERM", env) };
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(onLeash),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassing */ .WG)(result.lastLines),
        });
        if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
            return finished;
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFailure */ .MX)({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
    };
    return {
        async resolve(reference) {
            const tls = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("tls-verify", verify(reference));
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
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async tryPush(reference) {
            const { tryPush } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 90068));
            const attempted = { verb: "push", reference };
            const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
            await tryPush({ ...options, asked, isVerified: verify(reference) });
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("dest-tls-verify", verify(reference)),
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function hasAccount({ reference }, { accounts }) {
    const host = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference)?.registry;
    return host !== undefined && accounts.includes(host);
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

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askBaseUser: () => (askBaseUser),
  w: () => (absolutePaths)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24016);
/* harmony import */ var _adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47697);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65354);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65170);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87368);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76882);
/* harmony import */ var _absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4674);










async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__.readBaseUser)({ ...access, buildah }, options);
    }
    finally {
        await (0,_adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(folder);
    }
}
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
        accounts: request.registry.username === undefined ? [] : registries,
    };
}
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
        ...(request.buildah === undefined ? {} : { buildah: (0,_absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__/* .absoluteBuildah */ .t)(request.buildah, cwd) }),
    };
}
function absoluteContext(value, cwd) {
    const location = (0,_domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLocation */ .z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, location.rest)}`;
    return value;
}
//# sourceMappingURL=registry.js.map

}),

72922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76882);

function insecureHosts(access, named) {
    const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
    return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference)?.registry.toLowerCase();
    return host === undefined || !insecure.includes(host);
}
//# sourceMappingURL=insecure.js.map

}),

74671:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);

const rows = [
    {
        sign: /no space left on device|disk quota exceeded/i,
        what: "the disk is full",
        fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
    {
        sign: /loading trust policy|policy\.json/i,
        what: "this machine has no valid trust policy (`policy.json`)",
        fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
    },
    {
        sign: /is rejected by policy/i,
        what: "this machine's trust policy (`policy.json`) rejects the image",
        fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
    },
    {
        sign: /registry \S{1,300} is blocked in/i,
        what: "this machine's `registries.conf` blocks the registry",
        fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
    },
    {
        sign: /loading registries configuration/i,
        what: "this machine's `registries.conf` cannot be read",
        fix: "Correct the file that the message below names.",
    },
    {
        sign: /failed to get container config|parsing storage configuration/i,
        what: "this machine's configuration of containers cannot be read",
        fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
    },
    {
        sign: /getting username and password/i,
        what: "the auth file cannot be read",
        fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("authfile")}.`,
    },
    {
        sign: /failed to GetDriver graph|driver not supported/i,
        what: "the storage driver does not work on this machine",
        fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
    },
    {
        sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
        what: "this user may not map other users",
        fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
    },
    {
        sign: /permission denied|operation not permitted/i,
        what: "this user may not read or write a file that is needed",
        fix: "Give the user access to the file that the message below names, or build as root.",
    },
];
function machineTrouble(text) {
    const row = rows.find(({ sign }) => sign.test(text));
    return row === undefined
        ? undefined
        : { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}
//# sourceMappingURL=machine-troubles.js.map

}),

6057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (registryTrouble)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);
/* harmony import */ var _machine_troubles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74671);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76882);



const unverified = `${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("tls-verify", "false")} for the registries of ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("image")}, ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("insecure-registries")} for any other`;
const account = `${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("username")} and ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .perSurface */ .$8)({
    workflow: " (on GitHub: `permissions: packages: write`)",
    commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: ({ host }) => `TLS: ${host} speaks plain HTTP`,
        fix: `Use HTTPS, or say that this registry has none: ${unverified}.`,
    },
    {
        sign: /client sent an HTTP request to an HTTPS server/i,
        what: ({ host }) => `TLS: ${host} speaks only HTTPS`,
        fix: "Leave out what says that this registry needs no HTTPS.",
    },
    {
        sign: /certificate has expired or is not yet valid/i,
        what: ({ host }) => `TLS: the certificate of ${host} has expired, or this machine's clock is wrong`,
        fix: "Check the clock with `date`, and renew the certificate.",
    },
    {
        sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
        what: ({ host }) => `TLS: the certificate of ${host} is for another name`,
        fix: `Write the name that the certificate has; or, if you accept the risk, set ${unverified}.`,
    },
    {
        sign: /x509|certificate|tls: /i,
        what: ({ host }) => `TLS: the certificate of ${host} is not trusted here`,
        fix: `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified}.`,
    },
    {
        sign: /no such host|name resolution|server misbehaving/i,
        what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
        fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
            ? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
            : unreached,
    },
    {
        sign: /connection refused/i,
        what: ({ host }) => `nothing listens at ${host} (connection refused)`,
        fix: "Check the host and the port, and that the registry runs, then run again.",
    },
    {
        sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
        what: ({ host }) => `${host} does not answer`,
        fix: unreached,
        mayPass: true,
    },
    {
        sign: /too ?many ?requests|status 429/i,
        what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
        fix: `Sign in (${account}), wait, or use a mirror.`,
        mayPass: true,
    },
    {
        sign: /quota|exceed the configured upper limit|insufficient storage/i,
        what: ({ host }) => `${host} has no room left for this repository (quota)`,
        fix: "Remove images there, or have the quota raised.",
    },
    {
        sign: /immutable|cannot be overwritten/i,
        what: () => "it exists already, and its tag may not be moved",
        fix: `Push another tag: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("tags")}.`,
    },
    {
        sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
        what: ({ host, hasAccount }) => hasAccount
            ? `${host} refused the password`
            : `${host} asks for an account, and none that it accepts is known here`,
        fix: ({ host, hasAccount }) => hasAccount
            ? `Check ${account}, and that they may reach this repository.`
            : `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
    },
    {
        sign: /denied|forbidden|status(?: ?code:?)? 403/i,
        what: ({ host, repository, verb }) => verb === "push"
            ? `${host} does not let this account push to ${repository}`
            : `${host} does not let this account read ${repository}, or has no such repository`,
        fix: ({ verb }) => verb === "push"
            ? `Give the account or token the right to write to this repository${packages}.`
            : `Check the name, and give the account or token the right to read this repository (${account}).`,
    },
    {
        sign: /no image found in (?:manifest list|image index)/i,
        what: () => "it has no image for this platform",
        fix: `Choose a platform that it has: ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("platforms")}.`,
    },
    {
        sign: /name unknown|repository name not known/i,
        what: ({ host, repository }) => `${host} has no repository ${repository}`,
        fix: "Check the name.",
    },
    {
        sign: /manifest unknown|not found in repository/i,
        what: ({ host }) => `${host} has no such image or tag`,
        fix: "Check the name and the tag.",
    },
    {
        sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
        what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
        fix: "Run again later; the registry's operators have its log.",
        mayPass: true,
    },
    {
        sign: /pinging container registry .{1,300}: invalid status code/i,
        what: ({ host }) => `${host} does not answer as a registry`,
        fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
    },
    {
        sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
        what: ({ host }) => `${host} has no such image`,
        fix: "Check the name and the tag.",
    },
    {
        sign: /media ?type|manifest invalid|status 415/i,
        what: ({ host }) => `${host} does not take OCI images`,
        fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
    },
    {
        sign: /did not match|does not match/i,
        what: ({ host }) => `${host} served other bytes than the digest says`,
        fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
    },
    {
        sign: /connection reset|broken pipe|\bEOF\b/i,
        what: ({ host }) => `the connection to ${host} broke`,
        fix: "Run again.",
        mayPass: true,
    },
];
const fileRows = [
    {
        sign: /no such file or directory/i,
        what: () => "there is nothing at that path",
        fix: "Check the path: an OCI layout is a folder with `index.json`.",
    },
    {
        sign: /no descriptor found for reference/i,
        what: () => "the layout has no image with that tag",
        fix: "Write a tag that the layout's `index.json` names, or none.",
    },
    {
        sign: /EOF|invalid character|tar/i,
        what: () => "there is no image in that form",
        fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
    },
];
function registryTrouble(output, asked) {
    const named = namesOf(asked);
    const text = [asked.reference, `${named.host}/${named.repository}`, named.repository]
        .filter((name) => name.length > 2)
        .reduce((left, name) => left.replaceAll(name, "…"), output);
    const local = (0,_machine_troubles_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTrouble */ .z)(text);
    if (local !== undefined)
        return local;
    const isFile = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(asked.reference) === undefined;
    const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
    if (row === undefined)
        return undefined;
    const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
    return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
    const { reference } = asked;
    const { registry, repository } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference) ?? {};
    return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}
//# sourceMappingURL=registry-troubles.js.map

}),

62478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
    return lines
        .map((line) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line), longestLine))
        .filter((line) => line.trim() !== "")
        .slice(-mostLines);
}
//# sourceMappingURL=output-lines.js.map

})

};
//# sourceMappingURL=2708.index.js.map
