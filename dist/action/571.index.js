export const id = 571;
export const ids = [571];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputValues: () => (/* binding */ outputValues),
/* harmony export */   pushedNames: () => (/* binding */ pushedNames),
/* harmony export */   writeOutputs: () => (/* binding */ writeOutputs)
/* harmony export */ });
/** The value of every output; empty for what is not known, as for a step that failed early. */
function outputValues(facts) {
    const { report, tags, layout = "", reportFile = "", pageFile = "" } = facts;
    const { source, image } = report;
    return {
        digest: image?.digest ?? "",
        "image-id": image?.imageId ?? "",
        image: pushedNames(report).join("\n"),
        tags: tags.join("\n"),
        reproducible: report.reproducible,
        varied: JSON.stringify(report.variations.applied),
        "not-varied": JSON.stringify(report.variations.notApplied),
        advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
        "source-id": source.id,
        repository: source.repository,
        offset: source.offset,
        version: source.version,
        revision: source.revision,
        layout,
        report: reportFile,
        "report-html": pageFile,
    };
}
/** What was pushed as `name@sha256:…`, each once. */
function pushedNames(report) {
    const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
    return [...new Set(names)];
}
/** Writes the outputs that have a value. */
async function writeOutputs(values) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 143));
    for (const [name, value] of Object.entries(values)) {
        // An empty offset is the repository's root: nothing to write, and the same to who reads it.
        if (value !== "")
            core.setOutput(name, value);
    }
}
/** A colon after the last slash starts the tag; one before it, a registry's port. */
function withoutTag(reference) {
    const name = reference.replace(/@.*$/, "");
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
//# sourceMappingURL=outputs.js.map

/***/ })

};
//# sourceMappingURL=571.index.js.map
