export const id = 61559;
export const ids = [61559];
export const modules = {

61559:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  takeOnlyFile: () => (takeOnlyFile)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _oci_layout_layout_js__2 = __webpack_require__(50654);
var _tar_entries_js__3 = __webpack_require__(69377);




const mostBytes = 4 * 1024 ** 3;
async function takeOnlyFile(layout, to) {
	const image = await (0,_oci_layout_layout_js__2.openLayout)(layout, {});
	const last = image.manifest.layers.length - 1;
	for await (const { header, content } of (0,_tar_entries_js__3.$2)(image.layer(last), "the saved layer")) {
		if (header.type !== "file")
			continue;
		if (header.size > mostBytes)
			throw tooLarge(header.size);
		const file = await (0,node_fs_promises__0.open)(to, "wx", 0o600);
		try {
			for await (const bytes of content)
				await file.writeFile(bytes);
		}
		finally {
			await file.close();
		}
		return header.size;
	}
	return 0;
}
function tooLarge(size) {
	return new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `What was saved has ${size} bytes, more than 4 GiB.`,
		fix: "Let the script save less.",
	});
}


}),

};
//# sourceMappingURL=61559.index.js.map
