export const id = 58573;
export const ids = [58573];
export const modules = {

58573:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (shells)
});
const shells = ["bash", "zsh", "fish"];


}),

96867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (completionOf)
});
var _command_js__0 = __webpack_require__(76340);
var _completion_shells_js__2 = __webpack_require__(58573);
var _summaries_js__1 = __webpack_require__(24893);



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
			const { runCompletion } = await Promise.all([__webpack_require__.e(10178), __webpack_require__.e(27782)]).then(__webpack_require__.bind(__webpack_require__, 27782));
			return runCompletion(context, commands());
		},
	};
}


}),

};
//# sourceMappingURL=58573.index.js.map
