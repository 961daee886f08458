export const id = 6786;
export const ids = [6786];
export const modules = {

17937:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runImagesCommand: () => (runImagesCommand)
});
var node_path__0 = __webpack_require__(76760);
var _compose_image_requests_js__1 = __webpack_require__(72085);
var _compose_images_js__2 = __webpack_require__(57859);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_surface_js__4 = __webpack_require__(10970);
var _report_images_json_js__5 = __webpack_require__(29674);
var _report_images_lines_js__6 = __webpack_require__(26649);
var _report_images_outcome_js__10 = __webpack_require__(55890);
var _report_images_reason_js__7 = __webpack_require__(41964);
var _report_terminal_js__8 = __webpack_require__(87294);
var _command_js__9 = __webpack_require__(33192);











const surface = "command line";
async function runImagesCommand(context, options) {
	const { env, cwd, signal, entry, stdout, palette } = context;
	const { reporter, detail, settings, selection } = options;
	refuseOfOne(context);
	const images = await (0,_compose_image_requests_js__1.O)(selection.images, { settings, cwd, variables: env });
	const { results, list, temporary } = await (0,_compose_images_js__2.C)({
		...{ images, which: selection.which, surface, reporter, env, cwd, signal, entry },
		onWorkFolder: () => { },
		onSecrets: () => { },
		onDecision: (name, decision) => {
			if (detail === "quiet")
				return;
			const is = decision.kind === "build" ? "is built" : "is not built";
			const why = (0,_domain_text_surface_js__4.rG)((0,_report_images_reason_js__7.G)(decision), surface);
			reporter.show([`${palette.strong(name)} ${is}: ${why}`]);
		},
		onBuilt: (_name, outcome) => reporter.show(linesOf(outcome, context, options)),
	});
	const place = list === undefined ? [] : [`reports: ${shortest(temporary ?? list, cwd)}`];
	reporter.show(["", ...(0,_report_images_lines_js__6.nP)(results, { palette, surface }), ...place]);
	if ((0,_command_js__9.Mp)(context.arguments, "json"))
		stdout.write((0,_report_images_json_js__5.n)(results));
	else if (!signal.aborted) {
		for (const result of results) {
			const { digest } = (0,_report_images_outcome_js__10.J)(result);
			if (digest !== undefined && result.failure === undefined) {
				stdout.write(`${result.name} ${digest}\n`);
			}
		}
	}
	return Math.max(0, ...results.map(({ failure }) => (failure ? _domain_text_failure_js__3.hS[failure.code] : 0)));
}
function linesOf({ report, failure }, { palette, stderr }, { detail }) {
	const view = {
		palette,
		detail: failure === undefined && detail === "normal" ? "quiet" : detail,
		surface,
		...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
	};
	return [...(0,_report_terminal_js__8.b)(report, view), ""];
}
function refuseOfOne({ arguments: { flags } }) {
	const given = ["as-containerfile", "usage"].find((name) => flags.has(name));
	if (given === undefined)
		return;
	throw (0,_domain_text_failure_js__3.AN)(given, "it is about one image, but several of twofold.yml are built.", "Name the image: `--only=cart`.");
}
function shortest(path, cwd) {
	const below = (0,node_path__0.relative)(cwd, path);
	return below === "" || below.startsWith("..") ? path : below;
}


}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  ZZ: () => (withDifferences),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}
function withDifferences(proof, known) {
	if (known === undefined)
		return proof;
	const { differences } = proof;
	const listed = [...known.listed, ...differences.listed];
	const omitted = known.omitted + differences.omitted;
	return { ...proof, differences: { ...differences, listed, omitted } };
}


}),

33303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (fileRules),
  b: () => (imageRules)
});
const proof = {
	why: "it decides what counts as proof, and the commit is what is proven",
};
const credentials = { why: "it is, names or could reveal a credential of the caller" };
const identity = {
	why: "it says where the image claims to come from, and a fork would claim the same",
};
const fileRules = {
	recipe: "taken",
	context: "taken",
	file: "taken",
	declaration: "taken",
	target: "taken",
	"build-args": "taken",
	"build-contexts": "taken",
	secrets: credentials,
	platforms: "taken",
	network: "taken",
	hermetic: "taken",
	"fetch-stages": "taken",
	timestamp: "taken",
	"source-date-epoch": "taken",
	"runtime-image": "taken",
	artifacts: "taken",
	command: "taken",
	user: "taken",
	env: "taken",
	expose: "taken",
	workdir: "taken",
	"spec-image": "taken",
	"compare-single-stage": "taken",
	prebuilt: "taken",
	"prebuilt-command": { why: "it runs on this machine, outside of every container" },
	source: { why: "a path or URL is for one build, and the file would say the same of every one" },
	"builder-image": "taken",
	"scripts-url": "taken",
	"runtime-artifacts": "taken",
	method: "taken",
	incremental: "taken",
	image: "taken",
	all: { why: "which images are built is the caller's decision" },
	only: { why: "which images are built is the caller's decision" },
	tags: { why: "a tag is for one commit, and the file would say the same of every commit" },
	labels: "taken",
	annotations: "taken",
	push: { why: "whether to publish is the caller's decision" },
	reuse: {
		why: "whoever may push can claim that an image was proven, and the caller decides whom to believe",
	},
	username: credentials,
	password: credentials,
	authfile: credentials,
	"tls-verify": { why: "it lets somebody else answer in the place of a registry" },
	"insecure-registries": { why: "it lets somebody else answer in the place of a registry" },
	reproducibility: proof,
	"push-unchecked": proof,
	vary: proof,
	"require-varied": proof,
	"expected-digest": proof,
	traces: proof,
	"extra-builds": { why: "without extra builds, dates that may be chance stay undecided" },
	"try-fix": "taken",
	canonical: "taken",
	compare: "taken",
	exceptions: proof,
	forbid: { why: "a commit does not choose the policy that it is judged by" },
	offset: identity,
	repository: identity,
	"github-token": credentials,
	buildah: { why: "it names a program that runs outside of the builds" },
	output: { why: "it names a folder of the machine that is written to" },
};
const imageRules = { ...fileRules, tags: "taken" };


})

};
//# sourceMappingURL=6786.index.js.map
