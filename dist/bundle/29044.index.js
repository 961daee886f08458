export const id = 29044;
export const ids = [29044];
export const modules = {

29044:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  base: () => (base)
});
var _command_js__0 = __webpack_require__(33192);
var _summaries_js__1 = __webpack_require__(88521);


const ownFlags = [
	{
		name: "output",
		kind: "value",
		value: "FOLDER",
		text: "The OCI layout to write, in place of an earlier one.",
		values: { kind: "folders" },
	},
	{
		name: "update",
		kind: "switch",
		value: "",
		text: "Write the lock file anew, with the packages that the archive has now.",
	},
	{
		name: "mirror",
		kind: "value",
		value: "URL",
		text: "Fetch packages from this mirror, in this run. Nothing records it; the lock's digests decide.",
	},
];
const base = {
	name: "base",
	summary: _summaries_js__1.v.base,
	positionals: "FILE",
	operands: { kind: "files" },
	flags: [
		...ownFlags,
		...(0,_command_js__0.HE)(["platforms"], {
			platforms: "Platform of the base; exactly one. Default: this machine's.",
		}),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold base base.yaml --update",
		"twofold base base.yaml --output=base",
		"twofold base rootfs.tar.gz --output=base",
		"twofold build --build-contexts=base=oci-layout://base",
	],
	run: async (context) => {
		const { runBase } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(379), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(2023), __webpack_require__.e(2300), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(4510), __webpack_require__.e(4914), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(8320), __webpack_require__.e(9039), __webpack_require__.e(11258), __webpack_require__.e(13241), __webpack_require__.e(13562), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(15237), __webpack_require__.e(15695), __webpack_require__.e(16230), __webpack_require__.e(16803), __webpack_require__.e(21391), __webpack_require__.e(32179), __webpack_require__.e(51656), __webpack_require__.e(52057), __webpack_require__.e(72041)]).then(__webpack_require__.bind(__webpack_require__, 86803));
		return await runBase(context);
	},
};


}),

};
//# sourceMappingURL=29044.index.js.map
