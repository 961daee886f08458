export const id = 7079;
export const ids = [7079];
export const modules = {

7079:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B2: () => (pinVerdict),
  O1: () => (lookedAt),
  U4: () => (renderPinsByFile),
  dL: () => (renderPinsJson),
  "in": () => (renderDiff),
  tx: () => (pinLines)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _line_js__1 = __webpack_require__(83913);
var _sizes_js__2 = __webpack_require__(76477);



function pinLines({ pins, left }, palette) {
	return [
		...pins.map(({ place, from, to }) => `${placeText(place)}: ${(0,_line_js__1.n)(from)} → ${(0,_line_js__1.n)(to)}`),
		...left.flatMap(({ place, text, why }) => [
			`${placeText(place)}: ${palette.warning("left")} ${(0,_line_js__1.n)(text)}`,
			`  ${(0,_line_js__1.n)(why)}`,
		]),
	];
}
function pinVerdict({ pins, left }) {
	if (left.length > 0) {
		return `Not everything is pinned: ${(0,_sizes_js__2.hS)(left.length, "image reference")} left unchanged.`;
	}
	return pins.length === 0
		? "Nothing to do: no image is referenced by tag."
		: `Everything is pinned: added a digest to ${(0,_sizes_js__2.hS)(pins.length, "image reference")}.`;
}
function renderPinsJson({ pins, left }) {
	const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function lookedAt(looked) {
	const { containerfiles, workflows } = looked;
	const more = workflows === 0 ? "" : `, ${(0,_sizes_js__2.hS)(workflows, "workflow")}`;
	return `${(0,_sizes_js__2.hS)(containerfiles, "Containerfile")}${more}.`;
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
	const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(5960).then(__webpack_require__.bind(__webpack_require__, 5960));
	return changes
		.map(({ name, before, after }) => {
		const shown = (0,_line_js__1.n)(name);
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
	return `${(0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)(text.slice(0, text.length - end.length)))}${end}`;
}
function pinValue({ place, from, to }) {
	return { file: place.file, line: place.line, from, to };
}
function leftValue({ place, text, why }) {
	return { file: place.file, line: place.line, text, why };
}
function placeText({ file, line: number }) {
	return (0,_line_js__1.n)(number === undefined ? file : `${file}:${number}`);
}


}),

46922:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (editedInstructions),
  joinedFixes: () => (joinedFixes)
});
var _fixes_edits_js__1 = __webpack_require__(91912);
var _fixes_fix_js__0 = __webpack_require__(3037);


function joinedFixes(differences) {
	const edits = editsOf(differences);
	return differences.map((difference) => {
		const { instruction, fix, edits: own } = difference;
		if (instruction === undefined || fix === undefined || own === undefined)
			return difference;
		const all = edits.get(keyOf(instruction))?.edits ?? own;
		return { ...difference, fix: (0,_fixes_fix_js__0.QU)(fix, instruction.text, all) };
	});
}
function editedInstructions(differences) {
	const own = differences.filter(({ carries, edits }) => carries === undefined || edits !== undefined);
	return [...editsOf(own).values()].map(({ instruction, edits }) => ({
		instruction,
		edits: (0,_fixes_edits_js__1._c)(edits),
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


}),

};
//# sourceMappingURL=7079.index.js.map
