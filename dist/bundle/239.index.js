export const id = 239;
export const ids = [239];
export const modules = {

25126:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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

29227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readCarried)
});

var valibot__2 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);
var _event_file_js__1 = __webpack_require__(52840);



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

52840:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (readEvent)
});
var node_fs_promises__0 = __webpack_require__(51455);
var _domain_text_schema_js__1 = __webpack_require__(59006);


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

96888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

45974:
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

75361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  P: () => (forgeFor),
  p: () => (pushPermissionFor)
});


var asked = __webpack_require__(25126);

var actions_carried = __webpack_require__(29227);

var dist = __webpack_require__(77934);

var checkout = __webpack_require__(25651);

var text_schema = __webpack_require__(59006);

var json = __webpack_require__(24099);
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
		const session = { ...place, ...(await requests({ api, token: access.token, signal })) };
		return { kind: "answered", value: await ask(session) };
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
async function requests(to) {
	const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3124), __webpack_require__.e(2413), __webpack_require__.e(5214)]).then(__webpack_require__.bind(__webpack_require__, 92413));
	const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/(?<!\/)\/+$/, "") });
	const log = { debug: ignored, info: ignored, warn: ignored, error: ignored };
	const request = { signal: to.signal, log };
	return {
		request: async (route, parameters) => {
			const { data } = await octokit.request(route, { ...parameters, request });
			return data;
		},
		query: (text, variables) => octokit.graphql(text, { ...variables, request }),
	};
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

;



const repository = (0,text_schema.Xy)({ full_name: dist.FsL(dist.YjP(), dist.PXX()) });
const pullRequest = (0,text_schema.Xy)({
	base: (0,text_schema.Xy)({ repo: repository }),
	head: (0,text_schema.Xy)({ sha: dist.YjP(), repo: (0,text_schema.no)(repository) }),
	merge_commit_sha: (0,text_schema.no)(dist.YjP()),
});
async function readPull({ owner, repo, request }, number) {
	const parameters = { owner, repo, pull_number: number };
	const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
	const { base, head, merge_commit_sha: merge } = usable(pullRequest, answer);
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
const object = (0,text_schema.Xy)({ oid });
const tag = (0,text_schema.Xy)({ oid, target: dist.yqP(object) });
const ref = (0,text_schema.Xy)({
	name: dist.YjP(),
	target: (0,text_schema.Xy)({ oid, target: dist.yqP(tag) }),
});
const refsPage = (0,text_schema.Xy)({
	repository: (0,text_schema.Xy)({
		refs: (0,text_schema.Xy)({
			nodes: (0,text_schema.c3)(ref),
			pageInfo: (0,text_schema.Xy)({ hasNextPage: (0,text_schema.no)(dist.zMY()), endCursor: dist.L5J() }),
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
		const { nodes, pageInfo } = usable(refsPage, answer).repository.refs;
		found.push(...nodes.map((node) => refOf(node, prefix)));
		if (pageInfo.hasNextPage !== true)
			return found;
		after = pageInfo.endCursor;
	}
	throw new Unusable("has more branches or tags than Twofold asks for");
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
			const outcome = await inSession(access, repository, listRefs);
			if (outcome.kind === "elsewhere")
				return undefined;
			return outcome.kind === "answered" ? (0,checkout.e)(outcome.value) : (0,checkout.L)(outcome.why);
		},
		async pull(repository, number) {
			const outcome = await inSession(access, repository, (session) => readPull(session, number));
			if (outcome.kind === "elsewhere")
				return undefined;
			return outcome.kind === "answered" ? (0,checkout.e)(outcome.value) : (0,checkout.L)(outcome.why);
		},
		async contains(options) {
			const outcome = await inSession(access, options.repository, (session) => compareRefs(options, { session, env: access.env }));
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
	const found = (0,text_schema._Q)((0,text_schema.Xy)({ default_branch: dist.YjP() }), repository);
	if (found !== undefined)
		yield found.default_branch;
}
async function isAncestor(commit, tip, session) {
	const { owner, repo } = session;
	const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
	const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
	return usable((0,text_schema.Xy)({ ahead_by: dist.aig() }), answer).ahead_by === 0;
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
		const [carried, { repository }] = await Promise.all([(0,actions_carried.$)(env), (0,asked.v)(env)]);
		const pull = async (number) => (await forge?.pull(repository, number)) ??
			(0,checkout.L)("the forge was not asked, because there is no token for it");
		return await (0,push_permission.G)({ carried, reading, repository, pull });
	};
}


}),

29713:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (fromScope),
  w: () => (withScopes)
});
var _expand_js__0 = __webpack_require__(32912);

