///usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(7482)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 7482:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(7482)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 8551:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4543);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9099);



/**
 * A command's arguments. Flags may stand anywhere and be repeated; `--` ends them.
 * @throws Failure `usage` for a flag that is not known, with the nearest one, or one without its value
 */
function parseArguments(args, known) {
    const flags = new Map();
    const { tokens, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(known.map((flag) => [flag.name, parseArgsOption(flag)])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const { name, value } = readFlag(token, known);
        flags.set(name, [...(flags.get(name) ?? []), value]);
    }
    return { flags, positionals };
}
function readFlag(token, known) {
    const { name, value } = token;
    const negated = known.find((flag) => flag.kind === "switch" && `no-${flag.name}` === name);
    if (negated !== undefined && value === undefined)
        return { name: negated.name, value: "false" };
    const flag = known.find((candidate) => candidate.name === name);
    if (flag === undefined)
        throw unknownFlag(token, known);
    if (flag.kind === "switch")
        return { name, value: value ?? "true" };
    // Without `=`, what looks like the next flag is one: the value was forgotten.
    const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
    if (forgotten) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            code: "usage",
            message: `Flag \`--${name}\` needs a value`,
            cure: `Write \`--${name}=VALUE\`.`,
        });
    }
    return { name, value };
}
function unknownFlag({ rawName, name }, known) {
    const names = known.map((flag) => flag.name);
    const suggestion = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names).replace(/`(.+)`/, "`--$1`");
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`${rawName}\` is not known${suggestion}`,
        cure: "`--help` lists the flags of each command.",
    });
}
function parseArgsOption(flag) {
    const type = flag.kind === "switch" ? "boolean" : "string";
    return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);

/** A runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills: we are gone before the second. */
const graceMilliseconds = 6_500;
/** npm passes on the Ctrl-C that the terminal sent to us too: the same request twice. */
const sameRequestMilliseconds = 1_000;
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort. Work that does not end in time, and a second signal, end the process at
 * once; what is left is then cleaned up by the next run or the post step.
 */
function listenForInterrupts() {
    const controller = new AbortController();
    let exitCode;
    let since = 0;
    const stop = (code, name) => {
        if (exitCode !== undefined) {
            if (performance.now() - since > sameRequestMilliseconds)
                process.exit(exitCode);
            return;
        }
        exitCode = code;
        since = performance.now();
        setTimeout(() => process.exit(code), graceMilliseconds).unref();
        controller.abort(new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            code: "interrupted",
            message: `Stopped by ${name}`,
            cure: "Nothing was pushed that was not proven; start it again.",
        }));
    };
    process.on("SIGINT", () => stop(130, "SIGINT"));
    process.on("SIGTERM", () => stop(143, "SIGTERM"));
    // A closed terminal, or a connection that dropped.
    process.on("SIGHUP", () => stop(129, "SIGHUP"));
    return { signal: controller.signal, exitCode: () => exitCode };
}
//# sourceMappingURL=interrupts.js.map

/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ paletteFor)
/* harmony export */ });
/* unused harmony exports plainPalette, colourPalette */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** Texts as they are: for pipes, files and runners' logs. */
const plainPalette = {
    strong: same,
    faint: same,
    good: same,
    warning: same,
    bad: same,
};
const colourPalette = {
    strong: coloured("bold"),
    faint: coloured("dim"),
    good: coloured("green"),
    warning: coloured("yellow"),
    bad: coloured("red"),
};
/** Colours on a terminal that takes them; https://no-color.org and `TERM=dumb` say no. */
function paletteFor(stream, env) {
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}
function same(text) {
    return text;
}
function coloured(format) {
    // Later versions of Node look at standard output by themselves; what counts is where this text goes.
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createTerminalReporter: () => (/* binding */ createTerminalReporter)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7398);

/** Longer lines are cut with a count. */
const longestLine = 4_000;
/** Rarely enough in a file, where a line of progress is never replaced. */
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";
/**
 * The run on a terminal: progress in place below the lines. In a pipe: the same lines without escapes, and progress
 * as a line at most every 15 s.
 */
function createTerminalReporter(stream, palette) {
    const inPlace = stream.isTTY === true;
    let progress = "";
    let lastProgress = Number.NEGATIVE_INFINITY;
    const writeLine = (text) => {
        stream.write(`${inPlace && progress !== "" ? eraseLine : ""}${text}\n`);
        if (inPlace)
            drawProgress();
    };
    const drawProgress = () => {
        if (progress === "")
            return;
        // One column less than there are: a full line would wrap and could not be erased.
        const room = Math.max(10, (stream.columns ?? 80) - 1);
        const characters = [...progress];
        const shown = characters.length <= room ? progress : `${characters.slice(0, room - 1).join("")}…`;
        stream.write(`${eraseLine}${palette.faint(shown)}`);
    };
    const clearProgress = () => {
        if (inPlace && progress !== "")
            stream.write(eraseLine);
        progress = "";
    };
    const say = (text, style) => {
        clearProgress();
        for (const line of text.split("\n"))
            writeLine(style(safe(line)));
    };
    return {
        info: (text) => say(text, (line) => line),
        warn: (text) => say(`warning: ${text}`, palette.warning),
        progress: (text) => {
            const next = safe(text);
            if (next === progress)
                return;
            progress = next;
            if (inPlace)
                drawProgress();
            else if (performance.now() - lastProgress >= millisecondsBetweenProgress) {
                lastProgress = performance.now();
                stream.write(`${next}\n`);
            }
        },
        openLog: (title) => {
            const prefix = palette.faint(`${safe(title)} │`);
            return { line: (text) => writeLine(`${prefix} ${safe(text)}`), close: () => { } };
        },
        annotate: ({ level, message, place }) => {
            const where = place === undefined
                ? ""
                : `${place.file}${place.line === undefined ? "" : `:${place.line}`}: `;
            say(`${where}${level}: ${message}`, level === "error" ? palette.bad : palette.warning);
        },
    };
}
function safe(text) {
    return (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, longestLine));
}
//# sourceMappingURL=reporter.js.map

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2442);
/* harmony import */ var _adapters_terminal_interrupts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8316);
/* harmony import */ var _adapters_terminal_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1469);
/* harmony import */ var _cli_advisories_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3250);
/* harmony import */ var _cli_build_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5101);
/* harmony import */ var _cli_check_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7397);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3192);
/* harmony import */ var _cli_demo_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4006);
/* harmony import */ var _cli_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1066);
/* harmony import */ var _cli_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7027);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9654);
/* harmony import */ var _cli_inspect_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9072);
/* harmony import */ var _cli_pin_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2555);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(4543);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(9099);
/* harmony import */ var _options_version_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(1349);
















const commands = [_cli_build_js__WEBPACK_IMPORTED_MODULE_4__/* .build */ .j, _cli_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .diff */ .U, _cli_check_js__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z, _cli_advisories_js__WEBPACK_IMPORTED_MODULE_3__/* .advisories */ .w, _cli_pin_js__WEBPACK_IMPORTED_MODULE_11__/* .pin */ .y, _cli_inspect_js__WEBPACK_IMPORTED_MODULE_10__/* .inspect */ .N, _cli_demo_js__WEBPACK_IMPORTED_MODULE_7__/* .demo */ .q];
const { stdout, stderr } = process;
const stage = { stderr, palette: (0,_adapters_terminal_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .paletteFor */ .DO)(stderr, process.env) };
async function main(argv) {
    const [name, ...args] = argv;
    if (name === undefined) {
        stderr.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_13__/* .programHelp */ .a)(commands, _options_version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r));
        return 2;
    }
    if (["--version", "-V", "version"].includes(name)) {
        stdout.write(`${_options_version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r}\n`);
        return 0;
    }
    if (["--help", "-h", "help"].includes(name)) {
        const about = commands.find((command) => command.name === args[0]);
        stdout.write(about === undefined ? (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_13__/* .programHelp */ .a)(commands, _options_version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r) : (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_13__/* .commandHelp */ .b)(about));
        return 0;
    }
    return runCommand(findCommand(name), args);
}
async function runCommand(command, args) {
    const parsed = (0,_adapters_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(args, command.flags);
    if ((0,_cli_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isOn */ .Mp)(parsed, "help")) {
        stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_13__/* .commandHelp */ .b)(command));
        return 0;
    }
    const [unexpected] = parsed.positionals;
    if (command.positionals === "" && unexpected !== undefined) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .Failure */ .HR({
            code: "usage",
            message: `\`${command.name}\` takes no argument ${JSON.stringify(unexpected)}`,
            cure: `Values stand behind their flag; \`twofold ${command.name} --help\` lists the flags.`,
        });
    }
    const interrupts = (0,_adapters_terminal_interrupts_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForInterrupts */ .v)();
    const { TWOFOLD_PASSWORD: password, ...env } = process.env;
    delete process.env["TWOFOLD_PASSWORD"];
    try {
        const code = await command.run({
            arguments: parsed,
            env,
            password,
            cwd: process.cwd(),
            entry: process.argv[1] ?? "",
            stdout,
            stderr,
            palette: stage.palette,
            signal: interrupts.signal,
        });
        return interrupts.exitCode() ?? code;
    }
    catch (error) {
        const code = (0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .printEnd */ .l)(error, stage);
        return interrupts.exitCode() ?? code;
    }
}
function findCommand(name) {
    const found = commands.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const names = commands.map((command) => command.name);
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .Failure */ .HR({
        code: "usage",
        message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${(0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_15__/* .didYouMean */ .a)(name, names)}`,
        cure: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
    });
}
// A reader that went away, as `head` does, is no error of ours; what else there is to do is still done.
for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
}
process.on("uncaughtException", (error) => process.exit((0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .printEnd */ .l)(error, stage)));
process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .printEnd */ .l)(error, stage));
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceFlags),
/* harmony export */   w: () => (/* binding */ advisories)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8852);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8308);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3192);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7027);






/** What decides which advisories a source and its Containerfile have. */
const sourceFlags = [
    ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optionFlags */ .HE)([
        "context",
        "file",
        "target",
        "build-args",
        "build-contexts",
        "platforms",
        "network",
        "authfile",
        "tls-verify",
        "tags",
        "forbid",
        "offset",
        "repository",
    ]),
    _command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonFlag */ .hG,
    _command_js__WEBPACK_IMPORTED_MODULE_3__/* .helpFlag */ .IN,
];
const advisories = {
    name: "advisories",
    summary: "Lists in which ways source and Containerfile are not clean, without building",
    positionals: "",
    flags: sourceFlags,
    examples: [
        "twofold advisories",
        "twofold advisories --context=services/cart --forbid=dirty,unpushed",
    ],
    run: runAdvisories,
};
async function runAdvisories(context) {
    const { stdout, stderr, palette } = context;
    const request = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildRequest */ .r)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInputs */ .me)(context.arguments));
    const { advisoriesPortsFor } = await Promise.all(/* import() */[__nccwpck_require__.e(204), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2204));
    const { readAdvisories } = await Promise.all(/* import() */[__nccwpck_require__.e(848), __nccwpck_require__.e(412)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4412));
    const { env, cwd, signal } = context;
    const ports = advisoriesPortsFor({ request, env, cwd, signal });
    const { found, failure } = await readAdvisories({ request, ports });
    const lines = [...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLines */ .Jj)(found.source, palette), ...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoryLines */ .Nu)(found, palette)];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAdvisoriesJson */ .I)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    if (failure === undefined)
        return 0;
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .printFailure */ .e)(failure, context);
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=advisories.js.map

/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1625);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4543);
/* harmony import */ var _options_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1349);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8852);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8308);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7206);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3192);
/* harmony import */ var _password_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2468);








const build = {
    name: "build",
    summary: "Builds an image twice, compares both bit for bit, and pushes what was proven",
    positionals: "",
    flags: [...(0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .optionFlags */ .HE)(), _command_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonFlag */ .hG, _command_js__WEBPACK_IMPORTED_MODULE_4__/* .helpFlag */ .IN],
    examples: [
        "twofold build",
        "twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
        "twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
    ],
    run: runBuildCommand,
};
async function runBuildCommand(context) {
    const { stdout, stderr, palette, env } = context;
    const reporter = (0,_adapters_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_0__.createTerminalReporter)(stderr, palette);
    // Said before the rest is loaded: a program that starts should show it at once.
    reporter.info(palette.faint(`Twofold ${_options_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}`));
    const inputs = await (0,_password_js__WEBPACK_IMPORTED_MODULE_5__/* .withPassword */ .o)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .rawInputs */ .me)(context.arguments), {
        variable: context.password,
        warn: reporter.warn,
    });
    const request = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildRequest */ .r)(inputs);
    const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(163), __nccwpck_require__.e(654), __nccwpck_require__.e(848), __nccwpck_require__.e(204), __nccwpck_require__.e(326), __nccwpck_require__.e(993), __nccwpck_require__.e(380), __nccwpck_require__.e(564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7564));
    const { report, layout, reportFile, pageFile, failure } = await runBuild({
        request,
        reporter,
        env,
        cwd: context.cwd,
        signal: context.signal,
        onWorkFolder: () => { },
    });
    reporter.info(["", ...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .bF)(report, palette)].join("\n"));
    for (const [name, path] of [
        ["layout", layout],
        ["report", reportFile],
        ["page", pageFile],
    ]) {
        if (path !== undefined)
            reporter.info(`${palette.faint(`${name}`.padEnd(12))} ${path}`);
    }
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isOn */ .Mp)(context.arguments, "json"))
        stdout.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__/* .renderJson */ .h)(report));
    else if (report.image !== undefined)
        stdout.write(`${report.image.digest}\n`);
    return failure === undefined ? 0 : _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var domain_failure = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./build/options.js + 5 modules
var options = __nccwpck_require__(8852);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __nccwpck_require__(8308);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/lint.js


/** Nobody reads more lines of one finding. */
const most = 20;
/**
 * The advisories as linters write theirs: `Containerfile:3: name: message` for each line that one came from, then
 * indented what shows it and what to do. One that is no line's fault starts with its name.
 */
function lintLines({ advisories, forbidden = [] }, palette) {
    return advisories.flatMap((advisory) => {
        const { name, evidence, fix } = advisory;
        const title = forbidden.includes(name)
            ? palette.bad(name)
            : `${palette.warning(name)} (accepted)`;
        return [
            ...placesOf(advisory).map((place) => `${place}${title}: ${line(advisory.message)}`),
            ...cut(evidence).map((fact) => palette.faint(`  ${line(fact)}`)),
            `  ${line(fix)}`,
        ];
    });
}
/** The last line: how many there are, and how many of them policy refuses. */
function lintVerdict({ advisories, forbidden = [] }) {
    if (advisories.length === 0)
        return "Clean: no advisory.";
    const total = advisories.length === 1 ? "1 advisory" : `${advisories.length} advisories`;
    return `${total}, ${forbidden.length === 0 ? "none" : forbidden.length} of them refused.`;
}
function placesOf({ places = [] }) {
    if (places.length === 0)
        return [""];
    const lines = places
        .slice(0, most)
        .map(({ file, line: number }) => `${line(number === undefined ? file : `${file}:${number}`)}: `);
    const hidden = places.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,sizes/* counted */.hS)(hidden, "more place")}: `] : lines;
}
function cut(facts) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `and ${facts.length - most} more`];
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./build/cli/advisories.js
var advisories = __nccwpck_require__(3250);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __nccwpck_require__(3192);
;// CONCATENATED MODULE: ./build/cli/check.js






