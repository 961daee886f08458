export const id = 533;
export const ids = [533];
export const modules = {

533:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (fieldsOf),
  f: () => (valueAt)
});
function fieldsOf(mount) {
	return mount.replaceAll(/["']/g, "").split(",");
}
function valueAt(name) {
	return (field) => {
		const equals = field.indexOf("=");
		const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
		return isNamed ? [field.slice(equals + 1)] : [];
	};
}


}),

18922:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  F: () => (escapeOf),
  K: () => (readInstructions)
});


var printable = __webpack_require__(76158);

var broken = __webpack_require__(39749);

var heredoc = __webpack_require__(24766);

var containerfile_lines = __webpack_require__(86593);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;



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
const anyList = dist.YOg(dist.L5J());
const strings = dist.YOg(dist.YjP());
function refusedPart(instruction) {
	const { keyword } = instruction;
	if (keyword === "ENV" || keyword === "LABEL")
		return refusedPair(instruction);
	if (!listHolders.has(keyword))
		return undefined;
	const list = listOf(instruction);
	if ((0,schema.MW)(anyList, list) === undefined || (0,schema.MW)(strings, list) !== undefined)
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
		wrong: `${JSON.stringify((0,printable.vI)(odd.text, 80))} after ${keyword} has no value.`,
		fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
	};
}

;





const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const mostInstructions = 10_000;
function readInstructions({ text, file }) {
	const lines = (0,containerfile_lines.vc)(text);
	const reading = { file, lines, escape: escapeOf(lines, file) };
	const instructions = [];
	let index = 0;
	while (index < lines.length) {
		const line = lines[index];
		if (line === undefined || (0,containerfile_lines.GY)(line)) {
			index += 1;
			continue;
		}
		const joined = (0,containerfile_lines.cT)(lines, { first: index, escape: reading.escape });
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
	return (0,broken.b)({
		file,
		line: (0,containerfile_lines.$t)(joined, 0).line + 1,
		wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
		fix: "Remove the line.",
	});
}
function tooMany(file, line) {
	return (0,broken.b)({
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
		throw (0,broken.b)({
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
	throw (0,broken.b)({
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
	const place = { file, line: (0,containerfile_lines.$t)(joined, start).line + 1 };
	const range = { start, end: start + text.length };
	const { written, ...parts } = readParts(joined, { range, escape });
	if (!keywords.has(parts.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: `${JSON.stringify((0,printable.vI)(written, 40))} is not an instruction.`,
			fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
		});
	}
	const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
	const refused = refusedPart(trigger ?? parts);
	if (refused !== undefined)
		throw (0,broken.b)({ ...place, ...refused });
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
		throw (0,broken.b)({
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
	for (const marker of (0,heredoc.ib)(holder)) {
		let close = last + 1;
		while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
			close += 1;
		if (close === lines.length) {
			throw (0,broken.b)({
				file,
				line: holder.line,
				wrong: "A here-document is not closed.",
				fix: `Add a line that contains only ${JSON.stringify((0,printable.vI)(marker.name, 80))}.`,
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
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		const next = skipBlanks(line.text, { start: end, end: range.end });
		const written = line.text.slice(index, end);
		if (written === "--")
			return { flags, next };
		const equals = written.indexOf("=");
		const nameEnd = equals === -1 ? written.length : equals;
		const value = Math.min(index + nameEnd + 1, end);
		flags.push({ name: written.slice(2, nameEnd), value: (0,containerfile_lines.E7)(line, value, end) });
		index = next;
	}
	return { flags, next: index };
}
function readWords(line, { range, escape }) {
	const words = [];
	let index = skipBlanks(line.text, range);
	while (index < range.end) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		words.push((0,containerfile_lines.E7)(line, index, end));
		index = skipBlanks(line.text, { start: end, end: range.end });
	}
	return words;
}
function skipBlanks(text, { start, end }) {
	let index = start;
	while (index < end && (0,containerfile_lines.z3)(text[index]))
		index += 1;
	return index;
}


}),

19726:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Nc: () => (unnamedVcs),
  YS: () => (vcsCopies),
  ke: () => (isInVcs)
});
var _context_copies_js__0 = __webpack_require__(74503);
var _glob_js__1 = __webpack_require__(20782);


const vcsName = ".git";
function isInVcs(path) {
	return (0,_context_copies_js__0.JF)(path).includes(vcsName);
}
function vcsCopies(scope, context) {
	return (0,_context_copies_js__0.f7)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__0.JF)(source).some(namesVcs));
}
function namesVcs(component) {
	return component.startsWith(".gi") && (0,_glob_js__1.p)(component, vcsName);
}
function unnamedVcs(scope, context) {
	const named = vcsCopies(scope, context);
	return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}


}),

20782:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isPattern),
  p: () => (matchesComponent)
});
function isPattern(path) {
	return /[*?[]/.test(path);
}
function matchesComponent(pattern, component) {
	const pieces = piecesOf(pattern);
	const characters = [...component];
	let [piece, at] = [0, 0];
	let retry;
	while (at < characters.length) {
		const wanted = pieces[piece];
		const character = characters[at] ?? "";
		if (wanted === "many") {
			retry = { piece: piece + 1, at };
			piece += 1;
		}
		else if (wanted?.(character) === true) {
			piece += 1;
			at += 1;
		}
		else if (retry !== undefined) {
			retry = { piece: retry.piece, at: retry.at + 1 };
			({ piece, at } = retry);
		}
		else {
			return false;
		}
	}
	return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
	const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
	return words.map((word) => {
		if (word.startsWith("*"))
			return "many";
		if (word === "?")
			return () => true;
		if (word.startsWith("[") && word.length > 1)
			return setOf(word.slice(1, -1));
		const character = word.startsWith("\\") ? word.slice(1) : word;
		return (found) => found === character;
	});
}
function setOf(written) {
	const isNegated = written.startsWith("^");
	const inner = isNegated ? written.slice(1) : written;
	const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
	const ranges = parts.map((part) => {
		const characters = part.match(/\\.|[^\\]/gsu) ?? [];
		const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
		return [plain(first), plain(last)];
	});
	return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
	return character.startsWith("\\") ? character.slice(1) : character;
}


}),

