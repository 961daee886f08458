export const id = 10103;
export const ids = [10103];
export const modules = {

10103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var kept_image = __webpack_require__(32173);

var diff_images = __webpack_require__(42592);

var platform = __webpack_require__(90884);

var image_argument = __webpack_require__(82450);

var readers = __webpack_require__(4379);
;





async function diffNamed(names, run) {
	const { access, env, cwd, signal, progress, all, propose } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.tj)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		return await (0,diff_images.e)({
			names,
			bring: (name) => images.open(name),
			reportBeside: kept_image.tC,
			readers: (0,readers.H)(env),
			...{ progress, all, propose },
		});
	}
	finally {
		await images.close();
	}
}


var terminal = __webpack_require__(59492);

var failure = __webpack_require__(44195);

var image_access = __webpack_require__(54831);

var settings = __webpack_require__(94966);

var comparison = __webpack_require__(98890);

var image_path = __webpack_require__(54682);

var printable = __webpack_require__(81962);
;


const manyInFolder = 4;
function draftExceptions(differences, expires) {
	const proposals = proposed(differences);
	const entries = proposals.map(({ path, cause, seen }) => `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`);
	const head = "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
		"# Better still, fix the difference and remove the entry.\n";
	return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}
function proposed(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
		groups.set(key, [...(groups.get(key) ?? []), difference]);
	}
	return [...groups.values()].flatMap((group) => {
		const paths = [...new Set(group.map(({ path }) => path))];
		const [first] = group;
		const cause = first?.cause ?? "unknown";
		const seen = (0,printable.RK)((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
		const folder = folderOf(first?.path ?? "");
		const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
		if (isOne)
			return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
		return paths.map((path) => ({ path: escaped(path), cause, seen }));
	});
}
function folderOf(path) {
	return (0,image_path.cV)(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escaped(path) {
	return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}


var json = __webpack_require__(97012);

var command = __webpack_require__(76340);

var texts = __webpack_require__(73109);

var run_settings = __webpack_require__(71614);
;











const proposedDays = 30;
async function runDiff(context) {
	const { stdout, stderr, palette } = context;
	const names = imageNames(context);
	const reporter = (0,terminal.C)(stderr, palette);
	const all = (0,command.Mp)(context.arguments, "all");
	const found = await comparedBy(names, context, reporter.progress);
	reporter.info((0,comparison.p)(found, { palette, all }).join("\n"));
	const areEqual = found.listed.length + found.omitted === 0;
	if ((0,command.Mp)(context.arguments, "json")) {
		stdout.write((0,json.$r)(found));
	}
	else if ((0,command.Mp)(context.arguments, "propose-exceptions")) {
		stdout.write(draftExceptions(found.toAccept ?? found.listed, dayIn(proposedDays)));
		return 0;
	}
	return areEqual ? 0 : 1;
}
function imageNames({ arguments: { positionals } }) {
	const given = positionals.filter((name) => name !== "");
	const [a, b, ...more] = given;
	if (a !== undefined && b !== undefined && more.length === 0)
		return [a, b];
	throw new failure.HR({
		code: "usage",
		message: `\`diff\` takes two images, but ${given.length === 1 ? "1 is" : `${given.length} are`} given.`,
		fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
	});
}
async function comparedBy(names, context, progress) {
	const { env, cwd, signal } = context;
	const access = (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const all = (0,command.Mp)(context.arguments, "all");
	const propose = (0,command.Mp)(context.arguments, "propose-exceptions");
	const run = { access, env, cwd, signal, progress, all, propose };
	return (0,texts.b)(await diffNamed(names, run));
}
function dayIn(days) {
	return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}


}),

33923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runBase: () => (runBase)
});


var external_node_path_ = __webpack_require__(76760);

var folder_files = __webpack_require__(79123);

var promises_ = __webpack_require__(51455);

var failure = __webpack_require__(44195);
;



