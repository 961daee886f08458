export const id = 241;
export const ids = [241];
export const modules = {

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Lines named at most; a Containerfile with more steps without a variation has one reason for all of them. */
const mostLines = 6;
/** ` at Containerfile:3, :7`; nothing when it holds for the whole build. */
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

/** Nothing was varied, for one reason. */
function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
/** The variations that not every step had, each once. */
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ allAccepted),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   iD: () => (/* binding */ firstExpiry),
/* harmony export */   rO: () => (/* binding */ refuseUnused)
/* harmony export */ });
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8417);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);


/**
 * Which differences are accepted: path and cause must both be the exception's. That never makes two builds equal;
 * it only decides whether `reproducibility: require` may pass.
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
/** Undefined where a difference is not accepted, or is counted and not listed, or where there is none. */
function allAccepted(found) {
    const { differences, differencesOmitted, exceptions } = found;
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const isCovered = ({ cause, path }) => covered.has(JSON.stringify([cause, path]));
    if (differencesOmitted > 0 || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
/** `YYYY-MM-DD`; undefined of none. */
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
/** An exception that covers nothing hides the next difference that happens to match. @throws Failure `usage` */
function refuseUnused(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return;
    const { path, cause, line } = unused.exception;
    throw (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        cure: "Remove it; the image is better than it says.",
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





/** An exception is for a while: one that runs longer is nobody's promise any more. */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/** Checks the entries of an `exceptions` file. @throws Failure `usage` naming file, line, what is wrong and what to write */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, cure) => badException({ file: setting.file, line, message, cure });
    if (!(0,json/* isJsonObject */.OW)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, cures[key]);
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
const cures = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, cures.path);
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
        throw wrong(`\`${shown(expires)}\` is no day`, cures.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** A failure over one entry. */
function badException(details) {
    const { file, line, message, cure } = details;
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        cure,
        place: { file, line },
    });
}
function shown(text) {
    return (0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * Whether a pattern matches a path of the image, as in a report: `*` and `?` stay inside one folder, `**` crosses
 * folders; `a.tar//b` is matched part by part, so that a pattern for the archive alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = pattern.split("//").map((part) => picomatch__WEBPACK_IMPORTED_MODULE_0__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = path.split("//");
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/** Whether a pattern, or a part of one, stands for more than one name; `\\[` is the character itself. */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/** Why a pattern says too little about where a difference may be, as the end of a sentence; undefined: it is narrow. */
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

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   failureAnnotation: () => (/* binding */ failureAnnotation)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1825);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9862);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7342);






/** A forge shows so many a step and level, and drops the rest without a word. */
const mostOfLevel = 10;
/** What goes to lines of the user's files, the most telling first, at most ten of a level. */
function annotationsOf(report, failure) {
    const level = failure === undefined ? "warning" : "error";
    const told = failure === undefined ? [] : [failureOf(report, failure)];
    const differences = differenceAnnotations(report, level);
    const all = [
        // A line that makes the builds differ says more than the fact that they do.
        ...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
        ...advisoryAnnotations(report, failure),
        ...proofAnnotations(report, failure),
    ];
    return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}
/** A failure over forbidden advisories names each with its fix, a line each; their places have annotations of their own. */
function failureOf(report, failure) {
    if (failure.code !== "forbidden")
        return failureAnnotation(failure);
    const fixes = forbiddenOf(report).map(({ name, message, fix }) => `${name}: ${message} ${fix}`);
    const lines = fixes.length < 2 ? [failure.cure] : fixes;
    return { level: "error", title: "Twofold", message: [failure.message, ...lines].join("\n") };
}
function forbiddenOf({ advisories, forbidden = [] }) {
    return advisories.filter(({ name }) => forbidden.includes(name));
}
/** Forbidden advisories are errors at the lines and files that they came from; the others are warnings. */
function advisoryAnnotations(report, failure) {
    const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
    const others = report.advisories.filter((advisory) => !refused.includes(advisory));
    return [
        // The failure itself has told those that came from no file.
        ...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(({ place }) => place !== undefined),
        ...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
    ];
}
/** An advisory at each place that it came from; one that came from no file has none. */
function advisoryAt(advisory, level) {
    const { name, message, fix, places = [] } = advisory;
    const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` };
    return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}
/** The first of each list, then the second of each: one advisory with many places does not hide the others. */
function inTurns(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
/** A failure at its place, with what to do about it. */
function failureAnnotation(failure) {
    return {
        level: "error",
        title: "Twofold",
        message: `${failure.message}\n${failure.cure}`,
        ...(failure.place === undefined ? {} : { place: failure.place }),
    };
}
/** What the verdict is worth where the two builds were not varied in everything; a failure says more than this. */
function proofAnnotations(report, failure) {
    const { variations, builds, reproducible } = report;
    if (failure !== undefined || builds.length === 0 || (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__/* .notVaried */ .t)(variations).length === 0)
        return [];
    const message = reproducible === "unchecked"
        ? "Built once: nothing was compared."
        : [
            `The proof is not full: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_3__/* .notAppliedText */ .Ws)(variations)}.`,
            ...(0,_variations_js__WEBPACK_IMPORTED_MODULE_3__/* .notVariedTexts */ .FS)(variations)
                .slice(0, 10)
                .map((text) => (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 500)),
            "`require-varied` makes the step fail over the variations that it names.",
        ].join("\n");
    return [{ level: "notice", title: "Twofold", message }];
}
/** One annotation for each cause at each line, the most telling first. */
function differenceAnnotations(report, level) {
    const accepted = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$)(report);
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .causeGroups */ .w)(report.differences).map((group) => {
        const { instruction } = group;
        return {
            level: accepted === undefined ? level : "notice",
            title: `${accepted === undefined ? "Not reproducible" : "Accepted difference"}: ${group.cause}`,
            message: groupMessage(group),
            ...(instruction === undefined
                ? {}
                : { place: { file: instruction.file, line: instruction.line } }),
        };
    });
}
function groupMessage({ differences, consequences, explanation, varied, fix, evidence, }) {
    const most = 5;
    const paths = differences.slice(0, most).map(({ path }) => (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200));
    const hidden = differences.length - paths.length;
    const fact = explanation ?? evidence[0];
    return [
        ...paths,
        ...(hidden > 0 ? [`… and ${hidden} more`] : []),
        ...(consequences.length > 0 ? [`also changes ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(consequences.length, "path")}`] : []),
        ...(fact === undefined ? [] : [(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fact, 1000)]),
        ...(varied === undefined ? [] : [varied]),
        ...(fix === undefined ? [] : [(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(fix, 2000)]),
    ].join("\n");
}
function capped(all, level) {
    const found = all.filter((annotation) => annotation.level === level);
    if (found.length <= mostOfLevel)
        return found;
    const hidden = found.length - (mostOfLevel - 1);
    return [
        ...found.slice(0, mostOfLevel - 1),
        {
            level,
            title: "Twofold",
            message: `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(hidden, `more ${level}`)}: see the job summary and the report.`,
        },
    ];
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ causeGroups)
});

;// CONCATENATED MODULE: ./build/report/responsible.js
/** What builds with some variations alone have told of some differences; names are in backticks. */
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

/** The differences by cause and instruction, the most telling group first; what only carries one onward behind it. */
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
/** Known before unknown, with a line before without, surer before less sure, then what makes more differ. */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would be shown as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
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
/** `1 file`, `3 files`, `1,204 files`. */
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



/** What was not applied, gathered by reason and steps, in the order of the first variation of each. */
function notVariedRows({ notApplied }) {
    const rows = new Map();
    for (const { variation, reason, steps = [] } of notApplied) {
        const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
        const others = rows.get(key)?.variations ?? [];
        rows.set(key, { variations: [...others, variation], reason, steps });
    }
    return [...rows.values()];
}
/** `clock, file-order at Containerfile:3, :7: reason`, one a row. */
function notVariedTexts(variations) {
    return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(row.steps)}: ${row.reason}`);
}
/** Under how much of what can be varied two builds were equal: what their equality is worth. */
function equalityText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const total = _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length;
    if (missing.length === 0)
        return `equal under ${total} of ${total} variations`;
    return `equal, but ${notAppliedText(variations)}`;
}
/** `2 of 13 variations were not applied: file-order, clock`. */
function notAppliedText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const were = missing.length === 1 ? "was" : "were";
    return `${missing.length} of ${_domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length} variations ${were} not applied: ${missing.join(", ")}`;
}
//# sourceMappingURL=variations.js.map

