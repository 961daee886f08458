export const id = 6685;
export const ids = [6685];
export const modules = {

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectNamed: () => (/* binding */ inspectNamed)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/work-folder.js
var work_folder = __webpack_require__(1907);
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 2 modules
var layout = __webpack_require__(654);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/oci/oci.js
var oci = __webpack_require__(4730);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var schema = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 2 modules
var runner = __webpack_require__(850);
// EXTERNAL MODULE: ./build/adapters/registry/auth-file.js
var auth_file = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/adapters/registry/failures.js
var failures = __webpack_require__(382);
// EXTERNAL MODULE: ./build/adapters/registry/retry.js
var retry = __webpack_require__(2667);
;// CONCATENATED MODULE: ./build/adapters/registry/remote-image.js













/**
 * Reads an image's manifest and config from a registry and verifies their digests; the layers are
 * not fetched.
 */
async function readRemoteImage(options) {
    const name = (0,oci_reference/* parseReference */.F2)(options.reference);
    if (name === undefined) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name`,
            fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const inspect = await inspector(options, name.registry);
    let reference = options.reference;
    let bytes = await inspect(reference, ["--raw"]);
    if (isIndex(bytes)) {
        const chosen = choose((0,oci_parse/* parseIndex */.A1)(bytes, origin("index", reference)).manifests, options);
        reference = `${(0,oci_reference/* repositoryName */.aR)(name)}@${chosen.digest}`;
        bytes = await inspect(reference, ["--raw"]);
    }
    const manifest = (0,oci_parse/* parseManifest */.Ng)(bytes, origin("manifest", reference));
    const configBytes = await inspect(reference, ["--config", "--raw"]);
    if ((0,oci_digest/* digestOf */.ol)(configBytes) !== manifest.config.digest) {
        throw new failure/* Failure */.HR({
            code: "registry",
            message: `The registry served a config of ${reference} that is not the one its manifest names`,
            fix: "Try again; if it stays so, the registry or something on the way to it changes images.",
        });
    }
    return {
        digest: (0,oci_digest/* digestOf */.ol)(bytes),
        manifest,
        config: (0,oci_parse/* parseImageConfig */.FB)(configBytes, origin("config", reference)),
        configBytes,
    };
}
async function inspector(options, registry) {
    const { access, env, signal, folder } = options;
    const file = await (0,auth_file.authFile)({ access, registries: [registry], env, folder });
    const auth = file === undefined ? [] : [`--authfile=${file}`];
    return async (reference, flags) => {
        const args = [
            "inspect",
            ...flags,
            ...auth,
            `--tls-verify=${(0,insecure/* isVerified */.p)(reference, (0,insecure/* insecureHosts */.u)(access, [registry]))}`,
            `docker://${reference}`,
        ];
        const finished = await (0,retry/* retried */.s)({
            signal,
            attempt: () => (0,runner/* run */.eF)({ program: "skopeo", args, env: (0,child_environment/* childEnvironment */.Q)(env), signal, timeoutSeconds: 120 }),
            again: (result) => !(0,runner/* succeeded */.gq)(result) && (0,failures/* isPassing */.W)(result.lastLines),
        });
        if (!(0,runner/* succeeded */.gq)(finished))
            throw (0,failures/* registryFailure */.M)({ verb: "read", reference }, finished);
        return finished.stdout;
    };
}
/** What tells an index from a manifest. */
const kindSchema = (0,schema/* objectOf */.Xy)({ mediaType: dist/* unknown */.L5J(), manifests: dist/* unknown */.L5J() });
/**
 * Bytes that are not JSON are not an index; they are then refused as a manifest, with a message
 * that names them.
 */
