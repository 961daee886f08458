export const id = 893;
export const ids = [893];
export const modules = {

893:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  e: () => (needs),
  t: () => (dialect)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);

const all = "1.28.2, 1.39.3, 1.43.2";
const dialect = {
	heredoc: {
		what: "here-documents",
		since: "1.33",
		without: "Reads the lines of the here-document as instructions; in COPY and ADD, takes the marker for a file.",
		effect: "refused",
		fix: "Write the lines with `&&` and `\\`, or commit them as a file and COPY it.",
		ran: all,
	},
	"secret-env": {
		what: "secrets in variables (`RUN --mount=type=secret,env=…`)",
		since: "1.44",
		without: "Refuses the mount.",
		effect: "refused",
		fix: 'Read the secret from its file: `RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" …`.',
		ran: all,
	},
	"copy-link": {
		what: "`COPY --link` and `ADD --link`",
		since: "1.41",
		without: "Refuses the flag. Later versions accept it and, without `--layers`, ignore it.",
		effect: "refused",
		fix: "Leave `--link` out: without a cache it changes nothing but the file's parent folders.",
		ran: all,
	},
	"copy-parents": {
		what: "`COPY --parents`",
		since: "1.40",
		without: "Refuses the flag.",
		effect: "refused",
		fix: "Write one COPY for each folder, with the folder in its destination.",
		ran: all,
	},
	"copy-exclude": {
		what: "`COPY --exclude` and `ADD --exclude`",
		since: "1.38",
		without: "Refuses the flag.",
		effect: "refused",
		fix: "Name the files in the ignore file.",
		ran: all,
	},
	"exclude-below": {
		what: "patterns of `--exclude` that start below the copied folder",
		since: "1.44",
		without: "Matches patterns from the context's root, so that `COPY --exclude=*.md docs /d/` excludes nothing.",
		effect: "refused",
		fix: "Start the pattern with `**/`, e.g. `--exclude=**/*.md`: every version reads that alike.",
		ran: "1.39.3, 1.43.2",
	},
	"add-checksum": {
		what: "`ADD --checksum`",
		since: "1.33",
		without: "Refuses the flag.",
		effect: "refused",
		fix: "Download and check in one RUN step: `curl -fsSLo f URL && echo 'HASH  f' | sha256sum -c`.",
		ran: all,
	},
	"run-network": {
		what: "`RUN --network`",
		since: "1.30",
		without: "Refuses the flag.",
		effect: "refused",
		fix: `Leave it out, and give the network with ${(0,_domain_text_surface_js__0.Pe)("network")} or ${(0,_domain_text_surface_js__0.Pe)("hermetic")}.`,
		ran: all,
	},
	"start-interval": {
		what: "`HEALTHCHECK --start-interval`",
		since: "1.37",
		without: "Refuses the flag.",
		effect: "refused",
		fix: "Leave it out: the OCI format has no health check.",
		ran: all,
	},
	"from-stage-arg": {
		what: "stages that FROM names by an ARG with a default, or by a platform variable,",
		since: "1.29",
		without: `Skips the stage as unused and looks for an image of that name, unless ${(0,_domain_text_surface_js__0.Pe)("build-args")} gives the value.`,
		effect: "refused",
		fix: `Give the value with ${(0,_domain_text_surface_js__0.Pe)("build-args")}, or write the stage's name.`,
		ran: all,
	},
	"copy-stage-arg": {
		what: "stages that `COPY --from` names by a variable",
		since: "1.30",
		without: "Skips the stage as unused, unless another instruction names it.",
		effect: "refused",
		fix: "Write the stage's name.",
		ran: all,
	},
	"copy-stage-own-arg": {
		what: "stages that `COPY --from` names by an ARG whose default is in the same stage",
		since: "1.44",
		without: "Skips the stage as unused, unless another instruction names it.",
		effect: "refused",
		fix: "Declare the ARG with its default before the first FROM too, or write the stage's name.",
		ran: all,
	},
	"mount-stage-arg": {
		what: "stages that `RUN --mount=from=…` names by a variable",
		since: undefined,
		never: "no buildah finds a stage that a mount names by a variable",
		without: "Skips the stage as unused, unless another instruction names it.",
		effect: "refused",
		fix: "Write the stage's name, or copy from it with `COPY --from`.",
		ran: all,
	},
	"stage-case": {
		what: "stage names in another letter case",
		since: undefined,
		never: "no buildah finds a stage by its name in another letter case",
		without: "Takes the name for an image.",
		effect: "refused",
		fix: "Write the stage's name as its `AS` has it; if an image is meant, rename the stage.",
		ran: all,
	},
	"from-archive": {
		what: "archives and layouts in FROM (`FROM oci-archive:…`), also one that an earlier stage makes,",
		since: undefined,
		never: "Twofold brings and pins every base before it builds, and FROM cannot name a file",
		without: "Reads the file when the stage starts. Twofold brings and pins every base before it builds.",
		effect: "refused",
		fix: `Make the archive first, give it with ${(0,_domain_text_surface_js__0.Pe)("build-contexts", "base=oci-archive:image.tar")}, and write \`FROM base\`.`,
		ran: "1.28.2, with an archive that exists",
	},
	healthcheck: {
		what: "health checks",
		since: undefined,
		without: "Drops HEALTHCHECK: the OCI format has no place for it.",
		effect: "dropped",
		fix: "Give the health check where the container is started (Compose, Kubernetes, `podman run --health-cmd`).",
		ran: all,
	},
	onbuild: {
		what: "triggers (ONBUILD)",
		since: undefined,
		without: "Drops ONBUILD: the OCI format has no place for it. A base's own triggers run.",
		effect: "dropped",
		fix: "Write the instruction into the Containerfiles that build on this image.",
		ran: all,
	},
	shell: {
		what: "shells that SHELL chooses for RUN",
		since: "1.44",
		without: "Runs every RUN with `/bin/sh -c`.",
		effect: "dropped",
		fix: 'Start each script with what it needs (`set -eo pipefail;`), or name the shell: `RUN ["/bin/bash", "-eo", "pipefail", "-c", "…"]`.',
		ran: all,
	},
	volume: {
		what: "files that a RUN changes in a VOLUME",
		since: "1.37",
		without: "Puts a volume back as it was after each RUN. COPY and ADD still reach it.",
		effect: "dropped",
		fix: "Move VOLUME below the RUN steps that fill it; if a base has it, COPY the files.",
		ran: all,
	},
	"run-hosts": {
		what: "changes of `/etc/hosts`, `/etc/resolv.conf` and `/etc/hostname` in a RUN",
		since: undefined,
		without: "Mounts files of its own there during a RUN, so that no change reaches the image.",
		effect: "dropped",
		fix: "Give names and name servers where the container is started (`--add-host`, `--dns`), or COPY the file.",
		ran: all,
	},
	"child-arg": {
		what: "ARGs that a stage inherits from the stage that it builds on",
		since: "1.40",
		without: "Leaves the variable empty.",
		effect: "dropped",
		fix: "Repeat the ARG in the stage that uses it.",
		ran: all,
	},
	"arg-over-env": {
		what: "ARGs that follow an ENV of the same name",
		since: undefined,
		without: "Keeps the ENV's value; BuildKit takes the ARG's.",
		effect: "dropped",
		fix: "Give the ARG another name.",
		ran: all,
	},
};
function needs(id) {
	const { what, since } = dialect[id];
	const isOne = /^`[^`]*`$/.test(what);
	return `${what} ${isOne ? "needs" : "need"} buildah ≥ ${since}`;
}


}),

2790:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
	const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
	return `${(0,_evidence_js__4.SP)(place)}${more}: ${(0,_dialect_table_js__0.e)(first.id)}, and ${(0,_evidence_js__4.SP)(buildah.why)}`;
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

6896:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

21052:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  judgedDialect: () => (judgedDialect)
});


var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var table = __webpack_require__(893);

var dialect_uses = __webpack_require__(41815);
;







const anotherBuildah = `Or build with a newer buildah: install one, or name one with ${(0,surface.y1)("buildah")}, e.g. a version, a path or an image`;
function refuseDialect(options) {
	const { containerfile, uses, version } = options;
	const missing = uses.filter((use) => table.t[use.id].effect === "refused" && (0,dialect_uses.z)(version, use) === false);
	const [first] = missing;
	if (first === undefined)
		return;
	const { never, fix } = table.t[first.id];
	const wrong = never ?? `${(0,table.e)(first.id)}, this is ${version}`;
	const place = (0,places.BW)(containerfile, first.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: ${wrong}: \`${(0,printable.g$)(first.text).slice(0, 200)}\`.`,
		fix: never === undefined ? `${fix} ${anotherBuildah} (${newest(missing)} or later).` : fix,
		...(0,written_place.Oh)(place),
	});
}
function newest(missing) {
	const releases = missing.flatMap(({ id }) => table.t[id].since ?? []);
	return releases.reduce((one, other) => Number(one.slice(2)) >= Number(other.slice(2)) ? one : other);
}


