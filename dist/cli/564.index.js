export const id = 564;
export const ids = [564,377];
export const modules = {

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ installCommands)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);

/**
 * The command lines that install packages, without those that Debian merely recommends; for no packages, the one
 * that brings the lists up to date.
 */
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



/** Debian keeps runc in /usr/sbin, which is not on every user's PATH. */
const systemFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
/** Where a program lies on the PATH or in a system folder; undefined when it does not. */
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
/** The packages to install so that every requirement is met; empty when nothing is missing. */
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

/***/ 9377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEntries: () => (/* binding */ readEntries)
/* harmony export */ });
/* unused harmony exports maxPathLength, maxPaxLength, maxEntries */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/** UTF-16 units of a path or link target; Linux takes 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** Entries of one layer. */
const maxEntries = 5_000_000;
/** Tars without the `ustar` mark. tar-stream's types leave this option out. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content; at no time is more than some buffers
 * of it in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws, as it is
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
                throw unreadable(name, `it has more than ${maxEntries} entries`);
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
/** Writes a source into the parser at the pace at which it is read. */
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
 * The entry's bytes, from where the last reader stopped. Without `return`, so that leaving a loop over them does
 * not end the whole tar, which is what tar-stream's own iterator does.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to give.
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
    const linkname = textOf(raw.linkname);
    if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
        throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
    }
    return {
        path: normalised(raw.name),
        type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
        mode: numberOf(raw.mode),
        uid: numberOf(pax["uid"] ?? raw.uid),
        gid: numberOf(pax["gid"] ?? raw.gid),
        uname: pax["uname"] ?? textOf(raw.uname),
        gname: pax["gname"] ?? textOf(raw.gname),
        size: raw.size,
        mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
        linkname,
        devmajor: numberOf(raw.devmajor),
        devminor: numberOf(raw.devminor),
        pax,
    };
}
/** tar-stream gives null for texts and numbers that a header leaves out or that it cannot read. */
function textOf(value) {
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
/** One spelling for one place in the image; `..` stays, since nothing is ever looked up by this path. */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR || !(error instanceof Error))
        return error;
    return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        cure: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map

/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseQuestion)
/* harmony export */ });
/** Everything that decides what the names in the Containerfile mean: asked in the same words everywhere. */
function baseQuestion(order) {
    const { request, prepared, builder } = order;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=base-question.js.map

/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide),
/* harmony export */   e: () => (/* binding */ ExtraBuilds)
/* harmony export */ });
/* harmony import */ var _trace_running_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6828);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);
/* harmony import */ var _step_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7829);
/* harmony import */ var _twin_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7916);




/** Two builds are what two cores carry: as many as the twins were. */
const sideBySide = 2;
/** The builds that input `extra-builds` allows, run with some of the variations: counted, shown, named. */
class ExtraBuilds {
    #order;
    /** The second build's steps by their keys: a build of a part prints other numbers. */
    #known;
    #stop = new AbortController();
    #count = 0;
    constructor(order) {
        this.#order = order;
        const find = (0,_step_network_js__WEBPACK_IMPORTED_MODULE_2__/* .stepFinder */ .p)(order.question);
        this.#known = new Map(order.secondSteps.map((step) => [find(step.printed)?.key, step]));
    }
    /** How many more are allowed. */
    get left() {
        return this.#order.request.extraBuilds - this.#count;
    }
    /**
     * Runs the build with these variations alone. That it breaks is an answer; when anything else goes wrong, whatever
     * runs beside it is ended.
     */
    async run(varied, part) {
        const { request, reporter } = this.#order;
        this.#count += 1;
        const names = varied.length === 0 ? "no variation" : varied.join(", ");
        reporter.info(`looking for the variation: ${this.#count} of at most ${request.extraBuilds} builds, with ${names}`);
        try {
            return await part.work({
                // The second build's copy of the context is the varied one.
                slot: varied.includes("context") ? "second" : "first",
                name: `extra-${this.#count}`,
                plan: part.plan,
                ...(0,_twin_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .partsWith */ .BG)(request, varied),
                stepNetwork: (printed) => this.#networkOf(printed, part.lastStage),
                log: { line: () => undefined, close: () => undefined },
                signal: this.#stop.signal,
            });
        }
        catch (error) {
            if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildBroke */ .Y))
                this.#stop.abort(error);
            throw error;
        }
    }
    /** A step that kept its network in the second build keeps it here. */
    #networkOf(printed, lastStage) {
        const { question, stepNetwork, request } = this.#order;
        const { containerfile } = question;
        const place = (0,_trace_running_step_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfStep */ .V)(printed, { containerfile, onlyStage: lastStage + 1 });
        const step = place === undefined ? undefined : this.#known.get(place.key);
        if (step?.applied.includes("network") === true)
            return stepNetwork(step.printed);
        return request.network === "none" ? "off" : "expected";
    }
}
//# sourceMappingURL=extra-builds.js.map

/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ layerStages),
/* harmony export */   n: () => (/* binding */ layerOrigins)
/* harmony export */ });
/** Instructions that put something into a layer. */
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers no base brought belong to the chain's stages, in order, counted from the top.
 */
function layerOrigins(order) {
    const { diffIds, baseOf, containerfile } = order;
    const stages = layerStages(order);
    return diffIds.map((diffId, index) => {
        const base = baseOf(diffId);
        if (base !== undefined)
            return { origin: `base ${base.pinned}` };
        const stage = stages[index];
        return stage === undefined
            ? { origin: containerfile.file }
            : stageOrigin(containerfile.file, stage);
    });
}
/** The stage that made each layer, from the base up; undefined for a base's. */
function layerStages(order) {
    const { diffIds, baseOf, chain } = order;
    const isOwn = diffIds.map((diffId) => baseOf(diffId) === undefined);
    let next = chain.length - isOwn.filter(Boolean).length;
    return isOwn.map((own) => (own ? chain[next++] : undefined));
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

/***/ 6432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BuildBroke)
/* harmony export */ });
/** buildah ended a build: its exit status and last lines, for the use case to find the instruction. */
class BuildBroke extends Error {
    slot;
    lastLines;
    /** The RUN steps that ended, the broken one the last. */
    steps;
    constructor(details) {
        super(details.end);
        this.name = "BuildBroke";
        this.slot = details.slot;
        this.lastLines = details.lastLines;
        this.steps = details.steps;
    }
}
//# sourceMappingURL=ports.js.map

/***/ }),

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  iA: () => (/* binding */ prepare),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/build-context.js


/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`, `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
    if (registry !== undefined)
        return { kind: "registry", name, reference: registry };
    const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
    if (archive?.[1] !== undefined && archive[2] !== undefined) {
        const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
        return { kind: "files", name, transport, path: archive[2] };
    }
    const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
    if (layout !== undefined)
        return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,domain_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const rest = at < 0 ? text : text.slice(0, at);
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
    const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
;// CONCATENATED MODULE: ./build/app/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of what is wrong */
async function prepare(request, reader) {
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = request.buildContexts.map(parseBuildContext);
    await refuseLinksOut(files, containerfile);
    return { files, containerfile, contexts };
}
/** A link out of the context is a file that the checkout does not have: buildah would only say "no such file". */
async function refuseLinksOut(files, containerfile) {
    const sources = (0,copies/* contextSources */.S)(containerfile);
    const out = await files.linksOut(sources.map(({ source }) => source));
    const first = sources.find(({ source }) => out.includes(source));
    if (first === undefined)
        return;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${containerfile.file}:${first.line}: \`${first.source}\` is a symbolic link out of the build context.`,
        cure: "Copy the file into the context, or choose a `context` that holds it.",
        place: { file: containerfile.file, line: first.line },
    });
}
/** Reads the source and its advisories. */
async function readSource(order) {
    const { request, prepared, sourceReader, machinePlatform } = order;
    const { context } = prepared.files;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            question: (0,base_question/* baseQuestion */.s)({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            network: request.network,
            ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = (0,policy/* forbidden */.o)(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 3297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/** What a settled promise came to. @throws its reason when it was rejected */
function valueOf(settled) {
    if (settled.status === "rejected")
        throw settled.reason;
    return settled.value;
}
//# sourceMappingURL=settled.js.map

/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ stepFinder),
  I: () => (/* binding */ stepNetwork)
});

// EXTERNAL MODULE: ./build/advise/shell/network.js
var network = __webpack_require__(9322);
;// CONCATENATED MODULE: ./build/advise/shell/network-tools.js
/** Programs that fetch what their project names, if it is not there yet. */
const tools = /^(?:ant|bazel(?:isk)?|bower|brew|buf|bun|bundle|cabal|cargo|cmake|composer|conan|conda|corepack|deno|dotnet|dub|elm|flutter|gem|go|gradlew?|hatch|helm|jekyll|lein|mamba|mix|mvnw?|nimble|nix(?:-\w+)?|npm|npx|nuget|opam|pdm|pip3?|pipenv|pipx|pnpm|poetry|pub|rake|rebar3|rustup|sbt|stack|swift|tox|uv|vcpkg|yarn(?:pkg)?|zig)$/;
/**
 * Whether a command may use the network, though its words do not say so: build tools fetch what they miss. Such a step
 * is not cut off from it on trial.
 */
function mayUseNetwork({ name }) {
    return tools.test(name);
}
//# sourceMappingURL=network-tools.js.map
// EXTERNAL MODULE: ./build/advise/shell/runs.js + 3 modules
var runs = __webpack_require__(492);
// EXTERNAL MODULE: ./build/containerfile/chain.js
var chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/containerfile/hermetic.js
var hermetic = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/trace/running-step.js
var running_step = __webpack_require__(6828);
;// CONCATENATED MODULE: ./build/app/step-network.js






/** The finder for one build's lines. @throws Failure `usage` for an unknown target */
function stepFinder(question) {
    const { containerfile } = question;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,chain/* targetStage */.A)(question).index + 1;
    return (printed) => (0,running_step/* placeOfStep */.V)(printed, { containerfile, onlyStage });
}
/**
 * What each step may have of the network, and what its commands say that it uses. What cannot be led to an instruction
 * (a base's own ONBUILD) is taken to use it; in a hermetic build, what cannot be led to a stage gets none.
 */
function stepNetwork(request, question) {
    const find = stepFinder(question);
    const users = new Set((0,runs/* runsOf */.k)({ question })
        .filter(usesNetwork)
        .map(({ instruction }) => instruction));
    return (printed) => {
        if (request.network === "none")
            return "off";
        const place = find(printed);
        if (place === undefined)
            return request.hermetic === undefined ? "expected" : "off";
        if ((0,hermetic/* isCutOffStage */.c)(request.hermetic, place.stage))
            return "off";
        const instruction = (0,running_step/* instructionAt */.s)(place);
        if ((0,hermetic/* isCutOffStep */.a)(instruction))
            return "off";
        return instruction.keyword !== "RUN" || users.has(instruction) ? "expected" : "unexpected";
    };
}
function usesNetwork({ commands }) {
    return commands.some((command) => (0,network/* needsNetwork */.W)(command) || mayUseNetwork(command));
}
//# sourceMappingURL=step-network.js.map

/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ partsWith),
/* harmony export */   Fx: () => (/* binding */ ownParts),
/* harmony export */   KQ: () => (/* binding */ StepProgress),
/* harmony export */   Up: () => (/* binding */ stageTwins),
/* harmony export */   iB: () => (/* binding */ buildTwins)
/* harmony export */ });
/* harmony import */ var _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);
/* harmony import */ var _settled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3297);



const titles = { first: "build 1", second: "build 2" };
/**
 * Runs both builds side by side. When the first one breaks, the second is ended: its outcome no longer matters.
 * When only the second breaks, the first one's outcome is awaited, to know that the environment broke it.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
async function buildTwins(order) {
    const { request, stepNetwork, reporter } = order;
    const own = ownParts(request);
    const stop = new AbortController();
    const steps = new StepProgress(reporter);
    const start = (slot, network) => {
        const { plan } = order;
        const build = { slot, ...own[slot], stepNetwork: network, plan, signal: stop.signal };
        return logged(order, steps, build);
    };
    const first = start("first", stepNetwork);
    if (request.reproducibility === "skip")
        return { first: await first, second: undefined, stepNetwork };
    const second = start("second", stepNetwork);
    // Awaited below; until then a rejection must not count as unhandled.
    second.catch(() => undefined);
    try {
        const built = await first;
        const [end] = await Promise.allSettled([second]);
        const cutOff = cutOffInVain(built.steps, stepsOf(end));
        if (cutOff.size === 0)
            return { first: built, second: (0,_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .R)(end), stepNetwork };
        reporter.info(`${cutOff.size} RUN ${cutOff.size === 1 ? "step" : "steps"} of build 1 used the network, which build 2 had switched off there; build 2 runs again with it`);
        const known = (printed) => cutOff.has(printed) ? "expected" : stepNetwork(printed);
        return { first: built, second: await start("second", known), stepNetwork: known };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([first, second]);
        throw error;
    }
}
/** The steps that moved bytes in the first build, and that the second one ran without a network. */
function cutOffInVain(first, second) {
    const cut = second.filter(({ applied }) => applied.includes("network"));
    const used = first.filter(({ bytesMoved = 0 }) => bytesMoved > 0).map(({ printed }) => printed);
    return new Set(used.filter((printed) => cut.some((step) => step.printed === printed)));
}
function stepsOf(end) {
    if (end.status === "fulfilled")
        return end.value.steps;
    return end.reason instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildBroke */ .Y ? end.reason.steps : [];
}
/** What the two builds' steps are given, and in what the second one differs on purpose. */
function ownParts(request) {
    return { first: partsWith(request, []), second: partsWith(request, request.vary) };
}
/** What a build has with some of the variations. */
function partsWith(request, variations) {
    const environment = request.canonical ? _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalEnvironment */ .ex : _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .untouchedEnvironment */ .tc;
    return { environment, variations };
}
/** Copies the context for every build that will run; done while the bases are fetched. */
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
    // Both have to end, also when one fails: the folder they write to is about to be removed.
    const ends = await Promise.allSettled([first, second]);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
async function logged(order, steps, build) {
    const title = titles[build.slot];
    const sink = order.reporter.openLog(title);
    const line = (text) => {
        if (isOwnLabel(text))
            return;
        steps.see(title, text);
        sink.line(text);
    };
    try {
        return await order.builder.build({ ...build, log: { line, close: () => sink.close() } });
    }
    finally {
        sink.close();
    }
}
/** Labels from the command line come last, a step each, with quoted names: the report shows them better. */
function isOwnLabel(line) {
    return /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: LABEL "/.test(line);
}
/** Shows where both builds are, from the STEP lines that buildah prints. */
class StepProgress {
    #reporter;
    #at = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    see(title, line) {
        const step = /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: .{0,60}/.exec(line)?.[0];
        if (step === undefined)
            return;
        this.#at.set(title, step);
        this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
    }
}
//# sourceMappingURL=twin-builds.js.map

/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cutBehind)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8125);


/**
 * The text without what follows the last of some instructions. Undefined when the stage in which it ends does not
 * need all of their stages: buildah would leave one out.
 */
function cutBehind(places, { question, text }) {
    const last = places.reduce((late, place) => {
        return late === undefined || place.line > late.line ? place : late;
    }, undefined);
    const { target: _, containerfile, ...values } = question;
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

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ failedInstruction),
/* harmony export */   pp: () => (/* binding */ printedStep)
/* harmony export */ });
/* unused harmony export instructionOfStep */
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);

/**
 * The instruction of a step. Undefined for what is not in the file: an unknown stage, or the LABEL steps
 * that buildah adds behind the last one for labels from its command line.
 */
function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
/**
 * The instruction at which a build broke off, from what buildah printed (not with `--quiet`).
 * That is the one of the last step, or of the step that buildah's own error names, since stages built at
 * once print into each other. An instruction that the base image brought (ONBUILD) has no line: FROM has.
 * RUN steps print what they like, also lines like these: the answer tells people where to look, no more.
 * @throws Failure `usage` for an unknown target
 */
function failedInstruction(failure) {
    const { containerfile, log } = failure;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(failure).index + 1;
    const steps = log.flatMap((line) => printedStep(line, onlyStage) ?? []);
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
/** With several platforms each line starts with its own, e.g. `[linux/arm64] `. */
const stepLine = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;
/** Reads a line of buildah's log; lines without a stage are of the only one that is built (1-based). */
function printedStep(line, onlyStage) {
    const found = stepLine.exec(line);
    if (found === null)
        return undefined;
    const [, stage, step, total, text = ""] = found;
    return {
        stage: stage === undefined ? onlyStage : Number(stage),
        step: Number(step),
        total: total === undefined ? undefined : Number(total),
        text,
    };
}
//# sourceMappingURL=steps.js.map

/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ askedBy),
  Tr: () => (/* binding */ byVariation),
  Ge: () => (/* binding */ isDoubtful),
  Er: () => (/* binding */ suspectedVariation)
});

// EXTERNAL MODULE: ./build/diagnose/causes/unknown.js
var unknown = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/diagnose/evidence.js + 2 modules
var diagnose_evidence = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/diagnose/fixes/fix.js + 1 modules
var fix = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/diagnose/fates.js
var fates = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/diagnose/recognise/order.js
var order = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/diagnose/luck.js



/** Words that stand in one order again by chance once in half a million cases, when two builds ran again. */
const fewestWords = 6;
/**
 * Whether chance has so few values to choose from that both builds may have come to theirs again: a few letters, or
 * the order of a few words.
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





/** A rule that is at least so sure is worth a build of its own. */
const sureEnough = 0.7;
/** A cause that builds have shown, and one that bytes show besides. */
const shown = 0.9;
const surest = 0.97;
/** The variation that a diagnosed difference, or else its instruction, points at. */
function suspectedVariation(difference, applied) {
    const { cause, confidence = 0, instruction } = difference;
    const meant = applied.find((name) => variation_signs/* variationSigns */.IP[name].causes[0] === cause);
    if (meant !== undefined && confidence >= sureEnough)
        return meant;
    return askedBy(instruction?.text ?? "", applied);
}
/** The variation that an instruction's words ask for. */
function askedBy(instruction, applied) {
    return applied.find((name) => variation_signs/* variationSigns */.IP[name].asked.test(instruction));
}
/**
 * Whether a diagnosis speaks against the variations that builds have shown, or nothing is known of a value that chance
 * may well have given again: chance may have shown them.
 */
function isDoubtful(difference, variations) {
    const { cause = "unknown" } = difference;
    if (cause === "unknown")
        return mayBeLuck(difference);
    return variation_signs/* chanceCauses */.VG.includes(cause) || !variations.some((name) => goesWith(cause, name));
}
/**
 * Gives each difference the variations that make it differ. What builds have shown is surer than any look at bytes:
 * where a diagnosis does not go with the variation, the variation's own cause takes its place.
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
 * Several differences of one file may each come from another variation: each gets those that its cause goes with,
 * and those that nobody's cause goes with.
 */
function ownShare({ difference, told }, tried) {
    const variations = told?.variations ?? [];
    const siblings = tried.filter((other) => fileOf(other.difference) === fileOf(difference) && other.difference !== difference);
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
/** What is known for chance and has few values stays chance: the builds have shown a variation by luck. */
function isLuck(difference) {
    const { cause = "unknown" } = difference;
    return variation_signs/* chanceCauses */.VG.includes(cause) && mayBeLuck(difference);
}
/** What only carries another difference onward has its cause and variations, and no fix. */
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
function fileOf({ path }) {
    return path.split("//")[0] ?? path;
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
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2244);







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
};
/** Causes that a second look may show as well as not, whatever is varied. */
const chanceCauses = [
    ...["race", "order", "hash-seed", "random", "temp-name", "key-material"],
];
/** Causes that follow from whatever else differs. */
const derivedCauses = ["build-id"];
//# sourceMappingURL=variation-signs.js.map

/***/ }),

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeIds)
/* harmony export */ });
/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forbiddenAmong),
/* harmony export */   o: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/**
 * The advisories that policy (input `forbid`) does not accept, in their order. What could not be ruled out counts as
 * found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/** The policy gate: a failure that names each advisory which holds and is forbidden, with its fix, or undefined. */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
        ...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
    });
}
function named(advisory, forbid) {
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

/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ taggedSource)
/* harmony export */ });
/** A source together with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ allEnded),
  S: () => (/* binding */ findResponsible)
});

