export const id = 1511;
export const ids = [1511];
export const modules = {

50982:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

24145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

75455:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  m: () => (askedOnce),
  u: () => (gitIn)
});


var promises_ = __webpack_require__(51455);

var once_for_each = __webpack_require__(97897);

var checkout = __webpack_require__(25651);

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var runner = __webpack_require__(60850);

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
	const { simpleGit } = await __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 74724));
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

11258:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

89905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  trackedPaths: () => (trackedPaths)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _run_repository_js__0 = __webpack_require__(11258);


async function trackedPaths(folder, surroundings) {
	const opened = await (0,_run_repository_js__0.h_)(folder, surroundings);
	if (opened.kind === "closed")
		return (0,_domain_source_checkout_js__1.L)(opened.why);
	const { root, git } = opened.repository;
	const listed = await git.text(["ls-files", "-v", "-s", "-z"]);
	if (!listed.known)
		return listed;
	const paths = listed.value.split("\0").flatMap((record) => {
		const tab = record.indexOf("\t");
		return /^[^S] 1[02]/.test(record) && tab > 0 ? [record.slice(tab + 1)] : [];
	});
	return (0,_domain_source_checkout_js__1.e)({ root, paths: [...new Set(paths)] });
}


}),

25651:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (unknown),
  e: () => (known)
});
function known(value) {
	return { known: true, value };
}
function unknown(why) {
	return { known: false, why };
}


})

};
//# sourceMappingURL=1511.index.js.map
