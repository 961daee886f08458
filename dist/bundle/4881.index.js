export const id = 4881;
export const ids = [4881];
export const modules = {

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ installCommands)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);

async function installCommands(request) {
    const { packages } = request;
    const path = request.env["PATH"] ?? "";
    const sudo = !request.root && (await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)("sudo", path)) !== undefined;
    const update = ["apt-get", "update"];
    const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
    const commands = packages.length === 0 ? [update] : [update, install];
    return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}
//# sourceMappingURL=apt.js.map

/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   r: () => (/* binding */ missingPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findProgram(program, path) {
    for (const folder of [...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter), ...systemFolders]) {
        if (folder === "")
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return place;
    }
    return undefined;
}
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
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4852);








const askSeconds = 15;
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
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_7__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()) })),
});
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

/***/ 6544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ layerStages),
/* harmony export */   Ze: () => (/* binding */ ownLayers),
/* harmony export */   nf: () => (/* binding */ layerOrigins)
/* harmony export */ });
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
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
function layerStages({ built, chain }) {
    const { diffIds } = built;
    const above = chain.length - diffIds.length;
    return diffIds.map((_, index) => (isOfBase(built, index) ? undefined : chain[above + index]));
}
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
class BuildBroke extends Error {
    slot;
    lastLines;
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
class Bell {
    #clock;
    #waiting = [];
    constructor(clock) {
        this.#clock = clock;
    }
    ring() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const look of waiting)
            look();
    }
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





class ExtraBuilds {
    #options;
    #known;
    #stop = new AbortController();
    #count = 0;
    #running = Promise.resolve();
    constructor(options) {
        this.#options = options;
        this.#known = new Map(options.secondSteps.map((step) => [(0,_domain_build_step_id_js__WEBPACK_IMPORTED_MODULE_3__/* .stepKey */ .U)(step.id), step]));
    }
    get left() {
        return this.#options.request.extraBuilds - this.#count;
    }
    get isAlone() {
        const { request, builder, secondSteps } = this.#options;
        return (0,_shared_world_js__WEBPACK_IMPORTED_MODULE_4__/* .sharesWorld */ .x)(request, builder, secondSteps);
    }
    get sideBySide() {
        return this.isAlone ? 1 : 2;
    }
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
                slot: varied.includes("context") ? "second" : "first",
                name,
                plan: part.plan,
                ...(part.pace === undefined ? {} : { pace: part.pace }),
                ...(0,_twin_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .partsWith */ .BG)(part.plan, varied),
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
function sharesWorld({ network }, { noShim }, steps = []) {
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
const tools = /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;
function mayUseNetwork({ name }) {
    return tools.test(name);
}
//# sourceMappingURL=network-tools.js.map
// EXTERNAL MODULE: ./build/shell/runs.js + 3 modules
var runs = __webpack_require__(1053);
;// CONCATENATED MODULE: ./build/app/prove/step-network.js






function stepsIn(scope, lastStage) {
    const { containerfile } = scope;
    const onlyStage = lastStage ?? (0,chain/* targetStage */.A)(scope).index;
    return (line) => (0,step_ids/* stepIdOf */.J)(line, { containerfile, onlyStage });
}
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


const apart = 2_000;
const gap = apart + 20;
const lag = apart + 200;
const patience = lag + 400;
const preparation = 60;
const variation = "start-time";
class TwinPace {
    #options;
    #clock;
    #bell;
    #ahead = new Map();
    #reached = 0;
    #beganAt;
    #overAt;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? bell/* realClock */.d;
        this.#bell = new bell/* Bell */.I(this.#clock);
    }
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
    firstIsOver() {
        this.#overAt ??= this.#clock.now();
        this.#bell.ring();
    }
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
    #buildIsDue() {
        const { keepsApart, oneAfterTheOther, seesSteps, isWithoutSteps } = this.#options;
        if (oneAfterTheOther && this.#overAt === undefined)
            return undefined;
        if (!keepsApart || isWithoutSteps)
            return 0;
        if (!seesSteps)
            return this.#overAt === undefined ? undefined : this.#overAt + gap;
        if (this.#beganAt !== undefined)
            return this.#beganAt + lag;
        return this.#overAt === undefined ? undefined : 0;
    }
    #stepIsDue({ key, position, sharesNetwork }) {
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






function areEqual(first, second) {
    return first.imageId === second.imageId && first.digest === second.digest;
}
const titles = { first: "build 1", second: "build 2" };
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
function twinPace({ request, builder, plan, }) {
    return new TwinPace({
        isWithoutSteps: !/^[^\S\r\n\u2028\u2029]*RUN\b/im.test(plan.containerfile),
        keepsApart: request.vary.includes("start-time"),
        oneAfterTheOther: (0,shared_world/* sharesWorld */.x)(request, builder),
        seesSteps: builder.noShim === undefined,
    });
}
const notForUsers = ["network", "clock", "file-order"];
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
function ownParts({ request, plan, }) {
    return { first: partsWith(plan, []), second: partsWith(plan, request.vary) };
}
function partsWith({ environment }, variations) {
    return { environment, variations };
}
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
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
function isOwnLabel(line) {
    return (0,step_line/* parseStepLine */.g)(line)?.text.startsWith('LABEL "') === true;
}
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
    isEnough(varied) {
        return this.#whole.some((whole) => isWithin(whole, varied));
    }
    isTooLittle(varied) {
        return this.#not.some((not) => isWithin(varied, not));
    }
    get isContradictory() {
        return this.#whole.some((whole) => this.isTooLittle(whole));
    }
    get singles() {
        return this.applied.filter((name) => this.#whole.every((whole) => whole.includes(name)) &&
            !this.#not.some((not) => not.includes(name)));
    }
    get pool() {
        const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
        return smallest.reduce((pool, whole) => {
            const both = pool.filter((name) => whole.includes(name));
            return this.isTooLittle(both) ? pool : both;
        }, this.applied);
    }
    get among() {
        return this.#whole.reduce((fewest, whole) => {
            const [lacking = fewest] = this.lackingIn(whole);
            return lacking.length < fewest.length ? lacking : fewest;
        }, this.applied);
    }
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
function answers(build, { varied, matters }) {
    return matters.every((name) => build.includes(name) === varied.includes(name));
}
function byPopularity(wishes) {
    const counts = new Map();
    const countOf = ({ varied }) => counts.get(varied.join()) ?? 0;
    for (const wish of wishes)
        counts.set(wish.varied.join(), countOf(wish) + 1);
    return wishes.toSorted((a, b) => countOf(b) - countOf(a));
}
//# sourceMappingURL=share.js.map
;// CONCATENATED MODULE: ./build/bisection/search.js


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

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ build_runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/buildah/folders/clean-up.js
var clean_up = __webpack_require__(196);
// EXTERNAL MODULE: ./build/adapters/buildah/folders/take-apart.js
var take_apart = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/adapters/buildah/folders/work-folder.js
var work_folder = __webpack_require__(3789);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/process/leash.js
var leash = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 2 modules
var runner = __webpack_require__(850);
// EXTERNAL MODULE: ./build/adapters/buildah/machine/processes.js
var processes = __webpack_require__(7496);
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/enclosure.js





async function chooseEnclosure(options) {
    const { programs, runtime, rootless } = options;
    const { env, signal } = programs;
    const [gently, atOnce] = await Promise.all([(0,leash/* leash */.Y)("TERM", env), (0,leash/* leash */.Y)("KILL", env)]);
    if (runtime.kind === "runtime")
        return { kind: "steps", words: gently };
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
function enclosed({ kind, words }, folder) {
    if (kind !== "marked")
        return words;
    return [...words, "sh", "-c", tellNamespace, "sh", (0,external_node_path_.join)(folder, markFile)];
}
async function endLeftSteps({ kind }, folder) {
    if (kind !== "marked")
        return;
    const namespace = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, markFile), "utf8").catch(() => "")).trim();
    if (namespace !== "")
        await (0,processes/* endProcesses */.Hk)((pid) => (0,processes/* isInNamespace */.RY)(pid, namespace));
}
//# sourceMappingURL=enclosure.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/configuration.js


const mountsFile = "mounts.conf";
async function configure(places, folder) {
    const { machinesFiles, ownConfiguration, ownLimits } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 5076));
    const file = (0,external_node_path_.join)(folder, "containers.conf");
    const machines = await machinesFiles(places);
    await (0,promises_.writeFile)(file, ownConfiguration(machines, []));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, mountsFile), "");
    return {
        variables: { CONTAINERS_CONF: file, CONTAINERS_CONF_OVERRIDE: file },
        limitSteps: async () => {
            const limits = ownLimits(await (0,promises_.readFile)("/proc/self/limits", "utf8"));
            await (0,promises_.writeFile)(file, ownConfiguration(machines, limits));
        },
    };
}
//# sourceMappingURL=configuration.js.map
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/runtime-probe.js




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
            : await (0,programs/* findProgram */.K)(candidate, order.env["PATH"] ?? "");
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
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/store.js

function storeIn(folder) {
    return { root: (0,external_node_path_.join)(folder, "root"), runroot: (0,external_node_path_.join)(folder, "run"), options: [] };
}
function pinned(store, driver, options) {
    return { ...store, driver, options };
}
function withImagesOf(store, other) {
    return {
        ...store,
        options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
    };
}
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
var schema = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/features.js

const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];
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
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/toolchain.js






