export const id = 3165;
export const ids = [3165];
export const modules = {

23165:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  printResult: () => (printResult)
});
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52903);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47513);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);



function printResult(outcome, context, reporter) {
    const { stdout, palette } = context;
    const { report, layout, reportFile, pageFile, failure } = outcome;
    reporter.info(["", ...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .bF)(report, palette)].join("\n"));
    for (const [name, path] of Object.entries({ layout, report: reportFile, page: pageFile })) {
        if (path !== undefined)
            reporter.info(`${palette.faint(name.padEnd(12))} ${path}`);
    }
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .hF)(report));
    else if (failure === undefined && !context.signal.aborted) {
        for (const { image } of report.proofs)
            if (image)
                stdout.write(`${image.digest}\n`);
    }
}
//# sourceMappingURL=build-result.js.map

}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78975);

function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78975);
/* harmony import */ var _build_varied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31825);


function unproven(platform, bases) {
    return {
        platform,
        verdict: "unchecked",
        bases,
        builds: [],
        variations: (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran"),
        differences: { listed: [], omitted: 0, layers: [] },
        exceptions: [],
        traces: { listed: [], omitted: 0 },
        executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
    };
}
function verdictOn(proofs) {
    if (proofs.some(({ verdict }) => verdict === "false"))
        return "false";
    const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
    return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
    const [one, ...more] = proofs.map(({ variations }) => variations);
    if (one === undefined)
        return (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran");
    if (more.length === 0)
        return one;
    const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
    const reasons = new Map();
    for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
        reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
    }
    const notApplied = _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
    return { applied: _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.filter(isApplied), notApplied };
}
//# sourceMappingURL=proof.js.map

}),

52903:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  IH: () => (renderAdvisoriesJson),
  $r: () => (renderDifferencesJson),
  hF: () => (renderJson)
});


