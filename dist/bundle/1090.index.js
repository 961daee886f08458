export const id = 1090;
export const ids = [1090];
export const modules = {

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 1090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSource: () => (/* binding */ judgeSource)
});

// EXTERNAL MODULE: ./build/domain/source/source-id.js
var source_id = __webpack_require__(7574);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./build/domain/source/version-tag.js


function chooseVersion(tags, offset) {
    const [chosen, ...others] = [...new Set(tags)]
        .flatMap((tag) => candidate(tag, offset) ?? [])
        .sort(byRank);
    if (chosen === undefined)
        return undefined;
    return { chosen: plain(chosen), others: others.map(plain) };
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
function candidate(tag, offset) {
    const own = offset !== "" && tag.startsWith(`${offset}/v`);
    const text = own ? tag.slice(offset.length + 1) : tag;
    if (!/^v?[0-9]/.test(text))
        return undefined;
    const parsed = parse(text);
    return parsed === null ? undefined : { tag, version: parsed.version, parsed, own };
}
function byRank(a, b) {
    const rank = (one) => (one.own ? 2 : 0) + (one.parsed.prerelease.length === 0 ? 1 : 0);
    return rank(b) - rank(a) || compare(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}
function plain({ tag, version }) {
    return { tag, version };
}
//# sourceMappingURL=version-tag.js.map
// EXTERNAL MODULE: ./build/containerfile/context-copies.js
var context_copies = __webpack_require__(4503);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
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
    return recipe === undefined ? undefined : (0,context_copies/* contextCopies */.f)(recipe.scope);
}
const mostPlaces = 10;
function filePlaces(paths) {
    return paths
        .filter((path) => (0,printable/* visible */.RK)(path) === path)
        .slice(0, mostPlaces)
        .map((file) => ({ file }));
}
//# sourceMappingURL=context-files.js.map
// EXTERNAL MODULE: ./build/advise/evidence.js
var advise_evidence = __webpack_require__(7912);
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
            message: `The source is not what the commit says: ${groups.map((group) => group.what(group.files.length)).join(", ")}.`,
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
                .map(({ path, by }) => ({ path, how: `converted (${(0,advise_evidence/* shown */.SP)(by)})` })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "tracked file")} converted between commit and disk`,
            fix: "Check out without conversions: `core.autocrlf=false`, and no `filter` in .gitattributes.",
        },
        {
            files: foundIn(checkout, ({ untracked }) => untracked)
                .filter((path) => entersContext(checkout, facts, path))
                .map((path) => ({ path, how: "untracked" })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "untracked file")} in the build context`,
            fix: "Commit the files, or name those that are no source in .gitignore and in .containerignore.",
        },
        {
            files: leftOut(checkout, facts).map((path) => ({ path, how: "left out" })),
            what: (count) => `${(0,advise_evidence/* counted */.hS)(count, "file")} left out by a sparse checkout`,
            fix: "Check out all of the build context (`git sparse-checkout add`), or name what is not built in .containerignore.",
        },
    ];
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
            message: `The tag ${tag}, which gives the version, is only in this checkout.`,
            evidence: [
                `tag: ${tag}`,
                `remote without it: ${(0,advise_evidence/* shown */.SP)(remote.repository ?? remote.name)}`,
                ...(0,advise_evidence/* bounded */.Mm)(others.map((other) => `at the same commit: ${(0,advise_evidence/* shown */.SP)(other.tag)}`)),
            ],
            fix: `Push the tag: \`git push ${(0,advise_evidence/* shown */.SP)(remote.name)} ${tag}\`.`,
        };
    },
};
//# sourceMappingURL=ephemeral-tag.js.map
// EXTERNAL MODULE: ./build/containerfile/bases.js
var bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/containerfile/origins.js
var origins = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/shell/package-requests.js + 2 modules
var package_requests = __webpack_require__(3063);
// EXTERNAL MODULE: ./build/shell/runs.js + 3 modules
var shell_runs = __webpack_require__(1053);
// EXTERNAL MODULE: ./build/advise/line-evidence.js
var line_evidence = __webpack_require__(3117);
;// CONCATENATED MODULE: ./build/advise/rules/floating-packages.js






