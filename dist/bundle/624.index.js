export const id = 624;
export const ids = [624];
export const modules = {

49668:
((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(61899)
var parse = __webpack_require__(8839)

module.exports = function (source) {
  return parse(scan(source))
}


}),

8839:
((module) => {








module.exports = function (tokens) {
  var index = 0

  function hasMore () {
	return index < tokens.length
  }

  function token () {
	return hasMore() ? tokens[index] : null
  }

  function next () {
	if (!hasMore()) {
	  throw new Error()
	}
	index++
  }

  function parseOperator (operator) {
	var t = token()
	if (t && t.type === 'OPERATOR' && operator === t.string) {
	  next()
	  return t.string
	}
  }

  function parseWith () {
	if (parseOperator('WITH')) {
	  var t = token()
	  if (t && t.type === 'EXCEPTION') {
		next()
		return t.string
	  }
	  throw new Error('Expected exception after `WITH`')
	}
  }

  function parseLicenseRef () {



	var begin = index
	var string = ''
	var t = token()
	if (t.type === 'DOCUMENTREF') {
	  next()
	  string += 'DocumentRef-' + t.string + ':'
	  if (!parseOperator(':')) {
		throw new Error('Expected `:` after `DocumentRef-...`')
	  }
	}
	t = token()
	if (t.type === 'LICENSEREF') {
	  next()
	  string += 'LicenseRef-' + t.string
	  return { license: string }
	}
	index = begin
  }

  function parseLicense () {
	var t = token()
	if (t && t.type === 'LICENSE') {
	  next()
	  var node = { license: t.string }
	  if (parseOperator('+')) {
		node.plus = true
	  }
	  var exception = parseWith()
	  if (exception) {
		node.exception = exception
	  }
	  return node
	}
  }

  function parseParenthesizedExpression () {
	var left = parseOperator('(')
	if (!left) {
	  return
	}

	var expr = parseExpression()

	if (!parseOperator(')')) {
	  throw new Error('Expected `)`')
	}

	return expr
  }

  function parseAtom () {
	return (
	  parseParenthesizedExpression() ||
	  parseLicenseRef() ||
	  parseLicense()
	)
  }

  function makeBinaryOpParser (operator, nextParser) {
	return function parseBinaryOp () {
	  var left = nextParser()
	  if (!left) {
		return
	  }

	  if (!parseOperator(operator)) {
		return left
	  }

	  var right = parseBinaryOp()
	  if (!right) {
		throw new Error('Expected expression')
	  }
	  return {
		left: left,
		conjunction: operator.toLowerCase(),
		right: right
	  }
	}
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
	throw new Error('Syntax error')
  }
  return node
}


}),

61899:
((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(71398))
  .concat(__webpack_require__(84495))
var exceptions = __webpack_require__(55850)

module.exports = function (source) {
  var index = 0

  function hasMore () {
	return index < source.length
  }




  function read (value) {
	if (value instanceof RegExp) {
	  var chars = source.slice(index)
	  var match = chars.match(value)
	  if (match) {
		index += match[0].length
		return match[0]
	  }
	} else {
	  if (source.indexOf(value, index) === index) {
		index += value.length
		return value
	  }
	}
  }

  function skipWhitespace () {
	read(/[ ]*/)
  }

  function operator () {
	var string
	var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
	for (var i = 0; i < possibilities.length; i++) {
	  string = read(possibilities[i])
	  if (string) {
		break
	  }
	}

	if (string === '+' && index > 1 && source[index - 2] === ' ') {
	  throw new Error('Space before `+`')
	}

	return string && {
	  type: 'OPERATOR',
	  string: string.toUpperCase()
	}
  }

  function idstring () {
	return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
	var string = idstring()
	if (!string) {
	  throw new Error('Expected idstring at offset ' + index)
	}
	return string
  }

  function documentRef () {
	if (read('DocumentRef-')) {
	  var string = expectIdstring()
	  return { type: 'DOCUMENTREF', string: string }
	}
  }

  function licenseRef () {
	if (read('LicenseRef-')) {
	  var string = expectIdstring()
	  return { type: 'LICENSEREF', string: string }
	}
  }

  function identifier () {
	var begin = index
	var string = idstring()

	if (licenses.indexOf(string) !== -1) {
	  return {
		type: 'LICENSE',
		string: string
	  }
	} else if (exceptions.indexOf(string) !== -1) {
	  return {
		type: 'EXCEPTION',
		string: string
	  }
	}

	index = begin
  }



  function parseToken () {

	return (
	  operator() ||
	  documentRef() ||
	  licenseRef() ||
	  identifier()
	)
  }

  var tokens = []
  while (hasMore()) {
	skipWhitespace()
	if (!hasMore()) {
	  break
	}

	var token = parseToken()
	if (!token) {
	  throw new Error('Unexpected `' + source[index] +
					  '` at offset ' + index)
	}

	tokens.push(token)
  }
  return tokens
}


}),

42366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (mistakenName),
  t: () => (settingsPlace)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_build_settings_file_js__2 = __webpack_require__(83652);



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

47697:
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

7438:
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

var blank = __webpack_require__(95260);
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

80222:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (withAccount),
  Wu: () => (keptAccount),
  XP: () => (accountOf),
  xt: () => (mergedAuth)
});
var valibot__1 = __webpack_require__(83436);
var _domain_text_schema_js__0 = __webpack_require__(91826);


