export const id = 943;
export const ids = [943];
export const modules = {

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeReading: () => (/* binding */ judgeReading),
  readImage: () => (/* binding */ readImage)
});

// EXTERNAL MODULE: ./build/diagnose/causes/convention.js
var causes_convention = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/diagnose/causes/hostname.js
var hostname = __webpack_require__(8693);
// EXTERNAL MODULE: ./build/diagnose/conventions.js
var conventions = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/diagnose/fixes/archives.js
var archives = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/diagnose/fixes/compilers.js
var compilers = __webpack_require__(331);
// EXTERNAL MODULE: ./build/diagnose/fixes/fix.js + 1 modules
var fix = __webpack_require__(3037);
// EXTERNAL MODULE: ./build/diagnose/fixes/system.js
var system = __webpack_require__(1012);
// EXTERNAL MODULE: ./build/diagnose/fixes/times.js
var times = __webpack_require__(547);
// EXTERNAL MODULE: ./build/diagnose/say.js
var say = __webpack_require__(8818);
;// CONCATENATED MODULE: ./build/diagnose/trace-difference.js









/**
 * Converts a trace into the difference that the next run would show, with cause, explanation and
 * fix.
 */
function traceDifference(facts) {
    const { path, layer, instruction, format, offset, excerpt, count } = facts.suspect;
    const { cause, what, fixes, fallback } = judgementOf(facts);
    const times = count === 1 ? "" : `, ${count} times`;
    return {
        path,
        kind: "trace",
        ...(layer === undefined ? {} : { layer }),
        ...(instruction === undefined ? {} : { instruction }),
        evidence: [`offset ${offset}: ${excerpt} (${format}${times})`],
        cause,
        confidence: 1,
        explanation: `Both builds have the same here, and the next run will not: ${(0,say/* quoteText */.ol)(excerpt)} is ${what}.`,
        fix: (0,fix/* writeFix */.z)(instruction?.text ?? "", fixes, fallback),
    };
}
function judgementOf({ suspect, isProgram }) {
    const { path, kind, format } = suspect;
    const convention = conventions/* conventions */.T.find((row) => row.path.test(path));
    if (convention !== undefined && isTime(kind)) {
        const { cause } = convention;
        return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,causes_convention/* fixFor */.j)(convention) };
    }
    const placed = places.find(({ sign }) => sign.test(format));
    if (placed !== undefined)
        return ofPlace(placed, path);
    if (isTime(kind) && isProgram) {
        const fixes = [times/* dateFix */.u, compilers/* goFix */.WB, compilers/* macroFix */.ap];
        const what = "the time at which the program was built";
        return { cause: "compile-date", what, fixes, fallback: compilers/* macroFix */.ap };
    }
    return byKind[kind];
}
function isTime(kind) {
    return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,system/* finishFix */.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set the day to a fixed one in the same RUN, and remove the backup.");
const places = [
    {
        sign: /gzip header/,
        cause: "gzip-mtime",
        what: "the time of compression in the gzip header",
        fixes: [archives/* gzipFix */.mk, archives/* tarGzipFix */.H8],
        fallback: archives/* gzipFix */.mk,
    },
    {
        sign: /Python bytecode/,
        cause: "pyc-mtime",
        what: "the modification time of the module's source",
        fixes: [compilers/* bytecodeFix */.Hd],
        fallback: compilers/* bytecodeFix */.Hd,
    },
    {
        sign: /PE header/,
        cause: "compile-date",
        what: "the time at which the program was linked",
        fixes: [compilers/* macroFix */.ap],
        fallback: compilers/* macroFix */.ap,
    },
    {
        sign: /member of a zip/,
        cause: "zip-mtime",
        what: "when a member of the zip was last changed",
        fixes: [archives/* zipFix */.LC, archives/* jarFix */.bn],
        fallback: archives/* zipFix */.LC,
    },
    {
        sign: /as in a tar/,
        cause: "archive-mtime",
        what: "when a member of the archive was last changed",
        fixes: [archives/* tarFix */.Ly, archives/* cpioFix */.Ze, archives/* arFix */.$l],
        fallback: archives/* tarFix */.Ly,
    },
    {
        sign: /in \/etc\/shadow/,
        cause: "shadow-day",
        what: "the day on which the account was made, counted from 1970",
        fixes: [],
        fallback: shadowFix,
    },
];
function ofPlace({ sign: _sign, ...judgement }, path) {
    const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
    return isJar ? { ...judgement, fallback: archives/* jarFix */.bn } : judgement;
}
const time = {
    cause: "clock",
    fixes: [times/* dateFix */.u],
    fallback: (0,system/* adviceOnly */.$Y)("Do not write the time of the build into the image; where a program must have a time, give it the source's: Twofold sets SOURCE_DATE_EPOCH for every step.", "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file"),
};
const machineAdvice = (0,system/* adviceOnly */.$Y)("Do not write what the machine is into the image: give the program a fixed value, or let it look when the container starts.");
const environmentAdvice = (0,system/* adviceOnly */.$Y)("Do not write what is the run's own into the image: hand it to the container when it starts, or leave it out.");
const byKind = {
    day: { ...time, what: "the day of the build" },
    time: { ...time, what: "the time of the build" },
    epoch: { ...time, what: "the time of the build" },
    hostname: {
        cause: "hostname",
        what: "the name of the machine",
        fixes: [],
        fallback: hostname/* hostFallback */.lA,
    },
    user: {
        cause: "user-env",
        what: "the user who built it",
        fixes: [],
        fallback: environmentAdvice,
    },
    "checkout-path": buildPath("the path of the checkout"),
    "work-folder": buildPath("the folder that it was built in, which is drawn anew for each run"),
    "run-id": {
        cause: "user-env",
        what: "the number of this run",
        fixes: [],
        fallback: environmentAdvice,
    },
    commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
    boot: {
        cause: "machine-id",
        what: "what the machine's kernel is known by since its start",
        fixes: [],
        fallback: machineAdvice,
    },
    kernel: {
        cause: "kernel-name",
        what: "the kernel of the machine",
        fixes: [],
        fallback: machineAdvice,
    },
    cpu: {
        cause: "cpu-count",
        what: "the processor of the machine",
        fixes: [],
        fallback: machineAdvice,
    },
    memory: {
        cause: "cpu-count",
        what: "the size of the machine's memory",
        fixes: [],
        fallback: machineAdvice,
    },
    "name-server": {
        cause: "network",
        what: "what the machine resolves names with",
        fixes: [],
        fallback: machineAdvice,
    },
};
function buildPath(what) {
    return { cause: "build-path", what, fixes: [compilers/* pathMapFix */.Bz], fallback: compilers/* pathMapFix */.Bz };
}
//# sourceMappingURL=trace-difference.js.map
;// CONCATENATED MODULE: ./build/executables/advice.js
/** What keeps each thing out, for each language; docs/executables.md has the details. */
const fixes = {
    "build-path": {
        C: "Compile with `-ffile-prefix-map=$PWD=.`.",
        "C++": "Compile with `-ffile-prefix-map=$PWD=.`.",
        Go: "Build with `go build -trimpath`.",
        Rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME/.cargo=/cargo"`.',
        ".NET": "Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`, or with `-p:PathMap=$PWD=/_/`.",
        other: "Map the path away (`-ffile-prefix-map=$PWD=.` for gcc and clang).",
    },
    debug: {
        Go: "Build with `-ldflags='-s -w'`.",
        Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
        other: "Compile without `-g`, or run `strip --strip-debug` on it.",
    },
    symbols: {
        Go: "Build with `-ldflags='-s -w'`.",
        Rust: "Build with `-C strip=symbols`, or `strip = true` in the profile of Cargo.toml.",
        other: "Link with `-s`, or run `strip` on it.",
    },
    "build-id": {
        Go: "Build with `-ldflags=-buildid=`.",
        Rust: "Link with `-C link-arg=-Wl,--build-id=none`.",
        other: "Link with `-Wl,--build-id=none`.",
    },
    "vcs-stamp": { other: "Build with `-buildvcs=false`, or without `.git` in the context." },
    "time-stamp": { other: "Build with `-p:Deterministic=true`, which is the SDK's default." },
};
/** Returns what can be kept out of an executable; empty if there is nothing to advise. */
function adviceFor(facts) {
    const { language } = facts;
    return findings(facts).map(([name, found]) => ({
        name,
        found,
        fix: (language && fixes[name][language]) ?? fixes[name].other,
    }));
}
function findings(facts) {
    const { debug, symbols, timeStamp } = facts;
    return [
        ...pathFinding(facts),
        ...(debug ? [["debug", "debug information"]] : []),
        ...(symbols ? [["symbols", "a symbol table"]] : []),
        ...buildIdFinding(facts),
        ...stampFinding(facts),
        ...(timeStamp === undefined
            ? []
            : [["time-stamp", `time stamp ${timeStamp} that is no hash`]]),
    ];
}
function pathFinding({ go, paths }) {
    // With -trimpath, what looks like a path of the build is a text of the program.
    if (go?.trimpath === true)
        return [];
    const [path] = paths;
    if (path !== undefined)
        return [["build-path", path]];
    return go === undefined ? [] : [["build-path", "paths of Go's sources (no -trimpath)"]];
}
/**
 * Length of the digits of `--build-id=uuid`, which are random. Those of `--build-id=md5` are not;
 * both look alike.
 */
const uuidDigits = 32;
function buildIdFinding({ buildId, goBuildId }) {
    if (buildId !== undefined) {
        const doubt = buildId.length === uuidDigits ? ", a random one if its kind is uuid" : "";
        return [["build-id", `build ID ${buildId}${doubt}`]];
    }
    return goBuildId === undefined ? [] : [["build-id", `Go build ID ${goBuildId}`]];
}
function stampFinding({ go }) {
    if (go?.revision === undefined)
        return [];
    const changed = go.modified === true ? ", with changes that were not committed" : "";
    return [["vcs-stamp", `commit ${go.revision} of ${go.time ?? "no time"}${changed}`]];
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./build/traces/calendar.js
const english = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/**
 * Returns the days that a span of time covers in some time zones (IANA names; an unknown one counts
 * as UTC).
 */
function daysBetween({ startedAt, endedAt }, zones) {
    const found = new Map();
    const ends = [startedAt, endedAt, ...midnightsBetween(startedAt, endedAt)];
    for (const zone of zones) {
        for (const seconds of ends) {
            const day = dayIn(seconds, zone);
            found.set(`${day.year}-${day.month}-${day.day}`, day);
        }
    }
    return [...found.values()];
}
/**
 * Returns the midnights during the build. A build may last for more than a day; a week of them is
 * enough.
 */
function midnightsBetween(startedAt, endedAt) {
    const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
    return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}
function dayIn(seconds, timeZone) {
    const { year, month, day } = partsIn(seconds, timeZone);
    return { year, month, day };
}
function partsIn(seconds, timeZone) {
    const date = new Date(seconds * 1000);
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone: isZone(timeZone) ? timeZone : "UTC",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        hourCycle: "h23",
    });
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const part = (name) => parts.get(name) ?? 0;
    return {
        year: part("year"),
        month: part("month"),
        day: part("day"),
        hour: part("hour"),
        minute: part("minute"),
    };
}
function isZone(name) {
    try {
        new Intl.DateTimeFormat("en-US", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** Returns the first second of a day in UTC, since 1970. */
function midnightOf({ year, month, day }) {
    return Date.UTC(year, month - 1, day) / 1000;
}
/**
 * Returns by how many seconds a zone is east of Greenwich at a time (IANA name; an unknown one
 * counts as UTC).
 */
function offsetOf(seconds, zone) {
    const { hour, minute, ...day } = partsIn(seconds, zone);
    const local = midnightOf(day) + hour * 3600 + minute * 60;
    return Math.round((local - Math.floor(seconds / 60) * 60) / 60) * 60;
}
function two(number) {
    return String(number).padStart(2, "0");
}
//# sourceMappingURL=calendar.js.map
;// CONCATENATED MODULE: ./build/traces/clock.js
/** All zones in use are off by multiples of this. */
const zoneStep = 900;
const [west, east] = [-12 * 3600, 14 * 3600];
/**
 * Judges a day by the text beside it. With a time of day within the build, to the second, minute or
 * hour that is written, it is the build's time. With another time of day, it is the day of
 * something else. It may be either if it is alone, has midnight, or has a time that would be the
 * build's in some unnamed zone.
 * @param midnight the day's first second in UTC, in seconds since 1970
 */
function fitOfDay(text, midnight, clock) {
    const time = timeBehind(text.after) ?? timeBefore(text.before);
    return fitOfTime(time, midnight, clock);
}
/** Does the same for digits that directly follow a day's: `2116`, `211630`. */
function fitOfDigits(digits, midnight, clock) {
    if (digits.length < 2)
        return { kind: "day", strength: "doubtful", more: "" };
    const [hours, minutes, seconds] = [0, 2, 4].map((at) => digits.slice(at, at + 2));
    return fitOfTime(timeOf(hours ?? "", minutes ?? "", seconds ?? ""), midnight, clock);
}
const bare = { kind: "day", strength: "doubtful", more: "" };
const own = { kind: "time", strength: "certain", more: " with the time of day" };
function fitOfTime(time, midnight, clock) {
    // A day that is written as a time, at midnight in whatever zone, is no more than the day.
    if (time === undefined || time.seconds === 0)
        return bare;
    const at = midnight + time.seconds;
    const offsets = time.offset === undefined ? clock.offsets : [time.offset];
    if (offsets.some((offset) => meets(clock.window, at - offset, time.unit)))
        return own;
    const more = " with another time of day";
    return time.offset === undefined && meetsSomewhere(clock.window, at, time.unit)
        ? { kind: "day", strength: "doubtful", more }
        : { kind: "day", strength: "weak", more };
}
/** Whether a stretch of time overlaps the build; a second of rounding is allowed on both sides. */
function meets({ first, last }, at, unit) {
    return at <= last + 1 && at + unit > first - 1;
}
function meetsSomewhere(window, at, unit) {
    for (let offset = west; offset <= east; offset += zoneStep) {
        if (meets(window, at - offset, unit))
            return true;
    }
    return false;
}
const zone = /^\s?(?:(Z|UTC|GMT)\b|([+-])(\d\d):?(\d\d))/;
const clockText = /^(?:(?:",? ?"|"?,? {1,2}at |"?,?\s{1,2}|[T_:/@-]|)(\d{1,2})[:h](\d\d)(?!\d)(?:[:m](\d\d)(?!\d)(?:[.,]\d{1,9})?)?|[T_-](\d\d)-?(\d\d)-?(\d\d)?(?:[.,]\d{1,9})?(?![\d:])|[T_](\d\d)(?![\d:])| (\d\d)h(?!\w))(?:\s?([AaPp])\.?[Mm])?/;
/**
 * Reads the time after a day: `T21:16:30Z`, ` 21:16`, `, 9:16 PM`, ` at 21:16:30`, `T211630`,
 * `-2116`, `:21:16:30 +0000`, `T21`.
 */
function timeBehind(after) {
    const found = clockText.exec(after);
    if (found === null)
        return undefined;
    const [whole, h1, m1, s1, h2, m2, s2, h3, h4, half] = found;
    const time = timeOf(h1 ?? h2 ?? h3 ?? h4 ?? "", m1 ?? m2 ?? "", s1 ?? s2 ?? "", half);
    const said = zone.exec(after.slice(whole.length));
    if (time === undefined || said === null)
        return time;
    const [, named, sign, hours, minutes] = said;
    const east = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
    return { ...time, offset: named === undefined && sign === "-" ? -east : east };
}
const clockBefore = /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,6})?)?(?:\s?([AaPp])\.?[Mm])?(?:,| on)?\s{1,2}(?:[A-Z][a-z]{2,8},?\s)?$/;
/**
 * Reads the time before a day: `21:16:30 28 Nov 2026`, `9:16 PM on Saturday, November 28, 2026`.
 */