function fromScope(containerfile, values) {
	const scope = platformScope(values);
	for (const instruction of containerfile.args)
		declare(instruction, { scope, outer: scope, values });
	return scope;
}
function* withScopes(instructions, { outer, values }) {
	const scope = platformScope(values);
	for (const instruction of instructions) {
		yield { instruction, scope };
		if (instruction.keyword === "ARG")
			declare(instruction, { scope, outer, values });
	}
}
function declare(instruction, { scope, outer, values }) {
	for (const { text } of instruction.words) {
		const equals = text.indexOf("=");
		const name = equals === -1 ? text : text.slice(0, equals);
		const given = values.buildArgs.findLast((each) => each.name === name)?.value;
		const fallback = equals === -1 ? outer.get(name) : defaultOf(text.slice(equals + 1), scope);
		const value = given ?? fallback;
		if (value !== undefined)
			scope.set(name, value);
	}
}
function defaultOf(written, scope) {
	const { text, problem } = (0,_expand_js__0.V)(written, (name) => scope.get(name));
	return problem === undefined ? text : undefined;
}
function platformScope({ platforms }) {
	const scope = new Map();
	if (platforms === undefined)
		return scope;
	for (const [prefix, platform] of [
		["BUILD", platforms.build],
		["TARGET", platforms.target],
	]) {
		const [os = "", architecture = "", variant = ""] = platform.split("/");
		scope.set(`${prefix}PLATFORM`, platform);
		scope.set(`${prefix}OS`, os);
		scope.set(`${prefix}ARCH`, architecture);
		scope.set(`${prefix}VARIANT`, variant);
	}
	return scope;
}


}),

72188:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  cF: () => (basesOf),
  ip: () => (pinBases),
  xB: () => (neededStages)
});
var _chain_js__0 = __webpack_require__(98511);
var _origins_js__1 = __webpack_require__(54837);


function basesOf(scope) {
	const { contexts } = scope;
	const uses = [...neededOrigins(scope)].flatMap(([stage, origins]) => origins
		.filter((origin) => origin.stage === undefined)
		.map((origin) => useOf(origin, { stage: stage.index, contexts })));
	return uses.sort((one, other) => one.start - other.start);
}
function neededStages(scope) {
	return [...neededOrigins(scope).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(scope) {
	const names = (0,_origins_js__1.eZ)(scope.containerfile, scope);
	const needed = new Map();
	const open = [(0,_chain_js__0.A)(scope)];
	for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
		if (needed.has(stage))
			continue;
		const origins = (0,_origins_js__1.TZ)(names, stage);
		needed.set(stage, origins);
		open.push(...origins.flatMap((origin) => origin.stage ?? []));
	}
	return needed;
}
function pinBases(text, pins) {
	const parts = [];
	let from = 0;
	for (const { use, pinned } of pins.toSorted((one, other) => one.use.start - other.use.start)) {
		if (use.start < from || text.slice(use.start, use.end) !== use.written) {
			throw new RangeError(`no use of ${use.written} at offset ${use.start}`);
		}
		parts.push(text.slice(from, use.start), pinned);
		from = use.end;
	}
	return parts.join("") + text.slice(from);
}
function useOf(origin, { stage, contexts }) {
	const { kind, word, name, unset, line, platform } = origin;
	return {
		kind,
		written: word.text,
		reference: name,
		unset,
		...(contexts?.has(name) ? { context: name } : {}),
		...(platform === undefined ? {} : { platform }),
		stage,
		line,
		start: word.start,
		end: word.end,
	};
}


}),

39749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (brokenContainerfile)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);

function brokenContainerfile({ file, line, wrong, fix }) {
	return new _domain_text_failure_js__0.HR({
		code: "usage",
		message: `${file}:${line}: ${wrong}`,
		fix,
		place: { file, line },
	});
}


}),

