export const id = 658;
export const ids = [658];
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

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ checkoutWall),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LF: () => (/* binding */ containerfilePath),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   mk: () => (/* binding */ contextFolder),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vh: () => (/* binding */ buildFilesReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);



/** A Containerfile beyond this is not one. */
const maxContainerfileBytes = 1024 * 1024;
/** Where a Containerfile is looked for in the context, in this order. */
const usualNames = ["Containerfile", "Dockerfile"];
/** Reads context, Containerfile and ignore file from the disk; nothing outside of the checkout. */
function buildFilesReader(order) {
    return {
        async readContext({ context, file }) {
            const path = await contextFolder(order.cwd, context, await checkoutWall(order, context));
            const isDockerfile = !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "Containerfile")));
            const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, isDockerfile ? "Dockerfile" : "Containerfile");
            const named = file === undefined ? usual : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, file);
            const ignoreText = await ignoreFile(order, path, named);
            return { path, ignoreText, ignores: order.ignoreRules(ignoreText) };
        },
        async read(request) {
            const wall = await checkoutWall(order, request.context);
            const context = await contextFolder(order.cwd, request.context, wall);
            const path = await containerfilePath({ order, request, context, wall });
            const text = await containerfileText(path, request.file ?? "file");
            const ignoreText = await ignoreFile(order, context, path);
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(wall ?? context, path);
            return {
                context: { path: context, ignoreText, ignores: order.ignoreRules(ignoreText) },
                containerfile: { name: shown.startsWith("..") ? path : shown.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), text },
                linksOut: (paths) => linksOut(context, paths),
            };
        },
        async hasContainerfile(context) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, context);
            const found = await Promise.all(usualNames.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
            return found.includes(true);
        },
    };
}
/** The folder nothing may lie outside of; undefined when an absolute context names its own checkout. */
async function checkoutWall(order, context) {
    if (order.workspace !== undefined)
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(order.workspace);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(context))
        return undefined;
    for (let folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(order.cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
async function contextFolder(cwd, context, wall) {
    const cure = "Name a folder inside the checkout, relative to its root, e.g. `services/cart`.";
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, context)).catch(() => undefined);
    if (path === undefined)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} does not exist.`, cure);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} is not a folder.`, cure);
    if (!isInside(wall, path)) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("context", `${context} leads outside of the checkout, to ${path}.`, cure);
    }
    return path;
}
async function containerfilePath(question) {
    const { order, request, context, wall } = question;
    const places = request.file === undefined
        ? usualNames.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, name))
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(order.cwd, request.file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, request.file)];
    for (const place of places) {
        if (!(await exists(place)))
            continue;
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!isInside(wall, path)) {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${place} leads outside of the checkout, to ${path}.`, "Name a Containerfile inside the checkout.");
        }
        return path;
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", request.file === undefined
        ? `there is no Containerfile or Dockerfile in the context ${request.context}.`
        : `${request.file} does not exist (looked for ${places.join(" and ")}).`, "Name the Containerfile, relative to the working folder, e.g. `file: deploy/Containerfile`.");
}
async function containerfileText(path, shown) {
    const cure = "Name a text file with build instructions, e.g. `file: Containerfile`.";
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (!found.isFile())
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${shown} is not a file.`, cure);
    if (found.size > maxContainerfileBytes)
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)("file", `${shown} is larger than 1 MiB.`, cure);
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
}
async function ignoreFile(order, context, path) {
    for (const name of order.ignoreFileNames((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) {
        const folder = name.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : context;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return "";
}
async function linksOut(context, paths) {
    const found = [];
    for (const path of paths) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, path);
        if (!isInside(context, place))
            continue;
        const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
        if (link?.isSymbolicLink() !== true)
            continue;
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(() => undefined);
        if (target !== undefined && !isInside(context, target))
            found.push(path);
    }
    return found;
}
function isInside(wall, path) {
    return (wall === undefined || path === wall || path.startsWith(wall === node_path__WEBPACK_IMPORTED_MODULE_1__.sep ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : `${wall}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=build-files.js.map

/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayout: () => (/* binding */ openLayout)
});

// UNUSED EXPORTS: layoutVersion, refNameAnnotation

// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/blob.js






/** Bytes read from a disk at once. */
const readSize = 256 * 1024;
/** A blob's place (image-spec v1.1.0, image-layout.md#blobs). A digest is hex, so this never leaves the folder. */
function blobPath(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
/**
 * A blob's bytes, proven by the time they end: their number and digest are the descriptor's.
 * @throws Failure `tool` when the blob is missing, outside the layout, cut or changed
 */
async function* readBlob(layout, blob) {
    const file = await openInside(layout, blobPath(layout, blob.digest));
    try {
        const { size } = await file.stat();
        if (size !== blob.size)
            throw wrongSize(layout, blob, size);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        let read = 0;
        for await (const chunk of file.createReadStream({
            highWaterMark: readSize,
            autoClose: false,
        })) {
            if (!Buffer.isBuffer(chunk))
                continue;
            read += chunk.length;
            if (read > blob.size)
                throw wrongSize(layout, blob, read);
            hash.update(chunk);
            yield chunk;
        }
        const found = (0,domain_digest/* digestFromHex */.Ch)(hash.digest("hex"));
        if (found !== blob.digest) {
            throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
        }
    }
    finally {
        await file.close();
    }
}
/** A small blob as a whole. @throws Failure `tool` as {@link readBlob}, and when it has more bytes than the limit */
async function readSmallBlob(layout, blob, limit) {
    if (blob.size > limit) {
        throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
    }
    const chunks = [];
    for await (const chunk of readBlob(layout, blob))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** A small file of the layout that has no digest. @throws Failure `tool` when missing or larger than the limit */
async function readPlainFile(layout, name, limit) {
    const file = await openInside(layout, (0,external_node_path_.join)(layout, name));
    try {
        const { size } = await file.stat();
        if (size > limit)
            throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** A failure over what is in a layout. */
function unsound(layout, what, cause) {
    return new failure/* Failure */.HR({
        code: "tool",
        message: `OCI layout \`${layout}\`: ${what}.`,
        cure: "Make the layout again; every blob must be complete and unchanged.",
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Opens a regular file. A layout is anyone's: a link out of it, a device or a pipe is not followed. */
async function openInside(layout, path) {
    const name = path.slice(layout.length + 1);
    let file;
    try {
        const real = await (0,promises_.realpath)(path);
        if (!real.startsWith((await (0,promises_.realpath)(layout)) + external_node_path_.sep)) {
            throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
        }
        file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw unsound(layout, `\`${name}\` is not a regular file`);
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return "is missing";
    return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}
function wrongSize(layout, blob, found) {
    return unsound(layout, `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`);
}
//# sourceMappingURL=blob.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/decompress.js




/** Bytes made at once. More would gain little speed and cost memory that is freed late. */
const chunkSize = 64 * 1024;
/** What a compressed stream holds. @throws Failure `tool` when it is cut or damaged, or this Node cannot read it */
async function* decompress(source) {
    const decoder = decoderOf(source.compression, source.name);
    if (decoder === undefined) {
        yield* source.bytes;
        return;
    }
    // The pipeline's own promise tells nothing that the loop does not see, and must not go unhandled.
    (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(source.bytes, { objectMode: false }), decoder).catch(() => undefined);
    try {
        for await (const chunk of decoder)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR || !isCodecError(error))
            throw error;
        throw new failure/* Failure */.HR({
            code: "tool",
            message: `${source.name} is not sound ${source.compression}: ${error.message}.`,
            cure: "Make the layout again; the layer was cut or damaged.",
            cause: error,
        });
    }
}
function decoderOf(compression, name) {
    switch (compression) {
        case "none":
            return undefined;
        case "gzip":
            return external_node_zlib_.createGunzip({ chunkSize });
        case "zstd":
            // Node has zstd from 22.15 on.
            if (typeof external_node_zlib_.createZstdDecompress === "function") {
                return external_node_zlib_.createZstdDecompress({ chunkSize });
            }
            throw new failure/* Failure */.HR({
                code: "tool",
                message: `${name} is compressed with zstd, which Node ${process.versions.node} cannot read.`,
                cure: "Run with Node 22.15 or newer, or use an image with gzip layers.",
            });
    }
}
function isCodecError(error) {
    if (!(error instanceof Error && "code" in error))
        return false;
    return (typeof error.code === "string" && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE)/.test(error.code));
}
//# sourceMappingURL=decompress.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layer.js




/**
 * A layer's uncompressed tar as a stream. When it ends without an error, the blob's size and digest and the
 * tar's diffID were all as promised.
 * @throws Failure `tool`
 */
async function* readLayer(place) {
    const { layout, descriptor, diffId, compression } = place;
    const blob = new Watched(readBlob(layout, descriptor));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
    for await (const chunk of decompress({ bytes: blob, compression, name })) {
        hash.update(chunk);
        yield chunk;
    }
    if (!blob.ended) {
        throw unsound(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
    }
    const found = (0,domain_digest/* digestFromHex */.Ch)(hash.digest("hex"));
    if (found !== diffId) {
        throw unsound(layout, `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`);
    }
}
/** Knows whether its bytes were read to the end: a decoder stops at the end of its own format. */
class Watched {
    #bytes;
    ended = false;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    async *[Symbol.asyncIterator]() {
        yield* this.#bytes;
        this.ended = true;
    }
}
//# sourceMappingURL=layer.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/media-types.js
const media_types_layers = new Map([
    ["application/vnd.oci.image.layer.v1.tar", "none"],
    ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
    ["application/vnd.docker.image.rootfs.diff.tar", "none"],
    ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
    ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);
const configs = [
    "application/vnd.oci.image.config.v1+json",
    "application/vnd.docker.container.image.v1+json",
];
/** How layers of a media type are packed; undefined for what is no layer that we know. */
function compressionOf(mediaType) {
    return media_types_layers.get(mediaType);
}
/** Whether a media type is that of an image's config. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
//# sourceMappingURL=media-types.js.map
;// CONCATENATED MODULE: ./build/adapters/oci-layout/layout.js





/** Image-spec v1.1.0, image-layout.md#oci-layout-file and annotations.md. */
const layoutVersion = "1.0.0";
const refNameAnnotation = "org.opencontainers.image.ref.name";
const maxLayoutFileBytes = 4096;
/**
 * Opens an image in an OCI layout folder. Its manifest and config are proven by their digests now, each layer
 * by the time it was read.
 * @throws Failure `tool` over the layout, naming what is wrong in it
 */
async function openLayout(path, choice = {}) {
    checkVersion(path, await readPlainFile(path, "oci-layout", maxLayoutFileBytes));
    const index = (0,oci_parse/* parseIndex */.A1)(await readPlainFile(path, "index.json", oci_parse/* maxManifestBytes */.rq), origin(path, "`index.json`"));
    const chosen = choose(path, index, choice);
    checkManifestType(path, chosen);
    const manifest = (0,oci_parse/* parseManifest */.Ng)(await readSmallBlob(path, chosen, oci_parse/* maxManifestBytes */.rq), origin(path, `manifest ${chosen.digest}`));
    if (!isImageConfig(manifest.config.mediaType)) {
        throw unsound(path, `the config's media type ${quoted(manifest.config.mediaType)} is unknown`);
    }
    const configBytes = await readSmallBlob(path, manifest.config, oci_parse/* maxConfigBytes */.aF);
    const config = (0,oci_parse/* parseImageConfig */.FB)(configBytes, origin(path, `config ${manifest.config.digest}`));
    const layers = layerPlaces(path, manifest, config);
    return {
        digest: chosen.digest,
        manifest,
        config,
        configBytes,
        layer: (position) => {
            const place = layers[position];
            if (place === undefined)
                throw new RangeError(`the image has no layer ${position}`);
            return readLayer(place);
        },
    };
}
function checkVersion(path, bytes) {
    let found;
    try {
        found = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw unsound(path, "`oci-layout` is not JSON", cause);
    }
    const version = typeof found === "object" && found !== null && "imageLayoutVersion" in found
        ? found.imageLayoutVersion
        : undefined;
    if (version !== layoutVersion) {
        throw unsound(path, `\`oci-layout\` does not say \`imageLayoutVersion\` \`${layoutVersion}\``);
    }
}
function choose(path, index, choice) {
    const { wanted, fits } = criterion(choice);
    const found = index.manifests.filter(fits);
    const [first] = found;
    if (first === undefined)
        throw unsound(path, `it holds no image${wanted}`);
    // One image may stand there under several tags.
    if (found.every((descriptor) => descriptor.digest === first.digest))
        return first;
    const names = found.map((descriptor) => {
        const tag = descriptor.annotations?.[refNameAnnotation];
        return tag === undefined ? descriptor.digest : `${descriptor.digest} (${quoted(tag)})`;
    });
    throw unsound(path, `it holds ${found.length} images${wanted}, and one must be chosen by tag or digest: ${names.slice(0, 10).join(", ")}`);
}
function criterion(choice) {
    if ("digest" in choice && choice.digest !== undefined) {
        const { digest } = choice;
        return { wanted: ` with the digest ${digest}`, fits: (found) => found.digest === digest };
    }
    if ("tag" in choice && choice.tag !== undefined) {
        const { tag } = choice;
        return {
            wanted: ` with the tag ${quoted(tag)}`,
            fits: (found) => found.annotations?.[refNameAnnotation] === tag,
        };
    }
    return { wanted: "", fits: () => true };
}
function checkManifestType(path, { digest, mediaType }) {
    if (oci_parse/* manifestMediaTypes */.$P.includes(mediaType))
        return;
    throw unsound(path, oci_parse/* indexMediaTypes */.U8.includes(mediaType)
        ? `${digest} is an index of images for several platforms, not one image`
        : `${digest} has the media type ${quoted(mediaType)}, which is no image manifest`);
}
function layerPlaces(path, manifest, config) {
    const { layers } = manifest;
    const { diffIds } = config;
    if (layers.length !== diffIds.length) {
        throw unsound(path, `the manifest has ${layers.length} layers, the config has ${diffIds.length} diffIDs`);
    }
    return layers.flatMap((descriptor, position) => {
        const compression = compressionOf(descriptor.mediaType);
        if (compression === undefined) {
            const mediaType = quoted(descriptor.mediaType);
            throw unsound(path, `layer ${position} has the unknown media type ${mediaType}`);
        }
        const diffId = diffIds[position];
        return diffId === undefined ? [] : [{ layout: path, descriptor, diffId, compression }];
    });
}
function origin(path, what) {
    return { name: `OCI layout \`${path}\`: ${what}`, code: "tool" };
}
/** A stranger's text, short and without control characters. */
function quoted(text) {
    return `\`${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text), 200)}\``;
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ installCommands)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);

/** The command lines that install packages, without those that Debian merely recommends. */
async function installCommands(request) {
    const path = request.env["PATH"] ?? "";
    const sudo = !request.root && (await (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)("sudo", path)) !== undefined;
    const commands = [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", ...request.packages],
    ];
    return sudo ? commands.map((argv) => ["sudo", ...argv]) : commands;
}
//# sourceMappingURL=apt.js.map

/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authFile: () => (/* binding */ authFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7803);




/**
 * The auth file to hand to skopeo, so that no password is ever an argument. With a user name and password it is a
 * private copy of the machine's own auth file with their entries added: bases from other registries stay reachable.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @throws Failure `usage` when the input `authfile` cannot be read
 */
async function authFile(order) {
    const { username, password, authfile } = order.access;
    const named = authfile ?? order.env["REGISTRY_AUTH_FILE"];
    if (username === undefined || password === undefined) {
        if (authfile !== undefined)
            await readAuth(authfile, "authfile");
        // Without a runtime folder skopeo looks into one of root's, and fails there for anybody else.
        if (named !== undefined || order.env["XDG_RUNTIME_DIR"] !== undefined)
            return named;
        return await writePrivate(order.folder, await firstOf(ownFiles(order.env)));
    }
    const existing = named === undefined ? await firstOf(ownFiles(order.env)) : await readAuth(named, "authfile");
    const auths = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(existing["auths"]) ? existing["auths"] : {};
    const helpers = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(existing["credHelpers"]) ? existing["credHelpers"] : {};
    const entry = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    const ours = Object.fromEntries(order.registries.map((registry) => [registry, entry]));
    // A credential helper of the same registry would win over our entry.
    const kept = Object.entries(helpers).filter(([registry]) => !order.registries.includes(registry));
    return await writePrivate(order.folder, {
        ...existing,
        auths: { ...auths, ...ours },
        credHelpers: Object.fromEntries(kept),
    });
}
async function writePrivate(folder, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "auth.json");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(content), { mode: 0o600 });
    return file;
}
/** Where containers' tools and docker look, in their order. */
function ownFiles(env) {
    const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
    return [
        ...(runtime === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, "containers/auth.json")]),
        ...(docker === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(docker, "config.json")]),
        ...(home === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".docker/config.json")]),
    ];
}
async function firstOf(files) {
    for (const file of files) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
        if (text === undefined)
            continue;
        const value = parsed(text);
        if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
            return value;
    }
    return {};
}
async function readAuth(file, input) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(input, `${wrong}.`, "Name an auth file as `docker login` or `buildah login` writes it.");
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=auth-file.js.map

/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ registryFailure),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);



/** Troubles of skopeo's text, by what the user can do; the first that fits is told. */
const troubles = [
    {
        sign: /unauthorized|authentication required|invalid username\/password|status 401/i,
        what: "the registry did not accept the credentials",
        cure: "Check the inputs `username` and `password` (or the auth file), and that they may write to this repository.",
    },
    {
        sign: /(?<!permission )denied|forbidden|status 403/i,
        what: "the registry denied access",
        cure: "Give the token the right to this repository (on GitHub: `permissions: packages: write`).",
    },
    {
        sign: /manifest unknown|name unknown|not found|status 404/i,
        what: "the registry does not have it",
        cure: "Check the name and the tag.",
    },
    {
        sign: /server gave HTTP response to HTTPS client/i,
        what: "the registry speaks plain HTTP",
        cure: "Use HTTPS, or set `tls-verify: false` for a registry on your own machine.",
    },
    {
        sign: /x509|certificate/i,
        what: "the registry's certificate is not trusted",
        cure: "Install its authority on the machine, or set `tls-verify: false` if you know what that gives up.",
    },
    {
        sign: /toomanyrequests|too many requests|status 429/i,
        what: "the registry's rate limit is reached",
        cure: "Sign in (`username`, `password`), wait, or use a mirror.",
    },
    {
        sign: /no space left on device/i,
        what: "the disk is full",
        cure: "Free some space, or point RUNNER_TEMP or TMPDIR at a larger disk.",
    },
];
/** Troubles that pass by themselves: the server's own, and broken or refused connections. */
const passing = /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;
/** Whether trying again may help. */
function isPassing(lines) {
    return lines.some((line) => passing.test(line));
}
/** The one error for a registry that did not do as asked. */
function registryFailure(attempted, finished) {
    const text = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finished.lastLines.join(" "));
    const trouble = troubles.find(({ sign }) => sign.test(text));
    const said = `${(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(finished)}: ${text.slice(-400)}`;
    const what = trouble === undefined ? said : `${trouble.what} (${text.slice(-200)})`;
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: trouble?.what === "the disk is full" ? "tool" : "registry",
        message: `Could not ${attempted.verb} ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(attempted.reference)}: ${what}.`,
        cure: trouble?.cure ?? "Check that the registry can be reached from here, then run again.",
    });
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** Waits between attempts, in seconds; their number is the number of further attempts. */
const waits = [1, 2, 4];
/** The first good result, or the last one when all attempts met trouble. */
async function retried(order) {
    let result = await order.attempt();
    for (const wait of waits) {
        if (!order.again(result))
            return result;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1000, undefined, { signal: order.signal });
        result = await order.attempt();
    }
    return result;
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArguments),
/* harmony export */   skopeoRegistry: () => (/* binding */ skopeoRegistry)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(382);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);




/** A copy that has not ended by then will not; skopeo itself waits for as long as a registry asks. */
const copySeconds = 30 * 60;
const askSeconds = 120;
/**
 * The {@link Registry} port over skopeo, used on `docker://`, `dir:` and `oci:` alone: its
 * `containers-storage:` needs a user namespace that hosted runners deny it.
 */
