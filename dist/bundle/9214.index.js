export const id = 9214;
export const ids = [9214];
export const modules = {

78469:
((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


}),

37912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mm: () => (bounded),
  SP: () => (shown),
  hS: () => (counted)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const mostItems = 20;
const longestItem = 500;
function bounded(items) {
	if (items.length <= mostItems)
		return items;
	return [...items.slice(0, mostItems), `and ${items.length - mostItems} more`];
}
function shown(name) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(name.replaceAll("\t", "␉"), longestItem)));
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


}),

13117:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (atLines)
});
var _containerfile_places_js__2 = __webpack_require__(42216);
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _evidence_js__1 = __webpack_require__(37912);



const mostShown = 20;
function atLines({ scope }, findings) {
	const { containerfile } = scope;
	const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.text}`, finding]));
	const sorted = [...byText.values()].sort((one, other) => one.line - other.line);
	const texts = sorted.map(({ line, text }, index) => index < mostShown
		? `${(0,_evidence_js__1.SP)((0,_domain_build_written_place_js__0.Z9)((0,_containerfile_places_js__2.BW)(containerfile, line)))}: ${(0,_evidence_js__1.SP)(onOneLine(text))}`
		: "");
	const lines = [...new Set(sorted.map(({ line }) => line))].slice(0, mostShown);
	return {
		findings: sorted,
		evidence: (0,_evidence_js__1.Mm)(texts),
		places: (0,_containerfile_places_js__2.PK)(containerfile, lines),
	};
}
const longestText = 4096;
function onOneLine(text) {
	return text
		.slice(0, longestText)
		.replace(/\s+/g, " ")
		.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@'"]+@/gi, "$1***@")
		.trim();
}


}),

2790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (fixOf),
  Rl: () => (droppedInstruction),
  Tv: () => (openDialectQuestion),
  hD: () => (findingOf),
  ue: () => (droppedBy)
});
var _containerfile_places_js__6 = __webpack_require__(42216);
var _dialect_table_js__0 = __webpack_require__(893);
var _dialect_uses_js__1 = __webpack_require__(41815);
var _domain_build_written_place_js__2 = __webpack_require__(34707);
var _shell_runs_js__3 = __webpack_require__(81053);
var _evidence_js__4 = __webpack_require__(37912);
var _line_evidence_js__5 = __webpack_require__(13117);







const droppedInstruction = {
	name: "dropped-instruction",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const dropped = [...recipe.dialect.uses, ...hostsUses(recipe)].filter((use) => isDropped(use, recipe));
		if (dropped.length === 0)
			return undefined;
		return {
			...droppedBy,
			...(0,_line_evidence_js__5.P)(recipe, dropped.map(findingOf)),
			fix: fixOf(dropped.map(({ id }) => id)),
		};
	},
};
const droppedBy = {
	message: "buildah ignores something that the Containerfile says, and the image lacks it.",
};
function fixOf(ids) {
	return [...new Set(ids)].map((id) => _dialect_table_js__0.t[id].fix).join(" ");
}
const reasons = {
	healthcheck: "the OCI format has no health check",
	onbuild: "the OCI format has no triggers",
	shell: "RUN takes `/bin/sh -c`",
	volume: "the volume is put back as it was",
	"run-hosts": "buildah mounts its own file there",
};
function findingOf({ id, line, text }) {
	const reason = reasons[id];
	return { line, text: reason === undefined ? text : `${text}: ${reason}` };
}
function isDropped(use, { dialect: { buildah } }) {
	const version = buildah.known ? buildah.value : undefined;
	return _dialect_table_js__0.t[use.id].effect === "dropped" && (0,_dialect_uses_js__1.z)(version, use) === false;
}
function openDialectQuestion({ recipe }) {
	if (recipe === undefined || recipe.dialect.buildah.known)
		return undefined;
	const { uses, buildah } = recipe.dialect;
	const open = uses.filter((use) => _dialect_table_js__0.t[use.id].effect === "dropped" && (0,_dialect_uses_js__1.z)(undefined, use) === undefined);
	const [first] = open;
	if (first === undefined)
		return undefined;
	const place = (0,_domain_build_written_place_js__2.Z9)((0,_containerfile_places_js__6.BW)(recipe.scope.containerfile, first.line));
	const { what, since } = _dialect_table_js__0.t[first.id];
	const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
	return `${(0,_evidence_js__4.SP)(place)}${more}: ${what} need buildah ≥ ${since}, and ${(0,_evidence_js__4.SP)(buildah.why)}`;
}
const mounted = /^\/etc\/(?:hosts|resolv\.conf|hostname)$/;
function hostsUses({ scope }) {
	return (0,_shell_runs_js__3.k)({ scope }).flatMap(({ commands, lineOf }) => commands.flatMap((command) => {
		const file = written(command).find((path) => mounted.test(path));
		if (file === undefined)
			return [];
		return [{ id: "run-hosts", line: lineOf(command), text: `RUN changes ${file}` }];
	}));
}
function written({ name, words, writesTo }) {
	const into = writesTo === undefined ? [] : [writesTo];
	const files = words.filter((word) => !word.startsWith("-"));
	const isInPlace = words.some((word) => /^(?:-[A-Za-z]*i|--in-place)/.test(word));
	if (name === "tee" || (name === "sed" && isInPlace))
		return [...into, ...files];
	if (/^(?:cp|mv|install|ln)$/.test(name))
		return [...into, ...files.slice(-1)];
	return into;
}


}),

88735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (networkInRun),
  m: () => (networkUse)
});
var _containerfile_hermetic_js__0 = __webpack_require__(26387);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _shell_network_js__2 = __webpack_require__(20727);
var _shell_runs_js__3 = __webpack_require__(81053);
var _line_evidence_js__4 = __webpack_require__(13117);





const networkUse = {
	message: "A RUN step needs the network: neither the Containerfile nor the commit fixes what it gets from there.",
	fix: "Provide what the step needs by digest: in the base image, with `COPY --from=name@sha256:…`, or with " +
		`\`ADD --checksum=sha256:… URL\`. Then \`RUN --network=none\` or ${(0,_domain_text_surface_js__1.Pe)("network", "none")} proves that nothing is missing.`,
};
const networkInRun = {
	name: "network-in-run",
	advise({ recipe }) {
		if (recipe === undefined || recipe.network === "none")
			return undefined;
		const found = (0,_shell_runs_js__3.k)(recipe)
			.filter((run) => !(0,_containerfile_hermetic_js__0.a)(run.instruction) && !(0,_containerfile_hermetic_js__0.c)(recipe.hermetic, run.stage))
			.flatMap(({ commands, lineOf }) => commands
			.filter(_shell_network_js__2.W)
			.map((command) => ({ line: lineOf(command), text: command.text })));
		if (found.length === 0)
			return undefined;
		return { ...networkUse, ...(0,_line_evidence_js__4.P)(recipe, found) };
	},
};


}),

6896:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (staleIn),
  x: () => (staleTime)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _shell_runs_js__1 = __webpack_require__(81053);
var _evidence_js__2 = __webpack_require__(37912);
var _line_evidence_js__3 = __webpack_require__(13117);




const staleTime = {
	name: "stale-time",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const found = archived(recipe);
		if (found.length === 0)
			return undefined;
		return { ...staleTimes, ...(0,_line_evidence_js__3.P)(recipe, found), fix: fixes.jvm };
	},
};
const staleTimes = {
	message: "Files record modification times of other files that these do not have in the image, so what reads them refuses them or makes them anew at each start.",
};
const fixes = {
	bootsnap: `Give the sources the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that fills bootsnap's cache, before it: \`find /app -name '*.rb' -exec touch -d @0 {} +\`, also for YAML files, and in the gems' folder for \`bootsnap precompile --gemfile\`.`,
	"load-path-cache": `Give the folders of the load path the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that first starts the application, before it: \`find /app -type d -exec touch -d @0 {} +\`.`,
	jvm: `Give the jars the image's time (${(0,_domain_text_surface_js__0.Pe)("timestamp", "0")} is the default) in the step that makes the archive, before it: \`find /app -name '*.jar' -exec touch -d @0 {} +\`.`,
	python: "Compile with hashes instead of times, behind everything that imports the modules: `python3 -m compileall -q -f --invalidation-mode unchecked-hash /app`; or set `PYTHONDONTWRITEBYTECODE=1` where a step only imports.",
};
const makesArchive = /^-XX:(?:ArchiveClassesAtExit=|AOTCacheOutput=|AOTMode=create$|\+AutoCreateSharedArchive$)|^-Xshare:dump$/;
const namesClasses = /^(?:-cp|-classpath|--class-path|-jar|-XX:SharedClassListFile=.*|-XX:AOTConfiguration=.*)$/;
function archived(recipe) {
	const runs = (0,_shell_runs_js__1.k)(recipe);
	const touched = new Set(runs.filter(({ commands }) => commands.some(touches)).map(({ stage }) => stage));
	return runs
		.filter(({ stage }) => !touched.has(stage) && bringsFiles(stage))
		.flatMap(({ commands, lineOf }) => commands
		.filter(({ name, words }) => {
		const isDump = words.some((word) => makesArchive.test(word));
		return name === "java" && isDump && words.some((word) => namesClasses.test(word));
	})
		.map((command) => ({ line: lineOf(command), text: command.text })));
}
function touches({ name, words }) {
	return name === "touch" || (name === "find" && words.includes("touch"));
}
function bringsFiles({ instructions }) {
	return instructions.some(({ keyword }) => keyword === "COPY" || keyword === "ADD");
}
function staleIn(recipe, files, read) {
	const groups = [...grouped(files).values()];
	const findings = groups.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));
	const only = (read?.findings ?? []).filter(({ line }) => !findings.some((one) => one.line === line));
	const lines = (0,_line_evidence_js__3.P)(recipe, [...only, ...findings]);
	const elsewhere = groups.flatMap(({ line, text }) => (line === undefined ? [(0,_evidence_js__2.SP)(text)] : []));
	const kinds = new Set(files.map(({ by }) => by));
	if (read !== undefined)
		kinds.add("jvm");
	return {
		name: "stale-time",
		...staleTimes,
		...lines,
		evidence: [...lines.evidence, ...(0,_evidence_js__2.Mm)(elsewhere)],
		fix: [...kinds].map((kind) => fixes[kind]).join(" "),
	};
}
function grouped(files) {
	const counts = new Map();
	for (const file of files) {
		const key = `${file.by} ${file.instruction?.line}`;
		const { first, count } = counts.get(key) ?? { first: file, count: 0 };
		counts.set(key, { first, count: count + 1 });
	}
	return new Map([...counts].map(([key, { first, count }]) => [
		key,
		{ line: first.instruction?.line, text: textOf(first, count - 1) },
	]));
}
function textOf({ path, of, recorded, actual }, others) {
	const more = others === 0 ? "" : `; so ${others === 1 ? "does" : "do"} ${(0,_evidence_js__2.hS)(others, "other file")}`;
	return `/${path} records ${timeText(recorded)} of /${of}, which has ${timeText(actual)} in the image${more}`;
}
const latest = 253_402_300_799;
function timeText(seconds) {
	if (Math.abs(seconds) > latest)
		return `${seconds} s`;
	return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}


}),

12207:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  M: () => (unverifiedAdds),
  o: () => (unverifiedDownload)
});


var expand = __webpack_require__(32912);

var heredoc = __webpack_require__(24766);

var hermetic = __webpack_require__(26387);

var variables = __webpack_require__(50995);

var shell_runs = __webpack_require__(81053);

var downloads = __webpack_require__(48688);

var run_script = __webpack_require__(32834);
;

