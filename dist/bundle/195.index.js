export const id = 195;
export const ids = [195];
export const modules = {

24404:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (readSettingsFile)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var _domain_build_settings_file_js__3 = __webpack_require__(68824);
var _settings_place_js__4 = __webpack_require__(50570);
var _settings_yaml_js__5 = __webpack_require__(82902);






const largestFile = 64 * 1024;
const plain = "Make it a readable file of at most 64 KiB, or remove it.";
async function readSettingsFile(root) {
	return { root, ...(await (0,_settings_yaml_js__5.R)(await textOf((0,node_path__2.join)(root, _domain_build_settings_file_js__3.bH)))) };
}
async function textOf(path) {
	const stats = await (0,node_fs_promises__1.lstat)(path).catch(() => undefined);
	if (stats === undefined) {
		throw (0,_domain_build_settings_file_js__3.FV)(1, `the file is called ${_settings_place_js__4.C}, and is not read.`, "Rename it.");
	}
	if (!stats.isFile())
		throw (0,_domain_build_settings_file_js__3.FV)(1, "it is not a plain file.", plain);
	if (stats.size > largestFile)
		throw (0,_domain_build_settings_file_js__3.FV)(1, "it is larger than 64 KiB.", plain);
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__0.constants;
	try {
		const file = await (0,node_fs_promises__1.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(largestFile), 0, largestFile, 0);
			return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
		}
		finally {
			await file.close();
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
		const isText = code !== "ERR_ENCODING_INVALID_ENCODED_DATA";
		throw (0,_domain_build_settings_file_js__3.FV)(1, isText ? `it cannot be read (${code}).` : "it is not UTF-8.", plain);
	}
}


}),

82902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (settingsIn)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _domain_text_nearest_js__3 = __webpack_require__(8579);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__2 = __webpack_require__(17981);




const form = "Write `defaults:`, and below it settings with the names of the action's inputs.";
const imagesForm = "Write below `images:` one entry an image: `- name: cart`, and below the name its settings, e.g. `context: services/cart`.";
const mostImages = 256;
async function settingsIn(text) {
	const deep = (0,_domain_text_yaml_nesting_js__2.N)(text);
	if (deep !== undefined)
		throw (0,_domain_build_settings_file_js__0.FV)(deep, "it is nested too deeply.", form);
	const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lines = new yaml.LineCounter();
	const document = yaml.parseDocument(text, {
		lineCounter: lines,
		schema: "failsafe",
		version: "1.2",
	});
	const [error] = [...document.errors, ...document.warnings];
	if (error !== undefined) {
		const [first = ""] = error.message.split("\n");
		const why = (0,_domain_text_printable_js__1.g$)((0,_domain_text_printable_js__1.vI)(first.replace(/ at line \d+, column \d+:$/, ""), 200));
		throw (0,_domain_build_settings_file_js__0.FV)(error.linePos?.[0].line ?? 1, `it is not valid YAML: ${why}.`, form);
	}
	const read = { yaml, document, lines };
	refuseReferences(read);
	const top = entriesOf(read, document.contents, { what: "the file", fix: form });
	for (const { name, line } of top)
		refuseUnknown(name, line);
	const defaults = top.find(({ name }) => name === "defaults")?.value;
	const images = top.find(({ name }) => name === "images");
	return {
		settings: settingsOf(read, entriesOf(read, defaults, { what: "`defaults`", fix: form })),
		...(images === undefined ? {} : { images: imagesOf(read, images) }),
	};
}
function imagesOf(read, { line, value }) {
	if (!read.yaml.isSeq(value)) {
		throw (0,_domain_build_settings_file_js__0.FV)(line, "`images` must be a list.", imagesForm);
	}
	const { items } = value;
	if (items.length === 0)
		throw (0,_domain_build_settings_file_js__0.FV)(line, "`images` has no entry.", imagesForm);
	if (items.length > mostImages) {
		throw (0,_domain_build_settings_file_js__0.FV)(line, `\`images\` has ${items.length} entries, more than ${mostImages}.`, "List fewer images.");
	}
	return items.map((item) => imageOf(read, item));
}
function imageOf(read, item) {
	const entries = entriesOf(read, item, { what: "an entry of `images`", fix: imagesForm });
	const named = entries.find(({ name }) => name === "name");
	return {
		name: textOf(read, named?.value) ?? "",
		line: named?.line ?? lineOf(read, item),
		settings: settingsOf(read, entries.filter((entry) => entry !== named)),
	};
}
function settingsOf(read, entries) {
	return entries.map((entry) => ({ ...entry, value: valueOf(read, entry.value) }));
}
function refuseReferences(read) {
	const refuse = (node) => {
		throw (0,_domain_build_settings_file_js__0.FV)(lineOf(read, node), "anchors, aliases and tags are not taken.", "Write each value out where it is used.");
	};
	read.yaml.visit(read.document, {
		Alias: (_, node) => refuse(node),
		Value: (_, node) => {
			if (node.anchor !== undefined || node.tag !== undefined)
				refuse(node);
		},
	});
}
function entriesOf(read, node, { what, fix }) {
	if (textOf(read, node) === "")
		return [];
	if (!read.yaml.isMap(node)) {
		throw (0,_domain_build_settings_file_js__0.FV)(lineOf(read, node), `${what} must have names and values.`, fix);
	}
	return node.items.map(({ key, value }) => ({
		name: textOf(read, key) ?? "",
		line: lineOf(read, key),
		value,
	}));
}
function valueOf(read, node) {
	if (!read.yaml.isSeq(node))
		return textOf(read, node);
	const texts = node.items.map((item) => textOf(read, item));
	return texts.every((text) => text !== undefined) ? texts : undefined;
}
function textOf({ yaml }, node) {
	if (node === null || node === undefined)
		return "";
	if (!yaml.isScalar(node))
		return undefined;
	return node.value === null ? "" : String(node.value);
}
function lineOf({ yaml, lines }, node) {
	const offset = yaml.isNode(node) ? node.range?.[0] : undefined;
	return lines.linePos(offset ?? 0).line;
}
const topNames = ["defaults", "images"];
function refuseUnknown(name, line) {
	if (topNames.includes(name))
		return;
	throw (0,_domain_build_settings_file_js__0.FV)(line, `\`${(0,_domain_text_printable_js__1.g$)(name.slice(0, 80))}\` is not known${(0,_domain_text_nearest_js__3.a)(name, topNames)}`, form);
}


}),

