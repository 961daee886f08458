export const id = 2085;
export const ids = [2085];
export const modules = {

68595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (causeIds)
});
const causeIds = [
    "clock",
    "compile-date",
    "archive-mtime",
    "gzip-mtime",
    "zip-mtime",
    "pyc-mtime",
    "package-log",
    "ldconfig-cache",
    "machine-id",
    "shadow-day",
    "random",
    "key-material",
    "temp-name",
    "order",
    "hash-seed",
    "race",
    "file-order",
    "build-path",
    "build-id",
    "hostname",
    "kernel-name",
    "cpu-count",
    "timezone",
    "locale",
    "umask",
    "owner",
    "mode",
    "xattr",
    "user-env",
    "context-mtime",
    "network",
    "base-changed",
    "toolchain-version",
    "unknown",
];
//# sourceMappingURL=cause.js.map

}),

90149:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (annotationsOf),
  Q: () => (failureAnnotation)
});
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49845);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13158);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37269);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23799);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83377);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13605);







const mostOfLevel = 10;
function annotationsOf(report, failure) {
    const level = failure === undefined ? "warning" : "error";
    const told = failure === undefined ? [] : [failureOf(report, failure)];
    const differences = differenceAnnotations(report, level);
    const all = [
        ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
        ...advisoryAnnotations(report, failure),
        ...proofAnnotations(report, failure),
    ];
    return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}
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
function advisoryAnnotations(report, failure) {
    const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
    const others = report.advisories.filter((advisory) => !refused.includes(advisory));
    return [
        ...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(({ place }) => place !== undefined),
        ...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
    ];
}
function advisoryAt(advisory, level) {
    const { name, message, fix, places = [] } = advisory;
    const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` };
    return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}
function inTurns(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
const mostOutput = 5;
function failureAnnotation(failure) {
    return {
        level: "error",
        title: "Twofold",
        message: [failure.message, ...failure.output.slice(-mostOutput), failure.fix].join("\n"),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    };
}
function proofAnnotations(report, failure) {
    const { proofs } = report;
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .variationsOn */ .mx)(proofs);
    const isBuilt = proofs.some(({ builds }) => builds.length > 0);
    if (failure !== undefined || !isBuilt || (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_3__/* .notVaried */ .t)(variations).length === 0)
        return [];
    const message = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOn */ .Hc)(proofs) === "unchecked"
        ? "Built once: nothing was compared."
        : [
            `The two builds were not varied in every way: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_4__/* .notAppliedText */ .Ws)(variations)}.`,
            ...(0,_variations_js__WEBPACK_IMPORTED_MODULE_4__/* .notVariedTexts */ .FS)(variations)
                .slice(0, 10)
                .map((text) => (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 500)),
            "To make the step fail when a variation is missing, name that variation in `require-varied`.",
        ].join("\n");
    return [{ level: "notice", title: "Twofold", message }];
}
function differenceAnnotations(report, level) {
    const accepted = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$f)(report);
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

}),

62303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  F: () => (renderFailureSummary),
  B: () => (renderSummary)
});


var printable = __webpack_require__(81962);

var headline = __webpack_require__(23799);

var sizes = __webpack_require__(83377);
;// CONCATENATED MODULE: ./build/report/summary/block.js


const blockBudget = 60_000;
function blockOf(lines, language) {
    if (lines.length === 0)
        return [];
    const shown = [];
    let spent = 0;
    for (const text of lines.map(printable/* visible */.RK)) {
        spent += Buffer.byteLength(text) + 1;
        if (spent > blockBudget)
            break;
        shown.push(text);
    }
    const hidden = lines.length - shown.length;
    const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    const rest = hidden > 0 ? [`… and ${(0,sizes/* counted */.hS)(hidden, "more line")}; see the report.`] : [];
    return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}
//# sourceMappingURL=block.js.map

var step_places = __webpack_require__(26147);
;// CONCATENATED MODULE: ./build/report/text.js

const longestText = 2000;
function markdown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText))
        .split("`")
        .map((part, index, parts) => {
        const inCode = index % 2 === 1;
        if (inCode && index < parts.length - 1)
            return `<code>${entities(part)}</code>`;
        return `${inCode ? "&#96;" : ""}${entities(part)}`;
    })
        .join("");
}
function code(text) {
    return `<code>${entities((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText)))}</code>`;
}
function entities(text) {
    return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
//# sourceMappingURL=text.js.map

var report_variations = __webpack_require__(13605);

var accepted = __webpack_require__(54787);

var report_causes = __webpack_require__(37269);

var traces = __webpack_require__(41161);

var report_frame = __webpack_require__(51406);
;// CONCATENATED MODULE: ./build/report/summary/findings.js





const budget = 200_000;
const mostPaths = 3;
function findingsText(differences, frame) {
    const groups = (0,report_causes/* causeGroups */.w)(differences);
    const shown = [];
    let spent = 0;
    for (const group of groups) {
        const text = findingText(group, frame);
        spent += Buffer.byteLength(text) + 2;
        if (spent > budget)
            break;
        shown.push(text);
    }
    const hidden = groups.length - shown.length;
    if (hidden > 0)
        shown.push(`… and ${(0,sizes/* counted */.hS)(hidden, "more finding")}; see the report.`);
    if (frame.docs === undefined)
        shown.push(`More about the causes: ${code((0,report_frame/* explainCommand */.bn)(groups.map(({ cause }) => cause)))}`);
    return shown.join("\n\n");
}
function findingText(group, frame) {
    const { instruction, cause, explanation, varied, fix } = group;
    const place = instruction === undefined ? "no single line" : code(`${instruction.file}:${instruction.line}`);
    const page = (0,report_frame/* pageOf */.ZZ)(cause, frame);
    return [
        `#### ${place}: ${page === undefined ? code(cause) : `[${code(cause)}](${page})`}`,
        instruction === undefined ? "" : code(instruction.text),
        pathsText(group),
        explanation === undefined ? "" : paragraph(explanation),
        varied === undefined ? "" : paragraph(varied),
        ...(fix === undefined ? [] : fixTexts(fix)),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function paragraph(text) {
    return markdown(text.trimStart()).replace(/^[-+=\d]/, (character) => `&#${character.charCodeAt(0)};`);
}
function fixTexts(fix) {
    const [sentence = "", ...lines] = fix.split("\n");
    return [`**Fix:** ${markdown(sentence)}`, ...blockOf(lines, "Dockerfile")];
}
function pathsText({ differences, consequences }) {
    const own = pathList(differences);
    const carried = pathList(consequences);
    if (carried === "")
        return own;
    return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}
function pathList(differences) {
    const shown = differences.slice(0, mostPaths).map(({ path }) => code(path));
    const hidden = differences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${(0,sizes/* counted */.hS)(hidden, "more path")}` : ""}`;
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/report/summary/table.js

function table({ header, rows, budget, omitted = 0 }) {
    const lines = [row(header), row(header.map(() => "---"))];
    let spent = 0;
    let shown = 0;
    for (const cells of rows) {
        const line = row(cells);
        const cost = Buffer.byteLength(line) + 1;
        if (spent + cost > budget)
            break;
        lines.push(line);
        spent += cost;
        shown += 1;
    }
    const hidden = rows.length - shown + omitted;
    if (hidden > 0)
        lines.push("", `… and ${(0,sizes/* counted */.hS)(hidden, "more row")}; see the report.`);
    return lines.join("\n");
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/report/summary/source.js





function factsSection(report) {
    const { proofs, source } = report;
    const images = proofs.flatMap(({ image, platform }) => (image ? [{ image, platform }] : []));
    const on = (platform) => (proofs.length > 1 ? ` on ${markdown(platform)}` : "");
    const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
    const rows = [
        ...images.flatMap(({ image, platform }) => [
            [`Digest${on(platform)}`, code(image.digest)],
            [`Image ID${on(platform)}`, code(image.imageId)],
        ]),
        ["Source", source.id === "" ? undefined : code(source.id)],
        ["Revision", source.revision === "" ? undefined : code(source.revision)],
        ["Tag", source.tag === undefined ? undefined : code(source.tag)],
        ["Other tags", lines((source.otherTags ?? []).map(({ tag }) => code(tag)))],
        ["Pushed", lines(report.pushed.map(({ reference, digest }) => code(`${reference}@${digest}`)))],
        [
            "Bases",
            lines([...bases.values()].map(({ written, pinned }) => `${code(written)} → ${code(pinned)}`)),
        ],
    ].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]]));
    return rows.length === 0 ? "" : table({ header: ["", ""], rows, budget: 60_000 });
}
function advisoriesSection(report, frame) {
    const { advisories, forbidden = [] } = report;
    if (advisories.length === 0)
        return "";
    const hasPlaces = advisories.some(({ places = [] }) => places.length > 0);
    const rows = advisories.map((advisory) => {
        const [name, found, where, fix] = advisoryCells(advisory, { forbidden, frame });
        return hasPlaces ? [name, found, where, fix] : [name, found, fix];
    });
    return [
        `### ${(0,sizes/* counted */.hS)(advisories.length, "advisory").replace(/ys$/, "ies")} on the source`,
        table({
            header: ["Advisory", "What was found", ...(hasPlaces ? ["Where"] : []), "What to do"],
            rows,
            budget: 170_000,
        }),
    ].join("\n\n");
}
function advisoryCells({ name, message, evidence, fix, places = [] }, { forbidden, frame, }) {
    const facts = evidenceCell(evidence);
    const page = (0,report_frame/* pageOf */.ZZ)(name, frame);
    const shown = page === undefined ? code(name) : `[${code(name)}](${page})`;
    return [
        forbidden.includes(name) ? `❌ ${shown} forbidden` : shown,
        source_text(message) + (facts === "" ? "" : `<br>${facts}`),
        places.length === 0 ? "" : placesCell(places),
        source_text(fix),
    ];
}
function source_text(written) {
    return markdown((0,printable/* shortened */.vI)(written, 600));
}
function placesCell(places) {
    const most = 3;
    const shown = places
        .slice(0, most)
        .map(({ file, line }) => code((0,printable/* shortened */.vI)(line === undefined ? file : `${file}:${line}`, 200)));
    const rest = places.length - most;
    return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("<br>");
}
function evidenceCell(evidence) {
    const most = 21;
    const [first, ...more] = evidence;
    if (first === undefined)
        return "";
    if (more.length === 0)
        return fact(first);
    const rest = evidence.length - most;
    const shown = evidence.slice(0, most).map(fact);
    if (rest > 0)
        shown.push(`… and ${(0,sizes/* counted */.hS)(rest, "more fact")}`);
    return `<details><summary>${(0,sizes/* counted */.hS)(evidence.length, "fact")}</summary>${shown.join("<br>")}</details>`;
}
function fact(text) {
    return code((0,printable/* shortened */.vI)(text, 300));
}
function lines(cells) {
    const most = 50;
    if (cells.length === 0)
        return undefined;
    const shown = cells.slice(0, most);
    if (cells.length > most)
        shown.push(`… and ${cells.length - most} more`);
    return shown.join("<br>");
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/report/summary/differences.js








function differencesSection(proof, { accepted, frame }) {
    const { listed: differences, omitted } = proof.differences;
    if (differences.length === 0)
        return "";
    const groups = (0,report_causes/* causeGroups */.w)(differences);
    const count = (0,sizes/* counted */.hS)(differences.length + omitted, "difference");
    const causes = findingsText(differences, frame);
    const title = (0,traces/* differencesTitle */.TY)(differences);
    return [
        accepted ? folded(title, causes) : `### ${title}\n\n${causes}`,
        folded(`${count}, with evidence`, table({
            header: ["Path", "Kind", "Layer", "From", "Cause", "Evidence"],
            rows: groups.flatMap(({ differences: own, consequences }) => [...own, ...consequences].map(differenceRow)),
            budget: 230_000,
            omitted,
        })),
    ].join("\n\n");
}
function differenceRow(difference) {
    const { path, kind, layer, instruction, evidence, cause, carries } = difference;
    const told = carries === undefined ? "" : `<br>carries ${code(carries.path)}`;
    return [
        code(path),
        kind,
        layer === undefined ? "" : String(layer),
        instruction === undefined ? "" : instructionCell(instruction),
        cause === undefined ? "" : `${code(cause)}${told}`,
        evidenceCell(evidence),
    ];
}
function exceptionsSection({ exceptions }) {
    if (exceptions.length === 0)
        return "";
    return [
        "### Accepted differences",
        table({
            header: ["Path", "Cause", "Covers", "Reason", "Owner", "Until"],
            rows: exceptions.map(({ exception, ...covered }) => [
                code(exception.path),
                code(exception.cause),
                (0,sizes/* counted */.hS)((0,accepted/* coveredPaths */.$s)(covered).length, "path"),
                markdown(exception.reason),
                markdown(exception.owner),
                exception.expires,
            ]),
            budget: 50_000,
        }),
    ].join("\n\n");
}
function instructionCell(place) {
    return `${code(`${place.file}:${place.line}`)} ${code(place.text)}`;
}
//# sourceMappingURL=differences.js.map
;// CONCATENATED MODULE: ./build/report/summary/builds.js






function layersSection({ image }) {
    if (image === undefined)
        return "";
    const rows = image.layers.map((layer, index) => [
        String(index),
        (0,sizes/* formatBytes */.z3)(layer.size),
        layer.instruction === undefined ? code(layer.origin) : instructionCell(layer.instruction),
        code(layer.digest),
    ]);
    return [
        `### ${(0,sizes/* counted */.hS)(rows.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image.size)} compressed`,
        table({ header: ["Layer", "Size", "From", "Digest"], rows, budget: 120_000 }),
    ].join("\n\n");
}
function buildsSection({ builds, variations }) {
    if (builds.length === 0)
        return "";
    const rows = builds.map((build, index) => [
        `Build ${index + 1}`,
        markdown(build.environment),
        (0,sizes/* formatSeconds */.Xo)(build.seconds),
        code(build.localDigest),
        code(build.imageId),
    ]);
    const { applied } = variations;
    const told = [
        applied.length === 0 ? "" : `Varied: ${applied.map(code).join(", ")}.`,
        ...(0,report_variations/* notVariedRows */.qZ)(variations).map(({ variations: names, reason, steps }) => `Not varied${markdown((0,step_places/* placesOf */.e)(steps))}: ${names.map(code).join(", ")}: ${markdown(reason)}`),
    ].filter((line) => line !== "");
    return [
        "### Builds",
        table({
            header: ["", "Environment", "Time", "Local digest", "Image ID"],
            rows,
            budget: 20_000,
        }),
        told.join("<br>\n"),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function timingsSection(report) {
    if (report.timings.length === 0)
        return "";
    const rows = report.timings.map(({ phase, seconds }) => [
        markdown(phase),
        (0,sizes/* formatSeconds */.Xo)(seconds),
    ]);
    return folded("Timings", table({ header: ["Phase", "Time"], rows, budget: 20_000 }));
}
function toolchainSection(report) {
    const { toolchain } = report;
    if (toolchain === undefined)
        return "";
    const rows = [
        ["buildah", toolchain.buildah],
        ["buildah from", toolchain.origin.reference],
        ["skopeo", toolchain.skopeo],
        ["OCI runtime", toolchain.runtime],
        ["Isolation", toolchain.isolation],
        ["Storage driver", toolchain.storageDriver],
        ["Mount program", toolchain.mountProgram ?? "none"],
        ["Rootless", toolchain.rootless ? "yes" : "no"],
        ["Kernel", toolchain.kernel],
    ].map(([name = "", value = ""]) => [name, code(value)]);
    return folded("Toolchain", table({ header: ["", ""], rows, budget: 40_000 }));
}
//# sourceMappingURL=builds.js.map

var fixes = __webpack_require__(47656);
;// CONCATENATED MODULE: ./build/report/summary/fixes.js




function fixesSection({ triedFixes: tried }) {
    if (tried === undefined)
        return "";
    const rows = tried.instructions.map((each) => [
        code(`${each.instruction.file}:${each.instruction.line}`),
        code("line" in each ? each.line : each.instruction.text),
        markdown((0,fixes/* instructionVerdict */.SY)(each)),
    ]);
    return [
        "### Fixes tried",
        markdown((0,fixes/* fixesVerdict */.pC)(tried)),
        ...(rows.length === 0
            ? []
            : [table({ header: ["Line", "With the fixes", "Result"], rows, budget: 60_000 })]),
        ...blockOf((0,fixes/* fixesBlock */.xC)(tried), tried.patch === undefined ? "" : "diff"),
    ].join("\n\n");
}
//# sourceMappingURL=fixes.js.map

var report_executables = __webpack_require__(2586);
;// CONCATENATED MODULE: ./build/report/summary/traces.js






function tracesSection({ traces: { listed, omitted } }) {
    if (listed.length === 0)
        return "";
    const rows = listed.map((found) => {
        const { path, kind, format, instruction, offset, excerpt, count } = found;
        return [
            code(path),
            `${kind} (${(0,traces/* traceWeight */.aB)(found)})`,
            `${code(excerpt)}<br>${markdown(format)}, offset ${offset}`,
            String(count),
            instruction === undefined ? layerCell(found.layer) : instructionCell(instruction),
        ];
    });
    const header = ["Path", "What", "Found", "Times", "From"];
    return folded(`Traces of this build in the image: ${listed.length + omitted}`, table({ header, rows, budget: 60_000, omitted }));
}
function layerCell(layer) {
    return layer === undefined ? "" : `layer ${layer}`;
}
function executablesSection({ executables }) {
    const { listed, omitted, unread } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed);
    if (groups.length === 0 && unread.listed.length === 0)
        return "";
    const advice = table({
        header: ["What", "Files", "What to do"],
        rows: groups.map(({ name, files, fixes }) => [
            code(name),
            String(files.length),
            fixes.map(markdown).join("<br>"),
        ]),
        budget: 20_000,
    });
    const files = table({
        header: ["Path", "Built with", "Found"],
        rows: listed
            .filter((file) => file.advice.length > 0)
            .map((file) => [
            code(file.path),
            markdown((0,report_executables/* aboutExecutable */._)(file)),
            file.advice.map(({ found }) => code(found)).join("<br>"),
        ]),
        budget: 60_000,
        omitted,
    });
    const notRead = [
        ...unread.listed.map(({ path, reason }) => `Not examined: ${code(path)}: ${markdown(reason)}`),
        ...(unread.omitted === 0 ? [] : [`Not examined: ${unread.omitted} more`]),
    ];
    const body = [...(groups.length === 0 ? [] : [advice, files]), notRead.join("<br>\n")];
    return folded(`${(0,sizes/* counted */.hS)(listed.length + omitted, "executable")} of this build, and what they reveal about it`, body.filter((part) => part !== "").join("\n\n"));
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/summary.js









function renderSummary(report, frame = {}) {
    return joined([
        heading({ ...(0,headline/* headlineOf */.gD)(report), ...frame }),
        ...blockOf(report.failure?.output ?? [], ""),
        adviceSection((0,headline/* adviceOf */.wr)(report)),
        ...ofEach(report, (proof) => [
            differencesSection(proof, { accepted: (0,headline/* acceptedOf */.$f)(report) !== undefined, frame }),
            exceptionsSection(proof),
            fixesSection(proof),
        ]),
        factsSection(report),
        advisoriesSection(report, frame),
        ...ofEach(report, (proof) => [
            tracesSection(proof),
            executablesSection(proof),
            layersSection(proof),
            buildsSection(proof),
        ]),
        timingsSection(report),
        toolchainSection(report),
    ]);
}
function renderFailureSummary(failure, frame = {}) {
    return joined([
        heading({ tone: "bad", text: failure.message, ...frame }),
        ...blockOf(failure.output ?? [], ""),
        adviceSection(failure.fix),
    ]);
}
function heading({ tone, text, subject }) {
    const about = subject === undefined ? "" : `${markdown((0,printable/* shortened */.vI)(subject, 200))} · `;
    return `## ${marks[tone]} ${about}${markdown(text)}`;
}
function adviceSection(advice) {
    return advice === undefined ? "" : `**What to do:** ${markdown(advice)}`;
}
const marks = { good: "✅", warning: "⚠️", bad: "❌" };
function ofEach({ proofs }, sections) {
    return proofs.flatMap((proof) => {
        const shown = sections(proof).filter((section) => section !== "");
        const title = proofs.length > 1 && shown.length > 0 ? [`## ${markdown(proof.platform)}`] : [];
        return [...title, ...shown];
    });
}
function joined(sections) {
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
//# sourceMappingURL=summary.js.map

})

};
//# sourceMappingURL=2085.index.js.map
