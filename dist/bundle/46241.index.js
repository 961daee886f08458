export const id = 46241;
export const ids = [46241];
export const modules = {

46241:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (annotationsOf),
  Q: () => (failureAnnotation)
});
var _domain_build_varied_js__7 = __webpack_require__(31825);
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_findings_proof_js__6 = __webpack_require__(67874);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _causes_js__2 = __webpack_require__(54560);
var _headline_js__3 = __webpack_require__(2251);
var _policy_js__4 = __webpack_require__(27097);
var _sizes_js__8 = __webpack_require__(76477);
var _variations_js__5 = __webpack_require__(81569);









const mostOfLevel = 10;
function annotationsOf(report, failure) {
	const level = failure === undefined ? "warning" : "error";
	const told = failure === undefined ? [] : [failureOf(report, failure)];
	const differences = differenceAnnotations(report, level);
	const all = [
		...(failure?.code === "irreproducible" ? [...differences, ...told] : [...told, ...differences]),
		...(report.policy === undefined ? [] : (0,_policy_js__4.NP)(report.policy)),
		...advisoryAnnotations(report, failure),
		...proofAnnotations(report, failure),
	];
	return [...capped(all, "error"), ...capped(all, "warning"), ...capped(all, "notice")];
}
function failureOf(report, failure) {
	if (failure.code !== "forbidden")
		return failureAnnotation(failure);
	const fixes = forbiddenOf(report).map(({ name, message, fix }) => `${name}: ${message} ${fix}`);
	const lines = fixes.length < 2 ? [failure.fix] : fixes;
	return { level: "error", title: "Twofold", message: [failure.message, ...lines].join("\n") };
}
function forbiddenOf({ advisories, forbidden = [] }) {
	return advisories.filter(({ name }) => forbidden.includes(name));
}
function advisoryAnnotations(report, failure) {
	const refused = failure?.code === "forbidden" ? forbiddenOf(report) : [];
	const others = report.advisories.filter((advisory) => !refused.includes(advisory));
	return [
		...inTurns(refused.map((advisory) => advisoryAt(advisory, "error"))).filter(({ place }) => place !== undefined),
		...inTurns(others.map((advisory) => advisoryAt(advisory, "warning"))),
	];
}
function advisoryAt(advisory, level) {
	const { name, message, fix, places = [] } = advisory;
	const told = { level, title: `Advisory: ${name}`, message: `${message}\n${fix}` };
	return places.length === 0 ? [told] : places.map((place) => ({ ...told, place }));
}
function inTurns(lists) {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
const mostOutput = 5;
function failureAnnotation(failure) {
	return {
		level: "error",
		title: "Twofold",
		message: [failure.message, ...failure.output.slice(-mostOutput), failure.fix].join("\n"),
		...(failure.place === undefined ? {} : { place: failure.place }),
	};
}
function proofAnnotations(report, failure) {
	const { proofs } = report;
	const variations = (0,_domain_findings_proof_js__6.mx)(proofs);
	const isBuilt = proofs.some(({ builds }) => builds.length > 0);
	if (failure !== undefined || !isBuilt || (0,_domain_build_varied_js__7.t)(variations).length === 0)
		return [];
	const message = (0,_domain_findings_proof_js__6.Hc)(proofs) === "unchecked" && proofs.every(({ builds }) => builds.length < 2)
		? "Built once: nothing was compared."
		: [
			`The two builds were not varied in every way: ${(0,_variations_js__5.Ws)(variations)}.`,
			...(0,_variations_js__5.FS)(variations)
				.slice(0, 10)
				.map((text) => (0,_domain_text_printable_js__1.vI)(text, 500)),
			"To make the step fail when a variation is missing, name that variation in `require-varied`.",
		].join("\n");
	return [{ level: "notice", title: "Twofold", message }];
}
function differenceAnnotations(report, level) {
	const accepted = (0,_headline_js__3.$f)(report);
	const differences = report.proofs.flatMap((proof) => proof.differences.listed);
	return (0,_causes_js__2.w)(differences).map((group) => {
		const { instruction } = group;
		return {
			level: accepted === undefined ? level : "notice",
			title: `${accepted === undefined ? "Not reproducible" : "Accepted difference"}: ${group.cause}`,
			message: groupMessage(group),
			...(instruction === undefined ? {} : (0,_domain_build_written_place_js__0.kk)(instruction)),
		};
	});
}
function groupMessage({ differences, consequences, explanation, varied, fix, evidence, }) {
	const most = 5;
	const paths = differences.slice(0, most).map(({ path }) => (0,_domain_text_printable_js__1.vI)(path, 200));
	const hidden = differences.length - paths.length;
	const fact = explanation ?? evidence[0];
	return [
		...paths,
		...(hidden > 0 ? [`… and ${hidden} more`] : []),
		...(consequences.length > 0 ? [`also changes ${(0,_sizes_js__8.hS)(consequences.length, "path")}`] : []),
		...(fact === undefined ? [] : [(0,_domain_text_printable_js__1.vI)(fact, 1000)]),
		...(varied === undefined ? [] : [varied]),
		...(fix === undefined ? [] : [(0,_domain_text_printable_js__1.vI)(fix, 2000)]),
	].join("\n");
}
function capped(all, level) {
	const found = all.filter((annotation) => annotation.level === level);
	if (found.length <= mostOfLevel)
		return found;
	const hidden = found.length - (mostOfLevel - 1);
	return [
		...found.slice(0, mostOfLevel - 1),
		{
			level,
			title: "Twofold",
			message: `${(0,_sizes_js__8.hS)(hidden, `more ${level}`)}: see the job summary and the report.`,
		},
	];
}


}),

