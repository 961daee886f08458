export const id = 14;
export const ids = [14];
export const modules = {

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/compare/images.js + 3 modules
var compare_images = __webpack_require__(6341);
// EXTERNAL MODULE: ./build/diagnose/by-variation.js + 1 modules
var by_variation = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/diagnose/fates.js
var diagnose_fates = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/diagnose/finding.js
var finding = __webpack_require__(6836);
// EXTERNAL MODULE: ./build/diagnose/recognise/instructions.js
var instructions = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/diagnose/say.js
var say = __webpack_require__(8818);
// EXTERNAL MODULE: ./build/diagnose/shown.js + 3 modules
var shown = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/diagnose/fixes/system.js
var system = __webpack_require__(1012);
;// CONCATENATED MODULE: ./build/diagnose/recognise/entropy.js
/** Patterns of values that are usually random; global, for Latin-1. */
const uuidPattern = /(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}(?![0-9A-Fa-f])/g;
const hexPattern = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-f]{8,}|[0-9A-F]{8,}|(?:[0-9a-fA-F]{2}[ :]){3,}[0-9a-fA-F]{2})(?![0-9A-Za-z])/g;
const base64Pattern = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/_=-])/g;
/** crypt(5) and its relatives: `$6$salt$hash`, `$2b$12$…`, `$argon2id$v=19$…`. */
const saltedPattern = /\$(?:[12567]|2[abxy]|y|gy|apr1|sha1|scrypt|argon2id?|pbkdf2[-\w]*)\$[A-Za-z0-9./+=,$_-]{16,}/g;
/** Returns the Shannon entropy in bits per character. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values()) {
        const share = count / text.length;
        bits -= share * Math.log2(share);
    }
    return bits;
}
/** Whether two texts of one length have hardly more characters in common than chance gives. */
function areUnrelated(a, b) {
    const length = Math.min(a.length, b.length);
    if (length === 0)
        return false;
    let same = 0;
    for (let at = 0; at < length; at += 1)
        if (a[at] === b[at])
            same += 1;
    return same / length < 0.35;
}
/**
 * Whether a word of letters and digits looks random: words of languages have few digits and few
 * capitals in the middle.
 */
function looksDrawn(text) {
    const body = text.replace(/[=_-]/g, "");
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
    const jumps = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
    return entropyOf(body) > 2.8 && (kinds >= 3 || (kinds === 2 && jumps >= 2));
}
//# sourceMappingURL=entropy.js.map
// EXTERNAL MODULE: ./build/diagnose/tokens.js
var diagnose_tokens = __webpack_require__(2023);
;// CONCATENATED MODULE: ./build/diagnose/causes/random.js





/** The fix for a value that is drawn at random. */
const drawAtStart = (0,system/* adviceOnly */.$Y)("Derive the value from the source (a hash of the files, the commit), or draw it when the container starts.");
const sameLength = (a, b) => a.length === b.length && areUnrelated(a, b);
const shapes = [
    {
        what: "a salted hash of a password, whose salt each build draws anew",
        pattern: saltedPattern,
        certainty: 0.93,
        isDrawn: areUnrelated,
    },
    {
        what: "a UUID that each build draws anew",
        pattern: uuidPattern,
        certainty: 0.92,
        isDrawn: sameLength,
    },
    {
        what: "a value in hexadecimal digits that each build draws anew",
        pattern: hexPattern,
        certainty: 0.8,
        // Digits alone may as well be a count or a time.
        isDrawn: (a, b) => sameLength(a, b) && (/[a-f]/i.test(a + b) || a.length >= 24),
    },
    {
        what: "a value that each build draws anew",
        pattern: base64Pattern,
        certainty: 0.75,
        isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b) && withoutDigits(a) !== withoutDigits(b),
    },
];
/** Random values. */
const random = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const isAsked = instructions/* signs */.r.draws.test(evidence.instruction);
        let best;
        for (const shape of shapes) {
            const found = judgeShape(evidence, shape, isAsked ? 0.06 : 0);
            if (found !== undefined && found.confidence > (best?.confidence ?? 0))
                best = found;
        }
        return best;
    },
};
/** Digits and short words count as random only if the instruction says so. */
const randomNumber = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const draws = instructions/* signs */.r.draws.test(evidence.instruction);
        const isProcess = instructions/* signs */.r.asksProcess.test(evidence.instruction);
        if (!draws && !isProcess)
            return undefined;
        const pattern = draws ? /[A-Za-z0-9+/_.-]+/g : /(?<![\d.])\d{1,7}(?![\d.])/g;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(pattern));
        const what = draws
            ? "a value that the instruction draws by chance"
            : "a process's number, which no two builds share";
        const explanation = (0,finding/* holds */.v)(evidence, tokens, what);
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: draws ? 0.74 : 0.65,
            share: tokens.share,
            explanation,
            fallback: drawAtStart,
        });
    },
};
/** Addresses in memory, which the kernel randomizes. */
const address = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/0x[0-9a-f]{6,16}(?![0-9a-f])/gi));
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "an address in memory, which differs each time a program starts");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.87,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Print a name or a value instead of the object: the default text of an object is its address."),
        });
    },
};
/** Bytes without any pattern. */
const randomBytes = {
    cause: "random",
    nature: "chance",
    judge(evidence) {
        if (evidence.format !== "binary")
            return undefined;
        const numbers = new Set(evidence.times.pairs.map(({ change }) => change));
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, (change, { texts }) => {
            if (numbers.has(change))
                return false;
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return a.length >= 8 && a.length === b.length && areUnrelated(a, b);
        });
        if (share === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: instructions/* signs */.r.draws.test(evidence.instruction) ? 0.9 : 0.62,
            share,
            explanation: "The bytes of the two builds have nothing in common where they differ, as random numbers do.",
            fallback: drawAtStart,
        });
    },
};
function withoutDigits(text) {
    return text.replace(/\d/g, "");
}
function judgeShape(evidence, shape, bonus) {
    const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(shape.pattern), shape.isDrawn);
    const explanation = (0,finding/* holds */.v)(evidence, tokens, shape.what);
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty: shape.certainty + bonus,
        share: tokens.share,
        explanation,
        fallback: drawAtStart,
    });
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/chance.js






/**
 * How sure it is that a value was drawn if no two runs agree on it and it is neither a time nor an
 * order.
 */
const certainty = 0.8;
/** Less sure for downloads, because a server may answer differently each time. */
const whereFetched = 0.5;
/**
 * Finds what differs between two runs of the same build in the same environment, whatever it looks
 * like: no variation can have caused it. Undefined if it came out the same again, or if nobody
 * compared it.
 */
function chanceFinding(evidence) {
    const { difference, places, instruction } = evidence;
    const moved = movedIn(evidence);
    const [first] = moved;
    const isName = places === 0 && (0,shown/* isRenamed */.x)(difference);
    if (first === undefined && !isName)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty: instructions/* signs */.r.fetches.test(instruction) ? whereFetched : certainty,
        share: places === 0 ? 1 : moved.length / places,
        explanation: `${first === undefined ? nameSeen(evidence) : seen(evidence, first)} Each run of the build draws it anew, or makes it of something that is drawn.`,
        fallback: drawAtStart,
    });
}
/** Returns the changes that came out differently again and are not times. */
function movedIn({ windows, fates, times, clue }) {
    if (clue?.isReordered === true || clue?.hasSameWords === true)
        return [];
    const clocks = new Set(times.pairs
        .filter((pair) => pair.fit !== "other" || pair.isSampled)
        .map(({ change }) => change));
    return windows.flatMap((window) => window.changes
        .filter((change) => fates.get(change) === "moved" && !clocks.has(change))
        .map((change) => ({ window, change })));
}
function seen(evidence, { window, change }) {
    const [a, b] = valuesOf(window, change);
    const values = `${(0,say/* where */._M)(evidence, change)} is ${(0,say/* quote */.hD)(a)} in the first build, ${(0,say/* quote */.hD)(b)} in the second`;
    const again = valuesAgain(evidence, change);
    const side = again?.[0] === a ? 1 : 0;
    const value = again?.[side];
    if (value === undefined)
        return `${values}; when both ran again, they differed otherwise.`;
    return `${values}, and ${(0,say/* quote */.hD)(value)} when the ${side === 0 ? "first" : "second"} ran again.`;
}
function nameSeen({ difference, member }) {
    const which = difference.kind === "removed" ? "first" : "second";
    return `Only the ${which} build has the name ${(0,say/* quoteText */.ol)(member)}, and another one when it ran again.`;
}
function valuesAgain({ again }, change) {
    const [other] = again === undefined ? [] : (0,diagnose_fates/* counterpartsOf */.KF)(change, again.windows);
    const window = again?.windows.find(({ changes }) => changes.some((each) => each === other));
    return other === undefined || window === undefined ? undefined : valuesOf(window, other);
}
function valuesOf({ texts }, { at }) {
    return [texts[0].slice(...at[0]), texts[1].slice(...at[1])];
}
//# sourceMappingURL=chance.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/unknown.js
var unknown = __webpack_require__(3284);
// EXTERNAL MODULE: ./build/domain/text/image-path.js
var image_path = __webpack_require__(7566);
// EXTERNAL MODULE: ./build/diagnose/fixes/archives.js
var archives = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/diagnose/recognise/times.js + 4 modules
var times = __webpack_require__(3715);
;// CONCATENATED MODULE: ./build/diagnose/causes/member-times.js


/** Matches fields of a header that say when something was changed. */
const timeField = /mtime|ctime|atime|modif|time|date/i;
/**
 * Returns the differing time of a member in the given archive format; undefined if none differs.
 */
function memberTime(evidence, format) {
    const { clue } = evidence;
    if (clue === undefined)
        return undefined;
    const innermost = clue.inside.at(-1);
    if (innermost === format && evidence.difference.kind === "metadata") {
        return headerTime(clue.headers);
    }
    if (clue.format !== format)
        return undefined;
    return fieldTime(evidence) ?? plainTime(evidence);
}
function headerTime([a, b]) {
    if (a === undefined || b === undefined || Object.is(a.mtime, b.mtime))
        return undefined;
    return { text: (0,say/* both */.WP)((0,times/* iso */.K)(a.mtime), (0,times/* iso */.K)(b.mtime)), share: 1 };
}
function fieldTime({ windows, times, places }) {
    const changes = windows
        .flatMap((window) => window.changes)
        .filter(({ spot }) => timeField.test(spot.field ?? ""));
    const [first] = changes;
    if (first === undefined)
        return undefined;
    const read = times.pairs.find(({ change }) => changes.includes(change));
    const share = changes.length / places;
    return { text: read === undefined ? hexOf(first.spot) : (0,say/* both */.WP)(read.a, read.b), share };
}
/** Returns the time in a format whose fields the comparison does not name. */
function plainTime({ times }) {
    const pair = times.pairs.find((found) => found.fit !== "other");
    return pair === undefined ? undefined : { text: (0,say/* both */.WP)(pair.a, pair.b), share: times.buildShare };
}
function hexOf({ a, b }) {
    const hex = (bytes) => Buffer.from(bytes.subarray(0, 16)).toString("hex");
    return (0,say/* both */.WP)(hex(a), hex(b));
}
//# sourceMappingURL=member-times.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/archive-mtime.js





/**
 * Fields in which cpio keeps numbers of the file system: each build gets new ones, as it gets new
 * file times.
 */
const numbers = ["inode", "device"];
const archive_mtime_archives = [
    ["tar", archives/* tarFix */.Ly],
    ["ar", archives/* arFix */.$l],
    ["cpio", archives/* cpioFix */.Ze],
];
/** The members of an archive hold the times at which their files were made. */
const archiveMtime = {
    cause: "archive-mtime",
    judge(evidence) {
        for (const [format, fix] of archive_mtime_archives) {
            const found = memberTime(evidence, format);
            if (found === undefined)
                continue;
            return (0,finding/* finding */.g)({
                evidence,
                certainty: 0.94,
                share: found.share,
                explanation: `The ${format} archive stores when its member ${(0,say/* quoteText */.ol)(evidence.member)} was last changed: ${found.text}.`,
                ...(isDebianPackage(evidence) ? { fallback: archives/* debFix */.l5 } : { fixes: [fix], fallback: fix }),
            });
        }
        return undefined;
    },
};
function isDebianPackage({ difference }) {
    return (0,image_path/* partsOfPath */.XI)(difference.path).some((name) => /\.u?deb$/.test(name));
}
/** The members of a cpio hold the numbers that the file system gave to their files. */
const cpioNumbers = {
    cause: "archive-mtime",
    judge(evidence) {
        const { clue, difference } = evidence;
        const [a, b] = clue?.headers ?? [];
        if (difference.kind !== "metadata" || clue?.inside.at(-1) !== "cpio")
            return undefined;
        const name = numbers.find((each) => a?.pax[each] !== b?.pax[each]);
        if (name === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.88,
            explanation: `The cpio archive stores the ${name} number of its member ${(0,say/* quoteText */.ol)(evidence.member)}, which the file system gives anew in each build: ${(0,say/* both */.WP)(a?.pax[name] ?? "", b?.pax[name] ?? "")}.`,
            fixes: [archives/* cpioFix */.Ze],
            fallback: archives/* cpioFix */.Ze,
        });
    },
};
//# sourceMappingURL=archive-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/base-changed.js


const fallback = (0,system/* adviceOnly */.$Y)("Pin the base image by its digest, and move it on purpose.", "FROM debian:bookworm-slim@sha256:<digest>");
/** Files that distinguish one release of a base from the next. */
const releaseFile = /^(?:etc\/(?:os-release|debian_version|alpine-release|lsb-release|redhat-release|issue(?:\.net)?)|usr\/lib\/os-release)$/;
/** Another base image was used under the same name. */
const baseChanged = {
    cause: "base-changed",
    judge(evidence) {
        const { difference, instruction, file } = evidence;
        const isLabel = difference.kind === "config" && /image\.base\.(?:digest|name)/.test(difference.path);
        const isBase = /^\s*FROM\s/i.test(instruction);
        const isRelease = releaseFile.test(file) && (difference.layer ?? 1) === 0 && instruction === "";
        if (!isLabel && !isBase && !isRelease)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isRelease ? 0.8 : 0.95,
            explanation: isLabel
                ? "The two images are built on different bases, as their annotations or labels say."
                : "This comes from the base image, and the two builds had different ones.",
            fallback,
        });
    },
};
//# sourceMappingURL=base-changed.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/compilers.js
var compilers = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/diagnose/causes/build-id.js



const compiled = ["elf", "pe"];
/**
 * The ID that a linker gives a program: derived from its contents, derived from its paths, or
 * random.
 */
const buildId = {
    cause: "build-id",
    judge(evidence) {
        const { format, instruction } = evidence;
        if (format === undefined || !compiled.includes(format) || evidence.isName)
            return undefined;
        const inNote = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => /build-?id|debuglink/.test(spot.section ?? spot.field ?? ""));
        // Go also writes its own ID as text, before its code: `Go build ID: "…/…/…/…"`.
        const inText = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<=Go build ID: ")[^"]{20,}(?=")|(?<![\w-])[\w-]{20}(?:\/[\w-]{20}){1,3}(?![\w-])/g).share;
        const share = Math.max(inNote, inText);
        if (share === 0)
            return undefined;
        const isGo = /\bgo\b/.test(instruction) || inText > inNote;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            share,
            explanation: share === 1
                ? "Nothing but the program's build ID differs: the ID is drawn by chance, or it was made of something that is no longer in the file, such as a path or stripped debug data."
                : "The program's build ID differs.",
            fixes: [compilers/* goFix */.WB, compilers/* buildIdFix */.xY],
            fallback: isGo ? compilers/* goFix */.WB : compilers/* buildIdFix */.xY,
        });
    },
};
//# sourceMappingURL=build-id.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/leaks.js + 1 modules
var leaks = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/diagnose/recognise/temp-names.js
/**
 * Names that programs generate for their temporary files; global. Boundaries exclude longer words.
 */
const tempNamePattern = new RegExp(`(?<![A-Za-z0-9])(?:${[
    // mktemp, glibc's and busybox's
    "tmp\\.[A-Za-z0-9]{6,12}",
    // Python's tempfile
    "tmp[a-z0-9_]{8}",
    // gcc and its linker
    "cc[A-Za-z0-9]{6}(?:\\.(?:o|s|c|i|ld|le|res|ltrans\\d*)(?:\\.o)?)?",
    // pip, Go, npm, R, rustc, sed, Perl's File::Temp, multiprocessing, Ruby's Dir.mktmpdir
    "pip-[a-z]{1,40}(?:-[a-z]{1,40}){0,5}-[a-z0-9_]{8}",
    "go-build\\d{6,}",
    "npm-\\d+-[0-9a-f]{6,}",
    "Rtmp[A-Za-z0-9]{6}",
    "rustc[A-Za-z0-9]{6}",
    "sed[A-Za-z0-9]{6}",
    "pymp-[a-z0-9_]{8}",
    "d?\\d{8}-\\d+-[a-z0-9]{4,}",
    // Anything of that length in a folder for temporary files
    "(?<=/tmp/(?:[\\w.-]{1,60}[-_.])?)[A-Za-z0-9_]{6,}",
].join("|")})(?![A-Za-z0-9])`, "g");
/**
 * Returns a pattern for the names that `mktemp name-XXXXXX` in an instruction gives; undefined
 * without one.
 */
function templatePattern(instruction) {
    const templates = [...instruction.matchAll(/(?<![\w.-])[\w.-]{0,255}?X{3,}[\w.-]{0,255}/g)].map(([text]) => text);
    const sources = templates
        .slice(0, 8)
        .map((text) => text
        .replace(/[.]/g, "\\.")
        .replace(/X{3,}/g, (run) => `[A-Za-z0-9]{${Math.min(run.length, 64)}}`));
    return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "g");
}
/** An absolute path, as it appears in text and in programs; global. */
const pathPattern = /(?<![\w.])\/(?:[\w.+@~%-]+\/)+[\w.+@~%-]*/g;
//# sourceMappingURL=temp-names.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/build-path.js





/** Formats whose paths come from a compiler. */
const compiledFormats = ["elf", "ar", "pe", "java-class", "pyc"];
/** The folder in which something was built. */
const buildPath = {
    cause: "build-path",
    judge(evidence) {
        if (evidence.isName)
            return undefined;
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => name === "context" || name === "PWD");
        if (leak !== undefined)
            return found(evidence, leak, 0.92);
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, pathPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
        // Equal below the folder that differs: the same file in two places.
        const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
        if (!isMoved && !isCompiled)
            return undefined;
        return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
    },
};
function found(evidence, tokens, certainty) {
    const explanation = (0,finding/* holds */.v)(evidence, tokens, "the path of the folder it was built in");
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({
        evidence,
        certainty,
        share: tokens.share,
        explanation,
        fixes: [compilers/* pathMapFix */.Bz],
        fallback: compilers/* pathMapFix */.Bz,
    });
}
//# sourceMappingURL=build-path.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/times.js
var fixes_times = __webpack_require__(547);
// EXTERNAL MODULE: ./build/diagnose/recognise/listings.js
var listings = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/diagnose/causes/clock.js






