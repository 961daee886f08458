export const id = 6696;
export const ids = [6696];
export const modules = {

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffNamed: () => (/* binding */ diffNamed),
  differencesReported: () => (/* binding */ differencesReported)
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





/** Bytes; a report that lists every difference is far smaller. */
const largestReport = 64 * 1024 * 1024;
/**
 * Reads the differences from the report of the run that left two images side by side. That run knew
 * when and where both were built, and attributed each difference to its instruction, so its causes
 * are those that an exception has to name. Undefined when the two are not such a pair.
 */
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
/** The parts of a difference from which an exception is drafted. */
const differences = (0,schema/* listOfFitting */.l1)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* picklist */.KIO(cause/* causeIds */.e),
    explanation: dist/* exactOptional */.yqP(dist/* string */.YjP()),
}));
/**
 * Since version 2 a report has one list for each image, and only a run for one platform leaves two
 * images side by side.
 */
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



/** How many differences are listed at most; the rest are counted. */
const limit = 1000;
/**
 * Finds how any two images differ, and which causes the differences look like. How the images were
 * built is unknown here.
 */
async function diffImages(options) {
    const [first, second] = options.names;
    // One after the other: both may be copied through the same folder, and the first failure is the
    // one to report.
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
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/work-folder.js
var work_folder = __webpack_require__(1907);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/adapters/oci-layout/blob.js
var blob = __webpack_require__(4769);
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 2 modules
var layout = __webpack_require__(654);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/adopt.js






/**
 * Turns the folder of a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by
 * their hex digest) into an OCI layout of that image. The manifest stays as it was published, byte
 * for byte.
 * @throws Failure `registry` when the manifest is not valid
 */
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
/** Moves the blobs. A missing one (a foreign layer's) is an error only when somebody reads it. */
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
















/**
 * Opens images. Those in archives and registries are copied into a work folder, which is made when
 * it is first needed.
 */
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
/**
 * Splits off a tag. A folder may have a colon in its name, so a tag counts only where there is no
 * such folder.
 */
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
/**
 * Detects the kind of an archive. Docker has written both kinds in one since version 25; the layout
 * in it is then used.
 */
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
    throw unreadable(path, "it is a tar, but no image's: it has neither `oci-layout` nor `manifest.json`");
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






/**
 * Compares two images, wherever they are, and removes afterwards what it fetched. @throws Failure
 */
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
/** Reads the differences that the run which left the two images side by side reported. */
async function differencesReported(names, cwd) {
    return await reportedDifferences(names, cwd);
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ checkedJson),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   MW: () => (/* binding */ fittingJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l1: () => (/* binding */ listOfFitting),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);



// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.
/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    // A hostile document could be wrong in a million places, and one is enough to refuse it.
    abortEarly: true,
    // valibot's own messages would repeat the value, which anyone may have written.
    message: ({ type }) => expectations[type] ?? "something else",
};
/** Any object, e.g. one that is passed on with members that nobody here knows. */
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        // Own members only. One that is missing is checked like any other: its schema says what it
        // has to be.
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
/** Describes an object whose members have any names and one kind of value. */
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
/** Describes an array of one kind of item. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
/** Describes an array of which only the items of one kind are read. */
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
/** Describes a value that counts as absent where it has another form. */
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
/** Checks a value from outside by a schema. */
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
/** Returns a value from outside in the form of a schema; undefined if it has another form. */
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
/** Parses JSON from outside and checks it by a schema. */
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
/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
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

/***/ })

};
//# sourceMappingURL=6696.index.js.map