70065:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  reportResult: () => (reportResult),
  tellOfBuild: () => (tellOfBuild)
});
var _compose_step_js__0 = __webpack_require__(41161);
var _report_annotations_js__1 = __webpack_require__(46241);
var _report_images_json_js__2 = __webpack_require__(29674);
var _report_palette_js__3 = __webpack_require__(67048);
var _report_summary_js__4 = __webpack_require__(71940);
var _report_terminal_js__5 = __webpack_require__(87294);






const view = { palette: _report_palette_js__3.wU, surface: "workflow", detail: "normal" };
async function reportResult(outcome, context) {
	const { name, env } = context;
	const decision = { kind: "build", reason: { kind: "asked" } };
	const images = name === undefined ? {} : { images: (0,_report_images_json_js__2.R)([{ ...outcome, name, decision }]) };
	_compose_step_js__0.P.writeOutputs(env, _compose_step_js__0.P.outputValues({ ...outcome, ...images }));
	await tellOfBuild(outcome, context);
}
async function tellOfBuild({ report, frame, failure, timingsFile }, { reporter, env }) {
	await _compose_step_js__0.P.writeArtifacts(env, _compose_step_js__0.P.pushedNames(report));
	await _compose_step_js__0.P.writeSummary(env, (0,_report_summary_js__4.B)(report, frame));
	const places = timingsFile === undefined ? {} : { timings: timingsFile };
	reporter.info((0,_report_terminal_js__5.b)(report, view, places).join("\n"));
	for (const annotation of (0,_report_annotations_js__1.I)(report, failure))
		reporter.annotate(annotation);
}


}),

71940:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  F: () => (renderFailureSummary),
  B: () => (renderSummary)
});


var printable = __webpack_require__(76158);

var headline = __webpack_require__(2251);

var palette = __webpack_require__(67048);

var report_policy = __webpack_require__(27097);

var block = __webpack_require__(75233);

var step_places = __webpack_require__(99079);

var report_ledger = __webpack_require__(28230);

var sizes = __webpack_require__(76477);

var report_text = __webpack_require__(13920);

var report_variations = __webpack_require__(81569);

var written_place = __webpack_require__(34707);

var accepted = __webpack_require__(33119);

var report_causes = __webpack_require__(54560);

var traces = __webpack_require__(86245);

var report_frame = __webpack_require__(92890);
;






