export const id = 64209;
export const ids = [64209];
export const modules = {

64209:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  bringersOf: () => (bringersOf)
});
async function bringersOf({ credentials }, { writerOf, copierOf, inContext }) {
	const fromContext = await ofContext(credentials, inContext);
	return ({ path, layer, risk }) => {
		if (layer === undefined)
			return undefined;
		const copier = risk.kind === "tool" ? copierOf({ path, layer }) : undefined;
		if (copier !== undefined)
			return copier;
		const isFromContext = risk.kind === "credential" ? fromContext.has(path) : undefined;
		return writerOf({ path, layer, isFromContext })?.place;
	};
}
async function ofContext(credentials, inContext) {
	const wanted = credentials.flatMap(({ path, layer, size, head }) => layer === undefined || size === 0 ? [] : [{ path, place: { size, offset: 0, bytes: head } }]);
	const known = await inContext(wanted.map(({ place }) => place));
	return new Set(wanted.flatMap(({ path, place }) => (known.has(place) ? [path] : [])));
}


}),

};
//# sourceMappingURL=64209.index.js.map
