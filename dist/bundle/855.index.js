export const id = 855;
export const ids = [855];
export const modules = {

855:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (filesBelow)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);



const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;
async function* filesBelow(folder) {
	let bytes = 0;
	for await (const path of pathsBelow(folder)) {
		const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, path), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
		try {
			const { size } = await file.stat();
			bytes += size;
			if (bytes > mostBytes)
				throw new Error(`${folder} has more than ${mostBytes} bytes`);
			yield { path, size, content: file.createReadStream({ autoClose: false }) };
		}
		finally {
			await file.close();
		}
	}
}
async function* pathsBelow(folder) {
	const waiting = [""];
	let entries = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const entry of await (0,node_fs_promises__1.readdir)((0,node_path__2.join)(folder, next), { withFileTypes: true })) {
			entries += 1;
			if (entries > mostEntries)
				throw new Error(`${folder} has more than ${mostEntries} entries`);
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (entry.isDirectory())
				waiting.push(path);
			if (entry.isFile())
				yield path;
		}
	}
}


}),

1485:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Fk: () => (pointerBytes),
  Ic: () => (unchangedAmong),
  V6: () => (pointersAmong),
  vp: () => (parsePointer)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_side_by_side_js__2 = __webpack_require__(15301);
var _file_contents_js__1 = __webpack_require__(87873);
var _objects_js__3 = __webpack_require__(92438);




const pointerBytes = 1024;
const filesAtOnce = 16;
const digestsAtOnce = 4;
function parsePointer(text) {
	if (!startsAsPointer(text))
		return undefined;
	const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d+)$/m.exec(text)?.[1];
	return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
function startsAsPointer(text) {
	return text.startsWith("version https://git-lfs.github.com/spec/");
}
async function pointersAmong(root, paths) {
	const pointers = await (0,_domain_build_side_by_side_js__2.Q)(paths, filesAtOnce, async (path) => {
		const file = await (0,_file_contents_js__1.GH)((0,node_path__0.join)(root, path), pointerBytes);
		const isPointer = file !== undefined &&
			file.size < pointerBytes &&
			startsAsPointer(file.start.toString("latin1"));
		return isPointer ? [path] : [];
	});
	return pointers.flat();
}
async function unchangedAmong(repository, entries) {
	const contents = await (0,_objects_js__3.a4)(repository, entries.map(({ indexed }) => indexed));
	if (!contents.known)
		return new Set();
	const unchanged = await (0,_domain_build_side_by_side_js__2.Q)(entries, digestsAtOnce, async ({ path, indexed }) => {
		const pointer = parsePointer(contents.value.get(indexed) ?? "");
		if (pointer === undefined)
			return [];
		return (await isFileOf(pointer, (0,node_path__0.join)(repository.root, path))) ? [path] : [];
	});
	return new Set(unchanged.flat());
}
async function isFileOf(pointer, path) {
	const file = await (0,_file_contents_js__1.GH)(path, 1);
	if (file?.size !== pointer.size)
		return false;
	return (await (0,_file_contents_js__1.ol)({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}


}),

8852:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Gj: () => (gate),
  iA: () => (prepare),
  o$: () => (readSource)
});


var parse = __webpack_require__(77129);

var containerfile_vcs = __webpack_require__(19726);

var context_copies = __webpack_require__(74503);

var ignore = __webpack_require__(9674);
;


function unreachedPaths(scope, ignoreText) {
	const exceptions = exceptionsOf(ignoreText);
	if (exceptions.length === 0)
		return () => false;
	const ignores = (0,ignore.ep)(ignoreText);
	const isSkipped = (folder) => ignores(folder) && !exceptions.some((exception) => `${exception}/`.startsWith(folder));
	const copies = (0,context_copies.f7)(scope);
	return (path) => {
		const taking = copies.filter(({ takes }) => takes(path));
		return taking.length > 0 && taking.every((copy) => foldersOnWay(copy, path).some(isSkipped));
	};
}
function foldersOnWay({ how, isOpen, source }, path) {
	const root = (0,context_copies.JF)(source);
	if (how === "mount" || isOpen || root.some((part) => part.includes("**")))
		return [];
	const parts = (0,context_copies.JF)(path);
	const depths = parts.map((_, index) => index + 1).slice(0, path.endsWith("/") ? undefined : -1);
	return depths
		.filter((depth) => depth >= root.length)
		.map((depth) => parts.slice(0, depth).join("/"));
}
function exceptionsOf(ignoreText) {
	return ignoreText
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("!"))
		.map((line) => (0,context_copies.JF)(line.slice(1).trim()).join("/"));
}


var oci_digest = __webpack_require__(30719);

var image_location = __webpack_require__(14228);

var oci_tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;




function parseBuildContext({ name, value }) {
	const location = (0,image_location.z)(value);
	if (location?.kind === "registry")
		return { name, ...location };
	if (location !== undefined) {
		const { kind, transport, rest } = location;
		const place = transport === "oci" ? layoutPath(rest) : archivePath(transport, rest);
		return { kind, name, transport, ...place };
	}
	if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
		throw (0,failure.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path[@sha256:…] or docker-archive:path[@sha256:…].");
	}
	return { kind: "folder", name, path: value };
}
function layoutPath(text) {
	const at = text.lastIndexOf("@");
	const { path, ...pinned } = at < 0 ? { path: text } : pinnedPath("oci-layout://", text, at);
	const { tag, ...named } = (0,oci_tag.RK)(path);
	return { ...named, ...(tag === undefined ? {} : { tag }), ...pinned };
}
function archivePath(transport, text) {
	const at = text.lastIndexOf("@sha256:");
	if (at < 0)
		return { path: text };
	return pinnedPath(`${transport}:`, text, at);
}
function pinnedPath(scheme, text, at) {
	const digest = (0,oci_digest.m)(text.slice(at + 1));
	if (digest !== undefined)
		return { path: text.slice(0, at), digest };
	throw (0,failure.AN)("build-contexts", `${text.slice(at)} is not a digest.`, `Write ${scheme}path@sha256:<64 hex digits>, or leave the digest out.`);
}


var build_request = __webpack_require__(78463);

var policy = __webpack_require__(21581);
;

async function recipeFiles(request, ports) {
	const { recipe } = request;
	switch (recipe.kind) {
		case "containerfile": {
			const files = await ownFiles(request, ports);
			return { ...plainFiles(files), written: { kind: recipe.kind } };
		}
		case "runpack":
			return await runpackFiles(recipe, { files: await ownFiles(request, ports), ports });
		case "s2i": {
			const { s2iRecipeFiles } = await Promise.all([__webpack_require__.e(26184), __webpack_require__.e(44399)]).then(__webpack_require__.bind(__webpack_require__, 26184));
			const { context, platform } = request;
			return await s2iRecipeFiles({ recipe, context, platform }, ports);
		}
		case "prebuilt": {
			const { prebuiltRecipeFiles } = await __webpack_require__.e(44399).then(__webpack_require__.bind(__webpack_require__, 97756));
			return await prebuiltRecipeFiles(recipe, { context: request.context, ports });
		}
	}
}
async function ownFiles({ context, file }, { files }) {
	return await files.read({ context, ...(file === undefined ? {} : { file }) });
}
function plainFiles({ context, containerfile }) {
	const { name, path, text } = containerfile;
	return { context, containerfile: { name, text }, containerfilePath: path, contexts: [] };
}
async function runpackFiles(recipe, { files, ports }) {
	const { runpackContainerfile } = await __webpack_require__.e(44399).then(__webpack_require__.bind(__webpack_require__, 71714));
	const { refuseUnpinned } = await __webpack_require__.e(44399).then(__webpack_require__.bind(__webpack_require__, 79980));
	await refuseUnpinned(recipe, ports);
	const plain = plainFiles(files);
	const { name, text } = plain.containerfile;
	const own = (0,parse.L)({ text, file: name });
	const written = runpackContainerfile(own, recipe);
	return {
		...plain,
		containerfile: { name, ...written },
		written: { kind: recipe.kind, containerfile: written.text },
	};
}


var copies = __webpack_require__(98037);

var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var surface = __webpack_require__(10970);
;





async function refuseSources(options) {
	const { scope, folders, reader } = options;
	const taken = (0,copies.s)(scope);
	const looked = await Promise.all([undefined, ...folders.map(({ name }) => name)].map(async (name) => {
		const context = folders.find((folder) => folder.name === name) ?? options.context;
		const here = taken.filter((each) => each.context === name);
		const paths = here.map(({ source, how }) => ({ path: source, how }));
		const answers = await reader.lookAt(context, paths);
		return here.map((source, index) => ({ source, answer: answers[index] ?? "other" }));
	}));
	const wrong = looked
		.flat()
		.flatMap(({ source, answer }) => {
		const said = wrongWith(source, answer);
		return said === undefined ? [] : [{ ...said, line: source.line }];
	})
		.sort((one, other) => one.line - other.line);
	const [first] = wrong;
	if (first === undefined)
		return;
	const place = (0,places.BW)(scope.containerfile, first.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: ${first.what}`,
		fix: first.fix,
		...(0,written_place.Oh)(place),
	});
}
function wrongWith(taken, answer) {
	const { source, how, isOpen } = taken;
	const context = taken.context === undefined ? "" : ` \`${taken.context}\``;
	if (isOpen && how === "mount") {
		return {
			what: "the source of this mount depends on a variable that has no value here, so it could be any path.",
			fix: "Write the path, or give the variable a value with ARG or ENV above this line.",
		};
	}
	if (answer === "outside") {
		return {
			what: `\`${source}\` leads through a symbolic link out of the build context${context}.`,
			fix: taken.context === undefined
				? `Copy the file into the context, or choose a ${(0,surface.Pe)("context")} that holds it.`
				: `Copy the file into that folder, or name a folder that holds it in ${(0,surface.Pe)("build-contexts")}.`,
		};
	}
	if (answer === "empty folder") {
		return {
			what: `\`${source}\` is an empty folder of the build context${context}: git does not store empty folders, so a fresh clone does not have it, and it is not copied.`,
			fix: "Make it in a RUN step (`RUN mkdir …`), or commit a file in it; if it is a submodule, check that out.",
		};
	}
	return undefined;
}


var recipe_scope = __webpack_require__(71135);
;









async function prepare(request, ports) {
	const reader = ports.files;
	const files = await recipeFiles(request, ports);
	const { containerfilePath, written } = files;
	const saving = files.saving === undefined ? {} : { saving: files.saving };
	const { name: file, text, places } = files.containerfile;
	const containerfile = (0,parse.L)({ text, file, places });
	const named = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
	const contexts = [...files.contexts, ...named];
	const builder = { platform: ports.machinePlatform };
	const scope = (0,recipe_scope.O)({ request, prepared: { containerfile, contexts }, builder });
	const context = { ...files.context, leavesOut: (0,containerfile_vcs.Nc)(scope) };
	const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
	if (request.recipe.kind !== "prebuilt") {
		await refuseSources({ scope, context, folders, reader });
	}
	const vcs = await vcsAmong({ scope, context, folders, reader });
	return { context, containerfile, containerfilePath, written, contexts, folders, vcs, ...saving };
}
async function real(context, reader) {
	if (context.kind === "registry")
		return context;
	const { path } = context;
	return context.kind === "folder"
		? { ...context, path: await reader.folder(context) }
		: { ...context, path: reader.absolute(path) };
}
function folderContext({ name, path }, scope) {
	const leavesOut = (0,containerfile_vcs.Nc)(scope, name);
	return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}
async function vcsAmong(options) {
	const { scope, reader } = options;
	const places = [{ ...options.context, name: undefined }, ...options.folders];
	const found = await Promise.all(places.map(async ({ name, ...place }) => {
		const context = name;
		if (name !== undefined && (0,containerfile_vcs.ke)(place.path))
			return [{ context, path: "" }];
		if ((0,containerfile_vcs.YS)(scope, name).length === 0)
			return [];
		return (await reader.vcsEntries(place)).map((entry) => ({ context, ...entry }));
	}));
	return found.flat();
}
async function readSource(options) {
	const { request, prepared, sourceReader, machinePlatform } = options;
	const { context } = prepared;
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const isUnreached = unreachedPaths(scope, context.ignoreText);
	return await sourceReader.read({
		context: context.path,
		ignores: (path) => context.ignores(path) || isUnreached(path),
		tags: (0,build_request.y)(request),
		recipe: {
			scope,
			contexts: prepared.contexts,
			vcs: prepared.vcs,
			inputs: (0,build_request.t)(request),
			network: request.network,
			...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
			...uncheckedFilesOf(request),
		},
		...(request.settingsFile === undefined ? {} : { settingsFile: request.settingsFile }),
		...(request.offset === undefined ? {} : { offset: request.offset }),
		...(request.repository === undefined ? {} : { repository: request.repository }),
	});
}
function uncheckedFilesOf({ recipe }) {
	if (recipe.kind !== "prebuilt" || recipe.make !== undefined)
		return {};
	return { uncheckedFiles: recipe.files.map(({ path }) => path) };
}
function gate(request, reading) {
	const failure = (0,policy.o)(reading.advisories, request.forbid);
	if (failure !== undefined)
		throw failure;
}


}),

