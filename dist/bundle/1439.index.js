export const id = 1439;
export const ids = [1439];
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

29227:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (readCarried)
});

/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59006);
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52840);



const pullNumber = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b()));
const repository = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ full_name: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .toLowerCase */ .PXX())) }));
const pullRequest = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    number: pullNumber,
    head: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
    base: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ repo: repository })),
});
const eventSchema = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    repository,
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    workflow_run: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        event: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_sha: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        head_repository: repository,
    })),
    issue: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ number: pullNumber, pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() })),
    inputs: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
    client_payload: (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$),
});
const pullRef = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^refs\/pull\/\d{1,9}\//), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((ref) => Number(ref.split("/")[2])));
async function readCarried(env) {
    return carriedBy(await (0,_event_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(env, _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$), env);
}
function carriedBy(payload, env) {
    const { GITHUB_EVENT_NAME: event = "" } = env;
    if (event === "merge_group")
        return withheld(mergeGroup);
    const known = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(eventSchema, payload);
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
    const pull = (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(pullRequest, event.pull_request);
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
    return [...(isCommented ? [issue.number] : []), ...((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)((0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfFitting */ .l1)(pullRef), refs) ?? [])];
}
function valuesIn(inputs = {}) {
    return Object.values(inputs).slice(0, mostValues);
}
//# sourceMappingURL=carried.js.map

}),

52840:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (readEvent)
});
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_text_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59006);


const maxEventBytes = 25 * 1024 * 1024;
async function readEvent(env, schema) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    return text === undefined ? undefined : (0,_domain_text_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .MW)(schema, text);
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=event-file.js.map

}),

23901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (versionIn),
  readBuildahVersion: () => (readBuildahVersion)
});
/* harmony import */ var _domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60850);


async function readBuildahVersion(options) {
    const finished = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)({ ...options, args: ["--version"], timeoutSeconds: 15 });
    if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(finished)) {
        return (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)(finished.end.kind === "not-started"
            ? `there is no \`${options.program}\` here`
            : `\`${options.program} --version\` failed: ${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(finished)}`);
    }
    const version = versionIn(finished.stdout.toString("utf8"));
    return version === undefined
        ? (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)(`\`${options.program} --version\` names none`)
        : (0,_domain_source_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(version);
}
function versionIn(text) {
    return /version (\S+)/.exec(text)?.[1];
}
//# sourceMappingURL=version.js.map

}),

2419:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  vh: () => (buildFilesReader),
  B0: () => (checkoutWall),
  LF: () => (containerfilePath),
  mk: () => (contextFolder),
  t2: () => (exists),
  Vx: () => (usualNames)
});


var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);
;// CONCATENATED MODULE: ./build/adapters/files/context-paths.js


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
//# sourceMappingURL=context-paths.js.map

var inside = __webpack_require__(64409);
;// CONCATENATED MODULE: ./build/adapters/files/ignore-file.js




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
        if (!(0,inside/* isInside */.F)(wall, real))
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
    return (0,failure/* badInput */.AN)("context", `the ignore file ${path} ${what}.`, "Make it a readable file inside the checkout of at most 1 MiB, or remove it.");
}
//# sourceMappingURL=ignore-file.js.map

var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/adapters/files/look-at.js




const mostLinks = 40;
async function lookAt(context, options) {
    const end = await follow(context.path, options);
    if (typeof end === "string")
        return end;
    const { place } = end;
    if (place === context.path || !(await (0,promises_.lstat)(place)).isDirectory())
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
        const next = (0,external_node_path_.join)(place, name);
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
    const found = await (0,promises_.lstat)(place).catch(() => undefined);
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? await (0,promises_.readlink)(place) : "";
}
async function absoluteLink(link, { folder, how }) {
    if (how === "mount")
        return "outside";
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    return target !== undefined && !(0,inside/* isInside */.F)(folder, target) ? "outside" : "other";
}
function componentsOf(path) {
    return (0,posix_.normalize)(`/${path}`)
        .split("/")
        .filter((part) => part !== "");
}
async function holdsFile(folder, context) {
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for await (const entry of await (0,promises_.opendir)(next)) {
            const place = (0,external_node_path_.join)(next, entry.name);
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
//# sourceMappingURL=look-at.js.map

var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/files/vcs-entries.js



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
//# sourceMappingURL=vcs-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/files/build-files.js









const maxContainerfileBytes = 1024 * 1024;
const usualNames = ["Containerfile", "Dockerfile"];
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
        lookAt: (context, paths) => Promise.all(paths.map((path) => lookAt(context, path))),
        vcsEntries: vcsEntries,
        filesOf: filesOf,
        async hasContainerfile(context) {
            const folder = (0,external_node_path_.resolve)(options.cwd, context);
            const found = await Promise.all(usualNames.map((name) => exists((0,external_node_path_.join)(folder, name))));
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
        throw (0,failure/* badInput */.AN)(input, `${shown} does not exist.`, fix);
    if (!(await (0,promises_.stat)(path)).isDirectory())
        throw (0,failure/* badInput */.AN)(input, `${shown} is not a folder.`, fix);
    if (!(0,inside/* isInside */.F)(wall, path)) {
        throw (0,failure/* badInput */.AN)(input, `${shown} leads outside of the checkout, to ${path}.`, fix);
    }
    return path;
}
async function containerfilePath(question) {
    const { options, request, context, wall } = question;
    const places = request.file === undefined
        ? usualNames.map((name) => (0,external_node_path_.join)(context, name))
        : [(0,external_node_path_.resolve)(options.cwd, request.file), (0,external_node_path_.resolve)(context, request.file)];
    for (const place of places) {
        if (!(await exists(place)))
            continue;
        const path = await (0,promises_.realpath)(place).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!(0,inside/* isInside */.F)(wall, path)) {
            throw (0,failure/* badInput */.AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
        }
        return path;
    }
    throw (0,failure/* badInput */.AN)("file", request.file === undefined
        ? `there is no Containerfile or Dockerfile in the context ${request.context}.`
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, `Name the Containerfile, relative to the working folder, e.g. ${(0,surface/* setting */.Pe)("file", "deploy/Containerfile")}.`);
}
async function containerfileText(path, shown) {
    const fix = `Name a text file with build instructions, e.g. ${(0,surface/* setting */.Pe)("file", "Containerfile")}.`;
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw (0,failure/* badInput */.AN)("file", `${shown} is not a file.`, fix);
    if (found.size > maxContainerfileBytes)
        throw (0,failure/* badInput */.AN)("file", `${shown} is larger than 1 MiB.`, fix);
    return await (0,promises_.readFile)(path, "utf8");
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=build-files.js.map

}),

64409:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (isInside)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === node_path__WEBPACK_IMPORTED_MODULE_0__.sep ? node_path__WEBPACK_IMPORTED_MODULE_0__.sep : `${wall}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}
//# sourceMappingURL=inside.js.map

}),

96888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (pushPermission),
  r: () => (permitted)
});
/* harmony import */ var _domain_source_carried_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21161);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10970);



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
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: `Twofold cannot tell whether the image to push comes from a fork's pull request: ${missing}.`,
        fix: `Check out a branch or tag of this repository (with \`fetch-depth: 0\`, and a token that may read pull requests: ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .perSurface */ .$8)({ workflow: "`github-token`", commandLine: "GITHUB_TOKEN" })}), or do not push on this event: ${(0,_domain_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("push", "false")}.`,
    });
}
async function permitted(request, reading, { pushPermission: ask, reporter }) {
    const why = request.push ? await ask(reading) : undefined;
    if (why === undefined)
        return request;
    reporter.annotate((0,_domain_source_carried_js__WEBPACK_IMPORTED_MODULE_2__/* .notPushed */ .v)(why));
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
//# sourceMappingURL=push-permission.js.map

}),

41988:
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
;// CONCATENATED MODULE: ./build/dialect/unreached.js


function unreachedPaths(scope, ignoreText) {
    const exceptions = exceptionsOf(ignoreText);
    if (exceptions.length === 0)
        return () => false;
    const ignores = (0,ignore/* ignoreRules */.ep)(ignoreText);
    const isSkipped = (folder) => ignores(folder) && !exceptions.some((exception) => `${exception}/`.startsWith(folder));
    const copies = (0,context_copies/* contextCopies */.f7)(scope);
    return (path) => {
        const taking = copies.filter(({ takes }) => takes(path));
        return taking.length > 0 && taking.every((copy) => foldersOnWay(copy, path).some(isSkipped));
    };
}
function foldersOnWay({ how, isOpen, source }, path) {
    const root = (0,context_copies/* segments */.JF)(source);
    if (how === "mount" || isOpen || root.some((part) => part.includes("**")))
        return [];
    const parts = (0,context_copies/* segments */.JF)(path);
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
        .map((line) => (0,context_copies/* segments */.JF)(line.slice(1).trim()).join("/"));
}
//# sourceMappingURL=unreached.js.map

var oci_digest = __webpack_require__(30719);

var image_location = __webpack_require__(14228);

var oci_tag = __webpack_require__(21391);

var failure = __webpack_require__(67271);
;// CONCATENATED MODULE: ./build/domain/build/build-context.js