const modeWithX = /^(?:[ugoa]{0,4}[+=](?=[rwst]{0,4}x)[rwxst]{1,5}|(?=[0-7]{0,4}[1357])[0-7]{1,5})$/;
function makesProgram({ name, words }) {
	if (name === "chmod")
		return words.some((word) => modeWithX.test(word));
	if (name !== "install" || words.includes("-d"))
		return false;
	const mode = words.find((word, index) => words[index - 1] === "-m" || /^-m.|^--mode=/.test(word));
	return mode === undefined || modeWithX.test(mode.replace(/^-m|^--mode=/, ""));
}
function isUnpacking({ name, words }) {
	if (name === "unzip" || name === "cpio")
		return true;
	const [first = ""] = words;
	if (/^(?:7z|7za|7zz|unrar|jar)$/.test(name))
		return first === "e" || /^-?x/.test(first);
	if (!/^(?:tar|gtar|bsdtar)$/.test(name))
		return false;
	if (/^[A-Za-z]{1,20}$/.test(first) && first.includes("x"))
		return true;
	return words.some((word) => /^--(?:extract|get)$|^-(?=[A-Za-z]{0,20}x)[A-Za-z]{1,21}$/.test(word));
}
const programFolder = /^\/(?:usr|usr\/local|opt(?:\/.*)?|(?:.*\/)?s?bin)?\/?$/;
function unpacksToPrograms(command) {
	const { words } = command;
	const option = command.name === "unzip" ? /^-d$/ : /^(?:-[A-Za-z]*C|--directory)$/;
	const at = words.findIndex((word) => option.test(word));
	const folder = at === -1
		? words.find((word) => /^--directory=|^-C./.test(word))?.replace(/^--directory=|^-C/, "")
		: words[at + 1];
	return folder !== undefined && isUnpacking(command) && programFolder.test(folder);
}
function movesToPrograms({ name, words }) {
	const target = words.at(-1) ?? "";
	return /^(?:mv|cp|ln)$/.test(name) && /^\/(?:[^/]*\/)*s?bin(?:\/[^/]*)?$/.test(target);
}
function installsPackageFile({ name, words }) {
	if (name === "dpkg")
		return words.some((word) => /^-\w*i|^--install$/.test(word));
	if (name === "rpm")
		return words.some((word) => /^-\w*[iU]|^--(?:install|upgrade)$/.test(word));
	if (name === "gdebi")
		return true;
	if (/^pip[\d.]*$/.test(name))
		return words.includes("install");
	return /^(?:apt|apt-get|apk|dnf|yum|zypper)$/.test(name) && words.some(isInstalling);
}
const isInstalling = (word) => /^(?:install|add|localinstall)$/.test(word);
function trustsKey({ name, words }) {
	return name === "apt-key" && words.includes("add");
}
function expandedName({ name, words }) {
	const last = words.at(-1);
	if (/^(?:mv|cp|install|tee)$/.test(name))
		return last;
	const isExpanding = /^(?:gunzip|unxz|bunzip2|unzstd|xz|gzip|bzip2|zstd)$/.test(name);
	const packed = words.find((word) => /\.(?:gz|xz|bz2|zst)$/.test(word));
	return isExpanding && packed !== undefined
		? (0,run_script.kX)(packed).replace(/\.[^.]*$/, "")
		: undefined;
}


var toolchains = __webpack_require__(9461);
;




function unverifiedUses(runs) {
	const state = { saved: new Map(), unpacked: new Set() };
	const uses = new Map();
	let last;
	for (const run of runs) {
		if (last !== undefined && copiesBetween(last, run))
			state.unpacked.clear();
		for (const command of run.commands) {
			for (const used of usedBy(command, { state, lineOf: run.lineOf })) {
				if (uses.has(used.command))
					continue;
				const text = `${used.command.text} … ${command.text}`;
				uses.set(used.command, { line: used.line, text });
			}
		}
		last = run;
	}
	return [...uses.values()];
}
function copiesBetween({ stage, instruction }, next) {
	return stage.instructions.some(({ keyword, line }) => /^(?:ADD|COPY)$/.test(keyword) && line > instruction.line && line < next.instruction.line);
}
function usedBy(command, { state, lineOf }) {
	if ((0,downloads.go)(command)) {
		state.saved.clear();
		state.unpacked.clear();
		return [];
	}
	const asDownload = (one) => ({ command: one, line: lineOf(one) });
	const piped = command.piped.filter(downloads.pc).map(asDownload);
	const inserted = command.inserted.filter(downloads.pc).map(asDownload);
	const named = filesAmong(command.words, state);
	const run = filesAmong([fileRunBy(command) ?? ""], state);
	const used = [
		...((0,downloads.Tv)(command) || trustsKey(command) ? piped : []),
		...((0,downloads.sR)(command) ? inserted : []),
		...run,
		...(isUseOfFile(command) ? named : []),
		...(isUseOfUnpacked(command) ? state.unpacked : []),
	];
	return [...used, ...note(command, { state, source: piped[0] ?? named[0], asDownload })];
}
function filesAmong(words, { saved }) {
	return words.flatMap((word) => saved.get((0,run_script.kX)(word)) ?? []);
}
function note(command, { state, source, asDownload, }) {
	if ((0,downloads.pc)(command)) {
		const file = (0,downloads.kR)(command);
		if (file !== undefined)
			state.saved.set((0,run_script.kX)(file), asDownload(command));
		return [];
	}
	if (source === undefined)
		return [];
	for (const file of [command.writesTo, expandedName(command)]) {
		if (file !== undefined)
			state.saved.set((0,run_script.kX)(file), source);
	}
	if (!isUnpacking(command))
		return [];
	state.unpacked.add(source);
	return unpacksToPrograms(command) ? [source] : [];
}
function isUseOfFile(command) {
	return makesProgram(command) || installsPackageFile(command) || trustsKey(command);
}
function isUseOfUnpacked(command) {
	return ((0,toolchains.Tc)(command) ||
		fileRunBy(command) !== undefined ||
		makesProgram(command) ||
		movesToPrograms(command));
}
function fileRunBy(command) {
	if (command.path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(command.path))
		return command.name;
	const isInterpreter = (0,downloads.Tv)({ ...command, words: [] }) || command.name === ".";
	if ((0,downloads.Tv)(command))
		return undefined;
	const [first] = command.words;
	const file = command.words.find((word) => !word.startsWith("-"));
	if (first !== undefined && /^-[a-z]*[cem]$/.test(first))
		return undefined;
	return isInterpreter && file !== undefined ? (0,run_script.kX)(file) : undefined;
}


var line_evidence = __webpack_require__(13117);
;







const unverifiedDownload = {
	name: "unverified-download",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const added = unverifiedAdds(recipe);
		const runs = (0,shell_runs.k)(recipe).filter(({ stage }) => recipe.network !== "none" && !(0,hermetic.c)(recipe.hermetic, stage));
		const run = [...new Set(runs.map(({ stage }) => stage))].flatMap((stage) => unverifiedUses(runs.filter((each) => each.stage === stage)));
		if (added.length + run.length === 0)
			return undefined;
		const fixes = [
			...(added.some(({ isGit }) => !isGit)
				? [
					"Write `ADD --checksum=sha256:<64 hex digits> URL …` with the digest of a file that you have reviewed.",
				]
				: []),
			...(added.some(({ isGit }) => isGit)
				? ["Name a commit: `ADD https://…/repo.git#<40 hex digits> …`."]
				: []),
			...(run.length === 0
				? []
				: [
					"In RUN, save the download to a file, verify it (`echo '<sha256>  file' | sha256sum -c -`, or `gpg --verify`), and only then use it; or install the program from a package.",
				]),
		];
		return {
			message: "The build uses a download without verifying it: whoever controls the server controls the image.",
			...(0,line_evidence.P)(recipe, [...added, ...run]),
			fix: fixes.join(" "),
		};
	},
};
function unverifiedAdds({ scope }) {
	const found = [];
	for (const { stage, instruction, lookup } of (0,variables.s)(scope)) {
		const { keyword, argument, words, flags, line } = instruction;
		if (keyword !== "ADD")
			continue;
		const hasChecksum = flags.some(({ name }) => name === "checksum");
		const written = (0,heredoc.lJ)(argument) ?? words.map(({ text }) => text);
		for (const word of written.slice(0, -1)) {
			const source = (0,expand.V)(word, lookup).text;
			if (!isUnverifiedSource(source) || (hasChecksum && !isGitSource(source)))
				continue;
			found.push({ stage, line, text: `ADD ${word}`, isGit: isGitSource(source) });
		}
	}
	return found;
}
function isUnverifiedSource(source) {
	const hasCommit = /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(source);
	return isGitSource(source) ? !hasCommit : /^https?:\/\//i.test(source);
}
function isGitSource(source) {
	return /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:#|$)/i.test(source);
}


}),

39214:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  filesToRead: () => (filesToRead),
  judgeSource: () => (judgeSource)
});


var source_id = __webpack_require__(37574);

var version_tag = __webpack_require__(11098);

var context_copies = __webpack_require__(74503);

var package_requests = __webpack_require__(73063);

var shell_runs = __webpack_require__(81053);
;