9674:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E_: () => (ignoringPattern),
  ep: () => (ignoreRules),
  j6: () => (ignoreFileNames)
});
var node_path_posix__0 = __webpack_require__(53916);
var _balena_dockerignore__1 = __webpack_require__(44158);
var _domain_text_failure_js__2 = __webpack_require__(67271);



function ignoreFileNames(containerfileName) {
	return [
		`${containerfileName}.dockerignore`,
		`${containerfileName}.containerignore`,
		".containerignore",
		".dockerignore",
	];
}
function ignoreRules(text) {
	const lines = text.split("\n");
	lines.forEach((line, index) => {
		if (isPattern(line) && !isUsable(line))
			throw badPattern(line, index + 1);
	});
	const patterns = lines.filter(isPattern);
	if (patterns.length > mostPatterns)
		throw tooManyPatterns(patterns.length);
	const rules = matcher(patterns.join("\n"));
	const exceptions = exceptionsIn(text);
	return (path) => {
		if (!path.endsWith("/"))
			return rules.ignores(path);
		const folder = path.slice(0, -1);
		const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
		return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
	};
}
function ignoringPattern(text, path) {
	if (!ignoreRules(text)(path))
		return undefined;
	const lines = text.split("\n");
	const index = lines.findLastIndex((line) => isPattern(line) && !line.trim().startsWith("!") && matcher(line).ignores(path));
	const line = lines[index];
	return line === undefined ? undefined : { line: index + 1, pattern: line.trim() };
}
const mostPatterns = 5_000;
function isPattern(line) {
	return line.trim() !== "" && !line.startsWith("#");
}
function tooManyPatterns(count) {
	return new _domain_text_failure_js__2.HR({
		code: "usage",
		message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
		fix: "List folders instead of single files.",
	});
}
const noName = "\u0001";
function exceptionsIn(text) {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("!"))
		.map((line) => segments(line.slice(1).trim()));
}
function mayMatchBelow(exception, folder) {
	const names = segments(folder);
	return exception.slice(0, names.length).every((pattern, index, patterns) => {
		const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
		return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
	});
}
function segments(path) {
	return (0,node_path_posix__0.normalize)(path)
		.split("/")
		.filter((segment) => segment !== "" && segment !== ".");
}
function isUsable(pattern) {
	if (pattern.trim() === "!")
		return false;
	try {
		matcher(pattern).ignores("any");
		return true;
	}
	catch {
		return false;
	}
}
function matcher(text) {
	const rules = _balena_dockerignore__1["default"]({ ignorecase: false }).add(text);
	const cache = Reflect.get(rules, "_cache");
	if (typeof cache === "object" && cache !== null)
		Object.setPrototypeOf(cache, null);
	return rules;
}
function badPattern(pattern, line) {
	return new _domain_text_failure_js__2.HR({
		code: "usage",
		message: `Line ${line} of the ignore file is not a valid pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
		fix: "Close every `[` (or write `\\[` for the character itself), and write a pattern after `!`.",
	});
}


}),

15015:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (filteredFiles)
});
var _domain_source_checkout_js__3 = __webpack_require__(25651);
var _run_configuration_js__1 = __webpack_require__(50982);
var _attributes_js__0 = __webpack_require__(30725);
var _index_entries_js__2 = __webpack_require__(94231);




const plainName = /^[\w-]+$/;
async function filteredFiles(repository, context) {
	const drivers = ["lfs", ...(0,_run_configuration_js__1.Uq)(repository.settings)];
	const picked = drivers.every((driver) => plainName.test(driver))
		? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
		: [`:(literal)${context}`];
	const listing = await repository.git.text(["ls-files", "-v", "-s", "-z", "--", ...picked]);
	if (!listing.known)
		return listing;
	const entries = (0,_index_entries_js__2.IH)(listing.value, "");
	const paths = entries.map(({ path }) => path);
	const attributes = await (0,_attributes_js__0.wb)(repository, { names: ["filter"], paths });
	if (!attributes.known)
		return attributes;
	return (0,_domain_source_checkout_js__3.e)(entries.flatMap((entry) => {
		const driver = attributes.value.get(entry.path)?.get("filter");
		return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
	}));
}


}),

21045:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (thenCleanUp)
});
var _text_failure_js__0 = __webpack_require__(67271);

async function thenCleanUp(work, cleanUp) {
	let result;
	try {
		result = await work();
	}
	catch (error) {
		const left = await cleanUp().then(() => undefined, (thrown) => thrown);
		throw error instanceof _text_failure_js__0.HR && left instanceof _text_failure_js__0.HR ? withLeft(error, left) : error;
	}
	await cleanUp();
	return result;
}
function withLeft(failure, left) {
	const { code, told, place, input, output } = failure;
	return new _text_failure_js__0.HR({
		code,
		output,
		message: told.message,
		fix: `${told.fix} ${left.told.message} ${left.told.fix}`,
		...(place === undefined ? {} : { place }),
		...(input === undefined ? {} : { input }),
		cause: failure,
	});
}


}),

21581:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (forbiddenAmong),
  o: () => (forbidden)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);


function forbiddenAmong(advisories, forbid) {
	return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
function forbidden(advisories, forbid) {
	const hits = forbiddenAmong(advisories, forbid);
	const [first, ...more] = hits;
	if (first === undefined)
		return undefined;
	const names = hits.map((advisory) => named(advisory, forbid));
	return new _text_failure_js__0.HR({
		code: "forbidden",
		message: more.length === 0
			? `The source has the forbidden advisory ${names[0]}: ${first.message}`
			: `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
		fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of ${(0,_text_surface_js__1.Pe)("forbid")}.`,
		...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
	});
}
function named(advisory, forbid) {
	const open = openAndForbidden(advisory, forbid);
	const name = `\`${advisory.name}\``;
	return forbid.includes(advisory.name) || open.length === 0
		? name
		: `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
	return leavesOpen.filter((name) => forbid.includes(name));
}


}),

23901:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (versionIn),
  readBuildahVersion: () => (readBuildahVersion)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _process_runner_js__0 = __webpack_require__(65663);


async function readBuildahVersion(options) {
	const finished = await (0,_process_runner_js__0.eF)({ ...options, args: ["--version"], timeoutSeconds: 15 });
	if (!(0,_process_runner_js__0.gq)(finished)) {
		return (0,_domain_source_checkout_js__1.L)(finished.end.kind === "not-started"
			? `there is no \`${options.program}\` here`
			: `\`${options.program} --version\` failed: ${(0,_process_runner_js__0.lA)(finished)}`);
	}
	const version = versionIn(finished.stdout.toString("utf8"));
	return version === undefined
		? (0,_domain_source_checkout_js__1.L)(`\`${options.program} --version\` names none`)
		: (0,_domain_source_checkout_js__1.e)(version);
}
function versionIn(text) {
	return /version (\S+)/.exec(text)?.[1];
}


}),

30725:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y_: () => (readMentions),
  wb: () => (readAttributes)
});

var node_path__0 = __webpack_require__(76760);
var _domain_build_side_by_side_js__3 = __webpack_require__(15301);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_repository_js__1 = __webpack_require__(11258);
var _file_contents_js__2 = __webpack_require__(87873);





