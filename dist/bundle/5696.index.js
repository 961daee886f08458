export const id = 5696;
export const ids = [5696];
export const modules = {

35696:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  b: () => (renderTerminal)
});


var surface = __webpack_require__(13566);

var headline = __webpack_require__(23799);

var terminal_advisories = __webpack_require__(30009);

var terminal_differences = __webpack_require__(92512);

var facts = __webpack_require__(45355);

var causes = __webpack_require__(37269);

var sizes = __webpack_require__(83377);

var terminal_view = __webpack_require__(23383);
;// CONCATENATED MODULE: ./build/report/terminal/findings.js



const mostFindings = 20;
const mostLinesOfFix = 40;
const mostPaths = 2;
const indent = "    ";
function findingBlocks({ listed, omitted }, view) {
    const groups = (0,causes/* causeGroups */.w)(listed);
    return [
        ...groups.slice(0, mostFindings).map((group) => findingBlock(group, view)),
        ...moreBlock({ hidden: groups.length - mostFindings, omitted }, view),
    ];
}
function findingRows({ listed }) {
    return (0,causes/* causeGroups */.w)(listed).map((group) => (0,terminal_view/* line */.n8)(`${placeOf(group) ?? "no single line"}: ${group.cause}: ${pathsOf(group)}`));
}
function moreBlock({ hidden, omitted }, { palette }) {
    const more = [
        ...(hidden > 0 ? [(0,sizes/* counted */.hS)(hidden, "more finding")] : []),
        ...(omitted > 0 ? [`${(0,sizes/* counted */.hS)(omitted, "difference")} that the report does not list`] : []),
    ];
    return more.length === 0 ? [] : [[palette.faint(`  … and ${more.join(", and ")}`)]];
}
function findingBlock(group, view) {
    const { explanation, fix } = group;
    const [sentence = "", ...written] = (fix ?? "").split("\n").slice(0, mostLinesOfFix);
    return [
        ...headLines(group, view),
        ...(explanation === undefined
            ? []
            : explanation
                .split("\n")
                .flatMap((text) => (0,terminal_view/* wrapped */.ky)((0,terminal_view/* line */.n8)(text), view, indent.length))
                .map((text) => `${indent}${text}`)),
        ...(fix === undefined ? [] : fixLines({ sentence, written }, view)),
    ];
}
function headLines(group, view) {
    const { palette } = view;
    const place = (0,terminal_view/* line */.n8)(placeOf(group) ?? "no single line");
    const paths = (0,terminal_view/* line */.n8)(pathsOf(group));
    const head = `  ${palette.strong(place)}  ${palette.bad(group.cause)}`;
    return (0,terminal_view/* fits */.lA)(`  ${place}  ${group.cause}  ${paths}`, view)
        ? [`${head}  ${paths}`]
        : [head, `${indent}${(0,terminal_view/* cut */.Jj)(paths, view, indent.length)}`];
}
function fixLines({ sentence, written }, view) {
    const label = "fix: ";
    const used = indent.length + label.length;
    const [first = "", ...rest] = (0,terminal_view/* wrapped */.ky)((0,terminal_view/* line */.n8)(sentence), view, used);
    const further = [...rest, ...written.map((text) => (0,terminal_view/* line */.n8)(text, 4000))];
    return [
        `${indent}${view.palette.good(label.trimEnd())} ${first}`,
        ...further.map((text) => `${" ".repeat(used)}${text}`),
    ];
}
function placeOf({ instruction }) {
    return instruction === undefined ? undefined : `${instruction.file}:${instruction.line}`;
}
function pathsOf({ differences, consequences }) {
    const own = named(differences, ({ path, kind }) => kind === "content" ? path : `${path} (${kind})`);
    const carried = named(consequences, ({ path }) => path);
    if (carried === "")
        return own;
    return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}
function named(differences, nameOf) {
    const hidden = differences.length - mostPaths;
    const shown = differences.slice(0, mostPaths).map(nameOf).join(", ");
    return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}
