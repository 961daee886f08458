export const id = 7504;
export const ids = [7504];
export const modules = {

7504:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Kc: () => (tracesText),
  Xd: () => (executablesText),
  v$: () => (traceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_image_path_js__5 = __webpack_require__(67566);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _executables_js__4 = __webpack_require__(38856);
var _sizes_js__2 = __webpack_require__(76477);
var _traces_js__3 = __webpack_require__(86245);






const mostShown = 5;
function traceLines(proof, palette) {
	const executables = executablesText(proof.executables);
	return [
		...foundLines(proof.traces, palette),
		...(executables === undefined ? [] : [line(executables)]),
	];
}
function foundLines({ listed, omitted }, palette) {
	const traces = listed.filter(({ weight }) => weight === "trace");
	const notes = listed.length - traces.length;
	const hidden = Math.max(0, traces.length - mostShown) + omitted;
	return [
		...(traces.length === 0 ? [] : [palette.strong("Traces of this build in the image:")]),
		...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
		...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
		...(notes === 0
			? []
			: [palette.faint(`${(0,_sizes_js__2.hS)(notes, "trace")} from the source itself: see the report`)]),
	];
}
function foundLine(found) {
	const { path, kind, format, excerpt, instruction, count } = found;
	const where = instruction === undefined ? "" : `, ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
	const times = count === 1 ? "" : `, ${count} times`;
	return line(`${path}  ${kind}: ${excerpt} (${(0,_traces_js__3.aB)(found)}: ${format}${times}${where})`);
}
function executablesText({ listed, omitted }) {
	const groups = (0,_executables_js__4.f)(listed).filter(({ name }) => name !== "build-id");
	const advised = new Set(groups.flatMap(({ files }) => files));
	if (advised.size === 0)
		return undefined;
	const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
	const all = (0,_sizes_js__2.hS)(listed.length + omitted, "executable");
	return `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`;
}
function tracesText({ traces, differences, }) {
	const told = new Set(differences.listed.map(({ path }) => (0,_domain_text_image_path_js__5.TN)(path)));
	const found = traces.listed.filter(({ weight, path }) => weight === "trace" && !told.has((0,_domain_text_image_path_js__5.TN)(path)));
	const count = found.length + traces.omitted;
	if (count === 0)
		return undefined;
	const certain = found.filter((trace) => trace.certain).length;
	return `${count} of this build in the image, ${certain === 0 ? "none" : certain} certain to change: see the report`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 300)));
}


}),

9843:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits)
});
const widest = 120;
const narrowest = 40;
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


}),

23165:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  printResult: () => (printResult)
});
var _domain_findings_report_js__4 = __webpack_require__(42488);
var _report_json_js__0 = __webpack_require__(49006);
var _report_terminal_js__1 = __webpack_require__(87294);
var _command_js__2 = __webpack_require__(33192);
var _shortest_js__3 = __webpack_require__(33465);





function printResult(outcome, context, { reporter, detail }) {
	const { stdout, stderr, palette, cwd } = context;
	const { report, layout, pageFile, timingsFile, temporary, failure } = outcome;
	const view = {
		palette,
		detail,
		surface: "command line",
		...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
	};
	const places = {
		...(layout === undefined ? {} : { layout: (0,_shortest_js__3.p)(layout, cwd) }),
		...(temporary === undefined ? {} : { temporary }),
		...(timingsFile === undefined ? {} : { timings: (0,_shortest_js__3.p)(timingsFile, cwd) }),
		...(pageFile === undefined ? {} : { page: (0,_shortest_js__3.p)(pageFile, cwd) }),
	};
	const lines = (0,_report_terminal_js__1.b)(report, view, places);
	reporter.show(detail === "quiet" ? lines : ["", ...lines]);
	if ((0,_command_js__2.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__0.hF)(report));
	else if (failure === undefined && !context.signal.aborted) {
		const image = (0,_domain_findings_report_js__4.o)(report);
		if (image !== undefined)
			stdout.write(`${image.digest}\n`);
	}
}


}),

33465:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (shortest)
});
var node_path__0 = __webpack_require__(76760);

function shortest(path, cwd) {
	const below = (0,node_path__0.relative)(cwd, path);
	return below === "" || below.startsWith("..") ? path : below;
}


}),

80375:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sourceLines),
  K: () => (factLines)
});
var _domain_findings_proof_js__14 = __webpack_require__(67874);
var _domain_source_source_js__13 = __webpack_require__(80142);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _beside_js__1 = __webpack_require__(43361);
var _between_platforms_js__9 = __webpack_require__(36550);
var _causes_js__2 = __webpack_require__(54560);
var _ended_early_js__11 = __webpack_require__(84297);
var _frame_js__3 = __webpack_require__(92890);
var _headline_js__4 = __webpack_require__(2251);
var _ledger_js__5 = __webpack_require__(28230);
var _line_js__6 = __webpack_require__(83913);
var _single_stage_js__12 = __webpack_require__(17384);
var _sizes_js__10 = __webpack_require__(76477);
var _variations_js__7 = __webpack_require__(81569);
var _traces_js__8 = __webpack_require__(7504);
var _view_js__15 = __webpack_require__(9843);
















const nameWidth = 13;
const mostTags = 10;
function factLines(report, view, places) {
	const { proofs, pushed } = report;
	const builds = proofs.flatMap((proof) => proof.builds);
	const rows = [
		...(report.index === undefined ? [] : [["digest", report.index.digest]]),
		...proofs.flatMap((proof) => (proofs.length > 1 ? platformRows(proof) : imageRows(proof))),
		["note", report.index?.differing === undefined ? "" : (0,_between_platforms_js__9.e)(report.index.differing)],
		...pushed.map(({ reference }) => ["pushed", reference]),
		["layout", places.layout ?? ""],
		...besideRows(report),
		...(view.detail === "verbose" ? [] : hintRows(proofs)),
		...sourceRows(report.source),
		["advisories", report.advisories.map(({ name }) => name).join(", ")],
		...(builds.length === 0 ? [] : variedRows(report, view)),
		[
			"builds",
			builds
				.map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__10.Xo)(seconds)}`)
				.join(", "),
		],
		...proofs.flatMap(({ ledger }) => (ledger === undefined ? [] : ledgerRows(ledger, view))),
		["ended", (0,_ended_early_js__11.X)(proofs)],
		["phases", phasesText(report, view)],
		["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
		["timings", places.timings ?? ""],
		["kept in", keptText(places, view)],
		["read more", explainText(report, view)],
	];
	return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
}
function ledgerRows(ledger, { detail }) {
	const named = detail === "verbose" ? (0,_ledger_js__5.e)(ledger) : [];
	return [["ledger", (0,_ledger_js__5.P)(ledger)], ...named.map((text) => ["", text])];
}
function sourceLines(source, palette) {
	const view = { palette, surface: "command line", detail: "normal" };
	return sourceRows(source)
		.filter(([, value]) => value !== "")
		.flatMap((row) => rowLines(row, view));
}
function phasesText({ timings }, { detail }) {
	const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
	const least = detail === "verbose" ? 0 : total / 20;
	return timings
		.filter(({ seconds }) => seconds >= least)
		.map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__10.Xo)(seconds)}`)
		.join(", ");
}
function keptText({ temporary }, { surface }) {
	if (temporary === undefined || surface === "workflow")
		return "";
	return (0,_domain_text_surface_js__0.rG)(`${temporary}, until you remove it; ${(0,_domain_text_surface_js__0.Pe)("output")} names another folder`, surface);
}
function explainText(report, { surface }) {
	if (surface !== "command line" || (0,_headline_js__4.$f)(report) !== undefined)
		return "";
	const { failure, forbidden = [], proofs } = report;
	const groups = (0,_causes_js__2.w)(proofs.flatMap(({ differences }) => differences.listed));
	const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
	return names.length === 0 ? "" : (0,_frame_js__3.bn)(names);
}
function platformRows({ image, platform, emulator }) {
	if (image === undefined)
		return [];
	const under = emulator === undefined ? "" : `, its steps under ${emulator}`;
	return [[platform, `${image.digest}, ${(0,_sizes_js__10.yg)(image)}${under}`]];
}
function imageRows({ image, singleStage, emulator }) {
	if (image === undefined)
		return [];
	return [
		["digest", image.digest],
		["size", (0,_sizes_js__10.yg)(image)],
		["emulator", emulator ?? ""],
		["beside", singleStage === undefined ? "" : (0,_single_stage_js__12.I)(singleStage)],
	];
}
function besideRows({ sboms = [], attestations = [] }) {
	return [
		...sboms.map((sbom) => {
			const { what, where } = (0,_beside_js__1.h)(sbom);
			return ["SBOM", `${what}: ${where[0] ?? ""}`];
		}),
		...attestations.map((made) => {
			const { what, where } = (0,_beside_js__1.m)(made);
			return ["attested", `${what}: ${where[0] ?? ""}`];
		}),
	];
}
function sourceRows(source) {
	const { tag, otherTags = [] } = source;
	const hidden = otherTags.length - mostTags;
	const others = otherTags.slice(0, mostTags).map((other) => other.tag);
	return [
		["source", (0,_domain_source_source_js__13.r)(source)],
		["tag", tag ?? ""],
		["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
	];
}
function variedRows({ proofs }, { detail }) {
	const variations = (0,_domain_findings_proof_js__14.mx)(proofs);
	if (detail !== "verbose" && (0,_domain_findings_proof_js__14.Hc)(proofs) === "false")
		return [];
	return [
		["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
		...(0,_variations_js__7.FS)(variations).map((text) => ["not varied", text]),
	];
}
function hintRows(proofs) {
	return proofs.flatMap((proof) => [
		["traces", (0,_traces_js__8.Kc)(proof) ?? ""],
		["executables", (0,_traces_js__8.Xd)(proof.executables) ?? ""],
	]);
}
function rowLines([name, value], view) {
	const [first = "", ...rest] = (0,_view_js__15.ky)((0,_line_js__6.n)(value), view, nameWidth);
	return [
		`${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
		...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
	];
}


}),

