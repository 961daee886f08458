export const id = 72558;
export const ids = [72558];
export const modules = {

72558:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  drift: () => (drift)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runDrift } = await Promise.all([__webpack_require__.e(986), __webpack_require__.e(1790), __webpack_require__.e(2408), __webpack_require__.e(4326), __webpack_require__.e(4546), __webpack_require__.e(7736), __webpack_require__.e(8122), __webpack_require__.e(11336), __webpack_require__.e(12996), __webpack_require__.e(34389), __webpack_require__.e(55297)]).then(__webpack_require__.bind(__webpack_require__, 7736));
		return await runDrift(context);
	},
};


}),

};
//# sourceMappingURL=72558.index.js.map
