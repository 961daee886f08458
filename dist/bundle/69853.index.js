export const id = 69853;
export const ids = [69853];
export const modules = {

69853:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (unknownBase),
  y: () => (placesIn)
});
var _containerfile_args_js__1 = __webpack_require__(29713);
var _containerfile_expand_js__2 = __webpack_require__(32912);
var _copied_paths_js__0 = __webpack_require__(95801);



const unknownBase = { env: new Map(), workdir: "" };
function placesIn(stage, { names, base }) {
	const env = new Map(base.env);
	let { workdir } = base;
	const places = [];
	for (const { instruction, scope } of (0,_containerfile_args_js__1.w)(stage.instructions, names)) {
		const lookup = lookupIn(env, scope);
		places.push({ instruction, workdir, copy: (0,_copied_paths_js__0.oJ)(instruction, { lookup, workdir }) });
		if (instruction.keyword === "ENV")
			setVariables(instruction, { env, lookup });
		if (instruction.keyword !== "WORKDIR")
			continue;
		const { text, problem } = (0,_containerfile_expand_js__2.V)(instruction.argument.trim(), lookup);
		if (problem === undefined)
			workdir = (0,_copied_paths_js__0.o1)(workdir, text);
	}
	return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
	return (name) => env.get(name) ?? args.get(name);
}
function setVariables({ words, argument }, { env, lookup }) {
	const [first] = words;
	if (first === undefined)
		return;
	const pairs = first.text.includes("=")
		? words.map(({ text }) => text)
		: [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
	for (const pair of pairs) {
		const equals = pair.indexOf("=");
		const { text, problem } = (0,_containerfile_expand_js__2.V)(pair.slice(equals + 1), lookup);
		if (equals > 0 && problem === undefined)
			env.set(pair.slice(0, equals), text);
	}
}


}),

95801:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Nu: () => (destinationsOf),
  hU: () => (covers),
  o1: () => (resolvePath),
  oJ: () => (copyPaths)
});
var _containerfile_expand_js__2 = __webpack_require__(32912);
var _containerfile_glob_js__1 = __webpack_require__(20782);
var _containerfile_heredoc_js__0 = __webpack_require__(24766);



function copyPaths(instruction, place) {
	const { keyword, flags } = instruction;
	if (keyword !== "COPY" && keyword !== "ADD")
		return undefined;
	const words = wordsOf(instruction, place.lookup);
	const destination = words?.at(-1);
	if (words === undefined || destination === undefined || words.length < 2)
		return undefined;
	const sources = words.slice(0, -1);
	return {
		sources: sources.map(plainPath),
		destination: resolvePath(place.workdir, destination),
		isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1,
		keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
	};
}
function destinationsOf(copy, path) {
	const parts = path.split("/");
	return copy.sources.flatMap((source) => {
		if (copy.keepsParents)
			return withParents(copy, { source, path });
		const pattern = source === "" ? [] : source.split("/");
		const isBelow = pattern.every((part, at) => (0,_containerfile_glob_js__1.p)(part, parts[at] ?? "/"));
		if (!isBelow)
			return [];
		const rest = parts.slice(pattern.length);
		if (rest.length > 0)
			return [joined(copy.destination, rest.join("/"))];
		const inFolder = joined(copy.destination, parts.at(-1) ?? "");
		return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
	});
}
function covers(copy, path) {
	const { destination } = copy;
	return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
function resolvePath(workdir, path) {
	const parts = [];
	for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
		if (part === "..")
			parts.pop();
		else if (part !== "" && part !== ".")
			parts.push(part);
	}
	return parts.join("/");
}
function wordsOf(instruction, lookup) {
	const strings = (0,_containerfile_heredoc_js__0.lJ)(instruction.argument);
	const written = strings ?? instruction.words.map(({ text }) => text);
	const words = [];
	for (const word of written) {
		if (strings === undefined && (0,_containerfile_heredoc_js__0.nF)(word)) {
			words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
			continue;
		}
		const { text, problem, unset } = (0,_containerfile_expand_js__2.V)(word, lookup);
		if (problem !== undefined || unset.length > 0)
			return undefined;
		words.push(text);
	}
	return words;
}
function withParents(copy, { source, path }) {
	const [before, after] = source.split("/./");
	const pivot = after === undefined ? "" : plainPath(before ?? "");
	const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
	const parts = path.split("/");
	const isMeant = pattern.split("/").every((part, at) => (0,_containerfile_glob_js__1.p)(part, parts[at] ?? "/"));
	if (!isMeant && pattern !== "")
		return [];
	const kept = pivot === "" ? path : path.slice(pivot.length + 1);
	return [joined(copy.destination, kept)];
}
function plainPath(path) {
	if (path.includes("/./"))
		return path.replace(/^\/+/, "");
	return resolvePath("", path);
}
function joined(folder, rest) {
	return folder === "" ? rest : `${folder}/${rest}`;
}


}),

};
//# sourceMappingURL=69853.index.js.map
