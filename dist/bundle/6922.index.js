export const id = 6922;
export const ids = [6922];
export const modules = {

6922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  joinedFixes: () => (joinedFixes)
});
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);

function joinedFixes(differences) {
    const edits = new Map();
    for (const { instruction, edits: own = [] } of differences) {
        if (instruction === undefined)
            continue;
        const key = keyOf(instruction);
        edits.set(key, [...(edits.get(key) ?? []), ...own]);
    }
    return differences.map((difference) => {
        const { instruction, fix, edits: own } = difference;
        if (instruction === undefined || fix === undefined || own === undefined)
            return difference;
        const all = edits.get(keyOf(instruction)) ?? own;
        return { ...difference, fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .withEdits */ .QU)(fix, instruction.text, all) };
    });
}
function keyOf({ file, line, text }) {
    return JSON.stringify([file, line, text]);
}
//# sourceMappingURL=joined-fixes.js.map

})

};
//# sourceMappingURL=6922.index.js.map
