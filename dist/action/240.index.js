export const id = 240;
export const ids = [240,565,99];
export const modules = {

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCarried)
/* harmony export */ });
/* unused harmony export carriedBy */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2840);



const pullNumber = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b()));
/** The name counts in lower case. A repository that was deleted has none. */
const repository = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ full_name: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .toLowerCase */ .PXX())) }));
/** What pull requests, their reviews and their comments bring. */
const pullRequest = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    number: pullNumber,
    head: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
    base: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
});
const eventSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    repository,
    /** Of whatever form, it says that the event is about a pull request. */
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    workflow_run: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        event: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_sha: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_repository: repository,
    })),
    /** An issue that is a pull request says so by a member, of whatever form. */
    issue: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ number: pullNumber, pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() })),
    inputs: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
    client_payload: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
});
/** A pull request's number, given as a ref of the forge. */
const pullRef = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^refs\/pull\/\d{1,9}\//), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((ref) => Number(ref.split("/")[2])));
/**
 * Decides whether a run may publish what it builds: nothing that came with a fork's pull request is
 * pushed, whatever the event (design §3). With `pull_request_target`, `workflow_run` and
 * `issue_comment`, a fork's code could otherwise reach this repository's secrets. A payload with
 * another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
async function readCarried(env) {
    return carriedBy(await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(env, _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$), env);
}
/** Does the same for an event's payload; undefined for a payload that cannot be read. */
function carriedBy(payload, env) {
    const { GITHUB_EVENT_NAME: event = "" } = env;
    if (event === "merge_group")
        return withheld(mergeGroup);
    const known = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(eventSchema, payload);
    if (known === undefined) {
        return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
    }
    if (known.pull_request !== undefined)
        return ofPullRequest(known, env);
    if (event === "workflow_run")
        return ofWorkflowRun(known, env);
    return open(env, { pulls: pullsIn(known, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
    return { kind: "withheld", why };
}
/** Whether the event's payload says whose commits it is about. */
function mayBeForeign(event) {
    return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(event, env) {
    const pull = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(pullRequest, event.pull_request);
    if (!isSame(pull?.head?.repo, pull?.base?.repo)) {
        return withheld("This pull request comes from a fork");
    }
    const own = pull?.number === undefined ? [] : [pull.number];
    return { ...open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun({ workflow_run: run, repository: own }, env) {
    if (!isSame(run?.head_repository, own)) {
        return withheld("The run that started this one is of a fork's commit");
    }
    if (run?.event === "merge_group")
        return withheld(mergeGroup);
    return open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}
/** Compares repositories by their names. One that was deleted has no name; it was a fork. */
function isSame(head, base) {
    return head?.full_name !== undefined && head.full_name === base?.full_name;
}
/**
 * Events without a pull request behind them: what is checked out is the repository's own or was
 * made by its own workflow. After every other event, workflows check out what somebody named.
 */
const ownEvents = new Set([
    "branch_protection_rule",
    "create",
    "delete",
    "page_build",
    "push",
    "registry_package",
    "release",
    "schedule",
]);
/**
 * Events whose GITHUB_SHA may have been chosen by somebody who can name any commit that the forge
 * has, including those of forks.
 */
const chosenCommits = new Set(["deployment", "deployment_status", "status"]);
function open(env, known) {
    const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: own = "", GITHUB_REF: ref = "" } = env;
    const isOwn = own !== "" && !chosenCommits.has(event) && !ref.startsWith("refs/pull/");
    const { trusted = [], pulls = [] } = known;
    return {
        kind: "open",
        event,
        needsProof: !ownEvents.has(event) || ref.startsWith("refs/pull/"),
        trusted: [...(isOwn ? [own] : []), ...trusted].map((commit) => commit.toLowerCase()),
        pulls,
        ownPulls: [],
    };
}
/** How many values of a dispatch are read. */
const mostValues = 200;
/**
 * Collects the pull requests that an event is about, or that whoever dispatched the run gave as a
 * ref of the forge.
 */
function pullsIn({ issue, inputs, client_payload: given }, { GITHUB_REF: ref = "" }) {
    const isCommented = issue?.pull_request !== undefined && issue.number !== undefined;
    const refs = [ref, ...[inputs, given].flatMap(valuesIn)];
    return [...(isCommented ? [issue.number] : []), ...((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfFitting */ .l1)(pullRef), refs) ?? [])];
}
function valuesIn(inputs = {}) {
    return Object.values(inputs).slice(0, mostValues);
}
//# sourceMappingURL=carried.js.map

/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/**
 * Reads the event that started the run (GITHUB_EVENT_PATH) by a schema; undefined when none can be
 * read, or not by this schema.
 */
async function readEvent(env, schema) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    return text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .MW)(schema, text);
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./build/adapters/actions/carried.js
var carried = __webpack_require__(9227);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/actions/files.js

/** Appends to the job summary; does nothing outside of a runner, where there is no summary. */
async function writeSummary(env, markdown) {
    const { GITHUB_STEP_SUMMARY: file } = env;
    await append(file, markdown);
}
/**
 * Names the pushed images for later steps, e.g. actions/attest, as `oci://name@sha256:…`. A line
 * with `=` would fail the step; image names contain none, and one that did would be left out.
 */
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

/**
 * Reads the inputs that the runner passes in variables: `INPUT_` and the name in upper case, with
 * its hyphens. It does not use @actions/core, because loading that would delay the first line of
 * the log.
 */
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
;// CONCATENATED MODULE: ./build/adapters/actions/masks.js

/**
 * Tells the runner what to mask in logs: each line of each value, because it masks line by line.
 */
async function maskSecrets(values) {
    const lines = new Set(values.flatMap(redact/* secretLines */._o));
    if (lines.size === 0)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 143));
    for (const line of lines)
        core.setSecret(line);
}
//# sourceMappingURL=masks.js.map
// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/adapters/actions/outputs.js

/**
 * Returns the value of every output; empty where it is not known, e.g. when the step failed early.
 */
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
/** Returns the pushed images as `name@sha256:…`, each once. */
function pushedNames(report) {
    const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
    return [...new Set(names)];
}
/** Writes the outputs that have a value. */
async function writeOutputs(values) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 143));
    for (const [name, value] of Object.entries(values)) {
        // An empty offset is the repository's root; a missing output reads the same.
        if (value !== "")
            core.setOutput(name, value);
    }
}
/**
 * Removes the tag. A colon after the last slash starts a tag; a colon before it starts a registry's
 * port.
 */
