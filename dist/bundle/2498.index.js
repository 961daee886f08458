export const id = 2498;
export const ids = [2498];
export const modules = {

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ optionFlags),
/* harmony export */   IN: () => (/* binding */ helpFlag),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   hG: () => (/* binding */ jsonFlag),
/* harmony export */   me: () => (/* binding */ rawInputs)
/* harmony export */ });
/* harmony import */ var _options_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3329);

const jsonFlag = {
    name: "json",
    kind: "switch",
    value: "",
    text: "Print the result as JSON on standard output.",
};
const helpFlag = {
    name: "help",
    kind: "switch",
    short: "h",
    value: "",
    text: "Print this help.",
};
function optionFlags(names) {
    const chosen = _options_list_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f.filter(({ name }) => names?.includes(name) ?? true);
    return chosen.map((option) => ({
        name: option.name,
        kind: option.kind === "boolean" ? "switch" : "value",
        value: option.value,
        text: option.text,
        ...(option.default === undefined ? {} : { default: option.default }),
    }));
}
function rawInputs({ flags }) {
    const inputs = {};
    for (const { name } of _options_list_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f) {
        const values = flags.get(name);
        if (values !== undefined)
            inputs[name] = values;
    }
    return inputs;
}
function isOn({ flags }, name) {
    return flags.get(name)?.at(-1) === "true";
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printFailure),
/* harmony export */   l: () => (/* binding */ printEnd)
/* harmony export */ });
/* harmony import */ var _compose_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3894);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7271);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6158);



const exitCodeOfBug = 3;
function printFailure({ message, fix, place }, { stderr, palette }) {
    const line = place?.line === undefined ? "" : `:${place.line}`;
    const where = place === undefined ? "" : `${place.file}${line}: `;
    const told = message.startsWith(where) ? message : `${where}${message}`;
    const text = [`error: ${told}`, fix].map(safe);
    stderr.write(`${palette.bad(text[0] ?? "")}\n  ${text[1]}\n`);
}
function printEnd(error, stage) {
    if (error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) {
        printFailure(error, stage);
        return _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[error.code];
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(_compose_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D.withSourceLines(stack), 20_000)
        .split("\n")
        .map(_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)
        .join("\n");
    stage.stderr.write(`${stage.palette.bad("A bug in Twofold; please report it with these lines:")}\n${lines}\n`);
    return exitCodeOfBug;
}
function safe(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 4_000).replaceAll("\n", " "));
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./build/compose/program.js + 2 modules
var program = __webpack_require__(3894);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/nearest.js
var nearest = __webpack_require__(8579);
// EXTERNAL MODULE: ./build/report/palette.js
var palette = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/cli/advisories.js

const sourceFlags = [
    ...(0,cli_command/* optionFlags */.HE)([
        "context",
        "file",
        "target",
        "build-args",
        "build-contexts",
        "platforms",
        "network",
        "authfile",
        "insecure-registries",
        "tags",
        "forbid",
        "offset",
        "repository",
    ]),
    cli_command/* jsonFlag */.hG,
    cli_command/* helpFlag */.IN,
];
const advisories = {
    name: "advisories",
    summary: "Lists the ways in which the source is not clean, without building",
    positionals: "",
    flags: sourceFlags,
    examples: [
        "twofold advisories",
        "twofold advisories --context=services/cart --forbid=dirty,unpushed",
    ],
    run: async (context) => {
        const { runAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(2331), __webpack_require__.e(7216), __webpack_require__.e(7307), __webpack_require__.e(8948)]).then(__webpack_require__.bind(__webpack_require__, 8948));
        return await runAdvisories(context);
    },
};
//# sourceMappingURL=advisories.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/arguments.js



