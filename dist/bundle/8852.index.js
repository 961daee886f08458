export const id = 8852;
export const ids = [8852];
export const modules = {

8852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
		return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
	}
	if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
		throw (0,failure.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
	}
	return { kind: "folder", name, path: value };
}
function layoutPath(text) {
	const at = text.lastIndexOf("@");
	const digest = at < 0 ? undefined : (0,oci_digest.m)(text.slice(at + 1));
	if (at >= 0 && digest === undefined) {
		throw (0,failure.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
	}
	const { path, tag } = (0,oci_tag.RK)(at < 0 ? text : text.slice(0, at));
	return {
		path,
		...(tag === undefined ? {} : { tag }),
		...(digest === undefined ? {} : { digest }),
	};
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
			const { s2iRecipeFiles } = await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 26184));
			const { context, platform } = request;
			return await s2iRecipeFiles({ recipe, context, platform }, ports);
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
	const { runpackContainerfile } = await __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 71714));
	const { refuseUnpinned } = await __webpack_require__.e(/* import() */ 9980).then(__webpack_require__.bind(__webpack_require__, 79980));
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
	await refuseSources({ scope, context, folders, reader });
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
		},
		...(request.settingsFile === undefined ? {} : { settingsFile: request.settingsFile }),
		...(request.offset === undefined ? {} : { offset: request.offset }),
		...(request.repository === undefined ? {} : { repository: request.repository }),
	});
}
function gate(request, reading) {
	const failure = (0,policy.o)(reading.advisories, request.forbid);
	if (failure !== undefined)
		throw failure;
}


}),

71135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

74503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JF: () => (segments),
  Ke: () => (matcherOf),
  f7: () => (contextCopies)
});
var node_path_posix__0 = __webpack_require__(53916);
var _copies_js__1 = __webpack_require__(98037);
var _glob_js__2 = __webpack_require__(20782);



function contextCopies(scope, context) {
	return (0,_copies_js__1.s)(scope)
		.filter((taken) => taken.context === context)
		.map((taken) => ({
		...taken,
		takes: taken.isOpen ? () => true : matcherOf(taken.source),
	}));
}
function matcherOf(source) {
	const patterns = segments(source);
	return (path) => {
		const names = segments(path);
		if (patterns.length > names.length && !path.endsWith("/"))
			return patterns.some(isAnyDepth) && matches(patterns, names);
		return matches(patterns, names);
	};
}
function matches(patterns, names) {
	for (const [index, pattern] of patterns.entries()) {
		const name = names[index];
		if (isAnyDepth(pattern) || name === undefined)
			return true;
		if (!(0,_glob_js__2.p)(pattern, name))
			return false;
	}
	return true;
}
function isAnyDepth(pattern) {
	return pattern.includes("**");
}
function segments(path) {
	return (0,node_path_posix__0.normalize)(`/${path}`)
		.split("/")
		.filter((segment) => segment !== "");
}


}),

98037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (takenSources)
});
var _expand_js__2 = __webpack_require__(32912);
var _heredoc_js__0 = __webpack_require__(24766);
var _mount_fields_js__3 = __webpack_require__(533);
var _variables_js__1 = __webpack_require__(50995);




function takenSources(scope) {
	return [...(0,_variables_js__1.s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
		? mountedSources(inScope, scope)
		: copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
	const { keyword, flags, line } = instruction;
	if (keyword !== "ADD" && keyword !== "COPY")
		return [];
	const from = flags.findLast(({ name }) => name === "from")?.value.text;
	const context = from === undefined ? undefined : (0,_expand_js__2.V)(from, argument).text;
	if (context !== undefined && contexts?.has(context) !== true)
		return [];
	return wordsOf(instruction)
		.map((word) => {
		const { text, isOpen } = resolved(word, lookup);
		return { source: isOpen ? word : text, isOpen };
	})
		.filter(({ source }) => !isRemote(source))
		.map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}
function resolved(word, lookup) {
	let isOpen = false;
	const { text, problem } = (0,_expand_js__2.V)(word, (name) => {
		const value = lookup(name);
		isOpen ||= value === undefined;
		return value;
	});
	return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
	const strings = (0,_heredoc_js__0.lJ)(argument);
	if (strings !== undefined)
		return strings.slice(0, -1);
	return words
		.slice(0, -1)
		.map(({ text }) => text)
		.filter((text) => !(0,_heredoc_js__0.nF)(text));
}
function isRemote(source) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function mountedSources({ instruction, lookup, argument }, { contexts }) {
	const { flags, line } = instruction;
	const mounts = flags.filter(({ name }) => name === "mount");
	return mounts.flatMap(({ value }) => {
		const raw = (0,_mount_fields_js__3.P)(value.text);
		const fields = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, lookup).text);
		const [from] = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, argument).text)
			.flatMap((0,_mount_fields_js__3.f)("from"))
			.reverse();
		const [type = "bind"] = fields.flatMap((0,_mount_fields_js__3.f)("type")).reverse();
		const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
		if (!isContext)
			return [];
		const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
		const sources = fields.flatMap((field) => [
			...(0,_mount_fields_js__3.f)("source")(field),
			...(0,_mount_fields_js__3.f)("src")(field),
		]);
		return (sources.length === 0 ? ["."] : sources).map((source) => ({
			keyword: "RUN",
			how: "mount",
			context: from,
			source,
			isOpen,
			line,
		}));
	});
}
function decides(field) {
	const equals = field.indexOf("=");
	const name = equals < 0 ? field : field.slice(0, equals);
	return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}


}),

