export const id = 5083;
export const ids = [5083];
export const modules = {

5083:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (goneRevision)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function goneRevision({ url, revision }, why) {
	return {
		input: "revision",
		message: `Revision ${revision} could not be checked out from ${(0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(url, 300))}: ${why}.`,
		fix: `Give a clone that has it in a branch or tag: ${(0,_domain_text_surface_js__1.Pe)("source", "FOLDER")}, or its URL.`,
	};
}


}),

8575:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  N: () => (rebuildRequest)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_kind_rules_js__1 = __webpack_require__(41604);


function rebuildRequest(options) {
	const { claims, given, root, labels, annotations } = options;
	const { source, recipe } = claims;
	const { target: _t, hermetic: _h, file: _f, platform: _p, exceptions: _e, ...kept } = given;
	const { cache: _c, fullProof: _fp, ...others } = kept;
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
		failFast: false,
		sbom: [],
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

16749:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  K: () => (publishedImage),
  $: () => (sourcePlace)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var provenance = __webpack_require__(65730);

var digest = __webpack_require__(30719);

var oci = __webpack_require__(91459);

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

var image_argument = __webpack_require__(48351);

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
		const { place } = await openOnce();
		return {
			open,
			read: open,
			attested: attestedIn(place),
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

23839:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D3: () => (commitOf),
  SO: () => (insideContext),
  Vm: () => (contextOf),
  dT: () => (imageOf)
});
var node_path__0 = __webpack_require__(76760);
var _oci_digest_js__1 = __webpack_require__(30719);
var _oci_reference_js__2 = __webpack_require__(73326);
var _source_offset_js__4 = __webpack_require__(57584);
var _source_repository_name_js__3 = __webpack_require__(95847);
var _label_reading_js__5 = __webpack_require__(66182);






function contextOf({ uri, digest, vcs }) {
	const git = uri === undefined ? undefined : gitContext(uri);
	if (git !== undefined) {
		const revision = [digest["sha1"], digest["sha256"]].find(isCommit);
		return { repository: git.url, revision, offset: git.offset, folder: git.offset };
	}
	const source = own(vcs, "source");
	const named = source !== undefined && (0,_source_repository_name_js__3.aR)(source) !== undefined;
	const offset = (0,_source_offset_js__4.t)(own(vcs, "localdir:context") ?? "") ?? "";
	return {
		repository: named ? source : undefined,
		revision: [own(vcs, "revision")].find(isCommit),
		offset,
		folder: (0,_source_offset_js__4.t)(own(vcs, "localdir:dockerfile") ?? "") ?? offset,
	};
}
function isCommit(text) {
	return text !== undefined && (0,_label_reading_js__5.oN)(text);
}
function gitContext(uri) {
	const hash = uri.indexOf("#");
	const [whole, fragment] = hash < 0 ? [uri, ""] : [uri.slice(0, hash), uri.slice(hash + 1)];
	const question = whole.indexOf("?");
	const [url, query] = question < 0 ? [whole, ""] : [whole.slice(0, question), whole.slice(question + 1)];
	const colon = fragment.indexOf(":");
	const inFragment = colon < 0 ? "" : fragment.slice(colon + 1);
	const offset = (0,_source_offset_js__4.t)(new URLSearchParams(query).get("subdir") ?? inFragment);
	const isGit = /^(?:https?|git|ssh):\/\//.test(url) && (0,_source_repository_name_js__3.aR)(url) !== undefined;
	return isGit && offset !== undefined ? { url, offset } : undefined;
}
function insideContext(place) {
	const path = (0,_source_offset_js__4.t)(node_path__0.posix.join(place.folder, place.path));
	if (path === undefined || path === "" || node_path__0.posix.isAbsolute(place.path))
		return undefined;
	return node_path__0.posix.relative(`/${place.offset}`, `/${path}`);
}
function commitOf(materials) {
	const found = materials.flatMap(({ uri, digest }) => {
		const url = /^git\+((?:https?|git|ssh):\/\/[^/?#]+\/[^@?#]+)(?:@[^?#]*)?$/.exec(uri)?.[1];
		const revision = ["gitCommit", "sha1", "sha256"]
			.map((name) => own(digest, name))
			.find(isCommit);
		return url === undefined || revision === undefined || (0,_source_repository_name_js__3.aR)(url) === undefined
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
	return (0,_oci_reference_js__2.F2)(reference) === undefined
		? []
		: [{ name: reference, digest: (0,_oci_digest_js__1.Ch)(hex) }];
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


}),

43009:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

50052:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

58361:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

65730:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  WX: () => (isProvenance),
  W_: () => (maxAttestationBytes),
  Ch: () => (readProvenance)
});


var schema = __webpack_require__(59006);

var attested_statement = __webpack_require__(43009);

var provenance_places = __webpack_require__(23839);

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
	if (!subject.some(({ digest }) => `sha256:${own(digest, "sha256")}` === about))
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
	const commit = (0,provenance_places.D3)(materials);
	const bases = materials.flatMap(provenance_places.dT);
	if (commit === undefined && bases.length === 0)
		return undefined;
	const nothing = { buildArgs: [], labels: [], secrets: [], buildContexts: [] };
	return { says: "materials", ...commit, offset: "", ...nothing, bases, isComplete: false };
}
function saidOfBuild(said) {
	const { args } = said;
	const context = (0,provenance_places.Vm)(said);
	const file = (0,provenance_places.SO)({ ...context, path: said.path ?? "Dockerfile" });
	const target = own(args, "target");
	const network = own(args, "force-network-mode");
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
		bases: said.materials.flatMap(provenance_places.dT),
		isComplete: said.isComplete,
	};
}
function own(args, name) {
	return Object.hasOwn(args, name) ? args[name] : undefined;
}
function named(args, prefix) {
	return Object.entries(args).flatMap(([key, value]) => {
		const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
		return name === "" ? [] : [{ name, value }];
	});
}


}),

69721:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

72901:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=5083.index.js.map
