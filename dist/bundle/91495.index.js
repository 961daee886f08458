export const id = 91495;
export const ids = [91495];
export const modules = {

91495:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  builderIn: () => (builderIn),
  identityTokens: () => (identityTokens)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _answers_js__2 = __webpack_require__(99682);




const mostAnswerBytes = 64 * 1024;
const seconds = 30;
const answered = (0,_domain_text_schema_js__1.Xy)({
	value: valibot__3.FsL(valibot__3.YjP(), valibot__3.yGV(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
});
function identityTokens(env, { signal, onToken }) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: right } = env;
	if (!address || !right || !URL.canParse(address))
		return undefined;
	return async (audience) => {
		const url = new URL(address);
		url.searchParams.set("audience", audience);
		const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
		const text = await ask(url, { right, deadline }).catch((error) => {
			signal.throwIfAborted();
			if (error instanceof _domain_text_failure_js__0.HR)
				throw error;
			throw withoutToken("the runner could not be asked");
		});
		const token = (0,_domain_text_schema_js__1.MW)(answered, text)?.value;
		if (token === undefined)
			throw withoutToken("the runner answered with something else");
		onToken(token);
		return token;
	};
}
const claims = (0,_domain_text_schema_js__1.Xy)({
	job_workflow_ref: valibot__3.FsL(valibot__3.YjP(), valibot__3.yGV(/^[^\s/@]+\/[^\s/@]+\/[^\s@]+@\S+$/)),
});
function builderIn(token) {
	const [, payload = ""] = token.split(".");
	const text = Buffer.from(payload, "base64url").toString("utf8");
	return (0,_domain_text_schema_js__1.MW)(claims, text)?.job_workflow_ref;
}
async function ask(url, { right, deadline }) {
	const { HttpClient } = await __webpack_require__.e(15214).then(__webpack_require__.bind(__webpack_require__, 44942));
	const client = new HttpClient("twofold", [], { allowRedirects: false, allowRetries: false });
	try {
		const headers = { authorization: `Bearer ${right}`, accept: "application/json" };
		const { message } = await (0,_answers_js__2.Eu)(client.get(url.href, headers), deadline);
		const body = await (0,_answers_js__2.EN)(message, { signal: deadline, most: mostAnswerBytes });
		const { statusCode } = message;
		if (statusCode !== 200)
			throw withoutToken(`the runner answered ${statusCode ?? "nothing"}`);
		return body.toString("utf8");
	}
	finally {
		client.dispose();
	}
}
function withoutToken(why) {
	return new _domain_text_failure_js__0.HR({
		code: "tool",
		message: `The job got no identity to sign with: ${why}.`,
		fix: "Give the job `permissions: id-token: write`, and run it again.",
	});
}


}),

};
//# sourceMappingURL=91495.index.js.map
