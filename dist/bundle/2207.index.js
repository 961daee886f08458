export const id = 2207;
export const ids = [2207];
export const modules = {

37912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mm: () => (bounded),
  SP: () => (shown),
  hS: () => (counted)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);

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

}),

13117:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (atLines)
});
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37912);

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
;// CONCATENATED MODULE: ./build/shell/installs.js

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
        ? (0,run_script/* programName */.kX)(packed).replace(/\.[^.]*$/, "")
        : undefined;
}
//# sourceMappingURL=installs.js.map

var toolchains = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/shell/unverified.js




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
    if ((0,downloads/* isVerification */.go)(command)) {
        state.saved.clear();
        state.unpacked.clear();
        return [];
    }
    const asDownload = (one) => ({ command: one, line: lineOf(one) });
    const piped = command.piped.filter(downloads/* isDownload */.pc).map(asDownload);
    const inserted = command.inserted.filter(downloads/* isDownload */.pc).map(asDownload);
    const named = filesAmong(command.words, state);
    const run = filesAmong([fileRunBy(command) ?? ""], state);
    const used = [
        ...((0,downloads/* runsInput */.Tv)(command) || trustsKey(command) ? piped : []),
        ...((0,downloads/* runsWords */.sR)(command) ? inserted : []),
        ...run,
        ...(isUseOfFile(command) ? named : []),
        ...(isUseOfUnpacked(command) ? state.unpacked : []),
    ];
    return [...used, ...note(command, { state, source: piped[0] ?? named[0], asDownload })];
}
function filesAmong(words, { saved }) {
    return words.flatMap((word) => saved.get((0,run_script/* programName */.kX)(word)) ?? []);
}
function note(command, { state, source, asDownload, }) {
    if ((0,downloads/* isDownload */.pc)(command)) {
        const file = (0,downloads/* savedAs */.kR)(command);
        if (file !== undefined)
            state.saved.set((0,run_script/* programName */.kX)(file), asDownload(command));
        return [];
    }
    if (source === undefined)
        return [];
    for (const file of [command.writesTo, expandedName(command)]) {
        if (file !== undefined)
            state.saved.set((0,run_script/* programName */.kX)(file), source);
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
    return ((0,toolchains/* isBuild */.Tc)(command) ||
        fileRunBy(command) !== undefined ||
        makesProgram(command) ||
        movesToPrograms(command));
}
function fileRunBy(command) {
    if (command.path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(command.path))
        return command.name;
    const isInterpreter = (0,downloads/* runsInput */.Tv)({ ...command, words: [] }) || command.name === ".";
    if ((0,downloads/* runsInput */.Tv)(command))
        return undefined;
    const [first] = command.words;
    const file = command.words.find((word) => !word.startsWith("-"));
    if (first !== undefined && /^-[a-z]*[cem]$/.test(first))
        return undefined;
    return isInterpreter && file !== undefined ? (0,run_script/* programName */.kX)(file) : undefined;
}
//# sourceMappingURL=unverified.js.map

var line_evidence = __webpack_require__(13117);
;// CONCATENATED MODULE: ./build/advise/rules/unverified-download.js







const unverifiedDownload = {
    name: "unverified-download",
    advise({ recipe }) {
        if (recipe === undefined)
            return undefined;
        const added = unverifiedAdds(recipe);
        const runs = (0,shell_runs/* runsOf */.k)(recipe).filter(({ stage }) => recipe.network !== "none" && !(0,hermetic/* isCutOffStage */.c)(recipe.hermetic, stage));
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
            ...(0,line_evidence/* atLines */.P)(recipe, [...added, ...run]),
            fix: fixes.join(" "),
        };
    },
};
function unverifiedAdds({ scope }) {
    const found = [];
    for (const { stage, instruction, lookup } of (0,variables/* withVariables */.s)(scope)) {
        const { keyword, argument, words, flags, line } = instruction;
        if (keyword !== "ADD")
            continue;
        const hasChecksum = flags.some(({ name }) => name === "checksum");
        const written = (0,heredoc/* jsonStrings */.lJ)(argument) ?? words.map(({ text }) => text);
        for (const word of written.slice(0, -1)) {
            const source = (0,expand/* expandWord */.V)(word, lookup).text;
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
//# sourceMappingURL=unverified-download.js.map

}),

26387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (isCutOffStep),
  c: () => (isCutOffStage)
});
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54837);

function isCutOffStage(hermetic, stage) {
    return hermetic !== undefined && !hermetic.fetchStages.includes((0,_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(stage));
}
function isCutOffStep({ flags }) {
    return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
//# sourceMappingURL=hermetic.js.map

}),

