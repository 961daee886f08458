export const id = 4815;
export const ids = [4815];
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

79734:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);

const known = new Map();
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

}),

65170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readBaseUser: () => (readBaseUser)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83436);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76882);
/* harmony import */ var _domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11255);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91826);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7438);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9086);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50936);










const askSeconds = 15;
async function readBaseUser(options, { reference, platform }) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    if (name === undefined)
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} is not an image reference`);
    const { env, signal } = options;
    const question = name.registry === "localhost"
        ? { program: options.buildah, args: storageArguments(name) }
        : { program: options.skopeo, args: registryArguments(options, name, platform) };
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .succeeded */ .gq)(finished))
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference}: ${whatFailed(finished, reference)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .known */ .e)(user);
}
function registryArguments({ authFile, insecure, env }, name, platform) {
    return [
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .registriesArguments */ .W)(env),
        ...(0,_skopeo_js__WEBPACK_IMPORTED_MODULE_6__/* .platformArguments */ .Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_8__/* .tlsArguments */ .c)("tls-verify", (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(name), insecure)),
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
const configSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({
    config: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ User: valibot__WEBPACK_IMPORTED_MODULE_9__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()) })),
});
function userOf(text) {
    const document = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingJson */ .MW)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonObject */ .o$, text);
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(configSchema, document?.["OCIv1"] ?? document);
    return found === undefined ? undefined : (found.config?.User ?? "");
}
function whatFailed(finished, reference) {
    const asked = { verb: "read", reference, hasAccount: false };
    const trouble = (0,_domain_oci_registry_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .registryTrouble */ .x)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.join(" ")), asked);
    if (trouble !== undefined)
        return trouble.what;
    const said = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(finished.lastLines.at(-1) ?? ""), 200);
    return said === "" ? (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished) : `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .describeEnd */ .lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map

}),

50936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76882);
/* harmony import */ var _process_leash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79734);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79594);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9086);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24847);








const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
    const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
    const registries = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .registriesArguments */ .W)(options.env);
    const verify = (reference) => (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, options.insecure);
    const skopeo = async (attempted, args) => {
        const { env, signal } = options;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const all = [...registries, ...args];
        const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
        const onLeash = { ...command, leash: await (0,_process_leash_js__WEBPACK_IMPORTED_MODULE_3__/* .leash */ .Y)("TERM", env) };
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(onLeash),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassing */ .WG)(result.lastLines),
        });
        if ((0,_process_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(finished))
            return finished;
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .registryFailure */ .MX)({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
    };
    return {
        async resolve(reference) {
            const tls = (0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("tls-verify", verify(reference));
            const args = ["inspect", "--raw", ...auth, ...tls, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async tryPush(reference) {
            const { tryPush } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 90068));
            const attempted = { verb: "push", reference };
            const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
            await tryPush({ ...options, asked, isVerified: verify(reference) });
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .tlsArguments */ .c)("dest-tls-verify", verify(reference)),
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function hasAccount({ reference }, { accounts }) {
    const host = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(reference)?.registry;
    return host !== undefined && accounts.includes(host);
}
function transport(from) {
    return from.kind === "registry"
        ? `docker://${from.reference}`
        : `${from.transport}:${from.location}`;
}
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

}),

96879:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (referencesFor),
  m: () => (publish)
});
/* harmony import */ var _domain_source_image_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57219);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13566);



function referencesFor(request, source) {
    const { references } = request;
    const isAsked = request.tags.length > 0 || references.length > 0;
    const tags = isAsked ? request.tags : (0,_domain_source_image_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFromSource */ .R)(source);
    if (request.push && tags.length === 0 && references.length === 0) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)("tags", "no tag is given, and there is no commit to make one from.", `Write the tag to push, e.g. ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)("tags", "1.4.0")}.`);
    }
    const combined = request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
    return [...new Set([...combined, ...references])];
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
            throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
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

}),

24815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPush: () => (runPush)
});


var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(24016);

var work_folder = __webpack_require__(8521);

var kept_image = __webpack_require__(32173);

var oci_layout_layout = __webpack_require__(44017);

var skopeo = __webpack_require__(50936);

var failure = __webpack_require__(44195);

var kept_report = __webpack_require__(13133);

var labels_labels = __webpack_require__(8533);

var printable = __webpack_require__(81962);
;// CONCATENATED MODULE: ./build/app/publish/kept-proof.js




