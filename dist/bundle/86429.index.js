export const id = 86429;
export const ids = [86429];
export const modules = {

86429:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  relabelLayout: () => (relabelLayout)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var valibot__5 = __webpack_require__(77934);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_oci_oci_parse_js__3 = __webpack_require__(1736);
var _domain_text_schema_js__4 = __webpack_require__(59006);






const labelledConfig = (0,_domain_text_schema_js__4.Xy)({
	config: (0,_domain_text_schema_js__4.no)(_domain_text_schema_js__4.o$),
	history: (0,_domain_text_schema_js__4.no)((0,_domain_text_schema_js__4.c3)(valibot__5.L5J())),
});
const labelEntry = (0,_domain_text_schema_js__4.Xy)({ created_by: valibot__5.FsL(valibot__5.YjP(), valibot__5.yGV(/ LABEL "/)) });
async function relabelLayout(layout, labels) {
	const indexFile = (0,node_path__1.join)(layout, "index.json");
	const indexBytes = await (0,node_fs_promises__0.readFile)(indexFile);
	const described = (0,_domain_oci_oci_parse_js__3.A1)(indexBytes, { name: "the layout's index", code: "tool" })
		.manifests[0];
	if (described === undefined)
		return;
	const manifestBytes = await (0,node_fs_promises__0.readFile)(blob(layout, described.digest));
	const manifest = (0,_domain_oci_oci_parse_js__3.Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
	const configBytes = await (0,node_fs_promises__0.readFile)(blob(layout, manifest.config.digest));
	const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
	const changed = { ...parsed(manifestBytes), config: { ...manifest.config, ...config } };
	const written = await replaceBlob(layout, described.digest, bytesOf(changed));
	const index = { ...parsed(indexBytes), manifests: [{ ...described, ...written }] };
	await (0,node_fs_promises__0.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
	return (0,node_path__1.join)(layout, "blobs", "sha256", (0,_domain_oci_digest_js__2.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
	const digest = (0,_domain_oci_digest_js__2.ol)(bytes);
	await (0,node_fs_promises__0.rm)(blob(layout, before));
	await (0,node_fs_promises__0.writeFile)(blob(layout, digest), bytes);
	return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
	const config = parsed(bytes);
	const { config: settings, history } = (0,_domain_text_schema_js__4._Q)(labelledConfig, config) ?? {};
	const existing = (0,_domain_text_schema_js__4._Q)(_domain_text_schema_js__4.o$, settings?.["Labels"]);
	const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
	return bytesOf({
		...config,
		config: { ...settings, Labels: { ...existing, ...added } },
		...(history === undefined ? {} : { history: labels.reduce(retold, history) }),
	});
}
function retold(history, { name, value }) {
	const words = ` ${JSON.stringify(name)}=`;
	const told = (entry) => (0,_domain_text_schema_js__4._Q)(labelEntry, entry)?.created_by ?? "";
	const last = history.findLastIndex((entry) => told(entry).includes(words));
	return history.map((entry, index) => {
		if (index !== last)
			return entry;
		const text = told(entry);
		const start = text.indexOf(words) + words.length;
		const before = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0];
		if (before === undefined)
			return entry;
		const after = text.slice(start + before.length);
		return {
			...(0,_domain_text_schema_js__4._Q)(_domain_text_schema_js__4.o$, entry),
			created_by: text.slice(0, start) + JSON.stringify(value) + after,
		};
	});
}
function parsed(bytes) {
	return (0,_domain_text_schema_js__4.MW)(_domain_text_schema_js__4.o$, bytes.toString("utf8")) ?? {};
}
function bytesOf(value) {
	return Buffer.from(JSON.stringify(value));
}


}),

};
//# sourceMappingURL=86429.index.js.map