;// CONCATENATED MODULE: ./build/responsible/answers.js
/** What is known of one place, by the rule that more variations never take an effect away. */
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
    /** These variations alone have the whole effect. */
    isEnough(varied) {
        return this.#whole.some((whole) => isWithin(whole, varied));
    }
    /** These variations alone do not have the whole effect. */
    isTooLittle(varied) {
        return this.#not.some((not) => isWithin(varied, not));
    }
    /** Two builds say the opposite: the place does not depend on variations alone. */
    get isContradictory() {
        return this.#whole.some((whole) => this.isTooLittle(whole));
    }
    /** Those that could each be the whole reason by itself. */
    get singles() {
        return this.applied.filter((name) => this.#whole.every((whole) => whole.includes(name)) &&
            !this.#not.some((not) => not.includes(name)));
    }
    /** The fewest that have the whole effect, as far as the builds' answers agree on that. */
    get pool() {
        const smallest = this.#whole.toSorted((a, b) => a.length - b.length);
        return smallest.reduce((pool, whole) => {
            const both = pool.filter((name) => whole.includes(name));
            return this.isTooLittle(both) ? pool : both;
        }, this.applied);
    }
    /** The fewest of which at least one is needed for certain, in the order of all. */
    get among() {
        return this.#whole.reduce((fewest, whole) => {
            const [lacking = fewest] = this.lackingIn(whole);
            return lacking.length < fewest.length ? lacking : fewest;
        }, this.applied);
    }
    /** Of each part of the pool that is too little, what it lacks: at least one of these is needed; smallest first. */
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
;// CONCATENATED MODULE: ./build/responsible/next-step.js

/**
 * Halves what may be responsible. First as if a single variation were: that takes log2 of their number, and a build
 * with the one that is left. When it is none alone, what is needed is found piece by piece.
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
/** Several are needed: those that nothing replaces are looked for until they have the whole effect. */
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
;// CONCATENATED MODULE: ./build/responsible/share.js
/**
 * The builds that answer the most wishes, at most so many: one build answers several places where the variations
 * that one asks for do not matter to the others.
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
/** Whether a build with these variations says what the wish wants to know. */
function answers(build, { varied, matters }) {
    return matters.every((name) => build.includes(name) === varied.includes(name));
}
/** What most places ask for comes first. */
function byPopularity(wishes) {
    const counts = new Map();
    const countOf = ({ varied }) => counts.get(varied.join()) ?? 0;
    for (const wish of wishes)
        counts.set(wish.varied.join(), countOf(wish) + 1);
    return wishes.toSorted((a, b) => countOf(b) - countOf(a));
}
//# sourceMappingURL=share.js.map
;// CONCATENATED MODULE: ./build/responsible/search.js


/** Finds out which variations make each place differ; a build tells of all places at once. @throws what a probe does */
async function findResponsible(search) {
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
/** Waits for all, also when one fails: nothing may go on behind the search's back. @throws the first failure */
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
/** The very build that would tell more has told nothing. */
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

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOfStep),
/* harmony export */   s: () => (/* binding */ instructionAt)
/* harmony export */ });
/* harmony import */ var _containerfile_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

/** A longer line of a log may have been cut. */
const longestLine = 8 * 1024;
/**
 * The instruction that buildah's line tells of. A base's own triggers (ONBUILD) move the numbers, so the text
 * decides where it is found; a trigger's text is not in the file.
 */
function placeOfStep(line, { containerfile, onlyStage, }) {
    const printed = (0,_containerfile_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .printedStep */ .pp)(line, onlyStage);
    const stage = containerfile.stages[(printed?.stage ?? 0) - 1];
    if (printed === undefined || stage === undefined)
        return undefined;
    const { step, text } = printed;
    return { stage, index: indexOf(printed, stage), text, key: `${stage.index} ${step}` };
}
function indexOf(printed, { instructions }) {
    const usual = printed.step - 2;
    for (let index = Math.min(usual, instructions.length - 1); index >= 0; index -= 1) {
        const instruction = instructions[index];
        if (instruction !== undefined && isPrintedAs(instruction, printed.text))
            return index;
    }
    return -1;
}
/** Versions print a here-document behind its instruction or not, and a very long line is cut. */
function isPrintedAs(instruction, printed) {
    const [written, text] = [plain(instruction.text), plain(printed)];
    if (text.length > longestLine)
        return written.startsWith(text);
    return text === written || (instruction.heredocs.length > 0 && text.startsWith(written));
}
function plain(text) {
    return text.replaceAll(/\s+/g, " ").trim();
}
/** The instruction itself. */
function instructionAt({ stage, index }) {
    return stage.instructions[index] ?? stage.from;
}
//# sourceMappingURL=running-step.js.map

/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jq: () => (/* binding */ inherited),
  mu: () => (/* binding */ isStepVariation),
  wm: () => (/* binding */ varyEnvironment),
  BB: () => (/* binding */ varyStep)
});

// UNUSED EXPORTS: stepVariations

;// CONCATENATED MODULE: ./build/variations/step.js
/** The step's own value wins: it is part of the recipe. */
function givenBy(step, name) {
    return step.env[name] === undefined ? undefined : `the image or the Containerfile sets ${name}`;
}
/** The environment with further variables. */
function withEnv(base, env) {
    return { ...base, env: { ...base.env, ...env } };
}
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./build/variations/clock.js

/** Another day, month, year and day of the week. */
const shift = "+400d";
/** Below the step's /dev, a file system of its own, so that no mount point is left in the image. */
const place = "/dev/twofold-clock.so";
const variables = {
    FAKETIME: shift,
    // Waits go by the monotonic clock, also some that libfaketime does not see: they would take 400 days.
    DONT_FAKE_MONOTONIC: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    // Files keep their true times. libfaketime moves what some calls say of them (stat, not statx) and not what is
    // stored: a file of the base or one set to a fixed time would differ, and make would see files of the future.
    NO_FAKE_STAT: "1",
};
/**
 * Another day for the processes that can be given one: libfaketime of this machine, bound below /dev and preloaded,
 * also by all their children. Static programs, and those of another C library, keep the true day.
 */
