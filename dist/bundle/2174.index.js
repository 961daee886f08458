export const id = 2174;
export const ids = [2174];
export const modules = {

98135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (cloneRevision),
  f: () => (firstFailure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_configuration_js__5 = __webpack_require__(50982);
var _run_environment_js__2 = __webpack_require__(24145);
var _run_git_js__3 = __webpack_require__(75455);






const fetching = 3600;
const fromFolder = "--upload-pack=git -c pack.compression=0 -c pack.window=0 upload-pack";
const keepPack = "fetch.unpackLimit=1";
async function cloneRevision(options) {
	const { url, revision, folder, submodules = recordedSubmodules, env, signal } = options;
	if (url.startsWith("-"))
		return (0,_domain_source_checkout_js__4.L)("it is neither a URL nor a folder");
	const isLocal = url.startsWith("/") || url.startsWith("file:");
	const given = (0,_run_environment_js__2._)(env, undefined);
	await (0,node_fs_promises__0.mkdir)(folder, { recursive: true });
	const git = (0,_run_git_js__3.u)({
		folder,
		env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
		config: [...(0,_run_configuration_js__5.Ke)(folder), "safe.directory=*", "advice.detachedHead=false", keepPack],
		signal,
	});
	const steps = [
		{ args: ["init", "--quiet", "--template="] },
		{ args: ["remote", "add", "origin", url] },
		{
			args: [
				...["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"],
				...(isLocal ? [fromFolder] : []),
				"origin",
			],
			seconds: fetching,
		},
		{ args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
		{ args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
	];
	const failed = await firstFailure(git, steps);
	if (failed !== undefined)
		return failed;
	return (await submodules(git, folder)) ?? (0,_domain_source_checkout_js__4.e)(folder);
}
async function recordedSubmodules(git, folder) {
	const hasSubmodules = await (0,node_fs_promises__0.access)((0,node_path__1.join)(folder, ".gitmodules")).then(() => true, () => false);
	if (!hasSubmodules)
		return undefined;
	const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
	return await firstFailure(git, [{ args, seconds: fetching }]);
}
async function firstFailure(git, steps) {
	for (const { args, why, ...options } of steps) {
		const answer = await git.text(args, options);
		if (!answer.known)
			return (0,_domain_source_checkout_js__4.L)(why ?? answer.why);
	}
	return undefined;
}


}),

50052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (lfsFiles),
  W: () => (lfsObjects)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_side_by_side_js__7 = __webpack_require__(15301);
var _domain_source_checkout_js__6 = __webpack_require__(25651);
var _files_file_contents_js__1 = __webpack_require__(87873);
var _files_filtered_js__2 = __webpack_require__(15015);
var _files_lfs_js__3 = __webpack_require__(1485);
var _files_objects_js__5 = __webpack_require__(92438);
var _run_repository_js__4 = __webpack_require__(11258);








const digestsAtOnce = 4;
async function lfsFiles(repository) {
	const filtered = await (0,_files_filtered_js__2.x)(repository, "");
	if (!filtered.known)
		return filtered;
	const entries = filtered.value.flatMap(({ entry, driver }) => (driver === "lfs" ? [entry] : []));
	const names = [...new Set(entries.map(({ object }) => object))];
	const sizes = await (0,_files_objects_js__5.Et)(repository, names);
	if (!sizes.known)
		return sizes;
	const small = names.filter((_name, at) => (sizes.value[at] ?? 0) < _files_lfs_js__3.Fk);
	const contents = await (0,_files_objects_js__5.a4)(repository, small);
	if (!contents.known)
		return contents;
	return (0,_domain_source_checkout_js__6.e)(entries.flatMap(({ path, object }) => {
		const pointer = (0,_files_lfs_js__3.vp)(contents.value.get(object) ?? "");
		return pointer === undefined ? [] : [{ path, sha256: pointer.sha256 }];
	}));
}
async function lfsObjects(options) {
	const { root, lfsFrom } = options;
	const opened = await (0,_run_repository_js__4.h_)(root, options);
	if (opened.kind === "closed")
		return (0,_domain_source_checkout_js__6.L)(opened.why);
	const files = await lfsFiles(opened.repository);
	if (!files.known)
		return files;
	const found = await (0,_domain_build_side_by_side_js__7.Q)(files.value, digestsAtOnce, async ({ path, sha256 }) => {
		const kept = ["lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256];
		const places = [
			(0,node_path__0.join)(root, path),
			...[root, lfsFrom].flatMap((each) => each === undefined ? [] : [(0,node_path__0.join)(each, ".git", ...kept), (0,node_path__0.join)(each, ...kept)]),
		];
		for (const place of places)
			if (await isContent(place, sha256))
				return { path, place };
		return { path, place: undefined };
	});
	return (0,_domain_source_checkout_js__6.e)({
		lfs: found.flatMap(({ place }) => (place === undefined ? [] : [place])),
		pointers: found.flatMap(({ path, place }) => (place === undefined ? [path] : [])),
	});
}
async function isContent(path, sha256) {
	return (await (0,_files_file_contents_js__1.ol)({ path, algorithm: "sha256", head: () => "" })) === sha256;
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

57175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
var valibot__15 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_choose_image_js__1 = __webpack_require__(72546);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_oci_oci_js__3 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__4 = __webpack_require__(1736);
var _domain_oci_reference_js__5 = __webpack_require__(73326);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_schema_js__7 = __webpack_require__(59006);
var _domain_text_surface_js__8 = __webpack_require__(10970);
var _process_child_environment_js__9 = __webpack_require__(52845);
var _process_runner_js__10 = __webpack_require__(60850);
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

74011:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (sourceUrl),
  R: () => (completeClaims)
});
var _domain_labels_kind_faults_js__0 = __webpack_require__(14725);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_surface_js__2 = __webpack_require__(10970);



const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];
function completeClaims(known, given) {
	const { source, recipe } = known;
	const missing = [...sourceGaps(known, given), ...recipeGaps(known, given)];
	if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
		return { kind: "incomplete", missing };
	}
	const { file, recipe: kind, ...others } = recipe;
	if (kind.kind === "base")
		return { kind: "base", claims: { source, recipe: { ...others, recipe: kind } } };
	if (typeof file === "object")
		return { kind: "incomplete", missing };
	const found = { ...others, recipe: kind, ...(file === undefined ? {} : { file }) };
	return { kind: "complete", claims: { source, recipe: found } };
}
function sourceUrl({ repository }) {
	return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
		? `https://${repository}`
		: undefined;
}
function sourceGaps(known, given) {
	const { source, advisories = [], isForeign } = known;
	if (source === undefined) {
		return [gap("labels", "The image's labels name no source.", nameSource)];
	}
	const gaps = [];
	if (source.revision === "") {
		const fix = isForeign ? nameSource : fromClean;
		gaps.push(gap("revision", "The image's labels name no revision.", fix));
	}
	if (given.source === undefined && sourceUrl(source) === undefined) {
		const { repository } = source;
		gaps.push(gap("revision", repository === ""
			? "The image's labels name no repository."
			: `The repository ${shown(repository)} has no host, so nobody else can reach it.`, `Give a clone of it: ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")}, or its URL.`));
	}
	const own = advisories.filter((name) => notOfCommit.includes(name));
	if (own.length > 0) {
		const message = `The image says itself that it was not built from its commit alone: ${own.join(", ")}.`;
		gaps.push(gap("revision", message, fromClean));
	}
	return gaps;
}
const nameSource = `Say what it was built from: ${(0,_domain_text_surface_js__2.Pe)("revision", "COMMIT")}, and ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")} or the URL of its repository.`;
const fromClean = "Build the image again from a clean checkout of a commit.";
function recipeGaps(known, given) {
	const { recipe, unknownContexts, unknownKind, unknownForm } = known;
	if (recipe === undefined && unknownKind !== undefined) {
		const message = `The image's recipe is of the kind ${shown(unknownKind)}, which this version of Twofold does not know.`;
		return [
			gap("labels", message, "Use the version of Twofold that built the image, or a later one."),
		];
	}
	if (recipe === undefined && unknownForm !== undefined) {
		const { kind, form, known: own } = unknownForm;
		const message = `The image's recipe is form ${form} of the kind ${kind}, of which this version of Twofold writes form ${own}.`;
		return [gap("labels", message, "Use the version of Twofold that built the image.")];
	}
	if (recipe?.version !== 2) {
		const message = recipe === undefined
			? "The image has no recipe, and no attestation that can be read says how it was built."
			: "The image's label `dev.twofold.recipe` has a recipe of version 1, which lacks what a rebuild needs.";
		const fix = `Say how it was built: ${(0,_domain_text_surface_js__2.Pe)("recipe", "FILE")}, in which \`{}\` means with every default.`;
		return [gap("labels", message, fix)];
	}
	const gaps = [];
	const fault = (0,_domain_labels_kind_faults_js__0.h)(recipe);
	if (fault !== undefined) {
		const fix = `Leave that out of the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, or name there the recipe that the image was built by.`;
		gaps.push(gap("labels", `The recipe contradicts its kind: ${fault}.`, fix));
	}
	if (typeof recipe.file === "object") {
		const message = "The Containerfile was outside of the repository.";
		gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
	}
	if (recipe.network === "host" && given.network !== "host") {
		const message = "The build's steps had the machine's own network.";
		gaps.push(gap("network", message, `If you trust them with this machine's: ${(0,_domain_text_surface_js__2.Pe)("network", "host")}.`));
	}
	for (const id of recipe.secrets) {
		if (given.secrets.includes(id))
			continue;
		gaps.push(gap("secret", `The build had a secret \`${shown(id)}\`.`, `Give it: ${(0,_domain_text_surface_js__2.Pe)("secrets", `${shown(id)}=…`)}.`));
	}
	return [
		...gaps,
		...prebuiltGaps(recipe.recipe, given),
		...recipe.buildContexts.flatMap(contextGap),
		...unknownContexts.map(unknownContext),
	];
}
function prebuiltGaps(recipe, { runsCommands }) {
	if (recipe.kind !== "prebuilt")
		return [];
	const files = recipe.files.slice(0, 10).map(({ path }) => `\`${shown(path)}\``);
	const named = files.length < recipe.files.length ? [...files, "…"] : files;
	if (recipe.make === undefined) {
		const message = `The image's files (${named.join(", ")}) were made by a process that the label does not name.`;
		return [gap("prebuilt-files", message, `Build again with ${(0,_domain_text_surface_js__2.Pe)("prebuilt-command")}.`)];
	}
	if (runsCommands)
		return [];
	const message = `A command made files of the image (${named.join(", ")}), and would run on this machine, outside of every container: ${shown(JSON.stringify(recipe.make))}.`;
	const fix = `If you trust it and the source with this machine: ${(0,_domain_text_surface_js__2.Pe)("run-prebuilt-command", "true")}.`;
	return [gap("prebuilt-command", message, fix)];
}
function unknownContext(name) {
	const message = `The build had a context \`${shown(name)}\`, and nothing says what was in it.`;
	const fix = `Say so in the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, under \`buildContexts\`.`;
	return gap("build-context", message, fix);
}
function contextGap(context) {
	if (!("foreign" in context))
		return [];
	const message = `The build context \`${shown(context.name)}\` was a folder outside of the repository.`;
	return [gap("build-context", message, "Keep that folder in the repository, or in an image.")];
}
function gap(input, message, fix) {
	return { input, message, fix };
}
function shown(text) {
	return (0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 200));
}


}),

