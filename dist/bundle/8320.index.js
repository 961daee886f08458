export const id = 8320;
export const ids = [8320];
export const modules = {

8320:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  baseWorkshop: () => (baseWorkshop),
  I: () => (declaredBase)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_fs_ = __webpack_require__(73024);

var base = __webpack_require__(94037);

var failure = __webpack_require__(67271);

var model = __webpack_require__(88009);
;

const nobodyHome = "/nonexistent";
const noShell = "/usr/sbin/nologin";
const setFacts = {
	essential: { wanted: ["?essential"], how: "install", assumed: [], users: [] },
	minbase: {
		wanted: ["?essential", "?priority(required)", "apt"],
		how: "install",
		assumed: [],
		users: [],
	},
	distroless: {
		wanted: ["base-files", "ca-certificates", "libc6", "netbase", "tzdata"],
		how: "unpack",
		assumed: ["awk", "debconf", "debconf-2.0", "dpkg", "mawk", "openssl", "perl-base", "tar"],
		users: [
			{ name: "root", id: 0, home: "/root", shell: noShell },
			{ name: "nonroot", id: 65532, home: nobodyHome, shell: noShell },
		],
		user: "nonroot",
	},
};
function isSet(name) {
	return model.aN.some((set) => set === name);
}

;
const releaseAddress = {
	debian: "http://deb.debian.org/debian",
	ubuntu: "http://archive.ubuntu.com/ubuntu",
};
const ubuntuMain = new Set(["amd64", "i386"]);
const ubuntuPorts = "http://ports.ubuntu.com/ubuntu-ports";
const keyrings = {
	debian: {
		path: "/usr/share/keyrings/debian-archive-keyring.gpg",
		package: "debian-archive-keyring",
	},
	ubuntu: { path: "/usr/share/keyrings/ubuntu-archive-keyring.gpg", package: "ubuntu-keyring" },
};
function sourcesOf(archive, architecture) {
	const main = addressOf(archive, architecture);
	return [
		{ archive: "main", uri: main, suite: archive.suite },
		...archive.pockets.map((pocket) => {
			const suite = `${archive.suite}-${pocket}`;
			return isOwnArchive(archive, pocket)
				? { archive: "security", uri: securityAddress(main), suite }
				: { archive: "main", uri: main, suite };
		}),
	];
}
function isOwnArchive({ distribution }, pocket) {
	return distribution === "debian" && pocket === "security";
}
function securityAddress(main) {
	const replaced = main.replace(/\/debian(?=\/[^/]+$|$)/, "/debian-security");
	return replaced === main ? `${main}-security` : replaced;
}
function addressOf({ distribution, snapshot, mirror }, architecture) {
	if (mirror !== undefined)
		return mirror;
	if (snapshot !== undefined) {
		const time = new Date(snapshot * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
		return distribution === "debian"
			? `https://snapshot.debian.org/archive/debian/${time}`
			: `https://snapshot.ubuntu.com/ubuntu/${time}`;
	}
	if (distribution === "ubuntu" && !ubuntuMain.has(architecture))
		return ubuntuPorts;
	return releaseAddress[distribution];
}
function sourceLines(archive, { architecture, options }) {
	return sourcesOf(archive, architecture)
		.map(({ uri, suite }) => `deb ${options}${uri} ${suite} ${archive.components.join(" ")}\n`)
		.join("");
}

;


const finishFolder = ".twofold";
const filesTar = "files.tar";
const finishHook = `sh "$1/${finishFolder}/finish" "$1"`;
const finishMark = "twofold: ";
function finishTexts(declaration, { architecture, packages, }) {
	const { users, leaveOut, files, archive, set } = declaration;
	const homes = users.filter(({ id, home }) => id >= 1000 && home !== "/nonexistent");
	const placed = [...files.map(({ path }) => path), ...homes.map(({ home }) => home)];
	return [
		{ path: "finish", text: finishScript },
		{ path: "passwd", text: lines(users.map(passwdLine)) },
		{ path: "group", text: lines(users.map(({ name, id }) => `${name}:x:${id}:`)) },
		{ path: "shadow", text: lines(users.map(({ name }) => `${name}:!:::::::`)) },
		{ path: "homes", text: lines(homes.map(({ id, home }) => `${id} ${home}`)) },
		{ path: "folders", text: lines(foldersAbove(placed)) },
		{ path: "files", text: lines(files.map(({ path }) => path)) },
		{ path: "leave-out", text: lines(leaveOut) },
		{ path: "sources.list", text: sourceLines(archive, { architecture, options: "" }) },
		...(setFacts[set].how === "unpack" ? packages.map(statusOf) : []),
	];
}
function statusOf({ name, control }) {
	return { path: `status.d/${name}`, text: `${control.trimEnd()}\n` };
}
function passwdLine({ name, id, home, shell }) {
	return `${name}:x:${id}:${id}:${name}:${home}:${shell}`;
}
function lines(list) {
	return list.map((each) => `${each}\n`).join("");
}
function foldersAbove(paths) {
	const folders = paths.flatMap((path) => {
		const parts = path.split("/").slice(1, -1);
		return parts.map((_, at) => `/${parts.slice(0, at + 1).join("/")}`);
	});
	return [...new Set(folders)].sort();
}
const ownPaths = foldersAbove([
	...["/etc/apt/sources.list/", "/etc/apt/sources.list.d/", "/etc/apt/apt.conf.d/"],
	...["/etc/dpkg/dpkg.cfg.d/", "/etc/ssl/certs/", "/usr/share/ca-certificates/mozilla/"],
	...[
		"/usr/bin/",
		"/var/lib/dpkg/status.d/",
		"/var/lib/apt/",
		"/var/cache/apt/",
		"/var/log/apt/",
		"/tmp/",
	],
]).map((path) => path.slice(1));
const finishScript = `set -eu
cd -- "$1"
given=./${finishFolder}
fail() { printf '${finishMark}%s\\n' "$1" >&2; exit 1; }
for path in ${ownPaths.join(" ")}; do
  if [ -L "$path" ]; then fail "/$path is a link in this base"; fi
done
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -e ".$path" ] && [ ! -d ".$path" ]; then fail "$path is not a folder in this base"; fi
done < "$given/folders"
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -d ".$path" ]; then fail "$path is a folder in this base"; fi
done < "$given/files"
while IFS=' ' read -r id home; do
  if [ -L ".$home" ]; then fail "$home is a link in this base"; fi
  if [ -e ".$home" ] && [ ! -d ".$home" ]; then fail "$home is not a folder in this base"; fi
done < "$given/homes"
if [ -s "$given/passwd" ]; then
  mkdir -p etc
  for name in passwd group shadow; do
    if [ -L "etc/$name" ]; then fail "/etc/$name is a link in this base"; fi
  done
  while IFS=: read -r name rest; do
    if [ -e etc/passwd ] && grep -q "^$name:" etc/passwd; then
      fail "the user $name is already in this base"
    fi
  done < "$given/passwd"
  cat "$given/passwd" >> etc/passwd
  cat "$given/group" >> etc/group
  if [ -e etc/shadow ]; then cat "$given/shadow" >> etc/shadow; fi
  while IFS=' ' read -r id home; do
    mkdir -p ".$home"
    chown -h "$id:$id" ".$home"
  done < "$given/homes"
fi
if [ -d "$given/status.d" ]; then
  rm -rf var/lib/dpkg/status.d
  mkdir -p var/lib/dpkg/status.d
  cp "$given/status.d/"* var/lib/dpkg/status.d/
  rm -rf var/lib/dpkg/info var/lib/dpkg/updates var/lib/dpkg/triggers var/lib/dpkg/cmethopt
  rm -rf var/lib/dpkg/status var/lib/dpkg/available var/lib/dpkg/lock* var/lib/dpkg/arch
  rm -rf etc/apt etc/dpkg/dpkg.cfg.d var/lib/apt var/cache/apt var/log/apt
  find ./tmp -mindepth 1 -delete
fi
certificates=usr/share/ca-certificates/mozilla
bundle=etc/ssl/certs/ca-certificates.crt
if [ -d "$certificates" ] && [ ! -e "$bundle" ] && [ ! -L "$bundle" ]; then
  mkdir -p etc/ssl/certs
  for each in "$certificates"/*.crt; do
    if [ -f "$each" ] && [ ! -L "$each" ]; then cat "$each"; fi
  done > "$bundle"
fi
if [ -e usr/bin/apt-get ]; then
  rm -f etc/apt/apt.conf.d/99mmdebstrap etc/apt/sources.list.d/*
  rm -f etc/apt/sources.list
  cat "$given/sources.list" > etc/apt/sources.list
else
  rm -f etc/apt/sources.list etc/apt/sources.list.d/*
fi
rm -f etc/dpkg/dpkg.cfg.d/99mmdebstrap etc/resolv.conf etc/hostname
tar --extract --file="$given/${filesTar}" --preserve-permissions --numeric-owner --no-overwrite-dir
while IFS= read -r pattern; do
  find . -xdev -depth \\( -path ".$pattern" -o -path ".$pattern/*" \\) -delete
done < "$given/leave-out"
rm -rf "$given"
`;


var oci_digest = __webpack_require__(30719);
;

function poolName({ digest }) {
	return `${(0,oci_digest.ZD)(digest)}.deb`;
}
function poolIndex(packages, how) {
	return packages
		.map((each) => {
		const control = how === "install" ? each.control : withoutRelations(each.control);
		const file = poolName(each);
		return `${control.trimEnd()}\nFilename: ./${file}\nSize: ${each.size}\nSHA256: ${(0,oci_digest.ZD)(each.digest)}\n`;
	})
		.join("\n");
}
const relations = /^(?:Depends|Pre-Depends|Recommends|Suggests|Enhances|Breaks|Conflicts|Essential|Protected|Important):.*\n(?:[ \t].*\n)*/gim;
function withoutRelations(control) {
	return `${control.trimEnd()}\n`.replace(relations, "");
}
function poolRelease({ suite }, index) {
	const bytes = Buffer.from(index);
	return `Suite: ${suite}\nCodename: ${suite}\nSHA256:\n ${(0,oci_digest.ZD)((0,oci_digest.ol)(bytes))} ${bytes.length} Packages\n`;
}


var inside = __webpack_require__(64409);

var programs = __webpack_require__(86198);

var runner = __webpack_require__(65663);

var archive = __webpack_require__(3659);
;





async function makeApt(options) {
	const { folder, archive, architecture, declaration, env } = options;
	refuseUnfit(folder);
	for (const part of ["state/lists/partial", "cache/archives/partial", "etc"]) {
		await (0,promises_.mkdir)((0,external_node_path_.join)(folder, part), { recursive: true });
	}
	const keyring = await keyringFor(options);
	const signed = `[arch=${architecture} signed-by=${keyring}] `;
	const sources = (0,external_node_path_.join)(folder, "etc", "sources.list");
	await (0,promises_.writeFile)(sources, sourceLines(archive, { architecture, options: signed }));
	const status = (0,external_node_path_.join)(folder, "status");
	await (0,promises_.writeFile)(status, setFacts[declaration.set].assumed.map(assumedStatus).join("\n"));
	const settings = {
		Dir: `${folder}/`,
		"Dir::State": (0,external_node_path_.join)(folder, "state"),
		"Dir::State::status": status,
		"Dir::Cache": (0,external_node_path_.join)(folder, "cache"),
		"Dir::Etc": (0,external_node_path_.join)(folder, "etc"),
		"Dir::Etc::sourcelist": sources,
		"Dir::Etc::sourceparts": "/dev/null",
		"Dir::Bin::methods": "/usr/lib/apt/methods",
		"APT::Architecture": architecture,
		"APT::Architectures": architecture,
		"APT::Install-Recommends": "false",
		"APT::Get::AllowUnauthenticated": "false",
		"APT::Sandbox::User": "root",
		"Acquire::Languages": "none",
		"Acquire::ForceHash": "SHA256",
		"Acquire::Retries": "3",
		"Acquire::Check-Valid-Until": archive.snapshot === undefined ? "true" : "false",
	};
	const words = Object.entries(settings).map(([name, value]) => `-o${name}=${value}`);
	return { options: words, env: { ...env, LC_ALL: "C.UTF-8" } };
}
async function keyringFor({ keyring, archive, folder }) {
	const usual = keyrings[archive.distribution];
	const copy = (0,external_node_path_.join)(folder, `keyring${keyring !== undefined && (0,external_node_path_.extname)(keyring) === ".asc" ? ".asc" : ".gpg"}`);
	try {
		await (0,promises_.copyFile)(keyring ?? usual.path, copy);
		return copy;
	}
	catch (cause) {
		throw new failure.HR({
			code: keyring === undefined ? "tool" : "usage",
			message: `The keyring ${keyring ?? usual.path} cannot be read, and without it no package of ${archive.distribution} can be trusted.`,
			fix: keyring === undefined
				? `Install the package \`${usual.package}\`, or name a file with \`keyring:\` in the declaration.`
				: "Check the path after `keyring:` in the declaration.",
			cause,
		});
	}
}
function refuseUnfit(folder) {
	if (!/[\s[\]#"]/.test(folder))
		return;
	throw new failure.HR({
		code: "tool",
		message: `Packages cannot be fetched below ${JSON.stringify(folder)}: apt cannot read a path with a blank, bracket, quote or \`#\` in it.`,
		fix: "Point RUNNER_TEMP or TMPDIR at a folder with a plainer path.",
	});
}
function assumedStatus(name) {
	return [
		`Package: ${name}`,
		"Status: install ok installed",
		"Version: 999999",
		"Architecture: all",
		"Multi-Arch: foreign",
		"Maintainer: nobody <nobody@invalid>",
		"Description: is not needed, because no script runs",
		"",
	].join("\n");
}


var external_node_os_ = __webpack_require__(48161);

var environments = __webpack_require__(92378);

var process_namespaces = __webpack_require__(31575);
;




const named = (hostname) => ({ command: 'hostname "$1"', value: hostname });
async function processEnvironments(isRoot, processors = undefined) {
	const one = processors ?? (await firstProcessor());
	const varied = ["store", "context", "timezone", "user-env", "start-time"];
	if (isRoot)
		varied.push("hostname", "network");
	if (one !== undefined)
		varied.push("cpus");
	const bound = one === undefined ? [] : ["taskset", "--cpu-list", one];
	return {
		first: {
			words: [],
			preparations: [named(environments.G_)],
			env: { TZ: "UTC", LANG: "C.UTF-8" },
		},
		second: {
			words: bound,
			preparations: [named("varied-by-twofold"), process_namespaces.yI],
			env: {
				TZ: "<+14>-14",
				LANG: "C.UTF-8",
				USER: "varied",
				LOGNAME: "varied",
				TWOFOLD_VARIED: "1",
			},
		},
		varied,
		isOffline: isRoot,
		notVaried: [
			...(isRoot ? [] : not("only root can give a process another one", ["hostname"])),
			...(isRoot ? [] : not("scripts of packages have the machine's in both builds", ["network"])),
			...(one === undefined ? not("the machine has one", ["cpus"]) : []),
			...not("mmdebstrap sets its own", ["locale", "umask"]),
			...not("it is not varied for mmdebstrap", ["clock", "file-order"]),
			...not("libc6 does not install under the name of an older kernel", ["kernel-name"]),
		],
	};
}
function not(because, names) {
	return names.map((name) => ({ name, because }));
}
async function firstProcessor() {
	if ((0,external_node_os_.availableParallelism)() < 2)
		return undefined;
	const status = await (0,promises_.readFile)("/proc/self/status", "utf8").catch(() => "");
	return /^Cpus_allowed_list:\s*(\d+)/m.exec(status)?.[1];
}


var external_node_crypto_ = __webpack_require__(77598);

var printable = __webpack_require__(76158);

var trailing = __webpack_require__(36141);

var leash = __webpack_require__(66642);
;











const helper = "/usr/lib/apt/apt-helper";
const sideBySide = 4;
const longestControl = 1024 * 1024;
async function fetchPackages(options) {
	const { packages, pool } = options;
	await (0,promises_.mkdir)(pool, { recursive: true });
	const finished = await download(options);
	for (const each of packages)
		await check(each, { ...options, finished });
	const pooled = [];
	for (let at = 0; at < packages.length; at += sideBySide) {
		const some = packages.slice(at, at + sideBySide);
		pooled.push(...(await Promise.all(some.map((each) => readControl(each, options)))));
	}
	return pooled;
}
async function download({ apt, packages, sources, pool, signal }) {
	const words = packages.flatMap((each) => [
		fetch_addressOf(each, sources),
		(0,external_node_path_.join)(pool, poolName(each)),
		"",
	]);
	return await (0,runner.eF)({
		program: helper,
		args: [...apt.options, "download-file", ...words],
		env: apt.env,
		signal,
		leash: await (0,leash.Y)("TERM", apt.env),
	});
}
function fetch_addressOf({ archive, path }, sources) {
	const source = sources.find((each) => each.archive === archive) ?? sources[0];
	return `${source?.uri ?? ""}/${path}`;
}
async function check(wanted, { pool, sources, finished }) {
	const file = (0,external_node_path_.join)(pool, poolName(wanted));
	const found = await (0,promises_.stat)(file).catch(() => undefined);
	if (found === undefined)
		throw notThere(wanted, { sources, finished });
	const digest = await digestOfFile(file);
	if (digest === wanted.digest)
		return;
	await (0,promises_.rm)(file, { force: true });
	throw new failure.HR({
		code: "forbidden",
		message: `The package ${wanted.name} ${wanted.version} is not the one of the lock file: ${fetch_addressOf(wanted, sources)} has ${digest}, and the lock says ${wanted.digest}.`,
		fix: "Find out why the archive changed it; `twofold base FILE --update` takes what is there now.",
	});
}
function notThere(wanted, { sources, finished }) {
	const address = fetch_addressOf(wanted, sources);
	const line = finished.lastLines.find((each) => /^E:/.test(each));
	const end = (0,runner.gq)(finished) ? "no file came" : (0,runner.lA)(finished);
	const reason = (0,printable.g$)((0,printable.vI)((0,trailing.h)((line ?? end).replace(/^E:\s*/, ""), ". \t\r\n"), 300));
	return new failure.HR({
		code: "registry",
		message: `The package ${wanted.name} ${wanted.version} could not be fetched from ${address}: ${reason}.`,
		fix: "A release's archive keeps only the newest version: write `snapshot:` with a time into the declaration, or take the new version with `--update`.",
		output: finished.lastLines,
	});
}
async function digestOfFile(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(file))
		hash.update(chunk);
	return (0,oci_digest.Ch)(hash.digest("hex"));
}
async function readControl(wanted, { apt, pool, signal }) {
	const args = ["--field", (0,external_node_path_.join)(pool, poolName(wanted))];
	const finished = await (0,runner.eF)({ program: "dpkg-deb", args, env: apt.env, signal });
	const control = finished.stdout.toString("utf8");
	if ((0,runner.gq)(finished) && control.length <= longestControl && isOf(control, wanted)) {
		return { ...wanted, control };
	}
	throw new failure.HR({
		code: "usage",
		message: `The lock file names ${wanted.name} ${wanted.version} (${wanted.architecture}), but the file with this digest is another package or none.`,
		fix: "Write the lock file anew with `twofold base FILE --update`.",
		output: finished.lastLines,
	});
}
function isOf(control, { name, version, architecture }) {
	const fields = new Map(control.split("\n").map((line) => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon), line.slice(colon + 1).trim()];
	}));
	return (fields.get("Package") === name &&
		fields.get("Version") === version &&
		fields.get("Architecture") === architecture);
}


