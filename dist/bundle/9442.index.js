export const id = 9442;
export const ids = [9442,5137];
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

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

3659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (writeArchive)
});
var node_fs__0 = __webpack_require__(73024);
var node_stream_promises__1 = __webpack_require__(46466);


async function writeArchive(file, files) {
	const { default: tarStream } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
	const pack = tarStream.pack();
	const written = (0,node_stream_promises__1.pipeline)(pack, (0,node_fs__0.createWriteStream)(file, { flags: "wx" }));
	written.catch(() => undefined);
	try {
		for (const file of files) {
			if ("linkname" in file) {
				const { path: name, linkname } = file;
				pack.entry({ name, type: "symlink", linkname, mtime: new Date(0) });
				continue;
			}
			const { path, size, content, mode = 0o644, owner } = file;
			const { uid, gid } = owner ?? { uid: 0, gid: 0 };
			const header = { name: path, size, mode, uid, gid, mtime: new Date(0) };
			await (0,node_stream_promises__1.pipeline)(content, pack.entry(header));
		}
		pack.finalize();
	}
	catch (error) {
		pack.destroy(error instanceof Error ? error : new Error("the content could not be read"));
	}
	await written;
}


}),

40783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (refuseOtherDigest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function refuseOtherDigest({ expectedDigest: expected }, { image }) {
	if (expected === undefined)
		return;
	if (image === undefined)
		throw new Error("no image passed");
	if (image.digest === expected)
		return;
	throw new _domain_text_failure_js__0.HR({
		code: "forbidden",
		message: `${(0,_domain_text_surface_js__1.Pe)("expected-digest")} is ${expected}, but the image is ${image.digest}. Nothing was pushed.`,
		fix: "Find out what the other build had otherwise: buildah's version, a base, an input. `twofold diff` shows where two layouts differ.",
	});
}


}),

22459:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (referencesFor),
  m: () => (publish)
});
var _domain_source_image_tag_js__0 = __webpack_require__(30279);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);



function referencesFor(request, source) {
	const { references } = request;
	const isAsked = request.tags.length > 0 || references.length > 0;
	const tags = isAsked ? request.tags : (0,_domain_source_image_tag_js__0.R)(source);
	if (request.push && tags.length === 0 && references.length === 0) {
		throw (0,_domain_text_failure_js__1.AN)("tags", "no tag is given, and there is no commit to make one from.", `Write the tag to push, e.g. ${(0,_domain_text_surface_js__2.Pe)("tags", "1.4.0")}.`);
	}
	const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
	return [...new Set([...combined, ...references])];
}
async function publish(options) {
	const { proof, registry, reporter } = options;
	const { layout, image } = proof;
	if (layout === undefined || image === undefined)
		throw new Error("no image passed");
	const { digest } = image;
	for (const reference of options.references) {
		reporter.progress(`pushing ${reference}`);
		if ((await registry.served(reference)) === digest) {
			options.onPushed({ reference, digest, changed: false });
			reporter.info(`unchanged ${reference}@${digest}`);
			continue;
		}
		await registry.push(layout, reference);
		const served = await registry.resolve(reference);
		if (served !== digest) {
			throw new _domain_text_failure_js__1.HR({
				code: "registry",
				message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
				fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
			});
		}
		options.onPushed({ reference, digest, changed: true });
		reporter.info(`pushed ${reference}@${digest}`);
	}
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

88036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPin: () => (runPin)
});


var bases = __webpack_require__(72188);

var parse = __webpack_require__(77129);

var all_ended = __webpack_require__(22880);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var oci_reference = __webpack_require__(73326);
;

function referenceState(written) {
	const reference = (0,oci_reference.F2)(written);
	if (reference === undefined) {
		const why = "It is not an image reference. Write one such as `debian:12`.";
		return { kind: "no-registry", why };
	}
	if (reference.digest !== undefined)
		return { kind: "pinned" };
	if (reference.registry === "localhost") {
		const why = "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
		return { kind: "no-registry", why };
	}
	const { tag = "latest" } = reference;
	return {
		kind: "unpinned",
		tagged: reference.tag === undefined ? `${written}:${tag}` : written,
		full: (0,oci_reference.FH)({ ...reference, tag }),
	};
}

;

function contextEntries(list) {
	return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
		const trimmed = line.trim();
		const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
		if (text === "")
			return [];
		const start = index + line.indexOf(text);
		return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
	});
}
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;
function imageOf(entry) {
	const scheme = imageValue.exec(entry)?.[0];
	const written = scheme === undefined ? "" : entry.slice(scheme.length);
	if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
		const why = "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
		return { kind: "left", why };
	}
	if (scheme === undefined)
		return undefined;
	const state = referenceState(written);
	if (state.kind === "pinned")
		return state;
	if (state.kind === "no-registry")
		return { kind: "left", why: state.why };
	return { ...state, written, start: scheme.length };
}


var origins = __webpack_require__(54837);
;

function wholeVariable({ text }) {
	const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
	return found?.[2] ?? found?.[3];
}
function arg_defaults_valueOf(variable, { containerfile, named }) {
	const outer = lastDefault(variable, containerfile);
	if (named.kind === "from")
		return outer;
	const { instructions } = named.stage;
	const above = instructions.slice(0, instructions.indexOf(named.instruction));
	const declared = above.findLast((instruction) => assignments(instruction).some(({ name }) => name === variable));
	if (declared === undefined)
		return undefined;
	const own = assignments(declared).findLast(({ name }) => name === variable);
	return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}
function lastDefault(variable, containerfile) {
	for (const instruction of containerfile.args.toReversed()) {
		const found = assignments(instruction).findLast(({ name, value }) => name === variable && value !== undefined);
		if (found?.value !== undefined)
			return placed(instruction, found.value, containerfile);
	}
	return undefined;
}
function placed({ line }, value, { text }) {
	return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}
function assignments({ keyword, words }) {
	if (keyword !== "ARG")
		return [];
	return words.map(({ text, start, end }) => {
		const equals = text.indexOf("=");
		if (equals === -1)
			return { name: text, value: undefined };
		const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
		return { name: text.slice(0, equals), value };
	});
}
function mixedVariables(containerfile) {
	const mixed = new Map();
	const note = ({ text }, line) => {
		for (const name of variablesIn(text))
			if (!mixed.has(name))
				mixed.set(name, line);
	};
	const noteDefaults = (instruction) => {
		for (const { value } of assignments(instruction)) {
			if (value !== undefined)
				note(value, instruction.line);
		}
	};
	containerfile.args.forEach(noteDefaults);
	const names = (0,origins.eZ)(containerfile, { buildArgs: [] });
	for (const stage of containerfile.stages) {
		stage.instructions.forEach(noteDefaults);
		for (const { word, instruction } of (0,origins.W7)(names, stage)) {
			if (wholeVariable(word) === undefined)
				note(word, instruction.line);
		}
		for (const { name, value } of stage.from.flags) {
			if (name === "platform")
				note(value, stage.from.line);
		}
	}
	return mixed;
}
function variablesIn(text) {
	return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}

;



function unpinnedInContainerfile(containerfile, values) {
	const names = (0,origins.eZ)(containerfile, values);
	const mixed = mixedVariables(containerfile);
	const unpinned = new Map();
	const left = [];
	for (const stage of containerfile.stages) {
		for (const named of (0,origins.W7)(names, stage)) {
			const found = findUse(names, named, mixed);
			if (found === undefined)
				continue;
			if ("left" in found)
				left.push(found.left);
			else
				unpinned.set(found.use.start, found.use);
		}
	}
	return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}
function findUse(names, named, mixed) {
	const { containerfile, values } = names;
	const { word, instruction } = named;
	const place = { file: containerfile.file, line: instruction.line };
	const leave = (why) => ({ left: { place, text: word.text, why } });
	const read = (0,origins.MQ)(names, named);
	if ("wrong" in read)
		return leave(`${read.wrong} ${read.fix}`);
	const { name } = read;
	if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
		return undefined;
	const state = referenceState(name);
	if (state.kind === "pinned")
		return undefined;
	if (state.kind === "no-registry")
		return leave(state.why);
	const literal = literalWord(word, name);
	if (literal !== undefined)
		return { use: { ...useAt(literal, place), ...state } };
	const variable = wholeVariable(word);
	if (variable === undefined)
		return leave(mixedName(name));
	const found = arg_defaults_valueOf(variable, { containerfile, named });
	if (found === undefined) {
		return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
	}
	return useInDefault({ variable, name, found, mixed, place, word }, state);
}
function useInDefault({ variable, name, found, mixed, place, word }, state) {
	const literal = literalWord(found.value, name);
	if (literal === undefined) {
		const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
		return { left: { place, text: word.text, why } };
	}
	const line = mixed.get(variable);
	if (line !== undefined) {
		const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
		return { left: { place, text: word.text, why } };
	}
	return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}