const general = (0,system/* adviceOnly */.$Y)("Do not write the time of the build into the image; where a program must have a time, give it the source's: Twofold sets SOURCE_DATE_EPOCH for every step.", "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file");
const certainties = {
    build: 0.88,
    near: 0.75,
    shifted: 0.7,
    other: 0,
};
/** A time of the build, in text or as a number. */
const clock = {
    cause: "clock",
    judge(evidence) {
        const { pairs, buildShare: share } = evidence.times;
        const pair = pairs.find(({ fit }) => fit !== "other");
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: certainties[pair.fit],
            share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds the time of the build: ${(0,say/* both */.WP)(pair.a, pair.b)}${formatOf(pair)}.`,
            fixes: [fixes_times/* dateFix */.u],
            fallback: general,
        });
    },
};
const asksFraction = /%[0-9]*N|perf_counter|monotonic|hrtime|nanoTime|time_ns|\/proc\/uptime|\buptime\b|EPOCHREALTIME/;
/** `%N`, `/proc/uptime`: a small number is a time only if the instruction asks for one. */
const clockFraction = {
    cause: "clock",
    judge(evidence) {
        if (!asksFraction.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<!\d)\d{1,19}(?:\.\d+)?(?!\d)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.75,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds what a clock said, as the instruction asks for: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fixes: [fixes_times/* dateFix */.u],
            fallback: general,
        });
    },
};
/** `ls -l` writes a file's time of day or its year, depending on the file's age. */
const clockListing = {
    cause: "clock",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(listings/* listedTime */.Ns), (a, b) => (0,listings/* differInAge */.N2)(a, b) && (0,listings/* areOfOneDay */.M2)(a, b));
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds a file's time as \`ls -l\` writes it, which depends on the day of the build: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* adviceOnly */.$Y)("Have times written in one form only.", "RUN TZ=UTC ls -l --time-style=long-iso > file"),
        });
    },
};
const durations = /(?<![\w.])(?:\d+m\s?\d+(?:[.,]\d+)?\s?s|\d+:\d\d\.\d+|\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?))(?![A-Za-z0-9])/g;
/** How long a step took. */
const duration = {
    cause: "clock",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, durations);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} holds how long something took: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* adviceOnly */.$Y)("Keep the log of the step out of the image: send it to standard output, or remove it in the same RUN."),
        });
    },
};
/** A header of the layer whose time is that of the build. */
const entryTime = {
    cause: "clock",
    judge(evidence) {
        const [a, b] = evidence.clue?.headers ?? [];
        if (evidence.difference.kind !== "metadata" || evidence.file !== evidence.member)
            return undefined;
        if (a === undefined || b === undefined || a.mtime === b.mtime)
            return undefined;
        if (a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.8,
            explanation: `The file's modification time differs: ${(0,say/* both */.WP)(String(a.mtime), String(b.mtime))} (seconds since 1970).`,
            fallback: (0,system/* adviceOnly */.$Y)("Build with a fixed time for all files: `buildah build --timestamp 0`, as Twofold does."),
        });
    },
};
function formatOf({ isBinary, format }) {
    return isBinary ? ` (${format})` : "";
}
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/compile-date.js




const compile_date_compiled = ["elf", "ar", "pe", "java-class", "pyc"];
/** Formats that `__DATE__`, `__TIME__` and `__TIMESTAMP__` produce. */
const macros = new Set(["__DATE__", "time of day", "ctime", "long"]);
/** A date that the compiler wrote into a program. */
const compileDate = {
    cause: "compile-date",
    judge(evidence) {
        const { format, times } = evidence;
        const isCompiled = format !== undefined && compile_date_compiled.includes(format);
        if (!isCompiled || evidence.isName)
            return undefined;
        const pair = times.pairs.find((found) => isDate(found));
        if (pair === undefined)
            return undefined;
        const isMacro = macros.has(pair.format);
        const what = isMacro ? "as __DATE__, __TIME__ or __TIMESTAMP__ give it" : "as text";
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isMacro ? 0.95 : 0.9,
            share: times.buildShare,
            explanation: `${(0,say/* where */._M)(evidence, pair.change)} of the program holds the time at which it was compiled, ${what}: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fixes: /\bgo\s+(?:build|install)\b/.test(evidence.instruction)
                ? [fixes_times/* dateFix */.u, compilers/* goFix */.WB]
                : [fixes_times/* dateFix */.u, compilers/* macroFix */.ap],
            fallback: compilers/* macroFix */.ap,
        });
    },
};
function isDate({ isBinary, fit }) {
    return !isBinary && fit !== "other";
}
//# sourceMappingURL=compile-date.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/context-mtime.js
var context_mtime = __webpack_require__(4678);
// EXTERNAL MODULE: ./build/diagnose/causes/convention.js
var convention = __webpack_require__(7519);
;// CONCATENATED MODULE: ./build/diagnose/causes/conventional.js

/** Seeds and IDs at paths that are known by convention. */
const randomSeed = (0,convention/* conventionRule */.C)("random", 0.93);
/** Backups of the accounts. */
const shadowBackup = (0,convention/* conventionRule */.C)("shadow-day", 0.8);
/** apt's list of kernels. */
const kernelList = (0,convention/* conventionRule */.C)("kernel-name", 0.9);
//# sourceMappingURL=conventional.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/cpu-count.js




/** More processors than any machine has. */
const most = 4096;
/** The number of processors of the builder. */
const cpuCount = {
    cause: "cpu-count",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.]|\d[:/-])\d{1,4}(?![\w.]|[:/-]\d)|(?<=-j)\d{1,4}/g), (a, b) => [a, b].every((text) => Number(text) >= 1 && Number(text) <= most));
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isAsked = instructions/* signs */.r.asksCpus.test(evidence.instruction);
        const isNamed = /(?:cpus?|cores?|jobs|threads?|workers?|processors?|parallel\w{0,20}|nproc|-j)\W{0,12}$/i.test(pair.lead);
        if (!isAsked && !isNamed)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the number of processors of the builder");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.9 : 0.68,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Use the number of processors only for how fast the build is, and not in what it writes; where a program needs one, take a fixed number or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=cpu-count.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/date-part.js





/**
 * Parts of a time that mean nothing without the instruction: `date +%H`, `date +%j`, `date +%A`.
 */
const datePart = {
    cause: "clock",
    judge(evidence) {
        if (!instructions/* signs */.r.asksDate.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<![\w.])(?:\d{1,14}(?:\.\d+)?|[AP]M|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?![\w])/g);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a part of the clock's time, as the instruction asks for");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.72,
            share: tokens.share,
            explanation,
            fixes: [fixes_times/* dateFix */.u],
            fallback: (0,system/* adviceOnly */.$Y)("Do not write the time of the build into the image; take the source's.", fixes_times/* dateFix */.u.general),
        });
    },
};
//# sourceMappingURL=date-part.js.map
// EXTERNAL MODULE: ./build/diagnose/fixes/edits.js
var edits = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/diagnose/fixes/order.js

/** Lists of file names follow the order of the file system unless they are sorted. */
const sortListFix = {
    advice: "Sort the list of files before it is used.",
    general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
    insertions: (script) => script.commands.flatMap(({ name, words, end, before, after }, at) => {
        const lists = name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
        if (!lists || after.startsWith("|") || /sort/.test(script.commands[at + 1]?.name ?? ""))
            return [];
        if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text)))
            return [];
        const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
        return before === "" || before.startsWith("|") || before === "&&"
            ? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
            : [];
    }),
};
/** The result of sorting depends on the locale. */
const sortLocaleFix = {
    advice: "Sort by bytes, whatever the locale is.",
    general: "RUN LC_ALL=C sort file",
    insertions: (script) => (0,edits/* prefixed */.gV)(script, /^(?:sort|comm|join|uniq|ls)$/, "LC_ALL=C"),
};
/** Concurrent jobs finish in any order. */
const oneJobFix = {
    advice: "Let the jobs write to files of their own and join those in a fixed order; or run one job at a time.",
    general: "RUN make -j1",
    insertions: (script) => [
        ...(0,edits/* commandsNamed */.i2)(script, /^(?:g?make|ninja)$/)
            .filter(({ name, words }) => name === "ninja" || words.some(({ text }) => /^(?:-j|--jobs)/.test(text)))
            .map(({ end }) => ({ at: end, text: " -j1" })),
        ...(0,edits/* commandsNamed */.i2)(script, /^xargs$/).flatMap(({ words }) => parallelXargs(words)),
    ],
};
/**
 * Returns insertions for xargs: of two `-P` the later one counts, and options come before the
 * command that xargs starts.
 */
function parallelXargs(words) {
    return words.flatMap(({ text, end }, at) => {
        if (/^-P\d+$|^--max-procs=/.test(text))
            return [{ at: end, text: " -P1" }];
        const value = words[at + 1];
        return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
    });
}
/** The fix for languages that iterate sets and maps in an order drawn at start. */
const hashSeedFix = {
    advice: "Sort what comes out of sets and maps in the program, or fix the seed of its hashes.",
    general: "RUN PYTHONHASHSEED=0 python3 script.py",
    insertions: (script) => [
        ...(0,edits/* prefixed */.gV)(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
        ...(0,edits/* prefixed */.gV)(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
    ],
};
//# sourceMappingURL=order.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/order.js
var recognise_order = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/diagnose/causes/order-rule.js



/** Creates a rule for the same things in another order. */
function orderRule(order) {
    const { cause, nature, certainty, why, fixes, fallback } = order;
    return {
        cause,
        ...(nature === undefined ? {} : { nature }),
        judge(evidence) {
            const reordering = (0,recognise_order/* reorderingOf */.D)(evidence);
            if (reordering === undefined)
                return undefined;
            const sure = certainty(evidence, reordering);
            if (sure === 0)
                return undefined;
            const explanation = `${order_rule_seen(evidence, reordering)}${why}`;
            return (0,finding/* finding */.g)({
                evidence,
                certainty: sure,
                share: reordering.share,
                explanation,
                fixes,
                fallback,
            });
        },
    };
}
function order_rule_seen({ clue }, { a, b }) {
    const what = clue?.format === "text" && clue.isReordered ? "lines" : "parts";
    if (a.length === 0)
        return `Both builds have the same ${what}, in another order.`;
    const at = a.findIndex((word, index) => word !== b[index]);
    const from = Math.max(0, at);
    const few = (words) => (0,say/* quote */.hD)(words.slice(from, from + 3).join(" "));
    return `Both builds have the same ${what}, in another order: ${few(a)} in the first, ${few(b)} in the second.`;
}
/** Whether the order changed again when the builds ran again. */
function isMoved({ fates }) {
    return [...fates.values()].includes("moved");
}
/** Whether most words are names of files: with a folder or an ending. */
function areFiles(words) {
    const names = words.filter((word) => /[\w-]\/[\w.-]|^[\w-]+\.[A-Za-z]\w{0,4}$/.test(word));
    return words.length > 0 && names.length / words.length > 0.5;
}
//# sourceMappingURL=order-rule.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/file-order.js





/** A folder's entries are listed in the order in which the file system keeps them. */
const fileOrder = orderRule({
    cause: "file-order",
    certainty: (evidence, { a, b }) => {
        const { instruction, clue, twins } = evidence;
        // This is the order that the second build's steps saw; no hash or race produces it.
        if (twins !== undefined && isBackwards(b) && !isBackwards(a) && isSoAgain(evidence))
            return 0.94;
        const isArchive = a.length === 0 && /^(?:tar|zip|cpio|ar)$/.test(clue?.format ?? "");
        if (isArchive)
            return 0.85;
        if (instructions/* signs */.r.lists.test(instruction))
            return areFiles(a) ? 0.87 : 0.76;
        if (!areFiles(a) || isMoved(evidence))
            return 0;
        // Two or three names may come in the same order again by chance.
        return evidence.again === undefined || a.length >= fewest ? 0.66 : 0;
    },
    why: " They come in the order in which the file system lists them.",
    fixes: [sortListFix, archives/* tarFix */.Ly],
    fallback: sortListFix,
});
/** The fewest words whose order means something: fewer may be in that order by chance. */
const fewest = 5;
/** Whether the second build's rerun saw the backward order as well, if there was a rerun. */
function isSoAgain({ again }) {
    const reordering = again && (0,recognise_order/* reorderingOf */.D)(again);
    return reordering === undefined ? again === undefined : isBackwards(reordering.b);
}
function isBackwards(words) {
    return (words.length >= fewest && words.every((word, at) => at === 0 || (words[at - 1] ?? "") > word));
}
//# sourceMappingURL=file-order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/gzip-mtime.js





/** Bytes 4 to 7 of a gzip header are the time of the compression, RFC 1952 §2.3.1. */
const [mtimeStart, mtimeEnd] = [4, 8];
const gzipMtime = {
    cause: "gzip-mtime",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isTime(spot.field) || (spot.field === undefined && isInField(spot.offset)));
        if (share === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 4–7 of the gzip header hold the time of compression: ${timesIn(evidence)}.`,
            fixes: [archives/* gzipFix */.mk, archives/* tarGzipFix */.H8],
            fallback: archives/* gzipFix */.mk,
        });
    },
};
/** The header also has the original file's name; the name of a temporary file differs. */
const gzipName = {
    cause: "temp-name",
    judge(evidence) {
        if (evidence.format !== "gzip" || evidence.isName)
            return undefined;
        const change = evidence.windows
            .flatMap(({ changes }) => changes)
            .find(({ spot }) => /name/i.test(spot.field ?? ""));
        if (change === undefined)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => /name/i.test(spot.field ?? ""));
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.85,
            share,
            explanation: `The gzip header holds the name of the compressed file, and that differs: ${(0,say/* quote */.hD)(latin(change.spot.a))} and ${(0,say/* quote */.hD)(latin(change.spot.b))}.`,
            fallback: archives/* gzipFix */.mk,
        });
    },
};
function isTime(field) {
    return field !== undefined && /mtime|time/i.test(field);
}
function isInField(offset) {
    return offset >= mtimeStart && offset < mtimeEnd;
}
function timesIn(evidence) {
    const window = evidence.windows.find(({ changes }) => changes.some(({ spot }) => isTime(spot.field) || isInField(spot.offset)));
    const [change] = window?.changes ?? [];
    if (window === undefined || change === undefined)
        return "it differs";
    // The window starts with the equal bytes before its first change.
    const start = mtimeStart - (change.spot.offset - change.at[0][0]);
    const read = (text) => {
        const bytes = Buffer.from(text.slice(Math.max(0, start), start + 4), "latin1");
        return start >= 0 && bytes.length === 4 ? (0,times/* iso */.K)(bytes.readUInt32LE()) : undefined;
    };
    const [a, b] = [read(window.texts[0]), read(window.texts[1])];
    const pair = evidence.times.pairs[0];
    if (a !== undefined && b !== undefined)
        return (0,say/* both */.WP)(a, b);
    return pair === undefined ? "it differs" : (0,say/* both */.WP)(pair.a, pair.b);
}
function latin(bytes) {
    return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}
//# sourceMappingURL=gzip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-seed.js



/** Sets and maps are iterated in an order that is drawn when a program starts. */
const hashSeed = orderRule({
    cause: "hash-seed",
    certainty: ({ instruction }, { a }) => {
        if (!instructions/* signs */.r.hashes.test(instruction))
            return 0;
        return areFiles(a) && instructions/* signs */.r.lists.test(instruction) ? 0.7 : 0.88;
    },
    why: " A program walked a set or a map, whose order is drawn each time it starts.",
    fixes: [hashSeedFix],
    fallback: hashSeedFix,
});
//# sourceMappingURL=hash-seed.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/hash-value.js



function hasSign(evidence) {
    const texts = [evidence, evidence.again].flatMap((pair) => pair?.windows ?? []);
    return texts.some((window) => window.texts.some((text) => /(?<![\w.])-\d{15,20}(?!\d)/.test(text)));
}
/** Python's `hash()` of a text: a signed number of up to 64 bits. */
const hashValue = {
    cause: "hash-seed",
    nature: "chance",
    judge(evidence) {
        if (!/\bpython[\d.]*\b|\bpypy|\bruby\b/.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.])-?\d{15,20}(?![\w.])/g), (a, b) => a[1] !== b[1] || a[2] !== b[2]);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a hash whose seed is drawn when the program starts");
        if (explanation === undefined)
            return undefined;
        const isAsked = /\bhash\b|__hash__/.test(evidence.instruction);
        // At least one of four hashes is negative in fifteen of sixteen cases; a random number never
        // is.
        if (!isAsked && evidence.again !== undefined && !hasSign(evidence))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.92 : 0.7,
            share: tokens.share,
            explanation,
            fixes: [hashSeedFix],
            fallback: hashSeedFix,
        });
    },
};
//# sourceMappingURL=hash-value.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/hostname.js
var hostname = __webpack_require__(8693);
;// CONCATENATED MODULE: ./build/diagnose/causes/kernel-name.js




/** Matches a kernel's release, or a machine's name as `uname -m` prints it. */
const kernelPattern = /(?<![\w.])\d+\.\d+\.\d+(?:[-+~.][\w.+~-]+)?|(?<!\w)(?:x86_64|i[3-6]86|aarch64|armv\d\w*|riscv64|ppc64le|s390x)(?!\w)|#\d+[ -][\w~. -]*SMP[\w ():+.~-]*/g;
/** What `uname` prints about the builder's kernel. */
const kernelName = {
    cause: "kernel-name",
    nature: "environment",
    judge(evidence) {
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, kernelPattern);
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isNamed = /Linux (?:version )?(?:\S+ )?$|kernel[^\n]{0,20}$|lib\/modules\/$/i.test(pair.lead);
        const isAsked = instructions/* signs */.r.asksKernel.test(evidence.instruction);
        if (!isNamed && !isAsked)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the kernel that it was built on");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isAsked ? 0.92 : 0.82,
            share: tokens.share,
            explanation,
            fallback: (0,system/* adviceOnly */.$Y)("Do not ask for the kernel while building: it is the builder's, not the one the container will run on. Name the platform instead, or ask when the container starts."),
        });
    },
};
//# sourceMappingURL=kernel-name.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/key-material.js






const keyName = /(?:^|\/)(?:ssh_host_\w+_key|id_(?:rsa|dsa|ecdsa|ed25519)|ssl-cert-snakeoil|pubring|secring|trustdb|dhparams?|dh\d+)[^/]*$|\.(?:key|pem|crt|cer|der|csr|p12|pfx|jks|keystore|kbx|gpg|asc|sig|pub)$/i;
/** Matches PEM (RFC 7468), OpenSSH and PGP armour. */
const marker = /-----BEGIN [A-Z0-9 ]+-----|ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|openssh-key-v1|AGE-SECRET-KEY/;
/**
 * Matches the start of a key or certificate in DER (X.690): a SEQUENCE with a length of two bytes,
 * and in it a version (INTEGER) or another SEQUENCE. Drawn bytes begin with less now and then.
 */
function isDer(text) {
    return text.startsWith("\x30\x82") && ["\x02", "\x30"].includes(text.charAt(4));
}
/** Keys, certificates and signatures: newly made ones are never the same. */
const keyMaterial = {
    cause: "key-material",
    judge(evidence) {
        if (evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, (change, { texts }) => {
            const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
            return isKeyBytes(a, b) || isKeysComment(texts[0], change.at[0][0]);
        });
        const certainty = isAsBefore(evidence) ? 0 : certaintyOf(evidence);
        if (share === 0 || certainty === 0)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty,
            share,
            explanation: `${(0,say/* quoteText */.ol)(evidence.member)} is a key, a certificate or a signature that each build makes anew; the bytes of the two have nothing in common.`,
            fallback: (0,system/* adviceOnly */.$Y)("Make keys and certificates when the container starts, or mount them: in an image they are no secret, and all containers share them. If they come with a package, remove them in the same RUN."),
        });
    },
};
/**
 * Whether every value came out the same again. A key never does; a comment with the host's name
 * does.
 */
function isAsBefore({ fates }) {
    return fates.size > 0 && [...fates.values()].every((fate) => fate === "steady");
}
function certaintyOf(evidence) {
    const hasMarker = evidence.windows.some(({ texts }) => texts.some((text) => marker.test(text) || isDer(text)));
    const isNamed = keyName.test(evidence.member) || evidence.format === "java-keystore";
    const isMade = instructions/* signs */.r.makesKeys.test(evidence.instruction);
    const seen = [hasMarker, isNamed, isMade].filter(Boolean).length;
    if (seen >= 2)
        return 0.96;
    if (hasMarker)
        return 0.9;
    if (isMade)
        return 0.83;
    return isNamed ? 0.78 : 0;
}
/**
 * Whether a position is in a key's comment. sshd(8): a public key ends with a comment, by default
 * who made it and on which host.
 */
function isKeysComment(text, at) {
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    return /^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA[A-Za-z0-9+/]{40,}={0,2} /.test(line);
}
function isKeyBytes(a, b) {
    return Math.min(a.length, b.length) >= 8 && areUnrelated(a, b);
}
//# sourceMappingURL=key-material.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/ldconfig-cache.js

/** `/var/cache/ldconfig/aux-cache`, written whenever a package installs a library. */
const ldconfigCache = (0,convention/* conventionRule */.C)("ldconfig-cache", 0.98);
//# sourceMappingURL=ldconfig-cache.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/locale.js