98511:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (targetStage),
  a: () => (stageChain)
});
var _domain_text_failure_js__0 = __webpack_require__(67271);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _broken_js__2 = __webpack_require__(39749);
var _origins_js__3 = __webpack_require__(54837);




function stageChain(options) {
	const { containerfile, buildArgs = [] } = options;
	const names = (0,_origins_js__3.eZ)(containerfile, { ...options, buildArgs });
	const chain = [];
	let stage = targetStage(options);
	while (stage !== undefined) {
		chain.push(stage);
		stage = (0,_origins_js__3.zU)(names, stage)?.stage;
	}
	return chain.reverse();
}
function targetStage(options) {
	const { containerfile, target } = options;
	if (target !== undefined)
		checkName(containerfile, target);
	const stage = target === undefined
		? containerfile.stages.at(-1)
		: containerfile.stages.find((each) => (0,_origins_js__3.Vb)(each) === target);
	if (stage === undefined)
		throw unknownTarget(containerfile, target ?? "");
	return stage;
}
function checkName(containerfile, target) {
	const sharing = (0,_origins_js__3.zw)(containerfile, target);
	const [, second] = sharing;
	if (second === undefined)
		return;
	throw (0,_broken_js__2.b)({
		file: containerfile.file,
		line: second.from.line,
		...(0,_origins_js__3.O2)(target, sharing),
	});
}
function unknownTarget({ file, stages }, target) {
	const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__3.Vb)(stage)}\``);
	const more = stages.length > names.length ? ", …" : "";
	return (0,_domain_text_failure_js__0.AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave ${(0,_domain_text_surface_js__1.Pe)("target")} out to build the last stage.`);
}


}),

32912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (expandWord)
});
const longestWord = 4096;
function expandWord(word, lookup) {
	const cursor = { word, lookup, unset: new Set(), at: 0, problem: undefined };
	if (word.length > longestWord)
		cursor.problem = `is longer than ${longestWord} characters`;
	const text = cursor.problem === undefined ? readUntil(cursor, "") : "";
	if (text.length > longestWord)
		cursor.problem ??= `expands to more than ${longestWord} characters`;
	const expansion = { text, unset: [...cursor.unset] };
	return cursor.problem === undefined ? expansion : { ...expansion, problem: cursor.problem };
}
function readUntil(cursor, stop) {
	let text = "";
	while (cursor.at < cursor.word.length) {
		const character = cursor.word[cursor.at] ?? "";
		cursor.at += 1;
		if (character === stop)
			return text;
		if (character === "'" || character === '"')
			text += readQuoted(cursor, character);
		else if (character === "$")
			text += readVariable(cursor);
		else if (character === "\\")
			text += take(cursor);
		else
			text += character;
	}
	if (stop !== "")
		cursor.problem ??= `is missing \`${stop}\``;
	return text;
}
function readQuoted(cursor, quote) {
	let text = "";
	while (cursor.at < cursor.word.length) {
		const character = take(cursor);
		if (character === quote)
			return text;
		if (quote === "'")
			text += character;
		else if (character === "$")
			text += readVariable(cursor);
		else if (character === "\\" && /["$\\]/.test(cursor.word[cursor.at] ?? ""))
			text += take(cursor);
		else
			text += character;
	}
	cursor.problem ??= `is missing a closing \`${quote}\``;
	return text;
}
function readVariable(cursor) {
	if (cursor.word[cursor.at] !== "{") {
		const name = readName(cursor);
		return name === "" ? "$" : valueOf(cursor, name);
	}
	cursor.at += 1;
	const name = readName(cursor);
	const next = take(cursor);
	if (next === "}")
		return valueOf(cursor, name);
	const operator = next === ":" ? take(cursor) : "";
	if (operator !== "-" && operator !== "+" && operator !== "?") {
		cursor.problem ??= "uses a form of `${…}` other than `${NAME}`, `:-`, `:+` and `:?`";
		return "";
	}
	const other = readUntil(cursor, "}");
	const value = cursor.lookup(name) ?? "";
	if (operator === "+")
		return value === "" ? "" : other;
	if (operator === "?" && value === "")
		cursor.problem ??= `needs a value for \`${name}\``;
	return value === "" ? other : value;
}
function valueOf(cursor, name) {
	const value = cursor.lookup(name);
	if (value === undefined)
		cursor.unset.add(name);
	return value ?? "";
}
function readName(cursor) {
	const name = /^(?:[0-9]|[A-Za-z_][A-Za-z0-9_]*)/.exec(cursor.word.slice(cursor.at))?.[0] ?? "";
	cursor.at += name.length;
	return name;
}
function take(cursor) {
	const character = cursor.word[cursor.at] ?? "";
	cursor.at += 1;
	return character;
}


}),