function parseBuildContext({ name, value }) {
    const location = (0,image_location/* parseLocation */.z)(value);
    if (location?.kind === "registry")
        return { name, ...location };
    if (location !== undefined) {
        const { kind, transport, rest } = location;
        return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
    }
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const { path, tag } = (0,oci_tag/* splitTag */.R)(at < 0 ? text : text.slice(0, at));
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map

var build_request = __webpack_require__(78463);

var policy = __webpack_require__(21581);

var copies = __webpack_require__(98037);

var surface = __webpack_require__(10970);
;// CONCATENATED MODULE: ./build/app/recipe/refuse-sources.js



async function refuseSources(options) {
    const { scope, folders, reader } = options;
    const taken = (0,copies/* takenSources */.s)(scope);
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
    const { file } = scope.containerfile;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${file}:${first.line}: ${first.what}`,
        fix: first.fix,
        place: { file, line: first.line },
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
                ? `Copy the file into the context, or choose a ${(0,surface/* setting */.Pe)("context")} that holds it.`
                : `Copy the file into that folder, or name a folder that holds it in ${(0,surface/* setting */.Pe)("build-contexts")}.`,
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
//# sourceMappingURL=refuse-sources.js.map

var recipe_scope = __webpack_require__(71135);
;// CONCATENATED MODULE: ./build/app/recipe/prepare.js








async function prepare(request, ports) {
    const reader = ports.files;
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, path, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = await Promise.all(request.buildContexts.map(async (each) => real(parseBuildContext(each), reader)));
    const builder = { platform: ports.machinePlatform };
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared: { containerfile, contexts }, builder });
    const context = { ...files.context, leavesOut: (0,containerfile_vcs/* unnamedVcs */.Nc)(scope) };
    const folders = contexts.flatMap((each) => each.kind === "folder" ? [folderContext(each, scope)] : []);
    await refuseSources({ scope, context, folders, reader });
    const vcs = await vcsAmong({ scope, context, folders, reader });
    return { context, containerfile, containerfilePath: path, contexts, folders, vcs };
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
    const leavesOut = (0,containerfile_vcs/* unnamedVcs */.Nc)(scope, name);
    return { name, path, ignoreText: "", ignores: () => false, leavesOut };
}
async function vcsAmong(options) {
    const { scope, reader } = options;
    const places = [{ ...options.context, name: undefined }, ...options.folders];
    const found = await Promise.all(places.map(async ({ name, ...place }) => {
        const context = name;
        if (name !== undefined && (0,containerfile_vcs/* isInVcs */.ke)(place.path))
            return [{ context, path: "" }];
        if ((0,containerfile_vcs/* vcsCopies */.YS)(scope, name).length === 0)
            return [];
        return (await reader.vcsEntries(place)).map((entry) => ({ context, ...entry }));
    }));
    return found.flat();
}
async function readSource(options) {
    const { request, prepared, sourceReader, machinePlatform } = options;
    const { context } = prepared;
    const scope = (0,recipe_scope/* scopeOf */.O)({ request, prepared, builder: { platform: machinePlatform } });
    const isUnreached = unreachedPaths(scope, context.ignoreText);
    return await sourceReader.read({
        context: context.path,
        ignores: (path) => context.ignores(path) || isUnreached(path),
        tags: (0,build_request/* requestedTags */.y)(request),
        recipe: {
            scope,
            contexts: prepared.contexts,
            vcs: prepared.vcs,
            inputs: (0,build_request/* inputValues */.t)(request),
            network: request.network,
            ...(request.hermetic === undefined ? {} : { hermetic: request.hermetic }),
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
function gate(request, reading) {
    const failure = (0,policy/* forbidden */.o)(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map

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
//# sourceMappingURL=scope.js.map

}),

45974:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (absoluteBuildah)
});
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function absoluteBuildah(source, cwd) {
    if (source.kind !== "path" || !source.path.includes("/"))
        return source;
    return { kind: "path", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source.path) };
}
//# sourceMappingURL=absolute-buildah.js.map

}),

50423:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  dM: () => (advisoriesPortsFor),
  c4: () => (filesReaderFor),
  pQ: () => (pushPermissionFor),
  _r: () => (sourceReaderFor)
});


var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/domain/source/asked.js
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map

var repository_name = __webpack_require__(95847);

var text_schema = __webpack_require__(59006);

var event_file = __webpack_require__(52840);
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js





const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i), dist/* regex */.yGV(/[^0]/), dist/* toLowerCase */.PXX());
const withSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ sha: (0,text_schema/* maybe */.no)(commit) }));
const withHeadSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ head_sha: (0,text_schema/* maybe */.no)(commit) }));
const eventSchema = (0,text_schema/* objectOf */.Xy)({
    after: (0,text_schema/* maybe */.no)(commit),
    pull_request: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        number: (0,text_schema/* maybe */.no)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b())),
        head: withSha,
        base: withSha,
        merge_commit_sha: (0,text_schema/* maybe */.no)(commit),
        merged: (0,text_schema/* maybe */.no)(dist/* boolean */.zMY()),
    })),
    workflow_run: withHeadSha,
    check_run: withHeadSha,
    check_suite: withHeadSha,
    merge_group: withHeadSha,
    deployment: withSha,
    release: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ tag_name: (0,text_schema/* maybe */.no)(dist/* string */.YjP()) })),
    inputs: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
    client_payload: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
});
async function readAsked(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return nothingAsked;
    const event = (await (0,event_file/* readEvent */.j)(env, eventSchema)) ?? {};
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
    return (0,repository_name/* repositoryName */.aR)(`${server || "https://github.com"}/${repository}`);
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
        { from: "GITHUB_SHA", commit: (0,text_schema/* fitting */._Q)(commit, env["GITHUB_SHA"]) },
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
        commit: (0,text_schema/* fitting */._Q)(commit, value),
    }));
}
function previewAsked(env, { pull_request: pull }) {
    const [head, base] = [pull?.head?.sha, pull?.base?.sha];
    const { GITHUB_REF: ref = "" } = env;
    const own = (0,text_schema/* fitting */._Q)(commit, env["GITHUB_SHA"]);
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
//# sourceMappingURL=asked.js.map

var actions_carried = __webpack_require__(29227);

var checkout = __webpack_require__(25651);

var json = __webpack_require__(24099);
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js


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
    const found = (0,text_schema/* fitting */._Q)(schema, answer);
    if (found === undefined)
        throw new Unusable();
    return found;
}
function reasonOf(error) {
    if (error instanceof Unusable)
        return error.message;
    if (!(0,json/* isJsonObject */.OW)(error) || error["response"] === undefined)
        return "could not be reached";
    const status = error["status"];
    return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
//# sourceMappingURL=github-session.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-pull.js



const repository = (0,text_schema/* objectOf */.Xy)({ full_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX()) });
const pullRequest = (0,text_schema/* objectOf */.Xy)({
    base: (0,text_schema/* objectOf */.Xy)({ repo: repository }),
    head: (0,text_schema/* objectOf */.Xy)({ sha: dist/* string */.YjP(), repo: (0,text_schema/* maybe */.no)(repository) }),
    merge_commit_sha: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
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
//# sourceMappingURL=forge-pull.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-refs.js



const mostPages = 10;
const options = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const oid = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40,64}$/));
const object = (0,text_schema/* objectOf */.Xy)({ oid });
const tag = (0,text_schema/* objectOf */.Xy)({ oid, target: dist/* exactOptional */.yqP(object) });
const ref = (0,text_schema/* objectOf */.Xy)({
    name: dist/* string */.YjP(),
    target: (0,text_schema/* objectOf */.Xy)({ oid, target: dist/* exactOptional */.yqP(tag) }),
});
const refsPage = (0,text_schema/* objectOf */.Xy)({
    repository: (0,text_schema/* objectOf */.Xy)({
        refs: (0,text_schema/* objectOf */.Xy)({
            nodes: (0,text_schema/* listOf */.c3)(ref),
            pageInfo: (0,text_schema/* objectOf */.Xy)({ hasNextPage: (0,text_schema/* maybe */.no)(dist/* boolean */.zMY()), endCursor: dist/* unknown */.L5J() }),
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
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js






const mostComparisons = 10;
function githubForge(access) {
    return {
        async listRefs(repository) {
            const outcome = await inSession(access, repository, listRefs);
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? (0,checkout/* known */.e)(outcome.value) : (0,checkout/* unknown */.L)(outcome.why);
        },
        async pull(repository, number) {
            const outcome = await inSession(access, repository, (session) => readPull(session, number));
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? (0,checkout/* known */.e)(outcome.value) : (0,checkout/* unknown */.L)(outcome.why);
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
    const found = (0,text_schema/* fitting */._Q)((0,text_schema/* objectOf */.Xy)({ default_branch: dist/* string */.YjP() }), repository);
    if (found !== undefined)
        yield found.default_branch;
}
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    return usable((0,text_schema/* objectOf */.Xy)({ ahead_by: dist/* number */.aig() }), answer).ahead_by === 0;
}
//# sourceMappingURL=forge.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/run-ids.js
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
//# sourceMappingURL=run-ids.js.map

var version = __webpack_require__(23901);

var build_files = __webpack_require__(2419);

var external_node_fs_ = __webpack_require__(73024);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var inside = __webpack_require__(64409);
;// CONCATENATED MODULE: ./build/adapters/files/context-texts.js




const longestText = 1024 * 1024;
async function contextTexts(context, paths) {
    const read = await Promise.all(paths.map(async (path) => [path, await textAt(context, path)]));
    return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}
async function textAt(context, path) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(context, path));
        if (!(0,inside/* isInside */.F)(context, real))
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
//# sourceMappingURL=context-texts.js.map

var all_ended = __webpack_require__(22880);
;// CONCATENATED MODULE: ./build/adapters/git/run/configuration.js
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
//# sourceMappingURL=configuration.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/named-remotes.js


function namedRemotes(settings) {
    return remotesOf(settings).map(({ name, url }) => {
        const place = asked(url, settings);
        return {
            name,
            repository: (0,repository_name/* repositoryName */.aR)(place),
            ...((0,repository_name/* isLocal */.IX)(place) ? { isLocal: true } : {}),
        };
    });
}
function asked(url, settings) {
    const rewritings = settings.flatMap((setting) => {
        const base = /^url\.(.*)\.insteadof$/s.exec(setting.key)?.[1];
        if (base === undefined || !url.startsWith(setting.value))
            return [];
        return [{ base, matched: setting.value.length, local: isLocal(setting) }];
    });
    const [longest] = rewritings.sort((a, b) => b.matched - a.matched);
    return longest?.local === true ? longest.base + url.slice(longest.matched) : url;
}
//# sourceMappingURL=named-remotes.js.map

var external_node_crypto_ = __webpack_require__(77598);

var child_environment = __webpack_require__(52845);
;// CONCATENATED MODULE: ./build/adapters/git/run/environment.js


const kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
function gitEnvironment(env, trustedSsh) {
    const scrubbed = Object.entries((0,child_environment/* childEnvironment */.Q)(env)).filter(([name]) => kept.test(name) || !dropped.test(name));
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
    return { ...Object.fromEntries(kept), GIT_ALLOW_PROTOCOL: `none-${(0,external_node_crypto_.randomUUID)()}` };
}
function sshProgram(program) {
    return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environment.js.map

var failure = __webpack_require__(67271);

var printable = __webpack_require__(76158);

var runner = __webpack_require__(60850);
;// CONCATENATED MODULE: ./build/adapters/git/run/reason.js

function reasonIn(lines) {
    const told = lines.filter((line) => line.trim() !== "");
    const line = told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
        told[0] ??
        "git failed without giving a reason";
    const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) => url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""));
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(bare), 300);
}
//# sourceMappingURL=reason.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/guarded-git.js



async function queryGuarded({ folder, env, config, signal }, { query, seconds }) {
    signal?.throwIfAborted();
    const { simpleGit } = await __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 74724));
    const deadline = AbortSignal.timeout(seconds * 1000);
    const alone = localEnvironment(env);
    try {
        const git = simpleGit({
            baseDir: folder,
            config: config.filter((value) => value.startsWith("safe.directory=")),
            abort: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
            allowEnvironment: Object.keys(alone),
            completion: { onClose: true, onExit: false },
            errors: (error, { exitCode, stdErr }) => error ?? (exitCode === 0 ? undefined : Buffer.concat(stdErr)),
        }).env({ ...alone });
        return (0,checkout/* known */.e)(await query(git));
    }
    catch (error) {
        signal?.throwIfAborted();
        if (deadline.aborted)
            return (0,checkout/* unknown */.L)(`no answer within ${seconds} s`);
        return (0,checkout/* unknown */.L)(reasonIn((error instanceof Error ? error.message : String(error)).split("\n")));
    }
}
//# sourceMappingURL=guarded-git.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/git.js







const defaultSeconds = 120;
function gitIn(setting) {
    return {
        text: async (args, { seconds = defaultSeconds } = {}) => {
            const printed = await runGit(setting, { args, seconds });
            return printed.known ? (0,checkout/* known */.e)(printed.value.toString()) : printed;
        },
        batch: (args, input) => runGit(setting, { args, input, seconds: defaultSeconds }),
        guarded: (query) => queryGuarded(setting, { query, seconds: defaultSeconds }),
    };
}
async function runGit(setting, command) {
    const { folder, env, config, signal } = setting;
    const finished = await (0,runner/* run */.eF)({
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
    if ((0,runner/* succeeded */.gq)(finished))
        return (0,checkout/* known */.e)(finished.stdout);
    if (finished.end.kind === "not-started")
        return await notStarted(finished.end.reason, folder);
    return (0,checkout/* unknown */.L)(whyFailed(finished, command));
}
async function notStarted(reason, folder) {
    const isThere = await (0,promises_.stat)(folder).then((stats) => stats.isDirectory(), () => false);
    if (!isThere)
        return (0,checkout/* unknown */.L)((0,printable/* shortened */.vI)((0,printable/* printable */.g$)(`there is no folder ${folder}`), 300));
    if (!/ (?:ENOENT|EACCES)$/.test(reason))
        return (0,checkout/* unknown */.L)(`git could not be started: ${reason}`);
    throw new failure/* Failure */.HR({
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
            return (0,runner/* describeEnd */.lA)(finished);
    }
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/repository.js






async function openRepository(folder, surroundings) {
    const marked = await folderWithGit(folder);
    if (marked === undefined)
        return repository_closed(`no .git in ${folder} or above`);
    const first = gitIn({
        folder,
        env: gitEnvironment(surroundings.env, undefined),
        config: fixedSettings(marked),
        signal: surroundings.signal,
    });
    const [place, listing] = await (0,all_ended/* allEnded */.C)([
        first.text(["rev-parse", "--is-shallow-repository", "--show-toplevel"]),
        first.text(["config", "--list", "--show-scope", "-z"]),
    ]);
    if (!place.known)
        return repository_closed(place.why);
    if (!listing.known)
        return repository_closed(listing.why);
    const [, shallow, root] = /^(true|false)\n(.*)\n$/s.exec(place.value) ?? [];
    if (root === undefined)
        return repository_closed("git did not say where the working tree is");
    const settings = parseSettings(listing.value);
    const against = settingsAgainst(settings);
    if (against === undefined)
        return repository_closed("its configuration has a content filter that cannot be switched off");
    const git = gitIn({
        folder: root,
        env: gitEnvironment(surroundings.env, trustedValue(settings, "core.sshcommand")),
        config: [...fixedSettings(marked), ...against],
        signal: surroundings.signal,
    });
    return { kind: "opened", repository: { root, shallow: shallow === "true", settings, git } };
}
function repository_closed(why) {
    return { kind: "closed", why };
}
async function folderWithGit(folder) {
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if (await exists((0,external_node_path_.join)(place, ".git")))
            return place;
        if ((0,external_node_path_.dirname)(place) === place)
            return undefined;
    }
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/side-by-side.js

async function sideBySide(items, most, task) {
    const results = new Map();
    const rest = items.entries();
    const worker = async () => {
        for (const [index, item] of rest)
            results.set(index, await task(item));
    };
    await (0,all_ended/* allEnded */.C)(Array.from({ length: Math.min(most, items.length) }, worker));
    return items.flatMap((_item, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}
//# sourceMappingURL=side-by-side.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/file-contents.js



async function startOf(path, most) {
    return withFile(path, async (file, size) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return { start: buffer.subarray(0, bytesRead), size };
    });
}
async function digestOf(options) {
    return withFile(options.path, async (file, size) => {
        const hash = (0,external_node_crypto_.createHash)(options.algorithm).update(options.head(size));
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
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(path, flags).catch(() => undefined);
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
//# sourceMappingURL=file-contents.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/attributes.js





const mostBytes = 256 * 1024;
const mostFiles = 200;
async function readMentions(place) {
    const { repository, tracked, context } = place;
    if (tracked.length > mostFiles)
        return { text: true, filter: true };
    const untracked = upwards(context).map((folder) => (0,external_node_path_.join)(folder, ".gitattributes"));
    const inTree = [...new Set([...tracked, ...untracked])].map((path) => (0,external_node_path_.join)(repository.root, path));
    const files = [
        ...inTree,
        ...userFiles(place),
        ...(await repositoryFile(repository)),
        "/etc/gitattributes",
    ];
    const required = new Set(tracked.map((path) => (0,external_node_path_.join)(repository.root, path)));
    const mentions = await sideBySide(files, 16, async (path) => {
        const file = await startOf(path, mostBytes);
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
    return folder === "" ? [""] : [folder, ...upwards(attributes_parent(folder))];
}
function attributes_parent(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === "." ? "" : above;
}
function userFiles({ repository, env }) {
    const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
    const home = env["HOME"] ?? "/nonexistent";
    if (named === undefined)
        return [(0,external_node_path_.join)(env["XDG_CONFIG_HOME"] ?? (0,external_node_path_.join)(home, ".config"), "git/attributes")];
    if (named.startsWith("~/"))
        return [(0,external_node_path_.join)(home, named.slice(2))];
    return [(0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(repository.root, named)];
}
async function repositoryFile(repository) {
    const { root } = repository;
    const isAlone = (await isFolder((0,external_node_path_.join)(root, ".git"))) && !(await exists((0,external_node_path_.join)(root, ".git/commondir")));
    if (isAlone)
        return [(0,external_node_path_.join)(root, ".git/info/attributes")];
    const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
    if (!answer.known)
        return [];
    const path = answer.value.replace(/\n$/, "");
    return [(0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path)];
}
async function readAttributes(repository, { names, paths }) {
    if (paths.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const input = paths.map((path) => `${path}\0`).join("");
    const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
    if (!answer.known)
        return answer;
    const { attributes, count } = parseAttributes(answer.value.toString());
    if (count !== paths.length * names.length)
        return (0,checkout/* unknown */.L)("git did not report the attributes of every file");
    return (0,checkout/* known */.e)(attributes);
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
//# sourceMappingURL=attributes.js.map

var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/adapters/git/files/objects.js

async function objectSizes(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)([]);
    const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
    const answer = await repository.git.batch(args, lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
function parseSizes(output) {
    return output
        .split("\n")
        .slice(0, -1)
        .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
async function objectContents(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseContents(answer.value)) : answer;
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
//# sourceMappingURL=objects.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/conversions.js









const filesPerTurn = 500;
const digestsAtOnce = 4;
async function otherwiseSized(repository, entries) {
    const [committed, actual] = await (0,all_ended/* allEnded */.C)([
        objectSizes(repository, entries.map(({ object }) => object)),
        fileSizes(repository.root, entries),
    ]);
    if (!committed.known)
        return committed;
    const missing = entries.find((_entry, index) => actual[index] !== undefined && committed.value[index] === undefined);
    if (missing !== undefined)
        return (0,checkout/* unknown */.L)(`object ${missing.object} is not in this clone`);
    return (0,checkout/* known */.e)(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
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
    const attributes = await readAttributes(repository, {
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
    return (0,checkout/* known */.e)(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
async function changedByFilters(root, files) {
    const found = await sideBySide(files, digestsAtOnce, async ({ entry, driver }) => {
        const name = await objectName((0,external_node_path_.join)(root, entry.path), entry.object);
        const isSame = name === undefined || name === entry.object;
        return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
    });
    return found.flat();
}
//# sourceMappingURL=conversions.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/index-entries.js
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
//# sourceMappingURL=index-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/filtered.js




const plainName = /^[\w-]+$/;
async function filteredFiles(repository, context) {
    const drivers = ["lfs", ...smudgingDrivers(repository.settings)];
    const picked = drivers.every((driver) => plainName.test(driver))
        ? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
        : [`:(literal)${context}`];
    const listing = await repository.git.text(["ls-files", "-v", "-s", "-z", "--", ...picked]);
    if (!listing.known)
        return listing;
    const entries = parseIndexEntries(listing.value, "");
    const paths = entries.map(({ path }) => path);
    const attributes = await readAttributes(repository, { names: ["filter"], paths });
    if (!attributes.known)
        return attributes;
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const driver = attributes.value.get(entry.path)?.get("filter");
        return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
    }));
}
//# sourceMappingURL=filtered.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/lfs.js




const pointerBytes = 1024;
const filesAtOnce = 16;
const lfs_digestsAtOnce = 4;
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
    const pointers = await sideBySide(paths, filesAtOnce, async (path) => {
        const file = await startOf((0,external_node_path_.join)(root, path), pointerBytes);
        const isPointer = file !== undefined &&
            file.size < pointerBytes &&
            startsAsPointer(file.start.toString("latin1"));
        return isPointer ? [path] : [];
    });
    return pointers.flat();
}
async function unchangedAmong(repository, entries) {
    const contents = await objectContents(repository, entries.map(({ indexed }) => indexed));
    if (!contents.known)
        return new Set();
    const unchanged = await sideBySide(entries, lfs_digestsAtOnce, async ({ path, indexed }) => {
        const pointer = parsePointer(contents.value.get(indexed) ?? "");
        if (pointer === undefined)
            return [];
        return (await isFileOf(pointer, (0,external_node_path_.join)(repository.root, path))) ? [path] : [];
    });
    return new Set(unchanged.flat());
}
async function isFileOf(pointer, path) {
    const file = await startOf(path, 1);
    if (file?.size !== pointer.size)
        return false;
    return (await digestOf({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}
//# sourceMappingURL=lfs.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/status.js
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
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/unnormalized.js




const unnormalized_mostFiles = 1000;
const unnormalized_digestsAtOnce = 4;
async function unnormalizedAmong(repository, entries) {
    const modified = entries
        .filter(({ staged, unstaged }) => staged === "nothing" && unstaged === "content")
        .slice(0, unnormalized_mostFiles);
    const same = await sideBySide(modified, unnormalized_digestsAtOnce, async ({ path, indexed }) => (await objectName((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
    const paths = same.flat();
    const names = ["text", "eol", "filter"];
    const attributes = await readAttributes(repository, { names, paths });
    if (!attributes.known)
        return new Set();
    const isByLineEnds = (path) => {
        const own = attributes.value.get(path);
        return own !== undefined && !own.has("filter") && (own.has("text") || own.has("eol"));
    };
    return new Set(paths.filter(isByLineEnds));
}
//# sourceMappingURL=unnormalized.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/file-facts.js













async function readTracked(options) {
    const { repository, env, context, index, attributes } = options;
    const { text, filter } = await readMentions({
        repository,
        tracked: attributes,
        context: context ?? "",
        env,
    });
    const nothing = (0,checkout/* known */.e)([]);
    const inContext = { hasFilters: filter, filtered: nothing, otherwiseSized: nothing };
    if (context === undefined)
        return inContext;
    const below = context === "" ? "" : `${context}/`;
    const isConverting = text || convertsLineEnds(repository.settings);
    const [filtered, sized] = await (0,all_ended/* allEnded */.C)([
        filter ? filteredFiles(repository, context) : nothing,
        isConverting ? otherwiseSized(repository, parseIndexEntries(index, below)) : nothing,
    ]);
    return { hasFilters: filter, filtered, otherwiseSized: sized };
}
async function readFileFacts(repository, options) {
    const { tracked, entries } = options;
    const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
    const unnormalized = await unnormalizedAmong(repository, entries);
    const others = entries.filter(({ path }) => !unnormalized.has(path));
    const [changed, converted, lfsPointers] = await (0,all_ended/* allEnded */.C)([
        readChanged(repository, { ...options, entries: others }),
        readConverted(repository, { tracked, touched, unnormalized }),
        mapped(tracked.filtered, (filtered) => {
            const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
            return pointersAmong(repository.root, untouched.map(({ entry }) => entry.path));
        }),
    ]);
    return { changed, converted, lfsPointers };
}
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
    const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
    const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : (0,checkout/* known */.e)([]);
    if (!lfs.known)
        return lfs;
    const unchanged = await unchangedAmong(repository, lfs.value);
    const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
    const sameContent = await sideBySide(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await objectName((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
    const same = new Set([...unchanged, ...sameContent.flat()]);
    return (0,checkout/* known */.e)(entries.flatMap((entry) => {
        const { path, unstaged } = entry;
        if (!same.has(path))
            return changedFile(entry) ?? [];
        const left = unstaged === "mode, perhaps content" ? "mode" : "nothing";
        return changedFile({ ...entry, unstaged: left }) ?? [];
    }));
}
async function lfsAmong(repository, entries) {
    const paths = entries.map(({ path }) => path);
    const filters = await readAttributes(repository, { names: ["filter"], paths });
    return mapped(filters, async (found) => entries.filter(({ path }) => found.get(path)?.get("filter") === "lfs"));
}
async function readConverted(repository, { tracked, touched, unnormalized, }) {
    if (!tracked.filtered.known)
        return tracked.filtered;
    if (!tracked.otherwiseSized.known)
        return tracked.otherwiseSized;
    const [lineEnds, byFilters] = await (0,all_ended/* allEnded */.C)([
        withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
        changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
    ]);
    const atNextCommit = [...unnormalized].map((path) => ({ path, by: "line ends", atNextCommit: true }));
    return mapped(lineEnds, async (files) => [...files, ...byFilters, ...atNextCommit]);
}
async function mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(await change(answer.value)) : answer;
}
//# sourceMappingURL=file-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/ignored.js



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
    return (0,checkout/* known */.e)(found);
}
async function lookInto(folder, options) {
    const files = [];
    let seen = 0;
    let isPartly = false;
    for await (const { path, kind } of walk(folder, options)) {
        if (kind === "unreadable")
            return (0,checkout/* unknown */.L)(`${path} cannot be read`);
        if (kind === "kept out")
            isPartly = true;
        else if (kind === "file")
            files.push(path);
        seen += 1;
        if (!isPartly && files.length >= enoughForAll)
            return (0,checkout/* known */.e)([folder]);
        if (seen > mostEntries)
            return tooMany(folder, files);
    }
    if (files.length === 0)
        return (0,checkout/* known */.e)([]);
    return (0,checkout/* known */.e)(isPartly ? files : [folder]);
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
        ? (0,checkout/* known */.e)(files)
        : (0,checkout/* unknown */.L)(`${folder} holds more than ${mostEntries} files that git ignores`);
}
//# sourceMappingURL=ignored.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/stray-folders.js
function strayFolders(index, { untracked, ignored }) {
    if (untracked.length === 0 && ignored.length === 0)
        return [];
    const tracked = trackedFolders(index);
    const found = new Set();
    for (const path of [...untracked, ...ignored]) {
        const folder = stray_folders_upwards(path)
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
        for (const above of isSubmodule ? [path, ...stray_folders_upwards(path)] : stray_folders_upwards(`${folder}/`)) {
            if (folders.has(above))
                break;
            folders.add(above);
        }
    }
    return folders;
}
function stray_folders_upwards(path) {
    const found = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        found.push(path.slice(0, end));
    }
    return found;
}
//# sourceMappingURL=stray-folders.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/foreign-repository.js




async function foreignRepository(options) {
    const { outer, path, recorded, inner } = options;
    const [url, commit] = await (0,all_ended/* allEnded */.C)([
        submoduleUrl(outer, path),
        inner.git.text(["cat-file", "-t", recorded]),
    ]);
    if (url === undefined || commit.known)
        return undefined;
    const own = (0,repository_name/* repositoryName */.aR)(url);
    const remotes = namedRemotes(inner.settings);
    const isOwn = (given, name) => own === undefined ? plain(given) === plain(url) : name === own;
    const given = remotesOf(inner.settings);
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
    const settings = parseSettings(listing.value);
    const name = settings.findLast(({ key, value }) => key.endsWith(".path") && value === path);
    const key = name?.key.replace(/\.path$/, ".url");
    const urlIn = (from) => from.findLast((setting) => setting.key === key)?.value;
    const url = urlIn(outer.settings) ?? urlIn(settings);
    if (url === undefined || !/^\.\.?\//.test(url))
        return url;
    const remotes = remotesOf(outer.settings);
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
//# sourceMappingURL=foreign-repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/submodules.js






const submodulesAtOnce = 2;
async function readSubmodules(options, { marks, status, read }) {
    const entries = status.known ? (0,checkout/* known */.e)(status.value.changed) : status;
    if (!marks.known)
        return { worktrees: [], stray: marks, entries };
    const leftOut = new Set(marks.value.skipWorktree);
    const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
    const readings = await sideBySide(recorded, submodulesAtOnce, (submodule) => readSubmodule({ options, submodule, read }));
    const worktrees = readings.flatMap((reading) => reading.worktrees);
    if (!entries.known)
        return { worktrees, stray: entries, entries };
    const open = readings.find(({ actual }) => !actual.known)?.actual;
    const stray = await sideBySide(readings.flatMap((reading) => {
        const found = strayOf(reading, entries.value);
        return found === undefined ? [] : [{ found, inner: reading.repository }];
    }), submodulesAtOnce, ({ found, inner }) => withForeign(options.repository, { found, inner }));
    const paths = new Set(stray.map(({ path }) => path));
    return {
        worktrees,
        stray: open === undefined || open.known ? (0,checkout/* known */.e)(stray) : open,
        entries: (0,checkout/* known */.e)(entries.value.filter(({ path }) => !paths.has(path))),
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
    if (!(await isFolder(root)) || !(await exists((0,external_node_path_.join)(root, ".git"))))
        return { ...common, worktrees: [], actual: (0,checkout/* known */.e)(undefined) };
    const opened = await openRepository(await (0,promises_.realpath)(root), options.surroundings);
    if (opened.kind === "closed") {
        const open = (0,checkout/* unknown */.L)(`submodule ${options.prefix}${path}: ${opened.why}`);
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
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/worktree.js








async function readWorktrees(options) {
    const { repository, context } = options;
    const whole = repository.git.text(statusArguments(context === "" ? "all" : "no")).then(asStatus);
    const index = repository.git
        .text(["ls-files", "-v", "-s", "-z"])
        .then((text) => worktree_mapped(text, (output) => ({ output, marks: parseIndexMarks(output) })));
    const [status, within, listed, tracked] = await (0,all_ended/* allEnded */.C)([
        whole,
        statusWithin(options),
        index,
        index.then(async (read) => read.known
            ? (0,checkout/* known */.e)(await readTracked({
                repository,
                env: options.surroundings.env,
                context,
                index: read.value.output,
                attributes: read.value.marks.attributes,
            }))
            : read),
    ]);
    const own = context === "" ? status : within;
    const marks = worktree_mapped(listed, (read) => read.marks);
    const [submodules, ignored] = await (0,all_ended/* allEnded */.C)([
        readSubmodules(options, { marks, status, read: readWorktrees }),
        readIgnored(options, own),
    ]);
    const entries = submodules.entries;
    const facts = tracked.known && entries.known
        ? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
        : openFacts(tracked.known ? entries : tracked);
    const worktree = {
        ...facts,
        ignored,
        untracked: worktree_mapped(own, ({ untracked }) => untracked),
        strayFolders: listed.known
            ? worktree_mapped(own, (read) => strayFolders(listed.value.output, read))
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
function statusArguments(untracked) {
    const what = untracked === "all" ? ["--ignored=matching"] : [];
    const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
    return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
async function statusWithin({ repository, context }) {
    if (context === undefined || context === "")
        return (0,checkout/* known */.e)({ revision: undefined, changed: [], untracked: [], ignored: [] });
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
    return { tracked: worktree_mapped(index, (output) => parseTracked(output, below(context))) };
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
    const answer = open.known ? (0,checkout/* known */.e)([]) : open;
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
    return answer.known ? (0,checkout/* known */.e)(change(answer.value)) : answer;
}
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/adapters/git/beside.js







async function readBeside(question, surroundings) {
    const path = await (0,promises_.realpath)(question.path).catch(() => undefined);
    if (path === undefined)
        return { kind: "no repository", why: "it does not exist" };
    const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
    const [own, other] = await (0,all_ended/* allEnded */.C)([
        openRepository(question.context, surroundings),
        openRepository(folder, surroundings),
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
        const above = await openRepository((0,external_node_path_.dirname)(part.root), surroundings);
        if (above.kind === "closed")
            return false;
        const outer = above.repository;
        const path = (0,external_node_path_.relative)(outer.root, part.root).split(external_node_path_.sep).join("/");
        const [head, entry] = await (0,all_ended/* allEnded */.C)([
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
    return (0,checkout/* known */.e)(found.flatMap((file) => beside_inside(file, within)));
}
function looseParts(tree) {
    const named = (files, how) => ({
        files: files.known ? (0,checkout/* known */.e)(files.value.map((path) => ({ path, how }))) : files,
    });
    const { converted } = tree;
    return [
        named(tree.untracked, "untracked"),
        named(tree.ignored, "ignored"),
        named(tree.leftOut, "left out"),
        {
            files: converted.known
                ? (0,checkout/* known */.e)(converted.value.map(({ path, by }) => ({ path, how: `converted (${by})` })))
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
//# sourceMappingURL=beside.js.map
;// CONCATENATED MODULE: ./build/adapters/git/commit-time.js


async function readCommitTime(folder, surroundings) {
    const opened = await openRepository(folder, surroundings);
    if (opened.kind === "closed")
        return (0,checkout/* unknown */.L)(opened.why);
    const printed = await opened.repository.git.guarded((git) => git.show(["--no-patch", "--no-show-signature", "--format=%ct"]));
    if (!printed.known)
        return printed;
    const seconds = /^(\d{1,12})\n$/.exec(printed.value)?.[1];
    return seconds === undefined
        ? (0,checkout/* unknown */.L)("git printed no time of the commit")
        : (0,checkout/* known */.e)(Number(seconds));
}
//# sourceMappingURL=commit-time.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/history.js

async function readHistory(options) {
    const { repository, remote, commit, refs } = options;
    const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
    const [beyondTips, here, beyondFetched, below] = await (0,all_ended/* allEnded */.C)([
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
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/presence.js


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
                ? (0,checkout/* known */.e)({ present: false })
                : (0,checkout/* unknown */.L)(`according to the forge, ${answer.refs.join(", ")} does not have it; the forge was not asked about the rest`);
        case "silent":
        case undefined:
            if (options.isOfEvent && refs.known)
                return weakly("the event of the run");
            return (0,checkout/* unknown */.L)([whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "));
    }
}
function present(proof) {
    return (0,checkout/* known */.e)({ present: true, proof });
}
function weakly(proof) {
    return (0,checkout/* known */.e)({ present: true, proof, isWeak: true });
}
function decidedBy(history, options) {
    const { refs, repository, remote } = options;
    if (!refs.known)
        return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
    if (history.isContained)
        return present("the history of the remote's branches and tags");
    if (history.isComplete && !repository.shallow)
        return (0,checkout/* known */.e)({ present: false });
    return history.isOnTop ? (0,checkout/* known */.e)({ present: false }) : undefined;
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
//# sourceMappingURL=presence.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/pull-refs.js

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
    return (0,checkout/* known */.e)([...new Set(numbers)]);
}
//# sourceMappingURL=pull-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/remote.js

const remoteSeconds = 15;
async function listRemote(repository, remote) {
    const answer = await repository.git.text(["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
    return answer.known ? (0,checkout/* known */.e)(parseRemoteRefs(answer.value)) : answer;
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
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/tags.js

async function readTags(repository) {
    const answer = await repository.git.text([
        "for-each-ref",
        "--format=%(objectname) %(*objectname) %(refname:strip=2)",
        "refs/tags/",
    ]);
    return answer.known ? (0,checkout/* known */.e)(parseTags(answer.value)) : answer;
}
function parseTags(output) {
    return output.split("\n").flatMap((line) => {
        const [, own, target, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(line) ?? [];
        if (own === undefined || name === undefined)
            return [];
        return [{ name, commit: target === undefined || target === "" ? own : target }];
    });
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/adapters/git/checkout.js












function gitCheckoutReader(world) {
    return {
        read: (question) => readCheckout({ ...question, ...world }),
        readBeside: (question) => readBeside(question, world),
        commitTime: (folder) => readCommitTime(folder, world),
    };
}
async function readCheckout(options) {
    const opened = await openRepository(options.context, options);
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
    const answers = (0,all_ended/* allEnded */.C)([
        readWorktrees({
            ...{ repository, surroundings: options, prefix: "", context, keepsOut },
            listsTracked: options.listsTracked === true,
        }),
        readTags(repository),
        readPullRefs(repository),
        remote === undefined ? checkout_nothing : askRemote(repository, remote, options.forge),
    ]);
    options.whileWaiting?.();
    const [{ revision, worktrees }, localTags, pullRefs, refs] = await answers;
    const hasCommit = !revision.known || revision.value !== undefined;
    return {
        kind: "checkout",
        root: repository.root,
        context,
        revision: committed(revision),
        remotes,
        remote,
        worktrees,
        localTags: hasCommit ? localTags : checkout_nothing,
        pullRefs: hasCommit ? pullRefs : checkout_nothing,
        ...(await readRemoteFacts({ options, repository, remote, revision, refs })),
    };
}
const checkout_nothing = (0,checkout/* known */.e)([]);
async function askRemote(repository, remote, forge) {
    const answer = await listRemote(repository, remote.name);
    if (answer.known)
        return answer;
    const listed = await forge?.listRefs(remote.repository);
    if (listed === undefined || listed.known)
        return listed ?? answer;
    return (0,checkout/* unknown */.L)(`${answer.why}; ${listed.why}`);
}
function committed(revision) {
    if (!revision.known)
        return revision;
    return revision.value === undefined ? (0,checkout/* unknown */.L)("no commit yet") : (0,checkout/* known */.e)(revision.value);
}
async function readRemoteFacts(question) {
    const { options, repository, remote, revision, refs } = question;
    const remoteTags = refs.known ? (0,checkout/* known */.e)(tagsAmong(refs.value)) : refs;
    if (!revision.known)
        return { onRemote: revision, remoteTags: revision };
    const commit = revision.value;
    if (commit === undefined || remote === undefined)
        return { onRemote: (0,checkout/* known */.e)({ present: false }), remoteTags: checkout_nothing };
    const { asked, forge } = options;
    const { mergePreview } = asked;
    if (mergePreview?.commit === commit)
        return { onRemote: (0,checkout/* unknown */.L)(`it is ${mergePreview.ref}`), remoteTags };
    const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
    const presence = { repository, remote, commit, refs, forge, isOfEvent };
    return { onRemote: await readPresence(presence), remoteTags };
}
function chosenRemote(remotes, repository) {
    const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
    return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
//# sourceMappingURL=checkout.js.map

var push_permission = __webpack_require__(96888);

var bases = __webpack_require__(72188);

var final_user = __webpack_require__(93252);

var source_offset = __webpack_require__(57584);

var surface = __webpack_require__(10970);
;// CONCATENATED MODULE: ./build/app/source/read-source.js








function sourceReader(ports) {
    return {
        read: (options) => readSource(options, ports),
        commitTime: (context) => ports.checkouts.commitTime(context),
    };
}
async function readSource(options, ports) {
    const { context, ignores } = options;
    const offset = options.offset === undefined ? undefined : checkedOffset(options.offset);
    const repository = options.repository === undefined ? undefined : checkedRepository(options.repository);
    const asked = await askedBy(options, ports);
    const loadRules = () => Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(6353), __webpack_require__.e(2207), __webpack_require__.e(1815), __webpack_require__.e(4593)]).then(__webpack_require__.bind(__webpack_require__, 54593));
    let rules;
    const whileWaiting = () => {
        rules = loadRules();
    };
    const [checkout, recipe] = await (0,all_ended/* allEnded */.C)([
        ports.checkouts.read({
            ...{ context, offset, repository, asked, ignores, whileWaiting },
            listsTracked: (options.recipe?.vcs.length ?? 0) > 0,
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
    const named = tags.map((name) => ({ name, from: (0,surface/* namedSetting */.y1)("tags") }));
    return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(context, recipe, ports) {
    const user = (0,final_user/* finalUser */.y)(recipe.scope);
    const loadDialect = () => Promise.all(/* import() */[__webpack_require__.e(1815), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 21052));
    const [baseUser, contextStates, judged, run] = await (0,all_ended/* allEnded */.C)([
        user.kind === "inherited" ? inheritedUser(user, recipe, ports) : (0,checkout/* known */.e)(""),
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
    const used = new Set((0,bases/* basesOf */.cF)(scope).map((use) => use.context));
    const asked = contexts.flatMap((each) => {
        const isPinned = each.kind === "registry" || (each.kind === "files" && each.digest !== undefined);
        return used.has(each.name) && !isPinned ? [each] : [];
    });
    return await (0,all_ended/* allEnded */.C)(asked.map(async ({ name, path }) => {
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
    return (0,checkout/* unknown */.L)(`the build context ${context.name} is not read before the build`);
}
function checkedOffset(input) {
    const offset = (0,source_offset/* normalOffset */.t)(input);
    if (offset === undefined)
        throw (0,failure/* badInput */.AN)("offset", "it is outside the repository.", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
    return offset;
}
function checkedRepository(input) {
    const name = (0,repository_name/* canonicalRepository */.JA)(input.trim());
    if (name === undefined)
        throw (0,failure/* badInput */.AN)("repository", "it does not name a repository that others can clone.", "Write its name or URL, e.g. `github.com/acme/shop`; a path on this machine does not count.");
    return name;
}
//# sourceMappingURL=read-source.js.map

var ignore = __webpack_require__(9674);

var buildah_source = __webpack_require__(14737);

var platform = __webpack_require__(912);

var absolute_buildah = __webpack_require__(45974);
;// CONCATENATED MODULE: ./build/compose/source.js

















function advisoriesPortsFor(run) {
    return {
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, {
            baseUser: async (reference, platform) => {
                const { askBaseUser } = await __webpack_require__.e(/* import() */ 5304).then(__webpack_require__.bind(__webpack_require__, 45304));
                return await askBaseUser(run, { reference, platform });
            },
            buildahVersion: () => namedBuildahVersion(run),
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
    };
}
async function namedBuildahVersion({ request, env, cwd, signal, }) {
    const source = (0,absolute_buildah/* absoluteBuildah */.t)(request.buildah ?? { kind: "path", path: "buildah" }, cwd);
    switch (source.kind) {
        case "version":
            return (0,checkout/* known */.e)((0,buildah_source/* upstreamVersion */.mm)(source.version));
        case "download":
        case "image":
            return (0,checkout/* unknown */.L)(`the buildah that ${(0,surface/* namedSetting */.y1)("buildah")} names is fetched only for a build`);
        case "path":
            return await (0,version.readBuildahVersion)({
                program: source.path,
                env: (0,child_environment/* childEnvironment */.Q)(env),
                signal,
            });
    }
}
function filesReaderFor({ env, cwd }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return (0,build_files/* buildFilesReader */.vh)({
        cwd,
        workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
        ignoreFileNames: ignore/* ignoreFileNames */.j6,
        ignoreRules: ignore/* ignoreRules */.ep,
    });
}
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
        const [carried, { repository }] = await Promise.all([(0,actions_carried/* readCarried */.$)(env), readAsked(env)]);
        const pull = async (number) => (await forge?.pull(repository, number)) ??
            (0,checkout/* unknown */.L)("the forge was not asked, because there is no token for it");
        return await (0,push_permission/* pushPermission */.G)({ carried, reading, repository, pull });
    };
}
function sourceReaderFor({ env, signal, request }, images) {
    const forge = forgeFor({ env, signal, request });
    return sourceReader({
        checkouts: gitCheckoutReader({ env, signal, ...(forge === undefined ? {} : { forge }) }),
        asked: () => readAsked(env),
        run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
        ...images,
        contextTexts: contextTexts,
    });
}
//# sourceMappingURL=source.js.map

}),

74503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JF: () => (segments),
  Ke: () => (matcherOf),
  f7: () => (contextCopies)
});
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98037);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20782);



function contextCopies(scope, context) {
    return (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .takenSources */ .s)(scope)
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
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesComponent */ .p)(pattern, name))
            return false;
    }
    return true;
}
function isAnyDepth(pattern) {
    return pattern.includes("**");
}
function segments(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`/${path}`)
        .split("/")
        .filter((segment) => segment !== "");
}
//# sourceMappingURL=context-copies.js.map

}),

98037:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (takenSources)
});
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24766);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50995);



function takenSources(scope) {
    return [...(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .s)(scope)].flatMap((inScope) => inScope.instruction.keyword === "RUN"
        ? mountedSources(inScope, scope)
        : copiedSources(inScope, scope));
}
function copiedSources({ instruction, lookup, argument }, { contexts }) {
    const { keyword, flags, line } = instruction;
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    const from = flags.findLast(({ name }) => name === "from")?.value.text;
    const context = from === undefined ? undefined : (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(from, argument).text;
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
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(word, (name) => {
        const value = lookup(name);
        isOpen ||= value === undefined;
        return value;
    });
    return { text, isOpen: isOpen || problem !== undefined };
}
function wordsOf({ argument, words }) {
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1);
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text));
}
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
function mountedSources({ instruction, lookup, argument }, { contexts }) {
    const { flags, line } = instruction;
    const mounts = flags.filter(({ name }) => name === "mount");
    return mounts.flatMap(({ value }) => {
        const raw = fieldsOf(value.text);
        const fields = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, lookup).text);
        const [from] = fieldsOf((0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expandWord */ .V)(value.text, argument).text)
            .flatMap(valueAt("from"))
            .reverse();
        const [type = "bind"] = fields.flatMap(valueAt("type")).reverse();
        const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
        if (!isContext)
            return [];
        const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
        const sources = fields.flatMap((field) => [
            ...valueAt("source")(field),
            ...valueAt("src")(field),
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
function decides(field) {
    const equals = field.indexOf("=");
    const name = equals < 0 ? field : field.slice(0, equals);
    return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}
//# sourceMappingURL=copies.js.map

}),

93252:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (finalUser)
});
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72188);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98511);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32912);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50995);




function finalUser(scope) {
    const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .a)(scope);
    const [bottom] = chain;
    const base = (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOf */ .cF)(scope).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
    let last;
    for (const { stage, instruction, lookup } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(scope)) {
        if (instruction.keyword !== "USER" || !chain.includes(stage))
            continue;
        const { argument, line } = instruction;
        const { text, unset, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(argument, lookup);
        const isOpen = problem !== undefined || (unset.length > 0 && base !== undefined);
        last = isOpen ? { kind: "open", written: argument, line } : { kind: "named", user: text, line };
    }
    if (last !== undefined)
        return last;
    if (base !== undefined)
        return { kind: "inherited", base };
    return { kind: "scratch", line: bottom?.from.line ?? 1 };
}
//# sourceMappingURL=final-user.js.map

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
//# sourceMappingURL=glob.js.map

}),

9674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E_: () => (ignoringPattern),
  ep: () => (ignoreRules),
  j6: () => (ignoreFileNames)
});
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44158);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67271);



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
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
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
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(path)
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
    const rules = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_1__["default"]({ ignorecase: false }).add(text);
    const cache = Reflect.get(rules, "_cache");
    if (typeof cache === "object" && cache !== null)
        Object.setPrototypeOf(cache, null);
    return rules;
}
function badPattern(pattern, line) {
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        code: "usage",
        message: `Line ${line} of the ignore file is not a valid pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
        fix: "Close every `[` (or write `\\[` for the character itself), and write a pattern after `!`.",
    });
}
//# sourceMappingURL=ignore.js.map

}),