function withoutTag(reference) {
    const [name = ""] = reference.split("@", 1);
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./build/adapters/actions/state.js
var state = __webpack_require__(8048);
;// CONCATENATED MODULE: ./build/compose/step.js






/**
 * A workflow's step: its inputs, masks, outputs and files. Import it late: nothing of it is needed
 * for the first line of the log. @actions/core is only loaded when it is used.
 */
const step = {
    maskSecrets: maskSecrets,
    outputValues: outputValues,
    pushedNames: pushedNames,
    readActionInputs: readActionInputs,
    readCarried: carried/* readCarried */.$,
    saveWorkFolder: state/* saveWorkFolder */.H5,
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
/** The second build's variations (design §6), in the order that every report uses. */
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

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf),
/* harmony export */   secretValuesOf: () => (/* binding */ secretValuesOf)
/* harmony export */ });
/**
 * The shortest value that is redacted: shorter ones are no real secrets and would blacken every
 * line.
 */
const shortest = 3;
const mask = "***";
/**
 * Creates a redactor for these values: each value, each of its lines of at least 3 characters, and
 * the forms in which programs print them (base64, JSON and URL escapes). The longest are replaced
 * first, so that no part of one remains.
 */
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/** The forms in which values may be printed, the longest first. */
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
/**
 * Returns the parts of a request that must not appear anywhere: secrets, the forge's token, the
 * password, and user name and password in the form of a registry's `Authorization` header. The
 * caller adds the secrets that are read from files.
 */
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
/** How messages name a secret of the build. */
function secretName({ id }) {
    return `secret \`${id}\``;
}
/**
 * Returns what an image must not contain, by name: secrets, password and token. The caller adds
 * those that are read from files.
 */
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
/**
 * Returns the lines of a value that are long enough to be masked in a log. A log is masked line by
 * line.
 */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
/** URL-encodes a text. Lone surrogates have no URL form and become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nothingVaried),
/* harmony export */   t: () => (/* binding */ notVaried)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8975);

/** Describes a build in which nothing was varied, for one reason. */
function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
/** Returns the variations that not every step had, each once. */
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   mx: () => (/* binding */ variationsOn)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _build_varied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);


