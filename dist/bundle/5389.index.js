export const id = 5389;
export const ids = [5389];
export const modules = {

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);

const mostItems = 20;
const longestItem = 500;
function bounded(items) {
    if (items.length <= mostItems)
        return items;
    return [...items.slice(0, mostItems), `and ${items.length - mostItems} more`];
}
function shown(name) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(name.replaceAll("\t", "␉"), longestItem)));
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=evidence.js.map

/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ atLines)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7912);

const mostShown = 20;
function atLines({ scope }, findings) {
    const { file } = scope.containerfile;
    const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.text}`, finding]));
    const sorted = [...byText.values()].sort((one, other) => one.line - other.line);
    const texts = sorted.map(({ line, text }, index) => index < mostShown ? `${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(file)}:${line}: ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(onOneLine(text))}` : "");
    const lines = [...new Set(sorted.map(({ line }) => line))].slice(0, mostShown);
    return {
        findings: sorted,
        evidence: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(texts),
        places: lines.map((line) => ({ file, line })),
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
//# sourceMappingURL=line-evidence.js.map

/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ networkInRun),
/* harmony export */   m: () => (/* binding */ networkUse)
/* harmony export */ });
/* harmony import */ var _containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6387);
/* harmony import */ var _shell_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(727);
/* harmony import */ var _shell_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1053);
/* harmony import */ var _line_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3117);




const networkUse = {
    message: "RUN needs the network: what comes from there is named neither by the Containerfile nor by the commit.",
    fix: "Bring what the step needs by name and digest: in the base, by `COPY --from=name@sha256:…`, or by " +
        "`ADD --checksum=sha256:… URL`; then `RUN --network=none`, or the input `network: none`, proves that it is enough.",
};
const networkInRun = {
    name: "network-in-run",
    advise({ recipe }) {
        if (recipe === undefined || recipe.network === "none")
            return undefined;
        const found = (0,_shell_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .runsOf */ .k)(recipe)
            .filter((run) => !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__/* .isCutOffStep */ .a)(run.instruction) && !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_0__/* .isCutOffStage */ .c)(recipe.hermetic, run.stage))
            .flatMap(({ commands, lineOf }) => commands
            .filter(_shell_network_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNetwork */ .W)
            .map((command) => ({ line: lineOf(command), text: command.text })));
        if (found.length === 0)
            return undefined;
        return { ...networkUse, ...(0,_line_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .atLines */ .P)(recipe, found) };
    },
};
//# sourceMappingURL=network-in-run.js.map

/***/ }),

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unverifiedAdds),
/* harmony export */   o: () => (/* binding */ unverifiedDownload)
/* harmony export */ });
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2912);
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _containerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);
/* harmony import */ var _shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);
/* harmony import */ var _shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2834);
/* harmony import */ var _shell_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1053);
/* harmony import */ var _line_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3117);








const unverifiedDownload = {
    name: "unverified-download",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const added = unverifiedAdds(recipe);
        const run = (0,_shell_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOf */ .k)(recipe)
            .filter(({ stage }) => recipe.network !== "none" && !(0,_containerfile_hermetic_js__WEBPACK_IMPORTED_MODULE_1__/* .isCutOffStage */ .c)(recipe.hermetic, stage))
            .flatMap(unverifiedRuns);
        if (added.length + run.length === 0)
            return undefined;
        const fixes = [
            ...(added.some(({ isGit }) => !isGit)
                ? [
                    "Write `ADD --checksum=sha256:<64 hex digits> URL …` with the digest of the file that you looked at.",
                ]
                : []),
            ...(added.some(({ isGit }) => isGit)
                ? ["Name a commit: `ADD https://…/repo.git#<40 hex digits> …`."]
                : []),
            ...(run.length === 0
                ? []
                : [
                    "In RUN, save the download to a file, check it (`echo '<sha256>  file' | sha256sum -c -`, or `gpg --verify`), and only then run it; or install the program from a package.",
                ]),
        ];
        return {
            message: "What the build downloads is not checked: whoever controls the server controls the image.",
            ...(0,_line_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .atLines */ .P)(recipe, [...added, ...run]),
            fix: fixes.join(" "),
        };
    },
};
function unverifiedAdds({ scope }) {
    const found = [];
    for (const { stage, instruction, lookup } of (0,_containerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(scope)) {
        const { keyword, argument, words, flags, line } = instruction;
        if (keyword !== "ADD" || flags.some(({ name }) => name === "checksum"))
            continue;
        const written = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument) ?? words.map(({ text }) => text);
        for (const word of written.slice(0, -1)) {
            const source = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_7__/* .expandWord */ .V)(word, lookup).text;
            if (!isUnverifiedSource(source))
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
function unverifiedRuns(run) {
    const found = [];
    const saved = new Map();
    for (const command of run.commands) {
        if ((0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isVerification */ .go)(command))
            saved.clear();
        const download = runDownload(command) ?? saved.get(fileRunBy(command) ?? "");
        if (download !== undefined) {
            found.push({ line: run.lineOf(download), text: `${download.text} … ${command.text}` });
        }
        const file = (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc)(command) ? (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .savedAs */ .kR)(command) : undefined;
        if (file !== undefined)
            saved.set((0,_shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(file), command);
    }
    return found;
}
function runDownload(command) {
    if ((0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsInput */ .Tv)(command)) {
        const piped = command.piped.find(_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc);
        if (piped !== undefined)
            return piped;
    }
    return (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsWords */ .sR)(command) ? command.inserted.find(_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .isDownload */ .pc) : undefined;
}
function fileRunBy(command) {
    if (command.path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(command.path))
        return command.name;
    const isInterpreter = (0,_shell_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .runsInput */ .Tv)({ ...command, words: [] }) || command.name === ".";
    const file = command.words.find((word) => !word.startsWith("-"));
    return isInterpreter && file !== undefined ? (0,_shell_run_script_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .kX)(file) : undefined;
}
//# sourceMappingURL=unverified-download.js.map

/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCutOffStep),
/* harmony export */   c: () => (/* binding */ isCutOffStage)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4837);

function isCutOffStage(hermetic, stage) {
    return hermetic !== undefined && !hermetic.fetchStages.includes((0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(stage));
}
function isCutOffStep({ flags }) {
    return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
//# sourceMappingURL=hermetic.js.map

/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ runsInput),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   kR: () => (/* binding */ savedAs),
/* harmony export */   pc: () => (/* binding */ isDownload),
/* harmony export */   sR: () => (/* binding */ runsWords)
/* harmony export */ });
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);

