export const id = 34571;
export const ids = [34571];
export const modules = {

34571:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (applyCopies),
  b: () => (writerOf)
});
var _copied_paths_js__0 = __webpack_require__(95801);
var _stage_state_js__1 = __webpack_require__(91456);


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
	if ((0,_stage_state_js__1.hB)(now))
		state.content.set(path, content);
	else
		state.content.delete(path);
	if ((0,_stage_state_js__1.Dx)(now))
		state.metadata.set(path, brought.metadata.get(path) ?? own);
	else
		state.metadata.delete(path);
}
function writerOf(steps, path) {
	const covering = steps.findLast(({ copy }) => copy !== undefined && (0,_copied_paths_js__0.hU)(copy, path));
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
		for (const target of (0,_copied_paths_js__0.Nu)(copy, path))
			yield [value, target];
	}
}


}),

62974:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  s: () => (Relations)
});


var content_names = __webpack_require__(12567);

var temp_names = __webpack_require__(76326);
;

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
	return [times, temp_names.K].flatMap((pattern) => {
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

;
function namesContent(text, names) {
	const written = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
	const lower = written.toLowerCase();
	return names.some((name) => written.includes(name) || lower.includes(name));
}


var stage_state = __webpack_require__(91456);
;
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

;





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
		const key = (0,stage_state.nw)(origin.states);
		if (key !== undefined && !this.#everywhere.has(key))
			this.#everywhere.set(key, origin);
	}
	async madeFrom(fresh) {
		const key = (0,stage_state.nw)(fresh.states);
		if (key === undefined)
			return undefined;
		const copied = await this.#copied(fresh, key);
		if (copied !== undefined)
			return { origin: copied, how: "copy" };
		const contents = await this.#contents(fresh.states);
		if (contents === undefined)
			return undefined;
		for (const earlier of fresh.earlier) {
			if ((0,stage_state.nw)(earlier.origin.states) === key)
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
		const same = fresh.earlier.filter(({ origin }) => (0,stage_state.nw)(origin.states) === key);
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
		const key = (0,stage_state.nw)(origin.states);
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
			: contents.map((content) => (0,content_names.B)(content));
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


}),

74583:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  G: () => (walk)
});


var containerfile_origins = __webpack_require__(54837);

var step_ids = __webpack_require__(53985);

var step_id = __webpack_require__(71966);

var copy_steps = __webpack_require__(34571);

var stage_state = __webpack_require__(91456);
;

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
		const differs = (0,stage_state.hB)(now);
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
		if ((0,stage_state.OI)(before, now))
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
		if (!(0,stage_state.Dx)(now))
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


var stage_scope = __webpack_require__(69853);
;







async function walk(options) {
	const names = (0,containerfile_origins.eZ)(options.containerfile, options.values);
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
	const origins = (0,containerfile_origins.TZ)(names, stage);
	const walked = (found) => found?.stage === undefined ? undefined : done.get(found.stage.index);
	const at = (wanted, instruction) => origins.filter(({ kind, line }) => kind === wanted && line === instruction.line);
	const base = walked(origins.find(({ kind }) => kind === "from"));
	const { places, end } = (0,stage_scope.y)(stage, { names, base: base?.end ?? stage_scope.S });
	const quiet = places.filter(isQuiet).map(({ instruction, copy }) => {
		const [from] = at("copy", instruction);
		return { instruction, copy, from: walked(from)?.state };
	});
	const mountedAt = (instruction) => at("mount", instruction).flatMap((mount) => [...(walked(mount)?.state.content.values() ?? [])]);
	const state = stage_state.mf.from(base?.state);
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
		(0,copy_steps.O)({ state, stage, steps, changes: both(a.before, b.before) });
		next = index + 1;
		await walkStep(walking, twin);
	}
	const steps = between(walking, next, options.stage.instructions.length);
	(0,copy_steps.O)({ state, stage, steps, changes: undefined });
}
async function walkStep(walking, { id, steps }) {
	const { options, state, places, base, mountedAt } = walking;
	const instruction = (0,step_ids.u)(options.containerfile, id);
	const changes = [steps[0].changes, steps[1].changes];
	const stage = options.stage.index;
	if (isQuiet({ instruction })) {
		const own = between(walking, id.index, id.index + 1);
		(0,copy_steps.O)({ state, stage, steps: own, changes });
		return;
	}
	await applyRun({
		...{ state, changes, stage, instruction, relations: options.relations },
		trigger: id.trigger?.text,
		step: (0,step_id.U)(id),
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
	const others = new Map(builds[1].steps.map((step) => [(0,step_id.U)(step.id), step]));
	return builds[0].steps.flatMap((step) => {
		const other = others.get((0,step_id.U)(step.id));
		return other === undefined ? [] : [{ id: step.id, steps: [step, other] }];
	});
}


}),

89828:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  l: () => (attribute)
});


var places = __webpack_require__(42216);

var image_path = __webpack_require__(67566);

