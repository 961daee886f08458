export const id = 7673;
export const ids = [7673];
export const modules = {

7673:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BT: () => (checkWorks),
  II: () => (provideVersion),
  qN: () => (askVersion)
});
var _domain_build_buildah_source_js__0 = __webpack_require__(14737);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _packages_package_versions_js__3 = __webpack_require__(77953);
var _packages_programs_js__4 = __webpack_require__(86198);
var _process_runner_js__5 = __webpack_require__(60850);
var _tool_cache_js__6 = __webpack_require__(53804);
var _unpack_js__7 = __webpack_require__(14795);








const packageName = "buildah";
const packagedProgram = "/usr/bin/buildah";
async function provideVersion(options) {
	const { version } = options;
	return ((await fromCache(options, version)) ??
		(await fromMachine(options)) ??
		(await fromPackage(options)) ??
		(await nowhere(options)));
}
async function fromCache(options, version) {
	const folder = await options.cache.find(version);
	const place = folder === undefined ? undefined : await (0,_tool_cache_js__6._s)(folder);
	if (folder === undefined || place === undefined)
		return undefined;
	const program = `${folder}/${place}`;
	const told = await askVersion(options, program);
	if (told.version !== (0,_domain_build_buildah_source_js__0.mm)(version))
		return undefined;
	return { program, origin: { kind: "tool-cache", reference: version } };
}
async function fromMachine(options) {
	const program = await onPath(options);
	if (program === undefined)
		return undefined;
	const { version } = options;
	const isIt = (await askVersion(options, program)).version === version ||
		(program === packagedProgram && (await (0,_packages_package_versions_js__3.nU)(options, packageName)) === version);
	return isIt ? { program, origin: { kind: "path", reference: program } } : undefined;
}
async function fromPackage(options) {
	const wanted = async () => {
		const offered = await (0,_packages_package_versions_js__3.dO)(options, packageName);
		return (offered.find((version) => version === options.version) ??
			offered.find((version) => (0,_domain_build_buildah_source_js__0.mm)(version) === options.version));
	};
	let version = await wanted();
	if (version === undefined && options.refreshLists !== undefined) {
		await options.refreshLists();
		version = await wanted();
	}
	if (version === undefined)
		return undefined;
	return (await fromCache(options, version)) ?? (await keepPackage(options, version));
}
async function keepPackage(options, version) {
	const name = `The package ${packageName} ${version}`;
	options.say(`Fetching the package ${packageName} ${version}, next to what is installed`);
	const file = await (0,_packages_package_versions_js__3.Xo)({ ...options, name: packageName, version });
	const kept = await options.cache.keep(version, async (folder) => {
		await (0,_unpack_js__7.DX)(options, { file, name, folder });
		await checkWorks(options, { folder, name });
	});
	const place = await (0,_tool_cache_js__6._s)(kept);
	const reference = `${packageName} ${version}`;
	return { program: `${kept}/${place ?? ""}`, origin: { kind: "package", reference } };
}
async function checkWorks(tools, unpacked) {
	const { folder, name } = unpacked;
	const place = await (0,_tool_cache_js__6._s)(folder);
	const told = place === undefined
		? { why: "there is no program `buildah` in it" }
		: await askVersion(tools, `${folder}/${place}`);
	if (told.version !== undefined)
		return;
	throw new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `${name} does not run on this machine: ${told.why ?? "it reports no version"}.`,
		fix: "Take a build for this machine's architecture and libraries, or an image with its digest (`docker://…@sha256:…`), which has its own libraries.",
	});
}
async function askVersion(tools, program) {
	const { env, signal } = tools;
	const finished = await (0,_process_runner_js__5.eF)({ program, args: ["--version"], env, signal, timeoutSeconds: 60 });
	const said = finished.stdout.toString("utf8");
	const version = (0,_process_runner_js__5.gq)(finished) ? /^buildah version (\S+)/.exec(said)?.[1] : undefined;
	if (version !== undefined)
		return { version };
	const last = (0,_domain_text_printable_js__2.vI)((0,_domain_text_printable_js__2.g$)(finished.lastLines.at(-1) ?? ""), 300);
	return { why: [(0,_process_runner_js__5.lA)(finished), last].filter((part) => part !== "").join(": ") };
}
async function nowhere(options) {
	const program = await onPath(options);
	const installed = program === undefined ? {} : await askVersion(options, program);
	const places = [
		`on PATH ${installed.version ?? "none"}`,
		`as a package ${listed(await (0,_packages_package_versions_js__3.dO)(options, packageName))}`,
		`in the tool cache ${listed(await options.cache.versions())}`,
	];
	throw new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `${(0,_domain_text_failure_js__1.o5)("buildah")}: version ${options.version} is not available here. There is ${places.join(", ")}.`,
		fix: `Write one of those, after \`sudo apt-get update\` if the lists are old; or ${_domain_build_buildah_source_js__0.mS}.`,
	});
}
function listed(versions) {
	return versions.length === 0 ? "none" : versions.slice(0, 10).join(" ");
}
function onPath({ env }) {
	return (0,_packages_programs_js__4.K)(packageName, env["PATH"] ?? "");
}


}),