20782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isPattern),
  p: () => (matchesComponent)
});
function isPattern(path) {
	return /[*?[]/.test(path);
}
function matchesComponent(pattern, component) {
	const pieces = piecesOf(pattern);
	const characters = [...component];
	let [piece, at] = [0, 0];
	let retry;
	while (at < characters.length) {
		const wanted = pieces[piece];
		const character = characters[at] ?? "";
		if (wanted === "many") {
			retry = { piece: piece + 1, at };
			piece += 1;
		}
		else if (wanted?.(character) === true) {
			piece += 1;
			at += 1;
		}
		else if (retry !== undefined) {
			retry = { piece: retry.piece, at: retry.at + 1 };
			({ piece, at } = retry);
		}
		else {
			return false;
		}
	}
	return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
	const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
	return words.map((word) => {
		if (word.startsWith("*"))
			return "many";
		if (word === "?")
			return () => true;
		if (word.startsWith("[") && word.length > 1)
			return setOf(word.slice(1, -1));
		const character = word.startsWith("\\") ? word.slice(1) : word;
		return (found) => found === character;
	});
}
function setOf(written) {
	const isNegated = written.startsWith("^");
	const inner = isNegated ? written.slice(1) : written;
	const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
	const ranges = parts.map((part) => {
		const characters = part.match(/\\.|[^\\]/gsu) ?? [];
		const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
		return [plain(first), plain(last)];
	});
	return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
	return character.startsWith("\\") ? character.slice(1) : character;
}


}),

24766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ib: () => (heredocMarkers),
  lJ: () => (jsonStrings),
  nF: () => (isHeredocMarker),
  tD: () => (isOnlyHeredocMarker)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__1.YOg(valibot__1.YjP());
const marker = /^\d*<<(-?)([^<]*)$/;
function heredocMarkers(instruction) {
	const { keyword, argument, words } = instruction.trigger ?? instruction;
	if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
		return [];
	return withNames(words.map(({ text }) => text)).flatMap((text) => {
		const found = marker.exec(text);
		if (found === null)
			return [];
		const name = unquoted((found[2] ?? "").trimStart());
		if (name === "")
			return [];
		const isIndented = found[1] === "-";
		return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
	});
}
function isHeredocMarker(word) {
	return (marker.exec(word)?.[2] ?? "") !== "";
}
function isOnlyHeredocMarker(text) {
	return isHeredocMarker(text.replace(/^(\d*<<)[ \t]+(?=\S+$)/, "$1"));
}
function withNames(words) {
	let isArithmetic = false;
	return words.map((word, index) => {
		if (word.includes("(("))
			isArithmetic = true;
		if (word.includes("))"))
			isArithmetic = false;
		const next = words[index + 1];
		return /^\d*<<$/.test(word) && !isArithmetic && next !== undefined ? `${word} ${next}` : word;
	});
}
function jsonStrings(argument) {
	if (!argument.trimStart().startsWith("["))
		return undefined;
	return (0,_domain_text_schema_js__0.MW)(jsonForm, argument);
}
function unquoted(text) {
	return text.replace(/\\(.)|["']/g, "$1");
}


}),

18922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  F: () => (escapeOf),
  K: () => (readInstructions)
});


var printable = __webpack_require__(76158);

var broken = __webpack_require__(39749);

var heredoc = __webpack_require__(24766);

var containerfile_lines = __webpack_require__(86593);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;



