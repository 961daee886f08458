export const id = 4694;
export const ids = [4694];
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
	const stdout = new Collected();
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
	#size = 0;
	isFull = false;
	push(chunk) {
		this.isFull ||= this.#size + chunk.length > maxOutputBytes;
		if (this.isFull)
			return;
		this.#chunks.push(chunk);
		this.#size += chunk.length;
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

41819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (defaultStepEpoch),
  V: () => (latestEpoch)
});
const earliestZipTime = 318_211_200;
const latestEpoch = 253_402_300_799;
function defaultStepEpoch(timestamp) {
	return Math.max(timestamp, earliestZipTime);
}


}),

60063:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (sortedByName)
});
function sortedByName(values) {
	return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
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

66182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jg: () => (longestLabel),
  Uc: () => (labelReader),
  oN: () => (isRevision)
});
function isRevision(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
const longestLabel = 64 * 1024;
function labelReader(labels) {
	const read = (name) => {
		const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
		return value === undefined || value.length > longestLabel ? undefined : value;
	};
	return Object.assign(read, { filled: (name) => read(name) || undefined });
}


}),

24138:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sx: () => (isOwnNamespace),
  XQ: () => (sourceLabels),
  _F: () => (speaksForImage),
  l3: () => (labelNames),
  sq: () => (isSourceLabel)
});
var _build_plan_js__2 = __webpack_require__(60063);
var _oci_digest_js__0 = __webpack_require__(30719);
var _recipe_js__1 = __webpack_require__(25975);



const labelNames = {
	source: "org.opencontainers.image.source",
	revision: "org.opencontainers.image.revision",
	version: "org.opencontainers.image.version",
	baseName: "org.opencontainers.image.base.name",
	baseDigest: "org.opencontainers.image.base.digest",
	sourceId: "dev.twofold.source-id",
	advisories: "dev.twofold.advisories",
	recipe: "dev.twofold.recipe",
	reproducible: "dev.twofold.reproducible",
	exceptions: "dev.twofold.exceptions",
};
const ofSource = [
	labelNames.source,
	labelNames.revision,
	labelNames.version,
	labelNames.baseName,
	labelNames.baseDigest,
];
function isOwnNamespace(name) {
	return /^dev\.twofold(\.|$)/i.test(name);
}
function isSourceLabel(name) {
	return ofSource.includes(name);
}
function speaksForImage(name) {
	return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
function sourceLabels(facts) {
	const { source } = facts;
	const names = new Set(facts.advisories.map((advisory) => advisory.name));
	const base = facts.base === undefined ? undefined : publishedBase(facts.base);
	const labels = [
		label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
		label(labelNames.revision, source.revision !== "" && source.revision),
		label(labelNames.version, source.version),
		label(labelNames.baseName, base?.name),
		label(labelNames.baseDigest, base?.digest),
		label(labelNames.sourceId, source.id),
		label(labelNames.advisories, [...names].sort().join(",")),
		label(labelNames.recipe, (0,_recipe_js__1.o)(facts.recipe)),
	].flat();
	return (0,_build_plan_js__2.I)(labels);
}
function label(name, value) {
	return value === false || value === undefined ? [] : [{ name, value }];
}
function startsWithHost(repository) {
	return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
function publishedBase(base) {
	const at = base.pinned.lastIndexOf("@");
	const digest = at < 1 ? undefined : (0,_oci_digest_js__0.m)(base.pinned.slice(at + 1));
	if (digest === undefined)
		return undefined;
	const name = base.pinned.slice(0, at);
	return {
		name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
		digest,
	};
}
function tagOf(reference) {
	return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}


}),

25975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (writeRecipe)
});
var _text_canonical_json_js__2 = __webpack_require__(84602);
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);
var _label_reading_js__3 = __webpack_require__(66182);