const mostBytes = 256 * 1024;
const mostFiles = 200;
async function readMentions(place) {
	const { repository, tracked, context } = place;
	if (tracked.length > mostFiles)
		return { text: true, filter: true };
	const untracked = upwards(context).map((folder) => (0,node_path__0.join)(folder, ".gitattributes"));
	const inTree = [...new Set([...tracked, ...untracked])].map((path) => (0,node_path__0.join)(repository.root, path));
	const files = [
		...inTree,
		...userFiles(place),
		...(await repositoryFile(repository)),
		"/etc/gitattributes",
	];
	const required = new Set(tracked.map((path) => (0,node_path__0.join)(repository.root, path)));
	const mentions = await (0,_domain_build_side_by_side_js__3.Q)(files, 16, async (path) => {
		const file = await (0,_file_contents_js__2.GH)(path, mostBytes);
		if (file === undefined)
			return required.has(path) ? everything : nothing;
		return file.size > mostBytes ? everything : mentionsIn(file.start.toString("latin1"));
	});
	return {
		text: mentions.some(({ text }) => text),
		filter: mentions.some(({ filter }) => filter),
	};
}
const everything = { text: true, filter: true };
const nothing = { text: false, filter: false };
function mentionsIn(text) {
	return {
		text: /\b(?:text|eol|crlf|working-tree-encoding)\b/.test(text),
		filter: /\bfilter\b/.test(text),
	};
}
function upwards(folder) {
	return folder === "" ? [""] : [folder, ...upwards(parent(folder))];
}
function parent(folder) {
	const above = (0,node_path__0.dirname)(folder);
	return above === "." ? "" : above;
}
function userFiles({ repository, env }) {
	const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
	const home = env["HOME"] ?? "/nonexistent";
	if (named === undefined)
		return [(0,node_path__0.join)(env["XDG_CONFIG_HOME"] ?? (0,node_path__0.join)(home, ".config"), "git/attributes")];
	if (named.startsWith("~/"))
		return [(0,node_path__0.join)(home, named.slice(2))];
	return [(0,node_path__0.isAbsolute)(named) ? named : (0,node_path__0.join)(repository.root, named)];
}
async function repositoryFile(repository) {
	const { root } = repository;
	const isAlone = (await (0,_run_repository_js__1.lQ)((0,node_path__0.join)(root, ".git"))) && !(await (0,_run_repository_js__1.t2)((0,node_path__0.join)(root, ".git/commondir")));
	if (isAlone)
		return [(0,node_path__0.join)(root, ".git/info/attributes")];
	const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
	if (!answer.known)
		return [];
	const path = answer.value.replace(/\n$/, "");
	return [(0,node_path__0.isAbsolute)(path) ? path : (0,node_path__0.join)(root, path)];
}
async function readAttributes(repository, { names, paths }) {
	if (paths.length === 0)
		return (0,_domain_source_checkout_js__4.e)(new Map());
	const input = paths.map((path) => `${path}\0`).join("");
	const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
	if (!answer.known)
		return answer;
	const { attributes, count } = parseAttributes(answer.value.toString());
	if (count !== paths.length * names.length)
		return (0,_domain_source_checkout_js__4.L)("git did not report the attributes of every file");
	return (0,_domain_source_checkout_js__4.e)(attributes);
}
function parseAttributes(output) {
	const attributes = new Map();
	const fields = output.split("\0");
	const count = Math.floor(fields.length / 3);
	for (let index = 0; index < count * 3; index += 3) {
		const [path = "", name = "", value = ""] = fields.slice(index, index + 3);
		if (value === "unspecified" || value === "unset")
			continue;
		const known = attributes.get(path) ?? new Map();
		attributes.set(path, known.set(name, value));
	}
	return { attributes, count };
}


}),

44158:
(function (module, __unused_webpack_exports, __webpack_require__) {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */





























const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539



factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean





function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash









function toSlash(file) {
  if (path.sep === '/') {
	return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash



function fromSlash(file) {
  if (path.sep === '/') {
	return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({

	ignorecase = true
  } = {}) {
	this._rules = [];
	this._ignorecase = ignorecase;
	this[KEY_IGNORE] = true;

	this._initCache();
  }

  _initCache() {
	this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
	this._added = false;

	if (typeof pattern === 'string') {
	  pattern = pattern.split(/\r?\n/g);
	}

	make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,


	if (this._added) {
	  this._initCache();
	}

	return this;
  } // legacy


  addPattern(pattern) {
	return this.add(pattern);
  }

  _addPattern(pattern) {

	if (pattern && pattern[KEY_IGNORE]) {
	  this._rules = this._rules.concat(pattern._rules);
	  this._added = true;
	  return;
	}

	if (this._checkPattern(pattern)) {
	  const rule = this._createRule(pattern.trim());

	  if (rule !== null) {
		this._added = true;

		this._rules.push(rule);
	  }
	}
  }

  _checkPattern(pattern) {

	return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
	return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
	return path => this._filter(path);
  }

  ignores(path) {
	return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53



  _createRule(pattern) {
	const origin = pattern;
	let negative = false; // > An optional prefix "!" which negates the pattern;


	if (pattern[0] === '!') {
	  negative = true;
	  pattern = pattern.substring(1).trim();
	} // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


	if (pattern.length > 0) {
	  pattern = cleanPath(pattern);
	  pattern = toSlash(pattern);

	  if (pattern.length > 1 && pattern[0] === '/') {
		pattern = pattern.slice(1);
	  }
	} // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


	if (negative) {
	  pattern = '!' + pattern;
	} // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


	pattern = pattern.trim();

	if (pattern === "") {
	  return null;
	} // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34



	pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

	if (pattern[0] === '!') {
	  if (pattern.length === 1) {
		return null;
	  }

	  negative = true;
	  pattern = pattern.substring(1);
	} else {
	  negative = false;
	}

	return {
	  origin,
	  pattern,

	  dirs: pattern.split(path.sep),
	  negative
	};
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
	if (!path) {
	  return false;
	}

	if (path in this._cache) {
	  return this._cache[path];
	}

	return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored



  _test(file) {
	file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

	const parentPath = cleanPath(path.dirname(file));
	const parentPathDirs = parentPath.split(path.sep);
	let matched = false;

	this._rules.forEach(rule => {
	  let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


	  if (!match && parentPath !== ".") {

		if (rule.dirs.includes('**')) {




		  for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
			match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
		  }
		} else if (rule.dirs.length <= parentPathDirs.length) {

		  match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
		}
	  }

	  if (match) {
		matched = !rule.negative;
	  }
	});

	return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
	return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
	if (rule.regexp) {
	  return rule;
	}

	let regStr = '^'; // Go through the pattern and convert it to a regexp.

	let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

	for (let i = 0; i < rule.pattern.length; i++) {
	  const ch = rule.pattern[i];

	  if (ch === '*') {
		if (rule.pattern[i + 1] === '*') {

		  i++; // Treat **/ as ** so eat the "/"

		  if (rule.pattern[i + 1] === path.sep) {
			i++;
		  }

		  if (rule.pattern[i + 1] === undefined) {

			regStr += ".*";
		  } else {



			regStr += `(.*${escapedSlash})?`;
		  }
		} else {

		  regStr += `[^${escapedSlash}]*`;
		}
	  } else if (ch === '?') {

		regStr += `[^${escapedSlash}]`;
	  } else if (ch === '.' || ch === '$') {


		regStr += `\\${ch}`;
	  } else if (ch === '\\') {


		if (path.sep === '\\') {



		  regStr += escapedSlash;
		  continue;
		}

		if (rule.pattern[i + 1] !== undefined) {
		  regStr += '\\' + rule.pattern[i + 1];
		  i++;
		} else {
		  regStr += '\\';
		}
	  } else {
		regStr += ch;
	  }
	}

	regStr += "$";
	rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
	return rule;
  }

}


}),

50995:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (withVariables)
});
var _args_js__2 = __webpack_require__(29713);
var _bases_js__0 = __webpack_require__(72188);
var _expand_js__3 = __webpack_require__(32912);
var _origins_js__1 = __webpack_require__(54837);




function* withVariables(scope) {
	const names = (0,_origins_js__1.eZ)(scope.containerfile, scope);
	const environments = new Map();
	for (const stage of (0,_bases_js__0.xB)(scope)) {
		const below = (0,_origins_js__1.zU)(names, stage)?.stage;
		const started = below === undefined ? undefined : environments.get(below);
		const outside = started?.outside ?? scope.outside?.get(stage.index)?.environment ?? new Map();
		const environment = new Map(started?.set);
		environments.set(stage, { set: environment, outside });
		const scopes = (0,_args_js__2.w)(stage.instructions, { outer: names.outer, values: scope });
		for (const { instruction, scope } of scopes) {
			const brought = (name) => (environment.has(name) ? undefined : outside.get(name));
			const lookup = (name) => environment.get(name) ?? brought(name) ?? scope.get(name);
			yield { stage, instruction, lookup, brought, argument: (name) => scope.get(name) };
			if (instruction.keyword !== "ENV")
				continue;
			for (const [name, value] of environmentOf(instruction, lookup))
				environment.set(name, value);
		}
	}
}
function environmentOf(instruction, lookup) {
	return assignmentsOf(instruction).flatMap(([name, written]) => {
		const { text, problem } = (0,_expand_js__3.V)(written, lookup);
		return problem === undefined ? [[name, text]] : [];
	});
}
function assignmentsOf({ words, argument }) {
	const [first] = words;
	if (first === undefined)
		return [];
	if (!first.text.includes("=")) {
		return [[first.text, argument.slice(first.text.length).trim()]];
	}
	return words.flatMap(({ text }) => {
		const equals = text.indexOf("=");
		return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
	});
}


}),

71135:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (scopeOf)
});
function scopeOf(options) {
	const { request, prepared, builder } = options;
	return {
		containerfile: prepared.containerfile,
		buildArgs: request.buildArgs,
		contexts: new Set(prepared.contexts.map(({ name }) => name)),
		platforms: { build: builder.platform, target: request.platform ?? builder.platform },
		...(request.target === undefined ? {} : { target: request.target }),
	};
}


}),

78463:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (inputValues),
  y: () => (requestedTags)
});
function requestedTags({ tags, references, }) {
	const inReferences = references.map((each) => each.slice(each.lastIndexOf(":") + 1));
	return [...new Set([...tags, ...inReferences])];
}
function inputValues({ labels, annotations, buildArgs, recipe, }) {
	const of = (input, values) => values.map(({ name, value }) => ({ input, name, value }));
	return [
		...of("labels", labels),
		...of("annotations", annotations),
		...of("build-args", buildArgs),
		...("env" in recipe ? of("env", recipe.env) : []),
	];
}


}),

79387:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (s2iReaderFor),
  g: () => (withSource)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);


const nowhere = "/nonexistent/s2i-scripts";
function s2iReaderFor(factsOf, place) {
	const files = async () => (await Promise.all([__webpack_require__.e(190), __webpack_require__.e(44399)]).then(__webpack_require__.bind(__webpack_require__, 190))).s2iFiles;
	return {
		read: async (folder, scripts) => (await files()).read(folder, scripts),
		refuseLinksOut: async (folder, ignores) => (await files()).refuseLinksOut(folder, ignores),
		factsOf,
		fetchScripts: async (scripts) => {
			if (place === undefined)
				return nowhere;
			const { fetchScripts } = await __webpack_require__.e(9923).then(__webpack_require__.bind(__webpack_require__, 9923));
			const { download } = await __webpack_require__.e(45137).then(__webpack_require__.bind(__webpack_require__, 45137));
			await fetchScripts({ scripts, ...place, download });
			return place.folder;
		},
	};
}
async function withSource(run, folder) {
	const { request, env, cwd, signal } = run;
	const source = request.recipe.kind === "s2i" ? request.recipe.source : undefined;
	if (source === undefined)
		return { request };
	const { openSource } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(2030), __webpack_require__.e(3584), __webpack_require__.e(74011)]).then(__webpack_require__.bind(__webpack_require__, 2030));
	const copy = (0,node_path__1.join)(folder, "source");
	const opened = await openSource({ source, cwd, copy, env, signal });
	if (opened.kind === "checkout")
		return { request: { ...request, context: source } };
	const own = Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"));
	return {
		request: { ...request, context: opened.folder },
		sourceEnv: Object.fromEntries(own),
		ceiling: await (0,node_fs_promises__0.realpath)(folder),
	};
}


}),

85827:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  dM: () => (advisoriesPortsFor),
  c4: () => (filesReaderFor),
  WD: () => (servicesPortsFor),
  _r: () => (sourceReaderFor)
});


