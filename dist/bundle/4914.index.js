export const id = 4914;
export const ids = [4914];
export const modules = {

4914:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (wordedFor)
});
const otherwise = [
	[/^RUN (?=\S)/gm, ""],
	[/^Mount a cache over it(?: \(`RUN [^`]*`\))?, or remove it/m, "Remove it"],
	[
		/^Mount a cache over it, or build in a separate stage and copy only the result/m,
		"Leave it out of `prebuilt`",
	],
	[/\bor mount a cache over them\b/, "or leave them out of `prebuilt`"],
	[/^Split the instruction into one RUN per command\b/m, "Run the parts of the command one by one"],
	[/\bin the (?:same RUN|RUN that writes it)\b/g, "in the command that makes it"],
	[/\b(the) (?:instruction|step)(?= (?:that creates|uses)\b)/g, "$1 command"],
	[/\bfor every step\b/g, "for the command"],
];
const processes = new Set(["prebuilt", "prebuilt-command"]);
function wordedFor(place, fix) {
	if (place?.input === undefined || !processes.has(place.input.name))
		return fix;
	return otherwise.reduce((text, [words, others]) => text.replace(words, others), fix);
}


}),

10331:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bz: () => (pathMapFix),
  Hd: () => (bytecodeFix),
  WB: () => (goFix),
  ap: () => (macroFix),
  xY: () => (buildIdFix),
  y_: () => (gccSeedFix)
});
var _edits_js__0 = __webpack_require__(91912);

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
const macroFix = {
	advice: "Remove __DATE__ and __TIME__ from the program, or define them as fixed values.",
	general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
	insertions: (script) => (0,_edits_js__0.i2)(script, compiler)
		.filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
		.map((command) => ({ at: (0,_edits_js__0.HV)(command, 0), text: ` ${fixedDate}` })),
};
const pathMapFix = {
	advice: "Compile in a fixed folder (WORKDIR), or let the compiler replace the folder's path.",
	general: "WORKDIR /src",
	insertions: (script, instruction) => [
		...(0,_edits_js__0.i2)(script, compiler)
			.filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
			.map((command) => ({
			at: (0,_edits_js__0.HV)(command, 0),
			text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
		})),
		...(0,_edits_js__0.gV)(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
		...goInsertions(script.commands, ["-trimpath"]),
		...(0,_edits_js__0.gV)(script, /^pip[\d.]*$/, "CFLAGS=-g0"),
	],
};
const gccSeedFix = {
	advice: "Give gcc a fixed seed, another one for each source file: it names LTO sections and stamps coverage data by it.",
	general: "RUN gcc -frandom-seed=main.c -c main.c",
	tools: /(?:gcc|g\+\+|\bc\+\+|\bcc\b|\bmake\b|\bcmake\b|\bninja\b)/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+)(?:-[\d.]+)?$/).flatMap((command) => {
		const { words } = command;
		const sources = words.filter(({ text }) => /^[\w./-]+\.(?:c|cc|cpp|cxx|C)$/.test(text));
		const [source] = sources;
		const isThere = words.some(({ text }) => text.startsWith("-frandom-seed"));
		if (source === undefined || isThere)
			return [];
		return [{ at: (0,_edits_js__0.HV)(command, 0), text: ` -frandom-seed=${source.text}` }];
	}),
};
function folderOf(instruction) {
	const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
	return name === undefined ? "$PWD" : `$${name}`;
}
const goFix = {
	advice: "Keep paths, git's state and the build ID out of the program.",
	general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
	tools: /\bgo\b/,
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
const buildIdFix = {
	advice: "First find out what else differs in the program, because the build ID depends on it. If nothing else differs, leave the build ID out.",
	general: "RUN gcc -Wl,--build-id=none -o program program.c",
	insertions: (script) => (0,_edits_js__0.i2)(script, compiler)
		.filter((command) => !(0,_edits_js__0.Vf)(command, "-Wl,--build-id=none", "-c"))
		.map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
const bytecodeFix = {
	advice: "Leave compiled modules out of the image, or compile them so that they store a hash of their source instead of its time.",
	general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
	insertions: (script) => [
		...(0,_edits_js__0.i2)(script, /^(?:python[\d.]*|pypy3?)$/)
			.filter((command) => (0,_edits_js__0.Vf)(command, "compileall", "py_compile"))
			.flatMap(compileallInsertions),
		...(0,_edits_js__0.gV)(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
		...(0,_edits_js__0.i2)(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" && !words.some(({ text }) => text === "--no-compile")
			? [{ at: words[1].end, text: " --no-compile" }]
			: []),
		...(0,_edits_js__0.i2)(script, /^(?:python[\d.]*|pypy3?)$/)
			.filter((command) => !(0,_edits_js__0.Vf)(command, "compileall", "py_compile"))
			.filter(({ lead }) => !lead.includes("PYTHONDONTWRITEBYTECODE=1"))
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


}),

22469:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Hi: () => (busyboxTarFix),
  jG: () => (busyboxStageTarFix),
  uk: () => (usesBusyboxTar)
});
var _edits_js__0 = __webpack_require__(91912);

const touched = (files) => `find ${files} -exec touch -hd @0 {} + && `;
const listed = (files) => `$(find ${files} -mindepth 1 | LC_ALL=C sort)`;
const isBusybox = /\bapk\s|\bbusybox\b/;
function usesBusyboxTar(script, instruction) {
	return isBusybox.test(instruction) && !installsTar(script);
}
function installsTar(script) {
	return (0,_edits_js__0.i2)(script, /^apk$/).some(({ words }) => words.some(({ text }) => /^tar(?:$|[=<>~])/.test(text)));
}
const busyboxTarFix = {
	advice: "Give the archive's members a fixed order and time. Busybox's tar has no options for that, so set the files' times and sort their names before.",
	general: `RUN ${touched("folder")}tar --no-recursion -cf archive.tar folder ${listed("folder")}`,
	tools: isBusybox,
	insertions: (script, instruction) => usesBusyboxTar(script, instruction) ? sortedBefore(script) : [],
};
const busyboxStageTarFix = {
	...busyboxTarFix,
	tools: /\btar\b/,
	insertions: (script) => (installsTar(script) ? [] : sortedBefore(script)),
};
function sortedBefore(script) {
	return (0,_edits_js__0.i2)(script, /^tar$/).flatMap(insertionsInto);
}
function insertionsInto(command) {
	const { words, start, after } = command;
	const [, bundle, , ...files] = words.map(({ text }) => text);
	const isPlain = bundle !== undefined && /^-?[cvzjJ]*c[vzjJ]*f$/.test(bundle);
	const areFiles = files.length > 0 && files.every((file) => !file.startsWith("-"));
	const mayPrecede = !after.startsWith("|") && start === words[0]?.start;
	if (!isPlain || !areFiles || !mayPrecede)
		return [];
	return [
		{ at: start, text: touched(files.join(" ")) },
		{ at: (0,_edits_js__0.HV)(command, 2), text: " --no-recursion" },
		{ at: (0,_edits_js__0.HV)(command, words.length - 1), text: ` ${listed(files.join(" "))}` },
	];
}


}),

74926:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $l: () => (arFix),
  LC: () => (zipFix),
  Ly: () => (tarFix),
  UM: () => (cpackFix),
  Ze: () => (cpioFix),
  bn: () => (jarFix),
  l5: () => (debFix),
  oo: () => (tarByToolFix),
  xo: () => (jarFixes)
});

var _busybox_tar_js__0 = __webpack_require__(22469);
var _edits_js__2 = __webpack_require__(91912);
var _system_js__1 = __webpack_require__(11012);



const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
const tarFix = {
	advice: "Give the archive's members a fixed order, time and owner. The options are GNU tar's; for the tar of busybox (Alpine) and bsdtar, set the files' times and sort their names: `find folder -exec touch -hd @0 {} + && tar --no-recursion -cf archive.tar folder $(find folder -mindepth 1 | LC_ALL=C sort)`.",
	general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
	onBusybox: _busybox_tar_js__0.jG,
	insertions: (script, instruction) => (0,_busybox_tar_js__0.uk)(script, instruction)
		? []
		: (0,_edits_js__2.i2)(script, /^g?tar$/).flatMap((command) => tarInsertions(command)),
};
const tarByToolFix = {
	advice: "Give the archive's members a fixed order, time and owner: GNU tar, which the tool starts, takes these options from `TAR_OPTIONS`.",
	tools: /\bmake\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^(?:g|bsd)?tar$/).length > 0
		? []
		: (0,_edits_js__2.gV)(script, /^g?make$/, `TAR_OPTIONS="${tarOptions.join(" ")}"`),
};
const cpackFix = {
	advice: `cpack packs files in the order in which folders list them, and has no option for it. Install them into a folder and pack that: \`cmake --install build --prefix /tree && tar ${tarOptions.join(" ")} -czf hello.tar.gz -C /tree .\`.`,
	tools: /\bcpack\b/,
};
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
	return [{ at: (0,_edits_js__2.HV)(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
	const name = option.split("=")[0] ?? option;
	return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
const zipEpoch = "@315532800";
const zipFix = {
	advice: "Set all files to one fixed time before packing them, give zip a sorted list, and leave out the extra fields (`-X`). Set `TZ` too, because zips store local time.",
	general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^zip$/).flatMap((command) => {
		const isTouched = script.commands.some((each) => (0,_edits_js__2.Vf)(each, "touch"));
		return zipInsertions(command, isTouched);
	}),
};
function zipInsertions(command, isTouched) {
	const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
	const files = names.slice(1).map(({ text }) => text);
	const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
	const isAlone = mayPrecede && files.length > 0;
	const has = (option) => command.words.some(({ text }) => option.test(text));
	const isList = has(/^(?:-\w*r|--recurse-paths$)/) && !has(/^(?:-@|-[xi]$|--(?:ex|in)clude$)/);
	const touch = isAlone && !isTouched ? `${findIn(files)} -exec touch -hd ${zipEpoch} {} + && ` : "";
	const list = isAlone && isList ? `${findIn(files)} | LC_ALL=C sort -r | ` : "";
	const zone = command.lead.includes("TZ=UTC") ? "" : "TZ=UTC ";
	const options = `${(0,_edits_js__2.Vf)(command, "-X") ? "" : " -X"}${list === "" ? "" : " -@"}`;
	return [
		{ at: command.start, text: touch + list + zone },
		{ at: (0,_edits_js__2.HV)(command, 0), text: options },
	].filter(({ text }) => text !== "");
}
function findIn(files) {
	return `find ${files.join(" ")}`;
}
const jarTime = "1980-01-01T00:00:02Z";
const jarToolFix = {
	advice: "Give all entries one fixed time: pass `--date` to jar (JDK 17 or newer).",
	general: `RUN jar --date=${jarTime} --create --file app.jar -C classes .`,
	tools: /\bjar\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^jar$/).flatMap(jarInsertions),
};
const jarBundle = /^-?[cuv0Mn]*f$/;
function jarInsertions({ words }) {
	const bundle = words[1];
	if (bundle === undefined || words.some(({ text }) => text.startsWith("--date")))
		return [];
	if (/^--/.test(bundle.text) || /^-\w$/.test(bundle.text)) {
		const creates = words.some(({ text }) => /^(?:-[cu]|--create|--update)$/.test(text));
		return creates ? [{ at: bundle.start, text: `--date=${jarTime} ` }] : [];
	}
	if (!jarBundle.test(bundle.text) || !/[cu]/.test(bundle.text))
		return [];
	const first = bundle.text.startsWith("-") ? 1 : 0;
	return [...bundle.text].flatMap((_, index) => {
		if (index < first)
			return [];
		const at = bundle.start + index;
		if (index === first) {
			return [{ at: bundle.start, text: `--date=${jarTime} ${first === 1 ? "" : "-"}` }];
		}
		return [{ at, text: " -" }];
	});
}
const mavenFix = {
	advice: "Give all entries one fixed time: set `project.build.outputTimestamp`. Only maven-jar-plugin 3.2.0 and newer heeds it, and Maven before 3.9 uses 2.4 unless pom.xml names a newer one.",
	tools: /\bmvnw?\b/,
	insertions: (script) => (0,_edits_js__2.i2)(script, /^mvnw?$/)
		.filter(({ words }) => !words.some(({ text }) => text.includes("outputTimestamp")))
		.map((command) => ({
		at: (0,_edits_js__2.HV)(command, 0),
		text: ` -Dproject.build.outputTimestamp=${jarTime}`,
	})),
};
const gradleFix = {
	advice: "Give all entries one fixed time: set `preserveFileTimestamps = false` and `reproducibleFileOrder = true` for Gradle's archive tasks.",
	tools: /\bgradlew?\b/,
};
const jarFixes = [jarToolFix, mavenFix, gradleFix];
const jarFix = {
	advice: "Give all entries one fixed time: set `project.build.outputTimestamp` in Maven, `preserveFileTimestamps = false` and `reproducibleFileOrder = true` in Gradle, `--date` in `jar` (JDK 17 or newer).",
};
const arFix = {
	advice: "Use ar's modifier `D`, which writes zeros for times and owners. With make, set `ARFLAGS=rcD`; run ranlib as `ranlib -D`.",
	general: "RUN ar rcsD libname.a object.o",
	insertions: (script) => (0,_edits_js__2.i2)(script, /(?:^|-)ar$/).flatMap((command) => {
		const bundle = command.words[1];
		return bundle === undefined || /[D]|^--/.test(bundle.text)
			? []
			: [{ at: bundle.end, text: "D" }];
	}),
};
const cpioOptions = ["--renumber-inodes", "--ignore-devno"];
const cpioFix = {
	advice: "Pass `--renumber-inodes --ignore-devno` to cpio, and set the files' times before packing them. GNU's `--reproducible` also evens out the link counts of folders, which other file systems count in another way.",
	general: `RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc ${cpioOptions.join(" ")} > archive.cpio`,
	insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, listerBefore(script, at)) : []),
};
function listerBefore({ commands }, end) {
	let at = end;
	while (commands[at]?.after === "|")
		at -= 1;
	return at === end ? undefined : commands[at];
}
function cpioInsertions(command, lister) {
	if ((0,_edits_js__2.Vf)(command, "--reproducible") || (0,_edits_js__2.Vf)(command, "-i", "--extract"))
		return [];
	const missing = cpioOptions.filter((option) => !(0,_edits_js__2.Vf)(command, option));
	const option = { at: (0,_edits_js__2.HV)(command, 0), text: missing.map((each) => ` ${each}`).join("") };
	if (missing.length === 0)
		return [];
	if (lister?.name !== "find")
		return [option];
	const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
	const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
	const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
	return [{ at: lister.start, text: touch }, option];
}
const debFix = (0,_system_js__1.$Y)("Set SOURCE_DATE_EPOCH where the package is built: dpkg-deb then uses it as the time of the package's members and files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");


}),