function mixedName(name) {
	return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}
function rewrite(variable, name) {
	return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}
function useAt({ text, start, end }, place) {
	return { place, written: text, start, end };
}
function literalWord(word, name) {
	if (word.text === name)
		return word;
	const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
	return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}

;
const notAsWritten = "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";
function listUses(entries, placeOf) {
	const unpinned = [];
	const left = [];
	for (const entry of entries) {
		const { place, start: entryStart } = placeOf(entry);
		const { text, image } = entry;
		if (image?.kind === "left")
			left.push({ place, text, why: image.why });
		if (image?.kind !== "unpinned")
			continue;
		if (entryStart === undefined) {
			left.push({ place, text, why: notAsWritten });
			continue;
		}
		const { written, tagged, full } = image;
		const start = entryStart + image.start;
		unpinned.push({ place, written, start, end: start + written.length, tagged, full });
	}
	return { unpinned, left };
}

;


async function contextLists({ name, text }) {
	if (!text.includes("build-contexts"))
		return [];
	const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
	const meant = aliases(document, yaml);
	const target = (node) => (yaml.isAlias(node) ? meant.get(node) : node);
	const scalar = (map, key) => {
		const node = target(map.get(key, true));
		return yaml.isScalar(node) ? node : undefined;
	};
	const found = new Map();
	yaml.visit(document, {
		Pair(_, { key, value }) {
			if (!yaml.isScalar(key) || key.value !== "with")
				return;
			const inputs = target(value);
			if (!yaml.isMap(inputs))
				return;
			const list = scalar(inputs, "build-contexts");
			if (typeof list?.value !== "string" || !list.range)
				return;
			const context = scalar(inputs, "context")?.value;
			const [start, end] = list.range;
			found.set(start, {
				value: list.value,
				start: start + headerLength(list, text.slice(start, end)),
				end,
				context: typeof context === "string" ? context : ".",
			});
		},
	});
	return [...found.values()].sort((one, other) => one.start - other.start);
}
function aliases(document, { visit }) {
	const anchors = new Map();
	const meant = new Map();
	visit(document, {
		Node(_, node) {
			if ("anchor" in node && node.anchor !== undefined)
				anchors.set(node.anchor, node);
		},
		Alias(_, alias) {
			const node = anchors.get(alias.source);
			if (node !== undefined)
				meant.set(alias, node);
		},
	});
	return meant;
}
function headerLength({ type }, written) {
	return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}
function parsed(parse, name) {
	const document = withoutOverflow(parse);
	const error = document?.errors[0];
	if (document !== undefined && error === undefined)
		return document;
	const line = error?.linePos?.[0].line ?? 1;
	const said = error === undefined
		? "nested too deeply"
		: (error.message.split("\n")[0] ?? error.code).replace(/[.:]$/, "");
	throw new failure.HR({
		code: "usage",
		message: `${name}:${line}: This is not a workflow: ${(0,printable.RK)((0,printable.vI)(said, 200))}.`,
		fix: "Correct the file, or name the workflows to look at with `--workflow`.",
		place: { file: name, line },
	});
}
function withoutOverflow(act) {
	try {
		return act();
	}
	catch (error) {
		if (error instanceof RangeError)
			return undefined;
		throw error;
	}
}

;




async function unpinnedInWorkflow(file) {
	const lists = await contextLists(file);
	const read = lists.map((list) => ({
		list,
		uses: listUses(contextEntries(list.value), placesIn(list, file)),
	}));
	const edited = onTrial(file.text, read.flatMap(({ uses }) => uses.unpinned));
	const after = await contextLists({ ...file, text: edited }).catch(() => []);
	const kept = read.map(({ list, uses }, index) => {
		if (after[index]?.value === listOnTrial(list.value))
			return uses;
		const left = uses.unpinned.map(({ place, written }) => ({
			place,
			text: written,
			why: notAsWritten,
		}));
		return { unpinned: [], left: [...left, ...uses.left] };
	});
	return {
		unpinned: kept.flatMap(({ unpinned }) => unpinned),
		left: kept.flatMap(({ left }) => left),
		steps: lists.map(({ context, value }) => ({
			context,
			names: contextEntries(value).map(({ name }) => name),
		})),
	};
}
function placesIn(list, { name, text }) {
	let from = list.start;
	let line = lineEnds(text.slice(0, from)) + 1;
	return (entry) => {
		const found = text.slice(0, list.end).indexOf(entry.text, from);
		if (found === -1)
			return { place: { file: name, line }, start: undefined };
		line += lineEnds(text.slice(from, found));
		from = found + entry.text.length;
		return { place: { file: name, line }, start: found };
	};
}
function lineEnds(text) {
	return text.split("\n").length - 1;
}
function listOnTrial(value) {
	const place = { file: "" };
	const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
	return onTrial(value, uses.unpinned);
}
function onTrial(text, uses) {
	const digest = `sha256:${"0".repeat(64)}`;
	return (0,bases.ip)(text, uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })));
}

;









const atOnce = 4;
async function findUnpinned(options, files) {
	const found = await files.read(options);
	const workflows = await (0,all_ended.C)(found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })));
	const steps = workflows.flatMap((workflow) => workflow.steps);
	return [
		...found.containerfiles.map((each) => containerfileText(options, each, steps)),
		...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
		...options.buildContexts.map(flagText),
	];
}
function containerfileText(options, { file, context }, steps) {
	const containerfile = (0,parse.L)({ text: file.text, file: file.name });
	const own = steps.filter((step) => isContext(step.context, context));
	const contexts = new Set([
		...options.buildContexts.map(({ name }) => name),
		...own.flatMap(({ names }) => names),
	]);
	const platforms = { build: options.platform, target: options.platform };
	const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
	return { file, text: file.text, ...uses };
}
function isContext(written, context) {
	const parts = written.split("/").filter((part) => part !== "" && part !== ".");
	return written.includes("${{") || (parts.join("/") || ".") === context;
}
function flagText({ name, value }) {
	const text = `${name}=${value}`;
	const place = { file: "--build-contexts" };
	return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}
async function pinUses(texts, resolve) {
	const uses = texts.flatMap(({ unpinned }) => unpinned);
	const digests = await resolveAll(uses, resolve);
	const pinned = (use) => `${use.tagged}@${digests.get(use.full)}`;
	const edited = texts.map(({ file, text, unpinned }) => {
		const after = (0,bases.ip)(text, unpinned.map((use) => ({ use, pinned: pinned(use) })));
		return { file, text, unpinned, after };
	});
	return {
		pins: edited.flatMap(({ file, text, unpinned, after }) => file === undefined
			? unpinned.map(({ place }) => ({ place, from: text, to: after }))
			: unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) }))),
		left: texts.flatMap(({ left }) => left),
		changes: edited.flatMap(({ file, text, after }) => file === undefined || after === text
			? []
			: [{ name: file.name, path: file.path, before: text, after }]),
	};
}
async function resolveAll(uses, resolve) {
	const digests = new Map();
	const failures = new Map();
	const open = [...new Set(uses.map(({ full }) => full))];
	const work = async () => {
		for (let full = open.shift(); full !== undefined; full = open.shift()) {
			const name = full;
			await resolve(name).then((digest) => digests.set(name, digest), (error) => failures.set(name, error));
		}
	};
	await (0,all_ended.C)(Array.from({ length: atOnce }, work));
	const failed = uses.find(({ full }) => failures.has(full));
	if (failed !== undefined)
		throw failureAt(failed, failures.get(failed.full));
	return digests;
}
function failureAt({ place, written }, error) {
	if (!(error instanceof failure.HR))
		return error;
	const { file, line } = place;
	const where = line === undefined ? file : `${file}:${line}`;
	return new failure.HR({
		code: error.code,
		message: `${where}: \`${(0,printable.RK)((0,printable.vI)(written, 200))}\`: ${error.told.message} Nothing was changed.`,
		fix: error.told.fix,
		...(line === undefined ? {} : { place }),
		cause: error,
	});
}


var pin = __webpack_require__(89008);

