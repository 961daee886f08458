export const id = 1736;
export const ids = [1736];
export const modules = {

1736:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_json_js__3 = __webpack_require__(24099);
var _text_schema_js__1 = __webpack_require__(59006);
var _oci_js__2 = __webpack_require__(91459);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

72546:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A3: () => (onlyImage),
  Gi: () => (isFor),
  Ny: () => (chooseImage),
  p5: () => (platformNamed)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);



const onlyImage = Symbol("the only image");
function chooseImage(manifests, { name, choice }) {
	if (choice !== onlyImage)
		return manifests.find((each) => isFor(each, choice));
	const images = manifests.filter(({ platform }) => platform?.os !== "unknown");
	if (images.length < 2)
		return images[0];
	const platforms = images.flatMap((each) => platformNamed(each) ?? []);
	const [first = "linux/amd64"] = platforms;
	const listed = platforms.slice(0, 20).map((each) => (0,_text_printable_js__1.vI)(each, 100));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `${(0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(name, 300))} is an index of ${images.length} images: ${(0,_text_printable_js__1.RK)(listed.join(", "))}.`,
		fix: `Say which of them you mean, and take the others one by one: ${(0,_text_surface_js__2.Pe)("platforms", (0,_text_printable_js__1.RK)((0,_text_printable_js__1.vI)(first, 100)))}.`,
	});
}
function isFor({ platform: has }, platform) {
	if (has === undefined)
		return false;
	const written = `${has.os}/${has.architecture}`;
	return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
	return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}


}),

};
//# sourceMappingURL=1736.index.js.map