67678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (gitHistory)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const mostAncestors = 50;
function gitHistory(surroundings) {
	const asked = async (folder, ask) => {
		const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
		return opened.kind === "closed" ? (0,_domain_source_checkout_js__1.L)(opened.why) : await ask(opened.repository.git);
	};
	return {
		ancestors: ({ folder, revision, among }) => asked(folder, (git) => ancestorsOf(git, revision, among)),
		changedEntries: ({ folder, ...question }) => asked(folder, (git) => changedEntries(git, question)),
		links: ({ folder, ...question }) => asked(folder, (git) => links(git, question)),
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

21007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (changedInputs)
});
var node_path__0 = __webpack_require__(76760);
var _domain_source_checkout_js__1 = __webpack_require__(25651);


async function changedInputs(question) {
	const { context, places, since, revision, history } = question;
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
	const inputs = placed.filter((path) => !isKeptOut(path, question));
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

79041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

34019:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs),
  f: () => (unpinnedBase)
});
var node_path__0 = __webpack_require__(76760);
var _containerfile_bases_js__1 = __webpack_require__(72188);
var _containerfile_ignore_js__2 = __webpack_require__(9674);
var _domain_source_usual_names_js__6 = __webpack_require__(28040);
var _recipe_bring_bases_js__3 = __webpack_require__(86424);
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

86424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fm: () => (targetBase),
  Ti: () => (bringBases),
  b5: () => (wishFor),
  ic: () => (imagesWanted),
  wS: () => (baseRecords),
  xq: () => (resolvingOnce)
});
var _containerfile_bases_js__0 = __webpack_require__(72188);
var _containerfile_chain_js__1 = __webpack_require__(98511);
var _containerfile_places_js__6 = __webpack_require__(42216);
var _domain_build_written_place_js__2 = __webpack_require__(34707);
var _domain_oci_reference_js__3 = __webpack_require__(73326);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_surface_js__5 = __webpack_require__(10970);