54837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MQ: () => (readName),
  O2: () => (ambiguousName),
  TZ: () => (originsOf),
  Vb: () => (nameOf),
  W7: () => (namingWords),
  eZ: () => (namesOf),
  zU: () => (originOfBase),
  zw: () => (stagesNamed)
});
var _domain_text_printable_js__0 = __webpack_require__(76158);
var _domain_text_surface_js__1 = __webpack_require__(10970);
var _args_js__3 = __webpack_require__(29713);
var _broken_js__2 = __webpack_require__(39749);
var _expand_js__4 = __webpack_require__(32912);





function namesOf(containerfile, values) {
	const outer = (0,_args_js__3.h)(containerfile, values);
	const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
	return { containerfile, values, outer, stages };
}
function originsOf(names, stage) {
	const origins = [];
	for (const word of namingWords(names, stage)) {
		const origin = originOf(names, word);
		if (origin.name !== "scratch")
			origins.push(origin);
	}
	return origins;
}
function originOfBase(names, stage) {
	const origin = originOf(names, baseWord(names, stage));
	return origin.name === "scratch" ? undefined : origin;
}
function* namingWords(names, stage) {
	const { values, outer } = names;
	yield baseWord(names, stage);
	for (const { instruction, scope } of (0,_args_js__3.w)(stage.instructions, { outer, values })) {
		for (const found of fromWords(instruction))
			yield { ...found, stage, instruction, scope };
	}
}
function baseWord({ outer }, stage) {
	return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
function originOf(names, named) {
	const read = readName(names, named);
	if ("wrong" in read)
		throw (0,_broken_js__2.b)(read);
	return read;
}
function readName(names, named) {
	const { containerfile, values } = names;
	const { kind, word, instruction, scope } = named;
	const place = { file: containerfile.file, line: instruction.line };
	const written = JSON.stringify((0,_domain_text_printable_js__0.vI)(word.text, 200));
	const lookup = (name) => scope.get(name);
	if (containerfile.text.slice(word.start, word.end) !== word.text) {
		const wrong = `${written} continues on another line.`;
		return { ...place, wrong, fix: "Write it on one line." };
	}
	const { text: name, problem, unset } = (0,_expand_js__4.V)(word.text, lookup);
	if (problem !== undefined || name === "") {
		const [first] = unset;
		const empty = first === undefined ? "is empty" : `is empty, because \`${first}\` has no value here`;
		return {
			...place,
			wrong: `${written} ${problem ?? empty}.`,
			fix: first === undefined
				? "Write the name of an image or of a stage."
				: fixForUnset(first, kind),
		};
	}
	const isContext = values.contexts?.has(name) === true;
	const sharing = isContext ? [] : stagesNamed(containerfile, name);
	if (sharing.length > 1 && sharing.some(({ index }) => index < named.stage.index))
		return { ...place, ...ambiguousName(name, sharing) };
	const meant = isContext ? undefined : stageMeant(names, { ...named, name });
	const origin = { kind, word, name, unset, line: instruction.line };
	const found = meant === undefined ? origin : { ...origin, stage: meant };
	return withPlatform(found, { named, place });
}
function withPlatform(found, { named: { kind, instruction, scope }, place, }) {
	const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
	if (flag === undefined)
		return found;
	const { text, problem } = (0,_expand_js__4.V)(flag.value.text, (name) => scope.get(name));
	if (problem !== undefined) {
		const wrong = `${JSON.stringify((0,_domain_text_printable_js__0.vI)(flag.value.text, 200))} ${problem}.`;
		return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
	}
	return text === "" ? found : { ...found, platform: text };
}
function fixForUnset(name, kind) {
	const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
	return `Write \`ARG ${name}=…\` ${where}, or write \`ARG ${name}\` there and give the value with ${(0,_domain_text_surface_js__1.Pe)("build-args")}.`;
}
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
	const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
	const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
	return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
function stagesNamed({ stages }, name) {
	return stages.filter((stage) => stage.name === name);
}
function ambiguousName(name, sharing) {
	const lines = sharing.slice(0, 5).map(({ from }) => from.line);
	return {
		wrong: `Several stages are named ${JSON.stringify((0,_domain_text_printable_js__0.vI)(name, 80))}: those at lines ${lines.join(", ")}.`,
		fix: "Give each stage its own name.",
	};
}
function nameOf(stage) {
	return stage.name ?? String(stage.index);
}
function fromWords({ keyword, flags }) {
	if (keyword === "COPY") {
		return flags
			.filter(({ name }) => name === "from")
			.map(({ value }) => ({ kind: "copy", word: value }));
	}
	if (keyword !== "RUN")
		return [];
	return flags.flatMap(({ name, value }) => {
		const from = name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
		if (from === null)
			return [];
		if (value.end - value.start !== value.text.length)
			return [{ kind: "mount", word: value }];
		const text = from[1] ?? "";
		const start = value.start + from.index + from[0].length - text.length;
		return [{ kind: "mount", word: { text, start, end: start + text.length } }];
	});
}


}),

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
var _text_failure_js__0 = __webpack_require__(67271);

