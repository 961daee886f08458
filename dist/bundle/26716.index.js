export const id = 26716;
export const ids = [26716];
export const modules = {

26716:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  withTriedFixes: () => (withTriedFixes)
});


var bases = __webpack_require__(72188);

var places = __webpack_require__(42216);

var require_varied = __webpack_require__(62787);

var findings_proof = __webpack_require__(67874);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var pins = __webpack_require__(7079);

var sizes = __webpack_require__(76477);

var instructions = __webpack_require__(18922);

var containerfile_lines = __webpack_require__(86593);

var parse = __webpack_require__(77129);
;




function withInsertions(containerfile, changes) {
	const { text } = containerfile;
	const places = changes.flatMap((change) => placesIn(containerfile, change));
	const sorted = places.toSorted((a, b) => a.offset - b.offset);
	let result = "";
	let from = 0;
	for (const place of sorted) {
		result += text.slice(from, place.offset) + place.text;
		from = place.offset;
	}
	const changed = parsed(result + text.slice(from), containerfile);
	if (changed === undefined || !isAsMeant({ before: containerfile, changes, after: changed })) {
		return undefined;
	}
	const moved = (offset) => sorted.reduce((sum, place) => (place.offset <= offset ? sum + place.text.length : sum), offset);
	return { containerfile: changed, moved };
}
function instructionsOf({ args, stages }) {
	return [...args, ...stages.flatMap(({ from, instructions }) => [from, ...instructions])];
}
function placesIn({ text, file }, { instruction, insertions }) {
	const lines = (0,containerfile_lines.vc)(text);
	const escape = (0,instructions.F)(lines, file);
	const joined = (0,containerfile_lines.cT)(lines, { first: instruction.line - 1, escape });
	const start = joined.text.length - joined.text.trimStart().length;
	return insertions.map(({ at, text: inserted }) => ({
		offset: (0,containerfile_lines.$t)(joined, start + at).offset,
		text: inserted,
	}));
}
function parsed(text, { file, places }) {
	try {
		return (0,parse.L)({ text, file, places });
	}
	catch (error) {
		if (error instanceof failure.HR)
			return undefined;
		throw error;
	}
}
function isAsMeant({ before, changes, after, }) {
	const found = instructionsOf(after);
	const meant = new Map(changes.map(({ instruction, insertions }) => [
		instruction,
		withText(instruction.text, insertions),
	]));
	const all = instructionsOf(before);
	return (all.length === found.length &&
		all.every((instruction, index) => {
			const now = found[index];
			return (now?.text === (meant.get(instruction) ?? instruction.text) &&
				now.line === instruction.line &&
				now.endLine === instruction.endLine &&
				now.heredocs.join() === instruction.heredocs.join());
		}));
}
function withText(text, insertions) {
	let result = "";
	let from = 0;
	for (const { at, text: inserted } of insertions) {
		result += text.slice(from, at) + inserted;
		from = at;
	}
	return result + text.slice(from);
}


var edits = __webpack_require__(91912);

var joined_fixes = __webpack_require__(46922);
;



function lineFixes(containerfile, differences) {
	const known = instructionsOf(containerfile);
	const changes = [];
	const instructions = (0,joined_fixes.b)(differences)
		.toSorted((a, b) => a.instruction.line - b.instruction.line)
		.map((edited) => {
		const place = edited.instruction;
		const found = known.find(({ line, text }) => line === place.line && text === place.text);
		const reason = reasonAgainst(edited, containerfile, found);
		if (found === undefined || reason !== undefined) {
			return { instruction: place, reason: reason ?? reasons.elsewhere };
		}
		changes.push({ instruction: found, insertions: edited.edits });
		return { instruction: place, line: (0,edits.T1)(place.text, edited.edits) };
	});
	const changed = changes.length === 0 ? undefined : withInsertions(containerfile, changes);
	return { instructions, changed };
}
const reasons = {
	base: "It comes from the image that this line builds on, so that no change of the line fixes it.",
	elsewhere: "The instruction is not in this file.",
	written: "Twofold wrote this line from an input, so that no change of the file fixes it.",
	advice: "Its fix is more than a change of this line.",
	reads: "With the fix, the line would be read as another instruction.",
};
function reasonAgainst({ edits }, containerfile, instruction) {
	if (instruction === undefined)
		return reasons.elsewhere;
	if (instruction.written !== undefined)
		return reasons.written;
	if (instruction.keyword === "FROM")
		return reasons.base;
	if (edits.length === 0)
		return reasons.advice;
	const alone = withInsertions(containerfile, [{ instruction, insertions: edits }]);
	return alone === undefined ? reasons.reads : undefined;
}


var build = __webpack_require__(83075);

var step_network = __webpack_require__(89530);

var place_labels = __webpack_require__(7158);

