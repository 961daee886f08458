export const id = 8527;
export const ids = [8527];
export const modules = {

44158:
((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */





























const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539



factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean





function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash









function toSlash(file) {
  if (path.sep === '/') {
	return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash



function fromSlash(file) {
  if (path.sep === '/') {
	return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({

	ignorecase = true
  } = {}) {
	this._rules = [];
	this._ignorecase = ignorecase;
	this[KEY_IGNORE] = true;

	this._initCache();
  }

  _initCache() {
	this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
	this._added = false;

	if (typeof pattern === 'string') {
	  pattern = pattern.split(/\r?\n/g);
	}

	make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,


	if (this._added) {
	  this._initCache();
	}

	return this;
  } // legacy


  addPattern(pattern) {
	return this.add(pattern);
  }

  _addPattern(pattern) {

	if (pattern && pattern[KEY_IGNORE]) {
	  this._rules = this._rules.concat(pattern._rules);
	  this._added = true;
	  return;
	}

	if (this._checkPattern(pattern)) {
	  const rule = this._createRule(pattern.trim());

	  if (rule !== null) {
		this._added = true;

		this._rules.push(rule);
	  }
	}
  }

  _checkPattern(pattern) {

	return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
	return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
	return path => this._filter(path);
  }

  ignores(path) {
	return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53



  _createRule(pattern) {
	const origin = pattern;
	let negative = false; // > An optional prefix "!" which negates the pattern;


	if (pattern[0] === '!') {
	  negative = true;
	  pattern = pattern.substring(1).trim();
	} // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


	if (pattern.length > 0) {
	  pattern = cleanPath(pattern);
	  pattern = toSlash(pattern);

	  if (pattern.length > 1 && pattern[0] === '/') {
		pattern = pattern.slice(1);
	  }
	} // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


	if (negative) {
	  pattern = '!' + pattern;
	} // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


	pattern = pattern.trim();

	if (pattern === "") {
	  return null;
	} // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34



	pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

	if (pattern[0] === '!') {
	  if (pattern.length === 1) {
		return null;
	  }

	  negative = true;
	  pattern = pattern.substring(1);
	} else {
	  negative = false;
	}

	return {
	  origin,
	  pattern,

	  dirs: pattern.split(path.sep),
	  negative
	};
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
	if (!path) {
	  return false;
	}

	if (path in this._cache) {
	  return this._cache[path];
	}

	return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored



  _test(file) {
	file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

	const parentPath = cleanPath(path.dirname(file));
	const parentPathDirs = parentPath.split(path.sep);
	let matched = false;

	this._rules.forEach(rule => {
	  let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


	  if (!match && parentPath !== ".") {

		if (rule.dirs.includes('**')) {




		  for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
			match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
		  }
		} else if (rule.dirs.length <= parentPathDirs.length) {

		  match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
		}
	  }

	  if (match) {
		matched = !rule.negative;
	  }
	});

	return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
	return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
	if (rule.regexp) {
	  return rule;
	}

	let regStr = '^'; // Go through the pattern and convert it to a regexp.

	let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

	for (let i = 0; i < rule.pattern.length; i++) {
	  const ch = rule.pattern[i];

	  if (ch === '*') {
		if (rule.pattern[i + 1] === '*') {

		  i++; // Treat **/ as ** so eat the "/"

		  if (rule.pattern[i + 1] === path.sep) {
			i++;
		  }

		  if (rule.pattern[i + 1] === undefined) {

			regStr += ".*";
		  } else {



			regStr += `(.*${escapedSlash})?`;
		  }
		} else {

		  regStr += `[^${escapedSlash}]*`;
		}
	  } else if (ch === '?') {

		regStr += `[^${escapedSlash}]`;
	  } else if (ch === '.' || ch === '$') {


		regStr += `\\${ch}`;
	  } else if (ch === '\\') {


		if (path.sep === '\\') {



		  regStr += escapedSlash;
		  continue;
		}

		if (rule.pattern[i + 1] !== undefined) {
		  regStr += '\\' + rule.pattern[i + 1];
		  i++;
		} else {
		  regStr += '\\';
		}
	  } else {
		regStr += ch;
	  }
	}

	regStr += "$";
	rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
	return rule;
  }

}


}),

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

23901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (versionIn),
  readBuildahVersion: () => (readBuildahVersion)
});
var _domain_source_checkout_js__1 = __webpack_require__(25651);
var _process_runner_js__0 = __webpack_require__(60850);


async function readBuildahVersion(options) {
	const finished = await (0,_process_runner_js__0.eF)({ ...options, args: ["--version"], timeoutSeconds: 15 });
	if (!(0,_process_runner_js__0.gq)(finished)) {
		return (0,_domain_source_checkout_js__1.L)(finished.end.kind === "not-started"
			? `there is no \`${options.program}\` here`
			: `\`${options.program} --version\` failed: ${(0,_process_runner_js__0.lA)(finished)}`);
	}
	const version = versionIn(finished.stdout.toString("utf8"));
	return version === undefined
		? (0,_domain_source_checkout_js__1.L)(`\`${options.program} --version\` names none`)
		: (0,_domain_source_checkout_js__1.e)(version);
}
function versionIn(text) {
	return /version (\S+)/.exec(text)?.[1];
}


}),

20032:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



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
async function containerfilePath(question) {
	const { options, request, context, wall } = question;
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

64409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isInside)
});
var node_path__0 = __webpack_require__(76760);

function isInside(wall, path) {
	return (wall === undefined || path === wall || path.startsWith(wall === node_path__0.sep ? node_path__0.sep : `${wall}${node_path__0.sep}`));
}


}),

93754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

30725:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y_: () => (readMentions),
  wb: () => (readAttributes)
});

var node_path__0 = __webpack_require__(76760);
var _domain_build_side_by_side_js__3 = __webpack_require__(15301);
var _domain_source_checkout_js__4 = __webpack_require__(25651);
var _run_repository_js__1 = __webpack_require__(11258);
var _file_contents_js__2 = __webpack_require__(87873);





const mostBytes = 256 * 1024;
const mostFiles = 200;
async function readMentions(place) {
	const { repository, tracked, context } = place;
	if (tracked.length > mostFiles)
		return { text: true, filter: true };
	const untracked = upwards(context).map((folder) => (0,node_path__0.join)(folder, ".gitattributes"));
	const inTree = [...new Set([...tracked, ...untracked])].map((path) => (0,node_path__0.join)(repository.root, path));
	const files = [
		...inTree,
		...userFiles(place),
		...(await repositoryFile(repository)),
		"/etc/gitattributes",
	];
	const required = new Set(tracked.map((path) => (0,node_path__0.join)(repository.root, path)));
	const mentions = await (0,_domain_build_side_by_side_js__3.Q)(files, 16, async (path) => {
		const file = await (0,_file_contents_js__2.GH)(path, mostBytes);
		if (file === undefined)
			return required.has(path) ? everything : nothing;
		return file.size > mostBytes ? everything : mentionsIn(file.start.toString("latin1"));
	});
	return {
		text: mentions.some(({ text }) => text),
		filter: mentions.some(({ filter }) => filter),
	};
}
const everything = { text: true, filter: true };
const nothing = { text: false, filter: false };
function mentionsIn(text) {
	return {
		text: /\b(?:text|eol|crlf|working-tree-encoding)\b/.test(text),
		filter: /\bfilter\b/.test(text),
	};
}
function upwards(folder) {
	return folder === "" ? [""] : [folder, ...upwards(parent(folder))];
}
function parent(folder) {
	const above = (0,node_path__0.dirname)(folder);
	return above === "." ? "" : above;
}
function userFiles({ repository, env }) {
	const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
	const home = env["HOME"] ?? "/nonexistent";
	if (named === undefined)
		return [(0,node_path__0.join)(env["XDG_CONFIG_HOME"] ?? (0,node_path__0.join)(home, ".config"), "git/attributes")];
	if (named.startsWith("~/"))
		return [(0,node_path__0.join)(home, named.slice(2))];
	return [(0,node_path__0.isAbsolute)(named) ? named : (0,node_path__0.join)(repository.root, named)];
}
async function repositoryFile(repository) {
	const { root } = repository;
	const isAlone = (await (0,_run_repository_js__1.lQ)((0,node_path__0.join)(root, ".git"))) && !(await (0,_run_repository_js__1.t2)((0,node_path__0.join)(root, ".git/commondir")));
	if (isAlone)
		return [(0,node_path__0.join)(root, ".git/info/attributes")];
	const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
	if (!answer.known)
		return [];
	const path = answer.value.replace(/\n$/, "");
	return [(0,node_path__0.isAbsolute)(path) ? path : (0,node_path__0.join)(root, path)];
}
async function readAttributes(repository, { names, paths }) {
	if (paths.length === 0)
		return (0,_domain_source_checkout_js__4.e)(new Map());
	const input = paths.map((path) => `${path}\0`).join("");
	const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
	if (!answer.known)
		return answer;
	const { attributes, count } = parseAttributes(answer.value.toString());
	if (count !== paths.length * names.length)
		return (0,_domain_source_checkout_js__4.L)("git did not report the attributes of every file");
	return (0,_domain_source_checkout_js__4.e)(attributes);
}
function parseAttributes(output) {
	const attributes = new Map();
	const fields = output.split("\0");
	const count = Math.floor(fields.length / 3);
	for (let index = 0; index < count * 3; index += 3) {
		const [path = "", name = "", value = ""] = fields.slice(index, index + 3);
		if (value === "unspecified" || value === "unset")
			continue;
		const known = attributes.get(path) ?? new Map();
		attributes.set(path, known.set(name, value));
	}
	return { attributes, count };
}


}),

87873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GH: () => (startOf),
  Hd: () => (objectName),
  ol: () => (digestOf)
});
var node_crypto__0 = __webpack_require__(77598);
var node_fs__1 = __webpack_require__(73024);
var node_fs_promises__2 = __webpack_require__(51455);



async function startOf(path, most) {
	return withFile(path, async (file, size) => {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
		return { start: buffer.subarray(0, bytesRead), size };
	});
}
async function digestOf(options) {
	return withFile(options.path, async (file, size) => {
		const hash = (0,node_crypto__0.createHash)(options.algorithm).update(options.head(size));
		for await (const chunk of file.createReadStream({ autoClose: false }))
			hash.update(chunk);
		return hash.digest("hex");
	});
}
function objectName(path, like) {
	const algorithm = like.length === 64 ? "sha256" : "sha1";
	return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}
async function withFile(path, read) {
	const flags = node_fs__1.constants.O_RDONLY | node_fs__1.constants.O_NOFOLLOW | node_fs__1.constants.O_NONBLOCK;
	const file = await (0,node_fs_promises__2.open)(path, flags).catch(() => undefined);
	if (file === undefined)
		return undefined;
	try {
		const stat = await file.stat();
		return stat.isFile() ? await read(file, stat.size) : undefined;
	}
	catch {
		return undefined;
	}
	finally {
		await file.close();
	}
}


}),

15015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (filteredFiles)
});
var _domain_source_checkout_js__3 = __webpack_require__(25651);
var _run_configuration_js__1 = __webpack_require__(50982);
var _attributes_js__0 = __webpack_require__(30725);
var _index_entries_js__2 = __webpack_require__(94231);




const plainName = /^[\w-]+$/;
async function filteredFiles(repository, context) {
	const drivers = ["lfs", ...(0,_run_configuration_js__1.Uq)(repository.settings)];
	const picked = drivers.every((driver) => plainName.test(driver))
		? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
		: [`:(literal)${context}`];
	const listing = await repository.git.text(["ls-files", "-v", "-s", "-z", "--", ...picked]);
	if (!listing.known)
		return listing;
	const entries = (0,_index_entries_js__2.IH)(listing.value, "");
	const paths = entries.map(({ path }) => path);
	const attributes = await (0,_attributes_js__0.wb)(repository, { names: ["filter"], paths });
	if (!attributes.known)
		return attributes;
	return (0,_domain_source_checkout_js__3.e)(entries.flatMap((entry) => {
		const driver = attributes.value.get(entry.path)?.get("filter");
		return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
	}));
}


}),

94231:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IH: () => (parseIndexEntries),
  _d: () => (parseTracked),
  uz: () => (parseIndexMarks)
});
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
function parseIndexMarks(output) {
	const assumeUnchanged = [];
	const skipWorktree = [];
	const submodules = [];
	const attributes = [];
	let start = 0;
	for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
		const at = start;
		start = end + 1;
		if (output.startsWith("H 10", at) && !output.endsWith(".gitattributes", end))
			continue;
		const text = output.slice(at, end);
		const [, letter = "", mode, commit = "", , path] = record.exec(text) ?? [];
		if (path === undefined)
			continue;
		if (letter === "S")
			skipWorktree.push(path);
		else if (letter === letter.toLowerCase())
			assumeUnchanged.push(path);
		if (mode === "160000")
			submodules.push({ path, commit });
		if (/(?:^|\/)\.gitattributes$/.test(path))
			attributes.push(path);
	}
	return { assumeUnchanged, skipWorktree, submodules, attributes };
}
function parseIndexEntries(output, below) {
	const entries = [];
	for (const text of output.split("\0")) {
		if (!text.startsWith("H 100"))
			continue;
		const tab = text.indexOf("\t");
		const path = text.slice(tab + 1);
		const [, , object = "", stage] = text.slice(0, tab).split(" ");
		if (stage === "0" && path.startsWith(below))
			entries.push({ path, object });
	}
	return entries;
}
function parseTracked(output, below) {
	return output.split("\0").flatMap((text) => {
		const path = /^H 1[02]0\d{3} [0-9a-f]+ 0\t(.+)$/s.exec(text)?.[1];
		return path?.startsWith(below) === true ? [path] : [];
	});
}


}),

