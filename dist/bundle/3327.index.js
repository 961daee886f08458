export const id = 3327;
export const ids = [3327];
export const modules = {

62796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (defaultIndexPath),
  g: () => (indexStore)
});


var external_node_crypto_ = __webpack_require__(77598);

var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var image_index = __webpack_require__(12026);

var dist = __webpack_require__(77934);

var oci_digest = __webpack_require__(30719);

var tag = __webpack_require__(21391);

var json = __webpack_require__(24099);

var schema = __webpack_require__(59006);
;





const version = 1;
const maxIndexBytes = 256 * 1024 * 1024;
const hex = "[0-9a-f]{64}";
const recordGrammar = new RegExp(`^(${hex})\\t(?:(other)|index((?:\\t${hex}){0,64})|image\\t([a-z0-9._-]{1,30}/[a-z0-9._-]{1,30})?\\t(true|false|unchecked)?\\t(${hex})?\\t(?:=([^\\t]{0,250}))?((?:\\t[^\\t]{1,600}){0,20}))$`);
const tagLine = new RegExp(`^(${tag.W6}) (${hex})$`);
const seconds = "seconds since 1970";
const basics = (0,schema.Xy)({ version: dist.aig() });
const file = (0,schema.Xy)({
	version: dist.euz(version, String(version)),
	repositories: (0,schema.A7)((0,schema.Xy)({
		asked: dist.FsL(dist.aig(seconds), dist.Y2b(seconds), dist.Wwf(0, seconds)),
		tags: (0,schema.c3)(dist.YjP()),
		images: (0,schema.c3)(dist.YjP()),
	})),
});
function readIndexFile(text) {
	let value;
	try {
		value = (0,json.qF)(text);
	}
	catch {
		return { kind: "unusable", why: "is damaged" };
	}
	const stated = (0,schema.KD)(basics, value);
	if ("value" in stated && stated.value.version > version) {
		return { kind: "unusable", why: "was written by a newer version of Twofold" };
	}
	const found = (0,schema.KD)(file, value);
	if ("wrong" in found)
		return { kind: "unusable", why: "is damaged" };
	const indexes = new Map();
	const digest = digestsOnce();
	for (const [name, { asked, ...lines }] of Object.entries(found.value.repositories)) {
		const tags = mapFrom(lines.tags, (line) => tagOf(line, digest));
		const images = mapFrom(lines.images, (line) => imageOf(line, digest));
		if (tags === undefined || images === undefined)
			return { kind: "unusable", why: "is damaged" };
		indexes.set(name, { name, asked, tags, images });
	}
	return { kind: "read", indexes };
}
function digestsOnce() {
	const made = new Map();
	return (hex) => {
		const digest = made.get(hex) ?? (0,oci_digest.Ch)(hex);
		made.set(hex, digest);
		return digest;
	};
}
function mapFrom(lines, read) {
	const map = new Map();
	for (const line of lines) {
		const entry = read(line);
		if (entry === undefined)
			return undefined;
		map.set(entry[0], entry[1]);
	}
	return map;
}
function writeIndexFile(indexes) {
	const repositories = [...indexes].map(({ name, asked, tags, images }) => [
		name,
		{
			asked,
			tags: [...tags].map(([tag, digest]) => `${tag} ${(0,oci_digest.ZD)(digest)}`),
			images: [...images].map(([digest, image]) => recordOf(digest, image)),
		},
	]);
	return `${JSON.stringify({ version, repositories: Object.fromEntries(repositories) })}\n`;
}
function recordOf(digest, image) {
	const start = [(0,oci_digest.ZD)(digest), image.kind];
	if (image.kind === "other")
		return start.join("\t");
	if (image.kind === "index")
		return [...start, ...image.children.map(oci_digest.ZD)].join("\t");
	const { platform, reproducible = "", recipe = "", advisories, sources } = image;
	const said = advisories === undefined ? "" : `=${advisories.join(",")}`;
	return [...start, platform, reproducible, recipe, said, ...sources].join("\t");
}
function tagOf(line, digest) {
	const [, tag = "", digits = ""] = tagLine.exec(line) ?? [];
	return tag === "" ? undefined : [tag, digest(digits)];
}
function imageOf(line, made) {
	const found = recordGrammar.exec(line);
	if (found === null)
		return undefined;
	const [, digits = "", other, children, platform = "", verdict, recipe, said, sources] = found;
	const digest = made(digits);
	if (other !== undefined)
		return [digest, { kind: "other" }];
	if (children !== undefined) {
		return [digest, { kind: "index", children: texts(children).map(made) }];
	}
	const image = {
		kind: "image",
		platform,
		sources: texts(sources ?? ""),
		reproducible: ["true", "false", "unchecked"].find((each) => each === verdict),
		advisories: said === "" ? [] : said?.split(","),
		recipe,
	};
	return [digest, image];
}
function texts(line) {
	return line === "" ? [] : line.slice(1).split("\t");
}


