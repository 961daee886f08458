export const id = 7294;
export const ids = [7294];
export const modules = {

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
}


}),

38856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  _: () => (aboutExecutable),
  f: () => (adviceCounts)
});

;
const executableAdviceNames = [
	"build-path",
	"debug",
	"symbols",
	"build-id",
	"vcs-stamp",
	"time-stamp",
];

;

function adviceCounts(listed) {
	return executableAdviceNames.flatMap((name) => {
		const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
		const fixes = [...new Set(own.map(({ fix }) => fix))];
		return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
	});
}
function aboutExecutable({ format, language, linkage, compiler, go }) {
	const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
	return [language ?? format.toUpperCase(), linkage, signed]
		.filter((part) => part !== undefined && part !== "")
		.join(", ");
}


}),

8831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  SY: () => (instructionVerdict),
  pC: () => (fixesVerdict),
  xC: () => (fixesBlock)
});
var _places_js__0 = __webpack_require__(65883);
var _sizes_js__1 = __webpack_require__(76477);


const mostNamed = 5;
function fixesVerdict(tried) {
	const { result, reason = "", failed, instructions, others, omitted } = tried;
	if (result === "passed")
		return "With the fixes, both builds are equal.";
	if (result === "not-tried")
		return `The fixes were not tried: ${reason}`;
	if (result === "failed")
		return `With the fixes, a build fails: ${failed?.message ?? ""}`;
	const own = instructions.flatMap((each) => ("remaining" in each ? each.remaining : []));
	const left = (0,_places_js__0.w)([...own, ...others], omitted);
	const elsewhere = others.length === 0 ? "" : ` Not of a changed line: ${placesText(others)}.`;
	return `With the fixes, the builds still differ in ${(0,_sizes_js__1.hS)(left, "place")}.${elsewhere}`;
}
function instructionVerdict(tried) {
	switch (tried.result) {
		case "passed":
			return "passed";
		case "differs":
			return `still differs: ${placesText(tried.remaining)}`;
		case "failed":
			return "the build fails here";
		case "unknown":
			return "not known";
		case "no-line":
			return `no line: ${tried.reason}`;
	}
}
function placesText(places) {
	const causes = new Map();
	for (const { path, cause } of places)
		causes.set(path, (causes.get(path) ?? new Set()).add(cause));
	const named = [...causes]
		.slice(0, mostNamed)
		.map(([path, each]) => `${path} (${[...each].join(", ")})`);
	const hidden = causes.size - named.length;
	return `${named.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixesBlock({ failed, patch }) {
	if (failed !== undefined)
		return failed.lastLines;
	return patch === undefined ? [] : patch.replace(/\n$/, "").split("\n");
}


}),

2251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (acceptedOf),
  gD: () => (headlineOf),
  wr: () => (adviceOf)
});
var _domain_build_varied_js__3 = __webpack_require__(31825);
var _domain_findings_accepted_js__0 = __webpack_require__(33119);
var _domain_findings_proof_js__2 = __webpack_require__(67874);
var _places_js__6 = __webpack_require__(65883);
var _sizes_js__4 = __webpack_require__(76477);
var _traces_js__5 = __webpack_require__(86245);
var _variations_js__1 = __webpack_require__(81569);







function headlineOf(report) {
	const { failure } = report;
	const { reused } = report;
	if (failure === undefined && reused !== undefined) {
		const says = "says that it was proven, of the same source and recipe";
		return { tone: "good", text: `Reused: ${reused.image} ${says}${pushedTo(report)}.` };
	}
	const verdict = (0,_domain_findings_proof_js__2.Hc)(report.proofs);
	const variations = (0,_domain_findings_proof_js__2.mx)(report.proofs);
	const differ = verdict === "false" && failure?.code === "irreproducible";
	if (failure !== undefined && !differ) {
		return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
	}
	switch (verdict) {
		case "true":
			return {
				tone: (0,_domain_build_varied_js__3.t)(variations).length === 0 ? "good" : "warning",
				text: `Reproducible: ${(0,_variations_js__1.AQ)(variations)}${pushedTo(report)}.`,
			};
		case "false":
			return differingHeadline(report);
		case "unchecked":
			return {
				tone: "warning",
				text: `Unchecked: ${uncheckedText(report)}${pushedTo(report)}.`,
			};
	}
}
function acceptedOf(report) {
	return report.failure === undefined && (0,_domain_findings_proof_js__2.Hc)(report.proofs) === "false"
		? (0,_domain_findings_accepted_js__0.BI)(report.proofs)
		: undefined;
}
function adviceOf({ failure, proofs }) {
	if (failure?.code !== "irreproducible")
		return failure?.fix;
	const hasFix = proofs.some(({ differences }) => differences.listed.some(({ fix }) => fix !== undefined));
	return hasFix ? undefined : failure.fix;
}
function uncheckedText({ proofs, advisories }) {
	const isAssembled = advisories.some(({ name }) => name === "unchecked-files") &&
		proofs.every(({ builds }) => builds.length > 1);
	return isAssembled
		? "two builds put the same files together, but nothing shows how those were made"
		: "built once, nothing was compared";
}
function differingHeadline(report) {
	const accepted = acceptedOf(report);
	if (accepted === undefined) {
		return {
			tone: report.failure === undefined ? "warning" : "bad",
			text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
		};
	}
	const known = (0,_sizes_js__4.hS)(accepted.count, "known difference");
	const until = accepted.count === 1 ? "until" : "the first until";
	return {
		tone: "warning",
		text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
	};
}
const headings = {
	usage: "Bad input",
	forbidden: "Forbidden",
	build: "The build failed",
	irreproducible: "Not reproducible",
	"not-varied": "A variation is missing",
	"secret-in-image": "A secret is in the image",
	tool: "A tool failed",
	registry: "The registry failed",
	interrupted: "Interrupted",
};
function inWhat({ proofs }) {
	const all = proofs.map(({ differences }) => differences);
	const sum = (counts) => counts.reduce((a, b) => a + b, 0);
	const values = sum(all.map(({ listed, omitted }) => listed.length + omitted));
	if (values === 0)
		return "the two builds differ";
	if (all.every(({ listed }) => (0,_traces_js__5.B7)(listed))) {
		return `the two builds are equal, but the image contains ${(0,_sizes_js__4.hS)(values, "value")} that will change in the next build`;
	}
	const places = sum(all.map(({ listed, omitted }) => (0,_places_js__6.w)(listed, omitted)));
	return `the two builds differ in ${(0,_sizes_js__4.hS)(places, "place")}`;
}
function pushedTo(report) {
	const references = report.pushed.map(({ reference }) => reference);
	const [first, ...more] = references;
	if (first === undefined)
		return "";
	return `; pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__4.hS)(more.length, "more name")}`}`;
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
}


}),

