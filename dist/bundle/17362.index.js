export const id = 17362;
export const ids = [17362];
export const modules = {

17362:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  prebuiltTools: () => (prebuiltTools)
});


var external_node_path_ = __webpack_require__(76760);

var promises_ = __webpack_require__(58500);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var external_node_fs_promises_ = __webpack_require__(51455);

var checkout = __webpack_require__(25651);

var clone = __webpack_require__(98135);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var run_git = __webpack_require__(75455);
;







const copying = 3600;
const otherEnd = "git -c 'safe.directory=*' -c uploadpack.allowAnySHA1InWant=true -c pack.compression=0 -c pack.window=0 upload-pack";
const deepest = 20;
async function cloneLocally(options, depth = 0) {
	const { root, revision, folder, signal } = options;
	if (depth > deepest)
		return (0,checkout.L)(`its submodules are nested deeper than ${deepest}`);
	await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const git = (0,run_git.u)({
		folder,
		env: { ...(0,environment._)(options.env, undefined), GIT_ALLOW_PROTOCOL: "file" },
		config: [
			...(0,configuration.Ke)(folder),
			...["advice.detachedHead=false", "fetch.unpackLimit=1", "gc.auto=0"],
		],
		signal,
	});
	const lfs = await lfsOf(options);
	const fetch = ["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"];
	const failed = await (0,clone.f)(git, [
		{ args: ["init", "--quiet", "--template="] },
		{ args: [...fetch, `--upload-pack=${otherEnd}`, root, revision], seconds: copying },
		{ args: [...lfs, "checkout", "--quiet", "--detach", revision], seconds: copying },
	]);
	if (failed !== undefined)
		return failed;
	return (await cloneSubmodules(git, options, depth)) ?? (0,checkout.e)(folder);
}
async function lfsOf({ root, env, signal }) {
	const options = { env: (0,environment._)(env, undefined), config: (0,configuration.Ke)(root), signal };
	const git = (0,run_git.u)({ folder: root, ...options });
	const found = await git.text(["rev-parse", "--path-format=absolute", "--git-common-dir"]);
	return found.known ? ["-c", `lfs.storage=${(0,external_node_path_.join)(found.value.trim(), "lfs")}`] : [];
}
async function cloneSubmodules(git, options, depth) {
	const listed = await git.text(["ls-files", "-s", "-z"]);
	if (!listed.known)
		return listed;
	for (const record of listed.value.split("\0")) {
		const [, revision, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(record) ?? [];
		if (revision === undefined || path === undefined)
			continue;
		const failed = await cloneSubmodule({ ...options, revision }, path, depth);
		if (failed !== undefined)
			return failed;
	}
	return undefined;
}
async function cloneSubmodule(options, path, depth) {
	const root = (0,external_node_path_.join)(options.root, path);
	const isCheckedOut = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, ".git")).then(() => true, () => false);
	if (!isCheckedOut)
		return (0,checkout.L)(`the submodule ${external_node_path_.posix.normalize(path)} is not checked out`);
	const cloned = await cloneLocally({ ...options, root, folder: (0,external_node_path_.join)(options.folder, path) }, depth + 1);
	return cloned.known ? undefined : (0,checkout.L)(`submodule ${external_node_path_.posix.normalize(path)}: ${cloned.why}`);
}


var repository = __webpack_require__(11258);

var tracked_paths = __webpack_require__(89905);

var child_environment = __webpack_require__(52845);

var namespaces = __webpack_require__(31575);

var runner = __webpack_require__(65663);

var build_environment = __webpack_require__(78975);

var elf_machine = __webpack_require__(99822);

var platform = __webpack_require__(912);

var table = __webpack_require__(31691);
;





