export const id = 5345;
export const ids = [5345];
export const modules = {

75345:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  printResult: () => (printResult)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80277);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35696);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76340);




function printResult(outcome, context, { reporter, detail }) {
    const { stdout, stderr, palette, cwd } = context;
    const { report, layout, pageFile, temporary, failure } = outcome;
    const view = {
        palette,
        detail,
        surface: "command line",
        ...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
    };
    const places = {
        ...(layout === undefined ? {} : { layout: shortest(layout, cwd) }),
        ...(temporary === undefined ? {} : { temporary }),
        ...(pageFile === undefined ? {} : { page: shortest(pageFile, cwd) }),
    };
    const lines = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, view, places);
    reporter.show(detail === "quiet" ? lines : ["", ...lines]);
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF)(report));
    else if (failure === undefined && !context.signal.aborted) {
        for (const { image } of report.proofs)
            if (image)
                stdout.write(`${image.digest}\n`);
    }
}
function shortest(path, cwd) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path);
    return below === "" || below.startsWith("..") ? path : below;
}
//# sourceMappingURL=build-result.js.map

}),

49845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94507);

function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

}),

13158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94507);
/* harmony import */ var _build_varied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49845);


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

80277:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Z7: () => (advisoriesValue),
  eR: () => (orderedDifferences),
  IH: () => (renderAdvisoriesJson),
  $r: () => (renderDifferencesJson),
  hF: () => (renderJson),
  AI: () => (renderValue)
});


var accepted = __webpack_require__(54787);

var proof = __webpack_require__(13158);
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
    return renderValue(ordered(report));
}
function renderAdvisoriesJson(found) {
    return renderValue(advisoriesValue(found));
}
function advisoriesValue({ source, advisories, forbidden, }) {
    return {
        schemaVersion,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
}
function renderValue(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function renderDifferencesJson(found) {
    return renderValue({ schemaVersion, ...orderedDifferences(found) });
}
function orderedDifferences({ listed, omitted }) {
    return { differences: listed.map(difference), differencesOmitted: omitted };
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
        failure: failure && {
            code: failure.code,
            message: failure.message,
            fix: failure.fix,
            output: (failure.output ?? []).length === 0 ? undefined : failure.output,
        },
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
        exceptions: proof.exceptions.map(json_accepted),
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
function json_accepted(found) {
    const { path, cause, reason, owner, expires } = found.exception;
    return { path, cause, reason, owner, expires, covers: (0,accepted/* coveredPaths */.$s)(found) };
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

})

};
//# sourceMappingURL=5345.index.js.map