/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ acceptedOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);




/** What came of the run, in one sentence. */
function verdictOf(report) {
    const { failure } = report;
    const differ = report.reproducible === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (report.reproducible) {
        case "true":
            return {
                tone: (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(report.variations).length === 0 ? "good" : "warning",
                text: `Reproducible: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_2__/* .equalityText */ .AQ)(report.variations)}${pushedTo(report)}.`,
            };
        case "false":
            return differingVerdict(report);
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
/** The differences that are all accepted; undefined where the run does not pass for that reason. */
function acceptedOf(report) {
    return report.failure === undefined && report.reproducible === "false"
        ? (0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .allAccepted */ .BI)(report)
        : undefined;
}
function differingVerdict(report) {
    const accepted = acceptedOf(report);
    if (accepted === undefined) {
        return {
            tone: report.failure === undefined ? "warning" : "bad",
            text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
        };
    }
    const known = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(accepted.count, "known difference");
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
/** Equal builds can tell of their own time and machine: then it is the next one that differs. */
function inWhat({ differences, differencesOmitted }) {
    const count = differences.length + differencesOmitted;
    if (count === 0)
        return "the two builds differ";
    return differences.every(({ kind }) => kind === "trace")
        ? `the two builds are equal, but ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "value")} of this build in the image will be otherwise in the next one`
        : `the two builds differ in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
//# sourceMappingURL=241.index.js.map
