export const id = 11888;
export const ids = [11888];
export const modules = {

11888:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AB: () => (limit),
  Jh: () => (differencesFrom),
  eK: () => (headVerdict),
  mr: () => (noDifferences),
  to: () => (explained)
});
var _compare_images_js__0 = __webpack_require__(21548);
var _diagnose_diagnose_js__1 = __webpack_require__(16803);
var _diagnose_several_js__2 = __webpack_require__(31212);
var _images_two_images_js__3 = __webpack_require__(38801);




const limit = 200;
const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
const noDifferences = { listed: [], omitted: 0, layers: [] };
function headVerdict(published, rebuilt) {
	if (published.digest === rebuilt.digest)
		return "identical";
	const isSame = published.manifest.config.digest === rebuilt.manifest.config.digest &&
		sameAnnotations(published, rebuilt);
	return isSame ? "same-content" : "different";
}
function sameAnnotations({ manifest: a }, { manifest: b }) {
	const listed = ({ annotations = {} }) => JSON.stringify(Object.entries(annotations).toSorted(([one], [other]) => (one < other ? -1 : 1)));
	return a.mediaType === dockerManifest || listed(a) === listed(b);
}
async function differencesFrom({ published: a, rebuilt: b }, how) {
	const found = await (0,_compare_images_js__0.q)({ a, b, readers: how.readers, limit });
	const located = await how.locate(found.listed);
	const placed = located.map((difference) => {
		const { layer } = difference;
		const origin = layer === undefined ? undefined : how.origins[layer];
		const instruction = difference.instruction ?? origin?.instruction;
		return instruction === undefined ? difference : { ...difference, instruction };
	});
	return { ...found, listed: explained(placed) };
}
function explained(located) {
	return (0,_diagnose_diagnose_js__1.h)(located, undefined)
		.flatMap((each) => (0,_diagnose_several_js__2.N)(each, undefined))
		.map(_images_two_images_js__3.a4);
}


}),

13374:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (verifyExitCode),
  L: () => (worstExitCode)
});
const verifyExitCodes = {
	identical: 0,
	"same-content": 0,
	"same-files": 0,
	different: 1,
	"cannot-be-rebuilt": 3,
	"not-rebuilt": 0,
};
function verifyExitCode({ verdict, policy, }) {
	const code = verifyExitCodes[verdict];
	return code === 0 && policy?.verdict === "broken" ? 1 : code;
}
function worstExitCode(verified) {
	const codes = verified.map(verifyExitCode);
	return codes.includes(1) ? 1 : Math.max(0, ...codes);
}


}),

30777:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (parsePolicyUse)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function parsePolicyUse(asked) {
	const { policy, attest, policyOnly, attestTo } = asked;
	if (policyOnly && policy === undefined) {
		throw (0,_domain_text_failure_js__1.AN)("policy-only", "there is no policy to judge by.", `Name its file with ${(0,_domain_text_surface_js__3.Pe)("policy", "policy.yml")}.`);
	}
	if (policyOnly && attest) {
		throw (0,_domain_text_failure_js__1.AN)("policy-only", "nothing is rebuilt then, and only a rebuild can be attested.", `Leave ${(0,_domain_text_surface_js__3.Pe)("policy-only")} or ${(0,_domain_text_surface_js__3.Pe)("attest")} out.`);
	}
	if (attestTo === undefined)
		return { policyOnly, attestTo };
	if (!attest) {
		throw (0,_domain_text_failure_js__1.AN)("attest-to", "there is no attestation to put there.", `Write ${(0,_domain_text_surface_js__3.Pe)("attest", "true")} too, or leave it out.`);
	}
	const found = (0,_domain_oci_reference_js__0.F2)(attestTo);
	if (found === undefined || found.tag !== undefined || found.digest !== undefined) {
		throw (0,_domain_text_failure_js__1.AN)("attest-to", `${JSON.stringify((0,_domain_text_printable_js__2.vI)(attestTo, 200))} is no repository's name.`, "Write it without tag and digest, e.g. `ghcr.io/acme/shop`.");
	}
	return { policyOnly, attestTo: (0,_domain_oci_reference_js__0.aR)(found) };
}


}),

35290:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  verifyAction: () => (verifyAction)
});


var runner = __webpack_require__(39827);

var step = __webpack_require__(41161);

var verify_and_attest = __webpack_require__(75694);

var redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var verification = __webpack_require__(13374);

var surface = __webpack_require__(10970);

var build_request = __webpack_require__(77844);

var commit_name = __webpack_require__(57282);

var platform = __webpack_require__(71998);

var policy_use = __webpack_require__(30777);

var snapshot_use = __webpack_require__(77419);

var palette = __webpack_require__(67048);

var report_verification = __webpack_require__(64732);

var printable = __webpack_require__(76158);

var policy = __webpack_require__(27097);

var sizes = __webpack_require__(76477);

var block = __webpack_require__(75233);

var report_text = __webpack_require__(13920);
;








const marks = {
	identical: "✅",
	"same-content": "✅",
	"same-files": "✅",
	different: "❌",
	"cannot-be-rebuilt": "⚠️",
	"not-rebuilt": "ℹ️",
};
function markOf({ verdict, policy }) {
	return policy?.verdict === "broken" ? "❌" : marks[verdict];
}
function renderVerificationSummary(found) {
	const [headline = "", ...lines] = (0,report_verification.b)(found, palette.wU);
	const about = (0,report_text.w)((0,printable.vI)(found.reference, 200));
	const start = lines.findIndex((line) => line !== "");
	const sections = [
		`## ${markOf(found)} ${about} · ${(0,report_text.w)(headline)}`,
		...(start < 0 ? [] : (0,block.V)(lines.slice(start), "")),
	];
	return `${sections.join("\n\n")}\n`;
}
const most = 9;
function verificationAnnotations(found) {
	const { verdict, reference, missing, doubts, differences } = found;
	const name = (0,printable.RK)((0,printable.vI)(reference, 200));
	const warnings = doubts.slice(0, most).map(({ label, because }) => {
		const message = `${(0,printable.RK)(label)}: ${(0,printable.RK)((0,printable.vI)(because, 500))}`;
		return { level: "warning", title: "Label not borne out", message };
	});
	const judged = found.policy === undefined ? [] : (0,policy.NP)(found.policy);
	if ((0,verification.D)({ verdict }) === 0)
		return [...judged, ...warnings];
	const error = (message) => ({ level: "error", title: "Verify", message });
	if (verdict === "cannot-be-rebuilt") {
		const told = missing.slice(0, most).map(({ message, fix }) => error(`${message}\n${fix}`));
		return [error(`${name} cannot be rebuilt.`), ...judged, ...told, ...warnings];
	}
	const paths = differences.listed.slice(0, most).map(({ path }) => (0,printable.RK)((0,printable.vI)(path, 200)));
	const hidden = differences.listed.length - paths.length + differences.omitted;
	const rest = hidden > 0 ? [`… and ${(0,sizes.hS)(hidden, "more difference")}`] : [];
	const message = [`${name}: this source and recipe give another image.`, ...paths, ...rest];
	return [error(message.join("\n")), ...judged, ...warnings];
}


var action_elsewhere = __webpack_require__(45387);

var own_inputs = __webpack_require__(93813);

var workspace = __webpack_require__(5286);
;


















async function verifyAction(context) {
	const { env, reporter, signal, entry } = context;
	const reference = (0,own_inputs.Y)(env, "image", "ghcr.io/acme/shop:1.4.0");
	const request = (0,platform.Vj)((0,build_request.r)(runner.l.readSharedInputs(env, "verify"), env));
	step.P.maskSecrets((0,redact.WD)(request));
	const { found: verified, attestation } = await (0,verify_and_attest.I)({
		...(0,snapshot_use.D)({
			snapshot: step.P.ownInput(env, "snapshot"),
			buildah: (0,own_inputs.t)(env, "snapshot-buildah"),
		}),
		...{ reference, expected: request.expectedDigest, request, reporter, env, signal, entry },
		source: step.P.ownInput(env, "source"),
		recipe: step.P.ownInput(env, "recipe"),
		revision: (0,commit_name.S)(step.P.ownInput(env, "revision")),
		...(0,policy_use.p)({
			...{ policy: request.policy, attest: request.attest },
			policyOnly: (0,own_inputs.t)(env, "policy-only"),
			attestTo: step.P.ownInput(env, "attest-to"),
		}),
		runsCommands: (0,own_inputs.t)(env, "run-prebuilt-command"),
		surface: "workflow",
		cwd: (0,workspace.B)(env),
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
	});
	const elsewhere = (0,action_elsewhere._)("verify");
	const found = (0,redact_values.s)(verified, (text) => (0,surface.rG)(text, "workflow", elsewhere));
	await report(found, { ...context, attestation });
	return (0,verification.D)(found);
}
async function report(found, context) {
	const { env, reporter, attestation = "" } = context;
	step.P.writeFurtherOutputs(env, {
		verdict: found.verdict,
		digest: found.published.digest,
		"rebuilt-digest": found.rebuilt?.digest ?? "",
		"source-id": found.claims.source?.id ?? "",
		missing: JSON.stringify(found.missing.map(({ input }) => input)),
		attestation,
		policy: found.policy?.verdict ?? "",
	});
	await step.P.writeSummary(env, renderVerificationSummary(found));
	reporter.info((0,report_verification.b)(found, palette.wU).join("\n"));
	for (const annotation of verificationAnnotations(found))
		reporter.annotate(annotation);
}


}),

55593:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (proveLayers),
  m: () => (openJudged)
});
var _domain_oci_compression_js__0 = __webpack_require__(86469);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);



async function openJudged({ published, open, reference, }) {
	const opened = await open();
	if (opened.digest === published.digest)
		return opened;
	const name = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(reference, 300));
	throw new _domain_text_failure_js__1.HR({
		code: "irreproducible",
		message: `${name} was ${published.digest}, and it was ${opened.digest} when its layers were fetched.`,
		fix: "Its tag was moved in between. Verify the image that you mean by its digest: `name@sha256:…`.",
	});
}
async function proveLayers(options) {
	const { published, rebuilt, reference, signal } = options;
	const name = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(reference, 300));
	const { layers } = published.manifest;
	const { length } = published.config.diffIds;
	if (layers.length !== length) {
		throw forged(`The manifest of ${name} has ${layers.length} layers, but its config has ${length}`);
	}
	const { layer } = await openJudged(options);
	for (const [index, { digest, mediaType }] of layers.entries()) {
		const own = rebuilt.manifest.layers[index];
		if (own?.digest === digest && own.mediaType === mediaType)
			continue;
		await proveLayer(`Layer ${index} of ${name}`, layer(index), signal);
	}
}
async function proveLayer(name, bytes, signal) {
	try {
		for await (const _ of bytes)
			signal.throwIfAborted();
	}
	catch (error) {
		if (error instanceof _domain_oci_compression_js__0.R)
			throw error;
		if (!(error instanceof _domain_text_failure_js__1.HR) || error.code !== "tool")
			throw error;
		const why = error.told.message.replace(/\.$/, "");
		throw forged(`${name} is not shown to be what its config says: ${why}`, error);
	}
}
function forged(what, cause) {
	return new _domain_text_failure_js__1.HR({
		code: "irreproducible",
		message: `${what}.`,
		fix: "Do not use this image before you know who pushed it, and why its layers are not those of its config.",
		...(cause === undefined ? {} : { cause }),
	});
}


}),

