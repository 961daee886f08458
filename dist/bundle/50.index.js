export const id = 50;
export const ids = [50];
export const modules = {

21052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  judgedDialect: () => (judgedDialect)
});


var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var table = __webpack_require__(893);

var dialect_uses = __webpack_require__(41815);
;







const anotherBuildah = `Or build with a newer buildah: install one, or name one with ${(0,surface.y1)("buildah")}, e.g. a version, a path or an image`;
function refuseDialect(options) {
	const { containerfile, uses, version } = options;
	const missing = uses.filter((use) => table.t[use.id].effect === "refused" && (0,dialect_uses.z)(version, use) === false);
	const [first] = missing;
	if (first === undefined)
		return;
	const { what, since, never, fix } = table.t[first.id];
	const wrong = never ?? `${what} need buildah ≥ ${since}, this is ${version}`;
	const place = (0,places.BW)(containerfile, first.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: ${wrong}: \`${(0,printable.g$)(first.text).slice(0, 200)}\`.`,
		fix: never === undefined ? `${fix} ${anotherBuildah} (${newest(missing)} or later).` : fix,
		...(0,written_place.Oh)(place),
	});
}
function newest(missing) {
	const releases = missing.flatMap(({ id }) => table.t[id].since ?? []);
	return releases.reduce((one, other) => Number(one.slice(2)) >= Number(other.slice(2)) ? one : other);
}


var checkout = __webpack_require__(25651);
;




async function judgedDialect({ scope }, ports) {
	const uses = (0,dialect_uses.$)(scope);
	const buildah = uses.some(({ id }) => table.t[id].since !== undefined)
		? await ports.buildahVersion()
		: (0,checkout.L)("nothing in the Containerfile depends on it");
	const version = buildah.known ? buildah.value : undefined;
	refuseDialect({ containerfile: scope.containerfile, uses, version });
	return { uses, buildah };
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


})

};
//# sourceMappingURL=50.index.js.map
