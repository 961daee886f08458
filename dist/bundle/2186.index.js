export const id = 2186;
export const ids = [2186];
export const modules = {

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

98135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (cloneRevision),
  f: () => (firstFailure)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_configuration_js__5 = __webpack_require__(50982);
var _run_environment_js__2 = __webpack_require__(24145);
var _run_git_js__3 = __webpack_require__(75455);






const fetching = 3600;
const fromFolder = "--upload-pack=git -c pack.compression=0 -c pack.window=0 upload-pack";
const keepPack = "fetch.unpackLimit=1";
async function cloneRevision(options) {
	const { url, revision, folder, submodules = recordedSubmodules, env, signal } = options;
	if (url.startsWith("-"))
		return (0,_domain_source_checkout_js__4.L)("it is neither a URL nor a folder");
	const isLocal = url.startsWith("/") || url.startsWith("file:");
	const given = (0,_run_environment_js__2._)(env, undefined);
	await (0,node_fs_promises__0.mkdir)(folder, { recursive: true });
	const git = (0,_run_git_js__3.u)({
		folder,
		env: { ...given, ...(isLocal ? {} : { GIT_ALLOW_PROTOCOL: "git:http:https:ssh" }) },
		config: [...(0,_run_configuration_js__5.Ke)(folder), "safe.directory=*", "advice.detachedHead=false", keepPack],
		signal,
	});
	const steps = [
		{ args: ["init", "--quiet", "--template="] },
		{ args: ["remote", "add", "origin", url] },
		{
			args: [
				...["fetch", "--quiet", "--no-recurse-submodules", "--update-shallow", "--tags"],
				...(isLocal ? [fromFolder] : []),
				"origin",
			],
			seconds: fetching,
		},
		{ args: ["cat-file", "-e", `${revision}^{commit}`], why: "no branch or tag has it" },
		{ args: ["checkout", "--quiet", "--detach", revision], seconds: fetching },
	];
	const failed = await firstFailure(git, steps);
	if (failed !== undefined)
		return failed;
	return (await submodules(git, folder)) ?? (0,_domain_source_checkout_js__4.e)(folder);
}
async function recordedSubmodules(git, folder) {
	const hasSubmodules = await (0,node_fs_promises__0.access)((0,node_path__1.join)(folder, ".gitmodules")).then(() => true, () => false);
	if (!hasSubmodules)
		return undefined;
	const args = ["submodule", "--quiet", "update", "--init", "--recursive"];
	return await firstFailure(git, [{ args, seconds: fetching }]);
}
async function firstFailure(git, steps) {
	for (const { args, why, ...options } of steps) {
		const answer = await git.text(args, options);
		if (!answer.known)
			return (0,_domain_source_checkout_js__4.L)(why ?? answer.why);
	}
	return undefined;
}


}),

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
;
class Stopwatch {
	#seconds = new Map();
	#now;
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
		}
	};
	get timings() {
		return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
	}
	#settle() {
		const now = this.#now();
		const last = this.#running.at(-1);
		if (last !== undefined)
			this.#add(last.phase, (now - this.#since) / 1000);
		this.#since = now;
	}
	#add(phase, seconds) {
		this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
	}
}