14795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DX: () => (unpackPackage),
  Qj: () => (unpackBuildah)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _domain_text_surface_js__4 = __webpack_require__(10970);
var _process_runner_js__5 = __webpack_require__(60850);






const seconds = 300;
const programName = "buildah";
const kinds = [
	{ kind: "program", magic: Buffer.from("\x7fELF", "latin1") },
	{ kind: "tar.gz", magic: Buffer.from([0x1f, 0x8b]) },
	{ kind: "deb", magic: Buffer.from("!<arch>\ndebian-binary") },
];
async function unpackBuildah(tools, options) {
	const start = await firstBytes(options.file);
	const kind = kinds.find(({ magic }) => start.subarray(0, magic.length).equals(magic))?.kind;
	switch (kind) {
		case "program":
			await (0,node_fs_promises__0.copyFile)(options.file, (0,node_path__1.join)(options.folder, programName));
			return await (0,node_fs_promises__0.chmod)((0,node_path__1.join)(options.folder, programName), 0o755);
		case "tar.gz":
			return await unpackTar(tools, options);
		case "deb":
			return await unpackPackage(tools, options);
		case undefined:
			throw unusable(options, "is neither a Linux program nor a .tar.gz nor a .deb");
	}
}
async function firstBytes(file) {
	const handle = await (0,node_fs_promises__0.open)(file, "r");
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
		return buffer.subarray(0, bytesRead);
	}
	finally {
		await handle.close();
	}
}
async function unpackPackage(tools, options) {
	const args = ["--extract", options.file, options.folder];
	const finished = await start(tools, "dpkg-deb", args);
	if (!(0,_process_runner_js__5.gq)(finished))
		throw unusable(options, `cannot be unpacked (${reason(finished)})`);
}
async function unpackTar(tools, options) {
	const listing = ["--list", "--verbose", "--quoting-style=escape", "--force-local"];
	const listed = await start(tools, "tar", [...listing, "--gzip", `--file=${options.file}`]);
	if (!(0,_process_runner_js__5.gq)(listed))
		throw unusable(options, `cannot be read as .tar.gz (${reason(listed)})`);
	const members = programMembers(listed.stdout.toString("utf8"));
	const [member] = members;
	if (member === undefined)
		throw unusable(options, `has no file called ${programName} in it`);
	if (members.length > 1) {
		throw unusable(options, `has several files called ${programName}: ${members.join(", ")}`);
	}
	const inside = (0,node_path__1.join)(options.folder, "archive");
	await (0,node_fs_promises__0.mkdir)(inside);
	const finished = await start(tools, "tar", [
		"--extract",
		"--gzip",
		"--no-same-owner",
		"--force-local",
		`--file=${options.file}`,
		`--directory=${inside}`,
		"--",
		member,
	]);
	if (!(0,_process_runner_js__5.gq)(finished))
		throw unusable(options, `cannot be unpacked (${reason(finished)})`);
	const unpacked = (0,node_path__1.join)(inside, member);
	const stat = await (0,node_fs_promises__0.lstat)(unpacked).catch(() => undefined);
	const isInside = (await (0,node_fs_promises__0.realpath)(unpacked).catch(() => "")).startsWith(`${await (0,node_fs_promises__0.realpath)(inside)}/`);
	if (stat?.isFile() !== true || !isInside) {
		throw unusable(options, `has ${(0,_domain_text_printable_js__3.vI)(member, 100)}, which is not an ordinary file inside the archive`);
	}
	await (0,node_fs_promises__0.copyFile)(unpacked, (0,node_path__1.join)(options.folder, programName));
	await (0,node_fs_promises__0.chmod)((0,node_path__1.join)(options.folder, programName), 0o755);
}
function programMembers(listing) {
	return listing.split("\n").flatMap((line) => {
		const name = /^-\S+ +\S+ +\d+ +\S+ +\S+ ([A-Za-z0-9._/+~-]+)$/.exec(line)?.[1];
		if (name === undefined || name.startsWith("/"))
			return [];
		const parts = name.split("/");
		return parts.at(-1) === programName && !parts.includes("..") ? [name] : [];
	});
}
async function start(tools, program, args) {
	const { env, signal } = tools;
	return await (0,_process_runner_js__5.eF)({
		program,
		args,
		env: { ...env, LC_ALL: "C" },
		signal,
		timeoutSeconds: seconds,
	});
}
function reason(finished) {
	return (0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? (0,_process_runner_js__5.lA)(finished)), 200);
}
function unusable(options, what) {
	return new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `${options.name} ${what}.`,
		fix: `Name the program itself, a .tar.gz with one file \`buildah\` in it, or a .deb in ${(0,_domain_text_surface_js__4.y1)("buildah")}.`,
	});
}


}),

