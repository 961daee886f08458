export const id = 41951;
export const ids = [41951];
export const modules = {

41951:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  pullSnapshot: () => (pullSnapshot)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var node_stream_promises__3 = __webpack_require__(46466);
var _domain_build_side_by_side_js__9 = __webpack_require__(15301);
var _domain_labels_snapshot_js__4 = __webpack_require__(63769);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _domain_text_surface_js__6 = __webpack_require__(10970);
var _oci_layout_blob_js__7 = __webpack_require__(84769);
var _oci_layout_layout_js__8 = __webpack_require__(50654);










const downloadsAtOnce = 3;
const mostBytes = 64 * 1024 ** 3;
async function pullSnapshot(options) {
	const { repository, layout } = options;
	const served = await findSnapshot(options);
	const manifest = (0,_domain_labels_snapshot_js__4.E5)(served.bytes);
	if (manifest === undefined)
		throw none(options);
	const blobs = [...new Map([manifest.config, ...manifest.layers].map((one) => [one.digest, one]))];
	const bytes = blobs.reduce((sum, [, { size }]) => sum + size, 0);
	if (bytes > mostBytes)
		throw tooLarge(served.digest, bytes);
	await (0,node_fs_promises__1.mkdir)((0,node_path__2.join)(layout, "blobs", "sha256"), { recursive: true });
	await (0,_domain_build_side_by_side_js__9.Q)(blobs, downloadsAtOnce, ([, blob]) => save(blob, { repository, layout }));
	await (0,node_fs_promises__1.writeFile)((0,_oci_layout_blob_js__7.nD)(layout, served.digest), served.bytes);
	const { digest, mediaType } = served;
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: served.bytes.length }] };
	await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(layout, "index.json"), JSON.stringify(index));
	const version = JSON.stringify({ imageLayoutVersion: _oci_layout_layout_js__8.P });
	await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(layout, "oci-layout"), version);
}
async function findSnapshot(options) {
	const { repository, reference, image } = options;
	const named = await repository.manifest(reference);
	if (named !== undefined && (0,_domain_labels_snapshot_js__4.E5)(named.bytes) !== undefined)
		return named;
	const found = await repository.referrers(image, _domain_labels_snapshot_js__4.FO);
	const [first, second] = found;
	if (first === undefined)
		throw none(options);
	if (second !== undefined)
		throw several(options, found);
	const served = await repository.manifest(first.digest);
	if (served === undefined)
		throw none(options);
	return served;
}
async function save(blob, { repository, layout }) {
	const content = await repository.readBlob(blob);
	if (content === undefined) {
		throw new _domain_text_failure_js__5.HR({
			code: "registry",
			message: `${repository.name} lacks the blob ${blob.digest} of the snapshot.`,
			fix: "Take the snapshot again, and keep the registry from removing its blobs.",
		});
	}
	await (0,node_stream_promises__3.pipeline)(content, (0,node_fs__0.createWriteStream)((0,_oci_layout_blob_js__7.nD)(layout, blob.digest), { flags: "wx" }));
}
function none({ repository, image }) {
	return new _domain_text_failure_js__5.HR({
		code: "registry",
		message: `${repository.name} has no snapshot of ${image}.`,
		fix: "Push one with `twofold snapshot IMAGE --push`, or give a file.",
	});
}
function several({ repository, image }, found) {
	const digests = found.slice(0, 10).map(({ digest }) => digest);
	return new _domain_text_failure_js__5.HR({
		code: "registry",
		message: `${repository.name} has ${found.length} snapshots of ${image}: ${digests.join(", ")}.`,
		fix: `Name one of them: ${(0,_domain_text_surface_js__6.Pe)("snapshot", `${repository.name}@sha256:…`)}.`,
	});
}
function tooLarge(digest, bytes) {
	return new _domain_text_failure_js__5.HR({
		code: "registry",
		message: `The snapshot ${digest} claims to have ${bytes} bytes, more than ${mostBytes}.`,
		fix: "If it is yours, fetch it with another tool and give the folder of its OCI layout.",
	});
}


}),

};
//# sourceMappingURL=41951.index.js.map
