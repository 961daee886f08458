export const id = 9013;
export const ids = [9013];
export const modules = {

/***/ 4158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


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

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(6928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
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
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
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
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
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
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

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
    // convert forward slashes to backslashes on Windows


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
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
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
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
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
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
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


/***/ }),

/***/ 1768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vh: () => (/* binding */ buildFilesReader),
  B0: () => (/* binding */ checkoutWall),
  LF: () => (/* binding */ containerfilePath),
  mk: () => (/* binding */ contextFolder),
  t2: () => (/* binding */ exists),
  Vx: () => (/* binding */ usualNames)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/adapters/files/inside.js
var inside = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/adapters/files/ignore-file.js




/** Far more than any project writes by hand. */
const maxBytes = 1024 * 1024;
/**
 * Reads the ignore file with the highest precedence; empty where there is none. An unreadable file
 * must not count as none, because what it excludes would enter the image.
 * @throws Failure `usage` for a file that leads out of the checkout, is not a regular file, is too
 * large or not readable
 */
async function readIgnoreFile(places) {
    const { names, context, containerfile, wall } = places;
    for (const name of names) {
        const folder = name.startsWith((0,external_node_path_.basename)(containerfile)) ? (0,external_node_path_.dirname)(containerfile) : context;
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await isThere(path)))
            continue;
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real === undefined)
            throw unusable(path, "is a link to nothing");
        if (!(0,inside/* isInside */.F)(wall, real))
            throw unusable(path, `leads outside of the checkout, to ${real}`);
        const found = await (0,promises_.stat)(real);
        if (!found.isFile())
            throw unusable(path, "is not a file");
        if (found.size > maxBytes)
            throw unusable(path, "is larger than 1 MiB");
        return await (0,promises_.readFile)(real, "utf8").catch((error) => {
            const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
            throw unusable(path, `cannot be read (${code})`);
        });
    }
    return "";
}
async function isThere(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
function unusable(path, what) {
    return (0,failure/* badInput */.AN)("context", `the ignore file ${path} ${what}.`, "Make it a readable file inside the checkout of at most 1 MiB, or remove it.");
}
//# sourceMappingURL=ignore-file.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/adapters/files/look-at.js




/** The kernel's own limit. */
const mostLinks = 40;
/** Tells what is at a path of a folder, following links on the way. */
async function lookAt(context, options) {
    const end = await follow(context.path, options);
    if (typeof end === "string")
        return end;
    const { place } = end;
    if (place === context.path || !(await (0,promises_.lstat)(place)).isDirectory())
        return "other";
    return (await holdsFile(place, context)) ? "other" : "empty folder";
}
/** Follows a path to its end; returns an answer where it leads out of the folder, or to nothing. */
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
        // Not normalised, because the part that `..` removes may itself be a link.
        open.unshift(...target.split("/").filter((part) => part !== "" && part !== "."));
    }
    return { place };
}
/**
 * Returns a link's target, or an empty text for anything but a link; undefined where nothing is
 * there.
 */
async function linkTarget(place) {
    const found = await (0,promises_.lstat)(place).catch(() => undefined);
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? await (0,promises_.readlink)(place) : "";
}
/**
 * Decides where an absolute link leads: `/x` means the context's own `x` to COPY, but a file of
 * this machine to a mount.
 */
async function absoluteLink(link, { folder, how }) {
    if (how === "mount")
        return "outside";
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    return target !== undefined && !(0,inside/* isInside */.F)(folder, target) ? "outside" : "other";
}
/** Splits a source into names. It is read from the context's root, above which there is nothing. */
function componentsOf(path) {
    return (0,posix_.normalize)(`/${path}`)
        .split("/")
        .filter((part) => part !== "");
}
/**
 * Whether a copy would have a file or link in a folder or below it: git does not track folders
 * alone.
 */
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
/** Whether an entry is copied: sockets, pipes and devices are not. */
function isCopied(entry) {
    return entry.isFile() || entry.isSymbolicLink();
}
//# sourceMappingURL=look-at.js.map
;// CONCATENATED MODULE: ./build/adapters/files/vcs-entries.js


/** More entries would add nothing. */
const mostEntries = 1000;
/**
 * Lists every `.git` in a context that its copy will have, by its path; it does not look inside of
 * them.
 */
async function vcsEntries(context) {
    const found = [];
    for await (const path of entriesOf(context)) {
        if (found.length === mostEntries)
            break;
        const isVcs = /(?:^|\/)\.git\/?$/.test(path);
        if (isVcs && !context.leavesOut(path))
            found.push(path.replace(/\/$/, ""));
    }
    return found.sort();
}
/**
 * Yields what is in a context, except in folders that are kept out and in any `.git`; a folder ends
 * in `/`.
 */
async function* entriesOf({ path: root, ignores }) {
    const open = [""];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(root, folder))) {
            const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
            if (ignores(path))
                continue;
            if (entry.isDirectory() && entry.name !== ".git")
                open.push(path);
            yield path;
        }
    }
}
//# sourceMappingURL=vcs-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/files/build-files.js







/** A larger file cannot be a Containerfile. */
const maxContainerfileBytes = 1024 * 1024;
/** Names of a Containerfile in the context, in the order in which they are tried. */
const usualNames = ["Containerfile", "Dockerfile"];
/**
 * Reads context, Containerfile and ignore file from the disk, and nothing outside of the checkout.
 */
function buildFilesReader(options) {
    return {
        async readContext({ context, file }) {
            const wall = await checkoutWall(options, context);
            const path = await contextFolder(options.cwd, context, wall);
            const isDockerfile = !(await exists((0,external_node_path_.join)(path, "Containerfile")));
            const usual = (0,external_node_path_.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
            const named = file === undefined ? usual : (0,external_node_path_.resolve)(options.cwd, file);
            const ignoreText = await readIgnoreFile({
                names: options.ignoreFileNames((0,external_node_path_.basename)(named)),
                context: path,
                containerfile: named,
                wall,
            });
            return { path, ignoreText, ignores: options.ignoreRules(ignoreText) };
        },
        async read(request) {
            const wall = await checkoutWall(options, request.context);
            const context = await contextFolder(options.cwd, request.context, wall);
            const path = await containerfilePath({ options, request, context, wall });
            const text = await containerfileText(path, request.file ?? "file");
            const ignoreText = await readIgnoreFile({
                names: options.ignoreFileNames((0,external_node_path_.basename)(path)),
                context,
                containerfile: path,
                wall,
            });
            const shown = (0,external_node_path_.relative)(wall ?? context, path);
            const name = shown.startsWith("..") ? path : shown.split(external_node_path_.sep).join("/");
            return {
                context: { path: context, ignoreText, ignores: options.ignoreRules(ignoreText) },
                containerfile: { name, path, text },
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
        async hasContainerfile(context) {
            const folder = (0,external_node_path_.resolve)(options.cwd, context);
            const found = await Promise.all(usualNames.map((name) => exists((0,external_node_path_.join)(folder, name))));
            return found.includes(true);
        },
    };
}
/**
 * Returns the folder that everything must be inside of; undefined when an absolute context names
 * its own checkout.
 */
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
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, "Name the Containerfile, relative to the working folder, e.g. `file: deploy/Containerfile`.");
}
async function containerfileText(path, shown) {
    const fix = "Name a text file with build instructions, e.g. `file: Containerfile`.";
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

/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether an absolute path is the folder or is inside it; without a wall, everything is inside. */
function isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === node_path__WEBPACK_IMPORTED_MODULE_0__.sep ? node_path__WEBPACK_IMPORTED_MODULE_0__.sep : `${wall}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}
//# sourceMappingURL=inside.js.map

/***/ }),

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ permitted),
  G: () => (/* binding */ pushPermission)
});

;// CONCATENATED MODULE: ./build/domain/source/carried.js
/** The annotation for a withheld push. It says why, and that nothing else was left out. */
function notPushed(why) {
    return {
        level: "notice",
        title: "Not pushed",
        message: `${why}: the image is built twice and compared, and not pushed.`,
    };
}
//# sourceMappingURL=carried.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/app/publish/push-permission.js


/**
 * Decides whether what is checked out may be pushed. Nothing that came with a fork's pull request
 * is pushed. Where a run may have checked out anything, the commit has to be one of the
 * repository's own: an unknown never passes.
 * @throws Failure `forbidden` when it cannot be decided
 */
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
            return `What is checked out is pull request ${number}, which comes from a fork`;
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
    throw new failure/* Failure */.HR({
        code: "forbidden",
        message: `Nobody can tell whether what would be pushed came from a fork's pull request: ${missing}.`,
        fix: "Check out a branch or tag of this repository (with `fetch-depth: 0`, and a `github-token` that may read pull requests), or do not push on this event: `push: false`.",
    });
}
/**
 * Returns the request, without its push where that is withheld; the image is built and compared
 * anyway.
 */
