export const id = 299;
export const ids = [299];
export const modules = {

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would be shown as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `1 file`, `3 files`, `1,204 files`. */
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* unused harmony exports advisoryLines, sourceLines */
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7342);



/** Twenty fixes fit, for policy may forbid all advisories at once. */
const longestCure = 6000;
/** The report for a terminal or a log: lines without line ends, the verdict last, where a terminal's reader looks. */
function renderTerminal(report, palette) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(report);
    const blocks = [
        advisoryLines(report, palette),
        differenceLines(report, palette),
        layerLines(report, palette),
        factLines(report, palette),
        [
            palette[verdict.tone](palette.strong(line(verdict.text))),
            ...(report.failure === undefined ? [] : [`  ${line(report.failure.cure, longestCure)}`]),
        ],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
/** The advisories alone, three or more lines each; a forbidden one is marked. */
function advisoryLines(report, palette) {
    const { advisories, forbidden = [] } = report;
    return advisories.flatMap(({ name, message, evidence, fix }) => [
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${line(fact)}`)),
        `  ${line(fix)}`,
    ]);
}
/** The source with its tags, for the head of a listing. */
function sourceLines(source, palette) {
    return sourceRows(source)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => row(name, value, palette));
}
function sourceRows({ id, tag, otherTags = [] }) {
    return [
        ["source", id],
        ["tag", tag ?? ""],
        [
            "other tags",
            bounded(otherTags.map((other) => other.tag), 10).join(", "),
        ],
    ];
}
function differenceLines(report, palette) {
    const { differences, differencesOmitted } = report;
    if (differences.length === 0)
        return [];
    const most = 30;
    const hidden = differences.length - most + differencesOmitted;
    const title = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(differences.length + differencesOmitted, "difference");
    return [
        palette.strong(`${title} between the two builds:`),
        ...differences.slice(0, most).flatMap((difference) => oneDifference(difference, palette)),
        ...(hidden > 0 ? [palette.faint(`  … and ${hidden} more in the report`)] : []),
    ];
}
function oneDifference(difference, palette) {
    const { path, kind, layer, instruction, evidence } = difference;
    const where = layer === undefined ? "" : `, layer ${layer}`;
    return [
        `  ${palette.bad(line(path))}  ${palette.faint(`${kind}${where}`)}`,
        ...(instruction === undefined
            ? []
            : [`    ${line(`${instruction.file}:${instruction.line}  ${instruction.text}`)}`]),
        ...bounded(evidence, 5).map((fact) => palette.faint(`    ${line(fact)}`)),
    ];
}
function layerLines(report, palette) {
    const layers = report.image?.layers ?? [];
    if (layers.length === 0)
        return [];
    return [
        palette.strong(`${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(layers.length, "layer")}, ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(report.image?.size ?? 0)} compressed:`),
        ...layers.map(({ size, origin, instruction }) => {
            const from = instruction === undefined
                ? origin
                : `${instruction.file}:${instruction.line}  ${instruction.text}`;
            return `  ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(size).padStart(9)}  ${line((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(from, 120))}`;
        }),
    ];
}
function factLines(report, palette) {
    const { source, builds, timings, variations } = report;
    const rows = [
        ...sourceRows(source),
        [
            "builds",
            builds
                .map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)}`)
                .join(", "),
        ],
        [
            "phases",
            timings.map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(seconds)}`).join(", "),
        ],
        ["varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason }) => ["not varied", `${variation}: ${reason}`]),
        ...report.pushed.map(({ reference }) => ["pushed", reference]),
        ["digest", report.image?.digest ?? ""],
        ["reproducible", report.reproducible],
    ];
    return rows.filter(([, value]) => value !== "").map(([name, value]) => row(name, value, palette));
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${line(value)}`;
}
function bounded(facts, most) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `… and ${facts.length - most} more`];
}
function line(text, longest = 1000) {
    return (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, longest)));
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6477);

/** What came of the run, in one sentence. */
function verdictOf(report) {
    const { failure } = report;
    const differ = report.reproducible === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (report.reproducible) {
        case "true":
            return {
                tone: "good",
                text: `Reproducible: built twice, bit for bit the same${pushedTo(report)}.`,
            };
        case "false":
            return {
                tone: failure === undefined ? "warning" : "bad",
                text: `Not reproducible: the two builds differ${inWhat(report)}${pushedTo(report)}.`,
            };
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
function inWhat(report) {
    const count = report.differences.length + report.differencesOmitted;
    return count === 0 ? "" : ` in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
//# sourceMappingURL=299.index.js.map
