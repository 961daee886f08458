export const id = 9685;
export const ids = [9685];
export const modules = {

49685:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
//# sourceMappingURL=9685.index.js.map
