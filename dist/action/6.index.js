export const id = 6;
export const ids = [6];
export const modules = {

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ parseBuildahSource),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   mS: () => (/* binding */ waysToNameBuildah),
/* harmony export */   mm: () => (/* binding */ upstreamVersion)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5524);



const input = "buildah";
/** The other ways to name one, for the end of an error. */
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
/**
 * Reads input `buildah`. What has a scheme is a URL or an image, what has a slash is a path, what starts like a
 * version is one, and anything else is a program's name.
 * @throws Failure `usage`, with what to write instead
 */
function parseBuildahSource(text) {
    if (text.length > longest) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
    }
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme === "docker")
        return parseImage(text.slice("docker://".length));
    if (scheme === "https" || scheme === "http")
        return parseDownload(text);
    if (scheme !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
    }
    if (/@sha256:[0-9a-f]{64}$/.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is not one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(name)} is no image's name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest: a tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is no URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `the URL of ${url.host} has an account in it, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
    }
    const { hash } = url;
    url.hash = "";
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
    }
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (sha256 === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, hash === ""
            ? `${quoted(url.href)} has no checksum.`
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` behind the URL, with the checksum that its publisher names, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
/** What a download is called in messages and reports: its query may hold a token. */
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
/** The version of buildah itself in a package's: `1.28.2` of `1.28.2+ds1-3+deb12u1`. */
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

/***/ }),

/***/ 3213:
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
/** Whether a text is a digest in the only algorithm that registries are bound to know. */
function isDigest(text) {
    return grammar.test(text);
}
/** The text as a digest; undefined when it is none. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
/** The digest of some bytes. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest whose 64 hex digits are given. @throws RangeError when they are not that. */
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
/** The hex digits alone: the name of the blob's file in a layout. */
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   R: () => (/* binding */ tagsFromSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);


/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const grammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const untagged = "0.0.0-untagged";
/** The text as a tag of an image. @throws Failure `usage`, with what a tag may be */
function parseImageTag(input, text) {
    if (grammar.test(text))
        return text;
    const shown = JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 140));
    if (/[:/@]/.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is more than a tag.`, "Write the tag alone, e.g. `1.4.0`, and the repository's name in input `image`.");
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
}
/**
 * The tags of an image whose tags were not asked for: the source's version, else `sha-` and the first 12
 * digits of the revision. A source without either (no repository) gives none: what is to be pushed then
 * needs a tag from its user.
 * `+`, which no tag can have, becomes `_`, as Helm writes versions: dropping what follows it would give
 * two releases the same tag.
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

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/**
 * The known name most like a misspelt one; undefined when none is near enough to be meant.
 * Near: at most a third of the letters inserted, deleted, replaced or swapped with their neighbour.
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
/** `, did you mean `x`?` or nothing: the end of an error over an unknown name. */
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

/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);



/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const imageIdGrammar = /^[0-9a-f]{64}$/;
/**
 * The reference that a text is; undefined when it is none.
 * Grammar and defaults are those of https://github.com/distribution/reference (`ParseNormalizedNamed`),
 * with sha256 as the only digest algorithm. 64 hex digits alone are an image ID and no name.
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
    if (tag !== undefined && !tagGrammar.test(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The reference in its full form, e.g. `docker.io/library/debian:12@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
/** The reference without tag and digest, e.g. `docker.io/library/debian`. */
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/**
 * The repository's name in its full form, from an entry of an input that takes names without tag
 * (`image`): `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @throws Failure `usage`, with what to write instead
 */
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is what the build finds out.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in input \`tags\`.`);
    }
    return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
    if (text.trim() === "") {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
    }
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    if (scheme !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
    }
    if (text.split("/").includes("")) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
    }
    if (parseReference(text.toLowerCase()) !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
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
/** Where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the last `/`. */
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
/** The first part is a registry only when no repository could be called that. */
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
/** As JSON: control characters cannot reach a terminal, and blanks at the ends are seen. */
function quoted(text) {
    return JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBuildRequest: () => (/* binding */ parseBuildRequest)
});

