export const id = 6932;
export const ids = [6932];
export const modules = {

75487:
((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(45705)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


}),

41834:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  filesToRead: () => (filesToRead),
  judgeSource: () => (judgeSource)
});


var source_id = __webpack_require__(22986);

var compare = __webpack_require__(75487);

var parse = __webpack_require__(47479);
;// CONCATENATED MODULE: ./build/domain/source/version-tag.js


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
    const parsed = parse(text);
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
    return rank(b) - rank(a) || compare(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}
function plain({ tag, version }) {
    return { tag, version };
}
//# sourceMappingURL=version-tag.js.map

var context_copies = __webpack_require__(74747);

var package_requests = __webpack_require__(61340);

var shell_runs = __webpack_require__(17002);
;// CONCATENATED MODULE: ./build/shell/requirements.js



function requirementFiles(command) {
    const request = (0,package_requests/* packageRequest */.E)(command);
    if (request?.manager.name !== "pip" || request.kind !== "install")
        return [];
    return command.words.flatMap((word, index) => {
        if (word === "-r" || word === "--requirement")
            return command.words[index + 1] ?? [];
        return /^(?:-r|--requirement=)(.+)$/s.exec(word)?.[1] ?? [];
    });
}
function requirementPaths(scope) {
    const named = (0,shell_runs/* runsOf */.k)({ scope }).flatMap(({ commands }) => commands.flatMap(requirementFiles));
    return [...new Set(named.flatMap((file) => contextFile(file, scope) ?? []))];
}
function contextFile(file, scope) {
    const copies = (0,context_copies/* contextCopies */.f7)(scope).filter(({ isOpen }) => !isOpen);
    const name = (0,context_copies/* segments */.JF)(file).at(-1);
    if (name === undefined || /[$*?[]/.test(file))
        return undefined;
    const sources = copies
        .map(({ source }) => (0,context_copies/* segments */.JF)(source))
        .filter((parts) => parts.at(-1) === name)
        .map((parts) => parts.join("/"));
    const [only, ...others] = new Set(sources);
    if (only !== undefined)
        return others.length === 0 ? only : undefined;
    if (file.startsWith("/"))
        return undefined;
    const path = (0,context_copies/* segments */.JF)(file).join("/");
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
//# sourceMappingURL=requirements.js.map

var printable = __webpack_require__(81962);
;// CONCATENATED MODULE: ./build/advise/context-files.js


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
    return recipe === undefined ? undefined : (0,context_copies/* contextCopies */.f7)(recipe.scope);
}
const mostPlaces = 10;
function filePlaces(paths) {
    return paths
        .filter((path) => (0,printable/* visible */.RK)(path) === path)
        .slice(0, mostPlaces)
        .map((file) => ({ file }));
}
//# sourceMappingURL=context-files.js.map

var advise_evidence = __webpack_require__(77196);
;// CONCATENATED MODULE: ./build/advise/rules/dirty.js


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
            evidence: (0,advise_evidence/* bounded */.Mm)(files.map(({ path, how }) => `${how}: ${(0,advise_evidence/* shown */.SP)(path)}`)),
            fix: groups.map(({ fix }) => fix).join(" "),
            places: filePlaces(files.map(({ path }) => path)),
        };
    },
};
function groupsOf(checkout, facts) {
    return [
        {
            files: foundIn(checkout, ({ changed }) => changed).map(({ path, where }) => ({
                path,
                how: `changed (${where})`,
            })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "tracked file")} changed`,
            fix: "Commit the changes, or undo them.",
        },
        {
            files: foundIn(checkout, ({ converted }) => converted)
                .filter(({ path }) => entersContext(checkout, facts, path))
                .filter(({ atNextCommit }) => atNextCommit !== true)
                .map(({ path, by }) => ({ path, how: `converted (${(0,advise_evidence/* shown */.SP)(by)})` })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "tracked file")} converted between commit and disk`,
            fix: "Check out without conversions: set `core.autocrlf=false`, and remove `filter` from .gitattributes.",
        },
        {
            files: foundIn(checkout, ({ converted }) => converted)
                .filter(({ path }) => entersContext(checkout, facts, path))
                .filter(({ atNextCommit }) => atNextCommit === true)
                .map(({ path, by }) => ({ path, how: `converted (${(0,advise_evidence/* shown */.SP)(by)}, by the next commit)` })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "tracked file")} committed without the conversion that .gitattributes asks for`,
            fix: "Run `git add --renormalize .` and commit the result.",
        },
        {
            files: foundIn(checkout, ({ untracked }) => untracked)
                .filter((path) => entersContext(checkout, facts, path))
                .map((path) => ({ path, how: "untracked" })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "untracked file")} in the build context`,
            fix: "Commit the untracked files, or list those that are not source in .gitignore and .containerignore.",
        },
        {
            files: settingsFile(checkout, facts).map((path) => ({ path, how: "untracked settings" })),
            what: () => "settings from a file that is not committed",
            fix: "Commit the settings file, or remove it.",
        },
        {
            files: leftOut(checkout, facts).map((path) => ({ path, how: "left out" })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "file")} left out by a sparse checkout`,
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
//# sourceMappingURL=dirty.js.map

var dropped_instruction = __webpack_require__(14170);
;// CONCATENATED MODULE: ./build/advise/rules/ephemeral-tag.js

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
        const tag = (0,advise_evidence/* shown */.SP)(chosen.tag);
        return {
            message: `The version comes from the tag ${tag}, which exists only in this checkout.`,
            evidence: [
                `tag: ${tag}`,
                `missing on the remote: ${(0,advise_evidence/* shown */.SP)(remote.repository ?? remote.name)}`,
                ...(0,advise_evidence/* bounded */.Mm)(others.map((other) => `at the same commit: ${(0,advise_evidence/* shown */.SP)(other.tag)}`)),
            ],
            fix: `Push the tag: \`git push ${(0,advise_evidence/* shown */.SP)(remote.name)} ${tag}\`.`,
        };
    },
};
//# sourceMappingURL=ephemeral-tag.js.map

