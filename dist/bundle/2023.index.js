export const id = 2023;
export const ids = [2023];
export const modules = {

2023:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  jX: () => (tokensFound),
  k8: () => (tokensOf),
  nh: () => (finder),
  tC: () => (shareOf)
});
const leadLength = 48;
function tokensOf(evidence, pattern) {
	return tokensFound(evidence, finder(pattern));
}
function tokensFound(evidence, find, isPair = () => true) {
	const pairs = [];
	let explained = 0;
	for (const window of evidence.windows) {
		const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
		if (a.length === 0 || b.length === 0)
			continue;
		for (const change of window.changes) {
			const pair = pairAt(window, change, [a, b], isPair);
			if (pair === undefined)
				continue;
			explained += 1;
			if (!pairs.some((known) => isSame(known, pair)))
				pairs.push(pair);
		}
	}
	return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}
function finder(pattern) {
	return (text) => Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}
function shareOf(evidence, holds) {
	let explained = 0;
	for (const window of evidence.windows) {
		for (const change of window.changes)
			if (holds(change, window))
				explained += 1;
	}
	return evidence.places === 0 ? 0 : explained / evidence.places;
}
function pairAt({ texts }, change, found, isPair) {
	for (const inA of found[0]) {
		if (!covers(inA, change.at[0]))
			continue;
		for (const inB of found[1]) {
			if (!covers(inB, change.at[1]))
				continue;
			const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
			if (a === b || !isPair(a, b))
				continue;
			return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
		}
	}
	return undefined;
}
function covers(outer, inner) {
	return outer[0] <= inner[0] && inner[1] <= outer[1];
}
function isSame(known, pair) {
	return known.a === pair.a && known.b === pair.b;
}


}),

3037:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  yv: () => (forBusybox),
  QU: () => (withEdits),
  z6: () => (writeFix)
});




var printable = __webpack_require__(76158);
;
const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
const leaders = new Set([
	"if",
	"then",
	"else",
	"elif",
	"do",
	"while",
	"until",
	"!",
	"{",
	"(",
	"time",
]);
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);
function shellScript(instruction) {
	const head = runHead.exec(instruction)?.[0].length;
	if (head === undefined || /^\[/.test(instruction.slice(head)))
		return undefined;
	const tokens = tokensFrom(instruction, head);
	if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<")))
		return undefined;
	const last = tokens.at(-1);
	return {
		commands: commandsOf(tokens),
		canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
	};
}
const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;
function tokensFrom(text, from) {
	const tokens = [];
	let at = from;
	while (at < text.length) {
		const rest = text.slice(at);
		const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
		const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
		if (blank !== undefined)
			at += blank.length;
		else if (rest.startsWith("#"))
			return undefined;
		else {
			const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
			if (end === undefined)
				return undefined;
			tokens.push({ text: text.slice(at, end), start: at, end });
			at = end;
		}
	}
	return tokens;
}
function wordEnd(text, from) {
	let at = from;
	while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
		const next = partEnd(text, at);
		if (next === undefined)
			return undefined;
		at = next;
	}
	return at > from ? at : from + 1;
}
function partEnd(text, at) {
	const character = text.charAt(at);
	if (character === "\\")
		return at + 2;
	if (character === "'")
		return behind(text.indexOf("'", at + 1));
	if (character === "`")
		return behind(text.indexOf("`", at + 1));
	if (character === '"')
		return doubleQuoteEnd(text, at);
	if (text.startsWith("$(", at))
		return bracketEnd(text, at + 1);
	if (text.startsWith("${", at))
		return behind(text.indexOf("}", at + 2));
	return at + 1;
}
function behind(found) {
	return found < 0 ? undefined : found + 1;
}
function doubleQuoteEnd(text, from) {
	let at = from + 1;
	while (at < text.length) {
		if (text.charAt(at) === '"')
			return at + 1;
		const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
		const next = isNested ? partEnd(text, at) : at + 1;
		if (next === undefined)
			return undefined;
		at = next;
	}
	return undefined;
}
function bracketEnd(text, from) {
	let depth = 0;
	let at = from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === ")")
			depth -= 1;
		if (character === "(")
			depth += 1;
		if (depth === 0)
			return at + 1;
		const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
		if (next === undefined)
			return undefined;
		at = next;
	}
	return undefined;
}
function commandsOf(tokens) {
	const commands = [];
	let words = [];
	let after = "";
	let skipsTarget = false;
	const close = (before) => {
		const command = commandOf(words, { after, before });
		if (command !== undefined)
			commands.push(command);
		words = [];
		after = before;
	};
	for (const token of tokens) {
		if (redirection.test(token.text))
			skipsTarget = true;
		else if (skipsTarget)
			skipsTarget = false;
		else if (operator.test(token.text))
			close(token.text);
		else if (words.length === 0 && leaders.has(token.text))
			after = "";
		else
			words.push(token);
	}
	close("");
	return commands;
}
function commandOf(words, operators) {
	const rest = [...words];
	while (rest[0] !== undefined && isLead(rest[0].text))
		rest.shift();
	const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
	const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
	const [first] = own;
	const last = own.at(-1);
	const start = behindEnv === undefined ? words[0] : first;
	if (first === undefined || start === undefined || last === undefined)
		return undefined;
	const name = first.text.replace(/^.*\//, "");
	const lead = words.slice(0, words.indexOf(first)).map(({ text }) => text);
	return { name, words: own, lead, start: start.start, end: last.end, ...operators };
}
function programBehindEnv(words) {
	let at = 1;
	for (let word = words[at]; word !== undefined; word = words[at]) {
		if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text))
			at += 2;
		else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
			at += 1;
		else
			return at;
	}
	return undefined;
}
function isLead(text) {
	return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}


var fixes_edits = __webpack_require__(91912);
;



const longestLine = 4000;
function forBusybox(writers) {
	return writers.map((writer) => writer.onBusybox ?? writer);
}
function writeFix(instruction, writers, fallback) {
	for (const writer of [...writers, fallback]) {
		const edits = insertionsOf(instruction, writer);
		if (edits.length > 0)
			return { fix: withLine(writer.advice, instruction, edits), edits };
	}
	const named = writers.find(({ tools }) => tools?.test(instruction) === true);
	const { advice, general, tools } = named ?? fallback;
	const isForIt = instruction.trim() === "" || tools === undefined || tools.test(instruction);
	return { fix: general === undefined || !isForIt ? advice : `${advice}\n${general}` };
}
function withEdits(fix, instruction, edits) {
	const [advice = ""] = fix.split("\n", 1);
	return withLine(advice, instruction, edits);
}
function rewritten(instruction, writer) {
	const edits = insertionsOf(instruction, writer);
	return edits.length === 0 ? undefined : lineWith(instruction, edits);
}
function withLine(advice, instruction, edits) {
	return `${advice}\n${lineWith(instruction, edits)}`;
}
function lineWith(instruction, edits) {
	return (0,fixes_edits.T1)(instruction, edits).split("\n").map(printable.RK).join("\n");
}
function insertionsOf(instruction, { insertions, copyFlag }) {
	if (instruction.length > longestLine)
		return [];
	const keyword = /^\s*(?:COPY|ADD)(?=\s)/i.exec(instruction)?.[0];
	if (keyword !== undefined && copyFlag !== undefined) {
		const [name = copyFlag] = copyFlag.split("=");
		return instruction.includes(name) ? [] : [{ at: keyword.length, text: ` ${copyFlag}` }];
	}
	const script = insertions === undefined ? undefined : shellScript(instruction);
	return script === undefined ? [] : (insertions?.(script, instruction) ?? []);
}


}),

3353:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (knownValues)
});
const leastLength = 3;
function knownValues(twins) {
	if (twins === undefined)
		return [];
	const [first, second] = twins;
	const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
	const values = [
		{ name: "hostname", values: [first.hostname, second.hostname] },
		{ name: "context", values: [first.contextPath, second.contextPath] },
		...umaskValues(first.umask, second.umask),
		...names.map((name) => ({ name, values: [first.env[name], second.env[name]] })),
	];
	return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}
function isTelling(value) {
	return value !== undefined && value.length >= leastLength;
}
function umaskValues(a, b) {
	if (a === undefined || b === undefined)
		return [];
	return [4, 3].map((width) => ({
		name: "umask",
		values: [octal(a, width), octal(b, width)],
	}));
}
function octal(value, width) {
	return value.toString(8).padStart(width, "0");
}


}),

7457:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Zo: () => (fitOf),
  fl: () => (clockUses),
  kE: () => (zoneOf)
});

const slack = 60;
const dayLength = 86_400;
function fitOf(reading, build) {
	const own = zoneOf(build) ?? 0;
	const offsets = reading.isAbsolute ? [0] : [0, own];
	const spans = spansOf(build);
	if (offsets.some((offset) => isWithin(reading, offset, spans)))
		return "exact";
	if (reading.isAbsolute || reading.lacks === "day")
		return undefined;
	return zones.some((offset) => isWithin(reading, offset, spans)) ? "shifted" : undefined;
}
function clockUses(reading, build) {
	const zone = reading.isAbsolute ? 0 : (zoneOf(build) ?? 0);
	const shift = clockShiftOf(build);
	const ways = [
		{ isMoved: false, isZoned: false },
		{ isMoved: false, isZoned: true },
		{ isMoved: true, isZoned: false },
		{ isMoved: true, isZoned: true },
	];
	return ways.filter(({ isMoved, isZoned }) => (!isMoved || shift !== 0) &&
		(!isZoned || zone !== 0) &&
		isWithin(reading, isZoned ? zone : 0, [spanWith(build, isMoved ? shift : 0)]));
}
function zoneOf({ env }) {
	const zone = env["TZ"];
	if (zone === undefined)
		return undefined;
	if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone))
		return 0;
	const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
	if (found === null)
		return undefined;
	const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
	return found[1] === "-" ? west : 0 - west;
}
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);
function clockShiftOf({ env }) {
	const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
	if (found === null)
		return 0;
	const units = {
		m: 60,
		h: 3600,
		d: dayLength,
		y: 365 * dayLength,
	};
	return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}
function spansOf(build) {
	return [...new Set([0, clockShiftOf(build)])].map((shift) => spanWith(build, shift));
}
function spanWith({ startedAt, endedAt }, shift) {
	return [startedAt + shift - slack, endedAt + shift + slack];
}
function isWithin(reading, offset, spans) {
	return spans.some(([from, to]) => {
		const start = reading.seconds - offset;
		if (reading.lacks === "day")
			return meetsDaily(start, reading.unit, from, to);
		if (reading.lacks === "year")
			return meetsYearly(start, reading.unit, from, to);
		return start <= to && start + reading.unit > from;
	});
}
function meetsDaily(start, unit, from, to) {
	const into = (((start - from) % dayLength) + dayLength) % dayLength;
	return into <= to - from || into + unit > dayLength;
}
function meetsYearly(start, unit, from, to) {
	const year = new Date(from * 1000).getUTCFullYear();
	return [year, year + 1].some((candidate) => {
		const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
		return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
	});
}


}),

11012:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $Y: () => (adviceOnly),
  Bw: () => (finishFix),
  ZG: () => (copyFlagFix),
  eZ: () => (localeFix),
  qN: () => (exportFix),
  sD: () => (removeFix)
});
var _edits_js__0 = __webpack_require__(91912);

