export const id = 5214;
export const ids = [5214];
export const modules = {

/***/ 5214:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// What is bundled as `undici`: of its index, the @actions packages take these two names, and the rest (mocks,
// WebSockets, caches, interceptors) is a quarter of a megabyte. test/bundling.test.ts holds that nobody takes
// another name, and that these work.

/* biome-ignore-start lint/correctness/noUndeclaredDependencies: the one that those packages depend on is meant */
const api = __webpack_require__(6615);
const Dispatcher = __webpack_require__(883);
const ProxyAgent = __webpack_require__(6672);
const { fetch } = __webpack_require__(4398);
/* biome-ignore-end lint/correctness/noUndeclaredDependencies: see above */

// As the index does: an agent for a proxy calls the dispatcher's `connect`.
Object.assign(Dispatcher.prototype, api);

module.exports = { fetch, ProxyAgent };


/***/ })

};
