export const id = 16803;
export const ids = [16803];
export const modules = {

16803:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  h: () => (diagnose)
});


var diagnose_fates = __webpack_require__(42906);

var finding = __webpack_require__(76836);

var system = __webpack_require__(11012);
;

const drawAtStart = (0,system.$Y)("Derive the value from the source (the commit, a hash of the files), or generate it when the container starts.");
const nextFix = (0,system.$Y)("Set `generateBuildId` in next.config.js to a value from the source, such as the commit, and give the build NEXT_SERVER_ACTIONS_ENCRYPTION_KEY. Next.js has no setting for the keys of its preview mode (preview-props.json, prerender-manifest.json): accept those files by an exception.");
function drawnFix(file) {
	return /(?:^|\/)\.next\//.test(file) ? nextFix : drawAtStart;
}


var instructions = __webpack_require__(77482);
;

function mayFetch({ bytesMoved, instruction }) {
	return bytesMoved === undefined ? instructions.r.fetches.test(instruction) : bytesMoved > 0;
}


var say = __webpack_require__(28818);

var shown = __webpack_require__(11612);
;






const certainty = 0.8;
const whereFetched = 0.5;
function chanceFinding(evidence) {
	const { difference, places } = evidence;
	const moved = movedIn(evidence);
	const [first] = moved;
	const isName = places === 0 && (0,shown.x)(difference);
	if (first === undefined && !isName)
		return undefined;
	return (0,finding.g)({
		evidence,
		certainty: mayFetch(evidence) ? whereFetched : certainty,
		share: places === 0 ? 1 : moved.length / places,
		explanation: `${first === undefined ? nameSeen(evidence) : seen(evidence, first)} It differs in each run of the build: it is random, or made from something random.`,
		fallback: drawnFix(evidence.file),
	});
}
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
	const values = `${(0,say._M)(evidence, change)} is ${(0,say.hD)(a)} in the first build, ${(0,say.hD)(b)} in the second`;
	const again = valuesAgain(evidence, change);
	const side = again?.[0] === a ? 1 : 0;
	const value = again?.[side];
	if (value === undefined)
		return `${values}; the values changed when both builds ran again.`;
	return `${values}, and ${(0,say.hD)(value)} when the ${side === 0 ? "first" : "second"} build ran again.`;
}
function nameSeen({ difference, member }) {
	const which = difference.kind === "removed" ? "first" : "second";
	return `Only the ${which} build has the name ${(0,say.ol)(member)}, and the name changed when that build ran again.`;
}
function valuesAgain({ again }, change) {
	const [other] = again === undefined ? [] : (0,diagnose_fates.KF)(change, again.windows);
	const window = again?.windows.find(({ changes }) => changes.some((each) => each === other));
	return other === undefined || window === undefined ? undefined : valuesOf(window, other);
}
function valuesOf({ texts }, { at }) {
	return [texts[0].slice(...at[0]), texts[1].slice(...at[1])];
}


var unknown = __webpack_require__(63284);

var image_path = __webpack_require__(67566);

var archives = __webpack_require__(74926);

var busybox_tar = __webpack_require__(22469);

var recognise_times = __webpack_require__(43715);
;


const timeField = /mtime|ctime|atime|modif|time|date/i;
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
	return { text: (0,say.WP)((0,recognise_times.K)(a.mtime), (0,recognise_times.K)(b.mtime)), share: 1 };
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
	return { text: read === undefined ? hexOf(first.spot) : (0,say.WP)(read.a, read.b), share };
}
function plainTime({ times }) {
	const pair = times.pairs.find((found) => found.fit !== "other");
	return pair === undefined ? undefined : { text: (0,say.WP)(pair.a, pair.b), share: times.buildShare };
}
function hexOf({ a, b }) {
	const hex = (bytes) => Buffer.from(bytes.subarray(0, 16)).toString("hex");
	return (0,say.WP)(hex(a), hex(b));
}

;






const numbers = ["inode", "device"];
const archive_mtime_archives = [
	["tar", [busybox_tar.Hi, archives.Ly, archives.oo], archives.Ly],
	["ar", [archives.$l], archives.$l],
	["cpio", [archives.Ze], archives.Ze],
];
const archiveMtime = {
	cause: "archive-mtime",
	judge(evidence) {
		for (const [format, fixes, fallback] of archive_mtime_archives) {
			const found = memberTime(evidence, format);
			if (found === undefined)
				continue;
			return (0,finding.g)({
				evidence,
				certainty: 0.94,
				share: found.share,
				explanation: `The ${format} archive records the modification time of its member ${(0,say.ol)(evidence.member)}: ${found.text}.`,
				...(isDebianPackage(evidence) ? { fallback: archives.l5 } : { fixes, fallback }),
			});
		}
		return undefined;
	},
};
function isDebianPackage({ difference }) {
	return (0,image_path.XI)(difference.path).some((name) => /\.u?deb$/.test(name));
}
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
		return (0,finding.g)({
			evidence,
			certainty: 0.88,
			explanation: `The cpio archive records the ${name} number of its member ${(0,say.ol)(evidence.member)}, which the file system assigns anew in each build: ${(0,say.WP)(a?.pax[name] ?? "", b?.pax[name] ?? "")}.`,
			fixes: [archives.Ze],
			fallback: archives.Ze,
		});
	},
};

;


const fallback = (0,system.$Y)("Pin the base image by its digest, and update the digest deliberately.", "FROM debian:bookworm-slim@sha256:<digest>");
const releaseFile = /^(?:etc\/(?:os-release|debian_version|alpine-release|lsb-release|redhat-release|issue(?:\.net)?)|usr\/lib\/os-release)$/;
const baseChanged = {
	cause: "base-changed",
	judge(evidence) {
		const { difference, instruction, file } = evidence;
		const isLabel = difference.kind === "config" && /image\.base\.(?:digest|name)/.test(difference.path);
		const isBase = /^\s*FROM\s/i.test(instruction);
		const isRelease = releaseFile.test(file) && (difference.layer ?? 1) === 0 && instruction === "";
		if (!isLabel && !isBase && !isRelease)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isRelease ? 0.8 : 0.95,
			explanation: isLabel
				? "The two images have different base images, as their labels or annotations show."
				: "This comes from the base image, and the two builds used different base images.",
			fallback,
		});
	},
};


var compilers = __webpack_require__(10331);

var diagnose_tokens = __webpack_require__(2023);
;



const compiled = ["elf", "pe"];
const buildId = {
	cause: "build-id",
	judge(evidence) {
		const { format, instruction } = evidence;
		if (format === undefined || !compiled.includes(format) || evidence.isName)
			return undefined;
		const inNote = (0,diagnose_tokens.tC)(evidence, ({ spot }) => /build-?id|debuglink/.test(spot.section ?? spot.field ?? ""));
		const inText = (0,diagnose_tokens.k8)(evidence, /(?<=Go build ID: ")[^"]{20,}(?=")|(?<![\w-])[\w-]{20}(?:\/[\w-]{20}){1,3}(?![\w-])/g).share;
		const share = Math.max(inNote, inText);
		if (share === 0)
			return undefined;
		const isGo = /\bgo\b/.test(instruction) || inText > inNote;
		return (0,finding.g)({
			evidence,
			certainty: 0.9,
			share,
			explanation: share === 1
				? "Only the program's build ID differs. Either the ID is random, or it was computed from something that is no longer in the file, such as a path or stripped debug data."
				: "The program's build ID differs.",
			fixes: [compilers.WB, compilers.xY],
			fallback: isGo ? compilers.WB : compilers.xY,
		});
	},
};

;
const uuidPattern = /(?<![0-9A-Fa-f])[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}(?![0-9A-Fa-f])/g;
const hexPattern = /(?<![0-9A-Za-z])(?:0x)?(?:[0-9a-f]{8,}|[0-9A-F]{8,}|(?:[0-9a-fA-F]{2}[ :]){3,}[0-9a-fA-F]{2})(?![0-9A-Za-z])/g;
const base64Pattern = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/_=-])/g;
const folderPattern = /(?<=\/)[A-Za-z0-9_-]{12,64}(?=\/|$)/g;
const saltedPattern = /\$(?:[12567]|2[abxy]|y|gy|apr1|sha1|scrypt|argon2id?|pbkdf2[-\w]*)\$[A-Za-z0-9./+=,$_-]{16,}/g;
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
function looksDrawn(text) {
	const body = text.replace(/[=_-]/g, "");
	const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
	const jumps = body.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
	return entropyOf(body) > 2.8 && (kinds >= 3 || (kinds === 2 && jumps >= 2));
}


var leaks = __webpack_require__(31347);
;
function templatePattern(instruction) {
	const templates = [...instruction.matchAll(/(?<![\w.-])[\w.-]{0,255}?X{3,}[\w.-]{0,255}/g)].map(([text]) => text);
	const sources = templates
		.slice(0, 8)
		.map((text) => text
		.replace(/[.]/g, "\\.")
		.replace(/X{3,}/g, (run) => `[A-Za-z0-9]{${Math.min(run.length, 64)}}`));
	return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "g");
}
const pathPattern = /(?<![\w.])\/(?:[\w.+@~%-]+\/)+[\w.+@~%-]*/g;

;