function requirementFiles(command) {
	const request = (0,package_requests.E)(command);
	if (request?.manager.name !== "pip" || request.kind !== "install")
		return [];
	return command.words.flatMap((word, index) => {
		if (word === "-r" || word === "--requirement")
			return command.words[index + 1] ?? [];
		return /^(?:-r|--requirement=)(.+)$/s.exec(word)?.[1] ?? [];
	});
}
function requirementPaths(scope) {
	const named = (0,shell_runs.k)({ scope }).flatMap(({ commands }) => commands.flatMap(requirementFiles));
	return [...new Set(named.flatMap((file) => contextFile(file, scope) ?? []))];
}
function contextFile(file, scope) {
	const copies = (0,context_copies.f7)(scope).filter(({ isOpen }) => !isOpen);
	const name = (0,context_copies.JF)(file).at(-1);
	if (name === undefined || /[$*?[]/.test(file))
		return undefined;
	const sources = copies
		.map(({ source }) => (0,context_copies.JF)(source))
		.filter((parts) => parts.at(-1) === name)
		.map((parts) => parts.join("/"));
	const [only, ...others] = new Set(sources);
	if (only !== undefined)
		return others.length === 0 ? only : undefined;
	if (file.startsWith("/"))
		return undefined;
	const path = (0,context_copies.JF)(file).join("/");
	return copies.some(({ takes }) => takes(path)) ? path : undefined;
}
function requirementsIn(text) {
	return text
		.replaceAll(/\\\r?\n/g, " ")
		.split("\n")
		.map((line) => line.replace(/(?:^|\s)#.*$/s, "").trim())
		.filter((line) => line !== "" && !line.startsWith("-") && !/\s--hash[= ]/.test(line))
		.map((line) => (line.split(";")[0] ?? "").replaceAll(/\s+/g, ""))
		.filter((line) => line !== "");
}


var printable = __webpack_require__(76158);
;


function foundIn(checkout, kind) {
	return checkout.worktrees.flatMap((tree) => {
		const answer = kind(tree);
		return answer.known ? answer.value : [];
	});
}
function contextPath({ context }, path) {
	const prefix = context === "" ? "" : `${context}/`;
	return path.startsWith(prefix) && path.length > prefix.length
		? path.slice(prefix.length)
		: undefined;
}
function entersContext(checkout, { ignores }, path) {
	const inside = contextPath(checkout, path);
	return inside !== undefined && !ignores(inside);
}
function copiesOf({ recipe }) {
	return recipe === undefined ? undefined : (0,context_copies.f7)(recipe.scope);
}
const mostPlaces = 10;
function filePlaces(paths) {
	return paths
		.filter((path) => (0,printable.RK)(path) === path)
		.slice(0, mostPlaces)
		.map((file) => ({ file }));
}


var advise_evidence = __webpack_require__(37912);

var surface = __webpack_require__(10970);
;


const secretName = /^(?:\.env(?:\..+)?|.+\.env|\.envrc|\.(?:npmrc|yarnrc\.yml|netrc|pypirc|pgpass|git-credentials|htpasswd)|id_(?:rsa|dsa|ecdsa|ed25519)|(?:.+\.)?(?:pem|key|p12|pfx|jks|keystore)|(?:secrets?|credentials?|passwords?)(?:\..+)?|\.(?:ssh|aws|gnupg|azure|kube))$/i;
const sample = /\.(?:example|sample|template|dist|pub)$/i;
function namedSecret(paths) {
	return paths.find((path) => path
		.split("/")
		.some((name) => name.length <= 255 && secretName.test(name) && !sample.test(name)));
}
function neverCommitted(paths) {
	const secret = namedSecret(paths);
	return secret === undefined
		? undefined
		: `Never commit \`${(0,advise_evidence.SP)(secret)}\` if it holds a secret: a step that needs it gets it with ${(0,surface.Pe)("secrets")}.`;
}

;



const dirty = {
	name: "dirty",
	advise(facts) {
		if (facts.checkout.kind === "none")
			return undefined;
		const groups = groupsOf(facts.checkout, facts).filter(({ files }) => files.length > 0);
		if (groups.length === 0)
			return undefined;
		const files = groups.flatMap((group) => group.files);
		return {
			message: `The source differs from the commit: ${groups.map((group) => group.what(group.files.length)).join(", ")}.`,
			evidence: (0,advise_evidence.Mm)(files.map(({ path, how }) => `${how}: ${(0,advise_evidence.SP)(path)}`)),
			fix: groups.map(({ fix }) => fix).join(" "),
			places: filePlaces(files.map(({ path }) => path)),
		};
	},
};
const untrackedFix = "Commit the untracked files, or list those that are not source in .gitignore and .containerignore.";
function groupsOf(checkout, facts) {
	const untracked = foundIn(checkout, (files) => files.untracked).filter((path) => entersContext(checkout, facts, path));
	const never = neverCommitted(untracked);
	return [
		{
			files: foundIn(checkout, ({ changed }) => changed).map(({ path, where }) => ({
				path,
				how: `changed (${where})`,
			})),
			what: (count) => `${(0,advise_evidence.hS)(count, "tracked file")} changed`,
			fix: "Commit the changes, or undo them.",
		},
		{
			files: foundIn(checkout, ({ converted }) => converted)
				.filter(({ path }) => entersContext(checkout, facts, path))
				.filter(({ atNextCommit }) => atNextCommit !== true)
				.map(({ path, by }) => ({ path, how: `converted (${(0,advise_evidence.SP)(by)})` })),
			what: (count) => `${(0,advise_evidence.hS)(count, "tracked file")} converted between commit and disk`,
			fix: "Check out without conversions: set `core.autocrlf=false`, and remove `filter` from .gitattributes.",
		},
		{
			files: foundIn(checkout, ({ converted }) => converted)
				.filter(({ path }) => entersContext(checkout, facts, path))
				.filter(({ atNextCommit }) => atNextCommit === true)
				.map(({ path, by }) => ({ path, how: `converted (${(0,advise_evidence.SP)(by)}, by the next commit)` })),
			what: (count) => `${(0,advise_evidence.hS)(count, "tracked file")} committed without the conversion that .gitattributes asks for`,
			fix: "Run `git add --renormalize .` and commit the result.",
		},
		{
			files: untracked.map((path) => ({ path, how: "untracked" })),
			what: (count) => `${(0,advise_evidence.hS)(count, "untracked file")} in the build context`,
			fix: never === undefined ? untrackedFix : `${untrackedFix} ${never}`,
		},
		{
			files: settingsFile(checkout, facts).map((path) => ({ path, how: "untracked settings" })),
			what: () => "settings from a file that is not committed",
			fix: "Commit the settings file, or remove it.",
		},
		{
			files: leftOut(checkout, facts).map((path) => ({ path, how: "left out" })),
			what: (count) => `${(0,advise_evidence.hS)(count, "file")} left out by a sparse checkout`,
			fix: "Check out the whole build context (`git sparse-checkout add`), or list what the build does not need in .containerignore.",
		},
	];
}
function settingsFile(checkout, facts) {
	const path = checkout.untrackedSettings;
	if (path === undefined)
		return [];
	const untracked = foundIn(checkout, (tree) => tree.untracked);
	return untracked.includes(path) && entersContext(checkout, facts, path) ? [] : [path];
}
function leftOut(checkout, facts) {
	const absent = foundIn(checkout, (tree) => tree.leftOut);
	if (absent.length === 0)
		return [];
	const copies = copiesOf(facts);
	return absent.filter((path) => {
		const inside = contextPath(checkout, path);
		if (inside === undefined || facts.ignores(inside))
			return false;
		return copies === undefined || copies.some(({ takes }) => takes(inside));
	});
}


var dropped_instruction = __webpack_require__(2790);
;

const ephemeralTag = {
	name: "ephemeral-tag",
	advise({ checkout, version }) {
		if (checkout.kind === "none" || version === undefined)
			return undefined;
		const { remote, remoteTags } = checkout;
		if (remote === undefined || !remoteTags.known)
			return undefined;
		const { chosen, others } = version;
		if (remoteTags.value.some(({ name }) => name === chosen.tag))
			return undefined;
		const tag = (0,advise_evidence.SP)(chosen.tag);
		return {
			message: `The version comes from the tag ${tag}, which exists only in this checkout.`,
			evidence: [
				`tag: ${tag}`,
				`missing on the remote: ${(0,advise_evidence.SP)(remote.repository ?? remote.name)}`,
				...(0,advise_evidence.Mm)(others.map((other) => `at the same commit: ${(0,advise_evidence.SP)(other.tag)}`)),
			],
			fix: `Push the tag: \`git push ${(0,advise_evidence.SP)(remote.name)} ${tag}\`.`,
		};
	},
};


var bases = __webpack_require__(72188);

var origins = __webpack_require__(54837);

var line_evidence = __webpack_require__(13117);
;







const floatingPackages = {
	name: "floating-packages",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const hasSnapshot = snapshotsOf(recipe);
		const found = (0,shell_runs.k)(recipe).flatMap((run) => [
			...floatingIn(run, hasSnapshot),
			...floatingRequirements(run, recipe),
		]);
		if (found.length === 0)
			return undefined;
		return {
			message: "A RUN step installs the newest versions of packages: the same source gives a different image tomorrow.",
			...(0,line_evidence.P)(recipe, found),
			fix: fixesFor(found),
		};
	},
};
const mostNames = 8;
function floatingIn(run, hasSnapshot) {
	return run.commands.flatMap((command) => {
		const request = (0,package_requests.E)(command);
		if (request === undefined || request.kind === "fetch")
			return [];
		if (request.manager.name === "apt" && hasSnapshot(run))
			return [];
		const names = floatingNames(request);
		if (names === undefined)
			return [];
		const about = [request.text, ...unlockedBy(request)].join(" ");
		const text = names.length === 0 ? about : `${about}: ${listOf(names)}`;
		return [{ line: run.lineOf(command), text, request, names }];
	});
}
function floatingRequirements(run, { scope, texts }) {
	return run.commands.flatMap((command) => {
		const request = (0,package_requests.E)(command);
		if (request === undefined || isBound(request))
			return [];
		return requirementFiles(command).flatMap((file) => {
			const text = texts?.get(contextFile(file, scope) ?? "");
			const names = requirementsIn(text ?? "").filter((word) => !request.manager.isPinned(word));
			if (names.length === 0)
				return [];
			const shownText = `${request.text} -r ${file}: ${listOf(names)}`;
			return [{ line: run.lineOf(command), text: shownText, request, names }];
		});
	});
}
function isBound({ manager, options }) {
	return options.some((word) => manager.offline?.test(word) === true || manager.locked?.test(word) === true);
}
function listOf(names) {
	const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
	return `${names.slice(0, mostNames).join(", ")}${more}`;
}
function unlockedBy({ manager, packages, options }) {
	return packages.some((word) => !/^\.{1,2}(?:\/|$)/.test(word))
		? []
		: options.filter((word) => manager.unlocked?.test(word) === true);
}
function floatingNames(request) {
	const { manager, kind, packages, options } = request;
	if (options.some((word) => manager.offline?.test(word) === true))
		return undefined;
	if (unlockedBy(request).length > 0)
		return [];
	const isNamed = (word) => !/[$`*]/.test(word);
	const floating = packages.filter((word) => isNamed(word) && !manager.isPinned(word));
	const isLocked = options.some((word) => manager.locked?.test(word) === true);
	if (kind === "upgrade") {
		const isBound = packages.length === 0 ? isLocked : floating.length === 0;
		return isBound ? undefined : floating;
	}
	return floating.length === 0 || isLocked ? undefined : floating;
}
function fixesFor(found) {
	const fixes = new Map();
	for (const { request, names } of found) {
		const fix = request.manager.fix((0,advise_evidence.SP)(names[0] ?? "name"));
		if (!fixes.has(request.manager.name))
			fixes.set(request.manager.name, fix);
	}
	const upgrades = found.some(({ request }) => request.kind === "upgrade");
	return [
		...fixes.values(),
		...(upgrades ? ["Instead of upgrading packages, update the digest of the base image."] : []),
	].join(" ");
}
const snapshot = /snapshot\.(?:debian|ubuntu)\.(?:org|com)|snapshot[\w.-]{0,100}\.(?:list|sources)\b|repro-sources-list|apt[:_-]{0,2}snapshot|--snapshot\b/i;
function snapshotsOf({ scope }) {
	const names = (0,origins.eZ)(scope.containerfile, scope);
	const first = new Map();
	for (const stage of (0,bases.xB)(scope)) {
		const below = (0,origins.zU)(names, stage)?.stage;
		const inherited = below === undefined ? undefined : first.get(below);
		const line = inherited ?? stage.instructions.find(setsSnapshot)?.line;
		if (line !== undefined)
			first.set(stage, line);
	}
	return ({ stage, instruction }) => (first.get(stage) ?? Number.POSITIVE_INFINITY) <= instruction.line;
}
function setsSnapshot({ keyword, text, heredocs }) {
	if (!/^(?:ADD|ARG|COPY|ENV|RUN)$/.test(keyword))
		return false;
	return [text, ...heredocs].some((part) => snapshot.test(part));
}


var places = __webpack_require__(42216);
;
function isCommitted(state) {
	return state.kind === "committed" && state.loose.known && state.loose.value.length === 0;
}
function looseFiles(state) {
	return state.kind === "committed" && state.loose.known ? state.loose.value : [];
}

;





const foreignContext = {
	name: "foreign-context",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const found = recipe.contextStates.map((context) => ({
			name: context.name,
			evidence: foreignIn(context, recipe),
			paths: context.state.kind === "committed" ? looseIn(context, context.state, recipe) : [],
		}));
		const foreign = found.filter(({ evidence }) => evidence.length > 0);
		if (foreign.length === 0)
			return undefined;
		const never = neverCommitted(foreign.flatMap(({ paths }) => paths.map(({ path }) => path)));
		const names = foreign.map(({ name }) => `\`${(0,advise_evidence.SP)(name)}\``);
		const lines = foreign.flatMap(({ name }) => (0,context_copies.f7)(recipe.scope, name).map(({ line }) => line));
		return {
			message: `The build ${names.length === 1 ? "context" : "contexts"} ${names.join(", ")} ${names.length === 1 ? "contains" : "contain"} files that neither the commit nor a digest pins.`,
			evidence: (0,advise_evidence.Mm)(foreign.flatMap(({ evidence }) => evidence)),
			fix: never === undefined ? fix : `${fix} ${never}`,
			places: (0,places.PK)(recipe.scope.containerfile, lines),
		};
	},
};
const fix = "Commit the files, add the other repository as a submodule, or use an image by digest (`name=docker-image://…@sha256:…`, `name=oci-layout://path@sha256:…`).";
function foreignIn(context, recipe) {
	const { name, state } = context;
	const about = (0,advise_evidence.SP)(name);
	switch (state.kind) {
		case "no repository":
			return [`${about}: not in a repository`];
		case "another repository":
			return [`${about}: another repository, ${(0,advise_evidence.SP)(state.repository ?? "which has no name")}`];
		case "committed":
			return looseIn(context, state, recipe).map(({ path, how }) => `${about}: ${(0,advise_evidence.SP)(how)}: ${(0,advise_evidence.SP)(path)}`);
	}
}
function looseIn({ name }, state, recipe) {
	const isFolder = recipe.contexts.some((one) => one.name === name && one.kind === "folder");
	const copies = (0,context_copies.f7)(recipe.scope, name);
	return looseFiles(state).filter(({ path }) => !isFolder || copies.some(({ takes }) => takes(path)));
}


var containerfile_chain = __webpack_require__(98511);
;





const ignoredInContext = {
	name: "ignored-in-context",
	advise(facts) {
		const { checkout, ignores, recipe } = facts;
		if (checkout.kind === "none")
			return undefined;
		const ignored = foundIn(checkout, (tree) => tree.ignored).flatMap((path) => {
			const inside = contextPath(checkout, path) ?? wholeContext;
			return inside !== wholeContext && ignores(inside) ? [] : [{ path, inside }];
		});
		if (ignored.length === 0)
			return undefined;
		const copies = copiesOf(facts);
		const entering = ignored.filter(({ inside }) => copies === undefined || copies.some(({ takes }) => takes(inside)));
		if (entering.length === 0)
			return undefined;
		const taking = (copies ?? []).filter(({ takes }) => entering.some(({ inside }) => takes(inside)));
		const lines = taking.map(({ line }) => line);
		const count = entering.length;
		const where = recipe === undefined ? "the image" : placeOf(taking, recipe.scope);
		return {
			message: `${(0,advise_evidence.hS)(count, "file")} or ${count === 1 ? "folder" : "folders"} that git ignores would enter ${where}.`,
			evidence: (0,advise_evidence.Mm)(entering.map(({ path }) => `ignored: ${(0,advise_evidence.SP)(path)}`)),
			fix: fixOf(entering.map(({ path }) => path)),
			places: recipe === undefined ? [] : (0,places.PK)(recipe.scope.containerfile, lines),
		};
	},
};
function placeOf(taking, scope) {
	const chain = (0,containerfile_chain.a)(scope);
	const isShipped = taking.some(({ how, line }) => how === "copy" && chain.includes(stageAt(scope, line)));
	return isShipped ? "the image" : "a step or a stage of the build, and may change what that makes";
}
function stageAt({ containerfile, target }, line) {
	const stage = containerfile.stages.findLast(({ from }) => from.line <= line);
	return stage ?? (0,containerfile_chain.A)({ containerfile, ...(target === undefined ? {} : { target }) });
}
function fixOf(paths) {
	const never = neverCommitted(paths);
	const list = "List them in .containerignore or .dockerignore, and let a RUN step create what the build needs";
	return never === undefined ? `${list}; or commit them.` : `${list}. ${never}`;
}
const wholeContext = "/";

;



const lfsPointer = {
	name: "lfs-pointer",
	advise(facts) {
		const { checkout } = facts;
		if (checkout.kind === "none")
			return undefined;
		const pointers = foundIn(checkout, (tree) => tree.lfsPointers).filter((path) => entersContext(checkout, facts, path));
		if (pointers.length === 0)
			return undefined;
		const count = pointers.length;
		return {
			message: `${(0,advise_evidence.hS)(count, "Git LFS file")} in the build context ${count === 1 ? "is still a pointer" : "are still pointers"}, without the content.`,
			evidence: (0,advise_evidence.Mm)(pointers.map((path) => `pointer: ${(0,advise_evidence.SP)(path)}`)),
			fix: `${(0,surface.$8)({ workflow: "Set `lfs: true` for actions/checkout, which fetches the content", commandLine: "Fetch the content with `git lfs pull`" })}.`,
			places: filePlaces(pointers),
		};
	},
};

;

const mergePreview = {
	name: "merge-preview",
	advise(facts) {
		const preview = builtPreview(facts);
		if (preview === undefined)
			return undefined;
		const { ref, commit, head, base } = preview;
		return {
			message: "The revision is the forge's temporary merge commit for a pull request, which is on no branch or tag.",
			evidence: [
				`ref: ${ref}`,
				`revision: ${commit}`,
				`head of the pull request: ${head ?? "not in the event"}`,
				`base of the pull request: ${base ?? "not in the event"}`,
			],
			fix: `To build what was pushed, check out the head of the pull request${(0,surface.$8)({
				workflow: ": set `ref: ${{ github.event.pull_request.head.sha }}` for actions/checkout",
				commandLine: "",
			})}. Publish from a branch or tag.`,
		};
	},
};
function builtPreview({ checkout, asked }) {
	if (checkout.kind === "none" || !checkout.revision.known)
		return undefined;
	return asked.mergePreview?.commit === checkout.revision.value ? asked.mergePreview : undefined;
}

;
const daySeconds = 86_400;
const calendar = /(?<!\d)(\d{4})(-?)([01]\d)\2([0-3]\d)(?:[T _.-]?([0-2]\d):?([0-5]\d)(?::?([0-6]\d)(?:[.,]\d{1,9})?)?(Z|[+-][01]\d:?[0-5]\d)?)?(?!\d)/g;
const sinceEpoch = /(?<!\d)([1-9]\d{9})(?:\d{3})?(?!\d)/g;
function timesIn(text) {
	return [
		...[...text.matchAll(calendar)].flatMap((match) => calendarTime(match) ?? []),
		...[...text.matchAll(sinceEpoch)].map(([found, seconds]) => ({
			text: found,
			seconds: Number(seconds),
			precision: 1,
		})),
	];
}
function calendarTime(match) {
	const [found, year, , month, day, hour, minute, second, zone = "Z"] = match;
	const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
	if (Number.isNaN(at))
		return undefined;
	const timePrecision = second === undefined ? 60 : 1;
	const precision = hour === undefined ? daySeconds : timePrecision;
	return { text: found, seconds: at / 1000 - zoneSeconds(zone), precision };
}
function zoneSeconds(zone) {
	if (zone === "Z")
		return 0;
	const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
	const seconds = Number(hours) * 3600 + Number(minutes) * 60;
	return zone.startsWith("-") ? -seconds : seconds;
}
const longestRun = daySeconds;
const farthestZone = 14 * 3600;
function isOfRun(time, now, commit) {
	const { seconds, precision } = time;
	const isNow = seconds + precision >= now - longestRun && seconds <= now + farthestZone;
	return isNow && (commit === undefined || !isCommitTime(time, commit));
}
function isCommitTime({ seconds, precision }, commit) {
	const apart = commit - seconds;
	if (precision === daySeconds) {
		return apart >= -farthestZone && apart < daySeconds + farthestZone;
	}
	const behindZone = ((apart % 900) + 900) % 900;
	return Math.abs(apart) <= farthestZone + precision && behindZone < precision;
}

;



const movingInput = {
	name: "moving-input",
	advise({ recipe }) {
		if (recipe?.run === undefined)
			return undefined;
		const { run, inputs = [] } = recipe;
		const found = inputs.flatMap((input) => movingIn(input, run));
		if (found.length === 0)
			return undefined;
		const evidence = found.map(({ input: { input, name }, what, text }) => `${(0,surface.y1)(input)}: ${(0,advise_evidence.SP)(name)} has this run's ${what}: ${(0,advise_evidence.SP)(text)}`);
		return {
			message: "An input has a value that is new in each run, so the next run of the same commit gives another digest.",
			evidence: (0,advise_evidence.Mm)(evidence),
			fix: moving_input_fixOf(found),
		};
	},
};
const longestValue = 10_000;
function movingIn(input, { now, ids, commitTime }) {
	const value = input.value.slice(0, longestValue);
	const time = timesIn(value).find((each) => isOfRun(each, now, commitTime));
	const id = ids.find((each) => hasId(input, value, each.value));
	return [
		...(time === undefined ? [] : [{ input, what: "time", text: time.text }]),
		...(id === undefined ? [] : [{ input, what: id.what, text: id.value }]),
	];
}
const shortestId = 6;
const namesRun = /(?:^|[._-])(?:run|build|pipeline|job)(?:[._-]?(?:id|number|num|no|version|revision))?$/i;
function hasId({ name }, value, id) {
	if (id.length < shortestId) {
		return namesRun.test(name) && (value === id || /\D$/.test(before(value, id)));
	}
	for (let at = value.indexOf(id); at !== -1; at = value.indexOf(id, at + 1)) {
		const around = [value[at - 1] ?? " ", value[at + id.length] ?? " "];
		if (around.every((character) => !/[0-9A-Za-z]/.test(character)))
			return true;
	}
	return false;
}
function before(text, ending) {
	return text.endsWith(ending) ? text.slice(0, -ending.length) : "";
}
function moving_input_fixOf(found) {
	const isLabel = found.some(({ input: { name, input }, what }) => {
		return what === "time" && input !== "build-args" && name.endsWith("image.created");
	});
	const general = `Remove the value, or derive it from the commit: ${(0,surface.$8)({
		workflow: "its time (`git log -1 --format=%cI`) or its name (`github.sha`)",
		commandLine: "its time (`git log -1 --format=%cI`) or its name (`git rev-parse HEAD`)",
	})}.`;
	if (!isLabel)
		return general;
	return `${general} docker/metadata-action writes the commit's time if its own list of labels (or annotations) has \`org.opencontainers.image.created={{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}\`.`;
}


var network_in_run = __webpack_require__(88735);
;


const noRepository = {
	name: "no-repository",
	advise({ checkout, repository }) {
		if (checkout.kind === "none")
			return {
				message: "The build context is not in a git checkout, so the image cannot name its source.",
				evidence: [(0,advise_evidence.SP)(checkout.why)],
				fix: `Build from a clone of the repository${(0,surface.$8)({ workflow: ": run actions/checkout first", commandLine: "" })}.`,
			};
		const { remote, revision } = checkout;
		const atRevision = revision.known ? `revision: ${revision.value}` : "no commit yet";
		if (remote === undefined)
			return {
				message: "The checkout has no remote, so the image cannot name its repository.",
				evidence: [atRevision],
				fix: "Add a remote: `git remote add origin <url>`.",
			};
		if (remote.repository !== undefined || repository !== undefined)
			return undefined;
		const name = (0,advise_evidence.SP)(remote.name);
		const what = remote.isLocal === true ? "is a path on this machine" : "does not name a repository";
		return {
			message: `The URL of the remote ${name} ${what}, so the image cannot name its repository.`,
			evidence: [atRevision, `remote: ${name}`],
			fix: `Give the remote an https or ssh URL (\`git remote set-url ${name} <url>\`), or set ${(0,surface.Pe)("repository")}.`,
		};
	},
};


var final_user = __webpack_require__(93252);

var written_place = __webpack_require__(34707);
;





const rootUser = {
	name: "root-user",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const finding = rootBy((0,final_user.y)(recipe.scope), recipe);
		if (finding === undefined)
			return undefined;
		return {
			message: "The image runs as root: whoever breaks into its program has root's rights.",
			...(0,line_evidence.P)(recipe, [finding]),
			fix: "End the final stage with a user, by number so that Kubernetes can see that it is not root: " +
				"`USER 65532:65532`. Use `COPY --chown` for files that the program writes.",
		};
	},
};
function rootBy(user, { baseUser }) {
	switch (user.kind) {
		case "named":
			return isRoot(user.user)
				? { line: user.line, text: `USER ${user.user === "" ? '""' : user.user}` }
				: undefined;
		case "open":
			return undefined;
		case "scratch":
			return { line: user.line, text: "FROM scratch, and no USER after it" };
		case "inherited": {
			if (!baseUser.known || !isRoot(baseUser.value))
				return undefined;
			const whose = baseUser.value === "" ? "has none" : `has ${baseUser.value}`;
			return { line: user.base.line, text: `no USER; the base ${user.base.reference} ${whose}` };
		}
	}
}
function isRoot(user) {
	const [name = ""] = user.trim().split(":");
	return /^(?:root|0*)$/.test(name);
}
function openUserQuestion({ recipe }) {
	if (recipe === undefined)
		return undefined;
	const user = (0,final_user.y)(recipe.scope);
	if (user.kind === "open") {
		const place = (0,written_place.Z9)((0,places.BW)(recipe.scope.containerfile, user.line));
		return `${(0,advise_evidence.SP)(place)}: USER ${(0,advise_evidence.SP)(user.written)} uses a variable that has no value here`;
	}
	if (user.kind !== "inherited" || recipe.baseUser.known)
		return undefined;
	return (0,advise_evidence.SP)(recipe.baseUser.why);
}


