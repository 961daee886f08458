export const id = 11258;
export const ids = [11258];
export const modules = {

11258:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h_: () => (openRepository),
  lQ: () => (isFolder),
  t2: () => (exists)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_all_ended_js__5 = __webpack_require__(22880);
var _configuration_js__4 = __webpack_require__(50982);
var _environment_js__2 = __webpack_require__(24145);
var _git_js__3 = __webpack_require__(75455);






async function openRepository(folder, surroundings) {
	const { shared, ahead, ceiling } = surroundings;
	const opened = await ahead?.of(folder);
	if (opened !== undefined)
		return opened;
	const marked = await folderWithGit(folder, ceiling);
	if (marked === undefined) {
		const end = ceiling === undefined ? "" : `, up to ${ceiling}`;
		return closed(`no .git in ${folder} or above${end}`);
	}
	if (shared === undefined)
		return await openMarked({ folder, marked }, surroundings);
	const known = shared.get(marked) ?? openMarked({ folder: marked, marked }, surroundings);
	shared.set(marked, known);
	return await known;
}
async function openMarked({ folder, marked }, { env, signal, shared }) {
	const first = (0,_git_js__3.u)({
		folder,
		env: (0,_environment_js__2._)(env, undefined),
		config: (0,_configuration_js__4.Ke)(marked),
		signal,
	});
	const [place, listing] = await (0,_domain_build_all_ended_js__5.C)([
		first.text(["rev-parse", "--is-shallow-repository", "--show-toplevel"]),
		first.text(["config", "--list", "--show-scope", "-z"]),
	]);
	if (!place.known)
		return closed(place.why);
	if (!listing.known)
		return closed(listing.why);
	const [, shallow, root] = /^(true|false)\n(.*)\n$/s.exec(place.value) ?? [];
	if (root === undefined)
		return closed("git did not say where the working tree is");
	const settings = (0,_configuration_js__4.P$)(listing.value);
	const against = (0,_configuration_js__4.tj)(settings);
	if (against === undefined)
		return closed("its configuration has a content filter that cannot be switched off");
	const git = (0,_git_js__3.u)({
		folder: root,
		env: (0,_environment_js__2._)(env, (0,_configuration_js__4.jb)(settings, "core.sshcommand")),
		config: [...(0,_configuration_js__4.Ke)(marked), ...against],
		signal,
	});
	const isShared = shared !== undefined;
	const asked = isShared ? (0,_git_js__3.m)(git) : git;
	const repository = { root, shallow: shallow === "true", settings, isShared, git: asked };
	return { kind: "opened", repository };
}
function closed(why) {
	return { kind: "closed", why };
}
async function folderWithGit(folder, ceiling) {
	for (let place = folder; place !== ceiling; place = (0,node_path__1.dirname)(place)) {
		if (await exists((0,node_path__1.join)(place, ".git")))
			return place;
		if ((0,node_path__1.dirname)(place) === place)
			break;
	}
	return undefined;
}
async function exists(path) {
	return (0,node_fs_promises__0.lstat)(path).then(() => true, () => false);
}
async function isFolder(path) {
	return (0,node_fs_promises__0.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


}),

11836:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (LineSplitter)
});
var node_string_decoder__0 = __webpack_require__(46193);
var _domain_build_blank_js__1 = __webpack_require__(60456);


const maxLineLength = 16 * 1024;
class LineSplitter {
	#decoder = new node_string_decoder__0.StringDecoder("utf8");
	#onLine;
	#blanker;
	#rest = "";
	constructor(onLine, blanker = _domain_build_blank_js__1.Y) {
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


}),

22880:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (allEnded)
});
async function allEnded(promises) {
	await Promise.allSettled(promises);
	return await Promise.all(promises);
}


}),

24145:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (gitEnvironment),
  b: () => (localEnvironment)
});
var node_crypto__0 = __webpack_require__(77598);
var _process_child_environment_js__1 = __webpack_require__(52845);


const kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
function gitEnvironment(env, trustedSsh) {
	const scrubbed = Object.entries((0,_process_child_environment_js__1.Qc)(env)).filter(([name]) => kept.test(name) || !dropped.test(name));
	return {
		...Object.fromEntries(scrubbed),
		GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
		GIT_GRAFT_FILE: "/dev/null",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
		GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C",
	};
}
const local = /^GIT_(CONFIG_NOSYSTEM|GRAFT_FILE|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT)$/;
function localEnvironment(env) {
	const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || local.test(name));
	return { ...Object.fromEntries(kept), GIT_ALLOW_PROTOCOL: `none-${(0,node_crypto__0.randomUUID)()}` };
}
function sshProgram(program) {
	return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}


}),

25651:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (unknown),
  e: () => (known)
});
function known(value) {
	return { known: true, value };
}
function unknown(why, trouble) {
	return { known: false, why, ...(trouble === undefined ? {} : { trouble }) };
}


}),

50982:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  HR: () => (convertsLineEnds),
  IX: () => (isLocal),
  Ke: () => (fixedSettings),
  P$: () => (parseSettings),
  Uq: () => (smudgingDrivers),
  jb: () => (trustedValue),
  tj: () => (settingsAgainst),
  xY: () => (remotesOf)
});
function parseSettings(output) {
	const fields = output.split("\0");
	const settings = [];
	for (let index = 0; index + 1 < fields.length; index += 2) {
		const [scope = "", entry = ""] = fields.slice(index, index + 2);
		const end = entry.indexOf("\n");
		settings.push(end === -1
			? { scope, key: entry, value: "true" }
			: { scope, key: entry.slice(0, end), value: entry.slice(end + 1) });
	}
	return settings;
}
function isLocal(setting) {
	return setting.scope === "local" || setting.scope === "worktree";
}
function trustedValue(settings, key) {
	return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}
function remotesOf(settings) {
	const urls = new Map();
	for (const { key, value } of settings) {
		const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
		if (name !== undefined && !urls.has(name))
			urls.set(name, value);
	}
	return [...urls].map(([name, url]) => ({ name, url }));
}
function fixedSettings(root) {
	return [
		`safe.directory=${root}`,
		"core.fsmonitor=false",
		"core.untrackedCache=false",
		"core.hooksPath=/dev/null",
		"core.askPass=",
		"protocol.ext.allow=never",
		"core.fileMode=true",
		"core.symlinks=true",
		"core.ignoreCase=false",
		"core.checkStat=default",
		"core.trustCTime=true",
		"sparse.expectFilesOutsideOfPatterns=false",
	];
}
function settingsAgainst(settings) {
	const local = settings.filter(isLocal);
	const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
	const drivers = new Set(named.flatMap(({ setting, driver }) => driver !== undefined && (driver === "lfs" || isLocal(setting)) ? [driver] : []));
	const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
	const aliases = local.flatMap(({ key }) => (key.startsWith("alias.") ? [key] : []));
	if ([...drivers, ...packs, ...aliases].some((name) => name.includes("=")))
		return undefined;
	const filters = [...drivers].flatMap((driver) => [
		`filter.${driver}.clean=`,
		`filter.${driver}.process=`,
		`filter.${driver}.required=false`,
	]);
	return [
		...filters,
		...packs.map((name) => `remote.${name}.uploadpack=git-upload-pack`),
		...aliases.map((key) => `${key}=`),
		...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
	];
}
function filterDriver({ key }) {
	return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}
function smudgingDrivers(settings) {
	const drivers = settings.flatMap(({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? []);
	return new Set(drivers.filter((driver) => driver !== "lfs"));
}
function convertsLineEnds(settings) {
	const value = (key) => settings.findLast((setting) => setting.key === key)?.value;
	const autocrlf = value("core.autocrlf");
	return (autocrlf !== undefined && autocrlf !== "false") || value("core.eol") !== undefined;
}
function isHelper({ key }) {
	return /^credential\.(?:.*\.)?helper$/s.test(key);
}
function helpers(settings) {
	return settings
		.filter((setting) => isHelper(setting) && !isLocal(setting) && !setting.key.includes("="))
		.map(({ key, value }) => `${key}=${value}`);
}


}),

52845:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

60456:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

65663:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  lA: () => (describeEnd),
  eF: () => (run),
  gq: () => (succeeded)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_os_ = __webpack_require__(48161);

var external_node_perf_hooks_ = __webpack_require__(643);