function keptProof({ path, image, beside }) {
    if (beside?.report === undefined)
        throw withoutReport(path, beside);
    const { file, report } = beside;
    const wrong = unprovenRun(report) ?? otherImage(report, image) ?? otherLabels(report, image.config.labels);
    if (wrong !== undefined)
        throw unproven(`${file} ${wrong}`);
    return report;
}
const afterProof = new Set(["registry"]);
function unprovenRun({ verdict, failure }) {
    if (verdict !== "true")
        return `has the verdict \`${verdict}\``;
    if (failure === undefined || afterProof.has(failure.code))
        return undefined;
    return `says that the run failed: ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(failure.message, 500))}`;
}
function otherImage(report, { digest, manifest }) {
    const reported = (0,kept_report/* reportedImage */.xj)(report, digest);
    if (reported === undefined)
        return `is not about this image, whose digest is ${digest}`;
    const { proof, image, differences, differencesOmitted } = reported;
    if (proof.verdict !== "true")
        return `has the verdict \`${proof.verdict}\` on this image`;
    const config = manifest.config.digest;
    const [first, second] = proof.builds;
    const areEqual = proof.builds.length === 2 &&
        first?.localDigest === second?.localDigest &&
        [first, second, image].every((each) => each?.imageId === config);
    if (!areEqual)
        return "does not say that two builds gave this image";
    if (differences.length + differencesOmitted > 0)
        return "lists differences between the builds";
    return undefined;
}
function otherLabels({ source, advisories }, labels) {
    const wanted = [
        [labels_labels/* labelNames */.l3.reproducible, "true"],
        [labels_labels/* labelNames */.l3.exceptions, ""],
        [labels_labels/* labelNames */.l3.sourceId, source.id],
        [labels_labels/* labelNames */.l3.version, source.version],
        ...(source.revision === "" ? [] : [[labels_labels/* labelNames */.l3.revision, source.revision]]),
    ];
    const valueOf = (name) => Object.hasOwn(labels, name) ? labels[name] : undefined;
    const wrong = wanted.find(([name, value]) => valueOf(name) !== value);
    if (wrong !== undefined)
        return contradicts(wrong[0], valueOf(wrong[0]));
    const known = advisories.map(({ name }) => name);
    const labelled = (valueOf(labels_labels/* labelNames */.l3.advisories) ?? "").split(",").filter((name) => name !== "");
    return labelled.every((name) => known.includes(name))
        ? undefined
        : contradicts(labels_labels/* labelNames */.l3.advisories, valueOf(labels_labels/* labelNames */.l3.advisories));
}
function contradicts(name, value) {
    const written = value === undefined ? "missing" : JSON.stringify((0,printable/* shortened */.vI)(value, 200));
    return `contradicts the image's label \`${name}\`, which is ${(0,printable/* visible */.RK)(written)}`;
}
function withoutReport(path, beside) {
    const what = beside === undefined
        ? `there is no report.json beside ${path}`
        : `${beside.file} cannot be read as a report of this version`;
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Nothing proves this image: ${what}. Nothing was pushed.`,
        fix: "Name the layout where `twofold build --output` left it, e.g. `out/layout`, with its report.json beside it.",
    });
}
function unproven(why) {
    return new failure/* Failure */.HR({
        code: "forbidden",
        message: `This image is not proven: ${why}. Nothing was pushed.`,
        fix: "Build it again: `twofold build --output=out` leaves the layout and the report of one run.",
    });
}
//# sourceMappingURL=kept-proof.js.map

var publish = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/app/publish/push-kept.js



async function pushKept(options) {
    const { request, layout, image, beside, registry, reporter } = options;
    const report = keptProof({ path: layout, image, beside });
    const references = (0,publish/* referencesFor */.K)(request, report.source);
    const withheld = await options.permission();
    if (withheld !== undefined) {
        throw new failure/* Failure */.HR({
            code: "forbidden",
            message: `${withheld}, so it is not pushed.`,
            fix: "Push it from a run of the repository's own branches or tags.",
        });
    }
    for (let at = 0; at < image.manifest.layers.length; at += 1) {
        reporter.progress(`checking layer ${at + 1} of ${image.manifest.layers.length}`);
        for await (const _ of image.layer(at))
            options.signal.throwIfAborted();
    }
    const pushed = [];
    const onPushed = (each) => pushed.push(each);
    await (0,publish/* publish */.m)({ proof: { layout, image }, references, registry, reporter, onPushed });
    return { digest: image.digest, pushed };
}
//# sourceMappingURL=push-kept.js.map

var build_redact = __webpack_require__(22921);

var redact_values = __webpack_require__(27116);

var push_permission = __webpack_require__(2256);

var compose_registry = __webpack_require__(12708);
;// CONCATENATED MODULE: ./build/compose/push.js












const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
async function pushNamed(name, run) {
    const { cwd, env, signal, reporter } = run;
    const { authfile } = run.request.registry;
    const registry = {
        ...run.request.registry,
        ...(authfile === undefined ? {} : { authfile: (0,external_node_path_.resolve)(cwd, authfile) }),
    };
    const request = { ...run.request, registry };
    const layout = await (0,kept_image/* keptLayout */.z4)((0,external_node_path_.resolve)(cwd, name.replace(/^oci:/, "")));
    const image = await (0,oci_layout_layout.openLayout)(layout);
    const beside = await (0,kept_image/* reportBeside */.tC)(layout);
    const mayPush = (0,push_permission/* pushPermissionFor */.p)({ env, signal, request: {} });
    const folder = await (0,work_folder.makeWorkFolder)(env);
    try {
        return await pushKept({
            ...{ request, layout, image, beside, reporter, signal },
            permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
            registry: (0,skopeo.skopeoRegistry)(await (0,compose_registry/* registryAccess */.Y)({ ...run, request }, folder)),
        });
    }
    catch (error) {
        const redact = (0,build_redact/* createRedactor */.lY)((0,build_redact/* secretValuesOf */.WD)({ secrets: [], registry }));
        throw error instanceof failure/* Failure */.HR ? (0,redact_values/* redactFailure */.O)(error, redact) : error;
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
//# sourceMappingURL=push.js.map

var terminal = __webpack_require__(59492);

var surface = __webpack_require__(13566);

var image_names = __webpack_require__(9357);

var reader = __webpack_require__(5254);

var registry_access = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/options/push-request.js





function parsePushRequest(raw) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    const names = (0,image_names/* readImageNames */.C)(read);
    if (names.image.length === 0) {
        throw (0,failure/* badInput */.AN)("image", "it is empty, so it is not known where to push.", `Write the repository to push to, e.g. ${(0,surface/* setting */.Pe)("image", "ghcr.io/acme/shop")}.`);
    }
    return { ...names, push: true, registry: (0,registry_access/* readRegistryAccess */.U)({ read, push: true }) };
}
//# sourceMappingURL=push-request.js.map

var settings = __webpack_require__(94966);
;// CONCATENATED MODULE: ./build/report/json/pushed.js
function renderPushedJson(found) {
    const { digest, pushed } = found;
    const value = {
        schemaVersion: 1,
        digest,
        pushed: pushed.map((each) => ({ reference: each.reference, digest: each.digest })),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
//# sourceMappingURL=pushed.js.map

var command = __webpack_require__(76340);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/push.js








async function runPush(context) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    const [layout, ...more] = context.arguments.positionals;
    if (layout === undefined || more.length > 0) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: layout === undefined
                ? "`twofold push` needs a layout."
                : "`twofold push` takes one layout.",
            fix: "Write `twofold push out/layout --image=NAME`, with the layout that `twofold build --output=out` left.",
        });
    }
    const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
    const request = (0,settings/* withOrigins */.gR)(await (0,run_settings/* readSettings */.s)(context, reporter.warn), parsePushRequest);
    const found = await pushNamed(layout, { request, reporter, env, cwd, signal });
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderPushedJson(found) : `${found.digest}\n`);
    return 0;
}
//# sourceMappingURL=push.js.map

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

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (registryAccess),
  askBaseUser: () => (askBaseUser),
  w: () => (absolutePaths)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_buildah_folders_clean_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24016);
/* harmony import */ var _adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _adapters_process_child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47697);
/* harmony import */ var _adapters_registry_auth_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65354);
/* harmony import */ var _adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65170);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87368);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76882);
/* harmony import */ var _absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4674);










async function askBaseUser(run, options) {
    const request = absolutePaths(run.request, run.cwd);
    const folder = await (0,_adapters_buildah_folders_work_folder_js__WEBPACK_IMPORTED_MODULE_2__.makeWorkFolder)(run.env);
    try {
        const access = await registryAccess({ ...run, request }, folder);
        const { buildah: source } = request;
        const buildah = source?.kind === "path" ? source.path : "buildah";
        return await (0,_adapters_registry_base_user_js__WEBPACK_IMPORTED_MODULE_5__.readBaseUser)({ ...access, buildah }, options);
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
        accounts: request.registry.username === undefined ? [] : registries,
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
        ...(request.buildah === undefined ? {} : { buildah: (0,_absolute_buildah_js__WEBPACK_IMPORTED_MODULE_9__/* .absoluteBuildah */ .t)(request.buildah, cwd) }),
    };
}
function absoluteContext(value, cwd) {
    const location = (0,_domain_oci_image_location_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLocation */ .z)(value);
    if (location?.kind === "files")
        return `${location.scheme}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, location.rest)}`;
    return value;
}
//# sourceMappingURL=registry.js.map

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

})

};
//# sourceMappingURL=4815.index.js.map
