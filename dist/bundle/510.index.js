export const id = 510;
export const ids = [510];
export const modules = {

66642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (leash)
});
var _runner_js__0 = __webpack_require__(60850);

const known = new Map();
async function leash(signal, env) {
	const path = env["PATH"] ?? "";
	const possible = known.get(path) ?? isPossible(env);
	known.set(path, possible);
	return (await possible) ? words(signal) : [];
}
function words(signal) {
	return ["setpriv", "--pdeathsig", signal, "--"];
}
async function isPossible(env) {
	const [program = "", ...args] = [...words("TERM"), "true"];
	return (0,_runner_js__0.gq)(await (0,_runner_js__0.eF)({ program, args, env, timeoutSeconds: 10 }));
}


}),

60510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readImageFacts: () => (readImageFacts),
  userAmong: () => (userAmong)
});
var valibot__10 = __webpack_require__(77934);
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_oci_reference_js__1 = __webpack_require__(73326);
var _domain_oci_registry_troubles_js__2 = __webpack_require__(66669);
var _domain_source_checkout_js__9 = __webpack_require__(25651);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _domain_text_schema_js__4 = __webpack_require__(59006);
var _process_child_environment_js__5 = __webpack_require__(52845);
var _process_runner_js__6 = __webpack_require__(60850);
var _machine_registries_js__7 = __webpack_require__(72290);
var _skopeo_js__8 = __webpack_require__(74852);











const askSeconds = 15;
function userAmong(facts) {
	return facts.known ? (0,_domain_source_checkout_js__9.e)(facts.value.user) : facts;
}
async function readImageFacts(options, { reference, platform }) {
	const name = (0,_domain_oci_reference_js__1.F2)(reference);
	if (name === undefined)
		return (0,_domain_source_checkout_js__9.L)(`${reference} is not an image reference`);
	const { env, signal } = options;
	const question = name.registry === "localhost"
		? { program: options.buildah, args: storageArguments(name), env: storageEnvironment(env) }
		: { program: options.skopeo, args: registryArguments(options, name, platform), env };
	const finished = await (0,_process_runner_js__6.eF)({ ...question, signal, timeoutSeconds: askSeconds });
	if (!(0,_process_runner_js__6.gq)(finished))
		return (0,_domain_source_checkout_js__9.L)(`${reference}: ${whatFailed(finished, reference)}`);
	const facts = factsOf(finished.stdout.toString("utf8"));
	return facts === undefined ? (0,_domain_source_checkout_js__9.L)(`${reference} has no readable config`) : (0,_domain_source_checkout_js__9.e)(facts);
}
function storageEnvironment(env) {
	const { [_process_child_environment_js__5.u4]: folder } = env;
	return (0,_process_child_environment_js__5.Qc)(env, folder === undefined ? {} : { [_process_child_environment_js__5.u4]: folder });
}
function registryArguments({ authFile, insecure, env }, name, platform) {
	return [
		...(0,_machine_registries_js__7.W7)(env),
		...(0,_skopeo_js__8.Q)(platform),
		"inspect",
		"--config",
		...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
		...(0,_machine_registries_js__7.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)((0,_domain_oci_reference_js__1.FH)(name), insecure)),
		`docker://${withoutUselessTag(name)}`,
	];
}
function storageArguments(name) {
	return ["inspect", "--type=image", withoutUselessTag(name)];
}
function withoutUselessTag(name) {
	const { tag: _tag, ...rest } = name;
	return (0,_domain_oci_reference_js__1.FH)(name.digest === undefined ? name : rest);
}
const configSchema = (0,_domain_text_schema_js__4.Xy)({
	config: valibot__10.yqP((0,_domain_text_schema_js__4.Xy)({
		User: valibot__10.yqP(valibot__10.YjP()),
		Env: valibot__10.yqP((0,_domain_text_schema_js__4.c3)(valibot__10.YjP())),
		Labels: valibot__10.yqP((0,_domain_text_schema_js__4.A7)(valibot__10.YjP())),
	})),
});
function factsOf(text) {
	const document = (0,_domain_text_schema_js__4.MW)(_domain_text_schema_js__4.o$, text);
	const found = (0,_domain_text_schema_js__4._Q)(configSchema, document?.["OCIv1"] ?? document);
	if (found === undefined)
		return undefined;
	const { User: user = "", Env: env = [], Labels: labels = {} } = found.config ?? {};
	return { user, env: env.map(variableOf), labels };
}
function variableOf(text) {
	const [name = "", ...rest] = text.split("=");
	return { name, value: rest.join("=") };
}
function whatFailed(finished, reference) {
	const asked = { verb: "read", reference, hasAccount: false };
	const trouble = (0,_domain_oci_registry_troubles_js__2.xe)((0,_domain_text_printable_js__3.g$)(finished.lastLines.join(" ")), asked);
	if (trouble !== undefined)
		return trouble.what;
	const said = (0,_domain_text_printable_js__3.K1)((0,_domain_text_printable_js__3.g$)(finished.lastLines.at(-1) ?? ""), 200);
	return said === "" ? (0,_process_runner_js__6.lA)(finished) : `${(0,_process_runner_js__6.lA)(finished)}: ${said}`;
}


}),