58361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (keptImages)
});
var node_path__0 = __webpack_require__(76760);

async function keptImages(contexts, { root, ports }) {
	const offsets = contexts.flatMap((context) => "digest" in context && context.offset !== undefined ? [context.offset] : []);
	const found = offsets.map(async (offset) => [offset, await ports.keptAs(node_path__0.posix.join(root, offset))]);
	return new Map(await Promise.all(found));
}


}),

69721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (knownInputs)
});
var _domain_labels_label_reading_js__4 = __webpack_require__(66182);
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_source_repository_name_js__2 = __webpack_require__(95847);
var _domain_source_source_id_js__3 = __webpack_require__(37574);





function knownInputs(sayings) {
	const { claims, provenance, given } = sayings;
	const source = sourceOf(sayings);
	const doubts = contradictions(claims, provenance);
	const own = claims.recipe?.version === 2 ? claims.recipe : undefined;
	const { unknownKind, unknownForm } = claims;
	const common = {
		...{ source, doubts, unknownContexts: [], assumed: [] },
		...(unknownKind === undefined ? {} : { unknownKind }),
		...(unknownForm === undefined ? {} : { unknownForm }),
	};
	if (own !== undefined && given.recipe === undefined) {
		return { ...common, recipe: own, recipeFrom: ["label"], isForeign: false };
	}
	const recipeFrom = [
		...(given.recipe === undefined ? [] : ["file"]),
		...(claims.recipe === undefined ? [] : ["label"]),
		...(own === undefined && isUsed(sayings) ? ["attestation"] : []),
	];
	if (given.recipe === undefined && provenance?.says !== "build") {
		return { ...common, recipe: claims.recipe, recipeFrom, isForeign: true };
	}
	const contexts = own === undefined ? (provenance?.buildContexts ?? []) : [];
	const known = new Set(given.recipe?.buildContexts?.map(({ name }) => name));
	return {
		...common,
		recipe: { ...recipeOf(sayings), ...given.recipe },
		recipeFrom,
		isForeign: own === undefined,
		unknownContexts: contexts.filter((name) => !known.has(name)),
		assumed: assumptions(sayings),
	};
}
function isUsed({ provenance, given }) {
	const hasBases = given.recipe !== undefined && (provenance?.bases.length ?? 0) > 0;
	return provenance?.says === "build" || hasBases;
}
function sourceOf({ claims, provenance, given }) {
	const said = claims.source;
	const attested = provenance?.repository;
	const repository = said?.repository || (attested && (0,_domain_source_repository_name_js__2.aR)(attested)) || "";
	const isSame = attested === undefined || (0,_domain_source_repository_name_js__2.aR)(attested) === repository;
	const revision = given.revision || said?.revision || (isSame ? provenance?.revision : undefined) || "";
	if (said === undefined && repository === "" && revision === "")
		return undefined;
	const parts = {
		repository,
		revision,
		version: said?.version ?? _domain_source_source_id_js__3.aH,
		offset: said?.offset ?? "",
	};
	return { ...parts, id: (0,_domain_source_source_id_js__3.yn)(parts) };
}
function recipeOf({ claims, provenance, platform }) {
	const { recipe } = claims;
	if (recipe?.version === 2)
		return recipe;
	const epoch = provenance?.buildArgs.find(({ name }) => name === "SOURCE_DATE_EPOCH")?.value;
	const target = recipe?.target ?? provenance?.target;
	const file = recipe?.file ?? provenance?.file;
	return {
		version: 2,
		recipe: { kind: "containerfile" },
		...(file === undefined ? {} : { file }),
		...(target === undefined ? {} : { target }),
		buildArgs: recipe?.buildArgs ?? provenance?.buildArgs ?? [],
		offset: recipe?.offset ?? provenance?.offset ?? "",
		platform: recipe?.platform ?? platform,
		buildah: recipe?.buildah ?? "",
		network: provenance?.network ?? "default",
		canonical: false,
		timestamp: epoch !== undefined && /^\d{1,10}$/.test(epoch) ? Number(epoch) : 0,
		labels: provenance?.labels.map(({ name }) => name) ?? [],
		annotations: [],
		secrets: provenance?.secrets ?? [],
		buildContexts: [],
		bases: [...labelledBase(claims), ...(provenance?.bases ?? [])],
	};
}
function labelledBase({ base }) {
	return base?.name === undefined || base.digest === undefined
		? []
		: [{ name: base.name, digest: base.digest }];
}
function assumptions({ claims, provenance, given }) {
	if (claims.recipe !== undefined || provenance?.says !== "build")
		return [];
	const isCut = !provenance.isComplete && given.recipe?.buildArgs === undefined;
	return isCut
		? [
			"The attestation does not have every parameter of the build: its build arguments and secrets may have been others.",
		]
		: [];
}
function contradictions(claims, provenance) {
	if (provenance === undefined)
		return [];
	const { source, base } = claims;
	const { repository, revision } = provenance;
	const attested = repository === undefined ? undefined : (0,_domain_source_repository_name_js__2.aR)(repository);
	const found = [];
	const tell = (label, value, said) => {
		found.push({ label, value, because: `contradicts the provenance attestation: ${said}` });
	};
	if (source !== undefined && attested !== undefined && attested !== source.repository) {
		tell(_domain_labels_labels_js__0.l3.source, source.repository, attested);
	}
	if (source !== undefined && (0,_domain_labels_label_reading_js__4.oN)(source.revision) && revision !== undefined) {
		if (source.revision !== revision)
			tell(_domain_labels_labels_js__0.l3.revision, source.revision, revision);
	}
	const named = base?.name === undefined ? undefined : sameBase(base.name, provenance.bases);
	if (named !== undefined && base?.digest !== undefined && named.digest !== base.digest) {
		tell(_domain_labels_labels_js__0.l3.baseDigest, base.digest, named.digest);
	}
	return found;
}
function sameBase(name, bases) {
	const wanted = fullName(name);
	return bases.find((each) => wanted !== undefined && fullName(each.name) === wanted);
}
function fullName(name) {
	const reference = (0,_domain_oci_reference_js__1.F2)(name);
	return reference === undefined ? undefined : (0,_domain_oci_reference_js__1.FH)(reference);
}


}),