function removeFix(paths, advice) {
	const command = `rm -rf ${paths.join(" ")}`;
	return {
		advice,
		general: `RUN <the command that writes it> && ${command}`,
		insertions: (script, instruction) => (0,_edits_js__0.i2)(script, /^rm$/).some(({ words }) => paths.every((path) => words.some(({ text }) => text === path)))
			? []
			: (0,_edits_js__0.YP)(script, instruction, command),
	};
}
function finishFix(command, advice) {
	return {
		advice,
		general: `RUN <the command that writes it> && ${command}`,
		insertions: (script, instruction) => (0,_edits_js__0.YP)(script, instruction, command),
	};
}
function exportFix(assignment, advice) {
	return {
		advice,
		general: `ENV ${assignment}`,
		insertions: (script) => (0,_edits_js__0.ES)(script, assignment),
	};
}
const localeFix = {
	advice: "Set a fixed locale; otherwise the step uses the builder's.",
	general: "ENV LC_ALL=C.UTF-8",
	insertions: (script, instruction) => [
		...(0,_edits_js__0.ES)(script, "LC_ALL=C.UTF-8"),
		...(/\$\{?LANG\b/.test(instruction) ? (0,_edits_js__0.ES)(script, "LANG=C.UTF-8") : []),
	],
};
function adviceOnly(advice, general) {
	return general === undefined ? { advice } : { advice, general };
}
function copyFlagFix(flag, advice) {
	return { advice, copyFlag: flag };
}


}),

11612:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  x: () => (isRenamed),
  L: () => (shownBy)
});


var account_fields = __webpack_require__(36194);
;
const leastShared = 0.3;
function counterpartOf(difference, all) {
	let best;
	let most = 0;
	for (const other of all) {
		if (!isOnTheOtherSide(difference, other))
			continue;
		const likeness = likenessOf(difference.path, other.path);
		if (likeness > most) {
			best = other;
			most = likeness;
		}
	}
	return most >= leastShared ? best : undefined;
}
function onlyOtherOf(difference, all) {
	const folder = folderOf(difference.path);
	const [only, more] = all.filter((other) => isOnTheOtherSide(difference, other) && folderOf(other.path) === folder);
	return more === undefined ? only : undefined;
}
function isOnTheOtherSide(one, other) {
	const wanted = one.kind === "added" ? "removed" : "added";
	return other.kind === wanted && other.layer === one.layer && other.path !== one.path;
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function likenessOf(a, b) {
	const [left, right] = [a.split("/"), b.split("/")];
	if (left.length !== right.length)
		return 0;
	const differing = left.flatMap((part, at) => {
		const other = right[at];
		return other === undefined || other === part ? [] : [[part, other]];
	});
	const [only] = differing;
	if (only === undefined || differing.length > 1)
		return 0;
	const longest = Math.max(only[0].length, only[1].length);
	const shared = sharedEnds(only[0], only[1]) / longest;
	const sameLength = only[0].length === only[1].length ? leastShared : 0;
	return Math.max(shared, sameLength);
}
function sharedEnds(a, b) {
	const least = Math.min(a.length, b.length);
	let start = 0;
	while (start < least && a[start] === b[start])
		start += 1;
	let end = 0;
	while (end < least - start && a.at(-1 - end) === b.at(-1 - end))
		end += 1;
	return start + end;
}

;
const mostTexts = 20;
function pairedTexts(spots) {
	const removed = spots.filter(({ a, b }) => a.length > 0 && b.length === 0);
	const added = spots.filter(({ a, b }) => a.length === 0 && b.length > 0);
	if (removed.length === 0 || removed.length !== added.length || removed.length > mostTexts) {
		return spots;
	}
	const left = new Set(added);
	const pairs = removed.flatMap((from) => {
		const own = wholeText(from, from.a);
		const [best] = [...left]
			.filter(({ section }) => section === from.section)
			.map((to) => ({ to, text: wholeText(to, to.b) }))
			.toSorted((x, y) => alike(own, y.text) - alike(own, x.text));
		if (best === undefined)
			return [];
		left.delete(best.to);
		const [a, b] = [Buffer.from(own, "latin1"), Buffer.from(best.text, "latin1")];
		const none = new Uint8Array();
		return [{ from, to: best.to, pair: { ...from, a, b, before: none, after: none } }];
	});
	const taken = new Set(pairs.flatMap(({ from, to }) => [from, to]));
	const byFirst = new Map(pairs.map(({ from, pair }) => [from, pair]));
	return spots.flatMap((spot) => byFirst.get(spot) ?? (taken.has(spot) ? [] : [spot]));
}
function wholeText({ before, after }, bytes) {
	const [start, end] = [latin1(before), latin1(after)];
	const lead = start.slice(start.lastIndexOf("\0") + 1);
	const tail = end.slice(0, (end.indexOf("\0") + 1 || end.length + 1) - 1);
	const parts = `${lead}${latin1(bytes)}${tail}`.split("\0");
	return parts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}
function alike(a, b) {
	const least = Math.min(a.length, b.length);
	let lead = 0;
	while (lead < least && a[lead] === b[lead])
		lead += 1;
	let tail = 0;
	while (tail < least - lead && a.at(-1 - tail) === b.at(-1 - tail))
		tail += 1;
	return lead + tail;
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}


var windows = __webpack_require__(12161);
;




function shownBy(difference, all) {
	const { path, clue, kind, samples } = difference;
	const isCompared = samples?.kind === "compared";
	const clueAgain = isCompared ? samples.again : undefined;
	if (kind === "added" || kind === "removed") {
		const other = otherOf(difference, all);
		if (other !== undefined)
			return shownNames(difference, other);
	}
	const targets = kind === "metadata" ? targetsOf(clue) : undefined;
	if (targets !== undefined) {
		const again = targetsOf(clueAgain);
		const windowsAgain = again === undefined ? [] : [(0,windows.mu)(...again)];
		return {
			windows: [(0,windows.mu)(...targets)],
			again: isCompared ? windowsAgain : undefined,
			isName: true,
		};
	}
	return {
		windows: contentWindows(path, clue),
		again: isCompared ? contentWindows(path, clueAgain) : undefined,
		isName: false,
	};
}
function otherOf(difference, all) {
	const found = counterpartOf(difference, all);
	const isMoved = isRenamed(difference);
	return found ?? (isMoved ? onlyOtherOf(difference, all) : undefined);
}
function isRenamed({ path, samples }) {
	return samples?.kind === "compared" && samples.path !== undefined && samples.path !== path;
}
function shownNames(difference, other) {
	const [a, b] = difference.kind === "removed" ? [difference, other] : [other, difference];
	const [left, right] = [pathAgain(a), pathAgain(b)];
	const isKnown = difference.samples?.kind === "compared";
	const window = left === undefined || right === undefined ? [] : [(0,windows.mu)(left, right)];
	return {
		windows: [(0,windows.mu)(a.path, b.path)],
		again: isKnown ? window : undefined,
		isName: true,
	};
}
function pathAgain({ samples }) {
	return samples?.kind === "compared" ? samples.path : undefined;
}
function targetsOf(clue) {
	const [a, b] = clue?.headers ?? [];
	if (a?.type !== "symlink" || b?.type !== "symlink")
		return undefined;
	return a.linkname === b.linkname ? undefined : [a.linkname, b.linkname];
}
function contentWindows(path, clue) {
	return (0,windows.R5)((0,account_fields.y)(path, ownSpots(withoutPositions(path, clue?.spots ?? []))));
}
function ownSpots(spots) {
	const own = spots.filter(({ section = "", field = "" }) => !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field));
	return own.length > 0 ? withoutShifted(own) : spots;
}
function withoutPositions(path, spots) {
	const encodings = spots.filter(({ field }) => field === "native encoding");
	return path.endsWith(".rdx") && encodings.length > 0 ? encodings : spots;
}
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;
const addressBytes = 4;
function withoutShifted(spots) {
	const texts = spots.filter(({ section = "" }) => written.test(section));
	if (texts.length === 0)
		return spots;
	const isMoved = texts.some(({ a, b }) => a.length !== b.length);
	const others = spots.filter((spot) => !texts.includes(spot));
	const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
	return isMoved || areAddresses ? withoutMoves(texts) : spots;
}
function withoutMoves(texts) {
	const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
	const own = texts.filter((_, at) => {
		const [a = "", b = ""] = [inA[at], inB[at]];
		if (Math.max(a.length, b.length) < addressBytes)
			return false;
		return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
	});
	return pairedTexts(own.length > 0 ? own : texts);
}
function wordOf(bytes) {
	return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}


}),

12161:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  rW: () => (isCutSpot),
  mu: () => (windowOfTexts),
  R5: () => (windowsOf)
});

;
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;
function wordChanges(texts, at, isCut) {
	const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])];
	if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1])))
		return [at];
	const [left, right] = [wordsOf(texts[0], whole[0]), wordsOf(texts[1], whole[1])];
	const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
	if (count < 2 || (!isCut && left.length !== right.length))
		return [whole];
	const changes = [];
	for (let index = 0; index < count; index += 1) {
		const [a, b] = [left[index], right[index]];
		if (a !== undefined && b !== undefined && a.text !== b.text)
			changes.push(coresOf(a, b));
	}
	return changes.length === 0 ? [whole] : changes;
}
function isReadable(run) {
	const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
	return strange <= run.length / 5;
}
function withoutNuls(text, [start, end]) {
	let [from, to] = [start, end];
	while (to > from && text[to - 1] === "\0")
		to -= 1;
	while (from < to && text[from] === "\0")
		from += 1;
	return [from, to];
}
function wordsOf(text, [start, end]) {
	const words = [];
	let from = start;
	for (const match of text.slice(start, end).matchAll(separators)) {
		words.push({ text: text.slice(from, start + match.index), start: from });
		from = start + match.index + match[0].length;
	}
	words.push({ text: text.slice(from, end), start: from });
	return words;
}
function coresOf(a, b) {
	const least = Math.min(a.text.length, b.text.length);
	let lead = 0;
	while (lead < least && a.text[lead] === b.text[lead])
		lead += 1;
	let tail = 0;
	while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail))
		tail += 1;
	return [
		[a.start + lead, a.start + a.text.length - tail],
		[b.start + lead, b.start + b.text.length - tail],
	];
}

;

const longestSpot = 256;
const numberBytes = 8;
function windowsOf(spots) {
	const drafts = [];
	let last;
	for (const spot of spots) {
		const draft = drafts.at(-1);
		const gap = last === undefined ? undefined : gapBetween(last, spot);
		if (draft !== undefined && last !== undefined && gap !== undefined) {
			const surplus = last.after.length - gap;
			draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
			extend(draft, spot);
		}
		else {
			const before = latin1(spot.before);
			const fresh = { texts: [before, before], runs: [] };
			extend(fresh, spot);
			drafts.push(fresh);
		}
		last = spot;
	}
	return drafts.map(finished);
}
function windowOfTexts(a, b) {
	const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
	const least = Math.min(left.length, right.length);
	let start = 0;
	while (start < least && left[start] === right[start])
		start += 1;
	let end = 0;
	while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
		end += 1;
	const spot = {
		offset: start,
		a: left.subarray(start, left.length - end),
		b: right.subarray(start, right.length - end),
		before: left.subarray(0, start),
		after: left.subarray(left.length - end),
	};
	const at = [
		[start, left.length - end],
		[start, right.length - end],
	];
	return {
		texts: [latin1(left), latin1(right)],
		changes: [{ spot, at, whole: at }],
	};
}
function isCutSpot({ a, b }) {
	return a.length >= longestSpot || b.length >= longestSpot;
}
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function gapBetween(last, next) {
	if (last.section !== next.section || last.field !== next.field)
		return undefined;
	if (isCutSpot(last))
		return undefined;
	const gap = next.offset - last.offset - last.a.length;
	return gap >= 0 && gap <= last.after.length ? gap : undefined;
}
function extend(draft, spot) {
	const [a, b] = [latin1(spot.a), latin1(spot.b)];
	const after = latin1(spot.after);
	const [left, right] = draft.texts;
	draft.runs.push({
		spot,
		at: [
			[left.length, left.length + a.length],
			[right.length, right.length + b.length],
		],
	});
	draft.texts = [left + a + after, right + b + after];
}
function finished({ texts, runs }) {
	const changes = runs.flatMap(({ spot, at }) => {
		const isCut = isCutSpot(spot);
		const isNumber = spot.line === undefined && Math.max(spot.a.length, spot.b.length) <= numberBytes;
		const ranges = isNumber ? [at] : wordChanges(texts, at, isCut);
		return ranges.map((range) => ({ spot, at: range, whole: at }));
	});
	return { texts, changes };
}
function cut(text, surplus) {
	return surplus <= 0 ? text : text.slice(0, -surplus);
}


}),

