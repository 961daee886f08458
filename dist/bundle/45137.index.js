export const id = 45137;
export const ids = [45137];
export const modules = {

45137:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  download: () => (download)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_stream_promises__2 = __webpack_require__(46466);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_surface_js__5 = __webpack_require__(10970);






const attempts = 3;
const mostRedirects = 10;
const seconds = 300;
async function download(options) {
	const { HttpClient } = await __webpack_require__.e(15214).then(__webpack_require__.bind(__webpack_require__, 44942));
	const client = new HttpClient("twofold", [], {
		allowRedirects: false,
		allowRetries: true,
		maxRetries: attempts,
		socketTimeout: seconds * 1000,
	});
	try {
		let url = new URL(options.url);
		for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
			const { message } = await client.get(url.href);
			const { statusCode = 0, headers } = message;
			if (statusCode === 200)
				return await save(message, options);
			message.destroy();
			const { location } = headers;
			if (statusCode < 300 || statusCode >= 400 || location === undefined) {
				throw failed(options, `the server answers ${statusCode}`);
			}
			url = redirected(options, url, location);
		}
		throw failed(options, `the server redirects more than ${mostRedirects} times`);
	}
	catch (error) {
		options.signal.throwIfAborted();
		if (error instanceof _domain_text_failure_js__3.HR)
			throw error;
		throw failed(options, (0,_domain_text_printable_js__4.vI)((0,_domain_text_printable_js__4.g$)(reasonOf(error)), 200));
	}
	finally {
		client.dispose();
	}
}
function redirected(options, from, location) {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
	if (to === undefined || !/^https?:$/.test(to.protocol)) {
		throw failed(options, "the server redirects to no URL");
	}
	if (from.protocol === "https:" && to.protocol === "http:") {
		throw failed(options, `the server redirects to plain http at ${to.host}`);
	}
	return to;
}
async function save(body, options) {
	const { mostBytes, signal, file } = options;
	const hash = (0,node_crypto__0.createHash)("sha256");
	const measured = async function* (source) {
		let size = 0;
		for await (const chunk of source) {
			size += chunk.length;
			if (size > mostBytes)
				throw failed(options, `it has more than ${mostBytes} bytes`);
			hash.update(chunk);
			yield chunk;
		}
	};
	const deadline = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
	await (0,node_stream_promises__2.pipeline)(body, measured, (0,node_fs__1.createWriteStream)(file, { flags: "wx" }), { signal: deadline });
	return hash.digest("hex");
}
function reasonOf(error) {
	if (!(error instanceof Error))
		return String(error);
	if (error instanceof AggregateError)
		return error.errors.map(reasonOf).join("; ");
	return error.message;
}
function failed(options, why) {
	return new _domain_text_failure_js__3.HR({
		code: "tool",
		message: `${options.name} could not be downloaded: ${why}.`,
		fix: `Check the URL in ${(0,_domain_text_surface_js__5.y1)(options.setting)} and that it can be reached from here (proxies: HTTPS_PROXY).`,
	});
}


}),

};
//# sourceMappingURL=45137.index.js.map
