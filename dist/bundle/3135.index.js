export const id = 3135;
export const ids = [3135];
export const modules = {

3135:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  reuseImage: () => (reuseImage)
});
var _domain_build_origin_js__0 = __webpack_require__(95242);
var _domain_build_settings_file_js__1 = __webpack_require__(68824);
var _domain_labels_recipe_js__2 = __webpack_require__(25975);
var _domain_source_advisory_js__3 = __webpack_require__(8024);
var _domain_source_committed_js__4 = __webpack_require__(15261);
var _domain_source_image_tag_js__5 = __webpack_require__(30279);
var _domain_text_surface_js__6 = __webpack_require__(10970);
var _publish_expected_digest_js__7 = __webpack_require__(40783);
var _recipe_build_epochs_js__8 = __webpack_require__(52178);
var _recipe_recipe_of_js__9 = __webpack_require__(59495);
var _recipe_resolve_bases_js__10 = __webpack_require__(2696);
var _resolve_find_proven_js__11 = __webpack_require__(10765);
var _resolve_tag_proven_js__12 = __webpack_require__(39016);













async function reuseImage(run, draft) {
	const { ports, request, references } = run;
	const { reporter } = ports;
	const built = (because) => {
		reporter.info(`no image is reused: ${because}`);
		return false;
	};
	const hindrance = unvouched(request) ?? hindranceOf(run) ?? unshown(request);
	if (hindrance !== undefined)
		return built(hindrance);
	reporter.progress("looking for an image of this source and recipe");
	const wanted = await wantedImage(run);
	if (typeof wanted === "string")
		return built(wanted);
	const { client, store, now } = ports.openImages();
	try {
		const found = await (0,_resolve_find_proven_js__11.M)(wanted, { client, store, now: now(), reporter });
		if (found.kind === "none")
			return built(found.because);
		(0,_publish_expected_digest_js__7.p)(request, found);
		if (request.push) {
			await (0,_resolve_tag_proven_js__12.x)(found.image, {
				client,
				references,
				onPushed: (one) => draft.pushed.push(one),
			});
		}
		draft.reused = reusedImage(found.image, request.image);
		reporter.info(`reused ${draft.reused.image}`);
		return true;
	}
	finally {
		await store.end();
		await client.close();
	}
}
function unvouched(request) {
	if (!(0,_domain_build_origin_js__0.o)(request))
		return undefined;
	return `only ${_domain_build_settings_file_js__1.bH} names its repository, and the source cannot say whose proof counts; give ${(0,_domain_text_surface_js__6.Pe)("image")} where Twofold is called, too`;
}
function unshown({ requireVaried, forbid }) {
	const asked = (0,_domain_source_advisory_js__3.B5)(forbid);
	if (asked.length > 0) {
		return `${(0,_domain_text_surface_js__6.Pe)("forbid")} names ${asked.join(", ")}, and no label says all that a build finds of them`;
	}
	if (requireVaried.length === 0)
		return undefined;
	return `${(0,_domain_text_surface_js__6.Pe)("require-varied")} asks for variations, and no label says which were applied`;
}
function hindranceOf({ reading }) {
	if (!(0,_domain_source_committed_js__4.lU)(reading.source))
		return "the source has no commit";
	const named = (0,_domain_source_committed_js__4.Ft)(reading.advisories);
	return named.length === 0 ? undefined : `the source is, or may be, ${named.join(", ")}`;
}
async function wantedImage(run) {
	const { request, prepared, reading, scope, ports, references } = run;
	const { contexts } = prepared;
	const bases = await (0,_recipe_resolve_bases_js__10.r)({
		...{ scope, contexts, registry: ports.registry },
		platform: request.platform,
	});
	if (bases === undefined)
		return "a base is only on this machine";
	const commitTime = () => ports.sourceReader.commitTime(prepared.context.path);
	const epochs = await (0,_recipe_build_epochs_js__8.r)({ request, commitTime });
	const recipe = (0,_recipe_recipe_of_js__9.S)({ ...run, bases, epochs });
	if ((0,_domain_labels_recipe_js__2.l)(recipe))
		return "a part of the recipe is outside of the repository";
	const tags = (0,_domain_source_image_tag_js__5.R)(reading.source);
	return {
		images: request.image,
		source: reading.source.id,
		recipe: (0,_domain_labels_recipe_js__2.o)(recipe),
		labels: request.labels,
		annotations: request.annotations,
		forbid: [...request.forbid, ..._domain_source_committed_js__4.g],
		timestamp: epochs.timestamp,
		likely: [
			...references,
			...request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`)),
		],
	};
}
function reusedImage({ digest, imageId }, [name = ""]) {
	return { image: `${name}@${digest}`, digest, imageId };
}


}),

};
//# sourceMappingURL=3135.index.js.map
