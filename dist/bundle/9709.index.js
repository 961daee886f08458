export const id = 9709;
export const ids = [9709];
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

85116:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runPin: () => (runPin)
});


var bases = __webpack_require__(80384);

var parse = __webpack_require__(27357);

var all_ended = __webpack_require__(27556);

var failure = __webpack_require__(44195);

var printable = __webpack_require__(81962);

var oci_reference = __webpack_require__(76882);
;// CONCATENATED MODULE: ./build/pin/reference.js

function referenceState(written) {
    const reference = (0,oci_reference/* parseReference */.F2)(written);
    if (reference === undefined) {
        const why = "It is not an image reference. Write one such as `debian:12`.";
        return { kind: "no-registry", why };
    }
    if (reference.digest !== undefined)
        return { kind: "pinned" };
    if (reference.registry === "localhost") {
        const why = "It is in this machine's own storage, which no digest of a registry can name. Push it to a registry and name that.";
        return { kind: "no-registry", why };
    }
    const { tag = "latest" } = reference;
    return {
        kind: "unpinned",
        tagged: reference.tag === undefined ? `${written}:${tag}` : written,
        full: (0,oci_reference/* formatReference */.FH)({ ...reference, tag }),
    };
}
//# sourceMappingURL=reference.js.map
;// CONCATENATED MODULE: ./build/pin/build-contexts.js

