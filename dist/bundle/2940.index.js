export const id = 2940;
export const ids = [2940];
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

52845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Qc: () => (childEnvironment),
  runMarks: () => (runMarks),
  signInEnvironment: () => (signInEnvironment),
  t7: () => (runEnvironment),
  u4: () => (workFolderVariable)
});
var node_path__0 = __webpack_require__(76760);

const handedOn = [
	/^(?:PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LANGUAGE|LC_[A-Z]+)$/,
	/^XDG_[A-Z_]+$/,
	/^(?:https?|ftp|all|no)_proxy$/i,
	/^(?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/,
	/^(?:CONTAINERS_[A-Z_]+|_CONTAINERS_[A-Z_]+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS)$/,
	/^(?:GIT_[A-Z_0-9]+|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
	/^LD_LIBRARY_PATH$/,
];
const forUsAlone = /^(?:INPUT_|STATE_|TWOFOLD_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;
const workFolderVariable = "TWOFOLD_WORK_FOLDER";
function childEnvironment(env, extra = {}) {
	const result = {};
	for (const [name, value] of Object.entries(env)) {
		if (value !== undefined && handedOn.some((pattern) => pattern.test(name)))
			result[name] = value;
	}
	return { ...result, ...extra };
}
function signInEnvironment(env, extra = {}) {
	const result = {};
	for (const [name, value] of Object.entries(env)) {
		if (value !== undefined && !forUsAlone.test(name))
			result[name] = value;
	}
	return { ...result, ...extra };
}
function runMarks(workFolder) {
	return { [workFolderVariable]: workFolder, TMPDIR: (0,node_path__0.join)(workFolder, "tmp") };
}
function runEnvironment(env, workFolder) {
	return childEnvironment(env, runMarks(workFolder));
}


}),

60850:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var external_node_string_decoder_ = __webpack_require__(46193);

var blank = __webpack_require__(60456);
;


const maxLineLength = 16 * 1024;
class LineSplitter {
	#decoder = new external_node_string_decoder_.StringDecoder("utf8");
	#onLine;
	#blanker;
	#rest = "";
	constructor(onLine, blanker = blank.Y) {
		this.#onLine = onLine;
		this.#blanker = blanker;
	}
	push(chunk) {
		this.#take(this.#blanker.push(this.#decoder.write(chunk)));
	}
	#take(text) {
		const parts = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
		this.#rest = parts.pop() ?? "";
		for (const line of parts)
			this.#emit(line);
		while (this.#rest.length > maxLineLength) {
			this.#onLine(this.#rest.slice(0, maxLineLength));
			this.#rest = this.#rest.slice(maxLineLength);
		}
	}
	flush() {
		this.#take(this.#blanker.push(this.#decoder.end()) + this.#blanker.flush());
		const rest = this.#rest;
		this.#rest = "";
		if (rest !== "")
			this.#emit(rest.replace(/\r$/, ""));
	}
	#emit(line) {
		for (let start = 0; start === 0 || start < line.length; start += maxLineLength) {
			this.#onLine(line.slice(start, start + maxLineLength));
		}
	}
}

;
const graceMilliseconds = 4_000;
const drainMilliseconds = 200;
class Stopper {
	#child;
	#signal;
	#timer;
	reason;
	constructor(child, signal) {
		this.#child = child;
		this.#signal = signal;
	}
	stop() {
		if (this.#timer !== undefined)
			return;
		this.#child.kill(this.#signal);
		const grace = this.#signal === "SIGKILL" ? 0 : graceMilliseconds;
		this.#timer = setTimeout(() => this.#force(), grace);
	}
	stopFor(reason) {
		this.reason ??= reason;
		this.stop();
	}
	done() {
		clearTimeout(this.#timer);
	}
	killGroup() {
		if (this.#child.pid === undefined)
			return;
		try {
			process.kill(-this.#child.pid, "SIGKILL");
		}
		catch {
		}
	}
	#force() {
		this.killGroup();
		this.#timer = setTimeout(() => this.#child.close(), drainMilliseconds);
	}
}

;





const maxOutputBytes = 32 * 1024 * 1024;
const keptErrorLines = 200;
function succeeded(finished) {
	return finished.end.kind === "exit" && finished.end.code === 0;
}
function describeEnd(finished) {
	switch (finished.end.kind) {
		case "exit":
			return `exit status ${finished.end.code}`;
		case "signal":
			return `killed by ${finished.end.signal}`;
		case "timeout":
			return `no answer after ${Math.round(finished.seconds)} s`;
		case "overlong":
			return `more than ${maxOutputBytes} bytes of output`;
		case "not-started":
			return `could not be started: ${finished.end.reason}`;
	}
}
async function run(command) {
	command.signal?.throwIfAborted();
	const started = external_node_perf_hooks_.performance.now();
	const stdout = new Collected(command.maxOutputBytes ?? maxOutputBytes);
	const lastLines = [];
	const keep = (line) => {
		lastLines.push(line);
		if (lastLines.length > keptErrorLines)
			lastLines.shift();
		command.onLine?.(line);
	};
	const end = await new Promise((resolve) => {
		const child = start(command);
		stepBack(child, command);
		child.stdin?.on("error", () => { }).end(command.input);
		const stop = stopperOf(child, command);
		const abort = () => stop.stop();
		command.signal?.addEventListener("abort", abort, { once: true });
		const deadline = command.timeoutSeconds === undefined
			? undefined
			: setTimeout(() => stop.stopFor("timeout"), command.timeoutSeconds * 1000);
		const lines = () => new LineSplitter(keep, command.blank?.());
		const errors = lines();
		const output = command.onLine === undefined ? stdout : lines();
		child.stdout.on("data", (chunk) => {
			output.push(chunk);
			if (stdout.isFull && command.endsWhenOverlong === true)
				stop.stopFor("overlong");
		});
		child.stderr.on("data", (chunk) => errors.push(chunk));
		const settle = (value) => {
			clearTimeout(deadline);
			stop.done();
			command.signal?.removeEventListener("abort", abort);
			output.flush();
			errors.flush();
			resolve(value);
		};
		child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
		child.once("close", (code, signal) => {
			if (code !== 0)
				stop.killGroup();
			const { reason } = stop;
			settle(reason === undefined ? endOf({ code, signal }, command, lastLines) : { kind: reason });
		});
	});
	command.signal?.throwIfAborted();
	const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
	return { end, stdout: stdout.bytes(), lastLines, seconds };
}
function start({ leash = [], program, args, cwd, env, input }) {
	const options = { cwd, env: { ...env }, detached: true };
	const [first = program, ...words] = [...leash, program, ...args];
	return input === undefined
		? (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["ignore", "pipe", "pipe"] })
		: (0,external_node_child_process_.spawn)(first, words, { ...options, stdio: ["pipe", "pipe", "pipe"] });
}
function stopperOf(child, { endSignal }) {
	const { pid, stdout, stderr } = child;
	const kill = (signal) => child.kill(signal);
	const close = () => {
		stdout.destroy();
		stderr.destroy();
	};
	return new Stopper({ pid, kill, close }, endSignal ?? "SIGTERM");
}
function endOf({ code, signal }, { leash = [] }, lastLines) {
	if (code === null)
		return { kind: "signal", signal: signal ?? "a signal" };
	const reason = leash[0] === undefined || code !== 127 ? undefined : lastLines.at(-1);
	return reason?.startsWith(`${leash[0]}: `)
		? { kind: "not-started", reason }
		: { kind: "exit", code };
}
function stepBack({ pid }, { niceness }) {
	if (pid === undefined || niceness === undefined)
		return;
	try {
		(0,external_node_os_.setPriority)(pid, niceness);
	}
	catch {
	}
}
class Collected {
	#chunks = [];
	#most;
	#size = 0;
	isFull = false;
	constructor(most) {
		this.#most = most;
	}
	push(chunk) {
		if (this.isFull)
			return;
		const kept = chunk.subarray(0, this.#most - this.#size);
		this.isFull = kept.length < chunk.length;
		this.#chunks.push(kept);
		this.#size += kept.length;
	}
	flush() { }
	bytes() {
		return Buffer.concat(this.#chunks);
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

89916:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readAdvisories)
});
var _domain_build_kind_rules_js__0 = __webpack_require__(41604);
var _domain_build_origin_js__1 = __webpack_require__(95242);
var _domain_build_request_js__6 = __webpack_require__(78463);
var _domain_source_policy_js__2 = __webpack_require__(21581);
var _domain_source_source_js__5 = __webpack_require__(80142);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _recipe_prepare_js__4 = __webpack_require__(8852);







async function readAdvisories(options) {
	try {
		return await judged(options);
	}
	catch (error) {
		const { origins = new Map() } = options.request;
		throw error instanceof _domain_text_failure_js__3.HR ? (0,_domain_build_origin_js__1.H)(error, origins) : error;
	}
}
async function judged(options) {
	const { request, ports } = options;
	const hasRecipe = (options.needsContainerfile === true && request.base === undefined) ||
		!(0,_domain_build_kind_rules_js__0.nW)(request.recipe.kind) ||
		request.file !== undefined ||
		(await ports.files.hasContainerfile(request.context));
	const prepared = hasRecipe ? await (0,_recipe_prepare_js__4.iA)(request, ports) : undefined;
	const reading = prepared === undefined
		? await readBareSource(options)
		: await (0,_recipe_prepare_js__4.o$)({ request, prepared, ...ports });
	const { advisories } = reading;
	const refused = (0,_domain_source_policy_js__2.A)(advisories, request.forbid).map(({ name }) => name);
	return {
		reading,
		found: { source: (0,_domain_source_source_js__5.S)(reading), advisories, forbidden: refused },
		prepared,
		failure: (0,_domain_source_policy_js__2.o)(advisories, request.forbid),
	};
}
async function readBareSource({ request, ports }) {
	const { offset, repository, settingsFile } = request;
	const { path, ignores } = await ports.files.readContext(request);
	return await ports.sourceReader.read({
		context: path,
		ignores,
		tags: (0,_domain_build_request_js__6.y)(request),
		...(settingsFile === undefined ? {} : { settingsFile }),
		...(offset === undefined ? {} : { offset }),
		...(repository === undefined ? {} : { repository }),
	});
}


}),

88948:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runAdvisories: () => (runAdvisories)
});
var _app_source_read_advisories_js__0 = __webpack_require__(89916);
var _compose_settings_js__1 = __webpack_require__(91042);
var _compose_source_js__2 = __webpack_require__(5381);
var _domain_text_failure_js__3 = __webpack_require__(67271);
var _report_json_js__4 = __webpack_require__(1274);
var _report_terminal_advisories_js__5 = __webpack_require__(15789);
var _report_terminal_facts_js__6 = __webpack_require__(80375);
var _command_js__7 = __webpack_require__(33192);
var _failures_js__8 = __webpack_require__(65186);
var _texts_js__9 = __webpack_require__(32041);
var _settings_js__10 = __webpack_require__(79058);