8575:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rebuildRequest)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_kind_rules_js__1 = __webpack_require__(41604);


function rebuildRequest(options) {
	const { claims, given, root, labels, annotations } = options;
	const { source, recipe } = claims;
	const { target: _t, hermetic: _h, file: _f, platform: _p, exceptions: _e, ...others } = given;
	const { repository: _r, ...rest } = others;
	const { sourceDateEpoch: epoch } = recipe;
	return {
		...rest,
		recipe: recipe.recipe,
		context: node_path__0.posix.join(root, recipe.offset),
		...(recipe.file === undefined ? {} : { file: node_path__0.posix.join(root, recipe.offset, recipe.file) }),
		...(recipe.target === undefined ? {} : { target: recipe.target }),
		...(recipe.hermetic === undefined ? {} : { hermetic: recipe.hermetic }),
		image: [],
		tags: [],
		references: [],
		push: false,
		reuse: false,
		pushUnchecked: false,
		buildArgs: recipe.buildArgs,
		buildContexts: recipe.buildContexts
			.filter(({ name }) => !_domain_build_kind_rules_js__1.Dx[recipe.recipe.kind].contexts.includes(name))
			.flatMap((context) => contextValue(context, options)),
		labels: valuesOf(recipe.labels, labels),
		annotations: valuesOf(recipe.annotations, annotations),
		...(recipe.platform === options.machinePlatform ? {} : { platform: recipe.platform }),
		network: recipe.network,
		canonical: recipe.canonical,
		timestamp: { kind: "seconds", seconds: recipe.timestamp },
		sourceDateEpoch: epoch === undefined ? { kind: "none" } : { kind: "seconds", seconds: epoch },
		...(source.repository === "" ? {} : { repository: source.repository }),
		offset: source.offset,
		tryFix: false,
		compareSingleStage: false,
		forbid: [],
	};
}
function contextValue(context, { root, kept }) {
	const { name } = context;
	if ("foreign" in context)
		return [];
	if (!("digest" in context))
		return [{ name, value: node_path__0.posix.join(root, context.offset) }];
	const { digest, reference, offset } = context;
	if (reference !== undefined)
		return [{ name, value: `docker-image://${reference}@${digest}` }];
	const scheme = offset === undefined ? undefined : kept.get(offset);
	if (offset === undefined || scheme === undefined)
		return [];
	const pinned = scheme === "oci-layout://" ? `@${digest}` : "";
	return [{ name, value: `${scheme}${node_path__0.posix.join(root, offset)}${pinned}` }];
}
function valuesOf(names, values) {
	return names.flatMap((name) => {
		const value = Object.hasOwn(values, name) ? values[name] : undefined;
		return value === undefined ? [] : [{ name, value }];
	});
}


}),

