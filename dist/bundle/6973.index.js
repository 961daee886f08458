export const id = 6973;
export const ids = [6973,5686];
export const modules = {

86973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain)
});


var compare_images = __webpack_require__(76267);

var by_variation = __webpack_require__(25650);

var diagnose = __webpack_require__(27295);

var joined_fixes = __webpack_require__(85686);

var several = __webpack_require__(69724);

var all_ended = __webpack_require__(27556);

var image_path = __webpack_require__(54682);

var copied_paths = __webpack_require__(38037);
;// CONCATENATED MODULE: ./build/attribution/config-origins.js

const setters = {
    Cmd: "CMD",
    Entrypoint: "ENTRYPOINT",
    Env: "ENV",
    ExposedPorts: "EXPOSE",
    Healthcheck: "HEALTHCHECK",
    Labels: "LABEL",
    StopSignal: "STOPSIGNAL",
    User: "USER",
    Volumes: "VOLUME",
    WorkingDir: "WORKDIR",
};
function configInstruction(difference, { stages, target }) {
    const chain = chainOf(target);
    const instructions = chain.flatMap(({ index }) => stages[index]?.instructions ?? []);
    const [section, name, field] = difference.value?.keys ?? [];
    if (section === "history" && field === "created_by") {
        const copies = copiesOfHistory(difference, chain);
        return copies.length === 1 ? copies[0] : ofHistory(difference, instructions);
    }
    const keyword = section === "author" ? "MAINTAINER" : setterOf(section, name);
    const candidates = instructions.filter((each) => each.keyword === keyword);
    const key = keyOf(difference);
    const named = candidates.filter(({ argument }) => key !== undefined && sets(argument, key));
    return named.at(-1) ?? (candidates.length === 1 ? candidates[0] : undefined);
}
function toldFile(difference, place) {
    if (namesStage(difference, place))
        return place.found[0];
    const copies = copiesOfHistory(difference, chainOf(place.target));
    return place.found.find((origin) => copies.some((copy) => isBroughtBy(origin, copy)));
}
function namesStage({ value }, { stages, target }) {
    if (value === undefined)
        return false;
    const [section, name, field] = value.keys;
    if (section === "manifest") {
        const isBase = name === "annotations" && field === "org.opencontainers.image.base.digest";
        return isBase && target.base !== undefined;
    }
    const isComment = section === "history" && field === "comment";
    return stages.length > 1 && isComment && value.values.every(isStageComment);
}
function isStageComment(value) {
    return typeof value === "string" && /^FROM [0-9a-f]{12,64}$/.test(value);
}
function isBroughtBy(origin, instruction) {
    if (origin.from === undefined)
        return false;
    return origin.instruction === instruction || isBroughtBy(origin.from.origin, instruction);
}
function chainOf(stage) {
    return [...(stage.base === undefined ? [] : chainOf(stage.base)), stage];
}
function setterOf(section, name) {
    const isSetting = section === "config" && typeof name === "string";
    return isSetting && Object.hasOwn(setters, name) ? setters[name] : undefined;
}
function keyOf({ value }) {
    const [section, name, key] = value?.keys ?? [];
    if (section !== "config")
        return undefined;
    if (name !== "Env")
        return typeof key === "string" ? key : undefined;
    return textsOf(value)
        .map((text) => /^([A-Za-z_][A-Za-z0-9_]*)=/.exec(text)?.[1])
        .find((found) => found !== undefined);
}
function textsOf(value) {
    const values = value?.values ?? [];
    return values.filter((one) => typeof one === "string");
}
function sets(argument, key) {
    return ["", '"', "'"].some((quote) => {
        const name = `${quote}${key}${quote}`;
        const at = ` ${argument}`.indexOf(` ${name}`);
        return at >= 0 && /^[=\s]/.test(argument.slice(at + name.length));
    });
}
function copiesOfHistory({ value }, chain) {
    const [section, , field] = value?.keys ?? [];
    if (section !== "history" || field !== "created_by")
        return [];
    const [entry = ""] = textsOf(value);
    const copied = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/.exec(entry);
    if (copied === null)
        return [];
    const [, keyword, target = ""] = copied;
    const copies = chain
        .flatMap(({ quiet }) => quiet)
        .filter(({ instruction }) => instruction.keyword === keyword);
    const same = copies.filter(({ copy }) => copy?.destination === (0,copied_paths/* resolvePath */.o1)("", target));
    return (same.length === 0 ? copies : same).map(({ instruction }) => instruction);
}
function ofHistory({ value }, instructions) {
    const [entry = ""] = textsOf(value);
    const told = instructions.filter(({ keyword, argument }) => {
        const words = argument.trim().slice(0, 60);
        return words !== "" && entry.includes(keyword === "RUN" ? words : `${keyword} ${words}`);
    });
    if (told.length === 1)
        return told[0];
    const keyword = /^(?:\/bin\/sh -c #\(nop\) )?([A-Z]{3,}) /.exec(entry)?.[1];
    const same = instructions.filter((each) => each.keyword === keyword);
    return same.length === 1 ? same[0] : undefined;
}
//# sourceMappingURL=config-origins.js.map
;// CONCATENATED MODULE: ./build/attribution/stage-state.js
class StageState {
    content = new Map();
    metadata = new Map();
    written = new Map();
    #sides = [
        new Map(),
        new Map(),
    ];
    static from(base) {
        const state = new StageState();
        if (base === undefined)
            return state;
        for (const [path, origin] of base.content)
            state.content.set(path, origin);
        for (const [path, origin] of base.metadata)
            state.metadata.set(path, origin);
        for (const [path, writer] of base.written)
            state.written.set(path, writer);
        for (const side of [0, 1]) {
            for (const [path, known] of base.#sides[side])
                state.#sides[side].set(path, known);
        }
        return state;
    }
    statesOf(path) {
        return [this.#sides[0].get(path), this.#sides[1].get(path)];
    }
    apply(changes) {
        const paths = [...new Set([...changes[0].keys(), ...changes[1].keys()])].sort();
        const before = paths.map((path) => this.statesOf(path));
        for (const side of [0, 1])
            this.#applySide(side, changes[side]);
        return paths.map((path, at) => ({
            path,
            before: before[at] ?? [undefined, undefined],
            now: this.statesOf(path),
        }));
    }
    #applySide(side, changes) {
        for (const [path, state] of changes) {
            if (state === undefined)
                this.#sides[side].delete(path);
            else
                this.#sides[side].set(path, state);
        }
    }
}
function contentDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return a !== b;
    if (a.type !== b.type || a.size !== b.size || a.linkname !== b.linkname)
        return true;
    return a.digest !== undefined && b.digest !== undefined && a.digest !== b.digest;
}
function metadataDiffers([a, b]) {
    if (a === undefined || b === undefined)
        return false;
    return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid;
}
function isSameContent(before, now) {
    return !contentDiffers([before[0], now[0]]) && !contentDiffers([before[1], now[1]]);
}
function digestsOf([a, b]) {
    return a?.digest === undefined || b?.digest === undefined ? undefined : `${a.digest} ${b.digest}`;
}
//# sourceMappingURL=stage-state.js.map
;// CONCATENATED MODULE: ./build/attribution/copy-steps.js


function applyCopies(options) {
    const { state, changes } = options;
    const brought = broughtBy(options);
    if (changes !== undefined) {
        for (const changed of state.apply(changes))
            take(options, { brought, changed });
        return;
    }
    for (const [path, origin] of brought.content)
        state.content.set(path, origin);
    for (const [path, origin] of brought.metadata)
        state.metadata.set(path, origin);
    for (const [path, writer] of brought.written)
        state.written.set(path, writer);
}
function take({ state, stage, steps }, { brought, changed }) {
    const { path, now } = changed;
    const writer = brought.written.get(path) ?? { stage, instruction: writerOf(steps, path) };
    state.written.set(path, writer);
    const instruction = writerOf(steps, path) ?? writer.instruction;
    const own = { path, stage, instruction, states: now, around: [], later: [] };
    const origin = brought.content.get(path);
    const content = origin === undefined ? own : { ...origin, states: now };
    if (contentDiffers(now))
        state.content.set(path, content);
    else
        state.content.delete(path);
    if (metadataDiffers(now))
        state.metadata.set(path, brought.metadata.get(path) ?? own);
    else
        state.metadata.delete(path);
}
function writerOf(steps, path) {
    const covering = steps.findLast(({ copy }) => copy !== undefined && (0,copied_paths/* covers */.hU)(copy, path));
    return (covering ?? (steps.length === 1 ? steps[0] : undefined))?.instruction;
}
function broughtBy({ steps, stage }) {
    const brought = { content: new Map(), metadata: new Map(), written: new Map() };
    for (const { instruction, copy, from } of steps) {
        if (copy === undefined || from === undefined)
            continue;
        const bring = (origin, path) => ({
            ...{ path, stage, instruction, states: origin.states, around: [], later: [] },
            from: { origin, how: "copy" },
        });
        const setsModes = instruction.flags.some(({ name }) => name === "chmod" || name === "chown");
        for (const [origin, target] of targets(from.content, copy)) {
            brought.content.set(target, bring(origin, target));
        }
        for (const [origin, target] of setsModes ? [] : targets(from.metadata, copy)) {
            brought.metadata.set(target, bring(origin, target));
        }
        for (const [writer, target] of targets(from.written, copy)) {
            brought.written.set(target, writer);
        }
    }
    return brought;
}
function* targets(from, copy) {
    for (const [path, value] of from) {
        for (const target of (0,copied_paths/* destinationsOf */.Nu)(copy, path))
            yield [value, target];
    }
}
//# sourceMappingURL=copy-steps.js.map
;// CONCATENATED MODULE: ./build/attribution/lookup.js



