export const id = 99570;
export const ids = [99570];
export const modules = {

99570:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  openWorkshop: () => (openWorkshop)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var all_ended = __webpack_require__(22880);

var child_environment = __webpack_require__(52845);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(65663);

var processes = __webpack_require__(17496);
;






async function chooseEnclosure(options) {
	const { programs, runtime, rootless } = options;
	const { env, signal } = programs;
	const [gently, atOnce] = await (0,all_ended.C)([(0,leash.Y)("TERM", env), (0,leash.Y)("KILL", env)]);
	if (runtime.kind === "runtime")
		return { kind: "steps", words: gently };
	const within = (held, words) => rootless ? [...held, programs.buildah, "unshare", ...held, ...words] : [...held, ...words];
	const works = async ([program = "", ...args]) => (0,runner.gq)(await (0,runner.eF)({ program, args: [...args, "true"], env, signal, timeoutSeconds: 20 }));
	const whole = within(atOnce, [
		"unshare",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--",
	]);
	if (await works(whole))
		return { kind: "build", words: whole };
	const marked = within(gently, ["unshare", "--ipc", "--"]);
	if (await works(marked))
		return { kind: "marked", words: marked };
	return { kind: "none", words: gently };
}
const markFile = "namespace";
const tellNamespace = 'readlink /proc/self/ns/ipc >"$1" && shift && exec "$@"';
function enclosed({ kind, words }, folder) {
	if (kind !== "marked")
		return words;
	return [...words, "sh", "-c", tellNamespace, "sh", (0,external_node_path_.join)(folder, markFile)];
}
async function endLeftSteps({ kind }, folder) {
	if (kind !== "marked")
		return;
	const namespace = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, markFile), "utf8").catch(() => "")).trim();
	if (namespace !== "")
		await (0,processes.Hk)((pid) => (0,processes.RY)(pid, namespace));
}


var machine_configuration = __webpack_require__(97603);

var runtime_probe = __webpack_require__(46494);

var machine_store = __webpack_require__(73244);

var toolchain = __webpack_require__(91751);

var user_names = __webpack_require__(379);

var external_node_fs_ = __webpack_require__(73024);

var external_node_os_ = __webpack_require__(48161);

var programs = __webpack_require__(86198);

var elf_machine = __webpack_require__(99822);
;
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

;
const layout = {
	ident: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
	sectionsAt: 40,
	sectionCountAt: 60,
	section: { size: 64, typeAt: 4, offsetAt: 24, lengthAt: 32, linkAt: 40 },
	dynamicSymbols: 11,
	symbol: { size: 24, definedInAt: 6, valueAt: 8 },
};
function withoutFunctions(file, { without, required }) {
	try {
		if (!file.subarray(0, layout.ident.length).equals(layout.ident))
			return undefined;
		const copy = Buffer.from(file);
		const sections = sectionsOf(copy);
		const symbols = sections.find(({ type }) => type === layout.dynamicSymbols);
		const names = symbols && sections[symbols.link];
		if (symbols === undefined || names === undefined)
			return undefined;
		let isRight = false;
		for (let at = symbols.offset; at + layout.symbol.size <= symbols.end; at += layout.symbol.size) {
			const name = textAt(copy, names.offset + copy.readUInt32LE(at));
			isRight ||= name === required && copy.readUInt16LE(at + layout.symbol.definedInAt) !== 0;
			if (!without.includes(name))
				continue;
			copy.writeUInt16LE(0, at + layout.symbol.definedInAt);
			copy.writeBigUInt64LE(0n, at + layout.symbol.valueAt);
		}
		return isRight ? copy : undefined;
	}
	catch (error) {
		if (error instanceof RangeError)
			return undefined;
		throw error;
	}
}
function sectionsOf(file) {
	const first = Number(file.readBigUInt64LE(layout.sectionsAt));
	const { size, typeAt, offsetAt, lengthAt, linkAt } = layout.section;
	return Array.from({ length: file.readUInt16LE(layout.sectionCountAt) }, (_, number) => {
		const at = first + number * size;
		const offset = Number(file.readBigUInt64LE(at + offsetAt));
		const end = offset + Number(file.readBigUInt64LE(at + lengthAt));
		const [type, link] = [file.readUInt32LE(at + typeAt), file.readUInt32LE(at + linkAt)];
		return { type, offset, end, link };
	});
}
function textAt(file, at) {
	const end = file.indexOf(0, at);
	return file.toString("latin1", at, end < 0 ? at : end);
}

;