57282:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (parseCommitName)
});
var _domain_labels_label_reading_js__2 = __webpack_require__(66182);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);



function parseCommitName(text) {
	if (text === undefined || (0,_domain_labels_label_reading_js__2.oN)(text))
		return text;
	throw (0,_domain_text_failure_js__0.AN)("revision", `${JSON.stringify((0,_choices_js__1.ml)(text))} is not the full name of a commit.`, "Write 40 hex digits, as `git rev-parse HEAD` prints them.");
}


}),

64732:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (renderVerificationJson),
  b: () => (verificationLines)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _json_js__1 = __webpack_require__(49006);
var _line_js__2 = __webpack_require__(83913);
var _policy_js__3 = __webpack_require__(27097);
var _terminal_differences_js__4 = __webpack_require__(8548);





const mostListed = 20;
const headlines = {
	identical: "identical: the rebuild has the published digest",
	"same-content": "same content: config and layers are equal, only their compression is another one",
	"same-files": "same files: what a container sees is equal; another program built the image, so that layers and history are others",
	different: "different: this source and recipe give another image",
	"cannot-be-rebuilt": "cannot be rebuilt",
	"not-rebuilt": "not rebuilt, only judged by the policy",
};
const tones = {
	identical: "good",
	"same-content": "good",
	"same-files": "good",
	different: "bad",
	"cannot-be-rebuilt": "warning",
	"not-rebuilt": "good",
};
const two = "the published image (first) and the rebuild (second)";
function verificationLines(found, palette) {
	const { verdict, missing, differences } = found;
	return [
		palette[tones[verdict]](palette.strong(headlines[verdict])),
		...(missing.length === 0 ? [] : ["", ...missingLines(found, palette)]),
		...(found.policy === undefined ? [] : ["", ...(0,_policy_js__3.EO)(found.policy, palette)]),
		...doubtLines(found, palette),
		...assumedLines(found, palette),
		...(differences.listed.length === 0 ? [] : ["", ...(0,_terminal_differences_js__4.Z)(differences, palette, two)]),
		"",
		...factRows(found).map(([name, value]) => `${palette.faint(name.padEnd(11))} ${(0,_line_js__2.n)(value)}`),
	];
}
function missingLines({ missing }, palette) {
	return missing
		.slice(0, mostListed)
		.flatMap(({ input, message, fix }) => [
		`  ${palette.bad(input)}  ${(0,_line_js__2.n)(message)}`,
		`    fix: ${(0,_line_js__2.n)(fix)}`,
	]);
}
function doubtLines({ doubts }, palette) {
	if (doubts.length === 0)
		return [];
	return [
		"",
		palette.warning("Labels that are not borne out:"),
		...doubts.slice(0, mostListed).map(({ label, value, because }) => {
			const written = value === undefined ? `${label} is missing` : `${label} = ${quoted(value)}`;
			return `  ${(0,_line_js__2.n)(written)}: ${(0,_line_js__2.n)(because)}`;
		}),
	];
}
function assumedLines({ assumed }, palette) {
	if (assumed.length === 0)
		return [];
	const listed = assumed.slice(0, mostListed).map((text) => `  ${(0,_line_js__2.n)(text)}`);
	return ["", palette.warning("Taken without anybody saying so:"), ...listed];
}
function quoted(value) {
	return JSON.stringify((0,_domain_text_printable_js__0.vI)(value, 200));
}
function factRows(found) {
	const { published, rebuilt, source, recipeFrom, buildah, variations } = found;
	return [
		["image", found.reference],
		["published", published.digest],
		...indexRows(found),
		...(rebuilt === undefined ? [] : [["rebuilt", rebuilt.digest]]),
		...(source === undefined ? [] : [["source ID", source.id]]),
		...(recipeFrom.length === 0 ? [] : [["recipe", recipeText(recipeFrom)]]),
		...agreementRows(found),
		...(buildah === undefined ? [] : [["buildah", buildah]]),
		...(rebuilt === undefined ? [] : [["environment", environmentText(variations)]]),
	];
}
function indexRows({ index }) {
	if (index === undefined)
		return [];
	return [
		["index", index.digest],
		...index.unchecked.map(({ platform, digest }) => ["unchecked", `${platform}, ${digest}`]),
	];
}
const recipeTexts = {
	label: "the image's label",
	file: "the recipe file that was given",
	attestation: "a provenance attestation",
};
function recipeText(from) {
	return from.map((each) => recipeTexts[each]).join(", then ");
}
function agreementRows({ agreement }) {
	if (agreement === undefined)
		return [];
	const { paths, differing, mountPoints, fields, moreLabels } = agreement;
	const files = differing === 0 ? `all ${paths} agree` : `${differing} of ${paths} do not agree`;
	return [
		["files", files],
		["config", fields.length === 0 ? "nothing that both set" : `equal: ${fields.join(", ")}`],
		...(mountPoints.length === 0 ? [] : [["left out", mountText(mountPoints)]]),
		...(moreLabels.length === 0
			? []
			: [["labels", `only the published image has ${some(moreLabels)}`]]),
	];
}
function mountText(paths) {
	return `empty mount points that one builder leaves behind: ${some(paths.map((path) => `/${path}`))}`;
}
function some(names) {
	const more = names.length - mostListed;
	return [...names.slice(0, mostListed), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function environmentText(variations) {
	return variations.length === 0
		? "nothing varied, because the image does not claim to be reproducible"
		: `${variations.join(", ")} varied, at another time`;
}
function renderVerificationJson(found) {
	const { source, agreement } = found;
	const { reproducible } = found.claims;
	const value = {
		schemaVersion: 1,
		verdict: found.verdict,
		reference: found.reference,
		published: found.published,
		index: found.index && {
			digest: found.index.digest,
			unchecked: found.index.unchecked.map(({ platform, digest }) => ({ platform, digest })),
		},
		rebuilt: found.rebuilt,
		source: source && {
			id: source.id,
			repository: source.repository,
			offset: source.offset,
			version: source.version,
			revision: source.revision,
		},
		recipeFrom: found.recipeFrom,
		reproducible,
		buildah: found.buildah,
		variations: found.variations,
		missing: found.missing.map(({ input, message, fix }) => ({ input, message, fix })),
		doubts: found.doubts.map(({ label, value: written, because }) => ({
			label,
			value: written,
			because,
		})),
		assumed: found.assumed,
		agreement: agreement && {
			paths: agreement.paths,
			differing: agreement.differing,
			mountPoints: agreement.mountPoints,
			fields: agreement.fields,
			moreLabels: agreement.moreLabels,
		},
		...(0,_json_js__1.eR)(found.differences),
		policy: found.policy && (0,_policy_js__3.nF)(found.policy),
	};
	return `${JSON.stringify(value, undefined, 2)}\n`;
}


}),

66338:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (runVerify)
});
var _compose_terminal_js__0 = __webpack_require__(16230);
var _compose_verify_and_attest_js__1 = __webpack_require__(75694);
var _domain_labels_verification_js__2 = __webpack_require__(13374);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _options_build_request_js__4 = __webpack_require__(77844);
var _options_commit_name_js__5 = __webpack_require__(57282);
var _options_elsewhere_js__6 = __webpack_require__(49685);
var _options_platform_js__7 = __webpack_require__(71998);
var _options_policy_use_js__8 = __webpack_require__(30777);
var _options_settings_settings_js__9 = __webpack_require__(64050);
var _options_snapshot_use_js__10 = __webpack_require__(77419);
var _report_verification_js__11 = __webpack_require__(64732);
var _command_js__12 = __webpack_require__(33192);
var _texts_js__13 = __webpack_require__(32041);
var _settings_js__14 = __webpack_require__(79058);















async function runVerify(context) {
	const { stdout, stderr, palette, env } = context;
	const reference = imageName(context.arguments.positionals);
	const reporter = (0,_compose_terminal_js__0.C)(stderr, palette);
	const read = await (0,_settings_js__14.s)(context, reporter.warn);
	const named = (0,_options_settings_settings_js__9.gR)(read, (inputs) => (0,_options_build_request_js__4.r)(inputs, env));
	const verified = [];
	const requests = (0,_options_platform_js__7.xE)(named);
	for (const request of requests) {
		const found = await verifyOne(context, { reference, request, reporter });
		const between = verified.length === 0 ? [] : [""];
		const lines = [...between, ...(0,_report_verification_js__11.b)(found, palette)];
		stderr.write(lines.map((line) => `${line}\n`).join(""));
		verified.push(found);
	}
	const isJson = (0,_command_js__12.Mp)(context.arguments, "json");
	stdout.write(isJson ? jsonOf(verified) : verdictsOf(verified, requests));
	return (0,_domain_labels_verification_js__2.L)(verified);
}
async function verifyOne(context, options) {
	const { env, cwd, signal, entry } = context;
	const { request } = options;
	const source = (0,_command_js__12.Z7)(context.arguments, "source");
	const kept = (0,_options_snapshot_use_js__10.D)({
		snapshot: (0,_command_js__12.Z7)(context.arguments, "snapshot"),
		buildah: (0,_command_js__12.Mp)(context.arguments, "snapshot-buildah"),
	});
	const recipe = (0,_command_js__12.Z7)(context.arguments, "recipe");
	const revision = (0,_options_commit_name_js__5.S)((0,_command_js__12.Z7)(context.arguments, "revision"));
	const { found } = await (0,_compose_verify_and_attest_js__1.I)({
		...{ ...options, source, ...kept, recipe, revision },
		...{ env, cwd, signal, entry, expected: request.expectedDigest },
		...(0,_options_policy_use_js__8.p)({
			...{ policy: request.policy, attest: request.attest },
			policyOnly: (0,_command_js__12.Mp)(context.arguments, "policy-only"),
			attestTo: (0,_command_js__12.Z7)(context.arguments, "attest-to"),
		}),
		runsCommands: (0,_command_js__12.Mp)(context.arguments, "run-prebuilt-command"),
		surface: "command line",
		onWorkFolder: () => undefined,
	});
	return (0,_texts_js__13.b)(found, (0,_options_elsewhere_js__6.elsewhereFor)({ surface: "command line", has: context.has }));
}
function jsonOf(verified) {
	const [only = "", ...more] = verified.map(_report_verification_js__11.Y);
	if (more.length === 0)
		return only;
	return `[\n${[only, ...more].map((text) => text.trimEnd()).join(",\n")}\n]\n`;
}
function verdictsOf(verified, requests) {
	const isOne = verified.length === 1;
	return verified
		.map(({ verdict }, at) => `${isOne ? "" : `${requests[at]?.platform} `}${verdict}\n`)
		.join("");
}
function imageName([image, ...more]) {
	if (image !== undefined && image !== "" && more.length === 0)
		return image;
	throw new _domain_text_failure_js__3.HR({
		code: "usage",
		message: more.length === 0 ? "`verify` needs an image." : "`verify` takes one image.",
		fix: "Write `twofold verify IMAGE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
	});
}


}),

