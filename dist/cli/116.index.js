export const id = 116;
export const ids = [116];
export const modules = {

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffImages: () => (/* binding */ diffImages)
/* harmony export */ });
/* harmony import */ var _compare_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6341);
/* harmony import */ var _diagnose_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2762);
/* harmony import */ var _diagnose_several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2085);



/** Differences listed at most; the rest is counted. */
const limit = 1000;
/** Says how any two images differ, and of what causes that looks; nobody knows here how they were built. */
async function diffImages(order) {
    const [first, second] = order.names;
    // One after the other: both may be copied through the same folder, and the first failure is the one to tell.
    order.progress(`reading ${first}`);
    const a = await order.bring(first);
    order.progress(`reading ${second}`);
    const b = await order.bring(second);
    order.progress("comparing");
    const found = await (0,_compare_images_js__WEBPACK_IMPORTED_MODULE_0__/* .compareImages */ .q)({ a, b, readers: order.readers, limit });
    const listed = (0,_diagnose_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(found.listed, undefined).flatMap((difference) => (0,_diagnose_several_js__WEBPACK_IMPORTED_MODULE_2__/* .severalCauses */ .N)(difference, undefined));
    return { ...found, listed };
}
//# sourceMappingURL=diff-images.js.map

/***/ })

};
//# sourceMappingURL=116.index.js.map