24766:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  ib: () => (heredocMarkers),
  lJ: () => (jsonStrings),
  nF: () => (isHeredocMarker),
  tD: () => (isOnlyHeredocMarker)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__1.YOg(valibot__1.YjP());
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
	return (0,_domain_text_schema_js__0.MW)(jsonForm, argument);
}
function unquoted(text) {
	return text.replace(/\\(.)|["']/g, "$1");
}


}),

29713:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (fromScope),
  w: () => (withScopes)
});
var _expand_js__0 = __webpack_require__(32912);

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
	const { text, problem } = (0,_expand_js__0.V)(written, (name) => scope.get(name));
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


}),

32912:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


}),

39749:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (brokenContainerfile)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function brokenContainerfile({ file, line, wrong, fix }) {
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${file}:${line}: ${wrong}`,
		fix,
		place: { file, line },
	});
}


}),

42216:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (placeAt),
  PK: () => (filePlaces),
  U3: () => (ownText),
  iR: () => (instructionPlace)
});
function placeAt({ file, places }, line) {
	return places?.get(line) ?? { file, line };
}
function instructionPlace({ file }, { line, text, written }) {
	return { ...(written ?? { file, line }), text };
}
function filePlaces(containerfile, lines) {
	const found = [...new Set(lines)].map((line) => placeAt(containerfile, line));
	return found.flatMap(({ file, line, input }) => (input === undefined ? [{ file, line }] : []));
}
function ownText({ text, places }) {
	if (places === undefined || places.size === 0)
		return text;
	const own = Math.min(...places.keys()) - 1;
	return text
		.split("\n")
		.slice(0, own)
		.map((line) => `${line}\n`)
		.join("");
}


}),

54837:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _args_js__3 = __webpack_require__(29713);
var _broken_js__2 = __webpack_require__(39749);
var _expand_js__4 = __webpack_require__(32912);





function namesOf(containerfile, values) {
	const outer = (0,_args_js__3.h)(containerfile, values);
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
	for (const { instruction, scope } of (0,_args_js__3.w)(stage.instructions, { outer, values })) {
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
		throw (0,_broken_js__2.b)(read);
	return read;
}
function readName(names, named) {
	const { containerfile, values } = names;
	const { kind, word, instruction, scope } = named;
	const place = { file: containerfile.file, line: instruction.line };
	const written = JSON.stringify((0,_domain_text_printable_js__0.vI)(word.text, 200));
	const lookup = (name) => scope.get(name);
	if (containerfile.text.slice(word.start, word.end) !== word.text) {
		const wrong = `${written} continues on another line.`;
		return { ...place, wrong, fix: "Write it on one line." };
	}
	const { text: name, problem, unset } = (0,_expand_js__4.V)(word.text, lookup);
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
	const { text, problem } = (0,_expand_js__4.V)(flag.value.text, (name) => scope.get(name));
	if (problem !== undefined) {
		const wrong = `${JSON.stringify((0,_domain_text_printable_js__0.vI)(flag.value.text, 200))} ${problem}.`;
		return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
	}
	return text === "" ? found : { ...found, platform: text };
}
function fixForUnset(name, kind) {
	const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
	return `Write \`ARG ${name}=…\` ${where}, or write \`ARG ${name}\` there and give the value with ${(0,_domain_text_surface_js__1.Pe)("build-args")}.`;
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
		wrong: `Several stages are named ${JSON.stringify((0,_domain_text_printable_js__0.vI)(name, 80))}: those at lines ${lines.join(", ")}.`,
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


}),