async function permitted(request, reading, { pushPermission: ask, reporter }) {
    const why = request.push ? await ask(reading) : undefined;
    if (why === undefined)
        return request;
    reporter.annotate(notPushed(why));
    return { ...request, push: false };
}
/** How many pull requests are looked up at most: more than a run would be about. */
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
/**
 * Says what is not known, as the end of a sentence; undefined when the commit is certainly the
 * repository's own.
 */
function missingProof({ event, trusted }, { reading, repository }, suspect) {
    const { revision } = reading.source;
    const asked = suspect === undefined || suspect.answer.known
        ? ""
        : `; about pull request ${suspect.number}, ${suspect.answer.why}`;
    if (revision === "")
        return `on \`${event}\`, no commit is known that is built${asked}`;
    const isOwn = trusted.includes(revision) || isOnBase(reading, repository);
    if (!isOwn || suspect?.isHere === true) {
        return `on \`${event}\`, nothing shows that ${revision} is on a branch or tag of ${repository ?? "the repository"}${asked}`;
    }
    // Files of a pull request may be beside a commit that is the repository's own.
    const isDirty = reading.advisories.some(({ name, leavesOpen = [] }) => name === "dirty" || leavesOpen.includes("dirty"));
    if (suspect === undefined || !isDirty)
        return undefined;
    return `the event is about pull request ${suspect.number}, and the checkout has files that no commit has${asked}`;
}
function isOnBase({ place }, repository) {
    if (place === undefined || repository === undefined)
        return false;
    const isBase = place.remote?.toLowerCase() === repository.toLowerCase();
    const { onRemote } = place;
    return isBase && onRemote.known && onRemote.value.present && onRemote.value.isWeak !== true;
}
//# sourceMappingURL=push-permission.js.map

/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisoriesPortsFor: () => (/* binding */ advisoriesPortsFor),
  c4: () => (/* binding */ filesReaderFor),
  pQ: () => (/* binding */ pushPermissionFor),
  _r: () => (/* binding */ sourceReaderFor)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/domain/source/asked.js
/** No particular commit was asked for: any commit will do. */
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./build/domain/source/repository-name.js
var repository_name = __webpack_require__(5847);
// EXTERNAL MODULE: ./build/domain/text/schema.js
var text_schema = __webpack_require__(9006);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/actions/event-file.js


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/**
 * Reads the event that started the run (GITHUB_EVENT_PATH) by a schema; undefined when none can be
 * read, or not by this schema.
 */
async function readEvent(env, schema) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    return text === undefined ? undefined : (0,text_schema/* fittingJson */.MW)(schema, text);
}
async function readBounded(path) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const { size } = await file.stat();
        return size > maxEventBytes ? undefined : await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=event-file.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js





/** A full object name; zeros stand for no commit. */
const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i), dist/* regex */.yGV(/[^0]/), dist/* toLowerCase */.PXX());
const withSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ sha: (0,text_schema/* maybe */.no)(commit) }));
const withHeadSha = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ head_sha: (0,text_schema/* maybe */.no)(commit) }));
/** Of an event, what its workflow may have been started for. */
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
/**
 * Reads what a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 * The form of every value is checked; a value with another form counts as absent.
 */
async function readAsked(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return nothingAsked;
    const event = (await readEvent(env, eventSchema)) ?? {};
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
/** The commits that an event's workflow may check out, besides GITHUB_SHA, by where they are named. */
function commitsIn(event) {
    return {
        // The commit of a push.
        after: event.after,
        // GITHUB_SHA is the temporary merge, or the base for `pull_request_target`.
        "pull_request.head.sha": event.pull_request?.head?.sha,
        // GITHUB_SHA is the default branch's commit.
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
/**
 * Collects commits that whoever dispatched the run gave by their full names, for the workflow to
 * check out.
 */
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
    // `pull_request_target` runs for the base; its workflow may still check out the temporary merge.
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
;// CONCATENATED MODULE: ./build/adapters/actions/carried.js



const pullNumber = (0,text_schema/* maybe */.no)(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()));
/** The name counts in lower case. A repository that was deleted has none. */
const repository = (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ full_name: (0,text_schema/* maybe */.no)(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX())) }));
/** What pull requests, their reviews and their comments bring. */
const pullRequest = (0,text_schema/* objectOf */.Xy)({
    number: pullNumber,
    head: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ repo: repository })),
    base: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ repo: repository })),
});
const carried_eventSchema = (0,text_schema/* objectOf */.Xy)({
    repository,
    /** Of whatever form, it says that the event is about a pull request. */
    pull_request: dist/* unknown */.L5J(),
    workflow_run: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({
        event: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
        head_sha: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
        head_repository: repository,
    })),
    /** An issue that is a pull request says so by a member, of whatever form. */
    issue: (0,text_schema/* maybe */.no)((0,text_schema/* objectOf */.Xy)({ number: pullNumber, pull_request: dist/* unknown */.L5J() })),
    inputs: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
    client_payload: (0,text_schema/* maybe */.no)(text_schema/* jsonObject */.o$),
});
/** A pull request's number, given as a ref of the forge. */
const pullRef = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^refs\/pull\/\d{1,9}\//), dist/* transform */.pdi((ref) => Number(ref.split("/")[2])));
/**
 * Decides whether a run may publish what it builds: nothing that came with a fork's pull request is
 * pushed, whatever the event (design §3). With `pull_request_target`, `workflow_run` and
 * `issue_comment`, a fork's code could otherwise reach this repository's secrets. A payload with
 * another form than the published one
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads) may come from a fork.
 */