40382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MX: () => (registryFailure),
  WG: () => (isPassing),
  fK: () => (missingFailure),
  go: () => (pushDenied)
});
var _domain_oci_registry_troubles_js__0 = __webpack_require__(66669);
var _domain_text_failure_js__1 = __webpack_require__(67271);
var _domain_text_output_lines_js__2 = __webpack_require__(69986);
var _domain_text_printable_js__3 = __webpack_require__(76158);
var _process_runner_js__4 = __webpack_require__(60850);





const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
function isPassing(lines) {
	return lines.some((line) => passing.test(line));
}
function registryFailure(asked, finished) {
	const start = `Could not ${asked.verb} ${(0,_domain_text_printable_js__3.g$)(asked.reference)}: `;
	if (finished.end.kind === "not-started") {
		return new _domain_text_failure_js__1.HR({
			code: "tool",
			message: `${start}skopeo was not found.`,
			fix: "Install it, e.g. `sudo apt-get install --no-install-recommends skopeo`.",
		});
	}
	const text = (0,_domain_text_printable_js__3.g$)(finished.lastLines.join(" "));
	const trouble = (0,_domain_oci_registry_troubles_js__0.xe)(text, asked);
	if (trouble !== undefined)
		return troubleFailure(asked, trouble, finished.lastLines);
	return new _domain_text_failure_js__1.HR({
		code: "registry",
		message: `${start}${(0,_process_runner_js__4.lA)(finished)}: ${(0,_domain_text_printable_js__3.K1)(text, 400)}.`,
		fix: "Check that the registry can be reached from here, then run again.",
	});
}
function pushDenied(asked, said) {
	const trouble = (0,_domain_oci_registry_troubles_js__0.xe)("denied", asked);
	if (trouble === undefined)
		throw new Error("a refusal is a known trouble");
	return troubleFailure(asked, trouble, [said]);
}
function missingFailure(asked) {
	const trouble = (0,_domain_oci_registry_troubles_js__0.xe)("manifest unknown", asked);
	if (trouble === undefined)
		throw new Error("what is missing is a known trouble");
	return troubleFailure(asked, trouble, []);
}
function troubleFailure(asked, trouble, output) {
	return new _domain_text_failure_js__1.HR({
		code: trouble.isLocal ? "tool" : "registry",
		message: `Could not ${asked.verb} ${(0,_domain_text_printable_js__3.g$)(asked.reference)}: ${trouble.what}.`,
		fix: trouble.fix,
		output: (0,_domain_text_output_lines_js__2.j)(output),
	});
}


}),

72290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Vb: () => (hasMachineRules),
  W7: () => (registriesArguments),
  cE: () => (tlsArguments)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var valibot__3 = __webpack_require__(77934);
var _domain_text_schema_js__2 = __webpack_require__(59006);




