export const id = 9980;
export const ids = [9980];
export const modules = {

79980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  refuseUnpinned: () => (refuseUnpinned)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_surface_js__3 = __webpack_require__(10970);
var _domain_text_url_secrets_js__4 = __webpack_require__(50400);





const input = "runtime-image";
const inInput = {
	refused: (wrong, fix) => (0,_domain_text_failure_js__1.AN)(input, wrong, fix),
	written: (name) => (0,_domain_text_surface_js__3.Pe)(input, name),
};
async function refuseUnpinned({ runtimeImage }, { registry }, { refused, written } = inInput) {
	const reference = (0,_domain_oci_reference_js__0.F2)(runtimeImage);
	const shown = (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)((0,_domain_text_url_secrets_js__4.c)(runtimeImage), 200));
	if (reference === undefined) {
		throw refused(`\`${shown}\` is not an image reference.`, `Write one with its digest, e.g. ${written("gcr.io/distroless/base-debian12@sha256:…")}.`);
	}
	if (reference.digest !== undefined)
		return;
	const digest = await registry?.served((0,_domain_oci_reference_js__0.FH)(reference));
	const fix = digest === undefined
		? `Write its digest behind it, \`${shown}@sha256:<64 hex digits>\`; \`skopeo inspect --format={{.Digest}} docker://${shown}\` prints it.`
		: `Write ${written(`${shown}@${digest}`)}, which is what the registry has now.`;
	throw refused(`\`${shown}\` has no digest, so it can be another image tomorrow.`, fix);
}


})

};
//# sourceMappingURL=9980.index.js.map
