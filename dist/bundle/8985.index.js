export const id = 8985;
export const ids = [8985];
export const modules = {

8985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  concludeSearch: () => (concludeSearch),
  startSearch: () => (startSearch)
});
var valibot__6 = __webpack_require__(83436);
var _domain_build_environments_js__0 = __webpack_require__(64446);
var _domain_labels_labels_js__1 = __webpack_require__(96838);
var _domain_text_schema_js__2 = __webpack_require__(91826);
var _images_layer_origins_js__3 = __webpack_require__(6644);
var _prove_twin_builds_js__4 = __webpack_require__(26979);
var _sbom_late_js__5 = __webpack_require__(43458);







async function startSearch(options, built) {
	const { ports, timed, signal } = options;
	return await timed("search", async () => {
		const { readImage } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(7089), __webpack_require__.e(8099), __webpack_require__.e(9453), __webpack_require__.e(9790), __webpack_require__.e(27960), __webpack_require__.e(31895)]).then(__webpack_require__.bind(__webpack_require__, 9790));
		const { refuseSecrets, tellUnsearchable } = await Promise.all([__webpack_require__.e(27960), __webpack_require__.e(28317), __webpack_require__.e(33625)]).then(__webpack_require__.bind(__webpack_require__, 28317));
		tellUnsearchable(ports.secrets, ports.reporter);
		const { image } = built.checked;
		const bases = await options.builder.baseImages();
		const read = await readImage({
			image,
			readers: ports.readers,
			signal,
			layers: (0,_images_layer_origins_js__3.Ze)(built.first),
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
	const { judgeHits } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(8099), __webpack_require__.e(27960)]).then(__webpack_require__.bind(__webpack_require__, 8099));
	const { settleDoubts } = await Promise.all([__webpack_require__.e(3817), __webpack_require__.e(18798)]).then(__webpack_require__.bind(__webpack_require__, 69494));
	const { findingsOf } = await Promise.all([__webpack_require__.e(3817), __webpack_require__.e(7089), __webpack_require__.e(18798)]).then(__webpack_require__.bind(__webpack_require__, 99948));
	const { joinedFixes } = await __webpack_require__.e(2627).then(__webpack_require__.bind(__webpack_require__, 85686));
	const { evidenceIn } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(20265), __webpack_require__.e(27960)]).then(__webpack_require__.bind(__webpack_require__, 20265));
	const { bringersOf } = await __webpack_require__.e(27221).then(__webpack_require__.bind(__webpack_require__, 27221));
	const { copiersIn, writersIn } = await Promise.all([__webpack_require__.e(28317), __webpack_require__.e(33625)]).then(__webpack_require__.bind(__webpack_require__, 99055));
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
		const { settleMade } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(27960)]).then(__webpack_require__.bind(__webpack_require__, 27960));
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
	return request.traces === "fail" && second !== undefined && (0,_prove_twin_builds_js__4.t7)(first, second);
}
function plannedTexts({ plan }) {
	const labels = plan.labels.filter(({ name }) => (0,_domain_labels_labels_js__1._F)(name)).map(({ value }) => value);
	const time = new Date(plan.timestamp * 1000).toISOString();
	return [...labels, time.replace(".000Z", "Z")];
}
async function tracesOf(options, first, image) {
	const { ports, reading, builder } = options;
	const { hostname, timeZone, runIds, ...machine } = ports.machine();
	const given = builder.noShim === undefined && options.request.canonical ? _domain_build_environments_js__0.G_ : undefined;
	const zone = zoneOf(image.configBytes);
	const begins = [first.startedAt, builder.importedSince, options.command?.startedAt];
	const startedAt = Math.min(...begins.filter((time) => time !== undefined));
	return {
		...{ startedAt, endedAt: first.endedAt, runIds, machine },
		zones: ["UTC", timeZone, ...(zone === undefined ? [] : [zone])],
		hostnames: [hostname, ...(given === undefined ? [] : [given])],
		userNames: builder.userNames,
		paths: [reading.root],
		workFolders: workFolders(first.contextPath),
		revision: reading.source.revision,
		committedAt: await committedAt(options),
		secrets: ports.secrets,
	};
}
async function committedAt(options) {
	const { ports, reading, prepared } = options;
	if (reading.source.revision === "")
		return undefined;
	const answer = await ports.sourceReader.commitTime(prepared.context.path);
	return answer.known ? answer.value : undefined;
}
function workFolders(contextPath) {
	const found = /^.*\/twofold-[A-Za-z0-9]{6}(?=\/)/.exec(contextPath)?.[0];
	return found === undefined ? [] : [found];
}
const zoneSchema = (0,_domain_text_schema_js__2.Xy)({
	config: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.Xy)({ Env: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.l1)(valibot__6.YjP())) })),
});
function zoneOf(configBytes) {
	const found = (0,_domain_text_schema_js__2.MW)(zoneSchema, Buffer.from(configBytes).toString("utf8"));
	return found?.config?.Env?.find((one) => one.startsWith("TZ="))?.slice(3);
}


}),

43458:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (sbomWriters),
  p: () => (collectorFor)
});
async function collectorFor(asked) {
	if (asked.length === 0)
		return undefined;
	const { Collector } = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(8839), __webpack_require__.e(31895)]).then(__webpack_require__.bind(__webpack_require__, 68552));
	return new Collector();
}
async function sbomWriters() {
	const reading = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(8839), __webpack_require__.e(31895)]).then(__webpack_require__.bind(__webpack_require__, 23246));
	const writing = await Promise.all([__webpack_require__.e(2498), __webpack_require__.e(7089), __webpack_require__.e(8839), __webpack_require__.e(34499)]).then(__webpack_require__.bind(__webpack_require__, 51772));
	return { collectPackages: reading.collectPackages, leaveSboms: writing.leaveSboms };
}


}),

62815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeSboms: () => (writeSboms)
});
var _domain_oci_digest_js__0 = __webpack_require__(7003);
var _sbom_late_js__1 = __webpack_require__(43458);


async function writeSboms({ request, ports }, about) {
	const { proof, draft, read } = about;
	if (proof.layout === undefined)
		return;
	const { layout } = proof;
	await draft.stopwatch.timed("sbom", async () => {
		const { collectPackages, leaveSboms } = await (0,_sbom_late_js__1.U)();
		const image = await ports.openImage(layout);
		const { entries } = ports.readers;
		const { output, version, reporter, signal } = ports;
		const collector = (await read)?.collector ?? (await collectPackages(image, { entries, signal }));
		signal.throwIfAborted();
		draft.documents = await leaveSboms(image, {
			...{ formats: request.sbom, collector, version, output },
		});
		for (const { format, platform, name, text, packages } of draft.documents) {
			const digest = (0,_domain_oci_digest_js__0.ol)(Buffer.from(text));
			draft.keepSbom({ format, platform, file: name, digest, packages, referrers: [] });
		}
		reporter.info(`SBOM: ${draft.documents.map(({ path }) => path).join(", ")}`);
	});
}


}),

};
//# sourceMappingURL=8985.index.js.map
