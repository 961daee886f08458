export const id = 37522;
export const ids = [37522];
export const modules = {

37522:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  pin: () => (pin)
});
var _command_js__0 = __webpack_require__(33192);
var _services_flags_js__1 = __webpack_require__(63351);
var _summaries_js__2 = __webpack_require__(88521);



const pin = {
	name: "pin",
	summary: _summaries_js__2.v.pin,
	positionals: "",
	flags: [
		...(0,_command_js__0.HE)(["context", "file", "build-contexts"]),
		{
			name: "workflow",
			kind: "value",
			value: "FILE",
			values: { kind: "files" },
			text: "Workflow whose steps have `build-contexts`; may be repeated. Default: all of `.github/workflows`.",
		},
		{
			name: "dry-run",
			kind: "switch",
			value: "",
			text: "Change nothing; print what would change as a unified diff.",
		},
		{
			name: "registry",
			kind: "value",
			value: "HOST",
			text: "Registry that `--username`, the password and `--tls-verify` are for; no other registry gets them.",
		},
		...(0,_command_js__0.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"], {
			"tls-verify": "Whether the registry of `--registry` must speak HTTPS with a valid certificate.",
			"insecure-registries": "Other registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
		..._services_flags_js__1.c,
	],
	examples: [
		"twofold pin --dry-run",
		"twofold pin --all --exclude=legacy",
		"twofold pin --context=services/cart",
		"twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
	],
	run: async (context) => {
		const { runPin } = await Promise.all([__webpack_require__.e(533), __webpack_require__.e(912), __webpack_require__.e(1758), __webpack_require__.e(5595), __webpack_require__.e(7079), __webpack_require__.e(11098), __webpack_require__.e(11258), __webpack_require__.e(11739), __webpack_require__.e(13920), __webpack_require__.e(21391), __webpack_require__.e(88036)]).then(__webpack_require__.bind(__webpack_require__, 88036));
		return await runPin(context);
	},
};


}),

63351:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (servicesFlags)
});
const servicesFlags = [
	{
		name: "all",
		kind: "switch",
		value: "",
		text: "Take every Containerfile and Dockerfile that git tracks in the repository, each with its own folder as the context.",
	},
	{
		name: "exclude",
		kind: "value",
		value: "GLOB",
		text: "With `--all`: leave these out, e.g. `legacy`, `testdata/**` or `*.test`; may be repeated.",
	},
];


}),

90485:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  check: () => (check)
});
var _advisories_js__0 = __webpack_require__(93250);
var _command_js__1 = __webpack_require__(33192);
var _opening_js__2 = __webpack_require__(51761);
var _services_flags_js__3 = __webpack_require__(63351);
var _summaries_js__4 = __webpack_require__(88521);





const refused = "all";
const check = {
	name: "check",
	summary: _summaries_js__4.v.check,
	positionals: "",
	flags: [
		..._advisories_js__0.sourceFlags.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
		..._services_flags_js__3.c,
	],
	examples: [
		"twofold check",
		"twofold check --all --exclude=legacy",
		"twofold check --context=services/cart --forbid=all,-untagged",
		"twofold check --forbid=unpinned-base,unverified-download --json",
	],
	run: async (context) => {
		if ((0,_command_js__1.Mp)(context.arguments, "all")) {
			const { runCheckAll } = await Promise.all([__webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(11258), __webpack_require__.e(11739), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(21391), __webpack_require__.e(74208)]).then(__webpack_require__.bind(__webpack_require__, 74208));
			return await runCheckAll(context, refused);
		}
		return await (0,_opening_js__2.N)(context, async (ahead) => {
			const { runCheck } = await Promise.all([__webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(11258), __webpack_require__.e(11739), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 11739));
			return await runCheck(context, { refused, ahead });
		});
	},
};


}),

93250:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  advisories: () => (advisories),
  sourceFlags: () => (sourceFlags)
});
var _command_js__0 = __webpack_require__(33192);
var _opening_js__1 = __webpack_require__(51761);
var _summaries_js__2 = __webpack_require__(88521);



const sourceFlags = [
	...(0,_command_js__0.HE)([
		"context",
		"file",
		"target",
		"build-args",
		"build-contexts",
		"platforms",
		"network",
		"authfile",
		"insecure-registries",
		"tags",
		"forbid",
		"offset",
		"repository",
		"buildah",
	], {
		platforms: "Platform that the image would be built for; exactly one. Default: this machine's.",
		tags: "Tags that would be pushed, alone or as full `name:tag` references. Default, from the source: `1.4.0` at git tag `v1.4.0`, otherwise `sha-` and 12 digits of the commit.",
	}),
	_command_js__0.hG,
	_command_js__0.IN,
];
const advisories = {
	name: "advisories",
	summary: _summaries_js__2.v.advisories,
	positionals: "",
	flags: sourceFlags,
	examples: [
		"twofold advisories",
		"twofold advisories --context=services/cart --forbid=dirty,unpushed",
	],
	run: (context) => (0,_opening_js__1.N)(context, async (ahead) => {
		const { runAdvisories } = await Promise.all([__webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(2251), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(7504), __webpack_require__.e(11258), __webpack_require__.e(11739), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 88948));
		return await runAdvisories(context, ahead);
	}),
};


}),

};
//# sourceMappingURL=37522.index.js.map
