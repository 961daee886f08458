export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildAction: () => (/* binding */ buildAction)
/* harmony export */ });
/* harmony import */ var _compose_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4881);
/* harmony import */ var _compose_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6240);
/* harmony import */ var _domain_build_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6565);
/* harmony import */ var _domain_source_carried_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1161);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6241);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7048);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1740);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7206);










async function buildAction(context) {
    const request = await readRequest(context);
    const outcome = await build(request, context);
    await report(outcome, context);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS[outcome.failure.code];
}
async function readRequest({ env, reporter }) {
    const inputs = _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.readActionInputs(env);
    const carried = await _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.readCarried(env);
    const isWithheld = carried.kind === "withheld";
    if (isWithheld && String(inputs.push).toLowerCase() === "true") {
        reporter.annotate((0,_domain_source_carried_js__WEBPACK_IMPORTED_MODULE_8__/* .notPushed */ .v)(carried.why));
    }
    const request = (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuildRequest */ .r)(isWithheld ? { ...inputs, push: "false" } : inputs);
    _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.maskSecrets((0,_domain_build_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .secretValuesOf */ .WD)(request));
    return request;
}
async function build(request, { env, reporter, signal, entry }) {
    return (0,_compose_build_js__WEBPACK_IMPORTED_MODULE_0__/* .runBuild */ .c)({
        ...{ request, reporter, env, signal, entry },
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        onWorkFolder: (folder) => _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.saveWorkFolder(env, folder),
        onSecrets: _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.maskSecrets,
    });
}
async function report(outcome, { reporter, env }) {
    const { report, failure } = outcome;
    _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.writeOutputs(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.outputValues(outcome));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.writeArtifacts(env, _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.pushedNames(report));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P.writeSummary(env, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report));
    reporter.info((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTerminal */ .bF)(report, _report_palette_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPalette */ .wU).join("\n"));
    for (const annotation of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationsOf */ .I)(report, failure))
        reporter.annotate(annotation);
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ exactCommand),
/* harmony export */   aD: () => (/* binding */ neutralized),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   tn: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

const longestMessage = 4096;
function formatCommand(name, properties, data) {
    const shown = Object.entries(properties).map(([key, value]) => [key, cut(cleaned(value ?? ""))]);
    return exactCommand(name, Object.fromEntries(shown), cut(cleaned(data)));
}
function exactCommand(name, properties, data) {
    const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === "" ? [] : [`${key}=${escapeProperty(value)}`]);
    return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}
function formatAnnotation({ level, title, message, place }) {
    const line = place?.line?.toString();
    return formatCommand(level, { title, file: place?.file, line }, message);
}
function neutralized(text) {
    return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
function cleaned(text) {
    return text.split("\n").map(_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join("\n").replaceAll("##[", "# #[");
}
function cut(text) {
    return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markStarted),
/* harmony export */   H: () => (/* binding */ saveWorkFolder)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8048);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7315);


function markStarted(env) {
    (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .giveValue */ .J)(env, "state", _state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateNames */ .U.started, "true");
}
function saveWorkFolder(env, path) {
    (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .giveValue */ .J)(env, "state", _state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateNames */ .U.workFolder, path);
}
//# sourceMappingURL=saved-state.js.map

/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ giveValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);