72901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (missingBases),
  u: () => (recordedRegistry)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);



const forPlatform = /^--platform=\S{1,100} /;
function recordedDigests(bases) {
	const digests = new Map();
	for (const { name, digest } of bases) {
		const reference = (0,_domain_oci_reference_js__0.F2)(name.replace(forPlatform, ""));
		for (const written of reference === undefined ? [] : spellings(reference)) {
			if (!digests.has(written))
				digests.set(written, digest);
		}
	}
	return digests;
}
function spellings(reference) {
	const { tag, digest, ...name } = reference;
	const written = (0,_domain_oci_reference_js__0.FH)(reference);
	return tag === "latest" && digest === undefined ? [written, (0,_domain_oci_reference_js__0.FH)(name)] : [written];
}
function recordedRegistry(registry, bases, unrecorded) {
	const digests = recordedDigests(bases);
	return {
		resolve: (reference) => {
			const digest = digests.get(reference);
			if (digest !== undefined)
				return Promise.resolve(digest);
			if (unrecorded !== undefined)
				return unrecorded(reference);
			const message = `The image's recipe does not say which ${(0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(reference, 200))} it was built on.`;
			return Promise.reject(new _domain_text_failure_js__1.HR({
				code: "registry",
				message,
				fix: "Its label does not fit its Containerfile: build the image again.",
			}));
		},
		served: () => Promise.reject(new Error("a rebuild pushes nothing")),
		fetch: (options) => registry.fetch(options),
		tryPush: () => Promise.reject(new Error("a rebuild pushes nothing")),
		push: () => Promise.reject(new Error("a rebuild pushes nothing")),
	};
}
async function missingBases(registry, recipe) {
	const found = await Promise.all(wantedImages(recipe).map((each) => lackOf(each, registry)));
	return found.flat();
}
function wantedImages({ bases, buildContexts, }) {
	const contexts = new Set(buildContexts.map(({ name }) => name));
	const ofBases = bases.filter(({ name }) => !contexts.has(name));
	const ofContexts = buildContexts.flatMap((each) => "reference" in each && each.reference !== undefined
		? [{ name: each.reference, digest: each.digest }]
		: []);
	return [...ofBases, ...ofContexts].flatMap(({ name, digest }) => {
		const reference = (0,_domain_oci_reference_js__0.F2)(name.replace(forPlatform, ""));
		return reference === undefined ? [] : [{ name, reference, digest }];
	});
}
async function lackOf({ name, reference, digest }, registry) {
	const shown = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(name, 200));
	if (reference.registry === "localhost") {
		const message = `The base \`${shown}\` was only in the storage of the machine that built.`;
		return [{ input: "base", message, fix: "Push that base to a registry and build on it." }];
	}
	try {
		await registry.resolve(`${(0,_domain_oci_reference_js__0.aR)(reference)}@${digest}`);
		return [];
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__1.HR) || error.code === "interrupted")
			throw error;
		const message = `The base \`${shown}\` (${digest}) could not be read: ${error.told.message}`;
		return [{ input: "base", message, fix: error.told.fix }];
	}
}


}),

2426:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  sm: () => (imageInRegistry),
  qV: () => (imagesFor),
  F2: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_digest = __webpack_require__(30719);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);

var layout = __webpack_require__(50654);
;






async function adoptFetched(folder, name) {
	const file = (0,external_node_path_.join)(folder, "manifest.json");
	const bytes = await (0,promises_.readFile)(file);
	const manifest = (0,oci_parse.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
	const digest = (0,oci_digest.ol)(bytes);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob.nD)(folder, digest)), { recursive: true });
	await (0,promises_.rename)(file, (0,blob.nD)(folder, digest));
	await moveBlobs(folder, manifest);
	const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout.P }));
}
async function moveBlobs(folder, { config, layers }) {
	for (const { digest } of [config, ...layers]) {
		const place = (0,blob.nD)(folder, digest);
		const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
		const exists = await (0,promises_.stat)(from).then(() => true, () => false);
		if (exists)
			await (0,promises_.rename)(from, place);
	}
}


var child_environment = __webpack_require__(52845);

var auth_file = __webpack_require__(23814);

var skopeo = __webpack_require__(74852);

var entries = __webpack_require__(69377);

var insecure = __webpack_require__(1758);

var choose_image = __webpack_require__(72546);

var image_location = __webpack_require__(14228);

var oci_reference = __webpack_require__(73326);

var tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;


