function skopeoRegistry(order) {
    const auth = order.authFile === undefined ? [] : [`--authfile=${order.authFile}`];
    const tls = String(order.tlsVerify);
    const skopeo = async (attempted, args) => {
        const { env, signal } = order;
        const timeoutSeconds = args[0] === "copy" ? copySeconds : askSeconds;
        const finished = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retried */ .s)({
            signal,
            attempt: () => (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)({ program: order.skopeo, args, env, signal, timeoutSeconds }),
            again: (result) => !(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(result) && (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .W)(result.lastLines),
        });
        if (!(0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(finished))
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFailure */ .M)(attempted, finished);
        return finished;
    };
    return {
        async resolve(reference) {
            const args = ["inspect", "--raw", ...auth, `--tls-verify=${tls}`, `docker://${reference}`];
            const finished = await skopeo({ verb: "read", reference }, args);
            return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(finished.stdout);
        },
        async fetch(fetch) {
            const reference = fetch.from.kind === "registry" ? fetch.from.reference : fetch.from.location;
            await skopeo({ verb: "pull", reference }, [
                ...platformArguments(fetch.platform),
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--src-tls-verify=${tls}`,
                transport(fetch.from),
                `dir:${fetch.folder}`,
            ]);
        },
        async push(layout, reference) {
            await skopeo({ verb: "push", reference }, [
                "copy",
                "--quiet",
                "--preserve-digests",
                ...auth,
                `--dest-tls-verify=${tls}`,
                `oci:${layout}`,
                `docker://${reference}`,
            ]);
        },
    };
}
function transport(from) {
    return from.kind === "registry"
        ? `docker://${from.reference}`
        : `${from.transport}:${from.location}`;
}
/** skopeo's global flags for the platform to pick out of an index. */
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
//# sourceMappingURL=skopeo.js.map

/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseQuestion)
/* harmony export */ });
/** Everything that decides what the names in the Containerfile mean: asked in the same words everywhere. */
function baseQuestion(order) {
    const { request, prepared, builder } = order;
    return {
        containerfile: prepared.containerfile,
        buildArgs: request.buildArgs,
        contexts: new Set(prepared.contexts.map(({ name }) => name)),
        platforms: { build: builder.platform, target: request.platform ?? builder.platform },
        ...(request.target === undefined ? {} : { target: request.target }),
    };
}
//# sourceMappingURL=base-question.js.map

/***/ }),

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  iA: () => (/* binding */ prepare),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/containerfile/copies.js
var copies = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/containerfile/parse.js + 2 modules
var parse = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/build-context.js


/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`, `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
function parseBuildContext({ name, value }) {
    const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
    if (registry !== undefined)
        return { kind: "registry", name, reference: registry };
    const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
    if (archive?.[1] !== undefined && archive[2] !== undefined) {
        const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
        return { kind: "files", name, transport, path: archive[2] };
    }
    const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
    if (layout !== undefined)
        return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
    if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${name} has an unknown kind of value, ${value.slice(0, 60)}.`, "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.");
    }
    return { kind: "folder", name, path: value };
}
function layoutPath(text) {
    const at = text.lastIndexOf("@");
    const digest = at < 0 ? undefined : (0,domain_digest/* parseDigest */.m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw (0,failure/* badInput */.AN)("build-contexts", `${text.slice(at)} is not a digest.`, "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.");
    }
    const rest = at < 0 ? text : text.slice(0, at);
    const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
    const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
    return {
        path,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=build-context.js.map
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
;// CONCATENATED MODULE: ./build/app/prepare.js






/** Reads and checks the build's files. @throws Failure `usage` with the place of what is wrong */
async function prepare(request, reader) {
    const files = await reader.read({
        context: request.context,
        ...(request.file === undefined ? {} : { file: request.file }),
    });
    const { name, text } = files.containerfile;
    const containerfile = (0,parse/* parseContainerfile */.L)({ text, file: name });
    const contexts = request.buildContexts.map(parseBuildContext);
    await refuseLinksOut(files, containerfile);
    return { files, containerfile, contexts };
}
/** A link out of the context is a file that the checkout does not have: buildah would only say "no such file". */
async function refuseLinksOut(files, containerfile) {
    const sources = (0,copies/* contextSources */.S)(containerfile);
    const out = await files.linksOut(sources.map(({ source }) => source));
    const first = sources.find(({ source }) => out.includes(source));
    if (first === undefined)
        return;
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `${containerfile.file}:${first.line}: \`${first.source}\` is a symbolic link out of the build context.`,
        cure: "Copy the file into the context, or choose a `context` that holds it.",
        place: { file: containerfile.file, line: first.line },
    });
}
/** Reads the source and its advisories. */
async function readSource(order) {
    const { request, prepared, sourceReader, machinePlatform } = order;
    const { context } = prepared.files;
    return await sourceReader.read({
        context: context.path,
        ignores: context.ignores,
        tags: request.tags,
        recipe: {
            question: (0,base_question/* baseQuestion */.s)({ request, prepared, builder: { platform: machinePlatform } }),
            contexts: prepared.contexts,
            network: request.network,
        },
        ...(request.offset === undefined ? {} : { offset: request.offset }),
        ...(request.repository === undefined ? {} : { repository: request.repository }),
    });
}
/** The policy gate. @throws Failure `forbidden` */
function gate(request, reading) {
    const failure = (0,policy/* forbidden */.o)(reading.advisories, request.forbid);
    if (failure !== undefined)
        throw failure;
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fromScope),
/* harmony export */   w: () => (/* binding */ withScopes)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);

/** The variables that FROM sees: the ARGs before the first FROM, and the platforms. */
function fromScope(containerfile, values) {
    const scope = platformScope(values);
    for (const instruction of containerfile.args)
        declare(instruction, { scope, outer: scope, values });
    return scope;
}
/**
 * A stage's instructions, each with the variables it sees in `--from` and `from=`: the ARGs above it in the
 * stage, which without a default have the value from before the first FROM. Variables of ENV are none of
 * them, as in buildah. A scope holds until the next instruction is asked for.
 */
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
/** A default that cannot be resolved leaves its ARG without a value: who uses it hears of that. */
function defaultOf(written, scope) {
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, (name) => scope.get(name));
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
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   ip: () => (/* binding */ pinBases),
/* harmony export */   xB: () => (/* binding */ neededStages)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * What the build of the target needs from outside: the names in its stage and in the stages it takes from,
 * in the order of the file. Triggers that a base image brings (ONBUILD) are not seen here.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function basesOf(question) {
    const { contexts } = question;
    const uses = [...neededOrigins(question)].flatMap(([stage, origins]) => origins
        .filter((origin) => origin.stage === undefined)
        .map((origin) => useOf(origin, { stage: stage.index, contexts })));
    return uses.sort((one, other) => one.start - other.start);
}
/**
 * The stages that the target needs, itself among them, in the order of the file.
 * @throws Failure `usage`, as {@link basesOf}
 */
function neededStages(question) {
    return [...neededOrigins(question).keys()].sort((one, other) => one.index - other.index);
}
function neededOrigins(question) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(question.containerfile, question);
    const needed = new Map();
    const open = [(0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .A)(question)];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originsOf */ .TZ)(names, stage);
        needed.set(stage, origins);
        open.push(...origins.flatMap((origin) => origin.stage ?? []));
    }
    return needed;
}
/**
 * A file's text with names replaced and everything else, line numbers included, as it was.
 * @throws RangeError when a use is not one of this text
 */
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
    const { kind, word, name, line, platform } = origin;
    return {
        kind,
        written: word.text,
        reference: name,
        ...(contexts?.has(name) ? { context: name } : {}),
        ...(platform === undefined ? {} : { platform }),
        stage,
        line,
        start: word.start,
        end: word.end,
    };
}
//# sourceMappingURL=bases.js.map

/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ targetStage),
/* harmony export */   a: () => (/* binding */ stageChain)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4837);


/**
 * The stages that stand on each other, from the one on an outside image (or on `scratch`) to the target.
 * @throws Failure `usage` for an unknown target, and for a FROM that its ARGs leave without meaning
 */
function stageChain(question) {
    const { containerfile, buildArgs = [] } = question;
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(containerfile, { ...question, buildArgs });
    const chain = [];
    let stage = targetStage(question);
    while (stage !== undefined) {
        chain.push(stage);
        stage = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
    }
    return chain.reverse();
}
/** The stage to build: by its name, or by its number when it has none, as in buildah. @throws Failure `usage` */
function targetStage(question) {
    const { containerfile, target } = question;
    const stage = target === undefined
        ? containerfile.stages.at(-1)
        : containerfile.stages.find((each) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(each) === target);
    if (stage === undefined)
        throw unknownTarget(containerfile, target ?? "");
    return stage;
}
function unknownTarget({ file, stages }, target) {
    const names = stages.slice(0, 20).map((stage) => `\`${(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(stage)}\``);
    const more = stages.length > names.length ? ", …" : "";
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("target", `${file} has no stage ${JSON.stringify(target.slice(0, 100))}.`, `Write one of ${names.join(", ")}${more}, or leave it out for the last stage.`);
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2912);
/* harmony import */ var _heredoc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);


/** What all stages copy from the build context, in the order of the file. */
function contextSources(containerfile) {
    return containerfile.stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => sourcesOf(instruction).map((source) => ({ source, line: instruction.line }))));
}
function sourcesOf({ keyword, flags, argument, words }) {
    if (keyword !== "ADD" && keyword !== "COPY")
        return [];
    if (flags.some(({ name }) => name === "from"))
        return [];
    const strings = (0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStrings */ .lJ)(argument);
    if (strings !== undefined)
        return strings.slice(0, -1).filter((source) => !isRemote(source));
    return words
        .slice(0, -1)
        .map(({ text }) => text)
        .filter((text) => !(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeredocMarker */ .nF)(text))
        .map(withoutQuotes)
        .filter((source) => !isRemote(source));
}
function withoutQuotes(word) {
    if (word.includes("$"))
        return word;
    const { text, problem } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(word, () => undefined);
    return problem === undefined ? text : word;
}
/** ADD fetches URLs and git repositories itself. */
function isRemote(source) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}
//# sourceMappingURL=copies.js.map

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
 * The user of the target: of the last USER in its stage and in those that it stands on.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function finalUser(question) {
    const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .a)(question);
    const [bottom] = chain;
    const base = (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOf */ .cF)(question).find(({ kind, stage }) => kind === "from" && stage === bottom?.index);
    let last;
    for (const { stage, instruction, lookup } of (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .s)(question)) {
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

/***/ 4837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W7: () => (/* binding */ namingWords),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zU: () => (/* binding */ originOfBase)
/* harmony export */ });
/* unused harmony export originOf */
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
/* harmony import */ var _broken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2912);




/** The names of a Containerfile for some values from outside. */
function namesOf(containerfile, values) {
    const outer = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .fromScope */ .h)(containerfile, values);
    const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
    return { containerfile, values, outer, stages };
}
/**
 * What one stage stands on and copies from, in the order of the file; `scratch` is nothing.
 * @throws Failure `usage` at a name that its ARGs leave without meaning
 */
function originsOf(names, stage) {
    const origins = [];
    for (const word of namingWords(names, stage)) {
        const origin = originOf(names, word);
        if (origin.name !== "scratch")
            origins.push(origin);
    }
    return origins;
}
/** What a stage's FROM stands on; undefined for `scratch`. @throws Failure `usage`, as {@link originsOf} */
function originOfBase(names, stage) {
    const origin = originOf(names, baseWord(names, stage));
    return origin.name === "scratch" ? undefined : origin;
}
/** The words of one stage that name something, in the order of the file. */
function* namingWords(names, stage) {
    const { values, outer } = names;
    yield baseWord(names, stage);
    for (const { instruction, scope } of (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer, values })) {
        for (const found of fromWords(instruction))
            yield { ...found, stage, instruction, scope };
    }
}
function baseWord({ outer }, stage) {
    return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}
/** What a word names, be it `scratch`. @throws Failure `usage` when its ARGs leave it without meaning */
function originOf(names, named) {
    const read = readName(names, named);
    if ("wrong" in read)
        throw (0,_broken_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenContainerfile */ .b)(read);
    return read;
}
/** As {@link originOf}; what is wrong with a word without meaning is an answer here. */
function readName(names, named) {
    const { containerfile, values } = names;
    const { kind, word, instruction, scope } = named;
    const place = { file: containerfile.file, line: instruction.line };
    const written = JSON.stringify((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(word.text, 200));
    const lookup = (name) => scope.get(name);
    if (containerfile.text.slice(word.start, word.end) !== word.text) {
        const wrong = `${written} goes on in another line.`;
        return { ...place, wrong, cure: "Write it in one line." };
    }
    const { text: name, problem, unset } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(word.text, lookup);
    if (problem !== undefined || name === "") {
        const [first] = unset;
        const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
        return {
            ...place,
            wrong: `${written} ${problem ?? empty}.`,
            cure: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
        };
    }
    const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
    const origin = { kind, word, name, line: instruction.line };
    const found = meant === undefined ? origin : { ...origin, stage: meant };
    const flag = kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
    if (flag === undefined)
        return found;
    const platform = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWord */ .V)(flag.value.text, lookup);
    if (platform.problem !== undefined) {
        const wrong = `${JSON.stringify((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(flag.value.text, 200))} ${platform.problem}.`;
        return { ...place, wrong, cure: "Write a platform such as `linux/arm64`." };
    }
    // Empty is the build's own platform, as in buildah.
    return platform.text === "" ? found : { ...found, platform: platform.text };
}
function cureForUnset(name, kind) {
    const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
    return `Write \`ARG ${name}=…\` ${where}; without a default there, input \`build-args\` must give the value.`;
}
/** Only stages above are meant; FROM knows a stage's number only where the stage has no name, as in buildah. */
function stageMeant({ containerfile, stages }, { kind, name, stage }) {
    const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
    const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
    return meant !== undefined && meant.index < stage.index ? meant : undefined;
}
/** A stage's name: its number when it has no other. */
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
        // Offsets within a value that goes on in another line are not those of its text.
        if (value.end - value.start !== value.text.length)
            return [{ kind: "mount", word: value }];
        const text = from[1] ?? "";
        const start = value.start + from.index + from[0].length - text.length;
        return [{ kind: "mount", word: { text, start, end: start + text.length } }];
    });
}
//# sourceMappingURL=origins.js.map

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
 * The instructions of the stages that the target needs, in the order of the file, with the variables of ADD, COPY,
 * RUN, USER and their like: ENV, which the stages above inherit, and where it has none ARG, which they do not. What
 * an outside image's ENV brings is not known here.
 * @throws Failure `usage` for an unknown target, and for a name that its ARGs leave without meaning
 */
function* withVariables(question) {
    const names = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(question.containerfile, question);
    const environments = new Map();
    for (const stage of (0,_bases_js__WEBPACK_IMPORTED_MODULE_0__/* .neededStages */ .xB)(question)) {
        const below = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfBase */ .zU)(names, stage)?.stage;
        const environment = new Map(below === undefined ? [] : environments.get(below));
        environments.set(stage, environment);
        const scopes = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withScopes */ .w)(stage.instructions, { outer: names.outer, values: question });
        for (const { instruction, scope } of scopes) {
            const lookup = (name) => environment.get(name) ?? scope.get(name);
            yield { stage, instruction, lookup };
            if (instruction.keyword !== "ENV")
                continue;
            // All pairs of one ENV see what was there before it.
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
/** `ENV A=1 B=2`, or `ENV A the rest of the line`. */
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ forbiddenAmong),
/* harmony export */   o: () => (/* binding */ forbidden)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);

/**
 * The advisories that policy (input `forbid`) does not accept, in their order. What could not be ruled out counts as
 * found: an unknown is never a pass.
 */
function forbiddenAmong(advisories, forbid) {
    return advisories.filter((advisory) => forbid.includes(advisory.name) || openAndForbidden(advisory, forbid).length > 0);
}
/** The policy gate: a failure that names each advisory which holds and is forbidden, with its fix, or undefined. */
function forbidden(advisories, forbid) {
    const hits = forbiddenAmong(advisories, forbid);
    const [first, ...more] = hits;
    if (first === undefined)
        return undefined;
    const names = hits.map((advisory) => named(advisory, forbid));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "forbidden",
        message: more.length === 0
            ? `The source has the forbidden advisory ${names[0]}: ${first.message}`
            : `The source has ${hits.length} forbidden advisories: ${names.join(", ")}.`,
        cure: `${hits.map(({ name, fix }) => `${name}: ${fix}`).join(" ")} Or take ${more.length === 0 ? "it" : "them"} out of \`forbid\`.`,
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

/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ taggedSource)
/* harmony export */ });
/** A source together with its tags. */
function taggedSource(found) {
    const { source, tag, otherTags } = found;
    return {
        ...source,
        ...(tag === undefined ? {} : { tag }),
        ...(otherTags.length === 0 ? {} : { otherTags }),
    };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisoriesPortsFor: () => (/* binding */ advisoriesPortsFor),
  runBuild: () => (/* binding */ runBuild)
});

// UNUSED EXPORTS: filesReaderFor

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/domain/asked.js
/** Nothing was asked for: any commit is as good as another. */
const nothingAsked = { revisions: [], versions: [] };
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(7803);
// EXTERNAL MODULE: ./build/domain/repository-name.js
var repository_name = __webpack_require__(1977);
;// CONCATENATED MODULE: ./build/adapters/actions/event-file.js


/** GitHub caps a webhook's payload at 25 MB; a larger file is no event. */
const maxEventBytes = 25 * 1024 * 1024;
/** The event that started the run (GITHUB_EVENT_PATH); undefined when there is none that can be read. */
async function readEvent(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return undefined;
    const text = await readBounded(path).catch(() => undefined);
    const value = text === undefined ? undefined : parsed(text);
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
/** What a path of names leads to in an event, e.g. `pull_request`, `head`, `sha`; undefined where it leads nowhere. */
function eventField(event, ...path) {
    return path.reduce((value, name) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? value[name] : undefined, event);
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
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=event-file.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/asked.js




/**
 * What a workflow's run was started for, from its variables and its event
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows). Everything in
 * them is checked for its form; what has another is as good as absent.
 */
async function readAsked(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return nothingAsked;
    const event = (await readEvent(env)) ?? {};
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
    return (0,repository_name/* repositoryName */.a)(`${server || "https://github.com"}/${repository}`);
}
/** Where events name commits that a workflow of theirs may check out, beside GITHUB_SHA. */
const places = [
    // Of a push.
    ["after"],
    // GITHUB_SHA is the temporary merge, with `pull_request_target` the base.
    ["pull_request", "head", "sha"],
    // GITHUB_SHA is the default branch's.
    ["workflow_run", "head_sha"],
    ["check_run", "head_sha"],
    ["check_suite", "head_sha"],
    ["merge_group", "head_sha"],
    ["deployment", "sha"],
];
function revisionsAsked(env, event) {
    const named = [
        { from: "GITHUB_SHA", commit: commitIn(env["GITHUB_SHA"]) },
        ...places.map((path) => ({
            from: `${path.join(".")} of the event`,
            commit: commitIn(eventField(event, ...path)),
        })),
        ...[event["inputs"], event["client_payload"]].flatMap(commitsGiven),
    ];
    const seen = new Set();
    return named.flatMap(({ from, commit }) => {
        if (commit === undefined || seen.has(commit))
            return [];
        seen.add(commit);
        return [{ from, commit }];
    });
}
/** Commits that whoever dispatched the run wrote by their full names, for the workflow to check out. */
function commitsGiven(inputs) {
    if (!(0,json/* isJsonObject */.O)(inputs))
        return [];
    return Object.entries(inputs).map(([name, value]) => ({
        from: `the dispatch's ${name}`,
        commit: commitIn(value),
    }));
}
function previewAsked(env, event) {
    const head = commitIn(eventField(event, "pull_request", "head", "sha"));
    const base = commitIn(eventField(event, "pull_request", "base", "sha"));
    const { GITHUB_REF: ref = "" } = env;
    const own = commitIn(env["GITHUB_SHA"]);
    if (/^refs\/pull\/\d+\/merge$/.test(ref) && own !== undefined)
        return { ref, commit: own, head, base };
    // `pull_request_target` runs for the base; its workflow may still check the temporary merge out.
    const merge = commitIn(eventField(event, "pull_request", "merge_commit_sha"));
    const number = eventField(event, "pull_request", "number");
    const merged = eventField(event, "pull_request", "merged") === true;
    if (merge === undefined || merged || typeof number !== "number")
        return undefined;
    return { ref: `refs/pull/${number}/merge`, commit: merge, head, base };
}
function versionsAsked(env, event) {
    const ref = /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1];
    const release = eventField(event, "release", "tag_name");
    return [
        ...(ref === undefined ? [] : [{ name: ref, from: "GITHUB_REF" }]),
        ...(typeof release !== "string" || release === "" || release === ref
            ? []
            : [{ name: release, from: "the release" }]),
    ];
}
/** A full object name in lower case; zeros stand for a commit that is none. */
function commitIn(value) {
    if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value))
        return undefined;
    return /^0+$/.test(value) ? undefined : value.toLowerCase();
}
//# sourceMappingURL=asked.js.map
;// CONCATENATED MODULE: ./build/domain/checkout.js
/** A known answer. */
function known(value) {
    return { known: true, value };
}
/** An open question, and why it stayed open. */
function unknown(why) {
    return { known: false, why };
}
//# sourceMappingURL=checkout.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/github-session.js