const fileSchema = (0,_domain_text_schema_js__0.Xy)({
	auths: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credHelpers: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	credsStore: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const entrySchema = (0,_domain_text_schema_js__0.Xy)({
	auth: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	username: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	password: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	identitytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
	registrytoken: (0,_domain_text_schema_js__0.no)(valibot__1.YjP()),
});
const hub = ["docker.io", "https://index.docker.io/v1/", "index.docker.io", "registry-1.docker.io"];
function keptAccount(document, host, repository) {
	const { auths = {}, credHelpers = {}, credsStore } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const names = namesOf(host);
	const program = names.map((name) => own(credHelpers, name)).find((one) => one !== undefined);
	const server = host === "docker.io" ? "https://index.docker.io/v1/" : host;
	if (typeof program === "string" && program !== "") {
		return { kind: "helper", program, server, isForHost: true };
	}
	const parts = repository.split("/");
	const paths = parts.map((_, at) => `${host}/${parts.slice(0, parts.length - at).join("/")}`);
	for (const key of [...paths, ...names, ...addressesOf(auths, host)]) {
		const account = accountOf((0,_domain_text_schema_js__0._Q)(entrySchema, own(auths, key)));
		if (account !== undefined)
			return account;
	}
	if (credsStore === undefined || credsStore === "")
		return undefined;
	return { kind: "helper", program: credsStore, server, isForHost: false };
}
function withAccount(document, hosts, { username, password }) {
	const { auths, credHelpers = {} } = (0,_domain_text_schema_js__0._Q)(fileSchema, document) ?? {};
	const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
	const ours = Object.fromEntries(hosts.map((host) => [host, entry]));
	const names = hosts.flatMap(namesOf);
	const kept = Object.entries(credHelpers).filter(([name]) => !names.includes(name));
	return { ...document, auths: { ...auths, ...ours }, credHelpers: Object.fromEntries(kept) };
}
function mergedAuth([first, ...rest]) {
	return first === undefined ? {} : rest.reduce(withLater, first);
}
function withLater(earlier, later) {
	const one = (0,_domain_text_schema_js__0._Q)(fileSchema, earlier);
	const other = (0,_domain_text_schema_js__0._Q)(fileSchema, later);
	const accounts = Object.entries(one?.auths ?? {}).filter(([, entry]) => accountOf((0,_domain_text_schema_js__0._Q)(entrySchema, entry)) !== undefined);
	const names = new Set(accounts.map(([name]) => name));
	const helpers = Object.entries(other?.credHelpers ?? {}).filter(([name]) => !names.has(name));
	return {
		...later,
		...earlier,
		auths: { ...one?.auths, ...other?.auths, ...Object.fromEntries(accounts) },
		credHelpers: { ...Object.fromEntries(helpers), ...one?.credHelpers },
	};
}
function namesOf(host) {
	return host === "docker.io" ? hub : [host];
}
function withoutPadding(text) {
	let end = text.length;
	while (text[end - 1] === "\0")
		end -= 1;
	return text.slice(0, end);
}
function accountOf(entry = {}) {
	const { identitytoken, registrytoken } = entry;
	if (identitytoken)
		return { kind: "identity", token: identitytoken };
	if (registrytoken)
		return { kind: "bearer", token: registrytoken };
	const text = Buffer.from(entry.auth ?? "", "base64").toString("utf8");
	const colon = text.indexOf(":");
	const username = entry.username || (colon === -1 ? "" : text.slice(0, colon));
	const password = entry.password || (colon === -1 ? "" : withoutPadding(text.slice(colon + 1)));
	if (username === "" || password === "")
		return undefined;
	return username === "<token>"
		? { kind: "identity", token: password }
		: { kind: "password", username, password };
}
function addressesOf(auths, host) {
	return Object.keys(auths).filter((key) => /^https?:\/\//i.test(key) && URL.canParse(key) && new URL(key).host === host);
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}


}),

55297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (readAuth),
  aJ: () => (ownFiles),
  jU: () => (readOwn)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(44195);
var _domain_text_schema_js__3 = __webpack_require__(91826);




const inFolder = "containers/auth.json";
const oldName = ".dockercfg";
function ownFiles(env) {
	const { XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config, HOME: home } = env;
	const { DOCKER_CONFIG: docker } = env;
	const ofHome = (path) => (home ? [(0,node_path__1.join)(home, path)] : []);
	return [
		runtime ? (0,node_path__1.join)(runtime, inFolder) : `/run/containers/${process.getuid?.() ?? 0}/auth.json`,
		...(config ? [(0,node_path__1.join)(config, inFolder)] : ofHome((0,node_path__1.join)(".config", inFolder))),
		...(docker ? [(0,node_path__1.join)(docker, "config.json")] : []),
		...ofHome(".docker/config.json"),
		...ofHome(oldName),
	];
}
async function readOwn(files) {
	const texts = files.map((file) => (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => ""));
	return (await Promise.all(texts)).flatMap((text, at) => {
		const value = (0,_domain_text_schema_js__3.MW)(_domain_text_schema_js__3.o$, text);
		if (value === undefined)
			return [];
		return [(0,node_path__1.basename)(files[at] ?? "") === oldName ? { auths: value } : value];
	});
}
async function readAuth(file) {
	const text = await (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => undefined);
	const value = text === undefined ? undefined : (0,_domain_text_schema_js__3.MW)(_domain_text_schema_js__3.o$, text);
	if (value !== undefined)
		return value;
	const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
	throw (0,_domain_text_failure_js__2.AN)("authfile", `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}


}),

95479:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runSbom: () => (runSbom)
});


var external_node_crypto_ = __webpack_require__(77598);
;

const sha1Length = 20;
const sha256Length = 32;
const together = sha1Length + sha256Length;
class FileHashes {
	#bytes = Buffer.alloc(together * 1024);
	#count = 0;
	open() {
		const [sha1, sha256] = [(0,external_node_crypto_.createHash)("sha1"), (0,external_node_crypto_.createHash)("sha256")];
		return {
			push: (piece) => {
				sha1.update(piece);
				sha256.update(piece);
			},
			end: () => this.#add(sha1.digest(), sha256.digest()),
		};
	}
	at(index) {
		const from = index * together;
		return {
			sha1: this.#bytes.toString("hex", from, from + sha1Length),
			sha256: this.#bytes.toString("hex", from + sha1Length, from + together),
		};
	}
	#add(sha1, sha256) {
		const from = this.#count * together;
		if (from === this.#bytes.length) {
			this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
		}
		sha1.copy(this.#bytes, from);
		sha256.copy(this.#bytes, from + sha1Length);
		this.#count += 1;
		return this.#count - 1;
	}
}

;
const mostPaths = 500_000;
class FileTree {
	#root = { layer: 0, children: undefined, value: undefined };
	#count = 0;
	isCut = false;
	meet(path, { layer, isFolder }) {
		const parts = partsOf(path);
		const name = parts.at(-1);
		if (name === undefined)
			return false;
		if (name === ".wh..wh..opq") {
			this.#hideBelow(this.#find(parts.slice(0, -1)), layer);
			return false;
		}
		if (name.startsWith(".wh.")) {
			const folder = this.#find(parts.slice(0, -1));
			folder?.children?.delete(name.slice(".wh.".length));
			return false;
		}
		const node = this.#make(parts, layer);
		if (node === undefined)
			return false;
		node.layer = layer;
		node.value = undefined;
		if (!isFolder)
			node.children = undefined;
		return true;
	}
	set(path, value) {
		const node = this.#find(partsOf(path));
		if (node !== undefined)
			node.value = value;
	}
	get(path) {
		return this.#find(partsOf(path))?.value;
	}
	*entries() {
		const open = [
			{ path: "", node: this.#root },
		];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			const { path, node } = next;
			if (node.value !== undefined)
				yield [path, node.value];
			const names = [...(node.children?.keys() ?? [])].sort().reverse();
			for (const name of names) {
				const child = node.children?.get(name);
				if (child !== undefined)
					open.push({ path: path === "" ? name : `${path}/${name}`, node: child });
			}
		}
	}
	#hideBelow(folder, layer) {
		for (const [name, child] of folder?.children ?? []) {
			if (child.layer < layer)
				folder?.children?.delete(name);
			else
				this.#hideBelow(child, layer);
		}
	}
	#find(parts) {
		let node = this.#root;
		for (const part of parts)
			node = node?.children?.get(part);
		return node;
	}
	#make(parts, layer) {
		let node = this.#root;
		for (const part of parts) {
			node.children ??= new Map();
			let child = node.children.get(part);
			if (child === undefined) {
				if (this.#count >= mostPaths) {
					this.isCut = true;
					return undefined;
				}
				this.#count += 1;
				child = { layer, children: undefined, value: undefined };
				node.children.set(part, child);
			}
			child.layer = Math.max(child.layer, layer);
			node = child;
		}
		return node;
	}
}
function partsOf(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}


var budget = __webpack_require__(4621);

var look = __webpack_require__(45045);

var formats_elf = __webpack_require__(45906);

var go_build = __webpack_require__(63923);

var strings = __webpack_require__(46412);

var external_node_zlib_ = __webpack_require__(38522);

var dist = __webpack_require__(83436);

var schema = __webpack_require__(91826);
;
const longest = 500;
function worded(text) {
	const trimmed = text?.trim() ?? "";
	const isWorded = trimmed !== "" && trimmed.length <= longest && !/\p{Cc}|\p{Cs}/u.test(trimmed);
	return isWorded ? trimmed : undefined;
}

;




const mostBytes = 16 * 1024 * 1024;
const crates = (0,schema.Xy)({
	packages: (0,schema.l1)((0,schema.Xy)({ name: dist.YjP(), version: dist.YjP(), kind: (0,schema.no)(dist.YjP()) })),
});
function cargoRecord(section, path) {
	const text = unpacked(section);
	const read = text === undefined ? undefined : (0,schema.MW)(crates, text);
	if (read === undefined)
		return {};
	const packages = read.packages.flatMap(({ name, version, kind }) => {
		const [crate, release] = [worded(name), worded(version)];
		if (crate === undefined || release === undefined || kind === "build")
			return [];
		return [{ ecosystem: "cargo", name: crate, version: release, licences: [] }];
	});
	return { packages, owned: [path] };
}
function unpacked(section) {
	try {
		return (0,external_node_zlib_.inflateSync)(section, { maxOutputLength: mostBytes }).toString("utf8");
	}
	catch {
		return undefined;
	}
}

;

const mostModules = 20_000;
function goRecord({ version, modules }, path) {
	const found = [];
	for (const line of modules.split("\n").slice(0, mostModules)) {
		const [word, name, stated] = line.split("\t");
		if (word === "mod" || word === "dep")
			add(found, name, stated);
		if (word === "=>" && stated !== undefined && stated !== "" && found.length > 0) {
			found.pop();
			add(found, name, stated);
		}
	}
	const release = worded(/^go(\d\S{0,50})/.exec(version)?.[1]);
	if (release !== undefined)
		add(found, "stdlib", release);
	return { packages: found, owned: [path] };
}
function add(found, path, stated) {
	const module = worded(path);
	if (module === undefined)
		return;
	const slash = module.lastIndexOf("/");
	const version = worded(stated) ?? "";
	found.push({
		ecosystem: "golang",
		...(slash < 0 ? {} : { namespace: module.slice(0, slash) }),
		name: module.slice(slash + 1),
		version: version === "(devel)" ? "" : version,
		licences: [],
	});
}

;






function executableRecord(elf, path) {
	if (elf.length < 52)
		return {};
	const sections = (0,formats_elf.M)(elf);
	const go = (0,go_build.r)((0,strings.H)(sections, ".go.buildinfo"));
	if (go === "before 1.18")
		throw new budget.C9("its build information is older than Go 1.18");
	if (go !== undefined)
		return goRecord(go, path);
	const crates = (0,strings.H)(sections, ".dep-v0");
	return crates.length === 0 ? {} : cargoRecord(crates, path);
}


var spdx_expression_parse = __webpack_require__(49668);

var spdx_license_ids = __webpack_require__(71398);
;


const licences_longest = 300;
function licenceOf(text) {
	const stated = text?.trim() ?? "";
	if (stated === "" || stated.length > licences_longest || /\p{Cc}|\p{Cs}/u.test(stated))
		return [];
	return isExpression(stated)
		? [{ kind: "expression", text: stated }]
		: [{ kind: "name", text: stated }];
}
function isExpression(text) {
	try {
		spdx_expression_parse(text);
		return true;
	}
	catch {
		return false;
	}
}
const byLowerCase = new Map(spdx_license_ids.map((id) => [id.toLowerCase(), id]));
function identifierOf(name) {
	return byLowerCase.get(name.toLowerCase());
}
function allOf(licences) {
	const seen = new Map(licences.map((licence) => [`${licence.kind} ${licence.text}`, licence]));
	return [...seen.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
function joined(licences) {
	if (licences.length === 0 || licences.some(({ kind }) => kind === "name"))
		return undefined;
	if (licences.length === 1)
		return licences[0]?.text;
	return licences.map(({ text }) => (/ OR /.test(text) ? `(${text})` : text)).join(" AND ");
}

;


const databases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
function isApkDatabase(path) {
	return databases.includes(path);
}
function apkRecord(text) {
	const packages = [];
	const owned = [];
	let fields = new Map();
	let folder = "";
	const end = () => {
		const found = packageIn(fields);
		if (found !== undefined)
			packages.push(found);
		fields = new Map();
		folder = "";
	};
	for (const line of text.split("\n")) {
		if (line === "")
			end();
		if (line[1] !== ":")
			continue;
		const [letter = "", value] = [line[0], line.slice(2)];
		if (letter === "F")
			folder = value;
		else if (letter === "R")
			owned.push(folder === "" ? value : `${folder}/${value}`);
		else if (!fields.has(letter))
			fields.set(letter, value);
	}
	end();
	return { packages, owned };
}
function packageIn(fields) {
	const [name, version] = [worded(fields.get("P")), worded(fields.get("V"))];
	if (name === undefined || version === undefined)
		return undefined;
	const origin = worded(fields.get("o"));
	return {
		ecosystem: "apk",
		name,
		version,
		licences: licenceOf(fields.get("L")),
		qualifiers: {
			arch: worded(fields.get("A")) ?? "",
			upstream: origin === undefined || origin === name ? "" : origin,
		},
	};
}

;

const copyrightFile = /^usr\/share\/doc\/([^/]+)\/copyright$/;
const mostStanzas = 5000;
function isCopyright(path) {
	return copyrightFile.test(path);
}
function copyrightRecord(text, path) {
	const name = copyrightFile.exec(path)?.[1];
	if (name === undefined ||
		!/^Format(?:-Specification)?:.{0,200}(?:copyright-format|dep5)/im.test(text.slice(0, 2000))) {
		return {};
	}
	const stated = [];
	for (const line of text.split("\n")) {
		const short = /^License:(.*)/i.exec(line)?.[1]?.trim() ?? "";
		if (short === "" || stated.length >= mostStanzas)
			continue;
		stated.push(...debianLicence(short));
	}
	return { debian: { name, licences: allOf(stated) } };
}
const others = {
	expat: "MIT",
	cc0: "CC0-1.0",
	"psf-2": "PSF-2.0",
	perl: "Artistic-1.0-Perl OR GPL-1.0-or-later",
	zlib: "Zlib",
};
function debianLicence(short) {
	if (short.length > 300 || /\p{Cc}|\p{Cs}/u.test(short))
		return [];
	const words = short.replaceAll(/,(?= )/g, " ,").split(/ +/);
	const translated = words.map((word) => operators[word.toLowerCase()] ?? identifierFor(word));
	const text = translated.filter((word) => word !== ",").join(" ");
	const isKnown = !translated.includes("") && !words.includes(",") && isExpression(text);
	return [isKnown ? { kind: "expression", text } : { kind: "name", text: short }];
}
const operators = { and: "AND", or: "OR" };
function identifierFor(name) {
	const gnu = /^(A?GPL|LGPL|GFDL)-(\d)(?:\.(\d))?(\+?)$/i.exec(name);
	if (gnu !== null) {
		const [, family = "", major, minor = "0", plus] = gnu;
		const id = `${family.toUpperCase()}-${major}.${minor}-${plus === "+" ? "or-later" : "only"}`;
		return identifierOf(id) ?? "";
	}
	return others[name.toLowerCase()] ?? identifierOf(name) ?? "";
}

;

const statusFile = /^var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)$/;
const listFile = /^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)$/;
const present = new Set([
	"installed",
	"half-configured",
	"triggers-awaited",
	"triggers-pending",
	"unpacked",
]);
function isStatus(path) {
	return statusFile.test(path) && !path.endsWith(".md5sums");
}
function isFileList(path) {
	return listFile.test(path);
}
function statusRecord(text) {
	const packages = [];
	for (const paragraph of paragraphsOf(text)) {
		const found = dpkg_packageIn(paragraph);
		if (found !== undefined)
			packages.push(found);
	}
	return { packages };
}
function fileListRecord(text, path) {
	const lines = text.split("\n").filter((line) => line !== "");
	const isSums = path.endsWith(".md5sums");
	return { owned: lines.map((line) => (isSums ? line.replace(/^[0-9a-f]{32} {1,2}/, "") : line)) };
}
function dpkg_packageIn(fields) {
	const [name, version] = [worded(fields.get("package")), worded(fields.get("version"))];
	if (name === undefined || version === undefined)
		return undefined;
	const status = fields.get("status")?.trim();
	const state = status?.slice(status.lastIndexOf(" ") + 1);
	if (state !== undefined && !present.has(state))
		return undefined;
	const source = worded(fields.get("source"));
	return {
		ecosystem: "deb",
		name,
		version,
		licences: [],
		qualifiers: {
			arch: worded(fields.get("architecture")) ?? "",
			upstream: source?.replace(/^(\S+) \((.*)\)$/, "$1@$2") ?? "",
		},
	};
}
function* paragraphsOf(text) {
	let fields = new Map();
	for (const line of text.split("\n")) {
		if (line.trim() === "") {
			if (fields.size > 0)
				yield fields;
			fields = new Map();
		}
		const colon = line.indexOf(":");
		if (colon <= 0 || /^[\s#]/.test(line))
			continue;
		fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1));
	}
	if (fields.size > 0)
		yield fields;
}


var external_node_path_ = __webpack_require__(76760);
;





const manifestFile = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
function isNpmManifest(path) {
	return manifestFile.test(path);
}
const named = (0,schema.Xy)({ type: (0,schema.no)(dist.YjP()) });
const manifest = (0,schema.Xy)({
	name: dist.YjP(),
	version: dist.YjP(),
	license: (0,schema.no)(dist.KCZ([dist.YjP(), named])),
	licenses: (0,schema.no)((0,schema.l1)(named)),
});
function npmRecord(text, path) {
	const read = (0,schema.MW)(manifest, text.replace(/^\uFEFF/, ""));
	const [name, version] = [worded(read?.name), worded(read?.version)];
	if (read === undefined || name === undefined || version === undefined)
		return {};
	const slash = name.startsWith("@") ? name.indexOf("/") : -1;
	return {
		packages: [
			{
				ecosystem: "npm",
				...(slash < 0 ? {} : { namespace: name.slice(0, slash) }),
				name: name.slice(slash + 1),
				version,
				licences: licencesIn(read),
			},
		],
		folders: [external_node_path_.posix.dirname(path)],
	};
}
function licencesIn({ license, licenses }) {
	if (license === undefined)
		return (licenses ?? []).flatMap(({ type }) => licenceOf(type));
	return licenceOf(typeof license === "string" ? license : license.type);
}

;



const metadataFile = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/;
const recordFile = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
function isPythonMetadata(path) {
	return metadataFile.test(path);
}
function isPythonRecord(path) {
	return recordFile.test(path);
}
function pythonRecord(text, path) {
	const fields = headersOf(text);
	const one = (name) => fields.get(name)?.[0];
	const [name, version] = [worded(one("name")), worded(one("version"))];
	if (name === undefined || version === undefined)
		return {};
	const licences = python_licencesIn(fields);
	const folder = external_node_path_.posix.dirname(path);
	return {
		packages: [{ ecosystem: "pypi", name, version, licences }],
		...(/\.(?:dist|egg)-info$/.test(folder) ? { folders: [folder] } : { owned: [path] }),
	};
}
function recordedFiles(text, path) {
	const root = external_node_path_.posix.dirname(external_node_path_.posix.dirname(path));
	const owned = text.split("\n").flatMap((line) => {
		const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"');
		const written = quoted ?? line.slice(0, Math.max(0, line.indexOf(",")));
		const file = external_node_path_.posix.join("/", root, written);
		return written === "" ? [] : [external_node_path_.posix.isAbsolute(written) ? written : file];
	});
	return { owned };
}
function headersOf(text) {
	const fields = new Map();
	for (const raw of text.split("\n")) {
		const line = raw.replace(/\r$/, "");
		if (line === "")
			break;
		const colon = line.indexOf(":");
		if (colon <= 0 || /^\s/.test(line))
			continue;
		const name = line.slice(0, colon).toLowerCase();
		const known = fields.get(name);
		if (known === undefined)
			fields.set(name, [line.slice(colon + 1)]);
		else
			known.push(line.slice(colon + 1));
	}
	return fields;
}
const classified = {
	"GNU Affero General Public License v3": "AGPL-3.0-only",
	"GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
	"GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
	"GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
	"GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
	"GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
	"GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
	"GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
	"ISC License (ISCL)": "ISC",
	"MIT License": "MIT",
	"MIT No Attribution License (MIT-0)": "MIT-0",
	"Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
	"The Unlicense (Unlicense)": "Unlicense",
};
function python_licencesIn(fields) {
	const expression = licenceOf(fields.get("license-expression")?.[0]);
	if (expression.length > 0)
		return expression;
	const stated = licenceOf(fields.get("license")?.[0]).filter(({ text }) => text !== "UNKNOWN");
	if (stated.some(({ kind }) => kind === "expression"))
		return stated;
	const names = (fields.get("classifier") ?? []).flatMap((text) => {
		const parts = text.split(" :: ").map((part) => part.trim());
		return parts[0] === "License" && parts.length > 1 ? (parts.at(-1) ?? []) : [];
	});
	const licences = names
		.filter((name) => name !== "OSI Approved")
		.flatMap((name) => licenceOf(classified[name] ?? name));
	return licences.length > 0 ? licences : stated;
}

;

const places = ["etc/os-release", "usr/lib/os-release"];
function isSystemName(path) {
	return places.includes(path);
}
function systemRecord(text) {
	const values = new Map();
	for (const line of text.split("\n")) {
		const [, name = "", value = ""] = /^([A-Z_]{1,50})=(.*)$/.exec(line) ?? [];
		values.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
	}
	const id = worded(values.get("ID"));
	if (id === undefined || !/^[a-z0-9._-]+$/.test(id))
		return {};
	return { system: { id, version: worded(values.get("VERSION_ID")) ?? "" } };
}

;






const mebibyte = 1024 * 1024;
const readers = [
	{ reads: isSystemName, most: mebibyte, record: systemRecord },
	{ reads: isStatus, most: 64 * mebibyte, record: statusRecord },
	{ reads: isFileList, most: 16 * mebibyte, record: fileListRecord },
	{ reads: isCopyright, most: 2 * mebibyte, record: copyrightRecord },
	{ reads: isApkDatabase, most: 64 * mebibyte, record: apkRecord },
	{ reads: isNpmManifest, most: 2 * mebibyte, record: npmRecord },
	{ reads: isPythonMetadata, most: 2 * mebibyte, record: pythonRecord },
	{ reads: isPythonRecord, most: 16 * mebibyte, record: recordedFiles },
];
function textReaderOf(path) {
	return readers.find(({ reads }) => reads(path));
}

;




const largestProgram = 256 * 1024 * 1024;
function readerFor(file) {
	const { path, size, head } = file;
	const reader = textReaderOf(path);
	if (reader !== undefined)
		return size <= reader.most ? textOf(reader, path) : tooLarge(reader.most);
	if ((0,look.Ys)(head) !== "elf")
		return undefined;
	if (size > largestProgram)
		return tooLarge(largestProgram);
	return (bytes) => settled(() => executableRecord(bytes, path));
}
function textOf({ record }, path) {
	return (bytes) => settled(() => record(bytes.toString("utf8"), path));
}
function settled(read) {
	try {
		return { kind: "record", record: read() };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		throw error;
	}
}
function tooLarge(most) {
	return { kind: "unread", reason: `it is larger than ${most / 1024 / 1024} MiB` };
}

;



const mostListed = 256 * 1024 * 1024;
class Collector {
	files = new FileTree();
	hashes = new FileHashes();
	#listed = 0;
	#isListCut = false;
	get isCut() {
		return this.files.isCut || this.#isListCut;
	}
	open(header, layer) {
		const { path, type, size, mode, linkname } = header;
		const isKept = this.files.meet(path, { layer, isFolder: type === "directory" });
		if (!isKept || type === "directory")
			return undefined;
		const file = { size, isProgram: (mode & 0o111) !== 0 };
		if (type === "symlink")
			this.files.set(path, { ...file, target: linkname });
		if (type === "hard-link")
			this.files.set(path, file);
		return type === "file" ? this.#opened(path, file) : undefined;
	}
	#opened(path, file) {
		const hash = this.hashes.open();
		let reader;
		let held;
		let filled = 0;
		let isFirst = true;
		const begin = (head) => {
			isFirst = false;
			reader = readerFor({ path, size: file.size, head });
			if (typeof reader === "function")
				held = Buffer.allocUnsafe(file.size);
		};
		return {
			push: (piece) => {
				hash.push(piece);
				if (isFirst)
					begin(piece);
				if (held === undefined)
					return;
				held.set(piece.subarray(0, held.length - filled), filled);
				filled = Math.min(held.length, filled + piece.length);
			},
			end: () => {
				if (isFirst)
					begin(Buffer.alloc(0));
				const bytes = held?.subarray(0, filled) ?? Buffer.alloc(0);
				const reading = typeof reader === "function" ? this.#bounded(reader(bytes)) : reader;
				const digests = hash.end();
				this.files.set(path, { ...file, digests, ...(reading === undefined ? {} : { reading }) });
			},
		};
	}
	#bounded(reading) {
		if (reading.kind === "unread")
			return reading;
		const { owned, ...rest } = reading.record;
		if (owned === undefined)
			return reading;
		const length = owned.reduce((sum, path) => sum + path.length + perPath, 0);
		if (this.#listed + length > mostListed) {
			this.#isListCut = true;
			return { kind: "record", record: rest };
		}
		this.#listed += length;
		return reading;
	}
}
const perPath = 32;

;

async function collectPackages(image, { entries, signal }) {
	const collector = new Collector();
	for (const layer of image.manifest.layers.keys()) {
		for await (const entry of entries(image.layer(layer), `Layer ${layer} of the image`)) {
			await collectEntry(entry, { collector, layer, signal });
		}
	}
	return collector;
}
async function collectEntry({ header, content }, about) {
	const { collector, layer, signal } = about;
	signal.throwIfAborted();
	const opened = collector.open(header, layer);
	if (opened === undefined)
		return;
	for await (const piece of content) {
		signal.throwIfAborted();
		opened.push(piece);
	}
	opened.end();
}


var executables_packages = __webpack_require__(7089);
;
const ofSystem = ["apk", "deb", "rpm"];
function purlOf(found, system) {
	const { ecosystem, namespace, name, version, qualifiers = {} } = found;
	const isOfSystem = ofSystem.includes(ecosystem);
	const space = isOfSystem ? (system?.id ?? "") : (namespace ?? "");
	const distro = isOfSystem && system !== undefined
		? { distro: [system.id, system.version].filter((part) => part !== "").join("-") }
		: {};
	const all = Object.entries({ ...qualifiers, ...distro }).filter(([, value]) => value !== "");
	const pairs = all
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => `${key}=${encoded(value)}`);
	return [
		`pkg:${ecosystem}/`,
		...space
			.split("/")
			.filter((part) => part !== "")
			.map((part) => `${encoded(part)}/`),
		encoded(nameIn(ecosystem, name)),
		version === "" ? "" : `@${encoded(version)}`,
		pairs.length === 0 ? "" : `?${pairs.join("&")}`,
	].join("");
}
function nameIn(ecosystem, name) {
	return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}
function encoded(text) {
	return encodeURIComponent(text)
		.replaceAll("%3A", ":")
		.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

;



const mostPackages = 100_000;
const mostLoose = 1000;
const mostUnread = 100;
const mostPlaces = 100;
function inventoryOf({ files, hashes, isCut, }) {
	const entries = [...files.entries()];
	const records = entries.flatMap(([path, { reading }]) => reading?.kind === "record" ? [{ path, record: reading.record }] : []);
	const byPath = new Map(records.map(({ path, record }) => [path, record]));
	const system = (byPath.get("etc/os-release") ?? byPath.get("usr/lib/os-release"))?.system;
	const licences = debianLicences(entries);
	const loose = looseFiles(entries, records.map(({ record }) => record));
	return {
		system,
		packages: bounded(packagesOf(records, { system, licences }), mostPackages),
		loose: {
			...bounded(loose, mostLoose),
			listed: loose
				.slice(0, mostLoose)
				.map(({ path, size, digests }) => ({ path, size, ...hashes.at(digests) })),
		},
		unread: bounded(entries.flatMap(([path, { reading }]) => reading?.kind === "unread" ? [{ path, reason: reading.reason }] : []), mostUnread),
		isCut,
	};
}
function bounded(all, most) {
	return { listed: all.slice(0, most), omitted: Math.max(0, all.length - most) };
}
function packagesOf(records, about) {
	const byPurl = new Map();
	for (const { path, record } of records) {
		for (const found of record.packages ?? []) {
			const purl = purlOf(found, about.system);
			const known = byPurl.get(purl);
			if (known === undefined)
				byPurl.set(purl, { found, where: [path] });
			else if (known.where.at(-1) !== path && known.where.length < mostPlaces)
				known.where.push(path);
		}
	}
	const packages = [...byPurl].map(([purl, { found, where }]) => {
		const { qualifiers: _, ...named } = found;
		const debian = found.ecosystem === "deb" ? about.licences.get(found.name) : undefined;
		return { ...named, licences: allOf(debian ?? found.licences), purl, where: where.toSorted() };
	});
	return packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}
function debianLicences(entries) {
	const licences = new Map();
	for (const [, { reading }] of entries) {
		const debian = reading?.kind === "record" ? reading.record.debian : undefined;
		if (debian !== undefined)
			licences.set(debian.name, debian.licences);
	}
	for (const [path, { target }] of entries) {
		const name = /^usr\/share\/doc\/([^/]+)$/.exec(path)?.[1];
		const other = /^(?:\/usr\/share\/doc\/|\.\/)?([^/]+)$/.exec(target ?? "")?.[1];
		const linked = other === undefined ? undefined : licences.get(other);
		if (name !== undefined && linked !== undefined)
			licences.set(name, linked);
	}
	return licences;
}
const ofManagers = /^(?:var\/lib\/(?:dpkg|apt|rpm)|usr\/lib\/sysimage\/rpm|(?:usr\/)?lib\/apk|var\/lib\/pacman)\//;
const compiled = /^(.*\/)?__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-\d)?\.pyc$/;
function looseFiles(entries, records) {
	const owned = new Set(records.flatMap(({ owned = [] }) => owned.map(executables_packages.Zu)));
	const folders = new Set(records.flatMap(({ folders = [] }) => folders));
	const isOwned = (path) => {
		if (owned.has((0,executables_packages.Zu)(path)) || ofManagers.test(path) || isBelow(path, folders))
			return true;
		const source = compiled.exec(path);
		return source !== null && owned.has((0,executables_packages.Zu)(`${source[1] ?? ""}${source[2]}.py`));
	};
	const loose = entries.flatMap(([path, { digests, size, isProgram }]) => digests === undefined || isOwned(path) ? [] : [{ path, size, isProgram, digests }]);
	return loose.toSorted((a, b) => Number(b.isProgram) - Number(a.isProgram) || (a.path < b.path ? -1 : 1));
}
function isBelow(path, folders) {
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
		if (folders.has(path.slice(0, at)))
			return true;
	}
	return false;
}

;




const configSchema = (0,schema.Xy)({ created: (0,schema.no)(dist.YjP()) });
const titles = ["org.opencontainers.image.title", "org.opencontainers.image.source"];
function describedImage(image, collector) {
	const { digest, manifest, config, configBytes } = image;
	const title = titles.flatMap((name) => worded(config.labels[name]) ?? [])[0];
	return {
		digest,
		imageId: manifest.config.digest,
		platform: `${config.os}/${config.architecture}`,
		created: createdIn(configBytes),
		title: title ?? "image",
		inventory: inventoryOf(collector),
	};
}
function createdIn(configBytes) {
	const { created } = (0,schema.MW)(configSchema, Buffer.from(configBytes).toString("utf8")) ?? {};
	const time = /^\d{4}-\d{2}-\d{2}T/.test(created ?? "") ? Date.parse(created ?? "") : Number.NaN;
	if (Number.isNaN(time))
		return undefined;
	const written = new Date(time).toISOString();
	return /^\d{4}-/.test(written) ? written.replace(/\.\d+Z$/, "Z") : undefined;
}


var platform = __webpack_require__(90884);

var version = __webpack_require__(87281);
;

const namespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
function uuidOf(text) {
	const hash = (0,external_node_crypto_.createHash)("sha1").update(namespace).update(text).digest().subarray(0, 16);
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20),
	].join("-");
}
function jsonText(document) {
	return `${JSON.stringify(document, undefined, 2)}\n`;
}

;


function cycloneDx(image, tool) {
	const { inventory } = image;
	const components = [
		...systemOf(image),
		...inventory.packages.listed.map(libraryOf),
		...inventory.loose.listed.map(fileOf),
	];
	const body = {
		version: 1,
		metadata: {
			...(image.created === undefined ? {} : { timestamp: image.created }),
			tools: { components: [{ type: "application", ...tool }] },
			component: containerOf(image),
			properties: propertiesOf(image),
		},
		components,
		compositions: [{ aggregate: "unknown", assemblies: [image.digest] }],
	};
	return jsonText({
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
		...body,
	});
}
function containerOf({ digest, title }) {
	return { type: "container", "bom-ref": digest, name: title, version: digest };
}
function propertiesOf({ imageId, platform, inventory }) {
	const { packages, loose, unread, isCut } = inventory;
	const count = (name, value) => ({ name, value: String(value) });
	return [
		{ name: "twofold:image-id", value: imageId },
		{ name: "twofold:platform", value: platform },
		count("twofold:packages:omitted", packages.omitted),
		count("twofold:files-of-no-package", loose.listed.length + loose.omitted),
		count("twofold:files-of-no-package:omitted", loose.omitted),
		count("twofold:unread:omitted", unread.omitted),
		...unread.listed.map(({ path, reason }) => ({
			name: "twofold:unread",
			value: `/${path}: ${reason}`,
		})),
		{ name: "twofold:cut", value: String(isCut) },
	];
}
function systemOf({ inventory: { system } }) {
	if (system === undefined)
		return [];
	const { id, version } = system;
	return [
		{
			type: "operating-system",
			"bom-ref": `system:${id}`,
			name: id,
			...(version === "" ? {} : { version }),
		},
	];
}
function libraryOf({ namespace, name, version, licences, purl, where }) {
	return {
		type: "library",
		"bom-ref": purl,
		...(namespace === undefined ? {} : { group: namespace }),
		name,
		...(version === "" ? {} : { version }),
		...(licences.length === 0 ? {} : { licenses: licensesOf(licences) }),
		purl,
		evidence: { occurrences: where.map((path) => ({ location: `/${path}` })) },
	};
}
function licensesOf(licences) {
	const expression = joined(licences);
	if (expression !== undefined)
		return [{ expression }];
	return licences.map(({ text }) => ({ license: { name: text } }));
}
function fileOf({ path, sha1, sha256 }) {
	return {
		type: "file",
		"bom-ref": `file:/${path}`,
		name: `/${path}`,
		hashes: [
			{ alg: "SHA-1", content: sha1 },
			{ alg: "SHA-256", content: sha256 },
		],
	};
}

;



const firstTime = "1970-01-01T00:00:00Z";
const documentId = "SPDXRef-DOCUMENT";
const imageId = "SPDXRef-image";
const nothingSaid = "NOASSERTION";
function spdx(image, tool) {
	const { packages, loose } = image.inventory;
	const elements = [
		...packages.listed.map((each) => packageElement(each)),
		...loose.listed.map(fileElement),
	];
	const names = otherLicences(packages.listed);
	const files = loose.listed.map(fileElement);
	const body = {
		name: image.title,
		creationInfo: {
			created: image.created ?? firstTime,
			creators: [`Tool: ${tool.name}-${tool.version}`],
		},
		comment: commentOf(image),
		packages: [imageElement(image), ...packages.listed.map(packageElement)],
		...(files.length === 0 ? {} : { files }),
		relationships: [
			relationship(documentId, "DESCRIBES", imageId),
			...elements.map(({ SPDXID }) => relationship(imageId, "CONTAINS", SPDXID)),
		],
		...(names.length === 0 ? {} : { hasExtractedLicensingInfos: names.map(licensingInfo) }),
	};
	return jsonText({
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: documentId,
		documentNamespace: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
		...body,
	});
}
function imageElement({ digest, title }) {
	return {
		SPDXID: imageId,
		name: title,
		versionInfo: digest,
		primaryPackagePurpose: "CONTAINER",
		downloadLocation: nothingSaid,
		filesAnalyzed: false,
		checksums: [{ algorithm: "SHA256", checksumValue: digest.slice("sha256:".length) }],
		licenseConcluded: nothingSaid,
		licenseDeclared: nothingSaid,
		copyrightText: nothingSaid,
	};
}
function packageElement({ namespace, name, version, licences, purl, where }) {
	return {
		SPDXID: `SPDXRef-package-${shortHash(purl)}`,
		name: namespace === undefined ? name : `${namespace}/${name}`,
		...(version === "" ? {} : { versionInfo: version }),
		downloadLocation: nothingSaid,
		filesAnalyzed: false,
		sourceInfo: `listed in ${where.map((path) => `/${path}`).join(", ")}`,
		licenseConcluded: nothingSaid,
		licenseDeclared: declared(licences),
		copyrightText: nothingSaid,
		externalRefs: [
			{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl },
		],
	};
}
function fileElement({ path, sha1, sha256 }) {
	return {
		SPDXID: `SPDXRef-file-${shortHash(path)}`,
		fileName: `./${path}`,
		checksums: [
			{ algorithm: "SHA1", checksumValue: sha1 },
			{ algorithm: "SHA256", checksumValue: sha256 },
		],
		licenseConcluded: nothingSaid,
		copyrightText: nothingSaid,
	};
}
function declared(licences) {
	const known = licences.map(({ kind, text }) => ({
		kind: "expression",
		text: kind === "name" ? referenceOf(text) : text,
	}));
	return joined(known) ?? nothingSaid;
}
function otherLicences(packages) {
	const names = packages.flatMap(({ licences }) => licences.flatMap(({ kind, text }) => (kind === "name" ? [text] : [])));
	return [...new Set(names)].sort();
}
function licensingInfo(name) {
	return { licenseId: referenceOf(name), name, extractedText: name };
}
function referenceOf(name) {
	const words = name.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
	return `LicenseRef-${words}-${shortHash(name)}`;
}
function shortHash(text) {
	return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
function relationship(from, relationshipType, to) {
	return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
function commentOf({ imageId: id, platform, inventory }) {
	const { packages, loose, unread, isCut } = inventory;
	const all = loose.listed.length + loose.omitted;
	return [
		`The image ${id} for ${platform}.`,
		`${all} files belong to no package${loose.omitted === 0 ? "" : `, of which ${loose.omitted} are not listed`}.`,
		...(packages.omitted === 0 ? [] : [`${packages.omitted} packages are not listed.`]),
		...unread.listed.map(({ path, reason }) => `/${path} was not read: ${reason}.`),
		...(unread.omitted === 0 ? [] : [`${unread.omitted} more files were not read.`]),
		...(isCut
			? ["The image has more files than are kept, so that some of this may be missing."]
			: []),
	].join("\n");
}

;


const writers = {
	cyclonedx: cycloneDx,
	spdx: spdx,
};
function writeSbom(format, image, version) {
	return writers[format](image, { name: "twofold", version });
}


var image_argument = __webpack_require__(46266);

var compose_readers = __webpack_require__(4379);
;







async function describeNamed(name, run) {
	const { access, env, cwd, signal } = run;
	const images = (0,image_argument.qV)({
		access: access.registry,
		platform: access.platform ?? (0,platform.t)(process.arch),
		...{ env, cwd, signal },
	});
	try {
		const { image } = await images.open(name);
		const { entries } = (0,compose_readers.H)(env);
		return describedImage(image, await collectPackages(image, { entries, signal }));
	}
	finally {
		await images.close();
	}
}
function sbomText(format, image) {
	return writeSbom(format, image, version.version);
}


var sbom_format = __webpack_require__(79636);

var failure = __webpack_require__(44195);

var image_access = __webpack_require__(54831);

var settings = __webpack_require__(94966);

var printable = __webpack_require__(81962);

var sizes = __webpack_require__(83377);
;


const packages_mostUnread = 10;
function packageLines(counts, palette) {
	const { packages, loose, unread, isCut } = counts;
	const kinds = new Map();
	for (const { ecosystem } of packages.listed) {
		kinds.set(ecosystem, (kinds.get(ecosystem) ?? 0) + 1);
	}
	const total = packages.listed.length + packages.omitted;
	const each = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
	const hidden = unread.listed.length + unread.omitted - packages_mostUnread;
	return [
		`${(0,sizes.hS)(total, "package")}${each === "" ? "" : `: ${each}`}`,
		`${(0,sizes.hS)(loose.listed.length + loose.omitted, "file")} of no package`,
		...unread.listed
			.slice(0, packages_mostUnread)
			.map(({ path, reason }) => palette.warning(`not read: /${(0,printable.vI)((0,printable.RK)(path), 200)}: ${reason}`)),
		...(hidden > 0 ? [palette.warning(`not read: ${(0,sizes.hS)(hidden, "more file")}`)] : []),
		...(isCut
			? [palette.warning("the image has more files than are kept: some are missing here")]
			: []),
	];
}


var command = __webpack_require__(76340);

var run_settings = __webpack_require__(71614);
;








async function runSbom(context) {
	const { stdout, stderr, palette, env, cwd, signal } = context;
	const [image, ...more] = context.arguments.positionals;
	if (image === undefined || image === "" || more.length > 0) {
		throw new failure.HR({
			code: "usage",
			message: more.length === 0 ? "`sbom` needs an image." : "`sbom` takes one image.",
			fix: "Write `twofold sbom IMAGE`: the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
		});
	}
	const format = formatIn(context);
	const access = (0,settings.gR)(await (0,run_settings.s)(context), image_access.X);
	const described = await describeNamed(image, { access, env, cwd, signal });
	stderr.write(packageLines(described.inventory, palette)
		.map((line) => `${line}\n`)
		.join(""));
	stdout.write(sbomText(format, described));
	return 0;
}
function formatIn(context) {
	const written = (0,command.Z7)(context.arguments, "format") ?? "cyclonedx";
	const format = sbom_format.e.find((name) => name === written);
	if (format !== undefined)
		return format;
	throw (0,failure.AN)("format", `${JSON.stringify(written.slice(0, 80))} is no kind of SBOM.`, "Write `cyclonedx` or `spdx`.");
}


}),

71614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (readSettings),
  x: () => (readRunSettings)
});
var _compose_settings_js__0 = __webpack_require__(74814);
var _domain_text_failure_js__1 = __webpack_require__(44195);
var _command_js__2 = __webpack_require__(76340);



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

4621:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C9: () => (Stopped),
  __: () => (Budget),
  jh: () => (mebibytes)
});
const mebi = 1024 * 1024;
const usual = {
	content: 16 * mebi,
	held: 64 * mebi,
	kept: 1024 * mebi,
	unpacked: 4096 * mebi,
	compared: 8192 * mebi,
};
const maxRatio = 300;
const freeOfRatio = 32 * mebi;
class Budget {
	limits;
	#held = 0;
	#unpacked = 0;
	#compared = 0;
	constructor(limits = {}) {
		this.limits = { ...usual, ...limits };
	}
	canHold(sizes) {
		const { content, held } = this.limits;
		return Math.max(...sizes) <= content && this.#held + sizes[0] + sizes[1] <= held;
	}
	hold(bytes) {
		if (this.#held + bytes > this.limits.held)
			return false;
		this.#held += bytes;
		return true;
	}
	release(bytes) {
		this.#held -= bytes;
	}
	compare(bytes) {
		this.#compared += bytes;
		if (this.#compared > this.limits.compared) {
			throw new Stopped(`all members together have more than ${mebibytes(this.limits.compared)}`);
		}
	}
	async *unpacking(source) {
		let read = 0;
		let made = 0;
		async function* counted() {
			for await (const chunk of source.packed) {
				read += chunk.length;
				yield chunk;
			}
		}
		for await (const chunk of source.unpack(counted())) {
			made += chunk.length;
			this.#unpacked += chunk.length;
			if (made > freeOfRatio && made > maxRatio * read) {
				throw new Stopped(`it unpacks to more than ${maxRatio} times its size`);
			}
			if (this.#unpacked > this.limits.unpacked) {
				const most = mebibytes(this.limits.unpacked);
				throw new Stopped(`all archives together unpack to more than ${most}`);
			}
			yield chunk;
		}
	}
}
function mebibytes(bytes) {
	return `${bytes / mebi} MiB`;
}
class Stopped extends Error {
	constructor(reason) {
		super(reason);
		this.name = "Stopped";
	}
}


}),

45906:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (elfSections)
});
var _content_budget_js__0 = __webpack_require__(4621);

const maxSections = 100_000;
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;
function elfSections(elf) {
	const reader = numbersOf(elf);
	const table = reader.word(reader.is64 ? 0x28 : 0x20);
	const [entrySize, count, namesIndex] = (reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]).map((at) => reader.half(at));
	if (table === 0 || entrySize === undefined || count === undefined)
		return [];
	const real = count === 0 ? reader.word(table + (reader.is64 ? 0x20 : 0x14)) : count;
	if (real > maxSections || entrySize < (reader.is64 ? 64 : 40)) {
		throw new _content_budget_js__0.C9("its section table is damaged");
	}
	const raw = Array.from({ length: real }, (_, index) => rawSection(reader, table + index * entrySize));
	const names = raw[namesIndex ?? 0];
	const namesAt = names === undefined ? 0 : names.offset;
	const namesEnd = Math.min(elf.length, namesAt + (names?.size ?? 0));
	return raw.map(({ nameAt, type, flags, offset, size }) => {
		const from = namesAt + nameAt;
		const end = from < namesEnd ? elf.indexOf(0, from) : from;
		const nameEnd = end < 0 ? namesEnd : Math.min(end, namesEnd, from + longestName);
		const name = from < namesEnd ? elf.toString("latin1", from, nameEnd) : "";
		if (type === noBits || size === 0) {
			return { name, offset, bytes: Buffer.alloc(0), hasStrings: false };
		}
		if (offset + size > elf.length)
			throw new _content_budget_js__0.C9("a section extends past the end of the file");
		const hasStrings = (flags & stringsFlag) !== 0 || /^\.(rodata|comment|go\.buildinfo|strtab|dynstr)/.test(name);
		return { name, offset, bytes: elf.subarray(offset, offset + size), hasStrings };
	});
}
function rawSection({ is64, int, word }, at) {
	return {
		nameAt: int(at),
		type: int(at + 4),
		flags: word(at + 8),
		offset: word(at + (is64 ? 0x18 : 0x10)),
		size: word(at + (is64 ? 0x20 : 0x14)),
	};
}
function numbersOf(elf) {
	const is64 = elf[4] === 2;
	const isLittle = elf[5] === 1;
	const checked = (at, length) => {
		if (at >= 0 && at + length <= elf.length)
			return at;
		throw new _content_budget_js__0.C9("its section table extends past the end of the file");
	};
	const half = (at) => isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
	const int = (at) => isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
	const long = (at) => Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
	return { is64, half, int, word: is64 ? long : int };
}


}),

46266:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  sm: () => (imageInRegistry),
  qV: () => (imagesFor),
  F2: () => (keptAs)
});


var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var clean_up = __webpack_require__(24016);

var work_folder = __webpack_require__(8521);

var kept_image = __webpack_require__(32173);

var oci_digest = __webpack_require__(7003);

var oci_parse = __webpack_require__(16996);

var blob = __webpack_require__(96245);

var layout = __webpack_require__(44017);
;






async function adoptFetched(folder, name) {
	const file = (0,external_node_path_.join)(folder, "manifest.json");
	const bytes = await (0,promises_.readFile)(file);
	const manifest = (0,oci_parse.Ng)(bytes, { name: `the manifest of ${name}`, code: "registry" });
	const digest = (0,oci_digest.ol)(bytes);
	await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,blob.nD)(folder, digest)), { recursive: true });
	await (0,promises_.rename)(file, (0,blob.nD)(folder, digest));
	await moveBlobs(folder, manifest);
	const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
	const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
	await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: layout.P }));
}
async function moveBlobs(folder, { config, layers }) {
	for (const { digest } of [config, ...layers]) {
		const place = (0,blob.nD)(folder, digest);
		const from = (0,external_node_path_.join)(folder, digest.slice(digest.indexOf(":") + 1));
		const exists = await (0,promises_.stat)(from).then(() => true, () => false);
		if (exists)
			await (0,promises_.rename)(from, place);
	}
}


var child_environment = __webpack_require__(47697);

var auth_file = __webpack_require__(65354);

var skopeo = __webpack_require__(50936);

var entries = __webpack_require__(34269);

var insecure = __webpack_require__(72922);

var choose_image = __webpack_require__(4326);

var image_location = __webpack_require__(87368);

var oci_reference = __webpack_require__(76882);

var tag = __webpack_require__(27059);

var failure = __webpack_require__(44195);
;


















function imagesFor(options) {
	let own;
	let count = 0;
	return {
		async open(name) {
			const { platform } = options;
			const found = await find(name, options.cwd);
			if (found.kind === "layout") {
				const { path, tag } = found;
				const image = await (0,layout.openLayout)(path, { platform, ...(tag === undefined ? {} : { tag }) });
				return { image, layout: path, place: path };
			}
			const work = options.folder ?? own ?? (await (0,work_folder.makeWorkFolder)(options.env));
			if (work !== options.folder)
				own = work;
			count += 1;
			const place = `${work}/image-${count}`;
			await fetchInto(place, { ...options, work, from: found.from });
			await adoptFetched(place, name);
			return { image: await (0,layout.openLayout)(place, { platform }), place };
		},
		async close() {
			if (own !== undefined)
				await (0,clean_up.cleanUp)(own);
		},
	};
}
async function imageInRegistry(name, cwd) {
	if ((0,image_location.z)(name)?.kind === "files")
		return undefined;
	const found = await find(name, cwd);
	if (found.kind === "layout" || found.from.kind === "files")
		return undefined;
	return (0,oci_reference.F2)(found.from.reference);
}
async function keptAs(path) {
	if ((await kindOf(path)) === "folder")
		return "oci-layout://";
	if ((await kindOf(path)) === "file")
		return `${await transportOf(path, path)}:`;
	throw unreadable(path, "there is no such file or folder");
}
async function fetchInto(folder, options) {
	const { access, env, signal, platform, from, work } = options;
	const name = from.kind === "registry" ? (0,oci_reference.F2)(from.reference) : undefined;
	const registries = name === undefined ? [] : [name.registry];
	const registry = (0,skopeo.skopeoRegistry)({
		skopeo: "skopeo",
		env: (0,child_environment.signInEnvironment)(env, (0,child_environment.runMarks)(work)),
		signal,
		authFile: await (0,auth_file.authFile)({ access, registries, env, folder: work }),
		insecure: (0,insecure.u)(access, registries),
		accounts: access.username === undefined ? [] : registries,
	});
	await registry.fetch({ from, folder, platform: platform === choose_image.A3 ? undefined : platform });
}
async function find(name, cwd) {
	const location = (0,image_location.z)(name);
	if (location?.kind === "registry")
		return inRegistry(location.reference);
	if (location !== undefined) {
		const { transport, rest } = location;
		const file = (0,external_node_path_.resolve)(cwd, rest);
		return transport === "oci" ? await layoutOf(file, name) : await archiveOf(transport, file);
	}
	const path = (0,external_node_path_.resolve)(cwd, name);
	const kind = await kindOf(path);
	if (kind === "folder")
		return await layoutOf(path, name);
	if (kind === "file")
		return await archiveOf(await transportOf(path, name), path);
	if ((await kindOf((0,tag.RK)(path).path)) === "folder")
		return await layoutOf(path, name);
	return inRegistry(name);
}
async function layoutOf(path, name) {
	if ((await kindOf(path)) === "folder") {
		return { kind: "layout", path: await (0,kept_image.UZ)(path, name), tag: undefined };
	}
	const named = (0,tag.RK)(path);
	return { kind: "layout", ...named, path: await (0,kept_image.UZ)(named.path, name) };
}
async function archiveOf(transport, location) {
	const { path } = (0,tag.RK)(location);
	for (const file of [location, path]) {
		if ((await kindOf(file)) === "file") {
			return { kind: "elsewhere", from: { kind: "files", transport, location } };
		}
	}
	throw unreadable(location, "there is no such file");
}
function inRegistry(reference) {
	if ((0,oci_reference.F2)(reference) !== undefined) {
		return { kind: "elsewhere", from: { kind: "registry", reference } };
	}
	throw unreadable(reference, "it is neither a file or folder nor an image's name");
}
async function kindOf(path) {
	const found = await (0,promises_.stat)(path).catch(() => undefined);
	if (found?.isDirectory() === true)
		return "folder";
	return found?.isFile() === true ? "file" : "nothing";
}
async function transportOf(path, name) {
	const names = new Set();
	try {
		for await (const { header } of (0,entries.$2)((0,external_node_fs_.createReadStream)(path), `\`${path}\``)) {
			if (["oci-layout", "manifest.json"].includes(header.path))
				names.add(header.path);
			if (names.has("oci-layout"))
				return "oci-archive";
		}
	}
	catch (error) {
		throw error instanceof entries.bn ? (0,entries.eY)(name) : error;
	}
	if (names.has("manifest.json"))
		return "docker-archive";
	throw unreadable(path, "it is a tar, but not of an image: it has neither `oci-layout` nor `manifest.json`");
}
function unreadable(name, why) {
	return new failure.HR({
		code: "usage",
		message: `${JSON.stringify(name.slice(0, 500))} cannot be read as an image: ${why}.`,
		fix: "Name an OCI layout's folder, an archive (`oci-archive:file.tar`, `docker-archive:file.tar`), or an image in a registry such as `ghcr.io/acme/shop:1.4.0`.",
	});
}


}),

