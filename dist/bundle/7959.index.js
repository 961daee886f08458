export const id = 7959;
export const ids = [7959];
export const modules = {

7959:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  identitySeal: () => (identitySeal)
});
var valibot__5 = __webpack_require__(77934);
var _app_ports_ledger_js__0 = __webpack_require__(10126);
var _domain_oci_digest_js__1 = __webpack_require__(30719);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);
var _sealed_form_js__4 = __webpack_require__(8910);






const predicateType = "https://twofold.dev/attestations/ledger/v1";
const statementSchema = (0,_domain_text_schema_js__3.Xy)({
	predicateType: valibot__5.euz(predicateType),
	subject: (0,_domain_text_schema_js__3.l1)((0,_domain_text_schema_js__3.Xy)({ name: valibot__5.YjP(), digest: (0,_domain_text_schema_js__3.A7)(valibot__5.YjP()) })),
});
function identitySeal(options) {
	return {
		seal: async (entries) => {
			const texts = entries.map(({ entry }) => Buffer.from(entry).toString("utf8"));
			if (options.sign === undefined)
				return texts.map((entry) => (0,_sealed_form_js__4.C)({ entry }));
			const statement = {
				_type: "https://in-toto.io/Statement/v1",
				subject: entries.map(({ key, entry }) => ({
					name: key,
					digest: { sha256: (0,_domain_oci_digest_js__1.ZD)((0,_domain_oci_digest_js__1.ol)(entry)) },
				})),
				predicateType,
				predicate: {},
			};
			const { bundle: text } = await options.sign(JSON.stringify(statement)).catch(unsigned);
			const bundle = (0,_domain_text_schema_js__3.MW)(_domain_text_schema_js__3.o$, text);
			if (bundle === undefined)
				throw new _app_ports_ledger_js__0.I("the entries could not be signed");
			return texts.map((entry) => (0,_sealed_form_js__4.C)({ entry, bundle }));
		},
		open: async (key, sealed) => {
			const found = (0,_sealed_form_js__4.T)(sealed);
			if (found === undefined)
				throw new _app_ports_ledger_js__0.I("it has no form of an entry");
			const entry = Buffer.from(found.entry, "utf8");
			if (options.checker === undefined)
				return await Promise.resolve(entry);
			if (found.bundle === undefined)
				throw new _app_ports_ledger_js__0.I("nobody signed it");
			const checked = options.checker.check(JSON.stringify(found.bundle));
			if (checked.kind === "refused")
				throw new _app_ports_ledger_js__0.I(`its signature ${checked.why}`);
			const why = whyForeign(checked.signer, options) ?? whyOther(checked.statement, key, entry);
			if (why !== undefined)
				throw new _app_ports_ledger_js__0.I(why);
			return entry;
		},
	};
}
function unsigned(error) {
	if (error instanceof _domain_text_failure_js__2.HR && error.code !== "interrupted") {
		throw new _app_ports_ledger_js__0.I("the entries could not be signed");
	}
	throw error;
}
const ofPullRequest = /@refs\/pull\//;
function whyForeign(signer, { repository, issuer }) {
	if (repository === undefined)
		return "it is not known whose signature counts";
	const isOwn = signer.repository === repository && signer.issuer === issuer;
	if (!isOwn)
		return "somebody else than this repository signed it";
	const isOfPull = ofPullRequest.test(signer.identity) || signer.ref?.startsWith("refs/pull/");
	return isOfPull ? "a run for a pull request signed it" : undefined;
}
function whyOther(statement, key, entry) {
	const found = (0,_domain_text_schema_js__3.MW)(statementSchema, statement);
	if (found === undefined)
		return "the signature is about something else";
	const wanted = (0,_domain_oci_digest_js__1.ZD)((0,_domain_oci_digest_js__1.ol)(entry));
	const isSigned = found.subject.some(({ name, digest }) => name === key && digest["sha256"] === wanted);
	return isSigned ? undefined : "the signature is about other entries";
}


}),

};
//# sourceMappingURL=7959.index.js.map