const compiledFormats = ["elf", "ar", "pe", "java-class", "pyc"];
const buildPath = {
	cause: "build-path",
	judge(evidence) {
		if (evidence.isName)
			return undefined;
		const leak = (0,leaks.l)(evidence, ({ name }) => name === "context" || name === "PWD");
		if (leak !== undefined)
			return found(evidence, leak, 0.92);
		const tokens = (0,diagnose_tokens.k8)(evidence, pathPattern);
		const forDebuggers = debugPaths(evidence);
		if (forDebuggers.share > 0 && forDebuggers.share >= tokens.share) {
			return found(evidence, forDebuggers, 0.94);
		}
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		const isCompiled = evidence.format !== undefined && compiledFormats.includes(evidence.format);
		const isMoved = pair.a.replace(/^.*\//, "") === pair.b.replace(/^.*\//, "");
		if (!isCompiled && (!isMoved || isDrawn(pair.a, pair.b)))
			return undefined;
		return found(evidence, tokens, isCompiled ? 0.88 : 0.6);
	},
};
function debugPaths(evidence) {
	const inSection = (name, find) => {
		const windows = evidence.windows.filter(({ changes }) => changes[0]?.spot.section === name);
		return (0,diagnose_tokens.jX)({ ...evidence, windows }, find);
	};
	const inTable = inSection(".debug_line_str", strings((text) => text.includes("/")));
	const among = inSection(".debug_str", strings((text) => /^\/[^\s/]+\//.test(text)));
	return { pairs: [...inTable.pairs, ...among.pairs], share: inTable.share + among.share };
}
function strings(isWanted) {
	return (text) => {
		const ranges = [];
		for (let start = 0; start < text.length;) {
			const zero = text.indexOf("\0", start);
			const end = zero < 0 ? text.length : zero;
			if (isWanted(text.slice(start, end)))
				ranges.push([start, end]);
			start = end + 1;
		}
		return ranges;
	};
}
function isDrawn(a, b) {
	const others = b.split("/");
	const differing = a.split("/").flatMap((part, at) => {
		const other = others[at] ?? "";
		return part === other ? [] : [[part, other]];
	});
	return differing.every(([one, other]) => areUnrelated(one, other) && looksDrawn(one) && looksDrawn(other));
}
const shownBeginning = 40;
function shortened({ a, b, ...pair }) {
	let same = 0;
	while (same < a.length && a[same] === b[same])
		same += 1;
	const folder = a.lastIndexOf("/", same);
	if (same <= shownBeginning || folder <= 0)
		return { ...pair, a, b };
	return { ...pair, a: `...${a.slice(folder)}`, b: `...${b.slice(folder)}` };
}
function found(evidence, tokens, certainty) {
	const shown = { ...tokens, pairs: tokens.pairs.map(shortened) };
	const explanation = (0,finding.v)(evidence, shown, "the path of the build folder");
	if (explanation === undefined)
		return undefined;
	return (0,finding.g)({
		evidence,
		certainty,
		share: tokens.share,
		explanation,
		fixes: [compilers.Bz],
		fallback: compilers.Bz,
	});
}


var fixes_times = __webpack_require__(50547);

var listings = __webpack_require__(23866);
;






const certainties = {
	build: 0.88,
	near: 0.75,
	shifted: 0.7,
	other: 0,
};
const clock = {
	cause: "clock",
	judge(evidence) {
		const { pairs, buildShare: share } = evidence.times;
		const pair = pairs.find(({ fit }) => fit !== "other");
		if (pair === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: certainties[pair.fit],
			share,
			explanation: `${(0,say._M)(evidence, pair.change)} holds the time of the build: ${(0,say.WP)(pair.a, pair.b)}${formatOf(pair)}.`,
			fixes: fixes_times.uC,
			fallback: fixes_times.Z$,
		});
	},
};
const asksFraction = /%[0-9]*N|perf_counter|monotonic|hrtime|nanoTime|time_ns|\/proc\/uptime|\buptime\b|EPOCHREALTIME/;
const clockFraction = {
	cause: "clock",
	judge(evidence) {
		if (!asksFraction.test(evidence.instruction))
			return undefined;
		const tokens = (0,diagnose_tokens.k8)(evidence, /(?<!\d)\d{1,19}(?:\.\d+)?(?!\d)/g);
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.75,
			share: tokens.share,
			explanation: `${(0,say._M)(evidence, pair.change)} holds a reading of the clock, which the instruction asks for: ${(0,say.WP)(pair.a, pair.b)}.`,
			fixes: fixes_times.uC,
			fallback: fixes_times.Z$,
		});
	},
};
const clockListing = {
	cause: "clock",
	judge(evidence) {
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(listings.Ns), (a, b) => (0,listings.N2)(a, b) && (0,listings.M2)(a, b));
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.9,
			share: tokens.share,
			explanation: `${(0,say._M)(evidence, pair.change)} holds a file's time as printed by \`ls -l\`, in a form that depends on the day of the build: ${(0,say.WP)(pair.a, pair.b)}.`,
			fallback: (0,system.$Y)("Print times in one fixed form.", "RUN TZ=UTC ls -l --time-style=long-iso > file"),
		});
	},
};
const durations = /(?<![\w.])(?:\d+m\s?\d+(?:[.,]\d+)?\s?s|\d+:\d\d\.\d+|\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?))(?![A-Za-z0-9])/g;
const duration = {
	cause: "clock",
	judge(evidence) {
		const tokens = (0,diagnose_tokens.k8)(evidence, durations);
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.72,
			share: tokens.share,
			explanation: `${(0,say._M)(evidence, pair.change)} records how long something took: ${(0,say.WP)(pair.a, pair.b)}.`,
			fallback: (0,system.$Y)("Keep the log of the step out of the image: send it to standard output, or remove it in the same RUN."),
		});
	},
};
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
		return (0,finding.g)({
			evidence,
			certainty: 0.8,
			explanation: `The file's modification time differs: ${(0,say.WP)(String(a.mtime), String(b.mtime))} (seconds since 1970).`,
			fallback: (0,system.$Y)("Build with a fixed time for all files: `buildah build --timestamp 0`, as Twofold does."),
		});
	},
};
function formatOf({ isBinary, format }) {
	return isBinary ? ` (${format})` : "";
}

;




const compile_date_compiled = ["elf", "ar", "pe", "java-class", "pyc"];
const macros = new Set(["__DATE__", "time of day", "ctime", "long"]);
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
		const what = isMacro ? "in the form of __DATE__, __TIME__ or __TIMESTAMP__" : "as text";
		return (0,finding.g)({
			evidence,
			certainty: isMacro ? 0.95 : 0.9,
			share: times.buildShare,
			explanation: `${(0,say._M)(evidence, pair.change)} of the program holds the time at which it was compiled, ${what}: ${(0,say.WP)(pair.a, pair.b)}.`,
			fixes: /\bgo\s+(?:build|install)\b/.test(evidence.instruction)
				? [fixes_times.u4, compilers.WB]
				: [fixes_times.u4, compilers.ap],
			fallback: compilers.ap,
		});
	},
};
function isDate({ isBinary, fit }) {
	return !isBinary && fit !== "other";
}


var context_mtime = __webpack_require__(24678);

var convention = __webpack_require__(87519);
;

const randomSeed = (0,convention.C)("random", 0.93);
const shadowBackup = (0,convention.C)("shadow-day", 0.8);
const kernelList = (0,convention.C)("kernel-name", 0.9);

;




const [stampStart, stampEnd] = [8, 12];
const coverageStamp = {
	cause: "clock",
	judge(evidence) {
		if (!evidence.member.endsWith(".gcno") || evidence.isName)
			return undefined;
		const share = (0,diagnose_tokens.tC)(evidence, ({ spot: { offset } }) => offset >= stampStart && offset < stampEnd);
		if (share === 0)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.95,
			share,
			explanation: `Bytes 8–11 of ${(0,say.ol)(evidence.member)} hold gcc's coverage stamp, which it makes of the time of the compilation.`,
			fixes: [compilers.y_],
			fallback: compilers.y_,
		});
	},
};

;




const most = 4096;
const cpuCount = {
	cause: "cpu-count",
	nature: "environment",
	judge(evidence) {
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![\w.]|\d[:/-])\d{1,4}(?![\w.]|[:/-]\d)|(?<=-j)\d{1,4}/g), (a, b) => [a, b].every((text) => Number(text) >= 1 && Number(text) <= most));
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		const isAsked = instructions.r.asksCpus.test(evidence.instruction);
		const isNamed = /(?:cpus?|cores?|jobs|threads?|workers?|processors?|parallel\w{0,20}|nproc|-j)\W{0,12}$/i.test(pair.lead);
		if (!isAsked && !isNamed)
			return undefined;
		const explanation = (0,finding.v)(evidence, tokens, "the builder's number of processors");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isAsked ? 0.9 : 0.68,
			share: tokens.share,
			explanation,
			fallback: (0,system.$Y)("Use the number of processors only to make the build faster, not in what it writes. If a program needs a number, give it a fixed one, or read it when the container starts."),
		});
	},
};

;




