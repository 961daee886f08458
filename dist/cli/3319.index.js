export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fromScope),
/* harmony export */   w: () => (/* binding */ withScopes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

/** Returns the variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * Yields a stage's instructions, each with the variables that it sees in `--from` and `from=`: the
 * ARGs above it in the stage. An ARG without a default has the value from before the first FROM.
 * ENV variables are not included, as in buildah. A scope is valid until the next instruction is
 * requested.
 */
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
/**
 * Resolves an ARG's default. An ARG whose default cannot be resolved has no value; the error
 * appears where it is used.
 */
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

/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   ip: () => (/* binding */ pinBases),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns what the build of the target needs from outside: the names in its stage and in the stages
 * that it uses, in the order of the file. ONBUILD triggers of a base image are not known here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
function basesOf(scope) {
    const { contexts } = scope;
    const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * Returns the stages that the target needs, including itself, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
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
/**
 * Replaces names in a file's text and leaves everything else, including line numbers, unchanged.
 * @throws RangeError when a use does not belong to this text
 */
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
    const { kind, word, name, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ brokenContainerfile)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

/** Creates the failure for a Containerfile that cannot be built as it is written. */
function brokenContainerfile({ file, line, wrong, fix }) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `${file}:${line}: ${wrong}`,
        fix,
        place: { file, line },
    });
}
//# sourceMappingURL=broken.js.map

/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage),
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * Returns the stages that build on each other, from the one on an outside image (or on `scratch`)
 * to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that has no meaning with its ARGs
 */
function stageChain(options) {
    const { containerfile, buildArgs = [] } = options;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...options, buildArgs });
    const chain = [];
    let stage = targetStage(options);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/**
 * Returns the stage to build: by its name, or by its number if it has no name, as in buildah.
 * @throws Failure `usage`
 */
function targetStage(options) {
    const { containerfile, target } = options;
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave it out for the last stage.`);
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expandWord)
/* harmony export */ });
/** The longest word: doubling variables (`ARG B=$A$A`) must not fill the memory. */
const longestWord = 4096;
/**
 * Resolves `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` and `${NAME:?message}`, quotes
 * and backslashes in one word, as buildah does for FROM, ARG and `--from`.
 */
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
/** Reads past the next unquoted `stop` character, or to the end of the word if `stop` is empty. */
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
        cursor.problem ??= `lacks \`${stop}\``;
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
    cursor.problem ??= `lacks a closing \`${quote}\``;
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

/***/ }),

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W7: () => (/* binding */ namingWords),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zU: () => (/* binding */ originOfBase)
/* harmony export */ });
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);




/** Collects the names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * Returns what a stage builds on and copies from, in the order of the file; `scratch` is left out.
 * @throws Failure `usage` at a name that has no meaning with its ARGs
 */
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
/**
 * Returns what a stage's FROM builds on; undefined for `scratch`.
 * @throws Failure `usage`, as {@link originsOf}
 */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** Yields the words of a stage that name something, in the order of the file. */
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
/**
 * Returns what a word names, which may be `scratch`.
 * @throws Failure `usage` when it has no meaning with its ARGs
 */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** Like {@link originOf}, but returns what is wrong with a meaningless word instead of throwing. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, fix: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            fix: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
        };
    }
    const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const platform = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(flag.value.text, lookup);
    if (platform.problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${platform.problem}.`;
        return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
    }
    // An empty value means the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/**
 * Returns the stage that a name means. Only stages above count; FROM knows a stage by its number
 * only if the stage has no name, as in buildah.
 */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** Returns a stage's name, or its number if it has none. */
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
        // The offsets inside a value that continues on another line differ from those in its text.
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ checkedJson),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   MW: () => (/* binding */ fittingJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   l1: () => (/* binding */ listOfFitting),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);



// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.
/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations = {
    array: "an array",
    boolean: "true or false",
    number: "a number",
    string: "a text",
};
const config = {
    // A hostile document could be wrong in a million places, and one is enough to refuse it.
    abortEarly: true,
    // valibot's own messages would repeat the value, which anyone may have written.
    message: ({ type }) => expectations[type] ?? "something else",
};
/** Any object, e.g. one that is passed on with members that nobody here knows. */
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW, "an object");
/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
function objectOf(entries) {
    const whole = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(entries);
    const names = Object.keys(entries);
    const mayBeAbsent = (name) => entries[name]?.type === "exact_optional";
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(jsonObject, valibot__WEBPACK_IMPORTED_MODULE_1__/* .rawTransform */ .NTK(({ dataset, addIssue, NEVER }) => {
        // Own members only. One that is missing is checked like any other: its schema says what it
        // has to be.
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
/** Describes an object whose members have any names and one kind of value. */
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
/** Describes an array of one kind of item. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .readonly */ .tBZ());
}
/** Describes an array of which only the items of one kind are read. */
function listOfFitting(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((items) => items.flatMap((one) => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(item, one, config);
        return result.success ? [result.output] : [];
    })));
}
/** Describes a value that counts as absent where it has another form. */
function maybe(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .undefinedable */ .dxN(schema), undefined);
}
/** Checks a value from outside by a schema. */
function checked(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
/** Returns a value from outside in the form of a schema; undefined if it has another form. */
function fitting(schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value, config);
    return result.success ? result.output : undefined;
}
/** Parses JSON from outside and checks it by a schema. */
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
/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
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

/***/ })

};
//# sourceMappingURL=3319.index.js.map