const downloaders = new Set(["curl", "wget", "aria2c", "fetch"]);
function isDownload({ name, words }) {
    if (!downloaders.has(name))
        return false;
    const urls = words.filter((word) => !word.startsWith("-"));
    const near = /^(?:[a-z]+:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)|^file:/;
    return urls.some((word) => !near.test(word));
}
const interpreter = /^(?:python[\d.]*|perl|node|ruby|php)$/;
function runsInput({ name, words }) {
    if (!_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && !interpreter.test(name))
        return false;
    if (_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && words.some((word) => /^-(?=[a-z]*$)[a-z]*s/.test(word)))
        return true;
    const [first] = words.filter((word) => !/^-[A-Za-z]+$/.test(word) || /^-[a-z]*[cem]$/.test(word));
    return first === undefined || first === "-" || first === "/dev/stdin" || first === "--";
}
function runsWords({ name, words }) {
    if (name === "." || name === "source" || name === "eval")
        return true;
    if (!_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .shells */ .mP.has(name) && !interpreter.test(name))
        return false;
    const [first = ""] = words.filter((word) => !/^-[abd-z]+$/.test(word));
    return /^-[a-z]*[ce]$/.test(first) || first.startsWith("<(");
}
function savedAs(command) {
    const { name, words, writesTo } = command;
    if (writesTo !== undefined)
        return writesTo;
    const short = name === "wget" ? "O" : "o";
    const long = name === "wget" ? "--output-document" : "--output";
    const at = words.findIndex((word) => word === long || new RegExp(`^-[A-Za-z]*${short}$`).test(word));
    const named = at === -1 ? attached(words, long) : words[at + 1];
    if (named !== undefined)
        return named === "-" ? undefined : named;
    const takesName = name === "wget" || words.some((word) => /^-[A-Za-z]*O|^--remote-name$/.test(word));
    const url = words.findLast((word) => /^[a-z]+:\/\//.test(word));
    return takesName && url !== undefined ? (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(url.replace(/[?#].*$/s, "")) : undefined;
}
function attached(words, long) {
    return words.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1);
}
function isVerification({ name, words }) {
    if (/^(?:sha\d+sum|shasum|b2sum|b3sum|md5sum)$/.test(name)) {
        return words.some((word) => /^-(?=[a-z]*$)[a-z]*c|^--check$/.test(word));
    }
    if (name === "gpg" || name === "gpg2")
        return words.includes("--verify");
    if (name === "gpgv" || name === "sqv")
        return true;
    if (name === "cosign" || name === "slsa-verifier" || name === "gh") {
        return words.some((word) => word.startsWith("verify"));
    }
    if (name === "openssl")
        return words.includes("-verify");
    return name === "minisign" || name === "signify"
        ? words.some((word) => /^-\w*V/.test(word))
        : false;
}
//# sourceMappingURL=downloads.js.map

/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ needsNetwork)
/* harmony export */ });
/* harmony import */ var _downloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _package_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3063);


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
    { programs: /^(?:scp|sftp|ftp|rustup|corepack|luarocks|cpanm|pecl|pear)$/ },
    { programs: /^mix$/, words: /^(?:deps\.get|local\.hex|local\.rebar)$/ },
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