const listHolders = new Set([
	"ADD",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"HEALTHCHECK",
	"RUN",
	"SHELL",
	"VOLUME",
]);
const anyList = dist.YOg(dist.L5J());
const strings = dist.YOg(dist.YjP());
function refusedPart(instruction) {
	const { keyword } = instruction;
	if (keyword === "ENV" || keyword === "LABEL")
		return refusedPair(instruction);
	if (!listHolders.has(keyword))
		return undefined;
	const list = listOf(instruction);
	if ((0,schema.MW)(anyList, list) === undefined || (0,schema.MW)(strings, list) !== undefined)
		return undefined;
	return {
		wrong: `The JSON list after ${keyword} has an element that is not a string.`,
		fix: 'Write each element in double quotes: `["echo", "1"]`.',
	};
}
function listOf({ keyword, argument }) {
	return keyword === "HEALTHCHECK" ? argument.replace(/^CMD\s/i, "").trimStart() : argument;
}
function refusedPair({ keyword, words, }) {
	const [first, ...rest] = words;
	if (first === undefined)
		return undefined;
	const isOlder = !first.text.includes("=");
	if (isOlder && rest.length > 0)
		return undefined;
	const odd = words.find(({ text }) => !text.includes("="));
	if (odd === undefined)
		return undefined;
	return {
		wrong: `${JSON.stringify((0,printable.vI)(odd.text, 80))} after ${keyword} has no value.`,
		fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
	};
}

;





const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const mostInstructions = 10_000;
function readInstructions({ text, file }) {
	const lines = (0,containerfile_lines.vc)(text);
	const reading = { file, lines, escape: escapeOf(lines, file) };
	const instructions = [];
	let index = 0;
	while (index < lines.length) {
		const line = lines[index];
		if (line === undefined || (0,containerfile_lines.GY)(line)) {
			index += 1;
			continue;
		}
		const joined = (0,containerfile_lines.cT)(lines, { first: index, escape: reading.escape });
		index = joined.last + 1;
		if (joined.text.trim() === "")
			throw lonelyEscape(reading, joined);
		const instruction = readInstruction(reading, joined);
		if (instructions.length === mostInstructions)
			throw tooMany(file, instruction.line);
		instructions.push(instruction);
		index = instruction.endLine;
	}
	return instructions;
}
function lonelyEscape({ file, escape }, joined) {
	return (0,broken.b)({
		file,
		line: (0,containerfile_lines.$t)(joined, 0).line + 1,
		wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
		fix: "Remove the line.",
	});
}
function tooMany(file, line) {
	return (0,broken.b)({
		file,
		line,
		wrong: `The file has more than ${mostInstructions} instructions.`,
		fix: "Move commands into scripts, and run those.",
	});
}
function escapeOf(lines, file) {
	const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
	const [chosen, second] = lines
		.slice(0, 2)
		.map(({ text }) => directive.exec(text.trimStart())?.[1]);
	if (chosen !== undefined && second !== undefined) {
		throw (0,broken.b)({
			file,
			line: 2,
			wrong: "The escape character is chosen a second time.",
			fix: "Keep one `# escape=` line.",
		});
	}
	if (chosen === undefined || chosen === "\\")
		return "\\";
	if (chosen === "`")
		return "`";
	throw (0,broken.b)({
		file,
		line: 1,
		wrong: "The escape character is neither a backslash nor a backtick.",
		fix: "Write `# escape=\\` or leave the line out.",
	});
}
function readInstruction(reading, joined) {
	const { file, escape } = reading;
	const start = joined.text.length - joined.text.trimStart().length;
	const text = joined.text.trim();
	const place = { file, line: (0,containerfile_lines.$t)(joined, start).line + 1 };
	const range = { start, end: start + text.length };
	const { written, ...parts } = readParts(joined, { range, escape });
	if (!keywords.has(parts.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: `${JSON.stringify((0,printable.vI)(written, 40))} is not an instruction.`,
			fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
		});
	}
	const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
	const refused = refusedPart(trigger ?? parts);
	if (refused !== undefined)
		throw (0,broken.b)({ ...place, ...refused });
	const whole = {
		...parts,
		line: place.line,
		text,
		...(trigger === undefined ? {} : { trigger }),
	};
	const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
	return { ...whole, endLine: last + 1, heredocs };
}
function readTrigger(joined, { range, escape, place }) {
	const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
	const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
	if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: written === ""
				? "ONBUILD has no instruction after it."
				: `ONBUILD cannot be followed by ${trigger.keyword}.`,
			fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
		});
	}
	return trigger;
}
function readParts(joined, { range, escape }) {
	const text = joined.text.slice(range.start, range.end);
	const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
	const rest = { start: range.start + written.length, end: range.end };
	const { flags, next } = readFlags(joined, { range: rest, escape });
	return {
		written,
		keyword: written.toUpperCase(),
		flags,
		argument: joined.text.slice(next, range.end),
		words: readWords(joined, { range: { start: next, end: range.end }, escape }),
	};
}
function readHeredocs({ file, lines }, holder) {
	const heredocs = [];
	let last = holder.last;
	for (const marker of (0,heredoc.ib)(holder)) {
		let close = last + 1;
		while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
			close += 1;
		if (close === lines.length) {
			throw (0,broken.b)({
				file,
				line: holder.line,
				wrong: "A here-document is not closed.",
				fix: `Add a line that contains only ${JSON.stringify((0,printable.vI)(marker.name, 80))}.`,
			});
		}
		const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
		heredocs.push(content.join(""));
		last = close;
	}
	return { heredocs, last };
}
function readFlags(line, { range, escape }) {
	const flags = [];
	let index = skipBlanks(line.text, range);
	while (line.text.startsWith("--", index)) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		const next = skipBlanks(line.text, { start: end, end: range.end });
		const written = line.text.slice(index, end);
		if (written === "--")
			return { flags, next };
		const equals = written.indexOf("=");
		const nameEnd = equals === -1 ? written.length : equals;
		const value = Math.min(index + nameEnd + 1, end);
		flags.push({ name: written.slice(2, nameEnd), value: (0,containerfile_lines.E7)(line, value, end) });
		index = next;
	}
	return { flags, next: index };
}
function readWords(line, { range, escape }) {
	const words = [];
	let index = skipBlanks(line.text, range);
	while (index < range.end) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		words.push((0,containerfile_lines.E7)(line, index, end));
		index = skipBlanks(line.text, { start: end, end: range.end });
	}
	return words;
}
function skipBlanks(text, { start, end }) {
	let index = start;
	while (index < end && (0,containerfile_lines.z3)(text[index]))
		index += 1;
	return index;
}


}),

