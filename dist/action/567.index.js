export const id = 567;
export const ids = [567];
export const modules = {

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
/** The second build's variations (design §6), in the order that every report uses. */
const variationNames = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "umask",
    "cpus",
    "user-env",
    "file-order",
    "clock",
    "kernel-name",
    "network",
    "start-time",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 4567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBuildRequest: () => (/* binding */ parseBuildRequest)
});

// EXTERNAL MODULE: ./build/domain/build/buildah-source.js
var buildah_source = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var reference = __webpack_require__(3326);
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/domain/source/image-tag.js
var image_tag = __webpack_require__(279);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/nearest.js
var nearest = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/options/choices.js


/**
 * Returns the known name that was written.
 * @throws Failure `usage`, with the nearest name.
 */
function chooseOne(choice) {
    const found = choice.known.find((name) => name === choice.written);
    if (found !== undefined)
        return found;
    throw unknownName(choice);
}
/**
 * Returns the names that a list selects, in the order of the known ones: `all`, `none`, names, or
 * `all` with `-name` entries.
 * @throws Failure `usage` for an unknown name or a list that contradicts itself.
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
/** Shortens a wrong value, but leaves enough of it to find it again. */
function shorten(text) {
    const longest = 80;
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
//# sourceMappingURL=choices.js.map
// EXTERNAL MODULE: ./build/domain/build/epoch.js
var epoch = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/options/epochs.js



/**
 * Reads input `timestamp`.
 * @throws Failure `usage`
 */
function readEpoch(read) {
    const text = read.text("timestamp") ?? "0";
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
/**
 * Reads input `source-date-epoch`.
 * @throws Failure `usage`
 */
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
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(text))} is no time`, fix);
}
//# sourceMappingURL=epochs.js.map
;// CONCATENATED MODULE: ./build/options/given.js
/**
 * Returns an object with the field if it has a value, else an empty one: what is absent stays
 * absent.
 */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=given.js.map
// EXTERNAL MODULE: ./build/domain/labels/labels.js + 3 modules
var labels = __webpack_require__(4340);
;// CONCATENATED MODULE: ./build/options/name-values.js



/**
 * Parses the `name=value` entries of a list, in their order. The same name with the same value may
 * be written twice and counts once.
 * @throws Failure `usage`; values are never in its message, because a build argument may be a
 * token.
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
/**
 * Returns why a user cannot set a label or annotation of this name; undefined if it is allowed
 * (design §9).
 */
function refusedLabel(name) {
    if ((0,labels/* isOwnNamespace */.Sx)(name)) {
        return "is in Twofold's own namespace: a reader of the image relies on Twofold alone writing it";
    }
    if ((0,labels/* isSourceLabel */.sq)(name))
        return "is written by Twofold from the source that was really built";
    return undefined;
}
//# sourceMappingURL=name-values.js.map
;// CONCATENATED MODULE: ./build/options/name-value-lists.js

/**
 * Reads the inputs that are lists of `name=value`.
 * @throws Failure `usage`
 */
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
//# sourceMappingURL=name-value-lists.js.map
;// CONCATENATED MODULE: ./build/options/platform.js


/**
 * Reads the platform that input `platforms` names; undefined without it.
 * @throws Failure `usage`
 */
function readPlatform(read) {
    const words = read.words("platforms");
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
//# sourceMappingURL=platform.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/options/proof.js



/**
 * Reads what must be proven, and whether anything may be pushed without proof. These inputs belong
 * together.
 * `push-unchecked` alone changes nothing, so a workflow may set it once for all its modes.
 * @throws Failure `usage` when they contradict each other
 */
function readProof(read, push) {
    const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
    const pushUnchecked = read.boolean("push-unchecked");
    if (reproducibility === "skip" && push && !pushUnchecked) {
        throw (0,failure/* badInput */.AN)("push", "is true, but with `reproducibility: skip` nothing is proven of the image", "Write `push-unchecked: true` to push what was built once, or take `reproducibility: skip` out.");
    }
    const vary = chooseSome({ input: "vary", known: environment/* variationNames */.u, words: read.words("vary") });
    const requireVaried = chooseSome({
        input: "require-varied",
        known: environment/* variationNames */.u,
        words: read.words("require-varied"),
    });
    refuseUnmet({ reproducibility, vary, requireVaried });
    return { reproducibility, pushUnchecked, vary, requireVaried };
}
/** Refuses requirements that no machine can meet, before anything is built. */
function refuseUnmet({ reproducibility, vary, requireVaried }) {
    if (requireVaried.length === 0)
        return;
    if (reproducibility === "skip") {
        throw (0,failure/* badInput */.AN)("require-varied", "cannot hold with `reproducibility: skip`, which builds once", "Take one of the two out.");
    }
    const missing = requireVaried.filter((name) => !vary.includes(name));
    if (missing.length === 0)
        return;
    const names = missing.map((name) => `\`${name}\``).join(", ");
    throw (0,failure/* badInput */.AN)("require-varied", `asks for ${names}, which \`vary\` leaves out`, "Let `vary` have what `require-varied` names, or take it out of `require-varied`.");
}
//# sourceMappingURL=proof.js.map
// EXTERNAL MODULE: ./build/options/list.js + 6 modules
var list = __webpack_require__(3329);
;// CONCATENATED MODULE: ./build/options/lists.js

/**
 * Splits a list with one entry per line; empty lines are left out. An entry in double quotes may
 * contain line breaks, and `""` for a quote, as in docker/build-push-action: this is how to write a
 * secret of several lines. Entries of an array are taken as they are.
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
/** Splits a list whose entries contain no commas, and no spaces at their ends. */
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




