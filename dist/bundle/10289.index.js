export const id = 10289;
export const ids = [10289];
export const modules = {

10289:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (nextPage),
  m: () => (continued)
});
const longestHeader = 16 * 1024;
const entry = /<([^<>]*)>((?:[^,"]|"[^"]*")*)/g;
const relation = /;[ \t]*rel[ \t]*=[ \t]*(?:"([^"]*)"|([^\s;,"]+))/i;
function nextPage(header, from) {
	if (header === undefined)
		return undefined;
	for (const [, target = "", parameters = ""] of header.slice(0, longestHeader).matchAll(entry)) {
		const [, quoted, bare] = relation.exec(parameters) ?? [];
		const relations = (quoted ?? bare ?? "").toLowerCase().split(/\s+/);
		if (relations.includes("next"))
			return continued(target, from);
	}
	return undefined;
}
function continued(target, from) {
	if (!URL.canParse(target, from.href))
		throw new RangeError("an address that is none");
	const url = new URL(target, from);
	url.hash = "";
	if (url.host !== from.host)
		throw new RangeError("an address at another host");
	if (url.username !== "" || url.password !== "")
		throw new RangeError("an address with a password");
	const isPlain = url.protocol === "http:" || url.protocol === "https:";
	if (!isPlain)
		throw new RangeError("an address that is not one of the web");
	url.protocol = from.protocol;
	return url;
}


}),

19834:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Gy: () => (answerWords),
  VL: () => (TooLong),
  c0: () => (mediaTypeOf),
  gv: () => (drop),
  oD: () => (readWhole),
  yp: () => (isPage)
});
var valibot__3 = __webpack_require__(77934);
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_schema_js__1 = __webpack_require__(59006);
var _connection_words_js__2 = __webpack_require__(46405);




class TooLong extends Error {
}
const longestError = 64 * 1024;
async function readWhole({ answer, url }, { most, answerSeconds }) {
	const { statusCode: status = 0, headers } = answer;
	const isError = status >= 400;
	const limit = isError ? longestError : most;
	const timer = setTimeout(() => answer.destroy((0,_connection_words_js__2.fn)()), answerSeconds * 1000);
	const { chunks, isCut } = await chunksOf(answer, limit).finally(() => clearTimeout(timer));
	if (isCut && !isError)
		throw new TooLong(`more than ${most} bytes`);
	return { status, headers, url, bytes: Buffer.concat(chunks) };
}
function chunksOf(answer, limit) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		answer.on("data", (chunk) => {
			size += chunk.length;
			if (size <= limit)
				chunks.push(chunk);
			else {
				resolve({ chunks, isCut: true });
				answer.destroy();
			}
		});
		answer.once("end", () => resolve({ chunks, isCut: false }));
		answer.on("error", reject);
		const closed = () => {
			if (answer.readableEnded)
				return;
			reject(answer.errored ?? (0,_connection_words_js__2.Au)("ERR_STREAM_PREMATURE_CLOSE", "the answer ended early"));
		};
		if (answer.closed)
			closed();
		else
			answer.once("close", closed);
	});
}
function drop(answer) {
	const length = Number(answer.headers["content-length"] ?? Number.NaN);
	if (answer.complete || length <= longestError)
		answer.resume();
	else
		answer.destroy();
	answer.on("error", () => undefined);
}
const errorSchema = (0,_domain_text_schema_js__1.Xy)({
	errors: (0,_domain_text_schema_js__1.l1)((0,_domain_text_schema_js__1.Xy)({ code: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()), message: (0,_domain_text_schema_js__1.no)(valibot__3.YjP()) })),
});
function answerWords({ status, bytes }) {
	const { errors = [] } = (0,_domain_text_schema_js__1.MW)(errorSchema, bytes.toString("utf8")) ?? {};
	const said = errors
		.slice(0, 3)
		.map(({ code = "", message = "" }) => [code.toLowerCase().replaceAll("_", " "), message].filter((part) => part !== "").join(": "));
	const text = (0,_domain_text_printable_js__0.vI)((0,_domain_text_printable_js__0.g$)(said.join("; ")), 400);
	return text === "" ? `status ${status}` : `status ${status}: ${text}`;
}
function isPage({ headers }) {
	return mediaTypeOf(headers["content-type"]) === "text/html";
}
function mediaTypeOf(header) {
	return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}


}),

27176:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (machineHelpers)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var valibot__5 = __webpack_require__(77934);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);
var _client_accounts_js__4 = __webpack_require__(70540);






const key = "credential-helpers";
const schema = (0,_domain_text_schema_js__3.Xy)({ [key]: (0,_domain_text_schema_js__3.no)((0,_domain_text_schema_js__3.c3)(valibot__5.YjP())) });
async function machineHelpers(env) {
	const named = await Promise.all((await filesOf(env)).map(helpersIn));
	const last = named.findLast((helpers) => helpers !== undefined) ?? [];
	return last.length === 0 ? [_client_accounts_js__4.G] : last;
}
async function filesOf(env) {
	const { CONTAINERS_REGISTRIES_CONF: named, HOME: home } = env;
	const ofMachine = "/etc/containers";
	const own = home ? [(0,node_path__1.join)(home, ".config/containers")] : [];
	if (named)
		return [named, ...(await partsOf([ofMachine, ...own]))];
	for (const folder of own) {
		const main = (0,node_path__1.join)(folder, "registries.conf");
		if (await isThere(main))
			return [main, ...(await partsOf([folder]))];
	}
	return [(0,node_path__1.join)(ofMachine, "registries.conf"), ...(await partsOf([ofMachine, ...own]))];
}
async function partsOf(folders) {
	const lists = folders.map(async (folder) => {
		const parts = (0,node_path__1.join)(folder, "registries.conf.d");
		const names = await (0,node_fs_promises__0.readdir)(parts).catch(() => []);
		const those = names.filter((name) => name.endsWith(".conf")).sort();
		return those.map((name) => (0,node_path__1.join)(parts, name));
	});
	return (await Promise.all(lists)).flat();
}
async function isThere(file) {
	return await (0,node_fs_promises__0.access)(file).then(() => true, () => false);
}
async function helpersIn(file) {
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "");
	if (!text.includes(key))
		return undefined;
	const { parse } = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 3292));
	try {
		return (0,_domain_text_schema_js__3._Q)(schema, parse(text))?.[key];
	}
	catch {
		throw new _domain_text_failure_js__2.HR({
			code: "usage",
			message: `${file} names programs that keep accounts, but is not valid TOML.`,
			fix: "Write it as containers-registries.conf(5) says; container tools refuse it, too.",
		});
	}
}


}),

43492:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ig: () => (wrongWith),
  g5: () => (OtherBytes),
  zr: () => (verified)
});
var node_crypto__0 = __webpack_require__(77598);
var _domain_oci_digest_js__1 = __webpack_require__(30719);


class OtherBytes extends Error {
}
async function* verified(content, { digest, size }) {
	const hash = (0,node_crypto__0.createHash)("sha256");
	let seen = 0;
	for await (const chunk of content) {
		seen += chunk.length;
		if (seen > size)
			throw new OtherBytes(`the size of ${size} bytes`);
		hash.update(chunk);
		yield chunk;
	}
	const found = (0,_domain_oci_digest_js__1.Ch)(hash.digest("hex"));
	const wrong = otherThan({ digest, size }, { digest: found, size: seen });
	if (wrong !== undefined)
		throw new OtherBytes(wrong);
}
function wrongWith(bytes, blob) {
	return otherThan(blob, { digest: (0,_domain_oci_digest_js__1.ol)(bytes), size: bytes.length });
}
function otherThan(wanted, found) {
	if (found.size !== wanted.size)
		return `the size of ${wanted.size} bytes`;
	return found.digest === wanted.digest ? undefined : `the digest ${wanted.digest}`;
}


}),

