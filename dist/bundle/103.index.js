export const id = 103;
export const ids = [103];
export const modules = {

42366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83652);



async function settingsPlace(where) {
    const root = await rootOf(where);
    const names = [_domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFileName */ .bH, mistakenName];
    const found = await Promise.all(names.map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name))));
    return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
    const wall = workspace === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, context);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === wall || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    }
}
async function isThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=settings-place.js.map

}),

11982:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(97553);

var source = __webpack_require__(11994);
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
                : { failure: { code: failure.code, ...failure.told, output: failure.output } }),
        };
    }
}
//# sourceMappingURL=report-draft.js.map

}),

70103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runBuildCommand: () => (runBuildCommand)
});
/* harmony import */ var _compose_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74814);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94966);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71614);





async function runBuildCommand(context, audience) {
    const { reporter } = audience;
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunSettings */ .x)(context, { warn: reporter.warn });
    const request = (0,_compose_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRequestOf */ .J)(settings, { variables: context.env });
    const fromFile = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .fromFileText */ .iM)(settings);
    if (fromFile !== undefined)
        reporter.info(fromFile);
    const outcome = await (0,_compose_build_js__WEBPACK_IMPORTED_MODULE_0__/* .runBuild */ .c)({
        surface: "command line",
        request,
        reporter,
        env: context.env,
        cwd: context.cwd,
        signal: context.signal,
        onWorkFolder: () => { },
        onSecrets: () => { },
        entry: context.entry,
    });
    const { printResult } = await Promise.all(/* import() */[__webpack_require__.e(4935), __webpack_require__.e(5696), __webpack_require__.e(5345)]).then(__webpack_require__.bind(__webpack_require__, 75345));
    printResult(outcome, context, audience);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS[outcome.failure.code];
}
//# sourceMappingURL=build.js.map

}),

71614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74814);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94966);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76340);




const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
    const { inputs, origins } = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSettings */ .w0)(context.arguments);
    const settings = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)([{ inputs, origins }, context.variables]);
    const written = inputs.password?.at(-1);
    if (written === undefined)
        return settings;
    if (written === "-") {
        const password = await readStandardInput();
        return { ...settings, inputs: { ...settings.inputs, password } };
    }
    warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return settings;
}
async function readRunSettings(context, options = {}) {
    const given = await readSettings(context, options.warn);
    return await (0,_compose_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .withSettingsFile */ .w)(given, context, options.uses);
}
async function readStandardInput() {
    if (process.stdin.isTTY)
        throw unreadable("is a terminal");
    let text = "";
    for await (const chunk of process.stdin) {
        text += String(chunk);
        if (text.length > longest)
            throw unreadable("holds more than a password");
    }
    return text.trim();
}
function unreadable(wrong) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=settings.js.map

}),

3572:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild)
});


var output_folder = __webpack_require__(89225);

var origin = __webpack_require__(79182);

var redact_values = __webpack_require__(27116);

var text_failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var report_frame = __webpack_require__(51406);

var expand = __webpack_require__(69052);

var mount_fields = __webpack_require__(24665);

var variables = __webpack_require__(12695);
;// CONCATENATED MODULE: ./build/containerfile/secret-mounts.js



function secretMounts(scope) {
    return [...(0,variables/* withVariables */.s)(scope)].flatMap(({ instruction, lookup }) => {
        if (instruction.keyword !== "RUN")
            return [];
        const mounts = instruction.flags.filter(({ name }) => name === "mount");
        return mounts.flatMap(({ value }) => {
            const fields = (0,mount_fields/* fieldsOf */.P)((0,expand/* expandWord */.V)(value.text, lookup).text);
            const last = (name) => fields.flatMap((0,mount_fields/* valueAt */.f)(name)).at(-1);
            const id = last("id");
            if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
                return [];
            const required = fields.includes("required") ? "true" : last("required");
            return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
        });
    });
}
//# sourceMappingURL=secret-mounts.js.map

