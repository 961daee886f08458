export const id = 9433;
export const ids = [9433,7697];
export const modules = {

42366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83652);



async function settingsPlace(where) {
    const root = await rootOf(where);
    const names = [_domain_build_settings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFileName */ .bH, mistakenName];
    const found = await Promise.all(names.map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name))));
    return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
    const wall = workspace === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, context);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === wall || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    }
}
async function isThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=settings-place.js.map

}),

47697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (childEnvironment),
  runEnvironment: () => (runEnvironment),
  u: () => (workFolderVariable)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const handedOn = [
    /^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
    /^XDG_[A-Z_]+$/,
    /^(?:https?|ftp|all|no)_proxy$/i,
    /^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
    /^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
    /^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    /^LD_LIBRARY_PATH$/,
];
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
function childEnvironment(env, extra = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
            result[name] = value;
    }
    return { ...result, ...extra };
}
function runEnvironment(env, workFolder) {
    return childEnvironment(env, {
        [workFolderVariable]: workFolder,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder, "tmp"),
    });
}
//# sourceMappingURL=child-environment.js.map

}),

7438:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_string_decoder_ = __webpack_require__(46193);

var blank = __webpack_require__(95260);
;// CONCATENATED MODULE: ./build/adapters/process/lines.js


const maxLineLength = 16 * 1024;
class LineSplitter {
    #decoder = new external_node_string_decoder_.StringDecoder("utf8");
    #onLine;
    #blanker;
    #rest = "";
    constructor(onLine, blanker = blank/* blankNothing */.Y) {
        this.#onLine = onLine;
        this.#blanker = blanker;
    }
    push(chunk) {
        this.#take(this.#blanker.push(this.#decoder.write(chunk)));
    }
    #take(text) {
        const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
        this.#rest = parts.pop() ?? "";
        for (const line of parts)
            this.#emit(line);
        while (this.#rest.length > maxLineLength) {
            this.#onLine(this.#rest.slice(0, maxLineLength));
            this.#rest = this.#rest.slice(maxLineLength);
        }
    }
    flush() {
        this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
        const rest = this.#rest;
        this.#rest = "";
        if (rest !== "")
            this.#emit(rest.replace(/\r$/, ""));
    }
    #emit(line) {
        for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
            this.#onLine(line.slice(start, start + maxLineLength));
        }
    }
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/adapters/process/stopper.js
const graceMilliseconds = 4_000;
const drainMilliseconds = 200;
class Stopper {
    #child;
    #signal;
    #timer;
    reason;
    constructor(child, signal) {
        this.#child = child;
        this.#signal = signal;
    }
    stop() {
        if (this.#timer !== undefined)
            return;
        this.#child.kill(this.#signal);
        const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
        this.#timer = setTimeout(() => this.#force(), grace);
    }
    stopFor(reason) {
        this.reason ??= reason;
        this.stop();
    }
    done() {
        clearTimeout(this.#timer);
    }
    killGroup() {
        if (this.#child.pid === undefined)
            return;
        try {
            process.kill(-this.#child.pid, "SIGKILL");
        }
        catch {
        }
    }
    #force() {
        this.killGroup();
        this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
    }
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/adapters/process/runner.js





const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
function succeeded(finished) {
    return finished.end.kind === "exit" && finished.end.code === 0;
}
function describeEnd(finished) {
    switch (finished.end.kind) {
        case "exit":
            return `exit status ${finished.end.code}`;
        case "signal":
            return `killed by ${finished.end.signal}`;
        case "timeout":
            return `no answer after ${Math.round(finished.seconds)} s`;
        case "overlong":
            return `more than ${maxOutputBytes} bytes of output`;
        case "not-started":
            return `could not be started: ${finished.end.reason}`;
    }
}
async function run(command) {
    command.signal?.throwIfAborted();
    const started = external_node_perf_hooks_.performance.now();
    const stdout = new Collected();
    const lastLines = [];
    const keep = (line) => {
        lastLines.push(line);
        if (lastLines.length > keptErrorLines)
            lastLines.shift();
        command.onLine?.(line);
    };
    const end = await new Promise((resolve) => {
        const child = start(command);
        stepBack(child, command);
        child.stdin?.on("error", () => { }).end(command.input);
        const stop = stopperOf(child, command);
        const abort = () => stop.stop();
        command.signal?.addEventListener("abort", abort, { once: true });
        const deadline = command.timeoutSeconds === undefined
            ? undefined
            : setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
        const lines = () => new LineSplitter(keep, command.blank?.());
        const errors = lines();
        const output = command.onLine === undefined ? stdout : lines();
        child.stdout.on("data", (chunk) => {
            output.push(chunk);
            if (stdout.isFull && command.endsWhenOverlong === true)
                stop.stopFor("overlong");
        });
        child.stderr.on("data", (chunk) => errors.push(chunk));
        const settle = (value) => {
            clearTimeout(deadline);
            stop.done();
            command.signal?.removeEventListener("abort", abort);
            output.flush();
            errors.flush();
            resolve(value);
        };
        child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
        child.once("close", (code, signal) => {
            if (code !== 0)
                stop.killGroup();
            const { reason } = stop;
            settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
        });
    });
    command.signal?.throwIfAborted();
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
    const options = { cwd, env: { ...env }, detached: true };
    const [first = program, ...words] = [...leash, program, ...args];
    return input === undefined
        ? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
        : (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
    const { pid, stdout, stderr } = child;
    const kill = (signal) => child.kill(signal);
    const close = () => {
        stdout.destroy();
        stderr.destroy();
    };
    return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
    if (code === null)
        return { kind: "signal", signal: signal ?? "a signal" };
    const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
    return reason?.startsWith(`${leash[0]}: `)
        ? { kind: "not-started", reason }
        : { kind: "exit", code };
}
function stepBack({ pid }, { niceness }) {
    if (pid === undefined || niceness === undefined)
        return;
    try {
        (0,external_node_os_.setPriority)(pid, niceness);
    }
    catch {
    }
}
class Collected {
    #chunks = [];
    #size = 0;
    isFull = false;
    push(chunk) {
        this.isFull ||= this.#size + chunk.length > maxOutputBytes;
        if (this.isFull)
            return;
        this.#chunks.push(chunk);
        this.#size += chunk.length;
    }
    flush() { }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
//# sourceMappingURL=runner.js.map

}),

92590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (runInspect)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(24016);

var work_folder = __webpack_require__(8521);

var kept_image = __webpack_require__(32173);

var oci_layout_layout = __webpack_require__(44017);

var remote_image = __webpack_require__(90667);

var kept_report = __webpack_require__(13133);

var claims = __webpack_require__(88162);
;// CONCATENATED MODULE: ./build/app/images/layer-history.js
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
function originsInHistory({ history, diffIds, }) {
    const groups = groupsOf(history);
    if (groups.length !== diffIds.length)
        return [];
    const base = baseOf(groups);
    return groups.map((group, at) => base !== undefined && at < base.layers ? `base ${base.name}` : originOf(group));
}
function groupsOf(history) {
    const groups = [];
    let before = [];
    for (const entry of history) {
        if (entry.emptyLayer)
            before.push(entry);
        else {
            groups.push([...before, entry]);
            before = [];
        }
    }
    return groups;
}
function baseOf(groups) {
    for (let at = groups.length - 1; at >= 0; at -= 1) {
        const comments = groups[at]?.flatMap(({ comment }) => comment ?? []) ?? [];
        const names = comments.flatMap((comment) => /^FROM (\S+)$/.exec(comment)?.[1] ?? []);
        const name = names.find((each) => !/^[0-9a-f]{12,64}$/.test(each));
        if (name !== undefined)
            return { name, layers: at };
        if (names.length === 0)
            return undefined;
    }
    return undefined;
}
function originOf(group) {
    const own = group[group.length - 1];
    const told = own === undefined ? "" : instructionIn(own);
    const before = group.slice(0, -1).map(instructionIn);
    const isShared = !writing.has(keywordOf(told)) ||
        before.some((text) => writing.has(keywordOf(text)) && keywordOf(text) !== "WORKDIR");
    const writers = isShared
        ? [...before, told].filter((text) => writing.has(keywordOf(text)))
        : [told];
    const [first] = writers;
    if (first === undefined)
        return told;
    return writers.length === 1 ? first : writers.map(keywordOf).join(", ");
}
function instructionIn({ createdBy }) {
    const nop = /^\/bin\/sh -c #\(nop\)\s+/.exec(createdBy);
    if (nop !== null)
        return createdBy.slice(nop[0].length).trim();
    const shell = "/bin/sh -c ";
    return createdBy.startsWith(shell) ? `RUN ${createdBy.slice(shell.length)}` : createdBy;
}
function keywordOf(text) {
    return /^[A-Z]+(?=\s)/.exec(text)?.[0] ?? "";
}
//# sourceMappingURL=layer-history.js.map
;// CONCATENATED MODULE: ./build/app/images/inspect-image.js



function describeImage(image, beside) {
    const { digest, manifest, config } = image;
    const reported = beside?.report && (0,kept_report/* reportedImage */.xj)(beside.report, digest);
    const made = reported?.image.layers;
    const told = originsInHistory(config);
    const steps = config.history.filter((entry) => !entry.emptyLayer);
    const fits = steps.length === manifest.layers.length;
    const layers = manifest.layers.flatMap((layer, index) => {
        const diffId = config.diffIds[index];
        if (diffId === undefined)
            return [];
        const createdBy = fits ? steps[index]?.createdBy : undefined;
        const { origin = told[index], instruction } = made?.[index] ?? {};
        return [
            {
                ...{ digest: layer.digest, diffId, size: layer.size },
                ...(createdBy === undefined ? {} : { createdBy }),
                ...(origin === undefined ? {} : { origin }),
                ...(instruction === undefined ? {} : { instruction }),
            },
        ];
    });
    return {
        digest,
        imageId: manifest.config.digest,
        platform: `${config.os}/${config.architecture}`,
        layers,
        ...(beside === undefined || reported === undefined ? {} : { report: beside.file }),
        claims: (0,claims/* readClaims */.I)(config.labels),
    };
}
//# sourceMappingURL=inspect-image.js.map

var oci_platform = __webpack_require__(90884);
;// CONCATENATED MODULE: ./build/compose/inspect.js









async function inspectNamed(image, run) {
    const { env, cwd, signal } = run;
    const folder = (0,external_node_path_.resolve)(cwd, image.replace(/^oci:/, ""));
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (isFolder || image.startsWith("oci:")) {
        const layout = await (0,kept_image/* layoutIn */.qs)(folder);
        return describeImage(await (0,oci_layout_layout.openLayout)(layout), await (0,kept_image/* reportBeside */.tC)(layout));
    }
    const { registry, platform } = await run.access();
    const work = await (0,work_folder.makeWorkFolder)(env);
    try {
        const remote = await (0,remote_image/* readRemoteImage */.Y)({
            reference: image,
            access: registry,
            platform: platform ?? (0,oci_platform/* platformOf */.t)(process.arch),
            ...{ env, signal },
            folder: work,
        });
        return describeImage(remote);
    }
    finally {
        await (0,clean_up.cleanUp)(work);
    }
}
//# sourceMappingURL=inspect.js.map

var failure = __webpack_require__(44195);

var image_access = __webpack_require__(54831);

var settings = __webpack_require__(94966);

var printable = __webpack_require__(81962);

var accepted = __webpack_require__(54787);

var sizes = __webpack_require__(83377);
;// CONCATENATED MODULE: ./build/report/claimed-verdict.js


const headlines = {
    true: { tone: "good", text: "Reproducible, according to its label: two builds were equal." },
    false: { tone: "bad", text: "Not reproducible, according to its label: two builds differed." },
    unchecked: {
        tone: "warning",
        text: "Unchecked, according to its label: built once, nothing was compared.",
    },
};
const mostExceptions = 50;
function claimedVerdict({ reproducible, exceptions = [] }) {
    if (reproducible === undefined) {
        return { tone: "warning", text: "Its labels do not say whether it is reproducible." };
    }
    const until = (0,accepted/* firstExpiry */.iD)(exceptions);
    if (reproducible !== "false" || until === undefined)
        return headlines[reproducible];
    const passed = (0,sizes/* counted */.hS)(exceptions.length, "exception");
    return {
        tone: "warning",
        text: `Accepted differences until ${until}, according to its labels: two builds differed, as ${passed} allowed.`,
    };
}
function exceptionRows(exceptions = []) {
    const hidden = exceptions.length - mostExceptions;
    return [
        ...exceptions
            .slice(0, mostExceptions)
            .map(({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`]),
        ...(hidden > 0 ? [["accepted", `… and ${hidden} more`]] : []),
    ];
}
//# sourceMappingURL=claimed-verdict.js.map
;// CONCATENATED MODULE: ./build/report/recipe-rows.js

const mostRows = 50;
function recipeRows(recipe) {
    const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
    return [
        ["recipe", fileOf(recipe)],
        ...(target === undefined ? [] : [["target", target]]),
        ...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
        ...rows("context", buildContexts, (context) => `${context.name} is ${recipe_rows_originOf(context)}`),
        ...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
        ...networkRows(recipe),
        ...(recipe.version === 2
            ? [
                ["environment", recipe.canonical ? "canonical" : "untouched"],
                ["timestamp", timesOf(recipe)],
            ]
            : []),
        ...namesRow("input labels", recipe.labels),
        ...namesRow("annotations", recipe.annotations),
        ...namesRow("secrets", recipe.secrets),
        ["built for", platform],
        ["buildah", buildah],
    ];
}
function fileOf({ offset, file }) {
    return typeof file === "string"
        ? external_node_path_.posix.join(offset, file)
        : "a Containerfile outside the repository";
}
function recipe_rows_originOf(context) {
    if ("digest" in context) {
        const { digest, reference, offset } = context;
        const image = reference === undefined ? digest : `${reference}@${digest}`;
        return offset === undefined ? image : `${image} in ${offset}`;
    }
    if ("foreign" in context)
        return "a folder outside the repository";
    return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}
function timesOf({ timestamp, sourceDateEpoch }) {
    const epoch = sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
    return `${timestamp}, and ${epoch} in RUN steps`;
}
function networkRows({ network, hermetic }) {
    if (hermetic !== undefined) {
        const stages = hermetic.fetchStages.join(", ");
        return [["network", stages === "" ? "none (hermetic)" : `only in ${stages} (hermetic)`]];
    }
    return network === undefined ? [] : [["network", network]];
}
function namesRow(name, names = []) {
    return names.length === 0 ? [] : [[name, names.join(", ")]];
}
function rows(name, list, show) {
    const shown = list.slice(0, mostRows).map((one) => [name, show(one)]);
    const hidden = list.length - shown.length;
    return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}
//# sourceMappingURL=recipe-rows.js.map
;// CONCATENATED MODULE: ./build/report/inspection.js




const families = {
    twofold: "Twofold's labels (dev.twofold.*)",
    sous: "the labels of Sous (com.opentable.sous.*)",
    oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
function inspectionLines(image, palette) {
    const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
    const hidden = image.layers.length - mostLayers;
    const { tone, text } = claimedVerdict(image.claims);
    return [
        palette[tone](palette.strong(text)),
        "",
        row("digest", image.digest, palette),
        row("image ID", image.imageId, palette),
        row("platform", image.platform, palette),
        "",
        ...claimLines(image.claims, palette),
        "",
        palette.strong(`${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(size)}:`),
        ...image.layers
            .slice(0, mostLayers)
            .map((layer) => `  ${(0,sizes/* formatBytes */.z3)(layer.size).padStart(9)}  ${line(madeBy(layer), 120)}`),
        ...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes/* counted */.hS)(hidden, "more layer")}`)] : []),
        ...(image.report === undefined
            ? []
            : [palette.faint(`  lines and bases are those of ${line(image.report, 300)}`)]),
    ];
}
function madeBy({ instruction, origin, digest }) {
    if (instruction === undefined)
        return origin ?? digest;
    return `${instruction.file}:${instruction.line}  ${instruction.text}`;
}
function claimLines(claims, palette) {
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
    const claimed = [
        ["source ID", source?.id],
        ["repository", source?.repository],
        ["offset", source?.offset],
        ["version", source?.version],
        ["revision", source?.revision],
        ["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
        ["base", base?.name],
        ["base digest", base?.digest],
        ...(recipe === undefined ? [] : recipeRows(recipe)),
        ["reproducible", reproducible],
        ...exceptionRows(exceptions),
    ];
    const rows = claimed.flatMap(([name, value]) => value === undefined || value === "" ? [] : [row(name, value, palette)]);
    return [
        palette.strong(heading(claims, rows.length > 0)),
        ...rows,
        ...doubtLines(doubts, palette),
    ];
}
function heading({ source }, claimsMore) {
    if (source !== undefined)
        return `Unchecked claims from ${families[source.from]}:`;
    return claimsMore
        ? "Its labels name no source. Their other, unchecked claims:"
        : "Its labels say nothing about its source.";
}
function doubtLines(doubts, palette) {
    if (doubts.length === 0)
        return [];
    const hidden = doubts.length - mostDoubts;
    return [
        palette.warning("Labels that are invalid or contradict others:"),
        ...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
            const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
            return `  ${line(written, 300)}: ${line(because, 300)}`;
        }),
        ...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
    ];
}
function renderInspectionJson({ digest, imageId, platform, layers, claims, }) {
    const value = {
        schemaVersion: 1,
        digest,
        imageId,
        platform,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            createdBy: layer.createdBy,
            origin: layer.origin,
            instruction: layer.instruction && {
                file: layer.instruction.file,
                line: layer.instruction.line,
                text: layer.instruction.text,
            },
        })),
        claims: orderedClaims(claims),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function orderedClaims(claims) {
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
    return {
        reproducible,
        exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
        source: source && {
            id: source.id,
            repository: source.repository,
            offset: source.offset,
            version: source.version,
            revision: source.revision,
            from: source.from,
        },
        advisories,
        base: base && { name: base.name, digest: base.digest },
        recipe,
        doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
    };
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}
function line(text, longest) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=inspection.js.map

var command = __webpack_require__(76340);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/inspect.js







async function runInspect(context) {
    const { stdout, stderr, palette } = context;
    const [image, ...more] = context.arguments.positionals;
    if (image === undefined || more.length > 0) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: image === undefined ? "`inspect` needs an image." : "`inspect` takes one image.",
            fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const { env, cwd, signal } = context;
    const access = async () => (0,settings/* withOrigins */.gR)(await (0,run_settings/* readSettings */.s)(context), image_access/* parseImageAccess */.X);
    const inspection = await inspectNamed(image, { env, cwd, signal, access });
    stderr.write(inspectionLines(inspection, palette)
        .map((line) => `${line}\n`)
        .join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
    return 0;
}
//# sourceMappingURL=inspect.js.map

}),

71614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
/* harmony import */ var _compose_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74814);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44195);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94966);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76340);