function imagesFor(options) {
	let own;
	let count = 0;
	return {
		async open(name) {
			const { platform } = options;
			const found = await find(name, options.cwd);
			if (found.kind === "layout") {
				const { path, tag } = found;
				const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
				return { image, layout: path, place: path };
			}
			const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
			if (work !== options.folder)
				own = work;
			count += 1;
			const place = `${work}/image-${count}`;
			await fetchInto(place, { ...options, work, from: found.from });
			await adoptFetched(place, name);
			return { image: await (0,layout.openLayout)(place, { platform }), place };
		},
		async close() {
			if (own !== undefined)
				await (0,clean_up.cleanUp)(own);
		},
	};
}
async function imageInRegistry(name, cwd) {
	if ((0,image_location.z)(name)?.kind === "files")
		return undefined;
	const found = await find(name, cwd);
	if (found.kind === "layout" || found.from.kind === "files")
		return undefined;
	return (0,oci_reference.F2)(found.from.reference);
}
async function keptAs(path) {
	if ((await kindOf(path)) === "folder")
		return "oci-layout://";
	if ((await kindOf(path)) === "file")
		return `${await transportOf(path, path)}:`;
	throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
	const { access, env, signal, platform, from, work } = options;
	const name = from.kind === "registry" ? (0,oci_reference.F2)(from.reference) : undefined;
	const registries = name === undefined ? [] : [name.registry];
	const registry = (0,skopeo.skopeoRegistry)({
		skopeo: "skopeo",
		env: (0,child_environment.signInEnvironment)(env, (0,child_environment.runMarks)(work)),
		signal,
		authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
		insecure: (0,insecure.u)(access, registries),
		accounts: access.username === undefined ? [] : registries,
	});
	await registry.fetch({ from, folder, platform: platform === choose_image.A3 ? undefined : platform });
}
async function find(name, cwd) {
	const location = (0,image_location.z)(name);
	if (location?.kind === "registry")
		return inRegistry(location.reference);
	if (location !== undefined) {
		const { transport, rest } = location;
		const file = (0,external_node_path_.resolve)(cwd, rest);
		return transport === "oci" ? await layoutOf(file, name) : await archiveOf(transport, file);
	}
	const path = (0,external_node_path_.resolve)(cwd, name);
	const kind = await kindOf(path);
	if (kind === "folder")
		return await layoutOf(path, name);
	if (kind === "file")
		return await archiveOf(await transportOf(path, name), path);
	if ((await kindOf((0,tag.RK)(path).path)) === "folder")
		return await layoutOf(path, name);
	return inRegistry(name);
}
async function layoutOf(path, name) {
	if ((await kindOf(path)) === "folder") {
		return { kind: "layout", path: await (0,kept_image.UZ)(path, name), tag: undefined };
	}
	const named = (0,tag.RK)(path);
	return { kind: "layout", ...named, path: await (0,kept_image.UZ)(named.path, name) };
}
async function archiveOf(transport, location) {
	const { path } = (0,tag.RK)(location);
	for (const file of [location, path]) {
		if ((await kindOf(file)) === "file") {
			return { kind: "elsewhere", from: { kind: "files", transport, location } };
		}
	}
	throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
	if ((0,oci_reference.F2)(reference) !== undefined) {
		return { kind: "elsewhere", from: { kind: "registry", reference } };
	}
	throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
	const found = await (0,promises_.stat)(path).catch(() => undefined);
	if (found?.isDirectory() === true)
		return "folder";
	return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path, name) {
	const names = new Set();
	try {
		for await (const { header } of (0,entries.$2)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
			if (["oci-layout", "manifest.json"].includes(header.path))
				names.add(header.path);
			if (names.has("oci-layout"))
				return "oci-archive";
		}
	}
	catch (error) {
		throw error instanceof entries.bn ? (0,entries.eY)(name) : error;
	}
	if (names.has("manifest.json"))
		return "docker-archive";
	throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
		fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
	});
}


}),

16749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  K: () => (publishedImage),
  $: () => (sourcePlace)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var provenance = __webpack_require__(71871);

var digest = __webpack_require__(30719);

var oci = __webpack_require__(34730);

var oci_parse = __webpack_require__(1736);

var oci_referring = __webpack_require__(47795);

var oci_layout_blob = __webpack_require__(84769);
;






const mostRead = 200;
function attestedIn(layout) {
	const name = `the index of \`${layout}\``;
	const read = async (blob) => {
		const bytes = await (0,oci_layout_blob.tp)(layout, blob, oci_parse.rq);
		return { digest: blob.digest, mediaType: blob.mediaType, bytes };
	};
	const all = async () => {
		const bytes = await (0,oci_layout_blob.b$)(layout, "index.json", oci_parse.rq);
		const own = (0,oci_parse.A1)(bytes, { name, code: "tool" }).manifests.slice(0, mostRead);
		const found = new Map(own.map((each) => [each.digest, each]));
		for (const each of [...found.values()]) {
			if (!oci.U8.includes(each.mediaType))
				continue;
			const inner = (0,oci_parse.A1)((await read(each)).bytes, { name, code: "tool" }).manifests;
			for (const one of inner.slice(0, mostRead))
				found.set(one.digest, one);
		}
		return [...found.values()];
	};
	return {
		named: async () => {
			const [first] = oci.U8;
			const mediaType = first ?? "";
			const index = { schemaVersion: 2, mediaType, manifests: await all() };
			const bytes = Buffer.from(JSON.stringify(index));
			return { digest: (0,digest.ol)(bytes), mediaType, bytes };
		},
		manifest: async (digest) => {
			const found = (await all()).find((each) => each.digest === digest);
			return found === undefined || !(await (0,oci_layout_blob.is)(layout, digest)) ? undefined : read(found);
		},
		blob: async (blob) => (await (0,oci_layout_blob.is)(layout, blob.digest))
			? await (0,oci_layout_blob.tp)(layout, blob, provenance.W_)
			: undefined,
		referrers: async (subject) => {
			const found = [];
			for (const each of (await all()).slice(0, mostRead)) {
				if (!oci.$P.includes(each.mediaType))
					continue;
				if (!(await (0,oci_layout_blob.is)(layout, each.digest)))
					continue;
				const referring = (0,oci_referring.w)((await read(each)).bytes);
				if (referring?.subject !== subject)
					continue;
				const { artifactType, annotations } = referring;
				const { mediaType, digest, size } = each;
				found.push({ mediaType, digest, size, artifactType, annotations });
			}
			return found;
		},
		close: () => Promise.resolve(),
	};
}