12567:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (namesOfContent)
});
var node_crypto__0 = __webpack_require__(77598);

const algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function namesOfContent(content) {
	return algorithms.flatMap((algorithm) => {
		const digest = (0,node_crypto__0.createHash)(algorithm).update(content).digest();
		return [digest.toString("hex"), digest.toString("base64").replace(/(?<!=)=+$/, "")];
	});
}


}),

19919:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (reorderingOf)
});
var _domain_text_words_js__0 = __webpack_require__(84812);

const binarySeparator = /[^\w./-]/;
const shortestName = 2;
function reorderingOf(evidence) {
	if (evidence.isName)
		return undefined;
	const isBinary = evidence.format !== "text" && evidence.format !== "json";
	const words = evidence.windows.map((window) => (isBinary ? namesOf(window) : wordsOf(window)));
	const a = words.flatMap((each) => each.a);
	const b = words.flatMap((each) => each.b);
	const { isReordered = false, hasSameWords = false } = evidence.clue ?? {};
	if (isReordered || hasSameWords)
		return { share: 1, a, b };
	if (isPermutation(a, b))
		return { share: 1, a, b };
	const permuted = words.filter((each) => isPermutation(each.a, each.b));
	if (permuted.length === 0)
		return undefined;
	const places = permuted.reduce((sum, { count }) => sum + count, 0);
	return {
		share: places / evidence.places,
		a: permuted.flatMap((each) => each.a),
		b: permuted.flatMap((each) => each.b),
	};
}
function wordsOf(window) {
	return touched(window, _domain_text_words_js__0.a);
}
function namesOf(window) {
	const { a, b, count } = touched(window, binarySeparator);
	const isName = (word) => word.length >= shortestName;
	return { a: a.filter(isName), b: b.filter(isName), count };
}
function touched({ texts, changes }, between) {
	const splitter = new RegExp(`(?:${between.source})+`);
	const of = (side) => changes.flatMap(({ at }) => {
		const text = texts[side];
		let [start, end] = at[side];
		while (start > 0 && !between.test(text.charAt(start - 1)))
			start -= 1;
		while (end < text.length && !between.test(text.charAt(end)))
			end += 1;
		return text
			.slice(start, end)
			.split(splitter)
			.filter((word) => word !== "");
	});
	return { a: of(0), b: of(1), count: changes.length };
}
function isPermutation(a, b) {
	if (a.length < 2 || a.length !== b.length)
		return false;
	if (a.every((word, at) => word === b[at]))
		return false;
	const [left, right] = [[...a].sort(), [...b].sort()];
	return left.every((word, at) => word === right[at]);
}


}),

23866:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  M2: () => (areOfOneDay),
  N2: () => (differInAge),
  Ns: () => (listedTime)
});
const listedTime = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-3]?\d +(?:[0-2]\d:[0-5]\d|\d{4})(?!\d)/g;
const day = 86_400_000;
const nearby = 1.5 * day;
function differInAge(a, b) {
	return a.includes(":") !== b.includes(":");
}
function areOfOneDay(a, b) {
	const apart = Math.abs(dayOf(a) - dayOf(b));
	return apart < nearby || 366 * day - apart < nearby;
}
function dayOf(text) {
	const [month, date] = text.split(/ +/);
	return Date.parse(`${month} ${date} 2000 UTC`);
}


}),

24678:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  TD: () => (fixedTimes),
  WA: () => (contextListing),
  eZ: () => (mountedContext),
  ib: () => (contextMtime)
});
var _domain_build_environments_js__0 = __webpack_require__(92378);
var _finding_js__1 = __webpack_require__(76836);
var _fixes_system_js__2 = __webpack_require__(11012);
var _recognise_build_time_js__3 = __webpack_require__(7457);
var _recognise_instructions_js__4 = __webpack_require__(77482);
var _recognise_listings_js__5 = __webpack_require__(23866);
var _say_js__6 = __webpack_require__(28818);
var _tokens_js__7 = __webpack_require__(2023);








const fixedTimes = (0,_fixes_system_js__2.$Y)("Do not let the build depend on modification times: set them to a fixed time before they are read.", "RUN find . -exec touch -hd @0 {} +");
const contextMtime = {
	cause: "context-mtime",
	nature: "environment",
	judge(evidence) {
		const times = evidence.times.pairs;
		const shifted = times.filter((pair) => isShifted(evidence, pair));
		const asked = _recognise_instructions_js__4.r.asksFileTimes.test(evidence.instruction)
			? times.filter(({ fit }) => fit === "other")
			: [];
		const found = shifted.length > 0 ? shifted : asked;
		const [pair] = found;
		if (pair === undefined)
			return undefined;
		const share = Math.min(1, found.length / Math.max(1, evidence.places));
		return (0,_finding_js__1.g)({
			evidence,
			certainty: shifted.length > 0 ? 0.93 : 0.58,
			share,
			explanation: `${(0,_say_js__6._M)(evidence, pair.change)} holds the modification time of a file from the build context: ${(0,_say_js__6.WP)(pair.a, pair.b)}. Git does not store modification times; they come from the checkout.`,
			fallback: fixedTimes,
		});
	},
};
const contextListing = {
	cause: "context-mtime",
	nature: "environment",
	judge(evidence) {
		const tokens = (0,_tokens_js__7.jX)(evidence, (0,_tokens_js__7.nh)(_recognise_listings_js__5.Ns), (a, b) => (0,_recognise_listings_js__5.N2)(a, b) && !(0,_recognise_listings_js__5.M2)(a, b));
		const explanation = (0,_finding_js__1.v)(evidence, tokens, "the modification time of a file from the build context, as printed by `ls -l`");
		if (explanation === undefined)
			return undefined;
		return (0,_finding_js__1.g)({
			evidence,
			certainty: 0.9,
			share: tokens.share,
			explanation,
			fallback: fixedTimes,
		});
	},
};
const copiedFirst = (0,_fixes_system_js__2.$Y)("Copy the files into a stage and mount that, or build with a buildah that does not write this digest (1.43 does not).", "FROM scratch AS files\nCOPY . /\n…\nRUN --mount=type=bind,from=files,target=/src make -C /src");
const mountDigest = /:sha256:[0-9a-f]{64}$/;
const mountedContext = {
	cause: "context-mtime",
	nature: "environment",
	judge(evidence) {
		const { value } = evidence.difference;
		if (value?.keys[0] !== "history" || value.keys[2] !== "created_by")
			return undefined;
		const [a, b] = value.values.map((text) => typeof text === "string" && mountDigest.test(text) ? text.slice(0, -64) : undefined);
		if (a !== b || a?.includes(" --mount=") !== true)
			return undefined;
		return (0,_finding_js__1.g)({
			evidence,
			certainty: 0.97,
			share: 1,
			explanation: "The history of the step ends in a digest that buildah makes of the files that the step mounts from the build context, and of their modification times. Git does not store these; they come from the checkout.",
			fallback: copiedFirst,
		});
	},
};
function isShifted({ twins }, { readings, fit }) {
	if (fit === "build" || twins === undefined)
		return false;
	const [a, b] = readings;
	const zones = a.isAbsolute ? 0 : ((0,_recognise_build_time_js__3.kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__3.kE)(twins[0]) ?? 0);
	const apart = b.seconds - a.seconds - _domain_build_environments_js__0.Zk;
	return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}


}),

28818:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Lu: () => (shareText),
  WP: () => (both),
  _M: () => (where),
  hD: () => (quote),
  ol: () => (quoteText)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longest = 60;
function quote(bytes) {
	return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}
function quoteText(text) {
	const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
	return `"${(0,_domain_text_printable_js__0.vI)((0,_domain_text_printable_js__0.RK)(line), longest)}"`;
}
function both(a, b) {
	return `${quote(a)} in the first build, ${quote(b)} in the second`;
}
function where(evidence, change) {
	const { line, section, field, offset } = change.spot;
	if (evidence.isName) {
		return evidence.difference.kind === "metadata" ? "The link's target" : "The file's name";
	}
	if (evidence.difference.kind === "config")
		return "The value";
	if (field !== undefined)
		return `The header field ${quoteText(field)}`;
	if (section !== undefined)
		return `Section ${quoteText(section)}`;
	return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}
function shareText(share, places) {
	if (share > 0.99 || places < 2)
		return "";
	const explained = Math.min(places - 1, Math.max(1, Math.round(share * places)));
	return ` This explains ${explained} of the ${places} differing places.`;
}


}),

31347:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (leakOf)
});
var _tokens_js__1 = __webpack_require__(2023);
var _values_js__0 = __webpack_require__(3353);


function leakOf(evidence, isWanted) {
	let best;
	for (const value of (0,_values_js__0.s)(evidence.twins).filter(isWanted)) {
		const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
		if (leak.pairs.length > 0 && isBetter(leak, best))
			best = leak;
	}
	return best;
}
function isBetter(leak, best) {
	if (leak.share !== (best?.share ?? 0))
		return leak.share > (best?.share ?? 0);
	return best !== undefined && isNamed(leak) && !isNamed(best);
}
function isNamed({ pairs, value }) {
	return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}
function bothSided(evidence, { values }) {
	const [a, b] = values;
	if (a === undefined || b === undefined)
		return undefined;
	const find = (text, side) => occurrences(text, latin(side === 0 ? a : b));
	return (0,_tokens_js__1.jX)(evidence, find);
}
function oneSided(evidence, { name, values }) {
	const none = { pairs: [], share: 0 };
	const [a, b] = values;
	if (a !== undefined && b !== undefined)
		return none;
	const value = latin(a ?? b ?? "");
	const changes = evidence.windows.flatMap(({ texts, changes }) => changes.flatMap((change) => {
		const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
		const longer = a === undefined ? right : left;
		return longer.includes(name) || longer.includes(value)
			? [{ a: left, b: right, lead: "", change }]
			: [];
	}));
	return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}
function occurrences(text, value) {
	if (value === "")
		return [];
	const found = [];
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		found.push([at, at + value.length]);
	}
	return found;
}
function latin(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}


}),

34055:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a6: () => (zoneName),
  n7: () => (zoneFallback),
  sg: () => (timezone)
});
var _finding_js__0 = __webpack_require__(76836);
var _fixes_system_js__1 = __webpack_require__(11012);
var _fixes_times_js__2 = __webpack_require__(50547);
var _recognise_build_time_js__3 = __webpack_require__(7457);
var _recognise_leaks_js__5 = __webpack_require__(31347);
var _say_js__4 = __webpack_require__(28818);
var _tokens_js__6 = __webpack_require__(2023);