const mergedFolders = /^(usr\/)?((?:bin|sbin|lib|lib32|lib64|libx32)\/)/;
function originOf(difference, stage) {
    const [outer, ...members] = (0,image_path/* partsOfPath */.XI)(difference.path);
    const { content, metadata } = stage.state;
    const maps = difference.kind === "metadata" ? [metadata, content] : [content, metadata];
    for (const path of spellingsOf(outer)) {
        for (const [at, map] of maps.entries()) {
            const found = map.get(path) ?? (at === 0 && members.length > 0 ? content.get(path) : undefined);
            if (found !== undefined)
                return memberOrigin(found, difference, members);
        }
    }
    return isAlone(difference) ? alikeOf(difference, outer, content) : undefined;
}
function agreedOn({ path, kind }, { state }) {
    const outer = (0,image_path/* fileOfPath */.TN)(path);
    const differs = kind === "metadata" && !(0,image_path/* isMemberPath */.cV)(path) ? metadataDiffers : contentDiffers;
    for (const each of spellingsOf(outer)) {
        const states = state.statesOf(each);
        const isBoth = states[0] !== undefined && states[1] !== undefined;
        if (isBoth && !differs(states))
            return { path: each, states };
    }
    return undefined;
}
function writerIn(path, stage) {
    const outer = (0,image_path/* fileOfPath */.TN)(path);
    for (const each of spellingsOf(outer)) {
        const written = stage.state.written.get(each);
        if (written !== undefined)
            return written;
    }
    for (let each = stage; each?.isWatched === true; each = each.base) {
        const instruction = writerOf(each.quiet.filter(({ copy }) => copy !== undefined), outer);
        if (instruction !== undefined)
            return { stage: each.index, instruction };
    }
    return undefined;
}
function memberOrigin(archive, difference, members) {
    const member = members.findLast((name) => name !== "");
    if (member === undefined)
        return archive;
    if (difference.kind === "metadata")
        return asMade(archive);
    const maker = archiveMaker(archive);
    const isHeld = ({ path }) => path !== maker.path && (path === member || endsIn(path, member) || endsIn(member, path));
    const held = maker.around.find(isHeld);
    if (held === undefined)
        return archive;
    return { ...archive, path: difference.path, from: { origin: held, how: "copy" } };
}
function asMade({ from, ...archive }) {
    if (from === undefined || from.how === "made-of")
        return archive;
    return { ...archive, from: { how: "copy", origin: asMade(from.origin) } };
}
function archiveMaker(origin) {
    return origin.from?.how === "copy" ? archiveMaker(origin.from.origin) : origin;
}
function endsIn(path, tail) {
    return path.endsWith(`/${tail}`);
}
function isAlone({ kind }) {
    return kind === "added" || kind === "removed";
}
function alikeOf({ kind }, path, content) {
    const [own, other] = kind === "removed" ? [0, 1] : [1, 0];
    const onlyOn = (side) => [...content.values()].filter(({ states }) => states[side] !== undefined && states[side === 0 ? 1 : 0] === undefined);
    const mine = onlyOn(own);
    return mostAlike(path, mine) ?? onlyIn(folderOf(path), mine) ?? mostAlike(path, onlyOn(other));
}
function mostAlike(path, origins) {
    let best;
    for (const origin of origins) {
        const score = likeness(path, origin.path);
        if (score > (best?.score ?? 0))
            best = { origin, score };
    }
    return best?.origin;
}
function onlyIn(folder, origins) {
    const [only, more] = origins.filter(({ path }) => folderOf(path) === folder);
    return more === undefined ? only : undefined;
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function likeness(one, other) {
    const [left, right] = [one.split("/"), other.split("/")];
    if (left.length !== right.length)
        return 0;
    let score = 0;
    for (const [at, part] of left.entries()) {
        const counterpart = right[at] ?? "";
        if (part === counterpart) {
            score += part.length + 1;
            continue;
        }
        const common = commonEnds(part, counterpart);
        if (part.length !== counterpart.length && common < 3)
            return 0;
        score += common + (part.length === counterpart.length ? 1 : 0);
    }
    return score;
}
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let start = 0;
    while (start < shortest && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return start + end;
}
function spellingsOf(path) {
    const merged = mergedFolders.exec(path);
    if (merged === null)
        return [path];
    return [path, merged[1] === undefined ? `usr/${path}` : path.slice("usr/".length)];
}
//# sourceMappingURL=lookup.js.map
;// CONCATENATED MODULE: ./build/attribution/model.js
function rootOf(origin) {
    return origin.from === undefined ? origin : rootOf(origin.from.origin);
}
function isMadeOf(origin) {
    const { from } = origin;
    return from !== undefined && (from.how === "made-of" || isMadeOf(from.origin));
}
//# sourceMappingURL=model.js.map

var containerfile_origins = __webpack_require__(84953);

var printable = __webpack_require__(81962);
;// CONCATENATED MODULE: ./build/attribution/trail.js



function triggerOf({ trigger }) {
    if (trigger === undefined)
        return [];
    return [`made by an ONBUILD trigger of the base: ${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(trigger), 200)}`];
}
function trail({ file, stages }, origin) {
    const { from } = origin;
    if (from === undefined)
        return [];
    const root = rootOf(origin);
    const stage = stages[root.stage];
    const where = [
        ...(stage === undefined ? [] : [`stage ${(0,printable/* visible */.RK)((0,containerfile_origins/* nameOf */.Vb)(stage))}`]),
        ...(root.instruction === undefined ? [] : [`${file}:${root.instruction.line}`]),
    ];
    const hops = [];
    for (let at = origin; at?.from !== undefined; at = at.from.origin) {
        const own = at.instruction;
        if (own !== undefined)
            hops.push(`${file}:${own.line} ${own.keyword}`);
    }
    const way = [...new Set(hops.reverse())].join(", ");
    const verb = isMadeOf(origin) ? "made from" : "copied from";
    const place = where.length === 0 ? "" : ` (${where.join(", ")})`;
    const first = `${verb} ${JSON.stringify((0,printable/* visible */.RK)(root.path))}${place}`;
    return way === "" ? [first] : [first, `carried forward by ${way}`];
}
//# sourceMappingURL=trail.js.map
;// CONCATENATED MODULE: ./build/attribution/attribute.js





function attribute(options) {
    const found = options.differences.map((difference) => ({
        difference,
        origin: difference.kind === "config" ? undefined : originOf(difference, options.target),
    }));
    const shown = representatives(found);
    return found.flatMap(({ difference, origin }) => {
        if (difference.kind === "config")
            return [inConfig(options, { difference, found, shown })];
        if (origin === undefined)
            return [withoutOrigin(options, difference)];
        const first = shown.get(attribute_keyOf(rootOf(origin)));
        return [
            traced(options, { difference, origin, first }),
            ...later(options, { difference, origin }),
        ];
    });
}
const mostHops = 1_000_000;
function representatives(found) {
    const best = new Map();
    for (const { difference, origin } of found) {
        if (origin === undefined)
            continue;
        const key = attribute_keyOf(rootOf(origin));
        const isMember = (0,image_path/* isMemberPath */.cV)(difference.path);
        const rank = hopsOf(origin) + (isMadeOf(origin) ? mostHops : 0) + (isMember ? 0.5 : 0);
        if (rank < (best.get(key)?.rank ?? Infinity))
            best.set(key, { difference, rank });
    }
    return new Map([...best].map(([key, { difference }]) => [key, difference]));
}
function hopsOf({ from }) {
    return from === undefined ? 0 : 1 + hopsOf(from.origin);
}
function traced(options, found) {
    const { difference, origin, first } = found;
    const root = rootOf(origin);
    const instruction = placeOf(options, root.instruction);
    const evidence = [...difference.evidence, ...trail(options, origin), ...triggerOf(root)];
    const located = {
        ...written(difference, 0, origin.later[0]?.start),
        evidence,
        ...(instruction === undefined ? {} : { instruction }),
    };
    const watched = { root, path: origin.path, states: origin.states };
    const again = againOf(origin);
    const isCarried = origin.from !== undefined && first !== undefined;
    if (isCarried && first.path !== difference.path && !areSiblings(first, difference, origin)) {
        const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
        return { difference: { ...located, carries }, watched, again };
    }
    const own = { difference: located, watched, again };
    return isMadeOf(origin) ? { ...own, hidden: root } : own;
}
function areSiblings(one, other, { path }) {
    return !(0,image_path/* isMemberPath */.cV)(path) && (0,image_path/* fileOfPath */.TN)(one.path) === (0,image_path/* fileOfPath */.TN)(other.path);
}
function later(options, { difference, origin }) {
    if (difference.kind !== "content" || (0,image_path/* isMemberPath */.cV)(difference.path))
        return [];
    const lines = new Set([rootOf(origin).instruction?.line]);
    return origin.later.flatMap((each, at) => {
        const instruction = placeOf(options, each.instruction);
        if (instruction === undefined || lines.has(instruction.line))
            return [];
        lines.add(instruction.line);
        const evidence = [...difference.evidence, "what this step added to the file also differs"];
        const own = written(difference, each.start, origin.later[at + 1]?.start);
        const watched = { root: each, path: origin.path, states: origin.states };
        return [{ difference: { ...own, instruction, evidence }, watched, again: againOf(origin) }];
    });
}
function written(difference, start, end = Infinity) {
    const { clue } = difference;
    if (clue === undefined || (0,image_path/* isMemberPath */.cV)(difference.path))
        return difference;
    const spots = clue.spots.filter(({ offset }) => offset >= start && offset < end);
    const isSome = spots.length > 0 && spots.length < clue.spots.length;
    return isSome ? { ...difference, clue: { ...clue, spots } } : difference;
}
function inConfig(options, known) {
    const { difference } = known;
    const found = known.found.flatMap(({ origin }) => origin ?? []);
    const told = toldFile(difference, { ...options, found });
    const own = placeOf(options, configInstruction(difference, options));
    const root = told === undefined ? undefined : rootOf(told);
    const first = root === undefined ? undefined : known.shown.get(attribute_keyOf(root));
    const instruction = placeOf(options, root?.instruction) ?? own;
    const located = instruction === undefined ? difference : { ...difference, instruction };
    if (first === undefined)
        return { difference: located };
    const carries = { path: first.path, ...(instruction === undefined ? {} : { instruction }) };
    return { difference: { ...located, carries } };
}
function againOf({ path, states }) {
    return { path: (0,image_path/* fileOfPath */.TN)(path), states };
}
function withoutOrigin(options, difference) {
    const writer = writerIn(difference.path, options.target);
    const instruction = placeOf(options, writer?.instruction) ?? difference.instruction;
    const evidence = [...difference.evidence, ...unseen(options, writer)];
    const again = agreedOn(difference, options.target);
    return {
        difference: { ...difference, evidence, ...(instruction === undefined ? {} : { instruction }) },
        ...(again === undefined ? {} : { again }),
    };
}
function unseen({ unseen: text }, writer) {
    if (text === undefined)
        return [];
    return [writer?.instruction === undefined ? text : `${text}; this instruction last wrote it`];
}
function placeOf({ file }, instruction) {
    return instruction === undefined
        ? undefined
        : { file, line: instruction.line, text: instruction.text };
}
function attribute_keyOf({ stage, path, instruction }) {
    return JSON.stringify([stage, path, instruction?.line]);
}
//# sourceMappingURL=attribute.js.map

var content_names = __webpack_require__(48523);

var temp_names = __webpack_require__(51666);
;// CONCATENATED MODULE: ./build/attribution/ambient.js

const readers = /\b(?:date|hostname|uname|nproc|id|whoami|env|printenv|stat|strftime|time)\b/;
function isAmbient(token, facts) {
    if (token.every(isTimeLike))
        return true;
    if (facts === undefined)
        return false;
    return token.every((value, side) => {
        const fact = facts[side === 0 ? 0 : 1];
        const known = [
            fact.hostname,
            fact.contextPath,
            ...Object.values(fact.env),
            ...fact.userNames,
        ].filter((text) => text !== undefined && text !== "");
        return known.some((text) => text !== undefined && (text.includes(value) || value.includes(text)));
    });
}
function isTimeLike(value) {
    const names = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc|gmt|[ap]m|t|z/gi;
    return /\d/.test(value) && /^[\d\s:.,+/_-]*$/.test(value.replaceAll(names, ""));
}
const times = /\d\d:\d\d:\d\d|(?:19|20)\d\d-\d\d-\d\d|(?<!\d)1\d{9}(?!\d)/g;
function newInEachFile(token) {
    return [times, temp_names/* tempNamePattern */.K].flatMap((pattern) => {
        const [left, right] = [token[0].match(pattern) ?? [], token[1].match(pattern) ?? []];
        return left.flatMap((one, at) => {
            const other = right[at];
            return other === undefined || one === other ? [] : [[one, other]];
        });
    });
}
function mentions(instruction, { path, workdir }) {
    const text = [instruction.text, ...instruction.heredocs].join("\n");
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (isWord(text, name))
        return true;
    const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
    if (folders.some((folder) => isWord(text, `/${folder}`)))
        return true;
    return workdir !== "" && path.startsWith(`${workdir}/`) && !readers.test(text);
}
function isWord(text, word) {
    if (word === "")
        return false;
    const continues = /[\p{L}\p{N}_]/u;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const [before, after] = [text[at - 1] ?? "", text[at + word.length] ?? ""];
        if (!continues.test(before) && !continues.test(after))
            return true;
    }
    return false;
}
//# sourceMappingURL=ambient.js.map
;// CONCATENATED MODULE: ./build/attribution/digests.js
function namesContent(text, names) {
    const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
    const lower = written.toLowerCase();
    return names.some((name) => written.includes(name) || lower.includes(name));
}
//# sourceMappingURL=digests.js.map
;// CONCATENATED MODULE: ./build/attribution/tokens.js
const mostTokens = 16;
const shortestToken = 6;
const longestToken = 4096;
const wordCharacter = /[A-Za-z0-9_+/=.:@-]/;
function differingTokens(a, b) {
    const [left, right] = [latin1(a), latin1(b)];
    const [linesA, linesB] = [left.split("\n"), right.split("\n")];
    if (linesA.length !== linesB.length)
        return tokensOf(left, right);
    const tokens = [];
    for (const [at, line] of linesA.entries()) {
        if (line !== linesB[at])
            tokens.push(...tokensOf(line, linesB[at] ?? ""));
        if (tokens.length >= mostTokens)
            break;
    }
    return tokens;
}
function sharedToken(tokens, later) {
    if (tokens.length === 0)
        return undefined;
    const [a, b] = [latin1(later[0]), latin1(later[1])];
    return tokens.find(([left, right]) => a.includes(left) && b.includes(right) && !a.includes(right) && !b.includes(left));
}
function appended(before, after) {
    const added = (side) => {
        const [old, now] = [Buffer.from(before[side]), Buffer.from(after[side])];
        return now.subarray(0, old.length).equals(old) ? now.subarray(old.length) : undefined;
    };
    const [a, b] = [added(0), added(1)];
    return a === undefined || b === undefined ? undefined : [a, b];
}
function tokensOf(a, b) {
    const shortest = Math.min(a.length, b.length);
    let start = 0;
    while (start < shortest && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    while (start > 0 && wordCharacter.test(a[start - 1] ?? ""))
        start -= 1;
    while (end > 0 && wordCharacter.test(a[a.length - end] ?? ""))
        end -= 1;
    const token = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return token.every(isTelling) && token[0] !== token[1] ? [token] : [];
}
function isTelling(value) {
    return value.length >= shortestToken && value.length <= longestToken;
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./build/attribution/relations.js





const searchedBytes = 1024 * 1024 * 1024;
class Relations {
    #read;
    #facts;
    #tokens = new Map();
    #names = new Map();
    #everywhere = new Map();
    #budget = searchedBytes;
    constructor(read, facts) {
        this.#read = read;
        this.#facts = facts;
    }
    remember(origin) {
        const key = digestsOf(origin.states);
        if (key !== undefined && !this.#everywhere.has(key))
            this.#everywhere.set(key, origin);
    }
    async madeFrom(fresh) {
        const key = digestsOf(fresh.states);
        if (key === undefined)
            return undefined;
        const copied = await this.#copied(fresh, key);
        if (copied !== undefined)
            return { origin: copied, how: "copy" };
        const contents = await this.#contents(fresh.states);
        if (contents === undefined)
            return undefined;
        for (const earlier of fresh.earlier) {
            if (digestsOf(earlier.origin.states) === key)
                continue;
            if (!this.#spend(contents))
                return undefined;
            if (await this.#tellsOf(fresh, contents, earlier)) {
                if (await this.#hasOwnValue(contents, earlier))
                    return undefined;
                return { origin: earlier.origin, how: "made-of" };
            }
        }
        return undefined;
    }
    async rewritten(before, now) {
        const [old, later] = [await this.#contents(before), await this.#contents(now)];
        if (old === undefined || later === undefined)
            return "same";
        const added = appended(old, later);
        if (added !== undefined) {
            return Buffer.from(added[0]).equals(added[1]) ? "same" : added;
        }
        const tokens = differingTokens(...old);
        return tokens.length === 0 || sharedToken(tokens, later) !== undefined ? "same" : "fresh";
    }
    async #copied(fresh, key) {
        const same = fresh.earlier.filter(({ origin }) => digestsOf(origin.states) === key);
        const moved = same.find(({ isGone }) => isGone);
        const named = same.find(({ origin, isOfSameStep }) => !isOfSameStep && mentions(fresh.instruction, at(origin, fresh)));
        const found = moved ?? named;
        if (found !== undefined)
            return found.origin;
        const other = same[0]?.origin ?? this.#everywhere.get(key);
        return other !== undefined && (await this.#isOfItsOwn(fresh.states, key)) ? other : undefined;
    }
    async #isOfItsOwn(states, key) {
        const tokens = await this.#tokensOf(states, key);
        if (tokens === undefined || tokens.length === 0)
            return (states[0]?.size ?? 0) >= 64;
        return tokens.some((token) => !isAmbient(token, this.#facts));
    }
    async #tellsOf(fresh, contents, earlier) {
        const { origin, isOfSameStep } = earlier;
        const key = digestsOf(origin.states);
        if (key === undefined)
            return false;
        const names = await this.#namesOf(origin.states, key);
        const isNamed = names.every((each, side) => namesContent(contents[side === 0 ? 0 : 1], each));
        if (isNamed)
            return true;
        const tokens = (await this.#tokensOf(origin.states, key)) ?? [];
        const isMentioned = !isOfSameStep && mentions(fresh.instruction, at(origin, fresh));
        const telling = (all) => isMentioned ? all : all.filter((each) => !isAmbient(each, this.#facts));
        if (sharedToken(telling(tokens), contents) !== undefined)
            return true;
        const whole = await this.#contents(origin.states);
        const parts = telling(differingTokens(...contents));
        return whole !== undefined && sharedToken(parts, whole) !== undefined;
    }
    async #hasOwnValue(contents, { origin }) {
        const values = differingTokens(...contents).flatMap(newInEachFile);
        if (values.length === 0)
            return false;
        const whole = await this.#contents(origin.states);
        return whole !== undefined && values.some((value) => sharedToken([value], whole) === undefined);
    }
    async #namesOf(states, key) {
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        const contents = await this.#contents(states);
        const names = contents === undefined
            ? key.split(" ").map((digest) => [digest])
            : contents.map((content) => (0,content_names/* namesOfContent */.B)(content));
        this.#names.set(key, names);
        return names;
    }
    async #tokensOf(states, key) {
        if (this.#tokens.has(key))
            return this.#tokens.get(key);
        const contents = await this.#contents(states);
        const tokens = contents === undefined ? undefined : differingTokens(...contents);
        this.#tokens.set(key, tokens);
        return tokens;
    }
    async #contents([a, b]) {
        if (a?.digest === undefined || b?.digest === undefined)
            return undefined;
        const [left, right] = await Promise.all([this.#read[0](a.digest), this.#read[1](b.digest)]);
        return left === undefined || right === undefined ? undefined : [left, right];
    }
    #spend([a, b]) {
        this.#budget -= a.length + b.length;
        return this.#budget > 0;
    }
}
function at({ path }, { workdir }) {
    return { path, workdir };
}
//# sourceMappingURL=relations.js.map

var step_ids = __webpack_require__(88789);

var step_id = __webpack_require__(14962);
;// CONCATENATED MODULE: ./build/attribution/run-step.js

const mostRelated = 300;
async function applyRun(options) {
    const { state } = options;
    const before = [...state.content.values(), ...options.mounted];
    const changed = state.apply(options.changes);
    const writer = { stage: options.stage, instruction: options.instruction };
    for (const { path } of changed)
        state.written.set(path, writer);
    applyMetadata(options, changed);
    const differing = changed.filter(({ path, now }) => {
        const differs = contentDiffers(now);
        if (!differs)
            state.content.delete(path);
        return differs;
    });
    const gone = new Set(changed.filter(({ now }) => now.every(isAbsent)).map(({ path }) => path));
    const earlier = before.map((origin) => ({
        origin,
        isOfSameStep: false,
        isGone: gone.has(origin.path) && origin.stage === options.stage,
    }));
    const around = [...before];
    for (const each of differing.toSorted(byTime)) {
        const origin = await originFor(options, { changed: each, earlier, around });
        if (origin === state.content.get(each.path))
            continue;
        state.content.set(each.path, origin);
        around.push(origin);
        earlier.push({ origin, isOfSameStep: true, isGone: false });
        options.relations.remember(origin);
    }
}
async function originFor(options, { changed, earlier, around }) {
    const { state, stage, instruction, step, trigger, workdir, relations } = options;
    const { path, before, now } = changed;
    const made = { path, stage, instruction, step, states: now, around, later: [] };
    const fresh = trigger === undefined ? made : { ...made, trigger };
    const known = state.content.get(path);
    if (known !== undefined) {
        if (isSameContent(before, now))
            return known;
        const what = await relations.rewritten(before, now);
        if (what === "same")
            return { ...known, path, states: now };
        if (what !== "fresh") {
            const addition = { ...fresh, start: before[0]?.size ?? 0 };
            return { ...known, path, states: now, later: [...known.later, addition] };
        }
    }
    if (earlier.length > mostRelated)
        return fresh;
    const from = await relations.madeFrom({ path, states: now, instruction, workdir, earlier });
    return from === undefined ? fresh : { ...fresh, from };
}
function applyMetadata(options, changed) {
    const { state, stage, instruction, step } = options;
    for (const { path, now } of changed) {
        if (!metadataDiffers(now))
            state.metadata.delete(path);
        else if (!state.metadata.has(path)) {
            const made = { path, stage, instruction, step, states: now, around: [], later: [] };
            state.metadata.set(path, made);
        }
    }
}
function isAbsent(state) {
    return state === undefined || state.type === "whiteout";
}
function byTime({ path: one, now: [a] }, { path: other, now: [b] }) {
    return (a?.mtime ?? 0) - (b?.mtime ?? 0) || Number(one > other) - Number(one < other);
}
//# sourceMappingURL=run-step.js.map

var stage_scope = __webpack_require__(33625);
;// CONCATENATED MODULE: ./build/attribution/walk.js







async function walk(options) {
    const names = (0,containerfile_origins/* namesOf */.eZ)(options.containerfile, options.values);
    const done = new Map();
    const steps = twinSteps(options);
    let last;
    for (const stage of options.containerfile.stages.slice(0, options.target.index + 1)) {
        const own = steps.filter(({ id }) => id.stage === stage.index);
        last = await walkStage({ ...options, names, done, stage, steps: own });
        done.set(stage.index, last);
    }
    if (last === undefined)
        throw new Error("a Containerfile has at least one stage");
    return last;
}
async function walkStage(options) {
    const { names, done, stage, steps } = options;
    const origins = (0,containerfile_origins/* originsOf */.TZ)(names, stage);
    const walked = (found) => found?.stage === undefined ? undefined : done.get(found.stage.index);
    const at = (wanted, instruction) => origins.filter(({ kind, line }) => kind === wanted && line === instruction.line);
    const base = walked(origins.find(({ kind }) => kind === "from"));
    const { places, end } = (0,stage_scope/* placesIn */.y)(stage, { names, base: base?.end ?? stage_scope/* unknownBase */.S });
    const quiet = places.filter(isQuiet).map(({ instruction, copy }) => {
        const [from] = at("copy", instruction);
        return { instruction, copy, from: walked(from)?.state };
    });
    const mountedAt = (instruction) => at("mount", instruction).flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
    const state = StageState.from(base?.state);
    await walkSteps({ options, state, places, quiet, base, mountedAt });
    const runs = stage.instructions.filter(({ keyword }) => keyword === "RUN").length;
    return { index: stage.index, state, quiet, end, isWatched: runs <= steps.length, base };
}
async function walkSteps(walking) {
    const { options, state } = walking;
    const stage = options.stage.index;
    let next = 0;
    for (const twin of options.steps) {
        const { index } = twin.id;
        const [a, b] = twin.steps;
        const steps = between(walking, next, Math.max(0, index));
        applyCopies({ state, stage, steps, changes: both(a.before, b.before) });
        next = index + 1;
        await walkStep(walking, twin);
    }
    const steps = between(walking, next, options.stage.instructions.length);
    applyCopies({ state, stage, steps, changes: undefined });
}
async function walkStep(walking, { id, steps }) {
    const { options, state, places, base, mountedAt } = walking;
    const instruction = (0,step_ids/* instructionOf */.u)(options.containerfile, id);
    const changes = [steps[0].changes, steps[1].changes];
    const stage = options.stage.index;
    if (isQuiet({ instruction })) {
        const own = between(walking, id.index, id.index + 1);
        applyCopies({ state, stage, steps: own, changes });
        return;
    }
    await applyRun({
        ...{ state, changes, stage, instruction, relations: options.relations },
        trigger: id.trigger?.text,
        step: (0,step_id/* stepKey */.U)(id),
        workdir: places[id.index]?.workdir ?? base?.end.workdir ?? "",
        mounted: mountedAt(instruction),
    });
}
function between({ options, quiet }, first, behind) {
    const instructions = options.stage.instructions.slice(first, behind);
    return quiet.filter(({ instruction }) => instructions.includes(instruction));
}
function isQuiet({ instruction: { keyword } }) {
    return keyword === "COPY" || keyword === "ADD" || keyword === "WORKDIR";
}
function both(a, b) {
    return a === undefined || b === undefined ? undefined : [a, b];
}
function twinSteps({ builds }) {
    const others = new Map(builds[1].steps.map((step) => [(0,step_id/* stepKey */.U)(step.id), step]));
    return builds[0].steps.flatMap((step) => {
        const other = others.get((0,step_id/* stepKey */.U)(step.id));
        return other === undefined ? [] : [{ id: step.id, steps: [step, other] }];
    });
}
//# sourceMappingURL=walk.js.map

var containerfile_chain = __webpack_require__(41299);

var diagnose_evidence = __webpack_require__(82169);
;// CONCATENATED MODULE: ./build/diagnose/steadiness.js

function isSteady(difference) {
    const { windows, fates } = (0,diagnose_evidence/* evidenceOf */.X)({ difference, all: [difference], twins: undefined });
    const all = windows.flatMap(({ changes }) => changes.map((change) => fates.get(change)));
    const [first] = all;
    if (first === undefined || all.some((fate) => fate !== first))
        return undefined;
    return first === "steady";
}
//# sourceMappingURL=steadiness.js.map

var budget = __webpack_require__(4621);

var compare_contents = __webpack_require__(10177);

var compare_findings = __webpack_require__(5810);

var tars = __webpack_require__(70076);
;// CONCATENATED MODULE: ./build/app/explain/samples.js





const mostFound = 200;
class Sampler {
    #reruns;
    #isFit;
    #files = new Map();
    constructor(reruns) {
        this.#reruns = reruns;
        this.#isFit = reruns.builds.every(({ by, cut }) => by === "steps" && cut === undefined);
    }
    async sampled(traced) {
        const { difference } = traced;
        const samples = this.#isFit ? await this.#samplesOf(traced) : undefined;
        return samples === undefined ? difference : { ...difference, samples };
    }
    async #samplesOf({ difference, again }) {
        if (again === undefined)
            return undefined;
        const [first, second] = this.#reruns.builds;
        const known = { kind: "compared", spans: [spanOf(first), spanOf(second)] };
        const { path, kind, clue } = difference;
        const isMember = (0,image_path/* isMemberPath */.cV)(path);
        if (!isMember && (kind === "added" || kind === "removed")) {
            const state = again.states[kind === "removed" ? 0 : 1];
            return { ...known, again: undefined, ...(state === undefined ? {} : { path: again.path }) };
        }
        if (!isMember && kind === "metadata") {
            return { ...known, again: headerClue(clue, again) };
        }
        const found = await this.#compared(difference, again);
        if (found === undefined)
            return undefined;
        const same = found.listed.find((each) => each.path === path && each.kind === kind);
        if (same === undefined && found.omitted > 0)
            return undefined;
        return { ...known, again: same?.clue };
    }
    async #compared(difference, again) {
        const path = (0,image_path/* fileOfPath */.TN)(difference.path);
        const known = this.#files.get(path);
        if (known !== undefined)
            return await known;
        const found = this.#compare(path, again.states);
        this.#files.set(path, found);
        return await found;
    }
    async #compare(path, [a, b]) {
        if (a?.digest === undefined || b?.digest === undefined)
            return undefined;
        if (a.digest === b.digest)
            return { listed: [], omitted: 0 };
        const { builds, readers } = this.#reruns;
        const contents = await Promise.all([builds[0].read(a.digest), builds[1].read(b.digest)]);
        const [left, right] = contents;
        if (left === undefined || right === undefined)
            return undefined;
        return await differencesOf({ path, contents: [left, right], readers });
    }
}
async function differencesOf(options) {
    const { path, readers } = options;
    const [a, b] = options.contents;
    const findings = new compare_findings/* Findings */.F(mostFound);
    const look = { findings, readers, budget: new budget/* Budget */.__(), compareTars: tars/* compareTars */.G };
    const place = { path, layer: 0, inside: [], headers: [undefined, undefined] };
    await (0,compare_contents/* compareContents */.Y)({ a: once(a), b: once(b), sizes: [a.length, b.length], place, look });
    return findings;
}
async function* once(bytes) {
    yield bytes;
}
function spanOf({ startedAt, endedAt }) {
    return { startedAt, endedAt };
}
function headerClue(clue, { states }) {
    const [a, b] = clue?.headers ?? [];
    const [left, right] = states;
    if (clue === undefined || a === undefined || b === undefined)
        return undefined;
    if (left === undefined || right === undefined || !headerDiffers(left, right))
        return undefined;
    return { ...clue, headers: [headerOf(a, left), headerOf(b, right)] };
}
function headerDiffers(a, b) {
    return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid || a.linkname !== b.linkname;
}
function headerOf(header, { mode, uid, gid, linkname }) {
    return { ...header, mode, uid, gid, linkname };
}
//# sourceMappingURL=samples.js.map
;// CONCATENATED MODULE: ./build/app/explain/hidden-roots.js




async function hiddenRoot(options) {
    const { origin, builds, instruction, readers } = options;
    const { path, states } = origin;
    const [a, b] = await Promise.all([0, 1].map(async (side) => {
        const digest = states[side]?.digest;
        return digest === undefined ? undefined : await builds[side].read(digest);
    }));
    if (a === undefined || b === undefined)
        return undefined;
    const { listed } = await differencesOf({ path, contents: [a, b], readers });
    const [first] = listed;
    if (first === undefined)
        return undefined;
    const difference = instruction === undefined ? first : { ...first, instruction };
    return { difference, spans: [builds[0], builds[1]] };
}
function withHiddenCauses(diagnosed, { traced, twins }) {
    const causes = new Map();
    const own = diagnosed.map((difference, at) => {
        const root = traced[at]?.root;
        const [cause] = root === undefined ? [] : causesOf(root, { difference, twins });
        if (cause === undefined)
            return difference;
        causes.set(difference.path, cause);
        const { confidence, explanation, fix, edits } = cause;
        const { edits: _edits, ...rest } = difference;
        return {
            ...rest,
            ...{ cause: cause.cause, confidence, explanation },
            ...(fix === undefined ? {} : { fix }),
            ...(edits === undefined ? {} : { edits }),
        };
    });
    return own.map((difference) => {
        const cause = difference.carries && causes.get(difference.carries.path)?.cause;
        return cause === undefined ? difference : { ...difference, cause };
    });
}
function causesOf(root, { difference, twins }) {
    const isAsBefore = isSteady(difference);
    const told = isAsBefore === undefined ? {} : { samples: toldSamples(isAsBefore) };
    return (0,diagnose/* diagnose */.h)([{ ...root.difference, ...told }], (0,diagnose_evidence/* ranAgain */.i)(twins, root.spans));
}
function toldSamples(isAsBefore) {
    return { kind: "told", isSteady: isAsBefore };
}
//# sourceMappingURL=hidden-roots.js.map

var failure = __webpack_require__(44195);

var build = __webpack_require__(26159);

var twin_builds = __webpack_require__(26979);
;// CONCATENATED MODULE: ./build/app/explain/watched-twins.js



const titles = {
    first: "build 1, watched",
    second: "build 2, watched",
};
async function watchTwins(options) {
    options.reporter.info("running both builds once more, watched step by step, to find the lines that cause it");
    const parts = (0,twin_builds/* ownParts */.Fx)(options);
    const steps = new twin_builds/* StepProgress */.KQ(options.reporter);
    const stop = new AbortController();
    const pace = (0,twin_builds/* twinPace */.CC)(options);
    const start = async (slot, own) => {
        const line = (text) => steps.see(titles[slot], text);
        const log = { line, close: () => undefined };
        const { plan, stepOf, stepNetwork } = options;
        const name = `${slot}-traced`;
        const shared = { ...parts[slot], ...own, plan, stepOf, stepNetwork };
        const build = { slot, name, ...shared, log, signal: stop.signal };
        try {
            return await options.builder.watch(build);
        }
        catch (error) {
            stop.abort(error);
            throw error;
        }
    };
    const ends = await Promise.allSettled([
        start("first", { pace: pace.first }).finally(() => pace.firstIsOver()),
        start("second", { pace: pace.follower() }),
    ]);
    const [first, second] = ends;
    if (first.status === "fulfilled" && second.status === "fulfilled") {
        return { kind: "watched", builds: [first.value, second.value] };
    }
    const done = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
    await Promise.all(done.map((build) => build.close()));
    return { kind: "failed", reason: reasonOf(stop.signal.reason) };
}
function reasonOf(error) {
    if (error instanceof build/* BuildBroke */.Y)
        return `the builds failed when they were run again (${error.message})`;
    if (error instanceof failure/* Failure */.HR && error.code !== "interrupted")
        return error.message;
    throw error;
}
//# sourceMappingURL=watched-twins.js.map
;// CONCATENATED MODULE: ./build/app/explain/attribute-differences.js







async function attributeDifferences(options) {
    if (options.differences.every(({ kind }) => kind === "config"))
        return await located(options, nobody);
    const watched = await watchTwins(options);
    if (watched.kind === "failed") {
        const why = `the builds could not be watched: ${watched.reason}`;
        return await located(options, { ...nobody, why });
    }
    try {
        return await located(options, { builds: watched.builds, why: whyCut(watched.builds) });
    }
    finally {
        await Promise.all(watched.builds.map((build) => build.close()));
    }
}
async function located(options, { builds, why }) {
    const { scope, differences, readers } = options;
    const { containerfile } = scope;
    const read = [builds[0].read, builds[1].read];
    const relations = new Relations(read, options.twins);
    const where = { containerfile, values: scope, target: (0,containerfile_chain/* targetStage */.A)(scope) };
    const target = await walk({ ...where, builds, relations });
    const { file, stages } = containerfile;
    const unseen = why ?? unseenText(builds);
    const found = attribute({ differences, file, stages, target, unseen });
    const sampler = new Sampler({ builds, readers });
    const all = [];
    for (const each of found) {
        const { hidden, watched } = each;
        const difference = await sampler.sampled(each);
        const { instruction } = difference;
        const root = hidden && (await hiddenRoot({ origin: hidden, instruction, builds, readers }));
        all.push({
            difference,
            ...(watched === undefined ? {} : { watched }),
            ...(root === undefined ? {} : { root }),
        });
    }
    return all;
}
function unseenText([build, other]) {
    if (build === unwatched)
        return undefined;
    const isWhole = build.unread === 0 && other.unread === 0;
    const far = isWhole ? "" : ", as far as their files could be read";
    const again = `did not differ when both builds were run again and watched${far}`;
    return build.by === "steps"
        ? again
        : `${again}: watching commits each step, and differences that depend on modification times can then disappear`;
}
function whyCut(builds) {
    const cut = builds.find((build) => build.cut !== undefined)?.cut;
    return cut === undefined ? undefined : `the builds could not be watched to the end: ${cut}`;
}
const unwatched = {
    by: "steps",
    startedAt: 0,
    endedAt: 0,
    steps: [],
    cut: undefined,
    unread: 0,
    read: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
};
const nobody = { builds: [unwatched, unwatched], why: undefined };
//# sourceMappingURL=attribute-differences.js.map
;// CONCATENATED MODULE: ./build/attribution/diverging.js




function divergingPlace(origin) {
    const { path, stage, step, instruction, states } = origin;
    if (step === undefined || instruction === undefined)
        return undefined;
    const part = contentDiffers(states) ? "content" : "metadata";
    const values = [diverging_valueOf(states[0], part), diverging_valueOf(states[1], part)];
    const key = JSON.stringify([step, part, path]);
    return { key, path, stage, step, line: instruction.line, part, values };
}
function diverging_valueOf(state, part) {
    if (state === undefined)
        return "";
    const { type, size, linkname, digest, mode, uid, gid } = state;
    return JSON.stringify(part === "content" ? [type, size, linkname, digest] : [type, mode, uid, gid]);
}
function valuesAt(places, watched) {
    const { steps } = watched.build;
    const values = new Map();
    for (const place of places) {
        const stages = stagesBelow(place.stage, watched);
        let state;
        for (const { id, before, changes } of steps) {
            if (!stages.has(id.stage))
                continue;
            if (before?.has(place.path) === true)
                state = before.get(place.path);
            if (changes.has(place.path))
                state = changes.get(place.path);
            if ((0,step_id/* stepKey */.U)(id) !== place.step)
                continue;
            values.set(place.key, diverging_valueOf(state, place.part));
            break;
        }
    }
    return values;
}
function stagesBelow(index, { containerfile, values }) {
    const stage = containerfile.stages[index];
    if (stage === undefined)
        return new Set();
    const chain = (0,containerfile_chain/* stageChain */.a)({ ...values, containerfile, target: (0,containerfile_origins/* nameOf */.Vb)(stage) });
    return new Set(chain.map((each) => each.index));
}
//# sourceMappingURL=diverging.js.map

var search = __webpack_require__(67586);

var diagnose_fates = __webpack_require__(80158);

var build_time = __webpack_require__(19181);

var running_clock = __webpack_require__(94003);

var recognise_values = __webpack_require__(12365);

var variation_signs = __webpack_require__(55691);
;// CONCATENATED MODULE: ./build/diagnose/proven-variations.js






function provenVariations(difference, options) {
    const { all, twins, applied } = options;
    const evidence = (0,diagnose_evidence/* evidenceOf */.X)({ difference, all, twins });
    const proven = difference.kind === "metadata" ? byHeaders(evidence) : byContent(evidence);
    if (proven === undefined || proven.size === 0)
        return undefined;
    const isWhole = [...proven].every((name) => applied.includes(name));
    return isWhole ? applied.filter((name) => proven.has(name)) : undefined;
}
function isConsequence({ cause, carries, }) {
    return carries !== undefined || (cause !== undefined && variation_signs/* derivedCauses */.eN.includes(cause));
}
function byContent(evidence) {
    const { windows, again, clue, isName, difference } = evidence;
    const isSeen = clue?.isCut === false && again?.clue?.isCut === false && !isName;
    if (difference.kind !== "content" || !isSeen || again === undefined)
        return undefined;
    const changes = windows.flatMap((window) => window.changes);
    const leaked = leakedAt(evidence);
    const proven = new Set();
    for (const change of changes) {
        const time = evidence.times.pairs.find((pair) => pair.change === change);
        const isMoved = time && hasMoved(time, evidence, again);
        const names = time === undefined ? leaked.get(change) : timeProves(time, isMoved, evidence.twins);
        if (names === undefined)
            return undefined;
        for (const name of names)
            proven.add(name);
    }
    return proven;
}
function hasMoved(time, { fates }, again) {
    const places = (0,diagnose_fates/* counterpartsOf */.KF)(time.change, again.windows);
    const later = again.times.pairs.find(({ change }) => places.includes(change));
    if (later === undefined) {
        const fate = fates.get(time.change);
        return fate && fate === "moved";
    }
    return later.readings.some(({ seconds }, side) => seconds !== time.readings[side]?.seconds);
}
function timeProves({ readings, fit, format, isBinary, a, b }, isMoved, twins) {
    if (fit !== "build" || isMoved === undefined || twins === undefined)
        return undefined;
    if ((0,running_clock/* isRunningClock */.S)(format))
        return isMoved ? ["start-time"] : undefined;
    const uses = [(0,build_time/* clockUses */.fl)(readings[0], twins[0]), (0,build_time/* clockUses */.fl)(readings[1], twins[1])];
    if (!uses[0].some((plain) => !plain.isMoved && !plain.isZoned))
        return undefined;
    const [use] = uses[1];
    if (use === undefined)
        return undefined;
    const isZoned = use.isZoned || (!isBinary && zoneIn(a) !== zoneIn(b));
    return [
        ...(isZoned ? ["timezone"] : []),
        ...(use.isMoved ? ["clock"] : []),
        ...(isMoved ? ["start-time"] : []),
    ];
}
function zoneIn(time) {
    const zone = /:\d\d(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[A-Z]{3,5})(?=\s|$)/;
    return zone.exec(time)?.[1];
}
const leastLength = 6;
const variationOf = {
    hostname: "hostname",
    TZ: "timezone",
    HOME: "user-env",
};
function leakedAt(evidence) {
    const found = new Map();
    for (const { name, values } of (0,recognise_values/* knownValues */.s)(evidence.twins)) {
        const variation = variationOf[name];
        const [a, b] = values;
        if (variation === undefined || a === undefined || b === undefined)
            continue;
        if (Math.max(a.length, b.length) < leastLength)
            continue;
        for (const change of changesWith(evidence, [a, b])) {
            if (evidence.fates.get(change) === "steady")
                found.set(change, [variation]);
        }
    }
    return found;
}
function changesWith({ windows }, values) {
    return windows.flatMap(({ texts, changes }) => changes.filter(({ at }) => [0, 1].every((side) => Array.from(texts[side].matchAll(literally(values[side]))).some(({ index, 0: { length } }) => index <= at[side][0] && at[side][1] <= index + length))));
}
function literally(value) {
    return new RegExp(`(?<![\\w.-])${value.replace(/[^\w]/g, "\\$&")}(?![\\w-])`, "g");
}
function byHeaders({ clue, again, twins }) {
    const rerun = again?.clue;
    if (clue === undefined || rerun === undefined || twins === undefined)
        return undefined;
    const times = [timesOf(clue.headers), timesOf(rerun.headers)];
    const facts = again?.twins;
    if (facts === undefined || times[0] === undefined || times[1] === undefined)
        return undefined;
    const pairs = [
        [times[0], twins],
        [times[1], facts],
    ];
    const isOfBuilds = pairs.every(([[a, b], [first, second]]) => isOf(a, first) && isOf(b, second));
    if (!isOfBuilds)
        return undefined;
    const [use] = (0,build_time/* clockUses */.fl)(reading(times[0][1]), twins[1]);
    return new Set(use?.isMoved === true ? ["clock", "start-time"] : ["start-time"]);
}
const others = [
    ...["path", "type", "mode", "uid", "gid", "uname", "gname"],
    ...["size", "linkname", "devmajor", "devminor"],
];
function timesOf([a, b]) {
    if (a === undefined || b === undefined || a.mtime === b.mtime)
        return undefined;
    return others.every((field) => Object.is(a[field], b[field])) ? [a.mtime, b.mtime] : undefined;
}
function isOf(seconds, build) {
    return (0,build_time/* fitOf */.Zo)(reading(seconds), build) === "exact";
}
function reading(seconds) {
    return { seconds, isAbsolute: true, unit: 1 };
}
//# sourceMappingURL=proven-variations.js.map

var extra_builds = __webpack_require__(70721);

var containerfile_cut = __webpack_require__(91382);

var bell = __webpack_require__(56560);
;// CONCATENATED MODULE: ./build/app/explain/lockstep.js

const slot = 2_000;
const inside = 30;
class Lockstep {
    #clock;
    #bell;
    #reached = [0, 0];
    #isOver = [false, false];
    #due = [];
    constructor(clock = bell/* realClock */.d) {
        this.#clock = clock;
        this.#bell = new bell/* Bell */.I(clock);
    }
    pace(side) {
        return {
            begin: (signal) => this.#together(side, signal),
            step: async (_, signal) => ({
                forerun: { kind: "unknown" },
                start: () => this.#together(side, signal),
                ended: () => undefined,
                closed: (run) => run,
            }),
        };
    }
    over(side) {
        this.#isOver[side] = true;
        this.#bell.ring();
    }
    async #together(side, signal) {
        this.#reached[side] += 1;
        const point = this.#reached[side];
        this.#bell.ring();
        await this.#bell.until(() => this.#dueAt(point, side === 0 ? 1 : 0), signal);
    }
    #dueAt(point, other) {
        if (this.#isOver[other])
            return 0;
        if (this.#reached[other] < point)
            return undefined;
        this.#due[point] ??= this.#clock.now() + slot + inside - (this.#clock.wall() % slot);
        return this.#due[point];
    }
}
//# sourceMappingURL=lockstep.js.map
;// CONCATENATED MODULE: ./build/app/explain/probe.js







function proberOf(builds, options) {
    let isBroken = false;
    return async (varied, places, pace) => {
        if (isBroken)
            return new Map();
        const names = options.applied.filter((name) => varied.includes(name));
        try {
            const own = pace === undefined ? {} : { pace };
            return await probed(builds, { ...options, varied: names, places, ...own });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === "interrupted")
                throw error;
            if (!isBroken) {
                options.reporter.warn(`An extra build to find the variation failed: ${error.message}`);
            }
            isBroken = true;
            return new Map();
        }
    };
}
async function probePair(probe, varied, places) {
    const lockstep = new Lockstep();
    const one = (side, names) => probe(names, places, lockstep.pace(side)).finally(() => lockstep.over(side));
    const [without = new Map(), having = new Map()] = await (0,all_ended/* allEnded */.C)([one(0, []), one(1, varied)]);
    return [without, having];
}
async function probed(builds, options) {
    const { scope, places, builder, pace } = options;
    const { plan, lastStage } = cutPlan(options, places);
    try {
        const work = (rerun) => builder.watch(rerun);
        const part = { plan, lastStage, work, ...(pace === undefined ? {} : { pace }) };
        const build = await builds.run(options.varied, part);
        try {
            const { containerfile } = scope;
            return valuesAt(places, { build, containerfile, values: scope });
        }
        finally {
            await build.close();
        }
    }
    catch (error) {
        if (error instanceof build/* BuildBroke */.Y)
            return new Map();
        throw error;
    }
}
function cutPlan({ scope, plan }, places) {
    const cut = (0,containerfile_cut/* cutBehind */.R)(places, { scope, text: plan.containerfile });
    if (cut === undefined)
        return { plan, lastStage: (0,containerfile_chain/* targetStage */.A)(scope).index };
    const { target: _, ...rest } = plan;
    return { plan: { ...rest, containerfile: cut.text }, lastStage: cut.lastStage };
}
//# sourceMappingURL=probe.js.map
;// CONCATENATED MODULE: ./build/app/explain/name-times.js



const time = "start-time";
async function nameTimes(sought, options) {
    const { applied, builds, reporter, probe } = options;
    const open = sought.filter(({ differences }) => !differences.every(by_variation/* isSurelyChance */.rw));
    const isAsked = applied.includes(time) && open.length > 0 && builds.left >= 2;
    if (!isAsked || builds.isAlone)
        return new Map();
    reporter.info("the same places differ again, with other values: finding out whether the time makes them differ");
    const others = applied.filter((name) => name !== time);
    const pair = (varied, of) => probePair(probe, varied, of.map(({ place }) => place));
    const first = await pair(others, open);
    const alone = open.filter(({ place }) => isEqualNow(place, first));
    const rest = open.filter(({ place }) => outcomeOf(place.key, first) === "differs");
    const doubted = alone.filter(({ differences }) => differences.some((each) => (0,by_variation/* isDoubtful */.Ge)(each, [time])));
    const asked = [...doubted, ...(others.length === 0 ? [] : rest)];
    if (asked.length === 0)
        return told(alone);
    if (builds.left < 2)
        return told(alone.filter((each) => !doubted.includes(each)));
    const second = await pair([], asked);
    const isRefuted = ({ place }) => !isEqualNow(place, second);
    const mixed = rest.filter((each) => asked.includes(each) && !isRefuted(each));
    const certain = alone.filter((each) => !doubted.includes(each) || !isRefuted(each));
    return new Map([...told(certain), ...(await mixedWith(mixed, { ...options, others, pair }))]);
}
function told(places) {
    return new Map(places.map(({ place }) => [place.key, { kind: "found", variations: [time] }]));
}
function isEqualNow({ key, values }, pair) {
    const now = pair[0].get(key);
    return outcomeOf(key, pair) === "equal" && now !== undefined && !values.includes(now);
}
function outcomeOf(key, [a, b]) {
    if (!a.has(key) || !b.has(key))
        return undefined;
    return a.get(key) === b.get(key) ? "equal" : "differs";
}
async function mixedWith(mixed, options) {
    const { others, builds, applied, pair } = options;
    const found = await (0,search/* bisect */.h)({
        places: mixed.map(({ place, differences }) => ({
            key: place.key,
            whole: "differs",
            guess: others.filter((name) => differences.some((each) => (0,by_variation/* suspectedVariation */.Er)(each, others) === name)),
        })),
        applied: others,
        sideBySide: 1,
        most: Math.floor(builds.left / 2),
        probe: async ({ varied, places }) => {
            const wanted = mixed.filter(({ place }) => places.some(({ key }) => key === place.key));
            const seen = await pair(varied, wanted);
            return new Map(wanted.flatMap(({ place: { key } }) => {
                const outcome = outcomeOf(key, seen);
                return outcome === undefined ? [] : [[key, outcome]];
            }));
        },
    });
    return new Map(mixed.map(({ place: { key } }) => {
        const responsible = found.get(key);
        const names = responsible?.kind === "found" ? [...responsible.variations, time] : [time];
        return [key, { kind: "found", variations: applied.filter((name) => names.includes(name)) }];
    }));
}
//# sourceMappingURL=name-times.js.map

var image_files = __webpack_require__(25536);
;// CONCATENATED MODULE: ./build/app/explain/steady.js


async function steadyOnes(options) {
    const wanted = options.differences.flatMap(({ difference, watched }) => watched === undefined ? [] : inLayer(difference));
    const files = await Promise.all(options.images.map((image) => (0,image_files/* readImageFiles */.Zw)(image, { wanted, entries: options.entries })));
    return options.differences.map(({ difference, watched }) => {
        const [at] = inLayer(difference);
        if (at === undefined || watched === undefined)
            return false;
        if (!isSamePath(at.path, watched.path))
            return false;
        const isMode = difference.kind === "metadata" && at.path === difference.path;
        const isSame = isMode ? image_files/* isSameMode */.Qt : image_files/* isSameContent */.OI;
        return files.every((found, side) => isSame(found.get((0,image_files/* keyOf */.TN)(at)), watched.states[side === 0 ? 0 : 1]));
    });
}
function inLayer({ path, layer }) {
    return layer === undefined ? [] : [{ path: (0,image_path/* fileOfPath */.TN)(path), layer }];
}
function isSamePath(one, other) {
    return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
//# sourceMappingURL=steady.js.map
;// CONCATENATED MODULE: ./build/app/explain/name-variations.js









async function nameVariations(options) {
    const { applied } = options;
    if (applied.length === 0)
        return options.differences.map(() => undefined);
    const steady = await steadyOnes(options);
    const keys = options.differences.map(({ watched }) => watched === undefined ? undefined : divergingPlace(watched.root));
    const proven = provenOnes(options, keys);
    const placesThat = (are) => {
        const places = new Map();
        for (const [at, { difference }] of options.differences.entries()) {
            const place = keys[at];
            if (place === undefined || steady[at] !== are || proven[at] !== undefined)
                continue;
            const others = places.get(place.key)?.differences ?? [];
            places.set(place.key, { place, differences: [...others, difference] });
        }
        return [...places.values()];
    };
    const builds = new extra_builds/* ExtraBuilds */.e(options);
    const probe = proberOf(builds, options);
    const byTime = await nameTimes(placesThat(false), { ...options, builds, probe });
    const others = applied.filter((name) => name !== "start-time");
    const responsible = await name_variations_search(placesThat(true), {
        ...options,
        applied: others,
        builds,
        probe,
    });
    return keys.map((place, at) => {
        if (place === undefined)
            return undefined;
        if (proven[at] !== undefined)
            return { kind: "found", variations: proven[at] };
        if (steady[at] !== true)
            return byTime.get(place.key);
        return toldOf(responsible.get(place.key), others);
    });
}
function provenOnes({ differences, twins, applied }, keys) {
    const all = differences.map(({ difference }) => difference);
    const own = all.map((difference) => provenVariations(difference, { all, twins, applied }));
    return keys.map((place, at) => {
        const here = keys.flatMap((other, index) => (other?.key === place?.key ? [index] : []));
        const open = here.filter((index) => own[index] === undefined);
        const isSettled = open.every((index) => all[index] !== undefined && isConsequence(all[index]));
        if (place === undefined || !isSettled || open.length === here.length)
            return undefined;
        return own[at] ?? applied.filter((name) => here.some((index) => own[index]?.includes(name)));
    });
}
async function name_variations_search(sought, options) {
    const { applied, request, reporter, builds, probe } = options;
    if (sought.length === 0 || applied.length === 0)
        return new Map();
    const places = new Map(sought.map((each) => [each.place.key, each]));
    if (applied.length > 1 && builds.left > 0) {
        reporter.info(`the same places differ again: looking for the variation that causes it, with at most ${request.extraBuilds} more builds`);
    }
    const placesOf = (keys) => keys.flatMap((key) => places.get(key)?.place ?? []);
    const found = await (0,search/* bisect */.h)({
        places: sought.map((each) => name_variations_placeOf(each, applied)),
        applied,
        sideBySide: builds.sideBySide,
        most: builds.left,
        probe: ({ varied, places: wanted }) => probe(varied, placesOf(wanted.map(({ key }) => key))),
    });
    const doubted = [...found].flatMap(([key, responsible]) => {
        const told = toldOf(responsible, applied);
        if (told?.kind !== "found")
            return [];
        const looks = places.get(key)?.differences ?? [];
        return looks.some((each) => (0,by_variation/* isDoubtful */.Ge)(each, told.variations)) ? [key] : [];
    });
    const refuted = await refutedOf(placesOf(doubted), { probe, applied, most: builds.left });
    return new Map([...found].filter(([key]) => !refuted.includes(key)));
}
function name_variations_placeOf({ place, differences }, applied) {
    const suspected = differences.map((each) => (0,by_variation/* suspectedVariation */.Er)(each, applied));
    const guess = applied.filter((name) => suspected.includes(name));
    return { key: place.key, whole: place.values[1], none: place.values[0], guess };
}
async function refutedOf(places, about) {
    if (places.length === 0)
        return [];
    const builds = [[], about.applied].slice(0, about.most);
    const seen = await (0,all_ended/* allEnded */.C)(builds.map((varied) => about.probe(varied, places)));
    return places
        .filter(({ key, values }) => seen.some((found, side) => found.has(key) && found.get(key) !== values[side === 0 ? 0 : 1]))
        .map(({ key }) => key);
}
function toldOf(responsible, applied) {
    if (responsible === undefined || responsible.kind === "none")
        return undefined;
    const { kind, variations } = responsible;
    return { kind, variations: applied.filter((name) => variations.includes(name)) };
}
//# sourceMappingURL=name-variations.js.map
;// CONCATENATED MODULE: ./build/app/explain/so-far.js

const named = 5;
const mostLines = 10;
const longest = 120;
function placesSoFar(differences) {
    const paths = [...new Set(differences.listed.map(({ path }) => path))];
    const count = differences.listed.length + differences.omitted;
    const where = count === 1 ? "1 place" : `${count} places`;
    return `the images differ in ${where}: ${listed(paths, differences.omitted)}`;
}
function causesSoFar(differences) {
    const lines = new Map();
    for (const difference of differences) {
        const { instruction } = difference;
        if (instruction === undefined)
            continue;
        const line = `${(0,printable/* visible */.RK)(instruction.file)}:${instruction.line}`;
        lines.set(line, [...(lines.get(line) ?? []), difference]);
    }
    return [...lines].slice(0, mostLines).map(([line, here]) => {
        const causes = new Set(here.map(({ cause = "unknown" }) => cause));
        const paths = [...new Set(here.map(({ path }) => path))];
        return `so far: ${line} makes ${listed(paths, 0)} differ: ${[...causes].join(", ")}`;
    });
}
function listed(paths, omitted) {
    const shown = paths.slice(0, named).map((path) => (0,printable/* shortened */.vI)((0,printable/* visible */.RK)(path), longest));
    const more = paths.length - shown.length + omitted;
    return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
//# sourceMappingURL=so-far.js.map

var bases = __webpack_require__(80384);
;// CONCATENATED MODULE: ./build/containerfile/busybox-lines.js


const busyboxName = /(?:^|[/:-])(?:alpine|busybox)/i;
function busyboxLines(scope) {
    const names = (0,containerfile_origins/* namesOf */.eZ)(scope.containerfile, scope);
    const isBusybox = (stage) => {
        const origin = (0,containerfile_origins/* originOfBase */.zU)(names, stage);
        if (origin?.stage !== undefined)
            return isBusybox(origin.stage);
        return busyboxName.test(origin?.name ?? "");
    };
    const stages = (0,bases/* neededStages */.xB)(scope).filter(isBusybox);
    return new Set(stages.flatMap(({ instructions }) => instructions.map(({ line }) => line)));
}
//# sourceMappingURL=busybox-lines.js.map

var table = __webpack_require__(38109);

var moved_bytes = __webpack_require__(60712);
;// CONCATENATED MODULE: ./build/app/explain/twin-facts.js




function twinFacts(options) {
    const { builder } = options;
    const own = (0,twin_builds/* ownParts */.Fx)(options);
    const onBusybox = busyboxLines(options.scope);
    const facts = (built) => {
        const { environment, variations } = own[built.slot];
        const { hostname, umask, env } = (0,table/* varyEnvironment */.wm)(environment, variations);
        const isGiven = builder.noShim === undefined;
        const { startedAt, endedAt, contextPath } = built;
        return {
            startedAt,
            endedAt,
            hostname: isGiven ? hostname : undefined,
            umask: isGiven ? umask : undefined,
            env: isGiven ? env : {},
            contextPath,
            userNames: builder.userNames,
            busyboxLines: onBusybox,
            bytesMoved: new Map([...(0,moved_bytes/* movedBytes */.F)(built.steps, options.scope.containerfile)].flatMap(([{ line }, bytes]) => bytes === undefined ? [] : [[line, bytes]])),
        };
    };
    return [facts(options.first), facts(options.second)];
}
//# sourceMappingURL=twin-facts.js.map
;// CONCATENATED MODULE: ./build/app/explain/explain.js











const limit = 200;
async function explain(options) {
    const { builder, output, openImage, reporter, readers } = options;
    reporter.progress("looking for the differences");
    await (0,all_ended/* allEnded */.C)([
        options.firstImage.asTwin(options.first),
        builder.exportImage(options.second, output.twins.second),
    ]);
    const [a, b] = await (0,all_ended/* allEnded */.C)([openImage(output.twins.first), openImage(output.twins.second)]);
    const differences = await (0,compare_images/* compareImages */.q)({ a, b, readers, limit });
    reporter.info(placesSoFar(differences));
    const twins = twinFacts(options);
    const traced = await attributeDifferences({ ...options, differences: differences.listed, twins });
    const located = traced.map((found) => ({
        ...found,
        difference: inItsLayer(found.difference, options.origins),
    }));
    const diagnosed = (0,diagnose/* diagnose */.h)(located.map(({ difference }) => difference), twins);
    const caused = withHiddenCauses(diagnosed, { traced: located, twins }).flatMap((found, at) => {
        const { root, watched } = located[at] ?? {};
        const parts = root === undefined ? (0,several/* severalCauses */.N)(found, twins) : [found];
        return parts.map((difference) => ({ difference, watched }));
    });
    for (const line of causesSoFar(diagnosed))
        reporter.info(line);
    const told = await options.timed("variations", () => nameVariations({
        ...options,
        applied: options.atWork,
        secondSteps: options.second.steps,
        images: [a, b],
        entries: readers.entries,
        differences: caused,
        twins,
    }));
    const tried = caused.map(({ difference }, at) => ({ difference, told: told[at] }));
    return { ...differences, listed: (0,joined_fixes.joinedFixes)((0,by_variation/* byVariation */.Tr)(tried, twins)) };
}
function inItsLayer(difference, origins) {
    const origin = difference.layer === undefined ? undefined : origins[difference.layer];
    if (origin === undefined || difference.instruction !== undefined)
        return difference;
    if (origin.instruction !== undefined)
        return { ...difference, instruction: origin.instruction };
    return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
//# sourceMappingURL=explain.js.map

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

85686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (editedInstructions),
  joinedFixes: () => (joinedFixes)
});
/* harmony import */ var _fixes_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(356);
/* harmony import */ var _fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28857);


function joinedFixes(differences) {
    const edits = editsOf(differences);
    return differences.map((difference) => {
        const { instruction, fix, edits: own } = difference;
        if (instruction === undefined || fix === undefined || own === undefined)
            return difference;
        const all = edits.get(keyOf(instruction))?.edits ?? own;
        return { ...difference, fix: (0,_fixes_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .withEdits */ .QU)(fix, instruction.text, all) };
    });
}
function editedInstructions(differences) {
    const own = differences.filter(({ carries, edits }) => carries === undefined || edits !== undefined);
    return [...editsOf(own).values()].map(({ instruction, edits }) => ({
        instruction,
        edits: (0,_fixes_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedInsertions */ ._c)(edits),
    }));
}
function editsOf(differences) {
    const found = new Map();
    for (const { instruction, edits: own = [] } of differences) {
        if (instruction === undefined)
            continue;
        const key = keyOf(instruction);
        found.set(key, { instruction, edits: [...(found.get(key)?.edits ?? []), ...own] });
    }
    return found;
}
function keyOf({ file, line, text }) {
    return JSON.stringify([file, line, text]);
}
//# sourceMappingURL=joined-fixes.js.map

})

};
//# sourceMappingURL=6973.index.js.map
