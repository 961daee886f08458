export const id = 837;
export const ids = [837];
export const modules = {

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eventField),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7803);


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/** The event that started the run (GITHUB_EVENT_PATH); undefined when there is none that can be read. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : undefined;
}
/** What a path of names leads to in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads nowhere. */
function eventField(event, ...path) {
    return path.reduce((value, name) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? value[name] : undefined, event);
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

/***/ 8837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFromFork: () => (/* binding */ isFromFork)
/* harmony export */ });
/* unused harmony export isPullRequestFromFork */
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);

/**
 * Whether this run builds what a pull request from a fork brought: its author decides what is in the image, so that
 * nothing of it may be pushed (design §3). This holds for `pull_request_target` too, where a fork's code would meet
 * this repository's secrets. A pull request whose event cannot be read may come from a fork.
 */
async function isFromFork(env) {
    const event = await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env);
    if (event === undefined)
        return env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;
    return isPullRequestFromFork(event);
}
/** Whether an event is a pull request whose head is in another repository than its base, or in one that is gone. */
function isPullRequestFromFork(event) {
    if ((0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(event, "pull_request") === undefined)
        return false;
    const head = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(event, "pull_request", "head", "repo", "full_name");
    const base = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(event, "pull_request", "base", "repo", "full_name");
    return (typeof head !== "string" ||
        typeof base !== "string" ||
        head.toLowerCase() !== base.toLowerCase());
}
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a parsed JSON value is an object; an array is none. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=json.js.map

/***/ })

};
//# sourceMappingURL=837.index.js.map