async function readCarried(env) {
    return carriedBy(await readEvent(env, text_schema/* jsonObject */.o$), env);
}
/** Does the same for an event's payload; undefined for a payload that cannot be read. */
function carriedBy(payload, env) {
    const { GITHUB_EVENT_NAME: event = "" } = env;
    if (event === "merge_group")
        return withheld(mergeGroup);
    const known = (0,text_schema/* fitting */._Q)(carried_eventSchema, payload);
    if (known === undefined) {
        return mayBeForeign(event) ? withheld(`The event ${event} cannot be read`) : carried_open(env, {});
    }
    if (known.pull_request !== undefined)
        return ofPullRequest(known, env);
    if (event === "workflow_run")
        return ofWorkflowRun(known, env);
    return carried_open(env, { pulls: pullsIn(known, env) });
}
const mergeGroup = "A merge group holds commits of pull requests that are not merged yet, and its event does not say whose";
function withheld(why) {
    return { kind: "withheld", why };
}
/** Whether the event's payload says whose commits it is about. */
function mayBeForeign(event) {
    return event.startsWith("pull_request") || event === "workflow_run";
}
function ofPullRequest(event, env) {
    const pull = (0,text_schema/* fitting */._Q)(pullRequest, event.pull_request);
    if (!isSame(pull?.head?.repo, pull?.base?.repo)) {
        return withheld("This pull request comes from a fork");
    }
    const own = pull?.number === undefined ? [] : [pull.number];
    return { ...carried_open(env, {}), needsProof: false, ownPulls: own };
}
function ofWorkflowRun({ workflow_run: run, repository: own }, env) {
    if (!isSame(run?.head_repository, own)) {
        return withheld("The run that started this one is of a fork's commit");
    }
    if (run?.event === "merge_group")
        return withheld(mergeGroup);
    return carried_open(env, { trusted: run?.head_sha === undefined ? [] : [run.head_sha] });
}
/** Compares repositories by their names. One that was deleted has no name; it was a fork. */
function isSame(head, base) {
    return head?.full_name !== undefined && head.full_name === base?.full_name;
}
/**
 * Events without a pull request behind them: what is checked out is the repository's own or was
 * made by its own workflow. After every other event, workflows check out what somebody named.
 */
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
/**
 * Events whose GITHUB_SHA may have been chosen by somebody who can name any commit that the forge
 * has, including those of forks.
 */
const chosenCommits = new Set(["deployment", "deployment_status", "status"]);
function carried_open(env, known) {
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
/** How many values of a dispatch are read. */
const mostValues = 200;
/**
 * Collects the pull requests that an event is about, or that whoever dispatched the run gave as a
 * ref of the forge.
 */
function pullsIn({ issue, inputs, client_payload: given }, { GITHUB_REF: ref = "" }) {
    const isCommented = issue?.pull_request !== undefined && issue.number !== undefined;
    const refs = [ref, ...[inputs, given].flatMap(valuesIn)];
    return [...(isCommented ? [issue.number] : []), ...((0,text_schema/* fitting */._Q)((0,text_schema/* listOfFitting */.l1)(pullRef), refs) ?? [])];
}
function valuesIn(inputs = {}) {
    return Object.values(inputs).slice(0, mostValues);
}
//# sourceMappingURL=carried.js.map
// EXTERNAL MODULE: ./build/domain/source/checkout.js
var checkout = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/domain/text/json.js
var json = __webpack_require__(4099);
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js


/** For all requests of one session together. */
const sessionSeconds = 10;
/**
 * Opens a session about a repository, with the token, if the repository is on this forge.
 * @throws the reason of an abort only
 * @param name canonical name of the repository
 */
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
/** Returns the server's host, as in repository names, and the address of its API. */
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
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
    // What a server says about the future of its API does not belong in a user's log.
}
/** Thrown for an answer that cannot be used; the message ends a sentence about the API. */
class Unusable extends Error {
    constructor(message = "answered in an unknown form") {
        super(message);
    }
}
/** Returns an answer in the form of a schema. @throws Unusable when it has another form */
function usable(schema, answer) {
    const found = (0,text_schema/* fitting */._Q)(schema, answer);
    if (found === undefined)
        throw new Unusable();
    return found;
}
/** Describes an error without its own text, because an address in it may hold a secret. */
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



const forge_pull_repository = (0,text_schema/* objectOf */.Xy)({ full_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* toLowerCase */.PXX()) });
/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
const forge_pull_pullRequest = (0,text_schema/* objectOf */.Xy)({
    base: (0,text_schema/* objectOf */.Xy)({ repo: forge_pull_repository }),
    /** When the fork was deleted, the head has no repository. */
    head: (0,text_schema/* objectOf */.Xy)({ sha: dist/* string */.YjP(), repo: (0,text_schema/* maybe */.no)(forge_pull_repository) }),
    merge_commit_sha: (0,text_schema/* maybe */.no)(dist/* string */.YjP()),
});
/** Reads a pull request. @throws Unusable when the answer has another form */
async function readPull({ owner, repo, request }, number) {
    const parameters = { owner, repo, pull_number: number };
    const answer = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
    const { base, head, merge_commit_sha: merge } = usable(forge_pull_pullRequest, answer);
    return {
        isOwn: head.repo?.full_name === base.repo.full_name,
        commits: merge === undefined ? [head.sha] : [head.sha, merge],
    };
}
//# sourceMappingURL=forge-pull.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-refs.js



/** Pages of 100 refs each, for branches and for tags; a repository with more is left to git. */
const mostPages = 10;
// https://docs.github.com/en/graphql/reference/objects#ref: an annotated tag is an object between tag and commit.
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
/**
 * Lists the branches and tags of a repository, for a remote that git may not read: a private
 * repository that was checked out without credentials.
 */
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
    throw new Unusable("has more branches or tags than are asked for");
}
function refOf({ name, target }, prefix) {
    const { oid: commit } = target.target?.target ?? target.target ?? target;
    return { name: prefix + name, commit };
}
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js






/** Each comparison costs a request, and a token's requests per hour are limited. */
const mostComparisons = 10;
/**
 * Implements the {@link Forge} port with GitHub's API and the token. It queries the API only about
 * repositories of its own server, and only at that server's address (GITHUB_API_URL for
 * GITHUB_SERVER_URL, or github.com's). After an error of any kind the answer stays unknown.
 */
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
/**
 * Compares the commit with branches, the likely ones first: the run's own, the pull request's base,
 * the default branch; then the other refs.
 */
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
/**
 * Finds the branch with its commit on the remote; with its name alone when the remote's refs are
 * not known.
 */
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
    // https://docs.github.com/en/rest/repos/repos#get-a-repository
    const repository = await session.request("GET /repos/{owner}/{repo}", { owner, repo });
    const found = (0,text_schema/* fitting */._Q)((0,text_schema/* objectOf */.Xy)({ default_branch: dist/* string */.YjP() }), repository);
    if (found !== undefined)
        yield found.default_branch;
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    return usable((0,text_schema/* objectOf */.Xy)({ ahead_by: dist/* number */.aig() }), answer).ahead_by === 0;
}
//# sourceMappingURL=forge.js.map
// EXTERNAL MODULE: ./build/adapters/files/build-files.js + 3 modules
var build_files = __webpack_require__(1768);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/git/run/configuration.js
/** Parses that output: scope NUL key LF value NUL …; a key without LF is a bare `true`. */
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
/** Whether the repository itself has this setting, so that it may come from an attacker. */
function isLocal(setting) {
    return setting.scope === "local" || setting.scope === "worktree";
}
/** Returns the last value of a setting from the user's or the system's configuration. */
function trustedValue(settings, key) {
    return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}
/** Lists the remotes in the order of the configuration, with the URL that git fetches from. */
function remotesOf(settings) {
    const urls = new Map();
    for (const { key, value } of settings) {
        const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
        if (name !== undefined && !urls.has(name))
            urls.set(name, value);
    }
    return [...urls].map(([name, url]) => ({ name, url }));
}
/**
 * Returns the settings for every repository: reading starts no program of the repository, no helper
 * protocol is allowed, the owner may be another user, and git looks at everything that could
 * differ, even what the repository's settings tell it to skip.
 */
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
/**
 * Returns settings that switch off the programs that this repository's own configuration names,
 * while the user's keep working: content filters (git runs them to see whether a file changed),
 * credential helpers, the other end of a remote on this machine (before 2.39.4, git asks it for what
 * a partial clone left out), and aliases: for `file::x` git runs its command `remote-file`, and for
 * a credential helper `credential-<name>`, which an alias may be where no program has that name.
 * Git LFS is always switched off: the program may be missing, and it is not needed to tell whether a
 * file changed.
 * @returns undefined when a name cannot be overridden safely
 */