var process_lines = __webpack_require__(11836);
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
		const lines = () => new process_lines.g(keep, command.blank?.());
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

75455:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  m: () => (askedOnce),
  u: () => (gitIn)
});


var promises_ = __webpack_require__(51455);

var once_for_each = __webpack_require__(97897);

var checkout = __webpack_require__(25651);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var runner = __webpack_require__(65663);

var environment = __webpack_require__(24145);
;

const unread = "fatal: Could not read from remote repository";
function reasonIn(lines) {
	const told = lines.filter((line) => line.trim() !== "" && !line.startsWith(unread));
	const line = told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
		told[0] ??
		lines.find((candidate) => candidate.startsWith(unread)) ??
		"git failed without giving a reason";
	const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) => url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""));
	return (0,printable.vI)((0,printable.g$)(bare), 300);
}

;



async function queryGuarded({ folder, env, config, signal }, { query, seconds }) {
	signal?.throwIfAborted();
	const { simpleGit } = await __webpack_require__.e(2830).then(__webpack_require__.bind(__webpack_require__, 74724));
	const deadline = AbortSignal.timeout(seconds * 1000);
	const alone = (0,environment.b)(env);
	try {
		const git = simpleGit({
			baseDir: folder,
			config: config.filter((value) => value.startsWith("safe.directory=")),
			abort: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
			allowEnvironment: Object.keys(alone),
			completion: { onClose: true, onExit: false },
			errors: (error, { exitCode, stdErr }) => error ?? (exitCode === 0 ? undefined : Buffer.concat(stdErr)),
		}).env({ ...alone });
		return (0,checkout.e)(await query(git));
	}
	catch (error) {
		signal?.throwIfAborted();
		if (deadline.aborted)
			return (0,checkout.L)(`no answer within ${seconds} s`);
		return (0,checkout.L)(reasonIn((error instanceof Error ? error.message : String(error)).split("\n")));
	}
}

;








const defaultSeconds = 120;
function gitIn(setting) {
	return {
		text: async (args, { seconds = defaultSeconds } = {}) => {
			const printed = await runGit(setting, { args, seconds });
			return printed.known ? (0,checkout.e)(printed.value.toString()) : printed;
		},
		batch: (args, input) => runGit(setting, { args, input, seconds: defaultSeconds }),
		guarded: (query) => queryGuarded(setting, { query, seconds: defaultSeconds }),
	};
}
function askedOnce(git) {
	return {
		text: (0,once_for_each.i)((args, options) => git.text(args, options)),
		batch: (0,once_for_each.i)((args, input) => git.batch(args, input)),
		guarded: (query) => git.guarded(query),
	};
}
async function runGit(setting, command) {
	const { folder, env, config, signal } = setting;
	const finished = await (0,runner.eF)({
		program: "git",
		args: [...config.flatMap((value) => ["-c", value]), ...command.args],
		cwd: folder,
		env,
		timeoutSeconds: command.seconds,
		endSignal: "SIGKILL",
		endsWhenOverlong: true,
		...(command.input === undefined ? {} : { input: command.input }),
		...(signal === undefined ? {} : { signal }),
	});
	if ((0,runner.gq)(finished))
		return (0,checkout.e)(finished.stdout);
	if (finished.end.kind === "not-started")
		return await notStarted(finished.end.reason, folder);
	return (0,checkout.L)(whyFailed(finished, command));
}
async function notStarted(reason, folder) {
	const isThere = await (0,promises_.stat)(folder).then((stats) => stats.isDirectory(), () => false);
	if (!isThere)
		return (0,checkout.L)((0,printable.vI)((0,printable.g$)(`there is no folder ${folder}`), 300));
	if (!/ (?:ENOENT|EACCES)$/.test(reason))
		return (0,checkout.L)(`git could not be started: ${reason}`);
	throw new failure.HR({
		code: "tool",
		message: "git could not be started, but the build context is in a git checkout.",
		fix: "Install git, and make sure that it is on PATH.",
		cause: new Error(reason),
	});
}
function whyFailed(finished, { seconds }) {
	switch (finished.end.kind) {
		case "exit":
			return reasonIn(finished.lastLines);
		case "timeout":
			return `no answer within ${seconds} s`;
		case "overlong":
		case "signal":
		case "not-started":
			return (0,runner.lA)(finished);
	}
}


}),

