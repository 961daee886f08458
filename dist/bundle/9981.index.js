export const id = 9981;
export const ids = [9981];
export const modules = {

9981:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (brokenStore),
  n: () => (brokenBuildah)
});
var _domain_oci_machine_troubles_js__0 = __webpack_require__(86107);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_output_lines_js__2 = __webpack_require__(69986);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(65663);





function brokenBuildah(command, finished) {
	return brokenStore(`buildah ${command}`, (0,_process_runner_js__4.lA)(finished), finished.lastLines);
}
function brokenStore(what, end, lastLines) {
	const trouble = (0,_domain_oci_machine_troubles_js__0.z)((0,_domain_text_printable_js__3.g$)(lastLines.join(" ")));
	const said = trouble?.what ?? (0,_domain_text_printable_js__3.g$)(lastLines.slice(-2).join(" ")).slice(0, 500);
	return new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `${what} failed${trouble === undefined ? ` (${end})` : ""}: ${said}`,
		fix: trouble?.fix ??
			"Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
		output: trouble === undefined ? [] : (0,_domain_text_output_lines_js__2.j)(lastLines),
	});
}


}),

46494:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (chooseRuntime)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _packages_programs_js__2 = __webpack_require__(86198);
var _process_runner_js__3 = __webpack_require__(65663);




async function chooseRuntime(options) {
	const asked = options.env["BUILDAH_ISOLATION"];
	if (asked === "chroot")
		return { kind: "chroot", reason: "BUILDAH_ISOLATION=chroot was asked for" };
	const usual = options.rootless ? "rootless" : "oci";
	const isolation = asked === "oci" || asked === "rootless" ? asked : usual;
	const reasons = [];
	for (const candidate of candidatesFor(options)) {
		const name = (0,node_path__1.basename)(candidate);
		const path = await placeOf(candidate, options);
		const reason = path === undefined ? "is not installed" : await trial(options, path);
		if (path !== undefined && reason === undefined)
			return { kind: "runtime", isolation, path, name };
		reasons.push(`${name} ${reason}`);
	}
	return {
		kind: "chroot",
		reason: reasons.length === 0
			? "the image that has buildah has no OCI runtime"
			: `no OCI runtime can start a container here (${reasons.join("; ")})`,
	};
}
function candidatesFor({ env, configured, runtimes }) {
	const { BUILDAH_RUNTIME: named = "" } = env;
	if (runtimes === undefined && named !== "")
		return [named];
	const found = runtimes ?? ["crun", "runc"];
	const { runtime } = configured;
	if (runtime === undefined)
		return found;
	const isTaken = (candidate) => (0,node_path__1.basename)(candidate) === (0,node_path__1.basename)(runtime);
	const first = runtimes === undefined ? [runtime] : found.filter(isTaken);
	return [...first, ...found.filter((candidate) => !isTaken(candidate))];
}
async function placeOf(candidate, { env, configured }) {
	if ((0,node_path__1.isAbsolute)(candidate))
		return candidate;
	const known = await (0,_packages_programs_js__2.xn)(configured.paths.get(candidate) ?? []);
	return known ?? (await (0,_packages_programs_js__2.Kp)(candidate, env["PATH"] ?? ""));
}
async function trial(options, runtime) {
	const bundle = (0,node_path__1.join)(options.folder, "bundle");
	const mounts = await hostFolders((0,node_path__1.join)(bundle, "rootfs"));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(bundle, "config.json"), JSON.stringify(trialConfig(mounts)));
	const id = `twofold-probe-${process.pid}`;
	const start = [runtime, "--root", (0,node_path__1.join)(options.folder, "state"), "run", "--bundle", bundle, id];
	const [program, ...args] = options.rootless
		? [options.programs.buildah, "unshare", ...start]
		: start;
	const finished = await (0,_process_runner_js__3.eF)({
		program: program ?? runtime,
		args,
		env: options.programs.env,
		signal: options.programs.signal,
		timeoutSeconds: 20,
	});
	await (0,node_fs_promises__0.rm)(bundle, { recursive: true, force: true });
	if ((0,_process_runner_js__3.gq)(finished))
		return undefined;
	return `failed: ${finished.lastLines.at(-1)?.slice(0, 200) ?? (0,_process_runner_js__3.lA)(finished)}`;
}
async function hostFolders(rootfs) {
	await (0,node_fs_promises__0.mkdir)(rootfs, { recursive: true });
	const mounts = [];
	for (const name of ["usr", "bin", "lib", "lib64"]) {
		const stat = await (0,node_fs_promises__0.lstat)(`/${name}`).catch(() => undefined);
		if (stat === undefined)
			continue;
		if (stat.isSymbolicLink())
			await (0,node_fs_promises__0.symlink)(await (0,node_fs_promises__0.readlink)(`/${name}`), (0,node_path__1.join)(rootfs, name));
		else {
			await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(rootfs, name));
			mounts.push(`/${name}`);
		}
	}
	for (const name of ["proc", "dev"])
		await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(rootfs, name));
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
		linux: {
			namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })),
			resources: { devices: [{ allow: false, access: "rwm" }] },
		},
	};
}


}),