/** A lint says no to anything that it is not told to accept. */
const refused = "all";
const check = {
    name: "check",
    summary: "Lints source and Containerfile without building; any advisory is a no",
    positionals: "",
    flags: advisories/* sourceFlags */.B.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
    examples: [
        "twofold check",
        "twofold check --context=services/cart --forbid=all,-untagged",
        "twofold check --forbid=unpinned-base,unverified-download --json",
    ],
    run: runCheck,
};
async function runCheck(context) {
    const { stdout, stderr, palette, env, cwd, signal } = context;
    const request = (0,options/* parseBuildRequest */.r)({ forbid: refused, ...(0,command/* rawInputs */.me)(context.arguments) });
    const { advisoriesPortsFor } = await Promise.all(/* import() */[__nccwpck_require__.e(204), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2204));
    const { readAdvisories } = await Promise.all(/* import() */[__nccwpck_require__.e(848), __nccwpck_require__.e(412)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4412));
    const ports = advisoriesPortsFor({ request, env, cwd, signal });
    const { found, prepared, failure } = await readAdvisories({ request, ports });
    const lines = [
        ...lintLines(found, palette),
        ...(prepared === undefined
            ? ["The context has no Containerfile: the source alone was checked."]
            : []),
        lintVerdict(found),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json"))
        stdout.write((0,json/* renderAdvisoriesJson */.I)(found));
    else
        stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
    return failure === undefined ? 0 : domain_failure/* exitCodes */.hS[failure.code];
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ optionFlags),
/* harmony export */   IN: () => (/* binding */ helpFlag),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   hG: () => (/* binding */ jsonFlag),
/* harmony export */   me: () => (/* binding */ rawInputs)
/* harmony export */ });
/* harmony import */ var _options_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8213);

const jsonFlag = {
    name: "json",
    kind: "switch",
    value: "",
    text: "Print the result as JSON on standard output.",
};
const helpFlag = {
    name: "help",
    kind: "switch",
    short: "h",
    value: "",
    text: "Print this.",
};
/** Settings of the one list as flags; all of them when no names are given. */
function optionFlags(names) {
    const chosen = _options_list_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f.filter(({ name }) => names?.includes(name) ?? true);
    return chosen.map((option) => ({
        name: option.name,
        kind: option.kind === "boolean" ? "switch" : "value",
        value: option.value,
        text: option.text,
        ...(option.default === undefined ? {} : { default: option.default }),
    }));
}
/** What was written for the settings, for them to be parsed as an action's inputs are. */
function rawInputs({ flags }) {
    const inputs = {};
    for (const { name } of _options_list_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f) {
        const values = flags.get(name);
        if (values !== undefined)
            inputs[name] = values;
    }
    return inputs;
}
/** Whether a switch is on; the last one written counts. */
function isOn({ flags }, name) {
    return flags.get(name)?.at(-1) === "true";
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _adapters_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1625);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3192);


const demo = {
    name: "demo",
    summary: "Builds two examples on this machine: one that is reproducible and one that is not",
    positionals: "",
    flags: [
        {
            name: "yes",
            kind: "switch",
            short: "y",
            value: "",
            text: "Install missing packages without asking.",
        },
        {
            name: "output",
            kind: "value",
            value: "FOLDER",
            text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
        },
        _command_js__WEBPACK_IMPORTED_MODULE_1__/* .helpFlag */ .IN,
    ],
    examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
    run: runDemoCommand,
};
async function runDemoCommand(context) {
    const { stderr, palette, env, cwd, entry, signal } = context;
    const { runDemo } = await __nccwpck_require__.e(/* import() */ 454).then(__nccwpck_require__.bind(__nccwpck_require__, 9454));
    const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(163), __nccwpck_require__.e(654), __nccwpck_require__.e(848), __nccwpck_require__.e(204), __nccwpck_require__.e(326), __nccwpck_require__.e(993), __nccwpck_require__.e(380), __nccwpck_require__.e(564)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7564));
    const reporter = (0,_adapters_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_0__.createTerminalReporter)(stderr, palette);
    const output = context.arguments.flags.get("output")?.at(-1);
    return runDemo({
        yes: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(context.arguments, "yes"),
        ...(output === undefined ? {} : { output }),
        program: entry,
        env,
        signal,
    }, {
        reporter,
        build: (request, quiet) => runBuild({ request, reporter: quiet, env, cwd, signal, onWorkFolder: () => { } }),
    });
}
//# sourceMappingURL=demo.js.map

/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);
/* harmony import */ var _domain_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9170);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8852);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3192);
/* harmony import */ var _password_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2468);





const diff = {
    name: "diff",
    summary: "Shows how two images differ, down to the bytes, and of what causes that looks",
    positionals: "A B",
    flags: [
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .optionFlags */ .HE)(["platforms", "username", "password", "authfile", "tls-verify"]),
        {
            name: "propose-exceptions",
            kind: "switch",
            value: "",
            text: "Print a draft of an exceptions file that covers what differs, its reasons to be written.",
        },
        _command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonFlag */ .hG,
        _command_js__WEBPACK_IMPORTED_MODULE_3__/* .helpFlag */ .IN,
    ],
    examples: [
        "twofold diff out/first out/second",
        "twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
        "twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
    ],
    run: runDiff,
};
/** Days that a proposed exception holds. */
const proposedDays = 30;
async function runDiff(context) {
    const { stdout, stderr, palette } = context;
    const names = imageNames(context);
    const { createTerminalReporter } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1625));
    const reporter = createTerminalReporter(stderr, palette);
    const found = await differencesOf(names, context, reporter.progress);
    reporter.info(`${names[0]} and ${names[1]}:`);
    const report = { differences: found.listed, differencesOmitted: found.omitted };
    const { differenceLines } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8548));
    const lines = found.listed.length === 0
        ? [palette.good("The images are equal, manifest included.")]
        : differenceLines(report, palette);
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(context.arguments, "json")) {
        const { renderDifferencesJson } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8308));
        stdout.write(renderDifferencesJson(report));
    }
    else if ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(context.arguments, "propose-exceptions")) {
        stdout.write(await proposal(names, found.listed, context));
    }
    return found.listed.length === 0 ? 0 : 1;
}
/** A draft with the causes that the build itself will find, where it left a report beside its two images. */
async function proposal(names, found, { stderr, cwd }) {
    const { reportedDifferences } = await __nccwpck_require__.e(/* import() */ 211).then(__nccwpck_require__.bind(__nccwpck_require__, 9211));
    const { draftExceptions } = await __nccwpck_require__.e(/* import() */ 115).then(__nccwpck_require__.bind(__nccwpck_require__, 6115));
    const reported = await reportedDifferences(names, cwd);
    if (reported !== undefined)
        stderr.write(`drafted from ${reported.file}\n`);
    return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}
