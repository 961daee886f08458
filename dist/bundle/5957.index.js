export const id = 5957;
export const ids = [5957];
export const modules = {

5957:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (resolve)
});
var _command_js__0 = __webpack_require__(33192);
var _image_access_js__1 = __webpack_require__(20191);
var _summaries_js__2 = __webpack_require__(88521);



const ownFlags = [
	{
		name: "running",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "What runs: the output of `kubectl get pods -A -o json`, a Compose file, or references; `-` reads it from standard input. These images are looked at first, and then the other images of their repositories.",
	},
	{
		name: "refresh",
		kind: "switch",
		value: "",
		text: "Ask every tag for what it names now, also tags that look as if they never move.",
	},
	{
		name: "index",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "File that keeps what was read of the repositories. Default: one for each in the user's cache.",
	},
	{
		name: "build",
		kind: "switch",
		value: "",
		text: "Build, prove and push the source where no image has it; the settings are those of a build.",
	},
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where `--build` clones the source from. Default: the repository of the source ID.",
	},
];
const platformsText = "Platform that the image must have; exactly one. Default: any.";
const resolve = {
	name: "resolve",
	summary: _summaries_js__2.v.resolve,
	positionals: "SOURCE-ID",
	operands: { kind: "words", words: [] },
	flags: [
		...(0,_command_js__0.HE)(["image"], {
			image: "Repository to look through, e.g. `ghcr.io/acme/shop`; may be repeated.",
		}),
		...ownFlags,
		...(0,_command_js__0.HE)(["tags", "secrets", "network", "buildah", "output", "github-token"], {
			tags: "Tags of the image that `--build` pushes. Default: from the source's version.",
			secrets: "Secrets for `--build`: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
			network: "Network of the RUN steps for `--build`.",
			buildah: "Buildah for `--build`.",
			output: "Folder for the results of `--build`.",
			"github-token": "Token for the forge's API, for `--build`. Default: the variable GITHUB_TOKEN or GH_TOKEN.",
		}),
		..._image_access_js__1.X.map((flag) => flag.name === "platforms" ? { ...flag, text: platformsText } : flag),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop",
		"twofold resolve github.com/acme/shop,+1a2b3c4,services/cart --image=ghcr.io/acme/cart",
		"kubectl get pods -A -o json | twofold resolve github.com/acme/shop,1.4.0 --running=-",
	],
	run: async (context) => {
		const { runResolve } = await Promise.all([__webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1703), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(2251), __webpack_require__.e(2273), __webpack_require__.e(2300), __webpack_require__.e(3872), __webpack_require__.e(5286), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(9452), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(16230), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 29639));
		return await runResolve(context);
	},
};


}),

};
//# sourceMappingURL=5957.index.js.map