46405:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (codedError),
  Cp: () => (speaksPlainHttp),
  Ku: () => (silent),
  bg: () => (mayPass),
  fn: () => (late),
  oc: () => (connectionWords)
});
function codedError(code, message) {
	return Object.assign(new Error(message), { code });
}
function silent() {
	return codedError("ETIMEDOUT", "the connection is silent");
}
function late() {
	return codedError("ETIME", "the answer takes too long");
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	return typeof code === "string" ? code : "";
}
const rows = [
	{ codes: /^ECONNREFUSED$/, words: "connection refused", passes: false },
	{ codes: /^ENOTFOUND$/, words: "no such host", passes: false },
	{ codes: /^EAI_/, words: "temporary failure in name resolution", passes: true },
	{ codes: /^ETIMEDOUT$/, words: "connection timed out", passes: true },
	{ codes: /^ETIME$/, words: "connection timed out", passes: false },
	{ codes: /^EHOSTUNREACH$/, words: "no route to host", passes: false },
	{ codes: /^ENETUNREACH$/, words: "network is unreachable", passes: false },
	{
		codes: /^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/,
		words: "connection reset",
		passes: true,
	},
	{
		codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
		words: "certificate has expired or is not yet valid",
		passes: false,
	},
	{
		codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
		words: "certificate is not valid for this name",
		passes: false,
	},
	{
		codes: /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|^CERT_|INVALID_CA/,
		words: "certificate signed by unknown authority",
		passes: false,
	},
	{ codes: /^HPE_/, words: "it does not speak HTTP", passes: false },
];
const plain = "server gave HTTP response to HTTPS client";
function connectionWords(error) {
	if (speaksPlainHttp(error))
		return plain;
	const code = codeOf(error);
	const row = rows.find(({ codes }) => codes.test(code));
	if (row !== undefined)
		return row.words;
	const said = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
	return /^(?:ERR_SSL_|EPROTO)/.test(code) ? `tls: ${said}` : `${said}`;
}
function mayPass(error) {
	const code = codeOf(error);
	return rows.some(({ codes, passes }) => passes && codes.test(code));
}
function speaksPlainHttp(error) {
	const isTls = /^(?:EPROTO|ERR_SSL_)/.test(codeOf(error));
	const said = error instanceof Error ? error.message : "";
	return isTls && /wrong version number|packet length too long|http request/i.test(said);
}


}),

47362:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  registryClientFor: () => (registryClientFor)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_process_child_environment_js__1 = __webpack_require__(52845);
var _adapters_registry_client_accounts_js__2 = __webpack_require__(70540);
var _adapters_registry_client_auth_files_js__3 = __webpack_require__(83525);
var _adapters_registry_client_client_js__4 = __webpack_require__(77486);
var _adapters_registry_machine_helpers_js__5 = __webpack_require__(27176);
var _domain_build_insecure_js__6 = __webpack_require__(1758);







function registryClientFor(run) {
	const { access, hosts, env, cwd, signal } = run;
	const { username, password, authfile } = access;
	const hasAccount = username !== undefined && password !== undefined;
	const { REGISTRY_AUTH_FILE: own } = env;
	return (0,_adapters_registry_client_client_js__4.R)({
		accounts: (0,_adapters_registry_client_accounts_js__2.n)({
			given: hasAccount ? { username, password, hosts } : undefined,
			named: authfile === undefined ? undefined : (0,node_path__0.resolve)(cwd, authfile),
			authFiles: own ? [(0,node_path__0.resolve)(cwd, own)] : (0,_adapters_registry_client_auth_files_js__3.aJ)(env),
			helpers: () => (0,_adapters_registry_machine_helpers_js__5.t)(env),
			env: (0,_adapters_process_child_environment_js__1.signInEnvironment)(env),
			signal,
		}),
		given: hasAccount ? hosts : [],
		insecure: (0,_domain_build_insecure_js__6.u)(access, hosts),
		env,
		signal,
	});
}


}),

47795:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (referringOf)
});
var valibot__2 = __webpack_require__(77934);
var _text_schema_js__0 = __webpack_require__(59006);
var _oci_js__1 = __webpack_require__(91459);



const subjectSchema = (0,_text_schema_js__0.Xy)({
	subject: (0,_text_schema_js__0.no)((0,_text_schema_js__0.Xy)({ digest: _oci_js__1.er })),
	artifactType: (0,_text_schema_js__0.no)(valibot__2.YjP()),
	config: (0,_text_schema_js__0.no)((0,_text_schema_js__0.Xy)({ mediaType: valibot__2.YjP() })),
	annotations: (0,_text_schema_js__0.no)((0,_text_schema_js__0.A7)(valibot__2.YjP())),
});
function referringOf(bytes) {
	const found = (0,_text_schema_js__0.MW)(subjectSchema, bytes.toString("utf8"));
	if (found?.subject === undefined)
		return undefined;
	const { subject, artifactType, config, annotations = {} } = found;
	return { subject: subject.digest, artifactType: artifactType || config?.mediaType, annotations };
}


}),

54743:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (beginUpload),
  y: () => (uploadsOf)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _client_failures_js__1 = __webpack_require__(65336);
var _content_js__2 = __webpack_require__(43492);
var _link_js__3 = __webpack_require__(10289);




const longestAnswer = 64 * 1024;
const pieceBytes = 16 * 1024 * 1024;
const octets = { "content-type": "application/octet-stream" };
const created = { status: 201, headers: {}, bytes: Buffer.alloc(0) };
function uploadsOf(place, hasBlob) {
	return {
		async pushBlob(blob, content) {
			if (await hasBlob(blob.digest))
				return false;
			const asked = place.asked("push", blob.digest);
			const upload = { place, blob, content: () => (0,_content_js__2.zr)(content(), blob), asked };
			let isFirst = true;
			const attempt = async () => {
				if (!isFirst && (await hasBlob(blob.digest)))
					return created;
				isFirst = false;
				return await atOnceOrInPieces(upload);
			};
			const answer = await withoutDamage(asked, () => place.host.patiently({ asked }, attempt));
			if (answer.status !== 201)
				throw (0,_client_failures_js__1.J5)(asked, answer);
			return true;
		},
	};
}
async function atOnceOrInPieces(upload) {
	const whole = await atOnce(upload);
	return whole.status === 413 && upload.blob.size > pieceBytes ? await inPieces(upload) : whole;
}
async function beginUpload(place, asked) {
	const at = place.path("blobs/uploads/");
	const answer = await place.host.whole({ method: "POST", at, ...place.push, asked }, longestAnswer);
	return answer.status === 202 ? next(answer, asked) : answer;
}
async function atOnce({ place, blob, content, asked }) {
	const begun = await beginUpload(place, asked);
	if (!(begun instanceof URL))
		return begun;
	const headers = { ...octets, "content-length": String(blob.size) };
	const query = { method: "PUT", at: finishing(begun, blob), headers, body: content };
	return await sent({ place, asked }, query);
}
async function inPieces({ place, blob, content, asked }) {
	const begun = await beginUpload(place, asked);
	if (!(begun instanceof URL))
		return begun;
	let at = begun;
	let start = 0;
	for await (const piece of pieces(content())) {
		const range = `${start}-${start + piece.length - 1}`;
		const length = String(piece.length);
		const headers = { ...octets, "content-length": length, "content-range": range };
		const answer = await sent({ place, asked }, { method: "PATCH", at, headers, body: piece });
		if (answer.status !== 202)
			return answer;
		at = next(answer, asked);
		start += piece.length;
	}
	return await sent({ place, asked }, { method: "PUT", at: finishing(at, blob), headers: {} });
}
async function* pieces(content) {
	let kept = [];
	let size = 0;
	for await (const chunk of content) {
		kept.push(chunk);
		size += chunk.length;
		if (size < pieceBytes)
			continue;
		yield Buffer.concat(kept);
		kept = [];
		size = 0;
	}
	if (size > 0)
		yield Buffer.concat(kept);
}
async function sent({ place, asked }, query) {
	return await place.host.once({ ...query, ...place.push, asked }, longestAnswer);
}
async function withoutDamage(asked, push) {
	try {
		return await push();
	}
	catch (error) {
		if (!(error instanceof _content_js__2.g5))
			throw error;
		throw new _domain_text_failure_js__0.HR({
			code: "tool",
			message: `Could not push ${asked.reference}: what is to be pushed has not ${error.message}.`,
			fix: "Make the image again: a file of it was changed or damaged on this machine.",
		});
	}
}
function next({ headers, url }, asked) {
	const { location } = headers;
	if (location === undefined)
		throw (0,_client_failures_js__1.dV)(asked, "the registry does not say where the upload goes on");
	try {
		return (0,_link_js__3.m)(location, url);
	}
	catch (error) {
		if (!(error instanceof RangeError))
			throw error;
		const elsewhere = URL.canParse(location) ? new URL(location) : undefined;
		if (elsewhere?.protocol === "https:" && elsewhere.username === "")
			return elsewhere;
		throw (0,_client_failures_js__1.dV)(asked, `the registry says that the upload goes on at ${error.message}`);
	}
}
function finishing(at, { digest }) {
	const url = new URL(at);
	url.searchParams.set("digest", digest);
	return url;
}


}),

