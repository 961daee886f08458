export const id = 107;
export const ids = [107];
export const modules = {

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ parseBuildahSource),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   mS: () => (/* binding */ waysToNameBuildah),
/* harmony export */   mm: () => (/* binding */ upstreamVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6158);



const input = "buildah";
/** The other ways to name a buildah, for the end of an error message. */
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
/**
 * Parses input `buildah`. A text with a scheme is a URL or an image, a text with a slash is a path,
 * a text that starts like a version is a version, and anything else is the name of a program.
 * @throws Failure `usage`, with what to write instead
 */
function parseBuildahSource(text) {
    if (text.length > longest) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
    }
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme === "docker")
        return parseImage(text.slice("docker://".length));
    if (scheme === "https" || scheme === "http")
        return parseDownload(text);
    if (scheme !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
    }
    if (/@sha256:[0-9a-f]{64}$/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
    }
    if (text.includes("/"))
        return { kind: "path", path: text };
    return parseWord(text);
}
function parseWord(text) {
    if (versionGrammar.test(text))
        return { kind: "version", version: text };
    const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
    if (isVague || /^(latest|stable)$/i.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(name)} is no image's name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest: a tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is no URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `the URL of ${url.host} has an account in it, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
    }
    const { hash } = url;
    url.hash = "";
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
    }
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (sha256 === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, hash === ""
            ? `${quoted(url.href)} has no checksum.`
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` behind the URL, with the checksum that its publisher names, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
/** Names a download in messages and reports without its query, which may hold a token. */
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
/** Returns buildah's own version from a package's version: `1.28.2` from `1.28.2+ds1-3+deb12u1`. */
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStepEpoch),
/* harmony export */   V: () => (/* binding */ latestEpoch)
/* harmony export */ });
/**
 * 1980-02-01. Zip archives count from 1980-01-01 in local time, so some packers fail at 0 ("before
 * 1980"). This is the earliest round day that every zip can hold in every time zone.
 */
const earliestZipTime = 318_211_200;
/** The last second of the year 9999; many formats cannot hold later times. */
const latestEpoch = 253_402_300_799;
/**
 * Returns the default `SOURCE_DATE_EPOCH` for an image's time: that time, but never before what a
 * zip can hold.
 */
function defaultStepEpoch(timestamp) {
    return Math.max(timestamp, earliestZipTime);
}
//# sourceMappingURL=epoch.js.map

/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedByName)
/* harmony export */ });
/** Sorts by name in code point order, independent of the locale. */
function sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sx: () => (/* binding */ isOwnNamespace),
  sq: () => (/* binding */ isSourceLabel),
  l3: () => (/* binding */ labelNames),
  XQ: () => (/* binding */ sourceLabels),
  _F: () => (/* binding */ speaksForImage)
});

// EXTERNAL MODULE: ./build/domain/build/plan.js
var plan = __webpack_require__(63);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __webpack_require__(719);
;// CONCATENATED MODULE: ./build/domain/text/canonical-json.js
/**
 * Writes JSON in printable ASCII, with sorted keys (by UTF-16 code units) and no blanks: equal
 * values have the same text, whatever order they were put together in. Lists keep their order.
 */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value !== "object")
        return inAscii(JSON.stringify(value));
    // The text is joined by hand, because an object would put keys such as `1` before all others.
    const members = Object.entries(value)
        .sort(([one], [other]) => Number(one > other) - Number(one < other))
        .flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
    return `{${members.join(",")}}`;
}
/**
 * Escapes what is not printable ASCII: programs that pass a text on, such as buildah, quote such
 * characters each in its own way.
 */
function inAscii(json) {
    return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=canonical-json.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/domain/labels/label-reading.js
/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * The longest label that is read, in UTF-16 units. Twofold writes none of more bytes; a stranger's
 * can be anything.
 */
const longestLabel = 64 * 1024;
/** Creates a reader for an image's labels. */
function labelReader(labels) {
    const read = (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
    return Object.assign(read, { filled: (name) => read(name) || undefined });
}
//# sourceMappingURL=label-reading.js.map
;// CONCATENATED MODULE: ./build/domain/labels/recipe.js



/**
 * Writes a recipe as canonical JSON of at most 64 KiB: the same recipe has the same text, whatever
 * the order of its lists.
 * @throws Failure `usage` when it is larger: readers would not read it, and a command line cannot
 * contain a label of twice that size
 */
function writeRecipe(recipe) {
    const { file, hermetic, ...others } = recipe;
    const lists = {
        buildArgs: byName(recipe.buildArgs, ({ value }) => value),
        labels: recipe.labels.toSorted(),
        annotations: recipe.annotations.toSorted(),
        secrets: recipe.secrets.toSorted(),
        buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
        bases: byName(recipe.bases, ({ digest }) => digest),
    };
    const text = canonicalJson({
        ...others,
        ...lists,
        file: typeof file === "string" ? file : { foreign: true },
        ...(hermetic === undefined
            ? {}
            : { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
    });
    const bytes = text.length;
    if (bytes <= longestLabel)
        return text;
    const sizeOf = (part) => canonicalJson(lists[part]).length;
    const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, and ${longestLabel} are the most.`,
        fix: `Most of it comes from ${lessOf[largest]}.`,
    });
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
/** Where a part of a recipe comes from, and what makes it smaller. */
const lessOf = {
    buildArgs: "input `build-args`: write long values into a file of the context instead",
    labels: "the names in input `labels`: write fewer of them, or LABEL lines in the Containerfile",
    annotations: "the names in input `annotations`: write fewer of them",
    secrets: "the ids in input `secrets`: write several secrets into one file",
    buildContexts: "input `build-contexts`: name one folder that holds several of them",
    bases: "the images that the Containerfile names: copy from fewer images",
};
/** Makes an object of what has a name. */
function byName(list, valueOf) {
    return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/labels.js



/** The labels' names (design §9; image-spec v1.1.0, annotations.md#pre-defined-annotation-keys). */
const labelNames = {
    source: "org.opencontainers.image.source",
    revision: "org.opencontainers.image.revision",
    version: "org.opencontainers.image.version",
    baseName: "org.opencontainers.image.base.name",
    baseDigest: "org.opencontainers.image.base.digest",
    sourceId: "dev.twofold.source-id",
    advisories: "dev.twofold.advisories",
    recipe: "dev.twofold.recipe",
    reproducible: "dev.twofold.reproducible",
    exceptions: "dev.twofold.exceptions",
};
/** Labels that say where an image came from, as OCI defines them. */
const ofSource = [
    labelNames.source,
    labelNames.revision,
    labelNames.version,
    labelNames.baseName,
    labelNames.baseDigest,
];
/** Whether a name is in the namespace that only Twofold writes to. */
function isOwnNamespace(name) {
    return /^dev\.twofold(\.|$)/i.test(name);
}
/** Whether a label is one of the five that OCI defines for an image's source and base. */
function isSourceLabel(name) {
    return ofSource.includes(name);
}
/**
 * Whether a label or annotation of this name describes an image's source, base or proof. Names with
 * other characters, such as `dev.twofold.reproducible=x`, do not count: no reader looks them up,
 * and a command line could not contain them.
 */
function speaksForImage(name) {
    return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
/**
 * Returns the labels that say where an image came from, sorted by name. The same source and recipe
 * give the same labels.
 */
function sourceLabels(facts) {
    const { source } = facts;
    const names = new Set(facts.advisories.map((advisory) => advisory.name));
    const base = facts.base === undefined ? undefined : publishedBase(facts.base);
    const labels = [
        label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
        label(labelNames.revision, source.revision !== "" && source.revision),
        label(labelNames.version, source.version),
        label(labelNames.baseName, base?.name),
        label(labelNames.baseDigest, base?.digest),
        label(labelNames.sourceId, source.id),
        label(labelNames.advisories, [...names].sort().join(",")),
        label(labelNames.recipe, writeRecipe(facts.recipe)),
    ].flat();
    return (0,plan/* sortedByName */.I)(labels);
}
/** Returns a list with the label, or an empty list when there is nothing to say. */
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
/** Whether a repository starts with a host that a browser could open; a path on a disk does not. */
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
/**
 * Returns the base by the name under which others can pull it; undefined if it is only on this
 * machine.
 */
function publishedBase(base) {
    const at = base.pinned.lastIndexOf("@");
    const digest = at < 1 ? undefined : (0,oci_digest/* parseDigest */.m)(base.pinned.slice(at + 1));
    if (digest === undefined)
        return undefined;
    const name = base.pinned.slice(0, at);
    return {
        name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
        digest,
    };
}
/**
 * Returns the tag with its colon; empty if there is none. A colon before the last slash belongs to
 * a port.
 */
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map

/***/ }),

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const grammar = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest in the only algorithm that registries must support. */
function isDigest(text) {
    return grammar.test(text);
}
/** Parses a text as a digest; undefined if it is not one. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
/** The digest of some bytes. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/**
 * Returns the digest with these 64 hex digits.
 * @throws RangeError when they are not 64 hex digits
 */
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
/** Returns only the hex digits: the name of the blob's file in a layout. */
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6158);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(719);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1391);




