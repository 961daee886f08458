export const id = 890;
export const ids = [890];
export const modules = {

/***/ 1890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeArtifacts: () => (/* binding */ writeArtifacts),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Appends to the job summary; nothing when there is none, as in a run outside of a runner. */
async function writeSummary(env, markdown) {
    const { GITHUB_STEP_SUMMARY: file } = env;
    await append(file, markdown);
}
/**
 * Names the pushed images for later steps, e.g. actions/attest, as `oci://name@sha256:…`.
 * A line with `=` would fail the step; image names have none, and one that had would be left out.
 */
async function writeArtifacts(env, images) {
    const lines = images
        .filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
        .map((image) => `oci://${image}\n`);
    const { GITHUB_ARTIFACTS: file } = env;
    if (lines.length > 0)
        await append(file, lines.join(""));
}
async function append(file, text) {
    if (file !== undefined && file !== "")
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, text);
}
//# sourceMappingURL=files.js.map

/***/ })

};
//# sourceMappingURL=890.index.js.map
