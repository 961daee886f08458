export const id = 7081;
export const ids = [7081];
export const modules = {

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

47362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  registryClientFor: () => (registryClientFor)
});
var node_path__0 = __webpack_require__(76760);
var _adapters_process_child_environment_js__1 = __webpack_require__(52845);
var _adapters_registry_client_accounts_js__2 = __webpack_require__(70540);
var _adapters_registry_client_auth_files_js__3 = __webpack_require__(83525);
var _adapters_registry_client_client_js__4 = __webpack_require__(77486);
var _domain_build_insecure_js__5 = __webpack_require__(1758);






function registryClientFor(run) {
	const { access, hosts, env, cwd, signal } = run;
	const { username, password, authfile } = access;
	const hasAccount = username !== undefined && password !== undefined;
	const { REGISTRY_AUTH_FILE: own } = env;
	return (0,_adapters_registry_client_client_js__4.R)({
		accounts: (0,_adapters_registry_client_accounts_js__2.n)({
			given: hasAccount ? { username, password, hosts } : undefined,
			named: authfile === undefined ? undefined : (0,node_path__0.resolve)(cwd, authfile),
			authFiles: own ? [(0,node_path__0.resolve)(cwd, own)] : (0,_adapters_registry_client_auth_files_js__3.aJ)(env),
			env: (0,_adapters_process_child_environment_js__1.signInEnvironment)(env),
			signal,
		}),
		given: hasAccount ? hosts : [],
		insecure: (0,_domain_build_insecure_js__5.u)(access, hosts),
		env,
		signal,
	});
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

1758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
var _oci_reference_js__0 = __webpack_require__(73326);

function insecureHosts(access, named) {
	const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
	return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
	const host = (0,_oci_reference_js__0.F2)(reference)?.registry.toLowerCase();
	return host === undefined || !insecure.includes(host);
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

86107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);

const rows = [
	{
		sign: /no space left on device|disk quota exceeded/i,
		what: "the disk is full",
		fix: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
	},
	{
		sign: /loading trust policy|policy\.json/i,
		what: "this machine has no valid trust policy (`policy.json`)",
		fix: 'Install the package `containers-common` (or `golang-github-containers-common`), or write `{"default":[{"type":"insecureAcceptAnything"}]}` to `/etc/containers/policy.json`.',
	},
	{
		sign: /is rejected by policy/i,
		what: "this machine's trust policy (`policy.json`) rejects the image",
		fix: "Allow the image's registry in `/etc/containers/policy.json`, or use an image that it allows.",
	},
	{
		sign: /registry \S{1,300} is blocked in/i,
		what: "this machine's `registries.conf` blocks the registry",
		fix: "Take `blocked = true` out of `/etc/containers/registries.conf` for it, or use another registry.",
	},
	{
		sign: /loading registries configuration/i,
		what: "this machine's `registries.conf` cannot be read",
		fix: "Correct the file that the message below names.",
	},
	{
		sign: /failed to get container config|parsing storage configuration/i,
		what: "this machine's configuration of containers cannot be read",
		fix: "Correct what the message below names: `storage.conf`, `containers.conf` or XDG_RUNTIME_DIR.",
	},
	{
		sign: /getting username and password/i,
		what: "the auth file cannot be read",
		fix: `Give an auth file as \`skopeo login\` or \`docker login\` writes it: ${(0,_text_surface_js__0.Pe)("authfile")}.`,
	},
	{
		sign: /failed to GetDriver graph|driver not supported/i,
		what: "the storage driver does not work on this machine",
		fix: "Set `driver` in `storage.conf` to `overlay` or `vfs`.",
	},
	{
		sign: /newuidmap|newgidmap|\/etc\/subuid|subordinate uid/i,
		what: "this user may not map other users",
		fix: "Install `uidmap`, and give the user one line in `/etc/subuid` and one in `/etc/subgid`; or build as root.",
	},
	{
		sign: /permission denied|operation not permitted/i,
		what: "this user may not read or write a file that is needed",
		fix: "Give the user access to the file that the message below names, or build as root.",
	},
];
function machineTrouble(text) {
	const row = rows.find(({ sign }) => sign.test(text));
	return row === undefined
		? undefined
		: { what: row.what, fix: row.fix, isLocal: true, mayPass: false };
}


}),