function imageNames({ arguments: { positionals } }) {
    const [a, b, ...more] = positionals;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `\`diff\` takes two images, and ${positionals.length} are given`,
        cure: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
}
async function differencesOf(names, context, progress) {
    const { stderr, env, cwd, signal } = context;
    const warn = (text) => stderr.write(`warning: ${text}\n`);
    const { registry, platform } = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildRequest */ .r)(await (0,_password_js__WEBPACK_IMPORTED_MODULE_4__/* .withPassword */ .o)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInputs */ .me)(context.arguments), { variable: context.password, warn }));
    const { decompress } = await __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 9345));
    const { readEntries } = await __nccwpck_require__.e(/* import() */ 377).then(__nccwpck_require__.bind(__nccwpck_require__, 9377));
    const { diffImages } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(326), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2116));
    const { imagesFor } = await Promise.all(/* import() */[__nccwpck_require__.e(654), __nccwpck_require__.e(52)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5052));
    const images = imagesFor({
        access: registry,
        platform: platform ?? (0,_domain_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .t)(process.arch),
        env,
        cwd,
        signal,
    });
    try {
        return await diffImages({
            names,
            bring: (name) => images.open(name),
            readers: { entries: readEntries, decompress },
            progress,
        });
    }
    finally {
        await images.close();
    }
}
/** `YYYY-MM-DD`, so many days from today. */
function dayIn(days) {
    return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ printEnd),
  e: () => (/* binding */ printFailure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/adapters/process/source-lines.js




/**
 * A stack with the places in the sources in the place of those in the bundle. Node could do that by itself
 * (`--enable-source-maps`), and would read every map at each start for it; a stack is printed once in a lifetime.
 * @param folder the bundle's: only scripts in it are looked up
 */
function withSourceLines(stack, folder = import.meta.dirname) {
    return stack.replace(/(file:\/\/\/[^\s()]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
        try {
            const path = (0,external_node_url_.fileURLToPath)(script);
            if ((0,external_node_path_.dirname)(path) !== folder)
                return place;
            const map = new external_node_module_namespaceObject.SourceMap(JSON.parse((0,external_node_fs_.readFileSync)(`${path}.map`, "utf8")));
            const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
            if (!("originalSource" in entry))
                return place;
            const source = (0,external_node_path_.resolve)(folder, entry.originalSource);
            return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
        }
        catch {
            return place;
        }
    });
}
//# sourceMappingURL=source-lines.js.map
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __nccwpck_require__(7398);
;// CONCATENATED MODULE: ./build/cli/failures.js



/** No tool, network or registry failed, but as little as then is known about the answer. */
const exitCodeOfBug = 3;
/** One error: where, what, and what to do. */
function printFailure({ message, cure, place }, { stderr, palette }) {
    const line = place?.line === undefined ? "" : `:${place.line}`;
    const where = place === undefined ? "" : `${place.file}${line}: `;
    const told = message.startsWith(where) ? message : `${where}${message}`;
    const text = [`error: ${told}`, cure].map(safe);
    stderr.write(`${palette.bad(text[0] ?? "")}\n  ${text[1]}\n`);
}
/** Tells why a command ended; anything but a Failure is a bug of ours and has its stack. @returns the exit status */
function printEnd(error, stage) {
    if (error instanceof failure/* Failure */.HR) {
        printFailure(error, stage);
        return failure/* exitCodes */.hS[error.code];
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = (0,printable/* shortened */.vI)(withSourceLines(stack), 20_000).split("\n").map(printable/* printable */.g$).join("\n");
    stage.stderr.write(`${stage.palette.bad("A bug in Twofold; please report it with these lines:")}\n${lines}\n`);
    return exitCodeOfBug;
}
function safe(text) {
    return (0,printable/* printable */.g$)((0,printable/* shortened */.vI)(text, 4_000).replaceAll("\n", " "));
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ programHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
const widthOfText = 78;
/** The help of the whole program. */
function programHelp(commands, version) {
    const widest = Math.max(...commands.map(({ name }) => name.length));
    return [
        `twofold ${version}: builds a container image twice and proves both builds equal, bit for bit`,
        "",
        "Usage: twofold COMMAND [flags]",
        "",
        "Commands:",
        ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
        "",
        "Example:",
        "  twofold build --image=ghcr.io/acme/shop --push",
        "",
        "twofold COMMAND --help says more about each. Exit status: 0 holds, 1 the answer is no,",
        "2 bad usage or input, 3 a tool, the network or a registry failed.",
        "",
    ].join("\n");
}
/** The help of one command, with an example. */
function commandHelp(command) {
    const { name, summary, positionals, flags, examples } = command;
    return [
        `${summary}`,
        "",
        `Usage: twofold ${[name, positionals, "[flags]"].filter((part) => part !== "").join(" ")}`,
        "",
        "Flags:",
        ...flags.flatMap(flagLines),
        "",
        examples.length === 1 ? "Example:" : "Examples:",
        ...examples.map((example) => `  ${example}`),
        "",
    ].join("\n");
}
function flagLines(flag) {
    const short = flag.short === undefined ? "" : `-${flag.short}, `;
    const fallback = flag.default === undefined ? "" : ` (default: ${flag.default})`;
    const written = `  ${short}--${flag.name}${flag.value === "" ? "" : `=${flag.value}`}`;
    return [written, ...wrapped(`${flag.text}${fallback}`).map((line) => `      ${line}`)];
}
function wrapped(text) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < widthOfText)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=help.js.map

/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/digest.js
var domain_digest = __nccwpck_require__(3213);
;// CONCATENATED MODULE: ./build/domain/label-reading.js
/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Characters of a label that we read. Ours are far shorter; a stranger's are anything. */
const longestLabel = 64 * 1024;
/** Reads from an image's labels. */
function label_reading_labelReader(labels) {
    return (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
}
//# sourceMappingURL=label-reading.js.map
// EXTERNAL MODULE: ./build/domain/labels.js
var domain_labels = __nccwpck_require__(3802);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(6353);
// EXTERNAL MODULE: ./build/domain/repository-name.js
var repository_name = __nccwpck_require__(1977);
// EXTERNAL MODULE: ./build/domain/source-id.js
var source_id = __nccwpck_require__(3848);
;// CONCATENATED MODULE: ./build/domain/oci-labels.js





const { source, revision, version } = domain_labels/* labelNames */.l;
/**
 * The source that the labels defined by OCI name, always at the repository's root, for they have no place for an
 * offset. Undefined without the repository's URL: an image keeps its base's labels where its own build wrote none, so
 * that revision and version alone name nothing.
 */
function readOciLabels(read) {
    const url = read(source);
    if (url === undefined)
        return undefined;
    const repository = (0,repository_name/* repositoryName */.a)(url);
    const commit = read(revision) ?? "";
    const release = read(version);
    const doubts = [
        ...doubt(repository === undefined, {
            label: source,
            value: url,
            because: "names no repository",
        }),
        ...doubt(commit !== "" && !isRevision(commit), {
            label: revision,
            value: commit,
            because: "is not the full name of a commit",
        }),
        ...doubt(release !== undefined && parse(release) === null, {
            label: version,
            value: release ?? "",
            because: "is no semantic version",
        }),
    ];
    if (repository === undefined)
        return { parts: undefined, doubts };
    const parts = {
        repository,
        offset: "",
        version: parse(release)?.version ?? source_id/* untaggedVersion */.aH,
        revision: isRevision(commit) ? commit : "",
    };
    return { parts, doubts };
}
/** The labels among those of OCI that name another source than this one. */
function contradictingOciLabels(read, claim) {
    const { parts, whose } = claim;
    const holds = [
        [
            source,
            parts.repository,
            (value) => value === `https://${parts.repository}` || (0,repository_name/* repositoryName */.a)(value) === parts.repository,
        ],
        [revision, parts.revision, (value) => value === parts.revision],
        [
            version,
            parts.version,
            (value) => value === parts.version || parse(value)?.version === parts.version,
        ],
    ];
    return holds.flatMap(([label, wanted, isSame]) => {
        const value = read(label);
        if (value === undefined)
            return [];
        const because = `contradicts ${whose}: ${wanted === "" ? "none" : wanted}`;
        return doubt(!isSame(value), { label, value, because });
    });
}
function doubt(holds, told) {
    return holds ? [told] : [];
}
//# sourceMappingURL=oci-labels.js.map
// EXTERNAL MODULE: ./build/domain/recipe.js
var domain_recipe = __nccwpck_require__(1975);
;// CONCATENATED MODULE: ./build/domain/sous-labels.js




/** The labels of Sous (https://github.com/opentable/sous, ext/docker/docker_labels.go). */
const sousLabelNames = {
    repository: "com.opentable.sous.repo_url",
    offset: "com.opentable.sous.repo_offset",
    version: "com.opentable.sous.version",
    revision: "com.opentable.sous.revision",
    advisories: "com.opentable.sous.advisories",
};
/** The texts of Sous's advisories (lib/advisories.go) for which there is a name here. */
const names = {
    "dirty workspace": "dirty",
    "unpushed revision": "unpushed",
    "no versioned tag": "untagged",
    "ephemeral tag": "ephemeral-tag",
    "tag mismatch": "tag-mismatch",
    "tag not on built revision": "tag-not-head",
    "source workspace lacked repo": "unknown-repository",
    "requested revision not built": "wrong-revision",
    "no repository": "no-repository",
};
/** Sous's version of a source without a tag. */
const unversioned = "0.0.0-unversioned";
/**
 * The source that Sous's labels name; undefined when there are none. As in Sous, they name one only together: with
 * one of the first four missing or not in its form, the reading has doubts in place of a source.
 */
function readSousLabels(read) {
    const { advisories: _, ...needed } = sousLabelNames;
    const all = Object.values(needed);
    if (all.every((label) => read(label) === undefined))
        return undefined;
    const missing = all.filter((label) => read(label) === undefined);
    if (missing.length > 0) {
        const because = "is missing; without it the other labels of Sous name no source";
        return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
    }
    return readComplete(read);
}
/** Sous's advisories, with the names used here where there is one; undefined when the image has no labels of Sous. */
function readSousAdvisories(read) {
    if (read(sousLabelNames.revision) === undefined)
        return undefined;
    // Sous leaves the label out when there are none; some versions wrote an empty text as one.
    const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
    const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
    return [...new Set(known)];
}
function nameOf(text) {
    return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}
function readComplete(read) {
    const text = (label) => read(label) ?? "";
    const url = text(sousLabelNames.repository);
    const repository = url === "" ? "" : (0,repository_name/* canonicalRepository */.J)(url);
    const offset = folder(text(sousLabelNames.offset));
    const version = versionOf(text(sousLabelNames.version));
    const revision = text(sousLabelNames.revision);
    const doubt = (label, because) => ({ label, value: text(label), because });
    const doubts = [
        ...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
        ...(offset === undefined
            ? [doubt(sousLabelNames.offset, "is no folder of the repository")]
            : []),
        ...(version === undefined ? [doubt(sousLabelNames.version, "is no semantic version")] : []),
        ...(isRevision(revision)
            ? []
            : [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
    ];
    if (repository === undefined || offset === undefined || version === undefined)
        return { parts: undefined, doubts };
    const parts = { repository, offset, version, revision };
    return { parts: doubts.length > 0 ? undefined : parts, doubts };
}
function versionOf(text) {
    return text === unversioned ? source_id/* untaggedVersion */.aH : parse(text)?.version;
}
/** A path below the repository's root in the one form that it has here; undefined when it leads elsewhere. */
function folder(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}
//# sourceMappingURL=sous-labels.js.map
;// CONCATENATED MODULE: ./build/domain/claims.js







/** The source that an image's labels name, whoever wrote them; what `sourceLabels` wrote reads back the same. */
function sourceOfLabels(labels) {
    return readSource(labelReader(labels)).source;
}
/** Everything that an image's labels claim. What is missing or not in its form is left out. */
function readClaims(labels) {
    const read = label_reading_labelReader(labels);
    const { source, doubts } = readSource(read);
    const advisories = source?.from === "sous"
        ? readSousAdvisories(read)
        : readAdvisories(read(domain_labels/* labelNames */.l.advisories));
    const base = readBase(read);
    const recipe = (0,domain_recipe/* readRecipe */.X)(read(domain_labels/* labelNames */.l.recipe) ?? "");
    return {
        ...(source === undefined ? {} : { source }),
        ...(advisories === undefined ? {} : { advisories }),
        ...(base === undefined ? {} : { base }),
        ...(recipe === undefined ? {} : { recipe }),
        doubts,
    };
}
/** Takes the source from the most exact labels, and holds the others against it. */
function readSource(read) {
    const readings = {
        twofold: readSourceId(read),
        sous: readSousLabels(read),
        // Last: an image keeps its base's where its own build wrote none.
        oci: readOciLabels(read),
    };
    const broken = Object.values(readings).flatMap((reading) => reading?.doubts ?? []);
    for (const from of ["twofold", "sous", "oci"]) {
        const parts = readings[from]?.parts;
        if (parts === undefined)
            continue;
        const contradicting = from === "oci" ? [] : contradictions(read, { from, parts });
        const told = contradicting.map(({ label }) => label);
        return {
            source: { id: (0,source_id/* formatSourceId */.yn)(parts), ...parts, from },
            doubts: [...broken.filter(({ label }) => !told.includes(label)), ...contradicting],
        };
    }
    return { doubts: broken };
}
function readSourceId(read) {
    const value = read(domain_labels/* labelNames */.l.sourceId);
    if (value === undefined)
        return undefined;
    const parts = (0,source_id/* parseSourceId */.GM)(value);
    if (parts !== undefined)
        return { parts, doubts: [] };
    const doubt = { label: domain_labels/* labelNames */.l.sourceId, value, because: "is no source ID" };
    return { parts, doubts: [doubt] };
}
/** The labels of other families that name another source. */
function contradictions(read, { from, parts }) {
    const whose = from === "twofold" ? "the source ID" : "the labels of Sous";
    const oci = contradictingOciLabels(read, { parts, whose });
    const sous = from === "sous" ? undefined : readSousLabels(read)?.parts;
    if (sous === undefined)
        return oci;
    const [id, value] = [(0,source_id/* formatSourceId */.yn)(parts), (0,source_id/* formatSourceId */.yn)(sous)];
    const because = `contradicts ${whose}: ${id}`;
    return id === value ? oci : [...oci, { label: "com.opentable.sous.*", value, because }];
}
function readBase(read) {
    const name = read(domain_labels/* labelNames */.l.baseName);
    const digest = (0,domain_digest/* parseDigest */.m)(read(domain_labels/* labelNames */.l.baseDigest) ?? "");
    if (name === undefined && digest === undefined)
        return undefined;
    return {
        ...(name === undefined ? {} : { name }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function readAdvisories(value) {
    if (value === undefined)
        return undefined;
    if (value === "")
        return [];
    const names = value.split(",");
    return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/app/inspect-image.js

/** What an image says of itself, wherever it comes from. */
function describeImage(image) {
    const { digest, manifest, config } = image;
    const steps = config.history.filter((entry) => !entry.emptyLayer);
    const fits = steps.length === manifest.layers.length;
    const layers = manifest.layers.flatMap((layer, index) => {
        const diffId = config.diffIds[index];
        if (diffId === undefined)
            return [];
        const createdBy = fits ? steps[index]?.createdBy : undefined;
        const known = { digest: layer.digest, diffId, size: layer.size };
        return [createdBy === undefined ? known : { ...known, createdBy }];
    });
    return {
        digest,
        imageId: manifest.config.digest,
        platform: `${config.os}/${config.architecture}`,
        layers,
        claims: readClaims(config.labels),
    };
}
//# sourceMappingURL=inspect-image.js.map
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./build/domain/platform.js
var domain_platform = __nccwpck_require__(9170);
// EXTERNAL MODULE: ./build/options.js + 5 modules
var options = __nccwpck_require__(8852);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/inspection.js


const families = {
    twofold: "Twofold's labels (dev.twofold.*)",
    sous: "the labels of Sous (com.opentable.sous.*)",
    oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
/** An image and what it claims of its source, for a terminal; claims are called that, for nobody checked them. */
function inspectionLines(image, palette) {
    const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
    const hidden = image.layers.length - mostLayers;
    return [
        row("digest", image.digest, palette),
        row("image ID", image.imageId, palette),
        row("platform", image.platform, palette),
        "",
        ...claimLines(image.claims, palette),
        "",
        palette.strong(`${(0,sizes/* counted */.hS)(image.layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(size)}:`),
        ...image.layers
            .slice(0, mostLayers)
            .map((layer) => `  ${(0,sizes/* formatBytes */.z3)(layer.size).padStart(9)}  ${line(layer.createdBy ?? layer.digest, 120)}`),
        ...(hidden > 0 ? [palette.faint(`  … and ${(0,sizes/* counted */.hS)(hidden, "more layer")}`)] : []),
    ];
}
function claimLines(claims, palette) {
    const { source, advisories, base, recipe, doubts } = claims;
    const claimed = [
        ["source ID", source?.id],
        ["repository", source?.repository],
        ["offset", source?.offset],
        ["version", source?.version],
        ["revision", source?.revision],
        ["advisories", advisories === undefined ? undefined : advisories.join(", ") || "none"],
        ["base", base?.name],
        ["base digest", base?.digest],
        ...(recipe === undefined ? [] : recipeRows(recipe)),
    ];
    const rows = claimed.flatMap(([name, value]) => value === undefined || value === "" ? [] : [row(name, value, palette)]);
    return [
        palette.strong(heading(claims, rows.length > 0)),
        ...rows,
        ...doubtLines(doubts, palette),
    ];
}
function heading({ source }, claimsMore) {
    if (source !== undefined)
        return `It claims, in ${families[source.from]}; nobody checked it:`;
    return claimsMore
        ? "It names no source. It claims, unchecked:"
        : "It claims nothing about its source.";
}
function recipeRows(recipe) {
    const { file, target, buildArgs, offset, platform, buildah } = recipe;
    return [
        ["recipe", [offset, file].filter((part) => part !== "").join("/")],
        ...(target === undefined ? [] : [["target", target]]),
        ...buildArgs.map(({ name, value }) => ["build arg", `${name}=${value}`]),
        ["built for", platform],
        ["buildah", buildah],
    ];
}
function doubtLines(doubts, palette) {
    if (doubts.length === 0)
        return [];
    const hidden = doubts.length - mostDoubts;
    return [
        palette.warning("Labels that do not fit:"),
        ...doubts.slice(0, mostDoubts).map(({ label, value, because }) => {
            const written = value === undefined ? label : `${label} = ${JSON.stringify(value)}`;
            return `  ${line(written, 300)}: ${line(because, 300)}`;
        }),
        ...(hidden > 0 ? [palette.faint(`  … and ${hidden} more`)] : []),
    ];
}
/** The same as JSON, keys in a fixed order. */
function renderInspectionJson({ digest, imageId, platform, layers, claims, }) {
    const value = {
        schemaVersion: 1,
        digest,
        imageId,
        platform,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            createdBy: layer.createdBy,
        })),
        claims: orderedClaims(claims),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function orderedClaims(claims) {
    const { source, advisories, base, recipe, doubts } = claims;
    return {
        source: source && {
            id: source.id,
            repository: source.repository,
            offset: source.offset,
            version: source.version,
            revision: source.revision,
            from: source.from,
        },
        advisories,
        base: base && { name: base.name, digest: base.digest },
        recipe,
        doubts: doubts.map(({ label, value, because }) => ({ label, value, because })),
    };
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${line(value, 500)}`;
}
function line(text, longest) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=inspection.js.map
// EXTERNAL MODULE: ./build/cli/command.js
var command = __nccwpck_require__(3192);
// EXTERNAL MODULE: ./build/cli/password.js
var cli_password = __nccwpck_require__(2468);
;// CONCATENATED MODULE: ./build/cli/inspect.js










const inspect = {
    name: "inspect",
    summary: "Shows what an image's labels say of its source, and its layers",
    positionals: "IMAGE",
    flags: [
        ...(0,command/* optionFlags */.HE)(["platforms", "username", "password", "authfile", "tls-verify"]),
        command/* jsonFlag */.hG,
        command/* helpFlag */.IN,
    ],
    examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
    run: runInspect,
};
async function runInspect(context) {
    const { stdout, stderr, palette } = context;
    const [image, ...more] = context.arguments.positionals;
    if (image === undefined || more.length > 0) {
        throw new failure/* Failure */.HR({
            code: "usage",
            message: image === undefined ? "`inspect` needs an image" : "`inspect` takes one image",
            cure: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const inspection = await inspectWherever(image, context);
    stderr.write(inspectionLines(inspection, palette)
        .map((line) => `${line}\n`)
        .join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
    return 0;
}
/** A folder is a layout; anything else is looked for in a registry. */
async function inspectWherever(image, context) {
    const folder = (0,external_node_path_.resolve)(context.cwd, image.replace(/^oci:/, ""));
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (isFolder || image.startsWith("oci:")) {
        const { openLayout } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 654));
        return describeImage(await openLayout(folder));
    }
    const stderr = context.stderr;
    const warn = (text) => stderr.write(`warning: ${text}\n`);
    const { registry, platform } = (0,options/* parseBuildRequest */.r)(await (0,cli_password/* withPassword */.o)((0,command/* rawInputs */.me)(context.arguments), { variable: context.password, warn }));
    const { makeWorkFolder } = await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 1907));
    const { cleanUp } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    const { readRemoteImage } = await __nccwpck_require__.e(/* import() */ 427).then(__nccwpck_require__.bind(__nccwpck_require__, 3427));
    const work = await makeWorkFolder(context.env);
    try {
        const remote = await readRemoteImage({
            reference: image,
            access: registry,
            platform: platform ?? (0,domain_platform/* platformOf */.t)((0,external_node_os_.arch)()),
            env: context.env,
            signal: context.signal,
            folder: work,
        });
        return describeImage(remote);
    }
    finally {
        await cleanUp(work);
    }
}
//# sourceMappingURL=inspect.js.map

/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withPassword)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);

/** A token has some hundred bytes. */
const longest = 64 * 1024;
/**
 * The settings with the password as it is meant: `-` reads it from standard input, and without the flag the variable
 * TWOFOLD_PASSWORD counts. A password among the arguments works, but every user of the machine can read it there.
 * @throws Failure `usage` when standard input is a terminal or has far too much
 */
async function withPassword(inputs, from) {
    const written = inputs.password?.at(-1);
    if (written === undefined)
        return from.variable === undefined ? inputs : { ...inputs, password: from.variable };
    if (written === "-")
        return { ...inputs, password: await readStandardInput() };
    from.warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
    return inputs;
}
async function readStandardInput() {
    if (process.stdin.isTTY)
        throw unreadable("is a terminal");
    let text = "";
    for await (const chunk of process.stdin) {
        text += String(chunk);
        if (text.length > longest)
            throw unreadable("has more than a password");
    }
    return text.trim();
}
function unreadable(wrong) {
    return new _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}`,
        cure: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=password.js.map

/***/ }),

/***/ 2555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ pin)
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./build/domain/platform.js
var platform = __nccwpck_require__(9170);
// EXTERNAL MODULE: ./build/options.js + 5 modules
var options = __nccwpck_require__(8852);
// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/pins.js


/** What was pinned, a line each, then what was left, with the reason. */
function pinLines({ pins, left }, palette) {
    return [
        ...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
        ...left.flatMap(({ place, text, why }) => [
            `${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
            `  ${line(why)}`,
        ]),
    ];
}
/** The last line: whether something is left. */
function pinVerdict({ pins, left }) {
    if (left.length > 0) {
        return `Not everything is pinned: ${(0,sizes/* counted */.hS)(left.length, "use")} of an image left as ${left.length === 1 ? "it is" : "they are"}.`;
    }
    return pins.length === 0
        ? "Nothing to do: no image is taken by tag."
        : `Everything is pinned: ${(0,sizes/* counted */.hS)(pins.length, "use")} of an image by its digest.`;
}
/** The same for programs; a value of a flag has no line. */
function renderPinsJson({ pins, left }) {
    const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** The changes as a unified diff: what `git apply` and `patch` take. */
async function renderDiff(changes) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __nccwpck_require__.e(/* import() */ 960).then(__nccwpck_require__.bind(__nccwpck_require__, 5960));
    return changes
        .map(({ name, before, after }) => {
        const shown = line(name);
        const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", {
            context: 3,
            headerOptions: FILE_HEADERS_ONLY,
        });
        return patch.split("\n").map(diffLine).join("\n");
    })
        .join("");
}
/** A carriage return at the end is a part of the file; other control characters could deceive a reader. */
function diffLine(text) {
    const end = text.endsWith("\r") ? "\r" : "";
    return `${(0,printable/* inert */.tJ)((0,printable/* visible */.RK)(text.slice(0, text.length - end.length)))}${end}`;
}
function pinValue({ place, from, to }) {
    return { file: place.file, line: place.line, from, to };
}
function leftValue({ place, text, why }) {
    return { file: place.file, line: place.line, text, why };
}
function placeText({ file, line: number }) {
    return line(number === undefined ? file : `${file}:${number}`);
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 1000)));
}
//# sourceMappingURL=pins.js.map
// EXTERNAL MODULE: ./build/cli/command.js
var command = __nccwpck_require__(3192);
// EXTERNAL MODULE: ./build/cli/password.js
var cli_password = __nccwpck_require__(2468);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/reference.js
var reference = __nccwpck_require__(5524);
;// CONCATENATED MODULE: ./build/cli/pin-registry.js



/**
 * The registry that a password is for must be named: a Containerfile names any it likes.
 * @throws Failure `usage`
 */
function pinAccess(access, host) {
    if (access.username !== undefined && host === undefined) {
        throw (0,failure/* badInput */.AN)("username", "is there without `--registry`, and only the registry that it is for may get the password", "Write that registry too, e.g. `--registry=ghcr.io`.");
    }
    if (host !== undefined && (0,reference/* parseReference */.F2)(`${host}/name`)?.registry !== host) {
        throw (0,failure/* badInput */.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
    }
    return { access, host };
}
/** Does some work with registries at hand; what that needed on the disk is gone afterwards. */
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
    const { makeWorkFolder } = await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 1907));
    const { cleanUp } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    const { runEnvironment } = await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 2845));
    const { authFile } = await __nccwpck_require__.e(/* import() */ 814).then(__nccwpck_require__.bind(__nccwpck_require__, 3814));
    const { skopeoRegistry } = await __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852));
    const { authfile, tlsVerify } = access;
    const placed = authfile === undefined ? access : { ...access, authfile: (0,external_node_path_.resolve)(cwd, authfile) };
    const folder = await makeWorkFolder(env);
    try {
        const registries = host === undefined ? [] : [host];
        const file = await authFile({ access: placed, registries, env, folder });
        const environment = runEnvironment(env, folder);
        return await work(skopeoRegistry({ skopeo: "skopeo", env: environment, signal, authFile: file, tlsVerify }));
    }
    finally {
        await cleanUp(folder);
    }
}
//# sourceMappingURL=pin-registry.js.map
;// CONCATENATED MODULE: ./build/cli/pin.js







const pin = {
    name: "pin",
    summary: "Adds digests to the images that a Containerfile and workflows take by tag",
    positionals: "",
    flags: [
        ...(0,command/* optionFlags */.HE)(["context", "file", "build-contexts"]),
        {
            name: "workflow",
            kind: "value",
            value: "FILE",
            text: "Workflow whose steps have `build-contexts`; may be repeated. Default: all of `.github/workflows`.",
        },
        {
            name: "dry-run",
            kind: "switch",
            value: "",
            text: "Change nothing; print what would change as a unified diff.",
        },
        {
            name: "registry",
            kind: "value",
            value: "HOST",
            text: "Registry that `--username` and its password are for; no other one gets them.",
        },
        ...(0,command/* optionFlags */.HE)(["username", "password", "authfile", "tls-verify"]),
        command/* jsonFlag */.hG,
        command/* helpFlag */.IN,
    ],
    examples: [
        "twofold pin --dry-run",
        "twofold pin --context=services/cart",
        "twofold pin --workflow=.github/workflows/image.yml --registry=ghcr.io --username=ada --password=-",
    ],
    run: runPin,
};
async function runPin(context) {
    const { stdout, stderr, palette } = context;
    const isDry = (0,command/* isOn */.Mp)(context.arguments, "dry-run");
    const warn = (text) => stderr.write(`warning: ${text}\n`);
    const inputs = await (0,cli_password/* withPassword */.o)((0,command/* rawInputs */.me)(context.arguments), {
        variable: context.password,
        warn,
    });
    const request = (0,options/* parseBuildRequest */.r)(inputs);
    const access = pinAccess(request.registry, context.arguments.flags.get("registry")?.at(-1));
    const { pinFiles } = await __nccwpck_require__.e(/* import() */ 690).then(__nccwpck_require__.bind(__nccwpck_require__, 5690));
    const { findUnpinned, pinUses } = await Promise.all(/* import() */[__nccwpck_require__.e(848), __nccwpck_require__.e(512)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5512));
    const files = pinFiles(whereabouts(context));
    const texts = await findUnpinned(orderOf(request, context), files);
    const isOpen = texts.some(({ unpinned }) => unpinned.length > 0);
    const result = isOpen
        ? await withRegistry(access, context, ({ resolve }) => pinUses(texts, resolve))
        : { pins: [], left: texts.flatMap(({ left }) => left), changes: [] };
    if (!isDry)
        await files.replace(result.changes);
    const lines = [
        ...pinLines(result, palette),
        pinVerdict(result),
        ...(isDry ? ["A dry run: nothing was changed."] : []),
    ];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,command/* isOn */.Mp)(context.arguments, "json"))
        stdout.write(renderPinsJson(result));
    else if (isDry)
        stdout.write(await renderDiff(result.changes));
    else
        stdout.write(result.changes.map(({ name }) => `${name}\n`).join(""));
    return result.left.length === 0 ? 0 : failure/* exitCodes */.hS.forbidden;
}
function orderOf(request, { arguments: { flags } }) {
    const { context, file, buildContexts } = request;
    return {
        context,
        ...(file === undefined ? {} : { file }),
        workflows: flags.get("workflow") ?? [],
        buildContexts,
        platform: (0,platform/* platformOf */.t)(process.arch),
    };
}
function whereabouts({ cwd, env }) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
    return { cwd, workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined };
}
//# sourceMappingURL=pin.js.map

/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/** Every advisory (design §5), in its order: the order of every report. */
const advisoryNames = [
    "dirty",
    "ignored-in-context",
    "unpushed",
    "untagged",
    "ephemeral-tag",
    "tag-mismatch",
    "tag-not-head",
    "unknown-repository",
    "wrong-revision",
    "merge-preview",
    "unverifiable",
    "no-repository",
    "submodule-dirty",
    "lfs-pointer",
    "unpinned-base",
    "unverified-download",
    "single-stage",
    "floating-packages",
    "root-user",
    "network-in-run",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ parseBuildahSource),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   mS: () => (/* binding */ waysToNameBuildah),
/* harmony export */   mm: () => (/* binding */ upstreamVersion)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7398);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5524);



const input = "buildah";
/** The other ways to name one, for the end of an error. */
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
/**
 * Reads input `buildah`. What has a scheme is a URL or an image, what has a slash is a path, what starts like a
 * version is one, and anything else is a program's name.
 * @throws Failure `usage`, with what to write instead
 */
function parseBuildahSource(text) {
    if (text.length > longest) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
    }
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme === "docker")
        return parseImage(text.slice("docker://".length));
    if (scheme === "https" || scheme === "http")
        return parseDownload(text);
    if (scheme !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`, `Write ${waysToNameBuildah}.`);
    }
    if (/@sha256:[0-9a-f]{64}$/.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} looks like an image without its scheme.`, `Write \`docker://${text}\`.`);
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is not one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(name)} is no image's name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest: a tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is no URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `the URL of ${url.host} has an account in it, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
    }
    const { hash } = url;
    url.hash = "";
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(url.href)} is fetched without encryption.`, "Write it with `https://`; plain http is for this machine's own servers.");
    }
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (sha256 === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, hash === ""
            ? `${quoted(url.href)} has no checksum.`
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` behind the URL, with the checksum that its publisher names, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
/** What a download is called in messages and reports: its query may hold a token. */
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
/** The version of buildah itself in a package's: `1.28.2` of `1.28.2+ds1-3+deb12u1`. */
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const grammar = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest in the only algorithm that registries are bound to know. */
function isDigest(text) {
    return grammar.test(text);
}
/** The text as a digest; undefined when it is none. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
/** The digest of some bytes. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/** The digest whose 64 hex digits are given. @throws RangeError when they are not that. */
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
/** The hex digits alone: the name of the blob's file in a layout. */
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
/** The second build's variations (design §6), in the order of every report. */
const variationNames = [
    "store",
    "context",
    "hostname",
    "timezone",
    "locale",
    "umask",
    "cpus",
    "user-env",
    "file-order",
    "clock",
    "kernel-name",
    "network",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/** An expected failure, told to the user without a stack. Anything else that is thrown is a bug of ours. */
class Failure extends Error {
    code;
    cure;
    place;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "Failure";
        this.code = details.code;
        this.cure = details.cure;
        this.place = details.place;
    }
}
/** Exit codes of design §4: 0 holds, 1 the answer is no, 2 bad usage or input, 3 a tool, network or registry failed. */
const exitCodes = {
    usage: 2,
    forbidden: 1,
    irreproducible: 1,
    build: 3,
    tool: 3,
    registry: 3,
    interrupted: 130,
};
/** A failure over a bad input, named as the user wrote it. */
function badInput(input, wrong, cure) {
    return new Failure({ code: "usage", message: `Input \`${input}\`: ${wrong}`, cure });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   R: () => (/* binding */ tagsFromSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7398);


/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const grammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const untagged = "0.0.0-untagged";
/** The text as a tag of an image. @throws Failure `usage`, with what a tag may be */
function parseImageTag(input, text) {
    if (grammar.test(text))
        return text;
    const shown = JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 140));
    if (/[:/@]/.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is more than a tag.`, "Write the tag alone, e.g. `1.4.0`, and the repository's name in input `image`.");
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
}
/**
 * The tags of an image whose tags were not asked for: the source's version, else `sha-` and the first 12
 * digits of the revision. A source without either (no repository) gives none: what is to be pushed then
 * needs a tag from its user.
 * `+`, which no tag can have, becomes `_`, as Helm writes versions: dropping what follows it would give
 * two releases the same tag.
 * @throws Failure `usage` when the version is too long for a tag
 */
function tagsFromSource(source) {
    if (source.version !== "" && source.version !== untagged) {
        return [parseImageTag("tags", source.version.replaceAll("+", "_"))];
    }
    return source.revision === "" ? [] : [`sha-${source.revision.slice(0, 12)}`];
}
//# sourceMappingURL=image-tag.js.map

/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sourceLabels),
/* harmony export */   l: () => (/* binding */ labelNames)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3213);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(698);
/* harmony import */ var _recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1975);



/** The labels' names (design §9; image-spec v1.1.0, annotations.md#pre-defined-annotation-keys). */
const labelNames = {
    source: "org.opencontainers.image.source",
    revision: "org.opencontainers.image.revision",
    version: "org.opencontainers.image.version",
    baseName: "org.opencontainers.image.base.name",
    baseDigest: "org.opencontainers.image.base.digest",
    sourceId: "dev.twofold.source-id",
    advisories: "dev.twofold.advisories",
    recipe: "dev.twofold.recipe",
};
/** The labels that say where an image came from, sorted by name: the same source and recipe give the same labels. */
function sourceLabels(facts) {
    const { source } = facts;
    const names = new Set(facts.advisories.map((advisory) => advisory.name));
    const base = facts.base === undefined ? undefined : publishedBase(facts.base);
    const labels = [
        label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
        label(labelNames.revision, source.revision !== "" && source.revision),
        label(labelNames.version, source.version),
        label(labelNames.baseName, base?.name),
        label(labelNames.baseDigest, base?.digest),
        label(labelNames.sourceId, source.id),
        label(labelNames.advisories, [...names].sort().join(",")),
        label(labelNames.recipe, (0,_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecipe */ .o)(facts.recipe)),
    ].flat();
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedByName */ .I)(labels);
}
/** A label, or none when there is nothing to say. */
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
/** The form of a repository whose first part a browser could be sent to; a path on a disk has none. */
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
/** The base as others can get it; undefined when it is only on this machine. */
function publishedBase(base) {
    const at = base.pinned.lastIndexOf("@");
    const digest = at < 1 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(base.pinned.slice(at + 1));
    if (digest === undefined)
        return undefined;
    const name = base.pinned.slice(0, at);
    return {
        name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/, "")) : name,
        digest,
    };
}
/** The tag with its colon; empty when there is none. A colon before the last slash belongs to a port. */
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map

/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/**
 * The known name most like a misspelt one; undefined when none is near enough to be meant.
 * Near: at most a third of the letters inserted, deleted, replaced or swapped with their neighbour.
 */
function nearest(written, known) {
    const longest = 64;
    if (written.length > longest)
        return undefined;
    const wanted = written.toLowerCase();
    let best;
    for (const name of known) {
        const distance = editDistance(wanted, name.toLowerCase());
        const near = distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
        if (near && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** `, did you mean `x`?` or nothing: the end of an error over an unknown name. */
function didYouMean(written, known) {
    const name = nearest(written, known);
    return name === undefined ? "" : `; did you mean \`${name}\`?`;
}
/** The optimal string alignment distance. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedByName)
/* harmony export */ });
/** Sorted by name in code point order, independent of the locale. */
function sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/** Node's names of architectures (process.arch) in OCI's (Go's GOARCH). */
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
/** The platform that this machine builds for when none is asked for, e.g. `linux/amd64` (image-spec v1.1.0, config.md). */
function platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map