const own = new Set(["blobs", "index.json", "oci-layout"]);
async function refuseOtherFiles(output) {
	const fix = "Name a folder that does not exist yet, is empty, or holds an earlier OCI layout.";
	if (output.includes(":")) {
		throw (0,failure.AN)("output", `${output} has a colon in its path, where a layout's path ends.`, fix);
	}
	try {
		const names = await (0,promises_.readdir)(output);
		const foreign = names.filter((name) => !own.has(name));
		if (foreign.length > 0) {
			const some = foreign.slice(0, 3).join(", ");
			throw (0,failure.AN)("output", `${output} holds other files (${some}).`, fix);
		}
	}
	catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		if (code === "ENOTDIR")
			throw (0,failure.AN)("output", `${output} is a file.`, fix);
		if (code !== "ENOENT")
			throw error;
		await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true }).catch((cause) => {
			throw (0,failure.mP)(cause, output);
		});
	}
}
async function replaceLayout(fresh, output, aside) {
	try {
		await (0,promises_.rename)(output, aside).catch((error) => {
			if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
				throw error;
		});
		await (0,promises_.rename)(fresh, output);
	}
	catch (error) {
		throw (0,failure.mP)(error, output);
	}
}


var write_base = __webpack_require__(6057);

var base_labels = __webpack_require__(25535);

var build_base = __webpack_require__(83163);

var labels_labels = __webpack_require__(96838);

var base_image = __webpack_require__(90901);

var base_workshop = __webpack_require__(36400);

var readers = __webpack_require__(4379);

var source = __webpack_require__(88681);

var watched_folder = __webpack_require__(87891);
;












async function lockBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	return await (0,watched_folder.Y)({ ...run, onWorkFolder: () => undefined }, async (folder) => (0,build_base.t)({ ...run, base, bootstrap: (0,base_workshop.baseWorkshop)(run, folder).bootstrap(base) }));
}
async function makeBase(run) {
	const base = await (0,base_workshop.I)(run.file, run.cwd);
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const workshop = (0,base_workshop.baseWorkshop)({ ...run, env }, folder);
		const bootstrap = workshop.bootstrap(base);
		return await (0,build_base.O)({
			...{ ...run, base, bootstrap, filesBelow: folder_files.D },
			labels: () => labelsOf(run, { base, bootstrap }),
			layouts: {
				...workshop.layoutsAt(output),
				keep: (tar, config) => keep(folder, output, { tar, config }),
			},
			ofRun: workshop.ofRun,
			readers: (0,readers.H)(run.env),
		});
	});
}
async function importBase(run) {
	const output = (0,external_node_path_.resolve)(run.cwd, run.output);
	await refuseOtherFiles(output);
	const env = { ...run.env, RUNNER_TEMP: (0,external_node_path_.dirname)(output) };
	return await (0,watched_folder.Y)({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
		const { importRootTar } = await Promise.all([__webpack_require__.e(22487), __webpack_require__.e(50004)]).then(__webpack_require__.bind(__webpack_require__, 50004));
		const file = (0,external_node_path_.resolve)(run.cwd, run.file);
		const tar = await importRootTar({ file, name: run.file, target: (0,external_node_path_.join)(folder, "root.tar") });
		const labels = [{ name: labels_labels.l3.reproducible, value: "unchecked" }];
		const architecture = (0,base_image.DM)(run.platform);
		const config = (0,base_image.Z)({ architecture, labels, diffId: tar.digest });
		const digest = await keep(folder, output, { tar, config });
		return { digest, size: tar.size };
	});
}
async function keep(folder, output, parts) {
	const fresh = (0,external_node_path_.join)(folder, "layout");
	const digest = await (0,write_base.t)(fresh, parts);
	await replaceLayout(fresh, output, (0,external_node_path_.join)(folder, "earlier"));
	return digest;
}
async function labelsOf(run, { base, bootstrap }) {
	const { sourceReader } = (0,source.dM)(run);
	const reading = await (0,base_labels.T)(base, sourceReader);
	const { platform } = run;
	return (0,base_labels.B)(base, { reading, platform, mmdebstrap: await bootstrap.version() });
}


var terminal = __webpack_require__(59492);

var oci_platform = __webpack_require__(90884);

var trailing = __webpack_require__(43137);

var build_request = __webpack_require__(98595);

var options_platform = __webpack_require__(95130);

var settings = __webpack_require__(94966);

var declared_archive = __webpack_require__(70935);

var printable = __webpack_require__(81962);