const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
    const { inputs, origins } = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .flagSettings */ .w0)(context.arguments);
    const settings = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)([{ inputs, origins }, context.variables]);
    const written = inputs.password?.at(-1);
    if (written === undefined)
        return settings;
    if (written === "-") {
        const password = await readStandardInput();
        return { ...settings, inputs: { ...settings.inputs, password } };
    }
    warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return settings;
}
async function readRunSettings(context, options = {}) {
    const given = await readSettings(context, options.warn);
    return await (0,_compose_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .withSettingsFile */ .w)(given, context, options.uses);
}
async function readStandardInput() {
    if (process.stdin.isTTY)
        throw unreadable("is a terminal");
    let text = "";
    for await (const chunk of process.stdin) {
        text += String(chunk);
        if (text.length > longest)
            throw unreadable("holds more than a password");
    }
    return text.trim();
}
function unreadable(wrong) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=settings.js.map

}),

74814:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
/* harmony import */ var _adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42366);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22197);
/* harmony import */ var _options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94966);



async function withSettingsFile(given, { cwd, env }, uses) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
    const { context: written = [] } = given.inputs;
    const context = (typeof written === "string" ? written : written.at(-1))?.trim() || ".";
    const root = await (0,_adapters_files_settings_place_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPlace */ .t)({ cwd, workspace, context });
    if (root === undefined)
        return given;
    const { addSettingsFile } = await __webpack_require__.e(/* import() */ 8860).then(__webpack_require__.bind(__webpack_require__, 28860));
    return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
    const request = (0,_options_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .withOrigins */ .gR)(settings, (inputs) => (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildRequest */ .r)({ ...options.defaults, ...inputs }, options.variables));
    const { file, origins } = settings;
    return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}