const locale_fallback = (0,system/* exportFix */.qN)("LC_ALL=C.UTF-8", "Say the locale: the step's own is the builder's.");
const isLocaleName = (name) => /^(?:LANG|LANGUAGE|LC_\w+)$/.test(name);
/** The fewest differing words of a message that count if the only evidence is how they look. */
const fewestWords = 3;
/** The name of the locale, as the builds had it. */
const localeName = {
    cause: "locale",
    judge(evidence) {
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => isLocaleName(name));
        if (leak === undefined)
            return undefined;
        return locale_found(evidence, leak, { what: `the value of ${leak.value.name}`, certainty: 0.94 });
    },
};
/**
 * The name of the locale if the image set its own for a step: the builds' facts do not have that
 * one.
 */
const localeValue = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (!differs(evidence))
            return undefined;
        const names = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.])(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})(?:\.[\w-]+)?(?:@\w+)?(?![\w.@])/g));
        return locale_found(evidence, names, { what: "the name of the locale", certainty: 0.92 });
    },
};
/** Numbers with a decimal comma or point. */
const decimalComma = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        const numbers = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d+(?![\d.,])/g), (a, b) => a.replace(/[.,]/g, "") === b.replace(/[.,]/g, ""));
        const certainty = locale_certaintyOf(evidence, 0.9, 0.7);
        return locale_found(evidence, numbers, { what: "a number as the locale writes it", certainty });
    },
};
/**
 * The same text in another character set: characters beyond ASCII are lost, or have other bytes.
 */
const characterSet = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (evidence.format !== "text" && evidence.format !== "json" && !evidence.isName) {
            return undefined;
        }
        const words = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/[^\s]+/g), (a, b) => {
            const [left, right] = [asciiOf(a), asciiOf(b)];
            return left === right && left !== "" && a.length + b.length > 2 * left.length;
        });
        const certainty = locale_certaintyOf(evidence, 0.88, 0.6);
        return locale_found(evidence, words, { what: "text in the locale's character set", certainty });
    },
};
/**
 * Words of one language in the first build and of another in the second: no digits, nothing random.
 */
const language = {
    cause: "locale",
    nature: "environment",
    judge(evidence) {
        if (!differs(evidence) || evidence.format !== "text")
            return undefined;
        if ((0,recognise_order/* reorderingOf */.D)(evidence)?.share === 1)
            return undefined;
        // If no build ran again to show otherwise, a word or two may also be random.
        const isTold = evidence.again !== undefined;
        if (!isTold && evidence.places < fewestWords)
            return undefined;
        const words = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/[A-Za-z\x80-\xff][A-Za-z\x80-\xff.,:' -]*/g), (a, b) => a.length > 1 && b.length > 1);
        const certainty = isTold ? 0.66 : 0.5;
        return locale_found(evidence, words, { what: "text in the locale's language", certainty });
    },
};
function locale_found(evidence, tokens, { what, certainty }) {
    const explanation = (0,finding/* holds */.v)(evidence, tokens, what);
    if (explanation === undefined)
        return undefined;
    return (0,finding/* finding */.g)({ evidence, certainty, share: tokens.share, explanation, fallback: locale_fallback });
}
function locale_certaintyOf(evidence, known, guessed) {
    if (evidence.twins === undefined)
        return guessed;
    return differs(evidence) ? known : guessed - 0.3;
}
function differs({ twins }) {
    if (twins === undefined)
        return false;
    const names = Object.keys({ ...twins[0].env, ...twins[1].env }).filter(isLocaleName);
    return names.some((name) => twins[0].env[name] !== twins[1].env[name]);
}
/** Removes characters beyond ASCII and their replacements. */
function asciiOf(text) {
    return text
        .replace(/\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#\d+;|\\[0-7]{3}/gi, "")
        .replace(/[^ -~]|\?/g, "");
}
//# sourceMappingURL=locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/machine-id.js





/** `/etc/machine-id` and dbus's copy of it. */
const machineId = (0,convention/* conventionRule */.C)("machine-id", 0.97);
/**
 * machine-id(5): 32 lower-case hexadecimal digits alone on a line, made by a program that is known
 * to draw one at random.
 */
const drawnMachineId = {
    cause: "machine-id",
    nature: "chance",
    judge(evidence) {
        if (!/machine-id|dbus-uuidgen|systemd-machine-id-setup/.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g), areUnrelated);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "a machine's ID, drawn at random");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.99,
            share: tokens.share,
            explanation,
            fallback: (0,system/* finishFix */.Bw)(": > /etc/machine-id", "Leave the ID empty: systemd draws one when the machine starts."),
        });
    },
};
//# sourceMappingURL=machine-id.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/headers.js
var causes_headers = __webpack_require__(932);
;// CONCATENATED MODULE: ./build/diagnose/causes/mode.js



/** Modes that differ in bits that no umask explains. */
const mode = {
    cause: "mode",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        if (headers === undefined || headers.a.mode === headers.b.mode)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.7,
            share: (0,causes_headers/* shareOfFields */.sf)(headers, /^mode$/),
            explanation: `The mode is ${(0,causes_headers/* octal */.Wo)(headers.a.mode)} in the first build and ${(0,causes_headers/* octal */.Wo)(headers.b.mode)} in the second.`,
            fixes: [
                (0,system/* copyFlagFix */.ZG)(`--chmod=${(0,causes_headers/* octal */.Wo)(headers.a.mode)}`, "Say the mode instead of taking the file's own."),
            ],
            fallback: (0,system/* adviceOnly */.$Y)("Set the mode where the file is made.", "RUN chmod 0644 file"),
        });
    },
};
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/network.js




const network_fallback = (0,system/* adviceOnly */.$Y)("Name what is fetched so that it cannot change: a version, a commit or a digest, and check it; packages from a snapshot of the archive.", "ADD --checksum=sha256:<digest> https://example.org/file-1.2.3.tar.gz /src/");
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){1,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** Files in which package managers record what they installed. */
const databases = /(?:^|\/)(?:dpkg\/(?:status|available)(?:\.d\/[^/]*)?|apk\/db\/installed|package-lock\.json|\.package-lock\.json|METADATA|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$/;
/** Headers that servers send besides the contents. */
const replyHeaders = /^(?:date|etag|last-modified|set-cookie|x-request-id|age|expires|cf-ray|server)\s*:/im;
/** Different versions of something that was fetched. */
const version = {
    cause: "network",
    judge(evidence) {
        const fetches = instructions/* signs */.r.fetches.test(evidence.instruction);
        const isDatabase = databases.test(evidence.member);
        if (!fetches && !isDatabase)
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, versionPattern);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the version of something that was fetched");
        if (explanation === undefined)
            return undefined;
        const certainty = isDatabase && fetches ? 0.9 : 0.78;
        return (0,finding/* finding */.g)({ evidence, certainty, share: tokens.share, explanation, fallback: network_fallback });
    },
};
/** A difference that nothing else explains, in an instruction that fetches. */
const fetched = {
    cause: "network",
    judge(evidence) {
        if (!instructions/* signs */.r.fetches.test(evidence.instruction))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: network_certaintyOf(evidence),
            explanation: "The instruction fetches something from the network, and the two builds did not get the same.",
            fallback: network_fallback,
        });
    },
};
/** Servers' lists of packages, and caches of downloads. */
const mirrorState = {
    cause: "network",
    judge(evidence) {
        if (!/^var\/lib\/apt\/lists\/|^var\/cache\/apk\/|^var\/cache\/(?:dnf|libdnf5|yum|microdnf)\//.test(evidence.file))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.9,
            explanation: "This is the package manager's copy of what the mirror had at that moment.",
            fallback: (0,system/* adviceOnly */.$Y)("Remove the lists in the same RUN, or mount a cache over them; a snapshot of the archive makes the packages themselves stay the same.", "RUN apt-get update && apt-get install -y <packages> && rm -rf /var/lib/apt/lists/*"),
        });
    },
};
function network_certaintyOf({ windows, instruction }) {
    const texts = windows.flatMap((window) => window.texts);
    if (texts.some((text) => replyHeaders.test(text)))
        return 0.86;
    // With a plain download, little else can differ; an installation runs much else.
    return /\b(?:curl|wget)\b|^\s*ADD\s|\bgit\s+clone\b/.test(instruction) ? 0.56 : 0.42;
}
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/order.js



/** The same things in another order, for no visible reason. */
const order = orderRule({
    cause: "order",
    certainty: () => 0.62,
    why: "",
    fixes: [sortListFix],
    fallback: (0,system/* adviceOnly */.$Y)("Sort the list where it is written: `LC_ALL=C sort`, `sorted(…)`, sorted keys."),
});
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/owner.js






const owner_fallback = (0,system/* adviceOnly */.$Y)("Set the owner where the file is made, by number.", "RUN chown 0:0 file");
/** Who owns a file, in a layer or in an archive. */
const owner = {
    cause: "owner",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        const share = headers === undefined ? 0 : (0,causes_headers/* shareOfFields */.sf)(headers, /^(?:uid|gid|uname|gname)$/);
        if (headers === undefined || share === 0)
            return undefined;
        const { a, b } = headers;
        const hasNumber = a.uid !== b.uid || a.gid !== b.gid;
        const text = hasNumber
            ? (0,say/* both */.WP)(`${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`)
            : (0,say/* both */.WP)(`${a.uname}:${a.gname}`, `${b.uname}:${b.gname}`);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.93,
            share,
            explanation: `The owner is ${text}.`,
            fixes: [(0,system/* copyFlagFix */.ZG)("--chown=0:0", "Say the owner."), archives/* tarFix */.Ly],
            fallback: owner_fallback,
        });
    },
};
/** The owner's fields in an archive whose header fields the comparison names. */
const ownerField = {
    cause: "owner",
    judge(evidence) {
        const changes = evidence.windows.flatMap((window) => window.changes);
        const owned = changes.filter(({ spot }) => /^(?:uid|gid|uname|gname|owner|group|user)\b/i.test(spot.field ?? ""));
        if (owned.length === 0)
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, (0,diagnose_tokens/* tokensOf */.k8)(evidence, /[\w.-]+/g), "the owner of the member") ??
            "A header of the archive holds the owner of a member, and that differs.";
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.93,
            share: owned.length / evidence.places,
            explanation,
            fixes: [archives/* tarFix */.Ly],
            fallback: archives/* tarFix */.Ly,
        });
    },
};
//# sourceMappingURL=owner.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/package-log.js

/**
 * Logs, caches and histories that package managers leave behind; `conventions.ts` lists their
 * paths.
 */
const packageLog = (0,convention/* conventionRule */.C)("package-log");
//# sourceMappingURL=package-log.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/pyc-mtime.js




/** PEP 552: with flags 0, bytes 8 to 11 are the source's modification time, 12 to 15 its size. */
const pycMtime = {
    cause: "pyc-mtime",
    judge(evidence) {
        if (evidence.format !== "pyc" || evidence.isName)
            return undefined;
        const share = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isSourceTime(spot.field, spot.offset));
        if (share === 0)
            return undefined;
        const pair = evidence.times.pairs.find(({ change }) => isSourceTime(change.spot.field, change.spot.offset));
        const times = pair === undefined ? "" : `: ${(0,say/* both */.WP)(pair.a, pair.b)}`;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.96,
            share,
            explanation: `Bytes 8–11 of the compiled Python module hold the modification time of its source${times}.`,
            fixes: [compilers/* bytecodeFix */.Hd],
            fallback: compilers/* bytecodeFix */.Hd,
        });
    },
};
function isSourceTime(field, offset) {
    return field === undefined ? offset >= 8 && offset < 12 : /time/i.test(field);
}
//# sourceMappingURL=pyc-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/race.js



/** Jobs that run at the same time finish in any order. */
const race = orderRule({
    cause: "race",
    certainty: ({ instruction }) => (instructions/* signs */.r.parallel.test(instruction) ? 0.9 : 0),
    why: " The instruction runs several jobs at once, and each writes when it is ready.",
    fixes: [oneJobFix],
    fallback: oneJobFix,
});
//# sourceMappingURL=race.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/shadow-day.js




const day = 86_400;
/** shadow(5): the third field is the day of the last password change, counted from 1970. */
const shadowDay = {
    cause: "shadow-day",
    judge(evidence) {
        const isShadow = /(?:^|\/)g?shadow-?$/.test(evidence.member);
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /(?<=^|\n|[^:\n]*:[^:\n]*:)\d{1,6}(?=:\d*:)/g);
        const [pair] = tokens.pairs;
        if (pair === undefined || evidence.format !== "text")
            return undefined;
        const { twins } = evidence;
        const isToday = twins !== undefined && Number(pair.b) === Math.floor(twins[1].endedAt / day);
        if (!isShadow && !isToday)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: isShadow ? 0.96 : 0.8,
            share: tokens.share,
            explanation: `The third field of an account's line is the day on which it was made, counted from 1970: ${(0,say/* both */.WP)(pair.a, pair.b)}.`,
            fallback: (0,system/* finishFix */.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set the day to a fixed one in the same RUN, and remove the backup."),
        });
    },
};
//# sourceMappingURL=shadow-day.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/sort-locale.js



/** Names are sorted differently in different languages. */
const sortLocale = orderRule({
    cause: "locale",
    nature: "environment",
    certainty: ({ instruction, twins, again }, { a, b }) => {
        const [first, second] = twins ?? [];
        const differs = localeOf(first?.env) !== localeOf(second?.env);
        if (twins !== undefined && !differs)
            return 0;
        // A few words may come in the same order again by chance.
        const isTelling = again === undefined || a.length >= sort_locale_fewest || asksToSort.test(instruction);
        if (!isTelling)
            return 0;
        const isCollated = sorts(a) !== sorts(b) && instructions/* signs */.r.sorts.test(instruction);
        if (isCollated)
            return differs ? 0.93 : 0.8;
        return differs && /\bsort\b/.test(instruction) ? 0.86 : 0;
    },
    why: " They are sorted by the rules of the locale, and the two builds have different ones.",
    fixes: [sortLocaleFix],
    fallback: sortLocaleFix,
});
const sort_locale_fewest = 6;
const asksToSort = /\bsort\b|\bls\b|\bcomm\b|\bcollat|\blocale\b/;
function sorts(words) {
    return words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}
function localeOf(env) {
    return env?.["LC_ALL"] ?? env?.["LC_COLLATE"] ?? env?.["LANG"];
}
//# sourceMappingURL=sort-locale.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/temp-name.js







const fixedName = (0,system/* adviceOnly */.$Y)("Use a fixed name instead of a temporary one, and remove what is temporary in the same RUN: `mkdir /tmp/work` does as well as `mktemp -d` in a build.", "RUN mkdir /tmp/work && <the commands> && rm -rf /tmp/work");
/** The generated name of a temporary file. */
const tempName = {
    cause: "temp-name",
    nature: "chance",
    judge(evidence) {
        const template = templatePattern(evidence.instruction);
        const byTemplate = template === undefined
            ? { pairs: [], share: 0 }
            : (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(template), (a, b) => a.length === b.length);
        const byName = (0,diagnose_tokens/* tokensOf */.k8)(evidence, tempNamePattern);
        const tokens = byTemplate.share >= byName.share ? byTemplate : byName;
        const [pair] = tokens.pairs;
        if (pair === undefined)
            return undefined;
        const isMoved = evidence.fates.get(pair.change) === "moved";
        if (!isMoved && !areDrawn(pair.a, pair.b))
            return undefined;
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the name of a temporary file, made up anew by each build");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            // In compiled files, the folder is more often the cause, and build-path reports it.
            certainty: isCompiled(evidence.format) ? 0.84 : 0.9,
            share: tokens.share,
            explanation,
            fallback: fixedName,
        });
    },
};
/** A temporary file that was left behind, and that only one build has under this name. */
const strayTempFile = {
    cause: "temp-name",
    judge(evidence) {
        const { kind } = evidence.difference;
        if ((kind !== "added" && kind !== "removed") || evidence.isName)
            return undefined;
        const name = evidence.member.replace(/^.*\//, "");
        const patterns = [tempNamePattern, templatePattern(evidence.instruction)];
        const isTemporary = patterns.some((pattern) => pattern !== undefined && name.match(pattern)?.[0] === name);
        if (!isTemporary || !drawable(name).some(looksDrawn))
            return undefined;
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.82,
            explanation: `The name ${(0,say/* quoteText */.ol)(name)} is one that programs make up for temporary files: no other build has it.`,
            fallback: fixedName,
        });
    },
};
/** Whether some part of the two names is random. The text around it is the program's. */
function areDrawn(a, b) {
    const others = drawable(b);
    return drawable(a).some((part, at) => areUnrelated(part, others[at] ?? ""));
}
/** Returns the parts of a name that are long enough to judge. */
function drawable(name) {
    return name.replace(/^(?:cc|tmp)/, "").match(/[A-Za-z0-9_]{6,12}/g) ?? [name];
}
function isCompiled(format) {
    return format !== undefined && compiledFormats.includes(format);
}
//# sourceMappingURL=temp-name.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/timezone.js
var timezone = __webpack_require__(4055);
;// CONCATENATED MODULE: ./build/diagnose/causes/toolchain-version.js



