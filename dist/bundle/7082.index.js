export const id = 7082;
export const ids = [7082];
export const modules = {

17082:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  whereaboutsOf: () => (whereaboutsOf)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function whereaboutsOf({ env, cwd, signal }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return {
        cwd,
        workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
        tracked: async (folder) => {
            const { trackedPaths } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 30285));
            const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
            if (found?.known !== true)
                return [];
            const { root, paths } = found.value;
            return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        },
    };
}
//# sourceMappingURL=whereabouts.js.map

})

};
//# sourceMappingURL=7082.index.js.map
