export const id = 6695;
export const ids = [6695];
export const modules = {

50570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(68824);



async function settingsPlace(where) {
	const root = await rootOf(where);
	const names = [_domain_build_settings_file_js__2.bH, mistakenName];
	const found = await Promise.all(names.map((name) => isThere((0,node_path__1.join)(root, name))));
	return found.includes(true) ? root : undefined;
}
const mistakenName = "twofold.yaml";
async function rootOf({ cwd, workspace, context }) {
	const wall = workspace === undefined ? undefined : (0,node_path__1.resolve)(workspace);
	for (let folder = (0,node_path__1.resolve)(cwd, context);; folder = (0,node_path__1.dirname)(folder)) {
		if (await isThere((0,node_path__1.join)(folder, ".git")))
			return folder;
		if (folder === wall || folder === (0,node_path__1.dirname)(folder))
			return (0,node_path__1.resolve)(cwd);
	}
}
async function isThere(path) {
	return await (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}


}),

94923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  G: () => (ReportDraft)
});


var policy = __webpack_require__(21581);

var source = __webpack_require__(80142);
;
class Stopwatch {
	#seconds = new Map();
	#now;
	#running = [];
	#since = 0;
	constructor(now = () => performance.now()) {
		this.#now = now;
	}
	timed = async (phase, work) => {
		this.#settle();
		const own = { phase };
		this.#running.push(own);
		this.#add(phase, 0);
		try {
			return await work();
		}
		finally {
			this.#settle();
			this.#running.splice(this.#running.indexOf(own), 1);
		}
	};
	get timings() {
		return [...this.#seconds].map(([phase, seconds]) => ({ phase, seconds }));
	}
	#settle() {
		const now = this.#now();
		const last = this.#running.at(-1);
		if (last !== undefined)
			this.#add(last.phase, (now - this.#since) / 1000);
		this.#since = now;
	}
	#add(phase, seconds) {
		this.#seconds.set(phase, (this.#seconds.get(phase) ?? 0) + seconds);
	}
}

;



const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
class ReportDraft {
	stopwatch = new Stopwatch();
	recipe;
	reading;
	forbid = [];
	toolchain;
	#proofs = new Map();
	pushed = [];
	reused;
	keep(proof) {
		this.#proofs.set(proof.platform, proof);
	}
	get proofs() {
		return [...this.#proofs.values()];
	}
	report(failure) {
		const { reading, recipe, toolchain } = this;
		const advisories = reading?.advisories ?? [];
		return {
			source: reading === undefined ? unknownSource : (0,source.S)(reading),
			...(recipe === undefined ? {} : { recipe }),
			advisories,
			forbidden: (0,policy.A)(advisories, this.forbid).map(({ name }) => name),
			proofs: this.proofs,
			...(toolchain === undefined ? {} : { toolchain }),
			pushed: this.pushed,
			...(this.reused === undefined ? {} : { reused: this.reused }),
			timings: this.stopwatch.timings,
			...(failure === undefined
				? {}
				: { failure: { code: failure.code, ...failure.told, output: failure.output } }),
		};
	}
}


}),

90024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (declaredIn),
  h: () => (unusedArguments)
});
var _domain_text_nearest_js__1 = __webpack_require__(8579);
var _domain_text_printable_js__0 = __webpack_require__(76158);


