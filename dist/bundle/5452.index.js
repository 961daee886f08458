export const id = 5452;
export const ids = [5452];
export const modules = {

89916:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readAdvisories)
});
/* harmony import */ var _domain_build_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78463);
/* harmony import */ var _domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21581);
/* harmony import */ var _domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80142);
/* harmony import */ var _recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41988);




async function readAdvisories(options) {
    const { request, ports } = options;
    const hasRecipe = request.file !== undefined || (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(request, ports) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(options)
        : await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_source_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags: (0,_domain_build_request_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedTags */ .y)(request),
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

}),

75452:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (runCheck)
});


var read_advisories = __webpack_require__(89916);

var source = __webpack_require__(50423);

var text_failure = __webpack_require__(67271);

var build_request = __webpack_require__(11268);

var json = __webpack_require__(52903);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);
;// CONCATENATED MODULE: ./build/report/lint.js


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
    return advisories.flatMap((advisory) => {
        const { name, evidence, fix } = advisory;
        const title = forbidden.includes(name)
            ? palette.bad(name)
            : `${palette.warning(name)} (accepted)`;
        return [
            ...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
            ...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
            `  ${line(fix)}`,
        ];
    });
}
function lintVerdict({ advisories, forbidden = [] }) {
    if (advisories.length === 0)
        return "Clean: no advisories.";
    const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
    return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}
function placesOf({ places = [] }) {
    if (places.length === 0)
        return [""];
    const lines = places
        .slice(0, most)
        .map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
    const hidden = places.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,sizes/* counted */.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=lint.js.map

var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);
;// CONCATENATED MODULE: ./build/cli/run/check.js








async function runCheck(context, refused) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    const request = (0,build_request/* parseBuildRequest */.r)({ forbid: refused, ...(0,command/* rawInputs */.me)(context.arguments) });
    const ports = (0,source/* advisoriesPortsFor */.dM)({ request, env, cwd, signal });
    const { found: judged, prepared, failure } = await (0,read_advisories/* readAdvisories */.g)({ request, ports });
    const found = (0,texts/* forCommandLine */.b)(judged);
    const lines = [
        ...lintLines(found, palette),
        ...(prepared === undefined
            ? ["The context has no Containerfile: only the source was checked."]
            : []),
        lintVerdict(found),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json"))
        stdout.write((0,json/* renderAdvisoriesJson */.IH)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    return failure === undefined ? 0 : text_failure/* exitCodes */.hS[failure.code];
}
//# sourceMappingURL=check.js.map

}),

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
/* harmony import */ var _domain_build_redact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88424);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10970);


function forCommandLine(value) {
    return (0,_domain_build_redact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .redactValues */ .s)(value, (text) => (0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .onSurface */ .rG)(text, "command line"));
}
//# sourceMappingURL=texts.js.map

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

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
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
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

})

};
//# sourceMappingURL=5452.index.js.map
