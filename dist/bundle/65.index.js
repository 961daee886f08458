export const id = 65;
export const ids = [65];
export const modules = {

65:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (reportResult)
});
/* harmony import */ var _compose_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6240);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7048);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1740);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7206);





async function reportResult(outcome, { reporter, env }) {
    const { report, failure } = outcome;
    _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeOutputs(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.outputValues(outcome));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeArtifacts(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.pushedNames(report));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeSummary(env, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report));
    reporter.info((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .bF)(report, _report_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPalette */ .wU).join("\n"));
    for (const annotation of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(report, failure))
        reporter.annotate(annotation);
}
//# sourceMappingURL=build-result.js.map

}),

7048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
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
//# sourceMappingURL=65.index.js.map