const builtIn = /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;
function unusedArguments(containerfile, { buildArgs }) {
	const declared = declaredIn(containerfile);
	return [...new Set(buildArgs.map(({ name }) => name))]
		.filter((name) => !declared.includes(name) && !builtIn.test(name))
		.map((name) => {
		const shown = (0,_domain_text_printable_js__0.g$)(name).slice(0, 100);
		const near = (0,_domain_text_nearest_js__1.a)(name, declared);
		return `No ARG in ${(0,_domain_text_printable_js__0.g$)(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
	});
}
function declaredIn({ args, stages }) {
	const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
	return all
		.flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
		.filter(({ keyword }) => keyword === "ARG")
		.flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}


}),

86695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCompareBases: () => (runCompareBases)
});


var external_node_path_ = __webpack_require__(76760);

var output_folder = __webpack_require__(373);

var build = __webpack_require__(66616);

var buildah = __webpack_require__(84686);

var readers = __webpack_require__(36592);

var registry = __webpack_require__(45304);

var watched_folder = __webpack_require__(91755);
;







async function compareBasesOf(run) {
	const { compareBases } = await __webpack_require__.e(/* import() */ 6009).then(__webpack_require__.bind(__webpack_require__, 48390));
	const { openLayout } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 50654));
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
		return await compareBases({ images, command, input, ports });
	});
}
async function inputOf({ stdin, cwd }) {
	if (stdin === undefined)
		return new Uint8Array();
	const { readGivenInput } = await __webpack_require__.e(/* import() */ 8773).then(__webpack_require__.bind(__webpack_require__, 38773));
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
	const { env, signal } = run;
	const request = (0,registry.w)(run.request, run.cwd);
	const access = await (0,registry.Y)({ ...run, request }, folder);
	const output = (0,output_folder.D)((0,external_node_path_.join)(folder, "output"));
	const { program, ...more } = await (0,buildah.V)({ ...run, request, access, folder, output })();
	const { openContainers } = await Promise.all(/* import() */[__webpack_require__.e(4520), __webpack_require__.e(9976)]).then(__webpack_require__.bind(__webpack_require__, 19976));
	return await openContainers({
		...more,
		...{ env, signal, folder },
		buildah: program,
		skopeo: "skopeo",
	});
}


var compose_settings = __webpack_require__(91042);

var terminal = __webpack_require__(16230);

var failure = __webpack_require__(67271);

var runpack = __webpack_require__(93782);

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
	return [
		tone(palette.strong(headline(differences))),
		"",
		...runs.flatMap((run, index) => runLines(run, "AB"[index] ?? "", palette)),
		...differences.filter(({ kind }) => kind !== "file").flatMap(differenceLines),
		...files.slice(0, mostListed).flatMap(differenceLines),
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
		case "not-started":
			return `could not be started: ${line(end.reason)}`;
	}
}
function differenceLines(difference) {
	switch (difference.kind) {
		case "end":
			return pairOf("ended", difference.ends.map(endText));
		case "stdout":
		case "stderr": {
			const { kind, line: number, texts, passing } = difference;
			const title = `${kind === "stdout" ? "standard output" : "standard error"}, line ${number}`;
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
function runValue({ image, end, stdout, stderr, files }) {
	return {
		image,
		end,
		stdout: {
			bytes: stdout.length,
			digest: `sha256:${(0,external_node_crypto_.createHash)("sha256").update(stdout).digest("hex")}`,
			text: Buffer.from(stdout.subarray(0, shownBytes)).toString("utf8"),
		},
		stderr,
		files,
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
function requestOn(image, settings, { env }) {
	const { inputs, ...rest } = (0,settings_settings._j)(settings, ["runtime-image"]);
	const own = { recipe: "runpack", reproducibility: "skip", "runtime-image": image };
	return (0,compose_settings.J)({ ...rest, inputs: { ...inputs, ...own } }, { variables: env });
}


}),

79058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(91042);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _command_js__2 = __webpack_require__(33192);



const longest = 64 * 1024;
async function readSettings(context, warn = (text) => context.stderr.write(`warning: ${text}\n`)) {
	const settings = (0,_command_js__2.j)(context);
	const written = (0,_command_js__2.w0)(context).inputs.password?.at(-1);
	if (written === undefined)
		return settings;
	if (written === "-") {
		const password = await readStandardInput();
		return { ...settings, inputs: { ...settings.inputs, password } };
	}
	warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
	return settings;
}
async function readRunSettings(context, options = {}) {
	const given = await readSettings(context, options.warn);
	return await (0,_compose_settings_js__0.w)(given, context, options.uses);
}
async function readStandardInput() {
	if (process.stdin.isTTY)
		throw unreadable("is a terminal");
	let text = "";
	for await (const chunk of process.stdin) {
		text += String(chunk);
		if (text.length > longest)
			throw unreadable("holds more than a password");
	}
	return text.trim();
}
function unreadable(wrong) {
	return new _domain_text_failure_js__1.HR({
		code: "usage",
		message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
		fix: "Write e.g. `twofold build --password=- < token.txt`.",
	});
}


}),

66616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (runBuild),
  p: () => (runBuildIn)
});


var output_folder = __webpack_require__(373);

var origin = __webpack_require__(95242);

var redact_values = __webpack_require__(88424);

var text_failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var report_frame = __webpack_require__(92890);

var places = __webpack_require__(42216);

var expand = __webpack_require__(32912);

var mount_fields = __webpack_require__(533);

var variables = __webpack_require__(50995);
;



function secretMounts(scope) {
	return [...(0,variables.s)(scope)].flatMap(({ instruction, lookup }) => {
		if (instruction.keyword !== "RUN")
			return [];
		const mounts = instruction.flags.filter(({ name }) => name === "mount");
		return mounts.flatMap(({ value }) => {
			const fields = (0,mount_fields.P)((0,expand.V)(value.text, lookup).text);
			const last = (name) => fields.flatMap((0,mount_fields.f)(name)).at(-1);
			const id = last("id");
			if (last("type") !== "secret" || id === undefined || id === "" || id.includes("$"))
				return [];
			const required = fields.includes("required") ? "true" : last("required");
			return [{ id, isRequired: required?.toLowerCase() === "true", line: instruction.line }];
		});
	});
}


var s2i = __webpack_require__(15290);

var written_place = __webpack_require__(34707);

var nearest = __webpack_require__(8579);

var printable = __webpack_require__(76158);
;








function missingSecrets(scope, { recipe, secrets }) {
	const given = secrets.map(({ id }) => id);
	const known = recipe.kind === "s2i" ? [...given, s2i._i] : given;
	const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
	const { containerfile } = scope;
	const required = missing.find(({ isRequired }) => isRequired);
	if (required !== undefined) {
		const place = (0,places.BW)(containerfile, required.line);
		const message = `${(0,written_place.DP)(place)}: ${toldOf(required, given)}`;
		throw new text_failure.HR({ code: "usage", message, fix: fixOf(required), ...(0,written_place.Oh)(place) });
	}
	const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
	return [...byId.values()].toReversed().map((each) => ({
		level: "warning",
		title: "Twofold",
		message: `${toldOf(each, given)} ${fixOf(each)}`,
		...(0,written_place.kk)((0,places.BW)(containerfile, each.line)),
	}));
}
function toldOf({ id, isRequired }, given) {
	const name = (0,printable.g$)(id).slice(0, 100);
	const without = isRequired ? "it is required" : "the step will not find its file";
	const near = (0,nearest.a)(id, given);
	return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}
function fixOf({ id }) {
	const name = (0,printable.g$)(id).slice(0, 100);
	return `Give it: ${(0,surface.Pe)("secrets", `${name}=src=FILE`)} or ${(0,surface.Pe)("secrets", `${name}=env=VARIABLE`)}.`;
}


var own_labels = __webpack_require__(47302);

var prepare = __webpack_require__(8852);

var recipe_scope = __webpack_require__(71135);

var unused_arguments = __webpack_require__(90024);
;






async function openRun(given, ports, draft) {
	const { timed } = draft.stopwatch;
	draft.forbid = given.forbid;
	if (given.labelsLeftOut !== undefined) {
		ports.reporter.info(`${(0,surface.y1)("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`);
	}
	const prepared = await (0,prepare.iA)(given, ports);
	draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
	const scope = (0,recipe_scope.O)({ request: given, prepared, builder: { platform: ports.machinePlatform } });
	if (given.hermetic !== undefined) {
		const { checkHermetic } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(9172)]).then(__webpack_require__.bind(__webpack_require__, 69172));
		checkHermetic(given, scope);
	}
	(0,own_labels._W)(scope);
	for (const annotation of missingSecrets(scope, given))
		ports.reporter.annotate(annotation);
	for (const text of (0,unused_arguments.h)(prepared.containerfile, given))
		ports.reporter.warn(text);
	const exceptions = given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
	const [source, builder] = await Promise.allSettled([
		timed("source", () => (0,prepare.o$)({ request: given, prepared, ...ports })),
		timed("set-up", ports.openBuilder),
		Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819)),
	]);
	return { prepared, exceptions, source, builder };
}


