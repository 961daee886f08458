export const id = 2696;
export const ids = [2696];
export const modules = {

2696:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (resolveBases)
});
var _containerfile_bases_js__0 = __webpack_require__(72188);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _bring_bases_js__2 = __webpack_require__(91880);



async function resolveBases(options) {
	const resolve = (0,_bring_bases_js__2.xq)(options.registry);
	const bases = (0,_containerfile_bases_js__0.cF)(options.scope).map(async (use) => {
		const image = (0,_bring_bases_js__2.b5)(use, options)?.image;
		if (image === undefined)
			return [];
		if (image.kind === "files" || image.reference.registry === "localhost")
			return undefined;
		const { reference } = image;
		const digest = reference.digest ?? (await resolve((0,_domain_oci_reference_js__1.FH)(reference)));
		return [{ use, base: { digest, pinned: `${(0,_domain_oci_reference_js__1.aR)(reference)}@${digest}` } }];
	});
	const found = await Promise.all(bases);
	const known = found.filter((each) => each !== undefined);
	return known.length === found.length ? known.flat() : undefined;
}


}),

10765:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (provenAmong),
  M: () => (findProven)
});
var valibot__7 = __webpack_require__(77934);
var _domain_labels_claims_js__0 = __webpack_require__(17644);
var _domain_labels_labels_js__1 = __webpack_require__(24138);
var _domain_oci_oci_js__2 = __webpack_require__(91459);
var _domain_oci_oci_parse_js__3 = __webpack_require__(1736);
var _domain_resolve_indexed_image_js__4 = __webpack_require__(1703);
var _domain_text_schema_js__5 = __webpack_require__(59006);
var _refresh_index_js__6 = __webpack_require__(26689);








async function findProven(wanted, options) {
	const [name = ""] = wanted.images;
	const repository = options.client.repository(name);
	const start = `${name}:`;
	const tags = wanted.likely.flatMap((each) => each.startsWith(start) ? [each.slice(start.length)] : []);
	const likely = await provenAmong(repository, [...new Set(tags)], wanted);
	const found = likely.length > 0 ? likely : await provenInIndex(repository, wanted, options);
	const [image, other] = found;
	if (image === undefined)
		return { kind: "none", because: "no proven image has this source and recipe" };
	if (other !== undefined) {
		const because = `${image.digest} and ${other.digest} both claim to be proven of this source and recipe`;
		return { kind: "none", because };
	}
	for (const elsewhere of wanted.images.slice(1)) {
		const served = await options.client.repository(elsewhere).manifest(image.digest);
		if (served === undefined)
			return { kind: "none", because: `${elsewhere} does not have ${image.digest}` };
	}
	return { kind: "found", image };
}
async function provenInIndex(repository, wanted, { store, now, reporter }) {
	const kept = await store.read(repository.name);
	const index = await (0,_refresh_index_js__6.O)({ repository, kept, ask: "moving", now, store, reporter });
	const recipe = (0,_domain_resolve_indexed_image_js__4.w)(wanted.recipe);
	const digests = [...index.images].flatMap(([digest, image]) => image.kind === "image" &&
		image.reproducible === "true" &&
		image.recipe === recipe &&
		image.sources.includes(wanted.source)
		? [digest]
		: []);
	return await provenAmong(repository, digests, wanted);
}
async function provenAmong(repository, references, wanted) {
	const found = new Map();
	for (const reference of references) {
		const served = await repository.manifest(reference);
		const image = served === undefined ? undefined : await provenImage(repository, served, wanted);
		if (image !== undefined)
			found.set(image.digest, image);
	}
	return [...found.values()];
}
async function provenImage(repository, served, wanted) {
	if (!_domain_oci_oci_js__2.$P.includes(served.mediaType))
		return undefined;
	const manifest = (0,_domain_text_schema_js__5.MW)(_domain_oci_oci_js__2.rc, textOf(served.bytes));
	if (manifest === undefined || manifest.config.size > _domain_oci_oci_parse_js__3.aF)
		return undefined;
	const bytes = await repository.blob(manifest.config);
	const config = bytes === undefined ? undefined : (0,_domain_text_schema_js__5.MW)(_domain_oci_oci_js__2.L8, textOf(bytes));
	if (bytes === undefined || config === undefined)
		return undefined;
	if (!isWanted({ manifest, config }, wanted) || !isOfTime(bytes, wanted))
		return undefined;
	return { digest: served.digest, imageId: manifest.config.digest, manifest: served };
}
function textOf(bytes) {
	return new TextDecoder().decode(bytes);
}
function isWanted({ manifest, config }, wanted) {
	const { labels } = config;
	const { source, reproducible, exceptions, advisories, doubts } = (0,_domain_labels_claims_js__0.I)(labels);
	const isClean = advisories?.every((name) => !wanted.forbid.some((each) => each === name));
	return (source?.from === "twofold" &&
		source.id === wanted.source &&
		doubts.length === 0 &&
		reproducible === "true" &&
		exceptions?.length === 0 &&
		isClean === true &&
		labels[_domain_labels_labels_js__1.l3.recipe] === wanted.recipe &&
		hasAll(labels, wanted.labels) &&
		hasAll(manifest.annotations ?? {}, wanted.annotations));
}
const timed = (0,_domain_text_schema_js__5.Xy)({ created: valibot__7.YjP() });
function isOfTime(config, { timestamp }) {
	const { created = "" } = (0,_domain_text_schema_js__5.MW)(timed, textOf(config)) ?? {};
	return Date.parse(created) === timestamp * 1000;
}
function hasAll(values, wanted) {
	return wanted.every(({ name, value }) => Object.hasOwn(values, name) && values[name] === value);
}


}),