var base_image = __webpack_require__(72041);

var child_environment = __webpack_require__(52845);
;















const rootTar = "rootfs.tar";
async function makeRootTar(options) {
	const { slot, declaration, folder, environment, signal, onLine } = options;
	const env = {
		...only(options.env, ["PATH", "HOME", child_environment.u4]),
		...environment.env,
		TMPDIR: folder,
		SOURCE_DATE_EPOCH: String((0,base_image.nR)(declaration)),
	};
	const startedAt = Date.now() / 1000;
	const args = argumentsFor(options);
	const finished = await started(options, { args, env, cwd: folder, signal, onLine });
	if (!(0,runner.gq)(finished))
		throw broken(finished);
	const endedAt = Date.now() / 1000;
	const path = (0,external_node_path_.join)(folder, rootTar);
	const { digest, size } = await measured(path);
	return { slot, path, digest, size, startedAt, endedAt, seconds: finished.seconds };
}
async function started({ isRoot, environment: { words, preparations }, workFolder }, command) {
	const program = "mmdebstrap";
	if (isRoot) {
		const namespaces = { workFolder, words, isRoot, isOffline: true, preparations };
		return await (0,process_namespaces.$r)({ program, ...command }, namespaces);
	}
	const [first = program, ...args] = [...words, program, ...command.args];
	return await (0,runner.eF)({ ...command, program: first, args, leash: await (0,leash.Y)("TERM", command.env) });
}
function only(env, names) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => names.includes(name)));
}
function argumentsFor({ declaration, architecture, packages, pool, isRoot, }) {
	const { how } = setFacts[declaration.set];
	const [hook, ...skipped] = how === "install" ? ["customize-hook"] : ["extract-hook", "--skip=cleanup"];
	return [
		"--verbose",
		`--mode=${isRoot ? "root" : "unshare"}`,
		`--variant=${how === "install" ? "essential" : "extract"}`,
		`--architectures=${architecture}`,
		"--format=tar",
		`--include=${packages.map(({ name }) => name).join(",")}`,
		"--dpkgopt=force-unsafe-io",
		"--skip=output/dev",
		...skipped,
		`--${hook}=copy-in ${finishFolder} /`,
		`--${hook}=${finishHook}`,
		declaration.archive.suite,
		rootTar,
		`deb [trusted=yes] copy:${pool} ./`,
	];
}
function broken(finished) {
	const own = finished.lastLines.find((line) => line.startsWith(finishMark));
	if (own !== undefined) {
		return new failure.HR({
			code: "usage",
			message: `The declaration does not fit its packages: ${(0,printable.g$)(own.slice(finishMark.length))}.`,
			fix: "Name the place that the link leads to, or another user; the packages decide what is there.",
		});
	}
	const line = finished.lastLines.find((each) => /^E: /.test(each));
	const reason = line === undefined ? (0,runner.lA)(finished) : line.slice(3);
	return new failure.HR({
		code: finished.end.kind === "not-started" ? "tool" : "build",
		message: `mmdebstrap failed: ${(0,printable.g$)((0,printable.vI)((0,trailing.h)(reason, ". \t\r\n"), 300))}.`,
		fix: "Read what it printed; `packages` and `files` in the declaration are what it works on.",
		output: finished.lastLines,
	});
}
async function measured(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
		hash.update(chunk);
	}
	const { size } = await (0,promises_.stat)(path);
	return { digest: (0,oci_digest.Ch)(hash.digest("hex")), size };
}