75694:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  I: () => (verifyAndAttest)
});


var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(373);

var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var image_argument = __webpack_require__(48351);

var clone = __webpack_require__(98135);

var skopeo = __webpack_require__(48052);

var all_ended = __webpack_require__(22880);

var labels_claims = __webpack_require__(17644);

var printable = __webpack_require__(76158);

var oci = __webpack_require__(91459);

var schema = __webpack_require__(59006);

var attested_statement = __webpack_require__(43009);

var provenance = __webpack_require__(65730);
;




const mostRead = 20;
const predicateNames = [
	"in-toto.io/predicate-type",
	"dev.sigstore.bundle.predicateType",
	"predicateType",
];
async function firstProvenance(manifests, sought) {
	for (const { digest } of manifests.slice(0, mostRead)) {
		const manifest = await sought.images.manifest(digest);
		if (manifest === undefined || sought.accepts?.(manifest) === false)
			continue;
		const found = await provenanceIn(manifest, sought);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function mayBeProvenance(annotations) {
	const said = predicateNames.flatMap((name) => Object.hasOwn(annotations, name) ? [annotations[name] ?? ""] : []);
	return said.length === 0 || said.some(provenance.WX);
}
async function provenanceIn({ bytes }, { about, images }) {
	const layers = (0,schema.MW)(oci.rc, bytes.toString("utf8"))?.layers ?? [];
	const wanted = layers.filter(({ mediaType, size, annotations = {} }) => (0,attested_statement._)(mediaType) && size <= provenance.W_ && mayBeProvenance(annotations));
	for (const { digest, size } of wanted.slice(0, mostRead)) {
		const statement = await images.blob({ digest, size });
		const found = statement && (0,provenance.Ch)(statement.toString("utf8"), about);
		if (found !== undefined)
			return found;
	}
	return undefined;
}


var referring = __webpack_require__(47795);
;




async function referredProvenance(subject, images) {
	const candidates = (await images.referrers(subject)).filter(({ mediaType, annotations }) => oci.$P.includes(mediaType) && mayBeProvenance(annotations));
	const ordered = [
		...candidates.filter(saysWhatItIs),
		...candidates.filter((each) => !saysWhatItIs(each)),
	];
	return await firstProvenance(ordered, {
		about: subject,
		images,
		accepts: ({ bytes }) => (0,referring.w)(bytes)?.subject === subject,
	});
}
function saysWhatItIs({ artifactType }) {
	return artifactType !== undefined && (0,attested_statement._)(artifactType);
}

;




const marks = { type: "vnd.docker.reference.type", digest: "vnd.docker.reference.digest" };
async function attestedProvenance(image, images) {
	const served = await images.named();
	const index = served === undefined ? undefined : indexOf(served);
	const manifests = (index?.manifests ?? []).filter(({ annotations = {} }) => annotations[marks.type] === "attestation-manifest" && annotations[marks.digest] === image);
	const beside = await firstProvenance(manifests, { about: image, images });
	if (beside !== undefined)
		return beside;
	const isNamed = index?.manifests.some(({ digest }) => digest === image) ?? false;
	const subjects = isNamed && served !== undefined ? [image, served.digest] : [image];
	for (const subject of subjects) {
		const found = await referredProvenance(subject, images);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function indexOf({ bytes }) {
	const text = bytes.toString("utf8");
	const found = (0,schema.MW)(oci.me, text);
	const isIndex = found?.mediaType === undefined || oci.U8.includes(found.mediaType);
	return isIndex ? found : undefined;
}


var compare_published = __webpack_require__(11888);

var complete_claims = __webpack_require__(74011);

var gone_revision = __webpack_require__(5083);

var known_inputs = __webpack_require__(69721);

var surface = __webpack_require__(10970);
;


function otherPlatform(asked, { os, architecture }) {
	const own = `${os}/${architecture}`;
	if (asked === undefined || asked === own || asked.startsWith(`${own}/`))
		return [];
	return [
		{
			input: "platform",
			message: `The image is for ${(0,printable.RK)(own)}, not for ${(0,printable.RK)(asked)}.`,
			fix: `Leave out ${(0,surface.Pe)("platforms")}, or name an image for that platform.`,
		},
	];
}
function foreignPlatform({ os, architecture }, machine) {
	const own = `${os}/${architecture}`;
	if (machine === own || machine.startsWith(`${own}/`))
		return [];
	return [
		{
			input: "platform",
			message: `The image is for ${(0,printable.RK)(own)}, and this machine is ${machine}.`,
			fix: "Verify it on a machine of that platform, or let qemu-user with binfmt_misc run its programs here.",
		},
	];
}


var labels_labels = __webpack_require__(24138);

var build = __webpack_require__(83075);
;


async function basesAhead({ registry, opening, folder }, recipe, platform) {
	const source = onlyBase(recipe);
	if (source === undefined)
		return { registry, builder: await opening };
	const from = { kind: "registry", reference: source.pinned };
	const fetching = registry.fetch({ from, folder, platform }).then(() => true, () => false);
	const [builder, isFetched] = await (0,all_ended.C)([opening, fetching]);
	const isImported = isFetched &&
		(await builder.importBases([Promise.resolve({ ...source.wanted, folder })]).then(() => true, () => false));
	if (!isImported)
		return { registry, builder };
	const inPlace = new Map();
	const isSame = ({ from, platform: wanted }) => from.kind === "registry" && from.reference === source.pinned && wanted === platform;
	return {
		registry: {
			...registry,
			fetch: async (options) => {
				if (isSame(options))
					inPlace.set(options.folder, folder);
				else
					await registry.fetch(options);
			},
		},
		builder: {
			newFolder: (name) => builder.newFolder(name),
			fetchLocal: (reference, into) => builder.fetchLocal(reference, into),
			importBases: (wanted) => builder.importBases(wanted.map(async (each) => {
				const one = await each;
				return { ...one, folder: inPlace.get(one.folder) ?? one.folder };
			})),
		},
	};
}
function onlyBase({ bases, buildContexts, }) {
	const [base, ...others] = bases;
	if (base === undefined || others.length > 0 || buildContexts.length > 0)
		return undefined;
	const reference = (0,oci_reference.F2)(base.name);
	if (reference === undefined || reference.registry === "localhost")
		return undefined;
	const { tag, digest: _, ...place } = reference;
	const name = (0,oci_reference.FH)(place);
	const { digest } = base;
	return { pinned: `${name}@${digest}`, wanted: { name, tag, digest } };
}


var dist = __webpack_require__(77934);
;


const anything = dist.yqP(dist.L5J());
const container_fields_schema = (0,schema.Xy)({
	architecture: anything,
	os: anything,
	variant: anything,
	config: dist.yqP((0,schema.Xy)({
		...{ Cmd: anything, Entrypoint: anything, Env: anything, ExposedPorts: anything },
		...{ Healthcheck: anything, OnBuild: anything, Shell: anything, StopSignal: anything },
		...{ User: anything, Volumes: anything, WorkingDir: anything },
		Labels: dist.yqP((0,schema.A7)(dist.L5J()), {}),
	}), {}),
});
function containerFields(config) {
	const found = (0,schema.MW)(container_fields_schema, Buffer.from(config).toString("utf8"));
	const { config: container, ...platform } = found ?? {};
	const { Labels: labels = {}, ...others } = { Labels: {}, ...container };
	return { platform: filled(platform), container: filled(others), labels };
}
function filled(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}
const emptyObject = dist.FsL(schema.o$, dist.z6Y((value) => Object.keys(value).length === 0));
function isEmpty(value) {
	if (value === undefined || value === null || value === "")
		return true;
	return Array.isArray(value) ? value.length === 0 : dist.xLC(emptyObject, value).success;
}


var config = __webpack_require__(84264);

var json = __webpack_require__(30652);
;



const ofBuilders = new Set(["io.buildah.version"]);
function compareFields(a, b) {
	const [one, other] = [containerFields(a), containerFields(b)];
	const more = Object.keys(one.labels).filter((name) => !Object.hasOwn(other.labels, name));
	const [left, right] = [comparable(one, new Set(more)), comparable(other, new Set())];
	const found = [...(0,json.t)(left, right)];
	const differing = new Set(found.map(({ keys }) => nameOf(keys)));
	const names = [left, right].flatMap(({ config, ...platform }) => [
		...Object.keys(platform),
		...Object.keys(config),
	]);
	return {
		equal: [...new Set(names)].filter((name) => !differing.has(name)).toSorted(),
		differences: found.map(config.LD),
		moreLabels: more.filter((name) => !ofBuilders.has(name)).toSorted(),
	};
}
function nameOf(keys) {
	const [section, name] = keys;
	return String(section === "config" ? name : section);
}
function comparable({ platform, container, labels }, without) {
	const { WorkingDir: folder, ...others } = container;
	const kept = Object.entries(labels).filter(([name]) => !without.has(name) && !ofBuilders.has(name));
	return {
		...platform,
		config: {
			...others,
			...(folder === undefined || folder === "/" ? {} : { WorkingDir: folder }),
			...(kept.length === 0 ? {} : { Labels: Object.fromEntries(kept) }),
		},
	};
}


var budget = __webpack_require__(85793);

var final_files = __webpack_require__(27484);

var compare_findings = __webpack_require__(43893);

var tars = __webpack_require__(23930);
;





const maxWaiting = 256 * 1024 * 1024;
async function compareFinalImages(comparison) {
	const { a, b, readers, limit } = comparison;
	const findings = new compare_findings.F(limit);
	const look = { findings, readers, budget: new budget.__(), compareTars: tars.G };
	const { entries } = readers;
	const seen = new Seen();
	await (0,tars.G)({
		a: seen.watch((0,final_files.g)(a, { entries, name: "the published image" })),
		b: seen.watch((0,final_files.g)(b, { entries, name: "the rebuild" })),
		place: { path: "", layer: 0, inside: [], headers: [undefined, undefined] },
		inside: [],
		look,
		maxWaiting,
		isAnyOrder: true,
	});
	const files = findings.listed.map(withoutLayer);
	const mountPoints = files.filter((each) => isMountPoint(each, seen)).map(({ path }) => path);
	const fields = compareFields(a.configBytes, b.configBytes);
	const own = files.filter(({ path }) => !mountPoints.includes(path));
	return {
		differences: {
			listed: [...own, ...fields.differences],
			omitted: findings.omitted,
			layers: [],
		},
		paths: seen.count,
		differing: own.length + findings.omitted,
		mountPoints: mountPoints.toSorted(),
		fields,
	};
}
function withoutLayer({ layer: _, ...difference }) {
	return difference;
}
const mounted = new Set([
	...["dev", "proc", "sys", "run", "etc"],
	...["dev/pts", "dev/shm", "dev/console", "run/secrets", "run/lock"],
	...["etc/hosts", "etc/hostname", "etc/resolv.conf", ".dockerenv", "run/.containerenv"],
]);
function isMountPoint({ path, kind }, seen) {
	return (kind === "added" || kind === "removed") && mounted.has(path) && seen.isEmpty(path);
}
class Seen {
	#paths = new Set();
	#empty = new Set();
	async *watch(entries) {
		for await (const { header, content } of entries) {
			const { path, type, size } = header;
			this.#paths.add(path);
			if (type === "directory" || (type === "file" && size === 0))
				this.#empty.add(path);
			yield { header: final_images_comparable(header), content };
		}
	}
	get count() {
		return this.#paths.size - (this.#paths.has(".") ? 1 : 0);
	}
	isEmpty(path) {
		if (!this.#empty.has(path))
			return false;
		for (const other of this.#paths) {
			if (other.startsWith(`${path}/`) && !mounted.has(other))
				return false;
		}
		return true;
	}
}
function final_images_comparable(header) {
	const { type } = header;
	const isDevice = type === "character-device" || type === "block-device";
	const attributes = Object.entries(header.pax).filter(([name]) => name.startsWith("SCHILY.xattr."));
	return {
		...header,
		mode: type === "symlink" ? 0o777 : header.mode & 0o7777,
		mtime: 0,
		uname: "",
		gname: "",
		...(isDevice ? {} : { devmajor: 0, devminor: 0 }),
		pax: Object.fromEntries(attributes),
	};
}


var attribute = __webpack_require__(89828);

var image_path = __webpack_require__(67566);

var attribution_relations = __webpack_require__(62974);

var walk = __webpack_require__(74583);
;



async function divergedFrom(build, options) {
	const relations = new attribution_relations.s([build.read, build.read], undefined);
	const { state } = await (0,walk.G)({ ...options, builds: [build, build], relations });
	const final = new Map();
	const content = new Set();
	const metadata = new Set();
	for (const { path, kind } of options.differences) {
		if (kind === "config")
			continue;
		const file = (0,image_path.TN)(path);
		const [found] = state.statesOf(file);
		if (found !== undefined)
			final.set(file, found);
		(kind === "metadata" && !(0,image_path.cV)(path) ? metadata : content).add(file);
	}
	const digests = new Set([...content].flatMap((path) => {
		const { digest, size = 0 } = final.get(path) ?? {};
		return digest === undefined || size === 0 ? [] : [digest];
	}));
	const differing = { content, metadata, final, digests };
	const steps = build.steps.map((step) => otherStep(step, differing));
	const other = { ...build, steps, read: () => Promise.resolve(undefined) };
	return [build, other];
}
function otherStep(step, differing) {
	const { before, changes } = step;
	return {
		...step,
		before: before && otherChanges(before, differing),
		changes: otherChanges(changes, differing),
	};
}
function otherChanges(changes, differing) {
	return new Map([...changes].map(([path, state]) => [path, state && otherState(path, state, differing)]));
}
function otherState(path, state, differing) {
	const { content, metadata, final, digests } = differing;
	const last = final.get(path);
	const isCopy = state.digest !== undefined && digests.has(state.digest);
	const isLast = last !== undefined && content.has(path) && isSameContent(state, last);
	const isSameMode = last !== undefined &&
		state.mode === last.mode &&
		state.uid === last.uid &&
		state.gid === last.gid;
	return {
		...state,
		...(metadata.has(path) && isSameMode ? { mode: state.mode ^ 1 } : {}),
		...(isCopy || isLast ? { linkname: `${state.linkname}\0` } : {}),
		...(state.digest !== undefined && (isCopy || isLast)
			? { digest: otherDigest(state.digest) }
			: {}),
	};
}
function isSameContent(one, other) {
	return one.type === other.type && one.linkname === other.linkname && one.digest === other.digest;
}
function otherDigest(digest) {
	return `not ${digest}`;
}


var chain = __webpack_require__(98511);
;







async function attributeRebuild(found, { rebuilt, reporter }) {
	if (found.every(({ kind }) => kind === "config"))
		return found;
	reporter.info("running the rebuild once more, watched step by step, to find the lines");
	let watched;
	try {
		watched = await rebuilt.watch();
	}
	catch (error) {
		const isOfBuild = error instanceof build.Y || error instanceof failure.HR;
		if (!isOfBuild || (error instanceof failure.HR && error.code === "interrupted"))
			throw error;
		reporter.info(`the rebuild could not be watched: ${error.message}`);
		return found;
	}
	try {
		return await located(found, { watched, rebuilt });
	}
	finally {
		await watched.close();
	}
}
async function located(differences, about) {
	const { scope } = about.rebuilt;
	const { containerfile } = scope;
	const where = { containerfile, values: scope, target: (0,chain.A)(scope) };
	const builds = await divergedFrom(about.watched, { ...where, differences });
	const relations = new attribution_relations.s([builds[0].read, builds[1].read], undefined);
	const target = await (0,walk.G)({ ...where, builds, relations });
	const { file, stages } = containerfile;
	const found = (0,attribute.l)({ differences, file, stages, target, unseen: undefined });
	return found.map(({ difference }) => difference);
}

;



async function howDifferent(images, options) {
	const { isForeign, rebuilt, build } = options;
	const { readers } = build;
	const locate = (found) => attributeRebuild(found, { ...build, rebuilt });
	if (isForeign)
		return await howForeign(images, { readers, locate });
	const { origins } = rebuilt;
	const differences = await (0,compare_published.Jh)(images, { readers, origins, locate });
	return { verdict: "different", differences };
}
async function howForeign({ published: a, rebuilt: b }, { readers, locate }) {
	const found = await compareFinalImages({ a, b, readers, limit: compare_published.AB });
	const { paths, differing, mountPoints, fields } = found;
	const agreement = {
		...{ paths, differing, mountPoints },
		...{ fields: fields.equal, moreLabels: fields.moreLabels },
	};
	const { differences } = found;
	const isEqual = differences.listed.length + differences.omitted === 0;
	if (isEqual)
		return { verdict: "same-files", differences, agreement };
	const listed = (0,compare_published.to)(await locate(differences.listed));
	return { verdict: "different", differences: { ...differences, listed }, agreement };
}


var kept_images = __webpack_require__(58361);

var published_layers = __webpack_require__(55593);

var environments = __webpack_require__(92378);

var layer_origins = __webpack_require__(96544);

var made_files = __webpack_require__(54698);

var step_network = __webpack_require__(89530);

var twin_builds = __webpack_require__(2984);

var bring_bases = __webpack_require__(91880);

var build_epochs = __webpack_require__(52178);

var host_network = __webpack_require__(8802);

var plan_build = __webpack_require__(21325);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var staged_context = __webpack_require__(15331);

var published_labels = __webpack_require__(82435);
;















async function rebuild(options) {
	const { request, ports, registry, builder, labels, variations, signal } = options;
	const { isForeign } = options;
	const prepared = await (0,prepare.iA)(request, { ...ports, registry });
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	(0,host_network.f)(request, scope);
	const reading = await (0,prepare.o$)({ request, prepared, ...ports });
	const { contexts, containerfile } = prepared;
	const { platform } = request;
	ports.reporter.progress("fetching base images");
	const slot = "second";
	const context = await contextFor(options, { prepared, reading });
	const bringing = options
		.ahead(registry)
		.then((through) => (0,bring_bases.Ti)({ scope, platform, contexts, ...through }));
	const staging = builder.stageContext({ slot, context, variations });
	const [bases] = await (0,all_ended.C)([bringing, staging]);
	let doubts = [];
	const plan = await (0,plan_build.C)({
		...{ request, prepared, reading, bases, builder },
		sourceReader: ports.sourceReader,
		relabel: (own) => {
			const found = (0,published_labels.w)(own, labels, isForeign);
			doubts = found.doubts;
			return found.labels;
		},
	});
	ports.reporter.progress("building");
	const log = ports.reporter.openLog("rebuild");
	const how = {
		...{ slot, plan, signal },
		...(0,twin_builds.BG)(plan, variations),
		stepOf: (0,step_network.F)(scope),
		stepNetwork: (0,step_network.p)(request, scope),
	};
	const built = await builder.build({ ...how, log: legible(log) }).finally(() => log.close());
	return {
		...{ built, doubts, scope },
		origins: (0,layer_origins.nf)({ built, containerfile, chain: (0,chain.a)(scope) }),
		watch: () => builder.watch({ ...how, name: `${slot}-traced`, log: silent }),
	};
}
async function contextFor({ request, ports, builder, variations }, { prepared, reading }) {
	const { recipe } = request;
	const { context } = prepared;
	if (recipe.kind !== "prebuilt" || recipe.make === undefined) {
		return (0,staged_context.q)(context, reading);
	}
	const { reporter } = ports;
	reporter.progress(`running ${JSON.stringify(recipe.make)}`);
	const commitTime = () => ports.sourceReader.commitTime(context.path);
	const { sourceDateEpoch } = await (0,build_epochs.r)({ request, commitTime });
	const { taken } = await (0,made_files.yh)({
		recipe: { ...recipe, make: recipe.make },
		...{ request, reading, context, builder, reporter, variations },
		tools: await ports.prebuilt(),
		title: "the run of the command",
		environment: request.canonical ? (0,environments.ex)(sourceDateEpoch) : environments.tc,
	});
	return (0,made_files.Vm)(taken);
}
const silent = { line: () => undefined, close: () => undefined };
function legible(log) {
	const line = (text) => {
		if (!(0,twin_builds.jQ)(text))
			log.line(text);
	};
	return { line, close: () => undefined };
}


var rebuild_request = __webpack_require__(8575);

var recorded_bases = __webpack_require__(72901);
;
const thirdEnvironment = [
	"store",
	"context",
	"hostname",
	"timezone",
	"locale",
	"cpus",
	"user-env",
	"kernel-name",
];
function reachingFiles(recipe, variations) {
	const runsHere = recipe.kind === "prebuilt" && recipe.make !== undefined;
	return runsHere ? variations.filter((name) => name !== "store") : variations;
}

;















async function openRebuild(options) {
	const { claims, ports } = options;
	const request = requestIn(options, new Map());
	const build = await ports.portsOf(request, ports.sourceFolder);
	const { recipe } = claims;
	const opening = build.openBuilder();
	const ahead = { registry: build.registry, opening, folder: ports.baseFolder };
	const bases = basesAhead(ahead, recipe, request.platform);
	try {
		return { build, builder: await opening, bases };
	}
	catch (error) {
		await bases.catch(() => undefined);
		throw error;
	}
}
function requestIn({ claims, given, ports, published }, kept) {
	const { labels } = published.config;
	const { annotations = {} } = published.manifest;
	const { machinePlatform, sourceFolder: root } = ports;
	return (0,rebuild_request.N)({ claims, given, machinePlatform, root, kept, labels, annotations });
}
async function rebuildFrom(root, options) {
	const { known, claims, published, ports, signal, isForeign, opened } = options;
	const { build, builder } = opened;
	const { recipe } = claims;
	const { labels } = published.config;
	const kept = await (0,kept_images.D)(recipe.buildContexts, { root, ports });
	const request = requestIn(options, kept);
	const { buildah } = builder.toolchain;
	const variations = known.claims.reproducible === "true" ? thirdEnvironment : [];
	const assumed = [...known.assumed];
	const registry = (0,recorded_bases.u)(build.registry, recipe.bases, isForeign ? todaysTag(build.registry, assumed) : undefined);
	const ahead = async (recorded) => {
		const through = await opened.bases;
		return { ...through, registry: { ...recorded, fetch: through.registry.fetch } };
	};
	const parts = { request, registry, builder, ahead, labels, variations, signal, isForeign };
	const base = { ...known, buildah, variations: reachingFiles(recipe.recipe, variations) };
	try {
		const { doubts, ...rebuilt } = await rebuild({ ...parts, ports: build });
		const { built } = rebuilt;
		await builder.exportImage(built, build.output.layout);
		if (known.claims.reproducible === "false")
			await build.relabel(build.output.layout, statedProof(labels));
		const again = await build.openImage(build.output.layout);
		const { digest, manifest } = again;
		const result = {
			...base,
			assumed,
			verdict: (0,compare_published.eK)(published, again),
			rebuilt: { digest, imageId: manifest.config.digest, seconds: built.seconds },
			doubts: [...known.doubts, ...doubts],
		};
		return await judgeLayers(result, { ...options, again, rebuilt });
	}
	catch (error) {
		const missing = lackOf(error, isForeign);
		if (missing === undefined)
			throw error;
		const foreign = foreignPlatform(published.config, ports.machinePlatform);
		const others = [...foreign, ...otherBuildah(buildah, recipe.buildah)];
		return { ...base, assumed, missing: [missing, ...others] };
	}
}
async function judgeLayers(found, options) {
	const { published, ports, signal, reference, isForeign, opened, claims } = options;
	const { again, rebuilt } = options;
	if (found.verdict === "identical")
		return found;
	const open = ports.openPublished;
	if (found.verdict === "same-content") {
		ports.reporter.progress("reading the layers");
		await (0,published_layers.f)({ published, open, rebuilt: again, reference, signal });
		return found;
	}
	ports.reporter.progress("looking for the differences");
	const images = {
		published: await (0,published_layers.m)({ published, open, reference }),
		rebuilt: again,
	};
	const { build } = opened;
	const different = await howDifferent(images, { isForeign, build, rebuilt });
	return judged({ ...found, ...different }, claims.recipe.buildah);
}
function todaysTag(registry, assumed) {
	return async (reference) => {
		const digest = await registry.resolve(reference);
		const shown = (0,printable.RK)((0,printable.vI)(reference, 200));
		assumed.push(`Nothing says which \`${shown}\` it was built on: it was taken as the registry has it now, ${digest}.`);
		return digest;
	};
}
function statedProof(labels) {
	return [labels_labels.l3.reproducible, labels_labels.l3.exceptions].flatMap((name) => {
		const value = labels[name];
		return value === undefined ? [] : [{ name, value }];
	});
}
function judged(found, recorded) {
	if (found.verdict !== "different")
		return found;
	const missing = otherBuildah(found.buildah ?? "", recorded);
	return missing.length === 0 ? found : { ...found, verdict: "cannot-be-rebuilt", missing };
}
function otherBuildah(here, recorded) {
	if (recorded === "" || here === recorded)
		return [];
	return [
		{
			input: "buildah",
			message: `The image was built by buildah ${(0,printable.RK)((0,printable.vI)(recorded, 60))}, and this is ${here}.`,
			fix: `Give that version: ${(0,surface.Pe)("buildah", (0,printable.RK)((0,printable.vI)(recorded, 60)))}, or the path of its program.`,
		},
	];
}
function lackOf(error, isForeign) {
	if (error instanceof build.Y)
		return broken(error);
	if (error instanceof failure.HR && error.code === "usage" && error.input === "network")
		return { input: "network", message: error.told.message, fix: error.told.fix };
	if (!isForeign || !(error instanceof failure.HR) || error.code !== "usage")
		return undefined;
	return { input: "containerfile", message: error.told.message, fix: error.told.fix };
}
function broken({ message, lastLines }) {
	const last = lastLines.filter((line) => line.trim() !== "").slice(-3);
	const lines = last.map((line) => (0,printable.RK)((0,printable.vI)(line, 300))).join(" | ");
	return {
		input: "build",
		message: `The Containerfile's build failed here (${message}): ${lines}`,
		fix: "See the log above. What a step fetches may be gone, or it needs something of the machine that built the image.",
	};
}

;



function refuseUnjudged(reference, { given, index, }) {
	const others = index?.unchecked ?? [];
	if (given.policy === undefined || given.platform !== undefined || others.length === 0)
		return;
	throw (0,failure.AN)("policy", `${(0,printable.g$)(reference)} is an index of ${others.length + 1} images, and a policy judges one of them.`, `Name the platform that is meant, and judge each on its own: ${(0,surface.Pe)("platforms", "linux/amd64")}.`);
}


var choose_image = __webpack_require__(72546);
;




const mostImages = 64;
async function servedIndex(attested, verified) {
	const named = await attested.named().catch((error) => {
		if (error instanceof failure.HR && error.code !== "interrupted")
			return undefined;
		throw error;
	});
	if (named === undefined || !oci.U8.includes(named.mediaType))
		return undefined;
	const index = (0,schema.MW)(oci.me, named.bytes.toString("utf8"));
	if (index === undefined)
		return undefined;
	const unchecked = index.manifests.slice(0, mostImages).flatMap((each) => {
		const platform = (0,choose_image.p5)(each);
		const isImage = platform !== undefined && each.platform?.os !== "unknown";
		return isImage && each.digest !== verified ? [{ platform, digest: each.digest }] : [];
	});
	return { digest: named.digest, unchecked };
}

;














async function verifyImage(options) {
	const { ports } = options;
	const { published, read } = await readImage(options, ports);
	const { claims } = read;
	const inputs = await inputsOf(published, claims, options);
	const { source, recipe, recipeFrom, assumed } = inputs;
	const { config } = published;
	const known = {
		...{ ...read, source, recipeFrom, assumed },
		doubts: [...claims.doubts, ...inputs.doubts],
	};
	const completed = (0,complete_claims.R)({ ...inputs, ...(claims.advisories === undefined ? {} : { advisories: claims.advisories }) }, {
		secrets: options.given.secrets.map(({ id }) => id),
		network: options.given.network,
		source: options.source,
		runsCommands: options.runsCommands,
	});
	const other = otherPlatform(options.given.platform, config);
	if (completed.kind === "incomplete" || other.length > 0) {
		const bases = recipe?.version === 2 ? await (0,recorded_bases.d)(ports.registry, recipe) : [];
		const lacking = completed.kind === "incomplete" ? completed.missing : [];
		return { ...known, missing: [...other, ...lacking, ...bases] };
	}
	if (completed.kind === "base") {
		return await verifyBase({ ...options, known, published, claims: completed.claims });
	}
	const { isForeign } = inputs;
	const about = { known, published, claims: completed.claims, isForeign };
	return await gatherAndRebuild({ ...options, ...about });
}
async function unbuilt(asked, ports) {
	const { read } = await readImage(asked, ports);
	return { ...read, verdict: "not-rebuilt" };
}
async function readImage(asked, { readPublished, attested, reporter, }) {
	const { reference } = asked;
	reporter.progress(`reading ${reference}`);
	const published = await readPublished();
	const { digest, manifest, config } = published;
	const index = await servedIndex(attested, digest);
	refuseOther(digest, { ...asked, index });
	refuseUnjudged(reference, { given: asked.given, index });
	const claims = (0,labels_claims.I)(config.labels);
	const read = {
		verdict: "cannot-be-rebuilt",
		reference,
		published: { digest, imageId: manifest.config.digest },
		...(index === undefined ? {} : { index }),
		...{ claims, source: claims.source, recipeFrom: [], assumed: [], doubts: claims.doubts },
		...{ missing: [], variations: [], rebuilt: undefined, buildah: undefined },
		differences: compare_published.mr,
	};
	return { published, read };
}
async function verifyBase(options) {
	const { known, claims, ports } = options;
	const { source } = claims;
	const { revision } = source;
	const url = options.source ?? (0,complete_claims.H)(source) ?? "";
	ports.reporter.progress("fetching the source");
	const checkedOut = await ports.checkOut({ url, revision });
	if (!checkedOut.known) {
		return { ...known, missing: [(0,gone_revision.x)({ url, revision }, checkedOut.why)] };
	}
	const { remakeBase } = await Promise.all([__webpack_require__.e(72041), __webpack_require__.e(89661)]).then(__webpack_require__.bind(__webpack_require__, 89661));
	return await remakeBase(checkedOut.value, options);
}
async function gatherAndRebuild(options) {
	const { known, claims, ports } = options;
	const { source, recipe } = claims;
	const url = options.source ?? (0,complete_claims.H)(source) ?? "";
	const { revision } = source;
	ports.reporter.progress("fetching the source and the base images");
	const opening = openRebuild(options);
	const arrived = opening.then(({ bases }) => bases).catch(() => undefined);
	try {
		const [checkedOut, missing] = await (0,all_ended.C)([
			ports.checkOut({ url, revision }),
			(0,recorded_bases.d)(ports.registry, recipe),
		]);
		if (missing.length === 0)
			await opening;
		if (!checkedOut.known)
			return { ...known, missing: [(0,gone_revision.x)({ url, revision }, checkedOut.why), ...missing] };
		if (missing.length > 0)
			return { ...known, missing };
		return await rebuildFrom(checkedOut.value, { ...options, opened: await opening });
	}
	finally {
		await arrived;
	}
}
async function inputsOf({ digest, config }, claims, { ports, told }) {
	const { os, architecture } = config;
	const sayings = { claims, given: told, platform: `${os}/${architecture}` };
	if (claims.recipe?.version === 2)
		return (0,known_inputs.B)({ ...sayings, provenance: undefined });
	try {
		const provenance = await attestedProvenance(digest, ports.attested);
		return (0,known_inputs.B)({ ...sayings, provenance });
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		const found = (0,known_inputs.B)({ ...sayings, provenance: undefined });
		const note = `Whether the image has a provenance attestation: ${error.told.message}`;
		return { ...found, assumed: [...found.assumed, note] };
	}
	finally {
		await ports.attested.close();
	}
}
function refuseOther(found, { expected, reference, index, }) {
	if (expected === undefined || expected === found || expected === index?.digest)
		return;
	throw new failure.HR({
		code: "irreproducible",
		message: `${(0,printable.RK)((0,printable.vI)(reference, 300))} is ${found}, not ${expected}.`,
		fix: "Its tag was moved, or another image was pushed under this name. Find out by whom before you use it.",
	});
}


var blank = __webpack_require__(60456);

var build_redact = __webpack_require__(76565);

var redact_values = __webpack_require__(88424);

var platform = __webpack_require__(912);

var build_ports = __webpack_require__(21765);

var clone_environment = __webpack_require__(98142);

var promises_ = __webpack_require__(51455);

var build_recipe = __webpack_require__(77961);

var kind_faults = __webpack_require__(14725);

var read_recipe = __webpack_require__(15908);

var recipe_kinds = __webpack_require__(34705);
;







const given_recipe_text = dist.YjP();
const members = {
	version: dist.yqP(dist.euz(2, "2")),
	recipe: dist.yqP(given_recipe_text),
	inputs: dist.yqP(dist.L5J()),
	file: dist.yqP(given_recipe_text),
	target: dist.yqP(given_recipe_text),
	sourceDateEpoch: dist.yqP(read_recipe.kB),
	hermetic: dist.yqP(dist.euz(true, "true")),
	fetchStages: dist.yqP((0,schema.c3)(given_recipe_text)),
	buildArgs: dist.yqP(read_recipe.Q_.buildArgs),
	offset: dist.yqP(read_recipe.Q_.offset),
	platform: dist.yqP(read_recipe.Q_.platform),
	buildah: dist.yqP(read_recipe.Q_.buildah),
	network: dist.yqP(read_recipe.Q_.network),
	canonical: dist.yqP(read_recipe.Q_.canonical),
	timestamp: dist.yqP(read_recipe.Q_.timestamp),
	labels: dist.yqP(read_recipe.Q_.labels),
	annotations: dist.yqP(read_recipe.Q_.annotations),
	secrets: dist.yqP(read_recipe.Q_.secrets),
	buildContexts: dist.yqP(read_recipe.Q_.buildContexts),
	bases: dist.yqP(read_recipe.Q_.bases),
};
const given_recipe_schema = dist.FsL((0,schema.Xy)(members), dist.z6Y(({ hermetic, fetchStages }) => hermetic !== undefined || fetchStages === undefined, "one that is hermetic where it has fetch stages"), dist.pdi((found) => {
	const { version: _v, recipe, inputs, ...rest } = found;
	const { hermetic, fetchStages = [], ...others } = rest;
	const { buildArgs, buildContexts, bases, ...plain } = others;
	return {
		written: { ...(recipe === undefined ? {} : { recipe }), inputs },
		...plain,
		...(hermetic === undefined ? {} : { hermetic: { fetchStages } }),
		...(buildArgs && { buildArgs: (0,read_recipe.KT)(buildArgs, (name, value) => ({ name, value })) }),
		...(buildContexts && {
			buildContexts: (0,read_recipe.KT)(buildContexts, (name, origin) => ({ name, ...origin })),
		}),
		...(bases && { bases: (0,read_recipe.KT)(bases, (name, digest) => ({ name, digest })) }),
	};
}));
function readGivenRecipe(json) {
	const found = (0,schema.EB)(given_recipe_schema, json);
	if ("wrong" in found)
		return found;
	const { file, offset = "" } = found.value;
	if (file !== undefined && !(0,read_recipe.No)(file, offset)) {
		return { wrong: `${member("file")} must stay in the repository` };
	}
	const written = Object.keys((0,schema.MW)(schema.o$, json) ?? {});
	const unknown = written.find((name) => !Object.hasOwn(members, name));
	if (unknown !== undefined)
		return { wrong: `${member(unknown)} is not part of a recipe` };
	return withKind(found.value);
}
function withKind({ written, ...given }) {
	const { recipe, inputs } = written;
	if (recipe === undefined) {
		return inputs === undefined
			? { value: given }
			: { wrong: `${member("inputs")} needs ${member("recipe")} beside it` };
	}
	const kind = (0,recipe_kinds.X)({ recipe, inputs });
	if (kind === undefined) {
		const known = build_recipe.u.map((name) => `\`${name}\``).join(", ");
		return { wrong: `${member("recipe")} is wrong: it must be one of ${known}` };
	}
	if ("wrong" in kind)
		return { wrong: `in ${member("inputs")}, ${kind.wrong}` };
	const value = { ...given, recipe: kind.value };
	const fault = (0,kind_faults.h)(value);
	return fault === undefined ? { value } : { wrong: fault };
}
function member(name) {
	return `\`${(0,printable.vI)((0,printable.RK)(name), 100)}\``;
}


var label_reading = __webpack_require__(66182);
;






async function readRecipeFile(path, cwd) {
	const found = readGivenRecipe(await beginningOf((0,external_node_path_.resolve)(cwd, path)));
	if ("value" in found)
		return found.value;
	throw unreadable(path, found.wrong);
}
async function beginningOf(path) {
	try {
		const file = await (0,promises_.open)(path);
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(label_reading.Jg + 1));
			return buffer.toString("utf8", 0, bytesRead);
		}
		finally {
			await file.close();
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
		throw unreadable(path, `it cannot be read (${code})`);
	}
}
function unreadable(path, wrong) {
	return new failure.HR({
		code: "usage",
		message: `${(0,failure.o5)("recipe")}: ${JSON.stringify((0,printable.vI)((0,printable.RK)(path), 200))}: ${wrong}.`,
		fix: 'Write JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out, e.g. `{"file":"Dockerfile"}`.',
	});
}


var published_image = __webpack_require__(16749);

var compose_registry = __webpack_require__(45304);

var secret_files = __webpack_require__(43265);

var child_environment = __webpack_require__(52845);

var snapshot = __webpack_require__(63769);

var oci_parse = __webpack_require__(1736);

var blob = __webpack_require__(84769);
;





const mostManifests = 100;
async function openSnapshot(layout, name) {
	const shown = (0,printable.RK)((0,printable.vI)(name, 300));
	const index = (0,oci_parse.A1)(await (0,blob.b$)(layout, "index.json", oci_parse.rq), {
		name: `\`index.json\` of ${shown}`,
		code: "tool",
	});
	const found = [];
	for (const descriptor of index.manifests.slice(0, mostManifests)) {
		const manifest = (0,snapshot.E5)(await (0,blob.tp)(layout, descriptor, oci_parse.rq));
		if (manifest !== undefined)
			found.push({ digest: descriptor.digest, manifest });
	}
	const [first, second] = found;
	if (first === undefined || (second !== undefined && second.digest !== first.digest)) {
		throw new failure.HR({
			code: "tool",
			message: `${shown} ${first === undefined ? "has no snapshot" : "has several snapshots"}.`,
			fix: "Take one with `twofold snapshot IMAGE --output=FILE`, and give that file.",
		});
	}
	const { manifest } = first;
	const bytes = await (0,blob.tp)(layout, manifest.config, snapshot.Sp);
	const contents = (0,snapshot.a9)(bytes, shown);
	const parts = new Map(manifest.layers.map((part) => [part.digest, part]));
	refuseGaps(contents, parts, shown);
	return { layout, ...first, contents, parts };
}
async function placeOf({ layout, parts }, digest) {
	const part = parts.get(digest);
	if (part === undefined)
		throw new RangeError(`the snapshot has no part ${digest}`);
	for await (const _ of (0,blob.gm)(layout, part))
		;
	return (0,blob.nD)(layout, digest);
}
function refuseGaps({ image, sources, images, buildah }, parts, name) {
	const named = [
		...sources.flatMap(({ bundle, lfs }) => [bundle, ...lfs]),
		...images.flatMap(({ digest, manifest }) => [digest, manifest]),
		...(buildah === undefined ? [] : [buildah.package]),
	];
	const lacking = named.find((digest) => !parts.has(digest));
	if (lacking === undefined)
		return;
	throw new failure.HR({
		code: "tool",
		message: `${name}, a snapshot of ${image}, names ${lacking}, which its manifest does not have.`,
		fix: "Take the snapshot again.",
	});
}


var buildah_version = __webpack_require__(7673);

var tool_cache = __webpack_require__(53804);

var unpack = __webpack_require__(14795);

var oci_digest = __webpack_require__(30719);
;









async function snapshotBuildah(run, { snapshot, folder }) {
	const { opened } = snapshot;
	const { buildah } = opened.contents;
	if (buildah === undefined)
		throw none();
	const name = "The snapshot's buildah";
	const file = await placeOf(opened, buildah.package);
	const say = (text) => run.reporter.info(text);
	const tools = { env: (0,child_environment.t7)(run.env, folder), signal: run.signal, folder, say };
	const cache = (0,tool_cache.XQ)(run.env);
	const key = `sha256-${(0,oci_digest.ZD)(buildah.package)}`;
	const kept = (await cache.find(key)) ??
		(await cache.keep(key, async (place) => {
			await (0,unpack.Qj)(tools, { file, name, folder: place });
			await (0,buildah_version.BT)(tools, { folder: place, name });
		}));
	const place = await (0,tool_cache._s)(kept);
	if (place === undefined)
		throw none();
	return { kind: "path", path: (0,external_node_path_.join)(kept, place) };
}
function none() {
	return new failure.HR({
		code: "usage",
		message: "The snapshot has no buildah.",
		fix: `Leave ${(0,surface.Pe)("snapshot-buildah")} out, or name a buildah with ${(0,surface.Pe)("buildah")}.`,
	});
}


var external_node_fs_ = __webpack_require__(73024);

var checkout = __webpack_require__(25651);

var lfs_objects = __webpack_require__(50052);

var configuration = __webpack_require__(50982);

var environment = __webpack_require__(24145);

var git = __webpack_require__(75455);

var repository = __webpack_require__(11258);
;










async function checkOutBundles(options) {
	const { bundles, revision, folder, env } = options;
	const origins = `${folder}-origins`;
	const repositories = new Map();
	for (const [at, bundle] of bundles.entries()) {
		const place = (0,external_node_path_.join)(origins, `${at}.git`);
		const failed = await openBundle(bundle, place, options);
		if (failed !== undefined)
			return failed;
		repositories.set(bundle.path, place);
	}
	const [{ path: first }] = bundles;
	const url = repositories.get(first) ?? "";
	const checkedOut = await (0,clone.J)({
		...{ url, revision, folder, env: offline(env), signal: options.signal },
		submodules: (_git, root) => checkOutSubmodules(root, repositories, options),
	});
	if (!checkedOut.known)
		return checkedOut;
	for (const { path } of bundles) {
		const failed = await placeLfs((0,external_node_path_.join)(checkedOut.value, path), options);
		if (failed !== undefined)
			return failed;
	}
	return checkedOut;
}
function offline(env) {
	const none = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_COUNT: "0" };
	return { ...env, ...none };
}
async function openBundle({ revision, file }, place, options) {
	await (0,promises_.mkdir)(place, { recursive: true });
	const git = gitOf(place, options);
	const made = await git.text(["init", "--quiet", "--bare", "--template="]);
	if (!made.known)
		return made;
	await (0,promises_.writeFile)((0,external_node_path_.join)(place, "shallow"), `${revision}\n`);
	const refs = ["HEAD:refs/heads/snapshot", "refs/tags/*:refs/tags/*"];
	return await (0,clone.f)(git, [
		{ args: ["fetch", "--quiet", "--no-tags", "--", file, ...refs], seconds: 600 },
		{ args: ["cat-file", "-e", `${revision}^{commit}`], why: "the snapshot's bundle lacks it" },
	]);
}
function gitOf(folder, { env, signal }) {
	const config = [...(0,configuration.Ke)(folder), "safe.directory=*"];
	const given = { ...(0,environment._)(offline(env), undefined), GIT_ALLOW_PROTOCOL: "file" };
	return (0,git.u)({ folder, env: given, config, signal });
}
async function checkOutSubmodules(root, repositories, options) {
	const paths = [...repositories.keys()].filter((path) => path !== "").toSorted();
	for (const path of paths) {
		const outer = paths.findLast((each) => path.startsWith(`${each}/`)) ?? "";
		const inner = outer === "" ? path : path.slice(outer.length + 1);
		const git = gitOf((0,external_node_path_.join)(root, outer), options);
		if (!(await isBelow(root, (0,external_node_path_.join)(root, outer))))
			return (0,checkout.L)(`${outer} is not a folder`);
		const name = await submoduleAt(git, inner);
		if (name === undefined)
			return (0,checkout.L)(`its commit records no submodule ${path}`);
		const url = repositories.get(path) ?? "";
		const failed = await (0,clone.f)(git, [
			{ args: ["submodule", "--quiet", "init", "--", inner] },
			{ args: ["config", `submodule.${name}.url`, url] },
			{ args: ["submodule", "--quiet", "update", "--", inner], seconds: 600 },
		]);
		if (failed !== undefined)
			return failed;
	}
	return undefined;
}
async function submoduleAt(git, path) {
	const args = ["config", "--file=.gitmodules", "-z", "--get-regexp", "^submodule\\..*\\.path$"];
	const listed = await git.text(args);
	if (!listed.known)
		return undefined;
	for (const entry of listed.value.split("\0")) {
		const [, name, value] = /^submodule\.(.+)\.path\n(.+)$/s.exec(entry) ?? [];
		if (value === path)
			return name;
	}
	return undefined;
}
async function placeLfs(root, options) {
	if (options.lfs.size === 0)
		return undefined;
	const opened = await (0,repository.h_)(root, options);
	if (opened.kind === "closed")
		return (0,checkout.L)(opened.why);
	const files = await (0,lfs_objects.J)(opened.repository);
	if (!files.known)
		return files;
	for (const { path, sha256 } of files.value) {
		const content = options.lfs.get(sha256);
		const place = (0,external_node_path_.join)(root, path);
		if (content === undefined)
			continue;
		if (!(await isBelow(root, (0,external_node_path_.dirname)(place))))
			return (0,checkout.L)(`${path} is behind a link`);
		const { mode } = await (0,promises_.stat)(place);
		await (0,promises_.rm)(place);
		await (0,promises_.copyFile)(content, place, external_node_fs_.constants.COPYFILE_EXCL);
		await (0,promises_.chmod)(place, mode);
	}
	return undefined;
}
async function isBelow(root, folder) {
	const [outer, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)(folder).catch(() => "")]);
	return real === outer || real.startsWith(outer + external_node_path_.sep);
}


var entries = __webpack_require__(69377);

var unpack_layout = __webpack_require__(56966);
;





async function unpackLayout(file, folder, written = file) {
	const name = `\`${file}\``;
	const { size: most } = await (0,promises_.stat)(file);
	const strange = (what) => new failure.HR({
		code: "tool",
		message: `${name} is not a snapshot: ${what}.`,
		fix: "Give what `twofold snapshot` wrote: the tar of an OCI layout, or the unpacked folder.",
	});
	const onOther = (path) => {
		throw strange(`it has ${path}`);
	};
	try {
		const tar = (0,external_node_fs_.createReadStream)(file);
		await (0,unpack_layout.w)({ ...{ tar, name, most, folder }, onOther, strange });
	}
	catch (error) {
		throw error instanceof entries.bn ? (0,entries.eY)(written) : error;
	}
}


var external_node_stream_promises_ = __webpack_require__(46466);
;










const dirVersion = "Directory Transport Version: 1.1\n";
function snapshotRegistry(snapshot, { files, machinePlatform }) {
	const digestIn = (reference) => (0,oci_reference.F2)(reference)?.digest;
	const kept = (reference) => {
		const digest = digestIn(reference);
		return snapshot.contents.images.some((image) => image.digest === digest) ? digest : undefined;
	};
	return {
		resolve: (reference) => {
			const digest = kept(reference);
			return digest === undefined ? Promise.reject(absent(reference)) : Promise.resolve(digest);
		},
		served: (reference) => Promise.resolve(kept(reference)),
		fetch: async (options) => {
			if (options.from.kind === "files")
				return await files.fetch(options);
			const { reference } = options.from;
			const digest = digestIn(reference);
			const platform = options.platform ?? machinePlatform;
			const image = snapshot.contents.images.find((each) => each.digest === digest && each.platform === platform);
			if (image === undefined)
				throw absent(`${reference} for ${platform}`);
			await place(snapshot, image, options);
		},
		tryPush: () => Promise.reject(new Error("a snapshot takes no images")),
		push: () => Promise.reject(new Error("a snapshot takes no images")),
	};
}
async function place(snapshot, image, { folder }) {
	const { layout } = snapshot;
	const document = async (digest) => await (0,blob.tp)(layout, partOf(snapshot, digest), oci_parse.rq);
	if (image.manifest !== image.digest) {
		const what = { name: `the snapshot's index ${image.digest}`, code: "tool" };
		const { manifests } = (0,oci_parse.A1)(await document(image.digest), what);
		if (!manifests.some(({ digest }) => digest === image.manifest)) {
			throw damaged(`${image.manifest} is not an image of the index ${image.digest}`);
		}
	}
	const bytes = await document(image.manifest);
	const what = { name: `the snapshot's manifest ${image.manifest}`, code: "tool" };
	const { config, layers } = (0,oci_parse.Ng)(bytes, what);
	await (0,promises_.mkdir)(folder);
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "version"), dirVersion);
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "manifest.json"), bytes);
	const digests = new Set([config, ...layers].map(({ digest }) => digest));
	for (const digest of digests) {
		const file = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, (0,oci_digest.ZD)(digest)), { flags: "wx" });
		await (0,external_node_stream_promises_.pipeline)((0,blob.gm)(layout, partOf(snapshot, digest)), file);
	}
}
function partOf({ parts }, digest) {
	const part = parts.get(digest);
	if (part === undefined)
		throw damaged(`it lacks the blob ${digest}`);
	return part;
}
function damaged(how) {
	return new failure.HR({
		code: "tool",
		message: `The snapshot is damaged: ${how}.`,
		fix: "Take it again with `twofold snapshot`.",
	});
}
function absent(reference) {
	return new failure.HR({
		code: "registry",
		message: `The snapshot does not have ${(0,printable.RK)((0,printable.vI)(reference, 300))}.`,
		fix: "Take the snapshot again, or verify without it.",
	});
}