65336:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CR: () => (UntrustedRegistry),
  IF: () => (otherBytes),
  J5: () => (refused),
  Xd: () => (noRegistry),
  dV: () => (strange),
  iq: () => (unreached)
});
var _domain_oci_registry_troubles_js__0 = __webpack_require__(3559);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_output_lines_js__2 = __webpack_require__(69986);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _answers_js__4 = __webpack_require__(19834);
var _connection_words_js__5 = __webpack_require__(46405);






class UntrustedRegistry extends _domain_text_failure_js__1.HR {
	host;
	constructor(host, details) {
		super(details);
		this.host = host;
	}
}
function refused(asked, answer) {
	const words = (0,_answers_js__4.Gy)(answer);
	if ((0,_answers_js__4.yp)(answer) && answer.status === 404)
		return noRegistry(asked);
	return told(asked, words) ?? strange(asked, `the registry answers with ${words}`);
}
function unreached(asked, error) {
	if (error instanceof _answers_js__4.VL)
		return strange(asked, `the registry's answer has ${error.message}`);
	const words = (0,_domain_text_printable_js__3.g$)((0,_connection_words_js__5.oc)(error));
	return (told(asked, words) ??
		new _domain_text_failure_js__1.HR({
			code: "registry",
			message: `${start(asked)}${(0,_domain_text_printable_js__3.vI)(words, 300)}.`,
			fix: "Check that the registry can be reached from here, then run again.",
		}));
}
function otherBytes(asked, how) {
	const failure = told(asked, `${how} does not match`);
	if (failure === undefined)
		throw new Error("other bytes are a known trouble");
	return failure;
}
function noRegistry(asked) {
	const failure = told(asked, "pinging container registry …: invalid status code");
	if (failure === undefined)
		throw new Error("registryTrouble knows no row for what is not a registry");
	return failure;
}
function strange(asked, what) {
	return new _domain_text_failure_js__1.HR({
		code: "registry",
		message: `${start(asked)}${(0,_domain_text_printable_js__3.vI)((0,_domain_text_printable_js__3.g$)(what), 600)}.`,
		fix: "Run again; if it happens again, the registry or something on the way to it is broken: tell its operators.",
	});
}
function told(asked, words) {
	const trouble = (0,_domain_oci_registry_troubles_js__0.m)(words, asked);
	return trouble === undefined ? undefined : failureOf(asked, trouble, words);
}
function failureOf(asked, trouble, words) {
	const details = {
		code: "registry",
		message: `${start(asked)}${trouble.what}.`,
		fix: trouble.fix,
		output: (0,_domain_text_output_lines_js__2.j)([words]),
	};
	const { untrusted } = trouble;
	return untrusted === undefined ? new _domain_text_failure_js__1.HR(details) : new UntrustedRegistry(untrusted, details);
}
function start({ verb, reference }) {
	return `Could not ${verb} ${(0,_domain_text_printable_js__3.g$)(reference)}: `;
}


}),

70540:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  n: () => (accountsFrom),
  G: () => (inAuthFiles)
});


var once_for_each = __webpack_require__(97897);

var failure = __webpack_require__(67271);

var auth_entries = __webpack_require__(7898);

var auth_files = __webpack_require__(83525);

var dist = __webpack_require__(77934);

var printable = __webpack_require__(76158);

var schema = __webpack_require__(59006);

var runner = __webpack_require__(65663);
;





const helperSeconds = 30;
const answerSchema = (0,schema.Xy)({ Username: dist.YjP(), Secret: dist.YjP() });
const unknownWords = /credentials not found|no credentials (?:server|username)/i;
async function askHelper(helper, { env, signal }) {
	if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(helper.program)) {
		return { kind: "broken", why: "that is not the name of a program" };
	}
	const finished = await (0,runner.eF)({
		program: `docker-credential-${helper.program}`,
		args: ["get"],
		input: `${helper.server}\n`,
		env,
		signal,
		timeoutSeconds: helperSeconds,
	});
	const text = finished.stdout.toString("utf8");
	if (!(0,runner.gq)(finished)) {
		const said = `${text} ${finished.lastLines.join(" ")}`;
		if (unknownWords.test(said.slice(0, 10_000)))
			return { kind: "none" };
		const why = (0,printable.vI)((0,printable.g$)(finished.lastLines.at(-1) ?? ""), 200);
		return { kind: "broken", why: `${(0,runner.lA)(finished)}${why === "" ? "" : `: ${why}`}` };
	}
	const answer = (0,schema.MW)(answerSchema, text);
	if (answer === undefined)
		return { kind: "broken", why: "it printed something else than an account" };
	const account = (0,auth_entries.XP)({ username: answer.Username, password: answer.Secret });
	return account === undefined ? { kind: "none" } : { kind: "account", account };
}

;





const inAuthFiles = "containers-auth.json";
function accountsFrom(options) {
	const ask = (0,once_for_each.i)((helper) => fromHelper(helper, options));
	const files = (0,once_for_each.i)(() => documents(options));
	const settings = (0,once_for_each.i)(() => ofSettings(options));
	const places = (0,once_for_each.i)(async () => {
		const helpers = await options.helpers();
		const inFiles = async (...of) => await amongDocuments(await files(), of, ask);
		const inSettings = async (...of) => await amongDocuments(await settings(), of, ask);
		const all = helpers.map((program) => {
			if (program === inAuthFiles)
				return inFiles;
			const namedIn = "`credential-helpers` in registries.conf";
			return async (server) => await ask({ program, server, namedIn });
		});
		return helpers[0] === inAuthFiles ? all : [inSettings, ...all];
	});
	return async (host, repository) => {
		const failures = [];
		for (const place of await places()) {
			try {
				const account = await place(host, repository);
				if (account !== undefined)
					return account;
			}
			catch (error) {
				failures.push(error);
			}
		}
		if (failures.length > 0)
			throw failures[0];
		return undefined;
	};
}
async function amongDocuments(documents, [host, repository], ask) {
	for (const document of documents) {
		const kept = (0,auth_entries.Wu)(document, host, repository);
		const account = kept?.kind === "helper" ? await ask(helperOf(kept)) : kept;
		if (account !== undefined)
			return account;
	}
	return undefined;
}
function helperOf({ program, server, isForHost }) {
	return { program, server, namedIn: isForHost ? "`credHelpers` in the auth file" : undefined };
}
async function documents(options) {
	const { named, authFiles } = options;
	return withGiven(named === undefined ? await (0,auth_files.jU)(authFiles) : [await (0,auth_files.Hc)(named)], options);
}
async function ofSettings(options) {
	const { named } = options;
	return withGiven(named === undefined ? [] : [await (0,auth_files.Hc)(named)], options);
}
function withGiven(found, { given }) {
	if (given === undefined)
		return found;
	return [(0,auth_entries.Up)(found[0] ?? {}, given.hosts, given), ...found.slice(1)];
}
async function fromHelper(helper, { env, signal }) {
	const answer = await askHelper(helper, { env, signal });
	if (answer.kind === "account")
		return answer.account;
	if (answer.kind === "none" || helper.namedIn === undefined)
		return undefined;
	throw new failure.HR({
		code: "tool",
		message: `docker-credential-${helper.program} gave no account for ${helper.server}: ${answer.why}.`,
		fix: `Install and set up that program, or take it out of ${helper.namedIn}.`,
	});
}


}),

77486:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf),
  R: () => (registryClient)
});


var oci_reference = __webpack_require__(73326);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var answers = __webpack_require__(19834);

var client_failures = __webpack_require__(65336);

var client_content = __webpack_require__(43492);

var dist = __webpack_require__(77934);

var oci_digest = __webpack_require__(30719);

var oci = __webpack_require__(91459);

var schema = __webpack_require__(59006);
;