function isIndex(bytes) {
    const found = (0,schema/* fittingJson */.MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
    if (found?.mediaType !== undefined)
        return oci/* indexMediaTypes */.U8.some((type) => type === found.mediaType);
    return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
    const found = manifests.find(({ platform: has }) => {
        const written = has === undefined ? "" : `${has.os}/${has.architecture}`;
        return platform === written || platform === `${written}/${has?.variant ?? ""}`;
    });
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${reference} has no image for ${platform}`,
        fix: "Write one that it has with `--platforms`.",
    });
}
function origin(what, reference) {
    return { name: `the ${what} of ${reference}`, code: "registry" };
}
//# sourceMappingURL=remote-image.js.map
// EXTERNAL MODULE: ./build/domain/source/source-id.js
var source_id = __webpack_require__(7574);
// EXTERNAL MODULE: ./build/domain/labels/labels.js + 2 modules
var labels_labels = __webpack_require__(7702);
;// CONCATENATED MODULE: ./build/domain/labels/claimed-verdict.js



/** The exceptions that let an image pass, as its label has them. Anyone can write that text. */
const claimedExceptions = (0,schema/* listOf */.c3)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* string */.YjP(),
    /** `YYYY-MM-DD`. */
    expires: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
/** Reads the labels about the proof. A label in the wrong form gives a doubt instead of a claim. */
function readVerdict(read) {
    const said = read(labels_labels/* labelNames */.l3.reproducible);
    const listed = read(labels_labels/* labelNames */.l3.exceptions);
    const reproducible = said === undefined ? undefined : readReproducible(said);
    const exceptions = listed === undefined ? undefined : readExceptions(listed);
    const isPraised = reproducible !== undefined && reproducible !== "false";
    const contradicts = isPraised && exceptions !== undefined && exceptions.length > 0;
    return {
        verdict: {
            ...(reproducible === undefined ? {} : { reproducible }),
            ...(exceptions === undefined ? {} : { exceptions }),
        },
        doubts: [
            ...doubt(said !== undefined && reproducible === undefined, {
                label: labels_labels/* labelNames */.l3.reproducible,
                value: said ?? "",
                because: "is none of `true`, `false` and `unchecked`",
            }),
            ...doubt(listed !== undefined && exceptions === undefined, {
                label: labels_labels/* labelNames */.l3.exceptions,
                value: listed ?? "",
                because: "is no list of exceptions",
            }),
            ...doubt(contradicts, {
                label: labels_labels/* labelNames */.l3.exceptions,
                value: listed ?? "",
                because: `contradicts ${labels_labels/* labelNames */.l3.reproducible}=${reproducible ?? ""}`,
            }),
        ],
    };
}
function readReproducible(text) {
    return ["true", "false", "unchecked"].find((value) => value === text);
}
function readExceptions(text) {
    return text === "" ? [] : (0,schema/* fittingJson */.MW)(claimedExceptions, text);
}
function doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=claimed-verdict.js.map
// EXTERNAL MODULE: ./build/domain/labels/label-reading.js
var label_reading = __webpack_require__(6182);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
// EXTERNAL MODULE: ./build/domain/source/repository-name.js
var repository_name = __webpack_require__(5847);
;// CONCATENATED MODULE: ./build/domain/labels/oci-labels.js





const { source, revision, version } = labels_labels/* labelNames */.l3;
/**
 * Reads the source that OCI's labels name. It is always at the repository's root, because they have
 * no place for an offset. Undefined without the repository's URL: an image keeps its base's labels
 * when its own build wrote none, so revision and version alone identify nothing.
 */
function readOciLabels(read) {
    const url = read.filled(source);
    if (url === undefined)
        return undefined;
    const repository = (0,repository_name/* repositoryName */.aR)(url);
    const commit = read(revision) ?? "";
    const release = read.filled(version);
    const doubts = [
        ...oci_labels_doubt(repository === undefined, {
            label: source,
            value: url,
            because: "names no repository",
        }),
        ...oci_labels_doubt(commit !== "" && !(0,label_reading/* isRevision */.oN)(commit), {
            label: revision,
            value: commit,
            because: "is not the full name of a commit",
        }),
        ...oci_labels_doubt(release !== undefined && parse(release) === null, {
            label: version,
            value: release ?? "",
            because: "is no semantic version",
        }),
    ];
    if (repository === undefined)
        return { parts: undefined, doubts };
    const parts = {
        repository,
        offset: "",
        version: parse(release)?.version ?? source_id/* untaggedVersion */.aH,
        revision: (0,label_reading/* isRevision */.oN)(commit) ? commit : "",
    };
    return { parts, doubts };
}
/** Returns the OCI labels that name a source other than this one. */
function contradictingOciLabels(read, claim) {
    const { parts, whose } = claim;
    const holds = [
        [
            source,
            parts.repository,
            (value) => value === `https://${parts.repository}` || (0,repository_name/* repositoryName */.aR)(value) === parts.repository,
        ],
        [revision, parts.revision, (value) => value === parts.revision],
        [
            version,
            parts.version,
            (value) => value === parts.version || parse(value)?.version === parts.version,
        ],
    ];
    return holds.flatMap(([label, wanted, isSame]) => {
        const value = read.filled(label);
        if (value === undefined)
            return [];
        const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
        return oci_labels_doubt(!isSame(value), { label, value, because });
    });
}
function oci_labels_doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=oci-labels.js.map
// EXTERNAL MODULE: ./build/domain/build/epoch.js
var epoch = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/domain/build/plan.js
var plan = __webpack_require__(63);
// EXTERNAL MODULE: ./build/domain/source/offset.js
var offset = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/domain/labels/read-recipe.js