const usualFolders = [
	"/usr/lib/*/faketime",
	"/usr/lib/faketime",
	"/usr/lib64/faketime",
	"/usr/local/lib/faketime",
	"/usr/local/lib/*/faketime",
];
const fileNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];
const without = [
	"clock_nanosleep",
	"timer_settime",
	"timer_gettime",
	"timerfd_settime",
	"timerfd_gettime",
	"utime",
	"utimes",
	"lutimes",
	"futimes",
	"futimesat",
	"utimensat",
	"futimens",
];
async function faketimeLibraries(folder, patterns = usualFolders) {
	const folders = (await Promise.all(patterns.map(expanded))).flat();
	const found = [];
	for (const own of folders) {
		for (const name of fileNames) {
			const library = await (0,promises_.readFile)((0,external_node_path_.join)(own, name)).catch(() => undefined);
			const copy = library && withoutFunctions(library, { without, required: "clock_gettime" });
			if (copy === undefined)
				continue;
			const path = (0,external_node_path_.join)(folder, `faketime-${found.length}.so`);
			await (0,promises_.mkdir)(folder, { recursive: true });
			await (0,promises_.writeFile)(path, copy, { mode: 0o755 });
			found.push({ path, ...libcOf(copy) });
		}
	}
	return found.length > 0
		? { has: found }
		: { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}
function libcOf(library) {
	const machine = (0,elf_machine.HA)(library)?.machine ?? 0;
	if (!library.includes("\0libc.so.6\0"))
		return { libc: "musl", machine, glibc: 0 };
	return { libc: "glibc", machine, glibc: newestGlibc(library) ?? 0 };
}
async function expanded(pattern) {
	const [before, after] = pattern.split("/*/");
	if (before === undefined || after === undefined)
		return [pattern];
	const names = await (0,promises_.readdir)(before).catch(() => []);
	return names.sort().map((name) => (0,external_node_path_.join)(before, name, after));
}

;






async function variationMeans(path, folder, besideRuntime = path) {
	const has = async (program) => (await (0,programs.Kp)(program, besideRuntime)) !== undefined;
	const [taskset, setarch, network, shuffler, faketime] = await (0,all_ended.C)([
		has("taskset"),
		has("setarch"),
		linksOf(has),
		shufflerOf(path),
		faketimeLibraries(folder),
	]);
	return {
		cpus: taskset ? await fewerCpus() : { lacks: "taskset (package util-linux) is missing" },
		kernelName: setarch
			? { has: (0,external_node_os_.machine)() }
			: { lacks: "setarch (package util-linux) is missing" },
		fileOrder: shuffler,
		faketime,
		network,
	};
}
async function linksOf(has) {
	const packages = { nsenter: "util-linux", unshare: "util-linux", mount: "mount" };
	for (const [program, source] of Object.entries(packages)) {
		if (!(await has(program)))
			return { lacks: `${program} (package ${source}) is missing` };
	}
	return { has: "links" };
}
async function fewerCpus() {
	const status = await (0,promises_.readFile)("/proc/self/status", "utf8");
	const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
	if (allowed.length < 2)
		return { lacks: "the machine has one processor" };
	return { has: allowed.slice(0, -1).join(",") };
}
function listed(list) {
	return list.split(",").flatMap((part) => {
		const [from, to] = part.split("-").map(Number);
		if (from === undefined || Number.isNaN(from) || part === "")
			return [];
		return Array.from({ length: (to ?? from) - from + 1 }, (_, at) => from + at);
	});
}
async function shufflerOf(path) {
	const program = await (0,programs.Kp)("disorderfs", path);
	if (program === undefined) {
		return { lacks: "disorderfs is not installed (`apt-get install disorderfs`)" };
	}
	if ((await (0,programs.Kp)("setpriv", path)) === undefined) {
		return { lacks: "setpriv (package util-linux) is missing" };
	}
	const isUsable = await (0,promises_.access)("/dev/fuse", external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK).then(() => true, () => false);
	return isUsable ? { has: program } : { lacks: "FUSE cannot be used here (/dev/fuse)" };
}


var build = __webpack_require__(83075);

var oci_digest = __webpack_require__(30719);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var broken_store = __webpack_require__(9981);
;
function buildArguments(options) {
	const { plan, places, runner, features } = options;
	return [
		"build",
		`--timestamp=${plan.timestamp}`,
		`--layers=${options.layers === "each step"}`,
		"--no-cache",
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
		...plan.labelArguments.map(({ name, value }) => `--label=${name}=${value}`),
		...plan.annotations.map(({ name, value }) => `--annotation=${name}=${value}`),
		...plan.folders.map(({ name, path }) => `--build-context=${name}=${path}`),
		...plan.secrets.map(({ id, path }) => `--secret=id=${id},src=${path}`),
		...(features.ignoreFile ? [`--ignorefile=${places.ignoreFile}`] : []),
		...(options.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
		`--file=${places.containerfile}`,
		places.context,
	];
}


var environments = __webpack_require__(92378);
;





const plainCopy = { shiftSeconds: 0, order: "forward" };
const variedCopy = { shiftSeconds: environments.Zk, order: "backward" };
const sideBySide = 16;
async function copyContext(source, target, style) {
	const prune = !/^[^\S\r\n\u2028\u2029]*!/m.test(source.ignoreText);
	const queue = [];
	await (0,promises_.mkdir)(target, { recursive: true });
	await copyFolder({ source, target, style, prune, queue }, "");
	let next = 0;
	const worker = async () => {
		for (let job = queue[next++]; job !== undefined; job = queue[next++])
			await copyOne(job, style);
	};
	await (0,all_ended.C)(Array.from({ length: sideBySide }, worker));
	await finishFolders(source.path, target, style);
}
const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
async function copyFolder(walk, relative) {
	const names = (await (0,promises_.readdir)((0,external_node_path_.join)(walk.source.path, relative))).sort();
	const found = new Set();
	for (const name of walk.style.order === "forward" ? names : names.reverse()) {
		found.add(await visit(walk, relative === "" ? name : `${relative}/${name}`));
	}
	if (found.has("copied"))
		return "copied";
	return found.has("kept out") ? "kept out" : "nothing";
}
async function visit(walk, path) {
	const from = (0,external_node_path_.join)(walk.source.path, path);
	const stat = await (0,promises_.lstat)(from);
	if (stat.isDirectory())
		return await visitFolder(walk, path);
	if (!(stat.isFile() || stat.isSymbolicLink()) || walk.source.leavesOut(path))
		return "nothing";
	if (walk.source.ignores(path))
		return "kept out";
	walk.queue.push({ from, to: (0,external_node_path_.join)(walk.target, path) });
	return "copied";
}
async function visitFolder(walk, path) {
	const { source, target } = walk;
	if (source.leavesOut(`${path}/`))
		return "nothing";
	const isIgnored = source.ignores(path);
	if (isIgnored && walk.prune) {
		return (await holdsFile((0,external_node_path_.join)(source.path, path))) ? "kept out" : "nothing";
	}
	const holding = await copyFolder(walk, path);
	const isHollow = holding === "kept out" && !isIgnored && !source.isStray(path);
	if (holding !== "copied" && !isHollow)
		return holding;
	await (0,promises_.mkdir)((0,external_node_path_.join)(target, path), { recursive: true });
	return "copied";
}
async function holdsFile(folder) {
	const open = [folder];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for await (const entry of await (0,promises_.opendir)(next)) {
			if (entry.isDirectory())
				open.push((0,external_node_path_.join)(next, entry.name));
			else if (entry.isFile() || entry.isSymbolicLink())
				return true;
		}
	}
	return false;
}
async function copyOne(job, style) {
	const stat = await (0,promises_.lstat)(job.from);
	if (stat.isSymbolicLink()) {
		await (0,promises_.symlink)(await (0,promises_.readlink)(job.from), job.to);
		await (0,promises_.lutimes)(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
		return;
	}
	await (0,promises_.copyFile)(job.from, job.to, external_node_fs_.constants.COPYFILE_FICLONE);
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
function contextFolder(folder, variations) {
	const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
	return (0,external_node_path_.join)(folder, ...deeper);
}


var dist = __webpack_require__(77934);

var oci = __webpack_require__(91459);

var oci_parse = __webpack_require__(1736);

var schema = __webpack_require__(59006);
;






const inspectedSchema = (0,schema.Xy)({
	Manifest: dist.YjP(),
	Config: dist.YjP(),
	FromImageDigest: dist.YjP(),
});
const configSchema = (0,schema.Xy)({
	rootfs: dist.yqP((0,schema.Xy)({ diff_ids: dist.yqP((0,schema.c3)(oci.er)) })),
});
function parseInspected(text) {
	const found = (0,schema.EB)(inspectedSchema, text);
	if ("wrong" in found)
		throw broken(`of what \`buildah inspect\` printed, ${found.wrong}`);
	const { Manifest: manifest, Config: config, FromImageDigest: claimed } = found.value;
	const manifestBytes = Buffer.from(manifest);
	const digest = (0,oci_digest.ol)(manifestBytes);
	if (digest !== claimed)
		throw broken("the manifest is not what its digest says");
	const imageId = (0,oci_digest.ol)(Buffer.from(config));
	const what = { name: "the local manifest", code: "tool" };
	const { config: described, annotations } = (0,oci_parse.Ng)(manifestBytes, what);
	if (described.digest !== imageId)
		throw broken("the config is not what the manifest says");
	const diffIds = diffIdsOf(config);
	return { digest, imageId, diffIds, ...(annotations === undefined ? {} : { annotations }) };
}
function diffIdsOf(config) {
	const found = (0,schema.EB)(configSchema, config);
	if ("wrong" in found)
		throw broken(`of the config, ${found.wrong}`);
	return found.value.rootfs?.diff_ids ?? [];
}
function broken(what) {
	return new failure.HR({
		code: "tool",
		message: `buildah's store is inconsistent: ${what}.`,
		fix: "Run it again; if it fails again, try another storage driver and report it.",
	});
}


var table = __webpack_require__(31691);

var external_node_net_ = __webpack_require__(77030);

var external_node_readline_ = __webpack_require__(80481);
;





class StepRefused extends Error {
}
async function openDesk(options) {
	const pipes = {
		requests: (0,external_node_path_.join)(options.folder, "requests"),
		replies: (0,external_node_path_.join)(options.folder, "replies"),
	};
	const args = ["-m", "600", "--", pipes.requests, pipes.replies];
	const made = await (0,runner.eF)({ program: "mkfifo", args, env: options.env, timeoutSeconds: 10 });
	if (!(0,runner.gq)(made))
		throw new Error(`mkfifo: ${(0,runner.lA)(made)} ${made.lastLines.join(" ")}`);
	const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK;
	const replies = (0,external_node_fs_.openSync)(pipes.replies, flags);
	const requests = new external_node_net_.Socket({
		fd: (0,external_node_fs_.openSync)(pipes.requests, flags),
		readable: true,
		writable: false,
	});
	let isOpen = true;
	let fault;
	let refusal;
	(0,external_node_readline_.createInterface)({ input: requests }).on("line", (line) => {
		void serve(line, options).then(({ reply, trouble, isRefusal }) => {
			if (trouble !== undefined)
				options.onTrouble(trouble);
			if (isRefusal)
				refusal ??= trouble;
			else if (reply === "failed")
				fault ??= trouble ?? "The runtime shim got a request that is not one.";
			if (isOpen && reply !== undefined)
				(0,external_node_fs_.writeSync)(replies, `${reply}\n`);
		});
	});
	return {
		pipes,
		get fault() {
			return fault;
		},
		get refusal() {
			return refusal;
		},
		close: () => {
			if (!isOpen)
				return;
			isOpen = false;
			requests.destroy();
			(0,external_node_fs_.closeSync)(replies);
		},
	};
}
async function serve(line, options) {
	const [verb = "", pid, container = "", ...words] = line.split("\t");
	if (!/^[\w.-]{1,200}$/.test(container))
		return verb === "ended" ? {} : { reply: "failed" };
	if (verb === "ended") {
		options.clerk.ended({ pid: Number(pid), container });
		return {};
	}
	try {
		const call = { pid: Number(pid), container };
		return { reply: await answer({ verb, call, words }, options.clerk) };
	}
	catch (error) {
		if (error instanceof StepRefused)
			return { trouble: error.message, reply: "failed", isRefusal: true };
		const reason = error instanceof Error ? error.message : String(error);
		const trouble = `The runtime shim could not ${verb} ${container}: ${reason}`;
		return { trouble, reply: verb === "delete" ? "ok" : "failed" };
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
	else if (verb === "delete") {
		await clerk.delete({
			...call,
			ownModes: words.includes("own-modes"),
			madeLinks: words.includes("links"),
		});
	}
	else
		return "failed";
	return "ok";
}


var shell_quote = __webpack_require__(98614);
;
function takeLinksDown(sysfs = "/sys") {
	return `mount -t sysfs sysfs ${sysfs} || exit 1
        down() {
          for link in ${sysfs}/class/net/*; do
            case $link in */lo) ;; *) echo 0x1002 > "$link/flags" || return 1 ;; esac
          done
        }
        down || { mount -o remount,rw ${sysfs} && down; }`;
}

;


const namespaceSchema = (0,schema.Xy)({ type: dist.YjP(), path: dist.L5J() });
const bundle_config_configSchema = (0,schema.Xy)({
	root: (0,schema.no)((0,schema.Xy)({ path: (0,schema.no)(dist.YjP()) })),
	process: (0,schema.no)((0,schema.Xy)({
		env: (0,schema.no)((0,schema.l1)(dist.YjP())),
		args: (0,schema.no)((0,schema.l1)(dist.YjP())),
		cwd: (0,schema.no)(dist.FsL(dist.YjP(), dist.w1_("/"))),
		user: (0,schema.no)((0,schema.Xy)({ uid: (0,schema.no)(dist.aig()) })),
	})),
	mounts: (0,schema.no)((0,schema.l1)((0,schema.Xy)({
		destination: dist.YjP(),
		source: dist.YjP(),
		type: (0,schema.no)(dist.YjP()),
		options: (0,schema.no)((0,schema.l1)(dist.YjP())),
	}))),
	linux: (0,schema.no)((0,schema.Xy)({ namespaces: (0,schema.no)((0,schema.l1)(namespaceSchema)) })),
});
function knownOf(config) {
	return (0,schema._Q)(bundle_config_configSchema, config) ?? {};
}
function variablesOf(config) {
	return Object.fromEntries((knownOf(config).process?.env ?? []).flatMap((entry) => {
		const at = entry.indexOf("=");
		return at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
	}));
}
function commandOf(config) {
	const { args = [], cwd = "/" } = knownOf(config).process ?? {};
	return { args, cwd };
}
function userOf(config) {
	return knownOf(config).process?.user?.uid ?? 0;
}
function ownsNetwork(config) {
	return ownsNamespace(config, "network");
}
function ownsHostname(config) {
	return ownsNamespace(config, "uts");
}
function ownsNamespace(config, type) {
	const { namespaces = [] } = knownOf(config).linux ?? {};
	return namespaces.some((one) => one.type === type && one.path === undefined);
}

;


function mountPoints(config) {
	const destinations = (knownOf(config).mounts ?? [])
		.map(({ destination }) => external_node_path_.posix.resolve("/", destination))
		.filter((path) => path !== "/" && !path.includes("\n"));
	const isCovered = (path) => destinations.some((other) => path.startsWith(`${other}/`));
	const points = destinations.filter((path) => !isCovered(path)).flatMap(withParents);
	return [...new Set(points)].sort().map((path) => path.slice(1));
}
function withParents(path) {
	return path === "/" ? [] : [...withParents(external_node_path_.posix.dirname(path)), path];
}
function mountPointFunctions() {
	return `has_link() {
  at=$root rest=$1
  while [ -n "$rest" ]; do
    at=$at/\${rest%%/*}
    [ ! -L "$at" ] || return 0
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
  done
  return 1
}
list_missing() {
  while IFS= read -r point; do
    has_link "$point" || [ -e "$root/$point" ] || printf '%s\\n' "$point"
  done
}
mend_made() (
  cd "$root" || exit
  set --
  while IFS= read -r point; do
    has_link "$point" || [ ! -e "$point" ] || set -- "$@" "./$point"
  done
  [ $# = 0 ] || find "$@" -maxdepth 0 \\( -type d -perm 1755 -o -type f -size 0 \\( -perm 700 -o -perm 644 \\) \\) -exec chmod 755 {} +
)`;
}

;

const noteLines = [
	"pidFile",
	"root",
	"shuffled",
	"changes",
	"modes",
	"cpus",
	"kernelName",
];
function writeNote(file, note) {
	const lines = noteLines.map((name) => note[name] ?? "-");
	if (lines.some((line) => line.includes("\n")))
		throw new Error("a path has a line break in it");
	(0,external_node_fs_.writeFileSync)(file, lines.map((line) => `${line}\n`).join(""));
}
function writePoints(noteFile, points) {
	(0,external_node_fs_.writeFileSync)(`${noteFile}.points`, points.map((point) => `${point}\n`).join(""));
}

;




function shimScript(places) {
	return `#!/bin/sh
verb= bundle= pidfile= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  case $previous in --bundle) bundle=$word ;; --pid-file) pidfile=$word ;; esac
  previous=$word last=$word
done
log=${(0,shell_quote.x)(places.logFile)}
echo "$verb $last" >> "$log"
note=$log.note.$last hosts=$log.hosts.$last

# Fails when the answer is no, or when nobody is left who could answer: opening a pipe for both ways never waits, and
# once ours for writing is closed, reading ends with the process behind the pipes, whatever ended that.
ask() {
  what=$1 reply=
  shift
  exec 3<> ${(0,shell_quote.x)(places.pipes.replies)} 4< ${(0,shell_quote.x)(places.pipes.replies)} 3>&-
  { printf '%s\t%s\t%s' "$what" "$$" "$last"; printf '\t%s' "$@"; echo; } 1<> ${(0,shell_quote.x)(places.pipes.requests)}
  read -r reply <&4
  exec 4<&-
  case $reply in ok|off) ;; *) return 1 ;; esac
}
refuse() {
  echo "twofold: the runtime shim could not prepare this step" >&2
  exit 1
}
# Waits for no answer.
tell() {
  printf '%s\t%s\t%s\n' "$1" "$$" "$last" 1<> ${(0,shell_quote.x)(places.pipes.requests)}
}
${noteLines.map((name) => `${variable(name)}=-`).join(" ")}
recall() {
  [ -f "$note" ] || return 1
  { ${noteLines.map((name) => `IFS= read -r ${variable(name)}`).join("; ")}; } < "$note"
}
# Prints what the step changed that others may enter or start and the group may not.
others_alone() {
  (cd "$changes" && find . -cnewer "$note" ! -type l ! -type c ! -type b -perm -001 ! -perm -010 -print0)
}
# Prints what the step made or wrote to that has several names.
linked() {
  (cd "$changes" && find . -cnewer "$note" -type f -links +1 -print0)
}
${mountPointFunctions()}
case $verb in
create)
  ask create "$bundle" "$pidfile" "$hosts" "$note" || refuse
  recall
  [ ! -f "$note.points" ] || list_missing < "$note.points" > "$note.missing"
  [ "$kernel_name" = - ] || set -- setarch "$kernel_name" --uname-2.6 ${(0,shell_quote.x)(places.runtime)} --root ${(0,shell_quote.x)(places.stateFolder)} "$@"
  [ "$kernel_name" = - ] || exec "$@" ;;
start)
${addHost(places.hostname)}
  if recall; then
    read -r pid < "$pid_file" || [ -n "$pid" ]
    [ "$cpus" = - ] || taskset -apc "$cpus" "$pid" > "$log.cpus" 2>&1
    ask start "$pid" || refuse
    if [ "$reply" = off ]; then
      # Never in our own network namespace, which may be the host's.
      [ "$(readlink "/proc/$pid/ns/net")" = "$(readlink /proc/self/ns/net)" ] ||
        nsenter -t "$pid" -n unshare -m sh -c ${(0,shell_quote.x)(takeLinksDown())} > "$log.links" 2>&1
      ask cut "$pid" || refuse
    fi
  fi ;;
delete)
  if recall; then
    tell ended
    # Modes that only the varied umask gives: set as the usual one would have (overlay sees it through its own mount).
    # What earlier steps left so, and this one did not touch, had to be so: the note is as old as the step.
    # With the usual umask, such modes are the step's own.
    [ ! -f "$note.missing" ] || mend_made < "$note.missing"
    own=
    if [ "$modes" = repair ]; then
      others_alone | (cd "$root" && xargs -0 -r chmod g+x --)
    elif [ "$changes" != - ] && [ -n "$(others_alone | head -c 1)" ]; then
      own=own-modes
    fi
    links=
    if [ "$shuffled" != - ]; then
      # Without the folder of its changes, nobody knows.
      if [ "$changes" = - ] || [ -n "$(linked | head -c 1)" ]; then links=links; fi
    fi
    [ "$shuffled" = - ] || umount "$shuffled" 2> "$log.umount" || umount -l "$shuffled" 2> "$log.umount"
    # The container has to go, whoever is left to hear of it.
    ask delete "$own" "$links" || :
    rm -f "$note" "$note.points" "$note.missing"
  fi ;;
esac
exec ${(0,shell_quote.x)(places.runtime)} --root ${(0,shell_quote.x)(places.stateFolder)} "$@"
`;
}
function addHost(hostname) {
	if (hostname === undefined)
		return "";
	return `  [ -f "$hosts" ] && printf '127.0.1.1\\t%s\\n' ${(0,shell_quote.x)(hostname)} >> "$hosts"`;
}
function variable(name) {
	return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}


var clean_up = __webpack_require__(30196);

var clock = __webpack_require__(85265);
;

const tinyStatus = 42;
const exits = {
	"386": (status) => `b801000000 bb${little(status)} cd80`,
	amd64: (status) => `b83c000000 bf${little(status)} 0f05`,
	arm: (status) => `0170a0e3 ${little(0xe3a00000 + status)} 000000ef`,
	arm64: (status) => `a80b80d2 ${little(0xd2800000 + status * 0x20)} 010000d4`,
	loong64: (status) => `0b748103 ${little(0x03800004 + status * 0x400)} 00002b00`,
	mips64le: (status) => `c2130224 ${little(0x24040000 + status)} 0c000000`,
	ppc64le: (status) => `01000038 ${little(0x38600000 + status)} 02000044`,
	riscv64: (status) => `9308d005 ${little(0x00000513 + status * 0x100000)} 73000000`,
	s390x: (status) => `a72900${status.toString(16).padStart(2, "0")} 0a01`,
};
function little(word) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(word);
	return bytes.toString("hex");
}
const address = 0x10000;
function tinyProgram(platform, status = tinyStatus) {
	const machine = (0,elf_machine.c_)(platform);
	const [, architecture = ""] = platform.split("/");
	const code = Object.hasOwn(exits, architecture) ? exits[architecture] : undefined;
	if (machine === undefined || code === undefined)
		return undefined;
	const text = Buffer.from(code(status).replaceAll(" ", ""), "hex");
	return Buffer.concat([headers(machine, text.length), text]);
}
function headers({ machine, bits, order }, length) {
	const is64 = bits === 64;
	const [fileHeader, programHeader] = is64 ? [64, 56] : [52, 32];
	const size = fileHeader + programHeader;
	const bytes = Buffer.alloc(size);
	let at = 0;
	const put = (width, value) => {
		const wide = Buffer.alloc(8);
		wide.writeBigUInt64LE(BigInt(value));
		const little = wide.subarray(0, width);
		bytes.set(order === "little" ? little : Buffer.from(little).reverse(), at);
		at += width;
	};
	const word = is64 ? 8 : 4;
	const segment = (flags) => {
		put(4, 1);
		if (is64)
			flags();
		put(word, 0);
		put(word, address);
		put(word, address);
		put(word, size + length);
		put(word, size + length);
		if (!is64)
			flags();
		put(word, 0x10000);
	};
	bytes.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, order === "little" ? 1 : 2, 1]);
	at = 16;
	put(2, 2);
	put(2, machine);
	put(4, 1);
	put(word, address + size);
	put(word, fileHeader);
	put(word, 0);
	put(4, flagsOf(machine));
	for (const half of [fileHeader, programHeader, 1, 0, 0, 0])
		put(2, half);
	segment(() => put(4, 5));
	return bytes;
}
function flagsOf(machine) {
	if (machine === 40)
		return 0x05000000;
	return machine === 21 ? 2 : 0;
}

;
function entering(pid, rootless) {
	const user = rootless ? ["--user", "--preserve-credentials"] : [];
	return ["nsenter", "--target", String(pid), "--mount", ...user, "--"];
}
function commandIn({ enter, programs }, words) {
	const [program = "", ...args] = [...enter, ...words];
	const { env, signal } = programs;
	return { program, args, env: { ...env, LC_ALL: "C.UTF-8", TAR_OPTIONS: "" }, signal };
}

;


class Untold extends Error {
}
const mostBytes = 64 * 1024 * 1024;
const seconds = 120;
const format = "%y %i %T@ %s %C@ %n %m %U %G %P\\0";
async function listing_listed(place) {
	const words = ["find", place.folder, "-printf", format];
	const finished = await (0,runner.eF)({
		...commandIn(place, words),
		maxOutputBytes: mostBytes,
		endsWhenOverlong: true,
		timeoutSeconds: seconds,
	});
	if (finished.end.kind === "overlong")
		throw new Untold("it has too many files");
	if (!(0,runner.gq)(finished)) {
		throw new Untold(`its files cannot be listed (find: ${(0,runner.lA)(finished)})`);
	}
	return finished.stdout.toString("latin1").split("\0").slice(0, -1).map(parsed);
}
function parsed(line) {
	const words = line.split(" ", 9);
	const [type = "", inode = "", mtime = "", size, ctime, links, mode = "", uid, gid] = words;
	const path = line.slice(words.join(" ").length + 1);
	return {
		path,
		type,
		inode,
		links: Number(links),
		mtime: exact(mtime),
		mode: Number.parseInt(mode, 8),
		uid: Number(uid),
		gid: Number(gid),
		signature: [type, inode, mtime, size, ctime, links].join(" "),
	};
}
function exact(time) {
	const [whole = "", fraction = ""] = time.split(".");
	let end = Math.min(fraction.length, 9);
	while (end > 0 && fraction[end - 1] === "0")
		end -= 1;
	return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}


var external_node_crypto_ = __webpack_require__(77598);
;
const tick = 0.02;
function isInSpans(mtime, spans) {
	return spanOf(mtime, spans) !== undefined;
}
function spanOf(mtime, spans) {
	const seconds = Number(mtime);
	return spans.find(({ from, to }) => seconds >= from - tick && seconds <= to + tick);
}
function ageOf(mtime, { to }) {
	return Math.max(0, to + tick - Number(mtime)).toFixed(6);
}
class ArchiveTimes {
	#before;
	#byTime;
	constructor(before) {
		this.#before = before;
	}
	timeOf(path, mtime, spans) {
		if (this.#before.paths.get(path)?.mtime === mtime)
			return { kind: "like", path };
		const span = spanOf(mtime, spans);
		if (span !== undefined)
			return { kind: "step", age: ageOf(mtime, span) };
		const other = this.#paths().get(mtime);
		return other === undefined ? { kind: "exact", mtime } : { kind: "like", path: other };
	}
	#paths() {
		if (this.#byTime !== undefined)
			return this.#byTime;
		const paths = new Map();
		for (const [path, { mtime }] of this.#before.paths) {
			if (!paths.has(mtime))
				paths.set(mtime, path);
		}
		this.#byTime = paths;
		return paths;
	}
}

;



class SetTimes {
	#options;
	#context;
	constructor(options) {
		this.#options = options;
	}
	async digestOf({ paths }) {
		const spans = this.#options.spans();
		this.#context ??= this.#options.contextTimes();
		const context = await this.#context;
		const hash = (0,external_node_crypto_.createHash)("sha256");
		for (const [path, { mtime, facts }] of paths) {
			const isSet = !facts.startsWith('["whiteout",') && !isInSpans(mtime, spans) && !context.has(mtime);
			if (isSet)
				hash.update(`${path}\0${mtime}\n`, "latin1");
		}
		return (0,oci_digest.Ch)(hash.digest("hex"));
	}
}
function copiedTimes(times) {
	return new Set([...times].flatMap((time) => {
		const seconds = Number(time);
		return [time, String(Math.floor(seconds)), String(Math.round(seconds))];
	}));
}


var ledger = __webpack_require__(10126);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_stream_ = __webpack_require__(57075);

var external_node_stream_promises_ = __webpack_require__(46466);

var process_lines = __webpack_require__(11836);
;




const keptErrorLines = 20;
async function piped(command) {
	const { program, args, env, signal, input, output } = command;
	signal.throwIfAborted();
	const child = (0,external_node_child_process_.spawn)(program, args, { env: { ...env }, stdio: ["pipe", "pipe", "pipe"] });
	const kill = () => {
		child.kill("SIGKILL");
	};
	signal.addEventListener("abort", kill, { once: true });
	const said = [];
	const lines = new process_lines.g((line) => {
		said.push(line);
		if (said.length > keptErrorLines)
			said.shift();
	});
	child.stderr.on("data", (chunk) => lines.push(chunk));
	const ended = new Promise((resolve) => {
		child.once("error", (error) => resolve(error.message));
		child.once("close", (code, name) => {
			resolve(code === 0 ? undefined : `${program}: ${code ?? name}`);
		});
	});
	const fed = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(input), child.stdin).catch((error) => isClosedPipe(error) ? undefined : error);
	try {
		await output(child.stdout);
		const fault = await fed;
		if (fault !== undefined)
			throw fault;
		const wrong = await ended;
		lines.flush();
		signal.throwIfAborted();
		if (wrong !== undefined)
			throw new Error([wrong, ...said].join(" "));
	}
	finally {
		signal.removeEventListener("abort", kill);
		kill();
	}
}
function isClosedPipe(error) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	return code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}

