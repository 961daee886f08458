export const id = 28107;
export const ids = [28107];
export const modules = {

28107:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  y: () => (runIdentity)
});
function runIdentity(env) {
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	const repository = env["GITHUB_REPOSITORY"];
	if (env["GITHUB_ACTIONS"] !== "true" || !repository) {
		return { server, workflow: undefined, repository: undefined, invocationId: undefined };
	}
	const file = env["GITHUB_WORKFLOW_REF"];
	const run = env["GITHUB_RUN_ID"];
	const attempt = env["GITHUB_RUN_ATTEMPT"] || "1";
	const runs = `${server}/${repository}/actions/runs`;
	return {
		server,
		repository: URL.canParse(server) ? `${new URL(server).host}/${repository}` : undefined,
		workflow: file ? `${server}/${file}` : undefined,
		invocationId: run ? `${runs}/${run}/attempts/${attempt}` : undefined,
	};
}


}),

81435:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  openLedgers: () => (openLedgers)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var run_identity = __webpack_require__(28107);

var external_node_crypto_ = __webpack_require__(77598);

var external_node_fs_ = __webpack_require__(73024);

var digest = __webpack_require__(30719);
;



const readSize = 1024 * 1024;
async function measureFile(file) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	let bytes = 0;
	for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize })) {
		if (!Buffer.isBuffer(chunk))
			continue;
		hash.update(chunk);
		bytes += chunk.length;
	}
	return { digest: (0,digest.Ch)(hash.digest("hex")), bytes };
}
async function* readFilePieces(file) {
	for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: readSize })) {
		if (Buffer.isBuffer(chunk))
			yield chunk;
	}
}


var reference = __webpack_require__(73326);
;





const seconds = 60;
const mostOfStep = 2 * 1024 ** 3;
const mostOfRun = 32 * 1024 ** 3;
async function openLedgers(run, folder) {
	const { cache } = run.request;
	const own = cache === undefined ? undefined : await openPlace({ ...run, cache }, folder);
	const shared = run.sharedLedger === undefined ? [] : [await ofRun(run.sharedLedger)];
	const { invocationId: address } = (0,run_identity.y)(run.env);
	return {
		ledgers: [...shared, ...(own === undefined ? [] : [own])],
		...(address === undefined ? {} : { address }),
		measure: measureFile,
		read: readFilePieces,
		close: async () => await own?.close?.(),
	};
}
async function ofRun(folder) {
	const { folderStore } = await Promise.all([__webpack_require__.e(8910), __webpack_require__.e(89294)]).then(__webpack_require__.bind(__webpack_require__, 89294));
	const { noSeal } = await __webpack_require__.e(71728).then(__webpack_require__.bind(__webpack_require__, 71728));
	const store = folderStore({ folder, name: "this run", mostBytes: mostOfRun });
	return { store, seal: noSeal, isOfRun: true };
}
async function openPlace(run, folder) {
	const { place, mostBytes } = run.cache;
	if (place.kind === "folder")
		return await inFolder(run, { path: place.path, mostBytes });
	const opened = place.kind === "actions"
		? await inRunnersCache(run, folder)
		: await inRegistry(run, place.name);
	if (opened === undefined)
		return undefined;
	return { ...opened, ...(await sealedByIdentity(run, place.kind)), isOfRun: false };
}
async function inFolder({ request, cwd, env }, { path, mostBytes }) {
	const { openLedgerFolder } = await __webpack_require__.e(95304).then(__webpack_require__.bind(__webpack_require__, 95304));
	const { folderStore } = await Promise.all([__webpack_require__.e(8910), __webpack_require__.e(89294)]).then(__webpack_require__.bind(__webpack_require__, 89294));
	const { keyPath, keySeal, machineKey } = await Promise.all([__webpack_require__.e(7216), __webpack_require__.e(8910)]).then(__webpack_require__.bind(__webpack_require__, 7216));
	const context = (0,external_node_path_.resolve)(cwd, request.context);
	const folder = await openLedgerFolder({ folder: path, context });
	const seal = keySeal(await machineKey(keyPath(env)));
	return { store: folderStore({ folder, name: path, mostBytes }), seal, isOfRun: false };
}
async function inRunnersCache({ env, signal, reporter }, run) {
	const { stepsCache } = await Promise.all([__webpack_require__.e(8910), __webpack_require__.e(79693)]).then(__webpack_require__.bind(__webpack_require__, 79693));
	const folder = (0,external_node_path_.join)(run, "fetched-steps");
	await (0,promises_.mkdir)(folder, { recursive: true });
	const kind = "twofold-step-1";
	const store = stepsCache({ env, signal, kind, seconds, folder, mostBytes: mostOfStep });
	if (store !== undefined)
		return { store };
	reporter.info("No step is taken from a cache or kept there: this runner gives its steps none.");
	return undefined;
}
async function inRegistry(run, name) {
	const { registryClientFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47362));
	const { registryStore } = await Promise.all([__webpack_require__.e(8910), __webpack_require__.e(82476)]).then(__webpack_require__.bind(__webpack_require__, 82476));
	const { image, registry: access } = run.request;
	const hosts = image.flatMap((each) => (0,reference.F2)(each)?.registry ?? []);
	const client = registryClientFor({ ...run, access, hosts });
	return { store: registryStore(client.repository(name)), close: () => client.close() };
}
async function sealedByIdentity(run, kind) {
	const { env, cache, cwd } = run;
	const { identitySeal } = await Promise.all([__webpack_require__.e(7959), __webpack_require__.e(8910)]).then(__webpack_require__.bind(__webpack_require__, 7959));
	const { attesterFor } = await __webpack_require__.e(5515).then(__webpack_require__.bind(__webpack_require__, 5813));
	const { rootChecker } = await Promise.all([__webpack_require__.e(2300), __webpack_require__.e(48560)]).then(__webpack_require__.bind(__webpack_require__, 91850));
	const { server, repository: known } = (0,run_identity.y)(env);
	const { sign } = await attesterFor(run, new Date().toISOString());
	const { trustedRoot } = cache;
	const seal = identitySeal({
		sign,
		checker: trustedRoot === undefined
			? undefined
			: await rootChecker({ input: "cache-trusted-root", path: trustedRoot, cwd }),
		repository: known === undefined ? undefined : `${server}/${env["GITHUB_REPOSITORY"] ?? ""}`,
		issuer: issuerOf(env),
	});
	const readOnly = (await whyWithheld(env)) ?? whyUnsigned(kind, sign !== undefined);
	return { seal, ...(readOnly === undefined ? {} : { readOnly }) };
}
function issuerOf(env) {
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	return server === "https://github.com"
		? "https://token.actions.githubusercontent.com"
		: `https://token.actions.${new URL(server).host}`;
}
async function whyWithheld(env) {
	if (env["GITHUB_ACTIONS"] !== "true")
		return undefined;
	const { readCarried } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29227));
	const carried = await readCarried(env);
	if (carried.kind !== "withheld")
		return undefined;
	return `${carried.why.slice(0, 1).toLowerCase()}${carried.why.slice(1)}`;
}
function whyUnsigned(kind, isSigned) {
	if (kind === "actions" || isSigned)
		return undefined;
	return "this run has no identity to sign with (`permissions: id-token: write`)";
}


}),

};
//# sourceMappingURL=28107.index.js.map