const zoneFallback = (0,_fixes_system_js__1.qN)("TZ=UTC", "Set a fixed time zone; otherwise the step uses the builder's.");
const [quarter, widest, day] = [900, 26 * 3600, 86_400];
const timezone = {
	cause: "timezone",
	nature: "environment",
	judge(evidence) {
		const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
		const [pair] = shifted;
		if (pair === undefined)
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty: evidence.twins === undefined ? 0.8 : 0.93,
			share: shifted.length / evidence.places,
			explanation: `${(0,_say_js__4._M)(evidence, pair.change)} holds the same moment in two time zones: ${(0,_say_js__4.WP)(pair.a, pair.b)}.`,
			fixes: [_fixes_times_js__2.co],
			fallback: zoneFallback,
		});
	},
};
const zoneName = {
	cause: "timezone",
	nature: "environment",
	judge(evidence) {
		const leak = (0,_recognise_leaks_js__5.l)(evidence, ({ name }) => name === "TZ");
		const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
		const isVaried = leak !== undefined || differsInZone(evidence);
		const isZone = evidence.again === undefined ? isKnownZone : () => true;
		const tokens = leak !== undefined && leak.share > 0.5
			? leak
			: (0,_tokens_js__6.jX)(evidence, (0,_tokens_js__6.nh)(zones), (a, b) => isZone(a) && isZone(b));
		if (!isVaried)
			return undefined;
		const explanation = (0,_finding_js__0.v)(evidence, tokens, "the time zone of the build");
		if (explanation === undefined)
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty: 0.86,
			share: tokens.share,
			explanation,
			fixes: [_fixes_times_js__2.co],
			fallback: zoneFallback,
		});
	},
};
function isKnownZone(text) {
	return /^(?:UTC|GMT|[A-Z]{1,4}[DS]T|CET|EET|WET|MSK|<?[+-].*)$/.test(text);
}
function differsInZone({ twins }) {
	return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}
function isZoneShift({ twins }, { readings, fit, isBinary }) {
	if (fit === "build" || fit === "shifted" || isBinary)
		return false;
	const [a, b] = readings;
	if (a.lacks !== b.lacks || a.unit !== b.unit)
		return false;
	const apart = b.seconds - a.seconds;
	if (apart === 0)
		return a.isAbsolute && b.isAbsolute;
	if (a.isAbsolute || Math.abs(apart) > widest)
		return false;
	if (twins === undefined)
		return apart % quarter === 0 && a.unit < day;
	return isApart(apart, ((0,_recognise_build_time_js__3.kE)(twins[1]) ?? 0) - ((0,_recognise_build_time_js__3.kE)(twins[0]) ?? 0), a);
}
function isApart(apart, known, { unit, lacks }) {
	if (known === 0)
		return false;
	if (unit >= day)
		return Math.abs(apart - known) <= day;
	const tolerance = Math.max(2, unit);
	if (Math.abs(apart - known) < tolerance)
		return true;
	return lacks === "day" && Math.abs(Math.abs(apart - known) - day) < tolerance;
}


}),

34717:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  e: () => (diffImages)
});


var compare_images = __webpack_require__(21548);

var carried_along = __webpack_require__(62827);

var posix_ = __webpack_require__(53916);

var diagnose = __webpack_require__(16803);

var several = __webpack_require__(31212);

var kept_report = __webpack_require__(4577);
;




async function twinsBeside([a, b], read) {
	if (a.layout === undefined || b.layout === undefined)
		return { kind: "strangers" };
	if ((0,posix_.dirname)(a.layout) !== (0,posix_.dirname)(b.layout))
		return { kind: "strangers" };
	const beside = await read(a.layout);
	if (beside === undefined)
		return { kind: "strangers" };
	const configs = [a.image.manifest.config.digest, b.image.manifest.config.digest];
	const twins = beside.report && (0,kept_report.jv)(beside.report, configs);
	return twins === undefined
		? { kind: "strangers", foreign: beside.file }
		: { kind: "twins", report: beside.file, ...twins };
}
function withReported(found, { differences }) {
	const total = found.listed.length + found.omitted;
	if (total === 0)
		return { ...found, listed: [] };
	const paths = new Set(found.listed.map(({ path }) => path));
	const values = new Map(found.listed.map(({ path, value }) => [path, value]));
	const told = differences
		.filter(({ path, kind }) => kind === "trace" || found.omitted > 0 || paths.has(path))
		.map((each) => {
		const value = each.kind === "config" ? values.get(each.path) : undefined;
		return value === undefined ? each : { ...each, value };
	});
	const known = new Set(told.map(({ path }) => path));
	const others = found.listed.filter(({ path }) => !known.has(path));
	const judged = (0,diagnose.h)(others, undefined).flatMap((each) => (0,several.N)(each, undefined));
	const listed = [...told, ...judged];
	const omitted = found.omitted === 0 ? 0 : Math.max(0, total - listed.length);
	return { ...found, listed, omitted };
}


var two_images = __webpack_require__(38801);
;




const limit = 1000;
const limitOfAll = 100_000;
async function diffImages(options) {
	const { names, readers, progress } = options;
	progress(`reading ${names[0]}`);
	const one = await options.bring(names[0]);
	progress(`reading ${names[1]}`);
	const other = await options.bring(names[1]);
	const twins = await twinsBeside([one, other], options.reportBeside);
	const isReversed = twins.kind === "twins" && twins.order === "reversed";
	const [a, b] = isReversed ? [other.image, one.image] : [one.image, other.image];
	progress("comparing");
	const most = options.all ? limitOfAll : limit;
	const found = await (0,compare_images.q)({ a, b, readers, limit: most });
	const [first, second] = isReversed ? [names[1], names[0]] : names;
	const sides = [(0,two_images.VR)(first, a), (0,two_images.VR)(second, b)];
	const told = twins.kind === "twins"
		? { ...withReported(found, twins.image), sides, report: twins.report, isOtherSource: false }
		: {
			...(0,two_images.vR)(found, sides),
			sides,
			...(twins.foreign === undefined ? {} : { foreignReport: twins.foreign }),
		};
	if (!options.propose)
		return told;
	const { listed } = told;
	const carried = await (0,carried_along.W)({
		listed,
		open: listed.filter(({ carries }) => carries !== undefined),
		images: () => Promise.resolve([a, b]),
		entries: readers.entries,
	});
	return { ...told, toAccept: listed.filter((each) => !carried.has(each)) };
}


}),

35254:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (readContents)
});
var _image_files_js__0 = __webpack_require__(95332);

const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;
async function readContents(image, { wanted, entries }) {
	const keys = new Set(wanted.map(_image_files_js__0.TN));
	const found = new Map();
	const seen = new Set();
	let left = mostTogether;
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = (0,_image_files_js__0.TN)({ path: header.path, layer });
			if (!keys.has(key))
				continue;
			const isAgain = seen.has(key);
			seen.add(key);
			found.delete(key);
			const { type, size } = header;
			if (isAgain || type !== "file" || size > Math.min(mostOfFile, left))
				continue;
			const chunks = [];
			for await (const chunk of content)
				chunks.push(chunk);
			left -= size;
			found.set(key, Buffer.concat(chunks));
		}
	}
	return found;
}


}),

36194:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  y: () => (fieldSpots)
});
const accounts = /(?:^|\/)shadow-?$/;
const around = 64;
function fieldSpots(path, spots) {
	return accounts.test(path) ? spots.flatMap(fieldsOf) : spots;
}
function fieldsOf(spot) {
	const [left, right] = [latin1(spot.a).split(":"), latin1(spot.b).split(":")];
	if (left.length < 2 || left.length !== right.length)
		return [spot];
	const [before, after] = [latin1(spot.before), latin1(spot.after)];
	return left.flatMap((a, at) => {
		const b = right[at];
		if (b === undefined || a === b)
			return [];
		const ahead = left.slice(0, at).map((field) => `${field}:`);
		const behind = left.slice(at + 1).map((field) => `:${field}`);
		return [
			{
				...spot,
				offset: spot.offset + ahead.join("").length,
				a: bytesOf(a),
				b: bytesOf(b),
				before: bytesOf(before + ahead.join("")),
				after: bytesOf((behind.join("") + after).slice(0, around)),
			},
		];
	});
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}
function bytesOf(text) {
	return Buffer.from(text, "latin1");
}


}),

38801:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  a4: () => (inImages),
  VR: () => (namedImage),
  vR: () => (withCauses)
});


var diagnose = __webpack_require__(16803);

var several = __webpack_require__(31212);
;
const said = {
	"org.opencontainers.image.revision": "revisions of the source",
	"org.label-schema.vcs-ref": "revisions of the source",
	"vcs-ref": "revisions of the source",
	"com.opentable.sous.revision": "revisions of the source",
	"org.opencontainers.image.version": "versions",
	"org.label-schema.version": "versions",
	"org.opencontainers.image.ref.name": "versions",
	"com.opentable.sous.version": "versions",
	version: "versions",
	release: "versions",
	"org.opencontainers.image.source": "repositories",
	"org.opencontainers.image.url": "repositories",
	"org.label-schema.vcs-url": "repositories",
	"com.opentable.sous.repo_url": "repositories",
	"com.opentable.sous.repo_offset": "folders of the repository",
	"dev.twofold.source-id": "sources",
};
const others = {
	"dev.twofold.advisories": "The sources of the two images have different advisories.",
	"com.opentable.sous.advisories": "The sources of the two images have different advisories.",
	"dev.twofold.recipe": "The two images were built with different inputs or bases.",
	"dev.twofold.reproducible": "The two images state different verdicts.",
	"dev.twofold.exceptions": "The two images state different exceptions.",
	"org.opencontainers.image.base.name": "The two images are built on different base images.",
	"org.opencontainers.image.base.digest": "The two images are built on different base images.",
};
const times = new Set([
	"org.opencontainers.image.created",
	"org.label-schema.build-date",
	"build-date",
]);
function sourceSaid({ value }) {
	if (value === undefined)
		return undefined;
	const [section, name, field, more] = value.keys;
	if (section === "created")
		return sayTime;
	if (section === "history")
		return saidOfHistory(field);
	const isLabel = section === "config" && name === "Labels";
	const isAnnotation = section === "manifest" && name === "annotations";
	if (!(isLabel || isAnnotation) || typeof field !== "string" || more !== undefined) {
		return undefined;
	}
	if (times.has(field))
		return sayTime;
	if (Object.hasOwn(others, field))
		return others[field];
	return Object.hasOwn(said, field) ? `The two images name different ${said[field]}.` : undefined;
}
const sayTime = "The two images were made at different times.";
function saidOfHistory(field) {
	if (field === undefined)
		return "Only one of the two images has this step in its history.";
	if (field === "created")
		return sayTime;
	if (field === "created_by")
		return "The two images record different instructions or labels.";
	return field === "comment" ? "The two images record different bases or comments." : undefined;
}


var labels_labels = __webpack_require__(24138);
;
function ofImages(sentence) {
	return sentence
		.split(/("[^"]*")/)
		.map((part) => (part.startsWith('"') ? part : inWords(part)))
		.join("");
}
function inWords(text) {
	return text
		.replaceAll(/\b(first|second) build\b/g, "$1 image")
		.replaceAll(/\b(two|both) builds\b/gi, "$1 images");
}

;





const mostJudged = 1000;
function namedImage(name, { digest, config }) {
	const { labels } = config;
	const version = labelOf(labels, labels_labels.l3.version);
	const revision = labelOf(labels, labels_labels.l3.revision);
	return {
		name,
		digest,
		...(version === undefined ? {} : { version }),
		...(revision === undefined ? {} : { revision }),
	};
}
function labelOf(labels, name) {
	return Object.hasOwn(labels, name) ? labels[name] || undefined : undefined;
}
const proven = new Set(["clock", "timezone", "base-changed"]);
function withCauses(found, sides) {
	const isOtherSource = areOfOtherSources(sides);
	const judged = isOtherSource ? [] : (0,diagnose.h)(found.listed.slice(0, mostJudged), undefined);
	const listed = found.listed.flatMap((difference, at) => {
		const own = judged[at];
		const said = sourceSaid(difference);
		if (said !== undefined && !proven.has(own?.cause))
			return [{ ...difference, explanation: said }];
		return own === undefined ? [difference] : (0,several.N)(own, undefined).map(inImages);
	});
	return { ...found, listed, isOtherSource };
}
function areOfOtherSources([a, b]) {
	if (a.revision !== undefined && b.revision !== undefined)
		return a.revision !== b.revision;
	return a.version !== undefined && b.version !== undefined && a.version !== b.version;
}
function inImages(difference) {
	const { explanation } = difference;
	return explanation === undefined
		? difference
		: { ...difference, explanation: ofImages(explanation) };
}


}),

