export const id = 94006;
export const ids = [94006];
export const modules = {

94006:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  demo: () => (demo)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const demo = {
	name: "demo",
	summary: _summaries_js__1.v.demo,
	positionals: "",
	flags: [
		{
			name: "yes",
			kind: "switch",
			short: "y",
			value: "",
			text: "Install missing packages without asking.",
		},
		{
			name: "output",
			kind: "value",
			value: "FOLDER",
			values: { kind: "folders" },
			text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
		},
		_command_js__0.IN,
	],
	examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
	run: async (context) => {
		const { runDemoCommand } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(379), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1758), __webpack_require__.e(2251), __webpack_require__.e(2273), __webpack_require__.e(3789), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(8802), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(16230), __webpack_require__.e(21391), __webpack_require__.e(36832)]).then(__webpack_require__.bind(__webpack_require__, 36832));
		return await runDemoCommand(context);
	},
};


}),

};
//# sourceMappingURL=94006.index.js.map
