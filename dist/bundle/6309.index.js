export const id = 6309;
export const ids = [6309];
export const modules = {

6309:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  concludeSearch: () => (concludeSearch),
  startSearch: () => (startSearch)
});
var valibot__6 = __webpack_require__(77934);
var _domain_labels_labels_js__0 = __webpack_require__(24138);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _images_layer_origins_js__2 = __webpack_require__(96544);
var _prove_twin_builds_js__3 = __webpack_require__(2984);
var _sbom_late_js__5 = __webpack_require__(6022);
var _own_run_js__4 = __webpack_require__(89947);







async function startSearch(options, built) {
	const { ports, timed, signal } = options;
	return await timed("search", async () => {
		const { readImage } = await Promise.all([__webpack_require__.e(4510), __webpack_require__.e(13241), __webpack_require__.e(15237), __webpack_require__.e(15695), __webpack_require__.e(32179), __webpack_require__.e(52057)]).then(__webpack_require__.bind(__webpack_require__, 65782));
		const { refuseSecrets, tellUnsearchable } = await Promise.all([__webpack_require__.e(11329), __webpack_require__.e(13241), __webpack_require__.e(69853)]).then(__webpack_require__.bind(__webpack_require__, 11329));
		tellUnsearchable(ports.secrets, ports.reporter);
		const { image } = built.checked;
		const bases = await options.builder.baseImages();
		const read = await readImage({
			image,
			readers: ports.readers,
			signal,
			layers: (0,_images_layer_origins_js__2.Ze)(built.first),
			baseConfigs: bases.map(({ configBytes }) => configBytes),
			traces: await tracesOf(options, built.first, image),
			planned: plannedTexts(options),
			collector: await (0,_sbom_late_js__5.p)(options.request.sbom),
			forbid: options.request.forbid,
		});
		if (read.unread > 0) {
			ports.reporter.info(`${read.unread} packed ${read.unread === 1 ? "file" : "files"} of the image not searched inside: too large, or damaged`);
		}
		await built.checked.prove(signal);
		refuseSecrets(read.reading.secrets, options, built.first);
		return read;
	});
}
async function concludeSearch(options, read) {
	const { request, ports, twins, command } = options;
	const { reading, search } = read;
	const { judgeHits } = await Promise.all([__webpack_require__.e(4510), __webpack_require__.e(13241), __webpack_require__.e(15695), __webpack_require__.e(21943)]).then(__webpack_require__.bind(__webpack_require__, 21943));
	const { settleDoubts } = await Promise.all([__webpack_require__.e(4914), __webpack_require__.e(13562)]).then(__webpack_require__.bind(__webpack_require__, 73090));
	const { findingsOf } = await Promise.all([__webpack_require__.e(4914), __webpack_require__.e(13562)]).then(__webpack_require__.bind(__webpack_require__, 67409));
	const { joinedFixes } = await __webpack_require__.e(7079).then(__webpack_require__.bind(__webpack_require__, 46922));
	const { evidenceIn } = await Promise.all([__webpack_require__.e(13241), __webpack_require__.e(15695), __webpack_require__.e(17477)]).then(__webpack_require__.bind(__webpack_require__, 17477));
	const { bringersOf } = await __webpack_require__.e(64209).then(__webpack_require__.bind(__webpack_require__, 64209));
	const { copiersIn, writersIn } = await Promise.all([__webpack_require__.e(11329), __webpack_require__.e(69853)]).then(__webpack_require__.bind(__webpack_require__, 67898));
	const writerOf = writersIn(options);
	const inContext = async (wanted) => {
		if (wanted.length === 0)
			return new Set();
		const folder = command === undefined ? twins.first.contextPath : await command.source();
		return await ports.inFolder(folder, wanted);
	};
	const judged = await judgeHits(reading, {
		evidence: evidenceIn(options, search),
		...{ writerOf, inContext },
		redact: ports.redact,
	});
	const copierOf = copiersIn(options);
	const bringerOf = await bringersOf(reading, { writerOf, copierOf, inContext });
	const isOpen = tracesDecide(options) && judged.some(({ inDoubt }) => inDoubt);
	const nothing = { listed: [], omitted: 0 };
	const settle = async () => {
		if (command === undefined)
			return settleDoubts(judged, await options.anotherDay(), writerOf);
		const { settleMade } = await Promise.all([__webpack_require__.e(13241), __webpack_require__.e(15695)]).then(__webpack_require__.bind(__webpack_require__, 20652));
		return { judged: await settleMade(judged, { command, search, ports }), others: nothing };
	};
	const settled = isOpen ? await settle() : { judged, others: nothing };
	const platform = request.platform ?? ports.machinePlatform;
	const found = findingsOf(settled.judged, read, { writerOf, bringerOf, platform });
	if (request.traces !== "fail")
		return { ...found, differences: { listed: [], omitted: 0 } };
	const [certain, others] = [found.differences, settled.others];
	return {
		...found,
		differences: {
			listed: joinedFixes([...certain.listed, ...others.listed]),
			omitted: certain.omitted + others.omitted,
		},
	};
}
function tracesDecide({ request, twins: { first, second } }) {
	return request.traces === "fail" && second !== undefined && (0,_prove_twin_builds_js__3.t7)(first, second);
}
function plannedTexts({ plan }) {
	const labels = plan.labels.filter(({ name }) => (0,_domain_labels_labels_js__0._F)(name)).map(({ value }) => value);
	const time = new Date(plan.timestamp * 1000).toISOString();
	return [...labels, time.replace(".000Z", "Z")];
}
async function tracesOf(options, first, image) {
	const { ports, reading, takenRuns } = options;
	const zone = zoneOf(image.configBytes);
	const own = (0,_own_run_js__4.S)(options, first);
	const zones = [...own.zones, ...(zone === undefined ? [] : [zone])];
	const runs = takenRuns?.() ?? [];
	return {
		...{ ...own, zones },
		revision: reading.source.revision,
		committedAt: await committedAt(options),
		secrets: ports.secrets,
		...(runs.length === 0
			? {}
			: { runs: runs.map((run) => ({ ...run, zones: [...run.zones, ...zones] })) }),
	};
}
async function committedAt(options) {
	const { ports, reading, prepared } = options;
	if (reading.source.revision === "")
		return undefined;
	const answer = await ports.sourceReader.commitTime(prepared.context.path);
	return answer.known ? answer.value : undefined;
}
const zoneSchema = (0,_domain_text_schema_js__1.Xy)({
	config: (0,_domain_text_schema_js__1.no)((0,_domain_text_schema_js__1.Xy)({ Env: (0,_domain_text_schema_js__1.no)((0,_domain_text_schema_js__1.l1)(valibot__6.YjP())) })),
});
function zoneOf(configBytes) {
	const found = (0,_domain_text_schema_js__1.MW)(zoneSchema, Buffer.from(configBytes).toString("utf8"));
	return found?.config?.Env?.find((one) => one.startsWith("TZ="))?.slice(3);
}


}),

};
//# sourceMappingURL=6309.index.js.map
