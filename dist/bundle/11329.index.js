export const id = 11329;
export const ids = [11329];
export const modules = {

11329:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  refuseSecrets: () => (refuseSecrets),
  tellUnsearchable: () => (tellUnsearchable)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _traces_secrets_js__4 = __webpack_require__(13241);
var _search_writers_js__3 = __webpack_require__(67898);





const mostNamed = 5;
function refuseSecrets(leaked, options, first) {
	const [one] = leaked;
	if (one === undefined)
		return;
	const writerOf = (0,_search_writers_js__3.L)(options, first);
	const placed = leaked.map((leak) => {
		const writer = leak.layer === undefined
			? undefined
			: writerOf({ path: leak.path, layer: leak.layer, isFromContext: undefined });
		return { leak, place: writer && (0,_search_writers_js__3.$)(options, writer) };
	});
	const named = placed.slice(0, mostNamed).map(({ leak, place }) => {
		const line = place === undefined ? "" : `, ${(0,_domain_build_written_place_js__0.Z9)(place)}`;
		return `${leak.name} in \`${(0,_domain_text_printable_js__2.RK)(leak.path)}\`${line}`;
	});
	const more = leaked.length > mostNamed ? ` and ${leaked.length - mostNamed} more` : "";
	const place = placed.find((each) => each.place !== undefined)?.place;
	throw new _domain_text_failure_js__1.HR({
		code: "secret-in-image",
		message: `The image contains what was passed in as a secret: ${named.join("; ")}${more}. Nothing was pushed, and the layout was removed.`,
		fix: "Read the secret where it is mounted (`RUN --mount=type=secret,id=…`), and do not write any of it to a file, a log or a copied configuration. Removing it in a later step does not help: it stays in this layer. If an earlier image contains it, replace the secret.",
		...(place === undefined ? {} : (0,_domain_build_written_place_js__0.Oh)(place)),
	});
}
function tellUnsearchable(secrets, reporter) {
	const names = (0,_traces_secrets_js__4.Y)(secrets);
	if (names.length === 0)
		return;
	reporter.annotate({
		level: "notice",
		title: "Secret not searched for",
		message: `The image cannot be searched for ${names.map(_domain_text_printable_js__2.RK).join(", ")}: each is too short, could be an ordinary word or number, or is a public certificate or key.`,
	});
}


}),

67898:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  copiersIn: () => (copiersIn),
  L: () => (likelyWriters),
  $: () => (placeOf),
  writersIn: () => (writersIn)
});


var origins = __webpack_require__(54837);

var copied_paths = __webpack_require__(95801);

var stage_scope = __webpack_require__(69853);
;