function registriesArguments(env) {
	const path = env["CONTAINERS_REGISTRIES_CONF"];
	return path === undefined || path === "" ? [] : [`--registries-conf=${path}`];
}
function tlsArguments(flag, isVerified) {
	return isVerified ? [] : [`--${flag}=false`];
}
const authFiles = "containers-auth.json";
const rulesSchema = (0,_domain_text_schema_js__2.Xy)({
	registry: (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.l1)((0,_domain_text_schema_js__2.Xy)({ prefix: (0,_domain_text_schema_js__2.no)(valibot__3.YjP()), location: (0,_domain_text_schema_js__2.no)(valibot__3.YjP()) }))),
	registries: (0,_domain_text_schema_js__2.no)(_domain_text_schema_js__2.o$),
	"credential-helpers": (0,_domain_text_schema_js__2.no)((0,_domain_text_schema_js__2.c3)(valibot__3.YjP())),
});
async function hasMachineRules(host, env) {
	const texts = await Promise.all((await rulesFiles(env)).map((file) => (0,node_fs_promises__0.readFile)(file, "utf8").catch(() => "")));
	const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
	return texts.some((text) => {
		try {
			const rules = (0,_domain_text_schema_js__2._Q)(rulesSchema, parse(text));
			if (rules?.registries !== undefined)
				return true;
			if (rules?.["credential-helpers"]?.some((helper) => helper !== authFiles))
				return true;
			return rules?.registry?.some(({ prefix, location }) => isAbout(prefix ?? location ?? "", host));
		}
		catch {
			return true;
		}
	});
}
async function rulesFiles(env) {
	const { CONTAINERS_REGISTRIES_CONF: named, HOME: home, XDG_CONFIG_HOME: config } = env;
	const own = config || (home === undefined ? undefined : (0,node_path__1.join)(home, ".config"));
	const roots = ["/etc/containers", ...(own === undefined ? [] : [(0,node_path__1.join)(own, "containers")])];
	const lists = roots.map(async (root) => {
		const names = await (0,node_fs_promises__0.readdir)((0,node_path__1.join)(root, "registries.conf.d")).catch(() => []);
		const parts = names.filter((name) => name.endsWith(".conf"));
		return [
			(0,node_path__1.join)(root, "registries.conf"),
			...parts.map((name) => (0,node_path__1.join)(root, "registries.conf.d", name)),
		];
	});
	return [...(named ? [named] : []), ...(await Promise.all(lists)).flat()];
}
function isAbout(prefix, host) {
	const [named = ""] = prefix.split("/", 1);
	return named.startsWith("*.") ? host.endsWith(named.slice(1)) : named === host;
}


}),

52667:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (retried)
});
var node_timers_promises__0 = __webpack_require__(58500);

const waits = [1, 2, 4];
async function retried(options) {
	let result = await options.attempt();
	for (const wait of waits) {
		if (!options.again(result))
			return result;
		await (0,node_timers_promises__0.setTimeout)(wait * 1000, undefined, { signal: options.signal });
		result = await options.attempt();
	}
	return result;
}


}),

74852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (platformArguments),
  skopeoRegistry: () => (skopeoRegistry)
});
var _domain_build_insecure_js__0 = __webpack_require__(1758);
var _domain_build_once_for_each_js__8 = __webpack_require__(97897);
var _domain_oci_digest_js__1 = __webpack_require__(30719);
var _domain_oci_reference_js__2 = __webpack_require__(73326);
var _process_leash_js__3 = __webpack_require__(66642);
var _process_runner_js__4 = __webpack_require__(60850);
var _failures_js__5 = __webpack_require__(40382);
var _machine_registries_js__6 = __webpack_require__(72290);
var _retry_js__7 = __webpack_require__(52667);









