export const id = 3562;
export const ids = [3562];
export const modules = {

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ conventionRule),
/* harmony export */   j: () => (/* binding */ fixFor)
/* harmony export */ });
/* harmony import */ var _conventions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8185);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6836);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8818);




function conventionRule(cause, certainty = 0.95) {
    const rows = _conventions_js__WEBPACK_IMPORTED_MODULE_0__/* .conventions */ .T.filter((row) => row.cause === cause);
    return {
        cause,
        judge(evidence) {
            const row = rows.find(({ path }) => path.test(evidence.file));
            if (row === undefined)
                return undefined;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)({
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
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .finishFix */ .Bw)(": > /etc/machine-id && rm -f /var/lib/dbus/machine-id", advice ?? "");
    }
    if (remove.length === 0) {
        return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOnly */ .$Y)(advice ?? "Keep it out of the image: remove it in the RUN that writes it.");
    }
    return (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFix */ .sD)(remove, advice ?? "Remove it in the same RUN: nothing in a container needs it.");
}
function sample(evidence) {
    const pair = evidence.times.pairs.find(({ fit }) => fit !== "other");
    if (pair === undefined)
        return "";
    return ` ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._M)(evidence, pair.change)} has a time of the build: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(pair.a, pair.b)}.`;
}
//# sourceMappingURL=convention.js.map