15261:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (notOfPushedCommit),
  eD: () => (notOfItsCommit),
  g: () => (notOfCommit),
  lU: () => (isOfCommit)
});
const otherThanCommit = [
	"dirty",
	"ignored-in-context",
	"submodule-dirty",
	"lfs-pointer",
	"unknown-repository",
	"no-repository",
	"wrong-revision",
	"foreign-context",
];
const notOfCommit = [...otherThanCommit, "unverifiable"];
const unpushable = [...otherThanCommit, "unpushed"];
function notOfPushedCommit(advisories) {
	const found = advisories.flatMap(({ name, leavesOpen = [] }) => [name, ...leavesOpen]);
	return unpushable.filter((name) => found.includes(name));
}
function notOfItsCommit(advisories) {
	return notOfPushedCommit(advisories).filter((name) => name !== "unpushed");
}
function isOfCommit({ revision, repository }) {
	return revision !== "" && repository !== "";
}


}),

21007:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (changedInputs)
});
var node_path__0 = __webpack_require__(76760);
var _domain_source_checkout_js__1 = __webpack_require__(25651);


async function changedInputs(options) {
	const { context, places, since, revision, history } = options;
	const folder = context.path;
	const [changed, linked] = await Promise.all([
		history.changedEntries({ folder, revision, since }),
		history.links({ folder, revision, below: places.ignoreFiles }),
	]);
	if (!changed.known)
		return changed;
	const reaching = changed.value.map(whyReaching).find((why) => why !== undefined);
	if (reaching !== undefined)
		return (0,_domain_source_checkout_js__1.L)(reaching);
	if (!linked.known)
		return linked;
	const [link] = linked.value;
	if (link !== undefined)
		return (0,_domain_source_checkout_js__1.L)(`the ignore file ${link} is a link`);
	const paths = changed.value.map(({ path }) => path);
	if (places.seesAll) {
		return paths.length > 0 || since === revision ? (0,_domain_source_checkout_js__1.e)(paths) : (0,_domain_source_checkout_js__1.L)("its commit is another");
	}
	const placed = paths.filter((path) => placesOf(places).some((place) => isBelow(place, path)));
	const inputs = placed.filter((path) => !isKeptOut(path, options));
	if (inputs.length === placed.length)
		return (0,_domain_source_checkout_js__1.e)(inputs);
	const links = await history.links({ folder, revision, below: [places.context] });
	if (!links.known)
		return links;
	return (0,_domain_source_checkout_js__1.e)(links.value.length > 0 ? placed : inputs);
}
function whyReaching({ path, kind }) {
	if (kind === "link")
		return `${path}, a link, changed`;
	if (kind === "submodule")
		return `${path}, a submodule, changed`;
	const name = node_path__0.posix.basename(path);
	return name === ".gitattributes" || name === ".gitmodules" ? `${path} changed` : undefined;
}
function placesOf({ context, folders, files, ignoreFiles }) {
	return [context, ...folders, ...files, ...ignoreFiles];
}
function isKeptOut(path, { context, places }) {
	const below = node_path__0.posix.relative(places.context, path);
	if (below.startsWith("../"))
		return false;
	const isNamed = [...places.files, ...places.ignoreFiles].includes(path);
	const isInFolder = places.folders.some((folder) => isBelow(folder, path));
	const isIgnoreFile = /ignore$/.test(path);
	return !isNamed && !isInFolder && !isIgnoreFile && context.ignores(below);
}
function isBelow(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}


}),

