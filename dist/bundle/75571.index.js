export const id = 75571;
export const ids = [75571];
export const modules = {

75571:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  config: () => (config)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const config = {
	name: "config",
	summary: _summaries_js__1.v.config,
	positionals: "",
	flags: [
		...(0,_command_js__0.HE)().filter(({ name }) => name !== "all" && name !== "only"),
		{
			name: "all",
			kind: "switch",
			value: "",
			text: "Also show the settings that have their default.",
		},
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: ["twofold config", "twofold config --all --json"],
	run: async (context) => {
		const { runConfig } = await Promise.all([__webpack_require__.e(912), __webpack_require__.e(13920), __webpack_require__.e(21391), __webpack_require__.e(27481)]).then(__webpack_require__.bind(__webpack_require__, 27481));
		return await runConfig(context);
	},
};


}),

};
//# sourceMappingURL=75571.index.js.map
