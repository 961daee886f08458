export const id = 7103;
export const ids = [7103];
export const modules = {

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _compose_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6240);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6241);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);



async function reportFailure(failure, { reporter, env }) {
    reporter.annotate((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .failureAnnotation */ .Q)(failure));
    await _compose_step_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .P.writeSummary(env, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailureSummary */ .F)(failure));
}
//# sourceMappingURL=failure.js.map

/***/ }),

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
const repository = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ full_name: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .toLowerCase */ .PXX())) }));
const pullRequest = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    number: pullNumber,
    head: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
    base: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
});
const eventSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    repository,
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    workflow_run: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        event: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_sha: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_repository: repository,
    })),
    issue: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ number: pullNumber, pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() })),
    inputs: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
    client_payload: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
});
const pullRef = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^refs\/pull\/\d{1,9}\//), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((ref) => Number(ref.split("/")[2])));
async function readCarried(env) {
    return carriedBy(await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(env, _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$), env);
}
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
        return withheld("The run that started this one was for a fork's commit");
    }
    if (run?.event === "merge_group")
        return withheld(mergeGroup);
    return open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}
function isSame(head, base) {
    return head?.full_name !== undefined && head.full_name === base?.full_name;
}
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
const mostValues = 200;
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


const maxEventBytes = 25 * 1024 * 1024;
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

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   WD: () => (/* binding */ secretValuesOf),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   oW: () => (/* binding */ namedSecretsOf)
/* harmony export */ });
const shortest = 3;
const mask = "***";
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
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
function secretName({ id }) {
    return `secret \`${id}\``;
}
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: "input `password`", value: password }]),
        ...(githubToken === undefined ? [] : [{ name: "input `github-token`", value: githubToken }]),
    ];
}
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
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
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

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nothingVaried),
/* harmony export */   t: () => (/* binding */ notVaried)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8975);

function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ allAccepted),
/* harmony export */   CW: () => (/* binding */ unusedException),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   iD: () => (/* binding */ firstExpiry)
/* harmony export */ });
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8417);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);


function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(exception.path),
        paths: new Set(),
    }));
    const open = differences.filter(({ path, cause }) => {
        const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
        rule?.paths.add(path);
        return rule === undefined;
    });
    const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
    return { accepted, open };
}
function allAccepted(proofs) {
    const differences = proofs.flatMap((proof) => proof.differences.listed);
    const exceptions = proofs.flatMap((proof) => proof.exceptions);
    const isCut = proofs.some((proof) => proof.differences.omitted > 0);
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const isCovered = ({ cause, path }) => covered.has(JSON.stringify([cause, path]));
    if (isCut || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return undefined;
    const { path, cause, line } = unused.exception;
    return (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
        fix: "Remove it: there is no such difference any more.",
    });
}
//# sourceMappingURL=accepted.js.map

/***/ }),

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeIds)
/* harmony export */ });
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

/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseExceptions),
/* harmony export */   x: () => (/* binding */ badException)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8417);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6158);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5591);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
    });
    const known = _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted, so that others can judge the exception.",
    owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
    const wide = (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .tooWide */ .AW)(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
    const { file, line, message, fix } = details;
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        fix,
        place: { file, line },
    });
}
function shown(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

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

/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ memberPath),
/* harmony export */   TN: () => (/* binding */ fileOfPath),
/* harmony export */   XI: () => (/* binding */ partsOfPath),
/* harmony export */   cV: () => (/* binding */ isMemberPath)
/* harmony export */ });
const separator = "//";
function memberPath(archive, member) {
    return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
    return path.includes(separator);
}
function partsOfPath(path) {
    const [file = "", ...members] = path.split(separator);
    return [file, ...members];
}
function fileOfPath(path) {
    return partsOfPath(path)[0];
}
//# sourceMappingURL=image-path.js.map

/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
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

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7566);


function pathMatcher(pattern) {
    const parts = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(pattern).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_1__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(path);
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map

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



const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    abortEarly: true,
    message: ({ type }) => expectations[type] ?? "something else",
};
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
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
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
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

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ causeGroups)
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
        return `It differs with variation ${listed(among, "or")}, perhaps only together with others: \`extra-builds\` allowed too few builds to find out.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: \`extra-builds\` allowed too few builds to find out which.`;
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

/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ aboutExecutable),
  f: () => (/* binding */ adviceCounts)
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

/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ acceptedOf),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1825);
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6477);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6245);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);






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

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
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

/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ areTraces),
/* harmony export */   TY: () => (/* binding */ differencesTitle),
/* harmony export */   aB: () => (/* binding */ traceWeight)
/* harmony export */ });
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

/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ equalityText),
/* harmony export */   FS: () => (/* binding */ notVariedTexts),
/* harmony export */   Ws: () => (/* binding */ notAppliedText),
/* harmony export */   qZ: () => (/* binding */ notVariedRows)
/* harmony export */ });
/* harmony import */ var _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8975);
/* harmony import */ var _domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);



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

/***/ })

};
//# sourceMappingURL=7103.index.js.map
