export const id = 3793;
export const ids = [3793];
export const modules = {

89937:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  buildImages: () => (buildImages)
});


var image_requests = __webpack_require__(72085);

var compose_images = __webpack_require__(57859);

var step = __webpack_require__(40587);

var redact = __webpack_require__(76565);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var annotations = __webpack_require__(46241);

var json = __webpack_require__(29674);

var lines = __webpack_require__(26649);

var outcome = __webpack_require__(55890);

var reason = __webpack_require__(41964);

var table = __webpack_require__(94520);

var summary = __webpack_require__(71940);

var report_text = __webpack_require__(13920);
;





const marks = { good: "✅", warning: "⚠️", bad: "❌" };
const most = { rows: 200_000, all: 900_000 };
function imagesSummary(results) {
	const tones = results.map((each) => (0,outcome.s)(each).tone);
	const tone = ["bad", "warning"].find((each) => tones.includes(each)) ?? "good";
	const rows = results.map((result) => {
		const { tone: each, text } = (0,outcome.s)(result);
		return [(0,report_text.a)(result.name), `${marks[each]} ${text}`, (0,report_text.w)((0,lines.Rw)(result, "workflow"))];
	});
	const head = [
		`## ${marks[tone]} ${(0,report_text.w)((0,lines.WN)(results))}`,
		(0,table.t)({ header: ["Image", "Outcome", "Details"], rows, budget: most.rows }),
	];
	let left = most.all - most.rows;
	const details = results.flatMap((result) => {
		if (result.report === undefined || (0,outcome.s)(result).tone === "good")
			return [];
		const text = (0,table.T)((0,report_text.a)(result.name), (0,summary.B)(result.report));
		left -= Buffer.byteLength(text);
		return left < 0 ? [] : [text];
	});
	return `${[...head, ...details].join("\n\n")}\n`;
}


var palette = __webpack_require__(67048);

var terminal = __webpack_require__(87294);

var workspace = __webpack_require__(5286);
;















const images_surface = "workflow";
async function buildImages(context, chosen) {
	const { env, reporter, signal, entry } = context;
	const { settings, selection } = chosen;
	const cwd = (0,workspace.B)(env);
	const images = await (0,image_requests.O)(selection.images, { settings, cwd, variables: env });
	for (const { request } of images)
		step.P.maskSecrets((0,redact.WD)(request));
	const outcome = await (0,compose_images.C)({
		...{ images, which: selection.which, surface: images_surface, reporter, env, cwd, signal, entry },
		onWorkFolder: (folder) => step.P.saveWorkFolder(env, folder),
		onSecrets: step.P.maskSecrets,
		onDecision: (name, decision) => {
			const is = decision.kind === "build" ? "is built" : "is not built";
			reporter.info(`image ${name} ${is}: ${(0,surface.rG)((0,reason.G)(decision), images_surface)}`);
		},
		onBuilt: (_name, { report, failure }) => {
			const view = { palette: palette.wU, surface: images_surface, detail: "normal" };
			reporter.info((0,terminal.b)(report, view).join("\n"));
			for (const annotation of (0,annotations.I)(report, failure))
				reporter.annotate(annotation);
		},
	});
	await tellOfImages(outcome, context);
	return Math.max(0, ...outcome.results.map(({ failure }) => (failure ? text_failure.hS[failure.code] : 0)));
}
async function tellOfImages({ results, list = "" }, { env, reporter }) {
	const facts = results.map(outcome.J);
	const references = facts.flatMap(({ reference }) => reference ?? []);
	const tags = facts.flatMap(({ pushed }) => pushed.map((each) => each.reference));
	step.P.writeOutputs(env, {
		images: (0,json.R)(results),
		image: references.join("\n"),
		tags: tags.join("\n"),
		report: list,
	});
	await step.P.writeArtifacts(env, references);
	await step.P.writeSummary(env, imagesSummary(results));
	reporter.info((0,lines.nP)(results, { palette: palette.wU, surface: images_surface }).join("\n"));
}


}),

67048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DO: () => (paletteFor),
  wU: () => (plainPalette)
});

var node_util__0 = __webpack_require__(57975);

const plainPalette = {
	strong: same,
	faint: same,
	good: same,
	warning: same,
	bad: same,
};
const colourPalette = {
	strong: coloured("bold"),
	faint: coloured("dim"),
	good: coloured("green"),
	warning: coloured("yellow"),
	bad: coloured("red"),
};
function paletteFor(stream, env) {
	return hasColours(stream.isTTY === true, env) ? colourPalette : plainPalette;
}
function hasColours(isTerminal, env) {
	const { NO_COLOR = "", FORCE_COLOR = "", CLICOLOR_FORCE = "", CLICOLOR, TERM } = env;
	if (NO_COLOR !== "")
		return false;
	const forced = [FORCE_COLOR, CLICOLOR_FORCE].filter((value) => value !== "");
	if (forced.length > 0)
		return forced.some((value) => value !== "0" && value !== "false");
	return isTerminal && CLICOLOR !== "0" && TERM !== "dumb";
}
function same(text) {
	return text;
}
function coloured(format) {
	return (text) => (0,node_util__0.styleText)(format, text, { validateStream: false });
}


}),

75233:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (blockOf)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const blockBudget = 60_000;
function blockOf(lines, language) {
	if (lines.length === 0)
		return [];
	const shown = [];
	let spent = 0;
	for (const text of lines.map(_domain_text_printable_js__0.RK)) {
		spent += Buffer.byteLength(text) + 1;
		if (spent > blockBudget)
			break;
		shown.push(text);
	}
	const hidden = lines.length - shown.length;
	const runs = shown.flatMap((text) => text.match(/`+/g) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	const rest = hidden > 0 ? [`… and ${(0,_sizes_js__1.hS)(hidden, "more line")}; see the report.`] : [];
	return [[`${fence}${language}`, ...shown, fence].join("\n"), ...rest];
}


}),

13920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (code),
  w: () => (markdown)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const longestText = 2000;
function markdown(text) {
	return (0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText))
		.split("`")
		.map((part, index, parts) => {
		const inCode = index % 2 === 1;
		if (inCode && index < parts.length - 1)
			return `<code>${entities(part)}</code>`;
		return `${inCode ? "&#96;" : ""}${entities(part)}`;
	})
		.join("");
}
function code(text) {
	return `<code>${entities((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longestText)))}</code>`;
}
function entities(text) {
	return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}


})

};
//# sourceMappingURL=3793.index.js.map
