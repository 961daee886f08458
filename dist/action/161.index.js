export const id = 161;
export const ids = [161];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notPushed: () => (/* binding */ notPushed)
/* harmony export */ });
/** The annotation for a withheld push. It says why, and that nothing else was left out. */
function notPushed(why) {
    return {
        level: "notice",
        title: "Not pushed",
        message: `${why}: the image is built twice and compared, and not pushed.`,
    };
}
//# sourceMappingURL=carried.js.map

/***/ })

};
//# sourceMappingURL=161.index.js.map