function writeRecipe(recipe) {
	const { file, hermetic, ...others } = recipe;
	const lists = {
		buildArgs: byName(recipe.buildArgs, ({ value }) => value),
		labels: recipe.labels.toSorted(),
		annotations: recipe.annotations.toSorted(),
		secrets: recipe.secrets.toSorted(),
		buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
		bases: byName(recipe.bases, ({ digest }) => digest),
	};
	const text = (0,_text_canonical_json_js__2.d)({
		...others,
		...lists,
		file: typeof file === "string" ? file : { foreign: true },
		...(hermetic === undefined
			? {}
			: { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
	});
	const bytes = text.length;
	if (bytes <= _label_reading_js__3.Jg)
		return text;
	const sizeOf = (part) => (0,_text_canonical_json_js__2.d)(lists[part]).length;
	const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
	throw new _text_failure_js__0.HR({
		code: "usage",
		message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, but at most ${_label_reading_js__3.Jg} are allowed.`,
		fix: `Most of it comes from ${lessOf[largest]}.`,
	});
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
const lessOf = {
	buildArgs: `${(0,_text_surface_js__1.Pe)("build-args")}: write long values into a file of the context instead`,
	labels: `the names in ${(0,_text_surface_js__1.Pe)("labels")}: write fewer of them, or LABEL lines in the Containerfile`,
	annotations: `the names in ${(0,_text_surface_js__1.Pe)("annotations")}: write fewer of them`,
	secrets: `the ids in ${(0,_text_surface_js__1.Pe)("secrets")}: write several secrets into one file`,
	buildContexts: `${(0,_text_surface_js__1.Pe)("build-contexts")}: name one folder that holds several of them`,
	bases: "the images that the Containerfile names: copy from fewer images",
};
function byName(list, valueOf) {
	return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}


}),

30719:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bc: () => (isDigest),
  Ch: () => (digestFromHex),
  ZD: () => (hexOf),
  m: () => (parseDigest),
  ol: () => (digestOf)
});
var node_crypto__0 = __webpack_require__(77598);

const grammar = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return grammar.test(text);
}
function parseDigest(text) {
	return isDigest(text) ? text : undefined;
}
function digestOf(bytes) {
	return digestFromHex((0,node_crypto__0.createHash)("sha256").update(bytes).digest("hex"));
}
function digestFromHex(hex) {
	const digest = parseDigest(`sha256:${hex}`);
	if (digest === undefined)
		throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
	return digest;
}
function hexOf(digest) {
	return digest.slice("sha256:".length);
}


}),

73326:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $M: () => (parseRepositoryName),
  F2: () => (parseReference),
  FH: () => (formatReference),
  aR: () => (repositoryName)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_printable_js__1 = __webpack_require__(76158);
var _text_surface_js__2 = __webpack_require__(10970);
var _digest_js__3 = __webpack_require__(30719);
var _tag_js__4 = __webpack_require__(21391);





const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;
function parseReference(text) {
	if (text.length > longestReference || imageIdGrammar.test(text))
		return undefined;
	const { name, tag, digest: digestText } = splitReference(text);
	const { registry, repository } = splitName(name);
	if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
		return undefined;
	if (name.length > longestName)
		return undefined;
	if (tag !== undefined && !(0,_tag_js__4.dz)(tag))
		return undefined;
	const digest = digestText === undefined ? undefined : (0,_digest_js__3.m)(digestText);
	if (digestText !== undefined && digest === undefined)
		return undefined;
	return {
		registry,
		repository,
		...(tag === undefined ? {} : { tag }),
		...(digest === undefined ? {} : { digest }),
	};
}
function formatReference(reference) {
	const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
	const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
	return `${repositoryName(reference)}${tag}${digest}`;
}
function repositoryName(reference) {
	return `${reference.registry}/${reference.repository}`;
}
function parseRepositoryName(input, text, bare) {
	const reference = parseReference(text);
	if (reference === undefined)
		throw wrongRepositoryName(input, text);
	const name = text.slice(0, nameLength(text));
	const written = reference.digest === undefined ? "tag" : "digest";
	if (bare !== undefined && reference[written] !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a ${written}.`, `Leave the ${written} out: ${bare}.`);
	}
	if (reference.digest !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a digest, but the digest is not known before the build.`, `Write \`${name}\`.`);
	}
	if (reference.tag !== undefined) {
		throw (0,_text_failure_js__0.AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in ${(0,_text_surface_js__2.y1)("tags")}.`);
	}
	return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
	if (text.trim() === "") {
		return (0,_text_failure_js__0.AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
	}
	const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
	if (scheme !== undefined) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
	}
	if (text.split("/").includes("")) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
	}
	if (parseReference(text.toLowerCase()) !== undefined) {
		return (0,_text_failure_js__0.AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
	}
	return (0,_text_failure_js__0.AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
}
function splitReference(text) {
	const end = nameLength(text);
	const at = text.indexOf("@");
	return {
		name: text.slice(0, end),
		...(end < text.length && text[end] === ":"
			? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
			: {}),
		...(at === -1 ? {} : { digest: text.slice(at + 1) }),
	};
}
function nameLength(text) {
	const at = text.indexOf("@");
	const tagged = at === -1 ? text : text.slice(0, at);
	const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
	return colon === -1 ? tagged.length : colon;
}
function splitName(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, slash);
	const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
	const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
	const repository = isRegistry ? name.slice(slash + 1) : name;
	const isOfficial = registry === "docker.io" && !repository.includes("/");
	return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
function quoted(text) {
	return JSON.stringify((0,_text_printable_js__1.vI)(text, 100));
}


}),

21391:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (splitTag),
  W6: () => (tagGrammar),
  dz: () => (isTag)
});
const tagGrammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${tagGrammar}$`);
const behindColon = new RegExp(`:(${tagGrammar})$`);
function isTag(text) {
	return whole.test(text);
}
function splitTag(path) {
	const tag = behindColon.exec(path)?.[1];
	return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
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

84602:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (canonicalJson)
});
function canonicalJson(value) {
	if (isList(value))
		return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object")
		return inAscii(JSON.stringify(value));
	const members = Object.entries(value)
		.sort(([one], [other]) => Number(one > other) - Number(one < other))
		.flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
	return `{${members.join(",")}}`;
}
function inAscii(json) {
	return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
	return Array.isArray(value);
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

59006:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  EB: () => (checkedJson),
  KD: () => (checked),
  MW: () => (fittingJson),
  Xy: () => (objectOf),
  _Q: () => (fitting),
  c3: () => (listOf),
  l1: () => (listOfFitting),
  no: () => (maybe),
  o$: () => (jsonObject)
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
const jsonObject = valibot__1.IeY(_json_js__2.OW, "an object");
function objectOf(entries) {
	const whole = valibot__1.Ikc(entries);
	const known = Object.entries(entries).map(([name, { type }]) => ({
		name,
		mayBeAbsent: type === "exact_optional",
	}));
	return valibot__1.FsL(jsonObject, valibot__1.NTK(({ dataset, addIssue, NEVER }) => {
		const members = {};
		for (const { name, mayBeAbsent } of known) {
			const value = Object.hasOwn(dataset.value, name) ? dataset.value[name] : undefined;
			const isAbsent = value === undefined || value === null;
			if (!isAbsent || !mayBeAbsent)
				members[name] = value;
		}
		const result = valibot__1.xLC(whole, members, config);
		if (result.success)
			return result.output;
		const { input, message, path } = result.issues[0];
		addIssue({ input, message, path });
		return NEVER;
	}));
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
function fitting(schema, value) {
	const result = valibot__1.xLC(schema, value, config);
	return result.success ? result.output : undefined;
}
function checkedJson(schema, text) {
	let value;
	try {
		value = (0,_json_js__2.qF)(text);
	}
	catch (error) {
		return { wrong: error instanceof _json_js__2.v_ ? `it ${error.message}` : "it is not JSON" };
	}
	return checked(schema, value);
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

58909:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EN: () => (chooseSome),
  ml: () => (shorten),
  uS: () => (chooseOne)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_nearest_js__1 = __webpack_require__(8579);


function chooseOne(choice) {
	const found = choice.known.find((name) => name === choice.written);
	if (found !== undefined)
		return found;
	throw unknownName(choice);
}
function chooseSome(selection) {
	const { input, known, words } = selection;
	const chosen = new Set();
	const dropped = new Set();
	for (const word of words) {
		if (word === "all" || word === "none")
			continue;
		const written = word.startsWith("-") ? word.slice(1) : word;
		const name = chooseOne({ input, known, written });
		(word.startsWith("-") ? dropped : chosen).add(name);
	}
	if (words.includes("none") && words.length > 1) {
		throw (0,_domain_text_failure_js__0.AN)(input, "`none` is given with other entries.", "Write `none` alone, or leave it out.");
	}
	const all = words.includes("all");
	if (dropped.size > 0 && !all) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`-${[...dropped].join("`, `-")}\` is given without \`all\`, so there is nothing to leave out.`, "Write `all` before it.");
	}
	if (all && chosen.size > 0) {
		throw (0,_domain_text_failure_js__0.AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` are given together.`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
	}
	return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
	return (0,_domain_text_failure_js__0.AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,_domain_text_nearest_js__1.a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
function shorten(text) {
	const longest = 80;
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}


}),

16632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (given)
});
function given(key, value) {
	return value === undefined ? {} : { [key]: value };
}


}),