86593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (placeOf),
  E7: () => (wordAt),
  GY: () => (isEmptyLine),
  Ov: () => (wordEnd),
  cT: () => (joinLines),
  vc: () => (physicalLines),
  z3: () => (isBlank)
});
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
function physicalLines(text) {
	const lines = [];
	let offset = text.startsWith("\uFEFF") ? 1 : 0;
	for (const line of text.slice(offset).split("\n")) {
		lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
		offset += line.length + 1;
	}
	return lines;
}
function isEmptyLine(line) {
	const text = line.text.trimStart();
	return text === "" || text.startsWith("#");
}
function joinLines(lines, { first, escape }) {
	const continuation = continuations[escape];
	const pieces = [];
	const texts = [];
	let last = first;
	let length = 0;
	for (let index = first; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === undefined)
			break;
		if (index > first && isEmptyLine(line))
			continue;
		const text = line.text.replace(continuation, "");
		pieces.push({ at: length, offset: line.offset, line: index });
		texts.push(text);
		length += text.length;
		last = index;
		if (text.length === line.text.length)
			break;
	}
	return { text: texts.join(""), last, pieces };
}
function placeOf(joined, index) {
	let low = 0;
	let high = joined.pieces.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((joined.pieces[middle]?.at ?? 0) <= index)
			low = middle;
		else
			high = middle - 1;
	}
	const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
	return { offset: offset + index - at, line };
}
function wordAt(line, start, end) {
	const first = placeOf(line, start).offset;
	return {
		text: line.text.slice(start, end),
		start: first,
		end: end === start ? first : placeOf(line, end - 1).offset + 1,
	};
}
function isBlank(character) {
	return character !== undefined && /[\t\v\f\r ]/.test(character);
}
function wordEnd(text, { start, escape }) {
	let quote = "";
	let index = start;
	for (; index < text.length; index += 1) {
		const character = text[index] ?? "";
		if (character === escape && quote !== "'")
			index += 1;
		else if (quote !== "")
			quote = character === quote ? "" : quote;
		else if (character === '"' || character === "'")
			quote = character;
		else if (isBlank(character))
			break;
	}
	return Math.min(index, text.length);
}


}),

533:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (fieldsOf),
  f: () => (valueAt)
});
function fieldsOf(mount) {
	return mount.replaceAll(/["']/g, "").split(",");
}
function valueAt(name) {
	return (field) => {
		const equals = field.indexOf("=");
		const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
		return isNamed ? [field.slice(equals + 1)] : [];
	};
}


}),

