export const id = 58285;
export const ids = [58285];
export const modules = {

58285:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  sigstoreSigner: () => (sigstoreSigner)
});
var node_crypto__0 = __webpack_require__(77598);
var valibot__5 = __webpack_require__(77934);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_printable_js__2 = __webpack_require__(76158);
var _domain_text_schema_js__3 = __webpack_require__(59006);
var _answers_js__4 = __webpack_require__(99682);






const payloadType = "application/vnd.in-toto+json";
const audience = "sigstore";
const [seconds, retry] = [20, 2];
function sigstoreSigner(signing) {
	return async (statement) => {
		try {
			return await (0,_answers_js__4.Eu)(bundleOf(statement, signing), signing.signal);
		}
		catch (error) {
			signing.signal.throwIfAborted();
			throw error instanceof _domain_text_failure_js__1.HR ? error : unsigned(error, signing.hosts);
		}
	};
}
async function bundleOf(statement, { hosts, token }) {
	const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all([__webpack_require__.e(1055), __webpack_require__.e(2566), __webpack_require__.e(5334), __webpack_require__.e(9352), __webpack_require__.e(15214)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
	const { bundleToJSON } = await Promise.all([__webpack_require__.e(5334), __webpack_require__.e(9352)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
	const identity = await token(audience);
	const patience = { timeout: seconds * 1000, retry };
	const { fulcio, rekor, tsa } = hosts;
	const signer = new FulcioSigner({
		fulcioBaseURL: fulcio,
		identityProvider: { getToken: () => Promise.resolve(identity) },
		...patience,
	});
	const witnesses = [
		...(rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: rekor, ...patience })]),
		...(tsa === undefined ? [] : [new TSAWitness({ tsaBaseURL: tsa, ...patience })]),
	];
	const builder = new DSSEBundleBuilder({ signer, witnesses });
	const data = Buffer.from(statement, "utf8");
	const bundle = await builder.create({ data, type: payloadType });
	const text = JSON.stringify(bundleToJSON(bundle));
	return { bundle: text, signedBy: namedIn(bundle.verificationMaterial) };
}
const longestName = 500;
function namedIn({ content }) {
	if (content.$case !== "certificate")
		return "";
	const { subjectAltName = "" } = new node_crypto__0.X509Certificate(content.certificate.rawBytes);
	return (0,_domain_text_printable_js__2.RK)((0,_domain_text_printable_js__2.vI)(subjectAltName.replace(/^[A-Za-z ]{1,20}:/, ""), longestName));
}
const libraryError = (0,_domain_text_schema_js__3.Xy)({ code: valibot__5.YjP() });
const httpError = (0,_domain_text_schema_js__3.Xy)({ statusCode: valibot__5.FsL(valibot__5.aig(), valibot__5.Y2b()) });
function unsigned(error, hosts) {
	const { code = "" } = (0,_domain_text_schema_js__3._Q)(libraryError, membersOf(error)) ?? {};
	const cause = error instanceof Error ? error.cause : undefined;
	const status = (0,_domain_text_schema_js__3._Q)(httpError, membersOf(cause))?.statusCode;
	const [what, host = ""] = serviceOf(code, hosts);
	const did = status === undefined ? "gave no answer that can be used" : `answered ${status}`;
	return new _domain_text_failure_js__1.HR({
		code: "tool",
		message: `A statement could not be signed: ${what} ${host} ${did}.`,
		fix: "Check that it can be reached from here, and that it knows whom the job's token comes from; then run again.",
	});
}
function serviceOf(code, { fulcio, rekor, tsa }) {
	if (code.startsWith("TLOG_"))
		return ["the log", rekor];
	if (code.startsWith("TSA_"))
		return ["the time stamp service", tsa];
	return ["the certificate authority", fulcio];
}
function membersOf(error) {
	return error instanceof Error ? { ...error } : undefined;
}


}),

};
//# sourceMappingURL=58285.index.js.map