87294:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  b: () => (renderTerminal)
});


var surface = __webpack_require__(10970);

var headline = __webpack_require__(2251);

var line = __webpack_require__(83913);

var policy = __webpack_require__(27097);

var terminal_advisories = __webpack_require__(15789);

var terminal_differences = __webpack_require__(8548);

var facts = __webpack_require__(80375);

var written_place = __webpack_require__(34707);

var causes = __webpack_require__(54560);

var sizes = __webpack_require__(76477);

var terminal_view = __webpack_require__(9843);
;





const mostFindings = 20;
const mostLinesOfFix = 40;
const mostPaths = 2;
const indent = "    ";
function findingBlocks({ listed, omitted }, view) {
	const groups = (0,causes.w)(listed);
	return [
		...groups.slice(0, mostFindings).map((group) => findingBlock(group, view)),
		...moreBlock({ hidden: groups.length - mostFindings, omitted }, view),
	];
}
function findingRows({ listed }) {
	return (0,causes.w)(listed).map((group) => (0,line.n)(`${placeOf(group) ?? "no single line"}: ${group.cause}: ${pathsOf(group)}`));
}
function moreBlock({ hidden, omitted }, { palette }) {
	const more = [
		...(hidden > 0 ? [(0,sizes.hS)(hidden, "more finding")] : []),
		...(omitted > 0 ? [`${(0,sizes.hS)(omitted, "difference")} that the report does not list`] : []),
	];
	return more.length === 0 ? [] : [[palette.faint(`  … and ${more.join(", and ")}`)]];
}
function findingBlock(group, view) {
	const { explanation, fix } = group;
	const [sentence = "", ...written] = (fix ?? "").split("\n").slice(0, mostLinesOfFix);
	return [
		...headLines(group, view),
		...(explanation === undefined
			? []
			: explanation
				.split("\n")
				.flatMap((text) => (0,terminal_view.ky)((0,line.n)(text), view, indent.length))
				.map((text) => `${indent}${text}`)),
		...(fix === undefined ? [] : fixLines({ sentence, written }, view)),
	];
}
function headLines(group, view) {
	const { palette } = view;
	const place = (0,line.n)(placeOf(group) ?? "no single line");
	const paths = (0,line.n)(pathsOf(group));
	const head = `  ${palette.strong(place)}  ${palette.bad(group.cause)}`;
	return (0,terminal_view.lA)(`  ${place}  ${group.cause}  ${paths}`, view)
		? [`${head}  ${paths}`]
		: [head, `${indent}${(0,terminal_view.Jj)(paths, view, indent.length)}`];
}
function fixLines({ sentence, written }, view) {
	const label = "fix: ";
	const used = indent.length + label.length;
	const [first = "", ...rest] = (0,terminal_view.ky)((0,line.n)(sentence), view, used);
	const further = [...rest, ...written.map((text) => (0,line.r)(text, 4000))];
	return [
		`${indent}${view.palette.good(label.trimEnd())} ${first}`,
		...further.map((text) => `${" ".repeat(used)}${text}`),
	];
}
function placeOf({ instruction }) {
	return instruction === undefined ? undefined : (0,written_place.Z9)(instruction);
}
function pathsOf({ differences, consequences }) {
	const own = named(differences, ({ path, kind }) => kind === "content" ? path : `${path} (${kind})`);
	const carried = named(consequences, ({ path }) => path);
	if (carried === "")
		return own;
	return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}