function parseArguments(args, known) {
    const flags = new Map();
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries(known.map((flag) => [flag.name, parseArgsOption(flag)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const { name, value } = readFlag(token, known);
        flags.set(name, [...(flags.get(name) ?? []), value]);
    }
    return { flags, positionals };
}
function readFlag(token, known) {
    const { name, value } = token;
    const negated = known.find((flag) => flag.kind === "switch" && `no-${flag.name}` === name);
    if (negated !== undefined && value === undefined)
        return { name: negated.name, value: "false" };
    const flag = known.find((candidate) => candidate.name === name);
    if (flag === undefined)
        throw unknownFlag(token, known);
    if (flag.kind === "switch")
        return { name, value: value ?? "true" };
    const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
    if (forgotten) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: `Flag \`--${name}\` needs a value`,
            fix: `Write \`--${name}=VALUE\`.`,
        });
    }
    return { name, value };
}
function unknownFlag({ rawName, name }, known) {
    const names = known.map((flag) => flag.name);
    const suggestion = (0,nearest/* didYouMean */.a)(name, names).replace(/`(.+)`/, "`--$1`");
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`${rawName}\` is not known${suggestion}`,
        fix: "`--help` lists the flags of each command.",
    });
}
function parseArgsOption(flag) {
    const type = flag.kind === "switch" ? "boolean" : "string";
    return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: ./build/compose/terminal.js + 1 modules
var terminal = __webpack_require__(6230);
// EXTERNAL MODULE: ./build/options/version.js
var version = __webpack_require__(1349);
;// CONCATENATED MODULE: ./build/cli/build.js



const build = {
    name: "build",
    summary: "Builds an image twice, compares the two bit for bit, and pushes it if they are equal",
    positionals: "",
    flags: [...(0,cli_command/* optionFlags */.HE)(), cli_command/* jsonFlag */.hG, cli_command/* helpFlag */.IN],
    examples: [
        "twofold build",
        "twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
        "twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
    ],
    run: async (context) => {
        const { stderr, palette } = context;
        const reporter = (0,terminal/* terminalReporter */.C)(stderr, palette);
        reporter.info(palette.faint(`Twofold ${version.version}`));
        const { runBuildCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(8989), __webpack_require__.e(2331), __webpack_require__.e(7216), __webpack_require__.e(7307), __webpack_require__.e(6856), __webpack_require__.e(4862), __webpack_require__.e(5389), __webpack_require__.e(4881), __webpack_require__.e(7523)]).then(__webpack_require__.bind(__webpack_require__, 7523));
        return await runBuildCommand(context, reporter);
    },
};
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/cli/check.js

const refused = "all";
const check = {
    name: "check",
    summary: "Lints the source and the Containerfile without building; fails on any advisory",
    positionals: "",
    flags: sourceFlags.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
    examples: [
        "twofold check",
        "twofold check --context=services/cart --forbid=all,-untagged",
        "twofold check --forbid=unpinned-base,unverified-download --json",
    ],
    run: async (context) => {
        const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2331), __webpack_require__.e(7216), __webpack_require__.e(7307), __webpack_require__.e(5452)]).then(__webpack_require__.bind(__webpack_require__, 5452));
        return await runCheck(context, refused);
    },
};
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/cli/closed-pipe.js
var closed_pipe = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/cli/demo.js

const demo = {
    name: "demo",
    summary: "Builds two examples on this machine: one that is reproducible and one that is not",
    positionals: "",
    flags: [
        {
            name: "yes",
            kind: "switch",
            short: "y",
            value: "",
            text: "Install missing packages without asking.",
        },
        {
            name: "output",
            kind: "value",
            value: "FOLDER",
            text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
        },
        cli_command/* helpFlag */.IN,
    ],
    examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
    run: async (context) => {
        const { runDemoCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(8989), __webpack_require__.e(2331), __webpack_require__.e(7216), __webpack_require__.e(7307), __webpack_require__.e(6856), __webpack_require__.e(4862), __webpack_require__.e(5389), __webpack_require__.e(4881), __webpack_require__.e(6832)]).then(__webpack_require__.bind(__webpack_require__, 6832));
        return await runDemoCommand(context);
    },
};
//# sourceMappingURL=demo.js.map
;// CONCATENATED MODULE: ./build/cli/image-access.js

