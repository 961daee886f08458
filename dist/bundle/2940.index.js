export const id = 2940;
export const ids = [2940];
export const modules = {

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

89916:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
	const hasRecipe = options.needsContainerfile === true ||
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

88948:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runAdvisories: () => (runAdvisories)
});
var _app_source_read_advisories_js__0 = __webpack_require__(89916);
var _compose_settings_js__1 = __webpack_require__(91042);
var _compose_source_js__2 = __webpack_require__(5381);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _report_json_js__4 = __webpack_require__(1274);
var _report_terminal_advisories_js__5 = __webpack_require__(15789);
var _report_terminal_facts_js__6 = __webpack_require__(80375);
var _command_js__7 = __webpack_require__(33192);
var _failures_js__8 = __webpack_require__(65186);
var _texts_js__9 = __webpack_require__(32041);
var _settings_js__10 = __webpack_require__(79058);











async function runAdvisories(context, ahead) {
	const { stdout, stderr, palette } = context;
	const request = (0,_compose_settings_js__1.J)(await (0,_settings_js__10.x)(context));
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

74208:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCheckAll: () => (runCheckAll)
});


var side_by_side = __webpack_require__(15301);

var text_failure = __webpack_require__(67271);

var read_advisories = __webpack_require__(89916);
;



const atOnce = 4;
async function checkServices({ request, services, ports, }) {
	return await (0,side_by_side.Q)(services, atOnce, async (service) => {
		const own = { ...request, ...service.inputs };
		try {
			const judged = await (0,read_advisories.g)({ request: own, ports, needsContainerfile: true });
			return { service, judged, failure: undefined };
		}
		catch (failure) {
			if (!(failure instanceof text_failure.HR))
				throw failure;
			return { service, judged: undefined, failure };
		}
	});
}


var compose_settings = __webpack_require__(91042);

var source = __webpack_require__(5381);

var settings_settings = __webpack_require__(64050);

var printable = __webpack_require__(76158);

var json = __webpack_require__(1274);

var lint = __webpack_require__(67114);

var sizes = __webpack_require__(76477);
;