50995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (withVariables)
});
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29713);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32912);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54837);




function* withVariables(scope) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(scope.containerfile, scope);
    const environments = new Map();
    for (const stage of (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)(scope)) {
        const below = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
        const environment = new Map(below === undefined ? [] : environments.get(below));
        environments.set(stage, environment);
        const scopes = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer: names.outer, values: scope });
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
        const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(written, lookup);
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
//# sourceMappingURL=variables.js.map

}),

19726:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Nc: () => (unnamedVcs),
  YS: () => (vcsCopies),
  ke: () => (isInVcs)
});
/* harmony import */ var _context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74503);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20782);


const vcsName = ".git";
function isInVcs(path) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(path).includes(vcsName);
}
function vcsCopies(scope, context) {
    return (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .contextCopies */ .f7)(scope, context).filter(({ isOpen, source }) => !isOpen && (0,_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(source).some(namesVcs));
}
function namesVcs(component) {
    return component.startsWith(".gi") && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesComponent */ .p)(component, vcsName);
}
function unnamedVcs(scope, context) {
    const named = vcsCopies(scope, context);
    return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}
//# sourceMappingURL=vcs.js.map

}),

14737:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ul: () => (parseBuildahSource),
  kQ: () => (downloadName),
  mS: () => (waysToNameBuildah),
  mm: () => (upstreamVersion)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73326);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76158);