function likelyWriter(options) {
	const { stage, path, isFromContext } = options;
	const places = placesOf(options.names, stage).places;
	const copies = places.filter(({ copy, instruction }) => copy !== undefined &&
		(0,copied_paths.hU)(copy, path) &&
		(isFromContext !== false || !isPlainCopy(instruction)));
	const own = copies.findLast(({ instruction }) => !isFromStage(instruction));
	if (isFromContext === true && own !== undefined)
		return own.instruction;
	const runs = places.filter(({ instruction }) => instruction.keyword === "RUN");
	const naming = runs.find(({ instruction, workdir }) => names(instruction, { path, workdir }));
	if (naming !== undefined)
		return naming.instruction;
	if (copies.length === 0)
		return runs.length === 1 ? runs[0]?.instruction : undefined;
	const exact = copies.findLast(({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined);
	const copied = exact ?? (runs.length === 0 && copies.length === 1 ? copies[0] : undefined);
	return copied === undefined ? undefined : (deeper(options, copied) ?? copied.instruction);
}
function likelyCopy({ names: known, stage, path, }) {
	return placesOf(known, stage).places.findLast(({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined)?.instruction;
}
function placesOf(known, stage) {
	const below = (0,origins.zU)(known, stage)?.stage;
	const base = below === undefined ? stage_scope.S : placesOf(known, below).end;
	return (0,stage_scope.y)(stage, { names: known, base });
}
function deeper({ names: known, stage, path }, { instruction, copy }) {
	const from = (0,origins.TZ)(known, stage).find(({ kind, line }) => kind === "copy" && line === instruction.line)?.stage;
	const source = copy === undefined ? undefined : sourceOf(copy, path);
	if (from === undefined || source === undefined)
		return undefined;
	return likelyWriter({ names: known, stage: from, path: source, isFromContext: undefined });
}
function sourceOf({ sources, destination, isIntoFolder }, path) {
	return sources.find((source) => {
		const name = source.slice(source.lastIndexOf("/") + 1);
		return ((!isIntoFolder && path === destination) || (name !== "" && path === `${destination}/${name}`));
	});
}
function isPlainCopy(instruction) {
	const { keyword, heredocs } = instruction;
	return keyword === "COPY" && heredocs.length === 0 && !isFromStage(instruction);
}
function isFromStage({ flags }) {
	return flags.some(({ name }) => name === "from");
}
function names({ text, heredocs }, { path, workdir }) {
	const isBelow = workdir !== "" && path.startsWith(`${workdir}/`);
	const relative = isBelow ? path.slice(workdir.length + 1) : path;
	const written = [`/${path}`, ...(isBelow && relative.length > 3 ? [relative] : [])];
	return [text, ...heredocs].some((script) => written.some((one) => holdsWord(script, one)));
}
function holdsWord(text, word) {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
		if (!/[\w./-]/.test(before) && !/[\w./-]/.test(after))
			return true;
	}
	return false;
}


var chain = __webpack_require__(98511);

var places = __webpack_require__(42216);

var layer_origins = __webpack_require__(96544);

var moved_bytes = __webpack_require__(46252);
;






function writersIn(options) {
	const { attributed, twins, origins, prepared } = options;
	const traced = new Map(attributed.map(({ path, instruction }) => [path, instruction]));
	const guess = likelyWriters(options, twins.first);
	const moved = (0,moved_bytes.F)(twins.first.steps, prepared.containerfile);
	const { command } = options;
	return (file) => {
		if (command !== undefined && file.isFromContext !== true) {
			return { place: command.place, script: command.place.text, moved: undefined };
		}
		const known = traced.get(file.path) ?? origins[file.layer]?.instruction;
		const found = known === undefined ? guess(file) : undefined;
		const place = known ?? (found && placeOf(options, found));
		if (place === undefined)
			return undefined;
		const instruction = found ?? instructionIn(options, place.line);
		const script = [place.text, ...(instruction?.heredocs ?? [])].join("\n");
		return { place, script, moved: instruction && moved.get(instruction) };
	};
}
function likelyWriters({ scope, prepared: { containerfile } }, built) {
	const names = (0,origins.eZ)(containerfile, scope);
	const stages = (0,layer_origins.JC)({ built, chain: (0,chain.a)(scope) });
	return ({ path, layer, isFromContext }) => {
		const stage = stages[layer];
		return stage && likelyWriter({ names, stage, path, isFromContext });
	};
}
function copiersIn({ scope, prepared, twins, }) {
	const names = (0,origins.eZ)(prepared.containerfile, scope);
	const stages = (0,layer_origins.JC)({ built: twins.first, chain: (0,chain.a)(scope) });
	return ({ path, layer }) => {
		const stage = stages[layer];
		const found = stage && likelyCopy({ names, stage, path });
		return found && (0,places.iR)(prepared.containerfile, found);
	};
}
function placeOf({ prepared }, instruction) {
	return (0,places.iR)(prepared.containerfile, instruction);
}
function instructionIn({ prepared }, line) {
	return prepared.containerfile.stages
		.flatMap(({ instructions }) => instructions)
		.find((instruction) => instruction.line === line);
}


}),

};
//# sourceMappingURL=11329.index.js.map