function serviceLines(services, palette) {
	const read = services.filter(isRead);
	const common = commonAmong(read);
	const isCommon = (advisory) => common.has(keyOf(advisory));
	const shared = (read[0]?.found.advisories ?? []).filter(isCommon);
	const forbidden = read[0]?.found.forbidden ?? [];
	const head = palette.strong(`All ${read.length} Containerfiles`);
	return [
		...(shared.length === 0
			? []
			: [head, ...(0,lint.xj)({ advisories: shared, forbidden }, palette), ""]),
		...services.flatMap((service) => [...ofService(service, isCommon, palette), ""]),
	];
}
function ofService(service, isCommon, palette) {
	const head = palette.strong(line(service.file));
	if (!isRead(service)) {
		const { message = "", fix = "" } = service.failure ?? {};
		return [head, palette.bad(`error: ${line(message)}`), `  ${line(fix)}`];
	}
	const { source, advisories, forbidden = [] } = service.found;
	const own = advisories.filter((each) => !isCommon(each));
	const titled = `${head}  ${palette.faint(versionText(source))}`;
	if (advisories.length === 0)
		return [`${titled}  clean`];
	if (own.length === 0)
		return [`${titled}  nothing else`];
	return [titled, ...(0,lint.xj)({ advisories: own, forbidden }, palette)];
}
function versionText(source) {
	const { version, tag } = source;
	if (tag === undefined)
		return line(version);
	const whose = (0,lint.YM)(source).length > 0 ? ", the repository's" : "";
	return line(`${version} (tag ${tag}${whose})`);
}
function servicesVerdict(services) {
	const read = services.filter(isRead);
	const refused = read.filter(({ found }) => (found.forbidden ?? []).length > 0);
	const clean = read.filter(({ found }) => found.advisories.length === 0);
	const accepted = read.length - refused.length - clean.length;
	const unread = services.filter((service) => !isRead(service));
	const parts = [
		[clean.length, "clean", []],
		[accepted, "with accepted advisories", []],
		[refused.length, "with forbidden advisories", refused],
		[unread.length, "not readable", unread],
	];
	const texts = parts.flatMap(([count, what, named]) => count === 0 ? [] : [`${count} ${what}${inBrackets(named)}`]);
	return `${(0,sizes.hS)(services.length, "Containerfile")}: ${texts.join(", ")}.`;
}
const mostNamed = 5;
function inBrackets(services) {
	if (services.length === 0)
		return "";
	const names = services.slice(0, mostNamed).map(({ file }) => line(file));
	const hidden = services.length - names.length;
	return ` (${[...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}
function renderServicesJson(services) {
	return (0,json.AI)(services.map(({ file, found, failure }) => ({
		file,
		...(found === undefined ? {} : (0,json.Z7)(found)),
		...(failure === undefined ? {} : { failure: { message: failure.message, fix: failure.fix } }),
	})));
}
function commonAmong([first, ...others]) {
	if (first === undefined || others.length === 0)
		return new Set();
	const rest = others.map(({ found }) => new Set(found.advisories.map(keyOf)));
	const keys = first.found.advisories.map(keyOf);
	return new Set(keys.filter((key) => rest.every((names) => names.has(key))));
}
function keyOf(advisory) {
	return JSON.stringify(advisory);
}
function isRead(service) {
	return service.found !== undefined;
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const ofOne = ["context", "file", "offset"];
async function runCheckAll(context, refused) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const settings = (0,settings_settings._j)(await (0,run_settings.x)(context), ofOne);
	const request = (0,compose_settings.J)(settings, { defaults: { forbid: refused } });
	const services = await (0,run_services.Y)(context);
	const ports = (0,source.WD)({ request, env, cwd, signal });
	const checked = await checkServices({ request, services, ports });
	const found = checked.map(({ service, judged, failure }) => {
		return {
			file: service.file,
			found: judged && (0,texts.b)(judged.found),
			failure: failure?.on("command line"),
		};
	});
	const lines = [...serviceLines(found, palette), servicesVerdict(found)];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderServicesJson(found) : names(found));
	const failures = checked.flatMap(({ judged, failure }) => judged?.failure ?? failure ?? []);
	return Math.max(0, ...failures.map(({ code }) => text_failure.hS[code]));
}
function names(services) {
	return services
		.flatMap(({ file, found }) => (found?.advisories ?? []).map(({ name }) => `${name} ${file}\n`))
		.join("");
}


}),

11739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (runCheck)
});
var _app_recipe_unused_arguments_js__0 = __webpack_require__(90024);
var _app_source_read_advisories_js__1 = __webpack_require__(89916);
var _compose_settings_js__2 = __webpack_require__(91042);
var _compose_source_js__3 = __webpack_require__(5381);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _report_json_js__5 = __webpack_require__(1274);
var _report_lint_js__6 = __webpack_require__(67114);
var _command_js__7 = __webpack_require__(33192);
var _texts_js__8 = __webpack_require__(32041);
var _services_js__9 = __webpack_require__(70827);
var _settings_js__10 = __webpack_require__(79058);











async function runCheck(context, { refused, ahead }) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	(0,_services_js__9.X)(context);
	const request = (0,_compose_settings_js__2.J)(await (0,_settings_js__10.x)(context), {
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

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line"));
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
}


}),

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
}


}),

57584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
	return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
	return normalOffset(text) === text;
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

38856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  _: () => (aboutExecutable),
  f: () => (adviceCounts)
});

;
const executableAdviceNames = [
	"build-path",
	"debug",
	"symbols",
	"build-id",
	"vcs-stamp",
	"time-stamp",
];

;

function adviceCounts(listed) {
	return executableAdviceNames.flatMap((name) => {
		const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
		const fixes = [...new Set(own.map(({ fix }) => fix))];
		return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
	});
}
function aboutExecutable({ format, language, linkage, compiler, go }) {
	const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
	return [language ?? format.toUpperCase(), linkage, signed]
		.filter((part) => part !== undefined && part !== "")
		.join(", ");
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


}),

2251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (acceptedOf),
  gD: () => (headlineOf),
  wr: () => (adviceOf)
});
var _domain_build_varied_js__3 = __webpack_require__(31825);
var _domain_findings_accepted_js__0 = __webpack_require__(33119);
var _domain_findings_proof_js__2 = __webpack_require__(67874);
var _places_js__6 = __webpack_require__(65883);
var _sizes_js__4 = __webpack_require__(76477);
var _traces_js__5 = __webpack_require__(86245);
var _variations_js__1 = __webpack_require__(81569);







function headlineOf(report) {
	const { failure } = report;
	const { reused } = report;
	if (failure === undefined && reused !== undefined) {
		const says = "says that it was proven, of the same source and recipe";
		return { tone: "good", text: `Reused: ${reused.image} ${says}${pushedTo(report)}.` };
	}
	const verdict = (0,_domain_findings_proof_js__2.Hc)(report.proofs);
	const variations = (0,_domain_findings_proof_js__2.mx)(report.proofs);
	const differ = verdict === "false" && failure?.code === "irreproducible";
	if (failure !== undefined && !differ) {
		return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
	}
	switch (verdict) {
		case "true":
			return {
				tone: (0,_domain_build_varied_js__3.t)(variations).length === 0 ? "good" : "warning",
				text: `Reproducible: ${(0,_variations_js__1.AQ)(variations)}${pushedTo(report)}.`,
			};
		case "false":
			return differingHeadline(report);
		case "unchecked":
			return {
				tone: "warning",
				text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
			};
	}
}
function acceptedOf(report) {
	return report.failure === undefined && (0,_domain_findings_proof_js__2.Hc)(report.proofs) === "false"
		? (0,_domain_findings_accepted_js__0.BI)(report.proofs)
		: undefined;
}
function adviceOf({ failure, proofs }) {
	if (failure?.code !== "irreproducible")
		return failure?.fix;
	const hasFix = proofs.some(({ differences }) => differences.listed.some(({ fix }) => fix !== undefined));
	return hasFix ? undefined : failure.fix;
}
function differingHeadline(report) {
	const accepted = acceptedOf(report);
	if (accepted === undefined) {
		return {
			tone: report.failure === undefined ? "warning" : "bad",
			text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
		};
	}
	const known = (0,_sizes_js__4.hS)(accepted.count, "known difference");
	const until = accepted.count === 1 ? "until" : "the first until";
	return {
		tone: "warning",
		text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
	};
}
const headings = {
	usage: "Bad input",
	forbidden: "Forbidden",
	build: "The build failed",
	irreproducible: "Not reproducible",
	"not-varied": "A variation is missing",
	"secret-in-image": "A secret is in the image",
	tool: "A tool failed",
	registry: "The registry failed",
	interrupted: "Interrupted",
};
function inWhat({ proofs }) {
	const all = proofs.map(({ differences }) => differences);
	const sum = (counts) => counts.reduce((a, b) => a + b, 0);
	const values = sum(all.map(({ listed, omitted }) => listed.length + omitted));
	if (values === 0)
		return "the two builds differ";
	if (all.every(({ listed }) => (0,_traces_js__5.B7)(listed))) {
		return `the two builds are equal, but the image contains ${(0,_sizes_js__4.hS)(values, "value")} that will change in the next build`;
	}
	const places = sum(all.map(({ listed, omitted }) => (0,_places_js__6.w)(listed, omitted)));
	return `the two builds differ in ${(0,_sizes_js__4.hS)(places, "place")}`;
}
function pushedTo(report) {
	const references = report.pushed.map(({ reference }) => reference);
	const [first, ...more] = references;
	if (first === undefined)
		return "";
	return `; pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__4.hS)(more.length, "more name")}`}`;
}


}),