var toolchains = __webpack_require__(9461);
;





const singleStage = {
	name: "single-stage",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const chain = new Set((0,containerfile_chain.a)(recipe.scope));
		const runs = (0,shell_runs.k)(recipe).filter(({ stage }) => chain.has(stage));
		const found = [...toolchainBase(recipe), ...runs.flatMap(builtIn)];
		if (found.length === 0)
			return undefined;
		return {
			message: "The final stage also builds the program, so the image may contain a toolchain.",
			...(0,line_evidence.P)(recipe, found),
			fix: "Build in a separate stage (`FROM … AS build`), base the final stage on what the program needs at run time, " +
				"and copy only the results, e.g. `COPY --from=build /out/app /usr/local/bin/app`.",
		};
	},
};
function toolchainBase({ scope, contexts }) {
	const [bottom] = (0,containerfile_chain.a)(scope);
	return (0,bases.cF)(scope)
		.filter(({ kind, stage }) => kind === "from" && stage === bottom?.index)
		.flatMap(({ context: name, reference, line }) => {
		const context = contexts.find((each) => each.name === name);
		const image = context?.kind === "registry" ? context.reference : reference;
		return (0,toolchains.fH)(image) ? [{ line, text: `FROM ${reference}` }] : [];
	});
}
function builtIn({ commands, lineOf }) {
	const removed = commands.map(toolchains.Qq);
	const isClean = removed.includes("all");
	const names = new Set(removed.flatMap((each) => (each === "all" ? [] : each)));
	const installs = commands.flatMap((command) => {
		const left = (0,toolchains.Yr)(command).filter((word) => !isClean && !names.has(word));
		return left.length === 0 ? [] : [{ line: lineOf(command), text: installText(command, left) }];
	});
	const hasRemoved = isClean || names.size > 0;
	const builds = hasRemoved ? [] : commands.filter(toolchains.Tc);
	return [...installs, ...builds.map((command) => ({ line: lineOf(command), text: command.text }))];
}
const single_stage_mostNames = 8;
function installText({ name, words }, packages) {
	const verb = words.find((word) => !word.startsWith("-")) ?? "";
	const more = packages.length > single_stage_mostNames ? ` and ${packages.length - single_stage_mostNames} more` : "";
	return `${name} ${verb}: ${packages.slice(0, single_stage_mostNames).join(", ")}${more}`;
}