const floatingPackages = {
    name: "floating-packages",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const hasSnapshot = snapshotsOf(recipe);
        const found = (0,shell_runs/* runsOf */.k)(recipe).flatMap((run) => floatingIn(run, hasSnapshot));
        if (found.length === 0)
            return undefined;
        return {
            message: "What is newest on the day of the build is installed: the same source gives another image tomorrow.",
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
        const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
        const list = names.slice(0, mostNames).join(", ");
        const text = list === "" ? request.text : `${request.text}: ${list}${more}`;
        return [{ line: run.lineOf(command), text, request, names }];
    });
}
function floatingNames(request) {
    const { manager, kind, packages, options } = request;
    const isNamed = (word) => !/[$`*]/.test(word);
    const floating = packages.filter((word) => isNamed(word) && !manager.isPinned(word));
    if (kind === "upgrade")
        return packages.length > 0 && floating.length === 0 ? undefined : floating;
    const isLocked = options.some((word) => manager.locked?.test(word) === true);
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
        ...(upgrades ? ["Leave upgrades to a newer base, pinned by digest."] : []),
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
        const lines = foreign.flatMap(({ name }) => (0,context_copies/* contextCopies */.f)(recipe.scope, name).map(({ line }) => line));
        return {
            message: `The build ${names.length === 1 ? "context" : "contexts"} ${names.join(", ")} ${names.length === 1 ? "holds" : "hold"} what neither the commit nor a digest pins.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(foreign.flatMap(({ evidence }) => evidence)),
            fix: "Commit the files, add the other repository as a submodule, or give an image by its digest (`name=docker-image://…@sha256:…`, `name=oci-layout://path@sha256:…`).",
            places: [...new Set(lines)].map((line) => ({ file, line })),
        };
    },
};
function foreignIn({ name, state }, recipe) {
    const about = (0,advise_evidence/* shown */.SP)(name);
    switch (state.kind) {
        case "no repository":
            return [`${about}: in no repository`];
        case "another repository":
            return [`${about}: another repository, ${(0,advise_evidence/* shown */.SP)(state.repository ?? "without a name")}`];
        case "committed": {
            const isFolder = recipe.contexts.some((one) => one.name === name && one.kind === "folder");
            const copies = (0,context_copies/* contextCopies */.f)(recipe.scope, name);
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
            fix: "Name them in .containerignore or .dockerignore, and make in a RUN step what the build needs of them; or commit them.",
            places: file === undefined ? [] : [...new Set(lines)].map((line) => ({ file, line })),
        };
    },
};
const wholeContext = "/";
//# sourceMappingURL=ignored-in-context.js.map
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
            message: `${(0,advise_evidence/* counted */.hS)(count, "Git LFS file")} in the build context ${count === 1 ? "is a pointer" : "are pointers"}, not what ${count === 1 ? "it stands" : "they stand"} for.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(pointers.map((path) => `pointer: ${(0,advise_evidence/* shown */.SP)(path)}`)),
            fix: "Fetch the contents with `git lfs pull`; in a workflow, `lfs: true` of actions/checkout.",
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
            message: "The revision is the forge's temporary merge of a pull request: no branch or tag holds it.",
            evidence: [
                `ref: ${ref}`,
                `revision: ${commit}`,
                `head of the pull request: ${head ?? "not in the event"}`,
                `base of the pull request: ${base ?? "not in the event"}`,
            ],
            fix: "To build what was pushed, check out the head: `ref: ${{ github.event.pull_request.head.sha }}` of " +
                "actions/checkout. Publish from a branch or tag.",
        };
    },
};
function builtPreview({ checkout, asked }) {
    if (checkout.kind === "none" || !checkout.revision.known)
        return undefined;
    return asked.mergePreview?.commit === checkout.revision.value ? asked.mergePreview : undefined;
}
//# sourceMappingURL=merge-preview.js.map
// EXTERNAL MODULE: ./build/advise/rules/network-in-run.js
var network_in_run = __webpack_require__(8735);
;// CONCATENATED MODULE: ./build/advise/rules/no-repository.js

const noRepository = {
    name: "no-repository",
    advise({ checkout, repository }) {
        if (checkout.kind === "none")
            return {
                message: "The build context is in no git checkout: the image cannot name its source.",
                evidence: [(0,advise_evidence/* shown */.SP)(checkout.why)],
                fix: "Build from a clone of the repository (in a workflow, after actions/checkout).",
            };
        const { remote, revision } = checkout;
        const atRevision = revision.known ? `revision: ${revision.value}` : "no commit yet";
        if (remote === undefined)
            return {
                message: "The checkout has no remote: the image cannot name its repository.",
                evidence: [atRevision],
                fix: "Add the remote: `git remote add origin <url>`.",
            };
        if (remote.repository !== undefined || repository !== undefined)
            return undefined;
        const name = (0,advise_evidence/* shown */.SP)(remote.name);
        const what = remote.isLocal === true ? "is a path of this machine: it names" : "names";
        return {
            message: `The URL of the remote ${name} ${what} no repository, and so the image cannot.`,
            evidence: [atRevision, `remote: ${name}`],
            fix: `Give the remote an https or ssh URL (\`git remote set-url ${name} <url>\`), or write the input \`repository\`.`,
        };
    },
};
//# sourceMappingURL=no-repository.js.map
// EXTERNAL MODULE: ./build/containerfile/final-user.js
var final_user = __webpack_require__(3252);
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
            message: "The image runs as root: a flaw in its program is a flaw of root's.",
            ...(0,line_evidence/* atLines */.P)(recipe, [finding]),
            fix: "End the final stage with a user of its own, by number so that Kubernetes can tell that it is not root: " +
                "`USER 65532:65532`; give it what it must write with `COPY --chown`.",
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
        return `${(0,advise_evidence/* shown */.SP)(file)}:${user.line}: USER ${(0,advise_evidence/* shown */.SP)(user.written)} takes a variable that has no value here`;
    }
    if (user.kind !== "inherited" || recipe.baseUser.known)
        return undefined;
    return (0,advise_evidence/* shown */.SP)(recipe.baseUser.why);
}
//# sourceMappingURL=root-user.js.map
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var oci_reference = __webpack_require__(3326);
;// CONCATENATED MODULE: ./build/shell/toolchains.js