const clock = {
    name: "clock",
    environment: (base) => withEnv(base, variables),
    apply: (step, means) => {
        const library = libraryFor(step, means);
        if ("lacks" in library)
            return library;
        return {
            has: {
                env: { ...variables, LD_PRELOAD: place },
                mounts: [{ source: library.has.path, destination: place }],
            },
        };
    },
};
function libraryFor(step, { faketime }) {
    const given = givenBy(step, "LD_PRELOAD");
    if (given !== undefined)
        return { lacks: given };
    // Certificates and package lists are valid for a time only.
    if (step.network === "expected")
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
;// CONCATENATED MODULE: ./build/variations/cpus.js
/** At least one processor fewer: an affinity of the step's first process, which all others inherit. */
const cpus = {
    name: "cpus",
    environment: (base) => base,
    apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};
//# sourceMappingURL=cpus.js.map
;// CONCATENATED MODULE: ./build/variations/file-order.js
/**
 * Directory entries in another order: the step sees its root through disorderfs, sorted backwards. The mount ends
 * with the step, and what the step writes lands in the same files below. Without FUSE there is the order in which
 * variation `context` creates files.
 */
const fileOrder = {
    name: "file-order",
    environment: (base) => base,
    apply: (step, { fileOrder: program }) => {
        if ("lacks" in program)
            return program;
        // Package managers touch tens of thousands of files, each several times slower through FUSE.
        if (step.network === "expected")
            return { lacks: "the step installs from the network" };
        return { has: { fileOrder: program.has } };
    },
};
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/variations/hostname.js
const hostname_name = "varied-by-twofold";
/**
 * Another host name: the runtime sets it in the step's own UTS namespace, which ends with the step. Also in
 * /etc/hostname and /etc/hosts, which buildah mounts and which are no part of the image.
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
/** Another kernel release (`uname -r` says 2.6): the UNAME26 personality(2), which the step's processes inherit. */
const kernelName = {
    name: "kernel-name",
    environment: (base) => base,
    apply: (_step, { kernelName: architecture }) => "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};
//# sourceMappingURL=kernel-name.js.map
;// CONCATENATED MODULE: ./build/variations/locale.js

/** Sort, write numbers and spell in ways of their own. */
const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];
/** What an image without locales of its own gets: messages and sorting as in C, and characters beyond ASCII are none. */
const plain = "C";
/** Another locale, by variables of the step's processes; one that the image has, where it has some. */
const locale = {
    name: "locale",
    environment: (base) => withEnv(base, { LANG: plain }),
    apply: (step) => {
        const given = givenBy(step, "LC_ALL") ?? givenBy(step, "LANG");
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
 * No network for a step whose commands name nothing that uses one: all links but the loopback are taken down in the
 * step's own network namespace. That the first build's step really moved no bytes is measured.
 */
const network = {
    name: "network",
    environment: (base) => base,
    apply: (step, { network: links }) => {
        if (step.network === "off")
            return { lacks: "the step has no network in either build" };
        if (step.network === "expected")
            return { lacks: "the step uses the network" };
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
    environment: (base) => withEnv(base, { TZ: zone }),
    apply: (step) => {
        const given = givenBy(step, "TZ");
        return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
    },
};
//# sourceMappingURL=timezone.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/variations/user-env.js

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };
/**
 * Another user's variables, and one more. HOME is another name for the same folder (`/root/.`): what a program keeps
 * there lies in the same place in both builds, and only the name's own text can make them differ.
 */
const userEnv = {
    name: "user-env",
    environment: (base) => withEnv(base, { ...extra, HOME: variedHome("/root") }),
    apply: (step) => {
        const env = { ...extra, HOME: variedHome(step.home) };
        return { has: { env } };
    },
};
function variedHome(home) {
    return home.endsWith("/") ? `${home}.` : `${home}/.`;
}
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/variations/table.js










/** The variations that act inside RUN steps. `store` and `context` act on folders, before and around the build. */
const stepVariations = [
    hostname,
    timezone,
    locale,
    umask/* umask */.M,
    cpus,
    userEnv,
    fileOrder,
    clock,
    kernelName,
    network,
];
/** Whether a variation acts inside RUN steps. */
function isStepVariation(name) {
    return stepVariations.some((each) => each.name === name);
}
/** Those that reach the steps also where no runtime starts them: buildah's own process hands them on. */
const inherited = ["cpus", "kernel-name"];
/** The second build's environment: the first one's, with each named variation applied. */
function varyEnvironment(base, names) {
    const varied = chosen(names).reduce((environment, each) => each.environment(environment), base);
    return { ...varied, name: "varied" };
}
/** Applies the named variations to one step, over what both builds' steps are given. */
function varyStep(order) {
    const { hostname: name, umask: mask, env } = order.base;
    let edit = {
        env,
        ...(name === undefined ? {} : { hostname: name }),
        ...(mask === undefined ? {} : { umask: mask }),
    };
    const applied = [];
    const notApplied = [];
    for (const variation of chosen(order.names)) {
        const had = variation.apply(order.step, order.means);
        if ("lacks" in had)
            notApplied.push({ variation: variation.name, reason: had.lacks });
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
 * A umask that takes from a new folder or program what the group may do with it, but not the others: no program asks
 * for such modes (0745), so that after the step they are known from the rest and set as umask 022 would have. It gives
 * nobody more than 022 does: dpkg, ssh, sudo and gpg refuse files that others may write.
 */
const variedUmask = 0o032;
/** dpkg-deb takes the modes 755 and 775 only. */
const checksModes = /\b(?:dpkg-deb|dpkg-buildpackage|debuild)\b/;
/**
 * Another umask, set by the runtime. A step's new files have the modes that umask 022 gives as soon as it has ended:
 * every builder sets 022, so that a mode alone is no difference. What a step writes of modes while it runs, e.g. into
 * an archive, is.
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
/** Whether a command's words set a mode that would be taken for the varied umask's: `chmod o+x`, `mkdir -m 705`. */
function givesOthersAlone(text) {
    if (!/\b(?:chmod|install|mkdir|mkfifo|mknod|mode)\b/.test(text))
        return false;
    const octal = /(?<![\w.-])(?:-m)?[0-7]?[0-7][0246][1357]\b/;
    const symbolic = /(?<![\w.])[uo]*o[uo]*[+=][rwXst]*[xX]|(?<![\w.])g-[rwst]*x/;
    return octal.test(text) || symbolic.test(text);
}
//# sourceMappingURL=umask.js.map

/***/ }),

/***/ 7564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ wiring_runBuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/work-folder.js
var work_folder = __webpack_require__(1907);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/adapters/buildah/store.js

/** A store in a folder, configured as the machine is. */
function storeIn(folder) {
    return { root: (0,external_node_path_.join)(folder, "root"), runroot: (0,external_node_path_.join)(folder, "run"), options: [] };
}
/** The same store with the driver pinned; naming any option drops the machine's, so they are all given. */
function pinned(store, driver, options) {
    return { ...store, driver, options };
}
/** The same store, which also sees the images of another one, read-only. */
function withImagesOf(store, other) {
    return {
        ...store,
        options: [...store.options, `${store.driver ?? "overlay"}.imagestore=${other.root}`],
    };
}
/** buildah's global arguments for a store; a runroot of its own lets cleaning up be a plain removal. */
function storeArguments(store) {
    return [
        `--root=${store.root}`,
        `--runroot=${store.runroot}`,
        ...(store.driver === undefined ? [] : [`--storage-driver=${store.driver}`]),
        ...store.options.map((option) => `--storage-opt=${option}`),
    ];
}
//# sourceMappingURL=store.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/bases.js







/** Docker's layer types and what the same bytes are called in an OCI manifest. */
const layerTypes = {
    "application/vnd.docker.image.rootfs.diff.tar.gzip": "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+gzip": "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
};
/** All bases of one run: pulled once, in a store that both builds read. */
class BaseStore {
    #programs;
    #store;
    #layers = new Map();
    constructor(programs, store) {
        this.#programs = programs;
        this.#store = store;
    }
    /** The published form of a layer, when a base brought it. */
    layer(diffId) {
        return this.#layers.get(diffId);
    }
    /** Imports a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by their hex digest). */
    async import(wanted) {
        const manifestBytes = await (0,promises_.readFile)((0,external_node_path_.join)(wanted.folder, "manifest.json"));
        const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, {
            name: `the manifest of ${wanted.name}`,
            code: "registry",
        });
        const config = (0,oci_parse/* parseImageConfig */.FB)(await (0,promises_.readFile)((0,external_node_path_.join)(wanted.folder, (0,domain_digest/* hexOf */.ZD)(manifest.config.digest))), { name: `the config of ${wanted.name}`, code: "registry" });
        const ownDigest = (0,domain_digest/* digestOf */.ol)(manifestBytes);
        const image = (await this.#buildah(["pull", "--quiet", `dir:${wanted.folder}`])).trim();
        const tag = wanted.tag ?? `sha256-${(0,domain_digest/* hexOf */.ZD)(wanted.digest ?? ownDigest).slice(0, 12)}`;
        await this.#buildah(["tag", image, `${wanted.name}:${tag}`]);
        const base = {
            pinned: `${wanted.name}@${wanted.digest ?? ownDigest}`,
            local: `${wanted.name}@${ownDigest}`,
            digest: wanted.digest ?? ownDigest,
            diffIds: config.diffIds,
        };
        config.diffIds.forEach((diffId, index) => {
            const descriptor = manifest.layers[index];
            const mediaType = descriptor === undefined ? undefined : layerTypes[descriptor.mediaType];
            if (descriptor === undefined || mediaType === undefined || this.#layers.has(diffId))
                return;
            const { digest, size } = descriptor;
            const file = (0,external_node_path_.join)(wanted.folder, (0,domain_digest/* hexOf */.ZD)(digest));
            this.#layers.set(diffId, { descriptor: { mediaType, digest, size }, file, base });
        });
        return base;
    }
    async #buildah(args) {
        const { buildah, env, signal } = this.#programs;
        const finished = await (0,runner/* run */.eF)({
            program: buildah,
            args: [...storeArguments(this.#store), ...args],
            env,
            signal,
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return finished.stdout.toString("utf8");
        throw brokenStore(`buildah ${args[0] ?? ""}`, (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
}
/** What to tell when a store operation failed; a full disk is by far the commonest reason. */
function brokenStore(what, end, lastLines) {
    const full = lastLines.some((line) => /no space left on device/i.test(line));
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${what} failed (${end}): ${lastLines.slice(-2).join(" ").slice(0, 500)}`,
        cure: full
            ? "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one."
            : "Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
    });
}
//# sourceMappingURL=bases.js.map
// EXTERNAL MODULE: ./build/app/ports.js
var app_ports = __webpack_require__(6432);
;// CONCATENATED MODULE: ./build/adapters/buildah/arguments.js
/**
 * The arguments of one `buildah build`. The order is fixed: buildah writes labels into the history as they come.
 * Each flag that looks needless guards against a way in which two honest builds differ, or two different builds
 * look the same; the end-to-end tests hold one case for each.
 */
function buildArguments(order) {
    const { plan, places, runner, features } = order;
    return [
        "build",
        "--timestamp=0",
        // A cache hit in the second build would be a false proof.
        `--layers=${order.layers === "each step"}`,
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
        // With it, the steps' own images are not printed.
        ...(order.layers === "one" ? [`--iidfile=${places.imageIdFile}`] : []),
        `--file=${places.containerfile}`,
        places.context,
    ];
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/environments.js
var environments = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/adapters/buildah/context.js




const plainCopy = { shiftSeconds: 0, order: "forward" };
const variedCopy = { shiftSeconds: environments/* contextShiftSeconds */.Zk, order: "backward" };
/** Files copied at the same time; more only makes the disk seek. */
const sideBySide = 16;
/**
 * Copies a build context with owners and modes normalised: everything belongs to the user who builds (root in
 * the image), files are 0644 or 0755 by their owner's execute bit, folders 0755, as git records them. A checkout
 * under another umask or by another user would otherwise give another digest. Extended attributes are dropped.
 */
async function copyContext(source, target, style) {
    const prune = !/^\s*!/m.test(source.ignoreText);
    const queue = [];
    await (0,promises_.mkdir)(target, { recursive: true });
    await copyFolder({ source, target, style, prune, queue }, "");
    let next = 0;
    const worker = async () => {
        for (let job = queue[next++]; job !== undefined; job = queue[next++])
            await copyOne(job, style);
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    // Folders last and deepest first: writing into them has moved their times.
    await finishFolders(source.path, target, style);
}
const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
async function copyFolder(walk, relative) {
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(walk.source.path, relative))).sort();
    for (const name of walk.style.order === "forward" ? names : names.reverse()) {
        await visit(walk, relative === "" ? name : `${relative}/${name}`);
    }
}
async function visit(walk, path) {
    const isIgnored = walk.source.ignores(path);
    const from = (0,external_node_path_.join)(walk.source.path, path);
    const to = (0,external_node_path_.join)(walk.target, path);
    const stat = await (0,promises_.lstat)(from);
    if (!stat.isDirectory()) {
        if (!isIgnored && (stat.isFile() || stat.isSymbolicLink()))
            walk.queue.push({ from, to });
        return;
    }
    if (isIgnored && walk.prune)
        return;
    if (!isIgnored)
        await (0,promises_.mkdir)(to, { recursive: true });
    const before = walk.queue.length;
    await copyFolder(walk, path);
    // An ignored folder is made after all when a `!` line lets one of its files through.
    if (isIgnored && walk.queue.length > before)
        await (0,promises_.mkdir)(to, { recursive: true });
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
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
;// CONCATENATED MODULE: ./build/adapters/buildah/inspect.js



/**
 * Reads `buildah inspect --type image`: the local manifest (over uncompressed layers) and the config, whose digests
 * are computed here and not believed. @throws Failure `tool` when they do not hold together
 */
function parseInspected(text) {
    const value = JSON.parse(text);
    const field = (name) => {
        const found = (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
        if (typeof found === "string")
            return found;
        throw broken(`\`${name}\` is missing`);
    };
    const manifest = field("Manifest");
    const config = field("Config");
    const digest = (0,domain_digest/* digestOf */.ol)(Buffer.from(manifest));
    if (digest !== field("FromImageDigest"))
        throw broken("the manifest is not what its digest says");
    const imageId = (0,domain_digest/* digestOf */.ol)(Buffer.from(config));
    if (configDigest(manifest) !== imageId)
        throw broken("the config is not what the manifest says");
    return { digest, imageId, diffIds: diffIdsOf(config) };
}
function configDigest(manifest) {
    const value = JSON.parse(manifest);
    return (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value["config"])
        ? value["config"]["digest"]
        : undefined;
}
function diffIdsOf(config) {
    const value = JSON.parse(config);
    const rootfs = (0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(value["rootfs"]) ? value["rootfs"] : {};
    const list = Array.isArray(rootfs["diff_ids"]) ? rootfs["diff_ids"] : [];
    return list.map((entry) => {
        const digest = typeof entry === "string" ? (0,domain_digest/* parseDigest */.m)(entry) : undefined;
        if (digest === undefined)
            throw broken("a diffID is not a sha256 digest");
        return digest;
    });
}
function broken(what) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `buildah's store does not hold together: ${what}.`,
        cure: "Run again; if it stays, try another storage driver and report it.",
    });
}
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/variations/table.js + 10 modules
var table = __webpack_require__(2990);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/adapters/shim/desk.js





/**
 * Serves a build's shim: edits each bundle in this process, so that no Node has to start for a step (some 50 ms
 * each). One build runs its steps one after the other, so that one pair of pipes is enough.
 */
async function openDesk(order) {
    const pipes = {
        requests: (0,external_node_path_.join)(order.folder, "requests"),
        replies: (0,external_node_path_.join)(order.folder, "replies"),
    };
    const args = ["-m", "600", "--", pipes.requests, pipes.replies];
    const made = await (0,runner/* run */.eF)({ program: "mkfifo", args, env: order.env, timeoutSeconds: 10 });
    if (!(0,runner/* succeeded */.gq)(made))
        throw new Error(`mkfifo: ${(0,runner/* describeEnd */.lA)(made)} ${made.lastLines.join(" ")}`);
    // Opened for both ways: the pipe then never ends, and opening it never waits (fifo(7)).
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK;
    const replies = (0,external_node_fs_.openSync)(pipes.replies, flags);
    const requests = new external_node_net_.Socket({
        fd: (0,external_node_fs_.openSync)(pipes.requests, flags),
        readable: true,
        writable: false,
    });
    let isOpen = true;
    (0,external_node_readline_.createInterface)({ input: requests }).on("line", (line) => {
        void serve(line, order).then((reply) => {
            if (isOpen)
                (0,external_node_fs_.writeSync)(replies, `${reply}\n`);
        });
    });
    return {
        pipes,
        close: () => {
            isOpen = false;
            requests.destroy();
            (0,external_node_fs_.closeSync)(replies);
        },
    };
}
/** Never rejects: the shim waits for an answer. */
async function serve(line, order) {
    const [verb = "", pid, container = "", ...words] = line.split("\t");
    // It becomes a part of file names.
    if (!/^[\w.-]{1,200}$/.test(container))
        return "failed";
    try {
        return await answer({ verb, call: { pid: Number(pid), container }, words }, order.clerk);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        order.onTrouble(`The runtime shim could not ${verb} ${container}: ${reason}`);
        return verb === "delete" ? "ok" : "failed";
    }
}
async function answer(request, clerk) {
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
 * sh(1) commands that take all links but the loopback down, in the network namespace they are run in and a mount
 * namespace of their own. sysfs shows the links of the namespace that it was mounted from: without a mount of its own
 * it would be the host's links that go down, and so nothing is written unless each mount has succeeded.
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
/** @throws Error when a path has a line break */
function writeNote(file, note) {
    const lines = noteLines.map((name) => note[name] ?? "-");
    if (lines.some((line) => line.includes("\n")))
        throw new Error("a path has a line break in it");
    (0,external_node_fs_.writeFileSync)(file, lines.map((line) => `${line}\n`).join(""));
}
//# sourceMappingURL=note.js.map
;// CONCATENATED MODULE: ./build/adapters/shim/script.js


/** A word for sh(1) that stands for exactly this text. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * The OCI runtime shim as a shell script: buildah calls a runtime five times a step and more, and each call should
 * cost next to nothing. What has to be known is asked of the process that waits behind the pipes; what has to be done
 * in buildah's own namespaces is done here.
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

# Ends the call when the answer is no.
ask() {
  what=$1 reply=
  shift
  { printf '%s\t%s\t%s' "$what" "$$" "$last"; printf '\t%s' "$@"; echo; } > ${quoted(places.pipes.requests)}
  read -r reply < ${quoted(places.pipes.replies)}
  case $reply in ok|off) ;; *) echo "twofold: the runtime shim could not prepare this step" >&2; exit 1 ;; esac
}
${noteLines.map((name) => `${variable(name)}=-`).join(" ")}
recall() {
  [ -f "$note" ] || return 1
  { ${noteLines.map((name) => `IFS= read -r ${variable(name)}`).join("; ")}; } < "$note"
}
case $verb in
create)
  ask create "$bundle" "$pidfile" "$hosts" "$note"
  recall
  [ "$kernel_name" = - ] || set -- setarch "$kernel_name" --uname-2.6 ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
  [ "$kernel_name" = - ] || exec "$@" ;;
start)
${addHost(places.hostname)}
  if recall; then
    read -r pid < "$pid_file" || [ -n "$pid" ]
    [ "$cpus" = - ] || taskset -apc "$cpus" "$pid" > "$log.cpus" 2>&1
    ask start "$pid"
    if [ "$reply" = off ]; then
      # Never in our own network namespace, which may be the host's.
      [ "$(readlink "/proc/$pid/ns/net")" = "$(readlink /proc/self/ns/net)" ] ||
        nsenter -t "$pid" -n unshare -m sh -c ${quoted(takeLinksDown())} > "$log.links" 2>&1
      ask cut "$pid"
    fi
  fi ;;
delete)
  if recall; then
    # Modes that only the varied umask gives: set as the usual one would have (overlay sees it through its own mount).
    # What earlier steps left so, and this one did not touch, had to be so: the note is as old as the step.
    [ "$changes" = - ] || (cd "$changes" && find . -cnewer "$note" ! -type l ! -type c ! -type b -perm -001 ! -perm -010 -print0) |
      (cd "$root" && xargs -0 -r chmod g+x --)
    [ "$shuffled" = - ] || umount "$shuffled" 2> "$log.umount" || umount -l "$shuffled" 2> "$log.umount"
    ask delete
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
/** `pidFile` as sh(1) has it: `pid_file`. */
function variable(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
//# sourceMappingURL=script.js.map
// EXTERNAL MODULE: ./build/variations/umask.js
var umask = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/adapters/shim/bundle.js



function objectIn(parent, key) {
    const child = parent[key];
    return (0,json/* isJsonObject */.O)(child) ? child : {};
}
function listIn(parent, key) {
    const child = parent[key];
    return Array.isArray(child) ? child : [];
}
/**
 * Reads the config of a bundle, which has to lie in the work folder: no file outside of it is ever written.
 * @throws Error when it lies elsewhere or is not an object
 */
function readBundle(path, folder) {
    if (!isInside(folder, path))
        throw new Error("it lies outside of the work folder");
    const file = (0,external_node_path_.join)(path, "config.json");
    const config = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    if (!(0,json/* isJsonObject */.O)(config))
        throw new TypeError(`${file} is not an object`);
    return { path, config };
}
/** Edits a bundle in place, before the real runtime reads it. Nothing of it enters the image. */
function editBundle({ path, config }, order) {
    const { edit, folder, hostsLink, root } = order;
    const edited = editConfig(config, edit, hardLimits());
    const whole = root === undefined ? edited : { ...edited, root: { ...rootOf(config), path: root } };
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
/** The bundle's own root, absolute. */
function rootFolder({ path, config }) {
    return (0,external_node_path_.resolve)(path, String(rootOf(config)["path"] ?? ""));
}
function rootOf(config) {
    return objectIn(config, "root");
}
/** The variables that buildah gives the step: the image's and the Containerfile's, and some of its own. */
function variablesOf(config) {
    return Object.fromEntries(listIn(objectIn(config, "process"), "env").flatMap((entry) => {
        const at = typeof entry === "string" ? entry.indexOf("=") : -1;
        return typeof entry !== "string" || at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }));
}
/** The user's number; the step's first process runs as it. */
function userOf(config) {
    const uid = objectIn(objectIn(config, "process"), "user")["uid"];
    return typeof uid === "number" ? uid : 0;
}
/**
 * The config with the edit in it. A value the image or the Containerfile sets itself wins: it is part of the recipe.
 * HOSTNAME is buildah's own, random in some versions, and always replaced.
 */
function editConfig(config, edit, limits) {
    const process = objectIn(config, "process");
    const given = listIn(process, "env").filter((entry) => typeof entry === "string");
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
/** In the host's network namespace nothing could be taken down. */
function withOwnNetwork(linux) {
    const others = listIn(linux, "namespaces").filter((namespace) => !((0,json/* isJsonObject */.O)(namespace) && namespace["type"] === "network"));
    return { ...linux, namespaces: [...others, { type: "network" }] };
}
/** Whether the step has a network namespace of its own, whose counters are its alone. */
function ownsNetwork(config) {
    return ownsNamespace(config, "network");
}
/** Whether the step has a host name of its own to set. */
function ownsHostname(config) {
    return ownsNamespace(config, "uts");
}
function ownsNamespace(config, type) {
    return listIn(objectIn(config, "linux"), "namespaces").some((namespace) => (0,json/* isJsonObject */.O)(namespace) && namespace["type"] === type && namespace["path"] === undefined);
}
/** Without CAP_SYS_RESOURCE a limit above our own hard limit stops the container from starting at all. */
function clamp(limit, hard) {
    if (!(0,json/* isJsonObject */.O)(limit))
        return limit;
    const most = hard.get(String(limit["type"]));
    if (most === undefined)
        return limit;
    const lower = (value) => typeof value === "number" ? Math.min(value, most) : value;
    return { ...limit, hard: lower(limit["hard"]), soft: lower(limit["soft"]) };
}
const limitNames = {
    "Max open files": "RLIMIT_NOFILE",
    "Max processes": "RLIMIT_NPROC",
};
/** Our own hard limits, as the kernel tells them. */
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
 * The file that is mounted at a destination, when it is one that buildah wrote for this step. The host's own file,
 * which some options mount instead, lies outside of the folder and is left alone.
 */
function ownMount(config, wanted) {
    for (const mount of listIn(config, "mounts")) {
        if (!(0,json/* isJsonObject */.O)(mount) || mount["destination"] !== wanted.destination)
            continue;
        const source = mount["source"];
        if (typeof source === "string" && isInside(wanted.folder, source))
            return (0,external_node_fs_.realpathSync)(source);
    }
    return undefined;
}
function isInside(folder, path) {
    return (0,external_node_fs_.realpathSync)(path).startsWith(`${(0,external_node_fs_.realpathSync)(folder)}/`);
}
//# sourceMappingURL=bundle.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/upper-folder.js


/** Reads a mount table; lines of another form are left out. */
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
 * Finds where a container's changes lie, by what is mounted as its root: an overlay's upper folder, or with the vfs
 * driver its whole folder. Only a folder inside the store is ever named.
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
    // fuse-overlayfs does not say; but the driver has mounted the same file system beside the upper folder.
    const merged = mounts.find(({ device, point }) => device === mount.device && point.startsWith(`${store}/`) && (0,external_node_path_.basename)(point) === "merged");
    return merged === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(merged.point), "diff");
}
async function inside(path, store, holds) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const isInside = real?.startsWith(`${await (0,promises_.realpath)(store)}/`) === true;
    return real === undefined || !isInside ? undefined : { path: real, holds };
}
/** Blanks and their like are written in octal. */
function plain(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
//# sourceMappingURL=upper-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/shuffled-root.js



/** Sorted backwards: also where a file system gives entries in the order of their names or of their making. */
const options = [
    "--multi-user=yes",
    "--shuffle-dirents=no",
    "--sort-dirents=yes",
    "--reverse-dirents=yes",
    "--pad-blocks=0",
    "-q",
    "-o",
    // Nothing is remembered: a file's links are files of their own to FUSE, and one would keep the other's old attributes.
    "suid,dev,attr_timeout=0",
];
/**
 * The daemon does a user's work under that user's ids; the kernel has checked before what the user may do
 * (`default_permissions`). It keeps its rights meanwhile: the way to the root leads through root's own folders.
 */
const keepRights = ["setpriv", "--securebits", "+no_setuid_fixup"];
/**
 * Mounts a step's root once more through disorderfs(1), in the mount namespace that buildah has it in. Started from
 * here and not by the shim, whose open files (the step's own output among them) the daemon would hold for ever.
 * Returns whether it is mounted; what went wrong is not worth a build.
 */
async function mountShuffled(order) {
    const { program, programs, pid, rootless, root, point } = order;
    // A buildah out of an image has that image's files as its root: the program is the machine's, the paths are not.
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
 * Opens the counters of a process's network namespace. An open file of /proc/PID/net keeps its namespace
 * (proc_net(5), seq_open_net), so that nothing has to enter it.
 */
async function openCounters(pid) {
    const [links, protocols] = await Promise.all([
        (0,promises_.open)(`/proc/${pid}/net/dev`, "r"),
        (0,promises_.open)(`/proc/${pid}/net/snmp`, "r"),
    ]);
    return {
        moved: async () => {
            const [dev, snmp] = await Promise.all([textOf(links), textOf(protocols)]);
            return dev === undefined || snmp === undefined ? undefined : bytesMoved(dev, snmp);
        },
        close: async () => {
            await Promise.all([links.close(), protocols.close()]);
        },
    };
}
/** proc(5): tables of a few kilobytes, which have to be read in one go. */
async function textOf(file) {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead === 0 ? undefined : buffer.toString("latin1", 0, bytesRead);
}
/**
 * Bytes over all links but the loopback, from /proc/net/dev; 0 when no program opened a connection or sent a datagram
 * (/proc/net/snmp): the kernel itself announces each new link by some packets.
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
/** More than the kernel sends to announce a link; a program that spoke only over the loopback moved nothing else. */
const announcements = 2048;
function sentBy(snmp, protocol, column) {
    const rows = snmp.split("\n").filter((line) => line.startsWith(`${protocol}:`));
    const [names, values] = rows.map((line) => line.split(" "));
    return Number(values?.[names?.indexOf(column) ?? -1] ?? 0);
}
//# sourceMappingURL=step-counters.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/glibc.js
/**
 * The minor version of the newest `GLIBC_2.x` that an ELF file names: of a library or program, what it needs at least;
 * of libc.so.6, what it is. Undefined when it names none, as musl's. Symbol versions stand as plain text in .dynstr:
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
;// CONCATENATED MODULE: ./build/adapters/buildah/root-files.js


/** More links than any file needs. */
const mostLinks = 40;
/** Reads files of a container's root, following its links as the container would: never out of the root. */
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
    /** Names in a folder; none when there is no such folder. */
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
;// CONCATENATED MODULE: ./build/adapters/buildah/step-facts.js




/** Largest files that are read: a C library, a list of users. */
const mostBytes = 8 * 1024 * 1024;
/** Folders with loaders and C libraries; distributions for several architectures have one each within them. */
const libraryFolders = ["lib", "lib64", "usr/lib", "usr/lib64"];
/** What variations have to know of a step, from its bundle and its root. The root is the image's: untrusted. */
async function stepFacts(order) {
    const { config } = order.bundle;
    const files = new RootFiles(order.root);
    const [libc, home, locales] = await Promise.all([
        libcOf(files),
        homeOf(files, userOf(config)),
        localesOf(files),
    ]);
    const { HOSTNAME: _buildahsOwn, ...env } = variablesOf(config);
    return {
        text: order.text,
        env,
        ownsHostname: (0,json/* isJsonObject */.O)(config) && ownsHostname(config),
        home,
        libc,
        locales,
        network: order.network,
    };
}
async function libcOf(files) {
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
/** passwd(5); a user without an entry is at home in `/`, as runtimes have it. */
async function homeOf(files, user) {
    const text = (await files.read("etc/passwd", mostBytes))?.toString("utf8") ?? "";
    const fields = text.split("\n").map((line) => line.split(":"));
    const home = fields.find(([, , uid]) => uid === String(user))?.[5] ?? "/";
    return /^\/[\w./-]*$/.test(home) ? home : "/";
}
/** Locales in folders of their own, and the ones that the archive of glibc's locales names. */
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/buildah/trimmed-library.js
/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.sheader.html and ch4.symtab.html; 64 bits, little-endian. */
const layout = {
    ident: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
    sectionsAt: 40,
    sectionCountAt: 60,
    section: { size: 64, typeAt: 4, offsetAt: 24, lengthAt: 32, linkAt: 40 },
    dynamicSymbols: 11,
    symbol: { size: 24, definedInAt: 6, valueAt: 8 },
};
/**
 * A copy of a shared library that no longer offers these functions: a loader takes the next library's, as if this one
 * only used them. Undefined when it is no library of this kind, or does not offer one of the names `required`.
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
        // Offsets that lead out of the file.
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
/** The build for programs with threads works for all. */
const fileNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];
/**
 * What a build must have from its own C library. libfaketime 0.9.10 answers waits until a moment of the monotonic
 * clock with EINVAL or by days of waiting (Python 3.11's `time.sleep`), and gives files that are touched a moment in
 * the future, so that make builds them again each time, or for ever.
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
/** The machine's builds of libfaketime, as copies in the folder that leave waiting and files' times alone. */
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
            // Every user's programs load it.
            await (0,promises_.writeFile)(path, copy, { mode: 0o755 });
            found.push({ path, ...faketime_libraries_libcOf(copy) });
        }
    }
    return found.length > 0
        ? { has: found }
        : { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}
/** By the C library that it needs; versions of glibc's symbols stand in musl builds, too. */
function faketime_libraries_libcOf(library) {
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
 * Looks up what this machine has for variations; nothing is started.
 * @param path PATH @param folder for what has to be copied @param besideRuntime PATH of the programs that the shim
 * calls, where those are others
 */
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
/** What the shim's script takes a step's links down with. */
async function linksOf(has) {
    const packages = { nsenter: "util-linux", unshare: "util-linux", mount: "mount" };
    for (const [program, source] of Object.entries(packages)) {
        if (!(await has(program)))
            return { lacks: `${program} (package ${source}) is missing` };
    }
    return { has: "links" };
}
/** All processors that this process may use but the last one. */
async function fewerCpus() {
    const status = await (0,promises_.readFile)("/proc/self/status", "utf8");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    if (allowed.length < 2)
        return { lacks: "the machine has one processor" };
    return { has: allowed.slice(0, -1).join(",") };
}
/** `0-2,5`: the numbers, as cpuset(7) has them. */
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
;// CONCATENATED MODULE: ./build/adapters/buildah/step-keeper.js











/** Gives each RUN step of a build its environment, sees that it got it, and measures what it moved. */
class StepKeeper {
    #order;
    #open = new Map();
    /** The steps that have run. */
    runs = [];
    constructor(order) {
        this.#order = order;
    }
    async create(call) {
        const { base, variations, means, workFolder, log, network, watch } = this.#order;
        const { pid, container } = call;
        const printed = await log.current();
        const bundle = readBundle(call.bundle, workFolder);
        // Through the shim's own eyes: the root is mounted in buildah's mount namespace alone.
        const root = (0,external_node_path_.join)(`/proc/${pid}/root`, rootFolder(bundle));
        const step = await stepFacts({ bundle, root, network: network(printed), text: printed });
        const { edit, applied, notApplied } = (0,table/* varyStep */.BB)({ base, names: variations, step, means });
        const given = { printed, applied, notApplied };
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
            isCut,
            hasOwnNetwork: ownsNetwork(bundle.config),
            cpus: edit.cpus,
        });
        await watch?.beforeStep({ ...call, printed, upper });
    }
    async start(call) {
        const open = this.#open.get(call.container);
        if (open === undefined)
            return "ok";
        if (open.cpus !== undefined && !(await hasCpus(call.stepPid, open.cpus))) {
            open.run = withdrawn(open.run, "cpus", "the step's processors could not be limited");
        }
        if (open.isCut)
            return "off";
        if (open.hasOwnNetwork) {
            const counters = await openCounters(call.stepPid).catch(() => undefined);
            if (counters !== undefined)
                open.counters = counters;
        }
        return "ok";
    }
    async cut(call) {
        if (await isCutOff(call.stepPid))
            return;
        const open = this.#open.get(call.container);
        const reason = "the step's links could not be taken down";
        // What policy asks for has to hold; a variation may be left out.
        if (open?.run.applied.includes("network") !== true)
            throw new Error(reason);
        open.run = withdrawn(open.run, "network", reason);
    }
    async delete(call) {
        const open = this.#open.get(call.container);
        // buildah may delete a container twice.
        this.#open.delete(call.container);
        if (open === undefined)
            return;
        const moved = open.isCut ? 0 : await open.counters?.moved();
        await open.counters?.close();
        this.runs.push(moved === undefined ? open.run : { ...open.run, bytesMoved: moved });
        await this.#order.watch?.afterStep(call);
    }
    /** Where the root is to be seen in another order; undefined when it is not, or could not be mounted so. */
    async #shuffled({ pid, container }, { bundle, program }) {
        if (program === undefined)
            return undefined;
        const { folder, programs, rootless } = this.#order;
        const point = (0,external_node_path_.join)(folder, "shuffled", container);
        const root = rootFolder(bundle);
        const isMounted = await mountShuffled({ program, programs, rootless, pid, root, point });
        return isMounted ? point : undefined;
    }
    async #upperOf(pid, bundle) {
        const mounts = parseMounts(await (0,promises_.readFile)(`/proc/${pid}/mountinfo`, "utf8"));
        return await upperFolder({ mounts, root: rootFolder(bundle), store: this.#order.store });
    }
}
function withdrawn(run, variation, reason) {
    return {
        ...run,
        applied: run.applied.filter((name) => name !== variation),
        notApplied: [...run.notApplied, { variation, reason }],
    };
}
async function hasCpus(pid, wanted) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
    const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
    return allowed.length > 0 && allowed.length <= listed(wanted).length;
}
/** Without links that are up there are no routes but the loopback's. */
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
//# sourceMappingURL=step-keeper.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/buildah/step-log.js

const stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
/**
 * Follows a build's log. The last STEP line at the moment of the runtime's `create` is buildah's own: what ran before
 * it has ended, so that no step can pass for another one.
 */
class StepLog {
    #lastStep = "";
    #lines = 0;
    /** Sees a line of the log. */
    see(line) {
        this.#lines += 1;
        if (stepLine.test(line))
            this.#lastStep = line;
    }
    /** The line of the step that is about to run. buildah has written it, but it may still be on its way through our pipe. */
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









/** Puts the shim between buildah and the runtime; `chroot` isolation has no runtime to put it before. */
async function openSteps(job) {
    const { runtime, slot, order, programs, means } = job;
    if (runtime.kind === "chroot")
        return withoutRuntime(job, runtime.reason);
    const log = new StepLog();
    const keeper = new StepKeeper({
        base: order.environment,
        variations: order.variations,
        means,
        network: order.stepNetwork,
        log,
        workFolder: job.workFolder,
        folder: slot.folder,
        store: slot.store.root,
        watch: job.watch,
        programs,
        rootless: job.machine.rootless,
    });
    const desk = await openDesk({
        folder: slot.folder,
        clerk: keeper,
        env: programs.env,
        onTrouble: (text) => order.log.line(text),
    });
    const shim = (0,external_node_path_.join)(slot.folder, "runtime-shim");
    const hostname = hostnameOf(job);
    const script = shimScript({
        pipes: desk.pipes,
        logFile: (0,external_node_path_.join)(slot.folder, "shim.log"),
        runtime: runtime.path,
        stateFolder: (0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR),
        ...(hostname === undefined ? {} : { hostname }),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(slot.folder, "runtime"), runtime.path);
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, clean_up/* runtimeState */.cR), { mode: 0o700 });
    await (0,promises_.writeFile)(shim, script, { mode: 0o755 });
    return {
        runner: { isolation: runtime.isolation, runtime: shim, prefix: [] },
        see: (line) => log.see(line),
        runs: keeper.runs,
        close: () => desk.close(),
    };
}
/** What buildah's own process can hand on to the steps is all that they get. */
function withoutRuntime(job, reason) {
    const { order, means } = job;
    if (order.plan.network === "none")
        throw networkNeedsRuntime("network: none", reason);
    const given = order.variations.filter((name) => table/* inherited */.Jq.includes(name));
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
/** The steps' own name, the same for all of them. */
function hostnameOf({ order }) {
    return (0,table/* varyEnvironment */.wm)(order.environment, order.variations).hostname;
}
/** Under `chroot` isolation steps share the host's network, whatever is asked for. */
function networkNeedsRuntime(input, reason) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `\`${input}\` cannot be kept here: steps run under chroot isolation (${reason}).`,
        cure: "Install runc or crun where it can start containers, or leave the input out.",
    });
}
//# sourceMappingURL=step-runtime.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/build.js











/** Runs one of the two builds in its own folder, store and TMPDIR (cache mounts persist in a shared one). */
async function buildIn(job) {
    const { order, slot } = job;
    await (0,promises_.mkdir)((0,external_node_path_.join)(slot.folder, "tmp"), { recursive: true });
    const places = await stagePlaces(job);
    const startedAt = Date.now() / 1000;
    const { finished, steps } = await runBuild(job, places);
    return {
        slot: order.slot,
        ...(await inspect(job, places.imageIdFile)),
        seconds: finished.seconds,
        startedAt,
        endedAt: startedAt + finished.seconds,
        contextPath: places.context,
        steps,
    };
}
/** Runs one of the two builds once more, watched, in a folder and store of its own; its image is of no use. */
async function rerun(job) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(job.slot.folder, "tmp"), { recursive: true });
    await runBuild(job, await stagePlaces(job));
}
async function runBuild(job, places) {
    const { order, slot, programs, machine } = job;
    const plan = { ...order.plan, folders: await stageFolders(job) };
    const steps = await openSteps(job);
    const { layers } = job;
    const { features } = machine;
    const args = buildArguments({ plan, places, runner: steps.runner, features, layers });
    const [program = programs.buildah, ...words] = [...steps.runner.prefix, programs.buildah];
    try {
        const finished = await (0,runner/* run */.eF)({
            program,
            args: [...words, ...storeArguments(slot.store), ...args],
            cwd: slot.folder,
            env: { ...programs.env, TMPDIR: (0,external_node_path_.join)(slot.folder, "tmp") },
            signal: AbortSignal.any([programs.signal, order.signal]),
            onLine: (line) => {
                steps.see(line);
                order.log.line(line);
            },
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return { finished, steps: steps.runs };
        const { lastLines } = finished;
        throw new app_ports/* BuildBroke */.Y({
            slot: order.slot,
            end: (0,runner/* describeEnd */.lA)(finished),
            lastLines,
            steps: steps.runs,
        });
    }
    finally {
        steps.close();
    }
}
/** Where a build's copy of the context lies; varied, at another path of another depth. */
function contextFolder(folder, variations) {
    const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
    return (0,external_node_path_.join)(folder, ...deeper);
}
/** Copies the context, and the ignore file's text beside it. */
async function stageContext(folder, order) {
    const style = order.variations.includes("context") ? variedCopy : plainCopy;
    await copyContext(order.context, contextFolder(folder, order.variations), style);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "ignore"), order.context.ignoreText);
}
async function stagePlaces(job) {
    const { order, slot } = job;
    const context = contextFolder(slot.staged, order.variations);
    const containerfile = (0,external_node_path_.join)(slot.folder, "Containerfile");
    const ignoreFile = (0,external_node_path_.join)(slot.staged, "ignore");
    await (0,promises_.writeFile)(containerfile, order.plan.containerfile);
    return { context, containerfile, ignoreFile, imageIdFile: (0,external_node_path_.join)(slot.folder, "image-id") };
}
/** Additional contexts are copied like the main one. */
async function stageFolders(job) {
    const { order, slot } = job;
    const style = order.variations.includes("context") ? variedCopy : plainCopy;
    const staged = [];
    for (const [index, folder] of order.plan.folders.entries()) {
        const path = (0,external_node_path_.join)(slot.folder, "contexts", String(index));
        await copyContext({ path: folder.path, ignoreText: "", ignores: () => false }, path, style);
        staged.push({ name: folder.name, path });
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
    if ((0,domain_digest/* hexOf */.ZD)(inspected.imageId) !== imageId.replace(/^sha256:/, "")) {
        throw brokenStore("buildah inspect", "it answered for another image", []);
    }
    return inspected;
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/export.js







const reference = "image";
/**
 * Exports an image from its store into an OCI layout, compressed once.
 *
 * A base's layers were published compressed: those very blobs go into the layout. buildah skips a layer whose blob
 * (named by the diffID, since a store's layers are uncompressed) is in the layout already, so an empty file under
 * that name keeps it from compressing the layer again; the manifest's descriptor is then the published one.
 * That buildah verified blob against diffID when it pulled the base is what makes this exact.
 */
async function exportImage(order) {
    const blobs = (0,external_node_path_.join)(order.layout, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(order.layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
    const published = order.diffIds.filter((diffId) => order.bases.layer(diffId) !== undefined);
    for (const diffId of published)
        await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(diffId)), "");
    await push(order);
    for (const diffId of published)
        await (0,promises_.rm)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(diffId)));
    return await finish(order, blobs);
}
async function push(order) {
    const { buildah, env, signal } = order.programs;
    const finished = await (0,runner/* run */.eF)({
        program: buildah,
        args: [
            ...storeArguments(order.store),
            "push",
            "--quiet",
            (0,domain_digest/* hexOf */.ZD)(order.imageId),
            `oci:${order.layout}:${reference}`,
        ],
        env,
        signal,
    });
    if (!(0,runner/* succeeded */.gq)(finished)) {
        throw brokenStore("Exporting the image", (0,runner/* describeEnd */.lA)(finished), finished.lastLines);
    }
}
/** Puts the published layers' blobs and descriptors in, and writes manifest and index anew. */
async function finish(order, blobs) {
    const indexFile = (0,external_node_path_.join)(order.layout, "index.json");
    const written = (0,oci_parse/* parseIndex */.A1)(await (0,promises_.readFile)(indexFile), {
        name: "the layout's index",
        code: "tool",
    }).manifests[0];
    if (written === undefined)
        throw brokenStore("Exporting the image", "no manifest was written", []);
    const before = (0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(written.digest));
    const bytes = await (0,promises_.readFile)(before);
    const layers = (0,oci_parse/* parseManifest */.Ng)(bytes, {
        name: "the exported manifest",
        code: "tool",
    }).layers;
    const described = await Promise.all(layers.map(async (layer) => {
        const base = order.bases.layer(layer.digest);
        if (base === undefined)
            return layer;
        await linkOrCopy(base.file, (0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(base.descriptor.digest)));
        return base.descriptor;
    }));
    // Only `layers` changes: every other key stays as buildah wrote it, in its order.
    const parsed = JSON.parse(bytes.toString("utf8"));
    const manifest = { ...parsed, layers: described };
    const manifestBytes = Buffer.from(JSON.stringify(manifest));
    const digest = (0,domain_digest/* digestOf */.ol)(manifestBytes);
    await (0,promises_.rm)(before);
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,domain_digest/* hexOf */.ZD)(digest)), manifestBytes);
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
/** The work folder and the output may lie on different file systems, where no link is possible. */
async function linkOrCopy(from, to) {
    await (0,promises_.rm)(to, { force: true });
    await (0,promises_.link)(from, to).catch(() => (0,promises_.copyFile)(from, to));
}
//# sourceMappingURL=export.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/runtime-probe.js