74814:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (buildRequestOf),
  Lo: () => (settingsOfOne),
  wq: () => (withSettingsFile)
});
var _adapters_files_settings_place_js__0 = __webpack_require__(42366);
var _options_build_request_js__1 = __webpack_require__(98595);
var _options_settings_settings_js__2 = __webpack_require__(94966);



async function withSettingsFile(given, { cwd, env }, uses) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	const workspace = GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined;
	const root = await (0,_adapters_files_settings_place_js__0.t)({ cwd, workspace, context: (0,_options_settings_settings_js__2.Vm)(given) });
	if (root === undefined)
		return given;
	const { addSettingsFile } = await __webpack_require__.e(/* import() */ 4858).then(__webpack_require__.bind(__webpack_require__, 54858));
	return await addSettingsFile(given, { root, cwd, uses });
}
async function settingsOfOne(settings, selection, { cwd }) {
	const { file } = settings;
	if (selection.kind === "settings" || file === undefined)
		return settings;
	const { settingsOfImage } = await __webpack_require__.e(/* import() */ 4858).then(__webpack_require__.bind(__webpack_require__, 54858));
	return await settingsOfImage(selection.image, { file, cwd });
}
function buildRequestOf(settings, options = {}) {
	const request = (0,_options_settings_settings_js__2.gR)(settings, (inputs) => (0,_options_build_request_js__1.r)({ ...options.defaults, ...inputs }, options.variables));
	const { file, origins } = settings;
	return { ...request, origins, ...(file === undefined ? {} : { settingsFile: file }) };
}


}),

