export const id = 4115;
export const ids = [4115];
export const modules = {

24115:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  glanceAt: () => (glanceAt),
  lookAt: () => (lookAt)
});
var _domain_oci_reference_js__0 = __webpack_require__(76882);
var _failures_js__1 = __webpack_require__(79594);
var _skopeo_places_js__2 = __webpack_require__(14053);



async function lookAt(name, written, options) {
	const found = await looked(name, (0,_skopeo_places_js__2.y)(options));
	if (found !== undefined)
		return found;
	const hasAccount = options.accounts.includes(name.registry);
	throw (0,_failures_js__1.fK)({ verb: "read", reference: written, hasAccount });
}
async function glanceAt(name, options) {
	try {
		return await looked(name, (0,_skopeo_places_js__2.y)(options, { attempts: 1 }));
	}
	catch {
		options.signal.throwIfAborted();
		return undefined;
	}
}
async function looked(name, client) {
	try {
		const repository = client.repository((0,_domain_oci_reference_js__0.aR)(name));
		return await repository.manifest(name.digest ?? name.tag ?? "latest");
	}
	finally {
		await client.close();
	}
}


}),

14053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (placesLikeSkopeo),
  y: () => (clientLikeSkopeo)
});
var _client_accounts_js__0 = __webpack_require__(57333);
var _client_auth_files_js__1 = __webpack_require__(55297);
var _client_client_js__2 = __webpack_require__(71759);
var _machine_helpers_js__3 = __webpack_require__(73828);




function placesLikeSkopeo(options, seconds) {
	const signal = AbortSignal.any([options.signal, AbortSignal.timeout(seconds * 1000)]);
	const settings = likeSkopeo({ ...options, signal });
	return { ...(0,_client_client_js__2.e)(settings), accounts: settings.accounts };
}
function clientLikeSkopeo(options, how = {}) {
	return (0,_client_client_js__2.R)({ ...likeSkopeo(options), ...how });
}
function likeSkopeo(options) {
	const { authFile, env, insecure, accounts: given, signal } = options;
	const authFiles = authFile === undefined ? (0,_client_auth_files_js__1.aJ)(env) : [authFile];
	const helpers = () => (0,_machine_helpers_js__3.t)(env);
	const named = given.length > 0 ? authFile : undefined;
	const own = { given: undefined, named, authFiles, helpers };
	const accounts = (0,_client_accounts_js__0.n)({ ...own, env, signal });
	return { accounts, given, insecure, env, signal };
}


})

};
//# sourceMappingURL=4115.index.js.map
