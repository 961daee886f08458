export const id = 412;
export const ids = [412];
export const modules = {

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAdvisories: () => (/* binding */ readAdvisories)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);

/** Reads the source and puts its advisories before the policy gate; a forbidden one is an answer, not an exception. */
async function readAdvisories(order) {
    const reading = await order.reader.read(order.question);
    return { reading, failure: (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o)(reading.advisories, order.forbid) };
}
//# sourceMappingURL=read-advisories.js.map

/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/**
 * The policy gate (input `forbid`): a failure that names each advisory which holds and is forbidden, with its fix;
 * undefined when none is. What could not be ruled out counts as found: an unknown is never a pass.
 */
function forbidden(advisories, forbid) {
    const hits = advisories.filter(({ name, leavesOpen = [] }) => forbid.includes(name) || leavesOpen.some((open) => forbid.includes(open)));
    const [first] = hits;
    if (first === undefined)
        return undefined;
    const found = hits.map(({ name, message }) => `\`${name}\` (${sentenceBody(message)})`);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: `The source has ${hits.length === 1 ? "a forbidden advisory" : "forbidden advisories"}: ${found.join("; ")}.`,
        cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${hits.length === 1 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.place === undefined ? {} : { place: first.place }),
    });
}
function sentenceBody(message) {
    return message.replace(/\.$/, "");
}
//# sourceMappingURL=policy.js.map

/***/ })

};
//# sourceMappingURL=412.index.js.map