const input = "buildah";
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
function parseBuildahSource(text) {
    if (text.length > longest) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
    }
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme === "docker")
        return parseImage(text.slice("docker://".length));
    if (scheme === "https" || scheme === "http")
        return parseDownload(text);
    if (scheme !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
    }
    if (/@sha256:[0-9a-f]{64}$/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
    }
    if (text.includes("/"))
        return { kind: "path", path: text };
    return parseWord(text);
}
function parseWord(text) {
    if (versionGrammar.test(text))
        return { kind: "version", version: text };
    const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
    if (isVague || /^(latest|stable)$/i.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(name)} is not an image name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not a URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `the URL of ${url.host} contains an account, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
    }
    const { hash } = url;
    url.hash = "";
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
    }
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (sha256 === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, hash === ""
            ? `${quoted(url.href)} has no checksum.`
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

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
//# sourceMappingURL=epoch.js.map

}),

88424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (redactFailure),
  s: () => (redactValues)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);

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
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: failure.code,
        message: redact(failure.told.message),
        fix: redact(failure.told.fix),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map

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
function inputValues({ labels, annotations, buildArgs, }) {
    const of = (input, values) => values.map(({ name, value }) => ({ input, name, value }));
    return [
        ...of("labels", labels),
        ...of("annotations", annotations),
        ...of("build-args", buildArgs),
    ];
}
//# sourceMappingURL=request.js.map

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
//# sourceMappingURL=image-location.js.map

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
//# sourceMappingURL=carried.js.map

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
//# sourceMappingURL=checkout.js.map

}),

30279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseImageTag),
  R: () => (tagsFromSource)
});
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73326);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21391);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76158);
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10970);





const untagged = "0.0.0-untagged";
function parseImageTag(input, text) {
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(text))
        return { tag: text };
    const shown = JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(text, 140));
    if (!/[:/@]/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
    }
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    if (reference?.digest !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} has a digest, but the digest is not known before the build.`, "Write the tag, e.g. `1.4.0` or `ghcr.io/acme/shop:1.4.0`.");
    }
    if (reference?.tag === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${shown} is neither a tag nor a name with a tag.`, `Write \`1.4.0\` or \`ghcr.io/acme/shop:1.4.0\`; a name without a tag belongs in ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)("image")}.`);
    }
    return { tag: reference.tag, repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(reference) };
}
function tagsFromSource(source) {
    if (source.version !== "" && source.version !== untagged) {
        return [parseImageTag("tags", source.version.replaceAll("+", "_")).tag];
    }
    return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
//# sourceMappingURL=image-tag.js.map

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
//# sourceMappingURL=offset.js.map

}),

