export const id = 2300;
export const ids = [2300];
export const modules = {

2300:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (parsedYaml)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__1 = __webpack_require__(17981);


async function parsedYaml(text, maxAliases) {
	const deep = (0,_domain_text_yaml_nesting_js__1.N)(text);
	if (deep !== undefined)
		return { wrong: "is nested too deeply", line: deep };
	const { parseDocument, LineCounter, isMap, isScalar } = await __webpack_require__.e(1706).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: "failsafe", merge: true });
	const [error] = document.errors;
	if (error !== undefined) {
		const [first = ""] = error.message.split("\n");
		const why = (0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(first.replace(/ at line \d+, column \d+:?$/, ""), 200));
		const line = error.linePos?.[0].line ?? 1;
		return { wrong: `is not YAML (${why})`, line };
	}
	const lineOf = (...keys) => {
		let node = document.contents;
		let line = 1;
		for (const key of keys) {
			const items = isMap(node) ? node.items : [];
			const pair = items.find((item) => isScalar(item.key) && item.key.value === key);
			if (!isScalar(pair?.key))
				return line;
			line = lineCounter.linePos(pair.key.range?.[0] ?? 0).line;
			node = pair.value;
		}
		return line;
	};
	try {
		const value = document.toJS({ maxAliasCount: maxAliases });
		return { value, lineOf };
	}
	catch (reason) {
		const why = reason instanceof Error ? reason.message : "its aliases cannot be followed";
		return { wrong: `is not YAML (${(0,_domain_text_printable_js__0.g$)((0,_domain_text_printable_js__0.vI)(why, 200))})` };
	}
}


}),

17981:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  N: () => (tooDeepLine)
});

const maxYamlDepth = 64;
function tooDeepLine(text) {
	let depth = 0;
	for (const [index, line] of text.split("\n").entries()) {
		const { brackets, deepest } = bracketsOf(line);
		if (depth + deepest > maxYamlDepth || indicatorsOf(line) > maxYamlDepth)
			return index + 1;
		depth = Math.max(0, depth + brackets);
	}
	return undefined;
}
function indicatorsOf(line) {
	let run = 0;
	let most = 0;
	for (const word of line.split(/[ \t]/)) {
		if (word === "-" || word === "?" || word === ":")
			run += 1;
		else if (word !== "")
			run = 0;
		most = Math.max(most, run);
	}
	return most;
}
function bracketsOf(line) {
	let brackets = 0;
	let deepest = 0;
	for (const letter of withoutQuoted(line)) {
		if (letter === "[" || letter === "{")
			brackets += 1;
		else if (letter === "]" || letter === "}")
			brackets -= 1;
		deepest = Math.max(deepest, brackets);
	}
	return { brackets, deepest };
}
function* withoutQuoted(line) {
	let quote = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line[at] ?? "";
		if (quote === '"' && letter === "\\")
			at += 1;
		else if (quote !== "")
			quote = letter === quote ? "" : quote;
		else if (letter === '"' || letter === "'")
			quote = letter;
		else
			yield letter;
	}
}


}),

98982:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (readGivenText)
});
var node_fs__0 = __webpack_require__(73024);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_printable_js__3 = __webpack_require__(76158);




async function readGivenText({ input, path, cwd, limit }) {
	if (path === "-" && process.stdin.isTTY)
		throw wrong(input, "standard input is a terminal");
	const name = path === "-" ? "standard input" : JSON.stringify((0,_domain_text_printable_js__3.vI)(path, 300));
	const stream = path === "-" ? process.stdin : (0,node_fs__0.createReadStream)((0,node_path__1.resolve)(cwd, path));
	const pieces = [];
	let length = 0;
	try {
		for await (const piece of stream) {
			const bytes = Buffer.from(piece);
			length += bytes.length;
			if (length > limit)
				break;
			pieces.push(bytes);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
		throw wrong(input, `${name} cannot be read (${code})`);
	}
	if (length > limit)
		throw wrong(input, `${name} has more than ${limit} bytes`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
	}
	catch {
		throw wrong(input, `${name} is not UTF-8`);
	}
}
function wrong(input, why) {
	return (0,_domain_text_failure_js__2.AN)(input, `${why}.`, "Name a readable file, or `-` for standard input.");
}


}),

};
//# sourceMappingURL=2300.index.js.map
