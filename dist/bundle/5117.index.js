export const id = 5117;
export const ids = [5117];
export const modules = {

65117:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  judgedDialect: () => (judgedDialect)
});


var places = __webpack_require__(31420);

var written_place = __webpack_require__(79287);

var failure = __webpack_require__(44195);

var printable = __webpack_require__(81962);

var surface = __webpack_require__(13566);

var table = __webpack_require__(15985);

var dialect_uses = __webpack_require__(10403);
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


var checkout = __webpack_require__(11255);
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
//# sourceMappingURL=5117.index.js.map