const toolchain_version_fallback = (0,system/* adviceOnly */.$Y)("Build with one version of the tool: pin the base image that brings the compiler by digest, and the builder (input `buildah`).");
const lead = /(?:GCC: \([^)]{0,200}\)|clang version|rustc|Go cmd\/compile|go|Build-Jdk(?:-Spec)?:|Created-By:|Apache Maven|Gradle|buildah|Generator:|generated (?:by|with)[\w .-]{0,80}|Linker: [\w .-]{0,80})\s{0,8}$/i;
/** Includes what the distribution appends to the number. */
const toolchain_version_versionPattern = /(?<![\w.])v?\d+(?:\.\d+){0,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
/** The version of a builder or compiler that signs its output. */
const toolchainVersion = {
    cause: "toolchain-version",
    nature: "environment",
    judge(evidence) {
        if (/^config\.Labels.*io\.buildah\.version/.test(evidence.difference.path)) {
            return toolchain_version_found(evidence, { share: 1, certainty: 0.97, what: undefined });
        }
        const signed = (0,diagnose_tokens/* shareOf */.tC)(evidence, ({ spot }) => isSignature(spot.section) || /^magic/i.test(spot.field ?? ""));
        if (signed > 0)
            return toolchain_version_found(evidence, { share: signed, certainty: 0.9, what: undefined });
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, toolchain_version_versionPattern);
        if (!tokens.pairs.some((pair) => lead.test(pair.lead.replace(/(?<!["' ])["' ]*go$/, "go"))))
            return undefined;
        const what = (0,finding/* holds */.v)(evidence, tokens, "the version of the tool that made it");
        return toolchain_version_found(evidence, { share: tokens.share, certainty: 0.86, what });
    },
};
/** Whether compilers sign in this section: `GCC: (Debian 12.2.0-14) 12.2.0`. */
function isSignature(section) {
    return section === ".comment" || section === ".note.go.version";
}
function toolchain_version_found(evidence, order) {
    const { share, certainty, what } = order;
    const explanation = what ??
        "The two builds were made by different versions of a tool, which writes its version into what it makes.";
    return (0,finding/* finding */.g)({ evidence, certainty, share, explanation, fallback: toolchain_version_fallback });
}
//# sourceMappingURL=toolchain-version.js.map
// EXTERNAL MODULE: ./build/diagnose/causes/umask.js
var umask = __webpack_require__(377);
;// CONCATENATED MODULE: ./build/diagnose/causes/user-env.js





/** Variables that have causes of their own. */
const others = /^(?:hostname|HOSTNAME|context|umask|TZ|LANG|LANGUAGE|LC_\w+|FAKETIME\w*|LD_PRELOAD|PWD)$/;
const user_env_fallback = (0,system/* adviceOnly */.$Y)("Do not write the builder's variables into the image: name those that the program needs (`ENV`, `ARG`), and start it with nothing else.", 'RUN env -i PATH="$PATH" HOME=/root <the command>');
/** HOME, USER and other variables of the builds. */
const userEnv = {
    cause: "user-env",
    judge(evidence) {
        const leak = (0,leaks/* leakOf */.l)(evidence, ({ name }) => !others.test(name));
        const explanation = leak && (0,finding/* holds */.v)(evidence, leak, `the variable ${leak.value.name} of the build's environment`);
        if (leak === undefined || explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.92, share: leak.share, explanation, fallback: user_env_fallback });
    },
};
/** HOME's other name for the same folder, `/root/.`, alone or with more after it. */
const homeName = {
    cause: "user-env",
    nature: "environment",
    judge(evidence) {
        if (evidence.twins?.[1].env["HOME"]?.endsWith("/.") !== true)
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensFound */.jX)(evidence, (0,diagnose_tokens/* finder */.nh)(/(?<![\w.-])\/[\w./-]*/g), (a, b) => (b.replace(/\/\.(?=\/|$)/, "") || "/") === a);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the variable HOME of the build's environment");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.92, share: tokens.share, explanation, fallback: user_env_fallback });
    },
};
/** The same when the environments are unknown: home folders and names of users. */
const userName = {
    cause: "user-env",
    nature: "environment",
    judge(evidence) {
        if (evidence.twins !== undefined || !instructions/* signs */.r.asksUser.test(evidence.instruction))
            return undefined;
        const tokens = (0,diagnose_tokens/* tokensOf */.k8)(evidence, /\/home\/[\w.-]+|(?<=(?:USER|LOGNAME|HOME)=)[^\s]+/g);
        const explanation = (0,finding/* holds */.v)(evidence, tokens, "the user who built it");
        if (explanation === undefined)
            return undefined;
        return (0,finding/* finding */.g)({ evidence, certainty: 0.7, share: tokens.share, explanation, fallback: user_env_fallback });
    },
};
//# sourceMappingURL=user-env.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/xattr.js




/**
 * Matches extended attributes in PAX records: `SCHILY.xattr.security.selinux`,
 * `LIBARCHIVE.xattr.…`.
 */
const record = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl|fflags)/;
const xattr = {
    cause: "xattr",
    judge(evidence) {
        const headers = (0,causes_headers/* headersOf */.Yl)(evidence);
        const share = headers === undefined ? 0 : (0,causes_headers/* shareOfFields */.sf)(headers, record);
        const name = headers?.differing.find((each) => record.test(each));
        if (headers === undefined || name === undefined)
            return undefined;
        const isHost = /security\.selinux|overlay/.test(name);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.95,
            share,
            explanation: `The extended attribute ${(0,say/* quoteText */.ol)(name)} differs${isHost ? ": the builder's kernel sets it, not the build" : ""}.`,
            fallback: isHost
                ? (0,system/* adviceOnly */.$Y)("Build on hosts of one kind, or with a storage driver that keeps the host's attributes out of layers.")
                : (0,system/* adviceOnly */.$Y)("Set the attribute to a fixed value in the same RUN, or remove it.", "RUN setfattr -x user.name file"),
        });
    },
};
//# sourceMappingURL=xattr.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes/zip-mtime.js




/**
 * A zip's entries have local times in steps of two seconds, and often a second time in an extra
 * field.
 */
const zipMtime = {
    cause: "zip-mtime",
    judge(evidence) {
        const found = memberTime(evidence, "zip");
        if (found === undefined)
            return undefined;
        const isJar = /\.(?:jar|war|ear|aar)$/.test(evidence.file);
        return (0,finding/* finding */.g)({
            evidence,
            certainty: 0.94,
            share: found.share,
            explanation: `The zip stores when its entry ${(0,say/* quoteText */.ol)(evidence.member)} was last changed: ${found.text}.`,
            fixes: [archives/* zipFix */.LC, archives/* jarFix */.bn],
            fallback: isJar ? archives/* jarFix */.bn : archives/* zipFix */.LC,
        });
    },
};
//# sourceMappingURL=zip-mtime.js.map
;// CONCATENATED MODULE: ./build/diagnose/causes.js





































/**
 * Every rule. Of two that are equally sure the earlier one wins: more specific rules come first.
 */
const rules = [
    // Rules that recognise a path or a field of a format.
    ldconfigCache,
    machineId,
    packageLog,
    shadowDay,
    shadowBackup,
    randomSeed,
    kernelList,
    gzipMtime,
    gzipName,
    pycMtime,
    zipMtime,
    archiveMtime,
    cpioNumbers,
    xattr,
    owner,
    ownerField,
    umask/* umask */.MZ,
    mode,
    baseChanged,
    toolchainVersion,
    mirrorState,
    // Rules that recognise a value that one of the builds is known to have.
    hostname/* hostname */.OI,
    hostname/* hostsFile */.Kl,
    localeName,
    localeValue,
    umask/* umaskNumber */.fz,
    umask/* writtenMode */.Zz,
    userEnv,
    homeName,
    context_mtime/* contextMtime */.ib,
    context_mtime/* contextListing */.WA,
    clockListing,
    timezone/* timezone */.sg,
    timezone/* zoneName */.a6,
    // Rules that recognise the shape of the values.
    buildId,
    compileDate,
    keyMaterial,
    drawnMachineId,
    buildPath,
    tempName,
    strayTempFile,
    hashValue,
    sortLocale,
    race,
    hashSeed,
    fileOrder,
    order,
    kernelName,
    cpuCount,
    entryTime,
    clock,
    random,
    address,
    randomBytes,
    version,
    duration,
    clockFraction,
    datePart,
    decimalComma,
    characterSet,
    randomNumber,
    userName,
    language,
    fetched,
];
//# sourceMappingURL=causes.js.map
// EXTERNAL MODULE: ./build/diagnose/evidence.js + 2 modules
var evidence = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/diagnose/suited.js

/**
 * Limits the evidence to changes that can be of this nature, judging by what happened to them in
 * the reruns; undefined if none can.
 */
function suited(evidence, nature) {
    const { windows, fates } = evidence;
    if (nature === undefined || fates.size === 0)
        return evidence;
    const isKept = (change) => canBe(nature, evidence, change);
    const kept = windows.flatMap((window) => {
        const changes = window.changes.filter(isKept);
        return changes.length === 0 ? [] : [{ ...window, changes }];
    });
    if (kept.length === 0)
        return undefined;
    const pairs = evidence.times.pairs.filter(({ change }) => isKept(change));
    return { ...evidence, windows: kept, times: { ...evidence.times, pairs } };
}
function canBe(nature, { fates }, change) {
    const fate = fates.get(change);
    if (nature === "environment")
        return fate !== "moved";
    // A value of few letters may come out the same by chance.
    return fate !== "steady" || !(0,diagnose_fates/* isWide */.EW)(change);
}
/**
 * Whether the reruns confirm a rule: if each place differs again, the rule must hold again. What
 * looks like something once by chance seldom does so twice.
 */
function isConfirmed({ nature, judge }, { windows, again }) {
    if (again === undefined)
        return true;
    const changes = windows.flatMap((window) => window.changes);
    const isComparable = changes.every((change) => (0,diagnose_fates/* counterpartsOf */.KF)(change, again.windows).length > 0);
    if (changes.length === 0 || !isComparable)
        return true;
    const rerun = suited(again, nature);
    return rerun !== undefined && judge(rerun) !== undefined;
}
//# sourceMappingURL=suited.js.map
;// CONCATENATED MODULE: ./build/diagnose/diagnose.js






/** Below this confidence a cause is a guess, and a guess misleads people. */
const leastConfidence = 0.4;
/**
 * Adds to every difference why the builds differ there and what to write instead. A difference that
 * only carries another one onward gets that one's cause, and no fix of its own.
 */
function diagnose(differences, twins) {
    const own = differences.map((difference) => ({
        ...difference,
        ...diagnosisOf((0,evidence/* evidenceOf */.X)({ difference, all: differences, twins })),
    }));
    return own.map((difference) => carried(difference, own));
}
function diagnosisOf(evidence) {
    const best = surestOf(evidence);
    // If all that is known is that no two runs agree, the cause is chance.
    const drawn = chanceFinding(evidence);
    if (drawn !== undefined && (best === undefined || isGuess(best, drawn))) {
        return { cause: "random", ...drawn };
    }
    return best === undefined
        ? { cause: "unknown", ...(0,unknown/* unknownFinding */.M)(evidence) }
        : { cause: best.rule.cause, ...best.finding };
}
/**
 * Returns the surest finding that the reruns confirm; of two that are equally sure, the earlier
 * rule's.
 */
function surestOf(evidence) {
    const judged = rules.flatMap((rule) => {
        const own = suited(evidence, rule.nature);
        const finding = own && rule.judge(own);
        return finding === undefined || finding.confidence < leastConfidence ? [] : [{ rule, finding }];
    });
    return judged
        .toSorted((a, b) => b.finding.confidence - a.finding.confidence)
        .find(({ rule }) => isConfirmed(rule, evidence));
}
/**
 * Whether a finding is only a guess: that an instruction fetches something says little about its
 * other output.
 */
function isGuess({ rule, finding }, drawn) {
    return rule.cause === "network" && finding.confidence < drawn.confidence;
}
function carried(difference, all) {
    const { carries } = difference;
    if (carries === undefined)
        return difference;
    const { fix: _fix, ...rest } = difference;
    const explanation = `It only carries onward what differs in ${(0,say/* quoteText */.ol)(carries.path)}.`;
    // The origin is missing from the list if it is in no layer of the image: then what differs here
    // shows its cause.
    const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
    if (origin === undefined)
        return { ...rest, explanation: `${explanation} ${rest.explanation}` };
    return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}
//# sourceMappingURL=diagnose.js.map
;// CONCATENATED MODULE: ./build/diagnose/several.js

/**
 * Splits a text whose lines differ for different reasons into one difference per cause: a date in
 * one line and a random number in another need two fixes. All other differences are returned as
 * they are, and so is a text that one cause explains better than separate causes explain its lines.
 */
function severalCauses(difference, twins) {
    const { clue, carries, kind } = difference;
    if (clue?.format !== "text" || kind !== "content" || carries !== undefined)
        return [difference];
    const found = byLine(clue).flatMap((part) => diagnose([{ ...difference, clue: part }], twins).slice(0, 1));
    const parts = [...new Set(found.map(({ cause }) => cause))].map((cause) => merged(found.filter((part) => part.cause === cause)));
    const isBetter = parts.every((part) => part !== undefined &&
        part.cause !== "unknown" &&
        (part.confidence ?? 0) > (difference.confidence ?? 0));
    return parts.length > 1 && isBetter ? parts.filter((part) => part !== undefined) : [difference];
}
/** Returns a clue for each line that differs. */
function byLine(clue) {
    const lines = [...new Set(clue.spots.map(({ line }) => line))];
    if (lines.length < 2 || lines.includes(undefined) || isPermuted(clue))
        return [];
    return lines.map((line) => ({ ...clue, spots: clue.spots.filter((spot) => spot.line === line) }));
}
/** Whether both have the same lines or words in another order: then no line differs on its own. */
function isPermuted({ isReordered, hasSameWords }) {
    return isReordered || hasSameWords === true;
}
/** Returns the surest of several differences with one cause, with the places of all of them. */
function merged(parts) {
    const [surest] = parts.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
    if (surest?.clue === undefined)
        return surest;
    const spots = parts.flatMap(({ clue }) => clue?.spots ?? []);
    return { ...surest, clue: { ...surest.clue, spots } };
}
//# sourceMappingURL=several.js.map
// EXTERNAL MODULE: ./build/attribution/copied-paths.js
var copied_paths = __webpack_require__(5801);
;// CONCATENATED MODULE: ./build/attribution/config-origins.js

/** The instruction that sets each part of an image's config. */
const setters = {
    Cmd: "CMD",
    Entrypoint: "ENTRYPOINT",
    Env: "ENV",
    ExposedPorts: "EXPOSE",
    Healthcheck: "HEALTHCHECK",
    Labels: "LABEL",
    StopSignal: "STOPSIGNAL",
    User: "USER",
    Volumes: "VOLUME",
    WorkingDir: "WORKDIR",
};
/**
 * Returns the instruction behind a difference of the config: the one that sets the key if an
 * instruction names it, else the only one of its kind. A history entry has the instruction's own
 * words.
 */
function configInstruction(difference, { stages, target }) {
    const chain = chainOf(target);
    const instructions = chain.flatMap(({ index }) => stages[index]?.instructions ?? []);
    const [section, name, field] = difference.value?.keys ?? [];
    if (section === "history" && field === "created_by") {
        return copyOfHistory(difference, chain) ?? ofHistory(difference, instructions);
    }
    const keyword = section === "author" ? "MAINTAINER" : setterOf(section, name);
    const candidates = instructions.filter((each) => each.keyword === keyword);
    const key = keyOf(difference);
    const named = candidates.filter(({ argument }) => key !== undefined && sets(argument, key));
    return named.at(-1) ?? (candidates.length === 1 ? candidates[0] : undefined);
}
/**
 * Returns the file that a config difference only reflects: a COPY's history entry has a digest of
 * what was copied, and an image that is built on another stage names that stage's image.
 */
function toldFile(difference, place) {
    if (namesStage(difference, place))
        return place.found[0];
    const instruction = configInstruction(difference, place);
    if (instruction?.keyword !== "COPY")
        return undefined;
    return place.found.find((origin) => isBroughtBy(origin, instruction));
}
function namesStage({ value }, { stages, target }) {
    if (value === undefined)
        return false;
    const [section, name, field] = value.keys;
    if (section === "manifest") {
        const isBase = name === "annotations" && field === "org.opencontainers.image.base.digest";
        return isBase && target.base !== undefined;
    }
    const isComment = section === "history" && field === "comment";
    return stages.length > 1 && isComment && value.values.every(isStageComment);
}
/** What buildah writes for a stage that stands on another one: the ID of that one's image. */
function isStageComment(value) {
    return typeof value === "string" && /^FROM [0-9a-f]{12,64}$/.test(value);
}
function isBroughtBy(origin, instruction) {
    if (origin.from === undefined)
        return false;
    return origin.instruction === instruction || isBroughtBy(origin.from.origin, instruction);
}
/** Returns the stages of the chain, from the base up. */
function chainOf(stage) {
    return [...(stage.base === undefined ? [] : chainOf(stage.base)), stage];
}
function setterOf(section, name) {
    const isSetting = section === "config" && typeof name === "string";
    return isSetting && Object.hasOwn(setters, name) ? setters[name] : undefined;
}
/** The key of a label, or the name of a variable, which is in its value. */
function keyOf({ value }) {
    const [section, name, key] = value?.keys ?? [];
    if (section !== "config")
        return undefined;
    if (name !== "Env")
        return typeof key === "string" ? key : undefined;
    return textsOf(value)
        .map((text) => /^([A-Za-z_][A-Za-z0-9_]*)=/.exec(text)?.[1])
        .find((found) => found !== undefined);
}
function textsOf(value) {
    const values = value?.values ?? [];
    return values.filter((one) => typeof one === "string");
}
function sets(argument, key) {
    return ["", '"', "'"].some((quote) => {
        const name = `${quote}${key}${quote}`;
        const at = ` ${argument}`.indexOf(` ${name}`);
        return at >= 0 && /^[=\s]/.test(argument.slice(at + name.length));
    });
}
/**
 * Returns the copy behind `COPY dir:<digest> in /app`: the only one of the chain with this
 * destination.
 */
function copyOfHistory({ value }, chain) {
    const [entry = ""] = textsOf(value);
    const copied = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/.exec(entry);
    if (copied === null)
        return undefined;
    const [, keyword, target = ""] = copied;
    const same = chain
        .flatMap(({ quiet }) => quiet)
        .filter(({ instruction, copy }) => {
        return instruction.keyword === keyword && copy?.destination === (0,copied_paths/* resolvePath */.o1)("", target);
    });
    return same.length === 1 ? same[0]?.instruction : undefined;
}
/** Returns the instruction whose words the entry has. */
function ofHistory({ value }, instructions) {
    const [entry = ""] = textsOf(value);
    const told = instructions.filter(({ keyword, argument }) => {
        const words = argument.trim().slice(0, 60);
        return words !== "" && entry.includes(keyword === "RUN" ? words : `${keyword} ${words}`);
    });
    if (told.length === 1)
        return told[0];
    const keyword = /^(?:\/bin\/sh -c #\(nop\) )?([A-Z]{3,}) /.exec(entry)?.[1];
    const same = instructions.filter((each) => each.keyword === keyword);
    return same.length === 1 ? same[0] : undefined;
}
//# sourceMappingURL=config-origins.js.map
;// CONCATENATED MODULE: ./build/attribution/stage-state.js
/** The state of a stage's files after some of its instructions. */
class StageState {
    /** Paths whose content, type or presence differs. */
    content = new Map();
    /** Paths whose mode or owner differs. */
    metadata = new Map();
    written = new Map();
    #sides = [
        new Map(),
        new Map(),
    ];
    /** Returns the initial state of a stage, which may be built on another one. */
    static from(base) {
        const state = new StageState();
        if (base === undefined)
            return state;
        for (const [path, origin] of base.content)
            state.content.set(path, origin);
        for (const [path, origin] of base.metadata)
            state.metadata.set(path, origin);
        for (const [path, writer] of base.written)
            state.written.set(path, writer);
        for (const side of [0, 1]) {
            for (const [path, known] of base.#sides[side])
                state.#sides[side].set(path, known);
        }
        return state;
    }
    statesOf(path) {
        return [this.#sides[0].get(path), this.#sides[1].get(path)];
    }
    /** Applies both builds' changes. Returns each changed path with its states before and now. */
    apply(changes) {
        const paths = [...new Set([...changes[0].keys(), ...changes[1].keys()])].sort();
        const before = paths.map((path) => this.statesOf(path));
        for (const side of [0, 1])
            this.#applySide(side, changes[side]);
        return paths.map((path, at) => ({
            path,
            before: before[at] ?? [undefined, undefined],
            now: this.statesOf(path),
        }));
    }
    #applySide(side, changes) {
        for (const [path, state] of changes) {
            if (state === undefined)
                this.#sides[side].delete(path);
            else
                this.#sides[side].set(path, state);
        }
    }
}
/** Whether content, type or presence differs; a file that was not read is judged by its size. */
function contentDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return a !== b;
    if (a.type !== b.type || a.size !== b.size || a.linkname !== b.linkname)
        return true;
    return a.digest !== undefined && b.digest !== undefined && a.digest !== b.digest;
}
function metadataDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return false;
    return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid;
}
/** Whether the contents are the same as before, on both sides. */
function isSameContent(before, now) {
    return !contentDiffers([before[0], now[0]]) && !contentDiffers([before[1], now[1]]);
}
/** Returns both digests as one key; undefined unless both files were read. */
function digestsOf([a, b]) {
    return a?.digest === undefined || b?.digest === undefined ? undefined : `${a.digest} ${b.digest}`;
}
//# sourceMappingURL=stage-state.js.map
;// CONCATENATED MODULE: ./build/attribution/copy-steps.js


/** Applies the steps between two watched ones to the stage's state. */
function applyCopies(options) {
    const { state, changes } = options;
    const brought = broughtBy(options);
    if (changes !== undefined) {
        for (const changed of state.apply(changes))
            take(options, { brought, changed });
        return;
    }
    for (const [path, origin] of brought.content)
        state.content.set(path, origin);
    for (const [path, origin] of brought.metadata)
        state.metadata.set(path, origin);
    for (const [path, writer] of brought.written)
        state.written.set(path, writer);
}
/**
 * Applies a path that the steps changed. If it is a copy of a path that differs, that origin
 * continues; otherwise the difference begins here.
 */
function take({ state, stage, steps }, { brought, changed }) {
    const { path, now } = changed;
    const writer = brought.written.get(path) ?? { stage, instruction: writerOf(steps, path) };
    state.written.set(path, writer);
    const instruction = writerOf(steps, path) ?? writer.instruction;
    const own = { path, stage, instruction, states: now, around: [], later: [] };
    const origin = brought.content.get(path);
    const content = origin === undefined ? own : { ...origin, states: now };
    if (contentDiffers(now))
        state.content.set(path, content);
    else
        state.content.delete(path);
    if (metadataDiffers(now))
        state.metadata.set(path, brought.metadata.get(path) ?? own);
    else
        state.metadata.delete(path);
}
/**
 * Returns the last step that may have put something at a path. If there is only one step, it made
 * everything that is new.
 */
