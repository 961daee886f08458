export const id = 9172;
export const ids = [9172];
export const modules = {

69172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (cutOffFix),
  c: () => (refuseOpenSteps),
  checkHermetic: () => (checkHermetic)
});
/* harmony import */ var _advise_rules_unverified_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12207);
/* harmony import */ var _containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26387);
/* harmony import */ var _containerfile_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54837);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67271);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8579);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76158);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10970);







function checkHermetic({ hermetic }, scope) {
    if (hermetic === undefined)
        return;
    checkStages(hermetic, scope);
    const { file } = scope.containerfile;
    const add = (0,_advise_rules_unverified_download_js__WEBPACK_IMPORTED_MODULE_0__/* .unverifiedAdds */ .M)({ scope }).find(({ stage }) => (0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__/* .isCutOffStage */ .c)(hermetic, stage));
    if (add === undefined)
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${add.line}: \`${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(add.text, 200)}\` fetches something that no digest pins, in a stage that ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)("hermetic")} cuts off from the network.`,
        fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or move it into a stage that ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)("fetch-stages")} names.`,
        place: { file, line: add.line },
    });
}
function checkStages({ fetchStages }, { containerfile }) {
    const names = containerfile.stages.map(_containerfile_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb);
    const unknown = fetchStages.find((name) => !names.includes(name));
    if (unknown === undefined)
        return;
    const listed = names.slice(0, 20).map((name) => `\`${name}\``);
    throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)("fetch-stages", `${containerfile.file} has no stage ${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)(unknown, 100))}${(0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(unknown, names)}`, `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`);
}
function refuseOpenSteps({ hermetic }, { noShim, means }) {
    if (hermetic === undefined)
        return;
    const lacks = "lacks" in means.network ? means.network.lacks : undefined;
    if (noShim === undefined && lacks === undefined)
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)("hermetic")} is not possible here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
        fix: noShim === undefined
            ? "Install what is missing, or leave the input out."
            : "Install runc or crun where it can start containers, or leave the input out.",
    });
}
function cutOffFix({ hermetic }, { containerfile }, instruction) {
    const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
    if (stage === undefined || instruction?.keyword !== "RUN")
        return undefined;
    if (!(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__/* .isCutOffStage */ .c)(hermetic, stage))
        return undefined;
    return `${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)("hermetic")} cuts this step off from the network. If it needs to fetch something, do that in a stage of its own, name that stage in ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .Pe)("fetch-stages")}, and copy from it; otherwise fix the instruction.`;
}
//# sourceMappingURL=hermetic.js.map

})

};
//# sourceMappingURL=9172.index.js.map