var remote_image = __webpack_require__(57175);

var oci_reference = __webpack_require__(73326);
;

const unattested = {
	named: () => Promise.resolve(undefined),
	manifest: () => Promise.resolve(undefined),
	blob: () => Promise.resolve(undefined),
	referrers: () => Promise.resolve([]),
	close: () => Promise.resolve(),
};
function attestedBeside(reference, client) {
	const name = (0,oci_reference.F2)(reference);
	if (name === undefined)
		return unattested;
	const repository = client.repository((0,oci_reference.aR)(name));
	return {
		named: () => repository.manifest(name.digest ?? name.tag ?? "latest"),
		manifest: (digest) => repository.manifest(digest),
		blob: (blob) => repository.blob(blob),
		referrers: (subject) => repository.referrers(subject),
		close: () => client.close(),
	};
}


var image_location = __webpack_require__(14228);

var image_argument = __webpack_require__(2426);

var registry_client = __webpack_require__(47362);
;










async function publishedImage(run, folder) {
	const { reference, request, env, cwd, signal } = run;
	const platform = request.platform ?? run.usual;
	const access = request.registry;
	const images = (0,image_argument.qV)({ access, platform, env, cwd, signal, folder });
	const openOnce = once(() => images.open(reference));
	const open = async () => (await openOnce()).image;
	const name = await (0,image_argument.sm)(reference, cwd);
	if (name === undefined) {
		const { layout, place } = await openOnce();
		return {
			open,
			read: open,
			attested: layout === undefined ? unattested : attestedIn(layout),
			manifestSize: async (digest) => (await (0,promises_.stat)((0,oci_layout_blob.nD)(place, digest))).size,
		};
	}
	const written = (0,image_location.z)(reference) === undefined ? reference : (0,oci_reference.FH)(name);
	const client = (0,registry_client.registryClientFor)({ access, hosts: [name.registry], env, cwd, signal });
	const read = once(() => (0,remote_image.Y)({ reference: written, access, platform, env, signal, folder, client }));
	return {
		open,
		read,
		attested: attestedBeside(written, client),
		manifestSize: async () => (await read()).manifestSize,
	};
}
function once(ask) {
	let answer;
	return () => {
		answer ??= ask();
		return answer;
	};
}
async function sourcePlace(source, cwd) {
	return (await isOnDisk(source, cwd)) ? (0,external_node_path_.resolve)(cwd, source) : source;
}
async function isOnDisk(name, cwd) {
	return await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name)).then(() => true, () => false);
}


}),

43009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (holdsStatement),
  h: () => (statementIn)
});
var valibot__1 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);


const payloadType = "application/vnd.in-toto+json";
const statementTypes = [
	payloadType,
	"application/vnd.dsse.envelope.v1+json",
	"application/vnd.dev.sigstore.bundle+json;version=0.1",
	"application/vnd.dev.sigstore.bundle+json;version=0.2",
	"application/vnd.dev.sigstore.bundle+json;version=0.3",
	"application/vnd.dev.sigstore.bundle.v0.3+json",
];
function holdsStatement(mediaType) {
	return statementTypes.includes(mediaType);
}
const envelope = (0,_text_schema_js__0.Xy)({
	payloadType: valibot__1.euz(payloadType),
	payload: valibot__1.FsL(valibot__1.YjP(), valibot__1.yGV(/^[A-Za-z0-9+/_-]*={0,2}$/)),
});
const bundle = (0,_text_schema_js__0.Xy)({ dsseEnvelope: envelope });
function statementIn(text) {
	const outer = (0,_text_schema_js__0.MW)(_text_schema_js__0.o$, text);
	if (outer === undefined)
		return undefined;
	const signed = (0,_text_schema_js__0._Q)(envelope, outer) ?? (0,_text_schema_js__0._Q)(bundle, outer)?.dsseEnvelope;
	if (signed !== undefined)
		return Buffer.from(signed.payload, "base64").toString("utf8");
	return Object.hasOwn(outer, "predicateType") ? text : undefined;
}


}),

71871:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  WX: () => (isProvenance),
  W_: () => (maxAttestationBytes),
  Ch: () => (readProvenance)
});


var schema = __webpack_require__(59006);

var attested_statement = __webpack_require__(43009);

var external_node_path_ = __webpack_require__(76760);

var oci_digest = __webpack_require__(30719);

var oci_reference = __webpack_require__(73326);

var source_offset = __webpack_require__(57584);

var repository_name = __webpack_require__(95847);

var label_reading = __webpack_require__(66182);
;






