export const id = 3789;
export const ids = [3789];
export const modules = {

3789:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  makeWorkFolder: () => (makeWorkFolder)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _process_temporary_parent_js__3 = __webpack_require__(82453);
var _clean_up_js__4 = __webpack_require__(30196);
var _mark_js__5 = __webpack_require__(61444);






const prefix = "twofold-";
async function makeWorkFolder(env) {
	const parent = (0,_process_temporary_parent_js__3.c)(env);
	refuseUnfit(parent);
	await removeAbandoned(parent);
	try {
		const folder = await (0,node_fs_promises__0.realpath)(await (0,node_fs_promises__0.mkdtemp)((0,node_path__1.join)(parent, prefix)));
		await (0,_mark_js__5.aQ)(folder);
		await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(folder, "tmp"));
		return folder;
	}
	catch (cause) {
		throw new _domain_text_failure_js__2.HR({
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
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot have a path with ${JSON.stringify(unfit)} in it.`,
		fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
	});
}
async function removeAbandoned(parent) {
	const place = await (0,node_fs_promises__0.realpath)(parent).catch(() => parent);
	for (const name of await (0,node_fs_promises__0.readdir)(place).catch(() => [])) {
		const folder = (0,node_path__1.join)(place, name);
		if (!name.startsWith(prefix) || !(await (0,_mark_js__5.zI)(folder)))
			continue;
		await (0,_clean_up_js__4.cleanUp)(folder).catch(() => undefined);
	}
}


}),

17496:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (isStartedFor),
  Hk: () => (endProcesses),
  RY: () => (isInNamespace),
  ov: () => (isStepIn)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_timers_promises__1 = __webpack_require__(58500);
var _process_child_environment_js__2 = __webpack_require__(52845);



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
		await (0,node_timers_promises__1.setTimeout)(100);
	}
}
async function ended(wanted) {
	for (let waited = 0; waited < 20; waited += 1) {
		if ((await processes(wanted)).length === 0)
			return;
		await (0,node_timers_promises__1.setTimeout)(50);
	}
}
async function processes(wanted) {
	const found = [];
	for (const name of await (0,node_fs_promises__0.readdir)("/proc")) {
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
		environment.split("\0").includes(`${_process_child_environment_js__2.u4}=${folder}`) ||
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
	return (0,node_fs_promises__0.readFile)(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}
function target(pid, link) {
	return (0,node_fs_promises__0.readlink)(`/proc/${pid}/${link}`).catch(() => "");
}


}),

23814:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  authFile: () => (authFile)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var _client_auth_entries_js__3 = __webpack_require__(7898);
var _client_auth_files_js__4 = __webpack_require__(83525);





async function authFile(options) {
	const { username, password, authfile } = options.access;
	const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
	if (username === undefined || password === undefined) {
		if (authfile !== undefined)
			await (0,_client_auth_files_js__4.Hc)(authfile);
		if (named !== undefined || options.env["XDG_RUNTIME_DIR"])
			return named;
		return await writePrivate(options.folder, (0,_client_auth_entries_js__3.xt)(await (0,_client_auth_files_js__4.jU)((0,_client_auth_files_js__4.aJ)(options.env))));
	}
	const existing = named === undefined ? (0,_client_auth_entries_js__3.xt)(await (0,_client_auth_files_js__4.jU)((0,_client_auth_files_js__4.aJ)(options.env))) : await (0,_client_auth_files_js__4.Hc)(named);
	const account = { username, password };
	return await writePrivate(options.folder, (0,_client_auth_entries_js__3.Up)(existing, options.registries, account));
}
async function writePrivate(folder, content) {
	const file = (0,node_path__2.join)(folder, "auth.json");
	const draft = `${file}.${(0,node_crypto__0.randomUUID)()}`;
	await (0,node_fs_promises__1.writeFile)(draft, JSON.stringify(content), { mode: 0o600 });
	await (0,node_fs_promises__1.rename)(draft, file);
	return file;
}


}),

30196:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Oj: () => (runtimeRecord),
  cR: () => (runtimeState),
  cleanUp: () => (cleanUp),
  pi: () => (removeInside)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _process_child_environment_js__3 = __webpack_require__(52845);
var _process_namespaces_js__4 = __webpack_require__(31575);
var _process_runner_js__5 = __webpack_require__(65663);
var _machine_processes_js__6 = __webpack_require__(17496);
var _mark_js__7 = __webpack_require__(61444);








const runtimeState = "runtime-state";
function runtimeRecord(buildFolder) {
	return `${buildFolder}${runtimeEnding}`;
}
const runtimeEnding = ".runtime";
async function cleanUp(folder) {
	const marked = await (0,node_fs_promises__0.lstat)((0,node_path__1.join)(folder, _mark_js__7.LB)).then(() => true, () => false);
	if (!marked)
		return;
	await (0,_machine_processes_js__6.Hk)(async (pid) => (await (0,_machine_processes_js__6.F4)(pid, folder)) || (0,_machine_processes_js__6.ov)(pid, folder));
	await (0,_process_namespaces_js__4.hj)(folder);
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const { runtime, state, container } of await openContainers(folder)) {
		await (0,_process_runner_js__5.eF)({
			program: runtime,
			args: ["--root", state, "delete", "--force", container],
			env,
			timeoutSeconds: 10,
		});
	}
	await removeInside(folder);
}
async function removeInside(folder) {
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const mount of await mountsBelow(folder)) {
		await (0,_process_runner_js__5.eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
	}
	await remove(folder, env);
}
async function remove(folder, env) {
	const args = ["-rf", "--", folder];
	const removed = await (0,_process_runner_js__5.eF)({ program: "rm", args, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__5.gq)(removed))
		return;
	const inside = ["unshare", "rm", ...args];
	const finished = await (0,_process_runner_js__5.eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__5.gq)(finished))
		return;
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
		fix: "Remove it by hand, as root if need be; it holds nothing that is needed.",
	});
}
async function openContainers(folder) {
	const open = [];
	const records = (await (0,node_fs_promises__0.readdir)(folder)).filter((name) => name.endsWith(runtimeEnding));
	for (const record of records) {
		const slot = record.slice(0, -runtimeEnding.length);
		const runtime = (await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, record), "utf8").catch(() => "")).trim();
		if (runtime === "")
			continue;
		const state = (0,node_path__1.join)(folder, slot, runtimeState);
		const log = await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, slot, "shim.log"), "utf8").catch(() => undefined);
		const alive = log === undefined ? await (0,node_fs_promises__0.readdir)(state).catch(() => []) : aliveIn(log);
		open.push(...alive.map((container) => ({ runtime, state, container })));
	}
	return open;
}
function aliveIn(log) {
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
	return [...alive];
}
async function mountsBelow(folder) {
	const table = await (0,node_fs_promises__0.readFile)("/proc/self/mountinfo", "utf8");
	return table
		.split("\n")
		.map((line) => line.split(" ")[4] ?? "")
		.map((path) => path.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
		.filter((path) => path.startsWith(`${folder}/`))
		.reverse();
}


}),

31575:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $r: () => (runInNamespaces),
  fj: () => (namespaceWords),
  hj: () => (namespacesEnded),
  yI: () => (otherProcessIds)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var node_timers_promises__3 = __webpack_require__(58500);
var _child_environment_js__4 = __webpack_require__(52845);
var _leash_js__5 = __webpack_require__(66642);
var _runner_js__6 = __webpack_require__(65663);







const otherProcessIds = {
	command: 'while [ "$1" -gt 0 ]; do (:); left=$(($1 - 1)); shift; set -- "$left" "$@"; done',
	value: "137",
};
const recordFolder = "process-namespaces";
const longestEnd = 10_000;
async function runInNamespaces({ program, args, ...command }, { workFolder, words, ...namespaces }) {
	const records = (0,node_path__2.join)(workFolder, recordFolder);
	await (0,node_fs_promises__1.mkdir)(records, { recursive: true, mode: 0o700 });
	const record = (0,node_path__2.join)(records, (0,node_crypto__0.randomUUID)());
	const recorded = { command: 'readlink /proc/self/ns/pid >"$1"', value: record };
	const preparations = [recorded, ...namespaces.preparations];
	const [first = "", ...rest] = [...words, ...namespaceWords({ ...namespaces, preparations })];
	try {
		return await (0,_runner_js__6.eF)({
			...command,
			program: first,
			args: [...rest, program, ...args],
			leash: await (0,_leash_js__5.Y)("KILL", command.env),
			endSignal: "SIGKILL",
		});
	}
	finally {
		await emptied([record]);
		await (0,node_fs_promises__1.rm)(record, { force: true });
	}
}
function namespaceWords({ isRoot, isOffline, preparations }) {
	const commands = preparations.map(({ command }) => `${command} && shift`);
	const script = `${[...commands, '"$@"'].join(" && ")}; exit $?`;
	return [
		...["unshare", ...(isRoot ? [] : ["--user", "--map-root-user"])],
		...["--mount", "--uts", "--ipc", ...(isOffline ? ["--net"] : [])],
		...["--pid", "--fork", "--kill-child=KILL", "--mount-proc"],
		...["--", "env", "-u", _child_environment_js__4.u4],
		...["sh", "-c", script, "sh", ...preparations.map(({ value }) => value)],
		...(isRoot ? [] : withOwnIds()),
	];
}
function withOwnIds() {
	const ids = [`--map-user=${process.geteuid?.()}`, `--map-group=${process.getegid?.()}`];
	return ["unshare", "--user", ...ids, "--"];
}
async function namespacesEnded(workFolder) {
	const records = (0,node_path__2.join)(workFolder, recordFolder);
	const names = await (0,node_fs_promises__1.readdir)(records).catch(() => []);
	await emptied(names.map((name) => (0,node_path__2.join)(records, name)));
}
async function emptied(records) {
	const read = records.map(async (record) => await (0,node_fs_promises__1.readFile)(record, "utf8").catch(() => ""));
	const namespaces = new Set((await Promise.all(read)).map((text) => text.trim()));
	namespaces.delete("");
	namespaces.delete(await namespaceOf("self"));
	if (namespaces.size === 0)
		return;
	const until = Date.now() + longestEnd;
	while ((await livesIn(namespaces)) && Date.now() < until)
		await (0,node_timers_promises__3.setTimeout)(20);
}
async function livesIn(namespaces) {
	const pids = (await (0,node_fs_promises__1.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
	const all = await Promise.all(pids.map(async (pid) => namespaces.has(await namespaceOf(pid)) && !(await hasEnded(pid))));
	return all.includes(true);
}
async function hasEnded(pid) {
	const stat = await (0,node_fs_promises__1.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
	return /^(?:$|[ZX])/.test(stat.slice(stat.lastIndexOf(")") + 2));
}
function namespaceOf(pid) {
	return (0,node_fs_promises__1.readlink)(`/proc/${pid}/ns/pid`).catch(() => "");
}


}),

40382:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  MX: () => (registryFailure),
  WG: () => (isPassing),
  fK: () => (missingFailure),
  go: () => (pushDenied)
});
var _domain_oci_registry_troubles_js__0 = __webpack_require__(3559);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_output_lines_js__2 = __webpack_require__(69986);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(65663);





const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
	return lines.some((line) => passing.test(line));
}
function registryFailure(asked, finished) {
	const start = `Could not ${asked.verb} ${(0,_domain_text_printable_js__3.g$)(asked.reference)}: `;
	if (finished.end.kind === "not-started") {
		return new _domain_text_failure_js__1.HR({
			code: "tool",
			message: `${start}skopeo was not found.`,
			fix: "Install it, e.g. `sudo apt-get install --no-install-recommends skopeo`.",
		});
	}
	const text = (0,_domain_text_printable_js__3.g$)(finished.lastLines.join(" "));
	const trouble = (0,_domain_oci_registry_troubles_js__0.x)(text, asked);
	if (trouble !== undefined)
		return troubleFailure(asked, trouble, finished.lastLines);
	return new _domain_text_failure_js__1.HR({
		code: "registry",
		message: `${start}${(0,_process_runner_js__4.lA)(finished)}: ${(0,_domain_text_printable_js__3.K1)(text, 400)}.`,
		fix: "Check that the registry can be reached from here, then run again.",
	});
}
function pushDenied(asked, said) {
	const trouble = (0,_domain_oci_registry_troubles_js__0.x)("denied", asked);
	if (trouble === undefined)
		throw new Error("a refusal is a known trouble");
	return troubleFailure(asked, trouble, [said]);
}
function missingFailure(asked) {
	const trouble = (0,_domain_oci_registry_troubles_js__0.x)("manifest unknown", asked);
	if (trouble === undefined)
		throw new Error("what is missing is a known trouble");
	return troubleFailure(asked, trouble, []);
}
function troubleFailure(asked, trouble, output) {
	return new _domain_text_failure_js__1.HR({
		code: trouble.isLocal ? "tool" : "registry",
		message: `Could not ${asked.verb} ${(0,_domain_text_printable_js__3.g$)(asked.reference)}: ${trouble.what}.`,
		fix: trouble.fix,
		output: (0,_domain_text_output_lines_js__2.j)(output),
	});
}


}),

45304:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askImageFacts: () => (askImageFacts),
  w: () => (absolutePaths)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_buildah_folders_clean_up_js__1 = __webpack_require__(30196);
var _adapters_buildah_folders_work_folder_js__2 = __webpack_require__(3789);
var _adapters_process_child_environment_js__3 = __webpack_require__(52845);
var _adapters_registry_auth_file_js__4 = __webpack_require__(23814);
var _adapters_registry_base_user_js__5 = __webpack_require__(60510);
var _domain_build_insecure_js__6 = __webpack_require__(1758);
var _domain_oci_image_location_js__7 = __webpack_require__(14228);
var _domain_oci_reference_js__8 = __webpack_require__(73326);
var _absolute_buildah_js__9 = __webpack_require__(45974);










async function askImageFacts(run, options) {
	const request = absolutePaths(run.request, run.cwd);
	const folder = await (0,_adapters_buildah_folders_work_folder_js__2.makeWorkFolder)(run.env);
	try {
		const access = await registryAccess({ ...run, request }, folder);
		const { buildah: source } = request;
		const buildah = source?.kind === "path" ? source.path : "buildah";
		return await (0,_adapters_registry_base_user_js__5.readImageFacts)({ ...access, buildah }, options);
	}
	finally {
		await (0,_adapters_buildah_folders_clean_up_js__1.cleanUp)(folder);
	}
}
async function registryAccess(run, folder) {
	const { request, env, signal } = run;
	const registries = request.image
		.map((name) => (0,_domain_oci_reference_js__8.F2)(name)?.registry)
		.filter((registry) => registry !== undefined);
	return {
		skopeo: "skopeo",
		env: (0,_adapters_process_child_environment_js__3.signInEnvironment)(env, (0,_adapters_process_child_environment_js__3.runMarks)(folder)),
		signal,
		authFile: await (0,_adapters_registry_auth_file_js__4.authFile)({ access: request.registry, registries, env, folder }),
		insecure: (0,_domain_build_insecure_js__6.u)(request.registry, registries),
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
		secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,node_path__0.resolve)(cwd, secret.path) } : secret),
		registry: authfile === undefined
			? request.registry
			: { ...request.registry, authfile: (0,node_path__0.resolve)(cwd, authfile) },
		...(request.cache === undefined ? {} : { cache: absoluteCache(request.cache, cwd) }),
		...(request.output === undefined ? {} : { output: (0,node_path__0.resolve)(cwd, request.output) }),
		...(request.keepBases === undefined
			? {}
			: { keepBases: { ...request.keepBases, folder: (0,node_path__0.resolve)(cwd, request.keepBases.folder) } }),
		...(request.timings === undefined ? {} : { timings: (0,node_path__0.resolve)(cwd, request.timings) }),
		...(request.buildah === undefined ? {} : { buildah: (0,_absolute_buildah_js__9.t)(request.buildah, cwd) }),
	};
}
function absoluteCache(cache, cwd) {
	const { place } = cache;
	if (place.kind !== "folder")
		return cache;
	return { ...cache, place: { ...place, path: (0,node_path__0.resolve)(cwd, place.path) } };
}
function absoluteContext(value, cwd) {
	const location = (0,_domain_oci_image_location_js__7.z)(value);
	if (location?.kind === "files")
		return `${location.scheme}${(0,node_path__0.resolve)(cwd, location.rest)}`;
	return value;
}


}),

48052:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});


var build_insecure = __webpack_require__(1758);

var once_for_each = __webpack_require__(97897);

var digest = __webpack_require__(30719);

var oci_reference = __webpack_require__(73326);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(65663);

var failures = __webpack_require__(40382);

var machine_registries = __webpack_require__(72290);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_stream_promises_ = __webpack_require__(46466);

var external_node_zlib_ = __webpack_require__(38522);
;




async function withPlainArchive(from, { copy, signal }, read) {
	const isArchive = from.kind === "files" && from.transport === "docker-archive";
	if (!isArchive || !(await isGzip(from.location)))
		return await read(from);
	try {
		await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from.location), (0,external_node_zlib_.createGunzip)(), (0,external_node_fs_.createWriteStream)(copy), {
			signal,
		});
		return await read({ ...from, location: copy });
	}
	catch (error) {
		signal.throwIfAborted();
		if (!isDamaged(error))
			throw error;
		return await read(from);
	}
	finally {
		await (0,promises_.rm)(copy, { force: true });
	}
}
async function isGzip(path) {
	const file = await (0,promises_.open)(path).catch(() => undefined);
	if (file === undefined)
		return false;
	try {
		const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return buffer[0] === 0x1f && buffer[1] === 0x8b;
	}
	catch {
		return false;
	}
	finally {
		await file.close();
	}
}
function isDamaged(error) {
	return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}


var retry = __webpack_require__(52667);
;










const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
	const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
	const verify = (reference) => (0,build_insecure.p)(reference, options.insecure);
	const calls = callsOf(options);
	const { again: skopeo } = calls;
	const { document, served } = looksOf(options, calls);
	return {
		...{ document, served },
		async resolve(reference) {
			return (0,digest.ol)(await document(reference));
		},
		async fetch(fetch) {
			const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
			const copy = `${fetch.folder}.tar`;
			await withPlainArchive(fetch.from, { copy, signal: options.signal }, async (from) => {
				await skopeo({ verb: "pull", reference }, [
					...platformArguments(fetch.platform),
					"copy",
					"--quiet",
					"--preserve-digests",
					...auth,
					...(0,machine_registries.cE)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
					transport(from),
					`dir:${fetch.folder}`,
				]);
			});
		},
		async tryPush(reference) {
			const { tryPush } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(10289), __webpack_require__.e(31265)]).then(__webpack_require__.bind(__webpack_require__, 86279));
			const attempted = { verb: "push", reference };
			const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
			await tryPush({ ...options, asked, isVerified: verify(reference) });
		},
		async push(layout, reference) {
			await skopeo({ verb: "push", reference }, [
				"copy",
				"--all",
				"--quiet",
				"--preserve-digests",
				...auth,
				...(0,machine_registries.cE)("dest-tls-verify", verify(reference)),
				`oci:${layout}`,
				`docker://${reference}`,
			]);
		},
	};
}
function looksOf(options, { once, again: skopeo }) {
	const { authFile, env, insecure } = options;
	const look = (reference) => [
		...["inspect", "--raw", ...(authFile === undefined ? [] : [`--authfile=${authFile}`])],
		...(0,machine_registries.cE)("tls-verify", (0,build_insecure.p)(reference, insecure)),
		`docker://${reference}`,
	];
	const isFollowed = (0,once_for_each.i)((host) => (0,machine_registries.Vb)(host, env));
	const ours = async (reference) => {
		const name = (0,oci_reference.F2)(reference);
		return name === undefined || (await isFollowed(name.registry)) ? undefined : name;
	};
	return {
		async document(reference) {
			const name = await ours(reference);
			if (name === undefined)
				return (await skopeo({ verb: "read", reference }, look(reference))).stdout;
			const { lookAt } = await Promise.all([__webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(31265)]).then(__webpack_require__.bind(__webpack_require__, 34071));
			return (await lookAt(name, reference, options)).bytes;
		},
		async served(reference) {
			const name = await ours(reference);
			if (name !== undefined) {
				const { glanceAt } = await Promise.all([__webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(31265)]).then(__webpack_require__.bind(__webpack_require__, 34071));
				return (await glanceAt(name, options))?.digest;
			}
			const finished = await once(look(reference));
			return (0,runner.gq)(finished) ? (0,digest.ol)(finished.stdout) : undefined;
		},
	};
}
function callsOf(options) {
	const registries = (0,machine_registries.W7)(options.env);
	const once = async (args) => {
		const { env, signal } = options;
		const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
		const all = [...registries, ...args];
		const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
		return await (0,runner.eF)({ ...command, leash: await (0,leash.Y)("TERM", env) });
	};
	const again = async (attempted, args) => {
		const finished = await (0,retry.s)({
			signal: options.signal,
			attempt: () => once(args),
			again: (result) => !(0,runner.gq)(result) && (0,failures.WG)(result.lastLines),
		});
		if ((0,runner.gq)(finished))
			return finished;
		throw (0,failures.MX)({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
	};
	return { once, again };
}
function hasAccount({ reference }, { accounts }) {
	const host = (0,oci_reference.F2)(reference)?.registry;
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


}),

52667:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (retried)
});
var node_timers_promises__0 = __webpack_require__(58500);