async function bringBases(options) {
	const target = targetUse(options.scope);
	const wishes = new Map();
	const uses = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
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
	const [lowest] = (0,_containerfile_chain_js__1.a)(scope);
	return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
function baseRecords(bases) {
	const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
	return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
function imagesWanted(options) {
	const wanted = (0,_containerfile_bases_js__0.cF)(options.scope).flatMap((use) => {
		const { image, platform } = wishFor(use, options) ?? {};
		if (image?.kind !== "reference")
			return [];
		return [{ reference: (0,_domain_oci_reference_js__3.FH)(image.reference), platform }];
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
	const reference = (0,_domain_oci_reference_js__3.F2)(written);
	if (reference !== undefined) {
		return { name: (0,_domain_oci_reference_js__3.FH)(reference), platform, image: { kind: "reference", reference } };
	}
	const place = (0,_containerfile_places_js__6.BW)(options.scope.containerfile, use.line);
	throw new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `${(0,_domain_build_written_place_js__2.DP)(place)}: \`${written}\` is not an image reference.`,
		fix: `Write a reference such as \`debian:12\`, or give files under a name: ${(0,_domain_text_surface_js__5.Pe)("build-contexts", "name=oci-layout://path")}.`,
		...(0,_domain_build_written_place_js__2.Oh)(place),
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
	const name = (0,_domain_oci_reference_js__3.aR)(reference);
	const tag = localTag(reference.tag, platform);
	const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
	const check = () => undefined;
	if (reference.registry === "localhost") {
		await builder.fetchLocal((0,_domain_oci_reference_js__3.FH)(reference), folder);
		return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
	}
	const digest = reference.digest ?? (await resolve((0,_domain_oci_reference_js__3.FH)(reference)));
	const from = { kind: "registry", reference: `${name}@${digest}` };
	await registry.fetch({ from, folder, platform });
	return { wanted: { folder, name, tag, digest }, name: shown, check };
}
async function fetchFiles(context, { platform }, { builder, registry }) {
	const { transport, path, tag = "latest", digest } = context;
	const location = context.tag === undefined ? path : `${path}:${tag}`;
	const folder = builder.newFolder("base");
	await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
	const name = repositoryOfContext(context.name.toLowerCase());
	const check = (base) => {
		if (digest === undefined || digest === base.digest)
			return;
		throw (0,_domain_text_failure_js__4.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
	};
	const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
	return { wanted, name: `${name}:${tag}`, check };
}
function localTag(tag, platform) {
	if (tag === undefined || platform === undefined)
		return tag;
	return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
function repositoryOfContext(name) {
	const reference = /[./:]/.test(name) ? (0,_domain_oci_reference_js__3.F2)(name) : undefined;
	return reference === undefined ? `localhost/${name}` : (0,_domain_oci_reference_js__3.aR)(reference);
}


}),

72085:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

64624:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  addSettingsFile: () => (addSettingsFile),
  settingsOfImage: () => (settingsOfImage)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var settings_file = __webpack_require__(24404);

var build_settings_file = __webpack_require__(68824);

var image_location = __webpack_require__(14228);

var nearest = __webpack_require__(8579);

var surface = __webpack_require__(10970);

var list = __webpack_require__(88213);

var lists = __webpack_require__(89376);

var file_rules = __webpack_require__(33303);

var settings_settings = __webpack_require__(64050);
;








function settingsFromFile(written, given, { rules = file_rules._, uses = () => true } = {}) {
	const all = written.map((each) => checkedForm(each, rules));
	const taken = all.filter(({ name }) => uses(name));
	const lines = new Map(taken.map(({ name, line }) => [name, line]));
	for (const each of all)
		checkValue(each);
	for (const { name, line } of taken)
		checkBeside(name, { line, given });
	const isOverruled = given.origins.has("hermetic");
	const left = taken.filter(({ name }) => !(isOverruled && name === "fetch-stages"));
	return (0,settings_settings.ms)(Object.fromEntries(left.map(({ name, value }) => [name, value])), (name) => ({ kind: "file", line: lines.get(name) ?? 1 }));
}
function checkedForm({ name: written, line, value }, rules) {
	const names = list.f.map(({ name }) => name);
	const name = names.find((known) => known === written);
	if (name === undefined) {
		throw (0,build_settings_file.FV)(line, `\`${written.slice(0, 80)}\` is not a setting${(0,nearest.a)(written, names)}`, "Settings have the names of the action's inputs.");
	}
	const rule = rules[name];
	if (rule !== "taken") {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file: ${rule.why}.`, `Remove it here, and give it where Twofold is called: ${(0,surface.Pe)(name, (0,list.b)(name).example)}.`);
	}
	const { kind, example } = (0,list.b)(name);
	const isList = kind === "lines" || kind === "words";
	if (value === undefined || (typeof value !== "string" && !isList)) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} must be ${isList ? "a text, or a list of texts" : "one text, number or truth value"}.`, isList
			? `Write ${(0,build_settings_file.jj)(name, `[${quoted(example)}]`)}.`
			: `Write ${(0,build_settings_file.jj)(name, example)}.`);
	}
	if (value.length === 0 || (typeof value === "string" && value.trim() === "")) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} has no value.`, "Write one, or remove the line.");
	}
	return { name, line, value };
}
function quoted(example) {
	return JSON.stringify(example);
}
const refusedValues = {
	network: { value: "host", why: "it opens this machine's own network to the steps" },
	recipe: {
		value: "base",
		why: "scripts of the packages that a declaration names run on this machine, outside of every container",
	},
};
function checkValue({ name, line, value }) {
	const refused = refusedValues[name];
	if (refused !== undefined && String(value).trim() === refused.value) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name, refused.value)} is not taken from this file: ${refused.why}.`, `Remove it here, and give it where Twofold is called: ${(0,surface.Pe)(name, refused.value)}.`);
	}
	if (name === "tags")
		refuseReferences(value, line);
	if (name === "context" || name === "file")
		checkPath(name, { line, path: String(value) });
	if (name !== "build-contexts")
		return;
	const own = (0,settings_settings.ms)({ [name]: value }, () => ({ kind: "file", line }));
	const entries = (0,settings_settings.gR)(own, () => (0,lists.u)(name, value));
	for (const entry of entries)
		checkBuildContext(entry, line);
}
function refuseReferences(value, line) {
	const reference = (0,lists.y)(value).find((word) => /[/:@]/.test(word));
	if (reference === undefined)
		return;
	throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)("tags")} must be tags alone here, without the repository's name.`, `Write the repository in ${(0,build_settings_file.jj)("image", "ghcr.io/acme/shop")}.`);
}
function checkBuildContext(entry, line) {
	const name = "build-contexts";
	const value = entry.slice(entry.indexOf("=") + 1);
	const location = (0,image_location.z)(value);
	if (location === undefined)
		checkPath(name, { line, path: value });
	if (location?.kind === "files") {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} may name folders and images here, but no archive or layout: those are files of the machine.`, `Give it where Twofold is called: ${(0,surface.Pe)(name, entry.slice(0, 200))}.`);
	}
}
function checkPath(name, { line, path }) {
	const parts = path.trim().split("/");
	const isInside = !path.trim().startsWith("/") && !parts.includes("..");
	if (isInside)
		return;
	throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} leads out of the repository.`, "Write a path from the repository's root, without `..`.");
}
function checkBeside(name, { line, given }) {
	if (given.origins.has(name))
		return;
	const account = ["username", "password"].find((each) => given.origins.has(each));
	if (name === "image" && account !== undefined) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file beside ${(0,surface.Pe)(account)}: it would say which registry gets the password.`, `Give ${(0,surface.Pe)("image")} where Twofold is called, too.`);
	}
	const hermetic = given.inputs.hermetic;
	const isHermetic = hermetic !== undefined && /true/i.test((0,lists.y)(hermetic).at(-1) ?? "");
	if (name === "fetch-stages" && isHermetic) {
		throw (0,build_settings_file.FV)(line, `${(0,build_settings_file.jj)(name)} is not taken from this file beside ${(0,surface.Pe)("hermetic", "true")}: it would open the network to stages that the caller cuts off from it.`, `Give ${(0,surface.Pe)("fetch-stages")} where Twofold is called, too, or leave ${(0,surface.Pe)("hermetic", "true")} to this file.`);
	}
}


var printable = __webpack_require__(76158);
;





const imageNamePattern = "^[a-z0-9]+([._-][a-z0-9]+)*$";
const longestImageName = 63;
const placeholder = "{name}";
function imagesFromFile(written, { given, defaults }) {
	const lines = new Map();
	return written.map((image) => {
		checkName(image, lines);
		const { name, line, settings } = image;
		lines.set(name, line);
		const own = settingsFromFile(settings, given, { rules: file_rules.b });
		const root = (0,settings_settings.ms)({ context: "." }, () => ({ kind: "file", line }));
		return { ...named((0,settings_settings.Ku)([given, own, defaults, root]), name), name, line };
	});
}
function checkName({ name, line }, lines) {
	const fix = "Give each image a `name` of lower-case letters and digits, with single `.`, `_` or `-` between them, e.g. `name: cart`.";
	if (name === "")
		throw (0,build_settings_file.FV)(line, "this image has no `name`.", fix);
	if (name.length > longestImageName || !new RegExp(imageNamePattern).test(name)) {
		const shown = JSON.stringify((0,printable.g$)((0,printable.vI)(name, 80)));
		const limit = `of at most ${longestImageName} characters`;
		throw (0,build_settings_file.FV)(line, `${shown} is no name of an image ${limit}.`, fix);
	}
	const before = lines.get(name);
	if (before === undefined)
		return;
	throw (0,build_settings_file.FV)(line, `line ${before} has an image \`${name}\` already.`, fix);
}
function named(settings, name) {
	const { image } = settings.inputs;
	if (image === undefined)
		return settings;
	return { ...settings, inputs: { ...settings.inputs, image: withName(image, name) } };
}
function withName(value, name) {
	return typeof value === "string"
		? value.replaceAll(placeholder, name)
		: value.map((each) => each.replaceAll(placeholder, name));
}