/**
 * Finds an OCI runtime that really starts a container here: some kernels and containers refuse crun, others both.
 * When none does, or the user asked for it, steps run under buildah's `chroot` isolation.
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
/** Starts `/bin/true` in a container made of the host's own system folders. Returns why it failed. */
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
/** Puts the host's system folders into a root: links as they are, folders as mount points. */
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
;// CONCATENATED MODULE: ./build/adapters/buildah/features.js

const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];
/**
 * Reads the features off the help text.
 * @throws Failure `tool` when a flag is missing without which two builds cannot be compared
 */
function parseFeatures(help, version) {
    const flags = new Set(help.match(/--[a-z][a-z-]+/g) ?? []);
    const missing = required.filter((flag) => !flags.has(flag));
    if (missing.length > 0) {
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `buildah ${version} is too old: \`buildah build\` does not know ${missing.join(", ")}.`,
            cure: "Install buildah 1.23 or newer, or name one with the input `buildah`.",
        });
    }
    return {
        identityLabel: flags.has("--identity-label"),
        httpProxy: flags.has("--http-proxy"),
        buildContext: flags.has("--build-context"),
        ignoreFile: flags.has("--ignorefile"),
        neverPull: flags.has("--pull-never") ? "--pull-never" : "--pull=never",
    };
}
//# sourceMappingURL=features.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/toolchain.js





const seconds = 60;
/**
 * Asks buildah and skopeo what they are; the questions run side by side.
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
    const buildahVersion = versionOf(toolchain_answer(version, "buildah", programs.buildah));
    const skopeoVersion = versionOf(toolchain_answer(skopeo, "skopeo", programs.skopeo));
    const features = parseFeatures(toolchain_answer(help, "buildah", programs.buildah), buildahVersion);
    return {
        buildah: buildahVersion,
        skopeo: skopeoVersion,
        features,
        ...parseInfo(toolchain_answer(info, "buildah", programs.buildah)),
    };
}
function toolchain_answer(finished, name, program) {
    if ((0,runner/* succeeded */.gq)(finished))
        return finished.stdout.toString("utf8");
    const missing = finished.end.kind === "not-started";
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: missing
            ? `${name} was not found (looked for \`${program}\`).`
            : `${name} does not work: ${(0,runner/* describeEnd */.lA)(finished)}. ${finished.lastLines.slice(-3).join(" ")}`,
        cure: missing
            ? "Install it, e.g. `sudo apt-get install --no-install-recommends buildah skopeo runc`, or name buildah's path with the input `buildah`."
            : `Run \`${program} info\` by hand to see what this machine lacks.`,
    });
}
function versionOf(text) {
    return /version (\S+)/.exec(text)?.[1] ?? "unknown";
}
/** Reads `buildah info`. Graph options are a list, or null, or (in other versions) a map. */
function parseInfo(text) {
    let info;
    try {
        info = JSON.parse(text);
    }
    catch (cause) {
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: "`buildah info` did not print JSON.",
            cure: "Install buildah 1.23 or newer.",
            cause,
        });
    }
    const host = (0,json/* isJsonObject */.O)(info) && (0,json/* isJsonObject */.O)(info["host"]) ? info["host"] : {};
    const store = (0,json/* isJsonObject */.O)(info) && (0,json/* isJsonObject */.O)(info["store"]) ? info["store"] : {};
    const options = store["GraphOptions"];
    return {
        rootless: host["rootless"] === true,
        kernel: typeof host["kernel"] === "string" ? host["kernel"] : "unknown",
        platform: `linux/${typeof host["arch"] === "string" ? host["arch"] : "amd64"}`,
        driver: typeof store["GraphDriverName"] === "string" ? store["GraphDriverName"] : "overlay",
        driverOptions: Array.isArray(options)
            ? options.filter((option) => typeof option === "string")
            : [],
    };
}
/** The mount program (fuse-overlayfs) the machine's configuration asks for, if any. We never ask for one. */
function mountProgram(machine) {
    return machine.driverOptions
        .find((option) => /^(overlay\.)?mount_program=/.test(option))
        ?.replace(/^[^=]*=/, "");
}
//# sourceMappingURL=toolchain.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/toolchain-record.js

/** What the report says of the machine's part in a build. */
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

/** A larger file is not kept: what it was made of is not told by reading it through. */
const keptFileBytes = 16 * 1024 * 1024;
/** Of one build; beyond it nothing more is kept. */
const keptBytes = 512 * 1024 * 1024;
/** Contents by their digests, one behind the other in a file of the work folder: steps overwrite and delete them. */
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/adapters/buildah/snapshots.js







const usualLimits = {
    entries: 500_000,
    bytes: 16 * 1024 * 1024 * 1024,
    seconds: 180,
};
/** Files read at the same time. */
const snapshots_sideBySide = 4;
const chunkBytes = 1024 * 1024;
/** Entries listed at a stretch: a few milliseconds. */
const pauseEntries = 1000;
/** Watching went beyond a limit; the message is the end of a sentence. */
class TooMuch extends Error {
}
/** Tells what changed in a container's folder from one look to the next. Nothing may run in it meanwhile. */
class Snapshots {
    #kept;
    #limits;
    #signal;
    #known = new Map();
    /** Files and folders that could not be read. */
    unread = 0;
    #bytes = 0;
    #milliseconds = 0;
    #started = 0;
    constructor(order) {
        this.#kept = order.kept;
        this.#signal = order.signal;
        this.#limits = order.limits ?? usualLimits;
    }
    /**
     * What changed since the last look. Undefined at the first look into a folder that holds the base, too: nothing
     * tells what came from it. @throws TooMuch beyond a limit, the abort's reason after an abort
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
     * Synchronous, with a pause now and then: asking for each of some ten thousand entries asynchronously takes many
     * times longer.
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
    /** What cannot be read (another user's folder in a rootless build) is left out, and counted. */
    #namesIn(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder);
        }
        catch {
            return this.#unreadable();
        }
    }
    /** Undefined for what vanished between two looks at it. */
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
    /** The content's sha256; a small content is kept. */
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
/** Overlay file systems mark what was deleted by a character device 0/0. */
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




const layer_recorder_stepLine = /^(?:\[[^\]]*\] ){0,2}STEP \d+/;
const imageLine = /^--> ([0-9a-f]{10,64})$/;
/** Reads what each step changed out of the layers that a build with one layer a step leaves in its store. */
class LayerRecorder {
    #snapshots;
    #store;
    #images = [];
    steps = [];
    #lastStep = "";
    #last = new Map();
    cut;
    constructor(order) {
        this.#snapshots = order.snapshots;
        this.#store = order.store;
    }
    /** Sees a line of the build's log: after each step the image's id is printed. */
    see(line) {
        if (layer_recorder_stepLine.test(line))
            this.#lastStep = line;
        const id = imageLine.exec(line)?.[1];
        if (id !== undefined)
            this.#images.push({ printed: this.#lastStep, id });
    }
    /** Reads all layers; to be done when the build has ended. */
    async read() {
        try {
            const layers = await this.#layers();
            let last;
            for (const { printed, id } of this.#images) {
                const layer = [...layers].find(([image]) => image.startsWith(id))?.[1];
                // A step that changes no file has the layer of the one before it.
                if (layer === undefined || layer === last)
                    continue;
                last = layer;
                const held = await this.#snapshots.look(this.#folderOf(layer));
                if (held === undefined)
                    continue;
                const changes = this.#store.driver === "vfs" ? this.#sinceLast(held) : held;
                this.steps.push({ printed, before: new Map(), changes });
            }
        }
        catch (error) {
            this.cut = error instanceof TooMuch ? error.message : "the steps' layers could not be read";
        }
    }
    /** The vfs driver copies everything into each layer. */
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
    /** The top layer of each image of the store, by the image's id. */
    async #layers() {
        const { root, driver = "overlay" } = this.#store;
        const file = (0,external_node_path_.join)(root, `${driver}-images`, "images.json");
        const images = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        const layers = new Map();
        for (const image of Array.isArray(images) ? images : []) {
            if (!(0,json/* isJsonObject */.O)(image))
                continue;
            const { id, layer } = image;
            const isName = typeof layer === "string" && /^[0-9a-f]{64}$/.test(layer);
            if (typeof id === "string" && isName)
                layers.set(id, layer);
        }
        return layers;
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
    async beforeStep({ printed, upper, container }) {
        await this.#guarded(async () => {
            if (upper === undefined) {
                throw new TooMuch("a step's container was not found in its store");
            }
            const before = await this.#snapshots.look(upper);
            this.#open.set(container, { printed, upper, before });
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
            const { printed, before } = open;
            if (changes !== undefined)
                this.steps.push({ printed, before, changes });
        });
    }
    /** Half of a step would look like a difference: from the first trouble on nothing more is recorded. */
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
 * Runs one of the two builds once more and tells what each step changed. Where steps have a runtime, its calls are
 * the moments to look; under `chroot` isolation each step has to be committed, and its layer is looked at.
 * @throws BuildBroke when it fails this time
 */
async function traceIn(job) {
    const { slot, order, programs } = job;
    const startedAt = Date.now() / 1000;
    const kept = new KeptContents((0,external_node_path_.join)(slot.folder, "contents"));
    const signal = AbortSignal.any([programs.signal, order.signal]);
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
    const layers = new LayerRecorder({ snapshots, store: slot.store });
    await rerun({ ...seenBy(layers, job), layers: "each step" });
    const span = { startedAt, endedAt: Date.now() / 1000 };
    await layers.read();
    const { steps, cut } = layers;
    return { by: "layers", ...span, steps, cut, unread: snapshots.unread, ...contents };
}
/** The same job, its log seen by a recorder, too. */
function seenBy(recorder, job) {
    const { log } = job.order;
    const line = (text) => {
        recorder.see(text);
        log.line(text);
    };
    return { ...job, order: { ...job.order, log: { line, close: () => log.close() } } };
}
//# sourceMappingURL=trace.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/user-names.js