17384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (singleStageText)
});
var _sizes_js__0 = __webpack_require__(76477);

function singleStageText({ image, single }) {
	const percent = single.size === 0 ? 100 : Math.round((image.size / single.size) * 100);
	return `${extentText(image)}; as a single stage ${extentText(single)} (${percent} % of the size)`;
}
function extentText({ size, files, packages }) {
	return `${(0,_sizes_js__0.z3)(size)}, ${(0,_sizes_js__0.hS)(files, "file")}, ${(0,_sizes_js__0.hS)(packages, "package")}`;
}


}),

87294:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  b: () => (renderTerminal)
});


var surface = __webpack_require__(10970);

var headline = __webpack_require__(2251);

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
	return (0,causes.w)(listed).map((group) => (0,terminal_view.n8)(`${placeOf(group) ?? "no single line"}: ${group.cause}: ${pathsOf(group)}`));
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
				.flatMap((text) => (0,terminal_view.ky)((0,terminal_view.n8)(text), view, indent.length))
				.map((text) => `${indent}${text}`)),
		...(fix === undefined ? [] : fixLines({ sentence, written }, view)),
	];
}
function headLines(group, view) {
	const { palette } = view;
	const place = (0,terminal_view.n8)(placeOf(group) ?? "no single line");
	const paths = (0,terminal_view.n8)(pathsOf(group));
	const head = `  ${palette.strong(place)}  ${palette.bad(group.cause)}`;
	return (0,terminal_view.lA)(`  ${place}  ${group.cause}  ${paths}`, view)
		? [`${head}  ${paths}`]
		: [head, `${indent}${(0,terminal_view.Jj)(paths, view, indent.length)}`];
}
function fixLines({ sentence, written }, view) {
	const label = "fix: ";
	const used = indent.length + label.length;
	const [first = "", ...rest] = (0,terminal_view.ky)((0,terminal_view.n8)(sentence), view, used);
	const further = [...rest, ...written.map((text) => (0,terminal_view.n8)(text, 4000))];
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


var printable = __webpack_require__(76158);

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
	const shown = block.slice(0, mostLines).map((text) => line(text, 4000));
	return [
		palette.strong(line((0,fixes.pC)(tried), 2000)),
		...instructions.slice(0, mostInstructions).map((each) => instructionLine(each, palette)),
		...(more > 0 ? [palette.faint(`  … and ${more} more in the report`)] : []),
		...(block.length === 0 ? [] : [""]),
		...(result === "passed" ? shown : shown.map((text) => palette.faint(`  ${text}`))),
		...(hidden > 0 ? [palette.faint(`… and ${(0,sizes.hS)(hidden, "more line")} in the report`)] : []),
	];
}
function instructionLine(tried, palette) {
	const tone = tried.result === "passed" ? palette.good : palette.warning;
	return `  ${palette.strong(line((0,written_place.Z9)(tried.instruction)))}  ${tone(line((0,fixes.SY)(tried)))}`;
}
function line(text, longest = 1000) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, longest)));
}