40932:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Wo: () => (octal),
  Yl: () => (headersOf),
  sf: () => (shareOfFields)
});
const fields = [
	"mode",
	"uid",
	"gid",
	"uname",
	"gname",
	"mtime",
	"linkname",
	"devmajor",
	"devminor",
	"type",
];
function headersOf({ difference, clue }) {
	const [a, b] = clue?.headers ?? [];
	if (difference.kind !== "metadata" || a === undefined || b === undefined)
		return undefined;
	const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
	const differing = [
		...fields.filter((field) => !Object.is(a[field], b[field])),
		...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
	];
	return { a, b, differing };
}
function shareOfFields({ differing }, pattern) {
	const count = differing.filter((name) => pattern.test(name)).length;
	return differing.length === 0 ? 0 : count / differing.length;
}
function octal(mode) {
	return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}


}),

42906:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EW: () => (isWide),
  KF: () => (counterpartsOf),
  vD: () => (fatesOf)
});
var _windows_js__0 = __webpack_require__(12161);

const wideBytes = 4;
function fatesOf(pair, again) {
	const others = again.windows.flatMap(({ texts, changes }) => changes.map((change) => ({ change, value: valueOf(texts, change) })));
	const isAligned = pair.clue?.sizes.every((size, side) => size === again.clue?.sizes[side]) === true;
	const isOnly = changesOf(pair.windows) === 1 && others.length <= 1;
	const fateOf = (texts, change) => {
		if (!isAligned && isAmount(change))
			return isOnly ? "moved" : undefined;
		const value = valueOf(texts, change);
		const isAnywhere = !isAligned && isWide(change);
		const isSame = others.some((other) => other.value === value && (isAnywhere || isInPlaceOf(other.change, change)));
		if (isSame)
			return "steady";
		const isSeen = again.clue?.isCut !== true || others.some((other) => isInPlaceOf(other.change, change));
		return isSeen ? "moved" : undefined;
	};
	const changes = pair.windows.flatMap((window) => window.changes.map((change) => [change, fateOf(window.texts, change)]));
	return new Map(changes.filter((each) => each[1] !== undefined));
}
function isAmount({ spot, at }) {
	return (0,_windows_js__0.rW)(spot) || at.some(([start, end]) => start === end);
}
function changesOf(windows) {
	return windows.reduce((sum, { changes }) => sum + changes.length, 0);
}
function counterpartsOf(change, again) {
	return again.flatMap(({ changes }) => changes.filter((other) => isInPlaceOf(other, change)));
}
function isWide({ at }) {
	return Math.max(...at.map(([start, end]) => end - start)) >= wideBytes;
}
function valueOf(texts, { at }) {
	return JSON.stringify([texts[0].slice(...at[0]), texts[1].slice(...at[1])]);
}
function isInPlaceOf({ spot: one }, { spot: other }) {
	if (one.section !== other.section || one.field !== other.field)
		return false;
	if (one.line !== undefined || other.line !== undefined)
		return one.line === other.line;
	const endOf = ({ offset, a, b }) => offset + Math.max(a.length, b.length, 1);
	return one.offset < endOf(other) && other.offset < endOf(one);
}


}),

43715:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  K: () => (iso),
  Q: () => (timesOf)
});


var environments = __webpack_require__(92378);
;
const largest = 2n ** 53n;
const binaryTimes = [
	{ name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
	{ name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
	{ name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
	{
		name: "64-bit milliseconds",
		bytes: 8,
		read: (b) => big(b.readBigUInt64LE()) / 1e3,
		isTelling: true,
	},
	{
		name: "64-bit milliseconds, big-endian",
		bytes: 8,
		read: (b) => big(b.readBigUInt64BE()) / 1e3,
		isTelling: true,
	},
	{ name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE(), isTelling: true },
	{
		name: "64-bit float, seconds, big-endian",
		bytes: 8,
		read: (b) => b.readDoubleBE(),
		isTelling: true,
	},
	{ name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
	{ name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
	{ name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
	{
		name: "DOS time",
		bytes: 4,
		read: (b) => dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
		isWall: true,
	},
];
function placesAround(at, bytes, length) {
	const first = Math.max(0, at - bytes + 1);
	const last = Math.min(at, length - bytes);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
		first + index,
		first + index + bytes,
	]);
}
function dosTime(time, date) {
	const month = (date >> 5) & 15;
	const day = date & 31;
	const hour = time >> 11;
	if (month < 1 || month > 12 || day < 1 || hour > 23)
		return Number.NaN;
	const second = (time & 31) * 2;
	return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}
function big(value) {
	return value > largest * 2048n ? Number.NaN : Number(value);
}


var build_time = __webpack_require__(7457);
;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
function readParts(parts) {
	const month = parts.month === undefined ? 1 : monthOf(parts.month);
	const day = Number(parts.day ?? 1);
	const hour = hourOf(Number(parts.hour ?? 0), parts.half);
	const minute = Number(parts.minute ?? 0);
	const second = Number(parts.second ?? 0);
	if (month < 1 || month > 12 || day < 1 || day > 31)
		return undefined;
	if (hour > 24 || minute > 59 || second > 60)
		return undefined;
	const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
	if (!Number.isFinite(wall))
		return undefined;
	const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
	return {
		seconds: wall - (offset ?? 0),
		isAbsolute: offset !== undefined,
		unit: unitOf(parts),
		...lacking(parts),
	};
}
function lacking({ day, year }) {
	if (day === undefined)
		return { lacks: "day" };
	return year === undefined ? { lacks: "year" } : {};
}
function zoneOffset(zone) {
	if (/^(?:Z|UTC|GMT)$/i.test(zone))
		return 0;
	const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
	if (found === null)
		return undefined;
	const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
	return found[1] === "-" ? -seconds : seconds;
}
function unitOf({ second, minute, hour }) {
	if (second !== undefined)
		return 1;
	if (minute !== undefined)
		return 60;
	return hour === undefined ? 86_400 : 3600;
}
function monthOf(text) {
	const named = months.indexOf(text.slice(0, 3).toLowerCase());
	return named >= 0 ? named + 1 : Number(text);
}
function hourOf(hour, half) {
	if (half === undefined)
		return hour;
	return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

;

const [since1601, since1, since1904, to2001] = [
	11_644_473_600, 62_135_596_800, 2_082_844_800, 978_307_200,
];
const withoutZeros = format({
	name: "date without leading zeros",
	source: "(?<year>20\\d\\d)(?<between>[-/.])(?<month>1?\\d)\\k<between>(?<day>[123]?\\d)",
	needs: "builds",
}, (text) => {
	const [year, month, day] = text.split(/[-/.]/);
	return readParts({ year, month, day });
});
const besideSource = "(?<year>20\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:[T ](?<hour>[0-2]\\d):(?<minute>[0-5]\\d):(?<second>[0-5]\\d))?";
const besideWhole = new RegExp(`^${besideSource}$`);
const beside = {
	name: "ISO 8601 beside other text",
	needs: "builds",
	pattern: new RegExp(besideSource, "g"),
	read: (text) => {
		const groups = besideWhole.exec(text)?.groups;
		return groups === undefined ? undefined : readParts(groups);
	},
};
const rareTextTimes = [
	inDigits("hexadecimal seconds", "(?:0[xX])?[0-9a-fA-F]{8}", (text) => Number.parseInt(text, 16)),
	inDigits("hexadecimal milliseconds", "(?:0[xX])?0{0,5}[0-9a-fA-F]{11}", (text) => Number.parseInt(text, 16) / 1e3),
	inDigits("hexadecimal seconds and microseconds", "[0-9a-f]{13}", (text) => Number.parseInt(text.slice(0, 8), 16)),
	inDigits("octal seconds", "0{0,3}[0-7]{11}", (text) => Number.parseInt(text, 8)),
	inDigits("seconds in base 36", "[0-9a-zA-Z]{6}", (text) => Number.parseInt(text, 36)),
	inDigits("milliseconds in base 36", "[0-9a-zA-Z]{8}", (text) => Number.parseInt(text, 36) / 1e3),
	inDigits("hundred nanoseconds since 1601", "1[0-9]{17}", (text) => Number(text) / 1e7 - since1601),
	inDigits("hundred nanoseconds since year 1", "6[0-9]{17}", (text) => Number(text) / 1e7 - since1),
	inDigits("seconds since 2001", "[0-9]{9}", (text) => Number(text) + to2001),
	beside,
	withoutZeros,
	inParts("time without separators", "(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)"),
	inParts("date and time, year of two digits", "(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)[-_T.]?(?<hour>\\d\\d)[-_.]?(?<minute>\\d\\d)(?:[-_.]?(?<second>\\d\\d))?"),
	inParts("day first, without separators", "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>20\\d\\d)[-_T.]?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?"),
	inParts("date with dots, year of two digits", "(?<day>\\d\\d)[./-](?<month>\\d\\d)[./-](?<year>\\d\\d)"),
];
const rareBinaryTimes = [
	inUnits("64-bit hundred nanoseconds since 1601", (b) => rare_times_big(b.readBigUInt64LE()) - since1601),
	inUnits("64-bit hundred nanoseconds since 1601, big-endian", (b) => rare_times_big(b.readBigUInt64BE()) - since1601),
	inUnits("64-bit hundred nanoseconds since year 1", (b) => rare_times_big(b.readBigUInt64LE() & 0x3fffffffffffffffn) - since1),
	inUnits("64-bit float, seconds since 2001", (b) => b.readDoubleLE() + to2001),
	inUnits("64-bit float, seconds since 2001, big-endian", (b) => b.readDoubleBE() + to2001),
	{ ...inUnits("32-bit seconds since 1904", (b) => b.readUInt32BE() - since1904), bytes: 4 },
	{ ...inUnits("32-bit seconds since 2001", (b) => b.readUInt32LE() + to2001), bytes: 4 },
];
function inDigits(name, digits, seconds) {
	return format({ name, source: digits, needs: "builds" }, (text) => {
		const read = seconds(text);
		return Number.isFinite(read) ? { seconds: read, isAbsolute: true, unit: 1 } : undefined;
	});
}
function inParts(name, source) {
	const whole = new RegExp(`^(?:${source})$`);
	return format({ name, source, needs: "samples" }, (text) => {
		const groups = whole.exec(text)?.groups;
		if (groups === undefined)
			return undefined;
		const { year } = groups;
		return readParts(year?.length === 2 ? { ...groups, year: `20${year}` } : groups);
	});
}
function format({ name, source, needs, }, read) {
	const pattern = new RegExp(`(?<![0-9A-Za-z.])(?:${source})(?![0-9A-Za-z])`, "g");
	return { name, pattern, read, needs };
}
function inUnits(name, read) {
	return { name, bytes: 8, read, needs: "builds" };
}
function rare_times_big(value) {
	return Number(value) / 1e7;
}

;

const month = "(?<month>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";
const textTimes = [
	written("ISO 8601", `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`),
	written("compact", `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`),
	written("RFC 2822", `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`),
	written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
	written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
	written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
	written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
	written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
	written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
	written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
	written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
	written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
	written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
	written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
	written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
	written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
	written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
	written("time of day", `${clock}${half}`),
	counted("epoch nanoseconds", 19, 1e-9),
	counted("epoch microseconds", 16, 1e-6),
	counted("epoch milliseconds", 13, 1e-3),
	counted("epoch seconds", 10, 1),
];
function written(name, source) {
	const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
	const whole = new RegExp(`^(?:${source})$`);
	return {
		name,
		pattern: new RegExp(bounded, "g"),
		read: (text) => {
			const groups = whole.exec(text)?.groups;
			return groups === undefined ? undefined : readParts(groups);
		},
	};
}
function counted(name, digits, unit) {
	const source = `1\\d{${digits - 1}}`;
	return {
		name,
		pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
		read: (text) => ({
			seconds: Number(text.slice(0, digits)) * unit,
			isAbsolute: true,
			unit: 1,
		}),
	};
}

;





const nearby = 3 * 86_400;
const [earliest, latest] = [1e9, 4e9];
function timesOf(options) {
	const { windows, twins, isText, isSampled } = options;
	const texts = [...textTimes, ...rareTextTimes].filter(({ needs }) => needs !== "samples" || isSampled);
	const binaries = [...binaryTimes, ...rareBinaryTimes];
	const found = windows.flatMap((window) => {
		const pairs = textPairs(window, { twins, formats: texts });
		return window.changes.map((change) => {
			const best = bestOf(pairs.filter((pair) => pair.change === change));
			if (best !== undefined && best.fit !== "other")
				return best;
			if (isText && !isSampled)
				return best;
			const written = { twins, formats: binaries };
			const binary = binaryPair(window, change, written);
			if (!isText)
				return binary ?? best;
			const whole = sampledOnly(binary) ?? sampledOnly(wholePair(window, change, written));
			return whole ?? best;
		});
	});
	const pairs = found.filter((pair) => pair !== undefined);
	const places = Math.max(1, found.length);
	return {
		pairs,
		share: pairs.length / places,
		buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
	};
}
function wholePair(window, change, written) {
	const [[start, end]] = change.whole;
	if (end - start > Math.max(...written.formats.map(({ bytes }) => bytes)))
		return undefined;
	const pair = binaryPair(window, { ...change, at: change.whole }, written);
	return pair === undefined ? undefined : { ...pair, change };
}
function sampledOnly(pair) {
	return pair?.fit === "build" ? { ...pair, isSampled: true } : undefined;
}
const ranks = ["build", "near", "shifted", "other"];
function bestOf(pairs) {
	for (const rank of ranks) {
		const found = pairs.find(({ fit }) => fit === rank);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function textPairs({ texts, changes }, { twins, formats }) {
	return formats.flatMap(({ name, pattern, read, needs }) => {
		const inA = rangesOf(texts[0], pattern);
		if (!changes.some((change) => around(inA, change.at[0]) !== undefined))
			return [];
		const inB = rangesOf(texts[1], pattern);
		return changes.flatMap((change) => {
			const [rangeA, rangeB] = [around(inA, change.at[0]), around(inB, change.at[1])];
			if (rangeA === undefined || rangeB === undefined)
				return [];
			const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
			const [left, right] = [read(a), read(b)];
			if (left === undefined || right === undefined || a === b)
				return [];
			const readings = [left, right];
			const fit = fitOfPair(readings, twins);
			if (needs !== undefined && fit !== "build")
				return [];
			const isSampled = needs === "samples";
			return [{ a, b, format: name, isBinary: false, isSampled, readings, fit, change }];
		});
	});
}
function rangesOf(text, pattern) {
	return Array.from(text.matchAll(pattern), (match) => [
		match.index,
		match.index + match[0].length,
	]);
}
function around(ranges, [start, end]) {
	return ranges.find(([from, to]) => from <= start && end <= to);
}
function fitOfPair([a, b], twins) {
	if (twins === undefined)
		return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
	const fits = [(0,build_time.Zo)(a, twins[0]), (0,build_time.Zo)(b, twins[1])];
	if (fits.includes(undefined))
		return "other";
	return fits.includes("shifted") ? "shifted" : "build";
}
function binaryPair({ texts }, change, { twins, formats }) {
	const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
	const [[start, end], [startB, endB]] = change.at;
	if (end - start !== endB - startB)
		return undefined;
	const shift = startB - start;
	let first;
	for (let at = start; at < end; at += 1) {
		if (a[at] === b[at + shift])
			continue;
		const found = timeAround({ a, b, shift, at, twins, formats });
		if (found === undefined)
			return undefined;
		const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
		const { format, readings, fit } = found;
		first ??= {
			a: left,
			b: right,
			format,
			readings,
			fit,
			isBinary: true,
			isSampled: false,
			change,
		};
		at = found.end - 1;
	}
	return first;
}
function timeAround(options) {
	const { a, b, shift, at, twins, formats } = options;
	for (const format of formats) {
		const { name, read, isWall } = format;
		for (const [start, end] of placesAround(at, format.bytes, a.length)) {
			if (start + shift < 0 || end + shift > b.length)
				continue;
			const readings = [
				numberRead(read(a.subarray(start, end)), isWall),
				numberRead(read(b.subarray(start + shift, end + shift)), isWall),
			];
			const fit = binaryFit(readings, { twins, format });
			if (fit !== undefined)
				return { format: name, readings, fit, end };
		}
	}
	return undefined;
}
function numberRead(seconds, isWall) {
	return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}
function binaryFit(readings, { twins, format }) {
	if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest)))
		return undefined;
	const fit = fitOfPair(readings, twins);
	if (fit === "build")
		return fit;
	if (format.needs !== undefined)
		return undefined;
	if (fit === "near")
		return format.isTelling === true ? fit : "other";
	const apart = readings[1].seconds - readings[0].seconds;
	return twins !== undefined && Math.abs(apart - environments.Zk) < 2 ? "other" : undefined;
}
function iso(seconds) {
	if (!(Math.abs(seconds) < 8.64e12))
		return String(seconds);
	return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}


}),

48693:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Kl: () => (hostsFile),
  OI: () => (hostname),
  lA: () => (hostFallback)
});
var _finding_js__0 = __webpack_require__(76836);
var _fixes_system_js__1 = __webpack_require__(11012);
var _recognise_instructions_js__2 = __webpack_require__(77482);
var _recognise_leaks_js__3 = __webpack_require__(31347);
var _tokens_js__4 = __webpack_require__(2023);





