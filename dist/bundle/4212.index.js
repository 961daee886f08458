export const id = 4212;
export const ids = [4212,7697];
export const modules = {

29947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  v: () => (readAsked)
});


var dist = __webpack_require__(83436);
;// CONCATENATED MODULE: ./build/domain/source/asked.js
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map

var repository_name = __webpack_require__(12819);

var schema = __webpack_require__(91826);

var event_file = __webpack_require__(65412);
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js





const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i), dist/* regex */.yGV(/[^0]/), dist/* toLowerCase */.PXX());
const withSha = (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ sha: (0,schema/* maybe */.no)(commit) }));
const withHeadSha = (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ head_sha: (0,schema/* maybe */.no)(commit) }));
const eventSchema = (0,schema/* objectOf */.Xy)({
    after: (0,schema/* maybe */.no)(commit),
    pull_request: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({
        number: (0,schema/* maybe */.no)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b())),
        head: withSha,
        base: withSha,
        merge_commit_sha: (0,schema/* maybe */.no)(commit),
        merged: (0,schema/* maybe */.no)(dist/* boolean */.zMY()),
    })),
    workflow_run: withHeadSha,
    check_run: withHeadSha,
    check_suite: withHeadSha,
    merge_group: withHeadSha,
    deployment: withSha,
    release: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ tag_name: (0,schema/* maybe */.no)(dist/* string */.YjP()) })),
    inputs: (0,schema/* maybe */.no)(schema/* jsonObject */.o$),
    client_payload: (0,schema/* maybe */.no)(schema/* jsonObject */.o$),
});
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
    return (0,repository_name/* repositoryName */.aR)(`${server || "https://github.com"}/${repository}`);
}
function commitsIn(event) {
    return {
        after: event.after,
        "pull_request.head.sha": event.pull_request?.head?.sha,
        "workflow_run.head_sha": event.workflow_run?.head_sha,
        "check_run.head_sha": event.check_run?.head_sha,
        "check_suite.head_sha": event.check_suite?.head_sha,
        "merge_group.head_sha": event.merge_group?.head_sha,
        "deployment.sha": event.deployment?.sha,
    };
}
function revisionsAsked(env, event) {
    const named = [
        { from: "GITHUB_SHA", commit: (0,schema/* fitting */._Q)(commit, env["GITHUB_SHA"]) },
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
function commitsGiven(inputs = {}) {
    return Object.entries(inputs).map(([name, value]) => ({
        from: `the dispatch's ${name}`,
        commit: (0,schema/* fitting */._Q)(commit, value),
    }));
}
function previewAsked(env, { pull_request: pull }) {
    const [head, base] = [pull?.head?.sha, pull?.base?.sha];
    const { GITHUB_REF: ref = "" } = env;
    const own = (0,schema/* fitting */._Q)(commit, env["GITHUB_SHA"]);
    if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
        return { ref, commit: own, head, base };
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

}),

35815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readCarried)
});

/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83436);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91826);
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65412);



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

}),

65412:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (readEvent)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91826);


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

}),

47697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (childEnvironment),
  runEnvironment: () => (runEnvironment),
  u: () => (workFolderVariable)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    /^LD_LIBRARY_PATH$/,
];
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

}),

7438:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_string_decoder_ = __webpack_require__(46193);

var blank = __webpack_require__(95260);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js


