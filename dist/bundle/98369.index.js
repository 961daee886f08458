export const id = 98369;
export const ids = [98369];
export const modules = {

98369:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  sigstoreHosts: () => (sigstoreHosts)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _event_file_js__2 = __webpack_require__(52840);




const publicGood = {
	fulcio: "https://fulcio.sigstore.dev",
	rekor: "https://rekor.sigstore.dev",
	tsa: undefined,
};
const repositoryOf = (0,_domain_text_schema_js__1.Xy)({ repository: (0,_domain_text_schema_js__1.Xy)({ visibility: valibot__3.YjP() }) });
const variables = {
	fulcio: "TWOFOLD_SIGSTORE_FULCIO",
	rekor: "TWOFOLD_SIGSTORE_REKOR",
	tsa: "TWOFOLD_SIGSTORE_TSA",
};
async function sigstoreHosts(env) {
	const fulcio = named(env, variables.fulcio);
	const [rekor, tsa] = [named(env, variables.rekor), named(env, variables.tsa)];
	if (fulcio !== undefined) {
		if (rekor === undefined && tsa === undefined)
			throw untimed();
		return { fulcio, rekor, tsa };
	}
	const event = await (0,_event_file_js__2.j)(env, repositoryOf);
	return event?.repository.visibility === "public" ? publicGood : ofForge(env);
}
function ofForge({ GITHUB_SERVER_URL: url }) {
	const host = url && URL.canParse(url) ? new URL(url).hostname : "github.com";
	const domain = host === "github.com" ? "githubapp.com" : host;
	return {
		fulcio: `https://fulcio.${domain}`,
		rekor: undefined,
		tsa: `https://timestamp.${domain}`,
	};
}
function named(env, variable) {
	const text = env[variable];
	if (text === undefined || text === "")
		return undefined;
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isPlain = url?.username === "" && url.password === "" && url.search === "";
	if (isPlain && isSafe(url))
		return url.href.replace(/\/$/, "");
	throw new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `Variable ${variable} is not the URL of a service.`,
		fix: "Write its `https://` URL, without user, password and query.",
	});
}
function isSafe({ protocol, hostname }) {
	const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
	return protocol === "https:" || (protocol === "http:" && isHere);
}
function untimed() {
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `Variable ${variables.fulcio} is set, and nothing says when a signature was made.`,
		fix: `Set ${variables.rekor} or ${variables.tsa}, too.`,
	});
}


}),

};
//# sourceMappingURL=98369.index.js.map
