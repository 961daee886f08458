export const id = 7120;
export const ids = [7120];
export const modules = {

5693:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (fromScope),
  w: () => (withScopes)
});
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69052);

function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
function* withScopes(instructions, { outer, values }) {
    const scope = platformScope(values);
    for (const instruction of instructions) {
        yield { instruction, scope };
        if (instruction.keyword === "ARG")
            declare(instruction, { scope, outer, values });
    }
}
function declare(instruction, { scope, outer, values }) {
    for (const { text } of instruction.words) {
        const equals = text.indexOf("=");
        const name = equals === -1 ? text : text.slice(0, equals);
        const given = values.buildArgs.findLast((each) => each.name === name)?.value;
        const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
        const value = given ?? fallback;
        if (value !== undefined)
            scope.set(name, value);
    }
}
function defaultOf(written, scope) {
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, (name) => scope.get(name));
    return problem === undefined ? text : undefined;
}
function platformScope({ platforms }) {
    const scope = new Map();
    if (platforms === undefined)
        return scope;
    for (const [prefix, platform] of [
        ["BUILD", platforms.build],
        ["TARGET", platforms.target],
    ]) {
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        scope.set(`${prefix}PLATFORM`, platform);
        scope.set(`${prefix}OS`, os);
        scope.set(`${prefix}ARCH`, architecture);
        scope.set(`${prefix}VARIANT`, variant);
    }
    return scope;
}
//# sourceMappingURL=args.js.map

}),

80384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  cF: () => (basesOf),
  ip: () => (pinBases),
  xB: () => (neededStages)
});
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84953);


function basesOf(scope) {
    const { contexts } = scope;
    const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
function neededStages(scope) {
    return [...neededOrigins(scope).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(scope)];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)(names, stage);
        needed.set(stage, origins);
        open.push(...origins.flatMap((origin) => origin.stage ?? []));
    }
    return needed;
}
function pinBases(text, pins) {
    const parts = [];
    let from = 0;
    for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
        if (use.start < from || text.slice(use.start, use.end) !== use.written) {
            throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
        }
        parts.push(text.slice(from, use.start), pinned);
        from = use.end;
    }
    return parts.join("") + text.slice(from);
}
function useOf(origin, { stage, contexts }) {
    const { kind, word, name, unset, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        unset,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

}),

98753:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (brokenContainerfile)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);

function brokenContainerfile({ file, line, wrong, fix }) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        fix,
        place: { file, line },
    });
}
//# sourceMappingURL=broken.js.map

}),

41299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (targetStage),
  a: () => (stageChain)
});
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44195);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13566);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98753);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84953);




