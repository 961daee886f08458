export const id = 90112;
export const ids = [90112];
export const modules = {

90112:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  provideFor: () => (provideFor)
});


var external_node_path_ = __webpack_require__(76760);

var download = __webpack_require__(45137);

var failure = __webpack_require__(67271);

var runner = __webpack_require__(65663);

var apt = __webpack_require__(13908);

var programs = __webpack_require__(86198);
;




const requirements = [
	{ programs: ["buildah"], package: "buildah" },
	{ programs: ["skopeo"], package: "skopeo" },
	{ programs: ["runc", "crun"], package: "runc" },
];
async function installBuildTools(options) {
	const { env, say } = options;
	const path = env["PATH"] ?? "";
	const packages = await (0,programs.K$)(requirements, path);
	if (packages.length === 0 || (await (0,programs.Kp)("apt-get", path)) === undefined)
		return;
	const commands = await (0,apt._)({ packages, root: process.geteuid?.() === 0, env });
	say(`Installing what is missing: ${packages.join(", ")}`);
	await runApt(options, { commands, what: `${packages.join(", ")} could not be installed` });
}
async function refreshPackageLists(options) {
	const { env, say } = options;
	if ((await (0,programs.Kp)("apt-get", env["PATH"] ?? "")) === undefined)
		return;
	const commands = await (0,apt._)({ packages: [], root: process.geteuid?.() === 0, env });
	say("Updating the package lists");
	await runApt(options, { commands, what: "The package lists could not be updated" });
}
async function runApt({ env, signal }, work) {
	for (const [program, ...args] of work.commands) {
		const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
		const finished = await (0,runner.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
		if ((0,runner.gq)(finished))
			continue;
		throw new failure.HR({
			code: "tool",
			message: `${work.what} (${(0,runner.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
			fix: "Install them in a step before this one, or use a runner that has them.",
		});
	}
}


var child_environment = __webpack_require__(52845);

var skopeo = __webpack_require__(48052);

var promises_ = __webpack_require__(51455);

var buildah_source = __webpack_require__(14737);

var surface = __webpack_require__(10970);

var external_node_fs_ = __webpack_require__(73024);

var digest = __webpack_require__(30719);

var printable = __webpack_require__(76158);

var buildah_version = __webpack_require__(7673);

var shell_quote = __webpack_require__(98614);
;

const mark = "/.twofold-image";
function enterScript({ root, mountPoint, paths }) {
	return `set -eu
image=${(0,shell_quote.x)(root)} place=${(0,shell_quote.x)(mountPoint)} wd=$PWD
mount -t tmpfs -o mode=755 tmpfs "$place"
mkdir "$place/lower" "$place/upper" "$place/work" "$place/root"
chmod 755 "$place/upper"
mount --bind "$image" "$place/lower"
(cd "$place" && mount -t overlay -o lowerdir=lower,upperdir=upper,workdir=work overlay root)
root=$place/root

# A link in the image could lead a mount out of it.
bind() {
  path= rest=\${1#/}
  while [ -n "$rest" ]; do
    path=$path/\${rest%%/*}
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
    if [ -L "$root$path" ]; then
      if [ -n "$rest" ]; then echo "the image has a link at $path, on the way to $1" >&2; exit 1; fi
      rm "$root$path"
    fi
  done
  if [ -d "$1" ]; then [ -d "$root$1" ] || mkdir -p "$root$1"
  else mkdir -p "$root\${1%/*}"; [ -e "$root$1" ] || : >"$root$1"; fi
  mount --rbind "$1" "$root$1"
}

for top in /*; do
  case $top in /bin|/sbin|/lib|/lib32|/lib64|/libx32|/usr|/etc|/var) continue ;; esac
  if [ -d "$top" ] && [ ! -L "$top" ]; then bind "$top"; fi
done
for path in /etc/resolv.conf /etc/hosts /var/tmp /var/lib/containers /var/lib/cni; do
  if [ -e "$path" ]; then bind "$path"; fi
done
for path in ${paths.map(shell_quote.x).join(" ")}; do
  if [ -e "$path" ] && ! [ "$path" -ef "$root$path" ]; then bind "$path"; fi
done
: >"$root${mark}"
[ -d "$root$wd" ] || wd=/
PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
exec unshare --root="$root" --wd="$wd" "$@"
`;
}
function callScript({ enter, program, userNamespace }) {
	const command = [...userNamespace, "unshare", "--mount", "sh", enter, program].map(shell_quote.x);
	return `#!/bin/sh
[ -e ${mark} ] && exec ${(0,shell_quote.x)(program)} "$@"
exec ${command.join(" ")} "$@"
`;
}


var tool_cache = __webpack_require__(53804);
;











const unpackSeconds = 600;
async function provideFromImage(options) {
	const { reference, cache } = options;
	const isRoot = process.geteuid?.() === 0;
	const helper = await (0,programs.Kp)("buildah", options.env["PATH"] ?? "");
	if (helper === undefined && !isRoot)
		throw noHelper(reference, "to run");
	const userNamespace = isRoot || helper === undefined ? [] : [helper, "unshare"];
	const key = `sha256-${(0,digest.ZD)(options.digest)}${isRoot ? "" : `-user-${process.geteuid?.() ?? ""}`}`;
	const unpack = () => {
		if (helper === undefined)
			throw noHelper(reference, "once to unpack");
		return keepImage({ ...options, helper, userNamespace }, key);
	};
	const kept = (await cache.find(key)) ?? (await unpack());
	const root = (0,external_node_path_.join)(kept, "root");
	const place = await (0,tool_cache._s)(root);
	if (place === undefined)
		throw noBuildah(reference);
	const folder = (0,external_node_path_.join)(options.folder, "image-tools");
	const mountPoint = (0,external_node_path_.join)(folder, "mounts");
	await (0,promises_.mkdir)(mountPoint, { recursive: true });
	const enter = (0,external_node_path_.join)(folder, "enter");
	const paths = [options.folder, ...options.paths];
	await (0,promises_.writeFile)(enter, enterScript({ root, mountPoint, paths }));
	const call = async (name, program) => {
		const file = (0,external_node_path_.join)(folder, name);
		await (0,promises_.writeFile)(file, callScript({ enter, program: `/${program}`, userNamespace }), {
			mode: 0o755,
		});
		return file;
	};
	const program = await call("buildah", place);
	await checkEnters(options, program);
	const runtimes = [];
	for (const name of ["crun", "runc"]) {
		const runtime = await findRuntime(root, name);
		if (runtime !== undefined)
			runtimes.push(await call(name, runtime));
	}
	const besideRuntime = programFolders.map((name) => (0,external_node_path_.join)(root, name)).join(external_node_path_.delimiter);
	const origin = { kind: "image", reference: `docker://${reference}` };
	return { program, runtimes, besideRuntime, root, origin };
}
const programFolders = ["usr/local/bin", "usr/local/sbin", "usr/bin", "usr/sbin", "bin", "sbin"];
async function findRuntime(root, name) {
	for (const folder of programFolders) {
		const isThere = await (0,promises_.access)((0,external_node_path_.join)(root, folder, name), external_node_fs_.constants.X_OK).then(() => true, () => false);
		if (isThere)
			return `${folder}/${name}`;
	}
	return undefined;
}
const unpackScript = `set -eu
buildah=$1 store=$2 image=$3 target=$4
b() { "$buildah" --root="$store/root" --runroot="$store/run" "$@"; }
container=$(b from "$(b pull --quiet "dir:$image")")
mounted=$(b mount "$container")
trap 'rm -rf "$store"' EXIT
cp -a "$mounted/." "$target" || { rm -rf "$target"; exit 1; }
b umount "$container" >/dev/null
`;
async function keepImage(options, key) {
	const { reference, env, signal, helper, userNamespace } = options;
	options.say(`Fetching buildah from the image ${reference}, to keep in the tool cache`);
	const image = (0,external_node_path_.join)(options.folder, "buildah-image");
	const store = (0,external_node_path_.join)(options.folder, "buildah-image-store");
	await options.registry.fetch({
		from: { kind: "registry", reference },
		folder: image,
		platform: undefined,
	});
	const kept = await options.cache.keep(key, async (folder) => {
		const root = (0,external_node_path_.join)(folder, "root");
		await (0,promises_.mkdir)(root);
		const unshare = [...userNamespace, "unshare", "--mount"];
		const [program = "", ...args] = [...unshare, "sh", "-c", unpackScript, "sh"];
		const finished = await (0,runner.eF)({
			program,
			args: [...args, helper, store, image, root],
			env,
			signal,
			timeoutSeconds: unpackSeconds,
		});
		if (!(0,runner.gq)(finished)) {
			const last = (0,printable.vI)((0,printable.g$)(finished.lastLines.slice(-2).join(" ")), 400);
			throw new failure.HR({
				code: "tool",
				message: `The image ${reference} could not be unpacked (${(0,runner.lA)(finished)}): ${last}`,
				fix: "Check that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that you may mount here (in a container: `--privileged`).",
			});
		}
		if ((await (0,tool_cache._s)(root)) === undefined)
			throw noBuildah(reference);
	});
	await (0,promises_.rm)(image, { recursive: true });
	return kept;
}
async function checkEnters(options, program) {
	const told = await (0,buildah_version.qN)(options, program);
	if (told.version !== undefined)
		return;
	throw new failure.HR({
		code: "tool",
		message: `buildah of the image ${options.reference} does not run here: ${told.why ?? "it reports no version"}.`,
		fix: "The image must be for this machine's architecture and have /bin/sh, and you must be allowed to mount (in a container: `--privileged`) or, as an ordinary user, to make user namespaces: docs/other-machines.md.",
	});
}
function noBuildah(reference) {
	return new failure.HR({
		code: "tool",
		message: `${(0,failure.o5)("buildah")}: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
		fix: "Name one that has it, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
	});
}
function noHelper(reference, what) {
	return new failure.HR({
		code: "tool",
		message: `Some buildah is needed ${what} the image ${reference}, but none is on PATH.`,
		fix: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
	});
}


var unpack = __webpack_require__(14795);
;









const mostBytes = 256 * 1024 * 1024;
async function provideBuildah(options) {
	const { source = { kind: "path", path: "buildah" } } = options;
	switch (source.kind) {
		case "path":
			return { program: source.path, origin: { kind: "path", reference: source.path } };
		case "version": {
			const folder = await newFolder(options);
			return await (0,buildah_version.II)({ ...options, folder, version: source.version });
		}
		case "download":
			return await provideDownload(options, source);
		case "image":
			return await provideFromImage({ ...options, ...source });
	}
}
async function provideDownload(options, source) {
	const key = `sha256-${source.sha256}`;
	const kept = (await options.cache.find(key)) ?? (await keepDownload(options, source));
	const place = await (0,tool_cache._s)(kept);
	if (place === undefined) {
		throw new failure.HR({
			code: "tool",
			message: `${kept} in the tool cache has no buildah in it that can be executed.`,
			fix: "Remove that folder, so that it is fetched again.",
		});
	}
	const reference = (0,buildah_source.kQ)(source);
	return { program: (0,external_node_path_.join)(kept, place), origin: { kind: "download", reference } };
}
async function keepDownload(options, source) {
	const { url, sha256 } = source;
	const name = (0,buildah_source.kQ)(source).replace(/#.*$/s, "");
	const file = (0,external_node_path_.join)(await newFolder(options), "download");
	options.say(`Fetching buildah from ${name}, to keep in the tool cache`);
	const { signal } = options;
	const setting = "buildah";
	const found = await options.download({ url, name, file, mostBytes, setting, signal });
	if (found !== sha256) {
		throw new failure.HR({
			code: "tool",
			message: `${name} has the checksum sha256=${found}, but ${(0,surface.y1)("buildah")} says sha256=${sha256}. It was not used.`,
			fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
		});
	}
	return await options.cache.keep(`sha256-${sha256}`, async (folder) => {
		await (0,unpack.Qj)(options, { file, name, folder });
		await (0,buildah_version.BT)(options, { folder, name });
	});
}
async function newFolder(options) {
	const parent = (0,external_node_path_.join)(options.folder, "buildah-tool");
	await (0,promises_.mkdir)(parent, { recursive: true });
	return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "new-"));
}

;







async function provideFor(run) {
	const { request, env, signal, folder } = run;
	const { buildah: source } = request;
	const say = (line) => run.reporter.info(line);
	const apt = { env: (0,child_environment.Qc)(env), signal, say };
	const isJob = env["GITHUB_ACTIONS"] === "true";
	if (isJob && source?.kind !== "path")
		await installBuildTools(apt);
	return await provideBuildah({
		source,
		cache: (0,tool_cache.XQ)(env),
		registry: (0,skopeo.skopeoRegistry)(run.access),
		download: download.download,
		paths: pathsGiven(run),
		env: (0,child_environment.t7)(env, folder),
		signal,
		folder,
		say,
		...(isJob ? { refreshLists: () => refreshPackageLists(apt) } : {}),
	});
}
function pathsGiven({ request, output }) {
	const files = request.secrets.flatMap((secret) => (secret.kind === "file" ? [secret.path] : []));
	return [(0,external_node_path_.dirname)(output.layout), ...files];
}


}),

};
//# sourceMappingURL=90112.index.js.map