function giveValue(env, kind, name, value) {
    const file = env[`GITHUB_${kind.toUpperCase()}`];
    if (file === undefined || file === "") {
        process.stdout.write(`${(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .exactCommand */ .FC)(commands[kind], { name }, value)}\n`);
        return;
    }
    const end = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
const commands = { output: "set-output", state: "save-state" };
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   mP: () => (/* binding */ unwritable)
/* harmony export */ });
class Failure extends Error {
    code;
    fix;
    place;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "Failure";
        this.code = details.code;
        this.fix = details.fix;
        this.place = details.place;
    }
}
const exitCodes = {
    usage: 2,
    forbidden: 1,
    irreproducible: 1,
    "not-varied": 1,
    "secret-in-image": 1,
    build: 3,
    tool: 3,
    registry: 3,
    interrupted: 130,
};
function badInput(input, wrong, fix) {
    return new Failure({ code: "usage", message: `Input \`${input}\`: ${wrong}`, fix });
}
function unwritable(error, folder) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new Failure({
        code: "tool",
        message: `Input \`output\`: ${folder} cannot be written: ${error.message}.`,
        fix: "Free some space there, or name another folder; without `output`, RUNNER_TEMP or TMPDIR says where results go.",
        cause: error,
    });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function nearest(written, known) {
    const longest = 64;
    if (written.length > longest)
        return undefined;
    const wanted = written.toLowerCase();
    let best;
    for (const name of known) {
        const distance = editDistance(wanted, name.toLowerCase());
        const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
        if (near && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function didYouMean(written, known) {
    const name = nearest(written, known);
    return name === undefined ? "" : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);

const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
].join("|"), "g");
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
function visible(text) {
    return text.replace(controls, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
function printable(text) {
    return visible((0,_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text.replace(escapes, ""), "\r"));
}
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
function inert(text) {
    return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
function ending(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-longest);
    return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=trailing.js.map

/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ paletteFor),
/* harmony export */   wU: () => (/* binding */ plainPalette)
/* harmony export */ });
/* unused harmony export colourPalette */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const plainPalette = {
    strong: same,
    faint: same,
    good: same,
    warning: same,
    bad: same,
};
const colourPalette = {
    strong: coloured("bold"),
    faint: coloured("dim"),
    good: coloured("green"),
    warning: coloured("yellow"),
    bad: coloured("red"),
};
function paletteFor(stream, env) {
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}
function same(text) {
    return text;
}
function coloured(format) {
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ advisoryLines),
  bF: () => (/* binding */ renderTerminal),
  Jj: () => (/* binding */ sourceLines)
});

// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/terminal/differences.js
var differences = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/report/traces.js
var traces = __webpack_require__(6245);
;// CONCATENATED MODULE: ./build/report/terminal/traces.js




const mostShown = 5;
function traceLines(proof, palette) {
    return [...foundLines(proof.traces, palette), ...executableLines(proof)];
}
function foundLines({ listed, omitted }, palette) {
    const traces = listed.filter(({ weight }) => weight === "trace");
    const notes = listed.length - traces.length;
    const hidden = Math.max(0, traces.length - mostShown) + omitted;
    return [
        ...(traces.length === 0 ? [] : [palette.strong("Traces of this build in the image:")]),
        ...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
        ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
        ...(notes === 0
            ? []
            : [palette.faint(`${(0,sizes/* counted */.hS)(notes, "trace")} from the source itself: see the report`)]),
    ];
}
function foundLine(found) {
    const { path, kind, format, excerpt, instruction, count } = found;
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return line(`${path}  ${kind}: ${excerpt} (${(0,traces/* traceWeight */.aB)(found)}: ${format}${times}${where})`);
}
function executableLines({ executables }) {
    const { listed, omitted } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed).filter(({ name }) => name !== "build-id");
    const advised = new Set(groups.flatMap(({ files }) => files));
    if (advised.size === 0)
        return [];
    const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
    const all = (0,sizes/* counted */.hS)(listed.length + omitted, "executable");
    return [
        line(`${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`),
    ];
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 300)));
}
//# sourceMappingURL=traces.js.map
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/report/terminal.js







const longestFix = 6000;
function renderTerminal(report, palette) {
    const verdict = (0,headline/* headlineOf */.g)(report);
    const blocks = [
        advisoryLines(report, palette),
        ...ofEach(report, palette, (proof) => [
            (0,headline/* acceptedOf */.$)(report) === undefined ? (0,differences/* differenceLines */.Z)(proof.differences, palette) : [],
            (0,differences/* exceptionLines */.$)(proof, palette),
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
function ofEach({ proofs }, palette, blocks) {
    return proofs.flatMap((proof) => {
        const shown = blocks(proof).filter((block) => block.length > 0);
        const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
        return [...title, ...shown];
    });
}
function advisoryLines(report, palette) {
    const { advisories, forbidden = [] } = report;
    return advisories.flatMap(({ name, message, evidence, fix }) => [
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${terminal_line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${terminal_line(fact)}`)),
        `  ${terminal_line(fix)}`,
    ]);
}
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

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exceptionLines),
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);




const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette) {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "difference")} between the two builds`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
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
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, paths }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(paths.length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

/***/ })

};
//# sourceMappingURL=4452.index.js.map
