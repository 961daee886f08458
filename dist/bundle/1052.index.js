export const id = 1052;
export const ids = [1052];
export const modules = {

21052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  judgedDialect: () => (judgedDialect)
});


var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var table = __webpack_require__(893);

var dialect_uses = __webpack_require__(41815);
;







const anotherBuildah = `Or build with a newer buildah: install one, or name one with ${(0,surface.y1)("buildah")}, e.g. a version, a path or an image`;
function refuseDialect(options) {
	const { containerfile, uses, version } = options;
	const missing = uses.filter((use) => table.t[use.id].effect === "refused" && (0,dialect_uses.z)(version, use) === false);
	const [first] = missing;
	if (first === undefined)
		return;
	const { what, since, never, fix } = table.t[first.id];
	const wrong = never ?? `${what} need buildah ≥ ${since}, this is ${version}`;
	const place = (0,places.BW)(containerfile, first.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: ${wrong}: \`${(0,printable.g$)(first.text).slice(0, 200)}\`.`,
		fix: never === undefined ? `${fix} ${anotherBuildah} (${newest(missing)} or later).` : fix,
		...(0,written_place.Oh)(place),
	});
}
function newest(missing) {
	const releases = missing.flatMap(({ id }) => table.t[id].since ?? []);
	return releases.reduce((one, other) => Number(one.slice(2)) >= Number(other.slice(2)) ? one : other);
}


var checkout = __webpack_require__(25651);
;




async function judgedDialect({ scope }, ports) {
	const uses = (0,dialect_uses.$)(scope);
	const buildah = uses.some(({ id }) => table.t[id].since !== undefined)
		? await ports.buildahVersion()
		: (0,checkout.L)("nothing in the Containerfile depends on it");
	const version = buildah.known ? buildah.value : undefined;
	refuseDialect({ containerfile: scope.containerfile, uses, version });
	return { uses, buildah };
}


})

};
//# sourceMappingURL=1052.index.js.map
