export const id = 3090;
export const ids = [3090];
export const modules = {

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleDoubts: () => (/* binding */ settleDoubts)
/* harmony export */ });
/* harmony import */ var _diagnose_trace_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);
/* harmony import */ var _domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7566);


const nothing = { listed: [], omitted: 0 };
function settleDoubts(judged, shown, writerOf) {
    const settled = judged.map((each) => (each.inDoubt ? settledBy(each, shown) : each));
    if (shown.kind === "not built")
        return { judged: settled, others: nothing };
    const told = new Set(settled.flatMap(({ trace }) => (trace.certain ? [trace.path] : [])));
    const { listed, omitted } = shown.differences;
    const others = listed
        .filter(({ path }) => !told.has((0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(path)))
        .map((each) => (0,_diagnose_trace_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .dayDifference */ .g)(placed(each, writerOf)));
    return { judged: settled, others: { listed: others, omitted } };
}
function settledBy(judged, shown) {
    if (shown.kind === "not built")
        return stillInDoubt(judged, shown.reason);
    const { path } = judged.trace;
    if (shown.differences.listed.some((each) => (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(each.path) === path)) {
        return withTrace(judged, { certain: true }, "a build on another day has a different value there");
    }
    const { omitted } = shown.differences;
    if (omitted > 0) {
        return stillInDoubt(judged, `its image differs in ${omitted} more places than were listed`);
    }
    if (shown.unreached !== undefined)
        return stillInDoubt(judged, shown.unreached);
    return withTrace(judged, { weight: "note" }, "a build on another day has it too");
}
function stillInDoubt(judged, reason) {
    return withTrace(judged, {}, `a build on another day could not decide: ${reason}`);
}
function withTrace(judged, changes, shown) {
    const { trace } = judged;
    return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${shown}` } };
}
function placed(difference, writerOf) {
    const { layer, path } = difference;
    if (layer === undefined)
        return difference;
    const writer = writerOf({ path: (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(path), layer, isFromContext: undefined });
    return writer === undefined ? difference : { ...difference, instruction: writer.place };
}
//# sourceMappingURL=settle-doubts.js.map

/***/ })

};
//# sourceMappingURL=3090.index.js.map
