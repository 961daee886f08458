export const id = 4485;
export const ids = [4485];
export const modules = {

33192:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HE: () => (optionFlags),
  IN: () => (helpFlag),
  Mp: () => (isOn),
  hG: () => (jsonFlag),
  me: () => (rawInputs)
});
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10970);
/* harmony import */ var _options_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88213);


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
function optionFlags(names, texts = {}) {
    return _options_list_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .f
        .filter(({ name }) => names?.includes(name) ?? true)
        .map((option) => ({
        name: option.name,
        kind: option.kind === "boolean" ? "switch" : "value",
        value: option.value,
        text: texts[option.name] ?? (0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(option.text, "command line"),
        ...(option.default === undefined ? {} : { default: option.default }),
    }));
}
function rawInputs({ flags }) {
    const inputs = {};
    for (const { name } of _options_list_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .f) {
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

}),

65186:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (printFailure),
  l: () => (printEnd)
});
/* harmony import */ var _compose_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13894);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67271);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76158);



const exitCodeOfBug = 3;
function printFailure(failure, { stderr, palette }) {
    const { place } = failure;
    const { message, fix } = failure.on("command line");
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

}),

64485:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (runProgram)
});


var program = __webpack_require__(13894);

var failure = __webpack_require__(67271);

var nearest = __webpack_require__(8579);

var palette = __webpack_require__(67048);

var cli_command = __webpack_require__(33192);
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
        "buildah",
    ], {
        platforms: "Platform that the image would be built for; exactly one. Default: this machine's.",
        tags: "Tags that would be pushed, alone or as full `name:tag` references. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
    }),
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
        const { runAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(4131), __webpack_require__.e(1989), __webpack_require__.e(1439), __webpack_require__.e(2686), __webpack_require__.e(8948)]).then(__webpack_require__.bind(__webpack_require__, 88948));
        return await runAdvisories(context);
    },
};
//# sourceMappingURL=advisories.js.map

var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/foreign-flags.js
const noCache = {
    flags: ["vary"],
    hint: "Leave it out: Twofold never uses a layer cache.",
};
const quiet = {
    flags: [],
    hint: "Standard output has only the result; add `2>/dev/null` to hide the rest.",
};
const tag = {
    flags: ["image", "tags"],
    hint: "Write `--image=NAME` for the repository and `--tags=TAG` for the tag.",
};
const counterparts = {
    f: { flags: ["file"], hint: "Write `--file=PATH`." },
    t: tag,
    tag,
    q: quiet,
    quiet,
    "no-cache": noCache,
    "cache-from": noCache,
    "cache-to": noCache,
    layers: noCache,
    pull: {
        flags: ["vary"],
        hint: "Leave it out: Twofold resolves each base to a digest and fetches that digest.",
    },
    load: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
    o: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
};
function foreignFlag(name, known) {
    const found = Object.hasOwn(counterparts, name) ? counterparts[name] : undefined;
    const has = (flag) => known.some((each) => each.name === flag);
    return found?.flags.every(has) === true ? found.hint : undefined;
}
//# sourceMappingURL=foreign-flags.js.map
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
            message: `Flag \`--${name}\` needs a value.`,
            fix: `Write \`--${name}=VALUE\`.`,
        });
    }
    return { name, value };
}
function unknownFlag({ rawName, name }, known) {
    const shown = `Flag \`${rawName.slice(0, 80)}\` is not known`;
    const hint = foreignFlag(name, known);
    if (hint !== undefined)
        return new failure/* Failure */.HR({ code: "usage", message: `${shown}.`, fix: hint });
    const names = known.map((flag) => flag.name);
    const suggestion = (0,nearest/* didYouMean */.a)(name, names).replace(/`(.+)`/, "`--$1`");
    return new failure/* Failure */.HR({
        code: "usage",
        message: `${shown}${suggestion}`,
        fix: "`--help --all` explains the flags of a command.",
    });
}
function parseArgsOption(flag) {
    const type = flag.kind === "switch" ? "boolean" : "string";
    return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
//# sourceMappingURL=arguments.js.map

var terminal = __webpack_require__(16230);

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
        const { runBuildCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4131), __webpack_require__.e(1989), __webpack_require__.e(1439), __webpack_require__.e(6703), __webpack_require__.e(6914), __webpack_require__.e(7523)]).then(__webpack_require__.bind(__webpack_require__, 27523));
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
        const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4131), __webpack_require__.e(1989), __webpack_require__.e(1439), __webpack_require__.e(5452)]).then(__webpack_require__.bind(__webpack_require__, 75452));
        return await runCheck(context, refused);
    },
};
//# sourceMappingURL=check.js.map

