export const id = 58712;
export const ids = [58712];
export const modules = {

58712:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  verify: () => (verify)
});
var _command_js__0 = __webpack_require__(33192);
var _image_access_js__1 = __webpack_require__(20191);
var _summaries_js__2 = __webpack_require__(88521);



const ownFlags = [
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where to clone the source from. Default: the repository that the image's labels name.",
	},
	{
		name: "snapshot",
		kind: "value",
		value: "FILE",
		text: "What `twofold snapshot` kept of the source and the bases; nothing is fetched then.",
		values: { kind: "files" },
	},
	{
		name: "snapshot-buildah",
		kind: "switch",
		value: "",
		text: "Build with the buildah of the snapshot. It runs with your rights: only from a snapshot that you trust.",
	},
	{
		name: "run-prebuilt-command",
		kind: "switch",
		value: "",
		text: "Run the command that the image names for files of recipe prebuilt. It runs on this machine with your rights, outside of every container: only for an image and a source that you trust.",
	},
	{
		name: "revision",
		kind: "value",
		value: "COMMIT",
		text: "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
	},
	{
		name: "recipe",
		kind: "value",
		value: "FILE",
		text: "How an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
		values: { kind: "files" },
	},
	{
		name: "policy-only",
		kind: "switch",
		value: "",
		text: "Judge the image by --policy alone, and rebuild nothing: then only its bytes and what builders of the policy signed count.",
	},
	{
		name: "attest-to",
		kind: "value",
		value: "REPOSITORY",
		text: "Put the signed summary of --attest into this repository, as a referrer of the image.",
	},
];
const verify = {
	name: "verify",
	summary: _summaries_js__2.v.verify,
	positionals: "IMAGE",
	operands: { kind: "folders" },
	flags: [
		...ownFlags,
		...(0,_command_js__0.HE)([
			"expected-digest",
			"secrets",
			"network",
			"buildah",
			"attest",
			"policy",
			"output",
			"platforms",
		], {
			"expected-digest": "The digest that the published image must have.",
			secrets: "The secrets that the build had, as for a build: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
			network: "`host` lets the steps of a build that had the machine's own network have this one's.",
			attest: "Sum the verdict up as an in-toto statement (SLSA verification summary), in --output or a new folder.",
			policy: "File with the rules that the image has to keep (docs/policy.md); if one does not hold, the exit status is 1.",
			platforms: "Platforms to verify, of an image that has several. Default: this machine's.",
			output: "Folder to keep the rebuilt image in. Default: it is removed.",
		}),
		..._image_access_js__1.X.filter(({ name }) => name !== "platforms"),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold verify ghcr.io/acme/shop:1.4.0",
		"twofold verify ghcr.io/acme/shop@sha256:… --source=. --json",
		"twofold verify out/layout --snapshot=shop-1.4.0.snapshot.tar",
		"twofold verify ghcr.io/acme/shop:1.4.0 --policy=policy.yml --policy-only",
		"twofold verify registry.example.org/tool:2 --source=. --revision=… --recipe=recipe.json",
	],
	run: async (context) => {
		const { runVerify } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(379), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(2023), __webpack_require__.e(2273), __webpack_require__.e(2984), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(4914), __webpack_require__.e(5083), __webpack_require__.e(5286), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(7673), __webpack_require__.e(8802), __webpack_require__.e(9039), __webpack_require__.e(9452), __webpack_require__.e(10235), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(11888), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(15695), __webpack_require__.e(16230), __webpack_require__.e(16803), __webpack_require__.e(20727), __webpack_require__.e(21391), __webpack_require__.e(27484), __webpack_require__.e(34571), __webpack_require__.e(52178), __webpack_require__.e(63769), __webpack_require__.e(69853), __webpack_require__.e(74011)]).then(__webpack_require__.bind(__webpack_require__, 66338));
		return await runVerify(context);
	},
};


}),

};
//# sourceMappingURL=58712.index.js.map