var stale_time = __webpack_require__(6896);
;



const submoduleDirty = {
	name: "submodule-dirty",
	advise({ checkout, ignores }) {
		if (checkout.kind === "none")
			return undefined;
		const stray = foundIn(checkout, (tree) => tree.straySubmodules).filter(({ path, actual }) => {
			const inside = contextPath(checkout, path);
			return actual !== undefined || (inside !== undefined && !ignores(`${inside}/`));
		});
		if (stray.length === 0)
			return undefined;
		return {
			message: `${(0,advise_evidence.hS)(stray.length, "submodule")} ${stray.length === 1 ? "is" : "are"} not at the commit that the repository records.`,
			evidence: (0,advise_evidence.Mm)(stray.map(described)),
			fix: `${stray.some(({ foreign }) => foreign !== undefined) ? foreignFix : ""}Check out the recorded commits (${(0,surface.$8)({ workflow: "set `submodules: recursive` for actions/checkout", commandLine: "`git submodule update --init --recursive`" })}), or commit the submodule's new commit.`,
			places: filePlaces(stray.map(({ path }) => path)),
		};
	},
};
const foreignFix = "Check the other repository out beside the submodules, and remove the folder in which it is now: git cannot fetch the recorded commit from it. ";
function described({ path, recorded, actual, foreign }) {
	const state = actual === undefined ? "not checked out" : `at ${actual}`;
	if (foreign !== undefined) {
		const { repository, own } = foreign;
		const name = repository === undefined ? "" : `, ${(0,advise_evidence.SP)(repository)}`;
		const of = own === undefined ? "" : ` of ${(0,advise_evidence.SP)(own)}`;
		return `${(0,advise_evidence.SP)(path)}: ${state} of another repository${name}; recorded ${recorded}${of}`;
	}
	return `${(0,advise_evidence.SP)(path)}: ${state}, recorded ${recorded}`;
}

;

const tagMismatch = {
	name: "tag-mismatch",
	advise({ checkout, version }) {
		if (checkout.kind === "none" || version === undefined)
			return undefined;
		const found = mismatches(checkout, version);
		const [first] = found;
		if (first === undefined)
			return undefined;
		const remote = (0,advise_evidence.SP)(checkout.remote?.name ?? "origin");
		const tag = (0,advise_evidence.SP)(first.name);
		return {
			message: `The tag ${tag} points at one commit here and at another on the remote.`,
			evidence: (0,advise_evidence.Mm)([
				...found.flatMap(({ name, here, there }) => [
					`${(0,advise_evidence.SP)(name)} here: ${here}`,
					`${(0,advise_evidence.SP)(name)} on the remote: ${there}`,
				]),
				...[version.chosen, ...version.others]
					.filter((other) => found.every(({ name }) => name !== other.tag))
					.map((other) => `at the same commit: ${(0,advise_evidence.SP)(other.tag)}`),
			]),
			fix: `Find out which commit is the release: fetch the remote's tag with \`git fetch --force ${remote} tag ${tag}\`, ` +
				"or release this commit as another version.",
		};
	},
};
function mismatches({ localTags, remoteTags }, { chosen, others }) {
	if (!localTags.known || !remoteTags.known)
		return [];
	const there = new Map(remoteTags.value.map(({ name, commit }) => [name, commit]));
	const here = new Map(localTags.value.map(({ name, commit }) => [name, commit]));
	return [chosen, ...others].flatMap(({ tag: name }) => {
		const [local, remote] = [here.get(name), there.get(name)];
		if (local === undefined || remote === undefined || local === remote)
			return [];
		return [{ name, here: local, there: remote }];
	});
}

;



const tagNotHead = {
	name: "tag-not-head",
	advise(facts) {
		const { checkout } = facts;
		if (checkout.kind === "none" || !checkout.revision.known)
			return undefined;
		const elsewhere = versionsAsked(facts).filter(({ tags, isHere }) => tags.length > 0 && isHere === false);
		const others = otherVersions(facts).filter(({ name }) => elsewhere.every((asked) => asked.name !== name));
		const found = elsewhereFound(elsewhere) ?? otherFound(others, facts);
		if (found === undefined)
			return undefined;
		return {
			message: found.message,
			evidence: [
				`revision: ${checkout.revision.value}`,
				...(0,advise_evidence.Mm)([
					...elsewhere.flatMap((asked) => [
						requested(asked),
						...asked.tags.map((tag) => `tag ${(0,advise_evidence.SP)(tag.name)}: ${tag.commit}`),
					]),
					...others.map(requested),
					...(others.length === 0 ? [] : versionsHere(facts).map(versionText)),
				]),
			],
			fix: found.fix,
		};
	},
};
function elsewhereFound([first]) {
	if (first === undefined)
		return undefined;
	const tag = (0,advise_evidence.SP)(first.tags[0]?.name ?? first.name);
	return {
		message: `The requested version ${(0,advise_evidence.SP)(first.name)} has a git tag, but at another commit than the one that is built.`,
		fix: `Build the commit of the tag (\`git checkout ${tag}\`), or request another version.`,
	};
}
function otherFound([first], facts) {
	const version = facts.version?.chosen.version;
	if (first === undefined || version === undefined)
		return undefined;
	return {
		message: `The image's tag ${(0,advise_evidence.SP)(first.name)} is another version than that of the commit, ${(0,advise_evidence.SP)(version)}.`,
		fix: `Take ${(0,advise_evidence.SP)(version)} as the image's tag (also the default, without ${(0,surface.y1)("tags")}), or build the commit of ${(0,advise_evidence.SP)(first.name)}.`,
	};
}
function otherVersions({ checkout, asked, version }) {
	if (checkout.kind === "none" || version === undefined)
		return [];
	if (!checkout.localTags.known || !checkout.remoteTags.known)
		return [];
	return asked.versions.filter(({ name, isImageTag }) => isImageTag === true && (0,version_tag.j6)(name, version));
}
function versionsHere({ version }) {
	return version === undefined ? [] : [version.chosen, ...version.others];
}
function requested({ name, from }) {
	return `requested by ${from}: ${(0,advise_evidence.SP)(name)}`;
}
function versionText({ version, tag }) {
	return `version of the commit: ${(0,advise_evidence.SP)(version)} (tag ${(0,advise_evidence.SP)(tag)})`;
}
function versionsAsked({ checkout, asked, offset }) {
	if (checkout.kind === "none")
		return [];
	const { localTags, remoteTags, revision } = checkout;
	const known = [localTags, remoteTags].flatMap((tags) => (tags.known ? tags.value : []));
	const unique = [...new Map(known.map((tag) => [`${tag.commit} ${tag.name}`, tag])).values()];
	return asked.versions.flatMap(({ name, from }) => {
		const tags = (0,version_tag.k7)(name, unique, offset);
		if (tags === undefined)
			return [];
		const isHere = revision.known && tags.some(({ commit }) => commit === revision.value);
		return [{ name, from, tags, isHere }];
	});
}

;


const uncheckedFiles = {
	name: "unchecked-files",
	advise({ recipe }) {
		const { uncheckedFiles: paths = [] } = recipe ?? {};
		if (paths.length === 0)
			return undefined;
		return {
			message: `What made the files of ${(0,surface.Pe)("prebuilt")} is not named, so it was not run twice: nothing shows that it makes them again.`,
			evidence: (0,advise_evidence.Mm)(paths.map(advise_evidence.SP)),
			fix: `Name the command that makes them, ${(0,surface.Pe)("prebuilt-command", "make dist")}, or let a stage of a Containerfile make them (${(0,surface.Pe)("recipe", "runpack")}).`,
		};
	},
};

;


const unknownRepository = {
	name: "unknown-repository",
	advise({ checkout, repository }) {
		if (checkout.kind === "none" || repository === undefined)
			return undefined;
		const { remotes } = checkout;
		if (remotes.some((remote) => remote.repository === repository))
			return undefined;
		return {
			message: `The repository ${(0,advise_evidence.SP)(repository)} is not a remote of the checkout, so nothing shows that it contains this source.`,
			evidence: [
				`${(0,surface.y1)("repository")}: ${(0,advise_evidence.SP)(repository)}`,
				...(0,advise_evidence.Mm)(remotes.map((remote) => `remote ${(0,advise_evidence.SP)(remote.name)}: ${(0,advise_evidence.SP)(remote.repository ?? (remote.isLocal === true ? "a path on this machine" : "names no repository"))}`)),
				...(remotes.length === 0 ? ["no remote"] : []),
			],
			fix: `Correct ${(0,surface.Pe)("repository")}, or add the repository to the remotes: \`git remote add upstream <url>\`.`,
		};
	},
};


var oci_reference = __webpack_require__(73326);

var registry_troubles = __webpack_require__(66669);
;









const unpinnedBase = {
	name: "unpinned-base",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const uses = (0,bases.cF)(recipe.scope).flatMap((use) => unpinnedUse(use, recipe));
		const found = [...uses, ...triggers(recipe)];
		const [first] = found;
		if (first === undefined)
			return undefined;
		return {
			message: "An image is not pinned by digest: the same source gives a different image once another one is published under that name.",
			...(0,line_evidence.P)(recipe, found),
			fix: first.fix,
		};
	},
};
const verbs = { from: "FROM ", copy: "COPY --from=", mount: "RUN --mount=…,from=" };
function unpinnedUse(use, recipe) {
	const context = recipe.contexts.find(({ name }) => name === use.context);
	if (context?.kind === "folder")
		return [];
	if (context?.kind === "files")
		return unpinnedFiles(use, context, recipe);
	const reference = context === undefined ? use.reference : context.reference;
	if (context === undefined && use.unset.length > 0 && !hasDigest(reference))
		return [unsetUse(use)];
	if (!isUnpinned(reference))
		return [];
	const isTrusted = !isWithoutTls(reference, recipe);
	const written = `${verbs[use.kind]}${use.reference}`;
	const text = context === undefined ? written : `${written} is the build context ${reference}`;
	const { input } = (0,places.BW)(recipe.scope.containerfile, use.line);
	const fix = input === undefined
		? unpinned_base_fixOf(reference, isTrusted)
		: fixOfInput(input.name, reference, isTrusted);
	return [{ line: use.line, text, fix }];
}
function isWithoutTls(reference, { baseUser }) {
	const host = (0,oci_reference.F2)(reference)?.registry;
	if (host === undefined || baseUser.known)
		return false;
	return baseUser.why.startsWith(`${host}/`) && baseUser.why.includes(registry_troubles.RK);
}
function unsetUse({ kind, written, unset, line }) {
	const names = unset.map((name) => `\`${(0,advise_evidence.SP)(name)}\``).join(", ");
	return {
		line,
		text: `${verbs[kind]}${written}, and ${unset.join(", ")} ${unset.length === 1 ? "has" : "have"} no value`,
		fix: `Give ${names} a default that pins the image by digest, or a value with ${(0,surface.Pe)("build-args")}.`,
	};
}
function unpinnedFiles(use, context, { contextStates }) {
	const state = contextStates.find(({ name }) => name === context.name)?.state;
	if (context.digest !== undefined || (state !== undefined && isCommitted(state)))
		return [];
	const { name, transport } = context;
	const what = transport === "oci" ? "a layout" : "an archive";
	const text = `${verbs[use.kind]}${use.reference} is ${what} without a digest`;
	return [{ line: use.line, text, fix: fixOfFiles(name, transport) }];
}
function fixOfFiles(name, transport) {
	return transport === "oci"
		? `Write the layout's digest after its path: \`${(0,advise_evidence.SP)(name)}=oci-layout://path@sha256:…\`.`
		: `Unpack the archive into a layout (\`skopeo copy ${transport}:file oci:path\`), and write \`${(0,advise_evidence.SP)(name)}=oci-layout://path@sha256:…\`.`;
}
function isUnpinned(text) {
	return (0,oci_reference.F2)(text) !== undefined && !hasDigest(text);
}
function hasDigest(text) {
	return (0,oci_reference.F2)(text)?.digest !== undefined;
}
function triggers({ scope }) {
	const chain = new Set((0,containerfile_chain.a)(scope));
	return (0,bases.xB)(scope)
		.filter((stage) => chain.has(stage))
		.flatMap(({ instructions }) => instructions)
		.flatMap(({ line, trigger }) => (trigger?.keyword === "COPY" ? trigger.flags : [])
		.filter(({ name, value }) => name === "from" && /^(?=[^$]*$)[^$]*[:/]/.test(value.text))
		.filter(({ value }) => isUnpinned(value.text))
		.map(({ value }) => ({
		line,
		text: `ONBUILD COPY --from=${value.text}`,
		fix: unpinned_base_fixOf(value.text),
	})));
}
function unpinned_base_fixOf(reference, isTrusted = true) {
	const host = (0,advise_evidence.SP)((0,oci_reference.F2)(reference)?.registry ?? "");
	const pin = isTrusted ? "twofold pin" : `twofold pin --insecure-registries=${host}`;
	return `Run \`${pin}\`, which writes \`${nameWithTag(reference)}@sha256:…\` with the current digest from the registry, or write the digest yourself.`;
}
function fixOfInput(input, reference, isTrusted) {
	const name = nameWithTag(reference);
	const how = isTrusted ? "" : " --tls-verify=false";
	return `Write ${(0,surface.Pe)(input, `${name}@sha256:…`)} with the digest that \`skopeo inspect${how} --format='{{.Digest}}' docker://${name}\` prints.`;
}
function nameWithTag(reference) {
	const hasTag = (0,oci_reference.F2)(reference)?.tag !== undefined;
	return (0,advise_evidence.SP)(hasTag ? reference : `${reference}:latest`);
}

