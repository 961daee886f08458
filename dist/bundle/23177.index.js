export const id = 23177;
export const ids = [23177];
export const modules = {

23177:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  QG: () => (toldFailure),
  ao: () => (packedArtifacts),
  artifactsKept: () => (artifactsKept),
  keepArtifacts: () => (keepArtifacts),
  newPlace: () => (newPlace),
  placeForArtifacts: () => (placeForArtifacts),
  tj: () => (platformOf)
});
var _domain_build_s2i_js__4 = __webpack_require__(15290);
var _domain_build_s2i_images_js__0 = __webpack_require__(11833);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);





async function placeForArtifacts(run) {
	const { request, references } = run;
	const isTagged = request.push && request.pushByDigest !== true && references.length > 0;
	return isTagged ? await newPlace(run) : undefined;
}
async function newPlace({ builder, ports, }) {
	const { open } = await ports.artifacts();
	return { source: await open(builder.newFolder("kept")), destination: _domain_build_s2i_js__4.kR };
}
async function artifactsKept(run) {
	const { ports, builder, timed } = run;
	const { reporter, registry } = ports;
	const kept = await firstKept(run);
	if (kept === undefined)
		return undefined;
	reporter.progress("fetching what the builder saved");
	const path = await toldFailure(reporter, `${kept} could not be fetched`, async () => timed("artifacts", async () => {
		const [folder, file] = [builder.newFolder("kept-image"), builder.newFolder("kept-file")];
		const from = { kind: "registry", reference: kept };
		await registry.fetch({ from, folder, platform: platformOf(run) });
		await (await ports.artifacts()).unpack(folder, file);
		return file;
	}));
	if (path === undefined)
		return undefined;
	reporter.info(`the first build gets what ${kept} kept, the second one does not`);
	return { id: _domain_build_s2i_js__4._i, path };
}
async function keepArtifacts(run, file) {
	const { ports, references } = run;
	const { reporter, registry } = ports;
	reporter.progress("keeping what the builder saved");
	await toldFailure(reporter, "what the builder saved could not be kept", async () => {
		const packed = await packedArtifacts(run, file);
		if (packed === undefined)
			return;
		for (const reference of references) {
			const place = (0,_domain_build_s2i_images_js__0.i)(reference);
			if (place === undefined || !(await mayReplace(place, run)))
				continue;
			await registry.push(packed.layout, place);
			reporter.info(`what the builder saved is kept as ${place}@${packed.digest}`);
		}
	});
}
async function packedArtifacts(run, file) {
	const { builder, ports } = run;
	const layout = builder.newFolder("kept-layout");
	const { pack } = await ports.artifacts();
	const packed = await pack(file, layout, platformOf(run));
	if (packed === undefined)
		return undefined;
	const secret = await secretIn(await ports.openImage(layout), ports);
	if (secret === undefined)
		return { ...packed, layout };
	ports.reporter.warn(`What the builder saved has ${secret} in it, so it is not kept.`);
	return undefined;
}
async function firstKept(run) {
	if (run.request.pushByDigest)
		return undefined;
	for (const reference of run.references) {
		const place = (0,_domain_build_s2i_images_js__0.i)(reference);
		const kept = place === undefined ? undefined : await servedAt(place, run);
		if (kept?.platform === platformOf(run))
			return kept.image;
	}
	return undefined;
}
async function mayReplace(place, run) {
	const { reporter } = run.ports;
	const kept = await servedAt(place, run);
	if (kept === undefined || kept.platform !== undefined)
		return true;
	reporter.info(`${place} is another image than one that keeps what a builder saved, so it is left as it is`);
	return false;
}
async function servedAt(place, run) {
	const { registry, s2i } = run.ports;
	const name = (0,_domain_oci_reference_js__1.F2)(place);
	const digest = await registry.served(place);
	if (name === undefined || digest === undefined)
		return undefined;
	const image = `${(0,_domain_oci_reference_js__1.aR)(name)}@${digest}`;
	const facts = await s2i.factsOf(image, platformOf(run));
	return { image, platform: facts.known ? facts.value.labels[_domain_build_s2i_js__4.Vw] : undefined };
}
function platformOf({ request, builder }) {
	return request.platform ?? builder.platform;
}
async function secretIn(image, { readers, secrets, signal }) {
	const { readImage } = await Promise.all([__webpack_require__.e(4510), __webpack_require__.e(13241), __webpack_require__.e(15237), __webpack_require__.e(15695), __webpack_require__.e(32179), __webpack_require__.e(52057)]).then(__webpack_require__.bind(__webpack_require__, 65782));
	const none = { zones: [], hostnames: [], userNames: [], paths: [], workFolders: [], runIds: [] };
	const { reading } = await readImage({
		...{ image, readers, layers: [0], baseConfigs: [], planned: [] },
		traces: {
			...{ ...none, startedAt: 0, endedAt: 0, revision: "", committedAt: undefined },
			...{ machine: {}, secrets },
		},
		signal,
	});
	return reading.secrets[0]?.name;
}
async function toldFailure(reporter, what, work) {
	try {
		return await work();
	}
	catch (error) {
		if (!(error instanceof _domain_text_failure_js__2.HR) || error.code === "interrupted")
			throw error;
		reporter.info(`${what} (${(0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(error.message), 300)})`);
		return undefined;
	}
}


}),

30799:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  artifactsCached: () => (artifactsCached),
  cacheArtifacts: () => (cacheArtifacts),
  cacheFor: () => (cacheFor)
});
var _domain_build_s2i_js__2 = __webpack_require__(15290);
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_canonical_json_js__3 = __webpack_require__(84602);
var _kept_artifacts_js__1 = __webpack_require__(23177);




async function cacheFor({ references, ports, }) {
	return references.length > 0 ? undefined : (await ports.artifacts()).between;
}
async function artifactsCached(run, { recipe, cache }) {
	const { builder, ports, timed } = run;
	const { reporter } = ports;
	reporter.progress("looking for what the builder saved");
	const path = await (0,_kept_artifacts_js__1.QG)(reporter, "what the cache kept cannot be used", async () => timed("artifacts", async () => {
		const [layer, file] = [builder.newFolder("cached-layer"), builder.newFolder("cached-file")];
		if (!(await cache.restore(nameOf(run, recipe), layer)))
			return undefined;
		await (await ports.artifacts()).unpackLayer(layer, file);
		return file;
	}));
	if (path === undefined)
		return undefined;
	reporter.info("the first build gets what the runner's cache kept, the second one does not");
	return { id: _domain_build_s2i_js__2._i, path };
}
async function cacheArtifacts(run, { recipe, cache, file }) {
	const { reporter } = run.ports;
	reporter.progress("keeping what the builder saved");
	await (0,_kept_artifacts_js__1.QG)(reporter, "what the builder saved could not be kept", async () => {
		const packed = await (0,_kept_artifacts_js__1.ao)(run, file);
		if (packed === undefined)
			return;
		if (await cache.save(nameOf(run, recipe), packed.layer)) {
			reporter.info("what the builder saved is kept in the runner's cache");
		}
	});
}
function nameOf(run, { builderImage }) {
	const { repository, offset } = run.reading.source;
	const image = (0,_domain_oci_reference_js__0.F2)(builderImage);
	const builder = image === undefined ? builderImage : (0,_domain_oci_reference_js__0.aR)(image);
	return (0,_domain_text_canonical_json_js__3.d)({ repository, offset, platform: (0,_kept_artifacts_js__1.tj)(run), builder });
}


}),

};
//# sourceMappingURL=23177.index.js.map