//# sourceMappingURL=findings.js.map

var printable = __webpack_require__(81962);

var fixes = __webpack_require__(47656);
;// CONCATENATED MODULE: ./build/report/terminal/fixes.js



const mostInstructions = 20;
const mostLines = 200;
function fixes_fixLines(tried, palette) {
    if (tried === undefined)
        return [];
    const { instructions, result } = tried;
    const more = instructions.length - mostInstructions;
    const block = (0,fixes/* fixesBlock */.xC)(tried);
    const hidden = block.length - mostLines;
    const shown = block.slice(0, mostLines).map((text) => line(text, 4000));
    return [
        palette.strong(line((0,fixes/* fixesVerdict */.pC)(tried), 2000)),
        ...instructions.slice(0, mostInstructions).map((each) => instructionLine(each, palette)),
        ...(more > 0 ? [palette.faint(`  … and ${more} more in the report`)] : []),
        ...(block.length === 0 ? [] : [""]),
        ...(result === "passed" ? shown : shown.map((text) => palette.faint(`  ${text}`))),
        ...(hidden > 0 ? [palette.faint(`… and ${(0,sizes/* counted */.hS)(hidden, "more line")} in the report`)] : []),
    ];
}
function instructionLine(tried, palette) {
    const { file, line: number } = tried.instruction;
    const tone = tried.result === "passed" ? palette.good : palette.warning;
    return `  ${palette.strong(line(`${file}:${number}`))}  ${tone(line((0,fixes/* instructionVerdict */.SY)(tried)))}`;
}
function line(text, longest = 1000) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=fixes.js.map
;// CONCATENATED MODULE: ./build/report/terminal/layers.js



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
            return `  ${(0,sizes/* formatBytes */.z3)(size).padStart(9)}  ${(0,terminal_view/* line */.n8)((0,printable/* shortened */.vI)(from, 120))}`;
        }),
    ];
}
//# sourceMappingURL=layers.js.map

var traces = __webpack_require__(24748);
;// CONCATENATED MODULE: ./build/report/terminal.js










const longestFix = 6000;
function renderTerminal(report, view, places = {}) {
    if (view.detail === "quiet")
        return quietLines(report, view, places);
    const blocks = [
        [
            ...verdictLines(report, view),
            ...(report.failure?.code === "forbidden" ? [] : adviceLines(report, view)),
        ],
        ...forbiddenBlocks(report, view),
        ...ofEach(report, view, (proof) => [
            ...((0,headline/* acceptedOf */.$f)(report) === undefined ? findings(proof, view) : []),
            (0,terminal_differences/* exceptionLines */.$)(proof, view.palette),
            fixes_fixLines(proof.triedFixes, view.palette),
            ...(view.detail === "verbose" ? moreBlocks(proof, view) : []),
        ]),
        (0,facts/* factLines */.K)(report, view, places),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
function quietLines(report, view, { temporary, page }) {
    const isAccepted = (0,headline/* acceptedOf */.$f)(report) !== undefined;
    return [
        ...verdictLines(report, view),
        ...adviceLines(report, view),
        ...(isAccepted ? [] : report.proofs.flatMap((proof) => findingRows(proof.differences))),
        ...report.proofs.flatMap(({ triedFixes }) => fixes_fixLines(triedFixes, view.palette)),
        ...(temporary === undefined || page === undefined ? [] : [(0,terminal_view/* line */.n8)(`report: ${page}`)]),
    ];
}
function verdictLines(report, view) {
    const { tone, text } = (0,headline/* headlineOf */.gD)(report);
    const { palette } = view;
    const said = report.failure?.output ?? [];
    return [
        ...(0,terminal_view/* wrapped */.ky)((0,terminal_view/* line */.n8)(text), view, 0).map((each) => palette[tone](palette.strong(each))),
        ...said.map((each) => palette.faint(`  │ ${(0,terminal_view/* line */.n8)(each)}`)),
    ];
}
function adviceLines(report, view) {
    const advice = (0,headline/* adviceOf */.wr)(report);
    if (advice === undefined)
        return [];
    return (0,terminal_view/* wrapped */.ky)((0,terminal_view/* line */.n8)(advice, longestFix), view, 2).map((text) => `  ${text}`);
}
function forbiddenBlocks(report, view) {
    const { forbidden = [], failure } = report;
    if (failure?.code !== "forbidden")
        return [];
    const advisories = report.advisories.filter(({ name }) => forbidden.includes(name));
    const them = advisories.length === 1 ? "it" : "them";
    const or = `Or take ${them} out of ${(0,surface/* setting */.Pe)("forbid")}.`;
    return [(0,terminal_advisories/* advisoryLines */.N)({ advisories, forbidden }, view.palette), [(0,surface/* onSurface */.rG)(or, view.surface)]];
}
function findings({ differences }, view) {
    return view.detail === "verbose"
        ? [(0,terminal_differences/* differenceLines */.Z)(differences, view.palette)]
        : findingBlocks(differences, view);
}
function moreBlocks(proof, { palette }) {
    return [(0,traces/* traceLines */.v$)(proof, palette), layerLines(proof, palette)];
}
function ofEach({ proofs }, { palette }, blocks) {
    return proofs.flatMap((proof) => {
        const shown = blocks(proof).filter((block) => block.length > 0);
        const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
        return [...title, ...shown];
    });
}
//# sourceMappingURL=terminal.js.map

}),