var platform = __webpack_require__(912);

var given = __webpack_require__(16632);

var name_value_lists = __webpack_require__(81518);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;




function parsePinRequest(raw) {
	const read = (0,reader.V)(raw);
	return {
		context: read.text("context") ?? ".",
		...(0,given.g)("file", read.text("file")),
		buildContexts: (0,name_value_lists.u)(read).buildContexts,
		registry: (0,registry_access.U)({ read, push: false }),
	};
}


var settings = __webpack_require__(64050);

var pins = __webpack_require__(7079);

var cli_command = __webpack_require__(33192);

var services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const uses = (name) => ["context", "file", "build-contexts"].includes(name);
async function runPin(context) {
	const { stdout, stderr, palette } = context;
	const isDry = (0,cli_command.Mp)(context.arguments, "dry-run");
	const isAll = (0,cli_command.Mp)(context.arguments, "all");
	const request = (0,settings.gR)(await (0,run_settings.x)(context, { uses }), parsePinRequest);
	const access = (0,pin.ky)(request.registry, context.arguments.flags.get("registry")?.at(-1));
	const files = await (0,pin.OF)(context);
	const services = await servicesFor(request, context);
	const texts = await findUnpinned(optionsOf({ request, services }, context), files);
	const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
	const result = isOpen
		? await (0,pin.u$)(access, context, ({ resolve }) => pinUses(texts, resolve))
		: { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
	if (!isDry)
		await files.replace(result.changes);
	const named = texts.flatMap(({ file }) => (file === undefined ? [] : [file.name]));
	const looked = { containerfiles: services.length, workflows: named.length - services.length };
	const lines = [
		...(0,pins.tx)(result, palette),
		...(isAll ? [(0,pins.O1)(looked)] : []),
		(0,pins.B2)(result),
		...(isDry ? ["A dry run: nothing was changed."] : []),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,cli_command.Mp)(context.arguments, "json"))
		stdout.write(isAll ? (0,pins.U4)(result, named) : (0,pins.dL)(result));
	else if (isDry)
		stdout.write(await (0,pins["in"])(result.changes));
	else
		stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
	return result.left.length === 0 ? 0 : failure.hS.forbidden;
}
async function servicesFor({ context, file }, command) {
	if ((0,cli_command.Mp)(command.arguments, "all")) {
		return (await (0,services.Y)(command)).map(({ inputs }) => inputs);
	}
	(0,services.X)(command);
	return [{ context, ...(file === undefined ? {} : { file }) }];
}
function optionsOf({ request, services, }, { arguments: { flags } }) {
	return {
		services,
		workflows: flags.get("workflow") ?? [],
		buildContexts: request.buildContexts,
		platform: (0,platform.t)(process.arch),
	};
}


}),

14592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPush: () => (runPush)
});


var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(30196);

var work_folder = __webpack_require__(3789);

var kept_image = __webpack_require__(39961);

var oci_layout_layout = __webpack_require__(50654);

var skopeo = __webpack_require__(74852);

var failure = __webpack_require__(67271);

var expected_digest = __webpack_require__(40783);

var kept_report = __webpack_require__(4577);

var labels_labels = __webpack_require__(24138);

var printable = __webpack_require__(76158);
;




function keptProof({ path, image, beside }) {
	if (beside?.report === undefined)
		throw withoutReport(path, beside);
	const { file, report } = beside;
	const wrong = unprovenRun(report) ?? otherImage(report, image) ?? otherLabels(report, image.config.labels);
	if (wrong !== undefined)
		throw unproven(`${file} ${wrong}`);
	return report;
}
const afterProof = new Set(["registry"]);
function unprovenRun({ verdict, failure }) {
	if (verdict !== "true")
		return `has the verdict \`${verdict}\``;
	if (failure === undefined || afterProof.has(failure.code))
		return undefined;
	return `says that the run failed: ${(0,printable.RK)((0,printable.vI)(failure.message, 500))}`;
}
function otherImage(report, { digest, manifest }) {
	const reported = (0,kept_report.xj)(report, digest);
	if (reported === undefined)
		return `is not about this image, whose digest is ${digest}`;
	const { proof, image, differences, differencesOmitted } = reported;
	if (proof.verdict !== "true")
		return `has the verdict \`${proof.verdict}\` on this image`;
	const config = manifest.config.digest;
	const [first, second] = proof.builds;
	const areEqual = proof.builds.length === 2 &&
		first?.localDigest === second?.localDigest &&
		[first, second, image].every((each) => each?.imageId === config);
	if (!areEqual)
		return "does not say that two builds gave this image";
	if (differences.length + differencesOmitted > 0)
		return "lists differences between the builds";
	return undefined;
}
function otherLabels({ source, advisories }, labels) {
	const wanted = [
		[labels_labels.l3.reproducible, "true"],
		[labels_labels.l3.exceptions, ""],
		[labels_labels.l3.sourceId, source.id],
		[labels_labels.l3.version, source.version],
		...(source.revision === "" ? [] : [[labels_labels.l3.revision, source.revision]]),
	];
	const valueOf = (name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
	const wrong = wanted.find(([name, value]) => valueOf(name) !== value);
	if (wrong !== undefined)
		return contradicts(wrong[0], valueOf(wrong[0]));
	const known = advisories.map(({ name }) => name);
	const labelled = (valueOf(labels_labels.l3.advisories) ?? "").split(",").filter((name) => name !== "");
	return labelled.every((name) => known.includes(name))
		? undefined
		: contradicts(labels_labels.l3.advisories, valueOf(labels_labels.l3.advisories));
}
function contradicts(name, value) {
	const written = value === undefined ? "missing" : JSON.stringify((0,printable.vI)(value, 200));
	return `contradicts the image's label \`${name}\`, which is ${(0,printable.RK)(written)}`;
}
function withoutReport(path, beside) {
	const what = beside === undefined
		? `there is no report.json beside ${path}`
		: `${beside.file} cannot be read as a report of this version`;
	return new failure.HR({
		code: "usage",
		message: `Nothing proves this image: ${what}. Nothing was pushed.`,
		fix: "Name the layout where `twofold build --output` left it, e.g. `out/layout`, with its report.json beside it.",
	});
}
function unproven(why) {
	return new failure.HR({
		code: "forbidden",
		message: `This image is not proven: ${why}. Nothing was pushed.`,
		fix: "Build it again: `twofold build --output=out` leaves the layout and the report of one run.",
	});
}


var publish = __webpack_require__(22459);
;




async function pushKept(options) {
	const { request, layout, image, beside, registry, reporter } = options;
	(0,expected_digest.p)(request, { image });
	const report = keptProof({ path: layout, image, beside });
	const references = (0,publish.K)(request, report.source);
	const withheld = await options.permission();
	if (withheld !== undefined) {
		throw new failure.HR({
			code: "forbidden",
			message: `${withheld}, so it is not pushed.`,
			fix: "Push it from a run of the repository's own branches or tags.",
		});
	}
	for (let at = 0; at < image.manifest.layers.length; at += 1) {
		reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
		for await (const _ of image.layer(at))
			options.signal.throwIfAborted();
	}
	const pushed = [];
	const onPushed = (each) => pushed.push(each);
	await (0,publish.m)({ proof: { layout, image }, references, registry, reporter, onPushed });
	return { digest: image.digest, pushed };
}


var build_redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var push_permission = __webpack_require__(75361);

var compose_registry = __webpack_require__(45304);
;












const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
async function pushNamed(name, run) {
	const { cwd, env, signal, reporter } = run;
	const { authfile } = run.request.registry;
	const registry = {
		...run.request.registry,
		...(authfile === undefined ? {} : { authfile: (0,external_node_path_.resolve)(cwd, authfile) }),
	};
	const request = { ...run.request, registry };
	const layout = await (0,kept_image.z4)((0,external_node_path_.resolve)(cwd, name.replace(/^oci:/, "")));
	const image = await (0,oci_layout_layout.openLayout)(layout);
	const beside = await (0,kept_image.tC)(layout);
	const mayPush = (0,push_permission.p)({ env, signal, request: {} });
	const folder = await (0,work_folder.makeWorkFolder)(env);
	try {
		return await pushKept({
			...{ request, layout, image, beside, reporter, signal },
			permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
			registry: (0,skopeo.skopeoRegistry)(await (0,compose_registry.Y)({ ...run, request }, folder)),
		});
	}
	catch (error) {
		const redact = (0,build_redact.lY)((0,build_redact.WD)({ secrets: [], registry }));
		throw error instanceof failure.HR ? (0,redact_values.O)(error, redact) : error;
	}
	finally {
		await (0,clean_up.cleanUp)(folder);
	}
}


var terminal = __webpack_require__(16230);

var surface = __webpack_require__(10970);

var options_expected_digest = __webpack_require__(86622);

var given = __webpack_require__(16632);

var image_names = __webpack_require__(26009);

var reader = __webpack_require__(98570);

var registry_access = __webpack_require__(59757);
;







function parsePushRequest(raw) {
	const read = (0,reader.V)(raw);
	const names = (0,image_names.C)(read);
	if (names.image.length === 0) {
		throw (0,failure.AN)("image", "it is empty, so it is not known where to push.", `Write the repository to push to, e.g. ${(0,surface.Pe)("image", "ghcr.io/acme/shop")}.`);
	}
	return {
		...names,
		push: true,
		registry: (0,registry_access.U)({ read, push: true }),
		...(0,given.g)("expectedDigest", (0,options_expected_digest.t)(read)),
	};
}


var settings = __webpack_require__(64050);

var pushed = __webpack_require__(27329);

var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;








async function runPush(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const [layout, ...more] = context.arguments.positionals;
	if (layout === undefined || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: layout === undefined
				? "`twofold push` needs a layout."
				: "`twofold push` takes one layout.",
			fix: "Write `twofold push out/layout --image=NAME`, with the layout that `twofold build --output=out` left.",
		});
	}
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), parsePushRequest);
	const found = await pushNamed(layout, { request, reporter, env, cwd, signal });
	stdout.write((0,command.Mp)(context.arguments, "json") ? (0,pushed.q)(found) : `${found.digest}\n`);
	return 0;
}


}),

