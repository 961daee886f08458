export const id = 84322;
export const ids = [84322];
export const modules = {

84322:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  demo: () => (demo)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runDemoCommand } = await Promise.all([__webpack_require__.e(468), __webpack_require__.e(805), __webpack_require__.e(1790), __webpack_require__.e(2556), __webpack_require__.e(2586), __webpack_require__.e(3285), __webpack_require__.e(4379), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(7113), __webpack_require__.e(8122), __webpack_require__.e(8946), __webpack_require__.e(10178), __webpack_require__.e(11833), __webpack_require__.e(11994), __webpack_require__.e(12996), __webpack_require__.e(34389), __webpack_require__.e(55297), __webpack_require__.e(70576)]).then(__webpack_require__.bind(__webpack_require__, 70576));
		return await runDemoCommand(context);
	},
};


}),

};
//# sourceMappingURL=84322.index.js.map