function timeBefore(before) {
    const found = clockBefore.exec(before);
    return found === null
        ? undefined
        : timeOf(found[1] ?? "", found[2] ?? "", found[3] ?? "", found[4]);
}
/**
 * Creates a time of day. Zeros may come from rounding: `21:16:00` stands for the minute, `21:00`
 * for the hour.
 */
function timeOf(h, m, s, half) {
    const [minutes, seconds] = [Number(m || 0), Number(s || 0)];
    const hours = half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
    if (!(hours < 24 && minutes < 60 && seconds < 61))
        return undefined;
    const isMinute = s === "" || seconds === 0;
    const unit = isMinute ? minuteUnit(minutes) : 1;
    return { seconds: hours * 3600 + minutes * 60 + seconds, unit };
}
function minuteUnit(minutes) {
    return minutes === 0 ? 3600 : 60;
}
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: ./build/traces/needle.js
var needle = __webpack_require__(4828);
;// CONCATENATED MODULE: ./build/traces/epochs.js

/**
 * A longer build is only searched for times in its first hours: each step of the digits is a needle
 * of its own.
 */
const longestWindow = 86_400;
const kind = { kind: "epoch", weight: "trace", strength: "certain" };
function windowOf(facts) {
    const first = Math.floor(facts.startedAt);
    return { first, last: Math.min(Math.ceil(facts.endedAt), first + longestWindow) };
}
function isWithin({ first, last }, seconds) {
    return seconds >= first && seconds <= last;
}
/** Units of a decimal time, by the number of digits. */
const units = new Map([
    [10, "seconds"],
    [13, "milliseconds"],
    [16, "microseconds"],
    [19, "nanoseconds"],
]);
/**
 * Seconds since 1970 as text: decimal with or without parts of a second, octal as in tar,
 * hexadecimal.
 */
function epochNeedles(window) {
    return [...decimal(window), ...octal(window), ...hexadecimal(window), ...counted(window)];
}
const counts = [
    { format: "minutes since 1970", inSecond: 1 / 60, before: 0 },
    { format: "seconds since 1900, as NTP counts them", inSecond: 1, before: 2_208_988_800 },
    { format: "seconds since 1904, as HFS counts them", inSecond: 1, before: 2_082_844_800 },
    { format: "a Windows FILETIME", inSecond: 10_000_000, before: 11_644_473_600 },
    { format: "ticks of .NET", inSecond: 10_000_000, before: 62_135_596_800 },
];
/**
 * Decimal digits that stand alone. A count of ten or more digits is compared by its leading ones.
 */
function counted({ first, last }) {
    return counts.flatMap(({ format, inSecond, before }) => {
        const [from, to] = [first, last].map((at) => Math.floor((at + before) * inSecond));
        if (from === undefined || to === undefined)
            return [];
        const digits = String(to).length;
        const own = { first: from, last: to };
        return prefixes(own, { digits, radix: 10 }).map((prefix) => {
            const lengthAt = (bytes, at) => {
                if ((0,needle/* isDigit */.yp)(bytes[at - 1]) || (0,needle/* digitsAt */.md)(bytes, at, digits + 1) !== digits)
                    return undefined;
                return isWithin(own, numberAt(bytes, at, digits)) ? digits : undefined;
            };
            return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
        });
    });
}
function decimal(window) {
    const all = prefixes(window, { digits: 10, radix: 10 });
    return all.flatMap((prefix) => [...units].map(([digits, unit]) => {
        const format = `${unit} since 1970`;
        const lengthAt = (bytes, at) => {
            if ((0,needle/* isDigit */.yp)(bytes[at - 1]))
                return undefined;
            const isTime = (0,needle/* digitsAt */.md)(bytes, at, digits + 1) === digits;
            return isTime && isWithin(window, numberAt(bytes, at, 10)) ? digits : undefined;
        };
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    }));
}
/**
 * Eleven octal digits and a NUL or blank: a time in a tar's header (POSIX pax, ustar interchange
 * format).
 */
function octal(window) {
    const digits = 11;
    return prefixes(window, { digits, radix: 8 }).map((prefix) => {
        const lengthAt = (all, at) => {
            const after = all[at + digits];
            if ((0,needle/* isWord */.Jg)(all[at - 1]) || (after !== 0 && after !== 0x20))
                return undefined;
            const text = textAt(all, at, digits);
            if (!/^[0-7]{11}$/.test(text))
                return undefined;
            return isWithin(window, Number.parseInt(text, 8)) ? digits : undefined;
        };
        const format = "seconds since 1970 in octal, as in a tar";
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
}
/** Position of the time after the start of a member's header (cpio(5), "New ASCII Format"). */
const cpioTime = 46;
/** Hexadecimal digits of microseconds that PHP's uniqid() appends to the seconds. */
const uniqidRest = 5;
/**
 * Eight hexadecimal digits that stand alone, are followed by five more as in uniqid(), or are in a
 * cpio's header.
 */
function hexadecimal(window) {
    const digits = 8;
    const all = prefixes(window, { digits, radix: 16 });
    return [...new Set(all.flatMap((prefix) => [prefix, prefix.toUpperCase()]))].map((prefix) => {
        const lengthAt = (bytes, at) => {
            const text = textAt(bytes, at, digits + uniqidRest + 1);
            if (!isWithin(window, Number.parseInt(text.slice(0, digits), 16)))
                return undefined;
            if (textAt(bytes, at - cpioTime, 5) === "07070")
                return digits;
            if ((0,needle/* isWord */.Jg)(bytes[at - 1]))
                return undefined;
            const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
            const isAlone = written.length === digits || written.length === digits + uniqidRest;
            return isAlone && !(0,needle/* isWord */.Jg)(bytes[at + written.length]) ? written.length : undefined;
        };
        const format = "seconds since 1970 in hexadecimal";
        return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
    });
}
/**
 * How many leading digits are searched for: as many as possible, because longer needles make the
 * search faster.
 */
const lengths = [8, 7, needle/* shortestNeedle */.m2];
const mostPrefixes = 300;
/** Returns the leading digits of all numbers of a window, written with this many digits. */
function prefixes({ first, last }, { digits, radix }) {
    const count = (length) => (last - first) / radix ** (digits - length);
    const length = lengths.find((one) => count(one) <= mostPrefixes) ?? needle/* shortestNeedle */.m2;
    const step = radix ** (digits - length);
    const [from, to] = [Math.floor(first / step), Math.floor(last / step)];
    return Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString(radix).padStart(length, "0"));
}
/** Reads a number of this many decimal digits. */
function numberAt(bytes, at, digits) {
    let value = 0;
    for (let index = 0; index < digits; index += 1)
        value = value * 10 + (bytes[at + index] ?? 0) - 0x30;
    return value;
}
function textAt(bytes, at, length) {
    return at < 0 ? "" : Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}
//# sourceMappingURL=epochs.js.map
;// CONCATENATED MODULE: ./build/traces/binary-times.js



/** First bytes of a file in which numbers may be times. */
const headLength = 512;
/** Headers of nearly all formats have their time within these bytes, at a multiple of four. */
const alignedLength = 64;
/**
 * In longer builds, random bytes are a time of the build by chance: then only known places count.
 */
const longestChance = 900;
/** Finds the window's times as numbers in a file's first bytes. */
function timesInHead(head, window) {
    const placed = knownPlace(head, window);
    if (placed !== undefined)
        return [placed];
    // After its header, a compressed file is as good as random.
    if (isGzip(head))
        return [];
    const found = [];
    for (let offset = 0; offset + 4 <= Math.min(alignedLength, head.length); offset += 4) {
        const time = timeAt(head, offset, window);
        if (time !== undefined)
            found.push(time);
    }
    return found;
}
const known = { kind: "epoch", strength: "certain" };
/**
 * Finds gzip's MTIME (RFC 1952), the time of CPython's header (PEP 552), and that of a PE image.
 */
function knownPlace(head, window) {
    const isAt = (offset) => offset + 4 <= head.length && isWithin(window, head.readUInt32LE(offset));
    if (isGzip(head) && isAt(4)) {
        return { ...known, offset: 4, length: 4, format: "time in a gzip header" };
    }
    if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
        return { ...known, offset: 8, length: 4, format: "time in Python bytecode" };
    }
    const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
    if (typeof header === "number" && isAt(header + 8)) {
        return { ...known, offset: header + 8, length: 4, format: "time in a PE header" };
    }
    return undefined;
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function timeAt(head, offset, window) {
    if (isPrintable(head.subarray(offset, offset + 4)))
        return undefined;
    const { first, last } = window;
    const found = {
        kind: "epoch",
        strength: last - first > longestChance ? "weak" : "certain",
    };
    for (const order of ["little", "big"]) {
        const isLittle = order === "little";
        const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
        if (isWithin(window, number)) {
            return {
                ...found,
                offset,
                length: 4,
                format: `seconds since 1970 as a ${order}-endian number`,
            };
        }
        if (offset + 8 > head.length)
            continue;
        const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
        const unit = unitOf(long, window);
        if (unit !== undefined) {
            return {
                ...found,
                offset,
                length: 8,
                format: `${unit} since 1970 as a ${order}-endian number`,
            };
        }
    }
    return undefined;
}
/** Whether the bytes are letters: four letters of a text are a number, too. */
function isPrintable(bytes) {
    return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}
const parts = [
    ["milliseconds", 1000n],
    ["microseconds", 1000000n],
    ["nanoseconds", 1000000000n],
];
function unitOf(number, { first, last }) {
    return parts.find(([, inSecond]) => number >= BigInt(first) * inSecond && number <= BigInt(last) * inSecond)?.[0];
}
const memberMark = Buffer.from("PK\u0003\u0004");
/** Bytes of a member's header up to the end of its date (APPNOTE.TXT §4.3.7). */
const memberLength = 14;
function isZip(head) {
    return memberMark.equals(head.subarray(0, memberMark.length));
}
/**
 * Finds members of a zip, jar or wheel that were packed during the build, or at least on one of its
 * days: MS-DOS times are local, in steps of two seconds.
 */
function zipTimes(bytes, { from, to }, { days, clock }) {
    const wanted = new Map(days.map((day) => [((day.year - 1980) << 9) | (day.month << 5) | day.day, midnightOf(day)]));
    const found = [];
    for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to;) {
        const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
        const midnight = isMember ? wanted.get(bytes.readUInt16LE(at + 12)) : undefined;
        if (midnight !== undefined) {
            const local = midnight + secondsOf(bytes.readUInt16LE(at + 10));
            const isOwn = clock.offsets.some((offset) => meets(clock.window, local - offset, 2));
            found.push(isOwn
                ? { ...memberTime, offset: at + 10, length: 4 }
                : { ...memberDay, offset: at + 12, length: 2 });
        }
        at = bytes.indexOf(memberMark, at + 4);
    }
    return found;
}
const memberTime = {
    kind: "time",
    strength: "certain",
    format: "time of a member of a zip",
};
const memberDay = {
    kind: "day",
    strength: "doubtful",
    format: "day of a member of a zip",
};
/** Converts an MS-DOS time: hours, minutes, and seconds divided by two. */
function secondsOf(time) {
    return (time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2;
}
//# sourceMappingURL=binary-times.js.map
;// CONCATENATED MODULE: ./build/traces/days.js



const german = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
/** Returns needles for a day in the formats that programs use. */
function dayNeedles(day, clock) {
    const written = [...numeric(day), ...named(day)];
    // From the 10th on, padded and plain forms are the same.
    const distinct = new Map(written.map(([text, format]) => [text, format]));
    const { year, month, day: date } = day;
    const [mm, dd] = [two(month), two(date)];
    return [
        ...[...distinct].map(([text, format]) => dated({ text, format, day, clock })),
        ...[`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`].map((text) => compact({ text, format: "date without separators", day, clock })),
        ctime(day, clock),
        ...sinceEpoch(day),
    ];
}
function numeric({ year, month, day }) {
    const [mm, dd] = [two(month), two(day)];
    return [
        [`${year}-${mm}-${dd}`, "ISO 8601 date"],
        [`${year}/${mm}/${dd}`, "date as year/month/day"],
        [`${year}.${mm}.${dd}`, "date as year.month.day"],
        [`${year}_${mm}_${dd}`, "date as year_month_day"],
        [`${year}:${mm}:${dd}`, "date as year:month:day (Exif)"],
        [`${mm}/${dd}/${year}`, "US date"],
        [`${month}/${day}/${year}`, "US date"],
        [`${dd}/${mm}/${year}`, "date as day/month/year"],
        [`${dd}-${mm}-${year}`, "date as day-month-year"],
        [`${dd}.${mm}.${year}`, "German date"],
        [`${day}.${month}.${year}`, "German date"],
    ];
}
function named({ year, month, day }) {
    const long = english[month - 1] ?? "";
    const short = long.slice(0, 3);
    const days = [...new Set([two(day), String(day)])];
    return [
        [`${short} ${String(day).padStart(2)} ${year}`, "date as C's __DATE__"],
        ...days.flatMap((dd) => [
            [`${short} ${dd} ${year}`, "date as month day year"],
            [`${short} ${dd}, ${year}`, "US date in words"],
            [`${long} ${dd}, ${year}`, "US date in words"],
            [`${long} ${dd} ${year}`, "US date in words"],
            [`${dd} ${short} ${year}`, "date as in RFC 2822"],
            [`${dd} ${long} ${year}`, "date in words"],
            [`${dd}-${short}-${year}`, "date as day-month-year in words"],
            [`${dd}/${short}/${year}`, "date of a server's log"],
            [`${dd}. ${german[month - 1] ?? ""} ${year}`, "German date in words"],
        ]),
    ];
}
/** How many characters beside a day are searched for a time of day. */
const beside = 40;
/** A day that stands alone; the time of day beside it is read, too. */
function dated({ text, format, day, clock }) {
    const bytes = Buffer.from(text);
    const goesOn = (0,needle/* isDigit */.yp)(bytes[0]) ? needle/* isDigit */.yp : needle/* isLetter */.D$;
    const { length } = bytes;
    const midnight = midnightOf(day);
    const fitAt = (all, at, long) => fitOfDay({
        before: latin(all, Math.max(0, at - beside), at),
        after: latin(all, at + long, at + long + beside),
    }, midnight, clock);
    return {
        ...dayKind,
        fitAt,
        bytes,
        format,
        lengthAt: (all, at) => goesOn(all[at - 1]) || ((0,needle/* isDigit */.yp)(bytes[length - 1]) && (0,needle/* isDigit */.yp)(all[at + length]))
            ? undefined
            : length,
    };
}
const dayKind = { kind: "day", weight: "trace", strength: "doubtful" };
/** `20261121`, alone or followed by hours and more; not as eight of a digest's digits. */
function compact({ text, format, day, clock }) {
    const bytes = Buffer.from(text);
    const midnight = midnightOf(day);
    const lengthAt = (all, at) => {
        const before = all[at - 1];
        if ((0,needle/* isDigit */.yp)(before))
            return undefined;
        let length = 8;
        while (length < 18 && (0,needle/* isDigit */.yp)(all[at + length]))
            length += 1;
        if (length !== 8 && !isClock(all, at + 8, length - 8))
            return undefined;
        return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
    };
    const fitAt = (all, at, length) => length > bytes.length
        ? fitOfDigits(latin(all, at + bytes.length, at + length), midnight, clock)
        : fitOfDay({ before: "", after: latin(all, at + length, at + length + beside) }, midnight, clock);
    return { ...dayKind, bytes, format, lengthAt, fitAt };
}
/**
 * Whether digits are hours and minutes, seconds, milliseconds: two digits each, and three for the
 * last.
 */
function isClock(bytes, at, length) {
    if (![2, 4, 6, 9].includes(length))
        return false;
    const number = (from) => Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
    return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}
const colon = 0x3a;
/**
 * `Sat Nov 21 16:45:03 2026`, with the zone before or after the year, as date(1) and ctime(3) write
 * it.
 */
function ctime(day, clock) {
    const weekday = weekdays[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
    const short = (english[day.month - 1] ?? "").slice(0, 3);
    const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
    const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
    const lengthAt = (all, at) => {
        // A quick check first: the regular expression costs a copy.
        if (all[at + bytes.length + 2] !== colon)
            return undefined;
        const after = all.subarray(at + bytes.length, at + bytes.length + 32);
        const found = rest.exec(Buffer.from(after).toString("latin1"));
        return found === null ? undefined : bytes.length + found[0].length;
    };
    const midnight = midnightOf(day);
    const fitAt = (all, at, length) => fitOfDay({ before: "", after: ` ${latin(all, at + bytes.length, at + length - 5)}` }, midnight, clock);
    return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt, fitAt };
}
/** The day of the last change of a password, as in shadow(5): no other format counts days. */
function sinceEpoch({ year, month, day }) {
    const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
    const bytes = Buffer.from(`:${days}:0:`);
    const lengthAt = (0,needle/* standsAlone */.pX)(bytes.length, () => false);
    const format = "days since 1970, as in /etc/shadow";
    return [{ ...dayKind, strength: "certain", bytes, format, lengthAt }];
}
function isHexLetter(byte) {
    const lower = (byte ?? 0) | 0x20;
    return lower >= 0x61 && lower <= 0x66;
}
function latin(bytes, from, to) {
    return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
//# sourceMappingURL=days.js.map
;// CONCATENATED MODULE: ./build/traces/short-times.js




/** Bytes beside a day in which its time of day may be. */
const short_times_beside = 40;
/**
 * Returns needles for days that say too little alone: without a year or with two digits of it, they
 * count only with a time of day within the build. It also covers days counted in other ways: within
 * the year, by weeks, by Julian days.
 */
function shortDayNeedles(day, clock) {
    return [
        ...monthAndDay(day, clock),
        ...twoDigitYear(day, clock),
        ...ofTheYear(day, clock),
        ...julianDay(day, clock),
    ];
}
/** `Nov 28 21:16`, as `ls -l` and syslog write it. */
function monthAndDay({ month, day, ...rest }, clock) {
    const short = (english[month - 1] ?? "").slice(0, 3);
    const midnight = midnightOf({ month, day, ...rest });
    const date = `${short} ${String(day).padStart(2)} `;
    // Includes the hour, because longer needles make the search faster.
    return hoursOf(midnight, clock).map((hour) => {
        const bytes = Buffer.from(`${date}${hour}:`);
        const lengthAt = (all, at) => {
            if ((0,needle/* isLetter */.D$)(all[at - 1]))
                return undefined;
            const after = short_times_latin(all, at + date.length - 1, at + short_times_beside);
            // A year after it belongs to the day, which is searched for in that form.
            if (otherYear.test(after))
                return undefined;
            const fit = fitOfDay({ before: "", after }, midnight, clock);
            return fit.kind === "time" ? date.length + 5 : undefined;
        };
        return { ...certain, bytes, format: "month, day and time of day", lengthAt };
    });
}
/** Returns the hours of a day that overlap the build, in every known zone. */
function hoursOf(midnight, { window, offsets }) {
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    return all
        .filter((hour) => offsets.some((offset) => meets(window, midnight + hour * 3600 - offset, 3600)))
        .map(two);
}
const otherYear = /^ \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5})? \d{4}(?!\d)/;
const certain = { kind: "time", weight: "trace", strength: "certain" };
/**
 * `261128211630Z`, as in ASN.1's UTCTime in certificates, and `2611282116`; not inside a longer run
 * of digits.
 */
