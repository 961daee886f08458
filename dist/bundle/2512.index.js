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
async function tellOfBuild({ report, frame, failure }, { reporter, env }) {
	await _compose_step_js__0.P.writeArtifacts(env, _compose_step_js__0.P.pushedNames(report));
	await _compose_step_js__0.P.writeSummary(env, (0,_report_summary_js__4.B)(report, frame));
	reporter.info((0,_report_terminal_js__5.b)(report, view).join("\n"));
	for (const annotation of (0,_report_annotations_js__1.I)(report, failure))
		reporter.annotate(annotation);
}


}),

29674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (imagesOutputValue),
  n: () => (imagesJson)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _json_js__1 = __webpack_require__(1274);
var _outcome_js__3 = __webpack_require__(55890);
var _reason_js__2 = __webpack_require__(41964);




function imagesJson(results) {
	return (0,_json_js__1.AI)({
		schemaVersion: 1,
		images: results.map((result) => {
			const { name, decision, reportFile, layout, failure } = result;
			const { isBuilt, digest, imageId, reference, reproducible, changed, pushed } = (0,_outcome_js__3.J)(result);
			const current = decision.kind === "current" ? { revision: decision.current.revision } : {};
			return {
				name,
				outcome: (0,_outcome_js__3.s)(result).text,
				built: isBuilt,
				because: {
					kind: decision.kind === "build" ? decision.reason.kind : "unchanged",
					text: (0,_domain_text_surface_js__0.rG)((0,_reason_js__2.G)(decision), "workflow"),
				},
				...{ digest, imageId, reference, reproducible, changed },
				...current,
				pushed: pushed.map((each) => ({ reference: each.reference, digest: each.digest })),
				report: reportFile,
				layout,
				...(failure === undefined
					? {}
					: { failure: { code: failure.code, message: failure.message, fix: failure.fix } }),
			};
		}),
	});
}
function imagesOutputValue(results) {
	return JSON.stringify(Object.fromEntries(results.map((result) => {
		const { isBuilt, digest, reference, reproducible, changed } = (0,_outcome_js__3.J)(result);
		const failed = result.failure !== undefined;
		return [result.name, { digest, reference, reproducible, changed, built: isBuilt, failed }];
	})));
}


}),

55890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (imageFacts),
  s: () => (outcomeOf)
});
var _domain_findings_proof_js__0 = __webpack_require__(67874);

function imageFacts({ decision, report }) {
	if (decision.kind === "current") {
		const { image, digest, imageId, pushed } = decision.current;
		const changed = pushed.some((each) => each.changed);
		return {
			isBuilt: false,
			digest,
			imageId,
			reference: image,
			reproducible: "unchecked",
			changed,
			pushed,
		};
	}
	const image = report?.proofs[0]?.image ?? report?.reused;
	const pushed = report?.pushed ?? [];
	const [first] = pushed;
	return {
		isBuilt: (report?.proofs.length ?? 0) > 0,
		digest: image?.digest,
		imageId: image?.imageId,
		reference: report?.reused?.image ?? (first && `${untagged(first.reference)}@${first.digest}`),
		reproducible: (0,_domain_findings_proof_js__0.Hc)(report?.proofs ?? []),
		changed: first === undefined ? undefined : pushed.some((each) => each.changed),
		pushed,
	};
}
function outcomeOf(result) {
	const { decision, failure } = result;
	const { reproducible } = imageFacts(result);
	if (failure !== undefined) {
		return { tone: "bad", text: failure.code === "irreproducible" ? "not reproducible" : "failed" };
	}
	if (decision.kind === "current")
		return { tone: "good", text: "unchanged" };
	if (result.report?.reused !== undefined)
		return { tone: "good", text: "reused" };
	return reproducible === "true"
		? { tone: "good", text: "reproducible" }
		: { tone: "warning", text: reproducible === "false" ? "differs" : "unchecked" };
}
function untagged(reference) {
	const colon = reference.lastIndexOf(":");
	return colon > reference.lastIndexOf("/") ? reference.slice(0, colon) : reference;
}


}),

41964:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (decisionText),
  u: () => (reasonText)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _sizes_js__1 = __webpack_require__(76477);


function decisionText(decision) {
	if (decision.kind === "build")
		return reasonText(decision.reason);
	const { image, revision } = decision.current;
	return `nothing that it is built from changed since ${short(revision)}, of which ${image} is`;
}
function reasonText(reason) {
	switch (reason.kind) {
		case "asked":
			return "asked for";
		case "unnamed":
			return `${(0,_domain_text_surface_js__0.Pe)("image")} names no repository where an image of it could be`;
		case "unvouched":
			return `its repository is named by the source alone; ${(0,_domain_text_surface_js__0.Pe)("image")} of the call says whose images to believe`;
		case "unclean":
			return reason.advisories.length === 0
				? "the source has no commit"
				: `the source is, or may be, ${reason.advisories.join(", ")}`;
		case "forbidden":
			return `${(0,_domain_text_surface_js__0.Pe)("forbid")} refuses the source`;
		case "require-varied":
			return `${(0,_domain_text_surface_js__0.Pe)("require-varied")} asks for variations, and no label says which were applied`;
		case "spec-image":
			return "its final stage is known only when its build image is built";
		case "recipe-base":
			return `${(0,_domain_text_surface_js__0.Pe)("recipe", "base")} is always built: whether its packages changed is not followed`;
		case "made-elsewhere":
			return "its files are made before the build, and nothing says whether they changed";
		case "git-folder":
			return "it is built from `.git`, which may be another one by now";
		case "outside":
			return "a base or another part of it is only on this machine";
		case "no-proven-image":
			return "the registry has no proven image of it";
		case "recipe":
			return "its settings, bases or buildah are not those of the last proven image";
		case "version":
			return `no proven image has version ${reason.version}`;
		case "history":
			return "no proven image is of a commit in this clone's history";
		case "labels":
			return "no proven image has the labels that are asked for, and a clean source";
		case "contradiction":
			return `${reason.digests.join(" and ")} both claim to be proven of one source`;
		case "elsewhere":
			return `${reason.repository} does not have the last proven image`;
		case "files":
			return `${pathsText(reason)} changed since ${short(reason.revision)}`;
		case "settings":
			return "its settings changed";
		case "unpinned-base":
			return `its base ${reason.base} has no digest and may be another one by now`;
		case "unknown":
			return `what changed is not known: ${reason.why}`;
	}
}
function pathsText({ paths, count }) {
	const more = count - paths.length;
	const named = [...paths, ...(more > 0 ? [`${(0,_sizes_js__1.hS)(more, "more file")}`] : [])];
	const last = named.pop() ?? "";
	return named.length === 0 ? last : `${named.join(", ")} and ${last}`;
}
function short(revision) {
	return revision.slice(0, 12);
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