30009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86428);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23383);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
    return advisories.flatMap((advisory) => {
        const { name, message } = advisory;
        const title = forbidden.includes(name)
            ? palette.bad(`${name} (forbidden)`)
            : palette.warning(name);
        return [`${title}  ${(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(message)}`, ...detailLines(advisory, palette)];
    });
}
function advisoryInLog(advisory) {
    const { name, message } = advisory;
    return [`advisory ${name}: ${(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(message)}`, ...detailLines(advisory, _palette_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPalette */ .wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
    const hidden = evidence.length - mostFacts;
    const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
    return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(fact)}`)), `  ${(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(fix)}`];
}
//# sourceMappingURL=advisories.js.map

}),

92512:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54787);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37269);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83377);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41161);





const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(total, "difference")} between ${two}`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
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
        ...exceptions.map(({ exception, ...covered }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredPaths */ .$s)(covered).length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

}),

45355:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sourceLines),
  K: () => (factLines)
});
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13158);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37269);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51406);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23799);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83377);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13605);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24748);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23383);









const nameWidth = 13;
const mostTags = 10;
function factLines(report, view, places) {
    const { proofs, pushed } = report;
    const builds = proofs.flatMap((proof) => proof.builds);
    const rows = [
        ...proofs.flatMap(imageRows),
        ...pushed.map(({ reference }) => ["pushed", reference]),
        ["layout", places.layout ?? ""],
        ...(view.detail === "verbose" ? [] : hintRows(proofs)),
        ...sourceRows(report.source),
        ["advisories", report.advisories.map(({ name }) => name).join(", ")],
        ...(builds.length === 0 ? [] : variedRows(report, view)),
        [
            "builds",
            builds
                .map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(seconds)}`)
                .join(", "),
        ],
        ["phases", phasesText(report, view)],
        ["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
        ["kept in", keptText(places, view)],
        ["read more", explainText(report, view)],
    ];
    return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
}
function sourceLines(source, palette) {
    const view = { palette, surface: "command line", detail: "normal" };
    return sourceRows(source)
        .filter(([, value]) => value !== "")
        .flatMap((row) => rowLines(row, view));
}
function phasesText({ timings }, { detail }) {
    const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
    const least = detail === "verbose" ? 0 : total / 20;
    return timings
        .filter(({ seconds }) => seconds >= least)
        .map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(seconds)}`)
        .join(", ");
}
function keptText({ temporary }, { surface }) {
    if (temporary === undefined || surface === "workflow")
        return "";
    return (0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(`${temporary}, until you remove it; ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("output")} names another folder`, surface);
}
function explainText(report, { surface }) {
    if (surface !== "command line" || (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedOf */ .$f)(report) !== undefined)
        return "";
    const { failure, forbidden = [], proofs } = report;
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .causeGroups */ .w)(proofs.flatMap(({ differences }) => differences.listed));
    const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
    return names.length === 0 ? "" : (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .explainCommand */ .bn)(names);
}
function imageRows({ image }) {
    if (image === undefined)
        return [];
    return [
        ["digest", image.digest],
        ["size", `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(image.size)} compressed`],
    ];
}
function sourceRows({ id, tag, otherTags = [] }) {
    const hidden = otherTags.length - mostTags;
    const others = otherTags.slice(0, mostTags).map((other) => other.tag);
    return [
        ["source", id],
        ["tag", tag ?? ""],
        ["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
    ];
}
function variedRows({ proofs }, { detail }) {
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .variationsOn */ .mx)(proofs);
    if (detail !== "verbose" && (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOn */ .Hc)(proofs) === "false")
        return [];
    return [
        ["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
        ...(0,_variations_js__WEBPACK_IMPORTED_MODULE_8__/* .notVariedTexts */ .FS)(variations).map((text) => ["not varied", text]),
    ];
}
function hintRows(proofs) {
    return proofs.flatMap((proof) => [
        ["traces", (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .tracesText */ .Kc)(proof) ?? ""],
        ["executables", (0,_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .executablesText */ .Xd)(proof.executables) ?? ""],
    ]);
}
function rowLines([name, value], view) {
    const [first = "", ...rest] = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapped */ .ky)((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(value), view, nameWidth);
    return [
        `${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
        ...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
    ];
}
//# sourceMappingURL=facts.js.map

}),

24748:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kc: () => (tracesText),
  Xd: () => (executablesText),
  v$: () => (traceLines)
});
/* harmony import */ var _domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54682);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);
/* harmony import */ var _executables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2586);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41161);





const mostShown = 5;
function traceLines(proof, palette) {
    const executables = executablesText(proof.executables);
    return [
        ...foundLines(proof.traces, palette),
        ...(executables === undefined ? [] : [line(executables)]),
    ];
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
            : [palette.faint(`${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(notes, "trace")} from the source itself: see the report`)]),
    ];
}
function foundLine(found) {
    const { path, kind, format, excerpt, instruction, count } = found;
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return line(`${path}  ${kind}: ${excerpt} (${(0,_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .traceWeight */ .aB)(found)}: ${format}${times}${where})`);
}
function executablesText({ listed, omitted }) {
    const groups = (0,_executables_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceCounts */ .f)(listed).filter(({ name }) => name !== "build-id");
    const advised = new Set(groups.flatMap(({ files }) => files));
    if (advised.size === 0)
        return undefined;
    const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
    const all = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(listed.length + omitted, "executable");
    return `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`;
}
function tracesText({ traces, differences, }) {
    const told = new Set(differences.listed.map(({ path }) => (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOfPath */ .TN)(path)));
    const found = traces.listed.filter(({ weight, path }) => weight === "trace" && !told.has((0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOfPath */ .TN)(path)));
    const count = found.length + traces.omitted;
    if (count === 0)
        return undefined;
    const certain = found.filter((trace) => trace.certain).length;
    return `${count} of this build in the image, ${certain === 0 ? "none" : certain} certain to change: see the report`;
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 300)));
}
//# sourceMappingURL=traces.js.map

}),

23383:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
    if (columns === undefined)
        return [text];
    const width = Math.min(widest, Math.max(narrowest, columns)) - used;
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
        if (fits)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function cut(text, { columns }, used) {
    const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
    const characters = [...text];
    return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
    return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
    return [...text].length;
}
//# sourceMappingURL=view.js.map

})

};
//# sourceMappingURL=5696.index.js.map
