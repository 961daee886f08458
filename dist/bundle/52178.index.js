export const id = 52178;
export const ids = [52178];
export const modules = {

52178:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (buildEpochs)
});
var _domain_build_epoch_js__1 = __webpack_require__(41819);
var _domain_text_failure_js__0 = __webpack_require__(67271);


async function buildEpochs({ request, commitTime }) {
	let answer;
	const ask = () => {
		answer ??= commitTime();
		return answer;
	};
	const timestamp = await secondsOf("timestamp", request.timestamp, ask);
	const { sourceDateEpoch: wanted } = request;
	if (wanted.kind === "none")
		return { timestamp, sourceDateEpoch: undefined };
	if (wanted.kind === "default")
		return { timestamp, sourceDateEpoch: (0,_domain_build_epoch_js__1.L)(timestamp) };
	return { timestamp, sourceDateEpoch: await secondsOf("source-date-epoch", wanted, ask) };
}
async function secondsOf(input, epoch, ask) {
	if (epoch.kind === "seconds")
		return epoch.seconds;
	const time = await ask();
	const fix = "Write seconds since 1970, or build from a checkout with a commit.";
	if (!time.known)
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time is not known (${time.why}).`, fix);
	if (time.value > _domain_build_epoch_js__1.V) {
		throw (0,_domain_text_failure_js__0.AN)(input, `it is \`commit\`, but the commit's time, ${time.value}, is after the year 9999.`, fix);
	}
	return time.value;
}


}),

59495:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (recipeOf)
});
var node_path__0 = __webpack_require__(76760);

function recipeOf(parts) {
	const { request, prepared, reading, bases, epochs, builder } = parts;
	const context = prepared.context.path;
	const offsetOf = offsetsIn(reading);
	const path = prepared.containerfilePath;
	const isFileInside = path !== undefined && offsetOf(path) !== undefined;
	const { timestamp } = epochs;
	const sourceDateEpoch = request.canonical ? epochs.sourceDateEpoch : undefined;
	return {
		version: 2,
		recipe: request.recipe,
		...(path === undefined
			? {}
			: { file: isFileInside ? node_path__0.posix.relative(context, path) : { foreign: true } }),
		...(request.target === undefined ? {} : { target: request.target }),
		...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
		buildArgs: request.buildArgs,
		offset: offsetOf(context) ?? reading.source.offset,
		platform: request.platform ?? builder.platform,
		buildah: builder.toolchain.buildah,
		network: request.network,
		canonical: request.canonical,
		timestamp,
		...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
		labels: request.labels.map(({ name }) => name),
		annotations: request.annotations.map(({ name }) => name),
		secrets: request.secrets.map(({ id }) => id),
		buildContexts: contextsOf(prepared, bases, offsetOf),
		bases: namedBases(bases),
	};
}
function offsetsIn({ source, place, root }) {
	const above = place === undefined ? source.offset : "";
	return (path) => {
		const below = node_path__0.posix.relative(root, path);
		if (below === ".." || below.startsWith("../"))
			return undefined;
		return [above, below].filter((part) => part !== "").join("/");
	};
}
function contextsOf({ contexts }, bases, offsetOf) {
	return contexts.filter(isNotPinned).flatMap((context) => {
		const { name } = context;
		const offset = context.kind === "registry" ? undefined : offsetOf(context.path);
		if (context.kind === "folder") {
			return [offset === undefined ? { name, foreign: true } : { name, offset }];
		}
		const image = bases.find(({ use }) => use.context === name)?.base;
		if (image === undefined)
			return [];
		const { digest, pinned } = image;
		if (context.kind === "registry") {
			return [{ name, digest, reference: pinned.slice(0, pinned.lastIndexOf("@")) }];
		}
		return [{ name, digest, ...(offset === undefined ? {} : { offset }) }];
	});
}
function isNotPinned(context) {
	return context.kind !== "folder" || context.isPinned === undefined;
}
function namedBases(bases) {
	const digests = new Map();
	for (const { use, base } of bases) {
		digests.set(use.reference, (digests.get(use.reference) ?? new Set()).add(base.digest));
	}
	const named = bases.map(({ use, base }) => {
		const isOneOfSeveral = (digests.get(use.reference)?.size ?? 0) > 1;
		const platform = isOneOfSeveral && use.platform !== undefined ? use.platform : undefined;
		const name = platform === undefined ? use.reference : `--platform=${platform} ${use.reference}`;
		return [name, { name, digest: base.digest }];
	});
	return [...new Map(named).values()];
}


}),

91880:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  wS: () => (baseRecords),
  Ti: () => (bringBases),
  ic: () => (imagesWanted),
  xq: () => (resolvingOnce),
  Fm: () => (targetBase),
  b5: () => (wishFor)
});


var containerfile_bases = __webpack_require__(72188);

var chain = __webpack_require__(98511);

var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;