70827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (refuseExclude),
  Y: () => (servicesOf)
});


var external_node_path_ = __webpack_require__(76760);

var containerfiles = __webpack_require__(56137);

var failure = __webpack_require__(67271);
;



async function findServices({ excluded, context }, { env, cwd, signal }) {
	const { trackedPaths } = await __webpack_require__.e(/* import() | tracked */ 1511).then(__webpack_require__.bind(__webpack_require__, 89905));
	const tracked = await trackedPaths(cwd, { env, signal });
	if (!tracked.known)
		throw noRepository(tracked.why);
	const { root, paths } = tracked.value;
	const seen = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join("/") || ".";
	const found = (0,containerfiles.X)(paths, excluded);
	if (found.length === 0)
		throw nothingFound(excluded);
	return found.map((each) => ({
		...each,
		inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
	}));
}
function noRepository(why) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
		fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
	});
}
function nothingFound(excluded) {
	const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
	return new failure.HR({
		code: "usage",
		message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
		fix: "Add the Containerfiles to git, or name one with `--file`.",
	});
}

;


async function servicesOf(context) {
	const { flags } = context.arguments;
	for (const name of ["file", "offset"]) {
		if (flags.has(name))
			throw isOfOne(name);
	}
	const folder = flags.get("context")?.at(-1);
	return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}
function refuseExclude({ arguments: { flags } }) {
	if (!flags.has("exclude"))
		return;
	throw new failure.HR({
		code: "usage",
		message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
		fix: "Write `--all` too, or leave `--exclude` out.",
	});
}
function isOfOne(name) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
		fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
	});
}


}),

79058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _command_js__2 = __webpack_require__(33192);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.wq)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

65056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runSnapshot: () => (runSnapshot)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_fs_ = __webpack_require__(73024);

var external_node_stream_promises_ = __webpack_require__(46466);

var checkout = __webpack_require__(25651);

var lfs_objects = __webpack_require__(50052);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var git = __webpack_require__(75455);

var repository = __webpack_require__(11258);
;










const packing = [
	"--quiet",
	"--threads=1",
	"--window=0",
	"--no-reuse-delta",
	"--no-reuse-object",
	"--compression=9",
];
async function bundleCheckout(options) {
	await (0,promises_.mkdir)(options.folder);
	return await bundleBelow({ path: "", revision: options.revision }, options);
}
async function bundleBelow(place, options) {
	const own = await bundleOne(place, options);
	if (!own.known)
		return own;
	const { source, links } = own.value;
	const found = [source];
	for (const { path, revision } of links) {
		const inner = { path: place.path === "" ? path : `${place.path}/${path}`, revision };
		if (!(await (0,repository.t2)((0,external_node_path_.join)(options.root, inner.path, ".git"))))
			continue;
		const below = await bundleBelow(inner, options);
		if (!below.known)
			return (0,checkout.L)(`submodule ${inner.path}: ${below.why}`);
		found.push(...below.value);
	}
	return (0,checkout.e)(found);
}
async function bundleOne(place, options) {
	const { revision, path } = place;
	const root = (0,external_node_path_.join)(options.root, path);
	const git = gitOf(root, options);
	const args = ["rev-list", "--objects", "--no-object-names", "--max-count=1", revision];
	const [objects, tags, tree] = await Promise.all([
		git.text(args, { seconds: 600 }),
		tagsOf(git, revision),
		git.text(["ls-tree", "-r", "-z", "--full-tree", revision]),
	]);
	if (!objects.known)
		return objects;
	if (!tags.known)
		return tags;
	if (!tree.known)
		return tree;
	const base = (0,external_node_path_.join)(options.folder, path === "" ? "source" : `sub-${path.replaceAll("/", "%")}`);
	const list = [objects.value, ...tags.value.map(({ object }) => `${object}\n`)].join("");
	const packed = await git.batch(["pack-objects", ...packing, base], list);
	if (!packed.known)
		return packed;
	const pack = `${base}-${packed.value.toString("latin1").trim()}.pack`;
	const bundle = `${base}.bundle`;
	await writeBundle({ revision, tags: tags.value, pack, bundle });
	const lfs = await (0,lfs_objects.W)({ ...options, root });
	if (!lfs.known)
		return lfs;
	return (0,checkout.e)({ source: { path, revision, bundle, ...lfs.value }, links: linksIn(tree.value) });
}
function gitOf(folder, { env, signal }) {
	const config = [...(0,configuration.Ke)(folder), "safe.directory=*", "core.bigFileThreshold=512m"];
	return (0,git.u)({ folder, env: (0,environment._)(env, undefined), config, signal });
}
async function tagsOf(git, revision) {
	const format = "--format=%(objectname) %(*objectname) %(refname)";
	const listed = await git.text(["for-each-ref", `--points-at=${revision}`, format, "refs/tags/"]);
	if (!listed.known)
		return listed;
	return (0,checkout.e)(listed.value.split("\n").flatMap((line) => {
		const [, object, target, ref] = /^([0-9a-f]+) ([0-9a-f]*) (refs\/tags\/.+)$/.exec(line) ?? [];
		const isOfCommit = object === revision || target === revision;
		return object === undefined || ref === undefined || !isOfCommit ? [] : [{ object, ref }];
	}));
}
function linksIn(tree) {
	return tree.split("\0").flatMap((entry) => {
		const [, revision, path] = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
		return revision === undefined || path === undefined ? [] : [{ revision, path }];
	});
}
async function writeBundle(options) {
	const { revision, tags, pack, bundle } = options;
	const refs = [{ object: revision, ref: "HEAD" }, ...tags];
	const lines = refs.map(({ object, ref }) => `${object} ${ref}\n`);
	async function* content() {
		yield Buffer.from(`# v2 git bundle\n${lines.join("")}\n`);
		yield* (0,external_node_fs_.createReadStream)(pack);
	}
	await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(bundle, { flags: "wx" }));
	await (0,promises_.rm)(pack);
}


var clone = __webpack_require__(98135);

var skopeo = __webpack_require__(74852);

var external_node_crypto_ = __webpack_require__(77598);

var snapshot = __webpack_require__(63769);

var oci_digest = __webpack_require__(30719);

var failure = __webpack_require__(67271);

var oci_layout_blob = __webpack_require__(84769);

var oci_layout_layout = __webpack_require__(50654);

var archive = __webpack_require__(3659);
;