const seconds = 60;
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
const infoSchema = (0,schema/* objectOf */.Xy)({
    host: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({
        rootless: (0,schema/* maybe */.no)(dist/* boolean */.zMY()),
        kernel: (0,schema/* maybe */.no)(dist/* string */.YjP()),
        arch: (0,schema/* maybe */.no)(dist/* string */.YjP()),
    })),
    store: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({
        GraphDriverName: (0,schema/* maybe */.no)(dist/* string */.YjP()),
        GraphOptions: (0,schema/* maybe */.no)((0,schema/* listOfFitting */.l1)(dist/* string */.YjP())),
    })),
});
function parseInfo(text) {
    const info = (0,schema/* checkedJson */.EB)(infoSchema, text);
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
function mountProgram(machine) {
    return machine.driverOptions
        .find((option) => /^(overlay\.)?mount_program=/.test(option))
        ?.replace(/^[^=]*=/, "");
}
//# sourceMappingURL=toolchain.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/user-names.js

function userNamesOf(env) {
    const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
    try {
        names.push((0,external_node_os_.userInfo)().username);
    }
    catch {
    }
    return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
//# sourceMappingURL=user-names.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/buildah/means/glibc.js
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
;// CONCATENATED MODULE: ./build/adapters/buildah/means/trimmed-library.js
const layout = {
    ident: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
    sectionsAt: 40,
    sectionCountAt: 60,
    section: { size: 64, typeAt: 4, offsetAt: 24, lengthAt: 32, linkAt: 40 },
    dynamicSymbols: 11,
    symbol: { size: 24, definedInAt: 6, valueAt: 8 },
};
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
;// CONCATENATED MODULE: ./build/adapters/buildah/means/faketime-libraries.js




const usualFolders = [
    "/usr/lib/*/faketime",
    "/usr/lib/faketime",
    "/usr/lib64/faketime",
    "/usr/local/lib/faketime",
    "/usr/local/lib/*/faketime",
];
const fileNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];
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
            await (0,promises_.writeFile)(path, copy, { mode: 0o755 });
            found.push({ path, ...libcOf(copy) });
        }
    }
    return found.length > 0
        ? { has: found }
        : { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/means/variation-means.js





async function variationMeans(path, folder, besideRuntime = path) {
    const has = async (program) => (await (0,programs/* findProgram */.K)(program, besideRuntime)) !== undefined;
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
async function linksOf(has) {
    const packages = { nsenter: "util-linux", unshare: "util-linux", mount: "mount" };
    for (const [program, source] of Object.entries(packages)) {
        if (!(await has(program)))
            return { lacks: `${program} (package ${source}) is missing` };
    }
    return { has: "links" };
}
async function fewerCpus() {
    const status = await (0,promises_.readFile)("/proc/self/status", "utf8");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    if (allowed.length < 2)
        return { lacks: "the machine has one processor" };
    return { has: allowed.slice(0, -1).join(",") };
}
function listed(list) {
    return list.split(",").flatMap((part) => {
        const [from, to] = part.split("-").map(Number);
        if (from === undefined || Number.isNaN(from) || part === "")
            return [];
        return Array.from({ length: (to ?? from) - from + 1 }, (_, at) => from + at);
    });
}
async function shufflerOf(path) {
    const program = await (0,programs/* findProgram */.K)("disorderfs", path);
    if (program === undefined) {
        return { lacks: "disorderfs is not installed (`apt-get install disorderfs`)" };
    }
    if ((await (0,programs/* findProgram */.K)("setpriv", path)) === undefined) {
        return { lacks: "setpriv (package util-linux) is missing" };
    }
    const isUsable = await (0,promises_.access)("/dev/fuse", external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK).then(() => true, () => false);
    return isUsable ? { has: program } : { lacks: "FUSE cannot be used here (/dev/fuse)" };
}
//# sourceMappingURL=variation-means.js.map
// EXTERNAL MODULE: ./build/app/ports/build.js
var build = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/adapters/compression/decompress.js + 3 modules
var decompress = __webpack_require__(9345);
;// CONCATENATED MODULE: ./build/adapters/buildah/images/base-image.js






const readSize = 256 * 1024;
async function openFetched(folder) {
    const manifestBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "manifest.json"));
    const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, { name: "a base's manifest", code: "registry" });
    const configBytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(manifest.config.digest)));
    const config = (0,oci_parse/* parseImageConfig */.FB)(configBytes, { name: "a base's config", code: "registry" });
    const layer = (index) => {
        const descriptor = manifest.layers[index];
        if (descriptor === undefined)
            throw new RangeError(`the image has no layer ${index}`);
        const file = (0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(descriptor.digest));
        const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize });
        const name = `Layer ${descriptor.digest} of a base`;
        const { mediaType } = descriptor;
        if (/[+.]gzip$/.test(mediaType))
            return (0,decompress/* decompress */.m)({ bytes, compression: "gzip", name });
        if (/[+.]zstd$/.test(mediaType))
            return (0,decompress/* decompress */.m)({ bytes, compression: "zstd", name });
        return bytes;
    };
    return { digest: (0,oci_digest/* digestOf */.ol)(manifestBytes), manifest, config, configBytes, layer };
}
//# sourceMappingURL=base-image.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/buildah/images/base-layers.js







const gzip = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", packing: "gzip" };
const zstd = { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", packing: "zstd" };
const shippable = new Map([
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", gzip],
    [gzip.mediaType, gzip],
    [zstd.mediaType, zstd],
]);
function blobFile(folder, digest) {
    return (0,external_node_path_.join)(folder, (0,oci_digest/* hexOf */.ZD)(digest));
}
async function shippedForm(folder, { mediaType, digest, size }) {
    const form = shippable.get(mediaType);
    if (form === undefined || (await packingOf(blobFile(folder, digest))) !== form.packing) {
        return undefined;
    }
    return { mediaType: form.mediaType, digest, size };
}
async function unpackedDigest(folder, layer) {
    const file = blobFile(folder, layer.digest);
    const bytes = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 });
    const compression = await packingOf(file);
    const name = `Layer ${layer.digest}`;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        const tar = compression === undefined ? bytes : (0,decompress/* decompress */.m)({ bytes, compression, name });
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
// EXTERNAL MODULE: ./build/domain/oci/oci.js
var oci = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
;// CONCATENATED MODULE: ./build/adapters/buildah/images/stored-layers.js






const imageRecord = (0,schema/* objectOf */.Xy)({
    id: dist/* string */.YjP(),
    layer: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
});
const layerRecord = (0,schema/* objectOf */.Xy)({
    id: dist/* string */.YjP(),
    parent: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    "diff-digest": oci/* digestSchema */.er,
});
const mostLayers = 10_000;
async function topLayers(store) {
    const images = await listOf(imageRecord, { store, kind: "images", file: "images.json" });
    return new Map(images.map(({ id, layer }) => [id, layer]));
}
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
async function listOf(item, { store: { root, driver = "overlay" }, kind, file }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, `${driver}-${kind}`, file), "utf8");
    return (0,schema/* fitting */._Q)((0,schema/* listOfFitting */.l1)(item), (0,json/* parseJson */.qF)(text)) ?? [];
}
//# sourceMappingURL=stored-layers.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/images/bases.js