67114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (versionLines),
  xj: () => (lintLines),
  zH: () => (lintVerdict)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, evidence, fix } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(name)
			: `${palette.warning(name)} (accepted)`;
		return [
			...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
			...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
			`  ${line(fix)}`,
		];
	});
}
function versionLines({ offset, version, tag }) {
	if (offset === "" || tag === undefined || tag.startsWith(`${offset}/`))
		return [];
	return [
		`Version ${line(version)} is the repository's (tag ${line(tag)}): ${line(offset)} has no version tags of its own.`,
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
		.map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
	const hidden = places.length - lines.length;
	return hidden > 0 ? [...lines, `and ${(0,_sizes_js__1.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
	return facts.length <= most
		? facts
		: [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
}


}),

15789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _palette_js__0 = __webpack_require__(67048);
var _view_js__1 = __webpack_require__(9843);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, _palette_js__0.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__1.n8)(fact)}`)), `  ${(0,_view_js__1.n8)(fix)}`];
}


}),

80375:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sourceLines),
  K: () => (factLines)
});
var _domain_findings_proof_js__9 = __webpack_require__(67874);
var _domain_source_source_js__8 = __webpack_require__(80142);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _causes_js__1 = __webpack_require__(54560);
var _frame_js__2 = __webpack_require__(92890);
var _headline_js__3 = __webpack_require__(2251);
var _sizes_js__7 = __webpack_require__(76477);
var _variations_js__4 = __webpack_require__(81569);
var _traces_js__5 = __webpack_require__(7504);
var _view_js__6 = __webpack_require__(9843);