const readSize = 1024 * 1024;
function snapshotStore(folder) {
	const blobs = (0,external_node_path_.join)(folder, "blobs", "sha256");
	const put = async (bytes) => {
		await (0,promises_.mkdir)(blobs, { recursive: true });
		const digest = (0,oci_digest.ol)(bytes);
		if (!(await (0,oci_layout_blob.is)(folder, digest)))
			await (0,promises_.writeFile)((0,oci_layout_blob.nD)(folder, digest), bytes);
		return { digest, size: bytes.length };
	};
	return {
		put,
		putFile: async (file) => {
			await (0,promises_.mkdir)(blobs, { recursive: true });
			const found = await nameOf(file);
			const place = (0,oci_layout_blob.nD)(folder, found.digest);
			if (!(await (0,oci_layout_blob.is)(folder, found.digest))) {
				await (0,promises_.link)(file, place).catch(() => (0,promises_.copyFile)(file, place));
			}
			return found;
		},
		read: (blob) => (0,oci_layout_blob.gm)(folder, blob),
	};
}
async function nameOf(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize }))
		hash.update(chunk);
	const { size } = await (0,promises_.stat)(file);
	return { digest: (0,oci_digest.Ch)(hash.digest("hex")), size };
}
async function writeLayoutArchive(file, layout) {
	const { store, manifest } = layout;
	const { mediaType, digest, size } = manifest;
	const entry = { mediaType, digest, size, artifactType: snapshot.FO };
	const index = {
		schemaVersion: 2,
		mediaType: "application/vnd.oci.image.index.v1+json",
		manifests: [entry],
	};
	const names = new Map(layout.blobs.map((blob) => [blob.digest, blob]));
	const files = [
		textFile("oci-layout", JSON.stringify({ imageLayoutVersion: oci_layout_layout.P })),
		textFile("index.json", JSON.stringify(index)),
		...[...names.values()]
			.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
			.map((blob) => ({
			path: (0,oci_layout_blob.nD)("", blob.digest),
			size: blob.size,
			content: () => store.read(blob),
		})),
	];
	await (0,archive._)(file, files).catch((error) => {
		throw (0,failure.mP)(error, file);
	});
}
function textFile(path, text) {
	const bytes = Buffer.from(text);
	async function* content() {
		yield await Promise.resolve(bytes);
	}
	return { path, size: bytes.length, content };
}


var side_by_side = __webpack_require__(15301);
;


const uploadsAtOnce = 3;
async function pushSnapshot({ parts, documents }, { repository, store }) {
	const { config, configDigest, manifest, digest } = documents;
	const blobs = [...parts, { digest: configDigest, size: config.length }];
	const pushes = await (0,side_by_side.Q)(blobs, uploadsAtOnce, async (blob) => {
		const isSent = await repository.pushBlob(blob, () => store.read(blob));
		return { isSent, size: blob.size };
	});
	await repository.pushManifest({ digest, mediaType: snapshot.j, bytes: manifest });
	const sum = (wanted) => pushes.reduce((bytes, { isSent, size }) => bytes + (isSent === wanted ? size : 0), 0);
	return { repository: repository.name, sent: sum(true), present: sum(false) };
}


var labels_claims = __webpack_require__(12770);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var complete_claims = __webpack_require__(74011);

var known_inputs = __webpack_require__(69721);

var recorded_bases = __webpack_require__(72901);

var oci_parse = __webpack_require__(1736);

var oci_reference = __webpack_require__(73326);

var bring_bases = __webpack_require__(86424);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var kept_images = __webpack_require__(58361);

var rebuild_request = __webpack_require__(8575);
;










async function collectImages(options) {
	const { published, claims, root, given, ports } = options;
	const { recipe } = claims;
	const { machinePlatform } = ports;
	const { labels } = published.config;
	const { annotations = {} } = published.manifest;
	const kept = await (0,kept_images.D)(recipe.buildContexts, { root, ports });
	const about = { claims, given, machinePlatform, root, kept };
	const request = (0,rebuild_request.N)({ ...about, labels, annotations });
	const registry = (0,recorded_bases.u)(ports.registry, recipe.bases);
	const { s2i } = ports;
	const reading = { files: ports.filesIn(root), machinePlatform, s2i, registry };
	const prepared = await (0,prepare.iA)(request, reading);
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const { platform } = request;
	const wanted = (0,bring_bases.ic)({ scope, platform, contexts: prepared.contexts });
	const found = new Map();
	for (const each of wanted) {
		const name = (0,oci_reference.F2)(each.reference);
		if (name === undefined)
			continue;
		const digest = name.digest ?? (await registry.resolve(each.reference));
		const reference = `${(0,oci_reference.aR)(name)}@${digest}`;
		const key = JSON.stringify([digest, each.platform]);
		if (found.has(key))
			continue;
		const manifest = await keepImage({ reference, platform: each.platform }, options);
		const isIndex = manifest !== digest;
		if (isIndex)
			await keepDocument(reference, options);
		found.set(key, { digest, platform: each.platform ?? machinePlatform, manifest });
	}
	return [...found.values()].toSorted((a, b) => order(a, b));
}
function order(a, b) {
	const key = ({ digest, platform }) => `${digest} ${platform}`;
	return Number(key(a) > key(b)) - Number(key(a) < key(b));
}
async function keepImage(image, { ports, keep }) {
	const { registry, store } = ports;
	const { reference, platform } = image;
	const folder = ports.newFolder();
	await registry.fetch({ from: { kind: "registry", reference }, folder, platform });
	const bytes = await ports.readFile(external_node_path_.posix.join(folder, "manifest.json"));
	const manifest = (0,oci_parse.Ng)(bytes, {
		name: `the manifest of ${reference}`,
		code: "registry",
	});
	for (const { digest } of [manifest.config, ...manifest.layers]) {
		keep("blob", await store.putFile(external_node_path_.posix.join(folder, (0,oci_digest.ZD)(digest))));
	}
	keep("document", await store.put(bytes));
	return (0,oci_digest.ol)(bytes);
}
async function keepDocument(reference, { ports, keep }) {
	keep("document", await ports.store.put(await ports.document(reference)));
}


var scripts_url = __webpack_require__(93294);
;


function lackingInputs(recipe, buildah) {
	const { recipe: kind, hermetic, network, secrets } = recipe;
	return [
		...commandLacking(kind),
		...scriptsLacking(kind),
		...networkLacking(hermetic?.fetchStages, network),
		...secrets.map((id) => ({
			input: "secret",
			message: `The secret \`${shown(id)}\` is nowhere recorded.`,
		})),
		...(buildah.known
			? []
			: [
				{
					input: "buildah",
					message: `No package of buildah ${shown(recipe.buildah)}: ${(0,printable.RK)((0,printable.vI)(buildah.why, 300))}.`,
				},
			]),
	];
}
function commandLacking(recipe) {
	if (recipe.kind !== "prebuilt" || recipe.make === undefined)
		return [];
	const message = `The programs that \`${shown(recipe.make.join(" "))}\` takes from the machine are nowhere recorded.`;
	return [{ input: "prebuilt-command", message }];
}
function scriptsLacking(recipe) {
	const text = recipe.kind === "s2i" ? recipe.scriptsUrl : undefined;
	const url = text === undefined ? undefined : (0,scripts_url.J)(text);
	if (url?.kind !== "web")
		return [];
	const message = `The scripts at ${shown(url.base)} are not in it: the rebuild fetches them.`;
	return [{ input: "scripts-url", message }];
}
function networkLacking(fetchStages, network) {
	if (network === "none" || fetchStages?.length === 0)
		return [];
	if (fetchStages === undefined) {
		const message = "RUN steps had a network. What they may have fetched with it is not recorded.";
		return [{ input: "network", message }];
	}
	const stages = fetchStages.map((name) => `\`${shown(name)}\``).join(", ");
	const message = `What the steps of the fetch stages (${stages}) fetch is not recorded: the rebuild needs a network for it.`;
	return [{ input: "fetch-stage", message }];
}
function shown(text) {
	return (0,printable.RK)((0,printable.vI)(text, 100));
}

;







