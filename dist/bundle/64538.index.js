export const id = 64538;
export const ids = [64538];
export const modules = {

64538:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain)
});
var _domain_findings_cause_js__3 = __webpack_require__(55591);
var _domain_source_advisory_js__0 = __webpack_require__(8024);
var _command_js__1 = __webpack_require__(33192);
var _summaries_js__2 = __webpack_require__(88521);




const explain = {
	name: "explain",
	summary: _summaries_js__2.v.explain,
	positionals: "[NAME...]",
	operands: { kind: "words", words: [..._domain_findings_cause_js__3.e, ..._domain_source_advisory_js__0.Uy] },
	flags: [_command_js__1.hG, _command_js__1.IN],
	examples: ["twofold explain", "twofold explain clock unpinned-base", "twofold explain --json"],
	run: async (context) => {
		const { runExplain } = await Promise.all([__webpack_require__.e(7504), __webpack_require__.e(86867)]).then(__webpack_require__.bind(__webpack_require__, 86867));
		return await runExplain(context);
	},
};


}),

};
//# sourceMappingURL=64538.index.js.map