async function runAdvisories(context, ahead) {
	const { stdout, stderr, palette } = context;
	const request = (0,_compose_settings_js__1.J_)(await (0,_settings_js__10.x)(context));
	const { env, cwd, signal } = context;
	const ports = (0,_compose_source_js__2.dM)({ request, env, cwd, signal, ahead });
	const { found: judged, prepared, failure } = await (0,_app_source_read_advisories_js__0.g)({ request, ports });
	const found = (0,_texts_js__9.b)(judged);
	const lines = [
		...(0,_report_terminal_facts_js__6.J)(found.source, palette),
		...(0,_report_terminal_advisories_js__5.N)(found, palette),
		...(prepared === undefined
			? ["The context has no Containerfile: only the source was judged."]
			: []),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,_command_js__7.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__4.IH)(found));
	else
		stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
	if (failure === undefined)
		return 0;
	(0,_failures_js__8.e)(failure, context);
	return _domain_text_failure_js__3.hS[failure.code];
}


}),

74208:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runCheckAll: () => (runCheckAll)
});


var side_by_side = __webpack_require__(15301);

var text_failure = __webpack_require__(67271);

var read_advisories = __webpack_require__(89916);
;



const atOnce = 4;
async function checkServices({ request, services, ports, }) {
	return await (0,side_by_side.Q)(services, atOnce, async (service) => {
		const own = { ...request, ...service.inputs };
		try {
			const judged = await (0,read_advisories.g)({ request: own, ports, needsContainerfile: true });
			return { service, judged, failure: undefined };
		}
		catch (failure) {
			if (!(failure instanceof text_failure.HR))
				throw failure;
			return { service, judged: undefined, failure };
		}
	});
}


var compose_settings = __webpack_require__(91042);

var source = __webpack_require__(5381);

var settings_settings = __webpack_require__(64050);

var printable = __webpack_require__(76158);

var json = __webpack_require__(1274);

var lint = __webpack_require__(67114);

var sizes = __webpack_require__(76477);
;




