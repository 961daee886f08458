export const id = 3584;
export const ids = [3584];
export const modules = {

3584:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  importRootTar: () => (importRootTar)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_stream_promises__2 = __webpack_require__(46466);
var _domain_oci_digest_js__3 = __webpack_require__(30719);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_printable_js__5 = __webpack_require__(76158);
var _domain_text_surface_js__6 = __webpack_require__(10970);
var _compression_decompress_js__7 = __webpack_require__(9345);
var _compression_file_compression_js__8 = __webpack_require__(10235);
var _tar_entries_js__9 = __webpack_require__(69377);
var _tar_sparse_js__10 = __webpack_require__(69781);











async function importRootTar(options) {
	const { target, name } = options;
	const hash = (0,node_crypto__0.createHash)("sha256");
	let size = 0;
	async function* counted(chunks) {
		for await (const chunk of chunks) {
			hash.update(chunk);
			size += chunk.length;
			yield chunk;
		}
	}
	await (0,node_stream_promises__2.pipeline)(await tarOf(options), counted, (0,node_fs__1.createWriteStream)(target, { flags: "wx" }));
	await checkEntries(target, name);
	return { path: target, digest: (0,_domain_oci_digest_js__3.Ch)(hash.digest("hex")), size };
}
async function tarOf({ file, name }) {
	const compression = await (0,_compression_file_compression_js__8.u)(file).catch((cause) => {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
		throw wrong(name, `it cannot be read (${code}).`, "Name a readable file.");
	});
	const bytes = (0,node_fs__1.createReadStream)(file);
	return compression === undefined ? bytes : (0,_compression_decompress_js__7.m)({ bytes, compression, name: quoted(name) });
}
async function checkEntries(target, name) {
	const seen = new Set();
	try {
		for await (const { header } of (0,_tar_entries_js__9.$2)((0,node_fs__1.createReadStream)(target), quoted(name))) {
			checkEntry(header, name, seen);
			seen.add(header.path);
		}
	}
	catch (error) {
		if (!(error instanceof _tar_entries_js__9.bn))
			throw error;
		throw wrong(name, "it is not a whole tar.", "Write it again, e.g. with `tar --create`.");
	}
	if (seen.size === 0)
		throw wrong(name, "it has no entries.", "Pack a root file system into it.");
	if (seen.has("oci-layout") || seen.has("manifest.json")) {
		throw wrong(name, "it is an image's archive and no root file system.", `Give it to a build as it is: ${(0,_domain_text_surface_js__6.Pe)("build-contexts", "base=oci-archive:file.tar")}, or \`docker-archive:file.tar\`.`);
	}
}
function checkEntry(header, name, seen) {
	const { path, type, linkname } = header;
	const shown = quoted(path);
	const relative = "Pack it from inside its folder: `tar --create --file=rootfs.tar --directory=rootfs .`";
	if (header.isAbsolute === true) {
		throw wrong(name, `the name ${shown} in it is absolute.`, `${relative}.`);
	}
	if (leadsOut(path))
		throw wrong(name, `the name ${shown} in it leads out of the root.`, `${relative}.`);
	if (type === "unknown" || (0,_tar_sparse_js__10.z)(header)) {
		throw wrong(name, `${shown} is a sparse file, or of another kind that images do not have.`, "Pack it without `--sparse` (`-S`).");
	}
	if (type !== "hard-link")
		return;
	const target = linkname
		.split("/")
		.filter((part) => part !== "" && part !== ".")
		.join("/");
	if (leadsOut(target) || linkname.startsWith("/") || !seen.has(target)) {
		throw wrong(name, `${shown} is a hard link to ${quoted(linkname)}, which is not before it in the tar.`, `${relative}.`);
	}
}
function leadsOut(path) {
	return path.split("/").includes("..");
}
function quoted(text) {
	return `\`${(0,_domain_text_printable_js__5.RK)((0,_domain_text_printable_js__5.vI)(text.replaceAll("`", "'"), 300))}\``;
}
function wrong(name, why, fix) {
	return new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `The root file system ${quoted(name)} cannot be a base: ${why}`,
		fix,
	});
}


}),

69781:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  z: () => (isSparse)
});
function isSparse({ pax }) {
	return Object.keys(pax).some((key) => key.startsWith("GNU.sparse."));
}


}),

};
//# sourceMappingURL=3584.index.js.map