class BaseStore {
    #programs;
    #store;
    #folders = new Map();
    constructor(programs, store) {
        this.#programs = programs;
        this.#store = store;
    }
    blob(base, digest) {
        const folder = this.#folders.get(base.local);
        if (folder === undefined)
            throw new Error(`${base.local} was not imported`);
        return blobFile(folder, digest);
    }
    async images() {
        return await Promise.all([...this.#folders.values()].map(openFetched));
    }
    async import(wanted) {
        const pulled = [];
        for (const one of wanted)
            one.catch(() => undefined);
        for (const one of wanted.toReversed())
            pulled.unshift(await this.#pull(await describe(await one)));
        const tagged = new Map();
        for (const { described, id } of pulled) {
            const { wanted, digest } = described;
            const byDigest = `sha256-${(0,oci_digest/* hexOf */.ZD)(wanted.digest ?? digest).slice(0, 12)}`;
            const name = `${wanted.name}:${wanted.tag ?? byDigest}`;
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
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
    const configBytes = await (0,promises_.readFile)(blobFile(folder, manifest.config.digest));
    const config = (0,oci_parse/* parseImageConfig */.FB)(configBytes, { name: `the config of ${name}`, code: "registry" });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    const pinned = `${name}@${wanted.digest ?? digest}`;
    const described = { wanted, pinned, digest, manifest, config };
    const [has, lists] = [manifest.layers.length, config.diffIds.length];
    if (has === lists)
        return described;
    throw lying(described, `its manifest has ${has} layers, its config lists ${lists}`);
}
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
const lies = /does not match config's DiffID|uses a different top layer/;
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
        fix: "Do not build on this image. Ask its publisher, use another image, or build it again: `buildah` and `docker` record the layers correctly.",
    });
}
function brokenBuildah(command, finished) {
    return brokenStore(`buildah ${command}`, (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/arguments.js
function buildArguments(options) {
    const { plan, places, runner, features } = options;
    return [
        "build",
        `--timestamp=${plan.timestamp}`,
        `--layers=${options.layers === "each step"}`,
        "--no-cache",
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
        ...(options.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
        `--file=${places.containerfile}`,
        places.context,
    ];
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: ./build/domain/build/environments.js
var environments = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/context.js




const plainCopy = { shiftSeconds: 0, order: "forward" };
const variedCopy = { shiftSeconds: environments/* contextShiftSeconds */.Zk, order: "backward" };
const sideBySide = 16;
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
    const isHollow = holding === "kept out" && !isIgnored && !source.isStray(path);
    if (holding !== "copied" && !isHollow)
        return holding;
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, path), { recursive: true });
    return "copied";
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/inspect.js






const inspectedSchema = (0,schema/* objectOf */.Xy)({
    Manifest: dist/* string */.YjP(),
    Config: dist/* string */.YjP(),
    FromImageDigest: dist/* string */.YjP(),
});
const configSchema = (0,schema/* objectOf */.Xy)({
    rootfs: dist/* exactOptional */.yqP((0,schema/* objectOf */.Xy)({ diff_ids: dist/* exactOptional */.yqP((0,schema/* listOf */.c3)(oci/* digestSchema */.er)) })),
});
function parseInspected(text) {
    const found = (0,schema/* checkedJson */.EB)(inspectedSchema, text);
    if ("wrong" in found)
        throw broken(`of what \`buildah inspect\` printed, ${found.wrong}`);
    const { Manifest: manifest, Config: config, FromImageDigest: claimed } = found.value;
    const manifestBytes = Buffer.from(manifest);
    const digest = (0,oci_digest/* digestOf */.ol)(manifestBytes);
    if (digest !== claimed)
        throw broken("the manifest is not what its digest says");
    const imageId = (0,oci_digest/* digestOf */.ol)(Buffer.from(config));
    const what = { name: "the local manifest", code: "tool" };
    const { config: described, annotations } = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, what);
    if (described.digest !== imageId)
        throw broken("the config is not what the manifest says");
    const diffIds = diffIdsOf(config);
    return { digest, imageId, diffIds, ...(annotations === undefined ? {} : { annotations }) };
}
function diffIdsOf(config) {
    const found = (0,schema/* checkedJson */.EB)(configSchema, config);
    if ("wrong" in found)
        throw broken(`of the config, ${found.wrong}`);
    return found.value.rootfs?.diff_ids ?? [];
}
function broken(what) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `buildah's store is inconsistent: ${what}.`,
        fix: "Run it again; if it fails again, try another storage driver and report it.",
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





async function openDesk(options) {
    const pipes = {
        requests: (0,external_node_path_.join)(options.folder, "requests"),
        replies: (0,external_node_path_.join)(options.folder, "replies"),
    };
    const args = ["-m", "600", "--", pipes.requests, pipes.replies];
    const made = await (0,runner/* run */.eF)({ program: "mkfifo", args, env: options.env, timeoutSeconds: 10 });
    if (!(0,runner/* succeeded */.gq)(made))
        throw new Error(`mkfifo: ${(0,runner/* describeEnd */.lA)(made)} ${made.lastLines.join(" ")}`);
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK;
    const replies = (0,external_node_fs_.openSync)(pipes.replies, flags);
    const requests = new external_node_net_.Socket({
        fd: (0,external_node_fs_.openSync)(pipes.requests, flags),
        readable: true,
        writable: false,
    });
    let isOpen = true;
    let fault;
    (0,external_node_readline_.createInterface)({ input: requests }).on("line", (line) => {
        void serve(line, options).then(({ reply, trouble }) => {
            if (trouble !== undefined)
                options.onTrouble(trouble);
            if (reply === "failed")
                fault ??= trouble ?? "The runtime shim got a request that is not one.";
            if (isOpen && reply !== undefined)
                (0,external_node_fs_.writeSync)(replies, `${reply}\n`);
        });
    });
    return {
        pipes,
        get fault() {
            return fault;
        },
        close: () => {
            if (!isOpen)
                return;
            isOpen = false;
            requests.destroy();
            (0,external_node_fs_.closeSync)(replies);
        },
    };
}
async function serve(line, options) {
    const [verb = "", pid, container = "", ...words] = line.split("\t");
    if (!/^[\w.-]{1,200}$/.test(container))
        return verb === "ended" ? {} : { reply: "failed" };
    if (verb === "ended") {
        options.clerk.ended({ pid: Number(pid), container });
        return {};
    }
    try {
        const call = { pid: Number(pid), container };
        return { reply: await desk_answer({ verb, call, words }, options.clerk) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const trouble = `The runtime shim could not ${verb} ${container}: ${reason}`;
        return { trouble, reply: verb === "delete" ? "ok" : "failed" };
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
function takeLinksDown(sysfs = "/sys") {
    return `mount -t sysfs sysfs ${sysfs} && mount -o remount,rw ${sysfs} || exit 1
        for link in ${sysfs}/class/net/*; do
          case $link in */lo) ;; *) echo 0x1002 > "$link/flags" ;; esac
        done`;
}
//# sourceMappingURL=links.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/note.js

const noteLines = ["pidFile", "root", "shuffled", "changes", "cpus", "kernelName"];
function writeNote(file, note) {
    const lines = noteLines.map((name) => note[name] ?? "-");
    if (lines.some((line) => line.includes("\n")))
        throw new Error("a path has a line break in it");
    (0,external_node_fs_.writeFileSync)(file, lines.map((line) => `${line}\n`).join(""));
}
//# sourceMappingURL=note.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/script.js


function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
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
function variable(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/adapters/shim/bundle-config.js


const namespaceSchema = (0,schema/* objectOf */.Xy)({ type: dist/* string */.YjP(), path: dist/* unknown */.L5J() });
const bundle_config_configSchema = (0,schema/* objectOf */.Xy)({
    root: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ path: (0,schema/* maybe */.no)(dist/* string */.YjP()) })),
    process: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({
        env: (0,schema/* maybe */.no)((0,schema/* listOfFitting */.l1)(dist/* string */.YjP())),
        args: (0,schema/* maybe */.no)((0,schema/* listOfFitting */.l1)(dist/* string */.YjP())),
        cwd: (0,schema/* maybe */.no)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_("/"))),
        user: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ uid: (0,schema/* maybe */.no)(dist/* number */.aig()) })),
    })),
    mounts: (0,schema/* maybe */.no)((0,schema/* listOfFitting */.l1)((0,schema/* objectOf */.Xy)({ destination: dist/* string */.YjP(), source: dist/* string */.YjP() }))),
    linux: (0,schema/* maybe */.no)((0,schema/* objectOf */.Xy)({ namespaces: (0,schema/* maybe */.no)((0,schema/* listOfFitting */.l1)(namespaceSchema)) })),
});
function knownOf(config) {
    return (0,schema/* fitting */._Q)(bundle_config_configSchema, config) ?? {};
}
function variablesOf(config) {
    return Object.fromEntries((knownOf(config).process?.env ?? []).flatMap((entry) => {
        const at = entry.indexOf("=");
        return at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }));
}
function commandOf(config) {
    const { args = [], cwd = "/" } = knownOf(config).process ?? {};
    return { args, cwd };
}
function userOf(config) {
    return knownOf(config).process?.user?.uid ?? 0;
}
function ownsNetwork(config) {
    return ownsNamespace(config, "network");
}
function ownsHostname(config) {
    return ownsNamespace(config, "uts");
}
function ownsNamespace(config, type) {
    const { namespaces = [] } = knownOf(config).linux ?? {};
    return namespaces.some((one) => one.type === type && one.path === undefined);
}
//# sourceMappingURL=bundle-config.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/bundle.js





const limitSchema = (0,schema/* objectOf */.Xy)({ type: dist/* string */.YjP(), hard: dist/* number */.aig(), soft: dist/* number */.aig() });
function objectIn(parent, key) {
    return (0,schema/* fitting */._Q)(schema/* jsonObject */.o$, parent[key]) ?? {};
}
function listIn(parent, key) {
    return (0,schema/* fitting */._Q)((0,schema/* listOf */.c3)(dist/* unknown */.L5J()), parent[key]) ?? [];
}
function readBundle(path, folder) {
    if (!isInside(folder, path))
        throw new Error("it lies outside of the work folder");
    const file = (0,external_node_path_.join)(path, "config.json");
    const found = (0,schema/* checkedJson */.EB)(schema/* jsonObject */.o$, (0,external_node_fs_.readFileSync)(file, "utf8"));
    if ("wrong" in found)
        throw new TypeError(`of ${file}, ${found.wrong}`);
    return { path, config: found.value };
}
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
function rootFolder({ path, config }) {
    return (0,external_node_path_.resolve)(path, knownOf(config).root?.path ?? "");
}
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
function withOwnNetwork(linux) {
    const others = listIn(linux, "namespaces").filter((one) => (0,schema/* fitting */._Q)(namespaceSchema, one)?.type !== "network");
    return { ...linux, namespaces: [...others, { type: "network" }] };
}
function clamp(limit, most) {
    const found = (0,schema/* fitting */._Q)(limitSchema, limit);
    const own = found === undefined ? undefined : most.get(found.type);
    if (found === undefined || own === undefined)
        return limit;
    const { hard, soft } = found;
    return { ...(0,schema/* fitting */._Q)(schema/* jsonObject */.o$, limit), hard: Math.min(hard, own), soft: Math.min(soft, own) };
}
const limitNames = {
    "Max open files": "RLIMIT_NOFILE",
    "Max processes": "RLIMIT_NPROC",
};
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/elf-header.js
const programTypes = [2, 3];
const interpreterSegment = 3;
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/program-watch.js