function serviceLines(services, palette) {
	const read = services.filter(isRead);
	const common = commonAmong(read);
	const isCommon = (advisory) => common.has(keyOf(advisory));
	const shared = (read[0]?.found.advisories ?? []).filter(isCommon);
	const forbidden = read[0]?.found.forbidden ?? [];
	const head = palette.strong(`All ${read.length} Containerfiles`);
	return [
		...(shared.length === 0
			? []
			: [head, ...(0,lint.xj)({ advisories: shared, forbidden }, palette), ""]),
		...services.flatMap((service) => [...ofService(service, isCommon, palette), ""]),
	];
}
function ofService(service, isCommon, palette) {
	const head = palette.strong(line(service.file));
	if (!isRead(service)) {
		const { message = "", fix = "" } = service.failure ?? {};
		return [head, palette.bad(`error: ${line(message)}`), `  ${line(fix)}`];
	}
	const { source, advisories, forbidden = [] } = service.found;
	const own = advisories.filter((each) => !isCommon(each));
	const titled = `${head}  ${palette.faint(versionText(source))}`;
	if (advisories.length === 0)
		return [`${titled}  clean`];
	if (own.length === 0)
		return [`${titled}  nothing else`];
	return [titled, ...(0,lint.xj)({ advisories: own, forbidden }, palette)];
}
function versionText(source) {
	const { version, tag } = source;
	if (tag === undefined)
		return line(version);
	const whose = (0,lint.YM)(source).length > 0 ? ", the repository's" : "";
	return line(`${version} (tag ${tag}${whose})`);
}
function servicesVerdict(services) {
	const read = services.filter(isRead);
	const refused = read.filter(({ found }) => (found.forbidden ?? []).length > 0);
	const clean = read.filter(({ found }) => found.advisories.length === 0);
	const accepted = read.length - refused.length - clean.length;
	const unread = services.filter((service) => !isRead(service));
	const parts = [
		[clean.length, "clean", []],
		[accepted, "with accepted advisories", []],
		[refused.length, "with forbidden advisories", refused],
		[unread.length, "not readable", unread],
	];
	const texts = parts.flatMap(([count, what, named]) => count === 0 ? [] : [`${count} ${what}${inBrackets(named)}`]);
	return `${(0,sizes.hS)(services.length, "Containerfile")}: ${texts.join(", ")}.`;
}
const mostNamed = 5;
function inBrackets(services) {
	if (services.length === 0)
		return "";
	const names = services.slice(0, mostNamed).map(({ file }) => line(file));
	const hidden = services.length - names.length;
	return ` (${[...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}
function renderServicesJson(services) {
	return (0,json.AI)(services.map(({ file, found, failure }) => ({
		file,
		...(found === undefined ? {} : (0,json.Z7)(found)),
		...(failure === undefined ? {} : { failure: { message: failure.message, fix: failure.fix } }),
	})));
}
function commonAmong([first, ...others]) {
	if (first === undefined || others.length === 0)
		return new Set();
	const rest = others.map(({ found }) => new Set(found.advisories.map(keyOf)));
	const keys = first.found.advisories.map(keyOf);
	return new Set(keys.filter((key) => rest.every((names) => names.has(key))));
}
function keyOf(advisory) {
	return JSON.stringify(advisory);
}
function isRead(service) {
	return service.found !== undefined;
}
function line(text) {
	return (0,printable.tJ)((0,printable.RK)((0,printable.vI)(text, 1000)));
}


var command = __webpack_require__(33192);

var texts = __webpack_require__(32041);

var run_services = __webpack_require__(70827);

var run_settings = __webpack_require__(79058);
;










const ofOne = ["context", "file", "offset"];
async function runCheckAll(context, refused) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const settings = (0,settings_settings._j)(await (0,run_settings.x)(context), ofOne);
	const request = (0,compose_settings.J_)(settings, { defaults: { forbid: refused } });
	const services = await (0,run_services.Y)(context);
	const ports = (0,source.WD)({ request, env, cwd, signal });
	const checked = await checkServices({ request, services, ports });
	const found = checked.map(({ service, judged, failure }) => {
		return {
			file: service.file,
			found: judged && (0,texts.b)(judged.found),
			failure: failure?.on("command line"),
		};
	});
	const lines = [...serviceLines(found, palette), servicesVerdict(found)];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	stdout.write((0,command.Mp)(context.arguments, "json") ? renderServicesJson(found) : names(found));
	const failures = checked.flatMap(({ judged, failure }) => judged?.failure ?? failure ?? []);
	return Math.max(0, ...failures.map(({ code }) => text_failure.hS[code]));
}
function names(services) {
	return services
		.flatMap(({ file, found }) => (found?.advisories ?? []).map(({ name }) => `${name} ${file}\n`))
		.join("");
}


}),

11739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (runCheck)
});
var _app_recipe_unused_arguments_js__0 = __webpack_require__(90024);
var _app_source_read_advisories_js__1 = __webpack_require__(89916);
var _compose_settings_js__2 = __webpack_require__(91042);
var _compose_source_js__3 = __webpack_require__(5381);
var _domain_text_failure_js__4 = __webpack_require__(67271);
var _report_json_js__5 = __webpack_require__(1274);
var _report_lint_js__6 = __webpack_require__(67114);
var _command_js__7 = __webpack_require__(33192);
var _texts_js__8 = __webpack_require__(32041);
var _services_js__9 = __webpack_require__(70827);
var _settings_js__10 = __webpack_require__(79058);











async function runCheck(context, { refused, ahead }) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	(0,_services_js__9.X)(context);
	const request = (0,_compose_settings_js__2.J_)(await (0,_settings_js__10.x)(context), {
		defaults: { forbid: refused },
	});
	const ports = (0,_compose_source_js__3.dM)({ request, env, cwd, signal, ahead });
	const options = { request, ports, needsContainerfile: true };
	const { found: judged, prepared, failure } = await (0,_app_source_read_advisories_js__1.g)(options);
	const found = (0,_texts_js__8.b)(judged);
	const unused = prepared === undefined ? [] : (0,_app_recipe_unused_arguments_js__0.h)(prepared.containerfile, request);
	const lines = [
		...(0,_report_lint_js__6.YM)(found.source),
		...(0,_report_lint_js__6.xj)(found, palette),
		...unused.map((text) => `${palette.warning("warning:")} ${text}`),
		(0,_report_lint_js__6.zH)(found),
	];
	stderr.write(lines.map((line) => `${line}\n`).join(""));
	if ((0,_command_js__7.Mp)(context.arguments, "json"))
		stdout.write((0,_report_json_js__5.IH)(found));
	else
		stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
	return failure === undefined ? 0 : _domain_text_failure_js__4.hS[failure.code];
}


}),

98267:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runMatrix: () => (runMatrix)
});


var external_node_path_ = __webpack_require__(76760);

var settings_file = __webpack_require__(24404);

var settings_yaml = __webpack_require__(82902);

var git_history = __webpack_require__(67678);

var committed = __webpack_require__(15261);

var failure = __webpack_require__(67271);

var changed_inputs = __webpack_require__(21007);

var not_followed = __webpack_require__(79041);

var read_inputs = __webpack_require__(34019);
;





const mostPaths = 3;
async function changedSince(request, since, ports) {
	try {
		return await reasonSince(request, since, ports);
	}
	catch (error) {
		if (!(error instanceof failure.HR) || error.code === "interrupted")
			throw error;
		return { kind: "unknown", why: error.message.replace(/\.$/, "") };
	}
}
async function reasonSince(request, since, ports) {
	const lost = (0,not_followed.q)(request);
	if (lost !== undefined)
		return lost;
	const inputs = await (0,read_inputs.K)(request, ports);
	const { reading, places, prepared } = inputs;
	const { source, advisories } = reading;
	const unclean = (0,committed.eD)(advisories);
	if (!(0,committed.lU)(source) || unclean.length > 0)
		return { kind: "unclean", advisories: unclean };
	if (places === undefined)
		return { kind: "outside" };
	if (prepared.vcs.length > 0)
		return { kind: "git-folder" };
	const base = (0,read_inputs.f)(inputs);
	if (base !== undefined)
		return { kind: "unpinned-base", base };
	const { revision } = source;
	const { context } = prepared;
	const { history } = ports;
	const changed = await (0,changed_inputs.W)({ context, places, since, revision, history });
	if (!changed.known)
		return { kind: "unknown", why: changed.why };
	const paths = changed.value;
	if (paths.length === 0)
		return undefined;
	return { kind: "files", revision: since, paths: paths.slice(0, mostPaths), count: paths.length };
}

;
const labels = {
	"linux/amd64": "ubuntu-24.04",
	"linux/arm64": "ubuntu-24.04-arm",
};
function runnerLabel(platform) {
	return labels[platform] ?? "ubuntu-24.04";
}


var side_by_side = __webpack_require__(15301);

var oci_platform = __webpack_require__(912);

var lists = __webpack_require__(89376);

var canonical_json = __webpack_require__(84602);
;

function writtenAbout({ settings, images }, name) {
	const image = images?.find((each) => each.name === name);
	if (image === undefined)
		return undefined;
	const all = [...settings, ...image.settings].map((each) => [each.name, each.value ?? {}]);
	return (0,canonical_json.d)(Object.fromEntries(all));
}


var image_requests = __webpack_require__(72085);

var source = __webpack_require__(5381);
;













const atOnce = 6;
async function matrixRows({ settings, images, since }, run) {
	const { file } = settings;
	if (file === undefined)
		throw new Error("images without the file that lists them");
	const split = images.flatMap(forEachPlatform);
	const requests = await (0,image_requests.O)(split, { settings, cwd: run.cwd, variables: run.env });
	const reasonOf = await reasons(requests, { since, file, run });
	const found = await (0,side_by_side.Q)(requests, atOnce, async (image) => {
		const reason = await reasonOf(image);
		const platform = image.request.platform ?? (0,oci_platform.t)(process.arch);
		const { name } = image;
		return reason === undefined ? [] : [{ name, platform, runner: runnerLabel(platform), reason }];
	});
	return found.flat();
}
function forEachPlatform(image) {
	const { platforms } = image.inputs;
	const words = platforms === undefined ? [] : [...new Set((0,lists.y)(platforms))];
	if (words.length < 2)
		return [image];
	return words.map((platform) => ({ ...image, inputs: { ...image.inputs, platforms: platform } }));
}
async function reasons([first], options) {
	const { since, file, run } = options;
	if (since === undefined || first === undefined)
		return async () => ({ kind: "asked" });
	if (/^0+$/.test(since)) {
		return async () => ({ kind: "unknown", why: "there is no earlier commit" });
	}
	const { env, signal } = run;
	const history = (0,git_history.H)({ env, signal, shared: new Map() });
	const root = (0,external_node_path_.dirname)(file);
	const commit = await history.commitOf({ folder: root, ref: since });
	if (!commit.known)
		throw noCommit(since, commit.why);
	const revision = commit.value;
	const written = await isWritten({ file, revision, history });
	const ports = { ...(0,source.WD)({ ...run, request: first.request }), history };
	return async ({ name, request }) => written(name) ? await changedSince(request, revision, ports) : { kind: "settings" };
}
async function isWritten(options) {
	const { file, revision, history } = options;
	const root = (0,external_node_path_.dirname)(file);
	const before = await history.textAt({ folder: root, revision, path: (0,external_node_path_.basename)(file) });
	const text = before.known ? before.value : undefined;
	const then = text === undefined ? undefined : await (0,settings_yaml.R)(text).catch(() => undefined);
	const now = await (0,settings_file.u)(root);
	return (name) => then !== undefined && writtenAbout(then, name) === writtenAbout(now, name);
}
function noCommit(ref, why) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--changed-since\`: ${JSON.stringify(ref.slice(0, 80))} names no commit: ${why}.`,
		fix: "Name a commit, branch or tag that is fetched; in a workflow, check out with `fetch-depth: 0`.",
	});
}