;




function layerLines({ image }, palette) {
	const layers = image?.layers ?? [];
	if (layers.length === 0)
		return [];
	return [
		palette.strong(`${(0,sizes.hS)(layers.length, "layer")}, ${(0,sizes.z3)(image?.size ?? 0)} compressed:`),
		...layers.map(({ size, origin, instruction }) => {
			const from = instruction === undefined ? origin : `${(0,written_place.Z9)(instruction)}  ${instruction.text}`;
			return `  ${(0,sizes.z3)(size).padStart(9)}  ${(0,terminal_view.n8)((0,printable.vI)(from, 120))}`;
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
			...(report.failure?.code === "forbidden" ? [] : adviceLines(report, view)),
		],
		...forbiddenBlocks(report, view),
		...ofEach(report, view, (proof) => [
			...((0,headline.$f)(report) === undefined ? findings(proof, view) : []),
			(0,terminal_differences.$)(proof, view.palette),
			fixes_fixLines(proof.triedFixes, view.palette),
			...(view.detail === "verbose" ? moreBlocks(proof, view) : []),
		]),
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
		...(temporary === undefined || page === undefined ? [] : [(0,terminal_view.n8)(`report: ${page}`)]),
	];
}
function verdictLines(report, view) {
	const { tone, text } = (0,headline.gD)(report);
	const { palette } = view;
	const said = report.failure?.output ?? [];
	return [
		...(0,terminal_view.ky)((0,terminal_view.n8)(text), view, 0).map((each) => palette[tone](palette.strong(each))),
		...said.map((each) => palette.faint(`  │ ${(0,terminal_view.n8)(each)}`)),
	];
}
function adviceLines(report, view) {
	const advice = (0,headline.wr)(report);
	if (advice === undefined)
		return [];
	return (0,terminal_view.ky)((0,terminal_view.n8)(advice, longestFix), view, 2).map((text) => `  ${text}`);
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

15789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _palette_js__0 = __webpack_require__(67048);
var _view_js__1 = __webpack_require__(9843);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, _palette_js__0.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__1.n8)(fact)}`)), `  ${(0,_view_js__1.n8)(fix)}`];
}


}),

8548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (exceptionLines),
  Z: () => (differenceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_accepted_js__1 = __webpack_require__(33119);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _causes_js__3 = __webpack_require__(54560);
var _sizes_js__5 = __webpack_require__(76477);
var _traces_js__4 = __webpack_require__(86245);






const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
function differenceLines({ listed: differences, omitted }, palette, two = "the two builds") {
	if (differences.length === 0)
		return [];
	const groups = (0,_causes_js__3.w)(differences);
	const total = differences.length + omitted;
	const what = (0,_traces_js__4.B7)(differences)
		? `${(0,_sizes_js__5.hS)(total, "value")} that will change in the next build`
		: `${(0,_sizes_js__5.hS)(total, "difference")} between ${two}`;
	const hidden = groups.length - mostGroups;
	return [
		palette.strong(`${what}, from ${(0,_sizes_js__5.hS)(groups.length, "cause")}:`),
		...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
		...(hidden > 0
			? ["", palette.faint(`  … and ${(0,_sizes_js__5.hS)(hidden, "more cause")} in the report`)]
			: []),
	];
}
function groupLines(group, palette) {
	const { instruction, cause, explanation, varied, fix, evidence } = group;
	const { differences, consequences } = group;
	const where = instruction === undefined ? "no single line" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	return [
		`  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
		...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
		...pathLines(differences).map((path) => `    ${path}`),
		...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
		...(varied === undefined ? [] : [`    ${varied}`]),
		...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
		...(consequences.length === 0
			? []
			: [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
		...(fix === undefined ? [] : fixLines(fix, palette)),
	];
}
function pathLines(differences) {
	const shown = differences
		.slice(0, mostPaths)
		.map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
	const hidden = differences.length - shown.length;
	return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
	const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
	const hidden = consequences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function fixLines(fix, palette) {
	const [first = "", ...rest] = paragraph(fix);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function exceptionLines({ exceptions }, palette) {
	if (exceptions.length === 0)
		return [];
	return [
		palette.strong("Accepted differences:"),
		...exceptions.map(({ exception, ...covered }) => {
			const { path, cause, expires, owner, reason } = exception;
			const covers = (0,_sizes_js__5.hS)((0,_domain_findings_accepted_js__1.$s)(covered).length, "path");
			return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
		}),
	];
}
function paragraph(text) {
	return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(text, 1000));
}


}),

