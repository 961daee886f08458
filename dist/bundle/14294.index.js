export const id = 14294;
export const ids = [14294];
export const modules = {

14294:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  P: () => (forgeFor),
  p: () => (pushPermissionFor)
});


var asked = __webpack_require__(25126);

var actions_carried = __webpack_require__(29227);

var dist = __webpack_require__(77934);

var checkout = __webpack_require__(25651);

var schema = __webpack_require__(59006);

var github_session = __webpack_require__(48309);
;



const repository = (0,schema.Xy)({ full_name: dist.FsL(dist.YjP(), dist.PXX()) });
const pullRequest = (0,schema.Xy)({
	base: (0,schema.Xy)({ repo: repository }),
	head: (0,schema.Xy)({ sha: dist.YjP(), repo: (0,schema.no)(repository) }),
	merge_commit_sha: (0,schema.no)(dist.YjP()),
});
async function readPull({ owner, repo, request }, number) {
	const parameters = { owner, repo, pull_number: number };
	const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
	const { base, head, merge_commit_sha: merge } = (0,github_session.Je)(pullRequest, answer);
	return {
		isOwn: head.repo?.full_name === base.repo.full_name,
		commits: merge === undefined ? [head.sha] : [head.sha, merge],
	};
}

;



const mostPages = 10;
const options = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const oid = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40,64}$/));
const object = (0,schema.Xy)({ oid });
const tag = (0,schema.Xy)({ oid, target: dist.yqP(object) });
const ref = (0,schema.Xy)({
	name: dist.YjP(),
	target: (0,schema.Xy)({ oid, target: dist.yqP(tag) }),
});
const refsPage = (0,schema.Xy)({
	repository: (0,schema.Xy)({
		refs: (0,schema.Xy)({
			nodes: (0,schema.c3)(ref),
			pageInfo: (0,schema.Xy)({ hasNextPage: (0,schema.no)(dist.zMY()), endCursor: dist.L5J() }),
		}),
	}),
});
async function listRefs(session) {
	const [heads, tags] = await Promise.all(["refs/heads/", "refs/tags/"].map((prefix) => listBelow(session, prefix)));
	return [...(heads ?? []), ...(tags ?? [])];
}
async function listBelow(session, prefix) {
	const { owner, repo } = session;
	const found = [];
	let after = null;
	for (let page = 0; page < mostPages; page += 1) {
		const answer = await session.query(options, { owner, repo, prefix, after });
		const { nodes, pageInfo } = (0,github_session.Je)(refsPage, answer).repository.refs;
		found.push(...nodes.map((node) => refOf(node, prefix)));
		if (pageInfo.hasNextPage !== true)
			return found;
		after = pageInfo.endCursor;
	}
	throw new github_session.kO("has more branches or tags than Twofold asks for");
}
function refOf({ name, target }, prefix) {
	const { oid: commit } = target.target?.target ?? target.target ?? target;
	return { name: prefix + name, commit };
}

;