function stageChain(options) {
    const { containerfile, buildArgs = [] } = options;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(containerfile, { ...options, buildArgs });
    const chain = [];
    let stage = targetStage(options);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
function targetStage(options) {
    const { containerfile, target } = options;
    if (target !== undefined)
        checkName(containerfile, target);
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function checkName(containerfile, target) {
    const sharing = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .stagesNamed */ .zw)(containerfile, target);
    const [, second] = sharing;
    if (second === undefined)
        return;
    throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenContainerfile */ .b)({
        file: containerfile.file,
        line: second.from.line,
        ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .ambiguousName */ .O2)(target, sharing),
    });
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("target")} out to build the last stage.`);
}
//# sourceMappingURL=chain.js.map

}),

69052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (expandWord)
});
const longestWord = 4096;
function expandWord(word, lookup) {
    const cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
    if (word.length > longestWord)
        cursor.problem = `is longer than ${longestWord} characters`;
    const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
    if (text.length > longestWord)
        cursor.problem ??= `expands to more than ${longestWord} characters`;
    const expansion = { text, unset: [...cursor.unset] };
    return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}
function readUntil(cursor, stop) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = cursor.word[cursor.at] ?? "";
        cursor.at += 1;
        if (character === stop)
            return text;
        if (character === "'" || character === '"')
            text += readQuoted(cursor, character);
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\")
            text += take(cursor);
        else
            text += character;
    }
    if (stop !== "")
        cursor.problem ??= `is missing \`${stop}\``;
    return text;
}
function readQuoted(cursor, quote) {
    let text = "";
    while (cursor.at < cursor.word.length) {
        const character = take(cursor);
        if (character === quote)
            return text;
        if (quote === "'")
            text += character;
        else if (character === "$")
            text += readVariable(cursor);
        else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
            text += take(cursor);
        else
            text += character;
    }
    cursor.problem ??= `is missing a closing \`${quote}\``;
    return text;
}
function readVariable(cursor) {
    if (cursor.word[cursor.at] !== "{") {
        const name = readName(cursor);
        return name === "" ? "$" : valueOf(cursor, name);
    }
    cursor.at += 1;
    const name = readName(cursor);
    const next = take(cursor);
    if (next === "}")
        return valueOf(cursor, name);
    const operator = next === ":" ? take(cursor) : "";
    if (operator !== "-" && operator !== "+" && operator !== "?") {
        cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
        return "";
    }
    const other = readUntil(cursor, "}");
    const value = cursor.lookup(name) ?? "";
    if (operator === "+")
        return value === "" ? "" : other;
    if (operator === "?" && value === "")
        cursor.problem ??= `needs a value for \`${name}\``;
    return value === "" ? other : value;
}
function valueOf(cursor, name) {
    const value = cursor.lookup(name);
    if (value === undefined)
        cursor.unset.add(name);
    return value ?? "";
}
function readName(cursor) {
    const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
    cursor.at += name.length;
    return name;
}
function take(cursor) {
    const character = cursor.word[cursor.at] ?? "";
    cursor.at += 1;
    return character;
}
//# sourceMappingURL=expand.js.map

}),

67210:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ib: () => (heredocMarkers),
  lJ: () => (jsonStrings),
  nF: () => (isHeredocMarker),
  tD: () => (isOnlyHeredocMarker)
});
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83436);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91826);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const marker = /^\d*<<(-?)([^<]*)$/;
function heredocMarkers(instruction) {
    const { keyword, argument, words } = instruction.trigger ?? instruction;
    if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
        return [];
    return withNames(words.map(({ text }) => text)).flatMap((text) => {
        const found = marker.exec(text);
        if (found === null)
            return [];
        const name = unquoted((found[2] ?? "").trimStart());
        if (name === "")
            return [];
        const isIndented = found[1] === "-";
        return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
    });
}
function isHeredocMarker(word) {
    return (marker.exec(word)?.[2] ?? "") !== "";
}
function isOnlyHeredocMarker(text) {
    return isHeredocMarker(text.replace(/^(\d*<<)[ \t]+(?=\S+$)/, "$1"));
}
function withNames(words) {
    let isArithmetic = false;
    return words.map((word, index) => {
        if (word.includes("(("))
            isArithmetic = true;
        if (word.includes("))"))
            isArithmetic = false;
        const next = words[index + 1];
        return /^\d*<<$/.test(word) && !isArithmetic && next !== undefined ? `${word} ${next}` : word;
    });
}
function jsonStrings(argument) {
    if (!argument.trimStart().startsWith("["))
        return undefined;
    return (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingJson */ .MW)(jsonForm, argument);
}
function unquoted(text) {
    return text.replace(/\\(.)|["']/g, "$1");
}
//# sourceMappingURL=heredoc.js.map

}),

56059:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  F: () => (escapeOf),
  K: () => (readInstructions)
});


var printable = __webpack_require__(81962);

var broken = __webpack_require__(98753);

var heredoc = __webpack_require__(67210);

var containerfile_lines = __webpack_require__(3285);

var dist = __webpack_require__(83436);

var schema = __webpack_require__(91826);
;// CONCATENATED MODULE: ./build/containerfile/refused.js