var report_draft = __webpack_require__(94923);
;







async function buildImage(request, ports) {
	const draft = new report_draft.G();
	const { temporary } = ports.output;
	const failure = await work(request, ports, draft).then(() => undefined, async (error) => {
		if (error instanceof text_failure.HR) {
			return (0,redact_values.O)((0,origin.H)(error, request.origins ?? new Map()), ports.redact);
		}
		if (temporary !== undefined)
			await ports.output.discard();
		throw error;
	});
	if (failure?.code === "secret-in-image")
		await ports.output.discard();
	const report = (0,redact_values.s)(draft.report(failure), (text) => ports.redact((0,surface.rG)(text, ports.surface)));
	const { leaveReport, unwritten } = await Promise.all(/* import() */[__webpack_require__.e(2763), __webpack_require__.e(8465)]).then(__webpack_require__.bind(__webpack_require__, 90395));
	const frame = frameOf(request, report, ports);
	const isWritten = await leaveReport(ports.output, report, { surface: ports.surface, frame });
	const told = failure ?? (isWritten ? undefined : unwritten(ports.output));
	const layout = draft.proofs.find((proof) => proof.layout !== undefined)?.layout;
	return {
		report,
		frame,
		...(layout === undefined || !isWritten ? {} : { layout }),
		tags: draft.pushed.map(({ reference }) => reference),
		...(isWritten ? { reportFile: ports.output.report, pageFile: ports.output.page } : {}),
		...(temporary === undefined || !isWritten ? {} : { temporary }),
		...(told === undefined ? {} : { failure: told }),
	};
}
function frameOf(request, { source }, { docs, redact }) {
	const subject = (0,report_frame.et)(request, source);
	return {
		...(subject === undefined ? {} : { subject: redact(subject) }),
		...(docs === undefined ? {} : { docs }),
	};
}
async function work(given, ports, draft) {
	const opened = await openRun(given, ports, draft);
	const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(1815), __webpack_require__.e(9131), __webpack_require__.e(3819)]).then(__webpack_require__.bind(__webpack_require__, 83819));
	if (given.runSpec === undefined)
		return await carryOut(given, { ports, draft, opened });
	const { withRunSpec } = await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3713), __webpack_require__.e(3820), __webpack_require__.e(9201), __webpack_require__.e(9131), __webpack_require__.e(6068)]).then(__webpack_require__.bind(__webpack_require__, 36068));
	const read = await withRunSpec(given, { ports, draft, opened, inputs: given.runSpec });
	await carryOut(read.request, { ports, draft, opened: read.opened });
}


