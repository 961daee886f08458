export const id = 9321;
export const ids = [9321];
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


})

};
//# sourceMappingURL=9321.index.js.map