var inside = __webpack_require__(64409);
;






async function placedPaths({ inputs, origins }, { root, cwd }) {
	const ofFile = (name) => origins.get(name)?.kind === "file" ? inputs[name] : undefined;
	const wall = await (0,promises_.realpath)(root);
	const placed = async (name, path) => {
		const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
		if (real === undefined)
			return undefined;
		if (!(0,inside.F)(wall, real)) {
			throw wrong(name, origins, `leads out of the repository, to ${real}`);
		}
		return (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd), (0,external_node_path_.join)(root, path)) || ".";
	};
	const [context, file] = [ofFile("context"), ofFile("file")].map(lastOf);
	const contexts = ofFile("build-contexts");
	const placedContext = context === undefined ? undefined : await placed("context", context);
	if (context !== undefined && placedContext === undefined) {
		throw wrong("context", origins, `is ${context}, which does not exist`);
	}
	const placedFile = file === undefined ? undefined : await placed("file", file);
	return {
		...(placedContext === undefined ? {} : { context: placedContext }),
		...(placedFile === undefined ? {} : { file: placedFile }),
		...(contexts === undefined ? {} : { "build-contexts": await folders(contexts, placed) }),
	};
}
async function folders(contexts, placed) {
	return await Promise.all((0,lists.u)("build-contexts", contexts).map(async (entry) => {
		const start = entry.indexOf("=") + 1;
		const value = entry.slice(start);
		const isFolder = start > 0 && (0,image_location.z)(value) === undefined && !/^\w+:\/\//.test(value);
		const path = isFolder ? await placed("build-contexts", value) : undefined;
		return path === undefined ? entry : `${entry.slice(0, start)}${path}`;
	}));
}
function wrong(name, origins, what) {
	const origin = origins.get(name);
	return (0,build_settings_file.FV)(origin?.kind === "file" ? origin.line : 1, `${(0,build_settings_file.jj)(name)} ${what}.`, "Name a path inside the repository, from its root, e.g. `services/cart`.");
}
function lastOf(value) {
	return (typeof value === "string" ? value : value?.at(-1))?.trim();
}