const longestManifest = 4 * 1024 * 1024;
const mediaTypes = [...oci.$P, ...oci.U8];
const accept = { accept: mediaTypes.join(", ") };
const kindSchema = (0,schema.Xy)({
	mediaType: (0,schema.no)(dist.YjP()),
	manifests: (0,schema.no)(dist.YOg(dist.L5J())),
});
function manifestsOf(place) {
	const fetch = async (reference) => {
		const asked = place.asked("read", reference);
		const query = {
			method: "GET",
			at: place.path(`manifests/${reference}`),
			headers: accept,
		};
		const answer = await place.host.whole({ ...query, ...place.pull, asked }, longestManifest);
		if (isMissing(answer))
			return undefined;
		if (answer.status !== 200)
			throw (0,client_failures.J5)(asked, answer);
		const digest = (0,oci_digest.ol)(answer.bytes);
		const named = (0,oci_digest.m)(reference) ?? digestIn(answer);
		if (named !== undefined && named !== digest)
			throw (0,client_failures.IF)(asked, `the digest ${named}`);
		return { digest, mediaType: kindOf(place, reference, answer), bytes: answer.bytes };
	};
	return {
		manifest: fetch,
		async digestOf(tag) {
			const asked = place.asked("read", tag);
			const query = {
				method: "HEAD",
				at: place.path(`manifests/${tag}`),
				headers: accept,
			};
			const answer = await place.host.whole({ ...query, ...place.pull, asked }, 0);
			if (isMissing(answer))
				return undefined;
			const digest = answer.status === 200 ? digestIn(answer) : undefined;
			return digest ?? (await fetch(tag))?.digest;
		},
	};
}
function isMissing(answer) {
	return answer.status === 404 && !(0,answers.yp)(answer);
}
function digestIn({ headers }) {
	const said = headers["docker-content-digest"];
	return typeof said === "string" && (0,oci_digest.Bc)(said) ? said : undefined;
}
function kindOf(place, reference, { headers, bytes }) {
	const asked = place.asked("read", reference);
	const content = (0,schema.MW)(kindSchema, bytes.toString("utf8"));
	if (content === undefined)
		throw (0,client_failures.Xd)(asked);
	const said = (0,answers.c0)(headers["content-type"]);
	const own = content.mediaType;
	const isKnown = mediaTypes.includes(said);
	if (own !== undefined && isKnown && own !== said) {
		throw (0,client_failures.dV)(asked, `the registry serves it as ${said}, but it says of itself ${own}`);
	}
	const isIndex = content.manifests !== undefined;
	const mediaType = isKnown
		? said
		: (own ?? (isIndex ? oci.U8[0] : oci.$P[0]));
	if (mediaType === undefined || !mediaTypes.includes(mediaType)) {
		throw (0,client_failures.dV)(asked, `it is of the type ${mediaType ?? said}, which is neither a manifest nor an index`);
	}
	return mediaType;
}

;




const longestWhole = 32 * 1024 * 1024;
const longestError = 64 * 1024;
function blobsOf(place) {
	const at = ({ digest }) => place.path(`blobs/${digest}`);
	return {
		async blob(blob) {
			const asked = place.asked("read", blob.digest);
			if (blob.size > longestWhole) {
				throw (0,client_failures.dV)(asked, `it has ${blob.size} bytes, where at most ${longestWhole} are expected`);
			}
			const query = { method: "GET", at: at(blob), ...place.pull, asked };
			const answer = await place.host.whole(query, blob.size + 1);
			if (isMissing(answer))
				return undefined;
			if (answer.status !== 200)
				throw (0,client_failures.J5)(asked, answer);
			const wrong = (0,client_content.Ig)(answer.bytes, blob);
			if (wrong !== undefined)
				throw (0,client_failures.IF)(asked, wrong);
			return answer.bytes;
		},
		async readBlob(blob) {
			const asked = place.asked("read", blob.digest);
			const opened = await place.host.open({ method: "GET", at: at(blob), ...place.pull, asked });
			const { answer, status } = opened;
			if (status === 200) {
				const length = answer.headers["content-length"];
				if (length === undefined || Number(length) === blob.size)
					return told(answer, blob, place, asked);
				answer.destroy();
				throw (0,client_failures.IF)(asked, `its size of ${blob.size} bytes`);
			}
			if (isMissing(opened)) {
				(0,answers.gv)(answer);
				return undefined;
			}
			throw (0,client_failures.J5)(asked, await (0,answers.oD)(opened, place.host.limited(longestError)));
		},
		async hasBlob(digest) {
			const asked = place.asked("read", digest);
			const query = { method: "HEAD", at: at({ digest }), ...place.pull, asked };
			return (await place.host.whole(query, 0)).status === 200;
		},
	};
}
async function* told(content, blob, { host }, asked) {
	try {
		yield* (0,client_content.zr)(content, blob);
	}
	catch (error) {
		host.signal.throwIfAborted();
		throw error instanceof client_content.g5 ? (0,client_failures.IF)(asked, error.message) : (0,client_failures.iq)(asked, error);
	}
}


var external_node_http_ = __webpack_require__(37067);

var external_node_https_ = __webpack_require__(44708);

var external_node_tls_ = __webpack_require__(41692);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);
;



const bundles = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/cert.pem",
];
const mostFiles = 200;
async function trustFor(host, env) {
	const own = await hostFiles(host, env);
	const machine = await machineTrust(env);
	const authorities = own.filter(({ name }) => name.endsWith(".crt")).map(({ text }) => text);
	return (0,external_node_tls_.createSecureContext)({ ca: [...machine, ...authorities], ...clientPair(own) });
}
async function trustOfAny(host, env) {
	return (0,external_node_tls_.createSecureContext)({ ca: [], ...clientPair(await hostFiles(host, env)) });
}
function clientPair(own) {
	const pair = own.find(({ name }) => name.endsWith(".cert"));
	const key = own.find(({ name }) => name === pair?.name.replace(/\.cert$/, ".key"));
	return pair === undefined || key === undefined ? {} : { cert: pair.text, key: key.text };
}
async function machineTrust(env) {
	const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders, NODE_EXTRA_CA_CERTS: extra } = env;
	const more = extra === undefined ? [] : await texts([extra]);
	if (file || folders) {
		const listed = (folders ?? "").split(":").filter((folder) => folder !== "");
		const files = (await Promise.all(listed.map((folder) => filesIn(folder)))).flat();
		return [...(await texts([...(file ? [file] : []), ...files])), ...more];
	}
	for (const bundle of bundles) {
		const [text] = await texts([bundle]);
		if (text !== undefined)
			return [text, ...more];
	}
	return [...external_node_tls_.rootCertificates, ...more];
}
async function hostFiles(host, { HOME: home, XDG_CONFIG_HOME: config }) {
	const own = config || (home === undefined ? undefined : (0,external_node_path_.join)(home, ".config"));
	const roots = [
		...(own === undefined ? [] : [(0,external_node_path_.join)(own, "containers")]),
		"/etc/containers",
		"/etc/docker",
	];
	for (const root of roots) {
		const files = await filesIn((0,external_node_path_.join)(root, "certs.d", host));
		const kept = files.filter((file) => /\.(?:crt|cert|key)$/.test(file));
		if (files.length === 0)
			continue;
		const read = kept.map(async (name) => ({ name, text: await (0,promises_.readFile)(name, "utf8") }));
		return await Promise.all(read);
	}
	return [];
}
async function filesIn(folder) {
	const names = await (0,promises_.readdir)(folder).catch(() => []);
	return names
		.sort()
		.slice(0, mostFiles)
		.map((name) => (0,external_node_path_.join)(folder, name));
}
async function texts(files) {
	const read = files.map((file) => (0,promises_.readFile)(file, "utf8").catch(() => ""));
	return (await Promise.all(read)).filter((text) => text.includes("-----BEGIN "));
}


var connection_words = __webpack_require__(46405);

var external_node_net_ = __webpack_require__(77030);
;

