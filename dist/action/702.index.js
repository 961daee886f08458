export const id = 702;
export const ids = [702,161];
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

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeWorkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6402);






const prefix = "twofold-";
/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah
 * does (/tmp is often in memory). It first removes what killed runs have left there, because that
 * holds passwords and secrets.
 * @throws Failure `tool` when it cannot be made
 */
async function makeWorkFolder(env) {
    const parent = env["RUNNER_TEMP"] || env["TMPDIR"] || ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() === "/tmp" ? "/var/tmp" : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    refuseUnfit(parent);
    await removeAbandoned(parent);
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)));
        await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markFolder */ .aQ)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "tmp"));
        return folder;
    }
    catch (cause) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
            code: "tool",
            message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            fix: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
            cause,
        });
    }
}
/**
 * Refuses paths with characters that end a path in overlay mounts, or (the colon) in an OCI
 * layout's name.
 */
function refuseUnfit(parent) {
    const [unfit] = /[:,\\]|\p{Cc}/u.exec(parent) ?? [];
    if (unfit === undefined)
        return;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        code: "tool",
        message: `No work folder can be made in ${JSON.stringify(parent)}: container storage cannot lie at a path with ${JSON.stringify(unfit)} in it.`,
        fix: "Point RUNNER_TEMP or TMPDIR at a folder without colon, comma, backslash and control characters in its path.",
    });
}
/**
 * Removes what killed runs left. A folder that cannot be removed, or that another run is removing,
 * is skipped.
 */
async function removeAbandoned(parent) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent).catch(() => parent);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => [])) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        if (!name.startsWith(prefix) || !(await (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbandoned */ .zI)(folder)))
            continue;
        await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_4__.cleanUp)(folder).catch(() => undefined);
    }
}
//# sourceMappingURL=work-folder.js.map

/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ leash)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);

/** Whether the leash works, by PATH. */
const known = new Map();
/**
 * Returns the words to put before a program, so that the kernel sends it a signal when our process
 * has ended for whatever reason: after SIGKILL, nothing else can. Returns no words where
 * util-linux's setpriv(1) is missing.
 */
async function leash(signal, env) {
    const path = env["PATH"] ?? "";
    const possible = known.get(path) ?? isPossible(env);
    known.set(path, possible);
    return (await possible) ? words(signal) : [];
}
function words(signal) {
    return ["setpriv", "--pdeathsig", signal, "--"];
}
async function isPossible(env) {
    const [program = "", ...args] = [...words("TERM"), "true"];
    return (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(await (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ program, args, env, timeoutSeconds: 10 }));
}
//# sourceMappingURL=leash.js.map

/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readBaseUser)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3326);
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5651);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6158);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2448);








/**
 * Seconds for one request for a manifest and one for a config; a slower registry is not waited for.
 */
const askSeconds = 15;
/**
 * Reads `config.User` of an image
 * (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), without its
 * layers. It never rejects because of what a registry or a program does: the answer is then
 * unknown.
 */
async function readBaseUser(options, { reference, platform }) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = options;
    const question = name.registry === "localhost"
        ? { program: options.buildah, args: storageArguments(name) }
        : { program: options.skopeo, args: registryArguments(options, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference}: ${whatFailed(finished)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .e)(user);
}
function registryArguments({ authFile, insecure }, name, platform) {
    return [
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_5__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        `--tls-verify=${(0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name), insecure)}`,
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
/** Drops the tag beside a digest: skopeo refuses it, and the digest says everything. */
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
/** Of an image's config. An absent user is the empty one: root. */
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()) })),
});
/**
 * Returns the user in an image's config, which buildah prints as part of a larger document;
 * undefined when the text has no config.
 */
function userOf(text) {
    const document = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObject */ .o$, text);
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(configSchema, document?.["OCIv1"] ?? document);
    return found === undefined ? undefined : (found.config?.User ?? "");
}
function whatFailed(finished) {
    const said = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ platformArguments),
  P: () => (/* binding */ skopeoRegistry)
});

// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/adapters/process/leash.js
var leash = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 2 modules
var runner = __webpack_require__(850);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/adapters/registry/failures.js



/** Known troubles in skopeo's output, with their fixes; the first that matches is reported. */
const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        fix: "Check the inputs `username` and `password` (or the auth file), and that they may write to this repository.",
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        fix: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        fix: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        fix: "Use HTTPS, or say that this registry has none: `tls-verify: false` for those of `image`, `insecure-registries` for any other.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        fix: "Install its authority on the machine; or, if you know what that gives up, `tls-verify: false` for the registries of `image`, `insecure-registries` for any other.",
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        fix: "Sign in (`username`, `password`), wait, or use a mirror.",
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
/** Troubles that go away by themselves: the server's own, and broken or refused connections. */
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
/** Whether another attempt may help. */
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
/** Makes the one failure for a registry that did not do what was asked. */
function registryFailure(attempted, finished) {
    const text = (0,printable/* printable */.g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,runner/* describeEnd */.lA)(finished)}: ${(0,printable/* ending */.K1)(text, 400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${(0,printable/* ending */.K1)(text, 200)})`;
    return new failure/* Failure */.HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,printable/* printable */.g$)(attempted.reference)}: ${what}.`,
        fix: trouble?.fix ?? "Check that the registry can be reached from here, then run again.",
    });
}
//# sourceMappingURL=failures.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/registry/retry.js

/** The waits between attempts, in seconds; there is one further attempt for each. */
const waits = [1, 2, 4];
/** Returns the first good result, or the last one when all attempts failed. */
async function retried(options) {
    let result = await options.attempt();
    for (const wait of waits) {
        if (!options.again(result))
            return result;
        await (0,promises_.setTimeout)(wait * 1000, undefined, { signal: options.signal });
        result = await options.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./build/adapters/registry/skopeo.js






/**
 * Seconds after which a copy will not end any more; skopeo itself waits for as long as a registry
 * asks it to.
 */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * Implements the {@link Registry} port with skopeo. It uses only `docker://`, `dir:` and `oci:`,
 * because `containers-storage:` needs a user namespace that hosted runners deny.
 */
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const verify = (reference) => (0,insecure/* isVerified */.p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const command = { program: options.skopeo, args, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,leash/* leash */.Y)("TERM", env) };
        const finished = await retried({
            signal,
            attempt: () => (0,runner/* run */.eF)(onLeash),
            again: (result) => !(0,runner/* succeeded */.gq)(result) && isPassing(result.lastLines),
        });
        if (!(0,runner/* succeeded */.gq)(finished))
            throw registryFailure(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const tls = `--tls-verify=${verify(reference)}`;
            const args = ["inspect", "--raw", ...auth, tls, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,digest/* digestOf */.ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--src-tls-verify=${fetch.from.kind !== "registry" || verify(reference)}`,
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--dest-tls-verify=${verify(reference)}`,
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function transport(from) {
    return from.kind === "registry"
        ? `docker://${from.reference}`
        : `${from.transport}:${from.location}`;
}
/** Returns skopeo's global flags for the platform to choose from an index. */
function platformArguments(platform) {
    if (platform === undefined)
        return [];
    const [os, architecture, variant] = platform.split("/");
    return [
        ...(os === undefined ? [] : [`--override-os=${os}`]),
        ...(architecture === undefined ? [] : [`--override-arch=${architecture}`]),
        ...(variant === undefined ? [] : [`--override-variant=${variant}`]),
    ];
}
//# sourceMappingURL=skopeo.js.map

/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

const mostItems = 20;
const longestItem = 500;
/** Returns the first items, then a line with the number of further ones. */
function bounded(items) {
    if (items.length <= mostItems)
        return items;
    return [...items.slice(0, mostItems), `and ${items.length - mostItems} more`];
}
/**
 * Makes a name from the repository safe to show: one line, control characters visible, and nothing
 * in it that a workflow runner takes for a command (`##[` is one anywhere in a line, `::` at its
 * start).
 */
function shown(name) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(name.replaceAll("\t", "␉"), longestItem)));
}
/** Formats a count with its noun: `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ atLines)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7912);

/** The most findings that are shown, and lines that are marked. */
const mostShown = 20;
/**
 * Returns findings in a Containerfile as texts `Containerfile:12: …` and as places, in the order of
 * the file.
 */
function atLines({ scope }, findings) {
    const { file } = scope.containerfile;
    const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.text}`, finding]));
    const sorted = [...byText.values()].sort((one, other) => one.line - other.line);
    const texts = sorted.map(({ line, text }, index) => 
    // The remaining findings are only counted.
    index < mostShown ? `${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(file)}:${line}: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(onOneLine(text))}` : "");
    const lines = [...new Set(sorted.map(({ line }) => line))].slice(0, mostShown);
    return {
        findings: sorted,
        evidence: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(texts),
        places: lines.map((line) => ({ file, line })),
    };
}
/** The longest part of a text that is examined; less of it is shown. */
const longestText = 4096;
/** Joins blanks and removes credentials from URLs: more people read a log than a repository. */
function onOneLine(text) {
    return text
        .slice(0, longestText)
        .replace(/\s+/g, " ")
        .replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@'"]+@/gi, "$1***@")
        .trim();
}
//# sourceMappingURL=line-evidence.js.map

/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ networkInRun),
/* harmony export */   m: () => (/* binding */ networkUse)
/* harmony export */ });
/* harmony import */ var _containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6387);
/* harmony import */ var _shell_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(727);
/* harmony import */ var _shell_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1053);
/* harmony import */ var _line_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3117);




/** The texts about a step that uses the network, however that was detected. */
const networkUse = {
    message: "RUN needs the network: what comes from there is named neither by the Containerfile nor by the commit.",
    fix: "Bring what the step needs by name and digest: in the base, by `COPY --from=name@sha256:…`, or by " +
        "`ADD --checksum=sha256:… URL`; then `RUN --network=none`, or the input `network: none`, proves that it is enough.",
};
/** A RUN step needs the network, as far as its commands show. */
const networkInRun = {
    name: "network-in-run",
    advise({ recipe }) {
        if (recipe === undefined || recipe.network === "none")
            return undefined;
        const found = (0,_shell_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .runsOf */ .k)(recipe)
            .filter((run) => !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__/* .isCutOffStep */ .a)(run.instruction) && !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__/* .isCutOffStage */ .c)(recipe.hermetic, run.stage))
            .flatMap(({ commands, lineOf }) => commands
            .filter(_shell_network_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNetwork */ .W)
            .map((command) => ({ line: lineOf(command), text: command.text })));
        if (found.length === 0)
            return undefined;
        return { ...networkUse, ...(0,_line_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .atLines */ .P)(recipe, found) };
    },
};
//# sourceMappingURL=network-in-run.js.map

/***/ }),

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unverifiedAdds),
/* harmony export */   o: () => (/* binding */ unverifiedDownload)
/* harmony export */ });
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2912);
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _containerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);
/* harmony import */ var _shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);
/* harmony import */ var _shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);
/* harmony import */ var _shell_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1053);
/* harmony import */ var _line_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3117);








/**
 * `ADD https://…` without `--checksum`, or a download that a shell in RUN executes before anything
 * verified it.
 */
const unverifiedDownload = {
    name: "unverified-download",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const added = unverifiedAdds(recipe);
        const run = (0,_shell_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOf */ .k)(recipe)
            .filter(({ stage }) => recipe.network !== "none" && !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__/* .isCutOffStage */ .c)(recipe.hermetic, stage))
            .flatMap(unverifiedRuns);
        if (added.length + run.length === 0)
            return undefined;
        const fixes = [
            ...(added.some(({ isGit }) => !isGit)
                ? [
                    "Write `ADD --checksum=sha256:<64 hex digits> URL …` with the digest of the file that you looked at.",
                ]
                : []),
            ...(added.some(({ isGit }) => isGit)
                ? ["Name a commit: `ADD https://…/repo.git#<40 hex digits> …`."]
                : []),
            ...(run.length === 0
                ? []
                : [
                    "In RUN, save the download to a file, check it (`echo '<sha256>  file' | sha256sum -c -`, or `gpg --verify`), and only then run it; or install the program from a package.",
                ]),
        ];
        return {
            message: "What the build downloads is not checked: whoever controls the server controls the image.",
            ...(0,_line_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .atLines */ .P)(recipe, [...added, ...run]),
            fix: fixes.join(" "),
        };
    },
};
/** Returns the ADD instructions that fetch something without a digest, in the order of the file. */
function unverifiedAdds({ scope }) {
    const found = [];
    for (const { stage, instruction, lookup } of (0,_containerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(scope)) {
        const { keyword, argument, words, flags, line } = instruction;
        if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum"))
            continue;
        const written = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument) ?? words.map(({ text }) => text);
        for (const word of written.slice(0, -1)) {
            const source = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .expandWord */ .V)(word, lookup).text;
            if (!isUnverifiedSource(source))
                continue;
            // Shown as written: the value of a build argument is private to the caller.
            found.push({ stage, line, text: `ADD ${word}`, isGit: isGitSource(source) });
        }
    }
    return found;
}
function isUnverifiedSource(source) {
    const hasCommit = /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(source);
    return isGitSource(source) ? !hasCommit : /^https?:\/\//i.test(source);
}
/** Whether ADD clones a source instead of downloading it, as in buildah. */
function isGitSource(source) {
    return /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:#|$)/i.test(source);
}
function unverifiedRuns(run) {
    const found = [];
    const saved = new Map();
    for (const command of run.commands) {
        if ((0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isVerification */ .go)(command))
            saved.clear();
        const download = runDownload(command) ?? saved.get(fileRunBy(command) ?? "");
        if (download !== undefined) {
            found.push({ line: run.lineOf(download), text: `${download.text} … ${command.text}` });
        }
        const file = (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc)(command) ? (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .savedAs */ .kR)(command) : undefined;
        if (file !== undefined)
            saved.set((0,_shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(file), command);
    }
    return found;
}
/** Returns the download whose text a command runs directly. */
function runDownload(command) {
    if ((0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsInput */ .Tv)(command)) {
        const piped = command.piped.find(_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc);
        if (piped !== undefined)
            return piped;
    }
    return (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsWords */ .sR)(command) ? command.inserted.find(_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc) : undefined;
}
/**
 * Returns the file that a command runs: the command itself, or the script if the command is an
 * interpreter.
 */
function fileRunBy(command) {
    if (command.path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(command.path))
        return command.name;
    const isInterpreter = (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsInput */ .Tv)({ ...command, words: [] }) || command.name === ".";
    const file = command.words.find((word) => !word.startsWith("-"));
    return isInterpreter && file !== undefined ? (0,_shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(file) : undefined;
}
//# sourceMappingURL=unverified-download.js.map

/***/ }),

/***/ 6544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ layerStages),
/* harmony export */   Ze: () => (/* binding */ ownLayers),
/* harmony export */   nf: () => (/* binding */ layerOrigins)
/* harmony export */ });
/** Instructions that put something into a layer. */
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
/**
 * Returns the origin of each layer, from the base up. Without intermediate commits each stage of
 * the chain adds one layer: the layers above the base's belong to the chain's stages, in order,
 * counted from the top.
 */
function layerOrigins(options) {
    const { built, containerfile } = options;
    return layerStages(options).map((stage, index) => {
        if (built.base !== undefined && isOfBase(built, index)) {
            return { origin: `base ${built.base.pinned}` };
        }
        return stage === undefined
            ? { origin: containerfile.file }
            : stageOrigin(containerfile.file, stage);
    });
}
/** Returns the stage that made each layer, from the base up; undefined for a layer of the base. */
function layerStages({ built, chain }) {
    const { diffIds } = built;
    const above = chain.length - diffIds.length;
    return diffIds.map((_, index) => (isOfBase(built, index) ? undefined : chain[above + index]));
}
/** Returns the indexes of the layers that the build made: all those above the base's. */
function ownLayers(built) {
    return built.diffIds.flatMap((_, index) => (isOfBase(built, index) ? [] : [index]));
}
function isOfBase({ base }, index) {
    return base !== undefined && index < base.diffIds.length;
}
function stageOrigin(file, stage) {
    const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
    const [first] = instructions;
    const last = instructions.at(-1);
    if (first === undefined || last === undefined)
        return { origin: `${file}:${stage.from.line}` };
    if (first === last) {
        const { line, text } = first;
        return { origin: `${file}:${line} ${text}`, instruction: { file, line, text } };
    }
    const words = instructions.map(({ keyword }) => keyword).join(", ");
    return { origin: `${file}:${first.line}-${last.endLine} ${words}` };
}
//# sourceMappingURL=layer-origins.js.map

/***/ }),

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BuildBroke)
/* harmony export */ });
/** Thrown when buildah ended a build; its exit status and last lines lead to the instruction. */
class BuildBroke extends Error {
    slot;
    lastLines;
    /** The RUN steps that ended; the last one is the one that broke. */
    steps;
    constructor(details) {
        super(details.end);
        this.name = "BuildBroke";
        this.slot = details.slot;
        this.lastLines = details.lastLines;
        this.steps = details.steps;
    }
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Bell),
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
const realClock = {
    now: () => performance.now(),
    wall: () => Date.now(),
    after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
    },
};
/** Lets many callers wait until a time that may become known, or change, while they wait. */
class Bell {
    #clock;
    #waiting = [];
    constructor(clock) {
        this.#clock = clock;
    }
    /** Wakes everyone who waits to look again, because something has changed. */
    ring() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const look of waiting)
            look();
    }
    /**
     * Waits until the time that `due` returns. While `due` returns undefined, waits for a ring and
     * asks it again. An abort also ends the wait; the caller has to check the signal then.
     */
    async until(due, signal) {
        const wake = () => this.ring();
        signal.addEventListener("abort", wake, { once: true });
        try {
            await this.#until(due, signal);
        }
        finally {
            signal.removeEventListener("abort", wake);
        }
    }
    async #until(due, signal) {
        while (!signal.aborted) {
            const at = due();
            const left = at === undefined ? undefined : at - this.#clock.now();
            if (left !== undefined && left <= 0)
                return;
            await this.#next(left);
        }
    }
    #next(milliseconds) {
        return new Promise((resolve) => {
            let cancel = () => undefined;
            const look = () => {
                cancel();
                resolve();
            };
            this.#waiting.push(look);
            if (milliseconds === undefined)
                return;
            cancel = this.#clock.after(Math.max(1, milliseconds), () => {
                this.#waiting = this.#waiting.filter((each) => each !== look);
                resolve();
            });
        });
    }
}
//# sourceMappingURL=bell.js.map

/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ExtraBuilds)
/* harmony export */ });
/* harmony import */ var _domain_build_step_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1966);
/* harmony import */ var _ports_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3075);
/* harmony import */ var _shared_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);
/* harmony import */ var _step_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
/* harmony import */ var _twin_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7976);





/**
 * Runs the builds that input `extra-builds` allows, each with some of the variations; it counts,
 * names and shows them.
 */
class ExtraBuilds {
    #options;
    /** The second build's steps by their keys. */
    #known;
    #stop = new AbortController();
    #count = 0;
    /** Resolves when the build that started last has ended. */
    #running = Promise.resolve();
    constructor(options) {
        this.#options = options;
        this.#known = new Map(options.secondSteps.map((step) => [(0,_domain_build_step_id_js__WEBPACK_IMPORTED_MODULE_3__/* .stepKey */ .U)(step.id), step]));
    }
    /** How many more are allowed. */
    get left() {
        return this.#options.request.extraBuilds - this.#count;
    }
    /** Whether its builds may never run at the same time. */
    get isAlone() {
        const { request, builder, secondSteps } = this.#options;
        return (0,_shared_world_js__WEBPACK_IMPORTED_MODULE_4__/* .sharesWorld */ .x)(request, builder, secondSteps);
    }
    /** How many builds may run at a time: two cores carry two. */
    get sideBySide() {
        return this.isAlone ? 1 : 2;
    }
    /**
     * Runs the build with these variations alone, when its turn comes. A broken build is an answer;
     * any other failure also stops the builds that run beside it.
     */
    async run(varied, part) {
        const { request, reporter } = this.#options;
        this.#count += 1;
        const name = `extra-${this.#count}`;
        const names = varied.length === 0 ? "no variation" : varied.join(", ");
        reporter.info(`looking for the variation: ${this.#count} of at most ${request.extraBuilds} builds, with ${names}`);
        const before = this.#running;
        let over = () => undefined;
        this.#running = new Promise((resolve) => {
            over = resolve;
        });
        if (this.isAlone)
            await before;
        try {
            return await part.work({
                // The second build's copy of the context is the varied one.
                slot: varied.includes("context") ? "second" : "first",
                name,
                plan: part.plan,
                ...(part.pace === undefined ? {} : { pace: part.pace }),
                ...(0,_twin_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .partsWith */ .BG)(part.plan, varied),
                // Where only one stage is built, its lines have no stage's number.
                stepOf: (0,_step_network_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsIn */ .F)(this.#options.scope, part.lastStage),
                stepNetwork: (id) => this.#networkOf(id),
                log: { line: () => undefined, close: () => undefined },
                signal: this.#stop.signal,
            });
        }
        catch (error) {
            if (!(error instanceof _ports_build_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildBroke */ .Y))
                this.#stop.abort(error);
            throw error;
        }
        finally {
            over();
        }
    }
    /** Treats a step as a user of the network if the second build did, where that was measured. */
    #networkOf(id) {
        const { request } = this.#options;
        const step = id && this.#known.get((0,_domain_build_step_id_js__WEBPACK_IMPORTED_MODULE_3__/* .stepKey */ .U)(id));
        const applied = step?.applied ?? [];
        if (applied.includes("network"))
            return "unexpected";
        if (applied.includes("clock") || applied.includes("file-order"))
            return "quiet";
        return request.network === "none" ? "off" : "expected";
    }
}
//# sourceMappingURL=extra-builds.js.map

/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/** Returns the value of a settled promise. @throws its reason when it was rejected */
function valueOf(settled) {
    if (settled.status === "rejected")
        throw settled.reason;
    return settled.value;
}
//# sourceMappingURL=settled.js.map

/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sharesWorld)
/* harmony export */ });
/**
 * Whether the steps of two builds could reach each other. In the machine's network, a step of one
 * build could use what a step of the other serves, and both would then agree on it. Such builds
 * never run at the same time.
 */
function sharesWorld({ network }, { noShim }, steps = []) {
    // A single step may also have asked for the machine's network (RUN --network=host).
    return network === "host" || noShim !== undefined || steps.some((step) => step.sharesNetwork);
}
//# sourceMappingURL=shared-world.js.map

/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ stepNetwork),
  F: () => (/* binding */ stepsIn)
});

// EXTERNAL MODULE: ./build/containerfile/chain.js
var chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/containerfile/hermetic.js
var hermetic = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/containerfile/step-ids.js
var step_ids = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/shell/network.js
var network = __webpack_require__(727);
;// CONCATENATED MODULE: ./build/shell/network-tools.js
/** Programs that fetch what their project names if it is missing. */
const tools = /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;
/**
 * Whether a command may use the network although its words do not say so: build tools fetch what is
 * missing. Such a step is not cut off from the network as a test.
 */
function mayUseNetwork({ name }) {
    return tools.test(name);
}
//# sourceMappingURL=network-tools.js.map
// EXTERNAL MODULE: ./build/shell/runs.js + 3 modules
var runs = __webpack_require__(1053);
;// CONCATENATED MODULE: ./build/app/prove/step-network.js






/**
 * Makes the function that identifies the steps of a build by the lines that buildah prints for
 * them.
 * @param lastStage 0-based index of the last stage that is built; undefined: the target's
 * @throws Failure `usage` for an unknown target
 */
function stepsIn(scope, lastStage) {
    const { containerfile } = scope;
    const onlyStage = lastStage ?? (0,chain/* targetStage */.A)(scope).index;
    return (line) => (0,step_ids/* stepIdOf */.J)(line, { containerfile, onlyStage });
}
/**
 * Decides what each step may use of the network, and whether its commands show that it uses it. A
 * step without a known instruction (a base's own ONBUILD) counts as a user; in a hermetic build, a
 * step without a known stage gets no network.
 */
function stepNetwork(request, scope) {
    const { containerfile } = scope;
    const users = new Set((0,runs/* runsOf */.k)({ scope })
        .filter(usesNetwork)
        .map(({ instruction }) => instruction));
    const ofUnknown = request.hermetic === undefined ? "expected" : "off";
    return (id) => {
        if (request.network === "none")
            return "off";
        const stage = id && containerfile.stages[id.stage];
        if (id === undefined || stage === undefined)
            return ofUnknown;
        const instruction = (0,step_ids/* instructionOf */.u)(containerfile, id);
        if ((0,hermetic/* isCutOffStage */.c)(request.hermetic, stage) || (0,hermetic/* isCutOffStep */.a)(instruction))
            return "off";
        return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
    };
}
function usesNetwork({ commands }) {
    return commands.some((command) => (0,network/* needsNetwork */.W)(command) || mayUseNetwork(command));
}
//# sourceMappingURL=step-network.js.map

/***/ }),

/***/ 7976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KQ: () => (/* binding */ StepProgress),
  t7: () => (/* binding */ areEqual),
  iB: () => (/* binding */ buildTwins),
  Fx: () => (/* binding */ ownParts),
  BG: () => (/* binding */ partsWith),
  Up: () => (/* binding */ stageTwins),
  CC: () => (/* binding */ twinPace)
});

// EXTERNAL MODULE: ./build/domain/build/step-id.js
var step_id = __webpack_require__(1966);
// EXTERNAL MODULE: ./build/domain/build/step-line.js
var step_line = __webpack_require__(9421);
// EXTERNAL MODULE: ./build/app/ports/build.js
var build = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/app/prove/bell.js
var bell = __webpack_require__(3300);
;// CONCATENATED MODULE: ./build/app/prove/pace.js


/**
 * Milliseconds. Files get their times from a clock that ticks about every 4 ms, and the time in a
 * zip entry has a resolution of two seconds: two times that are more than two seconds apart are
 * never stored as the same one.
 */
const apart = 2_000;
/** How long the second build waits behind the end of the first one's step. */
const gap = apart + 20;
/** How long it waits behind the start of a step that still runs. */
const lag = apart + 200;
/** How long it waits at most behind the start of a step that has ended meanwhile. */
const patience = lag + 400;
/**
 * A container takes at least this long from `create` to `start`; it is prepared while the second
 * build waits.
 */
const preparation = 60;
const variation = "start-time";
/**
 * Keeps the second of two builds behind the first. The second build waits once for the lag, and
 * every later step then finds it in place, so that it costs about two seconds in all. It never
 * waits for what will not come: it stops waiting when the first build has ended or has gone past a
 * step.
 */
class TwinPace {
    #options;
    #clock;
    #bell;
    #ahead = new Map();
    /** How many steps the first build has reached. */
    #reached = 0;
    #beganAt;
    #overAt;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? bell/* realClock */.d;
        this.#bell = new bell/* Bell */.I(this.#clock);
    }
    /** The first build's pace, which never waits. */
    first = {
        begin: async () => {
            this.#beganAt = this.#clock.now();
            this.#bell.ring();
        },
        step: (() => {
            const keyOf = stepKeys();
            return async (step) => this.#leading(keyOf(step.id));
        })(),
    };
    /** Marks the first build as over, however it ended; nothing of it runs any more. */
    firstIsOver() {
        this.#overAt ??= this.#clock.now();
        this.#bell.ring();
    }
    /** Returns the pace of a build that keeps behind the first one. */
    follower() {
        const keyOf = stepKeys();
        let position = 0;
        return {
            begin: (signal) => this.#bell.until(() => this.#buildIsDue(), signal),
            step: ({ id, sharesNetwork }, signal) => {
                position += 1;
                return this.#following({ key: keyOf(id), position, sharesNetwork }, signal);
            },
        };
    }
    #leading(key) {
        this.#reached += 1;
        this.#bell.ring();
        return {
            forerun: { kind: "unknown" },
            start: async (bytesSoFar) => {
                this.#ahead.set(key, { startedAt: this.#clock.now(), bytesSoFar });
                this.#bell.ring();
            },
            ended: () => {
                const step = this.#ahead.get(key);
                if (step !== undefined)
                    step.endedAt ??= this.#clock.now();
                this.#bell.ring();
            },
            closed: (run) => {
                const step = this.#ahead.get(key);
                if (step !== undefined) {
                    step.endedAt ??= this.#clock.now();
                    step.run = run;
                }
                this.#bell.ring();
                return run;
            },
        };
    }
    async #following(step, signal) {
        const { key } = step;
        const due = () => this.#stepIsDue(step);
        await this.#bell.until(() => earlier(due(), preparation), signal);
        const forerun = await this.#forerunOf(key);
        let endedAt;
        return {
            forerun,
            start: () => this.#bell.until(due, signal),
            ended: () => {
                endedAt ??= this.#clock.now();
            },
            closed: (run) => this.#judged(run, this.#ahead.get(key), endedAt),
        };
    }
    /** When the second build may start; undefined while that is not known. */
    #buildIsDue() {
        const { keepsApart, oneAfterTheOther, seesSteps, isWithoutSteps } = this.#options;
        if (oneAfterTheOther && this.#overAt === undefined)
            return undefined;
        if (!keepsApart || isWithoutSteps)
            return 0;
        // Without a view of the steps, the last one may have run until the end.
        if (!seesSteps)
            return this.#overAt === undefined ? undefined : this.#overAt + gap;
        // Folders that COPY and WORKDIR make have times too, which later steps can read.
        if (this.#beganAt !== undefined)
            return this.#beganAt + lag;
        return this.#overAt === undefined ? undefined : 0;
    }
    /** When a step of the second build may start; undefined while that is not known. */
    #stepIsDue({ key, position, sharesNetwork }) {
        // The first build may not have reached such a step yet, but this step could already connect to
        // it.
        if (sharesNetwork && this.#overAt === undefined)
            return undefined;
        if (!this.#options.keepsApart)
            return 0;
        const step = this.#ahead.get(key);
        if (step === undefined) {
            const isPast = this.#overAt !== undefined || this.#reached > position;
            return isPast ? 0 : undefined;
        }
        const { startedAt, endedAt } = step;
        return endedAt === undefined ? startedAt + lag : Math.min(endedAt + gap, startedAt + patience);
    }
    async #forerunOf(key) {
        const step = this.#ahead.get(key);
        if (step === undefined)
            return { kind: "unknown" };
        if (step.run !== undefined)
            return { kind: "ended", run: step.run };
        return { kind: "running", bytesSoFar: await step.bytesSoFar() };
    }
    #judged(run, step, endedAt) {
        if (!this.#options.keepsApart)
            return run;
        const reason = lackOf(step, endedAt);
        if (reason === undefined)
            return { ...run, applied: [...run.applied, variation] };
        return { ...run, notApplied: [...run.notApplied, { variation, reason }] };
    }
}
/**
 * Explains why a step of the second build did not keep clear of the first one's; undefined when it
 * did.
 */
function lackOf(step, endedAt) {
    if (step === undefined)
        return "the first build did not run this step";
    if (endedAt === undefined)
        return "the step's end was not seen";
    const isClear = step.endedAt !== undefined && endedAt - step.endedAt >= apart;
    return isClear
        ? undefined
        : "the second build caught up with the first one in the middle of the step";
}
/** Makes keys for steps. Steps that are not in the Containerfile are told apart by their order. */
function stepKeys() {
    const seen = new Map();
    return (id) => {
        const key = (0,step_id/* stepKey */.U)(id);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${count} ${key}`;
    };
}
function earlier(due, by) {
    return due === undefined ? undefined : due - by;
}
//# sourceMappingURL=pace.js.map
// EXTERNAL MODULE: ./build/app/prove/settled.js
var settled = __webpack_require__(7688);
// EXTERNAL MODULE: ./build/app/prove/shared-world.js
var shared_world = __webpack_require__(3453);
;// CONCATENATED MODULE: ./build/app/prove/twin-builds.js






/**
 * Whether two builds made the same image: config, annotations and the uncompressed bytes of every
 * layer are equal.
 */
function areEqual(first, second) {
    return first.imageId === second.imageId && first.digest === second.digest;
}
const titles = { first: "build 1", second: "build 2" };
/**
 * Runs both builds side by side, the second one a little behind, or one after the other where they
 * share a world. When the first build breaks, the second is stopped, because its outcome no longer
 * matters. When only the second breaks, the first one's outcome is awaited, to know that the
 * environment broke the second.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
async function buildTwins(options) {
    const { request, stepNetwork, reporter } = options;
    const parts = ownParts(options);
    const stop = new AbortController();
    const steps = new StepProgress(reporter);
    const start = (slot, own) => {
        const { plan, stepOf } = options;
        const build = { slot, ...parts[slot], ...own, plan, stepOf, signal: stop.signal };
        return logged(options, steps, build);
    };
    if (request.reproducibility === "skip") {
        const first = await start("first", { stepNetwork });
        const twins = { first, second: undefined, stepNetwork };
        options.onFirst?.(twins);
        return twins;
    }
    const pace = twinPace(options);
    const first = start("first", { stepNetwork, pace: pace.first }).finally(() => pace.firstIsOver());
    const second = start("second", { stepNetwork, pace: pace.follower() });
    // Awaited below; until then a rejection must not count as unhandled.
    second.catch(() => undefined);
    try {
        const built = await first;
        options.onFirst?.({ first: built, second: undefined, stepNetwork });
        const [end] = await Promise.allSettled([second]);
        const users = networkUsersVaried(built.steps, stepsOf(end));
        if (users.size === 0)
            return { first: built, second: (0,settled/* valueOf */.R)(end), stepNetwork };
        reporter.info(`${users.size} RUN ${users.size === 1 ? "step" : "steps"} of build 1 used the network, and build 2 ran without it or on another day; build 2 runs again with it`);
        const known = (id) => (users.has((0,step_id/* stepKey */.U)(id)) ? "expected" : stepNetwork(id));
        const again = await start("second", { stepNetwork: known, pace: pace.follower() });
        return { first: built, second: again, stepNetwork: known };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([first, second]);
        throw error;
    }
}
/** Makes the pace that keeps the second of two builds behind the first one. */
function twinPace({ request, builder, plan, }) {
    return new TwinPace({
        isWithoutSteps: !/^[^\S\r\n\u2028\u2029]*RUN\b/im.test(plan.containerfile),
        keepsApart: request.vary.includes("start-time"),
        oneAfterTheOther: (0,shared_world/* sharesWorld */.x)(request, builder),
        seesSteps: builder.noShim === undefined,
    });
}
/**
 * Variations that a step that uses the network does not get: it needs the network, or would take
 * what it fetches for expired.
 */
const notForUsers = ["network", "clock", "file-order"];
/**
 * Finds the steps that moved bytes in the first build, but ran in the second as if they did not use
 * the network.
 */
function networkUsersVaried(first, second) {
    const varied = second.filter(({ applied }) => notForUsers.some((name) => applied.includes(name)));
    const keys = new Set(varied.map(({ id }) => (0,step_id/* stepKey */.U)(id)));
    const used = first.filter(({ bytesMoved = 0 }) => bytesMoved > 0).map(({ id }) => (0,step_id/* stepKey */.U)(id));
    return new Set(used.filter((key) => keys.has(key)));
}
function stepsOf(end) {
    if (end.status === "fulfilled")
        return end.value.steps;
    return end.reason instanceof build/* BuildBroke */.Y ? end.reason.steps : [];
}
/**
 * Returns the parts of both builds: the environment of the steps, and how the second build differs
 * on purpose.
 */
function ownParts({ request, plan, }) {
    return { first: partsWith(plan, []), second: partsWith(plan, request.vary) };
}
/** Returns the parts of a build with some of the variations. */
function partsWith({ environment }, variations) {
    return { environment, variations };
}
/** Copies the context for every build that will run; this happens while the bases are fetched. */
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
    // Both copies must end even when one fails, because the folder they write to is about to be
    // removed.
    const ends = await Promise.allSettled([first, second]);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
async function logged(options, steps, build) {
    const title = titles[build.slot];
    const sink = options.reporter.openLog(title);
    const line = (text) => {
        if (isOwnLabel(text))
            return;
        steps.see(title, text);
        sink.line(text);
    };
    try {
        return await options.builder.build({ ...build, log: { line, close: () => sink.close() } });
    }
    finally {
        sink.close();
    }
}
/**
 * Labels from the command line come last, as one step each, with quoted names. They are not logged,
 * because the report shows them better.
 */
function isOwnLabel(line) {
    return (0,step_line/* parseStepLine */.g)(line)?.text.startsWith('LABEL "') === true;
}
/** Shows how far both builds have got, from the STEP lines that buildah prints. */
class StepProgress {
    #reporter;
    #at = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    see(title, line) {
        const step = (0,step_line/* parseStepLine */.g)(line);
        if (step === undefined)
            return;
        const { text } = step;
        this.#at.set(title, `${line.slice(0, line.length - text.length)}${text.slice(0, 60)}`);
        this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
    }
}
//# sourceMappingURL=twin-builds.js.map

/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ allEnded),
  h: () => (/* binding */ bisect)
});

;// CONCATENATED MODULE: ./build/bisection/answers.js
/**
 * What is known about one place. It relies on the rule that more variations never remove an effect.
 */
class Known {
    applied;
    #whole;
    #not;
    constructor(applied, answers) {
        this.applied = applied;
        const asked = (wanted) => answers.filter(({ isWhole }) => isWhole === wanted).map(({ varied }) => varied);
        this.#whole = [applied, ...asked(true)];
        this.#not = [[], ...asked(false)];
    }
    /** Whether these variations alone have the whole effect. */
    isEnough(varied) {
        return this.#whole.some((whole) => isWithin(whole, varied));
    }
    /** Whether these variations alone do not have the whole effect. */
    isTooLittle(varied) {
        return this.#not.some((not) => isWithin(varied, not));
    }
    /**
     * Whether two builds contradict each other: then the place does not depend on variations alone.
     */
    get isContradictory() {
        return this.#whole.some((whole) => this.isTooLittle(whole));
    }
    /** The variations that could each be the whole reason. */
    get singles() {
        return this.applied.filter((name) => this.#whole.every((whole) => whole.includes(name)) &&
            !this.#not.some((not) => not.includes(name)));
    }
    /** The smallest known set with the whole effect, as far as the builds' answers agree on it. */
    get pool() {
        const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
        return smallest.reduce((pool, whole) => {
            const both = pool.filter((name) => whole.includes(name));
            return this.isTooLittle(both) ? pool : both;
        }, this.applied);
    }
    /** The smallest set of which at least one variation is certainly needed, in the order of all. */
    get among() {
        return this.#whole.reduce((fewest, whole) => {
            const [lacking = fewest] = this.lackingIn(whole);
            return lacking.length < fewest.length ? lacking : fewest;
        }, this.applied);
    }
    /**
     * Returns what each insufficient part of the pool lacks, smallest first: at least one of each set
     * is needed.
     */
    lackingIn(pool) {
        return this.#not
            .map((not) => pool.filter((name) => !not.includes(name)))
            .toSorted((a, b) => a.length - b.length);
    }
}
function isWithin(some, others) {
    return some.every((name) => others.includes(name));
}
//# sourceMappingURL=answers.js.map
;// CONCATENATED MODULE: ./build/bisection/next-step.js

/**
 * Halves the variations in question. It first assumes that a single variation is enough: that takes
 * log2 of their number, and one build with the variation that is left. If no single one is enough,
 * it finds the needed ones piece by piece.
 */
function nextStep({ applied, guess, answers }) {
    const known = new Known(applied, answers);
    if (known.isContradictory)
        return { kind: "contradictory" };
    const wish = { kind: "wish", among: known.among };
    const isOpen = !known.isEnough(guess) && !known.isTooLittle(guess);
    if (isOpen && !answers.some(isAbout(guess)))
        return { ...wish, varied: guess, matters: applied };
    const { singles } = known;
    if (singles.length === 0)
        return needed(known);
    if (singles.length === 1) {
        if (known.isEnough(singles))
            return { kind: "found", variations: singles };
        return { ...wish, varied: singles, matters: applied };
    }
    return { ...wish, varied: half(singles), matters: singles };
}
/**
 * Handles a place that needs several variations: it looks for irreplaceable ones until they have
 * the whole effect.
 */
function needed(known) {
    const { pool, applied } = known;
    const lacking = known.lackingIn(pool);
    const certain = lacking.filter(({ length }) => length === 1).flat();
    const open = lacking.find((names) => !names.some((name) => certain.includes(name)));
    const wish = { kind: "wish", among: known.among };
    if (open !== undefined) {
        const without = half(open);
        const varied = pool.filter((name) => !without.includes(name));
        return { ...wish, varied, matters: pool };
    }
    const variations = applied.filter((name) => certain.includes(name));
    if (known.isEnough(variations))
        return { kind: "found", variations };
    return { ...wish, varied: variations, matters: applied };
}
function half(names) {
    return names.slice(0, Math.ceil(names.length / 2));
}
function isAbout(varied) {
    return (answer) => answer.varied.join() === varied.join();
}
//# sourceMappingURL=next-step.js.map
;// CONCATENATED MODULE: ./build/bisection/share.js
/**
 * Returns the builds that answer the most wishes, limited in number. One build can answer several
 * places if the variations that one place asks for do not matter to the others.
 */
function sharedBuilds(wishes, { applied, most }) {
    const builds = [];
    let left = byPopularity(wishes);
    while (builds.length < most && left.length > 0) {
        const { varied, unserved } = oneFor(left, applied);
        builds.push(varied);
        left = unserved;
    }
    return builds;
}
function oneFor(wishes, applied) {
    let varied = [];
    const served = [];
    const unserved = [];
    for (const wish of wishes) {
        const both = applied.filter((name) => varied.includes(name) || wish.varied.includes(name));
        if ([...served, wish].every((each) => answers(both, each))) {
            varied = both;
            served.push(wish);
        }
        else {
            unserved.push(wish);
        }
    }
    return { varied, unserved };
}
/** Whether a build with these variations answers the wish. */
function answers(build, { varied, matters }) {
    return matters.every((name) => build.includes(name) === varied.includes(name));
}
/** Sorts the wishes by how many places have them, the most common first. */
function byPopularity(wishes) {
    const counts = new Map();
    const countOf = ({ varied }) => counts.get(varied.join()) ?? 0;
    for (const wish of wishes)
        counts.set(wish.varied.join(), countOf(wish) + 1);
    return wishes.toSorted((a, b) => countOf(b) - countOf(a));
}
//# sourceMappingURL=share.js.map
;// CONCATENATED MODULE: ./build/bisection/search.js


/**
 * Finds out which variations make each place differ; one build gives answers for all places.
 * @throws what a probe throws
 */
async function bisect(search) {
    const { applied, places } = search;
    const answers = new Map();
    const answersOf = ({ key }) => answers.get(key) ?? [];
    const stepOf = (place) => nextStep({ applied, guess: place.guess ?? [], answers: answersOf(place) });
    for (let left = search.most; left > 0;) {
        const open = places.flatMap((place) => {
            const step = stepOf(place);
            return step.kind === "wish" && !isHopeless(step, answersOf(place)) ? [{ place, step }] : [];
        });
        const wishes = open.map(({ step }) => step);
        const builds = sharedBuilds(wishes, { applied, most: Math.min(left, search.sideBySide) });
        if (builds.length === 0)
            break;
        left -= builds.length;
        const asked = open.map(({ place }) => place);
        const seen = await allEnded(builds.map((varied) => search.probe({ varied, places: asked })));
        for (const place of asked) {
            const fresh = builds.map((varied, at) => answerOf(varied, place, seen[at]));
            answers.set(place.key, [...answersOf(place), ...fresh]);
        }
    }
    return new Map(places.map((place) => [place.key, outcomeOf(stepOf(place))]));
}
/**
 * Waits for all, even if one fails, so that nothing keeps running after the search has ended.
 * @throws the first failure
 */
async function allEnded(running) {
    const ends = await Promise.allSettled(running);
    return ends.map((end) => {
        if (end.status === "rejected")
            throw end.reason;
        return end.value;
    });
}
function answerOf(varied, { key, whole }, seen) {
    const value = seen?.get(key);
    return { varied, isWhole: value === undefined ? undefined : value === whole };
}
/** Whether exactly the build that would tell more has already told nothing. */
function isHopeless({ varied, matters }, answers) {
    return answers.some((answer) => answer.isWhole === undefined &&
        matters.every((name) => answer.varied.includes(name) === varied.includes(name)));
}
function outcomeOf(step) {
    if (step.kind === "contradictory")
        return { kind: "none" };
    if (step.kind === "found")
        return step;
    return { kind: "among", variations: step.among };
}
//# sourceMappingURL=search.js.map

/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ build_runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
;// CONCATENATED MODULE: ./build/adapters/buildah/configuration.js


/**
 * An empty file in the work folder that replaces the machine's mounts.conf, whose folders RUN steps
 * would see.
 */
const mountsFile = "mounts.conf";
/**
 * Writes buildah's configuration for a run. @throws Failure `tool` when the machine's own cannot be
 * parsed
 */
async function configure(places, folder) {
    const { machinesFiles, ownConfiguration, ownLimits } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 5870));
    const file = (0,external_node_path_.join)(folder, "containers.conf");
    const machines = await machinesFiles(places);
    await (0,promises_.writeFile)(file, ownConfiguration(machines, []));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, mountsFile), "");
    return {
        // buildah reads the second one after the first, if it is set; so both name our file.
        variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
        limitSteps: async () => {
            const limits = ownLimits(await (0,promises_.readFile)("/proc/self/limits", "utf8"));
            await (0,promises_.writeFile)(file, ownConfiguration(machines, limits));
        },
    };
}
//# sourceMappingURL=configuration.js.map
// EXTERNAL MODULE: ./build/adapters/process/leash.js
var leash = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 2 modules
var runner = __webpack_require__(850);
// EXTERNAL MODULE: ./build/adapters/buildah/processes.js
var processes = __webpack_require__(8042);
;// CONCATENATED MODULE: ./build/adapters/buildah/enclosure.js





/**
 * Chooses how builds are enclosed. A runtime gives each step a process namespace, and buildah ends
 * its step and unmounts when it gets a signal. Under `chroot` isolation there is no such namespace:
 * a daemon that a step started would live on, reach the other build's steps over the host's
 * network, and outlive the run. Therefore the whole build gets one. Where no /proc can be mounted
 * for it, a namespace that nothing depends on (System V's message queues) identifies the build's
 * processes; their root does not, once buildah has unmounted it.
 */
async function chooseEnclosure(options) {
    const { programs, runtime, rootless } = options;
    const { env, signal } = programs;
    const [gently, atOnce] = await Promise.all([(0,leash/* leash */.Y)("TERM", env), (0,leash/* leash */.Y)("KILL", env)]);
    if (runtime.kind === "runtime")
        return { kind: "steps", words: gently };
    // A user may make other namespaces only inside of a user namespace, which buildah makes. Both
    // buildah and the build are on a leash.
    const within = (held, words) => rootless ? [...held, programs.buildah, "unshare", ...held, ...words] : [...held, ...words];
    const works = async ([program = "", ...args]) => (0,runner/* succeeded */.gq)(await (0,runner/* run */.eF)({ program, args: [...args, "true"], env, signal, timeoutSeconds: 20 }));
    const whole = within(atOnce, [
        "unshare",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        "--",
    ]);
    if (await works(whole))
        return { kind: "build", words: whole };
    const marked = within(gently, ["unshare", "--ipc", "--"]);
    if (await works(marked))
        return { kind: "marked", words: marked };
    return { kind: "none", words: gently };
}
const markFile = "namespace";
const tellNamespace = 'readlink /proc/self/ns/ipc >"$1" && shift && exec "$@"';
/** Returns the words that start the build in this folder. */
function enclosed({ kind, words }, folder) {
    if (kind !== "marked")
        return words;
    return [...words, "sh", "-c", tellNamespace, "sh", (0,external_node_path_.join)(folder, markFile)];
}
/**
 * Ends what a build's steps left running. Must be called right after the build, before anything
 * else.
 */
async function endLeftSteps({ kind }, folder) {
    if (kind !== "marked")
        return;
    const namespace = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, markFile), "utf8").catch(() => "")).trim();
    if (namespace !== "")
        await (0,processes/* endProcesses */.Hk)((pid) => (0,processes/* isInNamespace */.RY)(pid, namespace));
}
//# sourceMappingURL=enclosure.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/packages/programs.js



/** Debian keeps runc in /usr/sbin, which is not on every user's PATH. */
const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
/** Finds a program on the PATH or in a system folder; undefined when it is in neither. */
async function findProgram(program, path) {
    for (const folder of [...path.split(external_node_path_.delimiter), ...systemFolders]) {
        if (folder === "")
            continue;
        const place = (0,external_node_path_.join)(folder, program);
        const isThere = await (0,promises_.access)(place, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return place;
    }
    return undefined;
}
/**
 * Returns the packages to install so that every requirement is met; empty when nothing is missing.
 */
async function missingPackages(requirements, path) {
    const missing = [];
    for (const requirement of requirements) {
        const found = await Promise.all(requirement.programs.map((name) => findProgram(name, path)));
        if (found.every((place) => place === undefined))
            missing.push(requirement.package);
    }
    return missing;
}
//# sourceMappingURL=programs.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/runtime-probe.js




/**
 * Finds an OCI runtime that really starts a container here: some kernels and containers refuse
 * crun, others both. When none does, or the user asked for it, steps run under buildah's `chroot`
 * isolation.
 */
async function chooseRuntime(order) {
    const asked = order.env["BUILDAH_ISOLATION"];
    if (asked === "chroot")
        return { kind: "chroot", reason: "BUILDAH_ISOLATION=chroot was asked for" };
    const usual = order.rootless ? "rootless" : "oci";
    const isolation = asked === "oci" || asked === "rootless" ? asked : usual;
    const reasons = [];
    for (const candidate of candidatesFor(order)) {
        const name = (0,external_node_path_.basename)(candidate);
        const path = (0,external_node_path_.isAbsolute)(candidate)
            ? candidate
            : await findProgram(candidate, order.env["PATH"] ?? "");
        const reason = path === undefined ? "is not installed" : await trial(order, path);
        if (path !== undefined && reason === undefined)
            return { kind: "runtime", isolation, path, name };
        reasons.push(`${name} ${reason}`);
    }
    return {
        kind: "chroot",
        reason: reasons.length === 0
            ? "the image that has buildah has no OCI runtime"
            : `no OCI runtime can start a container here (${reasons.join("; ")})`,
    };
}
function candidatesFor({ env, runtimes }) {
    const { BUILDAH_RUNTIME: named = "" } = env;
    return runtimes ?? (named === "" ? ["crun", "runc"] : [named]);
}
/**
 * Starts `/bin/true` in a container made of the host's own system folders. @returns why it failed;
 * undefined on success
 */
async function trial(order, runtime) {
    const bundle = (0,external_node_path_.join)(order.folder, "bundle");
    const mounts = await hostFolders((0,external_node_path_.join)(bundle, "rootfs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(bundle, "config.json"), JSON.stringify(trialConfig(mounts)));
    const id = `twofold-probe-${process.pid}`;
    const start = [runtime, "--root", (0,external_node_path_.join)(order.folder, "state"), "run", "--bundle", bundle, id];
    const [program, ...args] = order.rootless ? [order.programs.buildah, "unshare", ...start] : start;
    const finished = await (0,runner/* run */.eF)({
        program: program ?? runtime,
        args,
        env: order.programs.env,
        signal: order.programs.signal,
        timeoutSeconds: 20,
    });
    await (0,promises_.rm)(bundle, { recursive: true, force: true });
    if ((0,runner/* succeeded */.gq)(finished))
        return undefined;
    return `failed: ${finished.lastLines.at(-1)?.slice(0, 200) ?? (0,runner/* describeEnd */.lA)(finished)}`;
}
/**
 * Puts the host's system folders into a root: links as links, folders as mount points. @returns the
 * folders to mount
 */
async function hostFolders(rootfs) {
    await (0,promises_.mkdir)(rootfs, { recursive: true });
    const mounts = [];
    for (const name of ["usr", "bin", "lib", "lib64"]) {
        const stat = await (0,promises_.lstat)(`/${name}`).catch(() => undefined);
        if (stat === undefined)
            continue;
        if (stat.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(`/${name}`), (0,external_node_path_.join)(rootfs, name));
        else {
            await (0,promises_.mkdir)((0,external_node_path_.join)(rootfs, name));
            mounts.push(`/${name}`);
        }
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(rootfs, "proc"));
    return mounts;
}
function trialConfig(mounts) {
    return {
        ociVersion: "1.0.2",
        root: { path: "rootfs", readonly: false },
        hostname: "probe",
        process: {
            terminal: false,
            user: { uid: 0, gid: 0 },
            args: ["/bin/true"],
            env: ["PATH=/usr/bin:/bin"],
            cwd: "/",
            noNewPrivileges: true,
        },
        mounts: [
            { destination: "/proc", type: "proc", source: "proc" },
            ...mounts.map((path) => ({
                destination: path,
                source: path,
                type: "bind",
                options: ["rbind", "ro"],
            })),
        ],
        linux: { namespaces: ["pid", "mount", "ipc", "uts"].map((type) => ({ type })) },
    };
}
//# sourceMappingURL=runtime-probe.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/store.js

/** Describes a store in a folder, with the machine's configuration. */
function storeIn(folder) {
    return { root: (0,external_node_path_.join)(folder, "root"), runroot: (0,external_node_path_.join)(folder, "run"), options: [] };
}
/**
 * Returns the same store with the driver pinned. Naming any option drops the machine's options, so
 * all of them are given.
 */
function pinned(store, driver, options) {
    return { ...store, driver, options };
}
/** Returns the same store, which also sees the images of another one, read-only. */
function withImagesOf(store, other) {
    return {
        ...store,
        options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
    };
}
/**
 * Returns buildah's global arguments for a store. The store has its own runroot, so that cleaning
 * up is a plain removal.
 */
function storeArguments(store) {
    return [
        `--root=${store.root}`,
        `--runroot=${store.runroot}`,
        ...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
        ...store.options.map((option) => `--storage-opt=${option}`),
    ];
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var text_failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var text_schema = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/adapters/buildah/features.js

const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];
/**
 * Reads the features from the help text.
 * @throws Failure `tool` when a flag is missing without which two builds cannot be compared
 */
function parseFeatures(help, version) {
    const flags = new Set(help.match(/--[a-z][a-z-]+/g) ?? []);
    const missing = required.filter((flag) => !flags.has(flag));
    if (missing.length > 0) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `buildah ${version} is too old: \`buildah build\` does not know ${missing.join(", ")}.`,
            fix: "Install buildah 1.23 or newer, or name one with the input `buildah`.",
        });
    }
    return {
        identityLabel: flags.has("--identity-label"),
        httpProxy: flags.has("--http-proxy"),
        buildContext: flags.has("--build-context"),
        ignoreFile: flags.has("--ignorefile"),
        raisesLimits: Number(/^1\.(\d+)/.exec(version)?.[1] ?? 0) >= 35,
        neverPull: flags.has("--pull-never") ? "--pull-never" : "--pull=never",
    };
}
//# sourceMappingURL=features.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/toolchain.js






const seconds = 60;
/**
 * Queries buildah and skopeo, side by side.
 * @throws Failure `tool` when one is missing, broken or too old
 */
async function askMachine(programs, store) {
    const ask = (program, args) => (0,runner/* run */.eF)({ program, args, env: programs.env, signal: programs.signal, timeoutSeconds: seconds });
    const [version, help, info, skopeo] = await Promise.all([
        ask(programs.buildah, ["--version"]),
        ask(programs.buildah, ["build", "--help"]),
        ask(programs.buildah, [...storeArguments(store), "info"]),
        ask(programs.skopeo, ["--version"]),
    ]);
    const buildahVersion = versionOf(answer(version, "buildah", programs.buildah));
    const skopeoVersion = versionOf(answer(skopeo, "skopeo", programs.skopeo));
    const features = parseFeatures(answer(help, "buildah", programs.buildah), buildahVersion);
    return {
        buildah: buildahVersion,
        skopeo: skopeoVersion,
        features,
        ...parseInfo(answer(info, "buildah", programs.buildah)),
    };
}
function answer(finished, name, program) {
    if ((0,runner/* succeeded */.gq)(finished))
        return finished.stdout.toString("utf8");
    const missing = finished.end.kind === "not-started";
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: missing
            ? `${name} was not found (looked for \`${program}\`).`
            : `${name} does not work: ${(0,runner/* describeEnd */.lA)(finished)}. ${finished.lastLines.slice(-3).join(" ")}`,
        fix: missing
            ? "Install it, e.g. `sudo apt-get install --no-install-recommends buildah skopeo runc`, or name buildah's path with the input `buildah`."
            : `Run \`${program} info\` by hand to see what this machine lacks.`,
    });
}
function versionOf(text) {
    return /version (\S+)/.exec(text)?.[1] ?? "unknown";
}
/** Of the output of `buildah info`. */
const infoSchema = (0,text_schema/* objectOf */.Xy)({
    host: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        rootless: (0,text_schema/* maybe */.no)(dist/* boolean */.zMY()),
        kernel: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
        arch: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
    })),
    store: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        GraphDriverName: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
        /** A list, or null, or (in other versions) a map. */
        GraphOptions: (0,text_schema/* maybe */.no)((0,text_schema/* listOfFitting */.l1)(dist/* string */.YjP())),
    })),
});
function parseInfo(text) {
    const info = (0,text_schema/* checkedJson */.EB)(infoSchema, text);
    if ("wrong" in info) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `\`buildah info\` did not print what it should: ${info.wrong}.`,
            fix: "Install buildah 1.23 or newer.",
        });
    }
    const { host, store } = info.value;
    return {
        rootless: host?.rootless ?? false,
        kernel: host?.kernel ?? "unknown",
        platform: `linux/${host?.arch ?? "amd64"}`,
        driver: store?.GraphDriverName ?? "overlay",
        driverOptions: store?.GraphOptions ?? [],
    };
}
/**
 * Returns the mount program (fuse-overlayfs) that the machine's configuration names, if any. We
 * never set one.
 */
function mountProgram(machine) {
    return machine.driverOptions
        .find((option) => /^(overlay\.)?mount_program=/.test(option))
        ?.replace(/^[^=]*=/, "");
}
//# sourceMappingURL=toolchain.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/buildah/user-names.js

/**
 * Returns the names of the user who builds that a build could have learned; an id without a name
 * has none.
 */
function userNamesOf(env) {
    const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
    try {
        names.push((0,external_node_os_.userInfo)().username);
    }
    catch {
        // No user database has the id, as in some containers.
    }
    return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
//# sourceMappingURL=user-names.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/glibc.js
/**
 * Returns the minor version of the newest `GLIBC_2.x` that an ELF file names: for a library or
 * program, the version it needs at least; for libc.so.6, its own version. Undefined when it names
 * none, as with musl. Symbol versions are plain text in .dynstr:
 * https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
function newestGlibc(file) {
    let newest;
    const start = "GLIBC_2.";
    for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
        const digits = /^\d{1,3}/.exec(file.toString("latin1", at + start.length, at + start.length + 3));
        if (digits !== null)
            newest = Math.max(newest ?? 0, Number(digits[0]));
    }
    return newest;
}
//# sourceMappingURL=glibc.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/trimmed-library.js
/**
 * The layout of 64-bit, little-endian ELF files:
 * https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.sheader.html and ch4.symtab.html
 */
const layout = {
    ident: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
    sectionsAt: 40,
    sectionCountAt: 60,
    section: { size: 64, typeAt: 4, offsetAt: 24, lengthAt: 32, linkAt: 40 },
    dynamicSymbols: 11,
    symbol: { size: 24, definedInAt: 6, valueAt: 8 },
};
/**
 * Returns a copy of a shared library that no longer offers these functions: a loader takes them
 * from the next library, as if this one only used them. Undefined when it is not a library of this
 * kind, or does not offer the name `required`.
 */
function withoutFunctions(file, { without, required }) {
    try {
        if (!file.subarray(0, layout.ident.length).equals(layout.ident))
            return undefined;
        const copy = Buffer.from(file);
        const sections = sectionsOf(copy);
        const symbols = sections.find(({ type }) => type === layout.dynamicSymbols);
        const names = symbols && sections[symbols.link];
        if (symbols === undefined || names === undefined)
            return undefined;
        let isRight = false;
        for (let at = symbols.offset; at + layout.symbol.size <= symbols.end; at += layout.symbol.size) {
            const name = textAt(copy, names.offset + copy.readUInt32LE(at));
            isRight ||= name === required && copy.readUInt16LE(at + layout.symbol.definedInAt) !== 0;
            if (!without.includes(name))
                continue;
            copy.writeUInt16LE(0, at + layout.symbol.definedInAt);
            copy.writeBigUInt64LE(0n, at + layout.symbol.valueAt);
        }
        return isRight ? copy : undefined;
    }
    catch (error) {
        // Some offsets lead out of the file.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function sectionsOf(file) {
    const first = Number(file.readBigUInt64LE(layout.sectionsAt));
    const { size, typeAt, offsetAt, lengthAt, linkAt } = layout.section;
    return Array.from({ length: file.readUInt16LE(layout.sectionCountAt) }, (_, number) => {
        const at = first + number * size;
        const offset = Number(file.readBigUInt64LE(at + offsetAt));
        const end = offset + Number(file.readBigUInt64LE(at + lengthAt));
        const [type, link] = [file.readUInt32LE(at + typeAt), file.readUInt32LE(at + linkAt)];
        return { type, offset, end, link };
    });
}
function textAt(file, at) {
    const end = file.indexOf(0, at);
    return file.toString("latin1", at, end < 0 ? at : end);
}
//# sourceMappingURL=trimmed-library.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/faketime-libraries.js




/** Folders in which distributions keep libfaketime; `*` stands for one folder. */
const usualFolders = [
    "/usr/lib/*/faketime",
    "/usr/lib/faketime",
    "/usr/lib64/faketime",
    "/usr/local/lib/faketime",
    "/usr/local/lib/*/faketime",
];
/** The build for programs with threads works for all programs, and comes first. */
const fileNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];
/**
 * Functions that a build must have from its own C library. libfaketime 0.9.10 answers waits until a
 * moment of the monotonic clock with EINVAL or by waiting for days (Python 3.11's `time.sleep`),
 * and gives touched files a time in the future, so that make rebuilds them each time, or forever.
 */
const without = [
    "clock_nanosleep",
    "timer_settime",
    "timer_gettime",
    "timerfd_settime",
    "timerfd_gettime",
    "utime",
    "utimes",
    "lutimes",
    "futimes",
    "futimesat",
    "utimensat",
    "futimens",
];
/**
 * Copies the machine's builds of libfaketime into the folder, without the functions that wait or
 * set files' times.
 */
async function faketimeLibraries(folder, patterns = usualFolders) {
    const folders = (await Promise.all(patterns.map(expanded))).flat();
    const found = [];
    for (const own of folders) {
        for (const name of fileNames) {
            const library = await (0,promises_.readFile)((0,external_node_path_.join)(own, name)).catch(() => undefined);
            const copy = library && withoutFunctions(library, { without, required: "clock_gettime" });
            if (copy === undefined)
                continue;
            const path = (0,external_node_path_.join)(folder, `faketime-${found.length}.so`);
            await (0,promises_.mkdir)(folder, { recursive: true });
            // The programs of every user load it.
            await (0,promises_.writeFile)(path, copy, { mode: 0o755 });
            found.push({ path, ...libcOf(copy) });
        }
    }
    return found.length > 0
        ? { has: found }
        : { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}
/** Detects the C library that it needs. musl builds contain versions of glibc's symbols too. */
function libcOf(library) {
    if (!library.includes("\0libc.so.6\0"))
        return { libc: "musl", glibc: 0 };
    return { libc: "glibc", glibc: newestGlibc(library) ?? 0 };
}
async function expanded(pattern) {
    const [before, after] = pattern.split("/*/");
    if (before === undefined || after === undefined)
        return [pattern];
    const names = await (0,promises_.readdir)(before).catch(() => []);
    return names.sort().map((name) => (0,external_node_path_.join)(before, name, after));
}
//# sourceMappingURL=faketime-libraries.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/variation-means.js





/**
 * Finds out what this machine offers for variations, without starting anything.
 * @param path PATH
 * @param folder for the files that have to be copied
 * @param besideRuntime PATH of the programs that the shim calls, where those are others
 */
async function variationMeans(path, folder, besideRuntime = path) {
    const has = async (program) => (await findProgram(program, besideRuntime)) !== undefined;
    const [taskset, setarch, network, shuffler, faketime] = await Promise.all([
        has("taskset"),
        has("setarch"),
        linksOf(has),
        shufflerOf(path),
        faketimeLibraries(folder),
    ]);
    return {
        cpus: taskset ? await fewerCpus() : { lacks: "taskset (package util-linux) is missing" },
        kernelName: setarch
            ? { has: (0,external_node_os_.machine)() }
            : { lacks: "setarch (package util-linux) is missing" },
        fileOrder: shuffler,
        faketime,
        network,
    };
}
/** Finds the programs with which the shim's script takes down a step's links. */
async function linksOf(has) {
    const packages = { nsenter: "util-linux", unshare: "util-linux", mount: "mount" };
    for (const [program, source] of Object.entries(packages)) {
        if (!(await has(program)))
            return { lacks: `${program} (package ${source}) is missing` };
    }
    return { has: "links" };
}
/** Returns all processors that this process may use except the last one. */
async function fewerCpus() {
    const status = await (0,promises_.readFile)("/proc/self/status", "utf8");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    if (allowed.length < 2)
        return { lacks: "the machine has one processor" };
    return { has: allowed.slice(0, -1).join(",") };
}
/** Parses a list such as `0-2,5` into its numbers, as in cpuset(7). */
function listed(list) {
    return list.split(",").flatMap((part) => {
        const [from, to] = part.split("-").map(Number);
        if (from === undefined || Number.isNaN(from) || part === "")
            return [];
        return Array.from({ length: (to ?? from) - from + 1 }, (_, at) => from + at);
    });
}
async function shufflerOf(path) {
    const program = await findProgram("disorderfs", path);
    if (program === undefined) {
        return { lacks: "disorderfs is not installed (`apt-get install disorderfs`)" };
    }
    if ((await findProgram("setpriv", path)) === undefined) {
        return { lacks: "setpriv (package util-linux) is missing" };
    }
    const isUsable = await (0,promises_.access)("/dev/fuse", external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK).then(() => true, () => false);
    return isUsable ? { has: program } : { lacks: "FUSE cannot be used here (/dev/fuse)" };
}
//# sourceMappingURL=variation-means.js.map
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
;// CONCATENATED MODULE: ./build/domain/oci/oci.js



const manifestMediaTypes = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const indexMediaTypes = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const oci_text = dist/* string */.YjP();
const texts = (0,text_schema/* mapOf */.A7)(oci_text);
const bytes = "a number of bytes";
const digestSchema = dist/* pipe */.FsL(oci_text, dist/* guard */.ahr(oci_digest/* isDigest */.Bc, "`sha256:` and 64 lower-case hex digits"));
// Members are in the order in which they are written again: it decides the bytes of an index.
const descriptor = (0,text_schema/* objectOf */.Xy)({
    mediaType: oci_text,
    digest: digestSchema,
    /** Bytes. */
    size: dist/* pipe */.FsL(dist/* number */.aig(bytes), dist/* safeInteger */.Y2b(bytes), dist/* minValue */.Wwf(0, bytes)),
    annotations: dist/* exactOptional */.yqP(texts),
    platform: dist/* exactOptional */.yqP((0,text_schema/* objectOf */.Xy)({ os: oci_text, architecture: oci_text, variant: dist/* exactOptional */.yqP(oci_text) })),
});
const manifestSchema = (0,text_schema/* objectOf */.Xy)({
    schemaVersion: dist/* literal */.euz(2, "2"),
    mediaType: dist/* exactOptional */.yqP(oneOf(manifestMediaTypes)),
    config: descriptor,
    layers: (0,text_schema/* listOf */.c3)(descriptor),
    annotations: dist/* exactOptional */.yqP(texts),
});
const indexSchema = (0,text_schema/* objectOf */.Xy)({
    schemaVersion: dist/* literal */.euz(2, "2"),
    mediaType: dist/* exactOptional */.yqP(oneOf(indexMediaTypes)),
    manifests: (0,text_schema/* listOf */.c3)(descriptor),
});
const historyEntry = dist/* pipe */.FsL((0,text_schema/* objectOf */.Xy)({
    created_by: dist/* exactOptional */.yqP(oci_text),
    comment: dist/* exactOptional */.yqP(oci_text),
    empty_layer: dist/* exactOptional */.yqP(dist/* boolean */.zMY()),
}), dist/* transform */.pdi(({ created_by = "", comment, empty_layer = false }) => ({
    createdBy: created_by,
    ...(comment === undefined ? {} : { comment }),
    emptyLayer: empty_layer,
})));
const imageConfigSchema = dist/* pipe */.FsL((0,text_schema/* objectOf */.Xy)({
    os: oci_text,
    architecture: oci_text,
    config: dist/* exactOptional */.yqP((0,text_schema/* objectOf */.Xy)({ Labels: dist/* exactOptional */.yqP(texts), OnBuild: dist/* exactOptional */.yqP((0,text_schema/* listOf */.c3)(oci_text)) })),
    rootfs: (0,text_schema/* objectOf */.Xy)({ diff_ids: (0,text_schema/* listOf */.c3)(digestSchema) }),
    history: dist/* exactOptional */.yqP((0,text_schema/* listOf */.c3)(historyEntry)),
}), dist/* transform */.pdi(({ os, architecture, config, rootfs, history = [] }) => {
    const { Labels: labels = {}, OnBuild: triggers } = config ?? {};
    return {
        os,
        architecture,
        labels,
        ...(triggers === undefined ? {} : { triggers }),
        diffIds: rootfs.diff_ids,
        history,
    };
}));
function oneOf(types) {
    const known = types.map((type) => `\`${type}\``).join(" or ");
    return dist/* pipe */.FsL(oci_text, dist/* check */.z6Y((type) => types.includes(type), known));
}
//# sourceMappingURL=oci.js.map
;// CONCATENATED MODULE: ./build/domain/oci/oci-parse.js




/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
const maxConfigBytes = 4 * 1024 * 1024;
/**
 * Reads an image manifest.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
function parseManifest(bytes, what) {
    return parseDocument(manifestSchema, { bytes, limit: maxManifestBytes, what });
}
/**
 * Reads an image index.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
function parseIndex(bytes, what) {
    return parseDocument(indexSchema, { bytes, limit: maxManifestBytes, what });
}
/**
 * Reads an image config.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
function parseImageConfig(bytes, what) {
    return parseDocument(imageConfigSchema, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
    if (bytes.length > limit)
        throw wrong(what, `is larger than ${limit} bytes`);
    let value;
    try {
        value = (0,json/* parseJson */.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const isDeep = cause instanceof json/* TooDeep */.v_;
        throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
    }
    const found = (0,text_schema/* checked */.KD)(schema, value);
    if ("wrong" in found)
        throw wrong(what, found.wrong);
    return found.value;
}
const fixes = {
    tool: "Make the image again, and check the program that wrote it.",
    registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
    return new text_failure/* Failure */.HR({
        code: what.code,
        message: `${what.name}: ${how}.`,
        fix: fixes[what.code],
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=oci-parse.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/compression/damaged.js
/** Thrown when a decoder refuses its input; the message is the end of a sentence. */
class Damaged extends Error {
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = "Damaged";
    }
}
//# sourceMappingURL=damaged.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/bzip2.js

/** Limits, because the decoder holds both input and output in memory: bytes in, bytes out. */
const maxInput = 16 * 1024 * 1024;
const maxOutput = 32 * 1024 * 1024;
const pieceSize = 64 * 1024;
/**
 * Unpacks a bzip2 file, also one of several streams. @throws Damaged when it is not sound or too
 * large
 */
async function* bunzip2(bytes) {
    const input = await collected(bytes);
    const { default: bunzip } = await __webpack_require__.e(/* import() */ 634).then(__webpack_require__.t.bind(__webpack_require__, 7253, 19));
    const output = new Output();
    try {
        bunzip.decode(input, output, true);
    }
    catch (error) {
        if (error instanceof Damaged || !(error instanceof Error))
            throw error;
        throw new Damaged(error.message.toLowerCase(), error);
    }
    yield* output.pieces();
}
async function collected(bytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of bytes) {
        length += chunk.length;
        if (length > maxInput)
            throw new Damaged(`it has more than ${maxInput} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Collects what the decoder writes, byte by byte, up to a limit. */
class Output {
    #full = [];
    #piece = Buffer.allocUnsafe(pieceSize);
    #used = 0;
    writeByte(byte) {
        if (this.#used === pieceSize) {
            if ((this.#full.length + 1) * pieceSize >= maxOutput) {
                throw new Damaged(`it unpacks to more than ${maxOutput} bytes`);
            }
            this.#full.push(this.#piece);
            this.#piece = Buffer.allocUnsafe(pieceSize);
            this.#used = 0;
        }
        this.#piece[this.#used] = byte;
        this.#used += 1;
    }
    *pieces() {
        yield* this.#full;
        yield this.#piece.subarray(0, this.#used);
        this.#full = [];
    }
}
//# sourceMappingURL=bzip2.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/xz.js

const mebi = 1024 * 1024;
/** Bytes of a dictionary that may be filled; two files side by side have one each. */
const maxDictionary = 32 * mebi;
const lzma2 = 0x21;
/** The first block's header follows the stream's header. */
const blockStart = 12;
/** Enough for the headers of the stream and of any block. */
const headLength = blockStart + 1024;
/**
 * Unpacks an xz file (its first stream). The decoder's memory is that of one WebAssembly instance,
 * which the library shares between streams and never shrinks; here each stream gets its own
 * instance, so that the memory is freed with it.
 * @throws Damaged when it is not sound, needs a dictionary beyond the decoder's 64 MiB, or would
 * fill more than 32
 */
async function* unxz(bytes) {
    const { default: library } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 4261, 19));
    const source = new Source(bytes);
    Reflect.deleteProperty(library.XzReadableStream, "_moduleInstance");
    Reflect.deleteProperty(library.XzReadableStream, "_moduleInstancePromise");
    const reader = new library.XzReadableStream(source.stream).getReader();
    let made = 0;
    try {
        for (;;) {
            const step = await reader.read();
            if (step.done)
                return;
            made += step.value.length;
            if (made > maxDictionary && dictionaryOf(source.head) > maxDictionary) {
                throw new Damaged(`its dictionary takes more than ${maxDictionary} bytes`);
            }
            if (step.value.length > 0)
                yield step.value;
        }
    }
    catch (error) {
        if (error instanceof Damaged)
            throw error;
        if (source.failure !== undefined)
            throw source.failure.error;
        throw new Damaged("the data is cut or damaged", error);
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/**
 * Returns the size in bytes of the first block's dictionary; other blocks rarely need another size.
 * https://tukaani.org/xz/xz-file-format-1.2.1.txt, 3.1 and 5.3.1
 */
function dictionaryOf(head) {
    const flags = head[blockStart + 1] ?? 0;
    let at = blockStart + 2;
    const number = () => {
        let value = 0;
        for (let place = 1;; place *= 128) {
            const byte = head[at] ?? 0;
            at += 1;
            value += (byte & 0x7f) * place;
            if (byte < 0x80 || at >= head.length)
                return value;
        }
    };
    if ((flags & 0x40) !== 0)
        number();
    if ((flags & 0x80) !== 0)
        number();
    // The library supports no other filter.
    const [id, length] = [number(), number()];
    const size = head[at] ?? 0;
    return id === lzma2 && length === 1 ? (2 + (size % 2)) * 2 ** (Math.floor(size / 2) + 11) : 0;
}
/** Passes bytes to the library as a stream, and keeps the error that their source threw. */
class Source {
    stream;
    head = Buffer.alloc(0);
    failure;
    constructor(bytes) {
        const chunks = bytes[Symbol.asyncIterator]();
        this.stream = new ReadableStream({
            pull: async (controller) => {
                try {
                    const step = await chunks.next();
                    if (step.done === true) {
                        controller.close();
                        return;
                    }
                    if (this.head.length < headLength) {
                        const more = step.value.subarray(0, headLength - this.head.length);
                        this.head = Buffer.concat([this.head, more]);
                    }
                    controller.enqueue(step.value);
                }
                catch (error) {
                    this.failure = { error };
                    throw error;
                }
            },
            cancel: async () => {
                await chunks.return?.();
            },
        });
    }
}
//# sourceMappingURL=xz.js.map
;// CONCATENATED MODULE: ./build/adapters/compression/decompress.js







/**
 * Bytes that are unpacked at once. More would gain little speed and cost memory that is freed late.
 */
const chunkSize = 64 * 1024;
/** Twice zstd's own default: the format allows windows of gigabytes. */
const maxZstdWindowLog = 26;
/**
 * Unpacks a compressed stream piece by piece.
 * @throws Failure `tool` when it is cut or damaged, needs too much memory, or this Node cannot read
 * it; what the source throws, unchanged
 */
async function* decompress(compressed) {
    const { bytes, compression, name } = compressed;
    try {
        if (compression === "xz")
            yield* unxz(bytes);
        else if (compression === "bzip2")
            yield* bunzip2(bytes);
        else
            yield* through(bytes, decoderOf(compression, name));
    }
    catch (error) {
        if (error instanceof text_failure/* Failure */.HR || !isCodecError(error))
            throw error;
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `${name} is not sound ${compression}: ${error.message}.`,
            fix: "Make the layout again; the layer was cut or damaged.",
            cause: error,
        });
    }
}
async function* through(bytes, decoder) {
    const source = external_node_stream_.Readable.from(bytes, { objectMode: false });
    const closed = new Promise((resolve) => source.once("close", resolve));
    // The loop sees everything that the pipeline's promise reports, and that promise must not go
    // unhandled.
    (0,external_node_stream_promises_.pipeline)(source, decoder).catch(() => undefined);
    try {
        for await (const chunk of decoder)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    finally {
        // When the reader stops, the source's file is closed by the time this returns.
        await closed;
    }
}
function decoderOf(compression, name) {
    switch (compression) {
        case "gzip":
            return external_node_zlib_.createGunzip({ chunkSize });
        case "deflate":
            return external_node_zlib_.createInflateRaw({ chunkSize });
        case "zstd":
            // Node supports zstd from 22.15 on.
            if (typeof external_node_zlib_.createZstdDecompress === "function") {
                const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: maxZstdWindowLog };
                return external_node_zlib_.createZstdDecompress({ chunkSize, params });
            }
            throw new text_failure/* Failure */.HR({
                code: "tool",
                message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
                fix: "Run with Node 22.15 or newer, or use an image with gzip layers.",
            });
    }
}
function isCodecError(error) {
    if (error instanceof Damaged)
        return true;
    if (!(error instanceof Error && "code" in error))
        return false;
    return (typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code));
}
//# sourceMappingURL=decompress.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/base-image.js






/** How many bytes are read from disk at once. */
const readSize = 256 * 1024;
/**
 * Opens a fetched image in skopeo's `dir:` form: manifest.json beside blobs named by their hex
 * digest. Its layers are not verified here, because buildah verified them when it imported the
 * image.
 * @throws Failure `registry` when it is not an image
 */
async function openFetched(folder) {
    const manifestBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "manifest.json"));
    const manifest = parseManifest(manifestBytes, { name: "a base's manifest", code: "registry" });
    const configBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(manifest.config.digest)));
    const config = parseImageConfig(configBytes, { name: "a base's config", code: "registry" });
    const layer = (index) => {
        const descriptor = manifest.layers[index];
        if (descriptor === undefined)
            throw new RangeError(`the image has no layer ${index}`);
        const file = (0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(descriptor.digest));
        const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize });
        const name = `Layer ${descriptor.digest} of a base`;
        const { mediaType } = descriptor;
        if (/[+.]gzip$/.test(mediaType))
            return decompress({ bytes, compression: "gzip", name });
        if (/[+.]zstd$/.test(mediaType))
            return decompress({ bytes, compression: "zstd", name });
        return bytes;
    };
    return { digest: (0,oci_digest/* digestOf */.ol)(manifestBytes), manifest, config, configBytes, layer };
}
//# sourceMappingURL=base-image.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/buildah/base-layers.js







const gzip = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", packing: "gzip" };
const zstd = { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", packing: "zstd" };
/** Types of layers that may be shipped as published, and their media types in an OCI manifest. */
const shippable = new Map([
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", gzip],
    [gzip.mediaType, gzip],
    [zstd.mediaType, zstd],
]);
/** Returns the path of a blob in a fetched image's folder (skopeo's `dir:` form). */
function blobFile(folder, digest) {
    return (0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(digest));
}
/**
 * Returns a layer's descriptor for an image that is based on it. Undefined where the published blob
 * cannot be shipped: it is not compressed (as from `docker save`), is not what its media type says,
 * or is missing. buildah unpacks by the first bytes and ignores the type, so the type alone proves
 * nothing.
 */
async function shippedForm(folder, { mediaType, digest, size }) {
    const form = shippable.get(mediaType);
    if (form === undefined || (await packingOf(blobFile(folder, digest))) !== form.packing) {
        return undefined;
    }
    return { mediaType: form.mediaType, digest, size };
}
/**
 * Computes the digest of an unpacked published layer, for stores that do not record it. @throws
 * Failure `registry`
 */
async function unpackedDigest(folder, layer) {
    const file = blobFile(folder, layer.digest);
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 });
    const compression = await packingOf(file);
    const name = `Layer ${layer.digest}`;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const tar = compression === undefined ? bytes : decompress({ bytes, compression, name });
        for await (const chunk of tar)
            hash.update(chunk);
    }
    catch (cause) {
        if (cause instanceof text_failure/* Failure */.HR)
            throw cause;
        throw new text_failure/* Failure */.HR({
            code: "registry",
            message: `${name} of a base image cannot be read.`,
            fix: "Check that the registry has all layers of the image, then run again.",
            cause,
        });
    }
    return (0,oci_digest/* digestFromHex */.Ch)(hash.digest("hex"));
}
/**
 * Detects a file's compression from its first bytes; undefined where it is neither gzip nor zstd,
 * or the file is missing.
 */
async function packingOf(file) {
    const head = Buffer.alloc(4);
    const blob = await (0,promises_.open)(file).catch(() => undefined);
    try {
        await blob?.read(head, 0, head.length, 0);
    }
    finally {
        await blob?.close();
    }
    if (head.readUInt16BE() === 0x1f8b)
        return "gzip";
    return head.readUInt32LE() === 0xfd2fb528 ? "zstd" : undefined;
}
//# sourceMappingURL=base-layers.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/stored-layers.js






// What containers-storage records of images and layers, as far as it is read here; what has another
// form is as good as not recorded.
const imageRecord = (0,text_schema/* objectOf */.Xy)({
    id: dist/* string */.YjP(),
    /** The name of its top layer. */
    layer: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
});
const layerRecord = (0,text_schema/* objectOf */.Xy)({
    id: dist/* string */.YjP(),
    parent: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    "diff-digest": digestSchema,
});
/** More layers than any image has; following a circular record ends here. */
const mostLayers = 10_000;
/**
 * Returns the top layer of each image of a store, by the image's id; an image without layers is
 * left out.
 * @throws Error where the store has no such list
 */
async function topLayers(store) {
    const images = await listOf(imageRecord, { store, kind: "images", file: "images.json" });
    return new Map(images.map(({ id, layer }) => [id, layer]));
}
/**
 * Returns the digests of an image's uncompressed layers, from the base up, as the store computed
 * them when it unpacked the layers; the image's config is not used. Undefined where the store keeps
 * no such record.
 */
async function storedDiffIds(store, image) {
    const layersIn = (file) => listOf(layerRecord, { store, kind: "layers", file }).catch(() => []);
    const [tops, layers, volatile] = await Promise.all([
        topLayers(store).catch(() => new Map()),
        layersIn("layers.json"),
        layersIn("volatile-layers.json"),
    ]);
    const records = new Map([...layers, ...volatile].map((layer) => [layer.id, layer]));
    const found = [];
    let at = tops.get(image);
    if (at === undefined)
        return undefined;
    while (at !== undefined && at !== "") {
        const record = records.get(at);
        if (record === undefined || found.length === mostLayers)
            return undefined;
        found.push(record["diff-digest"]);
        at = record.parent;
    }
    return found.reverse();
}
/** Reads one of the lists that containers-storage keeps for a store. */
async function listOf(item, { store: { root, driver = "overlay" }, kind, file }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, `${driver}-${kind}`, file), "utf8");
    return (0,text_schema/* fitting */._Q)((0,text_schema/* listOfFitting */.l1)(item), (0,json/* parseJson */.qF)(text)) ?? [];
}
//# sourceMappingURL=stored-layers.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/bases.js











/** Holds all bases of one run: they are pulled once, into a store that both builds read. */
class BaseStore {
    #programs;
    #store;
    /** The folder that each base was fetched into. */
    #folders = new Map();
    constructor(programs, store) {
        this.#programs = programs;
        this.#store = store;
    }
    /** Returns the file with the published bytes of a base's layer. */
    blob(base, digest) {
        const folder = this.#folders.get(base.local);
        if (folder === undefined)
            throw new Error(`${base.local} was not imported`);
        return blobFile(folder, digest);
    }
    /** Opens all imported images as they were fetched. @throws Failure `registry` */
    async images() {
        return await Promise.all([...this.#folders.values()].map(openFetched));
    }
    /**
     * Imports fetched images (skopeo's `dir:` form: manifest.json beside blobs named by their hex
     * digest), the most important one first. Two of them may be one image in two compressions, which
     * is one image in a store: buildah gives it the manifest that was pulled last and the name that
     * was given first. Therefore the order is fixed, and both manifest and name come from the first
     * one, however quickly each was fetched.
     */
    async import(wanted) {
        const pulled = [];
        // The loop awaits them in turn; until then a rejection must not count as unhandled.
        for (const one of wanted)
            one.catch(() => undefined);
        for (const one of wanted.toReversed())
            pulled.unshift(await this.#pull(await describe(await one)));
        const tagged = new Map();
        for (const { described, id } of pulled) {
            const { wanted, digest } = described;
            const byDigest = `sha256-${(0,oci_digest/* hexOf */.ZD)(wanted.digest ?? digest).slice(0, 12)}`;
            const name = `${wanted.name}:${wanted.tag ?? byDigest}`;
            // The same tag on another image would take the name from the first one, which could then not
            // be found.
            const owner = tagged.get(name) ?? id;
            tagged.set(name, owner);
            await this.#buildah(["tag", id, owner === id ? name : `${wanted.name}:${byDigest}`]);
        }
        return pulled.map(({ base }) => base);
    }
    async #pull(described) {
        const { wanted, pinned, digest, manifest, config } = described;
        const { folder, name } = wanted;
        const finished = await this.#try(["pull", "--quiet", `dir:${folder}`]);
        if (!(0,runner/* succeeded */.gq)(finished))
            throw await whyRefused(described, finished);
        const id = finished.stdout.toString("utf8").trim();
        await this.#verify(described, id);
        const base = {
            pinned,
            local: `${name}@${digest}`,
            digest: wanted.digest ?? digest,
            diffIds: config.diffIds,
            published: await Promise.all(manifest.layers.map((layer) => shippedForm(folder, layer))),
            labelNames: Object.keys(config.labels),
            annotationNames: Object.keys(manifest.annotations ?? {}),
            triggers: config.triggers ?? [],
        };
        this.#folders.set(base.local, folder);
        return { described, id, base };
    }
    /**
     * Checks that each layer unpacks to what the config says. The store computed the digests when it
     * unpacked the layers.
     */
    async #verify(described, id) {
        if (described.manifest.layers.length === 0)
            return;
        const found = (await storedDiffIds(this.#store, id)) ?? (await unpackedDigests(described));
        refuseLies(described, found);
    }
    async #buildah(args) {
        const finished = await this.#try(args);
        if (!(0,runner/* succeeded */.gq)(finished))
            throw brokenBuildah(args[0] ?? "", finished);
    }
    async #try(args) {
        const { buildah, env, signal } = this.#programs;
        const all = [...storeArguments(this.#store), ...args];
        return await (0,runner/* run */.eF)({ program: buildah, args: all, env, signal, leash: await (0,leash/* leash */.Y)("TERM", env) });
    }
}
async function describe(wanted) {
    const { folder, name } = wanted;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "manifest.json"));
    const manifest = parseManifest(bytes, { name: `the manifest of ${name}`, code: "registry" });
    const configBytes = await (0,promises_.readFile)(blobFile(folder, manifest.config.digest));
    const config = parseImageConfig(configBytes, { name: `the config of ${name}`, code: "registry" });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    const pinned = `${name}@${wanted.digest ?? digest}`;
    const described = { wanted, pinned, digest, manifest, config };
    const [has, lists] = [manifest.layers.length, config.diffIds.length];
    if (has === lists)
        return described;
    throw lying(described, `its manifest has ${has} layers, its config lists ${lists}`);
}
/**
 * Compares the layers with the config. @throws Failure `registry` when the config does not list
 * what they unpack to
 */
function refuseLies(described, found) {
    const { diffIds } = described.config;
    if (found.length !== diffIds.length) {
        throw lying(described, `it has ${found.length} layers, its config lists ${diffIds.length}`);
    }
    found.forEach((diffId, index) => {
        const listed = diffIds[index];
        if (diffId === listed)
            return;
        throw lying(described, `layer ${index} unpacks to ${diffId}, its config lists ${listed}`);
    });
}
async function unpackedDigests({ wanted, manifest }) {
    return await Promise.all(manifest.layers.map((layer) => unpackedDigest(wanted.folder, layer)));
}
/**
 * What buildah prints for an image with a false config: newer versions about its layers, all
 * versions about two images with one config.
 */
const lies = /does not match config's DiffID|uses a different top layer/;
/** Returns the failure for an image that buildah did not accept. */
async function whyRefused(described, finished) {
    if (finished.lastLines.some((line) => lies.test(line))) {
        try {
            refuseLies(described, await unpackedDigests(described));
        }
        catch (error) {
            if (error instanceof text_failure/* Failure */.HR)
                return error;
            throw error;
        }
    }
    return brokenBuildah("pull", finished);
}
function lying({ pinned }, how) {
    return new text_failure/* Failure */.HR({
        code: "registry",
        message: `The base ${pinned} is not what its config says: ${how}.`,
        fix: "Do not build on this image. Ask who published it, use another one, or make it again: `buildah` and `docker` write what the layers are.",
    });
}
function brokenBuildah(command, finished) {
    return brokenStore(`buildah ${command}`, (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
}
/** Describes a failed store operation; a full disk is by far the most common reason. */
function brokenStore(what, end, lastLines) {
    const full = lastLines.some((line) => /no space left on device/i.test(line));
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `${what} failed (${end}): ${lastLines.slice(-2).join(" ").slice(0, 500)}`,
        fix: full
            ? "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one."
            : "Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
    });
}
//# sourceMappingURL=bases.js.map
// EXTERNAL MODULE: ./build/app/ports/build.js
var build = __webpack_require__(3075);
;// CONCATENATED MODULE: ./build/adapters/buildah/arguments.js
/**
 * Returns the arguments of one `buildah build`. The order is fixed, because buildah writes labels
 * into the history in the order of the arguments. Each flag that looks needless guards against a
 * way in which two honest builds differ, or two different builds look the same; the end-to-end
 * tests hold one case for each.
 */
function buildArguments(options) {
    const { plan, places, runner, features } = options;
    return [
        "build",
        `--timestamp=${plan.timestamp}`,
        // A cache hit in the second build would be a false proof.
        `--layers=${options.layers === "each step"}`,
        "--no-cache",
        // The docker format holds a random hostname and container id in versions before 1.41.
        "--format=oci",
        ...(features.identityLabel ? ["--identity-label=false"] : []),
        ...(features.httpProxy ? ["--http-proxy=false"] : []),
        features.neverPull,
        "--jobs=1",
        `--isolation=${runner.isolation}`,
        ...(runner.runtime === undefined ? [] : [`--runtime=${runner.runtime}`]),
        ...(plan.network === "default" ? [] : [`--network=${plan.network}`]),
        ...(plan.platform === undefined ? [] : [`--platform=${plan.platform}`]),
        ...(plan.target === undefined ? [] : [`--target=${plan.target}`]),
        ...plan.buildArgs.map(({ name, value }) => `--build-arg=${name}=${value}`),
        ...plan.labels.map(({ name, value }) => `--label=${name}=${value}`),
        ...plan.annotations.map(({ name, value }) => `--annotation=${name}=${value}`),
        ...plan.folders.map(({ name, path }) => `--build-context=${name}=${path}`),
        ...plan.secrets.map(({ id, path }) => `--secret=id=${id},src=${path}`),
        ...(features.ignoreFile ? [`--ignorefile=${places.ignoreFile}`] : []),
        // With this flag, buildah does not print the steps' own images.
        ...(options.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
        `--file=${places.containerfile}`,
        places.context,
    ];
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: ./build/domain/build/environments.js
var environments = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/adapters/buildah/context.js




const plainCopy = { shiftSeconds: 0, order: "forward" };
const variedCopy = { shiftSeconds: environments/* contextShiftSeconds */.Zk, order: "backward" };
/** How many files are copied at the same time; more would only make the disk seek. */
const sideBySide = 16;
/**
 * Copies a build context with owners and modes normalised: everything belongs to the user who
 * builds (root in the image), files are 0644 or 0755 by their owner's execute bit, folders 0755, as
 * git records them. Otherwise a checkout under another umask or by another user would give another
 * digest. Extended attributes are dropped.
 *
 * A folder is copied only for what is in it. Git has no empty folders, so a checkout that holds one
 * would give another image than a fresh clone of its commit, with nothing that git could call
 * dirty. A folder whose files are all excluded by the ignore file stays, as in buildah, if git
 * tracks one of them: that folder is in every clone.
 */
async function copyContext(source, target, style) {
    const prune = !/^[^\S\r\n\u2028\u2029]*!/m.test(source.ignoreText);
    const queue = [];
    await (0,promises_.mkdir)(target, { recursive: true });
    await copyFolder({ source, target, style, prune, queue }, "");
    let next = 0;
    const worker = async () => {
        for (let job = queue[next++]; job !== undefined; job = queue[next++])
            await copyOne(job, style);
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    // Folders last and deepest first, because writing into them has changed their times.
    await finishFolders(source.path, target, style);
}
const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
async function copyFolder(walk, relative) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(walk.source.path, relative))).sort();
    const found = new Set();
    for (const name of walk.style.order === "forward" ? names : names.reverse()) {
        found.add(await visit(walk, relative === "" ? name : `${relative}/${name}`));
    }
    if (found.has("copied"))
        return "copied";
    return found.has("kept out") ? "kept out" : "nothing";
}
async function visit(walk, path) {
    const from = (0,external_node_path_.join)(walk.source.path, path);
    const stat = await (0,promises_.lstat)(from);
    if (stat.isDirectory())
        return await visitFolder(walk, path);
    // Git does not track sockets, pipes and devices either.
    if (!(stat.isFile() || stat.isSymbolicLink()) || walk.source.leavesOut(path))
        return "nothing";
    if (walk.source.ignores(path))
        return "kept out";
    walk.queue.push({ from, to: (0,external_node_path_.join)(walk.target, path) });
    return "copied";
}
async function visitFolder(walk, path) {
    const { source, target } = walk;
    if (source.leavesOut(`${path}/`))
        return "nothing";
    const isIgnored = source.ignores(path);
    if (isIgnored && walk.prune) {
        return (await holdsFile((0,external_node_path_.join)(source.path, path))) ? "kept out" : "nothing";
    }
    const holding = await copyFolder(walk, path);
    // An ignored folder is still made when a `!` line lets one of its files through.
    const isHollow = holding === "kept out" && !isIgnored && !source.isStray(path);
    if (holding !== "copied" && !isHollow)
        return holding;
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, path), { recursive: true });
    return "copied";
}
/** Whether there is a file or link in a folder or in one below it. */
async function holdsFile(folder) {
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for await (const entry of await (0,promises_.opendir)(next)) {
            if (entry.isDirectory())
                open.push((0,external_node_path_.join)(next, entry.name));
            else if (entry.isFile() || entry.isSymbolicLink())
                return true;
        }
    }
    return false;
}
async function copyOne(job, style) {
    const stat = await (0,promises_.lstat)(job.from);
    if (stat.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(job.from), job.to);
        await (0,promises_.lutimes)(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
        return;
    }
    await (0,promises_.copyFile)(job.from, job.to, external_node_fs_.constants.COPYFILE_FICLONE);
    // Newer versions of libuv keep the owner when root copies.
    if (stat.uid !== ourselves.uid || stat.gid !== ourselves.gid) {
        await (0,promises_.chown)(job.to, ourselves.uid, ourselves.gid);
    }
    await (0,promises_.chmod)(job.to, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
    await (0,promises_.utimes)(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}
async function finishFolders(from, to, style) {
    for (const entry of await (0,promises_.readdir)(to, { withFileTypes: true })) {
        if (entry.isDirectory())
            await finishFolders((0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name), style);
    }
    const stat = await (0,promises_.lstat)(from);
    await (0,promises_.chmod)(to, 0o755);
    await (0,promises_.utimes)(to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}
function shifted(milliseconds, style) {
    return Math.max(0, milliseconds / 1000 + style.shiftSeconds);
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/inspect.js






/** Of the output of `buildah inspect --type image`. */
const inspectedSchema = (0,text_schema/* objectOf */.Xy)({
    /** The local manifest, as text: the digest is that of its bytes. */
    Manifest: dist/* string */.YjP(),
    Config: dist/* string */.YjP(),
    FromImageDigest: dist/* string */.YjP(),
});
const configSchema = (0,text_schema/* objectOf */.Xy)({
    rootfs: dist/* exactOptional */.yqP((0,text_schema/* objectOf */.Xy)({ diff_ids: dist/* exactOptional */.yqP((0,text_schema/* listOf */.c3)(digestSchema)) })),
});
/**
 * Parses the output of `buildah inspect --type image`: the local manifest (over uncompressed
 * layers) and the config. Computes their digests here instead of trusting the output. @throws
 * Failure `tool` when they are inconsistent, or of another form
 */
function parseInspected(text) {
    const found = (0,text_schema/* checkedJson */.EB)(inspectedSchema, text);
    if ("wrong" in found)
        throw broken(`of what \`buildah inspect\` printed, ${found.wrong}`);
    const { Manifest: manifest, Config: config, FromImageDigest: claimed } = found.value;
    const manifestBytes = Buffer.from(manifest);
    const digest = (0,oci_digest/* digestOf */.ol)(manifestBytes);
    if (digest !== claimed)
        throw broken("the manifest is not what its digest says");
    const imageId = (0,oci_digest/* digestOf */.ol)(Buffer.from(config));
    const what = { name: "the local manifest", code: "tool" };
    const { config: described, annotations } = parseManifest(manifestBytes, what);
    if (described.digest !== imageId)
        throw broken("the config is not what the manifest says");
    const diffIds = diffIdsOf(config);
    return { digest, imageId, diffIds, ...(annotations === undefined ? {} : { annotations }) };
}
function diffIdsOf(config) {
    const found = (0,text_schema/* checkedJson */.EB)(configSchema, config);
    if ("wrong" in found)
        throw broken(`of the config, ${found.wrong}`);
    return found.value.rootfs?.diff_ids ?? [];
}
function broken(what) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `buildah's store does not hold together: ${what}.`,
        fix: "Run again; if it stays, try another storage driver and report it.",
    });
}
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/variations/table.js + 8 modules
var table = __webpack_require__(3243);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/adapters/shim/desk.js





/**
 * Serves a build's shim. It edits each bundle in this process, so that no Node has to start for a
 * step (about 50 ms each). A build runs its steps one after the other, so one pair of pipes is
 * enough.
 */
async function openDesk(options) {
    const pipes = {
        requests: (0,external_node_path_.join)(options.folder, "requests"),
        replies: (0,external_node_path_.join)(options.folder, "replies"),
    };
    const args = ["-m", "600", "--", pipes.requests, pipes.replies];
    const made = await (0,runner/* run */.eF)({ program: "mkfifo", args, env: options.env, timeoutSeconds: 10 });
    if (!(0,runner/* succeeded */.gq)(made))
        throw new Error(`mkfifo: ${(0,runner/* describeEnd */.lA)(made)} ${made.lastLines.join(" ")}`);
    // Opened for reading and writing: the pipe then never ends, and opening it never waits (fifo(7)).
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK;
    const replies = (0,external_node_fs_.openSync)(pipes.replies, flags);
    const requests = new external_node_net_.Socket({
        fd: (0,external_node_fs_.openSync)(pipes.requests, flags),
        readable: true,
        writable: false,
    });
    let isOpen = true;
    (0,external_node_readline_.createInterface)({ input: requests }).on("line", (line) => {
        void serve(line, options).then((reply) => {
            if (isOpen && reply !== undefined)
                (0,external_node_fs_.writeSync)(replies, `${reply}\n`);
        });
    });
    return {
        pipes,
        close: () => {
            if (!isOpen)
                return;
            isOpen = false;
            requests.destroy();
            (0,external_node_fs_.closeSync)(replies);
        },
    };
}
/**
 * Answers one request. It never rejects, because the shim waits for an answer to everything but
 * `ended`.
 */
async function serve(line, options) {
    const [verb = "", pid, container = "", ...words] = line.split("\t");
    // The container's name becomes part of file names.
    if (!/^[\w.-]{1,200}$/.test(container))
        return verb === "ended" ? undefined : "failed";
    if (verb === "ended") {
        options.clerk.ended({ pid: Number(pid), container });
        return undefined;
    }
    try {
        return await desk_answer({ verb, call: { pid: Number(pid), container }, words }, options.clerk);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        options.onTrouble(`The runtime shim could not ${verb} ${container}: ${reason}`);
        return verb === "delete" ? "ok" : "failed";
    }
}
async function desk_answer(request, clerk) {
    const { verb, call, words } = request;
    if (verb === "create") {
        const [bundle, pidFile, hostsLink, noteFile] = words;
        if (bundle === undefined || pidFile === undefined)
            return "failed";
        if (hostsLink === undefined || noteFile === undefined)
            return "failed";
        await clerk.create({ ...call, bundle, pidFile, hostsLink, noteFile });
        return "ok";
    }
    const stepPid = Number(words[0]);
    if (verb === "start")
        return await clerk.start({ ...call, stepPid });
    if (verb === "cut")
        await clerk.cut({ ...call, stepPid });
    else if (verb === "delete")
        await clerk.delete(call);
    else
        return "failed";
    return "ok";
}
//# sourceMappingURL=desk.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/links.js
/**
 * Returns sh(1) commands that take down all links but the loopback, in the current network
 * namespace and in a mount namespace of their own. sysfs shows the links of the namespace from
 * which it was mounted: without its own mount, the commands would take down the host's links.
 * Therefore nothing is written unless each mount has succeeded.
 */
function takeLinksDown(sysfs = "/sys") {
    return `mount -t sysfs sysfs ${sysfs} && mount -o remount,rw ${sysfs} || exit 1
        for link in ${sysfs}/class/net/*; do
          case $link in */lo) ;; *) echo 0x1002 > "$link/flags" ;; esac
        done`;
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/note.js

/** The lines of a note, in the order in which the script reads them; a missing one is `-`. */
const noteLines = ["pidFile", "root", "shuffled", "changes", "cpus", "kernelName"];
/** Writes a note. @throws Error when a path has a line break */
function writeNote(file, note) {
    const lines = noteLines.map((name) => note[name] ?? "-");
    if (lines.some((line) => line.includes("\n")))
        throw new Error("a path has a line break in it");
    (0,external_node_fs_.writeFileSync)(file, lines.map((line) => `${line}\n`).join(""));
}
//# sourceMappingURL=note.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/script.js


/** Quotes a text so that sh(1) reads exactly this text. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * Returns the OCI runtime shim as a shell script. buildah calls a runtime five times or more for
 * each step, and each call should cost next to nothing. The script asks the process behind the
 * pipes for what it has to know, and does itself what has to be done in buildah's own namespaces.
 */
function shimScript(places) {
    return `#!/bin/sh
verb= bundle= pidfile= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  case $previous in --bundle) bundle=$word ;; --pid-file) pidfile=$word ;; esac
  previous=$word last=$word
done
log=${quoted(places.logFile)}
echo "$verb $last" >> "$log"
note=$log.note.$last hosts=$log.hosts.$last

# Fails when the answer is no, or when nobody is left who could answer: opening a pipe for both ways never waits, and
# once ours for writing is closed, reading ends with the process behind the pipes, whatever ended that.
ask() {
  what=$1 reply=
  shift
  exec 3<> ${quoted(places.pipes.replies)} 4< ${quoted(places.pipes.replies)} 3>&-
  { printf '%s\t%s\t%s' "$what" "$$" "$last"; printf '\t%s' "$@"; echo; } 1<> ${quoted(places.pipes.requests)}
  read -r reply <&4
  exec 4<&-
  case $reply in ok|off) ;; *) return 1 ;; esac
}
refuse() {
  echo "twofold: the runtime shim could not prepare this step" >&2
  exit 1
}
# Waits for no answer.
tell() {
  printf '%s\t%s\t%s\n' "$1" "$$" "$last" 1<> ${quoted(places.pipes.requests)}
}
${noteLines.map((name) => `${variable(name)}=-`).join(" ")}
recall() {
  [ -f "$note" ] || return 1
  { ${noteLines.map((name) => `IFS= read -r ${variable(name)}`).join("; ")}; } < "$note"
}
case $verb in
create)
  ask create "$bundle" "$pidfile" "$hosts" "$note" || refuse
  recall
  [ "$kernel_name" = - ] || set -- setarch "$kernel_name" --uname-2.6 ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
  [ "$kernel_name" = - ] || exec "$@" ;;
start)
${addHost(places.hostname)}
  if recall; then
    read -r pid < "$pid_file" || [ -n "$pid" ]
    [ "$cpus" = - ] || taskset -apc "$cpus" "$pid" > "$log.cpus" 2>&1
    ask start "$pid" || refuse
    if [ "$reply" = off ]; then
      # Never in our own network namespace, which may be the host's.
      [ "$(readlink "/proc/$pid/ns/net")" = "$(readlink /proc/self/ns/net)" ] ||
        nsenter -t "$pid" -n unshare -m sh -c ${quoted(takeLinksDown())} > "$log.links" 2>&1
      ask cut "$pid" || refuse
    fi
  fi ;;
delete)
  if recall; then
    tell ended
    # Modes that only the varied umask gives: set as the usual one would have (overlay sees it through its own mount).
    # What earlier steps left so, and this one did not touch, had to be so: the note is as old as the step.
    [ "$changes" = - ] || (cd "$changes" && find . -cnewer "$note" ! -type l ! -type c ! -type b -perm -001 ! -perm -010 -print0) |
      (cd "$root" && xargs -0 -r chmod g+x --)
    [ "$shuffled" = - ] || umount "$shuffled" 2> "$log.umount" || umount -l "$shuffled" 2> "$log.umount"
    # The container has to go, whoever is left to hear of it.
    ask delete || :
    rm -f "$note"
  fi ;;
esac
exec ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
`;
}
function addHost(hostname) {
    if (hostname === undefined)
        return "";
    return `  [ -f "$hosts" ] && printf '127.0.1.1\\t%s\\n' ${quoted(hostname)} >> "$hosts"`;
}
/** Converts a name for sh(1): `pidFile` becomes `pid_file`. */
function variable(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/adapters/shim/bundle-config.js


/** A namespace that the container joins where it has a path; its own otherwise. */
const namespaceSchema = (0,text_schema/* objectOf */.Xy)({ type: dist/* string */.YjP(), path: dist/* unknown */.L5J() });
/**
 * The parts of a runtime bundle's config.json that are read;
 * https://github.com/opencontainers/runtime-spec/blob/v1.0.2/config.md
 */
const bundle_config_configSchema = (0,text_schema/* objectOf */.Xy)({
    root: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ path: (0,text_schema/* maybe */.no)(dist/* string */.YjP()) })),
    process: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        env: (0,text_schema/* maybe */.no)((0,text_schema/* listOfFitting */.l1)(dist/* string */.YjP())),
        args: (0,text_schema/* maybe */.no)((0,text_schema/* listOfFitting */.l1)(dist/* string */.YjP())),
        cwd: (0,text_schema/* maybe */.no)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_("/"))),
        user: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ uid: (0,text_schema/* maybe */.no)(dist/* number */.aig()) })),
    })),
    mounts: (0,text_schema/* maybe */.no)((0,text_schema/* listOfFitting */.l1)((0,text_schema/* objectOf */.Xy)({ destination: dist/* string */.YjP(), source: dist/* string */.YjP() }))),
    linux: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ namespaces: (0,text_schema/* maybe */.no)((0,text_schema/* listOfFitting */.l1)(namespaceSchema)) })),
});
/** Returns what is known of a config; what has another form than it should counts as absent. */
function knownOf(config) {
    return (0,text_schema/* fitting */._Q)(bundle_config_configSchema, config) ?? {};
}
/**
 * Returns the variables that buildah gives the step: the image's, the Containerfile's, and some of
 * its own.
 */
function variablesOf(config) {
    return Object.fromEntries((knownOf(config).process?.env ?? []).flatMap((entry) => {
        const at = entry.indexOf("=");
        return at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }));
}
/** Returns the step's command, and the folder of its root in which it starts. */
function commandOf(config) {
    const { args = [], cwd = "/" } = knownOf(config).process ?? {};
    return { args, cwd };
}
/** Returns the id of the user that the step's first process runs as. */
function userOf(config) {
    return knownOf(config).process?.user?.uid ?? 0;
}
/**
 * Whether the step has a network namespace of its own, so that the counters are the step's alone.
 */
function ownsNetwork(config) {
    return ownsNamespace(config, "network");
}
/** Whether the step has a hostname of its own that can be set. */
function ownsHostname(config) {
    return ownsNamespace(config, "uts");
}
function ownsNamespace(config, type) {
    const { namespaces = [] } = knownOf(config).linux ?? {};
    return namespaces.some((one) => one.type === type && one.path === undefined);
}
//# sourceMappingURL=bundle-config.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/bundle.js





const limitSchema = (0,text_schema/* objectOf */.Xy)({ type: dist/* string */.YjP(), hard: dist/* number */.aig(), soft: dist/* number */.aig() });
// What is edited keeps everything else that it holds, known or not.
function objectIn(parent, key) {
    return (0,text_schema/* fitting */._Q)(text_schema/* jsonObject */.o$, parent[key]) ?? {};
}
function listIn(parent, key) {
    return (0,text_schema/* fitting */._Q)((0,text_schema/* listOf */.c3)(dist/* unknown */.L5J()), parent[key]) ?? [];
}
/**
 * Reads the config of a bundle, which must be in the work folder: no file outside of it is ever
 * written.
 * @throws Error when it is elsewhere or is not an object
 */
function readBundle(path, folder) {
    if (!isInside(folder, path))
        throw new Error("it lies outside of the work folder");
    const file = (0,external_node_path_.join)(path, "config.json");
    const found = (0,text_schema/* checkedJson */.EB)(text_schema/* jsonObject */.o$, (0,external_node_fs_.readFileSync)(file, "utf8"));
    if ("wrong" in found)
        throw new TypeError(`of ${file}, ${found.wrong}`);
    return { path, config: found.value };
}
/** Edits a bundle in place, before the real runtime reads it. None of it enters the image. */
function editBundle({ path, config }, order) {
    const { edit, folder, hostsLink, root } = order;
    const edited = editConfig(config, edit, hardLimits());
    const whole = root === undefined ? edited : { ...edited, root: { ...objectIn(config, "root"), path: root } };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, "config.json"), JSON.stringify(whole));
    if (edit.hostname === undefined || !ownsHostname(config))
        return;
    const hostnameFile = ownMount(config, { destination: "/etc/hostname", folder });
    if (hostnameFile !== undefined)
        (0,external_node_fs_.writeFileSync)(hostnameFile, `${edit.hostname}\n`);
    const hosts = ownMount(config, { destination: "/etc/hosts", folder });
    if (hosts !== undefined)
        (0,external_node_fs_.symlinkSync)(hosts, hostsLink);
}
/** Returns the bundle's own root as an absolute path. */
function rootFolder({ path, config }) {
    return (0,external_node_path_.resolve)(path, knownOf(config).root?.path ?? "");
}
/**
 * Returns the config with the edit in it. A value that the image or the Containerfile sets takes
 * precedence, because it is part of the recipe. HOSTNAME is buildah's own, random in some versions,
 * and always replaced.
 */
function editConfig(config, edit, limits) {
    const process = objectIn(config, "process");
    const given = knownOf(config).process?.env ?? [];
    const hostname = ownsHostname(config) ? edit.hostname : undefined;
    const kept = hostname === undefined ? given : given.filter((entry) => !entry.startsWith("HOSTNAME="));
    const names = new Set(kept.map((entry) => entry.slice(0, entry.indexOf("="))));
    const injected = Object.entries(edit.env ?? {})
        .filter(([name]) => !names.has(name))
        .map(([name, value]) => `${name}=${value}`);
    const user = objectIn(process, "user");
    return {
        ...config,
        ...(hostname === undefined ? {} : { hostname }),
        mounts: [...listIn(config, "mounts"), ...(edit.mounts ?? []).map(readOnly)],
        ...(edit.network === "off" ? { linux: withOwnNetwork(objectIn(config, "linux")) } : {}),
        process: {
            ...process,
            env: [...kept, ...injected, ...(hostname === undefined ? [] : [`HOSTNAME=${hostname}`])],
            user: edit.umask === undefined ? user : { ...user, umask: edit.umask },
            rlimits: listIn(process, "rlimits").map((limit) => clamp(limit, limits)),
        },
    };
}
function readOnly(mount) {
    return { ...mount, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] };
}
/**
 * Gives the step its own network namespace: links of the host's namespace must not be taken down.
 */
function withOwnNetwork(linux) {
    const others = listIn(linux, "namespaces").filter((one) => (0,text_schema/* fitting */._Q)(namespaceSchema, one)?.type !== "network");
    return { ...linux, namespaces: [...others, { type: "network" }] };
}
/**
 * Lowers a limit to our own hard limit: without CAP_SYS_RESOURCE, a higher one keeps the container
 * from starting.
 */
function clamp(limit, most) {
    const found = (0,text_schema/* fitting */._Q)(limitSchema, limit);
    const own = found === undefined ? undefined : most.get(found.type);
    if (found === undefined || own === undefined)
        return limit;
    const { hard, soft } = found;
    return { ...(0,text_schema/* fitting */._Q)(text_schema/* jsonObject */.o$, limit), hard: Math.min(hard, own), soft: Math.min(soft, own) };
}
const limitNames = {
    "Max open files": "RLIMIT_NOFILE",
    "Max processes": "RLIMIT_NPROC",
};
/** Reads our own hard limits from the kernel. */
function hardLimits() {
    const limits = new Map();
    for (const line of (0,external_node_fs_.readFileSync)("/proc/self/limits", "utf8").split("\n")) {
        const name = limitNames[line.slice(0, 25).trim()];
        const hard = Number(line.slice(26).trim().split(/\s+/)[1]);
        if (name !== undefined && Number.isFinite(hard))
            limits.set(name, hard);
    }
    return limits;
}
/**
 * Returns the file that is mounted at a destination, if buildah wrote it for this step. Some
 * options mount the host's own file instead; that one is outside of the folder and is left alone.
 */
function ownMount(config, wanted) {
    for (const { destination, source } of knownOf(config).mounts ?? []) {
        if (destination === wanted.destination && isInside(wanted.folder, source))
            return (0,external_node_fs_.realpathSync)(source);
    }
    return undefined;
}
function isInside(folder, path) {
    return (0,external_node_fs_.realpathSync)(path).startsWith(`${(0,external_node_fs_.realpathSync)(folder)}/`);
}
//# sourceMappingURL=bundle.js.map
// EXTERNAL MODULE: ./build/variations/clock.js
var clock = __webpack_require__(5265);
;// CONCATENATED MODULE: ./build/adapters/buildah/elf-header.js
/** e_type of programs: with a fixed address, and position-independent (gABI, "ELF Header"). */
const programTypes = [2, 3];
/** p_type of the segment that names the loader (gABI, "Program Header"). */
const interpreterSegment = 3;
/**
 * Whether a file's first bytes are those of an ELF program that starts without a loader, and
 * therefore loads no library. False where its program headers are not within these bytes, because
 * then nothing is known.
 */
function isStaticProgram(head) {
    const isElf = head.length >= 64 && head.readUInt32BE(0) === 0x7f454c46;
    if (!isElf)
        return false;
    const is64 = head[4] === 2;
    const read = head[5] === 1 ? littleEndian(head) : bigEndian(head);
    if (!programTypes.includes(read.short(16)))
        return false;
    const start = is64 ? read.long(32) : read.word(28);
    const size = read.short(is64 ? 54 : 42);
    const count = read.short(is64 ? 56 : 44);
    if (count === 0 || size < (is64 ? 56 : 32) || start + size * count > head.length)
        return false;
    for (let index = 0; index < count; index += 1) {
        if (read.word(start + index * size) === interpreterSegment)
            return false;
    }
    return true;
}
function littleEndian(bytes) {
    return {
        short: (at) => bytes.readUInt16LE(at),
        word: (at) => bytes.readUInt32LE(at),
        long: (at) => Number(bytes.readBigUInt64LE(at)),
    };
}
function bigEndian(bytes) {
    return {
        short: (at) => bytes.readUInt16BE(at),
        word: (at) => bytes.readUInt32BE(at),
        long: (at) => Number(bytes.readBigUInt64BE(at)),
    };
}
//# sourceMappingURL=elf-header.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/program-watch.js


/**
 * The waits start short, so that short programs at a step's start are seen, and grow, so that a
 * long step costs next to nothing.
 */
const firstWaitMilliseconds = 5;
const longestWaitMilliseconds = 250;
/** Of a step with more processes, only some are examined. */
const mostProcesses = 500;
const headBytes = 4096;
/**
 * Looks at a step's processes while they run, for programs that a preloaded library does not reach.
 * It polls, so it does not see a program that lives for a few milliseconds between two looks.
 */
function watchPrograms(options) {
    const watch = new Watch(options);
    return { end: () => watch.end() };
}
class Watch {
    #options;
    #found = new Map();
    /** Whether files are static programs, by device and inode. */
    #statics = new Map();
    /** Processes that had not loaded the library at the last look, and may have been about to. */
    #suspects = new Set();
    #runtime;
    #timer;
    #looking = Promise.resolve();
    #isOpen = true;
    constructor(options) {
        this.#options = options;
        this.#looking = this.#fileOf(options.pid).then((file) => {
            // Until it starts the step's program, the first process is still the runtime itself.
            this.#runtime = file;
            this.#wait(firstWaitMilliseconds);
        });
    }
    async end() {
        this.#isOpen = false;
        clearTimeout(this.#timer);
        await this.#looking;
        return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    #wait(milliseconds) {
        if (!this.#isOpen)
            return;
        this.#timer = setTimeout(() => {
            this.#looking = this.#look().then(() => {
                this.#wait(Math.min(longestWaitMilliseconds, milliseconds * 2));
            });
        }, milliseconds).unref();
    }
    async #look() {
        const pids = await descendants(this.#options.pid);
        const seen = await Promise.all(pids.map((pid) => this.#lookAt(pid)));
        this.#suspects = new Set(seen.filter((name) => name !== undefined));
    }
    /**
     * @returns the id of the process and its program when it could have loaded the library and has
     * not
     */
    async #lookAt(pid) {
        const file = await this.#fileOf(pid);
        if (file === undefined || file === this.#runtime)
            return undefined;
        const [path, isStatic] = await Promise.all([
            (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => undefined),
            this.#isStatic(pid, file),
        ]);
        if (path === undefined)
            return undefined;
        if (isStatic) {
            this.#found.set(path, { path, why: "static" });
            return undefined;
        }
        const maps = await (0,promises_.readFile)(`/proc/${pid}/maps`, "utf8").catch(() => "");
        // An ending process has no maps.
        if (maps === "" || maps.includes(this.#options.library))
            return undefined;
        const name = `${pid} ${file}`;
        if (this.#suspects.has(name))
            this.#found.set(path, { path, why: "refused" });
        return name;
    }
    async #fileOf(pid) {
        return await (0,promises_.stat)(`/proc/${pid}/exe`).then(({ dev, ino }) => `${dev}:${ino}`, () => undefined);
    }
    async #isStatic(pid, file) {
        const known = this.#statics.get(file);
        if (known !== undefined)
            return known;
        const head = await headOf(`/proc/${pid}/exe`);
        if (head === undefined)
            return false;
        const isStatic = isStaticProgram(head);
        this.#statics.set(file, isStatic);
        return isStatic;
    }
}
async function headOf(path) {
    const file = await (0,promises_.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const buffer = Buffer.alloc(headBytes);
        const { bytesRead } = await file.read(buffer, 0, headBytes, 0);
        return buffer.subarray(0, bytesRead);
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}
/** Returns a process and all its descendants (proc(5), `/proc/pid/task/tid/children`). */
async function descendants(pid) {
    const found = [pid];
    for (let at = 0; at < found.length && found.length < mostProcesses; at += 1) {
        const tasks = `/proc/${found[at]}/task`;
        for (const task of await (0,promises_.readdir)(tasks).catch(() => [])) {
            const children = await (0,promises_.readFile)(`${tasks}/${task}/children`, "utf8").catch(() => "");
            found.push(...children.split(" ").filter(Boolean).map(Number));
        }
    }
    return found.slice(0, mostProcesses);
}
//# sourceMappingURL=program-watch.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/root-files.js


/** More links than any path needs. */
const mostLinks = 40;
/**
 * Reads files in a container's root. It follows links as the container would, never out of the
 * root.
 */
class RootFiles {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** The first bytes of a regular file; undefined when there is none or it cannot be read. */
    async read(path, most) {
        const place = await this.#place(path);
        if (place === undefined || !(await (0,promises_.lstat)(place)).isFile())
            return undefined;
        const file = await (0,promises_.open)(place, "r").catch(() => undefined);
        if (file === undefined)
            return undefined;
        try {
            const { size } = await file.stat();
            const buffer = Buffer.alloc(Math.min(size, most));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    /** Returns the names in a folder; none when there is no such folder. */
    async list(path) {
        const place = await this.#place(path);
        return place === undefined ? [] : await (0,promises_.readdir)(place).catch(() => []);
    }
    async #place(path) {
        const todo = path.split("/").reverse();
        const done = [];
        let links = 0;
        for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
            if (name === "" || name === ".")
                continue;
            if (name === "..") {
                done.pop();
                continue;
            }
            const place = (0,external_node_path_.join)(this.#root, ...done, name);
            const stat = await (0,promises_.lstat)(place).catch(() => undefined);
            if (stat === undefined)
                return undefined;
            if (!stat.isSymbolicLink()) {
                done.push(name);
                continue;
            }
            links += 1;
            if (links > mostLinks)
                return undefined;
            const target = await (0,promises_.readlink)(place);
            if (target.startsWith("/"))
                done.length = 0;
            todo.push(...target.split("/").reverse());
        }
        return (0,external_node_path_.join)(this.#root, ...done);
    }
}
//# sourceMappingURL=root-files.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/static-programs.js



/** More words than any command that a person wrote; a generated script is examined up to here. */
const mostWords = 500;
const mostCharacters = 64 * 1024;
/** A script's interpreter may itself be a script; the kernel follows this many (execve(2)). */
const mostInterpreters = 4;
/** Enough for an ELF file's header and its program headers, and for a script's first line. */
const static_programs_headBytes = 4096;
/**
 * Finds the static programs that a step's command names, as paths in its root. They load no
 * library, so nothing that is preloaded reaches them. A word counts wherever it stands, even as an
 * argument, because `env`, `xargs` and `sh -c` start what their arguments name. Programs that other
 * programs start on their own are not seen here.
 */
async function namedStaticPrograms(files, config) {
    const { args, cwd } = commandOf(config);
    const folders = (variablesOf(config)["PATH"] ?? "").split(":").filter((path) => path !== "");
    const lists = await Promise.all(folders.map(async (folder) => ({ folder, names: new Set(await files.list(folder)) })));
    const paths = wordsOf(args).flatMap((word) => {
        if (word.includes("/"))
            return [external_node_path_.posix.resolve(cwd, word)];
        const found = lists.find(({ names }) => names.has(word));
        return found === undefined ? [] : [external_node_path_.posix.join(found.folder, word)];
    });
    const distinct = [...new Set(paths)];
    const statics = await Promise.all(distinct.map((path) => startsStatic(files, path)));
    return distinct.filter((_, at) => statics[at] === true);
}
/**
 * Splits the command into words and opens quoted ones, because `sh -c` has a whole script in one of
 * them.
 */
function wordsOf(args) {
    const text = args.join(" ").slice(0, mostCharacters);
    const words = text.split(/[\s;&|()<>"'`$={}]+/);
    return [...new Set(words.slice(0, mostWords))].filter((word) => /^[\w./+-]{1,255}$/.test(word));
}
/** Whether a program is static, or a script whose interpreter is. */
async function startsStatic(files, path) {
    let program = path;
    for (let depth = 0; depth <= mostInterpreters; depth += 1) {
        const head = await files.read(program, static_programs_headBytes);
        if (head === undefined)
            return false;
        const interpreter = /^#![ \t]*(\/[^\s\0]{1,255})/.exec(head.toString("latin1", 0, 300))?.[1];
        if (interpreter === undefined)
            return isStaticProgram(head);
        program = interpreter;
    }
    return false;
}
//# sourceMappingURL=static-programs.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/clock-reach.js




/** How many programs a reason names; the rest are counted. */
const mostNamed = 5;
/**
 * Tells whether variation `clock` really reaches a step's programs. The library is preloaded even
 * where it does not reach all of them: each program that sees another day is one more that cannot
 * write today's unnoticed.
 */
class ClockReach {
    #named;
    #watch;
    constructor(named) {
        this.#named = named;
    }
    /** Looks for static programs among the words of the step's command, before the step runs. */
    static async of(step) {
        const paths = await namedStaticPrograms(new RootFiles(step.root), step.config);
        return new ClockReach(paths.map((path) => ({ path, why: "static" })));
    }
    /** Watches the programs that the step's first process is about to start. */
    begin(pid) {
        this.#watch = watchPrograms({ pid, library: clock/* clockLibraryPlace */.l });
    }
    /**
     * Explains why not every program of the step saw another day; undefined when every program that
     * was seen did.
     */
    async end() {
        const met = (await this.#watch?.end()) ?? [];
        const paths = (why) => [...this.#named, ...met].flatMap((program) => (program.why === why ? [program.path] : []));
        const [statics, refused] = [named(paths("static")), named(paths("refused"))];
        const reasons = [
            ...(statics === "" ? [] : [`static programs keep the true day: ${statics}`]),
            ...(refused === "" ? [] : [`these did not load libfaketime: ${refused}`]),
        ];
        return reasons.length === 0 ? undefined : reasons.join("; ");
    }
}
function named(paths) {
    const distinct = [...new Set(paths)].sort();
    const more = distinct.length - mostNamed;
    const shown = distinct.slice(0, mostNamed).join(", ");
    return more > 0 ? `${shown} and ${more} more` : shown;
}
//# sourceMappingURL=clock-reach.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/forerun-network.js
/**
 * Decides what a step is expected to do with the network, once the first build's run of it was
 * measured. A command that only looks like one that fetches (`go build` of vendored sources) is no
 * reason to leave the second build's step unvaried.
 */
function networkAfter(forerun, said) {
    if (said !== "expected" || forerun === undefined)
        return said;
    if (forerun.kind === "ended")
        return forerun.run.bytesMoved === 0 ? "unexpected" : said;
    if (forerun.kind === "running")
        return forerun.bytesSoFar === 0 ? "quiet" : said;
    return said;
}
//# sourceMappingURL=forerun-network.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/upper-folder.js


/** Parses a mount table; lines of another form are left out. */
function parseMounts(table) {
    return table.split("\n").flatMap((line) => {
        const [left, right] = line.split(" - ");
        const [, , device, root, point] = left?.split(" ") ?? [];
        const [type, , options = ""] = right?.split(" ") ?? [];
        if (device === undefined || root === undefined || point === undefined || type === undefined) {
            return [];
        }
        return [
            {
                device,
                root: plain(root),
                point: plain(point),
                type,
                options: options.split(",").map(plain),
            },
        ];
    });
}
/**
 * Finds the folder of a container's changes from what is mounted as its root: an overlay's upper
 * folder, or with the vfs driver its whole folder. It only ever returns a folder inside the store.
 */
async function upperFolder(order) {
    const mount = order.mounts.findLast(({ point }) => point === order.root);
    if (mount === undefined)
        return undefined;
    const upper = upperOf(mount, order);
    if (upper !== undefined)
        return await inside(upper, order.store, "changes");
    return await inside((0,external_node_path_.join)(order.store, "vfs", "dir", (0,external_node_path_.basename)(mount.root)), order.store, "everything");
}
function upperOf(mount, { mounts, store }) {
    const named = mount.options.find((option) => option.startsWith("upperdir="))?.slice(9);
    // Long lists of layers are mounted with paths relative to the driver's folder.
    if (named !== undefined)
        return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(store, "overlay", named);
    // fuse-overlayfs does not show it, but the driver mounted the same file system beside the upper
    // folder.
    const merged = mounts.find(({ device, point }) => device === mount.device && point.startsWith(`${store}/`) && (0,external_node_path_.basename)(point) === "merged");
    return merged === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(merged.point), "diff");
}
async function inside(path, store, holds) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const isInside = real?.startsWith(`${await (0,promises_.realpath)(store)}/`) === true;
    return real === undefined || !isInside ? undefined : { path: real, holds };
}
/** Decodes a path: blanks and similar characters are written in octal. */
function plain(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
//# sourceMappingURL=upper-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/shuffled-root.js



/**
 * Sorts backwards, which also differs on file systems that return entries in the order of their
 * names or of their creation.
 */
const options = [
    "--multi-user=yes",
    "--shuffle-dirents=no",
    "--sort-dirents=yes",
    "--reverse-dirents=yes",
    "--pad-blocks=0",
    "-q",
    "-o",
    // Turns attribute caching off: FUSE sees a file's hard links as separate files, and one would
    // keep the other's old attributes.
    "suid,dev,attr_timeout=0",
];
/**
 * The daemon does a user's work under that user's ids; the kernel has already checked what the user
 * may do (`default_permissions`). The daemon keeps its capabilities meanwhile, because the path to
 * the root leads through folders of root.
 */
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];
/**
 * Mounts a step's root once more through disorderfs(1), in the mount namespace in which buildah
 * mounted it. It is started here and not by the shim, because the daemon would hold the shim's open
 * files (including the step's output) forever.
 * @returns whether it is mounted; a failure is not worth stopping a build for
 */
async function mountShuffled(order) {
    const { program, programs, pid, rootless, root, point } = order;
    // A buildah from an image has that image's files as its root; the program is the machine's, but
    // the paths are not.
    const seen = await (0,promises_.readlink)(`/proc/${pid}/root`).catch(() => "/");
    const within = seen === "/" ? "" : seen;
    const paths = [root, point].map((path) => `${within}${path}`);
    await (0,promises_.mkdir)(point, { recursive: true, mode: 0o700 });
    const user = rootless ? ["--user", "--preserve-credentials"] : [];
    const mount = [program, ...options, ...paths];
    await (0,runner/* run */.eF)({
        program: "nsenter",
        args: ["--target", String(pid), "--mount", ...user, "--", ...keepRights, ...mount],
        env: programs.env,
        signal: programs.signal,
        timeoutSeconds: 10,
    });
    const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
    return mounts.findLast((mount) => mount.point === point)?.type.startsWith("fuse") === true;
}
//# sourceMappingURL=shuffled-root.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-counters.js

/**
 * Opens the counters of a process's network namespace. An open file of /proc/PID/net keeps its
 * namespace (proc_net(5), seq_open_net), so nothing has to enter it.
 */
async function openCounters(pid) {
    const [links, protocols] = await Promise.all([
        (0,promises_.open)(`/proc/${pid}/net/dev`, "r"),
        (0,promises_.open)(`/proc/${pid}/net/snmp`, "r"),
    ]);
    const read = async () => {
        const [dev, snmp] = await Promise.all([textOf(links), textOf(protocols)]);
        return dev === undefined || snmp === undefined ? undefined : bytesMoved(dev, snmp);
    };
    let last;
    return {
        moved: () => last ?? read(),
        close: async () => {
            if (last !== undefined)
                return;
            last = read();
            await last.finally(() => Promise.all([links.close(), protocols.close()]));
        },
    };
}
/** Reads a table of proc(5). Tables have a few kilobytes and must be read in one go. */
async function textOf(file) {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}
/**
 * Sums up the bytes over all links but the loopback, from /proc/net/dev. Returns 0 when no program
 * opened a connection or sent a datagram (/proc/net/snmp), because the kernel itself announces each
 * new link with some packets.
 */
function bytesMoved(dev, snmp) {
    if (sentBy(snmp, "Tcp", "ActiveOpens") + sentBy(snmp, "Udp", "OutDatagrams") === 0)
        return 0;
    let [inside, outside] = [0, 0];
    for (const line of dev.split("\n").slice(2)) {
        const [name, counts] = line.split(":");
        if (counts === undefined)
            continue;
        const [received = "0", , , , , , , , sent = "0"] = counts.trim().split(/\s+/);
        const bytes = Number(received) + Number(sent);
        if (name?.trim() === "lo")
            inside += bytes;
        else
            outside += bytes;
    }
    return inside > 0 && outside < announcements ? 0 : outside;
}
/**
 * More bytes than the kernel sends to announce a link; a program that communicated only over the
 * loopback moved nothing else.
 */
const announcements = 2048;
function sentBy(snmp, protocol, column) {
    const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
    const [names, values] = rows.map((line) => line.split(" "));
    return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}
//# sourceMappingURL=step-counters.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-facts.js



/** The size up to which files are read: a C library, a list of users. */
const mostBytes = 8 * 1024 * 1024;
/**
 * Folders with loaders and C libraries; distributions for several architectures have one subfolder
 * for each.
 */
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];
/**
 * Collects what variations need to know of a step, from its bundle and its root. The root is the
 * image's and untrusted.
 */
async function stepFacts(options) {
    const { config } = options.bundle;
    const files = new RootFiles(options.root);
    const [libc, home, locales] = await Promise.all([
        step_facts_libcOf(files),
        homeOf(files, userOf(config)),
        localesOf(files),
    ]);
    const { HOSTNAME: _buildahsOwn, ...env } = variablesOf(config);
    return {
        text: options.text,
        env,
        ownsHostname: ownsHostname(config),
        home,
        libc,
        locales,
        network: options.network,
        clockShift: options.clockShift,
    };
}
async function step_facts_libcOf(files) {
    const libraries = (await Promise.all(libraryFolders.map((folder) => namesIn(files, folder)))).flat();
    const musl = libraries.some(({ name }) => /^ld-musl-[\w.-]+\.so\.1$/.test(name));
    const loader = libraries.some(({ name }) => /^ld(?:-linux(?:-[\w.-]+)?)?\.so\.\d$/.test(name));
    const library = libraries.find(({ name }) => name === "libc.so.6");
    const bytes = library && (await files.read(library.path, mostBytes));
    return { musl, glibc: loader && bytes !== undefined ? newestGlibc(bytes) : undefined };
}
async function namesIn(files, folder) {
    const own = await files.list(folder);
    const inner = own.filter((name) => /^\w+-linux-(?:gnu|musl)\w*$/.test(name));
    const found = await Promise.all(inner.map(async (name) => (await files.list(`${folder}/${name}`)).map((each) => ({
        name: each,
        path: `${folder}/${name}/${each}`,
    }))));
    return [...own.map((name) => ({ name, path: `${folder}/${name}` })), ...found.flat()];
}
/** Returns the user's home from passwd(5); a user without an entry has `/`, as in runtimes. */
async function homeOf(files, user) {
    const text = (await files.read("etc/passwd", mostBytes))?.toString("utf8") ?? "";
    const fields = text.split("\n").map((line) => line.split(":"));
    const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
    return /^\/[\w./-]*$/.test(home) ? home : "/";
}
/**
 * Returns the locales that have a folder of their own, and those that the archive of glibc's
 * locales names.
 */
async function localesOf(files) {
    const folders = (await files.list("usr/lib/locale")).filter((name) => isLocale(name));
    const archive = await files.read("usr/lib/locale/locale-archive", mostBytes);
    const named = archive?.toString("latin1").match(/[a-z]{2,3}_[A-Z]{2}(?:\.[\w-]{1,16})?(?=\0)/g) ?? [];
    return [...new Set([...folders, ...named])].sort();
}
function isLocale(name) {
    return /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w.@-]{1,20})?$/.test(name);
}
//# sourceMappingURL=step-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-process.js


/** Whether a process is limited to as many processors as wanted, e.g. `0-2`, or fewer. */
async function hasCpus(pid, wanted) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    return allowed.length > 0 && allowed.length <= listed(wanted).length;
}
/**
 * Whether a process has no network: without links that are up, only the loopback's routes remain.
 */
async function isCutOff(pid) {
    const [four, six] = await Promise.all([
        (0,promises_.readFile)(`/proc/${pid}/net/route`, "utf8").catch(() => undefined),
        (0,promises_.readFile)(`/proc/${pid}/net/ipv6_route`, "utf8").catch(() => ""),
    ]);
    if (four === undefined)
        return false;
    const left = four
        .split("\n")
        .slice(1)
        .filter((line) => line.trim() !== "");
    const others = six.split("\n").filter((line) => line.trim() !== "" && !/\slo$/.test(line.trim()));
    return left.length === 0 && others.length === 0;
}
//# sourceMappingURL=step-process.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-keeper.js














/**
 * Gives each RUN step of a build its environment, checks that the step got it, and measures the
 * bytes that it moved.
 */
class StepKeeper {
    #options;
    #open = new Map();
    /** The steps that have ended. */
    runs = [];
    constructor(options) {
        this.#options = options;
    }
    async create(call) {
        const { base, variations, means, workFolder, log, network, watch, clockShift, stepOf } = this.#options;
        const { pid, container } = call;
        const text = await log.current();
        const id = stepOf(text);
        const bundle = readBundle(call.bundle, workFolder);
        const paced = await this.#paced(id, bundle);
        // Seen through the shim's process, because the root is mounted only in buildah's mount
        // namespace.
        const root = (0,external_node_path_.join)(`/proc/${pid}/root`, rootFolder(bundle));
        const expected = networkAfter(paced?.forerun, network(id));
        const step = await stepFacts({
            ...{ bundle, root, clockShift },
            network: expected,
            text,
        });
        const { edit, applied, notApplied } = (0,table/* varyStep */.BB)({ base, names: variations, step, means });
        const hasOwnNetwork = ownsNetwork(bundle.config);
        const given = {
            ...{ id, applied, notApplied },
            ...(hasOwnNetwork ? {} : { sharesNetwork: true }),
        };
        const isCut = edit.network === "off" || step.network === "off";
        const shuffled = await this.#shuffled(call, { bundle, program: edit.fileOrder });
        const upper = await this.#upperOf(pid, bundle);
        writeNote(call.noteFile, {
            pidFile: call.pidFile,
            root: rootFolder(bundle),
            ...(shuffled === undefined ? {} : { shuffled }),
            ...(edit.umask === umask/* variedUmask */.R && upper !== undefined ? { changes: upper.path } : {}),
            ...(edit.cpus === undefined ? {} : { cpus: edit.cpus }),
            ...(edit.kernelName === undefined ? {} : { kernelName: edit.kernelName }),
        });
        editBundle(bundle, {
            edit: isCut ? { ...edit, network: "off" } : edit,
            folder: workFolder,
            hostsLink: call.hostsLink,
            ...(shuffled === undefined ? {} : { root: shuffled }),
        });
        this.#open.set(container, {
            run: edit.fileOrder === undefined || shuffled !== undefined
                ? given
                : withdrawn(given, "file-order", "disorderfs could not be mounted"),
            paced,
            isCut,
            hasOwnNetwork,
            cpus: edit.cpus,
            clock: applied.includes("clock")
                ? await ClockReach.of({ root, config: bundle.config })
                : undefined,
        });
        await watch?.beforeStep({ ...call, id, upper });
    }
    async start(call) {
        const open = this.#open.get(call.container);
        if (open === undefined)
            return "ok";
        if (open.cpus !== undefined && !(await hasCpus(call.stepPid, open.cpus))) {
            open.run = withdrawn(open.run, "cpus", "the step's processors could not be limited");
        }
        if (open.hasOwnNetwork && !open.isCut) {
            const counters = await openCounters(call.stepPid).catch(() => undefined);
            if (counters !== undefined)
                open.counters = counters;
        }
        await open.paced?.start(() => movedBy(open));
        open.clock?.begin(call.stepPid);
        return open.isCut ? "off" : "ok";
    }
    async cut(call) {
        if (await isCutOff(call.stepPid))
            return;
        const open = this.#open.get(call.container);
        const reason = "the step's links could not be taken down";
        // What the policy requires must hold, whereas a variation may be left out.
        if (open?.run.applied.includes("network") !== true)
            throw new Error(reason);
        open.run = withdrawn(open.run, "network", reason);
    }
    ended({ container }) {
        this.#open.get(container)?.paced?.ended();
    }
    async delete(call) {
        const open = this.#open.get(call.container);
        // buildah may delete a container twice.
        this.#open.delete(call.container);
        if (open === undefined)
            return;
        const unreached = await open.clock?.end();
        if (unreached !== undefined)
            open.run = withdrawn(open.run, "clock", unreached);
        const moved = await movedBy(open);
        await open.counters?.close();
        const run = moved === undefined ? open.run : { ...open.run, bytesMoved: moved };
        this.runs.push(open.paced?.closed(run) ?? run);
        await this.#options.watch?.afterStep(call);
    }
    /** Waits, if the pace requires it, before the step's container is prepared. */
    async #paced(id, { config }) {
        const { pace, signal, network, variations, means } = this.#options;
        const used = network(id);
        const canCut = variations.includes("network") && "has" in means.network;
        const isCut = used === "off" || (used === "unexpected" && canCut);
        const sharesNetwork = !isCut && !ownsNetwork(config);
        return await pace?.step({ id, sharesNetwork }, signal);
    }
    /**
     * Mounts the root in another order and returns its path; undefined when the step does not vary
     * it, or mounting failed.
     */
    async #shuffled({ pid, container }, { bundle, program }) {
        if (program === undefined)
            return undefined;
        const { folder, programs, rootless } = this.#options;
        const point = (0,external_node_path_.join)(folder, "shuffled", container);
        const root = rootFolder(bundle);
        const isMounted = await mountShuffled({ program, programs, rootless, pid, root, point });
        return isMounted ? point : undefined;
    }
    async #upperOf(pid, bundle) {
        const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
        return await upperFolder({ mounts, root: rootFolder(bundle), store: this.#options.store });
    }
}
/** Returns the bytes over the step's network interfaces; undefined where they cannot be counted. */
async function movedBy({ isCut, counters }) {
    return isCut ? 0 : await counters?.moved();
}
function withdrawn(run, variation, reason) {
    return {
        ...run,
        applied: run.applied.filter((name) => name !== variation),
        notApplied: [...run.notApplied, { variation, reason }],
    };
}
//# sourceMappingURL=step-keeper.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/domain/build/step-line.js
var step_line = __webpack_require__(9421);
;// CONCATENATED MODULE: ./build/adapters/buildah/step-log.js


/**
 * Follows a build's log. The last STEP line at the moment of the runtime's `create` is buildah's
 * own: everything that ran before it has ended, so no step can pass itself off as another one.
 */
class StepLog {
    #lastStep = "";
    #lines = 0;
    /** Reads a line of the log. */
    see(line) {
        this.#lines += 1;
        if ((0,step_line/* parseStepLine */.g)(line) !== undefined)
            this.#lastStep = line;
    }
    /**
     * Returns the line of the step that is about to run. buildah has written it, but it may still be
     * on its way through our pipe.
     */
    async current() {
        for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
            seen = this.#lines;
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return this.#lastStep;
    }
}
//# sourceMappingURL=step-log.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-runtime.js









/**
 * Puts the shim between buildah and the runtime; under `chroot` isolation there is no runtime to
 * put it in front of.
 */
async function openSteps(job) {
    const { runtime, slot, options, programs, means } = job;
    if (runtime.kind === "chroot")
        return withoutRuntime(job, runtime.reason);
    const log = new StepLog();
    const keeper = new StepKeeper({
        base: options.environment,
        variations: options.variations,
        means,
        stepOf: options.stepOf,
        network: options.stepNetwork,
        clockShift: options.clockShift ?? "far",
        log,
        workFolder: job.workFolder,
        folder: slot.folder,
        store: slot.store.root,
        watch: job.watch,
        programs,
        rootless: job.machine.rootless,
        pace: options.pace,
        signal: AbortSignal.any([programs.signal, options.signal]),
    });
    const desk = await openDesk({
        folder: slot.folder,
        clerk: keeper,
        env: programs.env,
        onTrouble: (text) => options.log.line(text),
    });
    const shim = (0,external_node_path_.join)(slot.folder, "runtime-shim");
    const hostname = hostnameOf(job);
    const script = shimScript({
        pipes: desk.pipes,
        logFile: (0,external_node_path_.join)(slot.folder, "shim.log"),
        runtime: runtime.path,
        stateFolder: (0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.c),
        ...(hostname === undefined ? {} : { hostname }),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(slot.folder, "runtime"), runtime.path);
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.c), { mode: 0o700 });
    await (0,promises_.writeFile)(shim, script, { mode: 0o755 });
    return {
        runner: { isolation: runtime.isolation, runtime: shim, prefix: [] },
        see: (line) => log.see(line),
        runs: keeper.runs,
        close: () => desk.close(),
    };
}
/** Starts steps without a runtime: they get only what buildah's own process can hand on. */
function withoutRuntime(job, reason) {
    const { options, means } = job;
    if (options.plan.network === "none")
        throw networkNeedsRuntime("network: none", reason);
    const given = options.variations.filter((name) => table/* inherited */.Jq.includes(name));
    const prefix = [
        ...(given.includes("cpus") && "has" in means.cpus ? ["taskset", "-c", means.cpus.has] : []),
        ...(given.includes("kernel-name") && "has" in means.kernelName
            ? ["setarch", means.kernelName.has, "--uname-2.6"]
            : []),
    ];
    return {
        runner: { isolation: "chroot", prefix },
        see: () => undefined,
        runs: [],
        close: () => undefined,
    };
}
/** The hostname of all steps. */
function hostnameOf({ options }) {
    return (0,table/* varyEnvironment */.wm)(options.environment, options.variations).hostname;
}
/** Under `chroot` isolation steps always share the host's network. */
function networkNeedsRuntime(input, reason) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `\`${input}\` cannot be kept here: steps run under chroot isolation (${reason}).`,
        fix: "Install runc or crun where it can start containers, or leave the input out.",
    });
}
//# sourceMappingURL=step-runtime.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/build.js














/**
 * Runs one of the two builds in its own folder, store and TMPDIR (a shared one would keep cache
 * mounts).
 */
async function buildIn(job) {
    const { options, slot } = job;
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, "tmp"), { recursive: true });
    const places = await stagePlaces(job);
    const { finished, steps, startedAt } = await runBuild(job, places);
    return {
        slot: options.slot,
        ...(await inspect(job, places.imageIdFile)),
        seconds: finished.seconds,
        startedAt,
        endedAt: startedAt + finished.seconds,
        contextPath: places.context,
        steps,
    };
}
/**
 * Runs one of the two builds once more, watched, in a folder and store of its own; its image is
 * discarded.
 */
async function rerun(job) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(job.slot.folder, "tmp"), { recursive: true });
    await runBuild(job, await stagePlaces(job));
}
async function runBuild(job, places) {
    const { options, slot, programs, machine } = job;
    const plan = { ...options.plan, folders: await stageFolders(job) };
    const steps = await openSteps(job);
    const { layers } = job;
    const { features } = machine;
    const args = buildArguments({ plan, places, runner: steps.runner, features, layers });
    const { enclosure } = job;
    const mounts = `--default-mounts-file=${(0,external_node_path_.join)(job.workFolder, mountsFile)}`;
    const prefix = [...enclosed(enclosure, slot.folder), ...steps.runner.prefix];
    const [program = programs.buildah, ...words] = [...prefix, programs.buildah];
    const signal = AbortSignal.any([programs.signal, options.signal]);
    try {
        await options.pace?.begin(signal);
        const startedAt = Date.now() / 1000;
        const finished = await (0,runner/* run */.eF)({
            program,
            args: [...words, ...storeArguments(slot.store), mounts, ...args],
            cwd: slot.folder,
            env: { ...programs.env, TMPDIR: (0,external_node_path_.join)(slot.folder, "tmp") },
            signal,
            ...(enclosure.kind === "build" ? { endSignal: "SIGKILL" } : {}),
            blank: programs.blank,
            onLine: (line) => {
                steps.see(line);
                options.log.line(line);
            },
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return { finished, startedAt, steps: steps.runs };
        const { lastLines } = finished;
        throw new build/* BuildBroke */.Y({
            slot: options.slot,
            end: (0,runner/* describeEnd */.lA)(finished),
            lastLines,
            steps: steps.runs,
        });
    }
    finally {
        steps.close();
        await endLeftSteps(enclosure, slot.folder);
    }
}
/**
 * Returns the folder of a build's context copy; the varied one has another path at another depth.
 */
function contextFolder(folder, variations) {
    const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
    return (0,external_node_path_.join)(folder, ...deeper);
}
/** Copies the context, and writes the ignore file's text beside it. */
async function stageContext(folder, options) {
    const style = options.variations.includes("context") ? variedCopy : plainCopy;
    await copyContext(options.context, contextFolder(folder, options.variations), style);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "ignore"), options.context.ignoreText);
}
async function stagePlaces(job) {
    const { options, slot } = job;
    const context = contextFolder(slot.staged, options.variations);
    const containerfile = (0,external_node_path_.join)(slot.folder, "Containerfile");
    const ignoreFile = (0,external_node_path_.join)(slot.staged, "ignore");
    await (0,promises_.writeFile)(containerfile, options.plan.containerfile);
    return { context, containerfile, ignoreFile, imageIdFile: (0,external_node_path_.join)(slot.folder, "image-id") };
}
/** Copies the additional contexts like the main one. */
async function stageFolders(job) {
    const { options, slot } = job;
    const style = options.variations.includes("context") ? variedCopy : plainCopy;
    const staged = [];
    for (const [index, folder] of options.plan.folders.entries()) {
        const path = (0,external_node_path_.join)(slot.folder, "contexts", String(index));
        // No ignore file excludes anything here: buildah applies none to additional contexts.
        const everything = { ignoreText: "", ignores: () => false, isStray: () => false };
        await copyContext({ ...folder, ...everything }, path, style);
        staged.push({ ...folder, path });
    }
    return staged;
}
async function inspect(job, imageIdFile) {
    const imageId = (await (0,promises_.readFile)(imageIdFile, "utf8")).trim();
    const finished = await (0,runner/* run */.eF)({
        program: job.programs.buildah,
        args: [
            ...storeArguments(job.slot.store),
            "inspect",
            "--type=image",
            imageId.replace(/^sha256:/, ""),
        ],
        env: job.programs.env,
        signal: job.programs.signal,
    });
    if (!(0,runner/* succeeded */.gq)(finished)) {
        throw brokenStore("buildah inspect", (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
    const inspected = parseInspected(finished.stdout.toString("utf8"));
    if ((0,oci_digest/* hexOf */.ZD)(inspected.imageId) !== imageId.replace(/^sha256:/, "")) {
        throw brokenStore("buildah inspect", "it answered for another image", []);
    }
    const { base } = job.options.plan;
    if (base === undefined)
        return inspected;
    requireBase(base, inspected.diffIds);
    return { ...inspected, base };
}
/**
 * Checks that the image has the base's layers where they are expected: which of them are shipped is
 * chosen by position.
 */
function requireBase(base, diffIds) {
    const wrong = base.diffIds.findIndex((diffId, index) => diffId !== diffIds[index]);
    if (wrong < 0)
        return;
    const has = diffIds[wrong] ?? "none";
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `buildah built an image that does not stand on ${base.pinned}: layer ${wrong} is ${has}, not ${base.diffIds[wrong]}.`,
        fix: "Run again; if it stays, try another version of buildah or another storage driver, and report it.",
    });
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/export.js










const reference = "image";
/**
 * Exports an image from its store into an OCI layout, compressed once.
 *
 * The layers of its base were published compressed, and those exact blobs go into the layout, each
 * at its position in the base. buildah skips a layer whose blob (named by the diffID, because a
 * store's layers are uncompressed) is already in the layout, so an empty file with that name keeps
 * it from compressing the layer again; the manifest's descriptor is then the published one. That
 * each blob unpacks to its diffID was checked when the base was imported.
 * @throws Failure `tool` when the layout cannot be written
 */
async function exportImage(options) {
    try {
        return await written(options);
    }
    catch (error) {
        throw (0,text_failure/* unwritable */.mP)(error, options.layout);
    }
}
async function written(options) {
    const blobs = (0,external_node_path_.join)(options.layout, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(options.layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
    const skipped = skippedLayers(options.built);
    for (const diffId of skipped)
        await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(diffId)), "");
    await push(options);
    for (const diffId of skipped)
        await (0,promises_.rm)((0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(diffId)));
    return await finish(options, blobs);
}
/**
 * Returns the layers that need no compression: those that are published ones wherever the image has
 * them.
 */
function skippedLayers({ diffIds, base }) {
    const own = new Set(diffIds.filter((_, index) => base?.published[index] === undefined));
    return new Set(diffIds.filter((diffId) => !own.has(diffId)));
}
async function push(options) {
    const { buildah, env, signal } = options.programs;
    const finished = await (0,runner/* run */.eF)({
        program: buildah,
        args: [
            ...storeArguments(options.store),
            "push",
            "--quiet",
            (0,oci_digest/* hexOf */.ZD)(options.built.imageId),
            `oci:${options.layout}:${reference}`,
        ],
        env,
        signal,
        leash: await (0,leash/* leash */.Y)("TERM", env),
        ...(options.isPatient ? { niceness: 10 } : {}),
    });
    if ((0,runner/* succeeded */.gq)(finished))
        return;
    const full = finished.lastLines.find((line) => /no space left on device/i.test(line));
    if (full !== undefined) {
        throw (0,text_failure/* unwritable */.mP)(Object.assign(new Error(full.slice(-300)), { code: "ENOSPC" }), options.layout);
    }
    throw brokenStore("Exporting the image", (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
}
/** Adds the published layers' blobs and descriptors, and rewrites manifest and index. */
async function finish(options, blobs) {
    const indexFile = (0,external_node_path_.join)(options.layout, "index.json");
    const written = parseIndex(await (0,promises_.readFile)(indexFile), {
        name: "the layout's index",
        code: "tool",
    }).manifests[0];
    if (written === undefined)
        throw brokenStore("Exporting the image", "no manifest was written", []);
    const before = (0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(written.digest));
    const bytes = await (0,promises_.readFile)(before);
    const layers = parseManifest(bytes, {
        name: "the exported manifest",
        code: "tool",
    }).layers;
    const { base } = options.built;
    const described = [];
    // One after the other, because a base may have the same layer twice.
    for (const [index, layer] of layers.entries()) {
        const published = base?.published[index];
        described.push(published ?? layer);
        if (base === undefined || published === undefined)
            continue;
        await linkOrCopy(options.bases.blob(base, published.digest), (0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(published.digest)));
    }
    // Only `layers` changes; every other key stays as buildah wrote it, in its order.
    const manifest = { ...(0,text_schema/* fittingJson */.MW)(text_schema/* jsonObject */.o$, bytes.toString("utf8")), layers: described };
    const manifestBytes = Buffer.from(JSON.stringify(manifest));
    const digest = (0,oci_digest/* digestOf */.ol)(manifestBytes);
    await (0,promises_.rm)(before);
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(digest)), manifestBytes);
    await (0,promises_.writeFile)(indexFile, JSON.stringify({
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.index.v1+json",
        manifests: [
            {
                mediaType: written.mediaType,
                digest,
                size: manifestBytes.length,
                annotations: { "org.opencontainers.image.ref.name": reference },
            },
        ],
    }));
    return digest;
}
/**
 * Copies where no link is possible, because work folder and output are on different file systems.
 */
async function linkOrCopy(from, to) {
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
//# sourceMappingURL=export.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/fetch-local.js



/** Copies an image out of this machine's own container storage, in skopeo's `dir:` form. @throws Failure `usage` */
async function fetchLocal({ buildah, env, signal }, reference, folder) {
    const finished = await (0,runner/* run */.eF)({
        program: buildah,
        args: ["push", "--quiet", reference, `dir:${folder}`],
        env,
        leash: await (0,leash/* leash */.Y)("TERM", env),
        signal,
    });
    if ((0,runner/* succeeded */.gq)(finished))
        return;
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `The image ${reference} is not in this machine's container storage (${(0,runner/* describeEnd */.lA)(finished)}).`,
        fix: "Build or pull it first, name a registry in the reference, or give it with `build-contexts` as name=oci-layout://path.",
    });
}
//# sourceMappingURL=fetch-local.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/toolchain-record.js

/** Returns the report's description of the tools and the machine. */
function toolchainOf(parts) {
    const { machine, runtime, origin } = parts;
    const program = mountProgram(machine);
    return {
        buildah: machine.buildah,
        origin,
        skopeo: machine.skopeo,
        runtime: runtime.kind === "runtime" ? runtime.name : "none",
        isolation: runtime.kind === "runtime" ? runtime.isolation : "chroot",
        storageDriver: machine.driver,
        ...(program === undefined ? {} : { mountProgram: program }),
        rootless: machine.rootless,
        kernel: machine.kernel,
    };
}
//# sourceMappingURL=toolchain-record.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/kept-contents.js

/** A larger file is not kept: reading it through does not tell what it was made of. */
const keptFileBytes = 16 * 1024 * 1024;
/** Bytes kept of one build; beyond them nothing more is kept. */
const keptBytes = 512 * 1024 * 1024;
/**
 * Keeps contents by their digests, one behind the other in a file of the work folder, because steps
 * overwrite and delete them.
 */
class KeptContents {
    #file;
    #places = new Map();
    #handle;
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    async keep(digest, content) {
        if (this.#places.has(digest) || this.#end + content.length > keptBytes)
            return;
        const place = { offset: this.#end, length: content.length };
        this.#end += content.length;
        const handle = await this.#open();
        await handle.write(content, 0, content.length, place.offset);
        this.#places.set(digest, place);
    }
    async read(digest) {
        const place = this.#places.get(digest);
        if (place === undefined)
            return undefined;
        const content = Buffer.alloc(place.length);
        const handle = await this.#open();
        const { bytesRead } = await handle.read(content, 0, place.length, place.offset);
        return bytesRead === place.length ? content : undefined;
    }
    async close() {
        const handle = this.#handle;
        this.#handle = undefined;
        await (await handle)?.close();
    }
    #open() {
        this.#handle ??= (0,promises_.open)(this.#file, "w+", 0o600);
        return this.#handle;
    }
}
//# sourceMappingURL=kept-contents.js.map
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/adapters/buildah/snapshots.js







const usualLimits = {
    entries: 500_000,
    bytes: 16 * 1024 * 1024 * 1024,
    seconds: 180,
};
/** How many files are read at the same time. */
const snapshots_sideBySide = 4;
const chunkBytes = 1024 * 1024;
/** How many entries are listed without a pause: a few milliseconds. */
const pauseEntries = 1000;
/** Thrown when watching exceeds a limit; the message is the end of a sentence. */
class TooMuch extends Error {
}
/**
 * Finds what changed in a container's folder from one look to the next. Nothing may run in it
 * during a look.
 */
class Snapshots {
    #kept;
    #limits;
    #signal;
    #known = new Map();
    /** How many files and folders could not be read. */
    unread = 0;
    #bytes = 0;
    #milliseconds = 0;
    #started = 0;
    constructor(options) {
        this.#kept = options.kept;
        this.#signal = options.signal;
        this.#limits = options.limits ?? usualLimits;
    }
    /**
     * Returns what changed since the last look. Undefined at the first look into a folder that also
     * holds the base, because nothing tells which files came from it. @throws TooMuch beyond a limit,
     * the abort's reason after an abort
     */
    async look(folder) {
        this.#started = external_node_perf_hooks_.performance.now();
        try {
            return await this.#look(folder);
        }
        finally {
            this.#milliseconds += external_node_perf_hooks_.performance.now() - this.#started;
        }
    }
    async #look({ path: folder, holds }) {
        const before = this.#known.get(folder);
        const isBaseline = before === undefined && holds === "everything";
        const now = new Map();
        const found = [];
        await this.#list(folder, "", found);
        let next = 0;
        const worker = async () => {
            for (let each = found[next++]; each !== undefined; each = found[next++]) {
                this.#check();
                const signature = signatureOf(each.stat);
                const old = before?.get(each.path);
                const state = old?.signature === signature ? old.state : await this.#stateOf(each, isBaseline);
                if (state !== undefined)
                    now.set(each.path, { signature, state });
            }
        };
        await Promise.all(Array.from({ length: snapshots_sideBySide }, worker));
        this.#known.set(folder, now);
        return isBaseline ? undefined : changesBetween(before ?? new Map(), now);
    }
    /**
     * Lists entries synchronously, with a pause now and then: asynchronous calls for some ten
     * thousand entries take many times longer.
     */
    async #list(folder, relative, found) {
        for (const name of this.#namesIn((0,external_node_path_.join)(folder, relative))) {
            const path = relative === "" ? name : `${relative}/${name}`;
            const file = (0,external_node_path_.join)(folder, path);
            const stat = this.#statOf(file);
            if (stat === undefined)
                continue;
            if (found.length >= this.#limits.entries) {
                throw new TooMuch(`a step's container held more than ${this.#limits.entries} entries`);
            }
            found.push({ path, file, stat });
            if (found.length % pauseEntries === 0) {
                await (0,external_node_timers_promises_.setImmediate)();
                this.#check();
            }
            if (stat.isDirectory())
                await this.#list(folder, path, found);
        }
    }
    #statOf(file) {
        try {
            return (0,external_node_fs_.lstatSync)(file, { bigint: true });
        }
        catch {
            this.unread += 1;
            return undefined;
        }
    }
    /** What cannot be read (another user's folder in a rootless build) is left out and counted. */
    #namesIn(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch {
            return this.#unreadable();
        }
    }
    /** The state has no digest when the file could not be read or is part of the baseline. */
    async #stateOf({ file, stat }, isBaseline) {
        const type = typeOf(stat);
        const state = {
            type,
            mode: Number(stat.mode & 4095n),
            uid: Number(stat.uid),
            gid: Number(stat.gid),
            size: type === "file" ? Number(stat.size) : 0,
            mtime: Number(stat.mtimeNs / 1000n) / 1_000_000,
            linkname: type === "symlink" ? await (0,promises_.readlink)(file).catch(() => "") : "",
        };
        if (type !== "file" || isBaseline)
            return state;
        const digest = await this.#digestOf(file, state.size).catch((error) => {
            if (error instanceof TooMuch || this.#signal.aborted)
                throw error;
            this.#unreadable();
            return undefined;
        });
        return digest === undefined ? state : { ...state, digest };
    }
    #unreadable() {
        this.unread += 1;
        return [];
    }
    /** Returns the content's sha256; a small content is kept. */
    async #digestOf(file, size) {
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const handle = await (0,promises_.open)(file, flags);
        try {
            if (size <= keptFileBytes) {
                const content = await handle.readFile();
                this.#count(content.length);
                const digest = (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
                await this.#kept.keep(digest, content);
                return digest;
            }
            const hash = (0,external_node_crypto_.createHash)("sha256");
            const chunk = Buffer.alloc(chunkBytes);
            for (;;) {
                const { bytesRead } = await handle.read(chunk, 0, chunkBytes);
                if (bytesRead === 0)
                    return hash.digest("hex");
                this.#count(bytesRead);
                hash.update(chunk.subarray(0, bytesRead));
            }
        }
        finally {
            await handle.close();
        }
    }
    #count(bytes) {
        this.#bytes += bytes;
        this.#check();
        if (this.#bytes <= this.#limits.bytes)
            return;
        throw new TooMuch(`the steps wrote more than ${this.#limits.bytes} bytes`);
    }
    #check() {
        this.#signal.throwIfAborted();
        const spent = (this.#milliseconds + external_node_perf_hooks_.performance.now() - this.#started) / 1000;
        if (spent <= this.#limits.seconds)
            return;
        throw new TooMuch(`reading what the steps wrote took more than ${this.#limits.seconds} s`);
    }
}
function signatureOf({ ino, size, mtimeNs, ctimeNs }) {
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
/** Overlay file systems mark a deleted file with a character device 0/0. */
function typeOf(stat) {
    if (stat.isFile())
        return "file";
    if (stat.isDirectory())
        return "directory";
    if (stat.isSymbolicLink())
        return "symlink";
    if (stat.isFIFO())
        return "fifo";
    if (stat.isBlockDevice())
        return "block-device";
    if (!stat.isCharacterDevice())
        return "unknown";
    return stat.rdev === 0n ? "whiteout" : "character-device";
}
function changesBetween(before, now) {
    const changes = new Map();
    for (const path of before.keys())
        if (!now.has(path))
            changes.set(path, undefined);
    for (const [path, { signature, state }] of now) {
        if (before.get(path)?.signature !== signature)
            changes.set(path, state);
    }
    return changes;
}
//# sourceMappingURL=snapshots.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/layer-recorder.js




const imageLine = /^--> ([0-9a-f]{10,64})$/;
/**
 * Records what each step changed, from the layers that a build with one layer for each step leaves
 * in its store.
 */
class LayerRecorder {
    #snapshots;
    #store;
    #stepOf;
    #images = [];
    steps = [];
    #step;
    #last = new Map();
    cut;
    constructor(options) {
        this.#stepOf = options.stepOf;
        this.#snapshots = options.snapshots;
        this.#store = options.store;
    }
    /** Reads a line of the build's log; buildah prints the image's id after each step. */
    see(line) {
        if ((0,step_line/* parseStepLine */.g)(line) !== undefined)
            this.#step = this.#stepOf(line);
        const image = imageLine.exec(line)?.[1];
        if (image !== undefined)
            this.#images.push({ id: this.#step, image });
    }
    /** Reads all layers. Must be called after the build has ended. */
    async read() {
        try {
            const layers = await topLayers(this.#store);
            let last;
            for (const { id, image } of this.#images) {
                const layer = [...layers].find(([name]) => name.startsWith(image))?.[1];
                // A step that changes no file has the layer of the step before it.
                if (layer === undefined || layer === last)
                    continue;
                last = layer;
                const held = await this.#snapshots.look(this.#folderOf(layer));
                if (held === undefined)
                    continue;
                const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
                // The layer of a step that nobody knows is read too: the next one is compared with it.
                if (id !== undefined)
                    this.steps.push({ id, before: new Map(), changes });
            }
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
        }
    }
    /** Compares a layer with the one before it: the vfs driver copies everything into each layer. */
    #sinceLast(held) {
        const before = this.#last;
        this.#last = held;
        const changes = new Map();
        for (const path of before.keys())
            if (!held.has(path))
                changes.set(path, undefined);
        for (const [path, state] of held) {
            const known = before.get(path);
            if (JSON.stringify({ ...known, mtime: 0 }) === JSON.stringify({ ...state, mtime: 0 }))
                continue;
            changes.set(path, state);
        }
        return changes;
    }
    #folderOf(layer) {
        const { root, driver = "overlay" } = this.#store;
        if (driver === "vfs")
            return { path: (0,external_node_path_.join)(root, "vfs", "dir", layer), holds: "changes" };
        return { path: (0,external_node_path_.join)(root, driver, layer, "diff"), holds: "changes" };
    }
}
//# sourceMappingURL=layer-recorder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/step-recorder.js

/** Records what each RUN step of a build changes. */
class StepRecorder {
    #snapshots;
    #open = new Map();
    steps = [];
    cut;
    constructor(snapshots) {
        this.#snapshots = snapshots;
    }
    async beforeStep({ id, upper, container }) {
        await this.#guarded(async () => {
            if (upper === undefined) {
                throw new TooMuch("a step's container was not found in its store");
            }
            const before = await this.#snapshots.look(upper);
            this.#open.set(container, { id, upper, before });
        });
    }
    async afterStep({ container }) {
        const open = this.#open.get(container);
        // buildah may delete a container twice.
        this.#open.delete(container);
        if (open === undefined)
            return;
        await this.#guarded(async () => {
            const changes = await this.#snapshots.look(open.upper);
            const { id, before } = open;
            // A step that nobody knows is looked at too: its changes are not the next one's.
            if (id !== undefined && changes !== undefined)
                this.steps.push({ id, before, changes });
        });
    }
    /** Stops recording at the first trouble, because half of a step would look like a difference. */
    async #guarded(work) {
        if (this.cut !== undefined)
            return;
        try {
            await work();
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "a step's files could not be read";
        }
    }
}
//# sourceMappingURL=step-recorder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/trace.js






/**
 * Runs one of the two builds once more and records what each step changed. Where steps have a
 * runtime, it looks whenever the runtime is called; under `chroot` isolation each step must be
 * committed, and it reads the step's layer.
 * @throws BuildBroke when the build fails this time
 */
async function traceIn(job) {
    const { slot, options, programs } = job;
    const startedAt = Date.now() / 1000;
    const kept = new KeptContents((0,external_node_path_.join)(slot.folder, "contents"));
    const signal = AbortSignal.any([programs.signal, options.signal]);
    const snapshots = new Snapshots({ kept, signal });
    const contents = {
        read: (digest) => kept.read(digest),
        close: () => kept.close(),
    };
    if (job.runtime.kind === "runtime") {
        const watch = new StepRecorder(snapshots);
        await rerun({ ...job, layers: "one", watch });
        const { steps, cut } = watch;
        const span = { startedAt, endedAt: Date.now() / 1000 };
        return { by: "steps", ...span, steps, cut, unread: snapshots.unread, ...contents };
    }
    const layers = new LayerRecorder({
        snapshots,
        store: slot.store,
        stepOf: options.stepOf,
    });
    await rerun({ ...seenBy(layers, job), layers: "each step" });
    const span = { startedAt, endedAt: Date.now() / 1000 };
    await layers.read();
    const { steps, cut } = layers;
    return { by: "layers", ...span, steps, cut, unread: snapshots.unread, ...contents };
}
/** Returns the same job, with a recorder that also sees its log. */
function seenBy(recorder, job) {
    const { log } = job.options;
    const line = (text) => {
        recorder.see(text);
        log.line(text);
    };
    return { ...job, options: { ...job.options, log: { line, close: () => log.close() } } };
}
//# sourceMappingURL=trace.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/workshop.js










/** The {@link Builder} port over buildah. */
class Workshop {
    #parts;
    #bases;
    #stores = new Map();
    #tries = new Map();
    #baseStore;
    #folders = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#baseStore = pinned(parts.baseStore, parts.machine.driver, parts.machine.driverOptions);
        this.#bases = new BaseStore(parts.programs, this.#baseStore);
    }
    get toolchain() {
        return toolchainOf(this.#parts);
    }
    get noShim() {
        return this.#parts.runtime.kind === "chroot" ? this.#parts.runtime.reason : undefined;
    }
    get means() {
        return this.#parts.means;
    }
    get platform() {
        return this.#parts.machine.platform;
    }
    get userNames() {
        return this.#parts.userNames;
    }
    async holdSecret(value) {
        const folder = this.newFolder("secret");
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        const file = (0,external_node_path_.join)(folder, "value");
        await (0,promises_.writeFile)(file, value, { mode: 0o600 });
        return file;
    }
    newFolder(name) {
        this.#folders += 1;
        return (0,external_node_path_.join)(this.#parts.folder, `${name}-${this.#folders}`);
    }
    fetchLocal(reference, folder) {
        return fetchLocal(this.#parts.programs, reference, folder);
    }
    importBases(wanted) {
        return this.#bases.import(wanted);
    }
    baseImages() {
        return this.#bases.images();
    }
    stageContext(options) {
        return stageContext((0,external_node_path_.join)(this.#parts.folder, options.slot), options);
    }
    build(options) {
        // A build that runs again must not find what its first try left.
        const tries = this.#tries.get(options.slot) ?? 0;
        this.#tries.set(options.slot, tries + 1);
        const job = this.#job(options, tries === 0 ? options.slot : `${options.slot}-${tries}`);
        this.#stores.set(options.slot, job.slot.store);
        return buildIn({ ...job, layers: "one" });
    }
    async rerun(options) {
        const job = this.#job(options, options.name);
        try {
            await rerun({ ...job, layers: "one" });
        }
        finally {
            await this.#discard(job);
        }
    }
    async buildAgain(options) {
        const job = this.#job(options, options.name);
        const close = () => this.#discard(job);
        try {
            const built = await buildIn({ ...job, layers: "one" });
            const { store } = job.slot;
            return { built, exportImage: (layout) => this.#export({ built, store, layout }), close };
        }
        catch (error) {
            await close();
            throw error;
        }
    }
    async trace(options) {
        const job = this.#job(options, options.name);
        try {
            const traced = await traceIn(job);
            const close = async () => {
                await traced.close();
                await this.#discard(job);
            };
            return { ...traced, close };
        }
        catch (error) {
            await this.#discard(job);
            throw error;
        }
    }
    /**
     * Removes a rerun's folder. Whatever remains of it, or of a run that was stopped, goes with the
     * work folder.
     */
    async #discard({ slot, programs }) {
        if (programs.signal.aborted)
            return;
        await (0,clean_up/* removeInside */.p)(slot.folder).catch(() => undefined);
    }
    async exportImage(built, layout, how) {
        const store = this.#stores.get(built.slot);
        if (store === undefined)
            throw new Error(`nothing was built as the ${built.slot} image`);
        return await this.#export({ built, store, layout }, how);
    }
    async #export(image, how) {
        const { programs } = this.#parts;
        const isPatient = how === "in the background";
        return await exportImage({ ...image, programs, bases: this.#bases, isPatient });
    }
    #job(options, name) {
        const { programs, machine, runtime, enclosure, folder, means } = this.#parts;
        const own = (0,external_node_path_.join)(folder, name);
        const slot = {
            folder: own,
            store: this.#storeIn(own, options),
            staged: (0,external_node_path_.join)(folder, options.slot),
        };
        return { options, slot, programs, machine, runtime, enclosure, means, workFolder: folder };
    }
    /** Gives each build its own storage root; the varied one has another path at another depth. */
    #storeIn(folder, options) {
        const { machine } = this.#parts;
        const place = options.variations.includes("store") ? "in/another/place" : "store";
        const own = storeIn((0,external_node_path_.join)(folder, place));
        return withImagesOf(pinned(own, machine.driver, machine.driverOptions), this.#baseStore);
    }
}
//# sourceMappingURL=workshop.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/open-workshop.js











/**
 * Opens a workshop over buildah: private stores in the work folder, one set of bases, two builds.
 */
async function openWorkshop(options) {
    const { folder, signal } = options;
    // buildah is rootless for everyone but root; a query would only cost time.
    const rootless = process.geteuid?.() !== 0;
    const configuration = await configure({ ...options, rootless }, folder);
    const programs = {
        buildah: options.buildah,
        skopeo: options.skopeo,
        signal,
        blank: options.blank,
        env: { ...(0,child_environment/* runEnvironment */.t7)(options.env, folder), ...configuration.variables },
    };
    const baseStore = storeIn((0,external_node_path_.join)(folder, "bases"));
    const probe = (0,external_node_path_.join)(folder, "probe");
    await (0,promises_.mkdir)(probe);
    const [machine, means, runtime] = await Promise.all([
        askMachine(programs, baseStore),
        variationMeans(options.env["PATH"] ?? "", (0,external_node_path_.join)(folder, "faketime"), options.besideRuntime),
        chooseRuntime({
            programs,
            env: options.env,
            rootless,
            folder: probe,
            runtimes: options.runtimes,
        }),
    ]);
    if (runtime.kind === "chroot" && machine.features.raisesLimits)
        await configuration.limitSteps();
    return new Workshop({
        programs,
        machine,
        runtime,
        enclosure: await chooseEnclosure({ programs, runtime, rootless }),
        means,
        origin: options.origin,
        folder,
        baseStore,
        userNames: userNamesOf(options.env),
    });
}
//# sourceMappingURL=open-workshop.js.map
// EXTERNAL MODULE: ./build/adapters/buildah/take-apart.js
var take_apart = __webpack_require__(2695);
// EXTERNAL MODULE: ./build/adapters/buildah/work-folder.js
var work_folder = __webpack_require__(1907);
// EXTERNAL MODULE: ./build/domain/findings/exception.js + 1 modules
var exception = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/domain/text/yaml-nesting.js
/** The most levels; what people write has fewer than twenty. */
const maxYamlDepth = 64;
/**
 * Returns the first line (1-based) at which YAML is nested deeper than anybody writes it; undefined
 * if there is none. The parser recurses once per level and looks back over all levels, so a line of
 * 50,000 brackets or dashes takes seconds and then overflows the stack. Block collections over
 * several lines need no count: each level takes more indentation.
 */
function tooDeepLine(text) {
    let depth = 0;
    for (const [index, line] of text.split("\n").entries()) {
        const { brackets, deepest } = bracketsOf(line);
        if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
            return index + 1;
        depth = Math.max(0, depth + brackets);
    }
    return undefined;
}
/**
 * Returns the length of the longest run of `- `, `? ` and `: `: each opens a collection inside the
 * one before.
 */
function indicatorsOf(line) {
    let run = 0;
    let most = 0;
    for (const word of line.split(/[ \t]/)) {
        if (word === "-" || word === "?" || word === ":")
            run += 1;
        else if (word !== "")
            run = 0;
        most = Math.max(most, run);
    }
    return most;
}
/**
 * Counts brackets outside of quotes: how many more open than close, and the most that are open at
 * once.
 */
function bracketsOf(line) {
    let brackets = 0;
    let deepest = 0;
    for (const letter of withoutQuoted(line)) {
        if (letter === "[" || letter === "{")
            brackets += 1;
        else if (letter === "]" || letter === "}")
            brackets -= 1;
        deepest = Math.max(deepest, brackets);
    }
    return { brackets, deepest };
}
/** Yields the characters outside of quotes. */
function* withoutQuoted(line) {
    let quote = "";
    for (let at = 0; at < line.length; at += 1) {
        const letter = line[at] ?? "";
        if (quote === '"' && letter === "\\")
            at += 1;
        else if (quote !== "")
            quote = letter === quote ? "" : quote;
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            yield letter;
    }
}
//# sourceMappingURL=yaml-nesting.js.map
;// CONCATENATED MODULE: ./build/adapters/files/exceptions-file.js






/** Bytes; hundreds of entries have a few tens of thousands. */
const largestFile = 1024 * 1024;
/** Reads a file of exceptions: YAML with a list `exceptions`. @throws Failure `usage` */
async function readExceptions(options) {
    const { path, cwd, today } = options;
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestFile) {
        throw (0,text_failure/* badInput */.AN)("exceptions", `${path} ${stats === undefined ? "is not there" : "is no file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
    }
    const inside = (0,external_node_path_.relative)(cwd, place);
    const file = inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? place : inside;
    const entries = await entriesOf(await (0,promises_.readFile)(place, "utf8"), file);
    return { file, exceptions: (0,exception/* parseExceptions */.w)(entries, { file, today }) };
}
async function entriesOf(text, file) {
    const deep = tooDeepLine(text);
    if (deep !== undefined)
        throw unreadable(file, deep, "it is nested too deeply");
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    // Aliases can turn a small file into a huge value; with this schema, dates stay text.
    const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, error.linePos?.[0].line ?? 1, error.message);
    const root = document.contents;
    const list = isMap(root) ? root.get("exceptions", true) : undefined;
    if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
        throw unreadable(file, 1, "it has no list `exceptions`, or more than that");
    return list.items.map((item) => {
        const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
        return {
            value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
            line: lines.linePos(range?.[0] ?? 0).line,
        };
    });
}
function unreadable(file, line, why) {
    const [first = ""] = why.split("\n");
    return (0,text_failure/* badInput */.AN)("exceptions", `${file}:${line}: ${(0,printable/* printable */.g$)((0,printable/* shortened */.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}
//# sourceMappingURL=exceptions-file.js.map
;// CONCATENATED MODULE: ./build/adapters/files/folder-files.js



/** How many entries and bytes are read at most; a larger folder is not read as a whole. */
const mostEntries = 200_000;
const folder_files_mostBytes = 4 * 1024 * 1024 * 1024;
/**
 * Yields the regular files below a folder, in the order of the disk, without following links.
 * @throws Error when something cannot be read, or when there is more than the limits allow
 */
async function* filesBelow(folder) {
    let bytes = 0;
    for await (const path of pathsBelow(folder)) {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const { size } = await file.stat();
            bytes += size;
            if (bytes > folder_files_mostBytes)
                throw new Error(`${folder} has more than ${folder_files_mostBytes} bytes`);
            yield { path, size, content: file.createReadStream({ autoClose: false }) };
        }
        finally {
            await file.close();
        }
    }
}
async function* pathsBelow(folder) {
    const waiting = [""];
    let entries = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, next), { withFileTypes: true })) {
            entries += 1;
            if (entries > mostEntries)
                throw new Error(`${folder} has more than ${mostEntries} entries`);
            const path = next === "" ? entry.name : `${next}/${entry.name}`;
            if (entry.isDirectory())
                waiting.push(path);
            if (entry.isFile())
                yield path;
        }
    }
}
//# sourceMappingURL=folder-files.js.map
;// CONCATENATED MODULE: ./build/adapters/files/output-folder.js





const names = {
    layout: "layout",
    first: "first",
    second: "second",
    report: "report.json",
    page: "report.html",
};
const known = new Set(Object.values(names));
/**
 * Prepares the folder for layout and reports: the requested one, else a new one in the runner's or
 * system's temp folder, which is made when there is something to put into it. An earlier run's
 * results are replaced; a folder that holds anything else is refused. @throws Failure `usage`
 */
async function outputFolder(asked, env) {
    const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const folder = asked === undefined
        ? fitting((0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique))
        : await emptied(fitting((0,external_node_path_.resolve)(asked)));
    const report = (0,external_node_path_.join)(folder, names.report);
    const page = (0,external_node_path_.join)(folder, names.page);
    const layout = (0,external_node_path_.join)(folder, names.layout);
    const twins = { first: (0,external_node_path_.join)(folder, names.first), second: (0,external_node_path_.join)(folder, names.second) };
    return {
        layout,
        twins,
        report,
        page,
        moveLayout: () => (0,promises_.rename)(layout, twins.first),
        removeLayout: () => (0,promises_.rm)(layout, { recursive: true, force: true }),
        writeReport: async (texts) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(report, texts.json);
            await (0,promises_.writeFile)(page, texts.html);
        },
        discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : clear(folder),
    };
}
/**
 * Refuses a colon in the path: buildah and skopeo read `oci:PATH:TAG`, and a colon in the path
 * cannot be escaped.
 */
function fitting(folder) {
    if (!folder.includes(":"))
        return folder;
    throw (0,text_failure/* badInput */.AN)("output", `${folder} has a colon in its path, where an OCI layout's path ends for buildah.`, "Name a folder without a colon in its path; without `output`, RUNNER_TEMP or TMPDIR says where results go.");
}
async function clear(folder) {
    for (const name of known)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
    const fix = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const foreign = (await (0,promises_.readdir)(folder)).filter((name) => !known.has(name));
        if (foreign.length > 0) {
            throw (0,text_failure/* badInput */.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, fix);
        }
        await clear(folder);
        return folder;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            typeof error.code === "string" &&
            /^E[A-Z]+$/.test(error.code)) {
            throw (0,text_failure/* badInput */.AN)("output", `${folder} cannot be used: ${error.message}.`, fix);
        }
        throw error;
    }
}
//# sourceMappingURL=output-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/files/same-contents.js


/**
 * How many files are examined; in a larger context a part of them is enough, because an answer only
 * softens a remark.
 */
const mostFiles = 200_000;
/**
 * Selects the contents that a regular file below the folder has at the same place, if the file has
 * the same size. What cannot be read is skipped.
 */
async function sameContents(folder, wanted) {
    const found = new Set();
    if (wanted.length === 0)
        return found;
    const bySize = new Map();
    for (const options of wanted) {
        bySize.set(options.size, [...(bySize.get(options.size) ?? []), options]);
    }
    for await (const path of files(folder)) {
        const size = await (0,promises_.stat)(path).then((status) => status.size, () => -1);
        for (const options of bySize.get(size) ?? []) {
            const isThere = await holds(path, options).catch(() => false);
            if (isThere)
                found.add(options);
        }
    }
    return found;
}
async function* files(folder) {
    const waiting = [folder];
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => [])) {
            count += 1;
            if (count > mostFiles)
                return;
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory())
                waiting.push(path);
            else if (entry.isFile())
                yield path;
        }
    }
}
async function holds(path, { offset, bytes }) {
    const file = await (0,promises_.open)(path);
    try {
        const there = Buffer.alloc(bytes.length);
        const { bytesRead } = await file.read(there, 0, there.length, offset);
        return bytesRead === bytes.length && there.equals(bytes);
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=same-contents.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/blob.js






/** How many bytes are read from disk at once. */
const blob_readSize = 256 * 1024;
/**
 * Returns a blob's path (image-spec v1.1.0, image-layout.md#blobs). A digest is hex, so the path
 * never leaves the folder.
 */
function blobPath(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,oci_digest/* hexOf */.ZD)(digest));
}
/**
 * Yields a blob's bytes, and verifies by the end that their number and digest are the descriptor's.
 * @throws Failure `tool` when the blob is missing, outside the layout, cut or changed
 */
async function* readBlob(layout, blob) {
    const file = await openInside(layout, blobPath(layout, blob.digest));
    try {
        const { size } = await file.stat();
        if (size !== blob.size)
            throw wrongSize(layout, blob, size);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        let read = 0;
        for await (const chunk of file.createReadStream({
            highWaterMark: blob_readSize,
            autoClose: false,
        })) {
            if (!Buffer.isBuffer(chunk))
                continue;
            read += chunk.length;
            if (read > blob.size)
                throw wrongSize(layout, blob, read);
            hash.update(chunk);
            yield chunk;
        }
        const found = (0,oci_digest/* digestFromHex */.Ch)(hash.digest("hex"));
        if (found !== blob.digest) {
            throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
        }
    }
    finally {
        await file.close();
    }
}
/** Whether the layout has a file for a blob. */
async function hasBlob(layout, digest) {
    return await (0,promises_.lstat)(blobPath(layout, digest)).then(() => true, () => false);
}
/**
 * Reads a small blob completely. @throws Failure `tool` as {@link readBlob}, and when it is larger
 * than the limit
 */
async function readSmallBlob(layout, blob, limit) {
    if (blob.size > limit) {
        throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
    }
    const chunks = [];
    for await (const chunk of readBlob(layout, blob))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/**
 * Reads a small file without a digest. @throws Failure `tool` when missing or larger than the limit
 */
async function readPlainFile(layout, name, limit) {
    const file = await openInside(layout, (0,external_node_path_.join)(layout, name));
    try {
        const { size } = await file.stat();
        if (size > limit)
            throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** Makes a failure about the contents of a layout. */
function unsound(layout, what, cause) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `OCI layout \`${layout}\`: ${what}.`,
        fix: "Make the layout again; every blob must be complete and unchanged.",
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * Opens a regular file. A layout may come from anyone, so a link out of it, a device or a pipe is
 * refused.
 */
async function openInside(layout, path) {
    const name = path.slice(layout.length + 1);
    let file;
    try {
        const real = await (0,promises_.realpath)(path);
        if (!real.startsWith((await (0,promises_.realpath)(layout)) + external_node_path_.sep)) {
            throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
        }
        file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof text_failure/* Failure */.HR)
            throw error;
        throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return "is missing";
    return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
    return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}
//# sourceMappingURL=blob.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/media-types.js
const media_types_layers = new Map([
    ["application/vnd.oci.image.layer.v1.tar", "none"],
    ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
    ["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
];
/** Tells how layers of a media type are packed; undefined for what is not a known layer. */
function compressionOf(mediaType) {
    return media_types_layers.get(mediaType);
}
/**
 * Whether layers of a media type may be missing from the layout, because their bytes are elsewhere,
 * at a URL.
 */
function isForeign(mediaType) {
    return /\.(?:nondistributable|foreign)\./.test(mediaType);
}
/** Whether a media type is that of an image's config. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
//# sourceMappingURL=media-types.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layer.js





/**
 * Streams a layer's uncompressed tar. When the stream ends without an error, the blob's size and
 * digest and the tar's diffID were all correct.
 * @throws Failure `tool`
 */
async function* readLayer(place) {
    const { layout, descriptor, diffId, compression } = place;
    if (isForeign(descriptor.mediaType) && !(await hasBlob(layout, descriptor.digest))) {
        throw unsound(layout, `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`);
    }
    const blob = new Watched(readBlob(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    const tar = compression === "none" ? blob : decompress({ bytes: blob, compression, name });
    for await (const chunk of tar) {
        hash.update(chunk);
        yield chunk;
    }
    if (!blob.ended) {
        throw unsound(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
    }
    const found = (0,oci_digest/* digestFromHex */.Ch)(hash.digest("hex"));
    if (found !== diffId) {
        throw unsound(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
    }
}
/**
 * Notes whether its bytes were read to the end, because a decoder stops at the end of its own
 * format.
 */
class Watched {
    #bytes;
    ended = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    async *[Symbol.asyncIterator]() {
        yield* this.#bytes;
        this.ended = true;
    }
}
//# sourceMappingURL=layer.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layout.js









/** Image-spec v1.1.0, image-layout.md#oci-layout-file and annotations.md. */
const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
const layoutFile = (0,text_schema/* objectOf */.Xy)({ imageLayoutVersion: dist/* literal */.euz(layoutVersion) });
/**
 * Opens an image in an OCI layout folder. Manifest and config are verified by their digests now,
 * each layer by the time it was read.
 * @throws Failure `tool` that names what is wrong in the layout
 */
async function openLayout(path, choice = {}) {
    checkVersion(path, await readPlainFile(path, "oci-layout", maxLayoutFileBytes));
    const index = parseIndex(await readPlainFile(path, "index.json", maxManifestBytes), origin(path, "`index.json`"));
    const chosen = await choose(path, index, choice);
    checkManifestType(path, chosen);
    const manifest = parseManifest(await readSmallBlob(path, chosen, maxManifestBytes), origin(path, `manifest ${chosen.digest}`));
    if (!isImageConfig(manifest.config.mediaType)) {
        throw unsound(path, `the config's media type ${layout_quoted(manifest.config.mediaType)} is unknown`);
    }
    const configBytes = await readSmallBlob(path, manifest.config, maxConfigBytes);
    const config = parseImageConfig(configBytes, origin(path, `config ${manifest.config.digest}`));
    const layers = layerPlaces(path, manifest, config);
    return {
        digest: chosen.digest,
        manifest,
        config,
        configBytes,
        layer: (position) => {
            const place = layers[position];
            if (place === undefined)
                throw new RangeError(`the image has no layer ${position}`);
            return readLayer(place);
        },
    };
}
function checkVersion(path, bytes) {
    let found;
    try {
        found = (0,json/* parseJson */.qF)(bytes.toString("utf8"));
    }
    catch (cause) {
        throw unsound(path, "`oci-layout` is not JSON", cause);
    }
    if ((0,text_schema/* fitting */._Q)(layoutFile, found) === undefined) {
        throw unsound(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
    }
}
async function choose(path, index, choice) {
    const { platform } = choice;
    const chosen = chooseOne(path, index, choice);
    if (platform === undefined || !indexMediaTypes.includes(chosen.mediaType))
        return chosen;
    const inner = parseIndex(await readSmallBlob(path, chosen, maxManifestBytes), origin(path, `index ${chosen.digest}`));
    const found = inner.manifests.find((descriptor) => isFor(descriptor, platform));
    if (found !== undefined)
        return found;
    const has = inner.manifests.map(platformNamed).filter((name) => name !== undefined);
    throw unsound(path, `it holds no image for ${platform}, only for ${layout_quoted(has.slice(0, 20).join(", "))}`);
}
function chooseOne(path, index, choice) {
    const { wanted, fits } = criterion(choice);
    const tagged = index.manifests.filter(fits);
    const { platform } = choice;
    const isOneEach = platform !== undefined && tagged.every((one) => one.platform !== undefined);
    const found = isOneEach ? tagged.filter((one) => isFor(one, platform)) : tagged;
    const [first] = found;
    if (first === undefined) {
        const which = tagged.length > 0 ? ` for ${platform}` : "";
        throw unsound(path, `it holds no image${wanted}${which}`);
    }
    // One image may be in the layout under several tags.
    if (found.every((descriptor) => descriptor.digest === first.digest))
        return first;
    const names = found.map((descriptor) => {
        const tag = descriptor.annotations?.[refNameAnnotation];
        return tag === undefined ? descriptor.digest : `${descriptor.digest} (${layout_quoted(tag)})`;
    });
    throw unsound(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function isFor(descriptor, platform) {
    const { platform: has } = descriptor;
    if (has === undefined)
        return false;
    const written = `${has.os}/${has.architecture}`;
    return platform === written || platform === `${written}/${has.variant ?? ""}`;
}
function platformNamed({ platform }) {
    return (platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"));
}
function criterion(choice) {
    if ("digest" in choice && choice.digest !== undefined) {
        const { digest } = choice;
        return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
    }
    if ("tag" in choice && choice.tag !== undefined) {
        const { tag } = choice;
        return {
            wanted: ` with the tag ${layout_quoted(tag)}`,
            fits: (found) => found.annotations?.[refNameAnnotation] === tag,
        };
    }
    return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
    if (manifestMediaTypes.includes(mediaType))
        return;
    throw unsound(path, indexMediaTypes.includes(mediaType)
        ? `${digest} is an index of images for several platforms, not one image`
        : `${digest} has the media type ${layout_quoted(mediaType)}, which is no image manifest`);
}
function layerPlaces(path, manifest, config) {
    const { layers } = manifest;
    const { diffIds } = config;
    if (layers.length !== diffIds.length) {
        throw unsound(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
    }
    return layers.flatMap((descriptor, position) => {
        const compression = compressionOf(descriptor.mediaType);
        if (compression === undefined) {
            throw unsound(path, unreadableLayer(position, descriptor.mediaType));
        }
        const diffId = diffIds[position];
        if (diffId === undefined)
            return [];
        // In the output of `docker save` every layer has the type of a compressed one, but these bytes
        // are the tar itself.
        const isTar = diffId === descriptor.digest;
        return [{ layout: path, descriptor, diffId, compression: isTar ? "none" : compression }];
    });
}
function unreadableLayer(position, mediaType) {
    const type = layout_quoted(mediaType);
    if (/\+encrypted$/.test(mediaType)) {
        return `layer ${position} is encrypted (${type}); it must be decrypted before it can be read`;
    }
    return `layer ${position} has the unknown media type ${type}`;
}
function origin(path, what) {
    return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
/** Quotes a stranger's text, shortened and without control characters. */
function layout_quoted(text) {
    return `\`${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text), 200)}\``;
}
//# sourceMappingURL=layout.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/relabel.js






/** Of a config, what has labels in it. */
const labelledConfig = (0,text_schema/* objectOf */.Xy)({
    config: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
    history: (0,text_schema/* maybe */.no)((0,text_schema/* listOf */.c3)(dist/* unknown */.L5J())),
});
/** An entry of the history in which buildah recorded labels. */
const labelEntry = (0,text_schema/* objectOf */.Xy)({ created_by: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/ LABEL "/)) });
/**
 * Sets or adds labels of a layout's one image. The history's entries for them change too, so that
 * it does not say the opposite. Layers stay as they are; config, manifest and index get the digests
 * that result. Every other key keeps its value and its place.
 */
async function relabelLayout(layout, labels) {
    const indexFile = (0,external_node_path_.join)(layout, "index.json");
    const indexBytes = await (0,promises_.readFile)(indexFile);
    const described = parseIndex(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,promises_.readFile)(blob(layout, described.digest));
    const manifest = parseManifest(manifestBytes, { name: "the layout's manifest", code: "tool" });
    const configBytes = await (0,promises_.readFile)(blob(layout, manifest.config.digest));
    const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
    const changed = { ...parsed(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...parsed(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,promises_.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,oci_digest/* hexOf */.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    await (0,promises_.rm)(blob(layout, before));
    await (0,promises_.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = parsed(bytes);
    const { config: settings, history } = (0,text_schema/* fitting */._Q)(labelledConfig, config) ?? {};
    const existing = (0,text_schema/* fitting */._Q)(text_schema/* jsonObject */.o$, settings?.["Labels"]);
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({
        ...config,
        config: { ...settings, Labels: { ...existing, ...added } },
        ...(history === undefined ? {} : { history: labels.reduce(retold, history) }),
    });
}
/**
 * Writes a label's new value into the last entry in which buildah recorded its `--label`. Older
 * versions write one entry for each label; newer ones, 1.43 at the latest, write one for all. A
 * base's own history stays.
 */
function retold(history, { name, value }) {
    // Inside another label's value the quote would be escaped.
    const words = ` ${JSON.stringify(name)}=`;
    const told = (entry) => (0,text_schema/* fitting */._Q)(labelEntry, entry)?.created_by ?? "";
    const last = history.findLastIndex((entry) => told(entry).includes(words));
    return history.map((entry, index) => {
        if (index !== last)
            return entry;
        const text = told(entry);
        const start = text.indexOf(words) + words.length;
        const before = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start))?.[0];
        if (before === undefined)
            return entry;
        const after = text.slice(start + before.length);
        return {
            ...(0,text_schema/* fitting */._Q)(text_schema/* jsonObject */.o$, entry),
            created_by: text.slice(0, start) + JSON.stringify(value) + after,
        };
    });
}
function parsed(bytes) {
    return (0,text_schema/* fittingJson */.MW)(text_schema/* jsonObject */.o$, bytes.toString("utf8")) ?? {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map
;// CONCATENATED MODULE: ./build/adapters/process/machine-names.js


/** Variables by which CI systems tell their runs apart: GitHub, GitLab, Jenkins, Buildkite, CircleCI, Azure. */
const runVariables = [
    "GITHUB_RUN_ID",
    "CI_PIPELINE_ID",
    "CI_JOB_ID",
    "BUILD_TAG",
    "BUILDKITE_BUILD_ID",
    "CIRCLE_WORKFLOW_ID",
    "BUILD_BUILDID",
];
/** Collects the names of this machine and this run. */
function machineNames(env) {
    return {
        hostname: (0,external_node_os_.hostname)(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        runIds: runVariables.flatMap((name) => env[name] || []),
        ...kernelNames(),
        nameServers: nameServersIn(machine_names_textOf("/etc/resolv.conf")),
    };
}
/**
 * Collects what /proc tells every process, even in a container. What is not available is left out.
 */
function kernelNames() {
    const bootId = machine_names_textOf("/proc/sys/kernel/random/boot_id").trim();
    const bootedAt = Number(/^btime (\d+)$/m.exec(machine_names_textOf("/proc/stat"))?.[1] ?? 0);
    const cpuModel = (0,external_node_os_.cpus)()[0]?.model.trim() ?? "";
    return {
        ...(bootId === "" ? {} : { bootId }),
        ...(bootedAt > 0 ? { bootedAt } : {}),
        ...{ kernelRelease: (0,external_node_os_.release)(), kernelVersion: (0,external_node_os_.version)() },
        ...(cpuModel === "" ? {} : { cpuModel }),
        memoryKiB: Math.floor((0,external_node_os_.totalmem)() / 1024),
    };
}
/** Returns the addresses and search domains of a resolv.conf(5). */
function nameServersIn(text) {
    return text.split("\n").flatMap((line) => {
        const [name = "", ...values] = line.trim().split(/\s+/);
        return /^(?:nameserver|search|domain)$/.test(name) ? values : [];
    });
}
function machine_names_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=machine-names.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/adapters/process/watcher.js



/**
 * Reads from a pipe whose other end only this process holds. The read fails when we end, and
 * succeeds when we write a word to say that all is well.
 */
const script = 'read -r word || exec "$@"';
/**
 * Starts Node again with these arguments when our process has ended without a word, e.g. by SIGKILL
 * or for lack of memory. Until then a shell waits, which costs nothing.
 */
function startWatcher(options) {
    const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
        env: { ...options.env },
        // In a session of its own, so that a signal to our process group does not end it too.
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
    });
    child.on("error", () => { }).unref();
    child.stdin.on("error", () => { });
    if (child.stdin instanceof external_node_net_.Socket)
        child.stdin.unref();
    return {
        dismiss: async () => {
            const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
            if (isOver)
                return;
            child.ref();
            child.stdin.end("well\n");
            await (0,external_node_events_.once)(child, "exit");
        },
    };
}
//# sourceMappingURL=watcher.js.map
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js + 2 modules
var skopeo = __webpack_require__(2448);
;// CONCATENATED MODULE: ./build/adapters/tar/entries.js

/** UTF-16 units of a path or link target; Linux allows 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** How many entries one layer may have. */
const maxEntries = 5_000_000;
/** Allows tars without the `ustar` mark. tar-stream's types lack this option. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content. At any time, only some
 * buffers of it are in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws,
 * unchanged
 */
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const extract = tarStream.extract(readOldFormats);
    const feeding = new Feeding(tar, extract);
    const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
    let count = 0;
    try {
        for await (const entry of extract) {
            count += 1;
            if (count > maxEntries)
                throw entries_unreadable(name, `it has more than ${maxEntries} entries`);
            const header = headerOf(entry.header, name);
            const content = contentOf(entry, reasonFor);
            yield { header, content };
            // Unread content would keep the next header from coming.
            for await (const _ of content)
                ;
        }
    }
    catch (error) {
        throw reasonFor(error);
    }
    finally {
        extract.destroy(null);
        await feeding.done;
    }
}
/** Writes a source into the parser at the pace at which the parser is read. */
class Feeding {
    done;
    failed = false;
    error;
    constructor(source, extract) {
        this.done = this.#feed(source, extract);
    }
    async #feed(source, extract) {
        try {
            for await (const chunk of source) {
                if (extract.destroyed)
                    return;
                if (chunk.length > 0 && !extract.write(chunk))
                    await drained(extract);
            }
            extract.end(null);
        }
        catch (error) {
            this.failed = true;
            this.error = error;
            extract.destroy(error instanceof Error ? error : new Error("the source failed"));
        }
    }
}
function drained(extract) {
    return new Promise((resolve) => {
        const settle = () => {
            extract.off("drain", settle);
            extract.off("close", settle);
            resolve();
        };
        extract.on("drain", settle);
        extract.on("close", settle);
        if (extract.destroyed)
            settle();
    });
}
/**
 * Iterates over the entry's bytes, from where the last reader stopped. It has no `return`, so that
 * leaving a loop over it does not end the whole tar, as tar-stream's own iterator would.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to yield.
    const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
    const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
    const next = async () => {
        try {
            const step = await bytes?.next();
            if (step?.value instanceof Uint8Array)
                return { done: false, value: step.value };
            return { done: true, value: undefined };
        }
        catch (error) {
            throw reasonFor(error);
        }
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
}
const types = {
    file: "file",
    "contiguous-file": "file",
    link: "hard-link",
    symlink: "symlink",
    "character-device": "character-device",
    "block-device": "block-device",
    directory: "directory",
    fifo: "fifo",
};
function headerOf(raw, name) {
    const pax = paxOf(raw.pax);
    const linkname = entries_textOf(raw.linkname);
    if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
        throw entries_unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw entries_unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
    }
    return {
        path: normalised(raw.name),
        type: Object.hasOwn(types, entries_textOf(raw.type)) ? types[raw.type] : "unknown",
        mode: numberOf(raw.mode),
        uid: numberOf(pax["uid"] ?? raw.uid),
        gid: numberOf(pax["gid"] ?? raw.gid),
        uname: pax["uname"] ?? entries_textOf(raw.uname),
        gname: pax["gname"] ?? entries_textOf(raw.gname),
        size: raw.size,
        mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
        linkname,
        devmajor: numberOf(raw.devmajor),
        devminor: numberOf(raw.devminor),
        pax,
    };
}
/**
 * tar-stream returns null for texts and numbers that a header leaves out or that it cannot parse.
 */
function entries_textOf(value) {
    return typeof value === "string" ? value : "";
}
function numberOf(value) {
    return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function lengthOf(pax) {
    return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
function paxOf(value) {
    if (typeof value !== "object" || value === null)
        return {};
    const records = Object.entries(value);
    return Object.fromEntries(records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
/**
 * Normalises the spelling of a path; `..` stays, because nothing is ever looked up by this path.
 */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof text_failure/* Failure */.HR || !(error instanceof Error))
        return error;
    return entries_unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function entries_unreadable(name, why, cause) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        fix: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map
;// CONCATENATED MODULE: ./build/domain/build/redact-values.js

function redactValues(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (value instanceof Uint8Array)
        return redactBytes(value, redact);
    if (Array.isArray(value))
        return value.map((entry) => redactValues(entry, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
        key,
        redactValues(entry, redact),
    ]));
}
/** Redacts the bytes of an image: as UTF-8 if they are valid UTF-8, else byte by byte. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
/** Returns the same failure with its texts redacted. Its cause may hold anything and is dropped. */
function redactFailure(failure, redact) {
    return new text_failure/* Failure */.HR({
        code: failure.code,
        message: redact(failure.message),
        fix: redact(failure.fix),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __webpack_require__(8975);
// EXTERNAL MODULE: ./build/domain/build/step-places.js
var step_places = __webpack_require__(9079);
;// CONCATENATED MODULE: ./build/domain/build/require-varied.js



/** The most reasons that one message names; the report has all of them. */
const mostReasons = 10;
/**
 * Enforces input `require-varied`: the proof counts only if these variations were applied to every
 * step.
 * @throws Failure `not-varied` naming each variation that was not, its steps, the reason, and what
 * to write
 */
function refuseNotVaried(request, { applied, notApplied }) {
    const { requireVaried } = request;
    const missing = requireVaried.filter((name) => !applied.includes(name));
    if (missing.length === 0)
        return;
    const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
    const place = reasons.flatMap(({ steps = [] }) => steps)[0];
    throw new text_failure/* Failure */.HR({
        code: "not-varied",
        message: `\`require-varied\` asks for what was not applied: ${told(reasons)}. Nothing was pushed.`,
        fix: `Remove what the reason names, or write ${withoutThem(requireVaried, missing)}.`,
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line } }),
    });
}
function told(reasons) {
    const shown = reasons
        .slice(0, mostReasons)
        .map(({ variation, reason, steps }) => `\`${variation}\`${(0,step_places/* placesOf */.e)(steps)} (${reason})`);
    const hidden = reasons.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}
/** Returns the value of the input that would have passed. */
function withoutThem(required, missing) {
    const left = required.filter((name) => !missing.includes(name));
    if (left.length === 0)
        return "no `require-varied`";
    if (required.length < environment/* variationNames */.u.length)
        return `\`require-varied: ${left.join(",")}\``;
    return `\`require-varied: ${["all", ...missing.map((name) => `-${name}`)].join(",")}\``;
}
//# sourceMappingURL=require-varied.js.map
// EXTERNAL MODULE: ./build/domain/findings/proof.js
var findings_proof = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/domain/source/image-tag.js
var image_tag = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/app/publish/publish.js


/**
 * Returns every `name:tag` that the image will get; none without `image`. @throws Failure `usage`
 */
function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,text_failure/* badInput */.AN)("tags", "none was given, and a source without a commit gives none.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
/**
 * Pushes a proof's image under every reference and reads each digest back: the registry must serve
 * exactly the bytes that were compared. It pushes one after the other, because the first push
 * uploads the blobs and the others find them there.
 * @throws Failure `registry`
 */
async function publish(options) {
    const { proof, registry, reporter } = options;
    const { layout, image } = proof;
    if (layout === undefined || image === undefined)
        throw new Error("no image passed");
    const { digest } = image;
    for (const reference of options.references) {
        reporter.progress(`pushing ${reference}`);
        await registry.push(layout, reference);
        const served = await registry.resolve(reference);
        if (served !== digest) {
            throw new text_failure/* Failure */.HR({
                code: "registry",
                message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
                fix: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
            });
        }
        options.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/containerfile/vcs.js
var containerfile_vcs = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/domain/oci/image-location.js
var image_location = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/domain/oci/tag.js
var oci_tag = __webpack_require__(1391);
;// CONCATENATED MODULE: ./build/domain/build/build-context.js




/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`,
 * `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const location = (0,image_location/* parseLocation */.z)(value);
    if (location?.kind === "registry")
        return { name, ...location };
    if (location !== undefined) {
        const { kind, transport, rest } = location;
        return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
    }
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,text_failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,text_failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const { path, tag } = (0,oci_tag/* splitTag */.R)(at < 0 ? text : text.slice(0, at));
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
;// CONCATENATED MODULE: ./build/domain/source/policy.js

/**
 * Returns the advisories that policy (input `forbid`) does not accept, in their order. An advisory
 * that could not be ruled out counts as found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/**
 * The policy gate: returns a failure that names each forbidden advisory that applies, with its fix,
 * or undefined.
 */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => policy_named(advisory, forbid));
    return new text_failure/* Failure */.HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
    });
}
function policy_named(advisory, forbid) {
    const open = openAndForbidden(advisory, forbid);
    const name = `\`${advisory.name}\``;
    return forbid.includes(advisory.name) || open.length === 0
        ? name
        : `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
    return leavesOpen.filter((name) => forbid.includes(name));
}
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/app/recipe/refuse-sources.js


/**
 * Refuses instructions that take from a context what is not in it. A committed link may lead to any
 * file of this machine: a mount follows it, and COPY only says "no such file". An empty folder is
 * in no commit, and therefore in no copy.
 * @throws Failure `usage` at the first such instruction
 */
async function refuseSources(options) {
    const { scope, folders, reader } = options;
    const taken = (0,copies/* takenSources */.s)(scope);
    const looked = await Promise.all([undefined, ...folders.map(({ name }) => name)].map(async (name) => {
        const context = folders.find((folder) => folder.name === name) ?? options.context;
        const here = taken.filter((each) => each.context === name);
        const paths = here.map(({ source, how }) => ({ path: source, how }));
        const answers = await reader.lookAt(context, paths);
        return here.map((source, index) => ({ source, answer: answers[index] ?? "other" }));
    }));
    const wrong = looked
        .flat()
        .flatMap(({ source, answer }) => {
        const said = wrongWith(source, answer);
        return said === undefined ? [] : [{ ...said, line: source.line }];
    })
        .sort((one, other) => one.line - other.line);
    const [first] = wrong;
    if (first === undefined)
        return;
    const { file } = scope.containerfile;
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${first.line}: ${first.what}`,
        fix: first.fix,
        place: { file, line: first.line },
    });
}
function wrongWith(taken, answer) {
    const { source, how, isOpen } = taken;
    const context = taken.context === undefined ? "" : ` \`${taken.context}\``;
    if (isOpen && how === "mount") {
        return {
            what: "the source of this mount depends on a variable that has no value here: it may lead anywhere.",
            fix: "Write the path, or give the variable a value with ARG or ENV above this line.",
        };
    }
    if (answer === "outside") {
        return {
            what: `\`${source}\` leads through a symbolic link out of the build context${context}.`,
            fix: taken.context === undefined
                ? "Copy the file into the context, or choose a `context` that holds it."
                : "Copy the file into that folder, or name a folder that holds it in `build-contexts`.",
        };
    }
    if (answer === "empty folder") {
        return {
            what: `\`${source}\` is an empty folder of the build context${context}: git has no empty folders, a fresh clone has it not, and so it is not copied.`,
            fix: "Make it in a RUN step (`RUN mkdir …`), or commit a file in it; if it is a submodule, check that out.",
        };
    }
    return undefined;
}
//# sourceMappingURL=refuse-sources.js.map
;// CONCATENATED MODULE: ./build/app/recipe/scope.js
/**
 * Collects everything that decides what the names in the Containerfile mean, in one form for all
 * callers.
 */
function scopeOf(options) {
    const { request, prepared, builder } = options;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./build/app/recipe/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of the mistake */
async function prepare(request, ports) {
    const reader = ports.files;
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, path, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
    const builder = { platform: ports.machinePlatform };
    const scope = scopeOf({ request, prepared: { containerfile, contexts }, builder });
    const context = { ...files.context, leavesOut: (0,containerfile_vcs/* unnamedVcs */.Nc)(scope) };
    const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
    await refuseSources({ scope, context, folders, reader });
    const vcs = await vcsAmong({ scope, context, folders, reader });
    return { context, containerfile, containerfilePath: path, contexts, folders, vcs };
}
/** Makes a context's path absolute, and a folder's real: what reads it runs elsewhere. */
async function real(context, reader) {
    if (context.kind === "registry")
        return context;
    const { path } = context;
    return context.kind === "folder"
        ? { ...context, path: await reader.folder(context) }
        : { ...context, path: reader.absolute(path) };
}
/**
 * Makes a folder context. buildah applies no ignore file to additional contexts, neither the
 * build's nor one in that folder.
 */
function folderContext({ name, path }, scope) {
    const leavesOut = (0,containerfile_vcs/* unnamedVcs */.Nc)(scope, name);
    return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}
/**
 * Lists each `.git` that the copies will have. A context is searched only where an instruction
 * names a `.git`.
 */
async function vcsAmong(options) {
    const { scope, reader } = options;
    const places = [{ ...options.context, name: undefined }, ...options.folders];
    const found = await Promise.all(places.map(async ({ name, ...place }) => {
        const context = name;
        // The input itself may name one: `build-contexts: history=.git`.
        if (name !== undefined && (0,containerfile_vcs/* isInVcs */.ke)(place.path))
            return [{ context, path: "" }];
        if ((0,containerfile_vcs/* vcsCopies */.YS)(scope, name).length === 0)
            return [];
        return (await reader.vcsEntries(place)).map((path) => ({ context, path }));
    }));
    return found.flat();
}
/** Reads the source and its advisories. */
async function readSource(options) {
    const { request, prepared, sourceReader, machinePlatform } = options;
    const { context } = prepared;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            scope: scopeOf({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            vcs: prepared.vcs,
            network: request.network,
            ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = forbidden(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map
// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/domain/findings/accepted.js
var accepted = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/domain/labels/labels.js + 3 modules
var labels = __webpack_require__(4340);
;// CONCATENATED MODULE: ./build/app/explain/accept-differences.js


/**
 * Tells the accepted differences from the open ones. A difference that is counted but not listed
 * cannot be accepted. Two builds that differ stay different whatever is accepted.
 */
function acceptDifferences(options) {
    const { exceptions, differences, reporter } = options;
    if (exceptions === undefined)
        return { open: differences.listed, accepted: [], labels: [] };
    const { accepted: all, open } = (0,accepted/* accept */.Ju)(differences.listed, exceptions.exceptions);
    const used = all.filter(({ paths }) => paths.length > 0);
    const found = { open, accepted: used, labels: [] };
    if (open.length > 0 || differences.omitted > 0)
        return found;
    const failure = (0,accepted/* unusedException */.CW)(all, exceptions.file);
    if (failure !== undefined)
        return { ...found, failure };
    if (used.length === 0)
        return found;
    const first = (0,accepted/* firstExpiry */.iD)(used.map(({ exception }) => exception));
    reporter.warn(`The two builds differ; every difference is accepted by ${exceptions.file}, the first until ${first}.`);
    return { ...found, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
/**
 * Makes the label that lists the exceptions as JSON, in the order of the file, so that whoever runs
 * the image can see what was accepted.
 */
function exceptionsLabel(exceptions) {
    const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
    return { name: labels/* labelNames */.l3.exceptions, value: JSON.stringify(told) };
}
//# sourceMappingURL=accept-differences.js.map
// EXTERNAL MODULE: ./build/app/prove/twin-builds.js + 1 modules
var twin_builds = __webpack_require__(7976);
;// CONCATENATED MODULE: ./build/app/build/judge.js




/**
 * Compares the twins and makes the one layout that may be pushed (design §7). They are equal when
 * the digests of config and local manifest are equal, which cover config, annotations and the
 * uncompressed bytes of every layer. Only then is one of them compressed.
 * @throws Failure `tool`, `secret-in-image` about an image that nobody may have
 */
async function judge(options) {
    const { twins, ports } = options;
    const { first, second } = twins;
    if (second === undefined)
        return await judgeOne(options);
    ports.reporter.progress("comparing");
    return (0,twin_builds/* areEqual */.t7)(first, second)
        ? await judgeEqual(options, second)
        : await judgeDiffering(options, second);
}
/** A single build: there is nothing to compare, but its image is searched all the same. */
async function judgeOne(options) {
    await putInLayout(options);
    const { traces, executables } = await options.search([]);
    return { proof: await withImage(options, { ...options.proof, traces, executables }) };
}
/** Two equal builds: a value that the next run would not have counts as a difference. */
async function judgeEqual(options, second) {
    await putInLayout(options);
    const otherwise = await compressedOtherwise(options, second);
    const found = await options.search([]);
    const proof = withFindings(options.proof, found);
    if (otherwise !== undefined)
        return await letPass(options, { ...proof, verdict: "false" }, otherwise);
    const { listed, omitted } = proof.differences;
    if (listed.length + omitted === 0) {
        return { proof: await withImage(options, { ...proof, verdict: "true" }) };
    }
    return await judgeDifferences(options, { ...proof, verdict: "false" }, traced);
}
/** Two builds that differ: the proof says in what, and why, even if the image cannot be read. */
async function judgeDiffering(options, second) {
    const differences = await judge_explained(options, second);
    const known = { ...options.proof, verdict: "false", differences };
    try {
        const proof = withFindings(known, await options.search(differences.listed));
        return await judgeDifferences(options, proof, differing);
    }
    catch (error) {
        if (error instanceof text_failure/* Failure */.HR)
            return { proof: known, failure: error };
        throw error;
    }
}
/** Lets the image pass if every difference is accepted, and else as `reproducibility` says. */
async function judgeDifferences(options, found, failureOf) {
    const { open, labels, accepted, failure } = acceptDifferences({
        exceptions: options.exceptions,
        reporter: options.ports.reporter,
        differences: found.differences,
    });
    const proof = { ...found, exceptions: accepted };
    if (failure !== undefined)
        return await stopped(options, proof, failure);
    if (labels.length > 0)
        return { proof: await judge_labelled(options, proof, labels) };
    return await letPass(options, proof, failureOf(open.length + found.differences.omitted));
}
/** Stops under `require`; under `warn`, warns and lets the first build pass, labelled. */
async function letPass(options, proof, failure) {
    const { request, ports } = options;
    if (request.reproducibility === "require")
        return await stopped(options, proof, failure);
    ports.reporter.warn(`${failure.message.replace(/ Nothing was pushed\.$/, "")} \`reproducibility: warn\` lets the first build pass, labelled so.`);
    return { proof: await judge_labelled(options, proof, []) };
}
/** Leaves an image to look at where there is only one. */
async function stopped(options, proof, failure) {
    const { first, second } = options.twins;
    const isOne = second === undefined || (0,twin_builds/* areEqual */.t7)(first, second);
    return { failure, proof: isOne ? await withImage(options, proof) : proof };
}
/** Labels the image as one whose builds differ. */
async function judge_labelled(options, proof, labels) {
    const { relabel, output } = options.ports;
    await putInLayout(options);
    await relabel(output.layout, [{ name: "dev.twofold.reproducible", value: "false" }, ...labels]);
    return await withImage(options, proof);
}
/**
 * Adds what the search found. A trace in a file that differs is left out: the file's differences
 * already say why.
 */
function withFindings(proof, { traces, executables, differences }) {
    const { listed, omitted } = proof.differences;
    const told = new Set(listed.map(({ path }) => (0,image_path/* fileOfPath */.TN)(path)));
    const more = differences.listed.filter(({ path }) => !told.has(path));
    return {
        ...proof,
        ...{ traces, executables },
        differences: {
            ...proof.differences,
            listed: [...listed, ...more],
            omitted: omitted + differences.omitted,
        },
    };
}
/**
 * The stricter comparison: compresses both images and compares the manifests that a registry would
 * get. Undefined if they are equal, or if only contents are to be compared.
 */
async function compressedOtherwise({ request, builder, ports }, second) {
    if (request.compare === "content")
        return undefined;
    const { output, openImage } = ports;
    const other = await builder.exportImage(second, output.twins.second);
    const { digest } = await openImage(output.layout);
    if (digest === other)
        return undefined;
    return new text_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The same content was compressed to two manifests, ${digest} and ${other}. Nothing was pushed.`,
        fix: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
    });
}
async function judge_explained(options, second) {
    const { twins, ports, timed } = options;
    return await timed("explain", async () => {
        // Comparison, attribution and diagnosis are a large part of the program, and only builds that
        // differ need them.
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 9014));
        const { first, stepNetwork } = twins;
        return await explain({ ...options, ...ports, first, second, stepNetwork });
    });
}
function differing(count) {
    return new text_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        fix: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
function traced(count) {
    const values = count === 1 ? "1 value" : `${count} values`;
    return new text_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds are equal, but the image has ${values} of this build that the next one will not have. Nothing was pushed.`,
        fix: "Mend what the report lists, or set `traces: warn` to have it told only, or `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
async function putInLayout({ firstImage, ports, twins }) {
    ports.reporter.progress("compressing");
    await firstImage.asLayout(twins.first);
}
/** Adds the image that lies in the layout. */
async function withImage({ ports, origins }, proof) {
    const { layout } = ports.output;
    return { ...proof, layout, image: judge_imageRecord(await ports.openImage(layout), origins) };
}
function judge_imageRecord(image, origins) {
    const { manifest, config, digest } = image;
    return {
        digest,
        imageId: manifest.config.digest,
        size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
        layers: manifest.layers.map((layer, index) => ({
            digest: layer.digest,
            diffId: config.diffIds[index] ?? layer.digest,
            size: layer.size,
            ...(origins[index] ?? { origin: "unknown" }),
        })),
    };
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var causes = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/report/html/text.js

/** The longest single text on the page, in UTF-16 units. */
const longestText = 4000;
/**
 * Creates markup from a template. Every value in it is escaped unless it is markup itself; lists
 * are joined. So a text from outside can never become an element, an attribute or a script.
 */
function html(parts, ...values) {
    const written = parts.map((part, index) => part + markupOf(values[index]));
    return { html: written.join("") };
}
/** Formats a sentence of Twofold's own, in which backticks mark code. */
function prose(text) {
    const parts = text.split("`");
    return html `${parts.map((part, index) => {
        const isCode = index % 2 === 1 && index < parts.length - 1;
        if (isCode)
            return html `<code>${part}</code>`;
        return html `${index % 2 === 1 ? `\`${part}` : part}`;
    })}`;
}
/**
 * Makes a text presentable: escaped, on one line, with visible control characters, and shortened.
 */
function escaped(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longestText)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markupOf(value) {
    if (value === undefined)
        return "";
    if (typeof value === "string" || typeof value === "number")
        return escaped(String(value));
    return "html" in value ? value.html : value.map((each) => each.html).join("");
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./build/report/html/facts.js




/** Shows the layers as bars by size, each with what made it. */
function layersSection({ image }, anchorOf) {
    if (image === undefined)
        return html ``;
    const largest = Math.max(1, ...image.layers.map(({ size }) => size));
    return html `<section aria-labelledby="${anchorOf("layers")}"><h2 id="${anchorOf("layers")}">Layers</h2>
<p>${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image.size)} compressed.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
        const from = instruction === undefined
            ? origin
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${(0,sizes/* formatBytes */.z3)(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
    })}</tbody></table></section>`;
}
/** Shows what was built, from what, where and how. */
function factsSection(report) {
    const { source, proofs, toolchain } = report;
    const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
    const builds = proofs.flatMap((proof) => proof.builds);
    const variations = (0,findings_proof/* variationsOn */.mx)(proofs);
    const rows = [
        ...proofs.flatMap(({ image }) => [
            ["Digest", image?.digest ?? ""],
            ["Image ID", image?.imageId ?? ""],
        ]),
        ["Source", source.id],
        ["Revision", source.revision],
        ...report.pushed.map(({ reference, digest }) => ["Pushed", `${reference}@${digest}`]),
        ...[...bases.values()].map(({ written, pinned }) => ["Base", `${written} → ${pinned}`]),
        ...builds.map(({ environment, seconds, localDigest }, index) => [
            `Build ${index + 1}`,
            `${environment}, ${(0,sizes/* formatSeconds */.Xo)(seconds)}, local digest ${localDigest}`,
        ]),
        ["Varied", variations.applied.join(", ")],
        ...(builds.length === 0 ? [] : (0,report_variations/* notVariedTexts */.FS)(variations)).map((text) => ["Not varied", text]),
        ...(toolchain === undefined ? [] : toolchainRows(toolchain)),
    ];
    return html `<section aria-labelledby="facts"><h2 id="facts">What was built</h2><table class="facts"><tbody>${rows
        .filter(([, value]) => value !== "")
        .map(([name, value]) => html `<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table></section>`;
}
function toolchainRows(toolchain) {
    return [
        ["buildah", toolchain.buildah],
        ["buildah from", toolchain.origin.reference],
        ["skopeo", toolchain.skopeo],
        ["OCI runtime", toolchain.runtime],
        ["Isolation", toolchain.isolation],
        ["Storage driver", toolchain.storageDriver],
        ["Rootless", toolchain.rootless ? "yes" : "no"],
        ["Kernel", toolchain.kernel],
    ];
}
/** Shows in which ways the source was not clean. */
function advisoriesSection({ advisories }) {
    if (advisories.length === 0)
        return html ``;
    return html `<section aria-labelledby="advisories"><h2 id="advisories">The source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3><span class="tag">${name}</span></h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
/** Shows what is accepted for a while. */
function exceptionsSection({ exceptions }, anchorOf) {
    if (exceptions.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("exceptions")}"><h2 id="${anchorOf("exceptions")}">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, paths }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes/* counted */.hS)(paths.length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./build/report/html/bytes.js


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
/**
 * Shows where a thing differs, both versions side by side: as lines if it is text, otherwise as
 * bytes in hexadecimal.
 */
function bytes_sideBySide(clue) {
    const shown = clue.spots.slice(0, mostSpots);
    const hidden = clue.spots.length - shown.length;
    const isMore = clue.isCut || hidden > 0;
    return html `${shown.map((spot) => spotMarkup(spot))}${isMore ? html `<p class="faint">It differs in more places.</p>` : ""}`;
}
function spotMarkup(spot) {
    const isText = sides.every((side) => bytes_textOf(around(spot, side)) !== undefined);
    return html `<figure class="spot"><figcaption>${placeOf(spot)}</figcaption><div class="sides">${sides.map((side) => html `<div><h5>${titles[side]}</h5><pre tabindex="0" aria-label="${titles[side]}">${isText ? line(spot, side) : dump(spot, side)}</pre></div>`)}</div></figure>`;
}
function placeOf({ offset, line: number, section, field }) {
    return [
        number === undefined ? `offset ${offset}` : `line ${number}`,
        ...(section === undefined ? [] : [`section ${section}`]),
        ...(field === undefined ? [] : [`field ${field}`]),
    ].join(", ");
}
function around(spot, side) {
    return Buffer.concat([spot.before, spot[side], spot.after]);
}
/** Decodes UTF-8 without control characters other than line ends and tabs. */
function bytes_textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function line(spot, side) {
    const [before, own, after] = [spot.before, spot[side], spot.after].map((bytes) => new TextDecoder().decode(bytes));
    const lines = (text) => (text ?? "")
        .split("\n")
        .map((part, index) => html `${index === 0 ? "" : { html: "\n" }}${(0,printable/* visible */.RK)(part)}`);
    return html `${lines(before)}<mark>${lines(own)}</mark>${lines(after)}`;
}
/** Formats rows of sixteen bytes: offset, hexadecimal, ASCII, with the differing bytes marked. */
function dump(spot, side) {
    const before = spot.before.subarray(Math.max(0, spot.before.length - rowBytes));
    const own = spot[side];
    const bytes = Buffer.concat([before, own, spot.after.subarray(0, rowBytes)]);
    const first = spot.offset - before.length;
    const isOwn = (index) => index >= before.length && index < before.length + own.length;
    const rows = [];
    for (let start = 0; start < bytes.length; start += rowBytes) {
        const row = Array.from(bytes.subarray(start, start + rowBytes), (byte, at) => ({
            hex: byte.toString(16).padStart(2, "0"),
            ascii: byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
            isOwn: isOwn(start + at),
        }));
        const padding = "   ".repeat(rowBytes - row.length);
        const hex = row.map((byte) => html `${marked(byte.hex, byte.isOwn)} `);
        const ascii = row.map((byte) => marked(byte.ascii, byte.isOwn));
        const offset = (first + start).toString(16).padStart(8, "0");
        rows.push(html `<span class="faint">${offset}</span>  ${hex}${padding} ${ascii}${{ html: "\n" }}`);
    }
    return html `${rows}`;
}
function marked(text, isOwn) {
    return isOwn ? html `<mark>${text}</mark>` : html `${text}`;
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/report/html/findings.js



/** The most differences of one finding that are shown with their bytes; all are counted. */
const mostShown = 25;
/** The most findings on the page: more of them help nobody and slow a browser down. */
const mostFindings = 200;
/** Returns the anchor of a finding: short, and the same in every page with the same differences. */
function findingAnchor(index) {
    return `finding-${index + 1}`;
}
/** Shows one finding for each cause at each line. */
function findingsSection({ all, proof, isAccepted, anchorOf }) {
    if (all.length === 0)
        return html ``;
    const groups = all.slice(0, mostFindings);
    const hidden = all
        .slice(mostFindings)
        .flatMap(({ differences, consequences }) => [...differences, ...consequences]);
    const omitted = proof.differences.omitted + hidden.length;
    const body = html `<nav aria-label="Findings"><ol class="contents">${groups.map((group, index) => html `<li><a href="#${anchorOf(findingAnchor(index))}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`)}</ol></nav>
${groups.map((group, index) => finding(group, anchorOf(findingAnchor(index))))}
${omitted > 0 ? html `<p class="faint">Counted and not listed: ${(0,sizes/* counted */.hS)(omitted, "more difference")}.</p>` : ""}`;
    return html `<section aria-labelledby="${anchorOf("findings")}"><h2 id="${anchorOf("findings")}">Why the two builds differ</h2>
${!isAccepted ? body : html `<details><summary>All of it is accepted for a while.</summary>${body}</details>`}</section>`;
}
function titleOf({ instruction, differences, consequences }) {
    const path = differences[0]?.path ?? consequences[0]?.carries?.path ?? "";
    return instruction === undefined ? path : `${instruction.file}:${instruction.line}`;
}
function finding(group, anchor) {
    const { instruction, cause, confidence, explanation, varied, fix } = group;
    const { differences, consequences } = group;
    const words = [...differences, ...consequences].slice(0, 200).map(({ path }) => path);
    const text = `${cause} ${instruction?.text ?? ""} ${words.join(" ")}`;
    const sure = confidence > 0 ? html ` <span class="faint">${Math.round(confidence * 100)} % sure</span>` : "";
    return html `<article class="finding" id="${anchor}" tabindex="-1" data-text="${text}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${titleOf(group)} <span class="tag bad">${cause}</span>${sure}</h3>
${instruction === undefined ? "" : html `<pre class="instruction" tabindex="0" aria-label="Instruction">${instruction.text}</pre>`}
${explanation === undefined ? "" : html `<p>${prose(explanation)}</p>`}
${varied === undefined ? "" : html `<p>${prose(varied)}</p>`}
${fix === undefined ? "" : html `<h4>What to write instead</h4>${fixMarkup(fix)}`}
<h4>${(0,sizes/* counted */.hS)(differences.length, "path")}</h4>
${differences.slice(0, mostShown).map(oneDifference)}
${differences.length > mostShown ? html `<p class="faint">… and ${(0,sizes/* counted */.hS)(differences.length - mostShown, "more path")}</p>` : ""}
${consequences.length === 0 ? "" : consequencesMarkup(consequences)}</article>`;
}
/** Formats a fix: the first line is a sentence, the rest is mostly Containerfile text. */
function fixMarkup(fix) {
    const [sentence = "", ...rest] = fix.split("\n");
    const block = rest.map((line, index) => html `${index === 0 ? "" : { html: "\n" }}${line}`);
    return html `<p>${prose(sentence)}</p>${rest.length === 0 ? "" : html `<pre class="fix" tabindex="0" aria-label="What to write">${block}</pre>`}`;
}
function oneDifference({ path, kind, layer, evidence, clue }) {
    const where = layer === undefined ? kind : `${kind}, layer ${layer}`;
    return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${where}</span></summary>
<ul class="facts">${evidence.slice(0, 20).map((fact) => html `<li><code>${fact}</code></li>`)}</ul>
${clue === undefined || clue.spots.length === 0 ? "" : bytes_sideBySide(clue)}</details>`;
}
function consequencesMarkup(consequences) {
    const shown = consequences.slice(0, mostShown);
    const hidden = consequences.length - shown.length;
    return html `<h4>Changed only because of this</h4><ul class="facts">${shown.map(({ path, instruction }) => html `<li><code>${path}</code>${instruction === undefined ? "" : html ` <span class="faint">${instruction.file}:${instruction.line}</span>`}</li>`)}</ul>${hidden > 0 ? html `<p class="faint">… and ${hidden} more</p>` : ""}`;
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's script: it searches, unfolds, and opens what a link points to. Without it, the page
 * still shows everything. It creates no elements from texts, so nothing in the page can become code
 * through it.
 */
const script_script = `
"use strict";
const box = document.getElementById("search");
const count = document.getElementById("count");
const items = Array.from(document.querySelectorAll("[data-text]"));
const folds = () => Array.from(document.querySelectorAll("details"));
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const text = item.dataset.text.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? "" : shown + " of " + items.length + " shown";
}
function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    at.hidden = false;
  }
  for (const fold of Array.from(target.querySelectorAll("details")).slice(0, 1)) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
box.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
});
document.getElementById("unfold").addEventListener("click", () => folds().forEach((fold) => { fold.open = true; }));
document.getElementById("fold").addEventListener("click", () => folds().forEach((fold) => { fold.open = false; }));
addEventListener("hashchange", reveal);
reveal();
`;
//# sourceMappingURL=script.js.map
;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The page's style sheet. Colours have a contrast of 4.5:1 or more in both schemes (WCAG 2.2,
 * 1.4.3).
 */
const style = `
:root { color-scheme: light dark; --ink: #1c2024; --faint: #5b636c; --paper: #ffffff; --card: #f6f7f9;
  --line: #d5d9de; --link: #0b57d0; --good: #116329; --bad: #b3261e; --warn: #7a4d00; --mark: #ffe08a; --mark-ink: #1c2024; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --faint: #a2aab3; --paper: #15181c; --card: #1e2227; --line: #3a4048; --link: #8ab4f8;
    --good: #7ee2a0; --bad: #ff9d94; --warn: #f2c572; --mark: #6b5200; --mark-ink: #fff4cf; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1rem 0 .25rem; color: var(--faint); }
h5 { font-size: .8rem; margin: 0 0 .25rem; color: var(--faint); font-weight: 600; }
a { color: var(--link); }
code, pre { font: .8rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: .6rem .75rem; overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
pre.fix { border-left: 4px solid var(--good); }
pre.instruction { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--faint); font-size: .85rem; }
td.size { white-space: nowrap; }
meter { width: 7rem; vertical-align: middle; }
.digest { color: var(--faint); }
.faint { color: var(--faint); font-weight: 400; }
.good { color: var(--good); } .bad { color: var(--bad); } .warning { color: var(--warn); }
.tag { font: 600 .75rem/1 ui-monospace, monospace; padding: .2rem .45rem; border: 1px solid currentColor; border-radius: 999px; white-space: nowrap; }
.finding, .advisory { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
.finding:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
.contents { padding-left: 1.5rem; } .contents li { margin: .25rem 0; }
.facts { padding-left: 1.25rem; margin: .25rem 0; }
table.facts th { width: 9rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; }
.sides > div { min-width: 0; }
.spot { margin: .75rem 0; } figcaption { font-size: .8rem; color: var(--faint); }
.difference { margin: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
.tree summary, .tree li > a { min-height: 1.625rem; padding-block: .125rem; }
.tree li > a { display: inline-block; }
.tree { list-style: none; padding-left: 1rem; margin: 0; font-size: .9rem; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; position: sticky; top: 0; padding: .6rem 0; background: var(--paper); z-index: 1; }
.tools input { flex: 1 1 14rem; font: inherit; padding: .4rem .6rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; }
.tools button { font: inherit; padding: .4rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 2; }
[hidden] { display: none; }
@media print { .tools { display: none; } }
`;
//# sourceMappingURL=style.js.map
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/report/traces.js
var report_traces = __webpack_require__(6245);
;// CONCATENATED MODULE: ./build/report/html/traces.js




/** Shows the traces of the build in the image. */
function tracesSection({ traces }, anchorOf) {
    const { listed, omitted } = traces;
    if (listed.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("traces")}"><h2 id="${anchorOf("traces")}">Traces of this build in the image</h2>
<p>Another day, machine or run would write something else there. What is certain to change makes the image not reproducible, unless <code>traces: warn</code> has it told only; what may be chance is told. A note comes from the source, and is the same in every build of this commit.</p>
<table><thead><tr><th scope="col">Path</th><th scope="col">What</th><th scope="col">Found</th><th scope="col">Times</th><th scope="col">From</th></tr></thead><tbody>${listed.map((found) => {
        const { path, kind, format, excerpt, offset, count, instruction, layer } = found;
        const tag = html `<span class="tag">${(0,report_traces/* traceWeight */.a)(found)}</span>`;
        const from = instruction === undefined
            ? `${layer === undefined ? "" : `layer ${layer}`}`
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr data-text="${path} ${kind}"><td><code>${path}</code></td><td>${kind} ${tag}</td><td><code>${excerpt}</code><br><span class="faint">${format}, offset ${offset}</span></td><td>${count}</td><td><code>${from}</code></td></tr>`;
    })}</tbody></table>
${omitted > 0 ? html `<p class="faint">Counted and not listed: ${omitted} more.</p>` : ""}</section>`;
}
/** Shows what the executables of the build reveal about it, and the flags that prevent that. */
function executablesSection({ executables }, anchorOf) {
    const { listed, omitted, ofPackages, unread } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed);
    if (listed.length === 0 && unread.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("executables")}"><h2 id="${anchorOf("executables")}">Executables</h2>
<p>${(0,sizes/* counted */.hS)(listed.length + omitted, "executable")} of the layers that this build made${ofPackages === 0 ? "" : `; ${(0,sizes/* counted */.hS)(ofPackages, "file")} of distribution packages not counted`}.</p>
${groups.length === 0
        ? ""
        : html `<table><thead><tr><th scope="col">What</th><th scope="col">Files</th><th scope="col">What to do</th></tr></thead><tbody>${groups.map(({ name, files, fixes }) => html `<tr><td><span class="tag">${name}</span></td><td>${files.length}</td><td>${fixes.map((fix) => html `<p>${prose(fix)}</p>`)}</td></tr>`)}</tbody></table>`}
${listed.map((file) => {
        const { path, advice, libraries } = file;
        const facts = [
            (0,report_executables/* aboutExecutable */._)(file),
            ...advice.map(({ name, found }) => `${name}: ${found}`),
            ...(libraries.length === 0 ? [] : [`needs ${libraries.join(", ")}`]),
        ];
        return html `<details class="difference"><summary><code>${path}</code> <span class="faint">${advice.map(({ name }) => name).join(", ")}</span></summary><ul class="facts">${facts.map((fact) => html `<li><code>${fact}</code></li>`)}</ul></details>`;
    })}
${unread.length === 0 ? "" : html `<p class="faint">Not examined: ${unread.map(({ path, reason }) => `${path} (${reason})`).join("; ")}</p>`}</section>`;
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/html/tree.js


/** The most levels of a tree; a path from outside may have thousands. */
const deepest = 40;
/** Shows both images as trees side by side, with what differs first. */
function imageTrees(facts) {
    return html `<div class="sides">${[0, 1].map((side) => html `<div><h3>${side === 0 ? "First build" : "Second build"}</h3>${branches(treeOf(facts, side), facts)}</div>`)}</div>`;
}
function treeOf({ differences, files }, side) {
    const root = { name: "", children: new Map(), differing: 0 };
    for (const { path, sizes } of files) {
        const size = sizes[side];
        if (size === undefined)
            continue;
        const node = nodeAt(root, path);
        node.mark ??= "same";
        node.size = size;
    }
    for (const { path, kind } of differences) {
        if (kind === "config" || path === ".")
            continue;
        if (kind === (side === 0 ? "added" : "removed"))
            continue;
        const isAlone = kind === "added" || kind === "removed";
        nodeAt(root, path, 1).mark = isAlone ? "only here" : "differs";
    }
    return root;
}
/**
 * Returns the node of a path, and creates it with the folders above it. Members of archives are
 * below their archive.
 */
function nodeAt(root, path, differing = 0) {
    let node = root;
    node.differing += differing;
    for (const name of path.split(/\/+/).slice(0, deepest)) {
        const child = node.children.get(name) ?? { name, children: new Map(), differing: 0 };
        node.children.set(name, child);
        child.differing += differing;
        node = child;
    }
    return node;
}
function branches(node, facts, above = "") {
    const children = [...node.children.values()].sort((a, b) => Number(b.differing > 0) - Number(a.differing > 0) || (a.name < b.name ? -1 : 1));
    if (children.length === 0)
        return html `<p class="faint">Nothing.</p>`;
    return html `<ul class="tree">${children.map((child) => branch(child, facts, above))}</ul>`;
}
function branch(node, facts, above) {
    const path = `${above}${node.name}`;
    const anchor = node.differing > 0 ? facts.anchorOf(path) : undefined;
    const name = anchor === undefined
        ? html `<span>${node.name}</span>`
        : html `<a href="#${anchor}">${node.name}</a>`;
    const size = node.size === undefined ? "" : html ` <span class="faint">${(0,sizes/* formatBytes */.z3)(node.size)}</span>`;
    const mark = node.mark === undefined || node.mark === "same"
        ? ""
        : html ` <span class="tag bad">${node.mark}</span>`;
    if (node.children.size === 0)
        return html `<li data-text="${path}">${name}${size}${mark}</li>`;
    const count = node.differing > 0
        ? html ` <span class="faint">${(0,sizes/* counted */.hS)(node.differing, "difference")}</span>`
        : "";
    const open = node.differing > 0 ? html ` open` : "";
    return html `<li><details${open}><summary>${node.name}/${mark}${count}</summary>${branches(node, facts, `${path}/`)}</details></li>`;
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/report/html.js










/**
 * Renders the report as one self-contained page. Its content security policy allows only this style
 * and this script, by their hashes: no network and no other code, whatever a file name of the image
 * contains.
 */
function renderHtml(report) {
    const verdict = (0,headline/* headlineOf */.g)(report);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script_script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const body = html `<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${report.failure === undefined ? "" : html `<p>${prose(report.failure.fix)}</p>`}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${report.proofs.map((proof, index) => proofMarkup(report, proof, index))}
${advisoriesSection(report)}
${factsSection(report)}
</main>
<footer class="faint"><p>Made by Twofold. The same facts are in report.json.</p></footer>`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(verdict.text)}</title>
<style>${style}</style></head>
<body>
${body.html}
<script>${script_script}</script>
</body></html>
`;
}
/** Shows what one platform's builds gave; with several platforms, below the platform's name. */
function proofMarkup(report, proof, index) {
    const isOneOfMany = report.proofs.length > 1;
    const anchorOf = (name) => (isOneOfMany ? `${name}-${index + 1}` : name);
    const groups = (0,causes/* causeGroups */.w)(proof.differences.listed);
    const isAccepted = (0,headline/* acceptedOf */.$)(report) !== undefined;
    return html `${isOneOfMany ? html `<h1>${proof.platform}</h1>` : ""}
${findingsSection({ all: groups, proof, isAccepted, anchorOf })}
${exceptionsSection(proof, anchorOf)}
${treesSection(proof, groups, anchorOf)}
${tracesSection(proof, anchorOf)}
${executablesSection(proof, anchorOf)}
${layersSection(proof, anchorOf)}`;
}
function treesSection(proof, groups, anchorOf) {
    const { listed: differences, files } = proof.differences;
    if (differences.length === 0)
        return html ``;
    const anchors = new Map();
    groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
        for (const { path } of [...own, ...consequences])
            for (const place of [path, path.replace(/\/+/g, "/")])
                if (!anchors.has(place))
                    anchors.set(place, anchorOf(findingAnchor(index)));
    });
    const trees = imageTrees({
        differences,
        files: files ?? [],
        anchorOf: (path) => anchors.get(path),
    });
    return html `<section aria-labelledby="${anchorOf("trees")}"><h2 id="${anchorOf("trees")}">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}
/** Returns a source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./build/report/json/traces.js
/** Returns an instruction with its keys in the schema's order. */
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
        unread: found.unread.map(({ path, reason }) => ({ path, reason })),
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
;// CONCATENATED MODULE: ./build/report/json.js


/** The version of the form that this program writes. */
const schemaVersion = 2;
/**
 * Renders report.json (docs/report.schema.json). The same report gives the same bytes, whatever the
 * order in which its values were collected. A key without a value is absent.
 */
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
/**
 * Renders the result of the command `advisories`: the part of the report that is known without a
 * build.
 */
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
/** Renders the result of `diff`: the part of the report that two images give. */
function renderDifferencesJson({ listed, omitted, }) {
    const value = {
        schemaVersion,
        differences: listed.map(difference),
        differencesOmitted: omitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Returns the report with its keys in the schema's order. */
function ordered(report) {
    const { failure } = report;
    return {
        schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        verdict: (0,findings_proof/* verdictOn */.Hc)(report.proofs),
        images: report.proofs.map(provenImage),
        toolchain: report.toolchain && toolchain(report.toolchain),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, fix: failure.fix },
    };
}
/** Returns what is known of one platform. The layout's path is of no use to other machines. */
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
function json_accepted({ exception, paths }) {
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
/**
 * Returns a difference with its keys in the schema's order. What its cause was judged by is left
 * out: it is bytes, and the sentences made from them are enough.
 */
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
;// CONCATENATED MODULE: ./build/app/build/leave-report.js



/** Writes the report. @returns whether it was written; an interrupted run leaves nothing */
async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport({ json: renderJson(report), html: renderHtml(report) }).then(() => true, 
    // A full disk must not hide the failure that it caused, and half a report is worth nothing.
    async () => {
        await output.discard();
        return false;
    });
}
/**
 * The failure of a run that held so far but could not write its report, which is part of the
 * result.
 */
function unwritten({ report }) {
    return (0,text_failure/* badInput */.AN)("output", `the report cannot be written to ${report}.`, "Free some space there, or name another folder that you may write to.");
}
//# sourceMappingURL=leave-report.js.map
// EXTERNAL MODULE: ./build/app/prove/settled.js
var settled = __webpack_require__(7688);
// EXTERNAL MODULE: ./build/containerfile/bases.js
var containerfile_bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
;// CONCATENATED MODULE: ./build/app/recipe/bring-bases.js




/**
 * Brings every outside image that the target needs: each is resolved to a digest once, fetched
 * once, and imported for both builds. Images are fetched side by side, and imported in an order
 * that depends only on the Containerfile.
 * @throws Failure of the first that fails
 */
async function bringBases(options) {
    const target = targetUse(options.scope);
    const wishes = new Map();
    const uses = (0,containerfile_bases/* basesOf */.cF)(options.scope).flatMap((use) => {
        const wish = wishFor(use, options);
        if (wish === undefined)
            return [];
        const key = JSON.stringify([wish.name, wish.platform]);
        wishes.set(key, wish);
        return [{ use, key }];
    });
    const first = uses.find(({ use }) => target(use))?.key;
    const ordered = [...wishes].sort(([a], [b]) => Number(b === first) - Number(a === first));
    const how = { ...options, resolve: resolvingOnce(options.registry) };
    const fetching = ordered.map(async ([key, wish]) => ({ key, ...(await fetch(wish, how)) }));
    const [bases, fetched] = await Promise.all([
        options.builder.importBases(fetching.map(async (one) => (await one).wanted)),
        Promise.all(fetching),
    ]);
    const images = new Map();
    for (const [index, { key, name, check }] of fetched.entries()) {
        const base = bases[index];
        if (base === undefined)
            throw new Error(`${name} was not imported`);
        check(base);
        images.set(key, { base, name });
    }
    return uses.flatMap(({ use, key }) => {
        const image = images.get(key);
        return image === undefined ? [] : [{ use, ...image }];
    });
}
/**
 * Returns the outside image that the target is based on; undefined where it is based on `scratch`
 * or a folder.
 */
function targetBase(bases, scope) {
    const isTarget = targetUse(scope);
    return bases.find(({ use }) => isTarget(use));
}
/** Tells whether a use is the FROM that the target's stages are based on. */
function targetUse(scope) {
    const [lowest] = (0,containerfile_chain/* stageChain */.a)(scope);
    return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
/** Makes the report's list, with one entry for each written name. */
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
/** Decides what to fetch for a use; undefined where a folder context replaces it. */
function wishFor(use, options) {
    const platform = use.platform ?? options.platform;
    const context = options.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder")
        return undefined;
    if (context?.kind === "files") {
        return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
    }
    const written = context === undefined ? use.reference : context.reference;
    const reference = (0,oci_reference/* parseReference */.F2)(written);
    if (reference !== undefined) {
        return { name: (0,oci_reference/* formatReference */.FH)(reference), platform, image: { kind: "reference", reference } };
    }
    const place = { file: options.scope.containerfile.file, line: use.line };
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
        fix: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
        place,
    });
}
/**
 * Resolves each reference once: images of two platforms under one name come from the same index,
 * even if its tag moves in between.
 */
function resolvingOnce(registry) {
    const known = new Map();
    return (reference) => {
        const digest = known.get(reference) ?? registry.resolve(reference);
        known.set(reference, digest);
        return digest;
    };
}
async function fetch(wish, options) {
    return wish.image.kind === "files"
        ? await fetchFiles(wish.image.context, wish, options)
        : await fetchReference(wish.image.reference, wish, options);
}
async function fetchReference(reference, { platform }, { builder, registry, resolve }) {
    const folder = builder.newFolder("base");
    const name = (0,oci_reference/* repositoryName */.aR)(reference);
    const tag = localTag(reference.tag, platform);
    const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
    const check = () => undefined;
    if (reference.registry === "localhost") {
        await builder.fetchLocal((0,oci_reference/* formatReference */.FH)(reference), folder);
        return { wanted: { folder, name, tag, digest: undefined }, name: shown, check };
    }
    const digest = reference.digest ?? (await resolve((0,oci_reference/* formatReference */.FH)(reference)));
    const from = { kind: "registry", reference: `${name}@${digest}` };
    await registry.fetch({ from, folder, platform });
    return { wanted: { folder, name, tag, digest }, name: shown, check };
}
async function fetchFiles(context, { platform }, { builder, registry }) {
    const { transport, path, tag = "latest", digest } = context;
    const location = context.tag === undefined ? path : `${path}:${tag}`;
    const folder = builder.newFolder("base");
    await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
    const name = repositoryOfContext(context.name.toLowerCase());
    const check = (base) => {
        if (digest === undefined || digest === base.digest)
            return;
        throw (0,text_failure/* badInput */.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
    };
    const wanted = { folder, name, tag: localTag(tag, platform), digest: undefined };
    return { wanted, name: `${name}:${tag}`, check };
}
/**
 * Adds the platform to a tag, because one tag must not name images of two platforms in the same
 * store.
 */
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
/**
 * Makes a repository name from a context's name. `toolchain` is no name in a registry; a name with
 * a host or path is.
 */
function repositoryOfContext(name) {
    const reference = /[./:]/.test(name) ? (0,oci_reference/* parseReference */.F2)(name) : undefined;
    return reference === undefined ? `localhost/${name}` : (0,oci_reference/* repositoryName */.aR)(reference);
}
//# sourceMappingURL=bring-bases.js.map
// EXTERNAL MODULE: ./build/domain/build/plan.js
var plan = __webpack_require__(63);
// EXTERNAL MODULE: ./build/domain/build/epoch.js
var build_epoch = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/app/recipe/build-epochs.js


/**
 * Resolves inputs `timestamp` and `source-date-epoch` (design §3).
 * @throws Failure `usage` when the commit's time is needed and not known
 */
async function buildEpochs({ request, commitTime }) {
    let answer;
    const ask = () => {
        answer ??= commitTime();
        return answer;
    };
    const timestamp = await secondsOf("timestamp", request.timestamp, ask);
    const { sourceDateEpoch: wanted } = request;
    if (wanted.kind === "none")
        return { timestamp, sourceDateEpoch: undefined };
    if (wanted.kind === "default")
        return { timestamp, sourceDateEpoch: (0,build_epoch/* defaultStepEpoch */.L)(timestamp) };
    return { timestamp, sourceDateEpoch: await secondsOf("source-date-epoch", wanted, ask) };
}
async function secondsOf(input, epoch, ask) {
    if (epoch.kind === "seconds")
        return epoch.seconds;
    const time = await ask();
    const fix = "Write seconds since 1970, or build from a checkout with a commit.";
    if (!time.known)
        throw (0,text_failure/* badInput */.AN)(input, `is \`commit\`, and the commit's time is not known (${time.why})`, fix);
    if (time.value > build_epoch/* latestEpoch */.V) {
        throw (0,text_failure/* badInput */.AN)(input, `is \`commit\`, and its time, ${time.value}, is beyond the year 9999`, fix);
    }
    return time.value;
}
//# sourceMappingURL=build-epochs.js.map
// EXTERNAL MODULE: ./build/containerfile/expand.js
var expand = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/containerfile/variables.js
var variables = __webpack_require__(995);
;// CONCATENATED MODULE: ./build/containerfile/labels.js





/**
 * Returns the labels that the target's image gets from LABEL instructions, its own and those of the
 * stages below.
 * @throws Failure `usage`, as `withVariables`
 */
function labelsOf(scope) {
    const chain = (0,containerfile_chain/* stageChain */.a)(scope);
    const found = [];
    for (const { stage, instruction, lookup } of (0,variables/* withVariables */.s)(scope)) {
        if (instruction.keyword !== "LABEL" || !chain.includes(stage))
            continue;
        const { line } = instruction;
        found.push(...labels_namesIn(instruction, lookup).map((name) => ({ name, line })));
    }
    return found;
}
/**
 * Returns the labels that an image's triggers (ONBUILD) set in images built on it. Triggers that
 * cannot be read set none.
 */
function labelsOfTriggers(triggers) {
    return triggers.flatMap((trigger) => {
        try {
            const text = `FROM scratch\n${trigger}\n`;
            const [stage] = (0,parse/* parseContainerfile */.L)({ text, file: "ONBUILD" }).stages;
            const labels = stage?.instructions.filter(({ keyword }) => keyword === "LABEL") ?? [];
            return labels.flatMap((label) => labels_namesIn(label, () => undefined));
        }
        catch (error) {
            if (error instanceof text_failure/* Failure */.HR)
                return [];
            throw error;
        }
    });
}
/** Reads `LABEL a=1 "b"=2`, or the older `LABEL a the rest of the line`. */
function labels_namesIn({ words }, lookup) {
    const [first] = words;
    if (first === undefined)
        return [];
    const written = words.map(({ text }) => ({ text, name: nameIn(text) }));
    const isOlder = written[0]?.name === undefined;
    const names = isOlder ? [first.text] : written.flatMap(({ name }) => name ?? []);
    return names.flatMap((name) => {
        const { text, problem } = (0,expand/* expandWord */.V)(name, lookup);
        return problem === undefined ? [text] : [];
    });
}
/** Returns the text before the first `=` outside of quotes; undefined if there is none. */
function nameIn(word) {
    return /^((?:[^="'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)=/s.exec(word)?.[1];
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./build/app/recipe/own-labels.js




/**
 * An honest base does not carry more, and one argument for each would not fit on a command line.
 */
const mostSilenced = 200;
/**
 * Refuses a Containerfile that sets Twofold's labels: whoever reads them relies on Twofold alone
 * writing them. @throws Failure `usage` at the line
 */
function refuseOwnLabels(scope) {
    const { file } = scope.containerfile;
    const own = labelsOf(scope).find(({ name }) => (0,labels/* isOwnNamespace */.Sx)(name));
    if (own === undefined)
        return;
    const name = (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(own.name, 100));
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${own.line}: LABEL sets \`${name}\`, and labels of \`dev.twofold\` are written by Twofold alone.`,
        fix: "Take this label out of the Containerfile.",
        place: { file, line: own.line },
    });
}
/**
 * Returns the labels that state the image's proof. Both builds get the labels of a proof that held,
 * because nothing is pushed before it holds, and an image that differs and may still pass is
 * relabelled.
 */
function proofLabels(request) {
    const value = request.reproducibility === "skip" ? "unchecked" : "true";
    return [
        { name: labels/* labelNames */.l3.reproducible, value },
        { name: labels/* labelNames */.l3.exceptions, value: "" },
    ];
}
/**
 * Returns empty values for the labels in which a base states its own source or proof, which buildah
 * would hand on as if they described this image. Older versions of buildah (1.28) cannot remove a
 * label, so every version sets an empty value. What the Containerfile sets describes this image and
 * stays.
 */
function silencedLabels(options) {
    const { scope, base, labels } = options;
    if (base === undefined)
        return [];
    const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
    const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
    return silenced([...inherited].filter((name) => !said.has(name)));
}
/** Does the same for annotations, except those that name the base: buildah writes them anew. */
function silencedAnnotations(base) {
    const written = [labels/* labelNames */.l3.baseName, labels/* labelNames */.l3.baseDigest];
    return silenced(base?.annotationNames.filter((name) => !written.includes(name)) ?? []);
}
function silenced(names) {
    const own = names.filter(labels/* speaksForImage */._F);
    if (own.length <= mostSilenced)
        return own.map((name) => ({ name, value: "" }));
    throw new text_failure/* Failure */.HR({
        code: "registry",
        message: `The base image has ${own.length} labels or annotations of \`dev.twofold\`, which no build of Twofold writes.`,
        fix: "Build on another base image.",
    });
}
//# sourceMappingURL=own-labels.js.map
;// CONCATENATED MODULE: ./build/app/recipe/recipe-of.js

/**
 * Makes the recipe of a build: what a rebuild needs beside the source. It has no path of this
 * machine: files are named by their place in the repository, or as foreign.
 */
function recipeOf(parts) {
    const { request, prepared, reading, bases, epochs, builder } = parts;
    const context = prepared.context.path;
    const offsetOf = offsetsIn(reading);
    const isFileInside = offsetOf(prepared.containerfilePath) !== undefined;
    // Without the canonical environment, RUN steps get no SOURCE_DATE_EPOCH, whatever was asked for.
    const { timestamp } = epochs;
    const sourceDateEpoch = request.canonical ? epochs.sourceDateEpoch : undefined;
    return {
        version: 2,
        recipe: "containerfile",
        file: isFileInside ? external_node_path_.posix.relative(context, prepared.containerfilePath) : { foreign: true },
        ...(request.target === undefined ? {} : { target: request.target }),
        ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
        buildArgs: request.buildArgs,
        offset: offsetOf(context) ?? reading.source.offset,
        platform: request.platform ?? builder.platform,
        buildah: builder.toolchain.buildah,
        network: request.network,
        canonical: request.canonical,
        timestamp,
        ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
        labels: request.labels.map(({ name }) => name),
        annotations: request.annotations.map(({ name }) => name),
        secrets: request.secrets.map(({ id }) => id),
        buildContexts: contextsOf(prepared, bases, offsetOf),
        bases: namedBases(bases),
    };
}
function offsetsIn({ source, place, root }) {
    // Without a checkout, the root is the context, and only the input `offset` can place it.
    const above = place === undefined ? source.offset : "";
    return (path) => {
        const below = external_node_path_.posix.relative(root, path);
        if (below === ".." || below.startsWith("../"))
            return undefined;
        return [above, below].filter((part) => part !== "").join("/");
    };
}
/**
 * Describes the folders, all of which buildah gets, and the images that the build took. An image
 * that no instruction names is not fetched, so it has no part in the result.
 */
function contextsOf({ contexts }, bases, offsetOf) {
    return contexts.flatMap((context) => {
        const { name } = context;
        const offset = context.kind === "registry" ? undefined : offsetOf(context.path);
        if (context.kind === "folder") {
            return [offset === undefined ? { name, foreign: true } : { name, offset }];
        }
        const image = bases.find(({ use }) => use.context === name)?.base;
        if (image === undefined)
            return [];
        const { digest, pinned } = image;
        if (context.kind === "registry") {
            return [{ name, digest, reference: pinned.slice(0, pinned.lastIndexOf("@")) }];
        }
        return [{ name, digest, ...(offset === undefined ? {} : { offset }) }];
    });
}
/** Names each image that was brought, as {@link RecipeBase} does, in the order of the file. */
function namedBases(bases) {
    const digests = new Map();
    for (const { use, base } of bases) {
        digests.set(use.reference, (digests.get(use.reference) ?? new Set()).add(base.digest));
    }
    const named = bases.map(({ use, base }) => {
        const isOneOfSeveral = (digests.get(use.reference)?.size ?? 0) > 1;
        const platform = isOneOfSeveral && use.platform !== undefined ? use.platform : undefined;
        const name = platform === undefined ? use.reference : `--platform=${platform} ${use.reference}`;
        return [name, { name, digest: base.digest }];
    });
    return [...new Map(named).values()];
}
//# sourceMappingURL=recipe-of.js.map
;// CONCATENATED MODULE: ./build/app/recipe/plan-build.js









/**
 * Makes the one plan that both builds follow.
 * @throws Failure `usage` when the commit's time is needed and not known, or the recipe is too large
 * for a label
 */
async function planBuild(options) {
    const { request, prepared, bases, builder, sourceReader } = options;
    const context = prepared.context.path;
    const commitTime = () => sourceReader.commitTime(context);
    const epochs = await buildEpochs({ request, commitTime });
    const base = finalBase(options)?.base;
    const labels = [...request.labels, ...ownLabels(options, epochs), ...proofLabels(request)];
    const scope = scopeOf(options);
    const secrets = request.secrets.map(async (secret) => ({
        id: secret.id,
        path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
    }));
    return {
        ...(base === undefined ? {} : { base }),
        containerfile: (0,containerfile_bases/* pinBases */.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local }))),
        ...(request.target === undefined ? {} : { target: request.target }),
        timestamp: epochs.timestamp,
        environment: request.canonical
            ? (0,environments/* canonicalEnvironment */.ex)(epochs.sourceDateEpoch)
            : environments/* untouchedEnvironment */.tc,
        buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
        labels: (0,plan/* sortedByName */.I)([...labels, ...silencedLabels({ scope, base, labels })]),
        annotations: (0,plan/* sortedByName */.I)([...request.annotations, ...silencedAnnotations(base)]),
        secrets: await Promise.all(secrets),
        ...(request.platform === undefined ? {} : { platform: request.platform }),
        network: request.network,
        folders: prepared.folders,
    };
}
function ownLabels(options, epochs) {
    const { reading } = options;
    const found = finalBase(options);
    return (0,labels/* sourceLabels */.XQ)({
        source: reading.source,
        advisories: reading.advisories,
        ...(found === undefined ? {} : { base: { written: found.name, pinned: found.base.pinned } }),
        recipe: recipeOf({ ...options, epochs }),
    });
}
/** Returns the outside image that the target's first stage is based on; undefined for scratch. */
function finalBase(options) {
    return targetBase(options.bases, scopeOf(options));
}
//# sourceMappingURL=plan-build.js.map
;// CONCATENATED MODULE: ./build/app/recipe/staged-context.js
/** Adds to a context what git knows of its folders, for the copies. */
function stagedContext(context, reading) {
    const stray = new Set(reading?.strayFolders);
    return { ...context, isStray: (folder) => withAbove(folder).some((each) => stray.has(each)) };
}
/** Returns `a/b`, `a`, and the context itself, which has an empty name. */
function withAbove(folder) {
    const parts = folder.split("/");
    return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join("/"));
}
//# sourceMappingURL=staged-context.js.map
;// CONCATENATED MODULE: ./build/app/build/make-plan.js





/**
 * Brings the bases, copies the contexts for both builds, and makes the plan.
 * @throws Failure `registry`, `usage`, `tool`
 */
async function makePlan(run) {
    const { request, ports, timed, prepared, reading, builder, scope } = run;
    const { reporter, registry, sourceReader } = ports;
    const { platform } = request;
    const { contexts } = prepared;
    reporter.progress("fetching base images");
    // These run side by side: the bases come over the network, the contexts from the disk.
    const [brought, staged] = await Promise.allSettled([
        timed("bases", () => bringBases({ scope, platform, contexts, builder, registry })),
        (0,twin_builds/* stageTwins */.Up)(request, { builder, context: stagedContext(prepared.context, reading) }),
    ]);
    const images = (0,settled/* valueOf */.R)(brought);
    (0,settled/* valueOf */.R)(staged);
    const bases = baseRecords(images);
    for (const { written, pinned } of bases)
        reporter.info(`base ${written} is ${pinned}`);
    const plan = await planBuild({
        request,
        prepared,
        reading,
        bases: images,
        builder,
        sourceReader,
    });
    return { plan, bases };
}
//# sourceMappingURL=make-plan.js.map
// EXTERNAL MODULE: ./build/containerfile/step-ids.js
var step_ids = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/domain/build/varied.js
var varied = __webpack_require__(1825);
;// CONCATENATED MODULE: ./build/app/prove/applied-variations.js




/**
 * Decides which variations the second build can have on this machine, and why it cannot have the
 * others.
 */
function variationsHere(request, builder) {
    if (request.reproducibility === "skip") {
        return (0,varied/* nothingVaried */.X)("`reproducibility: skip` builds once");
    }
    const found = environment/* variationNames */.u.map((variation) => ({
        variation,
        reason: request.vary.includes(variation) ? lackOf(variation, builder) : "left out by `vary`",
    }));
    return {
        applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
        notApplied: found.flatMap(({ variation, reason }) => reason === undefined ? [] : [{ variation, reason }]),
    };
}
/**
 * Explains why this machine cannot apply a variation. When no runtime starts the steps, a build has
 * only what buildah's own process hands on.
 */
function lackOf(variation, { noShim, means }) {
    if (noShim === undefined || !(0,table/* isStepVariation */.mu)(variation))
        return undefined;
    if (!table/* inherited */.Jq.includes(variation))
        return `steps run under chroot isolation: ${noShim}`;
    const had = variation === "cpus" ? means.cpus : means.kernelName;
    return "lacks" in had ? had.lacks : undefined;
}
/**
 * Tells which variations the second build had. A variation is applied when every step had it, or
 * when there was no step to have it; otherwise it is not applied, with the steps that did not have
 * it.
 */
function variationsOf(options) {
    const { here } = options;
    const missed = here.applied.flatMap((name) => missing(name, options));
    const isMissed = (name) => missed.some(({ variation }) => variation === name);
    const all = [...here.notApplied, ...missed];
    return {
        applied: here.applied.filter((name) => !isMissed(name)),
        notApplied: environment/* variationNames */.u.flatMap((name) => all.filter(({ variation }) => variation === name)),
    };
}
/**
 * Returns the variations that at least one step of the second build had: only these can make a
 * difference.
 */
function variationsAtWork({ here, second: { steps }, }) {
    return here.applied.filter((name) => !(0,table/* isToldBySteps */.sj)(name) ||
        steps.length === 0 ||
        steps.some(({ applied }) => applied.includes(name)));
}
function missing(variation, { second, containerfile }) {
    const byReason = new Map();
    for (const step of second.steps) {
        const reason = whyNot(variation, step);
        if (reason === undefined)
            continue;
        const steps = [...(byReason.get(reason)?.steps ?? [])];
        if (step.id !== undefined) {
            const { line, text } = (0,step_ids/* instructionOf */.u)(containerfile, step.id);
            steps.push({ file: containerfile.file, line, text });
        }
        byReason.set(reason, { variation, reason, steps });
    }
    return [...byReason.values()];
}
/**
 * Explains why a step did not have a variation; undefined when it did, or when there was nothing to
 * vary.
 */
function whyNot(variation, step) {
    const told = step.notApplied.find((each) => each.variation === variation);
    if (told !== undefined)
        return told.isNeedless === true ? undefined : told.reason;
    // A step that reports nothing about the variation proves nothing.
    if (!(0,table/* isToldBySteps */.sj)(variation) || step.applied.includes(variation))
        return undefined;
    return "whether the step had it is not known";
}
//# sourceMappingURL=applied-variations.js.map
// EXTERNAL MODULE: ./build/bisection/search.js + 3 modules
var search = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/containerfile/cut.js
var containerfile_cut = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/containerfile/origins.js
var origins = __webpack_require__(4837);
;// CONCATENATED MODULE: ./build/containerfile/steps.js


/**
 * Returns the instruction of a step. Undefined for a step that is not in the file: an unknown
 * stage, or the LABEL steps that buildah appends for labels from its command line.
 */
function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
/**
 * Returns the instruction at which a build failed, according to buildah's output (not with
 * `--quiet`). That is the step that buildah's own error names, or else the last step: stages built
 * concurrently mix their output. An instruction from the base image (ONBUILD) has no line, so
 * FROM's line is used. RUN steps can print anything, even lines like these, so the result only
 * tells people where to look.
 * @throws Failure `usage` for an unknown target
 */
function failedInstruction(failure) {
    const { containerfile, log } = failure;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,containerfile_chain/* targetStage */.A)(failure).index + 1;
    const steps = log.flatMap((line) => {
        const found = (0,step_line/* parseStepLine */.g)(line);
        return found === undefined ? [] : [{ ...found, stage: found.stage ?? onlyStage }];
    });
    const error = log.findLast((line) => line.startsWith(errorStart));
    const names = ({ text }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
    const last = steps.findLast(names) ?? steps.at(-1);
    if (last === undefined) {
        const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
        const named = candidates.filter(names);
        return named.length === 1 ? named[0] : undefined;
    }
    const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
    const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
    if (brought <= 0)
        return instructionOfStep(containerfile, last);
    return instructionOfStep(containerfile, {
        stage: last.stage,
        step: last.step <= 1 + brought ? 1 : last.step - brought,
    });
}
const errorStart = 'Error: building at STEP "';
//# sourceMappingURL=steps.js.map
// EXTERNAL MODULE: ./build/diagnose/by-variation.js + 1 modules
var by_variation = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/app/prove/extra-builds.js
var extra_builds = __webpack_require__(5629);
;// CONCATENATED MODULE: ./build/app/prove/broken-twin.js









const key = "break";
const [whole, elsewhere, fine] = ["broke", "broke elsewhere", "did not break"];
/**
 * Finds out which variations break the second build, by building up to the instruction that broke
 * with some of them alone. It first builds once without any and once with all of them, to make sure
 * that they are to blame.
 * @throws what stopped the run
 */
async function breakReason(broke, options) {
    const { reporter } = options;
    const builds = new extra_builds/* ExtraBuilds */.e({ ...options, secondSteps: broke.steps });
    // Every further build runs at another time, so what breaks only at some times counts as flaky.
    const applied = options.applied.filter((name) => name !== "start-time");
    const among = {
        kind: "among",
        variations: applied.length > 0 ? applied : options.applied,
    };
    const isFull = broke.lastLines.some((line) => /no space left on device/i.test(line));
    if (builds.left === 0 || applied.length === 0 || isFull)
        return among;
    reporter.info(`only the second build broke: looking for the variation that does it, with at most ${builds.left} more builds`);
    const broken = brokenStep(broke, options.scope);
    const tried = { builds, options: { ...options, applied }, broken };
    try {
        const [without, again] = await (0,search/* allEnded */.C)([
            tries(tried, []),
            ...(builds.left > 1 ? [tries(tried, applied)] : []),
        ]);
        if (without === whole)
            return { kind: "flaky", seen: "without" };
        if (again === fine)
            return { kind: "flaky", seen: "not again" };
        const guess = (0,by_variation/* askedBy */.Ai)(broken?.text ?? "", applied);
        const found = await (0,search/* bisect */.h)({
            places: [{ key, whole, guess: guess === undefined ? [] : [guess] }],
            applied,
            most: builds.left,
            sideBySide: builds.sideBySide,
            probe: async ({ varied }) => new Map([[key, await tries(tried, varied)]]),
        });
        return broken_twin_reasonOf(found.get(key), applied);
    }
    catch (error) {
        if (!(error instanceof text_failure/* Failure */.HR) || error.code === "interrupted")
            throw error;
        reporter.warn(`A build that looks for the variation failed: ${error.message}`);
        return among;
    }
}
/**
 * Builds with these variations. @returns whether it broke at the same instruction, elsewhere, or
 * not at all
 */
async function tries({ builds, options, broken }, varied) {
    const { applied, plan, builder, scope } = options;
    const names = applied.filter((name) => varied.includes(name));
    try {
        await builds.run(names, {
            ...(broken === undefined
                ? { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(scope).index }
                : planUpTo(broken, options)),
            work: (rerun) => builder.rerun(rerun),
        });
        return fine;
    }
    catch (error) {
        if (!(error instanceof build/* BuildBroke */.Y))
            throw error;
        // When only this part is built, the broken instruction's stage is the target.
        const target = broken === undefined ? scope.target : (0,origins/* nameOf */.Vb)(broken.stage);
        const again = failedAt(error, { ...scope, ...(target === undefined ? {} : { target }) });
        return again?.line === broken?.line ? whole : elsewhere;
    }
}
function brokenStep(broke, scope) {
    const instruction = failedAt(broke, scope);
    const stage = scope.containerfile.stages.findLast(({ from }) => instruction !== undefined && from.line <= instruction.line);
    if (instruction === undefined || stage === undefined)
        return undefined;
    return { stage, line: instruction.line, text: instruction.text };
}
function failedAt(broke, { containerfile, target }) {
    const log = broke.lastLines;
    return failedInstruction({ containerfile, log, ...(target === undefined ? {} : { target }) });
}
/** Cuts the plan behind the instruction that broke. */
function planUpTo({ stage, line }, { plan, scope }) {
    const places = [{ stage: stage.index, line }];
    const cut = (0,containerfile_cut/* cutBehind */.R)(places, { scope, text: plan.containerfile });
    if (cut === undefined)
        return { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(scope).index };
    const { target: _, ...rest } = plan;
    return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
function broken_twin_reasonOf(responsible, applied) {
    // A result that contradicts itself means that the build breaks now and then.
    if (responsible === undefined || responsible.kind === "none") {
        return { kind: "flaky", seen: "without" };
    }
    const { kind, variations } = responsible;
    return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
//# sourceMappingURL=broken-twin.js.map
// EXTERNAL MODULE: ./build/diagnose/variation-signs.js
var variation_signs = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/advise/rules/unverified-download.js
var unverified_download = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/containerfile/hermetic.js
var containerfile_hermetic = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/domain/text/nearest.js
var nearest = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/app/recipe/hermetic.js






/**
 * Checks that input `hermetic` makes sense for this Containerfile: its `fetch-stages` are stages,
 * and no other stage uses ADD to fetch something that no digest names. buildah itself does that
 * fetch, not a step.
 * @throws Failure `usage`
 */
function checkHermetic({ hermetic }, scope) {
    if (hermetic === undefined)
        return;
    checkStages(hermetic, scope);
    const { file } = scope.containerfile;
    const add = (0,unverified_download/* unverifiedAdds */.M)({ scope }).find(({ stage }) => (0,containerfile_hermetic/* isCutOffStage */.c)(hermetic, stage));
    if (add === undefined)
        return;
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${add.line}: \`${(0,printable/* shortened */.vI)(add.text, 200)}\` fetches what no digest names, in a stage that input \`hermetic\` cuts off.`,
        fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or put it into a stage and name that in \`fetch-stages\`.`,
        place: { file, line: add.line },
    });
}
function checkStages({ fetchStages }, { containerfile }) {
    const names = containerfile.stages.map(origins/* nameOf */.Vb);
    const unknown = fetchStages.find((name) => !names.includes(name));
    if (unknown === undefined)
        return;
    const listed = names.slice(0, 20).map((name) => `\`${name}\``);
    throw (0,text_failure/* badInput */.AN)("fetch-stages", `${containerfile.file} has no stage ${JSON.stringify((0,printable/* shortened */.vI)(unknown, 100))}${(0,nearest/* didYouMean */.a)(unknown, names)}.`, `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`);
}
/**
 * Refuses a hermetic build on a machine that cannot cut a step off from the network. @throws
 * Failure `tool`
 */
function refuseOpenSteps({ hermetic }, { noShim, means }) {
    if (hermetic === undefined)
        return;
    const lacks = "lacks" in means.network ? means.network.lacks : undefined;
    if (noShim === undefined && lacks === undefined)
        return;
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `\`hermetic\` cannot be kept here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
        fix: noShim === undefined
            ? "Install what is missing, or leave the input out."
            : "Install runc or crun where it can start containers, or leave the input out.",
    });
}
/**
 * Returns the fix for a RUN that failed without a network; undefined for every other instruction.
 */
function cutOffFix({ hermetic }, { containerfile }, instruction) {
    const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
    if (stage === undefined || instruction?.keyword !== "RUN")
        return undefined;
    if (!(0,containerfile_hermetic/* isCutOffStage */.c)(hermetic, stage))
        return undefined;
    return `\`hermetic\` takes the network from this step. If it wanted to fetch something, do that in a stage of its own, name that stage in \`fetch-stages\`, and copy from it; else mend the instruction.`;
}
//# sourceMappingURL=hermetic.js.map
;// CONCATENATED MODULE: ./build/app/prove/build-failure.js







/** Turns a broken build into one failure at the instruction that broke. */
function buildFailure(broke, about) {
    const { containerfile, request } = about;
    const instruction = failedInstruction({
        containerfile,
        log: broke.lastLines,
        ...(request.target === undefined ? {} : { target: request.target }),
    });
    const full = broke.lastLines.some((line) => /no space left on device/i.test(line));
    const place = instruction === undefined ? undefined : { file: containerfile.file, line: instruction.line };
    const where = instruction === undefined
        ? "buildah"
        : `${containerfile.file}:${instruction.line}, \`${(0,printable/* printable */.g$)(instruction.text).slice(0, 200)}\`,`;
    const told = full ? fullDisk : toldOf(broke, { ...about, text: instruction?.text ?? "" });
    return new text_failure/* Failure */.HR({
        code: full ? "tool" : "build",
        message: `${where} ${told.what} (${broke.message}): ${telling(broke.lastLines)}`,
        fix: (full || broke.slot === "second" ? undefined : cutOffFix(request, about, instruction)) ??
            told.fix,
        ...(place === undefined ? {} : { place }),
        cause: broke,
    });
}
const fullDisk = {
    what: "failed",
    fix: "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.",
};
/** What any version of git prints where it finds no repository. */
const noRepository = /not a git repository/i;
function fixOfFirst(lastLines) {
    return lastLines.some((line) => noRepository.test(line))
        ? "`.git` stays out of the build, since no two clones have the same one. Ask git before the build and hand the answer in with `build-args`; or name it where it is needed, `RUN --mount=type=bind,source=.git,target=…/.git`."
        : "Mend the instruction; the log of build 1 shows what it printed.";
}
function toldOf({ slot, lastLines }, { request, reason, text }) {
    if (slot === "first") {
        return { what: "failed", fix: fixOfFirst(lastLines) };
    }
    const alone = "fails in the second environment alone";
    if (reason?.kind === "flaky") {
        const seen = reason.seen === "without"
            ? "failed in the second build, and when it was tried again also without any variation"
            : "failed in the second build, and not when the same was tried again";
        return {
            what: `${seen}: it fails now and then`,
            fix: "Make the instruction reliable: the usual reasons are time limits, the network, and parts that run at the same time.",
        };
    }
    const variations = reason?.variations ?? request.vary;
    const names = variations.map((name) => `\`${name}\``).join(", ");
    const off = (some) => `\`vary: ${varyWithout(request.vary, some)}\``;
    if (reason?.kind !== "found") {
        const likely = (0,by_variation/* askedBy */.Ai)(text, variations) ?? usualOf(variations);
        const example = likely === undefined ? "" : `, e.g. ${off([likely])}`;
        const through = variations.length === 1
            ? `variation ${names}, perhaps not through it alone`
            : `at least one of the variations ${names}`;
        return {
            what: `${alone}, through ${through}`,
            fix: `Make the instruction independent of them, or leave variations out${example}; with more \`extra-builds\` Twofold finds out which one it is.`,
        };
    }
    const where = variations.map((name) => variation_signs/* variationSigns */.IP[name].where).join(", and ");
    const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
    return {
        what: `fails where ${where} (${which}), and not without`,
        fix: `Make the instruction independent of that, or turn the variation off: ${off(variations)}.`,
    };
}
/** Picks the likeliest variation: licence servers and similar tools depend on the host's name. */
function usualOf(variations) {
    return variations.includes("hostname") ? "hostname" : variations[0];
}
/** Returns the value of `vary` that leaves some variations out. */
function varyWithout(vary, some) {
    if (vary.length === environment/* variationNames */.u.length) {
        return ["all", ...some.map((name) => `-${name}`)].join(",");
    }
    const rest = vary.filter((name) => !some.includes(name));
    return rest.length === 0 ? "none" : rest.join(",");
}
/**
 * Picks the line that a person looks for: buildah's own error, or else the last line that was
 * printed.
 */
function telling(lines) {
    const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
    return (0,printable/* printable */.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
//# sourceMappingURL=build-failure.js.map
// EXTERNAL MODULE: ./build/advise/line-evidence.js
var line_evidence = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/advise/rules/network-in-run.js
var network_in_run = __webpack_require__(8735);
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var source_advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/app/prove/measured-network.js





/**
 * Adds to the advisories what was measured for `network-in-run`: steps that moved bytes over their
 * network interface although their commands do not show it, and the number of bytes of those that
 * do. A step whose bytes were not counted adds nothing.
 */
function withMeasuredNetwork(options) {
    const moved = movedBytes(options);
    if (moved.size === 0)
        return options.advisories;
    const read = options.advisories.find(({ name }) => name === "network-in-run");
    const known = read?.findings ?? [];
    const unread = [...moved].filter(([instruction]) => !known.some(({ line }) => isAt(instruction, line)));
    const findings = [
        ...known.map((finding) => withNumber(finding, moved)),
        ...unread.map(([{ line, text }, bytes]) => ({ line, text: `${numberText(bytes)}: ${text}` })),
    ];
    const advisory = {
        ...(read ?? { name: "network-in-run", ...network_in_run/* networkUse */.m }),
        ...(0,line_evidence/* atLines */.P)(options, findings),
    };
    const others = options.advisories.filter(({ name }) => name !== "network-in-run");
    const rank = ({ name }) => source_advisory/* advisoryNames */.U.indexOf(name);
    return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}
/** Sums up bytes by instruction; a base's own steps (ONBUILD) count for FROM. */
function movedBytes({ steps, scope }) {
    const moved = new Map();
    for (const { id, bytesMoved = 0 } of steps) {
        if (id === undefined || bytesMoved === 0)
            continue;
        const instruction = (0,step_ids/* instructionOf */.u)(scope.containerfile, id);
        moved.set(instruction, (moved.get(instruction) ?? 0) + bytesMoved);
    }
    return moved;
}
/** Adds to a finding, e.g. `apt-get update`, the bytes of its whole step. */
function withNumber(finding, moved) {
    const found = [...moved].find(([instruction]) => isAt(instruction, finding.line));
    if (found === undefined)
        return finding;
    return { ...finding, text: `${finding.text} (the step ${numberText(found[1])})` };
}
function isAt({ line, endLine }, at) {
    return line <= at && at <= endLine;
}
function numberText(bytes) {
    return `moved ${(0,sizes/* formatBytes */.z3)(bytes)} over its network interface`;
}
//# sourceMappingURL=measured-network.js.map
// EXTERNAL MODULE: ./build/app/prove/step-network.js + 1 modules
var step_network = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/app/build/prove.js








/**
 * Runs both builds of a plan. A build that breaks is a result.
 * @throws Failure of anything else
 */
async function prove(options) {
    const { request, ports, plan, builder, scope, onFirst, here, prepared, timed } = options;
    const { reporter } = ports;
    const { containerfile } = prepared;
    const twinOptions = {
        request,
        plan,
        builder,
        reporter,
        stepOf: options.stepOf,
        stepNetwork: (0,step_network/* stepNetwork */.p)(request, scope),
    };
    const had = { here, containerfile };
    const proof = request.reproducibility === "skip" ? { ...options.proof, variations: here } : options.proof;
    try {
        const twins = await timed("builds", () => (0,twin_builds/* buildTwins */.iB)({ ...twinOptions, onFirst }));
        const { first, second } = twins;
        const variations = second === undefined ? here : variationsOf({ ...had, second });
        for (const text of (0,report_variations/* notVariedTexts */.FS)(variations))
            reporter.info(`not varied: ${text}`);
        return {
            kind: "built",
            twins,
            atWork: second === undefined ? [] : variationsAtWork({ here, second }),
            proof: { ...proof, variations, builds: buildRecords([first, second], options) },
        };
    }
    catch (error) {
        if (!(error instanceof build/* BuildBroke */.Y))
            throw error;
        if (error.slot === "first") {
            return { kind: "broke", proof, failure: buildFailure(error, { containerfile, request }) };
        }
        const failure = await secondBroke(error, { ...options, twinOptions });
        return {
            kind: "broke",
            failure,
            proof: { ...proof, variations: variationsOf({ ...had, second: error }) },
        };
    }
}
/** Explains why only the second build broke. */
async function secondBroke(broke, options) {
    const { request, scope, here, timed, twinOptions, prepared } = options;
    const applied = variationsAtWork({ here, second: broke });
    const reason = await timed("variations", () => breakReason(broke, { ...twinOptions, scope, applied }));
    return buildFailure(broke, { containerfile: prepared.containerfile, request, reason });
}
/**
 * Records the builds that ran, with the names of the environments that their steps had. Without a
 * runtime, nothing is injected.
 */
function buildRecords(builds, { request, builder, }) {
    const isGiven = builder.noShim === undefined;
    const first = isGiven && request.canonical ? "canonical" : "untouched";
    const names = [first, isGiven ? "varied" : "untouched"];
    return builds.flatMap((built, index) => {
        if (built === undefined)
            return [];
        const { digest, imageId, seconds } = built;
        return [{ localDigest: digest, imageId, seconds, environment: names[index] ?? "" }];
    });
}
/**
 * Adds to the advisories what the first build's steps were measured to use of the network, as if it
 * had been read in the source.
 */
function withMeasured({ reading, scope, ports }, { first }) {
    const { steps } = first;
    const known = reading.advisories;
    const advisories = withMeasuredNetwork({
        advisories: known,
        steps,
        scope,
    });
    for (const { name, message } of advisories) {
        const isNew = !known.some((each) => each.name === name);
        if (isNew)
            ports.reporter.info(`advisory ${name}: ${message}`);
    }
    return advisories === known ? reading : { ...reading, advisories };
}
//# sourceMappingURL=prove.js.map
;// CONCATENATED MODULE: ./build/domain/source/source.js
/** Combines a source with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/app/build/stopwatch.js
/** Measures the phases of a run in wall seconds. */
class Stopwatch {
    #seconds = new Map();
    /** Measures a phase, even when it fails. */
    timed = async (phase, work) => {
        const started = performance.now();
        // Keeps the phases in the order in which they begin.
        this.#add(phase, 0);
        try {
            return await work();
        }
        finally {
            this.#add(phase, (performance.now() - started) / 1000);
        }
    };
    get timings() {
        return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
    }
    #add(phase, seconds) {
        this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
    }
}
//# sourceMappingURL=stopwatch.js.map
;// CONCATENATED MODULE: ./build/app/build/report-draft.js



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
/**
 * Collects what the stages of a run have returned so far, so that a report can be made at any
 * moment, also when the run fails. Stages do not see it: only the main job fills it.
 */
class ReportDraft {
    stopwatch = new Stopwatch();
    reading;
    forbid = [];
    toolchain;
    #proofs = new Map();
    pushed = [];
    /** Keeps a proof; it replaces the earlier one of its platform, which said less. */
    keep(proof) {
        this.#proofs.set(proof.platform, proof);
    }
    get proofs() {
        return [...this.#proofs.values()];
    }
    report(failure) {
        const { reading, toolchain } = this;
        const advisories = reading?.advisories ?? [];
        return {
            source: reading === undefined ? unknownSource : taggedSource(reading),
            advisories,
            forbidden: forbiddenAmong(advisories, this.forbid).map(({ name }) => name),
            proofs: this.proofs,
            ...(toolchain === undefined ? {} : { toolchain }),
            pushed: this.pushed,
            timings: this.stopwatch.timings,
            ...(failure === undefined
                ? {}
                : { failure: { code: failure.code, message: failure.message, fix: failure.fix } }),
        };
    }
}
//# sourceMappingURL=report-draft.js.map
// EXTERNAL MODULE: ./build/app/images/layer-origins.js
var layer_origins = __webpack_require__(6544);
;// CONCATENATED MODULE: ./build/app/images/check-layout.js

/**
 * Checks an exported layout against what was compared (design §7): config, annotations, number of
 * layers, each layer's diffID, and that the base's layers are in their places and are the published
 * ones. Reads no layer.
 * @throws Failure `tool` when the layout holds anything else
 */
function checkLayout(image, compared) {
    const { manifest, config } = image;
    const { base, diffIds } = compared;
    const wrong = wrongConfig(manifest.config.digest, compared.imageId) ??
        wrongAnnotations(manifest.annotations, compared.annotations) ??
        wrongCount(manifest.layers, diffIds) ??
        wrongDiffId(config.diffIds, diffIds) ??
        wrongBaseLayer(manifest.layers, base?.published ?? []);
    if (wrong !== undefined)
        throw otherImage(wrong);
    const read = new Set();
    const toRead = diffIds.flatMap((_, index) => base?.published[index] === undefined ? [index] : []);
    const watched = { ...image, layer: (index) => noting(image.layer(index), index, read) };
    return {
        image: watched,
        toRead,
        prove: async (signal) => {
            for (const index of toRead)
                if (!read.has(index))
                    await readToEnd(watched, index, signal);
        },
    };
}
/**
 * Yields a layer's bytes, and records that they ended without an error. @throws Failure `tool` when
 * they are the wrong bytes
 */
async function* noting(bytes, index, read) {
    try {
        yield* bytes;
    }
    catch (error) {
        if (!(error instanceof text_failure/* Failure */.HR) || error.code !== "tool")
            throw error;
        throw otherImage(`layer ${index} is not sound: ${error.message.replace(/\.$/, "")}`, error);
    }
    read.add(index);
}
async function readToEnd(image, index, signal) {
    for await (const _ of image.layer(index))
        signal?.throwIfAborted();
}
function wrongConfig(found, compared) {
    return found === compared
        ? undefined
        : `its config is ${found}, that of the build is ${compared}`;
}
function wrongAnnotations(found = {}, compared = {}) {
    const names = new Set([...Object.keys(found), ...Object.keys(compared)]);
    const wrong = [...names].sort().find((name) => found[name] !== compared[name]);
    return wrong === undefined ? undefined : `its annotation ${JSON.stringify(wrong)} is another one`;
}
function wrongCount(layers, diffIds) {
    if (layers.length === diffIds.length)
        return undefined;
    return `it has ${layers.length} layers, that of the build has ${diffIds.length}`;
}
function wrongDiffId(found, compared) {
    const wrong = compared.findIndex((diffId, index) => diffId !== found[index]);
    if (wrong < 0 && found.length === compared.length)
        return undefined;
    return `its config lists another layer ${wrong < 0 ? compared.length : wrong}`;
}
function wrongBaseLayer(layers, published) {
    const wrong = published.findIndex((of, index) => of !== undefined && !isSame(layers[index], of));
    if (wrong < 0)
        return undefined;
    const found = layers[wrong]?.digest ?? "missing";
    return `layer ${wrong} is ${found}, the base was published with ${published[wrong]?.digest}`;
}
function isSame(found, published) {
    return (found?.digest === published.digest &&
        found.size === published.size &&
        found.mediaType === published.mediaType);
}
function otherImage(what, cause) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `The exported image is not the one that was compared: ${what}.`,
        fix: "Run again. If it stays, look for a fault of the disk, try another version of buildah, and report it.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=check-layout.js.map
;// CONCATENATED MODULE: ./build/app/leaks/first-image.js

/**
 * The first build's image on its way into the output folder. It is compressed and read while the
 * second build still runs, because both are needed whatever the second build produces: the image is
 * either the layout that may be pushed, or one of two that differ.
 */
class FirstImage {
    #options;
    #exported;
    #reading;
    #stop = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Starts the work that does not need the second build. If it fails, whoever needs the image gets
     * the failure.
     */
    start({ first }) {
        this.#begin(first, "in the background");
    }
    /**
     * Puts the image into the folder of the image that may be pushed, and checks that it is the one
     * that was built. @throws Failure `tool`
     */
    async asLayout(first) {
        if (this.#exported === undefined)
            this.#begin(first);
        await this.#exported;
    }
    /**
     * Puts the image into the first build's folder, as one of two that differ. @throws Failure `tool`
     */
    async asTwin(first) {
        await this.asLayout(first);
        // A reader that still runs must find the image where it was.
        await this.#settled();
        await this.#options.output.moveLayout();
        this.#exported = undefined;
    }
    /**
     * Returns the result of reading the image, which happens once, wherever the image is. @throws
     * what reading it threw
     */
    async read(first) {
        if (this.#reading === undefined)
            await this.asLayout(first);
        if (this.#reading === undefined)
            throw new Error("an image that is exported is read");
        return await this.#reading;
    }
    /** Stops all work on the image and removes it from the folder. */
    async drop() {
        if (this.#exported === undefined)
            return;
        this.#stop.abort(new Error("the image is of no use any more"));
        await this.#settled();
        this.#exported = undefined;
        await this.#options.output.removeLayout();
    }
    #begin(first, how) {
        const { read } = this.#options;
        const { signal } = this.#stop;
        const exported = this.#export(first, how);
        if (this.#reading === undefined) {
            this.#reading = exported.then((checked) => {
                signal.throwIfAborted();
                return read(first, checked, signal);
            });
            this.#exported = exported;
        }
        else {
            // The image was already read at another path; this copy's bytes are verified by themselves.
            this.#exported = exported.then(async (checked) => {
                await checked.prove(signal);
                return checked;
            });
        }
        // Whoever needs the work awaits it; until then a rejection must not count as unhandled.
        for (const work of [this.#exported, this.#reading])
            work.catch(() => undefined);
    }
    async #export(first, how) {
        const { builder, output, openImage, timed } = this.#options;
        return await timed("export", async () => {
            await builder.exportImage(first, output.layout, how);
            return checkLayout(await openImage(output.layout), first);
        });
    }
    async #settled() {
        await Promise.allSettled([this.#exported, this.#reading]);
    }
}
//# sourceMappingURL=first-image.js.map
;// CONCATENATED MODULE: ./build/app/build/search.js



/** Makes the first build's image, which is exported and searched while the second build runs. */
function firstImageOf(run) {
    const { builder, ports, timed } = run;
    return new FirstImage({
        ...{ builder, timed },
        output: ports.output,
        openImage: ports.openImage,
        read: async (first, checked, signal) => {
            const { startSearch } = await __webpack_require__.e(/* import() */ 309).then(__webpack_require__.bind(__webpack_require__, 6309));
            return await startSearch({ ...run, signal }, { first, checked });
        },
    });
}
/**
 * Prepares the search of the image that both builds gave: the layers' origins, and the search
 * itself, which is told the differences that are attributed to an instruction already.
 */
function searchOf(built) {
    const { twins, prepared, scope } = built;
    const { containerfile } = prepared;
    const origins = (0,layer_origins/* layerOrigins */.nf)({ built: twins.first, containerfile, chain: (0,containerfile_chain/* stageChain */.a)(scope) });
    const search = async (attributed) => {
        const read = await built.firstImage.read(twins.first);
        const { concludeSearch } = await __webpack_require__.e(/* import() */ 309).then(__webpack_require__.bind(__webpack_require__, 6309));
        const { buildOnAnotherDay } = await Promise.all(/* import() */[__webpack_require__.e(341), __webpack_require__.e(755)]).then(__webpack_require__.bind(__webpack_require__, 6755));
        const { signal } = new AbortController();
        const anotherDay = () => buildOnAnotherDay(built);
        return await concludeSearch({ ...built, origins, attributed, signal, anotherDay }, read);
    };
    return { origins, search };
}
//# sourceMappingURL=search.js.map
// EXTERNAL MODULE: ./build/domain/source/carried.js
var carried = __webpack_require__(1161);
;// CONCATENATED MODULE: ./build/app/publish/push-permission.js


/**
 * Decides whether what is checked out may be pushed. Nothing that came with a fork's pull request
 * is pushed. Where a run may have checked out anything, the commit has to be one of the
 * repository's own: an unknown never passes.
 * @throws Failure `forbidden` when it cannot be decided
 */
async function pushPermission(options) {
    const { carried, reading } = options;
    if (carried.kind === "withheld")
        return carried.why;
    const { revision } = reading.source;
    const pulls = await pullsOf(carried, options);
    for (const { number, isHere, answer } of pulls) {
        if (!answer.known || answer.value.isOwn)
            continue;
        if (isHere || answer.value.commits.includes(revision)) {
            return `What is checked out is pull request ${number}, which comes from a fork`;
        }
    }
    if (pulls.some(({ answer }) => answer.known && isOwnCommit(answer.value, revision))) {
        return undefined;
    }
    const suspect = pulls.find(({ answer }) => !answer.known || !answer.value.isOwn);
    if (suspect === undefined && !carried.needsProof)
        return undefined;
    const missing = missingProof(carried, options, suspect);
    if (missing === undefined)
        return undefined;
    throw new text_failure/* Failure */.HR({
        code: "forbidden",
        message: `Nobody can tell whether what would be pushed came from a fork's pull request: ${missing}.`,
        fix: "Check out a branch or tag of this repository (with `fetch-depth: 0`, and a `github-token` that may read pull requests), or do not push on this event: `push: false`.",
    });
}
/**
 * Returns the request, without its push where that is withheld; the image is built and compared
 * anyway.
 */
async function permitted(request, reading, { pushPermission: ask, reporter }) {
    const why = request.push ? await ask(reading) : undefined;
    if (why === undefined)
        return request;
    reporter.annotate((0,carried.notPushed)(why));
    return { ...request, push: false };
}
/** How many pull requests are looked up at most: more than a run would be about. */
const mostPulls = 10;
async function pullsOf({ pulls, ownPulls }, { reading, pull }) {
    const refs = reading.place?.pullRefs;
    const here = new Set(refs?.known === true ? refs.value : []);
    const numbers = [...new Set([...here, ...pulls])].filter((number) => !ownPulls.includes(number));
    return await Promise.all(numbers.slice(0, mostPulls).map(async (number) => {
        return { number, isHere: here.has(number), answer: await pull(number) };
    }));
}
function isOwnCommit({ isOwn, commits }, revision) {
    return isOwn && commits.includes(revision);
}
/**
 * Says what is not known, as the end of a sentence; undefined when the commit is certainly the
 * repository's own.
 */
function missingProof({ event, trusted }, { reading, repository }, suspect) {
    const { revision } = reading.source;
    const asked = suspect === undefined || suspect.answer.known
        ? ""
        : `; about pull request ${suspect.number}, ${suspect.answer.why}`;
    if (revision === "")
        return `on \`${event}\`, no commit is known that is built${asked}`;
    const isOwn = trusted.includes(revision) || isOnBase(reading, repository);
    if (!isOwn || suspect?.isHere === true) {
        return `on \`${event}\`, nothing shows that ${revision} is on a branch or tag of ${repository ?? "the repository"}${asked}`;
    }
    // Files of a pull request may be beside a commit that is the repository's own.
    const isDirty = reading.advisories.some(({ name, leavesOpen = [] }) => name === "dirty" || leavesOpen.includes("dirty"));
    if (suspect === undefined || !isDirty)
        return undefined;
    return `the event is about pull request ${suspect.number}, and the checkout has files that no commit has${asked}`;
}
function isOnBase({ place }, repository) {
    if (place === undefined || repository === undefined)
        return false;
    const isBase = place.remote?.toLowerCase() === repository.toLowerCase();
    const { onRemote } = place;
    return isBase && onRemote.known && onRemote.value.present && onRemote.value.isWeak !== true;
}
//# sourceMappingURL=push-permission.js.map
;// CONCATENATED MODULE: ./build/app/build/start-run.js










/**
 * Reads the build's files and the source, applies the policy, and opens the builder: everything
 * that can refuse a run before a base is fetched.
 * @throws Failure `usage`, `forbidden`, `not-varied`, `tool`
 */
async function startRun(given, ports, draft) {
    const { reporter } = ports;
    const { timed } = draft.stopwatch;
    draft.forbid = given.forbid;
    const prepared = await prepare(given, ports);
    const machine = { platform: ports.machinePlatform };
    const asked = scopeOf({ request: given, prepared, builder: machine });
    checkHermetic(given, asked);
    refuseOwnLabels(asked);
    const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
    // These run side by side: git reads the source while buildah reports its version.
    // Neither changes anything.
    const [read, opened] = await Promise.allSettled([
        timed("source", () => readSource({ request: given, prepared, ...ports })),
        timed("set-up", ports.openBuilder),
    ]);
    const reading = (0,settled/* valueOf */.R)(read);
    draft.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    gate(given, reading);
    const request = await permitted(given, reading, ports);
    const references = referencesFor(request, reading.source);
    const builder = (0,settled/* valueOf */.R)(opened);
    refuseOpenSteps(request, builder);
    draft.toolchain = builder.toolchain;
    const here = variationsHere(request, builder);
    refuseNotVaried(request, here);
    const scope = scopeOf({ request, prepared, builder });
    const stepOf = (0,step_network/* stepsIn */.F)(scope);
    return {
        request,
        references,
        ports,
        timed,
        prepared,
        reading,
        builder,
        exceptions,
        scope,
        stepOf,
        here,
    };
}
//# sourceMappingURL=start-run.js.map
;// CONCATENATED MODULE: ./build/app/build/build-image.js













/**
 * The main job (design §2). An expected failure is returned in the outcome, with everything that
 * was known by then.
 */
async function buildImage(request, ports) {
    const draft = new ReportDraft();
    const failure = await work(request, ports, draft).then(() => undefined, (error) => {
        if (error instanceof text_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
    // No image with a secret in it stays on disk.
    if (failure?.code === "secret-in-image")
        await ports.output.discard();
    const report = redactValues(draft.report(failure), ports.redact);
    const isWritten = await leaveReport(ports.output, report);
    const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
    const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
    return {
        report,
        ...(layout === undefined || !isWritten ? {} : { layout }),
        tags: draft.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(told === undefined ? {} : { failure: told }),
    };
}
/** Source, policy, bases, one plan, two builds, comparison, one layout, push. @throws Failure */
async function work(given, ports, draft) {
    const run = await startRun(given, ports, draft);
    const { request, references, builder } = run;
    const { plan, bases } = await makePlan(run);
    const proof = (0,findings_proof/* unproven */.gm)(request.platform ?? builder.platform, bases);
    draft.keep(proof);
    const firstImage = firstImageOf(run);
    try {
        const proven = await prove({
            ...run,
            plan,
            proof,
            onFirst: (twins) => firstImage.start(twins),
        });
        draft.keep(proven.proof);
        if (proven.kind === "broke")
            throw proven.failure;
        draft.reading = withMeasured(run, proven.twins);
        gate(request, draft.reading);
        const built = { ...run, ...proven, reading: draft.reading, plan, firstImage };
        const judged = await judge({ ...built, ...searchOf(built) });
        draft.keep(judged.proof);
        if (judged.failure !== undefined)
            throw judged.failure;
        refuseNotVaried(request, judged.proof.variations);
        if (!request.push)
            return;
        const { timed } = run;
        const onPushed = (pushed) => draft.pushed.push(pushed);
        await timed("push", () => publish({ ...ports, proof: judged.proof, references, onPushed }));
    }
    finally {
        const isKept = draft.proofs.some(({ layout }) => layout !== undefined);
        if (!isKept)
            await firstImage.drop();
    }
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/app/build/redacting-reporter.js
/** Returns a reporter that redacts every text before it passes it on. */
function redactingReporter(reporter, redact) {
    return {
        info: (text) => reporter.info(redact(text)),
        warn: (text) => reporter.warn(redact(text)),
        progress: (text) => reporter.progress(redact(text)),
        openLog: (title) => {
            const log = reporter.openLog(redact(title));
            return { line: (text) => log.line(redact(text)), close: () => log.close() };
        },
        annotate: (annotation) => reporter.annotate({
            ...annotation,
            title: redact(annotation.title),
            message: redact(annotation.message),
        }),
    };
}
//# sourceMappingURL=redacting-reporter.js.map
// EXTERNAL MODULE: ./build/domain/build/blank.js
var blank = __webpack_require__(456);
// EXTERNAL MODULE: ./build/domain/build/redact.js
var build_redact = __webpack_require__(6565);
;// CONCATENATED MODULE: ./build/domain/oci/platform.js
/** Maps Node's architecture names (process.arch) to OCI's (Go's GOARCH). */
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
/**
 * Returns the platform that this machine builds for by default, e.g. `linux/amd64` (image-spec
 * v1.1.0, config.md).
 */
function platform_platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/download.js





const attempts = 3;
const mostRedirects = 10;
const download_seconds = 300;
/**
 * Downloads a file with the client of GitHub's toolkit, which supports proxies and retries after
 * passing troubles.
 * @returns the sha256 of the file, in hex
 * @throws Failure `tool`
 */
async function download(options) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
    const client = new HttpClient("twofold", [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: attempts,
        socketTimeout: download_seconds * 1000,
    });
    try {
        let url = new URL(options.url);
        for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
            const { message } = await client.get(url.href);
            const { statusCode = 0, headers } = message;
            if (statusCode === 200)
                return await save(message, options);
            message.destroy();
            const { location } = headers;
            if (statusCode < 300 || statusCode >= 400 || location === undefined) {
                throw failed(options, `the server answers ${statusCode}`);
            }
            url = redirected(options, url, location);
        }
        throw failed(options, `the server redirects more than ${mostRedirects} times`);
    }
    catch (error) {
        options.signal.throwIfAborted();
        if (error instanceof text_failure/* Failure */.HR)
            throw error;
        throw failed(options, (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(download_reasonOf(error)), 200));
    }
    finally {
        client.dispose();
    }
}
/**
 * Resolves a redirect, because the client itself does not support relative locations (RFC 9110,
 * 10.2.2).
 */
function redirected(options, from, location) {
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (to === undefined || !/^https?:$/.test(to.protocol)) {
        throw failed(options, "the server redirects to no URL");
    }
    if (from.protocol === "https:" && to.protocol === "http:") {
        throw failed(options, `the server redirects to plain http at ${to.host}`);
    }
    return to;
}
async function save(body, options) {
    const { mostBytes, signal, file } = options;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const measured = async function* (source) {
        let size = 0;
        for await (const chunk of source) {
            size += chunk.length;
            if (size > mostBytes)
                throw failed(options, `it has more than ${mostBytes} bytes`);
            hash.update(chunk);
            yield chunk;
        }
    };
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(download_seconds * 1000)]);
    await (0,external_node_stream_promises_.pipeline)(body, measured, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }), { signal: deadline });
    return hash.digest("hex");
}
function download_reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error instanceof AggregateError)
        return error.errors.map(download_reasonOf).join("; ");
    return error.message;
}
function failed(options, why) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `${options.name} could not be downloaded: ${why}.`,
        fix: "Check the URL in input `buildah` and that it can be reached from here (proxies: HTTPS_PROXY).",
    });
}
//# sourceMappingURL=download.js.map
;// CONCATENATED MODULE: ./build/adapters/packages/apt.js

/**
 * Returns the commands that install packages, without those that Debian merely recommends; for no
 * packages, the one that updates the package lists.
 */
async function installCommands(request) {
    const { packages } = request;
    const path = request.env["PATH"] ?? "";
    const sudo = !request.root && (await findProgram("sudo", path)) !== undefined;
    const update = ["apt-get", "update"];
    const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
    const commands = packages.length === 0 ? [update] : [update, install];
    return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}
//# sourceMappingURL=apt.js.map
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




/**
 * The programs that a build calls. runc rather than crun, because it also starts containers on
 * hybrid cgroups.
 */
const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu. It does not
 * ask, because there is no one to ask in a job. Elsewhere it does nothing, and a missing program is
 * reported when it is called.
 * @throws Failure `tool` when the installation fails
 */
async function installBuildTools(options) {
    const { env, say } = options;
    const path = env["PATH"] ?? "";
    const packages = await missingPackages(requirements, path);
    if (packages.length === 0 || (await findProgram("apt-get", path)) === undefined)
        return;
    const commands = await installCommands({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    await runApt(options, { commands, what: `${packages.join(", ")} could not be installed` });
}
/** Updates the package lists, where there are any. @throws Failure `tool` when that fails */
async function refreshPackageLists(options) {
    const { env, say } = options;
    if ((await findProgram("apt-get", env["PATH"] ?? "")) === undefined)
        return;
    const commands = await installCommands({ packages: [], root: process.geteuid?.() === 0, env });
    say("Bringing the package lists up to date");
    await runApt(options, { commands, what: "The package lists could not be brought up to date" });
}
async function runApt({ env, signal }, work) {
    for (const [program, ...args] of work.commands) {
        const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
        const finished = await (0,runner/* run */.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
        if ((0,runner/* succeeded */.gq)(finished))
            continue;
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `${work.what} (${(0,runner/* describeEnd */.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
            fix: "Install them in a step before this one, or use a runner that has them.",
        });
    }
}
//# sourceMappingURL=build-tools.js.map
// EXTERNAL MODULE: ./build/domain/build/buildah-source.js
var buildah_source = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/adapters/packages/package-versions.js





const askSeconds = 60;
const downloadSeconds = 300;
/**
 * Lists the versions of a package that apt could fetch here, apt's first choice first; empty where
 * there is no apt.
 */
async function offeredVersions(options, name) {
    const { env, signal } = options;
    const args = ["madison", name];
    const finished = await (0,runner/* run */.eF)({
        program: "apt-cache",
        args,
        env,
        signal,
        timeoutSeconds: askSeconds,
    });
    return (0,runner/* succeeded */.gq)(finished) ? readMadison(finished.stdout.toString("utf8"), name) : [];
}
/**
 * Parses ` buildah | 1.28.2+ds1-3 | http://… bookworm/main amd64 Packages`; lines about sources are
 * skipped.
 */
function readMadison(text, name) {
    const found = text.split("\n").flatMap((line) => {
        const [packageName, version, origin] = line.split("|").map((part) => part.trim());
        const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
        return isPackage && version !== undefined && isVersion(version) ? [version] : [];
    });
    return [...new Set(found)];
}
/** Whether a text has only the characters of a version: deb-version(7). */
function isVersion(text) {
    return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}
/**
 * Returns the installed version of a package; undefined when it is not installed, or where there is
 * no dpkg.
 */
async function installedVersion(options, name) {
    const { env, signal } = options;
    const args = ["--show", "--showformat=${db:Status-Status} ${Version}", name];
    const finished = await (0,runner/* run */.eF)({
        program: "dpkg-query",
        args,
        env,
        signal,
        timeoutSeconds: askSeconds,
    });
    if (!(0,runner/* succeeded */.gq)(finished))
        return undefined;
    return /^installed (\S+)$/.exec(finished.stdout.toString("utf8").trim())?.[1];
}
/**
 * Downloads a package, which apt checks against its signed lists, without installing it.
 * @returns the package's file
 * @throws Failure `tool`
 */
async function downloadPackage(options) {
    const { env, signal, name, version, folder } = options;
    const finished = await (0,runner/* run */.eF)({
        program: "apt-get",
        args: ["download", "--quiet", `${name}=${version}`],
        cwd: folder,
        env,
        signal,
        timeoutSeconds: downloadSeconds,
    });
    const file = (await (0,promises_.readdir)(folder)).find((entry) => entry.endsWith(".deb"));
    if ((0,runner/* succeeded */.gq)(finished) && file !== undefined)
        return (0,external_node_path_.join)(folder, file);
    const said = (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? ""), 300);
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `The package ${name} ${version} could not be downloaded (${(0,runner/* describeEnd */.lA)(finished)}): ${said}`,
        fix: "Run `sudo apt-get update` before: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
    });
}
//# sourceMappingURL=package-versions.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/tool-cache.js





const tool = "buildah";
const partialMark = ".twofold-partial-";
const dayMilliseconds = 24 * 60 * 60 * 1000;
/**
 * Opens the runner's tool cache, laid out as in `@actions/tool-cache` (`<tool>/<version>/<arch>`
 * and a `<arch>.complete` beside it), so that each finds what the other kept; a test verifies that.
 * The package itself copies file by file without owners, modes and hard links, and fills the final
 * folder in place. Neither works for a whole file system that two jobs may need at the same time.
 */
function openToolCache(env) {
    const folder = (0,external_node_path_.join)(toolCacheFolder(env), tool);
    const arch = process.arch;
    const isWhole = (version) => exists((0,external_node_path_.join)(folder, version, `${arch}.complete`));
    const find = async (version) => {
        const place = (0,external_node_path_.join)(folder, version, arch);
        return (await isWhole(version)) && (await exists(place)) ? await (0,promises_.realpath)(place) : undefined;
    };
    return {
        find,
        versions: async () => {
            const names = await (0,promises_.readdir)(folder).catch(() => []);
            const found = [];
            for (const name of names)
                if ((await find(name)) !== undefined)
                    found.push(name);
            return found.sort();
        },
        keep: async (version, fill) => {
            const parent = (0,external_node_path_.join)(folder, version);
            const partial = await newFolder(parent);
            const place = (0,external_node_path_.join)(parent, arch);
            try {
                await fill(partial);
                // A temporary folder is readable only for its maker, but others may use what is kept.
                await (0,promises_.chmod)(partial, 0o755);
                // A folder without its mark is left from a broken attempt.
                if (!(await isWhole(version)))
                    await (0,promises_.rm)(place, { recursive: true, force: true });
                await (0,promises_.rename)(partial, place).catch(async (error) => {
                    // Another job was faster and kept the same bytes.
                    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")
                        throw error;
                });
                await (0,promises_.writeFile)(`${place}.complete`, "");
            }
            finally {
                await removeIfPossible(partial);
            }
            return await (0,promises_.realpath)(place);
        },
    };
}
/**
 * Returns RUNNER_TOOL_CACHE on a runner, elsewhere a folder of the user's caches (XDG Base
 * Directory Specification).
 */
function toolCacheFolder(env) {
    const { RUNNER_TOOL_CACHE: runners = "", XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
    if ((0,external_node_path_.isAbsolute)(runners))
        return runners;
    const own = (0,external_node_path_.isAbsolute)(caches) ? caches : (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(own, "twofold", "tools");
}
/**
 * Makes a new folder beside the final one, so that moving it there is a single step. Removes what
 * killed runs left.
 */
async function newFolder(parent) {
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        for (const name of await (0,promises_.readdir)(parent)) {
            if (!name.startsWith(partialMark))
                continue;
            const left = (0,external_node_path_.join)(parent, name);
            const age = Date.now() - (await (0,promises_.stat)(left)).mtimeMs;
            if (age > dayMilliseconds)
                await removeIfPossible(left);
        }
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, partialMark));
    }
    catch (cause) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `Nothing can be kept in the tool cache at ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            fix: "Point RUNNER_TOOL_CACHE at a folder that you may write to.",
            cause,
        });
    }
}
/** An unpacked image has folders of other owners, which a user may not be able to remove. */
async function removeIfPossible(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}
async function exists(path) {
    return await (0,promises_.access)(path, external_node_fs_.constants.F_OK).then(() => true, () => false);
}
/** Paths of the program in the unpacked files, which depend on how it was packed. */
const programPlaces = ["buildah", "bin/buildah", "usr/bin/buildah", "usr/local/bin/buildah"];
/**
 * Finds buildah in a folder. @returns its path relative to the folder; undefined when it is in none
 * of the usual places
 */
async function findBuildahIn(folder) {
    for (const place of programPlaces) {
        const isProgram = await (0,promises_.access)((0,external_node_path_.join)(folder, place), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isProgram)
            return place;
    }
    return undefined;
}
//# sourceMappingURL=tool-cache.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/unpack.js





const unpack_seconds = 300;
const programName = "buildah";
/** First bytes: ELF, RFC 1952, and deb(5) over ar(5). */
const kinds = [
    { kind: "program", magic: Buffer.from("\x7fELF", "latin1") },
    { kind: "tar.gz", magic: Buffer.from([0x1f, 0x8b]) },
    { kind: "deb", magic: Buffer.from("!<arch>\ndebian-binary") },
];
/**
 * Puts the buildah of a downloaded file into a folder. The file's first bytes tell its kind, not
 * its name.
 * @throws Failure `tool` when it holds no buildah, or more than one
 */
async function unpackBuildah(tools, options) {
    const start = await firstBytes(options.file);
    const kind = kinds.find(({ magic }) => start.subarray(0, magic.length).equals(magic))?.kind;
    switch (kind) {
        case "program":
            await (0,promises_.copyFile)(options.file, (0,external_node_path_.join)(options.folder, programName));
            return await (0,promises_.chmod)((0,external_node_path_.join)(options.folder, programName), 0o755);
        case "tar.gz":
            return await unpackTar(tools, options);
        case "deb":
            return await unpackPackage(tools, options);
        case undefined:
            throw unusable(options, "is neither a Linux program nor a .tar.gz nor a .deb");
    }
}
async function firstBytes(file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/**
 * Unpacks the files of a Debian package. Its scripts are not run, and the machine's own packages
 * stay as they are.
 */
async function unpackPackage(tools, options) {
    const args = ["--extract", options.file, options.folder];
    const finished = await start(tools, "dpkg-deb", args);
    if (!(0,runner/* succeeded */.gq)(finished))
        throw unusable(options, `cannot be unpacked (${reason(finished)})`);
}
/**
 * Extracts from an archive the only member that is a plain file called `buildah`, and nothing else.
 */
async function unpackTar(tools, options) {
    const listing = ["--list", "--verbose", "--quoting-style=escape", "--force-local"];
    const listed = await start(tools, "tar", [...listing, "--gzip", `--file=${options.file}`]);
    if (!(0,runner/* succeeded */.gq)(listed))
        throw unusable(options, `cannot be read as .tar.gz (${reason(listed)})`);
    const members = programMembers(listed.stdout.toString("utf8"));
    const [member] = members;
    if (member === undefined)
        throw unusable(options, `has no file called ${programName} in it`);
    if (members.length > 1) {
        throw unusable(options, `has several files called ${programName}: ${members.join(", ")}`);
    }
    const inside = (0,external_node_path_.join)(options.folder, "archive");
    await (0,promises_.mkdir)(inside);
    const finished = await start(tools, "tar", [
        "--extract",
        "--gzip",
        "--no-same-owner",
        "--force-local",
        `--file=${options.file}`,
        `--directory=${inside}`,
        "--",
        member,
    ]);
    if (!(0,runner/* succeeded */.gq)(finished))
        throw unusable(options, `cannot be unpacked (${reason(finished)})`);
    const unpacked = (0,external_node_path_.join)(inside, member);
    const stat = await (0,promises_.lstat)(unpacked).catch(() => undefined);
    const isInside = (await (0,promises_.realpath)(unpacked).catch(() => "")).startsWith(`${await (0,promises_.realpath)(inside)}/`);
    if (stat?.isFile() !== true || !isInside) {
        throw unusable(options, `has ${(0,printable/* shortened */.vI)(member, 100)} at no plain place`);
    }
    await (0,promises_.copyFile)(unpacked, (0,external_node_path_.join)(options.folder, programName));
    await (0,promises_.chmod)((0,external_node_path_.join)(options.folder, programName), 0o755);
}
/**
 * Returns the names of plain files called buildah in the output of `tar --list --verbose`
 * (`-rwxr-xr-x 0/0 123 2024-01-01 00:00 name`). Names with other than plain characters, or that
 * leave the archive's root, are skipped.
 */
function programMembers(listing) {
    return listing.split("\n").flatMap((line) => {
        const name = /^-\S+ +\S+ +\d+ +\S+ +\S+ ([A-Za-z0-9._/+~-]+)$/.exec(line)?.[1];
        if (name === undefined || name.startsWith("/"))
            return [];
        const parts = name.split("/");
        return parts.at(-1) === programName && !parts.includes("..") ? [name] : [];
    });
}
async function start(tools, program, args) {
    const { env, signal } = tools;
    // The listing is parsed, so it must not be translated.
    return await (0,runner/* run */.eF)({
        program,
        args,
        env: { ...env, LC_ALL: "C" },
        signal,
        timeoutSeconds: unpack_seconds,
    });
}
function reason(finished) {
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? (0,runner/* describeEnd */.lA)(finished)), 200);
}
function unusable(options, what) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `${options.name} ${what}.`,
        fix: "Name the program itself, a .tar.gz with one file `buildah` in it, or a .deb in input `buildah`.",
    });
}
//# sourceMappingURL=unpack.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/buildah-version.js








const packageName = "buildah";
/** The path of the program in Debian's package. */
const packagedProgram = "/usr/bin/buildah";
/**
 * Provides a version of buildah: from the tool cache, else the machine's own if it has that
 * version, else the distribution's package, unpacked into the tool cache so that nothing on the
 * machine is replaced.
 * @throws Failure `tool` with the versions that are available here
 */
async function provideVersion(options) {
    const { version } = options;
    return ((await fromCache(options, version)) ??
        (await fromMachine(options)) ??
        (await fromPackage(options)) ??
        (await nowhere(options)));
}
async function fromCache(options, version) {
    const folder = await options.cache.find(version);
    const place = folder === undefined ? undefined : await findBuildahIn(folder);
    if (folder === undefined || place === undefined)
        return undefined;
    const program = `${folder}/${place}`;
    const told = await askVersion(options, program);
    if (told.version !== (0,buildah_source/* upstreamVersion */.mm)(version))
        return undefined;
    return { program, origin: { kind: "tool-cache", reference: version } };
}
/**
 * Checks the buildah on PATH. dpkg tells a package's whole version, but only of the program that it
 * installed.
 */
async function fromMachine(options) {
    const program = await onPath(options);
    if (program === undefined)
        return undefined;
    const { version } = options;
    const isIt = (await askVersion(options, program)).version === version ||
        (program === packagedProgram && (await installedVersion(options, packageName)) === version);
    return isIt ? { program, origin: { kind: "path", reference: program } } : undefined;
}
async function fromPackage(options) {
    const wanted = async () => {
        const offered = await offeredVersions(options, packageName);
        return (offered.find((version) => version === options.version) ??
            offered.find((version) => (0,buildah_source/* upstreamVersion */.mm)(version) === options.version));
    };
    let version = await wanted();
    if (version === undefined && options.refreshLists !== undefined) {
        await options.refreshLists();
        version = await wanted();
    }
    if (version === undefined)
        return undefined;
    return (await fromCache(options, version)) ?? (await keepPackage(options, version));
}
async function keepPackage(options, version) {
    const name = `The package ${packageName} ${version}`;
    options.say(`Fetching the package ${packageName} ${version}, beside what is installed`);
    const file = await downloadPackage({ ...options, name: packageName, version });
    const kept = await options.cache.keep(version, async (folder) => {
        await unpackPackage(options, { file, name, folder });
        await checkWorks(options, { folder, name });
    });
    const place = await findBuildahIn(kept);
    const reference = `${packageName} ${version}`;
    return { program: `${kept}/${place ?? ""}`, origin: { kind: "package", reference } };
}
/**
 * Checks that a folder's buildah runs. @throws Failure `tool` when it does not run on this machine
 */
async function checkWorks(tools, unpacked) {
    const { folder, name } = unpacked;
    const place = await findBuildahIn(folder);
    const told = place === undefined
        ? { why: "there is no program `buildah` in it" }
        : await askVersion(tools, `${folder}/${place}`);
    if (told.version !== undefined)
        return;
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `${name} does not run on this machine: ${told.why ?? "it tells no version"}.`,
        fix: "Take a build for this machine's architecture and libraries, or an image with its digest (`docker://…@sha256:…`), which has its own libraries.",
    });
}
/** Runs `buildah --version`. @returns the version, or why there is none */
async function askVersion(tools, program) {
    const { env, signal } = tools;
    const finished = await (0,runner/* run */.eF)({ program, args: ["--version"], env, signal, timeoutSeconds: 60 });
    const said = finished.stdout.toString("utf8");
    const version = (0,runner/* succeeded */.gq)(finished) ? /^buildah version (\S+)/.exec(said)?.[1] : undefined;
    if (version !== undefined)
        return { version };
    const last = (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? ""), 300);
    return { why: [(0,runner/* describeEnd */.lA)(finished), last].filter((part) => part !== "").join(": ") };
}
async function nowhere(options) {
    const program = await onPath(options);
    const installed = program === undefined ? {} : await askVersion(options, program);
    const places = [
        `on PATH ${installed.version ?? "none"}`,
        `as a package ${buildah_version_listed(await offeredVersions(options, packageName))}`,
        `in the tool cache ${buildah_version_listed(await options.cache.versions())}`,
    ];
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `Input \`buildah\`: version ${options.version} is not to be had here. There is ${places.join(", ")}.`,
        fix: `Write one of those, after \`sudo apt-get update\` if the lists are old; or ${buildah_source/* waysToNameBuildah */.mS}.`,
    });
}
function buildah_version_listed(versions) {
    return versions.length === 0 ? "none" : versions.slice(0, 10).join(" ");
}
function onPath({ env }) {
    return findProgram(packageName, env["PATH"] ?? "");
}
//# sourceMappingURL=buildah-version.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/enter-script.js
/** Quotes a text so that sh(1) reads exactly this text. */
function enter_script_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * A file in the entered root. A program of the image that is called from inside sees it and is
 * started directly.
 */
const mark = "/.twofold-image";
/**
 * Returns a shell script that runs a program (its arguments) in an image's root, in the mount
 * namespace in which the script was started and which ends with it. The image provides the system
 * (/usr, /etc and what belongs to them, /var). From the machine come the other folders, at their
 * own paths, the names of hosts, and the state that containers share (including the addresses of
 * networks, so that two builds do not take the same one). What is written to the image's part stays
 * in memory and is lost at the end.
 */
function enterScript({ root, mountPoint, paths }) {
    return `set -eu
image=${enter_script_quoted(root)} place=${enter_script_quoted(mountPoint)} wd=$PWD
mount -t tmpfs -o mode=755 tmpfs "$place"
mkdir "$place/lower" "$place/upper" "$place/work" "$place/root"
chmod 755 "$place/upper"
mount --bind "$image" "$place/lower"
(cd "$place" && mount -t overlay -o lowerdir=lower,upperdir=upper,workdir=work overlay root)
root=$place/root

# A link in the image could lead a mount out of it.
bind() {
  path= rest=\${1#/}
  while [ -n "$rest" ]; do
    path=$path/\${rest%%/*}
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
    if [ -L "$root$path" ]; then
      if [ -n "$rest" ]; then echo "the image has a link at $path, on the way to $1" >&2; exit 1; fi
      rm "$root$path"
    fi
  done
  if [ -d "$1" ]; then [ -d "$root$1" ] || mkdir -p "$root$1"
  else mkdir -p "$root\${1%/*}"; [ -e "$root$1" ] || : >"$root$1"; fi
  mount --rbind "$1" "$root$1"
}

for top in /*; do
  case $top in /bin|/sbin|/lib|/lib32|/lib64|/libx32|/usr|/etc|/var) continue ;; esac
  if [ -d "$top" ] && [ ! -L "$top" ]; then bind "$top"; fi
done
for path in /etc/resolv.conf /etc/hosts /var/tmp /var/lib/containers /var/lib/cni; do
  if [ -e "$path" ]; then bind "$path"; fi
done
for path in ${paths.map(enter_script_quoted).join(" ")}; do
  if [ -e "$path" ] && ! [ "$path" -ef "$root$path" ]; then bind "$path"; fi
done
: >"$root${mark}"
[ -d "$root$wd" ] || wd=/
PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
exec unshare --root="$root" --wd="$wd" "$@"
`;
}
/** Returns a script that calls a program of the image, both from outside and from inside. */
function callScript({ enter, program, userNamespace }) {
    const command = [...userNamespace, "unshare", "--mount", "sh", enter, program].map(enter_script_quoted);
    return `#!/bin/sh
[ -e ${mark} ] && exec ${enter_script_quoted(program)} "$@"
exec ${command.join(" ")} "$@"
`;
}
//# sourceMappingURL=enter-script.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/buildah-image.js











const unpackSeconds = 600;
/**
 * Provides buildah from a container image. The image's files are kept in the tool cache, and each
 * call runs in them, in a mount namespace of its own that ends with the call however that ends. The
 * image's own OCI runtime is used with it. An ordinary user mounts in a user namespace, which the
 * machine's own buildah makes: it may do so where AppArmor restricts who may, and it has newuidmap.
 * @throws Failure `tool` or `registry`
 */
async function provideFromImage(options) {
    const { reference, cache } = options;
    const isRoot = process.geteuid?.() === 0;
    const helper = await findProgram("buildah", options.env["PATH"] ?? "");
    if (helper === undefined && !isRoot)
        throw noHelper(reference, "to run");
    const userNamespace = isRoot || helper === undefined ? [] : [helper, "unshare"];
    // Files that root keeps have owners that do not exist in a user's namespace, and vice versa.
    const key = `sha256-${(0,oci_digest/* hexOf */.ZD)(options.digest)}${isRoot ? "" : `-user-${process.geteuid?.() ?? ""}`}`;
    const unpack = () => {
        if (helper === undefined)
            throw noHelper(reference, "once to unpack");
        return keepImage({ ...options, helper, userNamespace }, key);
    };
    const kept = (await cache.find(key)) ?? (await unpack());
    const root = (0,external_node_path_.join)(kept, "root");
    const place = await findBuildahIn(root);
    if (place === undefined)
        throw noBuildah(reference);
    const folder = (0,external_node_path_.join)(options.folder, "image-tools");
    const mountPoint = (0,external_node_path_.join)(folder, "mounts");
    await (0,promises_.mkdir)(mountPoint, { recursive: true });
    const enter = (0,external_node_path_.join)(folder, "enter");
    const paths = [options.folder, ...options.paths];
    await (0,promises_.writeFile)(enter, enterScript({ root, mountPoint, paths }));
    const call = async (name, program) => {
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file, callScript({ enter, program: `/${program}`, userNamespace }), {
            mode: 0o755,
        });
        return file;
    };
    const program = await call("buildah", place);
    await checkEnters(options, program);
    const runtimes = [];
    for (const name of ["crun", "runc"]) {
        const runtime = await findRuntime(root, name);
        if (runtime !== undefined)
            runtimes.push(await call(name, runtime));
    }
    const besideRuntime = programFolders.map((name) => (0,external_node_path_.join)(root, name)).join(external_node_path_.delimiter);
    const origin = { kind: "image", reference: `docker://${reference}` };
    return { program, runtimes, besideRuntime, root, origin };
}
const programFolders = ["usr/local/bin", "usr/local/sbin", "usr/bin", "usr/sbin", "bin", "sbin"];
async function findRuntime(root, name) {
    for (const folder of programFolders) {
        const isThere = await (0,promises_.access)((0,external_node_path_.join)(root, folder, name), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return `${folder}/${name}`;
    }
    return undefined;
}
/**
 * Its arguments: buildah, a folder for its store, the image's folder, and the target folder for the
 * files.
 */
const unpackScript = `set -eu
buildah=$1 store=$2 image=$3 target=$4
b() { "$buildah" --root="$store/root" --runroot="$store/run" "$@"; }
container=$(b from "$(b pull --quiet "dir:$image")")
mounted=$(b mount "$container")
trap 'rm -rf "$store"' EXIT
cp -a "$mounted/." "$target" || { rm -rf "$target"; exit 1; }
b umount "$container" >/dev/null
`;
/**
 * Fetches and unpacks the image with programs that handle layers, whiteouts and hostile archives:
 * skopeo, and whatever buildah the machine has. Which version unpacks makes no difference to the
 * files.
 */
async function keepImage(options, key) {
    const { reference, env, signal, helper, userNamespace } = options;
    options.say(`Fetching buildah from the image ${reference}, to be kept in the tool cache`);
    const image = (0,external_node_path_.join)(options.folder, "buildah-image");
    const store = (0,external_node_path_.join)(options.folder, "buildah-image-store");
    await options.registry.fetch({
        from: { kind: "registry", reference },
        folder: image,
        platform: undefined,
    });
    const kept = await options.cache.keep(key, async (folder) => {
        const root = (0,external_node_path_.join)(folder, "root");
        await (0,promises_.mkdir)(root);
        // In a mount namespace of its own, so that no mount outlives it.
        const unshare = [...userNamespace, "unshare", "--mount"];
        const [program = "", ...args] = [...unshare, "sh", "-c", unpackScript, "sh"];
        const finished = await (0,runner/* run */.eF)({
            program,
            args: [...args, helper, store, image, root],
            env,
            signal,
            timeoutSeconds: unpackSeconds,
        });
        if (!(0,runner/* succeeded */.gq)(finished)) {
            const last = (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.slice(-2).join(" ")), 400);
            throw new text_failure/* Failure */.HR({
                code: "tool",
                message: `The image ${reference} could not be unpacked (${(0,runner/* describeEnd */.lA)(finished)}): ${last}`,
                fix: "See that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that you may mount here (in a container: `--privileged`).",
            });
        }
        if ((await findBuildahIn(root)) === undefined)
            throw noBuildah(reference);
    });
    await (0,promises_.rm)(image, { recursive: true });
    return kept;
}
async function checkEnters(options, program) {
    const told = await askVersion(options, program);
    if (told.version !== undefined)
        return;
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `buildah of the image ${options.reference} does not run here: ${told.why ?? "it tells no version"}.`,
        fix: "The image must be for this machine's architecture and have /bin/sh, and you must be allowed to mount (in a container: `--privileged`) or, as an ordinary user, to make user namespaces: docs/other-machines.md.",
    });
}
function noBuildah(reference) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `Input \`buildah\`: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
        fix: "Name one that has, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
    });
}
function noHelper(reference, what) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `Some buildah is needed ${what} the image ${reference}, and none is on PATH.`,
        fix: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
    });
}
//# sourceMappingURL=buildah-image.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/provide.js








/** buildah with debug information has about 100 MB. */
const provide_mostBytes = 256 * 1024 * 1024;
/** Provides the buildah that input `buildah` names. @throws Failure */
async function provideBuildah(options) {
    const { source = { kind: "path", path: "buildah" } } = options;
    switch (source.kind) {
        case "path":
            return { program: source.path, origin: { kind: "path", reference: source.path } };
        case "version": {
            const folder = await provide_newFolder(options);
            return await provideVersion({ ...options, folder, version: source.version });
        }
        case "download":
            return await provideDownload(options, source);
        case "image":
            return await provideFromImage({ ...options, ...source });
    }
}
async function provideDownload(options, source) {
    const key = `sha256-${source.sha256}`;
    const kept = (await options.cache.find(key)) ?? (await keepDownload(options, source));
    const place = await findBuildahIn(kept);
    if (place === undefined) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `${kept} in the tool cache has no buildah in it that can be executed.`,
            fix: "Remove that folder, so that it is fetched again.",
        });
    }
    const reference = (0,buildah_source/* downloadName */.kQ)(source);
    return { program: (0,external_node_path_.join)(kept, place), origin: { kind: "download", reference } };
}
async function keepDownload(options, source) {
    const { url, sha256 } = source;
    const name = (0,buildah_source/* downloadName */.kQ)(source).replace(/#.*$/s, "");
    const file = (0,external_node_path_.join)(await provide_newFolder(options), "download");
    options.say(`Fetching buildah from ${name}, to be kept in the tool cache`);
    const found = await options.download({ url, name, file, mostBytes: provide_mostBytes, signal: options.signal });
    if (found !== sha256) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `${name} has the checksum sha256=${found}, and input \`buildah\` says sha256=${sha256}. It was not used.`,
            fix: "Find out why before you write the other one: the file was replaced, or the URL leads to a page about it.",
        });
    }
    return await options.cache.keep(`sha256-${sha256}`, async (folder) => {
        await unpackBuildah(options, { file, name, folder });
        await checkWorks(options, { folder, name });
    });
}
async function provide_newFolder(options) {
    const parent = (0,external_node_path_.join)(options.folder, "buildah-tool");
    await (0,promises_.mkdir)(parent, { recursive: true });
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "new-"));
}
//# sourceMappingURL=provide.js.map
;// CONCATENATED MODULE: ./build/compose/buildah.js







/**
 * Returns a function that provides the run's buildah. The first call provides it, and later calls
 * wait for that. In a job, what a build needs and the machine lacks is installed first, unless the
 * input names a program by its path.
 */
function buildahFor(run) {
    let provided;
    return () => {
        provided ??= provide(run);
        return provided;
    };
}
async function provide(run) {
    const { request, env, signal, folder } = run;
    const { buildah: source } = request;
    const say = (line) => run.reporter.info(line);
    const apt = { env: (0,child_environment/* childEnvironment */.Qc)(env), signal, say };
    const isJob = env["GITHUB_ACTIONS"] === "true";
    if (isJob && source?.kind !== "path")
        await installBuildTools(apt);
    return await provideBuildah({
        source,
        cache: openToolCache(env),
        registry: (0,skopeo/* skopeoRegistry */.P)(run.access),
        download: download,
        paths: pathsGiven(run),
        env: (0,child_environment/* runEnvironment */.t7)(env, folder),
        signal,
        folder,
        say,
        ...(isJob ? { refreshLists: () => refreshPackageLists(apt) } : {}),
    });
}
/** Collects the paths that buildah gets and that are not in the work folder. */
function pathsGiven({ request, output }) {
    const files = request.secrets.flatMap((secret) => (secret.kind === "file" ? [secret.path] : []));
    return [(0,external_node_path_.dirname)(output.layout), ...files];
}
//# sourceMappingURL=buildah.js.map
// EXTERNAL MODULE: ./build/compose/registry.js + 1 modules
var registry = __webpack_require__(564);
;// CONCATENATED MODULE: ./build/domain/source/asked.js
/** No particular commit was asked for: any commit will do. */
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./build/domain/text/trailing.js
var trailing = __webpack_require__(6141);
;// CONCATENATED MODULE: ./build/domain/source/repository-name.js

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
// Characters that would end the field of a source ID, break or reorder a line, or be mistaken for
// such.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
// A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a
// port.
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
/**
 * Returns the canonical name of the repository behind a remote URL (design §5): host in lower case,
 * then the path as written, without scheme, user, password, default port or `.git`. It accepts URLs
 * and scp-like addresses as in git-clone(1), "GIT URLS". Spaces, commas and control characters are
 * percent-encoded, because a source ID is split at commas. Undefined if the text names no
 * repository, needs a remote helper (`ext::…`), or is local ({@link isLocal}): a path means
 * something else on each machine, and would give the same source another digest there.
 */
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
/**
 * Whether a remote URL is a path on this machine: `/srv/git/shop.git`, `../shop`,
 * `file:///srv/git/shop.git`.
 */
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
/**
 * Returns the canonical name that the input `repository` means. The input is a remote URL, or an
 * already canonical name, in which a number after the host is a port.
 */
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    // `./mirror` and `../mirror` are paths, not hosts.
    return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
/**
 * Removes the brackets of scp-like `[host:port]` and `[user@host]`; an IPv6 address keeps its
 * brackets.
 */
function unbracketed(host) {
    if (!host.startsWith("["))
        return host;
    const inner = host.slice(1, -1);
    const named = inner.slice(inner.lastIndexOf("@") + 1);
    return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
    const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
    if (host === "" || name === undefined)
        return undefined;
    return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
    const named = (0,trailing/* withoutTrailing */.h)(path, "/");
    // A repository whose name is just `.git` keeps it.
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,trailing/* withoutTrailing */.h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map
// EXTERNAL MODULE: ./build/adapters/actions/event-file.js
var event_file = __webpack_require__(2840);
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js





/** A full object name; zeros stand for no commit. */
const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i), dist/* regex */.yGV(/[^0]/), dist/* toLowerCase */.PXX());
const withSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ sha: (0,text_schema/* maybe */.no)(commit) }));
const withHeadSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ head_sha: (0,text_schema/* maybe */.no)(commit) }));
/** Of an event, what its workflow may have been started for. */
const eventSchema = (0,text_schema/* objectOf */.Xy)({
    after: (0,text_schema/* maybe */.no)(commit),
    pull_request: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        number: (0,text_schema/* maybe */.no)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b())),
        head: withSha,
        base: withSha,
        merge_commit_sha: (0,text_schema/* maybe */.no)(commit),
        merged: (0,text_schema/* maybe */.no)(dist/* boolean */.zMY()),
    })),
    workflow_run: withHeadSha,
    check_run: withHeadSha,
    check_suite: withHeadSha,
    merge_group: withHeadSha,
    deployment: withSha,
    release: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ tag_name: (0,text_schema/* maybe */.no)(dist/* string */.YjP()) })),
    inputs: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
    client_payload: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
});
/**
 * Reads what a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * The form of every value is checked; a value with another form counts as absent.
 */
async function readAsked(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return nothingAsked;
    const event = (await (0,event_file/* readEvent */.j)(env, eventSchema)) ?? {};
    const repository = repositoryAsked(env);
    const mergePreview = previewAsked(env, event);
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(mergePreview === undefined ? {} : { mergePreview }),
        revisions: revisionsAsked(env, event),
        versions: versionsAsked(env, event),
    };
}
function repositoryAsked(env) {
    const { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server } = env;
    if (repository === "")
        return undefined;
    return repositoryName(`${server || "https://github.com"}/${repository}`);
}
/** The commits that an event's workflow may check out, besides GITHUB_SHA, by where they are named. */
function commitsIn(event) {
    return {
        // The commit of a push.
        after: event.after,
        // GITHUB_SHA is the temporary merge, or the base for `pull_request_target`.
        "pull_request.head.sha": event.pull_request?.head?.sha,
        // GITHUB_SHA is the default branch's commit.
        "workflow_run.head_sha": event.workflow_run?.head_sha,
        "check_run.head_sha": event.check_run?.head_sha,
        "check_suite.head_sha": event.check_suite?.head_sha,
        "merge_group.head_sha": event.merge_group?.head_sha,
        "deployment.sha": event.deployment?.sha,
    };
}
function revisionsAsked(env, event) {
    const named = [
        { from: "GITHUB_SHA", commit: (0,text_schema/* fitting */._Q)(commit, env["GITHUB_SHA"]) },
        ...Object.entries(commitsIn(event)).map(([place, found]) => ({
            from: `${place} of the event`,
            commit: found,
        })),
        ...commitsGiven(event.inputs),
        ...commitsGiven(event.client_payload),
    ];
    const seen = new Set();
    return named.flatMap(({ from, commit }) => {
        if (commit === undefined || seen.has(commit))
            return [];
        seen.add(commit);
        return [{ from, commit }];
    });
}
/**
 * Collects commits that whoever dispatched the run gave by their full names, for the workflow to
 * check out.
 */
function commitsGiven(inputs = {}) {
    return Object.entries(inputs).map(([name, value]) => ({
        from: `the dispatch's ${name}`,
        commit: (0,text_schema/* fitting */._Q)(commit, value),
    }));
}
function previewAsked(env, { pull_request: pull }) {
    const [head, base] = [pull?.head?.sha, pull?.base?.sha];
    const { GITHUB_REF: ref = "" } = env;
    const own = (0,text_schema/* fitting */._Q)(commit, env["GITHUB_SHA"]);
    if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
        return { ref, commit: own, head, base };
    // `pull_request_target` runs for the base; its workflow may still check out the temporary merge.
    const { merge_commit_sha: merge, number, merged } = pull ?? {};
    if (merge === undefined || merged === true || number === undefined)
        return undefined;
    return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}
function versionsAsked(env, event) {
    const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
    const release = event.release?.tag_name;
    return [
        ...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
        ...(release === undefined || release === "" || release === ref
            ? []
            : [{ name: release, from: "the release" }]),
    ];
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./build/adapters/actions/carried.js
var actions_carried = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/domain/source/checkout.js
var checkout = __webpack_require__(5651);
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js


/** For all requests of one session together. */
const sessionSeconds = 10;
/**
 * Opens a session about a repository, with the token, if the repository is on this forge.
 * @throws the reason of an abort only
 * @param name canonical name of the repository
 */
async function inSession(access, name, ask) {
    const deadline = AbortSignal.timeout(sessionSeconds * 1000);
    const signal = access.signal === undefined ? deadline : AbortSignal.any([deadline, access.signal]);
    try {
        const { server, api } = addresses(access.env);
        const place = ownRepository(name, server);
        if (place === undefined)
            return { kind: "elsewhere" };
        const session = { ...place, ...(await requests({ api, token: access.token, signal })) };
        return { kind: "answered", value: await ask(session) };
    }
    catch (error) {
        access.signal?.throwIfAborted();
        const late = `gave no answer within ${sessionSeconds} s`;
        return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : github_session_reasonOf(error)}` };
    }
}
/** Returns the server's host, as in repository names, and the address of its API. */
function addresses(env) {
    const { GITHUB_SERVER_URL: url, GITHUB_API_URL: api } = env;
    const server = url === undefined || url === "" ? new URL("https://github.com") : new URL(url);
    if (api !== undefined && api !== "")
        return { server: server.host, api };
    const isPublic = server.host === "github.com";
    return {
        server: server.host,
        api: isPublic ? "https://api.github.com" : `${server.origin}/api/v3`,
    };
}
function ownRepository(name, server) {
    const [host, owner, repo, ...more] = name?.split("/") ?? [];
    if (host !== server || owner === undefined || repo === undefined)
        return undefined;
    return more.length === 0 ? { owner, repo } : undefined;
}
async function requests(to) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/(?<!\/)\/+$/, "") });
    const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
    const request = { signal: to.signal, log };
    return {
        request: async (route, parameters) => {
            const { data } = await octokit.request(route, { ...parameters, request });
            return data;
        },
        query: (text, variables) => octokit.graphql(text, { ...variables, request }),
    };
}
function ignored() {
    // What a server says about the future of its API does not belong in a user's log.
}
/** Thrown for an answer that cannot be used; the message ends a sentence about the API. */
class Unusable extends Error {
    constructor(message = "answered in an unknown form") {
        super(message);
    }
}
/** Returns an answer in the form of a schema. @throws Unusable when it has another form */
function usable(schema, answer) {
    const found = (0,text_schema/* fitting */._Q)(schema, answer);
    if (found === undefined)
        throw new Unusable();
    return found;
}
/** Describes an error without its own text, because an address in it may hold a secret. */
function github_session_reasonOf(error) {
    if (error instanceof Unusable)
        return error.message;
    if (!(0,json/* isJsonObject */.OW)(error) || error["response"] === undefined)
        return "could not be reached";
    const status = error["status"];
    return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
//# sourceMappingURL=github-session.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-pull.js



const repository = (0,text_schema/* objectOf */.Xy)({ full_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX()) });
/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const pullRequest = (0,text_schema/* objectOf */.Xy)({
    base: (0,text_schema/* objectOf */.Xy)({ repo: repository }),
    /** When the fork was deleted, the head has no repository. */
    head: (0,text_schema/* objectOf */.Xy)({ sha: dist/* string */.YjP(), repo: (0,text_schema/* maybe */.no)(repository) }),
    merge_commit_sha: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
});
/** Reads a pull request. @throws Unusable when the answer has another form */
async function readPull({ owner, repo, request }, number) {
    const parameters = { owner, repo, pull_number: number };
    const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
    const { base, head, merge_commit_sha: merge } = usable(pullRequest, answer);
    return {
        isOwn: head.repo?.full_name === base.repo.full_name,
        commits: merge === undefined ? [head.sha] : [head.sha, merge],
    };
}
//# sourceMappingURL=forge-pull.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-refs.js



/** Pages of 100 refs each, for branches and for tags; a repository with more is left to git. */
const mostPages = 10;
// https://docs.github.com/en/graphql/reference/objects#ref: an annotated tag is an object between tag and commit.
const forge_refs_options = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const oid = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40,64}$/));
const object = (0,text_schema/* objectOf */.Xy)({ oid });
const tag = (0,text_schema/* objectOf */.Xy)({ oid, target: dist/* exactOptional */.yqP(object) });
const ref = (0,text_schema/* objectOf */.Xy)({
    name: dist/* string */.YjP(),
    target: (0,text_schema/* objectOf */.Xy)({ oid, target: dist/* exactOptional */.yqP(tag) }),
});
const refsPage = (0,text_schema/* objectOf */.Xy)({
    repository: (0,text_schema/* objectOf */.Xy)({
        refs: (0,text_schema/* objectOf */.Xy)({
            nodes: (0,text_schema/* listOf */.c3)(ref),
            pageInfo: (0,text_schema/* objectOf */.Xy)({ hasNextPage: (0,text_schema/* maybe */.no)(dist/* boolean */.zMY()), endCursor: dist/* unknown */.L5J() }),
        }),
    }),
});
/**
 * Lists the branches and tags of a repository, for a remote that git may not read: a private
 * repository that was checked out without credentials.
 */
async function listRefs(session) {
    const [heads, tags] = await Promise.all(["refs/heads/", "refs/tags/"].map((prefix) => listBelow(session, prefix)));
    return [...(heads ?? []), ...(tags ?? [])];
}
async function listBelow(session, prefix) {
    const { owner, repo } = session;
    const found = [];
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const answer = await session.query(forge_refs_options, { owner, repo, prefix, after });
        const { nodes, pageInfo } = usable(refsPage, answer).repository.refs;
        found.push(...nodes.map((node) => refOf(node, prefix)));
        if (pageInfo.hasNextPage !== true)
            return found;
        after = pageInfo.endCursor;
    }
    throw new Unusable("has more branches or tags than are asked for");
}
function refOf({ name, target }, prefix) {
    const { oid: commit } = target.target?.target ?? target.target ?? target;
    return { name: prefix + name, commit };
}
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js






/** Each comparison costs a request, and a token's requests per hour are limited. */
const mostComparisons = 10;
/**
 * Implements the {@link Forge} port with GitHub's API and the token. It queries the API only about
 * repositories of its own server, and only at that server's address (GITHUB_API_URL for
 * GITHUB_SERVER_URL, or github.com's). After an error of any kind the answer stays unknown.
 */
function githubForge(access) {
    return {
        async listRefs(repository) {
            const outcome = await inSession(access, repository, listRefs);
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? (0,checkout/* known */.e)(outcome.value) : (0,checkout/* unknown */.L)(outcome.why);
        },
        async pull(repository, number) {
            const outcome = await inSession(access, repository, (session) => readPull(session, number));
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? (0,checkout/* known */.e)(outcome.value) : (0,checkout/* unknown */.L)(outcome.why);
        },
        async contains(options) {
            const outcome = await inSession(access, options.repository, (session) => compareRefs(options, { session, env: access.env }));
            if (outcome.kind === "answered")
                return outcome.value;
            return { kind: "silent", why: outcome.kind === "failed" ? outcome.why : undefined };
        },
    };
}
/**
 * Compares the commit with branches, the likely ones first: the run's own, the pull request's base,
 * the default branch; then the other refs.
 */
async function compareRefs(options, asking) {
    const { refs } = options;
    const asked = new Map();
    const ask = async ({ name, commit }) => {
        if (asked.has(commit))
            return false;
        asked.set(commit, name);
        return isAncestor(options.commit, commit, asking.session);
    };
    for await (const branch of likelyBranches(asking)) {
        const ref = refAt(`refs/heads/${branch}`, options);
        if (ref !== undefined && (await ask(ref)))
            return { kind: "contained", ref: ref.name };
    }
    for (const ref of refs.known ? refs.value : []) {
        if (asked.size >= mostComparisons)
            break;
        if (await ask(ref))
            return { kind: "contained", ref: ref.name };
    }
    return {
        kind: "elsewhere",
        refs: [...asked.values()],
        isEverything: refs.known && refs.value.every(({ commit }) => asked.has(commit)),
    };
}
/**
 * Finds the branch with its commit on the remote; with its name alone when the remote's refs are
 * not known.
 */
function refAt(name, { refs }) {
    if (!refs.known)
        return { name, commit: name.slice("refs/heads/".length) };
    return refs.value.find((ref) => ref.name === name);
}
async function* likelyBranches({ env, session }) {
    const own = /^refs\/heads\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
    if (own !== undefined)
        yield own;
    const { GITHUB_BASE_REF: base } = env;
    if (base !== undefined && base !== "")
        yield base;
    const { owner, repo } = session;
    // https://docs.github.com/en/rest/repos/repos#get-a-repository
    const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
    const found = (0,text_schema/* fitting */._Q)((0,text_schema/* objectOf */.Xy)({ default_branch: dist/* string */.YjP() }), repository);
    if (found !== undefined)
        yield found.default_branch;
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    return usable((0,text_schema/* objectOf */.Xy)({ ahead_by: dist/* number */.aig() }), answer).ahead_by === 0;
}
//# sourceMappingURL=forge.js.map
;// CONCATENATED MODULE: ./build/adapters/files/inside.js

/** Whether an absolute path is the folder or is inside it; without a wall, everything is inside. */
function inside_isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === external_node_path_.sep ? external_node_path_.sep : `${wall}${external_node_path_.sep}`));
}
//# sourceMappingURL=inside.js.map
;// CONCATENATED MODULE: ./build/adapters/files/ignore-file.js




/** Far more than any project writes by hand. */
const maxBytes = 1024 * 1024;
/**
 * Reads the ignore file with the highest precedence; empty where there is none. An unreadable file
 * must not count as none, because what it excludes would enter the image.
 * @throws Failure `usage` for a file that leads out of the checkout, is not a regular file, is too
 * large or not readable
 */
async function readIgnoreFile(places) {
    const { names, context, containerfile, wall } = places;
    for (const name of names) {
        const folder = name.startsWith((0,external_node_path_.basename)(containerfile)) ? (0,external_node_path_.dirname)(containerfile) : context;
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await isThere(path)))
            continue;
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real === undefined)
            throw ignore_file_unusable(path, "is a link to nothing");
        if (!inside_isInside(wall, real))
            throw ignore_file_unusable(path, `leads outside of the checkout, to ${real}`);
        const found = await (0,promises_.stat)(real);
        if (!found.isFile())
            throw ignore_file_unusable(path, "is not a file");
        if (found.size > maxBytes)
            throw ignore_file_unusable(path, "is larger than 1 MiB");
        return await (0,promises_.readFile)(real, "utf8").catch((error) => {
            const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
            throw ignore_file_unusable(path, `cannot be read (${code})`);
        });
    }
    return "";
}
async function isThere(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
function ignore_file_unusable(path, what) {
    return (0,text_failure/* badInput */.AN)("context", `the ignore file ${path} ${what}.`, "Make it a readable file inside the checkout of at most 1 MiB, or remove it.");
}
//# sourceMappingURL=ignore-file.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/adapters/files/look-at.js




/** The kernel's own limit. */
const look_at_mostLinks = 40;
/** Tells what is at a path of a folder, following links on the way. */
async function lookAt(context, options) {
    const end = await follow(context.path, options);
    if (typeof end === "string")
        return end;
    const { place } = end;
    if (place === context.path || !(await (0,promises_.lstat)(place)).isDirectory())
        return "other";
    return (await look_at_holdsFile(place, context)) ? "other" : "empty folder";
}
/** Follows a path to its end; returns an answer where it leads out of the folder, or to nothing. */
async function follow(folder, { path, how }) {
    const open = componentsOf(path);
    let place = folder;
    let links = 0;
    for (let name = open.shift(); name !== undefined; name = open.shift()) {
        if (name === ".." && place === folder)
            return "outside";
        const next = (0,external_node_path_.join)(place, name);
        const target = await linkTarget(next);
        if (target === undefined)
            return "other";
        if (target === "") {
            place = next;
            continue;
        }
        links += 1;
        if (links > look_at_mostLinks)
            return "other";
        if (target.startsWith("/"))
            return await absoluteLink(next, { folder, how });
        // Not normalised, because the part that `..` removes may itself be a link.
        open.unshift(...target.split("/").filter((part) => part !== "" && part !== "."));
    }
    return { place };
}
/**
 * Returns a link's target, or an empty text for anything but a link; undefined where nothing is
 * there.
 */
async function linkTarget(place) {
    const found = await (0,promises_.lstat)(place).catch(() => undefined);
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? await (0,promises_.readlink)(place) : "";
}
/**
 * Decides where an absolute link leads: `/x` means the context's own `x` to COPY, but a file of
 * this machine to a mount.
 */
async function absoluteLink(link, { folder, how }) {
    if (how === "mount")
        return "outside";
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    return target !== undefined && !inside_isInside(folder, target) ? "outside" : "other";
}
/** Splits a source into names. It is read from the context's root, above which there is nothing. */
function componentsOf(path) {
    return (0,posix_.normalize)(`/${path}`)
        .split("/")
        .filter((part) => part !== "");
}
/**
 * Whether a copy would have a file or link in a folder or below it: git does not track folders
 * alone.
 */
async function look_at_holdsFile(folder, context) {
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for await (const entry of await (0,promises_.opendir)(next)) {
            const place = (0,external_node_path_.join)(next, entry.name);
            const path = place.slice(context.path.length + 1);
            if (entry.isDirectory()) {
                if (!context.leavesOut(`${path}/`))
                    open.push(place);
            }
            else if (isCopied(entry) && !context.leavesOut(path))
                return true;
        }
    }
    return false;
}
/** Whether an entry is copied: sockets, pipes and devices are not. */
function isCopied(entry) {
    return entry.isFile() || entry.isSymbolicLink();
}
//# sourceMappingURL=look-at.js.map
;// CONCATENATED MODULE: ./build/adapters/files/vcs-entries.js


/** More entries would add nothing. */
const vcs_entries_mostEntries = 1000;
/**
 * Lists every `.git` in a context that its copy will have, by its path; it does not look inside of
 * them.
 */
async function vcsEntries(context) {
    const found = [];
    for await (const path of vcs_entries_entriesOf(context)) {
        if (found.length === vcs_entries_mostEntries)
            break;
        const isVcs = /(?:^|\/)\.git\/?$/.test(path);
        if (isVcs && !context.leavesOut(path))
            found.push(path.replace(/\/$/, ""));
    }
    return found.sort();
}
/**
 * Yields what is in a context, except in folders that are kept out and in any `.git`; a folder ends
 * in `/`.
 */
async function* vcs_entries_entriesOf({ path: root, ignores }) {
    const open = [""];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
            const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
            if (ignores(path))
                continue;
            if (entry.isDirectory() && entry.name !== ".git")
                open.push(path);
            yield path;
        }
    }
}
//# sourceMappingURL=vcs-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/files/build-files.js







/** A larger file cannot be a Containerfile. */
const maxContainerfileBytes = 1024 * 1024;
/** Names of a Containerfile in the context, in the order in which they are tried. */
const usualNames = ["Containerfile", "Dockerfile"];
/**
 * Reads context, Containerfile and ignore file from the disk, and nothing outside of the checkout.
 */
function buildFilesReader(options) {
    return {
        async readContext({ context, file }) {
            const wall = await checkoutWall(options, context);
            const path = await build_files_contextFolder(options.cwd, context, wall);
            const isDockerfile = !(await build_files_exists((0,external_node_path_.join)(path, "Containerfile")));
            const usual = (0,external_node_path_.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
            const named = file === undefined ? usual : (0,external_node_path_.resolve)(options.cwd, file);
            const ignoreText = await readIgnoreFile({
                names: options.ignoreFileNames((0,external_node_path_.basename)(named)),
                context: path,
                containerfile: named,
                wall,
            });
            return { path, ignoreText, ignores: options.ignoreRules(ignoreText) };
        },
        async read(request) {
            const wall = await checkoutWall(options, request.context);
            const context = await build_files_contextFolder(options.cwd, request.context, wall);
            const path = await containerfilePath({ options, request, context, wall });
            const text = await containerfileText(path, request.file ?? "file");
            const ignoreText = await readIgnoreFile({
                names: options.ignoreFileNames((0,external_node_path_.basename)(path)),
                context,
                containerfile: path,
                wall,
            });
            const shown = (0,external_node_path_.relative)(wall ?? context, path);
            const name = shown.startsWith("..") ? path : shown.split(external_node_path_.sep).join("/");
            return {
                context: { path: context, ignoreText, ignores: options.ignoreRules(ignoreText) },
                containerfile: { name, path, text },
            };
        },
        async folder({ name, path }) {
            const wall = await checkoutWall(options, path);
            const fix = `Name a folder inside the checkout, e.g. \`${name}=libs/parser\`; on the command line, also one by its absolute path.`;
            const shown = `${name}=${path}`;
            return await walledFolder({
                cwd: options.cwd,
                path,
                wall,
                input: "build-contexts",
                shown,
                fix,
            });
        },
        absolute: (path) => (0,external_node_path_.resolve)(options.cwd, path),
        lookAt: (context, paths) => Promise.all(paths.map((path) => lookAt(context, path))),
        vcsEntries: vcsEntries,
        async hasContainerfile(context) {
            const folder = (0,external_node_path_.resolve)(options.cwd, context);
            const found = await Promise.all(usualNames.map((name) => build_files_exists((0,external_node_path_.join)(folder, name))));
            return found.includes(true);
        },
    };
}
/**
 * Returns the folder that everything must be inside of; undefined when an absolute context names
 * its own checkout.
 */
async function checkoutWall(options, context) {
    if (options.workspace !== undefined)
        return await (0,promises_.realpath)(options.workspace);
    if ((0,external_node_path_.isAbsolute)(context))
        return undefined;
    for (let folder = await (0,promises_.realpath)(options.cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if (await build_files_exists((0,external_node_path_.join)(folder, ".git")))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
async function build_files_contextFolder(cwd, context, wall) {
    const fix = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
    return await walledFolder({ cwd, path: context, wall, input: "context", shown: context, fix });
}
async function walledFolder(wanted) {
    const { input, shown, fix, wall } = wanted;
    const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(wanted.cwd, wanted.path)).catch(() => undefined);
    if (path === undefined)
        throw (0,text_failure/* badInput */.AN)(input, `${shown} does not exist.`, fix);
    if (!(await (0,promises_.stat)(path)).isDirectory())
        throw (0,text_failure/* badInput */.AN)(input, `${shown} is not a folder.`, fix);
    if (!inside_isInside(wall, path)) {
        throw (0,text_failure/* badInput */.AN)(input, `${shown} leads outside of the checkout, to ${path}.`, fix);
    }
    return path;
}
async function containerfilePath(question) {
    const { options, request, context, wall } = question;
    const places = request.file === undefined
        ? usualNames.map((name) => (0,external_node_path_.join)(context, name))
        : [(0,external_node_path_.resolve)(options.cwd, request.file), (0,external_node_path_.resolve)(context, request.file)];
    for (const place of places) {
        if (!(await build_files_exists(place)))
            continue;
        const path = await (0,promises_.realpath)(place).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!inside_isInside(wall, path)) {
            throw (0,text_failure/* badInput */.AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
        }
        return path;
    }
    throw (0,text_failure/* badInput */.AN)("file", request.file === undefined
        ? `there is no Containerfile or Dockerfile in the context ${request.context}.`
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, "Name the Containerfile, relative to the working folder, e.g. `file: deploy/Containerfile`.");
}
async function containerfileText(path, shown) {
    const fix = "Name a text file with build instructions, e.g. `file: Containerfile`.";
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw (0,text_failure/* badInput */.AN)("file", `${shown} is not a file.`, fix);
    if (found.size > maxContainerfileBytes)
        throw (0,text_failure/* badInput */.AN)("file", `${shown} is larger than 1 MiB.`, fix);
    return await (0,promises_.readFile)(path, "utf8");
}
async function build_files_exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=build-files.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/configuration.js
/** Parses that output: scope NUL key LF value NUL …; a key without LF is a bare `true`. */
function parseSettings(output) {
    const fields = output.split("\0");
    const settings = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [scope = "", entry = ""] = fields.slice(index, index + 2);
        const end = entry.indexOf("\n");
        settings.push(end === -1
            ? { scope, key: entry, value: "true" }
            : { scope, key: entry.slice(0, end), value: entry.slice(end + 1) });
    }
    return settings;
}
/** Whether the repository itself has this setting, so that it may come from an attacker. */
function configuration_isLocal(setting) {
    return setting.scope === "local" || setting.scope === "worktree";
}
/** Returns the last value of a setting from the user's or the system's configuration. */
function trustedValue(settings, key) {
    return settings.findLast((setting) => setting.key === key && !configuration_isLocal(setting))?.value;
}
/** Lists the remotes in the order of the configuration, with the URL that git fetches from. */
function remotesOf(settings) {
    const urls = new Map();
    for (const { key, value } of settings) {
        const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
        if (name !== undefined && !urls.has(name))
            urls.set(name, value);
    }
    return [...urls].map(([name, url]) => ({ name, url }));
}
/**
 * Returns the settings for every repository: reading starts no program of the repository, no helper
 * protocol is allowed, the owner may be another user, and git looks at everything that could
 * differ, even what the repository's settings tell it to skip.
 */
function fixedSettings(root) {
    return [
        `safe.directory=${root}`,
        "core.fsmonitor=false",
        "core.untrackedCache=false",
        "core.hooksPath=/dev/null",
        "core.askPass=",
        "protocol.ext.allow=never",
        "core.fileMode=true",
        "core.symlinks=true",
        "core.ignoreCase=false",
        "core.checkStat=default",
        "core.trustCTime=true",
        "sparse.expectFilesOutsideOfPatterns=false",
    ];
}
/**
 * Returns settings that switch off the programs that this repository's own configuration names,
 * while the user's keep working: content filters (git runs them to see whether a file changed),
 * credential helpers, the other end of a remote on this machine (before 2.39.4, git asks it for what
 * a partial clone left out), and aliases: for `file::x` git runs its command `remote-file`, and for
 * a credential helper `credential-<name>`, which an alias may be where no program has that name.
 * Git LFS is always switched off: the program may be missing, and it is not needed to tell whether a
 * file changed.
 * @returns undefined when a name cannot be overridden safely
 */
function settingsAgainst(settings) {
    const local = settings.filter(configuration_isLocal);
    const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
    const drivers = new Set(named.flatMap(({ setting, driver }) => driver !== undefined && (driver === "lfs" || configuration_isLocal(setting)) ? [driver] : []));
    const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
    const aliases = local.flatMap(({ key }) => (key.startsWith("alias.") ? [key] : []));
    // `-c` ends a key at the first `=`, so such a name could not be overridden.
    if ([...drivers, ...packs, ...aliases].some((name) => name.includes("=")))
        return undefined;
    const filters = [...drivers].flatMap((driver) => [
        `filter.${driver}.clean=`,
        `filter.${driver}.process=`,
        `filter.${driver}.required=false`,
    ]);
    return [
        ...filters,
        ...packs.map((name) => `remote.${name}.uploadpack=git-upload-pack`),
        ...aliases.map((key) => `${key}=`),
        ...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
    ];
}
function filterDriver({ key }) {
    return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}
/**
 * Returns the drivers, other than Git LFS's, that change a file between the commit and the working
 * tree.
 */
function smudgingDrivers(settings) {
    const drivers = settings.flatMap(({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? []);
    return new Set(drivers.filter((driver) => driver !== "lfs"));
}
/** Whether the configuration alone may make git convert line ends. */
function convertsLineEnds(settings) {
    const value = (key) => settings.findLast((setting) => setting.key === key)?.value;
    const autocrlf = value("core.autocrlf");
    return (autocrlf !== undefined && autocrlf !== "false") || value("core.eol") !== undefined;
}
function isHelper({ key }) {
    return /^credential\.(?:.*\.)?helper$/s.test(key);
}
function helpers(settings) {
    return settings
        .filter((setting) => isHelper(setting) && !configuration_isLocal(setting) && !setting.key.includes("="))
        .map(({ key, value }) => `${key}=${value}`);
}
//# sourceMappingURL=configuration.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/named-remotes.js


/**
 * Returns the remotes with the repositories that their URLs name. Where the repository's own
 * configuration rewrites a URL (`url.<base>.insteadOf`, git-config(1)), git contacts another server
 * than the written one, so that server's name is used. A rewrite by the user or the system is only
 * how this machine reaches the repository, and does not change its name.
 */
function namedRemotes(settings) {
    return remotesOf(settings).map(({ name, url }) => {
        const place = asked(url, settings);
        return {
            name,
            repository: repositoryName(place),
            ...(isLocal(place) ? { isLocal: true } : {}),
        };
    });
}
/**
 * Returns the URL after the rewrite that git applies, the one with the longest match, if that
 * rewrite is the repository's own.
 */
function asked(url, settings) {
    const rewritings = settings.flatMap((setting) => {
        const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
        if (base === undefined || !url.startsWith(setting.value))
            return [];
        return [{ base, matched: setting.value.length, local: configuration_isLocal(setting) }];
    });
    const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
    return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}
//# sourceMappingURL=named-remotes.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/environment.js


// Variables that say how the user's own git reaches a remote. Variables that point at another
// repository, index or object store, as in a git hook, would make us read the wrong one.
const kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
/** ssh without questions at a terminal, and without waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
/**
 * Returns the environment of every git that we start: it asks no questions, takes no locks, prints
 * English, and talks to remotes only in git's own protocols and through the user's own ssh.
 * @param trustedSsh `core.sshCommand` of the user's or the system's configuration
 */
function gitEnvironment(env, trustedSsh) {
    const scrubbed = Object.entries((0,child_environment/* childEnvironment */.Qc)(env)).filter(([name]) => kept.test(name) || !dropped.test(name));
    return {
        ...Object.fromEntries(scrubbed),
        GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        // Even when empty, it keeps the repository's core.gitProxy from running.
        GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
        // It takes precedence over the repository's core.sshCommand.
        GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
/** What stays of the environment above for a git that is left alone with its repository. */
const local = /^GIT_(CONFIG_NOSYSTEM|GRAFT_FILE|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT)$/;
/**
 * Returns the environment of a git that reaches no remote, so that no variable has to say through
 * which program it would.
 * @param env what {@link gitEnvironment} returned
 */
function localEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || local.test(name));
    // No protocol is allowed but one that does not exist. No configuration can know its name, and so
    // none can define a helper for it.
    return { ...Object.fromEntries(kept), GIT_ALLOW_PROTOCOL: `none-${(0,external_node_crypto_.randomUUID)()}` };
}
function sshProgram(program) {
    return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/reason.js

/**
 * Returns the most telling line of an error, without possible secrets in URLs: the user part and
 * the query.
 */
function reasonIn(lines) {
    const told = lines.filter((line) => line.trim() !== "");
    const line = told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
        told[0] ??
        "git failed without a reason";
    const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) => url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""));
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(bare), 300);
}
//# sourceMappingURL=reason.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/guarded-git.js



/**
 * Queries a repository through simple-git with all of its guards: none of the categories of its
 * `unsafe` option is switched on, and the environment has no variable that it guards. They refuse
 * every setting and variable that names a program, also those that switch one off. Therefore this
 * is for queries that start no program of the repository by themselves: about commits and refs, but
 * not about the index, the working tree or a remote. No remote can be reached, so that nothing is
 * fetched for what a partial clone left out. simple-git is only loaded here, because that takes
 * longer than any such query.
 * @returns unknown when git fails or takes longer than the seconds
 * @throws the abort's reason when the signal was aborted
 */
async function queryGuarded({ folder, env, config, signal }, { query, seconds }) {
    signal?.throwIfAborted();
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const deadline = AbortSignal.timeout(seconds * 1000);
    const alone = localEnvironment(env);
    try {
        const git = simpleGit({
            baseDir: folder,
            config: config.filter((value) => value.startsWith("safe.directory=")),
            abort: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
            // Guarded are all names that start with GIT_; those of `localEnvironment` name no program.
            allowEnvironment: Object.keys(alone),
            // By default it treats what has arrived 50 ms after the exit as the whole output.
            completion: { onClose: true, onExit: false },
            // By default it treats a failure that printed nothing as a success.
            errors: (error, { exitCode, stdErr }) => error ?? (exitCode === 0 ? undefined : Buffer.concat(stdErr)),
        }).env({ ...alone });
        return (0,checkout/* known */.e)(await query(git));
    }
    catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
            return (0,checkout/* unknown */.L)(`no answer within ${seconds} s`);
        return (0,checkout/* unknown */.L)(reasonIn((error instanceof Error ? error.message : String(error)).split("\n")));
    }
}
//# sourceMappingURL=guarded-git.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/git.js







const defaultSeconds = 120;
/** Returns the git of a repository. */
function gitIn(setting) {
    return {
        text: async (args, { seconds = defaultSeconds } = {}) => {
            const printed = await runGit(setting, { args, seconds });
            return printed.known ? (0,checkout/* known */.e)(printed.value.toString()) : printed;
        },
        batch: (args, input) => runGit(setting, { args, input, seconds: defaultSeconds }),
        guarded: (query) => queryGuarded(setting, { query, seconds: defaultSeconds }),
    };
}
async function runGit(setting, command) {
    const { folder, env, config, signal } = setting;
    const finished = await (0,runner/* run */.eF)({
        program: "git",
        args: [...config.flatMap((value) => ["-c", value]), ...command.args],
        cwd: folder,
        env,
        timeoutSeconds: command.seconds,
        // It only reads, so there is nothing to clean up; and ssh may hold the output open for long.
        endSignal: "SIGKILL",
        endsWhenOverlong: true,
        ...(command.input === undefined ? {} : { input: command.input }),
        ...(signal === undefined ? {} : { signal }),
    });
    if ((0,runner/* succeeded */.gq)(finished))
        return (0,checkout/* known */.e)(finished.stdout);
    if (finished.end.kind === "not-started")
        return await notStarted(finished.end.reason, folder);
    return (0,checkout/* unknown */.L)(whyFailed(finished, command));
}
/** @throws Failure `tool` unless it is the folder that is missing */
async function notStarted(reason, folder) {
    const isThere = await (0,promises_.stat)(folder).then((stats) => stats.isDirectory(), () => false);
    if (!isThere)
        return (0,checkout/* unknown */.L)((0,printable/* shortened */.vI)((0,printable/* printable */.g$)(`there is no folder ${folder}`), 300));
    if (!/ (?:ENOENT|EACCES)$/.test(reason))
        return (0,checkout/* unknown */.L)(`git could not be started: ${reason}`);
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: "git could not be started, and the build context is in a git checkout.",
        fix: "Install git, and see that it is on PATH.",
        cause: new Error(reason),
    });
}
function whyFailed(finished, { seconds }) {
    switch (finished.end.kind) {
        case "exit":
            return reasonIn(finished.lastLines);
        case "timeout":
            return `no answer within ${seconds} s`;
        case "overlong":
        case "signal":
        case "not-started":
            return (0,runner/* describeEnd */.lA)(finished);
    }
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/repository.js





/** Opens the repository that a folder is in. @throws Failure `tool` when there is one and no git */
async function openRepository(folder, surroundings) {
    const marked = await folderWithGit(folder);
    if (marked === undefined)
        return repository_closed(`no .git in ${folder} or above`);
    const first = gitIn({
        folder,
        env: gitEnvironment(surroundings.env, undefined),
        config: fixedSettings(marked),
        signal: surroundings.signal,
    });
    const [place, listing] = await Promise.all([
        first.text(["rev-parse", "--is-shallow-repository", "--show-toplevel"]),
        first.text(["config", "--list", "--show-scope", "-z"]),
    ]);
    if (!place.known)
        return repository_closed(place.why);
    if (!listing.known)
        return repository_closed(listing.why);
    const [, shallow, root] = /^(true|false)\n(.*)\n$/s.exec(place.value) ?? [];
    if (root === undefined)
        return repository_closed("git did not say where the working tree is");
    const settings = parseSettings(listing.value);
    const against = settingsAgainst(settings);
    if (against === undefined)
        return repository_closed("its configuration has a content filter that cannot be switched off");
    const git = gitIn({
        folder: root,
        env: gitEnvironment(surroundings.env, trustedValue(settings, "core.sshcommand")),
        config: [...fixedSettings(marked), ...against],
        signal: surroundings.signal,
    });
    return { kind: "opened", repository: { root, shallow: shallow === "true", settings, git } };
}
function repository_closed(why) {
    return { kind: "closed", why };
}
/**
 * Finds the nearest folder upwards that holds `.git`, which git takes for the root before it checks
 * the owner.
 */
async function folderWithGit(folder) {
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if (await repository_exists((0,external_node_path_.join)(place, ".git")))
            return place;
        if ((0,external_node_path_.dirname)(place) === place)
            return undefined;
    }
}
/** Whether anything exists at that path. */
async function repository_exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** Whether the path itself is a folder, not a link to one. */
async function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/side-by-side.js
/**
 * Runs a task for each item, a limited number at a time. @returns the results in the order of the
 * items
 */
async function side_by_side_sideBySide(items, most, task) {
    const results = new Map();
    const rest = items.entries();
    const worker = async () => {
        for (const [index, item] of rest)
            results.set(index, await task(item));
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return items.flatMap((_item, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}
//# sourceMappingURL=side-by-side.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/file-contents.js



/**
 * Reads the first bytes of a regular file, and its whole size; undefined for anything else,
 * including links.
 */
async function startOf(path, most) {
    return withFile(path, async (file, size) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return { start: buffer.subarray(0, bytesRead), size };
    });
}
/**
 * Computes the digest of a regular file in hexadecimal digits; undefined for anything else,
 * including links.
 */
async function digestOf(options) {
    return withFile(options.path, async (file, size) => {
        const hash = (0,external_node_crypto_.createHash)(options.algorithm).update(options.head(size));
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    });
}
/** Returns the object name that git would give to a file's exact bytes, without any conversion. */
function objectName(path, like) {
    const algorithm = like.length === 64 ? "sha256" : "sha1";
    return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}
async function withFile(path, read) {
    // Opening a pipe would wait for its other end, and a link may lead anywhere.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(path, flags).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const stat = await file.stat();
        return stat.isFile() ? await read(file, stat.size) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=file-contents.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/attributes.js





/**
 * A longer attributes file counts as one that may have any attribute, and so do more files than
 * that.
 */
const attributes_mostBytes = 256 * 1024;
const attributes_mostFiles = 200;
/**
 * Reads the attributes files at the places that gitattributes(5) lists. Most repositories have
 * none, or none that matters.
 */
async function readMentions(place) {
    const { repository, tracked, context } = place;
    if (tracked.length > attributes_mostFiles)
        return { text: true, filter: true };
    const untracked = upwards(context).map((folder) => (0,external_node_path_.join)(folder, ".gitattributes"));
    const inTree = [...new Set([...tracked, ...untracked])].map((path) => (0,external_node_path_.join)(repository.root, path));
    const files = [
        ...inTree,
        ...userFiles(place),
        ...(await repositoryFile(repository)),
        "/etc/gitattributes",
    ];
    // A tracked file that is missing may still count, with its content in the index.
    const required = new Set(tracked.map((path) => (0,external_node_path_.join)(repository.root, path)));
    const mentions = await side_by_side_sideBySide(files, 16, async (path) => {
        const file = await startOf(path, attributes_mostBytes);
        if (file === undefined)
            return required.has(path) ? everything : nothing;
        return file.size > attributes_mostBytes ? everything : mentionsIn(file.start.toString("latin1"));
    });
    return {
        text: mentions.some(({ text }) => text),
        filter: mentions.some(({ filter }) => filter),
    };
}
const everything = { text: true, filter: true };
const nothing = { text: false, filter: false };
function mentionsIn(text) {
    return {
        text: /\b(?:text|eol|crlf|working-tree-encoding)\b/.test(text),
        filter: /\bfilter\b/.test(text),
    };
}
function upwards(folder) {
    return folder === "" ? [""] : [folder, ...upwards(attributes_parent(folder))];
}
function attributes_parent(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === "." ? "" : above;
}
function userFiles({ repository, env }) {
    const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
    const home = env["HOME"] ?? "/nonexistent";
    if (named === undefined)
        return [(0,external_node_path_.join)(env["XDG_CONFIG_HOME"] ?? (0,external_node_path_.join)(home, ".config"), "git/attributes")];
    if (named.startsWith("~/"))
        return [(0,external_node_path_.join)(home, named.slice(2))];
    return [(0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(repository.root, named)];
}
async function repositoryFile(repository) {
    const { root } = repository;
    // A repository that shares nothing with another needs no call of git (gitrepository-layout(5)).
    const isAlone = (await isFolder((0,external_node_path_.join)(root, ".git"))) && !(await repository_exists((0,external_node_path_.join)(root, ".git/commondir")));
    if (isAlone)
        return [(0,external_node_path_.join)(root, ".git/info/attributes")];
    const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
    if (!answer.known)
        return [];
    const path = answer.value.replace(/\n$/, "");
    return [(0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path)];
}
/** Reads the attributes of files in one process; a file without any is missing from the map. */
async function readAttributes(repository, { names, paths }) {
    if (paths.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const input = paths.map((path) => `${path}\0`).join("");
    const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
    if (!answer.known)
        return answer;
    const { attributes, count } = parseAttributes(answer.value.toString());
    if (count !== paths.length * names.length)
        return (0,checkout/* unknown */.L)("git did not tell the attributes of every file");
    return (0,checkout/* known */.e)(attributes);
}
/**
 * Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` do not
 * count as values.
 */
function parseAttributes(output) {
    const attributes = new Map();
    const fields = output.split("\0");
    const count = Math.floor(fields.length / 3);
    for (let index = 0; index < count * 3; index += 3) {
        const [path = "", name = "", value = ""] = fields.slice(index, index + 3);
        if (value === "unspecified" || value === "unset")
            continue;
        const known = attributes.get(path) ?? new Map();
        attributes.set(path, known.set(name, value));
    }
    return { attributes, count };
}
//# sourceMappingURL=attributes.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/objects.js

/**
 * Returns the sizes of objects in bytes, in the order of their names, from one process; undefined
 * for a missing object.
 */
async function objectSizes(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)([]);
    const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
    const answer = await repository.git.batch(args, lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
/** Parses that output; `<name> missing` has no size. */
function parseSizes(output) {
    return output
        .split("\n")
        .slice(0, -1)
        .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
/**
 * Returns the contents of objects by name, from one process; an object that is not here is missing
 * from the map.
 */
async function objectContents(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseContents(answer.value)) : answer;
}
/** Parses `<name> blob <size> LF <content> LF …`. */
function parseContents(output) {
    const contents = new Map();
    let at = 0;
    for (let end = output.indexOf("\n", at); end !== -1; end = output.indexOf("\n", at)) {
        const header = output.toString("latin1", at, end);
        const [, name = "", size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(header) ?? [];
        at = end + 1;
        if (size === undefined)
            continue;
        contents.set(name, output.toString("latin1", at, at + Number(size)));
        at += Number(size) + 1;
    }
    return contents;
}
function lines(names) {
    return names.map((name) => `${name}\n`).join("");
}
//# sourceMappingURL=objects.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/conversions.js








const filesPerTurn = 500;
const digestsAtOnce = 4;
/**
 * Finds the files whose size differs from the one in the index: git converts their line ends. Sizes
 * show this without reading any file, whereas `git ls-files --eol` reads each one, both as
 * committed and as it is.
 */
async function otherwiseSized(repository, entries) {
    const [committed, actual] = await Promise.all([
        objectSizes(repository, entries.map(({ object }) => object)),
        fileSizes(repository.root, entries),
    ]);
    if (!committed.known)
        return committed;
    const missing = entries.find((_entry, index) => actual[index] !== undefined && committed.value[index] === undefined);
    if (missing !== undefined)
        return (0,checkout/* unknown */.L)(`object ${missing.object} is not in this clone`);
    return (0,checkout/* known */.e)(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
}
/** Returns the sizes of regular files in bytes; undefined for anything else. */
async function fileSizes(root, entries) {
    const sizes = [];
    for (const { path } of entries) {
        if (sizes.length % filesPerTurn === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        // Synchronous, because the way through the thread pool takes twice as long as the call.
        const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
        sizes.push(stat?.isFile() === true ? stat.size : undefined);
    }
    return sizes;
}
/**
 * Selects, among files whose size differs, those for which no attribute demands that in every
 * checkout.
 */
async function withOtherLineEnds(repository, entries) {
    const names = ["eol", "filter", "ident", "working-tree-encoding"];
    const attributes = await readAttributes(repository, {
        names,
        paths: entries.map(({ path }) => path),
    });
    if (!attributes.known)
        return attributes;
    const isDemanded = ({ path }) => {
        const own = attributes.value.get(path);
        if (own === undefined)
            return false;
        return own.get("eol") === "crlf" || names.slice(1).some((name) => own.has(name));
    };
    return (0,checkout/* known */.e)(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
/**
 * Selects, among files with a configured content filter, those whose bytes are not the commit's.
 */
async function changedByFilters(root, files) {
    const found = await side_by_side_sideBySide(files, digestsAtOnce, async ({ entry, driver }) => {
        const name = await objectName((0,external_node_path_.join)(root, entry.path), entry.object);
        const isSame = name === undefined || name === entry.object;
        return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
    });
    return found.flat();
}
//# sourceMappingURL=conversions.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/index-entries.js
/** `<letter> <mode> <object> <stage> TAB <path>` */
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
function parseIndexMarks(output) {
    const assumeUnchanged = [];
    const skipWorktree = [];
    const submodules = [];
    const attributes = [];
    let start = 0;
    for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
        const at = start;
        start = end + 1;
        // The common case first: an ordinary file, for which no string of its own is made.
        if (output.startsWith("H 10", at) && !output.endsWith(".gitattributes", end))
            continue;
        const text = output.slice(at, end);
        const [, letter = "", mode, commit = "", , path] = record.exec(text) ?? [];
        if (path === undefined)
            continue;
        if (letter === "S")
            skipWorktree.push(path);
        else if (letter === letter.toLowerCase())
            assumeUnchanged.push(path);
        if (mode === "160000")
            submodules.push({ path, commit });
        if (/(?:^|\/)\.gitattributes$/.test(path))
            attributes.push(path);
    }
    return { assumeUnchanged, skipWorktree, submodules, attributes };
}
/**
 * Parses the regular files below a folder (`services/cart/`, or nothing) that are neither
 * conflicted nor skipped by a status.
 */
function parseIndexEntries(output, below) {
    const entries = [];
    for (const text of output.split("\0")) {
        if (!text.startsWith("H 100"))
            continue;
        const tab = text.indexOf("\t");
        const path = text.slice(tab + 1);
        const [, , object = "", stage] = text.slice(0, tab).split(" ");
        if (stage === "0" && path.startsWith(below))
            entries.push({ path, object });
    }
    return entries;
}
//# sourceMappingURL=index-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/filtered.js




/**
 * A value that can be written in a pathspec without escapes (gitglossary(7), "pathspec", `attr`).
 */
const plainName = /^[\w-]+$/;
/**
 * Finds the files of a folder to which Git LFS or a configured filter applies. Git selects them
 * from its index, because a query about every file takes longer than a status.
 */
async function filteredFiles(repository, context) {
    const drivers = ["lfs", ...smudgingDrivers(repository.settings)];
    const picked = drivers.every((driver) => plainName.test(driver))
        ? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
        : [`:(literal)${context}`];
    const listing = await repository.git.text(["ls-files", "-v", "-s", "-z", "--", ...picked]);
    if (!listing.known)
        return listing;
    const entries = parseIndexEntries(listing.value, "");
    const paths = entries.map(({ path }) => path);
    const attributes = await readAttributes(repository, { names: ["filter"], paths });
    if (!attributes.known)
        return attributes;
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const driver = attributes.value.get(entry.path)?.get("filter");
        return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
    }));
}
//# sourceMappingURL=filtered.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/lfs.js




/** A pointer is smaller than this. */
const pointerBytes = 1024;
const filesAtOnce = 16;
/** Few at once, because each file may have gigabytes. */
const lfs_digestsAtOnce = 4;
/** Parses a pointer; undefined for any other text. */
function parsePointer(text) {
    if (!startsAsPointer(text))
        return undefined;
    const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
function startsAsPointer(text) {
    return text.startsWith("version https://git-lfs.github.com/spec/");
}
/**
 * Selects, from files given by their paths from the root, those that are still a pointer on disk.
 */
async function pointersAmong(root, paths) {
    const pointers = await side_by_side_sideBySide(paths, filesAtOnce, async (path) => {
        const file = await startOf((0,external_node_path_.join)(root, path), pointerBytes);
        const isPointer = file !== undefined &&
            file.size < pointerBytes &&
            startsAsPointer(file.start.toString("latin1"));
        return isPointer ? [path] : [];
    });
    return pointers.flat();
}
/**
 * Selects, from Git LFS files that git without Git LFS lists as changed, those whose file is what
 * the pointer in the index stands for. An entry whose pointer cannot be read is not selected.
 */
async function unchangedAmong(repository, entries) {
    const contents = await objectContents(repository, entries.map(({ indexed }) => indexed));
    if (!contents.known)
        return new Set();
    const unchanged = await side_by_side_sideBySide(entries, lfs_digestsAtOnce, async ({ path, indexed }) => {
        const pointer = parsePointer(contents.value.get(indexed) ?? "");
        if (pointer === undefined)
            return [];
        return (await isFileOf(pointer, (0,external_node_path_.join)(repository.root, path))) ? [path] : [];
    });
    return new Set(unchanged.flat());
}
async function isFileOf(pointer, path) {
    const file = await startOf(path, 1);
    if (file?.size !== pointer.size)
        return false;
    return (await digestOf({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}
//# sourceMappingURL=lfs.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/status.js
const noObject = "0";
/** Parses that output (git-status(1), "Porcelain Format Version 2"). */
function parseStatus(output) {
    let revision;
    const changed = [];
    const untracked = [];
    const ignored = [];
    for (const record of output.split("\0")) {
        const kind = record.slice(0, 2);
        if (kind === "? ")
            untracked.push(record.slice(2).replace(/\/$/, ""));
        else if (kind === "! ")
            ignored.push(record.slice(2));
        else if (kind === "# ")
            revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
        else
            changed.push(...(ordinaryEntry(record) ?? unmergedEntry(record) ?? []));
    }
    return { revision, changed, untracked, ignored };
}
function ordinaryEntry(record) {
    const found = /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) (.+)$/s.exec(record) ?? undefined;
    if (found === undefined)
        return undefined;
    const [, x = "", y = "", , index = "", tree = "", committed = "", indexed = "", path = ""] = found;
    return [
        {
            path,
            staged: stagedChange(x, committed === indexed),
            unstaged: unstagedChange(y, index !== tree),
            conflicted: false,
            committed,
            indexed,
        },
    ];
}
function stagedChange(letter, isSameContent) {
    if (letter === ".")
        return "nothing";
    return letter === "M" && isSameContent ? "mode" : "content";
}
function unstagedChange(letter, isOtherMode) {
    if (letter === ".")
        return "nothing";
    return letter === "M" && isOtherMode ? "mode, perhaps content" : "content";
}
function unmergedEntry(record) {
    const path = /^u(?: \S+){9} (.+)$/s.exec(record)?.[1];
    if (path === undefined)
        return undefined;
    const entry = { path, staged: "content", unstaged: "content", conflicted: true };
    return [{ ...entry, committed: noObject, indexed: noObject }];
}
/** Describes the entry for the report; undefined when no change is left. */
function changedFile(entry) {
    const { path, staged, unstaged, conflicted } = entry;
    if (conflicted)
        return { path, where: "conflicted" };
    const isModeOnly = [staged, unstaged].every((what) => what === "nothing" || what === "mode");
    if (staged === "nothing" && unstaged === "nothing")
        return undefined;
    if (isModeOnly)
        return { path, where: "mode" };
    if (staged === "nothing")
        return { path, where: "unstaged" };
    return { path, where: unstaged === "nothing" ? "staged" : "staged and unstaged" };
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/file-facts.js











/**
 * Finds files that something converts. This costs next to nothing where there are no attributes and
 * no conversions.
 */
async function readTracked(options) {
    const { repository, env, context, index, attributes } = options;
    const { text, filter } = await readMentions({
        repository,
        tracked: attributes,
        context: context ?? "",
        env,
    });
    const nothing = (0,checkout/* known */.e)([]);
    const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
    if (context === undefined)
        return inContext;
    const below = context === "" ? "" : `${context}/`;
    const isConverting = text || convertsLineEnds(repository.settings);
    const [filtered, sized] = await Promise.all([
        filter ? filteredFiles(repository, context) : nothing,
        isConverting ? otherwiseSized(repository, parseIndexEntries(index, below)) : nothing,
    ]);
    return { hasFilters: filter, filtered, otherwiseSized: sized };
}
/** Collects the facts about tracked files, once git's status is known. */
async function readFileFacts(repository, options) {
    const { tracked, entries } = options;
    const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
    const [changed, converted, lfsPointers] = await Promise.all([
        readChanged(repository, options),
        readConverted(repository, { tracked, touched }),
        mapped(tracked.filtered, (filtered) => {
            const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
            return pointersAmong(repository.root, untouched.map(({ entry }) => entry.path));
        }),
    ]);
    return { changed, converted, lfsPointers };
}
/** How many files are read at most, to find out whether only the mode changed. */
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
    const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
    const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : (0,checkout/* known */.e)([]);
    if (!lfs.known)
        return lfs;
    const unchanged = await unchangedAmong(repository, lfs.value);
    const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
    const sameContent = await side_by_side_sideBySide(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await objectName((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
    const same = new Set([...unchanged, ...sameContent.flat()]);
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const { path, unstaged } = entry;
        if (!same.has(path))
            return changedFile(entry) ?? [];
        const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
        return changedFile({ ...entry, unstaged: left }) ?? [];
    }));
}
async function lfsAmong(repository, entries) {
    const paths = entries.map(({ path }) => path);
    const filters = await readAttributes(repository, { names: ["filter"], paths });
    return mapped(filters, async (found) => entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"));
}
async function readConverted(repository, { tracked, touched }) {
    if (!tracked.filtered.known)
        return tracked.filtered;
    if (!tracked.otherwiseSized.known)
        return tracked.otherwiseSized;
    const [lineEnds, byFilters] = await Promise.all([
        withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
        changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
    ]);
    return mapped(lineEnds, async (files) => [...files, ...byFilters]);
}
async function mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(await change(answer.value)) : answer;
}
//# sourceMappingURL=file-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/ignored.js



/**
 * When this many files of a folder were seen and none is kept out of the image, the folder counts
 * as let through as a whole.
 */
const enoughForAll = 1000;
const ignored_mostEntries = 50_000;
/**
 * Finds what git ignores and the build's ignore file lets through. A folder from which nothing is
 * excluded stays one path; a folder that is excluded in part (`target/*`, `!target/app.jar`) is
 * listed by its files.
 */
async function ignoredLetThrough(options) {
    const found = [];
    for (const path of options.paths) {
        if (options.keepsOut(path))
            continue;
        if (!path.endsWith("/")) {
            found.push(path);
            continue;
        }
        const inside = await lookInto(path, options);
        if (!inside.known)
            return inside;
        found.push(...inside.value);
    }
    return (0,checkout/* known */.e)(found);
}
async function lookInto(folder, options) {
    const files = [];
    let seen = 0;
    let isPartly = false;
    for await (const { path, kind } of walk(folder, options)) {
        if (kind === "unreadable")
            return (0,checkout/* unknown */.L)(`${path} cannot be read`);
        if (kind === "kept out")
            isPartly = true;
        else if (kind === "file")
            files.push(path);
        seen += 1;
        if (!isPartly && files.length >= enoughForAll)
            return (0,checkout/* known */.e)([folder]);
        if (seen > ignored_mostEntries)
            return tooMany(folder, files);
    }
    if (files.length === 0)
        return (0,checkout/* known */.e)([]);
    return (0,checkout/* known */.e)(isPartly ? files : [folder]);
}
/**
 * Yields what is in a folder and the folders below it, but nothing below folders that are kept out.
 */
async function* walk(folder, { root, keepsOut }) {
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const directory = await (0,promises_.opendir)((0,external_node_path_.join)(root, next), { bufferSize: 256 }).catch(() => undefined);
        if (directory === undefined) {
            yield { path: next, kind: "unreadable" };
            return;
        }
        for await (const entry of directory) {
            const path = next + entry.name + (entry.isDirectory() ? "/" : "");
            if (keepsOut(path))
                yield { path, kind: "kept out" };
            else if (!entry.isDirectory())
                yield { path, kind: "file" };
            else {
                folders.push(path);
                yield { path, kind: "folder" };
            }
        }
    }
}
function tooMany(folder, files) {
    return files.length > 0
        ? (0,checkout/* known */.e)(files)
        : (0,checkout/* unknown */.L)(`${folder} holds more than ${ignored_mostEntries} files that git ignores`);
}
//# sourceMappingURL=ignored.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/stray-folders.js
/**
 * Finds the topmost folders that hold untracked files and no tracked ones, which a fresh clone does
 * not have. Paths are relative to the root, without a slash at the end.
 */
function strayFolders(index, { untracked, ignored }) {
    if (untracked.length === 0 && ignored.length === 0)
        return [];
    const tracked = trackedFolders(index);
    const found = new Set();
    for (const path of [...untracked, ...ignored]) {
        const folder = stray_folders_upwards(path)
            .reverse()
            .find((above) => !tracked.has(above));
        if (folder !== undefined)
            found.add(folder);
    }
    return [...found].sort();
}
/**
 * Collects every folder that has something tracked in it, from `git ls-files -s -z`; a submodule
 * counts as one.
 */
function trackedFolders(index) {
    const folders = new Set();
    let last = "";
    for (const record of index.split("\0")) {
        const path = record.slice(record.indexOf("\t") + 1);
        const isSubmodule = /^. 160000 /.test(record);
        const folder = isSubmodule ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
        if (folder === last)
            continue;
        last = folder;
        for (const above of isSubmodule ? [path, ...stray_folders_upwards(path)] : stray_folders_upwards(`${folder}/`)) {
            if (folders.has(above))
                break;
            folders.add(above);
        }
    }
    return folders;
}
/**
 * Returns the folders above a file, nearest first; for a path with `/` at its end, that folder
 * comes first.
 */
function stray_folders_upwards(path) {
    const found = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        found.push(path.slice(0, end));
    }
    return found;
}
//# sourceMappingURL=stray-folders.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/submodules.js





/** Few at once, because each starts several git processes. */
const submodulesAtOnce = 2;
/**
 * Reads the submodules that are checked out, and compares each with the commit that the repository
 * records for it.
 */
async function readSubmodules(options, { marks, status, read }) {
    const entries = status.known ? (0,checkout/* known */.e)(status.value.changed) : status;
    if (!marks.known)
        return { worktrees: [], stray: marks, entries };
    const leftOut = new Set(marks.value.skipWorktree);
    const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
    const readings = await side_by_side_sideBySide(recorded, submodulesAtOnce, (submodule) => readSubmodule({ options, submodule, read }));
    const worktrees = readings.flatMap((reading) => reading.worktrees);
    if (!entries.known)
        return { worktrees, stray: entries, entries };
    const open = readings.find(({ actual }) => !actual.known)?.actual;
    const stray = readings.flatMap((reading) => strayOf(reading, entries.value) ?? []);
    const paths = new Set(stray.map(({ path }) => path));
    return {
        worktrees,
        stray: open === undefined || open.known ? (0,checkout/* known */.e)(stray) : open,
        entries: (0,checkout/* known */.e)(entries.value.filter(({ path }) => !paths.has(path))),
    };
}
/**
 * A submodule that only the index records, or that it no longer records, is a change of the
 * repository itself.
 */
function strayOf({ submodule, actual, isInContext }, entries) {
    const { path, commit } = submodule;
    const entry = entries.find((each) => each.path === path);
    const recorded = entry?.committed ?? commit;
    if (!actual.known || actual.value === recorded || /^0+$/.test(recorded))
        return undefined;
    if (actual.value === undefined && !isInContext)
        return undefined;
    return { path, recorded, actual: actual.value };
}
async function readSubmodule({ options, submodule, read, }) {
    const { path } = submodule;
    const root = (0,external_node_path_.join)(options.repository.root, path);
    const context = contextInside(options.context, path);
    const common = { submodule, isInContext: context !== undefined };
    // A link could lead out of the repository; the status reports it as a change.
    if (!(await isFolder(root)) || !(await repository_exists((0,external_node_path_.join)(root, ".git"))))
        return { ...common, worktrees: [], actual: (0,checkout/* known */.e)(undefined) };
    const opened = await openRepository(await (0,promises_.realpath)(root), options.surroundings);
    if (opened.kind === "closed") {
        const open = (0,checkout/* unknown */.L)(`submodule ${options.prefix}${path}: ${opened.why}`);
        return { ...common, worktrees: [unread(open)], actual: open };
    }
    const { worktrees, revision } = await read({
        ...options,
        repository: opened.repository,
        prefix: `${options.prefix}${path}/`,
        context,
    });
    return { ...common, worktrees, actual: revision };
}
/**
 * Returns the context relative to a submodule: the whole submodule when it is inside the context.
 */
function contextInside(context, path) {
    if (context === undefined)
        return undefined;
    return context === "" || path.startsWith(`${context}/`) ? "" : undefined;
}
function unread(open) {
    return {
        changed: open,
        converted: open,
        untracked: open,
        ignored: open,
        strayFolders: open,
        unwatched: open,
        leftOut: open,
        straySubmodules: open,
        lfsPointers: open,
    };
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/worktree.js







/** Reads a working tree and the submodules that are checked out in it. */
async function readWorktrees(options) {
    const { repository, context } = options;
    // Starts with the call that takes longest.
    const whole = repository.git.text(statusArguments(context === "" ? "all" : "no")).then(asStatus);
    const index = repository.git
        .text(["ls-files", "-v", "-s", "-z"])
        .then((text) => worktree_mapped(text, (output) => ({ output, marks: parseIndexMarks(output) })));
    const [status, within, listed, tracked] = await Promise.all([
        whole,
        statusWithin(options),
        index,
        index.then(async (read) => read.known
            ? (0,checkout/* known */.e)(await readTracked({
                repository,
                env: options.surroundings.env,
                context,
                index: read.value.output,
                attributes: read.value.marks.attributes,
            }))
            : read),
    ]);
    const own = context === "" ? status : within;
    const marks = worktree_mapped(listed, (read) => read.marks);
    const [submodules, ignored] = await Promise.all([
        readSubmodules(options, { marks, status, read: readWorktrees }),
        readIgnored(options, own),
    ]);
    const entries = submodules.entries;
    const facts = tracked.known && entries.known
        ? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
        : openFacts(tracked.known ? entries : tracked);
    const worktree = {
        ...facts,
        ignored,
        untracked: worktree_mapped(own, ({ untracked }) => untracked),
        strayFolders: listed.known
            ? worktree_mapped(own, (read) => strayFolders(listed.value.output, read))
            : listed,
        unwatched: worktree_mapped(marks, (read) => unwatched(repository, read)),
        leftOut: worktree_mapped(marks, (read) => leftOut(options, read)),
        straySubmodules: submodules.stray,
    };
    return {
        revision: worktree_mapped(status, ({ revision }) => revision),
        worktrees: [fromOutside(worktree, options.prefix), ...submodules.worktrees],
    };
}
/**
 * Returns the arguments of git's status. Its own look into submodules would start programs that
 * their configurations name.
 */
function statusArguments(untracked) {
    const what = untracked === "all" ? ["--ignored=matching"] : [];
    const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
    return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
/**
 * Reads the status of the context alone, where it is a part of the repository: untracked files
 * elsewhere do not matter.
 */
async function statusWithin({ repository, context }) {
    if (context === undefined || context === "")
        return (0,checkout/* known */.e)({ revision: undefined, changed: [], untracked: [], ignored: [] });
    const args = ["--literal-pathspecs", ...statusArguments("all"), "--", context];
    return repository.git.text(args).then(asStatus);
}
async function readIgnored({ repository, prefix, context, keepsOut }, status) {
    if (!status.known)
        return status;
    return ignoredLetThrough({
        root: repository.root,
        // A context in an ignored folder is ignored as a whole.
        paths: status.value.ignored.map((path) => `${context}/`.startsWith(path) ? `${context}/` : path),
        keepsOut: (path) => keepsOut(prefix + path),
    });
}
/**
 * In a sparse checkout the files that were left out are absent, not hidden; git itself checks those
 * that are present.
 */
function unwatched(repository, marks) {
    return isSparse(repository)
        ? marks.assumeUnchanged
        : [...marks.assumeUnchanged, ...marks.skipWorktree];
}
function leftOut({ repository, context }, marks) {
    if (!isSparse(repository) || context === undefined)
        return [];
    const below = context === "" ? "" : `${context}/`;
    return marks.skipWorktree.filter((path) => path.startsWith(below));
}
function isSparse({ settings }) {
    return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}
function openFacts(open) {
    const answer = open.known ? (0,checkout/* known */.e)([]) : open;
    return { changed: answer, converted: answer, lfsPointers: answer };
}
/** Returns the same facts with paths relative to the outermost repository. */
function fromOutside(worktree, prefix) {
    if (prefix === "")
        return worktree;
    const paths = (answer) => worktree_mapped(answer, (all) => all.map((path) => prefix + path));
    const files = (answer) => worktree_mapped(answer, (all) => all.map((file) => ({ ...file, path: prefix + file.path })));
    return {
        changed: files(worktree.changed),
        converted: files(worktree.converted),
        untracked: paths(worktree.untracked),
        ignored: paths(worktree.ignored),
        strayFolders: paths(worktree.strayFolders),
        unwatched: paths(worktree.unwatched),
        leftOut: paths(worktree.leftOut),
        straySubmodules: files(worktree.straySubmodules),
        lfsPointers: paths(worktree.lfsPointers),
    };
}
function worktree_mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(change(answer.value)) : answer;
}
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/adapters/git/beside.js






/**
 * Finds what pins the files of a folder or file beside the context: the context's own commit, or
 * nothing.
 */
async function readBeside(question, surroundings) {
    const path = await (0,promises_.realpath)(question.path).catch(() => undefined);
    if (path === undefined)
        return { kind: "no repository", why: "it does not exist" };
    const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
    const [own, other] = await Promise.all([
        openRepository(question.context, surroundings),
        openRepository(folder, surroundings),
    ]);
    if (other.kind === "closed")
        return { kind: "no repository", why: other.why };
    const { repository } = other;
    if (own.kind === "closed" || !(await isPart(repository, own.repository, surroundings))) {
        const remotes = namedRemotes(repository.settings);
        const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
        return { kind: "another repository", repository: remote?.repository };
    }
    return { kind: "committed", loose: await looseIn({ repository, folder, path }, surroundings) };
}
/** How many levels of nested submodules are followed. */
const mostDepth = 20;
/**
 * Whether a repository is the whole one, or one of its submodules at the commit that is recorded
 * for it.
 */
async function isPart(repository, whole, surroundings) {
    let part = repository;
    for (let depth = 0; depth < mostDepth; depth += 1) {
        if (part.root === whole.root)
            return true;
        const above = await openRepository((0,external_node_path_.dirname)(part.root), surroundings);
        if (above.kind === "closed")
            return false;
        const outer = above.repository;
        const path = (0,external_node_path_.relative)(outer.root, part.root).split(external_node_path_.sep).join("/");
        const [head, entry] = await Promise.all([
            part.git.text(["rev-parse", "--verify", "--quiet", "HEAD"]),
            outer.git.text(["--literal-pathspecs", "ls-files", "-s", "-z", "--", path]),
        ]);
        if (!head.known || !entry.known)
            return false;
        if (!entry.value.startsWith(`160000 ${head.value.trim()} 0\t`))
            return false;
        part = outer;
    }
    return false;
}
async function looseIn(place, surroundings) {
    const { repository, folder, path } = place;
    const context = (0,external_node_path_.relative)(repository.root, folder).split(external_node_path_.sep).join("/");
    const options = { repository, surroundings, prefix: "", context, keepsOut: () => false };
    const { worktrees } = await readWorktrees(options);
    const parts = worktrees.flatMap(looseParts);
    const open = parts.find(({ files }) => !files.known);
    if (open !== undefined && !open.files.known)
        return open.files;
    const within = (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join("/");
    const found = parts.flatMap(({ files }) => (files.known ? files.value : []));
    return (0,checkout/* known */.e)(found.flatMap((file) => beside_inside(file, within)));
}
function looseParts(tree) {
    const named = (files, how) => ({
        files: files.known ? (0,checkout/* known */.e)(files.value.map((path) => ({ path, how }))) : files,
    });
    const { converted } = tree;
    return [
        named(tree.untracked, "untracked"),
        named(tree.ignored, "ignored"),
        named(tree.leftOut, "left out"),
        {
            files: converted.known
                ? (0,checkout/* known */.e)(converted.value.map(({ path, by }) => ({ path, how: `converted (${by})` })))
                : converted,
        },
    ];
}
/**
 * Makes a file's path relative to the context; empty for a file of the repository outside of it.
 */
function beside_inside({ path, how }, within) {
    if (within === "" || path === within)
        return [{ path: path || ".", how }];
    // The context is in a folder that is ignored or untracked as a whole.
    if (`${within}/`.startsWith(path.endsWith("/") ? path : `${path}/`))
        return [{ path: "/", how }];
    return path.startsWith(`${within}/`) ? [{ path: path.slice(within.length + 1), how }] : [];
}
//# sourceMappingURL=beside.js.map
;// CONCATENATED MODULE: ./build/adapters/git/commit-time.js


/**
 * Returns when the checked-out commit was committed, in seconds since 1970 (git-log(1), `%ct`).
 * This time does not change when the commit is cloned, and a rebase renews it together with the
 * commit's name.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCommitTime(folder, surroundings) {
    const opened = await openRepository(folder, surroundings);
    if (opened.kind === "closed")
        return (0,checkout/* unknown */.L)(opened.why);
    const printed = await opened.repository.git.guarded((git) => git.show(["--no-patch", "--no-show-signature", "--format=%ct"]));
    if (!printed.known)
        return printed;
    const seconds = /^(\d{1,12})\n$/.exec(printed.value)?.[1];
    return seconds === undefined
        ? (0,checkout/* unknown */.L)("git printed no time of the commit")
        : (0,checkout/* known */.e)(Number(seconds));
}
//# sourceMappingURL=commit-time.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/history.js
/**
 * Looks up a commit in the local history. An error of git counts as "no", because it proves
 * nothing.
 */
async function readHistory(options) {
    const { repository, remote, commit, refs } = options;
    const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
    const [beyondTips, here, beyondFetched, below] = await Promise.all([
        revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
        revisions(repository, ["--no-walk"], tips),
        revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
        repository.git.text([
            "for-each-ref",
            "--count=1",
            `--merged=${commit}`,
            "--format=%(objectname)",
            `refs/remotes/${remote}/`,
        ]),
    ]);
    const wasFetched = beyondFetched?.length === 0;
    return {
        isContained: beyondTips?.length === 0,
        isComplete: refs.known && here?.length === tips.length,
        wasFetched,
        isOnTop: !wasFetched && below.known && below.value !== "",
    };
}
/**
 * Returns the commits that `git rev-list` prints; undefined when it fails. Names that are not here
 * are skipped, and nothing is fetched for what a partial clone left out.
 */
async function revisions(repository, args, names) {
    const answer = await repository.git.batch(["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args], names.map((name) => `${name}\n`).join(""));
    if (!answer.known)
        return undefined;
    return answer.value
        .toString("latin1")
        .split("\n")
        .filter((line) => line !== "");
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/presence.js


/**
 * Decides whether the remote has the commit itself, whatever branch is checked out. It tries in
 * this order: a branch or tag of the remote is at the commit; the local history decides; the forge
 * decides; the workflow's event decides, where the remote was queried and could not tell. What was
 * fetched once counts as proof only while the remote cannot be queried, because a branch may have
 * been deleted or moved to another history since.
 */
async function readPresence(options) {
    const { repository, remote, commit, refs, forge } = options;
    const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
    if (tip !== undefined)
        return present(`${tip.name} of the remote`);
    const history = await readHistory({ repository, remote: remote.name, commit, refs });
    const decided = decidedBy(history, options);
    if (decided !== undefined)
        return decided;
    const answer = await forge?.contains({ repository: remote.repository, commit, refs });
    switch (answer?.kind) {
        case "contained":
            return present(`${answer.ref}, as the forge says`);
        case "elsewhere":
            return answer.isEverything
                ? (0,checkout/* known */.e)({ present: false })
                : (0,checkout/* unknown */.L)(`${answer.refs.join(", ")} has it not, as the forge says; nobody asked about the rest`);
        case "silent":
        case undefined:
            // The server itself started the run for this commit.
            if (options.isOfEvent && refs.known)
                return weakly("the event of the run");
            return (0,checkout/* unknown */.L)([whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "));
    }
}
function present(proof) {
    return (0,checkout/* known */.e)({ present: true, proof });
}
/** Present according to a source that nothing confirmed. */
function weakly(proof) {
    return (0,checkout/* known */.e)({ present: true, proof, isWeak: true });
}
/** Decides what this checkout can decide alone, from the remote's branches and tags. */
function decidedBy(history, options) {
    const { refs, repository, remote } = options;
    if (!refs.known)
        return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
    if (history.isContained)
        return present("the history of the remote's branches and tags");
    // In a shallow checkout the commit may be below the cut.
    if (history.isComplete && !repository.shallow)
        return (0,checkout/* known */.e)({ present: false });
    return history.isOnTop ? (0,checkout/* known */.e)({ present: false }) : undefined;
}
function whyUndecided({ refs, repository }, history) {
    if (!refs.known)
        return refs.why;
    if (history.wasFetched)
        return "a branch of the remote had it at the last fetch, and branches have moved since to commits that are not here";
    return repository.shallow
        ? "the history is shallow, and no branch or tag of the remote ends at this revision"
        : "branches or tags of the remote are at commits that are not here";
}
//# sourceMappingURL=presence.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/pull-refs.js

/**
 * Returns the numbers of the pull requests that are checked out: those whose refs, as
 * actions/checkout and forges write them (`refs/remotes/pull/7/merge`, `refs/pull/7/head`), are at
 * HEAD.
 */
async function readPullRefs(repository) {
    const answer = await repository.git.text([
        "for-each-ref",
        "--points-at=HEAD",
        "--format=%(refname)",
        "refs/remotes/",
        "refs/pull/",
    ]);
    if (!answer.known)
        return answer;
    const numbers = answer.value.split("\n").flatMap((name) => {
        const number = /^refs\/(?:remotes\/(?:[^/]+\/)?)?(?:pull|pr)\/(\d{1,9})(?:\/|$)/.exec(name)?.[1];
        return number === undefined ? [] : [Number(number)];
    });
    return (0,checkout/* known */.e)([...new Set(numbers)]);
}
//# sourceMappingURL=pull-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/remote.js

const remoteSeconds = 15;
/** Lists the remote's branches and tags without fetching anything. */
async function listRemote(repository, remote) {
    const answer = await repository.git.text(
    // Runs git's own program at the other end of a file or ssh remote, whatever this repository's
    // configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
    return answer.known ? (0,checkout/* known */.e)(parseRemoteRefs(answer.value)) : answer;
}
/** Parses `git ls-remote`: the line of an annotated tag is followed by its commit's, marked `^{}`. */
function parseRemoteRefs(output) {
    const commits = new Map();
    for (const line of output.split("\n")) {
        const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
        if (commit !== undefined && name !== undefined)
            commits.set(name.replace(/\^\{\}$/, ""), commit);
    }
    return [...commits].map(([name, commit]) => ({ name, commit }));
}
/** Returns the tags among the remote's refs. */
function tagsAmong(refs) {
    const prefix = "refs/tags/";
    return refs
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/tags.js

/** Lists every tag of this checkout. */
async function readTags(repository) {
    const answer = await repository.git.text([
        "for-each-ref",
        "--format=%(objectname) %(*objectname) %(refname:strip=2)",
        "refs/tags/",
    ]);
    return answer.known ? (0,checkout/* known */.e)(parseTags(answer.value)) : answer;
}
/** Parses that output: an annotated tag has its commit in the second place. */
function parseTags(output) {
    return output.split("\n").flatMap((line) => {
        const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
        if (own === undefined || name === undefined)
            return [];
        return [{ name, commit: target === undefined || target === "" ? own : target }];
    });
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/adapters/git/checkout.js











/** Makes a reader of git checkouts that uses the user's own git. */
function gitCheckoutReader(world) {
    return {
        read: (question) => readCheckout({ ...question, ...world }),
        readBeside: (question) => readBeside(question, world),
        commitTime: (folder) => readCommitTime(folder, world),
    };
}
/**
 * Reads the facts about the context's checkout. It does not run programs that the repository's
 * configuration names, does not change files, and fetches nothing: it lists the remote's branches
 * and tags while it examines the files.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(options) {
    const opened = await openRepository(options.context, options);
    if (opened.kind === "closed")
        return { kind: "none", why: opened.why };
    const { repository } = opened;
    const context = (0,external_node_path_.relative)(repository.root, options.context).split(external_node_path_.sep).join("/");
    if (context === ".." || context.startsWith("../"))
        return {
            kind: "none",
            why: `the working tree is ${repository.root}, and the context is not in it`,
        };
    const below = context === "" ? 0 : context.length + 1;
    const keepsOut = (path) => path.length > below && options.ignores(path.slice(below));
    const remotes = namedRemotes(repository.settings);
    const remote = chosenRemote(remotes, options.repository);
    const answers = Promise.all([
        readWorktrees({ repository, surroundings: options, prefix: "", context, keepsOut }),
        readTags(repository),
        readPullRefs(repository),
        remote === undefined ? checkout_nothing : askRemote(repository, remote, options.forge),
    ]);
    options.whileWaiting?.();
    const [{ revision, worktrees }, localTags, pullRefs, refs] = await answers;
    const hasCommit = !revision.known || revision.value !== undefined;
    return {
        kind: "checkout",
        root: repository.root,
        context,
        revision: committed(revision),
        remotes,
        remote,
        worktrees,
        localTags: hasCommit ? localTags : checkout_nothing,
        pullRefs: hasCommit ? pullRefs : checkout_nothing,
        ...(await readRemoteFacts({ options, repository, remote, revision, refs })),
    };
}
const checkout_nothing = (0,checkout/* known */.e)([]);
/** Lists the remote's refs, through git's own protocol first because that works on every forge. */
async function askRemote(repository, remote, forge) {
    const answer = await listRemote(repository, remote.name);
    if (answer.known)
        return answer;
    const listed = await forge?.listRefs(remote.repository);
    if (listed === undefined || listed.known)
        return listed ?? answer;
    return (0,checkout/* unknown */.L)(`${answer.why}; ${listed.why}`);
}
function committed(revision) {
    if (!revision.known)
        return revision;
    return revision.value === undefined ? (0,checkout/* unknown */.L)("no commit yet") : (0,checkout/* known */.e)(revision.value);
}
/** Finds out what the remote has of the revision. */
async function readRemoteFacts(question) {
    const { options, repository, remote, revision, refs } = question;
    const remoteTags = refs.known ? (0,checkout/* known */.e)(tagsAmong(refs.value)) : refs;
    if (!revision.known)
        return { onRemote: revision, remoteTags: revision };
    const commit = revision.value;
    if (commit === undefined || remote === undefined)
        return { onRemote: (0,checkout/* known */.e)({ present: false }), remoteTags: checkout_nothing };
    const { asked, forge } = options;
    const { mergePreview } = asked;
    // The temporary merge of a pull request is on no branch, so there is no need to search for it.
    if (mergePreview?.commit === commit)
        return { onRemote: (0,checkout/* unknown */.L)(`it is ${mergePreview.ref}`), remoteTags };
    const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
    const presence = { repository, remote, commit, refs, forge, isOfEvent };
    return { onRemote: await readPresence(presence), remoteTags };
}
/**
 * Returns the remote with the given repository, else `origin`, else the first one of the
 * configuration.
 */
function chosenRemote(remotes, repository) {
    const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
    return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/containerfile/final-user.js
var final_user = __webpack_require__(3252);
;// CONCATENATED MODULE: ./build/domain/source/offset.js
/**
 * Normalizes an offset, the path of a folder from the repository's root: no slash at an end, no
 * empty or `.` part. Undefined if it leads out of the repository.
 */
function normalOffset(text) {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
    return isOutside ? undefined : parts.join("/");
}
/** Whether a text is an offset in its normal form. */
function isOffset(text) {
    return normalOffset(text) === text;
}
//# sourceMappingURL=offset.js.map
;// CONCATENATED MODULE: ./build/app/source/read-source.js






/** Makes a reader of sources, which names and judges the facts of a checkout. */
function sourceReader(ports) {
    return {
        read: (options) => read_source_readSource(options, ports),
        commitTime: (context) => ports.checkouts.commitTime(context),
    };
}
async function read_source_readSource(options, ports) {
    const { context, ignores } = options;
    const offset = options.offset === undefined ? undefined : checkedOffset(options.offset);
    const repository = options.repository === undefined ? undefined : checkedRepository(options.repository);
    const asked = await askedBy(options, ports);
    // The parser of shell commands is large; loaded any earlier, it would delay the calls of git.
    const loadRules = () => Promise.all(/* import() */[__webpack_require__.e(13), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 1346));
    let rules;
    const whileWaiting = () => {
        rules = loadRules();
    };
    const [checkout, recipe] = await Promise.all([
        ports.checkouts.read({ context, offset, repository, asked, ignores, whileWaiting }),
        options.recipe === undefined ? undefined : recipeFacts(context, options.recipe, ports),
    ]);
    const { judgeSource } = await (rules ?? loadRules());
    const judged = judgeSource({ checkout, offset, repository, ignores, asked, recipe });
    return {
        source: judged.source,
        tag: judged.version?.chosen.tag,
        otherTags: judged.version?.others ?? [],
        advisories: judged.advisories,
        strayFolders: read_source_strayFolders(checkout),
        place: read_source_placeOf(checkout),
        root: checkout.kind === "checkout" ? checkout.root : context,
    };
}
function read_source_placeOf(checkout) {
    if (checkout.kind === "none")
        return undefined;
    const { remote, onRemote, pullRefs } = checkout;
    return { remote: remote?.repository, onRemote, pullRefs };
}
/** The folders without tracked files, relative to the context. */
function read_source_strayFolders(checkout) {
    if (checkout.kind === "none")
        return [];
    const { context, worktrees } = checkout;
    return worktrees
        .flatMap(({ strayFolders: found }) => (found.known ? found.value : []))
        .map((folder) => {
        if (context === "")
            return folder;
        return folder.startsWith(`${context}/`) ? folder.slice(context.length + 1) : "";
    });
}
async function askedBy({ tags = [] }, ports) {
    const asked = await ports.asked();
    const named = tags.map((name) => ({ name, from: "input `tags`" }));
    return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(context, recipe, ports) {
    const user = (0,final_user/* finalUser */.y)(recipe.scope);
    const [baseUser, contextStates] = await Promise.all([
        // Most Containerfiles name their user, and then no registry is queried.
        user.kind === "inherited" ? inheritedUser(user, recipe, ports) : (0,checkout/* known */.e)(""),
        contextStatesOf(context, recipe, ports),
    ]);
    return { ...recipe, baseUser, contextStates };
}
/** Finds the state only of contexts that are used and that no digest pins. */
async function contextStatesOf(context, { scope, contexts }, { checkouts }) {
    const used = new Set((0,containerfile_bases/* basesOf */.cF)(scope).map((use) => use.context));
    const asked = contexts.flatMap((each) => {
        const isPinned = each.kind === "registry" || (each.kind === "files" && each.digest !== undefined);
        return used.has(each.name) && !isPinned ? [each] : [];
    });
    return await Promise.all(asked.map(async ({ name, path }) => {
        return { name, state: await checkouts.readBeside({ context, path }) };
    }));
}
async function inheritedUser({ base }, { scope, contexts }, ports) {
    const platform = base.platform ?? scope.platforms?.target;
    const context = contexts.find(({ name }) => name === base.context);
    if (context === undefined)
        return await ports.baseUser(base.reference, platform);
    if (context.kind === "registry")
        return await ports.baseUser(context.reference, platform);
    return (0,checkout/* unknown */.L)(`the build context ${context.name} is read when it is built from`);
}
function checkedOffset(input) {
    const offset = normalOffset(input);
    if (offset === undefined)
        throw (0,text_failure/* badInput */.AN)("offset", "leads out of the repository", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
    return offset;
}
function checkedRepository(input) {
    const name = canonicalRepository(input.trim());
    if (name === undefined)
        throw (0,text_failure/* badInput */.AN)("repository", "names no repository that others could get", "Write its name or URL, e.g. `github.com/acme/shop`; a path of this machine is none.");
    return name;
}
//# sourceMappingURL=read-source.js.map
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/containerfile/ignore.js



/**
 * Returns the names of a Containerfile's ignore file in the order in which buildah looks for them:
 * the first two next to the Containerfile, the others in the context. Only the first one that
 * exists counts.
 */
function ignoreFileNames(containerfileName) {
    return [
        `${containerfileName}.dockerignore`,
        `${containerfileName}.containerignore`,
        ".containerignore",
        ".dockerignore",
    ];
}
/**
 * Parses an ignore file. The returned function says whether a path of the context (relative, POSIX)
 * is kept out of the image; for a folder with `/` at its end, whether everything that may be in it
 * is certainly kept out. The rules are buildah's and were checked against it, with one difference:
 * after `**`, an exception further down (`**`, `!a/*.txt`) has no effect in buildah, which skips
 * such folders without looking into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
function ignoreRules(text) {
    const lines = text.split("\n");
    lines.forEach((line, index) => {
        if (isPattern(line) && !isUsable(line))
            throw badPattern(line, index + 1);
    });
    const patterns = lines.filter(isPattern);
    if (patterns.length > mostPatterns)
        throw tooManyPatterns(patterns.length);
    const rules = matcher(patterns.join("\n"));
    const exceptions = exceptionsIn(text);
    return (path) => {
        if (!path.endsWith("/"))
            return rules.ignores(path);
        const folder = path.slice(0, -1);
        // `**b` is a name with stars in it: it keeps out a folder `ab`, but nothing that is in it.
        const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
        return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
    };
}
/** The most patterns: every file is compared with every pattern. */
const mostPatterns = 5_000;
function isPattern(line) {
    return line.trim() !== "" && !line.startsWith("#");
}
function tooManyPatterns(count) {
    return new text_failure/* Failure */.HR({
        code: "usage",
        message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
        fix: "Name folders in place of single files.",
    });
}
/** Stands for any file, because no pattern contains this name. */
const noName = "\u0001";
/** Returns the patterns after `!`, each split into its folders. */
function exceptionsIn(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.startsWith("!"))
        .map((line) => segments(line.slice(1).trim()));
}
/**
 * Whether an exception may let a file in a folder through. Only names without wildcards can rule
 * that out.
 */
function mayMatchBelow(exception, folder) {
    const names = segments(folder);
    return exception.slice(0, names.length).every((pattern, index, patterns) => {
        const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
        return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
    });
}
function segments(path) {
    return (0,posix_.normalize)(path)
        .split("/")
        .filter((segment) => segment !== "" && segment !== ".");
}
function isUsable(pattern) {
    if (pattern.trim() === "!")
        return false;
    try {
        matcher(pattern).ignores("any");
        return true;
    }
    catch {
        return false;
    }
}
function matcher(text) {
    const rules = ignore["default"]({ ignorecase: false }).add(text);
    // The package first looks paths up in a plain object, and every object has a `constructor`.
    const cache = Reflect.get(rules, "_cache");
    if (typeof cache === "object" && cache !== null)
        Object.setPrototypeOf(cache, null);
    return rules;
}
function badPattern(pattern, line) {
    return new text_failure/* Failure */.HR({
        code: "usage",
        message: `Line ${line} of the ignore file is no pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
        fix: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
    });
}
//# sourceMappingURL=ignore.js.map
;// CONCATENATED MODULE: ./build/compose/source.js










/**
 * Returns what reading advisories needs: no builder, and the code that queries a registry is only
 * loaded for a query.
 */
function advisoriesPortsFor(run) {
    return {
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            const { askBaseUser } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 564));
            return await askBaseUser(run, { reference, platform });
        }),
        machinePlatform: platformOf(process.arch),
    };
}
/** Reads context, Containerfile and ignore rules from the disk. */
function filesReaderFor({ env, cwd }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return buildFilesReader({
        cwd,
        workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
        ignoreFileNames: ignoreFileNames,
        ignoreRules: ignoreRules,
    });
}
/** Returns the forge's API, if there is a token for it. */
function forgeFor({ env, signal, request }) {
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    return token === undefined || token === "" ? undefined : githubForge({ env, token, signal });
}
/** Decides whether a workflow's run may push; on the command line, the user alone decides that. */
function pushPermissionFor(run) {
    const { env } = run;
    const forge = forgeFor(run);
    return async (reading) => {
        if (env["GITHUB_ACTIONS"] !== "true")
            return undefined;
        const [carried, { repository }] = await Promise.all([(0,actions_carried/* readCarried */.$)(env), readAsked(env)]);
        const pull = async (number) => (await forge?.pull(repository, number)) ??
            (0,checkout/* unknown */.L)("nobody was asked, for there is no token for the forge");
        return await pushPermission({ carried, reading, repository, pull });
    };
}
/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's
 * event; and a base's user from the place where the base is.
 */
function sourceReaderFor({ env, signal, request }, baseUser) {
    const forge = forgeFor({ env, signal, request });
    return sourceReader({
        checkouts: gitCheckoutReader({ env, signal, ...(forge === undefined ? {} : { forge }) }),
        asked: () => readAsked(env),
        baseUser,
    });
}
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/compose/build.js



























/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is removed afterwards,
 * and the outcome contains no secret. @throws Failure for what goes wrong before the job starts
 */
async function build_runBuild(run) {
    const request = (0,registry/* absolutePaths */.w)(run.request, run.cwd);
    const files = await secretFiles(request);
    const values = [...(0,build_redact.secretValuesOf)(request), ...files.map(({ value }) => value)];
    await run.onSecrets(values);
    const redact = (0,build_redact/* createRedactor */.lY)(values);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,work_folder/* makeWorkFolder */._)(run.env);
    run.onWorkFolder(folder);
    const args = [run.entry, ...(0,take_apart/* takeApartArguments */.U)(folder)];
    const watcher = startWatcher({ args, env: (0,child_environment/* runEnvironment */.t7)(run.env, folder) });
    try {
        const ports = await portsFor({ ...run, request }, {
            folder,
            output,
            redact,
            blank: () => (0,blank/* createBlanker */.c)(values),
            secrets: [...(0,build_redact/* namedSecretsOf */.oW)(request), ...files],
        });
        return await buildImage(request, ports);
    }
    finally {
        await watcher.dismiss();
        await (0,clean_up.cleanUp)(folder);
    }
}
async function portsFor(run, prepared) {
    const { env, signal } = run;
    const { folder, output, redact, blank } = prepared;
    const access = await (0,registry/* registryAccess */.Y)(run, folder);
    const buildah = buildahFor({ ...run, access, folder, output });
    return {
        reporter: redactingReporter(run.reporter, redact),
        redact,
        files: filesReaderFor(run),
        readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            const { program } = await buildah();
            return await (0,base_user/* readBaseUser */.z)({ ...access, buildah: program }, { reference, platform });
        }),
        machinePlatform: platform_platformOf(process.arch),
        pushPermission: pushPermissionFor(run),
        registry: (0,skopeo/* skopeoRegistry */.P)(access),
        output,
        openBuilder: async () => {
            const { program, ...more } = await buildah();
            return await openWorkshop({
                env,
                buildah: program,
                ...more,
                skopeo: "skopeo",
                folder,
                signal,
                blank,
            });
        },
        openImage: (layout) => openLayout(layout, {}),
        readers: { entries: readEntries, decompress: decompress },
        machine: machineNames(env),
        inFolder: sameContents,
        filesBelow: filesBelow,
        secrets: prepared.secrets,
        relabel: async (layout, labels) => {
            await relabelLayout(layout, labels).catch((error) => {
                throw (0,text_failure/* unwritable */.mP)(error, layout);
            });
        },
    };
}
/** Returns today as `YYYY-MM-DD` in UTC, to compare with an exception's last day. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** The largest secret that is masked; a larger file is not a secret but data. */
const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const found = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const stats = await (0,promises_.stat)(secret.path).catch(() => undefined);
        const isLarge = stats !== undefined && stats.size > maxSecretBytes;
        const text = stats?.isFile() === true && !isLarge
            ? await (0,promises_.readFile)(secret.path, "utf8").catch(() => undefined)
            : undefined;
        if (text === undefined) {
            throw (0,text_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is no file that can be read"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        found.push({ name: (0,build_redact/* secretName */.Gf)(secret), value: text });
    }
    return found;
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ absolutePaths),
  askBaseUser: () => (/* binding */ askBaseUser),
  Y: () => (/* binding */ registryAccess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/work-folder.js
var work_folder = __webpack_require__(1907);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var schema = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/adapters/registry/auth-file.js




/** Of an auth file, what is changed; it is written again with all else that it holds. */
const authSchema = (0,schema/* objectOf */.Xy)({ auths: (0,schema/* maybe */.no)(schema/* jsonObject */.o$), credHelpers: (0,schema/* maybe */.no)(schema/* jsonObject */.o$) });
/**
 * Returns the auth file for skopeo, so that a password is never an argument. With a user name and
 * password it is a private copy of the machine's own auth file with their entries added, so that
 * bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(options) {
    const { username, password, authfile } = options.access;
    const named = authfile ?? options.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo reads a file in one of root's, and fails there for other
        // users.
        if (named !== undefined || options.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(options.folder, await firstOf(ownFiles(options.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(options.env)) : await readAuth(named, "authfile");
    const { auths, credHelpers = {} } = (0,schema/* fitting */._Q)(authSchema, existing) ?? {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(options.registries.map((registry) => [registry, entry]));
    // A credential helper for the same registry would take precedence over our entry.
    const kept = Object.entries(credHelpers).filter(([registry]) => !options.registries.includes(registry));
    return await writePrivate(options.folder, {
        ...existing,
        auths: { ...auths, ...ours },
        credHelpers: Object.fromEntries(kept),
    });
}
async function writePrivate(folder, content) {
    const file = (0,external_node_path_.join)(folder, "auth.json");
    await (0,promises_.writeFile)(file, JSON.stringify(content), { mode: 0o600 });
    return file;
}
/** Lists the files that container tools and docker read, in their order. */
function ownFiles(env) {
    const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
    return [
        ...(runtime === undefined ? [] : [(0,external_node_path_.join)(runtime, "containers/auth.json")]),
        ...(docker === undefined ? [] : [(0,external_node_path_.join)(docker, "config.json")]),
        ...(home === undefined ? [] : [(0,external_node_path_.join)(home, ".docker/config.json")]),
    ];
}
async function firstOf(files) {
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
        const value = text === undefined ? undefined : (0,schema/* fittingJson */.MW)(schema/* jsonObject */.o$, text);
        if (value !== undefined)
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : (0,schema/* fittingJson */.MW)(schema/* jsonObject */.o$, text);
    if (value !== undefined)
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,failure/* badInput */.AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
//# sourceMappingURL=auth-file.js.map
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/image-location.js
var image_location = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var reference = __webpack_require__(3326);
;// CONCATENATED MODULE: ./build/compose/registry.js









/** Reads the user of a base when nothing is built. The work folder exists only during the query. */
async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,work_folder/* makeWorkFolder */._)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,base_user/* readBaseUser */.z)({ ...access, buildah }, options);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
/** Returns the access to registries: the account, and where its auth file may be written. */
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,reference/* parseReference */.F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,child_environment/* runEnvironment */.t7)(env, folder),
        signal,
        authFile: await authFile({ access: request.registry, registries, env, folder }),
        insecure: (0,insecure/* insecureHosts */.u)(request.registry, registries),
    };
}
/**
 * Makes the paths among the inputs absolute: they are relative to the working folder, but children
 * run elsewhere.
 */
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,external_node_path_.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,external_node_path_.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,external_node_path_.resolve)(cwd, request.output) }),
        ...absoluteBuildah(request.buildah, cwd),
    };
}
/** Makes a program's path absolute; a mere name is looked up on PATH. */
function absoluteBuildah(source, cwd) {
    if (source?.kind !== "path" || !source.path.includes("/"))
        return {};
    return { buildah: { kind: "path", path: (0,external_node_path_.resolve)(cwd, source.path) } };
}
function absoluteContext(value, cwd) {
    const location = (0,image_location/* parseLocation */.z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,external_node_path_.resolve)(cwd, location.rest)}`;
    // Folders stay as written, because a relative path decides what a folder may lead to.
    return value;
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fromScope),
/* harmony export */   w: () => (/* binding */ withScopes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

/** Returns the variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * Yields a stage's instructions, each with the variables that it sees in `--from` and `from=`: the
 * ARGs above it in the stage. An ARG without a default has the value from before the first FROM.
 * ENV variables are not included, as in buildah. A scope is valid until the next instruction is
 * requested.
 */
function* withScopes(instructions, { outer, values }) {
    const scope = platformScope(values);
    for (const instruction of instructions) {
        yield { instruction, scope };
        if (instruction.keyword === "ARG")
            declare(instruction, { scope, outer, values });
    }
}
function declare(instruction, { scope, outer, values }) {
    for (const { text } of instruction.words) {
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        const given = values.buildArgs.findLast((each) => each.name === name)?.value;
        const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
        const value = given ?? fallback;
        if (value !== undefined)
            scope.set(name, value);
    }
}
/**
 * Resolves an ARG's default. An ARG whose default cannot be resolved has no value; the error
 * appears where it is used.
 */
function defaultOf(written, scope) {
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, (name) => scope.get(name));
    return problem === undefined ? text : undefined;
}
function platformScope({ platforms }) {
    const scope = new Map();
    if (platforms === undefined)
        return scope;
    for (const [prefix, platform] of [
        ["BUILD", platforms.build],
        ["TARGET", platforms.target],
    ]) {
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        scope.set(`${prefix}PLATFORM`, platform);
        scope.set(`${prefix}OS`, os);
        scope.set(`${prefix}ARCH`, architecture);
        scope.set(`${prefix}VARIANT`, variant);
    }
    return scope;
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   ip: () => (/* binding */ pinBases),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns what the build of the target needs from outside: the names in its stage and in the stages
 * that it uses, in the order of the file. ONBUILD triggers of a base image are not known here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function basesOf(scope) {
    const { contexts } = scope;
    const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * Returns the stages that the target needs, including itself, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
function neededStages(scope) {
    return [...neededOrigins(scope).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(scope)];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)(names, stage);
        needed.set(stage, origins);
        open.push(...origins.flatMap((origin) => origin.stage ?? []));
    }
    return needed;
}
/**
 * Replaces names in a file's text and leaves everything else, including line numbers, unchanged.
 * @throws RangeError when a use does not belong to this text
 */
function pinBases(text, pins) {
    const parts = [];
    let from = 0;
    for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
        if (use.start < from || text.slice(use.start, use.end) !== use.written) {
            throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
        }
        parts.push(text.slice(from, use.start), pinned);
        from = use.end;
    }
    return parts.join("") + text.slice(from);
}
function useOf(origin, { stage, contexts }) {
    const { kind, word, name, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenContainerfile)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

/** Creates the failure for a Containerfile that cannot be built as it is written. */
function brokenContainerfile({ file, line, wrong, fix }) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        fix,
        place: { file, line },
    });
}
//# sourceMappingURL=broken.js.map

/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage),
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns the stages that build on each other, from the one on an outside image (or on `scratch`)
 * to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that has no meaning with its ARGs
 */
function stageChain(options) {
    const { containerfile, buildArgs = [] } = options;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...options, buildArgs });
    const chain = [];
    let stage = targetStage(options);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/**
 * Returns the stage to build: by its name, or by its number if it has no name, as in buildah.
 * @throws Failure `usage`
 */
function targetStage(options) {
    const { containerfile, target } = options;
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave it out for the last stage.`);
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ segments),
/* harmony export */   f: () => (/* binding */ contextCopies)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(782);



/**
 * Returns what takes files from the build context, or from the additional one of that name, in the
 * order of the file. A source with a variable of unknown value counts as taking everything.
 * Patterns are those of Go's filepath.Match, folder by folder, as in buildah.
 * @throws Failure `usage`, as {@link takenSources}
 */
function contextCopies(scope, context) {
    return (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .takenSources */ .s)(scope)
        .filter((taken) => taken.context === context)
        .map((taken) => ({
        ...taken,
        takes: taken.isOpen ? () => true : matcherOf(taken.source),
    }));
}
function matcherOf(source) {
    const patterns = segments(source);
    return (path) => {
        const names = segments(path);
        if (patterns.length > names.length && !path.endsWith("/"))
            return patterns.some(isAnyDepth) && matches(patterns, names);
        return matches(patterns, names);
    };
}
/** Whether the names match the patterns, as far as both go. */
function matches(patterns, names) {
    for (const [index, pattern] of patterns.entries()) {
        const name = names[index];
        if (isAnyDepth(pattern) || name === undefined)
            return true;
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesComponent */ .p)(pattern, name))
            return false;
    }
    return true;
}
/** Whether a pattern may also match folders at any depth, as in some versions of buildah. */
function isAnyDepth(pattern) {
    return pattern.includes("**");
}
/** Returns the components of a path of the context, however it is written. */
function segments(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`/${path}`)
        .split("/")
        .filter((segment) => segment !== "");
}
//# sourceMappingURL=context-copies.js.map

/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ takenSources)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);



/**
 * Returns what the stages that the target needs take from build contexts, in the order of the file.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function takenSources(scope) {
    return [...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
        ? mountedSources(inScope, scope)
        : copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
    const { keyword, flags, line } = instruction;
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    const from = flags.findLast(({ name }) => name === "from")?.value.text;
    const context = from === undefined ? undefined : (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(from, argument).text;
    // It names another stage or an image.
    if (context !== undefined && contexts?.has(context) !== true)
        return [];
    return wordsOf(instruction)
        .map((word) => {
        const { text, isOpen } = resolved(word, lookup);
        return { source: isOpen ? word : text, isOpen };
    })
        .filter(({ source }) => !isRemote(source))
        .map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}
/**
 * Resolves the variables of a word. The word is open if one of them, even one with a default, may
 * have a value from the base.
 */
function resolved(word, lookup) {
    let isOpen = false;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, (name) => {
        const value = lookup(name);
        isOpen ||= value === undefined;
        return value;
    });
    return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1);
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text));
}
/** Whether ADD fetches a source itself: a URL or a git repository. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
/**
 * Returns the mounts that show a RUN step files of a context: bind mounts without `from`, and all
 * mounts with the name of a context.
 */
function mountedSources({ instruction, lookup, argument }, { contexts }) {
    const { flags, line } = instruction;
    const mounts = flags.filter(({ name }) => name === "mount");
    return mounts.flatMap(({ value }) => {
        const raw = fieldsOf(value.text);
        // A variable's value may contain further options.
        const fields = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, lookup).text);
        const [from] = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, argument).text)
            .flatMap(valueAt("from"))
            .reverse();
        const [type = "bind"] = fields.flatMap(valueAt("type")).reverse();
        const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
        if (!isContext)
            return [];
        const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
        // buildah takes the last of several sources; here none of them may be open.
        const sources = fields.flatMap((field) => [
            ...valueAt("source")(field),
            ...valueAt("src")(field),
        ]);
        return (sources.length === 0 ? ["."] : sources).map((source) => ({
            keyword: "RUN",
            how: "mount",
            context: from,
            source,
            isOpen,
            line,
        }));
    });
}
function fieldsOf(mount) {
    return mount.replaceAll(/["']/g, "").split(",");
}
function valueAt(name) {
    return (field) => {
        const equals = field.indexOf("=");
        const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
        return isNamed ? [field.slice(equals + 1)] : [];
    };
}
/**
 * Whether an option decides what is mounted. A variable in any other option, such as the target,
 * does not make the source open.
 */
function decides(field) {
    const equals = field.indexOf("=");
    const name = equals < 0 ? field : field.slice(0, equals);
    return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}
//# sourceMappingURL=copies.js.map

/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cutBehind)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8125);


/**
 * Returns the text up to the last of some instructions. Undefined if the stage in which it ends
 * does not need all of their stages: buildah would leave one out.
 */
function cutBehind(places, { scope, text }) {
    const last = places.reduce((late, place) => {
        return late === undefined || place.line > late.line ? place : late;
    }, undefined);
    const { target: _, containerfile, ...values } = scope;
    const stage = containerfile.stages[last?.stage ?? -1];
    const instruction = [stage?.from, ...(stage?.instructions ?? [])].find((each) => each?.line === last?.line);
    if (stage === undefined || instruction === undefined)
        return undefined;
    const upTo = (whole) => `${whole.split("\n").slice(0, instruction.endLine).join("\n")}\n`;
    const cut = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContainerfile */ .L)({ text: upTo(containerfile.text), file: containerfile.file });
    const needed = new Set((0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)({ ...values, containerfile: cut }).map(({ index }) => index));
    const isWhole = places.every((place) => needed.has(place.stage));
    return isWhole ? { text: upTo(text), lastStage: stage.index } : undefined;
}
//# sourceMappingURL=cut.js.map

/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expandWord)
/* harmony export */ });
/** The longest word: doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;
/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes
 * and backslashes in one word, as buildah does for FROM, ARG and `--from`.
 */
function expandWord(word, lookup) {
    const cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
    if (word.length > longestWord)
        cursor.problem = `is longer than ${longestWord} characters`;
    const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
    if (text.length > longestWord)
        cursor.problem ??= `expands to more than ${longestWord} characters`;
    const expansion = { text, unset: [...cursor.unset] };
    return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}
/** Reads past the next unquoted `stop` character, or to the end of the word if `stop` is empty. */
function readUntil(cursor, stop) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = cursor.word[cursor.at] ?? "";
        cursor.at += 1;
        if (character === stop)
            return text;
        if (character === "'" || character === '"')
            text += readQuoted(cursor, character);
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\")
            text += take(cursor);
        else
            text += character;
    }
    if (stop !== "")
        cursor.problem ??= `lacks \`${stop}\``;
    return text;
}
function readQuoted(cursor, quote) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = take(cursor);
        if (character === quote)
            return text;
        if (quote === "'")
            text += character;
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
            text += take(cursor);
        else
            text += character;
    }
    cursor.problem ??= `lacks a closing \`${quote}\``;
    return text;
}
function readVariable(cursor) {
    if (cursor.word[cursor.at] !== "{") {
        const name = readName(cursor);
        return name === "" ? "$" : valueOf(cursor, name);
    }
    cursor.at += 1;
    const name = readName(cursor);
    const next = take(cursor);
    if (next === "}")
        return valueOf(cursor, name);
    const operator = next === ":" ? take(cursor) : "";
    if (operator !== "-" && operator !== "+" && operator !== "?") {
        cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
        return "";
    }
    const other = readUntil(cursor, "}");
    const value = cursor.lookup(name) ?? "";
    if (operator === "+")
        return value === "" ? "" : other;
    if (operator === "?" && value === "")
        cursor.problem ??= `needs a value for \`${name}\``;
    return value === "" ? other : value;
}
function valueOf(cursor, name) {
    const value = cursor.lookup(name);
    if (value === undefined)
        cursor.unset.add(name);
    return value ?? "";
}
function readName(cursor) {
    const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
    cursor.at += name.length;
    return name;
}
function take(cursor) {
    const character = cursor.word[cursor.at] ?? "";
    cursor.at += 1;
    return character;
}
//# sourceMappingURL=expand.js.map

/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ finalUser)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);




/**
 * Returns the user of the target: that of the last USER in its stage and in the stages that it
 * builds on.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function finalUser(scope) {
    const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .a)(scope);
    const [bottom] = chain;
    const base = (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOf */ .cF)(scope).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
    let last;
    for (const { stage, instruction, lookup } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(scope)) {
        if (instruction.keyword !== "USER" || !chain.includes(stage))
            continue;
        const { argument, line } = instruction;
        const { text, unset, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(argument, lookup);
        const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
        last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
    }
    if (last !== undefined)
        return last;
    if (base !== undefined)
        return { kind: "inherited", base };
    return { kind: "scratch", line: bottom?.from.line ?? 1 };
}
//# sourceMappingURL=final-user.js.map

/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern),
/* harmony export */   p: () => (/* binding */ matchesComponent)
/* harmony export */ });
/** Whether a path has a wildcard. */
function isPattern(path) {
    return /[*?[]/.test(path);
}
/**
 * Whether one path component matches a pattern of COPY: `*`, `?`, `[a-z]` and `\` (Go's
 * filepath.Match).
 */
function matchesComponent(pattern, component) {
    const pieces = piecesOf(pattern);
    const characters = [...component];
    let [piece, at] = [0, 0];
    // Where to continue when the last `*` has to match one more character. The time grows only with
    // the product of the lengths.
    let retry;
    while (at < characters.length) {
        const wanted = pieces[piece];
        const character = characters[at] ?? "";
        if (wanted === "many") {
            retry = { piece: piece + 1, at };
            piece += 1;
        }
        else if (wanted?.(character) === true) {
            piece += 1;
            at += 1;
        }
        else if (retry !== undefined) {
            retry = { piece: retry.piece, at: retry.at + 1 };
            ({ piece, at } = retry);
        }
        else {
            return false;
        }
    }
    return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
    const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
    return words.map((word) => {
        if (word.startsWith("*"))
            return "many";
        if (word === "?")
            return () => true;
        if (word.startsWith("[") && word.length > 1)
            return setOf(word.slice(1, -1));
        const character = word.startsWith("\\") ? word.slice(1) : word;
        return (found) => found === character;
    });
}
function setOf(written) {
    const isNegated = written.startsWith("^");
    const inner = isNegated ? written.slice(1) : written;
    const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
    const ranges = parts.map((part) => {
        const characters = part.match(/\\.|[^\\]/gsu) ?? [];
        const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
        return [plain(first), plain(last)];
    });
    return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
    return character.startsWith("\\") ? character.slice(1) : character;
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ heredocMarkers),
/* harmony export */   lJ: () => (/* binding */ jsonStrings),
/* harmony export */   nF: () => (/* binding */ isHeredocMarker)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const marker = /^\d*<<(-?)([^<]+)$/;
/**
 * Returns the here-documents that an instruction announces, in the order in which they follow it. A
 * marker is a word of its own (`cat <<EOF`, not `cat<<EOF`), as in BuildKit, with which buildah
 * shares the code for them.
 */
function heredocMarkers(instruction) {
    const { keyword, argument, words } = instruction.trigger ?? instruction;
    if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
        return [];
    return words.flatMap(({ text }) => {
        const found = marker.exec(text);
        if (found === null)
            return [];
        const name = unquoted(found[2] ?? "");
        if (name === "")
            return [];
        const isIndented = found[1] === "-";
        return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
    });
}
/** Whether a word is a here-document's marker. */
function isHeredocMarker(word) {
    return marker.test(word);
}
/**
 * Parses an instruction in JSON form, `["a", "b"]`, and returns its strings; undefined if it has
 * another form.
 */
function jsonStrings(argument) {
    if (!argument.trimStart().startsWith("["))
        return undefined;
    return (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingJson */ .MW)(jsonForm, argument);
}
function unquoted(text) {
    return text.replace(/\\(.)|["']/g, "$1");
}
//# sourceMappingURL=heredoc.js.map

/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCutOffStep),
/* harmony export */   c: () => (/* binding */ isCutOffStage)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4837);

/**
 * Whether input `hermetic` cuts a stage's RUN steps off from the network; always false without the
 * input. Stages are named as a target is: by name, or by number if they have no name.
 */
function isCutOffStage(hermetic, stage) {
    return hermetic !== undefined && !hermetic.fetchStages.includes((0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(stage));
}
/** Whether a RUN is cut off by its own `--network=none`. */
function isCutOffStep({ flags }) {
    return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
//# sourceMappingURL=hermetic.js.map

/***/ }),

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zU: () => (/* binding */ originOfBase)
/* harmony export */ });
/* unused harmony exports namingWords, readName */
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);




/** Collects the names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * Returns what a stage builds on and copies from, in the order of the file; `scratch` is left out.
 * @throws Failure `usage` at a name that has no meaning with its ARGs
 */
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
/**
 * Returns what a stage's FROM builds on; undefined for `scratch`.
 * @throws Failure `usage`, as {@link originsOf}
 */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** Yields the words of a stage that name something, in the order of the file. */
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
/**
 * Returns what a word names, which may be `scratch`.
 * @throws Failure `usage` when it has no meaning with its ARGs
 */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** Like {@link originOf}, but returns what is wrong with a meaningless word instead of throwing. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, fix: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            fix: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
        };
    }
    const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const platform = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(flag.value.text, lookup);
    if (platform.problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${platform.problem}.`;
        return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
    }
    // An empty value means the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/**
 * Returns the stage that a name means. Only stages above count; FROM knows a stage by its number
 * only if the stage has no name, as in buildah.
 */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** Returns a stage's name, or its number if it has none. */
function nameOf(stage) {
    return stage.name ?? String(stage.index);
}
function fromWords({ keyword, flags }) {
    if (keyword === "COPY") {
        return flags
            .filter(({ name }) => name === "from")
            .map(({ value }) => ({ kind: "copy", word: value }));
    }
    if (keyword !== "RUN")
        return [];
    return flags.flatMap(({ name, value }) => {
        const from = name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
        if (from === null)
            return [];
        // The offsets inside a value that continues on another line differ from those in its text.
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseContainerfile)
});

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/containerfile/broken.js
var broken = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/containerfile/heredoc.js
var heredoc = __webpack_require__(4766);
;// CONCATENATED MODULE: ./build/containerfile/lines.js
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
/**
 * Splits a text into lines. `\n` and `\r\n` end a line, as in buildah; a byte order mark belongs to
 * no line.
 */
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith("\uFEFF") ? 1 : 0;
    for (const line of text.slice(offset).split("\n")) {
        lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
        offset += line.length + 1;
    }
    return lines;
}
/** Whether a line is blank or a comment. Such a line does not end a continuation. */
function isEmptyLine(line) {
    const text = line.text.trimStart();
    return text === "" || text.startsWith("#");
}
/** Joins the line at an index with the lines that continue it. */
function joinLines(lines, { first, escape }) {
    const continuation = continuations[escape];
    const pieces = [];
    const texts = [];
    let last = first;
    let length = 0;
    for (let index = first; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined)
            break;
        if (index > first && isEmptyLine(line))
            continue;
        const text = line.text.replace(continuation, "");
        pieces.push({ at: length, offset: line.offset, line: index });
        texts.push(text);
        length += text.length;
        last = index;
        if (text.length === line.text.length)
            break;
    }
    return { text: texts.join(""), last, pieces };
}
/**
 * Returns where a character of the joined text is in the file: its offset, and the 0-based line.
 */
function placeOf(joined, index) {
    let low = 0;
    let high = joined.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((joined.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
    return { offset: offset + index - at, line };
}
/** Returns a part of a joined line as a word with its place in the file. */
function wordAt(line, start, end) {
    const first = placeOf(line, start).offset;
    return {
        text: line.text.slice(start, end),
        start: first,
        end: end === start ? first : placeOf(line, end - 1).offset + 1,
    };
}
/** Whether a character is a blank between words, as in buildah. */
function isBlank(character) {
    return character !== undefined && /[\t\v\f\r ]/.test(character);
}
/**
 * Returns where the word at an index ends: at the first unescaped blank outside quotes, or at the
 * end of the text.
 */
function wordEnd(text, { start, escape }) {
    let quote = "";
    let index = start;
    for (; index < text.length; index += 1) {
        const character = text[index] ?? "";
        if (character === escape && quote !== "'")
            index += 1;
        else if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isBlank(character))
            break;
    }
    return Math.min(index, text.length);
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/containerfile/instructions.js




const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
/**
 * The most instructions. The work with names and scopes grows quadratically; this keeps it small
 * for any text.
 */
const mostInstructions = 10_000;
/**
 * Reads all instructions of a Containerfile, in the order of the file.
 * @throws Failure `usage` at an unknown instruction, an unterminated here-document or a wrong
 * escape directive
 */
function readInstructions({ text, file }) {
    const lines = physicalLines(text);
    const reading = { file, lines, escape: escapeOf(lines, file) };
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const line = lines[index];
        if (line === undefined || isEmptyLine(line)) {
            index += 1;
            continue;
        }
        const joined = joinLines(lines, { first: index, escape: reading.escape });
        index = joined.last + 1;
        if (joined.text.trim() === "")
            continue;
        const instruction = readInstruction(reading, joined);
        if (instructions.length === mostInstructions)
            throw tooMany(file, instruction.line);
        instructions.push(instruction);
        index = instruction.endLine;
    }
    return instructions;
}
function tooMany(file, line) {
    return (0,broken/* brokenContainerfile */.b)({
        file,
        line,
        wrong: `The file holds more than ${mostInstructions} instructions.`,
        fix: "Move commands into scripts that RUN starts.",
    });
}
/**
 * Returns the escape character that a directive chooses. buildah looks for the directive in the
 * first line only: after any other line, even `# syntax=…`, it is a comment.
 */
function escapeOf(lines, file) {
    const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
    const chosen = directive.exec(lines[0]?.text.trimStart() ?? "")?.[1];
    if (chosen === undefined || chosen === "\\")
        return "\\";
    if (chosen === "`")
        return "`";
    throw (0,broken/* brokenContainerfile */.b)({
        file,
        line: 1,
        wrong: "The escape character is neither a backslash nor a backtick.",
        fix: "Write `# escape=\\` or leave the line out.",
    });
}
function readInstruction(reading, joined) {
    const { file, escape } = reading;
    const start = joined.text.length - joined.text.trimStart().length;
    const text = joined.text.trim();
    const place = { file, line: placeOf(joined, start).line + 1 };
    const range = { start, end: start + text.length };
    const { written, ...parts } = readParts(joined, { range, escape });
    if (!keywords.has(parts.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: `${JSON.stringify((0,printable/* shortened */.vI)(written, 40))} is no instruction.`,
            fix: `Correct it; a line that goes on in the next one ends in \`${escape}\`.`,
        });
    }
    const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
    const whole = {
        ...parts,
        line: place.line,
        text,
        ...(trigger === undefined ? {} : { trigger }),
    };
    const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
    return { ...whole, endLine: last + 1, heredocs };
}
/** Reads the instruction after `ONBUILD`; refuses those that buildah refuses. */
function readTrigger(joined, { range, escape, place }) {
    const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
    const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
    if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: written === ""
                ? "ONBUILD holds no instruction."
                : `ONBUILD cannot hold ${trigger.keyword}.`,
            fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
        });
    }
    return trigger;
}
function readParts(joined, { range, escape }) {
    const text = joined.text.slice(range.start, range.end);
    const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
    const rest = { start: range.start + written.length, end: range.end };
    const { flags, next } = readFlags(joined, { range: rest, escape });
    return {
        written,
        keyword: written.toUpperCase(),
        flags,
        argument: joined.text.slice(next, range.end),
        words: readWords(joined, { range: { start: next, end: range.end }, escape }),
    };
}
function readHeredocs({ file, lines }, holder) {
    const heredocs = [];
    let last = holder.last;
    for (const marker of (0,heredoc/* heredocMarkers */.ib)(holder)) {
        let close = last + 1;
        while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
            close += 1;
        if (close === lines.length) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: holder.line,
                wrong: "A here-document has no end.",
                fix: `Add a line with ${JSON.stringify((0,printable/* shortened */.vI)(marker.name, 80))} alone.`,
            });
        }
        const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
        heredocs.push(content.join(""));
        last = close;
    }
    return { heredocs, last };
}
function readFlags(line, { range, escape }) {
    const flags = [];
    let index = skipBlanks(line.text, range);
    while (line.text.startsWith("--", index)) {
        const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
        const next = skipBlanks(line.text, { start: end, end: range.end });
        const written = line.text.slice(index, end);
        if (written === "--")
            return { flags, next };
        const equals = written.indexOf("=");
        const nameEnd = equals === -1 ? written.length : equals;
        const value = Math.min(index + nameEnd + 1, end);
        flags.push({ name: written.slice(2, nameEnd), value: wordAt(line, value, end) });
        index = next;
    }
    return { flags, next: index };
}
function readWords(line, { range, escape }) {
    const words = [];
    let index = skipBlanks(line.text, range);
    while (index < range.end) {
        const end = Math.min(wordEnd(line.text, { start: index, escape }), range.end);
        words.push(wordAt(line, index, end));
        index = skipBlanks(line.text, { start: end, end: range.end });
    }
    return words;
}
function skipBlanks(text, { start, end }) {
    let index = start;
    while (index < end && isBlank(text[index]))
        index += 1;
    return index;
}
//# sourceMappingURL=instructions.js.map
;// CONCATENATED MODULE: ./build/containerfile/parse.js



/**
 * The longest text, in UTF-16 code units; large Containerfiles of real projects have a few tens of
 * thousands.
 */
const longestText = 1 << 20;
/**
 * Parses a Containerfile into stages and instructions, with their places.
 * Twofold splits the text into instructions itself and follows buildah's parser
 * (github.com/openshift/imagebuilder): places, step numbers and pins are only right if both see the
 * same instructions, and bases are replaced by offset. The package dockerfile-ast differs from
 * buildah in small things (`# escape=` after another directive, indented comments inside an
 * instruction, names of here-documents), and loading it would take a third of the time to the first
 * log line.
 * @throws Failure `usage`, with the line, for a text that buildah cannot build from
 */
function parseContainerfile(source) {
    const { text, file } = source;
    checkFile(source);
    const instructions = readInstructions(source);
    const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const firstFrom = found === -1 ? instructions.length : found;
    const args = instructions.slice(0, firstFrom);
    const early = args.find(({ keyword }) => keyword !== "ARG");
    if (early !== undefined) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: early.line,
            wrong: `\`${early.keyword}\` comes before the first FROM.`,
            fix: "Start with FROM; only ARG may come before it.",
        });
    }
    if (found === -1) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: args[0]?.line ?? 1,
            wrong: args.length === 0 ? "The file holds no instruction." : "The file has no FROM.",
            fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
        });
    }
    const stages = readStages(instructions.slice(firstFrom), file);
    checkNames(stages, file);
    return { file, text, args, stages };
}
function checkFile({ text, file }) {
    if (text.length > longestText) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "The file is larger than 1 MiB.",
            fix: "Name a Containerfile; put large data into the build context.",
        });
    }
    if (file.endsWith(".in")) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 1,
            wrong: "buildah runs a file whose name ends in `.in` through the C preprocessor first.",
            fix: `Preprocess it before, e.g. \`cpp -E -P ${file}\`, and build from the result.`,
        });
    }
}
/**
 * Refuses two stages of the same name: which of them buildah takes depends on the instruction, and
 * on which stage finishes first.
 */
function checkNames(stages, file) {
    const lines = new Map();
    for (const { name, from } of stages) {
        if (name === undefined)
            continue;
        const earlier = lines.get(name);
        if (earlier !== undefined) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: from.line,
                wrong: `The stage at line ${earlier} is called ${JSON.stringify((0,printable/* shortened */.vI)(name, 80))} too.`,
                fix: "Give each stage a name of its own.",
            });
        }
        lines.set(name, from.line);
    }
}
function readStages(instructions, file) {
    const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
    return starts.flatMap((start, index) => {
        const [from, ...following] = instructions.slice(start, starts[index + 1]);
        return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
    });
}
function readStage(from, rest) {
    const [base, as, name] = from.words;
    const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
    if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
        throw (0,broken/* brokenContainerfile */.b)({
            file: rest.file,
            line: from.line,
            wrong: "FROM does not name one image.",
            fix: "Write `FROM image` or `FROM image AS name`.",
        });
    }
    const stage = { index: rest.index, from, base, instructions: rest.instructions };
    return isNamed ? { ...stage, name: name.text } : stage;
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stepIdOf),
/* harmony export */   u: () => (/* binding */ instructionOf)
/* harmony export */ });
/* harmony import */ var _domain_build_step_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9421);

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;
/**
 * Returns the step that a line of buildah's log names; undefined for any other line, and for a
 * stage that is not in the Containerfile. A base's own triggers (ONBUILD) shift the numbers, so the
 * text decides. The labels that buildah appends are in no file either and count as triggers.
 */
function stepIdOf(line, { containerfile, onlyStage }) {
    const printed = (0,_domain_build_step_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStepLine */ .g)(line);
    if (printed === undefined)
        return undefined;
    const stage = containerfile.stages[printed.stage === undefined ? onlyStage : printed.stage - 1];
    if (stage === undefined)
        return undefined;
    const { step, text } = printed;
    const index = indexOf(printed, stage);
    const id = { stage: stage.index, index };
    if (step <= 1)
        return id;
    if (index < 0)
        return { ...id, trigger: { position: step - 1, text } };
    const triggersBefore = step - 2 - index;
    return triggersBefore === 0 ? id : { ...id, triggersBefore };
}
function indexOf({ step, text }, { instructions }) {
    const usual = step - 2;
    for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
        const instruction = instructions[index];
        if (instruction !== undefined && isPrintedAs(instruction, text))
            return index;
    }
    return -1;
}
/**
 * Whether buildah prints an instruction like this. Some versions print a here-document after its
 * instruction, and a very long line is cut.
 */
function isPrintedAs(instruction, printed) {
    const [written, text] = [plain(instruction.text), plain(printed)];
    if (text.length > longestLine)
        return written.startsWith(text);
    return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function plain(text) {
    return text.replaceAll(/\s+/g, " ").trim();
}
/**
 * Returns the instruction of a step. A trigger has none in the file: FROM stands for it.
 * @throws RangeError for a stage that is not in the Containerfile
 */
function instructionOf({ stages }, { stage, index }) {
    const found = stages[stage];
    if (found === undefined)
        throw new RangeError(`the Containerfile has no stage ${stage}`);
    return found.instructions[index] ?? found.from;
}
//# sourceMappingURL=step-ids.js.map

/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);




/**
 * Yields the instructions of the stages that the target needs, in the order of the file, with the
 * variables of ADD, COPY, RUN, USER and similar instructions: ENV, inherited from the stages below,
 * or else ARG, which is not inherited. The ENV of an outside image is unknown here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function* withVariables(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const environments = new Map();
    for (const stage of (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)(scope)) {
        const below = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
        const environment = new Map(below === undefined ? [] : environments.get(below));
        environments.set(stage, environment);
        const scopes = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer: names.outer, values: scope });
        for (const { instruction, scope } of scopes) {
            const lookup = (name) => environment.get(name) ?? scope.get(name);
            yield { stage, instruction, lookup, argument: (name) => scope.get(name) };
            if (instruction.keyword !== "ENV")
                continue;
            // All pairs of an ENV see the values from before it.
            for (const [name, value] of environmentOf(instruction, lookup))
                environment.set(name, value);
        }
    }
}
function environmentOf(instruction, lookup) {
    return assignmentsOf(instruction).flatMap(([name, written]) => {
        const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(written, lookup);
        return problem === undefined ? [[name, text]] : [];
    });
}
/** Reads `ENV A=1 B=2`, or `ENV A the rest of the line`. */
function assignmentsOf({ words, argument }) {
    const [first] = words;
    if (first === undefined)
        return [];
    if (!first.text.includes("=")) {
        return [[first.text, argument.slice(first.text.length).trim()]];
    }
    return words.flatMap(({ text }) => {
        const equals = text.indexOf("=");
        return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
    });
}
//# sourceMappingURL=variables.js.map

/***/ }),

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ unnamedVcs),
/* harmony export */   YS: () => (/* binding */ vcsCopies),
/* harmony export */   ke: () => (/* binding */ isInVcs)
/* harmony export */ });
/* harmony import */ var _context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4503);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);


/** Git's own folder; in a worktree or submodule, a file. */
const vcsName = ".git";
/** Whether a path (relative, POSIX) is a `.git` or is inside one. */
function isInVcs(path) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .J)(path).includes(vcsName);
}
/**
 * Returns what names a `.git` of a context explicitly: `.git`, `.git/HEAD`, `libs/parser/.git`, or
 * a pattern that starts like the name (`.git*`). A copy of the folder around it does not count.
 */
function vcsCopies(scope, context) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .contextCopies */ .f)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .J)(source).some(namesVcs));
}
function namesVcs(component) {
    return component.startsWith(".gi") && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(component, vcsName);
}
/**
 * Creates a test for paths that stay out of the copy that is built from (a folder has `/` at its
 * end): every `.git` that no instruction names. A `.git` holds what is in no commit: the clone's
 * own history, times and configuration, and the credential that a checkout may have left there.
 */
function unnamedVcs(scope, context) {
    const named = vcsCopies(scope, context);
    return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}
//# sourceMappingURL=vcs.js.map

/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ askedBy),
  Tr: () => (/* binding */ byVariation),
  Ge: () => (/* binding */ isDoubtful),
  rw: () => (/* binding */ isSurelyChance),
  Er: () => (/* binding */ suspectedVariation)
});

// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/diagnose/causes/unknown.js
var unknown = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/diagnose/evidence.js + 2 modules
var diagnose_evidence = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/diagnose/fixes/fix.js + 1 modules
var fix = __webpack_require__(3037);
// EXTERNAL MODULE: ./build/diagnose/fates.js
var fates = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/diagnose/recognise/order.js
var order = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/diagnose/luck.js



/**
 * When two builds ran again, this many words come in the same order by chance once in half a
 * million cases.
 */
const fewestWords = 6;
/**
 * Whether there are so few possible values that both builds may have drawn theirs again: a few
 * letters, or the order of a few words.
 */
function mayBeLuck(difference) {
    const evidence = (0,diagnose_evidence/* evidenceOf */.X)({ difference, all: [difference], twins: undefined });
    const reordering = (0,order/* reorderingOf */.D)(evidence);
    if (reordering !== undefined && reordering.share === 1) {
        return reordering.a.length > 0 && reordering.a.length < fewestWords;
    }
    const changes = evidence.windows.flatMap((window) => window.changes);
    return changes.length > 0 && !changes.some(fates/* isWide */.EW);
}
//# sourceMappingURL=luck.js.map
// EXTERNAL MODULE: ./build/diagnose/variation-signs.js
var variation_signs = __webpack_require__(5655);
;// CONCATENATED MODULE: ./build/diagnose/by-variation.js






/** The confidence from which a rule's suspicion is worth a build of its own. */
const sureEnough = 0.7;
/**
 * The confidence in a cause that builds have shown, and the limit for one that the bytes show as
 * well.
 */
const shown = 0.9;
const surest = 0.97;
/** Returns the variation that a diagnosed difference points at, or else its instruction. */
function suspectedVariation(difference, applied) {
    const { cause, confidence = 0, instruction } = difference;
    const meant = applied.find((name) => variation_signs/* variationSigns */.IP[name].causes[0] === cause);
    if (meant !== undefined && confidence >= sureEnough)
        return meant;
    return askedBy(instruction?.text ?? "", applied);
}
/** Returns the variation that an instruction's words ask about. */
function askedBy(instruction, applied) {
    return applied.find((name) => variation_signs/* variationSigns */.IP[name].asked.test(instruction));
}
/**
 * Whether the variations that builds have shown may be due to chance: the diagnosis contradicts
 * them, or it knows nothing about a value that may well come out the same again by chance.
 */
function isDoubtful(difference, variations) {
    const { cause = "unknown" } = difference;
    if (cause === "unknown")
        return mayBeLuck(difference);
    return variation_signs/* chanceCauses */.VG.includes(cause) || !variations.some((name) => goesWith(cause, name));
}
/** Whether a diagnosis says, with hardly any doubt, that each build draws the value anew. */
function isSurelyChance({ cause, confidence = 0, }) {
    return cause !== undefined && variation_signs/* chanceCauses */.VG.includes(cause) && confidence >= sureEnough;
}
/**
 * Adds to each difference the variations that make it differ. What builds have shown is surer than
 * any look at the bytes: if a diagnosis does not fit the variation, the variation's own cause
 * replaces it.
 */
function byVariation(tried, twins) {
    const all = tried.map(({ difference }) => difference);
    const own = tried.map((each) => {
        if (each.told === undefined)
            return each.difference;
        if (each.told.kind === "among") {
            return { ...each.difference, variationsAmong: each.told.variations };
        }
        return withVariations(each.difference, { variations: ownShare(each, tried), all, twins });
    });
    return own.map((difference) => asItsOrigin(difference, own));
}
/**
 * Returns a difference's share of the variations found for its file. Several differences of one
 * file may come from different variations: each gets the variations that fit its cause, and those
 * that fit no sibling's cause.
 */
function ownShare({ difference, told }, tried) {
    const variations = told?.variations ?? [];
    const siblings = tried.filter((other) => (0,image_path/* fileOfPath */.TN)(other.difference.path) === (0,image_path/* fileOfPath */.TN)(difference.path) &&
        other.difference !== difference);
    if (siblings.length === 0)
        return variations;
    const fitting = variations.filter((name) => goesWith(difference.cause, name));
    const claimed = (name) => siblings.some(({ difference: { cause } }) => goesWith(cause, name));
    const share = variations.filter((name) => fitting.includes(name) || !claimed(name));
    return share.length > 0 ? share : variations;
}
function withVariations(difference, about) {
    const { variations, all, twins } = about;
    const { cause, confidence = 0 } = difference;
    if (variations.some((name) => goesWith(cause, name))) {
        return { ...difference, variations, confidence: surer(confidence) };
    }
    const [first] = variations;
    if (first === undefined || isLuck(difference))
        return difference;
    const evidence = (0,diagnose_evidence/* evidenceOf */.X)({ difference, all, twins });
    const { fixes, causes } = variation_signs/* variationSigns */.IP[first];
    const fallback = fixes.at(-1);
    const where = variations.map((name) => variation_signs/* variationSigns */.IP[name].where).join(", and ");
    return {
        ...difference,
        variations,
        cause: causes[0],
        confidence: shown,
        explanation: `${(0,unknown/* seen */.c)(evidence)} In the second build ${where}.`,
        fix: fallback === undefined
            ? (0,unknown/* unknownFinding */.M)(evidence).fix
            : (0,fix/* writeFix */.z)(evidence.instruction, fixes, fallback),
    };
}
/**
 * Whether the builds have shown a variation by luck. A difference that is diagnosed as chance and
 * has few possible values stays chance.
 */
function isLuck(difference) {
    const { cause = "unknown" } = difference;
    return variation_signs/* chanceCauses */.VG.includes(cause) && mayBeLuck(difference);
}
/**
 * Gives a difference that only carries another one onward that one's cause and variations, and no
 * fix.
 */
function asItsOrigin(difference, all) {
    const { carries, fix: _, ...rest } = difference;
    if (carries === undefined)
        return difference;
    const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
    const { cause, confidence, variations, variationsAmong } = origin ?? {};
    if (variations === undefined && variationsAmong === undefined)
        return { ...rest, carries };
    return {
        ...rest,
        carries,
        ...(cause === undefined ? {} : { cause }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(variations === undefined ? {} : { variations }),
        ...(variationsAmong === undefined ? {} : { variationsAmong }),
    };
}
function goesWith(cause, name) {
    if (cause === undefined)
        return false;
    return variation_signs/* derivedCauses */.eN.includes(cause) || variation_signs/* variationSigns */.IP[name].causes.includes(cause);
}
function surer(confidence) {
    const raised = confidence + (surest - confidence) * 0.7;
    return Math.max(confidence, Math.round(raised * 100) / 100);
}
//# sourceMappingURL=by-variation.js.map

/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ fixedTimes),
/* harmony export */   WA: () => (/* binding */ contextListing),
/* harmony export */   ib: () => (/* binding */ contextMtime)
/* harmony export */ });
/* harmony import */ var _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2378);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);
/* harmony import */ var _recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2023);








/** The fix for a difference that depends on the times of the context's files. */
const fixedTimes = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not let the build depend on the files' times: set them to a fixed one before they are read.", "RUN find . -exec touch -hd @0 {} +");
/**
 * The modification times of the files that COPY brought in: they come from the checkout, not from
 * the source.
 */
const contextMtime = {
    cause: "context-mtime",
    nature: "environment",
    judge(evidence) {
        const times = evidence.times.pairs;
        const shifted = times.filter((pair) => isShifted(evidence, pair));
        const asked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .signs */ .r.asksFileTimes.test(evidence.instruction)
            ? times.filter(({ fit }) => fit === "other")
            : [];
        const found = shifted.length > 0 ? shifted : asked;
        const [pair] = found;
        if (pair === undefined)
            return undefined;
        const share = Math.min(1, found.length / Math.max(1, evidence.places));
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: shifted.length > 0 ? 0.93 : 0.58,
            share,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .where */ ._M)(evidence, pair.change)} holds the modification time of a file from the build context: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .both */ .WP)(pair.a, pair.b)}. Git does not keep such times: they are those of the checkout.`,
            fallback: fixedTimes,
        });
    },
};
/**
 * A file that is recent in one build's copy of the context, and more than half a year old in the
 * other's.
 */
const contextListing = {
    cause: "context-mtime",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .finder */ .nh)(_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .listedTime */ .Ns), (a, b) => (0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .differInAge */ .N2)(a, b) && !(0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .areOfOneDay */ .M2)(a, b));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(evidence, tokens, "the modification time of a file from the build context, as `ls -l` writes it");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedTimes,
        });
    },
};
/** Whether two times are as far apart as those of the two builds' copies of the context. */
function isShifted({ twins }, { readings, fit }) {
    if (fit === "build" || twins === undefined)
        return false;
    const [a, b] = readings;
    const zones = a.isAbsolute ? 0 : ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0);
    const apart = b.seconds - a.seconds - _domain_build_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .contextShiftSeconds */ .Zk;
    return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}
//# sourceMappingURL=context-mtime.js.map

/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   sf: () => (/* binding */ shareOfFields)
/* harmony export */ });
/** Fields that each have a cause of their own. */
const fields = [
    "mode",
    "uid",
    "gid",
    "uname",
    "gname",
    "mtime",
    "linkname",
    "devmajor",
    "devminor",
    "type",
];
function headersOf({ difference, clue }) {
    const [a, b] = clue?.headers ?? [];
    if (difference.kind !== "metadata" || a === undefined || b === undefined)
        return undefined;
    const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
    const differing = [
        ...fields.filter((field) => !Object.is(a[field], b[field])),
        ...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
    ];
    return { a, b, differing };
}
/**
 * Returns the share of the differing fields that match the pattern. The first field is the most
 * telling one.
 */
function shareOfFields({ differing }, pattern) {
    const count = differing.filter((name) => pattern.test(name)).length;
    return differing.length === 0 ? 0 : count / differing.length;
}
function octal(mode) {
    return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   lA: () => (/* binding */ hostFallback)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





/** The fix for a difference that depends on the host. */
const hostFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)("Do not write the builder's name into the image: give the program a fixed name, or ask for the host's when the container starts.");
/** The name of the host, as the builds had it. */
const hostname = {
    cause: "hostname",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => /^hostname$/i.test(name));
        if (leak !== undefined)
            return found(evidence, leak, 0.95);
        const isAsked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .r.asksHost.test(evidence.instruction) ||
            /(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
        if (!isAsked || evidence.twins?.[0].hostname !== undefined)
            return undefined;
        return found(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensOf */ .k8)(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
    },
};
/** A copy of /etc/hosts: buildah writes the container's address, ID and name into it. */
const hostsFile = {
    cause: "hostname",
    judge(evidence) {
        const { instruction, file, isName } = evidence;
        if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.72,
            explanation: "It comes from /etc/hosts, into which buildah writes the address and the names of the container that runs the step.",
            fallback: hostFallback,
        });
    },
};
function found(evidence, tokens, certainty) {
    const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the name of the host that built it");
    if (explanation === undefined)
        return undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}
//# sourceMappingURL=hostname.js.map

/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ zoneName),
/* harmony export */   n7: () => (/* binding */ zoneFallback),
/* harmony export */   sg: () => (/* binding */ timezone)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1012);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2023);







/** The fix for a difference that depends on the time zone. */
const zoneFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFix */ .qN)("TZ=UTC", "Say the time zone: the step's own is the builder's, and another one's differs.");
/** Zones differ in steps of a quarter of an hour, by at most 26 hours. */
const [quarter, widest, day] = [900, 26 * 3600, 86_400];
/** The same moment, written in two zones. */
const timezone = {
    cause: "timezone",
    nature: "environment",
    judge(evidence) {
        const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
        const [pair] = shifted;
        if (pair === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: evidence.twins === undefined ? 0.8 : 0.93,
            share: shifted.length / evidence.places,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(evidence, pair.change)} holds one moment in two time zones: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)(pair.a, pair.b)}.`,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
/** The zone's name or the value of `TZ`. */
const zoneName = {
    cause: "timezone",
    nature: "environment",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__/* .leakOf */ .l)(evidence, ({ name }) => name === "TZ");
        const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
        const isVaried = leak !== undefined || differsInZone(evidence);
        const isZone = evidence.again === undefined ? isKnownZone : () => true;
        const tokens = leak !== undefined && leak.share > 0.5
            ? leak
            : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .finder */ .nh)(zones), (a, b) => isZone(a) && isZone(b));
        if (!isVaried)
            return undefined;
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the time zone of the build");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.86,
            share: tokens.share,
            explanation,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
/**
 * Whether a text is a known zone. If no build ran again to confirm it, a word of capitals may be
 * anything.
 */
function isKnownZone(text) {
    return /^(?:UTC|GMT|[A-Z]{1,4}[DS]T|CET|EET|WET|MSK|<?[+-].*)$/.test(text);
}
function differsInZone({ twins }) {
    return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}
function isZoneShift({ twins }, { readings, fit, isBinary }) {
    if (fit === "build" || fit === "shifted" || isBinary)
        return false;
    const [a, b] = readings;
    if (a.lacks !== b.lacks || a.unit !== b.unit)
        return false;
    const apart = b.seconds - a.seconds;
    // Both name their zone, and mean the same moment.
    if (apart === 0)
        return a.isAbsolute && b.isAbsolute;
    if (a.isAbsolute || Math.abs(apart) > widest)
        return false;
    if (twins === undefined)
        return apart % quarter === 0 && a.unit < day;
    return isApart(apart, ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0), a);
}
/** Whether two times are as far apart as the two builds' zones. */
function isApart(apart, known, { unit, lacks }) {
    if (known === 0)
        return false;
    if (unit >= day)
        return Math.abs(apart - known) <= day;
    const tolerance = Math.max(2, unit);
    if (Math.abs(apart - known) < tolerance)
        return true;
    return lacks === "day" && Math.abs(Math.abs(apart - known) - day) < tolerance;
}
//# sourceMappingURL=timezone.js.map

/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ umaskFix),
/* harmony export */   MZ: () => (/* binding */ umask),
/* harmony export */   Zz: () => (/* binding */ writtenMode),
/* harmony export */   fz: () => (/* binding */ umaskNumber)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);





/** Umasks that machines commonly have. */
const usual = [0o022, 0o002, 0o027, 0o077, 0o007];
/** The fix for a difference that depends on the umask. */
const umaskFix = {
    advice: "Say the umask where files are made, or give them their mode.",
    general: "RUN umask 022 && <the commands>",
    insertions: ({ commands }) => commands[0] === undefined ? [] : [{ at: commands[0].start, text: "umask 022 && " }],
};
/** Modes that differ in exactly the bits in which the umasks differ. */
const umask = {
    cause: "umask",
    judge(evidence) {
        const headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headersOf */ .Yl)(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        const certainty = certaintyOf(evidence, headers.a, headers.b);
        if (certainty === 0)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfFields */ .sf)(headers, /^mode$/),
            explanation: `The mode is ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)} in the first build and ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.b.mode)} in the second: the two differ in bits that a umask takes away.`,
            fixes: [(0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFlagFix */ .ZG)(`--chmod=${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)}`, "Say the mode."), umaskFix],
            fallback: umaskFix,
        });
    },
};
/** The umask's own number. */
const umaskNumber = {
    cause: "umask",
    nature: "environment",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => name === "umask");
        const explanation = leak && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, leak, "the umask of the build");
        if (leak === undefined || explanation === undefined)
            return undefined;
        const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: leak.share,
            explanation,
            fallback: umaskFix,
        });
    },
};
const modes = /(?<![\w-])[-dlbcps](?:[r-][w-][xsStT-]){3}(?![\w-])|(?<![\w.])[0-7]{3,6}(?![\w.])/g;
/** A file's mode as `ls -l` or `stat` writes it. */
const writtenMode = {
    cause: "umask",
    nature: "environment",
    judge(evidence) {
        const [first, second] = [evidence.twins?.[0].umask, evidence.twins?.[1].umask];
        if (first === undefined || second === undefined || first === second)
            return undefined;
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .finder */ .nh)(modes), (a, b) => fits(bitsOf(a), bitsOf(b), [first, second]));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the mode of a file, which the umask has set");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: asksModes.test(evidence.instruction) ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [umaskFix],
            fallback: umaskFix,
        });
    },
};
const asksModes = /\bstat\b|\bls\s+-\w*l|-printf|-ls\b|\btar\s+-?\w*t|st_mode|\bumask\b/;
/** Converts `0644` or `-rw-r--r--` to a number. */
function bitsOf(text) {
    if (/^[0-7]+$/.test(text))
        return Number.parseInt(text, 8) & 0o7777;
    return [...text.slice(1)].reduce((bits, letter) => bits * 2 + (/[-ST]/.test(letter) ? 0 : 1), 0);
}
function certaintyOf({ twins }, a, b) {
    const [first, second] = [twins?.[0].umask, twins?.[1].umask];
    if (first !== undefined && second !== undefined) {
        return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
    }
    const isUsual = usual.some((one) => usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])));
    return isUsual ? 0.72 : 0;
}
/** Whether one mode, masked with each of the two umasks, gives these two. */
function fits(a, b, [first, second]) {
    const wanted = (a | b) & 0o777;
    return ((a & 0o7000) === (b & 0o7000) &&
        (wanted & ~first) === (a & 0o777) &&
        (wanted & ~second) === (b & 0o777));
}
//# sourceMappingURL=umask.js.map

/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownFinding),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);



/** The finding when no rule is sure enough: what was seen, and how to find out more. */
function unknownFinding(evidence) {
    return {
        confidence: 0,
        explanation: `${seen(evidence)} No known cause fits it.`,
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, [], adviceFor(evidence)),
    };
}
/** States what differs, in one sentence. */
function seen(evidence) {
    const { difference, clue, windows } = evidence;
    const [window] = windows;
    const [change] = window?.changes ?? [];
    if (window !== undefined && change !== undefined) {
        const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
        return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, change)} differs: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(a, b)}.`;
    }
    if (difference.kind === "added")
        return "Only the second build has this.";
    if (difference.kind === "removed")
        return "Only the first build has this.";
    if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
        return `Its size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
    }
    return "The two builds differ here.";
}
function adviceFor({ instruction }) {
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)(instruction === ""
        ? "Build both sides again with one command less at a time, and see with which one the difference goes."
        : "Take the instruction's commands apart, one a RUN, to see which one makes the difference; then look at what that one reads: clock, random numbers, host, order of files, network.");
}
//# sourceMappingURL=unknown.js.map

/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evidenceOf),
  i: () => (/* binding */ ranAgain)
});

// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/diagnose/fates.js
var fates = __webpack_require__(2906);
;// CONCATENATED MODULE: ./build/diagnose/recognise/running-clock.js

/** The error of the builds' own times, in seconds. */
const slack = 0.5;
/**
 * How many times more numbers of a length there must be than would fit: then three of them fit by
 * chance once in a million cases.
 */
const tellingRange = 100;
/**
 * Matches numbers of seconds with a fraction, or of nanoseconds. Counts of processes or files have
 * neither.
 */
const ticks = /(?<![\d.])(?:\d{1,12}\.\d{2,9}|\d{12,19})(?![\d.eE])/g;
/**
 * Finds numbers that grew from each build to its rerun, and from the first build to the second, by
 * the seconds in between: a clock that counts from its own starting point, such as the start of the
 * machine. If other numbers might have grown like that by chance, the time has the fit `other`.
 */
function runningClocks(own, again, known) {
    const later = again.windows.flatMap((window) => window.changes.map((change) => ({ change, values: valuesAt(window, change) })));
    return own.windows.flatMap((window) => window.changes.flatMap((change) => {
        const values = known.has(change) ? undefined : valuesAt(window, change);
        if (values === undefined)
            return [];
        const places = (0,fates/* counterpartsOf */.KF)(change, again.windows);
        const growths = later.flatMap(({ change: other, values: grown }) => grown === undefined || !places.includes(other)
            ? []
            : growthOf([own.twins, again.twins], [values, grown]));
        if (growths.length === 0)
            return [];
        return [pairOf(values, change, growths.includes("clock") ? "build" : "other")];
    }));
}
function valuesAt({ texts }, { at }) {
    const [a, b] = [numberAt(texts[0], at[0]), numberAt(texts[1], at[1])];
    return a === undefined || b === undefined ? undefined : [a, b];
}
function numberAt(text, [start, end]) {
    for (const match of text.matchAll(ticks)) {
        if (match.index <= start && end <= match.index + match[0].length)
            return match[0];
    }
    return undefined;
}
/**
 * `clock` if numbers would hardly grow like that by chance, `doubtful` if they might; otherwise
 * nothing.
 */
function growthOf([own, again], [[a, b], [laterA, laterB]]) {
    if (own === undefined || again === undefined)
        return [];
    const grown = [
        growth(a, laterA, between(own[0], again[0])),
        growth(b, laterB, between(own[1], again[1])),
        growth(a, b, between(own[0], own[1])),
    ];
    if (!grown.every(({ isRight }) => isRight))
        return [];
    return [grown.every(({ isTelling }) => isTelling) ? "clock" : "doubtful"];
}
/**
 * Whether a number grew by this many seconds, and whether few other numbers of its length would
 * have.
 */
function growth(from, to, [least, most]) {
    const seconds = secondsOf(to) - secondsOf(from);
    const range = secondsOf(from.replace(/\d/g, "9"));
    return {
        isRight: seconds >= least && seconds <= most,
        isTelling: range / (most - least) >= tellingRange,
    };
}
function secondsOf(text) {
    return text.includes(".") ? Number(text) : Number(text) / 1e9;
}
/**
 * Returns the least and the most seconds between a moment of one build and a moment of the other.
 */
function between(one, other) {
    return [other.startedAt - one.endedAt - slack, other.endedAt - one.startedAt + slack];
}
function pairOf([a, b], change, fit) {
    const reading = (text) => ({ seconds: secondsOf(text), isAbsolute: true, unit: 1 });
    const readings = [reading(a), reading(b)];
    const format = a.includes(".") ? "seconds of a running clock" : "nanoseconds of a running clock";
    return { a, b, format, isBinary: false, isSampled: true, readings, fit, change };
}
//# sourceMappingURL=running-clock.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/confirmed-times.js


/**
 * Returns the times of two builds that the reruns confirm: where the reruns have a value in the
 * same place, it is a time of their own, written in the same way. A number that looks like a time
 * once seldom does so four times.
 */
function confirmedTimes(own, again) {
    const kept = own.times.pairs.flatMap((pair) => {
        if (pair.fit === "other")
            return [pair];
        const places = (0,fates/* counterpartsOf */.KF)(pair.change, again.windows);
        // If the reruns agree here, it is not chance.
        if (places.length === 0)
            return [pair];
        if (places.some((change) => bearsOut(pair, timeAt(again.times, change))))
            return [pair];
        return pair.isSampled ? [] : [{ ...pair, fit: "other" }];
    });
    const pairs = [
        ...kept,
        ...runningClocks(own, again, new Set(kept.filter(isOfBuild).map(({ change }) => change))),
    ];
    const places = Math.max(1, own.places);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(isOfBuild).length / places,
    };
}
function isOfBuild({ fit }) {
    return fit !== "other";
}
function timeAt({ pairs }, change) {
    return pairs.find((pair) => pair.change === change);
}
function bearsOut(pair, other) {
    if (other === undefined || other.fit === "other")
        return false;
    return pair.format === other.format || (!pair.isSampled && !other.isSampled);
}
//# sourceMappingURL=confirmed-times.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/times.js + 4 modules
var times = __webpack_require__(3715);
// EXTERNAL MODULE: ./build/diagnose/shown.js + 3 modules
var diagnose_shown = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/diagnose/evidence.js





function evidenceOf({ difference, all, twins }) {
    const shown = (0,diagnose_shown/* shownBy */.L)(difference, all);
    const { samples } = difference;
    const own = evidenceFrom({ difference, twins, shown });
    if (samples?.kind === "told") {
        return { ...own, fates: allAlike(own, samples.isSteady ? "steady" : "moved") };
    }
    if (samples === undefined || shown.again === undefined)
        return own;
    const { again: clue, ...rest } = samples;
    const rerun = evidenceFrom({
        difference: withClue(difference, clue),
        twins: ranAgain(twins, rest.spans),
        shown: { ...shown, windows: shown.again },
    });
    const times = confirmedTimes(own, rerun);
    const again = { ...rerun, fates: (0,fates/* fatesOf */.vD)(rerun, own), times: confirmedTimes(rerun, own) };
    return { ...own, fates: (0,fates/* fatesOf */.vD)(own, rerun), times, again };
}
function evidenceFrom(order) {
    const { difference, twins } = order;
    const { windows, again, isName } = order.shown;
    const { clue, path } = difference;
    const parts = (0,image_path/* partsOfPath */.XI)(path);
    const isInText = isName || isText(clue?.format);
    return {
        difference,
        file: parts[0],
        member: parts.at(-1) ?? path,
        clue,
        format: clue?.format,
        windows,
        isName,
        instruction: difference.instruction?.text ?? "",
        twins,
        times: (0,times/* timesOf */.Q)({ windows, twins, isText: isInText, isSampled: again !== undefined }),
        places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
        fates: new Map(),
    };
}
function withClue({ clue: _, ...difference }, clue) {
    return clue === undefined ? difference : { ...difference, clue };
}
function allAlike({ windows }, fate) {
    return new Map(windows.flatMap(({ changes }) => changes.map((change) => [change, fate])));
}
/** Returns the builds' facts for the reruns: only the times differ. */
function ranAgain(twins, [first, second]) {
    return (twins && [
        { ...twins[0], ...first },
        { ...twins[1], ...second },
    ]);
}
function isText(format) {
    return format === "text" || format === "json";
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   KF: () => (/* binding */ counterpartsOf),
/* harmony export */   vD: () => (/* binding */ fatesOf)
/* harmony export */ });
/**
 * Bytes of a value that no two runs have in common by chance. Shorter values count only in the same
 * place.
 */
const wideBytes = 4;
/** Returns the fate of each change of one pair, from what the other pair has in its place. */
function fatesOf(pair, again) {
    const others = again.windows.flatMap(({ texts, changes }) => changes.map((change) => ({ change, value: valueOf(texts, change) })));
    const isAligned = pair.clue?.sizes.every((size, side) => size === again.clue?.sizes[side]) === true;
    const fates = new Map();
    for (const { texts, changes } of pair.windows) {
        for (const change of changes) {
            const value = valueOf(texts, change);
            const isNarrow = !isWide(change);
            const isSame = others.some((other) => other.value === value && ((!isAligned && !isNarrow) || isInPlaceOf(other.change, change)));
            const isSeen = again.clue?.isCut !== true || others.some((other) => isInPlaceOf(other.change, change));
            if (isSame)
                fates.set(change, "steady");
            else if (isSeen)
                fates.set(change, "moved");
        }
    }
    return fates;
}
/** Returns the changes of the other pair that are in the place of this one. */
function counterpartsOf(change, again) {
    return again.flatMap(({ changes }) => changes.filter((other) => isInPlaceOf(other, change)));
}
/** Whether a value is too long to come out the same by chance. */
function isWide({ at }) {
    return Math.max(...at.map(([start, end]) => end - start)) >= wideBytes;
}
function valueOf(texts, { at }) {
    return JSON.stringify([texts[0].slice(...at[0]), texts[1].slice(...at[1])]);
}
function isInPlaceOf({ spot: one }, { spot: other }) {
    if (one.section !== other.section || one.field !== other.field)
        return false;
    if (one.line !== undefined || other.line !== undefined)
        return one.line === other.line;
    const endOf = ({ offset, a, b }) => offset + Math.max(a.length, b.length, 1);
    return one.offset < endOf(other) && other.offset < endOf(one);
}
//# sourceMappingURL=fates.js.map

/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);


function finding(order) {
    const { evidence, certainty, share = 1, fixes = [], fallback } = order;
    return {
        confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
        explanation: order.explanation + (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(share),
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, fixes, fallback),
    };
}
/**
 * Describes a value: `Line 3 holds the host's name: "a" in the first build, "b" in the second.`
 * Undefined without a value.
 */
function holds(evidence, { pairs }, what) {
    const [pair] = pairs;
    if (pair === undefined)
        return undefined;
    return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, pair.change)} holds ${what}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   HV: () => (/* binding */ behindWord),
/* harmony export */   T1: () => (/* binding */ inserted),
/* harmony export */   Vf: () => (/* binding */ hasWord),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   i2: () => (/* binding */ commandsNamed)
/* harmony export */ });
/** Applies insertions to an instruction. Of two at the same place, the first given comes first. */
function inserted(instruction, insertions) {
    const ordered = insertions.map((each, order) => ({ ...each, order }));
    ordered.sort((x, y) => x.at - y.at || x.order - y.order);
    let result = "";
    let from = 0;
    for (const { at, text } of ordered) {
        result += instruction.slice(from, at) + text;
        from = at;
    }
    return result + instruction.slice(from);
}
/**
 * Appends `&& command` to the script, and so to the same layer; nothing if the script cannot be
 * continued.
 */
function appended(script, instruction, command) {
    if (!script.canContinue)
        return [];
    return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
/** Inserts `NAME=value ` before each command with one of these names. */
function prefixed(script, names, assignment) {
    return commandsNamed(script, names)
        .filter((command) => !hasWord(command, assignment))
        .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}
/** Inserts `export NAME=value && ` before everything else. */
function exported(script, assignment) {
    const [first] = script.commands;
    return first === undefined ? [] : [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
    return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
    return words.some(({ text }) => wanted.includes(text));
}
/**
 * Returns the position after the command's word with this index, or after its last word if it has
 * fewer.
 */
function behindWord({ words, end }, index) {
    return words[index]?.end ?? end;
}
//# sourceMappingURL=edits.js.map

/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeFix)
});

// UNUSED EXPORTS: rewritten

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/shell/script-words.js
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
/** Words that are followed by a command. */
const leaders = new Set([
    "if",
    "then",
    "else",
    "elif",
    "do",
    "while",
    "until",
    "!",
    "{",
    "(",
    "time",
]);
/** Programs that start the program after their options. */
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
/**
 * Parses the commands of a shell-form RUN: enough of a shell to know where words and commands end,
 * with quotes and `$(…)` kept whole. Undefined for another instruction, for the exec form, and for
 * text that it cannot follow (here-documents, open quotes).
 */
function shellScript(instruction) {
    const head = runHead.exec(instruction)?.[0].length;
    if (head === undefined || /^\[/.test(instruction.slice(head)))
        return undefined;
    const tokens = tokensFrom(instruction, head);
    if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
        return undefined;
    const last = tokens.at(-1);
    return {
        commands: commandsOf(tokens),
        canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
    };
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
    const tokens = [];
    let at = from;
    while (at < text.length) {
        const rest = text.slice(at);
        const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
        const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
        if (blank !== undefined)
            at += blank.length;
        // A comment would swallow whatever is appended.
        else if (rest.startsWith("#"))
            return undefined;
        else {
            const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
            if (end === undefined)
                return undefined;
            tokens.push({ text: text.slice(at, end), start: at, end });
            at = end;
        }
    }
    return tokens;
}
/**
 * Returns the position after the word that begins here; undefined if a quote or bracket stays open.
 */
function wordEnd(text, from) {
    let at = from;
    while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
        const next = partEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at > from ? at : from + 1;
}
function partEnd(text, at) {
    const character = text.charAt(at);
    if (character === "\\")
        return at + 2;
    if (character === "'")
        return behind(text.indexOf("'", at + 1));
    if (character === "`")
        return behind(text.indexOf("`", at + 1));
    if (character === '"')
        return doubleQuoteEnd(text, at);
    if (text.startsWith("$(", at))
        return bracketEnd(text, at + 1);
    if (text.startsWith("${", at))
        return behind(text.indexOf("}", at + 2));
    return at + 1;
}
function behind(found) {
    return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
    let at = from + 1;
    while (at < text.length) {
        if (text.charAt(at) === '"')
            return at + 1;
        const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
        const next = isNested ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function bracketEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === ")")
            depth -= 1;
        if (character === "(")
            depth += 1;
        if (depth === 0)
            return at + 1;
        const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function commandsOf(tokens) {
    const commands = [];
    let words = [];
    let after = "";
    let skipsTarget = false;
    const close = (before) => {
        const command = commandOf(words, { after, before });
        if (command !== undefined)
            commands.push(command);
        words = [];
        after = before;
    };
    for (const token of tokens) {
        if (redirection.test(token.text))
            skipsTarget = true;
        else if (skipsTarget)
            skipsTarget = false;
        else if (operator.test(token.text))
            close(token.text);
        else if (words.length === 0 && leaders.has(token.text))
            after = "";
        else
            words.push(token);
    }
    close("");
    return commands;
}
function commandOf(words, operators) {
    const rest = [...words];
    while (rest[0] !== undefined && isLead(rest[0].text))
        rest.shift();
    const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
    const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
    const [first] = own;
    const last = own.at(-1);
    const start = behindEnv === undefined ? words[0] : first;
    if (first === undefined || start === undefined || last === undefined)
        return undefined;
    const name = first.text.replace(/^.*\//, "");
    return { name, words: own, start: start.start, end: last.end, ...operators };
}
/** Returns the index of the program that `env` starts; undefined if `env` only prints. */
function programBehindEnv(words) {
    let at = 1;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
            at += 2;
        else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
            at += 1;
        else
            return at;
    }
    return undefined;
}
function isLead(text) {
    return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}
//# sourceMappingURL=script-words.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/edits.js
var edits = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/diagnose/fixes/fix.js



/** The longest line that is shown: a longer one is no help on a screen. */
const longestLine = 4000;
/**
 * Writes the fix of the first writer that can rewrite the instruction. If none can, it is the
 * fallback's advice alone, with its general form.
 */
function writeFix(instruction, writers, fallback) {
    for (const writer of [...writers, fallback]) {
        const line = rewritten(instruction, writer);
        if (line !== undefined)
            return `${writer.advice}\n${line}`;
    }
    return fallback.general === undefined
        ? fallback.advice
        : `${fallback.advice}\n${fallback.general}`;
}
/** Returns the user's own line with the writer's insertions; undefined if they do not fit. */
function rewritten(instruction, writer) {
    if (instruction.length > longestLine)
        return undefined;
    const insertions = insertionsOf(instruction, writer);
    if (insertions.length === 0)
        return undefined;
    return (0,edits/* inserted */.T1)(instruction, insertions).split("\n").map(printable/* visible */.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
    const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
    if (keyword !== undefined && copyFlag !== undefined) {
        const [name = copyFlag] = copyFlag.split("=");
        return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
    }
    const script = insertions === undefined ? undefined : shellScript(instruction);
    return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
//# sourceMappingURL=fix.js.map

/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ adviceOnly),
/* harmony export */   Bw: () => (/* binding */ finishFix),
/* harmony export */   ZG: () => (/* binding */ copyFlagFix),
/* harmony export */   qN: () => (/* binding */ exportFix),
/* harmony export */   sD: () => (/* binding */ removeFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/**
 * Removes files in the instruction that wrote them: a later instruction would leave them in the
 * lower layer.
 */
function removeFix(paths, advice) {
    const command = `rm -rf ${paths.join(" ")}`;
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
            ? []
            : (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Runs a command at the end of the instruction. */
function finishFix(command, advice) {
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Sets a variable for the whole instruction. */
function exportFix(assignment, advice) {
    return {
        advice,
        general: `ENV ${assignment}`,
        insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .exported */ .ES)(script, assignment),
    };
}
/** Gives advice in words only: there is nothing to insert into the line. */
function adviceOnly(advice, general) {
    return general === undefined ? { advice } : { advice, general };
}
/** Adds a flag to COPY or ADD. */
function copyFlagFix(flag, advice) {
    return { advice, copyFlag: flag };
}
//# sourceMappingURL=system.js.map

/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zoneFix),
/* harmony export */   u: () => (/* binding */ dateFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/**
 * Matches `date` where a command begins: at the start, after an operator, in `$(` and in
 * backquotes.
 */
const dateCommand = /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;
/** An option makes date print a given time. */
const dateFix = {
    advice: "Print the source's time instead of the clock's: Twofold sets SOURCE_DATE_EPOCH for every step.",
    general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
    insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
        const end = match.index + match[0].length;
        // A `date` that already names its time does not read the clock.
        if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
            return [];
        return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};
const zoneFix = {
    advice: "Say the time zone where the time is read.",
    general: "ENV TZ=UTC",
    insertions: (script, instruction) => [
        ...Array.from(instruction.matchAll(dateCommand), (match) => ({
            at: match.index + match[0].length,
            text: " -u",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
    ],
};
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export clockShiftOf */
/**
 * Tolerance in seconds: clocks, file systems and programs round, and the facts are the builder's,
 * not the step's.
 */
const slack = 60;
const dayLength = 86_400;
/**
 * Returns how a time fits into the time of its build: `exact` in UTC, in the zone that it names or
 * in the build's own; `shifted` in another zone; undefined if it is another time.
 */
function fitOf(reading, build) {
    const own = zoneOf(build) ?? 0;
    const offsets = reading.isAbsolute ? [0] : [0, own];
    const spans = spansOf(build);
    if (offsets.some((offset) => isWithin(reading, offset, spans)))
        return "exact";
    if (reading.isAbsolute || reading.lacks === "day")
        return undefined;
    return zones.some((offset) => isWithin(reading, offset, spans)) ? "shifted" : undefined;
}
/**
 * Returns the zone of the build's `TZ` in seconds east of Greenwich, if `TZ` is a POSIX string or
 * UTC.
 */
function zoneOf({ env }) {
    const zone = env["TZ"];
    if (zone === undefined)
        return undefined;
    if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone))
        return 0;
    const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
    if (found === null)
        return undefined;
    // POSIX counts west of Greenwich.
    const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? west : 0 - west;
}
/** Every offset in use, down to quarter hours, is a multiple of this. */
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);
/**
 * Returns the seconds by which the clock of the build's steps was moved: libfaketime's
 * `FAKETIME=+400d`.
 */
function clockShiftOf({ env }) {
    const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
    if (found === null)
        return 0;
    const units = {
        m: 60,
        h: 3600,
        d: dayLength,
        y: 365 * dayLength,
    };
    return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}
/**
 * Returns the periods that a build's clocks may show. Only some programs may see the moved clock:
 * static ones keep the true time.
 */
function spansOf(build) {
    return [...new Set([0, clockShiftOf(build)])].map((shift) => [
        build.startedAt + shift - slack,
        build.endedAt + shift + slack,
    ]);
}
function isWithin(reading, offset, spans) {
    return spans.some(([from, to]) => {
        const start = reading.seconds - offset;
        if (reading.lacks === "day")
            return meetsDaily(start, reading.unit, from, to);
        if (reading.lacks === "year")
            return meetsYearly(start, reading.unit, from, to);
        return start <= to && start + reading.unit > from;
    });
}
function meetsDaily(start, unit, from, to) {
    const into = (((start - from) % dayLength) + dayLength) % dayLength;
    return into <= to - from || into + unit > dayLength;
}
function meetsYearly(start, unit, from, to) {
    const year = new Date(from * 1000).getUTCFullYear();
    return [year, year + 1].some((candidate) => {
        const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
        // A day that was read as one of 1970 ignores the 29th of February.
        return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
    });
}
//# sourceMappingURL=build-time.js.map

/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** Signs in an instruction's text of where its output may come from. */
const signs = {
    draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
    makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
    parallel: /\bmake\b[^;&|]{0,300}\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]{0,300}\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.{0,300}MAKEFLAGS/,
    lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
    hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
    sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
    fetches: /\b(?:curl|wget|aria2c|git\s+clone|git\s+fetch|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|https?:\/\/|^\s*ADD\s+(?:\S*git@|\S*\w:\/\/)/i,
    installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
    asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
    asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
    asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
    asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
    asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
    asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
    asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};
//# sourceMappingURL=instructions.js.map

/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ leakOf)
});

// EXTERNAL MODULE: ./build/diagnose/tokens.js
var tokens = __webpack_require__(2023);
;// CONCATENATED MODULE: ./build/diagnose/recognise/values.js
/** The shortest value that counts: shorter ones are found everywhere. */
const leastLength = 3;
/** Returns what is known to differ between the environments of the two builds. */
function knownValues(twins) {
    if (twins === undefined)
        return [];
    const [first, second] = twins;
    const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
    const values = [
        { name: "hostname", values: [first.hostname, second.hostname] },
        { name: "context", values: [first.contextPath, second.contextPath] },
        ...umaskValues(first.umask, second.umask),
        ...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
    ];
    return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
    return value !== undefined && value.length >= leastLength;
}
/** Returns umasks as `umask` prints them, in sh and in bash. */
function umaskValues(a, b) {
    if (a === undefined || b === undefined)
        return [];
    return [4, 3].map((width) => ({
        name: "umask",
        values: [octal(a, width), octal(b, width)],
    }));
}
function octal(value, width) {
    return value.toString(8).padStart(width, "0");
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/leaks.js


/**
 * Returns the known value of the environments that explains most of what differs, among those that
 * pass the filter.
 */
function leakOf(evidence, isWanted) {
    let best;
    for (const value of knownValues(evidence.twins).filter(isWanted)) {
        const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
        if (leak.pairs.length > 0 && isBetter(leak, best))
            best = leak;
    }
    return best;
}
/**
 * Whether a leak explains more than the best so far. Several variables may have one value: then the
 * one that is named next to it wins.
 */
function isBetter(leak, best) {
    if (leak.share !== (best?.share ?? 0))
        return leak.share > (best?.share ?? 0);
    return best !== undefined && isNamed(leak) && !isNamed(best);
}
function isNamed({ pairs, value }) {
    return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}
function bothSided(evidence, { values }) {
    const [a, b] = values;
    if (a === undefined || b === undefined)
        return undefined;
    const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
    return (0,tokens/* tokensFound */.jX)(evidence, find);
}
/**
 * Finds a variable that only one build has: it appears as a line or word that the other build
 * lacks.
 */
function oneSided(evidence, { name, values }) {
    const none = { pairs: [], share: 0 };
    const [a, b] = values;
    if (a !== undefined && b !== undefined)
        return none;
    const value = latin(a ?? b ?? "");
    const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
        const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
        const longer = a === undefined ? right : left;
        return longer.includes(name) || longer.includes(value)
            ? [{ a: left, b: right, lead: "", change }]
            : [];
    }));
    return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
    if (value === "")
        return [];
    const found = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
    }
    return found;
}
function latin(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
//# sourceMappingURL=leaks.js.map

/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ areOfOneDay),
/* harmony export */   N2: () => (/* binding */ differInAge),
/* harmony export */   Ns: () => (/* binding */ listedTime)
/* harmony export */ });
/**
 * `ls -l` writes the time of day of recent files and the year of older ones: Nov 21 13:02, Oct 18
 * 2025.
 */
const listedTime = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;
const day = 86_400_000;
/** A date in one build's zone may be the next day in the other's. */
const nearby = 1.5 * day;
/** Whether the file is recent in one listing and old in the other. */
function differInAge(a, b) {
    return a.includes(":") !== b.includes(":");
}
/**
 * Whether both show the same day, whatever the year: then it is the same file, listed in another
 * year.
 */
function areOfOneDay(a, b) {
    const apart = Math.abs(dayOf(a) - dayOf(b));
    return apart < nearby || 366 * day - apart < nearby;
}
function dayOf(text) {
    const [month, date] = text.split(/ +/);
    return Date.parse(`${month} ${date} 2000 UTC`);
}
//# sourceMappingURL=listings.js.map

/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reorderingOf)
/* harmony export */ });
/* harmony import */ var _domain_text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4812);

/** In binary formats, everything except names separates words; shorter runs are there by chance. */
const binarySeparator = /[^\w./-]/;
const shortestName = 2;
/**
 * Returns how much of a difference is a permutation: of lines or members, or of the words that
 * differ.
 */
function reorderingOf(evidence) {
    if (evidence.isName)
        return undefined;
    const isBinary = evidence.format !== "text" && evidence.format !== "json";
    const words = evidence.windows.map((window) => (isBinary ? namesOf(window) : wordsOf(window)));
    const a = words.flatMap((each) => each.a);
    const b = words.flatMap((each) => each.b);
    const { isReordered = false, hasSameWords = false } = evidence.clue ?? {};
    if (isReordered || hasSameWords)
        return { share: 1, a, b };
    if (isPermutation(a, b))
        return { share: 1, a, b };
    const permuted = words.filter((each) => isPermutation(each.a, each.b));
    if (permuted.length === 0)
        return undefined;
    const places = permuted.reduce((sum, { count }) => sum + count, 0);
    return {
        share: places / evidence.places,
        a: permuted.flatMap((each) => each.a),
        b: permuted.flatMap((each) => each.b),
    };
}
function wordsOf(window) {
    return touched(window, _domain_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSeparator */ .a);
}
function namesOf(window) {
    const { a, b, count } = touched(window, binarySeparator);
    const isName = (word) => word.length >= shortestName;
    return { a: a.filter(isName), b: b.filter(isName), count };
}
/** Returns the whole words that the changes touch, on either side. */
function touched({ texts, changes }, between) {
    const splitter = new RegExp(`(?:${between.source})+`);
    const of = (side) => changes.flatMap(({ at }) => {
        const text = texts[side];
        let [start, end] = at[side];
        while (start > 0 && !between.test(text.charAt(start - 1)))
            start -= 1;
        while (end < text.length && !between.test(text.charAt(end)))
            end += 1;
        return text
            .slice(start, end)
            .split(splitter)
            .filter((word) => word !== "");
    });
    return { a: of(0), b: of(1), count: changes.length };
}
/** Whether the same words, at least two, come in another order. */
function isPermutation(a, b) {
    if (a.length < 2 || a.length !== b.length)
        return false;
    if (a.every((word, at) => word === b[at]))
        return false;
    const [left, right] = [[...a].sort(), [...b].sort()];
    return left.every((word, at) => word === right[at]);
}
//# sourceMappingURL=order.js.map

/***/ }),

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ iso),
  Q: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./build/domain/build/environments.js
var environments = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/diagnose/recognise/binary-times.js
const largest = 2n ** 53n;
const binaryTimes = [
    { name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
    { name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
    { name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
    {
        name: "64-bit milliseconds",
        bytes: 8,
        read: (b) => big(b.readBigUInt64LE()) / 1e3,
        isTelling: true,
    },
    {
        name: "64-bit milliseconds, big-endian",
        bytes: 8,
        read: (b) => big(b.readBigUInt64BE()) / 1e3,
        isTelling: true,
    },
    { name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE(), isTelling: true },
    {
        name: "64-bit float, seconds, big-endian",
        bytes: 8,
        read: (b) => b.readDoubleBE(),
        isTelling: true,
    },
    { name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
    { name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
    { name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
    {
        name: "DOS time",
        bytes: 4,
        read: (b) => dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
        isWall: true,
    },
];
/** Returns every range of this many bytes that contains the byte. */
function placesAround(at, bytes, length) {
    const first = Math.max(0, at - bytes + 1);
    const last = Math.min(at, length - bytes);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
        first + index,
        first + index + bytes,
    ]);
}
/** Reads an MS-DOS date and time (APPNOTE.TXT 4.4.6); NaN if they are not valid. */
function dosTime(time, date) {
    const month = (date >> 5) & 15;
    const day = date & 31;
    const hour = time >> 11;
    if (month < 1 || month > 12 || day < 1 || hour > 23)
        return Number.NaN;
    const second = (time & 31) * 2;
    return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}
/** Converts to a double. The bits that a double loses are far below a second here. */
function big(value) {
    return value > largest * 2048n ? Number.NaN : Number(value);
}
//# sourceMappingURL=binary-times.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/build-time.js
var build_time = __webpack_require__(7457);
;// CONCATENATED MODULE: ./build/diagnose/recognise/readings.js
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Reads matched parts; undefined if they are not a calendar time. */
function readParts(parts) {
    const month = parts.month === undefined ? 1 : monthOf(parts.month);
    const day = Number(parts.day ?? 1);
    const hour = hourOf(Number(parts.hour ?? 0), parts.half);
    const minute = Number(parts.minute ?? 0);
    const second = Number(parts.second ?? 0);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    if (hour > 24 || minute > 59 || second > 60)
        return undefined;
    const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
    if (!Number.isFinite(wall))
        return undefined;
    const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
    return {
        seconds: wall - (offset ?? 0),
        isAbsolute: offset !== undefined,
        unit: unitOf(parts),
        ...lacking(parts),
    };
}
function lacking({ day, year }) {
    if (day === undefined)
        return { lacks: "day" };
    return year === undefined ? { lacks: "year" } : {};
}
/**
 * Returns seconds east of Greenwich; undefined for a name other than UTC's, which can mean several
 * zones.
 */
function zoneOffset(zone) {
    if (/^(?:Z|UTC|GMT)$/i.test(zone))
        return 0;
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (found === null)
        return undefined;
    const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? -seconds : seconds;
}
function unitOf({ second, minute, hour }) {
    if (second !== undefined)
        return 1;
    if (minute !== undefined)
        return 60;
    return hour === undefined ? 86_400 : 3600;
}
function monthOf(text) {
    const named = months.indexOf(text.slice(0, 3).toLowerCase());
    return named >= 0 ? named + 1 : Number(text);
}
function hourOf(hour, half) {
    if (half === undefined)
        return hour;
    return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/rare-times.js

/**
 * Seconds to 1970 from 1601 (Windows), from year 1 (.NET) and from 1904 (Apple); then from 1970 to
 * 2001.
 */
const [since1601, since1, since1904, to2001] = [
    11_644_473_600, 62_135_596_800, 2_082_844_800, 978_307_200,
];
/**
 * Rarer ways of writing times in text: they count only if each value is the time of its own build.
 */
const rareTextTimes = [
    inDigits("hexadecimal seconds", "(?:0[xX])?[0-9a-fA-F]{8}", (text) => Number.parseInt(text, 16)),
    inDigits("hexadecimal milliseconds", "(?:0[xX])?0{0,5}[0-9a-fA-F]{11}", (text) => Number.parseInt(text, 16) / 1e3),
    // PHP's uniqid(): seconds, then microseconds in five digits.
    inDigits("hexadecimal seconds and microseconds", "[0-9a-f]{13}", (text) => Number.parseInt(text.slice(0, 8), 16)),
    inDigits("octal seconds", "0{0,3}[0-7]{11}", (text) => Number.parseInt(text, 8)),
    inDigits("seconds in base 36", "[0-9a-zA-Z]{6}", (text) => Number.parseInt(text, 36)),
    inDigits("milliseconds in base 36", "[0-9a-zA-Z]{8}", (text) => Number.parseInt(text, 36) / 1e3),
    inDigits("hundred nanoseconds since 1601", "1[0-9]{17}", (text) => Number(text) / 1e7 - since1601),
    inDigits("hundred nanoseconds since year 1", "6[0-9]{17}", (text) => Number(text) / 1e7 - since1),
    inDigits("seconds since 2001", "[0-9]{9}", (text) => Number(text) + to2001),
    inParts("time without separators", "(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)"),
    inParts("date and time, year of two digits", "(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)[-_T.]?(?<hour>\\d\\d)[-_.]?(?<minute>\\d\\d)(?:[-_.]?(?<second>\\d\\d))?"),
    inParts("day first, without separators", "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>20\\d\\d)[-_T.]?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?"),
    inParts("date with dots, year of two digits", "(?<day>\\d\\d)[./-](?<month>\\d\\d)[./-](?<year>\\d\\d)"),
];
/** Rarer ways of writing times as numbers in binary formats. */
const rareBinaryTimes = [
    inUnits("64-bit hundred nanoseconds since 1601", (b) => rare_times_big(b.readBigUInt64LE()) - since1601),
    inUnits("64-bit hundred nanoseconds since 1601, big-endian", (b) => rare_times_big(b.readBigUInt64BE()) - since1601),
    // The two highest bits contain the zone.
    inUnits("64-bit hundred nanoseconds since year 1", (b) => rare_times_big(b.readBigUInt64LE() & 0x3fffffffffffffffn) - since1),
    inUnits("64-bit float, seconds since 2001", (b) => b.readDoubleLE() + to2001),
    inUnits("64-bit float, seconds since 2001, big-endian", (b) => b.readDoubleBE() + to2001),
    { ...inUnits("32-bit seconds since 1904", (b) => b.readUInt32BE() - since1904), bytes: 4 },
    { ...inUnits("32-bit seconds since 2001", (b) => b.readUInt32LE() + to2001), bytes: 4 },
];
function inDigits(name, digits, seconds) {
    return format({ name, source: digits, needs: "builds" }, (text) => {
        const read = seconds(text);
        return Number.isFinite(read) ? { seconds: read, isAbsolute: true, unit: 1 } : undefined;
    });
}
/**
 * A time written in parts. Six digits are so often a time of day or a date that two builds cannot
 * confirm it.
 */
function inParts(name, source) {
    const whole = new RegExp(`^(?:${source})$`);
    return format({ name, source, needs: "samples" }, (text) => {
        const groups = whole.exec(text)?.groups;
        if (groups === undefined)
            return undefined;
        const { year } = groups;
        return readParts(year?.length === 2 ? { ...groups, year: `20${year}` } : groups);
    });
}
function format({ name, source, needs, }, read) {
    const pattern = new RegExp(`(?<![0-9A-Za-z.])(?:${source})(?![0-9A-Za-z])`, "g");
    return { name, pattern, read, needs };
}
function inUnits(name, read) {
    return { name, bytes: 8, read, needs: "builds" };
}
/** Converts hundreds of nanoseconds to seconds. */
function rare_times_big(value) {
    return Number(value) / 1e7;
}
//# sourceMappingURL=rare-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/text-times.js

const month = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";
/** The ways of writing a time, the most telling first. Their matches may overlap. */
const textTimes = [
    // 2026-11-21T13:02:11.123Z, 2026-11-21 13:02, 2026/11/21 13:02:11 +0100, 2026-11-21-13:02
    written("ISO 8601", `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`),
    // 2026-11-21T130211Z, 20261121130211, 20261121-1302, 20261121T130211Z
    written("compact", `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`),
    // Sat, 21 Nov 2026 13:02:11 +0000; 21 Nov 2026 13:02; 21/Nov/2026:13:02:11 +0000
    written("RFC 2822", `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`),
    // Sat Nov 21 13:02:11 UTC 2026, Sat Nov 21 13:02:11 2026, Sat Nov 21 01:02:11 PM +14 2026
    written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
    // November 21, 2026 at 1:02 PM; Nov 21 2026 13:02:11
    written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
    written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
    // Nov 21 13:02:11, Nov 21 13:02
    written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
    written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
    written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
    written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
    written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
    written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
    written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
    written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
    written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
    written("time of day", `${clock}${half}`),
    counted("epoch nanoseconds", 19, 1e-9),
    counted("epoch microseconds", 16, 1e-6),
    counted("epoch milliseconds", 13, 1e-3),
    counted("epoch seconds", 10, 1),
];
/** Excludes matches next to digits or letters, which would be part of something else. */
function written(name, source) {
    const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
    const whole = new RegExp(`^(?:${source})$`);
    return {
        name,
        pattern: new RegExp(bounded, "g"),
        read: (text) => {
            const groups = whole.exec(text)?.groups;
            return groups === undefined ? undefined : readParts(groups);
        },
    };
}
/**
 * Matches a count of units since 1970 with this many digits, as all times from 2001 to 2286 have.
 */
function counted(name, digits, unit) {
    const source = `1\\d{${digits - 1}}`;
    return {
        name,
        pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
        read: (text) => ({
            seconds: Number(text.slice(0, digits)) * unit,
            isAbsolute: true,
            unit: 1,
        }),
    };
}
//# sourceMappingURL=text-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/times.js





/** Two days for zones and for builds that followed each other. */
const nearby = 3 * 86_400;
/**
 * 2001-09-09 to 2096-10-02: what a number alone may mean if nothing else says that it is a time.
 */
const [earliest, latest] = [1e9, 4e9];
function timesOf(order) {
    const { windows, twins, isText, isSampled } = order;
    const texts = [...textTimes, ...rareTextTimes].filter(({ needs }) => needs !== "samples" || isSampled);
    const binaries = [...binaryTimes, ...rareBinaryTimes];
    const found = windows.flatMap((window) => {
        const pairs = textPairs(window, { twins, formats: texts });
        return window.changes.map((change) => {
            const best = bestOf(pairs.filter((pair) => pair.change === change));
            if (best !== undefined && best.fit !== "other")
                return best;
            if (isText && !isSampled)
                return best;
            const binary = binaryPair(window, change, { twins, formats: binaries });
            // Four bytes of a number may all be letters.
            return isText ? (sampledOnly(binary) ?? best) : (binary ?? best);
        });
    });
    const pairs = found.filter((pair) => pair !== undefined);
    const places = Math.max(1, found.length);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
    };
}
function sampledOnly(pair) {
    return pair?.fit === "build" ? { ...pair, isSampled: true } : undefined;
}
const ranks = ["build", "near", "shifted", "other"];
/**
 * Returns the best pair. Formats come with the most telling first; a time of the build beats any
 * other.
 */
function bestOf(pairs) {
    for (const rank of ranks) {
        const found = pairs.find(({ fit }) => fit === rank);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function textPairs({ texts, changes }, { twins, formats }) {
    return formats.flatMap(({ name, pattern, read, needs }) => {
        const inA = rangesOf(texts[0], pattern);
        if (!changes.some((change) => around(inA, change.at[0]) !== undefined))
            return [];
        const inB = rangesOf(texts[1], pattern);
        return changes.flatMap((change) => {
            const [rangeA, rangeB] = [around(inA, change.at[0]), around(inB, change.at[1])];
            if (rangeA === undefined || rangeB === undefined)
                return [];
            const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
            const [left, right] = [read(a), read(b)];
            if (left === undefined || right === undefined || a === b)
                return [];
            const readings = [left, right];
            const fit = fitOfPair(readings, twins);
            if (needs !== undefined && fit !== "build")
                return [];
            const isSampled = needs === "samples";
            return [{ a, b, format: name, isBinary: false, isSampled, readings, fit, change }];
        });
    });
}
function rangesOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [
        match.index,
        match.index + match[0].length,
    ]);
}
function around(ranges, [start, end]) {
    return ranges.find(([from, to]) => from <= start && end <= to);
}
function fitOfPair([a, b], twins) {
    if (twins === undefined)
        return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
    const fits = [(0,build_time/* fitOf */.Zo)(a, twins[0]), (0,build_time/* fitOf */.Zo)(b, twins[1])];
    if (fits.includes(undefined))
        return "other";
    return fits.includes("shifted") ? "shifted" : "build";
}
/**
 * Reads a change as several times in a row: numbers that are close together differ as one run. Any
 * number is some time, so only times of the build, or near each other, count. Undefined if a byte
 * belongs to none of them.
 */
function binaryPair({ texts }, change, { twins, formats }) {
    const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
    const [[start, end], [startB, endB]] = change.at;
    if (end - start !== endB - startB)
        return undefined;
    const shift = startB - start;
    let first;
    for (let at = start; at < end; at += 1) {
        if (a[at] === b[at + shift])
            continue;
        const found = timeAround({ a, b, shift, at, twins, formats });
        if (found === undefined)
            return undefined;
        const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
        const { format, readings, fit } = found;
        first ??= {
            a: left,
            b: right,
            format,
            readings,
            fit,
            isBinary: true,
            isSampled: false,
            change,
        };
        at = found.end - 1;
    }
    return first;
}
/** Finds a time that contains the differing byte, and where it ends. */
function timeAround(order) {
    const { a, b, shift, at, twins, formats } = order;
    for (const format of formats) {
        const { name, read, isWall } = format;
        for (const [start, end] of placesAround(at, format.bytes, a.length)) {
            if (start + shift < 0 || end + shift > b.length)
                continue;
            const readings = [
                numberRead(read(a.subarray(start, end)), isWall),
                numberRead(read(b.subarray(start + shift, end + shift)), isWall),
            ];
            const fit = binaryFit(readings, { twins, format });
            if (fit !== undefined)
                return { format: name, readings, fit, end };
        }
    }
    return undefined;
}
function numberRead(seconds, isWall) {
    return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}
function binaryFit(readings, { twins, format }) {
    if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest)))
        return undefined;
    const fit = fitOfPair(readings, twins);
    if (fit === "build")
        return fit;
    if (format.needs !== undefined)
        return undefined;
    if (fit === "near")
        return format.isTelling === true ? fit : "other";
    const apart = readings[1].seconds - readings[0].seconds;
    return twins !== undefined && Math.abs(apart - environments/* contextShiftSeconds */.Zk) < 2 ? "other" : undefined;
}
/**
 * Formats a time as `2026-11-21T13:02:11Z`; a time outside of any calendar is shown as a number.
 */
function iso(seconds) {
    if (!(Math.abs(seconds) < 8.64e12))
        return String(seconds);
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

/** The longest untrusted text inside a sentence, in UTF-16 units. */
const longest = 60;
/** Quotes Latin-1 bytes from an image: one line, bounded, with control characters visible. */
function quote(bytes) {
    return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
/** {@link quote} for text that was already decoded. */
function quoteText(text) {
    const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `"${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line), longest)}"`;
}
/** Formats two values: `"x" in the first build, "y" in the second`. */
function both(a, b) {
    return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
/**
 * Says where a change is, as the start of a sentence: `Line 3`, `Section .rodata`, `Offset 128`.
 */
function where(evidence, change) {
    const { line, section, field, offset } = change.spot;
    if (evidence.isName) {
        return evidence.difference.kind === "metadata" ? "The link's target" : "The file's name";
    }
    if (evidence.difference.kind === "config")
        return "The value";
    if (field !== undefined)
        return `The header field ${quoteText(field)}`;
    if (section !== undefined)
        return `Section ${quoteText(section)}`;
    return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
/** Formats a share that is not everything: ` (3 of 4 differing places)`. */
function shareText(share) {
    return share > 0.99 ? "" : ` This explains ${Math.round(share * 100)} % of the differing places.`;
}
//# sourceMappingURL=say.js.map

/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isRenamed),
  L: () => (/* binding */ shownBy)
});

;// CONCATENATED MODULE: ./build/diagnose/counterpart.js
/**
 * The smallest likeness of two names: below it, they belong to two files rather than to one whose
 * name changed.
 */
const leastShared = 0.3;
/**
 * Returns the file of the other build that corresponds to this one: it is in the same folder, or in
 * one whose name changed with it, and has the most similar name. A file that only one build has is
 * often the same file under another name.
 */
function counterpartOf(difference, all) {
    let best;
    let most = 0;
    for (const other of all) {
        if (!isOnTheOtherSide(difference, other))
            continue;
        const likeness = likenessOf(difference.path, other.path);
        if (likeness > most) {
            best = other;
            most = likeness;
        }
    }
    return most >= leastShared ? best : undefined;
}
/**
 * Returns the only file in the same folder that the other build alone has; undefined if there are
 * several.
 */
function onlyOtherOf(difference, all) {
    const folder = folderOf(difference.path);
    const [only, more] = all.filter((other) => isOnTheOtherSide(difference, other) && folderOf(other.path) === folder);
    return more === undefined ? only : undefined;
}
function isOnTheOtherSide(one, other) {
    const wanted = one.kind === "added" ? "removed" : "added";
    return other.kind === wanted && other.layer === one.layer && other.path !== one.path;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/**
 * Returns the share of equal characters at both ends of the only path component that differs; 0 if
 * more than one differs.
 */
function likenessOf(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    if (left.length !== right.length)
        return 0;
    const differing = left.flatMap((part, at) => {
        const other = right[at];
        return other === undefined || other === part ? [] : [[part, other]];
    });
    const [only] = differing;
    if (only === undefined || differing.length > 1)
        return 0;
    const longest = Math.max(only[0].length, only[1].length);
    // Two names with nothing in common are still counterparts if their lengths are equal.
    const shared = sharedEnds(only[0], only[1]) / longest;
    const sameLength = only[0].length === only[1].length ? leastShared : 0;
    return Math.max(shared, sameLength);
}
function sharedEnds(a, b) {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < least - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return start + end;
}
//# sourceMappingURL=counterpart.js.map
;// CONCATENATED MODULE: ./build/diagnose/words.js
/**
 * Matches what separates values: blanks, quotes, brackets, and the bytes that end strings in binary
 * files.
 */
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;
/**
 * Splits a differing run into its differing words. The comparison treats values that are close
 * together as one run, and each may have a cause of its own. The run stays as it is if the two
 * versions have different numbers of words.
 */
function wordChanges(texts, at, isCut) {
    const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])];
    if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1])))
        return [at];
    const [left, right] = [wordsOf(texts[0], whole[0]), wordsOf(texts[1], whole[1])];
    const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
    if (count < 2 || (!isCut && left.length !== right.length))
        return [whole];
    const changes = [];
    for (let index = 0; index < count; index += 1) {
        const [a, b] = [left[index], right[index]];
        if (a !== undefined && b !== undefined && a.text !== b.text)
            changes.push(coresOf(a, b));
    }
    return changes.length === 0 ? [whole] : changes;
}
/** Whether a run is mostly text. Other bytes contain separators by chance. */
function isReadable(run) {
    const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
    return strange <= run.length / 5;
}
/** Removes the zeros that fill a shorter string in a program up to the start of the next one. */
function withoutNuls(text, [start, end]) {
    let [from, to] = [start, end];
    while (to > from && text[to - 1] === "\0")
        to -= 1;
    while (from < to && text[from] === "\0")
        from += 1;
    return [from, to];
}
function wordsOf(text, [start, end]) {
    const words = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(separators)) {
        words.push({ text: text.slice(from, start + match.index), start: from });
        from = start + match.index + match[0].length;
    }
    words.push({ text: text.slice(from, end), start: from });
    return words;
}
/** Removes what both begin and end with. */
function coresOf(a, b) {
    const least = Math.min(a.text.length, b.text.length);
    let lead = 0;
    while (lead < least && a.text[lead] === b.text[lead])
        lead += 1;
    let tail = 0;
    while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail))
        tail += 1;
    return [
        [a.start + lead, a.start + a.text.length - tail],
        [b.start + lead, b.start + b.text.length - tail],
    ];
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/diagnose/windows.js

/**
 * The comparison cuts a spot's bytes at this length; what follows such a spot is not its neighbour.
 */
const longestSpot = 256;
/** Bytes of the longest numbers that programs write. */
const numberBytes = 8;
/** Groups spots into windows, in the order of the first version. */
function windowsOf(spots) {
    const drafts = [];
    let last;
    for (const spot of spots) {
        const draft = drafts.at(-1);
        const gap = last === undefined ? undefined : gapBetween(last, spot);
        if (draft !== undefined && last !== undefined && gap !== undefined) {
            const surplus = last.after.length - gap;
            draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
            extend(draft, spot);
        }
        else {
            const before = latin1(spot.before);
            const fresh = { texts: [before, before], runs: [] };
            extend(fresh, spot);
            drafts.push(fresh);
        }
        last = spot;
    }
    return drafts.map(finished);
}
/** Returns a window of two texts that differ in one run, such as names of files. */
function windowOfTexts(a, b) {
    const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
    const least = Math.min(left.length, right.length);
    let start = 0;
    while (start < least && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const spot = {
        offset: start,
        a: left.subarray(start, left.length - end),
        b: right.subarray(start, right.length - end),
        before: left.subarray(0, start),
        after: left.subarray(left.length - end),
    };
    const at = [
        [start, left.length - end],
        [start, right.length - end],
    ];
    return {
        texts: [latin1(left), latin1(right)],
        changes: [{ spot, at }],
    };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/**
 * Returns the equal bytes between two spots if the first one's surroundings reach the second;
 * otherwise undefined.
 */
function gapBetween(last, next) {
    if (last.section !== next.section || last.field !== next.field)
        return undefined;
    if (last.a.length >= longestSpot || last.b.length >= longestSpot)
        return undefined;
    const gap = next.offset - last.offset - last.a.length;
    return gap >= 0 && gap <= last.after.length ? gap : undefined;
}
function extend(draft, spot) {
    const [a, b] = [latin1(spot.a), latin1(spot.b)];
    const after = latin1(spot.after);
    const [left, right] = draft.texts;
    draft.runs.push({
        spot,
        at: [
            [left.length, left.length + a.length],
            [right.length, right.length + b.length],
        ],
    });
    draft.texts = [left + a + after, right + b + after];
}
function finished({ texts, runs }) {
    const changes = runs.flatMap(({ spot, at }) => {
        const isCut = spot.a.length >= longestSpot || spot.b.length >= longestSpot;
        // A few bytes of a number may look like words.
        const isNumber = spot.line === undefined && Math.max(spot.a.length, spot.b.length) <= numberBytes;
        const ranges = isNumber ? [at] : wordChanges(texts, at, isCut);
        return ranges.map((range) => ({ spot, at: range }));
    });
    return { texts, changes };
}
function cut(text, surplus) {
    return surplus <= 0 ? text : text.slice(0, -surplus);
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./build/diagnose/shown.js


/**
 * Returns the windows of a difference: of its content, of its name if only one build has it, or of
 * its link's target.
 */
function shownBy(difference, all) {
    const { clue, kind, samples } = difference;
    const isCompared = samples?.kind === "compared";
    const clueAgain = isCompared ? samples.again : undefined;
    if (kind === "added" || kind === "removed") {
        const other = otherOf(difference, all);
        if (other !== undefined)
            return shownNames(difference, other);
    }
    const targets = kind === "metadata" ? targetsOf(clue) : undefined;
    if (targets !== undefined) {
        const again = targetsOf(clueAgain);
        const windowsAgain = again === undefined ? [] : [windowOfTexts(...again)];
        return {
            windows: [windowOfTexts(...targets)],
            again: isCompared ? windowsAgain : undefined,
            isName: true,
        };
    }
    return {
        windows: contentWindows(clue),
        again: isCompared ? contentWindows(clueAgain) : undefined,
        isName: false,
    };
}
/** Returns the other build's file that corresponds to this one under another name. */
function otherOf(difference, all) {
    const found = counterpartOf(difference, all);
    const isMoved = isRenamed(difference);
    return found ?? (isMoved ? onlyOtherOf(difference, all) : undefined);
}
/** Whether the build that has the file gave it another name when it ran again. */
function isRenamed({ path, samples }) {
    return samples?.kind === "compared" && samples.path !== undefined && samples.path !== path;
}
/** Returns windows of two names. The first build's name comes first: the second build lacks it. */
function shownNames(difference, other) {
    const [a, b] = difference.kind === "removed" ? [difference, other] : [other, difference];
    const [left, right] = [pathAgain(a), pathAgain(b)];
    const isKnown = difference.samples?.kind === "compared";
    const window = left === undefined || right === undefined ? [] : [windowOfTexts(left, right)];
    return {
        windows: [windowOfTexts(a.path, b.path)],
        again: isKnown ? window : undefined,
        isName: true,
    };
}
function pathAgain({ samples }) {
    return samples?.kind === "compared" ? samples.path : undefined;
}
/** Returns a symlink's targets in both builds; undefined if they are the same. */
function targetsOf(clue) {
    const [a, b] = clue?.headers ?? [];
    if (a?.type !== "symlink" || b?.type !== "symlink")
        return undefined;
    return a.linkname === b.linkname ? undefined : [a.linkname, b.linkname];
}
function contentWindows(clue) {
    return windowsOf(ownSpots(clue?.spots ?? []));
}
/**
 * Leaves out what follows from the rest: a build ID or a checksum counts only if nothing else
 * differs.
 */
function ownSpots(spots) {
    const own = spots.filter(({ section = "", field = "" }) => !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field));
    return own.length > 0 ? withoutShifted(own) : spots;
}
/**
 * Sections with text that the program's author wrote; the others hold code, addresses and offsets.
 */
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;
/** Bytes of an address or offset that differ, without its equal ones. */
const addressBytes = 4;
/**
 * Leaves out what only moved. A text that is longer in one build, or that the linker merges with
 * the end of another, moves everything after it. If a program otherwise differs only in addresses,
 * only its texts count.
 */
function withoutShifted(spots) {
    const texts = spots.filter(({ section = "" }) => written.test(section));
    if (texts.length === 0)
        return spots;
    const isMoved = texts.some(({ a, b }) => a.length !== b.length);
    const others = spots.filter((spot) => !texts.includes(spot));
    const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
    return isMoved || areAddresses ? withoutMoves(texts) : spots;
}
/** Leaves out texts that are only in another place, and whatever fills the gaps. */
function withoutMoves(texts) {
    const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
    const own = texts.filter((_, at) => {
        const [a = "", b = ""] = [inA[at], inB[at]];
        if (Math.max(a.length, b.length) < addressBytes)
            return false;
        return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
    });
    return own.length > 0 ? own : texts;
}
function wordOf(bytes) {
    return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
//# sourceMappingURL=shown.js.map

/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ tokensFound),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   nh: () => (/* binding */ finder),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** Length of {@link TokenPair.lead} in bytes. */
const leadLength = 48;
/**
 * Returns the values that the pattern finds in both builds around the differing places. The pattern
 * must be global.
 */
function tokensOf(evidence, pattern) {
    return tokensFound(evidence, finder(pattern));
}
/** {@link tokensOf} for values that no pattern can find. */
function tokensFound(evidence, find, isPair = () => true) {
    const pairs = [];
    let explained = 0;
    for (const window of evidence.windows) {
        const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
        if (a.length === 0 || b.length === 0)
            continue;
        for (const change of window.changes) {
            const pair = pairAt(window, change, [a, b], isPair);
            if (pair === undefined)
                continue;
            explained += 1;
            if (!pairs.some((known) => isSame(known, pair)))
                pairs.push(pair);
        }
    }
    return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
    return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
/** Returns the share of places for which the predicate holds. */
function shareOf(evidence, holds) {
    let explained = 0;
    for (const window of evidence.windows) {
        for (const change of window.changes)
            if (holds(change, window))
                explained += 1;
    }
    return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
    for (const inA of found[0]) {
        if (!covers(inA, change.at[0]))
            continue;
        for (const inB of found[1]) {
            if (!covers(inB, change.at[1]))
                continue;
            const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
            if (a === b || !isPair(a, b))
                continue;
            return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
        }
    }
    return undefined;
}
function covers(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
    return known.a === pair.a && known.b === pair.b;
}
//# sourceMappingURL=tokens.js.map

/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ variationSigns),
/* harmony export */   VG: () => (/* binding */ chanceCauses),
/* harmony export */   eN: () => (/* binding */ derivedCauses)
/* harmony export */ });
/* harmony import */ var _causes_context_mtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4678);
/* harmony import */ var _causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _causes_timezone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);
/* harmony import */ var _causes_umask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(547);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);







/** A row for each variation. */
const variationSigns = {
    store: {
        where: "buildah keeps containers at another path",
        causes: ["build-path", "file-order", "order", "temp-name"],
        asked: /\/proc\/(?:self|\d+)\/mount|\bfindmnt\b|\bdf\b/,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not write into the image where the container's files lie on the builder."),
        ],
    },
    context: {
        where: "the context is a copy at another path, whose files were created in another order and have other modification times",
        causes: [
            ...["context-mtime", "build-path", "file-order", "order", "archive-mtime"],
            ...["zip-mtime", "gzip-mtime", "pyc-mtime", "hash-seed", "clock"],
        ],
        asked: /\bstat\b|\bls\s+-\w*l|\bdate\s+(?:-u\s+)?-r|getmtime|st_mtime|\bcp\s+-\w*[pa]/,
        fixes: [_causes_context_mtime_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedTimes */ .TD],
    },
    hostname: {
        where: "the host is called `varied-by-twofold`",
        causes: ["hostname", "package-log", "key-material"],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksHost,
        fixes: [_causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFallback */ .lA],
    },
    timezone: {
        where: "`TZ` is `<+14>-14`",
        causes: [
            ...["timezone", "clock", "compile-date", "archive-mtime", "zip-mtime"],
            ...["package-log", "shadow-day", "context-mtime"],
        ],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksDate,
        fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneFix */ .c, _causes_timezone_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneFallback */ .n7],
    },
    locale: {
        where: "`LANG` names another locale",
        causes: ["locale", "order", "file-order"],
        asked: /\blocale\b|\bLC_|\bLANG\b|localeconv|\bsort\b/,
        fixes: [(0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .exportFix */ .qN)("LC_ALL=C.UTF-8", "Say the locale: the step's own is the builder's.")],
    },
    umask: {
        where: "the umask is another one",
        causes: ["umask", "mode"],
        asked: /\bumask\b/,
        fixes: [_causes_umask_js__WEBPACK_IMPORTED_MODULE_3__/* .umaskFix */ .B9],
    },
    cpus: {
        where: "there is at least one processor fewer",
        causes: ["cpu-count", "race", "order"],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksCpus,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Use the number of processors only for how fast the build is, and not in what it writes; what parallel parts write is to be put in order."),
        ],
    },
    "user-env": {
        where: "`HOME`, `USER` and `LOGNAME` have other values, and there is one variable more",
        causes: ["user-env", "build-path", "owner"],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksUser,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not write the builder's variables into the image: name what is needed, and give it a fixed value."),
        ],
    },
    "file-order": {
        where: "folders list their files in another order",
        causes: ["file-order", "order", "hash-seed", "race"],
        asked: /\bfind\b|\bls\b|\btar\b|\bzip\b|readdir|listdir|\bglob\b/,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Sort the files before they are read: the order of a folder's files is the disk's."),
        ],
    },
    clock: {
        where: "the clock shows another day",
        causes: [
            ...["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"],
            ...["pyc-mtime", "package-log", "shadow-day", "key-material"],
        ],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksDate,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Take the time from `SOURCE_DATE_EPOCH`, which is the same in every build."),
        ],
    },
    "kernel-name": {
        where: "the kernel names another release",
        causes: ["kernel-name", "toolchain-version"],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.asksKernel,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not ask for the kernel while building: it is the builder's, not the one the container will run on."),
        ],
    },
    network: {
        where: "the step has no network",
        causes: ["network"],
        asked: _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__/* .signs */ .r.fetches,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not let the step look whether there is a network: fetch what it needs in a step of its own, by version and digest."),
        ],
    },
    "start-time": {
        where: "each step runs at least two seconds later",
        causes: [
            ...["clock", "compile-date", "archive-mtime", "gzip-mtime", "zip-mtime"],
            ...["pyc-mtime", "package-log", "key-material", "temp-name"],
        ],
        asked: /\bstat\b|\bls\s+-\w*l|%T|getmtime|st_mtime/,
        fixes: [
            (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Take the time from `SOURCE_DATE_EPOCH`, and give files that time (`touch -d @$SOURCE_DATE_EPOCH`) before their times are read."),
        ],
    },
};
/** Causes that may or may not show in a second look, whatever is varied. */
const chanceCauses = [
    ...["race", "order", "hash-seed", "random", "temp-name", "key-material"],
];
/** Causes that follow from whatever else differs. */
const derivedCauses = ["build-id"];
//# sourceMappingURL=variation-signs.js.map

/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ canonicalHostname),
/* harmony export */   Zk: () => (/* binding */ contextShiftSeconds),
/* harmony export */   ex: () => (/* binding */ canonicalEnvironment),
/* harmony export */   tc: () => (/* binding */ untouchedEnvironment)
/* harmony export */ });
/** The host name of every canonical step; it may appear in the image. */
const canonicalHostname = "twofold";
/**
 * The first build's environment (design §2): what a step sees unless its image or Containerfile
 * says otherwise.
 * @param sourceDateEpoch seconds since 1970; undefined: steps get none
 */
function canonicalEnvironment(sourceDateEpoch) {
    const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) };
    return {
        name: "canonical",
        hostname: canonicalHostname,
        umask: 0o022,
        env: { LANG: "C.UTF-8", ...epoch, TZ: "UTC" },
    };
}
/**
 * An environment that injects nothing, for images that must rebuild with bare buildah (input
 * `canonical: false`).
 */
const untouchedEnvironment = { name: "untouched", env: {} };
/**
 * How far variation `context` moves the modification times of the second build's copy, in seconds.
 * It is far enough that days, months and years differ too.
 */
const contextShiftSeconds = -(400 * 86_400 + 12_345);
//# sourceMappingURL=environments.js.map

/***/ }),

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isVerified),
/* harmony export */   u: () => (/* binding */ insecureHosts)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);

/**
 * Returns the hosts of the registries that need no HTTPS with a valid certificate: those of input
 * `insecure-registries` and, with `tls-verify: false`, the registries of the images that the
 * command names. Registries that a Containerfile names are not included: a flag for one's own
 * registry must not open the way to every base.
 */
function insecureHosts(access, named) {
    const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
    return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
/** Whether the TLS certificate of a reference's registry must be verified. */
function isVerified(reference, insecure) {
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference)?.registry.toLowerCase();
    return host === undefined || !insecure.includes(host);
}
//# sourceMappingURL=insecure.js.map

/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey)
/* harmony export */ });
/**
 * Returns a text that is the same for the same step only. All steps that are not in the
 * Containerfile share one.
 */
function stepKey(id) {
    if (id === undefined)
        return "unknown";
    const { stage, index, trigger, triggersBefore } = id;
    if (trigger !== undefined)
        return `${stage}.trigger.${trigger.position}`;
    return `${stage}.${index}${triggersBefore === undefined ? "" : `+${triggersBefore}`}`;
}
//# sourceMappingURL=step-id.js.map

/***/ }),

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseStepLine)
/* harmony export */ });
/**
 * With several platforms, each line starts with its platform, e.g. `[linux/arm64] `. The text may
 * have any character, also U+2028: a step whose line was overlooked would pass as the one before
 * it.
 */
const grammar = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;
/**
 * Parses a line of buildah's log; undefined for any other line. RUN steps can print anything, even
 * lines like these.
 */
function parseStepLine(line) {
    const found = grammar.exec(line);
    if (found === null)
        return undefined;
    const [, stage, step, total, text = ""] = found;
    return {
        stage: stage === undefined ? undefined : Number(stage),
        step: Number(step),
        total: total === undefined ? undefined : Number(total),
        text,
    };
}
//# sourceMappingURL=step-line.js.map

/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseLocation)
/* harmony export */ });
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
/**
 * Takes an image's location apart: `docker://reference` (also `docker-image://` and
 * `container-image://`), `oci-layout://path` or `oci:path`, `oci-archive:path`,
 * `docker-archive:path`. Undefined for any other text.
 */
function parseLocation(text) {
    for (const { sign, is } of schemes) {
        const scheme = sign.exec(text)?.[0];
        const rest = scheme === undefined ? "" : text.slice(scheme.length);
        if (scheme === undefined || rest === "")
            continue;
        return is === "registry"
            ? { kind: "registry", reference: rest }
            : { kind: "files", transport: is, scheme, rest };
    }
    return undefined;
}
//# sourceMappingURL=image-location.js.map

/***/ }),

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notPushed: () => (/* binding */ notPushed)
/* harmony export */ });
/** The annotation for a withheld push. It says why, and that nothing else was left out. */
function notPushed(why) {
    return {
        level: "notice",
        title: "Not pushed",
        message: `${why}: the image is built twice and compared, and not pushed.`,
    };
}
//# sourceMappingURL=carried.js.map

/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** Creates a known answer. */
function known(value) {
    return { known: true, value };
}
/** Creates an open answer, with the reason why it stays open. */
function unknown(why) {
    return { known: false, why };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wordSeparator)
/* harmony export */ });
/** Matches what separates words in lists, sentences, JSON and the like. */
const wordSeparator = /[\s\0"'`<>()[\]{}=,;|:]/;
//# sourceMappingURL=words.js.map

/***/ }),

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

/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ runsInput),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   kR: () => (/* binding */ savedAs),
/* harmony export */   pc: () => (/* binding */ isDownload),
/* harmony export */   sR: () => (/* binding */ runsWords)
/* harmony export */ });
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);

const downloaders = new Set(["curl", "wget", "aria2c", "fetch"]);
/** Whether a command downloads a file from another machine by its URL. */
function isDownload({ name, words }) {
    if (!downloaders.has(name))
        return false;
    const urls = words.filter((word) => !word.startsWith("-"));
    const near = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)|^file:/;
    return urls.some((word) => !near.test(word));
}
/**
 * Programs that run what they read; the ones that are not shells do so only without a script of
 * their own.
 */
const interpreter = /^(?:python[\d.]*|perl|node|ruby|php)$/;
/** Whether a command runs the text from its pipe instead of treating it as data. */
function runsInput({ name, words }) {
    if (!_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && !interpreter.test(name))
        return false;
    if (_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && words.some((word) => /^-(?=[a-z]*$)[a-z]*s/.test(word)))
        return true;
    const [first] = words.filter((word) => !/^-[A-Za-z]+$/.test(word) || /^-[a-z]*[cem]$/.test(word));
    return first === undefined || first === "-" || first === "/dev/stdin" || first === "--";
}
/**
 * Whether a command runs text from its words: `sh -c`, `eval`, `.` and `python -c`, or a file as
 * `bash <(…)`.
 */
function runsWords({ name, words }) {
    if (name === "." || name === "source" || name === "eval")
        return true;
    if (!_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && !interpreter.test(name))
        return false;
    const [first = ""] = words.filter((word) => !/^-[abd-z]+$/.test(word));
    return /^-[a-z]*[ce]$/.test(first) || first.startsWith("<(");
}
/** Returns the file that a download is saved as; undefined if it goes through a pipe. */
function savedAs(command) {
    const { name, words, writesTo } = command;
    if (writesTo !== undefined)
        return writesTo;
    const short = name === "wget" ? "O" : "o";
    const long = name === "wget" ? "--output-document" : "--output";
    const at = words.findIndex((word) => word === long || new RegExp(`^-[A-Za-z]*${short}$`).test(word));
    const named = at === -1 ? attached(words, long) : words[at + 1];
    if (named !== undefined)
        return named === "-" ? undefined : named;
    const takesName = name === "wget" || words.some((word) => /^-[A-Za-z]*O|^--remote-name$/.test(word));
    const url = words.findLast((word) => /^[a-z]+:\/\//.test(word));
    return takesName && url !== undefined ? (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(url.replace(/[?#].*$/s, "")) : undefined;
}
function attached(words, long) {
    return words.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1);
}
/** Whether a command verifies files, for example by checksum or signature. */
function isVerification({ name, words }) {
    if (/^(?:sha\d+sum|shasum|b2sum|b3sum|md5sum)$/.test(name)) {
        return words.some((word) => /^-(?=[a-z]*$)[a-z]*c|^--check$/.test(word));
    }
    if (name === "gpg" || name === "gpg2")
        return words.includes("--verify");
    if (name === "gpgv" || name === "sqv")
        return true;
    if (name === "cosign" || name === "slsa-verifier" || name === "gh") {
        return words.some((word) => word.startsWith("verify"));
    }
    if (name === "openssl")
        return words.includes("-verify");
    return name === "minisign" || name === "signify"
        ? words.some((word) => /^-\w*V/.test(word))
        : false;
}
//# sourceMappingURL=downloads.js.map

/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ needsNetwork)
/* harmony export */ });
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _package_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3063);


const fetchers = [
    { programs: /^bundle$/, words: /^(?:install|update)$/, offline: /^--local$/ },
    { programs: /^go$/, words: /^(?:download|get)$/ },
    {
        programs: /^cargo$/,
        words: /^(?:build|check|test|run|fetch)$/,
        offline: /^--(?:offline|frozen)$/,
    },
    { programs: /^mvnw?$/, words: /^[a-z]/, offline: /^(?:-o|--offline)$/ },
    { programs: /^gradlew?$/, words: /^[a-z]/, offline: /^--offline$/ },
    { programs: /^dotnet$/, words: /^(?:restore|build|publish)$/, offline: /^--no-restore$/ },
    { programs: /^nuget$/, words: /^(?:install|restore)$/ },
    { programs: /^poetry$/, words: /^(?:install|update|add)$/ },
    { programs: /^pipenv$/, words: /^(?:install|sync|update)$/ },
    { programs: /^uv$/, words: /^(?:sync|add|lock)$/, offline: /^--(?:offline|frozen-cache)$/ },
    { programs: /^npx$/, offline: /^--(?:no|offline|no-install)$/ },
    {
        programs: /^(?:yarn|yarnpkg)$/,
        words: /^(?:install)$/,
        offline: /^--(?:offline|immutable-cache)$/,
    },
    { programs: /^svn$/, words: /^(?:checkout|co|export)$/ },
    { programs: /^hg$/, words: /^(?:clone|pull)$/ },
    { programs: /^(?:scp|sftp|ftp|rustup|corepack|luarocks|cpanm|pecl|pear)$/ },
    { programs: /^mix$/, words: /^(?:deps\.get|local\.hex|local\.rebar)$/ },
    { programs: /^apt-key$/, words: /^--keyserver$|^adv$/ },
    { programs: /^gpg[12]?$/, words: /^--(?:recv-keys|receive-keys|keyserver)(?:=.*)?$/ },
];
const asksForHelp = /^(?:--version|-V|--help|help|version)$/;
/** Whether a command clearly needs the network. */
function needsNetwork(command) {
    const { name, words } = command;
    if (words.some((word) => asksForHelp.test(word)))
        return false;
    if ((0,_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .isDownload */ .pc)(command))
        return true;
    if (name === "git")
        return gitFetches(words);
    const request = (0,_package_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .packageRequest */ .E)(command);
    if (request !== undefined && requestFetches(request))
        return true;
    // yarn without words installs.
    if (/^yarn(?:pkg)?$/.test(name) && words.every((word) => word.startsWith("-")))
        return true;
    return fetchers.some(({ programs, words: verbs, offline }) => programs.test(name) &&
        (verbs === undefined || words.some((word) => verbs.test(word))) &&
        !words.some((word) => offline?.test(word) === true));
}
function requestFetches({ manager, kind, packages, options, }) {
    if (options.some((word) => manager.offline?.test(word) === true))
        return false;
    if (manager.name === "go")
        return packages.some((word) => word.includes("@"));
    if (manager.name === "cargo" && kind === "install")
        return !options.includes("--path");
    return true;
}
/** Whether git contacts another machine. Cloning a local folder does not. */
function gitFetches(words) {
    const verb = words.findIndex((word) => /^(?:clone|fetch|pull|ls-remote|submodule)$/.test(word));
    if (verb === -1)
        return false;
    if (words[verb] === "submodule")
        return words.includes("update");
    if (words[verb] !== "clone")
        return true;
    const source = words.slice(verb + 1).find((word) => /[:/]/.test(word) && !word.startsWith("-"));
    return source === undefined || !/^(?:file:|\.{0,2}\/)/.test(source);
}
//# sourceMappingURL=network.js.map

/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ packageRequest)
});

;// CONCATENATED MODULE: ./build/shell/one-version.js
/**
 * Whether a requirement names exactly one version of a Python package: `name==1.2`, without a star
 * at the end.
 */
function namesOneVersion(word) {
    const behindStar = word.slice(word.lastIndexOf("*") + 1);
    const at = behindStar.indexOf("==");
    return at >= 0 && at + 2 < behindStar.length;
}
//# sourceMappingURL=one-version.js.map
;// CONCATENATED MODULE: ./build/shell/package-managers.js

const options = (text) => new Set(text.split(" "));
const isLocal = (word) => /^(?:\.{0,2}\/|\.{1,2}$|\.\[|file:)/.test(word);
const hasExactVersion = (word) => /.@(?:npm:@?[^@]{0,214}@)?v?\d+\.\d+\.\d+/.test(word) ||
    /#[0-9a-f]{7,40}$/.test(word) ||
    /\.tgz$/.test(word);
const npmFix = (name) => `npm, yarn, pnpm: name versions (\`${name}@1.2.3\`), or put them into package.json and use \`npm ci\` with the lock file.`;
/** The known package managers. */
const packageManagers = [
    {
        name: "apt",
        packages: "system",
        programs: /^(?:apt|apt-get|aptitude)$/,
        install: /^install$/,
        upgrade: /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/,
        fetch: /^(?:update|source|build-dep|download)$/,
        valued: options("-t --target-release --default-release -o --option -c --config-file -a -S --snapshot"),
        isPinned: (word) => word.includes("=") || isLocal(word) || word.endsWith(".deb"),
        offline: /^--no-download$/,
        fix: (name) => `apt: take packages from a snapshot (repro-sources-list.sh, or snapshot.debian.org or snapshot.ubuntu.com in the sources), or name versions: \`${name}=<version>\`.`,
    },
    {
        name: "apk",
        packages: "system",
        programs: /^apk$/,
        install: /^add$/,
        upgrade: /^upgrade$/,
        fetch: /^(?:update|fetch)$/,
        valued: options("-t --virtual -X --repository -p --root --arch --keys-dir --cache-dir --repositories-file"),
        isPinned: (word) => /[=~]|^!/.test(word) || isLocal(word) || word.endsWith(".apk"),
        offline: /^--no-network$/,
        fix: (name) => `apk: name versions: \`${name}=<version>\` (or \`${name}~=<version>\`).`,
    },
    {
        name: "dnf",
        packages: "system",
        programs: /^(?:dnf|dnf5|yum|microdnf|tdnf)$/,
        install: /^(?:install|groupinstall)$/,
        upgrade: /^(?:update|upgrade|distro-sync)$/,
        fetch: /^(?:makecache|download|builddep)$/,
        valued: options("-c --config --repo --repoid --releasever --setopt --installroot --exclude -x --enablerepo --disablerepo"),
        isPinned: (word) => /-\d[\w+~^:]*\.[\w.+~^:]*(?:-\d[\w.+~^]*)?$/.test(word) ||
            isLocal(word) ||
            word.endsWith(".rpm"),
        offline: /^(?:-C|--cacheonly)$/,
        fix: (name) => `dnf, yum: name versions: \`${name}-<version>-<release>\`.`,
    },
    {
        name: "zypper",
        packages: "system",
        programs: /^zypper$/,
        install: /^(?:install|in)$/,
        upgrade: /^(?:update|up|dist-upgrade|dup|patch)$/,
        fetch: /^(?:refresh|ref)$/,
        valued: options("-r --repo -t --type -R --root -D --reposd-dir"),
        isPinned: (word) => /=|-\d+\.\d/.test(word) || isLocal(word) || word.endsWith(".rpm"),
        fix: (name) => `zypper: name versions: \`${name}=<version>\`.`,
    },
    {
        name: "pacman",
        packages: "system",
        programs: /^pacman$/,
        install: /^-S[a-z]*$|^--sync$/,
        valued: options("--root --dbpath --cachedir --config -r -b"),
        isPinned: isLocal,
        fix: () => "pacman: take packages from a day of the archive (https://archive.archlinux.org/repos/2026/01/31/) as the mirror.",
    },
    {
        name: "pip",
        packages: "language",
        programs: /^(?:pip[\d.]*|pipx)$/,
        install: /^install$/,
        fetch: /^(?:download|wheel)$/,
        valued: options("-r --requirement -c --constraint -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src -e --editable --platform --python-version --trusted-host --no-binary --only-binary --progress-bar --cache-dir --timeout --default-timeout --retries --proxy --log --upgrade-strategy --abi --implementation --config-settings -C"),
        isPinned: (word) => namesOneVersion(word) ||
            /@[0-9a-f]{40}/.test(word) ||
            isLocal(word) ||
            /\.(?:whl|zip|tar\.gz)$|^https?:/.test(word),
        locked: /^(?:--require-hashes|-c|--constraint(?:=.*)?)$/,
        offline: /^--no-index$/,
        fix: (name) => `pip: name versions (\`${name}==<version>\`), or better a list with hashes: \`pip install --require-hashes -r requirements.txt\`.`,
    },
    {
        name: "npm",
        packages: "language",
        programs: /^npm$/,
        install: /^(?:install|i|add)$/,
        upgrade: /^(?:update|upgrade|up)$/,
        fetch: /^(?:ci|clean-install|exec|audit)$/,
        valued: options("--prefix --registry -w --workspace --omit --include --loglevel --cache --tag -C"),
        isPinned: (word) => hasExactVersion(word) || isLocal(word),
        offline: /^--offline$/,
        fix: npmFix,
    },
    {
        name: "yarn",
        packages: "language",
        programs: /^(?:yarn|yarnpkg|pnpm|bun)$/,
        install: /^(?:add|install|i)$/,
        upgrade: /^(?:update|upgrade|up)$/,
        fetch: /^(?:fetch|dlx)$/,
        valued: options("--cwd --registry --cache-folder -C --dir --filter -F --store-dir"),
        isPinned: (word) => hasExactVersion(word) || isLocal(word),
        offline: /^--offline$/,
        fix: npmFix,
    },
    {
        name: "gem",
        packages: "language",
        programs: /^gem$/,
        install: /^install$/,
        upgrade: /^update$/,
        fetch: /^fetch$/,
        valued: options("-v --version -i --install-dir -n --bindir --source -s -P --platform"),
        isPinned: (word) => /:\d|^\d/.test(word) || isLocal(word) || word.endsWith(".gem"),
        locked: /^(?:-v.*|--version(?:=.*)?)$/,
        offline: /^(?:-l|--local)$/,
        fix: (name) => `gem: name versions (\`gem install ${name} -v <version>\`), or use a Gemfile.lock.`,
    },
    {
        name: "go",
        packages: "language",
        programs: /^go$/,
        install: /^(?:install|get)$/,
        valued: options("-C -p -ldflags -gcflags -asmflags -tags -modfile -o -exec"),
        isPinned: (word) => !/@(?:latest|upgrade|patch|main|master)$/.test(word),
        fix: (name) => `go: name versions: \`${name.replace(/@.*$/s, "")}@v1.2.3\`.`,
    },
    {
        name: "cargo",
        packages: "language",
        programs: /^cargo$/,
        install: /^install$/,
        upgrade: /^update$/,
        fetch: /^fetch$/,
        valued: options("--version --vers --git --branch --tag --rev --path --root --features -F --registry --index --target --profile --bin --example -j --jobs --target-dir --config"),
        isPinned: (word) => /@=?\d/.test(word),
        locked: /^--(?:version|vers|path|rev|tag)(?:=.*)?$/,
        offline: /^--(?:offline|frozen)$/,
        fix: (name) => `cargo: \`cargo install --locked --version <version> ${name}\`.`,
    },
    {
        name: "composer",
        packages: "language",
        programs: /^composer$/,
        install: /^require$/,
        upgrade: /^(?:update|upgrade)$/,
        fetch: /^(?:install|create-project)$/,
        valued: options("-d --working-dir"),
        isPinned: (word) => /[:=]v?\d+\.\d+\.\d+/.test(word) || /^(?:php|ext-)/.test(word),
        fix: (name) => `composer: name versions (\`${name}:1.2.3\`), or use \`composer install\` with composer.lock.`,
    },
    {
        name: "conda",
        packages: "language",
        programs: /^(?:conda|mamba|micromamba)$/,
        install: /^(?:install|create)$/,
        upgrade: /^(?:update|upgrade)$/,
        valued: options("-c --channel -n --name -p --prefix -f --file"),
        isPinned: (word) => word.includes("=") || isLocal(word),
        locked: /^(?:-f|--file(?:=.*)?)$/,
        offline: /^--offline$/,
        fix: (name) => `conda: name versions (\`${name}=1.2.3\`), or use an explicit list (\`conda list --explicit\`).`,
    },
];
//# sourceMappingURL=package-managers.js.map
;// CONCATENATED MODULE: ./build/shell/package-requests.js

/**
 * Reads a command as a package request; undefined if it does not request anything from a package
 * manager.
 */
function packageRequest(command) {
    const { program, words } = addressed(command);
    const manager = packageManagers.find(({ programs }) => programs.test(program));
    if (manager === undefined)
        return undefined;
    for (const [index, word] of words.entries()) {
        const kind = kindOf(word, manager);
        if (kind === undefined)
            continue;
        const behind = words.slice(index + 1);
        return {
            manager,
            text: `${program} ${word}`,
            kind,
            packages: named(behind, manager.valued),
            options: [...words.slice(0, index), ...behind].filter((each) => each.startsWith("-")),
        };
    }
    return undefined;
}
/**
 * Finds the package manager that a command addresses: pip for `python3 -m pip install x` and for
 * `uv pip install x`.
 */
function addressed({ name, words }) {
    const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") + 1 : 0;
    if (module > 0)
        return { program: words[module] ?? "", words: words.slice(module + 1) };
    if (name === "uv" && words[0] === "pip")
        return { program: "pip", words: words.slice(1) };
    return { program: name, words };
}
function kindOf(word, manager) {
    if (manager.install.test(word))
        return "install";
    if (manager.upgrade?.test(word) === true)
        return "upgrade";
    return manager.fetch?.test(word) === true ? "fetch" : undefined;
}
function named(words, valued) {
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (valued.has(word))
            at += 1;
        else if (word !== "" && !word.startsWith("-"))
            found.push(word);
    }
    return found;
}
//# sourceMappingURL=package-requests.js.map

/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   ze: () => (/* binding */ lineFinder)
/* harmony export */ });
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);

/** Creates a finder for the lines of a text that reads the text only once. */
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => countUpTo(starts, offset);
}
/** Counts how many of the ascending numbers are not above a limit. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Shells whose language is understood here. */
const shells = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);
/** Returns the last part of a program's path. */
function programName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/**
 * Returns the script of a RUN; undefined for one in another language. The JSON form becomes one
 * command with every word quoted. Here-documents follow the line that announces them, or are the
 * whole script if there is nothing else.
 */
function runScript(instruction, lineOf) {
    const { argument, line } = instruction;
    const strings = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return { text: strings.map(quoted).join(" "), lineAt: () => line };
    const body = heredocLines(instruction);
    const { endLine, words } = instruction;
    if (words.length === 1 && (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(argument)) {
        const content = instruction.heredocs[0] ?? "";
        if (!isShellScript(content))
            return undefined;
        return { text: content, lineAt: linesFrom(endLine - countNewlines(content), content) };
    }
    const text = [argument, ...body].join("\n");
    const below = [argument, ...body].slice(1).join("\n");
    const afterArgument = linesFrom(endLine - body.length + 1, below);
    const inArgument = argumentLines(instruction, lineOf);
    return {
        text,
        lineAt: (position) => position <= argument.length
            ? inArgument(position)
            : afterArgument(position - argument.length - 1),
    };
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * Returns the lines of the here-documents, including the end markers, as they follow the
 * instruction.
 */
function heredocLines(instruction) {
    return (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .heredocMarkers */ .ib)(instruction).flatMap(({ name }, index) => [
        ...(instruction.heredocs[index] ?? "").split("\n").slice(0, -1),
        name,
    ]);
}
function isShellScript(content) {
    const [interpreter] = /^#![ \t]*(?:\S*\/env[ \t]+)?(\S+)/.exec(content)?.slice(1) ?? [];
    return interpreter === undefined || shells.has(programName(interpreter));
}
function linesFrom(first, text) {
    return (position) => first + countNewlines(text.slice(0, position));
}
/**
 * Maps positions to lines. Words know their offsets in the file: text between two words belongs to
 * the line of the first.
 */
function argumentLines({ argument, line, words }, lineOf) {
    let next = 0;
    const starts = words.map(({ text }) => {
        const at = argument.indexOf(text, next);
        next = at + text.length;
        return at;
    });
    return (position) => {
        const word = words[countUpTo(starts, position) - 1];
        return word === undefined ? line : lineOf(word.start);
    };
}
function countNewlines(text) {
    return text.split("\n").length - 1;
}
//# sourceMappingURL=run-script.js.map

/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./build/containerfile/heredoc.js
var heredoc = __webpack_require__(4766);
// EXTERNAL MODULE: ./build/containerfile/variables.js
var variables = __webpack_require__(995);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/shell/run-script.js
var run_script = __webpack_require__(2834);
;// CONCATENATED MODULE: ./build/shell/unwrap.js

const plain = { valued: [], between: 0 };
const wrappers = new Map([
    ["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T"], between: 0 }],
    ["doas", { valued: ["-u", "-C"], between: 0 }],
    ["env", { valued: ["-u", "-C", "--unset", "--chdir"], between: 0 }],
    ["exec", { valued: ["-a"], between: 0 }],
    ["command", plain],
    ["builtin", plain],
    ["nohup", plain],
    ["time", { valued: ["-f", "-o"], between: 0 }],
    ["nice", { valued: ["-n"], between: 0 }],
    ["ionice", { valued: ["-c", "-n"], between: 0 }],
    ["stdbuf", { valued: ["-i", "-o", "-e"], between: 0 }],
    ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], between: 1 }],
    ["gosu", { valued: [], between: 1 }],
    ["su-exec", { valued: [], between: 1 }],
    ["setpriv", plain],
    ["fakeroot", plain],
    ["eatmydata", plain],
    ["xargs", { valued: ["-n", "-I", "-P", "-d", "-L", "-s", "-E", "-a"], between: 0 }],
]);
/** Removes the words that only start the actual command: `make` for `sudo -E env A=1 make`. */
function unwrapped(words) {
    let rest = words;
    // Each round removes a word, so the loop ends.
    for (;;) {
        const wrapper = wrappers.get((0,run_script/* programName */.kX)(rest[0] ?? ""));
        if (wrapper === undefined)
            return rest;
        const inner = behind(wrapper, rest.slice(1));
        if (inner.length === 0)
            return rest;
        rest = inner;
    }
}
function behind({ valued, between }, words) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (word === "--") {
            at += 1;
            break;
        }
        const isAssignment = /^[A-Za-z_]\w*=/.test(word);
        if (!word.startsWith("-") && !isAssignment)
            break;
        if (valued.includes(word))
            at += 1;
    }
    return words.slice(at + between);
}
//# sourceMappingURL=unwrap.js.map
;// CONCATENATED MODULE: ./build/shell/words.js
/** The longest value: doubling variables (`A=$A$A`) must not fill the memory. */
const longestValue = 4096;
/**
 * Returns the words that a word of a command expands to: without quotes, and with known variables
 * resolved. An unquoted variable may expand to several words, as in `apt-get install $packages`.
 */
function wordsOf(word, variables) {
    if (word === undefined)
        return [];
    if (word.type === "Assignment")
        return [expanded(word.text, variables)];
    if (word.parts === undefined)
        return [word.value];
    const isQuoted = word.parts.some(({ type }) => /Quoted$/.test(type));
    if (word.parts.every(({ type }) => type === "SingleQuoted"))
        return [word.value];
    const text = expanded(word.value, variables);
    if (isQuoted || text === word.value)
        return [text];
    return text.split(/\s+/).filter((part) => part !== "");
}
/** Records what a script assigns, for the words that follow. */
function remember({ name, value }, variables) {
    if (value.type !== "Word")
        return;
    const text = expanded(value.value, variables);
    if (text.length <= longestValue)
        variables.assigned.set(name, text);
}
function expanded(text, { lookup, assigned }) {
    if (text.length > longestValue)
        return text;
    return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (written, braced, plain) => {
        const name = braced ?? plain ?? "";
        return assigned.get(name) ?? lookup(name) ?? written;
    });
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/shell/commands.js




/**
 * Longer scripts are read only up to here, in UTF-16 code units; a RUN of that size is an attack or
 * an accident.
 */
const longestScript = 64 * 1024;
/** The most commands before it in its pipe that are kept. */
const longestPipe = 16;
/** How deep scripts within scripts are read, e.g. `$(…)` in `sh -c "…"`. */
const deepest = 12;
/**
 * Returns all commands of a script, including nested ones, in the order of the text. It never
 * fails: for a text that is not a shell script, it returns what could be read.
 */
function commandsOf(script, lookup) {
    return readScript(script, {
        at: undefined,
        depth: 0,
        piped: [],
        variables: { lookup, assigned: new Map() },
    });
}
function readScript(script, within) {
    if (within.depth > deepest)
        return [];
    const source = script.slice(0, longestScript);
    try {
        return readNode((0,parser/* parse */.qg)(source), { ...within, source });
    }
    catch (error) {
        // The parser recurses once per nesting level, however deep the text goes.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function readNode(node, within) {
    if (node.type === "Command")
        return readCommand(node, within);
    if (node.type === "Pipeline") {
        const found = [];
        for (const command of node.commands) {
            const piped = [...within.piped, ...found.slice(-longestPipe)].slice(-longestPipe);
            found.push(...readNode(command, { ...within, piped }));
        }
        return found;
    }
    if (node.type === "Assignment")
        remember(node, within.variables);
    if (node.type !== "Script")
        return readChildren(node, within);
    const depth = within.depth + 1;
    if (depth > deepest)
        return [];
    // An escaped substitution has a text of its own, with its own positions.
    const own = node.source;
    return readChildren(node, {
        ...within,
        depth,
        ...(own === undefined ? {} : { source: own, at: within.at ?? node.pos }),
    });
}
function readChildren(node, within) {
    const found = [];
    (0,parser/* forEachChild */.dK)(node, (child) => {
        for (const command of readNode(child, within))
            found.push(command);
    });
    return found;
}
function readCommand(node, within) {
    const { source, variables } = within;
    const position = within.at ?? node.pos;
    const inside = { ...within, piped: [] };
    const inserted = readChildren(node, inside);
    const words = unwrapped([node.name, ...node.args].flatMap((word) => wordsOf(word, variables)));
    const [path] = words;
    // If `$(…)` gives the command's name, the name cannot be known.
    if (path === undefined || /[`()]/.test(path))
        return inserted;
    const command = {
        name: (0,run_script/* programName */.kX)(path),
        path,
        words: words.slice(1),
        text: source.slice(node.pos, node.end),
        position,
        piped: [...within.piped, ...(readsString(node) ? inserted : [])],
        inserted,
        writesTo: outputOf(node, variables),
    };
    const nested = nestedScripts(command, node).flatMap((script) => readScript(script, { ...within, at: position, depth: within.depth + 1 }));
    return [...inserted, command, ...nested];
}
/** Returns scripts that a command gets as text: `sh -c '…'`, `eval '…'` and `sh <<EOF`. */
function nestedScripts({ name, words }, node) {
    if (name === "eval")
        return [words.join(" ")];
    if (!run_script/* shells */.mP.has(name) && name !== "su" && name !== "runuser")
        return [];
    const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    const inline = flag === -1 ? [] : words.slice(flag + 1, flag + 2);
    const documents = node.redirects.flatMap((redirect) => redirect.type === "HereDoc" ? [redirect.body.text] : []);
    return [...inline, ...(run_script/* shells */.mP.has(name) ? documents : [])];
}
function readsString(node) {
    return node.redirects.some(({ type }) => type === "HereString");
}
function outputOf(node, variables) {
    for (const redirect of node.redirects) {
        if (redirect.type !== "Redirect" || !/^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator))
            continue;
        const { descriptor } = redirect;
        const isOutput = descriptor?.type !== "FileDescriptor" || descriptor.value === 1;
        if (isOutput)
            return wordsOf(redirect.target, variables)[0];
    }
    return undefined;
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./build/shell/runs.js




/**
 * Returns every RUN that the build of the target executes, in the order of the file. A RUN in a
 * language other than shell, according to SHELL or the first line of its here-document, has no
 * commands here.
 * @throws Failure `usage`, as {@link withVariables}
 */
function runsOf({ scope }) {
    const known = runsByQuestion.get(scope);
    if (known !== undefined)
        return known;
    const runs = readRuns(scope);
    runsByQuestion.set(scope, runs);
    return runs;
}
/** A cache: several rules need the same runs, and reading scripts is most of their work. */
const runsByQuestion = new WeakMap();
function readRuns(scope) {
    const lineOf = (0,run_script/* lineFinder */.ze)(scope.containerfile.text);
    const foreign = new Set();
    const runs = [];
    for (const { stage, instruction, lookup } of (0,variables/* withVariables */.s)(scope)) {
        if (instruction.keyword === "SHELL") {
            if (isShell(instruction))
                foreign.delete(stage);
            else
                foreign.add(stage);
        }
        if (instruction.keyword !== "RUN" || foreign.has(stage))
            continue;
        runs.push(readRun({ stage, instruction, lookup, lineOf }));
    }
    return runs;
}
function isShell({ argument }) {
    return run_script/* shells */.mP.has((0,run_script/* programName */.kX)((0,heredoc/* jsonStrings */.lJ)(argument)?.[0] ?? ""));
}
function readRun(options) {
    const { stage, instruction, lookup, lineOf } = options;
    const script = (0,run_script/* runScript */.j3)(instruction, lineOf);
    if (script === undefined) {
        return { stage, instruction, commands: [], lineOf: () => instruction.line };
    }
    return {
        stage,
        instruction,
        commands: commandsOf(script.text, lookup),
        lineOf: ({ position }) => script.lineAt(position),
    };
}
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ clockLibraryPlace),
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);

/** The shifts as libfaketime takes them. */
const shifts = { far: "+400d", "next day": "+1d" };
/**
 * Below the step's /dev, which is a separate file system, so that no mount point is left in the
 * image.
 */
const clockLibraryPlace = "/dev/twofold-clock.so";
const variables = {
    // Waits use the monotonic clock, including some that libfaketime does not see: they would take
    // 400 days.
    DONT_FAKE_MONOTONIC: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    // Files keep their true times. libfaketime changes only what some calls report about them (stat,
    // not statx) and not what is stored: a file of the base, or one set to a fixed time, would
    // differ, and make would see files from the future.
    NO_FAKE_STAT: "1",
};
/**
 * Variables that control libfaketime or its loading: if a step sets one itself, it may keep the
 * true day.
 */
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;
/**
 * Gives another day to the processes that can have one: this machine's libfaketime is bound below
 * /dev and preloaded, also by all their children. Static programs, and those of another C library,
 * keep the true day.
 */
const clock = {
    name: "clock",
    environment: (base) => (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnv */ .E)(base, { ...variables, FAKETIME: shifts.far }),
    apply: (step, means) => {
        const library = libraryFor(step, means);
        if ("lacks" in library)
            return library;
        return {
            has: {
                env: {
                    ...variables,
                    FAKETIME: shifts[step.clockShift],
                    LD_PRELOAD: clockLibraryPlace,
                },
                mounts: [{ source: library.has.path, destination: clockLibraryPlace }],
            },
        };
    },
};
function libraryFor(step, { faketime }) {
    const [own] = Object.keys(step.env)
        .filter((name) => steers.test(name))
        .sort();
    if (own !== undefined)
        return { lacks: (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .givenBy */ .n)(step, own) ?? `the step sets ${own}` };
    // Certificates and package lists are valid only for a time.
    if (step.network === "expected" && step.clockShift === "far")
        return { lacks: "the step uses the network, whose certificates and lists expire" };
    const { glibc, musl } = step.libc;
    if (glibc === undefined && !musl)
        return { lacks: "the image has static programs only" };
    if (glibc !== undefined && musl)
        return { lacks: "the image has two C libraries" };
    if ("lacks" in faketime)
        return faketime;
    const found = faketime.has.find((library) => canLoad(step.libc, library));
    return found === undefined ? { lacks: noneFits(step.libc) } : { has: found };
}
function canLoad({ glibc, musl }, library) {
    if (library.libc === "musl")
        return musl;
    return glibc !== undefined && glibc >= library.glibc;
}
function noneFits({ glibc }) {
    return glibc === undefined
        ? "the image's programs use musl, and this machine has no libfaketime for it"
        : `the image's glibc 2.${glibc} is too old for this machine's libfaketime`;
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnv),
/* harmony export */   n: () => (/* binding */ givenBy)
/* harmony export */ });
/**
 * Returns a reason if the step sets the variable itself: its own value wins, because it is part of
 * the recipe.
 */
function givenBy(step, name) {
    return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
/** Adds variables to an environment. */
function withEnv(base, env) {
    return { ...base, env: { ...base.env, ...env } };
}
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jq: () => (/* binding */ inherited),
  mu: () => (/* binding */ isStepVariation),
  sj: () => (/* binding */ isToldBySteps),
  wm: () => (/* binding */ varyEnvironment),
  BB: () => (/* binding */ varyStep)
});

// UNUSED EXPORTS: stepVariations

// EXTERNAL MODULE: ./build/variations/clock.js
var clock = __webpack_require__(5265);
;// CONCATENATED MODULE: ./build/variations/cpus.js
/**
 * At least one processor fewer: an affinity of the step's first process, which all others inherit.
 */
const cpus = {
    name: "cpus",
    environment: (base) => base,
    apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};
//# sourceMappingURL=cpus.js.map
;// CONCATENATED MODULE: ./build/variations/file-order.js
/**
 * Directory entries in another order: the step sees its root through disorderfs, sorted backwards.
 * The mount ends with the step, and what the step writes goes to the same files below. Without
 * FUSE, only the order in which variation `context` creates files differs.
 */
const fileOrder = {
    name: "file-order",
    environment: (base) => base,
    apply: (step, { fileOrder: program }) => {
        if ("lacks" in program)
            return program;
        // Package managers touch tens of thousands of files, and each access is several times slower
        // through FUSE.
        if (step.network === "expected")
            return { lacks: "the step installs from the network" };
        return { has: { fileOrder: program.has } };
    },
};
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/variations/hostname.js
const hostname_name = "varied-by-twofold";
/**
 * Another host name: the runtime sets it in the step's own UTS namespace, which ends with the step.
 * It is also in /etc/hostname and /etc/hosts, which buildah mounts and which are not part of the
 * image.
 */
const hostname = {
    name: "hostname",
    environment: (base) => ({ ...base, hostname: hostname_name }),
    apply: (step) => step.ownsHostname
        ? { has: { hostname: hostname_name } }
        : { lacks: "the step shares the host's UTS namespace" },
};
//# sourceMappingURL=hostname.js.map
;// CONCATENATED MODULE: ./build/variations/kernel-name.js
/**
 * Another kernel release (`uname -r` says 2.6): the UNAME26 personality(2), which the step's
 * processes inherit.
 */
const kernelName = {
    name: "kernel-name",
    environment: (base) => base,
    apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};
//# sourceMappingURL=kernel-name.js.map
// EXTERNAL MODULE: ./build/variations/step.js
var variations_step = __webpack_require__(1405);
;// CONCATENATED MODULE: ./build/variations/locale.js

/** These locales have their own rules for sorting, numbers and spelling. */
const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
/**
 * The locale for an image without any of its own: messages and sorting as in C, and no characters
 * beyond ASCII.
 */
const plain = "C";
/** Another locale, by variables of the step's processes: one that the image has, if it has any. */
const locale = {
    name: "locale",
    environment: (base) => (0,variations_step/* withEnv */.E)(base, { LANG: plain }),
    apply: (step) => {
        const given = (0,variations_step/* givenBy */.n)(step, "LC_ALL") ?? (0,variations_step/* givenBy */.n)(step, "LANG");
        if (given !== undefined)
            return { lacks: given };
        const chosen = chosenOf(step);
        return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
    },
};
function chosenOf({ locales }) {
    const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
    const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
    return telling[0] ?? others[0] ?? plain;
}
//# sourceMappingURL=locale.js.map
;// CONCATENATED MODULE: ./build/variations/network.js
/**
 * No network for a step whose commands name nothing that uses one: all links but the loopback are
 * taken down in the step's own network namespace. A measurement shows whether the first build's
 * step really moved no bytes.
 */
const network = {
    name: "network",
    environment: (base) => base,
    apply: (step, { network: links }) => {
        if (step.network === "off") {
            return { lacks: "the step has no network in either build", isNeedless: true };
        }
        if (step.network === "expected")
            return { lacks: "the step uses the network" };
        if (step.network === "quiet")
            return { lacks: "the step may use the network: the first build's run of it had not ended" };
        return "lacks" in links ? links : { has: { network: "off" } };
    },
};
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/variations/timezone.js

/** A POSIX string: it works with glibc, musl and busybox, and in images without time zone data. */
const zone = "<+14>-14";
/** Another time zone, by a variable of the step's processes. */
const timezone = {
    name: "timezone",
    environment: (base) => (0,variations_step/* withEnv */.E)(base, { TZ: zone }),
    apply: (step) => {
        const given = (0,variations_step/* givenBy */.n)(step, "TZ");
        return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
    },
};
//# sourceMappingURL=timezone.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/variations/user-env.js

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
/**
 * Another user's variables, and an additional one. HOME is another name for the same folder
 * (`/root/.`): what a program keeps there is in the same place in both builds, and only the name's
 * own text can make them differ.
 */
const userEnv = {
    name: "user-env",
    environment: (base) => (0,variations_step/* withEnv */.E)(base, { ...extra, HOME: variedHome("/root") }),
    apply: (step) => {
        if (["HOME", "USER", "LOGNAME"].every((name) => (0,variations_step/* givenBy */.n)(step, name) !== undefined)) {
            return { lacks: "the image or the Containerfile sets HOME, USER and LOGNAME" };
        }
        const env = { ...extra, HOME: variedHome(step.home) };
        return { has: { env } };
    },
};
function variedHome(home) {
    return home.endsWith("/") ? `${home}.` : `${home}/.`;
}
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/variations/table.js










/**
 * The variations that act inside RUN steps. `store` and `context` act on folders, before and around
 * the build.
 */
const stepVariations = [
    hostname,
    timezone,
    locale,
    umask/* umask */.M,
    cpus,
    userEnv,
    fileOrder,
    clock/* clock */.p,
    kernelName,
    network,
];
/** Whether a variation acts inside RUN steps. */
function isStepVariation(name) {
    return stepVariations.some((each) => each.name === name);
}
/**
 * Whether each step reports if it had a variation: `start-time` acts between the steps of two
 * builds.
 */
function isToldBySteps(name) {
    return isStepVariation(name) || name === "start-time";
}
/**
 * Variations that reach the steps even if no runtime starts them: buildah's own process passes them
 * on.
 */
const inherited = ["cpus", "kernel-name"];
/** Returns the second build's environment: the first one's, with each named variation applied. */
function varyEnvironment(base, names) {
    const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
    return { ...varied, name: "varied" };
}
/** Applies the named variations to one step, on top of what the steps of both builds are given. */
function varyStep(options) {
    const { hostname: name, umask: mask, env } = options.base;
    let edit = {
        env,
        ...(name === undefined ? {} : { hostname: name }),
        ...(mask === undefined ? {} : { umask: mask }),
    };
    const applied = [];
    const notApplied = [];
    for (const variation of chosen(options.names)) {
        const had = variation.apply(options.step, options.means);
        if ("lacks" in had) {
            const { lacks: reason, ...more } = had;
            notApplied.push({ variation: variation.name, reason, ...more });
        }
        else {
            applied.push(variation.name);
            edit = merged(edit, had.has);
        }
    }
    return { edit, applied, notApplied };
}
function chosen(names) {
    return stepVariations.filter(({ name }) => names.includes(name));
}
function merged(one, other) {
    return {
        ...one,
        ...other,
        env: { ...one.env, ...other.env },
        mounts: [...(one.mounts ?? []), ...(other.mounts ?? [])],
    };
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 2304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ umask),
/* harmony export */   R: () => (/* binding */ variedUmask)
/* harmony export */ });
/**
 * A umask that denies the group, but not others, permission to execute a new program or enter a new
 * folder. No program asks for such modes (0745), so after the step they can be told from the rest
 * and set to what umask 022 would have given. It gives nobody more than 022 does: dpkg, ssh, sudo
 * and gpg refuse files that others may write.
 */
const variedUmask = 0o032;
/** dpkg-deb accepts only the modes 755 and 775. */
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
/**
 * Another umask, set by the runtime. As soon as a step has ended, its new files get the modes of
 * umask 022: every builder sets 022, so a mode alone is not a difference. Modes that a step writes
 * down while it runs, e.g. into an archive, are one.
 */
const umask = {
    name: "umask",
    environment: (base) => ({ ...base, umask: variedUmask }),
    apply: ({ text }) => {
        if (checksModes.test(text)) {
            return { lacks: "the step makes a Debian package, whose tools take the usual modes only" };
        }
        if (givesOthersAlone(text)) {
            return { lacks: "the step lets others enter and not the group, as the varied umask does" };
        }
        return { has: { umask: variedUmask } };
    },
};
/**
 * Whether a command's words set a mode that would be mistaken for the varied umask's: `chmod o+x`,
 * `mkdir -m 705`.
 */
function givesOthersAlone(text) {
    if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text))
        return false;
    const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
    const symbolic = /(?<![\w.])[uo]{0,3}o[uo]{0,3}[+=][rwXst]{0,8}[xX]|(?<![\w.])g-[rwst]{0,8}x/;
    return octal.test(text) || symbolic.test(text);
}
//# sourceMappingURL=umask.js.map

/***/ })

};
//# sourceMappingURL=702.index.js.map
