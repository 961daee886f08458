export const id = 5214;
export const ids = [5214];
export const modules = {

15214:
((module, __unused_webpack_exports, __webpack_require__) => {






const api = __webpack_require__(56615);
const Dispatcher = __webpack_require__(30883);
const ProxyAgent = __webpack_require__(76672);
const { fetch } = __webpack_require__(54398);



Object.assign(Dispatcher.prototype, api);

module.exports = { fetch, ProxyAgent };


})

};