const imageAccessFlags = (0,cli_command/* optionFlags */.HE)([
    "platforms",
    "username",
    "password",
    "authfile",
    "tls-verify",
    "insecure-registries",
]);
//# sourceMappingURL=image-access.js.map
;// CONCATENATED MODULE: ./build/cli/diff.js


const diff = {
    name: "diff",
    summary: "Shows how two images differ, down to the bytes, and the likely causes",
    positionals: "A B",
    flags: [
        ...imageAccessFlags,
        {
            name: "propose-exceptions",
            kind: "switch",
            value: "",
            text: "Print a draft of an exceptions file that covers the differences; you add the reasons.",
        },
        cli_command/* jsonFlag */.hG,
        cli_command/* helpFlag */.IN,
    ],
    examples: [
        "twofold diff out/first out/second",
        "twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
        "twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
    ],
    run: async (context) => {
        const { runDiff } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2331), __webpack_require__.e(6856), __webpack_require__.e(4862), __webpack_require__.e(6341), __webpack_require__.e(2085), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 7640));
        return await runDiff(context);
    },
};
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./build/cli/failures.js
var failures = __webpack_require__(5186);
;// CONCATENATED MODULE: ./build/cli/inspect.js


const inspect = {
    name: "inspect",
    summary: "Shows what an image's labels say about its source, and its layers",
    positionals: "IMAGE",
    flags: [...imageAccessFlags, cli_command/* jsonFlag */.hG, cli_command/* helpFlag */.IN],
    examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
    run: async (context) => {
        const { runInspect } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(2331), __webpack_require__.e(6856), __webpack_require__.e(4374)]).then(__webpack_require__.bind(__webpack_require__, 4374));
        return await runInspect(context);
    },
};
//# sourceMappingURL=inspect.js.map
;// CONCATENATED MODULE: ./build/cli/pin.js

const pin = {
    name: "pin",
    summary: "Adds digests to the images that a Containerfile and workflows reference by tag",
    positionals: "",
    flags: [
        ...(0,cli_command/* optionFlags */.HE)(["context", "file", "build-contexts"]),
        {
            name: "workflow",
            kind: "value",
            value: "FILE",
            text: "Workflow whose steps have `build-contexts`; may be repeated. Default: all of `.github/workflows`.",
        },
        {
            name: "dry-run",
            kind: "switch",
            value: "",
            text: "Change nothing; print what would change as a unified diff.",
        },
        {
            name: "registry",
            kind: "value",
            value: "HOST",
            text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
        },
        ...(0,cli_command/* optionFlags */.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"]),
        cli_command/* jsonFlag */.hG,
        cli_command/* helpFlag */.IN,
    ],
    examples: [
        "twofold pin --dry-run",
        "twofold pin --context=services/cart",
        "twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
    ],
    run: async (context) => {
        const { runPin } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7216), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 6318));
        return await runPin(context);
    },
};
//# sourceMappingURL=pin.js.map
;// CONCATENATED MODULE: ./build/cli/program.js