//# sourceMappingURL=settings.js.map

}),

95260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);

const blankNothing = { push: (text) => text, flush: () => "" };
function createBlanker(values) {
    const forms = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
    if (forms.length === 0)
        return blankNothing;
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)(values);
    let rest = "";
    return {
        push: (text) => {
            const whole = rest + text;
            const until = sureUntil(whole, forms);
            rest = whole.slice(until);
            return redact(whole.slice(0, until));
        },
        flush: () => {
            const shown = redact(rest);
            rest = "";
            return shown;
        },
    };
}
function sureUntil(text, forms) {
    let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
    for (let before = -1; before !== until;) {
        before = until;
        for (const { form } of forms) {
            const at = text.indexOf(form, Math.max(0, until - form.length + 1));
            if (at !== -1 && at < until)
                until = at;
        }
    }
    return until;
}
function begun(text, { form, borders }) {
    let matched = 0;
    for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
        while (matched > 0 && text[at] !== form[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === form[matched])
            matched += 1;
    }
    return matched;
}
function bordersOf(text) {
    const borders = new Int32Array(text.length);
    let matched = 0;
    for (let at = 1; at < text.length; at += 1) {
        while (matched > 0 && text[at] !== text[matched])
            matched = borders[matched - 1] ?? 0;
        if (text[at] === text[matched])
            matched += 1;
        borders[at] = matched;
    }
    return borders;
}
//# sourceMappingURL=blank.js.map

}),