async function collect(options) {
	const { published, claims, root, ports, advisories } = options;
	const { store } = ports;
	const image = published.digest;
	const parts = new Map();
	const keep = (kind, { digest, size }) => {
		parts.set(digest, { kind, digest, size });
		return digest;
	};
	const bundled = await ports.bundle(root, claims.source.revision);
	if (!bundled.known)
		throw unbundled(bundled.why);
	const pointers = advisories.includes("lfs-pointer") ? [] : bundled.value.flatMap(pointersOf);
	if (pointers.length > 0)
		return { kind: "missing", image, missing: pointers };
	const sources = await keepSources(bundled.value, { ports, keep });
	ports.reporter.progress("fetching base images");
	const images = await collectImages({ ...options, keep });
	ports.reporter.progress("fetching buildah's package");
	const { recipe } = claims;
	const found = await ports.packageOf(recipe.buildah);
	const buildah = await keepPackage(found, { ports, keep, version: recipe.buildah });
	const lacking = lackingInputs(recipe, found);
	const contents = { version: 1, image, sources, images, ...buildah, lacking };
	const all = [...parts.values()];
	const subject = {
		mediaType: published.manifest.mediaType ?? snapshot.j,
		digest: image,
		size: await ports.manifestSize(image),
	};
	const documents = (0,snapshot.oF)(contents, { parts: all, subject });
	await store.put(documents.config);
	await store.put(documents.manifest);
	return { kind: "taken", image, contents, parts: all, documents };
}
async function keepSources(bundled, { ports, keep }) {
	const { store } = ports;
	const sources = [];
	for (const { path, revision, ...files } of bundled) {
		const bundle = keep("bundle", await store.putFile(files.bundle));
		const lfs = new Set();
		for (const file of files.lfs)
			lfs.add(keep("lfs", await store.putFile(file)));
		sources.push({ path, revision, bundle, lfs: [...lfs].toSorted() });
	}
	return sources;
}
async function keepPackage(found, { ports, keep, version }) {
	if (!found.known)
		return {};
	const { name, file } = found.value;
	return {
		buildah: { version, name, package: keep("package", await ports.store.putFile(file)) },
	};
}
function pointersOf({ path, pointers }) {
	return pointers.map((pointer) => ({
		input: "lfs-file",
		message: `Git LFS has not fetched \`${(0,printable.RK)((0,printable.vI)(external_node_path_.posix.join(path, pointer), 300))}\`: only its pointer is there.`,
		fix: `Install git-lfs (\`git lfs install\`) and try again, or give a clone that has it: ${(0,surface.Pe)("source", "FOLDER")}.`,
	}));
}
function unbundled(why) {
	return new failure.HR({
		code: "tool",
		message: `The source could not be bundled: ${(0,printable.RK)((0,printable.vI)(why, 300))}.`,
		fix: "Check that RUNNER_TEMP or TMPDIR has room for the repository, and that git works.",
	});
}

;








async function takeSnapshot(options) {
	const { reference, given, ports, source } = options;
	ports.reporter.progress(`reading ${reference}`);
	const published = await ports.readPublished();
	const { digest: image } = published;
	const claims = (0,labels_claims.I)(published.config.labels);
	refuseForeign(claims, reference);
	const { recipe, advisories = [] } = claims;
	const { os, architecture } = published.config;
	const platform = `${os}/${architecture}`;
	const inputs = (0,known_inputs.B)({ claims, given: {}, platform, provenance: undefined });
	const completed = (0,complete_claims.R)({ ...inputs, advisories }, {
		secrets: recipe?.version === 2 ? recipe.secrets : [],
		network: recipe?.network ?? "default",
		source,
		runsCommands: true,
	});
	const bases = recipe?.version === 2 ? await (0,recorded_bases.d)(ports.registry, recipe) : [];
	if (completed.kind === "incomplete") {
		return { kind: "missing", image, missing: [...completed.missing, ...bases] };
	}
	if (completed.kind === "base")
		return { kind: "missing", image, missing: [packagesOutside] };
	const url = source ?? (0,complete_claims.H)(completed.claims.source) ?? "";
	ports.reporter.progress("fetching the source");
	const { revision } = completed.claims.source;
	const checkedOut = await ports.checkOut({ url, revision });
	if (!checkedOut.known) {
		return {
			kind: "missing",
			image,
			missing: [goneRevision({ ...options, url, revision }, checkedOut.why), ...bases],
		};
	}
	if (bases.length > 0)
		return { kind: "missing", image, missing: bases };
	return await collect({
		published,
		claims: completed.claims,
		advisories: claims.advisories ?? [],
		root: checkedOut.value,
		given,
		ports,
	});
}
const packagesOutside = {
	input: "packages",
	message: "The image is made of a distribution's packages, which a snapshot cannot hold.",
	fix: "Write `snapshot:` with a time into the declaration: the distribution then keeps them, and `twofold verify` fetches them from there.",
};
function refuseForeign({ recipe, source }, reference) {
	if (recipe !== undefined && source !== undefined)
		return;
	const what = source === undefined ? "no source" : "no recipe";
	throw new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)((0,printable.vI)(reference, 300))} was not built by Twofold: its labels name ${what}.`,
		fix: "Take a snapshot of an image that `twofold build` or the action has built; `twofold inspect IMAGE` shows the labels.",
	});
}
function goneRevision({ url, revision }, why) {
	return {
		input: "revision",
		message: `Revision ${revision} could not be checked out from ${(0,printable.RK)((0,printable.vI)(url, 300))}: ${why}.`,
		fix: `Give a clone that has it in a branch or tag: ${(0,surface.Pe)("source", "FOLDER")}, or its URL.`,
	};
}


var choose_image = __webpack_require__(72546);

var platform = __webpack_require__(912);

var download = __webpack_require__(45137);

var buildah_source = __webpack_require__(14737);

var package_versions = __webpack_require__(77953);
;






const packageName = "buildah";
async function fetchBuildahPackage(options) {
	const { version, folder } = options;
	const [installed, offered] = await Promise.all([
		(0,package_versions.nU)(options, packageName),
		(0,package_versions.dO)(options, packageName),
	]);
	const all = [...(installed === undefined ? [] : [installed]), ...offered];
	const found = all.find((each) => each === version) ?? all.find((each) => (0,buildah_source.mm)(each) === version);
	if (found === undefined) {
		const has = [...new Set(all)].slice(0, 10).join(", ");
		return (0,checkout.L)(has === "" ? "this machine has no packages of Debian's kind" : `the packages here are ${has}`);
	}
	await (0,promises_.mkdir)(folder, { recursive: true });
	try {
		const file = await (0,package_versions.Xo)({ ...options, name: packageName, version: found });
		return (0,checkout.e)({ name: (0,external_node_path_.basename)(file), file });
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return (0,checkout.L)(error.told.message);
	}
}


var child_environment = __webpack_require__(52845);
;








const mostBytes = 256 * 1024 * 1024;
function buildahPackageFor(run, folder) {
	const { request, env, signal } = run;
	const { buildah: source } = request;
	const place = (0,external_node_path_.join)(folder, "buildah-package");
	return async (recorded) => {
		switch (source?.kind) {
			case "image":
				return (0,checkout.L)("`--buildah` names an image, which a rebuild takes by its own digest");
			case "download": {
				const { url, sha256 } = source;
				const name = (0,buildah_source.kQ)(source).replace(/#.*$/s, "");
				await (0,promises_.mkdir)(place);
				const file = (0,external_node_path_.join)(place, "download");
				const found = await (0,download.download)({ url, name, file, mostBytes, setting: "buildah", signal });
				if (found !== sha256)
					throw otherChecksum(name, { found, sha256 });
				return (0,checkout.e)({ name: (0,external_node_path_.basename)(new URL(url).pathname) || "buildah", file });
			}
			case "version":
				if ((0,buildah_source.mm)(source.version) !== recorded) {
					return (0,checkout.L)(`\`--buildah\` names ${source.version}, which is another version`);
				}
				break;
			case "path":
			case undefined:
				break;
		}
		const version = source?.kind === "version" ? source.version : recorded;
		const packages = { env: (0,child_environment.Qc)(env), signal, folder: place, version };
		return await fetchBuildahPackage(packages);
	};
}
function otherChecksum(name, { found, sha256 }) {
	return new failure.HR({
		code: "tool",
		message: `${name} has the checksum sha256=${found}, but \`--buildah\` says sha256=${sha256}. It was not used.`,
		fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
	});
}


var image_argument = __webpack_require__(2426);

var published_image = __webpack_require__(16749);

var compose_registry = __webpack_require__(45304);

var s2i = __webpack_require__(79387);
;