var checkout = __webpack_require__(25651);
;




async function judgedDialect({ scope }, ports) {
	const uses = (0,dialect_uses.$)(scope);
	const buildah = uses.some(({ id }) => table.t[id].since !== undefined)
		? await ports.buildahVersion()
		: (0,checkout.L)("nothing in the Containerfile depends on it");
	const version = buildah.known ? buildah.value : undefined;
	refuseDialect({ containerfile: scope.containerfile, uses, version });
	return { uses, buildah };
}


}),

41815:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  $: () => (dialectUses),
  z: () => (has)
});

;
function parseBuildahVersion(text) {
	const found = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?![\d.])/.exec(text.trim());
	if (found === null)
		return undefined;
	return [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
}
function isAtLeast(version, release) {
	const wanted = parseBuildahVersion(release);
	if (wanted === undefined)
		throw new RangeError(`${release} is not a release`);
	for (const [index, number] of version.entries()) {
		const other = wanted[index] ?? 0;
		if (number !== other)
			return number > other;
	}
	return true;
}


var variables = __webpack_require__(50995);
;
function declaredBy({ words }) {
	return words.map(({ text }) => text.split("=", 1)[0] ?? "");
}


var origins = __webpack_require__(54837);
;

function perStage(scope, start) {
	const names = (0,origins.eZ)(scope.containerfile, scope);
	const states = new Map();
	const stateOf = (stage) => {
		const known = states.get(stage);
		if (known !== undefined)
			return known;
		const below = (0,origins.zU)(names, stage)?.stage;
		const state = start(below === undefined ? undefined : stateOf(below), stage);
		states.set(stage, state);
		return state;
	};
	return stateOf;
}