const mostComparisons = 10;
function githubForge(access) {
	return {
		async listRefs(repository) {
			const outcome = await (0,github_session.Cp)(access, repository, listRefs);
			if (outcome.kind === "elsewhere")
				return undefined;
			return outcome.kind === "answered" ? (0,checkout.e)(outcome.value) : (0,checkout.L)(outcome.why);
		},
		async pull(repository, number) {
			const outcome = await (0,github_session.Cp)(access, repository, (session) => readPull(session, number));
			if (outcome.kind === "elsewhere")
				return undefined;
			return outcome.kind === "answered" ? (0,checkout.e)(outcome.value) : (0,checkout.L)(outcome.why);
		},
		async contains(options) {
			const outcome = await (0,github_session.Cp)(access, options.repository, (session) => compareRefs(options, { session, env: access.env }));
			if (outcome.kind === "answered")
				return outcome.value;
			return { kind: "silent", why: outcome.kind === "failed" ? outcome.why : undefined };
		},
	};
}
async function compareRefs(options, asking) {
	const { refs } = options;
	const asked = new Map();
	const ask = async ({ name, commit }) => {
		if (asked.has(commit))
			return false;
		asked.set(commit, name);
		return isAncestor(options.commit, commit, asking.session);
	};
	for await (const branch of likelyBranches(asking)) {
		const ref = refAt(`refs/heads/${branch}`, options);
		if (ref !== undefined && (await ask(ref)))
			return { kind: "contained", ref: ref.name };
	}
	for (const ref of refs.known ? refs.value : []) {
		if (asked.size >= mostComparisons)
			break;
		if (await ask(ref))
			return { kind: "contained", ref: ref.name };
	}
	return {
		kind: "elsewhere",
		refs: [...asked.values()],
		isEverything: refs.known && refs.value.every(({ commit }) => asked.has(commit)),
	};
}
function refAt(name, { refs }) {
	if (!refs.known)
		return { name, commit: name.slice("refs/heads/".length) };
	return refs.value.find((ref) => ref.name === name);
}
async function* likelyBranches({ env, session }) {
	const own = /^refs\/heads\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
	if (own !== undefined)
		yield own;
	const { GITHUB_BASE_REF: base } = env;
	if (base !== undefined && base !== "")
		yield base;
	const { owner, repo } = session;
	const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
	const found = (0,schema._Q)((0,schema.Xy)({ default_branch: dist.YjP() }), repository);
	if (found !== undefined)
		yield found.default_branch;
}
async function isAncestor(commit, tip, session) {
	const { owner, repo } = session;
	const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
	const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
	return (0,github_session.Je)((0,schema.Xy)({ ahead_by: dist.aig() }), answer).ahead_by === 0;
}


var push_permission = __webpack_require__(96888);
;





function forgeFor({ env, signal, request }) {
	const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
	return token === undefined || token === "" ? undefined : githubForge({ env, token, signal });
}
function pushPermissionFor(run) {
	const { env } = run;
	const forge = forgeFor(run);
	return async (reading) => {
		if (env["GITHUB_ACTIONS"] !== "true")
			return undefined;
		const [carried, { repository }] = await Promise.all([(0,actions_carried.readCarried)(env), (0,asked.v)(env)]);
		const pull = async (number) => (await forge?.pull(repository, number)) ??
			(0,checkout.L)("the forge was not asked, because there is no token for it");
		return await (0,push_permission.G)({ carried, reading, repository, pull });
	};
}


}),

20032:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  vh: () => (buildFilesReader),
  B0: () => (checkoutWall),
  LF: () => (containerfilePath),
  mk: () => (contextFolder),
  t2: () => (exists)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var usual_names = __webpack_require__(28040);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var inside = __webpack_require__(64409);
;



async function atRoot({ cwd, root, folder, path, }) {
	const place = (0,external_node_path_.join)(root, path);
	if (folder === root || !(0,inside.F)(root, place))
		return undefined;
	const isThere = await (0,promises_.lstat)(place).then(() => true, () => false);
	if (!isThere)
		return undefined;
	return { context: posix((0,external_node_path_.relative)(cwd, root)) || ".", offset: posix((0,external_node_path_.relative)(root, folder)) };
}
function posix(path) {
	return path.split(external_node_path_.sep).join("/");
}

;


