export const id = 7106;
export const ids = [7106];
export const modules = {

23165:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  printResult: () => (printResult)
});
var node_path__0 = __webpack_require__(76760);
var _report_json_js__1 = __webpack_require__(1274);
var _report_terminal_js__2 = __webpack_require__(87294);
var _command_js__3 = __webpack_require__(33192);




function printResult(outcome, context, { reporter, detail }) {
	const { stdout, stderr, palette, cwd } = context;
	const { report, layout, pageFile, temporary, failure } = outcome;
	const view = {
		palette,
		detail,
		surface: "command line",
		...(stderr.isTTY === true ? { columns: stderr.columns ?? 80 } : {}),
	};
	const places = {
		...(layout === undefined ? {} : { layout: shortest(layout, cwd) }),
		...(temporary === undefined ? {} : { temporary }),
		...(pageFile === undefined ? {} : { page: shortest(pageFile, cwd) }),
	};
	const lines = (0,_report_terminal_js__2.b)(report, view, places);
	reporter.show(detail === "quiet" ? lines : ["", ...lines]);
	if ((0,_command_js__3.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__1.hF)(report));
	else if (failure === undefined && !context.signal.aborted) {
		const images = [...report.proofs.map(({ image }) => image), report.reused];
		for (const image of images)
			if (image)
				stdout.write(`${image.digest}\n`);
	}
}
function shortest(path, cwd) {
	const below = (0,node_path__0.relative)(cwd, path);
	return below === "" || below.startsWith("..") ? path : below;
}


}),

31825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (nothingVaried),
  t: () => (notVaried)
});
var _environment_js__0 = __webpack_require__(78975);

function nothingVaried(reason) {
	return { applied: [], notApplied: _environment_js__0.u.map((variation) => ({ variation, reason })) };
}
function notVaried({ applied }) {
	return _environment_js__0.u.filter((name) => !applied.includes(name));
}


}),

67874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (verdictOn),
  ZZ: () => (withDifferences),
  gm: () => (unproven),
  mx: () => (variationsOn)
});
var _build_environment_js__1 = __webpack_require__(78975);
var _build_varied_js__0 = __webpack_require__(31825);


function unproven(platform, bases) {
	return {
		platform,
		verdict: "unchecked",
		bases,
		builds: [],
		variations: (0,_build_varied_js__0.X)("no second build ran"),
		differences: { listed: [], omitted: 0, layers: [] },
		exceptions: [],
		traces: { listed: [], omitted: 0 },
		executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
	};
}
function verdictOn(proofs) {
	if (proofs.some(({ verdict }) => verdict === "false"))
		return "false";
	const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
	return isChecked ? "true" : "unchecked";
}
function variationsOn(proofs) {
	const [one, ...more] = proofs.map(({ variations }) => variations);
	if (one === undefined)
		return (0,_build_varied_js__0.X)("no second build ran");
	if (more.length === 0)
		return one;
	const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
	const reasons = new Map();
	for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
		reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
	}
	const notApplied = _build_environment_js__1.u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
	return { applied: _build_environment_js__1.u.filter(isApplied), notApplied };
}
function withDifferences(proof, known) {
	if (known === undefined)
		return proof;
	const { differences } = proof;
	const listed = [...known.listed, ...differences.listed];
	const omitted = known.omitted + differences.omitted;
	return { ...proof, differences: { ...differences, listed, omitted } };
}


}),

76477:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xo: () => (formatSeconds),
  hS: () => (counted),
  z3: () => (formatBytes)
});
function formatBytes(bytes) {
	const units = ["kB", "MB", "GB", "TB"];
	if (bytes < 1000)
		return `${bytes} B`;
	let value = bytes / 1000;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1000;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit]}`;
}
function formatSeconds(seconds) {
	if (seconds < 9.95)
		return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60)
		return `${whole} s`;
	if (whole < 3600)
		return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
function counted(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function grouped(count) {
	const rest = count % 1000;
	if (count < 1000)
		return String(count);
	return `${grouped((count - rest) / 1000)},${String(rest).padStart(3, "0")}`;
}


})

};
//# sourceMappingURL=7106.index.js.map
