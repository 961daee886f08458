export const id = 9461;
export const ids = [9461];
export const modules = {

9461:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


}),

12207:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

13117:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

37912:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

69172:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  N: () => (cutOffFix),
  c: () => (refuseOpenSteps),
  checkHermetic: () => (checkHermetic)
});
var _advise_rules_unverified_download_js__0 = __webpack_require__(12207);
var _containerfile_hermetic_js__1 = __webpack_require__(26387);
var _containerfile_origins_js__2 = __webpack_require__(54837);
var _containerfile_places_js__7 = __webpack_require__(42216);
var _domain_build_written_place_js__3 = __webpack_require__(34707);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _domain_text_nearest_js__8 = __webpack_require__(8579);
var _domain_text_printable_js__5 = __webpack_require__(76158);
var _domain_text_surface_js__6 = __webpack_require__(10970);









function checkHermetic({ hermetic }, scope) {
	if (hermetic === undefined)
		return;
	checkStages(hermetic, scope);
	const add = (0,_advise_rules_unverified_download_js__0.M)({ scope }).find(({ stage }) => (0,_containerfile_hermetic_js__1.c)(hermetic, stage));
	if (add === undefined)
		return;
	const place = (0,_containerfile_places_js__7.BW)(scope.containerfile, add.line);
	throw new _domain_text_failure_js__4.HR({
		code: "usage",
		message: `${(0,_domain_build_written_place_js__3.DP)(place)}: \`${(0,_domain_text_printable_js__5.vI)(add.text, 200)}\` fetches something that no digest pins, in a stage that ${(0,_domain_text_surface_js__6.Pe)("hermetic")} cuts off from the network.`,
		fix: `${add.isGit ? "Name a commit, `…#<40 hex digits>`" : "Write `ADD --checksum=sha256:<64 hex digits> URL …`"}, or move it into a stage that ${(0,_domain_text_surface_js__6.Pe)("fetch-stages")} names.`,
		...(0,_domain_build_written_place_js__3.Oh)(place),
	});
}
function checkStages({ fetchStages }, { containerfile }) {
	const names = containerfile.stages.map(_containerfile_origins_js__2.Vb);
	const unknown = fetchStages.find((name) => !names.includes(name));
	if (unknown === undefined)
		return;
	const listed = names.slice(0, 20).map((name) => `\`${name}\``);
	throw (0,_domain_text_failure_js__4.AN)("fetch-stages", `${containerfile.file} has no stage ${JSON.stringify((0,_domain_text_printable_js__5.vI)(unknown, 100))}${(0,_domain_text_nearest_js__8.a)(unknown, names)}`, `Write names of stages: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`);
}
function refuseOpenSteps({ hermetic }, { noShim, means }) {
	if (hermetic === undefined)
		return;
	const lacks = "lacks" in means.network ? means.network.lacks : undefined;
	if (noShim === undefined && lacks === undefined)
		return;
	throw new _domain_text_failure_js__4.HR({
		code: "tool",
		message: `${(0,_domain_text_surface_js__6.Pe)("hermetic")} is not possible here: ${noShim === undefined ? lacks : `steps run under chroot isolation, in the host's network (${noShim})`}.`,
		fix: noShim === undefined
			? `Install what is missing, or leave ${(0,_domain_text_surface_js__6.Pe)("hermetic")} out.`
			: `Install runc or crun where it can start containers, or leave ${(0,_domain_text_surface_js__6.Pe)("hermetic")} out.`,
	});
}
function cutOffFix({ hermetic }, { containerfile }, instruction) {
	const stage = containerfile.stages.find(({ instructions }) => instruction !== undefined && instructions.includes(instruction));
	if (stage === undefined || instruction?.keyword !== "RUN")
		return undefined;
	if (!(0,_containerfile_hermetic_js__1.c)(hermetic, stage))
		return undefined;
	return `${(0,_domain_text_surface_js__6.Pe)("hermetic")} cuts this step off from the network. If it needs to fetch something, do that in a stage of its own, name that stage in ${(0,_domain_text_surface_js__6.Pe)("fetch-stages")}, and copy from it; otherwise fix the instruction.`;
}


}),

};
//# sourceMappingURL=9461.index.js.map