95260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (blankNothing),
  c: () => (createBlanker)
});
var _redact_js__0 = __webpack_require__(22921);

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

72922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (isVerified),
  u: () => (insecureHosts)
});
var _oci_reference_js__0 = __webpack_require__(76882);

function insecureHosts(access, named) {
	const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
	return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
function isVerified(reference, insecure) {
	const host = (0,_oci_reference_js__0.F2)(reference)?.registry.toLowerCase();
	return host === undefined || !insecure.includes(host);
}


}),

54525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

22921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gf: () => (secretName),
  WD: () => (secretValuesOf),
  _o: () => (secretLines),
  eo: () => (secretForms),
  lY: () => (createRedactor),
  oW: () => (namedSecretsOf)
});
var _text_surface_js__0 = __webpack_require__(13566);

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

87368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (parseLocation)
});
const schemes = [
	{ sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
	{ sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
	{ sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
	{ sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];
function parseLocation(text) {
	for (const { sign, is } of schemes) {
		const scheme = sign.exec(text)?.[0];
		const rest = scheme === undefined ? "" : text.slice(scheme.length);
		if (scheme === undefined || rest === "")
			continue;
		return is === "registry"
			? { kind: "registry", reference: rest }
			: { kind: "files", transport: is, scheme, rest };
	}
	return undefined;
}


}),

74671:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (machineTrouble)
});
var _text_surface_js__0 = __webpack_require__(13566);

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

