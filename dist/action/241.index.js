export const id = 241;
export const ids = [241];
export const modules = {

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   failureAnnotation: () => (/* binding */ failureAnnotation)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);


/** A forge shows so many a step and level, and drops the rest without a word. */
const mostOfLevel = 10;
/** What goes to lines of the user's files, the most telling first, at most ten of a level. */
function annotationsOf(report, failure) {
    const level = failure === undefined ? "warning" : "error";
    const told = failure === undefined ? [] : [failureOf(report, failure)];
    const differences = differenceAnnotations(report.differences, level);
    const all = [
        // A line that makes the builds differ says more than the fact that they do.
        ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
        ...advisoryAnnotations(report, failure),
    ];
    return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}
/** A failure over forbidden advisories names each with its fix, a line each; their places have annotations of their own. */
function failureOf(report, failure) {
    if (failure.code !== "forbidden")
        return failureAnnotation(failure);
    const fixes = forbiddenOf(report).map(({ name, message, fix }) => `${name}: ${message} ${fix}`);
    const lines = fixes.length < 2 ? [failure.cure] : fixes;
    return { level: "error", title: "Twofold", message: [failure.message, ...lines].join("\n") };
}
function forbiddenOf({ advisories, forbidden = [] }) {
    return advisories.filter(({ name }) => forbidden.includes(name));
}
/** Forbidden advisories are errors at the lines and files that they came from; the others are warnings. */
function advisoryAnnotations(report, failure) {
    const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
    const others = report.advisories.filter((advisory) => !refused.includes(advisory));
    return [
        // The failure itself has told those that came from no file.
        ...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(({ place }) => place !== undefined),
        ...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
    ];
}
/** An advisory at each place that it came from; one that came from no file has none. */
function advisoryAt(advisory, level) {
    const { name, message, fix, places = [] } = advisory;
    const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` };
    return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}
/** The first of each list, then the second of each: one advisory with many places does not hide the others. */
function inTurns(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
/** A failure at its place, with what to do about it. */
function failureAnnotation(failure) {
    return {
        level: "error",
        title: "Twofold",
        message: `${failure.message}\n${failure.cure}`,
        ...(failure.place === undefined ? {} : { place: failure.place }),
    };
}
/** One annotation for each instruction that made something differ, the one with the most differences first. */
function differenceAnnotations(differences, level) {
    const byPlace = new Map();
    for (const difference of differences) {
        const { instruction } = difference;
        const key = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
        const group = byPlace.get(key);
        if (group === undefined)
            byPlace.set(key, [difference]);
        else
            group.push(difference);
    }
    return [...byPlace.values()]
        .sort((a, b) => hasPlace(b) - hasPlace(a) || b.length - a.length)
        .map((group) => groupAnnotation(group, level));
}
function hasPlace(group) {
    return group[0]?.instruction === undefined ? 0 : 1;
}
function groupAnnotation(group, level) {
    const instruction = group[0]?.instruction;
    const shown = group.slice(0, 5).map(({ path, kind, evidence }) => {
        const fact = evidence[0] === undefined ? "" : `: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(evidence[0], 200)}`;
        return `${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200)} (${kind})${fact}`;
    });
    const hidden = group.length - shown.length;
    return {
        level,
        title: `Not reproducible: ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(group.length, "difference")}`,
        message: [...shown, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join("\n"),
        ...(instruction === undefined
            ? {}
            : { place: { file: instruction.file, line: instruction.line } }),
    };
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
            message: `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, `more ${level}`)}: see the job summary and the report.`,
        },
    ];
}
//# sourceMappingURL=annotations.js.map

/***/ }),

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

/***/ })

};
//# sourceMappingURL=241.index.js.map