;








async function addSettingsFile(given, place) {
	const { root, cwd, uses } = place;
	const { settings, images } = await (0,settings_file.u)(root);
	const { inputs, origins } = (0,settings_settings.Ku)([given, settingsFromFile(settings, given, { uses })]);
	const defaults = settingsFromFile(settings, given);
	return {
		inputs: { ...inputs, ...(await placedPaths({ inputs, origins }, { root, cwd })) },
		origins,
		file: (0,external_node_path_.join)(await (0,promises_.realpath)(root), build_settings_file.bH),
		...(images === undefined ? {} : { images: imagesFromFile(images, { given, defaults }) }),
	};
}
async function settingsOfImage({ inputs, origins }, { file, cwd }) {
	const placed = await placedPaths({ inputs, origins }, { root: (0,external_node_path_.dirname)(file), cwd });
	return { inputs: { ...inputs, ...placed }, origins, file };
}


}),

15261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

17981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (tooDeepLine)
});

const maxYamlDepth = 64;
function tooDeepLine(text) {
	let depth = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const { brackets, deepest } = bracketsOf(line);
		if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
			return index + 1;
		depth = Math.max(0, depth + brackets);
	}
	return undefined;
}
function indicatorsOf(line) {
	let run = 0;
	let most = 0;
	for (const word of line.split(/[ \t]/)) {
		if (word === "-" || word === "?" || word === ":")
			run += 1;
		else if (word !== "")
			run = 0;
		most = Math.max(most, run);
	}
	return most;
}
function bracketsOf(line) {
	let brackets = 0;
	let deepest = 0;
	for (const letter of withoutQuoted(line)) {
		if (letter === "[" || letter === "{")
			brackets += 1;
		else if (letter === "]" || letter === "}")
			brackets -= 1;
		deepest = Math.max(deepest, brackets);
	}
	return { brackets, deepest };
}
function* withoutQuoted(line) {
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line[at] ?? "";
		if (quote === '"' && letter === "\\")
			at += 1;
		else if (quote !== "")
			quote = letter === quote ? "" : quote;
		else if (letter === '"' || letter === "'")
			quote = letter;
		else
			yield letter;
	}
}


}),