72188:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  cF: () => (basesOf),
  ip: () => (pinBases),
  xB: () => (neededStages)
});
var _chain_js__0 = __webpack_require__(98511);
var _origins_js__1 = __webpack_require__(54837);


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
	const names = (0,_origins_js__1.eZ)(scope.containerfile, scope);
	const needed = new Map();
	const open = [(0,_chain_js__0.A)(scope)];
	for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
		if (needed.has(stage))
			continue;
		const origins = (0,_origins_js__1.TZ)(names, stage);
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


}),

74503:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  JF: () => (segments),
  Ke: () => (matcherOf),
  f7: () => (contextCopies)
});
var node_path_posix__0 = __webpack_require__(53916);
var _copies_js__1 = __webpack_require__(98037);
var _glob_js__2 = __webpack_require__(20782);



function contextCopies(scope, context) {
	return (0,_copies_js__1.s)(scope)
		.filter((taken) => taken.context === context)
		.map((taken) => ({
		...taken,
		takes: taken.isOpen ? () => true : matcherOf(taken.source),
	}));
}
function matcherOf(source) {
	const patterns = segments(source);
	return (path) => {
		const names = segments(path);
		if (patterns.length > names.length && !path.endsWith("/"))
			return patterns.some(isAnyDepth) && matches(patterns, names);
		return matches(patterns, names);
	};
}
function matches(patterns, names) {
	for (const [index, pattern] of patterns.entries()) {
		const name = names[index];
		if (isAnyDepth(pattern) || name === undefined)
			return true;
		if (!(0,_glob_js__2.p)(pattern, name))
			return false;
	}
	return true;
}
function isAnyDepth(pattern) {
	return pattern.includes("**");
}
function segments(path) {
	return (0,node_path_posix__0.normalize)(`/${path}`)
		.split("/")
		.filter((segment) => segment !== "");
}


}),

77129:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (parseContainerfile)
});
var _broken_js__0 = __webpack_require__(39749);
var _instructions_js__1 = __webpack_require__(18922);


const longestText = 1 << 20;
function parseContainerfile(source) {
	const { text, file, places } = source;
	checkFile(source);
	const instructions = (0,_instructions_js__1.K)(source).map((each) => {
		const written = places?.get(each.line);
		return written === undefined ? each : { ...each, written };
	});
	const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
	const firstFrom = found === -1 ? instructions.length : found;
	const args = instructions.slice(0, firstFrom);
	const early = args.find(({ keyword }) => keyword !== "ARG");
	if (early !== undefined) {
		throw (0,_broken_js__0.b)({
			file,
			line: early.line,
			wrong: `\`${early.keyword}\` comes before the first FROM.`,
			fix: "Start with FROM; only ARG may come before it.",
		});
	}
	if (found === -1) {
		throw (0,_broken_js__0.b)({
			file,
			line: args[0]?.line ?? 1,
			wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
			fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
		});
	}
	const stages = readStages(instructions.slice(firstFrom), file);
	return { file, text, ...(places === undefined ? {} : { places }), args, stages };
}
function checkFile({ text, file }) {
	if (text.length > longestText) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The file is larger than 1 MiB.",
			fix: "Check that it is a Containerfile, and put large data into the build context.",
		});
	}
	if (file.endsWith(".in")) {
		throw (0,_broken_js__0.b)({
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
		throw (0,_broken_js__0.b)({
			file: rest.file,
			line: from.line,
			wrong: "FROM must name exactly one image.",
			fix: "Write `FROM image` or `FROM image AS name`.",
		});
	}
	const stage = { index: rest.index, from, base, instructions: rest.instructions };
	return isNamed ? { ...stage, name: name.text } : stage;
}


}),