var proof = __webpack_require__(67874);
;// CONCATENATED MODULE: ./build/report/json/traces.js
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
function trace(found) {
    const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
    const place = instruction(found.instruction);
    return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
}
function executables(found) {
    return {
        listed: found.listed.map(executable),
        omitted: found.omitted,
        ofPackages: found.ofPackages,
        unread: {
            listed: found.unread.listed.map(({ path, reason }) => ({ path, reason })),
            omitted: found.unread.omitted,
        },
    };
}
function executable(file) {
    return {
        path: file.path,
        layer: file.layer,
        instruction: instruction(file.instruction),
        format: file.format,
        language: file.language,
        linkage: file.linkage,
        libraries: file.libraries,
        compiler: file.compiler,
        buildId: file.buildId,
        goBuildId: file.goBuildId,
        symbols: file.symbols,
        debug: file.debug,
        paths: file.paths,
        go: file.go && goBuild(file.go),
        timeStamp: file.timeStamp,
        advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
    };
}
function goBuild(go) {
    const { version, module, trimpath, cgo, revision, time, modified } = go;
    return { version, module, trimpath, cgo, revision, time, modified };
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/json/fixes.js

function triedFixes(tried) {
    const { result, reason, instructions, others, omitted, failed, patch } = tried;
    return {
        result,
        reason,
        instructions: instructions.map(triedInstruction),
        others: others.map(remaining),
        omitted,
        failed: failed && { message: failed.message, lastLines: failed.lastLines },
        patch,
    };
}
function triedInstruction(tried) {
    return {
        instruction: instruction(tried.instruction),
        result: tried.result,
        line: "line" in tried ? tried.line : undefined,
        reason: "reason" in tried ? tried.reason : undefined,
        remaining: "remaining" in tried ? tried.remaining.map(remaining) : undefined,
    };
}
function remaining({ path, cause, instruction: place, }) {
    return { path, cause, instruction: instruction(place) };
}
//# sourceMappingURL=fixes.js.map
;// CONCATENATED MODULE: ./build/report/json.js



const schemaVersion = 2;
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function renderDifferencesJson({ listed, omitted, }) {
    const value = {
        schemaVersion,
        differences: listed.map(difference),
        differencesOmitted: omitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ordered(report) {
    const { failure } = report;
    return {
        schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        verdict: (0,proof/* verdictOn */.Hc)(report.proofs),
        images: report.proofs.map(provenImage),
        toolchain: report.toolchain && toolchain(report.toolchain),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, fix: failure.fix },
    };
}
function provenImage(proof) {
    const { variations, differences } = proof;
    return {
        platform: proof.platform,
        proof: {
            verdict: proof.verdict,
            builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
                localDigest,
                imageId,
                seconds,
                environment,
            })),
            varied: variations.applied,
            notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
                variation,
                reason,
                steps: steps?.map(({ file, line, text }) => ({ file, line, text })),
            })),
        },
        bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
        image: proof.image && json_image(proof.image),
        differences: differences.listed.map(difference),
        differencesOmitted: differences.omitted,
        exceptions: proof.exceptions.map(accepted),
        triedFixes: proof.triedFixes && triedFixes(proof.triedFixes),
        traces: proof.traces.listed.map(trace),
        tracesOmitted: proof.traces.omitted,
        executables: executables(proof.executables),
    };
}
function orderedSource({ id, repository, offset, version, revision, tag, otherTags, }) {
    return {
        id,
        repository,
        offset,
        version,
        revision,
        tag,
        otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
    };
}
function advisory({ name, message, evidence, fix, places, leavesOpen, }) {
    return {
        name,
        message,
        evidence,
        fix,
        places: places?.map(({ file, line }) => ({ file, line })),
        leavesOpen,
    };
}
function json_image({ digest, imageId, size, layers }) {
    return {
        digest,
        imageId,
        size,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            origin: layer.origin,
            instruction: instruction(layer.instruction),
        })),
    };
}
function accepted({ exception, paths }) {
    const { path, cause, reason, owner, expires } = exception;
    return { path, cause, reason, owner, expires, covers: paths };
}
function toolchain(chain) {
    return {
        buildah: chain.buildah,
        origin: { kind: chain.origin.kind, reference: chain.origin.reference },
        skopeo: chain.skopeo,
        runtime: chain.runtime,
        isolation: chain.isolation,
        storageDriver: chain.storageDriver,
        mountProgram: chain.mountProgram,
        rootless: chain.rootless,
        kernel: chain.kernel,
    };
}
function difference(found) {
    const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
    return {
        path,
        kind,
        layer,
        instruction: instruction(found.instruction),
        cause,
        confidence,
        explanation,
        fix,
        variations: found.variations,
        variationsAmong: found.variationsAmong,
        evidence,
        carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
    };
}
//# sourceMappingURL=json.js.map

}),

47513:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Nu: () => (advisoryLines),
  bF: () => (renderTerminal),
  Jj: () => (sourceLines)
});


var proof = __webpack_require__(67874);

var printable = __webpack_require__(76158);

var headline = __webpack_require__(2251);

var sizes = __webpack_require__(76477);

var differences = __webpack_require__(8548);

var fixes = __webpack_require__(31212);
;// CONCATENATED MODULE: ./build/report/terminal/fixes.js



const mostInstructions = 20;
const mostLines = 200;
function fixLines(tried, palette) {
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

var report_executables = __webpack_require__(38856);

var traces = __webpack_require__(86245);
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
    return traces_line(`${path}  ${kind}: ${excerpt} (${(0,traces/* traceWeight */.aB)(found)}: ${format}${times}${where})`);
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
        traces_line(`${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`),
    ];
}
function traces_line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 300)));
}
//# sourceMappingURL=traces.js.map

var report_variations = __webpack_require__(81569);
;// CONCATENATED MODULE: ./build/report/terminal.js








const longestFix = 6000;
function renderTerminal(report, palette) {
    const verdict = (0,headline/* headlineOf */.g)(report);
    const blocks = [
        advisoryLines(report, palette),
        ...ofEach(report, palette, (proof) => [
            (0,headline/* acceptedOf */.$)(report) === undefined ? (0,differences/* differenceLines */.Z)(proof.differences, palette) : [],
            (0,differences/* exceptionLines */.$)(proof, palette),
            fixLines(proof.triedFixes, palette),
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

}),

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54560);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76477);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86245);




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

})

};
//# sourceMappingURL=3165.index.js.map
