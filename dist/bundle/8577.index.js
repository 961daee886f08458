export const id = 8577;
export const ids = [8577];
export const modules = {

30196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Oj: () => (runtimeRecord),
  cR: () => (runtimeState),
  cleanUp: () => (cleanUp),
  pi: () => (removeInside)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _process_child_environment_js__3 = __webpack_require__(52845);
var _process_runner_js__4 = __webpack_require__(60850);
var _machine_processes_js__5 = __webpack_require__(17496);
var _mark_js__6 = __webpack_require__(61444);







const runtimeState = "runtime-state";
function runtimeRecord(buildFolder) {
	return `${buildFolder}${runtimeEnding}`;
}
const runtimeEnding = ".runtime";
async function cleanUp(folder) {
	const marked = await (0,node_fs_promises__0.lstat)((0,node_path__1.join)(folder, _mark_js__6.LB)).then(() => true, () => false);
	if (!marked)
		return;
	await (0,_machine_processes_js__5.Hk)(async (pid) => (await (0,_machine_processes_js__5.F4)(pid, folder)) || (0,_machine_processes_js__5.ov)(pid, folder));
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const { runtime, state, container } of await openContainers(folder)) {
		await (0,_process_runner_js__4.eF)({
			program: runtime,
			args: ["--root", state, "delete", "--force", container],
			env,
			timeoutSeconds: 10,
		});
	}
	await removeInside(folder);
}
async function removeInside(folder) {
	const env = (0,_process_child_environment_js__3.Qc)(process.env);
	for (const mount of await mountsBelow(folder)) {
		await (0,_process_runner_js__4.eF)({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
	}
	await remove(folder, env);
}
async function remove(folder, env) {
	const args = ["-rf", "--", folder];
	const removed = await (0,_process_runner_js__4.eF)({ program: "rm", args, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__4.gq)(removed))
		return;
	const inside = ["unshare", "rm", ...args];
	const finished = await (0,_process_runner_js__4.eF)({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
	if ((0,_process_runner_js__4.gq)(finished))
		return;
	throw new _domain_text_failure_js__2.HR({
		code: "tool",
		message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
		fix: "Remove it by hand, as root if need be; it holds nothing that is needed.",
	});
}
async function openContainers(folder) {
	const open = [];
	const records = (await (0,node_fs_promises__0.readdir)(folder)).filter((name) => name.endsWith(runtimeEnding));
	for (const record of records) {
		const slot = record.slice(0, -runtimeEnding.length);
		const runtime = (await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, record), "utf8").catch(() => "")).trim();
		if (runtime === "")
			continue;
		const state = (0,node_path__1.join)(folder, slot, runtimeState);
		const log = await (0,node_fs_promises__0.readFile)((0,node_path__1.join)(folder, slot, "shim.log"), "utf8").catch(() => undefined);
		const alive = log === undefined ? await (0,node_fs_promises__0.readdir)(state).catch(() => []) : aliveIn(log);
		open.push(...alive.map((container) => ({ runtime, state, container })));
	}
	return open;
}
function aliveIn(log) {
	const alive = new Set();
	for (const line of log.split("\n")) {
		const [verb, container] = line.split(" ");
		if (container === undefined)
			continue;
		if (verb === "create")
			alive.add(container);
		if (verb === "delete")
			alive.delete(container);
	}
	return [...alive];
}
async function mountsBelow(folder) {
	const table = await (0,node_fs_promises__0.readFile)("/proc/self/mountinfo", "utf8");
	return table
		.split("\n")
		.map((line) => line.split(" ")[4] ?? "")
		.map((path) => path.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))))
		.filter((path) => path.startsWith(`${folder}/`))
		.reverse();
}


}),

61444:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LB: () => (workFolderMark),
  aQ: () => (markFolder),
  zI: () => (isAbandoned)
});
var node_fs__0 = __webpack_require__(73024);
var node_fs_promises__1 = __webpack_require__(51455);
var node_path__2 = __webpack_require__(76760);
var valibot__4 = __webpack_require__(77934);
var _domain_text_schema_js__3 = __webpack_require__(59006);