/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventions)
/* harmony export */ });
const aptLogs = [
    "/var/log/apt",
    "/var/log/dpkg.log",
    "/var/log/alternatives.log",
    "/var/cache/ldconfig/aux-cache",
];
const fetchedLogs = ["/var/log/dnf*", "/var/log/yum.log", "/var/log/hawkey.log"];
const conventions = [
    log(/^var\/log\/(?:dpkg|alternatives|bootstrap)\.log$|^var\/log\/apt\//, "the log of apt and dpkg, with the time of every step", aptLogs),
    log(/^var\/cache\/apt\/(?:src)?pkgcache\.bin$/, "apt's cache of its lists, with their times and addresses in memory", ["/var/cache/apt/*.bin"]),
    log(/^var\/cache\/apt\/archives\//, "a package that apt has downloaded", [
        "/var/cache/apt/archives/*.deb",
    ]),
    log(/^var\/cache\/debconf\//, "debconf's answers in the order in which packages asked", [
        "/var/cache/debconf/*-old",
    ]),
    log(/^var\/lib\/dpkg\/(?:status|diversions|available|statoverride)-old$/, "dpkg's backup of an earlier state", ["/var/lib/dpkg/*-old"]),
    log(/^var\/cache\/man\//, "the index of the manual pages, a database with times in it", [
        "/var/cache/man",
    ]),
    log(/^etc\/apt\/trustdb\.gpg$|^(?:root|home\/[^/]+)\/\.gnupg\//, "gpg's own state, with times and random numbers", ["/root/.gnupg", "/etc/apt/trustdb.gpg"]),
    log(/^var\/lib\/systemd\/catalog\/database$/, "an index that systemd builds when it is installed", ["/var/lib/systemd/catalog/database"]),
    log(/^(?:usr\/)?lib\/apk\/db\/scripts\.tar(?:\.gz)?(?:$|\/)/, "apk's archive of package scripts, with the time of the installation", [], "Export SOURCE_DATE_EPOCH before apk runs (Twofold does, `canonical: true`); else set it in the line."),
    log(/^(?:usr\/)?lib\/apk\/db\/installed$|^etc\/apk\/world$/, "apk's list of what is installed; `--virtual` groups get the time as their version", [], "Give the group a version of its own, or remove it with `apk del` in the same RUN."),
    log(/^var\/log\/apk\.log$/, "apk's log", ["/var/log/apk.log"]),
    log(/^(?:usr\/lib\/sysimage|var\/lib)\/rpm\//, "rpm's database, with the time of every installation", [], "Declare `ARG SOURCE_DATE_EPOCH` before dnf runs, so that rpm takes that time, and empty the database's log with `rpm --rebuilddb`."),
    log(/(?:^|\/)(?:transaction_)?history\.(?:sqlite|db)(?:-\w+)?$/, "the package manager's history of its runs", ["/var/lib/dnf/history*"]),
    log(/^var\/log\/(?:dnf[^/]*|hawkey|yum|tdnf)\.log/, "dnf's log", fetchedLogs),
    log(/(?:^|\/)countme$/, "dnf's counter of its runs", [], "Turn it off: `dnf --setopt=*.countme=false`."),
    log(/^var\/log\/(?:zypp(?:er)?(?:\.log|\/)|YaST2\/)/, "zypper's log", [
        "/var/log/zypp*",
        "/var/log/YaST2",
    ]),
    log(/^var\/lib\/zypp\/AutoInstalled$/, "zypper's list of packages that came along, in their order", []),
    log(/^var\/log\/pacman\.log$|^var\/lib\/pacman\/local\//, "pacman's log and dates of installation", ["/var/log/pacman.log"]),
    log(/^var\/log\/(?:lastlog|faillog|btmp|wtmp|tallylog)$/, "the system's log of who logged in", [
        "/var/log/lastlog",
        "/var/log/faillog",
        "/var/log/[bw]tmp",
    ]),
    log(/(?:^|\/)\.npm\/_(?:logs|cacache)\/|^usr\/local\/share\/\.cache\/yarn\//, "the package manager's cache and logs, named by their time", ["/root/.npm"], "Mount a cache over it (`RUN --mount=type=cache,target=/root/.npm`), or remove it in the same RUN."),
    log(/(?:^|\/)node_modules\/(?:\.package-lock\.json|\.yarn-integrity|\.modules\.yaml)$/, "the package manager's note of its own run", ["node_modules/.package-lock.json", "node_modules/.yarn-integrity"], "Install with `npm ci`, and remove the note in the same RUN."),
    log(/(?:^|\/)\.cache\/(?:pip|uv|go-build|ccache|yarn|composer)\//, "a cache of downloads and of compiled files, with their times", ["/root/.cache"], "Mount a cache over it, or remove it in the same RUN."),
    log(/(?:^|\/)\.m2\/|(?:^|\/)maven-metadata-local\.xml$|(?:^|\/)_remote\.repositories$|(?:^|\/)\.gradle\//, "the build tool's cache, with the time of every download", ["/root/.m2", "/root/.gradle"], "Mount a cache over it, or build in a stage of its own and copy only the result."),
    log(/\/(?:mkmf\.log|gem_make\.out)$(?<=(?:^|\/)extensions\/.*\/[^/]+)/, "the log of compiling a gem, with temporary names and times", [
        "$(gem env gemdir)/extensions/*/*/*/mkmf.log",
        "$(gem env gemdir)/extensions/*/*/*/gem_make.out",
    ]),
    log(/(?:^|\/)perllocal\.pod$|(?:^|\/)\.packlist$/, "Perl's note of when and where a module was installed", [], "Install with `make pure_install`, which writes no such note."),
    log(/\.reg$(?<=(?:^|\/)\.registry\/.*)/, "PEAR's note of when a package was installed", []),
    log(/(?:^|\/)\.dist-info\/direct_url\.json$|\.dist-info\/direct_url\.json$/, "pip's note of the path or address that a package came from", []),
    log(/^root\/(?:\.wget-hsts|\.(?:bash|python|node_repl|sqlite)_history|\.lesshst|\.viminfo)$/, "a program's note of its own use, with its time", ["/root/.wget-hsts", "/root/.*_history"]),
    {
        cause: "ldconfig-cache",
        path: /^var\/cache\/ldconfig\/aux-cache$/,
        what: "ldconfig's own cache: it holds the inode numbers and times of all libraries, which are the builder's",
        remove: ["/var/cache/ldconfig/aux-cache"],
    },
    {
        cause: "machine-id",
        path: /^(?:etc|var\/lib\/dbus)\/machine-id$/,
        what: "the machine's ID, drawn at random when a package is installed",
        remove: [],
        advice: "Empty the file in the same RUN: systemd then draws one when the machine starts.",
    },
    {
        cause: "random",
        path: /^var\/lib\/(?:systemd\/random-seed|urandom\/)|^var\/lib\/zypp\/AnonymousUniqueId$/,
        what: "a seed or an ID that is drawn at random when a package is installed",
        remove: ["/var/lib/systemd/random-seed", "/var/lib/zypp/AnonymousUniqueId"],
    },
    {
        cause: "random",
        path: /^var\/cache\/fontconfig\/|\/\.uuid$(?<=(?:^|\/)fonts\/.*)/,
        what: "fontconfig's cache: its names are drawn at random and it holds the folders' times",
        remove: ["/var/cache/fontconfig"],
    },
    {
        cause: "shadow-day",
        path: /^etc\/g?shadow-$/,
        what: "the backup of the accounts' passwords, with the days on which they were made",
        remove: ["/etc/shadow-", "/etc/gshadow-", "/etc/passwd-", "/etc/group-"],
    },
    {
        cause: "kernel-name",
        path: /^etc\/apt\/apt\.conf\.d\/01autoremove-kernels$/,
        what: "apt's list of kernels not to remove: the builder's is among them",
        remove: ["/etc/apt/apt.conf.d/01autoremove-kernels"],
    },
];
function log(path, what, remove, advice) {
    return { cause: "package-log", path, what, remove, ...(advice === undefined ? {} : { advice }) };
}
//# sourceMappingURL=conventions.js.map

/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ arFix),
/* harmony export */   H8: () => (/* binding */ tarGzipFix),
/* harmony export */   LC: () => (/* binding */ zipFix),
/* harmony export */   Ly: () => (/* binding */ tarFix),
/* harmony export */   Ze: () => (/* binding */ cpioFix),
/* harmony export */   bn: () => (/* binding */ jarFix),
/* harmony export */   l5: () => (/* binding */ debFix),
/* harmony export */   mk: () => (/* binding */ gzipFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);


const tarOptions = ["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"];
const tarFix = {
    advice: "Give the archive's members a fixed order, time and owner (GNU tar; with busybox's, sort the names and set the files' times with `touch -hd @0` first).",
    general: `RUN tar ${tarOptions.join(" ")} -cf archive.tar folder`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:g|bsd)?tar$/).flatMap((command) => tarInsertions(command)),
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
    return [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, at), text: ` ${missing.join(" ")}` }];
}
function hasOption({ words }, option) {
    const name = option.split("=")[0] ?? option;
    return words.some(({ text }) => text === name || text.startsWith(`${name}=`));
}
const gzipFix = {
    advice: "Leave the time and the name out of the header with `-n`.",
    general: "RUN gzip -n file",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:gzip|pigz|zopfli)$/)
        .filter(({ words }) => !words.some(({ text }) => /^-[a-z0-9]*n|^--no-name$/.test(text)))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -n" })),
};
const tarGzipFix = {
    advice: "Let the gzip that tar starts leave the time out of its header.",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^g?tar$/)
        .filter(({ words }) => words.some(({ text }) => /^(?:-?(?=[a-zA-Z]*$)[a-zA-Z]*z[a-zA-Z]*|--gzip)$/.test(text)))
        .map(({ start }) => ({ at: start, text: "GZIP=-n " })),
};
const zipEpoch = "@315532800";
const zipFix = {
    advice: "Give the files one time before they are packed, and leave out the extra fields (`-X`); the zone matters too, since zips hold local time.",
    general: `RUN find folder -exec touch -hd ${zipEpoch} {} + && find folder | LC_ALL=C sort | TZ=UTC zip -X -@ archive.zip`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^zip$/).flatMap((command) => zipInsertions(command)),
};
function zipInsertions(command) {
    const option = (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-X") ? [] : [{ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " -X" }];
    const names = command.words.slice(1).filter(({ text }) => !text.startsWith("-"));
    const files = names.slice(1).map(({ text }) => text);
    const mayPrecede = !/^\|/.test(command.after) && command.start === command.words[0]?.start;
    const touch = mayPrecede && files.length > 0
        ? `find ${files.join(" ")} -exec touch -hd ${zipEpoch} {} + && `
        : "";
    return [{ at: command.start, text: `${touch}TZ=UTC ` }, ...option];
}
const jarFix = {
    advice: "Tell the build tool one time for all entries: Maven's `project.build.outputTimestamp`, Gradle's `preserveFileTimestamps = false` and `reproducibleFileOrder = true`, `jar --date` (JDK 17).",
    general: "RUN mvn -B package -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^mvnw?$/).map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: " -Dproject.build.outputTimestamp=1980-01-01T00:00:02Z",
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^jar$/)
            .filter(({ words }) => words[1]?.text.startsWith("-") === true)
            .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --date=1980-01-01T00:00:02Z" })),
    ],
};
const arFix = {
    advice: "Make ar deterministic (modifier `D`); with make, `ARFLAGS=rcD`, and `ranlib -D`.",
    general: "RUN ar rcsD libname.a object.o",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /(?:^|-)ar$/).flatMap((command) => {
        const bundle = command.words[1];
        return bundle === undefined || /[D]|^--/.test(bundle.text)
            ? []
            : [{ at: bundle.end, text: "D" }];
    }),
};
const cpioFix = {
    advice: "Make cpio reproducible, and set the files' times before they are packed.",
    general: "RUN find folder -exec touch -hd @0 {} + && find folder -print0 | LC_ALL=C sort -z | cpio --null -o -H newc --reproducible > archive.cpio",
    insertions: (script) => script.commands.flatMap((command, at) => command.name === "cpio" ? cpioInsertions(command, script.commands[at - 1]) : []),
};
function cpioInsertions(command, lister) {
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "--reproducible") || (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-i", "--extract"))
        return [];
    const option = { at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: " --reproducible" };
    if (lister?.name !== "find" || /^\|/.test(lister.after))
        return [option];
    const options = lister.words.findIndex(({ text }, at) => at > 0 && /^[-!(]/.test(text));
    const folders = lister.words.slice(1, options < 0 ? undefined : options).map(({ text }) => text);
    const touch = `find ${[...folders, "-exec touch -hd @0 {} +"].join(" ")} && `;
    return [{ at: lister.start, text: touch }, option];
}
const debFix = (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnly */ .$Y)("Leave SOURCE_DATE_EPOCH set where the package is built: dpkg-deb then writes that time for the package's members and their files.", "RUN SOURCE_DATE_EPOCH=0 dpkg-deb --root-owner-group --build folder package.deb");
//# sourceMappingURL=archives.js.map

/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ pathMapFix),
/* harmony export */   Hd: () => (/* binding */ bytecodeFix),
/* harmony export */   WB: () => (/* binding */ goFix),
/* harmony export */   ap: () => (/* binding */ macroFix),
/* harmony export */   xY: () => (/* binding */ buildIdFix)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);