34019:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs),
  f: () => (unpinnedBase)
});
var node_path__0 = __webpack_require__(76760);
var _containerfile_bases_js__1 = __webpack_require__(72188);
var _containerfile_ignore_js__2 = __webpack_require__(9674);
var _domain_source_usual_names_js__6 = __webpack_require__(28040);
var _recipe_bring_bases_js__3 = __webpack_require__(91880);
var _recipe_prepare_js__4 = __webpack_require__(8852);
var _recipe_scope_js__5 = __webpack_require__(71135);







async function readInputs(request, ports) {
	const prepared = await (0,_recipe_prepare_js__4.iA)(request, ports);
	const reading = await (0,_recipe_prepare_js__4.o$)({ request, prepared, ...ports });
	const scope = (0,_recipe_scope_js__5.O)({ request, prepared, builder: { platform: ports.machinePlatform } });
	return { request, prepared, reading, scope, places: placesIn(reading.root, request, prepared) };
}
function placesIn(root, { file: given, recipe }, prepared) {
	const { context, containerfilePath: file, contexts } = prepared;
	const folders = contexts.flatMap((each) => (each.kind === "folder" ? [each.path] : []));
	const archives = contexts.flatMap((each) => (each.kind === "files" ? [each.path] : []));
	const usual = given === undefined ? _domain_source_usual_names_js__6.V.map((name) => node_path__0.posix.join(context.path, name)) : [];
	const candidates = [...new Set([...(file === undefined ? [] : [file]), ...usual])];
	const named = candidates.length === 0 ? [node_path__0.posix.join(context.path, "Containerfile")] : candidates;
	const ignoring = named.flatMap((path) => (0,_containerfile_ignore_js__2.j6)(node_path__0.posix.basename(path)).flatMap((name) => [
		node_path__0.posix.join(node_path__0.posix.dirname(path), name),
		node_path__0.posix.join(context.path, name),
	]));
	const placed = (paths) => paths.map((path) => inRepository(root, path));
	const found = {
		context: inRepository(root, context.path),
		folders: placed(folders),
		files: placed([...candidates, ...archives]),
		ignoreFiles: placed([...new Set(ignoring)]),
		seesAll: recipe.kind === "prebuilt",
	};
	return isComplete(found) ? found : undefined;
}
function isComplete(places) {
	return Object.values(places)
		.flat()
		.every((place) => place !== undefined);
}
function inRepository(root, path) {
	const below = node_path__0.posix.relative(root, path);
	return below === ".." || below.startsWith("../") ? undefined : below;
}
function unpinnedBase({ scope, request, prepared }) {
	const { platform } = request;
	const { contexts } = prepared;
	const found = (0,_containerfile_bases_js__1.cF)(scope).find((use) => {
		const image = (0,_recipe_bring_bases_js__3.b5)(use, { scope, platform, contexts })?.image;
		return image?.kind === "reference" && image.reference.digest === undefined;
	});
	return found?.reference;
}


}),

39016:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (tagProven)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);


