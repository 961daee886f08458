export const id = 71728;
export const ids = [71728];
export const modules = {

71728:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  noSeal: () => (noSeal)
});
const noSeal = {
	seal: (entries) => Promise.resolve(entries.map(({ entry }) => entry)),
	open: (_key, sealed) => Promise.resolve(sealed),
};


}),

};
//# sourceMappingURL=71728.index.js.map
