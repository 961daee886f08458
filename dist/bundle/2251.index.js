export const id = 2251;
export const ids = [2251];
export const modules = {

2251:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
				text: `Reproducible${onAll(report)}: ${(0,_variations_js__1.AQ)(variations)}${pushedTo(report)}.`,
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
			text: `Not reproducible${onSome(report)}: ${inWhat(report)}${pushedTo(report)}.`,
		};
	}
	const known = (0,_sizes_js__4.hS)(accepted.count, "known difference");
	const until = accepted.count === 1 ? "until" : "the first until";
	return {
		tone: "warning",
		text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
	};
}
function onAll({ proofs }) {
	return proofs.length < 2 ? "" : onPlatforms(proofs);
}
function onSome({ proofs }) {
	const differing = proofs.filter(({ verdict }) => verdict === "false");
	return proofs.length < 2 ? "" : onPlatforms(differing);
}
function onPlatforms(proofs) {
	const names = proofs.map(({ platform }) => platform);
	const last = names.at(-1) ?? "";
	const others = names.slice(0, -1).join(", ");
	return ` on ${others === "" ? last : `${others} and ${last}`}`;
}
const headings = {
	usage: "Bad input",
	forbidden: "Forbidden",
	policy: "Policy",
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

8831:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

15789:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _line_js__0 = __webpack_require__(83913);
var _palette_js__1 = __webpack_require__(67048);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_line_js__0.n)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_line_js__0.n)(message)}`, ...detailLines(advisory, _palette_js__1.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_line_js__0.n)(fact)}`)), `  ${(0,_line_js__0.n)(fix)}`];
}


}),

17384:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

28230:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (ledgerText),
  e: () => (takenTexts)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _sizes_js__1 = __webpack_require__(76477);


const mostNamed = 10;
function ledgerText({ taken, ran, kept }) {
	const steps = (0,_sizes_js__1.hS)(taken.length + ran, "RUN step");
	const proven = taken.length === 1 ? "was proven" : "were proven";
	const told = taken.length === 0
		? `${steps} ran, none was spared`
		: `${taken.length} of ${steps} ${proven} before and did not run`;
	return kept === 0 ? told : `${told}; ${kept} ${kept === 1 ? "is" : "are"} newly kept`;
}
function takenTexts({ taken }) {
	const hidden = taken.length - mostNamed;
	const named = taken.slice(0, mostNamed).map(takenText);
	return hidden > 0 ? [...named, `and ${hidden} more, which report.json names`] : named;
}
function takenText({ instruction, from, provenOn, revision, address, usedNetwork, }) {
	const place = instruction === undefined ? "a step of a base" : (0,_domain_build_written_place_js__0.Z9)(instruction);
	const by = [
		...(revision === "" ? [] : [`at ${revision.slice(0, 12)}`]),
		...(address === undefined ? [] : [`by ${address}`]),
	].join(" ");
	const network = usedNetwork ? "; its result may have come over a network" : "";
	return `${place}: proven on ${provenOn}${by === "" ? "" : ` ${by}`}, from ${from}${network}`;
}


}),

36550:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  e: () => (betweenText)
});
var _sizes_js__0 = __webpack_require__(76477);

function betweenText({ count, paths }) {
	const more = count - paths.length;
	const rest = more > 0 ? ` and ${more} more` : "";
	const differ = count === 1 ? "differs" : "differ";
	return `${(0,_sizes_js__0.hS)(count, "file")} without machine code ${differ} between platforms: ${paths.join(", ")}${rest}`;
}


}),

38856:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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

43361:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (besideOfSbom),
  m: () => (besideOfAttestation)
});
var _domain_findings_beside_js__0 = __webpack_require__(81032);
var _domain_oci_sbom_format_js__1 = __webpack_require__(70088);
var _sizes_js__2 = __webpack_require__(76477);



function besideOfSbom({ format, file, packages, referrers }) {
	const what = `${_domain_oci_sbom_format_js__1.u[format].title}, ${(0,_sizes_js__2.hS)(packages, "package")}`;
	return { what, where: [file, ...referrers] };
}
function besideOfAttestation(made) {
	const { about, file, signedBy, referrers, address } = made;
	const signature = signedBy === undefined ? "not signed" : `signed by ${signedBy}`;
	return {
		what: `${(0,_domain_findings_beside_js__0.b)(about)}, ${signature}`,
		where: [file, ...referrers, ...(address === undefined ? [] : [address])],
	};
}


}),

81569:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


}),

84297:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (endedEarlyText)
});
function endedEarlyText(proofs) {
	const places = proofs.flatMap(({ endedBehind }) => endedBehind ?? []);
	const lines = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
	if (lines.length === 0)
		return "";
	return `behind ${lines.join(", ")}, whose results differ (fail-fast): the steps after it did not run, and may differ too`;
}


}),

99079:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=2251.index.js.map
