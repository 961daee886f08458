export const id = 6549;
export const ids = [6549];
export const modules = {

66549:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (reportResult)
});
/* harmony import */ var _compose_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88196);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90149);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86428);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62303);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35696);





const view = { palette: _report_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPalette */ .wU, surface: "workflow", detail: "normal" };
async function reportResult(outcome, { reporter, env }) {
    const { report, frame, failure } = outcome;
    _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeOutputs(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.outputValues(outcome));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeArtifacts(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.pushedNames(report));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeSummary(env, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report, frame));
    reporter.info((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report, view).join("\n"));
    for (const annotation of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(report, failure))
        reporter.annotate(annotation);
}
//# sourceMappingURL=build-result.js.map

}),

86428:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

})

};
//# sourceMappingURL=6549.index.js.map