// What is optional here may be left out, but not be null: a recipe has one text.
const read_recipe_text = dist/* string */.YjP();
const texts = (0,schema/* listOf */.c3)(read_recipe_text);
const read_recipe_offset = dist/* pipe */.FsL(read_recipe_text, dist/* check */.z6Y(offset/* isOffset */.M));
const time = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(epoch/* latestEpoch */.V));
const foreign = (0,schema/* objectOf */.Xy)({ foreign: dist/* literal */.euz(true) });
const basics = {
    recipe: dist/* literal */.euz("containerfile"),
    target: dist/* undefinedable */.dxN(read_recipe_text),
    hermetic: dist/* undefinedable */.dxN(dist/* literal */.euz(true)),
    /** There if, and only if, `hermetic` is. */
    fetchStages: dist/* undefinedable */.dxN(texts),
    buildArgs: (0,schema/* mapOf */.A7)(read_recipe_text),
    offset: read_recipe_text,
    platform: read_recipe_text,
    buildah: read_recipe_text,
};
const basicsSchema = (0,schema/* objectOf */.Xy)(basics);
const earlierSchema = dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({ ...basics, version: dist/* undefined */.Vxk(), file: read_recipe_text }), dist/* check */.z6Y((found) => isHermeticSound(found)), dist/* transform */.pdi((found) => ({ version: 1, file: found.file, ...basicsOf(found) })));
const originSchema = dist/* union */.KCZ([
    foreign,
    dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({
        digest: oci/* digestSchema */.er,
        reference: dist/* undefinedable */.dxN(read_recipe_text),
        offset: dist/* undefinedable */.dxN(read_recipe_offset),
    }), dist/* transform */.pdi(({ digest, reference, offset: place }) => ({
        digest,
        ...(reference === undefined ? {} : { reference }),
        ...(place === undefined ? {} : { offset: place }),
    }))),
    dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({ digest: dist/* undefined */.Vxk(), offset: read_recipe_offset }), dist/* transform */.pdi(({ offset: place }) => ({ offset: place }))),
]);
const fullSchema = dist/* pipe */.FsL((0,schema/* objectOf */.Xy)({
    ...basics,
    version: dist/* literal */.euz(2),
    offset: read_recipe_offset,
    file: dist/* union */.KCZ([foreign, read_recipe_text]),
    network: dist/* picklist */.KIO(["default", "none", "host"]),
    canonical: dist/* boolean */.zMY(),
    timestamp: time,
    sourceDateEpoch: dist/* undefinedable */.dxN(time),
    labels: texts,
    annotations: texts,
    secrets: texts,
    buildContexts: (0,schema/* mapOf */.A7)(originSchema),
    bases: (0,schema/* mapOf */.A7)(oci/* digestSchema */.er),
}), dist/* check */.z6Y((found) => isHermeticSound(found)), dist/* check */.z6Y(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)), dist/* transform */.pdi(({ version, file, network, canonical, timestamp, sourceDateEpoch, ...found }) => ({
    version,
    file,
    ...basicsOf(found),
    network,
    canonical,
    timestamp,
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    labels: found.labels,
    annotations: found.annotations,
    secrets: found.secrets,
    buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
    bases: named(found.bases, (name, digest) => ({ name, digest })),
})));
const recipeSchema = dist/* union */.KCZ([fullSchema, earlierSchema]);
/**
 * Reads the label of an image, which anyone can have written: version 2, or version 1, which had no
 * `version`. In version 2, paths stay within the repository, and times and digests are sound.
 * @param label at most what a label reader returns
 * @returns undefined if the text is no recipe, or of a later version
 */