var printable = __webpack_require__(76158);

var external_node_timers_promises_ = __webpack_require__(58500);
;




const longestWait = 5000;
const pause = 20;
const longestHold = 60_000;
async function withLock(path, task) {
	const lock = `${path}.lock`;
	const text = `${process.pid} ${await thisPlace()} ${(0,external_node_crypto_.randomBytes)(8).toString("hex")}\n`;
	const end = Date.now() + longestWait;
	while (!(await take(lock, text))) {
		const left = await leftLock(lock);
		if (left !== undefined)
			await removeLeft(lock, left);
		else if (Date.now() > end)
			return undefined;
		else
			await (0,external_node_timers_promises_.setTimeout)(pause);
	}
	try {
		return await task();
	}
	finally {
		if ((await (0,promises_.readFile)(lock, "utf8").catch(() => "")) === text)
			await (0,promises_.rm)(lock, { force: true });
	}
}
async function thisPlace() {
	const boot = await (0,promises_.readFile)("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
	const processes = await (0,promises_.readlink)("/proc/self/ns/pid").catch(() => "");
	return [(0,external_node_os_.hostname)(), boot.trim(), processes].map(encodeURIComponent).join("/");
}
async function take(lock, text) {
	try {
		const file = await (0,promises_.open)(lock, "wx", 0o600);
		try {
			await file.writeFile(text);
		}
		finally {
			await file.close();
		}
		return true;
	}
	catch (error) {
		if (isCode(error, "EEXIST"))
			return false;
		if (isCode(error, "ENOSPC"))
			await (0,promises_.rm)(lock, { force: true });
		throw error;
	}
}
async function leftLock(lock) {
	const found = await identity(lock);
	if (found === undefined)
		return undefined;
	if (isOld(found))
		return found.id;
	const [pid = "", place] = (await (0,promises_.readFile)(lock, "utf8").catch(() => "")).trim().split(" ");
	const isOurs = place === (await thisPlace()) && /^[1-9]\d{0,9}$/.test(pid);
	return isOurs && !isRunning(Number(pid)) ? found.id : undefined;
}
async function removeLeft(lock, left) {
	const claim = `${lock}.${left}`;
	if (!(await take(claim, ""))) {
		const found = await identity(claim);
		if (found !== undefined && isOld(found))
			await (0,promises_.rm)(claim, { force: true });
		else
			await (0,external_node_timers_promises_.setTimeout)(pause);
		return;
	}
	try {
		if ((await identity(lock))?.id !== left)
			return;
		await (0,promises_.rename)(lock, claim);
		if ((await identity(claim))?.id !== left)
			await (0,promises_.link)(claim, lock);
	}
	catch (error) {
		if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST"))
			throw error;
	}
	finally {
		await (0,promises_.rm)(claim, { force: true });
	}
}
async function identity(lock) {
	const found = await (0,promises_.stat)(lock, { bigint: true }).catch(() => undefined);
	if (found === undefined)
		return undefined;
	return { id: `${found.ino}-${found.mtimeNs}`, time: Number(found.mtimeMs) };
}
function isOld({ time }) {
	return Date.now() - time > longestHold;
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	}
	catch (error) {
		return !isCode(error, "ESRCH");
	}
}
function isCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}

;