function settingsAgainst(settings) {
    const local = settings.filter(isLocal);
    const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
    const drivers = new Set(named.flatMap(({ setting, driver }) => driver !== undefined && (driver === "lfs" || isLocal(setting)) ? [driver] : []));
    const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
    const aliases = local.flatMap(({ key }) => (key.startsWith("alias.") ? [key] : []));
    // `-c` ends a key at the first `=`, so such a name could not be overridden.
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
/**
 * Returns the drivers, other than Git LFS's, that change a file between the commit and the working
 * tree.
 */
function smudgingDrivers(settings) {
    const drivers = settings.flatMap(({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? []);
    return new Set(drivers.filter((driver) => driver !== "lfs"));
}
/** Whether the configuration alone may make git convert line ends. */
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


/**
 * Returns the remotes with the repositories that their URLs name. Where the repository's own
 * configuration rewrites a URL (`url.<base>.insteadOf`, git-config(1)), git contacts another server
 * than the written one, so that server's name is used. A rewrite by the user or the system is only
 * how this machine reaches the repository, and does not change its name.
 */
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
/**
 * Returns the URL after the rewrite that git applies, the one with the longest match, if that
 * rewrite is the repository's own.
 */
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
;// CONCATENATED MODULE: ./build/adapters/git/run/environment.js


// Variables that say how the user's own git reaches a remote. Variables that point at another
// repository, index or object store, as in a git hook, would make us read the wrong one.
const kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
/** ssh without questions at a terminal, and without waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
/**
 * Returns the environment of every git that we start: it asks no questions, takes no locks, prints
 * English, and talks to remotes only in git's own protocols and through the user's own ssh.
 * @param trustedSsh `core.sshCommand` of the user's or the system's configuration
 */
function gitEnvironment(env, trustedSsh) {
    const scrubbed = Object.entries((0,child_environment/* childEnvironment */.Q)(env)).filter(([name]) => kept.test(name) || !dropped.test(name));
    return {
        ...Object.fromEntries(scrubbed),
        GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
        // Even when empty, it keeps the repository's core.gitProxy from running.
        GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
        // It takes precedence over the repository's core.sshCommand.
        GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
/** What stays of the environment above for a git that is left alone with its repository. */
const local = /^GIT_(CONFIG_NOSYSTEM|GRAFT_FILE|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT)$/;
/**
 * Returns the environment of a git that reaches no remote, so that no variable has to say through
 * which program it would.
 * @param env what {@link gitEnvironment} returned
 */
function localEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || local.test(name));
    // No protocol is allowed but one that does not exist. No configuration can know its name, and so
    // none can define a helper for it.
    return { ...Object.fromEntries(kept), GIT_ALLOW_PROTOCOL: `none-${(0,external_node_crypto_.randomUUID)()}` };
}
function sshProgram(program) {
    return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 2 modules
var runner = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/adapters/git/run/reason.js

/**
 * Returns the most telling line of an error, without possible secrets in URLs: the user part and
 * the query.
 */
function reasonIn(lines) {
    const told = lines.filter((line) => line.trim() !== "");
    const line = told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
        told[0] ??
        "git failed without a reason";
    const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) => url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""));
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(bare), 300);
}
//# sourceMappingURL=reason.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/guarded-git.js



/**
 * Queries a repository through simple-git with all of its guards: none of the categories of its
 * `unsafe` option is switched on, and the environment has no variable that it guards. They refuse
 * every setting and variable that names a program, also those that switch one off. Therefore this
 * is for queries that start no program of the repository by themselves: about commits and refs, but
 * not about the index, the working tree or a remote. No remote can be reached, so that nothing is
 * fetched for what a partial clone left out. simple-git is only loaded here, because that takes
 * longer than any such query.
 * @returns unknown when git fails or takes longer than the seconds
 * @throws the abort's reason when the signal was aborted
 */
