export const id = 70042;
export const ids = [70042];
export const modules = {

70042:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  entriesOf: () => (entriesOf),
  readExceptions: () => (readExceptions)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_findings_exception_js__2 = __webpack_require__(7297);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _domain_text_printable_js__4 = __webpack_require__(76158);
var _domain_text_yaml_nesting_js__5 = __webpack_require__(17981);






const largestFile = 1024 * 1024;
async function readExceptions(options) {
	const { path, cwd, today } = options;
	const place = (0,node_path__1.resolve)(cwd, path);
	const stats = await (0,node_fs_promises__0.lstat)(place).catch(() => undefined);
	if (stats?.isFile() !== true || stats.size > largestFile) {
		throw (0,_domain_text_failure_js__3.AN)("exceptions", `${path} ${stats === undefined ? "does not exist" : "is not a file of at most 1 MiB"}.`, "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.");
	}
	const inside = (0,node_path__1.relative)(cwd, place);
	const file = inside.startsWith("..") || (0,node_path__1.isAbsolute)(inside) ? place : inside;
	const entries = await entriesOf(await (0,node_fs_promises__0.readFile)(place, "utf8"), file);
	return { file, exceptions: (0,_domain_findings_exception_js__2.w)(entries, { file, today }) };
}
async function entriesOf(text, file) {
	const deep = (0,_domain_text_yaml_nesting_js__5.N)(text);
	if (deep !== undefined)
		throw unreadable(file, deep, "it is nested too deeply");
	const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(1706).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
	const [error] = document.errors;
	if (error !== undefined) {
		const line = error.linePos?.[0].line ?? 1;
		throw unreadable(file, line, `the file is not YAML (${withoutPlace(error.message)})`);
	}
	const root = document.contents;
	const list = isMap(root) ? root.get("exceptions", true) : undefined;
	if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
		throw unreadable(file, 1, "it must have one list, `exceptions`, and nothing else");
	return list.items.map((item) => {
		const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
		return {
			value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
			line: lines.linePos(range?.[0] ?? 0).line,
		};
	});
}
function withoutPlace(message) {
	const [first = ""] = message.split("\n");
	return first.replace(/ at line \d+, column \d+:?$/, "");
}
function unreadable(file, line, why) {
	const [first = ""] = why.split("\n");
	return (0,_domain_text_failure_js__3.AN)("exceptions", `${file}:${line}: ${(0,_domain_text_printable_js__4.g$)((0,_domain_text_printable_js__4.vI)(first, 200))}.`, "Write a list `exceptions` of entries with path, cause, reason, owner and expires.");
}


}),

};
//# sourceMappingURL=70042.index.js.map