1485:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fk: () => (pointerBytes),
  Ic: () => (unchangedAmong),
  V6: () => (pointersAmong),
  vp: () => (parsePointer)
});
var node_path__0 = __webpack_require__(76760);
var _domain_build_side_by_side_js__2 = __webpack_require__(15301);
var _file_contents_js__1 = __webpack_require__(87873);
var _objects_js__3 = __webpack_require__(92438);




const pointerBytes = 1024;
const filesAtOnce = 16;
const digestsAtOnce = 4;
function parsePointer(text) {
	if (!startsAsPointer(text))
		return undefined;
	const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d+)$/m.exec(text)?.[1];
	return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
function startsAsPointer(text) {
	return text.startsWith("version https://git-lfs.github.com/spec/");
}
async function pointersAmong(root, paths) {
	const pointers = await (0,_domain_build_side_by_side_js__2.Q)(paths, filesAtOnce, async (path) => {
		const file = await (0,_file_contents_js__1.GH)((0,node_path__0.join)(root, path), pointerBytes);
		const isPointer = file !== undefined &&
			file.size < pointerBytes &&
			startsAsPointer(file.start.toString("latin1"));
		return isPointer ? [path] : [];
	});
	return pointers.flat();
}
async function unchangedAmong(repository, entries) {
	const contents = await (0,_objects_js__3.a4)(repository, entries.map(({ indexed }) => indexed));
	if (!contents.known)
		return new Set();
	const unchanged = await (0,_domain_build_side_by_side_js__2.Q)(entries, digestsAtOnce, async ({ path, indexed }) => {
		const pointer = parsePointer(contents.value.get(indexed) ?? "");
		if (pointer === undefined)
			return [];
		return (await isFileOf(pointer, (0,node_path__0.join)(repository.root, path))) ? [path] : [];
	});
	return new Set(unchanged.flat());
}
async function isFileOf(pointer, path) {
	const file = await (0,_file_contents_js__1.GH)(path, 1);
	if (file?.size !== pointer.size)
		return false;
	return (await (0,_file_contents_js__1.ol)({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}


}),

92438:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Et: () => (objectSizes),
  a4: () => (objectContents)
});

var _domain_source_checkout_js__0 = __webpack_require__(25651);

async function objectSizes(repository, names) {
	if (names.length === 0)
		return (0,_domain_source_checkout_js__0.e)([]);
	const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
	const answer = await repository.git.batch(args, lines(names));
	return answer.known ? (0,_domain_source_checkout_js__0.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
function parseSizes(output) {
	return output
		.split("\n")
		.slice(0, -1)
		.map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
async function objectContents(repository, names) {
	if (names.length === 0)
		return (0,_domain_source_checkout_js__0.e)(new Map());
	const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
	return answer.known ? (0,_domain_source_checkout_js__0.e)(parseContents(answer.value)) : answer;
}
function parseContents(output) {
	const contents = new Map();
	let at = 0;
	for (let end = output.indexOf("\n", at); end !== -1; end = output.indexOf("\n", at)) {
		const header = output.toString("latin1", at, end);
		const [, name = "", size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(header) ?? [];
		at = end + 1;
		if (size === undefined)
			continue;
		contents.set(name, output.toString("latin1", at, at + Number(size)));
		at += Number(size) + 1;
	}
	return contents;
}
function lines(names) {
	return names.map((name) => `${name}\n`).join("");
}


}),

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

8852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  Gj: () => (gate),
  iA: () => (prepare),
  o$: () => (readSource)
});


var parse = __webpack_require__(77129);

var containerfile_vcs = __webpack_require__(19726);

var context_copies = __webpack_require__(74503);

var ignore = __webpack_require__(9674);
;


function unreachedPaths(scope, ignoreText) {
	const exceptions = exceptionsOf(ignoreText);
	if (exceptions.length === 0)
		return () => false;
	const ignores = (0,ignore.ep)(ignoreText);
	const isSkipped = (folder) => ignores(folder) && !exceptions.some((exception) => `${exception}/`.startsWith(folder));
	const copies = (0,context_copies.f7)(scope);
	return (path) => {
		const taking = copies.filter(({ takes }) => takes(path));
		return taking.length > 0 && taking.every((copy) => foldersOnWay(copy, path).some(isSkipped));
	};
}
function foldersOnWay({ how, isOpen, source }, path) {
	const root = (0,context_copies.JF)(source);
	if (how === "mount" || isOpen || root.some((part) => part.includes("**")))
		return [];
	const parts = (0,context_copies.JF)(path);
	const depths = parts.map((_, index) => index + 1).slice(0, path.endsWith("/") ? undefined : -1);
	return depths
		.filter((depth) => depth >= root.length)
		.map((depth) => parts.slice(0, depth).join("/"));
}
function exceptionsOf(ignoreText) {
	return ignoreText
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("!"))
		.map((line) => (0,context_copies.JF)(line.slice(1).trim()).join("/"));
}


var oci_digest = __webpack_require__(30719);

var image_location = __webpack_require__(14228);

var oci_tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;




function parseBuildContext({ name, value }) {
	const location = (0,image_location.z)(value);
	if (location?.kind === "registry")
		return { name, ...location };
	if (location !== undefined) {
		const { kind, transport, rest } = location;
		return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
	}
	if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
		throw (0,failure.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
	}
	return { kind: "folder", name, path: value };
}
function layoutPath(text) {
	const at = text.lastIndexOf("@");
	const digest = at < 0 ? undefined : (0,oci_digest.m)(text.slice(at + 1));
	if (at >= 0 && digest === undefined) {
		throw (0,failure.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
	}
	const { path, tag } = (0,oci_tag.RK)(at < 0 ? text : text.slice(0, at));
	return {
		path,
		...(tag === undefined ? {} : { tag }),
		...(digest === undefined ? {} : { digest }),
	};
}


var build_request = __webpack_require__(78463);

var policy = __webpack_require__(21581);
;

async function recipeFiles(request, ports) {
	const { recipe } = request;
	switch (recipe.kind) {
		case "containerfile": {
			const files = await ownFiles(request, ports);
			return { ...plainFiles(files), written: { kind: recipe.kind } };
		}
		case "runpack":
			return await runpackFiles(recipe, { files: await ownFiles(request, ports), ports });
		case "s2i": {
			const { s2iRecipeFiles } = await __webpack_require__.e(/* import() */ 6184).then(__webpack_require__.bind(__webpack_require__, 26184));
			const { context, platform } = request;
			return await s2iRecipeFiles({ recipe, context, platform }, ports);
		}
		case "prebuilt": {
			const { prebuiltRecipeFiles } = await __webpack_require__.e(/* import() */ 7756).then(__webpack_require__.bind(__webpack_require__, 97756));
			return await prebuiltRecipeFiles(recipe, { context: request.context, ports });
		}
	}
}
async function ownFiles({ context, file }, { files }) {
	return await files.read({ context, ...(file === undefined ? {} : { file }) });
}
function plainFiles({ context, containerfile }) {
	const { name, path, text } = containerfile;
	return { context, containerfile: { name, text }, containerfilePath: path, contexts: [] };
}
async function runpackFiles(recipe, { files, ports }) {
	const { runpackContainerfile } = await __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 71714));
	const { refuseUnpinned } = await __webpack_require__.e(/* import() */ 9980).then(__webpack_require__.bind(__webpack_require__, 79980));
	await refuseUnpinned(recipe, ports);
	const plain = plainFiles(files);
	const { name, text } = plain.containerfile;
	const own = (0,parse.L)({ text, file: name });
	const written = runpackContainerfile(own, recipe);
	return {
		...plain,
		containerfile: { name, ...written },
		written: { kind: recipe.kind, containerfile: written.text },
	};
}


var copies = __webpack_require__(98037);

var places = __webpack_require__(42216);

var written_place = __webpack_require__(34707);

var surface = __webpack_require__(10970);
;





async function refuseSources(options) {
	const { scope, folders, reader } = options;
	const taken = (0,copies.s)(scope);
	const looked = await Promise.all([undefined, ...folders.map(({ name }) => name)].map(async (name) => {
		const context = folders.find((folder) => folder.name === name) ?? options.context;
		const here = taken.filter((each) => each.context === name);
		const paths = here.map(({ source, how }) => ({ path: source, how }));
		const answers = await reader.lookAt(context, paths);
		return here.map((source, index) => ({ source, answer: answers[index] ?? "other" }));
	}));
	const wrong = looked
		.flat()
		.flatMap(({ source, answer }) => {
		const said = wrongWith(source, answer);
		return said === undefined ? [] : [{ ...said, line: source.line }];
	})
		.sort((one, other) => one.line - other.line);
	const [first] = wrong;
	if (first === undefined)
		return;
	const place = (0,places.BW)(scope.containerfile, first.line);
	throw new failure.HR({
		code: "usage",
		message: `${(0,written_place.DP)(place)}: ${first.what}`,
		fix: first.fix,
		...(0,written_place.Oh)(place),
	});
}
function wrongWith(taken, answer) {
	const { source, how, isOpen } = taken;
	const context = taken.context === undefined ? "" : ` \`${taken.context}\``;
	if (isOpen && how === "mount") {
		return {
			what: "the source of this mount depends on a variable that has no value here, so it could be any path.",
			fix: "Write the path, or give the variable a value with ARG or ENV above this line.",
		};
	}
	if (answer === "outside") {
		return {
			what: `\`${source}\` leads through a symbolic link out of the build context${context}.`,
			fix: taken.context === undefined
				? `Copy the file into the context, or choose a ${(0,surface.Pe)("context")} that holds it.`
				: `Copy the file into that folder, or name a folder that holds it in ${(0,surface.Pe)("build-contexts")}.`,
		};
	}
	if (answer === "empty folder") {
		return {
			what: `\`${source}\` is an empty folder of the build context${context}: git does not store empty folders, so a fresh clone does not have it, and it is not copied.`,
			fix: "Make it in a RUN step (`RUN mkdir …`), or commit a file in it; if it is a submodule, check that out.",
		};
	}
	return undefined;
}


var recipe_scope = __webpack_require__(71135);
;









async function prepare(request, ports) {
	const reader = ports.files;
	const files = await recipeFiles(request, ports);
	const { containerfilePath, written } = files;
	const saving = files.saving === undefined ? {} : { saving: files.saving };
	const { name: file, text, places } = files.containerfile;
	const containerfile = (0,parse.L)({ text, file, places });
	const named = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
	const contexts = [...files.contexts, ...named];
	const builder = { platform: ports.machinePlatform };
	const scope = (0,recipe_scope.O)({ request, prepared: { containerfile, contexts }, builder });
	const context = { ...files.context, leavesOut: (0,containerfile_vcs.Nc)(scope) };
	const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
	if (request.recipe.kind !== "prebuilt") {
		await refuseSources({ scope, context, folders, reader });
	}
	const vcs = await vcsAmong({ scope, context, folders, reader });
	return { context, containerfile, containerfilePath, written, contexts, folders, vcs, ...saving };
}
async function real(context, reader) {
	if (context.kind === "registry")
		return context;
	const { path } = context;
	return context.kind === "folder"
		? { ...context, path: await reader.folder(context) }
		: { ...context, path: reader.absolute(path) };
}
function folderContext({ name, path }, scope) {
	const leavesOut = (0,containerfile_vcs.Nc)(scope, name);
	return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}
async function vcsAmong(options) {
	const { scope, reader } = options;
	const places = [{ ...options.context, name: undefined }, ...options.folders];
	const found = await Promise.all(places.map(async ({ name, ...place }) => {
		const context = name;
		if (name !== undefined && (0,containerfile_vcs.ke)(place.path))
			return [{ context, path: "" }];
		if ((0,containerfile_vcs.YS)(scope, name).length === 0)
			return [];
		return (await reader.vcsEntries(place)).map((entry) => ({ context, ...entry }));
	}));
	return found.flat();
}
async function readSource(options) {
	const { request, prepared, sourceReader, machinePlatform } = options;
	const { context } = prepared;
	const scope = (0,recipe_scope.O)({ request, prepared, builder: { platform: machinePlatform } });
	const isUnreached = unreachedPaths(scope, context.ignoreText);
	return await sourceReader.read({
		context: context.path,
		ignores: (path) => context.ignores(path) || isUnreached(path),
		tags: (0,build_request.y)(request),
		recipe: {
			scope,
			contexts: prepared.contexts,
			vcs: prepared.vcs,
			inputs: (0,build_request.t)(request),
			network: request.network,
			...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
			...uncheckedFilesOf(request),
		},
		...(request.settingsFile === undefined ? {} : { settingsFile: request.settingsFile }),
		...(request.offset === undefined ? {} : { offset: request.offset }),
		...(request.repository === undefined ? {} : { repository: request.repository }),
	});
}
function uncheckedFilesOf({ recipe }) {
	if (recipe.kind !== "prebuilt" || recipe.make !== undefined)
		return {};
	return { uncheckedFiles: recipe.files.map(({ path }) => path) };
}
function gate(request, reading) {
	const failure = (0,policy.o)(reading.advisories, request.forbid);
	if (failure !== undefined)
		throw failure;
}


}),