const datePart = {
	cause: "clock",
	judge(evidence) {
		if (!instructions.r.asksDate.test(evidence.instruction))
			return undefined;
		const tokens = (0,diagnose_tokens.k8)(evidence, /(?<![\w.])(?:\d{1,14}(?:\.\d+)?|[AP]M|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?![\w])/g);
		const explanation = (0,finding.v)(evidence, tokens, "a part of the current time, which the instruction asks for");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.72,
			share: tokens.share,
			explanation,
			fixes: fixes_times.uC,
			fallback: fixes_times.Z$,
		});
	},
};


var edits = __webpack_require__(91912);
;

const sortListFix = {
	advice: "Sort the list of files before using it.",
	general: "RUN find folder -type f -print0 | LC_ALL=C sort -z | xargs -0 command",
	insertions: (script) => script.commands.flatMap((_, at) => sortInsertions(script, at)),
};
function sortInsertions({ commands }, at) {
	const { name = "", words = [], end = 0, before = "", after = "" } = commands[at] ?? {};
	const lists = name === "find" || (name === "ls" && words.some(({ text }) => /^-\w*[Uf]/.test(text)));
	if (!lists || after.startsWith("|") || /sort/.test(commands[at + 1]?.name ?? ""))
		return [];
	if (words.some(({ text }) => /^-(?:exec|execdir|delete|ok)$/.test(text)))
		return [];
	const zero = words.some(({ text }) => text === "-print0") ? " -z" : "";
	return before === "" || before.startsWith("|") || before === "&&"
		? [{ at: end, text: ` | LC_ALL=C sort${zero}` }]
		: [];
}
const sortLocaleFix = {
	advice: "Set `LC_ALL=C`: sort then compares bytes in every locale.",
	general: "RUN LC_ALL=C sort file",
	insertions: (script) => (0,edits.gV)(script, /^(?:sort|comm|join|uniq|ls)$/, "LC_ALL=C"),
};
const oneJobFix = {
	advice: "Let each job write its own file and join the files in a fixed order, or run one job at a time.",
	general: "RUN make -j1",
	insertions: (script) => [
		...(0,edits.i2)(script, /^(?:g?make|ninja)$/)
			.filter(({ name, words }) => {
			const last = words.findLast(({ text }) => /^(?:-j|--jobs)/.test(text))?.text;
			return last === undefined ? name === "ninja" : last !== "-j1";
		})
			.map(({ end }) => ({ at: end, text: " -j1" })),
		...script.commands.flatMap(({ name, words, after }, at) => {
			const one = name === "xargs" ? parallelXargs(words) : [];
			return one.length > 0 && after === "|" ? [...sortInsertions(script, at - 1), ...one] : one;
		}),
	],
};
function parallelXargs(words) {
	if (words.some(({ text }) => text === "-P1"))
		return [];
	return words.flatMap(({ text, end }, at) => {
		if (/^-P\d+$|^--max-procs=/.test(text))
			return [{ at: end, text: " -P1" }];
		const value = words[at + 1];
		return text === "-P" && value !== undefined ? [{ at: value.end, text: " -P1" }] : [];
	});
}
const rubyHashFix = {
	advice: "Sort what depends on the hashes of objects before the program writes it: Ruby has no setting for a fixed hash seed.",
	tools: /\b(?:ruby|rake|gem|bundle)\b/,
};
const hashSeedFix = {
	advice: "Sort the elements of sets and maps before the program writes them, or set a fixed hash seed.",
	general: "RUN PYTHONHASHSEED=0 python3 script.py",
	tools: /\b(?:python|pypy|pip|perl)/,
	insertions: (script) => [
		...(0,edits.gV)(script, /^(?:python[\d.]*|pypy3?|pip[\d.]*)$/, "PYTHONHASHSEED=0"),
		...(0,edits.gV)(script, /^perl[\d.]*$/, "PERL_HASH_SEED=0 PERL_PERTURB_KEYS=0"),
	],
};


var order = __webpack_require__(19919);
;



function orderRule(options) {
	const { cause, nature, certainty, why, fixes, fallback } = options;
	return {
		cause,
		...(nature === undefined ? {} : { nature }),
		judge(evidence) {
			const reordering = (0,order.D)(evidence);
			if (reordering === undefined)
				return undefined;
			const sure = certainty(evidence, reordering);
			if (sure === 0)
				return undefined;
			const explanation = `${order_rule_seen(evidence, reordering)}${why}`;
			return (0,finding.g)({
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
		return `Both builds have the same ${what} in a different order.`;
	const at = a.findIndex((word, index) => word !== b[index]);
	const from = Math.max(0, at);
	const few = (words) => (0,say.hD)(words.slice(from, from + 3).join(" "));
	return `Both builds have the same ${what} in a different order: ${few(a)} in the first, ${few(b)} in the second.`;
}
function isMoved({ fates }) {
	return [...fates.values()].includes("moved");
}
function isArchive(clue) {
	return clue?.isReordered === true && /^(?:tar|zip|cpio|ar)$/.test(clue.format);
}
function areFiles(words) {
	const names = words.filter((word) => /[\w-]\/[\w.-]|^[\w-]+\.[A-Za-z]\w{0,4}$/.test(word));
	return words.length > 0 && names.length / words.length > 0.5;
}

;






const fileOrder = orderRule({
	cause: "file-order",
	certainty: (evidence, { a, b }) => {
		const { instruction, clue, twins } = evidence;
		if (twins !== undefined && isBackwards(b) && !isBackwards(a) && isSoAgain(evidence))
			return 0.94;
		if (isArchive(clue))
			return 0.85;
		if (instructions.r.lists.test(instruction))
			return areFiles(a) ? 0.87 : 0.76;
		if (!areFiles(a) || isMoved(evidence))
			return 0;
		return evidence.again === undefined || a.length >= fewest ? 0.66 : 0;
	},
	why: " They follow the order in which the file system lists files.",
	fixes: [sortListFix, busybox_tar.Hi, archives.Ly, archives.UM],
	fallback: sortListFix,
});
const fewest = 5;
function isSoAgain({ again }) {
	const reordering = again && (0,order.D)(again);
	return reordering === undefined ? again === undefined : isBackwards(reordering.b);
}
function isBackwards(words) {
	return (words.length >= fewest && words.every((word, at) => at === 0 || (words[at - 1] ?? "") > word));
}


var gzip = __webpack_require__(93125);
;





const [mtimeStart, mtimeEnd] = [4, 8];
const gzipMtime = {
	cause: "gzip-mtime",
	judge(evidence) {
		if (evidence.format !== "gzip" || evidence.isName)
			return undefined;
		const share = (0,diagnose_tokens.tC)(evidence, ({ spot }) => isTime(spot.field) || (spot.field === undefined && isInField(spot.offset)));
		if (share === 0)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.96,
			share,
			explanation: `Bytes 4–7 of the gzip header hold the time of compression: ${timesIn(evidence)}.`,
			fixes: [gzip.mk, gzip.H8, gzip.cY],
			fallback: gzip.mk,
		});
	},
};
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
		const share = (0,diagnose_tokens.tC)(evidence, ({ spot }) => /name/i.test(spot.field ?? ""));
		return (0,finding.g)({
			evidence,
			certainty: 0.85,
			share,
			explanation: `The gzip header holds the name of the compressed file, and the names differ: ${(0,say.hD)(latin(change.spot.a))} and ${(0,say.hD)(latin(change.spot.b))}.`,
			fallback: gzip.mk,
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
	const start = mtimeStart - (change.spot.offset - change.at[0][0]);
	const read = (text) => {
		const bytes = Buffer.from(text.slice(Math.max(0, start), start + 4), "latin1");
		return start >= 0 && bytes.length === 4 ? (0,recognise_times.K)(bytes.readUInt32LE()) : undefined;
	};
	const [a, b] = [read(window.texts[0]), read(window.texts[1])];
	const pair = evidence.times.pairs[0];
	if (a !== undefined && b !== undefined)
		return (0,say.WP)(a, b);
	return pair === undefined ? "it differs" : (0,say.WP)(pair.a, pair.b);
}
function latin(bytes) {
	return Buffer.from(bytes.subarray(0, 64)).toString("latin1");
}

;



const hashSeed = orderRule({
	cause: "hash-seed",
	certainty: ({ instruction }, { a }) => {
		if (!instructions.r.hashes.test(instruction))
			return 0;
		return areFiles(a) && instructions.r.lists.test(instruction) ? 0.7 : 0.88;
	},
	why: " A program iterated over a set or a map, whose order is random in each run.",
	fixes: [hashSeedFix, rubyHashFix],
	fallback: hashSeedFix,
});

;



function hasSign(evidence) {
	const texts = [evidence, evidence.again].flatMap((pair) => pair?.windows ?? []);
	return texts.some((window) => window.texts.some((text) => /(?<![\w.])-\d{15,20}(?!\d)/.test(text)));
}
const hashValue = {
	cause: "hash-seed",
	nature: "chance",
	judge(evidence) {
		if (!/\bpython[\d.]*\b|\bpypy|\bruby\b/.test(evidence.instruction))
			return undefined;
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![\w.])-?\d{15,20}(?![\w.])/g), (a, b) => a[1] !== b[1] || a[2] !== b[2]);
		const explanation = (0,finding.v)(evidence, tokens, "a hash whose seed is random in each run");
		if (explanation === undefined)
			return undefined;
		const isAsked = /\bhash\b|__hash__/.test(evidence.instruction);
		if (!isAsked && evidence.again !== undefined && !hasSign(evidence))
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isAsked ? 0.92 : 0.7,
			share: tokens.share,
			explanation,
			fixes: [hashSeedFix, rubyHashFix],
			fallback: hashSeedFix,
		});
	},
};


