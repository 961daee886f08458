export const id = 7640;
export const ids = [7640];
export const modules = {

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./build/adapters/compression/decompress.js + 3 modules
var decompress = __webpack_require__(9345);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/domain/findings/cause.js
var cause = __webpack_require__(5591);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var schema = __webpack_require__(9006);
;// CONCATENATED MODULE: ./build/adapters/files/reported-differences.js





const largestReport = 64 * 1024 * 1024;
async function reportedDifferences([first, second], cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, first));
    if (folder !== (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, second)))
        return undefined;
    const file = (0,external_node_path_.join)(folder, "report.json");
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > largestReport)
        return undefined;
    const report = (0,schema/* fittingJson */.MW)(reports, await (0,promises_.readFile)(file, "utf8"));
    if (report === undefined)
        return undefined;
    const list = "images" in report ? report.images[0]?.differences : report.differences;
    return list && { file, differences: list.map(difference) };
}
const differences = (0,schema/* listOfFitting */.l1)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* picklist */.KIO(cause/* causeIds */.e),
    explanation: dist/* exactOptional */.yqP(dist/* string */.YjP()),
}));
const reports = dist/* union */.KCZ([
    (0,schema/* objectOf */.Xy)({ images: (0,schema/* listOf */.c3)((0,schema/* objectOf */.Xy)({ differences })) }),
    (0,schema/* objectOf */.Xy)({ differences }),
]);
function difference(found) {
    return { kind: "content", evidence: [], ...found };
}
//# sourceMappingURL=reported-differences.js.map
// EXTERNAL MODULE: ./build/adapters/tar/entries.js
var entries = __webpack_require__(9377);
// EXTERNAL MODULE: ./build/compare/images.js + 3 modules
var compare_images = __webpack_require__(6341);
// EXTERNAL MODULE: ./build/diagnose/diagnose.js + 41 modules
var diagnose = __webpack_require__(2762);
// EXTERNAL MODULE: ./build/diagnose/several.js
var several = __webpack_require__(2085);
;// CONCATENATED MODULE: ./build/app/images/diff-images.js



const limit = 1000;
async function diffImages(options) {
    const [first, second] = options.names;
    options.progress(`reading ${first}`);
    const a = await options.bring(first);
    options.progress(`reading ${second}`);
    const b = await options.bring(second);
    options.progress("comparing");
    const found = await (0,compare_images/* compareImages */.q)({ a, b, readers: options.readers, limit });
    const listed = (0,diagnose/* diagnose */.h)(found.listed, undefined).flatMap((difference) => (0,several/* severalCauses */.N)(difference, undefined));
    return { ...found, listed };
}
//# sourceMappingURL=diff-images.js.map
// EXTERNAL MODULE: ./build/domain/oci/platform.js
var platform = __webpack_require__(912);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/adapters/buildah/folders/clean-up.js
var clean_up = __webpack_require__(196);
// EXTERNAL MODULE: ./build/adapters/buildah/folders/work-folder.js
var work_folder = __webpack_require__(3789);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/adapters/oci-layout/blob.js
var blob = __webpack_require__(4769);
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 2 modules
var layout = __webpack_require__(654);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/adopt.js






async function adoptFetched(folder, name) {
    const file = (0,external_node_path_.join)(folder, "manifest.json");
    const bytes = await (0,promises_.readFile)(file);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob/* blobPath */.nD)(folder, digest)), { recursive: true });
    await (0,promises_.rename)(file, (0,blob/* blobPath */.nD)(folder, digest));
    await moveBlobs(folder, manifest);
    const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
    const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout/* layoutVersion */.P3 }));
}
async function moveBlobs(folder, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
        const place = (0,blob/* blobPath */.nD)(folder, digest);
        const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
        const exists = await (0,promises_.stat)(from).then(() => true, () => false);
        if (exists)
            await (0,promises_.rename)(from, place);
    }
}
//# sourceMappingURL=adopt.js.map
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/registry/auth-file.js
var auth_file = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js
var skopeo = __webpack_require__(4852);
// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/image-location.js
var image_location = __webpack_require__(4228);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
// EXTERNAL MODULE: ./build/domain/oci/tag.js
var tag = __webpack_require__(1391);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/compose/image-argument.js
