/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ packageRequest)
});

;// CONCATENATED MODULE: ./build/shell/one-version.js
function namesOneVersion(word) {
    const behindStar = word.slice(word.lastIndexOf("*") + 1);
    const at = behindStar.indexOf("==");
    return at >= 0 && at + 2 < behindStar.length;
}
//# sourceMappingURL=one-version.js.map
;// CONCATENATED MODULE: ./build/shell/package-managers.js

const options = (text) => new Set(text.split(" "));
const isLocal = (word) => /^(?:\.{0,2}\/|\.{1,2}$|\.\[|file:)/.test(word);
const hasExactVersion = (word) => /.@(?:npm:@?[^@]{0,214}@)?v?\d+\.\d+\.\d+/.test(word) ||
    /#[0-9a-f]{7,40}$/.test(word) ||
    /\.tgz$/.test(word);
const npmFix = (name) => `npm, yarn, pnpm: name versions (\`${name}@1.2.3\`), or put them into package.json and use \`npm ci\` with the lock file.`;
const packageManagers = [
    {
        name: "apt",
        packages: "system",
        programs: /^(?:apt|apt-get|aptitude)$/,
        install: /^install$/,
        upgrade: /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/,
        fetch: /^(?:update|source|build-dep|download)$/,
        valued: options("-t --target-release --default-release -o --option -c --config-file -a -S --snapshot"),
        isPinned: (word) => word.includes("=") || isLocal(word) || word.endsWith(".deb"),
        offline: /^--no-download$/,
        fix: (name) => `apt: take packages from a snapshot (repro-sources-list.sh, or snapshot.debian.org or snapshot.ubuntu.com in the sources), or name versions: \`${name}=<version>\`.`,
    },
    {
        name: "apk",
        packages: "system",
        programs: /^apk$/,
        install: /^add$/,
        upgrade: /^upgrade$/,
        fetch: /^(?:update|fetch)$/,
        valued: options("-t --virtual -X --repository -p --root --arch --keys-dir --cache-dir --repositories-file"),
        isPinned: (word) => /[=~]|^!/.test(word) || isLocal(word) || word.endsWith(".apk"),
        offline: /^--no-network$/,
        fix: (name) => `apk: name versions: \`${name}=<version>\` (or \`${name}~=<version>\`).`,
    },
    {
        name: "dnf",
        packages: "system",
        programs: /^(?:dnf|dnf5|yum|microdnf|tdnf)$/,
        install: /^(?:install|groupinstall)$/,
        upgrade: /^(?:update|upgrade|distro-sync)$/,
        fetch: /^(?:makecache|download|builddep)$/,
        valued: options("-c --config --repo --repoid --releasever --setopt --installroot --exclude -x --enablerepo --disablerepo"),
        isPinned: (word) => /-\d[\w+~^:]*\.[\w.+~^:]*(?:-\d[\w.+~^]*)?$/.test(word) ||
            isLocal(word) ||
            word.endsWith(".rpm"),
        offline: /^(?:-C|--cacheonly)$/,
        fix: (name) => `dnf, yum: name versions: \`${name}-<version>-<release>\`.`,
    },
    {
        name: "zypper",
        packages: "system",
        programs: /^zypper$/,
        install: /^(?:install|in)$/,
        upgrade: /^(?:update|up|dist-upgrade|dup|patch)$/,
        fetch: /^(?:refresh|ref)$/,
        valued: options("-r --repo -t --type -R --root -D --reposd-dir"),
        isPinned: (word) => /=|-\d+\.\d/.test(word) || isLocal(word) || word.endsWith(".rpm"),
        fix: (name) => `zypper: name versions: \`${name}=<version>\`.`,
    },
    {
        name: "pacman",
        packages: "system",
        programs: /^pacman$/,
        install: /^-S[a-z]*$|^--sync$/,
        valued: options("--root --dbpath --cachedir --config -r -b"),
        isPinned: isLocal,
        fix: () => "pacman: take packages from a day of the archive (https://archive.archlinux.org/repos/2026/01/31/) as the mirror.",
    },
    {
        name: "pip",
        packages: "language",
        programs: /^(?:pip[\d.]*|pipx)$/,
        install: /^install$/,
        fetch: /^(?:download|wheel)$/,
        valued: options("-r --requirement -c --constraint -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src -e --editable --platform --python-version --trusted-host --no-binary --only-binary --progress-bar --cache-dir --timeout --default-timeout --retries --proxy --log --upgrade-strategy --abi --implementation --config-settings -C"),
        isPinned: (word) => namesOneVersion(word) ||
            /@[0-9a-f]{40}/.test(word) ||
            isLocal(word) ||
            /\.(?:whl|zip|tar\.gz)$|^https?:/.test(word),
        locked: /^(?:--require-hashes|-c|--constraint(?:=.*)?)$/,
        offline: /^--no-index$/,
        fix: (name) => `pip: name versions (\`${name}==<version>\`), or better a list with hashes: \`pip install --require-hashes -r requirements.txt\`.`,
    },
    {
        name: "npm",
        packages: "language",
        programs: /^npm$/,
        install: /^(?:install|i|add)$/,
        upgrade: /^(?:update|upgrade|up)$/,
        fetch: /^(?:ci|clean-install|exec|audit)$/,
        valued: options("--prefix --registry -w --workspace --omit --include --loglevel --cache --tag -C"),
        isPinned: (word) => hasExactVersion(word) || isLocal(word),
        offline: /^--offline$/,
        fix: npmFix,
    },
    {
        name: "yarn",
        packages: "language",
        programs: /^(?:yarn|yarnpkg|pnpm|bun)$/,
        install: /^(?:add|install|i)$/,
        upgrade: /^(?:update|upgrade|up)$/,
        fetch: /^(?:fetch|dlx)$/,
        valued: options("--cwd --registry --cache-folder -C --dir --filter -F --store-dir"),
        isPinned: (word) => hasExactVersion(word) || isLocal(word),
        offline: /^--offline$/,
        fix: npmFix,
    },
    {
        name: "gem",
        packages: "language",
        programs: /^gem$/,
        install: /^install$/,
        upgrade: /^update$/,
        fetch: /^fetch$/,
        valued: options("-v --version -i --install-dir -n --bindir --source -s -P --platform"),
        isPinned: (word) => /:\d|^\d/.test(word) || isLocal(word) || word.endsWith(".gem"),
        locked: /^(?:-v.*|--version(?:=.*)?)$/,
        offline: /^(?:-l|--local)$/,
        fix: (name) => `gem: name versions (\`gem install ${name} -v <version>\`), or use a Gemfile.lock.`,
    },
    {
        name: "go",
        packages: "language",
        programs: /^go$/,
        install: /^(?:install|get)$/,
        valued: options("-C -p -ldflags -gcflags -asmflags -tags -modfile -o -exec"),
        isPinned: (word) => !/@(?:latest|upgrade|patch|main|master)$/.test(word),
        fix: (name) => `go: name versions: \`${name.replace(/@.*$/s, "")}@v1.2.3\`.`,
    },
    {
        name: "cargo",
        packages: "language",
        programs: /^cargo$/,
        install: /^install$/,
        upgrade: /^update$/,
        fetch: /^fetch$/,
        valued: options("--version --vers --git --branch --tag --rev --path --root --features -F --registry --index --target --profile --bin --example -j --jobs --target-dir --config"),
        isPinned: (word) => /@=?\d/.test(word),
        locked: /^--(?:version|vers|path|rev|tag)(?:=.*)?$/,
        offline: /^--(?:offline|frozen)$/,
        fix: (name) => `cargo: \`cargo install --locked --version <version> ${name}\`.`,
    },
    {
        name: "composer",
        packages: "language",
        programs: /^composer$/,
        install: /^require$/,
        upgrade: /^(?:update|upgrade)$/,
        fetch: /^(?:install|create-project)$/,
        valued: options("-d --working-dir"),
        isPinned: (word) => /[:=]v?\d+\.\d+\.\d+/.test(word) || /^(?:php|ext-)/.test(word),
        fix: (name) => `composer: name versions (\`${name}:1.2.3\`), or use \`composer install\` with composer.lock.`,
    },
    {
        name: "conda",
        packages: "language",
        programs: /^(?:conda|mamba|micromamba)$/,
        install: /^(?:install|create)$/,
        upgrade: /^(?:update|upgrade)$/,
        valued: options("-c --channel -n --name -p --prefix -f --file"),
        isPinned: (word) => word.includes("=") || isLocal(word),
        locked: /^(?:-f|--file(?:=.*)?)$/,
        offline: /^--offline$/,
        fix: (name) => `conda: name versions (\`${name}=1.2.3\`), or use an explicit list (\`conda list --explicit\`).`,
    },
];
//# sourceMappingURL=package-managers.js.map
;// CONCATENATED MODULE: ./build/shell/package-requests.js

function packageRequest(command) {
    const { program, words } = addressed(command);
    const manager = packageManagers.find(({ programs }) => programs.test(program));
    if (manager === undefined)
        return undefined;
    for (const [index, word] of words.entries()) {
        const kind = kindOf(word, manager);
        if (kind === undefined)
            continue;
        const behind = words.slice(index + 1);
        return {
            manager,
            text: `${program} ${word}`,
            kind,
            packages: named(behind, manager.valued),
            options: [...words.slice(0, index), ...behind].filter((each) => each.startsWith("-")),
        };
    }
    return undefined;
}
function addressed({ name, words }) {
    const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") + 1 : 0;
    if (module > 0)
        return { program: words[module] ?? "", words: words.slice(module + 1) };
    if (name === "uv" && words[0] === "pip")
        return { program: "pip", words: words.slice(1) };
    return { program: name, words };
}
function kindOf(word, manager) {
    if (manager.install.test(word))
        return "install";
    if (manager.upgrade?.test(word) === true)
        return "upgrade";
    return manager.fetch?.test(word) === true ? "fetch" : undefined;
}
function named(words, valued) {
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (valued.has(word))
            at += 1;
        else if (word !== "" && !word.startsWith("-"))
            found.push(word);
    }
    return found;
}
//# sourceMappingURL=package-requests.js.map