var hostname = __webpack_require__(48693);
;




const kernelPattern = /(?<![\w.])\d+\.\d+\.\d+(?:[-+~.][\w.+~-]+)?|(?<!\w)(?:x86_64|i[3-6]86|aarch64|armv\d\w*|riscv64|ppc64le|s390x)(?!\w)|#\d+[ -][\w~. -]*SMP[\w ():+.~-]*/g;
const kernelName = {
	cause: "kernel-name",
	nature: "environment",
	judge(evidence) {
		const tokens = (0,diagnose_tokens.k8)(evidence, kernelPattern);
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		const isNamed = /Linux (?:version )?(?:\S+ )?$|kernel[^\n]{0,20}$|lib\/modules\/$/i.test(pair.lead);
		const isAsked = instructions.r.asksKernel.test(evidence.instruction);
		if (!isNamed && !isAsked)
			return undefined;
		const explanation = (0,finding.v)(evidence, tokens, "the builder's kernel or architecture");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isAsked ? 0.92 : 0.82,
			share: tokens.share,
			explanation,
			fallback: (0,system.$Y)("Do not read the kernel's name during the build: it is the builder's kernel, not the one that the container will run on. Name the platform instead, or read it when the container starts."),
		});
	},
};

;






const keyName = /(?:^|\/)(?:ssh_host_\w+_key|id_(?:rsa|dsa|ecdsa|ed25519)|ssl-cert-snakeoil|pubring|secring|trustdb|dhparams?|dh\d+)[^/]*$|\.(?:key|pem|crt|cer|der|csr|p12|pfx|jks|keystore|kbx|gpg|asc|sig|pub)$/i;
const marker = /-----BEGIN [A-Z0-9 ]+-----|ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|openssh-key-v1|AGE-SECRET-KEY/;
function isDer(text) {
	return text.startsWith("\x30\x82") && ["\x02", "\x30"].includes(text.charAt(4));
}
const keyMaterial = {
	cause: "key-material",
	judge(evidence) {
		if (evidence.isName)
			return undefined;
		const isTime = new Set(evidence.times.pairs.map(({ fit, change }) => fit !== "other" && change));
		const share = (0,diagnose_tokens.tC)(evidence, (change, { texts }) => {
			if (isTime.has(change))
				return false;
			const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
			return (isKeyBytes(a, b) ||
				isKeysComment(texts[0], change.at[0][0]) ||
				isInArmour(texts[0], change.at[0][0]));
		});
		const certainty = isAsBefore(evidence) ? 0 : certaintyOf(evidence);
		if (share === 0 || certainty === 0)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty,
			share,
			explanation: `${(0,say.ol)(evidence.member)} is a key, a certificate or a signature, and each build makes a new one. The bytes of the two builds have nothing in common.`,
			fallback: (0,system.$Y)("Create keys and certificates when the container starts, or mount them: in an image they are not secret, and all containers share them. If a package creates them, remove them in the same RUN."),
		});
	},
};
function isAsBefore({ fates }) {
	return fates.size > 0 && [...fates.values()].every((fate) => fate === "steady");
}
function certaintyOf(evidence) {
	const hasMarker = evidence.windows.some(({ texts }) => texts.some((text) => marker.test(text) || isDer(text)));
	const isNamed = keyName.test(evidence.member) || evidence.format === "java-keystore";
	const isMade = instructions.r.makesKeys.test(evidence.instruction);
	const seen = [hasMarker, isNamed, isMade].filter(Boolean).length;
	if (seen >= 2)
		return 0.96;
	if (hasMarker)
		return 0.9;
	if (isMade)
		return 0.83;
	return isNamed ? 0.78 : 0;
}
function isKeysComment(text, at) {
	const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	return /^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA[A-Za-z0-9+/]{40,}={0,2} /.test(line);
}
function isInArmour(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	return /^[A-Za-z0-9+/]{24,76}={0,2}$/.test(text.slice(start, end < 0 ? undefined : end));
}
function isKeyBytes(a, b) {
	return Math.min(a.length, b.length) >= 8 && areUnrelated(a, b);
}

;

const ldconfigCache = (0,convention.C)("ldconfig-cache", 0.98);

;





const isLocaleName = (name) => /^(?:LANG|LANGUAGE|LC_\w+)$/.test(name);
const isNoLanguage = /[a-z][A-Z]|[A-Za-z]\.[A-Za-z]/;
const fewestWords = 3;
const localeName = {
	cause: "locale",
	judge(evidence) {
		const leak = (0,leaks.l)(evidence, ({ name }) => isLocaleName(name));
		if (leak === undefined)
			return undefined;
		return locale_found(evidence, leak, { what: `the value of ${leak.value.name}`, certainty: 0.94 });
	},
};
const localeValue = {
	cause: "locale",
	nature: "environment",
	judge(evidence) {
		if (!differs(evidence))
			return undefined;
		const names = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![\w.])(?:C|POSIX|[a-z]{2,3}_[A-Z]{2})(?:\.[\w-]+)?(?:@\w+)?(?![\w.@])/g));
		return locale_found(evidence, names, { what: "the name of the locale", certainty: 0.92 });
	},
};
const decimalComma = {
	cause: "locale",
	nature: "environment",
	judge(evidence) {
		const numbers = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![\d.,])\d{1,3}(?:[.,]?\d{3})*[.,]\d+(?![\d.,])/g), (a, b) => a.replace(/[.,]/g, "") === b.replace(/[.,]/g, ""));
		const certainty = locale_certaintyOf(evidence, 0.9, 0.7);
		return locale_found(evidence, numbers, { what: "a number in the locale's format", certainty });
	},
};
const characterSet = {
	cause: "locale",
	nature: "environment",
	judge(evidence) {
		if (evidence.format !== "text" && evidence.format !== "json" && !evidence.isName) {
			return undefined;
		}
		const words = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/[^\s]+/g), (a, b) => {
			const [left, right] = [asciiOf(a), asciiOf(b)];
			return left === right && left !== "" && a.length + b.length > 2 * left.length;
		});
		const certainty = locale_certaintyOf(evidence, 0.88, 0.6);
		return locale_found(evidence, words, { what: "text in the locale's character set", certainty });
	},
};
const nativeEncoding = {
	cause: "locale",
	judge(evidence) {
		if (evidence.format !== "r-data")
			return undefined;
		const windows = evidence.windows.filter(({ changes }) => changes[0]?.spot.field === "native encoding");
		const names = (0,diagnose_tokens.jX)({ ...evidence, windows }, (0,diagnose_tokens.nh)(/^[\w.:-]{1,64}$/g));
		return locale_found(evidence, names, { what: "the locale's character set", certainty: 0.94 });
	},
};
const language = {
	cause: "locale",
	nature: "environment",
	judge(evidence) {
		if (!differs(evidence) || evidence.format !== "text")
			return undefined;
		if ((0,order.D)(evidence)?.share === 1)
			return undefined;
		const isTold = evidence.again !== undefined;
		if (!isTold && evidence.places < fewestWords)
			return undefined;
		const words = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/[A-Za-z\x80-\xff][A-Za-z\x80-\xff.,:' -]*/g), (a, b) => [a, b].every((text) => text.length > 1 && !isNoLanguage.test(text)));
		const certainty = isTold ? 0.66 : 0.5;
		return locale_found(evidence, words, { what: "text in the locale's language", certainty });
	},
};
function locale_found(evidence, tokens, { what, certainty }) {
	const explanation = (0,finding.v)(evidence, tokens, what);
	if (explanation === undefined)
		return undefined;
	return (0,finding.g)({ evidence, certainty, share: tokens.share, explanation, fallback: system.eZ });
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
function asciiOf(text) {
	return text
		.replace(/\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#\d+;|\\[0-7]{3}/gi, "")
		.replace(/[^ -~]|\?/g, "");
}

;





const machineId = (0,convention.C)("machine-id", 0.97);
const drawnMachineId = {
	cause: "machine-id",
	nature: "chance",
	judge(evidence) {
		if (!/machine-id|dbus-uuidgen|systemd-machine-id-setup/.test(evidence.instruction))
			return undefined;
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g), areUnrelated);
		const explanation = (0,finding.v)(evidence, tokens, "a random machine ID");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.99,
			share: tokens.share,
			explanation,
			fallback: (0,system.Bw)(": > /etc/machine-id", "Leave the file empty: systemd writes a new ID when the machine starts."),
		});
	},
};

;


const memory_image_images = {
	"sbcl-core": {
		what: "the memory of a running SBCL",
		advice: "Save the core when the container starts, or ship the compiled files (`.fasl`), which are the same in each build, and load them.",
	},
	"node-snapshot": {
		what: "the memory of a running Node",
		advice: "Build the snapshot when the container starts, or start the program without one.",
	},
	"cds-archive": {
		what: "an archive of Java classes as they were in memory",
		advice: "Let Java create the archive when the container starts: `java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=/tmp/app.jsa` (JDK 19 or newer).",
	},
};
const memoryImage = {
	cause: "random",
	judge(evidence) {
		const image = evidence.format && memory_image_images[evidence.format];
		if (image === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.9,
			explanation: `This is ${image.what}, which holds memory addresses that are new in each run.`,
			fallback: (0,system.$Y)(image.advice),
		});
	},
};