var bases = __webpack_require__(80384);

var origins = __webpack_require__(84953);

var line_evidence = __webpack_require__(12009);
;// CONCATENATED MODULE: ./build/advise/rules/floating-packages.js







const floatingPackages = {
    name: "floating-packages",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const hasSnapshot = snapshotsOf(recipe);
        const found = (0,shell_runs/* runsOf */.k)(recipe).flatMap((run) => [
            ...floatingIn(run, hasSnapshot),
            ...floatingRequirements(run, recipe),
        ]);
        if (found.length === 0)
            return undefined;
        return {
            message: "A RUN step installs the newest versions of packages: the same source gives a different image tomorrow.",
            ...(0,line_evidence/* atLines */.P)(recipe, found),
            fix: fixesFor(found),
        };
    },
};
const mostNames = 8;
function floatingIn(run, hasSnapshot) {
    return run.commands.flatMap((command) => {
        const request = (0,package_requests/* packageRequest */.E)(command);
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
        const request = (0,package_requests/* packageRequest */.E)(command);
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
        const fix = request.manager.fix((0,advise_evidence/* shown */.SP)(names[0] ?? "name"));
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
    const names = (0,origins/* namesOf */.eZ)(scope.containerfile, scope);
    const first = new Map();
    for (const stage of (0,bases/* neededStages */.xB)(scope)) {
        const below = (0,origins/* originOfBase */.zU)(names, stage)?.stage;
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
//# sourceMappingURL=floating-packages.js.map
;// CONCATENATED MODULE: ./build/advise/context-states.js
function isCommitted(state) {
    return state.kind === "committed" && state.loose.known && state.loose.value.length === 0;
}
function looseFiles(state) {
    return state.kind === "committed" && state.loose.known ? state.loose.value : [];
}
//# sourceMappingURL=context-states.js.map
;// CONCATENATED MODULE: ./build/advise/rules/foreign-context.js



const foreignContext = {
    name: "foreign-context",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const found = recipe.contextStates.map((context) => ({
            name: context.name,
            evidence: foreignIn(context, recipe),
        }));
        const foreign = found.filter(({ evidence }) => evidence.length > 0);
        if (foreign.length === 0)
            return undefined;
        const names = foreign.map(({ name }) => `\`${(0,advise_evidence/* shown */.SP)(name)}\``);
        const { file } = recipe.scope.containerfile;
        const lines = foreign.flatMap(({ name }) => (0,context_copies/* contextCopies */.f7)(recipe.scope, name).map(({ line }) => line));
        return {
            message: `The build ${names.length === 1 ? "context" : "contexts"} ${names.join(", ")} ${names.length === 1 ? "contains" : "contain"} files that neither the commit nor a digest pins.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(foreign.flatMap(({ evidence }) => evidence)),
            fix: "Commit the files, add the other repository as a submodule, or use an image by digest (`name=docker-image://…@sha256:…`, `name=oci-layout://path@sha256:…`).",
            places: [...new Set(lines)].map((line) => ({ file, line })),
        };
    },
};
function foreignIn({ name, state }, recipe) {
    const about = (0,advise_evidence/* shown */.SP)(name);
    switch (state.kind) {
        case "no repository":
            return [`${about}: not in a repository`];
        case "another repository":
            return [`${about}: another repository, ${(0,advise_evidence/* shown */.SP)(state.repository ?? "which has no name")}`];
        case "committed": {
            const isFolder = recipe.contexts.some((one) => one.name === name && one.kind === "folder");
            const copies = (0,context_copies/* contextCopies */.f7)(recipe.scope, name);
            return looseFiles(state)
                .filter(({ path }) => !isFolder || copies.some(({ takes }) => takes(path)))
                .map(({ path, how }) => `${about}: ${(0,advise_evidence/* shown */.SP)(how)}: ${(0,advise_evidence/* shown */.SP)(path)}`);
        }
    }
}
//# sourceMappingURL=foreign-context.js.map
;// CONCATENATED MODULE: ./build/advise/rules/ignored-in-context.js


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
        const lines = (copies ?? [])
            .filter(({ takes }) => entering.some(({ inside }) => takes(inside)))
            .map(({ line }) => line);
        const file = recipe?.scope.containerfile.file;
        const count = entering.length;
        return {
            message: `${(0,advise_evidence/* counted */.hS)(count, "file")} or ${count === 1 ? "folder" : "folders"} that git ignores would enter the image.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(entering.map(({ path }) => `ignored: ${(0,advise_evidence/* shown */.SP)(path)}`)),
            fix: "List them in .containerignore or .dockerignore, and let a RUN step create what the build needs; or commit them.",
            places: file === undefined ? [] : [...new Set(lines)].map((line) => ({ file, line })),
        };
    },
};
const wholeContext = "/";
//# sourceMappingURL=ignored-in-context.js.map

var surface = __webpack_require__(13566);
;// CONCATENATED MODULE: ./build/advise/rules/lfs-pointer.js



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
            message: `${(0,advise_evidence/* counted */.hS)(count, "Git LFS file")} in the build context ${count === 1 ? "is still a pointer" : "are still pointers"}, without the content.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(pointers.map((path) => `pointer: ${(0,advise_evidence/* shown */.SP)(path)}`)),
            fix: `${(0,surface/* perSurface */.$8)({ workflow: "Set `lfs: true` for actions/checkout, which fetches the content", commandLine: "Fetch the content with `git lfs pull`" })}.`,
            places: filePlaces(pointers),
        };
    },
};
//# sourceMappingURL=lfs-pointer.js.map
;// CONCATENATED MODULE: ./build/advise/rules/merge-preview.js

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
            fix: `To build what was pushed, check out the head of the pull request${(0,surface/* perSurface */.$8)({
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
//# sourceMappingURL=merge-preview.js.map
;// CONCATENATED MODULE: ./build/advise/run-time.js
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
//# sourceMappingURL=run-time.js.map
;// CONCATENATED MODULE: ./build/advise/rules/moving-input.js



const movingInput = {
    name: "moving-input",
    advise({ recipe }) {
        if (recipe?.run === undefined)
            return undefined;
        const { run, inputs = [] } = recipe;
        const found = inputs.flatMap((input) => movingIn(input, run));
        if (found.length === 0)
            return undefined;
        const evidence = found.map(({ input: { input, name }, what, text }) => `${(0,surface/* namedSetting */.y1)(input)}: ${(0,advise_evidence/* shown */.SP)(name)} has this run's ${what}: ${(0,advise_evidence/* shown */.SP)(text)}`);
        return {
            message: "An input has a value that is new in each run, so the next run of the same commit gives another digest.",
            evidence: (0,advise_evidence/* bounded */.Mm)(evidence),
            fix: fixOf(found),
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
function fixOf(found) {
    const isLabel = found.some(({ input: { name, input }, what }) => {
        return what === "time" && input !== "build-args" && name.endsWith("image.created");
    });
    const general = `Remove the value, or derive it from the commit: ${(0,surface/* perSurface */.$8)({
        workflow: "its time (`git log -1 --format=%cI`) or its name (`github.sha`)",
        commandLine: "its time (`git log -1 --format=%cI`) or its name (`git rev-parse HEAD`)",
    })}.`;
    if (!isLabel)
        return general;
    return `${general} docker/metadata-action writes the commit's time if its own list of labels (or annotations) has \`org.opencontainers.image.created={{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}\`.`;
}
//# sourceMappingURL=moving-input.js.map

var network_in_run = __webpack_require__(65651);
;// CONCATENATED MODULE: ./build/advise/rules/no-repository.js


const noRepository = {
    name: "no-repository",
    advise({ checkout, repository }) {
        if (checkout.kind === "none")
            return {
                message: "The build context is not in a git checkout, so the image cannot name its source.",
                evidence: [(0,advise_evidence/* shown */.SP)(checkout.why)],
                fix: `Build from a clone of the repository${(0,surface/* perSurface */.$8)({ workflow: ": run actions/checkout first", commandLine: "" })}.`,
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
        const name = (0,advise_evidence/* shown */.SP)(remote.name);
        const what = remote.isLocal === true ? "is a path on this machine" : "does not name a repository";
        return {
            message: `The URL of the remote ${name} ${what}, so the image cannot name its repository.`,
            evidence: [atRevision, `remote: ${name}`],
            fix: `Give the remote an https or ssh URL (\`git remote set-url ${name} <url>\`), or set ${(0,surface/* setting */.Pe)("repository")}.`,
        };
    },
};
//# sourceMappingURL=no-repository.js.map

var final_user = __webpack_require__(29736);
;// CONCATENATED MODULE: ./build/advise/rules/root-user.js



const rootUser = {
    name: "root-user",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const finding = rootBy((0,final_user/* finalUser */.y)(recipe.scope), recipe);
        if (finding === undefined)
            return undefined;
        return {
            message: "The image runs as root: whoever breaks into its program has root's rights.",
            ...(0,line_evidence/* atLines */.P)(recipe, [finding]),
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
    const user = (0,final_user/* finalUser */.y)(recipe.scope);
    if (user.kind === "open") {
        const { file } = recipe.scope.containerfile;
        return `${(0,advise_evidence/* shown */.SP)(file)}:${user.line}: USER ${(0,advise_evidence/* shown */.SP)(user.written)} uses a variable that has no value here`;
    }
    if (user.kind !== "inherited" || recipe.baseUser.known)
        return undefined;
    return (0,advise_evidence/* shown */.SP)(recipe.baseUser.why);
}
//# sourceMappingURL=root-user.js.map

var containerfile_chain = __webpack_require__(41299);

var toolchains = __webpack_require__(85961);
;// CONCATENATED MODULE: ./build/advise/rules/single-stage.js





const singleStage = {
    name: "single-stage",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const chain = new Set((0,containerfile_chain/* stageChain */.a)(recipe.scope));
        const runs = (0,shell_runs/* runsOf */.k)(recipe).filter(({ stage }) => chain.has(stage));
        const found = [...toolchainBase(recipe), ...runs.flatMap(builtIn)];
        if (found.length === 0)
            return undefined;
        return {
            message: "The final stage also builds the program, so the image may contain a toolchain.",
            ...(0,line_evidence/* atLines */.P)(recipe, found),
            fix: "Build in a separate stage (`FROM … AS build`), base the final stage on what the program needs at run time, " +
                "and copy only the results, e.g. `COPY --from=build /out/app /usr/local/bin/app`.",
        };
    },
};
function toolchainBase({ scope, contexts }) {
    const [bottom] = (0,containerfile_chain/* stageChain */.a)(scope);
    return (0,bases/* basesOf */.cF)(scope)
        .filter(({ kind, stage }) => kind === "from" && stage === bottom?.index)
        .flatMap(({ context: name, reference, line }) => {
        const context = contexts.find((each) => each.name === name);
        const image = context?.kind === "registry" ? context.reference : reference;
        return (0,toolchains/* isToolchainImage */.fH)(image) ? [{ line, text: `FROM ${reference}` }] : [];
    });
}
function builtIn({ commands, lineOf }) {
    const removed = commands.map(toolchains/* removedPackages */.Qq);
    const isClean = removed.includes("all");
    const names = new Set(removed.flatMap((each) => (each === "all" ? [] : each)));
    const installs = commands.flatMap((command) => {
        const left = (0,toolchains/* installedToolchain */.Yr)(command).filter((word) => !isClean && !names.has(word));
        return left.length === 0 ? [] : [{ line: lineOf(command), text: installText(command, left) }];
    });
    const hasRemoved = isClean || names.size > 0;
    const builds = hasRemoved ? [] : commands.filter(toolchains/* isBuild */.Tc);
    return [...installs, ...builds.map((command) => ({ line: lineOf(command), text: command.text }))];
}
const single_stage_mostNames = 8;
function installText({ name, words }, packages) {
    const verb = words.find((word) => !word.startsWith("-")) ?? "";
    const more = packages.length > single_stage_mostNames ? ` and ${packages.length - single_stage_mostNames} more` : "";
    return `${name} ${verb}: ${packages.slice(0, single_stage_mostNames).join(", ")}${more}`;
}
//# sourceMappingURL=single-stage.js.map

var stale_time = __webpack_require__(19788);
;// CONCATENATED MODULE: ./build/advise/rules/submodule-dirty.js



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
            message: `${(0,advise_evidence/* counted */.hS)(stray.length, "submodule")} ${stray.length === 1 ? "is" : "are"} not at the commit that the repository records.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(stray.map(described)),
            fix: `${stray.some(({ foreign }) => foreign !== undefined) ? foreignFix : ""}Check out the recorded commits (${(0,surface/* perSurface */.$8)({ workflow: "set `submodules: recursive` for actions/checkout", commandLine: "`git submodule update --init --recursive`" })}), or commit the submodule's new commit.`,
            places: filePlaces(stray.map(({ path }) => path)),
        };
    },
};
const foreignFix = "Check the other repository out beside the submodules, and remove the folder in which it is now: git cannot fetch the recorded commit from it. ";
function described({ path, recorded, actual, foreign }) {
    const state = actual === undefined ? "not checked out" : `at ${actual}`;
    if (foreign !== undefined) {
        const { repository, own } = foreign;
        const name = repository === undefined ? "" : `, ${(0,advise_evidence/* shown */.SP)(repository)}`;
        const of = own === undefined ? "" : ` of ${(0,advise_evidence/* shown */.SP)(own)}`;
        return `${(0,advise_evidence/* shown */.SP)(path)}: ${state} of another repository${name}; recorded ${recorded}${of}`;
    }
    return `${(0,advise_evidence/* shown */.SP)(path)}: ${state}, recorded ${recorded}`;
}
//# sourceMappingURL=submodule-dirty.js.map
;// CONCATENATED MODULE: ./build/advise/rules/tag-mismatch.js

