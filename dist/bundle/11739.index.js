export const id = 11739;
export const ids = [11739];
export const modules = {

11739:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (runCheck)
});
var _app_recipe_unused_arguments_js__0 = __webpack_require__(90024);
var _app_source_read_advisories_js__1 = __webpack_require__(89916);
var _compose_settings_js__2 = __webpack_require__(91042);
var _compose_source_js__3 = __webpack_require__(85827);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _report_json_js__5 = __webpack_require__(49006);
var _report_lint_js__6 = __webpack_require__(67114);
var _command_js__7 = __webpack_require__(33192);
var _texts_js__8 = __webpack_require__(32041);
var _services_js__9 = __webpack_require__(70827);
var _settings_js__10 = __webpack_require__(79058);











async function runCheck(context, { refused, ahead }) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	(0,_services_js__9.X)(context);
	const request = (0,_compose_settings_js__2.J_)(await (0,_settings_js__10.x)(context), {
		defaults: { forbid: refused },
	});
	const ports = (0,_compose_source_js__3.dM)({ request, env, cwd, signal, ahead });
	const options = { request, ports, needsContainerfile: true };
	const { found: judged, prepared, failure } = await (0,_app_source_read_advisories_js__1.g)(options);
	const found = (0,_texts_js__8.b)(judged);
	const unused = prepared === undefined ? [] : (0,_app_recipe_unused_arguments_js__0.h)(prepared.containerfile, request);
	const lines = [
		...(0,_report_lint_js__6.YM)(found.source),
		...(0,_report_lint_js__6.xj)(found, palette),
		...unused.map((text) => `${palette.warning("warning:")} ${text}`),
		(0,_report_lint_js__6.zH)(found),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,_command_js__7.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__5.IH)(found));
	else
		stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
	return failure === undefined ? 0 : _domain_text_failure_js__4.hS[failure.code];
}


}),

67114:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (versionLines),
  xj: () => (lintLines),
  zH: () => (lintVerdict)
});
var _line_js__0 = __webpack_require__(83913);
var _sizes_js__1 = __webpack_require__(76477);


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, evidence, fix } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(name)
			: `${palette.warning(name)} (accepted)`;
		return [
			...placesOf(advisory).map((place) => `${place}${title}: ${(0,_line_js__0.n)(advisory.message)}`),
			...cut(evidence).map((fact) => palette.faint(`  ${(0,_line_js__0.n)(fact)}`)),
			`  ${(0,_line_js__0.n)(fix)}`,
		];
	});
}
function versionLines({ offset, version, tag }) {
	if (offset === "" || tag === undefined || tag.startsWith(`${offset}/`))
		return [];
	return [
		`Version ${(0,_line_js__0.n)(version)} is the repository's (tag ${(0,_line_js__0.n)(tag)}): ${(0,_line_js__0.n)(offset)} has no version tags of its own.`,
	];
}
function lintVerdict({ advisories, forbidden = [] }) {
	if (advisories.length === 0)
		return "Clean: no advisories.";
	const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
	return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}
