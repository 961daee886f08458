export const id = 112;
export const ids = [112,5137];
export const modules = {

45137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  download: () => (download)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_stream_promises__2 = __webpack_require__(46466);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_surface_js__5 = __webpack_require__(10970);






const attempts = 3;
const mostRedirects = 10;
const seconds = 300;
async function download(options) {
	const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(3124), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
	const client = new HttpClient("twofold", [], {
		allowRedirects: false,
		allowRetries: true,
		maxRetries: attempts,
		socketTimeout: seconds * 1000,
	});
	try {
		let url = new URL(options.url);
		for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
			const { message } = await client.get(url.href);
			const { statusCode = 0, headers } = message;
			if (statusCode === 200)
				return await save(message, options);
			message.destroy();
			const { location } = headers;
			if (statusCode < 300 || statusCode >= 400 || location === undefined) {
				throw failed(options, `the server answers ${statusCode}`);
			}
			url = redirected(options, url, location);
		}
		throw failed(options, `the server redirects more than ${mostRedirects} times`);
	}
	catch (error) {
		options.signal.throwIfAborted();
		if (error instanceof _domain_text_failure_js__3.HR)
			throw error;
		throw failed(options, (0,_domain_text_printable_js__4.vI)((0,_domain_text_printable_js__4.g$)(reasonOf(error)), 200));
	}
	finally {
		client.dispose();
	}
}
function redirected(options, from, location) {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
	if (to === undefined || !/^https?:$/.test(to.protocol)) {
		throw failed(options, "the server redirects to no URL");
	}
	if (from.protocol === "https:" && to.protocol === "http:") {
		throw failed(options, `the server redirects to plain http at ${to.host}`);
	}
	return to;
}
async function save(body, options) {
	const { mostBytes, signal, file } = options;
	const hash = (0,node_crypto__0.createHash)("sha256");
	const measured = async function* (source) {
		let size = 0;
		for await (const chunk of source) {
			size += chunk.length;
			if (size > mostBytes)
				throw failed(options, `it has more than ${mostBytes} bytes`);
			hash.update(chunk);
			yield chunk;
		}
	};
	const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
	await (0,node_stream_promises__2.pipeline)(body, measured, (0,node_fs__1.createWriteStream)(file, { flags: "wx" }), { signal: deadline });
	return hash.digest("hex");
}
function reasonOf(error) {
	if (!(error instanceof Error))
		return String(error);
	if (error instanceof AggregateError)
		return error.errors.map(reasonOf).join("; ");
	return error.message;
}
function failed(options, why) {
	return new _domain_text_failure_js__3.HR({
		code: "tool",
		message: `${options.name} could not be downloaded: ${why}.`,
		fix: `Check the URL in ${(0,_domain_text_surface_js__5.y1)(options.setting)} and that it can be reached from here (proxies: HTTPS_PROXY).`,
	});
}


}),

13908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (installCommands)
});
var _programs_js__0 = __webpack_require__(86198);

async function installCommands(request) {
	const { packages } = request;
	const path = request.env["PATH"] ?? "";
	const sudo = !request.root && (await (0,_programs_js__0.K)("sudo", path)) !== undefined;
	const update = ["apt-get", "update"];
	const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
	const commands = packages.length === 0 ? [update] : [update, install];
	return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}


}),

77953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (downloadPackage),
  dO: () => (offeredVersions),
  nU: () => (installedVersion)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(60850);





const askSeconds = 60;
const downloadSeconds = 300;
async function offeredVersions(options, name) {
	const { env, signal } = options;
	const args = ["madison", name];
	const finished = await (0,_process_runner_js__4.eF)({
		program: "apt-cache",
		args,
		env,
		signal,
		timeoutSeconds: askSeconds,
	});
	return (0,_process_runner_js__4.gq)(finished) ? readMadison(finished.stdout.toString("utf8"), name) : [];
}
function readMadison(text, name) {
	const found = text.split("\n").flatMap((line) => {
		const [packageName, version, origin] = line.split("|").map((part) => part.trim());
		const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
		return isPackage && version !== undefined && isVersion(version) ? [version] : [];
	});
	return [...new Set(found)];
}
function isVersion(text) {
	return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}