16996:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A1: () => (parseIndex),
  FB: () => (parseImageConfig),
  Ng: () => (parseManifest),
  aF: () => (maxConfigBytes),
  rq: () => (maxManifestBytes)
});
var _text_failure_js__0 = __webpack_require__(44195);
var _text_json_js__3 = __webpack_require__(78007);
var _text_schema_js__1 = __webpack_require__(91826);
var _oci_js__2 = __webpack_require__(3846);




const maxManifestBytes = 4 * 1024 * 1024;
const maxConfigBytes = 4 * 1024 * 1024;
function parseManifest(bytes, what) {
	return parseDocument(_oci_js__2.rc, { bytes, limit: maxManifestBytes, what });
}
function parseIndex(bytes, what) {
	return parseDocument(_oci_js__2.me, { bytes, limit: maxManifestBytes, what });
}
function parseImageConfig(bytes, what) {
	return parseDocument(_oci_js__2.L8, { bytes, limit: maxConfigBytes, what });
}
function parseDocument(schema, { bytes, limit, what }) {
	if (bytes.length > limit)
		throw wrong(what, `is larger than ${limit} bytes`);
	let value;
	try {
		value = (0,_text_json_js__3.qF)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	}
	catch (cause) {
		const isDeep = cause instanceof _text_json_js__3.v_;
		throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
	}
	const found = (0,_text_schema_js__1.KD)(schema, value);
	if ("wrong" in found)
		throw wrong(what, found.wrong);
	return found.value;
}
const fixes = {
	tool: "Build the image again, and check the program that wrote it.",
	registry: "Check the reference, and that the registry serves OCI images under it.",
};
function wrong(what, how, cause) {
	return new _text_failure_js__0.HR({
		code: what.code,
		message: `${what.name}: ${how}.`,
		fix: fixes[what.code],
		...(cause === undefined ? {} : { cause }),
	});
}


}),

