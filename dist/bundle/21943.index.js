export const id = 21943;
export const ids = [21943];
export const modules = {

21943:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  judgeHits: () => (judgeHits)
});
var _traces_excerpt_js__0 = __webpack_require__(91826);
var _traces_needle_js__3 = __webpack_require__(34828);
var _decide_traces_js__1 = __webpack_require__(58626);
var _search_sources_js__2 = __webpack_require__(40328);




async function judgeHits(reading, options) {
	const hits = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
	const known = await fromContext(hits, options);
	const found = hits.map((hit) => withWriter(hit, known.has(hit.file), options));
	const days = new Set(found.filter(({ hit }) => isDay(hit)).map(lineOf));
	const judged = [];
	for (const one of found) {
		const isDayElsewhere = [...days].some((line) => line === undefined || line !== lineOf(one));
		const more = await judgedHit({ ...one, isDayElsewhere }, { reading, options });
		if (more !== undefined)
			judged.push(more);
	}
	return judged;
}
function withWriter({ file, hit }, isFromContext, { writerOf }) {
	const { path, layer } = file;
	const compared = hit.place === "name" ? undefined : isFromContext;
	const writer = layer === undefined ? undefined : writerOf({ path, layer, isFromContext: compared });
	return { file, hit, isFromContext, writer };
}
function isDay({ kind }) {
	return kind === "day" || kind === "time" || kind === "epoch";
}
function lineOf({ writer }) {
	return writer?.place.line;
}
async function fromContext(found, { inContext }) {
	const places = found.flatMap(({ file, hit }) => {
		if (file.layer === undefined || hit.place === "name")
			return [];
		return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
	});
	const known = await inContext(places.map(({ place }) => place));
	const files = new Set(places.map(({ file }) => file));
	for (const { file, place } of places)
		if (!known.has(place))
			files.delete(file);
	return files;
}
function placeOf({ place, offset, before, hit, after }, { head }) {
	if (place === "inside")
		return { offset: 0, bytes: head };
	return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
async function judgedHit(found, { reading, options }) {
	const { hit, file, writer, isFromContext, isDayElsewhere } = found;
	const { path } = file;
	const decision = await (0,_decide_traces_js__1.L)({
		...{ hit, path, isFromContext, isDayElsewhere },
		isInConfig: file.layer === undefined,
		script: writer?.script ?? "",
		moved: writer?.moved,
		isPackaged: reading.packaged.has(path),
	}, { ...options.evidence, hasKernel: reading.hasKernel });
	if (decision === undefined || !(0,_traces_needle_js__3.UQ)(hit))
		return undefined;
	const { kind, isProgram } = hit;
	const trace = traceOf({ file, hit, kind, decision, writer }, options);
	return { trace, isProgram, text: (0,_search_sources_js__2.b6)(hit), inDoubt: decision.inDoubt };
}
function traceOf(parts, { redact }) {
	const { file, hit, kind, decision, writer } = parts;
	const { path, layer } = file;
	const { weight, certain, more } = decision;
	return {
		...{ path, kind, format: hit.format + more, weight, certain },
		...(layer === undefined ? {} : { layer }),
		...(writer === undefined ? {} : { instruction: writer.place }),
		...{ offset: hit.offset, excerpt: (0,_traces_excerpt_js__0.z)(hit, redact), count: hit.count },
	};
}


}),

};
//# sourceMappingURL=21943.index.js.map
