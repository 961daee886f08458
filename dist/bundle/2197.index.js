export const id = 2197;
export const ids = [2197];
export const modules = {

34389:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76882);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81962);



const input = "buildah";
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
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
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(name)} is not an image name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not a URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `the URL of ${url.host} contains an account, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
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
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

}),

98975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (defaultStepEpoch),
  V: () => (latestEpoch)
});
const earliestZipTime = 318_211_200;
const latestEpoch = 253_402_300_799;
function defaultStepEpoch(timestamp) {
    return Math.max(timestamp, earliestZipTime);
}
//# sourceMappingURL=epoch.js.map

}),

6091:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map

}),

4546:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jg: () => (longestLabel),
  Uc: () => (labelReader),
  oN: () => (isRevision)
});
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const longestLabel = 64 * 1024;
function labelReader(labels) {
    const read = (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
    return Object.assign(read, { filled: (name) => read(name) || undefined });
}
//# sourceMappingURL=label-reading.js.map

}),

8533:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Sx: () => (isOwnNamespace),
  sq: () => (isSourceLabel),
  l3: () => (labelNames),
  XQ: () => (sourceLabels),
  _F: () => (speaksForImage)
});


var plan = __webpack_require__(6091);

var oci_digest = __webpack_require__(7003);
;// CONCATENATED MODULE: ./build/domain/text/canonical-json.js
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value !== "object")
        return inAscii(JSON.stringify(value));
    const members = Object.entries(value)
        .sort(([one], [other]) => Number(one > other) - Number(one < other))
        .flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
    return `{${members.join(",")}}`;
}
function inAscii(json) {
    return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=canonical-json.js.map

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var label_reading = __webpack_require__(4546);
;// CONCATENATED MODULE: ./build/domain/labels/recipe.js




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
    if (bytes <= label_reading/* longestLabel */.Jg)
        return text;
    const sizeOf = (part) => canonicalJson(lists[part]).length;
    const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${label_reading/* longestLabel */.Jg} are allowed.`,
        fix: `Most of it comes from ${lessOf[largest]}.`,
    });
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
const lessOf = {
    buildArgs: `${(0,surface/* setting */.Pe)("build-args")}: write long values into a file of the context instead`,
    labels: `the names in ${(0,surface/* setting */.Pe)("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
    annotations: `the names in ${(0,surface/* setting */.Pe)("annotations")}: write fewer of them`,
    secrets: `the ids in ${(0,surface/* setting */.Pe)("secrets")}: write several secrets into one file`,
    buildContexts: `${(0,surface/* setting */.Pe)("build-contexts")}: name one folder that holds several of them`,
    bases: "the images that the Containerfile names: copy from fewer images",
};
function byName(list, valueOf) {
    return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/labels.js



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
const ofSource = [
    labelNames.source,
    labelNames.revision,
    labelNames.version,
    labelNames.baseName,
    labelNames.baseDigest,
];
function isOwnNamespace(name) {
    return /^dev\.twofold(\.|$)/i.test(name);
}
function isSourceLabel(name) {
    return ofSource.includes(name);
}
function speaksForImage(name) {
    return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
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
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
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
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map

}),

7003:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bc: () => (isDigest),
  Ch: () => (digestFromHex),
  ZD: () => (hexOf),
  m: () => (parseDigest),
  ol: () => (digestOf)
});
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const grammar = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return grammar.test(text);
}
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

}),

76882:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $M: () => (parseRepositoryName),
  F2: () => (parseReference),
  FH: () => (formatReference),
  aR: () => (repositoryName)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13566);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7003);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27059);





const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;
function parseReference(text) {
    if (text.length > longestReference || imageIdGrammar.test(text))
        return undefined;
    const { name, tag, digest: digestText } = splitReference(text);
    const { registry, repository } = splitName(name);
    if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
        return undefined;
    if (name.length > longestName)
        return undefined;
    if (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .d)(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is not known before the build.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .namedSetting */ .y1)("tags")}.`);
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
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

}),