async function tagProven({ digest, manifest }, options) {
	for (const reference of options.references) {
		const parsed = (0,_domain_oci_reference_js__0.F2)(reference);
		if (parsed?.tag === undefined)
			throw new Error(`${reference} has no tag`);
		const { tag } = parsed;
		const repository = options.client.repository((0,_domain_oci_reference_js__0.aR)(parsed));
		const changed = (await repository.digestOf(tag)) !== digest;
		if (changed) {
			await repository.pushManifest(manifest, tag);
			const served = await repository.digestOf(tag);
			if (served !== digest) {
				throw new _domain_text_failure_js__1.HR({
					code: "registry",
					message: `The registry serves ${served ?? "nothing"} for ${(0,_domain_oci_reference_js__0.FH)(parsed)}, but ${digest} was pushed.`,
					fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
				});
			}
		}
		options.onPushed({ reference, digest, changed });
	}
}


}),

67678:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (gitHistory)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const mostAncestors = 50;
function gitHistory(surroundings) {
	const askedOf = async (folder, ask) => {
		const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
		return opened.kind === "closed" ? (0,_domain_source_checkout_js__1.L)(opened.why) : await ask(opened.repository);
	};
	const asked = (folder, ask) => askedOf(folder, ({ git }) => ask(git));
	return {
		ancestors: ({ folder, revision, among }) => asked(folder, (git) => ancestorsOf(git, revision, among)),
		changedEntries: ({ folder, ...question }) => asked(folder, (git) => changedEntries(git, question)),
		links: ({ folder, ...question }) => askedOf(folder, ({ git, isShared }) => isShared ? linksAmongAll(git, question) : links(git, question)),
		textAt: ({ folder, ...question }) => asked(folder, (git) => textAt(git, question)),
		commitOf: ({ folder, ref }) => asked(folder, (git) => commitOf(git, ref)),
	};
}
async function ancestorsOf(git, revision, among) {
	const named = [...new Set(among)].filter((each) => commitName.test(each)).toSorted();
	if (named.length === 0)
		return (0,_domain_source_checkout_js__1.e)([]);
	const present = await commits(git, ["--no-walk=sorted"], named);
	if (!present.known)
		return present;
	const aside = await commits(git, [], [...present.value, `^${revision}`]);
	if (!aside.known)
		return aside;
	const others = new Set(aside.value);
	const found = present.value.filter((each) => !others.has(each)).slice(0, mostAncestors);
	if (found.length < 2)
		return (0,_domain_source_checkout_js__1.e)(found);
	const last = await git.text(["merge-base", "--independent", ...found]);
	if (!last.known)
		return last;
	const isLast = (each) => last.value.split("\n").includes(each);
	return (0,_domain_source_checkout_js__1.e)([...found.filter(isLast), ...found.filter((each) => !isLast(each))]);
}
async function commits(git, options, names) {
	const args = ["rev-list", "--ignore-missing", ...options, "--stdin"];
	const listed = await git.batch(args, `${names.join("\n")}\n`);
	if (!listed.known)
		return listed;
	return (0,_domain_source_checkout_js__1.e)(listed.value
		.toString()
		.split("\n")
		.filter((each) => commitName.test(each)));
}
async function changedEntries(git, { revision, since }) {
	const options = ["--no-renames", "--ignore-submodules=none"];
	const args = ["diff-tree", "-r", "-z", "--raw", ...options, since, revision, "--"];
	const listed = await git.text(args);
	if (!listed.known)
		return listed;
	const parts = listed.value.split("\0");
	const found = [];
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [, before, after] = /^:([0-7]{6}) ([0-7]{6}) /.exec(parts[at] ?? "") ?? [];
		const path = parts[at + 1] ?? "";
		if (before === undefined || after === undefined || path === "") {
			return (0,_domain_source_checkout_js__1.L)("git lists what changed in a form that is not known");
		}
		found.push({ path, kind: kindOf([before, after]) });
	}
	return (0,_domain_source_checkout_js__1.e)(found);
}
function kindOf(modes) {
	if (modes.includes("160000"))
		return "submodule";
	return modes.includes("120000") ? "link" : "file";
}
async function linksAmongAll(git, { revision, below }) {
	const all = await links(git, { revision, below: [""] });
	if (!all.known)
		return all;
	const isBelow = (path) => below.some((place) => place === "" || path === place || path.startsWith(`${place}/`));
	return (0,_domain_source_checkout_js__1.e)(below.length === 0 ? all.value : all.value.filter(isBelow));
}
async function links(git, { revision, below }) {
	const args = ["ls-tree", "-r", "-z", "--full-tree", revision, "--"];
	const listed = await git.text([...args, ...pathspecs(below)]);
	if (!listed.known)
		return listed;
	return (0,_domain_source_checkout_js__1.e)(listed.value.split("\0").flatMap((record) => {
		const tab = record.indexOf("\t");
		return record.startsWith("120000 ") && tab > 0 ? [record.slice(tab + 1)] : [];
	}));
}
function pathspecs(below) {
	return below.includes("") ? [] : [...new Set(below)].toSorted();
}
async function textAt(git, { revision, path }) {
	const listed = await git.text(["ls-tree", "-z", "--full-tree", revision, "--", path]);
	if (!listed.known)
		return listed;
	const [, object] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.value) ?? [];
	return object === undefined ? (0,_domain_source_checkout_js__1.e)(undefined) : await git.text(["cat-file", "blob", object]);
}
async function commitOf(git, ref) {
	const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
	const printed = await git.text(args);
	if (!printed.known)
		return (0,_domain_source_checkout_js__1.L)("this clone has no such commit");
	const name = printed.value.trim();
	return commitName.test(name) ? (0,_domain_source_checkout_js__1.e)(name) : (0,_domain_source_checkout_js__1.L)("this clone has no such commit");
}


}),

