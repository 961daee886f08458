export const id = 241;
export const ids = [241];
export const modules = {

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   failureAnnotation: () => (/* binding */ failureAnnotation)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1825);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7874);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);







/** The most annotations of one level that a forge shows per step; it drops the rest silently. */
const mostOfLevel = 10;
/**
 * Returns the annotations for lines of the user's files, the most telling first, at most ten of
 * each level.
 */
function annotationsOf(report, failure) {
    const level = failure === undefined ? "warning" : "error";
    const told = failure === undefined ? [] : [failureOf(report, failure)];
    const differences = differenceAnnotations(report, level);
    const all = [
        // A line that makes the builds differ says more than the fact that they do.
        ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
        ...advisoryAnnotations(report, failure),
        ...proofAnnotations(report, failure),
    ];
    return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}
/**
 * Returns the annotation for a failure. If it is about several forbidden advisories, it names each
 * with its fix on a line of its own; their places have annotations of their own.
 */
function failureOf(report, failure) {
    if (failure.code !== "forbidden")
        return failureAnnotation(failure);
    const fixes = forbiddenOf(report).map(({ name, message, fix }) => `${name}: ${message} ${fix}`);
    const lines = fixes.length < 2 ? [failure.fix] : fixes;
    return { level: "error", title: "Twofold", message: [failure.message, ...lines].join("\n") };
}
function forbiddenOf({ advisories, forbidden = [] }) {
    return advisories.filter(({ name }) => forbidden.includes(name));
}
/**
 * Returns annotations for advisories. Forbidden ones are errors at the lines and files that they
 * came from; the others are warnings.
 */
function advisoryAnnotations(report, failure) {
    const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
    const others = report.advisories.filter((advisory) => !refused.includes(advisory));
    return [
        // The failure itself has already named those that came from no file.
        ...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(({ place }) => place !== undefined),
        ...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
    ];
}
/**
 * Returns an advisory once for each place that it came from; if it came from no file, once without
 * a place.
 */
function advisoryAt(advisory, level) {
    const { name, message, fix, places = [] } = advisory;
    const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` };
    return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}
/**
 * Returns the first of each list, then the second of each, so that one advisory with many places
 * does not hide the others.
 */
function inTurns(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
/** Returns the annotation of a failure at its place, with what to do about it. */
function failureAnnotation(failure) {
    return {
        level: "error",
        title: "Twofold",
        message: `${failure.message}\n${failure.fix}`,
        ...(failure.place === undefined ? {} : { place: failure.place }),
    };
}
/**
 * States what the verdict is worth if not every variation was applied; nothing after a failure,
 * which says more.
 */
function proofAnnotations(report, failure) {
    const { proofs } = report;
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .variationsOn */ .mx)(proofs);
    const isBuilt = proofs.some(({ builds }) => builds.length > 0);
    if (failure !== undefined || !isBuilt || (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_3__/* .notVaried */ .t)(variations).length === 0)
        return [];
    const message = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOn */ .Hc)(proofs) === "unchecked"
        ? "Built once: nothing was compared."
        : [
            `The proof is not full: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_4__/* .notAppliedText */ .Ws)(variations)}.`,
            ...(0,_variations_js__WEBPACK_IMPORTED_MODULE_4__/* .notVariedTexts */ .FS)(variations)
                .slice(0, 10)
                .map((text) => (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 500)),
            "`require-varied` makes the step fail over the variations that it names.",
        ].join("\n");
    return [{ level: "notice", title: "Twofold", message }];
}
/** Returns one annotation for each cause at each line, the most telling first. */
function differenceAnnotations(report, level) {
    const accepted = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$)(report);
    const differences = report.proofs.flatMap((proof) => proof.differences.listed);
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .causeGroups */ .w)(differences).map((group) => {
        const { instruction } = group;
        return {
            level: accepted === undefined ? level : "notice",
            title: `${accepted === undefined ? "Not reproducible" : "Accepted difference"}: ${group.cause}`,
            message: groupMessage(group),
            ...(instruction === undefined
                ? {}
                : { place: { file: instruction.file, line: instruction.line } }),
        };
    });
}
function groupMessage({ differences, consequences, explanation, varied, fix, evidence, }) {
    const most = 5;
    const paths = differences.slice(0, most).map(({ path }) => (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200));
    const hidden = differences.length - paths.length;
    const fact = explanation ?? evidence[0];
    return [
        ...paths,
        ...(hidden > 0 ? [`… and ${hidden} more`] : []),
        ...(consequences.length > 0 ? [`also changes ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(consequences.length, "path")}`] : []),
        ...(fact === undefined ? [] : [(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fact, 1000)]),
        ...(varied === undefined ? [] : [varied]),
        ...(fix === undefined ? [] : [(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fix, 2000)]),
    ].join("\n");
}
function capped(all, level) {
    const found = all.filter((annotation) => annotation.level === level);
    if (found.length <= mostOfLevel)
        return found;
    const hidden = found.length - (mostOfLevel - 1);
    return [
        ...found.slice(0, mostOfLevel - 1),
        {
            level,
            title: "Twofold",
            message: `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(hidden, `more ${level}`)}: see the job summary and the report.`,
        },
    ];
}
//# sourceMappingURL=annotations.js.map

/***/ })

};
//# sourceMappingURL=241.index.js.map