const listHolders = new Set([
    "ADD",
    "CMD",
    "COPY",
    "ENTRYPOINT",
    "HEALTHCHECK",
    "RUN",
    "SHELL",
    "VOLUME",
]);
const anyList = dist/* array */.YOg(dist/* unknown */.L5J());
const strings = dist/* array */.YOg(dist/* string */.YjP());
function refusedPart(instruction) {
    const { keyword } = instruction;
    if (keyword === "ENV" || keyword === "LABEL")
        return refusedPair(instruction);
    if (!listHolders.has(keyword))
        return undefined;
    const list = listOf(instruction);
    if ((0,schema/* fittingJson */.MW)(anyList, list) === undefined || (0,schema/* fittingJson */.MW)(strings, list) !== undefined)
        return undefined;
    return {
        wrong: `The JSON list after ${keyword} has an element that is not a string.`,
        fix: 'Write each element in double quotes: `["echo", "1"]`.',
    };
}
function listOf({ keyword, argument }) {
    return keyword === "HEALTHCHECK" ? argument.replace(/^CMD\s/i, "").trimStart() : argument;
}
function refusedPair({ keyword, words, }) {
    const [first, ...rest] = words;
    if (first === undefined)
        return undefined;
    const isOlder = !first.text.includes("=");
    if (isOlder && rest.length > 0)
        return undefined;
    const odd = words.find(({ text }) => !text.includes("="));
    if (odd === undefined)
        return undefined;
    return {
        wrong: `${JSON.stringify((0,printable/* shortened */.vI)(odd.text, 80))} after ${keyword} has no value.`,
        fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
    };
}
//# sourceMappingURL=refused.js.map
;// CONCATENATED MODULE: ./build/containerfile/instructions.js





