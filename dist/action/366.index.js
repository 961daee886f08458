export const id = 366;
export const ids = [366,99];
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

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/**
 * The most lines that are named. A Containerfile with more steps that missed a variation has one
 * reason for all.
 */
const mostLines = 6;
/** Formats places as ` at Containerfile:3, :7`; returns nothing when the whole build is meant. */
function placesOf(steps = []) {
    const [first, ...others] = steps;
    if (first === undefined)
        return "";
    const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
    const hidden = steps.length - 1 - shown.length;
    return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nothingVaried),
/* harmony export */   t: () => (/* binding */ notVaried)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8975);

/** Describes a build in which nothing was varied, for one reason. */
function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
/** Returns the variations that not every step had, each once. */
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ allAccepted),
/* harmony export */   CW: () => (/* binding */ unusedException),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   iD: () => (/* binding */ firstExpiry)
/* harmony export */ });
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8417);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);


/**
 * Decides which differences are accepted: both path and cause must match the exception. An
 * exception never makes two builds equal; it only decides whether `reproducibility: require` may
 * pass.
 */
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(exception.path),
        paths: new Set(),
    }));
    const open = differences.filter(({ path, cause }) => {
        const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
        rule?.paths.add(path);
        return rule === undefined;
    });
    const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
    return { accepted, open };
}
/**
 * Undefined if a difference is not accepted, if one is counted but not listed, or if there is none.
 */
function allAccepted(proofs) {
    const differences = proofs.flatMap((proof) => proof.differences.listed);
    const exceptions = proofs.flatMap((proof) => proof.exceptions);
    const isCut = proofs.some((proof) => proof.differences.omitted > 0);
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const isCovered = ({ cause, path }) => covered.has(JSON.stringify([cause, path]));
    if (isCut || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
/** The earliest expiry, `YYYY-MM-DD`; undefined without exceptions. */
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
/**
 * Returns the failure `usage` for an exception that covers nothing, which would hide the next
 * difference that happens to match; undefined if every exception covers something.
 */
function unusedException(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return undefined;
    const { path, cause, line } = unused.exception;
    return (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        fix: "Remove it; the image is better than it says.",
    });
}
//# sourceMappingURL=accepted.js.map

/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ badException),
  w: () => (/* binding */ parseExceptions)
});

// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/domain/text/path-pattern.js
var path_pattern = __webpack_require__(8417);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/domain/findings/cause.js
/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
const causeIds = [
    "clock",
    "compile-date",
    "archive-mtime",
    "gzip-mtime",
    "zip-mtime",
    "pyc-mtime",
    "package-log",
    "ldconfig-cache",
    "machine-id",
    "shadow-day",
    "random",
    "key-material",
    "temp-name",
    "order",
    "hash-seed",
    "race",
    "file-order",
    "build-path",
    "build-id",
    "hostname",
    "kernel-name",
    "cpu-count",
    "timezone",
    "locale",
    "umask",
    "owner",
    "mode",
    "xattr",
    "user-env",
    "context-mtime",
    "network",
    "base-changed",
    "toolchain-version",
    "unknown",
];
//# sourceMappingURL=cause.js.map
;// CONCATENATED MODULE: ./build/domain/findings/exception.js





/**
 * The most days that an exception may run. It is meant to be temporary: nobody answers for a longer
 * one any more.
 */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/**
 * Checks the entries of an `exceptions` file.
 * @throws Failure `usage` naming file, line, what is wrong and what to write
 */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
    if (!(0,json/* isJsonObject */.OW)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, fixes[key]);
    });
    const known = causeIds.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is no cause`, `Write one of: ${causeIds.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, fixes.path);
    const wide = (0,path_pattern/* tooWide */.AW)(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && (0,path_pattern/* hasWildcard */.rl)(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "What nobody can explain is excepted file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is no day`, fixes.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** Creates the failure for a bad entry. */
function badException(details) {
    const { file, line, message, fix } = details;
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        fix,
        place: { file, line },
    });
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

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


/** Returns the proof of a plan of which nothing has been built yet. */
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
/**
 * Returns the verdict on several platforms: a difference on one of them is a difference, and what
 * was not checked on one of them is unchecked.
 */
function verdictOn(proofs) {
    if (proofs.some(({ verdict }) => verdict === "false"))
        return "false";
    const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
    return isChecked ? "true" : "unchecked";
}
/** Returns the variations that every platform had, and each distinct reason for the others. */
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

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ memberPath),
/* harmony export */   TN: () => (/* binding */ fileOfPath),
/* harmony export */   XI: () => (/* binding */ partsOfPath),
/* harmony export */   cV: () => (/* binding */ isMemberPath)
/* harmony export */ });
/** Between an archive and its member. No path of a layer has it: they are normalised. */
const separator = "//";
/** The path of an archive's member, e.g. `usr/lib/a.tar//b.gz`. An archive without a path is the whole file. */
function memberPath(archive, member) {
    return archive === "" ? member : `${archive}${separator}${member}`;
}
/** Whether a path leads into an archive. */
function isMemberPath(path) {
    return path.includes(separator);
}
/** The file in the image, then the members from the outside in; never none. */
function partsOfPath(path) {
    const [file = "", ...members] = path.split(separator);
    return [file, ...members];
}
/** The file in the image that a path leads to or into. */
function fileOfPath(path) {
    return partsOfPath(path)[0];
}
//# sourceMappingURL=image-path.js.map