var url_secrets = __webpack_require__(50400);
;













async function useSnapshot(run, folder) {
	const { snapshot: name } = run;
	const opened = await openSnapshot(await layoutOf(run, folder), name);
	const { contents } = opened;
	return {
		opened,
		check: (image) => {
			if (contents.image !== image)
				throw otherImage(name, { image, has: contents.image });
		},
		checkOut: async ({ revision }) => {
			const [first, ...others] = await Promise.all(contents.sources.map(async ({ path, ...source }) => ({
				path,
				revision: source.revision,
				file: await placeOf(opened, source.bundle),
			})));
			if (first === undefined)
				return (0,checkout.L)("the snapshot has no source");
			const digests = new Set(contents.sources.flatMap(({ lfs }) => lfs));
			const lfs = new Map();
			for (const digest of digests)
				lfs.set((0,oci_digest.ZD)(digest), await placeOf(opened, digest));
			const place = (0,external_node_path_.join)(folder, "source");
			return await checkOutBundles({
				...run,
				bundles: [first, ...others],
				lfs,
				revision,
				folder: place,
			});
		},
		registry: (files) => snapshotRegistry(opened, { files, machinePlatform: (0,platform.tj)(process.arch) }),
	};
}
async function layoutOf(run, folder) {
	const { snapshot: name, cwd } = run;
	const path = (0,external_node_path_.resolve)(cwd, name);
	const found = await (0,promises_.stat)(path).catch(() => undefined);
	if (found?.isDirectory() === true)
		return path;
	const layout = (0,external_node_path_.join)(folder, "snapshot");
	if (found?.isFile() === true)
		await unpackLayout(path, layout, name);
	else
		await pull(run, layout);
	return layout;
}
async function pull({ snapshot: name, request, image, ...run }, layout) {
	const reference = (0,oci_reference.F2)(name);
	if (reference === undefined || !/[/:@]/.test(name))
		throw notThere(name);
	const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
	const { pullSnapshot } = await __webpack_require__.e(41951).then(__webpack_require__.bind(__webpack_require__, 41951));
	const own = request.image.flatMap((each) => (0,oci_reference.F2)(each)?.registry ?? []);
	const hosts = own.length > 0 ? own : [reference.registry];
	const client = registryClientFor({ ...run, access: request.registry, hosts });
	try {
		const repository = client.repository((0,oci_reference.aR)(reference));
		const wanted = reference.digest ?? reference.tag ?? "latest";
		await pullSnapshot({ repository, reference: wanted, image: await image(), layout });
	}
	finally {
		await client.close();
	}
}
function notThere(name) {
	const shown = name.includes("://") ? (0,url_secrets.c)(name) : name;
	return (0,failure.AN)("snapshot", `there is no file ${(0,printable.RK)((0,printable.vI)(shown, 300))}, and it is not a name in a registry.`, "Name a file that `twofold snapshot IMAGE --output=FILE` wrote, or the image whose snapshot was pushed.");
}
function otherImage(name, { image, has }) {
	return new failure.HR({
		code: "usage",
		message: `${(0,printable.RK)((0,printable.vI)(name, 300))} is a snapshot of ${has}, not of ${image}.`,
		fix: "Give the snapshot of this image; of an image for several platforms, each has its own.",
	});
}


