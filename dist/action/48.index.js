export const id = 48;
export const ids = [48];
export const modules = {

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainPalette: () => (/* binding */ plainPalette)
/* harmony export */ });
/* unused harmony exports colourPalette, paletteFor */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Leaves texts as they are: for pipes, files and runners' logs. */
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
/**
 * Returns colours if the terminal supports them and nothing forbids them; https://no-color.org and
 * `TERM=dumb` do.
 */
function paletteFor(stream, env) {
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}
function same(text) {
    return text;
}
function coloured(format) {
    // Later versions of Node check standard output themselves, but this text may go elsewhere.
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

/***/ })

};
//# sourceMappingURL=48.index.js.map