const budget = 200_000;
const mostPaths = 3;
function findingsText(differences, frame) {
	const groups = (0,report_causes.w)(differences);
	const shown = [];
	let spent = 0;
	for (const group of groups) {
		const text = findingText(group, frame);
		spent += Buffer.byteLength(text) + 2;
		if (spent > budget)
			break;
		shown.push(text);
	}
	const hidden = groups.length - shown.length;
	if (hidden > 0)
		shown.push(`… and ${(0,sizes.hS)(hidden, "more finding")}; see the report.`);
	if (frame.docs === undefined)
		shown.push(`More about the causes: ${(0,report_text.a)((0,report_frame.bn)(groups.map(({ cause }) => cause)))}`);
	return shown.join("\n\n");
}
function findingText(group, frame) {
	const { instruction, cause, explanation, varied, fix } = group;
	const place = instruction === undefined ? "no single line" : (0,report_text.a)((0,written_place.Z9)(instruction));
	const page = (0,report_frame.ZZ)(cause, frame);
	return [
		`#### ${place}: ${page === undefined ? (0,report_text.a)(cause) : `[${(0,report_text.a)(cause)}](${page})`}`,
		instruction === undefined ? "" : (0,report_text.a)(instruction.text),
		pathsText(group),
		explanation === undefined ? "" : paragraph(explanation),
		varied === undefined ? "" : paragraph(varied),
		...(fix === undefined ? [] : fixTexts(fix)),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}
function paragraph(text) {
	return (0,report_text.w)(text.trimStart()).replace(/^[-+=\d]/, (character) => `&#${character.charCodeAt(0)};`);
}
function fixTexts(fix) {
	const [sentence = "", ...lines] = fix.split("\n");
	return [`**Fix:** ${(0,report_text.w)(sentence)}`, ...(0,block.V)(lines, "Dockerfile")];
}
function pathsText({ differences, consequences }) {
	const own = pathList(differences);
	const carried = pathList(consequences);
	if (carried === "")
		return own;
	return own === "" ? `changes ${carried}` : `${own}; also changes ${carried}`;
}
function pathList(differences) {
	const shown = differences.slice(0, mostPaths).map(({ path }) => (0,report_text.a)(path));
	const hidden = differences.length - shown.length;
	return `${shown.join(", ")}${hidden > 0 ? ` and ${(0,sizes.hS)(hidden, "more path")}` : ""}`;
}


var oci_reference = __webpack_require__(73326);

var source_source = __webpack_require__(80142);

var beside = __webpack_require__(43361);

var between_platforms = __webpack_require__(36550);

var ended_early = __webpack_require__(84297);

var table = __webpack_require__(94520);
;










function factsSection(report) {
	const { proofs, source } = report;
	const images = proofs.flatMap(({ image, platform }) => (image ? [{ image, platform }] : []));
	const on = (platform) => (proofs.length > 1 ? ` on ${(0,report_text.w)(platform)}` : "");
	const bases = new Map(proofs.flatMap((proof) => proof.bases).map((base) => [base.pinned, base]));
	const emulated = proofs.flatMap(({ platform, emulator }) => emulator === undefined ? [] : [`${(0,report_text.w)(platform)}: ${(0,report_text.a)(emulator)}`]);
	const ended = (0,ended_early.X)(proofs);
	const rows = [
		["Digest of the index", report.index === undefined ? undefined : (0,report_text.a)(report.index.digest)],
		...images.flatMap(({ image, platform }) => [
			[`Digest${on(platform)}`, (0,report_text.a)(image.digest)],
			[`Image ID${on(platform)}`, (0,report_text.a)(image.imageId)],
		]),
		[
			"Note",
			report.index?.differing === undefined
				? undefined
				: (0,report_text.w)((0,between_platforms.e)(report.index.differing)),
		],
		["Emulated", lines(emulated)],
		["Ended", ended === "" ? undefined : (0,report_text.w)(ended)],
		["Source", source.id === "" ? undefined : (0,report_text.a)((0,source_source.r)(source))],
		["Revision", source.revision === "" ? undefined : (0,report_text.a)(source.revision)],
		["Tag", source.tag === undefined ? undefined : (0,report_text.a)(source.tag)],
		["Other tags", lines((source.otherTags ?? []).map(({ tag }) => (0,report_text.a)(tag)))],
		[
			"Pushed",
			lines(report.pushed.map(({ reference, digest, changed }) => `${(0,report_text.a)((0,oci_reference.ct)(reference, digest))}${changed ? "" : " (was there already)"}`)),
		],
		["SBOM", lines((report.sboms ?? []).map((sbom) => besideCell((0,beside.h)(sbom))))],
		[
			"Attested",
			lines((report.attestations ?? []).map((made) => besideCell((0,beside.m)(made)))),
		],
		[
			"Bases",
			lines([...bases.values()].map(({ written, pinned }) => `${(0,report_text.a)(written)} → ${(0,report_text.a)(pinned)}`)),
		],
	].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [[name, value]]));
	return rows.length === 0 ? "" : (0,table.t)({ header: ["", ""], rows, budget: 60_000 });
}
function besideCell({ what, where }) {
	return `${(0,report_text.w)((0,printable.vI)(what, 600))}: ${where.slice(0, 50).map(report_text.a).join(", ")}`;
}
function advisoriesSection(report, frame) {
	const { advisories, forbidden = [] } = report;
	if (advisories.length === 0)
		return "";
	const hasPlaces = advisories.some(({ places = [] }) => places.length > 0);
	const rows = advisories.map((advisory) => {
		const [name, found, where, fix] = advisoryCells(advisory, { forbidden, frame });
		return hasPlaces ? [name, found, where, fix] : [name, found, fix];
	});
	return [
		`### ${(0,sizes.hS)(advisories.length, "advisory").replace(/ys$/, "ies")} on the source`,
		(0,table.t)({
			header: ["Advisory", "What was found", ...(hasPlaces ? ["Where"] : []), "What to do"],
			rows,
			budget: 220_000,
		}),
	].join("\n\n");
}
function advisoryCells({ name, message, evidence, fix, places = [] }, { forbidden, frame, }) {
	const facts = evidenceCell(evidence);
	const page = (0,report_frame.ZZ)(name, frame);
	const shown = page === undefined ? (0,report_text.a)(name) : `[${(0,report_text.a)(name)}](${page})`;
	return [
		forbidden.includes(name) ? `❌ ${shown} forbidden` : shown,
		source_text(message) + (facts === "" ? "" : `<br>${facts}`),
		places.length === 0 ? "" : placesCell(places),
		source_text(fix),
	];
}
function source_text(written) {
	return (0,report_text.w)((0,printable.vI)(written, 600));
}
function placesCell(places) {
	const most = 3;
	const shown = places
		.slice(0, most)
		.map(({ file, line }) => (0,report_text.a)((0,printable.vI)(line === undefined ? file : `${file}:${line}`, 200)));
	const rest = places.length - most;
	return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("<br>");
}
function evidenceCell(evidence) {
	const most = 21;
	const [first, ...more] = evidence;
	if (first === undefined)
		return "";
	if (more.length === 0)
		return fact(first);
	const rest = evidence.length - most;
	const shown = evidence.slice(0, most).map(fact);
	if (rest > 0)
		shown.push(`… and ${(0,sizes.hS)(rest, "more fact")}`);
	return `<details><summary>${(0,sizes.hS)(evidence.length, "fact")}</summary>${shown.join("<br>")}</details>`;
}
function fact(text) {
	return (0,report_text.a)((0,printable.vI)(text, 300));
}
function lines(cells) {
	const most = 50;
	if (cells.length === 0)
		return undefined;
	const shown = cells.slice(0, most);
	if (cells.length > most)
		shown.push(`… and ${cells.length - most} more`);
	return shown.join("<br>");
}