41964:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (decisionText),
  u: () => (reasonText)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _sizes_js__1 = __webpack_require__(76477);


function decisionText(decision) {
	if (decision.kind === "build")
		return reasonText(decision.reason);
	const { image, revision } = decision.current;
	return `nothing that it is built from changed since ${short(revision)}, of which ${image} is`;
}
function reasonText(reason) {
	switch (reason.kind) {
		case "asked":
			return "asked for";
		case "unnamed":
			return `${(0,_domain_text_surface_js__0.Pe)("image")} names no repository where an image of it could be`;
		case "unvouched":
			return `its repository is named by the source alone; ${(0,_domain_text_surface_js__0.Pe)("image")} of the call says whose images to believe`;
		case "unclean":
			return reason.advisories.length === 0
				? "the source has no commit"
				: `the source is, or may be, ${reason.advisories.join(", ")}`;
		case "forbidden":
			return `${(0,_domain_text_surface_js__0.Pe)("forbid")} refuses the source`;
		case "require-varied":
			return `${(0,_domain_text_surface_js__0.Pe)("require-varied")} asks for variations, and no label says which were applied`;
		case "spec-image":
			return "its final stage is known only when its build image is built";
		case "recipe-base":
			return `${(0,_domain_text_surface_js__0.Pe)("recipe", "base")} is always built: whether its packages changed is not followed`;
		case "made-elsewhere":
			return "its files are made before the build, and nothing says whether they changed";
		case "git-folder":
			return "it is built from `.git`, which may be another one by now";
		case "outside":
			return "a base or another part of it is only on this machine";
		case "no-proven-image":
			return "the registry has no proven image of it";
		case "recipe":
			return "its settings, bases or buildah are not those of the last proven image";
		case "version":
			return `no proven image has version ${reason.version}`;
		case "history":
			return "no proven image is of a commit in this clone's history";
		case "labels":
			return "no proven image has the labels that are asked for, and a clean source";
		case "contradiction":
			return `${reason.digests.join(" and ")} both claim to be proven of one source`;
		case "elsewhere":
			return `${reason.repository} does not have the last proven image`;
		case "files":
			return `${pathsText(reason)} changed since ${short(reason.revision)}`;
		case "settings":
			return "its settings changed";
		case "unpinned-base":
			return `its base ${reason.base} has no digest and may be another one by now`;
		case "unknown":
			return `what changed is not known: ${reason.why}`;
	}
}
function pathsText({ paths, count }) {
	const more = count - paths.length;
	const named = [...paths, ...(more > 0 ? [`${(0,_sizes_js__1.hS)(more, "more file")}`] : [])];
	const last = named.pop() ?? "";
	return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}
function short(revision) {
	return revision.slice(0, 12);
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
//# sourceMappingURL=195.index.js.map