77129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (parseContainerfile)
});
var _broken_js__0 = __webpack_require__(39749);
var _instructions_js__1 = __webpack_require__(18922);


const longestText = 1 << 20;
function parseContainerfile(source) {
	const { text, file, places } = source;
	checkFile(source);
	const instructions = (0,_instructions_js__1.K)(source).map((each) => {
		const written = places?.get(each.line);
		return written === undefined ? each : { ...each, written };
	});
	const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
	const firstFrom = found === -1 ? instructions.length : found;
	const args = instructions.slice(0, firstFrom);
	const early = args.find(({ keyword }) => keyword !== "ARG");
	if (early !== undefined) {
		throw (0,_broken_js__0.b)({
			file,
			line: early.line,
			wrong: `\`${early.keyword}\` comes before the first FROM.`,
			fix: "Start with FROM; only ARG may come before it.",
		});
	}
	if (found === -1) {
		throw (0,_broken_js__0.b)({
			file,
			line: args[0]?.line ?? 1,
			wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
			fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
		});
	}
	const stages = readStages(instructions.slice(firstFrom), file);
	return { file, text, ...(places === undefined ? {} : { places }), args, stages };
}
function checkFile({ text, file }) {
	if (text.length > longestText) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The file is larger than 1 MiB.",
			fix: "Check that it is a Containerfile, and put large data into the build context.",
		});
	}
	if (file.endsWith(".in")) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The name ends in `.in`: buildah would first run the file through the C preprocessor, which is not supported here.",
			fix: `Run the preprocessor yourself, e.g. \`cpp -E -P ${file}\`, and build from its output.`,
		});
	}
}
function readStages(instructions, file) {
	const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
	return starts.flatMap((start, index) => {
		const [from, ...following] = instructions.slice(start, starts[index + 1]);
		return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
	});
}
function readStage(from, rest) {
	const [base, as, name] = from.words;
	const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
	if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
		throw (0,_broken_js__0.b)({
			file: rest.file,
			line: from.line,
			wrong: "FROM must name exactly one image.",
			fix: "Write `FROM image` or `FROM image AS name`.",
		});
	}
	const stage = { index: rest.index, from, base, instructions: rest.instructions };
	return isNamed ? { ...stage, name: name.text } : stage;
}


}),

42216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (placeAt),
  PK: () => (filePlaces),
  U3: () => (ownText),
  iR: () => (instructionPlace)
});
function placeAt({ file, places }, line) {
	return places?.get(line) ?? { file, line };
}
function instructionPlace({ file }, { line, text, written }) {
	return { ...(written ?? { file, line }), text };
}
function filePlaces(containerfile, lines) {
	const found = [...new Set(lines)].map((line) => placeAt(containerfile, line));
	return found.flatMap(({ file, line, input }) => (input === undefined ? [{ file, line }] : []));
}
function ownText({ text, places }) {
	if (places === undefined || places.size === 0)
		return text;
	const own = Math.min(...places.keys()) - 1;
	return text
		.split("\n")
		.slice(0, own)
		.map((line) => `${line}\n`)
		.join("");
}


}),

19726:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nc: () => (unnamedVcs),
  YS: () => (vcsCopies),
  ke: () => (isInVcs)
});
var _context_copies_js__0 = __webpack_require__(74503);
var _glob_js__1 = __webpack_require__(20782);


const vcsName = ".git";
function isInVcs(path) {
	return (0,_context_copies_js__0.JF)(path).includes(vcsName);
}
function vcsCopies(scope, context) {
	return (0,_context_copies_js__0.f7)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__0.JF)(source).some(namesVcs));
}
function namesVcs(component) {
	return component.startsWith(".gi") && (0,_glob_js__1.p)(component, vcsName);
}
function unnamedVcs(scope, context) {
	const named = vcsCopies(scope, context);
	return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}


}),

78463:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
		...(recipe.kind === "runpack" ? of("env", recipe.env) : []),
	];
}


}),

14228:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
	{ sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
	{ sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
	{ sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
	{ sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
	for (const { sign, is } of schemes) {
		const scheme = sign.exec(text)?.[0];
		const rest = scheme === undefined ? "" : text.slice(scheme.length);
		if (scheme === undefined || rest === "")
			continue;
		return is === "registry"
			? { kind: "registry", reference: rest }
			: { kind: "files", transport: is, scheme, rest };
	}
	return undefined;
}


}),

21581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


})

};
//# sourceMappingURL=8852.index.js.map