89376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (splitLines),
  y: () => (splitWords)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function splitLines(input, raw) {
	if (typeof raw !== "string")
		return raw.filter((entry) => entry.trim() !== "");
	const entries = [];
	let rest = raw.replaceAll("\r\n", "\n");
	while (rest !== "") {
		const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
		if (entry !== "")
			entries.push(entry);
		rest = rest.slice(end);
	}
	return entries;
}
function splitWords(raw) {
	const texts = typeof raw === "string" ? [raw] : raw;
	return texts
		.flatMap((text) => text.split(/[\n,]/))
		.map((word) => word.trim())
		.filter((word) => word !== "");
}
function plain(text) {
	const lineEnd = text.indexOf("\n");
	return lineEnd === -1
		? { entry: text.trim(), end: text.length }
		: { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}
function quoted(input, text) {
	const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
	if (match === null) {
		throw (0,_domain_text_failure_js__0.AN)(input, "an entry starts with a double quote that is not closed at the end of a line.", 'End the entry with `"`, and write a quote inside it as `""`.');
	}
	return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}


}),

98570:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (createOptionReader)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _choices_js__1 = __webpack_require__(58909);
var _list_js__2 = __webpack_require__(88213);
var _lists_js__3 = __webpack_require__(89376);




function createOptionReader(raw) {
	const written = (name) => {
		const value = raw[name] ?? "";
		const empty = typeof value === "string" ? value.trim() === "" : value.length === 0;
		return empty ? ((0,_list_js__2.b)(name).default ?? "") : value;
	};
	const single = (name) => {
		const value = written(name);
		return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
	};
	return {
		text: (name) => {
			const text = single(name);
			if (/\p{Cc}/u.test(text)) {
				throw (0,_domain_text_failure_js__0.AN)(name, "it has a line break or another control character.", "Write it on one line.");
			}
			return text === "" ? undefined : text;
		},
		boolean: (name) => {
			const text = single(name);
			if (/^(true|True|TRUE)$/.test(text))
				return true;
			if (/^(false|False|FALSE)$/.test(text))
				return false;
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false.`, "Write `true` or `false`.");
		},
		number: (name, most) => {
			const text = single(name);
			if (/^\d{1,9}$/.test(text) && Number(text) <= most)
				return Number(text);
			throw (0,_domain_text_failure_js__0.AN)(name, `${JSON.stringify((0,_choices_js__1.ml)(text))} is not a whole number from 0 to ${most}.`, `Write a number, e.g. \`${(0,_list_js__2.b)(name).example}\`.`);
		},
		choice: (name, known) => (0,_choices_js__1.uS)({ input: name, known, written: single(name) }),
		lines: (name) => (0,_lists_js__3.u)(name, written(name)),
		words: (name) => (0,_lists_js__3.y)(written(name)),
	};
}


}),