;

const line = /^'(\S{1,2000})' (\S{1,500})\.deb (\d{1,12}) SHA256:([0-9a-f]{64})$/;
function readUris(output, sources) {
	const packages = [];
	for (const each of output.split("\n")) {
		if (!each.startsWith("'"))
			continue;
		const found = packageIn(each, sources);
		if (found === undefined)
			return { unread: each };
		packages.push(found);
	}
	return { packages: packages.toSorted(byName) };
}
function packageIn(text, sources) {
	const [, uri = "", file = "", size = "", hex = ""] = line.exec(text) ?? [];
	const source = sources.find((each) => uri.startsWith(`${each.uri}/`));
	const digest = (0,oci_digest.m)(`sha256:${hex}`);
	const [name, version, architecture] = file.split("_");
	if (source === undefined || digest === undefined)
		return undefined;
	if (name === undefined || version === undefined || architecture === undefined)
		return undefined;
	return {
		name,
		version: version.replaceAll("%3a", ":"),
		architecture,
		digest,
		size: Number(size),
		archive: source.archive,
		path: uri.slice(source.uri.length + 1),
	};
}
function byName(one, other) {
	return Number(one.name > other.name) - Number(one.name < other.name);
}

;







async function solvePackages(options) {
	const { declaration, sources } = options;
	const updated = await aptGet(options, ["update", "-oAPT::Update::Error-Mode=any"]);
	if (!(0,runner.gq)(updated))
		throw unreadArchive(sources, updated);
	const wanted = [...setFacts[declaration.set].wanted, ...declaration.packages];
	const solved = await aptGet(options, ["install", "--print-uris", "--yes", "--", ...wanted]);
	if (!(0,runner.gq)(solved))
		throw unsolved(declaration, solved);
	const read = readUris(solved.stdout.toString("utf8"), sources);
	if ("packages" in read)
		return read.packages;
	throw new failure.HR({
		code: "tool",
		message: `apt-get printed a package that cannot be read: ${(0,printable.g$)((0,printable.vI)(read.unread, 300))}.`,
		fix: "Report this, with the declaration.",
	});
}
async function aptGet({ apt, signal }, args) {
	return await (0,runner.eF)({
		program: "apt-get",
		args: [...apt.options, ...args],
		env: apt.env,
		signal,
		leash: await (0,leash.Y)("TERM", apt.env),
	});
}
function unreadArchive(sources, finished) {
	const [first] = sources;
	return new failure.HR({
		code: "registry",
		message: `The archive ${first?.uri ?? ""} with the suite ${first?.suite ?? ""} cannot be read: ${reasonOf(finished)}.`,
		fix: "Check `suite`, `snapshot` and `mirror` in the declaration, and the network; `--mirror=URL` names another mirror for this run.",
		output: finished.lastLines,
	});
}
function unsolved({ archive }, finished) {
	const missing = finished.lastLines
		.map((line) => /^E: Unable to locate package (\S+)/.exec(line)?.[1])
		.find((name) => name !== undefined);
	if (missing !== undefined) {
		return new failure.HR({
			code: "usage",
			message: `The package \`${(0,printable.g$)(missing)}\` is not in ${archive.distribution} ${archive.suite} (${archive.components.join(", ")}).`,
			fix: "Check its name with `apt-cache search`, or name the component that has it below `components:`.",
		});
	}
	return new failure.HR({
		code: "usage",
		message: `The packages of the declaration cannot be installed together: ${reasonOf(finished)}.`,
		fix: "Remove one of the packages that apt-get names.",
		output: finished.lastLines,
	});
}
function reasonOf(finished) {
	const line = finished.lastLines.find((each) => /^(?:E|Err|W):/.test(each));
	const reason = line === undefined ? (0,runner.lA)(finished) : line.replace(/^[A-Za-z]+:\s*/, "");
	return (0,printable.g$)((0,printable.vI)((0,trailing.h)(reason, ". \t\r\n"), 400));
}