function named(differences, nameOf) {
	const hidden = differences.length - mostPaths;
	const shown = differences.slice(0, mostPaths).map(nameOf).join(", ");
	return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}


var fixes = __webpack_require__(8831);
;




const mostInstructions = 20;
const mostLines = 200;
function fixes_fixLines(tried, palette) {
	if (tried === undefined)
		return [];
	const { instructions, result } = tried;
	const more = instructions.length - mostInstructions;
	const block = (0,fixes.xC)(tried);
	const hidden = block.length - mostLines;
	const shown = block.slice(0, mostLines).map((text) => (0,line.r)(text, 4000));
	return [
		palette.strong((0,line.r)((0,fixes.pC)(tried), 2000)),
		...instructions.slice(0, mostInstructions).map((each) => instructionLine(each, palette)),
		...(more > 0 ? [palette.faint(`  … and ${more} more in the report`)] : []),
		...(block.length === 0 ? [] : [""]),
		...(result === "passed" ? shown : shown.map((text) => palette.faint(`  ${text}`))),
		...(hidden > 0 ? [palette.faint(`… and ${(0,sizes.hS)(hidden, "more line")} in the report`)] : []),
	];
}
function instructionLine(tried, palette) {
	const tone = tried.result === "passed" ? palette.good : palette.warning;
	return `  ${palette.strong((0,line.n)((0,written_place.Z9)(tried.instruction)))}  ${tone((0,line.n)((0,fixes.SY)(tried)))}`;
}