/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;
/**
 * Parses an image reference; undefined if the text is not one. Grammar and defaults are those of
 * https://github.com/distribution/reference (`ParseNormalizedNamed`), with sha256 as the only
 * digest algorithm. 64 hex digits alone are an image ID, not a name.
 */
function parseReference(text) {
    if (text.length > longestReference || imageIdGrammar.test(text))
        return undefined;
    const { name, tag, digest: digestText } = splitReference(text);
    const { registry, repository } = splitName(name);
    if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
        return undefined;
    if (name.length > longestName)
        return undefined;
    if (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .d)(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** Formats a reference in full, e.g. `docker.io/library/debian:12@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
/** Formats a reference without tag and digest, e.g. `docker.io/library/debian`. */
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/**
 * Parses an entry of an input that takes names without tags (`image`) and returns the repository's
 * full name: `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @throws Failure `usage`, with what to write instead
 */
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is what the build finds out.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in input \`tags\`.`);
    }
    return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
    if (text.trim() === "") {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
    }
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    if (scheme !== undefined) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
    }
    if (text.split("/").includes("")) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
    }
    if (parseReference(text.toLowerCase()) !== undefined) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
    }
    return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
}
function splitReference(text) {
    const end = nameLength(text);
    const at = text.indexOf("@");
    return {
        name: text.slice(0, end),
        ...(end < text.length && text[end] === ":"
            ? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
            : {}),
        ...(at === -1 ? {} : { digest: text.slice(at + 1) }),
    };
}
/**
 * Returns where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the
 * last `/`.
 */
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
/**
 * Splits registry and repository. The first part is a registry only if no repository could have
 * that name.
 */
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
/**
 * Quotes a text as JSON: control characters cannot reach a terminal, and blanks at the ends are
 * visible.
 */
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ splitTag),
/* harmony export */   d: () => (/* binding */ isTag)
/* harmony export */ });
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const grammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${grammar}$`);
const behindColon = new RegExp(`:(${grammar})$`);
/** Whether a text can be an image's tag. */
function isTag(text) {
    return whole.test(text);
}
/** Splits `:tag` off the end of a path. A path with a colon of its own looks the same. */
function splitTag(path) {
    const tag = behindColon.exec(path)?.[1];
    return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
}
//# sourceMappingURL=tag.js.map

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/** Every advisory (design §5), in the order that every report uses. */
const advisoryNames = [
    "dirty",
    "ignored-in-context",
    "unpushed",
    "untagged",
    "ephemeral-tag",
    "tag-mismatch",
    "tag-not-head",
    "unknown-repository",
    "wrong-revision",
    "merge-preview",
    "unverifiable",
    "no-repository",
    "submodule-dirty",
    "lfs-pointer",
    "unpinned-base",
    "unverified-download",
    "single-stage",
    "floating-packages",
    "root-user",
    "network-in-run",
    "vcs-in-image",
    "foreign-context",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   R: () => (/* binding */ tagsFromSource)
/* harmony export */ });
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1391);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6158);



const untagged = "0.0.0-untagged";
/**
 * Parses a text as an image's tag.
 * @throws Failure `usage`, with the characters and length that a tag may have
 */
function parseImageTag(input, text) {
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .d)(text))
        return text;
    const shown = JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 140));
    if (/[:/@]/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${shown} is more than a tag.`, "Write the tag alone, e.g. `1.4.0`, and the repository's name in input `image`.");
    }
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
}
/**
 * Derives an image's tags when none were given: the source's version, else `sha-` and the first 12
 * digits of the revision. A source with neither (no repository) gives none, and the user must name
 * a tag in order to push.
 * `+`, which a tag cannot contain, becomes `_`, as Helm writes versions: dropping what follows it
 * would give two releases the same tag.
 * @throws Failure `usage` when the version is too long for a tag
 */
function tagsFromSource(source) {
    if (source.version !== "" && source.version !== untagged) {
        return [parseImageTag("tags", source.version.replaceAll("+", "_"))];
    }
    return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
//# sourceMappingURL=image-tag.js.map

/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/**
 * Returns the known name that is most similar to a misspelt one; undefined if none is near. Near
 * means: at most a third of the letters inserted, deleted, replaced or swapped with their
 * neighbour.
 */
function nearest(written, known) {
    const longest = 64;
    if (written.length > longest)
        return undefined;
    const wanted = written.toLowerCase();
    let best;
    for (const name of known) {
        const distance = editDistance(wanted, name.toLowerCase());
        const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
        if (near && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** The end of an error about an unknown name: `, did you mean `x`?` or nothing. */
function didYouMean(written, known) {
    const name = nearest(written, known);
    return name === undefined ? "" : `; did you mean \`${name}\`?`;
}
/** The optimal string alignment distance. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=nearest.js.map

/***/ })

};
//# sourceMappingURL=107.index.js.map
