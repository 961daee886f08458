export const id = 8066;
export const ids = [8066];
export const modules = {

8066:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  drift: () => (drift)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const ownFlags = [
	{
		name: "wanted",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "YAML that says by name which source ID or digest should run.",
	},
	{
		name: "running",
		kind: "value",
		value: "FILE",
		values: { kind: "files" },
		text: "What runs: `kubectl get pods -A -o json`, a Compose file, or references; `-` reads standard input.",
	},
	{
		name: "registry",
		kind: "value",
		value: "HOST",
		text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
	},
];
const drift = {
	name: "drift",
	summary: _summaries_js__1.v.drift,
	positionals: "",
	flags: [
		...ownFlags,
		...(0,_command_js__0.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
			"tls-verify": "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-",
		"twofold drift --wanted=wanted.yml --running=compose.yml --json",
	],
	run: async (context) => {
		const { runDrift } = await Promise.all([__webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1494), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(2300), __webpack_require__.e(10289), __webpack_require__.e(11098), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 62308));
		return await runDrift(context);
	},
};


}),

};
//# sourceMappingURL=8066.index.js.map