87519:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (conventionRule),
  j: () => (fixFor)
});
var _conventions_js__0 = __webpack_require__(94944);
var _finding_js__1 = __webpack_require__(76836);
var _fixes_system_js__2 = __webpack_require__(11012);
var _say_js__3 = __webpack_require__(28818);




function conventionRule(cause, certainty = 0.95) {
	const rows = _conventions_js__0.T.filter((row) => row.cause === cause);
	return {
		cause,
		judge(evidence) {
			const row = rows.find(({ path }) => path.test(evidence.file));
			if (row === undefined)
				return undefined;
			return (0,_finding_js__1.g)({
				evidence,
				certainty,
				explanation: `This is ${row.what}.${sample(evidence)}`,
				fallback: fixFor(row),
			});
		},
	};
}
function fixFor({ cause, remove, advice }) {
	if (cause === "machine-id") {
		return (0,_fixes_system_js__2.Bw)(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
	}
	if (remove.length === 0) {
		return (0,_fixes_system_js__2.$Y)(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
	}
	return (0,_fixes_system_js__2.sD)(remove, advice ?? "Remove it in the same RUN: containers do not need it.");
}
function sample(evidence) {
	const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
	if (pair === undefined)
		return "";
	return ` ${(0,_say_js__3._M)(evidence, pair.change)} holds a time of the build: ${(0,_say_js__3.WP)(pair.a, pair.b)}.`;
}


}),

