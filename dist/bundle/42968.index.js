export const id = 42968;
export const ids = [42968];
export const modules = {

42968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  base: () => (base)
});
var _command_js__0 = __webpack_require__(76340);
var _summaries_js__1 = __webpack_require__(24893);


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
		const { runBase } = await Promise.all([__webpack_require__.e(356), __webpack_require__.e(805), __webpack_require__.e(986), __webpack_require__.e(1790), __webpack_require__.e(2498), __webpack_require__.e(2556), __webpack_require__.e(2979), __webpack_require__.e(3285), __webpack_require__.e(3817), __webpack_require__.e(4326), __webpack_require__.e(4379), __webpack_require__.e(4546), __webpack_require__.e(4674), __webpack_require__.e(6057), __webpack_require__.e(7089), __webpack_require__.e(7113), __webpack_require__.e(8099), __webpack_require__.e(8122), __webpack_require__.e(9238), __webpack_require__.e(9453), __webpack_require__.e(9790), __webpack_require__.e(10103), __webpack_require__.e(10178), __webpack_require__.e(11833), __webpack_require__.e(11994), __webpack_require__.e(18798), __webpack_require__.e(25535), __webpack_require__.e(27960), __webpack_require__.e(31895), __webpack_require__.e(34389), __webpack_require__.e(36400)]).then(__webpack_require__.bind(__webpack_require__, 33923));
		return await runBase(context);
	},
};


}),

};
//# sourceMappingURL=42968.index.js.map
