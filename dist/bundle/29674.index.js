export const id = 29674;
export const ids = [29674];
export const modules = {

29674:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (imagesOutputValue),
  n: () => (imagesJson)
});
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _json_js__1 = __webpack_require__(49006);
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

41964:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
			return uncleanText(reason);
		case "forbidden":
		case "require-varied":
		case "forbid-in-image":
		case "policy":
			return askedText(reason.kind);
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
		case "no-index":
			return "the registry has no index of just the last proven images of its platforms";
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
function askedText(kind) {
	const texts = {
		forbidden: `${(0,_domain_text_surface_js__0.Pe)("forbid")} refuses the source`,
		"require-varied": `${(0,_domain_text_surface_js__0.Pe)("require-varied")} asks for variations, and no label says which were applied`,
		"forbid-in-image": `${(0,_domain_text_surface_js__0.Pe)("forbid")} asks for what no label says of an image`,
		policy: `${(0,_domain_text_surface_js__0.Pe)("policy")} judges what is built`,
	};
	return texts[kind];
}
function uncleanText({ advisories }) {
	return advisories.length === 0
		? "the source has no commit"
		: `the source is, or may be, ${advisories.join(", ")}`;
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

55890:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (imageFacts),
  s: () => (outcomeOf)
});
var _domain_findings_proof_js__1 = __webpack_require__(67874);
var _domain_findings_report_js__0 = __webpack_require__(42488);


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
	const image = report && (0,_domain_findings_report_js__0.o)(report);
	const pushed = report?.pushed ?? [];
	const [first] = pushed;
	return {
		isBuilt: (report?.proofs.length ?? 0) > 0,
		digest: image?.digest,
		imageId: image?.imageId,
		reference: report?.reused?.image ?? (first && `${untagged(first.reference)}@${first.digest}`),
		reproducible: (0,_domain_findings_proof_js__1.Hc)(report?.proofs ?? []),
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

};
//# sourceMappingURL=29674.index.js.map
