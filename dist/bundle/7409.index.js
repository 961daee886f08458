export const id = 7409;
export const ids = [7409];
export const modules = {

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsOf: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./build/diagnose/trace-difference.js
var trace_difference = __webpack_require__(3562);
;// CONCATENATED MODULE: ./build/executables/advice.js
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
    if (go?.trimpath === true)
        return [];
    const [path] = paths;
    if (path !== undefined)
        return [["build-path", path]];
    return go === undefined ? [] : [["build-path", "paths of Go's sources (no -trimpath)"]];
}
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
        unread: unread.slice(0, mostUnread),
    };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
//# sourceMappingURL=image-findings.js.map

/***/ })

};
//# sourceMappingURL=7409.index.js.map