const waits = [1, 2, 4];
async function retried(options) {
	let result = await options.attempt();
	for (const wait of waits) {
		if (!options.again(result))
			return result;
		await (0,node_timers_promises__0.setTimeout)(wait * 1000, undefined, { signal: options.signal });
		result = await options.attempt();
	}
	return result;
}


}),

60510:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readImageFacts: () => (readImageFacts),
  userAmong: () => (userAmong)
});
var valibot__10 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_oci_registry_troubles_js__2 = __webpack_require__(3559);
var _domain_source_checkout_js__9 = __webpack_require__(25651);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _domain_text_schema_js__4 = __webpack_require__(59006);
var _process_child_environment_js__5 = __webpack_require__(52845);
var _process_runner_js__6 = __webpack_require__(65663);
var _machine_registries_js__7 = __webpack_require__(72290);
var _skopeo_js__8 = __webpack_require__(48052);











const askSeconds = 15;
function userAmong(facts) {
	return facts.known ? (0,_domain_source_checkout_js__9.e)(facts.value.user) : facts;
}
async function readImageFacts(options, { reference, platform }) {
	const name = (0,_domain_oci_reference_js__1.F2)(reference);
	if (name === undefined)
		return (0,_domain_source_checkout_js__9.L)(`${reference} is not an image reference`);
	const { env, signal } = options;
	if (name.registry !== "localhost" && !(await (0,_machine_registries_js__7.Vb)(name.registry, env))) {
		const { configLike } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(10289), __webpack_require__.e(31265)]).then(__webpack_require__.bind(__webpack_require__, 34071));
		const found = await configLike({ name, written: reference, platform }, options, askSeconds);
		return found.known ? factsIn(found.value, reference) : found;
	}
	const question = name.registry === "localhost"
		? { program: options.buildah, args: storageArguments(name), env: storageEnvironment(env) }
		: { program: options.skopeo, args: registryArguments(options, name, platform), env };
	const finished = await (0,_process_runner_js__6.eF)({ ...question, signal, timeoutSeconds: askSeconds });
	if (!(0,_process_runner_js__6.gq)(finished))
		return failed(finished, reference);
	return factsIn(finished.stdout, reference);
}
function factsIn(config, reference) {
	const facts = factsOf(config.toString("utf8"));
	return facts === undefined ? (0,_domain_source_checkout_js__9.L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__9.e)(facts);
}
function storageEnvironment(env) {
	const { [_process_child_environment_js__5.u4]: folder } = env;
	return (0,_process_child_environment_js__5.Qc)(env, folder === undefined ? {} : { [_process_child_environment_js__5.u4]: folder });
}
function registryArguments({ authFile, insecure, env }, name, platform) {
	return [
		...(0,_machine_registries_js__7.W7)(env),
		...(0,_skopeo_js__8.Q)(platform),
		"inspect",
		"--config",
		...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
		...(0,_machine_registries_js__7.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)((0,_domain_oci_reference_js__1.FH)(name), insecure)),
		`docker://${withoutUselessTag(name)}`,
	];
}
function storageArguments(name) {
	return ["inspect", "--type=image", withoutUselessTag(name)];
}
function withoutUselessTag(name) {
	const { tag: _tag, ...rest } = name;
	return (0,_domain_oci_reference_js__1.FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__4.Xy)({
	config: valibot__10.yqP((0,_domain_text_schema_js__4.Xy)({
		User: valibot__10.yqP(valibot__10.YjP()),
		Env: valibot__10.yqP((0,_domain_text_schema_js__4.c3)(valibot__10.YjP())),
		Labels: valibot__10.yqP((0,_domain_text_schema_js__4.A7)(valibot__10.YjP())),
	})),
});
function factsOf(text) {
	const document = (0,_domain_text_schema_js__4.MW)(_domain_text_schema_js__4.o$, text);
	const found = (0,_domain_text_schema_js__4._Q)(configSchema, document?.["OCIv1"] ?? document);
	if (found === undefined)
		return undefined;
	const { User: user = "", Env: env = [], Labels: labels = {} } = found.config ?? {};
	return { user, env: env.map(variableOf), labels };
}
function variableOf(text) {
	const [name = "", ...rest] = text.split("=");
	return { name, value: rest.join("=") };
}
function failed(finished, reference) {
	const asked = { verb: "read", reference, hasAccount: false };
	const trouble = (0,_domain_oci_registry_troubles_js__2.x)((0,_domain_text_printable_js__3.g$)(finished.lastLines.join(" ")), asked);
	const why = `${reference}: ${trouble?.what ?? saidOf(finished)}`;
	const host = trouble?.untrusted;
	return (0,_domain_source_checkout_js__9.L)(why, host === undefined ? undefined : { kind: "untrusted-registry", host });
}
function saidOf(finished) {
	const said = (0,_domain_text_printable_js__3.K1)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? ""), 200);
	return said === "" ? (0,_process_runner_js__6.lA)(finished) : `${(0,_process_runner_js__6.lA)(finished)}: ${said}`;
}


}),