const aroundIt = ["context", "start-time"];
const never = {
	store: "what its first run left on this machine outside of its own folders, the second one finds",
	network: "the command may need the network",
};
function commandEnvironment(options, machine, home) {
	const { environment: base, means, isOffline } = options;
	const names = options.variations.filter((name) => never[name] === undefined);
	const step = {
		text: options.command.join(" "),
		env: {},
		ownsHostname: true,
		home,
		libc: {
			glibc: machine.glibc,
			musl: machine.glibc === undefined,
			machine: (0,elf_machine.c_)((0,platform.tj)(process.arch))?.machine,
		},
		locales: machine.locales,
		network: isOffline ? "off" : "unexpected",
		clockShift: isOffline ? "far" : "next day",
		ownModes: false,
	};
	const varied = (0,table.BB)({ base, names, step, means });
	const edit = { ...varied.edit, env: { HOME: home, ...varied.edit.env } };
	const missed = build_environment.u.flatMap((name) => options.variations.includes(name) ? lackOf(name, { isOffline, varied }) : []);
	const isMissed = (name) => missed.some(({ variation }) => variation === name);
	return {
		edit,
		environment: seen(edit, options.variations.length === 0 ? base.name : "varied"),
		variations: {
			applied: options.variations.filter((name) => !isMissed(name)),
			notApplied: missed,
		},
	};
}
function lackOf(name, { isOffline, varied, }) {
	const lack = (reason) => [
		{ variation: name, reason: `the command of ${(0,surface.Pe)("prebuilt-command")}: ${reason}` },
	];
	if (aroundIt.includes(name) || (name === "network" && isOffline))
		return [];
	const reason = never[name];
	if (reason !== undefined)
		return lack(reason);
	const told = varied.notApplied.find(({ variation }) => variation === name);
	if (told !== undefined)
		return lack(told.reason);
	return name === "clock"
		? lack("it had another day, but whether each of its programs saw that is not known")
		: [];
}
function seen({ env = {}, hostname, umask }, name) {
	return {
		name,
		env,
		...(hostname === undefined ? {} : { hostname }),
		...(umask === undefined ? {} : { umask }),
	};
}


var file_order = __webpack_require__(14728);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;





async function commandMachine(variables) {
	const env = (0,child_environment.Qc)(variables);
	return { locales: await localesOf(env), glibc: glibcOf(process.report.getReport()) };
}
async function canHold(env) {
	return await canPrepare(env, [
		{ command: 'hostname "$1"', value: "twofold" },
		{ command: 'mount -t tmpfs tmpfs "$1"', value: "/dev/shm" },
	]);
}
async function canPrepare(env, preparations) {
	const words = (0,namespaces.fj)({ isRoot: isRoot(), isOffline: true, preparations });
	const [program = "", ...args] = [...words, "true"];
	return (0,runner.gq)(await (0,runner.eF)({ program, args, env, timeoutSeconds: 10 }));
}
function isRoot() {
	return process.geteuid?.() === 0;
}
async function localesOf(env) {
	const listed = await (0,runner.eF)({ program: "locale", args: ["-a"], env, timeoutSeconds: 10 });
	if (!(0,runner.gq)(listed))
		return [];
	const names = listed.stdout.toString("latin1").split("\n");
	return names.filter((name) => /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name)).sort();
}
const reportSchema = (0,schema.Xy)({ header: (0,schema.Xy)({ glibcVersionRuntime: dist.YjP() }) });
function glibcOf(report) {
	const version = (0,schema._Q)(reportSchema, report)?.header.glibcVersionRuntime ?? "";
	const [, minor] = /^2\.(\d{1,3})/.exec(version) ?? [];
	return minor === undefined ? undefined : Number(minor);
}

;




const paths = '"${1%%:*}" "${1#*:}"';
async function reversedCheckout({ checkout, place, variations, means }, env) {
	if (!variations.includes("file-order") || "lacks" in means.fileOrder) {
		return { means: means.fileOrder, preparations: [] };
	}
	const [below, point] = [(0,external_node_path_.join)(place, "below"), (0,external_node_path_.join)(place, "reversed")];
	for (const folder of [below, point])
		await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const options = [...file_order.R, "-o", "attr_timeout=0"].join(" ");
	const daemon = isRoot()
		? "setpriv --securebits +no_setuid_fixup disorderfs --multi-user=yes"
		: "disorderfs --multi-user=no";
	const preparations = [
		{ command: `mount --bind ${paths}`, value: `${checkout}:${below}` },
		{ command: `${daemon} ${options} ${paths}`, value: `${below}:${point}` },
		{ command: `mount --bind ${paths}`, value: `${point}:${checkout}` },
	];
	return (await canPrepare(env, preparations))
		? { means: means.fileOrder, preparations }
		: { means: { lacks: "FUSE cannot be used here" }, preparations: [] };
}


var inside = __webpack_require__(64409);
;