function twoDigitYear({ year, month, day }, clock) {
    const midnight = midnightOf({ year, month, day });
    const date = `${two(year % 100)}${two(month)}${two(day)}`;
    const format = "time with a year of two digits";
    return ["", "-", "_"].flatMap((gap) => hoursOf(midnight, clock).map((hour) => {
        const from = date.length + gap.length;
        const lengthAt = (all, at) => {
            if ((0,needle/* isDigit */.yp)(all[at - 1]))
                return undefined;
            const digits = (0,needle/* digitsAt */.md)(all, at + from, 7);
            if (digits !== 4 && digits !== 6)
                return undefined;
            const text = short_times_latin(all, at + from, at + from + digits);
            return fitOfDigits(text, midnight, clock).kind === "time" ? from + digits : undefined;
        };
        return { ...certain, bytes: Buffer.from(`${date}${gap}${hour}`), format, lengthAt };
    }));
}
/**
 * `2026-332`, `2026-W48`: the day and the week of the year, as `date +%j` and `date +%G-W%V` print
 * them.
 */
function ofTheYear(day, clock) {
    const { year, week } = isoWeek(day);
    return [
        dated({
            text: `${day.year}-${String(dayOfYear(day)).padStart(3, "0")}`,
            format: "day of the year",
            day,
            clock,
        }),
        dated({ text: `${year}-W${two(week)}`, format: "ISO 8601 week", day, clock }),
    ];
}
/** 1 to 366. */
function dayOfYear(day) {
    return (midnightOf(day) - midnightOf({ year: day.year, month: 1, day: 1 })) / 86_400 + 1;
}
/** Returns the week that contains the day's Thursday, and the year of that Thursday. */
function isoWeek(day) {
    const midnight = midnightOf(day);
    const weekday = (new Date(midnight * 1000).getUTCDay() + 6) % 7;
    const year = new Date((midnight + (3 - weekday) * 86_400) * 1000).getUTCFullYear();
    const fourth = midnightOf({ year, month: 1, day: 4 });
    const first = fourth - ((new Date(fourth * 1000).getUTCDay() + 6) % 7) * 86_400;
    return { year, week: Math.floor((midnight - first) / (7 * 86_400)) + 1 };
}
/** Days between noon of the first Julian day and 1970. */
const julianEpoch = 2_440_587.5;
/** `2461373.3865`, as SQLite's julianday() gives it; its days begin at noon. */
function julianDay(day, clock) {
    const noon = Math.round(midnightOf(day) / 86_400 + julianEpoch + 0.5);
    return [noon - 1, noon].map((number) => {
        const bytes = Buffer.from(`${number}.`);
        const lengthAt = (all, at) => {
            if ((0,needle/* isDigit */.yp)(all[at - 1]))
                return undefined;
            let digits = 0;
            while (digits < 12 && (0,needle/* isDigit */.yp)(all[at + bytes.length + digits]))
                digits += 1;
            if (digits < 3)
                return undefined;
            const value = Number(short_times_latin(all, at, at + bytes.length + digits));
            const seconds = (value - julianEpoch) * 86_400;
            const slack = 86_400 / 10 ** digits + 1;
            const { first, last } = clock.window;
            const isOwn = seconds >= first - slack && seconds <= last + slack;
            return isOwn ? bytes.length + digits : undefined;
        };
        return { ...certain, bytes, format: "Julian day", lengthAt };
    });
}
/**
 * The time at which the machine was started, as `uptime -s` and `who -b` write it: to the second or
 * the minute.
 */