;
const bareEntry = {
	mode: 0,
	uid: 0,
	gid: 0,
	size: 0,
	linkname: "",
	device: [0, 0],
	records: new Map(),
};
const blockBytes = 512;
function paddingOf(size) {
	return (blockBytes - (size % blockBytes)) % blockBytes;
}
const typeFlags = {
	file: "0",
	"hard-link": "1",
	symlink: "2",
	"character-device": "3",
	"block-device": "4",
	directory: "5",
	fifo: "6",
	whiteout: "3",
	global: "g",
};
const most = { id: 0o7777777, size: 0o77777777777 };
function headerOf(entry) {
	const { path, uid, gid, size, linkname, type } = entry;
	if (type === "global")
		return withRecords("g", entry.records);
	const name = path === "" ? "." : path;
	const records = new Map(entry.records);
	if (name.length > 100 || !isPlain(name))
		records.set("path", name);
	if (linkname.length > 100 || !isPlain(linkname))
		records.set("linkpath", linkname);
	if (uid > most.id)
		records.set("uid", String(uid));
	if (gid > most.id)
		records.set("gid", String(gid));
	if (size > most.size)
		records.set("size", String(size));
	const extended = records.size === 0 ? Buffer.alloc(0) : withRecords("x", records);
	return Buffer.concat([extended, plainHeader({ ...entry, path: name }, typeFlags[type])]);
}
function isPlain(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function withRecords(flag, records) {
	const sorted = [...records].sort(([a], [b]) => Number(a > b) - Number(a < b));
	const text = sorted.map(([key, value]) => recordOf(key, value)).join("");
	const bytes = Buffer.from(text, "latin1");
	const header = plainHeader({ ...bareEntry, path: "PaxHeaders", mode: 0o644, size: bytes.length }, flag);
	return Buffer.concat([header, bytes, Buffer.alloc(paddingOf(bytes.length))]);
}
function recordOf(key, value) {
	const rest = ` ${key}=${value}\n`;
	let length = rest.length + 1;
	while (String(length).length + rest.length !== length)
		length += 1;
	return `${length}${rest}`;
}
function plainHeader(entry, flag) {
	const block = Buffer.alloc(blockBytes);
	const text = (value, at, width) => {
		block.write(value.slice(0, width), at, "latin1");
	};
	const number = (value, at, width) => {
		const digits = value.toString(8);
		text((digits.length < width ? digits : "0").padStart(width - 1, "0"), at, width);
	};
	text(entry.path, 0, 100);
	number(entry.mode, 100, 8);
	number(entry.uid, 108, 8);
	number(entry.gid, 116, 8);
	number(entry.size, 124, 12);
	number(0, 136, 12);
	text(flag, 156, 1);
	text(entry.linkname, 157, 100);
	text("ustar\0", 257, 8);
	text("00", 263, 2);
	number(entry.device[0], 329, 8);
	number(entry.device[1], 337, 8);
	text(`${checksumOf(block).toString(8).padStart(6, "0")}\0 `, 148, 8);
	return block;
}
function checksumOf(block) {
	let sum = 0;
	for (let at = 0; at < blockBytes; at += 1) {
		sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
	}
	return sum;
}

;





const portion = 1024 * 1024;
const ownRecords = {
	anew: "TWOFOLD.anew",
	copied: "TWOFOLD.copied",
	impure: "TWOFOLD.impure",
	like: "TWOFOLD.like",
	age: "TWOFOLD.age",
	after: "TWOFOLD.after",
};
class ArchiveWriter {
	#options;
	#times;
	#hash = (0,external_node_crypto_.createHash)("sha256");
	#agreed = (0,external_node_crypto_.createHash)("sha256");
	#handle;
	#waiting = [];
	#waitingBytes = 0;
	#bytes = 0;
	#left = 0;
	#why;
	constructor(options) {
		this.#options = options;
		this.#times = new ArchiveTimes(options.before);
	}
	async removed(path) {
		await this.#entry({ ...bareEntry, path, type: "whiteout" });
	}
	async entry(entry, seen) {
		const records = new Map(entry.records);
		if (entry.type === "whiteout") {
			this.#hidesMore ||= !wasHidden(this.#options.before, entry.path);
			if (seen.links === 1)
				this.unkept("it moved a file of the layers below");
		}
		if (entry.type === "hard-link" || entry.type === "whiteout") {
			await this.#entry({ ...entry, records });
			return;
		}
		const { before, spans } = this.#options;
		const old = before.paths.get(entry.path);
		const wasOpaque = old?.isOpaque === true && old.inode === seen.inode;
		if (seen.isOpaque && !wasOpaque)
			records.set(ownRecords.anew, "y");
		if (entry.type === "file" && seen.leaks.has("origin")) {
			records.set(ownRecords.copied, "y");
			this.#isCopiedAnew ||= old?.leaks.has("origin") !== true;
		}
		if (seen.leaks.has("impure"))
			records.set(ownRecords.impure, "y");
		const time = this.#times.timeOf(entry.path, seen.mtime, spans);
		if (time.kind === "exact")
			records.set("mtime", time.mtime);
		if (time.kind === "like")
			records.set(ownRecords.like, time.path);
		const shared = { ...entry, records };
		const own = time.kind === "step" ? new Map([...records, [ownRecords.age, time.age]]) : records;
		await this.#entry({ ...entry, records: own }, shared);
	}
	async chunk(bytes) {
		this.#left -= bytes.length;
		await this.#put(bytes);
		if (this.#left === 0)
			await this.#put(Buffer.alloc(paddingOf(this.#entrySize)));
	}
	unkept(why) {
		this.#why ??= why;
	}
	async close(after) {
		this.#refuseMoved();
		const records = new Map([[ownRecords.after, after]]);
		await this.#entry({ ...bareEntry, path: "", type: "global", records });
		await this.#put(Buffer.alloc(2 * blockBytes));
		await this.#flush();
		await this.#handle?.close().catch((error) => this.#fail(error));
		const { file } = this.#options;
		if (this.#why !== undefined) {
			await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
			return { why: this.#why };
		}
		const digest = (0,oci_digest.Ch)(this.#hash.digest("hex"));
		const agreed = (0,oci_digest.Ch)(this.#agreed.digest("hex"));
		return { archive: file, digest, agreed, bytes: this.#bytes };
	}
	async drop() {
		this.unkept("it was not wanted");
		await this.close((0,oci_digest.Ch)("0".repeat(64)));
	}
	#entrySize = 0;
	#isCopiedAnew = false;
	#hidesMore = false;
	#refuseMoved() {
		if (!this.#isCopiedAnew || !this.#hidesMore)
			return;
		this.unkept("it may have moved files of the layers below, which a user's overlay records");
	}
	async #entry(entry, shared = entry) {
		this.#entrySize = entry.size;
		this.#left = entry.size;
		await this.#put(headerOf(entry), headerOf(shared));
	}
	async #put(bytes, shared = bytes) {
		if (this.#why !== undefined || bytes.length === 0)
			return;
		this.#bytes += bytes.length;
		if (this.#bytes > this.#options.most) {
			this.unkept(`it changed more than ${this.#options.most} bytes`);
			return;
		}
		this.#hash.update(bytes);
		this.#agreed.update(shared);
		this.#waiting.push(bytes);
		this.#waitingBytes += bytes.length;
		if (this.#waitingBytes >= portion)
			await this.#flush();
	}
	async #flush() {
		if (this.#why !== undefined)
			return;
		const bytes = this.#waiting;
		this.#waiting = [];
		this.#waitingBytes = 0;
		try {
			this.#handle ??= await (0,promises_.open)(this.#options.file, "wx", 0o600);
			await writeAll(this.#handle, Buffer.concat(bytes));
		}
		catch (error) {
			this.#fail(error);
		}
	}
	#fail(error) {
		const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
		const said = error instanceof Error ? error.message : String(error);
		this.unkept(isFull ? "the disk has no room for them" : `they cannot be written (${said})`);
	}
}
function wasHidden({ paths }, path) {
	return paths.get(path)?.facts.startsWith('["whiteout",') === true;
}
async function writeAll(handle, bytes) {
	for (let at = 0; at < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, at);
		at += bytesWritten;
	}
}

;

const mostRecordBytes = 1024 * 1024;
const mostEntries = 1_000_000;
class DamagedTar extends Error {
}
async function* readTar(bytes) {
	const source = new ByteSource(bytes);
	let records = new Map();
	for (let count = 0;; count += 1) {
		if (count > mostEntries)
			throw new DamagedTar(`it has more than ${mostEntries} entries`);
		const block = await source.exactly(blockBytes);
		if (block.every((byte) => byte === 0))
			break;
		const flag = flagOf(block);
		if (flag === "x" || flag === "g") {
			const found = await recordsIn(block, source);
			if (flag === "x")
				records = found;
			else
				yield { entry: { ...bare(block), type: "global", records: found }, content: none() };
			continue;
		}
		const entry = entryOf(block, flag, records);
		records = new Map();
		const content = source.take(entry.size);
		yield { entry, content };
		for await (const _ of content)
			;
		await source.exactly(paddingOf(entry.size));
	}
	await source.drain();
}
async function* none() { }
class ByteSource {
	#chunks;
	#rest = Buffer.alloc(0);
	constructor(bytes) {
		this.#chunks = bytes[Symbol.asyncIterator]();
	}
	async exactly(count) {
		while (this.#rest.length < count) {
			const next = await this.#next();
			if (next === undefined)
				throw new DamagedTar("it is cut off");
			this.#rest = this.#rest.length === 0 ? next : Buffer.concat([this.#rest, next]);
		}
		return this.#cut(count);
	}
	take(count) {
		let left = count;
		const next = async () => {
			if (left === 0)
				return { done: true, value: undefined };
			if (this.#rest.length === 0) {
				const more = await this.#next();
				if (more === undefined)
					throw new DamagedTar("it is cut off");
				this.#rest = more;
			}
			const value = this.#cut(Math.min(left, this.#rest.length));
			left -= value.length;
			return { done: false, value };
		};
		return { [Symbol.asyncIterator]: () => ({ next }) };
	}
	async drain() {
		while ((await this.#next()) !== undefined)
			;
	}
	async #next() {
		for (;;) {
			const { done, value } = await this.#chunks.next();
			if (done === true)
				return undefined;
			if (value.length > 0)
				return Buffer.from(value.buffer, value.byteOffset, value.length);
		}
	}
	#cut(count) {
		const cut = this.#rest.subarray(0, count);
		this.#rest = this.#rest.subarray(count);
		return cut;
	}
}
const types = {
	"0": "file",
	"\0": "file",
	"1": "hard-link",
	"2": "symlink",
	"3": "character-device",
	"4": "block-device",
	"5": "directory",
	"6": "fifo",
};
function flagOf(block) {
	if (numberAt(block, 148, 8) !== checksumOf(block))
		throw new DamagedTar("it is damaged");
	return block.toString("latin1", 156, 157);
}
function bare(block) {
	return {
		path: read_tar_textAt(block, 0, 100),
		type: "file",
		mode: numberAt(block, 100, 8) & 0o7777,
		uid: numberAt(block, 108, 8),
		gid: numberAt(block, 116, 8),
		size: numberAt(block, 124, 12),
		linkname: read_tar_textAt(block, 157, 100),
		device: [numberAt(block, 329, 8), numberAt(block, 337, 8)],
		records: new Map(),
	};
}
function entryOf(block, flag, given) {
	const type = Object.hasOwn(types, flag) ? types[flag] : undefined;
	if (type === undefined)
		throw new DamagedTar("it has an entry of an unknown type");
	const records = new Map(given);
	const taken = (key) => {
		const value = records.get(key);
		records.delete(key);
		return value;
	};
	const plain = bare(block);
	const [prefix, path] = [read_tar_textAt(block, 345, 155), taken("path")];
	const size = counted(taken("size"), plain.size);
	const isFile = type === "file";
	if (!isFile && size !== 0)
		throw new DamagedTar("it has a content where none can be");
	return {
		...plain,
		path: normalised(path ?? (prefix === "" ? plain.path : `${prefix}/${plain.path}`)),
		type: type === "character-device" && isZero(plain.device) ? "whiteout" : type,
		uid: counted(taken("uid"), plain.uid),
		gid: counted(taken("gid"), plain.gid),
		size,
		linkname: taken("linkpath") ?? plain.linkname,
		records,
	};
}
function isZero([major, minor]) {
	return major === 0 && minor === 0;
}
function normalised(path) {
	const start = path.startsWith("./") ? 2 : 0;
	const end = path.endsWith("/") ? -1 : path.length;
	const bare = path.slice(start, end);
	return bare === "." ? "" : bare;
}
function counted(text, plain) {
	if (text === undefined)
		return plain;
	const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
	if (!Number.isSafeInteger(value))
		throw new DamagedTar("it has a number that is none");
	return value;
}
function read_tar_textAt(block, at, width) {
	const end = block.indexOf(0, at);
	return block.toString("latin1", at, end < 0 ? at + width : Math.min(end, at + width));
}
function numberAt(block, at, width) {
	const text = read_tar_textAt(block, at, width).trim();
	if (!/^[0-7]*$/.test(text))
		throw new DamagedTar("it has a number that is none");
	return text === "" ? 0 : Number.parseInt(text, 8);
}
async function recordsIn(block, source) {
	const size = numberAt(block, 124, 12);
	if (size > mostRecordBytes)
		throw new DamagedTar("it has attributes beyond all bounds");
	const text = (await source.exactly(size)).toString("latin1");
	await source.exactly(paddingOf(size));
	const records = new Map();
	for (let at = 0; at < text.length;) {
		const blank = text.indexOf(" ", at);
		const length = blank < 0 || blank - at > 8 ? Number.NaN : Number(text.slice(at, blank));
		const record = text.slice(blank + 1, at + length);
		const equals = record.indexOf("=");
		const isWhole = length > 0 && at + length <= text.length && record.endsWith("\n");
		if (!isWhole || equals < 1)
			throw new DamagedTar("it has a record that is none");
		records.set(record.slice(0, equals), record.slice(equals + 1, -1));
		at += length;
	}
	return records;
}

;



async function planOf(archive, before) {
	const entries = new Map();
	let last;
	let after;
	for await (const { entry } of readTar(archive)) {
		if (after !== undefined)
			throw new DamagedTar("it goes on behind its end");
		if (entry.type === "global") {
			after = (0,oci_digest.m)(entry.records.get(ownRecords.after) ?? "");
			if (after === undefined)
				throw new DamagedTar("it does not say what it leads to");
			continue;
		}
		const wrong = flawOf(entry, { entries, last, before });
		if (wrong !== undefined)
			throw new DamagedTar(wrong);
		last = entry.path;
		entries.set(entry.path, entry);
	}
	if (after === undefined)
		throw new DamagedTar("it does not say what it leads to");
	const found = [...entries.values()];
	return { entries: found, after, ages: agesOf(found) };
}
function agesOf(entries) {
	let ages;
	for (const entry of entries) {
		const age = archive_plan_ageOf(entry);
		if (age === undefined)
			continue;
		const { youngest, oldest } = ages ?? { youngest: age, oldest: age };
		ages = { youngest: Math.min(youngest, age), oldest: Math.max(oldest, age) };
	}
	return ages;
}
function archive_plan_ageOf({ records }) {
	const age = records.get(ownRecords.age);
	return age === undefined ? undefined : Number(age);
}
function flawOf(entry, { entries, last, before }) {
	const { path, type, linkname, records } = entry;
	if (path === "" ? type !== "directory" : !isInside(path))
		return "a path in it is none";
	if (last !== undefined && path <= last)
		return "its paths are not in order";
	const over = parents(path).find((parent) => {
		const found = entries.get(parent);
		return found !== undefined && found.type !== "directory";
	});
	if (over !== undefined)
		return "a path in it is below one that is no folder";
	if (type === "hard-link" && !canHaveNames(entries.get(linkname))) {
		return "a link in it leads to nothing that can have two names";
	}
	for (const [key, value] of records) {
		if (!isKnown(key, value, before))
			return `it has a record that is not known (${key})`;
	}
	return undefined;
}
function canHaveNames(target) {
	return target !== undefined && !["directory", "hard-link", "whiteout"].includes(target.type);
}
function isInside(path) {
	return (path.length <= 4096 &&
		!path.includes("\0") &&
		path.split("/").every((name) => name !== "" && name !== "." && name !== ".."));
}
function parents(path) {
	const found = [];
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
		found.push(path.slice(0, at));
	}
	return found;
}
const flags = new Set([ownRecords.anew, ownRecords.copied, ownRecords.impure]);
function isKnown(key, value, before) {
	if (key === ownRecords.age)
		return /^\d{1,9}\.\d{6}$/.test(value);
	if (key === "mtime")
		return /^-?\d{1,12}(?:\.\d{1,9})?$/.test(value);
	if (flags.has(key))
		return value === "y";
	if (key === ownRecords.like)
		return before.paths.has(value);
	return (key.startsWith("SCHILY.xattr.") && !/^SCHILY\.xattr\.(?:trusted|user)\.overlay\./.test(key));
}

;








const recent = 0.02;
const apply_portion = 256 * 1024;
const apply_seconds = 600;
async function applyChanges(applied) {
	const { archive, root, before } = applied;
	const bytes = () => (0,external_node_fs_.createReadStream)(archive, { highWaterMark: apply_portion });
	const plan = await planOf(bytes(), before);
	const present = await typesOf(root, plan.entries);
	refuseLinks(plan.entries, present);
	await remove(root, removals(plan.entries, present));
	const kept = plan.entries.filter(({ type }) => type !== "whiteout");
	if (kept.length === 0)
		return plan;
	const inPlace = kept.some(isCopied) ? ["--overwrite"] : [];
	await piped({
		...commandIn(root, [...tarWords, ...inPlace, `--directory=${root.folder}`]),
		input: inPortions(extracted(bytes(), { ...applied, ages: plan.ages })),
		output: ended,
	});
	return plan;
}
const tarWords = [
	"tar",
	"--extract",
	"--file=-",
	"--xattrs",
	"--xattrs-include=*",
	"--numeric-owner",
	"--same-owner",
	"--same-permissions",
	"--delay-directory-restore",
];
async function typesOf(root, entries) {
	const asked = new Set(entries.flatMap(({ path }) => [...parents(path), path]));
	const look = 'find "$@" -maxdepth 0 -printf "%y %p\\0" 2>/dev/null || :';
	const finished = await (0,runner.eF)({
		...inRoot(root, ["sh", "-c", look, "sh"]),
		input: names(asked),
		maxOutputBytes: 128 * 1024 * 1024,
		endsWhenOverlong: true,
		timeoutSeconds: apply_seconds,
	});
	if (!(0,runner.gq)(finished))
		throw failed("its files cannot be looked at", finished);
	const lines = finished.stdout.toString("latin1").split("\0").slice(0, -1);
	return new Map(lines.map((line) => [line.slice("f ./".length), line.slice(0, 1)]));
}
function refuseLinks(entries, present) {
	const made = new Map(entries.map((entry) => [entry.path, entry]));
	for (const { path } of entries) {
		for (const parent of parents(path)) {
			const isReal = present.get(parent) === "d" || made.get(parent)?.type === "directory";
			if (!isReal)
				throw new DamagedTar("a path in it is below one that is no folder here");
		}
	}
}
async function recordImpure(upper, { entries }, state) {
	const lacking = entries.filter(({ path, records }) => records.has(ownRecords.impure) && state.paths.get(path)?.leaks.has("impure") === false);
	if (lacking.length === 0)
		return false;
	const headers = lacking.map((entry) => {
		const records = withoutOwn(entry.records);
		records.set("SCHILY.xattr.user.overlay.impure", "y");
		records.set("mtime", state.paths.get(entry.path)?.mtime ?? "0");
		return headerOf({ ...entry, records });
	});
	await piped({
		...commandIn(upper, [...tarWords, `--directory=${upper.folder}`]),
		input: [...headers, Buffer.alloc(2 * blockBytes)],
		output: ended,
	});
	return true;
}
async function ended(output) {
	for await (const _ of output)
		;
}
function withoutOwn(records) {
	return new Map([...records].filter(([key]) => !key.startsWith("TWOFOLD.")));
}
function isCopied({ records }) {
	return records.has(ownRecords.copied);
}
function removals(entries, present) {
	return entries.flatMap(({ path, type, records }) => {
		const found = present.get(path);
		const isFolder = found === "d" && type === "directory" && !records.has(ownRecords.anew);
		const isKept = isFolder || (found === "f" && isCopied({ records }));
		return path === "" || found === undefined || isKept ? [] : [path];
	});
}
async function remove(root, paths) {
	if (paths.length === 0)
		return;
	const finished = await (0,runner.eF)({
		...inRoot(root, ["rm", "-rf", "--one-file-system", "--"]),
		input: names(paths),
		timeoutSeconds: apply_seconds,
	});
	if (!(0,runner.gq)(finished))
		throw failed("a file cannot be removed", finished);
}
function inRoot(root, words) {
	return commandIn(root, [
		"sh",
		"-c",
		'cd -- "$1" && shift && exec xargs -0 -r "$@"',
		"sh",
		root.folder,
		...words,
	]);
}
function names(paths) {
	return Buffer.from([...paths].map((path) => `./${path}\0`).join(""), "latin1");
}
function failed(what, finished) {
	return new Error([what, (0,runner.lA)(finished), ...finished.lastLines.slice(-3)].join(": "));
}
async function* inPortions(pieces) {
	let waiting = [];
	let bytes = 0;
	for await (const piece of pieces) {
		waiting.push(piece);
		bytes += piece.length;
		if (bytes < apply_portion)
			continue;
		yield Buffer.concat(waiting);
		waiting = [];
		bytes = 0;
	}
	yield Buffer.concat(waiting);
}
async function* extracted(archive, { before, now, ages }) {
	const ownTime = (entry) => secondsText(now, recent * placeIn(ages, entry));
	for await (const { entry, content } of readTar(archive)) {
		if (entry.type === "global" || entry.type === "whiteout")
			continue;
		const records = withoutOwn(entry.records);
		const like = before.paths.get(entry.records.get(ownRecords.like) ?? "");
		const isLike = entry.records.has(ownRecords.like) && like !== undefined;
		records.set("mtime", isLike ? like.mtime : (records.get("mtime") ?? ownTime(entry)));
		yield headerOf({ ...entry, records });
		yield* content;
		yield Buffer.alloc(paddingOf(entry.size));
	}
	yield Buffer.alloc(2 * blockBytes);
}
function placeIn(ages, entry) {
	const age = archive_plan_ageOf(entry);
	if (age === undefined || ages === undefined || ages.oldest === ages.youngest)
		return 0;
	return (age - ages.youngest) / (ages.oldest - ages.youngest);
}
function secondsText(now, before) {
	const nanoseconds = BigInt(Math.round(now * 1e6)) * 1000n - BigInt(Math.round(before * 1e9));
	const digits = String(nanoseconds).padStart(10, "0");
	return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

;





const limitSchema = (0,schema.Xy)({ type: dist.YjP(), hard: dist.aig(), soft: dist.aig() });
function objectIn(parent, key) {
	return (0,schema._Q)(schema.o$, parent[key]) ?? {};
}
function listIn(parent, key) {
	return (0,schema._Q)((0,schema.c3)(dist.L5J()), parent[key]) ?? [];
}
function readBundle(path, folder) {
	if (!bundle_isInside(folder, path))
		throw new Error("it lies outside of the work folder");
	const file = (0,external_node_path_.join)(path, "config.json");
	const found = (0,schema.EB)(schema.o$, (0,external_node_fs_.readFileSync)(file, "utf8"));
	if ("wrong" in found)
		throw new TypeError(`of ${file}, ${found.wrong}`);
	return { path, config: found.value };
}
function editBundle({ path, config }, options) {
	const { edit, output, folder, hostsLink, root } = options;
	const given = editConfig(config, edit, hardLimits());
	const own = (edit.files ?? []).map((file, number) => ownFile(path, { file, number }));
	const kept = output === undefined ? [] : [writable(output)];
	const edited = { ...given, mounts: [...listIn(given, "mounts"), ...own, ...kept] };
	const whole = root === undefined ? edited : { ...edited, root: { ...objectIn(config, "root"), path: root } };
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
function rootFolder({ path, config }) {
	return (0,external_node_path_.resolve)(path, knownOf(config).root?.path ?? "");
}
function editConfig(config, edit, limits) {
	const process = objectIn(config, "process");
	const given = knownOf(config).process?.env ?? [];
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
function ownFile(bundle, { file, number }) {
	const source = (0,external_node_path_.join)(bundle, `twofold-file-${number}`);
	(0,external_node_fs_.writeFileSync)(source, file.bytes);
	(0,external_node_fs_.chmodSync)(source, 0o666);
	return writable({ source, destination: file.destination });
}
function writable(mount) {
	return { ...mount, type: "bind", options: ["bind", "rw", "nosuid", "nodev", "noexec"] };
}
function readOnly(mount) {
	return { ...mount, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] };
}
function withOwnNetwork(linux) {
	const others = listIn(linux, "namespaces").filter((one) => (0,schema._Q)(namespaceSchema, one)?.type !== "network");
	return { ...linux, namespaces: [...others, { type: "network" }] };
}
function clamp(limit, most) {
	const found = (0,schema._Q)(limitSchema, limit);
	const own = found === undefined ? undefined : most.get(found.type);
	if (found === undefined || own === undefined)
		return limit;
	const { hard, soft } = found;
	return { ...(0,schema._Q)(schema.o$, limit), hard: Math.min(hard, own), soft: Math.min(soft, own) };
}
const limitNames = {
	"Max open files": "RLIMIT_NOFILE",
	"Max processes": "RLIMIT_NPROC",
};
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
function ownMount(config, wanted) {
	for (const { destination, source } of knownOf(config).mounts ?? []) {
		if (destination === wanted.destination && bundle_isInside(wanted.folder, source))
			return (0,external_node_fs_.realpathSync)(source);
	}
	return undefined;
}
function bundle_isInside(folder, path) {
	return (0,external_node_fs_.realpathSync)(path).startsWith(`${(0,external_node_fs_.realpathSync)(folder)}/`);
}


var json = __webpack_require__(24099);
;






const imageRecord = (0,schema.Xy)({
	id: dist.YjP(),
	layer: dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/)),
});
const layerRecord = (0,schema.Xy)({
	id: dist.YjP(),
	parent: dist.yqP(dist.YjP()),
	"diff-digest": oci.er,
});
const anyLayerRecord = (0,schema.Xy)({
	id: dist.YjP(),
	parent: dist.yqP(dist.YjP()),
	"diff-digest": dist.yqP(oci.er),
});
const mostLayers = 10_000;
async function topLayers(store) {
	const images = await listOf(imageRecord, { store, kind: "images", file: "images.json" });
	return new Map(images.map(({ id, layer }) => [id, layer]));
}
async function storedDiffIds(stores, image) {
	const layersIn = (store, file) => listOf(layerRecord, { store, kind: "layers", file }).catch(() => []);
	const lists = await Promise.all(stores.flatMap((store) => ["layers.json", "volatile-layers.json"].map((file) => layersIn(store, file))));
	const tops = await Promise.all(stores.slice(0, 1).map((store) => topLayers(store).catch(() => new Map())));
	const records = new Map(lists.flat().map((layer) => [layer.id, layer]));
	const found = [];
	let at = tops[0]?.get(image);
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
	const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, `${driver}-${kind}`, file), "utf8");
	return (0,schema._Q)((0,schema.l1)(item), (0,json.qF)(text)) ?? [];
}
async function layersBelow(stores, layer) {
	const files = stores.flatMap((store) => ["layers.json", "volatile-layers.json"].map((file) => ({ store, kind: "layers", file })));
	const lists = await Promise.all(files.map((place) => listOf(anyLayerRecord, place).catch(() => [])));
	const records = new Map(lists.flat().map((record) => [record.id, record]));
	const found = [];
	let at = records.get(layer);
	if (at === undefined)
		return undefined;
	while (at.parent !== undefined && at.parent !== "") {
		at = records.get(at.parent);
		const digest = at?.["diff-digest"];
		if (at === undefined || digest === undefined || found.length === mostLayers)
			return undefined;
		found.push(digest);
	}
	return found.reverse();
}

;



const config_facts_namespaceSchema = (0,schema.Xy)({ type: dist.YjP(), path: dist.L5J() });
const config_facts_limitSchema = (0,schema.Xy)({ type: dist.YjP() });
const kept = {
	process: [
		"args",
		"cwd",
		"user",
		"capabilities",
		"noNewPrivileges",
		"apparmorProfile",
		"terminal",
	],
	linux: ["sysctl", "maskedPaths", "readonlyPaths", "devices"],
};
function configFacts(config) {
	const process = config_facts_objectIn(config, "process");
	const linux = config_facts_objectIn(config, "linux");
	return {
		...picked(process, kept.process),
		env: config_facts_listIn(process, "env").filter((entry) => !isHostname(entry)),
		limits: config_facts_listIn(process, "rlimits").map((limit) => (0,schema._Q)(config_facts_limitSchema, limit)?.type ?? null),
		...picked(linux, kept.linux),
		seccomp: (0,oci_digest.ol)(Buffer.from(JSON.stringify(linux["seccomp"] ?? null))),
		namespaces: config_facts_listIn(linux, "namespaces").map((one) => {
			const { type, path } = (0,schema._Q)(config_facts_namespaceSchema, one) ?? {};
			return { type: type ?? null, own: path === undefined };
		}),
		readonlyRoot: config_facts_objectIn(config, "root")["readonly"] ?? false,
		hooks: config["hooks"] ?? null,
	};
}
function isHostname(entry) {
	return typeof entry === "string" && entry.startsWith("HOSTNAME=");
}
function picked(from, names) {
	return Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
}
function config_facts_objectIn(parent, key) {
	return (0,schema._Q)(schema.o$, parent[key]) ?? {};
}
function config_facts_listIn(parent, key) {
	return (0,schema._Q)((0,schema.c3)(dist.L5J()), parent[key]) ?? [];
}

;



async function mountsOf(process) {
	return parseMounts(await (0,promises_.readFile)(`/proc/${process}/mountinfo`, "utf8"));
}
function mountOf(path, table) {
	return table
		.filter(({ point }) => path === point || path.startsWith(point === "/" ? "/" : `${point}/`))
		.reduce((best, each) => (each.point.length >= (best?.point.length ?? 0) ? each : best), undefined);
}
async function upperOf(pid, bundle, store) {
	return await upperFolder({ mounts: await mountsOf(pid), root: rootFolder(bundle), store });
}
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
async function upperFolder(options) {
	const mount = options.mounts.findLast(({ point }) => point === options.root);
	if (mount === undefined)
		return undefined;
	const upper = upperAt(mount, options);
	if (upper !== undefined)
		return await inside(upper, options.store, "changes");
	return await inside((0,external_node_path_.join)(options.store, "vfs", "dir", (0,external_node_path_.basename)(mount.root)), options.store, "everything");
}
function upperAt(mount, { mounts, store }) {
	const named = mount.options.find((option) => option.startsWith("upperdir="))?.slice(9);
	if (named !== undefined)
		return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(store, "overlay", named);
	const merged = mounts.find(({ device, point }) => device === mount.device && point.startsWith(`${store}/`) && (0,external_node_path_.basename)(point) === "merged");
	return merged === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(merged.point), "diff");
}
async function inside(path, store, holds) {
	const real = await (0,promises_.realpath)(path).catch(() => undefined);
	const isInside = real?.startsWith(`${await (0,promises_.realpath)(store)}/`) === true;
	return real === undefined || !isInside ? undefined : { path: real, holds };
}
function plain(text) {
	return text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

;
const attribute = "SCHILY.xattr.";
const users = `${attribute}user.overlay.`;
const overlays = [`${attribute}trusted.overlay.`, users];
const leaking = new Set(["origin", "impure"]);
const bookkeeping = new Set(["origin", "impure", "nlink", "upper", "uuid"]);
function attributesOf({ records }) {
	const own = new Map();
	const leaks = new Set();
	let isOpaque = false;
	let odd;
	for (const [key, value] of records) {
		if (!key.startsWith(attribute))
			continue;
		const overlay = overlays.find((start) => key.startsWith(start));
		const name = overlay === undefined ? undefined : key.slice(overlay.length);
		if (name === undefined)
			own.set(key, value);
		else if (name === "opaque" && value === "y")
			isOpaque = true;
		else if (overlay === users && leaking.has(name))
			leaks.add(name);
		else if (!bookkeeping.has(name))
			odd = `the overlay recorded "${name}" for one of its files`;
	}
	return { own, isOpaque, leaks, odd };
}
function factsOf({ type, mode, uid, gid, size, linkname, device }, { own, isOpaque, leaks, odd }, digest) {
	const attributes = [...own].sort(([a], [b]) => Number(a > b) - Number(a < b));
	const kind = { symlink: linkname, file: [size, digest] }[type] ?? device;
	return JSON.stringify([
		type,
		mode,
		uid,
		gid,
		kind,
		attributes,
		isOpaque,
		[...leaks].sort(),
		odd ?? null,
	]);
}
function whiteoutFacts({ path, links }, first) {
	return JSON.stringify(["whiteout", links > 1, first === path ? "" : first]);
}
function linkFacts(target) {
	return JSON.stringify(["hard-link", target]);
}
function socketFacts({ mode, uid, gid }) {
	return JSON.stringify(["socket", mode, uid, gid]);
}

;








const nothing = new Set();
async function lookInto(look) {
	const { place, before, taker } = look;
	const found = [...(await listing_listed(place))].sort(byPath);
	const firsts = firstNames(found);
	const paths = new Map();
	const changed = [];
	for (const each of found) {
		const old = before?.paths.get(each.path);
		if (old?.signature === each.signature)
			paths.set(each.path, old);
		else
			changed.push(each);
	}
	const gone = goneSince(before, found);
	const reader = new ChangesReader(look, firsts, paths);
	await reader.read([...changed, ...gone].sort(byPath));
	const sorted = new Map([...paths].sort(([a], [b]) => Number(a > b) - Number(a < b)));
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for (const [path, seen] of sorted)
		hash.update(`${path}\0${seen.facts}\n`, "latin1");
	for (const why of reader.unkept)
		taker?.unkept(why);
	const odd = reader.odd ?? before?.odd;
	return { paths: sorted, digest: (0,oci_digest.Ch)(hash.digest("hex")), odd };
}
function byPath(a, b) {
	return Number(a.path > b.path) - Number(a.path < b.path);
}
const nameless = new Set(["d", "c"]);
function firstNames(found) {
	const first = new Map();
	for (const { inode, path, type } of found) {
		if (type !== "d" && !first.has(inode))
			first.set(inode, path);
	}
	return first;
}
function goneSince(before, now) {
	if (before === undefined)
		return [];
	const types = new Map(now.map(({ path, type }) => [path, type]));
	return [...before.paths.keys()]
		.filter((path) => !types.has(path) && types.get(parentOf(path)) === "d")
		.map((path) => ({ path, isGone: true }));
}
class ChangesReader {
	#look;
	#firsts;
	#paths;
	#bytes = 0;
	odd;
	unkept = new Set();
	constructor(look, firsts, paths) {
		this.#look = look;
		this.#firsts = firsts;
		this.#paths = paths;
	}
	async read(changes) {
		const wanted = changes.filter((each) => this.#isRead(each));
		if (wanted.length === 0) {
			for (const each of changes)
				await this.#takeBare(each);
			return;
		}
		const { place } = this.#look;
		const isFile = wanted[0]?.path === "" && wanted[0].type !== "d";
		const [folder, names] = isFile
			? [parentOf(place.folder) || "/", [nameOf(place.folder)]]
			: [place.folder, wanted.map(({ path }) => path)];
		await piped({
			...commandIn(place, ["tar", `--directory=${folder}`, ...folder_state_tarWords]),
			input: names.map((name) => Buffer.from(`./${name}\0`, "latin1")),
			output: (bytes) => this.#readTar(bytes, changes),
		}).catch((error) => {
			place.programs.signal.throwIfAborted();
			if (error instanceof Untold)
				throw error;
			throw new Untold(`its files cannot be read (${reasonOf(error)})`);
		});
	}
	async #readTar(bytes, changes) {
		let next = 0;
		const takeBareUntil = async (path) => {
			for (let each = changes[next++]; each !== undefined; each = changes[next++]) {
				if (path !== undefined && this.#isRead(each))
					return each;
				await this.#takeBare(each);
			}
			return undefined;
		};
		for await (const { entry, content } of readTar(bytes)) {
			const each = await takeBareUntil(entry.path);
			const isNamed = each !== undefined && (each.path === entry.path || each.path === "");
			if (!isNamed)
				throw new Untold("its files changed while they were read");
			await this.#take({ ...entry, path: each.path }, content, each);
		}
		await takeBareUntil(undefined);
	}
	#isRead(each) {
		if ("isGone" in each)
			return false;
		const { inode, path, type } = each;
		if (type === "s")
			return false;
		return nameless.has(type) || this.#firsts.get(inode) === path;
	}
	async #take(entry, content, each) {
		const { taker, most = Number.MAX_SAFE_INTEGER } = this.#look;
		const attributes = attributesOf(entry);
		const { isOpaque, own, leaks, odd } = attributes;
		this.odd ??= odd;
		if (odd !== undefined)
			this.unkept.add(odd);
		await taker?.entry({ ...entry, records: own }, { ...each, facts: "", isOpaque, leaks });
		const hash = (0,external_node_crypto_.createHash)("sha256");
		for await (const chunk of content) {
			this.#bytes += chunk.length;
			if (this.#bytes > most)
				throw new Untold(`it has more than ${most} bytes`);
			hash.update(chunk);
			await taker?.chunk(chunk);
		}
		const digest = entry.type === "file" ? hash.digest("hex") : undefined;
		const facts = entry.type === "whiteout"
			? whiteoutFacts(each, this.#firsts.get(each.inode))
			: factsOf(entry, attributes, digest);
		this.#paths.set(each.path, { ...each, isOpaque, leaks, facts });
	}
	async #takeBare(each) {
		const { taker } = this.#look;
		if ("isGone" in each) {
			await taker?.removed(each.path);
			return;
		}
		const { path, inode, type } = each;
		if (type === "s") {
			this.unkept.add("it left a socket");
			this.#paths.set(path, { ...each, isOpaque: false, leaks: nothing, facts: socketFacts(each) });
			return;
		}
		const target = this.#firsts.get(inode) ?? path;
		const seen = { ...each, isOpaque: false, leaks: nothing, facts: linkFacts(target) };
		this.#paths.set(path, seen);
		await taker?.entry({ ...bareEntry, path, type: "hard-link", linkname: target }, seen);
	}
}
const folder_state_tarWords = [
	"--create",
	"--no-recursion",
	"--hard-dereference",
	"--null",
	"--files-from=-",
	"--format=pax",
	"--pax-option=delete=atime,delete=ctime,delete=mtime",
	"--xattrs",
	"--xattrs-include=*",
	"--xattrs-exclude=security.selinux",
	"--numeric-owner",
];
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function reasonOf(error) {
	return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}

;





const mounted_most = 512 * 1024 * 1024;
const generated = new Set([
	"/run/.containerenv",
	"/etc/resolv.conf",
	"/etc/hosts",
	"/etc/hostname",
]);
class MountedFiles {
	#states = new Map();
	#times;
	constructor(times) {
		this.#times = times;
	}
	async describe({ config, table, place }) {
		const found = [];
		for (const mount of knownOf(config).mounts ?? []) {
			const { destination, source, type, options = [] } = mount;
			const isBind = type === "bind" || options.includes("bind") || options.includes("rbind");
			if (type === "overlay")
				throw new Untold(`an overlay is mounted at ${destination}`);
			const files = isBind && !isMachines(mount) ? await this.#filesOf(mount, { table, place }) : {};
			found.push({ destination, type: type ?? null, options, ...files });
			if (!isBind && source.startsWith("/"))
				throw new Untold(`a device is mounted at ${destination}`);
		}
		return found.sort((a, b) => Number(a.destination > b.destination) - Number(a.destination < b.destination));
	}
	async #filesOf({ destination, source }, { table, place }) {
		const { device, path } = originOf(source, table);
		if (path.includes("/buildah-cache"))
			throw new Untold("it has a cache");
		if (generated.has(destination) && isGenerated(path))
			return { generated: true };
		if (/-containers\/[0-9a-f]{64}\/userdata\/secrets\//.test(path))
			return { secret: true };
		const key = `${device} ${path}`;
		const before = this.#states.get(key);
		const state = await lookInto({ place: { ...place, folder: source }, before, most: mounted_most });
		this.#states.set(key, state);
		if (state.odd !== undefined)
			throw new Untold(`of what is mounted at ${destination}, ${state.odd}`);
		return { files: state.digest, times: await this.#times.digestOf(state) };
	}
}
function isMachines({ source, destination, }) {
	return source === destination && source === "/sys";
}
function isGenerated(path) {
	return (/\/buildah\d+\/(?:run\/)?[\w.-]+$/.test(path) ||
		/-containers\/[0-9a-f]{64}\/userdata\//.test(path));
}
function originOf(path, table) {
	const at = mountOf(path, table);
	if (at === undefined)
		return { device: "", path };
	return { device: at.device, path: (0,external_node_path_.join)(at.root, (0,external_node_path_.relative)(at.point, path)) };
}

;








const describe_format = 1;
class StepDescriber {
	#options;
	#mounted;
	#layers = new Map();
	constructor(options) {
		this.#options = options;
		this.#mounted = new MountedFiles(options.times);
	}
	rootOf(bundle) {
		return rootFolder(bundle);
	}
	folderOf({ upper, mounts, bundle }) {
		const root = this.rootOf(bundle);
		const mount = mounts.findLast(({ point }) => point === root);
		if (mount?.type !== "overlay" || upper?.holds !== "changes") {
			throw new Untold("the storage driver does not keep a step's changes apart");
		}
		return upper.path;
	}
	async describe(step, before, place) {
		const { bundle, network, mounts: table } = step;
		const instruction = instructionOf(step.text);
		const lack = lackOf(instruction, bundle.config);
		if (lack !== undefined)
			throw new Untold(lack);
		if (before.odd !== undefined)
			throw new Untold(before.odd);
		const layers = await this.#layersOf(place.folder);
		const mounts = await this.#mounted.describe({ config: bundle.config, table, place });
		const times = await this.#options.times.digestOf(before);
		const { hostname, umask, env } = this.#options.environment;
		return withoutNull({
			...{ format: describe_format, instruction, layers, files: before.digest, times },
			...{ config: configFacts(bundle.config), mounts, network },
			environment: {
				...(hostname === undefined ? {} : { hostname }),
				...(umask === undefined ? {} : { umask }),
				env,
			},
			machine: await this.#options.machine(),
		});
	}
	async #layersOf(upper) {
		const known = this.#layers.get(upper);
		if (known !== undefined)
			return known;
		const found = await layersBelow(this.#options.stores, (0,external_node_path_.basename)((0,external_node_path_.dirname)(upper)));
		if (found === undefined)
			throw new Untold("the layers below it are not recorded");
		this.#layers.set(upper, found);
		return found;
	}
}
function withoutNull(value) {
	const kept = Object.entries(value).filter(([, member]) => member !== null);
	return Object.fromEntries(kept.map(([name, member]) => [name, describe_plain(member)]));
}
function describe_plain(value) {
	if (Array.isArray(value))
		return value.map((each) => describe_plain(each ?? {}));
	const object = (0,schema._Q)(schema.o$, value);
	return object === undefined ? value : withoutNull(object);
}
function instructionOf(text) {
	return text.slice(text.indexOf(": ") + 2);
}
function lackOf(instruction, config) {
	const mounts = instruction.split(/\s/).filter((word) => word.startsWith("--mount="));
	if (mounts.some((mount) => mount.includes("type=cache")))
		return "it has a cache";
	const hasAgent = variablesOf(config)["SSH_AUTH_SOCK"] !== undefined;
	const asks = mounts.some((mount) => mount.includes("type=ssh"));
	return hasAgent || asks ? "it has the keys of an SSH agent" : undefined;
}

;









const step_ledger_most = 8 * 1024 * 1024 * 1024;
class BuildLedger {
	#options;
	#describer;
	#beganAt = Date.now() / 1000;
	#states = new Map();
	#open = new Map();
	#ended = [];
	#archives = 0;
	fault;
	constructor(options) {
		this.#options = options;
		const { contextTimes } = options;
		const spans = () => this.#spans(Date.now() / 1000);
		this.#describer = new StepDescriber({
			...options,
			times: new SetTimes({ contextTimes, spans }),
		});
	}
	async before(step) {
		await this.settle();
		const { id, container, bundle } = step;
		const startedAt = Date.now() / 1000;
		const root = this.#describer.rootOf(bundle);
		const closed = { subject: { id, description: {} }, place: undefined, before: undefined };
		try {
			const folder = this.#describer.folderOf(step);
			const place = { ...this.#within(step.pid), folder };
			const before = await this.#look(place);
			const description = await this.#describer.describe(step, before, place);
			const subject = { id, description };
			const proven = await this.#options.ledger.proven(this.#options.slot, subject);
			const open = { subject, place, before, root, proven, startedAt, why: undefined };
			this.#open.set(container, open);
			return proven;
		}
		catch (error) {
			const why = this.#reasonOf(error);
			this.#open.set(container, { ...closed, root, why, proven: undefined, startedAt });
			return undefined;
		}
	}
	started({ container }) {
		const open = this.#open.get(container);
		if (open !== undefined)
			open.startedAt = Date.now() / 1000;
	}
	async after({ container, pid }, run) {
		const open = this.#open.get(container);
		this.#open.delete(container);
		if (open === undefined)
			return;
		if (open.proven !== undefined)
			await this.#replay(open, pid);
		else
			await this.#take(open, { pid, run });
	}
	async settle() {
		const ended = this.#ended;
		this.#ended = [];
		for (const step of ended)
			await this.#options.ledger.ran(this.#options.slot, step);
	}
	async #take({ subject, place, before, why, startedAt }, { pid, run }) {
		const endedAt = Date.now() / 1000;
		const told = { ...subject, run, startedAt, endedAt };
		if (place === undefined || before === undefined) {
			this.#ended.push({ ...told, changes: { why: why ?? "the step is not known" } });
			return;
		}
		this.#archives += 1;
		const writer = new ArchiveWriter({
			file: (0,external_node_path_.join)(this.#options.folder, `step-${this.#archives}.tar`),
			...{ before, most: step_ledger_most, spans: this.#spans(endedAt) },
		});
		try {
			const state = await this.#look({ ...this.#within(pid), folder: place.folder }, writer);
			this.#ended.push({ ...told, changes: await writer.close(state.digest) });
		}
		catch (error) {
			await writer.drop();
			this.#ended.push({ ...told, changes: { why: this.#reasonOf(error) } });
		}
	}
	async #replay({ proven, before, place, root }, pid) {
		if (proven === undefined || before === undefined || place === undefined)
			return;
		const { archive, digest } = proven;
		try {
			const within = this.#within(pid);
			const now = Date.now() / 1000;
			const plan = await applyChanges({ archive, before, now, root: { ...within, folder: root } });
			const upper = { ...within, folder: place.folder };
			let state = await this.#look(upper);
			if (await recordImpure(upper, plan, state))
				state = await this.#look(upper);
			if (state.digest !== plan.after)
				throw new Error("the files are not as they were");
		}
		catch (error) {
			this.#options.programs.signal.throwIfAborted();
			const said = error instanceof Error ? error.message : String(error);
			this.fault ??= new ledger.B(digest, said);
			throw this.fault;
		}
	}
	async #look(place, taker) {
		const before = this.#states.get(place.folder);
		const state = await lookInto({ place, before, ...(taker === undefined ? {} : { taker }) });
		this.#states.set(place.folder, state);
		return state;
	}
	#within(pid) {
		const { programs, rootless } = this.#options;
		return { enter: entering(pid, rootless), programs };
	}
	#spans(to) {
		const from = this.#beganAt;
		const { clockShift: shift } = this.#options;
		return [
			{ from, to },
			{ from: from + shift, to: to + shift },
		];
	}
	#reasonOf(error) {
		this.#options.programs.signal.throwIfAborted();
		if (error instanceof Untold)
			return error.message;
		const said = error instanceof Error ? error.message : String(error);
		this.#options.onTrouble(`The ledger could not be used for a step: ${said}`);
		return "it could not be described";
	}
}

