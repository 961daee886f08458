export const id = 740;
export const ids = [740];
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

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFailureSummary: () => (/* binding */ renderFailureSummary),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/domain/build/step-places.js
var step_places = __webpack_require__(9079);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/report/text.js

/** The longest text of a cell or paragraph; longer ones are cut, with a count. */
const longestText = 2000;
/**
 * Formats a text as one line of Markdown that shows the text itself: every character that could
 * mean something to Markdown is an entity, which CommonMark §6.4 never takes for structure. A pair
 * of backticks on one line makes code, as in Twofold's own messages.
 */
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
/** Formats a text as code inside a Markdown line or cell. */
function code(text) {
    return `<code>${entities((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText)))}</code>`;
}
/**
 * Also escapes the ends of what GFM §6.9 would turn into links, because GFM does that inside code
 * elements too.
 */
function entities(text) {
    return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var report_causes = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/report/summary/table.js

/** Renders the table as Markdown, with a line that counts the rows for which there is no room. */
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
        lines.push("", `… and ${(0,sizes/* counted */.hS)(hidden, "more row")}; the report has what fits there.`);
    return lines.join("\n");
}
/** Folds a part away; the summary and the body are already escaped Markdown. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/report/summary/source.js




/** Shows what was built: image, source, bases. */
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
/**
 * Shows in which ways the source was not clean, where, and with the fix of each; a forbidden one is
 * marked.
 */
