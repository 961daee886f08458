export const id = 3165;
export const ids = [3165];
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


})

};
//# sourceMappingURL=3165.index.js.map