function contextOf({ uri, digest, vcs }) {
	const git = uri === undefined ? undefined : gitContext(uri);
	if (git !== undefined) {
		const revision = [digest["sha1"], digest["sha256"]].find(isCommit);
		return { repository: git.url, revision, offset: git.offset, folder: git.offset };
	}
	const source = own(vcs, "source");
	const named = source !== undefined && (0,repository_name.aR)(source) !== undefined;
	const offset = (0,source_offset.t)(own(vcs, "localdir:context") ?? "") ?? "";
	return {
		repository: named ? source : undefined,
		revision: [own(vcs, "revision")].find(isCommit),
		offset,
		folder: (0,source_offset.t)(own(vcs, "localdir:dockerfile") ?? "") ?? offset,
	};
}
function isCommit(text) {
	return text !== undefined && (0,label_reading.oN)(text);
}
function gitContext(uri) {
	const hash = uri.indexOf("#");
	const [whole, fragment] = hash < 0 ? [uri, ""] : [uri.slice(0, hash), uri.slice(hash + 1)];
	const question = whole.indexOf("?");
	const [url, query] = question < 0 ? [whole, ""] : [whole.slice(0, question), whole.slice(question + 1)];
	const colon = fragment.indexOf(":");
	const inFragment = colon < 0 ? "" : fragment.slice(colon + 1);
	const offset = (0,source_offset.t)(new URLSearchParams(query).get("subdir") ?? inFragment);
	const isGit = /^(?:https?|git|ssh):\/\//.test(url) && (0,repository_name.aR)(url) !== undefined;
	return isGit && offset !== undefined ? { url, offset } : undefined;
}
function insideContext(place) {
	const path = (0,source_offset.t)(external_node_path_.posix.join(place.folder, place.path));
	if (path === undefined || path === "" || external_node_path_.posix.isAbsolute(place.path))
		return undefined;
	return external_node_path_.posix.relative(`/${place.offset}`, `/${path}`);
}
function commitOf(materials) {
	const found = materials.flatMap(({ uri, digest }) => {
		const url = /^git\+((?:https?|git|ssh):\/\/[^/?#]+\/[^@?#]+)(?:@[^?#]*)?$/.exec(uri)?.[1];
		const revision = ["gitCommit", "sha1", "sha256"]
			.map((name) => own(digest, name))
			.find(isCommit);
		return url === undefined || revision === undefined || (0,repository_name.aR)(url) === undefined
			? []
			: [{ repository: url, revision }];
	});
	const [first, ...others] = found;
	const isOne = others.every(({ repository, revision }) => repository === first?.repository && revision === first.revision);
	return isOne ? first : undefined;
}
function imageOf({ uri, digest }) {
	const hex = digest["sha256"];
	const found = /^pkg:docker\/([^?#@]+)(?:@([^?#]+))?(?:\?[^#]*)?$/.exec(uri);
	if (found === null || hex === undefined || !/^[0-9a-f]{64}$/.test(hex))
		return [];
	const name = decoded(found[1] ?? "");
	const version = decoded(found[2] ?? "");
	if (name === undefined || version === undefined)
		return [];
	const separator = version.startsWith("sha256:") ? "@" : ":";
	const reference = version === "" ? name : `${name}${separator}${version}`;
	return (0,oci_reference.F2)(reference) === undefined
		? []
		: [{ name: reference, digest: (0,oci_digest.Ch)(hex) }];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}
function own(values, name) {
	return Object.hasOwn(values, name) ? values[name] : undefined;
}


var dist = __webpack_require__(77934);
;


const provenance_schema_text = dist.YjP();
const texts = (0,schema.A7)(provenance_schema_text);
const digests = dist.yqP(texts, {});
const statement = (0,schema.Xy)({
	predicateType: provenance_schema_text,
	subject: (0,schema.c3)((0,schema.Xy)({ digest: texts })),
	predicate: dist.L5J(),
});
const material = (0,schema.Xy)({ uri: provenance_schema_text, digest: digests });
const parameters = (0,schema.Xy)({
	args: dist.yqP((0,schema.A7)(provenance_schema_text), {}),
	secrets: dist.yqP((0,schema.l1)((0,schema.Xy)({ id: provenance_schema_text })), []),
});
const vcs = (0,schema.no)((0,schema.Xy)({ vcs: dist.yqP(texts, {}) }));
const invocationOfTwo = dist.FsL((0,schema.Xy)({
	buildType: dist.euz("https://mobyproject.org/buildkit@v1"),
	invocation: (0,schema.Xy)({
		configSource: (0,schema.Xy)({
			uri: dist.yqP(provenance_schema_text),
			digest: digests,
			entryPoint: dist.yqP(provenance_schema_text),
		}),
		parameters: dist.yqP(parameters, {}),
	}),
	materials: dist.yqP((0,schema.l1)(material), []),
	metadata: (0,schema.no)((0,schema.Xy)({
		completeness: (0,schema.no)((0,schema.Xy)({ parameters: dist.yqP(dist.zMY(), false) })),
		"https://mobyproject.org/buildkit@v1#metadata": vcs,
	})),
}), dist.pdi(({ invocation, materials, metadata }) => {
	const { configSource, parameters: given } = invocation;
	return {
		uri: configSource.uri,
		digest: configSource.digest,
		path: configSource.entryPoint,
		args: given.args ?? {},
		secrets: given.secrets ?? [],
		materials,
		vcs: metadata?.["https://mobyproject.org/buildkit@v1#metadata"]?.vcs ?? {},
		isComplete: metadata?.completeness?.parameters ?? false,
	};
}));
const invocationOfOne = dist.FsL((0,schema.Xy)({
	buildDefinition: (0,schema.Xy)({
		buildType: dist.euz("https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md"),
		externalParameters: (0,schema.Xy)({
			configSource: (0,schema.Xy)({
				uri: dist.yqP(provenance_schema_text),
				digest: digests,
				path: dist.yqP(provenance_schema_text),
			}),
			request: dist.yqP(parameters, {}),
		}),
		resolvedDependencies: dist.yqP((0,schema.l1)(material), []),
	}),
	runDetails: (0,schema.no)((0,schema.Xy)({
		metadata: (0,schema.no)((0,schema.Xy)({
			buildkit_metadata: vcs,
			buildkit_completeness: (0,schema.no)((0,schema.Xy)({ request: dist.yqP(dist.zMY(), false) })),
		})),
	})),
}), dist.pdi(({ buildDefinition, runDetails }) => {
	const { configSource, request } = buildDefinition.externalParameters;
	const metadata = runDetails?.metadata;
	return {
		...{ uri: configSource.uri, digest: configSource.digest, path: configSource.path },
		args: request.args ?? {},
		secrets: request.secrets ?? [],
		materials: buildDefinition.resolvedDependencies,
		vcs: metadata?.buildkit_metadata?.vcs ?? {},
		isComplete: metadata?.buildkit_completeness?.request ?? false,
	};
}));
const materialsOfTwo = dist.FsL((0,schema.Xy)({ materials: (0,schema.l1)(material) }), dist.pdi(({ materials }) => materials));
const materialsOfOne = dist.FsL((0,schema.Xy)({ buildDefinition: (0,schema.Xy)({ resolvedDependencies: (0,schema.l1)(material) }) }), dist.pdi(({ buildDefinition }) => buildDefinition.resolvedDependencies));

;




const maxAttestationBytes = 16 * 1024 * 1024;
const [slsaTwo, slsaOne] = ["https://slsa.dev/provenance/v0.2", "https://slsa.dev/provenance/v1"];
function isProvenance(predicateType) {
	return predicateType === slsaTwo || predicateType === slsaOne;
}
function readProvenance(text, about) {
	const found = (0,schema.MW)(statement, (0,attested_statement.h)(text) ?? "");
	if (found === undefined || !isProvenance(found.predicateType))
		return undefined;
	const { subject, predicate } = found;
	if (!subject.some(({ digest }) => `sha256:${provenance_own(digest, "sha256")}` === about))
		return undefined;
	if (found.predicateType === slsaOne) {
		const said = whatIsSaid((0,schema._Q)(invocationOfOne, predicate), (0,schema._Q)(materialsOfOne, predicate));
		return said && { slsa: "v1", ...said };
	}
	const said = whatIsSaid((0,schema._Q)(invocationOfTwo, predicate), (0,schema._Q)(materialsOfTwo, predicate));
	return said && { slsa: "v0.2", ...said };
}
function whatIsSaid(build, materials) {
	return build === undefined ? materialsAlone(materials ?? []) : saidOfBuild(build);
}
function materialsAlone(materials) {
	const commit = commitOf(materials);
	const bases = materials.flatMap(imageOf);
	if (commit === undefined && bases.length === 0)
		return undefined;
	const nothing = { buildArgs: [], labels: [], secrets: [], buildContexts: [] };
	return { says: "materials", ...commit, offset: "", ...nothing, bases, isComplete: false };
}
function saidOfBuild(said) {
	const { args } = said;
	const context = contextOf(said);
	const file = insideContext({ ...context, path: said.path ?? "Dockerfile" });
	const target = provenance_own(args, "target");
	const network = provenance_own(args, "force-network-mode");
	return {
		says: "build",
		...(context.repository === undefined ? {} : { repository: context.repository }),
		...(context.revision === undefined ? {} : { revision: context.revision }),
		offset: context.offset,
		...(file === undefined ? {} : { file }),
		...(target === undefined || target === "" ? {} : { target }),
		...(network === "host" || network === "none" ? { network } : {}),
		buildArgs: named(args, "build-arg:"),
		labels: named(args, "label:"),
		secrets: said.secrets.map(({ id }) => id),
		buildContexts: named(args, "context:").map(({ name }) => name),
		bases: said.materials.flatMap(imageOf),
		isComplete: said.isComplete,
	};
}
function provenance_own(args, name) {
	return Object.hasOwn(args, name) ? args[name] : undefined;
}
function named(args, prefix) {
	return Object.entries(args).flatMap(([key, value]) => {
		const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
		return name === "" ? [] : [{ name, value }];
	});
}


}),

63769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E5: () => (readSnapshotManifest),
  FO: () => (snapshotType),
  Sp: () => (maxContentsBytes),
  a9: () => (parseSnapshotContents),
  j: () => (ociManifestType),
  oF: () => (writeSnapshot)
});
var valibot__4 = __webpack_require__(77934);
var _oci_digest_js__0 = __webpack_require__(30719);
var _oci_oci_js__1 = __webpack_require__(34730);
var _text_canonical_json_js__5 = __webpack_require__(84602);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_schema_js__3 = __webpack_require__(59006);