/** Returns the proof of a plan of which nothing has been built yet. */
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
        executables: { listed: [], omitted: 0, ofPackages: 0, unread: [] },
    };
}
/**
 * Returns the verdict on several platforms: a difference on one of them is a difference, and what
 * was not checked on one of them is unchecked.
 */
function verdictOn(proofs) {
    if (proofs.some(({ verdict }) => verdict === "false"))
        return "false";
    const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
    return isChecked ? "true" : "unchecked";
}
/** Returns the variations that every platform had, and each distinct reason for the others. */
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

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/** Every advisory (design §5), in the order that every report uses. */
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

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object and not an array. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
const maxJsonDepth = 64;
/** A document that is JSON, but nested deeper than any real one. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** Returns the depth of the brackets outside of strings. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ checkedJson),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   MW: () => (/* binding */ fittingJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l1: () => (/* binding */ listOfFitting),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);



// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.
/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    // A hostile document could be wrong in a million places, and one is enough to refuse it.
    abortEarly: true,
    // valibot's own messages would repeat the value, which anyone may have written.
    message: ({ type }) => expectations[type] ?? "something else",
};
/** Any object, e.g. one that is passed on with members that nobody here knows. */
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        // Own members only. One that is missing is checked like any other: its schema says what it
        // has to be.
        const members = names.flatMap((name) => {
            const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
            const isAbsent = value === undefined || value === null;
            return isAbsent && mayBeAbsent(name) ? [] : [[name, value]];
        });
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(whole, Object.fromEntries(members), config);
        if (result.success)
            return result.output;
        const { input, message, path } = result.issues[0];
        addIssue({ input, message, path });
        return NEVER;
    }));
}
/** Describes an object whose members have any names and one kind of value. */
function mapOf(item) {
    const values = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const keys = Object.keys(dataset.value);
        const keyAt = (at) => keys[at] ?? "";
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(values, Object.values(dataset.value), config);
        if (result.success) {
            return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
        }
        const { input, message, path: [place, ...path] = [] } = result.issues[0];
        const key = keyAt(Number(place?.key));
        const member = { type: "object", origin: "value", input: dataset.value, key };
        addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
        return NEVER;
    }));
}
/** Describes an array of one kind of item. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
/** Describes an array of which only the items of one kind are read. */
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
/** Describes a value that counts as absent where it has another form. */
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
/** Checks a value from outside by a schema. */
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
/** Returns a value from outside in the form of a schema; undefined if it has another form. */
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
/** Parses JSON from outside and checks it by a schema. */
function checkedJson(schema, text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return { wrong: error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? `it ${error.message}` : "it is not JSON" };
    }
    return checked(schema, value);
}
/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
function fittingJson(schema, text) {
    const found = checkedJson(schema, text);
    return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
    const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`, "");
    const where = place === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), 200)}\``;
    return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
/** Options for the image's name, and for what the image says about itself. */
const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default: from the source: `1.4.0` at git tag `v1.4.0`, else `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` a line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` a line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
/** Options for the program that builds, and for the place of the results. */
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
/** Options for what is proven, and what counts as proof. */
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; without effect in the other modes.",
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
        text: `Variations that every step must really have had, else the step fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "What a trace of this build in the image does to the verdict. `fail`: it counts as a difference. `warn`: it is reported only.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "Builds to find out which variation makes the image differ, at most; they run only when it does. One of them runs on another day if only that tells whether the build wrote today's date. `0`: none.",
        example: "3",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: nothing, for images that must rebuild with bare buildah.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while: path, cause, reason, owner and expiry date of each.",
        example: "exceptions.yaml",
    },
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
/** Options for what is built, and how. */
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
        text: "Build arguments, one `name=value` a line. They are part of the image's recorded recipe: no place for secrets.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` a line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` a line; several lines in double quotes.",
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
        text: "Take the network from all RUN steps but those of `fetch-stages`, in both builds.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may fetch what the others are built from.",
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
/** Options for publishing, and for access to registries. */
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push what was proven; never what a fork's pull request brought, whatever the event.",
        example: "true",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User at the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token at the registry. On the command line, rather `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use in place of the ones that containers and docker have.",
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
        text: "Registries beside those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port where there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
/** Options for where the source is, and which advisories are forbidden. */
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
        text: "Canonical repository, when the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token to ask the forge's API, and nobody else, whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
/** Returns the option with this name; every name has one. */
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ })

};
//# sourceMappingURL=240.index.js.map