const workFolderMark = ".twofold-work";
const maxMarkBytes = 4096;
const filled = valibot__4.FsL(valibot__4.YjP(), valibot__4.BpQ(1));
const makerSchema = (0,_domain_text_schema_js__3.Xy)({
	pid: valibot__4.FsL(valibot__4.aig(), valibot__4.Y2b(), valibot__4.Wwf(1)),
	started: filled,
	namespace: valibot__4.YjP(),
	boot: filled,
	machine: valibot__4.YjP(),
});
async function markFolder(folder) {
	const maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
	await (0,node_fs_promises__1.writeFile)((0,node_path__2.join)(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}
async function isAbandoned(folder) {
	const stats = await (0,node_fs_promises__1.lstat)(folder).catch(() => undefined);
	if (stats?.isDirectory() !== true || stats.uid !== process.geteuid?.())
		return false;
	const maker = await readMark(folder).catch(() => undefined);
	if (maker === undefined)
		return false;
	const now = await here();
	if (maker.boot !== now.boot)
		return maker.machine !== "" && maker.machine === now.machine;
	if (maker.namespace !== now.namespace || maker.namespace === "")
		return false;
	return (await startOf(String(maker.pid))) !== maker.started;
}
async function here() {
	const line = async (file) => (await (0,node_fs_promises__1.readFile)(file, "utf8").catch(() => "")).trim();
	return {
		namespace: await (0,node_fs_promises__1.readlink)("/proc/self/ns/pid").catch(() => ""),
		boot: await line("/proc/sys/kernel/random/boot_id"),
		machine: await line("/etc/machine-id"),
	};
}
async function startOf(pid) {
	const stat = await (0,node_fs_promises__1.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
async function readMark(folder) {
	const file = await (0,node_fs_promises__1.open)((0,node_path__2.join)(folder, workFolderMark), node_fs__0.constants.O_RDONLY | node_fs__0.constants.O_NOFOLLOW);
	try {
		const stats = await file.stat();
		const isOurs = stats.isFile() && stats.uid === process.geteuid?.();
		if (!isOurs || stats.size > maxMarkBytes)
			return undefined;
		return (0,_domain_text_schema_js__3.MW)(makerSchema, await file.readFile("utf8"));
	}
	finally {
		await file.close();
	}
}


}),

17496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F4: () => (isStartedFor),
  Hk: () => (endProcesses),
  RY: () => (isInNamespace),
  ov: () => (isStepIn)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_timers_promises__1 = __webpack_require__(58500);
var _process_child_environment_js__2 = __webpack_require__(52845);



async function endProcesses(wanted) {
	for (let round = 0; round < 8; round += 1) {
		const found = await processes(wanted);
		if (found.length === 0)
			return;
		for (const pid of found) {
			try {
				process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
			}
			catch {
			}
		}
		await ended(wanted);
		await (0,node_timers_promises__1.setTimeout)(100);
	}
}
async function ended(wanted) {
	for (let waited = 0; waited < 20; waited += 1) {
		if ((await processes(wanted)).length === 0)
			return;
		await (0,node_timers_promises__1.setTimeout)(50);
	}
}
async function processes(wanted) {
	const found = [];
	for (const name of await (0,node_fs_promises__0.readdir)("/proc")) {
		if (!/^\d+$/.test(name) || Number(name) === process.pid)
			continue;
		if (await wanted(name))
			found.push(Number(name));
	}
	return found;
}
async function isStartedFor(pid, folder) {
	const [environment, command, place] = await Promise.all([
		contents(pid, "environ"),
		contents(pid, "cmdline"),
		target(pid, "cwd"),
	]);
	const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
	return (isPart ||
		environment.split("\0").includes(`${_process_child_environment_js__2.u4}=${folder}`) ||
		command.includes(`${folder}/`));
}
async function isStepIn(pid, folder) {
	const root = await target(pid, "root");
	if (root.startsWith(`${folder}/`))
		return true;
	if (root !== "/" || !(await hasOwnMounts(pid)))
		return false;
	const mounts = (await contents(pid, "mountinfo")).split("\n").map((line) => line.split(" "));
	const [, , , source = "", , , ...more] = mounts.find(([, , , , point]) => point === "/") ?? [];
	return source.startsWith(`${folder}/`) || more.join(" ").includes(`upperdir=${folder}/`);
}
async function isInNamespace(pid, namespace) {
	const link = `ns/${namespace.slice(0, namespace.indexOf(":"))}`;
	const [theirs, ours] = await Promise.all([target(pid, link), target("self", link)]);
	return theirs === namespace && ours !== "" && ours !== namespace;
}
async function hasOwnMounts(pid) {
	const [theirs, ours] = await Promise.all([target(pid, "ns/mnt"), target("self", "ns/mnt")]);
	return theirs !== ours;
}
function contents(pid, file) {
	return (0,node_fs_promises__0.readFile)(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}
function target(pid, link) {
	return (0,node_fs_promises__0.readlink)(`/proc/${pid}/${link}`).catch(() => "");
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

67271:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (badInput),
  HR: () => (Failure),
  hS: () => (exitCodes),
  mP: () => (unwritable),
  o5: () => (inputNamed)
});
var _surface_js__0 = __webpack_require__(10970);

class Failure extends Error {
	code;
	place;
	input;
	output;
	told;
	constructor(details) {
		const { message, fix, cause } = details;
		super((0,_surface_js__0.rG)(message, "workflow"), cause === undefined ? undefined : { cause });
		this.name = "Failure";
		this.code = details.code;
		this.told = { message, fix };
		this.place = details.place;
		this.input = details.input;
		this.output = details.output ?? [];
	}
	get fix() {
		return (0,_surface_js__0.rG)(this.told.fix, "workflow");
	}
	on(surface, elsewhere) {
		const { message, fix } = this.told;
		return {
			message: (0,_surface_js__0.rG)(message, surface, elsewhere),
			fix: (0,_surface_js__0.rG)(fix, surface, elsewhere),
		};
	}
}
const exitCodes = {
	usage: 2,
	forbidden: 1,
	irreproducible: 1,
	"not-varied": 1,
	"secret-in-image": 1,
	build: 3,
	tool: 3,
	registry: 3,
	interrupted: 130,
};
function inputNamed(input) {
	return (0,_surface_js__0.$8)({ workflow: `Input \`${input}\``, commandLine: `Flag \`--${input}\`` });
}
function badInput(input, wrong, fix) {
	return new Failure({ code: "usage", message: `${inputNamed(input)}: ${wrong}`, fix, input });
}
function unwritable(error, folder) {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
		return error;
	return new Failure({
		code: "tool",
		message: `${inputNamed("output")}: ${folder} cannot be written: ${error.message}.`,
		fix: `Free some space there, or name another folder; without ${(0,_surface_js__0.Pe)("output")}, RUNNER_TEMP or TMPDIR says where results go.`,
		cause: error,
	});
}


}),

