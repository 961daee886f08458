export const id = 6598;
export const ids = [6598];
export const modules = {

6598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (imageRecord)
});
function imageRecord(image, origins) {
	const { manifest, config, digest } = image;
	return {
		digest,
		imageId: manifest.config.digest,
		size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
		layers: manifest.layers.map((layer, index) => ({
			digest: layer.digest,
			diffId: config.diffIds[index] ?? layer.digest,
			size: layer.size,
			...(origins[index] ?? { origin: "unknown" }),
		})),
	};
}


}),

54914:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (tellAdvisories)
});
var _domain_source_policy_js__0 = __webpack_require__(21581);
var _report_terminal_advisories_js__1 = __webpack_require__(15789);


function tellAdvisories(advisories, { reporter, forbid, known = [] }) {
	const left = [...known, ...(0,_domain_source_policy_js__0.A)(advisories, forbid)].map(({ name }) => name);
	for (const advisory of advisories) {
		if (!left.includes(advisory.name))
			reporter.info((0,_report_terminal_advisories_js__1.x)(advisory));
	}
}


}),

57478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (tryPush)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);

async function tryPush(references, registry) {
	const tried = await Promise.allSettled(oneOfEachRepository(references).map((reference) => registry.tryPush(reference)));
	const refused = tried.find((result) => result.status === "rejected");
	if (refused !== undefined)
		throw refused.reason;
}
function oneOfEachRepository(references) {
	const byName = new Map(references.map((reference) => {
		const name = (0,_domain_oci_reference_js__0.F2)(reference);
		return [name === undefined ? reference : (0,_domain_oci_reference_js__0.aR)(name), reference];
	}));
	return [...byName.values()];
}


}),

62787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (refuseNotVaried)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _environment_js__4 = __webpack_require__(78975);
var _step_places_js__2 = __webpack_require__(99079);
var _written_place_js__3 = __webpack_require__(34707);





const mostReasons = 10;
function refuseNotVaried(request, { applied, notApplied }) {
	const { requireVaried } = request;
	const missing = requireVaried.filter((name) => !applied.includes(name));
	if (missing.length === 0)
		return;
	const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
	const place = reasons.flatMap(({ steps = [] }) => steps)[0];
	throw new _text_failure_js__0.HR({
		code: "not-varied",
		message: `${(0,_text_surface_js__1.Pe)("require-varied")} names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
		fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
		...(place === undefined ? {} : (0,_written_place_js__3.Oh)(place)),
	});
}
function told(reasons) {
	const shown = reasons
		.slice(0, mostReasons)
		.map(({ variation, reason, steps }) => `\`${variation}\`${(0,_step_places_js__2.e)(steps)} (${reason})`);
	const hidden = reasons.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}
function withoutThem(required, missing) {
	const left = required.filter((name) => !missing.includes(name));
	if (left.length === 0)
		return `no ${(0,_text_surface_js__1.Pe)("require-varied")}`;
	if (required.length < _environment_js__4.u.length)
		return (0,_text_surface_js__1.Pe)("require-varied", left.join(","));
	return (0,_text_surface_js__1.Pe)("require-varied", ["all", ...missing.map((name) => `-${name}`)].join(","));
}


}),

81823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  carryOutBase: () => (carryOutBase)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_environment_js__15 = __webpack_require__(78975);
var _domain_build_request_js__12 = __webpack_require__(78463);
var _domain_build_require_varied_js__1 = __webpack_require__(62787);
var _domain_findings_proof_js__13 = __webpack_require__(67874);
var _domain_source_source_js__11 = __webpack_require__(80142);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _base_base_labels_js__3 = __webpack_require__(85791);
var _base_build_base_js__4 = __webpack_require__(79082);
var _images_image_record_js__14 = __webpack_require__(6598);
var _publish_expected_digest_js__5 = __webpack_require__(40783);
var _publish_publish_js__6 = __webpack_require__(22459);
var _publish_push_permission_js__7 = __webpack_require__(96888);
var _publish_try_push_js__8 = __webpack_require__(57478);
var _recipe_prepare_js__9 = __webpack_require__(8852);
var _tell_advisories_js__10 = __webpack_require__(54914);
