/** For all that is asked in one session. */
const sessionSeconds = 10;
/**
 * Asks the forge about a repository, with the token, if it is on this forge. @throws the reason of an abort only
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
/** The server's host as repository names have it, and where its API is. */
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(to.token, { baseUrl: to.api.replace(/\/+$/, "") });
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
    // What a server says of its API's future belongs into nobody's log.
}
/** Thrown for an answer that is of no use; the message ends a sentence about the API. */
class Unusable extends Error {
    constructor(message = "answered in an unknown form") {
        super(message);
    }
}
/** Never the error's own text: an address in it may hold a secret. */
function reasonOf(error) {
    if (error instanceof Unusable)
        return error.message;
    if (!(0,json/* isJsonObject */.O)(error) || error["response"] === undefined)
        return "could not be reached";
    const status = error["status"];
    return typeof status === "number" ? `answered ${status}` : "answered with an error";
}
//# sourceMappingURL=github-session.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge-refs.js


/** Of 100 refs each, for branches and for tags; a repository with more is left to git. */
const mostPages = 10;
// https://docs.github.com/en/graphql/reference/objects#ref: an annotated tag is an object between tag and commit.
const question = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: $prefix, first: 100, after: $after) {
      nodes { name target { oid ... on Tag { target { oid ... on Tag { target { oid } } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
/**
 * The branches and tags of a repository, for a remote that git may not read: a checkout without credentials of a
 * private repository.
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
        const answer = await session.query(question, { owner, repo, prefix, after });
        const { nodes, pageInfo } = objectIn(objectIn(objectIn(answer)["repository"])["refs"]);
        if (!Array.isArray(nodes))
            throw new Unusable();
        found.push(...nodes.map((node) => refOf(objectIn(node), prefix)));
        const { hasNextPage, endCursor } = objectIn(pageInfo);
        if (hasNextPage !== true)
            return found;
        after = endCursor;
    }
    throw new Unusable("has more branches or tags than are asked for");
}
function refOf({ name, target }, prefix) {
    let place = objectIn(target);
    while ((0,json/* isJsonObject */.O)(place["target"]))
        place = place["target"];
    const commit = place["oid"];
    const isCommit = typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit);
    if (typeof name !== "string" || !isCommit)
        throw new Unusable();
    return { name: prefix + name, commit };
}
function objectIn(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        throw new Unusable();
    return value;
}
//# sourceMappingURL=forge-refs.js.map
;// CONCATENATED MODULE: ./build/adapters/actions/forge.js




/** Each costs a request, and what a token may ask in an hour is limited. */
const mostComparisons = 10;
/**
 * GitHub's API, with the token: asked only about repositories of its own server, and only at that server's address
 * (GITHUB_API_URL beside GITHUB_SERVER_URL, or github.com's). Errors, of whatever kind, leave the question open.
 */
function githubForge(access) {
    return {
        async listRefs(repository) {
            const outcome = await inSession(access, repository, listRefs);
            if (outcome.kind === "elsewhere")
                return undefined;
            return outcome.kind === "answered" ? known(outcome.value) : unknown(outcome.why);
        },
        async contains(question) {
            const outcome = await inSession(access, question.repository, (session) => compareRefs(question, { session, env: access.env }));
            if (outcome.kind === "answered")
                return outcome.value;
            return { kind: "silent", why: outcome.kind === "failed" ? outcome.why : undefined };
        },
    };
}
/** The likely branches first: the run's own, the pull request's base, the default one; then what else there is. */
async function compareRefs(question, asking) {
    const { refs } = question;
    const asked = new Map();
    const ask = async ({ name, commit }) => {
        if (asked.has(commit))
            return false;
        asked.set(commit, name);
        return isAncestor(question.commit, commit, asking.session);
    };
    for await (const branch of likelyBranches(asking)) {
        const ref = refAt(`refs/heads/${branch}`, question);
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
/** The branch as the remote has it; by its name alone when its refs are not known. */
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
    const branch = (0,json/* isJsonObject */.O)(repository) ? repository["default_branch"] : undefined;
    if (typeof branch === "string")
        yield branch;
}
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isAncestor(commit, tip, session) {
    const { owner, repo } = session;
    const parameters = { owner, repo, basehead: `${tip}...${commit}`, per_page: 1 };
    const answer = await session.request("GET /repos/{owner}/{repo}/compare/{basehead}", parameters);
    const ahead = (0,json/* isJsonObject */.O)(answer) ? answer["ahead_by"] : undefined;
    if (typeof ahead !== "number")
        throw new Unusable();
    return ahead === 0;
}
//# sourceMappingURL=forge.js.map
// EXTERNAL MODULE: ./build/adapters/buildah/clean-up.js
var clean_up = __webpack_require__(2210);
// EXTERNAL MODULE: ./build/adapters/buildah/workshop.js + 13 modules
var workshop = __webpack_require__(2276);
// EXTERNAL MODULE: ./build/adapters/files/build-files.js
var build_files = __webpack_require__(447);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/adapters/files/output-folder.js





const names = {
    layout: "layout",
    first: "first",
    second: "second",
    report: "report.json",
};
const output_folder_known = new Set(Object.values(names));
/**
 * The folder for layout and report: the one asked for, else a new one in the runner's or system's temp folder, made
 * when there is something to put into it. An earlier run's results are replaced; a folder that holds anything else
 * is refused. @throws Failure `usage`
 */
async function outputFolder(asked, env) {
    const unique = `twofold-output-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    const folder = asked === undefined
        ? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), unique)
        : await emptied((0,external_node_path_.resolve)(asked));
    const report = (0,external_node_path_.join)(folder, names.report);
    return {
        layout: (0,external_node_path_.join)(folder, names.layout),
        twins: { first: (0,external_node_path_.join)(folder, names.first), second: (0,external_node_path_.join)(folder, names.second) },
        report,
        writeReport: async (text) => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(report, text);
        },
        discard: () => asked === undefined ? (0,promises_.rm)(folder, { recursive: true, force: true }) : clear(folder),
    };
}
async function clear(folder) {
    for (const name of output_folder_known)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function emptied(folder) {
    const cure = "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const foreign = (await (0,promises_.readdir)(folder)).filter((name) => !output_folder_known.has(name));
        if (foreign.length > 0) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`, cure);
        }
        await clear(folder);
        return folder;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            typeof error.code === "string" &&
            /^E[A-Z]+$/.test(error.code)) {
            throw (0,domain_failure/* badInput */.AN)("output", `${folder} cannot be used: ${error.message}.`, cure);
        }
        throw error;
    }
}
//# sourceMappingURL=output-folder.js.map
;// CONCATENATED MODULE: ./build/adapters/git/configuration.js
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
/** Whether the repository itself says so: such a setting may come from an attacker. */
function isLocal(setting) {
    return setting.scope === "local" || setting.scope === "worktree";
}
/** The last value of a setting that user or system made. */
function trustedValue(settings, key) {
    return settings.findLast((setting) => setting.key === key && !isLocal(setting))?.value;
}
/** Remotes in the order of the configuration, with the URL that git fetches from. */
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
 * For every repository: no program of its own on reading, no helper protocol, an owner other than us, and a look at
 * everything that could differ, whatever the repository says is not worth one.
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
 * Settings against the programs that this repository's own configuration names, while the user's keep working: content
 * filters (git runs them to see whether a file changed), credential helpers, and the other end of a remote on this
 * machine (before 2.39.4, git asks it for what a partial clone left out). Git LFS is off whoever named it: the
 * program may be missing, and whether one of its files changed can be told without it.
 * @returns undefined when a name cannot be overridden safely
 */
function settingsAgainst(settings) {
    const local = settings.filter(isLocal);
    const named = settings.map((setting) => ({ setting, driver: filterDriver(setting) }));
    const drivers = new Set(named.flatMap(({ setting, driver }) => driver !== undefined && (driver === "lfs" || isLocal(setting)) ? [driver] : []));
    const packs = local.flatMap(({ key }) => /^remote\.(.+)\.uploadpack$/s.exec(key)?.[1] ?? []);
    // `-c` ends a key at the first `=`, so such a name would stay as it is.
    if ([...drivers, ...packs].some((name) => name.includes("=")))
        return undefined;
    const filters = [...drivers].flatMap((driver) => [
        `filter.${driver}.clean=`,
        `filter.${driver}.process=`,
        `filter.${driver}.required=false`,
    ]);
    return [
        ...filters,
        ...packs.map((name) => `remote.${name}.uploadpack=git-upload-pack`),
        ...(local.some(isHelper) ? ["credential.helper=", ...helpers(settings)] : []),
    ];
}
function filterDriver({ key }) {
    return /^filter\.(.+)\.(?:clean|process)$/s.exec(key)?.[1];
}
/** The drivers, other than Git LFS's, that change a file on its way from the commit into the working tree. */
function smudgingDrivers(settings) {
    const drivers = settings.flatMap(({ key }) => /^filter\.(.+)\.(?:smudge|process)$/s.exec(key)?.[1] ?? []);
    return new Set(drivers.filter((driver) => driver !== "lfs"));
}
/** Whether git may convert line ends by its configuration alone. */
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
;// CONCATENATED MODULE: ./build/adapters/git/named-remotes.js


/**
 * The remotes with the repositories that their URLs name. Where the repository's own configuration rewrites a URL
 * (`url.<base>.insteadOf`, git-config(1)), git asks another server than the one written, so that the other is named;
 * a rewriting by the user or the system is how this machine reaches the repository, and does not change its name.
 */
