export const id = 851;
export const ids = [851];
export const modules = {

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

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ aboutExecutable),
  f: () => (/* binding */ adviceCounts)
});

;// CONCATENATED MODULE: ./build/domain/executable.js
/** What an executable can carry of its build; each has its section in docs/executables.md. */
const executableAdviceNames = [
    "build-path",
    "debug",
    "symbols",
    "build-id",
    "vcs-stamp",
    "time-stamp",
];
//# sourceMappingURL=executable.js.map
;// CONCATENATED MODULE: ./build/report/executables.js

/** The advice by kind, in the order of the list of kinds: ten programs with symbols are one thing to mend. */
function adviceCounts(listed) {
    return executableAdviceNames.flatMap((name) => {
        const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
        const fixes = [...new Set(own.map(({ fix }) => fix))];
        return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
    });
}
/** What a program is, in some words: `C, dynamic, GCC: (Debian 12.2.0-14) 12.2.0`. */
function aboutExecutable({ format, language, linkage, compiler, go }) {
    const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
    return [language ?? format.toUpperCase(), linkage, signed]
        .filter((part) => part !== undefined && part !== "")
        .join(", ");
}
//# sourceMappingURL=executables.js.map

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

/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// UNUSED EXPORTS: advisoryLines, sourceLines

// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var causes = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/report/terminal/differences.js



const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
/** Why the two builds differ: a block for each cause at each line, with what to write instead. */
function differenceLines(report, palette) {
    const { differences, differencesOmitted } = report;
    if (differences.length === 0)
        return [];
    const groups = (0,causes/* causeGroups */.w)(differences);
    const count = (0,sizes/* counted */.hS)(differences.length + differencesOmitted, "difference");
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${count} between the two builds, from ${(0,sizes/* counted */.hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,sizes/* counted */.hS)(hidden, "more cause")} in the report`)]
            : []),
    ];
}
function groupLines(group, palette) {
    const { instruction, cause, explanation, varied, fix, evidence } = group;
    const { differences, consequences } = group;
    const where = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
    return [
        `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
        ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
        ...pathLines(differences).map((path) => `    ${path}`),
        ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
        ...(varied === undefined ? [] : [`    ${varied}`]),
        ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
        ...(consequences.length === 0
            ? []
            : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
        ...(fix === undefined ? [] : fixLines(fix, palette)),
    ];
}
function pathLines(differences) {
    const shown = differences
        .slice(0, mostPaths)
        .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
    const hidden = differences.length - shown.length;
    return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
    const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
    const hidden = consequences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
/** What to write instead is what the reader came for: it stands out, and line by line as it is to be written. */
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
/** What was accepted for a while, and until when. */
function exceptionLines(report, palette) {
    if (report.exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...report.exceptions.map(({ exception, paths }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,sizes/* counted */.hS)(paths.length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __webpack_require__(8876);
;// CONCATENATED MODULE: ./build/report/terminal/traces.js



const mostShown = 5;
/** What of the build is in the image: some lines, for hints must not hide the verdict; the report has all. */
function traceLines(report, palette) {
    return [...suspectLines(report, palette), ...executableLines(report)];
}
function suspectLines({ suspects, suspectsOmitted }, palette) {
    const traces = suspects.filter(({ weight }) => weight === "trace");
    const notes = suspects.length - traces.length;
    const hidden = Math.max(0, traces.length - mostShown) + suspectsOmitted;
    return [
        ...(traces.length === 0
            ? []
            : [palette.strong("The image tells of this build (hints, no failure):")]),
        ...traces.slice(0, mostShown).map((found) => `  ${suspectLine(found)}`),
        ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
        ...(notes === 0
            ? []
            : [palette.faint(`${(0,sizes/* counted */.hS)(notes, "trace")} of the source itself: see the report`)]),
    ];
}
function suspectLine({ path, kind, format, excerpt, instruction, count }) {
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return traces_line(`${path}  ${kind}: ${excerpt} (${format}${times}${where})`);
}
/** A build ID alone is what every compiler makes: the report has it, and no line of the log is for it. */
function executableLines({ executables }) {
    const { listed, omitted } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed).filter(({ name }) => name !== "build-id");
    const advised = new Set(groups.flatMap(({ files }) => files));
    if (advised.size === 0)
        return [];
    const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
    const all = (0,sizes/* counted */.hS)(listed.length + omitted, "executable");
    return [
        traces_line(`${advised.size} of ${all} tell of their build (${kinds.join(", ")}): see the report`),
    ];
}
function traces_line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 300)));
}
//# sourceMappingURL=traces.js.map
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/terminal.js






/** Twenty fixes fit, for policy may forbid all advisories at once. */
const longestCure = 6000;
/** The report for a terminal or a log: lines without line ends, the verdict last, where a terminal's reader looks. */
function renderTerminal(report, palette) {
    const verdict = (0,report_verdict/* verdictOf */.V)(report);
    const blocks = [
        advisoryLines(report, palette),
        differenceLines(report, palette),
        exceptionLines(report, palette),
        traceLines(report, palette),
        layerLines(report, palette),
        factLines(report, palette),
        [
            palette[verdict.tone](palette.strong(terminal_line(verdict.text))),
            ...(report.failure === undefined ? [] : [`  ${terminal_line(report.failure.cure, longestCure)}`]),
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
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${terminal_line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${terminal_line(fact)}`)),
        `  ${terminal_line(fix)}`,
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
function layerLines(report, palette) {
    const layers = report.image?.layers ?? [];
    if (layers.length === 0)
        return [];
    return [
        palette.strong(`${(0,sizes/* counted */.hS)(layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(report.image?.size ?? 0)} compressed:`),
        ...layers.map(({ size, origin, instruction }) => {
            const from = instruction === undefined
                ? origin
                : `${instruction.file}:${instruction.line}  ${instruction.text}`;
            return `  ${(0,sizes/* formatBytes */.z3)(size).padStart(9)}  ${terminal_line((0,printable/* shortened */.vI)(from, 120))}`;
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
                .map(({ environment, seconds }) => `${environment} ${(0,sizes/* formatSeconds */.Xo)(seconds)}`)
                .join(", "),
        ],
        [
            "phases",
            timings.map(({ phase, seconds }) => `${phase} ${(0,sizes/* formatSeconds */.Xo)(seconds)}`).join(", "),
        ],
        ["varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason, steps = [] }) => ["not varied", `${variation}${(0,report_variations/* placesOf */.e)(steps)}: ${reason}`]),
        ...report.pushed.map(({ reference }) => ["pushed", reference]),
        ["digest", report.image?.digest ?? ""],
        ["reproducible", report.reproducible],
    ];
    return rows.filter(([, value]) => value !== "").map(([name, value]) => row(name, value, palette));
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${terminal_line(value)}`;
}
function bounded(facts, most) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `… and ${facts.length - most} more`];
}
function terminal_line(text, longest = 1000) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ notAppliedText),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Lines named at most; a Containerfile with more steps without a variation has one reason for all of them. */
const mostLines = 6;
/** `clock not applied at Containerfile:3, :7: reason`. */
function notAppliedText({ variation, reason, steps = [] }) {
    return `${variation} not applied${placesOf(steps)}: ${reason}`;
}
/** ` at Containerfile:3, :7`; nothing when it holds for the whole build. */
function placesOf(steps) {
    const [first, ...others] = steps;
    if (first === undefined)
        return "";
    const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
    const hidden = steps.length - 1 - shown.length;
    return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
//# sourceMappingURL=variations.js.map

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
//# sourceMappingURL=851.index.js.map