const hostFallback = (0,_fixes_system_js__1.$Y)("Do not write the builder's host name into the image: give the program a fixed name, or read the host name when the container starts.");
const hostname = {
	cause: "hostname",
	judge(evidence) {
		const leak = (0,_recognise_leaks_js__3.l)(evidence, ({ name }) => /^hostname$/i.test(name));
		if (leak !== undefined)
			return found(evidence, leak, 0.95);
		const isAsked = _recognise_instructions_js__2.r.asksHost.test(evidence.instruction) ||
			/(?:^|\/)(?:hostname|mailname|hosts)$/.test(evidence.member);
		if (!isAsked || evidence.twins?.[0].hostname !== undefined)
			return undefined;
		return found(evidence, (0,_tokens_js__4.k8)(evidence, /[a-z0-9][a-z0-9.-]{2,62}/gi), 0.84);
	},
};
const hostsFile = {
	cause: "hostname",
	judge(evidence) {
		const { instruction, file, isName } = evidence;
		if (isName || !(/\/etc\/hosts\b/.test(instruction) || /(?:^|\/)hosts$/.test(file)))
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty: 0.72,
			explanation: "This comes from /etc/hosts, to which buildah writes the address and the names of the container that runs the step.",
			fallback: hostFallback,
		});
	},
};
function found(evidence, tokens, certainty) {
	const explanation = (0,_finding_js__0.v)(evidence, tokens, "the builder's host name");
	if (explanation === undefined)
		return undefined;
	return (0,_finding_js__0.g)({ evidence, certainty, share: tokens.share, explanation, fallback: hostFallback });
}


}),

50377:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B9: () => (umaskFix),
  MZ: () => (umask),
  Zz: () => (writtenMode),
  fz: () => (umaskNumber)
});
var _finding_js__0 = __webpack_require__(76836);
var _fixes_system_js__1 = __webpack_require__(11012);
var _recognise_leaks_js__3 = __webpack_require__(31347);
var _tokens_js__4 = __webpack_require__(2023);
var _headers_js__2 = __webpack_require__(40932);





const usual = [0o022, 0o002, 0o027, 0o077, 0o007];
const umaskFix = {
	advice: "Set the umask before creating files, or set the files' modes.",
	general: "RUN umask 022 && <the commands>",
	insertions: ({ commands }) => commands[0] === undefined ||
		commands.some(({ name, words }) => name === "umask" && words.length > 1)
		? []
		: [{ at: commands[0].start, text: "umask 022 && " }],
};
const umask = {
	cause: "umask",
	judge(evidence) {
		const headers = (0,_headers_js__2.Yl)(evidence);
		if (headers === undefined || headers.a.mode === headers.b.mode)
			return undefined;
		const certainty = certaintyOf(evidence, headers.a, headers.b);
		if (certainty === 0)
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty,
			share: (0,_headers_js__2.sf)(headers, /^mode$/),
			explanation: `The mode is ${(0,_headers_js__2.Wo)(headers.a.mode)} in the first build and ${(0,_headers_js__2.Wo)(headers.b.mode)} in the second. They differ only in bits that a umask clears.`,
			fixes: [(0,_fixes_system_js__1.ZG)(`--chmod=${(0,_headers_js__2.Wo)(headers.a.mode)}`, "Set the mode."), umaskFix],
			fallback: umaskFix,
		});
	},
};
const umaskNumber = {
	cause: "umask",
	nature: "environment",
	judge(evidence) {
		const leak = (0,_recognise_leaks_js__3.l)(evidence, ({ name }) => name === "umask");
		const explanation = leak && (0,_finding_js__0.v)(evidence, leak, "the umask of the build");
		if (leak === undefined || explanation === undefined)
			return undefined;
		const certainty = /\bumask\b/.test(evidence.instruction) ? 0.95 : 0.6;
		return (0,_finding_js__0.g)({
			evidence,
			certainty,
			share: leak.share,
			explanation,
			fallback: umaskFix,
		});
	},
};
const modes = /(?<![\w-])[-dlbcps](?:[r-][w-][xsStT-]){3}(?![\w-])|(?<![\w.])[0-7]{3,6}(?![\w.])/g;
const writtenMode = {
	cause: "umask",
	nature: "environment",
	judge(evidence) {
		const [first, second] = [evidence.twins?.[0].umask, evidence.twins?.[1].umask];
		if (first === undefined || second === undefined || first === second)
			return undefined;
		const tokens = (0,_tokens_js__4.jX)(evidence, (0,_tokens_js__4.nh)(modes), (a, b) => fits(bitsOf(a), bitsOf(b), [first, second]));
		const explanation = (0,_finding_js__0.v)(evidence, tokens, "the mode of a file, which depends on the umask");
		if (explanation === undefined)
			return undefined;
		return (0,_finding_js__0.g)({
			evidence,
			certainty: asksModes.test(evidence.instruction) ? 0.92 : 0.7,
			share: tokens.share,
			explanation,
			fixes: [umaskFix],
			fallback: umaskFix,
		});
	},
};
const asksModes = /\bstat\b|\bls\s+-\w*l|-printf|-ls\b|\btar\s+-?\w*t|st_mode|\bumask\b/;
function bitsOf(text) {
	if (/^[0-7]+$/.test(text))
		return Number.parseInt(text, 8) & 0o7777;
	return [...text.slice(1)].reduce((bits, letter) => bits * 2 + (/[-ST]/.test(letter) ? 0 : 1), 0);
}
function certaintyOf({ twins }, a, b) {
	const [first, second] = [twins?.[0].umask, twins?.[1].umask];
	if (first !== undefined && second !== undefined) {
		return first !== second && fits(a.mode, b.mode, [first, second]) ? 0.95 : 0;
	}
	const isUsual = usual.some((one) => usual.some((other) => one !== other && fits(a.mode, b.mode, [one, other])));
	return isUsual ? 0.72 : 0;
}
function fits(a, b, [first, second]) {
	const wanted = (a | b) & 0o777;
	return ((a & 0o7000) === (b & 0o7000) &&
		(wanted & ~first) === (a & 0o777) &&
		(wanted & ~second) === (b & 0o777));
}


}),