var all_ended = __webpack_require__(22880);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_timers_promises_ = __webpack_require__(58500);
;


const apart = 2_500;
const lag = 4_000;
const begins = /^(?:(?:Unpacking|Setting up|Processing triggers for) \S|I: (?:cleaning|creating) )/;
class RootPace {
	#now;
	#ahead = new Map();
	#firstKey = keys();
	#secondKey = keys();
	#beganAt;
	#isFirstOver = false;
	constructor(now = () => external_node_perf_hooks_.performance.now()) {
		this.#now = now;
		this.#beganAt = now();
	}
	async startLater(signal) {
		const left = this.#beganAt + lag - this.#now();
		if (left > 0)
			await (0,external_node_timers_promises_.setTimeout)(left, undefined, { signal });
	}
	async startAfterwards(signal) {
		await (0,external_node_timers_promises_.setTimeout)(apart, undefined, { signal });
	}
	first(line) {
		if (begins.test(line))
			this.#ahead.set(this.#firstKey(line), this.#now());
	}
	firstIsOver() {
		this.#isFirstOver = true;
	}
	isTooClose(line) {
		if (!begins.test(line))
			return false;
		const before = this.#ahead.get(this.#secondKey(line));
		return before === undefined ? !this.#isFirstOver : this.#now() - before < apart;
	}
}
function keys() {
	const seen = new Map();
	return (line) => {
		const count = (seen.get(line) ?? 0) + 1;
		seen.set(line, count);
		return `${count} ${line}`;
	};
}

;



async function runTwice(folder, aborted, runOne, pace = new RootPace()) {
	const stop = new AbortController();
	const signal = AbortSignal.any([aborted, stop.signal]);
	const whole = async (run) => {
		try {
			return await run;
		}
		catch (error) {
			stop.abort(error);
			throw error;
		}
	};
	const place = (0,external_node_path_.join)(folder, "first");
	const onLine = (line) => pace.first(line);
	const first = whole(runOne({ slot: "first", place, signal, onLine }));
	const over = first.then(() => pace.firstIsOver());
	over.catch(() => undefined);
	const second = whole(runBehind({ folder, over, signal, runOne, pace }));
	return await (0,all_ended.C)([first, second]);
}
async function runBehind({ folder, over, signal, runOne, pace }) {
	const caughtUp = new AbortController();
	try {
		await pace.startLater(signal);
		const made = await runOne({
			slot: "second",
			place: (0,external_node_path_.join)(folder, "second", "in-another-folder"),
			signal: AbortSignal.any([signal, caughtUp.signal]),
			onLine: (line) => {
				if (pace.isTooClose(line))
					caughtUp.abort();
			},
		});
		if (!caughtUp.signal.aborted)
			return made;
	}
	catch (error) {
		if (!caughtUp.signal.aborted || signal.aborted)
			throw error;
	}
	await over;
	await pace.startAfterwards(signal);
	const place = (0,external_node_path_.join)(folder, "second-alone", "in-another-folder");
	return await runOne({ slot: "second", place, signal, onLine: () => undefined });
}

;







async function unpackPackage(wanted, options) {
	const { folder, pool, env, signal } = options;
	const unpacked = (0,external_node_path_.join)(folder, "unpacked");
	await (0,promises_.mkdir)(unpacked, { recursive: true });
	const place = (0,external_node_path_.join)(unpacked, (0,oci_digest.ZD)(wanted.digest));
	const args = ["--raw-extract", (0,external_node_path_.join)(pool, poolName(wanted)), place];
	const finished = await (0,runner.eF)({
		program: "dpkg-deb",
		...{ args, env, signal },
		leash: await (0,leash.Y)("TERM", env),
	});
	if ((0,runner.gq)(finished))
		return place;
	throw new failure.HR({
		code: "tool",
		message: `The package ${wanted.name} ${wanted.version} could not be unpacked: ${(0,runner.lA)(finished)}.`,
		fix: "Make room on the disk of the output, and run it again.",
		output: finished.lastLines,
	});
}

;




















const requirements = [
	{ programs: ["mmdebstrap"], package: "mmdebstrap" },
	{ programs: ["apt-get"], package: "apt" },
	{ programs: ["dpkg-deb"], package: "dpkg" },
];
function bootstrapIn(options) {
	const { folder, base, env, signal } = options;
	const pool = (0,external_node_path_.join)(folder, "pool");
	let made;
	const aptOf = (of) => {
		made ??= openApt(options, of);
		return made;
	};
	return {
		solve: async (declaration, of) => {
			const sources = sourcesOf(of.archive, of.architecture);
			return await solvePackages({ apt: await aptOf(of), declaration, sources, signal });
		},
		fetch: async (packages, of) => {
			const sources = sourcesOf(of.archive, of.architecture);
			const pooled = await fetchPackages({ apt: await aptOf(of), packages, sources, pool, signal });
			const index = poolIndex(pooled, setFacts[base.declaration.set].how);
			await (0,promises_.writeFile)((0,external_node_path_.join)(pool, "Packages"), index);
			await (0,promises_.writeFile)((0,external_node_path_.join)(pool, "Release"), poolRelease(base.declaration.archive, index));
			return pooled;
		},
		unpack: async (each) => await unpackPackage(each, { folder, pool, env, signal }),
		makeTwice: async (declared, how) => await makeTwice({ ...options, pool }, declared, how),
		makeOnce: async (declared, how) => await makeOnce({ ...options, pool }, declared, how),
		version: async () => await mmdebstrapVersion(options),
	};
}
async function openApt(options, of) {
	const { folder, base, env } = options;
	await requirePrograms(env);
	const { keyring } = base.declaration.archive;
	return await makeApt({
		...of,
		...{ folder: (0,external_node_path_.join)(folder, "apt"), env, declaration: base.declaration },
		keyring: keyring === undefined ? undefined : await fileBeside(base.folder, keyring),
	});
}
async function requirePrograms(env) {
	const missing = await (0,programs.K$)(requirements, env["PATH"] ?? "");
	if (missing.length > 0)
		throw lacking(missing);
}
async function mmdebstrapVersion({ env, signal }) {
	await requirePrograms(env);
	const finished = await (0,runner.eF)({ program: "mmdebstrap", args: ["--version"], env, signal });
	const version = /^mmdebstrap (\S+)/.exec(finished.stdout.toString("utf8"))?.[1] ?? "";
	if ((0,runner.gq)(finished) && (0,base.P)(version))
		return version;
	throw new failure.HR({
		code: "tool",
		message: "`mmdebstrap --version` does not say which version it is.",
		fix: "Install the package `mmdebstrap` of Debian or Ubuntu.",
		output: finished.lastLines,
	});
}
function lacking(missing) {
	return new failure.HR({
		code: "tool",
		message: `A base needs programs that this machine lacks: ${missing.join(", ")}.`,
		fix: `Install them: \`apt-get install ${missing.join(" ")}\`; Debian and Ubuntu have them.`,
	});
}
async function makeTwice(options, declared, { onFirst, ...how }) {
	const { folder, signal } = options;
	const isRoot = await openFolder(options);
	const { first, second, ...variations } = await processEnvironments(isRoot);
	const tars = await runTwice(folder, signal, async (one) => {
		const environment = one.slot === "first" ? first : second;
		const tar = await makeOne({ ...options, isRoot, environment }, { declared, how, one });
		if (one.slot === "first")
			onFirst(tar);
		return tar;
	});
	return { tars, ...variations };
}
async function makeOnce(options, declared, how) {
	const { folder, signal } = options;
	const isRoot = await openFolder(options);
	const { first: _, second: environment, ...variations } = await processEnvironments(isRoot);
	const place = (0,external_node_path_.join)(folder, "again", "in-another-folder");
	const one = { slot: "second", place, signal, onLine: () => undefined };
	const tar = await makeOne({ ...options, isRoot, environment }, { declared, how, one });
	return { tar, ...variations };
}
async function openFolder({ folder, env }) {
	const isRoot = process.geteuid?.() === 0;
	if (!isRoot)
		await openToIds(folder, env);
	return isRoot;
}
async function makeOne(options, what) {
	const { env, reporter, pool, isRoot, environment, folder: workFolder } = options;
	const { declared, how, one } = what;
	const { slot, place, signal, onLine } = one;
	await writeFinish((0,external_node_path_.join)(place, finishFolder), declared, how);
	const log = reporter.openLog(`${slot} root file system`);
	const line = (text) => {
		onLine(text);
		if (isForPeople(text))
			log.line(text);
	};
	try {
		const { declaration } = declared;
		return await makeRootTar({
			...{ slot, declaration, pool, environment, env, isRoot, workFolder, signal, onLine: line },
			...how,
			folder: place,
		});
	}
	finally {
		log.close();
	}
}
function isForPeople(line) {
	return /^[IWE]: /.test(line);
}
async function openToIds(folder, env) {
	if ((await (0,programs.Kp)("newuidmap", env["PATH"] ?? "")) === undefined)
		throw lacking(["uidmap"]);
	await (0,promises_.chmod)(folder, 0o711);
}
async function writeFinish(place, { declaration, folder }, how) {
	await (0,promises_.mkdir)(place, { recursive: true });
	for (const { path, text } of finishTexts(declaration, how)) {
		await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, path)), { recursive: true });
		await (0,promises_.writeFile)((0,external_node_path_.join)(place, path), text);
	}
	const files = await Promise.all(declaration.files.map((file) => archived(file, folder)));
	await (0,archive._)((0,external_node_path_.join)(place, filesTar), files);
}
async function archived(file, folder) {
	const { path, mode, uid, gid, from } = file;
	const shared = { path: path.slice(1), mode, owner: { uid, gid } };
	if (from.kind === "content") {
		const bytes = Buffer.from(from.text);
		return { ...shared, size: bytes.length, content: () => whole(bytes) };
	}
	const source = await fileBeside(folder, from.path);
	const { size } = await (0,promises_.stat)(source);
	return { ...shared, size, content: () => (0,external_node_fs_.createReadStream)(source) };
}
async function* whole(bytes) {
	yield await Promise.resolve(bytes);
}
async function fileBeside(folder, path) {
	const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
	const isFile = real !== undefined && (await (0,promises_.stat)(real)).isFile();
	if (real !== undefined && isFile && (0,inside.F)(folder, real))
		return real;
	throw new failure.HR({
		code: "usage",
		message: `The declaration names ${JSON.stringify(path)}, which is not a file in its folder.`,
		fix: "Write the path of a file beside the declaration, and no link that leads elsewhere.",
	});
}


