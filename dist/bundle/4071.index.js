export const id = 4071;
export const ids = [4071];
export const modules = {

34071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  glanceAt: () => (glanceAt),
  lookAt: () => (lookAt)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _failures_js__1 = __webpack_require__(40382);
var _skopeo_places_js__2 = __webpack_require__(31265);



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

31265:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (placesLikeSkopeo),
  y: () => (clientLikeSkopeo)
});
var _client_accounts_js__0 = __webpack_require__(70540);
var _client_auth_files_js__1 = __webpack_require__(83525);
var _client_client_js__2 = __webpack_require__(77486);



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
	const accounts = (0,_client_accounts_js__0.n)({ given: undefined, named: undefined, authFiles, env, signal });
	return { accounts, given, insecure, env, signal };
}


})

};
//# sourceMappingURL=4071.index.js.map