/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   ze: () => (/* binding */ lineFinder)
/* harmony export */ });
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);

function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => countUpTo(starts, offset);
}
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const shells = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);
function programName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function runScript(instruction, lineOf) {
    const { argument, line } = instruction;
    const strings = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return { text: strings.map(quoted).join(" "), lineAt: () => line };
    const body = heredocLines(instruction);
    const { endLine, words } = instruction;
    if (words.length === 1 && (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(argument)) {
        const content = instruction.heredocs[0] ?? "";
        if (!isShellScript(content))
            return undefined;
        return { text: content, lineAt: linesFrom(endLine - countNewlines(content), content) };
    }
    const text = [argument, ...body].join("\n");
    const below = [argument, ...body].slice(1).join("\n");
    const afterArgument = linesFrom(endLine - body.length + 1, below);
    const inArgument = argumentLines(instruction, lineOf);
    return {
        text,
        lineAt: (position) => position <= argument.length
            ? inArgument(position)
            : afterArgument(position - argument.length - 1),
    };
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function heredocLines(instruction) {
    return (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .heredocMarkers */ .ib)(instruction).flatMap(({ name }, index) => [
        ...(instruction.heredocs[index] ?? "").split("\n").slice(0, -1),
        name,
    ]);
}
function isShellScript(content) {
    const [interpreter] = /^#![ \t]*(?:\S*\/env[ \t]+)?(\S+)/.exec(content)?.slice(1) ?? [];
    return interpreter === undefined || shells.has(programName(interpreter));
}
function linesFrom(first, text) {
    return (position) => first + countNewlines(text.slice(0, position));
}
function argumentLines({ argument, line, words }, lineOf) {
    let next = 0;
    const starts = words.map(({ text }) => {
        const at = argument.indexOf(text, next);
        next = at + text.length;
        return at;
    });
    return (position) => {
        const word = words[countUpTo(starts, position) - 1];
        return word === undefined ? line : lineOf(word.start);
    };
}
function countNewlines(text) {
    return text.split("\n").length - 1;
}
//# sourceMappingURL=run-script.js.map

/***/ }),

