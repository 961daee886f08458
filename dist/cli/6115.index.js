export const id = 6115;
export const ids = [6115];
export const modules = {

/***/ 6115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftExceptions: () => (/* binding */ draftExceptions)
/* harmony export */ });
/* harmony import */ var _domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7566);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);


/** From this number on, differences with one cause in one folder are proposed together. */
const manyInFolder = 4;
/**
 * Drafts an exceptions file (YAML; JSON strings are YAML) that covers the differences. Reason and
 * owner are left empty, which a run refuses: somebody has to write them.
 * @param expires `YYYY-MM-DD`
 */
function draftExceptions(differences, expires) {
    const proposals = proposed(differences);
    const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
    const head = "# Known differences that are accepted for a while. Write for each why (`reason`) and who answers for it (`owner`);\n" +
        "# better still, mend it and remove the entry.\n";
    return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
    const groups = new Map();
    for (const difference of differences) {
        const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
        groups.set(key, [...(groups.get(key) ?? []), difference]);
    }
    return [...groups.values()].flatMap((group) => {
        const paths = [...new Set(group.map(({ path }) => path))];
        const [first] = group;
        const cause = first?.cause ?? "unknown";
        const seen = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
        const folder = folderOf(first?.path ?? "");
        const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
        if (isOne)
            return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
        return paths.map((path) => ({ path: escaped(path), cause, seen }));
    });
}
function folderOf(path) {
    return (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isMemberPath */ .cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Escapes a path to a pattern that matches only this path. */
function escaped(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
//# sourceMappingURL=exceptions-draft.js.map

/***/ })

};
//# sourceMappingURL=6115.index.js.map