61444:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  LB: () => (workFolderMark),
  aQ: () => (markFolder),
  zI: () => (isAbandoned)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var valibot__4 = __webpack_require__(77934);
var _domain_text_schema_js__3 = __webpack_require__(59006);





const workFolderMark = ".twofold-work";
const maxMarkBytes = 4096;
const filled = valibot__4.FsL(valibot__4.YjP(), valibot__4.BpQ(1));
const makerSchema = (0,_domain_text_schema_js__3.Xy)({
	pid: valibot__4.FsL(valibot__4.aig(), valibot__4.Y2b(), valibot__4.Wwf(1)),
	started: filled,
	namespace: valibot__4.YjP(),
	boot: filled,
	machine: valibot__4.YjP(),
});
async function markFolder(folder) {
	const maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
	await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}
async function isAbandoned(folder) {
	const stats = await (0,node_fs_promises__1.lstat)(folder).catch(() => undefined);
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
	const line = async (file) => (await (0,node_fs_promises__1.readFile)(file, "utf8").catch(() => "")).trim();
	return {
		namespace: await (0,node_fs_promises__1.readlink)("/proc/self/ns/pid").catch(() => ""),
		boot: await line("/proc/sys/kernel/random/boot_id"),
		machine: await line("/etc/machine-id"),
	};
}
async function startOf(pid) {
	const stat = await (0,node_fs_promises__1.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
async function readMark(folder) {
	const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, workFolderMark), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
	try {
		const stats = await file.stat();
		const isOurs = stats.isFile() && stats.uid === process.geteuid?.();
		if (!isOurs || stats.size > maxMarkBytes)
			return undefined;
		return (0,_domain_text_schema_js__3.MW)(makerSchema, await file.readFile("utf8"));
	}
	finally {
		await file.close();
	}
}


}),