async function* filesOf({ path: root, leavesOut, }) {
	const open = [""];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
			const path = pathOf(folder, entry);
			if (leavesOut(path))
				continue;
			if (entry.isDirectory())
				open.push(path);
			else
				yield path;
		}
	}
}
function pathOf(folder, entry) {
	return `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
}

;




const maxBytes = 1024 * 1024;
async function readIgnoreFile(places) {
	const { names, context, containerfile, wall } = places;
	for (const name of names) {
		const folder = name.startsWith((0,external_node_path_.basename)(containerfile)) ? (0,external_node_path_.dirname)(containerfile) : context;
		const path = (0,external_node_path_.join)(folder, name);
		if (!(await isThere(path)))
			continue;
		const real = await (0,promises_.realpath)(path).catch(() => undefined);
		if (real === undefined)
			throw unusable(path, "is a broken link");
		if (!(0,inside.F)(wall, real))
			throw unusable(path, `leads outside of the checkout, to ${real}`);
		const found = await (0,promises_.stat)(real);
		if (!found.isFile())
			throw unusable(path, "is not a file");
		if (found.size > maxBytes)
			throw unusable(path, "is larger than 1 MiB");
		const text = await (0,promises_.readFile)(real, "utf8").catch((error) => {
			const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
			throw unusable(path, `cannot be read (${code})`);
		});
		return { path, text };
	}
	return undefined;
}
async function isThere(path) {
	return await (0,promises_.lstat)(path).then(() => true, () => false);
}
function unusable(path, what) {
	return (0,failure.AN)("context", `the ignore file ${path} ${what}.`, "Make it a readable file inside the checkout of at most 1 MiB, or remove it.");
}


var look_at = __webpack_require__(93754);

var containerfiles = __webpack_require__(56137);

var printable = __webpack_require__(76158);
;





const mostNamed = 4;
const usual = /(?:^|\/)(?:Containerfile|Dockerfile)$/;
function noContainerfile({ cwd, written, context, tracked }) {
	const message = `There is no Containerfile or Dockerfile in the context \`${clean(written)}\`.`;
	const seen = (path) => (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join("/");
	const found = (0,containerfiles.X)(tracked.map(seen));
	const below = tracked.filter((path) => path.startsWith(`${context}/`)).map(seen);
	const isBelow = new Set(below);
	const ordered = [
		...found.filter(({ file }) => isBelow.has(file)),
		...found.filter(({ file }) => !isBelow.has(file)),
	];
	const [first] = ordered;
	if (first === undefined) {
		const example = (0,surface.Pe)("file", "deploy/Containerfile");
		const fix = `Name the Containerfile, relative to the working folder, e.g. ${example}.`;
		return new failure.HR({ code: "usage", message, fix });
	}
	const fix = `${named(ordered)}: write ${wayTo(first)}${wayToAll(ordered)}.`;
	return new failure.HR({ code: "usage", message, fix });
}
function named(found) {
	const shown = found.slice(0, mostNamed).map(({ file }) => clean(file));
	const hidden = found.length - shown.length;
	return `The repository has ${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
function wayTo({ file, folder }) {
	return usual.test(file) ? (0,surface.Pe)("context", clean(folder || ".")) : (0,surface.Pe)("file", clean(file));
}
function wayToAll({ length }) {
	if (length === 1)
		return "";
	return (0,surface.$8)({ workflow: "", commandLine: "; `twofold check --all` checks all of them" });
}
function clean(path) {
	return (0,printable.RK)((0,printable.vI)(path, 200));
}


var external_node_fs_ = __webpack_require__(73024);
;



const mostEntries = 1000;
async function vcsEntries(context) {
	const found = [];
	for await (const path of entriesOf(context)) {
		if (found.length === mostEntries)
			break;
		const isVcs = /(?:^|\/)\.git\/?$/.test(path);
		if (isVcs && !context.leavesOut(path))
			found.push(path);
	}
	const entries = [];
	for (const path of found.sort()) {
		const gitdir = path.endsWith("/") ? undefined : await gitdirAt((0,external_node_path_.join)(context.path, path));
		const name = path.replace(/\/$/, "");
		entries.push(gitdir === undefined ? { path: name } : { path: name, gitdir });
	}
	return entries;
}
const longestGitFile = 8192;
async function gitdirAt(path) {
	const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
	const file = await (0,promises_.open)(path, flags).catch(() => undefined);
	if (file === undefined)
		return undefined;
	try {
		if (!(await file.stat()).isFile())
			return undefined;
		const { buffer, bytesRead } = await file.read(Buffer.alloc(longestGitFile), 0, longestGitFile, 0);
		return /^gitdir: (\/[^\n]*)/.exec(buffer.toString("utf8", 0, bytesRead))?.[1];
	}
	catch {
		return undefined;
	}
	finally {
		await file.close();
	}
}
async function* entriesOf({ path: root, ignores }) {
	const folders = [""];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
			const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
			if (ignores(path))
				continue;
			if (entry.isDirectory() && entry.name !== ".git")
				folders.push(path);
			yield path;
		}
	}
}

;












const maxContainerfileBytes = 1024 * 1024;
function buildFilesReader(options) {
	return {
		async readContext({ context, file }) {
			const wall = await checkoutWall(options, context);
			const path = await contextFolder(options.cwd, context, wall);
			const isDockerfile = !(await exists((0,external_node_path_.join)(path, "Containerfile")));
			const usual = (0,external_node_path_.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
			const named = file === undefined ? usual : (0,external_node_path_.resolve)(options.cwd, file);
			return await contextFiles({ options, context: path, containerfile: named, wall });
		},
		async read(request) {
			const wall = await checkoutWall(options, request.context);
			const context = await contextFolder(options.cwd, request.context, wall);
			const path = await containerfilePath({ options, request, context, wall });
			const text = await containerfileText(path, request.file ?? "file");
			return {
				context: await contextFiles({ options, context, containerfile: path, wall }),
				containerfile: { name: shownPath(wall ?? context, path), path, text },
			};
		},
		async folder({ name, path }) {
			const wall = await checkoutWall(options, path);
			const fix = `Name a folder inside the checkout, e.g. \`${name}=libs/parser\`; on the command line, also one by its absolute path.`;
			const shown = `${name}=${path}`;
			return await walledFolder({
				cwd: options.cwd,
				path,
				wall,
				input: "build-contexts",
				shown,
				fix,
			});
		},
		absolute: (path) => (0,external_node_path_.resolve)(options.cwd, path),
		lookAt: (context, paths) => Promise.all(paths.map((path) => (0,look_at.t)(context, path))),
		vcsEntries: vcsEntries,
		filesOf: filesOf,
		async atRoot({ context, path }) {
			const root = await checkoutWall(options, context);
			if (root === undefined)
				return undefined;
			const folder = await contextFolder(options.cwd, context, root);
			return await atRoot({ cwd: options.cwd, root, folder, path });
		},
		async hasContainerfile(context) {
			const folder = (0,external_node_path_.resolve)(options.cwd, context);
			const found = await Promise.all(usual_names.V.map((name) => exists((0,external_node_path_.join)(folder, name))));
			return found.includes(true);
		},
	};
}
async function contextFiles(places) {
	const { options, context, containerfile, wall } = places;
	const names = options.ignoreFileNames((0,external_node_path_.basename)(containerfile));
	const found = await readIgnoreFile({ names, context, containerfile, wall });
	const ignoreText = found?.text ?? "";
	return {
		path: context,
		ignoreText,
		...(found === undefined ? {} : { ignoreFile: shownPath(wall ?? context, found.path) }),
		ignores: options.ignoreRules(ignoreText),
	};
}
function shownPath(folder, path) {
	const shown = (0,external_node_path_.relative)(folder, path);
	return shown.startsWith("..") ? path : shown.split(external_node_path_.sep).join("/");
}
async function checkoutWall(options, context) {
	if (options.workspace !== undefined)
		return await (0,promises_.realpath)(options.workspace);
	if ((0,external_node_path_.isAbsolute)(context))
		return undefined;
	for (let folder = await (0,promises_.realpath)(options.cwd);; folder = (0,external_node_path_.dirname)(folder)) {
		if (await exists((0,external_node_path_.join)(folder, ".git")))
			return folder;
		if (folder === (0,external_node_path_.dirname)(folder))
			return undefined;
	}
}
async function contextFolder(cwd, context, wall) {
	const fix = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
	return await walledFolder({ cwd, path: context, wall, input: "context", shown: context, fix });
}
async function walledFolder(wanted) {
	const { input, shown, fix, wall } = wanted;
	const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(wanted.cwd, wanted.path)).catch(() => undefined);
	if (path === undefined)
		throw (0,failure.AN)(input, `${shown} does not exist.`, fix);
	if (!(await (0,promises_.stat)(path)).isDirectory())
		throw (0,failure.AN)(input, `${shown} is not a folder.`, fix);
	if (!(0,inside.F)(wall, path)) {
		throw (0,failure.AN)(input, `${shown} leads outside of the checkout, to ${path}.`, fix);
	}
	return path;
}
async function containerfilePath({ options, request, context, wall, }) {
	const places = request.file === undefined
		? usual_names.V.map((name) => (0,external_node_path_.join)(context, name))
		: [(0,external_node_path_.resolve)(options.cwd, request.file), (0,external_node_path_.resolve)(context, request.file)];
	for (const place of places) {
		if (!(await exists(place)))
			continue;
		const path = await (0,promises_.realpath)(place).catch(() => undefined);
		if (path === undefined)
			continue;
		if (!(0,inside.F)(wall, path)) {
			throw (0,failure.AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
		}
		return path;
	}
	if (request.file === undefined) {
		const tracked = (await options.tracked?.(context)) ?? [];
		throw noContainerfile({ cwd: options.cwd, written: request.context, context, tracked });
	}
	throw (0,failure.AN)("file", `${request.file} does not exist (looked for ${[...new Set(places)].join(" and ")}).`, `Name the Containerfile, relative to the working folder, e.g. ${(0,surface.Pe)("file", "deploy/Containerfile")}.`);
}
async function containerfileText(path, shown) {
	const fix = `Name a text file with build instructions, e.g. ${(0,surface.Pe)("file", "Containerfile")}.`;
	const found = await (0,promises_.stat)(path);
	if (!found.isFile())
		throw (0,failure.AN)("file", `${shown} is not a file.`, fix);
	if (found.size > maxContainerfileBytes)
		throw (0,failure.AN)("file", `${shown} is larger than 1 MiB.`, fix);
	return await (0,promises_.readFile)(path, "utf8");
}
async function exists(path) {
	return await (0,promises_.lstat)(path).then(() => true, () => false);
}


}),