/** Who builds, as a build could have been told: an id without a name has none. */
function userNamesOf(env) {
    const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
    try {
        names.push((0,external_node_os_.userInfo)().username);
    }
    catch {
        // The id is in no user database, as in some containers.
    }
    return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}
//# sourceMappingURL=user-names.js.map
;// CONCATENATED MODULE: ./build/adapters/buildah/workshop.js
















/** A workshop over buildah: private stores in the work folder, one set of bases, two builds. */
async function openWorkshop(order) {
    const { folder, signal } = order;
    const programs = {
        buildah: order.buildah,
        skopeo: order.skopeo,
        signal,
        env: (0,child_environment.runEnvironment)(order.env, folder),
    };
    const baseStore = storeIn((0,external_node_path_.join)(folder, "bases"));
    const probe = (0,external_node_path_.join)(folder, "probe");
    await (0,promises_.mkdir)(probe);
    // buildah is rootless for everyone but root; asking it first would only cost time.
    const rootless = process.geteuid?.() !== 0;
    const [machine, means, runtime] = await Promise.all([
        askMachine(programs, baseStore),
        variationMeans(order.env["PATH"] ?? "", (0,external_node_path_.join)(folder, "faketime"), order.besideRuntime),
        chooseRuntime({
            programs,
            env: order.env,
            rootless,
            folder: probe,
            runtimes: order.runtimes,
        }),
    ]);
    return new Workshop({
        programs,
        machine,
        runtime,
        means,
        origin: order.origin,
        folder,
        baseStore,
        userNames: userNamesOf(order.env),
    });
}
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
    async fetchLocal(reference, folder) {
        const { programs } = this.#parts;
        const finished = await (0,runner/* run */.eF)({
            program: programs.buildah,
            args: ["push", "--quiet", reference, `dir:${folder}`],
            env: programs.env,
            signal: programs.signal,
        });
        if ((0,runner/* succeeded */.gq)(finished))
            return;
        throw new domain_failure/* Failure */.HR({
            code: "usage",
            message: `The image ${reference} is not in this machine's container storage (${(0,runner/* describeEnd */.lA)(finished)}).`,
            cure: "Build or pull it first, name a registry in the reference, or give it with `build-contexts` as name=oci-layout://path.",
        });
    }
    importBase(wanted) {
        return this.#bases.import(wanted);
    }
    baseOf(diffId) {
        return this.#bases.layer(diffId)?.base;
    }
    stageContext(order) {
        return stageContext((0,external_node_path_.join)(this.#parts.folder, order.slot), order);
    }
    build(order) {
        // A build that runs again must not meet what its first try left.
        const tries = this.#tries.get(order.slot) ?? 0;
        this.#tries.set(order.slot, tries + 1);
        const job = this.#job(order, tries === 0 ? order.slot : `${order.slot}-${tries}`);
        this.#stores.set(order.slot, job.slot.store);
        return buildIn({ ...job, layers: "one" });
    }
    async rerun(order) {
        const job = this.#job(order, order.name);
        try {
            await rerun({ ...job, layers: "one" });
        }
        finally {
            await this.#discard(job);
        }
    }
    async trace(order) {
        const job = this.#job(order, order.name);
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
    /** What is left of a folder, or of a run that was stopped, goes with the work folder. */
    async #discard({ slot, programs }) {
        if (programs.signal.aborted)
            return;
        await (0,clean_up/* removeInside */.pi)(slot.folder).catch(() => undefined);
    }
    async exportImage(built, layout) {
        const store = this.#stores.get(built.slot);
        if (store === undefined)
            throw new Error(`nothing was built as the ${built.slot} image`);
        return await exportImage({
            programs: this.#parts.programs,
            store,
            imageId: built.imageId,
            diffIds: built.diffIds,
            bases: this.#bases,
            layout,
        });
    }
    #job(order, name) {
        const { programs, machine, runtime, folder, means } = this.#parts;
        const own = (0,external_node_path_.join)(folder, name);
        const slot = {
            folder: own,
            store: this.#storeIn(own, order),
            staged: (0,external_node_path_.join)(folder, order.slot),
        };
        return { order, slot, programs, machine, runtime, means, workFolder: folder };
    }
    /** Each build has a storage root of its own; varied, it lies at another path of another depth. */
    #storeIn(folder, order) {
        const { machine } = this.#parts;
        const place = order.variations.includes("store") ? "in/another/place" : "store";
        const own = storeIn((0,external_node_path_.join)(folder, place));
        return withImagesOf(pinned(own, machine.driver, machine.driverOptions), this.#baseStore);
    }
}
//# sourceMappingURL=workshop.js.map
// EXTERNAL MODULE: ./build/adapters/compression/decompress.js + 3 modules
var decompress = __webpack_require__(9345);
// EXTERNAL MODULE: ./build/domain/cause.js
var domain_cause = __webpack_require__(2250);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/domain/path-pattern.js

/**
 * Whether a pattern matches a path of the image, as in a report: `*` and `?` stay inside one folder, `**` crosses
 * folders; `a.tar//b` is matched part by part, so that a pattern for the archive alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = pattern.split("//").map((part) => picomatch(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = path.split("//");
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/** Whether a pattern, or a part of one, stands for more than one name; `\\[` is the character itself. */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/** Why a pattern says too little about where a difference may be, as the end of a sentence; undefined: it is narrow. */
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so that it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a good part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/domain/exception.js





/** An exception is for a while: one that runs longer is nobody's promise any more. */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/** Checks the entries of an `exceptions` file. @throws Failure `usage` naming file, line, what is wrong and what to write */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, cure) => badException({ file: setting.file, line, message, cure });
    if (!(0,json/* isJsonObject */.O)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, cures[key]);
    });
    const known = domain_cause/* causeIds */.e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is no cause`, `Write one of: ${domain_cause/* causeIds */.e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const cures = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, cures.path);
    const wide = tooWide(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && hasWildcard(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "What nobody can explain is excepted file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is no day`, cures.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** A failure over one entry. */
function badException(details) {
    const { file, line, message, cure } = details;
    return new domain_failure/* Failure */.HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        cure,
        place: { file, line },
    });
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 100));
}
//# sourceMappingURL=exception.js.map
;// CONCATENATED MODULE: ./build/adapters/files/exceptions-file.js





/** Bytes; hundreds of entries have a few ten thousand. */
const largestFile = 1024 * 1024;
/** Reads a file of exceptions: YAML with a list `exceptions`. @throws Failure `usage` */
async function readExceptions(question) {
    const { path, cwd, today } = question;
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stats = await (0,promises_.lstat)(place).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestFile) {
        throw (0,domain_failure/* badInput */.AN)("exceptions", `${path} ${stats === undefined ? "is not there" : "is no file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
    }
    const inside = (0,external_node_path_.relative)(cwd, place);
    const file = inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? place : inside;
    const entries = await entriesOf(await (0,promises_.readFile)(place, "utf8"), file);
    return { file, exceptions: parseExceptions(entries, { file, today }) };
}
async function entriesOf(text, file) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    // Aliases can make a small file a huge value; dates stay text.
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
    return (0,domain_failure/* badInput */.AN)("exceptions", `${file}:${line}: ${(0,printable/* printable */.g$)((0,printable/* shortened */.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}
//# sourceMappingURL=exceptions-file.js.map
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
 * The folder for layout and reports: the one asked for, else a new one in the runner's or system's temp folder, made
 * when there is something to put into it. An earlier run's results are replaced; a folder that holds anything else
 * is refused. @throws Failure `usage`
 */
async function outputFolder(asked, env) {
    const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const folder = asked === undefined
        ? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique)
        : await emptied((0,external_node_path_.resolve)(asked));
    const report = (0,external_node_path_.join)(folder, names.report);
    const page = (0,external_node_path_.join)(folder, names.page);
    return {
        layout: (0,external_node_path_.join)(folder, names.layout),
        twins: { first: (0,external_node_path_.join)(folder, names.first), second: (0,external_node_path_.join)(folder, names.second) },
        report,
        page,
        writeReport: async (texts) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(report, texts.json);
            await (0,promises_.writeFile)(page, texts.html);
        },
        discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : clear(folder),
    };
}
async function clear(folder) {
    for (const name of known)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
    const cure = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const foreign = (await (0,promises_.readdir)(folder)).filter((name) => !known.has(name));
        if (foreign.length > 0) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, cure);
        }
        await clear(folder);
        return folder;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            typeof error.code === "string" &&
            /^E[A-Z]+$/.test(error.code)) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} cannot be used: ${error.message}.`, cure);
        }
        throw error;
    }
}
//# sourceMappingURL=output-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/files/same-contents.js


/** Files looked at; in a larger context a part of them is enough, since an answer only softens a remark. */
const mostFiles = 200_000;
/**
 * Of some contents, those that a regular file below the folder has at the same place, in a file as long. What cannot
 * be read is passed over.
 */
async function sameContents(folder, wanted) {
    const found = new Set();
    if (wanted.length === 0)
        return found;
    const bySize = new Map();
    for (const question of wanted) {
        bySize.set(question.size, [...(bySize.get(question.size) ?? []), question]);
    }
    for await (const path of files(folder)) {
        const size = await (0,promises_.stat)(path).then((status) => status.size, () => -1);
        for (const question of bySize.get(size) ?? []) {
            const isThere = await holds(path, question).catch(() => false);
            if (isThere)
                found.add(question);
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





/**
 * Adds labels to the config of a layout's one image. Layers stay as they are; config, manifest and index get the
 * digests that follow. Every other key keeps its value and its place.
 */
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
    const changed = { ...objectOf(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...objectOf(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,promises_.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,domain_digest/* digestOf */.ol)(bytes);
    await (0,promises_.rm)(blob(layout, before));
    await (0,promises_.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = objectOf(bytes);
    const settings = (0,json/* isJsonObject */.O)(config["config"]) ? config["config"] : {};
    const existing = (0,json/* isJsonObject */.O)(settings["Labels"]) ? settings["Labels"] : {};
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({ ...config, config: { ...settings, Labels: { ...existing, ...added } } });
}
function objectOf(bytes) {
    const value = JSON.parse(bytes.toString("utf8"));
    return (0,json/* isJsonObject */.O)(value) ? value : {};
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
/** What this machine and this run are called. */
function machineNames(env) {
    return {
        hostname: (0,external_node_os_.hostname)(),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        runIds: runVariables.flatMap((name) => env[name] || []),
    };
}
//# sourceMappingURL=machine-names.js.map
// EXTERNAL MODULE: ./build/adapters/registry/base-user.js
var base_user = __webpack_require__(510);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js
var skopeo = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/adapters/tar/entries.js
var entries = __webpack_require__(9377);
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/domain/redact-values.js

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
/** Bytes of an image: as UTF-8 where they are, else byte by byte. */
function redactBytes(bytes, redact) {
    const buffer = Buffer.from(bytes);
    const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
    const text = buffer.toString(encoding);
    const clean = redact(text);
    return clean === text ? bytes : Buffer.from(clean, encoding);
}
/** The same failure with its texts redacted; its cause may hold anything and is dropped. */
function redactFailure(failure, redact) {
    return new domain_failure/* Failure */.HR({
        code: failure.code,
        message: redact(failure.message),
        cure: redact(failure.cure),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map
// EXTERNAL MODULE: ./build/report/causes.js + 1 modules
var causes = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/report/html/text.js

/** UTF-16 units of a single text on the page. */
const longestText = 4000;
/**
 * Markup from a template: every value put into it is escaped, unless it is markup itself; lists are joined. A text
 * from outside can so never become an element, an attribute or a script.
 */
function html(parts, ...values) {
    const written = parts.map((part, index) => part + markupOf(values[index]));
    return { html: written.join("") };
}
/** A sentence of ours with code between backticks, as our messages have it. */
function prose(text) {
    const parts = text.split("`");
    return html `${parts.map((part, index) => {
        const isCode = index % 2 === 1 && index < parts.length - 1;
        if (isCode)
            return html `<code>${part}</code>`;
        return html `${index % 2 === 1 ? `\`${part}` : part}`;
    })}`;
}
/** A text as it is shown: escaped, on one line, control characters visible, not too long. */
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



/** The layers as bars by size, each with what made it. */
function layersSection({ image }) {
    if (image === undefined)
        return html ``;
    const largest = Math.max(1, ...image.layers.map(({ size }) => size));
    return html `<section aria-labelledby="layers"><h2 id="layers">Layers</h2>
<p>${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image.size)} compressed.</p>
<table><thead><tr><th scope="col">Size</th><th scope="col">From</th><th scope="col">Digest</th></tr></thead>
<tbody>${image.layers.map(({ size, origin, instruction, digest }) => {
        const from = instruction === undefined
            ? origin
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr><td class="size"><meter min="0" max="${largest}" value="${size}" aria-hidden="true"></meter> ${(0,sizes/* formatBytes */.z3)(size)}</td><td><code>${from}</code></td><td><code class="digest">${digest}</code></td></tr>`;
    })}</tbody></table></section>`;
}
/** What was built, from what, where and how. */
function factsSection(report) {
    const { source, image, bases, builds, variations, toolchain } = report;
    const rows = [
        ["Digest", image?.digest ?? ""],
        ["Image ID", image?.imageId ?? ""],
        ["Source", source.id],
        ["Revision", source.revision],
        ...report.pushed.map(({ reference, digest }) => ["Pushed", `${reference}@${digest}`]),
        ...bases.map(({ written, pinned }) => ["Base", `${written} → ${pinned}`]),
        ...builds.map(({ environment, seconds, digest }, index) => [`Build ${index + 1}`, `${environment}, ${(0,sizes/* formatSeconds */.Xo)(seconds)}, ${digest}`]),
        ["Varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason, steps = [] }) => ["Not varied", `${variation}${(0,report_variations/* placesOf */.e)(steps)}: ${reason}`]),
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
/** In which ways the source was not clean. */
function advisoriesSection({ advisories }) {
    if (advisories.length === 0)
        return html ``;
    return html `<section aria-labelledby="advisories"><h2 id="advisories">The source</h2>${advisories.map(({ name, message, evidence, fix }) => html `<article class="advisory" data-text="${name} ${message}"><h3><span class="tag">${name}</span></h3><p>${prose(message)}</p><ul class="facts">${evidence
        .slice(0, 25)
        .map((fact) => html `<li><code>${fact}</code></li>`)}</ul><p>${prose(fix)}</p></article>`)}</section>`;
}
/** What is accepted for a while. */
function exceptionsSection({ exceptions }) {
    if (exceptions.length === 0)
        return html ``;
    return html `<section aria-labelledby="exceptions"><h2 id="exceptions">Accepted differences</h2>
<table><thead><tr><th scope="col">Path</th><th scope="col">Cause</th><th scope="col">Covers</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th></tr></thead><tbody>${exceptions.map(({ exception, paths }) => html `<tr><td><code>${exception.path}</code></td><td>${exception.cause}</td><td>${(0,sizes/* counted */.hS)(paths.length, "path")}</td><td>${exception.reason}</td><td>${exception.owner}</td><td>${exception.expires}</td></tr>`)}</tbody></table></section>`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./build/report/html/bytes.js


const rowBytes = 16;
const mostSpots = 8;
const sides = ["a", "b"];
const titles = { a: "First build", b: "Second build" };
/** Where a thing differs, both versions side by side: lines where it is text, bytes in hexadecimal otherwise. */
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
/** UTF-8 with no control characters but line ends and tabs. */
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
/** Rows of sixteen bytes: offset, hexadecimal, ASCII; the differing bytes marked. */
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



/** Differences shown with their bytes in one finding; all are counted. */
const mostShown = 25;
/** Findings on the page; a page with more helps nobody, and a browser slows down. */
const mostFindings = 200;
/** The anchor of a finding: short, and the same in each page of the same differences. */
function anchorOf(index) {
    return `finding-${index + 1}`;
}
/** One finding for each cause at each line. */
function findingsSection(all, report) {
    if (all.length === 0)
        return html ``;
    const groups = all.slice(0, mostFindings);
    const hidden = all
        .slice(mostFindings)
        .flatMap(({ differences, consequences }) => [...differences, ...consequences]);
    const omitted = report.differencesOmitted + hidden.length;
    return html `<section aria-labelledby="findings"><h2 id="findings">Why the two builds differ</h2>
<nav aria-label="Findings"><ol class="contents">${groups.map((group, index) => html `<li><a href="#${anchorOf(index)}">${titleOf(group)}</a> <span class="tag bad">${group.cause}</span></li>`)}</ol></nav>
${groups.map((group, index) => finding(group, anchorOf(index)))}
${omitted > 0 ? html `<p class="faint">Counted and not listed: ${(0,sizes/* counted */.hS)(omitted, "more difference")}.</p>` : ""}</section>`;
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
/** The first line is a sentence; what follows is mostly Containerfile text. */
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
 * The page's script: search, unfold, and opening what a link points to. Without it the page shows everything all the
 * same. It makes no elements of texts, so that nothing in the page can become code through it.
 */
const script = `
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
/** The page's style sheet. Colours hold a contrast of 4.5:1 or more in both schemes (WCAG 2.2, 1.4.3). */
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
var report_executables = __webpack_require__(8876);
;// CONCATENATED MODULE: ./build/report/html/traces.js



/** What of the build itself was found in the image. */
function suspectsSection({ suspects, suspectsOmitted }) {
    if (suspects.length === 0)
        return html ``;
    return html `<section aria-labelledby="suspects"><h2 id="suspects">Traces of this build in the image</h2>
<p>Hints, no failure: another day, machine or run would write something else there. A note comes from the source, and is the same in every build of this commit.</p>
<table><thead><tr><th scope="col">Path</th><th scope="col">What</th><th scope="col">Found</th><th scope="col">Times</th><th scope="col">From</th></tr></thead><tbody>${suspects.map(({ path, kind, weight, format, excerpt, offset, count, instruction, layer }) => {
        const tag = weight === "note" ? html `<span class="tag">note</span>` : "";
        const from = instruction === undefined
            ? `${layer === undefined ? "" : `layer ${layer}`}`
            : `${instruction.file}:${instruction.line} ${instruction.text}`;
        return html `<tr data-text="${path} ${kind}"><td><code>${path}</code></td><td>${kind} ${tag}</td><td><code>${excerpt}</code><br><span class="faint">${format}, offset ${offset}</span></td><td>${count}</td><td><code>${from}</code></td></tr>`;
    })}</tbody></table>
${suspectsOmitted > 0 ? html `<p class="faint">Counted and not listed: ${suspectsOmitted} more.</p>` : ""}</section>`;
}
/** What the executables of the build tell of it, and the flags that keep it out. */
function executablesSection({ executables }) {
    const { listed, omitted, ofPackages, unread } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed);
    if (listed.length === 0 && unread.length === 0)
        return html ``;
    return html `<section aria-labelledby="executables"><h2 id="executables">Executables</h2>
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


/** Levels that a tree goes down to; a path from outside may have thousands. */
const deepest = 40;
/** Both images as trees side by side, what differs first. */
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
/** The node of a path, made with the folders above it. Members of archives stand below their archive. */
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
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/html.js










/**
 * The report as one self-contained page. Its content security policy allows this style and this script by their
 * hashes and nothing else: no network, no other code, whatever a file name of the image may say.
 */
function renderHtml(report) {
    const groups = (0,causes/* causeGroups */.w)(report.differences);
    const verdict = (0,report_verdict/* verdictOf */.V)(report);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const body = html `<a class="skip" href="#report">Skip to the report</a>
<header><p class="faint">Twofold</p><h1 class="${verdict.tone}">${verdict.text}</h1>
${report.failure === undefined ? "" : html `<p>${prose(report.failure.cure)}</p>`}</header>
<main id="report" tabindex="-1">
<div class="tools" role="search"><label for="search">Search</label><input id="search" type="search" placeholder="path, cause or instruction"><button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><span id="count" role="status" class="faint"></span></div>
${findingsSection(groups, report)}
${exceptionsSection(report)}
${treesSection(report, groups)}
${suspectsSection(report)}
${executablesSection(report)}
${layersSection(report)}
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
<script>${script}</script>
</body></html>
`;
}
function treesSection(report, groups) {
    const { differences, files } = report;
    if (differences.length === 0)
        return html ``;
    const anchors = new Map();
    groups.slice(0, mostFindings).forEach(({ differences: own, consequences }, index) => {
        for (const { path } of [...own, ...consequences])
            for (const place of [path, path.replace(/\/+/g, "/")])
                if (!anchors.has(place))
                    anchors.set(place, anchorOf(index));
    });
    const trees = imageTrees({
        differences,
        files: files ?? [],
        anchorOf: (path) => anchors.get(path),
    });
    return html `<section aria-labelledby="trees"><h2 id="trees">Both images</h2>