const everybodys = ["/tmp", "/var/tmp"];
const mounted = 'mount --rbind "${1%%:*}" "${1#*:}"';
async function privateFolders(own, { place, workFolder }) {
	const work = await emptyFor(own, { folder: workFolder, place: (0,external_node_path_.join)(place, "work") });
	const shared = await Promise.all(everybodys.map((each) => (0,external_node_fs_promises_.realpath)(each).catch(() => undefined)));
	const folders = [...new Set(shared)].filter((each) => each !== undefined);
	const all = [...work];
	for (const [index, folder] of folders.entries()) {
		all.push(...(await emptyFor(workFolder, { folder, place: (0,external_node_path_.join)(place, `shared-${index}`) })));
	}
	return all;
}
async function emptyFor(kept, { folder, place }) {
	await (0,external_node_fs_promises_.mkdir)(place, { recursive: true });
	const over = { command: mounted, value: `${place}:${folder}` };
	if (!(0,inside.F)(folder, kept)) {
		await (0,external_node_fs_promises_.chmod)(place, 0o1777);
		return [over];
	}
	const point = (0,external_node_path_.join)(place, (0,external_node_path_.relative)(folder, kept));
	await (0,external_node_fs_promises_.mkdir)(point, { recursive: true });
	await (0,external_node_fs_promises_.chmod)(place, 0o1777);
	return [{ command: mounted, value: `${kept}:${point}` }, over];
}

;










const longest = 3600;
const handedOn = /^(?:PATH|TERM|(?:https?|ftp|all|no)_proxy|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|LD_LIBRARY_PATH)$/i;
const ofUser = /^(?:TZ|LANG|LANGUAGE|LC_[A-Z]+)$/;
async function runCommand(options, surroundings) {
	const { env: variables, workFolder } = surroundings;
	if (!(await canHold((0,child_environment.Qc)(variables))))
		throw cannotHold();
	const home = (0,external_node_path_.join)(options.place, "home");
	const temporary = (0,external_node_path_.join)(options.place, "tmp");
	const shared = (0,external_node_path_.join)(options.place, "shm");
	for (const folder of [home, temporary, shared])
		await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const machine = await commandMachine(variables);
	const reversed = await reversedCheckout(options, (0,child_environment.Qc)(variables));
	const means = { ...options.means, fileOrder: reversed.means };
	const given = commandEnvironment({ ...options, means }, machine, home);
	const { edit, environment, variations } = given;
	const env = {
		...chosen(variables, handedOn),
		...(options.environment.name === "untouched" ? chosen(variables, ofUser) : {}),
		...withoutPreload(edit.env),
		...(0,child_environment.runMarks)(workFolder),
		TMPDIR: temporary,
	};
	const [program = "", ...args] = options.command;
	const startedAt = Date.now() / 1000;
	const finished = await (0,namespaces.$r)({
		...{ program, args, env, cwd: options.folder, signal: surroundings.signal },
		timeoutSeconds: longest,
		blank: surroundings.blank,
		onLine: options.onLine,
	}, {
		workFolder,
		words: wordsOf(edit),
		isRoot: isRoot(),
		isOffline: options.isOffline,
		preparations: [
			...(await privateFolders(options.own, {
				place: (0,external_node_path_.join)(options.place, "private"),
				workFolder,
			})),
			...(edit.fileOrder === undefined ? [] : reversed.preparations),
			...preparationsOf(options, edit),
			...(await sharedMemory(edit, shared)),
		],
	});
	if (!(0,runner.gq)(finished))
		throw failed(options, finished);
	return { startedAt, endedAt: Date.now() / 1000, environment, variations };
}
function chosen(env, pattern) {
	return Object.fromEntries(Object.entries((0,child_environment.Qc)(env)).filter(([name]) => pattern.test(name)));
}
function withoutPreload(env = {}) {
	const { LD_PRELOAD: _, ...others } = env;
	return others;
}
async function sharedMemory({ env = {}, files = [], mounts = [] }, folder) {
	for (const { destination, bytes } of files) {
		await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(destination)), bytes, { mode: 0o666 });
	}
	const mounted = { command: 'mount --bind "$1" /dev/shm', value: folder };
	const library = mounts.find(({ destination }) => destination === env["LD_PRELOAD"]);
	if (library === undefined)
		return [mounted];
	const name = (0,external_node_path_.basename)(library.destination);
	await (0,external_node_fs_promises_.copyFile)(library.source, (0,external_node_path_.join)(folder, name));
	return [mounted, { command: 'export LD_PRELOAD="$1"', value: `/dev/shm/${name}` }];
}
function wordsOf({ cpus, kernelName }) {
	return [
		...(cpus === undefined ? [] : ["taskset", "--cpu-list", cpus]),
		...(kernelName === undefined ? [] : ["setarch", kernelName, "--uname-2.6"]),
	];
}
function preparationsOf({ folder, variations }, { hostname, umask }) {
	return [
		...(hostname === undefined ? [] : [{ command: 'hostname "$1"', value: hostname }]),
		...(variations.length === 0 ? [] : [namespaces.yI]),
		...(umask === undefined ? [] : [{ command: 'umask "$1"', value: umask.toString(8) }]),
		{ command: 'cd "$1"', value: folder },
	];
}
function failed({ title }, finished) {
	const isLate = finished.end.kind === "timeout";
	const how = isLate
		? `took longer than ${longest / 60} minutes`
		: `failed: ${(0,runner.lA)(finished)}`;
	return new failure.HR({
		code: finished.end.kind === "not-started" ? "tool" : "build",
		message: `${(0,failure.o5)("prebuilt-command")}: ${title} ${how}.`,
		fix: "Read what it printed. It starts in a clean checkout of the commit with an empty home and an empty `/tmp`, without the variables of this job: what else it needs has to be in the repository or in the command, `env NAME=value make dist`.",
		input: "prebuilt-command",
		output: finished.lastLines,
	});
}
function cannotHold() {
	return new failure.HR({
		code: "tool",
		message: `${(0,failure.o5)("prebuilt-command")}: processes that the command leaves cannot be ended here: this machine lets this user make no namespaces.`,
		fix: "Run Twofold as root (`sudo`; a container needs `--privileged`), or let users make namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu.",
		input: "prebuilt-command",
	});
}