var closed_pipe = __webpack_require__(84430);
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
        const { runDemoCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4131), __webpack_require__.e(1989), __webpack_require__.e(1439), __webpack_require__.e(6703), __webpack_require__.e(6914), __webpack_require__.e(6832)]).then(__webpack_require__.bind(__webpack_require__, 36832));
        return await runDemoCommand(context);
    },
};
//# sourceMappingURL=demo.js.map
;// CONCATENATED MODULE: ./build/cli/image-access.js

const imageAccessFlags = (0,cli_command/* optionFlags */.HE)(["platforms", "username", "password", "authfile", "tls-verify", "insecure-registries"], {
    platforms: "Platform to read, of an image that has several; exactly one. Default: this machine's.",
    "tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
    "insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
});
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
        const { runDiff } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4131), __webpack_require__.e(6703), __webpack_require__.e(3528), __webpack_require__.e(1548), __webpack_require__.e(9072), __webpack_require__.e(7023), __webpack_require__.e(7640)]).then(__webpack_require__.bind(__webpack_require__, 7640));
        return await runDiff(context);
    },
};
//# sourceMappingURL=diff.js.map

var failures = __webpack_require__(65186);
;// CONCATENATED MODULE: ./build/cli/inspect.js


const inspect = {
    name: "inspect",
    summary: "Shows what an image's labels say about its source, and its layers",
    positionals: "IMAGE",
    flags: [...imageAccessFlags, cli_command/* jsonFlag */.hG, cli_command/* helpFlag */.IN],
    examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
    run: async (context) => {
        const { runInspect } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4006), __webpack_require__.e(6353), __webpack_require__.e(4131), __webpack_require__.e(6703), __webpack_require__.e(4374)]).then(__webpack_require__.bind(__webpack_require__, 24374));
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
        ...(0,cli_command/* optionFlags */.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
            "tls-verify": "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
            "insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
        }),
        cli_command/* jsonFlag */.hG,
        cli_command/* helpFlag */.IN,
    ],
    examples: [
        "twofold pin --dry-run",
        "twofold pin --context=services/cart",
        "twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
    ],
    run: async (context) => {
        const { runPin } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1989), __webpack_require__.e(5516)]).then(__webpack_require__.bind(__webpack_require__, 15319));
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
        const text = await (about === undefined ? helpOfProgram() : helpOf(about, args));
        (name === undefined ? stderr : stdout).write(text);
        return name === undefined ? 2 : 0;
    }
    return runCommand(findCommand(name), args);
}
async function helpOfProgram() {
    const { programHelp } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1349));
    return programHelp(commands, version);
}
async function helpOf(command, args) {
    const { commandHelp, wholeHelp } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    return args.includes("--all") ? wholeHelp(command) : commandHelp(command);
}
async function runCommand(command, args) {
    const parsed = parseArguments(args, [...command.flags, allFlag]);
    if ((0,cli_command/* isOn */.Mp)(parsed, "help")) {
        stdout.write(await helpOf(command, args));
        return 0;
    }
    refuseMore(command, parsed);
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
const allFlag = { name: "all", kind: "switch" };
function refuseMore({ name, positionals, flags }, parsed) {
    if (parsed.flags.has("all"))
        throw unknownAll();
    const [unexpected] = parsed.positionals;
    if (positionals !== "" || unexpected === undefined)
        return;
    const isContext = flags.some((flag) => flag.name === "context");
    const asContext = isContext && /^[\w./@-]+$/.test(unexpected) ? unexpected : undefined;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `\`${name}\` takes no argument ${JSON.stringify(unexpected.slice(0, 200))}${asContext === undefined ? "." : `; did you mean \`--context=${asContext}\`?`}`,
        fix: `Write each value after its flag; \`twofold ${name} --help\` lists the flags.`,
    });
}
function unknownAll() {
    return new failure/* Failure */.HR({
        code: "usage",
        message: "Flag `--all` is not known.",
        fix: "`--help --all` explains the flags of a command.",
    });
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

}),

13894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  D: () => (program)
});


var external_node_fs_ = __webpack_require__(73024);

var external_node_module_ = __webpack_require__(98995);

var external_node_path_ = __webpack_require__(76760);

