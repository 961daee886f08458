export const id = 19976;
export const ids = [19976];
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


}),

46494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (chooseRuntime)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _packages_programs_js__2 = __webpack_require__(86198);
var _process_runner_js__3 = __webpack_require__(60850);




async function chooseRuntime(options) {
	const asked = options.env["BUILDAH_ISOLATION"];
	if (asked === "chroot")
		return { kind: "chroot", reason: "BUILDAH_ISOLATION=chroot was asked for" };
	const usual = options.rootless ? "rootless" : "oci";
	const isolation = asked === "oci" || asked === "rootless" ? asked : usual;
	const reasons = [];
	for (const candidate of candidatesFor(options)) {
		const name = (0,node_path__1.basename)(candidate);
		const path = (0,node_path__1.isAbsolute)(candidate)
			? candidate
			: await (0,_packages_programs_js__2.K)(candidate, options.env["PATH"] ?? "");
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
function candidatesFor({ env, runtimes }) {
	const { BUILDAH_RUNTIME: named = "" } = env;
	return runtimes ?? (named === "" ? ["crun", "runc"] : [named]);
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
	await (0,node_fs_promises__0.mkdir)((0,node_path__1.join)(rootfs, "proc"));
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


}),

73244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

81598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (topLayers),
  x: () => (storedDiffIds)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var valibot__4 = __webpack_require__(77934);
var _domain_oci_oci_js__2 = __webpack_require__(91459);
var _domain_text_json_js__5 = __webpack_require__(24099);
var _domain_text_schema_js__3 = __webpack_require__(59006);






const imageRecord = (0,_domain_text_schema_js__3.Xy)({
	id: valibot__4.YjP(),
	layer: valibot__4.FsL(valibot__4.YjP(), valibot__4.yGV(/^[0-9a-f]{64}$/)),
});
const layerRecord = (0,_domain_text_schema_js__3.Xy)({
	id: valibot__4.YjP(),
	parent: valibot__4.yqP(valibot__4.YjP()),
	"diff-digest": _domain_oci_oci_js__2.er,
});
const mostLayers = 10_000;
async function topLayers(store) {
	const images = await listOf(imageRecord, { store, kind: "images", file: "images.json" });
	return new Map(images.map(({ id, layer }) => [id, layer]));
}
async function storedDiffIds(store, image) {
	const layersIn = (file) => listOf(layerRecord, { store, kind: "layers", file }).catch(() => []);
	const [tops, layers, volatile] = await Promise.all([
		topLayers(store).catch(() => new Map()),
		layersIn("layers.json"),
		layersIn("volatile-layers.json"),
	]);
	const records = new Map([...layers, ...volatile].map((layer) => [layer.id, layer]));
	const found = [];
	let at = tops.get(image);
	if (at === undefined)
		return undefined;
	while (at !== undefined && at !== "") {
		const record = records.get(at);
		if (record === undefined || found.length === mostLayers)
			return undefined;
		found.push(record["diff-digest"]);
		at = record.parent;
	}
	return found.reverse();
}
async function listOf(item, { store: { root, driver = "overlay" }, kind, file }) {
	const text = await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(root, `${driver}-${kind}`, file), "utf8");
	return (0,_domain_text_schema_js__3._Q)((0,_domain_text_schema_js__3.l1)(item), (0,_domain_text_json_js__5.qF)(text)) ?? [];
}


}),

91751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

var runner = __webpack_require__(60850);
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

95122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  L: () => (BaseStore),
  f: () => (brokenStore)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var all_ended = __webpack_require__(22880);

var oci_digest = __webpack_require__(30719);

var machine_troubles = __webpack_require__(86107);

var oci_parse = __webpack_require__(1736);

var failure = __webpack_require__(67271);

var output_lines = __webpack_require__(69986);

var printable = __webpack_require__(76158);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(60850);

var store = __webpack_require__(73244);

var external_node_fs_ = __webpack_require__(73024);

var decompress = __webpack_require__(9345);
;






const readSize = 256 * 1024;
async function openFetched(folder) {
	const manifestBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "manifest.json"));
	const manifest = (0,oci_parse.Ng)(manifestBytes, { name: "a base's manifest", code: "registry" });
	const configBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, (0,oci_digest.ZD)(manifest.config.digest)));
	const config = (0,oci_parse.FB)(configBytes, { name: "a base's config", code: "registry" });
	const layer = (index) => {
		const descriptor = manifest.layers[index];
		if (descriptor === undefined)
			throw new RangeError(`the image has no layer ${index}`);
		const file = (0,external_node_path_.join)(folder, (0,oci_digest.ZD)(descriptor.digest));
		const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize });
		const name = `Layer ${descriptor.digest} of a base`;
		const { mediaType } = descriptor;
		if (/[+.]gzip$/.test(mediaType))
			return (0,decompress.m)({ bytes, compression: "gzip", name });
		if (/[+.]zstd$/.test(mediaType))
			return (0,decompress.m)({ bytes, compression: "zstd", name });
		return bytes;
	};
	return { digest: (0,oci_digest.ol)(manifestBytes), manifest, config, configBytes, layer };
}