function redactValues(value, redact) {
	if (typeof value === "string")
		return redact(value);
	if (value instanceof Uint8Array)
		return redactBytes(value, redact);
	if (Array.isArray(value))
		return value.map((entry) => redactValues(entry, redact));
	if (typeof value !== "object" || value === null)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
		key,
		redactValues(entry, redact),
	]));
}
function redactBytes(bytes, redact) {
	const buffer = Buffer.from(bytes);
	const encoding = Buffer.from(buffer.toString("utf8")).equals(buffer) ? "utf8" : "latin1";
	const text = buffer.toString(encoding);
	const clean = redact(text);
	return clean === text ? bytes : Buffer.from(clean, encoding);
}
function redactFailure(failure, redact) {
	return new _text_failure_js__0.HR({
		code: failure.code,
		message: redact(failure.told.message),
		fix: redact(failure.told.fix),
		output: failure.output.map(redact),
		...(failure.place === undefined ? {} : { place: failure.place }),
		...(failure.input === undefined ? {} : { input: failure.input }),
	});
}


}),

912:
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

21161:
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


}),

56137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (containerfilesAmong)
});
var picomatch__1 = __webpack_require__(14006);
var _text_trailing_js__0 = __webpack_require__(36141);


const notInstructions = /\.(?:docker|container)ignore$/i;
const names = /^(?:(?:Containerfile|Dockerfile)(?:\.[^/]+)?|[^/]+\.(?:Containerfile|Dockerfile))$/i;
function containerfilesAmong(paths, excluded = []) {
	const matchers = excluded.map(excludes);
	const found = new Map();
	for (const file of paths) {
		const end = file.lastIndexOf("/");
		const name = file.slice(end + 1);
		if (!names.test(name) || notInstructions.test(name))
			continue;
		if (matchers.some((matches) => matches(file)))
			continue;
		found.set(file, { file, folder: end < 0 ? "" : file.slice(0, end) });
	}
	const isSecond = ({ file, folder }) => {
		const beside = (name) => (folder === "" ? name : `${folder}/${name}`);
		return file === beside("Dockerfile") && found.has(beside("Containerfile"));
	};
	return [...found.values()]
		.filter((each) => !isSecond(each))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}
function excludes(pattern) {
	const trimmed = (0,_text_trailing_js__0.h)(pattern.replace(/^(?:\.?\/)+/, ""), "/");
	const anywhere = trimmed.includes("/") ? trimmed : `**/${trimmed}`;
	const options = { dot: true, nonegate: true, noextglob: true };
	return picomatch__1([anywhere, `${anywhere}/**`], options);
}


})

};
//# sourceMappingURL=239.index.js.map