71135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (scopeOf)
});
function scopeOf(options) {
	const { request, prepared, builder } = options;
	return {
		containerfile: prepared.containerfile,
		buildArgs: request.buildArgs,
		contexts: new Set(prepared.contexts.map(({ name }) => name)),
		platforms: { build: builder.platform, target: request.platform ?? builder.platform },
		...(request.target === undefined ? {} : { target: request.target }),
	};
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

79387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (s2iReaderFor),
  g: () => (withSource)
});
var node_fs_promises__0 = __webpack_require__(51455);
var node_path__1 = __webpack_require__(76760);


const nowhere = "/nonexistent/s2i-scripts";
function s2iReaderFor(factsOf, place) {
	const files = async () => (await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 190))).s2iFiles;
	return {
		read: async (folder, scripts) => (await files()).read(folder, scripts),
		refuseLinksOut: async (folder, ignores) => (await files()).refuseLinksOut(folder, ignores),
		factsOf,
		fetchScripts: async (scripts) => {
			if (place === undefined)
				return nowhere;
			const { fetchScripts } = await __webpack_require__.e(/* import() */ 9923).then(__webpack_require__.bind(__webpack_require__, 9923));
			const { download } = await __webpack_require__.e(/* import() */ 5137).then(__webpack_require__.bind(__webpack_require__, 45137));
			await fetchScripts({ scripts, ...place, download });
			return place.folder;
		},
	};
}
async function withSource(run, folder) {
	const { request, env, cwd, signal } = run;
	const source = request.recipe.kind === "s2i" ? request.recipe.source : undefined;
	if (source === undefined)
		return { request };
	const { openSource } = await __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 2030));
	const copy = (0,node_path__1.join)(folder, "source");
	const opened = await openSource({ source, cwd, copy, env, signal });
	if (opened.kind === "checkout")
		return { request: { ...request, context: source } };
	const own = Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"));
	return {
		request: { ...request, context: opened.folder },
		sourceEnv: Object.fromEntries(own),
		ceiling: await (0,node_fs_promises__0.realpath)(folder),
	};
}


}),

5381:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  dM: () => (advisoriesPortsFor),
  c4: () => (filesReaderFor),
  WD: () => (servicesPortsFor),
  _r: () => (sourceReaderFor)
});


var asked = __webpack_require__(25126);
;
const variables = {
	GITHUB_RUN_ID: "ID",
	GITHUB_RUN_NUMBER: "number",
	CI_PIPELINE_ID: "pipeline ID",
	CI_PIPELINE_IID: "pipeline number",
	CI_JOB_ID: "job ID",
	BUILD_TAG: "build tag",
	BUILD_NUMBER: "build number",
	BUILDKITE_BUILD_ID: "build ID",
	BUILDKITE_BUILD_NUMBER: "build number",
	CIRCLE_WORKFLOW_ID: "workflow ID",
	CIRCLE_BUILD_NUM: "build number",
	BUILD_BUILDID: "build ID",
};
function runIds(env) {
	return Object.entries(variables).flatMap(([name, what]) => {
		const value = env[name];
		return value === undefined || value === "" ? [] : [{ what, value }];
	});
}


var version = __webpack_require__(23901);

var build_files = __webpack_require__(20032);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var inside = __webpack_require__(64409);
;




const longestText = 1024 * 1024;
async function contextTexts(context, paths) {
	const read = await Promise.all(paths.map(async (path) => [path, await textAt(context, path)]));
	return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}
async function textAt(context, path) {
	try {
		const real = await (0,promises_.realpath)((0,external_node_path_.join)(context, path));
		if (!(0,inside.F)(context, real))
			return undefined;
		const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
		try {
			const found = await file.stat();
			return found.isFile() && found.size <= longestText ? await file.readFile("utf8") : undefined;
		}
		finally {
			await file.close();
		}
	}
	catch {
		return undefined;
	}
}


var all_ended = __webpack_require__(22880);

var checkout = __webpack_require__(25651);

var repository_name = __webpack_require__(95847);

var configuration = __webpack_require__(50982);
;


function namedRemotes(settings) {
	return (0,configuration.xY)(settings).map(({ name, url }) => {
		const place = named_remotes_asked(url, settings);
		return {
			name,
			repository: (0,repository_name.aR)(place),
			...((0,repository_name.IX)(place) ? { isLocal: true } : {}),
		};
	});
}
function named_remotes_asked(url, settings) {
	const rewritings = settings.flatMap((setting) => {
		const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
		if (base === undefined || !url.startsWith(setting.value))
			return [];
		return [{ base, matched: setting.value.length, local: (0,configuration.IX)(setting) }];
	});
	const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
	return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}


var run_repository = __webpack_require__(11258);

var side_by_side = __webpack_require__(15301);

var files_attributes = __webpack_require__(30725);

var external_node_timers_promises_ = __webpack_require__(58500);

var file_contents = __webpack_require__(87873);

var objects = __webpack_require__(92438);
;









