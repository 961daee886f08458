export const id = 65;
export const ids = [65];
export const modules = {

70065:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (reportResult)
});
var _compose_step_js__0 = __webpack_require__(40587);
var _report_annotations_js__1 = __webpack_require__(46241);
var _report_palette_js__2 = __webpack_require__(67048);
var _report_summary_js__3 = __webpack_require__(62166);
var _report_terminal_js__4 = __webpack_require__(87294);





const view = { palette: _report_palette_js__2.wU, surface: "workflow", detail: "normal" };
async function reportResult(outcome, { reporter, env }) {
	const { report, frame, failure } = outcome;
	_compose_step_js__0.P.writeOutputs(env, _compose_step_js__0.P.outputValues(outcome));
	await _compose_step_js__0.P.writeArtifacts(env, _compose_step_js__0.P.pushedNames(report));
	await _compose_step_js__0.P.writeSummary(env, (0,_report_summary_js__3.B)(report, frame));
	reporter.info((0,_report_terminal_js__4.b)(report, view).join("\n"));
	for (const annotation of (0,_report_annotations_js__1.I)(report, failure))
		reporter.annotate(annotation);
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


})

};
//# sourceMappingURL=65.index.js.map
