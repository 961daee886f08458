export const id = 83805;
export const ids = [83805];
export const modules = {

83805:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  push: () => (push)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const push = {
	name: "push",
	summary: _summaries_js__1.v.push,
	positionals: "LAYOUT",
	operands: { kind: "folders" },
	flags: [
		...(0,_command_js__0.HE)([
			"image",
			"tags",
			"username",
			"password",
			"authfile",
			"tls-verify",
			"insecure-registries",
			"expected-digest",
		], {
			"expected-digest": "The digest that the layout's image must have.",
			image: "Repository names without a tag; needed, unless `--tags` has full names.",
			tags: "Tags to push: `1.4.0` for each name in `--image`, or full `name:tag` references. Default, from the source that was built: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
			"tls-verify": "Whether the registries of `--image` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold push out/layout --image=ghcr.io/acme/shop --tags=1.4.0",
		"twofold push out --image=ghcr.io/acme/shop --username=ada --password=- < token.txt",
	],
	run: async (context) => {
		const { runPush } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(6959), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(16230), __webpack_require__.e(21391), __webpack_require__.e(22459)]).then(__webpack_require__.bind(__webpack_require__, 6959));
		return await runPush(context);
	},
};


}),

};
//# sourceMappingURL=83805.index.js.map