73244:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $n: () => (storeIn),
  UI: () => (storeArguments),
  dp: () => (pinned),
  o4: () => (withImagesOf)
});
var node_path__0 = __webpack_require__(76760);

function storeIn(folder) {
	return { root: (0,node_path__0.join)(folder, "root"), runroot: (0,node_path__0.join)(folder, "run"), options: [] };
}
function pinned(store, driver, options) {
	return { ...store, driver, options };
}
function withImagesOf(store, other) {
	return {
		...store,
		options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
	};
}
function storeArguments(store) {
	return [
		`--root=${store.root}`,
		`--runroot=${store.runroot}`,
		...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
		...store.options.map((option) => `--storage-opt=${option}`),
	];
}


}),

91318:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  openContainers: () => (openContainers)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var all_ended = __webpack_require__(22880);

var failure = __webpack_require__(67271);

var child_environment = __webpack_require__(52845);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(65663);

var clean_up = __webpack_require__(30196);

var broken_store = __webpack_require__(9981);

var machine_store = __webpack_require__(73244);
;








const limits = {
	seconds: 60,
	outputBytes: 16 * 1024 * 1024,
	memoryBytes: 1024 ** 3,
	processes: 512,
	fileBytes: 1024 ** 3,
};
const container = "compared";
async function runContainer(place, options) {
	const { folder, runtime } = place;
	const state = (0,external_node_path_.join)(folder, clean_up.cR);
	await (0,promises_.mkdir)(state, { recursive: true, mode: 0o700 });
	await (0,promises_.writeFile)((0,clean_up.Oj)(folder), runtime.path);
	const from = ["from", "--quiet", `--name=${container}`, ...limitArguments(place)];
	const named = [...from, `oci:${(0,external_node_path_.basename)(options.layout)}`];
	await succeedAt(place, named, { cwd: (0,external_node_path_.dirname)(options.layout) });
	const [finished, port] = await runAndAsk(place, options);
	const { readEnd } = await __webpack_require__.e(44145).then(__webpack_require__.bind(__webpack_require__, 44145));
	const after = (0,external_node_path_.join)(folder, "after");
	const commit = ["commit", "--quiet", "--disable-compression", "--format=oci", container];
	await succeedAt(place, [...commit, `oci:${after}`]);
	const read = readEnd(finished);
	const common = { ...read, stdout: finished.stdout, after };
	if (port === undefined)
		return common;
	const wasEnded = port.kind !== "silent" && read.end.kind !== "output-limit";
	return { ...common, port, end: wasEnded ? { kind: "answered" } : read.end };
}
async function runAndAsk(place, options) {
	const over = new AbortController();
	const running = runAt(place, runArguments(place, options.command), {
		input: options.input,
		timeoutSeconds: limits.seconds,
		endsWhenOverlong: true,
		maxOutputBytes: limits.outputBytes,
	}).finally(() => over.abort());
	return await (0,all_ended.C)([running, answerOf(place, options, over.signal)]);
}
async function answerOf(place, { port }, over) {
	if (port === undefined)
		return undefined;
	const { askContainer } = await __webpack_require__.e(14397).then(__webpack_require__.bind(__webpack_require__, 71910));
	const { runtime, rootless, entry, programs, folder } = place;
	const { env, signal } = programs;
	const state = (0,external_node_path_.join)(folder, clean_up.cR);
	return await askContainer({
		port,
		runtime: runtime.path,
		state,
		rootless,
		entry,
		env,
		signal,
		over,
	});
}
function limitArguments({ limitsMemory }) {
	const { memoryBytes, processes, fileBytes } = limits;
	return [
		`--ulimit=nproc=${processes}:${processes}`,
		`--ulimit=fsize=${fileBytes}:${fileBytes}`,
		"--ulimit=core=0:0",
		...(limitsMemory
			? [`--memory=${memoryBytes}`, `--memory-swap=${memoryBytes}`]
			: [`--ulimit=data=${memoryBytes}:${memoryBytes}`]),
	];
}
function runArguments(place, command) {
	const { runtime, folder } = place;
	return [
		"run",
		`--isolation=${runtime.isolation}`,
		`--runtime=${runtime.path}`,
		`--runtime-flag=root=${(0,external_node_path_.join)(folder, clean_up.cR)}`,
		"--network=none",
		"--hostname=twofold",
		container,
		"--",
		...command,
	];
}
async function succeedAt(place, args, how = {}) {
	const finished = await runAt(place, args, how);
	if ((0,runner.gq)(finished))
		return;
	throw (0,broken_store.f)(`buildah ${args[0] ?? ""}`, (0,runner.lA)(finished), finished.lastLines);
}
async function runAt({ programs, store }, args, how) {
	const { buildah, env, signal } = programs;
	const all = [...(0,machine_store.UI)(store), ...args];
	const held = await (0,leash.Y)("TERM", env);
	return await (0,runner.eF)({ program: buildah, args: all, env, signal, leash: held, ...how });
}