90884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (platformOf)
});
const architectures = {
	arm: "arm/v7",
	ia32: "386",
	loong64: "loong64",
	x64: "amd64",
};
function platformOf(architecture) {
	return `linux/${architectures[architecture] ?? architecture}`;
}


}),

6057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (tlsTrouble),
  m7: () => (answerTrouble),
  xe: () => (registryTrouble)
});
var _text_surface_js__0 = __webpack_require__(13566);
var _machine_troubles_js__1 = __webpack_require__(74671);
var _reference_js__2 = __webpack_require__(76882);



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

57219:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
var _oci_reference_js__0 = __webpack_require__(76882);
var _oci_tag_js__1 = __webpack_require__(27059);
var _text_failure_js__2 = __webpack_require__(44195);
var _text_printable_js__3 = __webpack_require__(81962);
var _text_surface_js__4 = __webpack_require__(13566);





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

62478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (outputLines)
});
var _printable_js__0 = __webpack_require__(81962);

const mostLines = 20;
const longestLine = 300;
function outputLines(lines) {
	return lines
		.map((line) => (0,_printable_js__0.vI)((0,_printable_js__0.g$)(line), longestLine))
		.filter((line) => line.trim() !== "")
		.slice(-mostLines);
}


}),

66067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (elfLinks),
  w: () => (namesIn)
});
var _compare_content_budget_js__0 = __webpack_require__(4621);
var _compare_formats_elf_js__1 = __webpack_require__(45906);
var _strings_js__2 = __webpack_require__(46412);



