export const id = 51291;
export const ids = [51291];
export const modules = {

51291:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readBaseFile: () => (readBaseFile)
});
var valibot__2 = __webpack_require__(77934);
var _domain_source_checkout_js__3 = __webpack_require__(25651);
var _domain_text_schema_js__0 = __webpack_require__(59006);
var _github_session_js__1 = __webpack_require__(48309);




const contents = (0,_domain_text_schema_js__0.Xy)({
	type: valibot__2.euz("file"),
	encoding: valibot__2.euz("base64"),
	content: valibot__2.YjP(),
});
async function readBaseFile(access, path) {
	const { GITHUB_BASE_REF: branch = "", GITHUB_REPOSITORY: name = "" } = access.env;
	if (access.env["GITHUB_ACTIONS"] !== "true" || branch === "")
		return undefined;
	const server = new URL(access.env["GITHUB_SERVER_URL"] || "https://github.com").host;
	const outcome = await (0,_github_session_js__1.Cp)(access, `${server}/${name}`, (session) => textOf(session, { path, branch }));
	if (outcome.kind === "elsewhere")
		return (0,_domain_source_checkout_js__3.L)(`${name} is no repository of ${server}`);
	if (outcome.kind === "failed")
		return (0,_domain_source_checkout_js__3.L)(outcome.why);
	return (0,_domain_source_checkout_js__3.e)({ branch, text: outcome.value });
}
async function textOf({ owner, repo, request }, { path, branch }) {
	try {
		const parameters = { owner, repo, path, ref: branch };
		const answer = await request("GET /repos/{owner}/{repo}/contents/{path}", parameters);
		return Buffer.from((0,_github_session_js__1.Je)(contents, answer).content, "base64").toString("utf8");
	}
	catch (error) {
		if (error instanceof Error && "status" in error && error.status === 404)
			return undefined;
		throw error;
	}
}


}),

};
//# sourceMappingURL=51291.index.js.map