const compiler = /^(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|tcc)(?:-[\d.]+)?$/;
const fixedDate = `-Wno-builtin-macro-redefined -D__DATE__='"Jan  1 1970"' -D__TIME__='"00:00:00"'`;
const macroFix = {
    advice: "Leave __DATE__ and __TIME__ out of the program, or give them a fixed value.",
    general: `RUN make CFLAGS="${fixedDate.replaceAll('"', '\\"')}"`,
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter(({ words }) => !words.some(({ text }) => text.includes("__DATE__")))
        .map((command) => ({ at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0), text: ` ${fixedDate}` })),
};
const pathMapFix = {
    advice: "Compile in a fixed folder (WORKDIR), or have the compiler replace its path.",
    general: "WORKDIR /src",
    insertions: (script, instruction) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
            .filter(({ words }) => !words.some(({ text }) => text.includes("prefix-map")))
            .map((command) => ({
            at: (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .behindWord */ .HV)(command, 0),
            text: ` "-ffile-prefix-map=${folderOf(instruction)}=."`,
        })),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^(?:cargo|rustc)$/, 'RUSTFLAGS="--remap-path-prefix=$PWD=."'),
        ...goInsertions(script.commands, ["-trimpath"]),
    ],
};
function folderOf(instruction) {
    const name = /(?:^|[\s;&(])([A-Za-z_]\w*)="?(?:\$\(|`)mktemp\b/.exec(instruction)?.[1];
    return name === undefined ? "$PWD" : `$${name}`;
}
const goFix = {
    advice: "Build without paths, without git's state and without a build ID.",
    general: "RUN go build -trimpath -buildvcs=false -ldflags=-buildid= ./...",
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
    advice: "Find what else differs in the program first: its build ID follows from that. If nothing does, leave the ID out.",
    general: "RUN gcc -Wl,--build-id=none -o program program.c",
    insertions: (script) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, compiler)
        .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "-Wl,--build-id=none", "-c"))
        .map(({ end }) => ({ at: end, text: " -Wl,--build-id=none" })),
};
const bytecodeFix = {
    advice: "Do not keep compiled modules, or compile them so that they are checked by content instead of by time.",
    general: "RUN python3 -m compileall --invalidation-mode unchecked-hash folder",
    insertions: (script) => [
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
            .flatMap(compileallInsertions),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(script, /^pip[\d.]*$/, "PYTHONDONTWRITEBYTECODE=1"),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^pip[\d.]*$/).flatMap(({ words }) => words[1]?.text === "install" ? [{ at: words[1].end, text: " --no-compile" }] : []),
        ...(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsNamed */ .i2)(script, /^(?:python[\d.]*|pypy3?)$/)
            .filter((command) => !(0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWord */ .Vf)(command, "compileall", "py_compile"))
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
//# sourceMappingURL=compilers.js.map

/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ dayDifference),
/* harmony export */   x: () => (/* binding */ traceDifference)
/* harmony export */ });
/* harmony import */ var _causes_convention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7519);
/* harmony import */ var _causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _conventions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8185);
/* harmony import */ var _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4926);
/* harmony import */ var _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(331);
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3037);
/* harmony import */ var _fixes_system_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1012);
/* harmony import */ var _fixes_times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(547);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8818);