function proxyFor(url, env) {
	const isSecure = url.protocol === "https:";
	const name = isSecure ? "HTTPS_PROXY" : "HTTP_PROXY";
	const value = env[name] || env[name.toLowerCase()] || "";
	if (value === "" || isDirect(url, env["NO_PROXY"] || env["no_proxy"] || ""))
		return undefined;
	const text = /^[a-z0-9+.-]+:\/\//i.test(value) ? value : `http://${value}`;
	const proxy = URL.canParse(text) ? new URL(text) : undefined;
	if (proxy?.protocol === "http:" || proxy?.protocol === "https:")
		return proxy;
	throw new RangeError(`${name} is not the address of an HTTP proxy`);
}
function isDirect(url, noProxy) {
	const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
	if (host === "localhost" || isIn("127.0.0.0/8", host) || isIn("::1/128", host))
		return true;
	const usual = url.protocol === "https:" ? "443" : "80";
	const port = url.port || usual;
	return noProxy.split(",").some((text) => matches(text.trim().toLowerCase(), host, port));
}
function matches(entry, host, port) {
	if (entry === "")
		return false;
	if (entry === "*")
		return true;
	if (entry.includes("/"))
		return isIn(entry, host);
	const [, bracketed, name = bracketed ?? "", entryPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [undefined, undefined, entry];
	if (entryPort !== undefined && entryPort !== port)
		return false;
	const bare = name === "" ? (bracketed ?? "") : name;
	if ((0,external_node_net_.isIP)(bare) !== 0)
		return isIn(`${bare}/${(0,external_node_net_.isIP)(bare) === 4 ? 32 : 128}`, host);
	const domain = bare.replace(/^\*\./, ".");
	if (domain.startsWith("."))
		return host.endsWith(domain);
	return host === domain || host.endsWith(`.${domain}`);
}
function isIn(network, host) {
	const [address = "", bits = ""] = network.split("/");
	const family = (0,external_node_net_.isIP)(address);
	if (family === 0 || family !== (0,external_node_net_.isIP)(host) || !/^\d{1,3}$/.test(bits))
		return false;
	if (Number(bits) > (family === 4 ? 32 : 128))
		return false;
	const kind = family === 4 ? "ipv4" : "ipv6";
	const list = new external_node_net_.BlockList();
	list.addSubnet(address, Number(bits), kind);
	return list.check(host, kind);
}

;



class TunnelAgent extends external_node_https_.Agent {
	#tunnel;
	constructor(options, tunnel) {
		super(options);
		this.#tunnel = tunnel;
	}
	createConnection(options, callback) {
		const fail = (error) => Reflect.apply(callback ?? (() => undefined), undefined, [error]);
		openTunnel(`${options.host}:${options.port}`, this.#tunnel).then((socket) => {
			const through = { ...options, socket };
			const made = super.createConnection(through);
			if (made)
				callback?.(null, made);
			else
				fail(new Error("no connection was made"));
		}, fail);
		return undefined;
	}
}
function openTunnel(target, { proxy, trust, seconds }) {
	return new Promise((resolve, reject) => {
		const options = {
			method: "CONNECT",
			path: target,
			agent: false,
			headers: { host: target, ...proxyAuthorization(proxy) },
			timeout: seconds * 1000,
		};
		const trusting = { ...options, secureContext: trust };
		const asked = proxy.protocol === "https:" ? (0,external_node_https_.request)(proxy, trusting) : (0,external_node_http_.request)(proxy, options);
		asked.once("timeout", () => asked.destroy((0,connection_words.Au)("ETIMEDOUT", "the proxy says nothing")));
		asked.once("error", reject);
		asked.once("connect", ({ statusCode }, socket) => {
			if (statusCode === 200) {
				socket.setTimeout(0);
				return resolve(socket);
			}
			socket.destroy();
			reject((0,connection_words.Au)("EPROXY", `the proxy answers with status ${statusCode}`));
		});
		asked.once("response", ({ statusCode }) => {
			asked.destroy();
			reject((0,connection_words.Au)("EPROXY", `the proxy answers with status ${statusCode}`));
		});
		asked.end();
	});
}
function proxyAuthorization({ username, password }) {
	if (username === "" && password === "")
		return {};
	const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(account).toString("base64")}` };
}

;







const mostSockets = 16;
class Connections {
	#options;
	#routes = new Map();
	#running = new Set();
	#stop = () => {
		for (const asked of this.#running)
			asked.destroy((0,connection_words.Au)("ABORT_ERR", "interrupted"));
	};
	constructor(options) {
		this.#options = options;
		options.signal.addEventListener("abort", this.#stop, { once: true });
	}
	get signal() {
		return this.#options.signal;
	}
	watch(asked) {
		this.#running.add(asked);
		asked.once("close", () => this.#running.delete(asked));
	}
	get limits() {
		return this.#options.limits;
	}
	async to(url, isVerified) {
		const key = `${isVerified} ${url.protocol}//${url.host}`;
		const known = this.#routes.get(key) ?? this.#open(url, isVerified);
		this.#routes.set(key, known);
		return await known;
	}
	async close() {
		const routes = await Promise.allSettled(this.#routes.values());
		this.#routes.clear();
		this.signal.removeEventListener("abort", this.#stop);
		for (const route of routes)
			if (route.status === "fulfilled")
				route.value.agent.destroy();
	}
	async #open(url, isVerified) {
		const { env, limits } = this.#options;
		const kept = { keepAlive: true, maxSockets: mostSockets, scheduling: "lifo" };
		const proxy = proxyFor(url, env);
		if (url.protocol === "http:") {
			const isSecure = proxy?.protocol === "https:";
			const agent = isSecure
				? new external_node_https_.Agent({ ...kept, secureContext: await trustFor(proxy.host, env) })
				: new external_node_http_.Agent(kept);
			return { agent, proxy, headers: proxy === undefined ? {} : proxyAuthorization(proxy) };
		}
		const secureContext = await this.#trust(url, isVerified);
		const options = { ...kept, secureContext, rejectUnauthorized: isVerified };
		if (proxy === undefined) {
			return { agent: new external_node_https_.Agent(options), proxy: undefined, headers: {} };
		}
		const trust = proxy.protocol === "https:" ? await trustFor(proxy.host, env) : (0,external_node_tls_.createSecureContext)();
		const agent = new TunnelAgent(options, { proxy, trust, seconds: limits.idleSeconds });
		return { agent, proxy: undefined, headers: {} };
	}
	async #trust(url, isVerified) {
		const { env } = this.#options;
		if (isVerified)
			return await trustFor(url.host, env);
		return await trustOfAny(url.host, env).catch(() => (0,external_node_tls_.createSecureContext)({ ca: [] }));
	}
}


var external_node_timers_promises_ = __webpack_require__(58500);

var oci_referring = __webpack_require__(47795);
;




const indexMediaType = "application/vnd.oci.image.index.v1+json";
const listSchema = (0,schema.Xy)({
	manifests: (0,schema.l1)((0,schema.Xy)({
		mediaType: dist.YjP(),
		digest: oci.er,
		size: dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0)),
		artifactType: (0,schema.no)(dist.YjP()),
		annotations: (0,schema.no)((0,schema.A7)(dist.YjP())),
	})),
});
function parseReferrers(text) {
	return (0,schema.MW)(listSchema, text)?.manifests.map(({ annotations = {}, ...rest }) => ({
		...rest,
		annotations,
	}));
}
function fallbackTag(subject) {
	return `sha256-${(0,oci_digest.ZD)(subject)}`;
}
const emptyList = {
	index: { schemaVersion: 2, mediaType: indexMediaType },
	manifests: [],
};
const wholeSchema = dist.FsL(schema.o$, dist.pdi((index) => ({
	index,
	manifests: index["manifests"] ?? [],
})), dist.Ikc({ index: schema.o$, manifests: dist.YOg(dist.L5J()) }));
function wholeList(text) {
	return (0,schema.MW)(wholeSchema, text);
}
const namedSchema = (0,schema.Xy)({ digest: dist.YjP() });
function isListed({ manifests }, { digest }) {
	return manifests.some((one) => (0,schema._Q)(namedSchema, one)?.digest === digest);
}
function listWith({ index, manifests }, added) {
	const { mediaType, digest, size, artifactType, annotations } = added;
	const entry = {
		mediaType,
		digest,
		size,
		...(artifactType === undefined ? {} : { artifactType }),
		...(Object.keys(annotations).length === 0 ? {} : { annotations }),
	};
	return Buffer.from(JSON.stringify({ ...index, manifests: [...manifests, entry] }));
}

;