;


const unpushed = {
	name: "unpushed",
	advise(facts) {
		const { checkout } = facts;
		if (checkout.kind === "none" || builtPreview(facts) !== undefined)
			return undefined;
		if (!checkout.onRemote.known || checkout.onRemote.value.present)
			return undefined;
		const revision = checkout.revision.known ? checkout.revision.value : undefined;
		const remote = checkout.remote;
		const evidence = [
			revision === undefined ? "no commit yet" : `revision: ${revision}`,
			remote === undefined ? "no remote" : `remote: ${(0,advise_evidence.SP)(remote.repository ?? remote.name)}`,
		];
		return {
			message: "The revision is on no branch or tag of the remote, so others cannot get this source.",
			evidence,
			fix: remote === undefined
				? "Add a remote (`git remote add origin <url>`) and push the commit to it."
				: "Push the commit (`git push`), then build again.",
		};
	},
};

;


const untagged = {
	name: "untagged",
	advise({ checkout, version, offset }) {
		if (checkout.kind === "none" || version !== undefined)
			return undefined;
		const { localTags, remoteTags } = checkout;
		if (!localTags.known || !remoteTags.known)
			return undefined;
		const all = [...localTags.value, ...remoteTags.value];
		const here = all.filter(({ commit }) => checkout.revision.known && commit === checkout.revision.value);
		const [own] = (0,version_tag.Wb)(all.map(({ name }) => name), offset);
		const tags = [...new Set(here.map(({ name }) => name))];
		const example = offset === "" ? "v1.2.3" : `${(0,advise_evidence.SP)(offset)}/v1.2.3`;
		return {
			message: own === undefined
				? "The revision has no version, because no version tag points at it."
				: `The revision has no version, because ${(0,advise_evidence.SP)(offset)} has version tags of its own and none of them points at it.`,
			evidence: [
				checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
				...(own === undefined ? [] : [`highest tag of its own: ${(0,advise_evidence.SP)(own.tag)}`]),
				...(0,advise_evidence.Mm)(tags.map((tag) => own === undefined
					? `not a version: ${(0,advise_evidence.SP)(tag)}`
					: `not a version of ${(0,advise_evidence.SP)(offset)}: ${(0,advise_evidence.SP)(tag)}`)),
			],
			fix: `Tag the release and push the tag, e.g. \`git tag ${example} && git push origin ${example}\`.`,
		};
	},
};


var advisory = __webpack_require__(8024);

var remote_unreached = __webpack_require__(68403);
;




const wrongRevision = {
	name: "wrong-revision",
	advise(facts) {
		const { checkout, asked } = facts;
		if (checkout.kind === "none" || !checkout.revision.known)
			return undefined;
		const revision = checkout.revision.value;
		if (!isAskedAbout(facts) || asked.revisions.length === 0)
			return undefined;
		if (asked.revisions.some(({ commit }) => commit === revision))
			return undefined;
		if (builtPreview(facts) !== undefined)
			return undefined;
		if (versionsAsked(facts).some(({ isHere }) => isHere))
			return undefined;
		return {
			message: "The checkout is not at the revision for which the run was started.",
			evidence: [
				`revision: ${revision}`,
				...(0,advise_evidence.Mm)(asked.revisions.map(({ commit, from }) => `${(0,advise_evidence.SP)(from)}: ${commit}`)),
			],
			fix: `Check out the revision of the run${(0,surface.$8)({ workflow: " (actions/checkout without `ref`)", commandLine: "" })}, and do not commit before the build.`,
		};
	},
};
function isAskedAbout({ checkout, asked, repository }) {
	if (checkout.kind === "none" || asked.repository === undefined)
		return false;
	const wanted = asked.repository.toLowerCase();
	return [checkout.remote?.repository, repository].some((name) => name?.toLowerCase() === wanted);
}

;











const unverifiable = {
	name: "unverifiable",
	advise(facts) {
		const questions = openQuestions(facts);
		if (questions.length === 0)
			return undefined;
		const open = advisory.U.filter((name) => questions.some(({ about }) => about.includes(name)));
		const unreached = questions.filter(({ text }) => text.includes(remote_unreached.w));
		return {
			message: messageOf(questions.length, unreached.length),
			evidence: (0,advise_evidence.Mm)(questions.map(({ about, text }) => `${about.join(", ")}: ${text}`)),
			leavesOpen: open,
			fix: [
				...(unreached.length > 0 ? [fixOfRemote] : []),
				...(questions.some((each) => isOfCheckout(each) && !unreached.includes(each))
					? [fixOfCheckout]
					: []),
				...(open.includes("root-user") ? [fixOfUser(questions)] : []),
				...(open.includes("dropped-instruction") ? [fixOfBuildah] : []),
			].join(" "),
		};
	},
};
const fixOfCheckout = `Provide what the evidence says is missing: ${(0,surface.$8)({
	workflow: "set `fetch-depth: 0` and `fetch-tags: true` for actions/checkout",
	commandLine: "run `git fetch --tags` (with `--unshallow` in a shallow clone)",
})}, and give credentials that can read the remote.`;
function fixOfUser(questions) {
	const isTls = questions.some(({ about, text }) => about.includes("root-user") && text.includes(registry_troubles.RK));
	const how = isTls
		? ` (name a registry without trusted HTTPS with ${(0,surface.Pe)("insecure-registries")})`
		: "";
	return `Make the base image readable where the build runs${how}, or end the final stage with a user by number, e.g. \`USER 65532:65532\`.`;
}
const fixOfBuildah = `Name the buildah that builds with ${(0,surface.y1)("buildah")}, e.g. its version.`;
const fixOfRemote = "Run it again where the network reaches the remote (VPN, proxy, SSH key).";
function messageOf(all, unreached) {
	return unreached === all
		? `The remote could not be reached, so ${(0,advise_evidence.hS)(all, "question")} about the source ${all === 1 ? "stays" : "stay"} open.`
		: `${(0,advise_evidence.hS)(all, "question")} about the source could not be answered.`;
}
function isOfCheckout({ about }) {
	return about.some((name) => !isOfRecipe(name));
}
function isOfRecipe(name) {
	return name === "root-user" || name === "dropped-instruction";
}
function openQuestions(facts) {
	const { checkout } = facts;
	const aboutCheckout = checkout.kind === "none"
		? []
		: [...aboutFiles(checkout), ...aboutRevision(checkout, facts), ...aboutTags(checkout, facts)];
	return [...aboutCheckout, ...aboutContexts(facts), ...aboutUser(facts), ...aboutBuildah(facts)];
}
function aboutFiles({ worktrees }) {
	return worktrees.flatMap((tree) => [
		...unverifiable_open(["dirty"], "which tracked files changed", tree.changed),
		...unverifiable_open(["dirty"], "which files git converts on checkout", tree.converted),
		...unverifiable_open(["dirty"], "which untracked files are in the build context", tree.untracked),
		...unverifiable_open(["dirty"], "which files a sparse checkout leaves out", tree.leftOut),
		...unverifiable_open(["dirty"], "which submodules exist, and which files git does not check (assume-unchanged, skip-worktree)", tree.unwatched),
		...listed(["dirty"], "whether a file that git does not check (assume-unchanged, skip-worktree) is as committed", tree.unwatched),
		...unverifiable_open(["ignored-in-context"], "which ignored files are in the build context", tree.ignored),
		...unverifiable_open(["submodule-dirty"], "whether the submodules are at their recorded commits", tree.straySubmodules),
		...unverifiable_open(["lfs-pointer"], "which files are Git LFS pointers", tree.lfsPointers),
	]);
}
function aboutRevision(checkout, facts) {
	const { revision, onRemote } = checkout;
	const isJudged = isAskedAbout(facts) && facts.asked.revisions.length > 0;
	return [
		...(builtPreview(facts) === undefined
			? unverifiable_open(["unpushed"], "whether the revision is on the remote", onRemote)
			: []),
		...(isJudged ? unverifiable_open(["wrong-revision"], "which revision is checked out", revision) : []),
	];
}
function aboutTags(checkout, facts) {
	const { localTags, remoteTags, remote } = checkout;
	const { version } = facts;
	if (version === undefined) {
		const question = "whether a version tag points at the revision";
		return [
			...[localTags, remoteTags].flatMap((tags) => unverifiable_open(["untagged"], question, tags)),
			...aboutAskedVersions(checkout, facts),
		];
	}
	const tag = (0,advise_evidence.SP)(version.chosen.tag);
	return [
		...unverifiable_open(["tag-mismatch"], `which commit the tag ${tag} of this checkout points at`, localTags),
		...(remote === undefined
			? []
			: unverifiable_open(["ephemeral-tag", "tag-mismatch"], `whether the remote has the tag ${tag}, and which commit it points at`, remoteTags)),
		...aboutOwnTags(checkout, facts),
		...aboutAskedVersions(checkout, facts),
	];
}
function aboutOwnTags({ localTags, remoteTags }, { version, offset }) {
	if (offset === "" || version === undefined || (0,version_tag.$3)(version.chosen.tag, offset))
		return [];
	const question = `whether ${(0,advise_evidence.SP)(offset)} has version tags of its own`;
	return [localTags, remoteTags].flatMap((tags) => unverifiable_open(["untagged"], question, tags));
}
function aboutAskedVersions({ localTags, remoteTags }, facts) {
	return versionsAsked(facts)
		.filter(({ tags }) => tags.length === 0)
		.flatMap(({ name, from }) => {
		const question = `which commit the tag of the version ${(0,advise_evidence.SP)(name)}, requested by ${from}, points at`;
		return [localTags, remoteTags].flatMap((tags) => unverifiable_open(["tag-not-head"], question, tags));
	});
}
function aboutContexts({ recipe }) {
	return (recipe?.contextStates ?? []).flatMap(({ name, state }) => state.kind === "committed"
		? unverifiable_open(["foreign-context"], `which files of the build context ${(0,advise_evidence.SP)(name)} are not committed`, state.loose)
		: []);
}
function aboutUser(facts) {
	const why = openUserQuestion(facts);
	return why === undefined
		? []
		: [{ about: ["root-user"], text: `which user the image runs as: ${why}` }];
}
function aboutBuildah(facts) {
	const why = (0,dropped_instruction.Tv)(facts);
	if (why === undefined)
		return [];
	return [{ about: ["dropped-instruction"], text: `what buildah drops: ${why}` }];
}
function unverifiable_open(about, question, answer) {
	return answer.known ? [] : [{ about, text: `${question}: ${(0,advise_evidence.SP)(answer.why)}` }];
}
function listed(about, question, answer) {
	if (!answer.known)
		return [];
	return answer.value.map((path) => ({ about, text: `${question}: ${(0,advise_evidence.SP)(path)}` }));
}