66642:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
var _runner_js__0 = __webpack_require__(65663);

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
	return (0,_runner_js__0.gq)(await (0,_runner_js__0.eF)({ program, args, env, timeoutSeconds: 10 }));
}


}),

72290:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Vb: () => (hasMachineRules),
  W7: () => (registriesArguments),
  cE: () => (tlsArguments)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var valibot__3 = __webpack_require__(77934);
var _domain_text_schema_js__2 = __webpack_require__(59006);




function registriesArguments(env) {
	const path = env["CONTAINERS_REGISTRIES_CONF"];
	return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}
function tlsArguments(flag, isVerified) {
	return isVerified ? [] : [`--${flag}=false`];
}
const rulesSchema = (0,_domain_text_schema_js__2.Xy)({
	registry: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.l1)((0,_domain_text_schema_js__2.Xy)({ prefix: (0,_domain_text_schema_js__2.no)(valibot__3.YjP()), location: (0,_domain_text_schema_js__2.no)(valibot__3.YjP()) }))),
	registries: (0,_domain_text_schema_js__2.no)(_domain_text_schema_js__2.o$),
});
async function hasMachineRules(host, env) {
	const texts = await Promise.all((await rulesFiles(env)).map((file) => (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "")));
	const { parse } = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 3292));
	return texts.some((text) => {
		try {
			const rules = (0,_domain_text_schema_js__2._Q)(rulesSchema, parse(text));
			if (rules?.registries !== undefined)
				return true;
			return rules?.registry?.some(({ prefix, location }) => isAbout(prefix ?? location ?? "", host));
		}
		catch {
			return true;
		}
	});
}
async function rulesFiles(env) {
	const { CONTAINERS_REGISTRIES_CONF: named, HOME: home, XDG_CONFIG_HOME: config } = env;
	const own = [config, home && (0,node_path__1.join)(home, ".config")].filter((folder) => folder);
	const roots = ["/etc/containers", ...own.map((folder = "") => (0,node_path__1.join)(folder, "containers"))];
	const lists = roots.map(async (root) => {
		const names = await (0,node_fs_promises__0.readdir)((0,node_path__1.join)(root, "registries.conf.d")).catch(() => []);
		const parts = names.filter((name) => name.endsWith(".conf"));
		return [
			(0,node_path__1.join)(root, "registries.conf"),
			...parts.map((name) => (0,node_path__1.join)(root, "registries.conf.d", name)),
		];
	});
	return [...(named ? [named] : []), ...(await Promise.all(lists)).flat()];
}
function isAbout(prefix, host) {
	const [named = ""] = prefix.split("/", 1);
	return named.startsWith("*.") ? host.endsWith(named.slice(1)) : named === host;
}


}),

82453:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (temporaryParent)
});
var node_os__0 = __webpack_require__(48161);

function temporaryParent(env) {
	return env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__0.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__0.tmpdir)());
}


}),

};
//# sourceMappingURL=3789.index.js.map
