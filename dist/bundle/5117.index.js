export const id = 5117;
export const ids = [5117];
export const modules = {

65117:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  judgedDialect: () => (judgedDialect)
});


var failure = __webpack_require__(44195);

var printable = __webpack_require__(81962);

var surface = __webpack_require__(13566);

var table = __webpack_require__(15985);

var dialect_uses = __webpack_require__(10403);
;// CONCATENATED MODULE: ./build/dialect/refuse.js





const anotherBuildah = `Or build with a newer buildah: install one, or name one with ${(0,surface/* namedSetting */.y1)("buildah")}, e.g. a version, a path or an image`;
function refuseDialect(options) {
    const { file, uses, version } = options;
    const missing = uses.filter((use) => table/* dialect */.t[use.id].effect === "refused" && (0,dialect_uses/* has */.z)(version, use) === false);
    const [first] = missing;
    if (first === undefined)
        return;
    const { what, since, never, fix } = table/* dialect */.t[first.id];
    const wrong = never ?? `${what} need buildah ≥ ${since}, this is ${version}`;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${first.line}: ${wrong}: \`${(0,printable/* printable */.g$)(first.text).slice(0, 200)}\`.`,
        fix: never === undefined ? `${fix} ${anotherBuildah} (${newest(missing)} or later).` : fix,
        place: { file, line: first.line },
    });
}
function newest(missing) {
    const releases = missing.flatMap(({ id }) => table/* dialect */.t[id].since ?? []);
    return releases.reduce((one, other) => Number(one.slice(2)) >= Number(other.slice(2)) ? one : other);
}
//# sourceMappingURL=refuse.js.map

var checkout = __webpack_require__(11255);
;// CONCATENATED MODULE: ./build/app/source/judge-dialect.js




async function judgedDialect({ scope }, ports) {
    const uses = (0,dialect_uses/* dialectUses */.$)(scope);
    const buildah = uses.some(({ id }) => table/* dialect */.t[id].since !== undefined)
        ? await ports.buildahVersion()
        : (0,checkout/* unknown */.L)("nothing in the Containerfile depends on it");
    const version = buildah.known ? buildah.value : undefined;
    refuseDialect({ file: scope.containerfile.file, uses, version });
    return { uses, buildah };
}
//# sourceMappingURL=judge-dialect.js.map

})

};
//# sourceMappingURL=5117.index.js.map
