export const id = 8317;
export const ids = [8317,9055];
export const modules = {

28317:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  refuseSecrets: () => (refuseSecrets),
  tellUnsearchable: () => (tellUnsearchable)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81962);
/* harmony import */ var _traces_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50376);
/* harmony import */ var _search_writers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99055);




const mostNamed = 5;
function refuseSecrets(leaked, options, first) {
    const [one] = leaked;
    if (one === undefined)
        return;
    const writerOf = (0,_search_writers_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyWriters */ .L)(options, first);
    const placed = leaked.map((leak) => {
        const writer = leak.layer === undefined
            ? undefined
            : writerOf({ path: leak.path, layer: leak.layer, isFromContext: undefined });
        return { leak, place: writer && (0,_search_writers_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(options, writer) };
    });
    const named = placed.slice(0, mostNamed).map(({ leak, place }) => {
        const line = place === undefined ? "" : `, ${place.file}:${place.line}`;
        return `${leak.name} in \`${(0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(leak.path)}\`${line}`;
    });
    const more = leaked.length > mostNamed ? ` and ${leaked.length - mostNamed} more` : "";
    const place = placed.find((each) => each.place !== undefined)?.place;
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "secret-in-image",
        message: `The image contains what was passed in as a secret: ${named.join("; ")}${more}. Nothing was pushed, and the layout was removed.`,
        fix: "Read the secret where it is mounted (`RUN --mount=type=secret,id=…`), and do not write any of it to a file, a log or a copied configuration. Removing it in a later step does not help: it stays in this layer. If an earlier image contains it, replace the secret.",
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line } }),
    });
}
function tellUnsearchable(secrets, reporter) {
    const names = (0,_traces_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .unsearchable */ .Y)(secrets);
    if (names.length === 0)
        return;
    reporter.annotate({
        level: "notice",
        title: "Secret not searched for",
        message: `The image cannot be searched for ${names.map(_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join(", ")}: the value is too short, or could be an ordinary word or number.`,
    });
}
//# sourceMappingURL=leaked-secrets.js.map

}),

99055:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  L: () => (likelyWriters),
  $: () => (placeOf),
  writersIn: () => (writersIn)
});


var origins = __webpack_require__(84953);

var copied_paths = __webpack_require__(38037);

var stage_scope = __webpack_require__(33625);
;// CONCATENATED MODULE: ./build/attribution/likely-writer.js



function likelyWriter(options) {
    const { stage, path, isFromContext } = options;
    const places = placesOf(options.names, stage).places;
    const copies = places.filter(({ copy, instruction }) => copy !== undefined &&
        (0,copied_paths/* covers */.hU)(copy, path) &&
        (isFromContext !== false || !isPlainCopy(instruction)));
    const own = copies.findLast(({ instruction }) => !isFromStage(instruction));
    if (isFromContext === true && own !== undefined)
        return own.instruction;
    const runs = places.filter(({ instruction }) => instruction.keyword === "RUN");
    const naming = runs.find(({ instruction, workdir }) => names(instruction, { path, workdir }));
    if (naming !== undefined)
        return naming.instruction;
    if (copies.length === 0)
        return runs.length === 1 ? runs[0]?.instruction : undefined;
    const exact = copies.findLast(({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined);
    const copied = exact ?? (runs.length === 0 && copies.length === 1 ? copies[0] : undefined);
    return copied === undefined ? undefined : (deeper(options, copied) ?? copied.instruction);
}
function placesOf(known, stage) {
    const below = (0,origins/* originOfBase */.zU)(known, stage)?.stage;
    const base = below === undefined ? stage_scope/* unknownBase */.S : placesOf(known, below).end;
    return (0,stage_scope/* placesIn */.y)(stage, { names: known, base });
}
function deeper({ names: known, stage, path }, { instruction, copy }) {
    const from = (0,origins/* originsOf */.TZ)(known, stage).find(({ kind, line }) => kind === "copy" && line === instruction.line)?.stage;
    const source = copy === undefined ? undefined : sourceOf(copy, path);
    if (from === undefined || source === undefined)
        return undefined;
    return likelyWriter({ names: known, stage: from, path: source, isFromContext: undefined });
}
function sourceOf({ sources, destination, isIntoFolder }, path) {
    return sources.find((source) => {
        const name = source.slice(source.lastIndexOf("/") + 1);
        return ((!isIntoFolder && path === destination) || (name !== "" && path === `${destination}/${name}`));
    });
}
function isPlainCopy(instruction) {
    const { keyword, heredocs } = instruction;
    return keyword === "COPY" && heredocs.length === 0 && !isFromStage(instruction);
}
function isFromStage({ flags }) {
    return flags.some(({ name }) => name === "from");
}
function names({ text, heredocs }, { path, workdir }) {
    const isBelow = workdir !== "" && path.startsWith(`${workdir}/`);
    const relative = isBelow ? path.slice(workdir.length + 1) : path;
    const written = [`/${path}`, ...(isBelow && relative.length > 3 ? [relative] : [])];
    return [text, ...heredocs].some((script) => written.some((one) => holdsWord(script, one)));
}
function holdsWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
        if (!/[\w./-]/.test(before) && !/[\w./-]/.test(after))
            return true;
    }
    return false;
}
//# sourceMappingURL=likely-writer.js.map