function bootTimeNeedles(bootedAt, zones) {
    const texts = [-1, 0, 1].flatMap((more) => {
        const seconds = Math.floor(bootedAt) + more;
        const local = zones.map((zone) => {
            const at = new Date((seconds + offsetOf(seconds, zone)) * 1000);
            return at.toISOString().slice(0, 16).replace("T", " ");
        });
        return [String(seconds), ...local];
    });
    return [...new Set(texts)].map((text) => {
        const bytes = Buffer.from(text);
        const lengthAt = (all, at) => (0,needle/* isDigit */.yp)(all[at - 1]) || (0,needle/* isDigit */.yp)(all[at + bytes.length]) ? undefined : bytes.length;
        const format = "time at which the machine was started";
        return { kind: "boot", weight: "trace", strength: "certain", bytes, format, lengthAt };
    });
}
function short_times_latin(bytes, from, to) {
    return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
//# sourceMappingURL=short-times.js.map
;// CONCATENATED MODULE: ./build/traces/whole-file.js


/** The longest file, in bytes, that may be a single value and nothing else. */
const longestWhole = 40;
/**
 * Returns values of the build's time that are too short to be searched for in a text: an hour, a
 * weekday, the days since 1970. A file that contains only such a value may be the output of `date
 * +%H`, or a version: that depends on whether its instruction asks for the time.
 */
function wholeValues(days, clock) {
    const found = new Map();
    const add = (text, format, strength = "asked") => {
        if (!found.has(text))
            found.set(text, { kind: "time", format, strength });
    };
    for (const day of days)
        addDay(day, add);
    const { first, last } = clock.window;
    for (let at = first; at <= Math.min(last, first + 86_400); at += 30) {
        const minutes = Math.floor(at / 60);
        add(String(Math.floor(at / 3600)), "hours since 1970", "doubtful");
        for (const offset of clock.offsets)
            addMinute(minutes + Math.round(offset / 60), add);
    }
    return found;
}
function addDay(day, add) {
    const midnight = midnightOf(day);
    const date = new Date(midnight * 1000);
    const weekday = weekdays[date.getUTCDay()] ?? "";
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const month = english[day.month - 1] ?? "";
    add(String(midnight / 86_400), "days since 1970", "doubtful");
    const ordinal = String(dayOfYear(day)).padStart(3, "0");
    add(`${two(day.year % 100)}${ordinal}`, "year and day of the year", "doubtful");
    add(`${day.year}${ordinal}`, "year and day of the year", "doubtful");
    add(`${two(day.year % 100)}${two(day.month)}${two(day.day)}`, "date of six digits", "doubtful");
    for (const text of [ordinal, String(Number(ordinal))])
        add(text, "day of the year");
    const { week } = isoWeek(day);
    for (const text of [two(week), `W${two(week)}`, String(week)])
        add(text, "week of the year");
    const [mm, dd] = [two(day.month), two(day.day)];
    for (const text of [`${mm}-${dd}`, `${mm}/${dd}`, `${dd}.${mm}.`, `${mm}${dd}`, `${dd}${mm}`]) {
        add(text, "month and day");
    }
    const short = month.slice(0, 3);
    for (const text of [`${short} ${day.day}`, `${day.day} ${short}`, `${month} ${day.day}`]) {
        add(text, "month and day");
    }
    for (const text of [dd, String(day.day)])
        add(text, "day of the month");
    for (const text of [weekday, names[date.getUTCDay()] ?? ""])
        add(text, "weekday");
    for (const text of [short, month, mm])
        add(text, "month");
    add(`${day.year}-${mm}`, "year and month");
    add(String(day.year), "year");
}
function addMinute(minutes, add) {
    const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
    const half = hour % 12 === 0 ? 12 : hour % 12;
    const name = hour < 12 ? "AM" : "PM";
    for (const text of [`${two(hour)}:${two(minute)}`, `${two(hour)}${two(minute)}`]) {
        add(text, "hour and minute");
    }
    add(`${two(half)}:${two(minute)} ${name}`, "hour and minute");
    for (const text of [two(hour), String(hour), `${two(half)} ${name}`])
        add(text, "hour");
    add(two(minute), "minute");
    add(`${two(hour)}:00`, "hour");
}
//# sourceMappingURL=whole-file.js.map
;// CONCATENATED MODULE: ./build/traces/file-search.js



/**
 * Bytes around a hit that are kept: enough to recognize a secret in them, which is longer than what
 * is shown.
 */
const contextLength = 1024;
/** A surer hit replaces a less sure one. */
const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
/** The longest text that is collected, in bytes. */
const longestText = 256;
/** The most days in a file whose surroundings are examined. */
const mostFits = 50_000;
/**
 * Searches one file's bytes, piece by piece; a hit may cross pieces. The memory that it holds does
 * not grow.
 */
class FileSearch {
    #search;
    #hits = new Map();
    /**
     * The last bytes: context that was already searched, then bytes that wait for what follows them.
     */
    #held = Buffer.alloc(0);
    /** The file's offset of the first byte held. */
    #position = 0;
    /** Where in the held bytes the search continues. */
    #open = 0;
    #isHeadRead = false;
    #isZip = false;
    #isProgram = false;
    #fits = 0;
    #size = 0;
    /** Bytes after the start of a hit that are needed to judge it. */
    #reach;
    /** All texts that were hits, if requested. */
    #texts;
    /**
     * @param texts receives the texts of hits, in Latin-1 and lower case, however often and in
     * whatever form they occur
     */
    constructor(search, texts) {
        this.#search = search;
        this.#texts = texts;
        // Includes all of the surroundings: a secret that is cut off cannot be recognized.
        this.#reach = search.table.longest + needle/* lookAhead */.Rf + contextLength;
    }
    push(piece) {
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        this.#size += bytes.length;
        const short = contextLength + 2 * this.#reach;
        if (bytes.length < short)
            this.#pushShort(bytes);
        else
            this.#pushLong(bytes);
    }
    #pushLong(bytes) {
        const start = this.#position + this.#held.length;
        if (this.#held.length === 0)
            this.#look({ bytes, offset: start, from: 0, to: contextLength });
        else {
            const joined = Buffer.concat([this.#held, bytes.subarray(0, contextLength + this.#reach)]);
            const to = this.#held.length + contextLength;
            this.#look({ bytes: joined, offset: this.#position, from: this.#open, to });
        }
        const to = bytes.length - this.#reach;
        this.#look({ bytes, offset: start, from: contextLength, to });
        this.#hold(bytes, start, to);
    }
    /**
     * Ends the search at the end of the file.
     * @returns what was found, one hit of each kind
     */
    end() {
        const bytes = this.#held;
        this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
        if (this.#size <= longestWhole)
            this.#lookAtWhole(bytes);
        if (this.#hits.get("time")?.first.strength === "certain")
            this.#hits.delete("day");
        const isProgram = this.#isProgram;
        return [...this.#hits.values()].map(({ first, count }) => ({ ...first, isProgram, count }));
    }
    #pushShort(piece) {
        const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
        const to = bytes.length - this.#reach;
        const isReady = to > this.#open && bytes.length >= headLength;
        if (isReady)
            this.#look({ bytes, offset: this.#position, from: this.#open, to });
        this.#hold(bytes, this.#position, isReady ? to : this.#open);
    }
    #hold(bytes, offset, open) {
        const from = Math.max(0, open - contextLength);
        // Copy the bytes: the piece may be a small part of a large buffer.
        this.#held = Buffer.from(bytes.subarray(from));
        this.#position = offset + from;
        this.#open = open - from;
    }
    #look(region) {
        const { clock, table } = this.#search;
        if (!this.#isHeadRead) {
            const head = region.bytes.subarray(0, headLength);
            this.#isHeadRead = true;
            this.#isZip = isZip(head);
            this.#isProgram = isProgram(head);
            for (const time of timesInHead(head, clock.window))
                this.#note(region, time);
        }
        if (this.#isZip) {
            for (const time of zipTimes(region.bytes, region, this.#search))
                this.#note(region, time);
        }
        table.search(region.bytes, region, (needle, at, length) => this.#found(region, at, this.#judged(needle, { bytes: region.bytes, at, length })));
    }
    /** Judges a hit by its needle and by the text around it. */
    #judged({ kind, weight, strength, format, fitAt }, { bytes, at, length }) {
        const found = { kind, weight, strength, format, length };
        if (fitAt === undefined || this.#fits >= mostFits)
            return found;
        // The file has the build's time, so its days add nothing and are counted with it.
        if (this.#hits.has("time"))
            return { ...found, kind: "time", strength: "weak" };
        this.#fits += 1;
        const { more, ...fit } = fitAt(bytes, at, length);
        return { ...found, ...fit, format: format + more };
    }
    #note(region, { offset, length, format, kind, strength }) {
        this.#found(region, offset, { kind, strength, weight: "trace", format, length });
    }
    /** Checks whether the whole file is one short value. */
    #lookAtWhole(bytes) {
        const text = bytes.toString("latin1");
        const value = text.trim();
        const found = this.#search.whole.get(value);
        if (found === undefined)
            return;
        const region = { bytes, offset: this.#position, from: 0, to: bytes.length };
        const length = value.length;
        this.#found(region, text.indexOf(value), { ...found, weight: "trace", length });
    }
    #found(region, at, found) {
        // A day with another time of day means nothing for one that stands alone.
        if (found.strength !== "weak")
            this.#texts?.add(file_search_textAt(region.bytes, at, found.length));
        const known = this.#hits.get(found.kind);
        if (known === undefined) {
            this.#hits.set(found.kind, { first: hitAt(region, at, found), count: 1 });
            return;
        }
        known.count += 1;
        if (ranks[found.strength] > ranks[known.first.strength]) {
            known.first = hitAt(region, at, found);
        }
    }
}
function file_search_textAt(bytes, at, length) {
    return bytes.toString("latin1", at, at + Math.min(length, longestText)).toLowerCase();
}
function hitAt({ bytes, offset }, at, { length, ...found }) {
    const end = at + length;
    return {
        ...found,
        offset: offset + at,
        before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
        hit: Buffer.from(bytes.subarray(at, end)),
        after: Buffer.from(bytes.subarray(end, end + contextLength)),
    };
}
/** Recognizes ELF, PE, Mach-O, Java class files, and libraries of objects. */
function isProgram(head) {
    const start = head.toString("latin1", 0, 8);
    return /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|!<arch>\n)/.test(start);
}
//# sourceMappingURL=file-search.js.map
;// CONCATENATED MODULE: ./build/traces/excerpt.js

/** Characters that are shown on either side of a hit. */
const shownAround = 24;
/**
 * Formats a hit on one line with some text around it; bytes that are not printable ASCII appear as
 * `\xNN`. Text around it that contains a secret, or part of a word too long to know whether it is
 * one, is left out: then the hit stands alone.
 */
function excerptOf({ before, hit, after }, redact) {
    const shown = escaped(hit);
    const around = Buffer.concat([before, hit, after]).toString();
    if (redact(around) !== around || isCutWord(before, after))
        return shown;
    const lead = lineEnd(escaped(before.subarray(-shownAround)));
    const rest = lineStart(escaped(after.subarray(0, shownAround)));
    return `${lead}${shown}${rest}`;
}
/** Whether the word that the hit is part of continues beyond the known bytes. */
function isCutWord(before, after) {
    const isLong = (bytes) => bytes.length >= contextLength && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
    return isLong(before) || isLong(after);
}
function lineEnd(text) {
    return text.slice(text.lastIndexOf("\\x0a") < 0 ? 0 : text.lastIndexOf("\\x0a") + 4);
}
function lineStart(text) {
    const end = text.indexOf("\\x0a");
    return end < 0 ? text : text.slice(0, end);
}
function escaped(bytes) {
    return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
//# sourceMappingURL=excerpt.js.map
;// CONCATENATED MODULE: ./build/traces/machine.js

/** Addresses that many machines have, so that they identify none. */
const commonServers = /^(?:127\.|0\.0\.0\.0$|::1$|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|2001:4860:4860::88(?:88|44)$|10\.0\.2\.3$|192\.168\.[01]\.1$|10\.0\.0\.[12]$)/;
const genericCpus = /^(?:unknown|generic|virtual cpu|qemu virtual cpu|common kvm processor|cpu)\b/i;
/** Returns needles for what identifies the machine, as /proc and uname show it to every process. */
function machineNeedles(machine) {
    const { bootId, kernelRelease, kernelVersion, cpuModel, memoryKiB, nameServers = [] } = machine;
    return [
        ...(bootId === undefined ? [] : bootIdNeedles(bootId)),
        ...(kernelRelease === undefined ? [] : kernelReleaseNeedles(kernelRelease)),
        ...texts([kernelVersion], { kind: "kernel", format: "the kernel's version", least: 16 }),
        ...texts([cpuModel], { kind: "cpu", format: "model of the processor", least: 10 }).filter(() => !genericCpus.test(cpuModel ?? "")),
        ...(memoryKiB === undefined ? [] : memoryNeedles(memoryKiB)),
        ...nameServers.flatMap(serverNeedles),
    ];
}
function bootIdNeedles(id) {
    if (!/^[0-9a-f-]{36}$/i.test(id))
        return [];
    const forms = [id.toLowerCase(), id.toUpperCase()].flatMap((one) => [
        one,
        one.replaceAll("-", ""),
    ]);
    return texts([...new Set(forms)], { kind: "boot", format: "the kernel's boot ID", least: 32 });
}
/** `6.1.0-18-amd64`: `6.1.0` alone may be the version of any program. */
function kernelReleaseNeedles(release) {
    const isTelling = release.length >= 10 && /^\d+\.\d[\w.+~-]*$/.test(release) && /[-+~]./.test(release);
    if (isTelling)
        return texts([release], { kind: "kernel", format: "the kernel's release" });
    return texts([`Linux version ${release} `], { kind: "kernel", format: "the kernel's release" });
}
/**
 * The memory as `/proc/meminfo` and `free` count it, and in bytes. Numbers of few digits must be
 * named as memory.
 */
function memoryNeedles(kib) {
    if (!(kib > 0))
        return [];
    const needle = (text, strength) => {
        const bytes = Buffer.from(text);
        const lengthAt = (all, at) => isPartOfNumber(all[at - 1]) || isPartOfNumber(all[at + bytes.length])
            ? undefined
            : bytes.length;
        const format = "size of the machine's memory";
        return { kind: "memory", weight: "trace", strength, bytes, format, lengthAt };
    };
    const [inKiB, inBytes] = [String(kib), String(kib * 1024)];
    // Many machines have a round size.
    const isRound = kib % 1024 === 0;
    return [
        needle(`${inKiB} kB`, "certain"),
        needle(inBytes, isRound ? "weak" : "certain"),
        ...(inKiB.length >= 8 ? [needle(inKiB, isRound ? "weak" : "certain")] : []),
    ];
}
function isPartOfNumber(byte) {
    return (0,needle/* isDigit */.yp)(byte) || byte === 0x2e;
}
function serverNeedles(server) {
    if (commonServers.test(server) || server.length < 7)
        return [];
    const isAddress = /^[\d.]+$|:/.test(server);
    const more = { kind: "name-server", format: "name server of the machine" };
    if (isAddress) {
        return [
            ...texts([`nameserver ${server}`], more),
            ...texts([server], { ...more, strength: "weak" }),
        ];
    }
    // `example.com` is in many files; a cloud's internal domain is not.
    const isTelling = server.length >= 16 && server.split(".").length >= 3;
    return isTelling
        ? texts([server], { ...more, format: "search domain of the machine" })
        : texts([`search ${server}`], { ...more, format: "search domain of the machine" });
}
function texts(values, how) {
    const { kind, format, least = needle/* shortestNeedle */.m2, strength = "certain" } = how;
    return values.flatMap((value) => {
        if (value === undefined || value.length < least)
            return [];
        return [{ ...(0,needle/* alone */.QR)(value), kind, weight: "trace", strength, format }];
    });
}
//# sourceMappingURL=machine.js.map
;// CONCATENATED MODULE: ./build/traces/names.js

/** Names that a program or a document contains for other reasons. */
const ordinary = new Set(`localhost localdomain root admin administrator runner ubuntu debian fedora alpine centos vagrant docker podman
  buildah builder jenkins gitlab-runner github circleci travis node nobody daemon www-data postgres rootless container
  linux server client default worker buildkit buildkite-agent ec2-user azureuser codespace vscode build user test
  guest oracle mysql redis nginx apache master primary agent twofold`.split(/\s+/));
/** Folders that images have themselves. */
const systemFolders = /^\/(?:bin|boot|dev|etc|lib|lib32|lib64|proc|run|sbin|sys|usr|var\/lib)(?:\/|$)/;
/** Another machine or checkout may have the same name: it is reported, but decides nothing. */
const told = { weight: "trace", strength: "weak" };
/** Random in each run. */
const drawn = { weight: "trace", strength: "certain" };
/**
 * Returns needles for the build's hosts, users, paths, runs and commits; ordinary words and short
 * ones are left out.
 */
function nameNeedles(traces) {
    return [
        ...distinct(traces.hostnames).flatMap(hostNeedles),
        ...distinct(traces.userNames).flatMap(userNeedles),
        ...distinct(traces.paths).flatMap(pathNeedles),
        ...distinct(traces.workFolders).flatMap(folderNeedles),
        ...distinct(traces.runIds).flatMap(runNeedles),
        ...commitNeedles(traces.revision),
    ];
}
/**
 * A name that is not a word (it has a digit or a hyphen) is searched for by itself. A word is
 * searched for only where host names occur: after a user's name, or in what uname prints.
 */
function hostNeedles(host) {
    const common = { kind: "hostname", ...(isDrawn(host) ? drawn : told) };
    const telling = [`@${host}`, `Linux ${host} `].map((text) => ({ ...common, ...(0,needle/* alone */.QR)(text), format: "behind a user, or in uname" }));
    if (isOrdinary(host))
        return telling.filter(({ bytes }) => bytes.length >= needle/* shortestNeedle */.m2 + 2);
    const name = { ...common, ...(0,needle/* alone */.QR)(host), format: "host name" };
    return isCoined(host) ? [name] : telling;
}
function userNeedles(user) {
    if (isOrdinary(user))
        return [];
    const common = { kind: "user", ...told };
    const homes = [`/home/${user}/`, `/Users/${user}/`].map((text) => ({ ...common, ...prefix(text), format: "home folder" }));
    return isCoined(user) ? [...homes, { ...common, ...(0,needle/* alone */.QR)(user), format: "user name" }] : homes;
}
function pathNeedles(path) {
    const parts = path.split("/").filter((part) => part !== "");
    const isDistinctive = parts.length >= 3 || (parts.length === 2 && path.length >= 12);
    if (!path.startsWith("/") || !isDistinctive || systemFolders.test(path))
        return [];
    return [{ ...(0,needle/* alone */.QR)(path), kind: "checkout-path", ...told, format: "absolute path" }];
}
/**
 * Searches for the last, random name of a folder: inside a step, the path to it leads through other
 * mounts.
 */
function folderNeedles(folder) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const format = "folder that the image was built in";
    return name.length < 12 ? [] : [{ ...(0,needle/* alone */.QR)(name), kind: "work-folder", ...drawn, format }];
}
/** Digits are a run's number only if there are enough of them to rule out other numbers. */
function runNeedles(id) {
    const isTelling = /^\d+$/.test(id) ? id.length >= 8 : id.length >= 8 && isCoined(id);
    const goesOn = /^\d+$/.test(id) ? needle/* isDigit */.yp : needle/* isWord */.Jg;
    const bytes = Buffer.from(id);
    const lengthAt = (0,needle/* standsAlone */.pX)(bytes.length, goesOn);
    const format = "ID of the CI run";
    return isTelling ? [{ bytes, kind: "run-id", ...drawn, format, lengthAt }] : [];
}
/** Digits of git's abbreviation in Twofold (design §3, `tags`). */
const abbreviated = 12;
/** Uses one needle for both: the full name starts with the abbreviation. */
function commitNeedles(revision) {
    if (!/^[0-9a-f]{40}/.test(revision))
        return [];
    const whole = Buffer.from(revision);
    const bytes = whole.subarray(0, abbreviated);
    const lengthAt = (all, at) => {
        if ((0,needle/* isWord */.Jg)(all[at - 1]) && all[at - 1] !== 0x5f && all[at - 1] !== 0x67)
            return undefined;
        const isWhole = Buffer.from(all.subarray(at, at + whole.length)).equals(whole);
        const length = isWhole ? whole.length : abbreviated;
        return isHex(all[at + length]) ? undefined : length;
    };
    const note = { kind: "commit", weight: "note", strength: "weak" };
    return [{ bytes, ...note, format: "commit", lengthAt }];
}
function prefix(text) {
    const bytes = Buffer.from(text);
    return { bytes, lengthAt: () => bytes.length };
}
function isOrdinary(name) {
    return name.length < 5 || ordinary.has(name.toLowerCase());
}
/** Whether a name cannot be a word: at least six characters with a digit or a hyphen. */
function isCoined(name) {
    return name.length >= needle/* shortestNeedle */.m2 && /[0-9-]/.test(name) && /[^0-9.:]/.test(name);
}
/**
 * Whether a host's name looks random: `fv-az1234-567`, `ip-10-0-3-17`, `4f2c9be01a77`; `debian-12`
 * does not.
 */
function isDrawn(host) {
    const digits = host.replace(/[^0-9]/g, "").length;
    return host.length >= 8 && digits >= 4 && /[^0-9.:]/.test(host);
}
function isHex(byte) {
    if ((0,needle/* isDigit */.yp)(byte))
        return true;
    const lower = (byte ?? 0) | 0x20;
    return lower >= 0x61 && lower <= 0x66;
}
function distinct(texts) {
    return [...new Set(texts)];
}
//# sourceMappingURL=names.js.map
// EXTERNAL MODULE: ./build/traces/secrets.js + 1 modules
var secrets = __webpack_require__(3241);
;// CONCATENATED MODULE: ./build/traces/skip-table.js

/** Length of the blocks that index the table, in bytes. */
const block = 3;
const tableSize = 1 << 16;
const mask = tableSize - 1;
/**
 * Searches for many needles in one pass (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", 1994). For every block of three bytes, a table says how far the window may move
 * before it can end with that block in any needle, so most bytes are never examined.
 */
class SkipTable {
    /** Length of the window in bytes: that of the shortest needle. */
    #window;
    #shifts;
    #buckets = new Map();
    /** Length of the longest needle in bytes. */
    longest;
    /** @param needles at least one, none shorter than {@link shortestNeedle} */
    constructor(needles) {
        const lengths = needles.map(({ bytes }) => bytes.length);
        this.#window = Math.min(...lengths, 250);
        if (this.#window < needle/* shortestNeedle */.m2)
            throw new RangeError("a needle is too short");
        this.longest = Math.max(...lengths);
        const furthest = this.#window - block + 1;
        this.#shifts = new Uint8Array(tableSize).fill(furthest);
        for (const needle of needles)
            this.#enter(needle);
    }
    #enter(needle) {
        const { bytes } = needle;
        for (let end = block - 1; end < this.#window; end += 1) {
            const hash = hashAt(bytes, end);
            const shift = this.#window - 1 - end;
            this.#shifts[hash] = Math.min(this.#shifts[hash] ?? 0, shift);
            if (shift > 0)
                continue;
            const bucket = this.#buckets.get(hash) ?? [];
            bucket.push(needle);
            this.#buckets.set(hash, bucket);
        }
    }
    /**
     * Reports every needle that starts in `[from, to)`. The buffer must extend beyond the end of the
     * last one.
     */
    search(bytes, range, onHit) {
        const shifts = this.#shifts;
        const lead = this.#window - 1;
        const end = Math.min(bytes.length, range.to + lead);
        let at = range.from + lead;
        while (at < end) {
            // In bounds because of the loop's condition. It is written out because this line decides the
            // speed of the search.
            const a = bytes[at - 2] ?? 0;
            const b = bytes[at - 1] ?? 0;
            const c = bytes[at] ?? 0;
            const hash = (a ^ (b << 5) ^ (c << 9)) & mask;
            const shift = shifts[hash] ?? 1;
            if (shift === 0) {
                this.#tryAt(bytes, { hash, start: at - lead }, onHit);
                at += 1;
            }
            else
                at += shift;
        }
    }
    #tryAt(bytes, { hash, start }, onHit) {
        for (const needle of this.#buckets.get(hash) ?? []) {
            if (!startsAt(bytes, start, needle.bytes))
                continue;
            const length = needle.lengthAt(bytes, start);
            if (length !== undefined)
                onHit(needle, start, length);
        }
    }
}
function hashAt(bytes, end) {
    const [a = 0, b = 0, c = 0] = [bytes[end - 2], bytes[end - 1], bytes[end]];
    return (a ^ (b << 5) ^ (c << 9)) & mask;
}
function startsAt(bytes, start, wanted) {
    for (let at = 0; at < wanted.length; at += 1) {
        if (bytes[start + at] !== wanted[at])
            return false;
    }
    return true;
}
//# sourceMappingURL=skip-table.js.map
;// CONCATENATED MODULE: ./build/traces/search.js










/** What is searched for in the files of one image; computed once. */
class Search {
    table;
    clock;
    days;
    whole;
    constructor(traces) {
        this.days = daysBetween(traces, traces.zones);
        this.clock = clockOf(traces);
        this.whole = wholeValues(this.days, this.clock);
        this.table = new SkipTable(needlesOf(traces, this.days, this.clock));
    }
    /** Starts the search of one file. It collects the texts of all hits in `texts`, if given. */
    file(texts) {
        return new FileSearch(this, texts);
    }
}
function clockOf(traces) {
    const { startedAt, endedAt, zones } = traces;
    // If clocks are put forward or back during the build, both offsets are valid.
    const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => offsetOf(at, zone)));
    return { window: windowOf(traces), offsets: [...new Set([0, ...offsets])] };
}
function needlesOf(traces, days, clock) {
    const { bootedAt } = traces.machine;
    return [
        ...days.flatMap((day) => [...dayNeedles(day, clock), ...shortDayNeedles(day, clock)]),
        ...epochNeedles(clock.window),
        ...nameNeedles(traces),
        ...machineNeedles(traces.machine),
        ...(bootedAt === undefined ? [] : bootTimeNeedles(bootedAt, traces.zones)),
        ...(0,secrets/* secretNeedles */.h)(traces.secrets),
    ];
}
//# sourceMappingURL=search.js.map
// EXTERNAL MODULE: ./build/diagnose/recognise/instructions.js
var instructions = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/app/leaks/search-sources.js
var search_sources = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/app/leaks/decide-traces.js


/** Values of the machine; something else may have the same name. */
const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
/**
 * Decides whether the next run will certainly leave another value there (docs/report.md explains
 * these rules to users).
 *
 * 1. What the context's files, the Containerfile or an input say belongs to the source: it is a
 *   note, or reported.
 * 2. A number that is no time by itself counts as a time where its instruction asks for the time.
 * 3. The build's time to the minute, and values drawn for each run or each start of the machine,
 *   are certain.
 * 4. A value of the machine is certain unless a package, the context or a base has it. A kernel's
 *   own name in an image with that kernel's files is nothing.
 * 5. A day alone is certain where the instruction asks for it, or where nothing was fetched and
 *   neither context nor bases have it. A day in a package's own file is not.
 */
async function decide(doubt, evidence) {
    const { hit, isFromContext, isPackaged } = doubt;
    if (hit.weight === "note")
        return { weight: "note", certain: false, more: "" };
    // Every module of that kernel contains its name.
    if (hit.kind === "kernel" && evidence.hasKernel)
        return undefined;
    if (hit.strength === "asked") {
        return !isFromContext && !isPackaged && asksForTime(doubt) ? trace(true) : undefined;
    }
    return ofSource(doubt, evidence) ?? trace(await isCertain(doubt, evidence));
}
/**
 * Decides about a value that comes from the source and is therefore the same in every build of it.
 */
function ofSource({ hit, isFromContext }, evidence) {
    if (isFromContext) {
        const more = ", in a file of the context";
        return { weight: evidence.contextWeight, certain: false, more };
    }
    if (!isInInputs((0,search_sources/* textOf */.b)(hit), evidence.inputs))
        return undefined;
    const more = ", as the Containerfile or an input has it";
    return { weight: "note", certain: false, more };
}
async function isCertain(doubt, evidence) {
    const { kind, strength } = doubt.hit;
    if (strength === "weak" || kind === "secret")
        return false;
    if (strength === "doubtful")
        return await isOwnDay(doubt, evidence);
    if (kind === "day")
        return await isNowhereElse(doubt, evidence);
    if (!ofMachine.includes(kind))
        return true;
    if (doubt.isPackaged)
        return false;
    return await isNowhereElse(doubt, evidence);
}
function trace(certain) {
    return { weight: "trace", certain, more: "" };
}
async function isOwnDay(doubt, evidence) {
    if (doubt.isPackaged)
        return false;
    if (asksForTime(doubt))
        return true;
    return !evidence.isOpen && (await isNowhereElse(doubt, evidence));
}
async function isNowhereElse({ hit }, evidence) {
    const known = await evidence.known();
    if (known === undefined || hit.kind === "secret")
        return false;
    return !known.inContext.has(hit.kind) && !known.inBases.has((0,search_sources/* textOf */.b)(hit));
}
/**
 * `date -u -d @$SOURCE_DATE_EPOCH` uses a given time, which is the same in every build; the fixes
 * recommend it.
 */
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
/** Whether the instruction asks for the time and wrote the file itself rather than fetching it. */
function asksForTime({ script, path, moved }) {
    if (!instructions/* signs */.r.asksDate.test(script.replace(givenTime, "")))
        return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return moved === 0 || script.includes(name);
}
/** Shorter texts occur by accident in any input. */
const shortestInput = 6;
function isInInputs(text, inputs) {
    return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}
//# sourceMappingURL=decide-traces.js.map
// EXTERNAL MODULE: ./build/app/leaks/search-inside.js + 1 modules
var search_inside = __webpack_require__(5409);
;// CONCATENATED MODULE: ./build/domain/oci/image-files.js
const whiteout = ".wh.";
/**
 * Findings about the files of an image's layers, as they are in the final image: a later layer's
 * file replaces an earlier one's, and a whiteout removes it (image-spec v1.1.0,
 * layer.md#whiteouts).
 */
class ImageFiles {
    #found = new Map();
    /** Registers an entry of the next layer. Call it before {@link set} for that entry. */
    meet(path) {
        if (this.#found.size === 0)
            return;
        this.#found.delete(path);
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (!name.startsWith(whiteout))
            return;
        const folder = path.slice(0, path.length - name.length);
        const gone = name === ".wh..wh..opq" ? folder : folder + name.slice(whiteout.length);
        for (const known of this.#found.keys()) {
            if (known === gone || known.startsWith(gone.endsWith("/") ? gone : `${gone}/`)) {
                this.#found.delete(known);
            }
        }
    }
    set(path, value) {
        this.#found.set(path, value);
    }
    get values() {
        return [...this.#found.values()];
    }
}
//# sourceMappingURL=image-files.js.map
// EXTERNAL MODULE: ./build/compare/content/stopped.js
var stopped = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/compare/formats/elf.js
var formats_elf = __webpack_require__(7134);
;// CONCATENATED MODULE: ./build/executables/build-paths.js
/** The most paths that are reported for one file. */
const mostPaths = 3;
/** Bytes of a section that are read as text; a path of the build occurs in it many times. */
const mostText = 16 * 1024 * 1024;
/** Sections in which compilers leave paths, with and without debug information. */
const holding = /^\.(debug_(str|line_str|line|info)|rodata|data\.rel\.ro|data|gopclntab)(\.|$)/;
/** Folders that contain only a build's or a user's own files. */
const build_paths_own = "home|Users|root|builds|tmp|var/tmp|workspaces?|usr/src|usr/local/cargo|github|__w";
/** Folders for sources during an image build; longer paths contain folders with these names too. */
const usual = "build|src|sources?|apps?|work|workdir|usr/local/(?:src|app)|go|opt|mnt|srv|code|projects?|repo";
/**
 * Rust writes its texts without a separator: a path follows directly after another one, and ends
 * with its extension.
 */
const extensions = "(?:rs|(?:go|cpp|cxx|cc|c|hpp|hxx|hh|h|cs|f90|zig|hs|ml|nim|pas|mm|m|S|s)(?!\\w))";
const sourceFile = new RegExp(`(?:(?<!/)/(?:${build_paths_own})|(?:(?<![\\w.@~+/-])|(?<=\\.rs))/(?:${usual}))/[\\w.+@~/-]{0,1000}?\\.${extensions}`, "g");
/** Matches a whole text: the folder that a compiler was started in (DW_AT_comp_dir). */
const folder = new RegExp(`(?<=^|\\0)/(?:${build_paths_own}|${usual})(?:/[^\\0\\n]{0,1000})?(?=\\0)`, "g");
/** Rust's and Debian's own sources, which every Rust program names. */
const ofToolchain = /^\/(rustc\/|usr\/src\/rustc-|build\/(glibc|gcc|rustc)-|usr\/src\/debug\/)/;
/** Returns absolute paths of sources and folders of the build, each folder once. */
function buildPaths(sections) {
    const found = new Map();
    for (const { name, bytes } of sections) {
        if (!holding.test(name) || found.size >= mostPaths)
            continue;
        const text = bytes.toString("latin1", 0, mostText);
        const folders = name.startsWith(".debug") ? text.matchAll(folder) : [];
        collect(found, folders);
        collect(found, text.matchAll(sourceFile));
    }
    return [...found.values()].slice(0, mostPaths);
}
function collect(found, matches) {
    for (const [path] of matches) {
        if (found.size >= mostPaths)
            return;
        if (ofToolchain.test(path))
            continue;
        const key = path.split("/").slice(0, 4).join("/");
        if (!found.has(key))
            found.set(key, path);
    }
}
//# sourceMappingURL=build-paths.js.map
;// CONCATENATED MODULE: ./build/executables/go-build.js
const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
/** Flag since Go 1.18: the texts follow the header. Before, the header pointed at them. */
const inlineTexts = 2;
/** Length of the two marks around the build's settings (runtime/debug, modinfo.go). */
const markLength = 16;
const go_build_longestText = 1024 * 1024;
/**
 * Reads Go's build information (src/debug/buildinfo/buildinfo.go); undefined if there is none that
 * can be read.
 */
function goBuild(section) {
    if (!section.subarray(0, magic.length).equals(magic) || section.length < headerLength) {
        return undefined;
    }
    if (((section[15] ?? 0) & inlineTexts) === 0) {
        return { version: "before 1.18", module: "", trimpath: false, cgo: false };
    }
    const version = lengthAndText(section, headerLength);
    const settings = version && lengthAndText(section, version.end);
    if (version === undefined || settings === undefined)
        return undefined;
    const { text } = settings;
    return {
        version: version.text,
        ...settingsOf(text.length > 2 * markLength ? text.slice(markLength, -markLength) : ""),
    };
}
function settingsOf(text) {
    const settings = new Map();
    let module = "";
    for (const line of text.split("\n")) {
        const [word, value = ""] = line.split("\t");
        if (word === "path" && module === "")
            module = value;
        if (word === "mod")
            module = value;
        const at = value.indexOf("=");
        if (word === "build" && at > 0)
            settings.set(value.slice(0, at), value.slice(at + 1));
    }
    const [revision, time, modified] = ["vcs.revision", "vcs.time", "vcs.modified"].map((name) => settings.get(name));
    return {
        module,
        trimpath: settings.get("-trimpath") === "true",
        cgo: settings.get("CGO_ENABLED") === "1",
        ...(revision === undefined ? {} : { revision }),
        ...(time === undefined ? {} : { time }),
        ...(modified === undefined ? {} : { modified: modified === "true" }),
    };
}
/** Reads a text after its length, which is a varint (encoding/binary, Uvarint). */
function lengthAndText(bytes, from) {
    let length = 0;
    for (let at = from; at < Math.min(bytes.length, from + 4); at += 1) {
        const byte = bytes[at] ?? 0;
        length += (byte & 0x7f) * 2 ** (7 * (at - from));
        if (byte >= 0x80)
            continue;
        const end = at + 1 + length;
        if (length > go_build_longestText || end > bytes.length)
            return undefined;
        return { text: bytes.toString("latin1", at + 1, end), end };
    }
    return undefined;
}
//# sourceMappingURL=go-build.js.map
;// CONCATENATED MODULE: ./build/executables/strings.js
/** Returns the section with this name, or an empty one. */
function sectionNamed(sections, name) {
    return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}
/** Reads the text at an offset up to its NUL, limited in length. */
function strings_textAt(bytes, from, longest = 4096) {
    if (from < 0 || from >= bytes.length)
        return "";
    const end = bytes.indexOf(0, from);
    const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
    return bytes.toString("utf8", from, stop);
}
//# sourceMappingURL=strings.js.map
;// CONCATENATED MODULE: ./build/executables/notes.js

/** Returns the GNU build ID in hex (elf.h, NT_GNU_BUILD_ID). */
function gnuBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.gnu.build-id");
    return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}
/** Returns Go's own build ID (cmd/internal/buildid: note `Go`, type 4). */
function goBuildId(sections, isLittle) {
    const note = sectionNamed(sections, ".note.go.buildid");
    const value = noteValue(note, { isLittle, owner: "Go\0\0", type: 4 })?.toString("latin1");
    return value === "" ? undefined : value;
}
/** Returns the value of a section with a single note (gABI, "Note Section"). */
function noteValue(note, wanted) {
    if (note.length < 16)
        return undefined;
    const number = (at) => wanted.isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at);
    const isIt = note.toString("latin1", 12, 16) === wanted.owner && number(8) === wanted.type;
    return isIt ? note.subarray(16, 16 + number(4)) : undefined;
}
//# sourceMappingURL=notes.js.map
;// CONCATENATED MODULE: ./build/executables/elf-facts.js






/** e_type: programs, and position-independent programs and libraries (gABI, "ELF Header"). */
const executableTypes = [2, 3];
/** d_tag of a library's name (gABI, "Dynamic Section"). */
const neededTag = 1;
const mostLibraries = 50;
/**
 * Reads what an ELF program or library says about its build; undefined for object files and kernel
 * modules.
 * @throws Stopped when its tables are damaged
 */
function elfFacts(elf) {
    if (elf.length < 52)
        throw new stopped/* Stopped */.C("its header is cut");
    const isLittle = elf[5] === 1;
    const type = isLittle ? elf.readUInt16LE(16) : elf.readUInt16BE(16);
    if (!executableTypes.includes(type))
        return undefined;
    const sections = (0,formats_elf/* elfSections */.M)(elf);
    const has = (pattern) => sections.some(({ name }) => pattern.test(name));
    const libraries = neededLibraries(sections, { is64: elf[4] === 2, isLittle });
    const go = goBuild(sectionNamed(sections, ".go.buildinfo"));
    const compiler = compilerOf(sections);
    const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
    const isDynamic = libraries.length > 0 || has(/^\.interp$/);
    const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
    return {
        format: "elf",
        ...(language === undefined ? {} : { language }),
        // Without sections, its linkage is unknown.
        ...(sections.length === 0 ? {} : { linkage: isDynamic ? "dynamic" : "static" }),
        libraries,
        ...(compiler === undefined ? {} : { compiler }),
        ...(buildId === undefined ? {} : { buildId }),
        ...(ownBuildId === undefined ? {} : { goBuildId: ownBuildId }),
        symbols: has(/^\.symtab$/),
        debug: has(/^\.z?debug_/),
        paths: buildPaths(sections),
        ...(go === undefined ? {} : { go }),
    };
}
function neededLibraries(sections, { is64, isLittle }) {
    const table = sectionNamed(sections, ".dynamic");
    const names = sectionNamed(sections, ".dynstr");
    const width = is64 ? 8 : 4;
    // Tags and offsets of names are small, so the low four bytes are enough.
    const number = (at) => isLittle ? table.readUInt32LE(at) : table.readUInt32BE(at + width - 4);
    const found = [];
    for (let at = 0; at + 2 * width <= table.length && found.length < mostLibraries; at += 2 * width) {
        if (number(at) === 0)
            break;
        if (number(at) === neededTag)
            found.push(strings_textAt(names, number(at + width), 256));
    }
    return found;
}
/**
 * Returns the compiler's signature. The C library's start-up code also brings that of the
 * distribution's gcc.
 */
function compilerOf(sections) {
    const texts = sectionNamed(sections, ".comment").toString("latin1", 0, 4096).split("\0");
    const signed = texts.filter((text) => text !== "" && !text.startsWith("Linker:"));
    return signed.find((text) => !text.startsWith("GCC:")) ?? signed[0];
}
function languageOf(sections, libraries, compiler) {
    if (compiler?.startsWith("rustc") === true || isRust(sections))
        return "Rust";
    if (libraries.some((name) => /^lib(?:std)?c\+\+\.so/.test(name)))
        return "C++";
    return compiler !== undefined && /^GCC:|clang/.test(compiler) ? "C" : undefined;
}
/** Whether it is a Rust program: its panic messages name files of the standard library. */
function isRust(sections) {
    return sections.some(({ name, bytes }) => name === ".rodata" &&
        ["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)));
}
//# sourceMappingURL=elf-facts.js.map
;// CONCATENATED MODULE: ./build/executables/pe-facts.js


/** Entries of the data directory ("PE Format", Optional Header Data Directories). */
const debugDirectory = 6;
const clrHeader = 14;
/** Types of debug entries: CodeView, and the mark of an image whose stamp is a hash (Repro). */
const codeView = 2;
const repro = 16;
const debugEntryLength = 28;
/** Offset of the path, after `RSDS`, the GUID and the age. */
const pathOffset = 24;
/**
 * Reads what a .NET assembly says about its build (Microsoft's "PE Format"; ECMA-335 §II.25;
 * "PE/COFF debug directory" of dotnet/runtime); undefined for other PE images.
 * @throws Stopped when its tables are outside of the file
 */
function peFacts(pe) {
    const read = numbersOf(pe);
    const header = read.int(0x3c);
    if (pe.toString("latin1", header, header + 4) !== "PE\0\0")
        return undefined;
    const optional = header + 24;
    const isPlus = read.half(optional) === 0x20b;
    const directories = optional + (isPlus ? 112 : 96);
    const count = read.int(directories - 4);
    const directory = (index) => ({
        address: index < count ? read.int(directories + index * 8) : 0,
        size: index < count ? read.int(directories + index * 8 + 4) : 0,
    });
    if (directory(clrHeader).address === 0)
        return undefined;
    const sections = { at: optional + read.half(header + 20), count: read.half(header + 6) };
    const { address, size } = directory(debugDirectory);
    const place = address === 0 ? undefined : fileOffset(read, sections, address);
    const entries = place === undefined ? [] : debugEntries(read, place, size);
    const path = entries
        .map(({ type, at }) => (type === codeView ? pdbPath(pe, at) : ""))
        .find(Boolean);
    const isHash = entries.some(({ type }) => type === repro);
    return {
        format: "pe",
        language: ".NET",
        libraries: [],
        symbols: false,
        debug: false,
        // Only paths of a build in a container count; a package's assembly may have a Windows path.
        paths: path?.startsWith("/") === true && !path.startsWith("/_") ? [path] : [],
        ...(isHash ? {} : { timeStamp: read.int(header + 8) }),
    };
}
function numbersOf(pe) {
    const checked = (at, length) => {
        if (at >= 0 && at + length <= pe.length)
            return at;
        throw new stopped/* Stopped */.C("a table of it lies outside of the file");
    };
    return {
        half: (at) => pe.readUInt16LE(checked(at, 2)),
        int: (at) => pe.readUInt32LE(checked(at, 4)),
    };
}
/** Converts an address of the loaded image to an offset in the file. */
function fileOffset(read, sections, address) {
    for (let index = 0; index < Math.min(sections.count, 96); index += 1) {
        const at = sections.at + index * 40;
        const [start, size] = [read.int(at + 12), Math.max(read.int(at + 8), read.int(at + 16))];
        if (address >= start && address < start + size)
            return address - start + read.int(at + 20);
    }
    return undefined;
}
function debugEntries(read, place, size) {
    const count = Math.min(32, Math.floor(size / debugEntryLength));
    return Array.from({ length: count }, (_, index) => {
        const at = place + index * debugEntryLength;
        return { type: read.int(at + 12), at: read.int(at + 24) };
    });
}
function pdbPath(pe, at) {
    return pe.toString("latin1", at, at + 4) === "RSDS" ? strings_textAt(pe, at + pathOffset, 1024) : "";
}
//# sourceMappingURL=pe-facts.js.map
;// CONCATENATED MODULE: ./build/executables/look.js



/**
 * The largest executable that is held and examined, in bytes; larger ones are reported as not
 * examined.
 */
const largestExecutable = 64 * 1024 * 1024;
/**
 * Guesses the format from a file's first bytes. `MZ` proves little: whether a PE image is a .NET
 * assembly depends on what follows.
 */
function executableFormat(head) {
    const [a, b, c, d] = head;
    if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
        return "elf";
    return a === 0x4d && b === 0x5a ? "pe" : undefined;
}
/** Reads what an executable's bytes say about its build. */
function lookAtExecutable(bytes) {
    try {
        const facts = executableFormat(bytes) === "elf" ? elfFacts(bytes) : peFacts(bytes);
        return facts === undefined ? { kind: "other" } : { kind: "facts", facts };
    }
    catch (error) {
        if (error instanceof stopped/* Stopped */.C)
            return { kind: "unread", reason: error.message };
        throw error;
    }
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/executables/executable-bytes.js

/** Collects a file's bytes while they stream, if the file is an executable. */
class ExecutableBytes {
    #size;
    #bytes;
    #filled = 0;
    #kind = "unknown";
    /** @param size bytes of the file, according to the layer */
    constructor(size) {
        this.#size = size;
    }
    push(piece) {
        if (this.#kind === "unknown")
            this.#judge(piece);
        if (this.#bytes === undefined)
            return;
        this.#bytes.set(piece.subarray(0, this.#bytes.length - this.#filled), this.#filled);
        this.#filled = Math.min(this.#bytes.length, this.#filled + piece.length);
    }
    /** Returns what the whole file says; undefined if it is not an executable. */
    end() {
        if (this.#kind === "large") {
            return { kind: "unread", reason: `it is larger than ${largestExecutable >> 20} MiB` };
        }
        const bytes = this.#bytes?.subarray(0, this.#filled);
        const looked = bytes === undefined ? undefined : lookAtExecutable(bytes);
        return looked?.kind === "other" ? undefined : looked;
    }
    /**
     * Detects the format. The first piece is never shorter than a magic number unless the file is.
     */
    #judge(first) {
        const format = executableFormat(first);
        this.#kind = "other";
        if (format === undefined)
            return;
        // A large file that only begins like a PE image is of no interest.
        if (this.#size > largestExecutable)
            this.#kind = format === "elf" ? "large" : "other";
        else {
            this.#kind = "held";
            this.#bytes = Buffer.allocUnsafe(this.#size);
        }
    }
}
//# sourceMappingURL=executable-bytes.js.map
;// CONCATENATED MODULE: ./build/executables/packages.js
/** Files in which the package managers of Debian, Ubuntu and Alpine list what they installed. */
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
/** The most paths that are kept; in an image with more, the rest counts as the build's own. */
const packages_mostPaths = 1_000_000;
/** The most bytes of one list that are read. */
const largestList = 64 * 1024 * 1024;
/** Whether a file of the image is such a list. */
function isPackageList(path) {
    return dpkgList.test(path) || apkDatabases.includes(path);
}
/** The files that distribution packages installed. RPM's database cannot be read here. */
class PackagedFiles {
    #paths = new Set();
    /** Adds a list that {@link isPackageList} recognized. */
    add(path, text) {
        const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
        for (const one of listed) {
            if (this.#paths.size < packages_mostPaths && one !== "")
                this.#paths.add(merged(one));
        }
    }
    has(path) {
        return this.#paths.has(merged(path));
    }
}
/**
 * Reads Alpine's list: `F:` names a folder, each `R:` after it a file in that folder (apk-tools,
 * the installed database).
 */
function apkFiles(text) {
    let folder = "";
    const files = [];
    for (const line of text.split("\n")) {
        if (line.startsWith("F:"))
            folder = line.slice(2);
        if (line.startsWith("R:"))
            files.push(folder === "" ? line.slice(2) : `${folder}/${line.slice(2)}`);
    }
    return files;
}
/** Since /usr was merged, a package's `/bin/ls` is at `usr/bin/ls`. */
function merged(path) {
    return path.replace(/^\//, "").replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}
//# sourceMappingURL=packages.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-config.js
/**
 * A JSON string without escapes, as times and names are written, and too long to occur in every
 * config. Two matches never overlap, so the search is linear.
 */
const plainString = /"[^"\\]{10,}"/g;
/**
 * Blanks what a config took over literally from a base's config, such as the base's history and
 * labels. These are as old as the base, which may have been built in the same minute. The length,
 * and with it every offset, stays the same.
 */
function withoutInherited(config, bases) {
    const inherited = new Set(bases.flatMap((base) => textOf(base).match(plainString) ?? []));
    const own = textOf(config).replace(plainString, (text) => inherited.has(text) ? " ".repeat(text.length) : text);
    return Buffer.from(own, "latin1");
}
/** One character for each byte. */
function textOf(bytes) {
    return Buffer.from(bytes).toString("latin1");
}
//# sourceMappingURL=search-config.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-reading.js




/**
 * How many findings are kept while the image is read; an image with more has the same one in all of
 * them.
 */
const mostPending = 20_000;
/**
 * How many first bytes are kept of a file with a hit; a file of the context that has them is the
 * same file.
 */
const search_reading_headLength = 2048;
/** Collects findings from an image's config and its layers' files, one after the other. */
class Reading {
    #search;
    #inside;
    #signal;
    /** A text that occurs in the paths of the machine's own kernel. */
    #kernel;
    hits = new ImageFiles();
    executables = new ImageFiles();
    packaged = new PackagedFiles();
    /**
     * From every layer, including files that a later layer hides: whoever pulls the image has them.
     */
    secrets = [];
    #pending = 0;
    /** How many findings there was no room for. */
    omitted = 0;
    /**
     * Whether the image has files of a kernel with the machine's kernel name; that name is then no
     * trace.
     */
    hasKernel = false;
    constructor(parts) {
        this.#search = parts.search;
        this.#inside = parts.inside;
        this.#signal = parts.signal;
        this.#kernel = parts.kernel;
    }
    /**
     * Searches the config. Its labels have the commit by design, and what the bases' configs have is
     * no trace of this build.
     */
    readConfig(bytes, bases) {
        const secrets = this.#hitsIn(bytes).filter(({ kind }) => kind === "secret");
        const others = this.#hitsIn(withoutInherited(bytes, bases)).filter(({ kind, weight }) => kind !== "secret" && weight === "trace");
        const head = bytes.subarray(0, search_reading_headLength);
        this.#take({
            path: "config",
            layer: undefined,
            size: bytes.length,
            head,
            hits: as("content", [...secrets, ...others]),
        });
    }
    #hitsIn(bytes) {
        const one = this.#search.file();
        one.push(bytes);
        return one.end();
    }
    async readEntry({ header, content }, layer) {
        const { path, type, size, linkname } = header;
        this.hits.meet(path);
        this.executables.meet(path);
        if (this.#kernel !== undefined && path.includes(this.#kernel))
            this.hasKernel = true;
        const inName = this.#inName(path, linkname);
        if (type !== "file" || size === 0) {
            this.#take({ path, layer, size: 0, head: Buffer.alloc(0), hits: inName });
            return;
        }
        let head = Buffer.alloc(0);
        const one = this.#search.file();
        const executable = new ExecutableBytes(size);
        const list = isPackageList(path) && size <= largestList ? [] : undefined;
        const inside = this.#inside.open({ path, size });
        for await (const piece of content) {
            this.#signal.throwIfAborted();
            if (head.length < search_reading_headLength) {
                head = Buffer.concat([head, piece.subarray(0, search_reading_headLength - head.length)]);
            }
            one.push(piece);
            executable.push(piece);
            list?.push(piece);
            await inside.push(piece);
        }
        if (list !== undefined)
            this.packaged.add(path, Buffer.concat(list).toString());
        const within = as("inside", await inside.end());
        const hits = search_reading_merged([...as("content", one.end()), ...within, ...inName]);
        this.#take({ path, layer, size, head, hits });
        const looked = executable.end();
        if (looked !== undefined && this.#hasRoom())
            this.executables.set(path, { path, layer, looked });
    }
    /**
     * Searches a name and a link's target. They may contain the day; the searched text is never a
     * number alone. A commit in a name is ignored.
     */
    #inName(path, linkname) {
        const text = Buffer.from(`/${path}\n${linkname}`);
        const hits = this.#hitsIn(text).filter(({ kind }) => kind !== "commit");
        return as("name", hits).map((hit) => ({
            ...hit,
            offset: 0,
            format: hit.kind === "secret" ? hit.format : `${hit.format}, in its name`,
        }));
    }
    #take(file) {
        const { path, layer } = file;
        for (const { kind, format } of file.hits) {
            if (kind === "secret")
                this.secrets.push({ name: format, path, layer });
        }
        const hits = file.hits.filter(({ kind }) => kind !== "secret");
        if (hits.length > 0 && this.#hasRoom())
            this.hits.set(path, { ...file, hits });
    }
    #hasRoom() {
        this.#pending += 1;
        if (this.#pending > mostPending)
            this.omitted += 1;
        return this.#pending <= mostPending;
    }
}
function as(place, hits) {
    return hits.map((hit) => ({ ...hit, place }));
}
const search_reading_ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
/** Keeps one hit of each kind, the surest, with the count of all. */
function search_reading_merged(hits) {
    const best = new Map();
    for (const hit of hits) {
        const key = hit.kind === "secret" ? `secret ${hit.format}` : hit.kind;
        const known = best.get(key);
        const count = hit.count + (known?.count ?? 0);
        const isSurer = known === undefined || search_reading_ranks[hit.strength] > search_reading_ranks[known.strength];
        best.set(key, { ...(isSurer ? hit : known), count });
    }
    return [...best.values()];
}
//# sourceMappingURL=search-reading.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-image.js







/** How many of each kind are listed; the rest are counted, except for unread files. */
const mostSuspects = 100;
const mostTraces = 200;
const mostExecutables = 200;
const mostUnread = 20;
/**
 * Reads the layers that the build made, each once and to its end, and collects traces of the build
 * and executables. Memory use does not grow with their size.
 * @throws Failure when a layer cannot be read or is not what the config says, and the signal's
 * reason
 */
async function readImage(options) {
    const { image, readers, layers, baseConfigs, traces, signal } = options;
    const search = new Search(traces);
    const inside = new search_inside/* Inside */.t(search, readers);
    const kernel = traces.machine.kernelRelease;
    const reading = new Reading({ search, inside, signal, kernel });
    reading.readConfig(image.configBytes, baseConfigs);
    for (const layer of layers) {
        const name = `Layer ${layer} of the image`;
        for await (const entry of readers.entries(image.layer(layer), name)) {
            await reading.readEntry(entry, layer);
        }
    }
    return { reading, search, unread: inside.unread };
}
/** Decides what each hit is. */
async function judgeReading(reading, options) {
    const found = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
    const known = await fromContext(found, options);
    const all = [];
    for (const one of found) {
        const judged = await judgedHit(one, known.has(one.file), { reading, options });
        if (judged !== undefined)
            all.push(judged);
    }
    const sorted = all.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(pathOf(a), pathOf(b)));
    const certain = sorted.filter(({ suspect }) => suspect.certain);
    return {
        suspects: {
            listed: sorted.slice(0, mostSuspects).map(({ suspect }) => suspect),
            omitted: Math.max(0, sorted.length - mostSuspects),
        },
        executables: executablesOf(reading, options),
        traces: {
            listed: certain.slice(0, mostTraces).map(traceDifference),
            omitted: Math.max(0, certain.length - mostTraces),
        },
    };
}
/** Selects the files whose bytes the context also has, as far as the compared places tell. */
async function fromContext(found, { inContext }) {
    const places = found.flatMap(({ file, hit }) => {
        if (file.layer === undefined || hit.place === "name")
            return [];
        return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
    });
    const known = await inContext(places.map(({ place }) => place));
    const others = places.filter(({ place }) => !known.has(place)).map(({ file }) => file);
    const files = places.map(({ file }) => file).filter((file) => !others.includes(file));
    return new Set(files);
}
function placeOf({ place, offset, before, hit, after }, { head }) {
    // Unpacked bytes do not occur in the file itself.
    if (place === "inside")
        return { offset: 0, bytes: head };
    return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}
async function judgedHit({ file, hit }, isFromContext, { reading, options }) {
    const { path, layer } = file;
    const writer = layer === undefined ? undefined : options.writerOf({ path, layer, isFromContext });
    const decision = await decide({
        hit,
        path,
        script: writer?.script ?? "",
        moved: writer?.moved,
        isFromContext,
        isPackaged: reading.packaged.has(path),
    }, { ...options.evidence, hasKernel: reading.hasKernel });
    if (decision === undefined || hit.kind === "secret")
        return undefined;
    const { kind, isProgram } = hit;
    const suspect = traceOf({ file, hit, kind, decision, writer }, options);
    return { suspect, isProgram };
}
function traceOf(parts, { redact }) {
    const { file, hit, kind, decision, writer } = parts;
    const { path, layer } = file;
    const { weight, certain, more } = decision;
    return {
        ...{ path, kind, format: hit.format + more, weight, certain },
        ...(layer === undefined ? {} : { layer }),
        ...(writer === undefined ? {} : { instruction: writer.place }),
        ...{ offset: hit.offset, excerpt: excerptOf(hit, redact), count: hit.count },
    };
}
function rankOf({ suspect: { weight, certain } }) {
    if (weight === "note")
        return 2;
    return certain ? 0 : 1;
}
function pathOf({ suspect }) {
    return suspect.path;
}
function executablesOf(reading, { writerOf }) {
    const { packaged, executables } = reading;
    const own = executables.values.filter(({ path }) => !packaged.has(path));
    const all = own.flatMap(({ path, layer, looked }) => {
        if (looked.kind !== "facts")
            return [];
        const { facts } = looked;
        return [{ path, layer, ...facts, advice: adviceFor(facts) }];
    });
    const unread = own.flatMap(({ path, looked }) => looked.kind === "unread" ? [{ path, reason: looked.reason }] : []);
    const sorted = [...all].sort((a, b) => b.advice.length - a.advice.length || compareText(a.path, b.path));
    return {
        listed: sorted.slice(0, mostExecutables).map((file) => {
            const writer = writerOf({ ...file, isFromContext: false });
            return writer === undefined ? file : { ...file, instruction: writer.place };
        }),
        omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
        ofPackages: executables.values.length - own.length,
        unread: unread.slice(0, mostUnread),
    };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=search-image.js.map

/***/ }),

/***/ 5409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ Inside)
});

// EXTERNAL MODULE: ./build/compare/content/format.js
var format = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/compare/content/stopped.js
var stopped = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/compare/formats/zip.js
var formats_zip = __webpack_require__(7988);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/app/prove/handoff.js
/** Passes pieces from a writer to a reader at the pace of the slower one, without a buffer. */
class Handoff {
    #piece;
    #isEnded = false;
    #isClosed = false;
    #wakeReader;
    #wakeWriter;
    /** Resolves when the reader wants the next piece, or wants no more at all. */
    async write(piece) {
        if (this.#isClosed || piece.length === 0)
            return;
        this.#piece = piece;
        this.#wakeReader?.();
        await new Promise((resolve) => {
            this.#wakeWriter = resolve;
        });
    }
    /** Tells the reader that nothing more comes. */
    end() {
        this.#isEnded = true;
        this.#wakeReader?.();
    }
    /** Marks the reader as done; whatever is still written is dropped. */
    close() {
        this.#isClosed = true;
        this.#piece = undefined;
        this.#wakeWriter?.();
    }
    async *[Symbol.asyncIterator]() {
        try {
            for (;;) {
                const piece = this.#piece;
                if (piece !== undefined) {
                    yield piece;
                    this.#piece = undefined;
                    this.#wakeWriter?.();
                }
                else if (this.#isEnded)
                    return;
                else {
                    await new Promise((resolve) => {
                        this.#wakeReader = resolve;
                    });
                }
            }
        }
        finally {
            this.close();
        }
    }
}
//# sourceMappingURL=handoff.js.map
;// CONCATENATED MODULE: ./build/app/leaks/search-inside.js





/** The most bytes that are unpacked from one file; below, from all files of an image. */
const mostOfFile = 512 * 1024 * 1024;
/** A ratio above that of text and logs: what unpacks to more was made to, or has no content. */
const mostRatio = 100;
const mostOfSmall = 8 * 1024 * 1024;
const mostOfImage = 4 * 1024 * 1024 * 1024;
/**
 * A zip has its directory at its end and is held in memory until that is read; the bzip2 and xz
 * decoders work in memory or slowly.
 */
const largest = {
    zip: 24 * 1024 * 1024,
    bzip2: 4 * 1024 * 1024,
    xz: 32 * 1024 * 1024,
};
const compressions = {
    gzip: "gzip",
    bzip2: "bzip2",
    xz: "xz",
    zstd: "zstd",
};
/** How many bytes identify a format. */
const headLength = 6;
/**
 * Searches compressed files and zips, one level deep, within limits. What cannot be unpacked is not
 * searched inside, because damage there is not this build's problem.
 */
class Inside {
    #search;
    #readers;
    #texts;
    #left = mostOfImage;
    /** Files that were too large to search inside, or could not be unpacked. */
    unread = 0;
    /** @param texts collects every text that is hit */
    constructor(search, readers, texts) {
        this.#search = search;
        this.#readers = readers;
        this.#texts = texts;
    }
    /** Starts with a file of the given size in bytes. */
    open({ path, size }) {
        let opened;
        return {
            push: async (piece) => {
                opened ??= this.#openAs((0,format/* formatOf */.be)(piece.subarray(0, headLength)), { path, size });
                await opened.push(piece);
            },
            end: async () => (await opened?.end()) ?? [],
        };
    }
    #openAs(format, { path, size }) {
        const compression = compressions[format];
        const isSmall = size <= (largest[format] ?? mostOfFile);
        if (compression === undefined && format !== "zip")
            return nothing;
        if (!isSmall || this.#left <= 0) {
            this.unread += 1;
            return nothing;
        }
        return compression === undefined ? this.#zip() : this.#compressed(compression, { path, size });
    }
    #compressed(compression, { path: name, size }) {
        const handoff = new Handoff();
        const one = this.#search.file(this.#texts);
        const bytes = handoff;
        const done = this.#unpack({ bytes, compression, name }, size, one).finally(() => handoff.close());
        // Awaited at the end of the file; until then a rejection must not count as unhandled.
        done.catch(() => undefined);
        return {
            push: (piece) => handoff.write(piece),
            end: async () => {
                handoff.end();
                await done;
                return inside(one.end(), compression);
            },
        };
    }
    async #unpack(compressed, size, one) {
        let room = Math.min(mostOfFile, this.#left, size * mostRatio + mostOfSmall);
        try {
            for await (const piece of this.#readers.decompress(compressed)) {
                one.push(piece);
                room -= piece.length;
                this.#left -= piece.length;
                if (room > 0)
                    continue;
                this.unread += 1;
                return;
            }
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === "interrupted")
                throw error;
            this.unread += 1;
        }
    }
    #zip() {
        const pieces = [];
        return {
            // Copied, because the piece may be part of a buffer that is reused.
            push: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
            end: () => this.#zipMembers(Buffer.concat(pieces)),
        };
    }
    async #zipMembers(zip) {
        const found = [];
        try {
            for (const { header, stored, isDeflated } of (0,formats_zip/* zipMembers */.h)(zip)) {
                // A stored member was already searched as it is.
                if (!isDeflated || stored.length === 0)
                    continue;
                const one = this.#search.file(this.#texts);
                const bytes = [stored];
                await this.#unpack({ bytes: iterated(bytes), compression: "deflate", name: header.path }, stored.length, one);
                found.push(...inside(one.end(), "zip"));
                if (this.#left <= 0)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof stopped/* Stopped */.C))
                throw error;
            this.unread += 1;
        }
        return found;
    }
}
const nothing = {
    push: () => Promise.resolve(),
    end: () => Promise.resolve([]),
};
async function* iterated(pieces) {
    yield* pieces;
}
function inside(hits, format) {
    return hits.map((hit) => hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` });
}
//# sourceMappingURL=search-inside.js.map

/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ searchSources),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _search_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5409);

/**
 * Searches contexts and bases for the same values as the image. Called only where a hit may have
 * come from there.
 */
async function searchSources(search, sources) {
    const inContext = await kindsInFolders(search, sources);
    // A context that has the build's time also has its day.
    if (inContext.has("time"))
        inContext.add("day");
    return { inContext, inBases: await textsInBases(search, sources) };
}
async function kindsInFolders(search, { folders, filesBelow, readers }) {
    const kinds = new Set();
    for (const folder of folders) {
        for await (const { content, ...file } of filesBelow(folder)) {
            for (const { kind } of await look({ search, readers }, content, file)) {
                if (kind !== "secret")
                    kinds.add(kind);
            }
        }
    }
    return kinds;
}
async function textsInBases(search, { bases, readers }) {
    const texts = new Set();
    for (const { image, layers } of await bases()) {
        for (const layer of layers) {
            const name = `Layer ${layer} of a base`;
            for await (const { header, content } of readers.entries(image.layer(layer), name)) {
                await look({ search, readers, texts }, content, header);
            }
        }
    }
    return texts;
}
async function look({ search, readers, texts, }, content, file) {
    const opened = new _search_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .Inside */ .t(search, readers, texts).open(file);
    const one = search.file(texts);
    for await (const piece of content) {
        one.push(piece);
        await opened.push(piece);
    }
    return [...one.end(), ...(await opened.end())];
}
/** A hit's own bytes as lower-case text, for comparison. */
function textOf({ hit }) {
    return hit.toString("latin1").toLowerCase();
}
//# sourceMappingURL=search-sources.js.map

/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   Rf: () => (/* binding */ lookAhead),
/* harmony export */   m2: () => (/* binding */ shortestNeedle),
/* harmony export */   md: () => (/* binding */ digitsAt),
/* harmony export */   pX: () => (/* binding */ standsAlone),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/** Bytes after the start of a hit that a check may look at. */
const lookAhead = 96;
/** The shortest needle: shorter ones are found everywhere, and would make the search slow. */
const shortestNeedle = 6;
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
/**
 * Counts the decimal digits at a position, up to a limit. A log may have a time in every line, so
 * this allocates nothing.
 */
function digitsAt(bytes, at, most) {
    let count = 0;
    while (count < most && isDigit(bytes[at + count]))
        count += 1;
    return count;
}
function isLetter(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/**
 * Whether a byte continues a word: a letter, a digit, an underscore, or part of a character beyond
 * ASCII.
 */
function isWord(byte) {
    return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}
/** Creates a check that neither neighbour continues the value. */
function standsAlone(length, goesOn) {
    return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}
/** Creates a needle for a text that is not part of a longer word. */
function alone(text) {
    const bytes = Buffer.from(text);
    const { length } = bytes;
    const lengthAt = (all, at) => {
        const startsInWord = isWord(bytes[0]) && isWord(all[at - 1]);
        const endsInWord = isWord(bytes[length - 1]) && isWord(all[at + length]);
        return startsInWord || endsInWord ? undefined : length;
    };
    return { bytes, lengthAt };
}
//# sourceMappingURL=needle.js.map

/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ secretNeedles),
  Y: () => (/* binding */ unsearchable)
});

// EXTERNAL MODULE: ./build/traces/needle.js
var needle = __webpack_require__(4828);
;// CONCATENATED MODULE: ./build/traces/secret-parts.js
/** The shortest value: shorter ones are in files for other reasons. */
const shortestSecret = 8;
/**
 * The shortest value of digits only or of lower-case letters only: a shorter one may be a number or
 * a word.
 */
const shortestNumber = 14;
const shortestWord = 16;
/** The shortest word of a file of several lines that counts as a token. */
const shortestToken = 12;
/** The longest value of one line; a longer one is a document. */
const longestValue = 256;
/** The most parts of one secret; the other parts of a key are found together with these. */
const mostParts = 24;
/**
 * Returns the parts of a secret that are secret wherever they occur: the value of one line, or the
 * tokens in a file of several lines, which also contains addresses and names (`.npmrc`, a service
 * account's JSON, a PEM key). Returns none for a value that could be an ordinary word or number.
 */
function secretParts(value) {
    const text = value.trim();
    const isLine = !/[\r\n]/.test(text);
    if (isLine && text.length <= longestValue) {
        const own = isTelling(text) ? [text] : [];
        // A program writes down only a part of `TOKEN=…`, or of a URL with a password.
        return [...new Set([...own, ...tokensOf(text)])].slice(0, mostParts);
    }
    const lines = withoutPublic(text).split(/\r?\n/);
    return [...new Set(lines.flatMap((line) => [...passphraseIn(line), ...tokensOf(line)]))].slice(0, mostParts);
}
/** Returns a line that is one word with a digit in it, unless it is a host's name. */
function passphraseIn(line) {
    const word = line.trim();
    const isOne = /^[^\s=]{12,256}$/.test(word) && !/:\/\/|^[/.]/.test(word);
    const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(word);
    return isOne && !isHost && /\d/.test(word) && /[A-Za-z]/.test(word) ? [word] : [];
}
function isTelling(text) {
    const { length } = Buffer.from(text);
    if (/^\d+$/.test(text))
        return length >= shortestNumber;
    if (/^[a-z]+$|^[A-Z]+$|^[A-Z][a-z]+$/.test(text))
        return length >= shortestWord;
    return length >= shortestSecret && new Set(text).size >= 4;
}
/** Removes certificates and public keys, which are meant to be copied. */
function withoutPublic(text) {
    let isPublic = false;
    return text
        .split("\n")
        .filter((line) => {
        if (/^-----BEGIN /.test(line))
            isPublic = /CERTIFICATE|PUBLIC KEY/.test(line);
        return !isPublic && !/^-----(?:BEGIN|END) /.test(line);
    })
        .join("\n");
}
function tokensOf(line) {
    const logins = Array.from(line.slice(0, 4096).matchAll(/:\/\/[^\s/:@]{0,256}:([^\s/@]{1,256})@/g), ([, password = ""]) => password).filter(isTelling);
    const words = line.split(/[\s"'`,;={}[\]()<>|]+|:(?=\s|$)/).flatMap((word) => {
        const colon = word.lastIndexOf(":");
        return colon < 0 ? [word] : [word, word.slice(colon + 1)];
    });
    return [...logins, ...words.filter(isToken)];
}
/**
 * Whether a word consists of random characters: upper case, lower case and digits mixed, or many
 * digits among letters as in hex.
 */
