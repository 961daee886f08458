export const id = 227;
export const ids = [227,803];
export const modules = {

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCarried: () => (/* binding */ readCarried)
/* harmony export */ });
/* unused harmony export carriedBy */
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7803);
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);


/**
 * Whether a run may publish what it builds: nothing that a fork's pull request brought is pushed, whatever the event
 * (design §3). With `pull_request_target`, `workflow_run` and `issue_comment` a fork's code would meet this repository's
 * secrets. What has another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
async function readCarried(env) {
    return carriedBy(await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env), env);
}
/** As {@link readCarried}, of an event's payload; undefined for one that cannot be read. */
function carriedBy(payload, env) {
    const { GITHUB_EVENT_NAME: event = "" } = env;
    if (event === "merge_group")
        return withheld(mergeGroup);
    if (payload === undefined) {
        return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
    }
    // Also of reviews and their comments.
    if (payload["pull_request"] !== undefined)
        return ofPullRequest(payload, env);
    if (event === "workflow_run")
        return ofWorkflowRun(payload, env);
    return open(env, { pulls: pullsIn(payload, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
    return { kind: "withheld", why };
}
/** Events whose payload says whose commits they are about. */
function mayBeForeign(event) {
    return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(payload, env) {
    const head = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "head", "repo", "full_name");
    const base = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "base", "repo", "full_name");
    if (!isSame(head, base))
        return withheld("This pull request comes from a fork");
    const number = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "pull_request", "number");
    const own = typeof number === "number" ? [number] : [];
    return { ...open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun(payload, env) {
    const head = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "head_repository", "full_name");
    const base = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "repository", "full_name");
    if (!isSame(head, base))
        return withheld("The run that started this one is of a fork's commit");
    if ((0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "event") === "merge_group")
        return withheld(mergeGroup);
    const commit = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "workflow_run", "head_sha");
    return open(env, { trusted: typeof commit === "string" ? [commit] : [] });
}
/** A repository that is gone has no name; it was a fork. */
function isSame(head, base) {
    return (typeof head === "string" &&
        typeof base === "string" &&
        head.toLowerCase() === base.toLowerCase());
}
/**
 * Events that no pull request is behind, so that what is checked out is the repository's own or was made by its own
 * workflow. After every other one workflows check out what somebody named.
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
/** Events whose GITHUB_SHA somebody may have chosen who may choose any commit that the forge has, forks' too. */
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
/** So many values of a dispatch are looked at. */
const mostValues = 200;
/** The pull requests that an event is about, or that whoever dispatched the run wrote as a ref of the forge. */
function pullsIn(payload, { GITHUB_REF: ref = "" }) {
    const commented = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "issue", "pull_request");
    const number = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventField */ .$)(payload, "issue", "number");
    const refs = [ref, ...[payload["inputs"], payload["client_payload"]].flatMap(valuesIn)];
    const named = refs.flatMap((value) => {
        const found = typeof value === "string" ? /^refs\/pull\/(\d{1,9})\//.exec(value)?.[1] : undefined;
        return found === undefined ? [] : [Number(found)];
    });
    return [...(commented !== undefined && typeof number === "number" ? [number] : []), ...named];
}
function valuesIn(inputs) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(inputs) ? Object.values(inputs).slice(0, mostValues) : [];
}
//# sourceMappingURL=carried.js.map

/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eventField),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7803);


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/** The event that started the run (GITHUB_EVENT_PATH); undefined when there is none that can be read. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : undefined;
}
/** What a path of names leads to in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads nowhere. */
function eventField(event, ...path) {
    return path.reduce((value, name) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined, event);
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
function parsed(text) {
    try {
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object; an array is none. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Levels of objects and arrays; what registries, buildah and forges write has fewer than twenty. */
const maxJsonDepth = 64;
/** A document that is JSON, and none that anybody would write. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. What walks a value calls itself once a level: a document of 50,000 levels would end it.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** The depth of the brackets outside of texts. */
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

/***/ })

};
//# sourceMappingURL=227.index.js.map
