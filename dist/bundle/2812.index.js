export const id = 2812;
export const ids = [2812];
export const modules = {

2812:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (matrix)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const matrix = {
	name: "matrix",
	summary: _summaries_js__1.v.matrix,
	positionals: "",
	flags: [
		{
			name: "changed-since",
			kind: "value",
			value: "REF",
			text: "Leave out the images whose inputs are the same as at this commit, branch or tag. Default: list all.",
		},
		...(0,_command_js__0.HE)([
			"only",
			"platforms",
			"build-args",
			"authfile",
			"insecure-registries",
			"repository",
			"buildah",
		], {
			only: "List the images with these names; may be repeated. Default: all.",
			platforms: "List each image for these platforms, whatever the file says.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: ["twofold matrix --json", "twofold matrix --changed-since=origin/main --json"],
	run: async (context) => {
		const { runMatrix } = await Promise.all([__webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1195), __webpack_require__.e(2300), __webpack_require__.e(2696), __webpack_require__.e(5286), __webpack_require__.e(5595), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(21391), __webpack_require__.e(24404), __webpack_require__.e(29674), __webpack_require__.e(52178), __webpack_require__.e(98267)]).then(__webpack_require__.bind(__webpack_require__, 98267));
		return await runMatrix(context);
	},
};


}),

};
//# sourceMappingURL=2812.index.js.map
