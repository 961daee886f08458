export const id = 717;
export const ids = [717];
export const modules = {

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ fixedTimes),
/* harmony export */   WA: () => (/* binding */ contextListing),
/* harmony export */   ib: () => (/* binding */ contextMtime)
/* harmony export */ });
/* harmony import */ var _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2244);
/* harmony import */ var _recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2023);








/** For what differs with the times of the context's files. */
const fixedTimes = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceOnly */ .$Y)("Do not let the build depend on the files' times: set them to a fixed one before they are read.", "RUN find . -exec touch -hd @0 {} +");
/** The modification times of the files that COPY brought in: those of the checkout, not of the source. */
const contextMtime = {
    cause: "context-mtime",
    judge(evidence) {
        const times = evidence.times.pairs;
        const shifted = times.filter((pair) => isShifted(evidence, pair));
        const asked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .signs */ .r.asksFileTimes.test(evidence.instruction)
            ? times.filter(({ fit }) => fit === "other")
            : [];
        const found = shifted.length > 0 ? shifted : asked;
        const [pair] = found;
        if (pair === undefined)
            return undefined;
        const share = Math.min(1, found.length / Math.max(1, evidence.places));
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: shifted.length > 0 ? 0.93 : 0.58,
            share,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .where */ ._M)(evidence, pair.change)} holds the modification time of a file from the build context: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .both */ .WP)(pair.a, pair.b)}. Git does not keep such times: they are those of the checkout.`,
            fallback: fixedTimes,
        });
    },
};
/** A file that is young in one build's copy of the context, and more than half a year old in the other's. */
const contextListing = {
    cause: "context-mtime",
    judge(evidence) {
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .finder */ .nh)(_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .listedTime */ .Ns), (a, b) => (0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .differInAge */ .N2)(a, b) && !(0,_recognise_listings_js__WEBPACK_IMPORTED_MODULE_4__/* .areOfOneDay */ .M2)(a, b));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(evidence, tokens, "the modification time of a file from the build context, as `ls -l` writes it");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedTimes,
        });
    },
};
/** As far apart as the two builds' copies of the context are. */
function isShifted({ twins }, { readings, fit }) {
    if (fit === "build" || twins === undefined)
        return false;
    const [a, b] = readings;
    const zones = a.isAbsolute ? 0 : ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0);
    const apart = b.seconds - a.seconds - _domain_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .contextShiftSeconds */ .Zk;
    return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}
//# sourceMappingURL=context-mtime.js.map

/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   sf: () => (/* binding */ shareOfFields)
/* harmony export */ });
/** Fields of which each has a cause of its own. */
const fields = [
    "mode",
    "uid",
    "gid",
    "uname",
    "gname",
    "mtime",
    "linkname",
    "devmajor",
    "devminor",
    "type",
];
function headersOf({ difference, clue }) {
    const [a, b] = clue?.headers ?? [];
    if (difference.kind !== "metadata" || a === undefined || b === undefined)
        return undefined;
    const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
    const differing = [
        ...fields.filter((field) => !Object.is(a[field], b[field])),
        ...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
    ];
    return { a, b, differing };
}
/** The share of the differing fields that the pattern names; the first of them is the most telling one. */
function shareOfFields({ differing }, pattern) {
    const count = differing.filter((name) => pattern.test(name)).length;
    return differing.length === 0 ? 0 : count / differing.length;
}
function octal(mode) {
    return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   OI: () => (/* binding */ hostname),
/* harmony export */   lA: () => (/* binding */ hostFallback)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2244);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);





/** For what differs on another host. */
const hostFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)("Do not write the builder's name into the image: give the program a fixed name, or ask for the host's when the container starts.");
/** The host's name, as the builds had it. */
const hostname = {
    cause: "hostname",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => /^hostname$/i.test(name));
        if (leak !== undefined)
            return found(evidence, leak, 0.95);
        const isAsked = _recognise_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .signs */ .r.asksHost.test(evidence.instruction) ||
            /(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
        if (!isAsked || evidence.twins?.[0].hostname !== undefined)
            return undefined;
        return found(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensOf */ .k8)(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
    },
};
/** A copy of /etc/hosts: buildah writes the container's address, ID and name into it. */
const hostsFile = {
    cause: "hostname",
    judge(evidence) {
        const { instruction, file, isName } = evidence;
        if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.72,
            explanation: "It comes from /etc/hosts, into which buildah writes the address and the names of the container that runs the step.",
            fallback: hostFallback,
        });
    },
};
function found(evidence, tokens, certainty) {
    const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the name of the host that built it");
    if (explanation === undefined)
        return undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}
//# sourceMappingURL=hostname.js.map

/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ zoneName),
/* harmony export */   n7: () => (/* binding */ zoneFallback),
/* harmony export */   sg: () => (/* binding */ timezone)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1012);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8818);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2023);







/** For what differs in another time zone. */
const zoneFallback = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFix */ .qN)("TZ=UTC", "Say the time zone: the step's own is the builder's, and another one's differs.");
/** Zones are quarters of an hour apart, at most 26 hours. */
const [quarter, widest, day] = [900, 26 * 3600, 86_400];
/** One moment, written in two zones. */
const timezone = {
    cause: "timezone",
    judge(evidence) {
        const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
        const [pair] = shifted;
        if (pair === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: evidence.twins === undefined ? 0.8 : 0.93,
            share: shifted.length / evidence.places,
            explanation: `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(evidence, pair.change)} holds one moment in two time zones: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)(pair.a, pair.b)}.`,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
/** The zone's name or the value of `TZ`. */
const zoneName = {
    cause: "timezone",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_5__/* .leakOf */ .l)(evidence, ({ name }) => name === "TZ");
        const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
        const isVaried = leak !== undefined || differsInZone(evidence);
        const tokens = leak !== undefined && leak.share > 0.5 ? leak : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .tokensOf */ .k8)(evidence, zones);
        if (!isVaried)
            return undefined;
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the time zone of the build");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: 0.86,
            share: tokens.share,
            explanation,
            fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneFix */ .c],
            fallback: zoneFallback,
        });
    },
};
function differsInZone({ twins }) {
    return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}
function isZoneShift({ twins }, { readings, fit, isBinary }) {
    if (fit === "build" || fit === "shifted" || isBinary)
        return false;
    const [a, b] = readings;
    if (a.lacks !== b.lacks || a.unit !== b.unit)
        return false;
    const apart = b.seconds - a.seconds;
    // Both say their zone, and mean the same moment.
    if (apart === 0)
        return a.isAbsolute && b.isAbsolute;
    if (a.isAbsolute || Math.abs(apart) > widest)
        return false;
    if (twins === undefined)
        return apart % quarter === 0 && a.unit < day;
    return isApart(apart, ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .kE)(twins[0]) ?? 0), a);
}
/** Whether two times are as far from each other as the two builds' zones are. */
function isApart(apart, known, { unit, lacks }) {
    if (known === 0)
        return false;
    if (unit >= day)
        return Math.abs(apart - known) <= day;
    const tolerance = Math.max(2, unit);
    if (Math.abs(apart - known) < tolerance)
        return true;
    return lacks === "day" && Math.abs(Math.abs(apart - known) - day) < tolerance;
}
//# sourceMappingURL=timezone.js.map

/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ umaskFix),
/* harmony export */   MZ: () => (/* binding */ umask),
/* harmony export */   Zz: () => (/* binding */ writtenMode),
/* harmony export */   fz: () => (/* binding */ umaskNumber)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2023);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);





/** Umasks that machines have. */
const usual = [0o022, 0o002, 0o027, 0o077, 0o007];
/** For what differs under another umask. */
const umaskFix = {
    advice: "Say the umask where files are made, or give them their mode.",
    general: "RUN umask 022 && <the commands>",
    insertions: ({ commands }) => commands[0] === undefined ? [] : [{ at: commands[0].start, text: "umask 022 && " }],
};
/** Modes that differ in just the bits that the umasks do. */
const umask = {
    cause: "umask",
    judge(evidence) {
        const headers = (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .headersOf */ .Yl)(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        const certainty = certaintyOf(evidence, headers.a, headers.b);
        if (certainty === 0)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: (0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfFields */ .sf)(headers, /^mode$/),
            explanation: `The mode is ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)} in the first build and ${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.b.mode)} in the second: the two differ in bits that a umask takes away.`,
            fixes: [(0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFlagFix */ .ZG)(`--chmod=${(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .octal */ .Wo)(headers.a.mode)}`, "Say the mode."), umaskFix],
            fallback: umaskFix,
        });
    },
};
/** The umask's own number. */
const umaskNumber = {
    cause: "umask",
    judge(evidence) {
        const leak = (0,_recognise_leaks_js__WEBPACK_IMPORTED_MODULE_3__/* .leakOf */ .l)(evidence, ({ name }) => name === "umask");
        const explanation = leak && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, leak, "the umask of the build");
        if (leak === undefined || explanation === undefined)
            return undefined;
        const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty,
            share: leak.share,
            explanation,
            fallback: umaskFix,
        });
    },
};
const modes = /(?<![\w-])[-dlbcps](?:[r-][w-][xsStT-]){3}(?![\w-])|(?<![\w.])[0-7]{3,6}(?![\w.])/g;
/** A file's mode as `ls -l` or `stat` writes it. */
const writtenMode = {
    cause: "umask",
    judge(evidence) {
        const [first, second] = [evidence.twins?.[0].umask, evidence.twins?.[1].umask];
        if (first === undefined || second === undefined || first === second)
            return undefined;
        const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .tokensFound */ .jX)(evidence, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .finder */ .nh)(modes), (a, b) => fits(bitsOf(a), bitsOf(b), [first, second]));
        const explanation = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(evidence, tokens, "the mode of a file, which the umask has set");
        if (explanation === undefined)
            return undefined;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)({
            evidence,
            certainty: asksModes.test(evidence.instruction) ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [umaskFix],
            fallback: umaskFix,
        });
    },
};
const asksModes = /\bstat\b|\bls\s+-\w*l|-printf|-ls\b|\btar\s+-?\w*t|st_mode|\bumask\b/;
/** `0644` or `-rw-r--r--` as a number. */
function bitsOf(text) {
    if (/^[0-7]+$/.test(text))
        return Number.parseInt(text, 8) & 0o7777;
    return [...text.slice(1)].reduce((bits, letter) => bits * 2 + (/[-ST]/.test(letter) ? 0 : 1), 0);
}
function certaintyOf({ twins }, a, b) {
    const [first, second] = [twins?.[0].umask, twins?.[1].umask];
    if (first !== undefined && second !== undefined) {
        return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
    }
    const isUsual = usual.some((one) => usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])));
    return isUsual ? 0.72 : 0;
}
/** Whether one mode, masked by each of the two umasks, gives these two. */
function fits(a, b, [first, second]) {
    const wanted = (a | b) & 0o777;
    return ((a & 0o7000) === (b & 0o7000) &&
        (wanted & ~first) === (a & 0o777) &&
        (wanted & ~second) === (b & 0o777));
}
//# sourceMappingURL=umask.js.map

/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownFinding),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);



/** What is left to say when no rule is sure enough: what was seen, and how to find out more. */
function unknownFinding(evidence) {
    return {
        confidence: 0,
        explanation: `${seen(evidence)} No known cause fits it.`,
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, [], adviceFor(evidence)),
    };
}
/** What differs, in one sentence. */
function seen(evidence) {
    const { difference, clue, windows } = evidence;
    const [window] = windows;
    const [change] = window?.changes ?? [];
    if (window !== undefined && change !== undefined) {
        const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
        return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, change)} differs: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(a, b)}.`;
    }
    if (difference.kind === "added")
        return "Only the second build has this.";
    if (difference.kind === "removed")
        return "Only the first build has this.";
    if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
        return `Its size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
    }
    return "The two builds differ here.";
}
function adviceFor({ instruction }) {
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnly */ .$Y)(instruction === ""
        ? "Build both sides again with one command less at a time, and see with which one the difference goes."
        : "Take the instruction's commands apart, one a RUN, to see which one makes the difference; then look at what that one reads: clock, random numbers, host, order of files, network.");
}
//# sourceMappingURL=unknown.js.map

/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evidenceOf)
});

;// CONCATENATED MODULE: ./build/diagnose/counterpart.js
/** Names that share less than this are two files rather than one whose name changed. */
const leastShared = 0.3;
/**
 * The file of the other build that takes this one's place: in the same folder, or in one whose name changed with it,
 * and most alike in name. A file that only one build has is often the same file under another name.
 */
function counterpartOf(difference, all) {
    const wanted = difference.kind === "added" ? "removed" : "added";
    let best;
    let most = 0;
    for (const { kind, path, layer } of all) {
        if (kind !== wanted || layer !== difference.layer || path === difference.path)
            continue;
        const likeness = likenessOf(difference.path, path);
        if (likeness > most) {
            best = path;
            most = likeness;
        }
    }
    return most >= leastShared ? best : undefined;
}
/** The share of equal characters at both ends of the part in which the two paths differ; 0 for unlike folders. */
function likenessOf(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    if (left.length !== right.length)
        return 0;
    const differing = left.flatMap((part, at) => {
        const other = right[at];
        return other === undefined || other === part ? [] : [[part, other]];
    });
    const [only] = differing;
    if (only === undefined || differing.length > 1)
        return 0;
    const longest = Math.max(only[0].length, only[1].length);
    // A lone name that changed as a whole, beside equal folders, is still a counterpart when its length is the same.
    const shared = sharedEnds(only[0], only[1]) / longest;
    const sameLength = only[0].length === only[1].length ? leastShared : 0;
    return Math.max(shared, sameLength);
}
function sharedEnds(a, b) {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < least - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return start + end;
}
//# sourceMappingURL=counterpart.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/times.js + 3 modules
var times = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/diagnose/words.js
/** What stands between values: blanks, quotes, brackets, and the bytes that end strings in binary files. */
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;
/**
 * A differing run as its differing words: the comparison takes values that stand close together as one run, and each
 * may have a cause of its own. The run as it is, where the two versions do not have the same number of words.
 */
function wordChanges(texts, at, isCut) {
    const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])];
    if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1])))
        return [at];
    const [left, right] = [wordsOf(texts[0], whole[0]), wordsOf(texts[1], whole[1])];
    const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
    if (count < 2 || (!isCut && left.length !== right.length))
        return [whole];
    const changes = [];
    for (let index = 0; index < count; index += 1) {
        const [a, b] = [left[index], right[index]];
        if (a !== undefined && b !== undefined && a.text !== b.text)
            changes.push(coresOf(a, b));
    }
    return changes.length === 0 ? [whole] : changes;
}
/** Bytes of a run that are mostly no text have separators among them by chance. */
function isReadable(run) {
    const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
    return strange <= run.length / 5;
}
/** A shorter string in a program is filled up with zeros, up to where the next one begins. */
function withoutNuls(text, [start, end]) {
    let [from, to] = [start, end];
    while (to > from && text[to - 1] === "\0")
        to -= 1;
    while (from < to && text[from] === "\0")
        from += 1;
    return [from, to];
}
function wordsOf(text, [start, end]) {
    const words = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(separators)) {
        words.push({ text: text.slice(from, start + match.index), start: from });
        from = start + match.index + match[0].length;
    }
    words.push({ text: text.slice(from, end), start: from });
    return words;
}
/** Without what both begin and end with. */
function coresOf(a, b) {
    const least = Math.min(a.text.length, b.text.length);
    let lead = 0;
    while (lead < least && a.text[lead] === b.text[lead])
        lead += 1;
    let tail = 0;
    while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail))
        tail += 1;
    return [
        [a.start + lead, a.start + a.text.length - tail],
        [b.start + lead, b.start + b.text.length - tail],
    ];
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/diagnose/windows.js

/** The comparison cuts a spot's bytes here; what follows such a spot is not its neighbour. */
const longestSpot = 256;
/** Spots as windows, in the order of the first version. */
function windowsOf(spots) {
    const drafts = [];
    let last;
    for (const spot of spots) {
        const draft = drafts.at(-1);
        const gap = last === undefined ? undefined : gapBetween(last, spot);
        if (draft !== undefined && last !== undefined && gap !== undefined) {
            const surplus = last.after.length - gap;
            draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
            extend(draft, spot);
        }
        else {
            const before = latin1(spot.before);
            const fresh = { texts: [before, before], runs: [] };
            extend(fresh, spot);
            drafts.push(fresh);
        }
        last = spot;
    }
    return drafts.map(finished);
}
/** Two texts that differ in one run, as a window: names of files, for instance. */
function windowOfTexts(a, b) {
    const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
    const least = Math.min(left.length, right.length);
    let start = 0;
    while (start < least && left[start] === right[start])
        start += 1;
    let end = 0;
    while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const spot = {
        offset: start,
        a: left.subarray(start, left.length - end),
        b: right.subarray(start, right.length - end),
        before: left.subarray(0, start),
        after: left.subarray(left.length - end),
    };
    const at = [
        [start, left.length - end],
        [start, right.length - end],
    ];
    return {
        texts: [latin1(left), latin1(right)],
        changes: [{ spot, at }],
    };
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** Equal bytes between two spots when the first one's surroundings reach to the second; else undefined. */
function gapBetween(last, next) {
    if (last.section !== next.section || last.field !== next.field)
        return undefined;
    if (last.a.length >= longestSpot || last.b.length >= longestSpot)
        return undefined;
    const gap = next.offset - last.offset - last.a.length;
    return gap >= 0 && gap <= last.after.length ? gap : undefined;
}
function extend(draft, spot) {
    const [a, b] = [latin1(spot.a), latin1(spot.b)];
    const after = latin1(spot.after);
    const [left, right] = draft.texts;
    draft.runs.push({
        spot,
        at: [
            [left.length, left.length + a.length],
            [right.length, right.length + b.length],
        ],
    });
    draft.texts = [left + a + after, right + b + after];
}
function finished({ texts, runs }) {
    const changes = runs.flatMap(({ spot, at }) => {
        const isCut = spot.a.length >= longestSpot || spot.b.length >= longestSpot;
        return wordChanges(texts, at, isCut).map((range) => ({ spot, at: range }));
    });
    return { texts, changes };
}
function cut(text, surplus) {
    return surplus <= 0 ? text : text.slice(0, -surplus);
}
//# sourceMappingURL=windows.js.map
;// CONCATENATED MODULE: ./build/diagnose/evidence.js



function evidenceOf({ difference, all, twins }) {
    const { clue, path, kind } = difference;
    const parts = path.split("//");
    const other = kind === "added" || kind === "removed" ? counterpartOf(difference, all) : undefined;
    const windows = other === undefined ? windowsOf(ownSpots(clue?.spots ?? [])) : [namesOf(difference, other)];
    return {
        difference,
        file: parts[0] ?? path,
        member: parts.at(-1) ?? path,
        clue,
        format: clue?.format,
        windows,
        isName: other !== undefined,
        instruction: difference.instruction?.text ?? "",
        twins,
        times: (0,times/* timesOf */.Q)({ windows, twins, isText: other !== undefined || isText(clue?.format) }),
        places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
    };
}
/** A build ID or a checksum follows from the rest: it counts only where nothing else differs. */
function ownSpots(spots) {
    const own = spots.filter(({ section = "", field = "" }) => !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field));
    return own.length > 0 ? withoutShifted(own) : spots;
}
/** Sections with what the program's author wrote; the others hold code, addresses and offsets. */
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;
/** Bytes of an address or offset that differs, without its equal ones. */
const addressBytes = 4;
/**
 * A text that is longer in one build, or that the linker shares with another one's end, moves all that stands behind
 * it: of a program that differs in texts and otherwise in addresses, the texts alone count.
 */
function withoutShifted(spots) {
    const texts = spots.filter(({ section = "" }) => written.test(section));
    if (texts.length === 0)
        return spots;
    const isMoved = texts.some(({ a, b }) => a.length !== b.length);
    const others = spots.filter((spot) => !texts.includes(spot));
    const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
    return isMoved || areAddresses ? withoutMoves(texts) : spots;
}
/** Texts without those that only stand at another place, and without what fills the gaps. */
function withoutMoves(texts) {
    const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
    const own = texts.filter((_, at) => {
        const [a = "", b = ""] = [inA[at], inB[at]];
        if (Math.max(a.length, b.length) < addressBytes)
            return false;
        return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
    });
    return own.length > 0 ? own : texts;
}
function wordOf(bytes) {
    return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
function isText(format) {
    return format === "text" || format === "json";
}
/** What the first build has stands first: that is what the second one lacks. */
function namesOf(difference, other) {
    return difference.kind === "removed"
        ? windowOfTexts(difference.path, other)
        : windowOfTexts(other, difference.path);
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8818);


function finding(order) {
    const { evidence, certainty, share = 1, fixes = [], fallback } = order;
    return {
        confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
        explanation: order.explanation + (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(share),
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFix */ .z)(evidence.instruction, fixes, fallback),
    };
}
/** `Line 3 holds the host's name: "a" in the first build, "b" in the second.` Undefined without a value. */
function holds(evidence, { pairs }, what) {
    const [pair] = pairs;
    if (pair === undefined)
        return undefined;
    return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(evidence, pair.change)} holds ${what}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   HV: () => (/* binding */ behindWord),