const neededTag = 1;
const mostLibraries = 500;
const longestName = 4096;
function elfLinks(elf) {
	if (elf.length < 64)
		return undefined;
	try {
		const sections = (0,_compare_formats_elf_js__1.M)(elf);
		if (sections.length === 0)
			return undefined;
		const interpreter = (0,_strings_js__2.$)((0,_strings_js__2.H)(sections, ".interp"), 0, longestName);
		const needed = namesIn(sections, { is64: elf[4] === 2, isLittle: elf[5] === 1 });
		return { ...(interpreter === "" ? {} : { interpreter }), needed };
	}
	catch (error) {
		if (error instanceof _compare_content_budget_js__0.C9)
			return undefined;
		throw error;
	}
}
function namesIn(sections, { is64, isLittle }) {
	const table = (0,_strings_js__2.H)(sections, ".dynamic");
	const names = (0,_strings_js__2.H)(sections, ".dynstr");
	const width = is64 ? 8 : 4;
	const number = (at) => isLittle ? table.readUInt32LE(at) : table.readUInt32BE(at + width - 4);
	const found = [];
	for (let at = 0; at + 2 * width <= table.length && found.length < mostLibraries;) {
		if (number(at) === 0)
			break;
		if (number(at) === neededTag)
			found.push((0,_strings_js__2.$)(names, number(at + width), longestName));
		at += 2 * width;
	}
	return found;
}


}),

63923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (goBuild),
  r: () => (goTexts)
});
const magic = Buffer.from("\u00ff Go buildinf:", "latin1");
const headerLength = 32;
const inlineTexts = 2;
const markLength = 16;
const longestText = 1024 * 1024;
function goTexts(section) {
	if (!section.subarray(0, magic.length).equals(magic) || section.length < headerLength) {
		return undefined;
	}
	if (((section[15] ?? 0) & inlineTexts) === 0)
		return "before 1.18";
	const version = lengthAndText(section, headerLength);
	const settings = version && lengthAndText(section, version.end);
	if (version === undefined || settings === undefined)
		return undefined;
	const { text } = settings;
	const modules = text.length > 2 * markLength ? text.slice(markLength, -markLength) : "";
	return { version: version.text, modules };
}
function goBuild(section) {
	const texts = goTexts(section);
	if (texts === undefined)
		return undefined;
	if (texts === "before 1.18") {
		return { version: texts, module: "", trimpath: false, cgo: false };
	}
	return { version: texts.version, ...settingsOf(texts.modules) };
}
function settingsOf(text) {
	const settings = new Map();
	let module = "";
	for (const line of text.split("\n")) {
		const [word, value = ""] = line.split("\t");
		if (word === "path" && module === "")
			module = value;
		if (word === "mod")
			module = value;
		const at = value.indexOf("=");
		if (word === "build" && at > 0)
			settings.set(value.slice(0, at), value.slice(at + 1));
	}
	const [revision, time, modified] = ["vcs.revision", "vcs.time", "vcs.modified"].map((name) => settings.get(name));
	return {
		module,
		trimpath: settings.get("-trimpath") === "true",
		cgo: settings.get("CGO_ENABLED") === "1",
		...(revision === undefined ? {} : { revision }),
		...(time === undefined ? {} : { time }),
		...(modified === undefined ? {} : { modified: modified === "true" }),
	};
}
function lengthAndText(bytes, from) {
	let length = 0;
	for (let at = from; at < Math.min(bytes.length, from + 4); at += 1) {
		const byte = bytes[at] ?? 0;
		length += (byte & 0x7f) * 2 ** (7 * (at - from));
		if (byte >= 0x80)
			continue;
		const end = at + 1 + length;
		if (length > longestText || end > bytes.length)
			return undefined;
		return { text: bytes.toString("latin1", at + 1, end), end };
	}
	return undefined;
}


}),

45045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Ys: () => (executableFormat),
  $U: () => (largestExecutable),
  Fx: () => (lookAtExecutable)
});


var budget = __webpack_require__(4621);

var formats_elf = __webpack_require__(45906);
;
const mostPaths = 3;
const mostText = 16 * 1024 * 1024;
const holding = /^\.(debug_(str|line_str|line|info)|rodata|data\.rel\.ro|data|gopclntab)(\.|$)/;
const own = "home|Users|root|builds|tmp|var/tmp|workspaces?|usr/src|usr/local/cargo|github|__w";
const usual = "build|src|sources?|apps?|work|workdir|usr/local/(?:src|app)|go|opt|mnt|srv|code|projects?|repo";
const extensions = "(?:rs|(?:go|cpp|cxx|cc|c|hpp|hxx|hh|h|cs|f90|zig|hs|ml|nim|pas|mm|m|S|s)(?!\\w))";
const sourceFile = new RegExp(`(?:(?<!/)/(?:${own})|(?:(?<![\\w.@~+/-])|(?<=\\.rs))/(?:${usual}))/[\\w.+@~/-]{0,1000}?\\.${extensions}`, "g");
const folder = new RegExp(`(?<=^|\\0)/(?:${own}|${usual})(?:/[^\\0\\n]{0,1000})?(?=\\0)`, "g");
const ofToolchain = /^\/(rustc\/|usr\/src\/rustc-|build\/(glibc|gcc|rustc)-|usr\/src\/debug\/)/;
function buildPaths(sections) {
	const found = new Map();
	for (const { name, bytes } of sections) {
		if (!holding.test(name) || found.size >= mostPaths)
			continue;
		const text = bytes.toString("latin1", 0, mostText);
		const folders = name.startsWith(".debug") ? text.matchAll(folder) : [];
		collect(found, folders);
		collect(found, text.matchAll(sourceFile));
	}
	return [...found.values()].slice(0, mostPaths);
}
function collect(found, matches) {
	for (const [path] of matches) {
		if (found.size >= mostPaths)
			return;
		if (ofToolchain.test(path))
			continue;
		const key = path.split("/").slice(0, 4).join("/");
		if (!found.has(key))
			found.set(key, path);
	}
}