var blank = __webpack_require__(60456);

var redact = __webpack_require__(76565);

var build_ports = __webpack_require__(35001);

var registry = __webpack_require__(45304);

var compose_s2i = __webpack_require__(79387);

var secret_files = __webpack_require__(43265);

var watched_folder = __webpack_require__(91755);
;











async function runBuild(run) {
	const prepared = await build_prepare(run);
	return await (0,watched_folder.Y)(run, (folder) => build(run, prepared, folder));
}
async function runBuildIn(folder, run) {
	return await build(run, await build_prepare(run), folder);
}
async function build_prepare(run) {
	const request = (0,registry.w)(run.request, run.cwd);
	const files = await (0,secret_files.s)(request);
	const values = [...(0,redact.WD)(request), ...files.map(({ value }) => value)];
	run.onSecrets(values);
	return { request, files, values, output: await (0,output_folder.q)(request.output, run.env) };
}
async function build(run, prepared, folder) {
	const { request, files, values, output } = prepared;
	const opened = await (0,compose_s2i.g)({ ...run, request }, folder);
	const made = await (0,build_ports.W)({ ...run, ...opened }, {
		...{ folder, output },
		redact: (0,redact.lY)(values),
		blank: () => (0,blank.c)(values),
		secrets: [...(0,redact.oW)(request), ...files],
	});
	const { expectedSource: expected } = run;
	const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
	return await buildImage(opened.request, ports);
}
function onlySource({ sourceReader }, expected) {
	const read = async (options) => {
		const reading = await sourceReader.read(options);
		const { id } = reading.source;
		if (id === expected)
			return reading;
		const [shown, wanted] = [id, expected].map((text) => (0,printable.RK)((0,printable.vI)(text, 300)));
		throw new text_failure.HR({
			code: "usage",
			message: `The checkout is ${shown}, not ${wanted}.`,
			fix: "Check the version: it comes from the git tags at this revision.",
		});
	};
	return { sourceReader: { ...sourceReader, read } };
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (buildRequestOf),
  w: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(98994);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 9793).then(__webpack_require__.bind(__webpack_require__, 39793));
	return await addSettingsFile(given, { root, cwd, uses });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource),
  r: () => (sourceText)
});
function taggedSource(found) {
	const { source, tag, otherTags } = found;
	return {
		...source,
		...(tag === undefined ? {} : { tag }),
		...(otherTags.length === 0 ? {} : { otherTags }),
	};
}
function sourceText({ id, repository, revision, }) {
	if (id === "" || repository !== "")
		return id;
	return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}


}),

92890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (pageOf),
  bn: () => (explainCommand),
  et: () => (subjectOf)
});
var _domain_source_advisory_js__0 = __webpack_require__(8024);

function pageOf(name, { docs }) {
	if (docs === undefined)
		return undefined;
	return _domain_source_advisory_js__0.U.some((advisory) => advisory === name)
		? `${docs}/advisories.md#${name}`
		: `${docs}/causes/${name}.md`;
}
const mostNames = 5;
function explainCommand(names) {
	return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}
function subjectOf({ image, target, file }, { repository, offset }) {
	const [first, ...more] = image;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
	const parts = [
		first === undefined || offset !== "" ? service : "",
		target === undefined ? "" : `target ${target}`,
		file === undefined ? "" : `file ${file.split("/").at(-1)}`,
	].filter((part) => part !== "");
	if (first !== undefined)
		return joined(`${first}${others}`, parts);
	const [what, ...details] = parts;
	return what === undefined ? undefined : joined(what, details);
}
function joined(what, details) {
	return details.length === 0 ? what : `${what} (${details.join(", ")})`;
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
//# sourceMappingURL=6695.index.js.map