27059:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (splitTag),
  d: () => (isTag)
});
const grammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${grammar}$`);
const behindColon = new RegExp(`:(${grammar})$`);
function isTag(text) {
    return whole.test(text);
}
function splitTag(path) {
    const tag = behindColon.exec(path)?.[1];
    return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
}
//# sourceMappingURL=tag.js.map

}),

57219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76882);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27059);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81962);
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13566);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(text))
        return { tag: text };
    const shown = JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(text, 140));
    if (/[^\s]\s+[^\s]/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .onePer */ .g2)("tag")}.`);
    }
    if (!/[:/@]/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
    }
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    if (reference?.digest !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
    }
    if (reference?.tag === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)("image")}.`);
    }
    return { tag: reference.tag, repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(reference) };
}
function tagsFromSource(source) {
    if (source.version !== "" && source.version !== untagged) {
        return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
    }
    return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
//# sourceMappingURL=image-tag.js.map

}),

22197:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var buildah_source = __webpack_require__(34389);

var advisory = __webpack_require__(98644);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var choices = __webpack_require__(41625);

var epoch = __webpack_require__(98975);
;// CONCATENATED MODULE: ./build/options/epochs.js



function readEpoch(read) {
    const text = read.text("timestamp") ?? "0";
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
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
    if (!/^\d{1,12}$/.test(text) || Number(text) > epoch/* latestEpoch */.V)
        return undefined;
    return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify((0,choices/* shorten */.ml)(text))} is not a time.`, fix);
}
//# sourceMappingURL=epochs.js.map

var given = __webpack_require__(77956);

var image_names = __webpack_require__(9357);

var name_value_lists = __webpack_require__(10919);

var platform = __webpack_require__(95130);

var environment = __webpack_require__(94507);
;// CONCATENATED MODULE: ./build/options/proof.js




function readProof(read, push) {
    const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
    const pushUnchecked = read.boolean("push-unchecked");
    if (reproducibility === "skip" && push && !pushUnchecked) {
        throw (0,failure/* badInput */.AN)("push", `it is \`true\`, but ${(0,surface/* setting */.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface/* setting */.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface/* setting */.Pe)("reproducibility", "skip")} out.`);
    }
    const vary = (0,choices/* chooseSome */.EN)({ input: "vary", known: environment/* variationNames */.u, words: read.words("vary") });
    const requireVaried = (0,choices/* chooseSome */.EN)({
        input: "require-varied",
        known: environment/* variationNames */.u,
        words: read.words("require-varied"),
    });
    refuseUnmet({ reproducibility, vary, requireVaried });
    return { reproducibility, pushUnchecked, vary, requireVaried };
}
function refuseUnmet({ reproducibility, vary, requireVaried }) {
    if (requireVaried.length === 0)
        return;
    if (reproducibility === "skip") {
        throw (0,failure/* badInput */.AN)("require-varied", `it cannot be met with ${(0,surface/* setting */.Pe)("reproducibility", "skip")}, which builds only once.`, "Leave one of the two out.");
    }
    const missing = requireVaried.filter((name) => !vary.includes(name));
    if (missing.length === 0)
        return;
    const names = missing.map((name) => `\`${name}\``).join(", ");
    throw (0,failure/* badInput */.AN)("require-varied", `it names ${names}, which ${(0,surface/* setting */.Pe)("vary")} leaves out.`, `Make ${(0,surface/* setting */.Pe)("vary")} include what ${(0,surface/* setting */.Pe)("require-varied")} names, or remove it from ${(0,surface/* setting */.Pe)("require-varied")}.`);
}
//# sourceMappingURL=proof.js.map

var reader = __webpack_require__(5254);

var registry_access = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/options/docker-secret.js
const sources = { src: "src", source: "src", env: "env" };
function dockerSecret(entry) {
    const found = {};
    for (const field of entry.trim().split(",")) {
        const equals = field.indexOf("=");
        const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
        const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
        if (name === "id" && found.id === undefined)
            found.id = value;
        else if (source !== undefined && found.value === undefined)
            found.value = `${source}=${value}`;
        else if (name !== "type" || !["file", "env"].includes(value))
            return undefined;
    }
    const { id, value } = found;
    return id === undefined || value === undefined ? undefined : { id, value };
}
//# sourceMappingURL=docker-secret.js.map
;// CONCATENATED MODULE: ./build/options/secrets.js