function imagesFor(options) {
    let folder;
    let count = 0;
    return {
        async open(name) {
            const { platform } = options;
            const found = await find(name, options.cwd);
            if (found.kind === "layout") {
                const { path, tag } = found;
                return await (0,layout/* openLayout */.B9)(path, { platform, ...(tag === undefined ? {} : { tag }) });
            }
            folder ??= await (0,work_folder.makeWorkFolder)(options.env);
            count += 1;
            const place = `${folder}/image-${count}`;
            await fetchInto(place, { ...options, work: folder, from: found.from });
            await adoptFetched(place, name);
            return await (0,layout/* openLayout */.B9)(place, { platform });
        },
        async close() {
            if (folder !== undefined)
                await (0,clean_up.cleanUp)(folder);
        },
    };
}
async function fetchInto(folder, options) {
    const { access, env, signal, platform, from, work } = options;
    const name = from.kind === "registry" ? (0,oci_reference/* parseReference */.F2)(from.reference) : undefined;
    const registries = name === undefined ? [] : [name.registry];
    const registry = (0,skopeo.skopeoRegistry)({
        skopeo: "skopeo",
        env: (0,child_environment.runEnvironment)(env, work),
        signal,
        authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
        insecure: (0,insecure/* insecureHosts */.u)(access, registries),
    });
    await registry.fetch({ from, folder, platform });
}
async function find(name, cwd) {
    const location = (0,image_location/* parseLocation */.z)(name);
    if (location?.kind === "registry")
        return inRegistry(location.reference);
    if (location !== undefined) {
        const { transport, rest } = location;
        const file = (0,external_node_path_.resolve)(cwd, rest);
        return transport === "oci" ? await layoutOf(file) : await archiveOf(transport, file);
    }
    const path = (0,external_node_path_.resolve)(cwd, name);
    const kind = await kindOf(path);
    if (kind === "folder")
        return { kind: "layout", path, tag: undefined };
    if (kind === "file")
        return await archiveOf(await transportOf(path), path);
    if ((await kindOf((0,tag/* splitTag */.R)(path).path)) === "folder")
        return await layoutOf(path);
    return inRegistry(name);
}
async function layoutOf(path) {
    if ((await kindOf(path)) === "folder")
        return { kind: "layout", path, tag: undefined };
    return { kind: "layout", ...(0,tag/* splitTag */.R)(path) };
}
async function archiveOf(transport, location) {
    const { path } = (0,tag/* splitTag */.R)(location);
    for (const file of [location, path]) {
        if ((await kindOf(file)) === "file") {
            return { kind: "elsewhere", from: { kind: "files", transport, location } };
        }
    }
    throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
    if ((0,oci_reference/* parseReference */.F2)(reference) !== undefined) {
        return { kind: "elsewhere", from: { kind: "registry", reference } };
    }
    throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return "folder";
    return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path) {
    const names = new Set();
    for await (const { header } of (0,entries/* readEntries */.$)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
        if (["oci-layout", "manifest.json"].includes(header.path))
            names.add(header.path);
        if (names.has("oci-layout"))
            return "oci-archive";
    }
    if (names.has("manifest.json"))
        return "docker-archive";
    throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}`,
        fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
    });
}
//# sourceMappingURL=image-argument.js.map
;// CONCATENATED MODULE: ./build/compose/diff.js






async function diffNamed(names, run) {
    const { access, env, cwd, signal, progress } = run;
    const images = imagesFor({
        access: access.registry,
        platform: access.platform ?? (0,platform/* platformOf */.t)(process.arch),
        ...{ env, cwd, signal },
    });
    try {
        return await diffImages({
            names,
            bring: (name) => images.open(name),
            readers: { entries: entries/* readEntries */.$, decompress: decompress/* decompress */.m },
            progress,
        });
    }
    finally {
        await images.close();
    }
}
async function differencesReported(names, cwd) {
    return await reportedDifferences(names, cwd);
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./build/compose/terminal.js + 1 modules
var terminal = __webpack_require__(6230);
// EXTERNAL MODULE: ./build/options/image-access.js
var image_access = __webpack_require__(7427);
// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/report/exceptions-draft.js


const manyInFolder = 4;
function draftExceptions(differences, expires) {
    const proposals = proposed(differences);
    const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
    const head = "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
        "# Better still, fix the difference and remove the entry.\n";
    return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
    const groups = new Map();
    for (const difference of differences) {
        const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
        groups.set(key, [...(groups.get(key) ?? []), difference]);
    }
    return [...groups.values()].flatMap((group) => {
        const paths = [...new Set(group.map(({ path }) => path))];
        const [first] = group;
        const cause = first?.cause ?? "unknown";
        const seen = (0,printable/* visible */.RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
        const folder = folderOf(first?.path ?? "");
        const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
        if (isOne)
            return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
        return paths.map((path) => ({ path: escaped(path), cause, seen }));
    });
}
function folderOf(path) {
    return (0,image_path/* isMemberPath */.cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escaped(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
//# sourceMappingURL=exceptions-draft.js.map
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(8308);
// EXTERNAL MODULE: ./build/report/terminal/differences.js
var terminal_differences = __webpack_require__(8548);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/run/inputs.js
var inputs = __webpack_require__(5466);
;// CONCATENATED MODULE: ./build/cli/run/diff.js









const proposedDays = 30;
async function runDiff(context) {
    const { stdout, stderr, palette } = context;
    const names = imageNames(context);
    const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
    const found = await differencesOf(names, context, reporter.progress);
    reporter.info(`${names[0]} and ${names[1]}:`);
    const lines = found.listed.length === 0
        ? [palette.good("The images are equal, manifest included.")]
        : (0,terminal_differences/* differenceLines */.Z)(found, palette);
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json")) {
        stdout.write((0,json/* renderDifferencesJson */.$r)(found));
    }
    else if ((0,command/* isOn */.Mp)(context.arguments, "propose-exceptions")) {
        stdout.write(await proposal(names, found.listed, context));
    }
    return found.listed.length === 0 ? 0 : 1;
}
async function proposal(names, found, { stderr, cwd }) {
    const reported = await differencesReported(names, cwd);
    if (reported !== undefined)
        stderr.write(`drafted from ${reported.file}\n`);
    return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}
function imageNames({ arguments: { positionals } }) {
    const [a, b, ...more] = positionals;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `\`diff\` takes two images, but ${positionals.length} are given`,
        fix: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
}
async function differencesOf(names, context, progress) {
    const { env, cwd, signal } = context;
    const access = (0,image_access/* parseImageAccess */.X)(await (0,inputs/* readInputs */.K)(context));
    return await diffNamed(names, { access, env, cwd, signal, progress });
}
function dayIn(days) {
    return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);


