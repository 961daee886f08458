export const id = 46633;
export const ids = [46633];
export const modules = {

46633:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  compareBases: () => (compareBases)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const stdinFlag = {
	name: "stdin",
	kind: "value",
	value: "FILE",
	values: { kind: "files" },
	text: "What both containers read from standard input. Default: nothing.",
};
const portFlag = {
	name: "port",
	kind: "value",
	value: "PORT",
	text: "The command is a server: ask this port by HTTP until it answers, compare the answers, and end it.",
};
const compareBases = {
	name: "compare-bases",
	summary: _summaries_js__1.v["compare-bases"],
	positionals: "",
	flags: [
		...(0,_command_js__0.HE)([
			"context",
			"file",
			"build-args",
			"build-contexts",
			"secrets",
			"platforms",
			"network",
			"runtime-image",
			"artifacts",
			"command",
			"user",
			"env",
			"workdir",
			"username",
			"password",
			"authfile",
			"tls-verify",
			"insecure-registries",
			"buildah",
		], {
			"runtime-image": "The two images to compare, each by its digest; write the flag twice.",
			artifacts: "What the image takes from the Containerfile's stages, `stage:/from:/to`; may be repeated.",
			command: 'What both containers run: words, or a JSON array of them, `["/usr/bin/server", "--greeting=good day"]`.',
			user: "Who runs it, by number or name. Default: `65532:65532`, who is not root.",
			env: "Variables of the environment, `name=value`; may be repeated.",
			workdir: "The folder in which the command runs.",
		}),
		stdinFlag,
		portFlag,
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold compare-bases --runtime-image=debian@sha256:… --runtime-image=alpine@sha256:… \\",
		"  --artifacts=build:/out/tool:/usr/bin/tool --command='/usr/bin/tool --check'",
	],
	run: async (context) => {
		const { runCompareBases } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1758), __webpack_require__.e(2273), __webpack_require__.e(3789), __webpack_require__.e(5595), __webpack_require__.e(8802), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(16230), __webpack_require__.e(21391), __webpack_require__.e(86695)]).then(__webpack_require__.bind(__webpack_require__, 86695));
		return await runCompareBases(context);
	},
};


}),

};
//# sourceMappingURL=46633.index.js.map