var external_node_crypto_ = __webpack_require__(77598);
;







const gzip = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", packing: "gzip" };
const zstd = { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", packing: "zstd" };
const shippable = new Map([
	["application/vnd.docker.image.rootfs.diff.tar.gzip", gzip],
	[gzip.mediaType, gzip],
	[zstd.mediaType, zstd],
]);
function blobFile(folder, digest) {
	return (0,external_node_path_.join)(folder, (0,oci_digest.ZD)(digest));
}
async function shippedForm(folder, { mediaType, digest, size }) {
	const form = shippable.get(mediaType);
	if (form === undefined || (await packingOf(blobFile(folder, digest))) !== form.packing) {
		return undefined;
	}
	return { mediaType: form.mediaType, digest, size };
}
async function unpackedDigest(folder, layer) {
	const file = blobFile(folder, layer.digest);
	const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 });
	const compression = await packingOf(file);
	const name = `Layer ${layer.digest}`;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	try {
		const tar = compression === undefined ? bytes : (0,decompress.m)({ bytes, compression, name });
		for await (const chunk of tar)
			hash.update(chunk);
	}
	catch (cause) {
		if (cause instanceof failure.HR)
			throw cause;
		throw new failure.HR({
			code: "registry",
			message: `${name} of a base image cannot be read.`,
			fix: "Check that the registry has all layers of the image, then run again.",
			cause,
		});
	}
	return (0,oci_digest.Ch)(hash.digest("hex"));
}
async function packingOf(file) {
	const head = Buffer.alloc(4);
	const blob = await (0,promises_.open)(file).catch(() => undefined);
	try {
		await blob?.read(head, 0, head.length, 0);
	}
	finally {
		await blob?.close();
	}
	if (head.readUInt16BE() === 0x1f8b)
		return "gzip";
	return head.readUInt32LE() === 0xfd2fb528 ? "zstd" : undefined;
}

;

function namesOf(bases) {
	const owners = new Map();
	const names = new Map();
	for (const { id, wanted, digest } of bases) {
		const byDigest = `sha256-${(0,oci_digest.ZD)(wanted.digest ?? digest).slice(0, 12)}`;
		const name = `${wanted.name}:${wanted.tag ?? byDigest}`;
		const owner = owners.get(name) ?? id;
		owners.set(name, owner);
		const given = owner === id ? name : `${wanted.name}:${byDigest}`;
		names.set(id, [...new Set([...(names.get(id) ?? []), given])]);
	}
	return names;
}


var stored_layers = __webpack_require__(81598);
;
















