export const id = 851;
export const ids = [851];
export const modules = {

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ aboutExecutable),
  f: () => (/* binding */ adviceCounts)
});

;// CONCATENATED MODULE: ./build/domain/findings/executable.js
/** What an executable can reveal about its build; each has its section in docs/executables.md. */
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

/**
 * Groups the advice by kind, in the order of the list of kinds: ten programs with symbols need one
 * fix.
 */
function adviceCounts(listed) {
    return executableAdviceNames.flatMap((name) => {
        const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
        const fixes = [...new Set(own.map(({ fix }) => fix))];
        return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
    });
}
/** Describes a program in a few words: `C, dynamic, GCC: (Debian 12.2.0-14) 12.2.0`. */
function aboutExecutable({ format, language, linkage, compiler, go }) {
    const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
    return [language ?? format.toUpperCase(), linkage, signed]
        .filter((part) => part !== undefined && part !== "")
        .join(", ");
}
//# sourceMappingURL=executables.js.map

/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// UNUSED EXPORTS: advisoryLines, sourceLines

// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var causes = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/report/terminal/differences.js



const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
/**
 * Shows why the two builds differ: a block for each cause at each line, with what to write instead.
 */
function differenceLines({ listed: differences, omitted }, palette) {
    if (differences.length === 0)
        return [];
    const groups = (0,causes/* causeGroups */.w)(differences);
    const count = (0,sizes/* counted */.hS)(differences.length + omitted, "difference");
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
/**
 * Formats a fix, which is what the reader came for: it stands out, line by line as it should be
 * written.
 */
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
/** Shows what was accepted for a while, and until when. */
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, paths }) => {
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
var report_executables = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/report/traces.js
var traces = __webpack_require__(6245);
;// CONCATENATED MODULE: ./build/report/terminal/traces.js




const mostShown = 5;
/**
 * Shows some traces of the build in the image: hints must not hide the verdict, and the report has
 * all of them.
 */
function traceLines(proof, palette) {
    return [...foundLines(proof.traces, palette), ...executableLines(proof)];
}
function foundLines({ listed, omitted }, palette) {
    const traces = listed.filter(({ weight }) => weight === "trace");
    const notes = listed.length - traces.length;
    const hidden = Math.max(0, traces.length - mostShown) + omitted;
    return [
        ...(traces.length === 0 ? [] : [palette.strong("The image tells of this build:")]),
        ...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
        ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
        ...(notes === 0
            ? []
            : [palette.faint(`${(0,sizes/* counted */.hS)(notes, "trace")} of the source itself: see the report`)]),
    ];
}
function foundLine(found) {
    const { path, kind, format, excerpt, instruction, count } = found;
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return traces_line(`${path}  ${kind}: ${excerpt} (${(0,traces/* traceWeight */.a)(found)}: ${format}${times}${where})`);
}
/**
 * Shows the executables with advice. A build ID alone is left out: every compiler writes one, and
 * the report has it.
 */
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
;// CONCATENATED MODULE: ./build/report/terminal.js







/** Enough for twenty fixes, because policy may forbid all advisories at once. */
const longestFix = 6000;
/**
 * Renders the report for a terminal or a log: lines without line ends, with the verdict last, where
 * a reader looks in a terminal.
 */
function renderTerminal(report, palette) {
    const verdict = (0,headline/* headlineOf */.g)(report);
    const blocks = [
        advisoryLines(report, palette),
        ...ofEach(report, palette, (proof) => [
            (0,headline/* acceptedOf */.$)(report) === undefined ? differenceLines(proof.differences, palette) : [],
            exceptionLines(proof, palette),
            traceLines(proof, palette),
            layerLines(proof, palette),
        ]),
        factLines(report, palette),
        [
            palette[verdict.tone](palette.strong(terminal_line(verdict.text))),
            ...(report.failure === undefined ? [] : [`  ${terminal_line(report.failure.fix, longestFix)}`]),
        ],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
/** Renders the blocks of each platform; with several platforms, below the platform's name. */
function ofEach({ proofs }, palette, blocks) {
    return proofs.flatMap((proof) => {
        const shown = blocks(proof).filter((block) => block.length > 0);
        const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
        return [...title, ...shown];
    });
}
/** Formats only the advisories, three or more lines each; a forbidden one is marked. */
function advisoryLines(report, palette) {
    const { advisories, forbidden = [] } = report;
    return advisories.flatMap(({ name, message, evidence, fix }) => [
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${terminal_line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${terminal_line(fact)}`)),
        `  ${terminal_line(fix)}`,
    ]);
}
/** Formats the source with its tags, for the head of a listing. */
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
function layerLines({ image }, palette) {
    const layers = image?.layers ?? [];
    if (layers.length === 0)
        return [];
    return [
        palette.strong(`${(0,sizes/* counted */.hS)(layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image?.size ?? 0)} compressed:`),
        ...layers.map(({ size, origin, instruction }) => {
            const from = instruction === undefined
                ? origin
                : `${instruction.file}:${instruction.line}  ${instruction.text}`;
            return `  ${(0,sizes/* formatBytes */.z3)(size).padStart(9)}  ${terminal_line((0,printable/* shortened */.vI)(from, 120))}`;
        }),
    ];
}
function factLines(report, palette) {
    const { source, timings, proofs } = report;
    const builds = proofs.flatMap((proof) => proof.builds);
    const variations = (0,proof/* variationsOn */.mx)(proofs);
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
        ...(builds.length === 0 ? [] : (0,report_variations/* notVariedTexts */.FS)(variations)).map((text) => ["not varied", text]),
        ...report.pushed.map(({ reference }) => ["pushed", reference]),
        ...proofs.map(({ image }) => ["digest", image?.digest ?? ""]),
        ["reproducible", (0,proof/* verdictOn */.Hc)(proofs)],
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

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ traceWeight)
/* harmony export */ });
/** States what a trace means for the next build, in a word or two. */
function traceWeight({ weight, certain }) {
    if (weight === "note")
        return "note";
    return certain ? "certain to change" : "may be chance";
}
//# sourceMappingURL=traces.js.map

/***/ })

};
//# sourceMappingURL=851.index.js.map
