export const id = 39214;
export const ids = [39214];
export const modules = {

39214:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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


var foreign_executable = __webpack_require__(90746);

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

var checkout = __webpack_require__(25651);
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
function openUser({ recipe }) {
	if (recipe === undefined)
		return undefined;
	const user = (0,final_user.y)(recipe.scope);
	if (user.kind === "open") {
		const place = (0,written_place.Z9)((0,places.BW)(recipe.scope.containerfile, user.line));
		return (0,checkout.L)(`${place}: USER ${user.written} uses a variable that has no value here`);
	}
	return user.kind !== "inherited" || recipe.baseUser.known ? undefined : recipe.baseUser;
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
		fix: `Tag the image ${(0,advise_evidence.SP)(version)}, which is the default without ${(0,surface.y1)("tags")}, or build the commit of ${(0,advise_evidence.SP)(first.name)}.`,
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
	if (baseUser.known || baseUser.trouble?.kind !== "untrusted-registry")
		return false;
	return baseUser.trouble.host === (0,oci_reference.F2)(reference)?.registry;
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
	if (transport === "oci") {
		return `Write the layout's digest after its path: \`${(0,advise_evidence.SP)(name)}=oci-layout://path@sha256:…\`.`;
	}
	const what = transport === "oci-archive" ? "digest of its image" : "ID of its image";
	return `Write the ${what} after its path: \`${(0,advise_evidence.SP)(name)}=${transport}:file@sha256:…\`.`;
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
		const open = advisory.Uy.filter((name) => questions.some(({ about }) => about.includes(name)));
		const unreached = questions.filter(({ trouble }) => trouble?.kind === "remote-unreached");
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
	const isTls = questions.some(({ about, trouble }) => about.includes("root-user") && trouble?.kind === "untrusted-registry");
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
	const user = openUser(facts);
	return user === undefined ? [] : unverifiable_open(["root-user"], "which user the image runs as", user);
}
function aboutBuildah(facts) {
	const why = (0,dropped_instruction.Tv)(facts);
	if (why === undefined)
		return [];
	return [{ about: ["dropped-instruction"], text: `what buildah drops: ${why}` }];
}
function unverifiable_open(about, question, answer) {
	if (answer.known)
		return [];
	const { why, trouble } = answer;
	return [
		{ about, text: `${question}: ${(0,advise_evidence.SP)(why)}`, ...(trouble === undefined ? {} : { trouble }) },
	];
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
	foreign_executable.Lo,
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

};
//# sourceMappingURL=39214.index.js.map