var causes_headers = __webpack_require__(40932);
;



const mode = {
	cause: "mode",
	judge(evidence) {
		const headers = (0,causes_headers.Yl)(evidence);
		if (headers === undefined || headers.a.mode === headers.b.mode)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.7,
			share: (0,causes_headers.sf)(headers, /^mode$/),
			explanation: `The mode is ${(0,causes_headers.Wo)(headers.a.mode)} in the first build and ${(0,causes_headers.Wo)(headers.b.mode)} in the second.`,
			fixes: [
				(0,system.ZG)(`--chmod=${(0,causes_headers.Wo)(headers.a.mode)}`, "Set the mode instead of copying the file's own."),
			],
			fallback: (0,system.$Y)("Set the mode in the instruction that creates the file.", "RUN chmod 0644 file"),
		});
	},
};

;




const network_fallback = (0,system.$Y)("Pin what is downloaded by version, commit or digest, and verify it. Install packages from a snapshot of the archive.", "ADD --checksum=sha256:<digest> https://example.org/file-1.2.3.tar.gz /src/");
const versionPattern = /(?<![\w.])v?\d+(?:\.\d+){1,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
const databases = /(?:^|\/)(?:dpkg\/(?:status|available)(?:\.d\/[^/]*)?|apk\/db\/installed|package-lock\.json|\.package-lock\.json|METADATA|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$/;
const replyHeaders = /^(?:date|etag|last-modified|set-cookie|x-request-id|age|expires|cf-ray|server)\s*:/im;
const version = {
	cause: "network",
	judge(evidence) {
		const fetches = mayFetch(evidence);
		const isDatabase = databases.test(evidence.member);
		if (!fetches && !isDatabase)
			return undefined;
		const tokens = (0,diagnose_tokens.k8)(evidence, versionPattern);
		const explanation = (0,finding.v)(evidence, tokens, "the version of something that was downloaded");
		if (explanation === undefined)
			return undefined;
		const certainty = isDatabase && fetches ? 0.9 : 0.78;
		return (0,finding.g)({ evidence, certainty, share: tokens.share, explanation, fallback: network_fallback });
	},
};
const fetched = {
	cause: "network",
	judge(evidence) {
		if (!mayFetch(evidence))
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: network_certaintyOf(evidence),
			explanation: "The instruction downloads something, and the two builds got different content.",
			fallback: network_fallback,
		});
	},
};
const mirrorState = {
	cause: "network",
	judge(evidence) {
		if (!/^var\/lib\/apt\/lists\/|^var\/cache\/apk\/|^var\/cache\/(?:dnf|libdnf5|yum|microdnf)\//.test(evidence.file))
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.9,
			explanation: "This is the package manager's copy of what the mirror offered during the build.",
			fallback: (0,system.$Y)("Remove the lists in the same RUN, or mount a cache over them. To get the same packages again, install from a snapshot of the archive.", "RUN apt-get update && apt-get install -y <packages> && rm -rf /var/lib/apt/lists/*"),
		});
	},
};
function network_certaintyOf({ windows, instruction }) {
	const texts = windows.flatMap((window) => window.texts);
	if (texts.some((text) => replyHeaders.test(text)))
		return 0.86;
	return /\b(?:curl|wget)\b|^\s*ADD\s|\bgit\s+clone\b/.test(instruction) ? 0.56 : 0.42;
}


var build_time = __webpack_require__(7457);
;





const timeAt = 64;
const magic = { text: "CACHE\0", at: 2 };
const opcacheTime = opcacheRule("clock", "when the script was written, during the build");
const opcacheContextTime = opcacheRule("context-mtime", "the modification time of the script");
function opcacheRule(cause, what) {
	return {
		cause,
		judge(evidence) {
			const times = opcache_time_timesIn(evidence);
			if (times === undefined || (cause === "clock") !== areOfBuild(evidence, times)) {
				return undefined;
			}
			const [a, b] = times;
			return (0,finding.g)({
				evidence,
				certainty: 0.92,
				explanation: `The header of PHP's opcache file holds ${what}: ${(0,say.WP)((0,recognise_times.K)(a), (0,recognise_times.K)(b))}.`,
				fallback: context_mtime.TD,
			});
		},
	};
}
function opcache_time_timesIn({ windows, format, isName }) {
	const [window] = windows;
	if (window === undefined || format !== "binary" || isName)
		return undefined;
	const [a, b] = window.texts.map((text) => {
		const start = text.indexOf(magic.text) - magic.at + timeAt;
		const bytes = Buffer.from(text.slice(start, start + 4), "latin1");
		return text.includes(magic.text) && bytes.length === 4 ? bytes.readUInt32LE() : undefined;
	});
	const isFirst = window.changes[0]?.spot.offset;
	if (isFirst === undefined || isFirst < timeAt || a === undefined || b === undefined) {
		return undefined;
	}
	return a === b ? undefined : [a, b];
}
function areOfBuild({ twins }, times) {
	if (twins === undefined)
		return false;
	return times.every((seconds, at) => (0,build_time.Zo)({ seconds, isAbsolute: true, unit: 1 }, twins[at === 0 ? 0 : 1]) === "exact");
}

;



const order_order = orderRule({
	cause: "order",
	certainty: () => 0.62,
	why: "",
	fixes: [sortListFix],
	fallback: (0,system.$Y)("Sort the list before writing it, for example with `LC_ALL=C sort`, `sorted(…)` or sorted keys."),
});

;






const owner_fallback = (0,system.$Y)("Set the owner by number in the instruction that creates the file.", "RUN chown 0:0 file");
const owner = {
	cause: "owner",
	judge(evidence) {
		const headers = (0,causes_headers.Yl)(evidence);
		const share = headers === undefined ? 0 : (0,causes_headers.sf)(headers, /^(?:uid|gid|uname|gname)$/);
		if (headers === undefined || share === 0)
			return undefined;
		const { a, b } = headers;
		const hasNumber = a.uid !== b.uid || a.gid !== b.gid;
		const text = hasNumber
			? (0,say.WP)(`${a.uid}:${a.gid}`, `${b.uid}:${b.gid}`)
			: (0,say.WP)(`${a.uname}:${a.gname}`, `${b.uname}:${b.gname}`);
		return (0,finding.g)({
			evidence,
			certainty: 0.93,
			share,
			explanation: `The owner is ${text}.`,
			fixes: [(0,system.ZG)("--chown=0:0", "Set the owner."), archives.Ly],
			fallback: owner_fallback,
		});
	},
};
const ownerField = {
	cause: "owner",
	judge(evidence) {
		const changes = evidence.windows.flatMap((window) => window.changes);
		const owned = changes.filter(({ spot }) => /^(?:uid|gid|uname|gname|owner|group|user)\b/i.test(spot.field ?? ""));
		if (owned.length === 0)
			return undefined;
		const explanation = (0,finding.v)(evidence, (0,diagnose_tokens.k8)(evidence, /[\w.-]+/g), "the owner of the member") ??
			"The archive records the owner of a member, and the owners differ.";
		return (0,finding.g)({
			evidence,
			certainty: 0.93,
			share: owned.length / evidence.places,
			explanation,
			fixes: [archives.Ly],
			fallback: archives.Ly,
		});
	},
};

;

const packageLog = (0,convention.C)("package-log");

;




const pycMtime = {
	cause: "pyc-mtime",
	judge(evidence) {
		if (evidence.format !== "pyc" || evidence.isName)
			return undefined;
		const share = (0,diagnose_tokens.tC)(evidence, ({ spot }) => isSourceTime(spot.field, spot.offset));
		if (share === 0)
			return undefined;
		const pair = evidence.times.pairs.find(({ change }) => isSourceTime(change.spot.field, change.spot.offset));
		const times = pair === undefined ? "" : `: ${(0,say.WP)(pair.a, pair.b)}`;
		return (0,finding.g)({
			evidence,
			certainty: 0.96,
			share,
			explanation: `Bytes 8–11 of the compiled Python module hold the modification time of its source${times}.`,
			fixes: [compilers.Hd],
			fallback: compilers.Hd,
		});
	},
};
function isSourceTime(field, offset) {
	return field === undefined ? offset >= 8 && offset < 12 : /time/i.test(field);
}

;



const race = orderRule({
	cause: "race",
	certainty: ({ instruction, clue }) => instructions.r.parallel.test(instruction) && !isArchive(clue) ? 0.9 : 0,
	why: " The instruction runs several jobs at once, and each writes as soon as it is done.",
	fixes: [oneJobFix],
	fallback: oneJobFix,
});

;