var recipe_scope = __webpack_require__(71135);
;
function notTried(fixes, reason) {
	return { ...nothingFound, result: "not-tried", instructions: fixes.map(unknown), reason };
}
function whereItFailed(fixes, { failed, line }) {
	const instructions = fixes.map((fix) => {
		const isHere = "line" in fix && fix.instruction.line === line;
		return isHere ? { ...fix, result: "failed" } : unknown(fix);
	});
	return { ...nothingFound, result: "failed", instructions, failed };
}
function triedFixesOf(fixes, { differences, exceptions }) {
	const accepted = new Set(exceptions.flatMap(({ paths }) => paths));
	const left = differences.listed.filter(({ path }) => !accepted.has(path)).map(remaining);
	const lines = new Set(fixes.flatMap((fix) => ("line" in fix ? [fix.instruction.line] : [])));
	const isOf = ({ instruction }, line) => instruction?.line === line;
	const instructions = fixes.map((fix) => {
		if ("reason" in fix)
			return unknown(fix);
		const own = left.filter((each) => isOf(each, fix.instruction.line));
		return { ...fix, result: own.length === 0 ? "passed" : "differs", remaining: own };
	});
	const isEqual = left.length + differences.omitted === 0;
	return {
		result: isEqual ? "passed" : "differs",
		instructions,
		others: left.filter(({ instruction }) => !lines.has(instruction?.line ?? 0)),
		omitted: differences.omitted,
	};
}
const nothingFound = { others: [], omitted: 0 };
function unknown(fix) {
	return "line" in fix ? { ...fix, result: "unknown" } : { ...fix, result: "no-line" };
}
function remaining(difference) {
	const { path, cause = "unknown", carries } = difference;
	const instruction = carries?.instruction ?? difference.instruction;
	return { path, cause, ...(instruction === undefined ? {} : { instruction }) };
}


var prove_plan = __webpack_require__(55171);

var report_draft = __webpack_require__(94923);
;
















async function withTriedFixes(run, options) {
	const { proof } = options;
	const found = lineFixes(run.prepared.containerfile, proof.differences.listed);
	const triedFixes = await run.timed("fixes", () => triedFixesIn(run, found, options));
	return { ...proof, triedFixes };
}
async function triedFixesIn(run, found, { plan, images, proof }) {
	const { changed, instructions } = found;
	if (changed === undefined) {
		return notTried(instructions, "No fix is a change of one line of the Containerfile.");
	}
	const lines = instructions.filter((each) => "line" in each).length;
	run.ports.reporter.info(`trying the fixes: both builds run again with ${(0,sizes.hS)(lines, "changed instruction")}`);
	const again = runWith(run, changed);
	try {
		const judged = await (0,prove_plan.a)(again, {
			plan: planWith(again, { plan, images, changed }),
			proof: (0,findings_proof.gm)(proof.platform, proof.bases),
			draft: new report_draft.G(),
		});
		(0,require_varied.f)(again.request, judged.proof.variations);
		const tried = triedFixesOf(instructions, judged.proof);
		return tried.result === "passed" ? { ...tried, ...(await patchOf(run, changed)) } : tried;
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		if (!(error.cause instanceof build.Y))
			return notTried(instructions, error.told.message);
		const lastLines = error.cause.lastLines.slice(-mostLines).map(printable.g$);
		return whereItFailed(instructions, {
			failed: { message: error.told.message, lastLines },
			line: error.place?.line,
		});
	}
}
const mostLines = 10;
function runWith(run, { containerfile }) {
	const { ports, builder } = run;
	const prepared = { ...run.prepared, containerfile };
	const request = {
		...run.request,
		...{ reproducibility: "require", push: false, tryFix: false, sbom: [] },
		extraBuilds: Math.min(1, run.request.extraBuilds),
	};
	const scope = (0,recipe_scope.O)({ request, prepared, builder });
	return {
		...run,
		...{ request, prepared, scope },
		stepOf: (0,step_network.F)(scope),
		timed: (_, work) => work(),
		ports: {
			...ports,
			reporter: whileTrying(ports.reporter),
			output: ports.outputIn(builder.newFolder("fixed")),
		},
	};
}
function whileTrying(reporter) {
	return {
		info: () => undefined,
		warn: () => undefined,
		annotate: () => undefined,
		progress: (text) => reporter.progress(`trying the fixes: ${text}`),
		openLog: (title) => reporter.openLog(`${title} with the fixes`),
	};
}
function planWith({ scope }, { plan, images, changed }) {
	const { containerfile, moved } = changed;
	const pins = images.map(({ use, base }) => {
		const start = moved(use.start);
		return { use: { ...use, start, end: start + use.written.length }, pinned: base.local };
	});
	const text = (0,bases.ip)(containerfile.text, pins);
	return { ...plan, ...(0,place_labels.$)({ scope, text, labels: plan.labels }) };
}
async function patchOf({ prepared }, { containerfile }) {
	const { containerfile: before, containerfilePath: path } = prepared;
	if (path === undefined)
		return {};
	const change = {
		name: before.file,
		path,
		before: (0,places.U3)(before),
		after: (0,places.U3)(containerfile),
	};
	return { patch: await (0,pins["in"])([change]) };
}


}),

};
//# sourceMappingURL=26716.index.js.map
