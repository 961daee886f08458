export const id = 31265;
export const ids = [31265];
export const modules = {

31265:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (placesLikeSkopeo),
  y: () => (clientLikeSkopeo)
});
var _client_accounts_js__0 = __webpack_require__(70540);
var _client_auth_files_js__1 = __webpack_require__(83525);
var _client_client_js__2 = __webpack_require__(77486);
var _machine_helpers_js__3 = __webpack_require__(27176);




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


}),

34071:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  configLike: () => (configLike),
  glanceAt: () => (glanceAt),
  lookAt: () => (lookAt)
});
var _domain_oci_choose_image_js__0 = __webpack_require__(72546);
var _domain_oci_oci_js__1 = __webpack_require__(91459);
var _domain_oci_oci_parse_js__2 = __webpack_require__(1736);
var _domain_oci_platform_js__3 = __webpack_require__(912);
var _domain_oci_reference_js__4 = __webpack_require__(73326);
var _domain_source_checkout_js__9 = __webpack_require__(25651);
var _domain_text_failure_js__5 = __webpack_require__(67271);
var _client_client_failures_js__6 = __webpack_require__(65336);
var _failures_js__7 = __webpack_require__(40382);
var _skopeo_places_js__8 = __webpack_require__(31265);










async function lookAt(name, written, options) {
	const found = await looked(name, (0,_skopeo_places_js__8.y)(options));
	if (found !== undefined)
		return found;
	const hasAccount = options.accounts.includes(name.registry);
	throw (0,_failures_js__7.fK)({ verb: "read", reference: written, hasAccount });
}
async function glanceAt(name, options) {
	try {
		return await looked(name, (0,_skopeo_places_js__8.y)(options, { attempts: 1 }));
	}
	catch {
		options.signal.throwIfAborted();
		return undefined;
	}
}
async function looked(name, client) {
	try {
		const repository = client.repository((0,_domain_oci_reference_js__4.aR)(name));
		return await repository.manifest(name.digest ?? name.tag ?? "latest");
	}
	finally {
		await client.close();
	}
}
async function configLike(asked, options, seconds) {
	const end = AbortSignal.timeout(seconds * 1000);
	const signal = AbortSignal.any([options.signal, end]);
	const client = (0,_skopeo_places_js__8.y)({ ...options, signal }, { attempts: 1 });
	try {
		const repository = client.repository((0,_domain_oci_reference_js__4.aR)(asked.name));
		return (0,_domain_source_checkout_js__9.e)(await configIn(repository, asked, options));
	}
	catch (error) {
		options.signal.throwIfAborted();
		if (end.aborted)
			return (0,_domain_source_checkout_js__9.L)(`${asked.written}: no answer within ${seconds} seconds`);
		if (!(error instanceof _domain_text_failure_js__5.HR))
			throw error;
		const why = `${asked.written}: ${clauseOf(error)}`;
		if (!(error instanceof _client_client_failures_js__6.CR))
			return (0,_domain_source_checkout_js__9.L)(why);
		return (0,_domain_source_checkout_js__9.L)(why, { kind: "untrusted-registry", host: error.host });
	}
	finally {
		await client.close();
	}
}
async function configIn(repository, { name, written, platform }, options) {
	const hasAccount = options.accounts.includes(name.registry);
	const missing = () => (0,_failures_js__7.fK)({ verb: "read", reference: written, hasAccount });
	const fetched = async (reference) => {
		const served = await repository.manifest(reference);
		if (served === undefined)
			throw missing();
		return served;
	};
	const read = { name: `the manifest of ${written}`, code: "registry" };
	let served = await fetched(name.digest ?? name.tag ?? "latest");
	if (_domain_oci_oci_js__1.U8.includes(served.mediaType)) {
		const { manifests } = (0,_domain_oci_oci_parse_js__2.A1)(Buffer.from(served.bytes), read);
		const choice = platform ?? (0,_domain_oci_platform_js__3.tj)(process.arch);
		const chosen = (0,_domain_oci_choose_image_js__0.Ny)(manifests, { name: written, choice });
		if (chosen === undefined)
			throw missing();
		served = await fetched(chosen.digest);
	}
	const { config } = (0,_domain_oci_oci_parse_js__2.Ng)(Buffer.from(served.bytes), read);
	const bytes = config.size > _domain_oci_oci_parse_js__2.aF ? undefined : await repository.blob(config);
	if (bytes === undefined)
		throw missing();
	return Buffer.from(bytes);
}
function clauseOf({ message }) {
	return message.replace(/^Could not read [^ ]{1,500}: /, "").replace(/\.$/, "");
}


}),

86279:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  tryPush: () => (tryPush)
});