const tagMismatch = {
    name: "tag-mismatch",
    advise({ checkout, version }) {
        if (checkout.kind === "none" || version === undefined)
            return undefined;
        const found = mismatches(checkout, version);
        const [first] = found;
        if (first === undefined)
            return undefined;
        const remote = (0,advise_evidence/* shown */.SP)(checkout.remote?.name ?? "origin");
        const tag = (0,advise_evidence/* shown */.SP)(first.name);
        return {
            message: `The tag ${tag} points at one commit here and at another on the remote.`,
            evidence: (0,advise_evidence/* bounded */.Mm)([
                ...found.flatMap(({ name, here, there }) => [
                    `${(0,advise_evidence/* shown */.SP)(name)} here: ${here}`,
                    `${(0,advise_evidence/* shown */.SP)(name)} on the remote: ${there}`,
                ]),
                ...[version.chosen, ...version.others]
                    .filter((other) => found.every(({ name }) => name !== other.tag))
                    .map((other) => `at the same commit: ${(0,advise_evidence/* shown */.SP)(other.tag)}`),
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
//# sourceMappingURL=tag-mismatch.js.map
;// CONCATENATED MODULE: ./build/advise/rules/tag-not-head.js



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
                ...(0,advise_evidence/* bounded */.Mm)([
                    ...elsewhere.flatMap((asked) => [
                        requested(asked),
                        ...asked.tags.map((tag) => `tag ${(0,advise_evidence/* shown */.SP)(tag.name)}: ${tag.commit}`),
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
    const tag = (0,advise_evidence/* shown */.SP)(first.tags[0]?.name ?? first.name);
    return {
        message: `The requested version ${(0,advise_evidence/* shown */.SP)(first.name)} has a git tag, but at another commit than the one that is built.`,
        fix: `Build the commit of the tag (\`git checkout ${tag}\`), or request another version.`,
    };
}
function otherFound([first], facts) {
    const version = facts.version?.chosen.version;
    if (first === undefined || version === undefined)
        return undefined;
    return {
        message: `The image's tag ${(0,advise_evidence/* shown */.SP)(first.name)} is another version than that of the commit, ${(0,advise_evidence/* shown */.SP)(version)}.`,
        fix: `Take ${(0,advise_evidence/* shown */.SP)(version)} as the image's tag (also the default, without ${(0,surface/* namedSetting */.y1)("tags")}), or build the commit of ${(0,advise_evidence/* shown */.SP)(first.name)}.`,
    };
}
function otherVersions({ checkout, asked, version }) {
    if (checkout.kind === "none" || version === undefined)
        return [];
    if (!checkout.localTags.known || !checkout.remoteTags.known)
        return [];
    return asked.versions.filter(({ name, isImageTag }) => isImageTag === true && isOtherVersion(name, version));
}
function versionsHere({ version }) {
    return version === undefined ? [] : [version.chosen, ...version.others];
}
function requested({ name, from }) {
    return `requested by ${from}: ${(0,advise_evidence/* shown */.SP)(name)}`;
}
function versionText({ version, tag }) {
    return `version of the commit: ${(0,advise_evidence/* shown */.SP)(version)} (tag ${(0,advise_evidence/* shown */.SP)(tag)})`;
}
function versionsAsked({ checkout, asked, offset }) {
    if (checkout.kind === "none")
        return [];
    const { localTags, remoteTags, revision } = checkout;
    const known = [localTags, remoteTags].flatMap((tags) => (tags.known ? tags.value : []));
    const unique = [...new Map(known.map((tag) => [`${tag.commit} ${tag.name}`, tag])).values()];
    return asked.versions.flatMap(({ name, from }) => {
        const tags = tagsNaming(name, unique, offset);
        if (tags === undefined)
            return [];
        const isHere = revision.known && tags.some(({ commit }) => commit === revision.value);
        return [{ name, from, tags, isHere }];
    });
}
//# sourceMappingURL=tag-not-head.js.map
;// CONCATENATED MODULE: ./build/advise/rules/unknown-repository.js


const unknownRepository = {
    name: "unknown-repository",
    advise({ checkout, repository }) {
        if (checkout.kind === "none" || repository === undefined)
            return undefined;
        const { remotes } = checkout;
        if (remotes.some((remote) => remote.repository === repository))
            return undefined;
        return {
            message: `The repository ${(0,advise_evidence/* shown */.SP)(repository)} is not a remote of the checkout, so nothing shows that it contains this source.`,
            evidence: [
                `${(0,surface/* namedSetting */.y1)("repository")}: ${(0,advise_evidence/* shown */.SP)(repository)}`,
                ...(0,advise_evidence/* bounded */.Mm)(remotes.map((remote) => `remote ${(0,advise_evidence/* shown */.SP)(remote.name)}: ${(0,advise_evidence/* shown */.SP)(remote.repository ?? (remote.isLocal === true ? "a path on this machine" : "names no repository"))}`)),
                ...(remotes.length === 0 ? ["no remote"] : []),
            ],
            fix: `Correct ${(0,surface/* setting */.Pe)("repository")}, or add the repository to the remotes: \`git remote add upstream <url>\`.`,
        };
    },
};
//# sourceMappingURL=unknown-repository.js.map

var oci_reference = __webpack_require__(76882);
;// CONCATENATED MODULE: ./build/advise/rules/unpinned-base.js







const unpinnedBase = {
    name: "unpinned-base",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const uses = (0,bases/* basesOf */.cF)(recipe.scope).flatMap((use) => unpinnedUse(use, recipe));
        const found = [...uses, ...triggers(recipe)];
        const [first] = found;
        if (first === undefined)
            return undefined;
        return {
            message: "An image is not pinned by digest: the same source gives a different image once another one is published under that name.",
            ...(0,line_evidence/* atLines */.P)(recipe, found),
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
    const written = `${verbs[use.kind]}${use.reference}`;
    const text = context === undefined ? written : `${written} is the build context ${reference}`;
    return [{ line: use.line, text, fix: unpinned_base_fixOf(reference) }];
}
function unsetUse({ kind, written, unset, line }) {
    const names = unset.map((name) => `\`${(0,advise_evidence/* shown */.SP)(name)}\``).join(", ");
    return {
        line,
        text: `${verbs[kind]}${written}, and ${unset.join(", ")} ${unset.length === 1 ? "has" : "have"} no value`,
        fix: `Give ${names} a default that pins the image by digest, or a value with ${(0,surface/* setting */.Pe)("build-args")}.`,
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
        ? `Write the layout's digest after its path: \`${(0,advise_evidence/* shown */.SP)(name)}=oci-layout://path@sha256:…\`.`
        : `Unpack the archive into a layout (\`skopeo copy ${transport}:file oci:path\`), and write \`${(0,advise_evidence/* shown */.SP)(name)}=oci-layout://path@sha256:…\`.`;
}
function isUnpinned(text) {
    return (0,oci_reference/* parseReference */.F2)(text) !== undefined && !hasDigest(text);
}
function hasDigest(text) {
    return (0,oci_reference/* parseReference */.F2)(text)?.digest !== undefined;
}
function triggers({ scope }) {
    const chain = new Set((0,containerfile_chain/* stageChain */.a)(scope));
    return (0,bases/* neededStages */.xB)(scope)
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
function unpinned_base_fixOf(reference) {
    return `Run \`twofold pin\`, which writes \`${nameWithTag(reference)}@sha256:…\` with the current digest from the registry, or write the digest yourself.`;
}
function nameWithTag(reference) {
    const hasTag = (0,oci_reference/* parseReference */.F2)(reference)?.tag !== undefined;
    return (0,advise_evidence/* shown */.SP)(hasTag ? reference : `${reference}:latest`);
}
//# sourceMappingURL=unpinned-base.js.map
;// CONCATENATED MODULE: ./build/advise/rules/unpushed.js


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
            remote === undefined ? "no remote" : `remote: ${(0,advise_evidence/* shown */.SP)(remote.repository ?? remote.name)}`,
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
//# sourceMappingURL=unpushed.js.map
;// CONCATENATED MODULE: ./build/advise/rules/untagged.js


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
        const [own] = ownTags(all.map(({ name }) => name), offset);
        const tags = [...new Set(here.map(({ name }) => name))];
        const example = offset === "" ? "v1.2.3" : `${(0,advise_evidence/* shown */.SP)(offset)}/v1.2.3`;
        return {
            message: own === undefined
                ? "The revision has no version, because no version tag points at it."
                : `The revision has no version, because ${(0,advise_evidence/* shown */.SP)(offset)} has version tags of its own and none of them points at it.`,
            evidence: [
                checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
                ...(own === undefined ? [] : [`highest tag of its own: ${(0,advise_evidence/* shown */.SP)(own.tag)}`]),
                ...(0,advise_evidence/* bounded */.Mm)(tags.map((tag) => own === undefined
                    ? `not a version: ${(0,advise_evidence/* shown */.SP)(tag)}`
                    : `not a version of ${(0,advise_evidence/* shown */.SP)(offset)}: ${(0,advise_evidence/* shown */.SP)(tag)}`)),
            ],
            fix: `Tag the release and push the tag, e.g. \`git tag ${example} && git push origin ${example}\`.`,
        };
    },
};
//# sourceMappingURL=untagged.js.map

var advisory = __webpack_require__(98644);

var remote_unreached = __webpack_require__(35775);
;// CONCATENATED MODULE: ./build/advise/rules/wrong-revision.js




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
                ...(0,advise_evidence/* bounded */.Mm)(asked.revisions.map(({ commit, from }) => `${(0,advise_evidence/* shown */.SP)(from)}: ${commit}`)),
            ],
            fix: `Check out the revision of the run${(0,surface/* perSurface */.$8)({ workflow: " (actions/checkout without `ref`)", commandLine: "" })}, and do not commit before the build.`,
        };
    },
};
function isAskedAbout({ checkout, asked, repository }) {
    if (checkout.kind === "none" || asked.repository === undefined)
        return false;
    const wanted = asked.repository.toLowerCase();
    return [checkout.remote?.repository, repository].some((name) => name?.toLowerCase() === wanted);
}
//# sourceMappingURL=wrong-revision.js.map
;// CONCATENATED MODULE: ./build/advise/rules/unverifiable.js










const unverifiable = {
    name: "unverifiable",
    advise(facts) {
        const questions = openQuestions(facts);
        if (questions.length === 0)
            return undefined;
        const open = advisory/* advisoryNames */.U.filter((name) => questions.some(({ about }) => about.includes(name)));
        const unreached = questions.filter(({ text }) => text.includes(remote_unreached/* remoteUnreached */.w));
        return {
            message: messageOf(questions.length, unreached.length),
            evidence: (0,advise_evidence/* bounded */.Mm)(questions.map(({ about, text }) => `${about.join(", ")}: ${text}`)),
            leavesOpen: open,
            fix: [
                ...(unreached.length > 0 ? [fixOfRemote] : []),
                ...(questions.some((each) => isOfCheckout(each) && !unreached.includes(each))
                    ? [fixOfCheckout]
                    : []),
                ...(open.includes("root-user") ? [fixOfUser] : []),
                ...(open.includes("dropped-instruction") ? [fixOfBuildah] : []),
            ].join(" "),
        };
    },
};
const fixOfCheckout = `Provide what the evidence says is missing: ${(0,surface/* perSurface */.$8)({
    workflow: "set `fetch-depth: 0` and `fetch-tags: true` for actions/checkout",
    commandLine: "run `git fetch --tags` (with `--unshallow` in a shallow clone)",
})}, and give credentials that can read the remote.`;
const fixOfUser = "Make the base image readable where the build runs, or end the final stage with a user by number, e.g. `USER 65532:65532`.";
const fixOfBuildah = `Name the buildah that builds with ${(0,surface/* namedSetting */.y1)("buildah")}, e.g. its version.`;
const fixOfRemote = "Run it again where the network reaches the remote (VPN, proxy, SSH key).";
function messageOf(all, unreached) {
    return unreached === all
        ? `The remote could not be reached, so ${(0,advise_evidence/* counted */.hS)(all, "question")} about the source ${all === 1 ? "stays" : "stay"} open.`
        : `${(0,advise_evidence/* counted */.hS)(all, "question")} about the source could not be answered.`;
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
    const tag = (0,advise_evidence/* shown */.SP)(version.chosen.tag);
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
    if (offset === "" || version === undefined || isOwnTag(version.chosen.tag, offset))
        return [];
    const question = `whether ${(0,advise_evidence/* shown */.SP)(offset)} has version tags of its own`;
    return [localTags, remoteTags].flatMap((tags) => unverifiable_open(["untagged"], question, tags));
}
function aboutAskedVersions({ localTags, remoteTags }, facts) {
    return versionsAsked(facts)
        .filter(({ tags }) => tags.length === 0)
        .flatMap(({ name, from }) => {
        const question = `which commit the tag of the version ${(0,advise_evidence/* shown */.SP)(name)}, requested by ${from}, points at`;
        return [localTags, remoteTags].flatMap((tags) => unverifiable_open(["tag-not-head"], question, tags));
    });
}
function aboutContexts({ recipe }) {
    return (recipe?.contextStates ?? []).flatMap(({ name, state }) => state.kind === "committed"
        ? unverifiable_open(["foreign-context"], `which files of the build context ${(0,advise_evidence/* shown */.SP)(name)} are not committed`, state.loose)
        : []);
}
function aboutUser(facts) {
    const why = openUserQuestion(facts);
    return why === undefined
        ? []
        : [{ about: ["root-user"], text: `which user the image runs as: ${why}` }];
}
function aboutBuildah(facts) {
    const why = (0,dropped_instruction/* openDialectQuestion */.Tv)(facts);
    if (why === undefined)
        return [];
    return [{ about: ["dropped-instruction"], text: `what buildah drops: ${why}` }];
}
function unverifiable_open(about, question, answer) {
    return answer.known ? [] : [{ about, text: `${question}: ${(0,advise_evidence/* shown */.SP)(answer.why)}` }];
}
function listed(about, question, answer) {
    if (!answer.known)
        return [];
    return answer.value.map((path) => ({ about, text: `${question}: ${(0,advise_evidence/* shown */.SP)(path)}` }));
}
//# sourceMappingURL=unverifiable.js.map

var unverified_download = __webpack_require__(41593);

var vcs = __webpack_require__(77394);
;// CONCATENATED MODULE: ./build/advise/rules/vcs-in-image.js




const vcsInImage = {
    name: "vcs-in-image",
    advise(facts) {
        const { recipe } = facts;
        if (recipe === undefined || recipe.vcs.length === 0)
            return undefined;
        const found = recipe.vcs.flatMap((entry) => findingsOf(entry, recipe));
        if (found.length === 0)
            return undefined;
        const lines = (0,line_evidence/* atLines */.P)(recipe, found);
        const missing = missingBeside(facts, recipe);
        return {
            message: "A `.git` enters the image: it differs between clones, and it may contain a credential that the checkout left there.",
            ...lines,
            evidence: [...lines.evidence, ...(0,advise_evidence/* bounded */.Mm)(missing)],
            fix: missing.length === 0 ? generalFix : `${generalFix} ${missingFix}`,
        };
    },
};
const generalFix = "Before the build, write what the image needs of it (`git describe`, `git rev-parse HEAD`) into a file or a build argument. A copy of the folder around it, such as `COPY . .`, leaves it out.";
const missingFix = "Git in a step takes the missing files for deleted ones, so `git describe --dirty`, setuptools-scm and Go's `vcs.modified` call a clean commit changed. If git has to run there, remove these files from the ignore file and copy them.";
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
    const copies = isWhole ? (0,context_copies/* contextCopies */.f7)(scope, context) : (0,vcs/* vcsCopies */.YS)(scope, context);
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
    const copies = (0,context_copies/* contextCopies */.f7)(recipe.scope);
    const missing = tracked.value.flatMap((path) => {
        if (ignores(path))
            return [`missing beside .git (kept out by the ignore file): ${(0,advise_evidence/* shown */.SP)(path)}`];
        if (copies.some(({ takes }) => takes(path)))
            return [];
        return [`missing beside .git (not copied): ${(0,advise_evidence/* shown */.SP)(path)}`];
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
//# sourceMappingURL=vcs-in-image.js.map
;// CONCATENATED MODULE: ./build/advise/rules.js

























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
    unverified_download/* unverifiedDownload */.o,
    singleStage,
    floatingPackages,
    rootUser,
    network_in_run/* networkInRun */.L,
    vcsInImage,
    foreignContext,
    dropped_instruction/* droppedInstruction */.Rl,
    movingInput,
    stale_time/* staleTime */.x,
];
function advise(facts) {
    return rules.flatMap((rule) => {
        const found = rule.advise(facts);
        return found === undefined ? [] : [{ name: rule.name, ...found }];
    });
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/advise/source.js




function filesToRead(scope, ignores) {
    return requirementPaths(scope).filter((path) => !ignores(path));
}
function judgeSource(evidence) {
    const { checkout, ignores, repository, asked, recipe } = evidence;
    const git = checkout.kind === "checkout" ? checkout : undefined;
    const offset = evidence.offset ?? git?.context ?? "";
    const version = git === undefined ? undefined : chooseVersion({ ...tagsOf(git), offset });
    const parts = {
        repository: git === undefined ? "" : (repository ?? git.remote?.repository ?? ""),
        offset,
        version: version?.chosen.version ?? source_id/* untaggedVersion */.aH,
        revision: git?.revision.known === true ? git.revision.value : "",
    };
    return {
        source: { id: (0,source_id/* formatSourceId */.yn)(parts), ...parts },
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
//# sourceMappingURL=source.js.map

}),

22986:
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
//# sourceMappingURL=source-id.js.map

}),

60291:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (needsNetwork)
});
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76652);
/* harmony import */ var _package_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61340);


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
    if ((0,_downloads_js__WEBPACK_IMPORTED_MODULE_0__/* .isDownload */ .pc)(command))
        return true;
    if (name === "git")
        return gitFetches(words);
    const request = (0,_package_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .packageRequest */ .E)(command);
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
//# sourceMappingURL=network.js.map

})

};
//# sourceMappingURL=6932.index.js.map