;









function differencesSection(proof, { accepted, frame }) {
	const { listed: differences, omitted } = proof.differences;
	if (differences.length === 0)
		return "";
	const groups = (0,report_causes.w)(differences);
	const count = (0,sizes.hS)(differences.length + omitted, "difference");
	const causes = findingsText(differences, frame);
	const title = (0,traces.TY)(differences);
	return [
		accepted ? (0,table.T)(title, causes) : `### ${title}\n\n${causes}`,
		(0,table.T)(`${count}, with evidence`, (0,table.t)({
			header: ["Path", "Kind", "Layer", "From", "Cause", "Evidence"],
			rows: groups.flatMap(({ differences: own, consequences }) => [...own, ...consequences].map(differenceRow)),
			budget: 230_000,
			omitted,
		})),
	].join("\n\n");
}
function differenceRow(difference) {
	const { path, kind, layer, instruction, evidence, cause, carries } = difference;
	const told = carries === undefined ? "" : `<br>carries ${(0,report_text.a)(carries.path)}`;
	return [
		(0,report_text.a)(path),
		kind,
		layer === undefined ? "" : String(layer),
		instruction === undefined ? "" : instructionCell(instruction),
		cause === undefined ? "" : `${(0,report_text.a)(cause)}${told}`,
		evidenceCell(evidence),
	];
}
function exceptionsSection({ exceptions }) {
	if (exceptions.length === 0)
		return "";
	return [
		"### Accepted differences",
		(0,table.t)({
			header: ["Path", "Cause", "Covers", "Reason", "Owner", "Until"],
			rows: exceptions.map(({ exception, ...covered }) => [
				(0,report_text.a)(exception.path),
				(0,report_text.a)(exception.cause),
				(0,sizes.hS)((0,accepted.$s)(covered).length, "path"),
				(0,report_text.w)(exception.reason),
				(0,report_text.w)(exception.owner),
				exception.expires,
			]),
			budget: 50_000,
		}),
	].join("\n\n");
}
function instructionCell(place) {
	return `${(0,report_text.a)((0,written_place.Z9)(place))} ${(0,report_text.a)(place.text)}`;
}