async function installedVersion(options, name) {
	const { env, signal } = options;
	const args = ["--show", "--showformat=${db:Status-Status} ${Version}", name];
	const finished = await (0,_process_runner_js__4.eF)({
		program: "dpkg-query",
		args,
		env,
		signal,
		timeoutSeconds: askSeconds,
	});
	if (!(0,_process_runner_js__4.gq)(finished))
		return undefined;
	return /^installed (\S+)$/.exec(finished.stdout.toString("utf8").trim())?.[1];
}
async function downloadPackage(options) {
	const { env, signal, name, version, folder } = options;
	const finished = await (0,_process_runner_js__4.eF)({
		program: "apt-get",
		args: ["download", "--quiet", `${name}=${version}`],
		cwd: folder,
		env,
		signal,
		timeoutSeconds: downloadSeconds,
	});
	const file = (await (0,node_fs_promises__0.readdir)(folder)).find((entry) => entry.endsWith(".deb"));
	if ((0,_process_runner_js__4.gq)(finished) && file !== undefined)
		return (0,node_path__1.join)(folder, file);
	const said = (0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? ""), 300);
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The package ${name} ${version} could not be downloaded (${(0,_process_runner_js__4.lA)(finished)}): ${said}`,
		fix: "Run `sudo apt-get update` first: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
	});
}


}),

86198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (findProgram),
  r: () => (missingPackages)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findProgram(program, path) {
	for (const folder of [...path.split(node_path__2.delimiter), ...systemFolders]) {
		if (folder === "")
			continue;
		const place = (0,node_path__2.join)(folder, program);
		const isThere = await (0,node_fs_promises__1.access)(place, node_fs__0.constants.X_OK).then(() => true, () => false);
		if (isThere)
			return place;
	}
	return undefined;
}
async function missingPackages(requirements, path) {
	const missing = [];
	for (const requirement of requirements) {
		const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
		if (found.every((place) => place === undefined))
			missing.push(requirement.package);
	}
	return missing;
}


}),

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

90112:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  provideFor: () => (provideFor)
});


var external_node_path_ = __webpack_require__(76760);

var download = __webpack_require__(45137);

var failure = __webpack_require__(67271);

var runner = __webpack_require__(60850);

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
	const packages = await (0,programs.r)(requirements, path);
	if (packages.length === 0 || (await (0,programs.K)("apt-get", path)) === undefined)
		return;
	const commands = await (0,apt._)({ packages, root: process.geteuid?.() === 0, env });
	say(`Installing what is missing: ${packages.join(", ")}`);
	await runApt(options, { commands, what: `${packages.join(", ")} could not be installed` });
}
async function refreshPackageLists(options) {
	const { env, say } = options;
	if ((await (0,programs.K)("apt-get", env["PATH"] ?? "")) === undefined)
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

var skopeo = __webpack_require__(74852);

var promises_ = __webpack_require__(51455);

var buildah_source = __webpack_require__(14737);

var surface = __webpack_require__(10970);

var external_node_fs_ = __webpack_require__(73024);

var digest = __webpack_require__(30719);

var printable = __webpack_require__(76158);

var buildah_version = __webpack_require__(7673);
;
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
const mark = "/.twofold-image";
function enterScript({ root, mountPoint, paths }) {
	return `set -eu
image=${quoted(root)} place=${quoted(mountPoint)} wd=$PWD
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
for path in ${paths.map(quoted).join(" ")}; do
  if [ -e "$path" ] && ! [ "$path" -ef "$root$path" ]; then bind "$path"; fi
done
: >"$root${mark}"
[ -d "$root$wd" ] || wd=/
PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
exec unshare --root="$root" --wd="$wd" "$@"
`;
}
function callScript({ enter, program, userNamespace }) {
	const command = [...userNamespace, "unshare", "--mount", "sh", enter, program].map(quoted);
	return `#!/bin/sh
[ -e ${mark} ] && exec ${quoted(program)} "$@"
exec ${command.join(" ")} "$@"
`;
}


var tool_cache = __webpack_require__(53804);
;











const unpackSeconds = 600;
async function provideFromImage(options) {
	const { reference, cache } = options;
	const isRoot = process.geteuid?.() === 0;
	const helper = await (0,programs.K)("buildah", options.env["PATH"] ?? "");
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


})

};
//# sourceMappingURL=112.index.js.map