<p class="faint">Layers that are the same in both images are not listed.</p>${trees}</section>`;
}
/** A source expression for inline code (CSP level 3, §2.3.1). */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var report_json = __webpack_require__(8308);
// EXTERNAL MODULE: ./build/trace/running-step.js
var running_step = __webpack_require__(6828);
;// CONCATENATED MODULE: ./build/app/applied-variations.js


/** Which variations the second build can have on this machine, and why it cannot have some. */
function variationsHere(request, builder) {
    if (request.reproducibility === "skip")
        return { applied: [], notApplied: [] };
    const found = request.vary.map((variation) => ({
        variation,
        reason: lackOf(variation, builder),
    }));
    return {
        applied: found.flatMap(({ variation, reason }) => (reason === undefined ? [variation] : [])),
        notApplied: found.flatMap(({ variation, reason }) => reason === undefined ? [] : [{ variation, reason }]),
    };
}
/** A build that no runtime starts steps for has only what buildah's own process hands on. */
function lackOf(variation, { noShim, means }) {
    if (noShim === undefined || !(0,table/* isStepVariation */.mu)(variation))
        return undefined;
    if (!table/* inherited */.Jq.includes(variation))
        return `steps run under chroot isolation: ${noShim}`;
    const had = variation === "cpus" ? means.cpus : means.kernelName;
    return "lacks" in had ? had.lacks : undefined;
}
/**
 * Which variations the second build's steps had: applied when at least one step had it, or none was there to have it;
 * not applied with the steps that did not.
 */
function variationsOf(order) {
    const { here, second } = order;
    const steps = second?.steps ?? [];
    if (steps.length === 0)
        return here;
    return {
        applied: here.applied.filter((name) => !(0,table/* isStepVariation */.mu)(name) || steps.some(({ applied }) => applied.includes(name))),
        notApplied: [...here.notApplied, ...here.applied.flatMap((name) => missing(name, order))],
    };
}
function missing(variation, { second, find, file }) {
    const byReason = new Map();
    for (const step of second?.steps ?? []) {
        const reason = step.notApplied.find((each) => each.variation === variation)?.reason;
        if (reason === undefined)
            continue;
        const place = find(step.printed);
        const steps = [...(byReason.get(reason)?.steps ?? [])];
        if (place !== undefined) {
            const { line, text } = (0,running_step/* instructionAt */.s)(place);
            steps.push({ file, line, text });
        }
        byReason.set(reason, { variation, reason, steps });
    }
    return [...byReason.values()];
}
//# sourceMappingURL=applied-variations.js.map
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
// EXTERNAL MODULE: ./build/containerfile/bases.js
var containerfile_bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/domain/reference.js
var domain_reference = __webpack_require__(5524);
;// CONCATENATED MODULE: ./build/app/bring-bases.js



/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
async function bringBases(order) {
    const brought = new Map();
    const all = (0,containerfile_bases/* basesOf */.cF)(order.question).map(async (use) => {
        const wish = wishFor(use, order);
        if (wish === undefined)
            return undefined;
        const key = JSON.stringify([wish.name, wish.platform]);
        const image = brought.get(key) ?? bring(wish, order);
        brought.set(key, image);
        return { use, ...(await image) };
    });
    return (await Promise.all(all)).filter((base) => base !== undefined);
}
/** The report's list: one entry a written name. */
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(use, order) {
    const platform = use.platform ?? order.platform;
    const context = order.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder")
        return undefined;
    if (context?.kind === "files") {
        return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
    }
    const written = context === undefined ? use.reference : context.reference;
    const reference = (0,domain_reference/* parseReference */.F2)(written);
    if (reference !== undefined) {
        return { name: (0,domain_reference/* formatReference */.FH)(reference), platform, image: { kind: "reference", reference } };
    }
    const place = { file: order.question.containerfile.file, line: use.line };
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
        cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
        place,
    });
}
async function bring(wish, order) {
    return wish.image.kind === "files"
        ? await bringFiles(wish.image.context, wish, order)
        : await bringReference(wish.image.reference, wish, order);
}
async function bringReference(reference, { platform }, { builder, registry }) {
    const folder = builder.newFolder("base");
    const name = (0,domain_reference/* repositoryName */.aR)(reference);
    const tag = localTag(reference.tag, platform);
    const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
    if (reference.registry === "localhost") {
        await builder.fetchLocal((0,domain_reference/* formatReference */.FH)(reference), folder);
        const base = await builder.importBase({ folder, name, tag, digest: undefined });
        return { base, name: shown };
    }
    const digest = reference.digest ?? (await registry.resolve((0,domain_reference/* formatReference */.FH)(reference)));
    const from = { kind: "registry", reference: `${name}@${digest}` };
    await registry.fetch({ from, folder, platform });
    return { base: await builder.importBase({ folder, name, tag, digest }), name: shown };
}
async function bringFiles(context, { platform }, { builder, registry }) {
    const { transport, path, tag = "latest", digest } = context;
    const location = context.tag === undefined ? path : `${path}:${tag}`;
    const folder = builder.newFolder("base");
    await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
    const name = repositoryOfContext(context.name.toLowerCase());
    const base = await builder.importBase({
        folder,
        name,
        tag: localTag(tag, platform),
        digest: undefined,
    });
    if (digest !== undefined && digest !== base.digest) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
    }
    return { base, name: `${name}:${tag}` };
}
/** One tag must not name two platforms' images in the same store. */
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
/** `toolchain` is no name in a registry; a name with a host or path is. */
function repositoryOfContext(name) {
    const reference = /[./:]/.test(name) ? (0,domain_reference/* parseReference */.F2)(name) : undefined;
    return reference === undefined ? `localhost/${name}` : (0,domain_reference/* repositoryName */.aR)(reference);
}
//# sourceMappingURL=bring-bases.js.map
// EXTERNAL MODULE: ./build/containerfile/cut.js
var containerfile_cut = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/containerfile/origins.js
var origins = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/containerfile/steps.js
var steps = __webpack_require__(8065);
// EXTERNAL MODULE: ./build/diagnose/by-variation.js + 1 modules
var by_variation = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/responsible/search.js + 3 modules
var search = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/app/extra-builds.js
var extra_builds = __webpack_require__(3794);
;// CONCATENATED MODULE: ./build/app/broken-twin.js









const key = "break";
const [whole, elsewhere, fine] = ["broke", "broke elsewhere", "did not break"];
/**
 * Finds out which variations break the second build, by building up to the instruction that broke with some of them
 * alone; first of all once without any and once with all, to know that they are to blame.
 * @throws what stopped the run
 */
async function breakReason(broke, order) {
    const { applied, reporter } = order;
    const builds = new extra_builds/* ExtraBuilds */.e({ ...order, secondSteps: broke.steps });
    const among = { kind: "among", variations: applied };
    const isFull = broke.lastLines.some((line) => /no space left on device/i.test(line));
    if (builds.left === 0 || applied.length === 0 || isFull)
        return among;
    reporter.info(`only the second build broke: looking for the variation that does it, with at most ${builds.left} more builds`);
    const broken = brokenStep(broke, order.question);
    const tried = { builds, order, broken };
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
        const found = await (0,search/* findResponsible */.S)({
            places: [{ key, whole, guess: guess === undefined ? [] : [guess] }],
            applied,
            most: builds.left,
            sideBySide: extra_builds/* sideBySide */.Q,
            probe: async ({ varied }) => new Map([[key, await tries(tried, varied)]]),
        });
        return reasonOf(found.get(key), applied);
    }
    catch (error) {
        if (!(error instanceof domain_failure/* Failure */.HR) || error.code === "interrupted")
            throw error;
        reporter.warn(`A build that looks for the variation failed: ${error.message}`);
        return among;
    }
}
/** Whether the build breaks with these variations, at the same instruction. */
async function tries({ builds, order, broken }, varied) {
    const { applied, plan, builder, question } = order;
    const names = applied.filter((name) => varied.includes(name));
    try {
        await builds.run(names, {
            ...(broken === undefined
                ? { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(question).index }
                : planUpTo(broken, order)),
            work: (rerun) => builder.rerun(rerun),
        });
        return fine;
    }
    catch (error) {
        if (!(error instanceof app_ports/* BuildBroke */.Y))
            throw error;
        // Built up to there alone, that stage is the target.
        const target = broken === undefined ? question.target : (0,origins/* nameOf */.Vb)(broken.stage);
        const again = failedAt(error, { ...question, ...(target === undefined ? {} : { target }) });
        return again?.line === broken?.line ? whole : elsewhere;
    }
}
function brokenStep(broke, question) {
    const instruction = failedAt(broke, question);
    const stage = question.containerfile.stages.findLast(({ from }) => instruction !== undefined && from.line <= instruction.line);
    if (instruction === undefined || stage === undefined)
        return undefined;
    return { stage, line: instruction.line, text: instruction.text };
}
function failedAt(broke, { containerfile, target }) {
    const log = broke.lastLines;
    return (0,steps/* failedInstruction */._)({ containerfile, log, ...(target === undefined ? {} : { target }) });
}
/** The plan up to the instruction that broke. */
function planUpTo({ stage, line }, { plan, question }) {
    const places = [{ stage: stage.index, line }];
    const cut = (0,containerfile_cut/* cutBehind */.R)(places, { question, text: plan.containerfile });
    if (cut === undefined)
        return { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(question).index };
    const { target: _, ...rest } = plan;
    return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
function reasonOf(responsible, applied) {
    // What contradicts itself breaks now and then.
    if (responsible === undefined || responsible.kind === "none") {
        return { kind: "flaky", seen: "without" };
    }
    const { kind, variations } = responsible;
    return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
//# sourceMappingURL=broken-twin.js.map
// EXTERNAL MODULE: ./build/diagnose/variation-signs.js
var variation_signs = __webpack_require__(5655);
// EXTERNAL MODULE: ./build/domain/environment.js
var environment = __webpack_require__(8788);
// EXTERNAL MODULE: ./build/advise/rules/unverified-download.js
var unverified_download = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/containerfile/hermetic.js
var containerfile_hermetic = __webpack_require__(6387);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/app/hermetic.js






/**
 * Checks that input `hermetic` means something for this Containerfile: its `fetch-stages` are stages, and no other
 * stage fetches by ADD, which buildah does itself, what no digest names.
 * @throws Failure `usage`
 */
function checkHermetic({ hermetic }, question) {
    if (hermetic === undefined)
        return;
    checkStages(hermetic, question);
    const { file } = question.containerfile;
    const add = (0,unverified_download/* unverifiedAdds */.M)({ question }).find(({ stage }) => (0,containerfile_hermetic/* isCutOffStage */.c)(hermetic, stage));
    if (add === undefined)
        return;
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${add.line}: \`${(0,printable/* shortened */.vI)(add.text, 200)}\` fetches what no digest names, in a stage that input \`hermetic\` cuts off.`,
        cure: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or put it into a stage and name that in \`fetch-stages\`.`,
        place: { file, line: add.line },
    });
}
function checkStages({ fetchStages }, { containerfile }) {
    const names = containerfile.stages.map(origins/* nameOf */.Vb);
    const unknown = fetchStages.find((name) => !names.includes(name));
    if (unknown === undefined)
        return;
    const listed = names.slice(0, 20).map((name) => `\`${name}\``);
    throw (0,domain_failure/* badInput */.AN)("fetch-stages", `${containerfile.file} has no stage ${JSON.stringify((0,printable/* shortened */.vI)(unknown, 100))}${(0,nearest/* didYouMean */.a)(unknown, names)}.`, `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`);
}
/** @throws Failure `tool` when this machine cannot cut a step off from the network */
function refuseOpenSteps({ hermetic }, { noShim, means }) {
    if (hermetic === undefined)
        return;
    const lacks = "lacks" in means.network ? means.network.lacks : undefined;
    if (noShim === undefined && lacks === undefined)
        return;
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: `\`hermetic\` cannot be kept here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
        cure: noShim === undefined
            ? "Install what is missing, or leave the input out."
            : "Install runc or crun where it can start containers, or leave the input out.",
    });
}
/** What to do about a RUN that failed and had no network; undefined for every other instruction. */
function cutOffCure({ hermetic }, { containerfile }, instruction) {
    const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
    if (stage === undefined || instruction?.keyword !== "RUN")
        return undefined;
    if (!(0,containerfile_hermetic/* isCutOffStage */.c)(hermetic, stage))
        return undefined;
    return `\`hermetic\` takes the network from this step. If it wanted to fetch something, do that in a stage of its own, name that stage in \`fetch-stages\`, and copy from it; else mend the instruction.`;
}
//# sourceMappingURL=hermetic.js.map
;// CONCATENATED MODULE: ./build/app/build-failure.js







