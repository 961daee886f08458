export const id = 9948;
export const ids = [9948];
export const modules = {

99948:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  findingsOf: () => (findingsOf)
});


var trace_difference = __webpack_require__(18798);
;// CONCATENATED MODULE: ./build/executables/advice.js
const fixes = {
    "build-path": {
        C: "Compile with `-ffile-prefix-map=$PWD=.`.",
        "C++": "Compile with `-ffile-prefix-map=$PWD=.`.",
        Go: "Build with `go build -trimpath`.",
        Rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME/.cargo=/cargo"`.',
        ".NET": "Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`, or with `-p:PathMap=$PWD=/_/`.",
        other: "Remap the path (`-ffile-prefix-map=$PWD=.` for gcc and clang).",
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
            : [["time-stamp", `time stamp ${timeStamp}, which is not a hash`]]),
    ];
}
function pathFinding({ go, paths }) {
    if (go?.trimpath === true)
        return [];
    const [path] = paths;
    if (path !== undefined)
        return [["build-path", path]];
    return go === undefined ? [] : [["build-path", "paths of Go sources (built without -trimpath)"]];
}
const uuidDigits = 32;
function buildIdFinding({ buildId, goBuildId }) {
    if (buildId !== undefined) {
        const doubt = buildId.length === uuidDigits ? ", which is random if it was made with --build-id=uuid" : "";
        return [["build-id", `build ID ${buildId}${doubt}`]];
    }
    return goBuildId === undefined ? [] : [["build-id", `Go build ID ${goBuildId}`]];
}
function stampFinding({ go }) {
    if (go?.revision === undefined)
        return [];
    const time = go.time === undefined ? "" : ` of ${go.time}`;
    const changed = go.modified === true ? ", with uncommitted changes" : "";
    return [["vcs-stamp", `commit ${go.revision}${time}${changed}`]];
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./build/app/leaks/image-findings.js


const mostTraces = 100;
const mostDifferences = 200;
const mostExecutables = 200;
const mostUnread = 20;
function findingsOf(judged, reading, writerOf) {
    const sorted = judged.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.trace.path, b.trace.path));
    const certain = sorted.filter(({ trace }) => trace.certain);
    return {
        traces: {
            listed: sorted.slice(0, mostTraces).map(({ trace }) => trace),
            omitted: Math.max(0, sorted.length - mostTraces),
        },
        executables: executablesOf(reading, writerOf),
        stale: reading.recorded.stale.map((file) => {
            const writer = writerOf({ ...file, isFromContext: undefined });
            return writer === undefined ? file : { ...file, instruction: writer.place };
        }),
        differences: {
            listed: certain.slice(0, mostDifferences).map(trace_difference/* traceDifference */.x),
            omitted: Math.max(0, certain.length - mostDifferences),
        },
    };
}
function rankOf({ trace: { weight, certain } }) {
    if (weight === "note")
        return 2;
    return certain ? 0 : 1;
}
function executablesOf(reading, writerOf) {
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
            const writer = writerOf({ ...file, isFromContext: undefined });
            return writer === undefined ? file : { ...file, instruction: writer.place };
        }),
        omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
        ofPackages: executables.values.length - own.length,
        unread: {
            listed: unread.slice(0, mostUnread),
            omitted: Math.max(0, unread.length - mostUnread),
        },
    };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=image-findings.js.map

}),

18798:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (dayDifference),
  x: () => (traceDifference)
});
/* harmony import */ var _causes_convention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80992);
/* harmony import */ var _causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46177);
/* harmony import */ var _conventions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21612);
/* harmony import */ var _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18794);
/* harmony import */ var _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93407);
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28857);
/* harmony import */ var _fixes_gzip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98825);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43400);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81343);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45694);