var unverified_download = __webpack_require__(12207);

var vcs = __webpack_require__(19726);
;





const vcsInImage = {
	name: "vcs-in-image",
	advise(facts) {
		const { recipe } = facts;
		if (recipe === undefined || recipe.vcs.length === 0)
			return undefined;
		const found = recipe.vcs.flatMap((entry) => findingsOf(entry, recipe));
		if (found.length === 0)
			return undefined;
		const lines = (0,line_evidence.P)(recipe, found);
		const missing = missingBeside(facts, recipe);
		return {
			message: "A `.git` enters the image: it differs between clones, and it may contain a credential that the checkout left there.",
			...lines,
			evidence: [...lines.evidence, ...(0,advise_evidence.Mm)(missing.map(evidenceOf))],
			fix: missing.length === 0 ? generalFix : `${generalFix} ${missingFix(missing)}`,
		};
	},
};
const generalFix = "Before the build, write what the image needs of it (`git describe`, `git rev-parse HEAD`) into a file or a build argument. A copy of the folder around it, such as `COPY . .`, leaves it out.";
function missingFix(missing) {
	const secret = namedSecret(missing.map(({ path }) => path));
	const but = secret === undefined ? "" : `, but never \`${(0,advise_evidence.SP)(secret)}\` if it holds a secret`;
	return ("Git in a step takes the missing files for deleted ones, so `git describe --dirty`, setuptools-scm and Go's `vcs.modified` call a clean commit changed. " +
		`If git has to run there, remove these files from the ignore file and copy them${but}.`);
}
function evidenceOf({ path, why }) {
	return `missing beside .git (${why}): ${(0,advise_evidence.SP)(path)}`;
}
function findingsOf(entry, recipe) {
	const { context, path, gitdir } = entry;
	return vcs_in_image_copiesOf(entry, recipe).map(({ line, keyword, how, source }) => {
		const from = context === undefined ? "" : `--from=${context} `;
		const mount = context === undefined ? "--mount=" : `--mount=from=${context},`;
		const written = how === "mount" ? `${mount}source=${source}` : `${from}${source}`;
		const brought = path === "" ? `the build context ${context}, a .git` : path;
		const names = gitdir === undefined ? "" : `, which names a folder of this machine: ${gitdir}`;
		return { line, text: `${keyword} ${written} takes ${brought}${names}` };
	});
}
function vcs_in_image_copiesOf({ context, path }, { scope }) {
	const isWhole = path === "";
	const copies = isWhole ? (0,context_copies.f7)(scope, context) : (0,vcs.YS)(scope, context);
	return copies.filter(({ takes }) => isWhole || takes(path) || takes(`${path}/`));
}
function missingBeside({ checkout, ignores }, recipe) {
	if (checkout.kind === "none" || checkout.context !== "")
		return [];
	const tracked = checkout.worktrees[0]?.tracked;
	if (tracked?.known !== true)
		return [];
	if (!recipe.vcs.some((entry) => isWholeVcs(entry, recipe, checkout.root)))
		return [];
	const copies = (0,context_copies.f7)(recipe.scope);
	const missing = tracked.value.flatMap((path) => {
		if (ignores(path))
			return [{ path, why: "kept out by the ignore file" }];
		if (copies.some(({ takes }) => takes(path)))
			return [];
		return [{ path, why: "not copied" }];
	});
	return missing.length < tracked.value.length ? missing : [];
}
function isWholeVcs(entry, recipe, root) {
	const { context, path } = entry;
	const folder = recipe.contexts.find(({ name }) => name === context);
	const isOwn = context === undefined
		? path === ".git"
		: path === "" && folder?.kind === "folder" && folder.path === `${root}/.git`;
	const index = path === "" ? "index" : `${path}/index`;
	return isOwn && vcs_in_image_copiesOf(entry, recipe).some(({ takes }) => takes(index));
}

;


























const rules = [
	dirty,
	ignoredInContext,
	unpushed,
	untagged,
	ephemeralTag,
	tagMismatch,
	tagNotHead,
	unknownRepository,
	wrongRevision,
	mergePreview,
	unverifiable,
	noRepository,
	submoduleDirty,
	lfsPointer,
	unpinnedBase,
	unverified_download.o,
	singleStage,
	floatingPackages,
	rootUser,
	network_in_run.L,
	vcsInImage,
	foreignContext,
	dropped_instruction.Rl,
	movingInput,
	stale_time.x,
	uncheckedFiles,
];
function advise(facts) {
	return rules.flatMap((rule) => {
		const found = rule.advise(facts);
		return found === undefined ? [] : [{ name: rule.name, ...found }];
	});
}

;




function filesToRead(scope, ignores) {
	return requirementPaths(scope).filter((path) => !ignores(path));
}
function judgeSource(evidence) {
	const { checkout, ignores, repository, asked, recipe } = evidence;
	const git = checkout.kind === "checkout" ? checkout : undefined;
	const offset = evidence.offset ?? git?.context ?? "";
	const version = git === undefined ? undefined : (0,version_tag.EH)({ ...tagsOf(git), offset });
	const parts = {
		repository: git === undefined ? "" : (repository ?? git.remote?.repository ?? ""),
		offset,
		version: version?.chosen.version ?? source_id.aH,
		revision: git?.revision.known === true ? git.revision.value : "",
	};
	return {
		source: { id: (0,source_id.yn)(parts), ...parts },
		version,
		advisories: advise({ checkout, version, offset, repository, asked, ignores, recipe }),
	};
}
function tagsOf({ revision, localTags, remoteTags }) {
	if (!revision.known)
		return { here: [], all: [] };
	const tags = [localTags, remoteTags].flatMap((answer) => (answer.known ? answer.value : []));
	const here = tags.filter(({ commit }) => commit === revision.value);
	return { here: here.map(({ name }) => name), all: tags.map(({ name }) => name) };
}


}),

86107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);