const maxLineLength = 16 * 1024;
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #blanker;
    #rest = "";
    constructor(onLine, blanker = blank/* blankNothing */.Y) {
        this.#onLine = onLine;
        this.#blanker = blanker;
    }
    push(chunk) {
        this.#take(this.#blanker.push(this.#decoder.write(chunk)));
    }
    #take(text) {
        const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
        const rest = this.#rest;
        this.#rest = "";
        if (rest !== "")
            this.#emit(rest.replace(/\r$/, ""));
    }
    #emit(line) {
        for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
            this.#onLine(line.slice(start, start + maxLineLength));
        }
    }
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/adapters/process/stopper.js
const graceMilliseconds = 4_000;
const drainMilliseconds = 200;
class Stopper {
    #child;
    #signal;
    #timer;
    reason;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    stop() {
        if (this.#timer !== undefined)
            return;
        this.#child.kill(this.#signal);
        const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
        this.#timer = setTimeout(() => this.#force(), grace);
    }
    stopFor(reason) {
        this.reason ??= reason;
        this.stop();
    }
    done() {
        clearTimeout(this.#timer);
    }
    killGroup() {
        if (this.#child.pid === undefined)
            return;
        try {
            process.kill(-this.#child.pid, "SIGKILL");
        }
        catch {
        }
    }
    #force() {
        this.killGroup();
        this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
    }
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js





const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "overlong":
            return `more than ${maxOutputBytes} bytes of output`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
async function run(command) {
    command.signal?.throwIfAborted();
    const started = external_node_perf_hooks_.performance.now();
    const stdout = new Collected();
    const lastLines = [];
    const keep = (line) => {
        lastLines.push(line);
        if (lastLines.length > keptErrorLines)
            lastLines.shift();
        command.onLine?.(line);
    };
    const end = await new Promise((resolve) => {
        const child = start(command);
        stepBack(child, command);
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = stopperOf(child, command);
        const abort = () => stop.stop();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
        const lines = () => new LineSplitter(keep, command.blank?.());
        const errors = lines();
        const output = command.onLine === undefined ? stdout : lines();
        child.stdout.on("data", (chunk) => {
            output.push(chunk);
            if (stdout.isFull && command.endsWhenOverlong === true)
                stop.stopFor("overlong");
        });
        child.stderr.on("data", (chunk) => errors.push(chunk));
        const settle = (value) => {
            clearTimeout(deadline);
            stop.done();
            command.signal?.removeEventListener("abort", abort);
            output.flush();
            errors.flush();
            resolve(value);
        };
        child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
        child.once("close", (code, signal) => {
            if (code !== 0)
                stop.killGroup();
            const { reason } = stop;
            settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    const [first = program, ...words] = [...leash, program, ...args];
    return input === undefined
        ? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
    const { pid, stdout, stderr } = child;
    const kill = (signal) => child.kill(signal);
    const close = () => {
        stdout.destroy();
        stderr.destroy();
    };
    return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
    if (code === null)
        return { kind: "signal", signal: signal ?? "a signal" };
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
function stepBack({ pid }, { niceness }) {
    if (pid === undefined || niceness === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, niceness);
    }
    catch {
    }
}
class Collected {
    #chunks = [];
    #size = 0;
    isFull = false;
    push(chunk) {
        this.isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
//# sourceMappingURL=runner.js.map

}),

89276:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (pushPermission),
  r: () => (permitted)
});
/* harmony import */ var _domain_source_carried_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73845);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13566);



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
            return `The checkout is of pull request ${number}, which comes from a fork`;
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
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: `Twofold cannot tell whether the image to push comes from a fork's pull request: ${missing}.`,
        fix: `Check out a branch or tag of this repository (with \`fetch-depth: 0\`, and a token that may read pull requests: ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .perSurface */ .$8)({ workflow: "`github-token`", commandLine: "GITHUB_TOKEN" })}), or do not push on this event: ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("push", "false")}.`,
    });
}
async function permitted(request, reading, { pushPermission: ask, reporter }) {
    const why = request.push ? await ask(reading) : undefined;
    if (why === undefined)
        return request;
    reporter.annotate((0,_domain_source_carried_js__WEBPACK_IMPORTED_MODULE_2__/* .notPushed */ .v)(why));
    return { ...request, push: false };
}
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
function missingProof({ event, trusted }, { reading, repository }, suspect) {
    const { revision } = reading.source;
    const asked = suspect === undefined || suspect.answer.known
        ? ""
        : `; about pull request ${suspect.number}, ${suspect.answer.why}`;
    if (revision === "")
        return `on \`${event}\`, the commit that is built is not known${asked}`;
    const isOwn = trusted.includes(revision) || isOnBase(reading, repository);
    if (!isOwn || suspect?.isHere === true) {
        return `on \`${event}\`, nothing shows that ${revision} is on a branch or tag of ${repository ?? "the repository"}${asked}`;
    }
    const isDirty = reading.advisories.some(({ name, leavesOpen = [] }) => name === "dirty" || leavesOpen.includes("dirty"));
    if (suspect === undefined || !isDirty)
        return undefined;
    return `the event is about pull request ${suspect.number}, and the checkout has files that are in no commit${asked}`;
}
function isOnBase({ place }, repository) {
    if (place === undefined || repository === undefined)
        return false;
    const isBase = place.remote?.toLowerCase() === repository.toLowerCase();
    const { onRemote } = place;
    return isBase && onRemote.known && onRemote.value.present && onRemote.value.isWeak !== true;
}
//# sourceMappingURL=push-permission.js.map

}),

4674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (absoluteBuildah)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function absoluteBuildah(source, cwd) {
    if (source.kind !== "path" || !source.path.includes("/"))
        return source;
    return { kind: "path", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source.path) };
}
//# sourceMappingURL=absolute-buildah.js.map

}),

2256:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (forgeFor),
  p: () => (pushPermissionFor)
});


var asked = __webpack_require__(29947);

var actions_carried = __webpack_require__(35815);

var dist = __webpack_require__(83436);

var checkout = __webpack_require__(11255);

var text_schema = __webpack_require__(91826);

var json = __webpack_require__(78007);
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js