var asked = __webpack_require__(25126);
;
const variables = {
	GITHUB_RUN_ID: "ID",
	GITHUB_RUN_NUMBER: "number",
	CI_PIPELINE_ID: "pipeline ID",
	CI_PIPELINE_IID: "pipeline number",
	CI_JOB_ID: "job ID",
	BUILD_TAG: "build tag",
	BUILD_NUMBER: "build number",
	BUILDKITE_BUILD_ID: "build ID",
	BUILDKITE_BUILD_NUMBER: "build number",
	CIRCLE_WORKFLOW_ID: "workflow ID",
	CIRCLE_BUILD_NUM: "build number",
	BUILD_BUILDID: "build ID",
};
function runIds(env) {
	return Object.entries(variables).flatMap(([name, what]) => {
		const value = env[name];
		return value === undefined || value === "" ? [] : [{ what, value }];
	});
}


var version = __webpack_require__(23901);

var build_files = __webpack_require__(20032);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var inside = __webpack_require__(64409);
;




const longestText = 1024 * 1024;
async function contextTexts(context, paths) {
	const read = await Promise.all(paths.map(async (path) => [path, await textAt(context, path)]));
	return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}
async function textAt(context, path) {
	try {
		const real = await (0,promises_.realpath)((0,external_node_path_.join)(context, path));
		if (!(0,inside.F)(context, real))
			return undefined;
		const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
		try {
			const found = await file.stat();
			return found.isFile() && found.size <= longestText ? await file.readFile("utf8") : undefined;
		}
		finally {
			await file.close();
		}
	}
	catch {
		return undefined;
	}
}


var all_ended = __webpack_require__(22880);

var checkout = __webpack_require__(25651);

var repository_name = __webpack_require__(95847);

var configuration = __webpack_require__(50982);
;


function namedRemotes(settings) {
	return (0,configuration.xY)(settings).map(({ name, url }) => {
		const place = named_remotes_asked(url, settings);
		return {
			name,
			repository: (0,repository_name.aR)(place),
			...((0,repository_name.IX)(place) ? { isLocal: true } : {}),
		};
	});
}
function named_remotes_asked(url, settings) {
	const rewritings = settings.flatMap((setting) => {
		const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
		if (base === undefined || !url.startsWith(setting.value))
			return [];
		return [{ base, matched: setting.value.length, local: (0,configuration.IX)(setting) }];
	});
	const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
	return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}


var run_repository = __webpack_require__(11258);

var side_by_side = __webpack_require__(15301);

var files_attributes = __webpack_require__(30725);

var external_node_timers_promises_ = __webpack_require__(58500);

var file_contents = __webpack_require__(87873);

var objects = __webpack_require__(92438);
;