var build_settings_file = __webpack_require__(68824);

var printable = __webpack_require__(76158);

var surface = __webpack_require__(10970);

var settings_selection = __webpack_require__(40045);

var images_reason = __webpack_require__(41964);

var command = __webpack_require__(33192);

var run_settings = __webpack_require__(79058);
;









async function runMatrix(context) {
	const { stdout, stderr, palette } = context;
	const settings = await (0,run_settings.x)(context);
	const since = (0,command.Z7)(context.arguments, "changed-since");
	const rows = await matrixRows({ settings, images: imagesOf(settings), since }, context);
	for (const { name, platform, reason } of rows) {
		const why = (0,surface.rG)((0,images_reason.u)(reason), "command line");
		const text = (0,printable.tJ)((0,printable.RK)((0,printable.vI)(why, 1000)));
		stderr.write(`${palette.strong(name)} ${platform}: ${text}\n`);
	}
	if (rows.length === 0)
		stderr.write(`Nothing changed since ${since ?? "then"}.\n`);
	const include = rows.map(({ name, platform, runner }) => ({ name, platform, runner }));
	stdout.write((0,command.Mp)(context.arguments, "json")
		? `${JSON.stringify({ include })}\n`
		: include.map((each) => `${each.name} ${each.platform} ${each.runner}\n`).join(""));
	return 0;
}
function imagesOf(settings) {
	const selection = (0,settings_selection.W)(settings);
	if (selection.kind === "images")
		return selection.images;
	if (selection.kind === "image")
		return [selection.image];
	throw new failure.HR({
		code: "usage",
		message: `${build_settings_file.bH} at the repository's root lists no images, so there is no matrix.`,
		fix: "List them there below `images:`; docs/settings.md says how.",
	});
}


}),

70827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  X: () => (refuseExclude),
  Y: () => (servicesOf)
});


var external_node_path_ = __webpack_require__(76760);

var containerfiles = __webpack_require__(56137);

var failure = __webpack_require__(67271);
;



async function findServices({ excluded, context }, { env, cwd, signal }) {
	const { trackedPaths } = await __webpack_require__.e(/* import() | tracked */ 1511).then(__webpack_require__.bind(__webpack_require__, 89905));
	const tracked = await trackedPaths(cwd, { env, signal });
	if (!tracked.known)
		throw noRepository(tracked.why);
	const { root, paths } = tracked.value;
	const seen = (path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join("/") || ".";
	const found = (0,containerfiles.X)(paths, excluded);
	if (found.length === 0)
		throw nothingFound(excluded);
	return found.map((each) => ({
		...each,
		inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
	}));
}
function noRepository(why) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
		fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
	});
}
function nothingFound(excluded) {
	const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
	return new failure.HR({
		code: "usage",
		message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
		fix: "Add the Containerfiles to git, or name one with `--file`.",
	});
}

;


async function servicesOf(context) {
	const { flags } = context.arguments;
	for (const name of ["file", "offset"]) {
		if (flags.has(name))
			throw isOfOne(name);
	}
	const folder = flags.get("context")?.at(-1);
	return await findServices({ excluded: flags.get("exclude") ?? [], context: folder }, context);
}
function refuseExclude({ arguments: { flags } }) {
	if (!flags.has("exclude"))
		return;
	throw new failure.HR({
		code: "usage",
		message: "Flag `--exclude` leaves Containerfiles out of `--all`, which is not given.",
		fix: "Write `--all` too, or leave `--exclude` out.",
	});
}
function isOfOne(name) {
	return new failure.HR({
		code: "usage",
		message: `Flag \`--${name}\` is about one Containerfile, but \`--all\` takes every one.`,
		fix: `Leave one of the two out; \`--exclude=GLOB\` leaves Containerfiles out of \`--all\`.`,
	});
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
	return await (0,_compose_settings_js__0.wq)(given, context, options.uses);
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

32041:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (forCommandLine)
});
var _domain_build_redact_values_js__0 = __webpack_require__(88424);
var _domain_text_surface_js__1 = __webpack_require__(10970);


function forCommandLine(value, elsewhere) {
	return (0,_domain_build_redact_values_js__0.s)(value, (text) => (0,_domain_text_surface_js__1.rG)(text, "command line", elsewhere));
}


}),

91042:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(50570);
var _options_build_request_js__1 = __webpack_require__(13760);
var _options_settings_settings_js__2 = __webpack_require__(64050);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4624).then(__webpack_require__.bind(__webpack_require__, 64624));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

22880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

60456:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
var _redact_js__0 = __webpack_require__(76565);

const blankNothing = { push: (text) => text, flush: () => "" };
function createBlanker(values) {
	const forms = (0,_redact_js__0.eo)(values).map((form) => ({ form, borders: bordersOf(form) }));
	if (forms.length === 0)
		return blankNothing;
	const redact = (0,_redact_js__0.lY)(values);
	let rest = "";
	return {
		push: (text) => {
			const whole = rest + text;
			const until = sureUntil(whole, forms);
			rest = whole.slice(until);
			return redact(whole.slice(0, until));
		},
		flush: () => {
			const shown = redact(rest);
			rest = "";
			return shown;
		},
	};
}
function sureUntil(text, forms) {
	let until = text.length - Math.max(...forms.map((each) => begun(text, each)));
	for (let before = -1; before !== until;) {
		before = until;
		for (const { form } of forms) {
			const at = text.indexOf(form, Math.max(0, until - form.length + 1));
			if (at !== -1 && at < until)
				until = at;
		}
	}
	return until;
}
function begun(text, { form, borders }) {
	let matched = 0;
	for (let at = Math.max(0, text.length - form.length + 1); at < text.length; at += 1) {
		while (matched > 0 && text[at] !== form[matched])
			matched = borders[matched - 1] ?? 0;
		if (text[at] === form[matched])
			matched += 1;
	}
	return matched;
}
function bordersOf(text) {
	const borders = new Int32Array(text.length);
	let matched = 0;
	for (let at = 1; at < text.length; at += 1) {
		while (matched > 0 && text[at] !== text[matched])
			matched = borders[matched - 1] ?? 0;
		if (text[at] === text[matched])
			matched += 1;
		borders[at] = matched;
	}
	return borders;
}


}),

76565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
var _text_surface_js__0 = __webpack_require__(10970);

const shortest = 3;
const mask = "***";
function createRedactor(values) {
	const needles = secretForms(values);
	return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
function secretForms(values) {
	return [...new Set(values.flatMap(forms))].sort((a, b) => b.length - a.length);
}
function secretValuesOf(request) {
	const { username, password } = request.registry;
	const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
	if (request.githubToken !== undefined)
		values.push(request.githubToken);
	if (password !== undefined)
		values.push(password);
	if (username !== undefined && password !== undefined)
		values.push(base64(`${username}:${password}`));
	return values;
}
function secretName({ id }) {
	return `secret \`${id}\``;
}
function namedSecretsOf(request) {
	const { password } = request.registry;
	const { githubToken } = request;
	return [
		...request.secrets.flatMap((secret) => secret.kind === "value" ? [{ name: secretName(secret), value: secret.value }] : []),
		...(password === undefined ? [] : [{ name: (0,_text_surface_js__0.y1)("password"), value: password }]),
		...(githubToken === undefined
			? []
			: [{ name: (0,_text_surface_js__0.y1)("github-token"), value: githubToken }]),
	];
}
function secretLines(value) {
	return value
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line.length >= shortest);
}
function forms(value) {
	if (value.trim().length < shortest)
		return [];
	const escaped = [
		JSON.stringify(value).slice(1, -1),
		encodeUri(value),
		base64(value),
		base64(value.trim()),
	];
	return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function encodeUri(text) {
	return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}


}),