var external_node_url_ = __webpack_require__(73136);
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

var failure = __webpack_require__(67271);
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
            message: `Stopped by ${name}.`,
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
        const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7815)]).then(__webpack_require__.bind(__webpack_require__, 30196));
        await cleanUp(folder);
    },
};
//# sourceMappingURL=program.js.map

}),

16230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  C: () => (terminalReporter)
});


var printable = __webpack_require__(76158);
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

}),

78975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (variationNames)
});
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

}),

8024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (advisoryNames)
});
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
    "dropped-instruction",
    "moving-input",
    "stale-time",
];
//# sourceMappingURL=advisory.js.map

}),

67271:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (badInput),
  HR: () => (Failure),
  hS: () => (exitCodes),
  mP: () => (unwritable),
  o5: () => (inputNamed)
});
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10970);

class Failure extends Error {
    code;
    place;
    told;
    constructor(details) {
        const { message, fix, cause } = details;
        super((0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(message, "workflow"), cause === undefined ? undefined : { cause });
        this.name = "Failure";
        this.code = details.code;
        this.told = { message, fix };
        this.place = details.place;
    }
    get fix() {
        return (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(this.told.fix, "workflow");
    }
    on(surface) {
        const { message, fix } = this.told;
        return { message: (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(message, surface), fix: (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .onSurface */ .rG)(fix, surface) };
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
function inputNamed(input) {
    return (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .perSurface */ .$8)({ workflow: `Input \`${input}\``, commandLine: `Flag \`--${input}\`` });
}
function badInput(input, wrong, fix) {
    return new Failure({ code: "usage", message: `${inputNamed(input)}: ${wrong}`, fix });
}
function unwritable(error, folder) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new Failure({
        code: "tool",
        message: `${inputNamed("output")}: ${folder} cannot be written: ${error.message}.`,
        fix: `Free some space there, or name another folder; without ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)("output")}, RUNNER_TEMP or TMPDIR says where results go.`,
        cause: error,
    });
}
//# sourceMappingURL=failure.js.map

}),

8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (didYouMean)
});
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
    return name === undefined ? "." : `; did you mean \`${name}\`?`;
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

}),

76158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K1: () => (ending),
  RK: () => (visible),
  g$: () => (printable),
  tJ: () => (inert),
  vI: () => (shortened)
});
/* harmony import */ var _trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36141);

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

}),

10970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (perSurface),
  P3: () => (onePerPlace),
  Pe: () => (setting),
  g2: () => (onePer),
  rG: () => (onSurface),
  xE: () => (theRun),
  y1: () => (namedSetting)
});
const [start, middle, end] = ["\u{E0F0}", "\u{E0F1}", "\u{E0F2}"];
const marks = new RegExp(`[${start}${middle}${end}]`, "gu");
const marked = new RegExp(`${start}([^${start}${end}]*)${middle}([^${start}${end}]*)${end}`, "gu");
function perSurface(forms) {
    return `${start}${forms.workflow}${middle}${forms.commandLine}${end}`;
}
function setting(name, value) {
    return perSurface({
        workflow: `\`${value === undefined ? name : `${name}: ${value}`}\``,
        commandLine: `\`${flag(name, value)}\``,
    });
}
function namedSetting(name) {
    return perSurface({ workflow: `input \`${name}\``, commandLine: `\`--${name}\`` });
}
function flag(name, value) {
    if (value === undefined || value === "true")
        return `--${name}`;
    return value === "false" ? `--no-${name}` : `--${name}=${value}`;
}
const place = perSurface({ workflow: "per line", commandLine: "per flag" });
const onePerPlace = `one ${place}`;
function onePer(entry) {
    return `one ${entry} ${place}`;
}
const theRun = perSurface({ workflow: "the step", commandLine: "the command" });
function onSurface(text, surface) {
    if (!text.includes(start))
        return text;
    const said = text.replace(marked, surface === "workflow" ? "$1" : "$2");
    return said.replaceAll(marks, "");
}
//# sourceMappingURL=surface.js.map

}),

36141:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (withoutTrailing)
});
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=trailing.js.map

}),

88213:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (optionNamed),
  f: () => (options)
});
/* harmony import */ var _option_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19403);

const options = _option_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .optionGroups */ .g.flatMap((group) => [
    ...group.options,
]);
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

}),

19403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  g: () => (optionGroups)
});


var surface = __webpack_require__(10970);
;// CONCATENATED MODULE: ./build/options/groups/image.js