const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const mostInstructions = 10_000;
function readInstructions({ text, file }) {
    const lines = (0,containerfile_lines/* physicalLines */.vc)(text);
    const reading = { file, lines, escape: escapeOf(lines, file) };
    const instructions = [];
    let index = 0;
    while (index < lines.length) {
        const line = lines[index];
        if (line === undefined || (0,containerfile_lines/* isEmptyLine */.GY)(line)) {
            index += 1;
            continue;
        }
        const joined = (0,containerfile_lines/* joinLines */.cT)(lines, { first: index, escape: reading.escape });
        index = joined.last + 1;
        if (joined.text.trim() === "")
            throw lonelyEscape(reading, joined);
        const instruction = readInstruction(reading, joined);
        if (instructions.length === mostInstructions)
            throw tooMany(file, instruction.line);
        instructions.push(instruction);
        index = instruction.endLine;
    }
    return instructions;
}
function lonelyEscape({ file, escape }, joined) {
    return (0,broken/* brokenContainerfile */.b)({
        file,
        line: (0,containerfile_lines/* placeOf */.$t)(joined, 0).line + 1,
        wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
        fix: "Remove the line.",
    });
}
function tooMany(file, line) {
    return (0,broken/* brokenContainerfile */.b)({
        file,
        line,
        wrong: `The file has more than ${mostInstructions} instructions.`,
        fix: "Move commands into scripts, and run those.",
    });
}
function escapeOf(lines, file) {
    const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
    const [chosen, second] = lines
        .slice(0, 2)
        .map(({ text }) => directive.exec(text.trimStart())?.[1]);
    if (chosen !== undefined && second !== undefined) {
        throw (0,broken/* brokenContainerfile */.b)({
            file,
            line: 2,
            wrong: "The escape character is chosen a second time.",
            fix: "Keep one `# escape=` line.",
        });
    }
    if (chosen === undefined || chosen === "\\")
        return "\\";
    if (chosen === "`")
        return "`";
    throw (0,broken/* brokenContainerfile */.b)({
        file,
        line: 1,
        wrong: "The escape character is neither a backslash nor a backtick.",
        fix: "Write `# escape=\\` or leave the line out.",
    });
}
function readInstruction(reading, joined) {
    const { file, escape } = reading;
    const start = joined.text.length - joined.text.trimStart().length;
    const text = joined.text.trim();
    const place = { file, line: (0,containerfile_lines/* placeOf */.$t)(joined, start).line + 1 };
    const range = { start, end: start + text.length };
    const { written, ...parts } = readParts(joined, { range, escape });
    if (!keywords.has(parts.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: `${JSON.stringify((0,printable/* shortened */.vI)(written, 40))} is not an instruction.`,
            fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
        });
    }
    const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
    const refused = refusedPart(trigger ?? parts);
    if (refused !== undefined)
        throw (0,broken/* brokenContainerfile */.b)({ ...place, ...refused });
    const whole = {
        ...parts,
        line: place.line,
        text,
        ...(trigger === undefined ? {} : { trigger }),
    };
    const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
    return { ...whole, endLine: last + 1, heredocs };
}
function readTrigger(joined, { range, escape, place }) {
    const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
    const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
    if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
        throw (0,broken/* brokenContainerfile */.b)({
            ...place,
            wrong: written === ""
                ? "ONBUILD has no instruction after it."
                : `ONBUILD cannot be followed by ${trigger.keyword}.`,
            fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
        });
    }
    return trigger;
}
function readParts(joined, { range, escape }) {
    const text = joined.text.slice(range.start, range.end);
    const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
    const rest = { start: range.start + written.length, end: range.end };
    const { flags, next } = readFlags(joined, { range: rest, escape });
    return {
        written,
        keyword: written.toUpperCase(),
        flags,
        argument: joined.text.slice(next, range.end),
        words: readWords(joined, { range: { start: next, end: range.end }, escape }),
    };
}
function readHeredocs({ file, lines }, holder) {
    const heredocs = [];
    let last = holder.last;
    for (const marker of (0,heredoc/* heredocMarkers */.ib)(holder)) {
        let close = last + 1;
        while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
            close += 1;
        if (close === lines.length) {
            throw (0,broken/* brokenContainerfile */.b)({
                file,
                line: holder.line,
                wrong: "A here-document is not closed.",
                fix: `Add a line that contains only ${JSON.stringify((0,printable/* shortened */.vI)(marker.name, 80))}.`,
            });
        }
        const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
        heredocs.push(content.join(""));
        last = close;
    }
    return { heredocs, last };
}
function readFlags(line, { range, escape }) {
    const flags = [];
    let index = skipBlanks(line.text, range);
    while (line.text.startsWith("--", index)) {
        const end = Math.min((0,containerfile_lines/* wordEnd */.Ov)(line.text, { start: index, escape }), range.end);
        const next = skipBlanks(line.text, { start: end, end: range.end });
        const written = line.text.slice(index, end);
        if (written === "--")
            return { flags, next };
        const equals = written.indexOf("=");
        const nameEnd = equals === -1 ? written.length : equals;
        const value = Math.min(index + nameEnd + 1, end);
        flags.push({ name: written.slice(2, nameEnd), value: (0,containerfile_lines/* wordAt */.E7)(line, value, end) });
        index = next;
    }
    return { flags, next: index };
}
function readWords(line, { range, escape }) {
    const words = [];
    let index = skipBlanks(line.text, range);
    while (index < range.end) {
        const end = Math.min((0,containerfile_lines/* wordEnd */.Ov)(line.text, { start: index, escape }), range.end);
        words.push((0,containerfile_lines/* wordAt */.E7)(line, index, end));
        index = skipBlanks(line.text, { start: end, end: range.end });
    }
    return words;
}
function skipBlanks(text, { start, end }) {
    let index = start;
    while (index < end && (0,containerfile_lines/* isBlank */.z3)(text[index]))
        index += 1;
    return index;
}
//# sourceMappingURL=instructions.js.map

}),