const filesPerTurn = 500;
const digestsAtOnce = 4;
async function otherwiseSized(repository, entries) {
	const [committed, actual] = await (0,all_ended.C)([
		(0,objects.Et)(repository, entries.map(({ object }) => object)),
		fileSizes(repository.root, entries),
	]);
	if (!committed.known)
		return committed;
	const missing = entries.find((_entry, index) => actual[index] !== undefined && committed.value[index] === undefined);
	if (missing !== undefined)
		return (0,checkout.L)(`object ${missing.object} is not in this clone`);
	return (0,checkout.e)(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
}
async function fileSizes(root, entries) {
	const sizes = [];
	for (const { path } of entries) {
		if (sizes.length % filesPerTurn === 0)
			await (0,external_node_timers_promises_.setImmediate)();
		const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
		sizes.push(stat?.isFile() === true ? stat.size : undefined);
	}
	return sizes;
}
async function withOtherLineEnds(repository, entries) {
	const names = ["eol", "filter", "ident", "working-tree-encoding"];
	const attributes = await (0,files_attributes.wb)(repository, {
		names,
		paths: entries.map(({ path }) => path),
	});
	if (!attributes.known)
		return attributes;
	const isDemanded = ({ path }) => {
		const own = attributes.value.get(path);
		if (own === undefined)
			return false;
		return own.get("eol") === "crlf" || names.slice(1).some((name) => own.has(name));
	};
	return (0,checkout.e)(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
async function changedByFilters(root, files) {
	const found = await (0,side_by_side.Q)(files, digestsAtOnce, async ({ entry, driver }) => {
		const name = await (0,file_contents.Hd)((0,external_node_path_.join)(root, entry.path), entry.object);
		const isSame = name === undefined || name === entry.object;
		return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
	});
	return found.flat();
}


var files_filtered = __webpack_require__(15015);

var index_entries = __webpack_require__(94231);

var files_lfs = __webpack_require__(1485);
;
const noObject = "0";
function parseStatus(output) {
	let revision;
	const changed = [];
	const untracked = [];
	const ignored = [];
	for (const record of output.split("\0")) {
		const kind = record.slice(0, 2);
		if (kind === "? ")
			untracked.push(record.slice(2).replace(/\/$/, ""));
		else if (kind === "! ")
			ignored.push(record.slice(2));
		else if (kind === "# ")
			revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
		else
			changed.push(...(ordinaryEntry(record) ?? unmergedEntry(record) ?? []));
	}
	return { revision, changed, untracked, ignored };
}
function statusBelow(status, folder) {
	if (folder === "")
		return status;
	const below = `${folder}/`;
	const belongs = (path) => path.startsWith(below) || below.startsWith(path.endsWith("/") ? path : `${path}/`);
	return {
		...status,
		untracked: status.untracked.filter(belongs),
		ignored: status.ignored.filter(belongs),
	};
}
function ordinaryEntry(record) {
	const found = /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) (.+)$/s.exec(record) ?? undefined;
	if (found === undefined)
		return undefined;
	const [, x = "", y = "", , index = "", tree = "", committed = "", indexed = "", path = ""] = found;
	return [
		{
			path,
			staged: stagedChange(x, committed === indexed),
			unstaged: unstagedChange(y, index !== tree),
			conflicted: false,
			committed,
			indexed,
		},
	];
}
function stagedChange(letter, isSameContent) {
	if (letter === ".")
		return "nothing";
	return letter === "M" && isSameContent ? "mode" : "content";
}
function unstagedChange(letter, isOtherMode) {
	if (letter === ".")
		return "nothing";
	return letter === "M" && isOtherMode ? "mode, perhaps content" : "content";
}
function unmergedEntry(record) {
	const path = /^u(?: \S+){9} (.+)$/s.exec(record)?.[1];
	if (path === undefined)
		return undefined;
	const entry = { path, staged: "content", unstaged: "content", conflicted: true };
	return [{ ...entry, committed: noObject, indexed: noObject }];
}
function changedFile(entry) {
	const { path, staged, unstaged, conflicted } = entry;
	if (conflicted)
		return { path, where: "conflicted" };
	const isModeOnly = [staged, unstaged].every((what) => what === "nothing" || what === "mode");
	if (staged === "nothing" && unstaged === "nothing")
		return undefined;
	if (isModeOnly)
		return { path, where: "mode" };
	if (staged === "nothing")
		return { path, where: "unstaged" };
	return { path, where: unstaged === "nothing" ? "staged" : "staged and unstaged" };
}

;




const mostFiles = 1000;
const unnormalized_digestsAtOnce = 4;
async function unnormalizedAmong(repository, entries) {
	const modified = entries
		.filter(({ staged, unstaged }) => staged === "nothing" && unstaged === "content")
		.slice(0, mostFiles);
	const same = await (0,side_by_side.Q)(modified, unnormalized_digestsAtOnce, async ({ path, indexed }) => (await (0,file_contents.Hd)((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
	const paths = same.flat();
	const names = ["text", "eol", "filter"];
	const attributes = await (0,files_attributes.wb)(repository, { names, paths });
	if (!attributes.known)
		return new Set();
	const isByLineEnds = (path) => {
		const own = attributes.value.get(path);
		return own !== undefined && !own.has("filter") && (own.has("text") || own.has("eol"));
	};
	return new Set(paths.filter(isByLineEnds));
}

;













async function readTracked(options) {
	const { repository, env, context, index, attributes } = options;
	const { text, filter } = await (0,files_attributes.Y_)({
		repository,
		tracked: attributes,
		context: context ?? "",
		env,
	});
	const nothing = (0,checkout.e)([]);
	const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
	if (context === undefined)
		return inContext;
	const below = context === "" ? "" : `${context}/`;
	const isConverting = text || (0,configuration.HR)(repository.settings);
	const [filtered, sized] = await (0,all_ended.C)([
		filter ? (0,files_filtered.x)(repository, context) : nothing,
		isConverting ? otherwiseSized(repository, (0,index_entries.IH)(index, below)) : nothing,
	]);
	return { hasFilters: filter, filtered, otherwiseSized: sized };
}
async function readFileFacts(repository, options) {
	const { tracked, entries } = options;
	const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
	const unnormalized = await unnormalizedAmong(repository, entries);
	const others = entries.filter(({ path }) => !unnormalized.has(path));
	const [changed, converted, lfsPointers] = await (0,all_ended.C)([
		readChanged(repository, { ...options, entries: others }),
		readConverted(repository, { tracked, touched, unnormalized }),
		mapped(tracked.filtered, (filtered) => {
			const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
			return (0,files_lfs.V6)(repository.root, untouched.map(({ entry }) => entry.path));
		}),
	]);
	return { changed, converted, lfsPointers };
}
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
	const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
	const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : (0,checkout.e)([]);
	if (!lfs.known)
		return lfs;
	const unchanged = await (0,files_lfs.Ic)(repository, lfs.value);
	const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
	const sameContent = await (0,side_by_side.Q)(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await (0,file_contents.Hd)((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
	const same = new Set([...unchanged, ...sameContent.flat()]);
	return (0,checkout.e)(entries.flatMap((entry) => {
		const { path, unstaged } = entry;
		if (!same.has(path))
			return changedFile(entry) ?? [];
		const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
		return changedFile({ ...entry, unstaged: left }) ?? [];
	}));
}
async function lfsAmong(repository, entries) {
	const paths = entries.map(({ path }) => path);
	const filters = await (0,files_attributes.wb)(repository, { names: ["filter"], paths });
	return mapped(filters, async (found) => entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"));
}
async function readConverted(repository, { tracked, touched, unnormalized, }) {
	if (!tracked.filtered.known)
		return tracked.filtered;
	if (!tracked.otherwiseSized.known)
		return tracked.otherwiseSized;
	const [lineEnds, byFilters] = await (0,all_ended.C)([
		withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
		changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
	]);
	const atNextCommit = [...unnormalized].map((path) => ({ path, by: "line ends", atNextCommit: true }));
	return mapped(lineEnds, async (files) => [...files, ...byFilters, ...atNextCommit]);
}
async function mapped(answer, change) {
	return answer.known ? (0,checkout.e)(await change(answer.value)) : answer;
}


var questions = __webpack_require__(76553);
;



const enoughForAll = 1000;
const mostEntries = 50_000;
async function ignoredLetThrough(options) {
	const found = [];
	for (const path of options.paths) {
		if (options.keepsOut(path))
			continue;
		if (!path.endsWith("/")) {
			found.push(path);
			continue;
		}
		const inside = await lookInto(path, options);
		if (!inside.known)
			return inside;
		found.push(...inside.value);
	}
	return (0,checkout.e)(found);
}
async function lookInto(folder, options) {
	const files = [];
	let seen = 0;
	let isPartly = false;
	for await (const { path, kind } of walk(folder, options)) {
		if (kind === "unreadable")
			return (0,checkout.L)(`${path} cannot be read`);
		if (kind === "kept out")
			isPartly = true;
		else if (kind === "file")
			files.push(path);
		seen += 1;
		if (!isPartly && files.length >= enoughForAll)
			return (0,checkout.e)([folder]);
		if (seen > mostEntries)
			return tooMany(folder, files);
	}
	if (files.length === 0)
		return (0,checkout.e)([]);
	return (0,checkout.e)(isPartly ? files : [folder]);
}
async function* walk(folder, { root, keepsOut }) {
	const folders = [folder];
	for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
		const directory = await (0,promises_.opendir)((0,external_node_path_.join)(root, next), { bufferSize: 256 }).catch(() => undefined);
		if (directory === undefined) {
			yield { path: next, kind: "unreadable" };
			return;
		}
		for await (const entry of directory) {
			const path = next + entry.name + (entry.isDirectory() ? "/" : "");
			if (keepsOut(path))
				yield { path, kind: "kept out" };
			else if (!entry.isDirectory())
				yield { path, kind: "file" };
			else {
				folders.push(path);
				yield { path, kind: "folder" };
			}
		}
	}
}
function tooMany(folder, files) {
	return files.length > 0
		? (0,checkout.e)(files)
		: (0,checkout.L)(`${folder} holds more than ${mostEntries} files that git ignores`);
}

;
function strayFolders(index, { untracked, ignored }) {
	if (untracked.length === 0 && ignored.length === 0)
		return [];
	const tracked = trackedFolders(index);
	const found = new Set();
	for (const path of [...untracked, ...ignored]) {
		const folder = upwards(path)
			.reverse()
			.find((above) => !tracked.has(above));
		if (folder !== undefined)
			found.add(folder);
	}
	return [...found].sort();
}
function trackedFolders(index) {
	const folders = new Set();
	let last = "";
	let start = 0;
	for (let end = index.indexOf("\0"); end !== -1; end = index.indexOf("\0", start)) {
		const path = index.indexOf("\t", start) + 1;
		const isSubmodule = index.startsWith("160000", start + 2);
		start = end + 1;
		const length = index.lastIndexOf("/", end) + 1 - path;
		if (!isSubmodule && length === last.length && index.startsWith(last, path))
			continue;
		last = index.slice(path, path + Math.max(0, length));
		const above = isSubmodule ? upwards(`${index.slice(path, end)}/`) : upwards(last);
		for (const folder of above) {
			if (folders.has(folder))
				break;
			folders.add(folder);
		}
	}
	return folders;
}
function upwards(path) {
	const found = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		found.push(path.slice(0, end));
	}
	return found;
}

;




async function foreignRepository(options) {
	const { outer, path, recorded, inner } = options;
	const [url, commit] = await (0,all_ended.C)([
		submoduleUrl(outer, path),
		inner.git.text(["cat-file", "-t", recorded]),
	]);
	if (url === undefined || commit.known)
		return undefined;
	const own = (0,repository_name.aR)(url);
	const remotes = namedRemotes(inner.settings);
	const isOwn = (given, name) => own === undefined ? plain(given) === plain(url) : name === own;
	const given = (0,configuration.xY)(inner.settings);
	if (given.some((each, index) => isOwn(each.url, remotes[index]?.repository)))
		return undefined;
	const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
	return { repository: remote?.repository, own };
}
function plain(url) {
	return url.replace(/^file:\/\//, "").replace(/(?:\/|\.git|\/\.git)$/, "");
}
async function submoduleUrl(outer, path) {
	const committed = ["--blob=HEAD:.gitmodules", "--list", "--show-scope", "-z"];
	const listing = await outer.git.text(["config", ...committed]);
	if (!listing.known)
		return undefined;
	const settings = (0,configuration.P$)(listing.value);
	const name = settings.findLast(({ key, value }) => key.endsWith(".path") && value === path);
	const key = name?.key.replace(/\.path$/, ".url");
	const urlIn = (from) => from.findLast((setting) => setting.key === key)?.value;
	const url = urlIn(outer.settings) ?? urlIn(settings);
	if (url === undefined || !/^\.\.?\//.test(url))
		return url;
	const remotes = (0,configuration.xY)(outer.settings);
	const remote = remotes.find((each) => each.name === "origin") ?? remotes[0];
	return remote === undefined ? undefined : resolved(remote.url, url);
}
function resolved(remote, relative) {
	let base = remote.replace(/\/$/, "");
	let rest = relative;
	for (let step = /^\.\.?\//.exec(rest); step !== null; step = /^\.\.?\//.exec(rest)) {
		if (step[0] === "../")
			base = base.replace(/[/:][^/:]*$/, "");
		rest = rest.slice(step[0].length);
	}
	return `${base}/${rest}`;
}

;






const submodulesAtOnce = 2;
async function readSubmodules(options, { marks, status, read }) {
	const entries = status.known ? (0,checkout.e)(status.value.changed) : status;
	if (!marks.known)
		return { worktrees: [], stray: marks, entries };
	const leftOut = new Set(marks.value.skipWorktree);
	const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
	const readings = await (0,side_by_side.Q)(recorded, submodulesAtOnce, (submodule) => readSubmodule({ options, submodule, read }));
	const worktrees = readings.flatMap((reading) => reading.worktrees);
	if (!entries.known)
		return { worktrees, stray: entries, entries };
	const open = readings.find(({ actual }) => !actual.known)?.actual;
	const stray = await (0,side_by_side.Q)(readings.flatMap((reading) => {
		const found = strayOf(reading, entries.value);
		return found === undefined ? [] : [{ found, inner: reading.repository }];
	}), submodulesAtOnce, ({ found, inner }) => withForeign(options.repository, { found, inner }));
	const paths = new Set(stray.map(({ path }) => path));
	return {
		worktrees,
		stray: open === undefined || open.known ? (0,checkout.e)(stray) : open,
		entries: (0,checkout.e)(entries.value.filter(({ path }) => !paths.has(path))),
	};
}
async function withForeign(outer, stray) {
	const { found, inner } = stray;
	if (inner === undefined)
		return found;
	const foreign = await foreignRepository({ outer, inner, ...found });
	return foreign === undefined ? found : { ...found, foreign };
}
function strayOf({ submodule, actual, isInContext }, entries) {
	const { path, commit } = submodule;
	const entry = entries.find((each) => each.path === path);
	const recorded = entry?.committed ?? commit;
	if (!actual.known || actual.value === recorded || /^0+$/.test(recorded))
		return undefined;
	if (actual.value === undefined && !isInContext)
		return undefined;
	return { path, recorded, actual: actual.value };
}
async function readSubmodule({ options, submodule, read, }) {
	const { path } = submodule;
	const root = (0,external_node_path_.join)(options.repository.root, path);
	const context = contextInside(options.context, path);
	const common = { submodule, isInContext: context !== undefined };
	if (!(await (0,run_repository.lQ)(root)) || !(await (0,run_repository.t2)((0,external_node_path_.join)(root, ".git"))))
		return { ...common, worktrees: [], actual: (0,checkout.e)(undefined) };
	const opened = await (0,run_repository.h_)(await (0,promises_.realpath)(root), options.surroundings);
	if (opened.kind === "closed") {
		const open = (0,checkout.L)(`submodule ${options.prefix}${path}: ${opened.why}`);
		return { ...common, worktrees: [unread(open)], actual: open };
	}
	const { worktrees, revision } = await read({
		...options,
		repository: opened.repository,
		prefix: `${options.prefix}${path}/`,
		context,
	});
	return { ...common, worktrees, actual: revision, repository: opened.repository };
}
function contextInside(context, path) {
	if (context === undefined)
		return undefined;
	return context === "" || path.startsWith(`${context}/`) ? "" : undefined;
}
function unread(open) {
	return {
		changed: open,
		converted: open,
		untracked: open,
		ignored: open,
		strayFolders: open,
		unwatched: open,
		leftOut: open,
		straySubmodules: open,
		lfsPointers: open,
	};
}

;









async function readWorktrees(options) {
	const { repository } = options;
	const { whole, below } = readStatuses(options);
	const index = repository.git
		.text(questions.Di)
		.then((text) => worktree_mapped(text, (output) => ({ output, marks: (0,index_entries.uz)(output) })));
	const [status, within, listed, tracked] = await (0,all_ended.C)([
		whole,
		below,
		index,
		index.then((read) => (read.known ? trackedBy(options, read.value) : read)),
	]);
	const marks = worktree_mapped(listed, (read) => read.marks);
	const [submodules, ignored] = await (0,all_ended.C)([
		readSubmodules(options, { marks, status, read: readWorktrees }),
		readIgnored(options, within),
	]);
	const entries = submodules.entries;
	const facts = tracked.known && entries.known
		? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
		: openFacts(tracked.known ? entries : tracked);
	const worktree = {
		...facts,
		ignored,
		untracked: worktree_mapped(within, ({ untracked }) => untracked),
		strayFolders: listed.known
			? worktree_mapped(within, (read) => strayFolders(listed.value.output, read))
			: listed,
		unwatched: worktree_mapped(marks, (read) => unwatched(repository, read)),
		leftOut: worktree_mapped(marks, (read) => leftOut(options, read)),
		straySubmodules: submodules.stray,
		...trackedIn(options, worktree_mapped(listed, ({ output }) => output)),
	};
	return {
		revision: worktree_mapped(status, ({ revision }) => revision),
		worktrees: [fromOutside(worktree, options.prefix), ...submodules.worktrees],
	};
}
async function trackedBy({ repository, surroundings, context }, { output, marks }) {
	const { attributes } = marks;
	const { env } = surroundings;
	return (0,checkout.e)(await readTracked({ repository, env, context, index: output, attributes }));
}
function readStatuses(options) {
	const { repository, context } = options;
	const isOneCall = context === "" || (context !== undefined && repository.isShared);
	const whole = repository.git.text((0,questions.vY)(isOneCall ? "all" : "no")).then(asStatus);
	if (!isOneCall)
		return { whole, below: statusWithin(options) };
	return { whole, below: whole.then((read) => worktree_mapped(read, (all) => statusBelow(all, context))) };
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
async function statusWithin({ repository, context }) {
	if (context === undefined)
		return (0,checkout.e)({ revision: undefined, changed: [], untracked: [], ignored: [] });
	return repository.git.text((0,questions.qq)(context)).then(asStatus);
}
async function readIgnored({ repository, prefix, context, keepsOut }, status) {
	if (!status.known)
		return status;
	return ignoredLetThrough({
		root: repository.root,
		paths: status.value.ignored.map((path) => `${context}/`.startsWith(path) ? `${context}/` : path),
		keepsOut: (path) => keepsOut(prefix + path),
	});
}
function unwatched(repository, marks) {
	return isSparse(repository)
		? marks.assumeUnchanged
		: [...marks.assumeUnchanged, ...marks.skipWorktree];
}
function trackedIn({ context, listsTracked }, index) {
	if (!listsTracked || context === undefined)
		return {};
	return { tracked: worktree_mapped(index, (output) => (0,index_entries._d)(output, below(context))) };
}
function below(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function leftOut({ repository, context }, marks) {
	if (!isSparse(repository) || context === undefined)
		return [];
	return marks.skipWorktree.filter((path) => path.startsWith(below(context)));
}
function isSparse({ settings }) {
	return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}
function openFacts(open) {
	const answer = open.known ? (0,checkout.e)([]) : open;
	return { changed: answer, converted: answer, lfsPointers: answer };
}
function fromOutside(worktree, prefix) {
	if (prefix === "")
		return worktree;
	const paths = (answer) => worktree_mapped(answer, (all) => all.map((path) => prefix + path));
	const files = (answer) => worktree_mapped(answer, (all) => all.map((file) => ({ ...file, path: prefix + file.path })));
	return {
		changed: files(worktree.changed),
		converted: files(worktree.converted),
		untracked: paths(worktree.untracked),
		ignored: paths(worktree.ignored),
		strayFolders: paths(worktree.strayFolders),
		unwatched: paths(worktree.unwatched),
		leftOut: paths(worktree.leftOut),
		straySubmodules: files(worktree.straySubmodules),
		...(worktree.tracked === undefined ? {} : { tracked: paths(worktree.tracked) }),
		lfsPointers: paths(worktree.lfsPointers),
	};
}
function worktree_mapped(answer, change) {
	return answer.known ? (0,checkout.e)(change(answer.value)) : answer;
}

;







async function readBeside(options, surroundings) {
	const path = await (0,promises_.realpath)(options.path).catch(() => undefined);
	if (path === undefined)
		return { kind: "no repository", why: "it does not exist" };
	const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
	const [own, other] = await (0,all_ended.C)([
		(0,run_repository.h_)(options.context, surroundings),
		(0,run_repository.h_)(folder, surroundings),
	]);
	if (other.kind === "closed")
		return { kind: "no repository", why: other.why };
	const { repository } = other;
	if (own.kind === "closed" || !(await isPart(repository, own.repository, surroundings))) {
		const remotes = namedRemotes(repository.settings);
		const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
		return { kind: "another repository", repository: remote?.repository };
	}
	return { kind: "committed", loose: await looseIn({ repository, folder, path }, surroundings) };
}
const mostDepth = 20;
async function isPart(repository, whole, surroundings) {
	let part = repository;
	for (let depth = 0; depth < mostDepth; depth += 1) {
		if (part.root === whole.root)
			return true;
		const above = await (0,run_repository.h_)((0,external_node_path_.dirname)(part.root), surroundings);
		if (above.kind === "closed")
			return false;
		const outer = above.repository;
		const path = (0,external_node_path_.relative)(outer.root, part.root).split(external_node_path_.sep).join("/");
		const [head, entry] = await (0,all_ended.C)([
			part.git.text(["rev-parse", "--verify", "--quiet", "HEAD"]),
			outer.git.text(["--literal-pathspecs", "ls-files", "-s", "-z", "--", path]),
		]);
		if (!head.known || !entry.known)
			return false;
		if (!entry.value.startsWith(`160000 ${head.value.trim()} 0\t`))
			return false;
		part = outer;
	}
	return false;
}
async function looseIn(place, surroundings) {
	const { repository, folder, path } = place;
	const context = (0,external_node_path_.relative)(repository.root, folder).split(external_node_path_.sep).join("/");
	const { worktrees } = await readWorktrees({
		...{ repository, surroundings, prefix: "", context, keepsOut: () => false },
		listsTracked: false,
	});
	const parts = worktrees.flatMap(looseParts);
	const open = parts.find(({ files }) => !files.known);
	if (open !== undefined && !open.files.known)
		return open.files;
	const within = (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join("/");
	const found = parts.flatMap(({ files }) => (files.known ? files.value : []));
	return (0,checkout.e)(found.flatMap((file) => beside_inside(file, within)));
}
function looseParts(tree) {
	const named = (files, how) => ({
		files: files.known ? (0,checkout.e)(files.value.map((path) => ({ path, how }))) : files,
	});
	const { converted } = tree;
	return [
		named(tree.untracked, "untracked"),
		named(tree.ignored, "ignored"),
		named(tree.leftOut, "left out"),
		{
			files: converted.known
				? (0,checkout.e)(converted.value.map(({ path, by }) => ({ path, how: `converted (${by})` })))
				: converted,
		},
	];
}
function beside_inside({ path, how }, within) {
	if (within === "" || path === within)
		return [{ path: path || ".", how }];
	if (`${within}/`.startsWith(path.endsWith("/") ? path : `${path}/`))
		return [{ path: "/", how }];
	return path.startsWith(`${within}/`) ? [{ path: path.slice(within.length + 1), how }] : [];
}


var commit_time = __webpack_require__(92923);
;

async function readHistory(options) {
	const { repository, remote, commit, refs } = options;
	const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
	const [beyondTips, here, beyondFetched, below] = await (0,all_ended.C)([
		revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
		revisions(repository, ["--no-walk"], tips),
		revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
		repository.git.text([
			"for-each-ref",
			"--count=1",
			`--merged=${commit}`,
			"--format=%(objectname)",
			`refs/remotes/${remote}/`,
		]),
	]);
	const wasFetched = beyondFetched?.length === 0;
	return {
		isContained: beyondTips?.length === 0,
		isComplete: refs.known && here?.length === tips.length,
		wasFetched,
		isOnTop: !wasFetched && below.known && below.value !== "",
	};
}
async function revisions(repository, args, names) {
	const answer = await repository.git.batch(["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args], names.map((name) => `${name}\n`).join(""));
	if (!answer.known)
		return undefined;
	return answer.value
		.toString("latin1")
		.split("\n")
		.filter((line) => line !== "");
}

;


async function readPresence(options) {
	const { repository, remote, commit, refs, forge } = options;
	const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
	if (tip !== undefined)
		return present(`${tip.name} of the remote`);
	const history = await readHistory({ repository, remote: remote.name, commit, refs });
	const decided = decidedBy(history, options);
	if (decided !== undefined)
		return decided;
	const answer = await forge?.contains({ repository: remote.repository, commit, refs });
	switch (answer?.kind) {
		case "contained":
			return present(`${answer.ref}, according to the forge`);
		case "elsewhere":
			return answer.isEverything
				? (0,checkout.e)({ present: false })
				: (0,checkout.L)(`according to the forge, ${answer.refs.join(", ")} does not have it; the forge was not asked about the rest`);
		case "silent":
		case undefined:
			if (options.isOfEvent && refs.known)
				return weakly("the event of the run");
			return (0,checkout.L)([whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "), refs.known ? undefined : refs.trouble);
	}
}
function present(proof) {
	return (0,checkout.e)({ present: true, proof });
}
function weakly(proof) {
	return (0,checkout.e)({ present: true, proof, isWeak: true });
}
function decidedBy(history, options) {
	const { refs, repository, remote } = options;
	if (!refs.known)
		return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
	if (history.isContained)
		return present("the history of the remote's branches and tags");
	if (history.isComplete && !repository.shallow)
		return (0,checkout.e)({ present: false });
	return history.isOnTop ? (0,checkout.e)({ present: false }) : undefined;
}
function whyUndecided({ refs, repository }, history) {
	if (!refs.known)
		return refs.why;
	if (history.wasFetched)
		return "a branch of the remote had it at the last fetch, but branches have since moved to commits that are not in this clone";
	return repository.shallow
		? "the history is shallow, and no branch or tag of the remote ends at this revision"
		: "branches or tags of the remote are at commits that are not in this clone";
}

;


async function readPullRefs(repository) {
	const answer = await repository.git.text(questions.UN);
	if (!answer.known)
		return answer;
	const numbers = answer.value.split("\n").flatMap((name) => {
		const number = /^refs\/(?:remotes\/(?:[^/]+\/)?)?(?:pull|pr)\/(\d{1,9})(?:\/|$)/.exec(name)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
	return (0,checkout.e)([...new Set(numbers)]);
}

;

const unreached = [
	{
		sign: /could not resolve host|name or service not known|temporary failure in name/i,
		what: "its host's name is not known here",
	},
	{
		sign: /connection refused|failed to connect|couldn't connect/i,
		what: "nothing listens there",
	},
	{
		sign: /no answer within|timed out|network is unreachable|no route to host|too slow|connection (?:reset|closed)/i,
		what: "it does not answer",
	},
	{
		sign: /certificate|SSL/i,
		what: "its certificate is not trusted here",
	},
	{
		sign: /host key verification failed/i,
		what: "its host key is not known here (`known_hosts`)",
	},
];
const refused = [
	{
		sign: /could not read (?:username|password)|terminal prompts disabled|authentication failed|permission denied|error: 40[13]|access denied/i,
		what: "the remote asks for credentials, and none that it accepts are known here",
	},
	{
		sign: /not found|does not appear to be a git repository|does not exist/i,
		what: "the remote has no such repository, or does not show it to this account",
	},
];
function remoteSilent(said) {
	const found = unreached.find(({ sign }) => sign.test(said));
	const answered = found === undefined ? refused.find(({ sign }) => sign.test(said)) : undefined;
	if (answered !== undefined)
		return (0,checkout.L)(`${answered.what} (${said})`);
	const why = found === undefined ? "" : `: ${found.what}`;
	return (0,checkout.L)(`the remote could not be reached${why} (${said})`, { kind: "remote-unreached" });
}

;


const remoteSeconds = 15;
async function listRemote(repository, remote) {
	const answer = await repository.git.text(["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
	return answer.known ? (0,checkout.e)(parseRemoteRefs(answer.value)) : remoteSilent(answer.why);
}
function parseRemoteRefs(output) {
	const commits = new Map();
	for (const line of output.split("\n")) {
		const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
		if (commit !== undefined && name !== undefined)
			commits.set(name.replace(/\^\{\}$/, ""), commit);
	}
	return [...commits].map(([name, commit]) => ({ name, commit }));
}
function tagsAmong(refs) {
	const prefix = "refs/tags/";
	return refs
		.filter(({ name }) => name.startsWith(prefix))
		.map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}

;


async function readTags(repository) {
	const answer = await repository.git.text(questions.q_);
	return answer.known ? (0,checkout.e)(parseTags(answer.value)) : answer;
}
function parseTags(output) {
	return output.split("\n").flatMap((line) => {
		const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
		if (own === undefined || name === undefined)
			return [];
		return [{ name, commit: target === undefined || target === "" ? own : target }];
	});
}

;

async function untrackedSettings({ root, git }, file) {
	if (file === undefined)
		return undefined;
	const path = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join("/");
	if (path === ".." || path.startsWith("../"))
		return undefined;
	const listed = await git.text(["--literal-pathspecs", "ls-files", "-z", "--", path]);
	return listed.known && listed.value === "" ? path : undefined;
}

;













function gitCheckoutReader(world) {
	return {
		read: (options) => readCheckout({ ...options, ...world }),
		readBeside: (options) => readBeside(options, world),
		commitTime: (folder) => (0,commit_time.d)(folder, world),
	};
}
async function readCheckout(options) {
	const opened = await (0,run_repository.h_)(options.context, options);
	if (opened.kind === "closed")
		return { kind: "none", why: opened.why };
	const { repository } = opened;
	const context = (0,questions.PO)(repository.root, options.context);
	if (context === undefined)
		return {
			kind: "none",
			why: `the working tree is ${repository.root}, but the context is not in it`,
		};
	const below = context === "" ? 0 : context.length + 1;
	const keepsOut = (path) => path.length > below && options.ignores(path.slice(below));
	const remotes = namedRemotes(repository.settings);
	const remote = chosenRemote(remotes, options.repository);
	const answers = (0,all_ended.C)([
		readWorktrees({
			...{ repository, surroundings: options, prefix: "", context, keepsOut },
			listsTracked: options.listsTracked === true,
		}),
		readTags(repository),
		readPullRefs(repository),
		remote === undefined ? nothing : askRemote(repository, remote, options.forge),
		untrackedSettings(repository, options.settingsFile),
	]);
	options.whileWaiting?.();
	const [{ revision, worktrees }, localTags, pullRefs, refs, settings] = await answers;
	const hasCommit = !revision.known || revision.value !== undefined;
	return {
		kind: "checkout",
		root: repository.root,
		context,
		revision: committed(revision),
		remotes,
		remote,
		worktrees,
		...(settings === undefined ? {} : { untrackedSettings: settings }),
		localTags: hasCommit ? localTags : nothing,
		pullRefs: hasCommit ? pullRefs : nothing,
		...(await readRemoteFacts({ options, repository, remote, revision, refs })),
	};
}
const nothing = (0,checkout.e)([]);
async function askRemote(repository, remote, forge) {
	const answer = await listRemote(repository, remote.name);
	if (answer.known)
		return answer;
	const listed = await forge?.listRefs(remote.repository);
	if (listed === undefined || listed.known)
		return listed ?? answer;
	return (0,checkout.L)(`${answer.why}; ${listed.why}`, answer.trouble);
}
function committed(revision) {
	if (!revision.known)
		return revision;
	return revision.value === undefined ? (0,checkout.L)("no commit yet") : (0,checkout.e)(revision.value);
}
async function readRemoteFacts({ options, repository, remote, revision, refs, }) {
	const remoteTags = refs.known ? (0,checkout.e)(tagsAmong(refs.value)) : refs;
	if (!revision.known)
		return { onRemote: revision, remoteTags: revision };
	const commit = revision.value;
	if (commit === undefined || remote === undefined)
		return { onRemote: (0,checkout.e)({ present: false }), remoteTags: nothing };
	const { asked, forge } = options;
	const { mergePreview } = asked;
	if (mergePreview?.commit === commit)
		return { onRemote: (0,checkout.L)(`it is ${mergePreview.ref}`), remoteTags };
	const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
	const presence = { repository, remote, commit, refs, forge, isOfEvent };
	return { onRemote: await readPresence(presence), remoteTags };
}
function chosenRemote(remotes, repository) {
	const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
	return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}


var child_environment = __webpack_require__(52845);

var bases = __webpack_require__(72188);

var final_user = __webpack_require__(93252);

var source_offset = __webpack_require__(57584);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;








function sourceReader(ports) {
	return {
		read: (options) => readSource(options, ports),
		commitTime: (context) => ports.checkouts.commitTime(context),
	};
}
async function readSource(options, ports) {
	const { context, ignores, settingsFile } = options;
	const offset = options.offset === undefined ? undefined : checkedOffset(options.offset);
	const repository = options.repository === undefined ? undefined : checkedRepository(options.repository);
	const asked = await askedBy(options, ports);
	const loadRules = () => Promise.all([__webpack_require__.e(379), __webpack_require__.e(533), __webpack_require__.e(893), __webpack_require__.e(1159), __webpack_require__.e(9461), __webpack_require__.e(11098), __webpack_require__.e(20727), __webpack_require__.e(39214)]).then(__webpack_require__.bind(__webpack_require__, 39214));
	let rules;
	const whileWaiting = () => {
		rules = loadRules();
	};
	const [checkout, recipe] = await (0,all_ended.C)([
		ports.checkouts.read({
			...{ context, offset, repository, asked, ignores, whileWaiting },
			listsTracked: (options.recipe?.vcs.length ?? 0) > 0,
			...(settingsFile === undefined ? {} : { settingsFile }),
		}),
		options.recipe === undefined ? undefined : recipeFacts(context, options.recipe, ports),
	]);
	const { filesToRead, judgeSource } = await (rules ?? loadRules());
	const paths = recipe === undefined ? [] : filesToRead(recipe.scope, ignores);
	const judged = judgeSource({
		checkout,
		offset,
		repository,
		ignores,
		asked,
		recipe: recipe === undefined || paths.length === 0
			? recipe
			: { ...recipe, texts: await ports.contextTexts(context, paths) },
	});
	return {
		source: judged.source,
		tag: judged.version?.chosen.tag,
		otherTags: judged.version?.others ?? [],
		advisories: judged.advisories,
		strayFolders: read_source_strayFolders(checkout),
		place: placeOf(checkout),
		root: checkout.kind === "checkout" ? checkout.root : context,
	};
}
function placeOf(checkout) {
	if (checkout.kind === "none")
		return undefined;
	const { remote, onRemote, pullRefs } = checkout;
	return { remote: remote?.repository, onRemote, pullRefs };
}
function read_source_strayFolders(checkout) {
	if (checkout.kind === "none")
		return [];
	const { context, worktrees } = checkout;
	return worktrees
		.flatMap(({ strayFolders: found }) => (found.known ? found.value : []))
		.map((folder) => {
		if (context === "")
			return folder;
		return folder.startsWith(`${context}/`) ? folder.slice(context.length + 1) : "";
	});
}
async function askedBy({ tags = [] }, ports) {
	const asked = await ports.asked();
	const from = (0,surface.y1)("tags");
	const named = tags.map((name) => ({ name, from, isImageTag: true }));
	return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(context, recipe, ports) {
	const user = (0,final_user.y)(recipe.scope);
	const loadDialect = () => Promise.all([__webpack_require__.e(533), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 21052));
	const [baseUser, contextStates, judged, run] = await (0,all_ended.C)([
		user.kind === "inherited" ? inheritedUser(user, recipe, ports) : (0,checkout.e)(""),
		contextStatesOf(context, recipe, ports),
		loadDialect().then(({ judgedDialect }) => judgedDialect(recipe, ports)),
		runFacts(context, recipe, ports),
	]);
	return {
		...recipe,
		baseUser,
		contextStates,
		dialect: judged,
		...(run === undefined ? {} : { run }),
	};
}
async function runFacts(context, { inputs }, { run, checkouts }) {
	if (!inputs.some(({ value }) => /\d/.test(value)))
		return undefined;
	const commitTime = await checkouts.commitTime(context);
	return { ...run(), commitTime: commitTime.known ? commitTime.value : undefined };
}
async function contextStatesOf(context, { scope, contexts }, { checkouts }) {
	const used = new Set((0,bases.cF)(scope).map((use) => use.context));
	const asked = contexts.flatMap((each) => {
		const isPinned = each.kind === "registry" ||
			(each.kind === "files" ? each.digest !== undefined : each.isPinned === true);
		return used.has(each.name) && !isPinned ? [each] : [];
	});
	return await (0,all_ended.C)(asked.map(async ({ name, path }) => {
		return { name, state: await checkouts.readBeside({ context, path }) };
	}));
}
async function inheritedUser({ base }, { scope, contexts }, ports) {
	const platform = base.platform ?? scope.platforms?.target;
	const context = contexts.find(({ name }) => name === base.context);
	if (context === undefined)
		return await ports.baseUser(base.reference, platform);
	if (context.kind === "registry")
		return await ports.baseUser(context.reference, platform);
	return (0,checkout.L)(`the build context ${context.name} is not read before the build`);
}
function checkedOffset(input) {
	const offset = (0,source_offset.t)(input);
	if (offset === undefined)
		throw (0,failure.AN)("offset", "it is outside the repository.", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
	return offset;
}
function checkedRepository(input) {
	const name = (0,repository_name.JA)(input.trim());
	if (name === undefined)
		throw (0,failure.AN)("repository", "it does not name a repository that others can clone.", "Write its name or URL, e.g. `github.com/acme/shop`; a path on this machine does not count.");
	return name;
}


var ignore = __webpack_require__(9674);

var buildah_source = __webpack_require__(14737);

var once_for_each = __webpack_require__(97897);

var platform = __webpack_require__(912);

var absolute_buildah = __webpack_require__(45974);

var push_permission = __webpack_require__(14294);

var s2i = __webpack_require__(79387);

var whereabouts = __webpack_require__(78782);
;


















function advisoriesPortsFor(run) {
	return {
		files: filesReaderFor(run),
		sourceReader: sourceReaderFor(run, imageFacts(run)),
		machinePlatform: (0,platform.tj)(process.arch),
		s2i: s2iReader(run, run.scripts),
	};
}
function servicesPortsFor(run, repositories = new Map()) {
	const { baseUser, buildahVersion } = imageFacts(run);
	const images = {
		baseUser: (0,once_for_each.i)(baseUser),
		buildahVersion: (0,once_for_each.i)(buildahVersion),
	};
	const sharing = { repositories, forge: askedOnce };
	return {
		files: filesReaderFor(run),
		sourceReader: sourceReaderFor(run, images, sharing),
		machinePlatform: (0,platform.tj)(process.arch),
		s2i: s2iReader(run, undefined),
	};
}
function s2iReader(run, scripts) {
	return (0,s2i.P)(async (reference, platform) => {
		const { askImageFacts } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(3789), __webpack_require__.e(13920)]).then(__webpack_require__.bind(__webpack_require__, 45304));
		return await askImageFacts(run, { reference, platform });
	}, scripts);
}
function imageFacts(run) {
	return {
		baseUser: async (reference, platform) => {
			const { askImageFacts } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(3789), __webpack_require__.e(13920)]).then(__webpack_require__.bind(__webpack_require__, 45304));
			const { userAmong } = await Promise.all([__webpack_require__.e(1758), __webpack_require__.e(3789)]).then(__webpack_require__.bind(__webpack_require__, 60510));
			return userAmong(await askImageFacts(run, { reference, platform }));
		},
		buildahVersion: () => namedBuildahVersion(run),
	};
}
function askedOnce({ listRefs, pull, contains }) {
	return {
		listRefs: (0,once_for_each.i)(listRefs),
		pull: (0,once_for_each.i)(pull),
		contains: (0,once_for_each.i)(contains),
	};
}
async function namedBuildahVersion({ request, env, cwd, signal, }) {
	const source = (0,absolute_buildah.t)(request.buildah ?? { kind: "path", path: "buildah" }, cwd);
	switch (source.kind) {
		case "version":
			return (0,checkout.e)((0,buildah_source.mm)(source.version));
		case "download":
		case "image":
			return (0,checkout.L)(`the buildah that ${(0,surface.y1)("buildah")} names is fetched only for a build`);
		case "path":
			return await (0,version.readBuildahVersion)({
				program: source.path,
				env: (0,child_environment.Qc)(env),
				signal,
			});
	}
}
function filesReaderFor(run) {
	return (0,build_files.vh)({
		...(0,whereabouts.whereaboutsOf)(run),
		ignoreFileNames: ignore.j6,
		ignoreRules: ignore.ep,
	});
}
function sourceReaderFor({ env, signal, request, ahead, ceiling }, images, sharing) {
	const found = (0,push_permission.P)({ env, signal, request });
	const forge = found === undefined || sharing === undefined ? found : sharing.forge(found);
	return sourceReader({
		checkouts: gitCheckoutReader({
			...{ env, signal },
			...(ahead === undefined ? {} : { ahead }),
			...(ceiling === undefined ? {} : { ceiling }),
			...(forge === undefined ? {} : { forge }),
			...(sharing === undefined ? {} : { shared: sharing.repositories }),
		}),
		asked: () => (0,asked.v)(env),
		run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
		...images,
		contextTexts: contextTexts,
	});
}


}),

87873:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GH: () => (startOf),
  Hd: () => (objectName),
  ol: () => (digestOf)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);



async function startOf(path, most) {
	return withFile(path, async (file, size) => {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
		return { start: buffer.subarray(0, bytesRead), size };
	});
}
async function digestOf(options) {
	return withFile(options.path, async (file, size) => {
		const hash = (0,node_crypto__0.createHash)(options.algorithm).update(options.head(size));
		for await (const chunk of file.createReadStream({ autoClose: false }))
			hash.update(chunk);
		return hash.digest("hex");
	});
}
function objectName(path, like) {
	const algorithm = like.length === 64 ? "sha256" : "sha1";
	return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}
async function withFile(path, read) {
	const flags = node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK;
	const file = await (0,node_fs_promises__2.open)(path, flags).catch(() => undefined);
	if (file === undefined)
		return undefined;
	try {
		const stat = await file.stat();
		return stat.isFile() ? await read(file, stat.size) : undefined;
	}
	catch {
		return undefined;
	}
	finally {
		await file.close();
	}
}


}),

90024:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

92438:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Et: () => (objectSizes),
  a4: () => (objectContents)
});

var _domain_source_checkout_js__0 = __webpack_require__(25651);

async function objectSizes(repository, names) {
	if (names.length === 0)
		return (0,_domain_source_checkout_js__0.e)([]);
	const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
	const answer = await repository.git.batch(args, lines(names));
	return answer.known ? (0,_domain_source_checkout_js__0.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
function parseSizes(output) {
	return output
		.split("\n")
		.slice(0, -1)
		.map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
async function objectContents(repository, names) {
	if (names.length === 0)
		return (0,_domain_source_checkout_js__0.e)(new Map());
	const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
	return answer.known ? (0,_domain_source_checkout_js__0.e)(parseContents(answer.value)) : answer;
}
function parseContents(output) {
	const contents = new Map();
	let at = 0;
	for (let end = output.indexOf("\n", at); end !== -1; end = output.indexOf("\n", at)) {
		const header = output.toString("latin1", at, end);
		const [, name = "", size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(header) ?? [];
		at = end + 1;
		if (size === undefined)
			continue;
		contents.set(name, output.toString("latin1", at, at + Number(size)));
		at += Number(size) + 1;
	}
	return contents;
}
function lines(names) {
	return names.map((name) => `${name}\n`).join("");
}


}),

92675:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (machineNames)
});
var node_fs__0 = __webpack_require__(73024);
var node_os__1 = __webpack_require__(48161);


const runVariables = [
	"GITHUB_RUN_ID",
	"CI_PIPELINE_ID",
	"CI_JOB_ID",
	"BUILD_TAG",
	"BUILDKITE_BUILD_ID",
	"CIRCLE_WORKFLOW_ID",
	"BUILD_BUILDID",
];
function machineNames(env) {
	return {
		hostname: (0,node_os__1.hostname)(),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		runIds: runVariables.flatMap((name) => env[name] || []),
		...kernelNames(),
		nameServers: nameServersIn(textOf("/etc/resolv.conf")),
	};
}
function kernelNames() {
	const bootId = textOf("/proc/sys/kernel/random/boot_id").trim();
	const bootedAt = Number(/^btime (\d+)$/m.exec(textOf("/proc/stat"))?.[1] ?? 0);
	const cpuModel = (0,node_os__1.cpus)()[0]?.model.trim() ?? "";
	return {
		...(bootId === "" ? {} : { bootId }),
		...(bootedAt > 0 ? { bootedAt } : {}),
		...{ kernelRelease: (0,node_os__1.release)(), kernelVersion: (0,node_os__1.version)() },
		...(cpuModel === "" ? {} : { cpuModel }),
		memoryKiB: Math.floor((0,node_os__1.totalmem)() / 1024),
	};
}
function nameServersIn(text) {
	return text.split("\n").flatMap((line) => {
		const [name = "", ...values] = line.trim().split(/\s+/);
		return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
	});
}
function textOf(path) {
	try {
		return (0,node_fs__0.readFileSync)(path, "utf8");
	}
	catch {
		return "";
	}
}


}),

92923:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (readCommitTime)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


async function readCommitTime(folder, surroundings) {
	const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
	if (opened.kind === "closed")
		return (0,_domain_source_checkout_js__1.L)(opened.why);
	const printed = await opened.repository.git.guarded((git) => git.show(["--no-patch", "--no-show-signature", "--format=%ct"]));
	if (!printed.known)
		return printed;
	const seconds = /^(\d{1,12})\n$/.exec(printed.value)?.[1];
	return seconds === undefined
		? (0,_domain_source_checkout_js__1.L)("git printed no time of the commit")
		: (0,_domain_source_checkout_js__1.e)(Number(seconds));
}


}),

93252:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  y: () => (finalUser)
});
var _bases_js__0 = __webpack_require__(72188);
var _chain_js__1 = __webpack_require__(98511);
var _expand_js__3 = __webpack_require__(32912);
var _variables_js__2 = __webpack_require__(50995);




function finalUser(scope) {
	const chain = (0,_chain_js__1.a)(scope);
	const [bottom] = chain;
	const base = (0,_bases_js__0.cF)(scope).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
	let last;
	for (const { stage, instruction, lookup } of (0,_variables_js__2.s)(scope)) {
		if (instruction.keyword !== "USER" || !chain.includes(stage))
			continue;
		const { argument, line } = instruction;
		const { text, unset, problem } = (0,_expand_js__3.V)(argument, lookup);
		const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
		last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
	}
	if (last !== undefined)
		return last;
	if (base !== undefined)
		return { kind: "inherited", base };
	return { kind: "scratch", line: bottom?.from.line ?? 1 };
}


}),

94231:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IH: () => (parseIndexEntries),
  _d: () => (parseTracked),
  uz: () => (parseIndexMarks)
});
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
function parseIndexMarks(output) {
	const assumeUnchanged = [];
	const skipWorktree = [];
	const submodules = [];
	const attributes = [];
	let start = 0;
	for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
		const at = start;
		start = end + 1;
		if (output.startsWith("H 10", at) && !output.endsWith(".gitattributes", end))
			continue;
		const text = output.slice(at, end);
		const [, letter = "", mode, commit = "", , path] = record.exec(text) ?? [];
		if (path === undefined)
			continue;
		if (letter === "S")
			skipWorktree.push(path);
		else if (letter === letter.toLowerCase())
			assumeUnchanged.push(path);
		if (mode === "160000")
			submodules.push({ path, commit });
		if (/(?:^|\/)\.gitattributes$/.test(path))
			attributes.push(path);
	}
	return { assumeUnchanged, skipWorktree, submodules, attributes };
}
function parseIndexEntries(output, below) {
	const entries = [];
	for (const text of output.split("\0")) {
		if (!text.startsWith("H 100"))
			continue;
		const tab = text.indexOf("\t");
		const path = text.slice(tab + 1);
		const [, , object = "", stage] = text.slice(0, tab).split(" ");
		if (stage === "0" && path.startsWith(below))
			entries.push({ path, object });
	}
	return entries;
}
function parseTracked(output, below) {
	return output.split("\0").flatMap((text) => {
		const path = /^H 1[02]0\d{3} [0-9a-f]+ 0\t(.+)$/s.exec(text)?.[1];
		return path?.startsWith(below) === true ? [path] : [];
	});
}


}),