const filesPerTurn = 500;
const digestsAtOnce = 4;
async function otherwiseSized(repository, entries) {
	const [committed, actual] = await (0,all_ended.C)([
		(0,objects.Et)(repository, entries.map(({ object }) => object)),
		fileSizes(repository.root, entries),
	]);
	if (!committed.known)
		return committed;
	const missing = entries.find((_entry, index) => actual[index] !== undefined && committed.value[index] === undefined);
	if (missing !== undefined)
		return (0,checkout.L)(`object ${missing.object} is not in this clone`);
	return (0,checkout.e)(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
}
async function fileSizes(root, entries) {
	const sizes = [];
	for (const { path } of entries) {
		if (sizes.length % filesPerTurn === 0)
			await (0,external_node_timers_promises_.setImmediate)();
		const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
		sizes.push(stat?.isFile() === true ? stat.size : undefined);
	}
	return sizes;
}
async function withOtherLineEnds(repository, entries) {
	const names = ["eol", "filter", "ident", "working-tree-encoding"];
	const attributes = await (0,files_attributes.wb)(repository, {
		names,
		paths: entries.map(({ path }) => path),
	});
	if (!attributes.known)
		return attributes;
	const isDemanded = ({ path }) => {
		const own = attributes.value.get(path);
		if (own === undefined)
			return false;
		return own.get("eol") === "crlf" || names.slice(1).some((name) => own.has(name));
	};
	return (0,checkout.e)(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
async function changedByFilters(root, files) {
	const found = await (0,side_by_side.Q)(files, digestsAtOnce, async ({ entry, driver }) => {
		const name = await (0,file_contents.Hd)((0,external_node_path_.join)(root, entry.path), entry.object);
		const isSame = name === undefined || name === entry.object;
		return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
	});
	return found.flat();
}


var files_filtered = __webpack_require__(15015);

var index_entries = __webpack_require__(94231);

var files_lfs = __webpack_require__(1485);
;
const noObject = "0";
function parseStatus(output) {
	let revision;
	const changed = [];
	const untracked = [];
	const ignored = [];
	for (const record of output.split("\0")) {
		const kind = record.slice(0, 2);
		if (kind === "? ")
			untracked.push(record.slice(2).replace(/\/$/, ""));
		else if (kind === "! ")
			ignored.push(record.slice(2));
		else if (kind === "# ")
			revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
		else
			changed.push(...(ordinaryEntry(record) ?? unmergedEntry(record) ?? []));
	}
	return { revision, changed, untracked, ignored };
}
function statusBelow(status, folder) {
	if (folder === "")
		return status;
	const below = `${folder}/`;
	const belongs = (path) => path.startsWith(below) || below.startsWith(path.endsWith("/") ? path : `${path}/`);
	return {
		...status,
		untracked: status.untracked.filter(belongs),
		ignored: status.ignored.filter(belongs),
	};
}
function ordinaryEntry(record) {
	const found = /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) (.+)$/s.exec(record) ?? undefined;
	if (found === undefined)
		return undefined;
	const [, x = "", y = "", , index = "", tree = "", committed = "", indexed = "", path = ""] = found;
	return [
		{
			path,
			staged: stagedChange(x, committed === indexed),
			unstaged: unstagedChange(y, index !== tree),
			conflicted: false,
			committed,
			indexed,
		},
	];
}
function stagedChange(letter, isSameContent) {
	if (letter === ".")
		return "nothing";
	return letter === "M" && isSameContent ? "mode" : "content";
}
function unstagedChange(letter, isOtherMode) {
	if (letter === ".")
		return "nothing";
	return letter === "M" && isOtherMode ? "mode, perhaps content" : "content";
}
function unmergedEntry(record) {
	const path = /^u(?: \S+){9} (.+)$/s.exec(record)?.[1];
	if (path === undefined)
		return undefined;
	const entry = { path, staged: "content", unstaged: "content", conflicted: true };
	return [{ ...entry, committed: noObject, indexed: noObject }];
}
function changedFile(entry) {
	const { path, staged, unstaged, conflicted } = entry;
	if (conflicted)
		return { path, where: "conflicted" };
	const isModeOnly = [staged, unstaged].every((what) => what === "nothing" || what === "mode");
	if (staged === "nothing" && unstaged === "nothing")
		return undefined;
	if (isModeOnly)
		return { path, where: "mode" };
	if (staged === "nothing")
		return { path, where: "unstaged" };
	return { path, where: unstaged === "nothing" ? "staged" : "staged and unstaged" };
}

;




const mostFiles = 1000;
const unnormalized_digestsAtOnce = 4;
async function unnormalizedAmong(repository, entries) {
	const modified = entries
		.filter(({ staged, unstaged }) => staged === "nothing" && unstaged === "content")
		.slice(0, mostFiles);
	const same = await (0,side_by_side.Q)(modified, unnormalized_digestsAtOnce, async ({ path, indexed }) => (await (0,file_contents.Hd)((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
	const paths = same.flat();
	const names = ["text", "eol", "filter"];
	const attributes = await (0,files_attributes.wb)(repository, { names, paths });
	if (!attributes.known)
		return new Set();
	const isByLineEnds = (path) => {
		const own = attributes.value.get(path);
		return own !== undefined && !own.has("filter") && (own.has("text") || own.has("eol"));
	};
	return new Set(paths.filter(isByLineEnds));
}

;













async function readTracked(options) {
	const { repository, env, context, index, attributes } = options;
	const { text, filter } = await (0,files_attributes.Y_)({
		repository,
		tracked: attributes,
		context: context ?? "",
		env,
	});
	const nothing = (0,checkout.e)([]);
	const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
	if (context === undefined)
		return inContext;
	const below = context === "" ? "" : `${context}/`;
	const isConverting = text || (0,configuration.HR)(repository.settings);
	const [filtered, sized] = await (0,all_ended.C)([
		filter ? (0,files_filtered.x)(repository, context) : nothing,
		isConverting ? otherwiseSized(repository, (0,index_entries.IH)(index, below)) : nothing,
	]);
	return { hasFilters: filter, filtered, otherwiseSized: sized };
}
async function readFileFacts(repository, options) {
	const { tracked, entries } = options;
	const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
	const unnormalized = await unnormalizedAmong(repository, entries);
	const others = entries.filter(({ path }) => !unnormalized.has(path));
	const [changed, converted, lfsPointers] = await (0,all_ended.C)([
		readChanged(repository, { ...options, entries: others }),
		readConverted(repository, { tracked, touched, unnormalized }),
		mapped(tracked.filtered, (filtered) => {
			const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
			return (0,files_lfs.V6)(repository.root, untouched.map(({ entry }) => entry.path));
		}),
	]);
	return { changed, converted, lfsPointers };
}
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
	const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
	const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : (0,checkout.e)([]);
	if (!lfs.known)
		return lfs;
	const unchanged = await (0,files_lfs.Ic)(repository, lfs.value);
	const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
	const sameContent = await (0,side_by_side.Q)(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await (0,file_contents.Hd)((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
	const same = new Set([...unchanged, ...sameContent.flat()]);
	return (0,checkout.e)(entries.flatMap((entry) => {
		const { path, unstaged } = entry;
		if (!same.has(path))
			return changedFile(entry) ?? [];
		const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
		return changedFile({ ...entry, unstaged: left }) ?? [];
	}));
}
async function lfsAmong(repository, entries) {
	const paths = entries.map(({ path }) => path);
	const filters = await (0,files_attributes.wb)(repository, { names: ["filter"], paths });
	return mapped(filters, async (found) => entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"));
}
async function readConverted(repository, { tracked, touched, unnormalized, }) {
	if (!tracked.filtered.known)
		return tracked.filtered;
	if (!tracked.otherwiseSized.known)
		return tracked.otherwiseSized;
	const [lineEnds, byFilters] = await (0,all_ended.C)([
		withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
		changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
	]);
	const atNextCommit = [...unnormalized].map((path) => ({ path, by: "line ends", atNextCommit: true }));
	return mapped(lineEnds, async (files) => [...files, ...byFilters, ...atNextCommit]);
}
async function mapped(answer, change) {
	return answer.known ? (0,checkout.e)(await change(answer.value)) : answer;
}

;



const enoughForAll = 1000;
const mostEntries = 50_000;
async function ignoredLetThrough(options) {
	const found = [];
	for (const path of options.paths) {
		if (options.keepsOut(path))
			continue;
		if (!path.endsWith("/")) {
			found.push(path);
			continue;
		}
		const inside = await lookInto(path, options);
		if (!inside.known)
			return inside;
		found.push(...inside.value);
	}
	return (0,checkout.e)(found);
}
async function lookInto(folder, options) {
	const files = [];
	let seen = 0;
	let isPartly = false;
	for await (const { path, kind } of walk(folder, options)) {
		if (kind === "unreadable")
			return (0,checkout.L)(`${path} cannot be read`);
		if (kind === "kept out")
			isPartly = true;
		else if (kind === "file")
			files.push(path);
		seen += 1;
		if (!isPartly && files.length >= enoughForAll)
			return (0,checkout.e)([folder]);
		if (seen > mostEntries)
			return tooMany(folder, files);
	}
	if (files.length === 0)
		return (0,checkout.e)([]);
	return (0,checkout.e)(isPartly ? files : [folder]);
}
async function* walk(folder, { root, keepsOut }) {
	const folders = [folder];
	for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
		const directory = await (0,promises_.opendir)((0,external_node_path_.join)(root, next), { bufferSize: 256 }).catch(() => undefined);
		if (directory === undefined) {
			yield { path: next, kind: "unreadable" };
			return;
		}
		for await (const entry of directory) {
			const path = next + entry.name + (entry.isDirectory() ? "/" : "");
			if (keepsOut(path))
				yield { path, kind: "kept out" };
			else if (!entry.isDirectory())
				yield { path, kind: "file" };
			else {
				folders.push(path);
				yield { path, kind: "folder" };
			}
		}
	}
}
function tooMany(folder, files) {
	return files.length > 0
		? (0,checkout.e)(files)
		: (0,checkout.L)(`${folder} holds more than ${mostEntries} files that git ignores`);
}

;
function strayFolders(index, { untracked, ignored }) {
	if (untracked.length === 0 && ignored.length === 0)
		return [];
	const tracked = trackedFolders(index);
	const found = new Set();
	for (const path of [...untracked, ...ignored]) {
		const folder = upwards(path)
			.reverse()
			.find((above) => !tracked.has(above));
		if (folder !== undefined)
			found.add(folder);
	}
	return [...found].sort();
}
function trackedFolders(index) {
	const folders = new Set();
	let last = "";
	for (const record of index.split("\0")) {
		const path = record.slice(record.indexOf("\t") + 1);
		const isSubmodule = /^. 160000 /.test(record);
		const folder = isSubmodule ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
		if (folder === last)
			continue;
		last = folder;
		for (const above of isSubmodule ? [path, ...upwards(path)] : upwards(`${folder}/`)) {
			if (folders.has(above))
				break;
			folders.add(above);
		}
	}
	return folders;
}
function upwards(path) {
	const found = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		found.push(path.slice(0, end));
	}
	return found;
}

;




async function foreignRepository(options) {
	const { outer, path, recorded, inner } = options;
	const [url, commit] = await (0,all_ended.C)([
		submoduleUrl(outer, path),
		inner.git.text(["cat-file", "-t", recorded]),
	]);
	if (url === undefined || commit.known)
		return undefined;
	const own = (0,repository_name.aR)(url);
	const remotes = namedRemotes(inner.settings);
	const isOwn = (given, name) => own === undefined ? plain(given) === plain(url) : name === own;
	const given = (0,configuration.xY)(inner.settings);
	if (given.some((each, index) => isOwn(each.url, remotes[index]?.repository)))
		return undefined;
	const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
	return { repository: remote?.repository, own };
}
function plain(url) {
	return url.replace(/^file:\/\//, "").replace(/(?:\/|\.git|\/\.git)$/, "");
}
async function submoduleUrl(outer, path) {
	const committed = ["--blob=HEAD:.gitmodules", "--list", "--show-scope", "-z"];
	const listing = await outer.git.text(["config", ...committed]);
	if (!listing.known)
		return undefined;
	const settings = (0,configuration.P$)(listing.value);
	const name = settings.findLast(({ key, value }) => key.endsWith(".path") && value === path);
	const key = name?.key.replace(/\.path$/, ".url");
	const urlIn = (from) => from.findLast((setting) => setting.key === key)?.value;
	const url = urlIn(outer.settings) ?? urlIn(settings);
	if (url === undefined || !/^\.\.?\//.test(url))
		return url;
	const remotes = (0,configuration.xY)(outer.settings);
	const remote = remotes.find((each) => each.name === "origin") ?? remotes[0];
	return remote === undefined ? undefined : resolved(remote.url, url);
}
function resolved(remote, relative) {
	let base = remote.replace(/\/$/, "");
	let rest = relative;
	for (let step = /^\.\.?\//.exec(rest); step !== null; step = /^\.\.?\//.exec(rest)) {
		if (step[0] === "../")
			base = base.replace(/[/:][^/:]*$/, "");
		rest = rest.slice(step[0].length);
	}
	return `${base}/${rest}`;
}

;






const submodulesAtOnce = 2;
async function readSubmodules(options, { marks, status, read }) {
	const entries = status.known ? (0,checkout.e)(status.value.changed) : status;
	if (!marks.known)
		return { worktrees: [], stray: marks, entries };
	const leftOut = new Set(marks.value.skipWorktree);
	const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
	const readings = await (0,side_by_side.Q)(recorded, submodulesAtOnce, (submodule) => readSubmodule({ options, submodule, read }));
	const worktrees = readings.flatMap((reading) => reading.worktrees);
	if (!entries.known)
		return { worktrees, stray: entries, entries };
	const open = readings.find(({ actual }) => !actual.known)?.actual;
	const stray = await (0,side_by_side.Q)(readings.flatMap((reading) => {
		const found = strayOf(reading, entries.value);
		return found === undefined ? [] : [{ found, inner: reading.repository }];
	}), submodulesAtOnce, ({ found, inner }) => withForeign(options.repository, { found, inner }));
	const paths = new Set(stray.map(({ path }) => path));
	return {
		worktrees,
		stray: open === undefined || open.known ? (0,checkout.e)(stray) : open,
		entries: (0,checkout.e)(entries.value.filter(({ path }) => !paths.has(path))),
	};
}
async function withForeign(outer, stray) {
	const { found, inner } = stray;
	if (inner === undefined)
		return found;
	const foreign = await foreignRepository({ outer, inner, ...found });
	return foreign === undefined ? found : { ...found, foreign };
}
function strayOf({ submodule, actual, isInContext }, entries) {
	const { path, commit } = submodule;
	const entry = entries.find((each) => each.path === path);
	const recorded = entry?.committed ?? commit;
	if (!actual.known || actual.value === recorded || /^0+$/.test(recorded))
		return undefined;
	if (actual.value === undefined && !isInContext)
		return undefined;
	return { path, recorded, actual: actual.value };
}
async function readSubmodule({ options, submodule, read, }) {
	const { path } = submodule;
	const root = (0,external_node_path_.join)(options.repository.root, path);
	const context = contextInside(options.context, path);
	const common = { submodule, isInContext: context !== undefined };
	if (!(await (0,run_repository.lQ)(root)) || !(await (0,run_repository.t2)((0,external_node_path_.join)(root, ".git"))))
		return { ...common, worktrees: [], actual: (0,checkout.e)(undefined) };
	const opened = await (0,run_repository.h_)(await (0,promises_.realpath)(root), options.surroundings);
	if (opened.kind === "closed") {
		const open = (0,checkout.L)(`submodule ${options.prefix}${path}: ${opened.why}`);
		return { ...common, worktrees: [unread(open)], actual: open };
	}
	const { worktrees, revision } = await read({
		...options,
		repository: opened.repository,
		prefix: `${options.prefix}${path}/`,
		context,
	});
	return { ...common, worktrees, actual: revision, repository: opened.repository };
}
function contextInside(context, path) {
	if (context === undefined)
		return undefined;
	return context === "" || path.startsWith(`${context}/`) ? "" : undefined;
}
function unread(open) {
	return {
		changed: open,
		converted: open,
		untracked: open,
		ignored: open,
		strayFolders: open,
		unwatched: open,
		leftOut: open,
		straySubmodules: open,
		lfsPointers: open,
	};
}

;








async function readWorktrees(options) {
	const { repository, context } = options;
	const { whole, below } = readStatuses(options);
	const index = repository.git
		.text(["ls-files", "-v", "-s", "-z"])
		.then((text) => worktree_mapped(text, (output) => ({ output, marks: (0,index_entries.uz)(output) })));
	const [status, within, listed, tracked] = await (0,all_ended.C)([
		whole,
		below,
		index,
		index.then(async (read) => read.known
			? (0,checkout.e)(await readTracked({
				repository,
				env: options.surroundings.env,
				context,
				index: read.value.output,
				attributes: read.value.marks.attributes,
			}))
			: read),
	]);
	const marks = worktree_mapped(listed, (read) => read.marks);
	const [submodules, ignored] = await (0,all_ended.C)([
		readSubmodules(options, { marks, status, read: readWorktrees }),
		readIgnored(options, within),
	]);
	const entries = submodules.entries;
	const facts = tracked.known && entries.known
		? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
		: openFacts(tracked.known ? entries : tracked);
	const worktree = {
		...facts,
		ignored,
		untracked: worktree_mapped(within, ({ untracked }) => untracked),
		strayFolders: listed.known
			? worktree_mapped(within, (read) => strayFolders(listed.value.output, read))
			: listed,
		unwatched: worktree_mapped(marks, (read) => unwatched(repository, read)),
		leftOut: worktree_mapped(marks, (read) => leftOut(options, read)),
		straySubmodules: submodules.stray,
		...trackedIn(options, worktree_mapped(listed, ({ output }) => output)),
	};
	return {
		revision: worktree_mapped(status, ({ revision }) => revision),
		worktrees: [fromOutside(worktree, options.prefix), ...submodules.worktrees],
	};
}
function readStatuses(options) {
	const { repository, context } = options;
	const isOneCall = context === "" || (context !== undefined && repository.isShared);
	const whole = repository.git.text(statusArguments(isOneCall ? "all" : "no")).then(asStatus);
	if (!isOneCall)
		return { whole, below: statusWithin(options) };
	return { whole, below: whole.then((read) => worktree_mapped(read, (all) => statusBelow(all, context))) };
}
function statusArguments(untracked) {
	const what = untracked === "all" ? ["--ignored=matching"] : [];
	const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
	return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
async function statusWithin({ repository, context }) {
	if (context === undefined)
		return (0,checkout.e)({ revision: undefined, changed: [], untracked: [], ignored: [] });
	const args = ["--literal-pathspecs", ...statusArguments("all"), "--", context];
	return repository.git.text(args).then(asStatus);
}
async function readIgnored({ repository, prefix, context, keepsOut }, status) {
	if (!status.known)
		return status;
	return ignoredLetThrough({
		root: repository.root,
		paths: status.value.ignored.map((path) => `${context}/`.startsWith(path) ? `${context}/` : path),
		keepsOut: (path) => keepsOut(prefix + path),
	});
}
function unwatched(repository, marks) {
	return isSparse(repository)
		? marks.assumeUnchanged
		: [...marks.assumeUnchanged, ...marks.skipWorktree];
}
function trackedIn({ context, listsTracked }, index) {
	if (!listsTracked || context === undefined)
		return {};
	return { tracked: worktree_mapped(index, (output) => (0,index_entries._d)(output, below(context))) };
}
function below(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function leftOut({ repository, context }, marks) {
	if (!isSparse(repository) || context === undefined)
		return [];
	return marks.skipWorktree.filter((path) => path.startsWith(below(context)));
}
function isSparse({ settings }) {
	return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}
function openFacts(open) {
	const answer = open.known ? (0,checkout.e)([]) : open;
	return { changed: answer, converted: answer, lfsPointers: answer };
}
function fromOutside(worktree, prefix) {
	if (prefix === "")
		return worktree;
	const paths = (answer) => worktree_mapped(answer, (all) => all.map((path) => prefix + path));
	const files = (answer) => worktree_mapped(answer, (all) => all.map((file) => ({ ...file, path: prefix + file.path })));
	return {
		changed: files(worktree.changed),
		converted: files(worktree.converted),
		untracked: paths(worktree.untracked),
		ignored: paths(worktree.ignored),
		strayFolders: paths(worktree.strayFolders),
		unwatched: paths(worktree.unwatched),
		leftOut: paths(worktree.leftOut),
		straySubmodules: files(worktree.straySubmodules),
		...(worktree.tracked === undefined ? {} : { tracked: paths(worktree.tracked) }),
		lfsPointers: paths(worktree.lfsPointers),
	};
}
function worktree_mapped(answer, change) {
	return answer.known ? (0,checkout.e)(change(answer.value)) : answer;
}

;







async function readBeside(question, surroundings) {
	const path = await (0,promises_.realpath)(question.path).catch(() => undefined);
	if (path === undefined)
		return { kind: "no repository", why: "it does not exist" };
	const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
	const [own, other] = await (0,all_ended.C)([
		(0,run_repository.h_)(question.context, surroundings),
		(0,run_repository.h_)(folder, surroundings),
	]);
	if (other.kind === "closed")
		return { kind: "no repository", why: other.why };
	const { repository } = other;
	if (own.kind === "closed" || !(await isPart(repository, own.repository, surroundings))) {
		const remotes = namedRemotes(repository.settings);
		const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
		return { kind: "another repository", repository: remote?.repository };
	}
	return { kind: "committed", loose: await looseIn({ repository, folder, path }, surroundings) };
}
const mostDepth = 20;
async function isPart(repository, whole, surroundings) {
	let part = repository;
	for (let depth = 0; depth < mostDepth; depth += 1) {
		if (part.root === whole.root)
			return true;
		const above = await (0,run_repository.h_)((0,external_node_path_.dirname)(part.root), surroundings);
		if (above.kind === "closed")
			return false;
		const outer = above.repository;
		const path = (0,external_node_path_.relative)(outer.root, part.root).split(external_node_path_.sep).join("/");
		const [head, entry] = await (0,all_ended.C)([
			part.git.text(["rev-parse", "--verify", "--quiet", "HEAD"]),
			outer.git.text(["--literal-pathspecs", "ls-files", "-s", "-z", "--", path]),
		]);
		if (!head.known || !entry.known)
			return false;
		if (!entry.value.startsWith(`160000 ${head.value.trim()} 0\t`))
			return false;
		part = outer;
	}
	return false;
}
async function looseIn(place, surroundings) {
	const { repository, folder, path } = place;
	const context = (0,external_node_path_.relative)(repository.root, folder).split(external_node_path_.sep).join("/");
	const { worktrees } = await readWorktrees({
		...{ repository, surroundings, prefix: "", context, keepsOut: () => false },
		listsTracked: false,
	});
	const parts = worktrees.flatMap(looseParts);
	const open = parts.find(({ files }) => !files.known);
	if (open !== undefined && !open.files.known)
		return open.files;
	const within = (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join("/");
	const found = parts.flatMap(({ files }) => (files.known ? files.value : []));
	return (0,checkout.e)(found.flatMap((file) => beside_inside(file, within)));
}
function looseParts(tree) {
	const named = (files, how) => ({
		files: files.known ? (0,checkout.e)(files.value.map((path) => ({ path, how }))) : files,
	});
	const { converted } = tree;
	return [
		named(tree.untracked, "untracked"),
		named(tree.ignored, "ignored"),
		named(tree.leftOut, "left out"),
		{
			files: converted.known
				? (0,checkout.e)(converted.value.map(({ path, by }) => ({ path, how: `converted (${by})` })))
				: converted,
		},
	];
}
function beside_inside({ path, how }, within) {
	if (within === "" || path === within)
		return [{ path: path || ".", how }];
	if (`${within}/`.startsWith(path.endsWith("/") ? path : `${path}/`))
		return [{ path: "/", how }];
	return path.startsWith(`${within}/`) ? [{ path: path.slice(within.length + 1), how }] : [];
}

;


async function readCommitTime(folder, surroundings) {
	const opened = await (0,run_repository.h_)(folder, surroundings);
	if (opened.kind === "closed")
		return (0,checkout.L)(opened.why);
	const printed = await opened.repository.git.guarded((git) => git.show(["--no-patch", "--no-show-signature", "--format=%ct"]));
	if (!printed.known)
		return printed;
	const seconds = /^(\d{1,12})\n$/.exec(printed.value)?.[1];
	return seconds === undefined
		? (0,checkout.L)("git printed no time of the commit")
		: (0,checkout.e)(Number(seconds));
}

;

async function readHistory(options) {
	const { repository, remote, commit, refs } = options;
	const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
	const [beyondTips, here, beyondFetched, below] = await (0,all_ended.C)([
		revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
		revisions(repository, ["--no-walk"], tips),
		revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
		repository.git.text([
			"for-each-ref",
			"--count=1",
			`--merged=${commit}`,
			"--format=%(objectname)",
			`refs/remotes/${remote}/`,
		]),
	]);
	const wasFetched = beyondFetched?.length === 0;
	return {
		isContained: beyondTips?.length === 0,
		isComplete: refs.known && here?.length === tips.length,
		wasFetched,
		isOnTop: !wasFetched && below.known && below.value !== "",
	};
}
async function revisions(repository, args, names) {
	const answer = await repository.git.batch(["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args], names.map((name) => `${name}\n`).join(""));
	if (!answer.known)
		return undefined;
	return answer.value
		.toString("latin1")
		.split("\n")
		.filter((line) => line !== "");
}

;


async function readPresence(options) {
	const { repository, remote, commit, refs, forge } = options;
	const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
	if (tip !== undefined)
		return present(`${tip.name} of the remote`);
	const history = await readHistory({ repository, remote: remote.name, commit, refs });
	const decided = decidedBy(history, options);
	if (decided !== undefined)
		return decided;
	const answer = await forge?.contains({ repository: remote.repository, commit, refs });
	switch (answer?.kind) {
		case "contained":
			return present(`${answer.ref}, according to the forge`);
		case "elsewhere":
			return answer.isEverything
				? (0,checkout.e)({ present: false })
				: (0,checkout.L)(`according to the forge, ${answer.refs.join(", ")} does not have it; the forge was not asked about the rest`);
		case "silent":
		case undefined:
			if (options.isOfEvent && refs.known)
				return weakly("the event of the run");
			return (0,checkout.L)([whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "));
	}
}
function present(proof) {
	return (0,checkout.e)({ present: true, proof });
}
function weakly(proof) {
	return (0,checkout.e)({ present: true, proof, isWeak: true });
}
function decidedBy(history, options) {
	const { refs, repository, remote } = options;
	if (!refs.known)
		return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
	if (history.isContained)
		return present("the history of the remote's branches and tags");
	if (history.isComplete && !repository.shallow)
		return (0,checkout.e)({ present: false });
	return history.isOnTop ? (0,checkout.e)({ present: false }) : undefined;
}
function whyUndecided({ refs, repository }, history) {
	if (!refs.known)
		return refs.why;
	if (history.wasFetched)
		return "a branch of the remote had it at the last fetch, but branches have since moved to commits that are not in this clone";
	return repository.shallow
		? "the history is shallow, and no branch or tag of the remote ends at this revision"
		: "branches or tags of the remote are at commits that are not in this clone";
}

;

async function readPullRefs(repository) {
	const answer = await repository.git.text([
		"for-each-ref",
		"--points-at=HEAD",
		"--format=%(refname)",
		"refs/remotes/",
		"refs/pull/",
	]);
	if (!answer.known)
		return answer;
	const numbers = answer.value.split("\n").flatMap((name) => {
		const number = /^refs\/(?:remotes\/(?:[^/]+\/)?)?(?:pull|pr)\/(\d{1,9})(?:\/|$)/.exec(name)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
	return (0,checkout.e)([...new Set(numbers)]);
}


var remote_unreached = __webpack_require__(68403);
;

const troubles = [
	{
		sign: /could not resolve host|name or service not known|temporary failure in name/i,
		what: `${remote_unreached.w}: its host's name is not known here`,
	},
	{
		sign: /connection refused|failed to connect|couldn't connect/i,
		what: `${remote_unreached.w}: nothing listens there`,
	},
	{
		sign: /no answer within|timed out|network is unreachable|no route to host|too slow|connection (?:reset|closed)/i,
		what: `${remote_unreached.w}: it does not answer`,
	},
	{
		sign: /certificate|SSL/i,
		what: `${remote_unreached.w}: its certificate is not trusted here`,
	},
	{
		sign: /host key verification failed/i,
		what: `${remote_unreached.w}: its host key is not known here (\`known_hosts\`)`,
	},
	{
		sign: /could not read (?:username|password)|terminal prompts disabled|authentication failed|permission denied|error: 40[13]|access denied/i,
		what: "the remote asks for credentials, and none that it accepts are known here",
	},
	{
		sign: /not found|does not appear to be a git repository|does not exist/i,
		what: "the remote has no such repository, or does not show it to this account",
	},
];
function remoteReason(said) {
	const what = troubles.find(({ sign }) => sign.test(said))?.what ?? remote_unreached.w;
	return `${what} (${said})`;
}

;


const remoteSeconds = 15;
async function listRemote(repository, remote) {
	const answer = await repository.git.text(["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
	return answer.known ? (0,checkout.e)(parseRemoteRefs(answer.value)) : (0,checkout.L)(remoteReason(answer.why));
}
function parseRemoteRefs(output) {
	const commits = new Map();
	for (const line of output.split("\n")) {
		const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
		if (commit !== undefined && name !== undefined)
			commits.set(name.replace(/\^\{\}$/, ""), commit);
	}
	return [...commits].map(([name, commit]) => ({ name, commit }));
}
function tagsAmong(refs) {
	const prefix = "refs/tags/";
	return refs
		.filter(({ name }) => name.startsWith(prefix))
		.map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}

;

async function readTags(repository) {
	const answer = await repository.git.text([
		"for-each-ref",
		"--format=%(objectname) %(*objectname) %(refname:strip=2)",
		"refs/tags/",
	]);
	return answer.known ? (0,checkout.e)(parseTags(answer.value)) : answer;
}
function parseTags(output) {
	return output.split("\n").flatMap((line) => {
		const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
		if (own === undefined || name === undefined)
			return [];
		return [{ name, commit: target === undefined || target === "" ? own : target }];
	});
}

;

async function untrackedSettings({ root, git }, file) {
	if (file === undefined)
		return undefined;
	const path = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join("/");
	if (path === ".." || path.startsWith("../"))
		return undefined;
	const listed = await git.text(["--literal-pathspecs", "ls-files", "-z", "--", path]);
	return listed.known && listed.value === "" ? path : undefined;
}

;













function gitCheckoutReader(world) {
	return {
		read: (question) => readCheckout({ ...question, ...world }),
		readBeside: (question) => readBeside(question, world),
		commitTime: (folder) => readCommitTime(folder, world),
	};
}
async function readCheckout(options) {
	const opened = await (0,run_repository.h_)(options.context, options);
	if (opened.kind === "closed")
		return { kind: "none", why: opened.why };
	const { repository } = opened;
	const context = (0,external_node_path_.relative)(repository.root, options.context).split(external_node_path_.sep).join("/");
	if (context === ".." || context.startsWith("../"))
		return {
			kind: "none",
			why: `the working tree is ${repository.root}, but the context is not in it`,
		};
	const below = context === "" ? 0 : context.length + 1;
	const keepsOut = (path) => path.length > below && options.ignores(path.slice(below));
	const remotes = namedRemotes(repository.settings);
	const remote = chosenRemote(remotes, options.repository);
	const answers = (0,all_ended.C)([
		readWorktrees({
			...{ repository, surroundings: options, prefix: "", context, keepsOut },
			listsTracked: options.listsTracked === true,
		}),
		readTags(repository),
		readPullRefs(repository),
		remote === undefined ? nothing : askRemote(repository, remote, options.forge),
		untrackedSettings(repository, options.settingsFile),
	]);
	options.whileWaiting?.();
	const [{ revision, worktrees }, localTags, pullRefs, refs, settings] = await answers;
	const hasCommit = !revision.known || revision.value !== undefined;
	return {
		kind: "checkout",
		root: repository.root,
		context,
		revision: committed(revision),
		remotes,
		remote,
		worktrees,
		...(settings === undefined ? {} : { untrackedSettings: settings }),
		localTags: hasCommit ? localTags : nothing,
		pullRefs: hasCommit ? pullRefs : nothing,
		...(await readRemoteFacts({ options, repository, remote, revision, refs })),
	};
}
const nothing = (0,checkout.e)([]);
async function askRemote(repository, remote, forge) {
	const answer = await listRemote(repository, remote.name);
	if (answer.known)
		return answer;
	const listed = await forge?.listRefs(remote.repository);
	if (listed === undefined || listed.known)
		return listed ?? answer;
	return (0,checkout.L)(`${answer.why}; ${listed.why}`);
}
function committed(revision) {
	if (!revision.known)
		return revision;
	return revision.value === undefined ? (0,checkout.L)("no commit yet") : (0,checkout.e)(revision.value);
}
async function readRemoteFacts(question) {
	const { options, repository, remote, revision, refs } = question;
	const remoteTags = refs.known ? (0,checkout.e)(tagsAmong(refs.value)) : refs;
	if (!revision.known)
		return { onRemote: revision, remoteTags: revision };
	const commit = revision.value;
	if (commit === undefined || remote === undefined)
		return { onRemote: (0,checkout.e)({ present: false }), remoteTags: nothing };
	const { asked, forge } = options;
	const { mergePreview } = asked;
	if (mergePreview?.commit === commit)
		return { onRemote: (0,checkout.L)(`it is ${mergePreview.ref}`), remoteTags };
	const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
	const presence = { repository, remote, commit, refs, forge, isOfEvent };
	return { onRemote: await readPresence(presence), remoteTags };
}
function chosenRemote(remotes, repository) {
	const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
	return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}


var child_environment = __webpack_require__(52845);

var bases = __webpack_require__(72188);

var final_user = __webpack_require__(93252);

var source_offset = __webpack_require__(57584);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;








function sourceReader(ports) {
	return {
		read: (options) => readSource(options, ports),
		commitTime: (context) => ports.checkouts.commitTime(context),
	};
}
async function readSource(options, ports) {
	const { context, ignores, settingsFile } = options;
	const offset = options.offset === undefined ? undefined : checkedOffset(options.offset);
	const repository = options.repository === undefined ? undefined : checkedRepository(options.repository);
	const asked = await askedBy(options, ports);
	const loadRules = () => Promise.all(/* import() */[__webpack_require__.e(6353), __webpack_require__.e(8989), __webpack_require__.e(3820), __webpack_require__.e(1815), __webpack_require__.e(9214)]).then(__webpack_require__.bind(__webpack_require__, 39214));
	let rules;
	const whileWaiting = () => {
		rules = loadRules();
	};
	const [checkout, recipe] = await (0,all_ended.C)([
		ports.checkouts.read({
			...{ context, offset, repository, asked, ignores, whileWaiting },
			listsTracked: (options.recipe?.vcs.length ?? 0) > 0,
			...(settingsFile === undefined ? {} : { settingsFile }),
		}),
		options.recipe === undefined ? undefined : recipeFacts(context, options.recipe, ports),
	]);
	const { filesToRead, judgeSource } = await (rules ?? loadRules());
	const paths = recipe === undefined ? [] : filesToRead(recipe.scope, ignores);
	const judged = judgeSource({
		checkout,
		offset,
		repository,
		ignores,
		asked,
		recipe: recipe === undefined || paths.length === 0
			? recipe
			: { ...recipe, texts: await ports.contextTexts(context, paths) },
	});
	return {
		source: judged.source,
		tag: judged.version?.chosen.tag,
		otherTags: judged.version?.others ?? [],
		advisories: judged.advisories,
		strayFolders: read_source_strayFolders(checkout),
		place: placeOf(checkout),
		root: checkout.kind === "checkout" ? checkout.root : context,
	};
}
function placeOf(checkout) {
	if (checkout.kind === "none")
		return undefined;
	const { remote, onRemote, pullRefs } = checkout;
	return { remote: remote?.repository, onRemote, pullRefs };
}
function read_source_strayFolders(checkout) {
	if (checkout.kind === "none")
		return [];
	const { context, worktrees } = checkout;
	return worktrees
		.flatMap(({ strayFolders: found }) => (found.known ? found.value : []))
		.map((folder) => {
		if (context === "")
			return folder;
		return folder.startsWith(`${context}/`) ? folder.slice(context.length + 1) : "";
	});
}
async function askedBy({ tags = [] }, ports) {
	const asked = await ports.asked();
	const from = (0,surface.y1)("tags");
	const named = tags.map((name) => ({ name, from, isImageTag: true }));
	return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(context, recipe, ports) {
	const user = (0,final_user.y)(recipe.scope);
	const loadDialect = () => Promise.all(/* import() */[__webpack_require__.e(1815), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 21052));
	const [baseUser, contextStates, judged, run] = await (0,all_ended.C)([
		user.kind === "inherited" ? inheritedUser(user, recipe, ports) : (0,checkout.e)(""),
		contextStatesOf(context, recipe, ports),
		loadDialect().then(({ judgedDialect }) => judgedDialect(recipe, ports)),
		runFacts(context, recipe, ports),
	]);
	return {
		...recipe,
		baseUser,
		contextStates,
		dialect: judged,
		...(run === undefined ? {} : { run }),
	};
}
async function runFacts(context, { inputs }, { run, checkouts }) {
	if (!inputs.some(({ value }) => /\d/.test(value)))
		return undefined;
	const commitTime = await checkouts.commitTime(context);
	return { ...run(), commitTime: commitTime.known ? commitTime.value : undefined };
}
async function contextStatesOf(context, { scope, contexts }, { checkouts }) {
	const used = new Set((0,bases.cF)(scope).map((use) => use.context));
	const asked = contexts.flatMap((each) => {
		const isPinned = each.kind === "registry" ||
			(each.kind === "files" ? each.digest !== undefined : each.isPinned === true);
		return used.has(each.name) && !isPinned ? [each] : [];
	});
	return await (0,all_ended.C)(asked.map(async ({ name, path }) => {
		return { name, state: await checkouts.readBeside({ context, path }) };
	}));
}
async function inheritedUser({ base }, { scope, contexts }, ports) {
	const platform = base.platform ?? scope.platforms?.target;
	const context = contexts.find(({ name }) => name === base.context);
	if (context === undefined)
		return await ports.baseUser(base.reference, platform);
	if (context.kind === "registry")
		return await ports.baseUser(context.reference, platform);
	return (0,checkout.L)(`the build context ${context.name} is not read before the build`);
}
function checkedOffset(input) {
	const offset = (0,source_offset.t)(input);
	if (offset === undefined)
		throw (0,failure.AN)("offset", "it is outside the repository.", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
	return offset;
}
function checkedRepository(input) {
	const name = (0,repository_name.JA)(input.trim());
	if (name === undefined)
		throw (0,failure.AN)("repository", "it does not name a repository that others can clone.", "Write its name or URL, e.g. `github.com/acme/shop`; a path on this machine does not count.");
	return name;
}


var ignore = __webpack_require__(9674);

var buildah_source = __webpack_require__(14737);

var once_for_each = __webpack_require__(97897);

var platform = __webpack_require__(912);

var absolute_buildah = __webpack_require__(45974);

var push_permission = __webpack_require__(75361);

var s2i = __webpack_require__(79387);

var whereabouts = __webpack_require__(78782);
;


















function advisoriesPortsFor(run) {
	return {
		files: filesReaderFor(run),
		sourceReader: sourceReaderFor(run, imageFacts(run)),
		machinePlatform: (0,platform.t)(process.arch),
		s2i: s2iReader(run, run.scripts),
	};
}
function servicesPortsFor(run) {
	const { baseUser, buildahVersion } = imageFacts(run);
	const images = {
		baseUser: (0,once_for_each.i)(baseUser),
		buildahVersion: (0,once_for_each.i)(buildahVersion),
	};
	const sharing = { repositories: new Map(), forge: askedOnce };
	return {
		files: filesReaderFor(run),
		sourceReader: sourceReaderFor(run, images, sharing),
		machinePlatform: (0,platform.t)(process.arch),
		s2i: s2iReader(run, undefined),
	};
}
function s2iReader(run, scripts) {
	return (0,s2i.P)(async (reference, platform) => {
		const { askImageFacts } = await Promise.all(/* import() */[__webpack_require__.e(3719), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 45304));
		return await askImageFacts(run, { reference, platform });
	}, scripts);
}
function imageFacts(run) {
	return {
		baseUser: async (reference, platform) => {
			const { askImageFacts } = await Promise.all(/* import() */[__webpack_require__.e(3719), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 45304));
			const { userAmong } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 60510));
			return userAmong(await askImageFacts(run, { reference, platform }));
		},
		buildahVersion: () => namedBuildahVersion(run),
	};
}
function askedOnce({ listRefs, pull, contains }) {
	return {
		listRefs: (0,once_for_each.i)(listRefs),
		pull: (0,once_for_each.i)(pull),
		contains: (0,once_for_each.i)(contains),
	};
}
async function namedBuildahVersion({ request, env, cwd, signal, }) {
	const source = (0,absolute_buildah.t)(request.buildah ?? { kind: "path", path: "buildah" }, cwd);
	switch (source.kind) {
		case "version":
			return (0,checkout.e)((0,buildah_source.mm)(source.version));
		case "download":
		case "image":
			return (0,checkout.L)(`the buildah that ${(0,surface.y1)("buildah")} names is fetched only for a build`);
		case "path":
			return await (0,version.readBuildahVersion)({
				program: source.path,
				env: (0,child_environment.Qc)(env),
				signal,
			});
	}
}
function filesReaderFor(run) {
	return (0,build_files.vh)({
		...(0,whereabouts.whereaboutsOf)(run),
		ignoreFileNames: ignore.j6,
		ignoreRules: ignore.ep,
	});
}
function sourceReaderFor({ env, signal, request, ahead, ceiling }, images, sharing) {
	const found = (0,push_permission.P)({ env, signal, request });
	const forge = found === undefined || sharing === undefined ? found : sharing.forge(found);
	return sourceReader({
		checkouts: gitCheckoutReader({
			...{ env, signal },
			...(ahead === undefined ? {} : { ahead }),
			...(ceiling === undefined ? {} : { ceiling }),
			...(forge === undefined ? {} : { forge }),
			...(sharing === undefined ? {} : { shared: sharing.repositories }),
		}),
		asked: () => (0,asked.v)(env),
		run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
		...images,
		contextTexts: contextTexts,
	});
}


}),

78782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
			const { trackedPaths } = await __webpack_require__.e(/* import() | tracked */ 1511).then(__webpack_require__.bind(__webpack_require__, 89905));
			const found = await trackedPaths(folder, { env, signal }).catch(() => undefined);
			if (found?.known !== true)
				return [];
			const { root, paths } = found.value;
			return paths.map((path) => (0,node_path__0.join)(root, path));
		},
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

74503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JF: () => (segments),
  Ke: () => (matcherOf),
  f7: () => (contextCopies)
});
var node_path_posix__0 = __webpack_require__(53916);
var _copies_js__1 = __webpack_require__(98037);
var _glob_js__2 = __webpack_require__(20782);



function contextCopies(scope, context) {
	return (0,_copies_js__1.s)(scope)
		.filter((taken) => taken.context === context)
		.map((taken) => ({
		...taken,
		takes: taken.isOpen ? () => true : matcherOf(taken.source),
	}));
}
function matcherOf(source) {
	const patterns = segments(source);
	return (path) => {
		const names = segments(path);
		if (patterns.length > names.length && !path.endsWith("/"))
			return patterns.some(isAnyDepth) && matches(patterns, names);
		return matches(patterns, names);
	};
}
function matches(patterns, names) {
	for (const [index, pattern] of patterns.entries()) {
		const name = names[index];
		if (isAnyDepth(pattern) || name === undefined)
			return true;
		if (!(0,_glob_js__2.p)(pattern, name))
			return false;
	}
	return true;
}
function isAnyDepth(pattern) {
	return pattern.includes("**");
}
function segments(path) {
	return (0,node_path_posix__0.normalize)(`/${path}`)
		.split("/")
		.filter((segment) => segment !== "");
}


}),

98037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (takenSources)
});
var _expand_js__2 = __webpack_require__(32912);
var _heredoc_js__0 = __webpack_require__(24766);
var _mount_fields_js__3 = __webpack_require__(533);
var _variables_js__1 = __webpack_require__(50995);




function takenSources(scope) {
	return [...(0,_variables_js__1.s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
		? mountedSources(inScope, scope)
		: copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
	const { keyword, flags, line } = instruction;
	if (keyword !== "ADD" && keyword !== "COPY")
		return [];
	const from = flags.findLast(({ name }) => name === "from")?.value.text;
	const context = from === undefined ? undefined : (0,_expand_js__2.V)(from, argument).text;
	if (context !== undefined && contexts?.has(context) !== true)
		return [];
	return wordsOf(instruction)
		.map((word) => {
		const { text, isOpen } = resolved(word, lookup);
		return { source: isOpen ? word : text, isOpen };
	})
		.filter(({ source }) => !isRemote(source))
		.map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}
function resolved(word, lookup) {
	let isOpen = false;
	const { text, problem } = (0,_expand_js__2.V)(word, (name) => {
		const value = lookup(name);
		isOpen ||= value === undefined;
		return value;
	});
	return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
	const strings = (0,_heredoc_js__0.lJ)(argument);
	if (strings !== undefined)
		return strings.slice(0, -1);
	return words
		.slice(0, -1)
		.map(({ text }) => text)
		.filter((text) => !(0,_heredoc_js__0.nF)(text));
}
function isRemote(source) {
	return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function mountedSources({ instruction, lookup, argument }, { contexts }) {
	const { flags, line } = instruction;
	const mounts = flags.filter(({ name }) => name === "mount");
	return mounts.flatMap(({ value }) => {
		const raw = (0,_mount_fields_js__3.P)(value.text);
		const fields = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, lookup).text);
		const [from] = (0,_mount_fields_js__3.P)((0,_expand_js__2.V)(value.text, argument).text)
			.flatMap((0,_mount_fields_js__3.f)("from"))
			.reverse();
		const [type = "bind"] = fields.flatMap((0,_mount_fields_js__3.f)("type")).reverse();
		const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
		if (!isContext)
			return [];
		const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
		const sources = fields.flatMap((field) => [
			...(0,_mount_fields_js__3.f)("source")(field),
			...(0,_mount_fields_js__3.f)("src")(field),
		]);
		return (sources.length === 0 ? ["."] : sources).map((source) => ({
			keyword: "RUN",
			how: "mount",
			context: from,
			source,
			isOpen,
			line,
		}));
	});
}
function decides(field) {
	const equals = field.indexOf("=");
	const name = equals < 0 ? field : field.slice(0, equals);
	return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
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

93252:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (finalUser)
});
var _bases_js__0 = __webpack_require__(72188);
var _chain_js__1 = __webpack_require__(98511);
var _expand_js__3 = __webpack_require__(32912);
var _variables_js__2 = __webpack_require__(50995);




function finalUser(scope) {
	const chain = (0,_chain_js__1.a)(scope);
	const [bottom] = chain;
	const base = (0,_bases_js__0.cF)(scope).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
	let last;
	for (const { stage, instruction, lookup } of (0,_variables_js__2.s)(scope)) {
		if (instruction.keyword !== "USER" || !chain.includes(stage))
			continue;
		const { argument, line } = instruction;
		const { text, unset, problem } = (0,_expand_js__3.V)(argument, lookup);
		const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
		last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
	}
	if (last !== undefined)
		return last;
	if (base !== undefined)
		return { kind: "inherited", base };
	return { kind: "scratch", line: bottom?.from.line ?? 1 };
}


}),

20782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isPattern),
  p: () => (matchesComponent)
});
function isPattern(path) {
	return /[*?[]/.test(path);
}
function matchesComponent(pattern, component) {
	const pieces = piecesOf(pattern);
	const characters = [...component];
	let [piece, at] = [0, 0];
	let retry;
	while (at < characters.length) {
		const wanted = pieces[piece];
		const character = characters[at] ?? "";
		if (wanted === "many") {
			retry = { piece: piece + 1, at };
			piece += 1;
		}
		else if (wanted?.(character) === true) {
			piece += 1;
			at += 1;
		}
		else if (retry !== undefined) {
			retry = { piece: retry.piece, at: retry.at + 1 };
			({ piece, at } = retry);
		}
		else {
			return false;
		}
	}
	return pieces.slice(piece).every((rest) => rest === "many");
}
function piecesOf(pattern) {
	const words = pattern.match(/\\.|\*+|\?|\[\^?(?:\\.|[^\]\\]){1,200}\]|./gsu) ?? [];
	return words.map((word) => {
		if (word.startsWith("*"))
			return "many";
		if (word === "?")
			return () => true;
		if (word.startsWith("[") && word.length > 1)
			return setOf(word.slice(1, -1));
		const character = word.startsWith("\\") ? word.slice(1) : word;
		return (found) => found === character;
	});
}
function setOf(written) {
	const isNegated = written.startsWith("^");
	const inner = isNegated ? written.slice(1) : written;
	const parts = inner.match(/(?:\\.|[^\\])-(?:\\.|[^\\])|\\.|[^\\]/gsu) ?? [];
	const ranges = parts.map((part) => {
		const characters = part.match(/\\.|[^\\]/gsu) ?? [];
		const [first = "", last = first] = characters.length === 3 ? [characters[0], characters[2]] : [characters[0]];
		return [plain(first), plain(last)];
	});
	return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
function plain(character) {
	return character.startsWith("\\") ? character.slice(1) : character;
}


}),

24766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ib: () => (heredocMarkers),
  lJ: () => (jsonStrings),
  nF: () => (isHeredocMarker),
  tD: () => (isOnlyHeredocMarker)
});
var valibot__1 = __webpack_require__(77934);
var _domain_text_schema_js__0 = __webpack_require__(59006);


const holders = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = valibot__1.YOg(valibot__1.YjP());
const marker = /^\d*<<(-?)([^<]*)$/;
function heredocMarkers(instruction) {
	const { keyword, argument, words } = instruction.trigger ?? instruction;
	if (!holders.has(keyword) || jsonStrings(argument) !== undefined)
		return [];
	return withNames(words.map(({ text }) => text)).flatMap((text) => {
		const found = marker.exec(text);
		if (found === null)
			return [];
		const name = unquoted((found[2] ?? "").trimStart());
		if (name === "")
			return [];
		const isIndented = found[1] === "-";
		return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
	});
}
function isHeredocMarker(word) {
	return (marker.exec(word)?.[2] ?? "") !== "";
}
function isOnlyHeredocMarker(text) {
	return isHeredocMarker(text.replace(/^(\d*<<)[ \t]+(?=\S+$)/, "$1"));
}
function withNames(words) {
	let isArithmetic = false;
	return words.map((word, index) => {
		if (word.includes("(("))
			isArithmetic = true;
		if (word.includes("))"))
			isArithmetic = false;
		const next = words[index + 1];
		return /^\d*<<$/.test(word) && !isArithmetic && next !== undefined ? `${word} ${next}` : word;
	});
}
function jsonStrings(argument) {
	if (!argument.trimStart().startsWith("["))
		return undefined;
	return (0,_domain_text_schema_js__0.MW)(jsonForm, argument);
}
function unquoted(text) {
	return text.replace(/\\(.)|["']/g, "$1");
}


}),

9674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E_: () => (ignoringPattern),
  ep: () => (ignoreRules),
  j6: () => (ignoreFileNames)
});
var node_path_posix__0 = __webpack_require__(53916);
var _balena_dockerignore__1 = __webpack_require__(44158);
var _domain_text_failure_js__2 = __webpack_require__(67271);



function ignoreFileNames(containerfileName) {
	return [
		`${containerfileName}.dockerignore`,
		`${containerfileName}.containerignore`,
		".containerignore",
		".dockerignore",
	];
}
function ignoreRules(text) {
	const lines = text.split("\n");
	lines.forEach((line, index) => {
		if (isPattern(line) && !isUsable(line))
			throw badPattern(line, index + 1);
	});
	const patterns = lines.filter(isPattern);
	if (patterns.length > mostPatterns)
		throw tooManyPatterns(patterns.length);
	const rules = matcher(patterns.join("\n"));
	const exceptions = exceptionsIn(text);
	return (path) => {
		if (!path.endsWith("/"))
			return rules.ignores(path);
		const folder = path.slice(0, -1);
		const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
		return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
	};
}
function ignoringPattern(text, path) {
	if (!ignoreRules(text)(path))
		return undefined;
	const lines = text.split("\n");
	const index = lines.findLastIndex((line) => isPattern(line) && !line.trim().startsWith("!") && matcher(line).ignores(path));
	const line = lines[index];
	return line === undefined ? undefined : { line: index + 1, pattern: line.trim() };
}
const mostPatterns = 5_000;
function isPattern(line) {
	return line.trim() !== "" && !line.startsWith("#");
}
function tooManyPatterns(count) {
	return new _domain_text_failure_js__2.HR({
		code: "usage",
		message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
		fix: "List folders instead of single files.",
	});
}
const noName = "\u0001";
function exceptionsIn(text) {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("!"))
		.map((line) => segments(line.slice(1).trim()));
}
function mayMatchBelow(exception, folder) {
	const names = segments(folder);
	return exception.slice(0, names.length).every((pattern, index, patterns) => {
		const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
		return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
	});
}
function segments(path) {
	return (0,node_path_posix__0.normalize)(path)
		.split("/")
		.filter((segment) => segment !== "" && segment !== ".");
}
function isUsable(pattern) {
	if (pattern.trim() === "!")
		return false;
	try {
		matcher(pattern).ignores("any");
		return true;
	}
	catch {
		return false;
	}
}
function matcher(text) {
	const rules = _balena_dockerignore__1["default"]({ ignorecase: false }).add(text);
	const cache = Reflect.get(rules, "_cache");
	if (typeof cache === "object" && cache !== null)
		Object.setPrototypeOf(cache, null);
	return rules;
}
function badPattern(pattern, line) {
	return new _domain_text_failure_js__2.HR({
		code: "usage",
		message: `Line ${line} of the ignore file is not a valid pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
		fix: "Close every `[` (or write `\\[` for the character itself), and write a pattern after `!`.",
	});
}


}),

18922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  F: () => (escapeOf),
  K: () => (readInstructions)
});


var printable = __webpack_require__(76158);

var broken = __webpack_require__(39749);

var heredoc = __webpack_require__(24766);

var containerfile_lines = __webpack_require__(86593);

var dist = __webpack_require__(77934);

var schema = __webpack_require__(59006);
;



const listHolders = new Set([
	"ADD",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"HEALTHCHECK",
	"RUN",
	"SHELL",
	"VOLUME",
]);
const anyList = dist.YOg(dist.L5J());
const strings = dist.YOg(dist.YjP());
function refusedPart(instruction) {
	const { keyword } = instruction;
	if (keyword === "ENV" || keyword === "LABEL")
		return refusedPair(instruction);
	if (!listHolders.has(keyword))
		return undefined;
	const list = listOf(instruction);
	if ((0,schema.MW)(anyList, list) === undefined || (0,schema.MW)(strings, list) !== undefined)
		return undefined;
	return {
		wrong: `The JSON list after ${keyword} has an element that is not a string.`,
		fix: 'Write each element in double quotes: `["echo", "1"]`.',
	};
}
function listOf({ keyword, argument }) {
	return keyword === "HEALTHCHECK" ? argument.replace(/^CMD\s/i, "").trimStart() : argument;
}
function refusedPair({ keyword, words, }) {
	const [first, ...rest] = words;
	if (first === undefined)
		return undefined;
	const isOlder = !first.text.includes("=");
	if (isOlder && rest.length > 0)
		return undefined;
	const odd = words.find(({ text }) => !text.includes("="));
	if (odd === undefined)
		return undefined;
	return {
		wrong: `${JSON.stringify((0,printable.vI)(odd.text, 80))} after ${keyword} has no value.`,
		fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
	};
}

;





const keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const mostInstructions = 10_000;
function readInstructions({ text, file }) {
	const lines = (0,containerfile_lines.vc)(text);
	const reading = { file, lines, escape: escapeOf(lines, file) };
	const instructions = [];
	let index = 0;
	while (index < lines.length) {
		const line = lines[index];
		if (line === undefined || (0,containerfile_lines.GY)(line)) {
			index += 1;
			continue;
		}
		const joined = (0,containerfile_lines.cT)(lines, { first: index, escape: reading.escape });
		index = joined.last + 1;
		if (joined.text.trim() === "")
			throw lonelyEscape(reading, joined);
		const instruction = readInstruction(reading, joined);
		if (instructions.length === mostInstructions)
			throw tooMany(file, instruction.line);
		instructions.push(instruction);
		index = instruction.endLine;
	}
	return instructions;
}
function lonelyEscape({ file, escape }, joined) {
	return (0,broken.b)({
		file,
		line: (0,containerfile_lines.$t)(joined, 0).line + 1,
		wrong: `The last line contains only \`${escape}\`, and no line follows it.`,
		fix: "Remove the line.",
	});
}
function tooMany(file, line) {
	return (0,broken.b)({
		file,
		line,
		wrong: `The file has more than ${mostInstructions} instructions.`,
		fix: "Move commands into scripts, and run those.",
	});
}
function escapeOf(lines, file) {
	const directive = /^#[ \t]*escape[ \t]*=[ \t]*(.)/i;
	const [chosen, second] = lines
		.slice(0, 2)
		.map(({ text }) => directive.exec(text.trimStart())?.[1]);
	if (chosen !== undefined && second !== undefined) {
		throw (0,broken.b)({
			file,
			line: 2,
			wrong: "The escape character is chosen a second time.",
			fix: "Keep one `# escape=` line.",
		});
	}
	if (chosen === undefined || chosen === "\\")
		return "\\";
	if (chosen === "`")
		return "`";
	throw (0,broken.b)({
		file,
		line: 1,
		wrong: "The escape character is neither a backslash nor a backtick.",
		fix: "Write `# escape=\\` or leave the line out.",
	});
}
function readInstruction(reading, joined) {
	const { file, escape } = reading;
	const start = joined.text.length - joined.text.trimStart().length;
	const text = joined.text.trim();
	const place = { file, line: (0,containerfile_lines.$t)(joined, start).line + 1 };
	const range = { start, end: start + text.length };
	const { written, ...parts } = readParts(joined, { range, escape });
	if (!keywords.has(parts.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: `${JSON.stringify((0,printable.vI)(written, 40))} is not an instruction.`,
			fix: `Correct it, or end the line before it with \`${escape}\` if it continues that line.`,
		});
	}
	const trigger = parts.keyword === "ONBUILD" ? readTrigger(joined, { range, escape, place }) : undefined;
	const refused = refusedPart(trigger ?? parts);
	if (refused !== undefined)
		throw (0,broken.b)({ ...place, ...refused });
	const whole = {
		...parts,
		line: place.line,
		text,
		...(trigger === undefined ? {} : { trigger }),
	};
	const { heredocs, last } = readHeredocs(reading, { ...whole, last: joined.last });
	return { ...whole, endLine: last + 1, heredocs };
}
function readTrigger(joined, { range, escape, place }) {
	const start = skipBlanks(joined.text, { start: range.start + "ONBUILD".length, end: range.end });
	const { written, ...trigger } = readParts(joined, { range: { start, end: range.end }, escape });
	if (written === "" || /^(?:FROM|MAINTAINER|ONBUILD)$/.test(trigger.keyword)) {
		throw (0,broken.b)({
			...place,
			wrong: written === ""
				? "ONBUILD has no instruction after it."
				: `ONBUILD cannot be followed by ${trigger.keyword}.`,
			fix: "Write an instruction for the images built on this one, e.g. `ONBUILD COPY . /app`.",
		});
	}
	return trigger;
}
function readParts(joined, { range, escape }) {
	const text = joined.text.slice(range.start, range.end);
	const written = /^[^\t\v\f\r ]+/.exec(text)?.[0] ?? "";
	const rest = { start: range.start + written.length, end: range.end };
	const { flags, next } = readFlags(joined, { range: rest, escape });
	return {
		written,
		keyword: written.toUpperCase(),
		flags,
		argument: joined.text.slice(next, range.end),
		words: readWords(joined, { range: { start: next, end: range.end }, escape }),
	};
}
function readHeredocs({ file, lines }, holder) {
	const heredocs = [];
	let last = holder.last;
	for (const marker of (0,heredoc.ib)(holder)) {
		let close = last + 1;
		while (close < lines.length && !marker.endsAt(lines[close]?.text ?? ""))
			close += 1;
		if (close === lines.length) {
			throw (0,broken.b)({
				file,
				line: holder.line,
				wrong: "A here-document is not closed.",
				fix: `Add a line that contains only ${JSON.stringify((0,printable.vI)(marker.name, 80))}.`,
			});
		}
		const content = lines.slice(last + 1, close).map(({ text }) => `${text}\n`);
		heredocs.push(content.join(""));
		last = close;
	}
	return { heredocs, last };
}
function readFlags(line, { range, escape }) {
	const flags = [];
	let index = skipBlanks(line.text, range);
	while (line.text.startsWith("--", index)) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		const next = skipBlanks(line.text, { start: end, end: range.end });
		const written = line.text.slice(index, end);
		if (written === "--")
			return { flags, next };
		const equals = written.indexOf("=");
		const nameEnd = equals === -1 ? written.length : equals;
		const value = Math.min(index + nameEnd + 1, end);
		flags.push({ name: written.slice(2, nameEnd), value: (0,containerfile_lines.E7)(line, value, end) });
		index = next;
	}
	return { flags, next: index };
}
function readWords(line, { range, escape }) {
	const words = [];
	let index = skipBlanks(line.text, range);
	while (index < range.end) {
		const end = Math.min((0,containerfile_lines.Ov)(line.text, { start: index, escape }), range.end);
		words.push((0,containerfile_lines.E7)(line, index, end));
		index = skipBlanks(line.text, { start: end, end: range.end });
	}
	return words;
}
function skipBlanks(text, { start, end }) {
	let index = start;
	while (index < end && (0,containerfile_lines.z3)(text[index]))
		index += 1;
	return index;
}


}),