/**
 * Creates a reader.
 * @throws Failure `usage` from each of its functions, naming the input.
 */
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



/**
 * Reads the access to registries for a single command, e.g. `inspect`. With `push`, half a pair of
 * credentials is an error.
 */
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
        // A pull request from a fork gets no secrets; it may still build as long as it does not push.
        if (!push)
            return access;
        throw (0,failure/* badInput */.AN)("password", "is empty although `username` is given", "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return { ...given("username", username), ...given("password", password), ...access };
}
/**
 * Parses a registry's host in the form that image references have.
 * @throws Failure `usage`
 */
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
 * Parses the entries `id=value` and `id=src=path`.
 * @throws Failure `usage`; its message contains neither a value nor what might be one: if a secret
 * of several lines was written without quotes, each of its lines arrives here as an entry of its
 * own.
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
;// CONCATENATED MODULE: ./build/options/build-request.js














/**
 * The most extra builds. More never helps: each variation alone, and all pairs of them, are fewer.
 */
const mostExtraBuilds = 100;
/**
 * Parses and checks the build's inputs and fills in every default. It reads no file, no environment
 * and no clock: whoever uses a path finds out whether it exists.
 * @throws Failure `usage` naming the input, what was wrong and what to write; never with a secret's
 * value.
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
        ...given("platform", readPlatform(read)),
        ...readNetwork(read),
        timestamp: readEpoch(read),
        sourceDateEpoch: readStepEpoch(read),
        push,
        registry: readRegistryAccess({ read, push }),
        ...readProof(read, push),
        canonical: read.boolean("canonical"),
        compare: read.choice("compare", ["content", "compressed"]),
        ...given("exceptions", read.text("exceptions")),
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
/** Reads the inputs `network`, `hermetic` and `fetch-stages`, which belong together. */
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
//# sourceMappingURL=build-request.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
/** Options for the image's name, and for what the image says about itself. */
const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default: from the source: `1.4.0` at git tag `v1.4.0`, else `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` a line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` a line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
/** Options for the program that builds, and for the place of the results. */
const machineOptions = [
    {
        name: "buildah",
        kind: "text",
        value: "SOURCE",
        text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
        example: "1.43.2",
    },
    {
        name: "output",
        kind: "text",
        value: "FOLDER",
        text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
        example: "out",
    },
];
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js

const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
/** Options for what is proven, and what counts as proof. */
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; without effect in the other modes.",
        example: "true",
    },
    {
        name: "vary",
        kind: "words",
        value: "NAMES",
        default: "all",
        text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "all,-hostname",
    },
    {
        name: "require-varied",
        kind: "words",
        value: "NAMES",
        text: `Variations that every step must really have had, else the step fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "What a trace of this build in the image does to the verdict. `fail`: it counts as a difference. `warn`: it is reported only.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "Builds to find out which variation makes the image differ, at most; they run only when it does. One of them runs on another day if only that tells whether the build wrote today's date. `0`: none.",
        example: "3",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: nothing, for images that must rebuild with bare buildah.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while: path, cause, reason, owner and expiry date of each.",
        example: "exceptions.yaml",
    },
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
/** Options for what is built, and how. */
const recipeOptions = [
    {
        name: "context",
        kind: "text",
        value: "FOLDER",
        default: ".",
        text: "Build context: a folder inside the checkout.",
        example: "services/cart",
    },
    {
        name: "file",
        kind: "text",
        value: "PATH",
        text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
        example: "services/cart/Containerfile",
    },
    {
        name: "target",
        kind: "text",
        value: "STAGE",
        text: "Stage to build. Default: the last one.",
        example: "runtime",
    },
    {
        name: "build-args",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Build arguments, one `name=value` a line. They are part of the image's recorded recipe: no place for secrets.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` a line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` a line; several lines in double quotes.",
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: "Platform to build for; exactly one. Default: the runner's.",
        example: "linux/amd64",
    },
    {
        name: "network",
        kind: "choice",
        value: "MODE",
        default: "default",
        choices: ["default", "none", "host"],
        text: "Network of RUN steps: `default`, `none` or `host`.",
        example: "none",
    },
    {
        name: "hermetic",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Take the network from all RUN steps but those of `fetch-stages`, in both builds.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may fetch what the others are built from.",
        example: "deps",
    },
    {
        name: "timestamp",
        kind: "text",
        value: "SECONDS",
        default: "0",
        text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
        example: "commit",
    },
    {
        name: "source-date-epoch",
        kind: "text",
        value: "SECONDS",
        text: "`SOURCE_DATE_EPOCH` of RUN steps: seconds since 1970, `commit`, or `none`. Default: `timestamp`, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.",
        example: "commit",
    },
];
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/options/groups/registry.js
/** Options for publishing, and for access to registries. */
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push what was proven; never what a fork's pull request brought, whatever the event.",
        example: "true",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User at the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token at the registry. On the command line, rather `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use in place of the ones that containers and docker have.",
        example: "/home/me/auth.json",
    },
    {
        name: "tls-verify",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Whether the registries of `image` must speak HTTPS with a valid certificate; for others, see `insecure-registries`.",
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: "Registries beside those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port where there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
/** Options for where the source is, and which advisories are forbidden. */
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
        example: "dirty,unpushed",
    },
    {
        name: "offset",
        kind: "text",
        value: "PATH",
        text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
        example: "services/cart",
    },
    {
        name: "repository",
        kind: "text",
        value: "NAME",
        text: "Canonical repository, when the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token to ask the forge's API, and nobody else, whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
/** Returns the option with this name; every name has one. */
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ })

};
//# sourceMappingURL=567.index.js.map