const snapshotType = "application/vnd.twofold.snapshot.v1+json";
const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
const partTypes = {
	bundle: "application/vnd.twofold.snapshot.bundle.v1",
	lfs: "application/vnd.twofold.snapshot.lfs.v1",
	document: "application/vnd.twofold.snapshot.document.v1+json",
	blob: "application/vnd.twofold.snapshot.blob.v1",
	package: "application/vnd.twofold.snapshot.package.v1",
};
const maxContentsBytes = 4 * 1024 * 1024;
const text = valibot__4.YjP();
const path = valibot__4.FsL(text, valibot__4.z6Y(isInside, "a path inside of the repository"));
const revision = valibot__4.FsL(text, valibot__4.yGV(/^[0-9a-f]{40}$/, "40 hex digits"));
const contentsSchema = (0,_text_schema_js__3.Xy)({
	version: valibot__4.euz(1, "1"),
	image: _oci_oci_js__1.er,
	sources: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ path, revision, bundle: _oci_oci_js__1.er, lfs: (0,_text_schema_js__3.c3)(_oci_oci_js__1.er) })),
	images: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ digest: _oci_oci_js__1.er, platform: text, manifest: _oci_oci_js__1.er })),
	buildah: valibot__4.yqP((0,_text_schema_js__3.Xy)({ version: text, name: text, package: _oci_oci_js__1.er })),
	lacking: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ input: text, message: text })),
});
const partSchema = (0,_text_schema_js__3.Xy)({
	mediaType: text,
	digest: _oci_oci_js__1.er,
	size: valibot__4.FsL(valibot__4.aig("a number of bytes"), valibot__4.Y2b("a number of bytes"), valibot__4.Wwf(0)),
});
const manifestSchema = (0,_text_schema_js__3.Xy)({
	schemaVersion: valibot__4.euz(2, "2"),
	artifactType: valibot__4.euz(snapshotType, `\`${snapshotType}\``),
	config: partSchema,
	layers: (0,_text_schema_js__3.c3)(partSchema),
	subject: partSchema,
});
function readSnapshotManifest(bytes) {
	const found = (0,_text_schema_js__3.EB)(manifestSchema, Buffer.from(bytes).toString("utf8"));
	return "value" in found && found.value.config.mediaType === snapshotType
		? found.value
		: undefined;
}
function parseSnapshotContents(bytes, name) {
	const found = (0,_text_schema_js__3.EB)(contentsSchema, Buffer.from(bytes).toString("utf8"));
	if ("value" in found)
		return found.value;
	throw new _text_failure_js__2.HR({
		code: "tool",
		message: `The contents of ${name}: ${found.wrong}.`,
		fix: "Take the snapshot again, or read it with the version of Twofold that took it.",
	});
}
function writeSnapshot(contents, { parts, subject }) {
	const config = Buffer.from((0,_text_canonical_json_js__5.d)(contents));
	const configDigest = (0,_oci_digest_js__0.ol)(config);
	const { mediaType, digest, size } = subject;
	const layers = parts
		.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
		.map((part) => ({ mediaType: partTypes[part.kind], digest: part.digest, size: part.size }));
	const manifest = Buffer.from((0,_text_canonical_json_js__5.d)({
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: snapshotType,
		config: { mediaType: snapshotType, digest: configDigest, size: config.length },
		layers,
		subject: { mediaType, digest, size },
	}));
	return { config, configDigest, manifest, digest: (0,_oci_digest_js__0.ol)(manifest) };
}
function isInside(given) {
	if (given === "")
		return true;
	return given
		.split("/")
		.every((name) => !["", ".", ".."].includes(name) && name.toLowerCase() !== ".git");
}


}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


})

};
//# sourceMappingURL=2174.index.js.map