var copied_paths = __webpack_require__(95801);
;


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
const historyOfCopy = /\b(COPY|ADD) (?:file|dir|multi):\S+ in (\S+)/;
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
function toldDifference(entry, { target, differences }) {
	if (copiesOfHistory(entry, chainOf(target)).length === 0)
		return undefined;
	const place = historyOfCopy.exec(textsOf(entry.value)[0] ?? "")?.[2] ?? "";
	const destination = (0,copied_paths.o1)("", place);
	const below = differences.filter(({ kind, path }) => kind !== "config" && isAtOrBelow((0,image_path.TN)(path), destination));
	const files = new Set(below.map(({ path }) => (0,image_path.TN)(path)));
	return files.size === 1 ? below[0] : undefined;
}
function isAtOrBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
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
	const copied = historyOfCopy.exec(entry);
	if (copied === null)
		return [];
	const [, keyword, target = ""] = copied;
	const copies = chain
		.flatMap(({ quiet }) => quiet)
		.filter(({ instruction }) => instruction.keyword === keyword);
	const same = copies.filter(({ copy }) => copy?.destination === (0,copied_paths.o1)("", target));
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


var copy_steps = __webpack_require__(34571);

var stage_state = __webpack_require__(91456);
;



const mergedFolders = /^(usr\/)?((?:bin|sbin|lib|lib32|lib64|libx32)\/)/;
function originOf(difference, stage) {
	const [outer, ...members] = (0,image_path.XI)(difference.path);
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
	const outer = (0,image_path.TN)(path);
	const differs = kind === "metadata" && !(0,image_path.cV)(path) ? stage_state.Dx : stage_state.hB;
	for (const each of spellingsOf(outer)) {
		const states = state.statesOf(each);
		const isBoth = states[0] !== undefined && states[1] !== undefined;
		if (isBoth && !differs(states))
			return { path: each, states };
	}
	return undefined;
}
function writerIn(path, stage) {
	const outer = (0,image_path.TN)(path);
	for (const each of spellingsOf(outer)) {
		const written = stage.state.written.get(each);
		if (written !== undefined)
			return written;
	}
	for (let each = stage; each?.isWatched === true; each = each.base) {
		const instruction = (0,copy_steps.b)(each.quiet.filter(({ copy }) => copy !== undefined), outer);
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

;
function rootOf(origin) {
	return origin.from === undefined ? origin : rootOf(origin.from.origin);
}
function isMadeOf(origin) {
	const { from } = origin;
	return from !== undefined && (from.how === "made-of" || isMadeOf(from.origin));
}


var origins = __webpack_require__(54837);

var written_place = __webpack_require__(34707);

var printable = __webpack_require__(76158);
;





function triggerOf({ trigger }) {
	if (trigger === undefined)
		return [];
	return [`made by an ONBUILD trigger of the base: ${(0,printable.vI)((0,printable.RK)(trigger), 200)}`];
}
function trail({ file, stages }, origin) {
	const { from } = origin;
	if (from === undefined)
		return [];
	const root = rootOf(origin);
	const stage = stages[root.stage];
	const where = [
		...(stage === undefined ? [] : [`stage ${(0,printable.RK)((0,origins.Vb)(stage))}`]),
		...(root.instruction === undefined
			? []
			: [(0,written_place.Z9)((0,places.iR)({ file }, root.instruction))]),
	];
	const hops = [];
	for (let at = origin; at?.from !== undefined; at = at.from.origin) {
		const own = at.instruction;
		if (own !== undefined) {
			hops.push(`${(0,written_place.Z9)((0,places.iR)({ file }, own))} ${own.keyword}`);
		}
	}
	const way = [...new Set(hops.reverse())].join(", ");
	const verb = isMadeOf(origin) ? "made from" : "copied from";
	const place = where.length === 0 ? "" : ` (${where.join(", ")})`;
	const first = `${verb} ${JSON.stringify((0,printable.RK)(root.path))}${place}`;
	return way === "" ? [first] : [first, `carried forward by ${way}`];
}

;






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
		const isMember = (0,image_path.cV)(difference.path);
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
	return !(0,image_path.cV)(path) && (0,image_path.TN)(one.path) === (0,image_path.TN)(other.path);
}
function later(options, { difference, origin }) {
	if (difference.kind !== "content" || (0,image_path.cV)(difference.path))
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
	if (clue === undefined || (0,image_path.cV)(difference.path))
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
	const reflected = first ?? toldDifference(difference, options);
	if (reflected === undefined)
		return { difference: located };
	const carries = { path: reflected.path, ...(instruction === undefined ? {} : { instruction }) };
	return { difference: { ...located, carries } };
}
function againOf({ path, states }) {
	return { path: (0,image_path.TN)(path), states };
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
	return instruction === undefined ? undefined : (0,places.iR)({ file }, instruction);
}
function attribute_keyOf({ stage, path, instruction }) {
	return JSON.stringify([stage, path, instruction?.line]);
}


}),

91456:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dx: () => (metadataDiffers),
  OI: () => (isSameContent),
  hB: () => (contentDiffers),
  mf: () => (StageState),
  nw: () => (digestsOf)
});
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


}),

};
//# sourceMappingURL=34571.index.js.map