;







function layersSection({ image }) {
	if (image === undefined)
		return "";
	const rows = image.layers.map((layer, index) => [
		String(index),
		(0,sizes.z3)(layer.size),
		layer.instruction === undefined ? (0,report_text.a)(layer.origin) : instructionCell(layer.instruction),
		(0,report_text.a)(layer.digest),
	]);
	return [
		`### ${(0,sizes.hS)(rows.length, "layer")}, ${(0,sizes.yg)(image)}`,
		(0,table.t)({ header: ["Layer", "Size", "From", "Digest"], rows, budget: 120_000 }),
	].join("\n\n");
}
function singleStageSection({ singleStage }) {
	if (singleStage === undefined)
		return "";
	const row = (name, { size, files, packages }) => [
		name,
		(0,sizes.z3)(size),
		String(files),
		String(packages),
	];
	return [
		"### Beside a single stage",
		(0,table.t)({
			header: ["", "Compressed", "Files", "Packages"],
			rows: [row("This image", singleStage.image), row("Single stage", singleStage.single)],
			budget: 2_000,
		}),
	].join("\n\n");
}
function buildsSection({ builds, variations, ledger }) {
	if (builds.length === 0)
		return "";
	const rows = builds.map((build, index) => [
		`Build ${index + 1}`,
		(0,report_text.w)(build.environment),
		(0,sizes.Xo)(build.seconds),
		(0,report_text.a)(build.localDigest),
		(0,report_text.a)(build.imageId),
	]);
	const { applied } = variations;
	const told = [
		applied.length === 0 ? "" : `Varied: ${applied.map(report_text.a).join(", ")}.`,
		...(0,report_variations.qZ)(variations).map(({ variations: names, reason, steps }) => `Not varied${(0,report_text.w)((0,step_places.e)(steps))}: ${names.map(report_text.a).join(", ")}: ${(0,report_text.w)(reason)}`),
		...(ledger === undefined
			? []
			: [(0,report_ledger.P)(ledger), ...(0,report_ledger.e)(ledger)].map((text) => `Ledger: ${(0,report_text.w)(text)}`)),
	].filter((line) => line !== "");
	return [
		"### Builds",
		(0,table.t)({
			header: ["", "Environment", "Time", "Local digest", "Image ID"],
			rows,
			budget: 20_000,
		}),
		told.join("<br>\n"),
	]
		.filter((part) => part !== "")
		.join("\n\n");
}
function timingsSection(report) {
	if (report.timings.length === 0)
		return "";
	const rows = report.timings.map(({ phase, seconds }) => [
		(0,report_text.w)(phase),
		(0,sizes.Xo)(seconds),
	]);
	return (0,table.T)("Timings", (0,table.t)({ header: ["Phase", "Time"], rows, budget: 20_000 }));
}
function toolchainSection(report) {
	const { toolchain } = report;
	if (toolchain === undefined)
		return "";
	const rows = [
		["buildah", toolchain.buildah],
		["buildah from", toolchain.origin.reference],
		["skopeo", toolchain.skopeo],
		["OCI runtime", toolchain.runtime],
		["Isolation", toolchain.isolation],
		["Storage driver", toolchain.storageDriver],
		["Mount program", toolchain.mountProgram ?? "none"],
		["Rootless", toolchain.rootless ? "yes" : "no"],
		["Kernel", toolchain.kernel],
	].map(([name = "", value = ""]) => [name, (0,report_text.a)(value)]);
	return (0,table.T)("Toolchain", (0,table.t)({ header: ["", ""], rows, budget: 40_000 }));
}