/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object and not an array. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
const maxJsonDepth = 64;
/** A document that is JSON, but nested deeper than any real one. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** Returns the depth of the brackets outside of strings. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7566);


/**
 * Creates a matcher for paths of the image, as a report has them: `*` and `?` stay inside one
 * folder, `**` crosses folders. `a.tar//b` is matched part by part, so a pattern for the archive
 * alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(pattern).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_1__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(path);
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/**
 * Whether a pattern, or a part of one, matches more than one name; `\\[` is the character itself.
 */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/**
 * Explains why a pattern does not narrow down a difference enough, as the end of a sentence;
 * undefined if it does.
 */
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so that it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a good part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map

/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ causeGroups)
});

;// CONCATENATED MODULE: ./build/report/responsible.js
/** Says what bisection found out about some differences; names are in backticks. */
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps not with it alone: \`extra-builds\` allowed no more builds to tell.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: \`extra-builds\` allowed no more builds to tell which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=responsible.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

/**
 * Groups the differences by cause and instruction, the most telling group first. Differences that
 * only carry one onward are in its group, as consequences.
 */
function causeGroups(differences) {
    const groups = new Map();
    const groupOf = (key) => {
        const found = groups.get(key) ?? { origins: [], consequences: [] };
        groups.set(key, found);
        return found;
    };
    for (const difference of differences) {
        const { cause, instruction, carries } = difference;
        if (carries === undefined)
            groupOf(keyOf(cause, instruction)).origins.push(difference);
        else
            groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
    }
    return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
    const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
    const { origins, consequences } = group;
    const candidates = origins.length > 0 ? origins : consequences;
    const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
    return {
        cause: surest?.cause ?? "unknown",
        confidence: surest?.confidence ?? 0,
        instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
        explanation: surest?.explanation,
        varied: variationSentence(candidates),
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
/**
 * Sorts groups: known causes before unknown ones, with a line before without, surer before less
 * sure, then those that make more differ.
 */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ acceptedOf),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1825);
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);





/** Summarizes the result of the run in one sentence. */
function headlineOf(report) {
    const { failure } = report;
    const verdict = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs);
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .variationsOn */ .mx)(report.proofs);
    const differ = verdict === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (verdict) {
        case "true":
            return {
                tone: (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__/* .notVaried */ .t)(variations).length === 0 ? "good" : "warning",
                text: `Reproducible: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_3__/* .equalityText */ .AQ)(variations)}${pushedTo(report)}.`,
            };
        case "false":
            return differingHeadline(report);
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
/**
 * Returns the accepted differences if the run passes because all of them are accepted; undefined
 * otherwise.
 */
function acceptedOf(report) {
    return report.failure === undefined && (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs) === "false"
        ? (0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .allAccepted */ .BI)(report.proofs)
        : undefined;
}
function differingHeadline(report) {
    const accepted = acceptedOf(report);
    if (accepted === undefined) {
        return {
            tone: report.failure === undefined ? "warning" : "bad",
            text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
        };
    }
    const known = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(accepted.count, "known difference");
    const until = accepted.count === 1 ? "until" : "the first until";
    return {
        tone: "warning",
        text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
    };
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    "not-varied": "Not varied",
    "secret-in-image": "A secret is in the image",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
/**
 * Says in what the builds differ. Equal builds may contain their own time or machine: then the next
 * build will differ.
 */
function inWhat({ proofs }) {
    const all = proofs.map(({ differences }) => differences);
    const count = all.reduce((sum, { listed, omitted }) => sum + listed.length + omitted, 0);
    if (count === 0)
        return "the two builds differ";
    return all.every(({ listed }) => listed.every(({ kind }) => kind === "trace"))
        ? `the two builds are equal, but ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "value")} of this build in the image will be otherwise in the next one`
        : `the two builds differ in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=headline.js.map

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would appear as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Formats seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** Formats a count with its noun: `1 file`, `3 files`, `1,204 files`. */
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ equalityText),
/* harmony export */   FS: () => (/* binding */ notVariedTexts),
/* harmony export */   Ws: () => (/* binding */ notAppliedText),
/* harmony export */   qZ: () => (/* binding */ notVariedRows)
/* harmony export */ });
/* harmony import */ var _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8975);
/* harmony import */ var _domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);



/**
 * Groups what was not applied by reason and steps, in the order of the first variation of each
 * group.
 */
function notVariedRows({ notApplied }) {
    const rows = new Map();
    for (const { variation, reason, steps = [] } of notApplied) {
        const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
        const others = rows.get(key)?.variations ?? [];
        rows.set(key, { variations: [...others, variation], reason, steps });
    }
    return [...rows.values()];
}
/** Formats the rows, one text each: `clock, file-order at Containerfile:3, :7: reason`. */
function notVariedTexts(variations) {
    return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(row.steps)}: ${row.reason}`);
}
/**
 * States under how many of all variations two builds were equal: that is what their equality is
 * worth.
 */
function equalityText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const total = _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length;
    if (missing.length === 0)
        return `equal under ${total} of ${total} variations`;
    return `equal, but ${notAppliedText(variations)}`;
}
/** Formats what was not applied: `2 of 13 variations were not applied: file-order, clock`. */
function notAppliedText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const were = missing.length === 1 ? "was" : "were";
    return `${missing.length} of ${_domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length} variations ${were} not applied: ${missing.join(", ")}`;
}
//# sourceMappingURL=variations.js.map

/***/ })

};
//# sourceMappingURL=366.index.js.map