const toolchainPackage = new RegExp(`^(?:${[
    "gcc|g\\+\\+|clang|llvm|rustc|cargo|golang|go|ghc|make|gmake|cmake|ninja|ninja-build|meson|autoconf|automake",
    "libtool|bison|flex|nasm|yasm|maven|gradle|ant|sbt|rust|base-devel|build-essential|build-base|alpine-sdk|gcc-c\\+\\+",
    "(?:gcc|g\\+\\+|clang|llvm|golang|rustc)-?[\\d.]+(?:-go)?|golang-go",
    "(?:default|openjdk-?\\d+)-jdk(?:-headless)?|openjdk\\d+|java-[\\d.]+-(?:openjdk|amazon-corretto)-devel",
    "[\\w.+-]+-(?:dev|devel)",
].join("|")})$`);
function installedToolchain(command) {
    const request = (0,package_requests/* packageRequest */.E)(command);
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
function isBuild({ name, words }) {
    if (words.some((word) => /^(?:-v|-V|--version|--help|version)$/.test(word)))
        return false;
    if (builders.has(name))
        return true;
    if (/^(?:npm|yarn|pnpm|bun)$/.test(name))
        return runsBuildScript.test(words.join(" "));
    const pattern = buildWords.get(name);
    return pattern !== undefined && words.some((word) => pattern.test(word));
}
const toolchainImages = new Set("golang rust gcc maven gradle buildpack-deps haskell sbt".split(" "));
const runtimeTags = new Map([
    ["openjdk", /jre/],
    ["eclipse-temurin", /jre/],
    ["amazoncorretto", /jre|headless/],
    ["sapmachine", /jre/],
    ["swift", /slim/],
]);
function isToolchainImage(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    if (reference === undefined)
        return false;
    if (/(?:^|\/)dotnet\/sdk$/.test(reference.repository))
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
//# sourceMappingURL=toolchains.js.map
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
            message: "The final stage also builds: a toolchain may be shipped in the image.",
            ...(0,line_evidence/* atLines */.P)(recipe, found),
            fix: "Build in a stage of its own (`FROM … AS build`), start the final one from what the program needs to run, " +
                "and take over the results alone, e.g. `COPY --from=build /out/app /usr/local/bin/app`.",
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
        return isToolchainImage(image) ? [{ line, text: `FROM ${reference}` }] : [];
    });
}
function builtIn({ commands, lineOf }) {
    const removed = commands.map(removedPackages);
    const isClean = removed.includes("all");
    const names = new Set(removed.flatMap((each) => (each === "all" ? [] : each)));
    const installs = commands.flatMap((command) => {
        const left = installedToolchain(command).filter((word) => !isClean && !names.has(word));
        return left.length === 0 ? [] : [{ line: lineOf(command), text: installText(command, left) }];
    });
    const hasRemoved = isClean || names.size > 0;
    const builds = hasRemoved ? [] : commands.filter(isBuild);
    return [...installs, ...builds.map((command) => ({ line: lineOf(command), text: command.text }))];
}
const single_stage_mostNames = 8;
function installText({ name, words }, packages) {
    const verb = words.find((word) => !word.startsWith("-")) ?? "";
    const more = packages.length > single_stage_mostNames ? ` and ${packages.length - single_stage_mostNames} more` : "";
    return `${name} ${verb}: ${packages.slice(0, single_stage_mostNames).join(", ")}${more}`;
}
//# sourceMappingURL=single-stage.js.map
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
            fix: "Check out what is recorded (`git submodule update --init --recursive`; in a workflow, `submodules: recursive` of actions/checkout), or commit the submodule's new commit.",
            places: filePlaces(stray.map(({ path }) => path)),
        };
    },
};
function described({ path, recorded, actual }) {
    const state = actual === undefined ? "not checked out" : `at ${actual}`;
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
            message: `The tag ${tag} is at one commit here and at another on the remote.`,
            evidence: (0,advise_evidence/* bounded */.Mm)([
                ...found.flatMap(({ name, here, there }) => [
                    `${(0,advise_evidence/* shown */.SP)(name)} here: ${here}`,
                    `${(0,advise_evidence/* shown */.SP)(name)} on the remote: ${there}`,
                ]),
                ...[version.chosen, ...version.others]
                    .filter((other) => found.every(({ name }) => name !== other.tag))
                    .map((other) => `at the same commit: ${(0,advise_evidence/* shown */.SP)(other.tag)}`),
            ]),
            fix: `Find out which commit is the release: take the remote's tag with \`git fetch --force ${remote} tag ${tag}\`, ` +
                "or release this commit under another version.",
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
        const [first] = elsewhere;
        if (first === undefined)
            return undefined;
        const tag = (0,advise_evidence/* shown */.SP)(first.tags[0]?.name ?? first.name);
        return {
            message: `The version asked for, ${(0,advise_evidence/* shown */.SP)(first.name)}, is a git tag at another commit than the one that is built.`,
            evidence: [
                `revision: ${checkout.revision.value}`,
                ...(0,advise_evidence/* bounded */.Mm)(elsewhere.flatMap(({ name, from, tags }) => [
                    `asked for by ${from}: ${(0,advise_evidence/* shown */.SP)(name)}`,
                    ...tags.map((found) => `tag ${(0,advise_evidence/* shown */.SP)(found.name)}: ${found.commit}`),
                ])),
            ],
            fix: `Build the commit of the tag (\`git checkout ${tag}\`), or ask for another version.`,
        };
    },
};
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
            message: `The repository ${(0,advise_evidence/* shown */.SP)(repository)} is none of the checkout's remotes: nothing shows that it has this source.`,
            evidence: [
                `input \`repository\`: ${(0,advise_evidence/* shown */.SP)(repository)}`,
                ...(0,advise_evidence/* bounded */.Mm)(remotes.map((remote) => `remote ${(0,advise_evidence/* shown */.SP)(remote.name)}: ${(0,advise_evidence/* shown */.SP)(remote.repository ?? (remote.isLocal === true ? "a path of this machine" : "names no repository"))}`)),
                ...(remotes.length === 0 ? ["no remote"] : []),
            ],
            fix: "Correct the input `repository`, or add the repository to the remotes: `git remote add upstream <url>`.",
        };
    },
};
//# sourceMappingURL=unknown-repository.js.map
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
            message: "A tag or path is not an image but a name that moves: the same source gives another image when its base was published anew.",
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
    if (!isUnpinned(reference))
        return [];
    const written = `${verbs[use.kind]}${use.reference}`;
    const text = context === undefined ? written : `${written} is the build context ${reference}`;
    return [{ line: use.line, text, fix: fixOf(reference) }];
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
        ? `Write the layout's digest behind its path: \`${(0,advise_evidence/* shown */.SP)(name)}=oci-layout://path@sha256:…\`.`
        : `Unpack the archive into a layout (\`skopeo copy ${transport}:file oci:path\`), and write \`${(0,advise_evidence/* shown */.SP)(name)}=oci-layout://path@sha256:…\`.`;
}
function isUnpinned(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    return reference !== undefined && reference.digest === undefined;
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
        fix: fixOf(value.text),
    })));
}
function fixOf(reference) {
    return `Run \`twofold pin\`, which writes \`${nameWithTag(reference)}@sha256:…\` with the digest that the registry has now; or write the digest yourself.`;
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
            message: "Nobody else can get this source: its revision is on no branch or tag of the remote.",
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
        const here = [...localTags.value, ...remoteTags.value].filter(({ commit }) => checkout.revision.known && commit === checkout.revision.value);
        const tags = [...new Set(here.map(({ name }) => name))];
        const example = offset === "" ? "v1.2.3" : `${(0,advise_evidence/* shown */.SP)(offset)}/v1.2.3`;
        return {
            message: "The revision has no version: no semver tag points at it.",
            evidence: [
                checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
                ...(0,advise_evidence/* bounded */.Mm)(tags.map((tag) => `not a version: ${(0,advise_evidence/* shown */.SP)(tag)}`)),
            ],
            fix: `Tag the release and push the tag, e.g. \`git tag ${example} && git push origin ${example}\`.`,
        };
    },
};
//# sourceMappingURL=untagged.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
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
            message: "The checkout is not at the revision that the run was started for.",
            evidence: [
                `revision: ${revision}`,
                ...(0,advise_evidence/* bounded */.Mm)(asked.revisions.map(({ commit, from }) => `${(0,advise_evidence/* shown */.SP)(from)}: ${commit}`)),
            ],
            fix: "Check out the revision that the run is about (actions/checkout without `ref`), and commit nothing before the build.",
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
        return {
            message: `${questions.length === 1 ? "A question" : (0,advise_evidence/* counted */.hS)(questions.length, "scope")} about the source stayed open.`,
            evidence: (0,advise_evidence/* bounded */.Mm)(questions.map(({ about, text }) => `${about.join(", ")}: ${text}`)),
            leavesOpen: open,
            fix: [
                ...(open.some((name) => name !== "root-user") ? [fixOfCheckout] : []),
                ...(open.includes("root-user") ? [fixOfUser] : []),
            ].join(" "),
        };
    },
};
const fixOfCheckout = "Give what the evidence asks for: `git fetch`, in a workflow `fetch-depth: 0` and `fetch-tags: true` of " +
    "actions/checkout, and credentials that can read the remote.";
