export const id = 614;
export const ids = [614];
export const modules = {

/***/ 1614:
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
// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __webpack_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
// EXTERNAL MODULE: ./build/domain/oci/oci-parse.js
var oci_parse = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
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
function isIndex(bytes) {
    const document = parsed(bytes);
    if (typeof document !== "object" || document === null)
        return false;
    if ("mediaType" in document)
        return oci_parse/* indexMediaTypes */.U8.some((type) => type === document.mediaType);
    return "manifests" in document;
}
/**
 * Bytes that are not JSON are not an index; they are then refused as a manifest, with a message
 * that names them.
 */
function parsed(bytes) {
    try {
        return (0,json/* parseJson */.qF)(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
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
// EXTERNAL MODULE: ./build/domain/labels/labels.js
var labels_labels = __webpack_require__(4138);
;// CONCATENATED MODULE: ./build/domain/labels/claimed-verdict.js


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
    if (text === "")
        return [];
    let found;
    try {
        found = (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(found))
        return undefined;
    const read = found.flatMap((entry) => {
        if (!(0,json/* isJsonObject */.OW)(entry))
            return [];
        const { path, cause, expires } = entry;
        if (typeof path !== "string" || typeof cause !== "string")
            return [];
        if (typeof expires !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(expires))
            return [];
        return [{ path, cause, expires }];
    });
    return read.length === found.length ? read : undefined;
}
function doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=claimed-verdict.js.map
;// CONCATENATED MODULE: ./build/domain/labels/label-reading.js
/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * The longest label that is read, in characters. Twofold's own are far shorter; a stranger's can be
 * anything.
 */
const longestLabel = 64 * 1024;
/** Creates a reader for an image's labels. */
function label_reading_labelReader(labels) {
    const read = (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
    return Object.assign(read, { filled: (name) => read(name) || undefined });
}
//# sourceMappingURL=label-reading.js.map
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
        ...oci_labels_doubt(commit !== "" && !isRevision(commit), {
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
        revision: isRevision(commit) ? commit : "",
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
// EXTERNAL MODULE: ./build/domain/labels/recipe.js
var labels_recipe = __webpack_require__(5975);
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
        ...(isRevision(revision)
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
    const read = label_reading_labelReader(labels);
    const { source, doubts } = readSource(read);
    const advisories = source?.from === "sous"
        ? readSousAdvisories(read)
        : readAdvisories(read(labels_labels/* labelNames */.l3.advisories));
    const base = readBase(read);
    const recipe = (0,labels_recipe/* readRecipe */.X)(read(labels_labels/* labelNames */.l3.recipe) ?? "");
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

/***/ })

};
//# sourceMappingURL=614.index.js.map