21581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (forbiddenAmong),
  o: () => (forbidden)
});
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67271);
/* harmony import */ var _text_surface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10970);


function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        fix: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of ${(0,_text_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)("forbid")}.`,
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
//# sourceMappingURL=policy.js.map

}),

95847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IX: () => (isLocal),
  JA: () => (canonicalRepository),
  aR: () => (repositoryName)
});
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36141);

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
    const named = (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(path, "/");
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

}),

80142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (taggedSource)
});
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

}),

11268:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  r: () => (parseBuildRequest)
});


var buildah_source = __webpack_require__(14737);

var advisory = __webpack_require__(8024);

var failure = __webpack_require__(67271);

var surface = __webpack_require__(10970);

var choices = __webpack_require__(58909);

var epoch = __webpack_require__(41819);
;// CONCATENATED MODULE: ./build/options/epochs.js



function readEpoch(read) {
    const text = read.text("timestamp") ?? "0";
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
function readStepEpoch(read) {
    const text = read.text("source-date-epoch");
    if (text === undefined)
        return { kind: "default" };
    if (text === "none")
        return { kind: "none" };
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    const fix = "Write seconds since 1970, e.g. `318211200`, or `commit`, or `none`.";
    throw badEpoch("source-date-epoch", text, fix);
}
function parseEpoch(text) {
    if (text === "commit")
        return { kind: "commit" };
    if (!/^\d{1,12}$/.test(text) || Number(text) > epoch/* latestEpoch */.V)
        return undefined;
    return { kind: "seconds", seconds: Number(text) };
}
function badEpoch(input, text, fix) {
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify((0,choices/* shorten */.ml)(text))} is not a time.`, fix);
}
//# sourceMappingURL=epochs.js.map