76553:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Di: () => (indexQuestion),
  PO: () => (contextIn),
  TU: () => (askingAhead),
  UN: () => (pullRefsQuestion),
  nH: () => (questionsOfReading),
  q_: () => (tagsQuestion),
  qq: () => (statusWithinQuestion),
  vY: () => (statusQuestion)
});
var node_path__0 = __webpack_require__(76760);

function statusQuestion(untracked) {
	const what = untracked === "all" ? ["--ignored=matching"] : [];
	const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
	return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
function statusWithinQuestion(folder) {
	return ["--literal-pathspecs", ...statusQuestion("all"), "--", folder];
}
const indexQuestion = ["ls-files", "-v", "-s", "-z"];
const tagsQuestion = [
	"for-each-ref",
	"--format=%(objectname) %(*objectname) %(refname:strip=2)",
	"refs/tags/",
];
const pullRefsQuestion = [
	"for-each-ref",
	"--points-at=HEAD",
	"--format=%(refname)",
	"refs/remotes/",
	"refs/pull/",
];
function contextIn(root, folder) {
	const context = (0,node_path__0.relative)(root, folder).split(node_path__0.sep).join("/");
	return context === ".." || context.startsWith("../") ? undefined : context;
}
function questionsOfReading(context) {
	const statuses = context === ""
		? [statusQuestion("all")]
		: [statusQuestion("no"), statusWithinQuestion(context)];
	return [...statuses, indexQuestion, tagsQuestion, pullRefsQuestion];
}
function askingAhead(repository, questions) {
	const { git } = repository;
	const asked = new Map(questions.map((question) => {
		const answer = git.text(question);
		answer.catch(() => { });
		return [keyOf(question), answer];
	}));
	const text = (args, options) => {
		const key = keyOf(args);
		const answer = options === undefined ? asked.get(key) : undefined;
		asked.delete(key);
		return answer ?? git.text(args, options);
	};
	return { ...repository, git: { ...git, text } };
}
function keyOf(question) {
	return question.join("\0");
}


}),

76565:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

82950:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  besideOpening: () => (besideOpening),
  besideReading: () => (besideReading)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var run_questions = __webpack_require__(76553);

var repository = __webpack_require__(11258);
;




async function whileOpening(options, work) {
	const ending = new AbortController();
	const signal = AbortSignal.any([options.signal, ending.signal]);
	const opening = openFolder({ ...options, signal });
	const ended = opening.then(() => undefined, () => undefined);
	try {
		return await work({
			of: async (folder) => {
				const found = await opening;
				return found?.folder === folder ? found.opened : undefined;
			},
		});
	}
	finally {
		ending.abort();
		await ended;
	}
}
async function openFolder(options) {
	const { cwd, env, signal } = options;
	const folder = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, options.folder)).catch(() => undefined);
	if (folder === undefined)
		return undefined;
	const opened = await (0,repository.h_)(folder, { env, signal });
	return { folder, opened: withQuestions(opened, folder, options) };
}
function withQuestions(opened, folder, { questions }) {
	if (opened.kind === "closed" || questions === undefined)
		return opened;
	const context = (0,run_questions.PO)(opened.repository.root, folder);
	if (context === undefined)
		return opened;
	return { ...opened, repository: (0,run_questions.TU)(opened.repository, questions(context)) };
}


var settings = __webpack_require__(64050);
;



async function besideOpening(given, { env, cwd, signal }, work) {
	return await whileOpening({ env, cwd, signal, folder: (0,settings.Vm)(given) }, work);
}
async function besideReading(given, { env, cwd, signal }, work) {
	const folder = (0,settings.Vm)(given);
	return await whileOpening({ env, cwd, signal, folder, questions: run_questions.nH }, work);
}


}),

97897:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (onceForEach)
});
function onceForEach(ask) {
	const answers = new Map();
	return (...args) => {
		const key = JSON.stringify(args);
		const answer = answers.get(key) ?? ask(...args);
		answers.set(key, answer);
		return answer;
	};
}


}),

};
//# sourceMappingURL=11258.index.js.map