var user_names = __webpack_require__(379);

var base_lock = __webpack_require__(75633);
;






const longestDeclaration = 1024 * 1024;
const longestLock = 16 * 1024 * 1024;
async function readBaseFiles(file, cwd) {
	const unread = (cause) => {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
		throw wrong(file, `cannot be read (${code})`, cause);
	};
	const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, file)).catch(unread);
	const { size } = await (0,promises_.stat)(path).catch(unread);
	if (size > longestDeclaration)
		throw wrong(file, `has more than ${longestDeclaration} bytes`);
	const text = await (0,promises_.readFile)(path, "utf8").catch(unread);
	const folder = (0,external_node_path_.dirname)(path);
	const lockFile = `${(0,external_node_path_.basename)(path).replace(/\.ya?ml$/, "")}.lock.json`;
	const lock = lockAt((0,external_node_path_.join)(folder, lockFile), (0,external_node_path_.join)((0,external_node_path_.dirname)(file), lockFile));
	return { name: file, text, lock, folder, file: (0,external_node_path_.basename)(path), lockFile };
}
function lockAt(path, name) {
	return {
		name,
		read: async () => {
			const found = await (0,promises_.lstat)(path).catch(() => undefined);
			if (found === undefined)
				return undefined;
			const isFit = found.isFile() && found.size <= longestLock;
			return (0,base_lock.mF)(name, isFit ? await (0,promises_.readFile)(path, "utf8") : "");
		},
		write: async (lock) => {
			const fresh = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
			try {
				await (0,promises_.writeFile)(fresh, (0,base_lock.be)(lock), { flag: "wx" });
				await (0,promises_.rename)(fresh, path);
			}
			catch (cause) {
				await (0,promises_.rm)(fresh, { force: true });
				throw new failure.HR({
					code: "tool",
					message: `The lock file ${(0,printable.RK)((0,printable.vI)(name, 300))} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
					fix: "Make its folder writable for the user who runs this.",
					cause,
				});
			}
		},
	};
}
function wrong(file, why, cause) {
	return new failure.HR({
		code: "usage",
		message: `The declaration ${JSON.stringify((0,printable.vI)(file, 300))} ${why}.`,
		fix: "Name the YAML file that describes the base, e.g. `twofold base base.yaml --output=base`.",
		...(cause === undefined ? {} : { cause }),
	});
}

;



async function sourcesBeside({ folder, file, lockFile, }, { archive, files }) {
	const named = files.flatMap(({ from }) => (from.kind === "source" ? [from.path] : []));
	const keyring = archive.keyring === undefined ? [] : [archive.keyring];
	const all = new Set([file, lockFile]);
	for (const path of [...named, ...keyring]) {
		for (const each of withFolders(path))
			all.add(each);
		const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
		if (real === undefined || !(0,inside.F)(folder, real))
			continue;
		for (const each of withFolders((0,external_node_path_.relative)(folder, real)))
			all.add(each);
	}
	return [...all];
}
function withFolders(path) {
	const parts = path.split("/");
	return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}


var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var write_base = __webpack_require__(23981);

var machine_names = __webpack_require__(92675);

var diff_images = __webpack_require__(34717);

var yaml = __webpack_require__(2300);

var declared_archive = __webpack_require__(90395);

var base_part = __webpack_require__(27911);

var paths = __webpack_require__(65608);
;


const declared_files_keys = ["path", "content", "from", "mode", "owner"];
const mostFiles = 1000;
const mostPatterns = 1000;
function filesIn(part) {
	const items = (0,base_part.Un)(part);
	if (part !== undefined && items.length > mostFiles) {
		throw (0,base_part.Ff)(part, `\`files\` has more than ${mostFiles} entries.`, "Copy a folder in a Containerfile instead.");
	}
	const files = items.map(fileIn);
	const twice = files.find((file, at) => files.findIndex(({ path }) => path === file.path) !== at);
	if (part === undefined || twice === undefined)
		return files;
	throw (0,base_part.Ff)(part, `\`files\` has ${(0,base_part.TL)(twice.path)} twice.`, "Remove one of the two.");
}
function fileIn(part) {
	const map = (0,base_part.yL)(part, declared_files_keys);
	const written = (0,base_part.r7)(map.get("path")) ?? "";
	const path = (0,paths.d)(written);
	if (path === undefined) {
		throw (0,base_part.Ff)(part, `\`files\`: ${(0,base_part.TL)(written)} is not a path in the image.`, "Write an absolute path without `..`, e.g. `path: /etc/motd`.");
	}
	return {
		path,
		from: fromIn(part, map),
		mode: modeIn(map.get("mode")),
		...ownerIn(map.get("owner")),
	};
}
function fromIn(part, map) {
	const [content, source] = [(0,base_part.r7)(map.get("content")), (0,base_part.r7)(map.get("from"))];
	const fix = "Write either `content:`, or `from:` with a path beside the declaration.";
	if (content !== undefined && source === undefined)
		return { kind: "content", text: content };
	if (content !== undefined || source === undefined) {
		const how = content === undefined ? "neither `content` nor" : "both `content` and";
		throw (0,base_part.Ff)(part, `An entry of \`files\` has ${how} \`from\`.`, fix);
	}
	const path = (0,paths.y)(source);
	if (path !== undefined)
		return { kind: "source", path };
	throw (0,base_part.Ff)(part, `\`from\`: ${(0,base_part.TL)(source)} leads out of the declaration's folder.`, fix);
}
function modeIn(part) {
	const written = (0,base_part.r7)(part);
	if (part === undefined || written === undefined)
		return 0o644;
	if (/^0?[0-7]{3}$/.test(written))
		return Number.parseInt(written, 8);
	throw (0,base_part.Ff)(part, `\`mode\`: ${(0,base_part.TL)(written)} is not a mode.`, "Write three octal digits, e.g. `mode: 755`; setuid, setgid and sticky bits are not taken.");
}
function ownerIn(part) {
	const written = (0,base_part.r7)(part);
	if (part === undefined || written === undefined)
		return { uid: 0, gid: 0 };
	const [, uid, gid] = /^(\d{1,7}):(\d{1,7})$/.exec(written) ?? [];
	if (uid !== undefined && gid !== undefined)
		return { uid: Number(uid), gid: Number(gid) };
	throw (0,base_part.Ff)(part, `\`owner\`: ${(0,base_part.TL)(written)} is not an owner.`, 'Write the ids of user and group in quotes, e.g. `owner: "10001:10001"`.');
}
function leaveOutIn(part) {
	const patterns = (0,base_part.Ej)(part);
	if (part === undefined)
		return [];
	const fix = "Write absolute paths in the image, e.g. `- /usr/share/man`; `*` stands for any text.";
	if (patterns.length > mostPatterns) {
		throw (0,base_part.Ff)(part, `\`leave-out\` has more than ${mostPatterns} entries.`, fix);
	}
	return patterns.map((written) => {
		const path = (0,paths.d)(written);
		if (path !== undefined && !/^\/\*+$/.test(path))
			return path;
		throw (0,base_part.Ff)(part, `\`leave-out\`: ${(0,base_part.TL)(written)} is not a path in the image.`, fix);
	});
}


var nearest = __webpack_require__(8579);
;




const declared_users_keys = ["name", "id", "home", "shell"];
const userName = /^[a-z_][a-z0-9_-]{0,30}$/;
function usersIn(part, set) {
	const users = [...setFacts[set].users];
	for (const item of (0,base_part.Un)(part)) {
		const user = userEntry(item);
		const other = users.find(({ name, id }) => name === user.name || id === user.id);
		if (other !== undefined) {
			throw (0,base_part.Ff)(item, `\`users\` has ${(0,base_part.TL)(user.name)} beside ${(0,base_part.TL)(other.name)}, with the same name or id.`, "Give each user a name and an id of its own.");
		}
		users.push(user);
	}
	return users;
}
function userEntry(part) {
	const map = (0,base_part.yL)(part, declared_users_keys);
	const name = (0,base_part.r7)(map.get("name")) ?? "";
	if (!userName.test(name)) {
		throw (0,base_part.Ff)(part, `\`users\`: ${(0,base_part.TL)(name)} is not the name of a user.`, "Write lower-case letters, digits, `_` and `-`, e.g. `name: app`.");
	}
	const written = (0,base_part.r7)(map.get("id")) ?? "";
	const id = /^[1-9]\d{2,8}$/.test(written) ? Number(written) : 0;
	if (id < 1000) {
		throw (0,base_part.Ff)(part, `\`users\`: ${(0,base_part.TL)(name)} needs an id of at least 1000, not ${(0,base_part.TL)(written)}.`, "Write e.g. `id: 10001`; lower ids belong to the distribution.");
	}
	return {
		name,
		id,
		home: placeIn(map, "home", "/nonexistent"),
		shell: placeIn(map, "shell", "/usr/sbin/nologin"),
	};
}
function placeIn(map, key, usual) {
	const part = map.get(key);
	const written = (0,base_part.r7)(part);
	if (part === undefined || written === undefined)
		return usual;
	const path = (0,paths.d)(written);
	if (path !== undefined && !path.includes(":"))
		return path;
	throw (0,base_part.Ff)(part, `\`${key}\`: ${(0,base_part.TL)(written)} is not a path in the image.`, `Write an absolute path without a colon, e.g. \`${key}: ${usual}\`.`);
}
function userIn(part, { users, set }) {
	const written = (0,base_part.r7)(part);
	if (part === undefined || written === undefined)
		return setFacts[set].user;
	const names = ["root", ...users.map(({ name }) => name)];
	if (names.includes(written))
		return written;
	throw (0,base_part.Ff)(part, `The user ${(0,base_part.TL)(written)} of the image is not declared${(0,nearest.a)(written, names)}`, "Declare it below `users:`, with a name and an id.");
}

;






const declaration_keys = [...declared_archive.fJ, "packages", "files", "users", "user", "leave-out"];
const packageName = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const mostPackages = 2000;
function readDeclaration(parsed) {
	const map = (0,base_part.yL)({ ...parsed, keys: [] }, declaration_keys);
	const archive = (0,declared_archive.aF)({ ...parsed, keys: [] }, map);
	const { set, packages } = packagesIn(map.get("packages"));
	const users = usersIn(map.get("users"), set);
	const user = userIn(map.get("user"), { users, set });
	return {
		archive,
		set,
		packages,
		files: filesIn(map.get("files")),
		users,
		...(user === undefined ? {} : { user }),
		leaveOut: leaveOutIn(map.get("leave-out")),
	};
}
function packagesIn(part) {
	if (part === undefined)
		return { set: "minbase", packages: [] };
	const names = typeof part.value === "string" ? [part.value] : (0,base_part.Ej)(part);
	const sets = names.filter(isSet);
	const [set = "minbase", second] = sets;
	if (second !== undefined) {
		throw (0,base_part.Ff)(part, `\`packages\` names two sets, ${(0,base_part.TL)(set)} and ${(0,base_part.TL)(second)}.`, `Name one of ${model.aN.join(", ")}, and beside it single packages.`);
	}
	const packages = names.filter((name) => !isSet(name));
	for (const name of packages)
		refuseName(part, name);
	if (packages.length <= mostPackages)
		return { set, packages: [...new Set(packages)].sort() };
	throw (0,base_part.Ff)(part, `\`packages\` has more than ${mostPackages} names.`, "Name a package that depends on the others.");
}
function refuseName(part, name) {
	if (packageName.test(name))
		return;
	const version = /^([a-z0-9][a-z0-9+.-]*)[=/]/.exec(name)?.[1];
	throw (0,base_part.Ff)(part, `${(0,base_part.TL)(name)} is not the name of a package.`, version === undefined
		? "Write names as `apt-cache search` prints them, one a line."
		: `Write \`${version}\`: versions are in the lock file.`);
}


var readers = __webpack_require__(36592);
;


















function baseWorkshop(run, folder) {
	const { env, reporter, signal, cwd } = run;
	return {
		declared: async (file, root) => {
			const wall = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, root));
			const path = (0,external_node_path_.resolve)(cwd, file);
			const real = await (0,promises_.realpath)(path).catch(() => path);
			if (!(0,inside.F)(wall, real))
				throw outside(file);
			return await declaredBase((0,inside.F)(cwd, real) ? (0,external_node_path_.relative)(cwd, real) : real, cwd);
		},
		bootstrap: (base) => {
			const own = { env: (0,child_environment.t7)(env, folder), reporter, signal };
			return bootstrapIn({ ...own, folder, base });
		},
		layoutsAt: (output) => layoutsIn(folder, output, run),
		ofRun: { machine: (0,machine_names.U)(env), userNames: (0,user_names.V)(env), workFolder: folder },
		signal,
		isRoot: process.geteuid?.() === 0,
	};
}
function outside(file) {
	return new failure.HR({
		code: "usage",
		message: `The declaration ${(0,printable.RK)(file)} leads out of the folder that it is to be in.`,
		fix: "Keep the declaration itself there, and no link to it.",
	});
}
async function declaredBase(file, cwd) {
	const found = await readBaseFiles(file, cwd);
	const { name, text, lock, folder } = found;
	const parsed = await (0,yaml.d)(text, 0);
	if ("wrong" in parsed) {
		const { line = 1 } = parsed;
		throw new failure.HR({
			code: "usage",
			message: `${(0,printable.RK)(name)}:${line}: this ${parsed.wrong}.`,
			fix: "Write names and values, e.g. `distribution: debian`.",
			place: { file: name, line },
		});
	}
	const { value, lineOf } = parsed;
	const declaration = readDeclaration({ file: name, value, lineOf });
	const sources = await sourcesBeside(found, declaration);
	return { declaration, lock, folder, file: found.file, sources };
}
function layoutsIn(folder, output, run) {
	return {
		open: (tar, config) => opened(folder, { tar, config }),
		keep: (tar, config) => (0,write_base.t)(output, { tar, config }),
		compare: (images) => compared(images, run),
	};
}
async function opened(folder, { tar, config }) {
	const layout = (0,external_node_path_.join)(folder, `${tar.slot}-layout`);
	await (0,write_base.t)(layout, { tar, config });
	return await (0,oci_layout_layout.openLayout)(layout);
}
async function compared(images, { env, reporter }) {
	const names = ["first root file system", "second root file system"];
	return await (0,diff_images.e)({
		names,
		bring: (name) => Promise.resolve({ image: images[name === names[0] ? 0 : 1] }),
		reportBeside: kept_image.tC,
		readers: (0,readers.H)(env),
		progress: reporter.progress,
		all: false,
		propose: false,
	});
}


}),