var chain = __webpack_require__(41299);

var layer_origins = __webpack_require__(6644);

var moved_bytes = __webpack_require__(60712);
;// CONCATENATED MODULE: ./build/app/leaks/search-writers.js





function writersIn(options) {
    const { attributed, twins, origins, prepared } = options;
    const traced = new Map(attributed.map(({ path, instruction }) => [path, instruction]));
    const guess = likelyWriters(options, twins.first);
    const moved = (0,moved_bytes/* movedBytes */.F)(twins.first.steps, prepared.containerfile);
    return (file) => {
        const known = traced.get(file.path) ?? origins[file.layer]?.instruction;
        const found = known === undefined ? guess(file) : undefined;
        const place = known ?? (found && placeOf(options, found));
        if (place === undefined)
            return undefined;
        const instruction = found ?? instructionIn(options, place.line);
        const script = [place.text, ...(instruction?.heredocs ?? [])].join("\n");
        return { place, script, moved: instruction && moved.get(instruction) };
    };
}
function likelyWriters({ scope, prepared: { containerfile } }, built) {
    const names = (0,origins/* namesOf */.eZ)(containerfile, scope);
    const stages = (0,layer_origins/* layerStages */.JC)({ built, chain: (0,chain/* stageChain */.a)(scope) });
    return ({ path, layer, isFromContext }) => {
        const stage = stages[layer];
        return stage && likelyWriter({ names, stage, path, isFromContext });
    };
}
function placeOf({ prepared }, { line, text }) {
    return { file: prepared.containerfile.file, line, text };
}
function instructionIn({ prepared }, line) {
    return prepared.containerfile.stages
        .flatMap(({ instructions }) => instructions)
        .find((instruction) => instruction.line === line);
}
//# sourceMappingURL=search-writers.js.map

}),

38037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nu: () => (destinationsOf),
  hU: () => (covers),
  o1: () => (resolvePath),
  oJ: () => (copyPaths)
});
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69052);
/* harmony import */ var _containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26922);
/* harmony import */ var _containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67210);



function copyPaths(instruction, place) {
    const { keyword, flags } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD")
        return undefined;
    const words = wordsOf(instruction, place.lookup);
    const destination = words?.at(-1);
    if (words === undefined || destination === undefined || words.length < 2)
        return undefined;
    const sources = words.slice(0, -1);
    return {
        sources: sources.map(plainPath),
        destination: resolvePath(place.workdir, destination),
        isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1,
        keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
    };
}
function destinationsOf(copy, path) {
    const parts = path.split("/");
    return copy.sources.flatMap((source) => {
        if (copy.keepsParents)
            return withParents(copy, { source, path });
        const pattern = source === "" ? [] : source.split("/");
        const isBelow = pattern.every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
        if (!isBelow)
            return [];
        const rest = parts.slice(pattern.length);
        if (rest.length > 0)
            return [joined(copy.destination, rest.join("/"))];
        const inFolder = joined(copy.destination, parts.at(-1) ?? "");
        return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
    });
}
function covers(copy, path) {
    const { destination } = copy;
    return destination === "" || path === destination || path.startsWith(`${destination}/`);
}
function resolvePath(workdir, path) {
    const parts = [];
    for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function wordsOf(instruction, lookup) {
    const strings = (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(instruction.argument);
    const written = strings ?? instruction.words.map(({ text }) => text);
    const words = [];
    for (const word of written) {
        if (strings === undefined && (0,_containerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(word)) {
            words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
            continue;
        }
        const { text, problem, unset } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, lookup);
        if (problem !== undefined || unset.length > 0)
            return undefined;
        words.push(text);
    }
    return words;
}
function withParents(copy, { source, path }) {
    const [before, after] = source.split("/./");
    const pivot = after === undefined ? "" : plainPath(before ?? "");
    const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
    const parts = path.split("/");
    const isMeant = pattern.split("/").every((part, at) => (0,_containerfile_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(part, parts[at] ?? "/"));
    if (!isMeant && pattern !== "")
        return [];
    const kept = pivot === "" ? path : path.slice(pivot.length + 1);
    return [joined(copy.destination, kept)];
}
function plainPath(path) {
    if (path.includes("/./"))
        return path.replace(/^\/+/, "");
    return resolvePath("", path);
}
function joined(folder, rest) {
    return folder === "" ? rest : `${folder}/${rest}`;
}
//# sourceMappingURL=copied-paths.js.map

}),

33625:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (unknownBase),
  y: () => (placesIn)
});
/* harmony import */ var _containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69052);
/* harmony import */ var _copied_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38037);