/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
// CSI sequences, OSC and other strings, two-character escapes (ECMA-48 §5.3-5.6).
const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
].join("|"), "g");
// Controls but tab, the line separators, and what reorders text on a screen (Unicode UAX #9).
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** One line with every control character made visible, e.g. `␛`; what cannot be seen can deceive a reader. */
function visible(text) {
    return text.replace(controls, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/** One line of a program's output as it may be printed: colours and cursor movements left out, the rest visible. */
function printable(text) {
    return visible(text.replace(escapes, "").replace(/\r+$/, ""));
}
/** The text, cut to so many UTF-16 units, with a count of what was left out. */
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
/** Text with nothing in it that a workflow runner takes for a command: `##[` anywhere in a line, `::` at its start. */
function inert(text) {
    return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
/** The end of a text, from the start of a word on: programs say last what went wrong. */
function ending(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-longest);
    return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRecipe),
/* harmony export */   o: () => (/* binding */ writeRecipe)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(698);

/** A recipe as JSON, keys in sorted order and no blanks, so that one recipe has one text. */
function writeRecipe(recipe) {
    const args = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByName */ .I)(recipe.buildArgs);
    const members = [
        {
            name: "buildArgs",
            value: object(args.map(({ name, value }) => ({ name, value: JSON.stringify(value) }))),
        },
        { name: "buildah", value: JSON.stringify(recipe.buildah) },
        ...(recipe.hermetic === undefined
            ? []
            : [{ name: "fetchStages", value: JSON.stringify(recipe.hermetic.fetchStages.toSorted()) }]),
        { name: "file", value: JSON.stringify(recipe.file) },
        ...(recipe.hermetic === undefined ? [] : [{ name: "hermetic", value: "true" }]),
        { name: "offset", value: JSON.stringify(recipe.offset) },
        { name: "platform", value: JSON.stringify(recipe.platform) },
        { name: "recipe", value: JSON.stringify(recipe.recipe) },
        ...(recipe.target === undefined
            ? []
            : [{ name: "target", value: JSON.stringify(recipe.target) }]),
    ];
    return object(members);
}
/** A JSON object of members that are JSON already, in the order given. */
function object(members) {
    return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}
/** Reads {@link writeRecipe} back; undefined when the text is none. */
function readRecipe(text) {
    let found;
    try {
        found = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isRecord(found) || found["recipe"] !== "containerfile")
        return undefined;
    const { file, target, offset, platform, buildah, buildArgs } = found;
    if (typeof file !== "string" || typeof offset !== "string")
        return undefined;
    if (typeof platform !== "string" || typeof buildah !== "string")
        return undefined;
    if (target !== undefined && typeof target !== "string")
        return undefined;
    const args = readArgs(buildArgs);
    if (args === undefined)
        return undefined;
    const hermetic = readHermetic(found);
    if (hermetic === "broken")
        return undefined;
    const known = {
        recipe: "containerfile",
        file,
        buildArgs: args,
        offset,
        platform,
        buildah,
        ...(hermetic === undefined ? {} : { hermetic }),
    };
    return target === undefined ? known : { ...known, target };
}
function readHermetic(found) {
    const { hermetic, fetchStages } = found;
    if (hermetic === undefined && fetchStages === undefined)
        return undefined;
    if (hermetic !== true || !Array.isArray(fetchStages))
        return "broken";
    const names = fetchStages.flatMap((name) => (typeof name === "string" ? [name] : []));
    return names.length === fetchStages.length ? { fetchStages: names } : "broken";
}
function readArgs(value) {
    if (!isRecord(value))
        return undefined;
    const args = Object.entries(value).flatMap(([name, text]) => typeof text === "string" ? [{ name, value: text }] : []);
    return args.length === Object.keys(value).length ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedByName */ .I)(args) : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=recipe.js.map

/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3213);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4543);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7398);