50547:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z$: () => (timeFix),
  co: () => (zoneFix),
  u4: () => (dateFix),
  uC: () => (clockFixes)
});
var _edits_js__0 = __webpack_require__(91912);

const dateCommand = /(?:\/(?:usr\/)?bin\/)?date(?=$|[\s)`;&|>])(?<=(?:^\s{0,200}RUN\s{1,200}|\$\(|`|\(|&&|\|\||[;|])\s{0,200}(?:\/(?:usr\/)?bin\/)?date)/gi;
const dateFix = {
	advice: "Print the time in SOURCE_DATE_EPOCH instead of the current time. Twofold sets SOURCE_DATE_EPOCH for every step.",
	general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
	tools: /\bdate\b/,
	insertions: (_script, instruction) => Array.from(instruction.matchAll(dateCommand)).flatMap((match) => {
		const end = match.index + match[0].length;
		if (/^\s+(?:-u\s+)?(?:-d|--date|-r|--reference)/.test(instruction.slice(end)))
			return [];
		return [{ at: end, text: " -u -d @${SOURCE_DATE_EPOCH:-0}" }];
	}),
};
const timeFix = {
	advice: "Do not write the time of the build into the image. If a program needs a time, give it the one in SOURCE_DATE_EPOCH, which Twofold sets for every step.",
	general: "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
	tools: /\bdate\b/,
};
const builtFix = {
	advice: "Give R a fixed time of the build with `--built-timestamp`.",
	general: `RUN Rscript -e 'install.packages("name", INSTALL_opts = "--built-timestamp=1970-01-01")'`,
	tools: /\bRscript\b|\bR\s+CMD\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^R$/).flatMap(({ words }) => {
		const verb = words[2];
		const isThere = words.some(({ text }) => text.startsWith("--built-timestamp"));
		if (words[1]?.text !== "CMD" || verb?.text !== "INSTALL" || isThere)
			return [];
		return [{ at: verb.end, text: " --built-timestamp=1970-01-01" }];
	}),
};
const texFix = {
	advice: "Set `FORCE_SOURCE_DATE=1`: TeX then takes all dates from SOURCE_DATE_EPOCH, which Twofold sets for every step.",
	tools: /\b(?:pdf|xe|lua)?(?:la)?tex\b|\blatexmk\b/,
	insertions: (script) => (0,_edits_js__0.gV)(script, /^(?:(?:pdf|xe|lua)?(?:la)?tex|latexmk)$/, "FORCE_SOURCE_DATE=1"),
};
const javadocFix = {
	advice: "Tell javadoc to leave the time out of its pages, with `-notimestamp`.",
	general: "RUN javadoc -notimestamp -d doc *.java",
	tools: /\bjavadoc\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^javadoc$/).flatMap((command) => command.words.some(({ text }) => text === "-notimestamp")
		? []
		: [{ at: (0,_edits_js__0.HV)(command, 0), text: " -notimestamp" }]),
};
const plainStoreOptions = " -storetype PKCS12 -J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE";
const keystoreFix = {
	advice: "Write certificates into a keystore of type PKCS12 without a password: unlike JKS, it has no times. Java reads it in place of the other.",
	general: `RUN keytool -importcert -noprompt -file ca.pem -keystore cacerts${plainStoreOptions}`,
	tools: /\bkeytool\b[^;&|]{0,300}?-import(?:cert)?\b/,
	insertions: (script) => (0,_edits_js__0.i2)(script, /^keytool$/)
		.filter((command) => (0,_edits_js__0.Vf)(command, "-importcert", "-import"))
		.filter(({ words }) => !words.some(({ text }) => text.startsWith("-J-Dkeystore.pkcs12.")))
		.map(({ end }) => ({ at: end, text: plainStoreOptions })),
};
const clockFixes = [
	dateFix,
	builtFix,
	texFix,
	javadocFix,
	keystoreFix,
];
const zoneFix = {
	advice: "Set a fixed time zone for the command that prints the time.",
	general: "ENV TZ=UTC",
	insertions: (script, instruction) => [
		...Array.from(instruction.matchAll(dateCommand), (match) => match.index + match[0].length)
			.filter((end) => !/^\s+(?:-u|--utc|--universal)(?![\w-])/.test(instruction.slice(end)))
			.map((at) => ({ at, text: " -u" })),
		...(0,_edits_js__0.gV)(script, /^(?:stat|ls|python[\d.]*|perl|ruby|node|java|zip|unzip|git|php)$/, "TZ=UTC"),
	],
};


}),

62827:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  W: () => (carriedAlong)
});


var content_names = __webpack_require__(12567);

var image_path = __webpack_require__(67566);
;
const digestInHistory = /^((?:\/bin\/sh -c #\(nop\) )?(?:COPY|ADD) (?:file|dir|multi):)[0-9a-f]{64}(?= in )|^(FROM )[0-9a-f]{12,64}$/;
function historyDigests(options) {
	const { listed, open } = options;
	const isOpen = new Set(open.map(({ path }) => path));
	const known = new Set(listed.map(({ path }) => path).filter((path) => !isOpen.has(path)));
	const digests = open.filter((each) => known.has(each.carries?.path ?? "") && isOnlyDigest(each));
	return digests.length === open.length ? digests : [];
}
function isOnlyDigest({ kind, value }) {
	const [section, , field] = value?.keys ?? [];
	const isText = field === "created_by" || field === "comment";
	if (kind !== "config" || section !== "history" || !isText)
		return false;
	const [a, b] = (value?.values ?? []).map((text) => typeof text === "string" ? text.replace(digestInHistory, "$1$2") : undefined);
	return a !== undefined && a === b;
}


var image_files = __webpack_require__(95332);

var read_contents = __webpack_require__(35254);
;





async function carriedAlong(options) {
	const { listed, open } = options;
	const files = await carriedFiles(options);
	const rest = open.filter((each) => !files.has(each));
	return new Set([...files, ...historyDigests({ listed, open: rest })]);
}
async function carriedFiles(options) {
	const { listed, open } = options;
	const candidates = open.filter(isWholeFile).filter(({ carries }) => carries !== undefined);
	const isOpen = new Set(filesIn(open).map(({ path }) => path));
	const sources = filesIn(listed).filter(({ path }) => !isOpen.has(path));
	if (candidates.length === 0 || sources.length === 0)
		return new Set();
	const pairs = await contentsOf([...candidates, ...sources], options);
	const accepted = new Accepted();
	for (const each of sources)
		accepted.add(each.path, pairs.get((0,image_files.TN)(each)));
	return explained({ candidates, open, pairs, accepted });
}
function explained(about) {
	const { candidates, open, pairs, accepted } = about;
	const carried = new Set();
	for (let before = -1; before < carried.size;) {
		before = carried.size;
		for (const each of candidates.filter((one) => !carried.has(one))) {
			const pair = pairs.get((0,image_files.TN)(each));
			const isCarried = accepted.has((0,image_path.TN)(each.carries?.path ?? "")) && accepted.explains(pair);
			if (!isCarried)
				continue;
			carried.add(each);
			if (isAllIn(carried, { open, path: each.path }))
				accepted.add(each.path, pair);
		}
	}
	return carried;
}
function isAllIn(carried, { open, path }) {
	return open.every((other) => other.path !== path || carried.has(other));
}
function filesIn(differences) {
	return differences.flatMap(({ path, kind, layer }) => {
		const isOnlyHeader = kind === "metadata" && !(0,image_path.cV)(path);
		return layer === undefined || isOnlyHeader ? [] : [{ path: (0,image_path.TN)(path), layer }];
	});
}
function isWholeFile(difference) {
	const { kind, layer, path } = difference;
	return kind === "content" && layer !== undefined && !(0,image_path.cV)(path);
}
async function contentsOf(wanted, { images, entries }) {
	const [first, second] = await images();
	const a = await (0,read_contents.r)(first, { wanted, entries });
	const b = await (0,read_contents.r)(second, { wanted, entries });
	const pairs = new Map();
	for (const [key, left] of a) {
		const right = b.get(key);
		if (right !== undefined)
			pairs.set(key, [left, right]);
	}
	return pairs;
}
class Accepted {
	#paths = new Set();
	#pairs = [];
	#names = new Map();
	add(path, pair) {
		this.#paths.add(path);
		if (pair === undefined)
			return;
		this.#pairs.push(pair);
		const [before, now] = [(0,content_names.B)(pair[0]), (0,content_names.B)(pair[1])];
		for (const [at, name] of before.entries())
			this.#names.set(name, now[at] ?? name);
	}
	has(path) {
		return this.#paths.has(path);
	}
	explains(pair) {
		if (pair === undefined)
			return false;
		const [a, b] = pair;
		const isCopy = this.#pairs.some(([left, right]) => left.equals(a) && right.equals(b));
		return isCopy || this.#replaced(a.toString("latin1")) === b.toString("latin1");
	}
	#replaced(text) {
		return text
			.replaceAll(/[0-9a-f]{32,128}/gi, (found) => this.#inCaseOf(found))
			.replaceAll(/[A-Za-z0-9+/]{22,86}/g, (found) => this.#names.get(found) ?? found);
	}
	#inCaseOf(hex) {
		const known = this.#names.get(hex);
		if (known !== undefined)
			return known;
		const lower = this.#names.get(hex.toLowerCase());
		return lower !== undefined && hex === hex.toUpperCase() ? lower.toUpperCase() : hex;
	}
}


}),

63284:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  M: () => (unknownFinding),
  c: () => (seen)
});
var _fixes_fix_js__0 = __webpack_require__(3037);
var _fixes_system_js__1 = __webpack_require__(11012);
var _say_js__2 = __webpack_require__(28818);



function unknownFinding(evidence) {
	return {
		confidence: 0,
		explanation: `${seen(evidence)} No known cause explains it.`,
		...(0,_fixes_fix_js__0.z6)(evidence.instruction, [], adviceFor(evidence)),
	};
}
function seen(evidence) {
	const { difference, clue, windows } = evidence;
	const [window] = windows;
	const [change] = window?.changes ?? [];
	if (window !== undefined && change !== undefined) {
		const [a, b] = [window.texts[0].slice(...change.at[0]), window.texts[1].slice(...change.at[1])];
		return `${(0,_say_js__2._M)(evidence, change)} differs: ${(0,_say_js__2.WP)(a, b)}.`;
	}
	if (difference.kind === "added")
		return "Only the second build has this.";
	if (difference.kind === "removed")
		return "Only the first build has this.";
	if (clue !== undefined && clue.sizes[0] !== clue.sizes[1]) {
		return `The size differs: ${clue.sizes[0]} bytes in the first build, ${clue.sizes[1]} in the second.`;
	}
	return "The two builds differ here.";
}
function adviceFor({ instruction }) {
	return (0,_fixes_system_js__1.$Y)(instruction === ""
		? "Leave out one command at a time and build both images again, until the difference is gone."
		: "Split the instruction into one RUN per command, to see which command makes the difference. Then check what that command reads: the clock, random numbers, the host, the order of files, the network.");
}


}),

66515:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  X: () => (evidenceOf),
  i: () => (ranAgain)
});


var image_path = __webpack_require__(67566);

var fates = __webpack_require__(42906);

var running_clock = __webpack_require__(74711);
;


