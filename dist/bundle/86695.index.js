export const id = 86695;
export const ids = [86695];
export const modules = {

86695:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  runCompareBases: () => (runCompareBases)
});


var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(373);

var build = __webpack_require__(24122);

var buildah = __webpack_require__(84686);

var readers = __webpack_require__(36592);

var registry = __webpack_require__(45304);

var watched_folder = __webpack_require__(95823);
;







async function compareBasesOf(run) {
	const { compareBases } = await __webpack_require__.e(48390).then(__webpack_require__.bind(__webpack_require__, 48390));
	const { openLayout } = await Promise.all([__webpack_require__.e(1736), __webpack_require__.e(3659)]).then(__webpack_require__.bind(__webpack_require__, 50654));
	const [a, b] = run.requests;
	const images = [runpackOf(a).runtimeImage, runpackOf(b).runtimeImage];
	const { command } = runpackOf(a);
	const input = await inputOf(run);
	const onWorkFolder = () => undefined;
	return await (0,watched_folder.Y)({ ...run, onWorkFolder }, async (folder) => {
		const ports = {
			build: (position) => builtOn(run, { position, folder }),
			containers: await containersFor({ ...run, request: a }, folder),
			openImage: (layout) => openLayout(layout),
			entries: (0,readers.H)(run.env).entries,
			tell: run.reporter.info,
		};
		return await compareBases({ images, command, input, port: run.port, ports });
	});
}
async function inputOf({ stdin, cwd }) {
	if (stdin === undefined)
		return new Uint8Array();
	const { readGivenInput } = await __webpack_require__.e(38773).then(__webpack_require__.bind(__webpack_require__, 38773));
	return await readGivenInput((0,external_node_path_.resolve)(cwd, stdin));
}
function runpackOf({ recipe }) {
	if (recipe.kind === "runpack")
		return recipe;
	throw new Error(`recipe ${recipe.kind} has no command`);
}
async function builtOn(run, { position, folder }) {
	const outcome = await (0,build.c)({
		...run,
		reporter: run.buildReporter,
		surface: "command line",
		request: { ...run.requests[position], output: (0,external_node_path_.join)(folder, `image-${position}`) },
		onWorkFolder: () => undefined,
		onSecrets: () => undefined,
	});
	if (outcome.failure !== undefined)
		throw outcome.failure;
	if (outcome.layout === undefined)
		throw new Error("a build left no image");
	return outcome.layout;
}
async function containersFor(run, folder) {
	const { env, signal, entry } = run;
	const request = (0,registry.w)(run.request, run.cwd);
	const access = await (0,registry.Y)({ ...run, request }, folder);
	const output = (0,output_folder.D_)((0,external_node_path_.join)(folder, "output"));
	const { program, ...more } = await (0,buildah.V)({ ...run, request, access, folder, output })();
	const { openContainers } = await Promise.all([__webpack_require__.e(379), __webpack_require__.e(9981)]).then(__webpack_require__.bind(__webpack_require__, 91318));
	return await openContainers({
		...more,
		...{ env, signal, folder, entry },
		buildah: program,
		skopeo: "skopeo",
	});
}


var compose_settings = __webpack_require__(91042);

var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var runpack = __webpack_require__(93782);

var platform = __webpack_require__(71998);

var settings_settings = __webpack_require__(64050);

var external_node_crypto_ = __webpack_require__(77598);

var printable = __webpack_require__(76158);

var sizes = __webpack_require__(76477);
;



