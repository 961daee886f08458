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
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);



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
/** One annotation for each cause at each line, the most telling first. */
function differenceAnnotations(differences, level) {
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences).map((group) => {
        const { instruction } = group;
        return {
            level,
            title: `Not reproducible: ${group.cause}`,
            message: groupMessage(group),
            ...(instruction === undefined
                ? {}
                : { place: { file: instruction.file, line: instruction.line } }),
        };
    });
}
function groupMessage({ differences, consequences, explanation, varied, fix, evidence, }) {
    const most = 5;
    const paths = differences.slice(0, most).map(({ path }) => (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200));
    const hidden = differences.length - paths.length;
    const fact = explanation ?? evidence[0];
    return [
        ...paths,
        ...(hidden > 0 ? [`… and ${hidden} more`] : []),
        ...(consequences.length > 0 ? [`also changes ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(consequences.length, "path")}`] : []),
        ...(fact === undefined ? [] : [(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fact, 1000)]),
        ...(varied === undefined ? [] : [varied]),
        ...(fix === undefined ? [] : [(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fix, 2000)]),
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
            message: `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(hidden, `more ${level}`)}: see the job summary and the report.`,
        },
    ];
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ causeGroups)
});

;// CONCATENATED MODULE: ./build/report/responsible.js
/** What builds with some variations alone have told of some differences; names are in backticks. */
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps not with it alone: \`extra-builds\` allowed no more builds to tell.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: \`extra-builds\` allowed no more builds to tell which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=responsible.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

/** The differences by cause and instruction, the most telling group first; what only carries one onward behind it. */
function causeGroups(differences) {
    const groups = new Map();
    const groupOf = (key) => {
        const found = groups.get(key) ?? { origins: [], consequences: [] };
        groups.set(key, found);
        return found;
    };
    for (const difference of differences) {
        const { cause, instruction, carries } = difference;
        if (carries === undefined)
            groupOf(keyOf(cause, instruction)).origins.push(difference);
        else
            groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
    }
    return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
    const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
    const { origins, consequences } = group;
    const candidates = origins.length > 0 ? origins : consequences;
    const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
    return {
        cause: surest?.cause ?? "unknown",
        confidence: surest?.confidence ?? 0,
        instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
        explanation: surest?.explanation,
        varied: variationSentence(candidates),
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
/** Known before unknown, with a line before without, surer before less sure, then what makes more differ. */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

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