function namedRemotes(settings) {
    return remotesOf(settings).map(({ name, url }) => ({
        name,
        repository: (0,repository_name/* repositoryName */.a)(asked(url, settings)),
    }));
}
/** The URL after the rewriting that git applies, the one with the longest match, if it is the repository's own. */
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
;// CONCATENATED MODULE: ./build/adapters/git/history.js
/** Looks up a commit in the history that is here. An error of git is "no": it proves nothing. */
async function readHistory(question) {
    const { repository, remote, commit, refs } = question;
    const tips = refs.known ? [...new Set(refs.value.map((ref) => ref.commit))] : [];
    const [beyondTips, here, beyondFetched, below] = await Promise.all([
        revisions(repository, ["--max-count=1"], [commit, ...tips.map((tip) => `^${tip}`)]),
        revisions(repository, ["--no-walk"], tips),
        revisions(repository, ["--max-count=1", commit, "--not", `--remotes=${remote}`], []),
        repository.git([
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
 * The commits that `git rev-list` gives; undefined when it fails. Names that are not here are passed over, and nothing
 * is fetched for what a partial clone left out.
 */
async function revisions(repository, args, names) {
    const answer = await repository.feed(["rev-list", "--ignore-missing", "--missing=allow-any", "--stdin", ...args], names.map((name) => `${name}\n`).join(""));
    if (!answer.known)
        return undefined;
    return answer.value
        .toString("latin1")
        .split("\n")
        .filter((line) => line !== "");
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./build/adapters/git/presence.js


/**
 * Whether the commit itself, and no branch that happens to be checked out, is on the remote. In this order: a branch
 * or tag of the remote is at it; the history that is here decides; the forge does; the workflow's event does, where
 * the remote was asked and could not tell. What was fetched once is a proof only while the remote cannot be asked: a
 * branch may have been deleted or moved to another history since.
 */
async function readPresence(question) {
    const { repository, remote, commit, refs, forge } = question;
    const tip = refs.known ? refs.value.find((ref) => ref.commit === commit) : undefined;
    if (tip !== undefined)
        return present(`${tip.name} of the remote`);
    const history = await readHistory({ repository, remote: remote.name, commit, refs });
    const decided = decidedBy(history, question);
    if (decided !== undefined)
        return decided;
    const answer = await forge?.contains({ repository: remote.repository, commit, refs });
    switch (answer?.kind) {
        case "contained":
            return present(`${answer.ref}, as the forge says`);
        case "elsewhere":
            return answer.isEverything
                ? known({ present: false })
                : unknown(`${answer.refs.join(", ")} has it not, as the forge says; nobody asked about the rest`);
        case "silent":
        case undefined:
            // The server itself started the run for this commit.
            if (question.isOfEvent && refs.known)
                return present("the event of the run");
            return unknown([whyUndecided(question, history), answer?.why]
                .filter((why) => why !== undefined)
                .join("; "));
    }
}
function present(proof) {
    return known({ present: true, proof });
}
/** What this checkout can decide alone, knowing the remote's branches and tags. */
function decidedBy(history, question) {
    const { refs, repository, remote } = question;
    if (!refs.known)
        return history.wasFetched ? present(`refs/remotes/${remote.name}/, as fetched`) : undefined;
    if (history.isContained)
        return present("the history of the remote's branches and tags");
    // In a shallow checkout the commit may lie below the cut.
    if (history.isComplete && !repository.shallow)
        return known({ present: false });
    return history.isOnTop ? known({ present: false }) : undefined;
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
;// CONCATENATED MODULE: ./build/adapters/git/remote.js

const remoteSeconds = 15;
/** Asks the remote for its branches and tags, without fetching anything. */
async function listRemote(repository, remote) {
    const answer = await repository.git(
    // The program at the other end of a file or ssh remote is git's own, whatever this repository's configuration says.
    ["ls-remote", "--heads", "--tags", "--upload-pack=git-upload-pack", "--", remote], { seconds: remoteSeconds });
    return answer.known ? known(parseRemoteRefs(answer.value)) : answer;
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
/** The tags among the remote's refs. */
function tagsAmong(refs) {
    const prefix = "refs/tags/";
    return refs
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, commit }) => ({ name: name.slice(prefix.length), commit }));
}
//# sourceMappingURL=remote.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __webpack_require__(7398);
;// CONCATENATED MODULE: ./build/adapters/git/command.js




/** Far above what git says about any real repository; a listing beyond it is answered with "unknown". */
const maxOutputBytes = 32 * 1024 * 1024;
const defaultSeconds = 120;
// simple-git refuses these by default, to guard callers who pass on what strangers wrote. Our arguments are constants,
// the settings are made to switch programs off, and the environment is the user's own.
const unsafe = {
    allowUnsafeAskPass: true,
    allowUnsafeConfigEnvCount: true,
    allowUnsafeConfigPaths: true,
    allowUnsafeCredentialHelper: true,
    allowUnsafeFilter: true,
    allowUnsafeFsMonitor: true,
    allowUnsafeGitProxy: true,
    allowUnsafeHooksPath: true,
    allowUnsafePack: true,
    allowUnsafeProtocolOverride: true,
    allowUnsafeSshCommand: true,
    allowUnsafeUrlRewrite: true,
};
/**
 * What git prints, or why it could not answer: its exit status decides, its messages only explain.
 * @throws Failure `tool` when there is no git
 * @throws the abort's reason when the signal was aborted
 */
async function runGit(command) {
    command.signal?.throwIfAborted();
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const stop = new AbortController();
    const stopped = new Promise((resolve) => {
        stop.signal.addEventListener("abort", () => resolve(unknown(String(stop.signal.reason))));
    });
    const seconds = command.seconds ?? defaultSeconds;
    const deadline = setTimeout(() => stop.abort(`no answer within ${seconds} s`), seconds * 1000);
    const interrupt = () => stop.abort("interrupted");
    command.signal?.addEventListener("abort", interrupt, { once: true });
    try {
        const git = simpleGit({
            baseDir: command.folder,
            config: [...command.config],
            abort: stop.signal,
            allowEnvironment: Object.keys(command.env),
            // Its default takes what has arrived 50 ms after the exit for all there is.
            completion: { onClose: true, onExit: false },
            // Its default takes a failure that printed nothing for a success.
            errors: (error, { exitCode, stdErr }) => error ?? (exitCode === 0 ? undefined : Buffer.concat([...stdErr, noReason])),
            unsafe,
        });
        git.env({ ...command.env });
        git.outputHandler((_program, stdout, stderr) => watch([stdout, stderr], stop));
        const answer = git.raw([...command.args]).then(known, (error) => refusal(error));
        return await Promise.race([answer, stopped]);
    }
    finally {
        clearTimeout(deadline);
        command.signal?.removeEventListener("abort", interrupt);
        command.signal?.throwIfAborted();
    }
}
const noReason = Buffer.from("\ngit failed without a reason");
/** Bounds the output, and lets go of it on a stop: a grandchild such as ssh may hold the other end for long. */
function watch(streams, stop) {
    let size = 0;
    for (const stream of streams) {
        stream.on("data", (chunk) => {
            size += chunk.length;
            if (size > maxOutputBytes)
                stop.abort(`more than ${maxOutputBytes} bytes of output`);
        });
        stop.signal.addEventListener("abort", () => {
            if (stream instanceof external_node_stream_.Readable)
                stream.destroy();
        });
    }
}
function refusal(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/spawn \S*git\S* (ENOENT|EACCES)/.test(text))
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: "git could not be started, and the build context is in a git checkout.",
            cure: "Install git, and see that it is on PATH.",
            cause: error,
        });
    return unknown(reasonIn(text));
}
/** The line that tells most, without what may be a secret in a URL: the user's part, and a query. */
function reasonIn(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((candidate) => /^(fatal|error):/.test(candidate)) ?? lines[0] ?? "";
    const bare = line.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, (url) => url.replace(/(?<=:\/\/).*@/, "").replace(/[?#].*$/, ""));
    return (0,printable/* shortened */.vI)((0,printable/* printable */.g$)(bare), 300);
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./build/adapters/process/child-environment.js
var child_environment = __webpack_require__(2845);
;// CONCATENATED MODULE: ./build/adapters/git/environment.js

// How the user's own git reaches a remote. Variables that point at another repository, index or object store, as a git
// hook has them, would make us read the wrong one.
const kept = /^GIT_(SSH|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
const dropped = /^(GIT_.*|SSH_ASKPASS|PAGER|EDITOR|VISUAL|PREFIX)$/i;
/** No question at a terminal, and no waiting for a server that does not answer. */
const defaultSsh = "ssh -o BatchMode=yes -o ConnectTimeout=10";
/**
 * The environment of every git we start: it asks nothing, takes no locks, speaks English, and speaks to remotes only in
 * git's own protocols and through the user's own ssh.
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
        // Set, even to nothing, it keeps the repository's core.gitProxy from running.
        GIT_PROXY_COMMAND: env["GIT_PROXY_COMMAND"] ?? "",
        // Set, it wins over the repository's core.sshCommand.
        GIT_SSH_COMMAND: env["GIT_SSH_COMMAND"] ?? trustedSsh ?? sshProgram(env["GIT_SSH"]),
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
function sshProgram(program) {
    return program === undefined ? defaultSsh : `'${program.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./build/adapters/process/runner.js + 1 modules
var runner = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/adapters/git/feed.js



/** Less than what the runner keeps of an output: an answer beyond it may have been cut. */
const feed_maxOutputBytes = 31 * 1024 * 1024;
const feed_defaultSeconds = 120;
/**
 * What git answers to a list on its standard input (`--stdin`, `--batch`), which simple-git cannot give it: one process
 * for any number of files.
 * @throws the abort's reason when the signal was aborted
 */
async function feedGit(command) {
    const { folder, env, config, signal, args, input, seconds = feed_defaultSeconds } = command;
    const finished = await (0,runner/* run */.eF)({
        program: "git",
        args: [...config.flatMap((setting) => ["-c", setting]), ...args],
        cwd: folder,
        env,
        input,
        timeoutSeconds: seconds,
        ...(signal === undefined ? {} : { signal }),
    });
    if (!(0,runner/* succeeded */.gq)(finished))
        return unknown((0,printable/* shortened */.vI)((0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? (0,runner/* describeEnd */.lA)(finished)), 300));
    if (finished.stdout.length > feed_maxOutputBytes)
        return unknown(`more than ${feed_maxOutputBytes} bytes of output`);
    return known(finished.stdout);
}
//# sourceMappingURL=feed.js.map
;// CONCATENATED MODULE: ./build/adapters/git/repository.js






/** Opens the repository that a folder is in. @throws Failure `tool` when there is one and no git */
async function openRepository(folder, surroundings) {
    const marked = await folderWithGit(folder);
    if (marked === undefined)
        return repository_closed(`no .git in ${folder} or above`);
    const first = {
        folder,
        env: gitEnvironment(surroundings.env, undefined),
        config: fixedSettings(marked),
        signal: surroundings.signal,
    };
    const [place, listing] = await Promise.all([
        runGit({ ...first, args: ["rev-parse", "--is-shallow-repository", "--show-toplevel"] }),
        runGit({ ...first, args: ["config", "--list", "--show-scope", "-z"] }),
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
    const setting = {
        env: gitEnvironment(surroundings.env, trustedValue(settings, "core.sshcommand")),
        config: [...fixedSettings(marked), ...against],
        signal: surroundings.signal,
    };
    const git = (args, options) => runGit({ ...setting, folder: root, ...options, args });
    const feed = (args, input) => feedGit({ ...setting, folder: root, args, input });
    return { kind: "opened", repository: { root, shallow: shallow === "true", settings, git, feed } };
}
function repository_closed(why) {
    return { kind: "closed", why };
}
/** The nearest folder upwards that holds `.git`: what git takes for the root, before it asks who owns it. */
async function folderWithGit(folder) {
    for (let place = folder;; place = (0,external_node_path_.dirname)(place)) {
        if (await exists((0,external_node_path_.join)(place, ".git")))
            return place;
        if ((0,external_node_path_.dirname)(place) === place)
            return undefined;
    }
}
/** Whether there is anything at that path. */
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/adapters/git/tags.js

/** Every tag of this checkout. */
async function readTags(repository) {
    const answer = await repository.git([
        "for-each-ref",
        "--format=%(objectname) %(*objectname) %(refname:strip=2)",
        "refs/tags/",
    ]);
    return answer.known ? known(parseTags(answer.value)) : answer;
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/git/file-contents.js



/** The first bytes of a regular file, and its whole size; undefined for anything else, links included. */
async function startOf(path, most) {
    return withFile(path, async (file, size) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return { start: buffer.subarray(0, bytesRead), size };
    });
}
/** The digest of a regular file in hexadecimal digits; undefined for anything else, links included. */
async function digestOf(question) {
    return withFile(question.path, async (file, size) => {
        const hash = (0,external_node_crypto_.createHash)(question.algorithm).update(question.head(size));
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest("hex");
    });
}
/** The name that git would give a file's very bytes, with no conversion. */
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
;// CONCATENATED MODULE: ./build/adapters/git/side-by-side.js
/** The results of a task for each item, in their order, with at most so many tasks at a time. */
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
;// CONCATENATED MODULE: ./build/adapters/git/attributes.js




/** An attributes file beyond this is taken to hold any attribute, as are more files than that. */
const mostBytes = 256 * 1024;
const mostFiles = 200;
/** Reads what gitattributes(5) lists as the places of attributes: most repositories have none, or none that matters. */
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
    // One that is tracked and gone may still count, as the index has it.
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
    const answer = await repository.git(["rev-parse", "--git-path", "info/attributes"]);
    if (!answer.known)
        return [];
    const path = answer.value.replace(/\n$/, "");
    return [(0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(repository.root, path)];
}
/** The attributes of files, asked in one process; a file without any is missing. */
async function readAttributes(repository, { names, paths }) {
    if (paths.length === 0)
        return known(new Map());
    const input = paths.map((path) => `${path}\0`).join("");
    const answer = await repository.feed(["check-attr", "-z", "--stdin", ...names], input);
    if (!answer.known)
        return answer;
    const { attributes, count } = parseAttributes(answer.value.toString());
    if (count !== paths.length * names.length)
        return unknown("git did not tell the attributes of every file");
    return known(attributes);
}
/** Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` are no values. */
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
;// CONCATENATED MODULE: ./build/adapters/git/objects.js

/** The sizes of objects in bytes, in the order of their names, asked in one process; undefined for one that is missing. */
async function objectSizes(repository, names) {
    if (names.length === 0)
        return known([]);
    const args = ["cat-file", "--buffer", "--batch-check=%(objectsize)"];
    const answer = await repository.feed(args, lines(names));
    return answer.known ? known(parseSizes(answer.value.toString("latin1"))) : answer;
}
/** Parses that output; `<name> missing` is no size. */
function parseSizes(output) {
    return output
        .split("\n")
        .slice(0, -1)
        .map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}
/** The contents of objects by name, asked in one process; one that is not here is missing. */
async function objectContents(repository, names) {
    if (names.length === 0)
        return known(new Map());
    const answer = await repository.feed(["cat-file", "--batch"], lines(names));
    return answer.known ? known(parseContents(answer.value)) : answer;
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
;// CONCATENATED MODULE: ./build/adapters/git/conversions.js








const filesPerTurn = 500;
const digestsAtOnce = 4;
/**
 * The files that are longer or shorter than what the index has for them: git converts their line ends. Sizes tell it
 * without a look into any file; `git ls-files --eol` reads each of them, as committed and as it is.
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
        return unknown(`object ${missing.object} is not in this clone`);
    return known(entries.filter((_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index]));
}
/** The sizes of regular files in bytes; undefined for what is none. */
async function fileSizes(root, entries) {
    const sizes = [];
    for (const { path } of entries) {
        if (sizes.length % filesPerTurn === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        // Synchronous: the way through the thread pool takes twice as long as the call.
        const stat = (0,external_node_fs_.lstatSync)(`${root}/${path}`, { throwIfNoEntry: false });
        sizes.push(stat?.isFile() === true ? stat.size : undefined);
    }
    return sizes;
}
/** The files, of those whose size differs, that no attribute wants to be that way in every checkout. */
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
    return known(entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })));
}
/** The files whose bytes are not the commit's, of those that a content filter is configured for. */
async function changedByFilters(root, files) {
    const found = await sideBySide(files, digestsAtOnce, async ({ entry, driver }) => {
        const name = await objectName((0,external_node_path_.join)(root, entry.path), entry.object);
        const isSame = name === undefined || name === entry.object;
        return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
    });
    return found.flat();
}
//# sourceMappingURL=conversions.js.map
;// CONCATENATED MODULE: ./build/adapters/git/index-entries.js
/** `<letter> <mode> <object> <stage> TAB <path>` */
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;
/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
function parseIndexMarks(output) {
    const assumeUnchanged = [];
    const skipWorktree = [];
    const submodules = [];
    const attributes = [];
    for (const text of output.split("\0")) {
        // The frequent case first: an ordinary file.
        if (text.startsWith("H 10") && !text.endsWith(".gitattributes"))
            continue;
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
/** The regular files below a folder (`services/cart/`, or nothing) that are neither conflicted nor kept from git's look. */
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
;// CONCATENATED MODULE: ./build/adapters/git/filtered.js




/** What may stand for a value in a pathspec without escapes (gitglossary(7), "pathspec", `attr`). */
const plainName = /^[\w-]+$/;
/**
 * The files of a folder that Git LFS is for, or a filter that somebody has configured. Git picks them out of its index:
 * to ask about every file takes longer than a status.
 */
async function filteredFiles(repository, context) {
    const drivers = ["lfs", ...smudgingDrivers(repository.settings)];
    const picked = drivers.every((driver) => plainName.test(driver))
        ? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
        : [`:(literal)${context}`];
    const listing = await repository.git(["ls-files", "-v", "-s", "-z", "--", ...picked]);
    if (!listing.known)
        return listing;
    const entries = parseIndexEntries(listing.value, "");
    const paths = entries.map(({ path }) => path);
    const attributes = await readAttributes(repository, { names: ["filter"], paths });
    if (!attributes.known)
        return attributes;
    return known(entries.flatMap((entry) => {
        const driver = attributes.value.get(entry.path)?.get("filter");
        return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
    }));
}
//# sourceMappingURL=filtered.js.map
;// CONCATENATED MODULE: ./build/adapters/git/lfs.js




/** A pointer is smaller than this. */
const pointerBytes = 1024;
const filesAtOnce = 16;
/** Each may be gigabytes. */
const lfs_digestsAtOnce = 4;
/** Parses a pointer; undefined for a text that is none. */
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
/** The files, of those given by their paths from the root, that are a pointer on the disk. */
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
 * The entries, of Git LFS files that git without Git LFS calls changed, whose file is what the pointer in the index
 * stands for. Where the pointer cannot be read, none.
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
;// CONCATENATED MODULE: ./build/adapters/git/status.js
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
/** The entry in words for the reader; undefined when nothing is left that changed. */
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
;// CONCATENATED MODULE: ./build/adapters/git/file-facts.js











/** Looks for files that something converts; costs next to nothing where there are no attributes and no conversions. */
async function readTracked(question) {
    const { repository, env, context, index } = question;
    const { text, filter } = await readMentions({
        repository,
        tracked: parseIndexMarks(index).attributes,
        context: context ?? "",
        env,
    });
    const nothing = known([]);
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
/** What is to say about tracked files, once git's status is known. */
async function readFileFacts(repository, question) {
    const { tracked, entries } = question;
    const touched = new Set(entries.flatMap(({ path, unstaged }) => (unstaged === "nothing" ? [] : [path])));
    const [changed, converted, lfsPointers] = await Promise.all([
        readChanged(repository, question),
        readConverted(repository, { tracked, touched }),
        mapped(tracked.filtered, (filtered) => {
            const untouched = filtered.filter(({ entry, driver }) => driver === "lfs" && !touched.has(entry.path));
            return pointersAmong(repository.root, untouched.map(({ entry }) => entry.path));
        }),
    ]);
    return { changed, converted, lfsPointers };
}
/** So many files are looked into to tell a change of the mode alone. */
const mostModeQuestions = 1000;
const file_facts_digestsAtOnce = 4;
async function readChanged(repository, { tracked, entries }) {
    const modified = entries.filter(({ unstaged }) => unstaged !== "nothing");
    const lfs = tracked.hasFilters ? await lfsAmong(repository, modified) : known([]);
    if (!lfs.known)
        return lfs;
    const unchanged = await unchangedAmong(repository, lfs.value);
    const questions = modified.filter(({ unstaged }) => unstaged === "mode, perhaps content");
    const sameContent = await sideBySide(questions.slice(0, mostModeQuestions), file_facts_digestsAtOnce, async ({ path, indexed }) => (await objectName((0,external_node_path_.join)(repository.root, path), indexed)) === indexed ? [path] : []);
    const same = new Set([...unchanged, ...sameContent.flat()]);
    return known(entries.flatMap((entry) => {
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
    return answer.known ? known(await change(answer.value)) : answer;
}
//# sourceMappingURL=file-facts.js.map
;// CONCATENATED MODULE: ./build/adapters/git/ignored.js



/** So many files of a folder, and none kept out of the image: the folder as a whole enters it. */
const enoughForAll = 1000;
const mostEntries = 50_000;
/**
 * What git ignores and the build's ignore file lets through. A folder of which nothing is kept out stays one path;
 * one that is kept out in part (`target/*`, `!target/app.jar`) gives its files.
 */
async function ignoredLetThrough(question) {
    const found = [];
    for (const path of question.paths) {
        if (question.keepsOut(path))
            continue;
        if (!path.endsWith("/")) {
            found.push(path);
            continue;
        }
        const inside = await lookInto(path, question);
        if (!inside.known)
            return inside;
        found.push(...inside.value);
    }
    return known(found);
}
async function lookInto(folder, question) {
    const files = [];
    let seen = 0;
    let isPartly = false;
    for await (const { path, kind } of walk(folder, question)) {
        if (kind === "unreadable")
            return unknown(`${path} cannot be read`);
        if (kind === "kept out")
            isPartly = true;
        else if (kind === "file")
            files.push(path);
        seen += 1;
        if (!isPartly && files.length >= enoughForAll)
            return known([folder]);
        if (seen > mostEntries)
            return tooMany(folder, files);
    }
    if (files.length === 0)
        return known([]);
    return known(isPartly ? files : [folder]);
}
/** What is in a folder and the folders below it, except below those that are kept out. */
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
        ? known(files)
        : unknown(`${folder} holds more than ${mostEntries} files that git ignores`);
}
//# sourceMappingURL=ignored.js.map
;// CONCATENATED MODULE: ./build/adapters/git/submodules.js





/** Each starts a handful of git processes. */
const submodulesAtOnce = 2;
/** Reads the submodules that are checked out, and compares each with the commit that the repository records for it. */
async function readSubmodules(order, { marks, status, read }) {
    const entries = status.known ? known(status.value.changed) : status;
    if (!marks.known)
        return { worktrees: [], stray: marks, entries };
    const leftOut = new Set(marks.value.skipWorktree);
    const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
    const readings = await sideBySide(recorded, submodulesAtOnce, (submodule) => readSubmodule({ order, submodule, read }));
    const worktrees = readings.flatMap((reading) => reading.worktrees);
    if (!entries.known)
        return { worktrees, stray: entries, entries };
    const open = readings.find(({ actual }) => !actual.known)?.actual;
    const stray = readings.flatMap((reading) => strayOf(reading, entries.value) ?? []);
    const paths = new Set(stray.map(({ path }) => path));
    return {
        worktrees,
        stray: open === undefined || open.known ? known(stray) : open,
        entries: known(entries.value.filter(({ path }) => !paths.has(path))),
    };
}
/** One that the index alone records, or no longer records, is a change of the repository itself. */
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
async function readSubmodule({ order, submodule, read, }) {
    const { path } = submodule;
    const root = (0,external_node_path_.join)(order.repository.root, path);
    const context = contextInside(order.context, path);
    const common = { submodule, isInContext: context !== undefined };
    if (!(await isFolder(root)) || !(await exists((0,external_node_path_.join)(root, ".git"))))
        return { ...common, worktrees: [], actual: known(undefined) };
    const opened = await openRepository(await (0,promises_.realpath)(root), order.surroundings);
    if (opened.kind === "closed") {
        const open = unknown(`submodule ${order.prefix}${path}: ${opened.why}`);
        return { ...common, worktrees: [unread(open)], actual: open };
    }
    const { worktrees, revision } = await read({
        ...order,
        repository: opened.repository,
        prefix: `${order.prefix}${path}/`,
        context,
    });
    return { ...common, worktrees, actual: revision };
}
/** A folder of its own: a link could lead out of the repository, and is a change that its status tells. */
async function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
/** The context as a submodule sees it: all of the submodule when it lies inside the context. */
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
        unwatched: open,
        leftOut: open,
        straySubmodules: open,
        lfsPointers: open,
    };
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/adapters/git/worktree.js






/** Reads a working tree and the submodules that are checked out in it. */
async function readWorktrees(order) {
    const { repository, context } = order;
    const index = repository.git(["ls-files", "-v", "-s", "-z"]);
    const [status, within, marks, tracked] = await Promise.all([
        repository.git(statusArguments(context === "" ? "all" : "no")).then(asStatus),
        statusWithin(order),
        index.then((text) => worktree_mapped(text, parseIndexMarks)),
        index.then(async (text) => text.known
            ? known(await readTracked({
                repository,
                env: order.surroundings.env,
                context,
                index: text.value,
            }))
            : text),
    ]);
    const own = context === "" ? status : within;
    const [submodules, ignored] = await Promise.all([
        readSubmodules(order, { marks, status, read: readWorktrees }),
        readIgnored(order, own),
    ]);
    const entries = submodules.entries;
    const facts = tracked.known && entries.known
        ? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
        : openFacts(tracked.known ? entries : tracked);
    const worktree = {
        ...facts,
        ignored,
        untracked: worktree_mapped(own, ({ untracked }) => untracked),
        unwatched: worktree_mapped(marks, (read) => unwatched(repository, read)),
        leftOut: worktree_mapped(marks, (read) => leftOut(order, read)),
        straySubmodules: submodules.stray,
    };
    return {
        revision: worktree_mapped(status, ({ revision }) => revision),
        worktrees: [fromOutside(worktree, order.prefix), ...submodules.worktrees],
    };
}
/** What git's status is asked. Its own look into submodules would start programs that their configurations name. */
function statusArguments(untracked) {
    const what = untracked === "all" ? ["--ignored=matching"] : [];
    const form = "--porcelain=v2 --branch -z --no-renames --no-ahead-behind --ignore-submodules=dirty";
    return ["status", ...form.split(" "), `--untracked-files=${untracked}`, ...what];
}
const asStatus = (text) => worktree_mapped(text, parseStatus);
/** The status of the context alone, where it is a part of the repository: what is untracked elsewhere is no matter. */
async function statusWithin({ repository, context }) {
    if (context === undefined || context === "")
        return known({ revision: undefined, changed: [], untracked: [], ignored: [] });
    const args = ["--literal-pathspecs", ...statusArguments("all"), "--", context];
    return repository.git(args).then(asStatus);
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
/** In a sparse checkout the files left out are absent, not hidden: git sees to it that those present are looked at. */
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
    const answer = open.known ? known([]) : open;
    return { changed: answer, converted: answer, lfsPointers: answer };
}
/** The same facts, with paths as the outermost repository has them. */
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
        unwatched: paths(worktree.unwatched),
        leftOut: paths(worktree.leftOut),
        straySubmodules: files(worktree.straySubmodules),
        lfsPointers: paths(worktree.lfsPointers),
    };
}
function worktree_mapped(answer, change) {
    return answer.known ? known(change(answer.value)) : answer;
}
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/adapters/git/checkout.js








/** Reads the checkouts of git, with the user's own git. */
function gitCheckoutReader(world) {
    return { read: (question) => readCheckout({ ...question, ...world }) };
}
/**
 * Reads the facts about the checkout that the context is in. Programs that its configuration names are not run, its
 * files are not changed, and nothing is fetched: the remote is asked which branches and tags it has, while the files
 * are looked at.
 * @throws Failure `tool` when there is a checkout and no git
 */
async function readCheckout(order) {
    const opened = await openRepository(order.context, order);
    if (opened.kind === "closed")
        return { kind: "none", why: opened.why };
    const { repository } = opened;
    const context = (0,external_node_path_.relative)(repository.root, order.context).split(external_node_path_.sep).join("/");
    if (context === ".." || context.startsWith("../"))
        return {
            kind: "none",
            why: `the working tree is ${repository.root}, and the context is not in it`,
        };
    const below = context === "" ? 0 : context.length + 1;
    const keepsOut = (path) => path.length > below && order.ignores(path.slice(below));
    const remotes = namedRemotes(repository.settings);
    const remote = chosenRemote(remotes, order.repository);
    const [{ revision, worktrees }, localTags, refs] = await Promise.all([
        readWorktrees({ repository, surroundings: order, prefix: "", context, keepsOut }),
        readTags(repository),
        remote === undefined ? checkout_nothing : askRemote(repository, remote, order.forge),
    ]);
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
        ...(await readRemoteFacts({ order, repository, remote, revision, refs })),
    };
}
const checkout_nothing = known([]);
/** Git's own protocol first, for it works on every forge. */
async function askRemote(repository, remote, forge) {
    const answer = await listRemote(repository, remote.name);
    if (answer.known)
        return answer;
    const listed = await forge?.listRefs(remote.repository);
    if (listed === undefined || listed.known)
        return listed ?? answer;
    return unknown(`${answer.why}; ${listed.why}`);
}
function committed(revision) {
    if (!revision.known)
        return revision;
    return revision.value === undefined ? unknown("no commit yet") : known(revision.value);
}
/** What the remote has of the revision. */
async function readRemoteFacts(question) {
    const { order, repository, remote, revision, refs } = question;
    const remoteTags = refs.known ? known(tagsAmong(refs.value)) : refs;
    if (!revision.known)
        return { onRemote: revision, remoteTags: revision };
    const commit = revision.value;
    if (commit === undefined || remote === undefined)
        return { onRemote: known({ present: false }), remoteTags: checkout_nothing };
    const { asked, forge } = order;
    const { mergePreview } = asked;
    // The temporary merge of a pull request is on no branch: nobody has to look for it.
    if (mergePreview?.commit === commit)
        return { onRemote: unknown(`it is ${mergePreview.ref}`), remoteTags };
    const isOfEvent = asked.revisions.some((one) => one.from === "GITHUB_SHA" && one.commit === commit);
    const presence = { repository, remote, commit, refs, forge, isOfEvent };
    return { onRemote: await readPresence(presence), remoteTags };
}
/** The remote with the name asked for, else `origin`, else the first one of the configuration. */
function chosenRemote(remotes, repository) {
    const named = remotes.find((remote) => remote.repository !== undefined && remote.repository === repository);
    return named ?? remotes.find(({ name }) => name === "origin") ?? remotes[0];
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/adapters/oci-layout/layout.js + 4 modules
var oci_layout_layout = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __webpack_require__(3213);
// EXTERNAL MODULE: ./build/domain/oci-parse.js
var oci_parse = __webpack_require__(8564);
;// CONCATENATED MODULE: ./build/adapters/oci-layout/relabel.js





/**
 * Adds labels to the config of a layout's one image. Layers stay as they are; config, manifest and index get the
 * digests that follow. Every other key keeps its value and its place.
 */
async function relabelLayout(layout, labels) {
    const indexFile = (0,external_node_path_.join)(layout, "index.json");
    const indexBytes = await (0,promises_.readFile)(indexFile);
    const described = (0,oci_parse/* parseIndex */.A1)(indexBytes, { name: "the layout's index", code: "tool" })
        .manifests[0];
    if (described === undefined)
        return;
    const manifestBytes = await (0,promises_.readFile)(blob(layout, described.digest));
    const manifest = (0,oci_parse/* parseManifest */.Ng)(manifestBytes, { name: "the layout's manifest", code: "tool" });
    const configBytes = await (0,promises_.readFile)(blob(layout, manifest.config.digest));
    const config = await replaceBlob(layout, manifest.config.digest, labelled(configBytes, labels));
    const changed = { ...objectOf(manifestBytes), config: { ...manifest.config, ...config } };
    const written = await replaceBlob(layout, described.digest, bytesOf(changed));
    const index = { ...objectOf(indexBytes), manifests: [{ ...described, ...written }] };
    await (0,promises_.writeFile)(indexFile, bytesOf(index));
}
function blob(layout, digest) {
    return (0,external_node_path_.join)(layout, "blobs", "sha256", (0,domain_digest/* hexOf */.ZD)(digest));
}
async function replaceBlob(layout, before, bytes) {
    const digest = (0,domain_digest/* digestOf */.ol)(bytes);
    await (0,promises_.rm)(blob(layout, before));
    await (0,promises_.writeFile)(blob(layout, digest), bytes);
    return { digest, size: bytes.length };
}
function labelled(bytes, labels) {
    const config = objectOf(bytes);
    const settings = (0,json/* isJsonObject */.O)(config["config"]) ? config["config"] : {};
    const existing = (0,json/* isJsonObject */.O)(settings["Labels"]) ? settings["Labels"] : {};
    const added = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return bytesOf({ ...config, config: { ...settings, Labels: { ...existing, ...added } } });
}
function objectOf(bytes) {
    const value = JSON.parse(bytes.toString("utf8"));
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
function bytesOf(value) {
    return Buffer.from(JSON.stringify(value));
}
//# sourceMappingURL=relabel.js.map
// EXTERNAL MODULE: ./build/adapters/packages/apt.js
var apt = __webpack_require__(3908);
// EXTERNAL MODULE: ./build/adapters/packages/programs.js
var programs = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/adapters/packages/build-tools.js




/** What a build calls. runc rather than crun: it starts containers on hybrid cgroups too. */
const requirements = [
    { programs: ["buildah"], package: "buildah" },
    { programs: ["skopeo"], package: "skopeo" },
    { programs: ["runc", "crun"], package: "runc" },
];
/**
 * Installs what a build needs and the machine lacks, on a runner of Debian or Ubuntu, without asking: a job has
 * nobody to ask. Elsewhere it does nothing, and what is missing is told when it is called.
 * @throws Failure `tool` when the installation fails
 */
async function installBuildTools(order) {
    const { env, signal, say } = order;
    const path = env["PATH"] ?? "";
    const packages = await (0,programs/* missingPackages */.r)(requirements, path);
    if (packages.length === 0 || (await (0,programs/* findProgram */.K)("apt-get", path)) === undefined)
        return;
    const commands = await (0,apt/* installCommands */._)({ packages, root: process.geteuid?.() === 0, env });
    say(`Installing what is missing: ${packages.join(", ")}`);
    for (const [program, ...args] of commands) {
        const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
        const finished = await (0,runner/* run */.eF)({ program, args, env: quiet, signal, timeoutSeconds: 600 });
        if ((0,runner/* succeeded */.gq)(finished))
            continue;
        throw new domain_failure/* Failure */.HR({
            code: "tool",
            message: `${packages.join(", ")} could not be installed (${(0,runner/* describeEnd */.lA)(finished)}): ${finished.lastLines.slice(-2).join(" ").slice(0, 400)}`,
            cure: "Install them in a step before this one, or use a runner that has them.",
        });
    }
}
//# sourceMappingURL=build-tools.js.map
// EXTERNAL MODULE: ./build/adapters/registry/auth-file.js
var auth_file = __webpack_require__(3814);
// EXTERNAL MODULE: ./build/domain/reference.js
var domain_reference = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/adapters/registry/skopeo.js
var skopeo = __webpack_require__(4852);
;// CONCATENATED MODULE: ./build/adapters/registry/base-user.js






/** One request for a manifest and one for a config: who needs longer is not waited for. */
const askSeconds = 15;
/**
 * `config.User` of an image (https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties), read
 * without its layers. Never rejects for what a registry or a program does: that is an unknown answer.
 */
async function readBaseUser(order, { reference, platform }) {
    const name = (0,domain_reference/* parseReference */.F2)(reference);
    if (name === undefined)
        return unknown(`${reference} is not an image reference`);
    const { env, signal } = order;
    const question = name.registry === "localhost"
        ? { program: order.buildah, args: storageArguments(name) }
        : { program: order.skopeo, args: registryArguments(order, name, platform) };
    const finished = await (0,runner/* run */.eF)({ ...question, env, signal, timeoutSeconds: askSeconds });
    if (!(0,runner/* succeeded */.gq)(finished))
        return unknown(`${reference}: ${whatFailed(finished)}`);
    const user = userOf(finished.stdout.toString("utf8"));
    return user === undefined ? unknown(`${reference} has no readable config`) : known(user);
}
function registryArguments({ authFile, tlsVerify }, name, platform) {
    return [
        ...(0,skopeo/* platformArguments */.Q)(platform),
        "inspect",
        "--config",
        ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
        `--tls-verify=${tlsVerify}`,
        `docker://${withoutUselessTag(name)}`,
    ];
}
function storageArguments(name) {
    return ["inspect", "--type=image", withoutUselessTag(name)];
}
/** skopeo refuses a tag beside a digest; the digest says it all. */
function withoutUselessTag(name) {
    const { tag: _tag, ...rest } = name;
    return (0,domain_reference/* formatReference */.FH)(name.digest === undefined ? name : rest);
}
/**
 * The user in an image's config, which buildah prints as a part of more; undefined when the text holds none. An
 * absent user is the empty one: root.
 */
function userOf(text) {
    const value = base_user_parsed(text);
    const config = (0,json/* isJsonObject */.O)(value) ? (value["OCIv1"] ?? value) : undefined;
    if (!(0,json/* isJsonObject */.O)(config))
        return undefined;
    const settings = config["config"];
    if (settings === undefined || settings === null)
        return "";
    if (!(0,json/* isJsonObject */.O)(settings))
        return undefined;
    const user = settings["User"] ?? "";
    return typeof user === "string" ? user : undefined;
}
function base_user_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function whatFailed(finished) {
    const said = (0,printable/* printable */.g$)(finished.lastLines.at(-1) ?? "").slice(-200);
    return said === "" ? (0,runner/* describeEnd */.lA)(finished) : `${(0,runner/* describeEnd */.lA)(finished)}: ${said}`;
}
//# sourceMappingURL=base-user.js.map
;// CONCATENATED MODULE: ./build/adapters/tar/entries.js

/** UTF-16 units of a path or link target; Linux takes 4096 bytes. */
const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** Entries of one layer. */
const maxEntries = 5_000_000;
/** Tars without the `ustar` mark. tar-stream's types leave this option out. */
const readOldFormats = { allowUnknownFormat: true };
/**
 * Reads a tar's entries in their order, each with a stream of its content; at no time is more than some buffers
 * of it in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws Failure `tool` when the tar is cut, damaged or beyond a limit; what the source throws, as it is
 */
async function* readEntries(tar, name) {
    const { default: tarStream } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const extract = tarStream.extract(readOldFormats);
    const feeding = new Feeding(tar, extract);
    const reasonFor = (error) => feeding.failed ? feeding.error : explained(error, name);
    let count = 0;
    try {
        for await (const entry of extract) {
            count += 1;
            if (count > maxEntries)
                throw unreadable(name, `it has more than ${maxEntries} entries`);
            const header = headerOf(entry.header, name);
            const content = contentOf(entry, reasonFor);
            yield { header, content };
            // Unread content would keep the next header from coming.
            for await (const _ of content)
                ;
        }
    }
    catch (error) {
        throw reasonFor(error);
    }
    finally {
        extract.destroy(null);
        await feeding.done;
    }
}
/** Writes a source into the parser at the pace at which it is read. */
class Feeding {
    done;
    failed = false;
    error;
    constructor(source, extract) {
        this.done = this.#feed(source, extract);
    }
    async #feed(source, extract) {
        try {
            for await (const chunk of source) {
                if (extract.destroyed)
                    return;
                if (chunk.length > 0 && !extract.write(chunk))
                    await drained(extract);
            }
            extract.end(null);
        }
        catch (error) {
            this.failed = true;
            this.error = error;
            extract.destroy(error instanceof Error ? error : new Error("the source failed"));
        }
    }
}
function drained(extract) {
    return new Promise((resolve) => {
        const settle = () => {
            extract.off("drain", settle);
            extract.off("close", settle);
            resolve();
        };
        extract.on("drain", settle);
        extract.on("close", settle);
        if (extract.destroyed)
            settle();
    });
}
/**
 * The entry's bytes, from where the last reader stopped. Without `return`, so that leaving a loop over them does
 * not end the whole tar, which is what tar-stream's own iterator does.
 */
function contentOf(entry, reasonFor) {
    // For these two, tar-stream never ends the stream, or has nothing to give.
    const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
    const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
    const next = async () => {
        try {
            const step = await bytes?.next();
            if (step?.value instanceof Uint8Array)
                return { done: false, value: step.value };
            return { done: true, value: undefined };
        }
        catch (error) {
            throw reasonFor(error);
        }
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
}
const types = {
    file: "file",
    "contiguous-file": "file",
    link: "hard-link",
    symlink: "symlink",
    "character-device": "character-device",
    "block-device": "block-device",
    directory: "directory",
    fifo: "fifo",
};
function headerOf(raw, name) {
    const pax = paxOf(raw.pax);
    const linkname = textOf(raw.linkname);
    if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
        throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
    }
    if (lengthOf(pax) > maxPaxLength) {
        throw unreadable(name, `an entry in it has more than ${maxPaxLength} characters of PAX records`);
    }
    return {
        path: normalised(raw.name),
        type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
        mode: numberOf(raw.mode),
        uid: numberOf(pax["uid"] ?? raw.uid),
        gid: numberOf(pax["gid"] ?? raw.gid),
        uname: pax["uname"] ?? textOf(raw.uname),
        gname: pax["gname"] ?? textOf(raw.gname),
        size: raw.size,
        mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
        linkname,
        devmajor: numberOf(raw.devmajor),
        devminor: numberOf(raw.devminor),
        pax,
    };
}
/** tar-stream gives null for texts and numbers that a header leaves out or that it cannot read. */
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function numberOf(value) {
    return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}
function lengthOf(pax) {
    return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
function paxOf(value) {
    if (typeof value !== "object" || value === null)
        return {};
    const records = Object.entries(value);
    return Object.fromEntries(records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])));
}
/** One spelling for one place in the image; `..` stays, since nothing is ever looked up by this path. */
function normalised(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return parts.length === 0 ? "." : parts.join("/");
}
function explained(error, name) {
    if (error instanceof domain_failure/* Failure */.HR || !(error instanceof Error))
        return error;
    return unreadable(name, `it is cut or damaged (${error.message})`, error);
}
function unreadable(name, why, cause) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `${name} cannot be read as a tar: ${why}.`,
        cure: "Make the image again; if it stays so, report which program wrote this layer.",
        ...(cause === undefined ? {} : { cause }),
    });
}
//# sourceMappingURL=entries.js.map
// EXTERNAL MODULE: ./build/containerfile/chain.js
var containerfile_chain = __webpack_require__(8511);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/domain/redact-values.js

function redactValues(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((entry) => redactValues(entry, redact));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [
        key,
        redactValues(entry, redact),
    ]));
}
/** The same failure with its texts redacted; its cause may hold anything and is dropped. */
function redactFailure(failure, redact) {
    return new domain_failure/* Failure */.HR({
        code: failure.code,
        message: redact(failure.message),
        cure: redact(failure.cure),
        ...(failure.place === undefined ? {} : { place: failure.place }),
    });
}
//# sourceMappingURL=redact-values.js.map
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/app/base-question.js
var base_question = __webpack_require__(532);
// EXTERNAL MODULE: ./build/containerfile/bases.js
var containerfile_bases = __webpack_require__(2188);
;// CONCATENATED MODULE: ./build/app/bring-bases.js



/** Brings every outside image the target needs: resolved to a digest once, fetched once, known to both builds. */
async function bringBases(order) {
    const brought = new Map();
    const all = (0,containerfile_bases/* basesOf */.cF)(order.question).map(async (use) => {
        const wish = wishFor(use, order);
        if (wish === undefined)
            return undefined;
        const key = JSON.stringify([wish.name, wish.platform]);
        const image = brought.get(key) ?? bring(wish, order);
        brought.set(key, image);
        return { use, ...(await image) };
    });
    return (await Promise.all(all)).filter((base) => base !== undefined);
}
/** The report's list: one entry a written name. */
function baseRecords(bases) {
    const byName = new Map(bases.map(({ use, base }) => [use.reference, base.pinned]));
    return [...byName].map(([written, pinned]) => ({ written, pinned }));
}
/** What to fetch for a use; undefined where a folder context stands for it. */
function wishFor(use, order) {
    const platform = use.platform ?? order.platform;
    const context = order.contexts.find(({ name }) => name === use.context);
    if (context?.kind === "folder")
        return undefined;
    if (context?.kind === "files") {
        return { name: `context ${context.name}`, platform, image: { kind: "files", context } };
    }
    const written = context === undefined ? use.reference : context.reference;
    const reference = (0,domain_reference/* parseReference */.F2)(written);
    if (reference !== undefined) {
        return { name: (0,domain_reference/* formatReference */.FH)(reference), platform, image: { kind: "reference", reference } };
    }
    const place = { file: order.question.containerfile.file, line: use.line };
    throw new domain_failure/* Failure */.HR({
        code: "usage",
        message: `${place.file}:${place.line}: \`${written}\` is not an image reference.`,
        cure: "Write a reference such as `debian:12`, or give files under a name with `build-contexts`: name=oci-layout://path.",
        place,
    });
}
async function bring(wish, order) {
    return wish.image.kind === "files"
        ? await bringFiles(wish.image.context, wish, order)
        : await bringReference(wish.image.reference, wish, order);
}
async function bringReference(reference, { platform }, { builder, registry }) {
    const folder = builder.newFolder("base");
    const name = (0,domain_reference/* repositoryName */.aR)(reference);
    const tag = localTag(reference.tag, platform);
    const shown = reference.tag === undefined ? name : `${name}:${reference.tag}`;
    if (reference.registry === "localhost") {
        await builder.fetchLocal((0,domain_reference/* formatReference */.FH)(reference), folder);
        const base = await builder.importBase({ folder, name, tag, digest: undefined });
        return { base, name: shown };
    }
    const digest = reference.digest ?? (await registry.resolve((0,domain_reference/* formatReference */.FH)(reference)));
    const from = { kind: "registry", reference: `${name}@${digest}` };
    await registry.fetch({ from, folder, platform });
    return { base: await builder.importBase({ folder, name, tag, digest }), name: shown };
}
async function bringFiles(context, { platform }, { builder, registry }) {
    const { transport, path, tag = "latest", digest } = context;
    const location = context.tag === undefined ? path : `${path}:${tag}`;
    const folder = builder.newFolder("base");
    await registry.fetch({ from: { kind: "files", transport, location }, folder, platform });
    const name = repositoryOfContext(context.name.toLowerCase());
    const base = await builder.importBase({
        folder,
        name,
        tag: localTag(tag, platform),
        digest: undefined,
    });
    if (digest !== undefined && digest !== base.digest) {
        throw (0,domain_failure/* badInput */.AN)("build-contexts", `${context.name}: the layout holds ${base.digest}, not ${digest}.`, "Give the digest of the layout's image, or leave it out.");
    }
    return { base, name: `${name}:${tag}` };
}
/** One tag must not name two platforms' images in the same store. */
function localTag(tag, platform) {
    if (tag === undefined || platform === undefined)
        return tag;
    return `${tag}-${platform.replaceAll("/", "-")}`.slice(0, 128);
}
/** `toolchain` is no name in a registry; a name with a host or path is. */
function repositoryOfContext(name) {
    const reference = /[./:]/.test(name) ? (0,domain_reference/* parseReference */.F2)(name) : undefined;
    return reference === undefined ? `localhost/${name}` : (0,domain_reference/* repositoryName */.aR)(reference);
}
//# sourceMappingURL=bring-bases.js.map
;// CONCATENATED MODULE: ./build/containerfile/steps.js

/**
 * The instruction of a step. Undefined for what is not in the file: an unknown stage, or the LABEL steps
 * that buildah adds behind the last one for labels from its command line.
 */
function instructionOfStep(containerfile, { stage, step }) {
    const found = containerfile.stages[stage - 1];
    return step === 1 ? found?.from : found?.instructions[step - 2];
}
/**
 * The instruction at which a build broke off, from what buildah printed (not with `--quiet`).
 * That is the one of the last step, or of the step that buildah's own error names, since stages built at
 * once print into each other. An instruction that the base image brought (ONBUILD) has no line: FROM has.
 * RUN steps print what they like, also lines like these: the answer tells people where to look, no more.
 * @throws Failure `usage` for an unknown target
 */
function failedInstruction(failure) {
    const { containerfile, log } = failure;
    const onlyStage = containerfile.stages.length === 1 ? 1 : (0,containerfile_chain/* targetStage */.A)(failure).index + 1;
    const steps = log.flatMap((line) => printedStep(line, onlyStage) ?? []);
    const error = log.findLast((line) => line.startsWith(errorStart));
    const names = ({ text }) => error?.startsWith(`${errorStart}${text}"`) ?? false;
    const last = steps.findLast(names) ?? steps.at(-1);
    if (last === undefined) {
        const candidates = containerfile.stages.flatMap(({ instructions }) => instructions);
        const named = candidates.filter(names);
        return named.length === 1 ? named[0] : undefined;
    }
    const first = steps.find(({ stage, step }) => stage === last.stage && step === 1);
    const brought = (last.total ?? 0) - (first?.total ?? last.total ?? 0);
    if (brought <= 0)
        return instructionOfStep(containerfile, last);
    return instructionOfStep(containerfile, {
        stage: last.stage,
        step: last.step <= 1 + brought ? 1 : last.step - brought,
    });
}
const errorStart = 'Error: building at STEP "';
/** With several platforms each line starts with its own, e.g. `[linux/arm64] `. */
const stepLine = /^(?:\[[a-z][a-z0-9]*\/[^\]]*\] )?(?:\[(\d+)\/\d+\] )?STEP (\d+)(?:\/(\d+))?: (.*)$/;
function printedStep(line, onlyStage) {
    const found = stepLine.exec(line);
    if (found === null)
        return undefined;
    const [, stage, step, total, text = ""] = found;
    return {
        stage: stage === undefined ? onlyStage : Number(stage),
        step: Number(step),
        total: total === undefined ? undefined : Number(total),
        text,
    };
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./build/app/build-failure.js



/** Turns a broken build into one error at the instruction that broke. */
function buildFailure(broke, about) {
    const { containerfile, request } = about;
    const instruction = failedInstruction({
        containerfile,
        log: broke.lastLines,
        ...(request.target === undefined ? {} : { target: request.target }),
    });
    const full = broke.lastLines.some((line) => /no space left on device/i.test(line));
    const place = instruction === undefined ? undefined : { file: containerfile.file, line: instruction.line };
    const where = instruction === undefined
        ? "buildah"
        : `${containerfile.file}:${instruction.line}, \`${(0,printable/* printable */.g$)(instruction.text).slice(0, 200)}\`,`;
    const what = broke.slot === "second" ? "fails in the second environment alone" : "failed";
    return new domain_failure/* Failure */.HR({
        code: full ? "tool" : "build",
        message: `${where} ${what} (${broke.message}): ${telling(broke.lastLines)}`,
        cure: cureFor(broke, full),
        ...(place === undefined ? {} : { place }),
        cause: broke,
    });
}
function cureFor(broke, full) {
    if (full)
        return "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.";
    if (broke.slot === "second") {
        return "Make the step independent of hostname, time zone and paths, or leave variations out, e.g. `vary: all, -hostname`.";
    }
    return "Mend the instruction; the log of build 1 shows what it printed.";
}
/** The line a person looks for: buildah's own error, else the last thing that was printed. */
function telling(lines) {
    const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
    return (0,printable/* printable */.g$)(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
//# sourceMappingURL=build-failure.js.map
;// CONCATENATED MODULE: ./build/compare/bytes.js

/** Bytes of context shown before the first differing one, and of all bytes shown. */
const shownBefore = 8;
const shownBytes = 32;
/** UTF-16 units of a text that is shown whole. */
const longestText = 200;
/** Bytes as people read dumps: hex, then the printable ASCII among them, e.g. `41 42 00 |AB.|`. */
function dump(bytes) {
    if (bytes.length === 0)
        return "end of file";
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".").join("");
    return `${hex} |${text}|`;
}
/** What is shown of the bytes around the first differing one: a few of the equal ones before it, then the rest. */
function excerpt(before, after) {
    const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
    return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}
/** How many of the equal bytes {@link excerpt} shows. */
function leadOf(before) {
    return Math.min(before.length, shownBefore);
}
/** A stranger's text in quotes, on one line, its control characters visible, not too long. */
function quoted(text) {
    return `"${(0,printable/* shortened */.vI)((0,printable/* visible */.RK)(text.replaceAll("\n", "\\n")), longestText)}"`;
}
/** The bytes as text; undefined when they are not UTF-8 or hold control characters other than tab. */
function bytes_textOf(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=bytes.js.map
;// CONCATENATED MODULE: ./build/compare/contents.js

/** Bytes kept on each side of the first difference: enough for a short line. */
const contents_kept = 160;
/** Bytes of a line that is shown. */
const longestLine = 120;
/** Lines are counted up to here; further on a line's number helps nobody and costs time. */
const countedBytes = 1024 * 1024;
/** Finds where two streams first differ, holding no more than a chunk of each; undefined when they are equal. */
async function firstDifference(a, b) {
    const sides = [new Cursor(a), new Cursor(b)];
    try {
        return await meet(sides);
    }
    finally {
        await Promise.all(sides.map((side) => side.close()));
    }
}
async function meet([a, b]) {
    const common = new Common();
    for (;;) {
        const [left, right] = await Promise.all([a.fill(), b.fill()]);
        if (left.length === 0 && right.length === 0)
            return undefined;
        const length = equalLength(left, right);
        common.add(left.subarray(0, length));
        a.skip(length);
        b.skip(length);
        if (length === 0 || (length < left.length && length < right.length)) {
            const after = await Promise.all([a.take(contents_kept), b.take(contents_kept)]);
            return { offset: common.length, before: common.tail, after, line: common.line };
        }
    }
}
/** Facts that show a difference: where it is, the bytes there on both sides, the line when it is short text. */
function describeDifference(found) {
    const { offset, before, after } = found;
    const [a, b] = after;
    const from = offset - leadOf(before);
    const line = lineOf(found);
    return [
        `first difference at offset ${offset}`,
        `offset ${from}: ${dump(excerpt(before, a))} ≠ ${dump(excerpt(before, b))}`,
        ...(line === undefined ? [] : [line]),
    ];
}
/** The differing line on both sides, when it is text on both and short. */
function lineOf({ offset, before, after, line }) {
    const start = before.lastIndexOf(0x0a) + 1;
    if (start === 0 && before.length < offset)
        return undefined;
    const [a, b] = after.map((bytes) => {
        const end = bytes.indexOf(0x0a);
        if (end < 0 && bytes.length === contents_kept)
            return undefined;
        const rest = end < 0 ? bytes : bytes.subarray(0, end);
        const whole = Buffer.concat([before.subarray(start), rest]);
        return whole.length > longestLine ? undefined : bytes_textOf(whole);
    });
    if (a === undefined || b === undefined || a === b)
        return undefined;
    return `line${line === undefined ? "" : ` ${line}`}: ${quoted(a)} ≠ ${quoted(b)}`;
}
function equalLength(a, b) {
    const length = Math.min(a.length, b.length);
    if (a.subarray(0, length).equals(b.subarray(0, length)))
        return length;
    let at = 0;
    while (a[at] === b[at])
        at += 1;
    return at;
}
/** The equal bytes so far: how many, the last of them, the line they end in. */
class Common {
    length = 0;
    tail = Buffer.alloc(0);
    #lines = 1;
    add(bytes) {
        if (bytes.length === 0)
            return;
        if (this.length < countedBytes)
            this.#lines += newlines(bytes);
        this.length += bytes.length;
        this.tail =
            bytes.length >= contents_kept
                ? Buffer.from(bytes.subarray(-contents_kept))
                : Buffer.concat([this.tail, bytes]).subarray(-contents_kept);
    }
    get line() {
        return this.length < countedBytes ? this.#lines : undefined;
    }
}
function newlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        count += 1;
    return count;
}
/** Reads a stream in steps of any length. */
class Cursor {
    #chunks;
    #chunk = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The bytes at hand, at least one unless the stream ended. */
    async fill() {
        while (this.#chunk.length === 0) {
            const step = await this.#chunks.next();
            if (step.done === true)
                break;
            const { buffer, byteOffset, byteLength } = step.value;
            this.#chunk = Buffer.from(buffer, byteOffset, byteLength);
        }
        return this.#chunk;
    }
    skip(length) {
        this.#chunk = this.#chunk.subarray(length);
    }
    async close() {
        await this.#chunks.return?.();
    }
    /** The next bytes, as many as asked for or as there are. */
    async take(length) {
        const parts = [];
        let missing = length;
        while (missing > 0) {
            const chunk = await this.fill();
            if (chunk.length === 0)
                break;
            const part = Buffer.from(chunk.subarray(0, missing));
            parts.push(part);
            this.skip(part.length);
            missing -= part.length;
        }
        return Buffer.concat(parts);
    }
}
//# sourceMappingURL=contents.js.map
;// CONCATENATED MODULE: ./build/compare/json.js


/** Levels of objects and arrays that are walked; real configs have fewer than ten. */
const maxDepth = 64;
/**
 * Every leaf that differs, in the order of the sorted keys.
 * @throws Failure `tool` when the documents are nested more deeply than any image's are
 */
function* jsonDifferences(a, b, path = "", depth = 0) {
    if (a === b)
        return;
    if (depth > maxDepth)
        throw tooDeep(path);
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
            yield* jsonDifferences(a[at], b[at], `${path}[${at}]`, depth + 1);
        }
    }
    else if (isRecord(a) && isRecord(b)) {
        for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
            yield* jsonDifferences(memberOf(a, key), memberOf(b, key), joined(path, key), depth + 1);
        }
    }
    else {
        yield { path, evidence: [`${shown(a)} ≠ ${shown(b)}`] };
    }
}
function joined(path, key) {
    if (!/^[A-Za-z_][\w-]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
}
function memberOf(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A leaf as it stands in the document, or what a whole object or array is about. */
function shown(value) {
    if (value === undefined)
        return "absent";
    if (typeof value === "string")
        return quoted(value);
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    if (isRecord(value))
        return `an object of ${Object.keys(value).length}`;
    return String(value);
}
function tooDeep(path) {
    return new domain_failure/* Failure */.HR({
        code: "tool",
        message: `The images' configs cannot be compared: ${quoted(path)} is nested more than ${maxDepth} levels deep.`,
        cure: "Check the program that wrote the config; no image needs this.",
    });
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/compare/config.js


/** Compares the configs of two images, value by value. @throws Failure `tool` */
async function compareConfigs(pair) {
    const { findings } = pair;
    const [a, b] = [Buffer.from(pair.a), Buffer.from(pair.b)];
    if (a.equals(b))
        return;
    const before = findings.total;
    let layersDiffer = false;
    for (const found of jsonDifferences(config_parsed(a), config_parsed(b))) {
        // What differs in the layers is told file by file.
        if (found.path.startsWith("rootfs.diff_ids["))
            layersDiffer = true;
        else
            add(found, findings);
    }
    if (findings.total > before || layersDiffer)
        return;
    const place = await firstDifference(once(a), once(b));
    if (place === undefined)
        return;
    const evidence = ["the same values, written differently", ...describeDifference(place)];
    findings.add({ path: "config", kind: "config", evidence });
}
/** Compares what two manifests say beside config and layers. */
function compareManifests(pair) {
    // A layer that only one image has is told as such, entry by entry.
    const common = Math.min(pair.a.layers.length, pair.b.layers.length);
    const [a, b] = [pair.a, pair.b].map(({ annotations, mediaType, config, layers }) => ({
        annotations: annotations ?? {},
        mediaType,
        config: { mediaType: config.mediaType, annotations: config.annotations ?? {} },
        layers: layers.slice(0, common).map((layer) => ({ annotations: layer.annotations ?? {} })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, path: `manifest.${found.path}` }, pair.findings);
    }
}
/** The blobs as a registry would get them; differs also where only the compression does. */
function compareBlobs(pair) {
    const [a, b] = [pair.a, pair.b].map(({ layers }) => ({
        layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
    }));
    for (const found of jsonDifferences(a, b)) {
        add({ ...found, path: `manifest.${found.path}` }, pair.findings);
    }
}
function add({ path, evidence }, findings) {
    findings.add({ path, kind: "config", evidence });
}
/** An image's config was parsed when the image was opened, so this is JSON. */
function config_parsed(bytes) {
    return JSON.parse(bytes.toString("utf8"));
}
async function* once(bytes) {
    yield bytes;
}
//# sourceMappingURL=config.js.map
;// CONCATENATED MODULE: ./build/compare/findings.js
/** Collects differences up to a limit and counts the rest, so that no image can fill the memory with them. */
class Findings {
    #limit;
    #listed = [];
    #omitted = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(difference) {
        if (this.#listed.length < this.#limit)
            this.#listed.push(difference);
        else
            this.#omitted += 1;
    }
    /** All found, listed or not. */
    get total() {
        return this.#listed.length + this.#omitted;
    }
    get listed() {
        return this.#listed;
    }
    get omitted() {
        return this.#omitted;
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/compare/fingerprint.js

/** Bytes of content that are kept whole, so that small files can still be shown. */
const keptContent = 4 * 1024;
/** Bytes that a fingerprint takes beside its texts: objects, map slot, digest. */
const overhead = 600;
/** Takes an entry in; content of up to `kept` bytes is kept as it is. */
async function fingerprint(entry, position, kept) {
    const { header } = entry;
    const isSmall = header.size <= kept;
    const parts = [];
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content) {
        hash.update(chunk);
        // A copy: a chunk is a view on a buffer far larger than what is kept of it.
        if (isSmall)
            parts.push(Buffer.from(chunk));
    }
    const content = isSmall ? Buffer.concat(parts) : undefined;
    return { header, sha256: hash.digest("hex"), content, position };
}
/** An entry's digest in hex: of a fingerprint the one it has, of an entry computed by reading its content. */
async function sha256Of(entry) {
    if ("sha256" in entry)
        return entry.sha256;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of entry.content)
        hash.update(chunk);
    return hash.digest("hex");
}
/** Bytes of memory that a fingerprint takes, about. */
function weightOf({ header, content }) {
    const { path, linkname, uname, gname, pax } = header;
    const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    return overhead + 2 * units + (content?.length ?? 0);
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./build/compare/entries.js



/** PAX records that replace a field of the header. */
const replaced = {
    gid: "gid",
    gname: "gname",
    linkpath: "linkname",
    mtime: "mtime",
    path: "path",
    size: "size",
    uid: "uid",
    uname: "uname",
};
/** Compares two entries of the same path: content if both are files, then every field of the headers. */
async function compareEntries(pair) {
    const { layer, a, b, findings } = pair;
    const { path } = a.header;
    if (a.header.type === b.header.type) {
        const evidence = await contentEvidence(a, b);
        if (evidence.length > 0)
            findings.add({ path, kind: "content", layer, evidence });
    }
    const evidence = headerEvidence(a.header, b.header);
    if (evidence.length > 0)
        findings.add({ path, kind: "metadata", layer, evidence });
}
/** What there is to say of an entry that only one side has. */
function describeEntry({ type, mode, uid, gid, size, linkname }) {
    const target = linkname === "" ? "" : ` to ${quoted(linkname)}`;
    const bytes = type === "file" ? `, ${size} bytes` : "";
    return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}
async function contentEvidence(a, b) {
    const sizes = [a.header.size, b.header.size];
    const size = sizes[0] === sizes[1]
        ? `size ${sizes[0]} bytes on both sides`
        : `size ${sizes[0]} ≠ ${sizes[1]} bytes`;
    const [contentA, contentB] = [entries_contentOf(a), entries_contentOf(b)];
    if (contentA !== undefined && contentB !== undefined) {
        const found = await firstDifference(contentA, contentB);
        return found === undefined ? [] : [size, ...describeDifference(found)];
    }
    const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
    return digestA === digestB ? [] : [size, `sha256 ${digestA} ≠ ${digestB}`];
}
function entries_contentOf(entry) {
    return "sha256" in entry ? entry.content && entries_once(entry.content) : entry.content;
}
async function* entries_once(bytes) {
    yield bytes;
}
/** Each differing field, one a line. A file's size belongs to its content. */
function headerEvidence(a, b) {
    const facts = [];
    const field = (name, show) => {
        if (!Object.is(a[name], b[name]))
            facts.push(`${name} ${show(a[name])} ≠ ${show(b[name])}`);
    };
    field("type", (type) => type);
    field("mode", octal);
    field("uid", String);
    field("gid", String);
    field("uname", quoted);
    field("gname", quoted);
    field("mtime", String);
    field("linkname", quoted);
    field("devmajor", String);
    field("devminor", String);
    if (a.type !== "file" || b.type !== "file")
        field("size", String);
    facts.push(...paxEvidence(a, b));
    // Another spelling of the same value matters only when nothing else tells the entries apart.
    return facts.length > 0 ? facts : spellingEvidence(a, b);
}
/** Records that differ and were not told already by the field that they replace. */
function paxEvidence(a, b) {
    return paxNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
        const isTold = field !== undefined && !Object.is(a[field], b[field]);
        const isSpelling = field !== undefined && (left === undefined || right === undefined);
        return left === right || isTold || isSpelling ? [] : [entries_record(name, left, right)];
    });
}
/** Fields of the same value that one side has in a PAX record and the other in the header. */
function spellingEvidence(a, b) {
    return paxNames(a, b).flatMap((name) => {
        const [left, right] = [recordOf(a, name), recordOf(b, name)];
        return left === right ? [] : [entries_record(name, left, right)];
    });
}
function paxNames(a, b) {
    return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}
function entries_record(name, left, right) {
    return `PAX ${quoted(name)} ${entries_shown(left)} ≠ ${entries_shown(right)}`;
}
function recordOf(header, name) {
    return Object.hasOwn(header.pax, name) ? header.pax[name] : undefined;
}
function entries_shown(value) {
    return value === undefined ? "absent" : quoted(value);
}
function octal(mode) {
    return Number.isNaN(mode) ? "unreadable" : mode.toString(8).padStart(4, "0");
}
//# sourceMappingURL=entries.js.map
;// CONCATENATED MODULE: ./build/compare/order.js

/**
 * Whether one path comes before another when a folder tree is walked in sorted order, each folder before what is in
 * it. Most programs write layers in this order, so it tells which of two tars has an entry that the other lacks.
 */
function comesBefore(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    const at = left.findIndex((part, index) => part !== right[index]);
    if (at < 0)
        return left.length < right.length;
    const [one, other] = [left[at], right[at]];
    return other !== undefined && one !== undefined && one < other;
}
/**
 * Notices when entries that both tars have stand in another order. Pairs are told as soon as their later half was
 * read, so in equal order both positions only ever grow.
 */
class OrderWatch {
    #last = [-1, -1];
    #moved = 0;
    #example;
    pair(header, positions) {
        const [a, b] = positions;
        if (a > this.#last[0] && b > this.#last[1]) {
            this.#last = positions;
            return;
        }
        this.#last = [Math.max(a, this.#last[0]), Math.max(b, this.#last[1])];
        this.#moved += 1;
        this.#example ??= `${quoted(header.path)} is entry ${a} ≠ ${b}, counted from 0`;
    }
    /** What shows the other order; undefined when it is the same. */
    get evidence() {
        if (this.#example === undefined)
            return undefined;
        const entries = this.#moved === 1 ? "1 entry stands" : `${this.#moved} entries stand`;
        return [`${entries} at another place in the order of the layer`, this.#example];
    }
}
//# sourceMappingURL=order.js.map
;// CONCATENATED MODULE: ./build/compare/waiting.js

/** Entries of one side that wait for their counterpart on the other, by path. */
class Waiting {
    #byPath = new Map();
    /** Bytes of memory, about. */
    weight = 0;
    count = 0;
    add(entry) {
        const { path } = entry.header;
        this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), entry]);
        this.weight += weightOf(entry);
        this.count += 1;
    }
    has(path) {
        return this.#byPath.has(path);
    }
    /** Takes the entry of a path out; of several with one path (a tar may hold that) the one that came first. */
    take(path) {
        const [first, ...rest] = this.#byPath.get(path) ?? [];
        if (first === undefined)
            return undefined;
        if (rest.length === 0)
            this.#byPath.delete(path);
        else
            this.#byPath.set(path, rest);
        this.weight -= weightOf(first);
        this.count -= 1;
        return first;
    }
    /** All that still wait, in the order in which they came. */
    left() {
        return [...this.#byPath.values()].flat().sort((a, b) => a.position - b.position);
    }
}
//# sourceMappingURL=waiting.js.map
;// CONCATENATED MODULE: ./build/compare/layers.js




/** Bytes of memory for all entries that wait for their counterpart. */
const maxWaiting = 64 * 1024 * 1024;
/** The path of what concerns a layer as a whole: the image root. */
const wholeLayer = ".";
/**
 * Compares two layers entry by entry, both read at the same pace. Entries out of step are kept as fingerprints until
 * their counterpart comes; when those grow beyond a bound, the comparison of this layer ends with saying so.
 */
async function compareLayer(pair) {
    const walk = new Walk(pair);
    try {
        await walk.run();
    }
    finally {
        await walk.close();
    }
}
/** One of the two tars: the entry it stands at, and what it left behind. */
class Side {
    #entries;
    waiting = new Waiting();
    /** What an entry is that only this side has. */
    alone;
    current;
    position = -1;
    constructor(entries, alone) {
        this.#entries = entries[Symbol.asyncIterator]();
        this.alone = alone;
    }
    async advance() {
        const step = await this.#entries.next();
        this.current = step.done === true ? undefined : step.value;
        this.position += 1;
    }
    async close() {
        await this.#entries.return?.();
    }
}
class Walk {
    #pair;
    #a;
    #b;
    #order = new OrderWatch();
    #bound;
    constructor(pair) {
        this.#pair = pair;
        this.#bound = pair.maxWaiting ?? maxWaiting;
        this.#a = new Side(pair.a, "removed");
        this.#b = new Side(pair.b, "added");
    }
    async run() {
        const [a, b] = [this.#a, this.#b];
        await Promise.all([a.advance(), b.advance()]);
        while (a.current !== undefined || b.current !== undefined) {
            await this.#step(a.current, b.current);
            if (this.#weight() > this.#bound) {
                this.#addGivingUp();
                return;
            }
        }
        for (const side of [a, b]) {
            for (const { header } of side.waiting.left())
                this.#addAlone(side, { header });
        }
        const evidence = this.#order.evidence;
        if (evidence !== undefined)
            this.#addWhole(evidence);
    }
    async close() {
        await Promise.allSettled([this.#a.close(), this.#b.close()]);
    }
    async #step(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one !== undefined && b.waiting.has(one.header.path)) {
            await this.#meet(a, b, one);
        }
        else if (other !== undefined && a.waiting.has(other.header.path)) {
            await this.#meet(b, a, other);
        }
        else if (one !== undefined && other !== undefined) {
            await this.#stepBoth(one, other);
        }
        else {
            await this.#stepAlone(a, one);
            await this.#stepAlone(b, other);
        }
    }
    async #stepBoth(one, other) {
        const [a, b] = [this.#a, this.#b];
        if (one.header.path === other.header.path) {
            await this.#compare({ a: one, b: other }, [a.position, b.position]);
            await Promise.all([a.advance(), b.advance()]);
            return;
        }
        const [side, entry] = comesBefore(one.header.path, other.header.path) ? [a, one] : [b, other];
        // Contents make evidence better; headers and digests make the comparison complete, and come first.
        const kept = this.#weight() > this.#bound / 4 ? 0 : keptContent;
        side.waiting.add(await fingerprint(entry, side.position, kept));
        await side.advance();
    }
    /** The other side ended, and what it left behind is not this entry. */
    async #stepAlone(side, entry) {
        if (entry === undefined)
            return;
        this.#addAlone(side, entry);
        await side.advance();
    }
    /** The entry's counterpart came earlier. */
    async #meet(side, other, entry) {
        const counterpart = other.waiting.take(entry.header.path);
        if (counterpart === undefined)
            return;
        if (side === this.#a) {
            const positions = [side.position, counterpart.position];
            await this.#compare({ a: entry, b: counterpart }, positions);
        }
        else {
            const positions = [counterpart.position, side.position];
            await this.#compare({ a: counterpart, b: entry }, positions);
        }
        await side.advance();
    }
    async #compare(entries, positions) {
        this.#order.pair(entries.a.header, positions);
        await compareEntries({ ...entries, layer: this.#pair.layer, findings: this.#pair.findings });
    }
    #addAlone(side, { header }) {
        const { layer, findings } = this.#pair;
        findings.add({ path: header.path, kind: side.alone, layer, evidence: [describeEntry(header)] });
    }
    #addWhole(evidence) {
        const { layer, findings } = this.#pair;
        findings.add({ path: wholeLayer, kind: "metadata", layer, evidence });
    }
    #weight() {
        return this.#a.waiting.weight + this.#b.waiting.weight;
    }
    #addGivingUp() {
        this.#addWhole([
            `the order of entries differs so much that the comparison stopped at entries ${this.#a.position} and ${this.#b.position}, with ${this.#a.waiting.count} and ${this.#b.waiting.count} entries unmatched`,
        ]);
    }
}
//# sourceMappingURL=layers.js.map
;// CONCATENATED MODULE: ./build/compare/images.js