27911:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ej: () => (textsIn),
  Ff: () => (wrongPart),
  KT: () => (named),
  TL: () => (quoted),
  Un: () => (itemsIn),
  r7: () => (textIn),
  yL: () => (mapIn)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_nearest_js__4 = __webpack_require__(8579);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_schema_js__2 = __webpack_require__(59006);





const texts = (0,_domain_text_schema_js__2.c3)(valibot__3.YjP());
const anyMap = (0,_domain_text_schema_js__2.A7)(valibot__3.L5J());
const anyList = (0,_domain_text_schema_js__2.c3)(valibot__3.L5J());
function wrongPart({ file, keys, lineOf }, wrong, fix) {
	const line = lineOf(...keys);
	const place = { file, line };
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_domain_text_printable_js__1.RK)(file)}:${line}: ${wrong}`,
		fix,
		place,
	});
}
function named({ keys }) {
	return keys.length === 0 ? "the file" : `\`${(0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(keys.join("."), 100))}\``;
}
function quoted(text) {
	return `\`${(0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text.replaceAll("`", "'"), 200))}\``;
}
function mapIn(part, known) {
	const map = (0,_domain_text_schema_js__2._Q)(anyMap, part.value);
	const form = `Write names and values, with the names ${known.join(", ")}.`;
	if (map === undefined)
		throw wrongPart(part, `${named(part)} must have names and values.`, form);
	const parts = Object.entries(map).map(([key, value]) => [key, { ...part, keys: [...part.keys, key], value }]);
	for (const [key, each] of parts) {
		if (known.includes(key))
			continue;
		throw wrongPart(each, `${quoted(key)} is not known${(0,_domain_text_nearest_js__4.a)(key, known)}`, form);
	}
	return new Map(parts);
}
function itemsIn(part) {
	if (part === undefined)
		return [];
	const list = (0,_domain_text_schema_js__2._Q)(anyList, part.value);
	if (list === undefined) {
		throw wrongPart(part, `${named(part)} is not a list.`, "Write one entry a line, each after `- `.");
	}
	return list.map((value) => ({ ...part, value }));
}
function textsIn(part) {
	if (part === undefined)
		return [];
	const found = (0,_domain_text_schema_js__2._Q)(texts, part.value);
	if (found !== undefined)
		return found;
	throw wrongPart(part, `${named(part)} is not a list of texts.`, "Write one text a line, each after `- `.");
}
function textIn(part) {
	if (part === undefined)
		return undefined;
	if (typeof part.value === "string")
		return part.value;
	throw wrongPart(part, `${named(part)} is not a text.`, "Write its value after the colon.");
}


}),

