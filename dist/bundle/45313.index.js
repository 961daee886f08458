export const id = 45313;
export const ids = [45313];
export const modules = {

45313:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  push: () => (push)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runPush } = await Promise.all([__webpack_require__.e(1790), __webpack_require__.e(2556), __webpack_require__.e(4326), __webpack_require__.e(4379), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(6057), __webpack_require__.e(6531), __webpack_require__.e(8122), __webpack_require__.e(11833), __webpack_require__.e(34389), __webpack_require__.e(40758), __webpack_require__.e(55297)]).then(__webpack_require__.bind(__webpack_require__, 40758));
		return await runPush(context);
	},
};


}),

};
//# sourceMappingURL=45313.index.js.map