;







const daySeconds = 86_400;
async function openLedger(job) {
	const { options, slot, programs, machine, workFolder, replay, contexts } = job;
	const { ledger } = options;
	if (ledger === undefined)
		return undefined;
	const lack = open_ledger_lackOf(options, machine.platform);
	if (lack !== undefined) {
		options.log.line(`No step is taken from the ledger: ${lack}.`);
		return undefined;
	}
	const folder = (0,external_node_path_.join)(workFolder, `steps-of-${slot.folder.slice(workFolder.length + 1)}`);
	await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
	const signal = AbortSignal.any([programs.signal, options.signal]);
	const own = { env: programs.env, signal };
	return new BuildLedger({
		contextTimes: () => timesIn(contexts, own),
		ledger,
		slot: options.slot,
		environment: options.environment,
		machine: () => replay.machine(options.plan.platform),
		stores: [slot.store, ...replay.bases],
		programs: own,
		rootless: machine.rootless,
		folder,
		clockShift: clock.qH[options.clockShift ?? "far"] * daySeconds,
		onTrouble: (text) => options.log.line(text),
	});
}
async function timesIn(folders, programs) {
	const found = folders.map(async (folder) => {
		const files = await listing_listed({ folder, enter: [], programs }).catch((error) => {
			if (error instanceof Untold)
				return [];
			throw error;
		});
		return files.map(({ mtime }) => mtime);
	});
	return copiedTimes((await Promise.all(found)).flat());
}
function open_ledger_lackOf({ output }, platform) {
	if (output !== undefined)
		return "each writes to a file that is not part of the image";
	const program = tinyProgram(platform, 0);
	return program === undefined ? "this machine's processor is not known" : undefined;
}