function confirmedTimes(own, again) {
	const kept = own.times.pairs.flatMap((pair) => {
		if (pair.fit === "other")
			return [pair];
		const places = (0,fates.KF)(pair.change, again.windows);
		if (places.length === 0)
			return [pair];
		if (places.some((change) => bearsOut(pair, timeAt(again.times, change))))
			return [pair];
		return pair.isSampled ? [] : [{ ...pair, fit: "other" }];
	});
	const pairs = [
		...kept,
		...(0,running_clock.l)(own, again, new Set(kept.filter(isOfBuild).map(({ change }) => change))),
	];
	const places = Math.max(1, own.places);
	return {
		pairs,
		share: pairs.length / places,
		buildShare: pairs.filter(isOfBuild).length / places,
	};
}
function isOfBuild({ fit }) {
	return fit !== "other";
}
function timeAt({ pairs }, change) {
	return pairs.find((pair) => pair.change === change);
}
function bearsOut(pair, other) {
	if (other === undefined || other.fit === "other")
		return false;
	return pair.format === other.format || (!pair.isSampled && !other.isSampled);
}


var times = __webpack_require__(43715);

var diagnose_shown = __webpack_require__(11612);
;





function evidenceOf({ difference, all, twins }) {
	const shown = (0,diagnose_shown.L)(difference, all);
	const { samples } = difference;
	const own = evidenceFrom({ difference, twins, shown });
	if (samples?.kind === "told") {
		return { ...own, fates: allAlike(own, samples.isSteady ? "steady" : "moved") };
	}
	if (samples === undefined || shown.again === undefined)
		return own;
	const { again: clue, ...rest } = samples;
	const rerun = evidenceFrom({
		difference: withClue(difference, clue),
		twins: ranAgain(twins, rest.spans),
		shown: { ...shown, windows: shown.again },
	});
	const times = confirmedTimes(own, rerun);
	const again = { ...rerun, fates: (0,fates.vD)(rerun, own), times: confirmedTimes(rerun, own) };
	return { ...own, fates: (0,fates.vD)(own, rerun), times, again };
}
function evidenceFrom(options) {
	const { difference, twins } = options;
	const { windows, again, isName } = options.shown;
	const { clue, path } = difference;
	const parts = (0,image_path.XI)(path);
	const isInText = isName || isText(clue?.format);
	return {
		difference,
		file: parts[0],
		member: parts.at(-1) ?? path,
		clue,
		format: clue?.format,
		windows,
		isName,
		instruction: difference.instruction?.text ?? "",
		bytesMoved: twins?.[0].bytesMoved.get(difference.instruction?.line ?? 0),
		isBusybox: twins?.[0].busyboxLines?.has(difference.instruction?.line ?? 0) === true,
		twins,
		times: (0,times.Q)({ windows, twins, isText: isInText, isSampled: again !== undefined }),
		places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
		fates: new Map(),
	};
}
function withClue({ clue: _, ...difference }, clue) {
	return clue === undefined ? difference : { ...difference, clue };
}
function allAlike({ windows }, fate) {
	return new Map(windows.flatMap(({ changes }) => changes.map((change) => [change, fate])));
}
function ranAgain(twins, [first, second]) {
	return (twins && [
		{ ...twins[0], ...first },
		{ ...twins[1], ...second },
	]);
}
function isText(format) {
	return format === "text" || format === "json";
}


}),

74711:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (isRunningClock),
  l: () => (runningClocks)
});
var _fates_js__0 = __webpack_require__(42906);

const slack = 0.5;
const tellingRange = 100;
const ticks = /(?<![\d.])(?:\d{1,12}\.\d{2,9}|\d{12,19})(?![\d.eE])/g;
const formats = {
	seconds: "seconds of a running clock",
	nanoseconds: "nanoseconds of a running clock",
};
function isRunningClock(format) {
	return format === formats.seconds || format === formats.nanoseconds;
}
function runningClocks(own, again, known) {
	const later = again.windows.flatMap((window) => window.changes.map((change) => ({ change, values: valuesAt(window, change) })));
	return own.windows.flatMap((window) => window.changes.flatMap((change) => {
		const values = known.has(change) ? undefined : valuesAt(window, change);
		if (values === undefined)
			return [];
		const places = (0,_fates_js__0.KF)(change, again.windows);
		const growths = later.flatMap(({ change: other, values: grown }) => grown === undefined || !places.includes(other)
			? []
			: growthOf([own.twins, again.twins], [values, grown]));
		if (growths.length === 0)
			return [];
		return [pairOf(values, change, growths.includes("clock") ? "build" : "other")];
	}));
}
function valuesAt({ texts }, { at }) {
	const [a, b] = [numberAt(texts[0], at[0]), numberAt(texts[1], at[1])];
	return a === undefined || b === undefined ? undefined : [a, b];
}
function numberAt(text, [start, end]) {
	for (const match of text.matchAll(ticks)) {
		if (match.index <= start && end <= match.index + match[0].length)
			return match[0];
	}
	return undefined;
}
function growthOf([own, again], [[a, b], [laterA, laterB]]) {
	if (own === undefined || again === undefined)
		return [];
	const grown = [
		growth(a, laterA, between(own[0], again[0])),
		growth(b, laterB, between(own[1], again[1])),
		growth(a, b, between(own[0], own[1])),
	];
	if (!grown.every(({ isRight }) => isRight))
		return [];
	return [grown.every(({ isTelling }) => isTelling) ? "clock" : "doubtful"];
}
function growth(from, to, [least, most]) {
	const seconds = secondsOf(to) - secondsOf(from);
	const range = secondsOf(from.replace(/\d/g, "9"));
	return {
		isRight: seconds >= least && seconds <= most,
		isTelling: range / (most - least) >= tellingRange,
	};
}
function secondsOf(text) {
	return text.includes(".") ? Number(text) : Number(text) / 1e9;
}
function between(one, other) {
	return [other.startedAt - one.endedAt - slack, other.endedAt - one.startedAt + slack];
}
function pairOf([a, b], change, fit) {
	const reading = (text) => ({ seconds: secondsOf(text), isAbsolute: true, unit: 1 });
	const readings = [reading(a), reading(b)];
	const format = a.includes(".") ? formats.seconds : formats.nanoseconds;
	return { a, b, format, isBinary: false, isSampled: true, readings, fit, change };
}


}),

76836:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (finding),
  v: () => (holds)
});
var _fixes_fix_js__0 = __webpack_require__(3037);
var _say_js__1 = __webpack_require__(28818);


function finding(options) {
	const { evidence, certainty, share = 1, fixes = [], fallback } = options;
	const suited = evidence.isBusybox ? (0,_fixes_fix_js__0.yv)([...fixes, fallback]) : [...fixes, fallback];
	return {
		confidence: Math.round(Math.min(1, certainty * share) * 100) / 100,
		explanation: options.explanation + (0,_say_js__1.Lu)(share, evidence.places),
		...(0,_fixes_fix_js__0.z6)(evidence.instruction, suited.slice(0, -1), suited.at(-1) ?? fallback),
	};
}
function holds(evidence, { pairs }, what) {
	const [pair] = pairs;
	if (pair === undefined)
		return undefined;
	return `${(0,_say_js__1._M)(evidence, pair.change)} holds ${what}: ${(0,_say_js__1.WP)(pair.a, pair.b)}.`;
}


}),

77482:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (signs)
});
const signs = {
	draws: /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
	makesKeys: /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
	parallel: /\bmake\b[^;&|]{0,300}\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]{0,300}\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.{0,300}MAKEFLAGS/,
	lists: /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
	hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
	sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
	fetches: /\b(?:curl|wget|aria2c|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|\bgit\s+fetch\b|\bgit\s+clone\b(?=[^;&|]{0,300}(?:(?<!file):|\$|@))|https?:\/\/|^\s*ADD\s+(?:\S*git@|\S*\w:\/\/)/i,
	installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
	asksKernel: /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
	asksCpus: /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
	asksHost: /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
	asksUser: /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
	asksFileTimes: /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
	asksDate: /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
	asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
};


}),

84812:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (wordSeparator)
});
const wordSeparator = /[\s\0"'`<>()[\]{}=,;|:]/;


}),

91912:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  ES: () => (exported),
  HV: () => (behindWord),
  T1: () => (inserted),
  Vf: () => (hasWord),
  YP: () => (appended),
  _c: () => (orderedInsertions),
  gV: () => (prefixed),
  i2: () => (commandsNamed)
});
function orderedInsertions(insertions) {
	const rank = ({ text }) => (text.endsWith("&& ") ? 0 : 1);
	return insertions
		.filter(({ at, text }, index) => index === insertions.findIndex((other) => other.at === at && other.text === text))
		.toSorted((x, y) => x.at - y.at || rank(x) - rank(y));
}
function inserted(instruction, insertions) {
	let result = "";
	let from = 0;
	for (const { at, text } of orderedInsertions(insertions)) {
		result += instruction.slice(from, at) + text;
		from = at;
	}
	return result + instruction.slice(from);
}
function appended(script, instruction, command) {
	if (!script.canContinue)
		return [];
	return [{ at: instruction.trimEnd().length, text: ` && ${command}` }];
}
function prefixed(script, names, assignment) {
	const [name = "", value = ""] = assignment.split(/=(.*)/s);
	const more = added(name, value);
	return commandsNamed(script, names)
		.filter(({ lead }) => [assignment, more ?? assignment].every((is) => !isIn(lead, is)))
		.flatMap(({ lead, start, words: [program] }) => {
		if (!lead.some((word) => word.startsWith(`${name}=`))) {
			return [{ at: start, text: `${assignment} ` }];
		}
		if (program === undefined || !lead.every((word) => /^\w+=/.test(word)))
			return [];
		return [{ at: program.start, text: `${more ?? assignment} ` }];
	});
}
function isIn(lead, assignment) {
	return lead.join(" ").includes(assignment);
}
function added(name, value) {
	const options = value.replace(/^"(.*)"$/s, "$1");
	return /(?:FLAGS|OPTIONS)$/.test(name) ? `${name}="$${name} ${options}"` : undefined;
}
function exported(script, assignment) {
	const [first] = script.commands;
	const isThere = commandsNamed(script, /^export$/).some((each) => hasWord(each, assignment));
	return first === undefined || isThere
		? []
		: [{ at: first.start, text: `export ${assignment} && ` }];
}
function commandsNamed(script, names) {
	return script.commands.filter(({ name }) => names.test(name));
}
function hasWord({ words }, ...wanted) {
	return words.some(({ text }) => wanted.includes(text));
}
function behindWord({ words, end }, index) {
	return words[index]?.end ?? end;
}


}),

95332:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  OI: () => (isSameContent),
  Qt: () => (isSameMode),
  TN: () => (keyOf),
  Zw: () => (readImageFiles)
});
var node_crypto__0 = __webpack_require__(77598);

async function readImageFiles(image, { wanted, entries }) {
	const keys = new Set(wanted.map(keyOf));
	const files = new Map();
	for (const layer of new Set(wanted.map((each) => each.layer))) {
		if (layer >= image.manifest.layers.length)
			continue;
		for await (const entry of entries(image.layer(layer), `Layer ${layer}`)) {
			const key = keyOf({ path: entry.header.path, layer });
			if (keys.has(key))
				files.set(key, await fileOf(entry));
		}
	}
	return files;
}
function keyOf({ path, layer }) {
	return `${layer} ${path}`;
}
async function fileOf({ header, content }) {
	const { type, linkname } = header;
	const mode = header.mode & 0o7777;
	if (type !== "file")
		return { type, mode, linkname, digest: undefined };
	const hash = (0,node_crypto__0.createHash)("sha256");
	for await (const chunk of content)
		hash.update(chunk);
	return { type, mode, linkname, digest: hash.digest("hex") };
}
function isSameContent(file, state) {
	if (state === undefined || state.type === "whiteout")
		return file === undefined;
	if (file === undefined)
		return false;
	if (file.type === "hard-link" && state.type === "file")
		return true;
	if (file.type !== state.type)
		return false;
	if (file.type === "symlink")
		return file.linkname === state.linkname;
	return file.digest === undefined || state.digest === undefined || file.digest === state.digest;
}
function isSameMode(file, state) {
	return file === undefined || state === undefined || file.mode === state.mode;
}


}),

};
//# sourceMappingURL=2023.index.js.map