93125:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (tarGzipFix),
  cY: () => (pythonGzipFix),
  mk: () => (gzipFix)
});
var _edits_js__0 = __webpack_require__(91912);

const gzipFix = {
	advice: "Pass `-n` to gzip: it then leaves the time and the name out of the header.",
	general: "RUN gzip -n file",
	insertions: (script) => [
		...(0,_edits_js__0.i2)(script, /^(?:gzip|pigz|zopfli)$/)
			.filter(({ words }) => !words.some(({ text }) => isNoName(text)))
			.map((command) => ({ at: (0,_edits_js__0.HV)(command, 0), text: " -n" })),
		...(0,_edits_js__0.i2)(script, /^(?:find|xargs)$/).flatMap(gzipInsertionsWithin),
	],
};
function isNoName(word) {
	return /^-[a-z0-9]*n|^--no-name$/.test(word);
}
function gzipInsertionsWithin({ name, words }) {
	const at = words.findIndex(({ text }, index) => index > 0 && /^(?:gzip|pigz|zopfli)$/.test(text));
	const before = words.slice(1, at).map(({ text }) => text);
	const last = before.at(-1) ?? "";
	const isStarted = name === "find" ? /^-(?:exec|execdir|ok)$/.test(last) : !before.some(isProgram);
	const isDone = words.slice(at + 1).some(({ text }) => isNoName(text));
	const word = words[at];
	return word === undefined || !isStarted || isDone ? [] : [{ at: word.end, text: " -n" }];
}
function isProgram(word) {
	return !/^-|^\d+$|^\{\}$/.test(word);
}
const tarGzipFix = {
	advice: "Set `GZIP=-n`: the gzip that tar starts then leaves the time out of the header.",
	insertions: (script) => (0,_edits_js__0.i2)(script, /^g?tar$/)
		.filter(({ words }) => words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
		.filter(({ lead }) => !lead.includes("GZIP=-n"))
		.map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
const pythonGzipFix = {
	advice: 'Give Python\'s gzip a fixed time: `gzip.compress(data, mtime=0)`, or `gzip.GzipFile(name, "wb", mtime=0)` instead of `gzip.open`.',
	tools: /\bpython[\d.]*\b/,
};


}),