class BaseStore {
	#programs;
	#store;
	#folders = new Map();
	#ids = new Map();
	#names = new Map();
	#importedSince;
	constructor(programs, store) {
		this.#programs = programs;
		this.#store = store;
	}
	get importedSince() {
		return this.#importedSince;
	}
	blob(base, digest) {
		const folder = this.#folders.get(base.local);
		if (folder === undefined)
			throw new Error(`${base.local} was not imported`);
		return blobFile(folder, digest);
	}
	async images() {
		return await (0,all_ended.C)([...this.#folders.values()].map(openFetched));
	}
	async import(wanted) {
		const pulled = [];
		for (const one of wanted)
			one.catch(() => undefined);
		for (const one of wanted.toReversed())
			pulled.unshift(await this.#pull(await describe(await one)));
		const names = namesOf(pulled.map(({ described, id }) => ({ ...described, id })));
		const isNamed = (id) => JSON.stringify(this.#names.get(id)) === JSON.stringify(names.get(id));
		const unnamed = new Map([...names].filter(([id]) => !isNamed(id)));
		const forgotten = await this.#forgetNames([...unnamed.keys()]);
		for (const [id, given] of unnamed) {
			for (const name of given)
				await this.#buildah(["tag", id, name]);
			this.#names.set(id, given);
		}
		if (forgotten.length > 0)
			await this.#buildah(["rmi", ...forgotten]);
		return pulled.map(({ base }) => base);
	}
	async #forgetNames(ids) {
		const keeping = [];
		for (const id of ids) {
			const names = this.#names.get(id) ?? [];
			if (names.length === 0)
				continue;
			const kept = `localhost/kept:${id.replace(/^sha256:/, "").slice(0, 12)}`;
			await this.#buildah(["tag", id, kept]);
			await this.#buildah(["rmi", ...names]);
			this.#names.delete(id);
			keeping.push(kept);
		}
		return keeping;
	}
	async #pull(described) {
		const { wanted, pinned, digest, manifest, config } = described;
		const { folder, name } = wanted;
		const id = this.#ids.get(folder) ?? (await this.#pullInto(described));
		this.#ids.set(folder, id);
		const base = {
			pinned,
			local: `${name}@${digest}`,
			digest: wanted.digest ?? digest,
			diffIds: config.diffIds,
			published: await (0,all_ended.C)(manifest.layers.map((layer) => shippedForm(folder, layer))),
			labelNames: Object.keys(config.labels),
			annotationNames: Object.keys(manifest.annotations ?? {}),
			triggers: config.triggers ?? [],
			...(config.docker === undefined ? {} : { docker: config.docker }),
			...(config.settings === undefined ? {} : { settings: config.settings }),
		};
		this.#folders.set(base.local, folder);
		return { described, id, base };
	}
	async #pullInto(described) {
		this.#importedSince ??= Date.now() / 1000;
		const finished = await this.#try(["pull", "--quiet", `dir:${described.wanted.folder}`]);
		if (!(0,runner.gq)(finished))
			throw await whyRefused(described, finished);
		const id = finished.stdout.toString("utf8").trim();
		await this.#verify(described, id);
		return id;
	}
	async #verify(described, id) {
		if (described.manifest.layers.length === 0)
			return;
		const found = (await (0,stored_layers.x)(this.#store, id)) ?? (await unpackedDigests(described));
		refuseLies(described, found);
	}
	async #buildah(args) {
		const finished = await this.#try(args);
		if (!(0,runner.gq)(finished))
			throw brokenBuildah(args[0] ?? "", finished);
	}
	async #try(args) {
		const { buildah, env, signal } = this.#programs;
		const all = [...(0,store.UI)(this.#store), ...args];
		return await (0,runner.eF)({ program: buildah, args: all, env, signal, leash: await (0,leash.Y)("TERM", env) });
	}
}
async function describe(wanted) {
	const { folder, name } = wanted;
	const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "manifest.json"));
	const manifest = (0,oci_parse.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
	const configBytes = await (0,promises_.readFile)(blobFile(folder, manifest.config.digest));
	const config = (0,oci_parse.FB)(configBytes, { name: `the config of ${name}`, code: "registry" });
	const digest = (0,oci_digest.ol)(bytes);
	const pinned = `${name}@${wanted.digest ?? digest}`;
	const described = { wanted, pinned, digest, manifest, config };
	const [has, lists] = [manifest.layers.length, config.diffIds.length];
	if (has === lists)
		return described;
	throw lying(described, `its manifest has ${has} layers, its config lists ${lists}`);
}
function refuseLies(described, found) {
	const { diffIds } = described.config;
	if (found.length !== diffIds.length) {
		throw lying(described, `it has ${found.length} layers, its config lists ${diffIds.length}`);
	}
	found.forEach((diffId, index) => {
		const listed = diffIds[index];
		if (diffId === listed)
			return;
		throw lying(described, `layer ${index} unpacks to ${diffId}, its config lists ${listed}`);
	});
}
async function unpackedDigests({ wanted, manifest }) {
	return await (0,all_ended.C)(manifest.layers.map((layer) => unpackedDigest(wanted.folder, layer)));
}
const lies = /does not match config's DiffID|uses a different top layer/;
async function whyRefused(described, finished) {
	if (finished.lastLines.some((line) => lies.test(line))) {
		try {
			refuseLies(described, await unpackedDigests(described));
		}
		catch (error) {
			if (error instanceof failure.HR)
				return error;
			throw error;
		}
	}
	return brokenBuildah("pull", finished);
}
function lying({ pinned }, how) {
	return new failure.HR({
		code: "registry",
		message: `The base ${pinned} is not what its config says: ${how}.`,
		fix: "Do not build on this image. Ask its publisher, use another image, or build it again: `buildah` and `docker` record the layers correctly.",
	});
}
function brokenBuildah(command, finished) {
	return brokenStore(`buildah ${command}`, (0,runner.lA)(finished), finished.lastLines);
}
function brokenStore(what, end, lastLines) {
	const trouble = (0,machine_troubles.z)((0,printable.g$)(lastLines.join(" ")));
	const said = trouble?.what ?? (0,printable.g$)(lastLines.slice(-2).join(" ")).slice(0, 500);
	return new failure.HR({
		code: "tool",
		message: `${what} failed${trouble === undefined ? ` (${end})` : ""}: ${said}`,
		fix: trouble?.fix ??
			"Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
		output: trouble === undefined ? [] : (0,output_lines.j)(lastLines),
	});
}


}),

97603:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (mountsFile),
  j: () => (configure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);


const mountsFile = "mounts.conf";
async function configure(places, folder) {
	const { machinesFiles, ownConfiguration, ownLimits } = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 25076));
	const file = (0,node_path__1.join)(folder, "containers.conf");
	const machines = await machinesFiles(places);
	await (0,node_fs_promises__0.writeFile)(file, ownConfiguration(machines, []));
	await (0,node_fs_promises__0.writeFile)((0,node_path__1.join)(folder, mountsFile), "");
	return {
		variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
		limitSteps: async () => {
			const limits = ownLimits(await (0,node_fs_promises__0.readFile)("/proc/self/limits", "utf8"));
			await (0,node_fs_promises__0.writeFile)(file, ownConfiguration(machines, limits));
		},
	};
}


}),

};
//# sourceMappingURL=19976.index.js.map