const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function parseSecrets(entries, variables = {}) {
    const secrets = new Map();
    for (const [index, entry] of entries.entries()) {
        const secret = parseSecret(entry, { number: index + 1, variables });
        if (secrets.has(secret.id)) {
            throw (0,failure/* badInput */.AN)(input, `the id of entry ${index + 1} is used twice.`, "Give each secret an id of its own.");
        }
        secrets.set(secret.id, secret);
    }
    return [...secrets.values()];
}
function parseSecret(entry, place) {
    const { id, value } = partsOf(entry, place.number);
    if (!idGrammar.test(id)) {
        throw (0,failure/* badInput */.AN)(input, `entry ${place.number} does not start with an id and \`=\`.`, `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${surface/* onePerPlace */.P3}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`);
    }
    const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
    if (value === "" || path === "")
        throw empty(id, place.number);
    if (path !== undefined)
        return { kind: "file", id, path };
    const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
    if (variable === undefined)
        return { kind: "value", id, value };
    return { kind: "value", id, value: secrets_valueOf(variable, id, place) };
}
function partsOf(entry, number) {
    const equals = entry.indexOf("=");
    const id = entry.slice(0, Math.max(equals, 0)).trim();
    if (id !== "id")
        return { id, value: entry.slice(equals + 1) };
    const found = dockerSecret(entry);
    if (found !== undefined)
        return found;
    throw (0,failure/* badInput */.AN)(input, `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`, "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.");
}
function secrets_valueOf(variable, id, { number, variables }) {
    const value = variables[variable];
    if (value !== undefined && value !== "")
        return value;
    throw (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`, `Set the variable ${(0,surface/* perSurface */.$8)({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`);
}
function empty(id, number) {
    return (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) is empty.`, `${(0,surface/* perSurface */.$8)({
        workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
        commandLine: "Check that the variable or file that the value comes from is not empty",
    })}.`);
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/options/build-request.js














const mostExtraBuilds = 100;
function parseBuildRequest(raw, variables = {}) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    const push = read.boolean("push");
    const names = (0,image_names/* readImageNames */.C)(read);
    if (push && names.image.length === 0) {
        throw (0,failure/* badInput */.AN)("push", `it is \`true\`, but ${(0,surface/* setting */.Pe)("image")} is empty.`, `Write the repository to push to, e.g. ${(0,surface/* setting */.Pe)("image", "ghcr.io/acme/shop")}.`);
    }
    return {
        context: read.text("context") ?? ".",
        ...(0,given/* given */.g)("file", read.text("file")),
        ...(0,given/* given */.g)("target", read.text("target")),
        ...names,
        ...(0,name_value_lists/* readNameValues */.u)(read),
        secrets: parseSecrets(read.lines("secrets"), variables),
        ...(0,given/* given */.g)("platform", (0,platform/* readPlatform */.K)(read)),
        ...readNetwork(read),
        timestamp: readEpoch(read),
        sourceDateEpoch: readStepEpoch(read),
        push,
        registry: (0,registry_access/* readRegistryAccess */.U)({ read, push }),
        ...readProof(read, push),
        canonical: read.boolean("canonical"),
        compare: read.choice("compare", ["content", "compressed"]),
        ...(0,given/* given */.g)("exceptions", read.text("exceptions")),
        traces: read.choice("traces", ["fail", "warn"]),
        extraBuilds: read.number("extra-builds", mostExtraBuilds),
        tryFix: read.boolean("try-fix"),
        forbid: (0,choices/* chooseSome */.EN)({ input: "forbid", known: advisory/* advisoryNames */.U, words: read.words("forbid") }),
        ...(0,given/* given */.g)("offset", readOffset(read)),
        ...(0,given/* given */.g)("repository", read.text("repository")),
        ...(0,given/* given */.g)("githubToken", read.text("github-token")),
        ...(0,given/* given */.g)("buildah", readBuildah(read.text("buildah"))),
        ...(0,given/* given */.g)("output", read.text("output")),
    };
}
function readNetwork(read) {
    const network = read.choice("network", ["default", "none", "host"]);
    const fetchStages = unique(read.words("fetch-stages")).toSorted();
    if (!read.boolean("hermetic")) {
        if (fetchStages.length === 0)
            return { network };
        throw (0,failure/* badInput */.AN)("fetch-stages", `it is set without ${(0,surface/* setting */.Pe)("hermetic")}, so every stage may use the network.`, `Write ${(0,surface/* setting */.Pe)("hermetic", "true")} too, or leave ${(0,surface/* setting */.Pe)("fetch-stages")} out.`);
    }
    if (network === "host") {
        throw (0,failure/* badInput */.AN)("hermetic", `it is not possible with ${(0,surface/* setting */.Pe)("network", "host")}: a step in the host's network cannot be cut off from it.`, `Leave ${(0,surface/* setting */.Pe)("network")} out.`);
    }
    if (network === "none" && fetchStages.length > 0) {
        throw (0,failure/* badInput */.AN)("fetch-stages", `it names stages that ${(0,surface/* setting */.Pe)("network", "none")} cuts off from the network.`, `Leave ${(0,surface/* setting */.Pe)("network")} out.`);
    }
    return { network, hermetic: { fetchStages } };
}
function readBuildah(text) {
    return text === undefined ? undefined : (0,buildah_source/* parseBuildahSource */.Ul)(text);
}
function readOffset(read) {
    const text = read.text("offset");
    if (text === undefined)
        return undefined;
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    if (text.startsWith("/") || parts.includes("..")) {
        throw (0,failure/* badInput */.AN)("offset", `${JSON.stringify((0,choices/* shorten */.ml)(text))} is outside the repository.`, "Write a path from the repository's root, e.g. `services/cart`.");
    }
    return parts.join("/");
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=build-request.js.map

}),

41625:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EN: () => (chooseSome),
  ml: () => (shorten),
  uS: () => (chooseOne)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92863);


function chooseOne(choice) {
    const found = choice.known.find((name) => name === choice.written);
    if (found !== undefined)
        return found;
    throw unknownName(choice);
}
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
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, "`none` is given with other entries.", "Write `none` alone, or leave it out.");
    }
    const all = words.includes("all");
    if (dropped.size > 0 && !all) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `\`-${[...dropped].join("`, `-")}\` is given without \`all\`, so there is nothing to leave out.`, "Write `all` before it.");
    }
    if (all && chosen.size > 0) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` are given together.`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
    }
    return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