var given = __webpack_require__(16632);

var reference = __webpack_require__(73326);

var image_tag = __webpack_require__(30279);
;// CONCATENATED MODULE: ./build/options/image-names.js




function readImageNames(read) {
    const image = read.words("image").map((name) => (0,reference/* parseRepositoryName */.$M)("image", name));
    const written = read.words("tags").map((text) => (0,image_tag/* parseImageTag */.D)("tags", text));
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
        throw (0,failure/* badInput */.AN)("tags", `it has a reference to \`${stray}\`, which is not in ${(0,surface/* setting */.Pe)("image")}.`, `Add the name to ${(0,surface/* setting */.Pe)("image")}, or leave ${(0,surface/* setting */.Pe)("image")} out: full references name the repositories.`);
    }
    const untagged = image.find((name) => !named.includes(name));
    if (named.length > 0 && !hasTags && untagged !== undefined) {
        throw (0,failure/* badInput */.AN)("tags", `it has no tag for \`${untagged}\`, which is in ${(0,surface/* setting */.Pe)("image")}.`, `Add a reference such as \`${untagged}:1.4.0\`, or remove the name from ${(0,surface/* setting */.Pe)("image")}.`);
    }
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=image-names.js.map

var name_value_lists = __webpack_require__(59359);

var platform = __webpack_require__(71998);

