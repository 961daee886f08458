export const id = 6357;
export const ids = [6357];
export const modules = {

6357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  compareBases: () => (compareBases)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runCompareBases } = await Promise.all([__webpack_require__.e(468), __webpack_require__.e(1790), __webpack_require__.e(2556), __webpack_require__.e(3285), __webpack_require__.e(4379), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(7113), __webpack_require__.e(8122), __webpack_require__.e(8946), __webpack_require__.e(11833), __webpack_require__.e(11994), __webpack_require__.e(12996), __webpack_require__.e(34389), __webpack_require__.e(55297), __webpack_require__.e(70883)]).then(__webpack_require__.bind(__webpack_require__, 70883));
		return await runCompareBases(context);
	},
};


}),

};
//# sourceMappingURL=6357.index.js.map
