export const id = 9857;
export const ids = [9857];
export const modules = {

9857:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (snapshot)
});
var _command_js__0 = __webpack_require__(33192);
var _image_access_js__1 = __webpack_require__(20191);
var _summaries_js__2 = __webpack_require__(88521);



const ownFlags = [
	{
		name: "source",
		kind: "value",
		value: "URL|FOLDER",
		text: "Where to clone the source from. Default: the repository that the image's labels name.",
	},
	{
		name: "output",
		kind: "value",
		value: "FILE",
		text: "The file to write: the tar of an OCI layout.",
		values: { kind: "files" },
	},
	{
		name: "push",
		kind: "switch",
		value: "",
		text: "Push the snapshot to the image's repository, as a referrer of the image.",
	},
];
const platformsText = "Platform of the image to keep, of a name that has several images; exactly one. Without it, such a name is refused.";
const snapshot = {
	name: "snapshot",
	summary: _summaries_js__2.v.snapshot,
	positionals: "IMAGE",
	operands: { kind: "folders" },
	flags: [
		...ownFlags,
		...(0,_command_js__0.HE)(["buildah"], {
			buildah: "The buildah whose package to keep: a version, or a URL with its checksum. Default: the distribution's package of the version that built.",
		}),
		..._image_access_js__1.X.map((flag) => flag.name === "platforms" ? { ...flag, text: platformsText } : flag),
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold snapshot ghcr.io/acme/shop:1.4.0 --push",
		"twofold snapshot ghcr.io/acme/shop:1.4.0 --output=shop-1.4.0.snapshot.tar",
		"twofold verify ghcr.io/acme/shop:1.4.0 --snapshot=shop-1.4.0.snapshot.tar",
	],
	run: async (context) => {
		const { runSnapshot } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(5083), __webpack_require__.e(5595), __webpack_require__.e(7673), __webpack_require__.e(10235), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(16230), __webpack_require__.e(21391), __webpack_require__.e(45137), __webpack_require__.e(52178), __webpack_require__.e(63769), __webpack_require__.e(65056), __webpack_require__.e(74011)]).then(__webpack_require__.bind(__webpack_require__, 65056));
		return await runSnapshot(context);
	},
};


}),

20191:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  X: () => (imageAccessFlags)
});
var _command_js__0 = __webpack_require__(33192);

const imageAccessFlags = (0,_command_js__0.HE)(["platforms", "username", "password", "authfile", "tls-verify", "insecure-registries"], {
	platforms: "Platform to read, of an image that has several; exactly one. Default: this machine's.",
	"tls-verify": "Whether the image's registry must speak HTTPS with a valid certificate.",
	"insecure-registries": "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
});


}),

41066:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  diff: () => (diff)
});
var _command_js__0 = __webpack_require__(33192);
var _image_access_js__1 = __webpack_require__(20191);
var _summaries_js__2 = __webpack_require__(88521);



const diff = {
	name: "diff",
	summary: _summaries_js__2.v.diff,
	positionals: "A B",
	operands: { kind: "files" },
	flags: [
		..._image_access_js__1.X,
		{
			name: "all",
			kind: "switch",
			value: "",
			text: "List every path that differs, instead of the first of each kind.",
		},
		{
			name: "propose-exceptions",
			kind: "switch",
			value: "",
			text: "Print a draft of an exceptions file that covers the differences; you add the reasons.",
		},
		_command_js__0.hG,
		_command_js__0.IN,
	],
	examples: [
		"twofold diff out/first out/second",
		"twofold diff ghcr.io/acme/shop:1.3.0 ghcr.io/acme/shop:1.4.0 --all",
		"twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
		"twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
	],
	run: async (context) => {
		const { runDiff } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(379), __webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(2023), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(4914), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(9039), __webpack_require__.e(10235), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(15695), __webpack_require__.e(16230), __webpack_require__.e(16803), __webpack_require__.e(21391), __webpack_require__.e(51656)]).then(__webpack_require__.bind(__webpack_require__, 51656));
		return await runDiff(context);
	},
};


}),

65424:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (sbom)
});
var _domain_oci_sbom_format_js__0 = __webpack_require__(70088);
var _command_js__1 = __webpack_require__(33192);
var _image_access_js__2 = __webpack_require__(20191);
var _summaries_js__3 = __webpack_require__(88521);




const sbom = {
	name: "sbom",
	summary: _summaries_js__3.v.sbom,
	positionals: "IMAGE",
	operands: { kind: "files" },
	flags: [
		{
			name: "format",
			kind: "value",
			value: "FORMAT",
			values: { kind: "words", words: _domain_oci_sbom_format_js__0.e },
			default: "cyclonedx",
			text: "`cyclonedx`: CycloneDX 1.6. `spdx`: SPDX 2.3. Both are JSON.",
		},
		..._image_access_js__2.X,
		_command_js__1.IN,
	],
	examples: [
		"twofold sbom out > sbom.cdx.json",
		"twofold sbom ghcr.io/acme/shop:1.4.0 --format=spdx > sbom.spdx.json",
	],
	run: async (context) => {
		const { runSbom } = await Promise.all([__webpack_require__.e(342), __webpack_require__.e(373), __webpack_require__.e(379), __webpack_require__.e(912), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(10235), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(15695), __webpack_require__.e(21391), __webpack_require__.e(32122), __webpack_require__.e(32179)]).then(__webpack_require__.bind(__webpack_require__, 32122));
		return await runSbom(context);
	},
};


}),

78241:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (inspect)
});
var _command_js__0 = __webpack_require__(33192);
var _image_access_js__1 = __webpack_require__(20191);
var _summaries_js__2 = __webpack_require__(88521);



const inspect = {
	name: "inspect",
	summary: _summaries_js__2.v.inspect,
	positionals: "IMAGE",
	operands: { kind: "files" },
	flags: [..._image_access_js__1.X, _command_js__0.hG, _command_js__0.IN],
	examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
	run: async (context) => {
		const { runInspect } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(912), __webpack_require__.e(1159), __webpack_require__.e(1736), __webpack_require__.e(1758), __webpack_require__.e(3659), __webpack_require__.e(3789), __webpack_require__.e(5595), __webpack_require__.e(7297), __webpack_require__.e(7673), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(21391), __webpack_require__.e(44231)]).then(__webpack_require__.bind(__webpack_require__, 44231));
		return await runInspect(context);
	},
};


}),

};
//# sourceMappingURL=9857.index.js.map