var nearest = __webpack_require__(92863);

var printable = __webpack_require__(81962);
;// CONCATENATED MODULE: ./build/app/recipe/missing-secrets.js





function missingSecrets(scope, { secrets }) {
    const given = secrets.map(({ id }) => id);
    const missing = secretMounts(scope).filter(({ id }) => !given.includes(id));
    const { file } = scope.containerfile;
    const required = missing.find(({ isRequired }) => isRequired);
    if (required !== undefined) {
        const place = { file, line: required.line };
        const message = `${file}:${required.line}: ${toldOf(required, given)}`;
        throw new text_failure/* Failure */.HR({ code: "usage", message, fix: fixOf(required), place });
    }
    const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
    return [...byId.values()].toReversed().map((each) => ({
        level: "warning",
        title: "Twofold",
        message: `${toldOf(each, given)} ${fixOf(each)}`,
        place: { file, line: each.line },
    }));
}
function toldOf({ id, isRequired }, given) {
    const name = (0,printable/* printable */.g$)(id).slice(0, 100);
    const without = isRequired ? "it is required" : "the step will not find its file";
    const near = (0,nearest/* didYouMean */.a)(id, given);
    return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
    const name = (0,printable/* printable */.g$)(id).slice(0, 100);
    return `Give it: ${(0,surface/* setting */.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface/* setting */.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}
//# sourceMappingURL=missing-secrets.js.map

var own_labels = __webpack_require__(468);

var prepare = __webpack_require__(59373);

var recipe_scope = __webpack_require__(67099);
;// CONCATENATED MODULE: ./build/app/build/open-run.js





async function openRun(given, ports, draft) {
    const { timed } = draft.stopwatch;
    draft.forbid = given.forbid;
    if (given.labelsLeftOut !== undefined) {
        ports.reporter.info(`${(0,surface/* namedSetting */.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
    }
    const prepared = await (0,prepare/* prepare */.iA)(given, ports);
    const scope = (0,recipe_scope/* scopeOf */.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
    if (given.hermetic !== undefined) {
        const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(5347), __webpack_require__.e(6488), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 66584));
        checkHermetic(given, scope);
    }
    (0,own_labels/* refuseOwnLabels */._W)(scope);
    for (const annotation of missingSecrets(scope, given))
        ports.reporter.annotate(annotation);
    const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
    const [source, builder] = await Promise.allSettled([
        timed("source", () => (0,prepare/* readSource */.o$)({ request: given, prepared, ...ports })),
        timed("set-up", ports.openBuilder),
        Promise.all(/* import() */[__webpack_require__.e(5347), __webpack_require__.e(6488), __webpack_require__.e(3591), __webpack_require__.e(403), __webpack_require__.e(5991), __webpack_require__.e(8349), __webpack_require__.e(5855)]).then(__webpack_require__.bind(__webpack_require__, 15855)),
    ]);
    return { prepared, exceptions, source, builder };
}
//# sourceMappingURL=open-run.js.map

var report_draft = __webpack_require__(11982);
;// CONCATENATED MODULE: ./build/app/build/build-image.js