const longestAnswer = 64 * 1024;
const attempts = 5;
function pushesOf(place, manifest) {
	return {
		async pushManifest(pushed, tag) {
			const asked = place.asked("push", tag ?? pushed.digest);
			if (pushed.bytes.length > longestManifest) {
				const message = `Could not push ${asked.reference}: its manifest has ${pushed.bytes.length} bytes.`;
				const fix = `Registries take at most ${longestManifest}: use fewer layers or annotations.`;
				throw new failure.HR({ code: "usage", message, fix });
			}
			const answer = await put(place, pushed, tag ?? pushed.digest);
			const said = digestIn(answer);
			if (said !== undefined && said !== pushed.digest)
				throw (0,client_failures.IF)(asked, `the digest ${said}`);
			const referring = (0,oci_referring.w)(pushed.bytes);
			if (referring === undefined || answer.headers["oci-subject"] !== undefined)
				return;
			const { artifactType, annotations, subject } = referring;
			const { digest, mediaType, bytes } = pushed;
			const added = { mediaType, digest, size: bytes.length, artifactType, annotations };
			await addToList({ place, manifest, tag: fallbackTag(subject), added });
		},
	};
}
async function put(place, pushed, reference) {
	const asked = place.asked("push", reference);
	const headers = {
		"content-type": pushed.mediaType,
		"content-length": String(pushed.bytes.length),
	};
	const at = place.path(`manifests/${reference}`);
	const query = { method: "PUT", at, headers, body: pushed.bytes, ...place.push, asked };
	const answer = await place.host.whole(query, longestAnswer);
	if (answer.status !== 201)
		throw (0,client_failures.J5)(asked, answer);
	return answer;
}
async function addToList(addition) {
	const { place, tag, added } = addition;
	for (let made = 0; made < attempts; made += 1) {
		const { mediaType, list } = await readList(addition);
		if (isListed(list, added))
			return;
		const bytes = listWith(list, added);
		await put(place, { digest: (0,oci_digest.ol)(bytes), mediaType, bytes }, tag);
		await (0,external_node_timers_promises_.setTimeout)(50 + Math.random() * 100 * 2 ** made, undefined, { signal: place.host.signal });
		if (isListed((await readList(addition)).list, added))
			return;
	}
	const asked = place.asked("push", tag);
	throw (0,client_failures.dV)(asked, "others replace the list of referrers again and again");
}
async function readList({ place, manifest, tag }) {
	const found = await manifest(tag);
	if (found === undefined)
		return { mediaType: indexMediaType, list: emptyList };
	const isIndex = oci.U8.some((type) => type === found.mediaType);
	const list = isIndex ? wholeList(found.bytes.toString("utf8")) : undefined;
	if (list !== undefined)
		return { mediaType: found.mediaType, list };
	throw (0,client_failures.dV)(place.asked("push", tag), "the tag of the list of referrers holds no index");
}


var client_link = __webpack_require__(10289);
;


const longestPage = 10 * 1024 * 1024;
const longestList = 100 * 1024 * 1024;
const mostPages = 5000;
async function* pagesOf(host, query) {
	const { asked } = query;
	const seen = new Set();
	let bytes = 0;
	let at = query.at;
	while (at !== undefined) {
		const page = await host.whole({ ...query, method: "GET", at }, longestPage);
		yield page;
		seen.add(page.url.href);
		bytes += page.bytes.length;
		at = page.status === 200 ? following(page, query) : undefined;
		if (at !== undefined && seen.has(at.href))
			throw (0,client_failures.dV)(asked, "the registry's list goes in a circle");
		if (seen.size >= mostPages && at !== undefined)
			throw (0,client_failures.dV)(asked, `the registry's list has more than ${mostPages} pages`);
		if (bytes > longestList)
			throw (0,client_failures.dV)(asked, `the registry's list has more than ${longestList} bytes`);
	}
}
function following({ headers, url }, { asked }) {
	const link = headers["link"];
	try {
		return (0,client_link.Z)(Array.isArray(link) ? link.join(", ") : link, url);
	}
	catch (error) {
		if (!(error instanceof RangeError))
			throw error;
		throw (0,client_failures.dV)(asked, `the registry's list continues at ${error.message}`);
	}
}

;




const mostReferrers = 100_000;
const unsupported = [400, 404, 405, 406, 501];
function referrersOf(place, manifest) {
	return {
		async referrers(subject, artifactType) {
			const found = (await fromApi(place, subject, artifactType)) ??
				parseReferrers((await manifest(fallbackTag(subject)))?.bytes.toString("utf8") ?? "") ??
				[];
			return artifactType === undefined
				? found
				: found.filter((each) => each.artifactType === artifactType);
		},
	};
}
async function fromApi(place, subject, artifactType) {
	const asked = place.asked("read", subject);
	const filter = artifactType === undefined ? "" : `?${new URLSearchParams({ artifactType })}`;
	const at = place.path(`referrers/${subject}${filter}`);
	const found = [];
	const headers = { accept: indexMediaType };
	let isFirst = true;
	for await (const page of pagesOf(place.host, { at, headers, ...place.pull, asked })) {
		if (isFirst && isUnsupported(page))
			return undefined;
		if (page.status !== 200)
			throw (0,client_failures.J5)(asked, page);
		const list = parseReferrers(page.bytes.toString("utf8"));
		if (list === undefined)
			throw (0,client_failures.dV)(asked, "the registry's list of referrers is not one");
		found.push(...list);
		if (found.length > mostReferrers)
			throw (0,client_failures.dV)(asked, `the registry lists more than ${mostReferrers} referrers`);
		isFirst = false;
	}
	return found;
}
function isUnsupported(page) {
	const isIndex = (0,answers.c0)(page.headers["content-type"]) === indexMediaType;
	return unsupported.includes(page.status) || (0,answers.yp)(page) || (page.status === 200 && !isIndex);
}


var external_node_stream_ = __webpack_require__(57075);
;




class ContentError extends Error {
}
async function exchange(message, means) {
	const { connections, isVerified } = means;
	connections.signal.throwIfAborted();
	const route = await connections.to(message.url, isVerified);
	const asked = start(message, route, connections.limits.idleSeconds);
	limitHead(asked, connections.limits);
	connections.watch(asked);
	try {
		return await new Promise((resolve, reject) => {
			let answer;
			asked.once("response", (response) => {
				answer = response;
				resolve(response);
			});
			asked.once("timeout", () => {
				const error = (0,connection_words.Ku)();
				answer?.destroy(error);
				asked.destroy(error);
			});
			asked.on("error", reject);
			sendBody(asked, message.body, reject);
		});
	}
	catch (error) {
		connections.signal.throwIfAborted();
		throw error;
	}
}
function limitHead(asked, limits) {
	const { idleSeconds, commitSeconds, answerSeconds } = limits;
	const isKept = asked.method === "PUT" || asked.method === "PATCH";
	let timer;
	const waiting = () => {
		if (isKept)
			asked.setTimeout(0);
		const seconds = isKept ? commitSeconds : answerSeconds;
		timer = setTimeout(() => asked.destroy(isKept ? (0,connection_words.Ku)() : (0,connection_words.fn)()), seconds * 1000);
	};
	asked.once("finish", waiting);
	asked.once("response", () => {
		asked.off("finish", waiting);
		clearTimeout(timer);
		if (isKept)
			asked.setTimeout(idleSeconds * 1000);
	});
	asked.once("close", () => clearTimeout(timer));
}
function start(message, route, idleSeconds) {
	const { url, method, body } = message;
	const isEmpty = body === undefined && method !== "GET" && method !== "HEAD";
	const headers = {
		"user-agent": "twofold",
		...(isEmpty ? { "content-length": "0" } : {}),
		...message.headers,
		...route.headers,
	};
	const { agent, proxy } = route;
	const options = { method, agent, headers, timeout: idleSeconds * 1000 };
	if (proxy === undefined)
		return send(url, options);
	const bare = new URL(`${proxy.protocol}//${proxy.host}/`);
	return send(bare, { ...options, path: url.href, headers: { ...headers, host: url.host } });
}
function send(url, options) {
	return url.protocol === "https:" ? (0,external_node_https_.request)(url, options) : (0,external_node_http_.request)(url, options);
}
function sendBody(asked, body, reject) {
	if (body === undefined || body instanceof Uint8Array) {
		asked.end(body);
		return;
	}
	(0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(named(body())), asked, (error) => {
		if (error)
			reject(error);
	});
}
async function* named(content) {
	try {
		yield* content;
	}
	catch (cause) {
		throw new ContentError("the content cannot be read", { cause });
	}
}

;