var fixes = __webpack_require__(8831);
;





function fixesSection({ triedFixes: tried }) {
	if (tried === undefined)
		return "";
	const rows = tried.instructions.map((each) => [
		(0,report_text.a)((0,written_place.Z9)(each.instruction)),
		(0,report_text.a)("line" in each ? each.line : each.instruction.text),
		(0,report_text.w)((0,fixes.SY)(each)),
	]);
	return [
		"### Fixes tried",
		(0,report_text.w)((0,fixes.pC)(tried)),
		...(rows.length === 0
			? []
			: [(0,table.t)({ header: ["Line", "With the fixes", "Result"], rows, budget: 60_000 })]),
		...(0,block.V)((0,fixes.xC)(tried), tried.patch === undefined ? "" : "diff"),
	].join("\n\n");
}


var report_executables = __webpack_require__(38856);
;






function tracesSection({ traces: { listed, omitted } }) {
	if (listed.length === 0)
		return "";
	const rows = listed.map((found) => {
		const { path, kind, format, instruction, offset, excerpt, count } = found;
		return [
			(0,report_text.a)(path),
			`${kind} (${(0,traces.aB)(found)})`,
			`${(0,report_text.a)(excerpt)}<br>${(0,report_text.w)(format)}, offset ${offset}`,
			String(count),
			instruction === undefined ? layerCell(found.layer) : instructionCell(instruction),
		];
	});
	const header = ["Path", "What", "Found", "Times", "From"];
	return (0,table.T)(`Traces of this build in the image: ${listed.length + omitted}`, (0,table.t)({ header, rows, budget: 60_000, omitted }));
}
function layerCell(layer) {
	return layer === undefined ? "" : `layer ${layer}`;
}
function executablesSection({ executables }) {
	const { listed, omitted, unread } = executables;
	const groups = (0,report_executables.f)(listed);
	if (groups.length === 0 && unread.listed.length === 0)
		return "";
	const advice = (0,table.t)({
		header: ["What", "Files", "What to do"],
		rows: groups.map(({ name, files, fixes }) => [
			(0,report_text.a)(name),
			String(files.length),
			fixes.map(report_text.w).join("<br>"),
		]),
		budget: 20_000,
	});
	const files = (0,table.t)({
		header: ["Path", "Built with", "Found"],
		rows: listed
			.filter((file) => file.advice.length > 0)
			.map((file) => [
			(0,report_text.a)(file.path),
			(0,report_text.w)((0,report_executables._)(file)),
			file.advice.map(({ found }) => (0,report_text.a)(found)).join("<br>"),
		]),
		budget: 60_000,
		omitted,
	});
	const notRead = [
		...unread.listed.map(({ path, reason }) => `Not examined: ${(0,report_text.a)(path)}: ${(0,report_text.w)(reason)}`),
		...(unread.omitted === 0 ? [] : [`Not examined: ${unread.omitted} more`]),
	];
	const body = [...(groups.length === 0 ? [] : [advice, files]), notRead.join("<br>\n")];
	return (0,table.T)(`${(0,sizes.hS)(listed.length + omitted, "executable")} of this build, and what they reveal about it`, body.filter((part) => part !== "").join("\n\n"));
}

