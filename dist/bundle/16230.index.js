export const id = 16230;
export const ids = [16230];
export const modules = {

16230:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  C: () => (terminalReporter)
});


var printable = __webpack_require__(76158);
;

const longestLine = 4_000;
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";
function createTerminalReporter(stream, { palette, detail }) {
	const inPlace = stream.isTTY === true;
	const isQuiet = detail === "quiet";
	const hidesLogs = isQuiet || (inPlace && detail === "normal");
	let progress = "";
	let lastProgress = Number.NEGATIVE_INFINITY;
	const writeLine = (text) => {
		stream.write(`${inPlace && progress !== "" ? eraseLine : ""}${text}\n`);
		if (inPlace)
			drawProgress();
	};
	const drawProgress = () => {
		if (progress === "")
			return;
		const room = Math.max(10, (stream.columns ?? 80) - 1);
		const characters = [...progress];
		const shown = characters.length <= room ? progress : `${characters.slice(0, room - 1).join("")}…`;
		stream.write(`${eraseLine}${palette.faint(shown)}`);
	};
	const clearProgress = () => {
		if (inPlace && progress !== "")
			stream.write(eraseLine);
		progress = "";
	};
	const say = (text, style) => {
		clearProgress();
		for (const line of text.split("\n"))
			writeLine(style(safe(line)));
	};
	return {
		info: (text) => {
			if (!isQuiet)
				say(text, (line) => line);
		},
		warn: (text) => {
			if (!isQuiet)
				say(`warning: ${text}`, palette.warning);
		},
		show: (lines) => {
			clearProgress();
			for (const line of lines)
				writeLine(line);
		},
		progress: (text) => {
			if (isQuiet)
				return;
			const next = safe(text);
			if (next === progress)
				return;
			progress = next;
			if (inPlace)
				drawProgress();
			else if (performance.now() - lastProgress >= millisecondsBetweenProgress) {
				lastProgress = performance.now();
				stream.write(`${next}\n`);
			}
		},
		openLog: (title) => {
			if (hidesLogs)
				return { line: () => { }, close: () => { } };
			const prefix = palette.faint(`${safe(title)} │`);
			return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => { } };
		},
		annotate: ({ level, message, place }) => {
			if (isQuiet && level !== "error")
				return;
			const where = place === undefined
				? ""
				: `${place.file}${place.line === undefined ? "" : `:${place.line}`}: `;
			say(`${where}${level}: ${message}`, level === "error" ? palette.bad : palette.warning);
		},
	};
}
function safe(text) {
	return (0,printable.g$)((0,printable.vI)(text, longestLine));
}

;

function terminalReporter(stream, palette, detail = "normal") {
	return createTerminalReporter(stream, { palette, detail });
}


}),

51761:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (besideOpening),
  N: () => (besideReading)
});
var _command_js__0 = __webpack_require__(33192);

async function besideOpening(context, work) {
	const compose = await __webpack_require__.e(11258).then(__webpack_require__.bind(__webpack_require__, 82950));
	return await compose.besideOpening((0,_command_js__0.j)(context), context, work);
}
async function besideReading(context, work) {
	const compose = await __webpack_require__.e(11258).then(__webpack_require__.bind(__webpack_require__, 82950));
	return await compose.besideReading((0,_command_js__0.j)(context), context, work);
}


}),

67482:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  build: () => (build)
});
var _compose_terminal_js__0 = __webpack_require__(16230);
var _options_version_js__5 = __webpack_require__(1349);
var _command_js__1 = __webpack_require__(33192);
var _opening_js__2 = __webpack_require__(51761);
var _operands_js__3 = __webpack_require__(81787);
var _summaries_js__4 = __webpack_require__(88521);






const detailFlags = [
	{
		name: "quiet",
		kind: "switch",
		short: "q",
		value: "",
		text: "Show only the verdict, a line for each finding, and errors.",
	},
	{
		name: "verbose",
		kind: "switch",
		value: "",
		text: "Also show the builds' logs as they come, and in the result the evidence, down to the bytes, traces and layers.",
	},
];
const containerfileFlag = {
	name: "as-containerfile",
	kind: "value",
	value: "FILE",
	values: { kind: "files" },
	text: "Write the Containerfile of a recipe such as s2i, with its ignore file, and build nothing.",
};
const usageFlag = {
	name: "usage",
	kind: "switch",
	value: "",
	text: "With --recipe=s2i: print what the builder image says of its use, and build nothing.",
};
const build = {
	name: "build",
	summary: _summaries_js__4.v.build,
	positionals: "",
	takesSource: true,
	flags: [...(0,_command_js__1.HE)(), containerfileFlag, usageFlag, ...detailFlags, _command_js__1.hG, _command_js__1.IN],
	examples: [
		"twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
		"twofold build --recipe=s2i --builder-image=quay.io/sclorg/python-312-c9s@sha256:… shop.tar.gz",
		"twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
	],
	run: async (given) => {
		const [operand] = given.arguments.positionals;
		const refusal = operand === undefined ? undefined : (0,_operands_js__3.n)(build, operand);
		const context = { ...given, arguments: withSource(given.arguments) };
		const { stderr, palette } = context;
		const detail = detailOf(context.arguments);
		const reporter = (0,_compose_terminal_js__0.C)(stderr, palette, detail);
		if (detail !== "quiet")
			reporter.show([palette.faint(`Twofold ${_options_version_js__5.version}`)]);
		return await (0,_opening_js__2.L)(context, async (ahead) => {
			const { runBuildCommand } = await Promise.all([__webpack_require__.e(373), __webpack_require__.e(533), __webpack_require__.e(855), __webpack_require__.e(912), __webpack_require__.e(1195), __webpack_require__.e(1758), __webpack_require__.e(2273), __webpack_require__.e(3789), __webpack_require__.e(5595), __webpack_require__.e(8802), __webpack_require__.e(10289), __webpack_require__.e(11258), __webpack_require__.e(13920), __webpack_require__.e(14294), __webpack_require__.e(21391)]).then(__webpack_require__.bind(__webpack_require__, 27523));
			return await runBuildCommand(context, { reporter, detail, ahead, refusal });
		});
	},
};
function withSource({ flags, positionals }) {
	const [source] = positionals;
	if (source === undefined)
		return { flags, positionals };
	return { flags: new Map([["source", [source]], ...flags]), positionals: [] };
}
function detailOf(given) {
	if ((0,_command_js__1.Mp)(given, "verbose"))
		return "verbose";
	return (0,_command_js__1.Mp)(given, "quiet") ? "quiet" : "normal";
}


}),

};
//# sourceMappingURL=16230.index.js.map
