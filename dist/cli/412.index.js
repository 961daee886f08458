export const id = 412;
export const ids = [412];
export const modules = {

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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAdvisories: () => (/* binding */ readAdvisories)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _domain_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4012);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);



/**
 * Reads the source, with the Containerfile when one is named or the context has one, and puts the advisories before
 * the policy gate; a forbidden one is an answer, not an exception.
 * @throws Failure `usage` for a bad input and for a Containerfile that cannot be built from
 */
async function readAdvisories(order) {
    const { request, ports } = order;
    const hasRecipe = request.file !== undefined || (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(request, ports.files) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(order)
        : await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository, tags } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags,
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);


/** What all stages copy from the build context, in the order of the file. */
function contextSources(containerfile) {
    return containerfile.stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => sourcesOf(instruction).map((source) => ({ source, line: instruction.line }))));
}
function sourcesOf({ keyword, flags, argument, words }) {
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    if (flags.some(({ name }) => name === "from"))
        return [];
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1).filter((source) => !isRemote(source));
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text))
        .map(withoutQuotes)
        .filter((source) => !isRemote(source));
}
function withoutQuotes(word) {
    if (word.includes("$"))
        return word;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(word, () => undefined);
    return problem === undefined ? text : word;
}
/** ADD fetches URLs and git repositories itself. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
//# sourceMappingURL=copies.js.map

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

/***/ })

};
//# sourceMappingURL=412.index.js.map