86593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (placeOf),
  E7: () => (wordAt),
  GY: () => (isEmptyLine),
  Ov: () => (wordEnd),
  cT: () => (joinLines),
  vc: () => (physicalLines),
  z3: () => (isBlank)
});
const continuations = { "\\": /\\[ \t]*$/, "`": /`[ \t]*$/ };
function physicalLines(text) {
	const lines = [];
	let offset = text.startsWith("\uFEFF") ? 1 : 0;
	for (const line of text.slice(offset).split("\n")) {
		lines.push({ text: line.endsWith("\r") ? line.slice(0, -1) : line, offset });
		offset += line.length + 1;
	}
	return lines;
}
function isEmptyLine(line) {
	const text = line.text.trimStart();
	return text === "" || text.startsWith("#");
}
function joinLines(lines, { first, escape }) {
	const continuation = continuations[escape];
	const pieces = [];
	const texts = [];
	let last = first;
	let length = 0;
	for (let index = first; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === undefined)
			break;
		if (index > first && isEmptyLine(line))
			continue;
		const text = line.text.replace(continuation, "");
		pieces.push({ at: length, offset: line.offset, line: index });
		texts.push(text);
		length += text.length;
		last = index;
		if (text.length === line.text.length)
			break;
	}
	return { text: texts.join(""), last, pieces };
}
function placeOf(joined, index) {
	let low = 0;
	let high = joined.pieces.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((joined.pieces[middle]?.at ?? 0) <= index)
			low = middle;
		else
			high = middle - 1;
	}
	const { at, offset, line } = joined.pieces[low] ?? { at: 0, offset: 0, line: 0 };
	return { offset: offset + index - at, line };
}
function wordAt(line, start, end) {
	const first = placeOf(line, start).offset;
	return {
		text: line.text.slice(start, end),
		start: first,
		end: end === start ? first : placeOf(line, end - 1).offset + 1,
	};
}
function isBlank(character) {
	return character !== undefined && /[\t\v\f\r ]/.test(character);
}
function wordEnd(text, { start, escape }) {
	let quote = "";
	let index = start;
	for (; index < text.length; index += 1) {
		const character = text[index] ?? "";
		if (character === escape && quote !== "'")
			index += 1;
		else if (quote !== "")
			quote = character === quote ? "" : quote;
		else if (character === '"' || character === "'")
			quote = character;
		else if (isBlank(character))
			break;
	}
	return Math.min(index, text.length);
}


}),

533:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (fieldsOf),
  f: () => (valueAt)
});
function fieldsOf(mount) {
	return mount.replaceAll(/["']/g, "").split(",");
}
function valueAt(name) {
	return (field) => {
		const equals = field.indexOf("=");
		const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
		return isNamed ? [field.slice(equals + 1)] : [];
	};
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

77129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (parseContainerfile)
});
var _broken_js__0 = __webpack_require__(39749);
var _instructions_js__1 = __webpack_require__(18922);


const longestText = 1 << 20;
function parseContainerfile(source) {
	const { text, file, places } = source;
	checkFile(source);
	const instructions = (0,_instructions_js__1.K)(source).map((each) => {
		const written = places?.get(each.line);
		return written === undefined ? each : { ...each, written };
	});
	const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
	const firstFrom = found === -1 ? instructions.length : found;
	const args = instructions.slice(0, firstFrom);
	const early = args.find(({ keyword }) => keyword !== "ARG");
	if (early !== undefined) {
		throw (0,_broken_js__0.b)({
			file,
			line: early.line,
			wrong: `\`${early.keyword}\` comes before the first FROM.`,
			fix: "Start with FROM; only ARG may come before it.",
		});
	}
	if (found === -1) {
		throw (0,_broken_js__0.b)({
			file,
			line: args[0]?.line ?? 1,
			wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
			fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
		});
	}
	const stages = readStages(instructions.slice(firstFrom), file);
	return { file, text, ...(places === undefined ? {} : { places }), args, stages };
}
function checkFile({ text, file }) {
	if (text.length > longestText) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The file is larger than 1 MiB.",
			fix: "Check that it is a Containerfile, and put large data into the build context.",
		});
	}
	if (file.endsWith(".in")) {
		throw (0,_broken_js__0.b)({
			file,
			line: 1,
			wrong: "The name ends in `.in`: buildah would first run the file through the C preprocessor, which is not supported here.",
			fix: `Run the preprocessor yourself, e.g. \`cpp -E -P ${file}\`, and build from its output.`,
		});
	}
}
function readStages(instructions, file) {
	const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
	return starts.flatMap((start, index) => {
		const [from, ...following] = instructions.slice(start, starts[index + 1]);
		return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
	});
}
function readStage(from, rest) {
	const [base, as, name] = from.words;
	const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
	if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
		throw (0,_broken_js__0.b)({
			file: rest.file,
			line: from.line,
			wrong: "FROM must name exactly one image.",
			fix: "Write `FROM image` or `FROM image AS name`.",
		});
	}
	const stage = { index: rest.index, from, base, instructions: rest.instructions };
	return isNamed ? { ...stage, name: name.text } : stage;
}


}),

