export const id = 73045;
export const ids = [73045];
export const modules = {

73045:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  merge: () => (merge)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const merge = {
	name: "merge",
	summary: _summaries_js__1.v.merge,
	positionals: "",
	flags: [
		{
			name: "digests",
			kind: "value",
			value: "PLATFORM=DIGEST",
			text: "Image of a platform, e.g. `linux/amd64=sha256:…`, or a JSON object of such; one per flag.",
		},
		...(0,_command_js__0.HE)([
			"image",
			"tags",
			"expected-digest",
			"reproducibility",
			"push-unchecked",
			"attest",
			"output",
			"github-token",
			"username",
			"password",
			"authfile",
			"tls-verify",
			"insecure-registries",
		], {
			image: "Repositories that have the images, without a tag; the index is pushed to each.",
			tags: "Tags of the index. Default, from the source that the images name: as in a build.",
			"expected-digest": "The digest that the index must have.",
			reproducibility: "`require`: images whose builds differed are refused. `warn`: they give a warning.",
			attest: "Attest of which images the index was made (SLSA provenance): signed where the run has an identity, else as an unsigned file.",
			output: "Folder for the statement. Default: a new one.",
			"push-unchecked": "Take images that were built only once.",
			"tls-verify": "Whether the registries of `--image` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold merge --image=ghcr.io/acme/shop --digests=linux/amd64=$AMD64 --digests=linux/arm64=$ARM64",
	],
	run: async (context) => {
		const { runMerge } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(4659), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(16230), __webpack_require__.e(21391), __webpack_require__.e(22459)]).then(__webpack_require__.bind(__webpack_require__, 44007));
		return await runMerge(context);
	},
};


}),

};
//# sourceMappingURL=73045.index.js.map