59757:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readRegistryAccess)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _choices_js__2 = __webpack_require__(58909);
var _given_js__3 = __webpack_require__(16632);




function readRegistryAccess(from) {
	const { read, push } = from;
	const username = read.text("username");
	const password = read.text("password");
	const access = {
		...(0,_given_js__3.g)("authfile", read.text("authfile")),
		tlsVerify: read.boolean("tls-verify"),
		insecureRegistries: read.words("insecure-registries").map(parseHost),
	};
	if (username === undefined && password !== undefined) {
		throw (0,_domain_text_failure_js__0.AN)("password", `it is given without ${(0,_domain_text_surface_js__1.Pe)("username")}.`, "Give both, or neither to use the auth files.");
	}
	if (username !== undefined && password === undefined) {
		if (!push)
			return access;
		throw (0,_domain_text_failure_js__0.AN)("password", `it is empty, although ${(0,_domain_text_surface_js__1.Pe)("username")} is given.`, `${(0,_domain_text_surface_js__1.$8)({
			workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
			commandLine: "Write `--password=-` to read it from standard input, or set TWOFOLD_PASSWORD",
		})}.`);
	}
	return { ...(0,_given_js__3.g)("username", username), ...(0,_given_js__3.g)("password", password), ...access };
}
function parseHost(text) {
	if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
		return text.toLowerCase();
	}
	throw (0,_domain_text_failure_js__0.AN)("insecure-registries", `${JSON.stringify((0,_choices_js__2.ml)(text))} is not the host of a registry.`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}


})

};
//# sourceMappingURL=4694.index.js.map