function indexStore({ pathOf, note }) {
	const files = new Map();
	const fileOf = (name) => {
		const path = pathOf(name);
		const file = files.get(path) ?? new IndexFile(path, note);
		files.set(path, file);
		return file;
	};
	return {
		read: async (name) => (await fileOf(name).indexes()).get(name) ?? (0,image_index.gW)(name),
		write: async (index) => await fileOf(index.name).write(index),
	};
}
function defaultIndexPath(env, name) {
	const { XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
	const cache = caches.startsWith("/") ? caches : (0,external_node_path_.join)(home === "" ? (0,external_node_os_.homedir)() : home, ".cache");
	return (0,external_node_path_.join)(cache, "twofold", "index", `${name.replaceAll("/", "+").slice(0, 240)}.json`);
}
class IndexFile {
	#path;
	#note;
	#read;
	#known = "";
	#writing = Promise.resolve();
	constructor(path, note) {
		this.#path = path;
		this.#note = note;
	}
	indexes() {
		this.#read ??= this.#readFile(this.#note);
		return this.#read;
	}
	async write(index) {
		this.#writing = this.#writing.then(() => this.#keep(index));
		await this.#writing;
	}
	async #keep(index) {
		try {
			await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true, mode: 0o700 });
			const kept = await withLock(this.#path, async () => {
				await this.#replace(index);
				return true;
			});
			if (kept === undefined)
				this.#unkept("another run holds its lock");
		}
		catch (error) {
			this.#unkept(reasonOf(error));
		}
	}
	async #replace(index) {
		let indexes = await this.indexes();
		if ((await generation(this.#path)) === this.#known)
			indexes.set(index.name, index);
		else {
			indexes = await this.#readFile(() => undefined);
			const other = indexes.get(index.name);
			indexes.set(index.name, other === undefined ? index : (0,image_index.bI)(index, other));
			this.#read = Promise.resolve(indexes);
		}
		await replaceFile(this.#path, writeIndexFile(indexes.values()));
		this.#known = await generation(this.#path);
	}
	async #readFile(note) {
		try {
			this.#known = await generation(this.#path);
			const found = readIndexFile(await readBounded(this.#path));
			if (found.kind === "read")
				return new Map(found.indexes);
			note(`the index ${shown(this.#path)} ${found.why}: it is made anew`);
		}
		catch (error) {
			if (!isMissing(error)) {
				note(`the index ${shown(this.#path)} cannot be read (${reasonOf(error)}): it is made anew`);
			}
		}
		return new Map();
	}
	#unkept(reason) {
		const lost = "the next run reads again what this one did";
		this.#note(`the index ${shown(this.#path)} cannot be kept (${reason}): ${lost}`);
	}
}
async function generation(path) {
	const found = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
	return found === undefined ? "" : `${found.ino}:${found.size}:${found.mtimeNs}`;
}
async function readBounded(path) {
	const file = await (0,promises_.open)(path);
	try {
		const { size } = await file.stat();
		if (size > maxIndexBytes)
			return "";
		return await file.readFile("utf8");
	}
	finally {
		await file.close();
	}
}
async function replaceFile(path, text) {
	const [folder, start] = [(0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.new-`];
	for (const name of await (0,promises_.readdir)(folder)) {
		if (name.startsWith(start))
			await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
	}
	const fresh = (0,external_node_path_.join)(folder, `${start}${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
	try {
		await (0,promises_.writeFile)(fresh, text, { flag: "wx", mode: 0o600 });
		await (0,promises_.rename)(fresh, path);
	}
	catch (error) {
		await (0,promises_.rm)(fresh, { force: true });
		throw error;
	}
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function reasonOf(error) {
	if (!(error instanceof Error && "code" in error))
		throw error;
	return (0,printable.RK)((0,printable.vI)(error.message, 300));
}
function shown(path) {
	return (0,printable.RK)((0,printable.vI)(path, 300));
}


}),

7898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (withAccount),
  Wu: () => (keptAccount),
  XP: () => (accountOf)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


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

83525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (readAuth),
  a: () => (ownFiles)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);




function ownFiles(env) {
	const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
	return [
		...(runtime === undefined ? [] : [(0,node_path__1.join)(runtime, "containers/auth.json")]),
		...(docker === undefined ? [] : [(0,node_path__1.join)(docker, "config.json")]),
		...(home === undefined ? [] : [(0,node_path__1.join)(home, ".docker/config.json")]),
	];
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
			authFiles: own ? [(0,node_path__0.resolve)(cwd, own)] : (0,_adapters_registry_client_auth_files_js__3.a)(env),
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

12026:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $1: () => (withoutUnnamed),
  XW: () => (looksFixed),
  bI: () => (mergedIndex),
  gW: () => (emptyIndex),
  zb: () => (isReferrersTag)
});
function emptyIndex(name) {
	return { name, asked: 0, tags: new Map(), images: new Map() };
}
function mergedIndex(last, other) {
	return withoutUnnamed({
		name: last.name,
		asked: Math.min(last.asked, other.asked),
		tags: new Map([...other.tags, ...last.tags]),
		images: new Map([...other.images, ...last.images]),
	});
}
function withoutUnnamed(index) {
	const { tags, images } = index;
	const named = new Set();
	for (const digest of tags.values()) {
		named.add(digest);
		const image = images.get(digest);
		if (image?.kind === "index")
			for (const child of image.children)
				named.add(child);
	}
	const kept = [...images].filter(([digest]) => named.has(digest));
	return kept.length === images.size ? index : { ...index, images: new Map(kept) };
}
function looksFixed(tag) {
	return (/^v?\d+\.\d+\.\d+(?:[-_.]|$)/.test(tag) ||
		/(?:^|[^0-9A-Za-z])[0-9a-f]{7,64}(?:[^0-9A-Za-z]|$)/.test(tag));
}
function isReferrersTag(tag) {
	return /^sha256-[0-9a-f]{64}(?:\.|$)/.test(tag);
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
//# sourceMappingURL=3327.index.js.map
