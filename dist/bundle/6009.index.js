export const id = 6009;
export const ids = [6009];
export const modules = {

48390:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  compareBases: () => (compareBases)
});

;
const written = [
	{
		value: "time",
		pattern: /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?/g,
	},
	{ value: "time", pattern: /\b\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?/g },
	{ value: "time", pattern: /\b1[5-9]\d{8}(?:\d{3}|\.\d{1,9})?\b/g },
	{ value: "duration", pattern: /\b\d{1,9}(?:\.\d{1,9})? ?(?:ns|us|µs|ms|s|seconds)\b/g },
	{ value: "address", pattern: /\b0x[0-9a-f]{6,16}\b/gi },
	{
		value: "random",
		pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
	},
	{ value: "random", pattern: /\b[0-9a-f]{16,128}\b/gi },
];
function passingBetween(a, b) {
	if (a.length !== b.length)
		return [];
	const found = new Set();
	for (const [index, line] of a.entries()) {
		const values = passingIn(line, b[index] ?? "");
		if (values === undefined)
			return [];
		for (const value of values)
			found.add(value);
	}
	return [...found].sort();
}
function passingIn(a, b) {
	const found = [];
	let [left, right] = [a, b];
	for (const { value, pattern } of written) {
		if (left === right)
			return found;
		const before = left;
		const other = right;
		left = left.replace(pattern, `<${value}>`);
		right = right.replace(pattern, `<${value}>`);
		if (before !== left && other !== right)
			found.push(value);
	}
	return left === right ? found : undefined;
}

;

function compareRuns(runs) {
	const [a, b] = runs;
	const differences = [
		...endDifference(a.end, b.end),
		...stdoutDifference(a, b),
		...linesDifference("stderr", a.stderr, b.stderr),
		...fileDifferences(a.files, b.files),
	];
	return { verdict: differences.length === 0 ? "same" : "differs", runs, differences };
}
function endDifference(a, b) {
	return identityOf(a) === identityOf(b) ? [] : [{ kind: "end", ends: [a, b] }];
}
function identityOf(end) {
	switch (end.kind) {
		case "exit":
			return `exit ${end.code}`;
		case "killed":
			return `killed ${end.signal}`;
		case "time-limit":
		case "output-limit":
		case "not-started":
			return end.kind;
	}
}
function stdoutDifference(a, b) {
	if (Buffer.compare(a.stdout, b.stdout) === 0)
		return [];
	const [left, right] = [a, b].map(({ stdout }) => Buffer.from(stdout).toString("latin1"));
	const lines = [left, right].map((text = "") => text.split("\n"));
	const [found] = linesDifference("stdout", lines[0] ?? [], lines[1] ?? []);
	return found === undefined || found.kind !== "stdout" ? [] : [{ ...found, texts: inUtf8(found) }];
}
function inUtf8({ texts: [a, b], }) {
	const read = (text) => text === undefined ? undefined : Buffer.from(text, "latin1").toString("utf8");
	return [read(a), read(b)];
}
function linesDifference(kind, a, b) {
	const longest = Math.max(a.length, b.length);
	let at = 0;
	while (at < longest && a[at] === b[at])
		at += 1;
	if (at === longest)
		return [];
	return [{ kind, line: at + 1, texts: [a[at], b[at]], passing: passingBetween(a, b) }];
}
function fileDifferences(a, b) {
	const [left, right] = [a, b].map((files) => new Map(files.map((file) => [file.path, file])));
	const paths = [...new Set([...a, ...b].map(({ path }) => path))].sort();
	return paths.flatMap((path) => {
		const [one, other] = [left?.get(path), right?.get(path)];
		const parts = one === undefined || other === undefined ? [] : partsBetween(one, other);
		if (one !== undefined && other !== undefined && parts.length === 0)
			return [];
		return [{ kind: "file", path, files: [one, other], parts }];
	});
}
function partsBetween(a, b) {
	const parts = ["type", "mode", "owner", "content"];
	return parts.filter((part) => a[part] !== b[part]);
}


var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);
;



async function compareBases(order) {
	const runs = [await runOn(0, order), await runOn(1, order)];
	refuseUnstarted(runs);
	return compareRuns(runs);
}
async function runOn(position, order) {
	const { command, input, ports } = order;
	const image = order.images[position];
	ports.tell(`building on ${image}`);
	const layout = await ports.build(position);
	const before = await ports.openImage(layout);
	ports.tell(`running on ${image}`);
	const { after, ...result } = await ports.containers.run({ layout, command, input });
	const files = await changedFilesOf(after, { layers: before.manifest.layers.length, ports });
	return { image, ...result, files };
}
async function changedFilesOf(after, { layers, ports }) {
	const { changedFiles } = await __webpack_require__.e(/* import() */ 8969).then(__webpack_require__.bind(__webpack_require__, 38969));
	return await changedFiles(await ports.openImage(after), { layers, entries: ports.entries });
}
function refuseUnstarted(runs) {
	const [a, b] = runs.map(({ end }) => end);
	if (a?.kind !== "not-started" || b?.kind !== "not-started")
		return;
	throw new failure.HR({
		code: "tool",
		message: `The command could be started on neither image: ${(0,printable.g$)((0,printable.vI)(a.reason, 400))}`,
		fix: "Name a program that the artifacts or both images have, by its absolute path.",
	});
}


})

};
//# sourceMappingURL=6009.index.js.map