const unknownBase = { env: new Map(), workdir: "" };
function placesIn(stage, { names, base }) {
    const env = new Map(base.env);
    let { workdir } = base;
    const places = [];
    for (const { instruction, scope } of (0,_containerfile_args_js__WEBPACK_IMPORTED_MODULE_1__/* .withScopes */ .w)(stage.instructions, names)) {
        const lookup = lookupIn(env, scope);
        places.push({ instruction, workdir, copy: (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .copyPaths */ .oJ)(instruction, { lookup, workdir }) });
        if (instruction.keyword === "ENV")
            setVariables(instruction, { env, lookup });
        if (instruction.keyword !== "WORKDIR")
            continue;
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(instruction.argument.trim(), lookup);
        if (problem === undefined)
            workdir = (0,_copied_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(workdir, text);
    }
    return { places, end: { env, workdir } };
}
function lookupIn(env, args) {
    return (name) => env.get(name) ?? args.get(name);
}
function setVariables({ words, argument }, { env, lookup }) {
    const [first] = words;
    if (first === undefined)
        return;
    const pairs = first.text.includes("=")
        ? words.map(({ text }) => text)
        : [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
    for (const pair of pairs) {
        const equals = pair.indexOf("=");
        const { text, problem } = (0,_containerfile_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(pair.slice(equals + 1), lookup);
        if (equals > 0 && problem === undefined)
            env.set(pair.slice(0, equals), text);
    }
}
//# sourceMappingURL=stage-scope.js.map

}),

65672:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (isLetter),
  Jg: () => (isWord),
  QR: () => (alone),
  Rf: () => (lookAhead),
  m2: () => (shortestNeedle),
  md: () => (digitsAt),
  pX: () => (standsAlone),
  yp: () => (isDigit)
});
const lookAhead = 96;
const shortestNeedle = 6;
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function digitsAt(bytes, at, most) {
    let count = 0;
    while (count < most && isDigit(bytes[at + count]))
        count += 1;
    return count;
}
function isLetter(byte) {
    if (byte === undefined)
        return false;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
function isWord(byte) {
    return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}
function standsAlone(length, goesOn) {
    return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}
function alone(text) {
    const bytes = Buffer.from(text);
    const { length } = bytes;
    const lengthAt = (all, at) => {
        const startsInWord = isWord(bytes[0]) && isWord(all[at - 1]);
        const endsInWord = isWord(bytes[length - 1]) && isWord(all[at + length]);
        return startsInWord || endsInWord ? undefined : length;
    };
    return { bytes, lengthAt };
}
//# sourceMappingURL=needle.js.map

}),

50376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  h: () => (secretNeedles),
  Y: () => (unsearchable)
});