/** Differences listed when the caller names no limit. */
const defaultLimit = 200;
/**
 * Says how two images differ: manifest, config, then every layer that is not the same, entry by entry. Layers are
 * streamed; memory does not grow with them. `added` is what only b has, `removed` what only a has; in evidence, a's
 * side stands before the `≠`. Images with different digests never come back without a difference.
 * @throws Failure when a layer cannot be read or is not what its digests promise
 */
async function compareImages(comparison) {
    const { a, b, limit = defaultLimit } = comparison;
    const findings = new Findings(limit);
    compareManifests({ a: a.manifest, b: b.manifest, findings });
    await compareConfigs({ a: a.configBytes, b: b.configBytes, findings });
    const layers = differingLayers(a.config.diffIds, b.config.diffIds);
    for (const { index, diffIds } of layers) {
        const before = findings.total;
        await compareLayer({
            layer: index,
            a: entriesOf(comparison, "a", diffIds[0] && index),
            b: entriesOf(comparison, "b", diffIds[1] && index),
            findings,
        });
        if (findings.total === before)
            findings.add(await rawDifference(comparison, index));
    }
    if (findings.total === 0)
        compareBlobs({ a: a.manifest, b: b.manifest, findings });
    if (findings.total === 0 && a.digest !== b.digest)
        findings.add(unexplained(a.digest, b.digest));
    return { listed: findings.listed, omitted: findings.omitted, layers };
}
function differingLayers(a, b) {
    const count = Math.max(a.length, b.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => a[index] === b[index] ? [] : [{ index, diffIds: [a[index], b[index]] }]);
}
/** The entries of a layer; none for a layer that the image does not have. */
function entriesOf({ a, b, entries }, side, index) {
    if (index === undefined)
        return images_nothing();
    const [image, which] = side === "a" ? [a, "first"] : [b, "second"];
    return entries(image.layer(index), `Layer ${index} of the ${which} image`);
}
async function* images_nothing() { }
/** Layers without a differing entry that are not the same all the same. */
async function rawDifference({ a, b }, layer) {
    const found = { path: wholeLayer, kind: "metadata", layer };
    const [inA, inB] = [a, b].map((image) => layer < image.config.diffIds.length);
    if (inA !== inB) {
        const which = inA === true ? "first" : "second";
        return { ...found, evidence: [`only the ${which} image has this layer, and it is empty`] };
    }
    const place = await firstDifference(a.layer(layer), b.layer(layer));
    const evidence = [
        "all entries are equal, but the layers' tars are written differently",
        ...(place === undefined ? [] : describeDifference(place)),
    ];
    return { ...found, evidence };
}
function unexplained(a, b) {
    return {
        path: "manifest",
        kind: "config",
        evidence: ["the same values, written differently", `digest ${a} ≠ ${b}`],
    };
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./build/app/explain.js

/** Differences listed at most; the rest is counted. */
const limit = 200;
/** Exports both images side by side and says what differs, layer by layer and file by file. */
async function explain(order) {
    const { builder, output, openImage } = order;
    await Promise.all([
        builder.exportImage(order.first, output.twins.first),
        builder.exportImage(order.second, output.twins.second),
    ]);
    const [a, b] = await Promise.all([openImage(output.twins.first), openImage(output.twins.second)]);
    const differences = await compareImages({ a, b, entries: order.entries, limit });
    return {
        ...differences,
        listed: differences.listed.map((found) => located(found, order.origins)),
    };
}
/** The instruction is known where the layer has a single one that writes; tracing finds it in the other cases. */
function located(difference, origins) {
    const origin = difference.layer === undefined ? undefined : origins[difference.layer];
    if (origin === undefined || difference.instruction !== undefined)
        return difference;
    if (origin.instruction !== undefined)
        return { ...difference, instruction: origin.instruction };
    return { ...difference, evidence: [...difference.evidence, `in the layer of ${origin.origin}`] };
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/app/judge.js


/**
 * Compares the twins and makes the one layout that may be pushed (design §7). Equal: the config's and the local
 * manifest's digests, which cover config, annotations and the uncompressed bytes of every layer. Only then is one
 * of them compressed.
 * @throws Failure `irreproducible` when they differ and that is not allowed
 */
async function judge(order) {
    const { request, record, twins, ports } = order;
    const { first, second } = twins;
    if (second === undefined)
        return await keep(order, []);
    ports.reporter.progress("comparing");
    const equal = first.imageId === second.imageId && first.digest === second.digest;
    if (equal && request.compare === "content") {
        record.reproducible = "true";
        return await keep(order, []);
    }
    if (equal)
        return await compareCompressed(order, second);
    record.reproducible = "false";
    await explainInto(order, second);
    const { listed, omitted } = record.differences;
    refuseOrWarn(order, irreproducible(listed.length + omitted));
    return await keep(order, differing);
}
/** What the image of a build that differs is labelled with, where it may pass. */
const differing = [{ name: "dev.twofold.reproducible", value: "false" }];
/** `require` refuses; `warn` lets the first build pass, labelled. @throws Failure the given one */
function refuseOrWarn({ request, ports }, failure) {
    if (request.reproducibility === "require")
        throw failure;
    ports.reporter.warn("The two builds differ; `reproducibility: warn` lets the first one pass, labelled so.");
}
/** The stricter form: both are compressed, and the manifests that a registry would get are compared too. */
async function compareCompressed(order, second) {
    const { builder, ports, record } = order;
    const [digest, other] = await Promise.all([
        keep(order, []),
        builder.exportImage(second, ports.output.twins.second),
    ]);
    record.reproducible = digest === other ? "true" : "false";
    if (digest === other)
        return digest;
    const failure = new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The same content was compressed to two manifests, ${digest} and ${other}.`,
        cure: "Compare by `content`, or look for a compressor on this machine that is not deterministic.",
    });
    refuseOrWarn(order, failure);
    await ports.relabel(ports.output.layout, differing);
    return await recordImage(order);
}
async function explainInto(order, second) {
    const { builder, twins, ports, record, origins } = order;
    const { output, openImage, entries, reporter } = ports;
    reporter.progress("looking for what differs");
    record.differences = await record.phase("explain", () => explain({ builder, first: twins.first, second, output, openImage, entries, origins }));
}
function irreproducible(count) {
    return new domain_failure/* Failure */.HR({
        code: "irreproducible",
        message: `The two builds differ${count === 0 ? "" : ` in ${count} ${count === 1 ? "place" : "places"}`}. Nothing was pushed.`,
        cure: "Mend what the report lists, or set `reproducibility: warn` to pass with a warning meanwhile.",
    });
}
/** Exports the first build as the layout that is kept, and records what it is. */
async function keep(order, labels) {
    const { builder, ports, record, twins } = order;
    const { layout } = ports.output;
    ports.reporter.progress("compressing");
    await record.phase("export", async () => {
        await builder.exportImage(twins.first, layout);
        if (labels.length > 0)
            await ports.relabel(layout, labels);
    });
    return await recordImage(order);
}
async function recordImage({ ports, record, origins }) {
    const { layout } = ports.output;
    const image = await ports.openImage(layout);
    record.layout = layout;
    record.image = imageRecord(image, origins);
    return image.digest;
}
function imageRecord(image, origins) {
    const { manifest, config, digest } = image;
    return {
        digest,
        imageId: manifest.config.digest,
        size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
        layers: manifest.layers.map((layer, index) => ({
            digest: layer.digest,
            diffId: config.diffIds[index] ?? layer.digest,
            size: layer.size,
            ...(origins[index] ?? { origin: "unknown" }),
        })),
    };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/app/layer-origins.js
/** Instructions that put something into a layer. */
const writing = new Set(["ADD", "COPY", "RUN", "WORKDIR"]);
/**
 * The origin of each layer, from the base up. Without intermediate commits each stage of the chain adds one layer:
 * the layers no base brought belong to the chain's stages, in order, counted from the top.
 */
function layerOrigins(order) {
    const { diffIds, baseOf, containerfile, chain } = order;
    const bases = diffIds.map(baseOf);
    const own = bases.filter((base) => base === undefined).length;
    let next = chain.length - own;
    return bases.map((base) => {
        if (base !== undefined)
            return { origin: `base ${base.pinned}` };
        const stage = chain[next++];
        return stage === undefined
            ? { origin: containerfile.file }
            : stageOrigin(containerfile.file, stage);
    });
}
function stageOrigin(file, stage) {
    const instructions = stage.instructions.filter(({ keyword }) => writing.has(keyword));
    const [first] = instructions;
    const last = instructions.at(-1);
    if (first === undefined || last === undefined)
        return { origin: `${file}:${stage.from.line}` };
    if (first === last) {
        const { line, text } = first;
        return { origin: `${file}:${line} ${text}`, instruction: { file, line, text } };
    }
    const words = instructions.map(({ keyword }) => keyword).join(", ");
    return { origin: `${file}:${first.line}-${last.endLine} ${words}` };
}
//# sourceMappingURL=layer-origins.js.map
// EXTERNAL MODULE: ./build/domain/labels.js
var labels = __webpack_require__(3802);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/app/plan-build.js





/** The one plan that both builds follow. */
async function planBuild(order) {
    const { request, prepared, bases, builder } = order;
    const secrets = request.secrets.map(async (secret) => ({
        id: secret.id,
        path: secret.kind === "file" ? secret.path : await builder.holdSecret(secret.value),
    }));
    return {
        containerfile: (0,containerfile_bases/* pinBases */.ip)(prepared.containerfile.text, bases.map(({ use, base }) => ({ use, pinned: base.local }))),
        ...(request.target === undefined ? {} : { target: request.target }),
        buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
        labels: (0,plan/* sortedByName */.I)([...request.labels, ...ownLabels(order)]),
        annotations: (0,plan/* sortedByName */.I)(request.annotations),
        secrets: await Promise.all(secrets),
        ...(request.platform === undefined ? {} : { platform: request.platform }),
        network: request.network,
        folders: prepared.contexts.filter((context) => context.kind === "folder"),
    };
}
function ownLabels(order) {
    const { request, prepared, reading, builder } = order;
    const base = finalBase(order);
    return (0,labels/* sourceLabels */.X)({
        source: reading.source,
        advisories: reading.advisories,
        ...(base === undefined ? {} : { base }),
        recipe: {
            recipe: "containerfile",
            file: relativeToContext(prepared.containerfile.file, reading.source.offset),
            ...(request.target === undefined ? {} : { target: request.target }),
            buildArgs: (0,plan/* sortedByName */.I)(request.buildArgs),
            offset: reading.source.offset,
            platform: request.platform ?? builder.platform,
            buildah: builder.toolchain.buildah,
        },
    });
}
/** The outside image that the target's first stage stands on; undefined for scratch. */
function finalBase(order) {
    const chain = (0,containerfile_chain/* stageChain */.a)((0,base_question/* baseQuestion */.s)(order));
    const found = order.bases.find(({ use }) => use.kind === "from" && use.stage === chain[0]?.index);
    return found === undefined ? undefined : { written: found.name, pinned: found.base.pinned };
}
/** The Containerfile's name is relative to the checkout's root; the recipe has it relative to the context. */
function relativeToContext(file, offset) {
    return offset !== "" && file.startsWith(`${offset}/`) ? file.slice(offset.length + 1) : file;
}
//# sourceMappingURL=plan-build.js.map
// EXTERNAL MODULE: ./build/app/ports.js
var app_ports = __webpack_require__(6432);
// EXTERNAL MODULE: ./build/app/prepare.js + 1 modules
var prepare = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/app/publish.js


/** Every `name:tag` that the image shall get; without `image` there is none. @throws Failure `usage` */
function referencesFor(request, source) {
    const tags = request.tags.length > 0 ? request.tags : (0,image_tag/* tagsFromSource */.R)(source);
    if (request.push && tags.length === 0) {
        throw (0,domain_failure/* badInput */.AN)("tags", "none was given, and a source without a commit gives none.", "Write the tag to push, e.g. `tags: 1.4.0`.");
    }
    return request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`));
}
/**
 * Pushes the layout under every reference and reads each digest back: the registry must serve the very bytes that
 * were compared. One after the other: the first push brings the blobs, the others find them there.
 * @throws Failure `registry`
 */