53804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  XQ: () => (openToolCache),
  _s: () => (findBuildahIn)
});

var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_os__2 = __webpack_require__(48161);
var node_path__3 = __webpack_require__(76760);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _process_make_folder_js__5 = __webpack_require__(81594);






const tool = "buildah";
const partialMark = ".twofold-partial-";
const dayMilliseconds = 24 * 60 * 60 * 1000;
function openToolCache(env) {
	const folder = (0,node_path__3.join)(toolCacheFolder(env), tool);
	const arch = process.arch;
	const isWhole = (version) => exists((0,node_path__3.join)(folder, version, `${arch}.complete`));
	const find = async (version) => {
		const place = (0,node_path__3.join)(folder, version, arch);
		return (await isWhole(version)) && (await exists(place)) ? await (0,node_fs_promises__1.realpath)(place) : undefined;
	};
	return {
		find,
		versions: async () => {
			const names = await (0,node_fs_promises__1.readdir)(folder).catch(() => []);
			const found = [];
			for (const name of names)
				if ((await find(name)) !== undefined)
					found.push(name);
			return found.sort();
		},
		keep: async (version, fill) => {
			const parent = (0,node_path__3.join)(folder, version);
			const partial = await newFolder(parent);
			const place = (0,node_path__3.join)(parent, arch);
			try {
				await fill(partial);
				await (0,node_fs_promises__1.chmod)(partial, 0o755);
				if (!(await isWhole(version)))
					await (0,node_fs_promises__1.rm)(place, { recursive: true, force: true });
				await (0,node_fs_promises__1.rename)(partial, place).catch(async (error) => {
					if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
						throw error;
				});
				await (0,node_fs_promises__1.writeFile)(`${place}.complete`, "");
			}
			finally {
				await removeIfPossible(partial);
			}
			return await (0,node_fs_promises__1.realpath)(place);
		},
	};
}
function toolCacheFolder(env) {
	const { RUNNER_TOOL_CACHE: runners = "", XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
	if ((0,node_path__3.isAbsolute)(runners))
		return runners;
	const own = (0,node_path__3.isAbsolute)(caches) ? caches : (0,node_path__3.join)((0,node_path__3.isAbsolute)(home) ? home : (0,node_os__2.homedir)(), ".cache");
	return (0,node_path__3.join)(own, "twofold", "tools");
}
async function newFolder(parent) {
	try {
		await (0,_process_make_folder_js__5.f)(parent);
		for (const name of await (0,node_fs_promises__1.readdir)(parent)) {
			if (!name.startsWith(partialMark))
				continue;
			const left = (0,node_path__3.join)(parent, name);
			const age = Date.now() - (await (0,node_fs_promises__1.stat)(left)).mtimeMs;
			if (age > dayMilliseconds)
				await removeIfPossible(left);
		}
		return await (0,node_fs_promises__1.mkdtemp)((0,node_path__3.join)(parent, partialMark));
	}
	catch (cause) {
		throw new _domain_text_failure_js__4.HR({
			code: "tool",
			message: `Cannot write to the tool cache at ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
			fix: "Point RUNNER_TOOL_CACHE at a folder that you may write to.",
			cause,
		});
	}
}
async function removeIfPossible(folder) {
	await (0,node_fs_promises__1.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}
async function exists(path) {
	return await (0,node_fs_promises__1.access)(path, node_fs__0.constants.F_OK).then(() => true, () => false);
}
const programPlaces = ["buildah", "bin/buildah", "usr/bin/buildah", "usr/local/bin/buildah"];
async function findBuildahIn(folder) {
	for (const place of programPlaces) {
		const isProgram = await (0,node_fs_promises__1.access)((0,node_path__3.join)(folder, place), node_fs__0.constants.X_OK).then(() => true, () => false);
		if (isProgram)
			return place;
	}
	return undefined;
}


}),

};
//# sourceMappingURL=7673.index.js.map