function shorten(text) {
    const longest = 80;
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
//# sourceMappingURL=choices.js.map

}),

77956:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (given)
});
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=given.js.map

}),

9357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76882);
/* harmony import */ var _domain_source_image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57219);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13566);




function readImageNames(read) {
    const image = read.words("image").map((name) => (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryName */ .$M)("image", name));
    const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .D)("tags", text));
    const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
    const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
    const named = full.map(({ repository }) => repository);
    if (image.length > 0)
        refuseOthers({ image, named, hasTags: tags.length > 0 });
    return {
        image: unique(image.length > 0 ? image : named),
        tags: unique(tags),
        references: unique(full.map(({ reference }) => reference)),
    };
}
function refuseOthers({ image, named, hasTags }) {
    const stray = named.find((name) => !image.includes(name));
    if (stray !== undefined) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)("image")}, or leave ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)("image")} out: full references name the repositories.`);
    }
    const untagged = image.find((name) => !named.includes(name));
    if (named.length > 0 && !hasTags && untagged !== undefined) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .Pe)("image")}.`);
    }
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=image-names.js.map

}),

25084:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLines),
  y: () => (splitWords)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

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
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, "an entry starts with a double quote that is not closed at the end of a line.", 'End the entry with `"`, and write a quote inside it as `""`.');
    }
    return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}
//# sourceMappingURL=lists.js.map

}),

10919:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  u: () => (readNameValues)
});


var labels = __webpack_require__(8533);

var failure = __webpack_require__(44195);

var surface = __webpack_require__(13566);

var choices = __webpack_require__(41625);
;// CONCATENATED MODULE: ./build/options/name-values.js