;



const childArgUses = (scope) => {
	const stateOf = perStage(scope, (below) => ({
		below: new Map([...(below?.below ?? []), ...(below?.own ?? [])]),
		own: new Map(),
	}));
	const found = [];
	for (const inScope of (0,variables.s)(scope))
		found.push(...read(inScope, stateOf(inScope.stage)));
	return found;
};
function read({ instruction, lookup }, { below, own }) {
	const { keyword, line } = instruction;
	if (keyword === "ARG") {
		for (const name of declaredBy(instruction))
			own.set(name, line);
		return [];
	}
	if (below.size === 0)
		return [];
	return [...usedIn(instruction)].flatMap((name) => {
		const from = below.get(name);
		if (from === undefined || own.has(name) || lookup(name) !== undefined)
			return [];
		const text = `$${name} is empty: the ARG at line ${from} is another stage's`;
		return [{ id: "child-arg", line, text }];
	});
}
function usedIn({ keyword, text, heredocs }) {
	const script = [text, ...heredocs].join("\n");
	const used = new Set(namesIn(script, /\$\{?([A-Za-z_]\w*)/g));
	if (keyword !== "RUN")
		return used;
	for (const name of namesIn(script, /\b([A-Za-z_]\w*)=/g))
		used.delete(name);
	for (const name of namesIn(script, /\b(?:for|read)\s([A-Za-z_]\w*)/g))
		used.delete(name);
	return used;
}
function namesIn(script, pattern) {
	return [...script.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}


var containerfile_chain = __webpack_require__(98511);

var heredoc = __webpack_require__(24766);
;



const dropUses = (scope) => {
	const chain = new Set((0,containerfile_chain.a)(scope));
	return [...(0,variables.s)(scope)].flatMap(({ stage, instruction }) => {
		const { keyword, line, text } = instruction;
		if (keyword === "HEALTHCHECK") {
			const isNone = instruction.argument.trim().toUpperCase() === "NONE";
			return chain.has(stage) && !isNone ? [{ id: "healthcheck", line, text }] : [];
		}
		if (keyword === "ONBUILD")
			return [{ id: "onbuild", line, text }];
		if (keyword === "SHELL" && !isDefault(instruction))
			return [{ id: "shell", line, text }];
		return [];
	});
};
function isDefault({ argument }) {
	return (0,heredoc.lJ)(argument)?.join(" ") === "/bin/sh -c";
}


var context_copies = __webpack_require__(74503);

var expand = __webpack_require__(32912);

var glob = __webpack_require__(20782);
;





const excludeUses = (scope) => {
	const found = [];
	for (const inScope of (0,variables.s)(scope))
		found.push(...patternsIn(inScope));
	return found;
};
function patternsIn({ instruction, lookup }) {
	const { keyword, line, flags } = instruction;
	if (keyword !== "COPY" && keyword !== "ADD")
		return [];
	const sources = sourcesOf(instruction).map((word) => (0,expand.V)(word, lookup));
	if (sources.some(({ problem, unset }) => problem !== undefined || unset.length > 0))
		return [];
	return flags
		.filter(({ name }) => name === "exclude")
		.map(({ value }) => (0,expand.V)(value.text, lookup))
		.filter(({ text }) => sources.length > 0 && !sources.some((each) => reaches(text, each.text)))
		.map(({ text }) => ({ id: "exclude-below", line, text: `--exclude=${text}` }));
}
function sourcesOf({ argument, words }) {
	const strings = (0,heredoc.lJ)(argument) ?? words.map(({ text }) => text);
	return strings.slice(0, -1);
}
function reaches(pattern, source) {
	if ((0,glob.P)(source) || /^[a-z]+:\/\//i.test(source))
		return true;
	const patterns = (0,context_copies.JF)(pattern.replace(/^!/, ""));
	const names = (0,context_copies.JF)(source);
	for (const [index, name] of names.entries()) {
		const wanted = patterns[index];
		if (wanted === undefined || wanted.includes("**"))
			return true;
		if (!(0,glob.p)(wanted, name))
			return false;
	}
	return true;
}


var printable = __webpack_require__(76158);
;



const hiddenArgUses = (scope) => {
	const found = [];
	let hidden = [];
	for (const inScope of (0,variables.s)(scope)) {
		found.push(...hidden.filter((each) => differs(each, inScope)).map(useOf));
		hidden = hiddenBy(inScope);
	}
	return found;
};
function hiddenBy({ stage, instruction, lookup, brought, argument }) {
	if (instruction.keyword !== "ARG")
		return [];
	return declaredBy(instruction).flatMap((name) => {
		const value = lookup(name);
		if (value === undefined || value === argument(name))
			return [];
		const isOfBase = brought(name) !== undefined;
		return [{ stage, line: instruction.line, name, value, isOfBase }];
	});
}
function differs({ stage, name, value }, { stage: now, argument }) {
	const given = stage === now ? argument(name) : undefined;
	return given !== undefined && given !== value;
}
function useOf({ line, name, value, isOfBase }) {
	const by = isOfBase ? "the base's ENV" : "an ENV above";
	const text = `ARG ${name} stays ${JSON.stringify((0,printable.vI)(value, 100))}: ${by} sets it`;
	return { id: "arg-over-env", line, text };
}


var bases = __webpack_require__(72188);
;



const archive = /^(?:oci|oci-archive|docker-archive|dir|containers-storage|docker-daemon):/;
const stageUses = (scope) => {
	const names = (0,origins.eZ)(scope.containerfile, scope);
	const named = (0,bases.xB)(scope).flatMap((stage) => namedBy(names, stage));
	const literal = new Set(named.flatMap(({ origin, isLiteral }) => (isLiteral && origin.stage ? [origin.stage] : [])));
	return named.flatMap((use) => {
		const id = rowOf(use, { scope, literal });
		return id === undefined ? [] : [{ id, line: use.origin.line, text: textOf(use) }];
	});
};
function namedBy(names, stage) {
	const found = [];
	for (const naming of (0,origins.W7)(names, stage)) {
		const origin = (0,origins.MQ)(names, naming);
		if ("wrong" in origin || origin.name === "scratch")
			continue;
		const variables = variablesOf(naming);
		found.push({
			origin,
			isLiteral: !naming.word.text.includes("$"),
			variables,
			outer: new Set(variables.filter((name) => names.outer.has(name))),
			sameButCase: origin.stage === undefined ? otherCase(names, stage, origin) : undefined,
		});
	}
	return found;
}
function variablesOf({ word, scope }) {
	const used = new Set();
	(0,expand.V)(word.text, (name) => {
		if (scope.has(name))
			used.add(name);
		return scope.get(name);
	});
	return [...used];
}
function otherCase({ containerfile, values }, { index }, { name }) {
	if (values.contexts?.has(name) === true)
		return undefined;
	return containerfile.stages
		.slice(0, index)
		.find((each) => each.name?.toLowerCase() === name.toLowerCase());
}
function rowOf({ origin, isLiteral, variables, outer, sameButCase }, { scope, literal }) {
	if (sameButCase !== undefined)
		return "stage-case";
	if (origin.kind === "from" && archive.test(origin.name))
		return "from-archive";
	if (origin.stage === undefined || isLiteral)
		return undefined;
	const isGiven = (name) => scope.buildArgs.some((each) => each.name === name);
	if (origin.kind === "from") {
		return variables.every(isGiven) ? undefined : "from-stage-arg";
	}
	if (literal.has(origin.stage))
		return undefined;
	if (origin.kind === "mount")
		return "mount-stage-arg";
	const isOwn = (name) => !outer.has(name) && !isGiven(name);
	return variables.some(isOwn) ? "copy-stage-own-arg" : "copy-stage-arg";
}
function textOf({ origin, sameButCase }) {
	const { kind, word } = origin;
	const written = {
		from: `FROM ${word.text}`,
		copy: `COPY --from=${word.text}`,
		mount: `RUN --mount=from=${word.text}`,
	}[kind];
	if (sameButCase === undefined)
		return written;
	return `${written}, and the stage at line ${sameButCase.from.line} is called ${sameButCase.name}`;
}

;

const flagRows = {
	"COPY link": "copy-link",
	"ADD link": "copy-link",
	"COPY parents": "copy-parents",
	"COPY exclude": "copy-exclude",
	"ADD exclude": "copy-exclude",
	"ADD checksum": "add-checksum",
	"RUN network": "run-network",
	"HEALTHCHECK start-interval": "start-interval",
};
const syntaxUses = (scope) => [...(0,variables.s)(scope)].flatMap(({ instruction }) => usesIn(instruction));
function usesIn(instruction) {
	const { keyword, line, flags, heredocs, text } = instruction;
	const ids = new Set();
	if (heredocs.length > 0)
		ids.add("heredoc");
	for (const { name, value } of flags) {
		const row = flagRows[`${keyword} ${name}`];
		if (row !== undefined)
			ids.add(row);
		if (keyword === "RUN" && name === "mount" && isSecretInVariable(value.text)) {
			ids.add("secret-env");
		}
	}
	return [...ids].map((id) => ({ id, line, text }));
}
function isSecretInVariable(mount) {
	const fields = mount.replaceAll(/["']/g, "").split(",");
	return fields.includes("type=secret") && fields.some((field) => field.startsWith("env="));
}


var posix_ = __webpack_require__(53916);
;





const volumeUses = (scope) => {
	const stateOf = perStage(scope, (below, stage) => copyOf(below) ?? foldersOf(scope.outside?.get(stage.index)));
	const found = [];
	for (const inScope of (0,variables.s)(scope))
		found.push(...volumes_read(inScope, stateOf(inScope.stage)));
	return found;
};
function copyOf(below) {
	return below && { volumes: new Map(below.volumes), workdir: below.workdir };
}
function foldersOf(base) {
	const paths = (base?.volumes ?? []).map((volume) => (0,posix_.resolve)("/", volume));
	const volumes = paths.filter((path) => path !== "/");
	return {
		volumes: new Map(volumes.map((path) => [path, "a VOLUME of the base"])),
		workdir: (0,posix_.resolve)("/", base?.workdir ?? ""),
	};
}
function volumes_read({ instruction, lookup }, state) {
	const { keyword, argument, line } = instruction;
	if (keyword === "WORKDIR") {
		state.workdir = (0,posix_.resolve)(state.workdir, (0,expand.V)(argument, lookup).text);
	}
	else if (keyword === "VOLUME") {
		for (const path of pathsOf(instruction, lookup)) {
			state.volumes.set(path, `a VOLUME since line ${line}`);
		}
	}
	return keyword === "RUN" ? changedIn(instruction, state) : [];
}
function pathsOf({ argument, words }, lookup) {
	const written = (0,heredoc.lJ)(argument) ?? words.map(({ text }) => text);
	return written.flatMap((word) => {
		const { text, problem } = (0,expand.V)(word, lookup);
		const path = (0,posix_.resolve)("/", text);
		return problem !== undefined || path === "/" ? [] : [path];
	});
}
function changedIn(instruction, { volumes, workdir }) {
	const script = [instruction.text, ...instruction.heredocs].join("\n");
	return [...volumes]
		.filter(([path]) => isIn(workdir, path) || names(script, path))
		.map(([path, origin]) => ({
		id: "volume",
		line: instruction.line,
		text: `RUN in ${path}, ${origin}`,
	}));
}
function isIn(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}
function names(script, path) {
	for (let at = script.indexOf(path); at !== -1; at = script.indexOf(path, at + 1)) {
		const before = script[at - 1] ?? " ";
		const after = script[at + path.length] ?? " ";
		if (!/[\w.$}/-]/.test(before) && !/[\w.-]/.test(after))
			return true;
	}
	return false;
}


var table = __webpack_require__(893);
;









const finders = [
	syntaxUses,
	excludeUses,
	stageUses,
	dropUses,
	volumeUses,
	childArgUses,
	hiddenArgUses,
];
function dialectUses(scope) {
	return finders.flatMap((find) => find(scope)).sort((one, other) => one.line - other.line);
}
function has(version, { id }) {
	const { since } = table.t[id];
	if (since === undefined)
		return false;
	const parsed = version === undefined ? undefined : parseBuildahVersion(version);
	return parsed === undefined ? undefined : isAtLeast(parsed, since);
}


}),

88735:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

90746:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Lo: () => (foreignExecutable),
  Yn: () => (foreignIn),
  mD: () => (foreignBase)
});
var _containerfile_chain_js__0 = __webpack_require__(98511);
var _containerfile_origins_js__1 = __webpack_require__(54837);
var _domain_oci_elf_machine_js__2 = __webpack_require__(99822);
var _evidence_js__3 = __webpack_require__(37912);
var _line_evidence_js__4 = __webpack_require__(13117);