var watched_folder = __webpack_require__(95823);
;




















async function verifyNamed(run) {
	const name = await (0,image_argument.sm)(run.reference, run.cwd);
	const image = name === undefined ? [] : [(0,oci_reference.FH)(name)];
	const request = { ...(0,compose_registry.w)(run.request, run.cwd), image };
	const files = await (0,secret_files.s)(request);
	const values = [...(0,build_redact.WD)(request), ...files.map(({ value }) => value)];
	const redact = (0,build_redact.lY)(values);
	const secrets = [...(0,build_redact.oW)(request), ...files];
	const recipe = run.recipe === undefined ? undefined : await readRecipeFile(run.recipe, run.cwd);
	const policy = await policyOf(run);
	return await (0,watched_folder.Y)(run, async (folder) => {
		const output = request.output === undefined
			? (0,output_folder.D_)((0,external_node_path_.join)(folder, "rebuilt"))
			: await (0,output_folder.qi)(request.output, run.env);
		const access = await (0,compose_registry.Y)({ ...run, request }, folder);
		const usual = (0,platform.tj)(process.arch);
		const published = await (0,published_image.K)({ ...run, request, usual }, folder);
		const { snapshot, buildah } = await snapshotOf({ ...run, request }, { published, folder });
		const asked = (0,skopeo.skopeoRegistry)(access);
		const registry = snapshot?.registry(asked) ?? asked;
		const portsOf = async (rebuilt, root) => {
			const ofBuild = await (0,build_ports.W)({
				...{ ...run, env: (0,clone_environment.G)(run.env, root), cwd: root },
				request: { ...rebuilt, image, ...buildah },
			}, { folder, output, redact, blank: () => (0,blank.c)(values), secrets });
			return { ...ofBuild, registry };
		};
		const ports = {
			...publishedPorts(published, snapshot),
			...sourcePorts(run, { snapshot, folder }),
			...{ portsOf, keptAs: image_argument.F2, registry, reporter: run.reporter },
			machinePlatform: (0,platform.tj)(process.arch),
		};
		const source = run.source === undefined ? run.snapshot : await (0,published_image.$)(run.source, run.cwd);
		const { reference, expected, revision, runsCommands, signal } = run;
		const told = {
			...(recipe === undefined ? {} : { recipe }),
			...(revision === undefined ? {} : { revision }),
		};
		const about = { reference, expected, source, told, given: request, runsCommands };
		try {
			const found = run.policyOnly
				? await unbuilt(about, ports)
				: await verifyImage({ ...about, ports, signal });
			if (policy === undefined)
				return (0,redact_values.s)(found, redact);
			const { judgeVerified } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(379), __webpack_require__.e(5515), __webpack_require__.e(16130), __webpack_require__.e(32132), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 32132));
			const judged = await judgeVerified(policy, { run, request, published, found, ports });
			return (0,redact_values.s)({ ...found, policy: judged }, redact);
		}
		finally {
			await published.attested.close();
		}
	});
}
async function policyOf({ request, cwd }) {
	if (request.policy === undefined)
		return undefined;
	const { openPolicy } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(2300), __webpack_require__.e(48560)]).then(__webpack_require__.bind(__webpack_require__, 48560));
	return await openPolicy(request.policy, cwd);
}
function publishedPorts(published, snapshot) {
	return {
		readPublished: async () => {
			const found = await published.read();
			snapshot?.check(found.digest);
			return found;
		},
		openPublished: published.open,
		attested: published.attested,
	};
}
function sourcePorts(run, { snapshot, folder }) {
	const sourceFolder = (0,external_node_path_.join)(folder, "source");
	return {
		sourceFolder,
		baseFolder: (0,external_node_path_.join)(folder, "base"),
		checkOut: ({ url, revision }) => snapshot === undefined || run.source !== undefined
			? (0,clone.J)({ ...run, url, revision, folder: sourceFolder })
			: snapshot.checkOut({ url, revision }),
	};
}
async function snapshotOf(run, { published, folder }) {
	const { snapshot: name, snapshotBuildah: mayRun = false } = run;
	if (name === undefined)
		return {};
	const image = async () => (await published.read()).digest;
	const snapshot = await useSnapshot({ ...run, snapshot: name, image }, folder);
	if (!mayRun)
		return { snapshot };
	return { snapshot, buildah: { buildah: await snapshotBuildah(run, { snapshot, folder }) } };
}

