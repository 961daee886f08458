export const id = 211;
export const ids = [211];
export const modules = {

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportedDifferences: () => (/* binding */ reportedDifferences)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2250);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7803);




/** Bytes; a report with every difference listed has far less. */
const largestReport = 64 * 1024 * 1024;
/**
 * The differences as the run that left two images side by side reported them: it knew when and where both were built,
 * and led each to its instruction, so that its causes are those that an exception has to name. Undefined when the two
 * are no such pair.
 */
async function reportedDifferences([first, second], cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, first));
    if (folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, second)))
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "report.json");
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestReport)
        return undefined;
    const report = parsed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
    const list = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(report) ? report["differences"] : undefined;
    if (!Array.isArray(list))
        return undefined;
    return { file, differences: list.flatMap((entry) => differenceFrom(entry)) };
}
function parsed(text) {
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
/** As much of a difference as an exception is drafted from. */
function differenceFrom(entry) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(entry))
        return [];
    const { path, explanation } = entry;
    const cause = _domain_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.find((id) => id === entry["cause"]);
    if (typeof path !== "string" || cause === undefined)
        return [];
    const told = typeof explanation === "string" ? { explanation } : {};
    return [{ path, kind: "content", evidence: [], cause, ...told }];
}
//# sourceMappingURL=reported-differences.js.map

/***/ })

};
//# sourceMappingURL=211.index.js.map
