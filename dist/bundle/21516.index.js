export const id = 21516;
export const ids = [21516];
export const modules = {

21516:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  verify: () => (verify)
});
var _command_js__0 = __webpack_require__(76340);
var _image_access_js__1 = __webpack_require__(5699);
var _summaries_js__2 = __webpack_require__(24893);



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
		...(0,_command_js__0.HE)(["expected-digest", "secrets", "network", "buildah", "attest", "policy", "output"], {
			"expected-digest": "The digest that the published image must have.",
			secrets: "The secrets that the build had, as for a build: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
			network: "`host` lets the steps of a build that had the machine's own network have this one's.",
			attest: "Sum the verdict up as an in-toto statement (SLSA verification summary), in --output or a new folder.",
			policy: "File with the rules that the image has to keep (docs/policy.md); if one does not hold, the exit status is 1.",
			output: "Folder to keep the rebuilt image in. Default: it is removed.",
		}),
		..._image_access_js__1.X,
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
		const { runVerify } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(468), __webpack_require__.e(494), __webpack_require__.e(805), __webpack_require__.e(1402), __webpack_require__.e(1790), __webpack_require__.e(2498), __webpack_require__.e(2556), __webpack_require__.e(2979), __webpack_require__.e(3285), __webpack_require__.e(3817), __webpack_require__.e(4326), __webpack_require__.e(4379), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(6057), __webpack_require__.e(6644), __webpack_require__.e(7113), __webpack_require__.e(8122), __webpack_require__.e(8946), __webpack_require__.e(8993), __webpack_require__.e(9238), __webpack_require__.e(10178), __webpack_require__.e(11336), __webpack_require__.e(11833), __webpack_require__.e(11994), __webpack_require__.e(12454), __webpack_require__.e(12996), __webpack_require__.e(17002), __webpack_require__.e(22028), __webpack_require__.e(22487), __webpack_require__.e(25464), __webpack_require__.e(27285), __webpack_require__.e(33625), __webpack_require__.e(34389), __webpack_require__.e(38796), __webpack_require__.e(55297), __webpack_require__.e(56891), __webpack_require__.e(73645)]).then(__webpack_require__.bind(__webpack_require__, 494));
		return await runVerify(context);
	},
};


}),

};
//# sourceMappingURL=21516.index.js.map