/***/ 1053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./build/containerfile/heredoc.js
var heredoc = __webpack_require__(4766);
// EXTERNAL MODULE: ./build/containerfile/variables.js
var variables = __webpack_require__(995);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/shell/run-script.js
var run_script = __webpack_require__(2834);
;// CONCATENATED MODULE: ./build/shell/unwrap.js

const plain = { valued: [], between: 0 };
const wrappers = new Map([
    ["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T"], between: 0 }],
    ["doas", { valued: ["-u", "-C"], between: 0 }],
    ["env", { valued: ["-u", "-C", "--unset", "--chdir"], between: 0 }],
    ["exec", { valued: ["-a"], between: 0 }],
    ["command", plain],
    ["builtin", plain],
    ["nohup", plain],
    ["time", { valued: ["-f", "-o"], between: 0 }],
    ["nice", { valued: ["-n"], between: 0 }],
    ["ionice", { valued: ["-c", "-n"], between: 0 }],
    ["stdbuf", { valued: ["-i", "-o", "-e"], between: 0 }],
    ["timeout", { valued: ["-s", "-k", "--signal", "--kill-after"], between: 1 }],
    ["gosu", { valued: [], between: 1 }],
    ["su-exec", { valued: [], between: 1 }],
    ["setpriv", plain],
    ["fakeroot", plain],
    ["eatmydata", plain],
    ["xargs", { valued: ["-n", "-I", "-P", "-d", "-L", "-s", "-E", "-a"], between: 0 }],
]);
function unwrapped(words) {
    let rest = words;
    for (;;) {
        const wrapper = wrappers.get((0,run_script/* programName */.kX)(rest[0] ?? ""));
        if (wrapper === undefined)
            return rest;
        const inner = behind(wrapper, rest.slice(1));
        if (inner.length === 0)
            return rest;
        rest = inner;
    }
}
function behind({ valued, between }, words) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (word === "--") {
            at += 1;
            break;
        }
        const isAssignment = /^[A-Za-z_]\w*=/.test(word);
        if (!word.startsWith("-") && !isAssignment)
            break;
        if (valued.includes(word))
            at += 1;
    }
    return words.slice(at + between);
}
//# sourceMappingURL=unwrap.js.map
;// CONCATENATED MODULE: ./build/shell/words.js
const longestValue = 4096;
function wordsOf(word, variables) {
    if (word === undefined)
        return [];
    if (word.type === "Assignment")
        return [expanded(word.text, variables)];
    if (word.parts === undefined)
        return [word.value];
    const isQuoted = word.parts.some(({ type }) => /Quoted$/.test(type));
    if (word.parts.every(({ type }) => type === "SingleQuoted"))
        return [word.value];
    const text = expanded(word.value, variables);
    if (isQuoted || text === word.value)
        return [text];
    return text.split(/\s+/).filter((part) => part !== "");
}
function remember({ name, value }, variables) {
    if (value.type !== "Word")
        return;
    const text = expanded(value.value, variables);
    if (text.length <= longestValue)
        variables.assigned.set(name, text);
}
function expanded(text, { lookup, assigned }) {
    if (text.length > longestValue)
        return text;
    return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (written, braced, plain) => {
        const name = braced ?? plain ?? "";
        return assigned.get(name) ?? lookup(name) ?? written;
    });
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/shell/commands.js