/** Turns a broken build into one error at the instruction that broke. */
function buildFailure(broke, about) {
    const { containerfile, request } = about;
    const instruction = (0,steps/* failedInstruction */._)({
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
    return new domain_failure/* Failure */.HR({
        code: full ? "tool" : "build",
        message: `${where} ${told.what} (${broke.message}): ${telling(broke.lastLines)}`,
        cure: (full || broke.slot === "second" ? undefined : cutOffCure(request, about, instruction)) ??
            told.cure,
        ...(place === undefined ? {} : { place }),
        cause: broke,
    });
}
const fullDisk = {
    what: "failed",
    cure: "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.",
};
function toldOf(broke, { request, reason, text }) {
    if (broke.slot === "first") {
        const cure = "Mend the instruction; the log of build 1 shows what it printed.";
        return { what: "failed", cure };
    }
    const alone = "fails in the second environment alone";
    if (reason?.kind === "flaky") {
        const seen = reason.seen === "without"
            ? "failed in the second build, and when it was tried again also without any variation"
            : "failed in the second build, and not when the same was tried again";
        return {
            what: `${seen}: it fails now and then`,
            cure: "Make the instruction reliable: the usual reasons are time limits, the network, and parts that run at the same time.",
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
            cure: `Make the instruction independent of them, or leave variations out${example}; with more \`extra-builds\` Twofold finds out which one it is.`,
        };
    }
    const where = variations.map((name) => variation_signs/* variationSigns */.IP[name].where).join(", and ");
    const which = variations.length === 1 ? `variation ${names}` : `variations ${names}`;
    return {
        what: `fails where ${where} (${which}), and not without`,
        cure: `Make the instruction independent of that, or turn the variation off: ${off(variations)}.`,
    };
}
/** Licence servers and the like go by the host's name. */
function usualOf(variations) {
    return variations.includes("hostname") ? "hostname" : variations[0];
}
/** What to write into `vary` to have the same without some. */
function varyWithout(vary, some) {
    if (vary.length === environment/* variationNames */.u.length) {
        return ["all", ...some.map((name) => `-${name}`)].join(",");
    }
    const rest = vary.filter((name) => !some.includes(name));
    return rest.length === 0 ? "none" : rest.join(",");
}
/** The line a person looks for: buildah's own error, else the last thing that was printed. */
function telling(lines) {
    const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
    return (0,printable/* printable */.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
//# sourceMappingURL=build-failure.js.map
;// CONCATENATED MODULE: ./build/domain/accepted.js


/**
 * Which differences are accepted: path and cause must both be the exception's. That never makes two builds equal;
 * it only decides whether `reproducibility: require` may pass.
 */
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: pathMatcher(exception.path),
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
/** An exception that covers nothing hides the next difference that happens to match. @throws Failure `usage` */
function refuseUnused(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return;
    const { path, cause, line } = unused.exception;
    throw badException({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        cure: "Remove it; the image is better than it says.",
    });
}
//# sourceMappingURL=accepted.js.map
;// CONCATENATED MODULE: ./build/app/accept-differences.js

/**
 * Takes the accepted differences out of what has to be judged, and records them. One that is counted but not listed
 * cannot be accepted. Two builds that differ stay different whatever is accepted.
 * @throws Failure `usage` for an exception that covers nothing, where all else is accepted
 */
function acceptDifferences(order) {
    const { exceptions, differences, record, reporter } = order;
    if (exceptions === undefined)
        return { open: differences.listed, labels: [] };
    const { accepted, open } = accept(differences.listed, exceptions.exceptions);
    const used = accepted.filter(({ paths }) => paths.length > 0);
    record.exceptions = used;
    if (open.length > 0 || differences.omitted > 0)
        return { open, labels: [] };
    refuseUnused(accepted, exceptions.file);
    if (used.length === 0)
        return { open, labels: [] };
    const first = used.map(({ exception }) => exception.expires).sort()[0];
    reporter.warn(`The two builds differ; every difference is accepted by ${exceptions.file}, the first until ${first}.`);
    return { open, labels: [exceptionsLabel(used.map(({ exception }) => exception))] };
}
/** In the order of the file, as JSON: whoever runs the image can see what it was let pass with. */
function exceptionsLabel(exceptions) {
    const told = exceptions.map(({ path, cause, expires }) => ({ path, cause, expires }));
    return { name: "dev.twofold.exceptions", value: JSON.stringify(told) };
}
//# sourceMappingURL=accept-differences.js.map
;// CONCATENATED MODULE: ./build/app/judge.js


/**
 * Compares the twins and makes the one layout that may be pushed (design §7). Equal: the config's and the local
 * manifest's digests, which cover config, annotations and the uncompressed bytes of every layer. Only then is one
 * of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
async function judge(order) {
    const { request, record, twins, ports } = order;
    const { first, second } = twins;
    if (second === undefined)
        return await keep(order, []);
    ports.reporter.progress("comparing");
    const equal = first.imageId === second.imageId && first.digest === second.digest;
    if (equal && request.compare === "content") {
        record.reproducible = "true";
        acceptDifferences({ ...order, ...ports, differences: record.differences });
        return await keep(order, []);
    }
    if (equal)
        return await compareCompressed(order, second);
    record.reproducible = "false";
    await explainInto(order, second);
    const { differences } = record;
    const { open, labels } = acceptDifferences({ ...order, ...ports, differences });
    if (labels.length === 0)
        refuseOrWarn(order, irreproducible(open.length + differences.omitted));
    return await keep(order, [...differing, ...labels]);
}
/** What the image of a build that differs is labelled with, where it may pass. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];
/** `require` refuses; `warn` lets the first build pass, labelled. @throws Failure the given one */
function refuseOrWarn({ request, ports }, failure) {
    if (request.reproducibility === "require")
        throw failure;
    ports.reporter.warn("The two builds differ; `reproducibility: warn` lets the first one pass, labelled so.");
}
/** The stricter form: both are compressed, and the manifests that a registry would get are compared too. */
async function compareCompressed(order, second) {
    const { builder, ports, record } = order;
    const [digest, other] = await Promise.all([
        keep(order, []),
        builder.exportImage(second, ports.output.twins.second),
    ]);
    record.reproducible = digest === other ? "true" : "false";
    if (digest === other)
        return digest;
    const failure = new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The same content was compressed to two manifests, ${digest} and ${other}.`,
        cure: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
    });
    refuseOrWarn(order, failure);
    await ports.relabel(ports.output.layout, differing);
    return await recordImage(order);
}
async function explainInto(order, second) {
    const { twins, ports, record } = order;
    record.differences = await record.phase("explain", async () => {
        // Comparison, trace and diagnosis are a good part of the program, and only builds that differ need them.
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(221)]).then(__webpack_require__.bind(__webpack_require__, 5221));
        const { first, stepNetwork } = twins;
        return await explain({ ...order, ...ports, first, second, stepNetwork });
    });
}
function irreproducible(count) {
    return new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        cure: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
/** Exports the first build as the layout that is kept, and records what it is. */
async function keep(order, labels) {
    const { builder, ports, record, twins } = order;
    const { layout } = ports.output;
    ports.reporter.progress("compressing");
    await record.phase("export", async () => {
        await builder.exportImage(twins.first, layout);
        if (labels.length > 0)
            await ports.relabel(layout, labels);
    });
    return await recordImage(order);
}
async function recordImage({ ports, record, origins }) {
    const { layout } = ports.output;
    const image = await ports.openImage(layout);
    record.layout = layout;
    record.image = imageRecord(image, origins);
    return image.digest;
}
function imageRecord(image, origins) {
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
// EXTERNAL MODULE: ./build/app/layer-origins.js
var layer_origins = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/advise/evidence.js
var evidence = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/advise/line-evidence.js
var line_evidence = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/advise/rules/network-in-run.js
var network_in_run = __webpack_require__(8735);
// EXTERNAL MODULE: ./build/domain/advisory.js
var domain_advisory = __webpack_require__(9526);
;// CONCATENATED MODULE: ./build/app/measured-network.js






/**
 * The advisories, with what was measured of `network-in-run`: steps that moved bytes over their network interface and
 * whose commands do not say so, and the numbers of those that do. A step that nothing was counted of adds nothing.
 */
function withMeasuredNetwork(order) {
    const moved = movedBytes(order);
    if (moved.size === 0)
        return order.advisories;
    const read = order.advisories.find(({ name }) => name === "network-in-run");
    const lines = read?.places?.flatMap(({ line }) => line ?? []) ?? [];
    const unread = [...moved].filter(([instruction]) => !lines.some((line) => isAt(instruction, line)));
    const findings = unread.map(([{ line, text }, bytes]) => ({
        line,
        text: `${numberText(bytes)}: ${text}`,
    }));
    const found = (0,line_evidence/* atLines */.P)(order, findings);
    const known = (read?.evidence ?? []).map((text) => withNumber(text, moved));
    const advisory = {
        ...(read ?? { name: "network-in-run", ...network_in_run/* networkUse */.m }),
        evidence: (0,evidence/* bounded */.Mm)([...known, ...found.evidence]),
        places: [...(read?.places ?? []), ...found.places],
    };
    const others = order.advisories.filter(({ name }) => name !== "network-in-run");
    const rank = ({ name }) => domain_advisory/* advisoryNames */.U.indexOf(name);
    return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}
/** By instruction; a base's own steps (ONBUILD) count for FROM. */
function movedBytes({ steps, find }) {
    const moved = new Map();
    for (const { printed, bytesMoved = 0 } of steps) {
        const place = bytesMoved > 0 ? find(printed) : undefined;
        if (place === undefined)
            continue;
        const instruction = (0,running_step/* instructionAt */.s)(place);
        moved.set(instruction, (moved.get(instruction) ?? 0) + bytesMoved);
    }
    return moved;
}
/** `Containerfile:3: apt-get update`, with the number of its whole step. */
function withNumber(text, moved) {
    const line = Number(/^[^ ]*:(\d+): /.exec(text)?.[1]);
    const found = [...moved].find(([instruction]) => isAt(instruction, line));
    return found === undefined ? text : `${text} (the step ${numberText(found[1])})`;
}
function isAt({ line, endLine }, at) {
    return line <= at && at <= endLine;
}
function numberText(bytes) {
    return `moved ${(0,sizes/* formatBytes */.z3)(bytes)} over its network interface`;
}
//# sourceMappingURL=measured-network.js.map
// EXTERNAL MODULE: ./build/domain/labels.js
var labels = __webpack_require__(3802);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/app/plan-build.js





/** The one plan that both builds follow. */
async function planBuild(order) {
    const { request, prepared, bases, builder } = order;
    const secrets = request.secrets.map(async (secret) => ({
        id: secret.id,
        path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
    }));
    return {
        containerfile: (0,containerfile_bases/* pinBases */.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local }))),
        ...(request.target === undefined ? {} : { target: request.target }),
        buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
        labels: (0,plan/* sortedByName */.I)([...request.labels, ...ownLabels(order)]),
        annotations: (0,plan/* sortedByName */.I)(request.annotations),
        secrets: await Promise.all(secrets),
        ...(request.platform === undefined ? {} : { platform: request.platform }),
        network: request.network,
        folders: prepared.contexts.filter((context) => context.kind === "folder"),
    };
}
function ownLabels(order) {
    const { request, prepared, reading, builder } = order;
    const base = finalBase(order);
    return (0,labels/* sourceLabels */.X)({
        source: reading.source,
        advisories: reading.advisories,
        ...(base === undefined ? {} : { base }),
        recipe: {
            recipe: "containerfile",
            file: relativeToContext(prepared.containerfile.file, reading.source.offset),
            ...(request.target === undefined ? {} : { target: request.target }),
            ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
            buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
            offset: reading.source.offset,
            platform: request.platform ?? builder.platform,
            buildah: builder.toolchain.buildah,
        },
    });
}
/** The outside image that the target's first stage stands on; undefined for scratch. */
function finalBase(order) {
    const chain = (0,containerfile_chain/* stageChain */.a)((0,base_question/* baseQuestion */.s)(order));
    const found = order.bases.find(({ use }) => use.kind === "from" && use.stage === chain[0]?.index);
    return found === undefined ? undefined : { written: found.name, pinned: found.base.pinned };
}
/** The Containerfile's name is relative to the checkout's root; the recipe has it relative to the context. */
function relativeToContext(file, offset) {
    return offset !== "" && file.startsWith(`${offset}/`) ? file.slice(offset.length + 1) : file;
}
//# sourceMappingURL=plan-build.js.map
// EXTERNAL MODULE: ./build/app/prepare.js + 1 modules
var prepare = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/app/publish.js


/** Every `name:tag` that the image shall get; without `image` there is none. @throws Failure `usage` */
function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,domain_failure/* badInput */.AN)("tags", "none was given, and a source without a commit gives none.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
/**
 * Pushes the layout under every reference and reads each digest back: the registry must serve the very bytes that
 * were compared. One after the other: the first push brings the blobs, the others find them there.
 * @throws Failure `registry`
 */
async function publish(order) {
    const { layout, digest, registry, reporter } = order;
    for (const reference of order.references) {
        reporter.progress(`pushing ${reference}`);
        await registry.push(layout, reference);
        const served = await registry.resolve(reference);
        if (served !== digest) {
            throw new domain_failure/* Failure */.HR({
                code: "registry",
                message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
                cure: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
            });
        }
        order.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/app/run-record.js

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
/** What a run has found out so far: the report can be written at any moment, also when the run fails. */
class RunRecord {
    reading;
    forbidden = [];
    reproducible = "unchecked";
    bases = [];
    builds = [];
    image;
    variations = { applied: [], notApplied: [] };
    toolchain;
    differences = { listed: [], omitted: 0, layers: [] };
    exceptions = [];
    suspects = { listed: [], omitted: 0 };
    executables = { listed: [], omitted: 0, ofPackages: 0, unread: [] };
    layout;
    pushed = [];
    #timings = [];
    /** Measures a phase in wall seconds; a phase that fails is measured too. */
    async phase(phase, work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.#timings.push({ phase, seconds: (performance.now() - started) / 1000 });
        }
    }
    report(failure) {
        return {
            schemaVersion: 1,
            source: this.reading === undefined ? unknownSource : (0,source/* taggedSource */.S)(this.reading),
            advisories: this.reading?.advisories ?? [],
            forbidden: this.forbidden,
            reproducible: this.reproducible,
            bases: this.bases,
            builds: this.builds,
            ...(this.image === undefined ? {} : { image: this.image }),
            variations: this.variations,
            ...(this.toolchain === undefined ? {} : { toolchain: this.toolchain }),
            suspects: this.suspects.listed,
            suspectsOmitted: this.suspects.omitted,
            executables: this.executables,
            pushed: this.pushed,
            differences: this.differences.listed,
            differencesOmitted: this.differences.omitted,
            ...(this.differences.files === undefined ? {} : { files: this.differences.files }),
            exceptions: this.exceptions,
            timings: this.#timings,
            ...(failure === undefined
                ? {}
                : { failure: { code: failure.code, message: failure.message, cure: failure.cure } }),
        };
    }
}
/** What a finished build leaves in the report. */
function buildRecord(built, environment) {
    return { digest: built.digest, imageId: built.imageId, seconds: built.seconds, environment };
}
//# sourceMappingURL=run-record.js.map
// EXTERNAL MODULE: ./build/app/settled.js
var settled = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/app/step-network.js + 1 modules
var step_network = __webpack_require__(7829);
// EXTERNAL MODULE: ./build/app/twin-builds.js
var twin_builds = __webpack_require__(7916);
;// CONCATENATED MODULE: ./build/app/build-image.js
























/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout, push, report.
 * Expected failures come back in the outcome together with all that was known by then.
 */
async function buildImage(request, ports) {
    const record = new RunRecord();
    const failure = await work(request, ports, record).then(() => undefined, (error) => {
        if (error instanceof domain_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
    const report = redactValues(record.report(failure), ports.redact);
    const isWritten = await leaveReport(ports.output, report);
    return {
        report,
        ...(record.layout === undefined || !isWritten ? {} : { layout: record.layout }),
        tags: record.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Whether a report was left; a run that was stopped leaves nothing. */
async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport({ json: (0,report_json/* renderJson */.h)(report), html: renderHtml(report) }).then(() => true, 
    // A full disk must not hide the failure that it caused, and half a report is none.
    async () => {
        await output.discard();
        return false;
    });
}
async function work(request, ports, record) {
    const { reporter } = ports;
    const prepared = await (0,prepare/* prepare */.iA)(request, ports.files);
    checkHermetic(request, (0,base_question/* baseQuestion */.s)({ request, prepared, builder: { platform: ports.machinePlatform } }));
    const exceptions = request.exceptions === undefined ? undefined : await ports.readExceptions(request.exceptions);
    // Side by side: git answers while buildah is asked what it is. Neither changes anything.
    const [read, opened] = await Promise.allSettled([
        record.phase("source", () => (0,prepare/* readSource */.o$)({ request, prepared, ...ports })),
        record.phase("set-up", ports.openBuilder),
    ]);
    const reading = (0,settled/* valueOf */.R)(read);
    record.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    record.forbidden = (0,policy/* forbiddenAmong */.A)(reading.advisories, request.forbid).map(({ name }) => name);
    (0,prepare/* gate */.Gj)(request, reading);
    const references = referencesFor(request, reading.source);
    const builder = (0,settled/* valueOf */.R)(opened);
    refuseOpenSteps(request, builder);
    record.toolchain = builder.toolchain;
    record.variations = variationsHere(request, builder);
    const question = (0,base_question/* baseQuestion */.s)({ request, prepared, builder });
    const run = { request, ports, record, prepared, builder, exceptions, question };
    const built = await twinBuilds(run);
    const origins = originsOf(run, built);
    const stop = new AbortController();
    const search = async () => {
        const { searchTwins } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 5285));
        await searchTwins({ ...run, twins: built.twins, origins, signal: stop.signal });
    };
    const digest = await judgeTwins(run, built, origins).catch(async (error) => {
        if (error instanceof domain_failure/* Failure */.HR && error.code === "irreproducible")
            await search();
        throw error;
    });
    if (!request.push)
        return await search();
    const { registry, output } = ports;
    const order = { layout: output.layout, digest, references, registry, reporter };
    const onPushed = (pushed) => record.pushed.push(pushed);
    // Side by side: a good image does not wait for the search, which changes nothing and never fails.
    const searched = search();
    try {
        await record.phase("push", () => publish({ ...order, onPushed }));
    }
    catch (error) {
        if (error instanceof domain_failure/* Failure */.HR && error.code === "interrupted")
            stop.abort();
        throw error;
    }
    finally {
        await searched;
    }
}
/** The environments that the two builds' steps really had: without a runtime, nothing is injected. */
function environmentNames(request, builder) {
    if (builder.noShim !== undefined)
        return ["untouched", "untouched"];
    return [request.canonical ? "canonical" : "untouched", "varied"];
}
async function twinBuilds(run) {
    const { request, ports, record, prepared, builder, question } = run;
    const { containerfile } = prepared;
    const { reporter, registry } = ports;
    reporter.progress("fetching base images");
    // Side by side: the bases come over the network, the contexts from the disk.
    const [brought, staged] = await Promise.allSettled([
        record.phase("bases", () => bringBases({
            question,
            platform: request.platform,
            contexts: prepared.contexts,
            builder,
            registry,
        })),
        (0,twin_builds/* stageTwins */.Up)(request, { builder, context: prepared.files.context }),
    ]);
    const bases = (0,settled/* valueOf */.R)(brought);
    (0,settled/* valueOf */.R)(staged);
    record.bases = baseRecords(bases);
    for (const { written, pinned } of record.bases)
        reporter.info(`base ${written} is ${pinned}`);
    const reading = record.reading;
    if (reading === undefined)
        throw new Error("the source is read before anything is built");
    const plan = await planBuild({ request, prepared, reading, bases, builder });
    const order = { request, plan, builder, reporter, stepNetwork: (0,step_network/* stepNetwork */.I)(request, question) };
    const here = record.variations;
    const applied = (second) => variationsOf({ here, second, find: (0,step_network/* stepFinder */.p)(question), file: containerfile.file });
    try {
        const twins = await record.phase("builds", () => (0,twin_builds/* buildTwins */.iB)(order));
        record.variations = applied(twins.second);
        for (const notApplied of record.variations.notApplied) {
            reporter.info(`variation ${(0,report_variations/* notAppliedText */.W)(notApplied)}`);
        }
        const environments = environmentNames(request, builder);
        record.builds = [twins.first, twins.second]
            .filter((built) => built !== undefined)
            .map((built, index) => buildRecord(built, environments[index] ?? ""));
        judgeMeasured(run, twins);
        return { twins, plan };
    }
    catch (error) {
        if (!(error instanceof app_ports/* BuildBroke */.Y))
            throw error;
        if (error.slot === "first")
            throw buildFailure(error, { containerfile, request });
        record.variations = applied(error);
        const about = { ...order, question, applied: record.variations.applied };
        const reason = await record.phase("variations", () => breakReason(error, about));
        throw buildFailure(error, { containerfile, request, reason });
    }
}
/** What the first build was seen to use counts as if it had been read. @throws Failure `forbidden` */
function judgeMeasured(run, { first }) {
    const { request, ports, record, question } = run;
    const { reading } = record;
    if (reading === undefined)
        return;
    const advisories = withMeasuredNetwork({
        advisories: reading.advisories,
        steps: first.steps,
        find: (0,step_network/* stepFinder */.p)(question),
        question,
    });
    if (advisories === reading.advisories)
        return;
    for (const { name, message } of advisories) {
        const isNew = !reading.advisories.some((known) => known.name === name);
        if (isNew)
            ports.reporter.info(`advisory ${name}: ${message}`);
    }
    record.reading = { ...reading, advisories };
    record.forbidden = (0,policy/* forbiddenAmong */.A)(advisories, request.forbid).map(({ name }) => name);
    (0,prepare/* gate */.Gj)(request, record.reading);
}
function originsOf(run, { twins }) {
    const { prepared, builder, question } = run;
    return (0,layer_origins/* layerOrigins */.n)({
        diffIds: twins.first.diffIds,
        baseOf: (diffId) => builder.baseOf(diffId),
        containerfile: prepared.containerfile,
        chain: (0,containerfile_chain/* stageChain */.a)(question),
    });
}
async function judgeTwins(run, { twins, plan }, origins) {
    return await judge({ ...run, twins, origins, plan });
}
//# sourceMappingURL=build-image.js.map
;// CONCATENATED MODULE: ./build/app/redacting-reporter.js
/** A reporter that shows nothing that the redactor takes out, whoever printed it. */
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
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/adapters/actions/download.js





const attempts = 3;
const mostRedirects = 10;
const download_seconds = 300;
/**
 * Fetches a file with the client of GitHub's toolkit, which knows proxies and tries again on passing troubles.
 * @returns the sha256 of what came, in hex @throws Failure `tool`
 */
async function download(order) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
    const client = new HttpClient("twofold", [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: attempts,
        socketTimeout: download_seconds * 1000,
    });
    try {
        let url = new URL(order.url);
        for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
            const { message } = await client.get(url.href);
            const { statusCode = 0, headers } = message;
            if (statusCode === 200)
                return await save(message, order);
            message.destroy();
            const { location } = headers;
            if (statusCode < 300 || statusCode >= 400 || location === undefined) {
                throw failed(order, `the server answers ${statusCode}`);
            }
            url = redirected(order, url, location);
        }
        throw failed(order, `the server redirects more than ${mostRedirects} times`);
    }
    catch (error) {
        order.signal.throwIfAborted();
        if (error instanceof domain_failure/* Failure */.HR)
            throw error;
        throw failed(order, (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(download_reasonOf(error)), 200));
    }
    finally {
        client.dispose();
    }
}
/** The client itself does not understand places relative to the one before (RFC 9110, 10.2.2). */
function redirected(order, from, location) {
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (to === undefined || !/^https?:$/.test(to.protocol)) {
        throw failed(order, "the server redirects to no URL");
    }
    if (from.protocol === "https:" && to.protocol === "http:") {
        throw failed(order, `the server redirects to plain http at ${to.host}`);
    }
    return to;
}
async function save(body, order) {
    const { mostBytes, signal, file } = order;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const measured = async function* (source) {
        let size = 0;
        for await (const chunk of source) {
            size += chunk.length;
            if (size > mostBytes)
                throw failed(order, `it has more than ${mostBytes} bytes`);
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
function failed(order, why) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${order.name} could not be downloaded: ${why}.`,
        cure: "Check the URL in input `buildah` and that it can be reached from here (proxies: HTTPS_PROXY).",
    });
}
//# sourceMappingURL=download.js.map
// EXTERNAL MODULE: ./build/adapters/packages/apt.js
var apt = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




/** What a build calls. runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu, without asking: a job has
 * nobody to ask. Elsewhere it does nothing, and what is missing is told when it is called.
 * @throws Failure `tool` when the installation fails
 */
async function installBuildTools(order) {
    const { env, say } = order;
    const path = env["PATH"] ?? "";
    const packages = await (0,programs/* missingPackages */.r)(requirements, path);
    if (packages.length === 0 || (await (0,programs/* findProgram */.K)("apt-get", path)) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    await runApt(order, { commands, what: `${packages.join(", ")} could not be installed` });
}
/** Brings the package lists up to date, where there are any. @throws Failure `tool` when that fails */
async function refreshPackageLists(order) {
    const { env, say } = order;
    if ((await (0,programs/* findProgram */.K)("apt-get", env["PATH"] ?? "")) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages: [], root: process.geteuid?.() === 0, env });
    say("Bringing the package lists up to date");
    await runApt(order, { commands, what: "The package lists could not be brought up to date" });
}
async function runApt({ env, signal }, work) {
    for (const [program, ...args] of work.commands) {
        const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
        const finished = await (0,runner/* run */.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
        if ((0,runner/* succeeded */.gq)(finished))
            continue;
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${work.what} (${(0,runner/* describeEnd */.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
            cure: "Install them in a step before this one, or use a runner that has them.",
        });
    }
}
//# sourceMappingURL=build-tools.js.map
// EXTERNAL MODULE: ./build/domain/buildah-source.js
var buildah_source = __webpack_require__(4236);
;// CONCATENATED MODULE: ./build/adapters/packages/package-versions.js





const askSeconds = 60;
const downloadSeconds = 300;
/** The versions of a package that apt could fetch here, apt's first choice first; none where there is no apt. */
async function offeredVersions(order, name) {
    const { env, signal } = order;
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
/** Reads ` buildah | 1.28.2+ds1-3 | http://… bookworm/main amd64 Packages`; sources are no packages. */
function readMadison(text, name) {
    const found = text.split("\n").flatMap((line) => {
        const [packageName, version, origin] = line.split("|").map((part) => part.trim());
        const isPackage = packageName === name && origin?.endsWith(" Packages") === true;
        return isPackage && version !== undefined && isVersion(version) ? [version] : [];
    });
    return [...new Set(found)];
}
/** Characters of a version: deb-version(7). */
function isVersion(text) {
    return /^[0-9][A-Za-z0-9.+~:-]*$/.test(text);
}
/** The version of a package that is installed; undefined when it is not, or where there is no dpkg. */
async function installedVersion(order, name) {
    const { env, signal } = order;
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
 * Fetches a package, checked by apt against its signed lists, without installing it.
 * @returns the package's file @throws Failure `tool`
 */
async function downloadPackage(order) {
    const { env, signal, name, version, folder } = order;
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
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: `The package ${name} ${version} could not be downloaded (${(0,runner/* describeEnd */.lA)(finished)}): ${said}`,
        cure: "Run `sudo apt-get update` before: the mirror may have a newer one by now. A URL with a checksum (`https://…#sha256=…`) does not depend on the mirror.",
    });
}
//# sourceMappingURL=package-versions.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/tool-cache.js





const tool = "buildah";
const partialMark = ".twofold-partial-";
const dayMilliseconds = 24 * 60 * 60 * 1000;
/**
 * The runner's tool cache, laid out as `@actions/tool-cache` does it (`<tool>/<version>/<arch>` and a
 * `<arch>.complete` beside), so that each finds what the other kept; a test holds that. The package itself copies
 * file by file without owners, modes and hard links and fills the final folder in place: neither will do for a whole
 * file system that two jobs may want at the same time.
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
                // Temporary folders are for their maker alone; what is kept, others may use.
                await (0,promises_.chmod)(partial, 0o755);
                // What stands there without its mark is the rest of somebody's broken attempt.
                if (!(await isWhole(version)))
                    await (0,promises_.rm)(place, { recursive: true, force: true });
                await (0,promises_.rename)(partial, place).catch(async (error) => {
                    // Another job was faster, with the same bytes.
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
/** RUNNER_TOOL_CACHE on a runner, elsewhere a folder of the user's caches (XDG Base Directory Specification). */
function toolCacheFolder(env) {
    const { RUNNER_TOOL_CACHE: runners = "", XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
    if ((0,external_node_path_.isAbsolute)(runners))
        return runners;
    const own = (0,external_node_path_.isAbsolute)(caches) ? caches : (0,external_node_path_.join)((0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_.homedir)(), ".cache");
    return (0,external_node_path_.join)(own, "twofold", "tools");
}
/** A new folder beside the final place, so that moving it there is one step; what a killed run left is removed. */
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
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `Nothing can be kept in the tool cache at ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
            cure: "Point RUNNER_TOOL_CACHE at a folder that you may write to.",
            cause,
        });
    }
}
/** An unpacked image has folders of other owners in it, which a user may not be able to remove. */
async function removeIfPossible(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
}
async function exists(path) {
    return await (0,promises_.access)(path, external_node_fs_.constants.F_OK).then(() => true, () => false);
}
/** Places of a program in what was unpacked, by how it was packed. */
const programPlaces = ["buildah", "bin/buildah", "usr/bin/buildah", "usr/local/bin/buildah"];
/** buildah in a folder, as a path relative to it; undefined when it is in none of the usual places. */
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
 * Puts the buildah of a downloaded file into a folder. What the file is, its first bytes say, not its name.
 * @throws Failure `tool` when it holds none, or more than one
 */
async function unpackBuildah(tools, order) {
    const start = await firstBytes(order.file);
    const kind = kinds.find(({ magic }) => start.subarray(0, magic.length).equals(magic))?.kind;
    switch (kind) {
        case "program":
            await (0,promises_.copyFile)(order.file, (0,external_node_path_.join)(order.folder, programName));
            return await (0,promises_.chmod)((0,external_node_path_.join)(order.folder, programName), 0o755);
        case "tar.gz":
            return await unpackTar(tools, order);
        case "deb":
            return await unpackPackage(tools, order);
        case undefined:
            throw unusable(order, "is neither a Linux program nor a .tar.gz nor a .deb");
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
/** The files of a Debian package; its scripts are not run, and the machine's own packages stay as they are. */
async function unpackPackage(tools, order) {
    const args = ["--extract", order.file, order.folder];
    const finished = await start(tools, "dpkg-deb", args);
    if (!(0,runner/* succeeded */.gq)(finished))
        throw unusable(order, `cannot be unpacked (${reason(finished)})`);
}
/** Takes the one member that is a plain file called `buildah`, and nothing else, out of an archive. */
async function unpackTar(tools, order) {
    const listing = ["--list", "--verbose", "--quoting-style=escape", "--force-local"];
    const listed = await start(tools, "tar", [...listing, "--gzip", `--file=${order.file}`]);
    if (!(0,runner/* succeeded */.gq)(listed))
        throw unusable(order, `cannot be read as .tar.gz (${reason(listed)})`);
    const members = programMembers(listed.stdout.toString("utf8"));
    const [member] = members;
    if (member === undefined)
        throw unusable(order, `has no file called ${programName} in it`);
    if (members.length > 1) {
        throw unusable(order, `has several files called ${programName}: ${members.join(", ")}`);
    }
    const inside = (0,external_node_path_.join)(order.folder, "archive");
    await (0,promises_.mkdir)(inside);
    const finished = await start(tools, "tar", [
        "--extract",
        "--gzip",
        "--no-same-owner",
        "--force-local",
        `--file=${order.file}`,
        `--directory=${inside}`,
        "--",
        member,
    ]);
    if (!(0,runner/* succeeded */.gq)(finished))
        throw unusable(order, `cannot be unpacked (${reason(finished)})`);
    const unpacked = (0,external_node_path_.join)(inside, member);
    const stat = await (0,promises_.lstat)(unpacked).catch(() => undefined);
    const isInside = (await (0,promises_.realpath)(unpacked).catch(() => "")).startsWith(`${await (0,promises_.realpath)(inside)}/`);
    if (stat?.isFile() !== true || !isInside) {
        throw unusable(order, `has ${(0,printable/* shortened */.vI)(member, 100)} at no plain place`);
    }
    await (0,promises_.copyFile)(unpacked, (0,external_node_path_.join)(order.folder, programName));
    await (0,promises_.chmod)((0,external_node_path_.join)(order.folder, programName), 0o755);
}
/**
 * Names of plain files called buildah in what `tar --list --verbose` prints (`-rwxr-xr-x 0/0 123 2024-01-01 00:00
 * name`). A name with anything but plain characters, or that leaves the archive's root, is none.
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
    // The listing is read: no language but the plain one.
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
function unusable(order, what) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${order.name} ${what}.`,
        cure: "Name the program itself, a .tar.gz with one file `buildah` in it, or a .deb in input `buildah`.",
    });
}
//# sourceMappingURL=unpack.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/buildah-version.js








const packageName = "buildah";
/** Where Debian's package has it. */
const packagedProgram = "/usr/bin/buildah";
/**
 * A version of buildah: from the tool cache, else the machine's own if it is that one, else the distribution's
 * package, unpacked into the tool cache so that nothing on the machine is replaced.
 * @throws Failure `tool` with the versions that are to be had here
 */
async function provideVersion(order) {
    const { version } = order;
    return ((await fromCache(order, version)) ??
        (await fromMachine(order)) ??
        (await fromPackage(order)) ??
        (await nowhere(order)));
}
async function fromCache(order, version) {
    const folder = await order.cache.find(version);
    const place = folder === undefined ? undefined : await findBuildahIn(folder);
    if (folder === undefined || place === undefined)
        return undefined;
    const program = `${folder}/${place}`;
    const told = await askVersion(order, program);
    if (told.version !== (0,buildah_source/* upstreamVersion */.mm)(version))
        return undefined;
    return { program, origin: { kind: "tool-cache", reference: version } };
}
/** The one on PATH; a package's whole version is asked of dpkg, which knows only its own program. */
async function fromMachine(order) {
    const program = await onPath(order);
    if (program === undefined)
        return undefined;
    const { version } = order;
    const isIt = (await askVersion(order, program)).version === version ||
        (program === packagedProgram && (await installedVersion(order, packageName)) === version);
    return isIt ? { program, origin: { kind: "path", reference: program } } : undefined;
}
async function fromPackage(order) {
    const wanted = async () => {
        const offered = await offeredVersions(order, packageName);
        return (offered.find((version) => version === order.version) ??
            offered.find((version) => (0,buildah_source/* upstreamVersion */.mm)(version) === order.version));
    };
    let version = await wanted();
    if (version === undefined && order.refreshLists !== undefined) {
        await order.refreshLists();
        version = await wanted();
    }
    if (version === undefined)
        return undefined;
    return (await fromCache(order, version)) ?? (await keepPackage(order, version));
}
async function keepPackage(order, version) {
    const name = `The package ${packageName} ${version}`;
    order.say(`Fetching the package ${packageName} ${version}, beside what is installed`);
    const file = await downloadPackage({ ...order, name: packageName, version });
    const kept = await order.cache.keep(version, async (folder) => {
        await unpackPackage(order, { file, name, folder });
        await checkWorks(order, { folder, name });
    });
    const place = await findBuildahIn(kept);
    const reference = `${packageName} ${version}`;
    return { program: `${kept}/${place ?? ""}`, origin: { kind: "package", reference } };
}
/** @throws Failure `tool` when a folder's buildah does not run on this machine */
async function checkWorks(tools, unpacked) {
    const { folder, name } = unpacked;
    const place = await findBuildahIn(folder);
    const told = place === undefined
        ? { why: "there is no program `buildah` in it" }
        : await askVersion(tools, `${folder}/${place}`);
    if (told.version !== undefined)
        return;
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${name} does not run on this machine: ${told.why ?? "it tells no version"}.`,
        cure: "Take a build for this machine's architecture and libraries, or an image with its digest (`docker://…@sha256:…`), which has its own libraries.",
    });
}
/** What `buildah --version` says. */
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
async function nowhere(order) {
    const program = await onPath(order);
    const installed = program === undefined ? {} : await askVersion(order, program);
    const places = [
        `on PATH ${installed.version ?? "none"}`,
        `as a package ${buildah_version_listed(await offeredVersions(order, packageName))}`,
        `in the tool cache ${buildah_version_listed(await order.cache.versions())}`,
    ];
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: `Input \`buildah\`: version ${order.version} is not to be had here. There is ${places.join(", ")}.`,
        cure: `Write one of those, after \`sudo apt-get update\` if the lists are old; or ${buildah_source/* waysToNameBuildah */.mS}.`,
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
/** A word for sh(1) that stands for exactly this text. */
function enter_script_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** In the entered root, so that a program of it that is called from inside is just started. */
const mark = "/.twofold-image";
/**
 * Shell that runs a program (its arguments) in an image's root, in the mount namespace that it was started in and
 * that ends with it. The image gives the system (/usr, /etc and what belongs to them, /var); the machine's other
 * folders are at their own paths, its names of hosts, and the state that containers share (addresses of networks
 * among it, which two builds must not both take). What is written to the image's part is in memory and ends, too.
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
/** A program of the image, as one that can be called from outside and from inside. */
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
 * buildah from a container image: its files are kept in the tool cache, and each call runs in them, in a mount
 * namespace of its own that ends with the call, whatever ends it. The image's own OCI runtime is used with it.
 * An ordinary user mounts in a user namespace, which the machine's own buildah makes: it is allowed to where
 * AppArmor asks who may, and it has newuidmap.
 * @throws Failure `tool` or `registry`
 */
async function provideFromImage(order) {
    const { reference, cache } = order;
    const isRoot = process.geteuid?.() === 0;
    const helper = await (0,programs/* findProgram */.K)("buildah", order.env["PATH"] ?? "");
    if (helper === undefined && !isRoot)
        throw noHelper(reference, "to run");
    const userNamespace = isRoot || helper === undefined ? [] : [helper, "unshare"];
    // What root kept has owners that a user's namespace does not know, and the other way round.
    const key = `sha256-${(0,domain_digest/* hexOf */.ZD)(order.digest)}${isRoot ? "" : `-user-${process.geteuid?.() ?? ""}`}`;
    const unpack = () => {
        if (helper === undefined)
            throw noHelper(reference, "once to unpack");
        return keepImage({ ...order, helper, userNamespace }, key);
    };
    const kept = (await cache.find(key)) ?? (await unpack());
    const root = (0,external_node_path_.join)(kept, "root");
    const place = await findBuildahIn(root);
    if (place === undefined)
        throw noBuildah(reference);
    const folder = (0,external_node_path_.join)(order.folder, "image-tools");
    const mountPoint = (0,external_node_path_.join)(folder, "mounts");
    await (0,promises_.mkdir)(mountPoint, { recursive: true });
    const enter = (0,external_node_path_.join)(folder, "enter");
    const paths = [order.folder, ...order.paths];
    await (0,promises_.writeFile)(enter, enterScript({ root, mountPoint, paths }));
    const call = async (name, program) => {
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file, callScript({ enter, program: `/${program}`, userNamespace }), {
            mode: 0o755,
        });
        return file;
    };
    const program = await call("buildah", place);
    await checkEnters(order, program);
    const runtimes = [];
    for (const name of ["crun", "runc"]) {
        const runtime = await findRuntime(root, name);
        if (runtime !== undefined)
            runtimes.push(await call(name, runtime));
    }
    const besideRuntime = programFolders.map((name) => (0,external_node_path_.join)(root, name)).join(external_node_path_.delimiter);
    const origin = { kind: "image", reference: `docker://${reference}` };
    return { program, runtimes, besideRuntime, origin };
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
/** Its arguments: buildah, a folder for its store, the image's folder, where the files shall be. */
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
 * Fetches and unpacks with programs that know layers, whiteouts and hostile archives: skopeo, and whatever buildah
 * the machine has; which one unpacks makes no difference to the files.
 */
async function keepImage(order, key) {
    const { reference, env, signal, helper, userNamespace } = order;
    order.say(`Fetching buildah from the image ${reference}, to be kept in the tool cache`);
    const image = (0,external_node_path_.join)(order.folder, "buildah-image");
    const store = (0,external_node_path_.join)(order.folder, "buildah-image-store");
    await order.registry.fetch({
        from: { kind: "registry", reference },
        folder: image,
        platform: undefined,
    });
    const kept = await order.cache.keep(key, async (folder) => {
        const root = (0,external_node_path_.join)(folder, "root");
        await (0,promises_.mkdir)(root);
        // A namespace of its own: no mount outlives it.
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
            throw new domain_failure/* Failure */.HR({
                code: "tool",
                message: `The image ${reference} could not be unpacked (${(0,runner/* describeEnd */.lA)(finished)}): ${last}`,
                cure: "See that the tool cache and RUNNER_TEMP or TMPDIR have room for it, and that you may mount here (in a container: `--privileged`).",
            });
        }
        if ((await findBuildahIn(root)) === undefined)
            throw noBuildah(reference);
    });
    await (0,promises_.rm)(image, { recursive: true });
    return kept;
}
async function checkEnters(order, program) {
    const told = await askVersion(order, program);
    if (told.version !== undefined)
        return;
    throw new domain_failure/* Failure */.HR({
        code: "tool",
        message: `buildah of the image ${order.reference} does not run here: ${told.why ?? "it tells no version"}.`,
        cure: "The image must be for this machine's architecture and have /bin/sh, and you must be allowed to mount (in a container: `--privileged`) or, as an ordinary user, to make user namespaces: docs/other-machines.md.",
    });
}
function noBuildah(reference) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `Input \`buildah\`: the image ${reference} has no buildah in /usr/bin, /usr/local/bin or /bin.`,
        cure: "Name one that has, e.g. `docker://quay.io/buildah/stable@sha256:…`.",
    });
}
function noHelper(reference, what) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `Some buildah is needed ${what} the image ${reference}, and none is on PATH.`,
        cure: "Install any version of it, e.g. `sudo apt-get install --no-install-recommends buildah`.",
    });
}
//# sourceMappingURL=buildah-image.js.map
;// CONCATENATED MODULE: ./build/adapters/tools/provide.js