async function queryGuarded({ folder, env, config, signal }, { query, seconds }) {
    signal?.throwIfAborted();
    const { simpleGit } = await __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const deadline = AbortSignal.timeout(seconds * 1000);
    const alone = localEnvironment(env);
    try {
        const git = simpleGit({
            baseDir: folder,
            config: config.filter((value) => value.startsWith("safe.directory=")),
            abort: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
            // Guarded are all names that start with GIT_; those of `localEnvironment` name no program.
            allowEnvironment: Object.keys(alone),
            // By default it treats what has arrived 50 ms after the exit as the whole output.
            completion: { onClose: true, onExit: false },
            // By default it treats a failure that printed nothing as a success.
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
/** Returns the git of a repository. */
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
        // It only reads, so there is nothing to clean up; and ssh may hold the output open for long.
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
/** @throws Failure `tool` unless it is the folder that is missing */
async function notStarted(reason, folder) {
    const isThere = await (0,promises_.stat)(folder).then((stats) => stats.isDirectory(), () => false);
    if (!isThere)
        return (0,checkout/* unknown */.L)((0,printable/* shortened */.vI)((0,printable/* printable */.g$)(`there is no folder ${folder}`), 300));
    if (!/ (?:ENOENT|EACCES)$/.test(reason))
        return (0,checkout/* unknown */.L)(`git could not be started: ${reason}`);
    throw new failure/* Failure */.HR({
        code: "tool",
        message: "git could not be started, and the build context is in a git checkout.",
        fix: "Install git, and see that it is on PATH.",
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





/** Opens the repository that a folder is in. @throws Failure `tool` when there is one and no git */
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
    const [place, listing] = await Promise.all([
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
/**
 * Finds the nearest folder upwards that holds `.git`, which git takes for the root before it checks
 * the owner.
 */
async function folderWithGit(folder) {
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if (await exists((0,external_node_path_.join)(place, ".git")))
            return place;
        if ((0,external_node_path_.dirname)(place) === place)
            return undefined;
    }
}
/** Whether anything exists at that path. */
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** Whether the path itself is a folder, not a link to one. */
async function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/run/side-by-side.js
/**
 * Runs a task for each item, a limited number at a time. @returns the results in the order of the
 * items
 */
async function sideBySide(items, most, task) {
    const results = new Map();
    const rest = items.entries();
    const worker = async () => {
        for (const [index, item] of rest)
            results.set(index, await task(item));
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return items.flatMap((_item, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}
//# sourceMappingURL=side-by-side.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/git/files/file-contents.js



/**
 * Reads the first bytes of a regular file, and its whole size; undefined for anything else,
 * including links.
 */
async function startOf(path, most) {
    return withFile(path, async (file, size) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return { start: buffer.subarray(0, bytesRead), size };
    });
}
/**
 * Computes the digest of a regular file in hexadecimal digits; undefined for anything else,
 * including links.
 */
async function digestOf(options) {
    return withFile(options.path, async (file, size) => {
        const hash = (0,external_node_crypto_.createHash)(options.algorithm).update(options.head(size));
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    });
}
/** Returns the object name that git would give to a file's exact bytes, without any conversion. */
function objectName(path, like) {
    const algorithm = like.length === 64 ? "sha256" : "sha1";
    return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}
async function withFile(path, read) {
    // Opening a pipe would wait for its other end, and a link may lead anywhere.
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





/**
 * A longer attributes file counts as one that may have any attribute, and so do more files than
 * that.
 */
const mostBytes = 256 * 1024;
const mostFiles = 200;
/**
 * Reads the attributes files at the places that gitattributes(5) lists. Most repositories have
 * none, or none that matters.
 */
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
    // A tracked file that is missing may still count, with its content in the index.
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
    // A repository that shares nothing with another needs no call of git (gitrepository-layout(5)).
    const isAlone = (await isFolder((0,external_node_path_.join)(root, ".git"))) && !(await exists((0,external_node_path_.join)(root, ".git/commondir")));
    if (isAlone)
        return [(0,external_node_path_.join)(root, ".git/info/attributes")];
    const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
    if (!answer.known)
        return [];
    const path = answer.value.replace(/\n$/, "");
    return [(0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path)];
}
/** Reads the attributes of files in one process; a file without any is missing from the map. */
async function readAttributes(repository, { names, paths }) {
    if (paths.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const input = paths.map((path) => `${path}\0`).join("");
    const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
    if (!answer.known)
        return answer;
    const { attributes, count } = parseAttributes(answer.value.toString());
    if (count !== paths.length * names.length)
        return (0,checkout/* unknown */.L)("git did not tell the attributes of every file");
    return (0,checkout/* known */.e)(attributes);
}
/**
 * Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` do not
 * count as values.
 */
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/git/files/objects.js

/**
 * Returns the sizes of objects in bytes, in the order of their names, from one process; undefined
 * for a missing object.
 */
async function objectSizes(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)([]);
    const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
    const answer = await repository.git.batch(args, lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseSizes(answer.value.toString("latin1"))) : answer;
}
/** Parses that output; `<name> missing` has no size. */
function parseSizes(output) {
    return output
        .split("\n")
        .slice(0, -1)
        .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
/**
 * Returns the contents of objects by name, from one process; an object that is not here is missing
 * from the map.
 */
async function objectContents(repository, names) {
    if (names.length === 0)
        return (0,checkout/* known */.e)(new Map());
    const answer = await repository.git.batch(["cat-file", "--batch"], lines(names));
    return answer.known ? (0,checkout/* known */.e)(parseContents(answer.value)) : answer;
}
/** Parses `<name> blob <size> LF <content> LF …`. */
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
/**
 * Finds the files whose size differs from the one in the index: git converts their line ends. Sizes
 * show this without reading any file, whereas `git ls-files --eol` reads each one, both as
 * committed and as it is.
 */
async function otherwiseSized(repository, entries) {
    const [committed, actual] = await Promise.all([
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
/** Returns the sizes of regular files in bytes; undefined for anything else. */
async function fileSizes(root, entries) {
    const sizes = [];
    for (const { path } of entries) {
        if (sizes.length % filesPerTurn === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        // Synchronous, because the way through the thread pool takes twice as long as the call.
        const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
        sizes.push(stat?.isFile() === true ? stat.size : undefined);
    }
    return sizes;
}
/**
 * Selects, among files whose size differs, those for which no attribute demands that in every
 * checkout.
 */
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
/**
 * Selects, among files with a configured content filter, those whose bytes are not the commit's.
 */
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
/** `<letter> <mode> <object> <stage> TAB <path>` */
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
function parseIndexMarks(output) {
    const assumeUnchanged = [];
    const skipWorktree = [];
    const submodules = [];
    const attributes = [];
    let start = 0;
    for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
        const at = start;
        start = end + 1;
        // The common case first: an ordinary file, for which no string of its own is made.
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
/**
 * Parses the regular files below a folder (`services/cart/`, or nothing) that are neither
 * conflicted nor skipped by a status.
 */
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
//# sourceMappingURL=index-entries.js.map
;// CONCATENATED MODULE: ./build/adapters/git/files/filtered.js




/**
 * A value that can be written in a pathspec without escapes (gitglossary(7), "pathspec", `attr`).
 */
const plainName = /^[\w-]+$/;
/**
 * Finds the files of a folder to which Git LFS or a configured filter applies. Git selects them
 * from its index, because a query about every file takes longer than a status.
 */
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




/** A pointer is smaller than this. */
const pointerBytes = 1024;
const filesAtOnce = 16;
/** Few at once, because each file may have gigabytes. */
const lfs_digestsAtOnce = 4;
/** Parses a pointer; undefined for any other text. */
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
/**
 * Selects, from files given by their paths from the root, those that are still a pointer on disk.
 */
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
/**
 * Selects, from Git LFS files that git without Git LFS lists as changed, those whose file is what
 * the pointer in the index stands for. An entry whose pointer cannot be read is not selected.
 */
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
/** Parses that output (git-status(1), "Porcelain Format Version 2"). */
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
/** Describes the entry for the report; undefined when no change is left. */
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
;// CONCATENATED MODULE: ./build/adapters/git/files/file-facts.js











/**
 * Finds files that something converts. This costs next to nothing where there are no attributes and
 * no conversions.
 */
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
    const [filtered, sized] = await Promise.all([
        filter ? filteredFiles(repository, context) : nothing,
        isConverting ? otherwiseSized(repository, parseIndexEntries(index, below)) : nothing,
    ]);
    return { hasFilters: filter, filtered, otherwiseSized: sized };
}
/** Collects the facts about tracked files, once git's status is known. */
async function readFileFacts(repository, options) {
    const { tracked, entries } = options;
    const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
    const [changed, converted, lfsPointers] = await Promise.all([
        readChanged(repository, options),
        readConverted(repository, { tracked, touched }),
        mapped(tracked.filtered, (filtered) => {
            const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
            return pointersAmong(repository.root, untouched.map(({ entry }) => entry.path));
        }),
    ]);
    return { changed, converted, lfsPointers };
}
/** How many files are read at most, to find out whether only the mode changed. */
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
async function readConverted(repository, { tracked, touched }) {
    if (!tracked.filtered.known)
        return tracked.filtered;
    if (!tracked.otherwiseSized.known)
        return tracked.otherwiseSized;
    const [lineEnds, byFilters] = await Promise.all([
        withOtherLineEnds(repository, tracked.otherwiseSized.value.filter(({ path }) => !touched.has(path))),
        changedByFilters(repository.root, tracked.filtered.value.filter(({ entry, driver }) => driver !== "lfs" && !touched.has(entry.path))),
    ]);
    return mapped(lineEnds, async (files) => [...files, ...byFilters]);
}
async function mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(await change(answer.value)) : answer;
}
//# sourceMappingURL=file-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/ignored.js



/**
 * When this many files of a folder were seen and none is kept out of the image, the folder counts
 * as let through as a whole.
 */
const enoughForAll = 1000;
const mostEntries = 50_000;
/**
 * Finds what git ignores and the build's ignore file lets through. A folder from which nothing is
 * excluded stays one path; a folder that is excluded in part (`target/*`, `!target/app.jar`) is
 * listed by its files.
 */
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
/**
 * Yields what is in a folder and the folders below it, but nothing below folders that are kept out.
 */
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
/**
 * Finds the topmost folders that hold untracked files and no tracked ones, which a fresh clone does
 * not have. Paths are relative to the root, without a slash at the end.
 */
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
/**
 * Collects every folder that has something tracked in it, from `git ls-files -s -z`; a submodule
 * counts as one.
 */
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
/**
 * Returns the folders above a file, nearest first; for a path with `/` at its end, that folder
 * comes first.
 */
function stray_folders_upwards(path) {
    const found = [];
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        found.push(path.slice(0, end));
    }
    return found;
}
//# sourceMappingURL=stray-folders.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree/submodules.js





/** Few at once, because each starts several git processes. */
const submodulesAtOnce = 2;
/**
 * Reads the submodules that are checked out, and compares each with the commit that the repository
 * records for it.
 */
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
    const stray = readings.flatMap((reading) => strayOf(reading, entries.value) ?? []);
    const paths = new Set(stray.map(({ path }) => path));
    return {
        worktrees,
        stray: open === undefined || open.known ? (0,checkout/* known */.e)(stray) : open,
        entries: (0,checkout/* known */.e)(entries.value.filter(({ path }) => !paths.has(path))),
    };
}
/**
 * A submodule that only the index records, or that it no longer records, is a change of the
 * repository itself.
 */
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
    // A link could lead out of the repository; the status reports it as a change.
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
    return { ...common, worktrees, actual: revision };
}
/**
 * Returns the context relative to a submodule: the whole submodule when it is inside the context.
 */
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







/** Reads a working tree and the submodules that are checked out in it. */
async function readWorktrees(options) {
    const { repository, context } = options;
    // Starts with the call that takes longest.
    const whole = repository.git.text(statusArguments(context === "" ? "all" : "no")).then(asStatus);
    const index = repository.git
        .text(["ls-files", "-v", "-s", "-z"])
        .then((text) => worktree_mapped(text, (output) => ({ output, marks: parseIndexMarks(output) })));
    const [status, within, listed, tracked] = await Promise.all([
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
    const [submodules, ignored] = await Promise.all([
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
    };
    return {
        revision: worktree_mapped(status, ({ revision }) => revision),
        worktrees: [fromOutside(worktree, options.prefix), ...submodules.worktrees],
    };
}
/**
 * Returns the arguments of git's status. Its own look into submodules would start programs that
 * their configurations name.
 */
function statusArguments(untracked) {
    const what = untracked === "all" ? ["--ignored=matching"] : [];
    const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
    return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
/**
 * Reads the status of the context alone, where it is a part of the repository: untracked files
 * elsewhere do not matter.
 */
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
        // A context in an ignored folder is ignored as a whole.
        paths: status.value.ignored.map((path) => `${context}/`.startsWith(path) ? `${context}/` : path),
        keepsOut: (path) => keepsOut(prefix + path),
    });
}
/**
 * In a sparse checkout the files that were left out are absent, not hidden; git itself checks those
 * that are present.
 */
function unwatched(repository, marks) {
    return isSparse(repository)
        ? marks.assumeUnchanged
        : [...marks.assumeUnchanged, ...marks.skipWorktree];
}
function leftOut({ repository, context }, marks) {
    if (!isSparse(repository) || context === undefined)
        return [];
    const below = context === "" ? "" : `${context}/`;
    return marks.skipWorktree.filter((path) => path.startsWith(below));
}
function isSparse({ settings }) {
    return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}
function openFacts(open) {
    const answer = open.known ? (0,checkout/* known */.e)([]) : open;
    return { changed: answer, converted: answer, lfsPointers: answer };
}
/** Returns the same facts with paths relative to the outermost repository. */
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
        lfsPointers: paths(worktree.lfsPointers),
    };
}
function worktree_mapped(answer, change) {
    return answer.known ? (0,checkout/* known */.e)(change(answer.value)) : answer;
}
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/adapters/git/beside.js






/**
 * Finds what pins the files of a folder or file beside the context: the context's own commit, or
 * nothing.
 */
async function readBeside(question, surroundings) {
    const path = await (0,promises_.realpath)(question.path).catch(() => undefined);
    if (path === undefined)
        return { kind: "no repository", why: "it does not exist" };
    const folder = (await (0,promises_.stat)(path)).isDirectory() ? path : (0,external_node_path_.dirname)(path);
    const [own, other] = await Promise.all([
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
/** How many levels of nested submodules are followed. */
const mostDepth = 20;
/**
 * Whether a repository is the whole one, or one of its submodules at the commit that is recorded
 * for it.
 */
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
        const [head, entry] = await Promise.all([
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
    const options = { repository, surroundings, prefix: "", context, keepsOut: () => false };
    const { worktrees } = await readWorktrees(options);
    const parts = worktrees.flatMap(looseParts);
    const open = parts.find(({ files }) => !files.known);
    if (open !== undefined && !open.files.known)
        return open.files;
    const within = (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join("/");
    const found = parts.flatMap(({ files }) => (files.known ? files.value : []));
    return (0,checkout/* known */.e)(found.flatMap((file) => inside(file, within)));
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
/**
 * Makes a file's path relative to the context; empty for a file of the repository outside of it.
 */
function inside({ path, how }, within) {
    if (within === "" || path === within)
        return [{ path: path || ".", how }];
    // The context is in a folder that is ignored or untracked as a whole.
    if (`${within}/`.startsWith(path.endsWith("/") ? path : `${path}/`))
        return [{ path: "/", how }];
    return path.startsWith(`${within}/`) ? [{ path: path.slice(within.length + 1), how }] : [];
}
//# sourceMappingURL=beside.js.map
;// CONCATENATED MODULE: ./build/adapters/git/commit-time.js


/**
 * Returns when the checked-out commit was committed, in seconds since 1970 (git-log(1), `%ct`).
 * This time does not change when the commit is cloned, and a rebase renews it together with the
 * commit's name.
 * @throws Failure `tool` when there is a checkout and no git
 */
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
/**
 * Looks up a commit in the local history. An error of git counts as "no", because it proves
 * nothing.
 */
async function readHistory(options) {
    const { repository, remote, commit, refs } = options;
    const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
    const [beyondTips, here, beyondFetched, below] = await Promise.all([
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
/**
 * Returns the commits that `git rev-list` prints; undefined when it fails. Names that are not here
 * are skipped, and nothing is fetched for what a partial clone left out.
 */
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


/**
 * Decides whether the remote has the commit itself, whatever branch is checked out. It tries in
 * this order: a branch or tag of the remote is at the commit; the local history decides; the forge
 * decides; the workflow's event decides, where the remote was queried and could not tell. What was
 * fetched once counts as proof only while the remote cannot be queried, because a branch may have
 * been deleted or moved to another history since.
 */
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
            return present(`${answer.ref}, as the forge says`);
        case "elsewhere":
            return answer.isEverything
                ? (0,checkout/* known */.e)({ present: false })
                : (0,checkout/* unknown */.L)(`${answer.refs.join(", ")} has it not, as the forge says; nobody asked about the rest`);
        case "silent":
        case undefined:
            // The server itself started the run for this commit.
            if (options.isOfEvent && refs.known)
                return weakly("the event of the run");
            return (0,checkout/* unknown */.L)([whyUndecided(options, history), answer?.why].filter((why) => why !== undefined).join("; "));
    }
}
function present(proof) {
    return (0,checkout/* known */.e)({ present: true, proof });
}
/** Present according to a source that nothing confirmed. */
function weakly(proof) {
    return (0,checkout/* known */.e)({ present: true, proof, isWeak: true });
}
/** Decides what this checkout can decide alone, from the remote's branches and tags. */
function decidedBy(history, options) {
    const { refs, repository, remote } = options;
    if (!refs.known)
        return history.wasFetched ? weakly(`refs/remotes/${remote.name}/, as fetched`) : undefined;
    if (history.isContained)
        return present("the history of the remote's branches and tags");
    // In a shallow checkout the commit may be below the cut.
    if (history.isComplete && !repository.shallow)
        return (0,checkout/* known */.e)({ present: false });
    return history.isOnTop ? (0,checkout/* known */.e)({ present: false }) : undefined;
}
function whyUndecided({ refs, repository }, history) {
    if (!refs.known)
        return refs.why;
    if (history.wasFetched)
        return "a branch of the remote had it at the last fetch, and branches have moved since to commits that are not here";
    return repository.shallow
        ? "the history is shallow, and no branch or tag of the remote ends at this revision"
        : "branches or tags of the remote are at commits that are not here";
}
//# sourceMappingURL=presence.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/pull-refs.js

/**
 * Returns the numbers of the pull requests that are checked out: those whose refs, as
 * actions/checkout and forges write them (`refs/remotes/pull/7/merge`, `refs/pull/7/head`), are at
 * HEAD.
 */
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
/** Lists the remote's branches and tags without fetching anything. */
async function listRemote(repository, remote) {
    const answer = await repository.git.text(
    // Runs git's own program at the other end of a file or ssh remote, whatever this repository's
    // configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
    return answer.known ? (0,checkout/* known */.e)(parseRemoteRefs(answer.value)) : answer;
}
/** Parses `git ls-remote`: the line of an annotated tag is followed by its commit's, marked `^{}`. */
function parseRemoteRefs(output) {
    const commits = new Map();
    for (const line of output.split("\n")) {
        const [, commit, name] = /^([0-9a-f]{40,64})\t(refs\/.+)$/.exec(line) ?? [];
        if (commit !== undefined && name !== undefined)
            commits.set(name.replace(/\^\{\}$/, ""), commit);
    }
    return [...commits].map(([name, commit]) => ({ name, commit }));
}
/** Returns the tags among the remote's refs. */
function tagsAmong(refs) {
    const prefix = "refs/tags/";
    return refs
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}
//# sourceMappingURL=remote.js.map
;// CONCATENATED MODULE: ./build/adapters/git/refs/tags.js

/** Lists every tag of this checkout. */
async function readTags(repository) {
    const answer = await repository.git.text([
        "for-each-ref",
        "--format=%(objectname) %(*objectname) %(refname:strip=2)",
        "refs/tags/",
    ]);
    return answer.known ? (0,checkout/* known */.e)(parseTags(answer.value)) : answer;
}
/** Parses that output: an annotated tag has its commit in the second place. */
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











/** Makes a reader of git checkouts that uses the user's own git. */
function gitCheckoutReader(world) {
    return {
        read: (question) => readCheckout({ ...question, ...world }),
        readBeside: (question) => readBeside(question, world),
        commitTime: (folder) => readCommitTime(folder, world),
    };
}
/**
 * Reads the facts about the context's checkout. It does not run programs that the repository's
 * configuration names, does not change files, and fetches nothing: it lists the remote's branches
 * and tags while it examines the files.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(options) {
    const opened = await openRepository(options.context, options);
    if (opened.kind === "closed")
        return { kind: "none", why: opened.why };
    const { repository } = opened;
    const context = (0,external_node_path_.relative)(repository.root, options.context).split(external_node_path_.sep).join("/");
    if (context === ".." || context.startsWith("../"))
        return {
            kind: "none",
            why: `the working tree is ${repository.root}, and the context is not in it`,
        };
    const below = context === "" ? 0 : context.length + 1;
    const keepsOut = (path) => path.length > below && options.ignores(path.slice(below));
    const remotes = namedRemotes(repository.settings);
    const remote = chosenRemote(remotes, options.repository);
    const answers = Promise.all([
        readWorktrees({ repository, surroundings: options, prefix: "", context, keepsOut }),
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
/** Lists the remote's refs, through git's own protocol first because that works on every forge. */
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
/** Finds out what the remote has of the revision. */
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
    // The temporary merge of a pull request is on no branch, so there is no need to search for it.
    if (mergePreview?.commit === commit)
        return { onRemote: (0,checkout/* unknown */.L)(`it is ${mergePreview.ref}`), remoteTags };
    const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
    const presence = { repository, remote, commit, refs, forge, isOfEvent };
    return { onRemote: await readPresence(presence), remoteTags };
}
/**
 * Returns the remote with the given repository, else `origin`, else the first one of the
 * configuration.
 */
function chosenRemote(remotes, repository) {
    const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
    return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/app/publish/push-permission.js + 1 modules
var push_permission = __webpack_require__(3754);
// EXTERNAL MODULE: ./build/containerfile/bases.js
var bases = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/containerfile/final-user.js
var final_user = __webpack_require__(3252);
// EXTERNAL MODULE: ./build/domain/source/offset.js
var source_offset = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/app/source/read-source.js






/** Makes a reader of sources, which names and judges the facts of a checkout. */
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
    // The parser of shell commands is large; loaded any earlier, it would delay the calls of git.
    const loadRules = () => Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(6353), __webpack_require__.e(7674), __webpack_require__.e(1090)]).then(__webpack_require__.bind(__webpack_require__, 1090));
    let rules;
    const whileWaiting = () => {
        rules = loadRules();
    };
    const [checkout, recipe] = await Promise.all([
        ports.checkouts.read({ context, offset, repository, asked, ignores, whileWaiting }),
        options.recipe === undefined ? undefined : recipeFacts(context, options.recipe, ports),
    ]);
    const { judgeSource } = await (rules ?? loadRules());
    const judged = judgeSource({ checkout, offset, repository, ignores, asked, recipe });
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
/** The folders without tracked files, relative to the context. */
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
    const named = tags.map((name) => ({ name, from: "input `tags`" }));
    return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(context, recipe, ports) {
    const user = (0,final_user/* finalUser */.y)(recipe.scope);
    const [baseUser, contextStates] = await Promise.all([
        // Most Containerfiles name their user, and then no registry is queried.
        user.kind === "inherited" ? inheritedUser(user, recipe, ports) : (0,checkout/* known */.e)(""),
        contextStatesOf(context, recipe, ports),
    ]);
    return { ...recipe, baseUser, contextStates };
}
/** Finds the state only of contexts that are used and that no digest pins. */
async function contextStatesOf(context, { scope, contexts }, { checkouts }) {
    const used = new Set((0,bases/* basesOf */.cF)(scope).map((use) => use.context));
    const asked = contexts.flatMap((each) => {
        const isPinned = each.kind === "registry" || (each.kind === "files" && each.digest !== undefined);
        return used.has(each.name) && !isPinned ? [each] : [];
    });
    return await Promise.all(asked.map(async ({ name, path }) => {
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
    return (0,checkout/* unknown */.L)(`the build context ${context.name} is read when it is built from`);
}
function checkedOffset(input) {
    const offset = (0,source_offset/* normalOffset */.t)(input);
    if (offset === undefined)
        throw (0,failure/* badInput */.AN)("offset", "leads out of the repository", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
    return offset;
}
function checkedRepository(input) {
    const name = (0,repository_name/* canonicalRepository */.JA)(input.trim());
    if (name === undefined)
        throw (0,failure/* badInput */.AN)("repository", "names no repository that others could get", "Write its name or URL, e.g. `github.com/acme/shop`; a path of this machine is none.");
    return name;
}
//# sourceMappingURL=read-source.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/containerfile/ignore.js



/**
 * Returns the names of a Containerfile's ignore file in the order in which buildah looks for them:
 * the first two next to the Containerfile, the others in the context. Only the first one that
 * exists counts.
 */
function ignoreFileNames(containerfileName) {
    return [
        `${containerfileName}.dockerignore`,
        `${containerfileName}.containerignore`,
        ".containerignore",
        ".dockerignore",
    ];
}
/**
 * Parses an ignore file. The returned function says whether a path of the context (relative, POSIX)
 * is kept out of the image; for a folder with `/` at its end, whether everything that may be in it
 * is certainly kept out. The rules are buildah's and were checked against it, with one difference:
 * after `**`, an exception further down (`**`, `!a/*.txt`) has no effect in buildah, which skips
 * such folders without looking into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
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
        // `**b` is a name with stars in it: it keeps out a folder `ab`, but nothing that is in it.
        const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
        return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
    };
}
/** The most patterns: every file is compared with every pattern. */
const mostPatterns = 5_000;
function isPattern(line) {
    return line.trim() !== "" && !line.startsWith("#");
}
function tooManyPatterns(count) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
        fix: "Name folders in place of single files.",
    });
}
/** Stands for any file, because no pattern contains this name. */
const noName = "\u0001";
/** Returns the patterns after `!`, each split into its folders. */
function exceptionsIn(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.startsWith("!"))
        .map((line) => segments(line.slice(1).trim()));
}
/**
 * Whether an exception may let a file in a folder through. Only names without wildcards can rule
 * that out.
 */
function mayMatchBelow(exception, folder) {
    const names = segments(folder);
    return exception.slice(0, names.length).every((pattern, index, patterns) => {
        const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
        return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
    });
}
function segments(path) {
    return (0,posix_.normalize)(path)
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
    const rules = ignore["default"]({ ignorecase: false }).add(text);
    // The package first looks paths up in a plain object, and every object has a `constructor`.
    const cache = Reflect.get(rules, "_cache");
    if (typeof cache === "object" && cache !== null)
        Object.setPrototypeOf(cache, null);
    return rules;
}
function badPattern(pattern, line) {
    return new failure/* Failure */.HR({
        code: "usage",
        message: `Line ${line} of the ignore file is no pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
        fix: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
    });
}
//# sourceMappingURL=ignore.js.map
// EXTERNAL MODULE: ./build/domain/oci/platform.js
var platform = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/compose/source.js










/**
 * Returns what reading advisories needs: no builder, and the code that queries a registry is only
 * loaded for a query.
 */
function advisoriesPortsFor(run) {
    return {
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            const { askBaseUser } = await __webpack_require__.e(/* import() */ 5304).then(__webpack_require__.bind(__webpack_require__, 5304));
            return await askBaseUser(run, { reference, platform });
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
    };
}
/** Reads context, Containerfile and ignore rules from the disk. */
function filesReaderFor({ env, cwd }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return (0,build_files/* buildFilesReader */.vh)({
        cwd,
        workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
        ignoreFileNames: ignoreFileNames,
        ignoreRules: ignoreRules,
    });
}
/** Returns the forge's API, if there is a token for it. */
function forgeFor({ env, signal, request }) {
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    return token === undefined || token === "" ? undefined : githubForge({ env, token, signal });
}
/** Decides whether a workflow's run may push; on the command line, the user alone decides that. */
function pushPermissionFor(run) {
    const { env } = run;
    const forge = forgeFor(run);
    return async (reading) => {
        if (env["GITHUB_ACTIONS"] !== "true")
            return undefined;
        const [carried, { repository }] = await Promise.all([readCarried(env), readAsked(env)]);
        const pull = async (number) => (await forge?.pull(repository, number)) ??
            (0,checkout/* unknown */.L)("nobody was asked, for there is no token for the forge");
        return await (0,push_permission/* pushPermission */.G)({ carried, reading, repository, pull });
    };
}
/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's
 * event; and a base's user from the place where the base is.
 */
function sourceReaderFor({ env, signal, request }, baseUser) {
    const forge = forgeFor({ env, signal, request });
    return sourceReader({
        checkouts: gitCheckoutReader({ env, signal, ...(forge === undefined ? {} : { forge }) }),
        asked: () => readAsked(env),
        baseUser,
    });
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ finalUser)
/* harmony export */ });
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(995);




/**
 * Returns the user of the target: that of the last USER in its stage and in the stages that it
 * builds on.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
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

/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);




/**
 * Yields the instructions of the stages that the target needs, in the order of the file, with the
 * variables of ADD, COPY, RUN, USER and similar instructions: ENV, inherited from the stages below,
 * or else ARG, which is not inherited. The ENV of an outside image is unknown here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
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
            // All pairs of an ENV see the values from before it.
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
/** Reads `ENV A=1 B=2`, or `ENV A the rest of the line`. */
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

/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** Creates a known answer. */
function known(value) {
    return { known: true, value };
}
/** Creates an open answer, with the reason why it stays open. */
function unknown(why) {
    return { known: false, why };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOffset),
/* harmony export */   t: () => (/* binding */ normalOffset)
/* harmony export */ });
/**
 * Normalizes an offset, the path of a folder from the repository's root: no slash at an end, no
 * empty or `.` part. Undefined if it leads out of the repository.
 */
function normalOffset(text) {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const isOutside = text.startsWith("/") || parts.includes("..") || text.includes("\0");
    return isOutside ? undefined : parts.join("/");
}
/** Whether a text is an offset in its normal form. */
function isOffset(text) {
    return normalOffset(text) === text;
}
//# sourceMappingURL=offset.js.map

/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);

const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
// Characters that would end the field of a source ID, break or reorder a line, or be mistaken for
// such.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
const urlForm = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/;
// A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a
// port.
const scpForm = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[@]+):(.*)$/s;
const helperForm = /^[A-Za-z0-9+.-]+::/;
/**
 * Returns the canonical name of the repository behind a remote URL (design §5): host in lower case,
 * then the path as written, without scheme, user, password, default port or `.git`. It accepts URLs
 * and scp-like addresses as in git-clone(1), "GIT URLS". Spaces, commas and control characters are
 * percent-encoded, because a source ID is split at commas. Undefined if the text names no
 * repository, needs a remote helper (`ext::…`), or is local ({@link isLocal}): a path means
 * something else on each machine, and would give the same source another digest there.
 */
function repositoryName(remote) {
    if (helperForm.test(remote) || isLocal(remote))
        return undefined;
    const url = urlForm.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    const scp = scpForm.exec(remote);
    return scp === null ? undefined : join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
}
/**
 * Whether a remote URL is a path on this machine: `/srv/git/shop.git`, `../shop`,
 * `file:///srv/git/shop.git`.
 */
function isLocal(remote) {
    if (helperForm.test(remote) || remote === "")
        return false;
    const url = urlForm.exec(remote);
    return url === null ? !scpForm.test(remote) : url[1]?.toLowerCase() === "file";
}
/**
 * Returns the canonical name that the input `repository` means. The input is a remote URL, or an
 * already canonical name, in which a number after the host is a port.
 */
function canonicalRepository(input) {
    const name = /^([A-Za-z0-9.-]+(?::\d+)?)\/(.+)$/s.exec(input);
    if (name === null)
        return repositoryName(input);
    const host = name[1] ?? "";
    // `./mirror` and `../mirror` are paths, not hosts.
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
/**
 * Removes the brackets of scp-like `[host:port]` and `[user@host]`; an IPv6 address keeps its
 * brackets.
 */
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
    // A repository whose name is just `.git` keeps it.
    const isSuffixed = named.endsWith(".git") && named !== ".git" && !named.endsWith("/.git");
    const bare = isSuffixed ? (0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(named.slice(0, -".git".length), "/") : named;
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

/***/ })

};
//# sourceMappingURL=9013.index.js.map