function refuseOther({ name, transport, digest }, base) {
	const isOfDocker = transport === "docker-archive";
	const held = isOfDocker ? base.imageId : base.digest;
	if (digest === undefined || digest === held)
		return;
	throw (0,failure.AN)("build-contexts", `${name}: the ${transport === "oci" ? "layout" : "archive"} holds ${held}, not ${digest}.`, isOfDocker
		? "Give the ID of the image in it, which `docker load` prints, or leave it out."
		: "Give the digest of the image in it, or leave it out.");
}

;








async function bringBases(options) {
	const target = targetUse(options.scope);
	const wishes = new Map();
	const uses = (0,containerfile_bases.cF)(options.scope).flatMap((use) => {
		const wish = wishFor(use, options);
		if (wish === undefined)
			return [];
		const key = JSON.stringify([wish.name, wish.platform]);
		wishes.set(key, wish);
		return [{ use, key }];
	});
	const first = uses.find(({ use }) => target(use))?.key;
	const ordered = [...wishes].sort(([a], [b]) => Number(b === first) - Number(a === first));
	const how = { ...options, resolve: resolvingOnce(options.registry) };
	const fetching = ordered.map(async ([key, wish]) => ({ key, ...(await fetch(wish, how)) }));
	const [bases, fetched] = await Promise.all([
		options.builder.importBases(fetching.map(async (one) => (await one).wanted)),
		Promise.all(fetching),
	]);
	const images = new Map();
	for (const [index, { key, name, check }] of fetched.entries()) {
		const base = bases[index];
		if (base === undefined)
			throw new Error(`${name} was not imported`);
		check(base);
		images.set(key, { base, name });
	}
	return uses.flatMap(({ use, key }) => {
		const image = images.get(key);
		return image === undefined ? [] : [{ use, ...image }];
	});
}
function targetBase(bases, scope) {
	const isTarget = targetUse(scope);
	return bases.find(({ use }) => isTarget(use));
}
function targetUse(scope) {
	const [lowest] = (0,chain.a)(scope);
	return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
function baseRecords(bases) {
	const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
	return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
function imagesWanted(options) {
	const wanted = (0,containerfile_bases.cF)(options.scope).flatMap((use) => {
		const { image, platform } = wishFor(use, options) ?? {};
		if (image?.kind !== "reference")
			return [];
		return [{ reference: (0,oci_reference.FH)(image.reference), platform }];
	});
	return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
}
function wishFor(use, options) {
	const platform = use.platform ?? options.platform;
	const context = options.contexts.find(({ name }) => name === use.context);
	if (context?.kind === "folder")
		return undefined;
	if (context?.kind === "files") {
		return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
	}
	const written = context === undefined ? use.reference : context.reference;
	const reference = (0,oci_reference.F2)(written);
	if (reference !== undefined) {
		return { name: (0,oci_reference.FH)(reference), platform, image: { kind: "reference", reference } };
	}
	const place = (0,places.BW)(options.scope.containerfile, use.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: \`${written}\` is not an image reference.`,
		fix: `Write a reference such as \`debian:12\`, or give files under a name: ${(0,surface.Pe)("build-contexts", "name=oci-layout://path")}.`,
		...(0,written_place.Oh)(place),
	});
}
function resolvingOnce(registry) {
	const known = new Map();
	return (reference) => {
		const digest = known.get(reference) ?? registry.resolve(reference);
		known.set(reference, digest);
		return digest;
	};
}
async function fetch(wish, options) {
	return wish.image.kind === "files"
		? await fetchFiles(wish.image.context, wish, options)
		: await fetchReference(wish.image.reference, wish, options);
}
async function fetchReference(reference, { platform }, { builder, registry, resolve }) {
	const folder = builder.newFolder("base");
	const name = (0,oci_reference.aR)(reference);
	const tag = localTag(reference.tag, platform);
	const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
	const check = () => undefined;
	if (reference.registry === "localhost") {
		await builder.fetchLocal((0,oci_reference.FH)(reference), folder);
		return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
	}
	const digest = reference.digest ?? (await resolve((0,oci_reference.FH)(reference)));
	const from = { kind: "registry", reference: `${name}@${digest}` };
	await registry.fetch({ from, folder, platform });
	return { wanted: { folder, name, tag, digest }, name: shown, check };
}
async function fetchFiles(context, { platform }, { builder, registry }) {
	const { transport, path, tag = "latest" } = context;
	const location = context.tag === undefined ? path : `${path}:${tag}`;
	const folder = builder.newFolder("base");
	await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
	const name = repositoryOfContext(context.name.toLowerCase());
	const check = (base) => refuseOther(context, base);
	const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
	return { wanted, name: `${name}:${tag}`, check };
}
function localTag(tag, platform) {
	if (tag === undefined || platform === undefined)
		return tag;
	return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
function repositoryOfContext(name) {
	const reference = /[./:]/.test(name) ? (0,oci_reference.F2)(name) : undefined;
	return reference === undefined ? `localhost/${name}` : (0,oci_reference.aR)(reference);
}


}),

};
//# sourceMappingURL=52178.index.js.map