var elf_links = __webpack_require__(66067);

var go_build = __webpack_require__(63923);

var strings = __webpack_require__(46412);
;

function gnuBuildId(sections, isLittle) {
	const note = (0,strings.H)(sections, ".note.gnu.build-id");
	return noteValue(note, { isLittle, owner: "GNU\0", type: 3 })?.toString("hex");
}
function goBuildId(sections, isLittle) {
	const note = (0,strings.H)(sections, ".note.go.buildid");
	const value = noteValue(note, { isLittle, owner: "Go\0\0", type: 4 })?.toString("latin1");
	return value === "" ? undefined : value;
}
function noteValue(note, wanted) {
	if (note.length < 16)
		return undefined;
	const number = (at) => wanted.isLittle ? note.readUInt32LE(at) : note.readUInt32BE(at);
	const isIt = note.toString("latin1", 12, 16) === wanted.owner && number(8) === wanted.type;
	return isIt ? note.subarray(16, 16 + number(4)) : undefined;
}

;







const executableTypes = [2, 3];
const mostLibraries = 50;
function elfFacts(elf) {
	if (elf.length < 52)
		throw new budget.C9("its header is truncated");
	const isLittle = elf[5] === 1;
	const type = isLittle ? elf.readUInt16LE(16) : elf.readUInt16BE(16);
	if (!executableTypes.includes(type))
		return undefined;
	const sections = (0,formats_elf.M)(elf);
	const has = (pattern) => sections.some(({ name }) => pattern.test(name));
	const libraries = (0,elf_links.w)(sections, { is64: elf[4] === 2, isLittle }).slice(0, mostLibraries);
	const go = (0,go_build.B)((0,strings.H)(sections, ".go.buildinfo"));
	const compiler = compilerOf(sections);
	const language = go === undefined ? languageOf(sections, libraries, compiler) : "Go";
	const isDynamic = libraries.length > 0 || has(/^\.interp$/);
	const [buildId, ownBuildId] = [gnuBuildId(sections, isLittle), goBuildId(sections, isLittle)];
	return {
		format: "elf",
		...(language === undefined ? {} : { language }),
		...(sections.length === 0 ? {} : { linkage: isDynamic ? "dynamic" : "static" }),
		libraries,
		...(compiler === undefined ? {} : { compiler }),
		...(buildId === undefined ? {} : { buildId }),
		...(ownBuildId === undefined ? {} : { goBuildId: ownBuildId }),
		symbols: has(/^\.symtab$/),
		debug: has(/^\.z?debug_/),
		paths: buildPaths(sections),
		...(go === undefined ? {} : { go }),
	};
}
function compilerOf(sections) {
	const texts = (0,strings.H)(sections, ".comment").toString("latin1", 0, 4096).split("\0");
	const signed = texts.filter((text) => text !== "" && !text.startsWith("Linker:"));
	return signed.find((text) => !text.startsWith("GCC:")) ?? signed[0];
}
function languageOf(sections, libraries, compiler) {
	if (compiler?.startsWith("rustc") === true || isRust(sections))
		return "Rust";
	if (libraries.some((name) => /^lib(?:std)?c\+\+\.so/.test(name)))
		return "C++";
	return compiler !== undefined && /^GCC:|clang/.test(compiler) ? "C" : undefined;
}
function isRust(sections) {
	return sections.some(({ name, bytes }) => name === ".rodata" &&
		["library/std/src/", "library/core/src/"].some((path) => bytes.includes(path)));
}

;


const debugDirectory = 6;
const clrHeader = 14;
const codeView = 2;
const repro = 16;
const debugEntryLength = 28;
const pathOffset = 24;
function peFacts(pe) {
	const read = numbersOf(pe);
	const header = read.int(0x3c);
	if (pe.toString("latin1", header, header + 4) !== "PE\0\0")
		return undefined;
	const optional = header + 24;
	const isPlus = read.half(optional) === 0x20b;
	const directories = optional + (isPlus ? 112 : 96);
	const count = read.int(directories - 4);
	const directory = (index) => ({
		address: index < count ? read.int(directories + index * 8) : 0,
		size: index < count ? read.int(directories + index * 8 + 4) : 0,
	});
	if (directory(clrHeader).address === 0)
		return undefined;
	const sections = { at: optional + read.half(header + 20), count: read.half(header + 6) };
	const { address, size } = directory(debugDirectory);
	const place = address === 0 ? undefined : fileOffset(read, sections, address);
	const entries = place === undefined ? [] : debugEntries(read, place, size);
	const path = entries
		.map(({ type, at }) => (type === codeView ? pdbPath(pe, at) : ""))
		.find(Boolean);
	const isHash = entries.some(({ type }) => type === repro);
	return {
		format: "pe",
		language: ".NET",
		libraries: [],
		symbols: false,
		debug: false,
		paths: path?.startsWith("/") === true && !path.startsWith("/_") ? [path] : [],
		...(isHash ? {} : { timeStamp: read.int(header + 8) }),
	};
}
function numbersOf(pe) {
	const checked = (at, length) => {
		if (at >= 0 && at + length <= pe.length)
			return at;
		throw new budget.C9("one of its tables extends past the end of the file");
	};
	return {
		half: (at) => pe.readUInt16LE(checked(at, 2)),
		int: (at) => pe.readUInt32LE(checked(at, 4)),
	};
}
function fileOffset(read, sections, address) {
	for (let index = 0; index < Math.min(sections.count, 96); index += 1) {
		const at = sections.at + index * 40;
		const [start, size] = [read.int(at + 12), Math.max(read.int(at + 8), read.int(at + 16))];
		if (address >= start && address < start + size)
			return address - start + read.int(at + 20);
	}
	return undefined;
}
function debugEntries(read, place, size) {
	const count = Math.min(32, Math.floor(size / debugEntryLength));
	return Array.from({ length: count }, (_, index) => {
		const at = place + index * debugEntryLength;
		return { type: read.int(at + 12), at: read.int(at + 24) };
	});
}
function pdbPath(pe, at) {
	return pe.toString("latin1", at, at + 4) === "RSDS" ? (0,strings.$)(pe, at + pathOffset, 1024) : "";
}

;



const largestExecutable = 64 * 1024 * 1024;
function executableFormat(head) {
	const [a, b, c, d] = head;
	if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
		return "elf";
	return a === 0x4d && b === 0x5a ? "pe" : undefined;
}
function lookAtExecutable(bytes) {
	try {
		const facts = executableFormat(bytes) === "elf" ? elfFacts(bytes) : peFacts(bytes);
		return facts === undefined ? { kind: "other" } : { kind: "facts", facts };
	}
	catch (error) {
		if (error instanceof budget.C9)
			return { kind: "unread", reason: error.message };
		throw error;
	}
}


}),

7089:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (merged),
  _o: () => (PackagedFiles),
  vg: () => (isPackageList),
  x$: () => (largestList)
});
const dpkgList = /^var\/lib\/dpkg\/info\/[^/]+\.list$/;
const apkDatabases = ["lib/apk/db/installed", "usr/lib/apk/db/installed"];
const mostPaths = 1_000_000;
const largestList = 64 * 1024 * 1024;
function isPackageList(path) {
	return dpkgList.test(path) || apkDatabases.includes(path);
}
class PackagedFiles {
	#paths = new Set();
	add(path, text) {
		const listed = dpkgList.test(path) ? text.split("\n") : apkFiles(text);
		for (const one of listed) {
			if (this.#paths.size < mostPaths && one !== "")
				this.#paths.add(merged(one));
		}
	}
	has(path) {
		return this.#paths.has(merged(path));
	}
}
function apkFiles(text) {
	let folder = "";
	const files = [];
	for (const line of text.split("\n")) {
		if (line.startsWith("F:"))
			folder = line.slice(2);
		if (line.startsWith("R:"))
			files.push(folder === "" ? line.slice(2) : `${folder}/${line.slice(2)}`);
	}
	return files;
}
function merged(path) {
	return path.replace(/^\//, "").replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}


}),

46412:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (textAt),
  H: () => (sectionNamed)
});
function sectionNamed(sections, name) {
	return sections.find((section) => section.name === name)?.bytes ?? Buffer.alloc(0);
}
function textAt(bytes, from, longest = 4096) {
	if (from < 0 || from >= bytes.length)
		return "";
	const end = bytes.indexOf(0, from);
	const stop = Math.min(end < 0 ? bytes.length : end, from + longest);
	return bytes.toString("utf8", from, stop);
}


}),

54831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (parseImageAccess)
});
var _given_js__3 = __webpack_require__(77956);
var _platform_js__0 = __webpack_require__(95130);
var _reader_js__1 = __webpack_require__(5254);
var _registry_access_js__2 = __webpack_require__(4977);




function parseImageAccess(raw) {
	const read = (0,_reader_js__1.V)(raw);
	return {
		registry: (0,_registry_access_js__2.U)({ read, push: false }),
		...(0,_given_js__3.g)("platform", (0,_platform_js__0.K)(read)),
	};
}


}),

9357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (readImageNames)
});
var _domain_oci_reference_js__0 = __webpack_require__(76882);
var _domain_source_image_tag_js__1 = __webpack_require__(57219);
var _domain_text_failure_js__2 = __webpack_require__(44195);
var _domain_text_surface_js__3 = __webpack_require__(13566);




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

95130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readPlatform)
});
var _domain_text_failure_js__0 = __webpack_require__(44195);
var _choices_js__1 = __webpack_require__(41625);


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

83377:
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


}),

55850:
((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

}),

84495:
((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

}),

71398:
((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

})

};
//# sourceMappingURL=624.index.js.map