function parseNameValues(rules) {
    const found = new Map();
    for (const [index, entry] of rules.entries.entries()) {
        const { name, value } = splitEntry(rules, entry, index);
        const before = found.get(name);
        if (before !== undefined && before !== value) {
            throw (0,failure/* badInput */.AN)(rules.input, `\`${name}\` is given twice with different values.`, `Keep one \`${name}=…\`.`);
        }
        found.set(name, value);
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
    const { input } = rules;
    const equals = entry.indexOf("=");
    if (equals <= 0) {
        throw (0,failure/* badInput */.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`, `Write each entry as \`name=value\`, ${surface/* onePerPlace */.P3}.`);
    }
    const name = entry.slice(0, equals).trim();
    if (!rules.grammar.test(name)) {
        throw (0,failure/* badInput */.AN)(input, `${JSON.stringify((0,choices/* shorten */.ml)(name))} cannot be a name.`, `A name is ${rules.described}.`);
    }
    const reason = rules.refused?.(name);
    if (reason !== undefined)
        throw (0,failure/* badInput */.AN)(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
    const value = entry.slice(equals + 1);
    if (value.includes("\0")) {
        throw (0,failure/* badInput */.AN)(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
    }
    return { name, value };
}
function refusedLabel(name) {
    if ((0,labels/* isOwnNamespace */.Sx)(name)) {
        return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
    }
    return undefined;
}
function refusedAnnotation(name) {
    if ((0,labels/* isSourceLabel */.sq)(name))
        return "is written by Twofold from the source that was really built";
    return refusedLabel(name);
}
//# sourceMappingURL=name-values.js.map
;// CONCATENATED MODULE: ./build/options/name-value-lists.js


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
    };
    const list = (input, rules) => parseNameValues({ input, entries: read.lines(input), ...rules });
    const given = list("labels", { ...key, refused: refusedLabel });
    const own = given.filter(({ name }) => (0,labels/* isSourceLabel */.sq)(name)).map(({ name }) => name);
    return {
        buildArgs: list("build-args", variable),
        buildContexts: list("build-contexts", contextName),
        labels: given.filter(({ name }) => !(0,labels/* isSourceLabel */.sq)(name)),
        ...(own.length === 0 ? {} : { labelsLeftOut: own }),
        annotations: list("annotations", { ...key, refused: refusedAnnotation }),
    };
}
//# sourceMappingURL=name-value-lists.js.map

}),

95130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41625);


function readPlatform(read) {
    const words = read.words("platforms");
    const [platform, ...more] = words;
    if (platform === undefined)
        return undefined;
    if (more.length > 0) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("platforms", `it names ${words.length} platforms, but one build is for one platform.`, "Write one of them, e.g. `linux/amd64`; build each on its own.");
    }
    if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("platforms", `${JSON.stringify((0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
    }
    return platform;
}
//# sourceMappingURL=platform.js.map

}),

5254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (createOptionReader)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41625);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2585);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25084);




function createOptionReader(raw) {
    const written = (name) => {
        const value = raw[name] ?? "";
        const empty = typeof value === "string" ? value.trim() === "" : value.length === 0;
        return empty ? ((0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .optionNamed */ .b)(name).default ?? "") : value;
    };
    const single = (name) => {
        const value = written(name);
        return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
    };
    return {
        text: (name) => {
            const text = single(name);
            if (/\p{Cc}/u.test(text)) {
                throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(name, "it has a line break or another control character.", "Write it on one line.");
            }
            return text === "" ? undefined : text;
        },
        boolean: (name) => {
            const text = single(name);
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false.`, "Write `true` or `false`.");
        },
        number: (name, most) => {
            const text = single(name);
            if (/^\d{1,9}$/.test(text) && Number(text) <= most)
                return Number(text);
            throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(name, `${JSON.stringify((0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text))} is not a whole number from 0 to ${most}.`, `Write a number, e.g. \`${(0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .optionNamed */ .b)(name).example}\`.`);
        },
        choice: (name, known) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseOne */ .uS)({ input: name, known, written: single(name) }),
        lines: (name) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .u)(name, written(name)),
        words: (name) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .y)(written(name)),
    };
}
//# sourceMappingURL=reader.js.map

}),

4977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readRegistryAccess)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13566);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41625);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77956);




function readRegistryAccess(from) {
    const { read, push } = from;
    const username = read.text("username");
    const password = read.text("password");
    const access = {
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("authfile", read.text("authfile")),
        tlsVerify: read.boolean("tls-verify"),
        insecureRegistries: read.words("insecure-registries").map(parseHost),
    };
    if (username === undefined && password !== undefined) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("password", `it is given without ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("username")}.`, "Give both, or neither to use the auth files.");
    }
    if (username !== undefined && password === undefined) {
        if (!push)
            return access;
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("password", `it is empty, although ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("username")} is given.`, `${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .perSurface */ .$8)({
            workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
            commandLine: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD",
        })}.`);
    }
    return { ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("username", username), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("password", password), ...access };
}
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
        return text.toLowerCase();
    }
    throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("insecure-registries", `${JSON.stringify((0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text))} is not the host of a registry.`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}
//# sourceMappingURL=registry-access.js.map

})

};
//# sourceMappingURL=2197.index.js.map
