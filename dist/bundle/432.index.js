export const id = 432;
export const ids = [432];
export const modules = {

90667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readRemoteImage)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83436);
/* harmony import */ var _domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72922);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
/* harmony import */ var _domain_oci_oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3846);
/* harmony import */ var _domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16996);
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76882);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91826);
/* harmony import */ var _process_child_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47697);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7438);
/* harmony import */ var _auth_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65354);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79594);
/* harmony import */ var _machine_registries_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9086);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24847);














async function readRemoteImage(options) {
    const name = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(options.reference);
    if (name === undefined) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
            code: "usage",
            message: `${JSON.stringify(options.reference)} is neither an OCI layout folder nor an image's name.`,
            fix: "Write the folder of a layout, or e.g. `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const inspect = await inspector(options, name.registry);
    let reference = options.reference;
    let bytes = await inspect(reference, ["--raw"]);
    if (isIndex(bytes)) {
        const chosen = choose((0,_domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIndex */ .A1)(bytes, origin("index", reference)).manifests, options);
        reference = `${(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR)(name)}@${chosen.digest}`;
        bytes = await inspect(reference, ["--raw"]);
    }
    const manifest = (0,_domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, origin("manifest", reference));
    const configBytes = await inspect(reference, ["--config", "--raw"]);
    if ((0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(configBytes) !== manifest.config.digest) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
            code: "registry",
            message: `The registry served a config of ${reference} that is not the one that its manifest names.`,
            fix: "Try again; if it happens again, the registry or something on the way to it changes images.",
        });
    }
    return {
        digest: (0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes),
        manifest,
        config: (0,_domain_oci_oci_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageConfig */ .FB)(configBytes, origin("config", reference)),
        configBytes,
    };
}
async function inspector(options, registry) {
    const { access, env, signal, folder } = options;
    const file = await (0,_auth_file_js__WEBPACK_IMPORTED_MODULE_9__.authFile)({ access, registries: [registry], env, folder });
    const auth = file === undefined ? [] : [`--authfile=${file}`];
    return async (reference, flags) => {
        const args = [
            ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_12__/* .registriesArguments */ .W)(env),
            "inspect",
            ...flags,
            ...auth,
            ...(0,_machine_registries_js__WEBPACK_IMPORTED_MODULE_12__/* .tlsArguments */ .c)("tls-verify", (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p)(reference, (0,_domain_build_insecure_js__WEBPACK_IMPORTED_MODULE_0__/* .insecureHosts */ .u)(access, [registry]))),
            `docker://${reference}`,
        ];
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_11__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .eF)({ program: "skopeo", args, env: (0,_process_child_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .childEnvironment */ .Q)(env), signal, timeoutSeconds: 120 }),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .isPassing */ .WG)(result.lastLines),
        });
        if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .succeeded */ .gq)(finished)) {
            const hasAccount = access.username !== undefined;
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_10__/* .registryFailure */ .MX)({ verb: "read", reference, hasAccount }, finished);
        }
        return finished.stdout;
    };
}
const kindSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ mediaType: valibot__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5J(), manifests: valibot__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5J() });
function isIndex(bytes) {
    const found = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .fittingJson */ .MW)(kindSchema, Buffer.from(bytes).toString("utf8"));
    if (found?.mediaType !== undefined)
        return _domain_oci_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .indexMediaTypes */ .U8.some((type) => type === found.mediaType);
    return found?.manifests !== undefined;
}
function choose(manifests, { platform, reference }) {
    const found = manifests.find(({ platform: has }) => {
        const written = has === undefined ? "" : `${has.os}/${has.architecture}`;
        return platform === written || platform === `${written}/${has?.variant ?? ""}`;
    });
    if (found !== undefined)
        return found;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        code: "usage",
        message: `${reference} has no image for ${platform}.`,
        fix: "Write one that it has with `--platforms`.",
    });
}
function origin(what, reference) {
    return { name: `the ${what} of ${reference}`, code: "registry" };
}
//# sourceMappingURL=remote-image.js.map

}),

88162:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  I: () => (readClaims)
});


var oci_digest = __webpack_require__(7003);

var source_id = __webpack_require__(22986);

var dist = __webpack_require__(83436);

var schema = __webpack_require__(91826);

var labels_labels = __webpack_require__(8533);
;// CONCATENATED MODULE: ./build/domain/labels/claimed-verdict.js



const claimedExceptions = (0,schema/* listOf */.c3)((0,schema/* objectOf */.Xy)({
    path: dist/* string */.YjP(),
    cause: dist/* string */.YjP(),
    expires: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/)),
}));
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
                because: "is not `true`, `false` or `unchecked`",
            }),
            ...doubt(listed !== undefined && exceptions === undefined, {
                label: labels_labels/* labelNames */.l3.exceptions,
                value: listed ?? "",
                because: "is not a list of exceptions",
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

var label_reading = __webpack_require__(4546);

var parse = __webpack_require__(47479);

var repository_name = __webpack_require__(12819);
;// CONCATENATED MODULE: ./build/domain/labels/oci-labels.js





const { source, revision, version } = labels_labels/* labelNames */.l3;
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
            because: "is not a semantic version",
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

var epoch = __webpack_require__(98975);

var plan = __webpack_require__(6091);

var oci = __webpack_require__(3846);

var offset = __webpack_require__(36652);
;// CONCATENATED MODULE: ./build/domain/labels/read-recipe.js






const read_recipe_text = dist/* string */.YjP();
const texts = (0,schema/* listOf */.c3)(read_recipe_text);
const read_recipe_offset = dist/* pipe */.FsL(read_recipe_text, dist/* check */.z6Y(offset/* isOffset */.M));
const time = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(epoch/* latestEpoch */.V));
const foreign = (0,schema/* objectOf */.Xy)({ foreign: dist/* literal */.euz(true) });
const basics = {
    recipe: dist/* literal */.euz("containerfile"),
    target: dist/* undefinedable */.dxN(read_recipe_text),
    hermetic: dist/* undefinedable */.dxN(dist/* literal */.euz(true)),
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
function staysInside(file, context) {
    const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
    const levels = context === "" ? 0 : context.split("/").length;
    return down !== "" && (0,offset/* isOffset */.M)(down) && up.length / 3 <= levels;
}
function named(members, made) {
    return (0,plan/* sortedByName */.I)(Object.entries(members).map(([name, member]) => made(name, member)));
}
//# sourceMappingURL=read-recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/sous-labels.js




const sousLabelNames = {
    repository: "com.opentable.sous.repo_url",
    offset: "com.opentable.sous.repo_offset",
    version: "com.opentable.sous.version",
    revision: "com.opentable.sous.revision",
    advisories: "com.opentable.sous.advisories",
};
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
const unversioned = "0.0.0-unversioned";
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
function readSousAdvisories(read) {
    if (read(sousLabelNames.revision) === undefined)
        return undefined;
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
            ? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
            : []),
        ...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
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
function folder(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}
//# sourceMappingURL=sous-labels.js.map
;// CONCATENATED MODULE: ./build/domain/labels/claims.js








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
function readSource(read) {
    const readings = {
        twofold: readSourceId(read),
        sous: readSousLabels(read),
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
    const doubt = { label: labels_labels/* labelNames */.l3.sourceId, value, because: "is not a source ID" };
    return { parts, doubts: [doubt] };
}
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

}),

22986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
    const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
    const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
    const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
    const read = parseSourceId(id);
    if (read?.repository !== parts.repository || read.version !== parts.version)
        throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
    return id;
}
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

})

};
//# sourceMappingURL=432.index.js.map