var environment = __webpack_require__(78975);
;// CONCATENATED MODULE: ./build/options/proof.js




function readProof(read, push) {
    const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
    const pushUnchecked = read.boolean("push-unchecked");
    if (reproducibility === "skip" && push && !pushUnchecked) {
        throw (0,failure/* badInput */.AN)("push", `it is \`true\`, but ${(0,surface/* setting */.Pe)("reproducibility", "skip")} proves nothing about the image.`, `Write ${(0,surface/* setting */.Pe)("push-unchecked", "true")} to push an image that was built only once, or leave ${(0,surface/* setting */.Pe)("reproducibility", "skip")} out.`);
    }
    const vary = (0,choices/* chooseSome */.EN)({ input: "vary", known: environment/* variationNames */.u, words: read.words("vary") });
    const requireVaried = (0,choices/* chooseSome */.EN)({
        input: "require-varied",
        known: environment/* variationNames */.u,
        words: read.words("require-varied"),
    });
    refuseUnmet({ reproducibility, vary, requireVaried });
    return { reproducibility, pushUnchecked, vary, requireVaried };
}
function refuseUnmet({ reproducibility, vary, requireVaried }) {
    if (requireVaried.length === 0)
        return;
    if (reproducibility === "skip") {
        throw (0,failure/* badInput */.AN)("require-varied", `it cannot be met with ${(0,surface/* setting */.Pe)("reproducibility", "skip")}, which builds only once.`, "Leave one of the two out.");
    }
    const missing = requireVaried.filter((name) => !vary.includes(name));
    if (missing.length === 0)
        return;
    const names = missing.map((name) => `\`${name}\``).join(", ");
    throw (0,failure/* badInput */.AN)("require-varied", `it names ${names}, which ${(0,surface/* setting */.Pe)("vary")} leaves out.`, `Make ${(0,surface/* setting */.Pe)("vary")} include what ${(0,surface/* setting */.Pe)("require-varied")} names, or remove it from ${(0,surface/* setting */.Pe)("require-varied")}.`);
}
//# sourceMappingURL=proof.js.map