const longestScript = 64 * 1024;
const longestPipe = 16;
const deepest = 12;
function commandsOf(script, lookup) {
    return readScript(script, {
        at: undefined,
        depth: 0,
        piped: [],
        variables: { lookup, assigned: new Map() },
    });
}
function readScript(script, within) {
    if (within.depth > deepest)
        return [];
    const source = script.slice(0, longestScript);
    try {
        return readNode((0,parser/* parse */.qg)(source), { ...within, source });
    }
    catch (error) {
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function readNode(node, within) {
    if (node.type === "Command")
        return readCommand(node, within);
    if (node.type === "Pipeline") {
        const found = [];
        for (const command of node.commands) {
            const piped = [...within.piped, ...found.slice(-longestPipe)].slice(-longestPipe);
            found.push(...readNode(command, { ...within, piped }));
        }
        return found;
    }
    if (node.type === "Assignment")
        remember(node, within.variables);
    if (node.type !== "Script")
        return readChildren(node, within);
    const depth = within.depth + 1;
    if (depth > deepest)
        return [];
    const own = node.source;
    return readChildren(node, {
        ...within,
        depth,
        ...(own === undefined ? {} : { source: own, at: within.at ?? node.pos }),
    });
}
function readChildren(node, within) {
    const found = [];
    (0,parser/* forEachChild */.dK)(node, (child) => {
        for (const command of readNode(child, within))
            found.push(command);
    });
    return found;
}
function readCommand(node, within) {
    const { source, variables } = within;
    const position = within.at ?? node.pos;
    const inside = { ...within, piped: [] };
    const inserted = readChildren(node, inside);
    const words = unwrapped([node.name, ...node.args].flatMap((word) => wordsOf(word, variables)));
    const [path] = words;
    if (path === undefined || /[`()]/.test(path))
        return inserted;
    const command = {
        name: (0,run_script/* programName */.kX)(path),
        path,
        words: words.slice(1),
        text: source.slice(node.pos, node.end),
        position,
        piped: [...within.piped, ...(readsString(node) ? inserted : [])],
        inserted,
        writesTo: outputOf(node, variables),
    };
    const nested = nestedScripts(command, node).flatMap((script) => readScript(script, { ...within, at: position, depth: within.depth + 1 }));
    return [...inserted, command, ...nested];
}
function nestedScripts({ name, words }, node) {
    if (name === "eval")
        return [words.join(" ")];
    if (!run_script/* shells */.mP.has(name) && name !== "su" && name !== "runuser")
        return [];
    const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    const inline = flag === -1 ? [] : words.slice(flag + 1, flag + 2);
    const documents = node.redirects.flatMap((redirect) => redirect.type === "HereDoc" ? [redirect.body.text] : []);
    return [...inline, ...(run_script/* shells */.mP.has(name) ? documents : [])];
}
function readsString(node) {
    return node.redirects.some(({ type }) => type === "HereString");
}
function outputOf(node, variables) {
    for (const redirect of node.redirects) {
        if (redirect.type !== "Redirect" || !/^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator))
            continue;
        const { descriptor } = redirect;
        const isOutput = descriptor?.type !== "FileDescriptor" || descriptor.value === 1;
        if (isOutput)
            return wordsOf(redirect.target, variables)[0];
    }
    return undefined;
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./build/shell/runs.js




function runsOf({ scope }) {
    const known = runsByQuestion.get(scope);
    if (known !== undefined)
        return known;
    const runs = readRuns(scope);
    runsByQuestion.set(scope, runs);
    return runs;
}
const runsByQuestion = new WeakMap();
function readRuns(scope) {
    const lineOf = (0,run_script/* lineFinder */.ze)(scope.containerfile.text);
    const foreign = new Set();
    const runs = [];
    for (const { stage, instruction, lookup } of (0,variables/* withVariables */.s)(scope)) {
        if (instruction.keyword === "SHELL") {
            if (isShell(instruction))
                foreign.delete(stage);
            else
                foreign.add(stage);
        }
        if (instruction.keyword !== "RUN" || foreign.has(stage))
            continue;
        runs.push(readRun({ stage, instruction, lookup, lineOf }));
    }
    return runs;
}
function isShell({ argument }) {
    return run_script/* shells */.mP.has((0,run_script/* programName */.kX)((0,heredoc/* jsonStrings */.lJ)(argument)?.[0] ?? ""));
}
function readRun(options) {
    const { stage, instruction, lookup, lineOf } = options;
    const script = (0,run_script/* runScript */.j3)(instruction, lineOf);
    if (script === undefined) {
        return { stage, instruction, commands: [], lineOf: () => instruction.line };
    }
    return {
        stage,
        instruction,
        commands: commandsOf(script.text, lookup),
        lineOf: ({ position }) => script.lineAt(position),
    };
}
//# sourceMappingURL=runs.js.map

/***/ })

};
//# sourceMappingURL=5389.index.js.map