const commands = [build, diff, check, advisories, pin, inspect, demo];
const { stdout, stderr } = process;
const stage = { stderr, palette: (0,palette/* paletteFor */.DO)(stderr, process.env) };
async function runProgram(args) {
    (0,closed_pipe/* tolerateClosedPipe */.x)(stdout);
    (0,closed_pipe/* tolerateClosedPipe */.x)(stderr);
    process.on("uncaughtException", (error) => process.exit((0,failures/* printEnd */.l)(error, stage)));
    try {
        return await run(args);
    }
    catch (error) {
        return (0,failures/* printEnd */.l)(error, stage);
    }
}
async function run([name, ...args]) {
    if (name === undefined || ["--help", "-h", "help"].includes(name)) {
        const about = commands.find((command) => command.name === args[0]);
        const text = await (about === undefined ? helpOfProgram() : helpOf(about));
        (name === undefined ? stderr : stdout).write(text);
        return name === undefined ? 2 : 0;
    }
    return runCommand(findCommand(name), args);
}
async function helpOfProgram() {
    const { programHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
    const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1349));
    return programHelp(commands, version);
}
async function helpOf(command) {
    const { commandHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
    return commandHelp(command);
}
async function runCommand(command, args) {
    const parsed = parseArguments(args, command.flags);
    if ((0,cli_command/* isOn */.Mp)(parsed, "help")) {
        stdout.write(await helpOf(command));
        return 0;
    }
    const [unexpected] = parsed.positionals;
    if (command.positionals === "" && unexpected !== undefined) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: `\`${command.name}\` takes no argument ${JSON.stringify(unexpected)}`,
            fix: `Write each value after its flag; \`twofold ${command.name} --help\` lists the flags.`,
        });
    }
    const interrupts = program/* program */.D.listenForInterrupts();
    const { TWOFOLD_PASSWORD: password, ...env } = process.env;
    delete process.env["TWOFOLD_PASSWORD"];
    try {
        const code = await command.run({
            arguments: parsed,
            env,
            password,
            cwd: process.cwd(),
            entry: process.argv[1] ?? "",
            stdout,
            stderr,
            palette: stage.palette,
            signal: interrupts.signal,
        });
        return interrupts.exitCode() ?? code;
    }
    catch (error) {
        const code = (0,failures/* printEnd */.l)(error, stage);
        return interrupts.exitCode() ?? code;
    }
}
function findCommand(name) {
    const found = commands.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const names = commands.map((command) => command.name);
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${(0,nearest/* didYouMean */.a)(name, names)}`,
        fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
    });
}
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 3894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ program)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/adapters/process/source-lines.js




function withSourceLines(stack, folder = import.meta.dirname) {
    return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
        try {
            const path = (0,external_node_url_.fileURLToPath)(script);
            if ((0,external_node_path_.dirname)(path) !== folder)
                return place;
            const map = new external_node_module_.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
            const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
            if (!("originalSource" in entry))
                return place;
            const source = (0,external_node_path_.resolve)(folder, entry.originalSource);
            return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
        }
        catch {
            return place;
        }
    });
}
//# sourceMappingURL=source-lines.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/adapters/terminal/interrupts.js

const graceMilliseconds = 6_500;
const sameRequestMilliseconds = 1_000;
function listenForInterrupts() {
    const controller = new AbortController();
    let exitCode;
    let since = 0;
    const stop = (code, name) => {
        if (exitCode !== undefined) {
            if (performance.now() - since > sameRequestMilliseconds)
                process.exit(exitCode);
            return;
        }
        exitCode = code;
        since = performance.now();
        setTimeout(() => process.exit(code), graceMilliseconds).unref();
        controller.abort(new failure/* Failure */.HR({
            code: "interrupted",
            message: `Stopped by ${name}`,
            fix: "Nothing unproven was pushed; start it again.",
        }));
    };
    process.on("SIGINT", () => stop(130, "SIGINT"));
    process.on("SIGTERM", () => stop(143, "SIGTERM"));
    process.on("SIGHUP", () => stop(129, "SIGHUP"));
    return { signal: controller.signal, exitCode: () => exitCode };
}
//# sourceMappingURL=interrupts.js.map
;// CONCATENATED MODULE: ./build/compose/program.js


const program = {
    listenForInterrupts: listenForInterrupts,
    withSourceLines: withSourceLines,
    cleanUp: async (folder) => {
        const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7815)]).then(__webpack_require__.bind(__webpack_require__, 196));
        await cleanUp(folder);
    },
};
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ terminalReporter)
});

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
;// CONCATENATED MODULE: ./build/adapters/terminal/reporter.js

const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";
function createTerminalReporter(stream, palette) {
    const inPlace = stream.isTTY === true;
    let progress = "";
    let lastProgress = Number.NEGATIVE_INFINITY;
    const writeLine = (text) => {
        stream.write(`${inPlace && progress !== "" ? eraseLine : ""}${text}\n`);
        if (inPlace)
            drawProgress();
    };
    const drawProgress = () => {
        if (progress === "")
            return;
        const room = Math.max(10, (stream.columns ?? 80) - 1);
        const characters = [...progress];
        const shown = characters.length <= room ? progress : `${characters.slice(0, room - 1).join("")}…`;
        stream.write(`${eraseLine}${palette.faint(shown)}`);
    };
    const clearProgress = () => {
        if (inPlace && progress !== "")
            stream.write(eraseLine);
        progress = "";
    };
    const say = (text, style) => {
        clearProgress();
        for (const line of text.split("\n"))
            writeLine(style(safe(line)));
    };
    return {
        info: (text) => say(text, (line) => line),
        warn: (text) => say(`warning: ${text}`, palette.warning),
        progress: (text) => {
            const next = safe(text);
            if (next === progress)
                return;
            progress = next;
            if (inPlace)
                drawProgress();
            else if (performance.now() - lastProgress >= millisecondsBetweenProgress) {
                lastProgress = performance.now();
                stream.write(`${next}\n`);
            }
        },
        openLog: (title) => {
            const prefix = palette.faint(`${safe(title)} │`);
            return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => { } };
        },
        annotate: ({ level, message, place }) => {
            const where = place === undefined
                ? ""
                : `${place.file}${place.line === undefined ? "" : `:${place.line}`}: `;
            say(`${where}${level}: ${message}`, level === "error" ? palette.bad : palette.warning);
        },
    };
}
function safe(text) {
    return (0,printable/* printable */.g$)((0,printable/* shortened */.vI)(text, longestLine));
}
//# sourceMappingURL=reporter.js.map
;// CONCATENATED MODULE: ./build/compose/terminal.js

function terminalReporter(stream, palette) {
    return createTerminalReporter(stream, palette);
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
const variationNames = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "umask",
    "cpus",
    "user-env",
    "file-order",
    "clock",
    "kernel-name",
    "network",
    "start-time",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
const advisoryNames = [
    "dirty",
    "ignored-in-context",
    "unpushed",
    "untagged",
    "ephemeral-tag",
    "tag-mismatch",
    "tag-not-head",
    "unknown-repository",
    "wrong-revision",
    "merge-preview",
    "unverifiable",
    "no-repository",
    "submodule-dirty",
    "lfs-pointer",
    "unpinned-base",
    "unverified-download",
    "single-stage",
    "floating-packages",
    "root-user",
    "network-in-run",
    "vcs-in-image",
    "foreign-context",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   mP: () => (/* binding */ unwritable)
/* harmony export */ });
class Failure extends Error {
    code;
    fix;
    place;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "Failure";
        this.code = details.code;
        this.fix = details.fix;
        this.place = details.place;
    }
}
const exitCodes = {
    usage: 2,
    forbidden: 1,
    irreproducible: 1,
    "not-varied": 1,
    "secret-in-image": 1,
    build: 3,
    tool: 3,
    registry: 3,
    interrupted: 130,
};
function badInput(input, wrong, fix) {
    return new Failure({ code: "usage", message: `Input \`${input}\`: ${wrong}`, fix });
}
function unwritable(error, folder) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new Failure({
        code: "tool",
        message: `Input \`output\`: ${folder} cannot be written: ${error.message}.`,
        fix: "Free some space there, or name another folder; without `output`, RUNNER_TEMP or TMPDIR says where results go.",
        cause: error,
    });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function nearest(written, known) {
    const longest = 64;
    if (written.length > longest)
        return undefined;
    const wanted = written.toLowerCase();
    let best;
    for (const name of known) {
        const distance = editDistance(wanted, name.toLowerCase());
        const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
        if (near && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function didYouMean(written, known) {
    const name = nearest(written, known);
    return name === undefined ? "" : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);

const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
].join("|"), "g");
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
function visible(text) {
    return text.replace(controls, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
function printable(text) {
    return visible((0,_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text.replace(escapes, ""), "\r"));
}
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
function inert(text) {
    return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
function ending(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-longest);
    return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=trailing.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without a tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` per line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` per line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
const machineOptions = [
    {
        name: "buildah",
        kind: "text",
        value: "SOURCE",
        text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
        example: "1.43.2",
    },
    {
        name: "output",
        kind: "text",
        value: "FOLDER",
        text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
        example: "out",
    },
];
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js

const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: if the builds differ, the step fails and nothing is pushed. `warn`: if they differ, there is a warning. `skip`: build only once, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; has no effect in the other modes.",
        example: "true",
    },
    {
        name: "vary",
        kind: "words",
        value: "NAMES",
        default: "all",
        text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "all,-hostname",
    },
    {
        name: "require-varied",
        kind: "words",
        value: "NAMES",
        text: `Variations that must have been applied to every RUN step; if not, Twofold fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "How a trace of this build in the image affects the verdict. `fail`: it counts as a difference. `warn`: it is only reported.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "At most this many builds to find out which variation makes the image differ; they run only if it does. One of them runs on another day if nothing else shows whether the build wrote today's date. `0`: none.",
        example: "3",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: change nothing, for images that plain buildah must be able to rebuild.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: also the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while, each with path, cause, reason, owner and expiry date.",
        example: "exceptions.yaml",
    },
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
const recipeOptions = [
    {
        name: "context",
        kind: "text",
        value: "FOLDER",
        default: ".",
        text: "Build context: a folder inside the checkout.",
        example: "services/cart",
    },
    {
        name: "file",
        kind: "text",
        value: "PATH",
        text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
        example: "services/cart/Containerfile",
    },
    {
        name: "target",
        kind: "text",
        value: "STAGE",
        text: "Stage to build. Default: the last one.",
        example: "runtime",
    },
    {
        name: "build-args",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Build arguments, one `name=value` per line. The image records them in its recipe, so do not put secrets there.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` per line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` per line; put a secret of several lines in double quotes.",
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: "Platform to build for; exactly one. Default: the runner's.",
        example: "linux/amd64",
    },
    {
        name: "network",
        kind: "choice",
        value: "MODE",
        default: "default",
        choices: ["default", "none", "host"],
        text: "Network of RUN steps: `default`, `none` or `host`.",
        example: "none",
    },
    {
        name: "hermetic",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Cut all RUN steps off from the network in both builds, except those of `fetch-stages`.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may use the network, to fetch what the others are built from.",
        example: "deps",
    },
    {
        name: "timestamp",
        kind: "text",
        value: "SECONDS",
        default: "0",
        text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
        example: "commit",
    },
    {
        name: "source-date-epoch",
        kind: "text",
        value: "SECONDS",
        text: "`SOURCE_DATE_EPOCH` of RUN steps: seconds since 1970, `commit`, or `none`. Default: `timestamp`, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.",
        example: "commit",
    },
];
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/options/groups/registry.js
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push the image that was proven; never one from a fork's pull request, whatever the event.",
        example: "true",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User name for the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token for the registry. On the command line, use `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use instead of those of containers and docker.",
        example: "/home/me/auth.json",
    },
    {
        name: "tls-verify",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Whether the registries of `image` must speak HTTPS with a valid certificate; for others, see `insecure-registries`.",
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: "Registries other than those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port if there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
        example: "dirty,unpushed",
    },
    {
        name: "offset",
        kind: "text",
        value: "PATH",
        text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
        example: "services/cart",
    },
    {
        name: "repository",
        kind: "text",
        value: "NAME",
        text: "Canonical repository, if the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token for the forge's API, and sent nowhere else, to ask whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ paletteFor),
/* harmony export */   wU: () => (/* binding */ plainPalette)
/* harmony export */ });
/* unused harmony export colourPalette */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const plainPalette = {
    strong: same,
    faint: same,
    good: same,
    warning: same,
    bad: same,
};
const colourPalette = {
    strong: coloured("bold"),
    faint: coloured("dim"),
    good: coloured("green"),
    warning: coloured("yellow"),
    bad: coloured("red"),
};
function paletteFor(stream, env) {
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}
function same(text) {
    return text;
}
function coloured(format) {
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

/***/ })

};
//# sourceMappingURL=2498.index.js.map