const foreignExecutable = {
	name: "foreign-executable",
	advise({ recipe }) {
		if (recipe === undefined)
			return undefined;
		const found = otherBase(recipe);
		if (found === undefined)
			return undefined;
		return { message, ...(0,_line_evidence_js__4.P)(recipe, [found]), fix: fixes.base };
	},
};
const message = "The image has programs for another processor than its platform's.";
const fixes = {
	base: "Leave `--platform` out in the FROM of the final stage: the platform that is asked for is the default.",
	made: "Build them for the platform: declare `ARG TARGETARCH` without a default, and hand it to the compiler (`GOARCH=$TARGETARCH`) or the download.",
};
function otherBase({ scope }) {
	const { platforms, containerfile } = scope;
	const [bottom] = (0,_containerfile_chain_js__0.a)(scope);
	if (platforms === undefined || bottom === undefined)
		return undefined;
	const { platform } = (0,_containerfile_origins_js__1.zU)((0,_containerfile_origins_js__1.eZ)(containerfile, scope), bottom) ?? {};
	const architecture = platform?.split("/")[1];
	if (architecture === undefined || (0,_domain_oci_elf_machine_js__2.sy)(platforms.target, architecture))
		return undefined;
	const { line, text } = bottom.from;
	return { line, text: `${text} is for ${platform}, the image for ${platforms.target}` };
}
function foreignBase(recipe, { line, written, architecture }) {
	const target = recipe.scope.platforms?.target;
	if (target === undefined || (0,_domain_oci_elf_machine_js__2.sy)(target, architecture))
		return undefined;
	const text = `${written} is for ${architecture}, the image for ${target}`;
	return {
		name: "foreign-executable",
		message,
		...(0,_line_evidence_js__4.P)(recipe, [{ line, text }]),
		fix: `${fixes.base} Name an image that exists for the platform.`,
	};
}
function foreignIn(recipe, found, read) {
	const groups = [...grouped(found.programs, found.platform).values()];
	const findings = groups.flatMap(({ line, text }) => (line === undefined ? [] : [{ line, text }]));
	const lines = (0,_line_evidence_js__4.P)(recipe, [...(read?.findings ?? []), ...findings]);
	const elsewhere = groups.flatMap(({ line, text }) => (line === undefined ? [(0,_evidence_js__3.SP)(text)] : []));
	return {
		name: "foreign-executable",
		message,
		...lines,
		evidence: [...lines.evidence, ...(0,_evidence_js__3.Mm)(elsewhere)],
		fix: [...(read === undefined ? [] : [read.fix]), fixes.made].join(" "),
	};
}
function grouped(programs, platform) {
	const counts = new Map();
	for (const program of programs) {
		const key = `${program.architecture} ${program.instruction?.line}`;
		const { first, count } = counts.get(key) ?? { first: program, count: 0 };
		counts.set(key, { first, count: count + 1 });
	}
	return new Map([...counts].map(([key, { first, count }]) => {
		const more = count === 1 ? "" : `, like ${(0,_evidence_js__3.hS)(count - 1, "other program")}`;
		const text = `/${first.path} is for ${first.architecture}, the image for ${platform}${more}`;
		return [key, { line: first.instruction?.line, text }];
	}));
}


}),

};
//# sourceMappingURL=893.index.js.map
