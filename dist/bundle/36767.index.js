export const id = 36767;
export const ids = [36767];
export const modules = {

36767:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (completionOf)
});
var _command_js__0 = __webpack_require__(33192);
var _completion_shells_js__2 = __webpack_require__(92273);
var _summaries_js__1 = __webpack_require__(88521);



function completionOf(commands) {
	return {
		name: "completion",
		summary: _summaries_js__1.v.completion,
		positionals: "SHELL",
		operands: { kind: "words", words: _completion_shells_js__2.m },
		flags: [_command_js__0.IN],
		examples: [
			"twofold completion bash > ~/.local/share/bash-completion/completions/twofold",
			'twofold completion zsh > "${fpath[1]}/_twofold"',
			"twofold completion fish > ~/.config/fish/completions/twofold.fish",
		],
		run: async (context) => {
			const { runCompletion } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(63836)]).then(__webpack_require__.bind(__webpack_require__, 63836));
			return runCompletion(context, commands());
		},
	};
}


}),

92273:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  m: () => (shells)
});
const shells = ["bash", "zsh", "fish"];


}),

};
//# sourceMappingURL=36767.index.js.map
