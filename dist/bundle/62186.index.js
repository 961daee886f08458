export const id = 62186;
export const ids = [62186];
export const modules = {

62186:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  missingBuild: () => (missingBuild)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _adapters_git_clone_js__2 = __webpack_require__(98135);
var _app_verify_complete_claims_js__3 = __webpack_require__(74011);
var _domain_build_redact_js__4 = __webpack_require__(76565);
var _domain_findings_proof_js__16 = __webpack_require__(67874);
var _domain_resolve_query_js__5 = __webpack_require__(40958);
var _domain_source_source_id_js__15 = __webpack_require__(37574);
var _domain_text_failure_js__6 = __webpack_require__(67271);
var _domain_text_printable_js__7 = __webpack_require__(76158);
var _domain_text_surface_js__8 = __webpack_require__(10970);
var _options_settings_settings_js__9 = __webpack_require__(64050);
var _build_js__10 = __webpack_require__(24122);
var _clone_environment_js__14 = __webpack_require__(98142);
var _registry_js__11 = __webpack_require__(45304);
var _settings_js__12 = __webpack_require__(91042);
var _watched_folder_js__13 = __webpack_require__(95823);

















async function missingBuild(query, run) {
	if (!(0,_domain_resolve_query_js__5.uq)(query))
		throw notFull(query.written);
	if (run.request.image.length === 0)
		throw nowhere();
	const source = partsOf(query);
	const url = await placeOf(source, run);
	const given = (0,_settings_js__12.J_)((0,_options_settings_settings_js__9.Ku)([pushing, run.settings]), { variables: run.env });
	run.onSecrets((0,_domain_build_redact_js__4.WD)(given));
	return () => (0,_watched_folder_js__13.Y)(run, async (folder) => {
		run.reporter.progress("fetching the source");
		const outcome = await buildAt(await cloneOf(source, { run, url, folder }), {
			...{ folder, source, run },
		});
		return { outcome, resolution: resolutionOf(outcome, query, run) };
	});
}
const pushing = (0,_options_settings_settings_js__9.ms)({ push: ["true"] }, () => ({ kind: "call" }));
async function cloneOf(source, from) {
	const { run, url, folder } = from;
	const { env, signal } = run;
	const { revision } = source;
	const found = await (0,_adapters_git_clone_js__2.J)({ url, revision, folder: (0,node_path__1.join)(folder, "clone"), env, signal });
	if (!found.known)
		throw notThere(source, { url, why: found.why });
	return found.value;
}
async function buildAt(clone, { folder, source, run, }) {
	const { env, cwd, signal, reporter, surface, elsewhere, onSecrets } = run;
	const sourceEnv = (0,_clone_environment_js__14.G)(env, clone);
	const settings = await (0,_settings_js__12.wq)(settingsFor(source, clone, run.settings), {
		cwd: clone,
		env: sourceEnv,
	});
	const request = (0,_settings_js__12.J_)(settings, { variables: env });
	const { buildContexts: _, ...placed } = (0,_registry_js__11.w)(request, cwd);
	return await (0,_build_js__10.p)(folder, {
		...{ reporter, env, sourceEnv, cwd: clone, signal, surface, elsewhere, onSecrets },
		request: { ...request, ...placed },
		expectedSource: (0,_domain_source_source_id_js__15.yn)(source),
	});
}
function partsOf({ repository, version, revision, offset }) {
	return {
		repository,
		version: version?.kind === "exact" ? version.version : "",
		revision,
		offset,
	};
}
async function placeOf(source, run) {
	if (run.source === undefined) {
		const url = (0,_app_verify_complete_claims_js__3.H)(source);
		if (url !== undefined)
			return url;
		throw new _domain_text_failure_js__6.HR({
			code: "usage",
			message: "The repository of this source ID has no host, so it cannot be cloned.",
			fix: `Give a clone of it: ${(0,_domain_text_surface_js__8.Pe)("source", "FOLDER")}, or its URL.`,
		});
	}
	const path = (0,node_path__1.resolve)(run.cwd, run.source);
	const isHere = await (0,node_fs_promises__0.stat)(path).catch(() => undefined);
	return isHere === undefined ? run.source : path;
}
function settingsFor(source, root, given) {
	const own = (0,_options_settings_settings_js__9.ms)({
		context: [(0,node_path__1.join)(root, source.offset)],
		repository: [source.repository],
		...(source.offset === "" ? {} : { offset: [source.offset] }),
	}, () => ({ kind: "call" }));
	return (0,_options_settings_settings_js__9.Ku)([own, pushing, given]);
}
function resolutionOf({ report, failure }, query, { request }) {
	const { proofs, pushed, source, advisories } = report;
	const images = request.image.flatMap((name) => {
		const own = pushed.filter(({ reference }) => reference.startsWith(`${name}:`));
		const [first] = own;
		if (first === undefined || failure !== undefined)
			return [];
		return {
			name,
			digest: first.digest,
			tags: own.map(({ reference }) => reference.slice(name.length + 1)),
			source: source.id,
			otherSources: [],
			platforms: proofs.map(({ platform }) => platform),
			reproducible: (0,_domain_findings_proof_js__16.Hc)(proofs),
			advisories: advisories.map(({ name: advisory }) => advisory),
		};
	});
	return {
		query: query.written,
		answer: images.length === 0
			? { kind: "none", offsets: [], platforms: [] }
			: { kind: "found", images },
		repositories: request.image,
		from: "built",
	};
}
function notThere({ revision }, { url, why }) {
	return new _domain_text_failure_js__6.HR({
		code: "usage",
		message: `Revision ${revision} could not be checked out from ${(0,_domain_text_printable_js__7.RK)((0,_domain_text_printable_js__7.vI)(url, 300))}: ${why}.`,
		fix: `Give a clone that has it in a branch or tag: ${(0,_domain_text_surface_js__8.Pe)("source", "FOLDER")}, or its URL.`,
	});
}
function nowhere() {
	return (0,_domain_text_failure_js__6.AN)("build", "it is not known where the image is to be pushed.", `Name it: ${(0,_domain_text_surface_js__8.Pe)("image", "ghcr.io/acme/shop")}.`);
}
function notFull(written) {
	return (0,_domain_text_failure_js__6.AN)("build", `${JSON.stringify((0,_domain_text_printable_js__7.RK)((0,_domain_text_printable_js__7.vI)(written, 300)))} does not name one commit.`, "Name the source ID in full: `<repository>,<version>+<40 hex digits>,<offset>`.");
}


}),

};
//# sourceMappingURL=62186.index.js.map