const hashedBefore = {
	advice: "Hash the password once, outside of the build, and pass the hash: `chpasswd -e` and `useradd -p` take it as it is.",
	general: "RUN echo 'user:<hash>' | chpasswd -e",
};
const suffixFix = {
	advice: "Give Composer a fixed suffix for its autoloader, in composer.json or before it runs. Any word will do.",
	general: "RUN composer config autoloader-suffix Shop && composer install",
	tools: /\bcomposer\b/,
};
const sameLength = (a, b) => a.length === b.length && areUnrelated(a, b);
const shapes = [
	{
		what: "a salted hash of a password, whose salt is new in each build",
		fix: hashedBefore,
		pattern: saltedPattern,
		certainty: 0.93,
		isDrawn: areUnrelated,
	},
	{
		what: "a random UUID, which is new in each build",
		pattern: uuidPattern,
		certainty: 0.92,
		isDrawn: sameLength,
	},
	{
		what: "a random hexadecimal value, which is new in each build",
		pattern: hexPattern,
		certainty: 0.8,
		isDrawn: (a, b) => sameLength(a, b) && (/[a-f]/i.test(a + b) || a.length >= 24),
	},
	{
		what: "a random value, which is new in each build",
		pattern: base64Pattern,
		certainty: 0.75,
		isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b) && withoutDigits(a) !== withoutDigits(b),
	},
	{
		what: "a random value, which is new in each build",
		pattern: folderPattern,
		certainty: 0.75,
		isDrawn: (a, b) => areUnrelated(a, b) && looksDrawn(a) && looksDrawn(b),
	},
];
const random = {
	cause: "random",
	nature: "chance",
	judge(evidence) {
		const isAsked = instructions.r.draws.test(evidence.instruction);
		let best;
		for (const shape of shapes) {
			const found = judgeShape(evidence, shape, isAsked ? 0.06 : 0);
			if (found !== undefined && found.confidence > (best?.confidence ?? 0))
				best = found;
		}
		return best;
	},
};
const randomNumber = {
	cause: "random",
	nature: "chance",
	judge(evidence) {
		const draws = instructions.r.draws.test(evidence.instruction);
		const isProcess = instructions.r.asksProcess.test(evidence.instruction);
		if (!draws && !isProcess)
			return undefined;
		const pattern = draws ? /[A-Za-z0-9+/_.-]+/g : /(?<![\d.])\d{1,7}(?![\d.])/g;
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(pattern));
		const what = draws
			? "a random value that the instruction asks for"
			: "a process ID, which is new in each build";
		const explanation = (0,finding.v)(evidence, tokens, what);
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: draws ? 0.74 : 0.65,
			share: tokens.share,
			explanation,
			fallback: drawnFix(evidence.file),
		});
	},
};
const address = {
	cause: "random",
	nature: "chance",
	judge(evidence) {
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/0x[0-9a-f]{6,16}(?![0-9a-f])/gi));
		const explanation = (0,finding.v)(evidence, tokens, "a memory address, which differs each time a program starts");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.87,
			share: tokens.share,
			explanation,
			fallback: (0,system.$Y)("Print a name or a value instead of the object: by default, an object is printed as its address."),
		});
	},
};
const randomBytes = {
	cause: "random",
	nature: "chance",
	judge(evidence) {
		if (evidence.format !== "binary")
			return undefined;
		const numbers = new Set(evidence.times.pairs.map(({ change }) => change));
		const share = (0,diagnose_tokens.tC)(evidence, (change, { texts }) => {
			if (numbers.has(change))
				return false;
			const [a, b] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
			return a.length >= 8 && a.length === b.length && areUnrelated(a, b);
		});
		if (share === 0)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: instructions.r.draws.test(evidence.instruction) ? 0.9 : 0.62,
			share,
			explanation: "Where the two builds differ, their bytes have nothing in common, which is typical of random numbers.",
			fallback: drawnFix(evidence.file),
		});
	},
};
function withoutDigits(text) {
	return text.replace(/\d/g, "");
}
function judgeShape(evidence, shape, bonus) {
	const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(shape.pattern), shape.isDrawn);
	const explanation = (0,finding.v)(evidence, tokens, shape.what);
	if (explanation === undefined)
		return undefined;
	return (0,finding.g)({
		evidence,
		certainty: shape.certainty + bonus,
		share: tokens.share,
		explanation,
		fixes: isLinkedLate(evidence) ? [compilers.y_] : [suffixFix],
		fallback: shape.fix ?? drawnFix(evidence.file),
	});
}
function isLinkedLate({ format, instruction }) {
	return format === "elf" && /\s-flto(?![\w-])/.test(instruction);
}

;




const day = 86_400;
const dayField = /(?<=^|\n|[^:\n]*:[^:\n]*:|^[^:\n]{40,}:)\d{1,6}(?=:\d*:)/g;
const shadowDay = {
	cause: "shadow-day",
	judge(evidence) {
		const isShadow = /(?:^|\/)g?shadow-?$/.test(evidence.member);
		const tokens = (0,diagnose_tokens.k8)(evidence, dayField);
		const [pair] = tokens.pairs;
		if (pair === undefined || evidence.format !== "text")
			return undefined;
		const { twins } = evidence;
		const isToday = twins !== undefined && Number(pair.b) === Math.floor(twins[1].endedAt / day);
		if (!isShadow && !isToday)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isShadow ? 0.96 : 0.8,
			share: tokens.share,
			explanation: `The third field of the account's line is the day on which its password was last set, in days since 1970: ${(0,say.WP)(pair.a, pair.b)}.`,
			fallback: (0,system.Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set a fixed day in the same RUN, and remove the backup."),
		});
	},
};

;



