export const id = 8584;
export const ids = [8584];
export const modules = {

632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readAdvisories)
});
/* harmony import */ var _domain_build_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
/* harmony import */ var _domain_build_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95779);
/* harmony import */ var _domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97553);
/* harmony import */ var _domain_source_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11994);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59373);






async function readAdvisories(options) {
    try {
        return await judged(options);
    }
    catch (error) {
        const { origins = new Map() } = options.request;
        throw error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? (0,_domain_build_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .toldWhere */ .H)(error, origins) : error;
    }
}
async function judged(options) {
    const { request, ports } = options;
    const hasRecipe = options.needsContainerfile === true ||
        request.file !== undefined ||
        (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(request, ports) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(options)
        : await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_source_js__WEBPACK_IMPORTED_MODULE_4__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository, settingsFile } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags: (0,_domain_build_request_js__WEBPACK_IMPORTED_MODULE_5__/* .requestedTags */ .y)(request),
        ...(settingsFile === undefined ? {} : { settingsFile }),
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

}),

78584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runAdvisories: () => (runAdvisories)
});
/* harmony import */ var _app_source_read_advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(632);
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74814);
/* harmony import */ var _compose_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44681);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80277);
/* harmony import */ var _report_terminal_advisories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30009);
/* harmony import */ var _report_terminal_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45355);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76340);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83198);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73109);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71614);











async function runAdvisories(context) {
    const { stdout, stderr, palette } = context;
    const request = (0,_compose_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRequestOf */ .J)(await (0,_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunSettings */ .x)(context));
    const { env, cwd, signal } = context;
    const ports = (0,_compose_source_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoriesPortsFor */ .dM)({ request, env, cwd, signal });
    const { found: judged, prepared, failure } = await (0,_app_source_read_advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .readAdvisories */ .g)({ request, ports });
    const found = (0,_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .forCommandLine */ .b)(judged);
    const lines = [
        ...(0,_report_terminal_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLines */ .J)(found.source, palette),
        ...(0,_report_terminal_advisories_js__WEBPACK_IMPORTED_MODULE_5__/* .advisoryLines */ .N)(found, palette),
        ...(prepared === undefined
            ? ["The context has no Containerfile: only the source was judged."]
            : []),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAdvisoriesJson */ .IH)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    if (failure === undefined)
        return 0;
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .printFailure */ .e)(failure, context);
    return _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=advisories.js.map

}),

26147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
const mostLines = 6;
function placesOf(steps = []) {
    const [first, ...others] = steps;
    if (first === undefined)
        return "";
    const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
    const hidden = steps.length - 1 - shown.length;
    return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
//# sourceMappingURL=step-places.js.map

}),

11994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource)
});
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

}),

37269:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (causeGroups)
});

;// CONCATENATED MODULE: ./build/report/bisection.js
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=bisection.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

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
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

}),

2586:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  _: () => (aboutExecutable),
  f: () => (adviceCounts)
});

;// CONCATENATED MODULE: ./build/domain/findings/executable.js
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

function adviceCounts(listed) {
    return executableAdviceNames.flatMap((name) => {
        const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
        const fixes = [...new Set(own.map(({ fix }) => fix))];
        return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
    });
}
function aboutExecutable({ format, language, linkage, compiler, go }) {
    const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
    return [language ?? format.toUpperCase(), linkage, signed]
        .filter((part) => part !== undefined && part !== "")
        .join(", ");
}
//# sourceMappingURL=executables.js.map

}),

51406:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
/* harmony import */ var _domain_source_advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98644);

function pageOf(name, { docs }) {
    if (docs === undefined)
        return undefined;
    return _domain_source_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNames */ .U.some((advisory) => advisory === name)
        ? `${docs}/advisories.md#${name}`
        : `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
    return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
    const [first, ...more] = image;
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
    const parts = [
        first === undefined || offset !== "" ? service : "",
        target === undefined ? "" : `target ${target}`,
        file === undefined ? "" : `file ${file.split("/").at(-1)}`,
    ].filter((part) => part !== "");
    if (first !== undefined)
        return joined(`${first}${others}`, parts);
    const [what, ...details] = parts;
    return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
    return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}
//# sourceMappingURL=frame.js.map

}),

23799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (acceptedOf),
  gD: () => (headlineOf),
  wr: () => (adviceOf)
});
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49845);
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54787);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13158);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83377);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41161);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13605);






function headlineOf(report) {
    const { failure } = report;
    const verdict = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs);
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .variationsOn */ .mx)(report.proofs);
    const differ = verdict === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (verdict) {
        case "true":
            return {
                tone: (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__/* .notVaried */ .t)(variations).length === 0 ? "good" : "warning",
                text: `Reproducible: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_3__/* .equalityText */ .AQ)(variations)}${pushedTo(report)}.`,
            };
        case "false":
            return differingHeadline(report);
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
function acceptedOf(report) {
    return report.failure === undefined && (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs) === "false"
        ? (0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .allAccepted */ .BI)(report.proofs)
        : undefined;
}
function adviceOf({ failure, proofs }) {
    if (failure?.code !== "irreproducible")
        return failure?.fix;
    const hasFix = proofs.some(({ differences }) => differences.listed.some(({ fix }) => fix !== undefined));
    return hasFix ? undefined : failure.fix;
}
function differingHeadline(report) {
    const accepted = acceptedOf(report);
    if (accepted === undefined) {
        return {
            tone: report.failure === undefined ? "warning" : "bad",
            text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
        };
    }
    const known = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(accepted.count, "known difference");
    const until = accepted.count === 1 ? "until" : "the first until";
    return {
        tone: "warning",
        text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
    };
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    "not-varied": "A variation is missing",
    "secret-in-image": "A secret is in the image",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
function inWhat({ proofs }) {
    const all = proofs.map(({ differences }) => differences);
    const count = all.reduce((sum, { listed, omitted }) => sum + listed.length + omitted, 0);
    if (count === 0)
        return "the two builds differ";
    return all.every(({ listed }) => (0,_traces_js__WEBPACK_IMPORTED_MODULE_5__/* .areTraces */ .B7)(listed))
        ? `the two builds are equal, but the image contains ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "value")} that will change in the next build`
        : `the two builds differ in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `; pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=headline.js.map

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

}),

41161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B7: () => (areTraces),
  TY: () => (differencesTitle),
  aB: () => (traceWeight)
});
function traceWeight({ weight, certain }) {
    if (weight === "note")
        return "note";
    return certain ? "certain to change" : "may be chance";
}
function areTraces(differences) {
    return differences.every(({ kind }) => kind === "trace");
}
function differencesTitle(differences) {
    return areTraces(differences) ? "Why the next build will differ" : "Why the two builds differ";
}
//# sourceMappingURL=traces.js.map

}),

13605:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
/* harmony import */ var _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94507);
/* harmony import */ var _domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26147);
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49845);



function notVariedRows({ notApplied }) {
    const rows = new Map();
    for (const { variation, reason, steps = [] } of notApplied) {
        const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
        const others = rows.get(key)?.variations ?? [];
        rows.set(key, { variations: [...others, variation], reason, steps });
    }
    return [...rows.values()];
}
function notVariedTexts(variations) {
    return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const total = _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length;
    if (missing.length === 0)
        return `equal under ${total} of ${total} variations`;
    return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const were = missing.length === 1 ? "was" : "were";
    return `${missing.length} of ${_domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length} variations ${were} not applied: ${missing.join(", ")}`;
}
//# sourceMappingURL=variations.js.map

})

};
//# sourceMappingURL=8584.index.js.map
