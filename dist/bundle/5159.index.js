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


})

};
//# sourceMappingURL=5159.index.js.map