var printable = __webpack_require__(76158);
;




function layerLines({ image }, palette) {
	if (image === undefined || image.layers.length === 0)
		return [];
	const { layers } = image;
	return [
		palette.strong(`${(0,sizes.hS)(layers.length, "layer")}, ${(0,sizes.yg)(image)}:`),
		...layers.map(({ size, origin, instruction }) => {
			const from = instruction === undefined ? origin : `${(0,written_place.Z9)(instruction)}  ${instruction.text}`;
			return `  ${(0,sizes.z3)(size).padStart(9)}  ${(0,line.n)((0,printable.vI)(from, 120))}`;
		}),
	];
}


var traces = __webpack_require__(7504);
;












const longestFix = 6000;
function renderTerminal(report, view, places = {}) {
	if (view.detail === "quiet")
		return quietLines(report, view, places);
	const blocks = [
		[
			...verdictLines(report, view),
			...(saysBelow(report) ? [] : adviceLines(report, view)),
		],
		...forbiddenBlocks(report, view),
		...ofEach(report, view, (proof) => [
			...((0,headline.$f)(report) === undefined ? findings(proof, view) : []),
			(0,terminal_differences.$)(proof, view.palette),
			fixes_fixLines(proof.triedFixes, view.palette),
			...(view.detail === "verbose" ? moreBlocks(proof, view) : []),
		]),
		report.policy === undefined ? [] : (0,policy.EO)(report.policy, view.palette),
		(0,facts.K)(report, view, places),
	];
	return blocks
		.filter((block) => block.length > 0)
		.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
function quietLines(report, view, { temporary, page }) {
	const isAccepted = (0,headline.$f)(report) !== undefined;
	return [
		...verdictLines(report, view),
		...adviceLines(report, view),
		...(isAccepted ? [] : report.proofs.flatMap((proof) => findingRows(proof.differences))),
		...report.proofs.flatMap(({ triedFixes }) => fixes_fixLines(triedFixes, view.palette)),
		...(temporary === undefined || page === undefined ? [] : [(0,line.n)(`report: ${page}`)]),
	];
}
function verdictLines(report, view) {
	const { tone, text } = (0,headline.gD)(report);
	const { palette } = view;
	const said = report.failure?.output ?? [];
	return [
		...(0,terminal_view.ky)((0,line.n)(text), view, 0).map((each) => palette[tone](palette.strong(each))),
		...said.map((each) => palette.faint(`  │ ${(0,line.n)(each)}`)),
	];
}
function saysBelow({ failure }) {
	return failure?.code === "forbidden" || failure?.code === "policy";
}
function adviceLines(report, view) {
	const advice = (0,headline.wr)(report);
	if (advice === undefined)
		return [];
	return (0,terminal_view.ky)((0,line.r)(advice, longestFix), view, 2).map((text) => `  ${text}`);
}
function forbiddenBlocks(report, view) {
	const { forbidden = [], failure } = report;
	if (failure?.code !== "forbidden")
		return [];
	const advisories = report.advisories.filter(({ name }) => forbidden.includes(name));
	const them = advisories.length === 1 ? "it" : "them";
	const or = `Or take ${them} out of ${(0,surface.Pe)("forbid")}.`;
	return [(0,terminal_advisories.N)({ advisories, forbidden }, view.palette), [(0,surface.rG)(or, view.surface)]];
}
function findings({ differences }, view) {
	return view.detail === "verbose"
		? [(0,terminal_differences.Z)(differences, view.palette)]
		: findingBlocks(differences, view);
}
function moreBlocks(proof, { palette }) {
	return [(0,traces.v$)(proof, palette), layerLines(proof, palette)];
}
function ofEach({ proofs }, { palette }, blocks) {
	return proofs.flatMap((proof) => {
		const shown = blocks(proof).filter((block) => block.length > 0);
		const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
		return [...title, ...shown];
	});
}


}),

};
//# sourceMappingURL=7504.index.js.map