66669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (tlsTrouble),
  m7: () => (answerTrouble),
  xe: () => (registryTrouble)
});
var _text_surface_js__0 = __webpack_require__(10970);
var _machine_troubles_js__1 = __webpack_require__(86107);
var _reference_js__2 = __webpack_require__(73326);



const tlsTrouble = "TLS: ";
const unverified = ({ host }) => (0,_text_surface_js__0.Pe)("insecure-registries", host);
const account = `${(0,_text_surface_js__0.Pe)("username")} and ${(0,_text_surface_js__0.Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const packages = (0,_text_surface_js__0.$8)({
	workflow: " (on GitHub: `permissions: packages: write`)",
	commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
	{
		sign: /server gave HTTP response to HTTPS client/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks plain HTTP`,
		fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
	},
	{
		sign: /client sent an HTTP request to an HTTPS server/i,
		what: ({ host }) => `${tlsTrouble}${host} speaks only HTTPS`,
		fix: "Leave out what says that this registry needs no HTTPS.",
	},
	{
		sign: /certificate has expired or is not yet valid/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} has expired, or this machine's clock is wrong`,
		fix: "Check the clock with `date`, and renew the certificate.",
	},
	{
		sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is for another name`,
		fix: (named) => `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /x509|certificate|tls: /i,
		what: ({ host }) => `${tlsTrouble}the certificate of ${host} is not trusted here`,
		fix: (named) => `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
	},
	{
		sign: /no such host|name resolution|server misbehaving/i,
		what: ({ host }) => `no host has the name ${host} (no answer from DNS)`,
		fix: ({ host, reference }) => host === "docker.io" && !reference.startsWith(host)
			? `${unreached} A name without a host is looked for at docker.io; a path starts with \`./\` or \`/\`.`
			: unreached,
	},
	{
		sign: /connection refused/i,
		what: ({ host }) => `nothing listens at ${host} (connection refused)`,
		fix: "Check the host and the port, and that the registry runs, then run again.",
	},
	{
		sign: /i\/o timeout|deadline exceeded|no route to host|network is unreachable|handshake timeout|connection timed out/i,
		what: ({ host }) => `${host} does not answer`,
		fix: unreached,
		mayPass: true,
	},
	{
		sign: /too ?many ?requests|status 429/i,
		what: ({ host }) => `${host} lets nobody ask so often (rate limit)`,
		fix: `Sign in (${account}), wait, or use a mirror.`,
		mayPass: true,
	},
	{
		sign: /quota|exceed the configured upper limit|insufficient storage/i,
		what: ({ host }) => `${host} has no room left for this repository (quota)`,
		fix: "Remove images there, or have the quota raised.",
	},
	{
		sign: /immutable|cannot be overwritten/i,
		what: () => "it exists already, and its tag may not be moved",
		fix: `Push another tag: ${(0,_text_surface_js__0.Pe)("tags")}.`,
	},
	{
		sign: /unauthorized|authentication required|invalid username\/password|status(?: ?code:?)? 401/i,
		what: ({ host, hasAccount }) => hasAccount
			? `${host} refused the password`
			: `${host} asks for an account, and none that it accepts is known here`,
		fix: ({ host, hasAccount }) => hasAccount
			? `Check ${account}, and that they may reach this repository.`
			: `Give ${account}, or sign in before (\`skopeo login ${host}\`).`,
	},
	{
		sign: /denied|forbidden|status(?: ?code:?)? 403/i,
		what: ({ host, repository, verb }) => verb === "push"
			? `${host} does not let this account push to ${repository}`
			: `${host} does not let this account read ${repository}, or has no such repository`,
		fix: ({ verb }) => verb === "push"
			? `Give the account or token the right to write to this repository${packages}.`
			: `Check the name, and give the account or token the right to read this repository (${account}).`,
	},
	{
		sign: /no image found in (?:manifest list|image index)/i,
		what: () => "it has no image for this platform",
		fix: `Choose a platform that it has: ${(0,_text_surface_js__0.Pe)("platforms")}.`,
	},
	{
		sign: /name unknown|repository name not known/i,
		what: ({ host, repository }) => `${host} has no repository ${repository}`,
		fix: "Check the name.",
	},
	{
		sign: /manifest unknown|not found in repository/i,
		what: ({ host }) => `${host} has no such image or tag`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /\b5\d\d \(?[A-Z]|status(?: code)?(?: from registry)?:? 5\d\d/,
		what: ({ host }) => `${host} has a fault of its own (status 5xx)`,
		fix: "Run again later; the registry's operators have its log.",
		mayPass: true,
	},
	{
		sign: /pinging container registry .{1,300}: invalid status code/i,
		what: ({ host }) => `${host} does not answer as a registry`,
		fix: "Check the host: an image's name starts with the registry's, not with a web page's.",
	},
	{
		sign: /not found|status(?: ?code:?)?(?: from registry)? 404/i,
		what: ({ host }) => `${host} has no such image`,
		fix: "Check the name and the tag.",
	},
	{
		sign: /media ?type|manifest invalid|status 415/i,
		what: ({ host }) => `${host} does not take OCI images`,
		fix: "Use a registry that takes OCI images (distribution 2.7 and newer, and all hosted ones do).",
	},
	{
		sign: /did not match|does not match/i,
		what: ({ host }) => `${host} served other bytes than the digest says`,
		fix: "Run again; if it happens again, the registry or something on the way to it changes images.",
	},
	{
		sign: /connection reset|broken pipe|\bEOF\b/i,
		what: ({ host }) => `the connection to ${host} broke`,
		fix: "Run again.",
		mayPass: true,
	},
];
const fileRows = [
	{
		sign: /no such file or directory/i,
		what: () => "there is nothing at that path",
		fix: "Check the path: an OCI layout is a folder with `index.json`.",
	},
	{
		sign: /no descriptor found for reference/i,
		what: () => "the layout has no image with that tag",
		fix: "Write a tag that the layout's `index.json` names, or none.",
	},
	{
		sign: /EOF|invalid character|tar/i,
		what: () => "there is no image in that form",
		fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
	},
];
function registryTrouble(output, asked) {
	const text = withoutNames(output, namesOf(asked));
	const isFile = (0,_reference_js__2.F2)(asked.reference) === undefined;
	return (0,_machine_troubles_js__1.z)(text) ?? troubleIn(text, { asked, isFile });
}
function answerTrouble(answer, asked) {
	return troubleIn(withoutNames(answer, namesOf(asked)), { asked, isFile: false });
}
function withoutNames(text, { reference, host, repository }) {
	return [reference, `${host}/${repository}`, repository]
		.filter((name) => name.length > 2)
		.reduce((left, name) => left.replaceAll(name, "…"), text);
}
function troubleIn(text, { asked, isFile }) {
	const named = namesOf(asked);
	const row = (isFile ? [...fileRows, ...rows] : rows).find(({ sign }) => sign.test(text));
	if (row === undefined)
		return undefined;
	const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
	return { what: row.what(named), fix, isLocal: isFile, mayPass: row.mayPass === true };
}
function namesOf(asked) {
	const { reference } = asked;
	const { registry, repository } = (0,_reference_js__2.F2)(reference) ?? {};
	return { ...asked, host: registry ?? reference, repository: repository ?? reference };
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

69986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
var _printable_js__0 = __webpack_require__(76158);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
	return lines
		.map((line) => (0,_printable_js__0.vI)((0,_printable_js__0.g$)(line), longestLine))
		.filter((line) => line.trim() !== "")
		.slice(-mostLines);
}


})

};
//# sourceMappingURL=7081.index.js.map