21161:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  v: () => (notPushed)
});
function notPushed(why) {
	return {
		level: "notice",
		title: "Not pushed",
		message: `${why}. The image is built twice and compared, but not pushed.`,
	};
}


}),

25126:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  v: () => (readAsked)
});


var dist = __webpack_require__(77934);
;
const nothingAsked = { revisions: [], versions: [] };


var repository_name = __webpack_require__(95847);

var schema = __webpack_require__(59006);

var event_file = __webpack_require__(52840);
;





const commit = dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i), dist.yGV(/[^0]/), dist.PXX());
const withSha = (0,schema.no)((0,schema.Xy)({ sha: (0,schema.no)(commit) }));
const withHeadSha = (0,schema.no)((0,schema.Xy)({ head_sha: (0,schema.no)(commit) }));
const eventSchema = (0,schema.Xy)({
	after: (0,schema.no)(commit),
	pull_request: (0,schema.no)((0,schema.Xy)({
		number: (0,schema.no)(dist.FsL(dist.aig(), dist.Y2b())),
		head: withSha,
		base: withSha,
		merge_commit_sha: (0,schema.no)(commit),
		merged: (0,schema.no)(dist.zMY()),
	})),
	workflow_run: withHeadSha,
	check_run: withHeadSha,
	check_suite: withHeadSha,
	merge_group: withHeadSha,
	deployment: withSha,
	release: (0,schema.no)((0,schema.Xy)({ tag_name: (0,schema.no)(dist.YjP()) })),
	inputs: (0,schema.no)(schema.o$),
	client_payload: (0,schema.no)(schema.o$),
});
async function readAsked(env) {
	if (env["GITHUB_ACTIONS"] !== "true")
		return nothingAsked;
	const event = (await (0,event_file.j)(env, eventSchema)) ?? {};
	const repository = repositoryAsked(env);
	const mergePreview = previewAsked(env, event);
	return {
		...(repository === undefined ? {} : { repository }),
		...(mergePreview === undefined ? {} : { mergePreview }),
		revisions: revisionsAsked(env, event),
		versions: versionsAsked(env, event),
	};
}
function repositoryAsked(env) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server } = env;
	if (repository === "")
		return undefined;
	return (0,repository_name.aR)(`${server || "https://github.com"}/${repository}`);
}
function commitsIn(event) {
	return {
		after: event.after,
		"pull_request.head.sha": event.pull_request?.head?.sha,
		"workflow_run.head_sha": event.workflow_run?.head_sha,
		"check_run.head_sha": event.check_run?.head_sha,
		"check_suite.head_sha": event.check_suite?.head_sha,
		"merge_group.head_sha": event.merge_group?.head_sha,
		"deployment.sha": event.deployment?.sha,
	};
}
function revisionsAsked(env, event) {
	const named = [
		{ from: "GITHUB_SHA", commit: (0,schema._Q)(commit, env["GITHUB_SHA"]) },
		...Object.entries(commitsIn(event)).map(([place, found]) => ({
			from: `${place} of the event`,
			commit: found,
		})),
		...commitsGiven(event.inputs),
		...commitsGiven(event.client_payload),
	];
	const seen = new Set();
	return named.flatMap(({ from, commit }) => {
		if (commit === undefined || seen.has(commit))
			return [];
		seen.add(commit);
		return [{ from, commit }];
	});
}
function commitsGiven(inputs = {}) {
	return Object.entries(inputs).map(([name, value]) => ({
		from: `the dispatch's ${name}`,
		commit: (0,schema._Q)(commit, value),
	}));
}
function previewAsked(env, { pull_request: pull }) {
	const [head, base] = [pull?.head?.sha, pull?.base?.sha];
	const { GITHUB_REF: ref = "" } = env;
	const own = (0,schema._Q)(commit, env["GITHUB_SHA"]);
	if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
		return { ref, commit: own, head, base };
	const { merge_commit_sha: merge, number, merged } = pull ?? {};
	if (merge === undefined || merged === true || number === undefined)
		return undefined;
	return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}