3285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (placeOf),
  E7: () => (wordAt),
  GY: () => (isEmptyLine),
  Ov: () => (wordEnd),
  cT: () => (joinLines),
  vc: () => (physicalLines),
  z3: () => (isBlank)
});
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
function physicalLines(text) {
    const lines = [];
    let offset = text.startsWith("\uFEFF") ? 1 : 0;
    for (const line of text.slice(offset).split("\n")) {
        lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
        offset += line.length + 1;
    }
    return lines;
}
function isEmptyLine(line) {
    const text = line.text.trimStart();
    return text === "" || text.startsWith("#");
}
function joinLines(lines, { first, escape }) {
    const continuation = continuations[escape];
    const pieces = [];
    const texts = [];
    let last = first;
    let length = 0;
    for (let index = first; index < lines.length; index += 1) {
        const line = lines[index];
        if (line === undefined)
            break;
        if (index > first && isEmptyLine(line))
            continue;
        const text = line.text.replace(continuation, "");
        pieces.push({ at: length, offset: line.offset, line: index });
        texts.push(text);
        length += text.length;
        last = index;
        if (text.length === line.text.length)
            break;
    }
    return { text: texts.join(""), last, pieces };
}
function placeOf(joined, index) {
    let low = 0;
    let high = joined.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((joined.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
    return { offset: offset + index - at, line };
}
function wordAt(line, start, end) {
    const first = placeOf(line, start).offset;
    return {
        text: line.text.slice(start, end),
        start: first,
        end: end === start ? first : placeOf(line, end - 1).offset + 1,
    };
}
function isBlank(character) {
    return character !== undefined && /[\t\v\f\r ]/.test(character);
}
function wordEnd(text, { start, escape }) {
    let quote = "";
    let index = start;
    for (; index < text.length; index += 1) {
        const character = text[index] ?? "";
        if (character === escape && quote !== "'")
            index += 1;
        else if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isBlank(character))
            break;
    }
    return Math.min(index, text.length);
}
//# sourceMappingURL=lines.js.map

}),

84953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MQ: () => (readName),
  O2: () => (ambiguousName),
  TZ: () => (originsOf),
  Vb: () => (nameOf),
  W7: () => (namingWords),
  eZ: () => (namesOf),
  zU: () => (originOfBase),
  zw: () => (stagesNamed)
});
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81962);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13566);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5693);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98753);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69052);





function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_3__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_3__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenContainerfile */ .b)(read);
    return read;
}
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} continues on another line.`;
        return { ...place, wrong, fix: "Write it on one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, because \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            fix: first === undefined
                ? "Write the name of an image or of a stage."
                : fixForUnset(first, kind),
        };
    }
    const isContext = values.contexts?.has(name) === true;
    const sharing = isContext ? [] : stagesNamed(containerfile, name);
    if (sharing.length > 1 && sharing.some(({ index }) => index < named.stage.index))
        return { ...place, ...ambiguousName(name, sharing) };
    const meant = isContext ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, unset, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    return withPlatform(found, { named, place });
}
function withPlatform(found, { named: { kind, instruction, scope }, place, }) {
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_4__/* .expandWord */ .V)(flag.value.text, (name) => scope.get(name));
    if (problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${problem}.`;
        return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
    }
    return text === "" ? found : { ...found, platform: text };
}
function fixForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}, or write \`ARG ${name}\` there and give the value with ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("build-args")}.`;
}
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
function stagesNamed({ stages }, name) {
    return stages.filter((stage) => stage.name === name);
}
function ambiguousName(name, sharing) {
    const lines = sharing.slice(0, 5).map(({ from }) => from.line);
    return {
        wrong: `Several stages are named ${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(name, 80))}: those at lines ${lines.join(", ")}.`,
        fix: "Give each stage its own name.",
    };
}
function nameOf(stage) {
    return stage.name ?? String(stage.index);
}
function fromWords({ keyword, flags }) {
    if (keyword === "COPY") {
        return flags
            .filter(({ name }) => name === "from")
            .map(({ value }) => ({ kind: "copy", word: value }));
    }
    if (keyword !== "RUN")
        return [];
    return flags.flatMap(({ name, value }) => {
        const from = name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
        if (from === null)
            return [];
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

}),

27357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (parseContainerfile)
});
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98753);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56059);