/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const tagGrammar = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const imageIdGrammar = /^[0-9a-f]{64}$/;
/**
 * The reference that a text is; undefined when it is none.
 * Grammar and defaults are those of https://github.com/distribution/reference (`ParseNormalizedNamed`),
 * with sha256 as the only digest algorithm. 64 hex digits alone are an image ID and no name.
 */
function parseReference(text) {
    if (text.length > longestReference || imageIdGrammar.test(text))
        return undefined;
    const { name, tag, digest: digestText } = splitReference(text);
    const { registry, repository } = splitName(name);
    if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository))
        return undefined;
    if (name.length > longestName)
        return undefined;
    if (tag !== undefined && !tagGrammar.test(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The reference in its full form, e.g. `docker.io/library/debian:12@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
/** The reference without tag and digest, e.g. `docker.io/library/debian`. */
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/**
 * The repository's name in its full form, from an entry of an input that takes names without tag
 * (`image`): `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @throws Failure `usage`, with what to write instead
 */
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is what the build finds out.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in input \`tags\`.`);
    }
    return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
    if (text.trim() === "") {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
    }
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    if (scheme !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
    }
    if (text.split("/").includes("")) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
    }
    if (parseReference(text.toLowerCase()) !== undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
}
function splitReference(text) {
    const end = nameLength(text);
    const at = text.indexOf("@");
    return {
        name: text.slice(0, end),
        ...(end < text.length && text[end] === ":"
            ? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
            : {}),
        ...(at === -1 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the last `/`. */
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
/** The first part is a registry only when no repository could be called that. */
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
/** As JSON: control characters cannot reach a terminal, and blanks at the ends are seen. */
function quoted(text) {
    return JSON.stringify((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ canonicalRepository),
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
const defaultPorts = {
    ssh: "22",
    "git+ssh": "22",
    "ssh+git": "22",
    git: "9418",
    http: "80",
    https: "443",
};
// What would end the field of a source ID, break or reorder a line, or be mistaken for either.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp} ,]/gu;
/**
 * The canonical name of the repository behind a remote URL (design §5): host in lower case, then the path as written,
 * without scheme, user, password, default port or `.git`. URLs, scp-like addresses and file paths as in git-clone(1),
 * "GIT URLS". Spaces, commas and control characters are percent-encoded, since a source ID is split at commas.
 * Undefined when the text names no repository, or needs a remote helper (`ext::…`).
 */
function repositoryName(remote) {
    if (/^[A-Za-z0-9+.-]+::/.test(remote))
        return undefined;
    const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/.exec(remote);
    if (url !== null)
        return fromUrl((url[1] ?? "").toLowerCase(), url[2] ?? "", url[3] ?? "");
    // A colon before the first slash makes an address scp-like; brackets may hold an IPv6 host or a port.
    const scp = /^(?:([^/:[]*)@)?(\[[^\]/]*\]|[^/:[]+):(.*)$/s.exec(remote);
    if (scp !== null)
        return join(unbracketed(scp[2] ?? ""), scp[3] ?? "");
    return withoutSuffix(encoded(remote));
}
/**
 * The canonical name that the input `repository` means: a remote URL, or a name that is canonical already, where a
 * number after the host is a port.
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
    if (scheme === "file")
        return withoutSuffix(encoded(path));
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const port = defaultPorts[scheme];
    return join(port === undefined ? host : withoutPort(host, port), path);
}
function withoutPort(host, port) {
    if (host.endsWith(`:${port}`))
        return host.slice(0, -port.length - 1);
    return host.endsWith(":") ? host.slice(0, -1) : host;
}
/** `[host:port]` and `[user@host]` of scp-like addresses; an IPv6 address keeps its brackets. */
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
    const bare = path
        .replace(/\/+$/, "")
        .replace(/(?<=[^/])\.git$/, "")
        .replace(/\/+$/, "");
    return bare === "" ? undefined : bare;
}
function encoded(text) {
    return text.replace(unsafe, (character) => encodeURIComponent(character));
}
//# sourceMappingURL=repository-name.js.map

/***/ }),

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ parseSourceId),
/* harmony export */   aH: () => (/* binding */ untaggedVersion),
/* harmony export */   yn: () => (/* binding */ formatSourceId)
/* harmony export */ });
/** The version of a source that has no version tag (design §5). */
const untaggedVersion = "0.0.0-untagged";
const grammar = /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
// An ID is one line of text; `%` is what the encoding itself writes.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;
/**
 * The source ID `<repository>,<version>+<revision>,<offset>` (design §5). An empty offset leaves no trailing comma, a
 * source without a commit no `+`; a folder outside of any repository is `,0.0.0-untagged`. The offset may hold commas:
 * it is what follows the second one. Its control characters and `%` are percent-encoded.
 * @throws RangeError when repository, version or revision cannot be part of an ID
 */
