export const id = 5903;
export const ids = [5903];
export const modules = {

632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readAdvisories)
});
/* harmony import */ var _domain_build_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79182);
/* harmony import */ var _domain_build_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95779);
/* harmony import */ var _domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97553);
/* harmony import */ var _domain_source_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11994);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59373);






async function readAdvisories(options) {
    try {
        return await judged(options);
    }
    catch (error) {
        const { origins = new Map() } = options.request;
        throw error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? (0,_domain_build_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .toldWhere */ .H)(error, origins) : error;
    }
}
async function judged(options) {
    const { request, ports } = options;
    const hasRecipe = options.needsContainerfile === true ||
        request.file !== undefined ||
        (await ports.files.hasContainerfile(request.context));
    const prepared = hasRecipe ? await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .iA)(request, ports) : undefined;
    const reading = prepared === undefined
        ? await readBareSource(options)
        : await (0,_recipe_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)({ request, prepared, ...ports });
    const { advisories } = reading;
    const refused = (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenAmong */ .A)(advisories, request.forbid).map(({ name }) => name);
    return {
        reading,
        found: { source: (0,_domain_source_source_js__WEBPACK_IMPORTED_MODULE_4__/* .taggedSource */ .S)(reading), advisories, forbidden: refused },
        prepared,
        failure: (0,_domain_source_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .forbidden */ .o)(advisories, request.forbid),
    };
}
async function readBareSource({ request, ports }) {
    const { offset, repository, settingsFile } = request;
    const { path, ignores } = await ports.files.readContext(request);
    return await ports.sourceReader.read({
        context: path,
        ignores,
        tags: (0,_domain_build_request_js__WEBPACK_IMPORTED_MODULE_5__/* .requestedTags */ .y)(request),
        ...(settingsFile === undefined ? {} : { settingsFile }),
        ...(offset === undefined ? {} : { offset }),
        ...(repository === undefined ? {} : { repository }),
    });
}
//# sourceMappingURL=read-advisories.js.map

}),

5903:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (runCheck)
});
/* harmony import */ var _app_source_read_advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(632);
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74814);
/* harmony import */ var _compose_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44681);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80277);
/* harmony import */ var _report_lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17238);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76340);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73109);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73056);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71614);










async function runCheck(context, refused) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    (0,_services_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseExclude */ .X)(context);
    const request = (0,_compose_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRequestOf */ .J)(await (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunSettings */ .x)(context), {
        defaults: { forbid: refused },
    });
    const ports = (0,_compose_source_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoriesPortsFor */ .dM)({ request, env, cwd, signal });
    const options = { request, ports, needsContainerfile: true };
    const { found: judged, failure } = await (0,_app_source_read_advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .readAdvisories */ .g)(options);
    const found = (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .forCommandLine */ .b)(judged);
    const lines = [...(0,_report_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .versionLines */ .YM)(found.source), ...(0,_report_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .lintLines */ .xj)(found, palette), (0,_report_lint_js__WEBPACK_IMPORTED_MODULE_5__/* .lintVerdict */ .zH)(found)];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAdvisoriesJson */ .IH)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    return failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=check.js.map

}),

73056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (refuseExclude),
  Y: () => (servicesOf)
});


var external_node_path_ = __webpack_require__(76760);

var containerfiles = __webpack_require__(86221);

var failure = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/compose/services.js



async function findServices({ excluded, context }, { env, cwd, signal }) {
    const { trackedPaths } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 30285));
    const tracked = await trackedPaths(cwd, { env, signal });
    if (!tracked.known)
        throw noRepository(tracked.why);
    const { root, paths } = tracked.value;
    const seen = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join("/") || ".";
    const found = (0,containerfiles/* containerfilesAmong */.X)(paths, excluded);
    if (found.length === 0)
        throw nothingFound(excluded);
    return found.map((each) => ({
        ...each,
        inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
    }));
}
function noRepository(why) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
        fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
    });
}
function nothingFound(excluded) {
    const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
        fix: "Add the Containerfiles to git, or name one with `--file`.",
    });
}
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./build/cli/run/services.js


async function servicesOf(context) {
    const { flags } = context.arguments;
    for (const name of ["file", "offset"]) {
        if (flags.has(name))
            throw isOfOne(name);
    }
    const folder = flags.get("context")?.at(-1);
    return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}
function refuseExclude({ arguments: { flags } }) {
    if (!flags.has("exclude"))
        return;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
        fix: "Write `--all` too, or leave `--exclude` out.",
    });
}
function isOfOne(name) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
        fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
    });
}
//# sourceMappingURL=services.js.map

}),

11994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource)
});
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

}),

17238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (versionLines),
  xj: () => (lintLines),
  zH: () => (lintVerdict)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
    return advisories.flatMap((advisory) => {
        const { name, evidence, fix } = advisory;
        const title = forbidden.includes(name)
            ? palette.bad(name)
            : `${palette.warning(name)} (accepted)`;
        return [
            ...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
            ...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
            `  ${line(fix)}`,
        ];
    });
}
function versionLines({ offset, version, tag }) {
    if (offset === "" || tag === undefined || tag.startsWith(`${offset}/`))
        return [];
    return [
        `Version ${line(version)} is the repository's (tag ${line(tag)}): ${line(offset)} has no version tags of its own.`,
    ];
}
function lintVerdict({ advisories, forbidden = [] }) {
    if (advisories.length === 0)
        return "Clean: no advisories.";
    const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
    return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}
function placesOf({ places = [] }) {
    if (places.length === 0)
        return [""];
    const lines = places
        .slice(0, most)
        .map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
    const hidden = places.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000)));
}
//# sourceMappingURL=lint.js.map

})

};
//# sourceMappingURL=5903.index.js.map