const sortLocale = orderRule({
	cause: "locale",
	nature: "environment",
	certainty: ({ instruction, twins, again }, { a, b }) => {
		const [first, second] = twins ?? [];
		const differs = localeOf(first?.env) !== localeOf(second?.env);
		if (twins !== undefined && !differs)
			return 0;
		const isTelling = again === undefined || a.length >= sort_locale_fewest || asksToSort.test(instruction);
		if (!isTelling)
			return 0;
		const isAsked = asksToSort.test(instruction) || (areFiles([...a, ...b]) && instructions.r.sorts.test(instruction));
		const isCollated = sorts(a) !== sorts(b) && isAsked;
		if (isCollated)
			return differs ? 0.93 : 0.8;
		return differs && /\bsort\b/.test(instruction) ? 0.86 : 0;
	},
	why: " They are sorted by the rules of the locale, and the two builds have different locales.",
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


var temp_names = __webpack_require__(76326);
;








const fixedName = (0,system.$Y)("Use a fixed name instead of a temporary one, and remove temporary files in the same RUN. In a build, `mkdir /tmp/work` works as well as `mktemp -d`.", "RUN mkdir /tmp/work && <the commands> && rm -rf /tmp/work");
const gemMakefile = /(?:^|\/)gems\/[^/]{1,255}\/ext\/(?:[^/]{1,255}\/)?Makefile$/;
const withoutGemMakefile = (0,system.sD)(["$(gem env gemdir)/gems/*/ext/Makefile", "$(gem env gemdir)/gems/*/ext/*/Makefile"], "Remove it in the same RUN: the gem is compiled, and does not need it any more.");
const tempName = {
	cause: "temp-name",
	nature: "chance",
	judge(evidence) {
		const template = templatePattern(evidence.instruction);
		const byTemplate = template === undefined
			? { pairs: [], share: 0 }
			: (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(template), (a, b) => a.length === b.length);
		const byName = (0,diagnose_tokens.k8)(evidence, temp_names.K);
		const tokens = byTemplate.share >= byName.share ? byTemplate : byName;
		const [pair] = tokens.pairs;
		if (pair === undefined)
			return undefined;
		const isMoved = evidence.fates.get(pair.change) === "moved";
		if (!isMoved && !areDrawn(pair.a, pair.b))
			return undefined;
		const explanation = (0,finding.v)(evidence, tokens, "the name of a temporary file, which is new in each build");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: isCompiled(evidence.format) ? 0.84 : 0.9,
			share: tokens.share,
			explanation,
			fallback: gemMakefile.test(evidence.file) ? withoutGemMakefile : fixedName,
		});
	},
};
const strayTempFile = {
	cause: "temp-name",
	judge(evidence) {
		const { kind } = evidence.difference;
		if ((kind !== "added" && kind !== "removed") || evidence.isName)
			return undefined;
		const name = evidence.member.replace(/^.*\//, "");
		const patterns = [temp_names.K, templatePattern(evidence.instruction)];
		const isTemporary = patterns.some((pattern) => pattern !== undefined && name.match(pattern)?.[0] === name);
		if (!isTemporary || !drawable(name).some(looksDrawn))
			return undefined;
		return (0,finding.g)({
			evidence,
			certainty: 0.82,
			explanation: `The name ${(0,say.ol)(name)} looks like that of a temporary file, and only one of the builds has it.`,
			fallback: fixedName,
		});
	},
};
function areDrawn(a, b) {
	const others = drawable(b);
	return drawable(a).some((part, at) => areUnrelated(part, others[at] ?? ""));
}
function drawable(name) {
	return name.replace(/^(?:cc|tmp)/, "").match(/[A-Za-z0-9_]{6,12}/g) ?? [name];
}
function isCompiled(format) {
	return format !== undefined && compiledFormats.includes(format);
}


var timezone = __webpack_require__(34055);

var surface = __webpack_require__(10970);
;




const toolchain_version_fallback = (0,system.$Y)(`Use one version of the tool: pin the base image that contains the compiler by its digest, and pin buildah with ${(0,surface.Pe)("buildah")}.`);
const lead = /(?:GCC: \([^)]{0,200}\)|clang version|rustc|Go cmd\/compile|go|Build-Jdk(?:-Spec)?:|Created-By:|Apache Maven|Gradle|buildah|Generator:|generated (?:by|with)[\w .-]{0,80}|Linker: [\w .-]{0,80})\s{0,8}$/i;
const toolchain_version_versionPattern = /(?<![\w.])v?\d+(?:\.\d+){0,3}(?:[-+~][\w.+~-]+)?(?![\w.])/g;
const toolchainVersion = {
	cause: "toolchain-version",
	nature: "environment",
	judge(evidence) {
		const [section, field, label] = evidence.difference.value?.keys ?? [];
		if (section === "config" && field === "Labels" && label === "io.buildah.version") {
			return toolchain_version_found(evidence, { share: 1, certainty: 0.97, what: undefined });
		}
		const signed = (0,diagnose_tokens.tC)(evidence, ({ spot }) => isSignature(spot.section) || /^magic/i.test(spot.field ?? ""));
		if (signed > 0)
			return toolchain_version_found(evidence, { share: signed, certainty: 0.9, what: undefined });
		const tokens = (0,diagnose_tokens.k8)(evidence, toolchain_version_versionPattern);
		if (!tokens.pairs.some((pair) => lead.test(pair.lead.replace(/(?<!["' ])["' ]*go$/, "go"))))
			return undefined;
		const what = (0,finding.v)(evidence, tokens, "the version of the tool that made it");
		return toolchain_version_found(evidence, { share: tokens.share, certainty: 0.86, what });
	},
};
function isSignature(section) {
	return section === ".comment" || section === ".note.go.version";
}
function toolchain_version_found(evidence, options) {
	const { share, certainty, what } = options;
	const explanation = what ??
		"The two builds used different versions of a tool that writes its version into its output.";
	return (0,finding.g)({ evidence, certainty, share, explanation, fallback: toolchain_version_fallback });
}


var umask = __webpack_require__(50377);
;





const others = /^(?:hostname|HOSTNAME|context|umask|TZ|LANG|LANGUAGE|LC_\w+|FAKETIME\w*|LD_PRELOAD|PWD)$/;
const user_env_fallback = (0,system.$Y)("Do not write the builder's environment variables into the image: set those that the program needs (`ENV`, `ARG`), and run it without the others.", 'RUN env -i PATH="$PATH" HOME=/root <the command>');
const userEnv = {
	cause: "user-env",
	judge(evidence) {
		const leak = (0,leaks.l)(evidence, ({ name }) => !others.test(name));
		const explanation = leak && (0,finding.v)(evidence, leak, `the environment variable ${leak.value.name}`);
		if (leak === undefined || explanation === undefined)
			return undefined;
		return (0,finding.g)({ evidence, certainty: 0.92, share: leak.share, explanation, fallback: user_env_fallback });
	},
};
const homeName = {
	cause: "user-env",
	nature: "environment",
	judge(evidence) {
		if (evidence.twins?.[1].env["HOME"]?.endsWith("/.") !== true)
			return undefined;
		const tokens = (0,diagnose_tokens.jX)(evidence, (0,diagnose_tokens.nh)(/(?<![\w.-])\/[\w./-]*/g), (a, b) => (b.replace(/\/\.(?=\/|$)/, "") || "/") === a);
		const explanation = (0,finding.v)(evidence, tokens, "the environment variable HOME");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({ evidence, certainty: 0.92, share: tokens.share, explanation, fallback: user_env_fallback });
	},
};
const userName = {
	cause: "user-env",
	nature: "environment",
	judge(evidence) {
		if (evidence.twins !== undefined || !instructions.r.asksUser.test(evidence.instruction))
			return undefined;
		const tokens = (0,diagnose_tokens.k8)(evidence, /\/home\/[\w.-]+|(?<=(?:USER|LOGNAME|HOME)=)[^\s]+/g);
		const explanation = (0,finding.v)(evidence, tokens, "the builder's user");
		if (explanation === undefined)
			return undefined;
		return (0,finding.g)({ evidence, certainty: 0.7, share: tokens.share, explanation, fallback: user_env_fallback });
	},
};

;




const record = /^(?:SCHILY|LIBARCHIVE)\.(?:xattr|acl|fflags)/;
const xattr = {
	cause: "xattr",
	judge(evidence) {
		const headers = (0,causes_headers.Yl)(evidence);
		const share = headers === undefined ? 0 : (0,causes_headers.sf)(headers, record);
		const name = headers?.differing.find((each) => record.test(each));
		if (headers === undefined || name === undefined)
			return undefined;
		const isHost = /security\.selinux|overlay/.test(name);
		return (0,finding.g)({
			evidence,
			certainty: 0.95,
			share,
			explanation: `The extended attribute ${(0,say.ol)(name)} differs${isHost ? ": the builder's kernel sets it, not the build" : ""}.`,
			fallback: isHost
				? (0,system.$Y)("Build on hosts of the same kind, or use a storage driver that keeps the host's attributes out of layers.")
				: (0,system.$Y)("Set the attribute to a fixed value in the same RUN, or remove it.", "RUN setfattr -x user.name file"),
		});
	},
};

;




const zipMtime = {
	cause: "zip-mtime",
	judge(evidence) {
		const found = memberTime(evidence, "zip");
		if (found === undefined)
			return undefined;
		const isJar = /\.(?:jar|war|ear|aar)$/.test(evidence.file);
		return (0,finding.g)({
			evidence,
			certainty: 0.94,
			share: found.share,
			explanation: `The zip records the modification time of its entry ${(0,say.ol)(evidence.member)}: ${found.text}.`,
			fixes: [archives.LC, ...archives.xo],
			fallback: isJar ? archives.bn : archives.LC,
		});
	},
};

;








































const rules = [
	ldconfigCache,
	machineId,
	packageLog,
	shadowDay,
	shadowBackup,
	randomSeed,
	kernelList,
	memoryImage,
	gzipMtime,
	gzipName,
	pycMtime,
	coverageStamp,
	opcacheTime,
	opcacheContextTime,
	zipMtime,
	archiveMtime,
	cpioNumbers,
	xattr,
	owner,
	ownerField,
	umask.MZ,
	mode,
	baseChanged,
	toolchainVersion,
	mirrorState,
	context_mtime.eZ,
	hostname.OI,
	hostname.Kl,
	localeName,
	localeValue,
	nativeEncoding,
	umask.fz,
	umask.Zz,
	userEnv,
	homeName,
	context_mtime.ib,
	context_mtime.WA,
	clockListing,
	timezone.sg,
	timezone.a6,
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
	order_order,
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


var evidence = __webpack_require__(66515);
;

const subsetTag = /(?<![A-Za-z])[A-Z]{6}\+(?=[A-Za-z])/;
function withFontSubsets(differences) {
	const pages = new Map();
	for (const difference of differences) {
		const pdf = pdfOf(difference);
		if (pdf !== undefined && !isOfFont(difference) && !pages.has(pdf))
			pages.set(pdf, difference);
	}
	return differences.map((difference) => {
		const page = pages.get(pdfOf(difference) ?? "");
		if (page === undefined || difference.carries !== undefined || !isOfFont(difference)) {
			return difference;
		}
		const { instruction } = page;
		const carries = { path: page.path, ...(instruction === undefined ? {} : { instruction }) };
		return { ...difference, carries };
	});
}
function pdfOf({ path, clue }) {
	if (clue?.inside.at(-1) !== "pdf" || !(0,image_path.cV)(path))
		return undefined;
	return (0,image_path.XI)(path).slice(0, -1).join("//");
}
function isOfFont({ clue }) {
	return clue?.spots.some((spot) => sidesOf(spot).every((text) => subsetTag.test(text))) === true;
}
function sidesOf({ before, after, a, b }) {
	return [a, b].map((own) => Buffer.concat([before, own, after]).toString("latin1"));
}

;

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
	return fate !== "steady" || !(0,diagnose_fates.EW)(change);
}
function isConfirmed({ nature, judge }, { windows, again }) {
	if (again === undefined)
		return true;
	const changes = windows.flatMap((window) => window.changes);
	const isComparable = changes.every((change) => (0,diagnose_fates.KF)(change, again.windows).length > 0);
	if (changes.length === 0 || !isComparable)
		return true;
	const rerun = suited(again, nature);
	return rerun !== undefined && judge(rerun) !== undefined;
}

;







const leastConfidence = 0.4;
function diagnose(attributed, twins) {
	const differences = withFontSubsets(attributed);
	const own = differences.map((difference) => ({
		...difference,
		...diagnosisOf((0,evidence.X)({ difference, all: differences, twins })),
	}));
	return own.map((difference) => carried(difference, own));
}
function diagnosisOf(evidence) {
	const best = surestOf(evidence);
	const drawn = chanceFinding(evidence);
	if (drawn !== undefined && (best === undefined || isGuess(best, drawn))) {
		return { cause: "random", ...drawn };
	}
	return best === undefined
		? { cause: "unknown", ...(0,unknown.M)(evidence) }
		: { cause: best.rule.cause, ...best.finding };
}
function surestOf(evidence) {
	const judged = rules.flatMap((rule) => {
		if (rule.cause === "network" && evidence.bytesMoved === 0)
			return [];
		const own = suited(evidence, rule.nature);
		const finding = own && rule.judge(own);
		return finding === undefined || finding.confidence < leastConfidence ? [] : [{ rule, finding }];
	});
	return judged
		.toSorted((a, b) => b.finding.confidence - a.finding.confidence)
		.find(({ rule }) => isConfirmed(rule, evidence));
}
function isGuess({ rule, finding }, drawn) {
	return rule.cause === "network" && finding.confidence < drawn.confidence;
}
function carried(difference, all) {
	const { carries } = difference;
	if (carries === undefined)
		return difference;
	const { fix: _fix, edits: _edits, ...rest } = difference;
	const explanation = `It differs only because ${(0,say.ol)(carries.path)} differs.`;
	const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
	if (origin === undefined)
		return { ...rest, explanation: `${explanation} ${rest.explanation}` };
	return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}


}),

31212:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  N: () => (severalCauses)
});


var account_fields = __webpack_require__(36194);

var diagnose = __webpack_require__(16803);
;
const groups = [
	["mode"],
	["uid", "gid", "uname", "gname"],
];
function headerParts(difference, clue) {
	const [a, b] = clue.headers;
	if (a === undefined || b === undefined)
		return [];
	const others = namesOf(a).filter((name) => !groups.flat().includes(name));
	const differing = [...groups, others].filter((names) => names.some((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name])));
	if (differing.length < 2)
		return [];
	return differing.map((names) => {
		const { samples } = difference;
		const only = (from) => ({ ...from, headers: onlyOf(from, a, names) });
		const again = samples?.kind === "compared" && samples.again !== undefined
			? { samples: { ...samples, again: only(samples.again) } }
			: {};
		return { ...difference, ...again, clue: only(clue) };
	});
}
function namesOf(header) {
	const names = {
		...{ path: true, type: true, mode: true, uid: true, gid: true, uname: true, gname: true },
		...{ size: true, mtime: true, linkname: true, devmajor: true, devminor: true, pax: true },
		isAbsolute: true,
	};
	return Object.keys(header).filter((name) => name in names);
}
function onlyOf({ headers }, rest, names) {
	const [a, b] = headers.map((header) => header && { ...rest, ...picked(header, names) });
	return [a, b];
}
function picked(header, names) {
	return Object.fromEntries(names.map((name) => [name, header[name]]));
}


var evidence = __webpack_require__(66515);
;

const mostWords = 12;
function wordParts(difference, clue, twins) {
	const { windows, times } = (0,evidence.X)({ difference, all: [difference], twins });
	const clocks = new Set(times.pairs.map(({ change }) => change));
	const words = windows.flatMap((window) => window.changes.map((change, at) => ({
		spot: spotOf(window, change, at),
		isTime: clocks.has(change),
	})));
	if (words.length < 2 || words.length > mostWords)
		return [];
	const dates = words.filter(({ isTime }) => isTime).map(({ spot }) => spot);
	const others = words.filter(({ isTime }) => !isTime).map(({ spot }) => [spot]);
	return [...(dates.length === 0 ? [] : [dates]), ...others]
		.toSorted(([a], [b]) => (a?.offset ?? 0) - (b?.offset ?? 0))
		.map((spots) => ({ ...clue, spots }));
}
function spotOf({ texts: [left, right], changes }, change, at) {
	const { spot, whole } = change;
	const [[start, end], [startB, endB]] = change.at;
	const before = left.slice(changes[at - 1]?.at[0][1] ?? 0, start);
	const after = left.slice(end, changes[at + 1]?.at[0][0]);
	return {
		...spot,
		offset: spot.offset + start - whole[0][0],
		a: bytesOf(left.slice(start, end)),
		b: bytesOf(right.slice(startB, endB)),
		before: bytesOf(before),
		after: bytesOf(after),
	};
}
function bytesOf(text) {
	return Buffer.from(text, "latin1");
}

;




function severalCauses(difference, twins) {
	if (difference.carries !== undefined)
		return [difference];
	return (splitInto(wordsIn(difference, twins), { difference, twins }) ??
		splitInto(partsIn(difference), { difference, twins }) ?? [difference]);
}
function splitInto(own, { difference, twins }) {
	const found = own.flatMap((part) => (0,diagnose.h)([part], twins).slice(0, 1));
	const parts = [...new Set(found.map(({ cause }) => cause))].map((cause) => merged(found.filter((part) => part.cause === cause)));
	const least = difference.kind === "metadata" ? 0 : (difference.confidence ?? 0);
	const isBetter = parts.every((part) => part !== undefined && part.cause !== "unknown" && (part.confidence ?? 0) > least);
	return parts.length > 1 && isBetter ? parts.filter((part) => part !== undefined) : undefined;
}
function wordsIn(difference, twins) {
	const { path, clue, kind } = difference;
	if (kind !== "content" || clue?.format !== "text" || isPermuted(clue))
		return [];
	if ((0,account_fields.y)(path, clue.spots).length > clue.spots.length)
		return [];
	return wordParts(difference, clue, twins).map((part) => ({ ...difference, clue: part }));
}
function partsIn(difference) {
	const { path, clue, kind } = difference;
	if (kind === "metadata" && clue !== undefined && clue.inside.length > 0) {
		return headerParts(difference, clue);
	}
	if (kind !== "content" || clue?.format !== "text")
		return [];
	return partsOf(path, clue).map((part) => ({ ...difference, clue: part }));
}
function partsOf(path, clue) {
	const fields = (0,account_fields.y)(path, clue.spots);
	if (fields.length > clue.spots.length)
		return fields.map((spot) => ({ ...clue, spots: [spot] }));
	const lines = [...new Set(clue.spots.map(({ line }) => line))];
	if (lines.length < 2 || lines.includes(undefined) || isPermuted(clue))
		return [];
	return lines.map((line) => ({ ...clue, spots: clue.spots.filter((spot) => spot.line === line) }));
}
function isPermuted({ isReordered, hasSameWords }) {
	return isReordered || hasSameWords === true;
}
function merged(parts) {
	const [surest] = parts.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
	if (surest?.clue === undefined)
		return surest;
	const spots = parts.flatMap(({ clue }) => clue?.spots ?? []);
	return { ...surest, clue: { ...surest.clue, spots } };
}


}),