function writerOf(steps, path) {
    const covering = steps.findLast(({ copy }) => copy !== undefined && (0,copied_paths/* covers */.hU)(copy, path));
    return (covering ?? (steps.length === 1 ? steps[0] : undefined))?.instruction;
}
function broughtBy({ steps, stage }) {
    const brought = { content: new Map(), metadata: new Map(), written: new Map() };
    for (const { instruction, copy, from } of steps) {
        if (copy === undefined || from === undefined)
            continue;
        const bring = (origin, path) => ({
            ...{ path, stage, instruction, states: origin.states, around: [], later: [] },
            from: { origin, how: "copy" },
        });
        const setsModes = instruction.flags.some(({ name }) => name === "chmod" || name === "chown");
        for (const [origin, target] of targets(from.content, copy)) {
            brought.content.set(target, bring(origin, target));
        }
        for (const [origin, target] of setsModes ? [] : targets(from.metadata, copy)) {
            brought.metadata.set(target, bring(origin, target));
        }
        for (const [writer, target] of targets(from.written, copy)) {
            brought.written.set(target, writer);
        }
    }
    return brought;
}
/** Yields everything that a copy takes along, each with a path where it may end up. */
function* targets(from, copy) {
    for (const [path, value] of from) {
        for (const target of (0,copied_paths/* destinationsOf */.Nu)(copy, path))
            yield [value, target];
    }
}
//# sourceMappingURL=copy-steps.js.map
;// CONCATENATED MODULE: ./build/attribution/lookup.js



/** Folders that merged layouts have below /usr, with links in the root. */
const mergedFolders = /^(usr\/)?((?:bin|sbin|lib|lib32|lib64|libx32)\/)/;
/**
 * Returns the origin of a difference's path in the target; undefined if it never differed there.
 */
function originOf(difference, stage) {
    const [outer, ...members] = (0,image_path/* partsOfPath */.XI)(difference.path);
    const { content, metadata } = stage.state;
    const maps = difference.kind === "metadata" ? [metadata, content] : [content, metadata];
    for (const path of spellingsOf(outer)) {
        for (const [at, map] of maps.entries()) {
            // A mode inside an archive is part of the archive's content.
            const found = map.get(path) ?? (at === 0 && members.length > 0 ? content.get(path) : undefined);
            if (found !== undefined)
                return memberOrigin(found, difference, members);
        }
    }
    return isAlone(difference) ? alikeOf(difference, outer, content) : undefined;
}
/**
 * Returns a path that did not differ while the builds were watched, with its states in both;
 * undefined if a build did not write it.
 */
function agreedOn({ path, kind }, { state }) {
    const outer = (0,image_path/* fileOfPath */.TN)(path);
    const differs = kind === "metadata" && !(0,image_path/* isMemberPath */.cV)(path) ? metadataDiffers : contentDiffers;
    for (const each of spellingsOf(outer)) {
        const states = state.statesOf(each);
        const isBoth = states[0] !== undefined && states[1] !== undefined;
        if (isBoth && !differs(states))
            return { path: each, states };
    }
    return undefined;
}
/**
 * Returns the instruction that last wrote a path which did not differ while the builds were
 * watched.
 */
function writerIn(path, stage) {
    const outer = (0,image_path/* fileOfPath */.TN)(path);
    for (const each of spellingsOf(outer)) {
        const written = stage.state.written.get(each);
        if (written !== undefined)
            return written;
    }
    for (let each = stage; each?.isWatched === true; each = each.base) {
        const instruction = writerOf(each.quiet.filter(({ copy }) => copy !== undefined), outer);
        if (instruction !== undefined)
            return { stage: each.index, instruction };
    }
    return undefined;
}
/**
 * Returns the origin of an archive's member. If the archive contains a file that differed earlier,
 * the member differs because of that file; its time, mode and owner come from the step that made
 * the archive.
 */
function memberOrigin(archive, difference, members) {
    const member = members.findLast((name) => name !== "");
    if (member === undefined)
        return archive;
    if (difference.kind === "metadata")
        return asMade(archive);
    const maker = archiveMaker(archive);
    const isHeld = ({ path }) => path !== maker.path && (path === member || endsIn(path, member) || endsIn(member, path));
    const held = maker.around.find(isHeld);
    if (held === undefined)
        return archive;
    return { ...archive, path: difference.path, from: { origin: held, how: "copy" } };
}
/** Returns the archive's origin without the contents that it was made from. */
function asMade({ from, ...archive }) {
    if (from === undefined || from.how === "made-of")
        return archive;
    return { ...archive, from: { how: "copy", origin: asMade(from.origin) } };
}
/** Returns where the archive was made, whatever names it was copied under. */
function archiveMaker(origin) {
    return origin.from?.how === "copy" ? archiveMaker(origin.from.origin) : origin;
}
function endsIn(path, tail) {
    return path.endsWith(`/${tail}`);
}
function isAlone({ kind }) {
    return kind === "added" || kind === "removed";
}
/**
 * Finds the origin of a path that only one image has. Such a path, e.g. with a random name, has
 * another name in every build. It corresponds to a path that only this build had when it was
 * watched (else only the other one), in the same place and with the most similar spelling.
 */
function alikeOf({ kind }, path, content) {
    const [own, other] = kind === "removed" ? [0, 1] : [1, 0];
    const onlyOn = (side) => [...content.values()].filter(({ states }) => states[side] !== undefined && states[side === 0 ? 1 : 0] === undefined);
    const mine = onlyOn(own);
    return mostAlike(path, mine) ?? onlyIn(folderOf(path), mine) ?? mostAlike(path, onlyOn(other));
}
function mostAlike(path, origins) {
    let best;
    for (const origin of origins) {
        const score = likeness(path, origin.path);
        if (score > (best?.score ?? 0))
            best = { origin, score };
    }
    return best?.origin;
}
/** Returns the only one of a folder; undefined if there are several. */
function onlyIn(folder, origins) {
    const [only, more] = origins.filter(({ path }) => folderOf(path) === folder);
    return more === undefined ? only : undefined;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/** Returns 0 if they cannot be the same thing, else more for each matching character. */
function likeness(one, other) {
    const [left, right] = [one.split("/"), other.split("/")];
    if (left.length !== right.length)
        return 0;
    let score = 0;
    for (const [at, part] of left.entries()) {
        const counterpart = right[at] ?? "";
        if (part === counterpart) {
            score += part.length + 1;
            continue;
        }
        const common = commonEnds(part, counterpart);
        if (part.length !== counterpart.length && common < 3)
            return 0;
        score += common + (part.length === counterpart.length ? 1 : 0);
    }
    return score;
}
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let start = 0;
    while (start < shortest && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return start + end;
}
/**
 * Returns the spellings of a path: COPY to /bin puts a file into /usr/bin if /bin is a link to it.
 */
function spellingsOf(path) {
    const merged = mergedFolders.exec(path);
    if (merged === null)
        return [path];
    return [path, merged[1] === undefined ? `usr/${path}` : path.slice("usr/".length)];
}
//# sourceMappingURL=lookup.js.map
;// CONCATENATED MODULE: ./build/attribution/model.js
/** Returns the first origin: the one that carries nothing onward itself. */
function rootOf(origin) {
    return origin.from === undefined ? origin : rootOf(origin.from.origin);
}
/** Whether some step on the way from the root made new bytes from it. */
function isMadeOf(origin) {
    const { from } = origin;
    return from !== undefined && (from.how === "made-of" || isMadeOf(from.origin));
}
//# sourceMappingURL=model.js.map
// EXTERNAL MODULE: ./build/containerfile/origins.js
var containerfile_origins = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/attribution/trail.js



/** Names the base's trigger that made a difference; nothing if the file's own instruction did. */
function triggerOf({ trigger }) {
    if (trigger === undefined)
        return [];
    return [`made by a trigger of the base (ONBUILD): ${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(trigger), 200)}`];
}
/**
 * Describes the way from where it began to differ to where it is now; nothing if it stayed in its
 * place.
 */
function trail({ file, stages }, origin) {
    const { from } = origin;
    if (from === undefined)
        return [];
    const root = rootOf(origin);
    const stage = stages[root.stage];
    const line = root.instruction === undefined ? "" : `, ${file}:${root.instruction.line}`;
    const where = stage === undefined ? "" : ` in stage ${(0,printable/* visible */.RK)((0,containerfile_origins/* nameOf */.Vb)(stage))}`;
    const hops = [];
    for (let at = origin; at?.from !== undefined; at = at.from.origin) {
        const own = at.instruction;
        if (own !== undefined)
            hops.push(`${file}:${own.line} ${own.keyword}`);
    }
    const way = [...new Set(hops.reverse())].join(", ");
    const verb = isMadeOf(origin) ? "has in it what differs" : "first differs";
    const first = `${verb} as ${JSON.stringify((0,printable/* visible */.RK)(root.path))}${where}${line}`;
    return way === "" ? [first] : [first, `carried onward by ${way}`];
}
//# sourceMappingURL=trail.js.map
;// CONCATENATED MODULE: ./build/attribution/attribute.js





/** Attributes each difference to the instruction that made it, and marks what only carries one onward. */
function attribute(options) {
    const found = options.differences.map((difference) => ({
        difference,
        origin: difference.kind === "config" ? undefined : originOf(difference, options.target),
    }));
    const shown = representatives(found);
    return found.flatMap(({ difference, origin }) => {
        if (difference.kind === "config")
            return [inConfig(options, { difference, found, shown })];
        if (origin === undefined)
            return [withoutOrigin(options, difference)];
        const first = shown.get(attribute_keyOf(rootOf(origin)));
        return [
            traced(options, { difference, origin, first }),
            ...later(options, { difference, origin }),
        ];
    });
}
/** More hops than any chain of copies has. */
const mostHops = 1_000_000;
/**
 * Returns the difference that represents each first origin: the file itself, else the same bytes
 * under another name, else what was made from it. Among several, it takes the one with the fewest
 * hops, and prefers a file to an archive's member.
 */
function representatives(found) {
    const best = new Map();
    for (const { difference, origin } of found) {
        if (origin === undefined)
            continue;
        const key = attribute_keyOf(rootOf(origin));
        const isMember = (0,image_path/* isMemberPath */.cV)(difference.path);
        const rank = hopsOf(origin) + (isMadeOf(origin) ? mostHops : 0) + (isMember ? 0.5 : 0);
        if (rank < (best.get(key)?.rank ?? Infinity))
            best.set(key, { difference, rank });
    }
    return new Map([...best].map(([key, { difference }]) => [key, difference]));
}
function hopsOf({ from }) {
    return from === undefined ? 0 : 1 + hopsOf(from.origin);
}
function traced(options, found) {
    const { difference, origin, first } = found;
    const root = rootOf(origin);
    const instruction = placeOf(options, root.instruction);
    const evidence = [...difference.evidence, ...trail(options, origin), ...triggerOf(root)];
    const located = {
        ...written(difference, 0, origin.later[0]?.start),
        evidence,
        ...(instruction === undefined ? {} : { instruction }),
    };
    const watched = { root, path: origin.path, states: origin.states };
    const again = againOf(origin);
    const isCarried = origin.from !== undefined && first !== undefined;
    if (isCarried && first.path !== difference.path && !areSiblings(first, difference, origin)) {
        const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
        return { difference: { ...located, carries }, watched, again };
    }
    const own = { difference: located, watched, again };
    return isMadeOf(origin) ? { ...own, hidden: root } : own;
}
/**
 * Whether two members of one archive differ independently: none of them was traced by itself as a
 * file.
 */
function areSiblings(one, other, { path }) {
    return !(0,image_path/* isMemberPath */.cV)(path) && (0,image_path/* fileOfPath */.TN)(one.path) === (0,image_path/* fileOfPath */.TN)(other.path);
}
/**
 * Repeats a difference for what later steps added to the same file, if that differs independently.
 */
function later(options, { difference, origin }) {
    if (difference.kind !== "content" || (0,image_path/* isMemberPath */.cV)(difference.path))
        return [];
    const lines = new Set([rootOf(origin).instruction?.line]);
    return origin.later.flatMap((each, at) => {
        const instruction = placeOf(options, each.instruction);
        if (instruction === undefined || lines.has(instruction.line))
            return [];
        lines.add(instruction.line);
        const evidence = [...difference.evidence, "what this step added to the file differs, too"];
        const own = written(difference, each.start, origin.later[at + 1]?.start);
        const watched = { root: each, path: origin.path, states: origin.states };
        return [{ difference: { ...own, instruction, evidence }, watched, again: againOf(origin) }];
    });
}
/** Limits a difference to the spots in what one step wrote. */
function written(difference, start, end = Infinity) {
    const { clue } = difference;
    if (clue === undefined || (0,image_path/* isMemberPath */.cV)(difference.path))
        return difference;
    const spots = clue.spots.filter(({ offset }) => offset >= start && offset < end);
    const isSome = spots.length > 0 && spots.length < clue.spots.length;
    return isSome ? { ...difference, clue: { ...clue, spots } } : difference;
}
/**
 * Attributes a difference of the config. What the config says about a differing file is a
 * consequence of that file.
 */
function inConfig(options, known) {
    const { difference } = known;
    const found = known.found.flatMap(({ origin }) => origin ?? []);
    const told = toldFile(difference, { ...options, found });
    const own = placeOf(options, configInstruction(difference, options));
    const root = told === undefined ? undefined : rootOf(told);
    const first = root === undefined ? undefined : known.shown.get(attribute_keyOf(root));
    const instruction = placeOf(options, root?.instruction) ?? own;
    const located = instruction === undefined ? difference : { ...difference, instruction };
    if (first === undefined)
        return { difference: located };
    const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
    return { difference: { ...located, carries } };
}
/** Returns the path and states to compare again; for a member, those of its archive. */
function againOf({ path, states }) {
    return { path: (0,image_path/* fileOfPath */.TN)(path), states };
}
function withoutOrigin(options, difference) {
    const writer = writerIn(difference.path, options.target);
    const instruction = placeOf(options, writer?.instruction) ?? difference.instruction;
    const evidence = [...difference.evidence, ...unseen(options, writer)];
    const again = agreedOn(difference, options.target);
    return {
        difference: { ...difference, evidence, ...(instruction === undefined ? {} : { instruction }) },
        ...(again === undefined ? {} : { again }),
    };
}
function unseen({ unseen: text }, writer) {
    if (text === undefined)
        return [];
    return [writer?.instruction === undefined ? text : `${text}; this instruction last wrote it`];
}
function placeOf({ file }, instruction) {
    return instruction === undefined
        ? undefined
        : { file, line: instruction.line, text: instruction.text };
}
function attribute_keyOf({ stage, path, instruction }) {
    return JSON.stringify([stage, path, instruction?.line]);
}
//# sourceMappingURL=attribute.js.map
;// CONCATENATED MODULE: ./build/attribution/ambient.js
/**
 * Names of programs with which a step reads values for itself that another step may have read, too.
 */
const readers = /\b(?:date|hostname|uname|nproc|id|whoami|env|printenv|stat|strftime|time)\b/;
/**
 * Whether any step could have read this value for itself: the clock, the host's name, another
 * variation. If two files have such a value, that says nothing about where one of them got it from.
 */
function isAmbient(token, facts) {
    if (token.every(isTimeLike))
        return true;
    if (facts === undefined)
        return false;
    return token.every((value, side) => {
        const fact = facts[side === 0 ? 0 : 1];
        const known = [
            fact.hostname,
            fact.contextPath,
            ...Object.values(fact.env),
            ...fact.userNames,
        ].filter((text) => text !== undefined && text !== "");
        return known.some((text) => text !== undefined && (text.includes(value) || value.includes(text)));
    });
}
/**
 * Whether a value is made of digits, signs and the names of days, months and zones: what a clock
 * gives in any format.
 */
function isTimeLike(value) {
    const names = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc|gmt|[ap]m|t|z/gi;
    return /\d/.test(value) && /^[\d\s:.,+/_-]*$/.test(value.replaceAll(names, ""));
}
const ambient_times = /\d\d:\d\d:\d\d|(?:19|20)\d\d-\d\d-\d\d|(?<!\d)1\d{9}(?!\d)/g;
/**
 * Returns the times of day, dates and seconds since 1970 in two values that differ between them.
 */
function differingTimes([a, b]) {
    const [left, right] = [a.match(ambient_times) ?? [], b.match(ambient_times) ?? []];
    return left.flatMap((one, at) => {
        const other = right[at];
        return other === undefined || one === other ? [] : [[one, other]];
    });
}
/**
 * Whether an instruction's own words say that it uses a file: they contain its name, a folder that
 * it is in, or it is in the working folder.
 */
function mentions(instruction, { path, workdir }) {
    const text = [instruction.text, ...instruction.heredocs].join("\n");
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (isWord(text, name))
        return true;
    const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
    if (folders.some((folder) => isWord(text, `/${folder}`)))
        return true;
    return workdir !== "" && path.startsWith(`${workdir}/`) && !readers.test(text);
}
/** Whether a text contains a name that no letter or digit continues: `a` is not in `cat`. */
function isWord(text, word) {
    if (word === "")
        return false;
    const continues = /[\p{L}\p{N}_]/u;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before, after] = [text[at - 1] ?? "", text[at + word.length] ?? ""];
        if (!continues.test(before) && !continues.test(after))
            return true;
    }
    return false;
}
//# sourceMappingURL=ambient.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/attribution/digests.js

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
/**
 * Returns the names that a checksum file may use for a content: each common digest, in hex and in
 * base64.
 */
function namesOfContent(content) {
    return algorithms.flatMap((algorithm) => {
        const digest = (0,external_node_crypto_.createHash)(algorithm).update(content).digest();
        return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
    });
}
/** Whether a text names a content by one of its digests. */
function namesContent(text, names) {
    const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
    const lower = written.toLowerCase();
    return names.some((name) => written.includes(name) || lower.includes(name));
}
//# sourceMappingURL=digests.js.map
;// CONCATENATED MODULE: ./build/attribution/tokens.js
/** The most differing values taken from one file. */
const mostTokens = 16;
/** The shortest value: shorter ones appear everywhere by chance. */
const shortestToken = 6;
const longestToken = 4096;
const wordCharacter = /[A-Za-z0-9_+/=.:@-]/;
/**
 * Returns the values in which two contents differ: for text line by line, extended to whole words;
 * otherwise the one stretch between the equal ends.
 */
function differingTokens(a, b) {
    const [left, right] = [latin1(a), latin1(b)];
    const [linesA, linesB] = [left.split("\n"), right.split("\n")];
    if (linesA.length !== linesB.length)
        return tokensOf(left, right);
    const tokens = [];
    for (const [at, line] of linesA.entries()) {
        if (line !== linesB[at])
            tokens.push(...tokensOf(line, linesB[at] ?? ""));
        if (tokens.length >= mostTokens)
            break;
    }
    return tokens;
}
/**
 * Returns a value of the earlier content that a later content has, too: on both sides the side's
 * own value, and not the other's.
 */