function contextEntries(list) {
    return [...list.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
        const trimmed = line.trim();
        const text = /^"(.*)"$/.exec(trimmed)?.[1] ?? trimmed;
        if (text === "")
            return [];
        const start = index + line.indexOf(text);
        return [{ text, start, name: text.split("=", 1)[0] ?? "", image: imageOf(text) }];
    });
}
const imageValue = /^[^=]*=(?:docker-image|container-image|docker):\/\//;
function imageOf(entry) {
    const scheme = imageValue.exec(entry)?.[0];
    const written = scheme === undefined ? "" : entry.slice(scheme.length);
    if (scheme === undefined ? /^[^=]*=?\$\{\{/.test(entry) : written.includes("${{")) {
        const why = "An expression gives the name when the workflow runs. Write the digest where its value comes from.";
        return { kind: "left", why };
    }
    if (scheme === undefined)
        return undefined;
    const state = referenceState(written);
    if (state.kind === "pinned")
        return state;
    if (state.kind === "no-registry")
        return { kind: "left", why: state.why };
    return { ...state, written, start: scheme.length };
}
//# sourceMappingURL=build-contexts.js.map

var origins = __webpack_require__(84953);
;// CONCATENATED MODULE: ./build/pin/arg-defaults.js

function wholeVariable({ text }) {
    const found = /^("?)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})\1$/.exec(text);
    return found?.[2] ?? found?.[3];
}
function arg_defaults_valueOf(variable, { containerfile, named }) {
    const outer = lastDefault(variable, containerfile);
    if (named.kind === "from")
        return outer;
    const { instructions } = named.stage;
    const above = instructions.slice(0, instructions.indexOf(named.instruction));
    const declared = above.findLast((instruction) => assignments(instruction).some(({ name }) => name === variable));
    if (declared === undefined)
        return undefined;
    const own = assignments(declared).findLast(({ name }) => name === variable);
    return own?.value === undefined ? outer : placed(declared, own.value, containerfile);
}
function lastDefault(variable, containerfile) {
    for (const instruction of containerfile.args.toReversed()) {
        const found = assignments(instruction).findLast(({ name, value }) => name === variable && value !== undefined);
        if (found?.value !== undefined)
            return placed(instruction, found.value, containerfile);
    }
    return undefined;
}
function placed({ line }, value, { text }) {
    return text.slice(value.start, value.end) === value.text ? { value, line } : undefined;
}
function assignments({ keyword, words }) {
    if (keyword !== "ARG")
        return [];
    return words.map(({ text, start, end }) => {
        const equals = text.indexOf("=");
        if (equals === -1)
            return { name: text, value: undefined };
        const value = { text: text.slice(equals + 1), start: start + equals + 1, end };
        return { name: text.slice(0, equals), value };
    });
}
function mixedVariables(containerfile) {
    const mixed = new Map();
    const note = ({ text }, line) => {
        for (const name of variablesIn(text))
            if (!mixed.has(name))
                mixed.set(name, line);
    };
    const noteDefaults = (instruction) => {
        for (const { value } of assignments(instruction)) {
            if (value !== undefined)
                note(value, instruction.line);
        }
    };
    containerfile.args.forEach(noteDefaults);
    const names = (0,origins/* namesOf */.eZ)(containerfile, { buildArgs: [] });
    for (const stage of containerfile.stages) {
        stage.instructions.forEach(noteDefaults);
        for (const { word, instruction } of (0,origins/* namingWords */.W7)(names, stage)) {
            if (wholeVariable(word) === undefined)
                note(word, instruction.line);
        }
        for (const { name, value } of stage.from.flags) {
            if (name === "platform")
                note(value, stage.from.line);
        }
    }
    return mixed;
}
function variablesIn(text) {
    return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}
//# sourceMappingURL=arg-defaults.js.map
;// CONCATENATED MODULE: ./build/pin/containerfile.js



function unpinnedInContainerfile(containerfile, values) {
    const names = (0,origins/* namesOf */.eZ)(containerfile, values);
    const mixed = mixedVariables(containerfile);
    const unpinned = new Map();
    const left = [];
    for (const stage of containerfile.stages) {
        for (const named of (0,origins/* namingWords */.W7)(names, stage)) {
            const found = findUse(names, named, mixed);
            if (found === undefined)
                continue;
            if ("left" in found)
                left.push(found.left);
            else
                unpinned.set(found.use.start, found.use);
        }
    }
    return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}
function findUse(names, named, mixed) {
    const { containerfile, values } = names;
    const { word, instruction } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const leave = (why) => ({ left: { place, text: word.text, why } });
    const read = (0,origins/* readName */.MQ)(names, named);
    if ("wrong" in read)
        return leave(`${read.wrong} ${read.fix}`);
    const { name } = read;
    if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
        return undefined;
    const state = referenceState(name);
    if (state.kind === "pinned")
        return undefined;
    if (state.kind === "no-registry")
        return leave(state.why);
    const literal = literalWord(word, name);
    if (literal !== undefined)
        return { use: { ...useAt(literal, place), ...state } };
    const variable = wholeVariable(word);
    if (variable === undefined)
        return leave(mixedName(name));
    const found = arg_defaults_valueOf(variable, { containerfile, named });
    if (found === undefined) {
        return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
    }
    return useInDefault({ variable, name, found, mixed, place, word }, state);
}
function useInDefault({ variable, name, found, mixed, place, word }, state) {
    const literal = literalWord(found.value, name);
    if (literal === undefined) {
        const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
        return { left: { place, text: word.text, why } };
    }
    const line = mixed.get(variable);
    if (line !== undefined) {
        const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
        return { left: { place, text: word.text, why } };
    }
    return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}
function mixedName(name) {
    return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}
function rewrite(variable, name) {
    return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}
function useAt({ text, start, end }, place) {
    return { place, written: text, start, end };
}
function literalWord(word, name) {
    if (word.text === name)
        return word;
    const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
    return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}
//# sourceMappingURL=containerfile.js.map
;// CONCATENATED MODULE: ./build/pin/list-uses.js
const notAsWritten = "It is written with escapes, or over several lines. Write the list as a block (`build-contexts: |`), one entry a line.";
function listUses(entries, placeOf) {
    const unpinned = [];
    const left = [];
    for (const entry of entries) {
        const { place, start: entryStart } = placeOf(entry);
        const { text, image } = entry;
        if (image?.kind === "left")
            left.push({ place, text, why: image.why });
        if (image?.kind !== "unpinned")
            continue;
        if (entryStart === undefined) {
            left.push({ place, text, why: notAsWritten });
            continue;
        }
        const { written, tagged, full } = image;
        const start = entryStart + image.start;
        unpinned.push({ place, written, start, end: start + written.length, tagged, full });
    }
    return { unpinned, left };
}
//# sourceMappingURL=list-uses.js.map
;// CONCATENATED MODULE: ./build/pin/context-lists.js


async function contextLists({ name, text }) {
    if (!text.includes("build-contexts"))
        return [];
    const yaml = await __webpack_require__.e(/* import() */ 8905).then(__webpack_require__.t.bind(__webpack_require__, 88905, 19));
    const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
    const meant = aliases(document, yaml);
    const target = (node) => (yaml.isAlias(node) ? meant.get(node) : node);
    const scalar = (map, key) => {
        const node = target(map.get(key, true));
        return yaml.isScalar(node) ? node : undefined;
    };
    const found = new Map();
    yaml.visit(document, {
        Pair(_, { key, value }) {
            if (!yaml.isScalar(key) || key.value !== "with")
                return;
            const inputs = target(value);
            if (!yaml.isMap(inputs))
                return;
            const list = scalar(inputs, "build-contexts");
            if (typeof list?.value !== "string" || !list.range)
                return;
            const context = scalar(inputs, "context")?.value;
            const [start, end] = list.range;
            found.set(start, {
                value: list.value,
                start: start + headerLength(list, text.slice(start, end)),
                end,
                context: typeof context === "string" ? context : ".",
            });
        },
    });
    return [...found.values()].sort((one, other) => one.start - other.start);
}
function aliases(document, { visit }) {
    const anchors = new Map();
    const meant = new Map();
    visit(document, {
        Node(_, node) {
            if ("anchor" in node && node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias(_, alias) {
            const node = anchors.get(alias.source);
            if (node !== undefined)
                meant.set(alias, node);
        },
    });
    return meant;
}
function headerLength({ type }, written) {
    return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}
function parsed(parse, name) {
    const document = withoutOverflow(parse);
    const error = document?.errors[0];
    if (document !== undefined && error === undefined)
        return document;
    const line = error?.linePos?.[0].line ?? 1;
    const said = error === undefined
        ? "nested too deeply"
        : (error.message.split("\n")[0] ?? error.code).replace(/[.:]$/, "");
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${name}:${line}: This is not a workflow: ${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(said, 200))}.`,
        fix: "Correct the file, or name the workflows to look at with `--workflow`.",
        place: { file: name, line },
    });
}
function withoutOverflow(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=context-lists.js.map
;// CONCATENATED MODULE: ./build/pin/workflow.js




async function unpinnedInWorkflow(file) {
    const lists = await contextLists(file);
    const read = lists.map((list) => ({
        list,
        uses: listUses(contextEntries(list.value), placesIn(list, file)),
    }));
    const edited = onTrial(file.text, read.flatMap(({ uses }) => uses.unpinned));
    const after = await contextLists({ ...file, text: edited }).catch(() => []);
    const kept = read.map(({ list, uses }, index) => {
        if (after[index]?.value === listOnTrial(list.value))
            return uses;
        const left = uses.unpinned.map(({ place, written }) => ({
            place,
            text: written,
            why: notAsWritten,
        }));
        return { unpinned: [], left: [...left, ...uses.left] };
    });
    return {
        unpinned: kept.flatMap(({ unpinned }) => unpinned),
        left: kept.flatMap(({ left }) => left),
        steps: lists.map(({ context, value }) => ({
            context,
            names: contextEntries(value).map(({ name }) => name),
        })),
    };
}
function placesIn(list, { name, text }) {
    let from = list.start;
    let line = lineEnds(text.slice(0, from)) + 1;
    return (entry) => {
        const found = text.slice(0, list.end).indexOf(entry.text, from);
        if (found === -1)
            return { place: { file: name, line }, start: undefined };
        line += lineEnds(text.slice(from, found));
        from = found + entry.text.length;
        return { place: { file: name, line }, start: found };
    };
}
function lineEnds(text) {
    return text.split("\n").length - 1;
}
function listOnTrial(value) {
    const place = { file: "" };
    const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
    return onTrial(value, uses.unpinned);
}
function onTrial(text, uses) {
    const digest = `sha256:${"0".repeat(64)}`;
    return (0,bases/* pinBases */.ip)(text, uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })));
}
//# sourceMappingURL=workflow.js.map
;// CONCATENATED MODULE: ./build/app/images/pin-images.js









const atOnce = 4;
async function findUnpinned(options, files) {
    const found = await files.read(options);
    const workflows = await (0,all_ended/* allEnded */.C)(found.workflows.map(async (file) => ({ file, ...(await unpinnedInWorkflow(file)) })));
    const steps = workflows.flatMap((workflow) => workflow.steps);
    return [
        ...found.containerfiles.map((each) => containerfileText(options, each, steps)),
        ...workflows.map(({ file, unpinned, left }) => ({ file, text: file.text, unpinned, left })),
        ...options.buildContexts.map(flagText),
    ];
}
function containerfileText(options, { file, context }, steps) {
    const containerfile = (0,parse/* parseContainerfile */.L)({ text: file.text, file: file.name });
    const own = steps.filter((step) => isContext(step.context, context));
    const contexts = new Set([
        ...options.buildContexts.map(({ name }) => name),
        ...own.flatMap(({ names }) => names),
    ]);
    const platforms = { build: options.platform, target: options.platform };
    const uses = unpinnedInContainerfile(containerfile, { buildArgs: [], contexts, platforms });
    return { file, text: file.text, ...uses };
}
function isContext(written, context) {
    const parts = written.split("/").filter((part) => part !== "" && part !== ".");
    return written.includes("${{") || (parts.join("/") || ".") === context;
}
function flagText({ name, value }) {
    const text = `${name}=${value}`;
    const place = { file: "--build-contexts" };
    return { file: undefined, text, ...listUses(contextEntries(text), () => ({ place, start: 0 })) };
}
async function pinUses(texts, resolve) {
    const uses = texts.flatMap(({ unpinned }) => unpinned);
    const digests = await resolveAll(uses, resolve);
    const pinned = (use) => `${use.tagged}@${digests.get(use.full)}`;
    const edited = texts.map(({ file, text, unpinned }) => {
        const after = (0,bases/* pinBases */.ip)(text, unpinned.map((use) => ({ use, pinned: pinned(use) })));
        return { file, text, unpinned, after };
    });
    return {
        pins: edited.flatMap(({ file, text, unpinned, after }) => file === undefined
            ? unpinned.map(({ place }) => ({ place, from: text, to: after }))
            : unpinned.map((use) => ({ place: use.place, from: use.written, to: pinned(use) }))),
        left: texts.flatMap(({ left }) => left),
        changes: edited.flatMap(({ file, text, after }) => file === undefined || after === text
            ? []
            : [{ name: file.name, path: file.path, before: text, after }]),
    };
}
async function resolveAll(uses, resolve) {
    const digests = new Map();
    const failures = new Map();
    const open = [...new Set(uses.map(({ full }) => full))];
    const work = async () => {
        for (let full = open.shift(); full !== undefined; full = open.shift()) {
            const name = full;
            await resolve(name).then((digest) => digests.set(name, digest), (error) => failures.set(name, error));
        }
    };
    await (0,all_ended/* allEnded */.C)(Array.from({ length: atOnce }, work));
    const failed = uses.find(({ full }) => failures.has(full));
    if (failed !== undefined)
        throw failureAt(failed, failures.get(failed.full));
    return digests;
}
function failureAt({ place, written }, error) {
    if (!(error instanceof failure/* Failure */.HR))
        return error;
    const { file, line } = place;
    const where = line === undefined ? file : `${file}:${line}`;
    return new failure/* Failure */.HR({
        code: error.code,
        message: `${where}: \`${(0,printable/* visible */.RK)((0,printable/* shortened */.vI)(written, 200))}\`: ${error.told.message} Nothing was changed.`,
        fix: error.told.fix,
        ...(line === undefined ? {} : { place }),
        cause: error,
    });
}
//# sourceMappingURL=pin-images.js.map

var external_node_path_ = __webpack_require__(76760);

var insecure = __webpack_require__(72922);
;// CONCATENATED MODULE: ./build/compose/pin.js




function pinAccess(access, host) {
    if (access.username !== undefined && host === undefined) {
        throw (0,failure/* badInput */.AN)("username", "it is given without `--registry`, and only the registry that it is for may get the password.", "Name that registry too, e.g. `--registry=ghcr.io`.");
    }
    if (!access.tlsVerify && host === undefined) {
        throw (0,failure/* badInput */.AN)("tls-verify", "it applies to the registry of `--registry`, which is not given.", "Name the registries that need no HTTPS: `--insecure-registries=registry.internal:5000`.");
    }
    if (host !== undefined && (0,oci_reference/* parseReference */.F2)(`${host}/name`)?.registry !== host) {
        throw (0,failure/* badInput */.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry.`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
    }
    return { access, host };
}
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
    const { makeWorkFolder } = await __webpack_require__.e(/* import() */ 8521).then(__webpack_require__.bind(__webpack_require__, 8521));
    const { cleanUp } = await __webpack_require__.e(/* import() */ 9254).then(__webpack_require__.bind(__webpack_require__, 24016));
    const { runEnvironment } = await __webpack_require__.e(/* import() */ 7697).then(__webpack_require__.bind(__webpack_require__, 47697));
    const { authFile } = await __webpack_require__.e(/* import() */ 5354).then(__webpack_require__.bind(__webpack_require__, 65354));
    const { skopeoRegistry } = await __webpack_require__.e(/* import() */ 936).then(__webpack_require__.bind(__webpack_require__, 50936));
    const { authfile } = access;
    const placed = authfile === undefined ? access : { ...access, authfile: (0,external_node_path_.resolve)(cwd, authfile) };
    const folder = await makeWorkFolder(env);
    try {
        const registries = host === undefined ? [] : [host];
        const file = await authFile({ access: placed, registries, env, folder });
        const environment = runEnvironment(env, folder);
        return await work(skopeoRegistry({
            skopeo: "skopeo",
            env: environment,
            signal,
            authFile: file,
            insecure: (0,insecure/* insecureHosts */.u)(access, registries),
            accounts: access.username === undefined ? [] : registries,
        }));
    }
    finally {
        await cleanUp(folder);
    }
}
async function pinnedFiles(run) {
    const { pinFiles } = await __webpack_require__.e(/* import() */ 5897).then(__webpack_require__.bind(__webpack_require__, 85897));
    const { whereaboutsOf } = await __webpack_require__.e(/* import() */ 7082).then(__webpack_require__.bind(__webpack_require__, 17082));
    return pinFiles(whereaboutsOf(run));
}
//# sourceMappingURL=pin.js.map

var platform = __webpack_require__(90884);

var given = __webpack_require__(77956);

var name_value_lists = __webpack_require__(10919);

var reader = __webpack_require__(5254);

var registry_access = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/options/pin-request.js




function parsePinRequest(raw) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    return {
        context: read.text("context") ?? ".",
        ...(0,given/* given */.g)("file", read.text("file")),
        buildContexts: (0,name_value_lists/* readNameValues */.u)(read).buildContexts,
        registry: (0,registry_access/* readRegistryAccess */.U)({ read, push: false }),
    };
}
//# sourceMappingURL=pin-request.js.map

var settings = __webpack_require__(94966);

var pins = __webpack_require__(2627);

var cli_command = __webpack_require__(76340);

var services = __webpack_require__(73056);

var run_settings = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/cli/run/pin.js










const uses = (name) => ["context", "file", "build-contexts"].includes(name);
async function runPin(context) {
    const { stdout, stderr, palette } = context;
    const isDry = (0,cli_command/* isOn */.Mp)(context.arguments, "dry-run");
    const isAll = (0,cli_command/* isOn */.Mp)(context.arguments, "all");
    const request = (0,settings/* withOrigins */.gR)(await (0,run_settings/* readRunSettings */.x)(context, { uses }), parsePinRequest);
    const access = pinAccess(request.registry, context.arguments.flags.get("registry")?.at(-1));
    const files = await pinnedFiles(context);
    const services = await servicesFor(request, context);
    const texts = await findUnpinned(optionsOf({ request, services }, context), files);
    const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
    const result = isOpen
        ? await withRegistry(access, context, ({ resolve }) => pinUses(texts, resolve))
        : { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
    if (!isDry)
        await files.replace(result.changes);
    const named = texts.flatMap(({ file }) => (file === undefined ? [] : [file.name]));
    const looked = { containerfiles: services.length, workflows: named.length - services.length };
    const lines = [
        ...(0,pins/* pinLines */.tx)(result, palette),
        ...(isAll ? [(0,pins/* lookedAt */.O1)(looked)] : []),
        (0,pins/* pinVerdict */.B2)(result),
        ...(isDry ? ["A dry run: nothing was changed."] : []),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,cli_command/* isOn */.Mp)(context.arguments, "json"))
        stdout.write(isAll ? (0,pins/* renderPinsByFile */.U4)(result, named) : (0,pins/* renderPinsJson */.dL)(result));
    else if (isDry)
        stdout.write(await (0,pins/* renderDiff */["in"])(result.changes));
    else
        stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
    return result.left.length === 0 ? 0 : failure/* exitCodes */.hS.forbidden;
}
async function servicesFor({ context, file }, command) {
    if ((0,cli_command/* isOn */.Mp)(command.arguments, "all")) {
        return (await (0,services/* servicesOf */.Y)(command)).map(({ inputs }) => inputs);
    }
    (0,services/* refuseExclude */.X)(command);
    return [{ context, ...(file === undefined ? {} : { file }) }];
}
function optionsOf({ request, services, }, { arguments: { flags } }) {
    return {
        services,
        workflows: flags.get("workflow") ?? [],
        buildContexts: request.buildContexts,
        platform: (0,platform/* platformOf */.t)(process.arch),
    };
}
//# sourceMappingURL=pin.js.map

}),

73056:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (refuseExclude),
  Y: () => (servicesOf)
});


var external_node_path_ = __webpack_require__(76760);

var containerfiles = __webpack_require__(86221);

var failure = __webpack_require__(44195);
;// CONCATENATED MODULE: ./build/compose/services.js



async function findServices({ excluded, context }, { env, cwd, signal }) {
    const { trackedPaths } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 30285));
    const tracked = await trackedPaths(cwd, { env, signal });
    if (!tracked.known)
        throw noRepository(tracked.why);
    const { root, paths } = tracked.value;
    const seen = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join("/") || ".";
    const found = (0,containerfiles/* containerfilesAmong */.X)(paths, excluded);
    if (found.length === 0)
        throw nothingFound(excluded);
    return found.map((each) => ({
        ...each,
        inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
    }));
}
function noRepository(why) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
        fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
    });
}
function nothingFound(excluded) {
    const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
        fix: "Add the Containerfiles to git, or name one with `--file`.",
    });
}
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./build/cli/run/services.js


async function servicesOf(context) {
    const { flags } = context.arguments;
    for (const name of ["file", "offset"]) {
        if (flags.has(name))
            throw isOfOne(name);
    }
    const folder = flags.get("context")?.at(-1);
    return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}
function refuseExclude({ arguments: { flags } }) {
    if (!flags.has("exclude"))
        return;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
        fix: "Write `--all` too, or leave `--exclude` out.",
    });
}
function isOfOne(name) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
        fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
    });
}
//# sourceMappingURL=services.js.map

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

72922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76882);

function insecureHosts(access, named) {
    const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
    return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference)?.registry.toLowerCase();
    return host === undefined || !insecure.includes(host);
}
//# sourceMappingURL=insecure.js.map

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

2627:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B2: () => (pinVerdict),
  O1: () => (lookedAt),
  U4: () => (renderPinsByFile),
  dL: () => (renderPinsJson),
  "in": () => (renderDiff),
  tx: () => (pinLines)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);


function pinLines({ pins, left }, palette) {
    return [
        ...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
        ...left.flatMap(({ place, text, why }) => [
            `${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
            `  ${line(why)}`,
        ]),
    ];
}
function pinVerdict({ pins, left }) {
    if (left.length > 0) {
        return `Not everything is pinned: ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left.length, "image reference")} left unchanged.`;
    }
    return pins.length === 0
        ? "Nothing to do: no image is referenced by tag."
        : `Everything is pinned: added a digest to ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pins.length, "image reference")}.`;
}
function renderPinsJson({ pins, left }) {
    const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function lookedAt(looked) {
    const { containerfiles, workflows } = looked;
    const more = workflows === 0 ? "" : `, ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(workflows, "workflow")}`;
    return `${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(containerfiles, "Containerfile")}${more}.`;
}
function renderPinsByFile({ pins, left }, files) {
    const of = (file) => ({ place }) => place.file === file;
    const named = [...new Set([...files, ...[...pins, ...left].map(({ place }) => place.file)])];
    const value = named.map((file) => ({
        file,
        pins: pins.filter(of(file)).map(pinValue),
        left: left.filter(of(file)).map(leftValue),
    }));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
async function renderDiff(changes) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 4502).then(__webpack_require__.bind(__webpack_require__, 14502));
    return changes
        .map(({ name, before, after }) => {
        const shown = line(name);
        const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", {
            context: 3,
            headerOptions: FILE_HEADERS_ONLY,
        });
        return patch.split("\n").map(diffLine).join("\n");
    })
        .join("");
}
function diffLine(text) {
    const end = text.endsWith("\r") ? "\r" : "";
    return `${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.slice(0, text.length - end.length)))}${end}`;
}
function pinValue({ place, from, to }) {
    return { file: place.file, line: place.line, from, to };
}
function leftValue({ place, text, why }) {
    return { file: place.file, line: place.line, text, why };
}
function placeText({ file, line: number }) {
    return line(number === undefined ? file : `${file}:${number}`);
}
function line(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000)));
}
//# sourceMappingURL=pins.js.map

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
//# sourceMappingURL=9709.index.js.map