const longestText = 1 << 20;
function parseContainerfile(source) {
    const { text, file } = source;
    checkFile(source);
    const instructions = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstructions */ .K)(source);
    const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
    const firstFrom = found === -1 ? instructions.length : found;
    const args = instructions.slice(0, firstFrom);
    const early = args.find(({ keyword }) => keyword !== "ARG");
    if (early !== undefined) {
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenContainerfile */ .b)({
            file,
            line: early.line,
            wrong: `\`${early.keyword}\` comes before the first FROM.`,
            fix: "Start with FROM; only ARG may come before it.",
        });
    }
    if (found === -1) {
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenContainerfile */ .b)({
            file,
            line: args[0]?.line ?? 1,
            wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
            fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
        });
    }
    return { file, text, args, stages: readStages(instructions.slice(firstFrom), file) };
}
function checkFile({ text, file }) {
    if (text.length > longestText) {
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenContainerfile */ .b)({
            file,
            line: 1,
            wrong: "The file is larger than 1 MiB.",
            fix: "Check that it is a Containerfile, and put large data into the build context.",
        });
    }
    if (file.endsWith(".in")) {
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenContainerfile */ .b)({
            file,
            line: 1,
            wrong: "The name ends in `.in`: buildah would first run the file through the C preprocessor, which is not supported here.",
            fix: `Run the preprocessor yourself, e.g. \`cpp -E -P ${file}\`, and build from its output.`,
        });
    }
}
function readStages(instructions, file) {
    const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
    return starts.flatMap((start, index) => {
        const [from, ...following] = instructions.slice(start, starts[index + 1]);
        return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
    });
}
function readStage(from, rest) {
    const [base, as, name] = from.words;
    const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
    if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenContainerfile */ .b)({
            file: rest.file,
            line: from.line,
            wrong: "FROM must name exactly one image.",
            fix: "Write `FROM image` or `FROM image AS name`.",
        });
    }
    const stage = { index: rest.index, from, base, instructions: rest.instructions };
    return isNamed ? { ...stage, name: name.text } : stage;
}
//# sourceMappingURL=parse.js.map

}),

27556:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
    await Promise.allSettled(promises);
    return await Promise.all(promises);
}
//# sourceMappingURL=all-ended.js.map

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

86221:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (containerfilesAmong)
});
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86728);
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43137);


const notInstructions = /\.(?:docker|container)ignore$/i;
const names = /^(?:(?:Containerfile|Dockerfile)(?:\.[^/]+)?|[^/]+\.(?:Containerfile|Dockerfile))$/i;
function containerfilesAmong(paths, excluded = []) {
    const matchers = excluded.map(excludes);
    const found = new Map();
    for (const file of paths) {
        const end = file.lastIndexOf("/");
        const name = file.slice(end + 1);
        if (!names.test(name) || notInstructions.test(name))
            continue;
        if (matchers.some((matches) => matches(file)))
            continue;
        found.set(file, { file, folder: end < 0 ? "" : file.slice(0, end) });
    }
    const isSecond = ({ file, folder }) => {
        const beside = (name) => (folder === "" ? name : `${folder}/${name}`);
        return file === beside("Dockerfile") && found.has(beside("Containerfile"));
    };
    return [...found.values()]
        .filter((each) => !isSecond(each))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
}
function excludes(pattern) {
    const trimmed = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(pattern.replace(/^(?:\.?\/)+/, ""), "/");
    const anywhere = trimmed.includes("/") ? trimmed : `**/${trimmed}`;
    const options = { dot: true, nonegate: true, noextglob: true };
    return picomatch__WEBPACK_IMPORTED_MODULE_1__([anywhere, `${anywhere}/**`], options);
}
//# sourceMappingURL=containerfiles.js.map

})

};
//# sourceMappingURL=7120.index.js.map