function formatSourceId(parts) {
    const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
    const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
    const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
    const read = parseSourceId(id);
    if (read?.repository !== parts.repository || read.version !== parts.version)
        throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
    return id;
}
/** The parts of a source ID; undefined when the text is none. */
function parseSourceId(id) {
    const groups = grammar.exec(id)?.groups;
    if (groups === undefined)
        return undefined;
    const offset = decoded(groups["offset"] ?? "");
    if (offset === undefined)
        return undefined;
    return {
        repository: groups["repository"] ?? "",
        version: groups["version"] ?? "",
        revision: groups["revision"] ?? "",
        offset,
    };
}
function decoded(text) {
    try {
        return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=source-id.js.map

/***/ }),

/***/ 8852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseBuildRequest)
});

// UNUSED EXPORTS: readRegistryAccess

// EXTERNAL MODULE: ./build/domain/advisory.js
var advisory = __nccwpck_require__(9526);
// EXTERNAL MODULE: ./build/domain/buildah-source.js
var buildah_source = __nccwpck_require__(4236);
// EXTERNAL MODULE: ./build/domain/environment.js
var environment = __nccwpck_require__(8788);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./build/domain/image-tag.js
var image_tag = __nccwpck_require__(441);
// EXTERNAL MODULE: ./build/domain/reference.js
var reference = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __nccwpck_require__(9099);
;// CONCATENATED MODULE: ./build/options/choices.js


/** The known name that was written. @throws Failure `usage`, with the nearest name. */
function chooseOne(choice) {
    const found = choice.known.find((name) => name === choice.written);
    if (found !== undefined)
        return found;
    throw unknownName(choice);
}
/**
 * The names that a list selects, in the order of the known ones: `all`, `none`, names, or `all` with `-name`
 * entries. @throws Failure `usage` for an unknown name or a list that contradicts itself.
 */
function chooseSome(selection) {
    const { input, known, words } = selection;
    const chosen = new Set();
    const dropped = new Set();
    for (const word of words) {
        if (word === "all" || word === "none")
            continue;
        const written = word.startsWith("-") ? word.slice(1) : word;
        const name = chooseOne({ input, known, written });
        (word.startsWith("-") ? dropped : chosen).add(name);
    }
    if (words.includes("none") && words.length > 1) {
        throw (0,failure/* badInput */.AN)(input, "`none` stands beside other entries", "Write `none` alone or leave it out.");
    }
    const all = words.includes("all");
    if (dropped.size > 0 && !all) {
        throw (0,failure/* badInput */.AN)(input, `\`-${[...dropped].join("`, `-")}\` takes something from nothing`, "Write `all` before it.");
    }
    if (all && chosen.size > 0) {
        throw (0,failure/* badInput */.AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` stand together`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
    }
    return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,nearest/* didYouMean */.a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
/** Enough of a wrong value to find it again. */
function shorten(text) {
    const longest = 80;
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
//# sourceMappingURL=choices.js.map
;// CONCATENATED MODULE: ./build/options/name-values.js


/**
 * The `name=value` entries of a list, in their order. One name with one value may be written twice and counts once.
 * @throws Failure `usage`; values are never in its message, for a build argument may be a token.
 */
function parseNameValues(rules) {
    const found = new Map();
    for (const [index, entry] of rules.entries.entries()) {
        const { name, value } = splitEntry(rules, entry, index);
        const before = found.get(name);
        if (before !== undefined && before !== value) {
            throw (0,failure/* badInput */.AN)(rules.input, `\`${name}\` is there twice with different values`, `Keep one \`${name}=…\` line.`);
        }
        found.set(name, value);
    }
    return [...found].map(([name, value]) => ({ name, value }));
}
function splitEntry(rules, entry, index) {
    const { input } = rules;
    const equals = entry.indexOf("=");
    if (equals <= 0) {
        throw (0,failure/* badInput */.AN)(input, `entry ${index + 1} has no ${equals === 0 ? "name before" : "name and"} \`=\``, "Write each entry as `name=value`, one a line.");
    }
    const name = entry.slice(0, equals).trim();
    if (!rules.grammar.test(name)) {
        throw (0,failure/* badInput */.AN)(input, `${JSON.stringify(shorten(name))} cannot be a name`, `A name is ${rules.described}.`);
    }
    const reason = rules.refused?.(name);
    if (reason !== undefined)
        throw (0,failure/* badInput */.AN)(input, `\`${name}\` ${reason}`, "Leave this entry out.");
    const value = entry.slice(equals + 1);
    if (value.includes("\0")) {
        throw (0,failure/* badInput */.AN)(input, `the value of \`${name}\` has a NUL byte`, "Write the value as text.");
    }
    return { name, value };
}
const writtenByTwofold = [
    "org.opencontainers.image.source",
    "org.opencontainers.image.revision",
    "org.opencontainers.image.version",
    "org.opencontainers.image.base.name",
    "org.opencontainers.image.base.digest",
];
/** Why a label or annotation of this name cannot be set by a user; undefined when it can (design §9). */
function refusedLabel(name) {
    if (/^dev\.twofold(\.|$)/i.test(name)) {
        return "is in Twofold's own namespace: a reader of the image relies on Twofold alone writing it";
    }
    if (writtenByTwofold.includes(name))
        return "is written by Twofold from the source that was really built";
    return undefined;
}
//# sourceMappingURL=name-values.js.map
// EXTERNAL MODULE: ./build/options/list.js
var list = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/options/lists.js

/**
 * The entries of a list that has one a line; empty lines are left out.
 * An entry in double quotes may hold line breaks, and `""` for a quote, as in docker/build-push-action:
 * this is how a secret of several lines is written. Entries of an array are taken as they are.
 * @throws Failure `usage` when a quote is not closed; the text itself is never in the message.
 */
function splitLines(input, raw) {
    if (typeof raw !== "string")
        return raw.filter((entry) => entry.trim() !== "");
    const entries = [];
    let rest = raw.replaceAll("\r\n", "\n");
    while (rest !== "") {
        const { entry, end } = rest.trimStart().startsWith('"') ? quoted(input, rest) : plain(rest);
        if (entry !== "")
            entries.push(entry);
        rest = rest.slice(end);
    }
    return entries;
}
/** The entries of a list whose entries hold neither commas nor spaces at their ends. */
function splitWords(raw) {
    const texts = typeof raw === "string" ? [raw] : raw;
    return texts
        .flatMap((text) => text.split(/[\n,]/))
        .map((word) => word.trim())
        .filter((word) => word !== "");
}
function plain(text) {
    const lineEnd = text.indexOf("\n");
    return lineEnd === -1
        ? { entry: text.trim(), end: text.length }
        : { entry: text.slice(0, lineEnd).trim(), end: lineEnd + 1 };
}
function quoted(input, text) {
    const match = /^\s*"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(text);
    if (match === null) {
        throw (0,failure/* badInput */.AN)(input, "an entry starts with a double quote that is not closed at the end of a line", 'End the entry with `"`, and write a quote inside it as `""`.');
    }
    return { entry: (match[1] ?? "").replaceAll('""', '"'), end: match[0].length };
}
//# sourceMappingURL=lists.js.map
;// CONCATENATED MODULE: ./build/options/reader.js




/** @throws Failure `usage` from each of its functions, naming the input. */
function createOptionReader(raw) {
    const written = (name) => {
        const value = raw[name] ?? "";
        const empty = typeof value === "string" ? value.trim() === "" : value.length === 0;
        return empty ? ((0,list/* optionNamed */.b)(name).default ?? "") : value;
    };
    const single = (name) => {
        const value = written(name);
        return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
    };
    return {
        text: (name) => {
            const text = single(name);
            if (/\p{Cc}/u.test(text)) {
                throw (0,failure/* badInput */.AN)(name, "has a line break or another control character", "Write it on one line.");
            }
            return text === "" ? undefined : text;
        },
        boolean: (name) => {
            const text = single(name);
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            throw (0,failure/* badInput */.AN)(name, `${JSON.stringify(text.slice(0, 80))} is neither true nor false`, "Write `true` or `false`.");
        },
        number: (name, most) => {
            const text = single(name);
            if (/^\d{1,9}$/.test(text) && Number(text) <= most)
                return Number(text);
            throw (0,failure/* badInput */.AN)(name, `${JSON.stringify(shorten(text))} is no whole number from 0 to ${most}`, `Write a number, e.g. \`${(0,list/* optionNamed */.b)(name).example}\`.`);
        },
        choice: (name, known) => chooseOne({ input: name, known, written: single(name) }),
        lines: (name) => splitLines(name, written(name)),
        words: (name) => splitWords(written(name)),
    };
}
//# sourceMappingURL=reader.js.map
;// CONCATENATED MODULE: ./build/options/secrets.js

const input = "secrets";
const idGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/**
 * The entries `id=value` and `id=src=path`.
 * @throws Failure `usage`; neither a value nor what might be one is in its message: a line of a secret that was
 * written over several lines without quotes arrives here as an entry of its own.
 */
function parseSecrets(entries) {
    const secrets = new Map();
    for (const [index, entry] of entries.entries()) {
        const secret = parseSecret(entry, index + 1);
        if (secrets.has(secret.id)) {
            throw (0,failure/* badInput */.AN)(input, `the id of entry ${index + 1} is there twice`, "Give each secret an id of its own.");
        }
        secrets.set(secret.id, secret);
    }
    return [...secrets.values()];
}
function parseSecret(entry, number) {
    const equals = entry.indexOf("=");
    const id = entry.slice(0, Math.max(equals, 0)).trim();
    if (!idGrammar.test(id)) {
        throw (0,failure/* badInput */.AN)(input, `entry ${number} does not start with an id and \`=\``, 'Write `id=value` or `id=src=path`, one a line; put a secret of several lines in double quotes: `"id=line 1` … `line 2"`.');
    }
    const value = entry.slice(equals + 1);
    const path = /^src=(.*)$/s.exec(value)?.[1]?.trim();
    if (value === "" || path === "") {
        throw (0,failure/* badInput */.AN)(input, `entry ${number} (\`${id}\`) is empty`, "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return path === undefined ? { kind: "value", id, value } : { kind: "file", id, path };
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/options.js










/** More never helps: each variation alone, and all pairs of them, are fewer. */
const mostExtraBuilds = 100;
/**
 * The build's inputs, checked, with every default known. It reads no file, no environment and no clock: whether a
 * path exists is found out by who uses it.
 * @throws Failure `usage` naming the input, what was wrong and what to write; never with a secret's value.
 */
function parseBuildRequest(raw) {
    const read = createOptionReader(raw);
    const push = read.boolean("push");
    const image = unique(read.words("image").map((name) => (0,reference/* parseRepositoryName */.$M)("image", name)));
    if (push && image.length === 0) {
        throw (0,failure/* badInput */.AN)("push", "is true, but `image` is empty", "Write the repository to push to, e.g. `image: ghcr.io/acme/shop`.");
    }
    return {
        context: read.text("context") ?? ".",
        ...given("file", read.text("file")),
        ...given("target", read.text("target")),
        image,
        tags: unique(read.words("tags").map((tag) => (0,image_tag/* parseImageTag */.D)("tags", tag))),
        ...readNameValues(read),
        secrets: parseSecrets(read.lines("secrets")),
        ...given("platform", readPlatform(read.words("platforms"))),
        ...readNetwork(read),
        push,
        registry: readRegistryAccess({ read, push }),
        reproducibility: read.choice("reproducibility", ["require", "warn", "skip"]),
        canonical: read.boolean("canonical"),
        compare: read.choice("compare", ["content", "compressed"]),
        ...given("exceptions", read.text("exceptions")),
        vary: chooseSome({ input: "vary", known: environment/* variationNames */.u, words: read.words("vary") }),
        extraBuilds: read.number("extra-builds", mostExtraBuilds),
        forbid: chooseSome({ input: "forbid", known: advisory/* advisoryNames */.U, words: read.words("forbid") }),
        ...given("offset", readOffset(read)),
        ...given("repository", read.text("repository")),
        ...given("githubToken", read.text("github-token")),
        ...given("buildah", readBuildah(read.text("buildah"))),
        ...given("output", read.text("output")),
    };
}
/** Inputs `network`, `hermetic` and `fetch-stages`, which say one thing together. */
function readNetwork(read) {
    const network = read.choice("network", ["default", "none", "host"]);
    const fetchStages = unique(read.words("fetch-stages")).toSorted();
    if (!read.boolean("hermetic")) {
        if (fetchStages.length === 0)
            return { network };
        throw (0,failure/* badInput */.AN)("fetch-stages", "is there without `hermetic`, so that every stage may use the network", "Write `hermetic: true` too, or leave it out.");
    }
    if (network === "host") {
        throw (0,failure/* badInput */.AN)("hermetic", "cannot be kept with `network: host`: a step in the host's network is never cut off from it", "Leave `network` out.");
    }
    if (network === "none" && fetchStages.length > 0) {
        throw (0,failure/* badInput */.AN)("fetch-stages", "names stages that `network: none` cuts off", "Leave `network` out.");
    }
    return { network, hermetic: { fetchStages } };
}
function readNameValues(read) {
    const variable = {
        grammar: /^[A-Za-z_][A-Za-z0-9_.-]*$/,
        described: "letters, digits and `_`, not starting with a digit",
    };
    const contextName = {
        grammar: /^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$/,
        described: "like a stage's or an image's name",
    };
    const key = {
        grammar: /^[\x21-\x3c\x3e-\x7e]+$/,
        described: "letters, digits and punctuation, without spaces",
        refused: refusedLabel,
    };
    const list = (input, rules) => parseNameValues({ input, entries: read.lines(input), ...rules });
    return {
        buildArgs: list("build-args", variable),
        buildContexts: list("build-contexts", contextName),
        labels: list("labels", key),
        annotations: list("annotations", key),
    };
}
/** Registry access for a command of its own, e.g. `inspect`; `push` makes half a pair of credentials an error. */
function readRegistryAccess(from) {
    const { read, push } = from;
    const username = read.text("username");
    const password = read.text("password");
    const access = {
        ...given("authfile", read.text("authfile")),
        tlsVerify: read.boolean("tls-verify"),
    };
    if (username === undefined && password !== undefined) {
        throw (0,failure/* badInput */.AN)("password", "is there without `username`", "Write both, or neither to use the auth files.");
    }
    if (username !== undefined && password === undefined) {
        // A pull request from a fork gets no secrets; it may still build, as long as it does not push.
        if (!push)
            return access;
        throw (0,failure/* badInput */.AN)("password", "is empty although `username` is given", "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return { ...given("username", username), ...given("password", password), ...access };
}
function readPlatform(words) {
    const [platform, ...more] = words;
    if (platform === undefined)
        return undefined;
    if (more.length > 0) {
        throw (0,failure/* badInput */.AN)("platforms", `names ${words.length} platforms, and one build is for one`, "Write one of them, e.g. `linux/amd64`; use a job for each.");
    }
    if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
        throw (0,failure/* badInput */.AN)("platforms", `${JSON.stringify(shorten(platform))} is no platform that can be built`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
    }
    return platform;
}
function readBuildah(text) {
    return text === undefined ? undefined : (0,buildah_source/* parseBuildahSource */.Ul)(text);
}
/** A POSIX path inside the repository; empty for its root. */
function readOffset(read) {
    const text = read.text("offset");
    if (text === undefined)
        return undefined;
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    if (text.startsWith("/") || parts.includes("..")) {
        throw (0,failure/* badInput */.AN)("offset", `${JSON.stringify(shorten(text))} leaves the repository`, "Write a path from the repository's root, e.g. `services/cart`.");
    }
    return parts.join("/");
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=options.js.map

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ optionNamed),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9526);
/* harmony import */ var _domain_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8788);


const advisories = _domain_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNames */ .U.map((name) => `\`${name}\``).join(", ");
const variations = _domain_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.map((name) => `\`${name}\``).join(", ");
/** The one list of the build's settings (design §3); both entries, action.yml and docs/inputs.md follow it. */
const options = [
    {
        name: "context",
        kind: "text",
        value: "FOLDER",
        default: ".",
        text: "Build context: a folder inside the checkout.",
        example: "services/cart",
    },
    {
        name: "file",
        kind: "text",
        value: "PATH",
        text: "The Containerfile. Default: `Containerfile`, else `Dockerfile`, in the context.",
        example: "services/cart/Containerfile",
    },
    {
        name: "target",
        kind: "text",
        value: "STAGE",
        text: "Stage to build. Default: the last one.",
        example: "runtime",
    },
    {
        name: "image",
        kind: "words",
        value: "NAME",
        text: "Repository names without tag; needed to push.",
        example: "ghcr.io/acme/shop",
    },
    {
        name: "tags",
        kind: "words",
        value: "TAG",
        text: "Tags to push. Default: from the source: `1.4.0` at git tag `v1.4.0`, else `sha-` and 12 digits of the commit.",
        example: "1.4.0",
    },
    {
        name: "build-args",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Build arguments, one `name=value` a line. They are part of the image's recorded recipe: no place for secrets.",
        example: "EDITION=community",
    },
    {
        name: "build-contexts",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Further build contexts, one `name=value` a line; pin images by digest.",
        example: "assets=../assets",
    },
    {
        name: "labels",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Labels of the image, one `name=value` a line.",
        example: "org.opencontainers.image.title=Shop",
    },
    {
        name: "annotations",
        kind: "lines",
        value: "NAME=VALUE",
        text: "Annotations of the image's manifest, one `name=value` a line.",
        example: "org.opencontainers.image.licenses=MIT",
    },
    {
        name: "secrets",
        kind: "lines",
        value: "ID=VALUE",
        text: "Secrets for `RUN --mount=type=secret`, one `id=value` or `id=src=path` a line; several lines in double quotes.",
        example: "npmrc=src=/home/me/.npmrc",
    },
    {
        name: "platforms",
        kind: "words",
        value: "OS/ARCH",
        text: "Platform to build for; exactly one. Default: the runner's.",
        example: "linux/amd64",
    },
    {
        name: "network",
        kind: "choice",
        value: "MODE",
        default: "default",
        choices: ["default", "none", "host"],
        text: "Network of RUN steps: `default`, `none` or `host`.",
        example: "none",
    },
    {
        name: "hermetic",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Take the network from all RUN steps but those of `fetch-stages`, in both builds.",
        example: "true",
    },
    {
        name: "fetch-stages",
        kind: "words",
        value: "STAGE",
        text: "With `hermetic`: stages that may fetch what the others are built from.",
        example: "deps",
    },
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push what was proven; never for a pull request from a fork.",
        example: "true",
    },
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked.",
        example: "warn",
    },
    {
        name: "username",
        kind: "text",
        value: "NAME",
        text: "User at the registry. Default: the auth files of containers and docker.",
        example: "$" + "{{ github.actor }}",
    },
    {
        name: "password",
        kind: "text",
        value: "PASSWORD",
        text: "Password or token at the registry. On the command line, rather `-` to read it from standard input.",
        example: "$" + "{{ secrets.GITHUB_TOKEN }}",
    },
    {
        name: "authfile",
        kind: "text",
        value: "PATH",
        text: "Auth file to use in place of the ones that containers and docker have.",
        example: "/home/me/auth.json",
    },
    {
        name: "tls-verify",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Whether a registry must speak HTTPS with a valid certificate.",
        example: "false",
    },
    {
        name: "canonical",
        kind: "boolean",
        value: "",
        default: "true",
        text: "Give RUN steps the canonical environment. `false`: nothing, for images that must rebuild with bare buildah.",
        example: "false",
    },
    {
        name: "compare",
        kind: "choice",
        value: "MODE",
        default: "content",
        choices: ["content", "compressed"],
        text: "`content`: compare config, annotations and uncompressed layers. `compressed`: the manifests that a registry would get.",
        example: "compressed",
    },
    {
        name: "exceptions",
        kind: "text",
        value: "PATH",
        text: "File of known differences that are accepted for a while: path, cause, reason, owner and expiry date of each.",
        example: "exceptions.yaml",
    },
    {
        name: "vary",
        kind: "words",
        value: "NAMES",
        default: "all",
        text: `What the second build does differently: \`all\`, \`none\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "all,-hostname",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "Builds to find out which variation makes the image differ, at most; they run only when it does. `0`: none.",
        example: "3",
    },
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step before anything is built: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
        example: "dirty,unpushed",
    },
    {
        name: "offset",
        kind: "text",
        value: "PATH",
        text: "Where in the repository the service lives. Default: the context's path from the repository's root.",
        example: "services/cart",
    },
    {
        name: "repository",
        kind: "text",
        value: "NAME",
        text: "Canonical repository, when the remote is a mirror. Default: the `origin` remote.",
        example: "github.com/acme/shop",
    },
    {
        name: "github-token",
        kind: "text",
        value: "TOKEN",
        workflowDefault: "$" + "{{ github.token }}",
        text: "Token to ask the forge's API, and nobody else, whether a shallow checkout's commit is pushed. On the command line: GITHUB_TOKEN or GH_TOKEN.",
        example: "$" + "{{ secrets.READ_TOKEN }}",
    },
    {
        name: "buildah",
        kind: "text",
        value: "SOURCE",
        text: "The buildah to build with: a path, a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`), or an image with its digest (`docker://…@sha256:…`). Default: the one on PATH.",
        example: "1.43.2",
    },
    {
        name: "output",
        kind: "text",
        value: "FOLDER",
        text: "Folder for the OCI layout and the reports. Default: a new one in the runner's temporary folder.",
        example: "out",
    },
];
/** The option of that name; every name has one. */
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Twofold's own version; a test holds it equal to package.json. Not read from there: the bundle has no such file. */
const version = "0.1.0";
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ causeGroups)
});