function readRecipe(label) {
    return (0,schema/* fittingJson */.MW)(recipeSchema, label);
}
function isHermeticSound({ hermetic, fetchStages }) {
    return (hermetic === undefined) === (fetchStages === undefined);
}
function basicsOf({ target, fetchStages, buildArgs, ...found }) {
    return {
        recipe: found.recipe,
        ...(target === undefined ? {} : { target }),
        ...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
        buildArgs: named(buildArgs, (name, value) => ({ name, value })),
        offset: found.offset,
        platform: found.platform,
        buildah: found.buildah,
    };
}
/** Whether the Containerfile's path, which may leave the context, does not leave the repository. */
function staysInside(file, context) {
    const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
    const levels = context === "" ? 0 : context.split("/").length;
    return down !== "" && (0,offset/* isOffset */.M)(down) && up.length / 3 <= levels;
}
/** Lists an object's members, sorted by name. */
function named(members, made) {
    return (0,plan/* sortedByName */.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}
//# sourceMappingURL=read-recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/sous-labels.js




/** The labels of Sous (https://github.com/opentable/sous, ext/docker/docker_labels.go). */
const sousLabelNames = {
    repository: "com.opentable.sous.repo_url",
    offset: "com.opentable.sous.repo_offset",
    version: "com.opentable.sous.version",
    revision: "com.opentable.sous.revision",
    advisories: "com.opentable.sous.advisories",
};
/** The texts of those Sous advisories (lib/advisories.go) that have a name here. */
const names = {
    "dirty workspace": "dirty",
    "unpushed revision": "unpushed",
    "no versioned tag": "untagged",
    "ephemeral tag": "ephemeral-tag",
    "tag mismatch": "tag-mismatch",
    "tag not on built revision": "tag-not-head",
    "source workspace lacked repo": "unknown-repository",
    "requested revision not built": "wrong-revision",
    "no repository": "no-repository",
};
/** The version that Sous gives a source without a tag. */
const unversioned = "0.0.0-unversioned";
/**
 * Reads the source that Sous's labels name; undefined if there are none. As in Sous, they name a
 * source only together: if one of the first four is missing or malformed, the reading has doubts
 * instead of a source.
 */
function readSousLabels(read) {
    const { advisories: _, ...needed } = sousLabelNames;
    const all = Object.values(needed);
    if (all.every((label) => read(label) === undefined))
        return undefined;
    const missing = all.filter((label) => read(label) === undefined);
    if (missing.length > 0) {
        const because = "is missing; without it the other labels of Sous name no source";
        return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
    }
    return readComplete(read);
}
/**
 * Reads Sous's advisories under the names used here, where one exists; undefined if the image has
 * no labels of Sous.
 */
function readSousAdvisories(read) {
    if (read(sousLabelNames.revision) === undefined)
        return undefined;
    // Sous leaves the label out when there are no advisories; some versions wrote an empty text
    // instead.
    const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
    const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
    return [...new Set(known)];
}
function nameOf(text) {
    return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
    const text = (label) => read(label) ?? "";
    const url = text(sousLabelNames.repository);
    const repository = url === "" ? "" : (0,repository_name/* canonicalRepository */.JA)(url);
    const offset = folder(text(sousLabelNames.offset));
    const version = versionOf(text(sousLabelNames.version));
    const revision = text(sousLabelNames.revision);
    const doubt = (label, because) => ({ label, value: text(label), because });
    const doubts = [
        ...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
        ...(offset === undefined
            ? [doubt(sousLabelNames.offset, "is no folder of the repository")]
            : []),
        ...(version === undefined ? [doubt(sousLabelNames.version, "is no semantic version")] : []),
        ...((0,label_reading/* isRevision */.oN)(revision)
            ? []
            : [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
    ];
    if (repository === undefined || offset === undefined || version === undefined)
        return { parts: undefined, doubts };
    const parts = { repository, offset, version, revision };
    return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
    return text === unversioned ? source_id/* untaggedVersion */.aH : parse(text)?.version;
}
/** Normalizes a path below the repository's root; undefined if it leads elsewhere. */
function folder(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}
//# sourceMappingURL=sous-labels.js.map
;// CONCATENATED MODULE: ./build/domain/labels/claims.js








/**
 * Returns the source that an image's labels name, whichever tool wrote them. What `sourceLabels`
 * wrote reads back the same.
 */
function sourceOfLabels(labels) {
    return readSource(labelReader(labels)).source;
}
/** Reads everything that an image's labels claim. What is missing or malformed is left out. */
function readClaims(labels) {
    const read = (0,label_reading/* labelReader */.Uc)(labels);
    const { source, doubts } = readSource(read);
    const advisories = source?.from === "sous"
        ? readSousAdvisories(read)
        : readAdvisories(read(labels_labels/* labelNames */.l3.advisories));
    const base = readBase(read);
    const recipe = readRecipe(read(labels_labels/* labelNames */.l3.recipe) ?? "");
    const proof = readVerdict(read);
    return {
        ...proof.verdict,
        ...(source === undefined ? {} : { source }),
        ...(advisories === undefined ? {} : { advisories }),
        ...(base === undefined ? {} : { base }),
        ...(recipe === undefined ? {} : { recipe }),
        doubts: [...doubts, ...proof.doubts],
    };
}
/** Takes the source from the most exact labels and compares the others with it. */
function readSource(read) {
    const readings = {
        twofold: readSourceId(read),
        sous: readSousLabels(read),
        // OCI's labels come last: an image keeps its base's when its own build wrote none.
        oci: readOciLabels(read),
    };
    const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
    for (const from of ["twofold", "sous", "oci"]) {
        const parts = readings[from]?.parts;
        if (parts === undefined)
            continue;
        const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
        const told = contradicting.map(({ label }) => label);
        return {
            source: { id: (0,source_id/* formatSourceId */.yn)(parts), ...parts, from },
            doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
        };
    }
    return { doubts: broken };
}
function readSourceId(read) {
    const value = read(labels_labels/* labelNames */.l3.sourceId);
    if (value === undefined)
        return undefined;
    const parts = (0,source_id/* parseSourceId */.GM)(value);
    if (parts !== undefined)
        return { parts, doubts: [] };
    const doubt = { label: labels_labels/* labelNames */.l3.sourceId, value, because: "is no source ID" };
    return { parts, doubts: [doubt] };
}
/** Returns the labels of other families that name another source. */
function contradictions(read, { from, parts }) {
    const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
    const oci = contradictingOciLabels(read, { parts, whose });
    const sous = from === "sous" ? undefined : readSousLabels(read)?.parts;
    if (sous === undefined)
        return oci;
    const [id, value] = [(0,source_id/* formatSourceId */.yn)(parts), (0,source_id/* formatSourceId */.yn)(sous)];
    const because = `contradicts ${whose}: ${id}`;
    return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
    const name = read.filled(labels_labels/* labelNames */.l3.baseName);
    const digest = (0,oci_digest/* parseDigest */.m)(read(labels_labels/* labelNames */.l3.baseDigest) ?? "");
    if (name === undefined && digest === undefined)
        return undefined;
    return {
        ...(name === undefined ? {} : { name }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function readAdvisories(value) {
    if (value === undefined)
        return undefined;
    if (value === "")
        return [];
    const names = value.split(",");
    return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/app/images/inspect-image.js

/** Describes what an image says of itself, wherever it comes from. */
function describeImage(image) {
    const { digest, manifest, config } = image;
    const steps = config.history.filter((entry) => !entry.emptyLayer);
    const fits = steps.length === manifest.layers.length;
    const layers = manifest.layers.flatMap((layer, index) => {
        const diffId = config.diffIds[index];
        if (diffId === undefined)
            return [];
        const createdBy = fits ? steps[index]?.createdBy : undefined;
        const known = { digest: layer.digest, diffId, size: layer.size };
        return [createdBy === undefined ? known : { ...known, createdBy }];
    });
    return {
        digest,
        imageId: manifest.config.digest,
        platform: `${config.os}/${config.architecture}`,
        layers,
        claims: readClaims(config.labels),
    };
}
//# sourceMappingURL=inspect-image.js.map
// EXTERNAL MODULE: ./build/domain/oci/platform.js
var oci_platform = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/compose/inspect.js








/**
 * Describes an image: a folder is a layout; any other name is looked up in a registry.
 * @param access called when it is needed
 * @throws Failure
 */
async function inspectNamed(image, run) {
    const { env, cwd, signal } = run;
    const folder = (0,external_node_path_.resolve)(cwd, image.replace(/^oci:/, ""));
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (isFolder || image.startsWith("oci:"))
        return describeImage(await (0,layout/* openLayout */.B9)(folder));
    const { registry, platform } = await run.access();
    const work = await (0,work_folder.makeWorkFolder)(env);
    try {
        const remote = await readRemoteImage({
            reference: image,
            access: registry,
            platform: platform ?? (0,oci_platform/* platformOf */.t)(process.arch),
            ...{ env, signal },
            folder: work,
        });
        return describeImage(remote);
    }
    finally {
        await (0,clean_up.cleanUp)(work);
    }
}
//# sourceMappingURL=inspect.js.map

/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOffset),
/* harmony export */   t: () => (/* binding */ normalOffset)
/* harmony export */ });
/**
 * Normalizes an offset, the path of a folder from the repository's root: no slash at an end, no
 * empty or `.` part. Undefined if it leads out of the repository.
 */
function normalOffset(text) {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
    return isOutside ? undefined : parts.join("/");
}
/** Whether a text is an offset in its normal form. */
function isOffset(text) {
    return normalOffset(text) === text;
}
//# sourceMappingURL=offset.js.map

/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
// Characters that would end the field of a source ID, break or reorder a line, or be mistaken for
// such.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
// A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a
// port.
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
/**
 * Returns the canonical name of the repository behind a remote URL (design §5): host in lower case,
 * then the path as written, without scheme, user, password, default port or `.git`. It accepts URLs
 * and scp-like addresses as in git-clone(1), "GIT URLS". Spaces, commas and control characters are
 * percent-encoded, because a source ID is split at commas. Undefined if the text names no
 * repository, needs a remote helper (`ext::…`), or is local ({@link isLocal}): a path means
 * something else on each machine, and would give the same source another digest there.
 */
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
/**
 * Whether a remote URL is a path on this machine: `/srv/git/shop.git`, `../shop`,
 * `file:///srv/git/shop.git`.
 */
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
/**
 * Returns the canonical name that the input `repository` means. The input is a remote URL, or an
 * already canonical name, in which a number after the host is a port.
 */
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    // `./mirror` and `../mirror` are paths, not hosts.
    return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
/**
 * Removes the brackets of scp-like `[host:port]` and `[user@host]`; an IPv6 address keeps its
 * brackets.
 */
function unbracketed(host) {
    if (!host.startsWith("["))
        return host;
    const inner = host.slice(1, -1);
    const named = inner.slice(inner.lastIndexOf("@") + 1);
    return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
    const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
    if (host === "" || name === undefined)
        return undefined;
    return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
    const named = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(path, "/");
    // A repository whose name is just `.git` keeps it.
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ parseSourceId),
/* harmony export */   aH: () => (/* binding */ untaggedVersion),
/* harmony export */   yn: () => (/* binding */ formatSourceId)
/* harmony export */ });
/** The version of a source that has no version tag (design §5). */
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
// An ID is one line of text, and the encoding itself writes `%`.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
/**
 * Formats the source ID `<repository>,<version>+<revision>,<offset>` (design §5). An empty offset
 * leaves no trailing comma, and a source without a commit has no `+`; a folder outside of any
 * repository is `,0.0.0-untagged`. The offset may contain commas: it is everything after the second
 * one. Its control characters and `%` are percent-encoded.
 * @throws RangeError when repository, version or revision cannot be part of an ID
 */
function formatSourceId(parts) {
    const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
    const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
    const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
    const read = parseSourceId(id);
    if (read?.repository !== parts.repository || read.version !== parts.version)
        throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
    return id;
}
/** Parses a source ID; undefined if the text is not one. */
function parseSourceId(id) {
    const groups = grammar.exec(id)?.groups;
    if (groups === undefined)
        return undefined;
    const offset = decoded(groups["offset"] ?? "");
    if (offset === undefined)
        return undefined;
    return {
        repository: groups["repository"] ?? "",
        version: groups["version"] ?? "",
        revision: groups["revision"] ?? "",
        offset,
    };
}
function decoded(text) {
    try {
        return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=source-id.js.map

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
//# sourceMappingURL=6685.index.js.map
