export const id = 13562;
export const ids = [13562];
export const modules = {

13562:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (dayDifference),
  x: () => (traceDifference)
});
var _causes_convention_js__0 = __webpack_require__(87519);
var _causes_hostname_js__1 = __webpack_require__(48693);
var _conventions_js__2 = __webpack_require__(94944);
var _fixes_archives_js__3 = __webpack_require__(74926);
var _fixes_compilers_js__4 = __webpack_require__(10331);
var _fixes_fix_js__5 = __webpack_require__(3037);
var _fixes_for_command_js__6 = __webpack_require__(4914);
var _fixes_gzip_js__7 = __webpack_require__(93125);
var _fixes_system_js__8 = __webpack_require__(11012);
var _fixes_times_js__9 = __webpack_require__(50547);
var _say_js__10 = __webpack_require__(28818);











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
		explanation: `Both builds have the same value here, but the next run will have another: ${(0,_say_js__10.ol)(excerpt)} is ${what}.`,
		...writtenFor(instruction, fixes, fallback),
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
		...writtenFor(instruction, time.fixes, time.fallback),
	};
}
function writtenFor(place, fixes, fallback) {
	const written = (0,_fixes_fix_js__5.z6)(place?.text ?? "", fixes, fallback);
	return { ...written, fix: (0,_fixes_for_command_js__6.x)(place, written.fix) };
}
function judgementOf({ trace, isProgram }) {
	const { path, kind, format } = trace;
	const convention = _conventions_js__2.T.find((row) => row.path.test(path));
	if (convention !== undefined && isTime(kind)) {
		const { cause } = convention;
		return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,_causes_convention_js__0.j)(convention) };
	}
	const placed = places.find(({ sign }) => sign.test(format));
	if (placed !== undefined)
		return ofPlace(placed, path);
	if (isTime(kind) && isProgram) {
		const fixes = [_fixes_times_js__9.u4, _fixes_compilers_js__4.WB, _fixes_compilers_js__4.ap];
		const what = "the time at which the program was built";
		return { cause: "compile-date", what, fixes, fallback: _fixes_compilers_js__4.ap };
	}
	return byKind[kind];
}
function isTime(kind) {
	return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,_fixes_system_js__8.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set a fixed day in the same RUN, and remove the backup.");
const places = [
	{
		sign: /gzip header/,
		cause: "gzip-mtime",
		what: "the time of compression in the gzip header",
		fixes: [_fixes_gzip_js__7.mk, _fixes_gzip_js__7.H8],
		fallback: _fixes_gzip_js__7.mk,
	},
	{
		sign: /Python bytecode/,
		cause: "pyc-mtime",
		what: "the modification time of the module's source",
		fixes: [_fixes_compilers_js__4.Hd],
		fallback: _fixes_compilers_js__4.Hd,
	},
	{
		sign: /PE header/,
		cause: "compile-date",
		what: "the time at which the program was linked",
		fixes: [_fixes_compilers_js__4.ap],
		fallback: _fixes_compilers_js__4.ap,
	},
	{
		sign: /member of a zip/,
		cause: "zip-mtime",
		what: "the modification time of a member of the zip",
		fixes: [_fixes_archives_js__3.LC, ..._fixes_archives_js__3.xo],
		fallback: _fixes_archives_js__3.LC,
	},
	{
		sign: /as in a tar/,
		cause: "archive-mtime",
		what: "the modification time of a member of the archive",
		fixes: [_fixes_archives_js__3.Ly, _fixes_archives_js__3.Ze, _fixes_archives_js__3.$l, _fixes_archives_js__3.oo],
		fallback: _fixes_archives_js__3.Ly,
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
	return isJar ? { ...judgement, fallback: _fixes_archives_js__3.bn } : judgement;
}
const time = { cause: "clock", fixes: _fixes_times_js__9.uC, fallback: _fixes_times_js__9.Z$ };
const machineAdvice = (0,_fixes_system_js__8.$Y)("Do not write properties of the machine into the image: give the program a fixed value, or let it read the value when the container starts.");
const environmentAdvice = (0,_fixes_system_js__8.$Y)("Do not write details of this run into the image: pass them to the container when it starts, or leave them out.");
const byKind = {
	day: { ...time, what: "the day of the build" },
	time: { ...time, what: "the time of the build" },
	epoch: { ...time, what: "the time of the build" },
	hostname: {
		cause: "hostname",
		what: "the machine's host name",
		fixes: [],
		fallback: _causes_hostname_js__1.lA,
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
	return { cause: "build-path", what, fixes: [_fixes_compilers_js__4.Bz], fallback: _fixes_compilers_js__4.Bz };
}


}),

18534:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (isForeign),
  s: () => (namesArchitecture)
});
var _domain_oci_elf_machine_js__0 = __webpack_require__(99822);

