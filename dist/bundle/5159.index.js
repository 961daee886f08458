export const id = 5159;
export const ids = [5159];
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

34707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (failingPlaceText),
  Oh: () => (failingAt),
  Z9: () => (placeText),
  kk: () => (annotatedAt)
});
var _text_failure_js__0 = __webpack_require__(67271);

function placeText({ file, line, input }) {
	return input === undefined
		? `${file}:${line}`
		: `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function failingPlaceText(place) {
	const { input } = place;
	if (input === undefined)
		return placeText(place);
	return `${(0,_text_failure_js__0.o5)(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function annotatedAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : {};
}
function failingAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : { input: input.name };
}


}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource),
  r: () => (sourceText)
});
function taggedSource(found) {
	const { source, tag, otherTags } = found;
	return {
		...source,
		...(tag === undefined ? {} : { tag }),
		...(otherTags.length === 0 ? {} : { otherTags }),
	};
}
function sourceText({ id, repository, revision, }) {
	if (id === "" || repository !== "")
		return id;
	return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}


}),

92890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
var _domain_source_advisory_js__0 = __webpack_require__(8024);

function pageOf(name, { docs }) {
	if (docs === undefined)
		return undefined;
	return _domain_source_advisory_js__0.U.some((advisory) => advisory === name)
		? `${docs}/advisories.md#${name}`
		: `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
	return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
	const [first, ...more] = image;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
	const parts = [
		first === undefined || offset !== "" ? service : "",
		target === undefined ? "" : `target ${target}`,
		file === undefined ? "" : `file ${file.split("/").at(-1)}`,
	].filter((part) => part !== "");
	if (first !== undefined)
		return joined(`${first}${others}`, parts);
	const [what, ...details] = parts;
	return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
	return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}


})

};
//# sourceMappingURL=5159.index.js.map
