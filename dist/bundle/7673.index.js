export const id = 7673;
export const ids = [7673];
export const modules = {

7673:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
var _process_runner_js__5 = __webpack_require__(65663);
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
	return (0,_packages_programs_js__4.Kp)(packageName, env["PATH"] ?? "");
}


}),

14795:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  DX: () => (unpackPackage),
  Qj: () => (unpackBuildah)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _domain_text_surface_js__4 = __webpack_require__(10970);
var _process_runner_js__5 = __webpack_require__(65663);






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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

57175:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
var valibot__15 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_choose_image_js__1 = __webpack_require__(72546);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_oci_oci_js__3 = __webpack_require__(91459);
var _domain_oci_oci_parse_js__4 = __webpack_require__(1736);
var _domain_oci_reference_js__5 = __webpack_require__(73326);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_schema_js__7 = __webpack_require__(59006);
var _domain_text_surface_js__8 = __webpack_require__(10970);
var _process_child_environment_js__9 = __webpack_require__(52845);
var _process_runner_js__10 = __webpack_require__(65663);
var _auth_file_js__11 = __webpack_require__(23814);
var _failures_js__12 = __webpack_require__(40382);
var _machine_registries_js__13 = __webpack_require__(72290);
var _retry_js__14 = __webpack_require__(52667);
















async function readRemoteImage(options) {
	const name = (0,_domain_oci_reference_js__5.F2)(options.reference);
	if (name === undefined) {
		throw new _domain_text_failure_js__6.HR({
			code: "usage",
			message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
			fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { registry } = name;
	const isFollowed = await (0,_machine_registries_js__13.Vb)(registry, options.env);
	const source = isFollowed ? await skopeoSource(options, registry) : clientSource(options, name);
	let reference = options.reference;
	let bytes = await source.manifest(reference);
	if (isIndex(bytes)) {
		const chosen = choose((0,_domain_oci_oci_parse_js__4.A1)(bytes, origin("index", reference)).manifests, options);
		reference = `${(0,_domain_oci_reference_js__5.aR)(name)}@${chosen.digest}`;
		bytes = await source.manifest(reference);
	}
	const manifest = (0,_domain_oci_oci_parse_js__4.Ng)(bytes, origin("manifest", reference));
	const configBytes = await source.config(reference, manifest.config);
	if ((0,_domain_oci_digest_js__2.ol)(configBytes) !== manifest.config.digest) {
		throw new _domain_text_failure_js__6.HR({
			code: "registry",
			message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
			fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
		});
	}
	return {
		digest: (0,_domain_oci_digest_js__2.ol)(bytes),
		manifestSize: bytes.length,
		manifest,
		config: (0,_domain_oci_oci_parse_js__4.FB)(configBytes, origin("config", reference)),
		configBytes,
	};
}
function clientSource({ client, access }, name) {
	const repository = client.repository((0,_domain_oci_reference_js__5.aR)(name));
	const missing = (reference) => {
		const hasAccount = access.username !== undefined;
		return (0,_failures_js__12.fK)({ verb: "read", reference, hasAccount });
	};
	return {
		async manifest(reference) {
			const { digest, tag = "latest" } = (0,_domain_oci_reference_js__5.F2)(reference) ?? {};
			const served = await repository.manifest(digest ?? tag);
			if (served === undefined)
				throw missing(reference);
			return served.bytes;
		},
		async config(reference, { digest, size }) {
			const bytes = await repository.blob({ digest, size });
			if (bytes === undefined)
				throw missing(reference);
			return bytes;
		},
	};
}
async function skopeoSource(options, registry) {
	const { access, env, signal, folder } = options;
	const file = await (0,_auth_file_js__11.authFile)({ access, registries: [registry], env, folder });
	const auth = file === undefined ? [] : [`--authfile=${file}`];
	const inspect = async (reference, flags) => {
		const args = [
			...(0,_machine_registries_js__13.W7)(env),
			"inspect",
			...flags,
			...auth,
			...(0,_machine_registries_js__13.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)(reference, (0,_domain_build_insecure_js__0.u)(access, [registry]))),
			`docker://${reference}`,
		];
		const finished = await (0,_retry_js__14.s)({
			signal,
			attempt: () => (0,_process_runner_js__10.eF)({ program: "skopeo", args, env: (0,_process_child_environment_js__9.signInEnvironment)(env), signal, timeoutSeconds: 120 }),
			again: (result) => !(0,_process_runner_js__10.gq)(result) && (0,_failures_js__12.WG)(result.lastLines),
		});
		if (!(0,_process_runner_js__10.gq)(finished)) {
			const hasAccount = access.username !== undefined;
			throw (0,_failures_js__12.MX)({ verb: "read", reference, hasAccount }, finished);
		}
		return finished.stdout;
	};
	return {
		manifest: (reference) => inspect(reference, ["--raw"]),
		config: (reference) => inspect(reference, ["--config", "--raw"]),
	};
}
const kindSchema = (0,_domain_text_schema_js__7.Xy)({ mediaType: valibot__15.L5J(), manifests: valibot__15.L5J() });
function isIndex(bytes) {
	const found = (0,_domain_text_schema_js__7.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
	if (found?.mediaType !== undefined)
		return _domain_oci_oci_js__3.U8.some((type) => type === found.mediaType);
	return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
	const found = (0,_domain_oci_choose_image_js__1.Ny)(manifests, { name: reference, choice: platform });
	if (found !== undefined)
		return found;
	throw new _domain_text_failure_js__6.HR({
		code: "usage",
		message: `${reference} has no image${platform === _domain_oci_choose_image_js__1.A3 ? "" : ` for ${platform}`}.`,
		fix: `Write one that it has with ${(0,_domain_text_surface_js__8.Pe)("platforms")}.`,
	});
}
function origin(what, reference) {
	return { name: `the ${what} of ${reference}`, code: "registry" };
}


}),

77953:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (downloadPackage),
  dO: () => (offeredVersions),
  nU: () => (installedVersion)
});

var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(65663);





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

};
//# sourceMappingURL=7673.index.js.map