;



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
class ReportDraft {
	stopwatch = new Stopwatch();
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	get proofs() {
		return [...this.#proofs.values()];
	}
	report(failure) {
		const { reading, recipe, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
			...(recipe === undefined ? {} : { recipe }),
			advisories,
			forbidden: (0,policy.A)(advisories, this.forbid).map(({ name }) => name),
			proofs: this.proofs,
			...(toolchain === undefined ? {} : { toolchain }),
			pushed: this.pushed,
			...(this.reused === undefined ? {} : { reused: this.reused }),
			timings: this.stopwatch.timings,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

74011:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (sourceUrl),
  R: () => (completeClaims)
});
var _domain_labels_kind_faults_js__0 = __webpack_require__(14725);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _domain_text_surface_js__2 = __webpack_require__(10970);



const notOfCommit = ["dirty", "ignored-in-context", "submodule-dirty"];
function completeClaims(known, given) {
	const { source, recipe } = known;
	const missing = [...sourceGaps(known, given), ...recipeGaps(known, given)];
	if (source === undefined || recipe?.version !== 2 || missing.length > 0) {
		return { kind: "incomplete", missing };
	}
	const { file, recipe: kind, ...others } = recipe;
	if (kind.kind === "base")
		return { kind: "base", claims: { source, recipe: { ...others, recipe: kind } } };
	if (typeof file === "object")
		return { kind: "incomplete", missing };
	const found = { ...others, recipe: kind, ...(file === undefined ? {} : { file }) };
	return { kind: "complete", claims: { source, recipe: found } };
}
function sourceUrl({ repository }) {
	return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?\/[^\s\\]+$/.test(repository)
		? `https://${repository}`
		: undefined;
}
function sourceGaps(known, given) {
	const { source, advisories = [], isForeign } = known;
	if (source === undefined) {
		return [gap("labels", "The image's labels name no source.", nameSource)];
	}
	const gaps = [];
	if (source.revision === "") {
		const fix = isForeign ? nameSource : fromClean;
		gaps.push(gap("revision", "The image's labels name no revision.", fix));
	}
	if (given.source === undefined && sourceUrl(source) === undefined) {
		const { repository } = source;
		gaps.push(gap("revision", repository === ""
			? "The image's labels name no repository."
			: `The repository ${shown(repository)} has no host, so nobody else can reach it.`, `Give a clone of it: ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")}, or its URL.`));
	}
	const own = advisories.filter((name) => notOfCommit.includes(name));
	if (own.length > 0) {
		const message = `The image says itself that it was not built from its commit alone: ${own.join(", ")}.`;
		gaps.push(gap("revision", message, fromClean));
	}
	return gaps;
}
const nameSource = `Say what it was built from: ${(0,_domain_text_surface_js__2.Pe)("revision", "COMMIT")}, and ${(0,_domain_text_surface_js__2.Pe)("source", "FOLDER")} or the URL of its repository.`;
const fromClean = "Build the image again from a clean checkout of a commit.";
function recipeGaps(known, given) {
	const { recipe, unknownContexts, unknownKind, unknownForm } = known;
	if (recipe === undefined && unknownKind !== undefined) {
		const message = `The image's recipe is of the kind ${shown(unknownKind)}, which this version of Twofold does not know.`;
		return [
			gap("labels", message, "Use the version of Twofold that built the image, or a later one."),
		];
	}
	if (recipe === undefined && unknownForm !== undefined) {
		const { kind, form, known: own } = unknownForm;
		const message = `The image's recipe is form ${form} of the kind ${kind}, of which this version of Twofold writes form ${own}.`;
		return [gap("labels", message, "Use the version of Twofold that built the image.")];
	}
	if (recipe?.version !== 2) {
		const message = recipe === undefined
			? "The image has no recipe, and no attestation that can be read says how it was built."
			: "The image's label `dev.twofold.recipe` has a recipe of version 1, which lacks what a rebuild needs.";
		const fix = `Say how it was built: ${(0,_domain_text_surface_js__2.Pe)("recipe", "FILE")}, in which \`{}\` means with every default.`;
		return [gap("labels", message, fix)];
	}
	const gaps = [];
	const fault = (0,_domain_labels_kind_faults_js__0.h)(recipe);
	if (fault !== undefined) {
		const fix = `Leave that out of the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, or name there the recipe that the image was built by.`;
		gaps.push(gap("labels", `The recipe contradicts its kind: ${fault}.`, fix));
	}
	if (typeof recipe.file === "object") {
		const message = "The Containerfile was outside of the repository.";
		gaps.push(gap("containerfile", message, "Build again with a Containerfile of the repository."));
	}
	if (recipe.network === "host" && given.network !== "host") {
		const message = "The build's steps had the machine's own network.";
		gaps.push(gap("network", message, `If you trust them with this machine's: ${(0,_domain_text_surface_js__2.Pe)("network", "host")}.`));
	}
	for (const id of recipe.secrets) {
		if (given.secrets.includes(id))
			continue;
		gaps.push(gap("secret", `The build had a secret \`${shown(id)}\`.`, `Give it: ${(0,_domain_text_surface_js__2.Pe)("secrets", `${shown(id)}=…`)}.`));
	}
	return [
		...gaps,
		...prebuiltGaps(recipe.recipe, given),
		...recipe.buildContexts.flatMap(contextGap),
		...unknownContexts.map(unknownContext),
	];
}
function prebuiltGaps(recipe, { runsCommands }) {
	if (recipe.kind !== "prebuilt")
		return [];
	const files = recipe.files.slice(0, 10).map(({ path }) => `\`${shown(path)}\``);
	const named = files.length < recipe.files.length ? [...files, "…"] : files;
	if (recipe.make === undefined) {
		const message = `The image's files (${named.join(", ")}) were made by a process that the label does not name.`;
		return [gap("prebuilt-files", message, `Build again with ${(0,_domain_text_surface_js__2.Pe)("prebuilt-command")}.`)];
	}
	if (runsCommands)
		return [];
	const message = `A command made files of the image (${named.join(", ")}), and would run on this machine, outside of every container: ${shown(JSON.stringify(recipe.make))}.`;
	const fix = `If you trust it and the source with this machine: ${(0,_domain_text_surface_js__2.Pe)("run-prebuilt-command", "true")}.`;
	return [gap("prebuilt-command", message, fix)];
}
function unknownContext(name) {
	const message = `The build had a context \`${shown(name)}\`, and nothing says what was in it.`;
	const fix = `Say so in the file of ${(0,_domain_text_surface_js__2.Pe)("recipe")}, under \`buildContexts\`.`;
	return gap("build-context", message, fix);
}
function contextGap(context) {
	if (!("foreign" in context))
		return [];
	const message = `The build context \`${shown(context.name)}\` was a folder outside of the repository.`;
	return [gap("build-context", message, "Keep that folder in the repository, or in an image.")];
}
function gap(input, message, fix) {
	return { input, message, fix };
}
function shown(text) {
	return (0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 200));
}


}),

