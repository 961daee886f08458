export const id = 9923;
export const ids = [9923];
export const modules = {

9923:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  fetchScripts: () => (fetchScripts)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_oci_digest_js__2 = __webpack_require__(30719);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_surface_js__4 = __webpack_require__(10970);





const mostBytes = 1024 * 1024;
const setting = "scripts-url";
async function fetchScripts(options) {
	const { scripts, folder, signal, download } = options;
	await (0,node_fs_promises__0.mkdir)(folder, { recursive: true, mode: 0o755 });
	for (const { name, url, digest } of scripts) {
		const file = (0,node_path__1.join)(folder, `${name}.part`);
		try {
			const hex = await download({ url, name: url, file, mostBytes, setting, signal });
			const found = (0,_domain_oci_digest_js__2.Ch)(hex);
			if (found !== digest)
				throw otherDigest(url, { found, wanted: digest });
			await (0,node_fs_promises__0.chmod)(file, 0o755);
			await (0,node_fs_promises__0.rename)(file, (0,node_path__1.join)(folder, name));
		}
		finally {
			await (0,node_fs_promises__0.rm)(file, { force: true });
		}
	}
}
function otherDigest(url, { found, wanted }) {
	return new _domain_text_failure_js__3.HR({
		code: "forbidden",
		message: `${url} has the digest ${found}, but ${(0,_domain_text_surface_js__4.y1)(setting)} says ${wanted}. It was not used.`,
		fix: "Find out why before you change the digest: the file was replaced, or the URL leads to a page about it.",
		input: setting,
	});
}


}),

};
//# sourceMappingURL=9923.index.js.map