42216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BW: () => (placeAt),
  PK: () => (filePlaces),
  U3: () => (ownText),
  iR: () => (instructionPlace)
});
function placeAt({ file, places }, line) {
	return places?.get(line) ?? { file, line };
}
function instructionPlace({ file }, { line, text, written }) {
	return { ...(written ?? { file, line }), text };
}
function filePlaces(containerfile, lines) {
	const found = [...new Set(lines)].map((line) => placeAt(containerfile, line));
	return found.flatMap(({ file, line, input }) => (input === undefined ? [{ file, line }] : []));
}
function ownText({ text, places }) {
	if (places === undefined || places.size === 0)
		return text;
	const own = Math.min(...places.keys()) - 1;
	return text
		.split("\n")
		.slice(0, own)
		.map((line) => `${line}\n`)
		.join("");
}


}),

50995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (withVariables)
});
var _args_js__2 = __webpack_require__(29713);
var _bases_js__0 = __webpack_require__(72188);
var _expand_js__3 = __webpack_require__(32912);
var _origins_js__1 = __webpack_require__(54837);




function* withVariables(scope) {
	const names = (0,_origins_js__1.eZ)(scope.containerfile, scope);
	const environments = new Map();
	for (const stage of (0,_bases_js__0.xB)(scope)) {
		const below = (0,_origins_js__1.zU)(names, stage)?.stage;
		const environment = new Map(below === undefined ? [] : environments.get(below));
		environments.set(stage, environment);
		const scopes = (0,_args_js__2.w)(stage.instructions, { outer: names.outer, values: scope });
		for (const { instruction, scope } of scopes) {
			const lookup = (name) => environment.get(name) ?? scope.get(name);
			yield { stage, instruction, lookup, argument: (name) => scope.get(name) };
			if (instruction.keyword !== "ENV")
				continue;
			for (const [name, value] of environmentOf(instruction, lookup))
				environment.set(name, value);
		}
	}
}
function environmentOf(instruction, lookup) {
	return assignmentsOf(instruction).flatMap(([name, written]) => {
		const { text, problem } = (0,_expand_js__3.V)(written, lookup);
		return problem === undefined ? [[name, text]] : [];
	});
}
function assignmentsOf({ words, argument }) {
	const [first] = words;
	if (first === undefined)
		return [];
	if (!first.text.includes("=")) {
		return [[first.text, argument.slice(first.text.length).trim()]];
	}
	return words.flatMap(({ text }) => {
		const equals = text.indexOf("=");
		return equals > 0 ? [[text.slice(0, equals), text.slice(equals + 1)]] : [];
	});
}


}),

