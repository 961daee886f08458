export const id = 22459;
export const ids = [22459];
export const modules = {

22459:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (referencesFor),
  m: () => (publish)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _serves_other_js__4 = __webpack_require__(65585);





function referencesFor(request, source) {
	const { references } = request;
	if (request.pushByDigest)
		return request.image;
	const isAsked = request.tags.length > 0 || references.length > 0;
	const tags = isAsked ? request.tags : (0,_domain_source_image_tag_js__1.R)(source);
	if (request.push && tags.length === 0 && references.length === 0) {
		throw (0,_domain_text_failure_js__2.AN)("tags", "no tag is given, and there is no commit to make one from.", `Write the tag to push, e.g. ${(0,_domain_text_surface_js__3.Pe)("tags", "1.4.0")}.`);
	}
	const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
	return [...new Set([...combined, ...references])];
}
async function publish(options) {
	const { proof, registry, reporter } = options;
	const { layout, image } = proof;
	if (layout === undefined || image === undefined)
		throw new Error("no image passed");
	const { digest } = image;
	for (const reference of options.references.map((name) => withDigest(name, digest))) {
		reporter.progress(`pushing ${reference}`);
		if (await isThere(reference, options)) {
			options.onPushed({ reference, digest, changed: false });
			reporter.info(`unchanged ${(0,_domain_oci_reference_js__0.ct)(reference, digest)}`);
			continue;
		}
		await registry.push(layout, reference);
		const served = await registry.resolve(reference);
		if (served !== digest)
			throw (0,_serves_other_js__4.f)(reference, { served, digest });
		for (const member of proof.members ?? [])
			await readBack(member, reference, registry);
		options.onPushed({ reference, digest, changed: true });
		reporter.info(`pushed ${(0,_domain_oci_reference_js__0.ct)(reference, digest)}`);
	}
}
function withDigest(name, digest) {
	return (0,_domain_oci_reference_js__0.F2)(name)?.tag === undefined ? `${name}@${digest}` : name;
}
async function isThere(reference, { proof, registry }) {
	if ((await registry.served(reference)) !== proof.image?.digest)
		return false;
	for (const member of proof.members ?? []) {
		if ((await registry.served(pinnedTo(reference, member))) !== member)
			return false;
	}
	return true;
}
async function readBack(digest, reference, registry) {
	const name = pinnedTo(reference, digest);
	const served = await registry.resolve(name);
	if (served === digest)
		return;
	throw (0,_serves_other_js__4.f)(name, { served, digest });
}
function pinnedTo(reference, digest) {
	const name = (0,_domain_oci_reference_js__0.F2)(reference);
	if (name === undefined)
		throw new Error(`${reference} is not a reference`);
	return `${(0,_domain_oci_reference_js__0.aR)(name)}@${digest}`;
}


}),

40783:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (refuseOtherDigest)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function refuseOtherDigest({ expectedDigest: expected }, { image }) {
	if (expected === undefined)
		return;
	if (image === undefined)
		throw new Error("no image passed");
	if (image.digest === expected)
		return;
	throw new _domain_text_failure_js__0.HR({
		code: "forbidden",
		message: `${(0,_domain_text_surface_js__1.Pe)("expected-digest")} is ${expected}, but the image is ${image.digest}. Nothing was pushed.`,
		fix: "Find out what was different in the other build: buildah's version, a base, an input. `twofold diff` shows where two layouts differ.",
	});
}


}),

65585:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (servesOther)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function servesOther(reference, { served, digest }) {
	return new _domain_text_failure_js__0.HR({
		code: "registry",
		message: `The registry serves ${served ?? "nothing"} for ${reference}, but ${digest} was pushed.`,
		fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
	});
}


}),

};
//# sourceMappingURL=22459.index.js.map