// EXTERNAL MODULE: ./build/domain/advisory.js
var advisory = __webpack_require__(9526);
// EXTERNAL MODULE: ./build/domain/buildah-source.js
var buildah_source = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/domain/environment.js
var environment = __webpack_require__(8788);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __webpack_require__(441);
// EXTERNAL MODULE: ./build/domain/reference.js
var reference = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/options/choices.js


/** The known name that was written. @throws Failure `usage`, with the nearest name. */
function chooseOne(choice) {
    const found = choice.known.find((name) => name === choice.written);
    if (found !== undefined)
        return found;
    throw unknownName(choice);
}
/**
 * The names that a list selects, in the order of the known ones: `all`, `none`, names, or `all` with `-name`
 * entries. @throws Failure `usage` for an unknown name or a list that contradicts itself.
 */
function chooseSome(selection) {
    const { input, known, words } = selection;
    const chosen = new Set();
    const dropped = new Set();
    for (const word of words) {
        if (word === "all" || word === "none")
            continue;
        const written = word.startsWith("-") ? word.slice(1) : word;
        const name = chooseOne({ input, known, written });
        (word.startsWith("-") ? dropped : chosen).add(name);
    }
    if (words.includes("none") && words.length > 1) {
        throw (0,failure/* badInput */.AN)(input, "`none` stands beside other entries", "Write `none` alone or leave it out.");
    }
    const all = words.includes("all");
    if (dropped.size > 0 && !all) {
        throw (0,failure/* badInput */.AN)(input, `\`-${[...dropped].join("`, `-")}\` takes something from nothing`, "Write `all` before it.");
    }
    if (all && chosen.size > 0) {
        throw (0,failure/* badInput */.AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` stand together`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
    }
    return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,nearest/* didYouMean */.a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
/** Enough of a wrong value to find it again. */
function shorten(text) {
    const longest = 80;
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
//# sourceMappingURL=choices.js.map
;// CONCATENATED MODULE: ./build/domain/epoch.js
/**
 * 1980-02-01. Zip archives count from 1980-01-01 in local time, so that some packers fail at 0 ("before 1980"): this is
 * the earliest round day that every zip can hold in every time zone.
 */
const earliestZipTime = 318_211_200;
/** The year 9999 ends here; later times do not fit into the formats that hold them. */
const latestEpoch = 253_402_300_799;
/** The latest time that a default `SOURCE_DATE_EPOCH` takes from the image's time, and never before what a zip can hold. */
function defaultStepEpoch(timestamp) {
    return Math.max(timestamp, earliestZipTime);
}
//# sourceMappingURL=epoch.js.map
;// CONCATENATED MODULE: ./build/options/epochs.js



/** Input `timestamp`. @throws Failure `usage` */
function readEpoch(read) {
    const text = read.text("timestamp") ?? "0";
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
/** Input `source-date-epoch`. @throws Failure `usage` */
function readStepEpoch(read) {
    const text = read.text("source-date-epoch");
    if (text === undefined)
        return { kind: "default" };
    if (text === "none")
        return { kind: "none" };
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
    throw badEpoch("source-date-epoch", text, fix);
}
function parseEpoch(text) {
    if (text === "commit")
        return { kind: "commit" };
    if (!/^\d{1,12}$/.test(text) || Number(text) > latestEpoch)
        return undefined;
    return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(text))} is no time`, fix);
}
//# sourceMappingURL=epochs.js.map
;// CONCATENATED MODULE: ./build/options/given.js
/** A field when it has a value, else nothing: what is absent stays absent. */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=given.js.map
;// CONCATENATED MODULE: ./build/options/name-values.js


/**
 * The `name=value` entries of a list, in their order. One name with one value may be written twice and counts once.
 * @throws Failure `usage`; values are never in its message, for a build argument may be a token.
 */
function parseNameValues(rules) {
    const found = new Map();
    for (const [index, entry] of rules.entries.entries()) {
        const { name, value } = splitEntry(rules, entry, index);
        const before = found.get(name);
        if (before !== undefined && before !== value) {
            throw (0,failure/* badInput */.AN)(rules.input, `\`${name}\` is there twice with different values`, `Keep one \`${name}=…\` line.`);
        }
        found.set(name, value);
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
    const { input } = rules;
    const equals = entry.indexOf("=");
    if (equals <= 0) {
        throw (0,failure/* badInput */.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before" : "name and"} \`=\``, "Write each entry as `name=value`, one a line.");
    }
    const name = entry.slice(0, equals).trim();
    if (!rules.grammar.test(name)) {
        throw (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(name))} cannot be a name`, `A name is ${rules.described}.`);
    }
    const reason = rules.refused?.(name);
    if (reason !== undefined)
        throw (0,failure/* badInput */.AN)(input, `\`${name}\` ${reason}`, "Leave this entry out.");
    const value = entry.slice(equals + 1);
    if (value.includes("\0")) {
        throw (0,failure/* badInput */.AN)(input, `the value of \`${name}\` has a NUL byte`, "Write the value as text.");
    }
    return { name, value };
}
const writtenByTwofold = [
    "org.opencontainers.image.source",
    "org.opencontainers.image.revision",
    "org.opencontainers.image.version",
    "org.opencontainers.image.base.name",
    "org.opencontainers.image.base.digest",
];
/** Why a label or annotation of this name cannot be set by a user; undefined when it can (design §9). */
function refusedLabel(name) {
    if (/^dev\.twofold(\.|$)/i.test(name)) {
        return "is in Twofold's own namespace: a reader of the image relies on Twofold alone writing it";
    }
    if (writtenByTwofold.includes(name))
        return "is written by Twofold from the source that was really built";
    return undefined;
}
//# sourceMappingURL=name-values.js.map
// EXTERNAL MODULE: ./build/options/list.js + 6 modules
var list = __webpack_require__(3329);
;// CONCATENATED MODULE: ./build/options/lists.js