94944:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  T: () => (conventions)
});


var surface = __webpack_require__(10970);
;
function log(path, what, remove, advice) {
	return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}

;

const toolConventions = [
	log(/(?:^|\/)\.npm\/_(?:logs|cacache)\//, "the package manager's cache and logs, whose names contain the time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
	log(/^usr\/local\/share\/\.cache\/yarn\//, "a cache of what yarn has fetched", ["/usr/local/share/.cache/yarn"], "Mount a cache over it, or remove it in the same RUN."),
	log(/(?:^|\/)\.(?:cache|local\/share|local\/state)\/pnpm\//, "pnpm's store and notes, with the times at which it looked", ["/root/.cache/pnpm", "/root/.local/share/pnpm", "/root/.local/state/pnpm"], "Mount a cache over it, or remove it in the same RUN: `node_modules` has links to the same files."),
	log(/(?:^|\/)(?:node|v8)-compile-cache(?:-\d{1,9})?\//, "a cache of scripts that Node compiled, which is another one in each run", ["/tmp/node-compile-cache", "/tmp/v8-compile-cache*"], "Set `NODE_DISABLE_COMPILE_CACHE=1` (for yarn 1 `DISABLE_V8_COMPILE_CACHE=1`), or remove it in the same RUN."),
	log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity)$/, "the package manager's record of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove this record in the same RUN."),
	log(/(?:^|\/)node_modules\/(?:\.modules\.yaml|\.pnpm-workspace-state(?:-v\d+)?\.json)$/, "pnpm's record of its own run, with its time", ["node_modules/.modules.yaml", "node_modules/.pnpm-workspace-state*.json"], "Remove this record in the same RUN; pnpm needs it only to install again."),
	log(/(?:^|\/)\.next\/(?:trace(?:-build)?$|cache\/)/, "Next.js's log or cache of its own build, with times", [".next/trace*", ".next/cache"], "Remove it in the same RUN: the server does not need it."),
	log(/(?:^|\/)\.git\/(?:modules\/.{1,200}\/)?index$/, "git's index, with the times and inode numbers of the files", [], "Leave `.git` out of the image. Where a step only reads it, set `GIT_OPTIONAL_LOCKS=0`: `git status` then does not write the index."),
	log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
	log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a separate stage and copy only the result."),
	log(/(?:^|\/)hsperfdata_[^/]{1,64}\/\d{1,9}$/, "the counters of a Java process, which it did not remove", ["/tmp/hsperfdata_*"]),
	log(/(?:^|\/)autom4te\.cache\//, "autoconf's cache, in the order of Perl's hashes", [
		"autom4te.cache",
	]),
	log(/\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/, "the log of a gem's compilation, with temporary names and times", [
		"$(gem env gemdir)/extensions/*/*/*/mkmf.log",
		"$(gem env gemdir)/extensions/*/*/*/gem_make.out",
	]),
	log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's record of when and where a module was installed", [], "Install with `make pure_install`, which does not write this record."),
	log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's record of when a package was installed", []),
	log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's record of the path or address that a package came from", []),
];

;



const aptLogs = [
	"/var/log/apt",
	"/var/log/dpkg.log",
	"/var/log/alternatives.log",
	"/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
const conventions = [
	log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
	log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its package lists, with times and memory addresses", ["/var/cache/apt/*.bin"]),
	log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
		"/var/cache/apt/archives/*.deb",
	]),
	log(/^var\/cache\/debconf\//, "debconf's database of answers, in the order in which packages asked the questions", ["/var/cache/debconf/*-old"]),
	log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
	log(/^var\/cache\/man\//, "the index of the manual pages, a database that contains times", [
		"/var/cache/man",
	]),
	log(/^var\/cache\/fontconfig\//, "fontconfig's cache, with the times of the folders that have fonts", ["/var/cache/fontconfig"]),
	log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
	log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
	log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], `Set SOURCE_DATE_EPOCH before apk runs. Twofold sets it for every step, unless it runs with ${(0,surface.Pe)("canonical", "false")}.`),
	log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of installed packages, in which a `--virtual` group has the time as its version", [], "Give the group a fixed version, or remove it with `apk del` in the same RUN."),
	log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
	log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\/|(?:^|\/)\.rpmdb\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm uses that time, and empty the database's log with `rpm --rebuilddb`."),
	log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
	log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
	log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
	log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
		"/var/log/zypp*",
		"/var/log/YaST2",
	]),
	log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of dependencies that it installed, in the order of installation", []),
	log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and installation dates", [
		"/var/log/pacman.log",
	]),
	log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of logins", [
		"/var/log/lastlog",
		"/var/log/faillog",
		"/var/log/[bw]tmp",
	]),
	...toolConventions,
	log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's history of its own use, with times", ["/root/.wget-hsts", "/root/.*_history"]),
	{
		cause: "ldconfig-cache",
		path: /^var\/cache\/ldconfig\/aux-cache$/,
		what: "ldconfig's own cache, with the inode numbers and times that all libraries have on the builder",
		remove: ["/var/cache/ldconfig/aux-cache"],
	},
	{
		cause: "machine-id",
		path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
		what: "the machine ID, which is generated at random when a package is installed",
		remove: [],
		advice: "Empty the file in the same RUN: systemd then writes a new ID when the machine starts.",
	},
	{
		cause: "random",
		path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
		what: "a seed or an ID that is generated at random when a package is installed",
		remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
	},
	{
		cause: "random",
		path: /\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
		what: "the ID that fontconfig 2.13 gives to a folder with fonts, by which it names its cache",
		remove: ["$(find /usr/share/fonts -name .uuid)"],
	},
	{
		cause: "random",
		path: /\.jsa$/,
		what: "an archive of Java classes, which holds memory addresses that are new in each run",
		remove: [],
		advice: "Let Java create the archive when the container starts: `java -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=/tmp/app.jsa` (JDK 19 or newer).",
	},
	{
		cause: "shadow-day",
		path: /^etc\/g?shadow-$/,
		what: "the backup of the password file, with the days on which passwords were set",
		remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
	},
	{
		cause: "kernel-name",
		path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
		what: "apt's list of kernels to keep, which includes the builder's",
		remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
	},
];


}),

};
//# sourceMappingURL=4914.index.js.map