86593:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


}),

98037:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (takenSources)
});
var _expand_js__2 = __webpack_require__(32912);
var _heredoc_js__0 = __webpack_require__(24766);
var _mount_fields_js__3 = __webpack_require__(533);
var _variables_js__1 = __webpack_require__(50995);




function takenSources(scope) {
	return [...(0,_variables_js__1.s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
		? mountedSources(inScope, scope)
		: copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
	const { keyword, flags, line } = instruction;
	if (keyword !== "ADD" && keyword !== "COPY")
		return [];
	const from = flags.findLast(({ name }) => name === "from")?.value.text;
	const context = from === undefined ? undefined : (0,_expand_js__2.V)(from, argument).text;
	if (context !== undefined && contexts?.has(context) !== true)
		return [];
	return wordsOf(instruction)
		.map((word) => {
		const { text, isOpen } = resolved(word, lookup);
		return { source: isOpen ? word : text, isOpen };
	})
		.filter(({ source }) => !isRemote(source))
		.map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}
function resolved(word, lookup) {
	let isOpen = false;
	const { text, problem } = (0,_expand_js__2.V)(word, (name) => {
		const value = lookup(name);
		isOpen ||= value === undefined;
		return value;
	});
	return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
	const strings = (0,_heredoc_js__0.lJ)(argument);
	if (strings !== undefined)
		return strings.slice(0, -1);
	return words
		.slice(0, -1)
		.map(({ text }) => text)
		.filter((text) => !(0,_heredoc_js__0.nF)(text));
}
function isRemote(source) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function mountedSources({ instruction, lookup, argument }, { contexts }) {
	const { flags, line } = instruction;
	const mounts = flags.filter(({ name }) => name === "mount");
	return mounts.flatMap(({ value }) => {
		const raw = (0,_mount_fields_js__3.P)(value.text);
		const fields = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, lookup).text);
		const [from] = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, argument).text)
			.flatMap((0,_mount_fields_js__3.f)("from"))
			.reverse();
		const [type = "bind"] = fields.flatMap((0,_mount_fields_js__3.f)("type")).reverse();
		const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
		if (!isContext)
			return [];
		const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
		const sources = fields.flatMap((field) => [
			...(0,_mount_fields_js__3.f)("source")(field),
			...(0,_mount_fields_js__3.f)("src")(field),
		]);
		return (sources.length === 0 ? ["."] : sources).map((source) => ({
			keyword: "RUN",
			how: "mount",
			context: from,
			source,
			isOpen,
			line,
		}));
	});
}
function decides(field) {
	const equals = field.indexOf("=");
	const name = equals < 0 ? field : field.slice(0, equals);
	return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}


}),

98511:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (targetStage),
  a: () => (stageChain)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _broken_js__2 = __webpack_require__(39749);
var _origins_js__3 = __webpack_require__(54837);




function stageChain(options) {
	const { containerfile, buildArgs = [] } = options;
	const names = (0,_origins_js__3.eZ)(containerfile, { ...options, buildArgs });
	const chain = [];
	let stage = targetStage(options);
	while (stage !== undefined) {
		chain.push(stage);
		stage = (0,_origins_js__3.zU)(names, stage)?.stage;
	}
	return chain.reverse();
}
function targetStage(options) {
	const { containerfile, target } = options;
	if (target !== undefined)
		checkName(containerfile, target);
	const stage = target === undefined
		? containerfile.stages.at(-1)
		: containerfile.stages.find((each) => (0,_origins_js__3.Vb)(each) === target);
	if (stage === undefined)
		throw unknownTarget(containerfile, target ?? "");
	return stage;
}
function checkName(containerfile, target) {
	const sharing = (0,_origins_js__3.zw)(containerfile, target);
	const [, second] = sharing;
	if (second === undefined)
		return;
	throw (0,_broken_js__2.b)({
		file: containerfile.file,
		line: second.from.line,
		...(0,_origins_js__3.O2)(target, sharing),
	});
}
function unknownTarget({ file, stages }, target) {
	const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__3.Vb)(stage)}\``);
	const more = stages.length > names.length ? ", …" : "";
	return (0,_domain_text_failure_js__0.AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave ${(0,_domain_text_surface_js__1.Pe)("target")} out to build the last stage.`);
}


}),

};
//# sourceMappingURL=533.index.js.map
