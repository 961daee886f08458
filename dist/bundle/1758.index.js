export const id = 1758;
export const ids = [1758];
export const modules = {

1758:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

3559:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  m: () => (answerTrouble),
  x: () => (registryTrouble)
});


var surface = __webpack_require__(10970);
;
const fileTroubles = [
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
		sign: /more than one image|expected 1 item, got [2-9]/i,
		what: () => "it holds several images, and nothing says which is meant",
		fix: "Of docker, save one image alone. Unpack an OCI archive with `tar`, and name the image in that folder by its tag or digest: `oci-layout://FOLDER:TAG`, `oci-layout://FOLDER@sha256:…`.",
	},
	{
		sign: /EOF|invalid character|tar/i,
		what: () => "there is no image in that form",
		fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
	},
];


var machine_troubles = __webpack_require__(86107);

var oci_reference = __webpack_require__(73326);
;




const unverified = ({ host }) => (0,surface.Pe)("insecure-registries", host);
const account = `${(0,surface.Pe)("username")} and ${(0,surface.Pe)("password")}`;
const unreached = "Check the name, and that this machine reaches it (network, proxy, firewall), then run again.";
const registry_troubles_packages = (0,surface.$8)({
	workflow: " (on GitHub: `permissions: packages: write`)",
	commandLine: " (on GitHub: the scope `write:packages`)",
});
const rows = [
	{
		sign: /server gave HTTP response to HTTPS client/i,
		what: ({ host }) => `TLS: ${host} speaks plain HTTP`,
		fix: (named) => `Use HTTPS, or say that this registry has none: ${unverified(named)}.`,
		isTls: true,
	},
	{
		sign: /client sent an HTTP request to an HTTPS server/i,
		what: ({ host }) => `TLS: ${host} speaks only HTTPS`,
		fix: "Leave out what says that this registry needs no HTTPS.",
		isTls: true,
	},
	{
		sign: /certificate has expired or is not yet valid/i,
		what: ({ host }) => `TLS: the certificate of ${host} has expired, or this machine's clock is wrong`,
		fix: "Check the clock with `date`, and renew the certificate.",
		isTls: true,
	},
	{
		sign: /certificate is (?:not )?valid for|cannot validate certificate for/i,
		what: ({ host }) => `TLS: the certificate of ${host} is for another name`,
		fix: (named) => `Write the name that the certificate has; or, if you accept the risk, set ${unverified(named)}.`,
		isTls: true,
	},
	{
		sign: /x509|certificate|tls: /i,
		what: ({ host }) => `TLS: the certificate of ${host} is not trusted here`,
		fix: (named) => `Install its certificate authority on this machine; or, if you accept the risk, set ${unverified(named)}.`,
		isTls: true,
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
		fix: `Push another tag: ${(0,surface.Pe)("tags")}.`,
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
			? `Give the account or token the right to write to this repository${registry_troubles_packages}.`
			: `Check the name, and give the account or token the right to read this repository (${account}).`,
	},
	{
		sign: /no image found in (?:manifest list|image index)/i,
		what: () => "it has no image for this platform",
		fix: `Choose a platform that it has: ${(0,surface.Pe)("platforms")}.`,
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
function registryTrouble(output, asked) {
	const text = withoutNames(output, namesOf(asked));
	const isFile = (0,oci_reference.F2)(asked.reference) === undefined;
	return (0,machine_troubles.z)(text) ?? troubleIn(text, { asked, isFile });
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
	const all = isFile ? [...fileTroubles, ...rows] : rows;
	const row = all.find(({ sign }) => sign.test(text));
	if (row === undefined)
		return undefined;
	const fix = typeof row.fix === "string" ? row.fix : row.fix(named);
	return {
		what: row.what(named),
		fix,
		isLocal: isFile,
		mayPass: row.mayPass === true,
		...(row.isTls === true ? { untrusted: named.host } : {}),
	};
}
function namesOf(asked) {
	const { reference } = asked;
	const { registry, repository } = (0,oci_reference.F2)(reference) ?? {};
	return { ...asked, host: registry ?? reference, repository: repository ?? reference };
}


}),

7898:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (withAccount),
  Wu: () => (keptAccount),
  XP: () => (accountOf),
  xt: () => (mergedAuth)
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

69986:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

83525:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Hc: () => (readAuth),
  aJ: () => (ownFiles),
  jU: () => (readOwn)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var _domain_text_failure_js__2 = __webpack_require__(67271);
var _domain_text_schema_js__3 = __webpack_require__(59006);




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

86107:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

};
//# sourceMappingURL=1758.index.js.map
