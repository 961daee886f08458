export const id = 9976;
export const ids = [9976];
export const modules = {

19976:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  openContainers: () => (openContainers)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var all_ended = __webpack_require__(22880);

var failure = __webpack_require__(67271);

var child_environment = __webpack_require__(52845);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(60850);

var clean_up = __webpack_require__(30196);

var bases = __webpack_require__(95122);

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
	const { readEnd } = await __webpack_require__.e(/* import() */ 4145).then(__webpack_require__.bind(__webpack_require__, 44145));
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
	const { askContainer } = await __webpack_require__.e(/* import() */ 1910).then(__webpack_require__.bind(__webpack_require__, 71910));
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
function limitArguments({ rootless }) {
	const { memoryBytes, processes, fileBytes } = limits;
	return [
		`--ulimit=nproc=${processes}:${processes}`,
		`--ulimit=fsize=${fileBytes}:${fileBytes}`,
		"--ulimit=core=0:0",
		...(rootless
			? [`--ulimit=data=${memoryBytes}:${memoryBytes}`]
			: [`--memory=${memoryBytes}`, `--memory-swap=${memoryBytes}`]),
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
	throw (0,bases.f)(`buildah ${args[0] ?? ""}`, (0,runner.lA)(finished), finished.lastLines);
}
async function runAt({ programs, store }, args, how) {
	const { buildah, env, signal } = programs;
	const all = [...(0,machine_store.UI)(store), ...args];
	const held = await (0,leash.Y)("TERM", env);
	return await (0,runner.eF)({ program: buildah, args: all, env, signal, leash: held, ...how });
}


var configuration = __webpack_require__(97603);

var runtime_probe = __webpack_require__(46494);

var toolchain = __webpack_require__(91751);
;










async function openContainers(options) {
	const { folder, signal } = options;
	const rootless = process.geteuid?.() !== 0;
	const { variables } = await (0,configuration.j)({ ...options, rootless }, folder);
	const programs = {
		buildah: options.buildah,
		skopeo: options.skopeo,
		signal,
		env: { ...(0,child_environment.t7)(options.env, folder), ...variables },
	};
	const probe = (0,external_node_path_.join)(folder, "probe");
	await (0,promises_.mkdir)(probe);
	const { env, entry, runtimes } = options;
	const [machine, runtime] = await (0,all_ended.C)([
		(0,toolchain.B)(programs, (0,machine_store.$n)((0,external_node_path_.join)(folder, "asked"))),
		(0,runtime_probe._)({ programs, env, rootless, folder: probe, runtimes }),
	]);
	if (runtime.kind === "chroot")
		throw noRuntime(runtime.reason);
	let count = 0;
	return {
		run: async (options) => {
			count += 1;
			const own = (0,external_node_path_.join)(folder, `container-${count}`);
			const store = (0,machine_store.dp)((0,machine_store.$n)(own), machine.driver, machine.driverOptions);
			return await runContainer({ programs, runtime, rootless, folder: own, store, entry }, options);
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


})

};
//# sourceMappingURL=9976.index.js.map