54698:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D3: () => (commitOf),
  Vm: () => (contextOf),
  yh: () => (makeFiles)
});
var node_path__0 = __webpack_require__(76760);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_surface_js__2 = __webpack_require__(10970);



async function makeFiles(options) {
	const { recipe, tools, builder, variations, request, title, reporter } = options;
	const { root, offset, revision } = commitOf(options);
	const place = builder.newFolder("prebuilt");
	const isVaried = variations.includes("context");
	const checkout = (0,node_path__0.join)(place, isVaried ? "in/another/place/source" : "source");
	await tools.checkOut({ root, revision, folder: checkout });
	const folder = (0,node_path__0.join)(checkout, offset);
	const log = reporter.openLog(title);
	try {
		const run = await tools.run({
			command: recipe.make,
			...{ folder, title, variations },
			onLine: (line) => log.line(line),
			place: (0,node_path__0.join)(place, isVaried ? "in/another/own" : "own"),
			...{ checkout, own: place },
			environment: options.environment,
			means: builder.means,
			isOffline: request.network === "none" || request.hermetic !== undefined,
		});
		const { files } = recipe;
		const { leavesOut } = options.context;
		const to = (0,node_path__0.join)(place, "files");
		const taken = await tools.take({ from: folder, files, leavesOut, to, isMade: true });
		return { taken, run, folder };
	}
	finally {
		log.close();
	}
}
function commitOf({ reading, context }) {
	const { source, place, root } = reading;
	const { revision } = source;
	if (place !== undefined && revision !== "") {
		return { root, revision, offset: node_path__0.posix.relative(root, context.path) };
	}
	throw (0,_domain_text_failure_js__1.AN)("prebuilt-command", "it runs in clean checkouts of a commit, and the context is in none.", `Build from a git checkout with a commit, or leave ${(0,_domain_text_surface_js__2.Pe)("prebuilt-command")} out.`);
}
function contextOf({ folder }) {
	const no = () => false;
	return { path: folder, ignoreText: "", ignores: no, leavesOut: no, isStray: no };
}


}),

76326:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (tempNamePattern)
});
const tempNamePattern = new RegExp(`(?<![A-Za-z0-9])(?:${[
	"tmp\\.[A-Za-z0-9]{6,12}",
	"tmp[a-z0-9_]{8}",
	"cc[A-Za-z0-9]{6}(?:\\.(?:o|s|c|i|ld|le|res|ltrans\\d*)(?:\\.o)?)?",
	"pip-[a-z]{1,40}(?:-[a-z]{1,40}){0,5}-[a-z0-9_]{8}",
	"go-build\\d{6,}",
	"npm-\\d+-[0-9a-f]{6,}",
	"Rtmp[A-Za-z0-9]{6}",
	"rustc[A-Za-z0-9]{6}",
	"sed[A-Za-z0-9]{6}",
	"pymp-[a-z0-9_]{8}",
	"[a-z]{0,24}\\d{8}-\\d+-[a-z0-9]{4,}",
	"(?<=/tmp/(?:[\\w.-]{1,60}[-_.])?)[A-Za-z0-9_]{6,}",
].join("|")})(?![A-Za-z0-9])`, "g");


}),

};
//# sourceMappingURL=16803.index.js.map
