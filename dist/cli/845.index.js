export const id = 845;
export const ids = [845];
export const modules = {

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   runEnvironment: () => (/* binding */ runEnvironment),
/* harmony export */   u: () => (/* binding */ workFolderVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What no child of ours may see: the runner's tokens and our own inputs (any of them may be a secret; a build's
 * output is public), and what would change buildah's behaviour behind the plan's back (measured per version:
 * BUILDAH_LAYERS makes the second build a cache hit, SOURCE_DATE_EPOCH beside --timestamp is an error since 1.41).
 */
const withheld = [
    /^ACTIONS_/,
    /^INPUT_/,
    /^STATE_/,
    /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|ARTIFACTS|EVENT_PATH)$/,
    /^GH_TOKEN$/,
    /^BUILDAH_/,
    /^SOURCE_DATE_EPOCH$/,
    /^STORAGE_DRIVER$/,
    /^STORAGE_OPTS$/,
    /^REGISTRY_AUTH_FILE$/,
    /^NODE_OPTIONS$/,
];
/** Names every process of a run by its work folder, so that what a killed run left behind can be found. */
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
/** The environment for children: ours, less what they must not see, plus what is given. */
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !withheld.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
/**
 * The environment for children of a run: they carry the work folder's name, and what they leave in their temp
 * folder when they are stopped lies inside of it.
 */
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

/***/ })

};
//# sourceMappingURL=845.index.js.map
