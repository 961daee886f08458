export const id = 9452;
export const ids = [9452];
export const modules = {

9452:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  maskSecrets: () => (maskSecrets)
});
var _domain_build_redact_js__0 = __webpack_require__(76565);
var _commands_js__1 = __webpack_require__(38491);


function maskSecrets(values) {
	for (const line of new Set(values.flatMap(_domain_build_redact_js__0._o))) {
		process.stdout.write(`${(0,_commands_js__1.FC)("add-mask", {}, line)}\n`);
	}
}


}),

41161:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  P: () => (step)
});


var carried = __webpack_require__(29227);

var promises_ = __webpack_require__(51455);
;

async function writeSummary(env, markdown) {
	const { GITHUB_STEP_SUMMARY: file } = env;
	await append(file, markdown);
}
async function writeArtifacts(env, images) {
	const lines = images
		.filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
		.map((image) => `oci://${image}\n`);
	const { GITHUB_ARTIFACTS: file } = env;
	if (lines.length > 0)
		await append(file, lines.join(""));
}
async function append(file, text) {
	if (file !== undefined && file !== "")
		await (0,promises_.appendFile)(file, text);
}


var inputs = __webpack_require__(31432);

var masks = __webpack_require__(9452);

var proof = __webpack_require__(67874);

var findings_report = __webpack_require__(42488);

var actions_values = __webpack_require__(47315);
;



function outputValues(facts) {
	const { report, tags, layout = "", reportFile = "", pageFile = "", images = "" } = facts;
	const { sbomFiles = [] } = facts;
	const { source, proofs } = report;
	const image = (0,findings_report.o)(report);
	const variations = (0,proof.mx)(proofs);
	return {
		digest: image?.digest ?? "",
		"image-id": image?.imageId ?? "",
		platforms: platformsValue(report),
		image: pushedNames(report).join("\n"),
		tags: tags.join("\n"),
		changed: report.pushed.length === 0 ? "" : `${report.pushed.some(({ changed }) => changed)}`,
		reused: String(report.reused !== undefined),
		reproducible: (0,proof.Hc)(proofs),
		varied: JSON.stringify(variations.applied),
		"not-varied": JSON.stringify(variations.notApplied),
		advisories: JSON.stringify(report.advisories.map(({ name }) => name)),
		"source-id": source.id,
		repository: source.repository,
		offset: source.offset,
		version: source.version,
		revision: source.revision,
		images,
		sbom: sbomFiles.join("\n"),
		layout,
		report: reportFile,
		"report-html": pageFile,
	};
}
function platformsValue({ proofs, index }) {
	if (proofs.length > 1 && index === undefined)
		return "";
	const digests = proofs.flatMap(({ platform, image }) => image === undefined ? [] : [[platform, image.digest]]);
	return digests.length === 0 ? "" : JSON.stringify(Object.fromEntries(digests));
}
function pushedNames(report) {
	const names = report.pushed.map(({ reference, digest }) => `${withoutTag(reference)}@${digest}`);
	const { reused } = report;
	return [...new Set(reused === undefined ? names : [reused.image, ...names])];
}
function writeOutputs(env, values) {
	writeValues(env, values);
}
function writeFurtherOutputs(env, values) {
	writeValues(env, values);
}
function writeValues(env, values) {
	for (const [name, value] of Object.entries(values)) {
		if (value !== "")
			(0,actions_values.J)(env, "output", name, value);
	}
}
function withoutTag(reference) {
	const [name = ""] = reference.split("@", 1);
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(0, colon) : name;
}


var saved_state = __webpack_require__(65086);
;






const step = {
	maskSecrets: masks.maskSecrets,
	outputValues: outputValues,
	ownInput: inputs.tE,
	pushedNames: pushedNames,
	readCarried: carried.readCarried,
	saveWorkFolder: saved_state.H,
	writeArtifacts: writeArtifacts,
	writeFurtherOutputs: writeFurtherOutputs,
	writeOutputs: writeOutputs,
	writeSummary: writeSummary,
};


}),

45387:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (failureIn),
  _: () => (elsewhereIn)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _options_elsewhere_js__2 = __webpack_require__(49685);
var _options_further_actions_js__3 = __webpack_require__(55688);




function elsewhereIn(action) {
	return (0,_options_elsewhere_js__2.elsewhereFor)({
		surface: "workflow",
		has: (name) => (0,_options_further_actions_js__3.bZ)(action, name),
		readsSourcesFile: action === "resolve",
	});
}
function failureIn(action, failure) {
	if (action === undefined)
		return failure;
	const elsewhere = elsewhereIn(action);
	return (0,_domain_build_redact_values_js__0.O)(failure, (text) => (0,_domain_text_surface_js__1.rG)(text, "workflow", elsewhere));
}


}),

49685:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  elsewhereFor: () => (elsewhereFor)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _list_js__1 = __webpack_require__(88213);
var _settings_file_rules_js__2 = __webpack_require__(33303);



function elsewhereFor({ surface, has, readsSourcesFile = false }) {
	return (name) => {
		const option = _list_js__1.f.find((each) => each.name === name);
		if (option === undefined || has(name))
			return "";
		if (!readsSourcesFile || _settings_file_rules_js__2._[option.name] !== "taken") {
			return surface === "workflow" ? " (of the action that builds)" : " (of `twofold build`)";
		}
		const key = surface === "workflow" ? "" : `\`${name}\` `;
		return ` (${key}in the source's \`${_domain_build_settings_file_js__0.bH}\`)`;
	};
}


}),

93813:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (requiredInput),
  t: () => (switchInput)
});
var _compose_step_js__0 = __webpack_require__(41161);
var _domain_text_failure_js__1 = __webpack_require__(67271);


function requiredInput(env, name, example) {
	const value = _compose_step_js__0.P.ownInput(env, name);
	if (value !== undefined)
		return value;
	throw (0,_domain_text_failure_js__1.AN)(name, "it is not given.", `Write it, e.g. \`${example}\`.`);
}
function switchInput(env, name) {
	const text = _compose_step_js__0.P.ownInput(env, name) ?? "false";
	if (text === "true" || text === "false")
		return text === "true";
	throw (0,_domain_text_failure_js__1.AN)(name, "it is neither true nor false.", "Write `true` or `false`.");
}


}),

};
//# sourceMappingURL=9452.index.js.map