function isToken(word) {
    if (word.length < shortestToken || word.length > 4096 || word.includes("://"))
        return false;
    if (/^[/.~]/.test(word) || !/^[\w+/.~!@#$%^&*:-]+$/.test(word))
        return false;
    const digits = word.replace(/[^0-9]/g, "").length;
    if (digits === word.length)
        return word.length >= shortestNumber;
    const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && digits > 0;
    const isLongMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 24;
    return isMixed || (isLongMixed && !word.includes(".")) || digits * 4 >= word.length;
}
//# sourceMappingURL=secret-parts.js.map
;// CONCATENATED MODULE: ./build/traces/secrets.js


/**
 * Bytes that are searched for at once; the rest of a longer form is compared where they are found.
 */
const searchedLength = 40;
/** The most bytes of a form that are compared: nothing else shares that many bytes with it. */
const comparedLength = 512;
/** Returns needles for secrets as they are, and in the forms in which programs write them. */
function secretNeedles(secrets) {
    const needles = new Map();
    for (const { name, value } of secrets) {
        for (const part of secretParts(value)) {
            for (const form of formsOf(part))
                needles.set(form.toString("latin1"), needleOf(name, form));
        }
    }
    return [...needles.values()];
}
/** Returns the names of the secrets that contain nothing distinguishable from an ordinary word. */
function unsearchable(secrets) {
    const names = secrets
        .filter(({ value }) => value.trim() !== "" && secretParts(value).length === 0)
        .map(({ name }) => name);
    return [...new Set(names)];
}
function needleOf(name, form) {
    const bytes = form.subarray(0, searchedLength);
    const rest = form.subarray(searchedLength, comparedLength);
    const lengthAt = (all, at) => {
        const start = at + bytes.length;
        const found = Buffer.from(all.subarray(start, start + rest.length));
        return found.equals(rest) ? bytes.length : undefined;
    };
    return { bytes, kind: "secret", weight: "trace", strength: "certain", format: name, lengthAt };
}
/**
 * Returns the forms of a part: raw, base64 at each alignment and in both alphabets, hex, and
 * escaped for URLs, JSON, XML and shells.
 */
function formsOf(part) {
    const bytes = Buffer.from(part);
    const hex = bytes.toString("hex");
    const url = encodeURIComponent(bytes.toString("utf8"));
    const texts = [
        ...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
        ...[hex, hex.toUpperCase()],
        ...[url, url.replaceAll("%20", "+"), url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())],
        JSON.stringify(part).slice(1, -1),
        part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
        part.replaceAll("'", "'\\''"),
        part.replace(/[^\w./:@%+=,-]/g, "\\$&"),
    ];
    return [bytes, ...texts.map((text) => Buffer.from(text))].filter(({ length }) => length >= needle/* shortestNeedle */.m2);
}
/**
 * Returns the base64 characters that depend only on these bytes, when `shift` other bytes precede
 * them in a group of three. The bytes that follow affect the last character, too.
 */
function base64At(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .replace(/={1,2}$/, "");
    const isCut = (shift + bytes.length) % 3 !== 0;
    const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
//# sourceMappingURL=secrets.js.map

/***/ })

};
//# sourceMappingURL=943.index.js.map