var comparison = __webpack_require__(98890);

var json_traces = __webpack_require__(60406);

var json = __webpack_require__(97012);

var sizes = __webpack_require__(83377);

var differences = __webpack_require__(92512);
;






const mostDoubts = 10;
function baseLines(base, palette) {
	const { packages, tars, varied, notVaried } = base;
	const [first, second] = tars;
	const seconds = tars.map((tar) => (0,sizes.Xo)(tar.seconds)).join(" and ");
	const conditions = `${varied.length} of ${varied.length + notVaried.length} variations`;
	const rows = [
		["packages", (0,sizes.hS)(packages.length, "package")],
		["size", (0,sizes.z3)(first.size)],
		["made in", seconds],
		["varied", varied.join(", ")],
		...notVaried.map(({ name, because }) => ["not varied", `${name}: ${because}`]),
	].map(([name = "", value = ""]) => `${palette.faint(name.padEnd(11))} ${value}`);
	if (base.kind === "equal") {
		const head = `Both root file systems are equal, under ${conditions}.`;
		return [
			palette.good(palette.strong(head)),
			"",
			`${palette.faint("image".padEnd(11))} ${base.digest}`,
			...rows,
			...doubtLines(base.traces, palette),
		];
	}
	if (base.kind === "traced") {
		const head = "Both root file systems are equal, but the next one will not be.";
		return [
			palette.bad(palette.strong(head)),
			"",
			...rows,
			"",
			...(0,differences.Z)(base.differences, palette),
		];
	}
	return [
		palette.bad(palette.strong(`The root file systems differ: ${first.digest} ≠ ${second.digest}.`)),
		"",
		...rows,
		"",
		...(0,comparison.p)(base.compared, { palette, all: false }),
	];
}
function doubtLines({ listed }, palette) {
	return listed
		.filter(({ weight }) => weight === "trace")
		.slice(0, mostDoubts)
		.map((trace) => `${palette.faint("in doubt".padEnd(11))} ${doubtText(trace)}`);
}
function doubtText({ path, format, excerpt }) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(`${path}: ${excerpt} (${format}), which may be chance`, 300)));
}
function renderBaseJson(base) {
	const { packages, tars, varied, notVaried } = base;
	return (0,json.AI)({
		schemaVersion: json.CZ,
		verdict: base.kind === "equal",
		...found(base),
		packages: packages.map(({ name, version, architecture, digest }) => ({
			...{ name, version, architecture, digest },
		})),
		builds: tars.map(({ digest, size, seconds }) => ({ digest, size, seconds })),
		...{ varied, notVaried },
	});
}
function found(base) {
	if (base.kind === "different")
		return (0,json.eR)(base.compared);
	const { listed, omitted } = base.traces;
	const traces = { traces: listed.map(json_traces.uP), tracesOmitted: omitted };
	if (base.kind === "equal")
		return { digest: base.digest, ...traces };
	return { ...(0,json.eR)(base.differences), ...traces };
}


var command = __webpack_require__(76340);

var texts = __webpack_require__(73109);

var run_settings = __webpack_require__(71614);
;