15301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (sideBySide)
});
var _all_ended_js__0 = __webpack_require__(22880);

async function sideBySide(items, most, task) {
	const results = new Map();
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest)
			results.set(index, await task(item));
	};
	await (0,_all_ended_js__0.C)(Array.from({ length: Math.min(most, items.length) }, worker));
	return items.flatMap((_item, index) => {
		const result = results.get(index);
		return result === undefined ? [] : [result];
	});
}


}),

99079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (placesOf)
});
var _written_place_js__0 = __webpack_require__(34707);

const mostLines = 6;
function placesOf(steps = []) {
	const [first, ...others] = steps;
	if (first === undefined)
		return "";
	const shown = others.slice(0, mostLines - 1).map((step) => `, ${shortPlace(step, first)}`);
	const hidden = steps.length - 1 - shown.length;
	return ` at ${(0,_written_place_js__0.Z9)(first)}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function shortPlace(step, first) {
	const isBelow = step.input === undefined && first.input === undefined;
	return isBelow && step.file === first.file ? `:${step.line}` : (0,_written_place_js__0.Z9)(step);
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

30279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(73326);
var _oci_tag_js__1 = __webpack_require__(21391);
var _text_failure_js__2 = __webpack_require__(67271);
var _text_printable_js__3 = __webpack_require__(76158);
var _text_surface_js__4 = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
	if ((0,_oci_tag_js__1.dz)(text))
		return { tag: text };
	const shown = JSON.stringify((0,_text_printable_js__3.vI)(text, 140));
	if (/[^\s]\s+[^\s]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has spaces, so it is not one tag.`, `Write ${(0,_text_surface_js__4.g2)("tag")}.`);
	}
	if (!/[:/@]/.test(text)) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
	}
	const reference = (0,_oci_reference_js__0.F2)(text);
	if (reference?.digest !== undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
	}
	if (reference?.tag === undefined) {
		throw (0,_text_failure_js__2.AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__4.Pe)("image")}.`);
	}
	return { tag: reference.tag, repository: (0,_oci_reference_js__0.aR)(reference) };
}
function tagsFromSource(source) {
	if (source.version !== "" && source.version !== untagged) {
		return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
	}
	return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}


}),

57584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (isOffset),
  t: () => (normalOffset)
});
function normalOffset(text) {
	const parts = text.split("/").filter((part) => part !== "" && part !== ".");
	const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
	return isOutside ? undefined : parts.join("/");
}
function isOffset(text) {
	return normalOffset(text) === text;
}


}),

95847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
var _text_trailing_js__0 = __webpack_require__(36141);

const defaultPorts = {
	ssh: "22",
	"git+ssh": "22",
	"ssh+git": "22",
	git: "9418",
	http: "80",
	https: "443",
};
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
function repositoryName(remote) {
	if (helperForm.test(remote) || isLocal(remote))
		return undefined;
	const url = urlForm.exec(remote);
	if (url !== null)
		return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
	const scp = scpForm.exec(remote);
	return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
function isLocal(remote) {
	if (helperForm.test(remote) || remote === "")
		return false;
	const url = urlForm.exec(remote);
	return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
function canonicalRepository(input) {
	const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
	if (name === null)
		return repositoryName(input);
	const host = name[1] ?? "";
	return /^\.+$/.test(host) ? repositoryName(input) : join(host, name[2] ?? "");
}
function fromUrl(scheme, authority, path) {
	const host = authority.slice(authority.lastIndexOf("@") + 1);
	const port = defaultPorts[scheme];
	return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
	if (host.endsWith(`:${port}`))
		return host.slice(0, -port.length - 1);
	return host.endsWith(":") ? host.slice(0, -1) : host;
}
function unbracketed(host) {
	if (!host.startsWith("["))
		return host;
	const inner = host.slice(1, -1);
	const named = inner.slice(inner.lastIndexOf("@") + 1);
	return named.split(":").length > 2 ? `[${named}]` : withoutPort(named, "22");
}
function join(host, path) {
	const name = withoutSuffix(encoded(path.replace(/^\/+/, "")));
	if (host === "" || name === undefined)
		return undefined;
	return `${encoded(host.toLowerCase())}/${name}`;
}
function withoutSuffix(path) {
	const named = (0,_text_trailing_js__0.h)(path, "/");
	const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
	const bare = isSuffixed ? (0,_text_trailing_js__0.h)(named.slice(0, -".git".length), "/") : named;
	return bare === "" ? undefined : bare;
}
function encoded(text) {
	return text.replace(unsafe, (character) => encodeURIComponent(character));
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

26009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(73326);
var _domain_source_image_tag_js__1 = __webpack_require__(30279);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_surface_js__3 = __webpack_require__(10970);




function readImageNames(read, bare) {
	const image = read.words("image").map((name) => (0,_domain_oci_reference_js__0.$M)("image", name, bare));
	const written = read.words("tags").map((text) => (0,_domain_source_image_tag_js__1.D)("tags", text));
	const tags = written.flatMap(({ tag, repository }) => (repository === undefined ? [tag] : []));
	const full = written.flatMap(({ tag, repository }) => repository === undefined ? [] : [{ repository, reference: `${repository}:${tag}` }]);
	const named = full.map(({ repository }) => repository);
	if (image.length > 0)
		refuseOthers({ image, named, hasTags: tags.length > 0 });
	return {
		image: unique(image.length > 0 ? image : named),
		tags: unique(tags),
		references: unique(full.map(({ reference }) => reference)),
	};
}
function refuseOthers({ image, named, hasTags }) {
	const stray = named.find((name) => !image.includes(name));
	if (stray !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add the name to ${(0,_domain_text_surface_js__3.Pe)("image")}, or leave ${(0,_domain_text_surface_js__3.Pe)("image")} out: full references name the repositories.`);
	}
	const untagged = image.find((name) => !named.includes(name));
	if (named.length > 0 && !hasTags && untagged !== undefined) {
		throw (0,_domain_text_failure_js__2.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,_domain_text_surface_js__3.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,_domain_text_surface_js__3.Pe)("image")}.`);
	}
}
function unique(names) {
	return [...new Set(names)];
}


}),

71998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);


function readPlatform(read) {
	const words = read.words("platforms");
	const [platform, ...more] = words;
	if (platform === undefined)
		return undefined;
	if (more.length > 0) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `it names ${words.length} platforms, but one build is for one platform.`, "Write one of them, e.g. `linux/amd64`; build each on its own.");
	}
	if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
		throw (0,_domain_text_failure_js__0.AN)("platforms", `${JSON.stringify((0,_choices_js__1.ml)(platform))} is not a platform that can be built.`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
	}
	return platform;
}


}),

33303:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (fileRules),
  b: () => (imageRules)
});
const proof = {
	why: "it decides what counts as proof, and the commit is what is proven",
};
const credentials = { why: "it is, names or could reveal a credential of the caller" };
const identity = {
	why: "it says where the image claims to come from, and a fork would claim the same",
};
const fileRules = {
	recipe: "taken",
	context: "taken",
	file: "taken",
	declaration: "taken",
	target: "taken",
	"build-args": "taken",
	"build-contexts": "taken",
	secrets: credentials,
	platforms: "taken",
	network: "taken",
	hermetic: "taken",
	"fetch-stages": "taken",
	timestamp: "taken",
	"source-date-epoch": "taken",
	"runtime-image": "taken",
	artifacts: "taken",
	command: "taken",
	user: "taken",
	env: "taken",
	expose: "taken",
	workdir: "taken",
	"spec-image": "taken",
	"compare-single-stage": "taken",
	prebuilt: "taken",
	"prebuilt-command": { why: "it runs on this machine, outside of every container" },
	source: { why: "a path or URL is for one build, and the file would say the same of every one" },
	"builder-image": "taken",
	"scripts-url": "taken",
	"runtime-artifacts": "taken",
	method: "taken",
	incremental: "taken",
	image: "taken",
	all: { why: "which images are built is the caller's decision" },
	only: { why: "which images are built is the caller's decision" },
	tags: { why: "a tag is for one commit, and the file would say the same of every commit" },
	labels: "taken",
	annotations: "taken",
	push: { why: "whether to publish is the caller's decision" },
	reuse: {
		why: "whoever may push can claim that an image was proven, and the caller decides whom to believe",
	},
	username: credentials,
	password: credentials,
	authfile: credentials,
	"tls-verify": { why: "it lets somebody else answer in the place of a registry" },
	"insecure-registries": { why: "it lets somebody else answer in the place of a registry" },
	reproducibility: proof,
	"push-unchecked": proof,
	vary: proof,
	"require-varied": proof,
	"expected-digest": proof,
	traces: proof,
	"extra-builds": { why: "without extra builds, dates that may be chance stay undecided" },
	"try-fix": "taken",
	canonical: "taken",
	compare: "taken",
	exceptions: proof,
	forbid: { why: "a commit does not choose the policy that it is judged by" },
	offset: identity,
	repository: identity,
	"github-token": credentials,
	buildah: { why: "it names a program that runs outside of the builds" },
	output: { why: "it names a folder of the machine that is written to" },
};
const imageRules = { ...fileRules, tags: "taken" };


}),

40045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (selectionOf)
});
var _domain_build_settings_file_js__0 = __webpack_require__(68824);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_nearest_js__5 = __webpack_require__(8579);
var _domain_text_surface_js__2 = __webpack_require__(10970);
var _choices_js__3 = __webpack_require__(58909);
var _reader_js__4 = __webpack_require__(98570);






function selectionOf(settings) {
	const { images } = settings;
	const read = (0,_reader_js__4.V)(settings.inputs);
	const all = read.boolean("all");
	const only = [...new Set(read.words("only"))];
	const asked = [
		...(all ? ["all"] : []),
		...(only.length > 0 ? ["only"] : []),
	];
	const own = ["context", "file"].find((name) => isOfCaller(settings, name));
	for (const name of asked)
		checkAsked(name, { images, own });
	if (all && only.length > 0) {
		throw (0,_domain_text_failure_js__1.AN)("only", `it is given beside ${(0,_domain_text_surface_js__2.Pe)("all")}, which takes every image.`, `Leave one of the two out.`);
	}
	if (images === undefined || own !== undefined)
		return { kind: "settings" };
	if (only.length === 0) {
		refuseOfOne(settings);
		return { kind: "images", images, which: all ? "asked" : "changed" };
	}
	const chosen = only.map((name) => imageNamed(name, images));
	const [image, ...more] = chosen;
	if (image !== undefined && more.length === 0)
		return { kind: "image", image };
	refuseOfOne(settings);
	return { kind: "images", images: chosen, which: "asked" };
}
function isOfCaller({ origins }, name) {
	const origin = origins.get(name);
	return origin !== undefined && origin.kind !== "file";
}
function checkAsked(asked, { images, own }) {
	if (images === undefined) {
		throw (0,_domain_text_failure_js__1.AN)(asked, `it is about the images that ${_domain_build_settings_file_js__0.bH} at the repository's root lists, but there is no such list.`, `List them there below \`images:\`, or leave ${(0,_domain_text_surface_js__2.Pe)(asked)} out.`);
	}
	if (own === undefined)
		return;
	throw (0,_domain_text_failure_js__1.AN)(asked, `it takes images of ${_domain_build_settings_file_js__0.bH}, but ${(0,_domain_text_surface_js__2.Pe)(own)} names what one image is built from.`, `Leave ${(0,_domain_text_surface_js__2.Pe)(own)} or ${(0,_domain_text_surface_js__2.Pe)(asked)} out.`);
}
function imageNamed(name, images) {
	const found = images.find((image) => image.name === name);
	if (found !== undefined)
		return found;
	const names = images.map((image) => image.name);
	throw (0,_domain_text_failure_js__1.AN)("only", `${_domain_build_settings_file_js__0.bH} has no image ${JSON.stringify((0,_choices_js__3.ml)(name))}${(0,_domain_text_nearest_js__5.a)(name, names)}`, `Write one of: ${names
		.map((each) => `\`${each}\``)
		.join(", ")
		.slice(0, 1000)}.`);
}
const ofOne = ["offset", "source", "expected-digest"];
function refuseOfOne(settings) {
	const given = ofOne.find((name) => isOfCaller(settings, name));
	if (given !== undefined) {
		throw (0,_domain_text_failure_js__1.AN)(given, `it is about one image, but several of ${_domain_build_settings_file_js__0.bH} are built.`, `Leave it out, or name the image: ${(0,_domain_text_surface_js__2.Pe)("only", "cart")}.`);
	}
	const read = (0,_reader_js__4.V)(settings.inputs);
	const isOfEach = read.words("image").every((name) => name.includes("{name}"));
	if (isOfCaller(settings, "image") && !isOfEach) {
		throw (0,_domain_text_failure_js__1.AN)("image", `it names one repository, but several images of ${_domain_build_settings_file_js__0.bH} are built.`, `Write \`{name}\` where the name of each image belongs, e.g. ${(0,_domain_text_surface_js__2.Pe)("image", "ghcr.io/acme/{name}")}.`);
	}
	const reference = read.words("tags").find((tag) => /[/:]/.test(tag));
	if (reference === undefined)
		return;
	throw (0,_domain_text_failure_js__1.AN)("tags", `${JSON.stringify((0,_choices_js__3.ml)(reference))} is a reference of one image, but several of ${_domain_build_settings_file_js__0.bH} are built.`, "Write tags alone.");
}


}),