/**
 * The entries of a list that has one a line; empty lines are left out.
 * An entry in double quotes may hold line breaks, and `""` for a quote, as in docker/build-push-action:
 * this is how a secret of several lines is written. Entries of an array are taken as they are.
 * @throws Failure `usage` when a quote is not closed; the text itself is never in the message.
 */
function splitLines(input, raw) {
    if (typeof raw !== "string")
        return raw.filter((entry) => entry.trim() !== "");
    const entries = [];
    let rest = raw.replaceAll("\r\n", "\n");
    while (rest !== "") {
        const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
        if (entry !== "")
            entries.push(entry);
        rest = rest.slice(end);
    }
    return entries;
}
/** The entries of a list whose entries hold neither commas nor spaces at their ends. */
function splitWords(raw) {
    const texts = typeof raw === "string" ? [raw] : raw;
    return texts
        .flatMap((text) => text.split(/[\n,]/))
        .map((word) => word.trim())
        .filter((word) => word !== "");
}
function plain(text) {
    const lineEnd = text.indexOf("\n");
    return lineEnd === -1
        ? { entry: text.trim(), end: text.length }
        : { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}
function quoted(input, text) {
    const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
    if (match === null) {
        throw (0,failure/* badInput */.AN)(input, "an entry starts with a double quote that is not closed at the end of a line", 'End the entry with `"`, and write a quote inside it as `""`.');
    }
    return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}
//# sourceMappingURL=lists.js.map
;// CONCATENATED MODULE: ./build/options/reader.js




/** @throws Failure `usage` from each of its functions, naming the input. */
function createOptionReader(raw) {
    const written = (name) => {
        const value = raw[name] ?? "";
        const empty = typeof value === "string" ? value.trim() === "" : value.length === 0;
        return empty ? ((0,list/* optionNamed */.b)(name).default ?? "") : value;
    };
    const single = (name) => {
        const value = written(name);
        return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
    };
    return {
        text: (name) => {
            const text = single(name);
            if (/\p{Cc}/u.test(text)) {
                throw (0,failure/* badInput */.AN)(name, "has a line break or another control character", "Write it on one line.");
            }
            return text === "" ? undefined : text;
        },
        boolean: (name) => {
            const text = single(name);
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            throw (0,failure/* badInput */.AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false`, "Write `true` or `false`.");
        },
        number: (name, most) => {
            const text = single(name);
            if (/^\d{1,9}$/.test(text) && Number(text) <= most)
                return Number(text);
            throw (0,failure/* badInput */.AN)(name, `${JSON.stringify(shorten(text))} is no whole number from 0 to ${most}`, `Write a number, e.g. \`${(0,list/* optionNamed */.b)(name).example}\`.`);
        },
        choice: (name, known) => chooseOne({ input: name, known, written: single(name) }),
        lines: (name) => splitLines(name, written(name)),
        words: (name) => splitWords(written(name)),
    };
}
//# sourceMappingURL=reader.js.map
;// CONCATENATED MODULE: ./build/options/registry-access.js



/** Registry access for a command of its own, e.g. `inspect`; `push` makes half a pair of credentials an error. */
function readRegistryAccess(from) {
    const { read, push } = from;
    const username = read.text("username");
    const password = read.text("password");
    const access = {
        ...given("authfile", read.text("authfile")),
        tlsVerify: read.boolean("tls-verify"),
        insecureRegistries: read.words("insecure-registries").map(parseHost),
    };
    if (username === undefined && password !== undefined) {
        throw (0,failure/* badInput */.AN)("password", "is there without `username`", "Write both, or neither to use the auth files.");
    }
    if (username !== undefined && password === undefined) {
        // A pull request from a fork gets no secrets; it may still build, as long as it does not push.
        if (!push)
            return access;
        throw (0,failure/* badInput */.AN)("password", "is empty although `username` is given", "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return { ...given("username", username), ...given("password", password), ...access };
}
/** A registry's host as image references have it. @throws Failure `usage` */
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
        return text.toLowerCase();
    }
    throw (0,failure/* badInput */.AN)("insecure-registries", `${JSON.stringify(shorten(text))} is no registry's host`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}
//# sourceMappingURL=registry-access.js.map
;// CONCATENATED MODULE: ./build/options/secrets.js

const input = "secrets";
const idGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/**
 * The entries `id=value` and `id=src=path`.
 * @throws Failure `usage`; neither a value nor what might be one is in its message: a line of a secret that was
 * written over several lines without quotes arrives here as an entry of its own.
 */
function parseSecrets(entries) {
    const secrets = new Map();
    for (const [index, entry] of entries.entries()) {
        const secret = parseSecret(entry, index + 1);
        if (secrets.has(secret.id)) {
            throw (0,failure/* badInput */.AN)(input, `the id of entry ${index + 1} is there twice`, "Give each secret an id of its own.");
        }
        secrets.set(secret.id, secret);
    }
    return [...secrets.values()];
}
function parseSecret(entry, number) {
    const equals = entry.indexOf("=");
    const id = entry.slice(0, Math.max(equals, 0)).trim();
    if (!idGrammar.test(id)) {
        throw (0,failure/* badInput */.AN)(input, `entry ${number} does not start with an id and \`=\``, 'Write `id=value` or `id=src=path`, one a line; put a secret of several lines in double quotes: `"id=line 1` … `line 2"`.');
    }
    const value = entry.slice(equals + 1);
    const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
    if (value === "" || path === "") {
        throw (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) is empty`, "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return path === undefined ? { kind: "value", id, value } : { kind: "file", id, path };
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/options.js













/** More never helps: each variation alone, and all pairs of them, are fewer. */
const mostExtraBuilds = 100;
/**
 * The build's inputs, checked, with every default known. It reads no file, no environment and no clock: whether a
 * path exists is found out by who uses it.
 * @throws Failure `usage` naming the input, what was wrong and what to write; never with a secret's value.
 */
function parseBuildRequest(raw) {
    const read = createOptionReader(raw);
    const push = read.boolean("push");
    const image = unique(read.words("image").map((name) => (0,reference/* parseRepositoryName */.$M)("image", name)));
    if (push && image.length === 0) {
        throw (0,failure/* badInput */.AN)("push", "is true, but `image` is empty", "Write the repository to push to, e.g. `image: ghcr.io/acme/shop`.");
    }
    return {
        context: read.text("context") ?? ".",
        ...given("file", read.text("file")),
        ...given("target", read.text("target")),
        image,
        tags: unique(read.words("tags").map((tag) => (0,image_tag/* parseImageTag */.D)("tags", tag))),
        ...readNameValues(read),
        secrets: parseSecrets(read.lines("secrets")),
        ...given("platform", readPlatform(read.words("platforms"))),
        ...readNetwork(read),
        timestamp: readEpoch(read),
        sourceDateEpoch: readStepEpoch(read),
        push,
        pushUnchecked: read.boolean("push-unchecked"),
        registry: readRegistryAccess({ read, push }),
        reproducibility: read.choice("reproducibility", ["require", "warn", "skip"]),
        canonical: read.boolean("canonical"),
        compare: read.choice("compare", ["content", "compressed"]),
        ...given("exceptions", read.text("exceptions")),
        vary: chooseSome({ input: "vary", known: environment/* variationNames */.u, words: read.words("vary") }),
        requireVaried: chooseSome({
            input: "require-varied",
            known: environment/* variationNames */.u,
            words: read.words("require-varied"),
        }),
        traces: read.choice("traces", ["fail", "warn"]),
        extraBuilds: read.number("extra-builds", mostExtraBuilds),
        forbid: chooseSome({ input: "forbid", known: advisory/* advisoryNames */.U, words: read.words("forbid") }),
        ...given("offset", readOffset(read)),
        ...given("repository", read.text("repository")),
        ...given("githubToken", read.text("github-token")),
        ...given("buildah", readBuildah(read.text("buildah"))),
        ...given("output", read.text("output")),
    };
}
/** Inputs `network`, `hermetic` and `fetch-stages`, which say one thing together. */
function readNetwork(read) {
    const network = read.choice("network", ["default", "none", "host"]);
    const fetchStages = unique(read.words("fetch-stages")).toSorted();
    if (!read.boolean("hermetic")) {
        if (fetchStages.length === 0)
            return { network };
        throw (0,failure/* badInput */.AN)("fetch-stages", "is there without `hermetic`, so that every stage may use the network", "Write `hermetic: true` too, or leave it out.");
    }
    if (network === "host") {
        throw (0,failure/* badInput */.AN)("hermetic", "cannot be kept with `network: host`: a step in the host's network is never cut off from it", "Leave `network` out.");
    }
    if (network === "none" && fetchStages.length > 0) {
        throw (0,failure/* badInput */.AN)("fetch-stages", "names stages that `network: none` cuts off", "Leave `network` out.");
    }
    return { network, hermetic: { fetchStages } };
}
function readNameValues(read) {
    const variable = {
        grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
        described: "letters, digits and `_`, not starting with a digit",
    };
    const contextName = {
        grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
        described: "like a stage's or an image's name",
    };
    const key = {
        grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
        described: "letters, digits and punctuation, without spaces",
        refused: refusedLabel,
    };
    const list = (input, rules) => parseNameValues({ input, entries: read.lines(input), ...rules });
    return {
        buildArgs: list("build-args", variable),
        buildContexts: list("build-contexts", contextName),
        labels: list("labels", key),
        annotations: list("annotations", key),
    };
}
function readPlatform(words) {
    const [platform, ...more] = words;
    if (platform === undefined)
        return undefined;
    if (more.length > 0) {
        throw (0,failure/* badInput */.AN)("platforms", `names ${words.length} platforms, and one build is for one`, "Write one of them, e.g. `linux/amd64`; use a job for each.");
    }
    if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
        throw (0,failure/* badInput */.AN)("platforms", `${JSON.stringify(shorten(platform))} is no platform that can be built`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
    }
    return platform;
}
function readBuildah(text) {
    return text === undefined ? undefined : (0,buildah_source/* parseBuildahSource */.Ul)(text);
}
/** A POSIX path inside the repository; empty for its root. */
function readOffset(read) {
    const text = read.text("offset");
    if (text === undefined)
        return undefined;
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    if (text.startsWith("/") || parts.includes("..")) {
        throw (0,failure/* badInput */.AN)("offset", `${JSON.stringify(shorten(text))} leaves the repository`, "Write a path from the repository's root, e.g. `services/cart`.");
    }
    return parts.join("/");
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=options.js.map

/***/ })

};
//# sourceMappingURL=6.index.js.map
