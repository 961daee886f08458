export const id = 51656;
export const ids = [51656];
export const modules = {

51656:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (runDiff)
});


var kept_image = __webpack_require__(39961);

var diff_images = __webpack_require__(34717);

var platform = __webpack_require__(912);

var image_argument = __webpack_require__(48351);

var readers = __webpack_require__(36592);
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


var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var image_access = __webpack_require__(97427);

var settings = __webpack_require__(64050);

var comparison = __webpack_require__(70182);

var image_path = __webpack_require__(67566);

var printable = __webpack_require__(76158);
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


var json = __webpack_require__(49006);

var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_settings = __webpack_require__(79058);
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

70182:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (comparisonLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _line_js__1 = __webpack_require__(83913);
var _places_js__4 = __webpack_require__(65883);
var _sizes_js__3 = __webpack_require__(76477);
var _terminal_differences_js__2 = __webpack_require__(8548);





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
//# sourceMappingURL=51656.index.js.map