const find_scheme_longestAnswer = 64 * 1024;
async function findScheme(host, means) {
	const ping = async (scheme) => {
		const url = new URL(`${scheme}//${host}/v2/`);
		const answer = await exchange({ method: "GET", url, headers: {} }, means);
		const limits = { most: find_scheme_longestAnswer, ...means.connections.limits };
		return (await (0,answers.oD)({ answer, url }, limits)).bytes.toString("latin1");
	};
	try {
		await ping("https:");
		return "https:";
	}
	catch (error) {
		means.connections.signal.throwIfAborted();
		if ((0,connection_words.Cp)(error))
			return "http:";
		const said = await ping("http:").catch(() => undefined);
		if (said === undefined || /HTTP request (?:was sent )?to an? HTTPS/i.test(said))
			throw error;
		return "http:";
	}
}

;
function retryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (/^\d{1,9}$/.test(text))
		return Number(text);
	if (text.length > 40 || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? /.test(text)) {
		return undefined;
	}
	const time = Date.parse(text);
	return Number.isNaN(time) ? undefined : Math.max(0, (time - now) / 1000);
}

;



const longestWait = 60;
const passing = [408, 429, 500, 502, 503, 504];
class Patience {
	#options;
	#quietUntil = 0;
	constructor(options) {
		this.#options = options;
	}
	async ask(attempt) {
		for (let made = 0;; made += 1) {
			await this.#quiet();
			const wait = jittered(this.#options.firstWait * 2 ** made);
			const isLast = made + 1 === this.#options.attempts;
			let result;
			try {
				result = await attempt();
			}
			catch (error) {
				if (isLast || this.#options.signal.aborted || !(0,connection_words.bg)(error))
					throw error;
				await this.#sleep(wait);
				continue;
			}
			if (!passing.includes(result.status))
				return result;
			const asked = this.#asked(result);
			if (isLast || (asked ?? 0) > longestWait)
				return result;
			await this.#sleep(asked === undefined ? wait : asked + jittered(0.1));
		}
	}
	#asked({ status, headers }) {
		if (status !== 429 && status !== 503)
			return undefined;
		const seconds = retryAfter(headers["retry-after"], Date.now());
		if (seconds !== undefined && seconds <= longestWait) {
			this.#quietUntil = Math.max(this.#quietUntil, performance.now() + seconds * 1000);
		}
		return seconds;
	}
	async #quiet() {
		const left = this.#quietUntil - performance.now();
		if (left > 0)
			await this.#sleep(left / 1000 + jittered(0.1));
	}
	async #sleep(seconds) {
		const { signal } = this.#options;
		await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch((error) => {
			signal.throwIfAborted();
			throw error;
		});
	}
}
function jittered(seconds) {
	return seconds * (0.5 + Math.random());
}