const otherNames = {
	"386": ["i386", "i586", "i686", "ia32", "x86"],
	amd64: ["x86_64", "x86-64", "x64"],
	arm: ["armel", "armhf", "armv5", "armv6", "armv7"],
	arm64: ["aarch64", "armv8"],
};
function isForeign({ path, architecture }, platform) {
	if (architecture === undefined || (0,_domain_oci_elf_machine_js__0.sy)(platform, architecture))
		return false;
	return !isNamedIn(path, architecture) && !wordsOf(path).includes("testdata");
}
function namesArchitecture(path) {
	return _domain_oci_elf_machine_js__0.f2.some((name) => isNamedIn(path, name));
}
function isNamedIn(path, architecture) {
	const [words, text] = [wordsOf(path), path.toLowerCase()];
	return [architecture, ...(otherNames[architecture] ?? [])].some((name) => /[_-]/.test(name) ? text.includes(name) : words.includes(name));
}
function wordsOf(path) {
	return path.toLowerCase().split(/[^a-z0-9]+/);
}


}),

67409:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  findingsOf: () => (findingsOf),
  I: () => (rankOf)
});


var trace_difference = __webpack_require__(13562);
;
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


var foreign = __webpack_require__(18534);
;



const mostTraces = 100;
const mostDifferences = 200;
const mostExecutables = 200;
const mostUnread = 20;
function findingsOf(judged, { reading, risks }, { writerOf, bringerOf, platform }) {
	const sorted = judged.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.trace.path, b.trace.path));
	const certain = sorted.filter(({ trace }) => trace.certain);
	const withWriter = (file) => {
		const writer = writerOf({ ...file, isFromContext: undefined });
		return writer === undefined ? file : { ...file, instruction: writer.place };
	};
	return {
		traces: {
			listed: sorted.slice(0, mostTraces).map(({ trace }) => trace),
			omitted: Math.max(0, sorted.length - mostTraces),
		},
		executables: executablesOf(reading, withWriter),
		foreign: foreignOf(reading, { writerOf, bringerOf, platform }),
		stale: reading.recorded.stale.map(withWriter),
		risks: {
			...risks,
			files: risks.files.map((file) => {
				const instruction = file.isOfBase ? undefined : bringerOf(file);
				return instruction === undefined ? file : { ...file, instruction };
			}),
		},
		differences: {
			listed: certain.slice(0, mostDifferences).map(trace_difference.x),
			omitted: Math.max(0, certain.length - mostDifferences),
		},
	};
}
function rankOf({ trace: { weight, certain } }) {
	if (weight === "note")
		return 2;
	return certain ? 0 : 1;
}
function foreignOf({ packaged, executables }, { writerOf, platform }) {
	const found = executables.values.flatMap(({ path, layer, looked }) => {
		const architecture = looked.kind === "facts" ? looked.facts.architecture : undefined;
		if (architecture === undefined || packaged.has(path))
			return [];
		if (!(0,foreign.j)({ path, architecture }, platform))
			return [];
		const writer = writerOf({ path, layer, isFromContext: undefined });
		return [{ path, architecture, ...(writer === undefined ? {} : { instruction: writer.place }) }];
	});
	return found.toSorted((one, other) => compareText(one.path, other.path));
}
function executablesOf(reading, withWriter) {
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
		listed: sorted.slice(0, mostExecutables).map(withWriter),
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


}),

73090:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  settleDoubts: () => (settleDoubts)
});
var _diagnose_trace_difference_js__0 = __webpack_require__(13562);
var _domain_text_image_path_js__1 = __webpack_require__(67566);


const nothing = { listed: [], omitted: 0 };
function settleDoubts(judged, shown, writerOf) {
	const settled = judged.map((each) => (each.inDoubt ? settledBy(each, shown) : each));
	if (shown.kind === "not built")
		return { judged: settled, others: nothing };
	const told = new Set(settled.flatMap(({ trace }) => (trace.certain ? [trace.path] : [])));
	const { listed, omitted } = shown.differences;
	const others = listed
		.filter(({ path }) => !told.has((0,_domain_text_image_path_js__1.TN)(path)))
		.map((each) => (0,_diagnose_trace_difference_js__0.g)(placed(each, writerOf)));
	return { judged: settled, others: { listed: others, omitted } };
}
function settledBy(judged, shown) {
	if (shown.kind === "not built")
		return stillInDoubt(judged, shown.reason);
	const { path } = judged.trace;
	if (shown.differences.listed.some((each) => (0,_domain_text_image_path_js__1.TN)(each.path) === path)) {
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
	const writer = writerOf({ path: (0,_domain_text_image_path_js__1.TN)(path), layer, isFromContext: undefined });
	return writer === undefined ? difference : { ...difference, instruction: writer.place };
}


}),

};
//# sourceMappingURL=13562.index.js.map