async function publish(order) {
    const { layout, digest, registry, reporter } = order;
    for (const reference of order.references) {
        reporter.progress(`pushing ${reference}`);
        await registry.push(layout, reference);
        const served = await registry.resolve(reference);
        if (served !== digest) {
            throw new domain_failure/* Failure */.HR({
                code: "registry",
                message: `The registry serves ${served} for ${reference}, but ${digest} was pushed.`,
                cure: "Do not deploy this tag. Something between here and the registry changes or replaces images: look there.",
            });
        }
        order.onPushed({ reference, digest });
        reporter.info(`pushed ${reference}@${digest}`);
    }
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: ./build/domain/source.js
var source = __webpack_require__(4012);
;// CONCATENATED MODULE: ./build/app/run-record.js

const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };
/** What a run has found out so far: the report can be written at any moment, also when the run fails. */
class RunRecord {
    reading;
    forbidden = [];
    reproducible = "unchecked";
    bases = [];
    builds = [];
    image;
    variations = { applied: [], notApplied: [] };
    toolchain;
    differences = { listed: [], omitted: 0, layers: [] };
    layout;
    pushed = [];
    #timings = [];
    /** Measures a phase in wall seconds; a phase that fails is measured too. */
    async phase(phase, work) {
        const started = performance.now();
        try {
            return await work();
        }
        finally {
            this.#timings.push({ phase, seconds: (performance.now() - started) / 1000 });
        }
    }
    report(failure) {
        return {
            schemaVersion: 1,
            source: this.reading === undefined ? unknownSource : (0,source/* taggedSource */.S)(this.reading),
            advisories: this.reading?.advisories ?? [],
            forbidden: this.forbidden,
            reproducible: this.reproducible,
            bases: this.bases,
            builds: this.builds,
            ...(this.image === undefined ? {} : { image: this.image }),
            variations: this.variations,
            ...(this.toolchain === undefined ? {} : { toolchain: this.toolchain }),
            suspects: [],
            pushed: this.pushed,
            differences: this.differences.listed,
            differencesOmitted: this.differences.omitted,
            timings: this.#timings,
            ...(failure === undefined
                ? {}
                : { failure: { code: failure.code, message: failure.message, cure: failure.cure } }),
        };
    }
}
/** What a finished build leaves in the report. */
function buildRecord(built, environment) {
    return { digest: built.digest, imageId: built.imageId, seconds: built.seconds, environment };
}
//# sourceMappingURL=run-record.js.map
;// CONCATENATED MODULE: ./build/domain/environments.js
/** The first build's environment (design §2): what a step sees unless its image or Containerfile says otherwise. */
const canonicalEnvironment = {
    name: "canonical",
    hostname: "twofold",
    umask: 0o022,
    env: { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "0", TZ: "UTC" },
};
/** Nothing injected: for images that must rebuild with bare buildah (input `canonical: false`). */
const untouchedEnvironment = { name: "untouched", env: {} };
/** What each variation changes for RUN steps; `store` and `context` act outside of them. */
const variations = {
    store: (environment) => environment,
    context: (environment) => environment,
    hostname: (environment) => ({ ...environment, hostname: "varied-by-twofold" }),
    // A POSIX string: it works with glibc, musl and busybox, and in images without time zone data.
    timezone: (environment) => ({ ...environment, env: { ...environment.env, TZ: "<+14>-14" } }),
};
/** The second build's environment: the first one's, with each named variation applied. */
function varyEnvironment(base, names) {
    const varied = names.reduce((environment, name) => variations[name](environment), base);
    return { ...varied, name: "varied" };
}
/** The variations that act inside RUN steps, and so need a runtime between buildah and the step. */
const stepVariations = ["hostname", "timezone"];
//# sourceMappingURL=environments.js.map
;// CONCATENATED MODULE: ./build/app/twin-builds.js

