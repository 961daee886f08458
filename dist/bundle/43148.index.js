export const id = 43148;
export const ids = [43148];
export const modules = {

43148:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  noSeal: () => (noSeal)
});
const noSeal = {
	seal: (entries) => Promise.resolve(entries.map(({ entry }) => entry)),
	open: (_key, sealed) => Promise.resolve(sealed),
};


}),

};
//# sourceMappingURL=43148.index.js.map