/** buildah with debug information in it has some 100 MB. */
const provide_mostBytes = 256 * 1024 * 1024;
/** The buildah that input `buildah` names. @throws Failure */
async function provideBuildah(order) {
    const { source = { kind: "path", path: "buildah" } } = order;
    switch (source.kind) {
        case "path":
            return { program: source.path, origin: { kind: "path", reference: source.path } };
        case "version": {
            const folder = await provide_newFolder(order);
            return await provideVersion({ ...order, folder, version: source.version });
        }
        case "download":
            return await provideDownload(order, source);
        case "image":
            return await provideFromImage({ ...order, ...source });
    }
}
async function provideDownload(order, source) {
    const key = `sha256-${source.sha256}`;
    const kept = (await order.cache.find(key)) ?? (await keepDownload(order, source));
    const place = await findBuildahIn(kept);
    if (place === undefined) {
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${kept} in the tool cache has no buildah in it that can be executed.`,
            cure: "Remove that folder, so that it is fetched again.",
        });
    }
    const reference = (0,buildah_source/* downloadName */.kQ)(source);
    return { program: (0,external_node_path_.join)(kept, place), origin: { kind: "download", reference } };
}
async function keepDownload(order, source) {
    const { url, sha256 } = source;
    const name = (0,buildah_source/* downloadName */.kQ)(source).replace(/#.*$/, "");
    const file = (0,external_node_path_.join)(await provide_newFolder(order), "download");
    order.say(`Fetching buildah from ${name}, to be kept in the tool cache`);
    const found = await order.download({ url, name, file, mostBytes: provide_mostBytes, signal: order.signal });
    if (found !== sha256) {
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${name} has the checksum sha256=${found}, and input \`buildah\` says sha256=${sha256}. It was not used.`,
            cure: "Find out why before you write the other one: the file was replaced, or the URL leads to a page about it.",
        });
    }
    return await order.cache.keep(`sha256-${sha256}`, async (folder) => {
        await unpackBuildah(order, { file, name, folder });
        await checkWorks(order, { folder, name });
    });
}
async function provide_newFolder(order) {
    const parent = (0,external_node_path_.join)(order.folder, "buildah-tool");
    await (0,promises_.mkdir)(parent, { recursive: true });
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "new-"));
}
//# sourceMappingURL=provide.js.map
;// CONCATENATED MODULE: ./build/buildah-wiring.js







/**
 * The buildah of a run, brought here by whoever asks first; the others wait for it. In a job, what a build needs and
 * the machine lacks is installed first, unless a program of one's own was named.
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
/** What buildah is told by path and does not lie in the work folder. */
function pathsGiven({ request, output }) {
    const files = request.secrets.flatMap((secret) => (secret.kind === "file" ? [secret.path] : []));
    return [(0,external_node_path_.dirname)(output.layout), ...files];
}
//# sourceMappingURL=buildah-wiring.js.map
// EXTERNAL MODULE: ./build/domain/platform.js
var platform = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/domain/redact.js
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
 */
function createRedactor(values) {
    const needles = [...new Set(values.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/**
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
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
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function redact_forms(value) {
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
/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map
// EXTERNAL MODULE: ./build/registry-wiring.js
var registry_wiring = __webpack_require__(380);
// EXTERNAL MODULE: ./build/source-wiring.js + 32 modules
var source_wiring = __webpack_require__(2204);
;// CONCATENATED MODULE: ./build/wiring.js






















/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is gone afterwards, and no secret is in
 * what comes back. @throws Failure for what goes wrong before the job starts
 */
async function wiring_runBuild(run) {
    const request = (0,registry_wiring/* absolutePaths */.w)(run.request, run.cwd);
    const redact = createRedactor([...secretValuesOf(request), ...(await secretFiles(request))]);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,work_folder.makeWorkFolder)(run.env);
    run.onWorkFolder(folder);
    try {
        const ports = await portsFor({ ...run, request }, { folder, output, redact });
        return await buildImage(request, ports);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
async function portsFor(run, prepared) {
    const { env, signal } = run;
    const { folder, output, redact } = prepared;
    const access = await (0,registry_wiring/* registryAccess */.Y)(run, folder);
    const buildah = buildahFor({ ...run, access, folder, output });
    return {
        reporter: redactingReporter(run.reporter, redact),
        redact,
        files: (0,source_wiring/* filesReaderFor */.c)(run),
        readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
        sourceReader: (0,source_wiring/* sourceReaderFor */._)(run, async (reference, platform) => {
            const { program } = await buildah();
            return await (0,base_user/* readBaseUser */.z)({ ...access, buildah: program }, { reference, platform });
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
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
            });
        },
        openImage: (layout) => (0,oci_layout_layout.openLayout)(layout, {}),
        readers: { entries: entries.readEntries, decompress: decompress.decompress },
        machine: machineNames(env),
        inFolder: sameContents,
        relabel: relabelLayout,
    };
}
/** `YYYY-MM-DD` in UTC: what an exception's last day is compared with. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** A secret that is masked has at most this size; a larger file is no secret but data. */
const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const texts = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const text = await (0,promises_.readFile)(secret.path, "utf8").catch(() => undefined);
        if (text === undefined || text.length > maxSecretBytes) {
            throw (0,domain_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${text === undefined ? "cannot be read" : "is larger than 1 MiB"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        texts.push(text);
    }
    return texts;
}
//# sourceMappingURL=wiring.js.map

/***/ })

};
//# sourceMappingURL=564.index.js.map