const imageOptions = [
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: `Repository names without a tag; needed to push, unless ${(0,surface/* setting */.Pe)("tags")} has full names.`,
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: `Tags to push: \`1.4.0\` for each name in ${(0,surface/* setting */.Pe)("image")}, or full \`name:tag\` references, as docker/metadata-action writes them. Default, from the source: \`1.4.0\` at git tag \`v1.4.0\`, otherwise \`sha-\` and 12 digits of the commit.`,
        example: "1.4.0",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: `Labels of the image, ${(0,surface/* onePer */.g2)("`name=value`")}, as docker/metadata-action writes them. Those about source, revision, version and base are left out: Twofold writes them itself.`,
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: `Annotations of the image's manifest, ${(0,surface/* onePer */.g2)("`name=value`")}.`,
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
        text: `Folder for the OCI layout and the reports. Default: a new one in ${(0,surface/* perSurface */.$8)({ workflow: "the runner's temporary folder", commandLine: "RUNNER_TEMP or TMPDIR" })}.`,
        example: "out",
    },
];
//# sourceMappingURL=machine.js.map

var environment = __webpack_require__(78975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js


const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: `\`require\`: if the builds differ, ${surface/* theRun */.xE} fails and nothing is pushed. \`warn\`: if they differ, there is a warning. \`skip\`: build only once, reported as unchecked; pushed only with ${(0,surface/* setting */.Pe)("push-unchecked")}.`,
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: `Needed to push with ${(0,surface/* setting */.Pe)("reproducibility", "skip")}, which proves nothing; has no effect in the other modes.`,
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
        name: "try-fix",
        kind: "boolean",
        value: "",
        default: "false",
        text: "If the builds differ, put the fixes that the report shows as lines into a copy of the Containerfile, build that twice too, and say whether they pass; if all do, show them as a patch. The verdict stays, and no image is pushed from that.",
        example: "true",
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
        text: `Build arguments, ${(0,surface/* onePer */.g2)("`name=value`")}. The image records them in its recipe, so do not put secrets there.`,
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: `Further build contexts, ${(0,surface/* onePer */.g2)("`name=value`")}; pin images by digest.`,
        example: "assets=../assets",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: `Secrets for \`RUN --mount=type=secret\`, ${(0,surface/* onePer */.g2)("`id=value`, `id=src=path` or `id=env=VARIABLE`")}; put a secret of several lines in double quotes.`,
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: `Platform to build for; exactly one. Default: ${(0,surface/* perSurface */.$8)({ workflow: "the runner's", commandLine: "this machine's" })}.`,
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
        text: `Cut all RUN steps off from the network in both builds, except those of ${(0,surface/* setting */.Pe)("fetch-stages")}.`,
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: `With ${(0,surface/* setting */.Pe)("hermetic")}: stages that may use the network, to fetch what the others are built from.`,
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
        text: `\`SOURCE_DATE_EPOCH\` of RUN steps: seconds since 1970, \`commit\`, or \`none\`. Default: ${(0,surface/* setting */.Pe)("timestamp")}, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.`,
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
        text: `Password or token for the registry${(0,surface/* perSurface */.$8)({ workflow: "", commandLine: "; `-` reads it from standard input. Default: the variable TWOFOLD_PASSWORD" })}.`,
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
        text: `Whether the registries of ${(0,surface/* setting */.Pe)("image")} must speak HTTPS with a valid certificate; for others, see ${(0,surface/* setting */.Pe)("insecure-registries")}.`,
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: `Registries other than those of ${(0,surface/* setting */.Pe)("image")} that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port if there is one.`,
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map

var advisory = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js


const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail ${surface/* theRun */.xE}: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
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
        text: `Token for the forge's API, and sent nowhere else, to ask whether a shallow checkout's commit is pushed.${(0,surface/* perSurface */.$8)({ workflow: "", commandLine: " Default: the variable GITHUB_TOKEN or GH_TOKEN." })}`,
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/option-groups.js






const optionGroups = [
    { title: "What is built", options: recipeOptions },
    { title: "Name of the image", options: imageOptions },
    { title: "Registries", options: registryOptions },
    { title: "What counts as a pass", options: proofOptions },
    { title: "Source", options: sourceOptions },
    { title: "Tools and output", options: machineOptions },
];
//# sourceMappingURL=option-groups.js.map

}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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

})

};
//# sourceMappingURL=4485.index.js.map