95823:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  Y: () => (inWatchedFolder),
  F: () => (withResults)
});


var clean_up = __webpack_require__(30196);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var make_folder = __webpack_require__(81594);

var mark = __webpack_require__(61444);
;




async function claimResults(folder) {
	await (0,make_folder.f)(folder);
	await (0,mark.aQ)(folder);
}
async function releaseResults(folder) {
	await (0,promises_.rm)((0,external_node_path_.join)(folder, mark.LB), { force: true });
	await (0,promises_.rmdir)(folder).catch(() => undefined);
}


var take_apart = __webpack_require__(27585);

var work_folder = __webpack_require__(3789);

var child_environment = __webpack_require__(52845);

var external_node_child_process_ = __webpack_require__(31421);

var external_node_events_ = __webpack_require__(78474);

var external_node_net_ = __webpack_require__(77030);
;



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
	const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
		env: { ...options.env },
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	child.on("error", () => { }).unref();
	child.stdin.on("error", () => { });
	if (child.stdin instanceof external_node_net_.Socket)
		child.stdin.unref();
	return {
		dismiss: async () => {
			const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
			if (isOver)
				return;
			child.ref();
			child.stdin.end("well\n");
			await (0,external_node_events_.once)(child, "exit");
		},
	};
}


var then_clean_up = __webpack_require__(21045);
;







async function inWatchedFolder(run, work) {
	const folder = await (0,work_folder.makeWorkFolder)(run.env);
	run.onWorkFolder(folder);
	const args = [run.entry, ...(0,take_apart.U)(folder)];
	const watcher = startWatcher({ args, env: (0,child_environment.Qc)(run.env) });
	return await (0,then_clean_up.s)(() => work(folder), async () => {
		await (0,clean_up.cleanUp)(folder);
		await watcher.dismiss();
	});
}
async function withResults(run, folder, work) {
	if (folder === undefined)
		return await work();
	const isClaimed = await claimResults(folder).then(() => true, () => false);
	if (!isClaimed)
		return await work();
	const args = [run.entry, ...(0,take_apart.U)(folder)];
	const watcher = startWatcher({ args, env: (0,child_environment.Qc)(run.env) });
	return await (0,then_clean_up.s)(work, async () => {
		await releaseResults(folder);
		await watcher.dismiss();
	});
}


}),

};
//# sourceMappingURL=855.index.js.map