const rows = [
	{
		sign: /no space left on device|disk quota exceeded/i,
		what: "the disk is full",
		fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
	},
	{
		sign: /loading trust policy|policy\.json/i,
		what: "this machine has no valid trust policy (`policy.json`)",
		fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
	},
	{
		sign: /is rejected by policy/i,
		what: "this machine's trust policy (`policy.json`) rejects the image",
		fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
	},
	{
		sign: /registry \S{1,300} is blocked in/i,
		what: "this machine's `registries.conf` blocks the registry",
		fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
	},
	{
		sign: /loading registries configuration/i,
		what: "this machine's `registries.conf` cannot be read",
		fix: "Correct the file that the message below names.",
	},
	{
		sign: /failed to get container config|parsing storage configuration/i,
		what: "this machine's configuration of containers cannot be read",
		fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
	},
	{
		sign: /getting username and password/i,
		what: "the auth file cannot be read",
		fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__0.Pe)("authfile")}.`,
	},
	{
		sign: /failed to GetDriver graph|driver not supported/i,
		what: "the storage driver does not work on this machine",
		fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
	},
	{
		sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
		what: "this user may not map other users",
		fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
	},
	{
		sign: /permission denied|operation not permitted/i,
		what: "this user may not read or write a file that is needed",
		fix: "Give the user access to the file that the message below names, or build as root.",
	},
];
function machineTrouble(text) {
	const row = rows.find(({ sign }) => sign.test(text));
	return row === undefined
		? undefined
		: { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}


}),

66669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (tlsTrouble),
  m7: () => (answerTrouble),
  xe: () => (registryTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);
var _machine_troubles_js__1 = __webpack_require__(86107);
var _reference_js__2 = __webpack_require__(73326);



const tlsTrouble = "TLS: ";
const unverified = ({ host }) => (0,_text_surface_js__0.Pe)("insecure-registries", host);
const account = `${(0,_text_surface_js__0.Pe)("username")} and ${(0,_text_surface_js__0.Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__0.$8)({
	workflow: " (on GitHub: `permissions: packages: write`)",
	commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
	{
		sign: /server gave HTTP response to HTTPS client/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks plain HTTP`,
		fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
	},
	{
		sign: /client sent an HTTP request to an HTTPS server/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks only HTTPS`,
		fix: "Leave out what says that this registry needs no HTTPS.",
	},
	{
		sign: /certificate has expired or is not yet valid/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} has expired, or this machine's clock is wrong`,
		fix: "Check the clock with `date`, and renew the certificate.",
	},
	{
		sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is for another name`,
		fix: (named) => `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /x509|certificate|tls: /i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is not trusted here`,
		fix: (named) => `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /no such host|name resolution|server misbehaving/i,
		what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
		fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
			? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
			: unreached,
	},
	{
		sign: /connection refused/i,
		what: ({ host }) => `nothing listens at ${host} (connection refused)`,
		fix: "Check the host and the port, and that the registry runs, then run again.",
	},
	{
		sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
		what: ({ host }) => `${host} does not answer`,
		fix: unreached,
		mayPass: true,
	},
	{
		sign: /too ?many ?requests|status 429/i,
		what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
		fix: `Sign in (${account}), wait, or use a mirror.`,
		mayPass: true,
	},
	{
		sign: /quota|exceed the configured upper limit|insufficient storage/i,
		what: ({ host }) => `${host} has no room left for this repository (quota)`,
		fix: "Remove images there, or have the quota raised.",
	},
	{
		sign: /immutable|cannot be overwritten/i,
		what: () => "it exists already, and its tag may not be moved",
		fix: `Push another tag: ${(0,_text_surface_js__0.Pe)("tags")}.`,
	},
	{
		sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
		what: ({ host, hasAccount }) => hasAccount
			? `${host} refused the password`
			: `${host} asks for an account, and none that it accepts is known here`,
		fix: ({ host, hasAccount }) => hasAccount
			? `Check ${account}, and that they may reach this repository.`
			: `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
	},
	{
		sign: /denied|forbidden|status(?: ?code:?)? 403/i,
		what: ({ host, repository, verb }) => verb === "push"
			? `${host} does not let this account push to ${repository}`
			: `${host} does not let this account read ${repository}, or has no such repository`,
		fix: ({ verb }) => verb === "push"
			? `Give the account or token the right to write to this repository${packages}.`
			: `Check the name, and give the account or token the right to read this repository (${account}).`,
	},
	{
		sign: /no image found in (?:manifest list|image index)/i,
		what: () => "it has no image for this platform",
		fix: `Choose a platform that it has: ${(0,_text_surface_js__0.Pe)("platforms")}.`,
	},
	{
		sign: /name unknown|repository name not known/i,
		what: ({ host, repository }) => `${host} has no repository ${repository}`,
		fix: "Check the name.",
	},
	{
		sign: /manifest unknown|not found in repository/i,
		what: ({ host }) => `${host} has no such image or tag`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
		what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
		fix: "Run again later; the registry's operators have its log.",
		mayPass: true,
	},
	{
		sign: /pinging container registry .{1,300}: invalid status code/i,
		what: ({ host }) => `${host} does not answer as a registry`,
		fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
	},
	{
		sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
		what: ({ host }) => `${host} has no such image`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /media ?type|manifest invalid|status 415/i,
		what: ({ host }) => `${host} does not take OCI images`,
		fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
	},
	{
		sign: /did not match|does not match/i,
		what: ({ host }) => `${host} served other bytes than the digest says`,
		fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
	},
	{
		sign: /connection reset|broken pipe|\bEOF\b/i,
		what: ({ host }) => `the connection to ${host} broke`,
		fix: "Run again.",
		mayPass: true,
	},
];
const fileRows = [
	{
		sign: /no such file or directory/i,
		what: () => "there is nothing at that path",
		fix: "Check the path: an OCI layout is a folder with `index.json`.",
	},
	{
		sign: /no descriptor found for reference/i,
		what: () => "the layout has no image with that tag",
		fix: "Write a tag that the layout's `index.json` names, or none.",
	},
	{
		sign: /EOF|invalid character|tar/i,
		what: () => "there is no image in that form",
		fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
	},
];
function registryTrouble(output, asked) {
	const text = withoutNames(output, namesOf(asked));
	const isFile = (0,_reference_js__2.F2)(asked.reference) === undefined;
	return (0,_machine_troubles_js__1.z)(text) ?? troubleIn(text, { asked, isFile });
}
function answerTrouble(answer, asked) {
	return troubleIn(withoutNames(answer, namesOf(asked)), { asked, isFile: false });
}
function withoutNames(text, { reference, host, repository }) {
	return [reference, `${host}/${repository}`, repository]
		.filter((name) => name.length > 2)
		.reduce((left, name) => left.replaceAll(name, "…"), text);
}
function troubleIn(text, { asked, isFile }) {
	const named = namesOf(asked);
	const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
	if (row === undefined)
		return undefined;
	const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
	return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
	const { reference } = asked;
	const { registry, repository } = (0,_reference_js__2.F2)(reference) ?? {};
	return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}


}),

37574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GM: () => (parseSourceId),
  aH: () => (untaggedVersion),
  yn: () => (formatSourceId)
});
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
function formatSourceId(parts) {
	const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
	const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
	const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
	const read = parseSourceId(id);
	if (read?.repository !== parts.repository || read.version !== parts.version)
		throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
	return id;
}
function parseSourceId(id) {
	const groups = grammar.exec(id)?.groups;
	if (groups === undefined)
		return undefined;
	const offset = decoded(groups["offset"] ?? "");
	if (offset === undefined)
		return undefined;
	return {
		repository: groups["repository"] ?? "",
		version: groups["version"] ?? "",
		revision: groups["revision"] ?? "",
		offset,
	};
}
function decoded(text) {
	try {
		return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
	}
	catch {
		return undefined;
	}
}


}),

11098:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $3: () => (isOwnTag),
  EH: () => (chooseVersion),
  Wb: () => (ownTags),
  j6: () => (isOtherVersion),
  k7: () => (tagsNaming),
  lF: () => (isVersion)
});
var semver_functions_compare_js__0 = __webpack_require__(78469);
var semver_functions_parse_js__1 = __webpack_require__(16353);


function chooseVersion({ here, all, offset }) {
	const hasOwn = ownTags([...here, ...all], offset).length > 0;
	const [chosen, ...others] = ranked(here, offset).filter(({ own }) => own || !hasOwn);
	if (chosen === undefined)
		return undefined;
	return { chosen: plain(chosen), others: others.map(plain) };
}
function ownTags(tags, offset) {
	const named = tags.filter((tag) => isOwnTag(tag, offset));
	return ranked(named, offset).map(plain);
}
function tagsNaming(asked, tags, offset) {
	const wanted = candidate(asked, offset);
	if (wanted === undefined)
		return undefined;
	const named = tags.flatMap((tag) => {
		const found = candidate(tag.name, offset);
		return found?.version === wanted.version ? [{ tag, own: found.own }] : [];
	});
	const own = named.filter((found) => found.own);
	return (own.length > 0 || wanted.own ? own : named).map(({ tag }) => tag);
}
function isOtherVersion(imageTag, { chosen, others }) {
	const version = candidate(imageTag, "")?.version;
	if (version === undefined)
		return false;
	return [chosen, ...others].every((each) => version !== each.version && !version.startsWith(`${each.version}-`));
}
function candidate(tag, offset) {
	const own = isOwnTag(tag, offset);
	const text = own ? tag.slice(offset.length + 1) : tag;
	if (!/^v?[0-9]/.test(text))
		return undefined;
	const parsed = semver_functions_parse_js__1(text);
	return parsed === null ? undefined : { tag, version: parsed.version, parsed, own };
}
function isOwnTag(tag, offset) {
	return offset !== "" && tag.startsWith(`${offset}/v`);
}
function ranked(tags, offset) {
	return [...new Set(tags)].flatMap((tag) => candidate(tag, offset) ?? []).sort(byRank);
}
function byRank(a, b) {
	const rank = ({ parsed }) => (parsed.prerelease.length === 0 ? 1 : 0);
	return rank(b) - rank(a) || semver_functions_compare_js__0(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}
function plain({ tag, version }) {
	return { tag, version };
}
function isVersion(text) {
	return /^\d/.test(text) && semver_functions_parse_js__1(text) !== null;
}


}),

20727:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (needsNetwork)
});
var _downloads_js__0 = __webpack_require__(48688);
var _package_requests_js__1 = __webpack_require__(73063);


const fetchers = [
	{ programs: /^bundle$/, words: /^(?:install|update)$/, offline: /^--local$/ },
	{ programs: /^go$/, words: /^(?:download|get)$/ },
	{
		programs: /^cargo$/,
		words: /^(?:build|check|test|run|fetch)$/,
		offline: /^--(?:offline|frozen)$/,
	},
	{ programs: /^mvnw?$/, words: /^[a-z]/, offline: /^(?:-o|--offline)$/ },
	{ programs: /^gradlew?$/, words: /^[a-z]/, offline: /^--offline$/ },
	{ programs: /^dotnet$/, words: /^(?:restore|build|publish)$/, offline: /^--no-restore$/ },
	{ programs: /^nuget$/, words: /^(?:install|restore)$/ },
	{ programs: /^poetry$/, words: /^(?:install|update|add)$/ },
	{ programs: /^pipenv$/, words: /^(?:install|sync|update)$/ },
	{ programs: /^uv$/, words: /^(?:sync|add|lock)$/, offline: /^--(?:offline|frozen-cache)$/ },
	{ programs: /^npx$/, offline: /^--(?:no|offline|no-install)$/ },
	{
		programs: /^(?:yarn|yarnpkg)$/,
		words: /^(?:install)$/,
		offline: /^--(?:offline|immutable-cache)$/,
	},
	{ programs: /^svn$/, words: /^(?:checkout|co|export)$/ },
	{ programs: /^hg$/, words: /^(?:clone|pull)$/ },
	{ programs: /^(?:ssh-keyscan|nslookup|dig)$/ },
	{
		programs: /^(?:nc|ncat|netcat)$/,
		words: /[.:]|^[a-z]/i,
		offline: /^-[a-z]*l|^--listen$|^localhost$|^127\.|^::1$/,
	},
	{ programs: /^(?:scp|sftp|ftp|rustup|add-apt-repository|luarocks|cpanm|pecl|pear)$/ },
	{ programs: /^mix$/, words: /^(?:deps\.get|local\.hex|local\.rebar)$/ },
	{ programs: /^corepack$/, words: /^(?:prepare|install|up|use)$/ },
	{ programs: /^lein$/, words: /^(?:deps|uberjar|jar|compile|install)$/, offline: /^-o$/ },
	{ programs: /^(?:nvm|fnm|rvm|pyenv|rbenv|sdk)$/, words: /^install$/ },
	{ programs: /^apt-key$/, words: /^--keyserver$|^adv$/ },
	{ programs: /^gpg[12]?$/, words: /^--(?:recv-keys|receive-keys|keyserver)(?:=.*)?$/ },
];
const asksForHelp = /^(?:--version|-V|--help|help|version)$/;
function needsNetwork(command) {
	const { name, words } = command;
	if (words.some((word) => asksForHelp.test(word)))
		return false;
	if ((0,_downloads_js__0.pc)(command))
		return true;
	if (name === "git")
		return gitFetches(words);
	const request = (0,_package_requests_js__1.E)(command);
	if (request !== undefined && requestFetches(request))
		return true;
	if (/^yarn(?:pkg)?$/.test(name) && words.every((word) => word.startsWith("-")))
		return true;
	return fetchers.some(({ programs, words: verbs, offline }) => programs.test(name) &&
		(verbs === undefined || words.some((word) => verbs.test(word))) &&
		!words.some((word) => offline?.test(word) === true));
}
function requestFetches({ manager, kind, packages, options, }) {
	if (options.some((word) => manager.offline?.test(word) === true))
		return false;
	if (manager.name === "go")
		return packages.some((word) => word.includes("@"));
	if (manager.name === "cargo" && kind === "install")
		return !options.includes("--path");
	return true;
}
function gitFetches(words) {
	const verb = words.findIndex((word) => /^(?:clone|fetch|pull|ls-remote|submodule)$/.test(word));
	if (verb === -1)
		return false;
	if (words[verb] === "submodule")
		return words.includes("update");
	if (words[verb] !== "clone")
		return true;
	const source = words.slice(verb + 1).find((word) => /[:/]/.test(word) && !word.startsWith("-"));
	return source === undefined || !/^(?:file:|\.{0,2}\/)/.test(source);
}


}),

9461:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Qq: () => (removedPackages),
  Tc: () => (isBuild),
  Yr: () => (installedToolchain),
  fH: () => (isToolchainImage)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _package_requests_js__1 = __webpack_require__(73063);


const toolchainPackage = new RegExp(`^(?:${[
	"gcc|g\\+\\+|clang|llvm|rustc|cargo|golang|go|ghc|make|gmake|cmake|ninja|ninja-build|meson|autoconf|automake",
	"libtool|bison|flex|nasm|yasm|maven|gradle|ant|sbt|rust|base-devel|build-essential|build-base|alpine-sdk|gcc-c\\+\\+",
	"(?:gcc|g\\+\\+|clang|llvm|golang|rustc)-?[\\d.]+(?:-go)?|golang-go",
	"(?:default|openjdk-?\\d+)-jdk(?:-headless)?|openjdk\\d+|java-[\\d.]+-(?:openjdk|amazon-corretto)-devel",
	"[\\w.+-]+-(?:dev|devel)",
].join("|")})$`);
function installedToolchain(command) {
	const request = (0,_package_requests_js__1.E)(command);
	if (request?.kind !== "install" || request.manager.packages !== "system")
		return [];
	return request.packages.filter((word) => toolchainPackage.test(word.replace(/[=~<>@/:].*$/s, "")));
}
function removedPackages({ name, words }) {
	const isRemoval = name === "apk"
		? words.includes("del")
		: /^(?:apt|apt-get|aptitude|dnf|dnf5|yum|microdnf|tdnf|zypper)$/.test(name) &&
			words.some((word) => /^(?:purge|remove|autoremove|erase|rm)$/.test(word));
	if (!isRemoval)
		return [];
	const isBroad = words.some((word) => /^--auto-?remove$|^autoremove$|^\.|\$/.test(word));
	return isBroad ? "all" : words;
}
const builders = new Set("make gmake cmake ninja meson gcc g++ cc c++ clang clang++ configure rustc javac tsc webpack ant sbt gradle gradlew".split(" "));
const buildWords = new Map([
	["go", /^(?:build|install)$/],
	["cargo", /^(?:build|install|rustc)$/],
	["mvn", /^(?:compile|package|verify|install|deploy)$/],
	["mvnw", /^(?:compile|package|verify|install|deploy)$/],
	["dotnet", /^(?:build|publish|msbuild)$/],
	["npx", /^(?:tsc|webpack|vite|next|ng)$/],
	["vite", /^build$/],
	["next", /^build$/],
	["ng", /^build$/],
	["stack", /^(?:build|install)$/],
	["cabal", /^(?:build|install|v2-build)$/],
	["swift", /^build$/],
	["zig", /^(?:build|build-exe|cc)$/],
]);
const runsBuildScript = /(?:^|\s)run(?:-script)?\s+(?:-\S+\s+)*build(?:[:\s]|$)|^(?:-\S+\s+)*build(?:[:\s]|$)/;
const onlyTells = /^(?:-v|-V|--?version|--?help|version|-dump\w+|--?print-[\w-]+)$/;
function isBuild({ name, words }) {
	if (words.some((word) => onlyTells.test(word)))
		return false;
	if (builders.has(name))
		return true;
	if (/^(?:npm|yarn|pnpm|bun)$/.test(name))
		return runsBuildScript.test(words.join(" "));
	const pattern = buildWords.get(name);
	return pattern !== undefined && words.some((word) => pattern.test(word));
}
const toolchainImages = new Set("golang rust gcc maven gradle haskell sbt graalvm-ce graalvm-community jdk-community native-image-community".split(" "));
const runtimeTags = new Map([
	["openjdk", /jre/],
	["eclipse-temurin", /jre/],
	["amazoncorretto", /jre|headless/],
	["sapmachine", /jre/],
	["swift", /slim/],
	["buildpack-deps", /^(?:.*-)?(?:curl|scm)$/],
]);
function isToolchainImage(text) {
	const reference = (0,_domain_oci_reference_js__0.F2)(text);
	if (reference === undefined)
		return false;
	if (/(?:^|\/)dotnet\/sdk$|^oss-fuzz-base\/base-builder/.test(reference.repository))
		return true;
	const name = lastPart(reference);
	const runtime = runtimeTags.get(name);
	if (runtime === undefined)
		return toolchainImages.has(name);
	const { tag, digest } = reference;
	return tag === undefined ? digest === undefined : !runtime.test(tag);
}
function lastPart({ repository }) {
	return repository.slice(repository.lastIndexOf("/") + 1);
}


})

};
//# sourceMappingURL=9214.index.js.map