function traceDifference(facts) {
    const { path, layer, instruction, format, offset, excerpt, count } = facts.trace;
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
        explanation: `Both builds have the same value here, but the next run will have another: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteText */ .ol)(excerpt)} is ${what}.`,
        ...(0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFix */ .z6)(instruction?.text ?? "", fixes, fallback),
    };
}
function dayDifference(difference) {
    const { instruction } = difference;
    return {
        ...difference,
        kind: "trace",
        cause: "clock",
        confidence: 0.9,
        explanation: "Both builds have the same content here, but a build on another day has different content.",
        ...(0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFix */ .z6)(instruction?.text ?? "", time.fixes, time.fallback),
    };
}
function judgementOf({ trace, isProgram }) {
    const { path, kind, format } = trace;
    const convention = _conventions_js__WEBPACK_IMPORTED_MODULE_2__/* .conventions */ .T.find((row) => row.path.test(path));
    if (convention !== undefined && isTime(kind)) {
        const { cause } = convention;
        return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,_causes_convention_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFor */ .j)(convention) };
    }
    const placed = places.find(({ sign }) => sign.test(format));
    if (placed !== undefined)
        return ofPlace(placed, path);
    if (isTime(kind) && isProgram) {
        const fixes = [_fixes_times_js__WEBPACK_IMPORTED_MODULE_8__/* .dateFix */ .u4, _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .goFix */ .WB, _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap];
        const what = "the time at which the program was built";
        return { cause: "compile-date", what, fixes, fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap };
    }
    return byKind[kind];
}
function isTime(kind) {
    return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_7__/* .finishFix */ .Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set a fixed day in the same RUN, and remove the backup.");
const places = [
    {
        sign: /gzip header/,
        cause: "gzip-mtime",
        what: "the time of compression in the gzip header",
        fixes: [_fixes_gzip_js__WEBPACK_IMPORTED_MODULE_6__/* .gzipFix */ .mk, _fixes_gzip_js__WEBPACK_IMPORTED_MODULE_6__/* .tarGzipFix */ .H8],
        fallback: _fixes_gzip_js__WEBPACK_IMPORTED_MODULE_6__/* .gzipFix */ .mk,
    },
    {
        sign: /Python bytecode/,
        cause: "pyc-mtime",
        what: "the modification time of the module's source",
        fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .bytecodeFix */ .Hd],
        fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .bytecodeFix */ .Hd,
    },
    {
        sign: /PE header/,
        cause: "compile-date",
        what: "the time at which the program was linked",
        fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap],
        fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap,
    },
    {
        sign: /member of a zip/,
        cause: "zip-mtime",
        what: "the modification time of a member of the zip",
        fixes: [_fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .zipFix */ .LC, ..._fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .jarFixes */ .xo],
        fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .zipFix */ .LC,
    },
    {
        sign: /as in a tar/,
        cause: "archive-mtime",
        what: "the modification time of a member of the archive",
        fixes: [_fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarFix */ .Ly, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .cpioFix */ .Ze, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .arFix */ .$l, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarByToolFix */ .oo],
        fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarFix */ .Ly,
    },
    {
        sign: /in \/etc\/shadow/,
        cause: "shadow-day",
        what: "the day on which the account's password was last set, in days since 1970",
        fixes: [],
        fallback: shadowFix,
    },
];
function ofPlace({ sign: _sign, ...judgement }, path) {
    const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
    return isJar ? { ...judgement, fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .jarFix */ .bn } : judgement;
}
const time = { cause: "clock", fixes: _fixes_times_js__WEBPACK_IMPORTED_MODULE_8__/* .clockFixes */ .uC, fallback: _fixes_times_js__WEBPACK_IMPORTED_MODULE_8__/* .timeFix */ .Z$ };
const machineAdvice = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_7__/* .adviceOnly */ .$Y)("Do not write properties of the machine into the image: give the program a fixed value, or let it read the value when the container starts.");
const environmentAdvice = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_7__/* .adviceOnly */ .$Y)("Do not write details of this run into the image: pass them to the container when it starts, or leave them out.");
const byKind = {
    day: { ...time, what: "the day of the build" },
    time: { ...time, what: "the time of the build" },
    epoch: { ...time, what: "the time of the build" },
    hostname: {
        cause: "hostname",
        what: "the machine's host name",
        fixes: [],
        fallback: _causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFallback */ .lA,
    },
    user: {
        cause: "user-env",
        what: "the builder's user",
        fixes: [],
        fallback: environmentAdvice,
    },
    "checkout-path": buildPath("the path of the checkout"),
    "work-folder": buildPath("the build folder, which has a new random name in each run"),
    "run-id": {
        cause: "user-env",
        what: "the number of this run",
        fixes: [],
        fallback: environmentAdvice,
    },
    commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
    boot: {
        cause: "machine-id",
        what: "the machine's boot ID, which is new after each start",
        fixes: [],
        fallback: machineAdvice,
    },
    kernel: {
        cause: "kernel-name",
        what: "the machine's kernel",
        fixes: [],
        fallback: machineAdvice,
    },
    cpu: {
        cause: "cpu-count",
        what: "the machine's processor",
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
        what: "the machine's name server",
        fixes: [],
        fallback: machineAdvice,
    },
};
function buildPath(what) {
    return { cause: "build-path", what, fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMapFix */ .Bz], fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMapFix */ .Bz };
}
//# sourceMappingURL=trace-difference.js.map

})

};
//# sourceMappingURL=9948.index.js.map