;
const programTypes = [2, 3];
const interpreterSegment = 3;
function isStaticProgram(head) {
	const isElf = head.length >= 64 && head.readUInt32BE(0) === 0x7f454c46;
	if (!isElf)
		return false;
	const is64 = head[4] === 2;
	const read = head[5] === 1 ? littleEndian(head) : bigEndian(head);
	if (!programTypes.includes(read.short(16)))
		return false;
	const start = is64 ? read.long(32) : read.word(28);
	const size = read.short(is64 ? 54 : 42);
	const count = read.short(is64 ? 56 : 44);
	if (count === 0 || size < (is64 ? 56 : 32) || start + size * count > head.length)
		return false;
	for (let index = 0; index < count; index += 1) {
		if (read.word(start + index * size) === interpreterSegment)
			return false;
	}
	return true;
}
function littleEndian(bytes) {
	return {
		short: (at) => bytes.readUInt16LE(at),
		word: (at) => bytes.readUInt32LE(at),
		long: (at) => Number(bytes.readBigUInt64LE(at)),
	};
}
function bigEndian(bytes) {
	return {
		short: (at) => bytes.readUInt16BE(at),
		word: (at) => bytes.readUInt32BE(at),
		long: (at) => Number(bytes.readBigUInt64BE(at)),
	};
}

;


