export const id = 57926;
export const ids = [57926];
export const modules = {

57926:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  artifactFiles: () => (artifactFiles)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);
var node_path__3 = __webpack_require__(76760);
var node_stream_promises__4 = __webpack_require__(46466);
var node_zlib__5 = __webpack_require__(38522);
var _domain_build_s2i_js__11 = __webpack_require__(15290);
var _domain_oci_digest_js__6 = __webpack_require__(30719);
var _domain_oci_oci_parse_js__7 = __webpack_require__(1736);
var _domain_text_failure_js__8 = __webpack_require__(67271);
var _compression_decompress_js__9 = __webpack_require__(9345);
var _oci_layout_write_base_js__10 = __webpack_require__(23981);












const mostBytes = 4 * 1024 ** 3;
const layerType = "application/vnd.oci.image.layer.v1.tar+gzip";
function artifactFiles(signal) {
	return {
		open: openFile,
		pack: (file, layout, platform) => pack(file, { layout, platform, signal }),
		unpack: async (folder, to) => {
			const { digest } = await onlyLayer(folder);
			return await unpack((0,node_path__3.join)(folder, (0,_domain_oci_digest_js__6.ZD)(digest)), { to, signal, name: `Layer ${digest}` });
		},
		unpackLayer: (layer, to) => unpack(layer, { to, signal, name: "What was kept" }),
	};
}
async function openFile(folder) {
	await (0,node_fs_promises__2.mkdir)(folder, { mode: 0o700 });
	const file = (0,node_path__3.join)(folder, "saved.tar");
	await (0,node_fs_promises__2.writeFile)(file, "", { flag: "wx" });
	await (0,node_fs_promises__2.chmod)(file, 0o666);
	return file;
}
async function pack(file, to) {
	const { layout, platform, signal } = to;
	const { size } = await (0,node_fs_promises__2.stat)(file);
	if (size === 0)
		return undefined;
	if (size > mostBytes)
		throw tooLarge(size);
	const packed = `${file}.gz`;
	try {
		const unpackedDigest = await digestOfFile(file, signal);
		await (0,node_stream_promises__4.pipeline)((0,node_fs__1.createReadStream)(file), (0,node_zlib__5.createGzip)({ level: 1 }), (0,node_fs__1.createWriteStream)(packed, { flags: "wx" }), { signal });
		const layer = await digestOfFile(packed, signal);
		const tar = { path: packed, digest: layer, mediaType: layerType };
		const digest = await (0,_oci_layout_write_base_js__10.t)(layout, {
			tar: { ...tar, size: (await (0,node_fs_promises__2.stat)(packed)).size },
			config: configOf(unpackedDigest, platform),
		});
		return { digest, layer: (0,node_path__3.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__6.ZD)(layer)) };
	}
	catch (error) {
		signal.throwIfAborted();
		throw (0,_domain_text_failure_js__8.mP)(error, (0,node_path__3.dirname)(file));
	}
	finally {
		await (0,node_fs_promises__2.rm)(packed, { force: true });
	}
}
async function unpack(file, { to, signal, name, }) {
	const bytes = (0,node_fs__1.createReadStream)(file);
	const target = await (0,node_fs_promises__2.open)(to, "wx", 0o600);
	let written = 0;
	try {
		for await (const piece of (0,_compression_decompress_js__9.m)({ bytes, compression: "gzip", name })) {
			signal.throwIfAborted();
			written += piece.length;
			if (written > mostBytes)
				throw tooLarge(written);
			await target.writeFile(piece);
		}
	}
	finally {
		await target.close();
	}
	return written;
}
async function onlyLayer(folder) {
	const file = await (0,node_fs_promises__2.open)((0,node_path__3.join)(folder, "manifest.json"));
	try {
		if ((await file.stat()).size > _domain_oci_oci_parse_js__7.rq)
			throw notKept("its manifest is too large");
		const what = { name: "the manifest of what was kept", code: "registry" };
		const { layers } = (0,_domain_oci_oci_parse_js__7.Ng)(await file.readFile(), what);
		const [layer, ...others] = layers;
		if (layer === undefined || others.length > 0)
			throw notKept("it has not one layer");
		if (layer.mediaType !== layerType)
			throw notKept("its layer is of another kind");
		return layer;
	}
	finally {
		await file.close();
	}
}
function configOf(layer, platform) {
	const [os, architecture, variant] = platform.split("/");
	return JSON.stringify({
		...{ architecture, os, ...(variant === undefined ? {} : { variant }) },
		config: { Labels: { [_domain_build_s2i_js__11.Vw]: platform } },
		rootfs: { type: "layers", diff_ids: [layer] },
	});
}
async function digestOfFile(path, signal) {
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const bytes of (0,node_fs__1.createReadStream)(path, { signal }))
		hash.update(bytes);
	return (0,_domain_oci_digest_js__6.Ch)(hash.digest("hex"));
}
function notKept(wrong) {
	return new _domain_text_failure_js__8.HR({
		code: "registry",
		message: `The image is not one that keeps what a builder saved: ${wrong}.`,
		fix: "Remove its tag.",
	});
}
function tooLarge(size) {
	return new _domain_text_failure_js__8.HR({
		code: "tool",
		message: `What was saved has ${size} bytes or more; at most 4 GiB are kept.`,
		fix: "Let the script save less.",
	});
}


}),

};
//# sourceMappingURL=57926.index.js.map