24099:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OW: () => (isJsonObject),
  qF: () => (parseJson),
  v_: () => (TooDeep)
});

function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const maxJsonDepth = 64;
class TooDeep extends SyntaxError {
}
function parseJson(text) {
	if (nesting(text) > maxJsonDepth) {
		throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
	}
	return JSON.parse(text);
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === quote)
			at = stringEnd(text, at);
		else if (code === openBracket || code === openBrace) {
			depth += 1;
			deepest = Math.max(deepest, depth);
		}
		else if (code === closeBracket || code === closeBrace)
			depth -= 1;
	}
	return deepest;
}
function stringEnd(text, start) {
	let end = text.indexOf('"', start + 1);
	while (end !== -1 && isEscaped(text, end))
		end = text.indexOf('"', end + 1);
	return end === -1 ? text.length : end;
}
function isEscaped(text, at) {
	let first = at;
	while (text.charCodeAt(first - 1) === backslash)
		first -= 1;
	return (at - first) % 2 === 1;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];


}),

76158:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K1: () => (ending),
  RK: () => (visible),
  g$: () => (printable),
  tJ: () => (inert),
  vI: () => (shortened)
});
var _trailing_js__0 = __webpack_require__(36141);

const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
	`${esc}\\[[0-?]*[ -/]*[@-~]`,
	`${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
	`${esc}[ -/]*[0-~]`,
].join("|"), "g");
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
function visible(text) {
	return text.replace(controls, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20)
			return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
function printable(text) {
	return visible((0,_trailing_js__0.h)(text.replace(escapes, ""), "\r"));
}
function shortened(text, longest) {
	if (text.length <= longest)
		return text;
	return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
function inert(text) {
	return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
function ending(text, longest) {
	if (text.length <= longest)
		return text;
	const end = text.slice(-longest);
	return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}


}),

59006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  CP: () => (wholeObjectOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  U4: () => (parsedJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  jk: () => (textThat),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject),
  tA: () => (onlyObjectOf),
  xK: () => (checkedWhole)
});
var valibot__1 = __webpack_require__(77934);
var _json_js__2 = __webpack_require__(24099);
var _printable_js__0 = __webpack_require__(76158);



const expectations = {
	array: "an array",
	boolean: "true or false",
	number: "a number",
	string: "a text",
};
const config = {
	abortEarly: true,
	message: ({ type }) => expectations[type] ?? "something else",
};
const patient = { ...config, abortEarly: false };
const jsonObject = valibot__1.IeY(_json_js__2.OW, "an object");
const textThat = (is, what) => valibot__1.FsL(valibot__1.YjP(), valibot__1.z6Y(is, what));
function objectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const result = valibot__1.xLC(whole, membersOf(dataset.value, entries), config);
		if (result.success)
			return result.output;
		const { input, message, path } = result.issues[0];
		addIssue({ input, message, path });
		return NEVER;
	}));
}
function membersOf(value, entries) {
	const members = {};
	for (const [name, { type }] of Object.entries(entries)) {
		const member = Object.hasOwn(value, name) ? value[name] : undefined;
		const isAbsent = member === undefined || member === null;
		if (!isAbsent || type !== "exact_optional")
			members[name] = member;
	}
	return members;
}
function wholeObjectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	const known = Object.keys(entries);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const { value } = dataset;
		const result = valibot__1.xLC(whole, membersOf(value, entries), patient);
		for (const { input, message, path } of result.issues ?? []) {
			addIssue({ input, message, path });
		}
		const unknown = Object.keys(value).filter((name) => !Object.hasOwn(entries, name));
		for (const key of unknown) {
			const member = { type: "object", origin: "value", input: value, key };
			const message = `left out, because only ${known.join(", ")} are known here`;
			addIssue({ input: value[key], message, path: [{ ...member, value: value[key] }] });
		}
		return result.success && unknown.length === 0 ? result.output : NEVER;
	}));
}
function onlyObjectOf(entries) {
	return valibot__1.FsL(jsonObject, valibot__1.z6Y((found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)), `an object with no other members than ${Object.keys(entries).join(", ")}`), objectOf(entries));
}
function mapOf(item) {
	const values = valibot__1.YOg(item);
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const keys = Object.keys(dataset.value);
		const keyAt = (at) => keys[at] ?? "";
		const result = valibot__1.xLC(values, Object.values(dataset.value), config);
		if (result.success) {
			return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
		}
		const { input, message, path: [place, ...path] = [] } = result.issues[0];
		const key = keyAt(Number(place?.key));
		const member = { type: "object", origin: "value", input: dataset.value, key };
		addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
		return NEVER;
	}));
}
function listOf(item) {
	return valibot__1.FsL(valibot__1.YOg(item), valibot__1.tBZ());
}
function listOfFitting(item) {
	return valibot__1.FsL(valibot__1.YOg(valibot__1.L5J()), valibot__1.pdi((items) => items.flatMap((one) => {
		const result = valibot__1.xLC(item, one, config);
		return result.success ? [result.output] : [];
	})));
}
function maybe(schema) {
	return valibot__1.NpB(valibot__1.dxN(schema), undefined);
}
function checked(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}
function checkedWhole(schema, value) {
	const result = valibot__1.xLC(schema, value, patient);
	return result.success ? { value: result.output } : { flaws: result.issues.map(reasonOf) };
}
function fitting(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
	const parsed = parsedJson(text);
	return "wrong" in parsed ? parsed : checked(schema, parsed.value);
}
function parsedJson(text) {
	try {
		return { value: (0,_json_js__2.qF)(text) };
	}
	catch (error) {
		return { wrong: error instanceof _json_js__2.v_ ? `it ${error.message}` : "it is not JSON" };
	}
}
function fittingJson(schema, text) {
	const found = checkedJson(schema, text);
	return "value" in found ? found.value : undefined;
}
function reasonOf({ path, input, message }) {
	const place = (path ?? []).reduce((text, { key }) => typeof key === "number"
		? `${text}[${key}]`
		: `${text === "" ? "" : `${text}.`}${String(key)}`, "");
	const where = place === "" ? "the document" : `\`${(0,_printable_js__0.vI)((0,_printable_js__0.RK)(place), 200)}\``;
	return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}


}),