function traceDifference(facts) {
    const { path, layer, instruction, format, offset, excerpt, count } = facts.trace;
    const { cause, what, fixes, fallback } = judgementOf(facts);
    const times = count === 1 ? "" : `, ${count} times`;
    return {
        path,
        kind: "trace",
        ...(layer === undefined ? {} : { layer }),
        ...(instruction === undefined ? {} : { instruction }),
        evidence: [`offset ${offset}: ${excerpt} (${format}${times})`],
        cause,
        confidence: 1,
        explanation: `Both builds have the same here, and the next run will not: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(excerpt)} is ${what}.`,
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFix */ .z)(instruction?.text ?? "", fixes, fallback),
    };
}
function dayDifference(difference) {
    const { instruction } = difference;
    return {
        ...difference,
        kind: "trace",
        cause: "clock",
        confidence: 0.9,
        explanation: "Both builds have the same content here, but a build on another day has different content.",
        fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFix */ .z)(instruction?.text ?? "", time.fixes, time.fallback),
    };
}
function judgementOf({ trace, isProgram }) {
    const { path, kind, format } = trace;
    const convention = _conventions_js__WEBPACK_IMPORTED_MODULE_2__/* .conventions */ .T.find((row) => row.path.test(path));
    if (convention !== undefined && isTime(kind)) {
        const { cause } = convention;
        return { cause, what: `in ${convention.what}`, fixes: [], fallback: (0,_causes_convention_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFor */ .j)(convention) };
    }
    const placed = places.find(({ sign }) => sign.test(format));
    if (placed !== undefined)
        return ofPlace(placed, path);
    if (isTime(kind) && isProgram) {
        const fixes = [_fixes_times_js__WEBPACK_IMPORTED_MODULE_6__/* .dateFix */ .u, _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .goFix */ .WB, _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap];
        const what = "the time at which the program was built";
        return { cause: "compile-date", what, fixes, fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap };
    }
    return byKind[kind];
}
function isTime(kind) {
    return kind === "day" || kind === "time" || kind === "epoch";
}
const shadowFix = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_8__/* .finishFix */ .Bw)("sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-", "Set the day to a fixed one in the same RUN, and remove the backup.");
const places = [
    {
        sign: /gzip header/,
        cause: "gzip-mtime",
        what: "the time of compression in the gzip header",
        fixes: [_fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .gzipFix */ .mk, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarGzipFix */ .H8],
        fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .gzipFix */ .mk,
    },
    {
        sign: /Python bytecode/,
        cause: "pyc-mtime",
        what: "the modification time of the module's source",
        fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .bytecodeFix */ .Hd],
        fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .bytecodeFix */ .Hd,
    },
    {
        sign: /PE header/,
        cause: "compile-date",
        what: "the time at which the program was linked",
        fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap],
        fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .macroFix */ .ap,
    },
    {
        sign: /member of a zip/,
        cause: "zip-mtime",
        what: "when a member of the zip was last changed",
        fixes: [_fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .zipFix */ .LC, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .jarFix */ .bn],
        fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .zipFix */ .LC,
    },
    {
        sign: /as in a tar/,
        cause: "archive-mtime",
        what: "when a member of the archive was last changed",
        fixes: [_fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarFix */ .Ly, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .cpioFix */ .Ze, _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .arFix */ .$l],
        fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .tarFix */ .Ly,
    },
    {
        sign: /in \/etc\/shadow/,
        cause: "shadow-day",
        what: "the day on which the account was made, counted from 1970",
        fixes: [],
        fallback: shadowFix,
    },
];
function ofPlace({ sign: _sign, ...judgement }, path) {
    const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
    return isJar ? { ...judgement, fallback: _fixes_archives_js__WEBPACK_IMPORTED_MODULE_3__/* .jarFix */ .bn } : judgement;
}
const time = {
    cause: "clock",
    fixes: [_fixes_times_js__WEBPACK_IMPORTED_MODULE_6__/* .dateFix */ .u],
    fallback: (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_8__/* .adviceOnly */ .$Y)("Do not write the time of the build into the image; where a program must have a time, give it the source's: Twofold sets SOURCE_DATE_EPOCH for every step.", "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file"),
};
const machineAdvice = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_8__/* .adviceOnly */ .$Y)("Do not write what the machine is into the image: give the program a fixed value, or let it look when the container starts.");
const environmentAdvice = (0,_fixes_system_js__WEBPACK_IMPORTED_MODULE_8__/* .adviceOnly */ .$Y)("Do not write what is the run's own into the image: hand it to the container when it starts, or leave it out.");
const byKind = {
    day: { ...time, what: "the day of the build" },
    time: { ...time, what: "the time of the build" },
    epoch: { ...time, what: "the time of the build" },
    hostname: {
        cause: "hostname",
        what: "the name of the machine",
        fixes: [],
        fallback: _causes_hostname_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFallback */ .lA,
    },
    user: {
        cause: "user-env",
        what: "the user who built it",
        fixes: [],
        fallback: environmentAdvice,
    },
    "checkout-path": buildPath("the path of the checkout"),
    "work-folder": buildPath("the folder that it was built in, which is drawn anew for each run"),
    "run-id": {
        cause: "user-env",
        what: "the number of this run",
        fixes: [],
        fallback: environmentAdvice,
    },
    commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
    boot: {
        cause: "machine-id",
        what: "what the machine's kernel is known by since its start",
        fixes: [],
        fallback: machineAdvice,
    },
    kernel: {
        cause: "kernel-name",
        what: "the kernel of the machine",
        fixes: [],
        fallback: machineAdvice,
    },
    cpu: {
        cause: "cpu-count",
        what: "the processor of the machine",
        fixes: [],
        fallback: machineAdvice,
    },
    memory: {
        cause: "cpu-count",
        what: "the size of the machine's memory",
        fixes: [],
        fallback: machineAdvice,
    },
    "name-server": {
        cause: "network",
        what: "what the machine resolves names with",
        fixes: [],
        fallback: machineAdvice,
    },
};
function buildPath(what) {
    return { cause: "build-path", what, fixes: [_fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMapFix */ .Bz], fallback: _fixes_compilers_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMapFix */ .Bz };
}
//# sourceMappingURL=trace-difference.js.map

/***/ })

};
//# sourceMappingURL=3562.index.js.map