function versionsAsked(env, event) {
	const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
	const release = event.release?.tag_name;
	return [
		...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
		...(release === undefined || release === "" || release === ref
			? []
			: [{ name: release, from: "the release" }]),
	];
}


}),

28040:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (usualNames)
});
const usualNames = ["Containerfile", "Dockerfile"];


}),

45974:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (absoluteBuildah)
});
var node_path__0 = __webpack_require__(76760);

function absoluteBuildah(source, cwd) {
	if (source.kind !== "path" || !source.path.includes("/"))
		return source;
	return { kind: "path", path: (0,node_path__0.resolve)(cwd, source.path) };
}


}),

48309:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  kO: () => (Unusable),
  Cp: () => (inSession),
  Je: () => (usable)
});


var json = __webpack_require__(24099);

var text_schema = __webpack_require__(59006);

var answers = __webpack_require__(99682);
;

const mostAnswerBytes = 10 * 1024 * 1024;
const mostRedirects = 10;
const redirects = [301, 302, 307, 308];
function fetchOver(client) {
	return async (address, { method, headers, body, signal }) => {
		let url = new URL(address);
		for (let followed = 0;; followed += 1) {
			const answer = client.request(method, url.href, body ?? null, { ...headers });
			const { message } = await (0,answers.Eu)(answer, signal);
			const { statusCode: status = 0, headers: answered } = message;
			const bytes = await (0,answers.EN)(message, { signal, most: mostAnswerBytes });
			const next = redirects.includes(status) ? target(url, answered.location) : undefined;
			if (next === undefined)
				return responseOf(status, answered["content-type"], bytes);
			if (followed === mostRedirects)
				throw new Error(`more than ${mostRedirects} redirects`);
			url = next;
		}
	};
}
function target(from, location = "") {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
	return to?.origin === from.origin ? to : undefined;
}
function responseOf(status, type, bytes) {
	const hasBody = ![204, 205, 304].includes(status);
	const headers = type === undefined ? {} : { "content-type": type };
	return new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers });
}