async function buildImage(request, ports) {
    const draft = new report_draft/* ReportDraft */.G();
    const { temporary } = ports.output;
    const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
        if (error instanceof text_failure/* Failure */.HR) {
            return (0,redact_values/* redactFailure */.O)((0,origin/* toldWhere */.H)(error, request.origins ?? new Map()), ports.redact);
        }
        if (temporary !== undefined)
            await ports.output.discard();
        throw error;
    });
    if (failure?.code === "secret-in-image")
        await ports.output.discard();
    const report = (0,redact_values/* redactValues */.s)(draft.report(failure), (text) => ports.redact((0,surface/* onSurface */.rG)(text, ports.surface)));
    const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(4935), __webpack_require__.e(1308)]).then(__webpack_require__.bind(__webpack_require__, 53138));
    const frame = frameOf(request, report, ports);
    const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
    const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
    const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
    return {
        report,
        frame,
        ...(layout === undefined || !isWritten ? {} : { layout }),
        tags: draft.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(temporary === undefined || !isWritten ? {} : { temporary }),
        ...(told === undefined ? {} : { failure: told }),
    };
}
function frameOf(request, { source }, { docs, redact }) {
    const subject = (0,report_frame/* subjectOf */.et)(request, source);
    return {
        ...(subject === undefined ? {} : { subject: redact(subject) }),
        ...(docs === undefined ? {} : { docs }),
    };
}
async function work(given, ports, draft) {
    const opened = await openRun(given, ports, draft);
    const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(5347), __webpack_require__.e(6488), __webpack_require__.e(3591), __webpack_require__.e(403), __webpack_require__.e(5991), __webpack_require__.e(8349), __webpack_require__.e(5855)]).then(__webpack_require__.bind(__webpack_require__, 15855));
    await carryOut(given, { ports, draft, opened });
}
//# sourceMappingURL=build-image.js.map

var blank = __webpack_require__(95260);

var redact = __webpack_require__(22921);

var build_ports = __webpack_require__(78819);

var registry = __webpack_require__(12708);

var secret_files = __webpack_require__(83245);

var watched_folder = __webpack_require__(7165);
;// CONCATENATED MODULE: ./build/compose/build.js








async function runBuild(run) {
    const request = (0,registry/* absolutePaths */.w)(run.request, run.cwd);
    const files = await (0,secret_files/* secretFiles */.s)(request);
    const values = [...(0,redact/* secretValuesOf */.WD)(request), ...files.map(({ value }) => value)];
    run.onSecrets(values);
    const output = await (0,output_folder/* outputFolder */.q)(request.output, run.env);
    return await (0,watched_folder/* inWatchedFolder */.Y)(run, async (folder) => {
        const ports = await (0,build_ports/* buildPortsFor */.W)({ ...run, request }, {
            ...{ folder, output },
            redact: (0,redact/* createRedactor */.lY)(values),
            blank: () => (0,blank/* createBlanker */.c)(values),
            secrets: [...(0,redact/* namedSecretsOf */.oW)(request), ...files],
        });
        return await buildImage(request, ports);
    });
}
//# sourceMappingURL=build.js.map

}),

74814:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
/* harmony import */ var _adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42366);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22197);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94966);



async function withSettingsFile(given, { cwd, env }, uses) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
    const { context: written = [] } = given.inputs;
    const context = (typeof written === "string" ? written : written.at(-1))?.trim() || ".";
    const root = await (0,_adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPlace */ .t)({ cwd, workspace, context });
    if (root === undefined)
        return given;
    const { addSettingsFile } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 28860));
    return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
    const request = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withOrigins */ .gR)(settings, (inputs) => (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildRequest */ .r)({ ...options.defaults, ...inputs }, options.variables));
    const { file, origins } = settings;
    return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}
//# sourceMappingURL=settings.js.map

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

51406:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
/* harmony import */ var _domain_source_advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98644);

function pageOf(name, { docs }) {
    if (docs === undefined)
        return undefined;
    return _domain_source_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNames */ .U.some((advisory) => advisory === name)
        ? `${docs}/advisories.md#${name}`
        : `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
    return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
    const [first, ...more] = image;
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
    const parts = [
        first === undefined || offset !== "" ? service : "",
        target === undefined ? "" : `target ${target}`,
        file === undefined ? "" : `file ${file.split("/").at(-1)}`,
    ].filter((part) => part !== "");
    if (first !== undefined)
        return joined(`${first}${others}`, parts);
    const [what, ...details] = parts;
    return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
    return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}
//# sourceMappingURL=frame.js.map

})

};
//# sourceMappingURL=103.index.js.map