const longest = 64 * 1024;
async function readInputs(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
    const inputs = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .rawInputs */ .me)(context.arguments);
    const written = inputs.password?.at(-1);
    if (written === undefined) {
        return context.password === undefined ? inputs : { ...inputs, password: context.password };
    }
    if (written === "-")
        return { ...inputs, password: await readStandardInput() };
    warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return inputs;
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
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nothingVaried),
/* harmony export */   t: () => (/* binding */ notVaried)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8975);

function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   mx: () => (/* binding */ variationsOn)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8975);
/* harmony import */ var _build_varied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);


function unproven(platform, bases) {
    return {
        platform,
        verdict: "unchecked",
        bases,
        builds: [],
        variations: (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran"),
        differences: { listed: [], omitted: 0, layers: [] },
        exceptions: [],
        traces: { listed: [], omitted: 0 },
        executables: { listed: [], omitted: 0, ofPackages: 0, unread: [] },
    };
}
function verdictOn(proofs) {
    if (proofs.some(({ verdict }) => verdict === "false"))
        return "false";
    const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
    return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
    const [one, ...more] = proofs.map(({ variations }) => variations);
    if (one === undefined)
        return (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran");
    if (more.length === 0)
        return one;
    const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
    const reasons = new Map();
    for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
        reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
    }
    const notApplied = _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
    return { applied: _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.filter(isApplied), notApplied };
}
//# sourceMappingURL=proof.js.map

/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseLocation)
/* harmony export */ });
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

/***/ }),

/***/ 7427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseImageAccess)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6632);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1222);
/* harmony import */ var _registry_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9757);




function parseImageAccess(raw) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createOptionReader */ .V)(raw);
    return {
        registry: (0,_registry_access_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryAccess */ .U)({ read, push: false }),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("platform", (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatform */ .K)(read)),
    };
}
//# sourceMappingURL=image-access.js.map