async function runBase(context) {
	const { stdout, stderr, palette, env, cwd, signal, entry } = context;
	const file = declarationNamed(context.arguments.positionals);
	const output = (0,command.Z7)(context.arguments, "output");
	const update = (0,command.Mp)(context.arguments, "update");
	const mirror = mirrorOf(context);
	const request = (0,settings.gR)(await (0,run_settings.s)(context), (inputs) => (0,options_platform.Vj)((0,build_request.r)(inputs, env)));
	const reporter = (0,terminal.C)(stderr, palette);
	const platform = request.platform ?? (0,oci_platform.tj)(process.arch);
	const run = { file, platform, mirror, reporter, request, env, cwd, signal, entry };
	if (isTar(file)) {
		if (update || output === undefined)
			throw tarAlone(file);
		const { digest, size } = await importBase({ ...run, output });
		stderr.write(`The root file system (${(0,sizes.z3)(size)}) is a base now; nothing proved how it was made.\n`);
		stdout.write(`${digest}\n`);
		return 0;
	}
	if (output === undefined) {
		if (!update)
			throw nothingToDo();
		const packages = await lockBase(run);
		stderr.write(`The lock file has ${(0,sizes.hS)(packages.length, "package")} now.\n`);
		stdout.write(packages.map(({ name, version }) => `${name}=${version}\n`).join(""));
		return 0;
	}
	const made = (0,texts.b)(await makeBase({ ...run, output, update }));
	stderr.write(baseLines(made, palette)
		.map((line) => `${line}\n`)
		.join(""));
	const digest = made.kind === "equal" ? `${made.digest}\n` : "";
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderBaseJson(made) : digest);
	return made.kind === "equal" ? 0 : 1;
}
function declarationNamed([file, ...more]) {
	if (file !== undefined && file !== "" && more.length === 0)
		return file;
	throw new failure.HR({
		code: "usage",
		message: `\`base\` takes one declaration, but ${more.length === 0 ? "none is" : `${more.length + 1} are`} given.`,
		fix: "Write e.g. `twofold base base.yaml --output=base`.",
	});
}
function isTar(file) {
	return /\.(?:tar(?:\.(?:gz|xz|bz2|zst))?|tgz|txz)$/.test(file);
}
function tarAlone(file) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(file.slice(0, 300))} is a root file system: it has no lock file, and needs \`--output\`.`,
		fix: `Write \`twofold base ${file.slice(0, 300)} --output=base\`.`,
	});
}
function nothingToDo() {
	return new failure.HR({
		code: "usage",
		message: "`base` has neither `--output` nor `--update`, and so nothing to do.",
		fix: "Write `--output=FOLDER` for the base's image, or `--update` for its lock file.",
	});
}
function mirrorOf(context) {
	const written = (0,command.Z7)(context.arguments, "mirror");
	const why = written === undefined ? undefined : (0,declared_archive.pQ)(written);
	if (why !== undefined)
		throw (0,failure.AN)("mirror", `it ${why}.`, declared_archive.DR);
	return written === undefined ? undefined : (0,trailing.h)(written, "/");
}


}),

