export const id = 696;
export const ids = [696];
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
// EXTERNAL MODULE: ./build/domain/findings/cause.js
var findings_cause = __webpack_require__(5591);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
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
    const report = parsed(await (0,promises_.readFile)(file, "utf8"));
    const list = (0,json/* isJsonObject */.OW)(report) ? listIn(report) : undefined;
    return list && { file, differences: list.flatMap(differenceFrom) };
}
/**
 * Returns the list of differences: since version 2 a report has one for each image, and only a run
 * for one platform leaves two images side by side.
 */
function listIn(report) {
    const images = report["images"];
    const holder = Array.isArray(images) ? images[0] : report;
    const list = (0,json/* isJsonObject */.OW)(holder) ? holder["differences"] : undefined;
    return Array.isArray(list) ? list : undefined;
}
function parsed(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
}
/** Reads the parts of a difference from which an exception is drafted. */
function differenceFrom(entry) {
    if (!(0,json/* isJsonObject */.OW)(entry))
        return [];
    const { path, explanation } = entry;
    const cause = findings_cause/* causeIds */.e.find((id) => id === entry["cause"]);
    if (typeof path !== "string" || cause === undefined)
        return [];
    const told = typeof explanation === "string" ? { explanation } : {};
    return [{ path, kind: "content", evidence: [], cause, ...told }];
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
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
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
    const [, transport, rest] = /^(oci|oci-archive|docker-archive|docker):(.+)$/s.exec(name) ?? [];
    if (rest !== undefined) {
        if (transport === "oci")
            return await layoutOf((0,external_node_path_.resolve)(cwd, rest));
        if (transport === "oci-archive" || transport === "docker-archive") {
            return await archiveOf(transport, (0,external_node_path_.resolve)(cwd, rest));
        }
        if (transport === "docker")
            return inRegistry(rest.replace(/^\/\//, ""));
    }
    const path = (0,external_node_path_.resolve)(cwd, name);
    const kind = await kindOf(path);
    if (kind === "folder")
        return { kind: "layout", path, tag: undefined };
    if (kind === "file")
        return await archiveOf(await transportOf(path), path);
    if ((await kindOf(withoutTag(path).path)) === "folder")
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
    return { kind: "layout", ...withoutTag(path) };
}
async function archiveOf(transport, location) {
    const { path } = withoutTag(location);
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
function withoutTag(path) {
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(path)?.[1];
    return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
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

/***/ })

};
//# sourceMappingURL=696.index.js.map