function sharedToken(tokens, later) {
    if (tokens.length === 0)
        return undefined;
    const [a, b] = [latin1(later[0]), latin1(later[1])];
    return tokens.find(([left, right]) => a.includes(left) && b.includes(right) && !a.includes(right) && !b.includes(left));
}
/** Returns what was appended to both contents; undefined if one of them changed in another way. */
function appended(before, after) {
    const added = (side) => {
        const [old, now] = [Buffer.from(before[side]), Buffer.from(after[side])];
        return now.subarray(0, old.length).equals(old) ? now.subarray(old.length) : undefined;
    };
    const [a, b] = [added(0), added(1)];
    return a === undefined || b === undefined ? undefined : [a, b];
}
function tokensOf(a, b) {
    const shortest = Math.min(a.length, b.length);
    let start = 0;
    while (start < shortest && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    while (start > 0 && wordCharacter.test(a[start - 1] ?? ""))
        start -= 1;
    while (end > 0 && wordCharacter.test(a[a.length - end] ?? ""))
        end -= 1;
    const token = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return token.every(isTelling) && token[0] !== token[1] ? [token] : [];
}
function isTelling(value) {
    return value.length >= shortestToken && value.length <= longestToken;
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./build/attribution/relations.js




/**
 * Bytes that one attribution searches for other files' values. A build with thousands of differing
 * files has one cause.
 */
const searchedBytes = 1024 * 1024 * 1024;
/** Finds out which differing file another one was made from, by their bytes in both builds. */
class Relations {
    #read;
    #facts;
    #tokens = new Map();
    #names = new Map();
    /** Every differing file by its two digests, wherever it was made. */
    #everywhere = new Map();
    #budget = searchedBytes;
    constructor(read, facts) {
        this.#read = read;
        this.#facts = facts;
    }
    /** Records an origin for {@link madeFrom} of other stages. */
    remember(origin) {
        const key = digestsOf(origin.states);
        if (key !== undefined && !this.#everywhere.has(key))
            this.#everywhere.set(key, origin);
    }
    /** Returns the origin that a file only carries onward; undefined if nothing shows one. */
    async madeFrom(fresh) {
        const key = digestsOf(fresh.states);
        if (key === undefined)
            return undefined;
        const copied = await this.#copied(fresh, key);
        if (copied !== undefined)
            return { origin: copied, how: "copy" };
        const contents = await this.#contents(fresh.states);
        if (contents === undefined)
            return undefined;
        for (const earlier of fresh.earlier) {
            if (digestsOf(earlier.origin.states) === key)
                continue;
            if (!this.#spend(contents))
                return undefined;
            if (await this.#tellsOf(fresh, contents, earlier)) {
                // An additional time is a difference of its own.
                if (await this.#hasOwnTime(contents, earlier))
                    return undefined;
                return { origin: earlier.origin, how: "made-of" };
            }
        }
        return undefined;
    }
    /**
     * Says what remains of a file's earlier difference after it was rewritten: `same` if it
     * continues, `fresh` if something else differs now, or the appended contents if those differ in
     * addition to the old.
     */
    async rewritten(before, now) {
        const [old, later] = [await this.#contents(before), await this.#contents(now)];
        if (old === undefined || later === undefined)
            return "same";
        const added = appended(old, later);
        if (added !== undefined) {
            return Buffer.from(added[0]).equals(added[1]) ? "same" : added;
        }
        const tokens = differingTokens(...old);
        return tokens.length === 0 || sharedToken(tokens, later) !== undefined ? "same" : "fresh";
    }
    /** Returns an origin that has the same bytes under another name. */
    async #copied(fresh, key) {
        const same = fresh.earlier.filter(({ origin }) => digestsOf(origin.states) === key);
        const moved = same.find(({ isGone }) => isGone);
        const named = same.find(({ origin, isOfSameStep }) => !isOfSameStep && mentions(fresh.instruction, at(origin, fresh)));
        const found = moved ?? named;
        if (found !== undefined)
            return found.origin;
        const other = same[0]?.origin ?? this.#everywhere.get(key);
        return other !== undefined && (await this.#isOfItsOwn(fresh.states, key)) ? other : undefined;
    }
    /** Whether no other step could have made the same bytes by itself. */
    async #isOfItsOwn(states, key) {
        const tokens = await this.#tokensOf(states, key);
        if (tokens === undefined || tokens.length === 0)
            return (states[0]?.size ?? 0) >= 64;
        return tokens.some((token) => !isAmbient(token, this.#facts));
    }
    async #tellsOf(fresh, contents, earlier) {
        const { origin, isOfSameStep } = earlier;
        const key = digestsOf(origin.states);
        if (key === undefined)
            return false;
        const names = await this.#namesOf(origin.states, key);
        const isNamed = names.every((each, side) => namesContent(contents[side === 0 ? 0 : 1], each));
        if (isNamed)
            return true;
        const tokens = (await this.#tokensOf(origin.states, key)) ?? [];
        const isMentioned = !isOfSameStep && mentions(fresh.instruction, at(origin, fresh));
        const telling = (all) => isMentioned ? all : all.filter((each) => !isAmbient(each, this.#facts));
        if (sharedToken(telling(tokens), contents) !== undefined)
            return true;
        // It may contain only a part of the value, e.g. a shortened digest.
        const whole = await this.#contents(origin.states);
        const parts = telling(differingTokens(...contents));
        return whole !== undefined && sharedToken(parts, whole) !== undefined;
    }
    /** Whether it also differs in a time that the other file does not have. */
    async #hasOwnTime(contents, { origin }) {
        const times = differingTokens(...contents).flatMap(differingTimes);
        if (times.length === 0)
            return false;
        const whole = await this.#contents(origin.states);
        return whole !== undefined && times.some((time) => sharedToken([time], whole) === undefined);
    }
    /**
     * Returns the digests of both contents. sha256 is known for every file, the others only for
     * contents that were kept.
     */
    async #namesOf(states, key) {
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        const contents = await this.#contents(states);
        const names = contents === undefined
            ? key.split(" ").map((digest) => [digest])
            : contents.map((content) => namesOfContent(content));
        this.#names.set(key, names);
        return names;
    }
    async #tokensOf(states, key) {
        if (this.#tokens.has(key))
            return this.#tokens.get(key);
        const contents = await this.#contents(states);
        const tokens = contents === undefined ? undefined : differingTokens(...contents);
        this.#tokens.set(key, tokens);
        return tokens;
    }
    async #contents([a, b]) {
        if (a?.digest === undefined || b?.digest === undefined)
            return undefined;
        const [left, right] = await Promise.all([this.#read[0](a.digest), this.#read[1](b.digest)]);
        return left === undefined || right === undefined ? undefined : [left, right];
    }
    #spend([a, b]) {
        this.#budget -= a.length + b.length;
        return this.#budget > 0;
    }
}
function at({ path }, { workdir }) {
    return { path, workdir };
}
//# sourceMappingURL=relations.js.map
// EXTERNAL MODULE: ./build/containerfile/step-ids.js
var step_ids = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/domain/build/step-id.js
var step_id = __webpack_require__(1966);
;// CONCATENATED MODULE: ./build/attribution/run-step.js

/** The most origins that a file is compared with. If there are more, it counts as new. */
const mostRelated = 300;
/**
 * Applies a RUN step's changes to the stage's state: what began to differ, what continues, what
 * ended.
 */
async function applyRun(options) {
    const { state } = options;
    const before = [...state.content.values(), ...options.mounted];
    const changed = state.apply(options.changes);
    const writer = { stage: options.stage, instruction: options.instruction };
    for (const { path } of changed)
        state.written.set(path, writer);
    applyMetadata(options, changed);
    const differing = changed.filter(({ path, now }) => {
        const differs = contentDiffers(now);
        if (!differs)
            state.content.delete(path);
        return differs;
    });
    const gone = new Set(changed.filter(({ now }) => now.every(isAbsent)).map(({ path }) => path));
    const earlier = before.map((origin) => ({
        origin,
        isOfSameStep: false,
        isGone: gone.has(origin.path) && origin.stage === options.stage,
    }));
    const around = [...before];
    for (const each of differing.toSorted(byTime)) {
        const origin = await originFor(options, { changed: each, earlier, around });
        if (origin === state.content.get(each.path))
            continue;
        state.content.set(each.path, origin);
        around.push(origin);
        earlier.push({ origin, isOfSameStep: true, isGone: false });
        options.relations.remember(origin);
    }
}
async function originFor(options, { changed, earlier, around }) {
    const { state, stage, instruction, step, trigger, workdir, relations } = options;
    const { path, before, now } = changed;
    const made = { path, stage, instruction, step, states: now, around, later: [] };
    const fresh = trigger === undefined ? made : { ...made, trigger };
    const known = state.content.get(path);
    if (known !== undefined) {
        if (isSameContent(before, now))
            return known;
        const what = await relations.rewritten(before, now);
        if (what === "same")
            return { ...known, path, states: now };
        if (what !== "fresh") {
            const addition = { ...fresh, start: before[0]?.size ?? 0 };
            return { ...known, path, states: now, later: [...known.later, addition] };
        }
    }
    if (earlier.length > mostRelated)
        return fresh;
    const from = await relations.madeFrom({ path, states: now, instruction, workdir, earlier });
    return from === undefined ? fresh : { ...fresh, from };
}
function applyMetadata(options, changed) {
    const { state, stage, instruction, step } = options;
    for (const { path, now } of changed) {
        if (!metadataDiffers(now))
            state.metadata.delete(path);
        else if (!state.metadata.has(path)) {
            const made = { path, stage, instruction, step, states: now, around: [], later: [] };
            state.metadata.set(path, made);
        }
    }
}
function isAbsent(state) {
    return state === undefined || state.type === "whiteout";
}
/** Sorts by time, because files that were written first may be what the others were made from. */
function byTime({ path: one, now: [a] }, { path: other, now: [b] }) {
    return (a?.mtime ?? 0) - (b?.mtime ?? 0) || Number(one > other) - Number(one < other);
}
//# sourceMappingURL=run-step.js.map
// EXTERNAL MODULE: ./build/attribution/stage-scope.js
var stage_scope = __webpack_require__(9853);
;// CONCATENATED MODULE: ./build/attribution/walk.js







/** Follows both builds from the first stage to the target's end, instruction by instruction. */
async function walk(options) {
    const names = (0,containerfile_origins/* namesOf */.eZ)(options.containerfile, options.values);
    const done = new Map();
    const steps = twinSteps(options);
    let last;
    for (const stage of options.containerfile.stages.slice(0, options.target.index + 1)) {
        const own = steps.filter(({ id }) => id.stage === stage.index);
        last = await walkStage({ ...options, names, done, stage, steps: own });
        done.set(stage.index, last);
    }
    if (last === undefined)
        throw new Error("a Containerfile has at least one stage");
    return last;
}
async function walkStage(options) {
    const { names, done, stage, steps } = options;
    const origins = (0,containerfile_origins/* originsOf */.TZ)(names, stage);
    const walked = (found) => found?.stage === undefined ? undefined : done.get(found.stage.index);
    const at = (wanted, instruction) => origins.filter(({ kind, line }) => kind === wanted && line === instruction.line);
    const base = walked(origins.find(({ kind }) => kind === "from"));
    const { places, end } = (0,stage_scope/* placesIn */.y)(stage, { names, base: base?.end ?? stage_scope/* unknownBase */.S });
    const quiet = places.filter(isQuiet).map(({ instruction, copy }) => {
        const [from] = at("copy", instruction);
        return { instruction, copy, from: walked(from)?.state };
    });
    const mountedAt = (instruction) => at("mount", instruction).flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
    const state = StageState.from(base?.state);
    await walkSteps({ options, state, places, quiet, base, mountedAt });
    const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN").length;
    return { index: stage.index, state, quiet, end, isWatched: runs <= steps.length, base };
}
async function walkSteps(walking) {
    const { options, state } = walking;
    const stage = options.stage.index;
    let next = 0;
    for (const twin of options.steps) {
        const { index } = twin.id;
        const [a, b] = twin.steps;
        const steps = between(walking, next, Math.max(0, index));
        applyCopies({ state, stage, steps, changes: both(a.before, b.before) });
        next = index + 1;
        await walkStep(walking, twin);
    }
    const steps = between(walking, next, options.stage.instructions.length);
    applyCopies({ state, stage, steps, changes: undefined });
}
/** Applies a watched step. With a layer for each step, COPY, ADD and WORKDIR are watched, too. */
async function walkStep(walking, { id, steps }) {
    const { options, state, places, base, mountedAt } = walking;
    const instruction = (0,step_ids/* instructionOf */.u)(options.containerfile, id);
    const changes = [steps[0].changes, steps[1].changes];
    const stage = options.stage.index;
    if (isQuiet({ instruction })) {
        const own = between(walking, id.index, id.index + 1);
        applyCopies({ state, stage, steps: own, changes });
        return;
    }
    await applyRun({
        ...{ state, changes, stage, instruction, relations: options.relations },
        trigger: id.trigger?.text,
        step: (0,step_id/* stepKey */.U)(id),
        workdir: places[id.index]?.workdir ?? base?.end.workdir ?? "",
        mounted: mountedAt(instruction),
    });
}
/** Returns the stage's unwatched steps in a range of its instructions. */
function between({ options, quiet }, first, behind) {
    const instructions = options.stage.instructions.slice(first, behind);
    return quiet.filter(({ instruction }) => instructions.includes(instruction));
}
function isQuiet({ instruction: { keyword } }) {
    return keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR";
}
function both(a, b) {
    return a === undefined || b === undefined ? undefined : [a, b];
}
/** Returns the steps that were watched in both builds, in their order. */
function twinSteps({ builds }) {
    const others = new Map(builds[1].steps.map((step) => [(0,step_id/* stepKey */.U)(step.id), step]));
    return builds[0].steps.flatMap((step) => {
        const other = others.get((0,step_id/* stepKey */.U)(step.id));
        return other === undefined ? [] : [{ id: step.id, steps: [step, other] }];
    });
}
//# sourceMappingURL=walk.js.map
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
;// CONCATENATED MODULE: ./build/diagnose/steadiness.js

/**
 * Whether both builds gave the same as before in everything that differs (true) or in none of it
 * (false); undefined if they did in some of it, or if nobody compared them.
 */
function isSteady(difference) {
    const { windows, fates } = (0,evidence/* evidenceOf */.X)({ difference, all: [difference], twins: undefined });
    const all = windows.flatMap(({ changes }) => changes.map((change) => fates.get(change)));
    const [first] = all;
    if (first === undefined || all.some((fate) => fate !== first))
        return undefined;
    return first === "steady";
}
//# sourceMappingURL=steadiness.js.map
// EXTERNAL MODULE: ./build/compare/content/budget.js
var budget = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/compare/content/compare-contents.js + 14 modules
var compare_contents = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/compare/findings.js
var compare_findings = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/compare/tars.js + 4 modules
var tars = __webpack_require__(2653);
;// CONCATENATED MODULE: ./build/app/explain/samples.js





/** How many differences of one file's reruns are listed at most; archives may have more. */
const mostFound = 200;
/**
 * Adds samples to differences: how the same thing differs between the two builds that ran once
 * more. Builds that committed every step give no samples, because what depends on modification
 * times comes out differently in them.
 */
class Sampler {
    #reruns;
    #isFit;
    /**
     * By the path of a file: how it differs between the reruns; undefined where its contents were not
     * kept.
     */
    #files = new Map();
    constructor(reruns) {
        this.#reruns = reruns;
        this.#isFit = reruns.builds.every(({ by, cut }) => by === "steps" && cut === undefined);
    }
    async sampled(traced) {
        const { difference } = traced;
        const samples = this.#isFit ? await this.#samplesOf(traced) : undefined;
        return samples === undefined ? difference : { ...difference, samples };
    }
    async #samplesOf({ difference, again }) {
        if (again === undefined)
            return undefined;
        const [first, second] = this.#reruns.builds;
        const known = { kind: "compared", spans: [spanOf(first), spanOf(second)] };
        const { path, kind, clue } = difference;
        const isMember = (0,image_path/* isMemberPath */.cV)(path);
        if (!isMember && (kind === "added" || kind === "removed")) {
            const state = again.states[kind === "removed" ? 0 : 1];
            return { ...known, again: undefined, ...(state === undefined ? {} : { path: again.path }) };
        }
        if (!isMember && kind === "metadata") {
            return { ...known, again: headerClue(clue, again) };
        }
        const found = await this.#compared(difference, again);
        if (found === undefined)
            return undefined;
        const same = found.listed.find((each) => each.path === path && each.kind === kind);
        if (same === undefined && found.omitted > 0)
            return undefined;
        return { ...known, again: same?.clue };
    }
    /** Compares a file, and what it holds, between the reruns; once for each file. */
    async #compared(difference, again) {
        const path = (0,image_path/* fileOfPath */.TN)(difference.path);
        const known = this.#files.get(path);
        if (known !== undefined)
            return await known;
        const found = this.#compare(path, again.states);
        this.#files.set(path, found);
        return await found;
    }
    async #compare(path, [a, b]) {
        if (a?.digest === undefined || b?.digest === undefined)
            return undefined;
        if (a.digest === b.digest)
            return { listed: [], omitted: 0 };
        const { builds, readers } = this.#reruns;
        const contents = await Promise.all([builds[0].read(a.digest), builds[1].read(b.digest)]);
        const [left, right] = contents;
        if (left === undefined || right === undefined)
            return undefined;
        return await differencesOf({ path, contents: [left, right], readers });
    }
}
/** Compares two contents of one path. */
async function differencesOf(options) {
    const { path, readers } = options;
    const [a, b] = options.contents;
    const findings = new compare_findings/* Findings */.F(mostFound);
    const look = { findings, readers, budget: new budget/* Budget */._(), compareTars: tars/* compareTars */.G };
    const place = { path, layer: 0, inside: [], headers: [undefined, undefined] };
    await (0,compare_contents/* compareContents */.Y)({ a: once(a), b: once(b), sizes: [a.length, b.length], place, look });
    return findings;
}
async function* once(bytes) {
    yield bytes;
}
function spanOf({ startedAt, endedAt }) {
    return { startedAt, endedAt };
}
/**
 * Returns the difference's clue with the headers of the reruns; undefined where the reruns agree.
 */
function headerClue(clue, { states }) {
    const [a, b] = clue?.headers ?? [];
    const [left, right] = states;
    if (clue === undefined || a === undefined || b === undefined)
        return undefined;
    if (left === undefined || right === undefined || !headerDiffers(left, right))
        return undefined;
    return { ...clue, headers: [headerOf(a, left), headerOf(b, right)] };
}
function headerDiffers(a, b) {
    return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid || a.linkname !== b.linkname;
}
function headerOf(header, { mode, uid, gid, linkname }) {
    return { ...header, mode, uid, gid, linkname };
}
//# sourceMappingURL=samples.js.map
;// CONCATENATED MODULE: ./build/app/explain/hidden-roots.js




/**
 * Compares the contents that a file outside of the image had in the two watched builds. @returns
 * the difference; undefined when the contents were not kept
 */
async function hiddenRoot(options) {
    const { origin, builds, instruction, readers } = options;
    const { path, states } = origin;
    const [a, b] = await Promise.all([0, 1].map(async (side) => {
        const digest = states[side]?.digest;
        return digest === undefined ? undefined : await builds[side].read(digest);
    }));
    if (a === undefined || b === undefined)
        return undefined;
    const { listed } = await differencesOf({ path, contents: [a, b], readers });
    const [first] = listed;
    if (first === undefined)
        return undefined;
    const difference = instruction === undefined ? first : { ...first, instruction };
    return { difference, spans: [builds[0], builds[1]] };
}
/**
 * Gives each difference that was made of a file outside of the image the cause and fix of that
 * file's difference. The differences that carry it onward get the cause too.
 */
function withHiddenCauses(diagnosed, { traced, twins }) {
    const causes = new Map();
    const own = diagnosed.map((difference, at) => {
        const root = traced[at]?.root;
        const [cause] = root === undefined ? [] : causesOf(root, { difference, twins });
        if (cause === undefined)
            return difference;
        causes.set(difference.path, cause);
        const { confidence, explanation, fix } = cause;
        return {
            ...difference,
            ...{ cause: cause.cause, confidence, explanation },
            ...(fix === undefined ? {} : { fix }),
        };
    });
    return own.map((difference) => {
        const cause = difference.carries && causes.get(difference.carries.path)?.cause;
        return cause === undefined ? difference : { ...difference, cause };
    });
}
/**
 * Diagnoses the hidden file's difference. The file came out as before if what was made of it did.
 */
function causesOf(root, { difference, twins }) {
    const isAsBefore = isSteady(difference);
    const told = isAsBefore === undefined ? {} : { samples: toldSamples(isAsBefore) };
    return diagnose([{ ...root.difference, ...told }], (0,evidence/* ranAgain */.i)(twins, root.spans));
}
function toldSamples(isAsBefore) {
    return { kind: "told", isSteady: isAsBefore };
}
//# sourceMappingURL=hidden-roots.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/app/ports/build.js
var build = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/app/prove/twin-builds.js + 1 modules
var twin_builds = __webpack_require__(7976);
;// CONCATENATED MODULE: ./build/app/explain/watched-twins.js



const titles = {
    first: "build 1, watched",
    second: "build 2, watched",
};
/**
 * Runs both builds once more and watches them, by the same plan and in the same environments as
 * before. When that fails, it is no failure of the run: the differences are known without it.
 * @throws what stopped the run
 */
async function traceTwins(options) {
    options.reporter.info("the builds differ; both run once more, watched step by step, to find the lines");
    const parts = (0,twin_builds/* ownParts */.Fx)(options);
    const steps = new twin_builds/* StepProgress */.KQ(options.reporter);
    const stop = new AbortController();
    const pace = (0,twin_builds/* twinPace */.CC)(options);
    const start = async (slot, own) => {
        const line = (text) => steps.see(titles[slot], text);
        const log = { line, close: () => undefined };
        const { plan, stepOf, stepNetwork } = options;
        const name = `${slot}-traced`;
        const shared = { ...parts[slot], ...own, plan, stepOf, stepNetwork };
        const build = { slot, name, ...shared, log, signal: stop.signal };
        try {
            return await options.builder.trace(build);
        }
        catch (error) {
            stop.abort(error);
            throw error;
        }
    };
    const ends = await Promise.allSettled([
        start("first", { pace: pace.first }).finally(() => pace.firstIsOver()),
        start("second", { pace: pace.follower() }),
    ]);
    const [first, second] = ends;
    if (first.status === "fulfilled" && second.status === "fulfilled") {
        return { kind: "traced", builds: [first.value, second.value] };
    }
    const done = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    await Promise.all(done.map((build) => build.close()));
    return { kind: "failed", reason: reasonOf(stop.signal.reason) };
}
function reasonOf(error) {
    if (error instanceof build/* BuildBroke */.Y)
        return `the builds broke when they were run again (${error.message})`;
    if (error instanceof failure/* Failure */.HR && error.code !== "interrupted")
        return error.message;
    throw error;
}
//# sourceMappingURL=watched-twins.js.map
;// CONCATENATED MODULE: ./build/app/explain/attribute-differences.js







/**
 * Attributes each difference to an instruction by running both builds once more and looking at each
 * step. Differences of the config alone do not need that.
 */
async function traceInto(options) {
    if (options.differences.every(({ kind }) => kind === "config"))
        return await located(options, nobody);
    const traced = await traceTwins(options);
    if (traced.kind === "failed") {
        const why = `the builds could not be watched: ${traced.reason}`;
        return await located(options, { ...nobody, why });
    }
    try {
        return await located(options, { builds: traced.builds, why: whyCut(traced.builds) });
    }
    finally {
        await Promise.all(traced.builds.map((build) => build.close()));
    }
}
async function located(options, { builds, why }) {
    const { scope, differences, readers } = options;
    const { containerfile } = scope;
    const read = [builds[0].read, builds[1].read];
    const relations = new Relations(read, options.twins);
    const where = { containerfile, values: scope, target: (0,containerfile_chain/* targetStage */.A)(scope) };
    const target = await walk({ ...where, builds, relations });
    const { file, stages } = containerfile;
    const unseen = why ?? unseenText(builds);
    const found = attribute({ differences, file, stages, target, unseen });
    const sampler = new Sampler({ builds, readers });
    const all = [];
    // One after the other, because each difference holds two contents in memory.
    for (const each of found) {
        const { hidden, watched } = each;
        const difference = await sampler.sampled(each);
        const { instruction } = difference;
        const root = hidden && (await hiddenRoot({ origin: hidden, instruction, builds, readers }));
        all.push({
            difference,
            ...(watched === undefined ? {} : { watched }),
            ...(root === undefined ? {} : { root }),
        });
    }
    return all;
}
/** Explains why a difference has no instruction: it did not show again. */
function unseenText([build, other]) {
    if (build === unwatched)
        return undefined;
    const isWhole = build.unread === 0 && other.unread === 0;
    const far = isWhole ? "" : ", as far as their files could be read";
    const again = `did not differ when both builds were run again and watched${far}`;
    return build.by === "steps"
        ? again
        : `${again}: each step was committed for that, and what depends on modification times may then vanish`;
}
function whyCut(builds) {
    const cut = builds.find((build) => build.cut !== undefined)?.cut;
    return cut === undefined ? undefined : `the builds could not be watched to the end: ${cut}`;
}
/** Stands for a build that was not watched. */
const unwatched = {
    by: "steps",
    startedAt: 0,
    endedAt: 0,
    steps: [],
    cut: undefined,
    unread: 0,
    read: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
};
const nobody = { builds: [unwatched, unwatched], why: undefined };
//# sourceMappingURL=attribute-differences.js.map
;// CONCATENATED MODULE: ./build/attribution/diverging.js




/** Returns the place where an origin began; undefined if no watched step made it. */
function divergingPlace(origin) {
    const { path, stage, step, instruction, states } = origin;
    if (step === undefined || instruction === undefined)
        return undefined;
    const part = contentDiffers(states) ? "content" : "metadata";
    const values = [diverging_valueOf(states[0], part), diverging_valueOf(states[1], part)];
    const key = JSON.stringify([step, part, path]);
    return { key, path, stage, step, line: instruction.line, part, values };
}
/**
 * Returns the state of a path as a text. Two texts are equal if nothing differs that enters an
 * image.
 */
function diverging_valueOf(state, part) {
    if (state === undefined)
        return "";
    const { type, size, linkname, digest, mode, uid, gid } = state;
    return JSON.stringify(part === "content" ? [type, size, linkname, digest] : [type, mode, uid, gid]);
}
/**
 * Returns what a build had at each of some places, by their keys; absent if it did not reach the
 * step.
 */
function valuesAt(places, watched) {
    const { steps } = watched.build;
    const values = new Map();
    for (const place of places) {
        const stages = stagesBelow(place.stage, watched);
        let state;
        for (const { id, before, changes } of steps) {
            if (!stages.has(id.stage))
                continue;
            if (before?.has(place.path) === true)
                state = before.get(place.path);
            if (changes.has(place.path))
                state = changes.get(place.path);
            if ((0,step_id/* stepKey */.U)(id) !== place.step)
                continue;
            values.set(place.key, diverging_valueOf(state, place.part));
            break;
        }
    }
    return values;
}
/**
 * Returns a stage and those that it builds on. Their steps come first, because stages are built in
 * their order.
 */
function stagesBelow(index, { containerfile, values }) {
    const stage = containerfile.stages[index];
    if (stage === undefined)
        return new Set();
    const chain = (0,containerfile_chain/* stageChain */.a)({ ...values, containerfile, target: (0,containerfile_origins/* nameOf */.Vb)(stage) });
    return new Set(chain.map((each) => each.index));
}
//# sourceMappingURL=diverging.js.map
// EXTERNAL MODULE: ./build/bisection/search.js + 3 modules
var search = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/app/prove/extra-builds.js
var extra_builds = __webpack_require__(5629);
// EXTERNAL MODULE: ./build/containerfile/cut.js
var containerfile_cut = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/app/prove/bell.js
var bell = __webpack_require__(3300);
;// CONCATENATED MODULE: ./build/app/explain/lockstep.js

/** Milliseconds. The coarsest time in a file format (zip) has a resolution of two seconds. */
const slot = 2_000;
/** Milliseconds into the slot, so that no clock still shows the slot before. */
const inside = 30;
/**
 * Keeps two builds in step: each step starts at the beginning of a two-second slot. Times that
 * enter an image are then the same in both builds, as long as a step takes less than a slot. It is
 * the counterpart of {@link TwinPace} and tells whether the time makes builds differ.
 */
class Lockstep {
    #clock;
    #bell;
    /** How many points each side has reached: its beginning, then its steps. */
    #reached = [0, 0];
    #isOver = [false, false];
    /** When both sides may go on from a point, by the point's number. */
    #due = [];
    constructor(clock = bell/* realClock */.d) {
        this.#clock = clock;
        this.#bell = new bell/* Bell */.I(clock);
    }
    /** The pace of one side. */
    pace(side) {
        return {
            begin: (signal) => this.#together(side, signal),
            step: async (_, signal) => ({
                forerun: { kind: "unknown" },
                start: () => this.#together(side, signal),
                ended: () => undefined,
                closed: (run) => run,
            }),
        };
    }
    /** Marks a side as ended, however it ended, so that the other side stops waiting for it. */
    over(side) {
        this.#isOver[side] = true;
        this.#bell.ring();
    }
    async #together(side, signal) {
        this.#reached[side] += 1;
        const point = this.#reached[side];
        this.#bell.ring();
        await this.#bell.until(() => this.#dueAt(point, side === 0 ? 1 : 0), signal);
    }
    #dueAt(point, other) {
        if (this.#isOver[other])
            return 0;
        if (this.#reached[other] < point)
            return undefined;
        this.#due[point] ??= this.#clock.now() + slot + inside - (this.#clock.wall() % slot);
        return this.#due[point];
    }
}
//# sourceMappingURL=lockstep.js.map
;// CONCATENATED MODULE: ./build/app/explain/probe.js







/** Makes a prober. After one build that could not be run, it runs no more builds. */
function proberOf(builds, options) {
    let isBroken = false;
    return async (varied, places, pace) => {
        if (isBroken)
            return new Map();
        const names = options.applied.filter((name) => varied.includes(name));
        try {
            const own = pace === undefined ? {} : { pace };
            return await probed(builds, { ...options, varied: names, places, ...own });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === "interrupted")
                throw error;
            if (!isBroken) {
                options.reporter.warn(`A build that looks for the variation failed: ${error.message}`);
            }
            isBroken = true;
            return new Map();
        }
    };
}
/**
 * Runs two builds in step, the first without any variation, and returns the values of the places in
 * both.
 */
async function probePair(probe, varied, places) {
    const lockstep = new Lockstep();
    const one = (side, names) => probe(names, places, lockstep.pace(side)).finally(() => lockstep.over(side));
    const [without = new Map(), having = new Map()] = await (0,search/* allEnded */.C)([one(0, []), one(1, varied)]);
    return [without, having];
}
/**
 * Builds with some variations and returns the values of the places; an empty map when the build
 * breaks with them.
 */
async function probed(builds, options) {
    const { scope, places, builder, pace } = options;
    const { plan, lastStage } = cutPlan(options, places);
    try {
        const work = (rerun) => builder.trace(rerun);
        const part = { plan, lastStage, work, ...(pace === undefined ? {} : { pace }) };
        const build = await builds.run(options.varied, part);
        try {
            const { containerfile } = scope;
            return valuesAt(places, { build, containerfile, values: scope });
        }
        finally {
            await build.close();
        }
    }
    catch (error) {
        if (error instanceof build/* BuildBroke */.Y)
            return new Map();
        throw error;
    }
}
/** Cuts the plan behind the last step that a place needs. */
function cutPlan({ scope, plan }, places) {
    const cut = (0,containerfile_cut/* cutBehind */.R)(places, { scope, text: plan.containerfile });
    if (cut === undefined)
        return { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(scope).index };
    const { target: _, ...rest } = plan;
    return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
//# sourceMappingURL=probe.js.map
;// CONCATENATED MODULE: ./build/app/explain/name-times.js



const time = "start-time";
/**
 * Finds the places that differ because of the time at which their step runs, among those that came
 * out differently in every build. Chance makes a place differ even at the same time, so two builds
 * run in step, each step at the beginning of a two-second slot. A place that is then equal, and had
 * another value at every other time, depends on the time. Where variations contribute to a
 * difference, further such pairs tell which ones.
 */
async function nameTimes(sought, options) {
    const { applied, builds, reporter, probe } = options;
    const open = sought.filter(({ differences }) => !differences.every(by_variation/* isSurelyChance */.rw));
    const isAsked = applied.includes(time) && open.length > 0 && builds.left >= 2;
    // Builds that share a world cannot run in step.
    if (!isAsked || builds.isAlone)
        return new Map();
    reporter.info("what differs did so otherwise again: looking whether the time makes it differ");
    const others = applied.filter((name) => name !== time);
    const pair = (varied, of) => probePair(probe, varied, of.map(({ place }) => place));
    const first = await pair(others, open);
    const alone = open.filter(({ place }) => isEqualNow(place, first));
    const rest = open.filter(({ place }) => outcomeOf(place.key, first) === "differs");
    const doubted = alone.filter(({ differences }) => differences.some((each) => (0,by_variation/* isDoubtful */.Ge)(each, [time])));
    const asked = [...doubted, ...(others.length === 0 ? [] : rest)];
    if (asked.length === 0)
        return told(alone);
    if (builds.left < 2)
        return told(alone.filter((each) => !doubted.includes(each)));
    const second = await pair([], asked);
    const isRefuted = ({ place }) => !isEqualNow(place, second);
    const mixed = rest.filter((each) => asked.includes(each) && !isRefuted(each));
    const certain = alone.filter((each) => !doubted.includes(each) || !isRefuted(each));
    return new Map([...told(certain), ...(await mixedWith(mixed, { ...options, others, pair }))]);
}
function told(places) {
    return new Map(places.map(({ place }) => [place.key, { kind: "found", variations: [time] }]));
}
/**
 * Whether both builds of a pair have the same value, and neither watched build had it; those ran at
 * other times.
 */
function isEqualNow({ key, values }, pair) {
    const now = pair[0].get(key);
    return outcomeOf(key, pair) === "equal" && now !== undefined && !values.includes(now);
}
/** Undefined where one of the builds gave no value. */
function outcomeOf(key, [a, b]) {
    if (!a.has(key) || !b.has(key))
        return undefined;
    return a.get(key) === b.get(key) ? "equal" : "differs";
}
/**
 * Finds which variations change places that the time changes too, as far as the remaining builds
 * allow.
 */
async function mixedWith(mixed, options) {
    const { others, builds, applied, pair } = options;
    const found = await (0,search/* bisect */.h)({
        places: mixed.map(({ place, differences }) => ({
            key: place.key,
            whole: "differs",
            guess: others.filter((name) => differences.some((each) => (0,by_variation/* suspectedVariation */.Er)(each, others) === name)),
        })),
        applied: others,
        sideBySide: 1,
        // Each probe takes two builds.
        most: Math.floor(builds.left / 2),
        probe: async ({ varied, places }) => {
            const wanted = mixed.filter(({ place }) => places.some(({ key }) => key === place.key));
            const seen = await pair(varied, wanted);
            return new Map(wanted.flatMap(({ place: { key } }) => {
                const outcome = outcomeOf(key, seen);
                return outcome === undefined ? [] : [[key, outcome]];
            }));
        },
    });
    return new Map(mixed.map(({ place: { key } }) => {
        const responsible = found.get(key);
        const names = responsible?.kind === "found" ? [...responsible.variations, time] : [time];
        return [key, { kind: "found", variations: applied.filter((name) => names.includes(name)) }];
    }));
}
//# sourceMappingURL=name-times.js.map
;// CONCATENATED MODULE: ./build/app/images/image-files.js

/** Reads some files of an image, by {@link keyOf}. Each layer that has one of them is read once. */
async function readImageFiles(image, { wanted, entries }) {
    const keys = new Set(wanted.map(image_files_keyOf));
    const files = new Map();
    for (const layer of new Set(wanted.map((each) => each.layer))) {
        if (layer >= image.manifest.layers.length)
            continue;
        for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
            const key = image_files_keyOf({ path: entry.header.path, layer });
            if (keys.has(key))
                files.set(key, await fileOf(entry));
        }
    }
    return files;
}
function image_files_keyOf({ path, layer }) {
    return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
    const { type, linkname } = header;
    const mode = header.mode & 0o7777;
    if (type !== "file")
        return { type, mode, linkname, digest: undefined };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of content)
        hash.update(chunk);
    return { type, mode, linkname, digest: hash.digest("hex") };
}
/** Whether a rerun produced the content that the image has, as far as that can be told. */
function image_files_isSameContent(file, state) {
    if (state === undefined || state.type === "whiteout")
        return file === undefined;
    if (file === undefined)
        return false;
    // A hard link's content is another entry's.
    if (file.type === "hard-link" && state.type === "file")
        return true;
    if (file.type !== state.type)
        return false;
    if (file.type === "symlink")
        return file.linkname === state.linkname;
    return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
/** Whether a rerun produced the mode that the image has, as far as that can be told. */
function isSameMode(file, state) {
    return file === undefined || state === undefined || file.mode === state.mode;
}
//# sourceMappingURL=image-files.js.map
;// CONCATENATED MODULE: ./build/app/explain/steady.js


/**
 * Tells for each difference whether both builds produced the same bytes again when they ran again.
 * Chance seldom does that.
 */
async function steadyOnes(options) {
    const wanted = options.differences.flatMap(({ difference, watched }) => watched === undefined ? [] : inLayer(difference));
    const files = await Promise.all(options.images.map((image) => readImageFiles(image, { wanted, entries: options.entries })));
    return options.differences.map(({ difference, watched }) => {
        const [at] = inLayer(difference);
        if (at === undefined || watched === undefined)
            return false;
        // When only one build has a name, and has another one when it runs again, the step made the
        // name up.
        if (!isSamePath(at.path, watched.path))
            return false;
        // The header of an archive's member is part of the archive's content.
        const isMode = difference.kind === "metadata" && at.path === difference.path;
        const isSame = isMode ? isSameMode : image_files_isSameContent;
        return files.every((found, side) => isSame(found.get(image_files_keyOf(at)), watched.states[side === 0 ? 0 : 1]));
    });
}
function inLayer({ path, layer }) {
    return layer === undefined ? [] : [{ path: (0,image_path/* fileOfPath */.TN)(path), layer }];
}
/** Where /bin is a link to /usr/bin, one path has two spellings. */
function isSamePath(one, other) {
    return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
//# sourceMappingURL=steady.js.map
;// CONCATENATED MODULE: ./build/app/explain/name-variations.js







/**
 * Finds out which variations make each difference, by building with some of them alone, up to the
 * step where the builds begin to differ. What came out differently when the same build ran again
 * depends on its time or on chance; for those differences, only the time is examined.
 * @throws what stopped the run
 */
async function nameVariations(options) {
    const { applied } = options;
    if (applied.length === 0)
        return options.differences.map(() => undefined);
    const steady = await steadyOnes(options);
    const keys = options.differences.map(({ watched }) => watched === undefined ? undefined : divergingPlace(watched.root));
    const placesThat = (are) => {
        const places = new Map();
        for (const [at, { difference }] of options.differences.entries()) {
            const place = keys[at];
            if (place === undefined || steady[at] !== are)
                continue;
            const others = places.get(place.key)?.differences ?? [];
            places.set(place.key, { place, differences: [...others, difference] });
        }
        return [...places.values()];
    };
    const builds = new extra_builds/* ExtraBuilds */.e(options);
    const probe = proberOf(builds, options);
    const byTime = await nameTimes(placesThat(false), { ...options, builds, probe });
    // These came out the same at another time, so the time does not make them differ.
    const others = applied.filter((name) => name !== "start-time");
    const responsible = await name_variations_search(placesThat(true), {
        ...options,
        applied: others,
        builds,
        probe,
    });
    return keys.map((place, at) => {
        if (place === undefined)
            return undefined;
        if (steady[at] !== true)
            return byTime.get(place.key);
        return toldOf(responsible.get(place.key), others);
    });
}
async function name_variations_search(sought, options) {
    const { applied, request, reporter, builds, probe } = options;
    if (sought.length === 0 || applied.length === 0)
        return new Map();
    const places = new Map(sought.map((each) => [each.place.key, each]));
    if (applied.length > 1 && builds.left > 0) {
        reporter.info(`what differs did so again: looking for the variation that does it, with at most ${request.extraBuilds} more builds`);
    }
    const placesOf = (keys) => keys.flatMap((key) => places.get(key)?.place ?? []);
    const found = await (0,search/* bisect */.h)({
        places: sought.map((each) => name_variations_placeOf(each, applied)),
        applied,
        sideBySide: builds.sideBySide,
        most: builds.left,
        probe: ({ varied, places: wanted }) => probe(varied, placesOf(wanted.map(({ key }) => key))),
    });
    const doubted = [...found].flatMap(([key, responsible]) => {
        const told = toldOf(responsible, applied);
        if (told?.kind !== "found")
            return [];
        const looks = places.get(key)?.differences ?? [];
        return looks.some((each) => (0,by_variation/* isDoubtful */.Ge)(each, told.variations)) ? [key] : [];
    });
    const refuted = await refutedOf(placesOf(doubted), { probe, applied, most: builds.left });
    return new Map([...found].filter(([key]) => !refuted.includes(key)));
}
function name_variations_placeOf({ place, differences }, applied) {
    const suspected = differences.map((each) => (0,by_variation/* suspectedVariation */.Er)(each, applied));
    const guess = applied.filter((name) => suspected.includes(name));
    return { key: place.key, whole: place.values[1], guess };
}
/**
 * Checks places that look like chance but were attributed to a variation: builds once without any
 * variation and once with all of them. A place that comes out differently then was chance.
 * @returns the keys of the refuted places
 */
async function refutedOf(places, about) {
    if (places.length === 0)
        return [];
    const builds = [[], about.applied].slice(0, about.most);
    const seen = await (0,search/* allEnded */.C)(builds.map((varied) => about.probe(varied, places)));
    return places
        .filter(({ key, values }) => seen.some((found, side) => found.has(key) && found.get(key) !== values[side === 0 ? 0 : 1]))
        .map(({ key }) => key);
}
function toldOf(responsible, applied) {
    if (responsible === undefined || responsible.kind === "none")
        return undefined;
    const { kind, variations } = responsible;
    return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
//# sourceMappingURL=name-variations.js.map
// EXTERNAL MODULE: ./build/variations/table.js + 8 modules
var table = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/app/explain/twin-facts.js


/**
 * Collects what a diagnosis may know of the two builds. Without a runtime, steps were given no
 * environment.
 */
function twinFacts(options) {
    const { builder } = options;
    const own = (0,twin_builds/* ownParts */.Fx)(options);
    const facts = (built) => {
        const { environment, variations } = own[built.slot];
        const { hostname, umask, env } = (0,table/* varyEnvironment */.wm)(environment, variations);
        const isGiven = builder.noShim === undefined;
        const { startedAt, endedAt, contextPath } = built;
        return {
            startedAt,
            endedAt,
            hostname: isGiven ? hostname : undefined,
            umask: isGiven ? umask : undefined,
            env: isGiven ? env : {},
            contextPath,
            userNames: builder.userNames,
        };
    };
    return [facts(options.first), facts(options.second)];
}
//# sourceMappingURL=twin-facts.js.map
;// CONCATENATED MODULE: ./build/app/explain/explain.js








/** How many differences are listed at most; the rest are counted. */
const limit = 200;
/**
 * Exports both images side by side and finds what differs, which instruction first made it differ,
 * and why.
 */
async function explain(options) {
    const { builder, output, openImage, reporter, readers } = options;
    reporter.progress("looking for what differs");
    await Promise.all([
        options.firstImage.asTwin(options.first),
        builder.exportImage(options.second, output.twins.second),
    ]);
    const [a, b] = await Promise.all([openImage(output.twins.first), openImage(output.twins.second)]);
    const differences = await (0,compare_images/* compareImages */.q)({ a, b, readers, limit });
    const twins = twinFacts(options);
    const traced = await traceInto({ ...options, differences: differences.listed, twins });
    const located = traced.map((found) => ({
        ...found,
        difference: inItsLayer(found.difference, options.origins),
    }));
    const diagnosed = diagnose(located.map(({ difference }) => difference), twins);
    const caused = withHiddenCauses(diagnosed, { traced: located, twins }).flatMap((found, at) => {
        const { root, watched } = located[at] ?? {};
        const parts = root === undefined ? severalCauses(found, twins) : [found];
        return parts.map((difference) => ({ difference, watched }));
    });
    const told = await options.timed("variations", () => nameVariations({
        ...options,
        applied: options.atWork,
        secondSteps: options.second.steps,
        images: [a, b],
        entries: readers.entries,
        differences: caused,
    }));
    const tried = caused.map(({ difference }, at) => ({ difference, told: told[at] }));
    return { ...differences, listed: (0,by_variation/* byVariation */.Tr)(tried, twins) };
}
/**
 * Completes a difference without an attribution: with the only writing instruction of its layer, or
 * else with the layer's origin.
 */
function inItsLayer(difference, origins) {
    const origin = difference.layer === undefined ? undefined : origins[difference.layer];
    if (origin === undefined || difference.instruction !== undefined)
        return difference;
    if (origin.instruction !== undefined)
        return { ...difference, instruction: origin.instruction };
    return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 5801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   oJ: () => (/* binding */ copyPaths)
/* harmony export */ });
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(782);
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);



/** Reads a COPY or ADD; undefined for other instructions, or if a variable in it has no value. */
function copyPaths(instruction, place) {
    const { keyword, flags } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD")
        return undefined;
    const words = wordsOf(instruction, place.lookup);
    const destination = words?.at(-1);
    if (words === undefined || destination === undefined || words.length < 2)
        return undefined;
    const sources = words.slice(0, -1);
    return {
        sources: sources.map(plainPath),
        destination: resolvePath(place.workdir, destination),
        isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1 || sources.some(_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .P),
        keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
    };
}
/**
 * Returns where a path of the source may end up. A file goes into the destination or takes its
 * place; what is in a copied folder keeps its place below it. There are several results if only a
 * look at the files could decide.
 */
function destinationsOf(copy, path) {
    const parts = path.split("/");
    return copy.sources.flatMap((source) => {
        if (copy.keepsParents)
            return withParents(copy, { source, path });
        const pattern = source === "" ? [] : source.split("/");
        const isBelow = pattern.every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
        if (!isBelow)
            return [];
        const rest = parts.slice(pattern.length);
        if (rest.length > 0)
            return [joined(copy.destination, rest.join("/"))];
        const inFolder = joined(copy.destination, parts.at(-1) ?? "");
        return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
    });
}
/** Whether the instruction may have put a path of the image there. */
function covers(copy, path) {
    const { destination } = copy;
    return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
/**
 * Resolves a path against a working folder, including `.` and `..`; results and folders have no
 * leading slash.
 */
function resolvePath(workdir, path) {
    const parts = [];
    for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function wordsOf(instruction, lookup) {
    const strings = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(instruction.argument);
    const written = strings ?? instruction.words.map(({ text }) => text);
    const words = [];
    for (const word of written) {
        if (strings === undefined && (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(word)) {
            words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
            continue;
        }
        const { text, problem, unset } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, lookup);
        if (problem !== undefined || unset.length > 0)
            return undefined;
        words.push(text);
    }
    return words;
}
/** Applies `--parents`: `a/./b/c` keeps only what follows the pivot. */
function withParents(copy, { source, path }) {
    const [before, after] = source.split("/./");
    const pivot = after === undefined ? "" : plainPath(before ?? "");
    const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
    const parts = path.split("/");
    const isMeant = pattern.split("/").every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
    if (!isMeant && pattern !== "")
        return [];
    const kept = pivot === "" ? path : path.slice(pivot.length + 1);
    return [joined(copy.destination, kept)];
}
/**
 * Removes the leading slash, `.` and doubled slashes; `/./` stays, because `--parents` gives it a
 * meaning.
 */
function plainPath(path) {
    if (path.includes("/./"))
        return path.replace(/^\/+/, "");
    return resolvePath("", path);
}
function joined(folder, rest) {
    return folder === "" ? rest : `${folder}/${rest}`;
}
//# sourceMappingURL=copied-paths.js.map

/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unknownBase),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _copied_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5801);



/** What is known about a stage on an outside image: next to nothing. */
const unknownBase = { env: new Map(), workdir: "" };
/**
 * Returns each instruction of a stage with its place. Variables are those of ENV, else of ARG, as
 * buildah resolves them in COPY and WORKDIR. The variables of an outside base are unknown, and
 * words that need them are left alone.
 */
function placesIn(stage, { names, base }) {
    const env = new Map(base.env);
    let { workdir } = base;
    const places = [];
    for (const { instruction, scope } of (0,_containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__/* .withScopes */ .w)(stage.instructions, names)) {
        const lookup = lookupIn(env, scope);
        places.push({ instruction, workdir, copy: (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .copyPaths */ .oJ)(instruction, { lookup, workdir }) });
        if (instruction.keyword === "ENV")
            setVariables(instruction, { env, lookup });
        if (instruction.keyword !== "WORKDIR")
            continue;
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(instruction.argument.trim(), lookup);
        if (problem === undefined)
            workdir = (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(workdir, text);
    }
    return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
    return (name) => env.get(name) ?? args.get(name);
}
/** Reads `ENV a=1 b=2`, or the old form `ENV a 1 and more`. */
function setVariables({ words, argument }, { env, lookup }) {
    const [first] = words;
    if (first === undefined)
        return;
    const pairs = first.text.includes("=")
        ? words.map(({ text }) => text)
        : [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
    for (const pair of pairs) {
        const equals = pair.indexOf("=");
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(pair.slice(equals + 1), lookup);
        if (equals > 0 && problem === undefined)
            env.set(pair.slice(0, equals), text);
    }
}
//# sourceMappingURL=stage-scope.js.map

/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conventionRule),
/* harmony export */   j: () => (/* binding */ fixFor)
/* harmony export */ });
/* harmony import */ var _conventions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8818);




/** Creates a rule for the paths of one cause that are known by convention. */
function conventionRule(cause, certainty = 0.95) {
    const rows = _conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.filter((row) => row.cause === cause);
    return {
        cause,
        judge(evidence) {
            const row = rows.find(({ path }) => path.test(evidence.file));
            if (row === undefined)
                return undefined;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
                evidence,
                certainty,
                explanation: `This is ${row.what}.${sample(evidence)}`,
                fallback: fixFor(row),
            });
        },
    };
}
/** Returns the fix for such a path. */
function fixFor({ cause, remove, advice }) {
    if (cause === "machine-id") {
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .finishFix */ .Bw)(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
    }
    if (remove.length === 0) {
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOnly */ .$Y)(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
    }
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFix */ .sD)(remove, advice ?? "Remove it in the same RUN: nothing in a container needs it.");
}
/** Returns the first time that differs, which best shows that the file is a log. */
function sample(evidence) {
    const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
    if (pair === undefined)
        return "";
    return ` ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._M)(evidence, pair.change)} has a time of the build: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=convention.js.map

/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventions)
/* harmony export */ });
const aptLogs = [
    "/var/log/apt",
    "/var/log/dpkg.log",
    "/var/log/alternatives.log",
    "/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
/** Every path that distributions, services and package managers write by convention. */
const conventions = [
    log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
    log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its lists, with their times and addresses in memory", ["/var/cache/apt/*.bin"]),
    log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
        "/var/cache/apt/archives/*.deb",
    ]),
    log(/^var\/cache\/debconf\//, "debconf's answers in the order in which packages asked", [
        "/var/cache/debconf/*-old",
    ]),
    log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
    log(/^var\/cache\/man\//, "the index of the manual pages, a database with times in it", [
        "/var/cache/man",
    ]),
    log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's own state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
    log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
    log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], "Export SOURCE_DATE_EPOCH before apk runs (Twofold does, `canonical: true`); else set it in the line."),
    log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of what is installed; `--virtual` groups get the time as their version", [], "Give the group a version of its own, or remove it with `apk del` in the same RUN."),
    log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
    log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm takes that time, and empty the database's log with `rpm --rebuilddb`."),
    log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
    log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
    log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
    log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
        "/var/log/zypp*",
        "/var/log/YaST2",
    ]),
    log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of packages that came along, in their order", []),
    log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and dates of installation", ["/var/log/pacman.log"]),
    log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of who logged in", [
        "/var/log/lastlog",
        "/var/log/faillog",
        "/var/log/[bw]tmp",
    ]),
    log(/(?:^|\/)\.npm\/_(?:logs|cacache)\/|^usr\/local\/share\/\.cache\/yarn\//, "the package manager's cache and logs, named by their time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
    log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity|\.modules\.yaml)$/, "the package manager's note of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove the note in the same RUN."),
    log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and of compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
    log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a stage of its own and copy only the result."),
    log(/\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/, "the log of compiling a gem, with temporary names and times", [
        "$(gem env gemdir)/extensions/*/*/*/mkmf.log",
        "$(gem env gemdir)/extensions/*/*/*/gem_make.out",
    ]),
    log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's note of when and where a module was installed", [], "Install with `make pure_install`, which writes no such note."),
    log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's note of when a package was installed", []),
    log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's note of the path or address that a package came from", []),
    log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's note of its own use, with its time", ["/root/.wget-hsts", "/root/.*_history"]),
    {
        cause: "ldconfig-cache",
        path: /^var\/cache\/ldconfig\/aux-cache$/,
        what: "ldconfig's own cache: it holds the inode numbers and times of all libraries, which are the builder's",
        remove: ["/var/cache/ldconfig/aux-cache"],
    },
    {
        cause: "machine-id",
        path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
        what: "the machine's ID, drawn at random when a package is installed",
        remove: [],
        advice: "Empty the file in the same RUN: systemd then draws one when the machine starts.",
    },
    {
        cause: "random",
        path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
        what: "a seed or an ID that is drawn at random when a package is installed",
        remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
    },
    {
        cause: "random",
        path: /^var\/cache\/fontconfig\/|\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
        what: "fontconfig's cache: its names are drawn at random and it holds the folders' times",
        remove: ["/var/cache/fontconfig"],
    },
    {
        cause: "shadow-day",
        path: /^etc\/g?shadow-$/,
        what: "the backup of the accounts' passwords, with the days on which they were made",
        remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
    },
    {
        cause: "kernel-name",
        path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
        what: "apt's list of kernels not to remove: the builder's is among them",
        remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
    },
];
function log(path, what, remove, advice) {
    return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
//# sourceMappingURL=conventions.js.map

/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ arFix),
/* harmony export */   H8: () => (/* binding */ tarGzipFix),
/* harmony export */   LC: () => (/* binding */ zipFix),
/* harmony export */   Ly: () => (/* binding */ tarFix),
/* harmony export */   Ze: () => (/* binding */ cpioFix),
/* harmony export */   bn: () => (/* binding */ jarFix),
/* harmony export */   l5: () => (/* binding */ debFix),
/* harmony export */   mk: () => (/* binding */ gzipFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);


const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
/** GNU tar: members in a fixed order, with fixed times and owners. */
const tarFix = {
    advice: "Give the archive's members a fixed order, time and owner (GNU tar; with busybox's, sort the names and set the files' times with `touch -hd @0` first).",
    general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:g|bsd)?tar$/).flatMap((command) => tarInsertions(command)),
};
/** Letters of an old-style bundle such as `czf` that each take one of the following words. */
const withValue = /[bfCgTXFKLNVHI]/g;
function tarInsertions(command) {
    const bundle = command.words[1]?.text ?? "";
    const isOld = /^[A-Za-z]+$/.test(bundle);
    const creates = /^-?[A-Za-z]*[cru]/.test(bundle) ||
        command.words.some(({ text }) => /^(?:--create|--append|--update|-(?=[A-Za-z]*$)[A-Za-z]*c[A-Za-z]*)$/.test(text));
    const missing = tarOptions.filter((option) => !hasOption(command, option));
    if (!creates || missing.length === 0)
        return [];
    const at = isOld ? 1 + (bundle.match(withValue)?.length ?? 0) : 0;
    return [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
    const name = option.split("=")[0] ?? option;
    return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
/** gzip writes the file's time and name into its header unless an option prevents it. */
const gzipFix = {
    advice: "Leave the time and the name out of the header with `-n`.",
    general: "RUN gzip -n file",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:gzip|pigz|zopfli)$/)
        .filter(({ words }) => !words.some(({ text }) => /^-[a-z0-9]*n|^--no-name$/.test(text)))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -n" })),
};
/** The fix for a tar that starts gzip itself. */
const tarGzipFix = {
    advice: "Let the gzip that tar starts leave the time out of its header.",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^g?tar$/)
        .filter(({ words }) => words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
        .map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
/** The first time that a zip can hold, 1980-01-01. */
const zipEpoch = "@315532800";
/** zip has no option for the time, so the files get theirs beforehand. */
const zipFix = {
    advice: "Give the files one time before they are packed, and leave out the extra fields (`-X`); the zone matters too, since zips hold local time.",
    general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^zip$/).flatMap((command) => zipInsertions(command)),
};
function zipInsertions(command) {
    const option = (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-X") ? [] : [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -X" }];
    const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
    const files = names.slice(1).map(({ text }) => text);
    // After `env` or a wrapper, another command cannot come first.
    const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
    const touch = mayPrecede && files.length > 0
        ? `find ${files.join(" ")} -exec touch -hd ${zipEpoch} {} + && `
        : "";
    return [{ at: command.start, text: `${touch}TZ=UTC ` }, ...option];
}
const jarFix = {
    advice: "Tell the build tool one time for all entries: Maven's `project.build.outputTimestamp`, Gradle's `preserveFileTimestamps = false` and `reproducibleFileOrder = true`, `jar --date` (JDK 17).",
    general: "RUN mvn -B package -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^mvnw?$/).map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: " -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^jar$/)
            .filter(({ words }) => words[1]?.text.startsWith("-") === true)
            .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --date=1980-01-01T00:00:02Z" })),
    ],
};
/** Static libraries: with `D`, ar writes zeros for times and owners. */
const arFix = {
    advice: "Make ar deterministic (modifier `D`); with make, `ARFLAGS=rcD`, and `ranlib -D`.",
    general: "RUN ar rcsD libname.a object.o",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /(?:^|-)ar$/).flatMap((command) => {
        const bundle = command.words[1];
        return bundle === undefined || /[D]|^--/.test(bundle.text)
            ? []
            : [{ at: bundle.end, text: "D" }];
    }),
};
const cpioFix = {
    advice: "Make cpio reproducible, and set the files' times before they are packed.",
    general: "RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --reproducible > archive.cpio",
    insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, script.commands[at - 1]) : []),
};
/**
 * Returns insertions that set the files' times before `find` lists the files, because cpio stores
 * those times.
 */
function cpioInsertions(command, lister) {
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "--reproducible") || (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-i", "--extract"))
        return [];
    const option = { at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --reproducible" };
    if (lister?.name !== "find" || /^\|/.test(lister.after))
        return [option];
    const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
    const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
    const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
    return [{ at: lister.start, text: touch }, option];
}
/** A Debian package is an ar archive, and dpkg-deb follows SOURCE_DATE_EPOCH. */
const debFix = (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnly */ .$Y)("Leave SOURCE_DATE_EPOCH set where the package is built: dpkg-deb then writes that time for the package's members and their files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");
//# sourceMappingURL=archives.js.map

/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ pathMapFix),
/* harmony export */   Hd: () => (/* binding */ bytecodeFix),
/* harmony export */   WB: () => (/* binding */ goFix),
/* harmony export */   ap: () => (/* binding */ macroFix),
/* harmony export */   xY: () => (/* binding */ buildIdFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
/** gcc and clang follow SOURCE_DATE_EPOCH; other compilers, and `__TIMESTAMP__`, need a flag. */
const macroFix = {
    advice: "Leave __DATE__ and __TIME__ out of the program, or give them a fixed value.",
    general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: ` ${fixedDate}` })),
};
/** The fix for paths in debug data and in `__FILE__`. */
const pathMapFix = {
    advice: "Compile in a fixed folder (WORKDIR), or have the compiler replace its path.",
    general: "WORKDIR /src",
    insertions: (script, instruction) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
            .filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
            .map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
        ...goInsertions(script.commands, ["-trimpath"]),
    ],
};
/**
 * Returns the temporary folder that the instruction makes, or else the one in which the command
 * runs.
 */
function folderOf(instruction) {
    const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
    return name === undefined ? "$PWD" : `$${name}`;
}
/** The fix for Go's build ID, its paths and what it read from git. */
const goFix = {
    advice: "Build without paths, without git's state and without a build ID.",
    general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
    insertions: (script) => goInsertions(script.commands, ["-trimpath", "-buildvcs=false", "-ldflags=-buildid="]),
};
function goInsertions(commands, options) {
    return commands.flatMap((command) => {
        const [, verb] = command.words;
        if (command.name !== "go" ||
            verb === undefined ||
            !/^(?:build|install|test)$/.test(verb.text)) {
            return [];
        }
        const missing = options.filter((option) => {
            const name = option.split("=")[0] ?? option;
            return !command.words.some(({ text }) => text.startsWith(name));
        });
        return missing.length === 0 ? [] : [{ at: verb.end, text: ` ${missing.join(" ")}` }];
    });
}
/** The linker hashes its input: equal input gives an equal ID. */
const buildIdFix = {
    advice: "Find what else differs in the program first: its build ID follows from that. If nothing does, leave the ID out.",
    general: "RUN gcc -Wl,--build-id=none -o program program.c",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-Wl,--build-id=none", "-c"))
        // If the option is there twice, the later one counts.
        .map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
/** The fix for Python's compiled modules. */
const bytecodeFix = {
    advice: "Do not keep compiled modules, or compile them so that they are checked by content instead of by time.",
    general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
            .flatMap(compileallInsertions),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" ? [{ at: words[1].end, text: " --no-compile" }] : []),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
            .map(({ start }) => ({ at: start, text: "PYTHONDONTWRITEBYTECODE=1 " })),
    ],
};
function compileallInsertions({ words, start }) {
    const module = words.find(({ text }) => text === "compileall");
    if (module === undefined)
        return [{ at: start, text: "SOURCE_DATE_EPOCH=0 " }];
    if (words.some(({ text }) => text.startsWith("--invalidation-mode")))
        return [];
    return [{ at: module.end, text: " --invalidation-mode unchecked-hash" }];
}
//# sourceMappingURL=compilers.js.map

/***/ })

};
//# sourceMappingURL=14.index.js.map