98890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (comparisonLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(79287);
var _line_js__1 = __webpack_require__(47621);
var _places_js__4 = __webpack_require__(65967);
var _sizes_js__3 = __webpack_require__(83377);
var _terminal_differences_js__2 = __webpack_require__(92512);





const mostPaths = 10;
const mostFacts = 3;
function comparisonLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	if (listed.length + omitted === 0) {
		return [
			...sideLines(compared, palette),
			palette.good("The images are equal, manifest included."),
		];
	}
	const head = [...sideLines(compared, palette), ...noteLines(compared, palette), ""];
	const lines = compared.report === undefined
		? groupedLines(compared, shown)
		: [...(0,_terminal_differences_js__2.Z)(compared, palette), ...allLines(listed, shown)];
	return [...head, ...lines, ...omittedLines(compared, shown)];
}
function sideLines({ sides, report }, palette) {
	const what = report === undefined ? "image" : "build";
	const [first, second] = sides;
	return [
		row(`first ${what}`, sideText(first), palette),
		row(`second ${what}`, sideText(second), palette),
	];
}
function sideText({ name, digest, version, revision }) {
	const said = [
		...(version === undefined ? [] : [`version ${version}`]),
		...(revision === undefined ? [] : [`revision ${revision.slice(0, 12)}`]),
	];
	return `${name}  ${digest}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}
function noteLines(compared, palette) {
	const { report, foreignReport, isOtherSource } = compared;
	const notes = [
		...(report === undefined ? [] : [`Causes, lines and fixes are those of ${report}.`]),
		...(foreignReport === undefined
			? []
			: [`${foreignReport} is not about these two images: it was not used.`]),
		...(isOtherSource
			? ["Their labels name different sources: what differs in files is listed, and not explained."]
			: []),
	];
	return notes.map((note) => palette.faint((0,_line_js__1.n)(note)));
}
const kinds = {
	content: "files with different content",
	added: "only in the second image",
	removed: "only in the first image",
	metadata: "files with different times, modes or owners",
	config: "config and manifest",
	history: "instructions in the history",
	trace: "values that will change in the next build",
};
const headings = Object.values(kinds);
function headingOf({ cause, kind, path }) {
	if (cause !== undefined)
		return `looks like ${cause}`;
	return kinds[kind === "config" && path.startsWith("history[") ? "history" : kind];
}
function groupsOf(differences) {
	const groups = new Map();
	for (const difference of differences) {
		const heading = headingOf(difference);
		const same = groups.get(heading);
		if (same === undefined)
			groups.set(heading, [difference]);
		else
			same.push(difference);
	}
	const placeOf = ([heading]) => headings.indexOf(heading);
	return [...groups]
		.toSorted((a, b) => placeOf(a) - placeOf(b))
		.map(([heading, same]) => {
		const [surest] = same
			.filter(({ cause }) => cause !== undefined)
			.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
		const { explanation = sharedBy(same), fix } = surest ?? {};
		return { heading, explanation, fix, differences: same };
	});
}
function sharedBy([first, ...rest]) {
	const isShared = rest.length > 0 && rest.every((each) => each.explanation === first?.explanation);
	return isShared ? first?.explanation : undefined;
}
function groupedLines(compared, shown) {
	const { palette } = shown;
	const { listed, omitted } = compared;
	return [
		palette.strong(`The two images differ in ${(0,_sizes_js__3.hS)((0,_places_js__4.w)(listed, omitted), "place")}.`),
		...groupsOf(listed).flatMap((group) => ["", ...groupLines(group, shown)]),
	];
}
function groupLines(group, { palette, all }) {
	const { heading, explanation, fix, differences } = group;
	const most = all ? differences.length : mostPaths;
	const hidden = differences.length - most;
	return [
		`  ${palette.strong(heading)} (${differences.length.toLocaleString("en-US")})`,
		...(explanation === undefined ? [] : [`    ${(0,_line_js__1.n)(explanation)}`]),
		...differences
			.slice(0, most)
			.flatMap((each, at) => pathLines(each, { palette, hasFacts: at < mostPaths, isTold: explanation !== undefined })),
		...(hidden > 0
			? [palette.faint(`    … and ${hidden.toLocaleString("en-US")} more; \`--all\` lists them`)]
			: []),
		...(fix === undefined ? [] : fixText(fix, palette)),
	];
}
function pathLines({ path, kind, cause, layer, explanation, evidence }, about) {
	const { palette, hasFacts, isTold } = about;
	const what = cause === undefined || kind === "content" ? [] : [kind];
	const facts = [...what, ...(layer === undefined ? [] : [`layer ${layer}`])];
	const where = facts.length === 0 ? "" : palette.faint(` (${facts.join(", ")})`);
	const own = isTold || explanation === undefined ? [] : [`      ${(0,_line_js__1.n)(explanation)}`];
	return [
		`    ${(0,_line_js__1.n)(path)}${where}`,
		...own,
		...(hasFacts ? evidence.slice(0, mostFacts).map((fact) => `      ${(0,_line_js__1.n)(fact)}`) : []).map(palette.faint),
	];
}
function allLines(listed, { palette, all }) {
	if (!all)
		return [];
	return [
		"",
		palette.strong(`All ${(0,_sizes_js__3.hS)(listed.length, "difference")}:`),
		...listed.map(({ path, kind, cause, instruction }) => {
			const from = instruction === undefined ? "" : `  ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
			return `  ${(0,_line_js__1.n)(`${path} (${kind})  ${cause ?? "unknown"}${from}`)}`;
		}),
	];
}
function omittedLines({ listed, omitted, report }, { palette, all }) {
	const parts = [
		...(omitted > 0 ? [`${(0,_sizes_js__3.hS)(omitted, "more difference")} counted, but not listed`] : []),
		...(!all && report !== undefined && listed.length > 1 ? ["`--all` lists every path"] : []),
	];
	return parts.length === 0 ? [] : ["", palette.faint(`${parts.join("; ")}.`)];
}
function fixText(fix, palette) {
	const [first = "", ...rest] = fix.split("\n").slice(0, 40).map(_line_js__1.n);
	return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
function row(name, value, palette) {
	return `${palette.faint(name.padEnd(12))} ${(0,_line_js__1.n)(value)}`;
}


}),

};
//# sourceMappingURL=10103.index.js.map