;
const longestHeader = 16 * 1024;
const parameter = /([!#$%&'*+.^_`|~0-9a-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/iy;
const scheme = /([!#$%&'*+.^_`|~0-9a-z-]+)/iy;
function parseChallenges(header) {
	const found = [];
	const text = header.slice(0, longestHeader);
	let at = 0;
	while (at < text.length) {
		parameter.lastIndex = at;
		scheme.lastIndex = at;
		const pair = parameter.exec(text);
		const word = pair === null ? scheme.exec(text) : null;
		if (pair !== null) {
			const name = (pair[1] ?? "").toLowerCase();
			const value = pair[2]?.replace(/\\(.)/g, "$1") ?? pair[3] ?? "";
			const parameters = found.at(-1)?.parameters;
			if (parameters?.has(name) === false)
				parameters.set(name, value);
		}
		else if (word !== null) {
			found.push({ scheme: (word[1] ?? "").toLowerCase(), parameters: new Map() });
		}
		at += Math.max(1, (pair ?? word)?.[0].length ?? 0);
	}
	return found;
}

;


const defaultSeconds = 60;
const longestSeconds = 3600;
const answerSchema = (0,schema.Xy)({
	token: (0,schema.no)(dist.YjP()),
	access_token: (0,schema.no)(dist.YjP()),
	expires_in: (0,schema.no)(dist.aig()),
});
const tokenGrammar = /^[\x21-\x7e]{1,65536}$/;
async function askToken(wanted, options) {
	const message = question(wanted, options.isInsecure);
	if (message === undefined)
		return undefined;
	const asked = performance.now();
	const answer = await options.send(message);
	const found = answer.status === 200 ? (0,schema.MW)(answerSchema, answer.bytes.toString()) : undefined;
	const token = found?.token || found?.access_token || "";
	if (!tokenGrammar.test(token))
		return { kind: "refused", answer };
	const seconds = Math.min(found?.expires_in ?? defaultSeconds, longestSeconds);
	return { kind: "token", token, until: asked + Math.max(0, seconds - 5) * 900 };
}
function question({ challenge, scope, account }, isInsecure) {
	const realm = challenge.parameters.get("realm") ?? "";
	if (!URL.canParse(realm))
		return undefined;
	const url = new URL(realm);
	if (url.protocol !== "https:" && !(isInsecure && url.protocol === "http:"))
		return undefined;
	url.username = "";
	url.password = "";
	url.hash = "";
	const service = challenge.parameters.get("service");
	const scopes = scopesOf(challenge, scope);
	if (account?.kind === "identity") {
		const form = new URLSearchParams({
			grant_type: "refresh_token",
			client_id: "twofold",
			refresh_token: account.token,
			scope: scopes.join(" "),
			...(service === undefined ? {} : { service }),
		});
		const headers = { "content-type": "application/x-www-form-urlencoded" };
		return { method: "POST", url, headers: withLength(headers, form), body: bytesOf(form) };
	}
	for (const each of scopes)
		url.searchParams.append("scope", each);
	if (service !== undefined)
		url.searchParams.set("service", service);
	return { method: "GET", url, headers: account?.kind === "password" ? basic(account) : {} };
}
function bytesOf(form) {
	return Buffer.from(form.toString());
}
function withLength(headers, form) {
	return { ...headers, "content-length": String(bytesOf(form).length) };
}
function scopesOf({ parameters }, { repository, actions }) {
	const ours = `repository:${repository}:${actions}`;
	const theirs = (parameters.get("scope") ?? "").split(" ").filter((one) => one !== "");
	const others = theirs.filter((one) => !one.startsWith(`repository:${repository}:`));
	return [ours, ...others.slice(0, 4)];
}
function basic({ username, password, }) {
	const text = Buffer.from(`${username}:${password}`).toString("base64");
	return { authorization: `Basic ${text}` };
}

;


class SignIn {
	#options;
	#asksForPassword = false;
	#tokens = new Map();
	constructor(options) {
		this.#options = options;
	}
	async headers(scope) {
		if (this.#asksForPassword)
			return (await this.#password(scope)) ?? {};
		for (const actions of ["pull,push", scope.actions]) {
			const token = await this.#tokens.get(keyOf({ ...scope, actions }))?.catch(() => undefined);
			if (token?.kind === "token" && token.until > performance.now())
				return bearer(token.token);
		}
		return {};
	}
	async answer(header, scope, sent) {
		const challenges = parseChallenges(header ?? "");
		const token = challenges.find(({ scheme }) => scheme === "bearer");
		if (token !== undefined)
			return await this.#withToken(token, scope, sent);
		if (!challenges.some(({ scheme }) => scheme === "basic"))
			return { kind: "nothing" };
		this.#asksForPassword = true;
		const headers = await this.#password(scope);
		const isKnown = headers?.["authorization"] === sent["authorization"];
		return headers === undefined || isKnown ? { kind: "nothing" } : { kind: "headers", headers };
	}
	async #withToken(challenge, scope, sent) {
		const account = await this.#options.accounts(this.#options.host, scope.repository);
		if (account?.kind === "bearer") {
			const headers = bearer(account.token);
			const isKnown = headers["authorization"] === sent["authorization"];
			return isKnown ? { kind: "nothing" } : { kind: "headers", headers };
		}
		const key = keyOf(scope);
		const known = this.#tokens.get(key);
		const before = await known?.catch(() => undefined);
		const isSpent = before?.kind !== "token" ||
			before.until <= performance.now() ||
			bearer(before.token)["authorization"] === sent["authorization"];
		if (isSpent && this.#tokens.get(key) === known) {
			this.#tokens.set(key, askToken({ challenge, scope, account }, this.#options));
		}
		const found = await this.#tokens.get(key);
		if (found?.kind === "token")
			return { kind: "headers", headers: bearer(found.token) };
		this.#tokens.delete(key);
		return found ?? { kind: "nothing" };
	}
	async #password({ repository }) {
		const account = await this.#options.accounts(this.#options.host, repository);
		return account?.kind === "password" ? basic(account) : undefined;
	}
}
function keyOf({ repository, actions }) {
	return `${actions} ${repository}`;
}
function bearer(token) {
	return { authorization: `Bearer ${token}` };
}

;







const longestToken = 256 * 1024;
const mostRedirects = 5;
class RegistryHost {
	host;
	#options;
	#patience;
	#signIn;
	#foundHome;
	constructor(options) {
		this.#options = options;
		this.host = options.host;
		const { connections, patience } = options;
		const { signal } = connections;
		this.#patience = new Patience({ ...patience, signal });
		const service = new Patience({ ...patience, signal });
		const send = (message) => service.ask(async () => {
			const answer = await exchange(message, this.#means);
			return await (0,answers.oD)({ answer, url: message.url }, this.limited(longestToken));
		});
		this.#signIn = new SignIn({ ...options, send });
	}
	async whole(query, most) {
		return await this.patiently(query, () => this.once(query, most));
	}
	async open(query) {
		return await this.patiently(query, () => this.#signed(query));
	}
	async once(query, most) {
		return await (0,answers.oD)(await this.#signed(query), this.limited(most));
	}
	async patiently({ asked }, attempt) {
		try {
			return await this.#patience.ask(attempt);
		}
		catch (error) {
			this.signal.throwIfAborted();
			if (error instanceof ContentError)
				throw error.cause;
			throw error instanceof failure.HR ? error : (0,client_failures.iq)(asked, error);
		}
	}
	limited(most) {
		return { most, answerSeconds: this.#options.connections.limits.answerSeconds };
	}
	get signal() {
		return this.#options.connections.signal;
	}
	get #means() {
		return { connections: this.#options.connections, isVerified: !this.#options.isInsecure };
	}
	async #signed(query) {
		const home = await this.#home();
		const url = new URL(query.at, home);
		if (url.origin !== home.origin)
			return await this.#followed(query, url, {});
		const sent = await this.#signIn.headers(query.scope);
		const first = await this.#followed(query, url, sent);
		if (first.status !== 401 || first.url.origin !== url.origin)
			return first;
		const challenge = first.headers["www-authenticate"];
		const signedIn = await this.#signIn.answer(challenge, query.scope, sent);
		if (signedIn.kind === "nothing")
			return first;
		(0,answers.gv)(first.answer);
		if (signedIn.kind === "refused")
			throw (0,client_failures.J5)(query.asked, signedIn.answer);
		return await this.#followed(query, url, signedIn.headers);
	}
	async #followed(query, from, account) {
		const { method, body, headers, asked } = query;
		let url = from;
		let isHere = true;
		for (let hops = 0; hops <= mostRedirects; hops += 1) {
			const sent = isHere ? { ...headers, ...account } : { ...headers };
			const answer = await exchange({ method, url, body, headers: sent }, this.#means);
			const { statusCode: status = 0, headers: got } = answer;
			const isRedirect = [301, 302, 303, 307, 308].includes(status);
			if (!isRedirect || got.location === undefined || !["GET", "HEAD"].includes(method)) {
				return { answer, status, headers: got, url };
			}
			(0,answers.gv)(answer);
			url = this.#redirected(got.location, url, asked);
			isHere &&= url.origin === from.origin;
		}
		throw (0,client_failures.dV)(asked, `the registry redirects more than ${mostRedirects} times`);
	}
	#redirected(location, from, asked) {
		const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
		const isPlain = url?.protocol === "http:" && (this.#options.isInsecure || from.protocol === "http:");
		if (url !== undefined && (url.protocol === "https:" || isPlain))
			return url;
		throw (0,client_failures.dV)(asked, "the registry redirects to an address without TLS");
	}
	async #home() {
		this.#foundHome ??= this.#findHome().catch((error) => {
			this.#foundHome = undefined;
			throw error;
		});
		return await this.#foundHome;
	}
	async #findHome() {
		const { host, isInsecure } = this.#options;
		const name = host === "docker.io" ? "registry-1.docker.io" : host;
		const scheme = isInsecure ? findScheme(name, this.#means) : Promise.resolve("https:");
		return new URL(`${await scheme}//${name}/`);
	}
}


var tag = __webpack_require__(21391);
;






const mostTags = 500_000;
const pageSchema = (0,schema.Xy)({ tags: dist.yqP((0,schema.c3)(dist.YjP())) });
const mostAttempts = 3;
function tagsOf(place) {
	return {
		async tags() {
			for (let attempt = 1;; attempt += 1) {
				const { tags, missing } = await listed(place);
				if (missing === undefined)
					return tags;
				if (attempt === mostAttempts)
					throw (0,client_failures.J5)(place.asked("read"), missing);
			}
		},
	};
}
async function listed(place) {
	const asked = place.asked("read");
	const tags = new Set();
	const query = { at: place.path("tags/list"), headers: {}, ...place.pull, asked };
	let isFirst = true;
	for await (const page of pagesOf(place.host, query)) {
		if (isMissing(page))
			return isFirst ? { tags: undefined } : { tags: [...tags], missing: page };
		for (const tag of tagsIn(page, asked))
			tags.add(tag);
		if (tags.size > mostTags)
			throw (0,client_failures.dV)(asked, `the registry lists more than ${mostTags} tags`);
		isFirst = false;
	}
	return { tags: [...tags] };
}
function tagsIn(page, asked) {
	if (page.status !== 200)
		throw (0,client_failures.J5)(asked, page);
	const found = (0,schema.MW)(pageSchema, page.bytes.toString("utf8"));
	if (found === undefined)
		throw (0,client_failures.dV)(asked, "the registry answered with something that is not a list of tags");
	return (found.tags ?? []).filter(tag.dz);
}


var uploads = __webpack_require__(54743);
;











const usualLimits = { idleSeconds: 30, commitSeconds: 600, answerSeconds: 300 };
function registryClient(options) {
	const place = placesOf(options);
	return {
		repository: (name) => repositoryAt(place.of(name)),
		close: place.close,
	};
}
function placesOf(options) {
	const { env, signal, accounts, insecure, firstWait = 1, attempts = 4 } = options;
	const connections = new Connections({
		env,
		signal,
		limits: { ...usualLimits, ...options.limits },
	});
	const hosts = new Map();
	const hostOf = (host) => {
		const isInsecure = insecure.includes(host.toLowerCase());
		const patience = { firstWait, attempts };
		const known = hosts.get(host) ?? new RegistryHost({ host, isInsecure, connections, accounts, patience });
		hosts.set(host, known);
		return known;
	};
	return { of: (name) => placeOf(name, hostOf, options), close: () => connections.close() };
}
function placeOf(name, hostOf, { given }) {
	const reference = (0,oci_reference.F2)(name);
	if (reference?.tag !== undefined || reference?.digest !== undefined || reference === undefined) {
		throw new failure.HR({
			code: "usage",
			message: `${JSON.stringify((0,printable.vI)((0,printable.g$)(name), 300))} is not the name of a repository.`,
			fix: "Write it without tag and digest, e.g. `ghcr.io/acme/shop`.",
		});
	}
	const { registry, repository } = reference;
	const full = (0,oci_reference.aR)(reference);
	const hasAccount = given.includes(registry);
	return {
		host: hostOf(registry),
		name: full,
		path: (rest) => `/v2/${repository}/${rest}`,
		asked: (verb, part) => ({ verb, hasAccount, reference: joined(full, part) }),
		pull: { scope: { repository, actions: "pull" } },
		push: { scope: { repository, actions: "pull,push" } },
	};
}
function joined(name, part) {
	if (part === undefined)
		return name;
	return part.includes(":") ? `${name}@${part}` : `${name}:${part}`;
}
function repositoryAt(place) {
	const manifests = manifestsOf(place);
	const blobs = blobsOf(place);
	return {
		name: place.name,
		...manifests,
		...blobs,
		...tagsOf(place),
		...referrersOf(place, manifests.manifest),
		...(0,uploads.y)(place, blobs.hasBlob),
		...pushesOf(place, manifests.manifest),
	};
}


}),

};
//# sourceMappingURL=10289.index.js.map