65608:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (imagePath),
  y: () => (insidePath)
});
var node_path__0 = __webpack_require__(76760);

const longest = 4000;
function insidePath(text) {
	if (text === "" || text.startsWith("/") || isUnfit(text))
		return undefined;
	const path = node_path__0.posix.normalize(text).replace(/\/$/, "");
	return path === ".." || path.startsWith("../") || path === "." ? undefined : path;
}
function imagePath(text) {
	if (!text.startsWith("/") || isUnfit(text))
		return undefined;
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? undefined : `/${parts.join("/")}`;
}
function isUnfit(text) {
	return text.length > longest || /\p{Cc}/u.test(text);
}


}),

86803:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runBase: () => (runBase)
});


var external_node_path_ = __webpack_require__(76760);

var folder_files = __webpack_require__(855);

var promises_ = __webpack_require__(51455);

var failure = __webpack_require__(67271);
;



const own = new Set(["blobs", "index.json", "oci-layout"]);
async function refuseOtherFiles(output) {
	const fix = "Name a folder that does not exist yet, is empty, or holds an earlier OCI layout.";
	if (output.includes(":")) {
		throw (0,failure.AN)("output", `${output} has a colon in its path, where a layout's path ends.`, fix);
	}
	try {
		const names = await (0,promises_.readdir)(output);
		const foreign = names.filter((name) => !own.has(name));
		if (foreign.length > 0) {
			const some = foreign.slice(0, 3).join(", ");
			throw (0,failure.AN)("output", `${output} holds other files (${some}).`, fix);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOTDIR")
			throw (0,failure.AN)("output", `${output} is a file.`, fix);
		if (code !== "ENOENT")
			throw error;
		await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((cause) => {
			throw (0,failure.mP)(cause, output);
		});
	}
}
async function replaceLayout(fresh, output, aside) {
	try {
		await (0,promises_.rename)(output, aside).catch((error) => {
			if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
				throw error;
		});
		await (0,promises_.rename)(fresh, output);
	}
	catch (error) {
		throw (0,failure.mP)(error, output);
	}
}


var write_base = __webpack_require__(23981);

var base_labels = __webpack_require__(85791);

var build_base = __webpack_require__(39832);

var labels_labels = __webpack_require__(24138);

var base_image = __webpack_require__(72041);

var base_workshop = __webpack_require__(8320);

var readers = __webpack_require__(36592);

var source = __webpack_require__(85827);

var watched_folder = __webpack_require__(95823);
;












async function lockBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	return await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => (0,build_base.t)({ ...run, base, bootstrap: (0,base_workshop.baseWorkshop)(run, folder).bootstrap(base) }));
}
async function makeBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const workshop = (0,base_workshop.baseWorkshop)({ ...run, env }, folder);
		const bootstrap = workshop.bootstrap(base);
		return await (0,build_base.O)({
			...{ ...run, base, bootstrap, filesBelow: folder_files.D },
			labels: () => labelsOf(run, { base, bootstrap }),
			layouts: {
				...workshop.layoutsAt(output),
				keep: (tar, config) => keep(folder, output, { tar, config }),
			},
			ofRun: workshop.ofRun,
			readers: (0,readers.H)(run.env),
		});
	});
}
async function importBase(run) {
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const { importRootTar } = await Promise.all([__webpack_require__.e(3584), __webpack_require__.e(10235)]).then(__webpack_require__.bind(__webpack_require__, 3584));
		const file = (0,external_node_path_.resolve)(run.cwd, run.file);
		const tar = await importRootTar({ file, name: run.file, target: (0,external_node_path_.join)(folder, "root.tar") });
		const labels = [{ name: labels_labels.l3.reproducible, value: "unchecked" }];
		const architecture = (0,base_image.DM)(run.platform);
		const config = (0,base_image.Z)({ architecture, labels, diffId: tar.digest });
		const digest = await keep(folder, output, { tar, config });
		return { digest, size: tar.size };
	});
}
async function keep(folder, output, parts) {
	const fresh = (0,external_node_path_.join)(folder, "layout");
	const digest = await (0,write_base.t)(fresh, parts);
	await replaceLayout(fresh, output, (0,external_node_path_.join)(folder, "earlier"));
	return digest;
}
async function labelsOf(run, { base, bootstrap }) {
	const { sourceReader } = (0,source.dM)(run);
	const reading = await (0,base_labels.T)(base, sourceReader);
	const { platform } = run;
	return (0,base_labels.B)(base, { reading, platform, mmdebstrap: await bootstrap.version() });
}


var terminal = __webpack_require__(16230);

var oci_platform = __webpack_require__(912);

var trailing = __webpack_require__(36141);

var build_request = __webpack_require__(77844);

var options_platform = __webpack_require__(71998);

var settings = __webpack_require__(64050);

var declared_archive = __webpack_require__(90395);

var printable = __webpack_require__(76158);

var comparison = __webpack_require__(70182);

var json_traces = __webpack_require__(61170);

var json = __webpack_require__(49006);

var sizes = __webpack_require__(76477);

var differences = __webpack_require__(8548);
;