const titles = { first: "build 1", second: "build 2" };
/**
 * Runs both builds side by side. When the first one breaks, the second is ended: its outcome no longer matters.
 * When only the second breaks, the first one's outcome is awaited, to know that the environment broke it.
 * @throws BuildBroke of the first build, or of the second where only that one broke
 */
async function buildTwins(order) {
    const { request } = order;
    const base = request.canonical ? canonicalEnvironment : untouchedEnvironment;
    const stop = new AbortController();
    const steps = new StepProgress(order.reporter);
    const start = (slot, rest) => logged(order, steps, {
        slot,
        ...rest,
        plan: order.plan,
        signal: stop.signal,
    });
    const first = start("first", { environment: base, variations: [] });
    if (request.reproducibility === "skip")
        return { first: await first, second: undefined };
    const environment = varyEnvironment(base, request.vary);
    const second = start("second", { environment, variations: request.vary });
    // Awaited below; until then a rejection must not count as unhandled.
    second.catch(() => undefined);
    try {
        const built = await first;
        return { first: built, second: await second };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([first, second]);
        throw error;
    }
}
/** Copies the context for every build that will run; done while the bases are fetched. */
async function stageTwins(request, { builder, context }) {
    const first = builder.stageContext({ slot: "first", context, variations: [] });
    const isTwin = request.reproducibility !== "skip";
    const variations = request.vary;
    const second = isTwin ? builder.stageContext({ slot: "second", context, variations }) : undefined;
    // Both have to end, also when one fails: the folder they write to is about to be removed.
    const ends = await Promise.allSettled([first, second]);
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
/** Which variations the second build had, and why some it could not have. */
function variationsOf(request, builder) {
    if (request.reproducibility === "skip")
        return { applied: [], notApplied: [] };
    const reason = builder.noShim;
    const isHeld = (name) => reason !== undefined && stepVariations.includes(name);
    return {
        applied: request.vary.filter((name) => !isHeld(name)),
        notApplied: request.vary.filter(isHeld).map((variation) => ({
            variation,
            reason: `steps run under chroot isolation: ${reason ?? ""}`,
        })),
    };
}
async function logged(order, steps, build) {
    const title = titles[build.slot];
    const sink = order.reporter.openLog(title);
    const line = (text) => {
        if (isOwnLabel(text))
            return;
        steps.see(title, text);
        sink.line(text);
    };
    try {
        return await order.builder.build({ ...build, log: { line, close: () => sink.close() } });
    }
    finally {
        sink.close();
    }
}
/** Labels from the command line come last, a step each, with quoted names: the report shows them better. */
function isOwnLabel(line) {
    return /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: LABEL "/.test(line);
}
/** Shows where both builds are, from the STEP lines that buildah prints. */
class StepProgress {
    #reporter;
    #at = new Map();
    constructor(reporter) {
        this.#reporter = reporter;
    }
    see(title, line) {
        const step = /^(?:\[\d+\/\d+\] )?STEP \d+\/\d+: .{0,60}/.exec(line)?.[0];
        if (step === undefined)
            return;
        this.#at.set(title, step);
        this.#reporter.progress([...this.#at].map(([name, at]) => `${name}: ${at}`).join(" · "));
    }
}
//# sourceMappingURL=twin-builds.js.map
;// CONCATENATED MODULE: ./build/app/build-image.js
















/**
 * The main job (design §2): source, policy, bases, one plan, two builds, comparison, one layout, push, report.
 * Expected failures come back in the outcome together with all that was known by then.
 */
async function buildImage(request, ports) {
    const record = new RunRecord();
    const failure = await work(request, ports, record).then(() => undefined, (error) => {
        if (error instanceof domain_failure/* Failure */.HR)
            return redactFailure(error, ports.redact);
        throw error;
    });
    const report = redactValues(record.report(failure), ports.redact);
    const isWritten = await leaveReport(ports.output, report);
    return {
        report,
        ...(record.layout === undefined || !isWritten ? {} : { layout: record.layout }),
        tags: record.pushed.map(({ reference }) => reference),
        ...(isWritten ? { reportFile: ports.output.report } : {}),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Whether a report was left; a run that was stopped leaves nothing. */
async function leaveReport(output, report) {
    if (report.failure?.code === "interrupted") {
        await output.discard();
        return false;
    }
    return await output.writeReport((0,report_json/* renderJson */.h)(report)).then(() => true, 
    // A full disk must not hide the failure that it caused.
    () => false);
}
async function work(request, ports, record) {
    const { reporter } = ports;
    const prepared = await (0,prepare/* prepare */.iA)(request, ports.files);
    // Side by side: git answers while buildah is asked what it is. Neither changes anything.
    const [read, opened] = await Promise.allSettled([
        record.phase("source", () => (0,prepare/* readSource */.o$)({ request, prepared, ...ports })),
        record.phase("set-up", ports.openBuilder),
    ]);
    const reading = build_image_valueOf(read);
    record.reading = reading;
    reporter.info(`source ${reading.source.id}`);
    for (const { name, message } of reading.advisories)
        reporter.info(`advisory ${name}: ${message}`);
    record.forbidden = (0,policy/* forbiddenAmong */.A)(reading.advisories, request.forbid).map(({ name }) => name);
    (0,prepare/* gate */.Gj)(request, reading);
    const references = referencesFor(request, reading.source);
    const builder = build_image_valueOf(opened);
    record.toolchain = builder.toolchain;
    record.variations = variationsOf(request, builder);
    for (const { variation, reason } of record.variations.notApplied) {
        reporter.info(`variation ${variation} not applied: ${reason}`);
    }
    const twins = await twinBuilds({ request, ports, record, prepared, builder });
    const digest = await judgeTwins({ request, ports, record, prepared, builder }, twins);
    if (!request.push)
        return;
    await record.phase("push", () => publish({
        layout: ports.output.layout,
        digest,
        references,
        registry: ports.registry,
        reporter,
        onPushed: (pushed) => record.pushed.push(pushed),
    }));
}
function build_image_valueOf(settled) {
    if (settled.status === "rejected")
        throw settled.reason;
    return settled.value;
}
/** The environments that the two builds' steps really had: without a runtime, nothing is injected. */
function environmentNames(request, builder) {
    if (builder.noShim !== undefined)
        return ["untouched", "untouched"];
    return [request.canonical ? "canonical" : "untouched", "varied"];
}
async function twinBuilds(run) {
    const { request, ports, record, prepared, builder } = run;
    const { containerfile } = prepared;
    const { reporter, registry } = ports;
    reporter.progress("fetching base images");
    // Side by side: the bases come over the network, the contexts from the disk.
    const [brought, staged] = await Promise.allSettled([
        record.phase("bases", () => bringBases({
            question: (0,base_question/* baseQuestion */.s)(run),
            platform: request.platform,
            contexts: prepared.contexts,
            builder,
            registry,
        })),
        stageTwins(request, { builder, context: prepared.files.context }),
    ]);
    const bases = build_image_valueOf(brought);
    build_image_valueOf(staged);
    record.bases = baseRecords(bases);
    for (const { written, pinned } of record.bases)
        reporter.info(`base ${written} is ${pinned}`);
    const reading = record.reading;
    if (reading === undefined)
        throw new Error("the source is read before anything is built");
    const plan = await planBuild({ request, prepared, reading, bases, builder });
    try {
        const twins = await record.phase("builds", () => buildTwins({ request, plan, builder, reporter }));
        const environments = environmentNames(request, builder);
        record.builds = [twins.first, twins.second]
            .filter((built) => built !== undefined)
            .map((built, index) => buildRecord(built, environments[index] ?? ""));
        return twins;
    }
    catch (error) {
        if (error instanceof app_ports/* BuildBroke */.Y)
            throw buildFailure(error, { containerfile, request });
        throw error;
    }
}
async function judgeTwins(run, twins) {
    const { prepared, builder } = run;
    const origins = layerOrigins({
        diffIds: twins.first.diffIds,
        baseOf: (diffId) => builder.baseOf(diffId),
        containerfile: prepared.containerfile,
        chain: (0,containerfile_chain/* stageChain */.a)((0,base_question/* baseQuestion */.s)(run)),
    });
    return await judge({ ...run, twins, origins });
}
//# sourceMappingURL=build-image.js.map
// EXTERNAL MODULE: ./build/containerfile/final-user.js
var final_user = __webpack_require__(3252);
;// CONCATENATED MODULE: ./build/app/read-source.js




/** Reads sources: the facts of a checkout, named and judged. */
function sourceReader(ports) {
    return { read: (question) => readSource(question, ports) };
}
async function readSource(question, ports) {
    const { context, ignores } = question;
    const offset = question.offset === undefined ? undefined : checkedOffset(question.offset);
    const repository = question.repository === undefined ? undefined : checkedRepository(question.repository);
    const asked = await askedBy(question, ports);
    const rules = Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 2433));
    const [checkout, recipe] = await Promise.all([
        ports.checkouts.read({ context, offset, repository, asked, ignores }),
        question.recipe === undefined ? undefined : recipeFacts(question.recipe, ports),
    ]);
    // What reads shell commands is large; it is loaded while git answers.
    const { judgeSource } = await rules;
    const judged = judgeSource({ checkout, offset, repository, ignores, asked, recipe });
    return {
        source: judged.source,
        tag: judged.version?.chosen.tag,
        otherTags: judged.version?.others ?? [],
        advisories: judged.advisories,
        root: checkout.kind === "checkout" ? checkout.root : context,
    };
}
async function askedBy({ tags = [] }, ports) {
    const asked = await ports.asked();
    const named = tags.map((name) => ({ name, from: "input `tags`" }));
    return { ...asked, versions: [...asked.versions, ...named] };
}
async function recipeFacts(recipe, ports) {
    const user = (0,final_user/* finalUser */.y)(recipe.question);
    // Most Containerfiles name their user: then nobody is asked.
    const baseUser = user.kind === "inherited" ? await inheritedUser(user, recipe, ports) : known("");
    return { ...recipe, baseUser };
}
async function inheritedUser({ base }, { question, contexts }, ports) {
    const platform = base.platform ?? question.platforms?.target;
    const context = contexts.find(({ name }) => name === base.context);
    if (context === undefined)
        return await ports.baseUser(base.reference, platform);
    if (context.kind === "registry")
        return await ports.baseUser(context.reference, platform);
    return unknown(`the build context ${context.name} is read when it is built from`);
}
function checkedOffset(input) {
    const parts = input.split("/").filter((part) => part !== "" && part !== ".");
    if (input.startsWith("/") || parts.includes("..") || input.includes("\0"))
        throw (0,domain_failure/* badInput */.AN)("offset", "leads out of the repository", "Write the service's folder as seen from the repository's root, e.g. `services/cart`.");
    return parts.join("/");
}
function checkedRepository(input) {
    const name = (0,repository_name/* canonicalRepository */.J)(input.trim());
    if (name === undefined)
        throw (0,domain_failure/* badInput */.AN)("repository", "names no repository", "Write its name or URL, e.g. `github.com/acme/shop`.");
    return name;
}
//# sourceMappingURL=read-source.js.map
;// CONCATENATED MODULE: ./build/app/redacting-reporter.js
/** A reporter that shows nothing that the redactor takes out, whoever printed it. */
function redactingReporter(reporter, redact) {
    return {
        info: (text) => reporter.info(redact(text)),
        warn: (text) => reporter.warn(redact(text)),
        progress: (text) => reporter.progress(redact(text)),
        openLog: (title) => {
            const log = reporter.openLog(redact(title));
            return { line: (text) => log.line(redact(text)), close: () => log.close() };
        },
        annotate: (annotation) => reporter.annotate({
            ...annotation,
            title: redact(annotation.title),
            message: redact(annotation.message),
        }),
    };
}
//# sourceMappingURL=redacting-reporter.js.map
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/containerfile/ignore.js



/**
 * Names of the ignore file that belongs to a Containerfile, in the order in which buildah looks for them:
 * the first two beside the Containerfile, the others in the context; only the first that exists counts.
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
 * Whether an ignore file keeps a path of the context (relative, POSIX) out of the image; of a folder with `/` at its
 * end: whether it surely keeps out everything that may be in it.
 * The rules are buildah's, checked against it; it differs only where `**` is followed by an exception
 * further down (`**`, `!a/*.txt`): buildah leaves such folders without a look into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
function ignoreRules(text) {
    text.split("\n").forEach((pattern, index) => {
        if (!isUsable(pattern))
            throw badPattern(pattern, index + 1);
    });
    const rules = matcher(text);
    const exceptions = exceptionsIn(text);
    return (path) => {
        if (!path.endsWith("/"))
            return rules.ignores(path);
        const folder = path.slice(0, -1);
        // `**b` is a name with stars in it: it keeps out a folder `ab`, and nothing that is in it.
        const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
        return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
    };
}
/** Stands for any file: no pattern names it. */
const noName = "\u0001";
/** The patterns behind `!`, each as its folders. */
function exceptionsIn(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.startsWith("!"))
        .map((line) => segments(line.slice(1).trim()));
}
/** Whether an exception may let a file in a folder through: only names without wildcards can tell that it does not. */
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
    // The package looks paths up in a plain object first, where every object has a `constructor`.
    const cache = Reflect.get(rules, "_cache");
    if (typeof cache === "object" && cache !== null)
        Object.setPrototypeOf(cache, null);
    return rules;
}
function badPattern(pattern, line) {
    return new domain_failure/* Failure */.HR({
        code: "usage",
        message: `Line ${line} of the ignore file is no pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
        cure: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
    });
}
//# sourceMappingURL=ignore.js.map
// EXTERNAL MODULE: ./build/domain/platform.js
var platform = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/domain/redact.js
/** Shorter values are no secrets and would blacken every line. */
const shortest = 3;
const mask = "***";
/**
 * A redactor for these values: each value, each of its lines of at least 3 characters, and the forms in which programs
 * print them (base64, JSON and URL escapes). The longest are replaced first, so that no part of one stays.
 */
function createRedactor(values) {
    const needles = [...new Set(values.flatMap(redact_forms))].sort((a, b) => b.length - a.length);
    return (text) => needles.reduce((rest, needle) => rest.replaceAll(needle, mask), text);
}
/**
 * What of a request may appear nowhere: secrets, the forge's token, password, and the two as a registry's
 * `Authorization` header has them. Secrets read from files are the caller's to add.
 */
function secretValuesOf(request) {
    const { username, password } = request.registry;
    const values = request.secrets.flatMap((secret) => secret.kind === "value" ? [secret.value] : []);
    if (request.githubToken !== undefined)
        values.push(request.githubToken);
    if (password !== undefined)
        values.push(password);
    if (username !== undefined && password !== undefined)
        values.push(base64(`${username}:${password}`));
    return values;
}
/** The lines of a value that are long enough to be masked in a log, which is masked line by line. */
function secretLines(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest);
}
function redact_forms(value) {
    if (value.trim().length < shortest)
        return [];
    const escaped = [
        JSON.stringify(value).slice(1, -1),
        encodeUri(value),
        base64(value),
        base64(value.trim()),
    ];
    return [value, ...secretLines(value), ...escaped].filter((form) => form.length >= shortest);
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
/** Lone surrogates have no URL form: they become U+FFFD, as in UTF-8. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}
//# sourceMappingURL=redact.js.map
;// CONCATENATED MODULE: ./build/wiring.js

























/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is gone afterwards, and no secret is in
 * what comes back. @throws Failure for what goes wrong before the job starts
 */
async function runBuild(run) {
    const request = absolutePaths(run.request, run.cwd);
    const redact = createRedactor([...secretValuesOf(request), ...(await secretFiles(request))]);
    const output = await outputFolder(request.output, run.env);
    const folder = await (0,workshop.makeWorkFolder)(run.env);
    run.onWorkFolder(folder);
    try {
        const ports = await portsFor({ ...run, request }, { folder, output, redact });
        return await buildImage(request, ports);
    }
    finally {
        await (0,clean_up.cleanUp)(folder);
    }
}
async function portsFor(run, prepared) {
    const { request, env, signal } = run;
    const { folder, output, redact } = prepared;
    const access = await registryAccess(run, folder);
    const installTools = wiring_once(async () => {
        if (env["GITHUB_ACTIONS"] !== "true" || request.buildah !== undefined)
            return;
        const say = (line) => run.reporter.info(line);
        await installBuildTools({ env: (0,child_environment/* childEnvironment */.Q)(env), signal, say });
    });
    return {
        reporter: redactingReporter(run.reporter, redact),
        redact,
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            await installTools();
            const buildah = request.buildah ?? "buildah";
            return await readBaseUser({ ...access, buildah }, { reference, platform });
        }),
        machinePlatform: (0,platform/* platformOf */.t)(process.arch),
        registry: (0,skopeo.skopeoRegistry)(access),
        output,
        openBuilder: async () => {
            await installTools();
            return await (0,workshop/* openWorkshop */._)({
                env,
                buildah: request.buildah ?? "buildah",
                skopeo: "skopeo",
                folder,
                signal,
            });
        },
        openImage: (layout) => (0,oci_layout_layout.openLayout)(layout, {}),
        entries: readEntries,
        relabel: relabelLayout,
    };
}
async function registryAccess(run, folder) {
    const { request, env, signal } = run;
    const registries = request.image
        .map((name) => (0,domain_reference/* parseReference */.F2)(name)?.registry)
        .filter((registry) => registry !== undefined);
    return {
        skopeo: "skopeo",
        env: (0,child_environment.runEnvironment)(env, folder),
        signal,
        authFile: await (0,auth_file.authFile)({ access: request.registry, registries, env, folder }),
        tlsVerify: request.registry.tlsVerify,
    };
}
/** The work, done by whoever asks first; the others wait for it. */
function wiring_once(work) {
    let done;
    return () => {
        done ??= work();
        return done;
    };
}
/** What reading advisories needs: no builder, and a work folder only while a registry is asked. */
function advisoriesPortsFor(run) {
    const { request, cwd, env } = run;
    const absolute = { ...run, request: absolutePaths(request, cwd) };
    return {
        files: filesReaderFor(run),
        sourceReader: sourceReaderFor(run, async (reference, platform) => {
            const folder = await (0,workshop.makeWorkFolder)(env);
            try {
                const access = await registryAccess(absolute, folder);
                const buildah = absolute.request.buildah ?? "buildah";
                return await readBaseUser({ ...access, buildah }, { reference, platform });
            }
            finally {
                await (0,clean_up.cleanUp)(folder);
            }
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
/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's event; and a base's
 * user from where the base is.
 */
function sourceReaderFor({ env, signal, request }, baseUser) {
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    const forge = token === undefined || token === "" ? {} : { forge: githubForge({ env, token, signal }) };
    return sourceReader({
        checkouts: gitCheckoutReader({ env, signal, ...forge }),
        asked: () => readAsked(env),
        baseUser,
    });
}
/** Paths among the inputs are relative to the working folder; children run elsewhere. */
function absolutePaths(request, cwd) {
    const { authfile } = request.registry;
    return {
        ...request,
        buildContexts: request.buildContexts.map(({ name, value }) => ({
            name,
            value: absoluteContext(value, cwd),
        })),
        secrets: request.secrets.map((secret) => secret.kind === "file" ? { ...secret, path: (0,external_node_path_.resolve)(cwd, secret.path) } : secret),
        registry: authfile === undefined
            ? request.registry
            : { ...request.registry, authfile: (0,external_node_path_.resolve)(cwd, authfile) },
        ...(request.output === undefined ? {} : { output: (0,external_node_path_.resolve)(cwd, request.output) }),
        ...(request.buildah?.includes("/") === true ? { buildah: (0,external_node_path_.resolve)(cwd, request.buildah) } : {}),
    };
}
function absoluteContext(value, cwd) {
    const files = /^(oci-layout:\/\/|oci:|oci-archive:(?:\/\/)?|docker-archive:(?:\/\/)?)(.+)$/.exec(value);
    if (files?.[1] !== undefined && files[2] !== undefined)
        return `${files[1]}${(0,external_node_path_.resolve)(cwd, files[2])}`;
    return value.includes("://") ? value : (0,external_node_path_.resolve)(cwd, value);
}
/** A secret that is masked has at most this size; a larger file is no secret but data. */
const maxSecretBytes = 1024 * 1024;
async function secretFiles(request) {
    const texts = [];
    for (const secret of request.secrets) {
        if (secret.kind !== "file")
            continue;
        const text = await (0,promises_.readFile)(secret.path, "utf8").catch(() => undefined);
        if (text === undefined || text.length > maxSecretBytes) {
            throw (0,domain_failure/* badInput */.AN)("secrets", `${secret.id}: ${secret.path} ${text === undefined ? "cannot be read" : "is larger than 1 MiB"}.`, "Write `id=src=path` with the path of a small file, or `id=value`.");
        }
        texts.push(text);
    }
    return texts;
}
//# sourceMappingURL=wiring.js.map

/***/ })

};
//# sourceMappingURL=658.index.js.map