;






async function verifyAndAttest(run) {
	const { attest } = run.request;
	if (!attest)
		return { found: await verifyNamed(run), attestation: undefined };
	const startedOn = new Date().toISOString();
	const image = await (0,image_argument.sm)(run.reference, run.cwd);
	if (image === undefined) {
		throw (0,failure.AN)("attest", "the image is in no registry, so that a statement could not name it.", "Name the image by its name in the registry, or leave it out.");
	}
	const { attesterFor } = await Promise.all([__webpack_require__.e(5515), __webpack_require__.e(28107)]).then(__webpack_require__.bind(__webpack_require__, 5813));
	const attester = await attesterFor(run, startedOn);
	if (run.attestTo !== undefined && attester.sign === undefined)
		throw unsignable();
	const found = await verifyNamed(run);
	const attesting = await Promise.all([__webpack_require__.e(900), __webpack_require__.e(5515)]).then(__webpack_require__.bind(__webpack_require__, 88531));
	const attestation = await attesting.attestVerification(found, {
		name: (0,oci_reference.aR)(image),
		refer: run.attestTo === undefined ? undefined : referTo(run.attestTo, run, image),
		attester,
		output: await verify_and_attest_placeOf(run),
		reporter: run.reporter,
	});
	return { found, attestation };
}
function unsignable() {
	return (0,failure.AN)("attest-to", "this run has no identity to sign with, and nobody would believe an unsigned statement there.", "Run it in a job with `id-token: write`, or leave it out.");
}
function referTo(name, run, image) {
	return async (bundle, { digest, predicateType }) => {
		const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
		const { refer } = await __webpack_require__.e(900).then(__webpack_require__.bind(__webpack_require__, 43718));
		const { bundleFile } = await __webpack_require__.e(900).then(__webpack_require__.bind(__webpack_require__, 49010));
		const hosts = [image.registry];
		const client = registryClientFor({ ...run, access: run.request.registry, hosts });
		try {
			const repository = client.repository(name);
			const source = client.repository((0,oci_reference.aR)(image));
			await refer(bundleFile(bundle, predicateType), { digest, repository, source });
			run.reporter.info(`attested the verification of ${source.name}@${digest} in ${name}`);
		}
		finally {
			await client.close();
		}
	};
}
async function verify_and_attest_placeOf({ request, cwd, env }) {
	const { output } = request;
	return output === undefined ? await (0,output_folder.qi)(undefined, env) : (0,output_folder.D_)((0,external_node_path_.resolve)(cwd, output));
}


}),