const sessionSeconds = 10;
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
        return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : reasonOf(error)}` };
    }
}
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(1148), __webpack_require__.e(5031), __webpack_require__.e(5342)]).then(__webpack_require__.bind(__webpack_require__, 15031));
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
}
class Unusable extends Error {
    constructor(message = "answered in an unknown form") {
        super(message);
    }
}
function usable(schema, answer) {
    const found = (0,text_schema/* fitting */._Q)(schema, answer);
    if (found === undefined)
        throw new Unusable();
    return found;
}
function reasonOf(error) {
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
const pullRequest = (0,text_schema/* objectOf */.Xy)({
    base: (0,text_schema/* objectOf */.Xy)({ repo: repository }),
    head: (0,text_schema/* objectOf */.Xy)({ sha: dist/* string */.YjP(), repo: (0,text_schema/* maybe */.no)(repository) }),
    merge_commit_sha: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
});
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



const mostPages = 10;
const options = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
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
async function listRefs(session) {
    const [heads, tags] = await Promise.all(["refs/heads/", "refs/tags/"].map((prefix) => listBelow(session, prefix)));
    return [...(heads ?? []), ...(tags ?? [])];
}
async function listBelow(session, prefix) {
    const { owner, repo } = session;
    const found = [];
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const answer = await session.query(options, { owner, repo, prefix, after });
        const { nodes, pageInfo } = usable(refsPage, answer).repository.refs;
        found.push(...nodes.map((node) => refOf(node, prefix)));
        if (pageInfo.hasNextPage !== true)
            return found;
        after = pageInfo.endCursor;
    }
    throw new Unusable("has more branches or tags than Twofold asks for");
}
function refOf({ name, target }, prefix) {
    const { oid: commit } = target.target?.target ?? target.target ?? target;
    return { name: prefix + name, commit };
}
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js






const mostComparisons = 10;
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
    const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
    const found = (0,text_schema/* fitting */._Q)((0,text_schema/* objectOf */.Xy)({ default_branch: dist/* string */.YjP() }), repository);
    if (found !== undefined)
        yield found.default_branch;
}
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    return usable((0,text_schema/* objectOf */.Xy)({ ahead_by: dist/* number */.aig() }), answer).ahead_by === 0;
}
//# sourceMappingURL=forge.js.map

var push_permission = __webpack_require__(89276);
;// CONCATENATED MODULE: ./build/compose/push-permission.js





function forgeFor({ env, signal, request }) {
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    return token === undefined || token === "" ? undefined : githubForge({ env, token, signal });
}
function pushPermissionFor(run) {
    const { env } = run;
    const forge = forgeFor(run);
    return async (reading) => {
        if (env["GITHUB_ACTIONS"] !== "true")
            return undefined;
        const [carried, { repository }] = await Promise.all([(0,actions_carried/* readCarried */.$)(env), (0,asked/* readAsked */.v)(env)]);
        const pull = async (number) => (await forge?.pull(repository, number)) ??
            (0,checkout/* unknown */.L)("the forge was not asked, because there is no token for it");
        return await (0,push_permission/* pushPermission */.G)({ carried, reading, repository, pull });
    };
}
//# sourceMappingURL=push-permission.js.map

}),

95260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);

const blankNothing = { push: (text) => text, flush: () => "" };
function createBlanker(values) {
    const forms = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
    if (forms.length === 0)
        return blankNothing;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    let rest = "";
    return {
        push: (text) => {
            const whole = rest + text;
            const until = sureUntil(whole, forms);
            rest = whole.slice(until);
            return redact(whole.slice(0, until));
        },
        flush: () => {
            const shown = redact(rest);
            rest = "";
            return shown;
        },
    };
}
function sureUntil(text, forms) {
    let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
    for (let before = -1; before !== until;) {
        before = until;
        for (const { form } of forms) {
            const at = text.indexOf(form, Math.max(0, until - form.length + 1));
            if (at !== -1 && at < until)
                until = at;
        }
    }
    return until;
}
function begun(text, { form, borders }) {
    let matched = 0;
    for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
        while (matched > 0 && text[at] !== form[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === form[matched])
            matched += 1;
    }
    return matched;
}
function bordersOf(text) {
    const borders = new Int32Array(text.length);
    let matched = 0;
    for (let at = 1; at < text.length; at += 1) {
        while (matched > 0 && text[at] !== text[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === text[matched])
            matched += 1;
        borders[at] = matched;
    }
    return borders;
}
//# sourceMappingURL=blank.js.map

}),

27116:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

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
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: failure.code,
        message: redact(failure.told.message),
        fix: redact(failure.told.fix),
        output: failure.output.map(redact),
        ...(failure.place === undefined ? {} : { place: failure.place }),
        ...(failure.input === undefined ? {} : { input: failure.input }),
    });
}
//# sourceMappingURL=redact-values.js.map

}),

22921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);

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
        ...(password === undefined ? [] : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("password"), value: password }]),
        ...(githubToken === undefined
            ? []
            : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("github-token"), value: githubToken }]),
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

}),

87368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
    { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
    { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
    { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
    { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
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

}),

73845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (notPushed)
});
function notPushed(why) {
    return {
        level: "notice",
        title: "Not pushed",
        message: `${why}. The image is built twice and compared, but not pushed.`,
    };
}
//# sourceMappingURL=carried.js.map

}),

11255:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (unknown),
  e: () => (known)
});
function known(value) {
    return { known: true, value };
}
function unknown(why) {
    return { known: false, why };
}
//# sourceMappingURL=checkout.js.map

}),

12819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43137);

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
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
    const named = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(path, "/");
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

}),

78007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

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

}),

91826:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78007);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);



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

})

};
//# sourceMappingURL=4212.index.js.map