10970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (perSurface),
  P3: () => (onePerPlace),
  Pe: () => (setting),
  g2: () => (onePer),
  rG: () => (onSurface),
  xE: () => (theRun),
  y1: () => (namedSetting)
});
const [start, named, middle, end] = ["\u{E0F0}", "\u{E0F3}", "\u{E0F1}", "\u{E0F2}"];
const marks = new RegExp(`[${start}${named}${middle}${end}]`, "gu");
const form = `[^${start}${named}${middle}${end}]*`;
const marked = new RegExp(`${start}(?:([\\w-]*)${named})?(${form})${middle}(${form})${end}`, "gu");
const cutName = new RegExp(`${start}[\\w-]*(?:${named}|$)`, "gu");
function perSurface(forms) {
	return `${start}${forms.workflow}${middle}${forms.commandLine}${end}`;
}
function aboutSetting(name, { workflow, commandLine }) {
	return `${start}${name}${named}${workflow}${middle}${commandLine}${end}`;
}
function setting(name, value) {
	return aboutSetting(name, {
		workflow: `\`${value === undefined ? name : `${name}: ${value}`}\``,
		commandLine: `\`${flag(name, value)}\``,
	});
}
function namedSetting(name) {
	return aboutSetting(name, { workflow: `input \`${name}\``, commandLine: `\`--${name}\`` });
}
function flag(name, value) {
	if (value === undefined || value === "true")
		return `--${name}`;
	return value === "false" ? `--no-${name}` : `--${name}=${value}`;
}
const place = perSurface({ workflow: "per line", commandLine: "per flag" });
const onePerPlace = `one ${place}`;
function onePer(entry) {
	return `one ${entry} ${place}`;
}
const theRun = perSurface({ workflow: "the step", commandLine: "the command" });
const nowhere = () => "";
function onSurface(text, surface, elsewhere = nowhere) {
	if (!text.includes(start))
		return text;
	const said = text.replace(marked, (_, name, workflow, commandLine) => `${surface === "workflow" ? workflow : commandLine}${name === undefined ? "" : elsewhere(name)}`);
	return said.replaceAll(cutName, "").replaceAll(marks, "");
}


}),

36141:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (withoutTrailing)
});
function withoutTrailing(text, characters) {
	let end = text.length;
	while (end > 0 && characters.includes(text.charAt(end - 1)))
		end -= 1;
	return text.slice(0, end);
}


})

};
//# sourceMappingURL=8577.index.js.map