const firstWaitMilliseconds = 5;
const longestWaitMilliseconds = 250;
const mostProcesses = 500;
const headBytes = 4096;
function watchPrograms(options) {
	const watch = new Watch(options);
	return { end: () => watch.end() };
}
class Watch {
	#options;
	#found = new Map();
	#statics = new Map();
	#suspects = new Set();
	#runtime;
	#timer;
	#looking = Promise.resolve();
	#isOpen = true;
	constructor(options) {
		this.#options = options;
		this.#looking = this.#fileOf(options.pid).then((file) => {
			this.#runtime = file;
			this.#wait(firstWaitMilliseconds);
		});
	}
	async end() {
		this.#isOpen = false;
		clearTimeout(this.#timer);
		await this.#looking;
		return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}
	#wait(milliseconds) {
		if (!this.#isOpen)
			return;
		this.#timer = setTimeout(() => {
			this.#looking = this.#look().then(() => {
				this.#wait(Math.min(longestWaitMilliseconds, milliseconds * 2));
			});
		}, milliseconds).unref();
	}
	async #look() {
		const pids = await descendants(this.#options.pid);
		const seen = await Promise.all(pids.map((pid) => this.#lookAt(pid)));
		this.#suspects = new Set(seen.filter((name) => name !== undefined));
	}
	async #lookAt(pid) {
		const file = await this.#fileOf(pid);
		if (file === undefined || file === this.#runtime)
			return undefined;
		const [path, isStatic] = await Promise.all([
			(0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => undefined),
			this.#isStatic(pid, file),
		]);
		if (path === undefined)
			return undefined;
		if (isStatic) {
			this.#found.set(path, { path, why: "static" });
			return undefined;
		}
		const maps = await (0,promises_.readFile)(`/proc/${pid}/maps`, "utf8").catch(() => "");
		if (maps === "" || maps.includes(this.#options.library))
			return undefined;
		const name = `${pid} ${file}`;
		if (this.#suspects.has(name))
			this.#found.set(path, { path, why: "refused" });
		return name;
	}
	async #fileOf(pid) {
		return await (0,promises_.stat)(`/proc/${pid}/exe`).then(({ dev, ino }) => `${dev}:${ino}`, () => undefined);
	}
	async #isStatic(pid, file) {
		const known = this.#statics.get(file);
		if (known !== undefined)
			return known;
		const head = await headOf(`/proc/${pid}/exe`);
		if (head === undefined)
			return false;
		const isStatic = isStaticProgram(head);
		this.#statics.set(file, isStatic);
		return isStatic;
	}
}
async function headOf(path) {
	const file = await (0,promises_.open)(path, "r").catch(() => undefined);
	if (file === undefined)
		return undefined;
	try {
		const buffer = Buffer.alloc(headBytes);
		const { bytesRead } = await file.read(buffer, 0, headBytes, 0);
		return buffer.subarray(0, bytesRead);
	}
	catch {
		return undefined;
	}
	finally {
		await file.close();
	}
}
async function descendants(pid) {
	const found = [pid];
	for (let at = 0; at < found.length && found.length < mostProcesses; at += 1) {
		const tasks = `/proc/${found[at]}/task`;
		for (const task of await (0,promises_.readdir)(tasks).catch(() => [])) {
			const children = await (0,promises_.readFile)(`${tasks}/${task}/children`, "utf8").catch(() => "");
			found.push(...children.split(" ").filter(Boolean).map(Number));
		}
	}
	return found.slice(0, mostProcesses);
}

;


const mostLinks = 40;
class RootFiles {
	#root;
	constructor(root) {
		this.#root = root;
	}
	async read(path, most) {
		const place = await this.#below(path);
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
	async list(path) {
		const place = await this.#below(path);
		return place === undefined ? [] : await (0,promises_.readdir)(place).catch(() => []);
	}
	async #below(path) {
		const real = await this.real(path);
		return real === undefined ? undefined : (0,external_node_path_.join)(this.#root, real);
	}
	async real(path) {
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
		return (0,external_node_path_.join)("/", ...done);
	}
}

;



const mostWords = 500;
const mostCharacters = 64 * 1024;
const mostInterpreters = 4;
const static_programs_headBytes = 4096;
async function namedStaticPrograms(files, config) {
	const { args, cwd } = commandOf(config);
	const folders = (variablesOf(config)["PATH"] ?? "").split(":").filter((path) => path !== "");
	const lists = await Promise.all(folders.map(async (folder) => ({ folder, names: new Set(await files.list(folder)) })));
	const paths = wordsOf(args).flatMap((word) => {
		if (word.includes("/"))
			return [external_node_path_.posix.resolve(cwd, word)];
		const found = lists.find(({ names }) => names.has(word));
		return found === undefined ? [] : [external_node_path_.posix.join(found.folder, word)];
	});
	const distinct = [...new Set(paths)];
	const statics = await Promise.all(distinct.map((path) => startsStatic(files, path)));
	return distinct.filter((_, at) => statics[at] === true);
}
function wordsOf(args) {
	const text = args.join(" ").slice(0, mostCharacters);
	const words = text.split(/[\s;&|()<>"'`$={}]+/);
	return [...new Set(words.slice(0, mostWords))].filter((word) => /^[\w./+-]{1,255}$/.test(word));
}
async function startsStatic(files, path) {
	let program = path;
	for (let depth = 0; depth <= mostInterpreters; depth += 1) {
		const head = await files.read(program, static_programs_headBytes);
		if (head === undefined)
			return false;
		const interpreter = /^#![ \t]*(\/[^\s\0]{1,255})/.exec(head.toString("latin1", 0, 300))?.[1];
		if (interpreter === undefined)
			return isStaticProgram(head);
		program = interpreter;
	}
	return false;
}

;




const mostNamed = 5;
class ClockReach {
	#named;
	#watch;
	constructor(named) {
		this.#named = named;
	}
	static async of(step) {
		const paths = await namedStaticPrograms(new RootFiles(step.root), step.config);
		return new ClockReach(paths.map((path) => ({ path, why: "static" })));
	}
	begin(pid) {
		this.#watch = watchPrograms({ pid, library: clock.lz });
	}
	async end() {
		const met = (await this.#watch?.end()) ?? [];
		const paths = (why) => [...this.#named, ...met].flatMap((program) => (program.why === why ? [program.path] : []));
		const [statics, refused] = [named(paths("static")), named(paths("refused"))];
		const reasons = [
			...(statics === "" ? [] : [`static programs keep the true day: ${statics}`]),
			...(refused === "" ? [] : [`these did not load libfaketime: ${refused}`]),
		];
		return reasons.length === 0 ? undefined : reasons.join("; ");
	}
}
function named(paths) {
	const distinct = [...new Set(paths)].sort();
	const more = distinct.length - mostNamed;
	const shown = distinct.slice(0, mostNamed).join(", ");
	return more > 0 ? `${shown} and ${more} more` : shown;
}

;







const buildahsOwn = new Set(["/sys", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf"]);
async function refuseForeignMounts(options) {
	const { config, pid } = options;
	const [theirs, ours, folders, mounts] = await Promise.all([
		mountsOf(pid),
		mountsOf("self"),
		real(options.own.folders),
		real(options.own.mounts),
	]);
	const seen = new RootFiles(`/proc/${pid}/root`);
	const tables = { theirs, ours, folders, mounts };
	for (const mount of knownOf(config).mounts ?? []) {
		const places = new Set(shownBy(mount));
		for (const shown of places) {
			const place = await seen.real(shown);
			if (place !== undefined && isOwn(place, tables)) {
				for (const below of overlaid(place, tables))
					places.add(below);
				continue;
			}
			throw new StepRefused(`The mount at ${(0,printable.g$)((0,printable.vI)(mount.destination, 200))} would show this step what is not of its build.`);
		}
	}
}
function shownBy({ source, destination, type, options = [] }) {
	if (type === "overlay")
		return layersIn(options);
	const isBind = type === "bind" || options.includes("bind") || options.includes("rbind");
	return !isBind || (source === destination && buildahsOwn.has(source)) ? [] : [source];
}
function layersIn(options) {
	return options.flatMap((option) => {
		const [, layers] = /^(?:lowerdir|upperdir)=(.*)$/s.exec(option) ?? [];
		return layers?.split(/(?<!\\):/).map((path) => path.replaceAll("\\:", ":")) ?? [];
	});
}
function overlaid(place, { theirs, folders, mounts }) {
	const at = mountOf(place, theirs);
	if (at?.type !== "overlay")
		return [];
	const stores = mounts.filter((path) => !folders.includes(path));
	const isOfStore = theirs.some(({ device, point }) => device === at.device && stores.some((store) => isIn(point, store)));
	return isOfStore ? [] : layersIn(at.options).filter((path) => path.startsWith("/"));
}
function isOwn(place, { theirs, ours, folders, mounts }) {
	const at = mountOf(place, theirs);
	if (at === undefined)
		return true;
	const points = ours.filter(({ device }) => device === at.device).map(({ point }) => point);
	if (points.every((point) => mounts.some((own) => isIn(point, own))))
		return true;
	return folders.some((folder) => {
		const home = mountOf(folder, ours);
		if (home?.device !== at.device)
			return false;
		return isIn(placeOn(at, place), placeOn(home, folder));
	});
}
function placeOn({ root, point }, path) {
	return (0,external_node_path_.join)(root, (0,external_node_path_.relative)(point, path));
}
function isIn(path, folder) {
	return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}
async function real(paths) {
	const found = await Promise.all(paths.map((path) => (0,promises_.realpath)(path).catch(() => undefined)));
	return found.filter((path) => path !== undefined);
}

;
function networkAfter(forerun, said) {
	if (said !== "expected" || forerun === undefined)
		return said;
	if (forerun.kind === "ended")
		return forerun.run.bytesMoved === 0 ? "unexpected" : said;
	if (forerun.kind === "running")
		return forerun.bytesSoFar === 0 ? "quiet" : said;
	return said;
}
function hasOwnModes(forerun) {
	return forerun?.kind === "ended" && forerun.run.ownModes === true;
}

;








const place = "/dev/twofold-nothing";
async function leaveOut({ noteFile, pidFile }, bundle, platform) {
	const idle = await idleConfig(bundle.config, { folder: bundle.path, platform });
	if (idle === undefined)
		throw new Error(`no program is known that does nothing on ${platform}`);
	writeNote(noteFile, { pidFile, root: rootFolder(bundle) });
	writePoints(noteFile, mountPoints(bundle.config));
	await (0,promises_.writeFile)((0,external_node_path_.join)(bundle.path, "config.json"), JSON.stringify(idle));
}
async function idleConfig(config, { folder, platform }) {
	const program = tinyProgram(platform, 0);
	if (program === undefined)
		return undefined;
	const source = (0,external_node_path_.join)(folder, "twofold-nothing");
	await (0,promises_.writeFile)(source, program);
	await (0,promises_.chmod)(source, 0o755);
	const mounts = (0,schema._Q)((0,schema.c3)(dist.L5J()), config["mounts"]) ?? [];
	const options = ["bind", "ro", "nosuid", "nodev"];
	return {
		...config,
		process: { ...(0,schema._Q)(schema.o$, config["process"]), args: [place] },
		mounts: [...mounts, { source, destination: place, type: "bind", options }],
	};
}

;
async function movedBy({ isCut, counters }) {
	return isCut ? 0 : await counters?.moved();
}
function withdrawn(run, variation, reason) {
	return {
		...run,
		applied: run.applied.filter((name) => name !== variation),
		notApplied: [...run.notApplied, { variation, reason }],
	};
}


var umask = __webpack_require__(62304);
;

function noteOf({ edit, pidFile, root, shuffled, upper }) {
	return {
		pidFile,
		root,
		...(shuffled === undefined ? {} : { shuffled }),
		...(upper === undefined ? {} : { changes: upper.path }),
		...(edit.umask === umask.R && upper !== undefined ? { modes: "repair" } : {}),
		...(edit.cpus === undefined ? {} : { cpus: edit.cpus }),
		...(edit.kernelName === undefined ? {} : { kernelName: edit.kernelName }),
	};
}

;







async function replayedStep({ proofs, call, isOff, ...step }) {
	const { id, bundle, text, workFolder: folder, store } = step;
	const mounts = await mountsOf(call.pid);
	const root = rootFolder(bundle);
	const upper = await upperFolder({ mounts, root, store });
	const own = ownsNetwork(bundle.config) ? "own" : "shared";
	const network = isOff ? "off" : own;
	const proven = await proofs.before({ ...call, id, bundle, text, mounts, upper, network });
	if (proven === undefined)
		return undefined;
	const { pidFile, noteFile, hostsLink } = call;
	const idle = await idleConfig(bundle.config, { folder: bundle.path, platform: step.platform });
	if (idle === undefined)
		throw new Error("no program is known that does nothing here");
	writeNote(noteFile, noteOf({ edit: {}, pidFile, root, shuffled: undefined, upper }));
	writePoints(noteFile, mountPoints(bundle.config));
	editBundle({ path: bundle.path, config: idle }, { edit: {}, folder, hostsLink });
	const run = { ...proven.run, id, fromLedger: true };
	const unmeasured = { isCut: false, hasOwnNetwork: false, cpus: undefined, clock: undefined };
	return { step: { run, ...unmeasured }, upper };
}


var file_order = __webpack_require__(14728);
;




const orders = {
	reversed: file_order.R,
	kept: [
		"--sort-dirents=no",
		"--reverse-dirents=no",
		"--shuffle-dirents=no",
		"--pad-blocks=0",
		"-q",
	],
};
const options = ["--multi-user=yes", "-o"];
const mountOptions = {
	attributes: "suid,dev,attr_timeout=1,entry_timeout=60,negative_timeout=60,auto_cache,ac_attr_timeout=0",
	nothing: "suid,dev,attr_timeout=0",
};
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];
async function mountShuffled(given) {
	const { program, programs, pid, rootless, root, point, order, kept } = given;
	const seen = await (0,promises_.readlink)(`/proc/${pid}/root`).catch(() => "/");
	const within = seen === "/" ? "" : seen;
	const paths = [root, point].map((path) => `${within}${path}`);
	await (0,promises_.mkdir)(point, { recursive: true, mode: 0o700 });
	const user = rootless ? ["--user", "--preserve-credentials"] : [];
	const mount = [program, ...orders[order], ...options, mountOptions[kept], ...paths];
	await (0,runner.eF)({
		program: "nsenter",
		args: ["--target", String(pid), "--mount", ...user, "--", ...keepRights, ...mount],
		env: programs.env,
		signal: programs.signal,
		timeoutSeconds: 10,
	});
	const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
	const mounted = mounts.findLast((mount) => mount.point === point);
	return mounted?.type.startsWith("fuse") === true ? point : undefined;
}

;

async function openCounters(pid) {
	const links = await (0,promises_.open)(`/proc/${pid}/net/dev`, "r");
	const protocols = await (0,promises_.open)(`/proc/${pid}/net/snmp`, "r").catch(async (error) => {
		await links.close();
		throw error;
	});
	const read = async () => {
		const [dev, snmp] = await Promise.all([textOf(links), textOf(protocols)]);
		return dev === undefined || snmp === undefined ? undefined : bytesMoved(dev, snmp);
	};
	let last;
	return {
		moved: () => last ?? read(),
		close: async () => {
			if (last !== undefined)
				return;
			last = read();
			await last.finally(() => Promise.all([links.close(), protocols.close()]));
		},
	};
}
async function textOf(file) {
	const buffer = Buffer.alloc(64 * 1024);
	const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
	return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}
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
const announcements = 2048;
function sentBy(snmp, protocol, column) {
	const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
	const [names, values] = rows.map((line) => line.split(" "));
	return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}

;




const step_facts_mostBytes = 8 * 1024 * 1024;
const step_facts_headBytes = 64;
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];
async function stepFacts(options) {
	const { config } = options.bundle;
	const files = new RootFiles(options.root);
	const [libc, home, locales] = await Promise.all([
		step_facts_libcOf(files),
		homeOf(files, userOf(config)),
		localesOf(files),
	]);
	const { HOSTNAME: _buildahsOwn, ...env } = variablesOf(config);
	return {
		text: options.text,
		env,
		ownsHostname: ownsHostname(config),
		home,
		libc,
		locales,
		network: options.network,
		clockShift: options.clockShift,
		ownModes: options.ownModes,
	};
}
async function step_facts_libcOf(files) {
	const libraries = (await Promise.all(libraryFolders.map((folder) => namesIn(files, folder)))).flat();
	const musl = libraries.find(({ name }) => /^ld-musl-[\w.-]+\.so\.1$/.test(name));
	const loader = libraries.some(({ name }) => /^ld(?:-linux(?:-[\w.-]+)?)?\.so\.\d$/.test(name));
	const library = libraries.find(({ name }) => name === "libc.so.6");
	const bytes = library && (await files.read(library.path, step_facts_mostBytes));
	const head = bytes ?? (musl && (await files.read(musl.path, step_facts_headBytes)));
	return {
		musl: musl !== undefined,
		glibc: loader && bytes !== undefined ? newestGlibc(bytes) : undefined,
		machine: head && (0,elf_machine.HA)(head)?.machine,
	};
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
async function homeOf(files, user) {
	const text = (await files.read("etc/passwd", step_facts_mostBytes))?.toString("utf8") ?? "";
	const fields = text.split("\n").map((line) => line.split(":"));
	const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
	return /^\/[\w./-]*$/.test(home) ? home : "/";
}
async function localesOf(files) {
	const folders = (await files.list("usr/lib/locale")).filter((name) => isLocale(name));
	const archive = await files.read("usr/lib/locale/locale-archive", step_facts_mostBytes);
	const named = archive?.toString("latin1").match(/[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]{1,16})?(?=\0)/g) ?? [];
	return [...new Set([...folders, ...named])].sort();
}
function isLocale(name) {
	return /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name);
}

;


async function hasCpus(pid, wanted) {
	const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
	const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
	return allowed.length > 0 && allowed.length <= listed(wanted).length;
}
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

;


















class StepKeeper {
	#options;
	#open = new Map();
	#isClosed = false;
	runs = [];
	constructor(options) {
		this.#options = options;
	}
	async create(call) {
		const { base, variations, means, workFolder, log, network, watch, clockShift, stepOf } = this.#options;
		const { pid, container } = call;
		const text = await log.current();
		const id = stepOf(text);
		const bundle = readBundle(call.bundle, workFolder);
		await refuseForeignMounts({ config: bundle.config, pid, own: this.#options.own });
		if (this.#options.skips?.(id) === true)
			return await leaveOut(call, bundle, this.#options.platform);
		const paced = await this.#paced(id, bundle);
		if (await this.#isReplayed(call, { id, bundle, text }, paced))
			return;
		const root = (0,external_node_path_.join)(`/proc/${pid}/root`, rootFolder(bundle));
		const expected = networkAfter(paced?.forerun, network(id));
		const step = await stepFacts({
			...{ bundle, root, clockShift },
			ownModes: hasOwnModes(paced?.forerun) || this.#options.ownModes?.(id) === true,
			network: expected,
			text,
		});
		const { edit, applied, notApplied } = (0,table.BB)({ base, names: variations, step, means });
		const hasOwnNetwork = ownsNetwork(bundle.config);
		const given = {
			...{ id, applied, notApplied },
			...(hasOwnNetwork ? {} : { sharesNetwork: true }),
		};
		const isCut = edit.network === "off" || step.network === "off";
		const shuffled = await this.#shuffled(call, { bundle, id, program: edit.fileOrder });
		const upper = await upperOf(pid, bundle, this.#options.store);
		const note = noteOf({ edit, pidFile: call.pidFile, root: rootFolder(bundle), shuffled, upper });
		writeNote(call.noteFile, note);
		writePoints(call.noteFile, mountPoints(bundle.config));
		editBundle(bundle, {
			edit: isCut ? { ...edit, network: "off" } : edit,
			output: this.#options.output,
			folder: workFolder,
			hostsLink: call.hostsLink,
			...(shuffled === undefined ? {} : { root: shuffled }),
		});
		this.#open.set(container, {
			run: edit.fileOrder === undefined || shuffled !== undefined
				? given
				: withdrawn(given, "file-order", "disorderfs could not be mounted"),
			paced,
			isCut,
			hasOwnNetwork,
			cpus: edit.cpus,
			clock: applied.includes("clock")
				? await ClockReach.of({ root, config: bundle.config })
				: undefined,
		});
		await watch?.beforeStep({ ...call, id, upper });
	}
	async start(call) {
		const open = this.#open.get(call.container);
		if (open === undefined)
			return "ok";
		if (open.cpus !== undefined && !(await hasCpus(call.stepPid, open.cpus))) {
			open.run = withdrawn(open.run, "cpus", "the step's processors could not be limited");
		}
		if (open.hasOwnNetwork && !open.isCut) {
			const counters = await openCounters(call.stepPid).catch(() => undefined);
			if (counters !== undefined)
				open.counters = counters;
			if (this.#isClosed)
				await counters?.close();
		}
		await open.paced?.start(() => movedBy(open));
		open.clock?.begin(call.stepPid);
		this.#options.proofs?.started(call);
		return open.isCut ? "off" : "ok";
	}
	async cut(call) {
		if (await isCutOff(call.stepPid))
			return;
		const open = this.#open.get(call.container);
		const reason = "the step's links could not be taken down";
		if (open?.run.applied.includes("network") !== true)
			throw new Error(reason);
		open.run = withdrawn(open.run, "network", reason);
	}
	ended({ container }) {
		this.#open.get(container)?.paced?.ended();
	}
	async delete({ ownModes, madeLinks, ...call }) {
		const open = this.#open.get(call.container);
		this.#open.delete(call.container);
		if (open === undefined)
			return;
		const unreached = await open.clock?.end();
		if (unreached !== undefined)
			open.run = withdrawn(open.run, "clock", unreached);
		const moved = await movedBy(open);
		await open.counters?.close();
		const run = {
			...open.run,
			...(moved === undefined ? {} : { bytesMoved: moved }),
			...(ownModes ? { ownModes } : {}),
			...(madeLinks ? { madeLinks } : {}),
		};
		const closed = open.paced?.closed(run) ?? run;
		this.runs.push(run.fromLedger === true ? run : closed);
		await this.#options.proofs?.after(call, closed);
		await this.#options.watch?.afterStep(call);
	}
	async close() {
		this.#isClosed = true;
		await Promise.all([...this.#open.values()].map(({ counters }) => counters?.close()));
	}
	async #isReplayed(call, step, paced) {
		const { proofs, network, watch, workFolder, store, platform } = this.#options;
		if (proofs === undefined)
			return false;
		const isOff = network(step.id) === "off";
		const places = { workFolder, store, platform };
		const replayed = await replayedStep({ proofs, call, ...step, isOff, ...places });
		if (replayed === undefined)
			return false;
		this.#open.set(call.container, { ...replayed.step, paced });
		await watch?.beforeStep({ ...call, id: step.id, upper: replayed.upper });
		return true;
	}
	async #paced(id, { config }) {
		const { pace, signal, network, variations, means } = this.#options;
		const used = network(id);
		const canCut = variations.includes("network") && "has" in means.network;
		const isCut = used === "off" || (used === "unexpected" && canCut);
		const sharesNetwork = !isCut && !ownsNetwork(config);
		return await pace?.step({ id, sharesNetwork }, signal);
	}
	async #shuffled({ pid, container }, { bundle, id, program, }) {
		if (program === undefined)
			return undefined;
		const { folder, programs, rootless, fileOrder: order, makesLinks } = this.#options;
		return await mountShuffled({
			...{ program, programs, rootless, pid, order },
			root: rootFolder(bundle),
			point: (0,external_node_path_.join)(folder, "shuffled", container),
			kept: makesLinks?.(id) === true ? "nothing" : "attributes",
		});
	}
}


var external_node_timers_promises_ = __webpack_require__(58500);

var step_line = __webpack_require__(79421);
;


class StepLog {
	#lastStep = "";
	#lines = 0;
	see(line) {
		this.#lines += 1;
		if ((0,step_line.g)(line) !== undefined)
			this.#lastStep = line;
	}
	async current() {
		for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
			seen = this.#lines;
			await (0,external_node_timers_promises_.setImmediate)();
		}
		return this.#lastStep;
	}
}

;











async function openSteps(job) {
	const { runtime, slot, options, programs } = job;
	if (runtime.kind === "chroot")
		return withoutRuntime(job, runtime.reason);
	const log = new StepLog();
	const ledger = await openLedger({ ...job, contexts: contextsOf(job) });
	const keeper = keeperOf(job, log, ledger);
	const desk = await openDesk({
		folder: slot.folder,
		clerk: keeper,
		env: programs.env,
		onTrouble: (text) => options.log.line(text),
	});
	const shim = (0,external_node_path_.join)(slot.folder, "runtime-shim");
	const hostname = hostnameOf(job);
	const script = shimScript({
		pipes: desk.pipes,
		logFile: (0,external_node_path_.join)(slot.folder, "shim.log"),
		runtime: runtime.path,
		stateFolder: (0,external_node_path_.join)(slot.folder, clean_up.cR),
		...(hostname === undefined ? {} : { hostname }),
	});
	await (0,promises_.writeFile)((0,clean_up.Oj)(slot.folder), runtime.path);
	await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, clean_up.cR), { mode: 0o700 });
	await (0,promises_.writeFile)(shim, script, { mode: 0o755 });
	return {
		runner: { isolation: runtime.isolation, runtime: shim, prefix: [] },
		see: (line) => log.see(line),
		runs: keeper.runs,
		fault: () => desk.fault,
		refusal: () => desk.refusal,
		replayFailed: () => ledger?.fault,
		settle: async () => await ledger?.settle(),
		close: async () => {
			desk.close();
			await keeper.close();
		},
	};
}
function keeperOf({ slot, options, programs, means, workFolder, watch, machine }, log, proofs) {
	return new StepKeeper({
		base: options.environment,
		variations: options.variations,
		means,
		stepOf: options.stepOf,
		network: options.stepNetwork,
		ownModes: options.ownModes,
		makesLinks: options.makesLinks,
		clockShift: options.clockShift ?? "far",
		fileOrder: options.fileOrder ?? "reversed",
		log,
		workFolder,
		folder: slot.folder,
		store: slot.store.root,
		own: ownPlaces({ slot, options }),
		watch,
		proofs,
		output: options.output,
		programs,
		rootless: machine.rootless,
		platform: machine.platform,
		skips: options.skips,
		pace: options.pace,
		signal: AbortSignal.any([programs.signal, options.signal]),
	});
}
const inStore = [
	"vfs/dir",
	"btrfs/subvolumes",
	"overlay-containers",
	"vfs-containers",
	"btrfs-containers",
];
function contextsOf({ slot, options }) {
	const { folder, staged } = slot;
	return [contextFolder(staged, options.variations), (0,external_node_path_.join)(folder, "contexts")];
}
function ownPlaces({ slot, options }) {
	const { folder, store } = slot;
	const tmp = (0,external_node_path_.join)(folder, "tmp");
	const contexts = contextsOf({ slot, options });
	return {
		folders: [tmp, ...contexts, ...inStore.map((path) => (0,external_node_path_.join)(store.root, path))],
		mounts: [tmp, store.root],
	};
}
function withoutRuntime(job, reason) {
	const { options, means } = job;
	if (options.plan.network === "none")
		throw networkNeedsRuntime("network: none", reason);
	if (options.ledger !== undefined) {
		options.log.line(`No step is taken from the ledger: steps run under chroot isolation (${reason}).`);
	}
	const given = options.variations.filter((name) => table.Jq.includes(name));
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
		fault: () => undefined,
		refusal: () => undefined,
		replayFailed: () => undefined,
		settle: () => Promise.resolve(),
		close: () => Promise.resolve(),
	};
}
function hostnameOf({ options }) {
	return (0,table.wm)(options.environment, options.variations).hostname;
}
function networkNeedsRuntime(input, reason) {
	return new failure.HR({
		code: "tool",
		message: `\`${input}\` is not possible here: steps run under chroot isolation (${reason}).`,
		fix: "Install runc or crun where it can start containers, or leave that setting out.",
	});
}

;















async function buildIn(job) {
	const { options, slot } = job;
	await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, "tmp"), { recursive: true });
	const places = await stagePlaces(job);
	const { finished, steps, startedAt } = await runBuild(job, places);
	return {
		slot: options.slot,
		...(await inspect(job, places.imageIdFile)),
		seconds: finished.seconds,
		startedAt,
		endedAt: startedAt + finished.seconds,
		contextPath: places.context,
		steps,
	};
}
async function rerun(job) {
	await (0,promises_.mkdir)((0,external_node_path_.join)(job.slot.folder, "tmp"), { recursive: true });
	await runBuild(job, await stagePlaces(job));
}
async function runBuild(job, places) {
	const { options, slot, programs, machine } = job;
	const plan = { ...options.plan, folders: await stageFolders(job) };
	const steps = await openSteps(job);
	const { layers } = job;
	const { features } = machine;
	const args = buildArguments({ plan, places, runner: steps.runner, features, layers });
	const { enclosure } = job;
	const mounts = `--default-mounts-file=${(0,external_node_path_.join)(job.workFolder, machine_configuration.P)}`;
	const prefix = [...enclosed(enclosure, slot.folder), ...steps.runner.prefix];
	const [program = programs.buildah, ...words] = [...prefix, programs.buildah];
	const signal = AbortSignal.any([programs.signal, options.signal]);
	try {
		await options.pace?.begin(signal);
		const startedAt = Date.now() / 1000;
		const finished = await (0,runner.eF)({
			program,
			args: [...words, ...(0,machine_store.UI)(slot.store), mounts, ...args],
			cwd: slot.folder,
			env: { ...programs.env, TMPDIR: (0,external_node_path_.join)(slot.folder, "tmp") },
			signal,
			...(enclosure.kind === "build" ? { endSignal: "SIGKILL" } : {}),
			blank: programs.blank,
			onLine: (line) => {
				steps.see(line);
				options.log.line(line);
			},
		});
		const unreplayed = steps.replayFailed();
		if (unreplayed !== undefined)
			throw unreplayed;
		if ((0,runner.gq)(finished)) {
			await steps.settle();
			return { finished, startedAt, steps: steps.runs };
		}
		const refusal = steps.refusal();
		const lastLines = refusal === undefined ? finished.lastLines : [refusal];
		const fault = steps.fault();
		if (fault !== undefined)
			throw unpreparedStep(fault, lastLines);
		throw new build.Y({
			slot: options.slot,
			end: (0,runner.lA)(finished),
			lastLines,
			steps: steps.runs,
		});
	}
	finally {
		await steps.close();
		await endLeftSteps(enclosure, slot.folder);
	}
}
function unpreparedStep(fault, lastLines) {
	return new failure.HR({
		code: "tool",
		message: `A RUN step could not be started. ${(0,printable.g$)(fault).slice(0, 400)}`,
		fix: "Run it again; if it fails again, report it with this message and the versions in the report.",
		cause: new Error(lastLines.join("\n")),
	});
}
async function stageContext(folder, options) {
	const style = options.variations.includes("context") ? variedCopy : plainCopy;
	await copyContext(options.context, contextFolder(folder, options.variations), style);
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "ignore"), options.context.ignoreText);
}
async function stagePlaces(job) {
	const { options, slot } = job;
	const context = contextFolder(slot.staged, options.variations);
	const containerfile = (0,external_node_path_.join)(slot.folder, "Containerfile");
	const ignoreFile = (0,external_node_path_.join)(slot.staged, "ignore");
	await (0,promises_.writeFile)(containerfile, options.plan.containerfile);
	return { context, containerfile, ignoreFile, imageIdFile: (0,external_node_path_.join)(slot.folder, "image-id") };
}
async function stageFolders(job) {
	const { options, slot } = job;
	const style = options.variations.includes("context") ? variedCopy : plainCopy;
	const staged = [];
	for (const [index, folder] of options.plan.folders.entries()) {
		const path = (0,external_node_path_.join)(slot.folder, "contexts", String(index));
		const everything = { ignoreText: "", ignores: () => false, isStray: () => false };
		await copyContext({ ...folder, ...everything }, path, style);
		staged.push({ ...folder, path });
	}
	return staged;
}
async function inspect(job, imageIdFile) {
	const imageId = (await (0,promises_.readFile)(imageIdFile, "utf8")).trim();
	const finished = await (0,runner.eF)({
		program: job.programs.buildah,
		args: [
			...(0,machine_store.UI)(job.slot.store),
			"inspect",
			"--type=image",
			imageId.replace(/^sha256:/, ""),
		],
		env: job.programs.env,
		signal: job.programs.signal,
	});
	if (!(0,runner.gq)(finished)) {
		throw (0,broken_store.f)("buildah inspect", (0,runner.lA)(finished), finished.lastLines);
	}
	const inspected = parseInspected(finished.stdout.toString("utf8"));
	if ((0,oci_digest.ZD)(inspected.imageId) !== imageId.replace(/^sha256:/, "")) {
		throw (0,broken_store.f)("buildah inspect", "it answered for another image", []);
	}
	const { base } = job.options.plan;
	if (base === undefined)
		return inspected;
	requireBase(base, inspected.diffIds);
	return { ...inspected, base };
}
function requireBase(base, diffIds) {
	const wrong = base.diffIds.findIndex((diffId, index) => diffId !== diffIds[index]);
	if (wrong < 0)
		return;
	const has = diffIds[wrong] ?? "none";
	throw new failure.HR({
		code: "tool",
		message: `buildah built an image that is not based on ${base.pinned}: layer ${wrong} is ${has}, not ${base.diffIds[wrong]}.`,
		fix: "Run it again; if it fails again, try another version of buildah or another storage driver, and report it.",
	});
}

;










const reference = "image";
async function exportImage(options) {
	try {
		return await written(options);
	}
	catch (error) {
		throw (0,failure.mP)(error, options.layout);
	}
}
async function written(options) {
	const blobs = (0,external_node_path_.join)(options.layout, "blobs", "sha256");
	await (0,promises_.mkdir)(blobs, { recursive: true });
	await (0,promises_.writeFile)((0,external_node_path_.join)(options.layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
	const skipped = skippedLayers(options.built);
	for (const diffId of skipped)
		await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(diffId)), "");
	await push(options);
	for (const diffId of skipped)
		await (0,promises_.rm)((0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(diffId)));
	return await finish(options, blobs);
}
function skippedLayers({ diffIds, base }) {
	const own = new Set(diffIds.filter((_, index) => base?.published[index] === undefined));
	return new Set(diffIds.filter((diffId) => !own.has(diffId)));
}
async function push(options) {
	const { buildah, env, signal } = options.programs;
	const finished = await (0,runner.eF)({
		program: buildah,
		args: [
			...(0,machine_store.UI)(options.store),
			"push",
			"--quiet",
			(0,oci_digest.ZD)(options.built.imageId),
			`oci:${options.layout}:${reference}`,
		],
		env,
		signal,
		leash: await (0,leash.Y)("TERM", env),
		...(options.isPatient ? { niceness: 10 } : {}),
	});
	if ((0,runner.gq)(finished))
		return;
	const full = finished.lastLines.find((line) => /no space left on device/i.test(line));
	if (full !== undefined) {
		throw (0,failure.mP)(Object.assign(new Error(full.slice(-300)), { code: "ENOSPC" }), options.layout);
	}
	throw (0,broken_store.f)("Exporting the image", (0,runner.lA)(finished), finished.lastLines);
}
async function finish(options, blobs) {
	const indexFile = (0,external_node_path_.join)(options.layout, "index.json");
	const written = (0,oci_parse.A1)(await (0,promises_.readFile)(indexFile), {
		name: "the layout's index",
		code: "tool",
	}).manifests[0];
	if (written === undefined)
		throw (0,broken_store.f)("Exporting the image", "no manifest was written", []);
	const before = (0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(written.digest));
	const bytes = await (0,promises_.readFile)(before);
	const layers = (0,oci_parse.Ng)(bytes, {
		name: "the exported manifest",
		code: "tool",
	}).layers;
	const { base } = options.built;
	const described = [];
	for (const [index, layer] of layers.entries()) {
		const published = base?.published[index];
		described.push(published ?? layer);
		if (base === undefined || published === undefined)
			continue;
		await linkOrCopy(options.bases.blob(base, published.digest), (0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(published.digest)));
	}
	const manifest = { ...(0,schema.MW)(schema.o$, bytes.toString("utf8")), layers: described };
	const manifestBytes = Buffer.from(JSON.stringify(manifest));
	const digest = (0,oci_digest.ol)(manifestBytes);
	await (0,promises_.rm)(before);
	await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(digest)), manifestBytes);
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
async function linkOrCopy(from, to) {
	await (0,promises_.rm)(to, { force: true });
	await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}


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

;








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
	return (0,broken_store.n)("pull", finished);
}
function lying({ pinned }, how) {
	return new failure.HR({
		code: "registry",
		message: `The base ${pinned} is not what its config says: ${how}.`,
		fix: "Do not build on this image. Ask its publisher, use another image, or build it again: buildah and docker record the layers correctly.",
	});
}