;



const sessionSeconds = 10;
async function inSession(access, name, ask) {
	const deadline = AbortSignal.timeout(sessionSeconds * 1000);
	const signal = access.signal === undefined ? deadline : AbortSignal.any([deadline, access.signal]);
	try {
		const { server, api } = addresses(access.env);
		const place = ownRepository(name, server);
		if (place === undefined)
			return { kind: "elsewhere" };
		const value = await connected({ api, token: access.token, signal }, (requests) => ask({ ...place, ...requests }));
		return { kind: "answered", value };
	}
	catch (error) {
		access.signal?.throwIfAborted();
		const late = `gave no answer within ${sessionSeconds} s`;
		return { kind: "failed", why: `the forge's API ${deadline.aborted ? late : reasonOf(error)}` };
	}
}
function addresses(env) {
	const { GITHUB_SERVER_URL: url, GITHUB_API_URL: api } = env;
	const server = url === undefined || url === "" ? new URL("https://github.com") : new URL(url);
	if (api !== undefined && api !== "")
		return { server: server.host, api };
	const isPublic = server.host === "github.com";
	return {
		server: server.host,
		api: isPublic ? "https://api.github.com" : `${server.origin}/api/v3`,
	};
}
function ownRepository(name, server) {
	const [host, owner, repo, ...more] = name?.split("/") ?? [];
	if (host !== server || owner === undefined || repo === undefined)
		return undefined;
	return more.length === 0 ? { owner, repo } : undefined;
}
async function connected(to, use) {
	const [github, { HttpClient }] = await Promise.all([
		Promise.all([__webpack_require__.e(3099), __webpack_require__.e(15214)]).then(__webpack_require__.bind(__webpack_require__, 27082)),
		__webpack_require__.e(15214).then(__webpack_require__.bind(__webpack_require__, 44942)),
	]);
	const client = new HttpClient(undefined, [], {
		allowRedirects: false,
		keepAlive: true,
		socketTimeout: sessionSeconds * 1000,
	});
	client.userAgent = undefined;
	const octokit = github.getOctokit(to.token, {
		baseUrl: to.api.replace(/(?<!\/)\/+$/, ""),
	});
	const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
	const request = { signal: to.signal, log, fetch: fetchOver(client) };
	try {
		return await use({
			request: async (route, parameters) => {
				const asked = await octokit.request(route, { ...parameters, request });
				const { data } = asked;
				return data;
			},
			query: (text, variables) => octokit.graphql(text, { ...variables, request }),
		});
	}
	finally {
		client.dispose();
	}
}
function ignored() {
}
class Unusable extends Error {
	constructor(message = "answered in an unknown form") {
		super(message);
	}
}
function usable(schema, answer) {
	const found = (0,text_schema._Q)(schema, answer);
	if (found === undefined)
		throw new Unusable();
	return found;
}
function reasonOf(error) {
	if (error instanceof Unusable)
		return error.message;
	if (!(0,json.OW)(error) || error["response"] === undefined)
		return "could not be reached";
	const status = error["status"];
	return typeof status === "number" ? `answered ${status}` : "answered with an error";
}


}),