/* harmony export */   T1: () => (/* binding */ inserted),
/* harmony export */   Vf: () => (/* binding */ hasWord),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   i2: () => (/* binding */ commandsNamed)
/* harmony export */ });
/** The instruction with the insertions in it; of two at one place, the first given stands first. */
function inserted(instruction, insertions) {
    const ordered = insertions.map((each, order) => ({ ...each, order }));
    ordered.sort((x, y) => x.at - y.at || x.order - y.order);
    let result = "";
    let from = 0;
    for (const { at, text } of ordered) {
        result += instruction.slice(from, at) + text;
        from = at;
    }
    return result + instruction.slice(from);
}
/** `&& command` at the end of the script, and so in the same layer; nothing where the script cannot go on. */
function appended(script, instruction, command) {
    if (!script.canContinue)
        return [];
    return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
/** `NAME=value ` before each command of these names. */
function prefixed(script, names, assignment) {
    return commandsNamed(script, names)
        .filter((command) => !hasWord(command, assignment))
        .map(({ start }) => ({ at: start, text: `${assignment} ` }));
}
/** `export NAME=value && ` before everything else. */
function exported(script, assignment) {
    const [first] = script.commands;
    return first === undefined ? [] : [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
    return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
    return words.some(({ text }) => wanted.includes(text));
}
/** Behind the command's word of this number; behind its last one when it has fewer. */
function behindWord({ words, end }, index) {
    return words[index]?.end ?? end;
}
//# sourceMappingURL=edits.js.map

/***/ }),

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ writeFix)
});

