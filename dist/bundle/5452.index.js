export const id = 5452;
export const ids = [5452];
export const modules = {

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readAdvisories)
/* harmony export */ });
/* harmony import */ var _domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);
/* harmony import */ var _recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5028);



async function readAdvisories(options) {
    const { request, ports } = options;
    const hasRecipe = request.file !== undefined || (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(request, ports) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(options)
        : await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository, tags } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags,
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

/***/ }),

/***/ 5452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/app/source/read-advisories.js
var read_advisories = __webpack_require__(9916);
// EXTERNAL MODULE: ./build/compose/source.js + 37 modules
var source = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var text_failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/options/build-request.js + 3 modules
var build_request = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(8308);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/report/lint.js


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
    return advisories.flatMap((advisory) => {
        const { name, evidence, fix } = advisory;
        const title = forbidden.includes(name)
            ? palette.bad(name)
            : `${palette.warning(name)} (accepted)`;
        return [
            ...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
            ...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
            `  ${line(fix)}`,
        ];
    });
}
function lintVerdict({ advisories, forbidden = [] }) {
    if (advisories.length === 0)
        return "Clean: no advisories.";
    const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
    return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}
function placesOf({ places = [] }) {
    if (places.length === 0)
        return [""];
    const lines = places
        .slice(0, most)
        .map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
    const hidden = places.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,sizes/* counted */.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/cli/run/check.js







async function runCheck(context, refused) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    const request = (0,build_request/* parseBuildRequest */.r)({ forbid: refused, ...(0,command/* rawInputs */.me)(context.arguments) });
    const ports = (0,source/* advisoriesPortsFor */.dM)({ request, env, cwd, signal });
    const { found, prepared, failure } = await (0,read_advisories/* readAdvisories */.g)({ request, ports });
    const lines = [
        ...lintLines(found, palette),
        ...(prepared === undefined
            ? ["The context has no Containerfile: only the source was checked."]
            : []),
        lintVerdict(found),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json"))
        stdout.write((0,json/* renderAdvisoriesJson */.IH)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    return failure === undefined ? 0 : text_failure/* exitCodes */.hS[failure.code];
}
//# sourceMappingURL=check.js.map

/***/ })

};
//# sourceMappingURL=5452.index.js.map