64409:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isInside)
});
var node_path__0 = __webpack_require__(76760);

function isInside(wall, path) {
	return (wall === undefined || path === wall || path.startsWith(wall === node_path__0.sep ? node_path__0.sep : `${wall}${node_path__0.sep}`));
}


}),

78782:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  whereaboutsOf: () => (whereaboutsOf)
});
var node_path__0 = __webpack_require__(76760);

function whereaboutsOf({ env, cwd, signal }) {
	const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
	return {
		cwd,
		workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
		tracked: async (folder) => {
			const { trackedPaths } = await Promise.all([__webpack_require__.e(11258), __webpack_require__.e(14728)]).then(__webpack_require__.bind(__webpack_require__, 89905));
			const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
			if (found?.known !== true)
				return [];
			const { root, paths } = found.value;
			return paths.map((path) => (0,node_path__0.join)(root, path));
		},
	};
}


}),

93754:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (lookAt)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);
var node_path_posix__2 = __webpack_require__(53916);
var _inside_js__3 = __webpack_require__(64409);




const mostLinks = 40;
async function lookAt(context, options) {
	const end = await follow(context.path, options);
	if (typeof end === "string")
		return end;
	const { place } = end;
	if (place === context.path || !(await (0,node_fs_promises__0.lstat)(place)).isDirectory())
		return "other";
	return (await holdsFile(place, context)) ? "other" : "empty folder";
}
async function follow(folder, { path, how }) {
	const open = componentsOf(path);
	let place = folder;
	let links = 0;
	for (let name = open.shift(); name !== undefined; name = open.shift()) {
		if (name === ".." && place === folder)
			return "outside";
		const next = (0,node_path__1.join)(place, name);
		const target = await linkTarget(next);
		if (target === undefined)
			return "other";
		if (target === "") {
			place = next;
			continue;
		}
		links += 1;
		if (links > mostLinks)
			return "other";
		if (target.startsWith("/"))
			return await absoluteLink(next, { folder, how });
		open.unshift(...target.split("/").filter((part) => part !== "" && part !== "."));
	}
	return { place };
}
async function linkTarget(place) {
	const found = await (0,node_fs_promises__0.lstat)(place).catch(() => undefined);
	if (found === undefined)
		return undefined;
	return found.isSymbolicLink() ? await (0,node_fs_promises__0.readlink)(place) : "";
}
async function absoluteLink(link, { folder, how }) {
	if (how === "mount")
		return "outside";
	const target = await (0,node_fs_promises__0.realpath)(link).catch(() => undefined);
	return target !== undefined && !(0,_inside_js__3.F)(folder, target) ? "outside" : "other";
}
function componentsOf(path) {
	return (0,node_path_posix__2.normalize)(`/${path}`)
		.split("/")
		.filter((part) => part !== "");
}
async function holdsFile(folder, context) {
	const open = [folder];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for await (const entry of await (0,node_fs_promises__0.opendir)(next)) {
			const place = (0,node_path__1.join)(next, entry.name);
			const path = place.slice(context.path.length + 1);
			if (entry.isDirectory()) {
				if (!context.leavesOut(`${path}/`))
					open.push(place);
			}
			else if (isCopied(entry) && !context.leavesOut(path))
				return true;
		}
	}
	return false;
}
function isCopied(entry) {
	return entry.isFile() || entry.isSymbolicLink();
}


}),

