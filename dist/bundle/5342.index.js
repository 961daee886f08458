export const id = 5342;
export const ids = [5342];
export const modules = {

65342:
((module, __unused_webpack_exports, __webpack_require__) => {






const api = __webpack_require__(29373);
const Dispatcher = __webpack_require__(51645);
const ProxyAgent = __webpack_require__(44594);
const { fetch } = __webpack_require__(17352);



Object.assign(Dispatcher.prototype, api);

module.exports = { fetch, ProxyAgent };


})

};
