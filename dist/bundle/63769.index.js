export const id = 63769;
export const ids = [63769];
export const modules = {

63769:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E5: () => (readSnapshotManifest),
  FO: () => (snapshotType),
  Sp: () => (maxContentsBytes),
  a9: () => (parseSnapshotContents),
  j: () => (ociManifestType),
  oF: () => (writeSnapshot)
});
var valibot__4 = __webpack_require__(77934);
var _oci_digest_js__0 = __webpack_require__(30719);
var _oci_oci_js__1 = __webpack_require__(91459);
var _text_canonical_json_js__5 = __webpack_require__(84602);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_schema_js__3 = __webpack_require__(59006);






const snapshotType = "application/vnd.twofold.snapshot.v1+json";
const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
const partTypes = {
	bundle: "application/vnd.twofold.snapshot.bundle.v1",
	lfs: "application/vnd.twofold.snapshot.lfs.v1",
	document: "application/vnd.twofold.snapshot.document.v1+json",
	blob: "application/vnd.twofold.snapshot.blob.v1",
	package: "application/vnd.twofold.snapshot.package.v1",
};
const maxContentsBytes = 4 * 1024 * 1024;
const text = valibot__4.YjP();
const path = valibot__4.FsL(text, valibot__4.z6Y(isInside, "a path inside of the repository"));
const revision = valibot__4.FsL(text, valibot__4.yGV(/^[0-9a-f]{40}$/, "40 hex digits"));
const contentsSchema = (0,_text_schema_js__3.Xy)({
	version: valibot__4.euz(1, "1"),
	image: _oci_oci_js__1.er,
	sources: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ path, revision, bundle: _oci_oci_js__1.er, lfs: (0,_text_schema_js__3.c3)(_oci_oci_js__1.er) })),
	images: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ digest: _oci_oci_js__1.er, platform: text, manifest: _oci_oci_js__1.er })),
	buildah: valibot__4.yqP((0,_text_schema_js__3.Xy)({ version: text, name: text, package: _oci_oci_js__1.er })),
	lacking: (0,_text_schema_js__3.c3)((0,_text_schema_js__3.Xy)({ input: text, message: text })),
});
const partSchema = (0,_text_schema_js__3.Xy)({
	mediaType: text,
	digest: _oci_oci_js__1.er,
	size: valibot__4.FsL(valibot__4.aig("a number of bytes"), valibot__4.Y2b("a number of bytes"), valibot__4.Wwf(0)),
});
const manifestSchema = (0,_text_schema_js__3.Xy)({
	schemaVersion: valibot__4.euz(2, "2"),
	artifactType: valibot__4.euz(snapshotType, `\`${snapshotType}\``),
	config: partSchema,
	layers: (0,_text_schema_js__3.c3)(partSchema),
	subject: partSchema,
});
function readSnapshotManifest(bytes) {
	const found = (0,_text_schema_js__3.EB)(manifestSchema, Buffer.from(bytes).toString("utf8"));
	return "value" in found && found.value.config.mediaType === snapshotType
		? found.value
		: undefined;
}
function parseSnapshotContents(bytes, name) {
	const found = (0,_text_schema_js__3.EB)(contentsSchema, Buffer.from(bytes).toString("utf8"));
	if ("value" in found)
		return found.value;
	throw new _text_failure_js__2.HR({
		code: "tool",
		message: `The contents of ${name}: ${found.wrong}.`,
		fix: "Take the snapshot again, or read it with the version of Twofold that took it.",
	});
}
function writeSnapshot(contents, { parts, subject }) {
	const config = Buffer.from((0,_text_canonical_json_js__5.d)(contents));
	const configDigest = (0,_oci_digest_js__0.ol)(config);
	const { mediaType, digest, size } = subject;
	const layers = parts
		.toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
		.map((part) => ({ mediaType: partTypes[part.kind], digest: part.digest, size: part.size }));
	const manifest = Buffer.from((0,_text_canonical_json_js__5.d)({
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: snapshotType,
		config: { mediaType: snapshotType, digest: configDigest, size: config.length },
		layers,
		subject: { mediaType, digest, size },
	}));
	return { config, configDigest, manifest, digest: (0,_oci_digest_js__0.ol)(manifest) };
}
function isInside(given) {
	if (given === "")
		return true;
	return given
		.split("/")
		.every((name) => !["", ".", ".."].includes(name) && name.toLowerCase() !== ".git");
}


}),

};
//# sourceMappingURL=63769.index.js.map