38856:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  _: () => (aboutExecutable),
  f: () => (adviceCounts)
});

;
const executableAdviceNames = [
	"build-path",
	"debug",
	"symbols",
	"build-id",
	"vcs-stamp",
	"time-stamp",
];

;

function adviceCounts(listed) {
	return executableAdviceNames.flatMap((name) => {
		const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
		const fixes = [...new Set(own.map(({ fix }) => fix))];
		return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
	});
}
function aboutExecutable({ format, language, linkage, compiler, go }) {
	const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
	return [language ?? format.toUpperCase(), linkage, signed]
		.filter((part) => part !== undefined && part !== "")
		.join(", ");
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

2251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (acceptedOf),
  gD: () => (headlineOf),
  wr: () => (adviceOf)
});
var _domain_build_varied_js__3 = __webpack_require__(31825);
var _domain_findings_accepted_js__0 = __webpack_require__(33119);
var _domain_findings_proof_js__2 = __webpack_require__(67874);
var _places_js__6 = __webpack_require__(65883);
var _sizes_js__4 = __webpack_require__(76477);
var _traces_js__5 = __webpack_require__(86245);
var _variations_js__1 = __webpack_require__(81569);







function headlineOf(report) {
	const { failure } = report;
	const { reused } = report;
	if (failure === undefined && reused !== undefined) {
		const says = "says that it was proven, of the same source and recipe";
		return { tone: "good", text: `Reused: ${reused.image} ${says}${pushedTo(report)}.` };
	}
	const verdict = (0,_domain_findings_proof_js__2.Hc)(report.proofs);
	const variations = (0,_domain_findings_proof_js__2.mx)(report.proofs);
	const differ = verdict === "false" && failure?.code === "irreproducible";
	if (failure !== undefined && !differ) {
		return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
	}
	switch (verdict) {
		case "true":
			return {
				tone: (0,_domain_build_varied_js__3.t)(variations).length === 0 ? "good" : "warning",
				text: `Reproducible: ${(0,_variations_js__1.AQ)(variations)}${pushedTo(report)}.`,
			};
		case "false":
			return differingHeadline(report);
		case "unchecked":
			return {
				tone: "warning",
				text: `Unchecked: ${uncheckedText(report)}${pushedTo(report)}.`,
			};
	}
}
function acceptedOf(report) {
	return report.failure === undefined && (0,_domain_findings_proof_js__2.Hc)(report.proofs) === "false"
		? (0,_domain_findings_accepted_js__0.BI)(report.proofs)
		: undefined;
}
function adviceOf({ failure, proofs }) {
	if (failure?.code !== "irreproducible")
		return failure?.fix;
	const hasFix = proofs.some(({ differences }) => differences.listed.some(({ fix }) => fix !== undefined));
	return hasFix ? undefined : failure.fix;
}
function uncheckedText({ proofs, advisories }) {
	const isAssembled = advisories.some(({ name }) => name === "unchecked-files") &&
		proofs.every(({ builds }) => builds.length > 1);
	return isAssembled
		? "two builds put the same files together, but nothing shows how those were made"
		: "built once, nothing was compared";
}
function differingHeadline(report) {
	const accepted = acceptedOf(report);
	if (accepted === undefined) {
		return {
			tone: report.failure === undefined ? "warning" : "bad",
			text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
		};
	}
	const known = (0,_sizes_js__4.hS)(accepted.count, "known difference");
	const until = accepted.count === 1 ? "until" : "the first until";
	return {
		tone: "warning",
		text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
	};
}
const headings = {
	usage: "Bad input",
	forbidden: "Forbidden",
	build: "The build failed",
	irreproducible: "Not reproducible",
	"not-varied": "A variation is missing",
	"secret-in-image": "A secret is in the image",
	tool: "A tool failed",
	registry: "The registry failed",
	interrupted: "Interrupted",
};
function inWhat({ proofs }) {
	const all = proofs.map(({ differences }) => differences);
	const sum = (counts) => counts.reduce((a, b) => a + b, 0);
	const values = sum(all.map(({ listed, omitted }) => listed.length + omitted));
	if (values === 0)
		return "the two builds differ";
	if (all.every(({ listed }) => (0,_traces_js__5.B7)(listed))) {
		return `the two builds are equal, but the image contains ${(0,_sizes_js__4.hS)(values, "value")} that will change in the next build`;
	}
	const places = sum(all.map(({ listed, omitted }) => (0,_places_js__6.w)(listed, omitted)));
	return `the two builds differ in ${(0,_sizes_js__4.hS)(places, "place")}`;
}
function pushedTo(report) {
	const references = report.pushed.map(({ reference }) => reference);
	const [first, ...more] = references;
	if (first === undefined)
		return "";
	return `; pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__4.hS)(more.length, "more name")}`}`;
}


}),

67114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (versionLines),
  xj: () => (lintLines),
  zH: () => (lintVerdict)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _sizes_js__1 = __webpack_require__(76477);


const most = 20;
function lintLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, evidence, fix } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(name)
			: `${palette.warning(name)} (accepted)`;
		return [
			...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
			...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
			`  ${line(fix)}`,
		];
	});
}
function versionLines({ offset, version, tag }) {
	if (offset === "" || tag === undefined || tag.startsWith(`${offset}/`))
		return [];
	return [
		`Version ${line(version)} is the repository's (tag ${line(tag)}): ${line(offset)} has no version tags of its own.`,
	];
}
function lintVerdict({ advisories, forbidden = [] }) {
	if (advisories.length === 0)
		return "Clean: no advisories.";
	const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
	return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them forbidden.`;
}
function placesOf({ places = [] }) {
	if (places.length === 0)
		return [""];
	const lines = places
		.slice(0, most)
		.map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
	const hidden = places.length - lines.length;
	return hidden > 0 ? [...lines, `and ${(0,_sizes_js__1.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
	return facts.length <= most
		? facts
		: [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, 1000)));
}


}),