;











function renderSummary(report, frame = {}) {
	return joined([
		heading({ ...(0,headline.gD)(report), ...frame }),
		...(0,block.V)(report.failure?.output ?? [], ""),
		adviceSection((0,headline.wr)(report)),
		...ofEach(report, (proof) => [
			differencesSection(proof, { accepted: (0,headline.$f)(report) !== undefined, frame }),
			exceptionsSection(proof),
			fixesSection(proof),
		]),
		...policySection(report),
		factsSection(report),
		advisoriesSection(report, frame),
		...ofEach(report, (proof) => [
			tracesSection(proof),
			executablesSection(proof),
			layersSection(proof),
			singleStageSection(proof),
			buildsSection(proof),
		]),
		timingsSection(report),
		toolchainSection(report),
	]);
}
function policySection({ policy }) {
	if (policy === undefined)
		return [];
	return ["### Policy", ...(0,block.V)((0,report_policy.EO)(policy, palette.wU), "")];
}
function renderFailureSummary(failure, frame = {}) {
	return joined([
		heading({ tone: "bad", text: failure.message, ...frame }),
		...(0,block.V)(failure.output ?? [], ""),
		adviceSection(failure.fix),
	]);
}
function heading({ tone, text, subject }) {
	const about = subject === undefined ? "" : `${(0,report_text.w)((0,printable.vI)(subject, 200))} · `;
	return `## ${marks[tone]} ${about}${(0,report_text.w)(text)}`;
}
function adviceSection(advice) {
	return advice === undefined ? "" : `**What to do:** ${(0,report_text.w)(advice)}`;
}
const marks = { good: "✅", warning: "⚠️", bad: "❌" };
function ofEach({ proofs }, sections) {
	return proofs.flatMap((proof) => {
		const shown = sections(proof).filter((section) => section !== "");
		const title = proofs.length > 1 && shown.length > 0 ? [`## ${(0,report_text.w)(proof.platform)}`] : [];
		return [...title, ...shown];
	});
}
function joined(sections) {
	return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}


}),

75541:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  reportFailure: () => (reportFailure)
});
var _compose_runner_js__0 = __webpack_require__(39827);
var _compose_step_js__1 = __webpack_require__(41161);
var _report_annotations_js__2 = __webpack_require__(46241);
var _report_frame_js__3 = __webpack_require__(92890);
var _report_summary_js__4 = __webpack_require__(71940);
var _elsewhere_js__5 = __webpack_require__(45387);






async function reportFailure(thrown, { reporter, env }, action) {
	const failure = (0,_elsewhere_js__5.Q)(action, thrown);
	reporter.annotate((0,_report_annotations_js__2.Q)(failure));
	await _compose_step_js__1.P.writeSummary(env, (0,_report_summary_js__4.F)(failure, frameOf(env)));
}
function frameOf(env) {
	const inputs = _compose_runner_js__0.l.readActionInputs(env);
	const [image] = namesIn(inputs.image);
	const [offset = ""] = namesIn(inputs.context);
	const [target] = namesIn(inputs.target);
	const [file] = namesIn(inputs.file);
	const subject = (0,_report_frame_js__3.et)({
		image: image === undefined ? [] : [image],
		...(target === undefined ? {} : { target }),
		...(file === undefined ? {} : { file }),
	}, { repository: "", offset: offset === "." ? "" : offset });
	return subject === undefined ? {} : { subject };
}
function namesIn(input) {
	const text = typeof input === "string" ? input : (input?.[0] ?? "");
	return text.split(/[\s,]/).filter((word) => /^[\w.:/-]{1,200}$/.test(word));
}


}),

};
//# sourceMappingURL=46241.index.js.map