/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IH: () => (/* binding */ renderAdvisoriesJson),
  $r: () => (/* binding */ renderDifferencesJson),
  hF: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/report/json/traces.js
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
function trace(found) {
    const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
    const place = instruction(found.instruction);
    return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
}
function executables(found) {
    return {
        listed: found.listed.map(executable),
        omitted: found.omitted,
        ofPackages: found.ofPackages,
        unread: found.unread.map(({ path, reason }) => ({ path, reason })),
    };
}
function executable(file) {
    return {
        path: file.path,
        layer: file.layer,
        instruction: instruction(file.instruction),
        format: file.format,
        language: file.language,
        linkage: file.linkage,
        libraries: file.libraries,
        compiler: file.compiler,
        buildId: file.buildId,
        goBuildId: file.goBuildId,
        symbols: file.symbols,
        debug: file.debug,
        paths: file.paths,
        go: file.go && goBuild(file.go),
        timeStamp: file.timeStamp,
        advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
    };
}
function goBuild(go) {
    const { version, module, trimpath, cgo, revision, time, modified } = go;
    return { version, module, trimpath, cgo, revision, time, modified };
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/json.js


const schemaVersion = 2;
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function renderDifferencesJson({ listed, omitted, }) {
    const value = {
        schemaVersion,
        differences: listed.map(difference),
        differencesOmitted: omitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function ordered(report) {
    const { failure } = report;
    return {
        schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        verdict: (0,proof/* verdictOn */.Hc)(report.proofs),
        images: report.proofs.map(provenImage),
        toolchain: report.toolchain && toolchain(report.toolchain),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, fix: failure.fix },
    };
}
function provenImage(proof) {
    const { variations, differences } = proof;
    return {
        platform: proof.platform,
        proof: {
            verdict: proof.verdict,
            builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
                localDigest,
                imageId,
                seconds,
                environment,
            })),
            varied: variations.applied,
            notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
                variation,
                reason,
                steps: steps?.map(({ file, line, text }) => ({ file, line, text })),
            })),
        },
        bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
        image: proof.image && json_image(proof.image),
        differences: differences.listed.map(difference),
        differencesOmitted: differences.omitted,
        exceptions: proof.exceptions.map(accepted),
        traces: proof.traces.listed.map(trace),
        tracesOmitted: proof.traces.omitted,
        executables: executables(proof.executables),
    };
}
function orderedSource({ id, repository, offset, version, revision, tag, otherTags, }) {
    return {
        id,
        repository,
        offset,
        version,
        revision,
        tag,
        otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
    };
}
function advisory({ name, message, evidence, fix, places, leavesOpen, }) {
    return {
        name,
        message,
        evidence,
        fix,
        places: places?.map(({ file, line }) => ({ file, line })),
        leavesOpen,
    };
}
function json_image({ digest, imageId, size, layers }) {
    return {
        digest,
        imageId,
        size,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            origin: layer.origin,
            instruction: instruction(layer.instruction),
        })),
    };
}
function accepted({ exception, paths }) {
    const { path, cause, reason, owner, expires } = exception;
    return { path, cause, reason, owner, expires, covers: paths };
}
function toolchain(chain) {
    return {
        buildah: chain.buildah,
        origin: { kind: chain.origin.kind, reference: chain.origin.reference },
        skopeo: chain.skopeo,
        runtime: chain.runtime,
        isolation: chain.isolation,
        storageDriver: chain.storageDriver,
        mountProgram: chain.mountProgram,
        rootless: chain.rootless,
        kernel: chain.kernel,
    };
}
function difference(found) {
    const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
    return {
        path,
        kind,
        layer,
        instruction: instruction(found.instruction),
        cause,
        confidence,
        explanation,
        fix,
        variations: found.variations,
        variationsAmong: found.variationsAmong,
        evidence,
        carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
    };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exceptionLines),
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4560);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var _traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);




const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette) {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences);
    const total = differences.length + omitted;
    const what = (0,_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .areTraces */ .B7)(differences)
        ? `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "value")} that will change in the next build`
        : `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, "difference")} between the two builds`;
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${what}, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
            : []),
    ];
}
function groupLines(group, palette) {
    const { instruction, cause, explanation, varied, fix, evidence } = group;
    const { differences, consequences } = group;
    const where = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
    return [
        `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
        ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
        ...pathLines(differences).map((path) => `    ${path}`),
        ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
        ...(varied === undefined ? [] : [`    ${varied}`]),
        ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
        ...(consequences.length === 0
            ? []
            : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
        ...(fix === undefined ? [] : fixLines(fix, palette)),
    ];
}
function pathLines(differences) {
    const shown = differences
        .slice(0, mostPaths)
        .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
    const hidden = differences.length - shown.length;
    return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
    const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
    const hidden = consequences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, paths }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(paths.length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

/***/ })

};
//# sourceMappingURL=7640.index.js.map