const copySeconds = 30 * 60;
const askSeconds = 120;
function skopeoRegistry(options) {
	const auth = options.authFile === undefined ? [] : [`--authfile=${options.authFile}`];
	const verify = (reference) => (0,_domain_build_insecure_js__0.p)(reference, options.insecure);
	const calls = callsOf(options);
	const { again: skopeo } = calls;
	const { document, served } = looksOf(options, calls);
	return {
		...{ document, served },
		async resolve(reference) {
			return (0,_domain_oci_digest_js__1.ol)(await document(reference));
		},
		async fetch(fetch) {
			const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
			await skopeo({ verb: "pull", reference }, [
				...platformArguments(fetch.platform),
				"copy",
				"--quiet",
				"--preserve-digests",
				...auth,
				...(0,_machine_registries_js__6.cE)("src-tls-verify", fetch.from.kind !== "registry" || verify(reference)),
				transport(fetch.from),
				`dir:${fetch.folder}`,
			]);
		},
		async tryPush(reference) {
			const { tryPush } = await Promise.all(/* import() */[__webpack_require__.e(1227), __webpack_require__.e(6279)]).then(__webpack_require__.bind(__webpack_require__, 86279));
			const attempted = { verb: "push", reference };
			const asked = { ...attempted, hasAccount: hasAccount(attempted, options) };
			await tryPush({ ...options, asked, isVerified: verify(reference) });
		},
		async push(layout, reference) {
			await skopeo({ verb: "push", reference }, [
				"copy",
				"--quiet",
				"--preserve-digests",
				...auth,
				...(0,_machine_registries_js__6.cE)("dest-tls-verify", verify(reference)),
				`oci:${layout}`,
				`docker://${reference}`,
			]);
		},
	};
}
function looksOf(options, { once, again: skopeo }) {
	const { authFile, env, insecure } = options;
	const look = (reference) => [
		...["inspect", "--raw", ...(authFile === undefined ? [] : [`--authfile=${authFile}`])],
		...(0,_machine_registries_js__6.cE)("tls-verify", (0,_domain_build_insecure_js__0.p)(reference, insecure)),
		`docker://${reference}`,
	];
	const isFollowed = (0,_domain_build_once_for_each_js__8.i)((host) => (0,_machine_registries_js__6.Vb)(host, env));
	const ours = async (reference) => {
		const name = (0,_domain_oci_reference_js__2.F2)(reference);
		return name === undefined || (await isFollowed(name.registry)) ? undefined : name;
	};
	return {
		async document(reference) {
			const name = await ours(reference);
			if (name === undefined)
				return (await skopeo({ verb: "read", reference }, look(reference))).stdout;
			const { lookAt } = await Promise.all(/* import() */[__webpack_require__.e(1227), __webpack_require__.e(4071)]).then(__webpack_require__.bind(__webpack_require__, 34071));
			return (await lookAt(name, reference, options)).bytes;
		},
		async served(reference) {
			const name = await ours(reference);
			if (name !== undefined) {
				const { glanceAt } = await Promise.all(/* import() */[__webpack_require__.e(1227), __webpack_require__.e(4071)]).then(__webpack_require__.bind(__webpack_require__, 34071));
				return (await glanceAt(name, options))?.digest;
			}
			const finished = await once(look(reference));
			return (0,_process_runner_js__4.gq)(finished) ? (0,_domain_oci_digest_js__1.ol)(finished.stdout) : undefined;
		},
	};
}
function callsOf(options) {
	const registries = (0,_machine_registries_js__6.W7)(options.env);
	const once = async (args) => {
		const { env, signal } = options;
		const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
		const all = [...registries, ...args];
		const command = { program: options.skopeo, args: all, env, signal, timeoutSeconds };
		return await (0,_process_runner_js__4.eF)({ ...command, leash: await (0,_process_leash_js__3.Y)("TERM", env) });
	};
	const again = async (attempted, args) => {
		const finished = await (0,_retry_js__7.s)({
			signal: options.signal,
			attempt: () => once(args),
			again: (result) => !(0,_process_runner_js__4.gq)(result) && (0,_failures_js__5.WG)(result.lastLines),
		});
		if ((0,_process_runner_js__4.gq)(finished))
			return finished;
		throw (0,_failures_js__5.MX)({ ...attempted, hasAccount: hasAccount(attempted, options) }, finished);
	};
	return { once, again };
}
function hasAccount({ reference }, { accounts }) {
	const host = (0,_domain_oci_reference_js__2.F2)(reference)?.registry;
	return host !== undefined && accounts.includes(host);
}
function transport(from) {
	return from.kind === "registry"
		? `docker://${from.reference}`
		: `${from.transport}:${from.location}`;
}
function platformArguments(platform) {
	if (platform === undefined)
		return [];
	const [os, architecture, variant] = platform.split("/");
	return [
		...(os === undefined ? [] : [`--override-os=${os}`]),
		...(architecture === undefined ? [] : [`--override-arch=${architecture}`]),
		...(variant === undefined ? [] : [`--override-variant=${variant}`]),
	];
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
//# sourceMappingURL=510.index.js.map
