export const id = 5686;
export const ids = [5686];
export const modules = {

85686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (editedInstructions),
  joinedFixes: () => (joinedFixes)
});
/* harmony import */ var _fixes_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(356);
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28857);


function joinedFixes(differences) {
    const edits = editsOf(differences);
    return differences.map((difference) => {
        const { instruction, fix, edits: own } = difference;
        if (instruction === undefined || fix === undefined || own === undefined)
            return difference;
        const all = edits.get(keyOf(instruction))?.edits ?? own;
        return { ...difference, fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .withEdits */ .QU)(fix, instruction.text, all) };
    });
}
function editedInstructions(differences) {
    const own = differences.filter(({ carries, edits }) => carries === undefined || edits !== undefined);
    return [...editsOf(own).values()].map(({ instruction, edits }) => ({
        instruction,
        edits: (0,_fixes_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedInsertions */ ._c)(edits),
    }));
}
function editsOf(differences) {
    const found = new Map();
    for (const { instruction, edits: own = [] } of differences) {
        if (instruction === undefined)
            continue;
        const key = keyOf(instruction);
        found.set(key, { instruction, edits: [...(found.get(key)?.edits ?? []), ...own] });
    }
    return found;
}
function keyOf({ file, line, text }) {
    return JSON.stringify([file, line, text]);
}
//# sourceMappingURL=joined-fixes.js.map

})

};
//# sourceMappingURL=5686.index.js.map
