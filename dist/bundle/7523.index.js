export const id = 7523;
export const ids = [7523];
export const modules = {

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
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

27523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runBuildCommand: () => (runBuildCommand)
});
/* harmony import */ var _compose_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66616);
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73063);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67271);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79058);





async function runBuildCommand(context, audience) {
    const { reporter } = audience;
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunSettings */ .x)(context, reporter.warn);
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
    const { printResult } = await Promise.all(/* import() */[__webpack_require__.e(2686), __webpack_require__.e(7294), __webpack_require__.e(3165)]).then(__webpack_require__.bind(__webpack_require__, 23165));
    printResult(outcome, context, audience);
    return outcome.failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS[outcome.failure.code];
}
//# sourceMappingURL=build.js.map

}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
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

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
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

var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(41988);

var recipe_scope = __webpack_require__(71135);
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
        const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
        checkHermetic(given, scope);
    }
    (0,own_labels/* refuseOwnLabels */._W)(scope);
    for (const annotation of missingSecrets(scope, given))
        ports.reporter.annotate(annotation);
    const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
    const [source, builder] = await Promise.allSettled([
        timed("source", () => (0,prepare/* readSource */.o$)({ request: given, prepared, ...ports })),
        timed("set-up", ports.openBuilder),
        Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(3718), __webpack_require__.e(1815), __webpack_require__.e(8786), __webpack_require__.e(7515), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819)),
    ]);
    return { prepared, exceptions, source, builder };
}
//# sourceMappingURL=open-run.js.map

var report_draft = __webpack_require__(94923);
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
    const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(2686), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 90395));
    const isWritten = await leaveReport(ports.output, report, ports.surface);
    const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
    const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
    return {
        report,
        ...(layout === undefined || !isWritten ? {} : { layout }),
        tags: draft.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
        ...(temporary === undefined || !isWritten ? {} : { temporary }),
        ...(told === undefined ? {} : { failure: told }),
    };
}
async function work(given, ports, draft) {
    const opened = await openRun(given, ports, draft);
    const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(3718), __webpack_require__.e(1815), __webpack_require__.e(8786), __webpack_require__.e(7515), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819));
    await carryOut(given, { ports, draft, opened });
}
//# sourceMappingURL=build-image.js.map

var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(15893);

var registry = __webpack_require__(45304);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(58452);
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

80142:
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

})

};
//# sourceMappingURL=7523.index.js.map