77419:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseSnapshotUse)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function parseSnapshotUse(asked) {
	const { snapshot, buildah } = asked;
	if (!buildah || snapshot !== undefined)
		return { snapshot, snapshotBuildah: buildah };
	throw (0,_domain_text_failure_js__0.AN)("snapshot-buildah", "there is no snapshot to take it from.", `Write ${(0,_domain_text_surface_js__1.Pe)("snapshot", "FILE")} too, or name a buildah with ${(0,_domain_text_surface_js__1.Pe)("buildah")}.`);
}


}),

82435:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  w: () => (publishedLabels)
});


var parse = __webpack_require__(16353);

var oci_reference = __webpack_require__(73326);

var repository_name = __webpack_require__(95847);

var labels = __webpack_require__(24138);
;




const spellings = {
	[labels.l3.source]: repository_name.aR,
	[labels.ij.sourceLocation]: repository_name.aR,
	[labels.l3.version]: (value) => parse(value)?.version,
	[labels.l3.baseName]: (value) => {
		const reference = (0,oci_reference.F2)(value);
		return reference === undefined ? undefined : (0,oci_reference.FH)({ tag: "latest", ...reference });
	},
};
function isSameValue(name, [one, other]) {
	const spelled = Object.hasOwn(spellings, name) ? spellings[name] : undefined;
	const read = spelled?.(one);
	return one === other || (read !== undefined && read === spelled?.(other));
}