var reader = __webpack_require__(61222);

var registry_access = __webpack_require__(59757);
;// CONCATENATED MODULE: ./build/options/docker-secret.js
const sources = { src: "src", source: "src", env: "env" };
function dockerSecret(entry) {
    const found = {};
    for (const field of entry.trim().split(",")) {
        const equals = field.indexOf("=");
        const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
        const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
        if (name === "id" && found.id === undefined)
            found.id = value;
        else if (source !== undefined && found.value === undefined)
            found.value = `${source}=${value}`;
        else if (name !== "type" || !["file", "env"].includes(value))
            return undefined;
    }
    const { id, value } = found;
    return id === undefined || value === undefined ? undefined : { id, value };
}
//# sourceMappingURL=docker-secret.js.map
;// CONCATENATED MODULE: ./build/options/secrets.js



const input = "secrets";
const idGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
function parseSecrets(entries, variables = {}) {
    const secrets = new Map();
    for (const [index, entry] of entries.entries()) {
        const secret = parseSecret(entry, { number: index + 1, variables });
        if (secrets.has(secret.id)) {
            throw (0,failure/* badInput */.AN)(input, `the id of entry ${index + 1} is used twice.`, "Give each secret an id of its own.");
        }
        secrets.set(secret.id, secret);
    }
    return [...secrets.values()];
}
function parseSecret(entry, place) {
    const { id, value } = partsOf(entry, place.number);
    if (!idGrammar.test(id)) {
        throw (0,failure/* badInput */.AN)(input, `entry ${place.number} does not start with an id and \`=\`.`, `Write \`id=value\`, \`id=src=path\` or \`id=env=VARIABLE\`, ${surface/* onePerPlace */.P3}; put a secret of several lines in double quotes: \`"id=line 1\` … \`line 2"\`.`);
    }
    const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
    if (value === "" || path === "")
        throw empty(id, place.number);
    if (path !== undefined)
        return { kind: "file", id, path };
    const variable = /^env=([A-Za-z_]\w*)$/.exec(value)?.[1];
    if (variable === undefined)
        return { kind: "value", id, value };
    return { kind: "value", id, value: secrets_valueOf(variable, id, place) };
}
function partsOf(entry, number) {
    const equals = entry.indexOf("=");
    const id = entry.slice(0, Math.max(equals, 0)).trim();
    if (id !== "id")
        return { id, value: entry.slice(equals + 1) };
    const found = dockerSecret(entry);
    if (found !== undefined)
        return found;
    throw (0,failure/* badInput */.AN)(input, `entry ${number} has the id \`id\`, and is not of docker's form \`id=ID,src=PATH\` or \`id=ID,env=VARIABLE\`.`, "Write `ID=VALUE`, `ID=src=PATH` or `ID=env=VARIABLE` with the id that the Containerfile uses.");
}
function secrets_valueOf(variable, id, { number, variables }) {
    const value = variables[variable];
    if (value !== undefined && value !== "")
        return value;
    throw (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) takes the value of ${variable}, which is ${value === "" ? "empty" : "not set"}.`, `Set the variable ${(0,surface/* perSurface */.$8)({ workflow: "under `env` of this step", commandLine: "in the environment that Twofold runs in" })}.`);
}
function empty(id, number) {
    return (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) is empty.`, `${(0,surface/* perSurface */.$8)({
        workflow: "Check that the secret is set where this runs: a forge gives no secrets to pull requests from forks",
        commandLine: "Check that the variable or file that the value comes from is not empty",
    })}.`);
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/options/build-request.js














const mostExtraBuilds = 100;
function parseBuildRequest(raw, variables = {}) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    const push = read.boolean("push");
    const names = readImageNames(read);
    if (push && names.image.length === 0) {
        throw (0,failure/* badInput */.AN)("push", `it is \`true\`, but ${(0,surface/* setting */.Pe)("image")} is empty.`, `Write the repository to push to, e.g. ${(0,surface/* setting */.Pe)("image", "ghcr.io/acme/shop")}.`);
    }
    return {
        context: read.text("context") ?? ".",
        ...(0,given/* given */.g)("file", read.text("file")),
        ...(0,given/* given */.g)("target", read.text("target")),
        ...names,
        ...(0,name_value_lists/* readNameValues */.u)(read),
        secrets: parseSecrets(read.lines("secrets"), variables),
        ...(0,given/* given */.g)("platform", (0,platform/* readPlatform */.K)(read)),
        ...readNetwork(read),
        timestamp: readEpoch(read),
        sourceDateEpoch: readStepEpoch(read),
        push,
        registry: (0,registry_access/* readRegistryAccess */.U)({ read, push }),
        ...readProof(read, push),
        canonical: read.boolean("canonical"),
        compare: read.choice("compare", ["content", "compressed"]),
        ...(0,given/* given */.g)("exceptions", read.text("exceptions")),
        traces: read.choice("traces", ["fail", "warn"]),
        extraBuilds: read.number("extra-builds", mostExtraBuilds),
        tryFix: read.boolean("try-fix"),
        forbid: (0,choices/* chooseSome */.EN)({ input: "forbid", known: advisory/* advisoryNames */.U, words: read.words("forbid") }),
        ...(0,given/* given */.g)("offset", readOffset(read)),
        ...(0,given/* given */.g)("repository", read.text("repository")),
        ...(0,given/* given */.g)("githubToken", read.text("github-token")),
        ...(0,given/* given */.g)("buildah", readBuildah(read.text("buildah"))),
        ...(0,given/* given */.g)("output", read.text("output")),
    };
}
function readNetwork(read) {
    const network = read.choice("network", ["default", "none", "host"]);
    const fetchStages = build_request_unique(read.words("fetch-stages")).toSorted();
    if (!read.boolean("hermetic")) {
        if (fetchStages.length === 0)
            return { network };
        throw (0,failure/* badInput */.AN)("fetch-stages", `it is set without ${(0,surface/* setting */.Pe)("hermetic")}, so every stage may use the network.`, `Write ${(0,surface/* setting */.Pe)("hermetic", "true")} too, or leave ${(0,surface/* setting */.Pe)("fetch-stages")} out.`);
    }
    if (network === "host") {
        throw (0,failure/* badInput */.AN)("hermetic", `it is not possible with ${(0,surface/* setting */.Pe)("network", "host")}: a step in the host's network cannot be cut off from it.`, `Leave ${(0,surface/* setting */.Pe)("network")} out.`);
    }
    if (network === "none" && fetchStages.length > 0) {
        throw (0,failure/* badInput */.AN)("fetch-stages", `it names stages that ${(0,surface/* setting */.Pe)("network", "none")} cuts off from the network.`, `Leave ${(0,surface/* setting */.Pe)("network")} out.`);
    }
    return { network, hermetic: { fetchStages } };
}
function readBuildah(text) {
    return text === undefined ? undefined : (0,buildah_source/* parseBuildahSource */.Ul)(text);
}
function readOffset(read) {
    const text = read.text("offset");
    if (text === undefined)
        return undefined;
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    if (text.startsWith("/") || parts.includes("..")) {
        throw (0,failure/* badInput */.AN)("offset", `${JSON.stringify((0,choices/* shorten */.ml)(text))} is outside the repository.`, "Write a path from the repository's root, e.g. `services/cart`.");
    }
    return parts.join("/");
}
function build_request_unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=build-request.js.map

})

};
//# sourceMappingURL=1439.index.js.map