96888:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (pushPermission),
  r: () => (permitted)
});
var _domain_source_carried_js__2 = __webpack_require__(21161);
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);



async function pushPermission(options) {
	const { carried, reading } = options;
	if (carried.kind === "withheld")
		return carried.why;
	const { revision } = reading.source;
	const pulls = await pullsOf(carried, options);
	for (const { number, isHere, answer } of pulls) {
		if (!answer.known || answer.value.isOwn)
			continue;
		if (isHere || answer.value.commits.includes(revision)) {
			return `The checkout is of pull request ${number}, which comes from a fork`;
		}
	}
	if (pulls.some(({ answer }) => answer.known && isOwnCommit(answer.value, revision))) {
		return undefined;
	}
	const suspect = pulls.find(({ answer }) => !answer.known || !answer.value.isOwn);
	if (suspect === undefined && !carried.needsProof)
		return undefined;
	const missing = missingProof(carried, options, suspect);
	if (missing === undefined)
		return undefined;
	throw new _domain_text_failure_js__0.HR({
		code: "forbidden",
		message: `Twofold cannot tell whether the image to push comes from a fork's pull request: ${missing}.`,
		fix: `Check out a branch or tag of this repository (with \`fetch-depth: 0\`, and a token that may read pull requests: ${(0,_domain_text_surface_js__1.$8)({ workflow: "`github-token`", commandLine: "GITHUB_TOKEN" })}), or do not push on this event: ${(0,_domain_text_surface_js__1.Pe)("push", "false")}.`,
	});
}
async function permitted(request, reading, { pushPermission: ask, reporter }) {
	const why = request.push ? await ask(reading) : undefined;
	if (why === undefined)
		return request;
	reporter.annotate((0,_domain_source_carried_js__2.v)(why));
	return { ...request, push: false };
}
const mostPulls = 10;
async function pullsOf({ pulls, ownPulls }, { reading, pull }) {
	const refs = reading.place?.pullRefs;
	const here = new Set(refs?.known === true ? refs.value : []);
	const numbers = [...new Set([...here, ...pulls])].filter((number) => !ownPulls.includes(number));
	return await Promise.all(numbers.slice(0, mostPulls).map(async (number) => {
		return { number, isHere: here.has(number), answer: await pull(number) };
	}));
}
function isOwnCommit({ isOwn, commits }, revision) {
	return isOwn && commits.includes(revision);
}
function missingProof({ event, trusted }, { reading, repository }, suspect) {
	const { revision } = reading.source;
	const asked = suspect === undefined || suspect.answer.known
		? ""
		: `; about pull request ${suspect.number}, ${suspect.answer.why}`;
	if (revision === "")
		return `on \`${event}\`, the commit that is built is not known${asked}`;
	const isOwn = trusted.includes(revision) || isOnBase(reading, repository);
	if (!isOwn || suspect?.isHere === true) {
		return `on \`${event}\`, nothing shows that ${revision} is on a branch or tag of ${repository ?? "the repository"}${asked}`;
	}
	const isDirty = reading.advisories.some(({ name, leavesOpen = [] }) => name === "dirty" || leavesOpen.includes("dirty"));
	if (suspect === undefined || !isDirty)
		return undefined;
	return `the event is about pull request ${suspect.number}, and the checkout has files that are in no commit${asked}`;
}
function isOnBase({ place }, repository) {
	if (place === undefined || repository === undefined)
		return false;
	const isBase = place.remote?.toLowerCase() === repository.toLowerCase();
	const { onRemote } = place;
	return isBase && onRemote.known && onRemote.value.present && onRemote.value.isWeak !== true;
}


}),

};
//# sourceMappingURL=14294.index.js.map