48688:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Tv: () => (runsInput),
  go: () => (isVerification),
  kR: () => (savedAs),
  pc: () => (isDownload),
  sR: () => (runsWords)
});
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32834);

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
const sums = /^(?:sha\d+sum|shasum|b2sum|b3sum|md5sum)$/;
function isVerification({ name, words, piped, inserted }) {
    if (sums.test(name)) {
        return words.some((word) => /^-(?=[a-z]*$)[a-z]*c|^--check$/.test(word));
    }
    if (/^(?:\[\[?|test|grep|fgrep|diff|cmp)$/.test(name))
        return [...piped, ...inserted].some((command) => sums.test(command.name) ||
            (command.name === "openssl" && /^(?:dgst|sha\d+)$/.test(command.words[0] ?? "")));
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

}),

73063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  E: () => (packageRequest)
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
const npmFix = (name) => `npm, yarn, pnpm: give versions (\`${name}@1.2.3\`), or put them into package.json and use \`npm ci\` with the lock file.`;
const goOptions = options("-C -p -ldflags -gcflags -asmflags -tags -modfile -o -exec");
const floatingGoVersion = /@(?:latest|upgrade|patch|main|master)$/;
const goFix = (name) => `go: give versions: \`${name.replace(/@.*$/s, "")}@v1.2.3\`.`;
const packageManagers = [
    {
        name: "apt",
        packages: "system",
        programs: /^(?:xx-)?(?:apt|apt-get|aptitude)$/,
        install: /^install$/,
        upgrade: /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/,
        fetch: /^(?:update|source|build-dep|download)$/,
        valued: options("-t --target-release --default-release -o --option -c --config-file -a -S --snapshot"),
        isPinned: (word) => word.includes("=") || isLocal(word) || word.endsWith(".deb"),
        offline: /^--no-download$/,
        fix: (name) => `apt: install from a snapshot (repro-sources-list.sh, or snapshot.debian.org or snapshot.ubuntu.com in the sources), or give versions: \`${name}=<version>\`.`,
    },
    {
        name: "apk",
        packages: "system",
        programs: /^(?:xx-)?apk$/,
        install: /^add$/,
        upgrade: /^upgrade$/,
        fetch: /^(?:update|fetch)$/,
        valued: options("-t --virtual -X --repository -p --root --arch --keys-dir --cache-dir --repositories-file"),
        isPinned: (word) => /[=~]|^!/.test(word) || isLocal(word) || word.endsWith(".apk"),
        offline: /^--no-network$/,
        fix: (name) => `apk: give versions: \`${name}=<version>\` (or \`${name}~=<version>\`).`,
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
        fix: (name) => `dnf, yum: give versions: \`${name}-<version>-<release>\`.`,
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
        fix: (name) => `zypper: give versions: \`${name}=<version>\`.`,
    },
    {
        name: "pacman",
        packages: "system",
        programs: /^pacman$/,
        install: /^-S[a-z]*$|^--sync$/,
        valued: options("--root --dbpath --cachedir --config -r -b"),
        isPinned: isLocal,
        fix: () => "pacman: use a day of the archive (https://archive.archlinux.org/repos/2026/01/31/) as the mirror.",
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
        fix: (name) => `pip: give versions (\`${name}==<version>\`), or better, use a list with hashes: \`pip install --require-hashes -r requirements.txt\`.`,
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
        unlocked: /^--(?:no-package-lock|package-lock=false)$/,
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
        unlocked: /^--no-lockfile$/,
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
        fix: (name) => `gem: give versions (\`gem install ${name} -v <version>\`), or use a Gemfile.lock.`,
    },
    {
        name: "go",
        packages: "language",
        programs: /^go$/,
        install: /^install$/,
        valued: goOptions,
        isPinned: (word) => !floatingGoVersion.test(word),
        fix: goFix,
    },
    {
        name: "go get",
        packages: "language",
        programs: /^go$/,
        install: /^get$/,
        valued: goOptions,
        isPinned: (word) => !floatingGoVersion.test(word) && (word.includes("@") || !/^[\w-]+\.[^/]/.test(word)),
        unlocked: /^-u(?:=.*)?$/,
        fix: goFix,
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
        fix: (name) => `composer: give versions (\`${name}:1.2.3\`), or use \`composer install\` with composer.lock.`,
    },
    {
        name: "pecl",
        packages: "language",
        programs: /^(?:pecl|pear)$/,
        install: /^install$/,
        upgrade: /^(?:upgrade|upgrade-all)$/,
        fetch: /^(?:download|update-channels|channel-update)$/,
        valued: options("-D --configureoptions -R --installroot -P --packagingroot"),
        isPinned: (word) => /-\d/.test(word) || isLocal(word) || /\.tgz$/.test(word),
        offline: /^(?:-O|--offline)$/,
        fix: (name) => `pecl: give versions: \`pecl install ${name}-1.2.3\`.`,
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
        fix: (name) => `conda: give versions (\`${name}=1.2.3\`), or use an explicit list (\`conda list --explicit\`).`,
    },
];
//# sourceMappingURL=package-managers.js.map
;// CONCATENATED MODULE: ./build/shell/package-requests.js

function packageRequest(command) {
    const { program, words, text } = addressed(command);
    const managers = packageManagers.filter(({ programs }) => programs.test(program));
    for (const [index, word] of words.entries()) {
        for (const manager of managers) {
            const kind = kindOf(word, manager);
            if (kind === undefined)
                continue;
            const behind = words.slice(index + 1);
            return {
                manager,
                text: `${text} ${word}`,
                kind,
                packages: named(behind, manager.valued),
                options: [...words.slice(0, index), ...behind].filter((each) => each.startsWith("-")),
            };
        }
    }
    return undefined;
}
function addressed({ name, words }) {
    const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") + 1 : 0;
    if (module > 0) {
        const program = words[module] ?? "";
        return { program, words: words.slice(module + 1), text: program };
    }
    const [verb] = words;
    if (name === "uv" && verb === "pip")
        return { program: "pip", words: words.slice(1), text: "pip" };
    if (name === "uv" && verb === "tool")
        return { program: "pip", words: words.slice(1), text: "uv tool" };
    return { program: name, words, text: name };
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

}),

