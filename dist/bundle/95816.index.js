export const id = 95816;
export const ids = [95816];
export const modules = {

95816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (matrix)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runMatrix } = await Promise.all([__webpack_require__.e(986), __webpack_require__.e(1402), __webpack_require__.e(1790), __webpack_require__.e(2982), __webpack_require__.e(3017), __webpack_require__.e(3285), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(7113), __webpack_require__.e(8122), __webpack_require__.e(11994), __webpack_require__.e(22028), __webpack_require__.e(29835), __webpack_require__.e(34389), __webpack_require__.e(37995), __webpack_require__.e(98072)]).then(__webpack_require__.bind(__webpack_require__, 98072));
		return await runMatrix(context);
	},
};


}),

};
//# sourceMappingURL=95816.index.js.map