65883:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (countPlaces)
});
function countPlaces(listed, omitted) {
	return new Set(listed.map(({ path }) => path)).size + omitted;
}


}),

17384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (singleStageText)
});
var _sizes_js__0 = __webpack_require__(76477);

function singleStageText({ image, single }) {
	const percent = single.size === 0 ? 100 : Math.round((image.size / single.size) * 100);
	return `${extentText(image)}; as a single stage ${extentText(single)} (${percent} % of the size)`;
}
function extentText({ size, files, packages }) {
	return `${(0,_sizes_js__0.z3)(size)}, ${(0,_sizes_js__0.hS)(files, "file")}, ${(0,_sizes_js__0.hS)(packages, "package")}`;
}


}),

15789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (advisoryLines),
  x: () => (advisoryInLog)
});
var _palette_js__0 = __webpack_require__(67048);
var _view_js__1 = __webpack_require__(9843);


const mostFacts = 5;
function advisoryLines({ advisories, forbidden = [] }, palette) {
	return advisories.flatMap((advisory) => {
		const { name, message } = advisory;
		const title = forbidden.includes(name)
			? palette.bad(`${name} (forbidden)`)
			: palette.warning(name);
		return [`${title}  ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, palette)];
	});
}
function advisoryInLog(advisory) {
	const { name, message } = advisory;
	return [`advisory ${name}: ${(0,_view_js__1.n8)(message)}`, ...detailLines(advisory, _palette_js__0.wU)].join("\n");
}
function detailLines({ evidence, fix }, palette) {
	const hidden = evidence.length - mostFacts;
	const facts = [...evidence.slice(0, mostFacts), ...(hidden > 0 ? [`… and ${hidden} more`] : [])];
	return [...facts.map((fact) => palette.faint(`  ${(0,_view_js__1.n8)(fact)}`)), `  ${(0,_view_js__1.n8)(fix)}`];
}


}),

80375:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (sourceLines),
  K: () => (factLines)
});
var _domain_findings_proof_js__10 = __webpack_require__(67874);
var _domain_source_source_js__9 = __webpack_require__(80142);
var _domain_text_surface_js__0 = __webpack_require__(10970);
var _causes_js__1 = __webpack_require__(54560);
var _frame_js__2 = __webpack_require__(92890);
var _headline_js__3 = __webpack_require__(2251);
var _single_stage_js__8 = __webpack_require__(17384);
var _sizes_js__7 = __webpack_require__(76477);
var _variations_js__4 = __webpack_require__(81569);
var _traces_js__5 = __webpack_require__(7504);
var _view_js__6 = __webpack_require__(9843);











const nameWidth = 13;
const mostTags = 10;
function factLines(report, view, places) {
	const { proofs, pushed } = report;
	const builds = proofs.flatMap((proof) => proof.builds);
	const rows = [
		...proofs.flatMap(imageRows),
		...pushed.map(({ reference }) => ["pushed", reference]),
		["layout", places.layout ?? ""],
		...(view.detail === "verbose" ? [] : hintRows(proofs)),
		...sourceRows(report.source),
		["advisories", report.advisories.map(({ name }) => name).join(", ")],
		...(builds.length === 0 ? [] : variedRows(report, view)),
		[
			"builds",
			builds
				.map(({ environment, seconds }) => `${environment} ${(0,_sizes_js__7.Xo)(seconds)}`)
				.join(", "),
		],
		["phases", phasesText(report, view)],
		["report", places.page === undefined ? "" : `${places.page} (for programs: report.json)`],
		["kept in", keptText(places, view)],
		["read more", explainText(report, view)],
	];
	return rows.filter(([, value]) => value !== "").flatMap((row) => rowLines(row, view));
}
function sourceLines(source, palette) {
	const view = { palette, surface: "command line", detail: "normal" };
	return sourceRows(source)
		.filter(([, value]) => value !== "")
		.flatMap((row) => rowLines(row, view));
}
function phasesText({ timings }, { detail }) {
	const total = timings.reduce((sum, { seconds }) => sum + seconds, 0);
	const least = detail === "verbose" ? 0 : total / 20;
	return timings
		.filter(({ seconds }) => seconds >= least)
		.map(({ phase, seconds }) => `${phase} ${(0,_sizes_js__7.Xo)(seconds)}`)
		.join(", ");
}
function keptText({ temporary }, { surface }) {
	if (temporary === undefined || surface === "workflow")
		return "";
	return (0,_domain_text_surface_js__0.rG)(`${temporary}, until you remove it; ${(0,_domain_text_surface_js__0.Pe)("output")} names another folder`, surface);
}
function explainText(report, { surface }) {
	if (surface !== "command line" || (0,_headline_js__3.$f)(report) !== undefined)
		return "";
	const { failure, forbidden = [], proofs } = report;
	const groups = (0,_causes_js__1.w)(proofs.flatMap(({ differences }) => differences.listed));
	const names = failure?.code === "forbidden" ? forbidden : groups.map(({ cause }) => cause);
	return names.length === 0 ? "" : (0,_frame_js__2.bn)(names);
}
function imageRows({ image, singleStage }) {
	if (image === undefined)
		return [];
	return [
		["digest", image.digest],
		["size", `${(0,_sizes_js__7.z3)(image.size)} compressed`],
		["beside", singleStage === undefined ? "" : (0,_single_stage_js__8.I)(singleStage)],
	];
}
function sourceRows(source) {
	const { tag, otherTags = [] } = source;
	const hidden = otherTags.length - mostTags;
	const others = otherTags.slice(0, mostTags).map((other) => other.tag);
	return [
		["source", (0,_domain_source_source_js__9.r)(source)],
		["tag", tag ?? ""],
		["other tags", [...others, ...(hidden > 0 ? [`… and ${hidden} more`] : [])].join(", ")],
	];
}
function variedRows({ proofs }, { detail }) {
	const variations = (0,_domain_findings_proof_js__10.mx)(proofs);
	if (detail !== "verbose" && (0,_domain_findings_proof_js__10.Hc)(proofs) === "false")
		return [];
	return [
		["varied", detail === "verbose" ? variations.applied.join(", ") : ""],
		...(0,_variations_js__4.FS)(variations).map((text) => ["not varied", text]),
	];
}
function hintRows(proofs) {
	return proofs.flatMap((proof) => [
		["traces", (0,_traces_js__5.Kc)(proof) ?? ""],
		["executables", (0,_traces_js__5.Xd)(proof.executables) ?? ""],
	]);
}
function rowLines([name, value], view) {
	const [first = "", ...rest] = (0,_view_js__6.ky)((0,_view_js__6.n8)(value), view, nameWidth);
	return [
		`${view.palette.faint(name.padEnd(nameWidth - 1))} ${first}`,
		...rest.map((text) => `${" ".repeat(nameWidth)}${text}`),
	];
}


}),

7504:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kc: () => (tracesText),
  Xd: () => (executablesText),
  v$: () => (traceLines)
});
var _domain_build_written_place_js__0 = __webpack_require__(34707);
var _domain_text_image_path_js__5 = __webpack_require__(67566);
var _domain_text_printable_js__1 = __webpack_require__(76158);
var _executables_js__4 = __webpack_require__(38856);
var _sizes_js__2 = __webpack_require__(76477);
var _traces_js__3 = __webpack_require__(86245);






const mostShown = 5;
function traceLines(proof, palette) {
	const executables = executablesText(proof.executables);
	return [
		...foundLines(proof.traces, palette),
		...(executables === undefined ? [] : [line(executables)]),
	];
}
function foundLines({ listed, omitted }, palette) {
	const traces = listed.filter(({ weight }) => weight === "trace");
	const notes = listed.length - traces.length;
	const hidden = Math.max(0, traces.length - mostShown) + omitted;
	return [
		...(traces.length === 0 ? [] : [palette.strong("Traces of this build in the image:")]),
		...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
		...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
		...(notes === 0
			? []
			: [palette.faint(`${(0,_sizes_js__2.hS)(notes, "trace")} from the source itself: see the report`)]),
	];
}
function foundLine(found) {
	const { path, kind, format, excerpt, instruction, count } = found;
	const where = instruction === undefined ? "" : `, ${(0,_domain_build_written_place_js__0.Z9)(instruction)}`;
	const times = count === 1 ? "" : `, ${count} times`;
	return line(`${path}  ${kind}: ${excerpt} (${(0,_traces_js__3.aB)(found)}: ${format}${times}${where})`);
}
function executablesText({ listed, omitted }) {
	const groups = (0,_executables_js__4.f)(listed).filter(({ name }) => name !== "build-id");
	const advised = new Set(groups.flatMap(({ files }) => files));
	if (advised.size === 0)
		return undefined;
	const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
	const all = (0,_sizes_js__2.hS)(listed.length + omitted, "executable");
	return `${advised.size} of ${all} reveal something about the build (${kinds.join(", ")}): see the report`;
}
function tracesText({ traces, differences, }) {
	const told = new Set(differences.listed.map(({ path }) => (0,_domain_text_image_path_js__5.TN)(path)));
	const found = traces.listed.filter(({ weight, path }) => weight === "trace" && !told.has((0,_domain_text_image_path_js__5.TN)(path)));
	const count = found.length + traces.omitted;
	if (count === 0)
		return undefined;
	const certain = found.filter((trace) => trace.certain).length;
	return `${count} of this build in the image, ${certain === 0 ? "none" : certain} certain to change: see the report`;
}
function line(text) {
	return (0,_domain_text_printable_js__1.tJ)((0,_domain_text_printable_js__1.RK)((0,_domain_text_printable_js__1.vI)(text, 300)));
}


}),

9843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jj: () => (cut),
  ky: () => (wrapped),
  lA: () => (fits),
  n8: () => (line)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);

const widest = 120;
const narrowest = 40;
function line(text, longest = 1000) {
	return (0,_domain_text_printable_js__0.tJ)((0,_domain_text_printable_js__0.RK)((0,_domain_text_printable_js__0.vI)(text, longest)));
}
function wrapped(text, { columns }, used) {
	if (columns === undefined)
		return [text];
	const width = Math.min(widest, Math.max(narrowest, columns)) - used;
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const fits = last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width;
		if (fits)
			lines[lines.length - 1] = `${last} ${word}`;
		else
			lines.push(word);
	}
	return lines;
}
function cut(text, { columns }, used) {
	const width = Math.min(widest, Math.max(narrowest, columns ?? widest)) - used;
	const characters = [...text];
	return characters.length <= width ? text : `${characters.slice(0, width - 1).join("")}…`;
}
function fits(text, { columns }) {
	return columns === undefined || lengthOf(text) <= Math.min(widest, columns);
}
function lengthOf(text) {
	return [...text].length;
}


}),

81569:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AQ: () => (equalityText),
  FS: () => (notVariedTexts),
  Ws: () => (notAppliedText),
  qZ: () => (notVariedRows)
});
var _domain_build_environment_js__2 = __webpack_require__(78975);
var _domain_build_step_places_js__0 = __webpack_require__(99079);
var _domain_build_varied_js__1 = __webpack_require__(31825);



function notVariedRows({ notApplied }) {
	const rows = new Map();
	for (const { variation, reason, steps = [] } of notApplied) {
		const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
		const others = rows.get(key)?.variations ?? [];
		rows.set(key, { variations: [...others, variation], reason, steps });
	}
	return [...rows.values()];
}
function notVariedTexts(variations) {
	return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__0.e)(row.steps)}: ${row.reason}`);
}
function equalityText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const total = _domain_build_environment_js__2.u.length;
	if (missing.length === 0)
		return `equal under ${total} of ${total} variations`;
	return `equal, but ${notAppliedText(variations)}`;
}
function notAppliedText(variations) {
	const missing = (0,_domain_build_varied_js__1.t)(variations);
	const were = missing.length === 1 ? "was" : "were";
	return `${missing.length} of ${_domain_build_environment_js__2.u.length} variations ${were} not applied: ${missing.join(", ")}`;
}


})

};
//# sourceMappingURL=2940.index.js.map