async function carryOutBase(given, inputs, { ports, draft }) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	draft.recipe = { kind: "base" };
	const makers = await ports.bases();
	const base = await makers.declared(node_path__0.posix.join(given.context, inputs.declaration), given.context);
	const reading = await timed("source", () => (0,_base_base_labels_js__3.T)(base, ports.sourceReader, placeOf(given)));
	const { reporter } = ports;
	draft.reading = reading;
	reporter.info(`source ${(0,_domain_source_source_js__11.r)(reading.source)}`);
	(0,_tell_advisories_js__10.T)(reading.advisories, { reporter, forbid: given.forbid });
	(0,_recipe_prepare_js__9.Gj)(given, reading);
	const request = await (0,_publish_push_permission_js__7.r)(given, reading, ports);
	const references = (0,_publish_publish_js__6.K)(request, reading.source);
	if (request.push)
		await timed("push", () => (0,_publish_try_push_js__8.G)(references, ports.registry));
	const platform = request.platform ?? ports.machinePlatform;
	const made = await timed("builds", () => make({ base, reading, platform }, ports));
	const proof = await proofOf(made, { ports, platform });
	draft.keep(proof);
	if (made.kind !== "equal")
		throw differing(made);
	(0,_domain_build_require_varied_js__1.f)(request, proof.variations);
	(0,_publish_expected_digest_js__5.p)(request, proof);
	if (request.sbom.length > 0) {
		const { writeSboms } = await __webpack_require__.e(6022).then(__webpack_require__.bind(__webpack_require__, 19699));
		await writeSboms({ request, ports }, { proof, draft });
	}
	if (!request.push)
		return;
	const onPushed = (pushed) => draft.pushed.push(pushed);
	await timed("push", () => (0,_publish_publish_js__6.m)({ ...ports, proof, references, onPushed }));
}
function placeOf(request) {
	const { offset, repository, settingsFile } = request;
	return {
		tags: (0,_domain_build_request_js__12.y)(request),
		...(offset === undefined ? {} : { offset }),
		...(repository === undefined ? {} : { repository }),
		...(settingsFile === undefined ? {} : { settingsFile }),
	};
}
async function make(about, ports) {
	const { base, reading, platform } = about;
	const makers = await ports.bases();
	const bootstrap = makers.bootstrap(base);
	return await (0,_base_build_base_js__4.O)({
		...{ ...ports, ...makers, base, bootstrap, platform, mirror: undefined, update: false },
		layouts: makers.layoutsAt(ports.output.layout),
		labels: async () => {
			const mmdebstrap = await bootstrap.version();
			return (0,_base_base_labels_js__3.B)(base, { reading, platform, mmdebstrap });
		},
	});
}
async function proofOf(made, { ports, platform }) {
	const { tars, images } = made;
	const builds = images.map(({ digest, manifest }, index) => ({
		localDigest: digest,
		imageId: manifest.config.digest,
		seconds: tars[index === 0 ? 0 : 1].seconds,
		environment: index === 0 ? "canonical" : "varied",
	}));
	const known = {
		...(0,_domain_findings_proof_js__13.gm)(platform, []),
		...{ builds, variations: variationsOf(made), verdict: "false", differences: foundIn(made) },
		...(made.kind === "different" ? {} : { traces: made.traces }),
	};
	if (made.kind !== "equal")
		return known;
	const { layout } = ports.output;
	const origin = `${made.packages.length} packages`;
	const image = (0,_images_image_record_js__14.F)(await ports.openImage(layout), [{ origin }]);
	return { ...known, verdict: "true", layout, image };
}
function foundIn(made) {
	if (made.kind === "different")
		return made.compared;
	const found = made.kind === "traced" ? made.differences : { listed: [], omitted: 0 };
	return { ...found, layers: [] };
}
function variationsOf({ varied, notVaried }) {
	const reasonOf = (variation) => notVaried.find(({ name }) => name === variation)?.because ?? "the making of a base has none";
	return {
		applied: _domain_build_environment_js__15.u.filter((name) => varied.includes(name)),
		notApplied: _domain_build_environment_js__15.u
			.filter((name) => !varied.includes(name))
			.map((variation) => ({ variation, reason: reasonOf(variation) })),
	};
}
function differing({ kind }) {
	return new _domain_text_failure_js__2.HR({
		code: "irreproducible",
		message: kind === "traced"
			? "Both root file systems are equal, but the next one will not be. Nothing was pushed."
			: "The two root file systems differ. Nothing was pushed.",
		fix: "Write the paths that the report names under `leave-out:` of the declaration, or fixed files in their place under `files:`.",
	});
}


}),

};
//# sourceMappingURL=6598.index.js.map