var external_node_crypto_ = __webpack_require__(77598);

var external_node_fs_ = __webpack_require__(73024);

var digest = __webpack_require__(30719);

var write_base = __webpack_require__(23981);

var archive = __webpack_require__(3659);
;








async function writeLayout({ folder }, files, layout) {
	const path = `${layout}.tar`;
	await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
	const archived = new Map();
	for (const each of files) {
		for (const file of await filesOf(folder, each))
			archived.set(file.path, file);
	}
	await (0,archive._)(path, [...archived.values()]);
	const { size } = await (0,external_node_fs_promises_.stat)(path);
	const digest = await digestOfFile(path);
	await (0,write_base.t)(layout, { tar: { path, digest, size }, config: configOf(digest) });
	await (0,external_node_fs_promises_.rm)(path);
}
function configOf(layer) {
	const [os, architecture] = (0,platform.tj)(process.arch).split("/");
	return JSON.stringify({
		...{ architecture, os, config: {} },
		rootfs: { type: "layers", diff_ids: [layer] },
	});
}
async function filesOf(folder, { path, to }) {
	const isFolder = (await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, path))).isDirectory();
	if (isFolder)
		return await below((0,external_node_path_.join)(folder, path), to.slice(1));
	const target = to.endsWith("/") ? external_node_path_.posix.join(to, external_node_path_.posix.basename(path)) : to;
	return [await archived((0,external_node_path_.join)(folder, path), target.slice(1))];
}
async function below(place, path) {
	const entries = (await (0,external_node_fs_promises_.readdir)(place, { withFileTypes: true })).sort((one, other) => one.name < other.name ? -1 : 1);
	const found = [];
	for (const entry of entries) {
		const [from, to] = [(0,external_node_path_.join)(place, entry.name), external_node_path_.posix.join(path, entry.name)];
		if (entry.isDirectory())
			found.push(...(await below(from, to)));
		else
			found.push(await archived(from, to));
	}
	return found;
}
async function archived(place, path) {
	const stats = await (0,external_node_fs_promises_.lstat)(place);
	if (stats.isSymbolicLink())
		return { path, linkname: await (0,external_node_fs_promises_.readlink)(place) };
	return {
		path,
		size: stats.size,
		mode: stats.mode & 0o777,
		content: () => (0,external_node_fs_.createReadStream)(place),
	};
}
async function digestOfFile(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(path))
		hash.update(chunk);
	return (0,digest.Ch)(hash.digest("hex"));
}