var machine_configuration = __webpack_require__(97603);
;

async function canLimitMemory(rootless, controllers = "/sys/fs/cgroup/cgroup.controllers") {
	if (rootless)
		return false;
	const listed = await (0,promises_.readFile)(controllers, "utf8").catch(() => "memory");
	return listed.split(/\s+/).includes("memory");
}


var runtime_probe = __webpack_require__(46494);

var toolchain = __webpack_require__(91751);
;











async function openContainers(options) {
	const { folder, signal } = options;
	const rootless = process.geteuid?.() !== 0;
	const configuration = await (0,machine_configuration.j)({ ...options, rootless }, folder);
	const programs = {
		buildah: options.buildah,
		skopeo: options.skopeo,
		signal,
		env: { ...(0,child_environment.t7)(options.env, folder), ...configuration.variables },
	};
	const probe = (0,external_node_path_.join)(folder, "probe");
	await (0,promises_.mkdir)(probe);
	const { env, entry, runtimes } = options;
	const [machine, runtime, limitsMemory] = await (0,all_ended.C)([
		(0,toolchain.B)(programs, (0,machine_store.$n)((0,external_node_path_.join)(folder, "asked"))),
		(0,runtime_probe._)({
			programs,
			env,
			rootless,
			folder: probe,
			configured: configuration.runtimes,
			runtimes,
		}),
		canLimitMemory(rootless),
	]);
	if (runtime.kind === "chroot")
		throw noRuntime(runtime.reason);
	if (machine.features.raisesLimits)
		await configuration.limitSteps();
	let count = 0;
	return {
		run: async (options) => {
			count += 1;
			const own = (0,external_node_path_.join)(folder, `container-${count}`);
			const store = (0,machine_store.dp)((0,machine_store.$n)(own), machine.driver, machine.driverOptions);
			return await runContainer({ programs, runtime, rootless, limitsMemory, folder: own, store, entry }, options);
		},
	};
}
function noRuntime(reason) {
	return new failure.HR({
		code: "tool",
		message: `\`compare-bases\` cannot start containers here: ${reason}.`,
		fix: "Install runc or crun where it can start containers.",
	});
}


}),

91751:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  B: () => (askMachine),
  c: () => (mountProgram)
});


var dist = __webpack_require__(77934);

var all_ended = __webpack_require__(22880);

var machine_troubles = __webpack_require__(86107);

var failure = __webpack_require__(67271);

var output_lines = __webpack_require__(69986);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var surface = __webpack_require__(10970);

var runner = __webpack_require__(65663);
;