function placesOf({ places = [] }) {
	if (places.length === 0)
		return [""];
	const lines = places
		.slice(0, most)
		.map(({ file, line: number }) => `${(0,_line_js__0.n)(number === undefined ? file : `${file}:${number}`)}: `);
	const hidden = places.length - lines.length;
	return hidden > 0 ? [...lines, `and ${(0,_sizes_js__1.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
	return facts.length <= most
		? facts
		: [...facts.slice(0, most), `and ${facts.length - most} more`];
}


}),

70827:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  X: () => (refuseExclude),
  Y: () => (servicesOf)
});


var external_node_path_ = __webpack_require__(76760);

var containerfiles = __webpack_require__(56137);

var failure = __webpack_require__(67271);
;



async function findServices({ excluded, context }, { env, cwd, signal }) {
	const { trackedPaths } = await Promise.all([__webpack_require__.e(11258), __webpack_require__.e(14728)]).then(__webpack_require__.bind(__webpack_require__, 89905));
	const tracked = await trackedPaths(cwd, { env, signal });
	if (!tracked.known)
		throw noRepository(tracked.why);
	const { root, paths } = tracked.value;
	const seen = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join("/") || ".";
	const found = (0,containerfiles.X)(paths, excluded);
	if (found.length === 0)
		throw nothingFound(excluded);
	return found.map((each) => ({
		...each,
		inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
	}));
}
function noRepository(why) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
		fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
	});
}
function nothingFound(excluded) {
	const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
	return new failure.HR({
		code: "usage",
		message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
		fix: "Add the Containerfiles to git, or name one with `--file`.",
	});
}

;


async function servicesOf(context) {
	const { flags } = context.arguments;
	for (const name of ["file", "offset"]) {
		if (flags.has(name))
			throw isOfOne(name);
	}
	const folder = flags.get("context")?.at(-1);
	return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}
function refuseExclude({ arguments: { flags } }) {
	if (!flags.has("exclude"))
		return;
	throw new failure.HR({
		code: "usage",
		message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
		fix: "Write `--all` too, or leave `--exclude` out.",
	});
}
function isOfOne(name) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
		fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
	});
}


}),

88948:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runAdvisories: () => (runAdvisories)
});
var _app_source_read_advisories_js__0 = __webpack_require__(89916);
var _compose_settings_js__1 = __webpack_require__(91042);
var _compose_source_js__2 = __webpack_require__(85827);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _report_json_js__4 = __webpack_require__(49006);
var _report_terminal_advisories_js__5 = __webpack_require__(15789);
var _report_terminal_facts_js__6 = __webpack_require__(80375);
var _command_js__7 = __webpack_require__(33192);
var _failures_js__8 = __webpack_require__(65186);
var _texts_js__9 = __webpack_require__(32041);
var _settings_js__10 = __webpack_require__(79058);











async function runAdvisories(context, ahead) {
	const { stdout, stderr, palette } = context;
	const request = (0,_compose_settings_js__1.J_)(await (0,_settings_js__10.x)(context));
	const { env, cwd, signal } = context;
	const ports = (0,_compose_source_js__2.dM)({ request, env, cwd, signal, ahead });
	const { found: judged, prepared, failure } = await (0,_app_source_read_advisories_js__0.g)({ request, ports });
	const found = (0,_texts_js__9.b)(judged);
	const lines = [
		...(0,_report_terminal_facts_js__6.J)(found.source, palette),
		...(0,_report_terminal_advisories_js__5.N)(found, palette),
		...(prepared === undefined
			? ["The context has no Containerfile: only the source was judged."]
			: []),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,_command_js__7.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__4.IH)(found));
	else
		stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
	if (failure === undefined)
		return 0;
	(0,_failures_js__8.e)(failure, context);
	return _domain_text_failure_js__3.hS[failure.code];
}


}),

89916:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readAdvisories)
});
var _domain_build_kind_rules_js__0 = __webpack_require__(41604);
var _domain_build_origin_js__1 = __webpack_require__(95242);
var _domain_build_request_js__6 = __webpack_require__(78463);
var _domain_source_policy_js__2 = __webpack_require__(21581);
var _domain_source_source_js__5 = __webpack_require__(80142);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _recipe_prepare_js__4 = __webpack_require__(8852);







async function readAdvisories(options) {
	try {
		return await judged(options);
	}
	catch (error) {
		const { origins = new Map() } = options.request;
		throw error instanceof _domain_text_failure_js__3.HR ? (0,_domain_build_origin_js__1.H)(error, origins) : error;
	}
}
async function judged(options) {
	const { request, ports } = options;
	const hasRecipe = (options.needsContainerfile === true && request.base === undefined) ||
		!(0,_domain_build_kind_rules_js__0.nW)(request.recipe.kind) ||
		request.file !== undefined ||
		(await ports.files.hasContainerfile(request.context));
	const prepared = hasRecipe ? await (0,_recipe_prepare_js__4.iA)(request, ports) : undefined;
	const reading = prepared === undefined
		? await readBareSource(options)
		: await (0,_recipe_prepare_js__4.o$)({ request, prepared, ...ports });
	const { advisories } = reading;
	const refused = (0,_domain_source_policy_js__2.A)(advisories, request.forbid).map(({ name }) => name);
	return {
		reading,
		found: { source: (0,_domain_source_source_js__5.S)(reading), advisories, forbidden: refused },
		prepared,
		failure: (0,_domain_source_policy_js__2.o)(advisories, request.forbid),
	};
}
async function readBareSource({ request, ports }) {
	const { offset, repository, settingsFile } = request;
	const { path, ignores } = await ports.files.readContext(request);
	return await ports.sourceReader.read({
		context: path,
		ignores,
		tags: (0,_domain_build_request_js__6.y)(request),
		...(settingsFile === undefined ? {} : { settingsFile }),
		...(offset === undefined ? {} : { offset }),
		...(repository === undefined ? {} : { repository }),
	});
}


}),

};
//# sourceMappingURL=11739.index.js.map