const fixOfUser = "Let the base be read where the build runs, or end the final stage with a user by number, e.g. `USER 65532:65532`.";
function openQuestions(facts) {
    const { checkout } = facts;
    const aboutCheckout = checkout.kind === "none"
        ? []
        : [...aboutFiles(checkout), ...aboutRevision(checkout, facts), ...aboutTags(checkout, facts)];
    return [...aboutCheckout, ...aboutContexts(facts), ...aboutUser(facts)];
}
function aboutFiles({ worktrees }) {
    return worktrees.flatMap((tree) => [
        ...unverifiable_open(["dirty"], "which tracked files changed", tree.changed),
        ...unverifiable_open(["dirty"], "which files git converts on checkout", tree.converted),
        ...unverifiable_open(["dirty"], "which untracked files are in the build context", tree.untracked),
        ...unverifiable_open(["dirty"], "which files a sparse checkout leaves out", tree.leftOut),
        ...unverifiable_open(["dirty"], "which submodules there are, and which files git was told not to look at", tree.unwatched),
        ...listed(["dirty"], "whether a file is as committed that git was told not to look at", tree.unwatched),
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
        ...unverifiable_open(["tag-mismatch"], `at which commit this checkout has the tag ${tag}`, localTags),
        ...(remote === undefined
            ? []
            : unverifiable_open(["ephemeral-tag", "tag-mismatch"], `whether the remote has the tag ${tag}, and at which commit`, remoteTags)),
        ...aboutAskedVersions(checkout, facts),
    ];
}
function aboutAskedVersions({ localTags, remoteTags }, facts) {
    return versionsAsked(facts)
        .filter(({ tags }) => tags.length === 0)
        .flatMap(({ name, from }) => {
        const question = `at which commit the tag of the version is that ${from} asks for, ${(0,advise_evidence/* shown */.SP)(name)}`;
        return [localTags, remoteTags].flatMap((tags) => unverifiable_open(["tag-not-head"], question, tags));
    });
}
function aboutContexts({ recipe }) {
    return (recipe?.contextStates ?? []).flatMap(({ name, state }) => state.kind === "committed"
        ? unverifiable_open(["foreign-context"], `which files of the build context ${(0,advise_evidence/* shown */.SP)(name)} no commit has`, state.loose)
        : []);
}
function aboutUser(facts) {
    const why = openUserQuestion(facts);
    return why === undefined
        ? []
        : [{ about: ["root-user"], text: `which user the image runs as: ${why}` }];
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
// EXTERNAL MODULE: ./build/advise/rules/unverified-download.js
var unverified_download = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/containerfile/vcs.js
var vcs = __webpack_require__(9726);
;// CONCATENATED MODULE: ./build/advise/rules/vcs-in-image.js



const vcsInImage = {
    name: "vcs-in-image",
    advise({ recipe }) {
        if (recipe === undefined || recipe.vcs.length === 0)
            return undefined;
        const found = recipe.vcs.flatMap((entry) => findingsOf(entry, recipe));
        if (found.length === 0)
            return undefined;
        return {
            message: "A `.git` enters the image: each clone has another one, and a checkout may have left a credential in it.",
            ...(0,line_evidence/* atLines */.P)(recipe, found),
            fix: "Write what the image needs of it into a file or a build argument before the build (`git describe`, `git rev-parse HEAD`); a copy of the folder around it, such as `COPY . .`, leaves it out.",
        };
    },
};
function findingsOf({ context, path }, { scope }) {
    const isWhole = path === "";
    const copies = isWhole ? (0,context_copies/* contextCopies */.f)(scope, context) : (0,vcs/* vcsCopies */.YS)(scope, context);
    return copies
        .filter(({ takes }) => isWhole || takes(path) || takes(`${path}/`))
        .map(({ line, keyword, how, source }) => {
        const from = context === undefined ? "" : `--from=${context} `;
        const mount = context === undefined ? "--mount=" : `--mount=from=${context},`;
        const written = how === "mount" ? `${mount}source=${source}` : `${from}${source}`;
        const brought = isWhole ? `the build context ${context}, a .git` : path;
        return { line, text: `${keyword} ${written} brings ${brought}` };
    });
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
];
function advise(facts) {
    return rules.flatMap((rule) => {
        const found = rule.advise(facts);
        return found === undefined ? [] : [{ name: rule.name, ...found }];
    });
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/advise/source.js



function judgeSource(evidence) {
    const { checkout, ignores, repository, asked, recipe } = evidence;
    const git = checkout.kind === "checkout" ? checkout : undefined;
    const offset = evidence.offset ?? git?.context ?? "";
    const version = chooseVersion(git === undefined ? [] : tagsHere(git), offset);
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
function tagsHere(checkout) {
    const { revision, localTags, remoteTags } = checkout;
    if (!revision.known)
        return [];
    return [localTags, remoteTags]
        .flatMap((tags) => (tags.known ? tags.value : []))
        .filter(({ commit }) => commit === revision.value)
        .map(({ name }) => name);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ parseSourceId),
/* harmony export */   aH: () => (/* binding */ untaggedVersion),
/* harmony export */   yn: () => (/* binding */ formatSourceId)
/* harmony export */ });
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

/***/ })

};
//# sourceMappingURL=1090.index.js.map