var read_recipe = __webpack_require__(15908);

var labels_recipe = __webpack_require__(25975);

var advisory = __webpack_require__(8024);

var schema = __webpack_require__(59006);
;






const following = [
	labels.l3.source,
	labels.l3.revision,
	labels.l3.version,
	labels.l3.sourceId,
	labels.l3.baseName,
	labels.l3.baseDigest,
	labels.l3.packages,
	...Object.values(labels.ij),
];
const ofCheckout = advisory.GL;
function publishedLabels(own, published, isForeign = false) {
	const valueOf = (name) => Object.hasOwn(published, name) ? published[name] : undefined;
	const labels = own.flatMap(({ name }) => {
		const value = valueOf(name);
		return value === undefined ? [] : [{ name, value }];
	});
	const doubts = own.flatMap(({ name, value: wanted }) => {
		const value = valueOf(name);
		if (isForeign && (!value || isSameValue(name, [value, wanted])))
			return [];
		return doubtsOf({ name, value: wanted }, value);
	});
	return { labels, doubts };
}
function doubtsOf({ name, value: wanted }, value) {
	if (name === labels.l3.advisories)
		return hiddenAdvisories(wanted, value);
	if (name === labels.l3.recipe)
		return otherRecipe(wanted, value);
	if (!following.includes(name) || value === wanted)
		return [];
	const because = `is not what the source gives: ${wanted}`;
	return [{ label: name, ...(value === undefined ? {} : { value }), because }];
}
function otherRecipe(wanted, value) {
	const said = (0,read_recipe.XQ)(value ?? "");
	const own = (0,read_recipe.XQ)(wanted);
	if (value === undefined || said?.version !== 2 || own?.version !== 2)
		return [];
	const [a, b] = [said, own].map((recipe) => membersOf(recipe));
	const names = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].toSorted();
	const other = names.filter((name) => a?.[name] !== b?.[name]);
	if (other.length === 0)
		return [];
	const because = `is not what the source gives: ${other.join(", ")}`;
	return [{ label: labels.l3.recipe, value, because }];
}
function membersOf(recipe) {
	const whole = (0,schema.MW)(schema.o$, (0,labels_recipe.o)({ ...recipe, buildah: "" }));
	const members = Object.entries(whole ?? {});
	return Object.fromEntries(members.map(([name, value]) => [name, JSON.stringify(value)]));
}
function hiddenAdvisories(wanted, value = "") {
	const claimed = value.split(",");
	const hidden = wanted
		.split(",")
		.filter((name) => name !== "" && !ofCheckout.includes(name) && !claimed.includes(name));
	if (hidden.length === 0)
		return [];
	const because = `leaves out what the source shows: ${hidden.join(", ")}`;
	return [{ label: labels.l3.advisories, value, because }];
}


}),

};
//# sourceMappingURL=11888.index.js.map