async function writeSnapshotFile({ documents, parts }, places) {
	const { folder, store, output } = places;
	const file = (0,external_node_path_.join)(folder, "unnamed-snapshot.tar");
	const { config, digest, manifest, configDigest } = documents;
	const own = { mediaType: snapshot.j, digest, size: manifest.length };
	await writeLayoutArchive(file, {
		store,
		manifest: own,
		blobs: [...parts, own, { digest: configDigest, size: config.length }],
	});
	await (0,promises_.rename)(file, output).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var source = __webpack_require__(5381);

var watched_folder = __webpack_require__(91755);
;




















async function snapshotNamed(run) {
	const name = await (0,image_argument.sm)(run.reference, run.cwd);
	if (run.push && name === undefined)
		throw nowhereToPush();
	const image = name === undefined ? [] : [(0,oci_reference.FH)(name)];
	const request = { ...(0,compose_registry.w)(run.request, run.cwd), image };
	const output = run.output === undefined ? undefined : (0,external_node_path_.resolve)(run.cwd, run.output);
	if (output !== undefined)
		await refuseUnfit(output);
	const beside = output === undefined ? {} : { RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	const env = { ...run.env, ...beside };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const store = snapshotStore((0,external_node_path_.join)(folder, "snapshot"));
		const published = await (0,published_image.K)({ ...run, env, request, usual: choose_image.A3 }, folder);
		const ports = await portsFor({ ...run, env, request }, { folder, store, published });
		const source = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
		const { reference } = run;
		const given = { reference, source, given: request, ports };
		const result = await takeSnapshot(given).finally(published.attested.close);
		if (result.kind === "missing")
			return result;
		if (output !== undefined) {
			run.reporter.progress(`writing ${output}`);
			await writeSnapshotFile(result, { store, folder, output });
		}
		const pushed = run.push && name !== undefined
			? await pushTo({ ...run, request }, { name, result, store })
			: undefined;
		return {
			...result,
			...(pushed === undefined ? {} : { pushed }),
			...(output === undefined ? {} : { output }),
		};
	});
}
async function pushTo(run, { name, result, store }) {
	const { request, reporter } = run;
	reporter.progress(`pushing to ${(0,oci_reference.aR)(name)}`);
	const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
	const client = registryClientFor({ ...run, access: request.registry, hosts: [name.registry] });
	try {
		const repository = client.repository((0,oci_reference.aR)(name));
		return await pushSnapshot(result, { repository, store });
	}
	finally {
		await client.close();
	}
}
function nowhereToPush() {
	return new failure.HR({
		code: "usage",
		message: "Flag `--push`: the image is not in a registry, so no repository is known.",
		fix: "Name the image by its name in the registry, or write `--output=FILE` instead.",
	});
}
async function portsFor(run, { folder, store, published }) {
	const access = await (0,compose_registry.Y)(run, folder);
	const registry = (0,skopeo.skopeoRegistry)(access);
	const lfsFrom = run.source === undefined ? undefined : await (0,published_image.$)(run.source, run.cwd);
	let count = 0;
	const newFolder = () => {
		count += 1;
		return (0,external_node_path_.join)(folder, `fetched-${count}`);
	};
	return {
		readPublished: published.read,
		manifestSize: published.manifestSize,
		checkOut: ({ url, revision }) => (0,clone.J)({ ...run, url, revision, folder: (0,external_node_path_.join)(folder, "source") }),
		keptAs: image_argument.F2,
		machinePlatform: (0,platform.t)(process.arch),
		registry,
		document: registry.document,
		bundle: (root, revision) => bundleCheckout({ ...run, root, revision, folder: (0,external_node_path_.join)(folder, "bundles"), lfsFrom }),
		packageOf: buildahPackageFor(run, folder),
		filesIn: (root) => (0,source.c4)({ ...run, cwd: root }),
		s2i: (0,s2i.P)(async (reference, platform) => {
			const { readImageFacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60510));
			return await readImageFacts({ ...access, buildah: "buildah" }, { reference, platform });
		}, undefined),
		newFolder,
		readFile: async (path) => await (0,promises_.readFile)(path),
		store,
		reporter: run.reporter,
	};
}
async function refuseUnfit(output) {
	const isFolder = await (0,promises_.stat)(output).then((found) => found.isDirectory(), () => false);
	if (isFolder) {
		throw new failure.HR({
			code: "usage",
			message: `Flag \`--output\`: ${output} is a folder.`,
			fix: "Name the file to write, e.g. `--output=shop-1.4.0.snapshot.tar`.",
		});
	}
	await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((error) => {
		throw (0,failure.mP)(error, output);
	});
}


var terminal = __webpack_require__(16230);

var build_request = __webpack_require__(13760);

var settings = __webpack_require__(64050);

var sizes = __webpack_require__(76477);
;


const mostListed = 20;
const groups = [
	["source", ["bundle", "lfs"]],
	["bases", ["document", "blob"]],
	["buildah", ["package"]],
];
function snapshotLines(found, palette) {
	if (found.kind === "missing")
		return missingLines(found, palette);
	const { contents, documents, reference, image, output, pushed } = found;
	const rows = [
		["image", image],
		["snapshot", documents.digest],
		["size", (0,sizes.z3)(sizeOf(found))],
		...groups.flatMap(([name, kinds]) => groupRow(found, name, kinds)),
		...(output === undefined ? [] : [["file", output]]),
		...(pushed === undefined
			? []
			: [
				[
					"pushed to",
					`${pushed.repository}: ${(0,sizes.z3)(pushed.sent)} sent, ${(0,sizes.z3)(pushed.present)} were there`,
				],
			]),
	];
	return [
		palette.good(palette.strong(`snapshot of ${line(reference)}`)),
		"",
		...rows.map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${line(value)}`),
		...(contents.lacking.length === 0
			? []
			: ["", palette.warning("Not in the snapshot:"), ...lackingLines(contents)]),
	];
}
function missingLines({ reference, missing }, palette) {
	return [
		palette.bad(palette.strong(`no snapshot of ${line(reference)} can be taken`)),
		"",
		...missing
			.slice(0, mostListed)
			.flatMap(({ input, message, fix }) => [
			`  ${palette.bad(input)}  ${line(message)}`,
			`    fix: ${line(fix)}`,
		]),
		...(missing.length > mostListed
			? [`  … and ${(0,sizes.hS)(missing.length - mostListed, "more input")}`]
			: []),
	];
}
function lackingLines({ lacking }) {
	return lacking
		.slice(0, mostListed)
		.map(({ input, message }) => `  ${line(input)}: ${line(message)}`);
}
function groupRow({ parts, contents }, name, kinds) {
	const own = parts.filter(({ kind }) => kinds.includes(kind));
	if (own.length === 0)
		return [];
	const size = (0,sizes.z3)(own.reduce((sum, part) => sum + part.size, 0));
	return [[`  ${name}`, `${size.padStart(9)}  ${described(name, contents)}`]];
}
function described(name, { sources, images, buildah }) {
	const submodules = sources.length - 1;
	const lfs = sources.reduce((sum, each) => sum + each.lfs.length, 0);
	switch (name) {
		case "source":
			return [
				`revision ${sources[0]?.revision ?? ""}`,
				...(submodules > 0 ? [(0,sizes.hS)(submodules, "submodule")] : []),
				...(lfs > 0 ? [(0,sizes.hS)(lfs, "Git LFS file")] : []),
			].join(", ");
		case "bases":
			return (0,sizes.hS)(images.length, "image");
		default:
			return buildah?.name ?? "";
	}
}
function sizeOf({ parts, documents }) {
	const own = documents.config.length + documents.manifest.length;
	return parts.reduce((sum, part) => sum + part.size, own);
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
}
function renderSnapshotJson(found) {
	const { reference, image } = found;
	const base = { schemaVersion: 1, reference, image };
	const value = found.kind === "missing"
		? {
			...base,
			missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
		}
		: { ...base, snapshot: found.documents.digest, size: sizeOf(found), ...ofTaken(found) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ofTaken({ contents, parts, output, pushed }) {
	const { sources, images, buildah, lacking } = contents;
	return {
		sources: sources.map(({ path, revision, bundle, lfs }) => ({ path, revision, bundle, lfs })),
		images: images.map(({ digest, platform, manifest }) => ({ digest, platform, manifest })),
		buildah,
		parts: parts.map(({ kind, digest, size }) => ({ kind, digest, size })),
		lacking: lacking.map(({ input, message }) => ({ input, message })),
		output,
		pushed,
		missing: [],
	};
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
;









async function runSnapshot(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const reference = imageName(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const push = (0,command.Mp)(context.arguments, "push");
	if (output === undefined && !push)
		throw nowhere();
	const reporter = (0,terminal.C)(stderr, palette);
	const request = (0,settings.gR)(await (0,run_settings.s)(context, reporter.warn), (inputs) => (0,build_request.r)(inputs, env));
	const source = (0,command.Z7)(context.arguments, "source");
	const taken = await snapshotNamed({
		...{ reference, source, request, reporter },
		...{ env, cwd, signal, entry, output, push },
	});
	const found = (0,texts.b)({ reference, ...taken });
	stderr.write(snapshotLines(found, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = found.kind === "taken" ? `${found.documents.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderSnapshotJson(found) : digest);
	return found.kind === "taken" ? 0 : failure.hS.tool;
}
function imageName([image, ...more]) {
	if (image !== undefined && image !== "" && more.length === 0)
		return image;
	throw new failure.HR({
		code: "usage",
		message: more.length === 0 ? "`snapshot` needs an image." : "`snapshot` takes one image.",
		fix: "Write `twofold snapshot IMAGE --output=FILE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
	});
}
function nowhere() {
	return new failure.HR({
		code: "usage",
		message: "`snapshot` does not know where to put the snapshot.",
		fix: "Write `--output=FILE`, or `--push` to put it beside the image; or both.",
	});
}


}),

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

