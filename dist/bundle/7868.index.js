export const id = 7868;
export const ids = [7868];
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

97868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCheckAll: () => (runCheckAll)
});


var side_by_side = __webpack_require__(70177);

var text_failure = __webpack_require__(44195);

var read_advisories = __webpack_require__(632);
;// CONCATENATED MODULE: ./build/app/source/check-services.js



const atOnce = 4;
async function checkServices({ request, services, ports, }) {
    return await (0,side_by_side/* sideBySide */.Q)(services, atOnce, async (service) => {
        const own = { ...request, ...service.inputs };
        try {
            const judged = await (0,read_advisories/* readAdvisories */.g)({ request: own, ports, needsContainerfile: true });
            return { service, judged, failure: undefined };
        }
        catch (failure) {
            if (!(failure instanceof text_failure/* Failure */.HR))
                throw failure;
            return { service, judged: undefined, failure };
        }
    });
}
//# sourceMappingURL=check-services.js.map

var compose_settings = __webpack_require__(74814);

var source = __webpack_require__(44681);

var settings_settings = __webpack_require__(94966);

var printable = __webpack_require__(81962);

var json = __webpack_require__(80277);

var lint = __webpack_require__(17238);

var sizes = __webpack_require__(83377);
;// CONCATENATED MODULE: ./build/report/lint-services.js




function serviceLines(services, palette) {
    const read = services.filter(isRead);
    const common = commonAmong(read);
    const isCommon = (advisory) => common.has(keyOf(advisory));
    const shared = (read[0]?.found.advisories ?? []).filter(isCommon);
    const forbidden = read[0]?.found.forbidden ?? [];
    const head = palette.strong(`All ${read.length} Containerfiles`);
    return [
        ...(shared.length === 0
            ? []
            : [head, ...(0,lint/* lintLines */.xj)({ advisories: shared, forbidden }, palette), ""]),
        ...services.flatMap((service) => [...ofService(service, isCommon, palette), ""]),
    ];
}
function ofService(service, isCommon, palette) {
    const head = palette.strong(line(service.file));
    if (!isRead(service)) {
        const { message = "", fix = "" } = service.failure ?? {};
        return [head, palette.bad(`error: ${line(message)}`), `  ${line(fix)}`];
    }
    const { source, advisories, forbidden = [] } = service.found;
    const own = advisories.filter((each) => !isCommon(each));
    const titled = `${head}  ${palette.faint(versionText(source))}`;
    if (advisories.length === 0)
        return [`${titled}  clean`];
    if (own.length === 0)
        return [`${titled}  nothing else`];
    return [titled, ...(0,lint/* lintLines */.xj)({ advisories: own, forbidden }, palette)];
}
function versionText(source) {
    const { version, tag } = source;
    if (tag === undefined)
        return line(version);
    const whose = (0,lint/* versionLines */.YM)(source).length > 0 ? ", the repository's" : "";
    return line(`${version} (tag ${tag}${whose})`);
}
function servicesVerdict(services) {
    const read = services.filter(isRead);
    const refused = read.filter(({ found }) => (found.forbidden ?? []).length > 0);
    const clean = read.filter(({ found }) => found.advisories.length === 0);
    const accepted = read.length - refused.length - clean.length;
    const unread = services.filter((service) => !isRead(service));
    const parts = [
        [clean.length, "clean", []],
        [accepted, "with accepted advisories", []],
        [refused.length, "with forbidden advisories", refused],
        [unread.length, "not readable", unread],
    ];
    const texts = parts.flatMap(([count, what, named]) => count === 0 ? [] : [`${count} ${what}${inBrackets(named)}`]);
    return `${(0,sizes/* counted */.hS)(services.length, "Containerfile")}: ${texts.join(", ")}.`;
}
const mostNamed = 5;
function inBrackets(services) {
    if (services.length === 0)
        return "";
    const names = services.slice(0, mostNamed).map(({ file }) => line(file));
    const hidden = services.length - names.length;
    return ` (${[...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}
function renderServicesJson(services) {
    return (0,json/* renderValue */.AI)(services.map(({ file, found, failure }) => ({
        file,
        ...(found === undefined ? {} : (0,json/* advisoriesValue */.Z7)(found)),
        ...(failure === undefined ? {} : { failure: { message: failure.message, fix: failure.fix } }),
    })));
}
function commonAmong([first, ...others]) {
    if (first === undefined || others.length === 0)
        return new Set();
    const rest = others.map(({ found }) => new Set(found.advisories.map(keyOf)));
    const keys = first.found.advisories.map(keyOf);
    return new Set(keys.filter((key) => rest.every((names) => names.has(key))));
}
function keyOf(advisory) {
    return JSON.stringify(advisory);
}
function isRead(service) {
    return service.found !== undefined;
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=lint-services.js.map

var command = __webpack_require__(76340);

var texts = __webpack_require__(73109);

var run_services = __webpack_require__(73056);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/check-all.js










const ofOne = ["context", "file", "offset"];
async function runCheckAll(context, refused) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    const settings = (0,settings_settings/* withoutSettings */._j)(await (0,run_settings/* readRunSettings */.x)(context), ofOne);
    const request = (0,compose_settings/* buildRequestOf */.J)(settings, { defaults: { forbid: refused } });
    const services = await (0,run_services/* servicesOf */.Y)(context);
    const ports = (0,source/* servicesPortsFor */.WD)({ request, env, cwd, signal });
    const checked = await checkServices({ request, services, ports });
    const found = checked.map(({ service, judged, failure }) => {
        return {
            file: service.file,
            found: judged && (0,texts/* forCommandLine */.b)(judged.found),
            failure: failure?.on("command line"),
        };
    });
    const lines = [...serviceLines(found, palette), servicesVerdict(found)];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderServicesJson(found) : names(found));
    const failures = checked.flatMap(({ judged, failure }) => judged?.failure ?? failure ?? []);
    return Math.max(0, ...failures.map(({ code }) => text_failure/* exitCodes */.hS[code]));
}
function names(services) {
    return services
        .flatMap(({ file, found }) => (found?.advisories ?? []).map(({ name }) => `${name} ${file}\n`))
        .join("");
}
//# sourceMappingURL=check-all.js.map

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
//# sourceMappingURL=7868.index.js.map