var needle = __webpack_require__(65672);
;// CONCATENATED MODULE: ./build/traces/secret-parts.js
const shortestSecret = 8;
const shortestNumber = 14;
const shortestWord = 16;
const shortestToken = 12;
const longestValue = 256;
const mostParts = 24;
function secretParts(value) {
    const text = value.trim();
    const isLine = !/[\r\n]/.test(text);
    if (isLine && text.length <= longestValue) {
        const own = isTelling(text) ? [text] : [];
        return [...new Set([...own, ...tokensOf(text)])].slice(0, mostParts);
    }
    const lines = withoutPublic(text).split(/\r?\n/);
    return [...new Set(lines.flatMap((line) => [...passphraseIn(line), ...tokensOf(line)]))].slice(0, mostParts);
}
function passphraseIn(line) {
    const word = line.trim();
    const isOne = /^[^\s=]{12,256}$/.test(word) && !/:\/\/|^[/.]/.test(word);
    const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(word);
    return isOne && !isHost && /\d/.test(word) && /[A-Za-z]/.test(word) ? [word] : [];
}
function isTelling(text) {
    const { length } = Buffer.from(text);
    if (/^\d+$/.test(text))
        return length >= shortestNumber;
    if (/^[a-z]+$|^[A-Z]+$|^[A-Z][a-z]+$/.test(text))
        return length >= shortestWord;
    return length >= shortestSecret && new Set(text).size >= 4;
}
function withoutPublic(text) {
    let isPublic = false;
    return text
        .split("\n")
        .filter((line) => {
        if (/^-----BEGIN /.test(line))
            isPublic = /CERTIFICATE|PUBLIC KEY/.test(line);
        return !isPublic && !/^-----(?:BEGIN|END) /.test(line);
    })
        .join("\n");
}
function tokensOf(line) {
    const logins = Array.from(line.slice(0, 4096).matchAll(/:\/\/[^\s/:@]{0,256}:([^\s/@]{1,256})@/g), ([, password = ""]) => password).filter(isTelling);
    const words = line.split(/[\s"'`,;={}[\]()<>|]+|:(?=\s|$)/).flatMap((word) => {
        const colon = word.lastIndexOf(":");
        return colon < 0 ? [word] : [word, word.slice(colon + 1)];
    });
    return [...logins, ...words.filter(isToken)];
}
function isToken(word) {
    if (word.length < shortestToken || word.length > 4096 || word.includes("://"))
        return false;
    if (/^[/.~]/.test(word) || !/^[\w+/.~!@#$%^&*:-]+$/.test(word))
        return false;
    const digits = word.replace(/[^0-9]/g, "").length;
    if (digits === word.length)
        return word.length >= shortestNumber;
    const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && digits > 0;
    const isLongMixed = /[a-z]/.test(word) && /[A-Z]/.test(word) && word.length >= 24;
    return isMixed || (isLongMixed && !word.includes(".")) || digits * 4 >= word.length;
}
//# sourceMappingURL=secret-parts.js.map
;// CONCATENATED MODULE: ./build/traces/secrets.js


const searchedLength = 40;
const comparedLength = 512;
function secretNeedles(secrets) {
    const needles = new Map();
    for (const { name, value } of secrets) {
        for (const part of secretParts(value)) {
            for (const form of formsOf(part))
                needles.set(form.toString("latin1"), needleOf(name, form));
        }
    }
    return [...needles.values()];
}
function unsearchable(secrets) {
    const names = secrets
        .filter(({ value }) => value.trim() !== "" && secretParts(value).length === 0)
        .map(({ name }) => name);
    return [...new Set(names)];
}
function needleOf(name, form) {
    const bytes = form.subarray(0, searchedLength);
    const rest = form.subarray(searchedLength, comparedLength);
    const lengthAt = (all, at) => {
        const start = at + bytes.length;
        const found = Buffer.from(all.subarray(start, start + rest.length));
        return found.equals(rest) ? bytes.length : undefined;
    };
    return { bytes, kind: "secret", weight: "trace", strength: "certain", format: name, lengthAt };
}
function formsOf(part) {
    const bytes = Buffer.from(part);
    const hex = bytes.toString("hex");
    const url = encodeURIComponent(bytes.toString("utf8"));
    const texts = [
        ...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
        ...[hex, hex.toUpperCase()],
        ...[url, url.replaceAll("%20", "+"), url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())],
        JSON.stringify(part).slice(1, -1),
        part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
        part.replaceAll("'", "'\\''"),
        part.replace(/[^\w./:@%+=,-]/g, "\\$&"),
    ];
    return [bytes, ...texts.map((text) => Buffer.from(text))].filter(({ length }) => length >= needle/* shortestNeedle */.m2);
}
function base64At(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .replace(/={1,2}$/, "");
    const isCut = (shift + bytes.length) % 3 !== 0;
    const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
//# sourceMappingURL=secrets.js.map

})

};
//# sourceMappingURL=8317.index.js.map
