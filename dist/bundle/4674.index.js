export const id = 4674;
export const ids = [4674];
export const modules = {

4674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

27315:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (forgeFor),
  p: () => (pushPermissionFor)
});


var asked = __webpack_require__(29947);

var actions_carried = __webpack_require__(35815);

var dist = __webpack_require__(83436);

var checkout = __webpack_require__(11255);

var schema = __webpack_require__(91826);

var github_session = __webpack_require__(28492);
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


var push_permission = __webpack_require__(89276);
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
		const [carried, { repository }] = await Promise.all([(0,actions_carried.$)(env), (0,asked.v)(env)]);
		const pull = async (number) => (await forge?.pull(repository, number)) ??
			(0,checkout.L)("the forge was not asked, because there is no token for it");
		return await (0,push_permission.G)({ carried, reading, repository, pull });
	};
}


}),

28492:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  kO: () => (Unusable),
  Cp: () => (inSession),
  Je: () => (usable)
});


var json = __webpack_require__(78007);

var text_schema = __webpack_require__(91826);

var answers = __webpack_require__(61574);
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
		Promise.all([__webpack_require__.e(19140), __webpack_require__.e(43599)]).then(__webpack_require__.bind(__webpack_require__, 74412)),
		__webpack_require__.e(19140).then(__webpack_require__.bind(__webpack_require__, 84776)),
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

29947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  v: () => (readAsked)
});


var dist = __webpack_require__(83436);
;
const nothingAsked = { revisions: [], versions: [] };


var repository_name = __webpack_require__(12819);

var schema = __webpack_require__(91826);

var event_file = __webpack_require__(65412);
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

35815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readCarried)
});

var valibot__2 = __webpack_require__(83436);
var _domain_text_schema_js__0 = __webpack_require__(91826);
var _event_file_js__1 = __webpack_require__(65412);



const pullNumber = (0,_domain_text_schema_js__0.no)(valibot__2.FsL(valibot__2.aig(), valibot__2.Y2b()));
const repository = (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ full_name: (0,_domain_text_schema_js__0.no)(valibot__2.FsL(valibot__2.YjP(), valibot__2.PXX())) }));
const pullRequest = (0,_domain_text_schema_js__0.Xy)({
	number: pullNumber,
	head: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ repo: repository })),
	base: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ repo: repository })),
});
const eventSchema = (0,_domain_text_schema_js__0.Xy)({
	repository,
	pull_request: valibot__2.L5J(),
	workflow_run: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({
		event: (0,_domain_text_schema_js__0.no)(valibot__2.YjP()),
		head_sha: (0,_domain_text_schema_js__0.no)(valibot__2.YjP()),
		head_repository: repository,
	})),
	issue: (0,_domain_text_schema_js__0.no)((0,_domain_text_schema_js__0.Xy)({ number: pullNumber, pull_request: valibot__2.L5J() })),
	inputs: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
	client_payload: (0,_domain_text_schema_js__0.no)(_domain_text_schema_js__0.o$),
});
const pullRef = valibot__2.FsL(valibot__2.YjP(), valibot__2.yGV(/^refs\/pull\/\d{1,9}\//), valibot__2.pdi((ref) => Number(ref.split("/")[2])));
async function readCarried(env) {
	return carriedBy(await (0,_event_file_js__1.j)(env, _domain_text_schema_js__0.o$), env);
}
function carriedBy(payload, env) {
	const { GITHUB_EVENT_NAME: event = "" } = env;
	if (event === "merge_group")
		return withheld(mergeGroup);
	const known = (0,_domain_text_schema_js__0._Q)(eventSchema, payload);
	if (known === undefined) {
		return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : open(env, {});
	}
	if (known.pull_request !== undefined)
		return ofPullRequest(known, env);
	if (event === "workflow_run")
		return ofWorkflowRun(known, env);
	return open(env, { pulls: pullsIn(known, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
	return { kind: "withheld", why };
}
function mayBeForeign(event) {
	return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(event, env) {
	const pull = (0,_domain_text_schema_js__0._Q)(pullRequest, event.pull_request);
	if (!isSame(pull?.head?.repo, pull?.base?.repo)) {
		return withheld("This pull request comes from a fork");
	}
	const own = pull?.number === undefined ? [] : [pull.number];
	return { ...open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun({ workflow_run: run, repository: own }, env) {
	if (!isSame(run?.head_repository, own)) {
		return withheld("The run that started this one was for a fork's commit");
	}
	if (run?.event === "merge_group")
		return withheld(mergeGroup);
	return open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}
function isSame(head, base) {
	return head?.full_name !== undefined && head.full_name === base?.full_name;
}
const ownEvents = new Set([
	"branch_protection_rule",
	"create",
	"delete",
	"page_build",
	"push",
	"registry_package",
	"release",
	"schedule",
]);
const chosenCommits = new Set(["deployment", "deployment_status", "status"]);
function open(env, known) {
	const { GITHUB_EVENT_NAME: event = "", GITHUB_SHA: own = "", GITHUB_REF: ref = "" } = env;
	const isOwn = own !== "" && !chosenCommits.has(event) && !ref.startsWith("refs/pull/");
	const { trusted = [], pulls = [] } = known;
	return {
		kind: "open",
		event,
		needsProof: !ownEvents.has(event) || ref.startsWith("refs/pull/"),
		trusted: [...(isOwn ? [own] : []), ...trusted].map((commit) => commit.toLowerCase()),
		pulls,
		ownPulls: [],
	};
}
const mostValues = 200;
function pullsIn({ issue, inputs, client_payload: given }, { GITHUB_REF: ref = "" }) {
	const isCommented = issue?.pull_request !== undefined && issue.number !== undefined;
	const refs = [ref, ...[inputs, given].flatMap(valuesIn)];
	return [...(isCommented ? [issue.number] : []), ...((0,_domain_text_schema_js__0._Q)((0,_domain_text_schema_js__0.l1)(pullRef), refs) ?? [])];
}
function valuesIn(inputs = {}) {
	return Object.values(inputs).slice(0, mostValues);
}


}),

65412:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (readEvent)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_text_schema_js__1 = __webpack_require__(91826);


const maxEventBytes = 25 * 1024 * 1024;
async function readEvent(env, schema) {
	const path = env["GITHUB_EVENT_PATH"];
	if (path === undefined || path === "")
		return undefined;
	const text = await readBounded(path).catch(() => undefined);
	return text === undefined ? undefined : (0,_domain_text_schema_js__1.MW)(schema, text);
}
async function readBounded(path) {
	const file = await (0,node_fs_promises__0.open)(path, "r");
	try {
		const { size } = await file.stat();
		return size > maxEventBytes ? undefined : await file.readFile("utf8");
	}
	finally {
		await file.close();
	}
}


}),

73845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

89276:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (pushPermission),
  r: () => (permitted)
});
var _domain_source_carried_js__2 = __webpack_require__(73845);
var _domain_text_failure_js__0 = __webpack_require__(44195);
var _domain_text_surface_js__1 = __webpack_require__(13566);



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
//# sourceMappingURL=4674.index.js.map
