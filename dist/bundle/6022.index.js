export const id = 6022;
export const ids = [6022];
export const modules = {

6022:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (sbomWriters),
  p: () => (collectorFor)
});
async function collectorFor(asked) {
	if (asked.length === 0)
		return undefined;
	const { Collector } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(15695), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 48034));
	return new Collector(asked);
}
async function sbomWriters() {
	const reading = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(15695), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 8090));
	const writing = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(15695), __webpack_require__.e(32122), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 69768));
	return { collectPackages: reading.collectPackages, leaveSboms: writing.leaveSboms };
}


}),

19699:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  writeSboms: () => (writeSboms)
});
var _domain_oci_digest_js__0 = __webpack_require__(30719);
var _sbom_late_js__1 = __webpack_require__(6022);


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
		const collector = (await read)?.collector ??
			(await collectPackages(image, { entries, formats: request.sbom, signal }));
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

89947:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (ownRun)
});
var _domain_build_environments_js__0 = __webpack_require__(92378);

function ownRun(options, first) {
	const { ports, reading, builder } = options;
	const { hostname, timeZone, runIds, ...machine } = ports.machine();
	const given = builder.noShim === undefined && options.request.canonical ? _domain_build_environments_js__0.G_ : undefined;
	const begins = [first.startedAt, builder.importedSince, options.command?.startedAt];
	const startedAt = Math.min(...begins.filter((time) => time !== undefined));
	return {
		...{ startedAt, endedAt: first.endedAt, runIds, machine },
		earlier: builder.importedBefore,
		zones: ["UTC", timeZone],
		hostnames: [hostname, ...(given === undefined ? [] : [given])],
		userNames: builder.userNames,
		paths: [reading.root],
		workFolders: workFolders(first.contextPath),
	};
}
function workFolders(contextPath) {
	const found = /^.*\/twofold-[A-Za-z0-9]{6}(?=\/)/.exec(contextPath)?.[0];
	return found === undefined ? [] : [found];
}


}),

};
//# sourceMappingURL=6022.index.js.map
