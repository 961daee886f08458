export const id = 2512;
export const ids = [2512];
export const modules = {

70065:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (reportResult),
  tellOfBuild: () => (tellOfBuild)
});
var _compose_step_js__0 = __webpack_require__(40587);
var _report_annotations_js__1 = __webpack_require__(46241);
var _report_palette_js__2 = __webpack_require__(67048);
var _report_summary_js__3 = __webpack_require__(62166);
var _report_terminal_js__4 = __webpack_require__(87294);





const view = { palette: _report_palette_js__2.wU, surface: "workflow", detail: "normal" };
async function reportResult(outcome, context) {
	_compose_step_js__0.P.writeOutputs(context.env, _compose_step_js__0.P.outputValues(outcome));
	await tellOfBuild(outcome, context);
}
async function tellOfBuild({ report, frame, failure }, { reporter, env }) {
	await _compose_step_js__0.P.writeArtifacts(env, _compose_step_js__0.P.pushedNames(report));
	await _compose_step_js__0.P.writeSummary(env, (0,_report_summary_js__3.B)(report, frame));
	reporter.info((0,_report_terminal_js__4.b)(report, view).join("\n"));
	for (const annotation of (0,_report_annotations_js__1.I)(report, failure))
		reporter.annotate(annotation);
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


}),

76477:
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


}),

75233:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (blockOf)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const blockBudget = 60_000;
function blockOf(lines, language) {
	if (lines.length === 0)
		return [];
	const shown = [];
	let spent = 0;
	for (const text of lines.map(_domain_text_printable_js__0.RK)) {
		spent += Buffer.byteLength(text) + 1;
		if (spent > blockBudget)
			break;
		shown.push(text);
	}
	const hidden = lines.length - shown.length;
	const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	const rest = hidden > 0 ? [`… and ${(0,_sizes_js__1.hS)(hidden, "more line")}; see the report.`] : [];
	return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}


}),

13920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (code),
  w: () => (markdown)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestText = 2000;
function markdown(text) {
	return (0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText))
		.split("`")
		.map((part, index, parts) => {
		const inCode = index % 2 === 1;
		if (inCode && index < parts.length - 1)
			return `<code>${entities(part)}</code>`;
		return `${inCode ? "&#96;" : ""}${entities(part)}`;
	})
		.join("");
}
function code(text) {
	return `<code>${entities((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText)))}</code>`;
}
function entities(text) {
	return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}


})

};
//# sourceMappingURL=2512.index.js.map