const mostDoubts = 10;
function baseLines(base, palette) {
	const { packages, tars, varied, notVaried } = base;
	const [first, second] = tars;
	const seconds = tars.map((tar) => (0,sizes.Xo)(tar.seconds)).join(" and ");
	const conditions = `${varied.length} of ${varied.length + notVaried.length} variations`;
	const rows = [
		["packages", (0,sizes.hS)(packages.length, "package")],
		["size", (0,sizes.z3)(first.size)],
		["made in", seconds],
		["varied", varied.join(", ")],
		...notVaried.map(({ name, because }) => ["not varied", `${name}: ${because}`]),
	].map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${value}`);
	if (base.kind === "equal") {
		const head = `Both root file systems are equal, under ${conditions}.`;
		return [
			palette.good(palette.strong(head)),
			"",
			`${palette.faint("image".padEnd(11))} ${base.digest}`,
			...rows,
			...doubtLines(base.traces, palette),
		];
	}
	if (base.kind === "traced") {
		const head = "Both root file systems are equal, but the next one will not be.";
		return [
			palette.bad(palette.strong(head)),
			"",
			...rows,
			"",
			...(0,differences.Z)(base.differences, palette),
		];
	}
	return [
		palette.bad(palette.strong(`The root file systems differ: ${first.digest} ≠ ${second.digest}.`)),
		"",
		...rows,
		"",
		...(0,comparison.p)(base.compared, { palette, all: false }),
	];
}
function doubtLines({ listed }, palette) {
	return listed
		.filter(({ weight }) => weight === "trace")
		.slice(0, mostDoubts)
		.map((trace) => `${palette.faint("in doubt".padEnd(11))} ${doubtText(trace)}`);
}
function doubtText({ path, format, excerpt }) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(`${path}: ${excerpt} (${format}), which may be chance`, 300)));
}
function renderBaseJson(base) {
	const { packages, tars, varied, notVaried } = base;
	return (0,json.AI)({
		schemaVersion: json.CZ,
		verdict: base.kind === "equal",
		...found(base),
		packages: packages.map(({ name, version, architecture, digest }) => ({
			...{ name, version, architecture, digest },
		})),
		builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
		...{ varied, notVaried },
	});
}
function found(base) {
	if (base.kind === "different")
		return (0,json.eR)(base.compared);
	const { listed, omitted } = base.traces;
	const traces = { traces: listed.map(json_traces.uP), tracesOmitted: omitted };
	if (base.kind === "equal")
		return { digest: base.digest, ...traces };
	return { ...(0,json.eR)(base.differences), ...traces };
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;














async function runBase(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const file = declarationNamed(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const update = (0,command.Mp)(context.arguments, "update");
	const mirror = mirrorOf(context);
	const request = (0,settings.gR)(await (0,run_settings.s)(context), (inputs) => (0,options_platform.Vj)((0,build_request.r)(inputs, env)));
	const reporter = (0,terminal.C)(stderr, palette);
	const platform = request.platform ?? (0,oci_platform.tj)(process.arch);
	const run = { file, platform, mirror, reporter, request, env, cwd, signal, entry };
	if (isTar(file)) {
		if (update || output === undefined)
			throw tarAlone(file);
		const { digest, size } = await importBase({ ...run, output });
		stderr.write(`The root file system (${(0,sizes.z3)(size)}) is a base now; nothing proved how it was made.\n`);
		stdout.write(`${digest}\n`);
		return 0;
	}
	if (output === undefined) {
		if (!update)
			throw nothingToDo();
		const packages = await lockBase(run);
		stderr.write(`The lock file has ${(0,sizes.hS)(packages.length, "package")} now.\n`);
		stdout.write(packages.map(({ name, version }) => `${name}=${version}\n`).join(""));
		return 0;
	}
	const made = (0,texts.b)(await makeBase({ ...run, output, update }));
	stderr.write(baseLines(made, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = made.kind === "equal" ? `${made.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderBaseJson(made) : digest);
	return made.kind === "equal" ? 0 : 1;
}
function declarationNamed([file, ...more]) {
	if (file !== undefined && file !== "" && more.length === 0)
		return file;
	throw new failure.HR({
		code: "usage",
		message: `\`base\` takes one declaration, but ${more.length === 0 ? "none is" : `${more.length + 1} are`} given.`,
		fix: "Write e.g. `twofold base base.yaml --output=base`.",
	});
}
function isTar(file) {
	return /\.(?:tar(?:\.(?:gz|xz|bz2|zst))?|tgz|txz)$/.test(file);
}
function tarAlone(file) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(file.slice(0, 300))} is a root file system: it has no lock file, and needs \`--output\`.`,
		fix: `Write \`twofold base ${file.slice(0, 300)} --output=base\`.`,
	});
}
function nothingToDo() {
	return new failure.HR({
		code: "usage",
		message: "`base` has neither `--output` nor `--update`, and so nothing to do.",
		fix: "Write `--output=FOLDER` for the base's image, or `--update` for its lock file.",
	});
}
function mirrorOf(context) {
	const written = (0,command.Z7)(context.arguments, "mirror");
	const why = written === undefined ? undefined : (0,declared_archive.pQ)(written);
	if (why !== undefined)
		throw (0,failure.AN)("mirror", `it ${why}.`, declared_archive.DR);
	return written === undefined ? undefined : (0,trailing.h)(written, "/");
}


}),

88009:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _O: () => (pockets),
  _o: () => (distributions),
  aN: () => (packageSets)
});
const distributions = ["debian", "ubuntu"];
const pockets = ["updates", "security", "backports"];
const packageSets = ["essential", "minbase", "distroless"];


}),

90395:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  DR: () => (mirrorFix),
  aF: () => (archiveIn),
  fJ: () => (archiveKeys),
  pQ: () => (wrongMirror)
});
var _domain_text_nearest_js__3 = __webpack_require__(8579);
var _domain_text_trailing_js__4 = __webpack_require__(36141);
var _model_js__2 = __webpack_require__(88009);
var _part_js__0 = __webpack_require__(27911);
var _paths_js__1 = __webpack_require__(65608);





const archiveKeys = [
	"distribution",
	"suite",
	"pockets",
	"components",
	"snapshot",
	"mirror",
	"keyring",
];
const defaultComponents = {
	debian: ["main"],
	ubuntu: ["main", "universe"],
};
function archiveIn(whole, map) {
	const distribution = oneOf(map.get("distribution") ?? whole, _model_js__2._o, "distribution");
	const suite = suiteIn(map.get("suite") ?? whole, distribution);
	const components = wordsIn(map.get("components"));
	const snapshot = snapshotIn(map.get("snapshot"));
	const mirror = mirrorIn(map.get("mirror"));
	const keyring = keyringIn(map.get("keyring"));
	return {
		distribution,
		suite,
		pockets: pocketsIn(map.get("pockets")),
		components: components.length === 0 ? defaultComponents[distribution] : components,
		...(snapshot === undefined ? {} : { snapshot }),
		...(mirror === undefined ? {} : { mirror }),
		...(keyring === undefined ? {} : { keyring }),
	};
}
function oneOf(part, names, key) {
	const written = part.keys.length === 0 ? undefined : (0,_part_js__0.r7)(part);
	const found = names.find((name) => name === written);
	if (found !== undefined)
		return found;
	throw (0,_part_js__0.Ff)(part, written === undefined
		? `\`${key}\` is missing.`
		: `${(0,_part_js__0.KT)(part)}: ${(0,_part_js__0.TL)(written)} is not known${(0,_domain_text_nearest_js__3.a)(written, names)}`, `Write \`${key}: ${names[0] ?? ""}\`; known are ${names.join(", ")}.`);
}
const moving = new Set(["stable", "oldstable", "oldoldstable", "testing", "unstable", "devel"]);
function suiteIn(part, distribution) {
	const written = part.keys.length === 0 ? "" : ((0,_part_js__0.r7)(part) ?? "");
	const example = distribution === "debian" ? "bookworm" : "noble";
	const fix = `Write the codename of a release, e.g. \`suite: ${example}\`.`;
	if (written === "")
		throw (0,_part_js__0.Ff)(part, "`suite` is missing.", fix);
	if (moving.has(written)) {
		throw (0,_part_js__0.Ff)(part, `\`suite\`: ${(0,_part_js__0.TL)(written)} names another release after the next one.`, fix);
	}
	if (/^[a-z][a-z0-9]{0,30}$/.test(written))
		return written;
	throw (0,_part_js__0.Ff)(part, `\`suite\`: ${(0,_part_js__0.TL)(written)} is not a codename.`, fix);
}
function pocketsIn(part) {
	const written = (0,_part_js__0.Ej)(part);
	for (const name of written) {
		if (part === undefined || _model_js__2._O.some((pocket) => pocket === name))
			continue;
		throw (0,_part_js__0.Ff)(part, `\`pockets\`: ${(0,_part_js__0.TL)(name)} is not known${(0,_domain_text_nearest_js__3.a)(name, _model_js__2._O)}`, `Write some of ${_model_js__2._O.join(", ")}.`);
	}
	return _model_js__2._O.filter((pocket) => written.includes(pocket));
}
function wordsIn(part) {
	const words = (0,_part_js__0.Ej)(part);
	const wrong = words.find((word) => !/^[a-z][a-z0-9-]{0,30}$/.test(word));
	if (part === undefined || wrong === undefined)
		return words;
	throw (0,_part_js__0.Ff)(part, `${(0,_part_js__0.KT)(part)}: ${(0,_part_js__0.TL)(wrong)} is not the name of a component.`, "Write names such as `main`.");
}
function snapshotIn(part) {
	const written = (0,_part_js__0.r7)(part);
	if (part === undefined || written === undefined)
		return undefined;
	const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written)
		? Date.parse(written)
		: Number.NaN;
	if (milliseconds > 0)
		return milliseconds / 1000;
	throw (0,_part_js__0.Ff)(part, `\`snapshot\`: ${(0,_part_js__0.TL)(written)} is not a time.`, "Write a time in UTC, e.g. `snapshot: 2026-11-01T00:00:00Z`.");
}
function mirrorIn(part) {
	const written = (0,_part_js__0.r7)(part);
	if (part === undefined || written === undefined)
		return undefined;
	const why = wrongMirror(written);
	if (why === undefined)
		return (0,_domain_text_trailing_js__4.h)(written, "/");
	throw (0,_part_js__0.Ff)(part, `\`mirror\` ${why}.`, mirrorFix);
}
const mirrorFix = "Write the archive's address, e.g. `https://snapshot.debian.org/archive/debian/20261101T000000Z`, without a user or password.";
function wrongMirror(text) {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
		return "is not an address that starts with `http://` or `https://`";
	}
	if (url.username !== "" || url.password !== "")
		return "has a user or password in it";
	if (url.search !== "" || url.hash !== "")
		return "has a query in it";
	return /^[\w.:/~%+@-]{1,500}$/.test(text) ? undefined : "has a character that apt cannot read";
}
function keyringIn(part) {
	const written = (0,_part_js__0.r7)(part);
	if (part === undefined || written === undefined)
		return undefined;
	const path = (0,_paths_js__1.y)(written);
	if (path !== undefined)
		return path;
	throw (0,_part_js__0.Ff)(part, `\`keyring\`: ${(0,_part_js__0.TL)(written)} leads out of the declaration's folder.`, "Write the path of a file beside the declaration.");
}


}),

};
//# sourceMappingURL=8320.index.js.map