var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var oci_digest = __webpack_require__(30719);

var reference = __webpack_require__(73326);

var registry_troubles = __webpack_require__(3559);

var printable = __webpack_require__(76158);

var leash = __webpack_require__(66642);

var runner = __webpack_require__(65663);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);

var uploads = __webpack_require__(54743);
;




const errorSchema = (0,schema.Xy)({
	errors: (0,schema.l1)((0,schema.Xy)({ code: dist.YjP(), message: (0,schema.no)(dist.YjP()) })),
});
async function refusedUpload(place) {
	const asked = place.asked("push");
	const answer = await (0,uploads.D)(place, asked);
	if (!(answer instanceof URL))
		return refusedIn(answer);
	const cancel = { method: "DELETE", at: answer, ...place.push, asked };
	await place.host.once(cancel, 64 * 1024).catch(() => undefined);
	return undefined;
}
function refusedIn({ status, bytes }) {
	if (status !== 401 && status !== 403)
		return undefined;
	const [first] = (0,schema.MW)(errorSchema, bytes.toString("utf8"))?.errors ?? [];
	if (first === undefined || !/^(?:DENIED|UNAUTHORIZED)$/i.test(first.code))
		return undefined;
	return (0,printable.vI)((0,printable.g$)(`${first.code} (status ${status}): ${first.message ?? ""}`), 300);
}


var failures = __webpack_require__(40382);

var machine_registries = __webpack_require__(72290);

var skopeo_places = __webpack_require__(31265);
;













const trialSeconds = 10;
const uploadSeconds = 5;
async function tryPush(options) {
	const { asked, env, signal, authFile } = options;
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env["TMPDIR"] ?? (0,external_node_os_.tmpdir)(), "push-trial-"));
	try {
		await writeGap(folder);
		const finished = await (0,runner.eF)({
			program: options.skopeo,
			args: [
				...(0,machine_registries.W7)(env),
				"copy",
				"--quiet",
				...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
				...(0,machine_registries.cE)("dest-tls-verify", options.isVerified),
				`oci:${folder}`,
				`docker://${asked.reference}`,
			],
			env,
			signal,
			timeoutSeconds: trialSeconds,
			leash: await (0,leash.Y)("TERM", env),
		});
		const text = (0,printable.g$)(finished.lastLines.join(" "));
		if (text.includes(missingLayer) && text.includes("no such file"))
			return await tryUpload(options);
		const trouble = (0,registry_troubles.x)(text, asked);
		const isRefused = trouble !== undefined && !trouble.mayPass;
		if (isRefused && !(0,runner.gq)(finished))
			throw (0,failures.MX)(asked, finished);
	}
	finally {
		await (0,promises_.rm)(folder, { recursive: true, force: true });
	}
}
const missingLayer = `reading blob sha256:${"0".repeat(64)}`;
async function writeGap(folder) {
	const absent = `sha256:${"0".repeat(64)}`;
	const blobs = (0,external_node_path_.join)(folder, "blobs/sha256");
	await (0,promises_.mkdir)(blobs, { recursive: true });
	const put = async (value) => {
		const bytes = Buffer.from(JSON.stringify(value));
		const digest = (0,oci_digest.ol)(bytes);
		await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest.ZD)(digest)), bytes);
		return { digest, size: bytes.length };
	};
	const oci = "application/vnd.oci.image";
	const rootfs = { type: "layers", diff_ids: [absent] };
	const config = await put({ architecture: "amd64", os: "linux", rootfs });
	const manifest = await put({
		schemaVersion: 2,
		mediaType: `${oci}.manifest.v1+json`,
		config: { mediaType: `${oci}.config.v1+json`, ...config },
		layers: [{ mediaType: `${oci}.layer.v1.tar+gzip`, digest: absent, size: 32 }],
	});
	const manifests = [{ mediaType: `${oci}.manifest.v1+json`, ...manifest }];
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}
async function tryUpload(options) {
	const { asked, signal } = options;
	const said = await uploadRefusal(options).catch(() => {
		signal.throwIfAborted();
		return undefined;
	});
	if (said !== undefined)
		throw (0,failures.go)(asked, said);
}
async function uploadRefusal(options) {
	const name = (0,reference.F2)(options.asked.reference);
	if (name === undefined)
		return undefined;
	const { of, close, accounts } = (0,skopeo_places.h)(options, uploadSeconds);
	try {
		if ((await accounts(name.registry, name.repository)) === undefined)
			return undefined;
		return await refusedUpload(of((0,reference.aR)(name)));
	}
	finally {
		await close();
	}
}


}),

};
//# sourceMappingURL=31265.index.js.map