const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];
function parseFeatures(help, version) {
	const flags = new Set(help.match(/--[a-z][a-z-]+/g) ?? []);
	const missing = required.filter((flag) => !flags.has(flag));
	if (missing.length > 0) {
		throw new failure.HR({
			code: "tool",
			message: `buildah ${version} is too old: \`buildah build\` does not know ${missing.join(", ")}.`,
			fix: `Install buildah 1.23 or newer, or name one with ${(0,surface.Pe)("buildah")}.`,
		});
	}
	return {
		identityLabel: flags.has("--identity-label"),
		httpProxy: flags.has("--http-proxy"),
		buildContext: flags.has("--build-context"),
		ignoreFile: flags.has("--ignorefile"),
		raisesLimits: Number(/^1\.(\d+)/.exec(version)?.[1] ?? 0) >= 35,
		neverPull: flags.has("--pull-never") ? "--pull-never" : "--pull=never",
	};
}


var machine_store = __webpack_require__(73244);

var version = __webpack_require__(23901);
;












const seconds = 60;
async function askMachine(programs, store) {
	const ask = (program, args) => (0,runner.eF)({ program, args, env: programs.env, signal: programs.signal, timeoutSeconds: seconds });
	const [version, help, info, skopeo] = await (0,all_ended.C)([
		ask(programs.buildah, ["--version"]),
		ask(programs.buildah, ["build", "--help"]),
		ask(programs.buildah, [...(0,machine_store.UI)(store), "info"]),
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
	if ((0,runner.gq)(finished))
		return finished.stdout.toString("utf8");
	if (finished.end.kind === "not-started") {
		throw new failure.HR({
			code: "tool",
			message: `${name} was not found (looked for \`${program}\`).`,
			fix: `Install it, e.g. \`sudo apt-get install --no-install-recommends buildah skopeo runc\`, or name buildah's path with ${(0,surface.Pe)("buildah")}.`,
		});
	}
	const trouble = (0,machine_troubles.z)((0,printable.g$)(finished.lastLines.join(" ")));
	const said = trouble?.what ?? (0,runner.lA)(finished);
	throw new failure.HR({
		code: "tool",
		message: `${name} does not work: ${said}.`,
		fix: trouble?.fix ?? `Run \`${program} info\` by hand to see what this machine lacks.`,
		output: (0,output_lines.j)(finished.lastLines),
	});
}
function versionOf(text) {
	return (0,version.I)(text) ?? "unknown";
}
const infoSchema = (0,schema.Xy)({
	host: (0,schema.no)((0,schema.Xy)({
		rootless: (0,schema.no)(dist.zMY()),
		kernel: (0,schema.no)(dist.YjP()),
		arch: (0,schema.no)(dist.YjP()),
	})),
	store: (0,schema.no)((0,schema.Xy)({
		GraphDriverName: (0,schema.no)(dist.YjP()),
		GraphOptions: (0,schema.no)((0,schema.l1)(dist.YjP())),
	})),
});
function parseInfo(text) {
	const info = (0,schema.EB)(infoSchema, text);
	if ("wrong" in info) {
		throw new failure.HR({
			code: "tool",
			message: `\`buildah info\` did not print what it should: ${info.wrong}.`,
			fix: "Install buildah 1.23 or newer.",
		});
	}
	const { host, store } = info.value;
	return {
		rootless: host?.rootless ?? false,
		kernel: host?.kernel ?? "unknown",
		platform: `linux/${host?.arch ?? "amd64"}`,
		driver: store?.GraphDriverName ?? "overlay",
		driverOptions: store?.GraphOptions ?? [],
	};
}
function mountProgram(machine) {
	return machine.driverOptions
		.find((option) => /^(overlay\.)?mount_program=/.test(option))
		?.replace(/^[^=]*=/, "");
}


}),

97603:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (mountsFile),
  j: () => (configure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);


const mountsFile = "mounts.conf";
async function configure(places, folder) {
	const { configuredRuntimes, machinesFiles, ownConfiguration, ownLimits } = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 25076));
	const file = (0,node_path__1.join)(folder, "containers.conf");
	const machines = await machinesFiles(places);
	await (0,node_fs_promises__0.writeFile)(file, ownConfiguration(machines, []));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(folder, mountsFile), "");
	return {
		variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
		runtimes: configuredRuntimes(machines),
		limitSteps: async () => {
			const limits = ownLimits(await (0,node_fs_promises__0.readFile)("/proc/self/limits", "utf8"));
			await (0,node_fs_promises__0.writeFile)(file, ownConfiguration(machines, limits));
		},
	};
}


}),

};
//# sourceMappingURL=9981.index.js.map