const mostListed = 50;
const shownBytes = 64 * 1024;
function comparedRunsLines({ verdict, runs, differences }, palette) {
	const tone = verdict === "same" ? palette.good : palette.bad;
	const files = differences.filter(({ kind }) => kind === "file");
	const left = files.length - mostListed;
	const linesOf = (difference) => differenceLines(difference, runs);
	return [
		tone(palette.strong(headline(differences))),
		"",
		...runs.flatMap((run, index) => runLines(run, "AB"[index] ?? "", palette)),
		...differences.filter(({ kind }) => kind !== "file").flatMap(linesOf),
		...files.slice(0, mostListed).flatMap(linesOf),
		...(left > 0 ? [`… and ${(0,sizes.hS)(left, "file")} more; --json lists all`] : []),
	];
}
function headline(differences) {
	if (differences.length === 0)
		return "same: both images did the same";
	const files = differences.filter(({ kind }) => kind === "file").length;
	const kinds = new Set(differences.map(({ kind }) => kind));
	const parts = [
		...(kinds.has("end") ? ["the exit code"] : []),
		...(kinds.has("stdout") ? ["standard output"] : []),
		...(kinds.has("stderr") ? ["standard error"] : []),
		...(kinds.has("port") || kinds.has("body") ? ["the port's answer"] : []),
		...(files > 0 ? [(0,sizes.hS)(files, "changed file")] : []),
	];
	return `differs: ${parts.join(", ")}`;
}
function runLines(run, name, palette) {
	const row = (title, text) => `  ${palette.faint(title.padEnd(15))} ${text}`;
	return [
		`${palette.strong(name)} ${line(run.image)}`,
		row("ended", endText(run.end)),
		row("standard output", (0,sizes.hS)(run.stdout.length, "byte")),
		row("standard error", (0,sizes.hS)(run.stderr.length, "line")),
		...(run.port === undefined ? [] : [row("port", portText(run.port))]),
		row("changed files", String(run.files.length)),
		"",
	];
}
function endText(end) {
	switch (end.kind) {
		case "exit":
			return `exit code ${end.code}`;
		case "killed":
			return `ended by a signal (${line(end.signal)}), which too much memory leads to as well`;
		case "time-limit":
			return "still ran at the time limit";
		case "output-limit":
			return "printed more than the limit";
		case "answered":
			return "was ended when its port had answered";
		case "not-started":
			return `could not be started: ${line(end.reason)}`;
	}
}
function portText(answer) {
	switch (answer.kind) {
		case "silent":
			return "did not answer";
		case "no-http":
			return `took a connection and spoke no HTTP (${(0,sizes.hS)(answer.start.length, "byte")})`;
		case "long-headers":
			return "answered by HTTP, with more than 64 KiB of headers, which are not read";
		case "http": {
			const { status, headers, body, isWhole } = answer;
			const size = `${(0,sizes.hS)(body.length, "byte")}${isWhole ? "" : ", cut"}`;
			return `HTTP ${status}, ${size}, headers ${line(headers.join(", "))}`;
		}
	}
}
const outputNames = {
	stdout: "standard output",
	stderr: "standard error",
	body: "the port's answer",
};
function differenceLines(difference, runs) {
	switch (difference.kind) {
		case "end":
			return pairOf("ended", difference.ends.map(endText));
		case "port": {
			const answers = runs.flatMap(({ port }) => (port === undefined ? [] : [portText(port)]));
			return pairOf(`port: ${difference.parts.join(", ")}`, answers);
		}
		case "stdout":
		case "stderr":
		case "body": {
			const { kind, line: number, texts, passing } = difference;
			const title = `${outputNames[kind]}, line ${number}`;
			const why = passing.length === 0 ? "" : ` (only what each run has anew: ${passing.join(", ")})`;
			const shown = texts.map((text) => (text === undefined ? "nothing" : `\`${line(text)}\``));
			return pairOf(`${title}${why}`, shown);
		}
		case "file": {
			const { path, files, parts } = difference;
			const which = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
			return pairOf(`${line(path)}${which}`, files.map(fileText));
		}
	}
}
function pairOf(title, texts) {
	return [title, ...texts.map((text, index) => `  ${"AB"[index] ?? ""} ${text}`)];
}
function fileText(file) {
	if (file === undefined)
		return "not changed";
	const { type, mode, owner, content, size } = file;
	if (type === "deleted")
		return "deleted";
	const what = type === "file" ? `${(0,sizes.hS)(size, "byte")}, sha256 ${content.slice(0, 12)}` : content;
	return `${type}, mode ${mode.toString(8)}, owner ${owner}${what === "" ? "" : `, ${line(what)}`}`;
}
function renderComparedRunsJson({ verdict, runs, differences }) {
	const value = { schemaVersion: 1, verdict, runs: runs.map(runValue), differences };
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
function runValue({ image, end, stdout, stderr, port, files }) {
	return {
		image,
		end,
		stdout: bytesValue(stdout),
		stderr,
		...(port === undefined ? {} : { port: portValue(port) }),
		files,
	};
}
function portValue(answer) {
	switch (answer.kind) {
		case "silent":
		case "long-headers":
			return answer;
		case "no-http":
			return { ...answer, start: bytesValue(answer.start) };
		case "http":
			return { ...answer, body: bytesValue(answer.body) };
	}
}
function bytesValue(bytes) {
	return {
		bytes: bytes.length,
		digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`,
		text: Buffer.from(bytes.subarray(0, shownBytes)).toString("utf8"),
	};
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 400)));
}


var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;










const usedNames = new Set([
	...["context", "file", "build-args", "build-contexts", "platforms", "network"],
	...runpack.L.map(({ name }) => name).filter((name) => name !== "runtime-image"),
]);
async function runCompareBases(context) {
	const { stdout, stderr, palette } = context;
	const [a, b] = imagesIn(context);
	const reporter = (0,terminal.C)(stderr, palette);
	const uses = (name) => usedNames.has(name);
	const settings = await (0,run_settings.x)(context, { warn: reporter.warn, uses });
	const found = await compareBasesOf({
		...context,
		requests: [requestOn(a, settings, context), requestOn(b, settings, context)],
		stdin: (0,command.Z7)(context.arguments, "stdin"),
		port: portIn(context),
		reporter,
		buildReporter: (0,terminal.C)(stderr, palette, "quiet"),
	});
	reporter.show(comparedRunsLines(found, palette));
	const json = (0,command.Mp)(context.arguments, "json");
	stdout.write(json ? renderComparedRunsJson(found) : `${found.verdict}\n`);
	return found.verdict === "same" ? 0 : 1;
}
function imagesIn({ arguments: { flags } }) {
	const given = (flags.get("runtime-image") ?? []).filter((image) => image.trim() !== "");
	const [a, b, ...more] = given;
	if (a !== undefined && b !== undefined && more.length === 0)
		return [a, b];
	throw (0,failure.AN)("runtime-image", `it is given ${given.length === 1 ? "once" : `${given.length} times`}, and two images are compared.`, "Write it twice: `--runtime-image=debian@sha256:… --runtime-image=alpine@sha256:…`.");
}
function portIn({ arguments: given }) {
	const value = (0,command.Z7)(given, "port");
	if (value === undefined)
		return undefined;
	const port = Number(value);
	if (/^[0-9]{1,5}$/.test(value) && port >= 1 && port <= 65535)
		return port;
	throw (0,failure.AN)("port", `${JSON.stringify(value.slice(0, 80))} is not a port.`, "Write the number that the server listens on, from 1 to 65535, e.g. `--port=8080`.");
}
function requestOn(image, settings, { env }) {
	const { inputs, ...rest } = (0,settings_settings._j)(settings, ["runtime-image"]);
	const own = { recipe: "runpack", reproducibility: "skip", "runtime-image": image };
	return (0,platform.Vj)((0,compose_settings.J_)({ ...rest, inputs: { ...inputs, ...own } }, { variables: env }));
}


}),

};
//# sourceMappingURL=86695.index.js.map
