export const id = 837;
export const ids = [837];
export const modules = {

/***/ 8837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFromFork: () => (/* binding */ isFromFork)
/* harmony export */ });
/* unused harmony export isPullRequestFromFork */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * Whether this run builds what a pull request from a fork brought: its author decides what is in the image, so that
 * nothing of it may be pushed (design §3). This holds for `pull_request_target` too, where a fork's code would meet
 * this repository's secrets.
 */
async function isFromFork(env) {
    const { GITHUB_EVENT_PATH: path } = env;
    if (path === undefined || path === "")
        return false;
    return isPullRequestFromFork(parsed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "")));
}
/** Whether an event is a pull request whose head is in another repository than its base, or in one that is gone. */
function isPullRequestFromFork(event) {
    const request = field(event, "pull_request");
    if (request === undefined)
        return false;
    const head = field(field(field(request, "head"), "repo"), "full_name");
    const base = field(field(field(request, "base"), "repo"), "full_name");
    return (typeof head !== "string" ||
        typeof base !== "string" ||
        head.toLowerCase() !== base.toLowerCase());
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
//# sourceMappingURL=event.js.map

/***/ })

};
//# sourceMappingURL=837.index.js.map
