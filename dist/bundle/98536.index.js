export const id = 98536;
export const ids = [98536];
export const modules = {

98536:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  storeAttestation: () => (storeAttestation)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _github_session_js__2 = __webpack_require__(48309);




const created = (0,_domain_text_schema_js__1.Xy)({ id: valibot__3.FsL(valibot__3.aig(), valibot__3.Y2b()) });
async function storeAttestation(bundle, access) {
	const { repository } = access;
	const server = access.env["GITHUB_SERVER_URL"] || "https://github.com";
	const outcome = await (0,_github_session_js__2.Cp)(access, repository, async ({ owner, repo, request }) => {
		const parsed = (0,_domain_text_schema_js__1.U4)(bundle);
		const content = valibot__3.qgA(_domain_text_schema_js__1.o$, "value" in parsed ? parsed.value : undefined);
		const route = "POST /repos/{owner}/{repo}/attestations";
		const { id } = (0,_github_session_js__2.Je)(created, await request(route, { owner, repo, bundle: content }));
		return `${server}/${owner}/${repo}/attestations/${id}`;
	});
	if (outcome.kind === "answered")
		return outcome.value;
	throw new _domain_text_failure_js__0.HR({
		code: "tool",
		message: outcome.kind === "failed"
			? `${outcome.why}.`
			: `${repository} is not on the forge that this runs on.`,
		fix: "Give the job `permissions: attestations: write`, and run it again.",
	});
}


}),

};
//# sourceMappingURL=98536.index.js.map