19726:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nc: () => (unnamedVcs),
  YS: () => (vcsCopies),
  ke: () => (isInVcs)
});
var _context_copies_js__0 = __webpack_require__(74503);
var _glob_js__1 = __webpack_require__(20782);


const vcsName = ".git";
function isInVcs(path) {
	return (0,_context_copies_js__0.JF)(path).includes(vcsName);
}
function vcsCopies(scope, context) {
	return (0,_context_copies_js__0.f7)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__0.JF)(source).some(namesVcs));
}
function namesVcs(component) {
	return component.startsWith(".gi") && (0,_glob_js__1.p)(component, vcsName);
}
function unnamedVcs(scope, context) {
	const named = vcsCopies(scope, context);
	return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}


}),

97897:
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

78463:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (inputValues),
  y: () => (requestedTags)
});
function requestedTags({ tags, references, }) {
	const inReferences = references.map((each) => each.slice(each.lastIndexOf(":") + 1));
	return [...new Set([...tags, ...inReferences])];
}
function inputValues({ labels, annotations, buildArgs, recipe, }) {
	const of = (input, values) => values.map(({ name, value }) => ({ input, name, value }));
	return [
		...of("labels", labels),
		...of("annotations", annotations),
		...of("build-args", buildArgs),
		...("env" in recipe ? of("env", recipe.env) : []),
	];
}


}),

