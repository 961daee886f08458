export const id = 8821;
export const ids = [8821];
export const modules = {

57175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
var valibot__13 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_digest_js__1 = __webpack_require__(30719);
var _domain_oci_oci_js__2 = __webpack_require__(34730);
var _domain_oci_oci_parse_js__3 = __webpack_require__(1736);
var _domain_oci_reference_js__4 = __webpack_require__(73326);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _domain_text_schema_js__6 = __webpack_require__(59006);
var _process_child_environment_js__7 = __webpack_require__(52845);
var _process_runner_js__8 = __webpack_require__(60850);
var _auth_file_js__9 = __webpack_require__(23814);
var _failures_js__10 = __webpack_require__(40382);
var _machine_registries_js__11 = __webpack_require__(72290);
var _retry_js__12 = __webpack_require__(52667);














async function readRemoteImage(options) {
	const name = (0,_domain_oci_reference_js__4.F2)(options.reference);
	if (name === undefined) {
		throw new _domain_text_failure_js__5.HR({
			code: "usage",
			message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
			fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const { registry } = name;
	const isFollowed = await (0,_machine_registries_js__11.Vb)(registry, options.env);
	const source = isFollowed ? await skopeoSource(options, registry) : clientSource(options, name);
	let reference = options.reference;
	let bytes = await source.manifest(reference);
	if (isIndex(bytes)) {
		const chosen = choose((0,_domain_oci_oci_parse_js__3.A1)(bytes, origin("index", reference)).manifests, options);
		reference = `${(0,_domain_oci_reference_js__4.aR)(name)}@${chosen.digest}`;
		bytes = await source.manifest(reference);
	}
	const manifest = (0,_domain_oci_oci_parse_js__3.Ng)(bytes, origin("manifest", reference));
	const configBytes = await source.config(reference, manifest.config);
	if ((0,_domain_oci_digest_js__1.ol)(configBytes) !== manifest.config.digest) {
		throw new _domain_text_failure_js__5.HR({
			code: "registry",
			message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
			fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
		});
	}
	return {
		digest: (0,_domain_oci_digest_js__1.ol)(bytes),
		manifestSize: bytes.length,
		manifest,
		config: (0,_domain_oci_oci_parse_js__3.FB)(configBytes, origin("config", reference)),
		configBytes,
	};
}
function clientSource({ client, access }, name) {
	const repository = client.repository((0,_domain_oci_reference_js__4.aR)(name));
	const missing = (reference) => {
		const hasAccount = access.username !== undefined;
		return (0,_failures_js__10.fK)({ verb: "read", reference, hasAccount });
	};
	return {
		async manifest(reference) {
			const { digest, tag = "latest" } = (0,_domain_oci_reference_js__4.F2)(reference) ?? {};
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
	const file = await (0,_auth_file_js__9.authFile)({ access, registries: [registry], env, folder });
	const auth = file === undefined ? [] : [`--authfile=${file}`];
	const inspect = async (reference, flags) => {
		const args = [
			...(0,_machine_registries_js__11.W7)(env),
			"inspect",
			...flags,
			...auth,
			...(0,_machine_registries_js__11.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)(reference, (0,_domain_build_insecure_js__0.u)(access, [registry]))),
			`docker://${reference}`,
		];
		const finished = await (0,_retry_js__12.s)({
			signal,
			attempt: () => (0,_process_runner_js__8.eF)({ program: "skopeo", args, env: (0,_process_child_environment_js__7.signInEnvironment)(env), signal, timeoutSeconds: 120 }),
			again: (result) => !(0,_process_runner_js__8.gq)(result) && (0,_failures_js__10.WG)(result.lastLines),
		});
		if (!(0,_process_runner_js__8.gq)(finished)) {
			const hasAccount = access.username !== undefined;
			throw (0,_failures_js__10.MX)({ verb: "read", reference, hasAccount }, finished);
		}
		return finished.stdout;
	};
	return {
		manifest: (reference) => inspect(reference, ["--raw"]),
		config: (reference) => inspect(reference, ["--config", "--raw"]),
	};
}
const kindSchema = (0,_domain_text_schema_js__6.Xy)({ mediaType: valibot__13.L5J(), manifests: valibot__13.L5J() });
function isIndex(bytes) {
	const found = (0,_domain_text_schema_js__6.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
	if (found?.mediaType !== undefined)
		return _domain_oci_oci_js__2.U8.some((type) => type === found.mediaType);
	return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
	const found = manifests.find(({ platform: has }) => {
		const written = has === undefined ? "" : `${has.os}/${has.architecture}`;
		return platform === written || platform === `${written}/${has?.variant ?? ""}`;
	});
	if (found !== undefined)
		return found;
	throw new _domain_text_failure_js__5.HR({
		code: "usage",
		message: `${reference} has no image for ${platform}.`,
		fix: "Write one that it has with `--platforms`.",
	});
}
function origin(what, reference) {
	return { name: `the ${what} of ${reference}`, code: "registry" };
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
	await registry.fetch({ from, folder, platform });
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

12770:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  I: () => (readClaims)
});


var oci_digest = __webpack_require__(30719);

var source_id = __webpack_require__(37574);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var labels_labels = __webpack_require__(24138);
;



const claimedExceptions = (0,schema.c3)((0,schema.Xy)({
	path: dist.YjP(),
	cause: dist.YjP(),
	expires: dist.FsL(dist.YjP(), dist.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
function readVerdict(read) {
	const said = read(labels_labels.l3.reproducible);
	const listed = read(labels_labels.l3.exceptions);
	const reproducible = said === undefined ? undefined : readReproducible(said);
	const exceptions = listed === undefined ? undefined : readExceptions(listed);
	const isPraised = reproducible !== undefined && reproducible !== "false";
	const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
	return {
		verdict: {
			...(reproducible === undefined ? {} : { reproducible }),
			...(exceptions === undefined ? {} : { exceptions }),
		},
		doubts: [
			...doubt(said !== undefined && reproducible === undefined, {
				label: labels_labels.l3.reproducible,
				value: said ?? "",
				because: "is not `true`, `false` or `unchecked`",
			}),
			...doubt(listed !== undefined && exceptions === undefined, {
				label: labels_labels.l3.exceptions,
				value: listed ?? "",
				because: "is not a list of exceptions",
			}),
			...doubt(contradicts, {
				label: labels_labels.l3.exceptions,
				value: listed ?? "",
				because: `contradicts ${labels_labels.l3.reproducible}=${reproducible ?? ""}`,
			}),
		],
	};
}
function readReproducible(text) {
	return ["true", "false", "unchecked"].find((value) => value === text);
}
function readExceptions(text) {
	return text === "" ? [] : (0,schema.MW)(claimedExceptions, text);
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


var label_reading = __webpack_require__(66182);

var oci_labels = __webpack_require__(31342);

var read_recipe = __webpack_require__(15908);

var sous_labels = __webpack_require__(20555);
;








function readClaims(labels) {
	const read = (0,label_reading.Uc)(labels);
	const { source, doubts } = readSource(read);
	const advisories = source?.from === "sous"
		? (0,sous_labels.k)(read)
		: readAdvisories(read(labels_labels.l3.advisories));
	const base = readBase(read);
	const said = read(labels_labels.l3.recipe) ?? "";
	const recipe = (0,read_recipe.XQ)(said);
	const kind = recipe === undefined ? (0,read_recipe.PI)(said) : undefined;
	const proof = readVerdict(read);
	return {
		...proof.verdict,
		...(source === undefined ? {} : { source }),
		...(advisories === undefined ? {} : { advisories }),
		...(base === undefined ? {} : { base }),
		...(recipe === undefined ? {} : { recipe }),
		...(kind === undefined ? {} : { unknownKind: kind }),
		doubts: [...doubts, ...proof.doubts],
	};
}
function readSource(read) {
	const readings = {
		twofold: readSourceId(read),
		sous: (0,sous_labels.Q)(read),
		oci: (0,oci_labels.t)(read),
	};
	const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
	for (const from of ["twofold", "sous", "oci"]) {
		const parts = readings[from]?.parts;
		if (parts === undefined)
			continue;
		const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
		const told = contradicting.map(({ label }) => label);
		return {
			source: { id: (0,source_id.yn)(parts), ...parts, from },
			doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
		};
	}
	return { doubts: broken };
}
function readSourceId(read) {
	const value = read(labels_labels.l3.sourceId);
	if (value === undefined)
		return undefined;
	const parts = (0,source_id.GM)(value);
	if (parts !== undefined)
		return { parts, doubts: [] };
	const doubt = { label: labels_labels.l3.sourceId, value, because: "is not a source ID" };
	return { parts, doubts: [doubt] };
}
function contradictions(read, { from, parts }) {
	const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
	const oci = (0,oci_labels.i)(read, { parts, whose });
	const sous = from === "sous" ? undefined : (0,sous_labels.Q)(read)?.parts;
	if (sous === undefined)
		return oci;
	const [id, value] = [(0,source_id.yn)(parts), (0,source_id.yn)(sous)];
	const because = `contradicts ${whose}: ${id}`;
	return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
	const name = read.filled(labels_labels.l3.baseName);
	const digest = (0,oci_digest.m)(read(labels_labels.l3.baseDigest) ?? "");
	if (name === undefined && digest === undefined)
		return undefined;
	return {
		...(name === undefined ? {} : { name }),
		...(digest === undefined ? {} : { digest }),
	};
}
function readAdvisories(value) {
	if (value === undefined)
		return undefined;
	if (value === "")
		return [];
	const names = value.split(",");
	return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}


}),

31342:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (contradictingOciLabels),
  t: () => (readOciLabels)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__4 = __webpack_require__(37574);
var _label_reading_js__3 = __webpack_require__(66182);
var _labels_js__2 = __webpack_require__(24138);





const { source, revision, version } = _labels_js__2.l3;
function readOciLabels(read) {
	const url = read.filled(source);
	if (url === undefined)
		return undefined;
	const repository = (0,_source_repository_name_js__1.aR)(url);
	const commit = read(revision) ?? "";
	const release = read.filled(version);
	const doubts = [
		...doubt(repository === undefined, {
			label: source,
			value: url,
			because: "names no repository",
		}),
		...doubt(commit !== "" && !(0,_label_reading_js__3.oN)(commit), {
			label: revision,
			value: commit,
			because: "is not the full name of a commit",
		}),
		...doubt(release !== undefined && semver_functions_parse_js__0(release) === null, {
			label: version,
			value: release ?? "",
			because: "is not a semantic version",
		}),
	];
	if (repository === undefined)
		return { parts: undefined, doubts };
	const parts = {
		repository,
		offset: "",
		version: semver_functions_parse_js__0(release)?.version ?? _source_source_id_js__4.aH,
		revision: (0,_label_reading_js__3.oN)(commit) ? commit : "",
	};
	return { parts, doubts };
}
function contradictingOciLabels(read, claim) {
	const { parts, whose } = claim;
	const holds = [
		[
			source,
			parts.repository,
			(value) => value === `https://${parts.repository}` || (0,_source_repository_name_js__1.aR)(value) === parts.repository,
		],
		[revision, parts.revision, (value) => value === parts.revision],
		[
			version,
			parts.version,
			(value) => value === parts.version || semver_functions_parse_js__0(value)?.version === parts.version,
		],
	];
	return holds.flatMap(([label, wanted, isSame]) => {
		const value = read.filled(label);
		if (value === undefined)
			return [];
		const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
		return doubt(!isSame(value), { label, value, because });
	});
}
function doubt(holds, told) {
	return holds ? [told] : [];
}


}),

15908:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KT: () => (named),
  No: () => (staysInside),
  PI: () => (unknownKind),
  Q_: () => (recipeMembers),
  XQ: () => (readRecipe),
  kB: () => (time)
});
var valibot__4 = __webpack_require__(77934);
var _build_build_recipe_js__0 = __webpack_require__(77961);
var _build_epoch_js__6 = __webpack_require__(41819);
var _build_plan_js__7 = __webpack_require__(60063);
var _oci_oci_js__1 = __webpack_require__(34730);
var _source_offset_js__5 = __webpack_require__(57584);
var _text_schema_js__2 = __webpack_require__(59006);
var _recipe_kinds_js__3 = __webpack_require__(61645);








const text = valibot__4.YjP();
const texts = (0,_text_schema_js__2.c3)(text);
const offset = valibot__4.FsL(text, valibot__4.z6Y(_source_offset_js__5.M));
const time = valibot__4.FsL(valibot__4.aig(), valibot__4.ndf(), valibot__4.Wwf(0), valibot__4.cGV(_build_epoch_js__6.V));
const foreign = (0,_text_schema_js__2.Xy)({ foreign: valibot__4.euz(true) });
const basics = {
	recipe: text,
	inputs: valibot__4.L5J(),
	target: valibot__4.dxN(text),
	hermetic: valibot__4.dxN(valibot__4.euz(true)),
	fetchStages: valibot__4.dxN(texts),
	buildArgs: (0,_text_schema_js__2.A7)(text),
	offset: text,
	platform: text,
	buildah: text,
};
const basicsSchema = (0,_text_schema_js__2.Xy)(basics);
const earlierSchema = valibot__4.FsL((0,_text_schema_js__2.Xy)({ ...basics, version: valibot__4.Vxk(), file: text, recipe: valibot__4.euz("containerfile") }), valibot__4.z6Y((found) => isHermeticSound(found)), valibot__4.pdi((found) => ({
	version: 1,
	file: found.file,
	recipe: { kind: "containerfile" },
	...basicsOf(found),
})));
const originSchema = valibot__4.KCZ([
	foreign,
	valibot__4.FsL((0,_text_schema_js__2.Xy)({
		digest: _oci_oci_js__1.er,
		reference: valibot__4.dxN(text),
		offset: valibot__4.dxN(offset),
	}), valibot__4.pdi(({ digest, reference, offset: place }) => ({
		digest,
		...(reference === undefined ? {} : { reference }),
		...(place === undefined ? {} : { offset: place }),
	}))),
	valibot__4.FsL((0,_text_schema_js__2.Xy)({ digest: valibot__4.Vxk(), offset }), valibot__4.pdi(({ offset: place }) => ({ offset: place }))),
]);
const recipeMembers = {
	buildArgs: basics.buildArgs,
	offset,
	platform: text,
	buildah: text,
	network: valibot__4.KIO(["default", "none", "host"]),
	canonical: valibot__4.zMY(),
	timestamp: time,
	labels: texts,
	annotations: texts,
	secrets: texts,
	buildContexts: (0,_text_schema_js__2.A7)(originSchema),
	bases: (0,_text_schema_js__2.A7)(_oci_oci_js__1.er),
};
const fullSchema = valibot__4.FsL((0,_text_schema_js__2.Xy)({
	...basics,
	...recipeMembers,
	version: valibot__4.euz(2),
	file: valibot__4.dxN(valibot__4.KCZ([foreign, text])),
	sourceDateEpoch: valibot__4.dxN(time),
}), valibot__4.z6Y((found) => isHermeticSound(found)), valibot__4.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), valibot__4.NTK(({ dataset, addIssue, NEVER }) => {
	const { version, file, sourceDateEpoch, ...found } = dataset.value;
	const kind = (0,_recipe_kinds_js__3.X)(found);
	if (kind === undefined || !("value" in kind) || isLacking(kind.value, file)) {
		addIssue({ message: "a recipe of a known kind" });
		return NEVER;
	}
	return {
		version,
		recipe: kind.value,
		...(file === undefined ? {} : { file }),
		...basicsOf(found),
		network: found.network,
		canonical: found.canonical,
		timestamp: found.timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: found.labels,
		annotations: found.annotations,
		secrets: found.secrets,
		buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
		bases: named(found.bases, (name, digest) => ({ name, digest })),
	};
}));
function isLacking({ kind }, file) {
	return _build_build_recipe_js__0.n[kind] && file === undefined;
}
const recipeSchema = valibot__4.KCZ([fullSchema, earlierSchema]);
function readRecipe(label) {
	return (0,_text_schema_js__2.MW)(recipeSchema, label);
}
function unknownKind(label) {
	const found = (0,_text_schema_js__2.MW)((0,_text_schema_js__2.Xy)({ recipe: text }), label)?.recipe;
	return found === undefined || (0,_recipe_kinds_js__3.X)({ recipe: found }) !== undefined ? undefined : found;
}
function isHermeticSound({ hermetic, fetchStages }) {
	return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
	return {
		...(target === undefined ? {} : { target }),
		...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
		buildArgs: named(buildArgs, (name, value) => ({ name, value })),
		offset: found.offset,
		platform: found.platform,
		buildah: found.buildah,
	};
}
function staysInside(file, context) {
	const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
	const levels = context === "" ? 0 : context.split("/").length;
	return down !== "" && (0,_source_offset_js__5.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
	return (0,_build_plan_js__7.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}


}),

20555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (readSousLabels),
  k: () => (readSousAdvisories)
});
var semver_functions_parse_js__0 = __webpack_require__(16353);
var _source_repository_name_js__1 = __webpack_require__(95847);
var _source_source_id_js__3 = __webpack_require__(37574);
var _label_reading_js__2 = __webpack_require__(66182);




const sousLabelNames = {
	repository: "com.opentable.sous.repo_url",
	offset: "com.opentable.sous.repo_offset",
	version: "com.opentable.sous.version",
	revision: "com.opentable.sous.revision",
	advisories: "com.opentable.sous.advisories",
};
const names = {
	"dirty workspace": "dirty",
	"unpushed revision": "unpushed",
	"no versioned tag": "untagged",
	"ephemeral tag": "ephemeral-tag",
	"tag mismatch": "tag-mismatch",
	"tag not on built revision": "tag-not-head",
	"source workspace lacked repo": "unknown-repository",
	"requested revision not built": "wrong-revision",
	"no repository": "no-repository",
};
const unversioned = "0.0.0-unversioned";
function readSousLabels(read) {
	const { advisories: _, ...needed } = sousLabelNames;
	const all = Object.values(needed);
	if (all.every((label) => read(label) === undefined))
		return undefined;
	const missing = all.filter((label) => read(label) === undefined);
	if (missing.length > 0) {
		const because = "is missing; without it the other labels of Sous name no source";
		return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
	}
	return readComplete(read);
}
function readSousAdvisories(read) {
	if (read(sousLabelNames.revision) === undefined)
		return undefined;
	const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
	const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
	return [...new Set(known)];
}
function nameOf(text) {
	return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
	const text = (label) => read(label) ?? "";
	const url = text(sousLabelNames.repository);
	const repository = url === "" ? "" : (0,_source_repository_name_js__1.JA)(url);
	const offset = folder(text(sousLabelNames.offset));
	const version = versionOf(text(sousLabelNames.version));
	const revision = text(sousLabelNames.revision);
	const doubt = (label, because) => ({ label, value: text(label), because });
	const doubts = [
		...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
		...(offset === undefined
			? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
			: []),
		...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
		...((0,_label_reading_js__2.oN)(revision)
			? []
			: [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
	];
	if (repository === undefined || offset === undefined || version === undefined)
		return { parts: undefined, doubts };
	const parts = { repository, offset, version, revision };
	return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
	return text === unversioned ? _source_source_id_js__3.aH : semver_functions_parse_js__0(text)?.version;
}
function folder(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}


}),

37574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
	const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
	const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
	const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
	const read = parseSourceId(id);
	if (read?.repository !== parts.repository || read.version !== parts.version)
		throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
	return id;
}
function parseSourceId(id) {
	const groups = grammar.exec(id)?.groups;
	if (groups === undefined)
		return undefined;
	const offset = decoded(groups["offset"] ?? "");
	if (offset === undefined)
		return undefined;
	return {
		repository: groups["repository"] ?? "",
		version: groups["version"] ?? "",
		revision: groups["revision"] ?? "",
		offset,
	};
}
function decoded(text) {
	try {
		return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
	}
	catch {
		return undefined;
	}
}


})

};
//# sourceMappingURL=8821.index.js.map