;










class BaseStore {
	#programs;
	#store;
	#folders = new Map();
	#ids = new Map();
	#names = new Map();
	#keeping;
	#kept = new Map();
	#importedSince;
	constructor(programs, store, keeping) {
		this.#programs = programs;
		this.#store = store;
		this.#keeping = keeping;
	}
	get stores() {
		const { runroot } = this.#store;
		return [
			this.#store,
			...[...this.#kept.keys()].map((root) => ({ ...this.#store, root, runroot })),
		];
	}
	get importedBefore() {
		return [...this.#kept.values()].flatMap(({ unpacked }) => unpacked.when === "before" ? [unpacked] : []);
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
			this.#takeNames(given);
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
	#takeNames(given) {
		for (const [id, names] of this.#names) {
			this.#names.set(id, names.filter((name) => !given.includes(name)));
		}
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
			imageId: manifest.config.digest,
			diffIds: config.diffIds,
			architecture: config.architecture,
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
		const startedAt = Date.now() / 1000;
		const kept = await this.#takeKept(described);
		if (kept?.unpacked.when !== "before")
			this.#importedSince ??= startedAt;
		const finished = await this.#try(pulling(described));
		if (!(0,runner.gq)(finished))
			throw await whyRefused(described, finished);
		const id = imageIn(finished);
		await this.#verify(described, id);
		return id;
	}
	async #takeKept(described) {
		const { manifest, wanted, digest, config } = described;
		const layers = manifest.layers.length;
		if (layers === 0)
			return undefined;
		const kept = await this.#keeping?.({
			...{ folder: wanted.folder, manifest: digest, layers },
			unpack: async (place) => {
				const store = { ...this.#store, ...place };
				const finished = await this.#try(pulling(described), store);
				if (!(0,runner.gq)(finished))
					return isFull(finished) ? "full" : "refused";
				const found = await storedDiffIds([store], imageIn(finished));
				return found?.join() === config.diffIds.join() ? "unpacked" : "refused";
			},
		});
		if (kept !== undefined)
			this.#kept.set(kept.root, kept);
		return kept;
	}
	async #verify(described, id) {
		if (described.manifest.layers.length === 0)
			return;
		const found = (await storedDiffIds(this.stores, id)) ?? (await unpackedDigests(described));
		refuseLies(described, found);
	}
	#whole() {
		const [own = this.#store, ...others] = this.stores;
		return others.reduce(machine_store.o4, own);
	}
	async #buildah(args) {
		const finished = await this.#try(args);
		if (!(0,runner.gq)(finished))
			throw (0,broken_store.n)(args[0] ?? "", finished);
	}
	async #try(args, store = this.#whole()) {
		const { buildah, env, signal } = this.#programs;
		const all = [...(0,machine_store.UI)(store), ...args];
		return await (0,runner.eF)({ program: buildah, args: all, env, signal, leash: await (0,leash.Y)("TERM", env) });
	}
}
function pulling({ wanted }) {
	return ["pull", "--quiet", `dir:${wanted.folder}`];
}
function imageIn({ stdout }) {
	return stdout.toString("utf8").trim();
}
function isFull({ lastLines }) {
	return lastLines.some((line) => /no space left on device/i.test(line));
}


var surface = __webpack_require__(10970);
;




async function fetchLocal({ buildah, env, signal }, reference, folder) {
	const finished = await (0,runner.eF)({
		program: buildah,
		args: ["push", "--quiet", reference, `dir:${folder}`],
		env,
		leash: await (0,leash.Y)("TERM", env),
		signal,
	});
	if ((0,runner.gq)(finished))
		return;
	throw new failure.HR({
		code: "usage",
		message: `The image ${reference} is not in this machine's container storage (${(0,runner.lA)(finished)}).`,
		fix: `Build or pull it first, name a registry in the reference, or give it as ${(0,surface.Pe)("build-contexts", "name=oci-layout://path")}.`,
	});
}

