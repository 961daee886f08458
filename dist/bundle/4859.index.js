export const id = 4859;
export const ids = [4859];
export const modules = {

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./build/adapters/actions/carried.js
var carried = __webpack_require__(9227);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/actions/files.js

async function writeSummary(env, markdown) {
    const { GITHUB_STEP_SUMMARY: file } = env;
    await append(file, markdown);
}
async function writeArtifacts(env, images) {
    const lines = images
        .filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
        .map((image) => `oci://${image}\n`);
    const { GITHUB_ARTIFACTS: file } = env;
    if (lines.length > 0)
        await append(file, lines.join(""));
}
async function append(file, text) {
    if (file !== undefined && file !== "")
        await (0,promises_.appendFile)(file, text);
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./build/options/list.js + 6 modules
var list = __webpack_require__(3329);
;// CONCATENATED MODULE: ./build/adapters/actions/inputs.js

function readActionInputs(env) {
    const inputs = {};
    for (const { name } of list/* options */.f) {
        const value = env[`INPUT_${name.toUpperCase()}`];
        if (value !== undefined)
            inputs[name] = value;
    }
    return inputs;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./build/domain/build/redact.js
var redact = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/adapters/actions/commands.js
var commands = __webpack_require__(8491);
;// CONCATENATED MODULE: ./build/adapters/actions/masks.js


function maskSecrets(values) {
    for (const line of new Set(values.flatMap(redact/* secretLines */._o))) {
        process.stdout.write(`${(0,commands/* exactCommand */.FC)("add-mask", {}, line)}\n`);
    }
}
//# sourceMappingURL=masks.js.map
// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/adapters/actions/values.js
var actions_values = __webpack_require__(7315);
;// CONCATENATED MODULE: ./build/adapters/actions/outputs.js


function outputValues(facts) {
    const { report, tags, layout = "", reportFile = "", pageFile = "" } = facts;
    const { source, proofs } = report;
    const image = proofs[0]?.image;
    const variations = (0,proof/* variationsOn */.mx)(proofs);
    return {
        digest: image?.digest ?? "",
        "image-id": image?.imageId ?? "",
        image: pushedNames(report).join("\n"),
        tags: tags.join("\n"),
        reproducible: (0,proof/* verdictOn */.Hc)(proofs),
        varied: JSON.stringify(variations.applied),
        "not-varied": JSON.stringify(variations.notApplied),
        advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
        "source-id": source.id,
        repository: source.repository,
        offset: source.offset,
        version: source.version,
        revision: source.revision,
        layout,
        report: reportFile,
        "report-html": pageFile,
    };
}
function pushedNames(report) {
    const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
    return [...new Set(names)];
}
function writeOutputs(env, values) {
    for (const [name, value] of Object.entries(values)) {
        if (value !== "")
            (0,actions_values/* giveValue */.J)(env, "output", name, value);
    }
}
function withoutTag(reference) {
    const [name = ""] = reference.split("@", 1);
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./build/adapters/actions/saved-state.js
var saved_state = __webpack_require__(5086);
;// CONCATENATED MODULE: ./build/compose/step.js






const step = {
    maskSecrets: maskSecrets,
    outputValues: outputValues,
    pushedNames: pushedNames,
    readActionInputs: readActionInputs,
    readCarried: carried/* readCarried */.$,
    saveWorkFolder: saved_state/* saveWorkFolder */.H,
    writeArtifacts: writeArtifacts,
    writeOutputs: writeOutputs,
    writeSummary: writeSummary,
};
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
const variationNames = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "umask",
    "cpus",
    "user-env",
    "file-order",
    "clock",
    "kernel-name",
    "network",
    "start-time",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
const advisoryNames = [
    "dirty",
    "ignored-in-context",
    "unpushed",
    "untagged",
    "ephemeral-tag",
    "tag-mismatch",
    "tag-not-head",
    "unknown-repository",
    "wrong-revision",
    "merge-preview",
    "unverifiable",
    "no-repository",
    "submodule-dirty",
    "lfs-pointer",
    "unpinned-base",
    "unverified-download",
    "single-stage",
    "floating-packages",
    "root-user",
    "network-in-run",
    "vcs-in-image",
    "foreign-context",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without a tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` per line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` per line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
const machineOptions = [
    {
        name: "buildah",
        kind: "text",
        value: "SOURCE",
        text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
        example: "1.43.2",
    },
    {
        name: "output",
        kind: "text",
        value: "FOLDER",
        text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
        example: "out",
    },
];
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js

const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: if the builds differ, the step fails and nothing is pushed. `warn`: if they differ, there is a warning. `skip`: build only once, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; has no effect in the other modes.",
        example: "true",
    },
    {
        name: "vary",
        kind: "words",
        value: "NAMES",
        default: "all",
        text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "all,-hostname",
    },
    {
        name: "require-varied",
        kind: "words",
        value: "NAMES",
        text: `Variations that must have been applied to every RUN step; if not, Twofold fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "How a trace of this build in the image affects the verdict. `fail`: it counts as a difference. `warn`: it is only reported.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "At most this many builds to find out which variation makes the image differ; they run only if it does. One of them runs on another day if nothing else shows whether the build wrote today's date. `0`: none.",
        example: "3",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: change nothing, for images that plain buildah must be able to rebuild.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: also the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while, each with path, cause, reason, owner and expiry date.",
        example: "exceptions.yaml",
    },
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
const recipeOptions = [
    {
        name: "context",
        kind: "text",
        value: "FOLDER",
        default: ".",
        text: "Build context: a folder inside the checkout.",
        example: "services/cart",
    },
    {
        name: "file",
        kind: "text",
        value: "PATH",
        text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
        example: "services/cart/Containerfile",
    },
    {
        name: "target",
        kind: "text",
        value: "STAGE",
        text: "Stage to build. Default: the last one.",
        example: "runtime",
    },
    {
        name: "build-args",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Build arguments, one `name=value` per line. The image records them in its recipe, so do not put secrets there.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` per line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` per line; put a secret of several lines in double quotes.",
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: "Platform to build for; exactly one. Default: the runner's.",
        example: "linux/amd64",
    },
    {
        name: "network",
        kind: "choice",
        value: "MODE",
        default: "default",
        choices: ["default", "none", "host"],
        text: "Network of RUN steps: `default`, `none` or `host`.",
        example: "none",
    },
    {
        name: "hermetic",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Cut all RUN steps off from the network in both builds, except those of `fetch-stages`.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may use the network, to fetch what the others are built from.",
        example: "deps",
    },
    {
        name: "timestamp",
        kind: "text",
        value: "SECONDS",
        default: "0",
        text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
        example: "commit",
    },
    {
        name: "source-date-epoch",
        kind: "text",
        value: "SECONDS",
        text: "`SOURCE_DATE_EPOCH` of RUN steps: seconds since 1970, `commit`, or `none`. Default: `timestamp`, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.",
        example: "commit",
    },
];
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/options/groups/registry.js
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push the image that was proven; never one from a fork's pull request, whatever the event.",
        example: "true",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User name for the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token for the registry. On the command line, use `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use instead of those of containers and docker.",
        example: "/home/me/auth.json",
    },
    {
        name: "tls-verify",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Whether the registries of `image` must speak HTTPS with a valid certificate; for others, see `insecure-registries`.",
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: "Registries other than those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port if there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
        example: "dirty,unpushed",
    },
    {
        name: "offset",
        kind: "text",
        value: "PATH",
        text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
        example: "services/cart",
    },
    {
        name: "repository",
        kind: "text",
        value: "NAME",
        text: "Canonical repository, if the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token for the forge's API, and sent nowhere else, to ask whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   Q: () => (/* binding */ failureAnnotation)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1825);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7874);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4560);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);







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
function failureAnnotation(failure) {
    return {
        level: "error",
        title: "Twofold",
        message: `${failure.message}\n${failure.fix}`,
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
    const accepted = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$)(report);
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

/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ renderFailureSummary),
  B: () => (/* binding */ renderSummary)
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
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var report_causes = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/report/traces.js
var traces = __webpack_require__(6245);
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
    const title = (0,traces/* differencesTitle */.TY)(differences);
    return [
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
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __webpack_require__(8856);
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
    return folded(`${(0,sizes/* counted */.hS)(listed.length + omitted, "executable")} of this build, and what they reveal about it`, body.filter((part) => part !== "").join("\n\n"));
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/summary.js






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
function renderFailureSummary(failure) {
    return joined([
        `## ${marks.bad} ${markdown(failure.message)}`,
        `**What to do:** ${markdown(failure.fix)}`,
    ]);
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

/***/ })

};
//# sourceMappingURL=4859.index.js.map