89008:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OF: () => (pinnedFiles),
  ky: () => (pinAccess),
  u$: () => (withRegistry)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_insecure_js__1 = __webpack_require__(1758);
var _domain_oci_reference_js__2 = __webpack_require__(73326);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_surface_js__4 = __webpack_require__(10970);





const registryFlag = (0,_domain_text_surface_js__4.$8)({ workflow: "`registry`", commandLine: "`--registry`" });
function pinAccess(access, host) {
	if (access.username !== undefined && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("username", `it is given without ${registryFlag}, and only the registry that it is for may get the password.`, `Name that registry too: ${(0,_domain_text_surface_js__4.$8)({ workflow: "`registry: ghcr.io`", commandLine: "`--registry=ghcr.io`" })}.`);
	}
	if (!access.tlsVerify && host === undefined) {
		throw (0,_domain_text_failure_js__3.AN)("tls-verify", `it applies to the registry of ${registryFlag}, which is not given.`, `Name the registries that need no HTTPS: ${(0,_domain_text_surface_js__4.Pe)("insecure-registries", "registry.internal:5000")}.`);
	}
	if (host !== undefined && (0,_domain_oci_reference_js__2.F2)(`${host}/name`)?.registry !== host) {
		throw (0,_domain_text_failure_js__3.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry.`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
	}
	return { access, host };
}
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
	const { makeWorkFolder } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 3789));
	const { cleanUp } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 30196));
	const { runMarks, signInEnvironment } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 52845));
	const { authFile } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 23814));
	const { skopeoRegistry } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 74852));
	const { authfile } = access;
	const placed = authfile === undefined ? access : { ...access, authfile: (0,node_path__0.resolve)(cwd, authfile) };
	const folder = await makeWorkFolder(env);
	try {
		const registries = host === undefined ? [] : [host];
		const file = await authFile({ access: placed, registries, env, folder });
		return await work(skopeoRegistry({
			skopeo: "skopeo",
			env: signInEnvironment(env, runMarks(folder)),
			signal,
			authFile: file,
			insecure: (0,_domain_build_insecure_js__1.u)(access, registries),
			accounts: access.username === undefined ? [] : registries,
		}));
	}
	finally {
		await cleanUp(folder);
	}
}
async function pinnedFiles(run) {
	const { pinFiles } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 95690));
	const { whereaboutsOf } = await Promise.all(/* import() | pins */[__webpack_require__.e(4006), __webpack_require__.e(3719), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 78782));
	return pinFiles(whereaboutsOf(run));
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
}


}),

30279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_printable_js__3 = __webpack_require__(76158);
var _text_surface_js__4 = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
	if ((0,_oci_tag_js__1.dz)(text))
		return { tag: text };
	const shown = JSON.stringify((0,_text_printable_js__3.vI)(text, 140));
	if (/[^\s]\s+[^\s]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__4.g2)("tag")}.`);
	}
	if (!/[:/@]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
	}
	const reference = (0,_oci_reference_js__0.F2)(text);
	if (reference?.digest !== undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
	}
	if (reference?.tag === undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__4.Pe)("image")}.`);
	}
	return { tag: reference.tag, repository: (0,_oci_reference_js__0.aR)(reference) };
}
function tagsFromSource(source) {
	if (source.version !== "" && source.version !== untagged) {
		return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
	}
	return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}


}),

26009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function readImageNames(read, bare) {
	const image = read.words("image").map((name) => (0,_domain_oci_reference_js__0.$M)("image", name, bare));
	const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__1.D)("tags", text));
	const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
	const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
	const named = full.map(({ repository }) => repository);
	if (image.length > 0)
		refuseOthers({ image, named, hasTags: tags.length > 0 });
	return {
		image: unique(image.length > 0 ? image : named),
		tags: unique(tags),
		references: unique(full.map(({ reference }) => reference)),
	};
}
function refuseOthers({ image, named, hasTags }) {
	const stray = named.find((name) => !image.includes(name));
	if (stray !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__3.Pe)("image")}, or leave ${(0,_domain_text_surface_js__3.Pe)("image")} out: full references name the repositories.`);
	}
	const untagged = image.find((name) => !named.includes(name));
	if (named.length > 0 && !hasTags && untagged !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__3.Pe)("image")}.`);
	}
}
function unique(names) {
	return [...new Set(names)];
}


}),

71998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);


function readPlatform(read) {
	const words = read.words("platforms");
	const [platform, ...more] = words;
	if (platform === undefined)
		return undefined;
	if (more.length > 0) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `it names ${words.length} platforms, but one build is for one platform.`, "Write one of them, e.g. `linux/amd64`; build each on its own.");
	}
	if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `${JSON.stringify((0,_choices_js__1.ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
	}
	return platform;
}


}),

27329:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (renderPushedJson),
  y: () => (pushedJson)
});
function renderPushedJson(found) {
	const { digest, pushed } = found;
	const value = {
		schemaVersion: 1,
		digest,
		pushed: pushed.map(pushedJson),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function pushedJson({ reference, digest, changed }) {
	return { reference, digest, changed };
}


}),

7079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B2: () => (pinVerdict),
  O1: () => (lookedAt),
  U4: () => (renderPinsByFile),
  dL: () => (renderPinsJson),
  "in": () => (renderDiff),
  tx: () => (pinLines)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


function pinLines({ pins, left }, palette) {
	return [
		...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
		...left.flatMap(({ place, text, why }) => [
			`${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
			`  ${line(why)}`,
		]),
	];
}
function pinVerdict({ pins, left }) {
	if (left.length > 0) {
		return `Not everything is pinned: ${(0,_sizes_js__1.hS)(left.length, "image reference")} left unchanged.`;
	}
	return pins.length === 0
		? "Nothing to do: no image is referenced by tag."
		: `Everything is pinned: added a digest to ${(0,_sizes_js__1.hS)(pins.length, "image reference")}.`;
}
function renderPinsJson({ pins, left }) {
	const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function lookedAt(looked) {
	const { containerfiles, workflows } = looked;
	const more = workflows === 0 ? "" : `, ${(0,_sizes_js__1.hS)(workflows, "workflow")}`;
	return `${(0,_sizes_js__1.hS)(containerfiles, "Containerfile")}${more}.`;
}
function renderPinsByFile({ pins, left }, files) {
	const of = (file) => ({ place }) => place.file === file;
	const named = [...new Set([...files, ...[...pins, ...left].map(({ place }) => place.file)])];
	const value = named.map((file) => ({
		file,
		pins: pins.filter(of(file)).map(pinValue),
		left: left.filter(of(file)).map(leftValue),
	}));
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
async function renderDiff(changes) {
	const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 5960));
	return changes
		.map(({ name, before, after }) => {
		const shown = line(name);
		const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", {
			context: 3,
			headerOptions: FILE_HEADERS_ONLY,
		});
		return patch.split("\n").map(diffLine).join("\n");
	})
		.join("");
}
function diffLine(text) {
	const end = text.endsWith("\r") ? "\r" : "";
	return `${(0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)(text.slice(0, text.length - end.length)))}${end}`;
}
function pinValue({ place, from, to }) {
	return { file: place.file, line: place.line, from, to };
}
function leftValue({ place, text, why }) {
	return { file: place.file, line: place.line, text, why };
}
function placeText({ file, line: number }) {
	return line(number === undefined ? file : `${file}:${number}`);
}
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}


})

};
//# sourceMappingURL=9442.index.js.map