62186:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
var _build_js__10 = __webpack_require__(66616);
var _clone_environment_js__14 = __webpack_require__(98142);
var _registry_js__11 = __webpack_require__(45304);
var _settings_js__12 = __webpack_require__(91042);
var _watched_folder_js__13 = __webpack_require__(91755);

















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

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var report_frame = __webpack_require__(92890);

var surface = __webpack_require__(10970);

var places = __webpack_require__(42216);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
;



function secretMounts(scope) {
	return [...(0,variables.s)(scope)].flatMap(({ instruction, lookup }) => {
		if (instruction.keyword !== "RUN")
			return [];
		const mounts = instruction.flags.filter(({ name }) => name === "mount");
		return mounts.flatMap(({ value }) => {
			const fields = (0,mount_fields.P)((0,expand.V)(value.text, lookup).text);
			const last = (name) => fields.flatMap((0,mount_fields.f)(name)).at(-1);
			const id = last("id");
			if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
				return [];
			const required = fields.includes("required") ? "true" : last("required");
			return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
		});
	});
}


var s2i = __webpack_require__(15290);

var written_place = __webpack_require__(34707);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;








function missingSecrets(scope, { recipe, secrets }) {
	const given = secrets.map(({ id }) => id);
	const known = recipe.kind === "s2i" ? [...given, s2i._i] : given;
	const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
	const { containerfile } = scope;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = (0,places.BW)(containerfile, required.line);
		const message = `${(0,written_place.DP)(place)}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), ...(0,written_place.Oh)(place) });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		...(0,written_place.kk)((0,places.BW)(containerfile, each.line)),
	}));
}
function toldOf({ id, isRequired }, given) {
	const name = (0,printable.g$)(id).slice(0, 100);
	const without = isRequired ? "it is required" : "the step will not find its file";
	const near = (0,nearest.a)(id, given);
	return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
	const name = (0,printable.g$)(id).slice(0, 100);
	return `Give it: ${(0,surface.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}


var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var unused_arguments = __webpack_require__(90024);
;






async function openRun(given, ports, draft) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	if (given.labelsLeftOut !== undefined) {
		ports.reporter.info(`${(0,surface.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
	}
	const prepared = await (0,prepare.iA)(given, ports);
	draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
	const scope = (0,recipe_scope.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
	if (given.hermetic !== undefined) {
		const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(given, scope);
	}
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;






async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const read = (text) => ports.redact(ports.read(text));
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), read);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), read);
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		tags: draft.pushed.map(({ reference }) => reference),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function work(given, ports, draft) {
	if (given.base !== undefined) {
		const { carryOutBase } = await Promise.all(/* import() */[__webpack_require__.e(6893), __webpack_require__.e(8719), __webpack_require__.e(691), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 81823));
		return await carryOutBase(given, given.base, { ports, draft });
	}
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 37725));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8719), __webpack_require__.e(4825), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(9131), __webpack_require__.e(6068)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(2108);

var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(91755);
;











async function runBuild(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder));
}
async function runBuildIn(folder, run) {
	return await build(run, await build_prepare(run), folder);
}
async function build_prepare(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	return { request, files, values, output: await (0,output_folder.qi)(request.output, run.env) };
}
async function build(run, prepared, folder) {
	const { request, files, values, output } = prepared;
	const opened = await (0,compose_s2i.g)({ ...run, request }, folder);
	const made = await (0,build_ports.W)({ ...run, ...opened }, {
		...{ folder, output },
		redact: (0,redact.lY)(values),
		blank: () => (0,blank.c)(values),
		secrets: [...(0,redact.oW)(request), ...files],
	});
	const { expectedSource: expected } = run;
	const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
	return await buildImage(opened.request, ports);
}
function onlySource({ sourceReader }, expected) {
	const read = async (options) => {
		const reading = await sourceReader.read(options);
		const { id } = reading.source;
		if (id === expected)
			return reading;
		const [shown, wanted] = [id, expected].map((text) => (0,printable.RK)((0,printable.vI)(text, 300)));
		throw new text_failure.HR({
			code: "usage",
			message: `The checkout is ${shown}, not ${wanted}.`,
			fix: "Check the version: it comes from the git tags at this revision.",
		});
	};
	return { sourceReader: { ...sourceReader, read } };
}


}),

98142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (environmentOfClone)
});
const ofJob = /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|EVENT_NAME|EVENT_PATH)$/;
function environmentOfClone(env, root) {
	const others = Object.entries(env).filter(([name]) => !ofJob.test(name));
	return { ...Object.fromEntries(others), GITHUB_WORKSPACE: root };
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource),
  r: () => (sourceText)
});
function taggedSource(found) {
	const { source, tag, otherTags } = found;
	return {
		...source,
		...(tag === undefined ? {} : { tag }),
		...(otherTags.length === 0 ? {} : { otherTags }),
	};
}
function sourceText({ id, repository, revision, }) {
	if (id === "" || repository !== "")
		return id;
	return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}


}),

92890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
var _domain_source_advisory_js__0 = __webpack_require__(8024);

function pageOf(name, { docs }) {
	if (docs === undefined)
		return undefined;
	return _domain_source_advisory_js__0.U.some((advisory) => advisory === name)
		? `${docs}/advisories.md#${name}`
		: `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
	return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
	const [first, ...more] = image;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
	const parts = [
		first === undefined || offset !== "" ? service : "",
		target === undefined ? "" : `target ${target}`,
		file === undefined ? "" : `file ${file.split("/").at(-1)}`,
	].filter((part) => part !== "");
	if (first !== undefined)
		return joined(`${first}${others}`, parts);
	const [what, ...details] = parts;
	return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
	return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}


})

};
//# sourceMappingURL=2186.index.js.map
