export const id = 5214;
export const ids = [5214];
export const modules = {

5214:
((module, __unused_webpack_exports, __webpack_require__) => {






const api = __webpack_require__(6615);
const Dispatcher = __webpack_require__(883);
const ProxyAgent = __webpack_require__(6672);
const { fetch } = __webpack_require__(4398);



Object.assign(Dispatcher.prototype, api);

module.exports = { fetch, ProxyAgent };


})

};