// UNUSED EXPORTS: rewritten

// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/diagnose/fixes/edits.js
var edits = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/diagnose/fixes/shell.js
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
/** Words after which a command begins. */
const leaders = new Set([
    "if",
    "then",
    "else",
    "elif",
    "do",
    "while",
    "until",
    "!",
    "{",
    "(",
    "time",
]);
/** Programs that start the one that follows their options. */
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
/**
 * The commands of a shell-form RUN: enough of a shell to know where words and commands end, quotes and `$(…)` kept
 * whole. Undefined for another instruction, the exec form, and text it cannot follow (here-documents, open quotes).
 */
function shellScript(instruction) {
    const head = runHead.exec(instruction)?.[0].length;
    if (head === undefined || /^\[/.test(instruction.slice(head)))
        return undefined;
    const tokens = tokensFrom(instruction, head);
    if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
        return undefined;
    const last = tokens.at(-1);
    return {
        commands: commandsOf(tokens),
        canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
    };
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
    const tokens = [];
    let at = from;
    while (at < text.length) {
        const rest = text.slice(at);
        const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
        const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
        if (blank !== undefined)
            at += blank.length;
        // A comment would swallow whatever is put behind it.
        else if (rest.startsWith("#"))
            return undefined;
        else {
            const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
            if (end === undefined)
                return undefined;
            tokens.push({ text: text.slice(at, end), start: at, end });
            at = end;
        }
    }
    return tokens;
}
/** Behind the word that begins here; undefined when a quote or bracket stays open. */
function wordEnd(text, from) {
    let at = from;
    while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
        const next = partEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at > from ? at : from + 1;
}
function partEnd(text, at) {
    const character = text.charAt(at);
    if (character === "\\")
        return at + 2;
    if (character === "'")
        return behind(text.indexOf("'", at + 1));
    if (character === "`")
        return behind(text.indexOf("`", at + 1));
    if (character === '"')
        return doubleQuoteEnd(text, at);
    if (text.startsWith("$(", at))
        return bracketEnd(text, at + 1);
    if (text.startsWith("${", at))
        return behind(text.indexOf("}", at + 2));
    return at + 1;
}
function behind(found) {
    return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
    let at = from + 1;
    while (at < text.length) {
        if (text.charAt(at) === '"')
            return at + 1;
        const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
        const next = isNested ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function bracketEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === ")")
            depth -= 1;
        if (character === "(")
            depth += 1;
        if (depth === 0)
            return at + 1;
        const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
function commandsOf(tokens) {
    const commands = [];
    let words = [];
    let after = "";
    let skipsTarget = false;
    const close = (before) => {
        const command = commandOf(words, { after, before });
        if (command !== undefined)
            commands.push(command);
        words = [];
        after = before;
    };
    for (const token of tokens) {
        if (redirection.test(token.text))
            skipsTarget = true;
        else if (skipsTarget)
            skipsTarget = false;
        else if (operator.test(token.text))
            close(token.text);
        else if (words.length === 0 && leaders.has(token.text))
            after = "";
        else
            words.push(token);
    }
    close("");
    return commands;
}
function commandOf(words, operators) {
    const rest = [...words];
    while (rest[0] !== undefined && isLead(rest[0].text))
        rest.shift();
    const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
    const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
    const [first] = own;
    const last = own.at(-1);
    const start = behindEnv === undefined ? words[0] : first;
    if (first === undefined || start === undefined || last === undefined)
        return undefined;
    const name = first.text.replace(/^.*\//, "");
    return { name, words: own, start: start.start, end: last.end, ...operators };
}
/** The index of what `env` starts; undefined when it only prints. */
function programBehindEnv(words) {
    let at = 1;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
            at += 2;
        else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
            at += 1;
        else
            return at;
    }
    return undefined;
}
function isLead(text) {
    return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}
//# sourceMappingURL=shell.js.map
;// CONCATENATED MODULE: ./build/diagnose/fixes/fix.js



/** A line longer than this is no help on a screen. */
const longestLine = 4000;
/**
 * The first writer that can rewrite the instruction gives the fix; when none can, the fallback's advice stands
 * alone, with its general form.
 */
function writeFix(instruction, writers, fallback) {
    for (const writer of [...writers, fallback]) {
        const line = rewritten(instruction, writer);
        if (line !== undefined)
            return `${writer.advice}\n${line}`;
    }
    return fallback.general === undefined
        ? fallback.advice
        : `${fallback.advice}\n${fallback.general}`;
}
/** The user's own line with the writer's insertions; undefined where they do not fit. */
function rewritten(instruction, writer) {
    if (instruction.length > longestLine)
        return undefined;
    const insertions = insertionsOf(instruction, writer);
    if (insertions.length === 0)
        return undefined;
    return (0,edits/* inserted */.T1)(instruction, insertions).split("\n").map(printable/* visible */.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
    const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
    if (keyword !== undefined && copyFlag !== undefined) {
        const [name = copyFlag] = copyFlag.split("=");
        return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
    }
    const script = insertions === undefined ? undefined : shellScript(instruction);
    return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}
//# sourceMappingURL=fix.js.map

/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ adviceOnly),
/* harmony export */   Bw: () => (/* binding */ finishFix),
/* harmony export */   ZG: () => (/* binding */ copyFlagFix),
/* harmony export */   qN: () => (/* binding */ exportFix),
/* harmony export */   sD: () => (/* binding */ removeFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/** Removes files in the instruction that wrote them: a later one would leave them in the lower layer. */
function removeFix(paths, advice) {
    const command = `rm -rf ${paths.join(" ")}`;
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
            ? []
            : (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Runs a command at the end of the instruction. */
function finishFix(command, advice) {
    return {
        advice,
        general: `RUN <the command that writes it> && ${command}`,
        insertions: (script, instruction) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(script, instruction, command),
    };
}
/** Sets a variable for all of the instruction. */
function exportFix(assignment, advice) {
    return {
        advice,
        general: `ENV ${assignment}`,
        insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .exported */ .ES)(script, assignment),
    };
}
/** Words only: nothing to put into the line. */
function adviceOnly(advice, general) {
    return general === undefined ? { advice } : { advice, general };
}
/** Puts a flag behind COPY or ADD. */
function copyFlagFix(flag, advice) {
    return { advice, copyFlag: flag };
}
//# sourceMappingURL=system.js.map

/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zoneFix),
/* harmony export */   u: () => (/* binding */ dateFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

/** `date` where a command begins: at the start, behind an operator, in `$(` and in backquotes. */
const dateCommand = /(?<=(?:^\s*RUN\s+|\$\(|`|\(|&&|\|\||[;|])\s*)(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])/gi;
/** date can be told which time to print. */
const dateFix = {
    advice: "Print the source's time instead of the clock's: Twofold sets SOURCE_DATE_EPOCH for every step.",
    general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
    insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
        const end = match.index + match[0].length;
        // One that says its time already is not the clock's.
        if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
            return [];
        return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
    }),
};
const zoneFix = {
    advice: "Say the time zone where the time is read.",
    general: "ENV TZ=UTC",
    insertions: (script, instruction) => [
        ...Array.from(instruction.matchAll(dateCommand), (match) => ({
            at: match.index + match[0].length,
            text: " -u",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
    ],
};
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export clockShiftOf */
/** Clocks, file systems and programs round; and the facts are the builder's, not the step's. */
const slack = 60;
const dayLength = 86_400;
/**
 * How a time fits into the time of its build: `exact` in UTC, in the zone it names or in the build's own;
 * `shifted` in another zone; undefined when it is another time.
 */
function fitOf(reading, build) {
    const own = zoneOf(build) ?? 0;
    const offsets = reading.isAbsolute ? [0] : [0, own];
    if (offsets.some((offset) => isWithin(reading, offset, build)))
        return "exact";
    if (reading.isAbsolute || reading.lacks === "day")
        return undefined;
    return zones.some((offset) => isWithin(reading, offset, build)) ? "shifted" : undefined;
}
/** Seconds east of Greenwich that the build's `TZ` says, as far as it is a POSIX string or UTC. */
function zoneOf({ env }) {
    const zone = env["TZ"];
    if (zone === undefined)
        return undefined;
    if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone))
        return 0;
    const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
    if (found === null)
        return undefined;
    // POSIX counts west of Greenwich.
    const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? west : 0 - west;
}
/** Every half and quarter hour in use is a multiple of this. */
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);
/** Seconds by which the clock of the build's steps was moved: libfaketime's `FAKETIME=+400d`. */
function clockShiftOf({ env }) {
    const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
    if (found === null)
        return 0;
    const units = {
        m: 60,
        h: 3600,
        d: dayLength,
        y: 365 * dayLength,
    };
    return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}
function isWithin(reading, offset, build) {
    // The clock may be moved for some programs only: static ones keep the true time.
    return [...new Set([0, clockShiftOf(build)])].some((shift) => {
        const from = build.startedAt + shift - slack;
        const to = build.endedAt + shift + slack;
        const start = reading.seconds - offset;
        if (reading.lacks === "day")
            return meetsDaily(start, reading.unit, from, to);
        if (reading.lacks === "year")
            return meetsYearly(start, reading.unit, from, to);
        return start <= to && start + reading.unit > from;
    });
}
function meetsDaily(start, unit, from, to) {
    const into = (((start - from) % dayLength) + dayLength) % dayLength;
    return into <= to - from || into + unit > dayLength;
}
function meetsYearly(start, unit, from, to) {
    const year = new Date(from * 1000).getUTCFullYear();
    return [year, year + 1].some((candidate) => {
        const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
        // A day read in 1970 lacks the 29th of February.
        return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
    });
}
//# sourceMappingURL=build-time.js.map

/***/ }),

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signs)
/* harmony export */ });
/** What an instruction's text says about where its output may come from. */
const signs = {
    draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
    makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
    parallel: /\bmake\b[^;&|]*\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]*\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.*MAKEFLAGS/,
    lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
    hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
    sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
    fetches: /\b(?:curl|wget|aria2c|git\s+clone|git\s+fetch|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|https?:\/\/|^\s*ADD\s+\S*(?:git@|\w+:\/\/)/i,
    installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
    asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
    asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
    asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
    asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
    asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
    asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
    asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};
//# sourceMappingURL=instructions.js.map

/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ leakOf)
});

// EXTERNAL MODULE: ./build/diagnose/tokens.js
var tokens = __webpack_require__(2023);
;// CONCATENATED MODULE: ./build/diagnose/recognise/values.js
/** Shorter ones are found everywhere. */
const leastLength = 3;
/** What is known to differ between the environments of the two builds. */
function knownValues(twins) {
    if (twins === undefined)
        return [];
    const [first, second] = twins;
    const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
    const values = [
        { name: "hostname", values: [first.hostname, second.hostname] },
        { name: "context", values: [first.contextPath, second.contextPath] },
        ...umaskValues(first.umask, second.umask),
        ...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
    ];
    return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
    return value !== undefined && value.length >= leastLength;
}
/** As `umask` prints it, in sh and in bash. */
function umaskValues(a, b) {
    if (a === undefined || b === undefined)
        return [];
    return [4, 3].map((width) => ({
        name: "umask",
        values: [octal(a, width), octal(b, width)],
    }));
}
function octal(value, width) {
    return value.toString(8).padStart(width, "0");
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/leaks.js


/** The known value of the environments that explains most of what differs; the filter says which may. */
function leakOf(evidence, isWanted) {
    let best;
    for (const value of knownValues(evidence.twins).filter(isWanted)) {
        const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
        if (leak.pairs.length > 0 && isBetter(leak, best))
            best = leak;
    }
    return best;
}
/** Several variables may have one value: the one that is named beside it. */
function isBetter(leak, best) {
    if (leak.share !== (best?.share ?? 0))
        return leak.share > (best?.share ?? 0);
    return best !== undefined && isNamed(leak) && !isNamed(best);
}
function isNamed({ pairs, value }) {
    return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}
function bothSided(evidence, { values }) {
    const [a, b] = values;
    if (a === undefined || b === undefined)
        return undefined;
    const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
    return (0,tokens/* tokensFound */.jX)(evidence, find);
}
/** A variable that only one build has shows as a line or word that the other one lacks. */
function oneSided(evidence, { name, values }) {
    const none = { pairs: [], share: 0 };
    const [a, b] = values;
    if (a !== undefined && b !== undefined)
        return none;
    const value = latin(a ?? b ?? "");
    const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
        const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
        const longer = a === undefined ? right : left;
        return longer.includes(name) || longer.includes(value)
            ? [{ a: left, b: right, lead: "", change }]
            : [];
    }));
    return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
    if (value === "")
        return [];
    const found = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
    }
    return found;
}
function latin(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
//# sourceMappingURL=leaks.js.map

/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ areOfOneDay),
/* harmony export */   N2: () => (/* binding */ differInAge),
/* harmony export */   Ns: () => (/* binding */ listedTime)
/* harmony export */ });
/** `ls -l` writes the time of what is young, and the year of what is not: Nov 21 13:02, Oct 18  2025. */
const listedTime = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;
const day = 86_400_000;
/** A day in one build's zone may be the next one's in the other's. */
const nearby = 1.5 * day;
/** Whether the file is young in one listing and old in the other. */
function differInAge(a, b) {
    return a.includes(":") !== b.includes(":");
}
/** Whether both are of one day, whichever year: the file is the same, and who lists it lives in another one. */
function areOfOneDay(a, b) {
    const apart = Math.abs(dayOf(a) - dayOf(b));
    return apart < nearby || 366 * day - apart < nearby;
}
function dayOf(text) {
    const [month, date] = text.split(/ +/);
    return Date.parse(`${month} ${date} 2000 UTC`);
}
//# sourceMappingURL=listings.js.map

/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ iso),
  Q: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./build/domain/environments.js
var environments = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/diagnose/recognise/binary-times.js
const largest = 2n ** 53n;
const binaryTimes = [
    { name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
    { name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
    { name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
    { name: "64-bit milliseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e3 },
    {
        name: "64-bit milliseconds, big-endian",
        bytes: 8,
        read: (b) => big(b.readBigUInt64BE()) / 1e3,
    },
    { name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE() },
    { name: "64-bit float, seconds, big-endian", bytes: 8, read: (b) => b.readDoubleBE() },
    { name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
    { name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
    { name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
    {
        name: "DOS time",
        bytes: 4,
        read: (b) => dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
        isWall: true,
    },
];
/** Every place of a number of so many bytes that has the byte in it. */
function placesAround(at, bytes, length) {
    const first = Math.max(0, at - bytes + 1);
    const last = Math.min(at, length - bytes);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
        first + index,
        first + index + bytes,
    ]);
}
/** APPNOTE.TXT 4.4.6: MS-DOS date and time; NaN when it is none. */
function dosTime(time, date) {
    const month = (date >> 5) & 15;
    const day = date & 31;
    const hour = time >> 11;
    if (month < 1 || month > 12 || day < 1 || hour > 23)
        return Number.NaN;
    const second = (time & 31) * 2;
    return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}
/** Bits beyond what a double holds exactly are far below a second here. */
function big(value) {
    return value > largest * 2048n ? Number.NaN : Number(value);
}
//# sourceMappingURL=binary-times.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/build-time.js
var build_time = __webpack_require__(7457);
;// CONCATENATED MODULE: ./build/diagnose/recognise/readings.js
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Reads matched parts; undefined when they are no calendar time. */
function readParts(parts) {
    const month = parts.month === undefined ? 1 : monthOf(parts.month);
    const day = Number(parts.day ?? 1);
    const hour = hourOf(Number(parts.hour ?? 0), parts.half);
    const minute = Number(parts.minute ?? 0);
    const second = Number(parts.second ?? 0);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    if (hour > 24 || minute > 59 || second > 60)
        return undefined;
    const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
    if (!Number.isFinite(wall))
        return undefined;
    const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
    return {
        seconds: wall - (offset ?? 0),
        isAbsolute: offset !== undefined,
        unit: unitOf(parts),
        ...lacking(parts),
    };
}
function lacking({ day, year }) {
    if (day === undefined)
        return { lacks: "day" };
    return year === undefined ? { lacks: "year" } : {};
}
/** Seconds east of Greenwich; undefined for a name other than UTC's, which can mean several zones. */
function zoneOffset(zone) {
    if (/^(?:Z|UTC|GMT)$/i.test(zone))
        return 0;
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (found === null)
        return undefined;
    const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
    return found[1] === "-" ? -seconds : seconds;
}
function unitOf({ second, minute, hour }) {
    if (second !== undefined)
        return 1;
    if (minute !== undefined)
        return 60;
    return hour === undefined ? 86_400 : 3600;
}
function monthOf(text) {
    const named = months.indexOf(text.slice(0, 3).toLowerCase());
    return named >= 0 ? named + 1 : Number(text);
}
function hourOf(hour, half) {
    if (half === undefined)
        return hour;
    return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/text-times.js

const month = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";
/** The ways of writing a time, the most telling first. What they find may overlap. */
const textTimes = [
    // 2026-11-21T13:02:11.123Z, 2026-11-21 13:02, 2026/11/21 13:02:11 +0100, 2026-11-21-13:02
    written("ISO 8601", `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`),
    // 2026-11-21T130211Z, 20261121130211, 20261121-1302, 20261121T130211Z
    written("compact", `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`),
    // Sat, 21 Nov 2026 13:02:11 +0000; 21 Nov 2026 13:02; 21/Nov/2026:13:02:11 +0000
    written("RFC 2822", `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`),
    // Sat Nov 21 13:02:11 UTC 2026, Sat Nov 21 13:02:11 2026, Sat Nov 21 01:02:11 PM +14 2026
    written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
    // November 21, 2026 at 1:02 PM; Nov 21 2026 13:02:11
    written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
    written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
    written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
    // Nov 21 13:02:11, Nov 21 13:02
    written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
    written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
    written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
    written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
    written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
    written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
    written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
    written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
    written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
    written("time of day", `${clock}${half}`),
    counted("epoch nanoseconds", 19, 1e-9),
    counted("epoch microseconds", 16, 1e-6),
    counted("epoch milliseconds", 13, 1e-3),
    counted("epoch seconds", 10, 1),
];
/** Digits or letters beside it would make it part of something else. */
function written(name, source) {
    const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
    const whole = new RegExp(`^(?:${source})$`);
    return {
        name,
        pattern: new RegExp(bounded, "g"),
        read: (text) => {
            const groups = whole.exec(text)?.groups;
            return groups === undefined ? undefined : readParts(groups);
        },
    };
}
/** So many digits that count units since 1970, as all times from 2001 to 2286 have. */
function counted(name, digits, unit) {
    const source = `1\\d{${digits - 1}}`;
    return {
        name,
        pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
        read: (text) => ({
            seconds: Number(text.slice(0, digits)) * unit,
            isAbsolute: true,
            unit: 1,
        }),
    };
}
//# sourceMappingURL=text-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/recognise/times.js




/** Two days' worth of zones and of builds that followed each other. */
const nearby = 3 * 86_400;
/** 2001-09-09 to 2096-10-02: what a lone number may mean when nothing else says that it is a time. */
const [earliest, latest] = [1e9, 4e9];
function timesOf(order) {
    const { windows, twins, isText } = order;
    const found = windows.flatMap((window) => {
        const texts = textPairs(window, twins);
        return window.changes.map((change) => bestOf(texts.filter((pair) => pair.change === change)) ??
            (isText ? undefined : binaryPair(window, change, twins)));
    });
    const pairs = found.filter((pair) => pair !== undefined);
    const places = Math.max(1, found.length);
    return {
        pairs,
        share: pairs.length / places,
        buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
    };
}
const ranks = ["build", "near", "shifted", "other"];
/** Formats come in the order of what they tell; a time of the build beats any other. */
function bestOf(pairs) {
    for (const rank of ranks) {
        const found = pairs.find(({ fit }) => fit === rank);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function textPairs({ texts, changes }, twins) {
    return textTimes.flatMap(({ name, pattern, read }) => {
        const [inA, inB] = [rangesOf(texts[0], pattern), rangesOf(texts[1], pattern)];
        return changes.flatMap((change) => {
            const [rangeA, rangeB] = [around(inA, change.at[0]), around(inB, change.at[1])];
            if (rangeA === undefined || rangeB === undefined)
                return [];
            const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
            const [left, right] = [read(a), read(b)];
            if (left === undefined || right === undefined || a === b)
                return [];
            const readings = [left, right];
            const fit = fitOfPair(readings, twins);
            return [{ a, b, format: name, isBinary: false, readings, fit, change }];
        });
    });
}
function rangesOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [
        match.index,
        match.index + match[0].length,
    ]);
}
function around(ranges, [start, end]) {
    return ranges.find(([from, to]) => from <= start && end <= to);
}
function fitOfPair([a, b], twins) {
    if (twins === undefined)
        return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
    const fits = [(0,build_time/* fitOf */.Zo)(a, twins[0]), (0,build_time/* fitOf */.Zo)(b, twins[1])];
    if (fits.includes(undefined))
        return "other";
    return fits.includes("shifted") ? "shifted" : "build";
}
/**
 * The change as one time after the other: numbers that stand close together differ as one run. Any number is some
 * time, so that only those of the build, or near each other, count; undefined when a byte is in none of them.
 */
function binaryPair({ texts }, change, twins) {
    const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
    const [[start, end], [startB, endB]] = change.at;
    if (end - start !== endB - startB)
        return undefined;
    const shift = startB - start;
    let first;
    for (let at = start; at < end; at += 1) {
        if (a[at] === b[at + shift])
            continue;
        const found = timeAround({ a, b, shift, at, twins });
        if (found === undefined)
            return undefined;
        const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
        const { format, readings, fit } = found;
        first ??= { a: left, b: right, format, readings, fit, isBinary: true, change };
        at = found.end - 1;
    }
    return first;
}
/** A time that has the differing byte in it, and where it ends. */
function timeAround(order) {
    const { a, b, shift, at, twins } = order;
    for (const { name, bytes, read, isWall } of binaryTimes) {
        for (const [start, end] of placesAround(at, bytes, a.length)) {
            if (start + shift < 0 || end + shift > b.length)
                continue;
            const readings = [
                numberRead(read(a.subarray(start, end)), isWall),
                numberRead(read(b.subarray(start + shift, end + shift)), isWall),
            ];
            const fit = binaryFit(readings, twins);
            if (fit !== undefined)
                return { format: name, readings, fit, end };
        }
    }
    return undefined;
}
function numberRead(seconds, isWall) {
    return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}
function binaryFit(readings, twins) {
    if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest)))
        return undefined;
    const fit = fitOfPair(readings, twins);
    if (fit === "build" || fit === "near")
        return fit;
    const apart = readings[1].seconds - readings[0].seconds;
    return twins !== undefined && Math.abs(apart - environments/* contextShiftSeconds */.Zk) < 2 ? "other" : undefined;
}
/** `2026-11-21T13:02:11Z`; of a time that no calendar has, the number. */
function iso(seconds) {
    if (!(Math.abs(seconds) < 8.64e12))
        return String(seconds);
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);

/** UTF-16 units of a stranger's text inside a sentence. */
const longest = 60;
/** Latin-1 bytes from an image as a quotation: one line, bounded, with control characters visible. */
function quote(bytes) {
    return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
/** {@link quote} for text that was decoded already. */
function quoteText(text) {
    const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `"${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line), longest)}"`;
}
/** `"x" in the first build, "y" in the second`. */
function both(a, b) {
    return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
/** Where a change is, as the start of a sentence: `Line 3`, `Section .rodata`, `Offset 128`. */
function where(evidence, change) {
    const { line, section, field, offset } = change.spot;
    if (evidence.isName)
        return "The file's name";
    if (evidence.difference.kind === "config")
        return "The value";
    if (field !== undefined)
        return `The header field ${quoteText(field)}`;
    if (section !== undefined)
        return `Section ${quoteText(section)}`;
    return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
/** A share of the whole, when it is not all: ` (3 of 4 differing places)`. */
function shareText(share) {
    return share > 0.99 ? "" : ` This explains ${Math.round(share * 100)} % of the differing places.`;
}
//# sourceMappingURL=say.js.map

/***/ }),

/***/ 2023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jX: () => (/* binding */ tokensFound),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   nh: () => (/* binding */ finder),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/** Bytes of {@link TokenPair.lead}. */
const leadLength = 48;
/** The values that the pattern finds in both builds around the differing places. The pattern must be global. */
function tokensOf(evidence, pattern) {
    return tokensFound(evidence, finder(pattern));
}
/** {@link tokensOf} for values that no pattern can find. */
function tokensFound(evidence, find, isPair = () => true) {
    const pairs = [];
    let explained = 0;
    for (const window of evidence.windows) {
        const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
        if (a.length === 0 || b.length === 0)
            continue;
        for (const change of window.changes) {
            const pair = pairAt(window, change, [a, b], isPair);
            if (pair === undefined)
                continue;
            explained += 1;
            if (!pairs.some((known) => isSame(known, pair)))
                pairs.push(pair);
        }
    }
    return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
    return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
/** The share of places that the predicate holds for. */
function shareOf(evidence, holds) {
    let explained = 0;
    for (const window of evidence.windows) {
        for (const change of window.changes)
            if (holds(change, window))
                explained += 1;
    }
    return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
    for (const inA of found[0]) {
        if (!covers(inA, change.at[0]))
            continue;
        for (const inB of found[1]) {
            if (!covers(inB, change.at[1]))
                continue;
            const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
            if (a === b || !isPair(a, b))
                continue;
            return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
        }
    }
    return undefined;
}
function covers(outer, inner) {
    return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
    return known.a === pair.a && known.b === pair.b;
}
//# sourceMappingURL=tokens.js.map

/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ contextShiftSeconds),
/* harmony export */   ex: () => (/* binding */ canonicalEnvironment),
/* harmony export */   tc: () => (/* binding */ untouchedEnvironment)
/* harmony export */ });
/** The first build's environment (design §2): what a step sees unless its image or Containerfile says otherwise. */
const canonicalEnvironment = {
    name: "canonical",
    hostname: "twofold",
    umask: 0o022,
    env: { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0", TZ: "UTC" },
};
/** Nothing injected: for images that must rebuild with bare buildah (input `canonical: false`). */
const untouchedEnvironment = { name: "untouched", env: {} };
/**
 * Seconds by which variation `context` moves the modification times of the second build's copy: far enough that days,
 * months and years differ too.
 */
const contextShiftSeconds = -(400 * 86_400 + 12_345);
//# sourceMappingURL=environments.js.map

/***/ })

};
//# sourceMappingURL=717.index.js.map