80375:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sourceLines),
  K: () => (factLines)
});
var _domain_findings_proof_js__10 = __webpack_require__(67874);
var _domain_source_source_js__9 = __webpack_require__(80142);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _causes_js__1 = __webpack_require__(54560);
var _frame_js__2 = __webpack_require__(92890);
var _headline_js__3 = __webpack_require__(2251);
var _single_stage_js__8 = __webpack_require__(17384);
var _sizes_js__7 = __webpack_require__(76477);
var _variations_js__4 = __webpack_require__(81569);
var _traces_js__5 = __webpack_require__(7504);
var _view_js__6 = __webpack_require__(9843);











const nameWidth = 13;
const mostTags = 10;
function factLines(report, view, places) {
	const { proofs, pushed } = report;
	const builds = proofs.flatMap((proof) => proof.builds);
	const rows = [
		...proofs.flatMap(imageRows),
		...pushed.map(({ reference }) => ["pushed", reference]),
		["layout", places.layout ?? ""],
		...(view.detail === "verbose" ? [] : hintRows(proofs)),
		...sourceRows(report.source),
		["advisories", report.advisories.map(({ name }) => name).join(", ")],
		...(builds.length === 0 ? [] : variedRows(report, view)),
		[
			"builds",
			builds
				.map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__7.Xo)(seconds)}`)
				.join(", "),
		],
		["phases", phasesText(report, view)],
		["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
		["kept in", keptText(places, view)],
		["read more", explainText(report, view)],
	];
	return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
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
		.map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__7.Xo)(seconds)}`)
		.join(", ");
}
function keptText({ temporary }, { surface }) {
	if (temporary === undefined || surface === "workflow")
		return "";
	return (0,_domain_text_surface_js__0.rG)(`${temporary}, until you remove it; ${(0,_domain_text_surface_js__0.Pe)("output")} names another folder`, surface);
}
function explainText(report, { surface }) {
	if (surface !== "command line" || (0,_headline_js__3.$f)(report) !== undefined)
		return "";
	const { failure, forbidden = [], proofs } = report;
	const groups = (0,_causes_js__1.w)(proofs.flatMap(({ differences }) => differences.listed));
	const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
	return names.length === 0 ? "" : (0,_frame_js__2.bn)(names);
}
function imageRows({ image, singleStage }) {
	if (image === undefined)
		return [];
	return [
		["digest", image.digest],
		["size", `${(0,_sizes_js__7.z3)(image.size)} compressed`],
		["beside", singleStage === undefined ? "" : (0,_single_stage_js__8.I)(singleStage)],
	];
}
function sourceRows(source) {
	const { tag, otherTags = [] } = source;
	const hidden = otherTags.length - mostTags;
	const others = otherTags.slice(0, mostTags).map((other) => other.tag);
	return [
		["source", (0,_domain_source_source_js__9.r)(source)],
		["tag", tag ?? ""],
		["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
	];
}
function variedRows({ proofs }, { detail }) {
	const variations = (0,_domain_findings_proof_js__10.mx)(proofs);
	if (detail !== "verbose" && (0,_domain_findings_proof_js__10.Hc)(proofs) === "false")
		return [];
	return [
		["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
		...(0,_variations_js__4.FS)(variations).map((text) => ["not varied", text]),
	];
}
function hintRows(proofs) {
	return proofs.flatMap((proof) => [
		["traces", (0,_traces_js__5.Kc)(proof) ?? ""],
		["executables", (0,_traces_js__5.Xd)(proof.executables) ?? ""],
	]);
}
function rowLines([name, value], view) {
	const [first = "", ...rest] = (0,_view_js__6.ky)((0,_view_js__6.n8)(value), view, nameWidth);
	return [
		`${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
		...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
	];
}


}),

7504:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
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

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


})

};
//# sourceMappingURL=7294.index.js.map
