export const id = 44145;
export const ids = [44145];
export const modules = {

44145:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readEnd: () => (readEnd)
});
const exitLine = /^Error: .{0,200}exit status \d{1,3}$/;
const killedLine = /^container exited on (.{1,40})$/;
const unstartedLine = /^error running container: /;
const refusedLine = /^exec .{1,4096}: (?:no such file or directory|permission denied|exec format error)$/i;
const longestReason = 8;
function readEnd({ end, lastLines }) {
	const told = buildahsLines(lastLines);
	const stderr = lastLines.slice(0, lastLines.length - told.length);
	if (end.kind === "timeout")
		return { end: { kind: "time-limit" }, stderr };
	if (end.kind === "overlong")
		return { end: { kind: "output-limit" }, stderr };
	const [first = ""] = told;
	const killed = killedLine.exec(first);
	if (killed !== null)
		return { end: { kind: "killed", signal: killed[1] ?? "" }, stderr };
	if (end.kind !== "exit")
		return { end: notStarted(told), stderr };
	if (end.code !== 0 && (told.length === 0 || !exitLine.test(first))) {
		return { end: notStarted(told.length === 0 ? lastLines.slice(-1) : told), stderr };
	}
	const [only, ...more] = stderr;
	if (end.code === 1 && only !== undefined && more.length === 0 && refusedLine.test(only)) {
		return { end: notStarted([only]), stderr: [] };
	}
	return { end: { kind: "exit", code: end.code }, stderr };
}
function buildahsLines(lines) {
	if (!(lines.at(-1) ?? "").startsWith("Error: "))
		return [];
	if (killedLine.test(lines.at(-2) ?? ""))
		return lines.slice(-2);
	const tail = lines.slice(-longestReason);
	const at = tail.findLastIndex((line) => unstartedLine.test(line));
	return at === -1 ? lines.slice(-1) : tail.slice(at);
}
function notStarted(lines) {
	return { kind: "not-started", reason: reasonIn(lines.join(" ")) };
}
function reasonIn(text) {
	const [, runcs] = /msg="((?:[^"\\]|\\.){1,2000})"/.exec(text) ?? [];
	return (runcs ?? text).replaceAll('\\"', '"').trim();
}


}),

};
//# sourceMappingURL=44145.index.js.map