34707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (failingPlaceText),
  Oh: () => (failingAt),
  Z9: () => (placeText),
  kk: () => (annotatedAt)
});
var _text_failure_js__0 = __webpack_require__(67271);

function placeText({ file, line, input }) {
	return input === undefined
		? `${file}:${line}`
		: `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function failingPlaceText(place) {
	const { input } = place;
	if (input === undefined)
		return placeText(place);
	return `${(0,_text_failure_js__0.o5)(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}
function annotatedAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : {};
}
function failingAt({ file, line, input }) {
	return input === undefined ? { place: { file, line } } : { input: input.name };
}


}),

14228:
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


}),

21581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (forbiddenAmong),
  o: () => (forbidden)
});
var _text_failure_js__0 = __webpack_require__(67271);
var _text_surface_js__1 = __webpack_require__(10970);


function forbiddenAmong(advisories, forbid) {
	return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
function forbidden(advisories, forbid) {
	const hits = forbiddenAmong(advisories, forbid);
	const [first, ...more] = hits;
	if (first === undefined)
		return undefined;
	const names = hits.map((advisory) => named(advisory, forbid));
	return new _text_failure_js__0.HR({
		code: "forbidden",
		message: more.length === 0
			? `The source has the forbidden advisory ${names[0]}: ${first.message}`
			: `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
		fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of ${(0,_text_surface_js__1.Pe)("forbid")}.`,
		...(first.places?.[0] === undefined ? {} : { place: first.places[0] }),
	});
}
function named(advisory, forbid) {
	const open = openAndForbidden(advisory, forbid);
	const name = `\`${advisory.name}\``;
	return forbid.includes(advisory.name) || open.length === 0
		? name
		: `${name} (which leaves \`${open.join("`, `")}\` open)`;
}
function openAndForbidden({ leavesOpen = [] }, forbid) {
	return leavesOpen.filter((name) => forbid.includes(name));
}


}),

68403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (remoteUnreached)
});
const remoteUnreached = "the remote could not be reached";


}),

28040:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (usualNames)
});
const usualNames = ["Containerfile", "Dockerfile"];


})

};
//# sourceMappingURL=8527.index.js.map