;// CONCATENATED MODULE: ./build/report/responsible.js
/** What builds with some variations alone have told of some differences; names are in backticks. */
function variationSentence(differences) {
    const found = namesIn(differences.map(({ variations }) => variations));
    if (found.length > 0) {
        return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
    }
    const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
    if (among.length === 0)
        return undefined;
    if (among.length === 1) {
        return `It differs with variation ${listed(among, "or")}, perhaps not with it alone: \`extra-builds\` allowed no more builds to tell.`;
    }
    return `It differs with at least one of the variations ${listed(among, "or")}: \`extra-builds\` allowed no more builds to tell which.`;
}
function namesIn(lists) {
    return [...new Set(lists.flatMap((names) => names ?? []))];
}
function listed(names, word) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? "";
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
//# sourceMappingURL=responsible.js.map
;// CONCATENATED MODULE: ./build/report/causes.js

/** The differences by cause and instruction, the most telling group first; what only carries one onward behind it. */
function causeGroups(differences) {
    const groups = new Map();
    const groupOf = (key) => {
        const found = groups.get(key) ?? { origins: [], consequences: [] };
        groups.set(key, found);
        return found;
    };
    for (const difference of differences) {
        const { cause, instruction, carries } = difference;
        if (carries === undefined)
            groupOf(keyOf(cause, instruction)).origins.push(difference);
        else
            groupOf(keyOf(cause, carries.instruction)).consequences.push(difference);
    }
    return [...groups.values()].map(groupFrom).sort(byWeight);
}
function keyOf(cause, instruction) {
    const place = instruction === undefined ? "" : `${instruction.file}:${instruction.line}`;
    return `${cause ?? "unknown"} ${place}`;
}
function groupFrom(group) {
    const { origins, consequences } = group;
    const candidates = origins.length > 0 ? origins : consequences;
    const surest = candidates.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];
    return {
        cause: surest?.cause ?? "unknown",
        confidence: surest?.confidence ?? 0,
        instruction: origins.length > 0 ? surest?.instruction : surest?.carries?.instruction,
        explanation: surest?.explanation,
        varied: variationSentence(candidates),
        fix: surest?.fix,
        evidence: surest?.evidence ?? [],
        differences: origins,
        consequences,
    };
}
/** Known before unknown, with a line before without, surer before less sure, then what makes more differ. */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ aboutExecutable),
  f: () => (/* binding */ adviceCounts)
});

;// CONCATENATED MODULE: ./build/domain/executable.js
/** What an executable can carry of its build; each has its section in docs/executables.md. */
const executableAdviceNames = [
    "build-path",
    "debug",
    "symbols",
    "build-id",
    "vcs-stamp",
    "time-stamp",
];
//# sourceMappingURL=executable.js.map
;// CONCATENATED MODULE: ./build/report/executables.js

/** The advice by kind, in the order of the list of kinds: ten programs with symbols are one thing to mend. */
function adviceCounts(listed) {
    return executableAdviceNames.flatMap((name) => {
        const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
        const fixes = [...new Set(own.map(({ fix }) => fix))];
        return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
    });
}
/** What a program is, in some words: `C, dynamic, GCC: (Debian 12.2.0-14) 12.2.0`. */
function aboutExecutable({ format, language, linkage, compiler, go }) {
    const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
    return [language ?? format.toUpperCase(), linkage, signed]
        .filter((part) => part !== undefined && part !== "")
        .join(", ");
}
//# sourceMappingURL=executables.js.map

/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderAdvisoriesJson),
  renderDifferencesJson: () => (/* binding */ renderDifferencesJson),
  h: () => (/* binding */ renderJson)
});

;// CONCATENATED MODULE: ./build/report/json/traces.js
/** An instruction with its keys in the schema's order. */
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
function suspect(found) {
    const { path, kind, format, weight, layer, offset, excerpt, count } = found;
    const place = instruction(found.instruction);
    return { path, kind, format, weight, layer, instruction: place, offset, excerpt, count };
}
function executables(found) {
    return {
        listed: found.listed.map(executable),
        omitted: found.omitted,
        ofPackages: found.ofPackages,
        unread: found.unread.map(({ path, reason }) => ({ path, reason })),
    };
}
function executable(file) {
    return {
        path: file.path,
        layer: file.layer,
        instruction: instruction(file.instruction),
        format: file.format,
        language: file.language,
        linkage: file.linkage,
        libraries: file.libraries,
        compiler: file.compiler,
        buildId: file.buildId,
        goBuildId: file.goBuildId,
        symbols: file.symbols,
        debug: file.debug,
        paths: file.paths,
        go: file.go && goBuild(file.go),
        timeStamp: file.timeStamp,
        advice: file.advice.map(({ name, found, fix }) => ({ name, found, fix })),
    };
}
function goBuild(go) {
    const { version, module, trimpath, cgo, revision, time, modified } = go;
    return { version, module, trimpath, cgo, revision, time, modified };
}
//# sourceMappingURL=traces.js.map
;// CONCATENATED MODULE: ./build/report/json.js