72085:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (imageRequests)
});
var _domain_build_request_js__5 = __webpack_require__(78463);
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _settings_js__3 = __webpack_require__(91042);
var _settings_file_js__4 = __webpack_require__(64624);






async function imageRequests(images, { settings, cwd, variables }) {
	const { file } = settings;
	if (file === undefined)
		throw new Error("images without the file that lists them");
	const found = [];
	for (const image of images) {
		const { name, line } = image;
		const own = await (0,_settings_file_js__4.settingsOfImage)(image, { file, cwd });
		found.push({
			name,
			line,
			request: aboutImage(image, () => (0,_settings_js__3.J_)(own, { variables })),
		});
	}
	refuseSharedTags(found);
	return found;
}
function aboutImage({ name, line }, work) {
	try {
		return work();
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__2.HR) || error.place?.file === _domain_build_settings_file_js__0.bH)
			throw error;
		const { message, fix } = error.told;
		throw new _domain_text_failure_js__2.HR({
			code: error.code,
			message: `Image \`${name}\` (${_domain_build_settings_file_js__0.bH}:${line}): ${message}`,
			fix,
			cause: error,
		});
	}
}
function refuseSharedTags(images) {
	const owners = new Map();
	for (const image of images) {
		const { request, name, line } = image;
		if (!request.push)
			continue;
		const asked = (0,_domain_build_request_js__5.y)(request);
		const own = { ...image, tags: asked.length > 0 ? asked : undefined };
		for (const repository of new Set(request.image.map(sameName))) {
			const others = owners.get(repository) ?? [];
			for (const other of others) {
				const as = sharedTag(other, own);
				if (as === undefined)
					continue;
				throw (0,_domain_build_settings_file_js__0.FV)(line, `images \`${other.name}\` and \`${name}\` would both be pushed as ${repository}:${as}.`, `Give each a repository of its own, or ${(0,_domain_build_settings_file_js__0.jj)("tags")} of its own.`);
			}
			owners.set(repository, [...others, own]);
		}
	}
}
function sameName(image) {
	const reference = (0,_domain_oci_reference_js__1.F2)(image);
	if (reference === undefined)
		return image;
	return (0,_domain_oci_reference_js__1.aR)({ ...reference, registry: reference.registry.toLowerCase() });
}
function sharedTag({ tags: some }, { tags: others }) {
	if (some === undefined || others === undefined)
		return "(from the source)";
	return some.find((tag) => others.includes(tag));
}


}),

79041:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (notFollowed)
});
function notFollowed(request) {
	const { base, recipe, runSpec } = request;
	if (base !== undefined)
		return { kind: "recipe-base" };
	if (runSpec !== undefined)
		return { kind: "spec-image" };
	const isMadeElsewhere = recipe.kind === "prebuilt" && recipe.make === undefined;
	return isMadeElsewhere ? { kind: "made-elsewhere" } : undefined;
}


}),

};
//# sourceMappingURL=2696.index.js.map
