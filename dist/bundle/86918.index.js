export const id = 86918;
export const ids = [86918];
export const modules = {

86918:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain)
});
var _domain_findings_cause_js__3 = __webpack_require__(68595);
var _domain_source_advisory_js__0 = __webpack_require__(98644);
var _command_js__1 = __webpack_require__(76340);
var _summaries_js__2 = __webpack_require__(24893);




const explain = {
	name: "explain",
	summary: _summaries_js__2.v.explain,
	positionals: "[NAME...]",
	operands: { kind: "words", words: [..._domain_findings_cause_js__3.e, ..._domain_source_advisory_js__0.Uy] },
	flags: [_command_js__1.hG, _command_js__1.IN],
	examples: ["twofold explain", "twofold explain clock unpinned-base", "twofold explain --json"],
	run: async (context) => {
		const { runExplain } = await Promise.all([__webpack_require__.e(23383), __webpack_require__.e(83375)]).then(__webpack_require__.bind(__webpack_require__, 83375));
		return await runExplain(context);
	},
};


}),

};
//# sourceMappingURL=86918.index.js.map