/**
 * report.json (docs/report.schema.json): the same report gives the same bytes, whatever the order in which its values
 * were put together. A key without a value is absent.
 */
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
/** What the command `advisories` found: the part of the report that is known without a build. */
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion: 1,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** What `diff` found: the part of the report that two images give. */
function renderDifferencesJson(found) {
    const value = {
        schemaVersion: 1,
        differences: found.differences.map(difference),
        differencesOmitted: found.differencesOmitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** The report with its keys in the schema's order. */
function ordered(report) {
    const { variations, failure } = report;
    return {
        schemaVersion: report.schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        reproducible: report.reproducible,
        bases: report.bases.map(({ written, pinned }) => ({ written, pinned })),
        builds: report.builds.map(({ digest, imageId, seconds, environment }) => ({
            digest,
            imageId,
            seconds,
            environment,
        })),
        image: report.image && json_image(report.image),
        variations: {
            applied: variations.applied,
            notApplied: variations.notApplied.map(({ variation, reason, steps }) => ({
                variation,
                reason,
                steps: steps?.map(({ file, line, text }) => ({ file, line, text })),
            })),
        },
        toolchain: report.toolchain && toolchain(report.toolchain),
        suspects: report.suspects.map(suspect),
        suspectsOmitted: report.suspectsOmitted,
        executables: executables(report.executables),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        differences: report.differences.map(difference),
        differencesOmitted: report.differencesOmitted,
        exceptions: report.exceptions.map(accepted),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, cure: failure.cure },
    };
}
function orderedSource({ id, repository, offset, version, revision, tag, otherTags, }) {
    return {
        id,
        repository,
        offset,
        version,
        revision,
        tag,
        otherTags: otherTags?.map((other) => ({ tag: other.tag, version: other.version })),
    };
}
function advisory({ name, message, evidence, fix, places, leavesOpen, }) {
    return {
        name,
        message,
        evidence,
        fix,
        places: places?.map(({ file, line }) => ({ file, line })),
        leavesOpen,
    };
}
function json_image({ digest, imageId, size, layers }) {
    return {
        digest,
        imageId,
        size,
        layers: layers.map((layer) => ({
            digest: layer.digest,
            diffId: layer.diffId,
            size: layer.size,
            origin: layer.origin,
            instruction: instruction(layer.instruction),
        })),
    };
}
function accepted({ exception, paths }) {
    const { path, cause, reason, owner, expires } = exception;
    return { path, cause, reason, owner, expires, covers: paths };
}
function toolchain(chain) {
    return {
        buildah: chain.buildah,
        origin: { kind: chain.origin.kind, reference: chain.origin.reference },
        skopeo: chain.skopeo,
        runtime: chain.runtime,
        isolation: chain.isolation,
        storageDriver: chain.storageDriver,
        mountProgram: chain.mountProgram,
        rootless: chain.rootless,
        kernel: chain.kernel,
    };
}
/** What a cause was judged by stays inside the program: it is bytes, and the sentences made of them are enough. */
function difference(found) {
    const { path, kind, layer, evidence, cause, confidence, explanation, fix, carries } = found;
    return {
        path,
        kind,
        layer,
        instruction: instruction(found.instruction),
        cause,
        confidence,
        explanation,
        fix,
        variations: found.variations,
        variationsAmong: found.variationsAmong,
        evidence,
        carries: carries && { path: carries.path, instruction: instruction(carries.instruction) },
    };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would be shown as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `1 file`, `3 files`, `1,204 files`. */
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ advisoryLines),
  bF: () => (/* binding */ renderTerminal),
  Jj: () => (/* binding */ sourceLines)
});

// EXTERNAL MODULE: ./build/domain/printable.js
var printable = __nccwpck_require__(7398);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
// EXTERNAL MODULE: ./build/report/terminal/differences.js
var differences = __nccwpck_require__(8548);
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __nccwpck_require__(8876);
;// CONCATENATED MODULE: ./build/report/terminal/traces.js



const mostShown = 5;
/** What of the build is in the image: some lines, for hints must not hide the verdict; the report has all. */
function traceLines(report, palette) {
    return [...suspectLines(report, palette), ...executableLines(report)];
}
function suspectLines({ suspects, suspectsOmitted }, palette) {
    const traces = suspects.filter(({ weight }) => weight === "trace");
    const notes = suspects.length - traces.length;
    const hidden = Math.max(0, traces.length - mostShown) + suspectsOmitted;
    return [
        ...(traces.length === 0
            ? []
            : [palette.strong("The image tells of this build (hints, no failure):")]),
        ...traces.slice(0, mostShown).map((found) => `  ${suspectLine(found)}`),
        ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
        ...(notes === 0
            ? []
            : [palette.faint(`${(0,sizes/* counted */.hS)(notes, "trace")} of the source itself: see the report`)]),
    ];
}
function suspectLine({ path, kind, format, excerpt, instruction, count }) {
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return line(`${path}  ${kind}: ${excerpt} (${format}${times}${where})`);
}
/** A build ID alone is what every compiler makes: the report has it, and no line of the log is for it. */
function executableLines({ executables }) {
    const { listed, omitted } = executables;
    const groups = (0,report_executables/* adviceCounts */.f)(listed).filter(({ name }) => name !== "build-id");
    const advised = new Set(groups.flatMap(({ files }) => files));
    if (advised.size === 0)
        return [];
    const kinds = groups.map(({ name, files }) => `${name} ${files.length}`);
    const all = (0,sizes/* counted */.hS)(listed.length + omitted, "executable");
    return [
        line(`${advised.size} of ${all} tell of their build (${kinds.join(", ")}): see the report`),
    ];
}
function line(text) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, 300)));
}
//# sourceMappingURL=traces.js.map
// EXTERNAL MODULE: ./build/report/variations.js
var report_variations = __nccwpck_require__(1569);
// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __nccwpck_require__(7342);
;// CONCATENATED MODULE: ./build/report/terminal.js






/** Twenty fixes fit, for policy may forbid all advisories at once. */
const longestCure = 6000;
/** The report for a terminal or a log: lines without line ends, the verdict last, where a terminal's reader looks. */
function renderTerminal(report, palette) {
    const verdict = (0,report_verdict/* verdictOf */.V)(report);
    const blocks = [
        advisoryLines(report, palette),
        (0,differences.differenceLines)(report, palette),
        (0,differences/* exceptionLines */.$)(report, palette),
        traceLines(report, palette),
        layerLines(report, palette),
        factLines(report, palette),
        [
            palette[verdict.tone](palette.strong(terminal_line(verdict.text))),
            ...(report.failure === undefined ? [] : [`  ${terminal_line(report.failure.cure, longestCure)}`]),
        ],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
/** The advisories alone, three or more lines each; a forbidden one is marked. */
function advisoryLines(report, palette) {
    const { advisories, forbidden = [] } = report;
    return advisories.flatMap(({ name, message, evidence, fix }) => [
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${terminal_line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${terminal_line(fact)}`)),
        `  ${terminal_line(fix)}`,
    ]);
}
/** The source with its tags, for the head of a listing. */
function sourceLines(source, palette) {
    return sourceRows(source)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => row(name, value, palette));
}
function sourceRows({ id, tag, otherTags = [] }) {
    return [
        ["source", id],
        ["tag", tag ?? ""],
        [
            "other tags",
            bounded(otherTags.map((other) => other.tag), 10).join(", "),
        ],
    ];
}
function layerLines(report, palette) {
    const layers = report.image?.layers ?? [];
    if (layers.length === 0)
        return [];
    return [
        palette.strong(`${(0,sizes/* counted */.hS)(layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(report.image?.size ?? 0)} compressed:`),
        ...layers.map(({ size, origin, instruction }) => {
            const from = instruction === undefined
                ? origin
                : `${instruction.file}:${instruction.line}  ${instruction.text}`;
            return `  ${(0,sizes/* formatBytes */.z3)(size).padStart(9)}  ${terminal_line((0,printable/* shortened */.vI)(from, 120))}`;
        }),
    ];
}
function factLines(report, palette) {
    const { source, builds, timings, variations } = report;
    const rows = [
        ...sourceRows(source),
        [
            "builds",
            builds
                .map(({ environment, seconds }) => `${environment} ${(0,sizes/* formatSeconds */.Xo)(seconds)}`)
                .join(", "),
        ],
        [
            "phases",
            timings.map(({ phase, seconds }) => `${phase} ${(0,sizes/* formatSeconds */.Xo)(seconds)}`).join(", "),
        ],
        ["varied", variations.applied.join(", ")],
        ...variations.notApplied.map(({ variation, reason, steps = [] }) => ["not varied", `${variation}${(0,report_variations/* placesOf */.e)(steps)}: ${reason}`]),
        ...report.pushed.map(({ reference }) => ["pushed", reference]),
        ["digest", report.image?.digest ?? ""],
        ["reproducible", report.reproducible],
    ];
    return rows.filter(([, value]) => value !== "").map(([name, value]) => row(name, value, palette));
}
function row(name, value, palette) {
    return `${palette.faint(name.padEnd(12))} ${terminal_line(value)}`;
}
function bounded(facts, most) {
    return facts.length <= most
        ? facts
        : [...facts.slice(0, most), `… and ${facts.length - most} more`];
}
function terminal_line(text, longest = 1000) {
    return (0,printable/* inert */.tJ)((0,printable/* visible */.RK)((0,printable/* shortened */.vI)(text, longest)));
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exceptionLines),
/* harmony export */   differenceLines: () => (/* binding */ differenceLines)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7398);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9862);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6477);



const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
/** Why the two builds differ: a block for each cause at each line, with what to write instead. */
function differenceLines(report, palette) {
    const { differences, differencesOmitted } = report;
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences);
    const count = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(differences.length + differencesOmitted, "difference");
    const hidden = groups.length - mostGroups;
    return [
        palette.strong(`${count} between the two builds, from ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(groups.length, "cause")}:`),
        ...groups.slice(0, mostGroups).flatMap((group) => ["", ...groupLines(group, palette)]),
        ...(hidden > 0
            ? ["", palette.faint(`  … and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(hidden, "more cause")} in the report`)]
            : []),
    ];
}
function groupLines(group, palette) {
    const { instruction, cause, explanation, varied, fix, evidence } = group;
    const { differences, consequences } = group;
    const where = instruction === undefined ? "no single line" : `${instruction.file}:${instruction.line}`;
    return [
        `  ${palette.strong(line(where))}  ${palette.bad(cause)}`,
        ...(instruction === undefined ? [] : [palette.faint(`    ${line(instruction.text)}`)]),
        ...pathLines(differences).map((path) => `    ${path}`),
        ...(explanation === undefined ? [] : paragraph(explanation).map((text) => `    ${text}`)),
        ...(varied === undefined ? [] : [`    ${varied}`]),
        ...evidence.slice(0, mostFacts).map((fact) => palette.faint(`    ${line(fact)}`)),
        ...(consequences.length === 0
            ? []
            : [palette.faint(`    also changes ${consequenceList(consequences)}`)]),
        ...(fix === undefined ? [] : fixLines(fix, palette)),
    ];
}
function pathLines(differences) {
    const shown = differences
        .slice(0, mostPaths)
        .map(({ path, kind }) => `${line(path)}${kind === "content" ? "" : ` (${kind})`}`);
    const hidden = differences.length - shown.length;
    return hidden > 0 ? [...shown, `… and ${hidden} more`] : shown;
}
function consequenceList(consequences) {
    const shown = consequences.slice(0, mostPaths).map(({ path }) => line(path));
    const hidden = consequences.length - shown.length;
    return `${shown.join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
/** What to write instead is what the reader came for: it stands out, and line by line as it is to be written. */
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
/** What was accepted for a while, and until when. */
function exceptionLines(report, palette) {
    if (report.exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...report.exceptions.map(({ exception, paths }) => {
            const { path, cause, expires, owner, reason } = exception;
            const covers = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(paths.length, "path");
            return `  ${palette.warning(cause)}  ${line(path)} (${covers}) until ${expires}, ${line(owner)}: ${line(reason)}`;
        }),
    ];
}
function paragraph(text) {
    return text.split("\n").slice(0, 40).map(line);
}
function line(text) {
    return (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ notAppliedText),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Lines named at most; a Containerfile with more steps without a variation has one reason for all of them. */
const mostLines = 6;
/** `clock not applied at Containerfile:3, :7: reason`. */
function notAppliedText({ variation, reason, steps = [] }) {
    return `${variation} not applied${placesOf(steps)}: ${reason}`;
}
/** ` at Containerfile:3, :7`; nothing when it holds for the whole build. */
function placesOf(steps) {
    const [first, ...others] = steps;
    if (first === undefined)
        return "";
    const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
    const hidden = steps.length - 1 - shown.length;
    return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
//# sourceMappingURL=variations.js.map

/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6477);

/** What came of the run, in one sentence. */
function verdictOf(report) {
    const { failure } = report;
    const differ = report.reproducible === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (report.reproducible) {
        case "true":
            return {
                tone: "good",
                text: `Reproducible: built twice, bit for bit the same${pushedTo(report)}.`,
            };
        case "false":
            return {
                tone: failure === undefined ? "warning" : "bad",
                text: `Not reproducible: the two builds differ${inWhat(report)}${pushedTo(report)}.`,
            };
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
function inWhat(report) {
    const count = report.differences.length + report.differencesOmitted;
    return count === 0 ? "" : ` in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=verdict.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
//# sourceMappingURL=main.js.map