var side_by_side = __webpack_require__(15301);

var external_node_buffer_ = __webpack_require__(4573);

var programs = __webpack_require__(86198);
;



const atOnce = 200;
async function capableFile(files, { env, signal }) {
	const program = await (0,programs.Kp)("getcap", env["PATH"] ?? "");
	if (program === undefined)
		return undefined;
	for (let at = 0; at < files.length; at += atOnce) {
		const args = files.slice(at, at + atOnce);
		const finished = await (0,runner.eF)({ program, args, env, signal });
		if (!(0,runner.gq)(finished))
			throw silent(finished);
		const output = finished.stdout.toString("utf8");
		const file = args.find((each) => output.startsWith(`${each} `));
		if (file === undefined)
			continue;
		const [, capabilities = ""] = /^(?:= )?([a-z0-9_,=+ ]{1,300})$/m.exec(output.slice(file.length + 1)) ?? [];
		return { file, capabilities };
	}
	return undefined;
}
function silent(finished) {
	return new failure.HR({
		code: "tool",
		message: `getcap cannot tell which of the files have capabilities: ${(0,runner.lA)(finished)}.`,
		fix: "Install the package `libcap2-bin` anew.",
		output: finished.lastLines,
	});
}

;








const mostEntries = 200_000;
const mostBytes = 16 * 1024 * 1024 * 1024;
const longestPath = 3500;
async function scan(options, teller) {
	const scanner = new Scanner(options);
	for (const [index, each] of options.files.entries())
		await scanner.add(each, index + 1);
	const { found } = scanner;
	await refuseCapable(found, options, teller);
	return found;
}
async function refuseCapable(found, { from, files }, teller) {
	const programs = found.filter(({ kind }) => kind === "program").map(({ path }) => path);
	const capable = await capableFile(programs.map((path) => (0,external_node_path_.join)(from, path)), teller);
	if (capable === undefined)
		return;
	const path = external_node_path_.posix.relative(from, capable.file);
	const index = files.findIndex((each) => path === each.path || path.startsWith(`${each.path}/`));
	const entry = files[index];
	if (entry === undefined)
		throw new Error("every file is below the path of an entry");
	throw refused({ number: index + 1, files: entry }, path, `has capabilities (\`${capable.capabilities}\`)`, {
		fix: "Take them away (`setcap -r FILE`): the image would not keep them, and with them it would run with rights of root.",
	});
}
class Scanner {
	#options;
	#found = new Map();
	#entries = 0;
	#bytes = 0;
	constructor(options) {
		this.#options = options;
	}
	get found() {
		const all = [...this.#found.values()];
		return all.sort((one, other) => Number(one.path > other.path) - Number(one.path < other.path));
	}
	async add(files, number) {
		const entry = { number, files };
		await this.#refuseLinkedWay(entry);
		const before = this.#entries;
		await this.#visit(entry, files.path);
		const isEmpty = this.#entries === before || !this.#hasFilesIn(files.path);
		if (!isEmpty)
			return;
		throw refused(entry, files.path, "has no file in it", {
			fix: "Name a folder with files: what has no file in it is in no image.",
		});
	}
	#hasFilesIn(path) {
		return [...this.#found.keys()].some((each) => each === path || each.startsWith(`${path}/`));
	}
	async #refuseLinkedWay(entry) {
		const parts = entry.files.path.split("/");
		for (const [index] of parts.entries()) {
			const path = parts.slice(0, index + 1).join("/");
			const stat = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(this.#options.from, path)).catch(() => undefined);
			if (stat === undefined)
				throw this.#missing(entry);
			if (!stat.isSymbolicLink())
				continue;
			throw refused(entry, path, "is a symbolic link", {
				fix: "Name the path that it leads to.",
			});
		}
	}
	#missing(entry) {
		return refused(entry, entry.files.path, "is not there", {
			fix: this.#options.isMade
				? `Check that ${(0,surface.Pe)("prebuilt-command")} makes it: a path is from ${(0,surface.Pe)("context")}, in a clean checkout of the commit.`
				: `Make it before Twofold runs, or name the command that makes it: ${(0,surface.Pe)("prebuilt-command", "make dist")}. A path is from ${(0,surface.Pe)("context")}.`,
		});
	}
	async #visit(entry, path) {
		const place = (0,external_node_path_.join)(this.#options.from, path);
		if (Buffer.byteLength(path) > longestPath) {
			throw refused(entry, path, `has a path of more than ${longestPath} bytes`, {
				fix: "Make it with shorter names or fewer folders.",
			});
		}
		const stat = await (0,external_node_fs_promises_.lstat)(place).catch((cause) => {
			throw unreadable(entry, path, cause);
		});
		this.#count(entry, stat);
		if (stat.isDirectory()) {
			if (this.#options.leavesOut(`${path}/`))
				return;
			for (const name of await namesIn(entry, path, place))
				await this.#visit(entry, `${path}/${name}`);
			return;
		}
		if (this.#options.leavesOut(path))
			return;
		this.#found.set(path, await this.#fileOf(entry, { path, place, stat }));
	}
	#count(entry, stat) {
		this.#entries += 1;
		this.#bytes += stat.isFile() ? stat.size : 0;
		if (this.#entries <= mostEntries && this.#bytes <= mostBytes)
			return;
		throw refused(entry, entry.files.path, "makes the image too large", {
			fix: `Name only what the image needs: at most ${mostEntries} files and ${mostBytes / 1024 ** 3} GiB.`,
		});
	}
	async #fileOf(entry, { path, place, stat }) {
		if (stat.isSymbolicLink()) {
			const target = await (0,external_node_fs_promises_.readlink)(place);
			this.#refuseTarget(entry, path, target);
			return { kind: "link", path, target };
		}
		if (!stat.isFile()) {
			throw refused(entry, path, "is a device, a pipe or a socket", {
				fix: "Leave it out: an image gets files, folders and links.",
			});
		}
		if ((stat.mode & 0o6000) !== 0) {
			throw refused(entry, path, "has the setuid or setgid bit", {
				fix: "Take it away (`chmod u-s,g-s`), or leave the file out: it would run with the rights of another user.",
			});
		}
		return { kind: (stat.mode & 0o100) === 0 ? "file" : "program", path, size: stat.size };
	}
	#refuseTarget(entry, path, target) {
		const shown = (0,printable.RK)((0,printable.vI)(target, 200));
		if (target.startsWith("/")) {
			if (!(0,inside.F)(this.#options.from, external_node_path_.posix.normalize(target)))
				return;
			throw refused(entry, path, `is a symbolic link to \`${shown}\`, a path of this machine`, {
				fix: "Make it relative: the image does not have that folder.",
			});
		}
		const below = path.slice(entry.files.path.length);
		const folder = external_node_path_.posix.dirname(external_node_path_.posix.join(entry.files.to.slice(1), below));
		if (!/^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(external_node_path_.posix.join(folder, target))))
			return;
		throw refused(entry, path, `is a symbolic link to \`${shown}\`, out of the image's root`, {
			fix: "Make it lead to a path of the image, or leave it out.",
		});
	}
}
async function namesIn(entry, path, place) {
	const names = await (0,external_node_fs_promises_.readdir)(place, { encoding: "buffer" }).catch((cause) => {
		throw unreadable(entry, path, cause);
	});
	const odd = names.find((name) => !(0,external_node_buffer_.isUtf8)(name));
	if (odd !== undefined) {
		throw refused(entry, `${path}/${odd.toString("latin1")}`, "has a name that is not UTF-8", {
			fix: "Rename it, or leave it out.",
		});
	}
	return names.map((name) => name.toString()).sort();
}
function unreadable(entry, path, cause) {
	const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
	return refused(entry, path, `cannot be read (${why})`, {
		fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
	});
}
function refused({ number }, path, what, { fix }) {
	return new failure.HR({
		code: "usage",
		message: `${(0,failure.o5)("prebuilt")}, entry ${number}: \`${(0,printable.RK)((0,printable.vI)(path, 200))}\` ${what}.`,
		fix,
		input: "prebuilt",
	});
}

;








const take_atOnce = 16;
async function takeFiles(options, teller) {
	const found = await scan(options, teller);
	const folders = new Set(found.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(options.to, path))));
	for (const folder of folders)
		await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
	const lines = await (0,side_by_side.Q)(found, take_atOnce, async (file) => {
		const content = await copied(file, options);
		return `${JSON.stringify([file.path, file.kind, content])}\n`;
	});
	return {
		folder: options.to,
		digest: (0,digest.ol)(Buffer.from(lines.join(""))),
		paths: found.map(({ path }) => path),
	};
}
async function copied(file, { from, to }) {
	const target = (0,external_node_path_.join)(to, file.path);
	if (file.kind === "link") {
		await (0,external_node_fs_promises_.symlink)(file.target, target);
		return file.target;
	}
	const { path, kind } = file;
	const source = await opened((0,external_node_path_.join)(from, path), path);
	const copy = await (0,external_node_fs_promises_.open)(target, "wx", kind === "program" ? 0o755 : 0o644).catch(async (error) => {
		await source.close();
		throw error;
	});
	try {
		const hash = (0,external_node_crypto_.createHash)("sha256");
		for await (const chunk of source.createReadStream({ autoClose: false })) {
			hash.update(chunk);
			await copy.writeFile(chunk);
		}
		return (0,digest.Ch)(hash.digest("hex"));
	}
	finally {
		await source.close();
		await copy.close();
	}
}
async function opened(place, path) {
	try {
		return await (0,external_node_fs_promises_.open)(place, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
	}
	catch (cause) {
		throw new failure.HR({
			code: "tool",
			message: `${JSON.stringify(path)} cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}.`,
			fix: "Check its permissions, and that nothing changes it while Twofold reads it.",
			cause,
		});
	}
}

;












const apart = 2_500;
function prebuiltTools({ env, folder, blank, signal }) {
	const surroundings = { env, signal };
	return {
		take: (options) => taken(options, surroundings),
		checkOut: async (options) => {
			const found = await cloneLocally({ ...options, ...surroundings });
			if (found.known)
				return;
			throw new failure.HR({
				code: "usage",
				message: `${(0,failure.o5)("prebuilt-command")}: no clean checkout can be made: ${(0,printable.RK)((0,printable.vI)(found.why, 300))}.`,
				fix: /\blfs\b/i.test(found.why)
					? "Have the files of Git LFS here (`git lfs pull`), or set LFS up for your user so that it may lack them: `git config --global filter.lfs.required false`."
					: "Check out the whole commit: `git submodule update --init --recursive` for submodules.",
				input: "prebuilt-command",
			});
		},
		hasChanges: async (root) => {
			const opened = await (0,repository.h_)(root, surroundings);
			if (opened.kind === "closed")
				return false;
			const status = await opened.repository.git.text(["status", "--porcelain", "-uno"]);
			return status.known && status.value !== "";
		},
		run: (options) => runCommand(options, { ...surroundings, blank, workFolder: folder }),
		pause: () => (0,promises_.setTimeout)(apart, undefined, { signal }),
		writeLayout: writeLayout,
	};
}
async function taken(options, surroundings) {
	const { paths, ...copied } = await takeFiles(options, {
		env: (0,child_environment.Qc)(surroundings.env),
		signal: surroundings.signal,
	});
	const tracked = await (0,tracked_paths.trackedPaths)(options.from, surroundings);
	if (!tracked.known)
		return copied;
	const known = new Set(tracked.value.paths);
	const above = (0,external_node_path_.relative)(tracked.value.root, options.from);
	const fromRoot = (path) => (above === "" ? path : `${above}/${path}`);
	const index = options.files.findIndex(({ path }) => {
		const own = paths.filter((each) => each === path || each.startsWith(`${path}/`));
		return own.every((each) => known.has(fromRoot(each)));
	});
	const file = options.files[index];
	if (file === undefined)
		return copied;
	throw new failure.HR({
		code: "usage",
		message: `${(0,failure.o5)("prebuilt")}, entry ${index + 1}: git tracks everything in \`${(0,printable.RK)((0,printable.vI)(file.path, 200))}\`, so it is source and nothing that a process made.`,
		fix: `Copy it in a Containerfile (${(0,surface.Pe)("recipe", "containerfile")}), or remove it from git (\`git rm -r --cached\`) if a process makes it.`,
		input: "prebuilt",
	});
}


}),

};
//# sourceMappingURL=17362.index.js.map
