export const id = 9494;
export const ids = [9494];
export const modules = {

69494:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  settleDoubts: () => (settleDoubts)
});
/* harmony import */ var _diagnose_trace_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18798);
/* harmony import */ var _domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54682);


const nothing = { listed: [], omitted: 0 };
function settleDoubts(judged, shown, writerOf) {
    const settled = judged.map((each) => (each.inDoubt ? settledBy(each, shown) : each));
    if (shown.kind === "not built")
        return { judged: settled, others: nothing };
    const told = new Set(settled.flatMap(({ trace }) => (trace.certain ? [trace.path] : [])));
    const { listed, omitted } = shown.differences;
    const others = listed
        .filter(({ path }) => !told.has((0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(path)))
        .map((each) => (0,_diagnose_trace_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .dayDifference */ .g)(placed(each, writerOf)));
    return { judged: settled, others: { listed: others, omitted } };
}
function settledBy(judged, shown) {
    if (shown.kind === "not built")
        return stillInDoubt(judged, shown.reason);
    const { path } = judged.trace;
    if (shown.differences.listed.some((each) => (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(each.path) === path)) {
        return withTrace(judged, { certain: true }, "a build on another day has a different value there");
    }
    const { omitted } = shown.differences;
    if (omitted > 0) {
        return stillInDoubt(judged, `its image differs in ${omitted} more places than were listed`);
    }
    if (shown.unreached !== undefined)
        return stillInDoubt(judged, shown.unreached);
    return withTrace(judged, { weight: "note" }, "a build on another day has it too");
}
function stillInDoubt(judged, reason) {
    return withTrace(judged, {}, `a build on another day could not decide: ${reason}`);
}
function withTrace(judged, changes, shown) {
    const { trace } = judged;
    return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${shown}` } };
}
function placed(difference, writerOf) {
    const { layer, path } = difference;
    if (layer === undefined)
        return difference;
    const writer = writerOf({ path: (0,_domain_text_image_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfPath */ .TN)(path), layer, isFromContext: undefined });
    return writer === undefined ? difference : { ...difference, instruction: writer.place };
}
//# sourceMappingURL=settle-doubts.js.map

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
//# sourceMappingURL=9494.index.js.map