;


const binfmt_mostEntries = 500;
async function registeredFor(program, folder = "/proc/sys/fs/binfmt_misc") {
	const names = await (0,promises_.readdir)(folder).catch(() => []);
	const entries = names.filter((name) => name !== "register" && name !== "status");
	for (const name of entries.slice(0, binfmt_mostEntries)) {
		const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8").catch(() => "");
		const entry = parseEntry(text);
		if (entry !== undefined && fits(entry, program))
			return entry;
	}
	return undefined;
}
function parseEntry(text) {
	const lines = text.split("\n");
	if (lines[0] !== "enabled")
		return undefined;
	const valueOf = (name) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
	const flags = lines.find((line) => line.startsWith("flags:"))?.slice("flags:".length) ?? "";
	const [interpreter, magic] = [valueOf("interpreter"), hex(valueOf("magic"))];
	if (interpreter === undefined || magic === undefined)
		return undefined;
	const mask = hex(valueOf("mask")) ?? Buffer.alloc(magic.length, 0xff);
	const offset = Number(valueOf("offset") ?? 0);
	if (mask.length !== magic.length || !Number.isSafeInteger(offset) || offset < 0)
		return undefined;
	return { interpreter, isHeldOpen: flags.includes("F"), offset, magic, mask };
}
function fits({ magic, mask, offset }, program) {
	if (program.length < offset + magic.length)
		return false;
	return magic.every((byte, at) => {
		const bits = mask[at] ?? 0;
		return ((program[offset + at] ?? 0) & bits) === (byte & bits);
	});
}
function hex(text) {
	return text !== undefined && /^(?:[0-9a-f]{2}){1,256}$/.test(text)
		? Buffer.from(text, "hex")
		: undefined;
}

;





async function emulationOf(platform, { programs, machine, folder }) {
	if (architecture(platform) === architecture(machine))
		return { kind: "own" };
	const program = tinyProgram(platform);
	if (program === undefined)
		return { kind: "unknown" };
	const registered = await registeredFor(program);
	if (registered?.isHeldOpen === false) {
		return {
			kind: "none",
			why: `the kernel starts its programs by ${registered.interpreter}, which an image's own root does not have: it was registered without the flag F`,
		};
	}
	switch (await tried(program, { programs, folder })) {
		case "runs":
			return registered === undefined
				? { kind: "own" }
				: { kind: "emulated", by: (0,external_node_path_.basename)(registered.interpreter) };
		case "refused":
			return { kind: "none", why: "the kernel has no interpreter for its programs" };
		case "unknown":
			return { kind: "unknown" };
	}
}
async function tried(program, { programs: { env, signal }, folder }) {
	const file = (0,external_node_path_.join)(folder, "program");
	await (0,promises_.mkdir)(folder, { mode: 0o700 });
	await (0,promises_.writeFile)(file, program, { mode: 0o700 });
	const { end } = await (0,runner.eF)({ program: file, args: [], env, signal, timeoutSeconds: 30 });
	await (0,promises_.rm)(folder, { recursive: true, force: true });
	if (end.kind === "exit")
		return end.code === tinyStatus ? "runs" : "refused";
	return end.kind === "not-started" && !end.reason.includes("ENOEXEC") ? "unknown" : "refused";
}
function architecture(platform) {
	return platform.split("/")[1] ?? "";
}

;

async function runtimeVersion(runtime, { env, signal }) {
	if (runtime.kind !== "runtime")
		return "none";
	const asked = { program: runtime.path, args: ["--version"], env, signal, timeoutSeconds: 20 };
	const finished = await (0,runner.eF)(asked);
	if (!(0,runner.gq)(finished))
		return "unknown";
	return finished.stdout.toString("utf8").split("\n")[0]?.slice(0, 200) ?? "unknown";
}

;

function toolchainOf(parts) {
	const { machine, runtime, origin } = parts;
	const program = (0,toolchain.c)(machine);
	return {
		buildah: machine.buildah,
		origin,
		skopeo: machine.skopeo,
		runtime: runtime.kind === "runtime" ? runtime.name : "none",
		isolation: runtime.kind === "runtime" ? runtime.isolation : "chroot",
		storageDriver: machine.driver,
		...(program === undefined ? {} : { mountProgram: program }),
		rootless: machine.rootless,
		kernel: machine.kernel,
	};
}

;

const keptFileBytes = 16 * 1024 * 1024;
const keptBytes = 512 * 1024 * 1024;
class KeptContents {
	#file;
	#places = new Map();
	#handle;
	#end = 0;
	#isMade = false;
	#isClosed = false;
	constructor(file) {
		this.#file = file;
	}
	async keep(digest, content) {
		if (this.#isClosed || this.#places.has(digest) || this.#end + content.length > keptBytes)
			return;
		const place = { offset: this.#end, length: content.length };
		this.#end += content.length;
		const handle = await this.#open();
		await handle.write(content, 0, content.length, place.offset);
		this.#places.set(digest, place);
	}
	async read(digest) {
		const place = this.#places.get(digest);
		if (place === undefined || this.#isClosed)
			return undefined;
		const content = Buffer.alloc(place.length);
		const handle = await this.#open();
		const { bytesRead } = await handle.read(content, 0, place.length, place.offset);
		return bytesRead === place.length ? content : undefined;
	}
	async close() {
		this.#isClosed = true;
		await this.rest();
	}
	async rest() {
		const handle = this.#handle;
		this.#handle = undefined;
		await (await handle)?.close();
	}
	#open() {
		this.#handle ??= (0,promises_.open)(this.#file, this.#isMade ? "r+" : "w+", 0o600);
		this.#isMade = true;
		return this.#handle;
	}
}


var external_node_perf_hooks_ = __webpack_require__(643);
;








const usualLimits = {
	entries: 500_000,
	bytes: 16 * 1024 * 1024 * 1024,
	seconds: 180,
};
const snapshots_sideBySide = 4;
const chunkBytes = 1024 * 1024;
const pauseEntries = 1000;
class TooMuch extends Error {
}
class Snapshots {
	#kept;
	#limits;
	#signal;
	#known = new Map();
	unread = 0;
	#bytes = 0;
	#milliseconds = 0;
	#started = 0;
	constructor(options) {
		this.#kept = options.kept;
		this.#signal = options.signal;
		this.#limits = options.limits ?? usualLimits;
	}
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
		await (0,all_ended.C)(Array.from({ length: snapshots_sideBySide }, worker));
		this.#known.set(folder, now);
		return isBaseline ? undefined : changesBetween(before ?? new Map(), now);
	}
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
	#namesIn(folder) {
		try {
			return (0,external_node_fs_.readdirSync)(folder);
		}
		catch {
			return this.#unreadable();
		}
	}
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

;

class StepRecorder {
	#snapshots;
	#onStep;
	#open = new Map();
	steps = [];
	cut;
	constructor(snapshots, onStep = () => undefined) {
		this.#snapshots = snapshots;
		this.#onStep = onStep;
	}
	async beforeStep({ id, upper, container }) {
		await this.#guarded(async () => {
			if (upper === undefined) {
				throw new TooMuch("a step's container was not found in its store");
			}
			const before = await this.#snapshots.look(upper);
			this.#open.set(container, { id, upper, before });
		});
	}
	async afterStep({ container }) {
		const open = this.#open.get(container);
		this.#open.delete(container);
		if (open === undefined)
			return;
		await this.#guarded(async () => {
			const changes = await this.#snapshots.look(open.upper);
			const { id, before } = open;
			if (id === undefined || changes === undefined)
				return;
			const step = { id, before, changes };
			this.steps.push(step);
			this.#onStep(step);
		});
	}
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

;





const cheap = { entries: 1_000, bytes: 16 * 1024 * 1024, seconds: 10 };
async function buildRecorded(job) {
	if (job.runtime.kind !== "runtime")
		return await buildIn({ ...job, layers: "one" });
	const { slot, options, programs } = job;
	const kept = new KeptContents((0,external_node_path_.join)(slot.folder, "contents"));
	const signal = AbortSignal.any([programs.signal, options.signal]);
	const snapshots = new Snapshots({ kept, signal, limits: cheap });
	const watch = new StepRecorder(snapshots, options.onRecorded);
	try {
		const built = await buildIn({ ...job, layers: "one", watch });
		const { steps, cut } = watch;
		if (cut !== undefined || snapshots.unread > 0) {
			await kept.close();
			return built;
		}
		await kept.rest();
		const { startedAt, endedAt } = built;
		const read = (digest) => kept.read(digest);
		const close = () => kept.close();
		const recorded = {
			by: "steps",
			startedAt,
			endedAt,
			steps,
			cut,
			unread: 0,
			read,
			close,
		};
		return { ...built, recorded };
	}
	catch (error) {
		await kept.close();
		throw error;
	}
}

;




const imageLine = /^--> ([0-9a-f]{10,64})$/;
class LayerRecorder {
	#snapshots;
	#store;
	#stepOf;
	#images = [];
	steps = [];
	#step;
	#last = new Map();
	cut;
	constructor(options) {
		this.#stepOf = options.stepOf;
		this.#snapshots = options.snapshots;
		this.#store = options.store;
	}
	see(line) {
		if ((0,step_line.g)(line) !== undefined)
			this.#step = this.#stepOf(line);
		const image = imageLine.exec(line)?.[1];
		if (image !== undefined)
			this.#images.push({ id: this.#step, image });
	}
	async read() {
		try {
			const layers = await topLayers(this.#store);
			let last;
			for (const { id, image } of this.#images) {
				const layer = [...layers].find(([name]) => name.startsWith(image))?.[1];
				if (layer === undefined || layer === last)
					continue;
				last = layer;
				const held = await this.#snapshots.look(this.#folderOf(layer));
				if (held === undefined)
					continue;
				const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
				if (id !== undefined)
					this.steps.push({ id, before: new Map(), changes });
			}
		}
		catch (error) {
			this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
		}
	}
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
	#folderOf(layer) {
		const { root, driver = "overlay" } = this.#store;
		if (driver === "vfs")
			return { path: (0,external_node_path_.join)(root, "vfs", "dir", layer), holds: "changes" };
		return { path: (0,external_node_path_.join)(root, driver, layer, "diff"), holds: "changes" };
	}
}

;






async function watchBuild(job) {
	const kept = new KeptContents((0,external_node_path_.join)(job.slot.folder, "contents"));
	return await watched(job, kept).catch(async (error) => {
		await kept.close();
		throw error;
	});
}
async function watched(job, kept) {
	const { slot, options, programs } = job;
	const startedAt = Date.now() / 1000;
	const signal = AbortSignal.any([programs.signal, options.signal]);
	const snapshots = new Snapshots({ kept, signal });
	const contents = {
		read: (digest) => kept.read(digest),
		close: () => kept.close(),
	};
	if (job.runtime.kind === "runtime") {
		const watch = new StepRecorder(snapshots);
		await rerun({ ...job, layers: "one", watch });
		const { steps, cut } = watch;
		const span = { startedAt, endedAt: Date.now() / 1000 };
		return { by: "steps", ...span, steps, cut, unread: snapshots.unread, ...contents };
	}
	const layers = new LayerRecorder({
		snapshots,
		store: slot.store,
		stepOf: options.stepOf,
	});
	await rerun({ ...seenBy(layers, job), layers: "each step" });
	const span = { startedAt, endedAt: Date.now() / 1000 };
	await layers.read();
	const { steps, cut } = layers;
	return { by: "layers", ...span, steps, cut, unread: snapshots.unread, ...contents };
}
function seenBy(recorder, job) {
	const { log } = job.options;
	const line = (text) => {
		recorder.see(text);
		log.line(text);
	};
	return { ...job, options: { ...job.options, log: { line, close: () => log.close() } } };
}

;













class Workshop {
	#parts;
	#bases;
	#stores = new Map();
	#emulations = new Map();
	#tries = new Map();
	#folders = 0;
	#runtimeVersion;
	constructor(parts) {
		this.#parts = parts;
		const { programs, machine, kept } = parts;
		const store = (0,machine_store.dp)(parts.baseStore, machine.driver, machine.driverOptions);
		const keeping = kept && ((wanted) => kept.layers({ ...wanted, programs, machine }));
		this.#bases = new BaseStore(programs, store, keeping);
	}
	get toolchain() {
		return toolchainOf(this.#parts);
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
	async emulation(platform) {
		const known = this.#emulations.get(platform);
		if (known !== undefined)
			return await known;
		const { programs, machine } = this.#parts;
		const folder = this.newFolder("program");
		const found = emulationOf(platform, { programs, machine: machine.platform, folder });
		this.#emulations.set(platform, found);
		return await found;
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
	fetchLocal(reference, folder) {
		return fetchLocal(this.#parts.programs, reference, folder);
	}
	importBases(wanted) {
		return this.#bases.import(wanted);
	}
	get importedSince() {
		return this.#bases.importedSince;
	}
	get importedBefore() {
		return this.#bases.importedBefore;
	}
	baseImages() {
		return this.#bases.images();
	}
	stageContext(options) {
		return stageContext((0,external_node_path_.join)(this.#parts.folder, options.slot), options);
	}
	build(options) {
		const tries = this.#tries.get(options.slot) ?? 0;
		this.#tries.set(options.slot, tries + 1);
		const job = this.#job(options, tries === 0 ? options.slot : `${options.slot}-${tries}`);
		this.#stores.set(options.slot, job.slot.store);
		return options.recording === undefined
			? buildIn({ ...job, layers: "one" })
			: buildRecorded(job);
	}
	async rerun(options) {
		const job = this.#job(options, options.name);
		try {
			await rerun({ ...job, layers: "one" });
		}
		finally {
			await this.#discard(job);
		}
	}
	async buildAgain(options) {
		const job = this.#job(options, options.name);
		const close = () => this.#discard(job);
		try {
			const built = await buildIn({ ...job, layers: "one" });
			const { store } = job.slot;
			return { built, exportImage: (layout) => this.#export({ built, store, layout }), close };
		}
		catch (error) {
			await close();
			throw error;
		}
	}
	async watch(options) {
		const job = this.#job(options, options.name);
		try {
			const traced = await watchBuild(job);
			const close = async () => {
				await traced.close();
				await this.#discard(job);
			};
			return { ...traced, close };
		}
		catch (error) {
			await this.#discard(job);
			throw error;
		}
	}
	async #discard({ slot, programs }) {
		if (programs.signal.aborted)
			return;
		await (0,clean_up.pi)(slot.folder).catch(() => undefined);
	}
	async exportImage(built, layout, how) {
		const store = this.#stores.get(built.slot);
		if (store === undefined)
			throw new Error(`nothing was built as the ${built.slot} image`);
		return await this.#export({ built, store, layout }, how);
	}
	async #export(image, how) {
		const { programs } = this.#parts;
		const isPatient = how === "in the background";
		return await exportImage({ ...image, programs, bases: this.#bases, isPatient });
	}
	async forgetBuilds() {
		for (const store of this.#stores.values())
			await (0,clean_up.pi)((0,external_node_path_.dirname)(store.root));
		this.#stores.clear();
	}
	#job(options, name) {
		const { programs, machine, runtime, enclosure, folder, means } = this.#parts;
		const own = (0,external_node_path_.join)(folder, name);
		const slot = {
			folder: own,
			store: this.#storeIn(own, options),
			staged: (0,external_node_path_.join)(folder, options.slot),
		};
		const replay = {
			machine: (platform) => this.#factsOf(platform),
			bases: this.#bases.stores,
		};
		const parts = { programs, machine, runtime, enclosure, means, workFolder: folder };
		return { options, slot, replay, ...parts };
	}
	async #factsOf(platform) {
		const { programs, machine, runtime } = this.#parts;
		const wanted = platform ?? machine.platform;
		this.#runtimeVersion ??= runtimeVersion(runtime, programs);
		const { skopeo: _, kernel: __, origin: ___, ...tools } = this.toolchain;
		const [emulation, version] = await Promise.all([this.emulation(wanted), this.#runtimeVersion]);
		return { ...tools, runtimeVersion: version, platform: wanted, emulation };
	}
	#storeIn(folder, options) {
		const { machine } = this.#parts;
		const place = options.variations.includes("store") ? "in/another/place" : "store";
		const own = (0,machine_store.$n)((0,external_node_path_.join)(folder, place));
		const whole = (0,machine_store.dp)(own, machine.driver, machine.driverOptions);
		return this.#bases.stores.reduce(machine_store.o4, whole);
	}
}

;












async function openWorkshop(options) {
	const { folder, signal } = options;
	const rootless = process.geteuid?.() !== 0;
	const configuration = await (0,machine_configuration.j)({ ...options, rootless }, folder);
	const programs = {
		buildah: options.buildah,
		skopeo: options.skopeo,
		signal,
		blank: options.blank,
		env: { ...(0,child_environment.t7)(options.env, folder), ...configuration.variables },
	};
	const baseStore = (0,machine_store.$n)((0,external_node_path_.join)(folder, "bases"));
	const probe = (0,external_node_path_.join)(folder, "probe");
	await (0,promises_.mkdir)(probe);
	const [machine, means, runtime] = await (0,all_ended.C)([
		(0,toolchain.B)(programs, baseStore),
		variationMeans(options.env["PATH"] ?? "", (0,external_node_path_.join)(folder, "faketime"), options.besideRuntime),
		(0,runtime_probe._)({
			programs,
			env: options.env,
			rootless,
			folder: probe,
			configured: configuration.runtimes,
			runtimes: options.runtimes,
		}),
	]);
	if (runtime.kind === "chroot" && machine.features.raisesLimits)
		await configuration.limitSteps();
	return new Workshop({
		programs,
		machine,
		runtime,
		enclosure: await chooseEnclosure({ programs, runtime, rootless }),
		means,
		origin: options.origin,
		folder,
		baseStore,
		kept: options.kept,
		userNames: (0,user_names.V)(options.env),
	});
}


}),

};
//# sourceMappingURL=99570.index.js.map