function advisoriesSection(report) {
    const { advisories, forbidden = [] } = report;
    if (advisories.length === 0)
        return "";
    const hasPlaces = advisories.some(({ places = [] }) => places.length > 0);
    const rows = advisories.map((advisory) => {
        const [name, found, where, fix] = advisoryCells(advisory, forbidden);
        return hasPlaces ? [name, found, where, fix] : [name, found, fix];
    });
    return [
        `### ${(0,sizes/* counted */.hS)(advisories.length, "advisory").replace(/ys$/, "ies")} on the source`,
        table({
            header: ["Advisory", "What was found", ...(hasPlaces ? ["Where"] : []), "What to do"],
            rows,
            budget: 150_000,
        }),
    ].join("\n\n");
}
function advisoryCells({ name, message, evidence, fix, places = [] }, forbidden) {
    const facts = evidenceCell(evidence);
    return [
        forbidden.includes(name) ? `❌ ${code(name)} forbidden` : code(name),
        source_text(message) + (facts === "" ? "" : `<br>${facts}`),
        places.length === 0 ? "" : placesCell(places),
        source_text(fix),
    ];
}
/** Keeps a row only a few lines high, however long the name of a branch or a file is. */
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
/** Formats the facts of a cell: a single one is shown, several are folded behind their count. */
function evidenceCell(evidence) {
    // The rules give at most twenty facts and then a count of the rest; there is room for both.
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





/**
 * Shows why the two builds differ: a row for each cause at each line, then every difference,
 * folded.
 */
function differencesSection(proof, accepted) {
    const { listed: differences, omitted } = proof.differences;
    if (differences.length === 0)
        return "";
    const groups = (0,report_causes/* causeGroups */.w)(differences);
    const count = (0,sizes/* counted */.hS)(differences.length + omitted, "difference");
    const causes = table({
        header: ["Line", "Instruction", "Path", "Cause", "Fix"],
        rows: groups.map(causeRow),
        budget: 200_000,
    });
    const title = differences.every(({ kind }) => kind === "trace")
        ? "Why the next build will differ"
        : "Why the two builds differ";
    return [
        // What is already accepted needs no action from the reader.
        accepted ? folded(title, causes) : `### ${title}\n\n${causes}`,
        folded(`${count}, with evidence`, table({
            header: ["Path", "Kind", "Layer", "From", "Cause", "Evidence"],
            rows: groups.flatMap(({ differences: own, consequences }) => [...own, ...consequences].map(differenceRow)),
            budget: 250_000,
            omitted,
        })),
    ].join("\n\n");
}
function causeRow(group) {
    const { instruction, cause, explanation, varied, fix } = group;
    const more = [explanation, varied]
        .map((text) => (text === undefined ? "" : `<br>${markdown(text)}`))
        .join("");
    return [
        instruction === undefined ? "" : code(`${instruction.file}:${instruction.line}`),
        instruction === undefined ? "" : code(instruction.text),
        pathsCell(group),
        `${code(cause)}${more}`,
        fix === undefined ? "" : fixCell(fix),
    ];
}
/** Shows the first paths, how many more there are, and how many are only consequences. */
function pathsCell({ differences, consequences }) {
    const most = 3;
    const own = differences.slice(0, most).map(({ path }) => code(path));
    if (differences.length > most)
        own.push(`… and ${(0,sizes/* counted */.hS)(differences.length - most, "more path")}`);
    const [first] = consequences;
    if (first !== undefined) {
        const rest = consequences.length - 1;
        own.push(`also changes ${code(first.path)}${rest > 0 ? ` and ${rest} more` : ""}`);
    }
    return own.join("<br>");
}
/** Shows each line of a fix separately: the last ones are often Containerfile text. */
function fixCell(fix) {
    return fix.split("\n").map(markdown).join("<br>");
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
/** Shows what is accepted for a while, why, and until when. */
function exceptionsSection({ exceptions }) {
    if (exceptions.length === 0)
        return "";
    return [
        "### Accepted differences",
        table({
            header: ["Path", "Cause", "Covers", "Reason", "Owner", "Until"],
            rows: exceptions.map(({ exception, paths }) => [
                code(exception.path),
                code(exception.cause),
                (0,sizes/* counted */.hS)(paths.length, "path"),
                markdown(exception.reason),
                markdown(exception.owner),
                exception.expires,
            ]),
            budget: 50_000,
        }),
    ].join("\n\n");
}
/** Formats an instruction for a cell: `Containerfile:12 RUN make`. */
function instructionCell(place) {
    return `${code(`${place.file}:${place.line}`)} ${code(place.text)}`;
}
//# sourceMappingURL=differences.js.map
;// CONCATENATED MODULE: ./build/report/summary/builds.js






/** Shows the image's layers from the base up. */
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
/** Shows both builds with their environments, and what the second one varied. */
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
/** Shows how long each phase took, folded. */
function timingsSection(report) {
    if (report.timings.length === 0)
        return "";
    const rows = report.timings.map(({ phase, seconds }) => [
        markdown(phase),
        (0,sizes/* formatSeconds */.Xo)(seconds),
    ]);
    return folded("Timings", table({ header: ["Phase", "Time"], rows, budget: 20_000 }));
}
/** Shows the machine's part, folded. */
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
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/report/traces.js
var traces = __webpack_require__(6245);
;// CONCATENATED MODULE: ./build/report/summary/traces.js






/**
 * Shows the traces of the build in the image, folded. Certain ones are among the differences, too.
 */
function tracesSection({ traces: { listed, omitted } }) {
    if (listed.length === 0)
        return "";
    const rows = listed.map((found) => {
        const { path, kind, format, instruction, offset, excerpt, count } = found;
        return [
            code(path),
            `${kind} (${(0,traces/* traceWeight */.a)(found)})`,
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
/** Shows what executables reveal about their build, and the flags that prevent that, folded. */
function executablesSection({ executables }) {
    const { listed, omitted, unread } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed);
    if (groups.length === 0 && unread.length === 0)
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
    const notRead = unread.map(({ path, reason }) => `Not examined: ${code(path)}: ${markdown(reason)}`);
    const body = [...(groups.length === 0 ? [] : [advice, files]), notRead.join("<br>\n")];
    return folded(`What ${(0,sizes/* counted */.hS)(listed.length + omitted, "executable")} of this build tell of it`, body.filter((part) => part !== "").join("\n\n"));
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/summary.js






/**
 * Renders the report as a job summary in GitHub's Markdown, the verdict first. Everything from
 * outside is escaped. It has at most 900 KB, because a forge drops a summary above 1 MiB as a
 * whole; the sections' budgets add up to less.
 */
function renderSummary(report) {
    return joined([
        `## ${marks[(0,headline/* headlineOf */.g)(report).tone]} ${markdown((0,headline/* headlineOf */.g)(report).text)}`,
        report.failure === undefined ? "" : `**What to do:** ${markdown(report.failure.fix)}`,
        ...ofEach(report, (proof) => [
            differencesSection(proof, (0,headline/* acceptedOf */.$)(report) !== undefined),
            exceptionsSection(proof),
        ]),
        factsSection(report),
        advisoriesSection(report),
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
/** Renders the summary of a run that failed before there was anything to report. */
function renderFailureSummary(failure) {
    return joined([
        `## ${marks.bad} ${markdown(failure.message)}`,
        `**What to do:** ${markdown(failure.fix)}`,
    ]);
}
const marks = { good: "✅", warning: "⚠️", bad: "❌" };
/** Renders the sections of each platform; with several platforms, below the platform's name. */
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
//# sourceMappingURL=740.index.js.map