const firstWaitMilliseconds = 5;
const longestWaitMilliseconds = 250;
const mostProcesses = 500;
const headBytes = 4096;
function watchPrograms(options) {
    const watch = new Watch(options);
    return { end: () => watch.end() };
}
class Watch {
    #options;
    #found = new Map();
    #statics = new Map();
    #suspects = new Set();
    #runtime;
    #timer;
    #looking = Promise.resolve();
    #isOpen = true;
    constructor(options) {
        this.#options = options;
        this.#looking = this.#fileOf(options.pid).then((file) => {
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/root-files.js


const mostLinks = 40;
class RootFiles {
    #root;
    constructor(root) {
        this.#root = root;
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/static-programs.js



const mostWords = 500;
const mostCharacters = 64 * 1024;
const mostInterpreters = 4;
const static_programs_headBytes = 4096;
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
function wordsOf(args) {
    const text = args.join(" ").slice(0, mostCharacters);
    const words = text.split(/[\s;&|()<>"'`$={}]+/);
    return [...new Set(words.slice(0, mostWords))].filter((word) => /^[\w./+-]{1,255}$/.test(word));
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/clock-reach.js




const mostNamed = 5;
class ClockReach {
    #named;
    #watch;
    constructor(named) {
        this.#named = named;
    }
    static async of(step) {
        const paths = await namedStaticPrograms(new RootFiles(step.root), step.config);
        return new ClockReach(paths.map((path) => ({ path, why: "static" })));
    }
    begin(pid) {
        this.#watch = watchPrograms({ pid, library: clock/* clockLibraryPlace */.l });
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/forerun-network.js
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/upper-folder.js


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
    if (named !== undefined)
        return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(store, "overlay", named);
    const merged = mounts.find(({ device, point }) => device === mount.device && point.startsWith(`${store}/`) && (0,external_node_path_.basename)(point) === "merged");
    return merged === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(merged.point), "diff");
}
async function inside(path, store, holds) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const isInside = real?.startsWith(`${await (0,promises_.realpath)(store)}/`) === true;
    return real === undefined || !isInside ? undefined : { path: real, holds };
}
function plain(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
//# sourceMappingURL=upper-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/shuffled-root.js



const options = [
    "--multi-user=yes",
    "--shuffle-dirents=no",
    "--sort-dirents=yes",
    "--reverse-dirents=yes",
    "--pad-blocks=0",
    "-q",
    "-o",
    "suid,dev,attr_timeout=0",
];
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];
async function mountShuffled(order) {
    const { program, programs, pid, rootless, root, point } = order;
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/step-counters.js

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
async function textOf(file) {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}
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
const announcements = 2048;
function sentBy(snmp, protocol, column) {
    const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
    const [names, values] = rows.map((line) => line.split(" "));
    return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}
//# sourceMappingURL=step-counters.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/step-facts.js



const mostBytes = 8 * 1024 * 1024;
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];
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
async function homeOf(files, user) {
    const text = (await files.read("etc/passwd", mostBytes))?.toString("utf8") ?? "";
    const fields = text.split("\n").map((line) => line.split(":"));
    const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
    return /^\/[\w./-]*$/.test(home) ? home : "/";
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/step-process.js


async function hasCpus(pid, wanted) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    return allowed.length > 0 && allowed.length <= listed(wanted).length;
}
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/step-keeper.js














class StepKeeper {
    #options;
    #open = new Map();
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
        if (open?.run.applied.includes("network") !== true)
            throw new Error(reason);
        open.run = withdrawn(open.run, "network", reason);
    }
    ended({ container }) {
        this.#open.get(container)?.paced?.ended();
    }
    async delete(call) {
        const open = this.#open.get(call.container);
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
    async #paced(id, { config }) {
        const { pace, signal, network, variations, means } = this.#options;
        const used = network(id);
        const canCut = variations.includes("network") && "has" in means.network;
        const isCut = used === "off" || (used === "unexpected" && canCut);
        const sharesNetwork = !isCut && !ownsNetwork(config);
        return await pace?.step({ id, sharesNetwork }, signal);
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/steps/step-log.js


class StepLog {
    #lastStep = "";
    #lines = 0;
    see(line) {
        this.#lines += 1;
        if ((0,step_line/* parseStepLine */.g)(line) !== undefined)
            this.#lastStep = line;
    }
    async current() {
        for (let seen = -1, quiet = 0; quiet < 3; quiet = seen === this.#lines ? quiet + 1 : 0) {
            seen = this.#lines;
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return this.#lastStep;
    }
}
//# sourceMappingURL=step-log.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/step-runtime.js









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
        fault: () => desk.fault,
        close: () => desk.close(),
    };
}
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
        fault: () => undefined,
        close: () => undefined,
    };
}
function hostnameOf({ options }) {
    return (0,table/* varyEnvironment */.wm)(options.environment, options.variations).hostname;
}
function networkNeedsRuntime(input, reason) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `\`${input}\` is not possible here: steps run under chroot isolation (${reason}).`,
        fix: "Install runc or crun where it can start containers, or leave the input out.",
    });
}
//# sourceMappingURL=step-runtime.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/build.js















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
        const fault = steps.fault();
        if (fault !== undefined)
            throw unpreparedStep(fault, lastLines);
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
function unpreparedStep(fault, lastLines) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `A RUN step could not be started. ${(0,printable/* printable */.g$)(fault).slice(0, 400)}`,
        fix: "Run it again; if it fails again, report it with this message and the versions in the report.",
        cause: new Error(lastLines.join("\n")),
    });
}
function contextFolder(folder, variations) {
    const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
    return (0,external_node_path_.join)(folder, ...deeper);
}
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
async function stageFolders(job) {
    const { options, slot } = job;
    const style = options.variations.includes("context") ? variedCopy : plainCopy;
    const staged = [];
    for (const [index, folder] of options.plan.folders.entries()) {
        const path = (0,external_node_path_.join)(slot.folder, "contexts", String(index));
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
function requireBase(base, diffIds) {
    const wrong = base.diffIds.findIndex((diffId, index) => diffId !== diffIds[index]);
    if (wrong < 0)
        return;
    const has = diffIds[wrong] ?? "none";
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `buildah built an image that is not based on ${base.pinned}: layer ${wrong} is ${has}, not ${base.diffIds[wrong]}.`,
        fix: "Run it again; if it fails again, try another version of buildah or another storage driver, and report it.",
    });
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/builds/export.js










const reference = "image";
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
async function finish(options, blobs) {
    const indexFile = (0,external_node_path_.join)(options.layout, "index.json");
    const written = (0,oci_parse/* parseIndex */.A1)(await (0,promises_.readFile)(indexFile), {
        name: "the layout's index",
        code: "tool",
    }).manifests[0];
    if (written === undefined)
        throw brokenStore("Exporting the image", "no manifest was written", []);
    const before = (0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(written.digest));
    const bytes = await (0,promises_.readFile)(before);
    const layers = (0,oci_parse/* parseManifest */.Ng)(bytes, {
        name: "the exported manifest",
        code: "tool",
    }).layers;
    const { base } = options.built;
    const described = [];
    for (const [index, layer] of layers.entries()) {
        const published = base?.published[index];
        described.push(published ?? layer);
        if (base === undefined || published === undefined)
            continue;
        await linkOrCopy(options.bases.blob(base, published.digest), (0,external_node_path_.join)(blobs, (0,oci_digest/* hexOf */.ZD)(published.digest)));
    }
    const manifest = { ...(0,schema/* fittingJson */.MW)(schema/* jsonObject */.o$, bytes.toString("utf8")), layers: described };
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
async function linkOrCopy(from, to) {
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
//# sourceMappingURL=export.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/images/fetch-local.js



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
;// CONCATENATED MODULE: ./build/adapters/buildah/machine/toolchain-record.js

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
;// CONCATENATED MODULE: ./build/adapters/buildah/watch/kept-contents.js

const keptFileBytes = 16 * 1024 * 1024;
const keptBytes = 512 * 1024 * 1024;
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
;// CONCATENATED MODULE: ./build/adapters/buildah/watch/snapshots.js







const usualLimits = {
    entries: 500_000,
    bytes: 16 * 1024 * 1024 * 1024,
    seconds: 180,
};
const snapshots_sideBySide = 4;
const chunkBytes = 1024 * 1024;
const pauseEntries = 1000;
class TooMuch extends Error {
}
class Snapshots {
    #kept;
    #limits;
    #signal;
    #known = new Map();
    unread = 0;
    #bytes = 0;
    #milliseconds = 0;
    #started = 0;
    constructor(options) {
        this.#kept = options.kept;
        this.#signal = options.signal;
        this.#limits = options.limits ?? usualLimits;
    }
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
    #namesIn(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch {
            return this.#unreadable();
        }
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/watch/layer-recorder.js




const imageLine = /^--> ([0-9a-f]{10,64})$/;
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
    see(line) {
        if ((0,step_line/* parseStepLine */.g)(line) !== undefined)
            this.#step = this.#stepOf(line);
        const image = imageLine.exec(line)?.[1];
        if (image !== undefined)
            this.#images.push({ id: this.#step, image });
    }
    async read() {
        try {
            const layers = await topLayers(this.#store);
            let last;
            for (const { id, image } of this.#images) {
                const layer = [...layers].find(([name]) => name.startsWith(image))?.[1];
                if (layer === undefined || layer === last)
                    continue;
                last = layer;
                const held = await this.#snapshots.look(this.#folderOf(layer));
                if (held === undefined)
                    continue;
                const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
                if (id !== undefined)
                    this.steps.push({ id, before: new Map(), changes });
            }
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
        }
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/watch/step-recorder.js

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
        this.#open.delete(container);
        if (open === undefined)
            return;
        await this.#guarded(async () => {
            const changes = await this.#snapshots.look(open.upper);
            const { id, before } = open;
            if (id !== undefined && changes !== undefined)
                this.steps.push({ id, before, changes });
        });
    }
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
;// CONCATENATED MODULE: ./build/adapters/buildah/watch/watch-build.js






async function watchBuild(job) {
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
function seenBy(recorder, job) {
    const { log } = job.options;
    const line = (text) => {
        recorder.see(text);
        log.line(text);
    };
    return { ...job, options: { ...job.options, log: { line, close: () => log.close() } } };
}
//# sourceMappingURL=watch-build.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/workshop.js










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
    async watch(options) {
        const job = this.#job(options, options.name);
        try {
            const traced = await watchBuild(job);
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
    #storeIn(folder, options) {
        const { machine } = this.#parts;
        const place = options.variations.includes("store") ? "in/another/place" : "store";
        const own = storeIn((0,external_node_path_.join)(folder, place));
        return withImagesOf(pinned(own, machine.driver, machine.driverOptions), this.#baseStore);
    }
}
//# sourceMappingURL=workshop.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/open-workshop.js











async function openWorkshop(options) {
    const { folder, signal } = options;
    const rootless = process.geteuid?.() !== 0;
    const configuration = await configure({ ...options, rootless }, folder);
    const programs = {
        buildah: options.buildah,
        skopeo: options.skopeo,
        signal,
        blank: options.blank,
        env: { ...(0,child_environment.runEnvironment)(options.env, folder), ...configuration.variables },
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
// EXTERNAL MODULE: ./build/domain/findings/exception.js
var exception = __webpack_require__(7297);
;// CONCATENATED MODULE: ./build/domain/text/yaml-nesting.js
const maxYamlDepth = 64;
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






const largestFile = 1024 * 1024;
async function readExceptions(options) {
    const { path, cwd, today } = options;
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestFile) {
        throw (0,text_failure/* badInput */.AN)("exceptions", `${path} ${stats === undefined ? "does not exist" : "is not a file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
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
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
    const [error] = document.errors;
    if (error !== undefined)
        throw unreadable(file, error.linePos?.[0].line ?? 1, error.message);
    const root = document.contents;
    const list = isMap(root) ? root.get("exceptions", true) : undefined;
    if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
        throw unreadable(file, 1, "it must have one list, `exceptions`, and nothing else");
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



const mostEntries = 200_000;
const folder_files_mostBytes = 4 * 1024 * 1024 * 1024;
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
function fitting(folder) {
    if (!folder.includes(":"))
        return folder;
    throw (0,text_failure/* badInput */.AN)("output", `${folder} has a colon in its path, and for buildah an OCI layout's path ends at a colon.`, "Name a folder without a colon in its path; without `output`, RUNNER_TEMP or TMPDIR says where results go.");
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


const mostFiles = 200_000;
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
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 2 modules
var oci_layout_layout = __webpack_require__(654);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/relabel.js






const labelledConfig = (0,schema/* objectOf */.Xy)({
    config: (0,schema/* maybe */.no)(schema/* jsonObject */.o$),
    history: (0,schema/* maybe */.no)((0,schema/* listOf */.c3)(dist/* unknown */.L5J())),
});
const labelEntry = (0,schema/* objectOf */.Xy)({ created_by: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/ LABEL "/)) });
async function relabelLayout(layout, labels) {
    const indexFile = (0,external_node_path_.join)(layout, "index.json");
    const indexBytes = await (0,promises_.readFile)(indexFile);
    const described = (0,oci_parse/* parseIndex */.A1)(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,promises_.readFile)(blob(layout, described.digest));
    const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
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
    const { config: settings, history } = (0,schema/* fitting */._Q)(labelledConfig, config) ?? {};
    const existing = (0,schema/* fitting */._Q)(schema/* jsonObject */.o$, settings?.["Labels"]);
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({
        ...config,
        config: { ...settings, Labels: { ...existing, ...added } },
        ...(history === undefined ? {} : { history: labels.reduce(retold, history) }),
    });
}
function retold(history, { name, value }) {
    const words = ` ${JSON.stringify(name)}=`;
    const told = (entry) => (0,schema/* fitting */._Q)(labelEntry, entry)?.created_by ?? "";
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
            ...(0,schema/* fitting */._Q)(schema/* jsonObject */.o$, entry),
            created_by: text.slice(0, start) + JSON.stringify(value) + after,
        };
    });
}
function parsed(bytes) {
    return (0,schema/* fittingJson */.MW)(schema/* jsonObject */.o$, bytes.toString("utf8")) ?? {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map
;// CONCATENATED MODULE: ./build/adapters/process/machine-names.js


const runVariables = [
    "GITHUB_RUN_ID",
    "CI_PIPELINE_ID",
    "CI_JOB_ID",
    "BUILD_TAG",
    "BUILDKITE_BUILD_ID",
    "CIRCLE_WORKFLOW_ID",
    "BUILD_BUILDID",
];
function machineNames(env) {
    return {
        hostname: (0,external_node_os_.hostname)(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        runIds: runVariables.flatMap((name) => env[name] || []),
        ...kernelNames(),
        nameServers: nameServersIn(machine_names_textOf("/etc/resolv.conf")),
    };
}
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



const script = 'read -r word || exec "$@"';
function startWatcher(options) {
    const child = (0,external_node_child_process_.spawn)("sh", ["-c", script, "sh", process.execPath, ...options.args], {
        env: { ...options.env },
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
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js
var skopeo = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/adapters/tar/entries.js
var entries = __webpack_require__(9377);
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
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
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



const mostReasons = 10;
function refuseNotVaried(request, { applied, notApplied }) {
    const { requireVaried } = request;
    const missing = requireVaried.filter((name) => !applied.includes(name));
    if (missing.length === 0)
        return;
    const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
    const place = reasons.flatMap(({ steps = [] }) => steps)[0];
    throw new text_failure/* Failure */.HR({
        code: "not-varied",
        message: `\`require-varied\` names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
        fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
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


function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,text_failure/* badInput */.AN)("tags", "no tag is given, and there is no commit to make one from.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
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
                fix: "Do not deploy this tag. Something between this machine and the registry changes or replaces images: find out what.",
            });
        }
        options.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/app/recipe/prepare.js + 2 modules
var prepare = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/domain/findings/accepted.js
var accepted = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/domain/labels/labels.js + 2 modules
var labels = __webpack_require__(7702);
;// CONCATENATED MODULE: ./build/app/explain/accept-differences.js


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
    reporter.warn(`The two builds differ, but ${exceptions.file} accepts every difference, the first until ${first}.`);
    return { ...found, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
function exceptionsLabel(exceptions) {
    const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
    return { name: labels/* labelNames */.l3.exceptions, value: JSON.stringify(told) };
}
//# sourceMappingURL=accept-differences.js.map
// EXTERNAL MODULE: ./build/app/prove/twin-builds.js + 1 modules
var twin_builds = __webpack_require__(7976);
;// CONCATENATED MODULE: ./build/app/build/judge.js




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
async function judgeOne(options) {
    await putInLayout(options);
    const { traces, executables } = await options.search([]);
    return { proof: await withImage(options, { ...options.proof, traces, executables }) };
}
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
async function judgeDiffering(options, second) {
    const differences = await explained(options, second);
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
async function letPass(options, proof, failure) {
    const { request, ports } = options;
    if (request.reproducibility === "require")
        return await stopped(options, proof, failure);
    ports.reporter.warn(`${failure.message.replace(/ Nothing was pushed\.$/, "")} Because of \`reproducibility: warn\`, the first build passes, labelled as not reproducible.`);
    return { proof: await judge_labelled(options, proof, []) };
}
async function stopped(options, proof, failure) {
    const { first, second } = options.twins;
    const isOne = second === undefined || (0,twin_builds/* areEqual */.t7)(first, second);
    return { failure, proof: isOne ? await withImage(options, proof) : proof };
}
async function judge_labelled(options, proof, labels) {
    const { relabel, output } = options.ports;
    await putInLayout(options);
    await relabel(output.layout, [{ name: "dev.twofold.reproducible", value: "false" }, ...labels]);
    return await withImage(options, proof);
}
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
        message: `Both builds have the same content, but compressing it gave two manifests, ${digest} and ${other}. Nothing was pushed.`,
        fix: "Set `compare: content`, or find the compressor on this machine that is not deterministic.",
    });
}
async function explained(options, second) {
    const { twins, ports, timed } = options;
    return await timed("explain", async () => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(6341), __webpack_require__.e(2085), __webpack_require__.e(4777)]).then(__webpack_require__.bind(__webpack_require__, 4777));
        const { first, stepNetwork } = twins;
        return await explain({ ...options, ...ports, first, second, stepNetwork });
    });
}
function differing(count) {
    return new text_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        fix: "Fix what the report lists, or set `reproducibility: warn` to get only a warning meanwhile.",
    });
}
function traced(count) {
    const values = count === 1 ? "1 value" : `${count} values`;
    return new text_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds are equal, but the image contains ${values} that will change in the next build. Nothing was pushed.`,
        fix: "Fix what the report lists, or set `traces: warn` to only report it, or `reproducibility: warn` to get only a warning meanwhile.",
    });
}
async function putInLayout({ firstImage, ports, twins }) {
    ports.reporter.progress("compressing");
    await firstImage.asLayout(twins.first);
}
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
var causes = __webpack_require__(4560);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/report/html/text.js

const longestText = 4000;
function html(parts, ...values) {
    const written = parts.map((part, index) => part + markupOf(values[index]));
    return { html: written.join("") };
}
function prose(text) {
    const parts = text.split("`");
    return html `${parts.map((part, index) => {
        const isCode = index % 2 === 1 && index < parts.length - 1;
        if (isCode)
            return html `<code>${part}</code>`;
        return html `${index % 2 === 1 ? `\`${part}` : part}`;
    })}`;
}
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
function advisoriesSection({ advisories }) {
    if (advisories.length === 0)
        return html ``;
    return html `<section aria-labelledby="advisories"><h2 id="advisories">Advisories on the source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3><span class="tag">${name}</span></h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
function exceptionsSection({ exceptions }, anchorOf) {
    if (exceptions.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("exceptions")}"><h2 id="${anchorOf("exceptions")}">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, paths }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes/* counted */.hS)(paths.length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}
//# sourceMappingURL=facts.js.map
// EXTERNAL MODULE: ./build/report/traces.js
var report_traces = __webpack_require__(6245);
;// CONCATENATED MODULE: ./build/report/html/bytes.js


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
function bytes_sideBySide(clue) {
    const shown = clue.spots.slice(0, mostSpots);
    const hidden = clue.spots.length - shown.length;
    const isMore = clue.isCut || hidden > 0;
    return html `${shown.map((spot) => spotMarkup(spot))}${isMore ? html `<p class="faint">It also differs in other places.</p>` : ""}`;
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




const mostShown = 25;
const mostFindings = 200;
function findingAnchor(index) {
    return `finding-${index + 1}`;
}
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
${omitted > 0 ? html `<p class="faint">… and ${(0,sizes/* counted */.hS)(omitted, "more difference")}, not listed.</p>` : ""}`;
    return html `<section aria-labelledby="${anchorOf("findings")}"><h2 id="${anchorOf("findings")}">${(0,report_traces/* differencesTitle */.TY)(proof.differences.listed)}</h2>
${!isAccepted ? body : html `<details><summary>All differences are accepted for a while.</summary>${body}</details>`}</section>`;
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
;// CONCATENATED MODULE: ./build/report/html/traces.js




function tracesSection({ traces }, anchorOf) {
    const { listed, omitted } = traces;
    if (listed.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("traces")}"><h2 id="${anchorOf("traces")}">Traces of this build in the image</h2>
<p>A build on another day or machine, or just another run, would write a different value there. A trace that is certain to change makes the image not reproducible; with <code>traces: warn</code> it is only reported. A trace that may be chance is always only reported. A note comes from the source, and is the same in every build of this commit.</p>
<table><thead><tr><th scope="col">Path</th><th scope="col">What</th><th scope="col">Found</th><th scope="col">Times</th><th scope="col">From</th></tr></thead><tbody>${listed.map((found) => {
        const { path, kind, format, excerpt, offset, count, instruction, layer } = found;
        const tag = html `<span class="tag">${(0,report_traces/* traceWeight */.aB)(found)}</span>`;
        const from = instruction === undefined
            ? `${layer === undefined ? "" : `layer ${layer}`}`
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr data-text="${path} ${kind}"><td><code>${path}</code></td><td>${kind} ${tag}</td><td><code>${excerpt}</code><br><span class="faint">${format}, offset ${offset}</span></td><td>${count}</td><td><code>${from}</code></td></tr>`;
    })}</tbody></table>
${omitted > 0 ? html `<p class="faint">… and ${omitted} more, not listed.</p>` : ""}</section>`;
}
function executablesSection({ executables }, anchorOf) {
    const { listed, omitted, ofPackages, unread } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed);
    if (listed.length === 0 && unread.length === 0)
        return html ``;
    return html `<section aria-labelledby="${anchorOf("executables")}"><h2 id="${anchorOf("executables")}">Executables</h2>
<p>${(0,sizes/* counted */.hS)(listed.length + omitted, "executable")} in the layers that this build made${ofPackages === 0 ? "" : `, without ${(0,sizes/* counted */.hS)(ofPackages, "file")} from distribution packages`}.</p>
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


const deepest = 40;
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
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var report_json = __webpack_require__(8308);
;// CONCATENATED MODULE: ./build/app/build/leave-report.js



async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport({ json: (0,report_json/* renderJson */.hF)(report), html: renderHtml(report) }).then(() => true, async () => {
        await output.discard();
        return false;
    });
}
function unwritten({ report }) {
    return (0,text_failure/* badInput */.AN)("output", `the report cannot be written to ${report}.`, "Free some space there, or name another folder that you can write to.");
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
function targetBase(bases, scope) {
    const isTarget = targetUse(scope);
    return bases.find(({ use }) => isTarget(use));
}
function targetUse(scope) {
    const [lowest] = (0,containerfile_chain/* stageChain */.a)(scope);
    return ({ kind, stage }) => kind === "from" && stage === lowest?.index;
}
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
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
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
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
        throw (0,text_failure/* badInput */.AN)(input, `it is \`commit\`, but the commit's time is not known (${time.why})`, fix);
    if (time.value > build_epoch/* latestEpoch */.V) {
        throw (0,text_failure/* badInput */.AN)(input, `it is \`commit\`, but the commit's time, ${time.value}, is after the year 9999`, fix);
    }
    return time.value;
}
//# sourceMappingURL=build-epochs.js.map
// EXTERNAL MODULE: ./build/containerfile/expand.js
var expand = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/containerfile/variables.js
var variables = __webpack_require__(995);
;// CONCATENATED MODULE: ./build/containerfile/labels.js





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
function nameIn(word) {
    return /^((?:[^="'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)=/s.exec(word)?.[1];
}
//# sourceMappingURL=labels.js.map
;// CONCATENATED MODULE: ./build/app/recipe/own-labels.js




const mostSilenced = 200;
function refuseOwnLabels(scope) {
    const { file } = scope.containerfile;
    const own = labelsOf(scope).find(({ name }) => (0,labels/* isOwnNamespace */.Sx)(name));
    if (own === undefined)
        return;
    const name = (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(own.name, 100));
    throw new text_failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${own.line}: LABEL sets \`${name}\`, but only Twofold may write labels of \`dev.twofold\`.`,
        fix: "Remove this label from the Containerfile.",
        place: { file, line: own.line },
    });
}
function proofLabels(request) {
    const value = request.reproducibility === "skip" ? "unchecked" : "true";
    return [
        { name: labels/* labelNames */.l3.reproducible, value },
        { name: labels/* labelNames */.l3.exceptions, value: "" },
    ];
}
function silencedLabels(options) {
    const { scope, base, labels } = options;
    if (base === undefined)
        return [];
    const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
    const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
    return silenced([...inherited].filter((name) => !said.has(name)));
}
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

function recipeOf(parts) {
    const { request, prepared, reading, bases, epochs, builder } = parts;
    const context = prepared.context.path;
    const offsetOf = offsetsIn(reading);
    const isFileInside = offsetOf(prepared.containerfilePath) !== undefined;
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
    const above = place === undefined ? source.offset : "";
    return (path) => {
        const below = external_node_path_.posix.relative(root, path);
        if (below === ".." || below.startsWith("../"))
            return undefined;
        return [above, below].filter((part) => part !== "").join("/");
    };
}
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
// EXTERNAL MODULE: ./build/app/recipe/scope.js
var recipe_scope = __webpack_require__(1135);
;// CONCATENATED MODULE: ./build/app/recipe/plan-build.js









async function planBuild(options) {
    const { request, prepared, bases, builder, sourceReader } = options;
    const context = prepared.context.path;
    const commitTime = () => sourceReader.commitTime(context);
    const epochs = await buildEpochs({ request, commitTime });
    const base = finalBase(options)?.base;
    const labels = [...request.labels, ...ownLabels(options, epochs), ...proofLabels(request)];
    const scope = (0,recipe_scope/* scopeOf */.O)(options);
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
function finalBase(options) {
    return targetBase(options.bases, (0,recipe_scope/* scopeOf */.O)(options));
}
//# sourceMappingURL=plan-build.js.map
;// CONCATENATED MODULE: ./build/app/recipe/staged-context.js
function stagedContext(context, reading) {
    const stray = new Set(reading?.strayFolders);
    return { ...context, isStray: (folder) => withAbove(folder).some((each) => stray.has(each)) };
}
function withAbove(folder) {
    const parts = folder.split("/");
    return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join("/"));
}
//# sourceMappingURL=staged-context.js.map
;// CONCATENATED MODULE: ./build/app/build/make-plan.js





async function makePlan(run) {
    const { request, ports, timed, prepared, reading, builder, scope } = run;
    const { reporter, registry, sourceReader } = ports;
    const { platform } = request;
    const { contexts } = prepared;
    reporter.progress("fetching base images");
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
function lackOf(variation, { noShim, means }) {
    if (noShim === undefined || !(0,table/* isStepVariation */.mu)(variation))
        return undefined;
    if (!table/* inherited */.Jq.includes(variation))
        return `steps run under chroot isolation: ${noShim}`;
    const had = variation === "cpus" ? means.cpus : means.kernelName;
    return "lacks" in had ? had.lacks : undefined;
}
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
function whyNot(variation, step) {
    const told = step.notApplied.find((each) => each.variation === variation);
    if (told !== undefined)
        return told.isNeedless === true ? undefined : told.reason;
    if (!(0,table/* isToldBySteps */.sj)(variation) || step.applied.includes(variation))
        return undefined;
    return "it is not known whether the step had it";
}
//# sourceMappingURL=applied-variations.js.map
// EXTERNAL MODULE: ./build/bisection/search.js + 3 modules
var search = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/containerfile/cut.js
var containerfile_cut = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/containerfile/origins.js
var origins = __webpack_require__(4837);
;// CONCATENATED MODULE: ./build/containerfile/steps.js


function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
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
async function breakReason(broke, options) {
    const { reporter } = options;
    const builds = new extra_builds/* ExtraBuilds */.e({ ...options, secondSteps: broke.steps });
    const applied = options.applied.filter((name) => name !== "start-time");
    const among = {
        kind: "among",
        variations: applied.length > 0 ? applied : options.applied,
    };
    const isFull = broke.lastLines.some((line) => /no space left on device/i.test(line));
    if (builds.left === 0 || applied.length === 0 || isFull)
        return among;
    reporter.info(`only the second build failed: looking for the variation that causes it, with at most ${builds.left} more builds`);
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
        return reasonOf(found.get(key), applied);
    }
    catch (error) {
        if (!(error instanceof text_failure/* Failure */.HR) || error.code === "interrupted")
            throw error;
        reporter.warn(`An extra build to find the variation failed: ${error.message}`);
        return among;
    }
}
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
function planUpTo({ stage, line }, { plan, scope }) {
    const places = [{ stage: stage.index, line }];
    const cut = (0,containerfile_cut/* cutBehind */.R)(places, { scope, text: plan.containerfile });
    if (cut === undefined)
        return { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(scope).index };
    const { target: _, ...rest } = plan;
    return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
function reasonOf(responsible, applied) {
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
        message: `${file}:${add.line}: \`${(0,printable/* shortened */.vI)(add.text, 200)}\` fetches something that no digest pins, in a stage that input \`hermetic\` cuts off from the network.`,
        fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or move it into a stage that \`fetch-stages\` names.`,
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
function refuseOpenSteps({ hermetic }, { noShim, means }) {
    if (hermetic === undefined)
        return;
    const lacks = "lacks" in means.network ? means.network.lacks : undefined;
    if (noShim === undefined && lacks === undefined)
        return;
    throw new text_failure/* Failure */.HR({
        code: "tool",
        message: `\`hermetic\` is not possible here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
        fix: noShim === undefined
            ? "Install what is missing, or leave the input out."
            : "Install runc or crun where it can start containers, or leave the input out.",
    });
}
function cutOffFix({ hermetic }, { containerfile }, instruction) {
    const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
    if (stage === undefined || instruction?.keyword !== "RUN")
        return undefined;
    if (!(0,containerfile_hermetic/* isCutOffStage */.c)(hermetic, stage))
        return undefined;
    return `\`hermetic\` cuts this step off from the network. If it needs to fetch something, do that in a stage of its own, name that stage in \`fetch-stages\`, and copy from it; otherwise fix the instruction.`;
}
//# sourceMappingURL=hermetic.js.map
;// CONCATENATED MODULE: ./build/app/prove/build-failure.js







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
const noRepository = /not a git repository/i;
function fixOfFirst(lastLines) {
    return lastLines.some((line) => noRepository.test(line))
        ? "`.git` stays out of the build, because it is different in every clone. Run git before the build and pass its answer in with `build-args`; or mount `.git` where it is needed: `RUN --mount=type=bind,source=.git,target=…/.git`."
        : "Fix the instruction; the log of build 1 shows what it printed.";
}
function toldOf({ slot, lastLines }, { request, reason, text }) {
    if (slot === "first") {
        return { what: "failed", fix: fixOfFirst(lastLines) };
    }
    const alone = "fails only in the second environment";
    if (reason?.kind === "flaky") {
        const seen = reason.seen === "without"
            ? "failed in the second build, and failed again without any variation"
            : "failed in the second build, but not when the same build was tried again";
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
            ? `variation ${names}, perhaps only together with others`
            : `at least one of the variations ${names}`;
        return {
            what: `${alone}, because of ${through}`,
            fix: `Make the instruction independent of them, or leave variations out${example}; with more \`extra-builds\` Twofold finds out which one it is.`,
        };
    }
    const where = variations.map((name) => variation_signs/* variationSigns */.IP[name].where).join(", and ");
    const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
    return {
        what: `fails where ${where} (${which}), but not otherwise`,
        fix: `Make the instruction independent of that, or turn the variation off: ${off(variations)}.`,
    };
}
function usualOf(variations) {
    return variations.includes("hostname") ? "hostname" : variations[0];
}
function varyWithout(vary, some) {
    if (vary.length === environment/* variationNames */.u.length) {
        return ["all", ...some.map((name) => `-${name}`)].join(",");
    }
    const rest = vary.filter((name) => !some.includes(name));
    return rest.length === 0 ? "none" : rest.join(",");
}
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
async function secondBroke(broke, options) {
    const { request, scope, here, timed, twinOptions, prepared } = options;
    const applied = variationsAtWork({ here, second: broke });
    const reason = await timed("variations", () => breakReason(broke, { ...twinOptions, scope, applied }));
    return buildFailure(broke, { containerfile: prepared.containerfile, request, reason });
}
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
// EXTERNAL MODULE: ./build/domain/source/policy.js
var policy = __webpack_require__(1581);
// EXTERNAL MODULE: ./build/domain/source/source.js
var source = __webpack_require__(142);
;// CONCATENATED MODULE: ./build/app/build/stopwatch.js
class Stopwatch {
    #seconds = new Map();
    timed = async (phase, work) => {
        const started = performance.now();
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
class ReportDraft {
    stopwatch = new Stopwatch();
    reading;
    forbid = [];
    toolchain;
    #proofs = new Map();
    pushed = [];
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
            source: reading === undefined ? unknownSource : (0,source/* taggedSource */.S)(reading),
            advisories,
            forbidden: (0,policy/* forbiddenAmong */.A)(advisories, this.forbid).map(({ name }) => name),
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
async function* noting(bytes, index, read) {
    try {
        yield* bytes;
    }
    catch (error) {
        if (!(error instanceof text_failure/* Failure */.HR) || error.code !== "tool")
            throw error;
        throw otherImage(`layer ${index} is damaged: ${error.message.replace(/\.$/, "")}`, error);
    }
    read.add(index);
}
async function readToEnd(image, index, signal) {
    for await (const _ of image.layer(index))
        signal?.throwIfAborted();
}
function wrongConfig(found, compared) {
    return found === compared ? undefined : `its config is ${found}, but the build's is ${compared}`;
}
function wrongAnnotations(found = {}, compared = {}) {
    const names = new Set([...Object.keys(found), ...Object.keys(compared)]);
    const wrong = [...names].sort().find((name) => found[name] !== compared[name]);
    return wrong === undefined ? undefined : `its annotation ${JSON.stringify(wrong)} is different`;
}
function wrongCount(layers, diffIds) {
    if (layers.length === diffIds.length)
        return undefined;
    return `it has ${layers.length} layers, but the build's has ${diffIds.length}`;
}
function wrongDiffId(found, compared) {
    const wrong = compared.findIndex((diffId, index) => diffId !== found[index]);
    if (wrong < 0 && found.length === compared.length)
        return undefined;
    return `its config lists a different layer ${wrong < 0 ? compared.length : wrong}`;
}
function wrongBaseLayer(layers, published) {
    const wrong = published.findIndex((of, index) => of !== undefined && !isSame(layers[index], of));
    if (wrong < 0)
        return undefined;
    const found = layers[wrong]?.digest ?? "missing";
    return `layer ${wrong} is ${found}, but the base was published with ${published[wrong]?.digest}`;
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
        fix: "Run it again. If it fails again, check the disk for errors, try another version of buildah, and report it.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=check-layout.js.map
;// CONCATENATED MODULE: ./build/app/leaks/first-image.js

class FirstImage {
    #options;
    #exported;
    #reading;
    #stop = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    start({ first }) {
        this.#begin(first, "in the background");
    }
    async asLayout(first) {
        if (this.#exported === undefined)
            this.#begin(first);
        await this.#exported;
    }
    async asTwin(first) {
        await this.asLayout(first);
        await this.#settled();
        await this.#options.output.moveLayout();
        this.#exported = undefined;
    }
    async read(first) {
        if (this.#reading === undefined)
            await this.asLayout(first);
        if (this.#reading === undefined)
            throw new Error("an image that is exported is read");
        return await this.#reading;
    }
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
            this.#exported = exported.then(async (checked) => {
                await checked.prove(signal);
                return checked;
            });
        }
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



function firstImageOf(run) {
    const { builder, ports, timed } = run;
    return new FirstImage({
        ...{ builder, timed },
        output: ports.output,
        openImage: ports.openImage,
        read: async (first, checked, signal) => {
            const { startSearch } = await __webpack_require__.e(/* import() */ 6309).then(__webpack_require__.bind(__webpack_require__, 6309));
            return await startSearch({ ...run, signal }, { first, checked });
        },
    });
}
function searchOf(built) {
    const { twins, prepared, scope } = built;
    const { containerfile } = prepared;
    const origins = (0,layer_origins/* layerOrigins */.nf)({ built: twins.first, containerfile, chain: (0,containerfile_chain/* stageChain */.a)(scope) });
    const search = async (attributed) => {
        const read = await built.firstImage.read(twins.first);
        const { concludeSearch } = await __webpack_require__.e(/* import() */ 6309).then(__webpack_require__.bind(__webpack_require__, 6309));
        const { buildOnAnotherDay } = await Promise.all(/* import() */[__webpack_require__.e(6341), __webpack_require__.e(6755)]).then(__webpack_require__.bind(__webpack_require__, 6755));
        const { signal } = new AbortController();
        const anotherDay = () => buildOnAnotherDay(built);
        return await concludeSearch({ ...built, origins, attributed, signal, anotherDay }, read);
    };
    return { origins, search };
}
//# sourceMappingURL=search.js.map
// EXTERNAL MODULE: ./build/app/publish/push-permission.js
var push_permission = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/app/build/start-run.js










async function startRun(given, ports, draft) {
    const { reporter } = ports;
    const { timed } = draft.stopwatch;
    draft.forbid = given.forbid;
    const prepared = await (0,prepare/* prepare */.iA)(given, ports);
    const machine = { platform: ports.machinePlatform };
    const asked = (0,recipe_scope/* scopeOf */.O)({ request: given, prepared, builder: machine });
    checkHermetic(given, asked);
    refuseOwnLabels(asked);
    const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
    const [read, opened] = await Promise.allSettled([
        timed("source", () => (0,prepare/* readSource */.o$)({ request: given, prepared, ...ports })),
        timed("set-up", ports.openBuilder),
    ]);
    const reading = (0,settled/* valueOf */.R)(read);
    draft.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    (0,prepare/* gate */.Gj)(given, reading);
    const request = await (0,push_permission/* permitted */.r)(given, reading, ports);
    const references = referencesFor(request, reading.source);
    const builder = (0,settled/* valueOf */.R)(opened);
    refuseOpenSteps(request, builder);
    draft.toolchain = builder.toolchain;
    const here = variationsHere(request, builder);
    refuseNotVaried(request, here);
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared, builder });
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













async function buildImage(request, ports) {
    const draft = new ReportDraft();
    const failure = await work(request, ports, draft).then(() => undefined, (error) => {
        if (error instanceof text_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
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
        (0,prepare/* gate */.Gj)(request, draft.reading);
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
// EXTERNAL MODULE: ./build/domain/oci/platform.js
var platform = __webpack_require__(912);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/adapters/actions/download.js





const attempts = 3;
const mostRedirects = 10;
const download_seconds = 300;
async function download(options) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(3124), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
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
// EXTERNAL MODULE: ./build/adapters/packages/apt.js
var apt = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
async function installBuildTools(options) {
    const { env, say } = options;
    const path = env["PATH"] ?? "";
    const packages = await (0,programs/* missingPackages */.r)(requirements, path);
    if (packages.length === 0 || (await (0,programs/* findProgram */.K)("apt-get", path)) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    await runApt(options, { commands, what: `${packages.join(", ")} could not be installed` });
}
async function refreshPackageLists(options) {
    const { env, say } = options;
    if ((await (0,programs/* findProgram */.K)("apt-get", env["PATH"] ?? "")) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages: [], root: process.geteuid?.() === 0, env });
    say("Updating the package lists");
    await runApt(options, { commands, what: "The package lists could not be updated" });
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
function readMadison(text, name) {
    const found = text.split("\n").flatMap((line) => {
        const [packageName, version, origin] = line.split("|").map((part) => part.trim());
        const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
        return isPackage && version !== undefined && isVersion(version) ? [version] : [];
    });
    return [...new Set(found)];
}
function isVersion(text) {
    return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}
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
        fix: "Run `sudo apt-get update` first: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
    });
}
//# sourceMappingURL=package-versions.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/tool-cache.js





const tool = "buildah";
const partialMark = ".twofold-partial-";
const dayMilliseconds = 24 * 60 * 60 * 1000;
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
                await (0,promises_.chmod)(partial, 0o755);
                if (!(await isWhole(version)))
                    await (0,promises_.rm)(place, { recursive: true, force: true });
                await (0,promises_.rename)(partial, place).catch(async (error) => {
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
function toolCacheFolder(env) {
    const { RUNNER_TOOL_CACHE: runners = "", XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
    if ((0,external_node_path_.isAbsolute)(runners))
        return runners;
    const own = (0,external_node_path_.isAbsolute)(caches) ? caches : (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(own, "twofold", "tools");
}
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
            message: `Cannot write to the tool cache at ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            fix: "Point RUNNER_TOOL_CACHE at a folder that you may write to.",
            cause,
        });
    }
}
async function removeIfPossible(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}
async function exists(path) {
    return await (0,promises_.access)(path, external_node_fs_.constants.F_OK).then(() => true, () => false);
}
const programPlaces = ["buildah", "bin/buildah", "usr/bin/buildah", "usr/local/bin/buildah"];
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
const kinds = [
    { kind: "program", magic: Buffer.from("\x7fELF", "latin1") },
    { kind: "tar.gz", magic: Buffer.from([0x1f, 0x8b]) },
    { kind: "deb", magic: Buffer.from("!<arch>\ndebian-binary") },
];
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
async function unpackPackage(tools, options) {
    const args = ["--extract", options.file, options.folder];
    const finished = await start(tools, "dpkg-deb", args);
    if (!(0,runner/* succeeded */.gq)(finished))
        throw unusable(options, `cannot be unpacked (${reason(finished)})`);
}
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
        throw unusable(options, `has ${(0,printable/* shortened */.vI)(member, 100)}, which is not an ordinary file inside the archive`);
    }
    await (0,promises_.copyFile)(unpacked, (0,external_node_path_.join)(options.folder, programName));
    await (0,promises_.chmod)((0,external_node_path_.join)(options.folder, programName), 0o755);
}
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
const packagedProgram = "/usr/bin/buildah";
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
    options.say(`Fetching the package ${packageName} ${version}, next to what is installed`);
    const file = await downloadPackage({ ...options, name: packageName, version });
    const kept = await options.cache.keep(version, async (folder) => {
        await unpackPackage(options, { file, name, folder });
        await checkWorks(options, { folder, name });
    });
    const place = await findBuildahIn(kept);
    const reference = `${packageName} ${version}`;
    return { program: `${kept}/${place ?? ""}`, origin: { kind: "package", reference } };
}
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
        message: `${name} does not run on this machine: ${told.why ?? "it reports no version"}.`,
        fix: "Take a build for this machine's architecture and libraries, or an image with its digest (`docker://…@sha256:…`), which has its own libraries.",
    });
}
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
        message: `Input \`buildah\`: version ${options.version} is not available here. There is ${places.join(", ")}.`,
        fix: `Write one of those, after \`sudo apt-get update\` if the lists are old; or ${buildah_source/* waysToNameBuildah */.mS}.`,
    });
}
function buildah_version_listed(versions) {
    return versions.length === 0 ? "none" : versions.slice(0, 10).join(" ");
}
function onPath({ env }) {
    return (0,programs/* findProgram */.K)(packageName, env["PATH"] ?? "");
}
//# sourceMappingURL=buildah-version.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/enter-script.js
function enter_script_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
const mark = "/.twofold-image";
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
async function provideFromImage(options) {
    const { reference, cache } = options;
    const isRoot = process.geteuid?.() === 0;
    const helper = await (0,programs/* findProgram */.K)("buildah", options.env["PATH"] ?? "");
    if (helper === undefined && !isRoot)
        throw noHelper(reference, "to run");
    const userNamespace = isRoot || helper === undefined ? [] : [helper, "unshare"];
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
const unpackScript = `set -eu
buildah=$1 store=$2 image=$3 target=$4
b() { "$buildah" --root="$store/root" --runroot="$store/run" "$@"; }
container=$(b from "$(b pull --quiet "dir:$image")")
mounted=$(b mount "$container")
trap 'rm -rf "$store"' EXIT
cp -a "$mounted/." "$target" || { rm -rf "$target"; exit 1; }
b umount "$container" >/dev/null
`;
async function keepImage(options, key) {
    const { reference, env, signal, helper, userNamespace } = options;
    options.say(`Fetching buildah from the image ${reference}, to keep in the tool cache`);
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
                fix: "Check that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that you may mount here (in a container: `--privileged`).",
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
        message: `buildah of the image ${options.reference} does not run here: ${told.why ?? "it reports no version"}.`,
        fix: "The image must be for this machine's architecture and have /bin/sh, and you must be allowed to mount (in a container: `--privileged`) or, as an ordinary user, to make user namespaces: docs/other-machines.md.",
    });
}
function noBuildah(reference) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `Input \`buildah\`: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
        fix: "Name one that has it, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
    });
}
function noHelper(reference, what) {
    return new text_failure/* Failure */.HR({
        code: "tool",
        message: `Some buildah is needed ${what} the image ${reference}, but none is on PATH.`,
        fix: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
    });
}
//# sourceMappingURL=buildah-image.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/provide.js








const provide_mostBytes = 256 * 1024 * 1024;
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
    options.say(`Fetching buildah from ${name}, to keep in the tool cache`);
    const found = await options.download({ url, name, file, mostBytes: provide_mostBytes, signal: options.signal });
    if (found !== sha256) {
        throw new text_failure/* Failure */.HR({
            code: "tool",
            message: `${name} has the checksum sha256=${found}, but input \`buildah\` says sha256=${sha256}. It was not used.`,
            fix: "Find out why before you change the checksum: the file was replaced, or the URL leads to a page about it.",
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
    const apt = { env: (0,child_environment/* childEnvironment */.Q)(env), signal, say };
    const isJob = env["GITHUB_ACTIONS"] === "true";
    if (isJob && source?.kind !== "path")
        await installBuildTools(apt);
    return await provideBuildah({
        source,
        cache: openToolCache(env),
        registry: (0,skopeo.skopeoRegistry)(run.access),
        download: download,
        paths: pathsGiven(run),
        env: (0,child_environment.runEnvironment)(env, folder),
        signal,
        folder,
        say,
        ...(isJob ? { refreshLists: () => refreshPackageLists(apt) } : {}),
    });
}
function pathsGiven({ request, output }) {
    const files = request.secrets.flatMap((secret) => (secret.kind === "file" ? [secret.path] : []));
    return [(0,external_node_path_.dirname)(output.layout), ...files];
}
//# sourceMappingURL=buildah.js.map
// EXTERNAL MODULE: ./build/compose/registry.js
var registry = __webpack_require__(5304);
// EXTERNAL MODULE: ./build/compose/source.js + 37 modules
var compose_source = __webpack_require__(7817);
;// CONCATENATED MODULE: ./build/compose/build.js



























async function build_runBuild(run) {
    const request = (0,registry/* absolutePaths */.w)(run.request, run.cwd);
    const files = await secretFiles(request);
    const values = [...(0,build_redact/* secretValuesOf */.WD)(request), ...files.map(({ value }) => value)];
    run.onSecrets(values);
    const redact = (0,build_redact/* createRedactor */.lY)(values);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,work_folder.makeWorkFolder)(run.env);
    run.onWorkFolder(folder);
    const args = [run.entry, ...(0,take_apart/* takeApartArguments */.U)(folder)];
    const watcher = startWatcher({ args, env: (0,child_environment.runEnvironment)(run.env, folder) });
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
        files: (0,compose_source/* filesReaderFor */.c4)(run),
        readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
        sourceReader: (0,compose_source/* sourceReaderFor */._r)(run, async (reference, platform) => {
            const { program } = await buildah();
            return await (0,base_user/* readBaseUser */.z)({ ...access, buildah: program }, { reference, platform });
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
        pushPermission: (0,compose_source/* pushPermissionFor */.pQ)(run),
        registry: (0,skopeo.skopeoRegistry)(access),
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
        openImage: (layout) => (0,oci_layout_layout/* openLayout */.B9)(layout, {}),
        readers: { entries: entries/* readEntries */.$, decompress: decompress/* decompress */.m },
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
function today() {
    return new Date().toISOString().slice(0, 10);
}
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
            throw (0,text_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is not a readable file"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        found.push({ name: (0,build_redact/* secretName */.Gf)(secret), value: text });
    }
    return found;
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ registryAccess),
/* harmony export */   askBaseUser: () => (/* binding */ askBaseUser),
/* harmony export */   w: () => (/* binding */ absolutePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(196);
/* harmony import */ var _adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3789);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(510);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1758);
/* harmony import */ var _domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4228);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3326);









async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseUser */ .z)({ ...access, buildah }, options);
    }
    finally {
        await (0,_adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(folder);
    }
}
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,_adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__.runEnvironment)(env, folder),
        signal,
        authFile: await (0,_adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__.authFile)({ access: request.registry, registries, env, folder }),
        insecure: (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__/* .insecureHosts */ .u)(request.registry, registries),
    };
}
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, request.output) }),
        ...absoluteBuildah(request.buildah, cwd),
    };
}
function absoluteBuildah(source, cwd) {
    if (source?.kind !== "path" || !source.path.includes("/"))
        return {};
    return { buildah: { kind: "path", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source.path) } };
}
function absoluteContext(value, cwd) {
    const location = (0,_domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLocation */ .z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, location.rest)}`;
    return value;
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cutBehind)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8125);


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

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stepIdOf),
/* harmony export */   u: () => (/* binding */ instructionOf)
/* harmony export */ });
/* harmony import */ var _domain_build_step_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9421);

const longestLine = 8 * 1024;
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
function isPrintedAs(instruction, printed) {
    const [written, text] = [plain(instruction.text), plain(printed)];
    if (text.length > longestLine)
        return written.startsWith(text);
    return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function plain(text) {
    return text.replaceAll(/\s+/g, " ").trim();
}
function instructionOf({ stages }, { stage, index }) {
    const found = stages[stage];
    if (found === undefined)
        throw new RangeError(`the Containerfile has no stage ${stage}`);
    return found.instructions[index] ?? found.from;
}
//# sourceMappingURL=step-ids.js.map

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



const fewestWords = 6;
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






const sureEnough = 0.7;
const shown = 0.9;
const surest = 0.97;
function suspectedVariation(difference, applied) {
    const { cause, confidence = 0, instruction } = difference;
    const meant = applied.find((name) => variation_signs/* variationSigns */.IP[name].causes[0] === cause);
    if (meant !== undefined && confidence >= sureEnough)
        return meant;
    return askedBy(instruction?.text ?? "", applied);
}
function askedBy(instruction, applied) {
    return applied.find((name) => variation_signs/* variationSigns */.IP[name].asked.test(instruction));
}
function isDoubtful(difference, variations) {
    const { cause = "unknown" } = difference;
    if (cause === "unknown")
        return mayBeLuck(difference);
    return variation_signs/* chanceCauses */.VG.includes(cause) || !variations.some((name) => goesWith(cause, name));
}
function isSurelyChance({ cause, confidence = 0, }) {
    return cause !== undefined && variation_signs/* chanceCauses */.VG.includes(cause) && confidence >= sureEnough;
}
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
function isLuck(difference) {
    const { cause = "unknown" } = difference;
    return variation_signs/* chanceCauses */.VG.includes(cause) && mayBeLuck(difference);
}
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
const chanceCauses = [
    ...["race", "order", "hash-seed", "random", "temp-name", "key-material"],
];
const derivedCauses = ["build-id"];
//# sourceMappingURL=variation-signs.js.map

/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey)
/* harmony export */ });
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
const grammar = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/s;
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

/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ clockLibraryPlace),
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);

const shifts = { far: "+400d", "next day": "+1d" };
const clockLibraryPlace = "/dev/twofold-clock.so";
const variables = {
    DONT_FAKE_MONOTONIC: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    NO_FAKE_STAT: "1",
};
const steers = /^(?:LD_PRELOAD|FAKETIME(?:_\w+)?|(?:DONT|NO)_FAKE_\w+)$/;
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
function givenBy(step, name) {
    return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
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
const cpus = {
    name: "cpus",
    environment: (base) => base,
    apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};
//# sourceMappingURL=cpus.js.map
;// CONCATENATED MODULE: ./build/variations/file-order.js
const fileOrder = {
    name: "file-order",
    environment: (base) => base,
    apply: (step, { fileOrder: program }) => {
        if ("lacks" in program)
            return program;
        if (step.network === "expected")
            return { lacks: "the step installs from the network" };
        return { has: { fileOrder: program.has } };
    },
};
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/variations/hostname.js
const hostname_name = "varied-by-twofold";
const hostname = {
    name: "hostname",
    environment: (base) => ({ ...base, hostname: hostname_name }),
    apply: (step) => step.ownsHostname
        ? { has: { hostname: hostname_name } }
        : { lacks: "the step shares the host's UTS namespace" },
};
//# sourceMappingURL=hostname.js.map
;// CONCATENATED MODULE: ./build/variations/kernel-name.js
const kernelName = {
    name: "kernel-name",
    environment: (base) => base,
    apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};
//# sourceMappingURL=kernel-name.js.map
// EXTERNAL MODULE: ./build/variations/step.js
var variations_step = __webpack_require__(1405);
;// CONCATENATED MODULE: ./build/variations/locale.js

const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
const plain = "C";
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
            return { lacks: "the step may use the network: it had not ended in the first build" };
        return "lacks" in links ? links : { has: { network: "off" } };
    },
};
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/variations/timezone.js

const zone = "<+14>-14";
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
function isStepVariation(name) {
    return stepVariations.some((each) => each.name === name);
}
function isToldBySteps(name) {
    return isStepVariation(name) || name === "start-time";
}
const inherited = ["cpus", "kernel-name"];
function varyEnvironment(base, names) {
    const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
    return { ...varied, name: "varied" };
}
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
const variedUmask = 0o032;
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
const umask = {
    name: "umask",
    environment: (base) => ({ ...base, umask: variedUmask }),
    apply: ({ text }) => {
        if (checksModes.test(text)) {
            return { lacks: "the step builds a Debian package, whose tools accept only the usual modes" };
        }
        if (givesOthersAlone(text)) {
            return {
                lacks: "the step lets others enter or execute, but not the group, as the varied umask does",
            };
        }
        return { has: { umask: variedUmask } };
    },
};
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
//# sourceMappingURL=4881.index.js.map
