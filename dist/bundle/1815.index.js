export const id = 1815;
export const ids = [1815];
export const modules = {

893:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
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
		fix: "Move VOLUME below the RUN steps that fill it.",
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


}),

41815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
		const state = start(below === undefined ? undefined : stateOf(below));
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
function hiddenBy({ stage, instruction, lookup, argument }) {
	if (instruction.keyword !== "ARG")
		return [];
	return declaredBy(instruction).flatMap((name) => {
		const value = lookup(name);
		if (value === undefined || value === argument(name))
			return [];
		return [{ stage, line: instruction.line, name, value }];
	});
}
function differs({ stage, name, value }, { stage: now, argument }) {
	const given = stage === now ? argument(name) : undefined;
	return given !== undefined && given !== value;
}
function useOf({ line, name, value }) {
	const text = `ARG ${name} stays ${JSON.stringify(value)}: an ENV above sets it`;
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
	const stateOf = perStage(scope, (below) => ({
		volumes: new Map(below?.volumes),
		workdir: below?.workdir ?? "/",
	}));
	const found = [];
	for (const inScope of (0,variables.s)(scope))
		found.push(...volumes_read(inScope, stateOf(inScope.stage)));
	return found;
};
function volumes_read({ instruction, lookup }, state) {
	const { keyword, argument, line } = instruction;
	if (keyword === "WORKDIR") {
		state.workdir = (0,posix_.resolve)(state.workdir, (0,expand.V)(argument, lookup).text);
	}
	else if (keyword === "VOLUME") {
		for (const path of pathsOf(instruction, lookup))
			state.volumes.set(path, line);
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
		.map(([path, line]) => ({
		id: "volume",
		line: instruction.line,
		text: `RUN in ${path}, a VOLUME since line ${line}`,
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


})

};
//# sourceMappingURL=1815.index.js.map
