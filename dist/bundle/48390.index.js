export const id = 48390;
export const ids = [48390];
export const modules = {

48390:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



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
		...portDifferences(a.port, b.port),
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
		case "answered":
		case "not-started":
			return end.kind;
	}
}
function stdoutDifference(a, b) {
	return bytesDifference("stdout", a.stdout, b.stdout);
}
function portDifferences(a, b) {
	if (a === undefined || b === undefined)
		return [];
	const parts = portParts(a, b);
	return [
		...(parts.length === 0 ? [] : [{ kind: "port", parts }]),
		...(a.kind === b.kind ? bytesDifference("body", bytesOf(a), bytesOf(b)) : []),
	];
}
function portParts(a, b) {
	if (a.kind !== b.kind)
		return ["protocol"];
	if (a.kind !== "http" || b.kind !== "http")
		return [];
	return [
		...(a.status === b.status ? [] : ["status"]),
		...(a.headers.join("\n") === b.headers.join("\n") ? [] : ["headers"]),
		...(a.isWhole === b.isWhole ? [] : ["length"]),
	];
}
function bytesOf(answer) {
	switch (answer.kind) {
		case "silent":
		case "long-headers":
			return new Uint8Array();
		case "no-http":
			return answer.start;
		case "http":
			return answer.body;
	}
}
function bytesDifference(kind, a, b) {
	if (Buffer.compare(a, b) === 0)
		return [];
	const [left = [], right = []] = [a, b].map((bytes) => Buffer.from(bytes).toString("latin1").split("\n"));
	return linesDifference(kind, left, right).map((found) => ({ ...found, texts: inUtf8(found) }));
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



async function compareBases(options) {
	const runs = [await runOn(0, options), await runOn(1, options)];
	refuseUnstarted(runs);
	if (options.port !== undefined)
		refuseSilent(runs, options.port);
	return compareRuns(runs);
}
async function runOn(position, options) {
	const { command, input, port, ports } = options;
	const image = options.images[position];
	ports.tell(`building on ${image}`);
	const layout = await ports.build(position);
	const before = await ports.openImage(layout);
	ports.tell(`running on ${image}`);
	const { after, ...result } = await ports.containers.run({ layout, command, input, port });
	const files = await changedFilesOf(after, { layers: before.manifest.layers.length, ports });
	return { image, ...result, files };
}
async function changedFilesOf(after, { layers, ports }) {
	const { changedFiles } = await __webpack_require__.e(38969).then(__webpack_require__.bind(__webpack_require__, 38969));
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
function refuseSilent(runs, port) {
	if (runs.some((run) => run.port?.kind !== "silent"))
		return;
	const words = runs.flatMap(({ stderr }) => stderr.slice(-1));
	throw new failure.HR({
		code: "tool",
		message: `Nothing answered at port ${port} on either image${words.length === 0 ? "" : `: ${(0,printable.g$)((0,printable.vI)(words.join("; "), 400))}`}.`,
		fix: "Name the port that the command listens on, at 127.0.0.1 or at every address; without `--port`, what it prints and writes is compared.",
	});
}


}),

};
//# sourceMappingURL=48390.index.js.map