const nameWidth = 13;
const mostTags = 10;
function factLines(report, view, places) {
	const { proofs, pushed } = report;
	const builds = proofs.flatMap((proof) => proof.builds);
	const rows = [
		...proofs.flatMap(imageRows),
		...pushed.map(({ reference }) => ["pushed", reference]),
		["layout", places.layout ?? ""],
		...(view.detail === "verbose" ? [] : hintRows(proofs)),
		...sourceRows(report.source),
		["advisories", report.advisories.map(({ name }) => name).join(", ")],
		...(builds.length === 0 ? [] : variedRows(report, view)),
		[
			"builds",
			builds
				.map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__7.Xo)(seconds)}`)
				.join(", "),
		],
		["phases", phasesText(report, view)],
		["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
		["kept in", keptText(places, view)],
		["read more", explainText(report, view)],
	];
	return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
}
function sourceLines(source, palette) {
	const view = { palette, surface: "command line", detail: "normal" };
	return sourceRows(source)
		.filter(([, value]) => value !== "")
		.flatMap((row) => rowLines(row, view));
}
function phasesText({ timings }, { detail }) {
	const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
	const least = detail === "verbose" ? 0 : total / 20;
	return timings
		.filter(({ seconds }) => seconds >= least)
		.map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__7.Xo)(seconds)}`)
		.join(", ");
}
function keptText({ temporary }, { surface }) {
	if (temporary === undefined || surface === "workflow")
		return "";
	return (0,_domain_text_surface_js__0.rG)(`${temporary}, until you remove it; ${(0,_domain_text_surface_js__0.Pe)("output")} names another folder`, surface);
}
function explainText(report, { surface }) {
	if (surface !== "command line" || (0,_headline_js__3.$f)(report) !== undefined)
		return "";
	const { failure, forbidden = [], proofs } = report;
	const groups = (0,_causes_js__1.w)(proofs.flatMap(({ differences }) => differences.listed));
	const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
	return names.length === 0 ? "" : (0,_frame_js__2.bn)(names);
}
function imageRows({ image }) {
	if (image === undefined)
		return [];
	return [
		["digest", image.digest],
		["size", `${(0,_sizes_js__7.z3)(image.size)} compressed`],
	];
}
function sourceRows(source) {
	const { tag, otherTags = [] } = source;
	const hidden = otherTags.length - mostTags;
	const others = otherTags.slice(0, mostTags).map((other) => other.tag);
	return [
		["source", (0,_domain_source_source_js__8.r)(source)],
		["tag", tag ?? ""],
		["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
	];
}
function variedRows({ proofs }, { detail }) {
	const variations = (0,_domain_findings_proof_js__9.mx)(proofs);
	if (detail !== "verbose" && (0,_domain_findings_proof_js__9.Hc)(proofs) === "false")
		return [];
	return [
		["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
		...(0,_variations_js__4.FS)(variations).map((text) => ["not varied", text]),
	];
}
function hintRows(proofs) {
	return proofs.flatMap((proof) => [
		["traces", (0,_traces_js__5.Kc)(proof) ?? ""],
		["executables", (0,_traces_js__5.Xd)(proof.executables) ?? ""],
	]);
}
function rowLines([name, value], view) {
	const [first = "", ...rest] = (0,_view_js__6.ky)((0,_view_js__6.n8)(value), view, nameWidth);
	return [
		`${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
		...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
	];
}


}),

7504:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kc: () => (tracesText),
  Xd: () => (executablesText),
  v$: () => (traceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_image_path_js__5 = __webpack_require__(67566);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _executables_js__4 = __webpack_require__(38856);
var _sizes_js__2 = __webpack_require__(76477);
var _traces_js__3 = __webpack_require__(86245);






const mostShown = 5;
function traceLines(proof, palette) {
	const executables = executablesText(proof.executables);
	return [
		...foundLines(proof.traces, palette),
		...(executables === undefined ? [] : [line(executables)]),
	];
}
function foundLines({ listed, omitted }, palette) {
	const traces = listed.filter(({ weight }) => weight === "trace");
	const notes = listed.length - traces.length;
	const hidden = Math.max(0, traces.length - mostShown) + omitted;
	return [
		...(traces.length === 0 ? [] : [palette.strong("Traces of this build in the image:")]),
		...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
		...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
		...(notes === 0
			? []
			: [palette.faint(`${(0,_sizes_js__2.hS)(notes, "trace")} from the source itself: see the report`)]),
	];
}
function foundLine(found) {
	const { path, kind, format, excerpt, instruction, count } = found;
	const where = instruction === undefined ? "" : `, ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
	const times = count === 1 ? "" : `, ${count} times`;
	return line(`${path}  ${kind}: ${excerpt} (${(0,_traces_js__3.aB)(found)}: ${format}${times}${where})`);
}
function executablesText({ listed, omitted }) {
	const groups = (0,_executables_js__4.f)(listed).filter(({ name }) => name !== "build-id");
	const advised = new Set(groups.flatMap(({ files }) => files));
	if (advised.size === 0)
		return undefined;
	const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
	const all = (0,_sizes_js__2.hS)(listed.length + omitted, "executable");
	return `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`;
}
function tracesText({ traces, differences, }) {
	const told = new Set(differences.listed.map(({ path }) => (0,_domain_text_image_path_js__5.TN)(path)));
	const found = traces.listed.filter(({ weight, path }) => weight === "trace" && !told.has((0,_domain_text_image_path_js__5.TN)(path)));
	const count = found.length + traces.omitted;
	if (count === 0)
		return undefined;
	const certain = found.filter((trace) => trace.certain).length;
	return `${count} of this build in the image, ${certain === 0 ? "none" : certain} certain to change: see the report`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 300)));
}


}),

9843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


})

};
//# sourceMappingURL=2940.index.js.map