22921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13566);

const shortest = 3;
const mask = "***";
function createRedactor(values) {
    const needles = secretForms(values);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
    return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
function secretName({ id }) {
    return `secret \`${id}\``;
}
function namedSecretsOf(request) {
    const { password } = request.registry;
    const { githubToken } = request;
    return [
        ...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
        ...(password === undefined ? [] : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("password"), value: password }]),
        ...(githubToken === undefined
            ? []
            : [{ name: (0,_text_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .namedSetting */ .y1)("github-token"), value: githubToken }]),
    ];
}
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map

}),

54787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $s: () => (coveredPaths),
  BI: () => (allAccepted),
  CW: () => (unusedException),
  Ju: () => (accept),
  iD: () => (firstExpiry),
  zD: () => (withCarried)
});
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58965);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(805);


function coveredPaths({ paths, carried = [], }) {
    return [...paths, ...carried];
}
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(exception.path),
        paths: new Set(),
    }));
    const open = differences.filter(({ path, cause }) => {
        const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
        rule?.paths.add(path);
        return rule === undefined;
    });
    const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
    return { accepted, open };
}
function withCarried({ accepted, open }, carried) {
    const all = [...carried];
    const withThose = accepted.map((rule) => {
        const along = all.filter(({ carries }) => rule.paths.includes(carries?.path ?? ""));
        return along.length === 0 ? rule : { ...rule, carried: along.map(({ path }) => path) };
    });
    const held = new Set(withThose.flatMap((rule) => rule.carried ?? []));
    return {
        accepted: withThose,
        open: open.filter((each) => !(carried.has(each) && held.has(each.path))),
    };
}
function allAccepted(proofs) {
    const differences = proofs.flatMap((proof) => proof.differences.listed);
    const exceptions = proofs.flatMap((proof) => proof.exceptions);
    const isCut = proofs.some((proof) => proof.differences.omitted > 0);
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const along = new Set(exceptions.flatMap(({ carried = [] }) => carried));
    const isCovered = ({ cause, path, carries }) => covered.has(JSON.stringify([cause, path])) || (carries !== undefined && along.has(path));
    if (isCut || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
function unusedException(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return undefined;
    const { path, cause, line } = unused.exception;
    return (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: no difference at \`${path}\` has the cause \`${cause}\``,
        fix: "Remove it: there is no such difference any more.",
    });
}
//# sourceMappingURL=accepted.js.map

}),

805:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (parseExceptions),
  x: () => (badException)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78007);
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58965);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68595);





const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw wrong("it is not an entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "not a short text"}`, fixes[key]);
    });
    const known = _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is not a cause`, `Write one of: ${_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted, so that others can judge the exception.",
    owner: "Write who is responsible for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it applies, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is not a path in the image`, fixes.path);
    const wide = (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .tooWide */ .AW)(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "Accept unexplained differences file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is not a day`, fixes.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Fix the difference, or have the owner renew the exception with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; you can renew the exception then.");
}
function badException(details) {
    const { file, line, message, fix } = details;
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${(0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamed */ .o5)("exceptions")}: ${file}:${line}: ${message}.`,
        fix,
        place: { file, line },
    });
}
function shown(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

}),

90884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (platformOf)
});
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
function platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map

}),

36652:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
    return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
    return normalOffset(text) === text;
}
//# sourceMappingURL=offset.js.map

}),

12819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43137);

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
function unbracketed(host) {
    if (!host.startsWith("["))
        return host;
    const inner = host.slice(1, -1);
    const named = inner.slice(inner.lastIndexOf("@") + 1);
    return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
    const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
    if (host === "" || name === undefined)
        return undefined;
    return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
    const named = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(path, "/");
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

}),

54682:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (memberPath),
  TN: () => (fileOfPath),
  XI: () => (partsOfPath),
  cV: () => (isMemberPath)
});
const separator = "//";
function memberPath(archive, member) {
    return archive === "" ? member : `${archive}${separator}${member}`;
}
function isMemberPath(path) {
    return path.includes(separator);
}
function partsOfPath(path) {
    const [file = "", ...members] = path.split(separator);
    return [file, ...members];
}
function fileOfPath(path) {
    return partsOfPath(path)[0];
}
//# sourceMappingURL=image-path.js.map

}),

78007:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

}),

58965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AW: () => (tooWide),
  kZ: () => (pathMatcher),
  rl: () => (hasWildcard)
});
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86728);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54682);


function pathMatcher(pattern) {
    const parts = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(pattern).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_1__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(path);
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map

}),

91826:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78007);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);



const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    abortEarly: true,
    message: ({ type }) => expectations[type] ?? "something else",
};
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const members = names.flatMap((name) => {
            const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
            const isAbsent = value === undefined || value === null;
            return isAbsent && mayBeAbsent(name) ? [] : [[name, value]];
        });
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(whole, Object.fromEntries(members), config);
        if (result.success)
            return result.output;
        const { input, message, path } = result.issues[0];
        addIssue({ input, message, path });
        return NEVER;
    }));
}
function mapOf(item) {
    const values = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item);
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        const keys = Object.keys(dataset.value);
        const keyAt = (at) => keys[at] ?? "";
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(values, Object.values(dataset.value), config);
        if (result.success) {
            return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
        }
        const { input, message, path: [place, ...path] = [] } = result.issues[0];
        const key = keyAt(Number(place?.key));
        const member = { type: "object", origin: "value", input: dataset.value, key };
        addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
        return NEVER;
    }));
}
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
    let value;
    try {
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    }
    catch (error) {
        return { wrong: error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? `it ${error.message}` : "it is not JSON" };
    }
    return checked(schema, value);
}
function fittingJson(schema, text) {
    const found = checkedJson(schema, text);
    return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
    const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`, "");
    const where = place === "" ? "the document" : `\`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), 200)}\``;
    return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
//# sourceMappingURL=schema.js.map

}),

54831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77956);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95130);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5254);
/* harmony import */ var _registry_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);




function parseImageAccess(raw) {
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createOptionReader */ .V)(raw);
    return {
        registry: (0,_registry_access_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryAccess */ .U)({ read, push: false }),
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .given */ .g)("platform", (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatform */ .K)(read)),
    };
}
//# sourceMappingURL=image-access.js.map

}),

83377:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
    const rest = count % 1000;
    if (count < 1000)
        return String(count);
    return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}
//# sourceMappingURL=sizes.js.map

})

};
//# sourceMappingURL=9433.index.js.map