32834:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j3: () => (runScript),
  kX: () => (programName),
  mP: () => (shells),
  ze: () => (lineFinder)
});
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24766);

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
    const { endLine } = instruction;
    if ((0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyHeredocMarker */ .tD)(argument)) {
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

}),

81053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  k: () => (runsOf)
});


var heredoc = __webpack_require__(24766);

var variables = __webpack_require__(50995);

var parser = __webpack_require__(88989);

var run_script = __webpack_require__(32834);
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
    return expanded(withoutOutput(word), variables)
        .split(/\s+/)
        .filter((part) => part !== "");
}
function remember({ name, value }, variables) {
    if (value.type !== "Word")
        return;
    const text = expanded(withoutOutput(value), variables);
    if (text.length <= longestValue)
        variables.assigned.set(name, text);
}
const unknownOutput = "$()";
function withoutOutput({ value, parts = [] }) {
    let text = value;
    for (const part of parts) {
        for (const inner of part.type === "DoubleQuoted" ? part.parts : [part]) {
            if (inner.type === "CommandExpansion")
                text = text.replace(inner.text, () => unknownOutput);
        }
    }
    return text;
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
    const known = runsByScope.get(scope);
    if (known !== undefined)
        return known;
    const runs = readRuns(scope);
    runsByScope.set(scope, runs);
    return runs;
}
const runsByScope = new WeakMap();
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

}),

9461:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Qq: () => (removedPackages),
  Tc: () => (isBuild),
  Yr: () => (installedToolchain),
  fH: () => (isToolchainImage)
});
/* harmony import */ var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73326);
/* harmony import */ var _package_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73063);


const toolchainPackage = new RegExp(`^(?:${[
    "gcc|g\\+\\+|clang|llvm|rustc|cargo|golang|go|ghc|make|gmake|cmake|ninja|ninja-build|meson|autoconf|automake",
    "libtool|bison|flex|nasm|yasm|maven|gradle|ant|sbt|rust|base-devel|build-essential|build-base|alpine-sdk|gcc-c\\+\\+",
    "(?:gcc|g\\+\\+|clang|llvm|golang|rustc)-?[\\d.]+(?:-go)?|golang-go",
    "(?:default|openjdk-?\\d+)-jdk(?:-headless)?|openjdk\\d+|java-[\\d.]+-(?:openjdk|amazon-corretto)-devel",
    "[\\w.+-]+-(?:dev|devel)",
].join("|")})$`);
function installedToolchain(command) {
    const request = (0,_package_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .packageRequest */ .E)(command);
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
    const reference = (0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
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
//# sourceMappingURL=toolchains.js.map

})

};
//# sourceMappingURL=2207.index.js.map
