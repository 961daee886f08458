///usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


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

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ takeApartArguments),
/* harmony export */   Y: () => (/* binding */ takeApart)
/* harmony export */ });
const word = "take-apart";
/**
 * Returns the arguments that make our program take a work folder apart. A watcher uses them to
 * remove what a killed run left.
 */
function takeApartArguments(folder) {
    return [word, folder];
}
/**
 * Takes a work folder apart if the arguments say so. This is no command for people, so no help
 * lists it.
 * @returns whether the arguments said so
 */
async function takeApart([name, folder]) {
    if (name !== word || folder === undefined)
        return false;
    const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    await cleanUp(folder);
    return true;
}
//# sourceMappingURL=take-apart.js.map

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_advisories_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3250);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8213);
/* harmony import */ var _cli_build_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5101);
/* harmony import */ var _cli_check_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7397);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3192);
/* harmony import */ var _cli_demo_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1625);
/* harmony import */ var _cli_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1066);
/* harmony import */ var _cli_failures_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5186);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9654);
/* harmony import */ var _cli_inspect_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8784);
/* harmony import */ var _cli_pin_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6603);
/* harmony import */ var _compose_program_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(687);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(7271);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(8579);
/* harmony import */ var _options_version_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(1349);
/* harmony import */ var _report_palette_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7048);
















const commands = [_cli_build_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .j, _cli_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diff */ .U, _cli_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z, _cli_advisories_js__WEBPACK_IMPORTED_MODULE_0__/* .advisories */ .w, _cli_pin_js__WEBPACK_IMPORTED_MODULE_9__/* .pin */ .y, _cli_inspect_js__WEBPACK_IMPORTED_MODULE_8__/* .inspect */ .N, _cli_demo_js__WEBPACK_IMPORTED_MODULE_5__/* .demo */ .q];
const { stdout, stderr } = process;
const stage = { stderr, palette: (0,_report_palette_js__WEBPACK_IMPORTED_MODULE_12__/* .paletteFor */ .DO)(stderr, process.env) };
async function main(argv) {
    if (await _compose_program_js__WEBPACK_IMPORTED_MODULE_10__/* .program */ .D.takeApart(argv))
        return 0;
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
    const parsed = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .W)(args, command.flags);
    if ((0,_cli_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isOn */ .Mp)(parsed, "help")) {
        stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_13__/* .commandHelp */ .b)(command));
        return 0;
    }
    const [unexpected] = parsed.positionals;
    if (command.positionals === "" && unexpected !== undefined) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .Failure */ .HR({
            code: "usage",
            message: `\`${command.name}\` takes no argument ${JSON.stringify(unexpected)}`,
            fix: `Values stand behind their flag; \`twofold ${command.name} --help\` lists the flags.`,
        });
    }
    const interrupts = _compose_program_js__WEBPACK_IMPORTED_MODULE_10__/* .program */ .D.listenForInterrupts();
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
        const code = (0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .printEnd */ .l)(error, stage);
        return interrupts.exitCode() ?? code;
    }
}
function findCommand(name) {
    const found = commands.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const names = commands.map((command) => command.name);
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .Failure */ .HR({
        code: "usage",
        message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${(0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__/* .didYouMean */ .a)(name, names)}`,
        fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
    });
}
// A reader that went away, as `head` does, is no error of ours; what else there is to do is still done.
for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
}
process.on("uncaughtException", (error) => process.exit((0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .printEnd */ .l)(error, stage)));
process.exitCode = await main(process.argv.slice(2)).catch((error) => (0,_cli_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .printEnd */ .l)(error, stage));
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
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5210);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8308);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3192);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5186);






/** The flags that decide which advisories a source and its Containerfile have. */
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
        "insecure-registries",
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
    const request = (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBuildRequest */ .r)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInputs */ .me)(context.arguments));
    const { advisoriesPortsFor } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3319), __nccwpck_require__.e(9013), __nccwpck_require__.e(1094)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9013));
    const { readAdvisories } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3319), __nccwpck_require__.e(6219), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9916));
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
    return _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=advisories.js.map

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8579);



/**
 * Parses a command's arguments. Flags may be anywhere and may be repeated; `--` ends them.
 * @throws Failure `usage` for an unknown flag, with the nearest known one, or for one without its
 * value
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
    // Without `=`, a word that looks like a flag is the next flag: the value was forgotten.
    const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
    if (forgotten) {
        throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            code: "usage",
            message: `Flag \`--${name}\` needs a value`,
            fix: `Write \`--${name}=VALUE\`.`,
        });
    }
    return { name, value };
}
function unknownFlag({ rawName, name }, known) {
    const names = known.map((flag) => flag.name);
    const suggestion = (0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names).replace(/`(.+)`/, "`--$1`");
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`${rawName}\` is not known${suggestion}`,
        fix: "`--help` lists the flags of each command.",
    });
}
function parseArgsOption(flag) {
    const type = flag.kind === "switch" ? "boolean" : "string";
    return { type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) };
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _compose_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6230);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);
/* harmony import */ var _options_build_request_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5210);
/* harmony import */ var _options_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1349);
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
    const reporter = (0,_compose_terminal_js__WEBPACK_IMPORTED_MODULE_0__.terminalReporter)(stderr, palette);
    // Printed before the rest is loaded, so that the program shows at once that it has started.
    reporter.info(palette.faint(`Twofold ${_options_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}`));
    const inputs = await (0,_password_js__WEBPACK_IMPORTED_MODULE_5__/* .withPassword */ .o)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .rawInputs */ .me)(context.arguments), {
        variable: context.password,
        warn: reporter.warn,
    });
    const request = (0,_options_build_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBuildRequest */ .r)(inputs);
    const { runBuild } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8989), __nccwpck_require__.e(3319), __nccwpck_require__.e(8090), __nccwpck_require__.e(9013), __nccwpck_require__.e(320), __nccwpck_require__.e(7674), __nccwpck_require__.e(6219), __nccwpck_require__.e(3728)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3728));
    const { report, layout, reportFile, pageFile, failure } = await runBuild({
        request,
        reporter,
        env,
        cwd: context.cwd,
        signal: context.signal,
        onWorkFolder: () => { },
        onSecrets: () => { },
        entry: context.entry,
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
    // Whoever reads standard output takes a digest for a good one, whatever the exit status says.
    else if (failure === undefined && !context.signal.aborted) {
        for (const { image } of report.proofs)
            if (image)
                stdout.write(`${image.digest}\n`);
    }
    return failure === undefined ? 0 : _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[failure.code];
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/domain/text/failure.js
var text_failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/options/build-request.js + 3 modules
var build_request = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __nccwpck_require__(8308);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/lint.js


/** The most lines of one finding: nobody reads more. */
const most = 20;
/**
 * Formats the advisories like a linter: `Containerfile:3: name: message` for each line that one
 * came from, then, indented, the evidence and what to do. One that belongs to no line starts with
 * its name.
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
/** Formats the last line: how many there are, and how many of them policy refuses. */
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






/** A lint refuses everything that it was not told to accept. */
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
    const request = (0,build_request/* parseBuildRequest */.r)({ forbid: refused, ...(0,command/* rawInputs */.me)(context.arguments) });
    const { advisoriesPortsFor } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3319), __nccwpck_require__.e(9013), __nccwpck_require__.e(1094)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9013));
    const { readAdvisories } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3319), __nccwpck_require__.e(6219), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9916));
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
    return failure === undefined ? 0 : text_failure/* exitCodes */.hS[failure.code];
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
/* harmony import */ var _options_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3329);

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
/** Returns settings of the one list as flags; all of them when no names are given. */
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
/** Collects the settings' values as written, to be parsed like an action's inputs. */
function rawInputs({ flags }) {
    const inputs = {};
    for (const { name } of _options_list_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f) {
        const values = flags.get(name);
        if (values !== undefined)
            inputs[name] = values;
    }
    return inputs;
}
/** Whether a switch is on; the last occurrence counts. */
function isOn({ flags }, name) {
    return flags.get(name)?.at(-1) === "true";
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _compose_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6230);
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
    const { playDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8989), __nccwpck_require__.e(3319), __nccwpck_require__.e(8090), __nccwpck_require__.e(9013), __nccwpck_require__.e(320), __nccwpck_require__.e(7674), __nccwpck_require__.e(6219), __nccwpck_require__.e(3728), __nccwpck_require__.e(9356)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9356));
    const output = context.arguments.flags.get("output")?.at(-1);
    return await playDemo({
        yes: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(context.arguments, "yes"),
        ...(output === undefined ? {} : { output }),
        reporter: (0,_compose_terminal_js__WEBPACK_IMPORTED_MODULE_0__.terminalReporter)(stderr, palette),
        ...{ env, cwd, entry, signal },
    });
}
//# sourceMappingURL=demo.js.map

/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3192);
/* harmony import */ var _image_access_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5911);



const diff = {
    name: "diff",
    summary: "Shows how two images differ, down to the bytes, and of what causes that looks",
    positionals: "A B",
    flags: [
        ..._image_access_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAccessFlags */ .X,
        {
            name: "propose-exceptions",
            kind: "switch",
            value: "",
            text: "Print a draft of an exceptions file that covers what differs, its reasons to be written.",
        },
        _command_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFlag */ .hG,
        _command_js__WEBPACK_IMPORTED_MODULE_1__/* .helpFlag */ .IN,
    ],
    examples: [
        "twofold diff out/first out/second",
        "twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
        "twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
    ],
    run: runDiff,
};
/** How many days a proposed exception is valid. */
const proposedDays = 30;
async function runDiff(context) {
    const { stdout, stderr, palette } = context;
    const names = imageNames(context);
    const { terminalReporter } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6230));
    const reporter = terminalReporter(stderr, palette);
    const found = await differencesOf(names, context, reporter.progress);
    reporter.info(`${names[0]} and ${names[1]}:`);
    const { differenceLines } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8548));
    const lines = found.listed.length === 0
        ? [palette.good("The images are equal, manifest included.")]
        : differenceLines(found, palette);
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    if ((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(context.arguments, "json")) {
        const { renderDifferencesJson } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8308));
        stdout.write(renderDifferencesJson(found));
    }
    else if ((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(context.arguments, "propose-exceptions")) {
        stdout.write(await proposal(names, found.listed, context));
    }
    return found.listed.length === 0 ? 0 : 1;
}
/**
 * Drafts exceptions, with the causes that the build itself will find if it left a report beside its
 * two images.
 */
async function proposal(names, found, { stderr, cwd }) {
    const { differencesReported } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8090), __nccwpck_require__.e(320), __nccwpck_require__.e(6341), __nccwpck_require__.e(2085), __nccwpck_require__.e(6696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6696));
    const { draftExceptions } = await __nccwpck_require__.e(/* import() */ 6115).then(__nccwpck_require__.bind(__nccwpck_require__, 6115));
    const reported = await differencesReported(names, cwd);
    if (reported !== undefined)
        stderr.write(`drafted from ${reported.file}\n`);
    return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}
function imageNames({ arguments: { positionals } }) {
    const [a, b, ...more] = positionals;
    if (a !== undefined && b !== undefined && more.length === 0)
        return [a, b];
    throw new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `\`diff\` takes two images, and ${positionals.length} are given`,
        fix: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
}
async function differencesOf(names, context, progress) {
    const { env, cwd, signal } = context;
    const access = await (0,_image_access_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAccessOf */ .d)(context);
    const { diffNamed } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(8090), __nccwpck_require__.e(320), __nccwpck_require__.e(6341), __nccwpck_require__.e(2085), __nccwpck_require__.e(6696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6696));
    return await diffNamed(names, { access, env, cwd, signal, progress });
}
/** Returns the day that many days from today, as `YYYY-MM-DD`. */
function dayIn(days) {
    return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printFailure),
/* harmony export */   l: () => (/* binding */ printEnd)
/* harmony export */ });
/* harmony import */ var _compose_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(687);
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6158);



/** For a bug: no tool, network or registry failed, but just as little is known about the answer. */
const exitCodeOfBug = 3;
/** Prints one error: where, what, and what to do. */
function printFailure({ message, fix, place }, { stderr, palette }) {
    const line = place?.line === undefined ? "" : `:${place.line}`;
    const where = place === undefined ? "" : `${place.file}${line}: `;
    const told = message.startsWith(where) ? message : `${where}${message}`;
    const text = [`error: ${told}`, fix].map(safe);
    stderr.write(`${palette.bad(text[0] ?? "")}\n  ${text[1]}\n`);
}
/**
 * Prints why a command ended; anything but a Failure is a bug of ours, with its stack. @returns the
 * exit status
 */
function printEnd(error, stage) {
    if (error instanceof _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) {
        printFailure(error, stage);
        return _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS[error.code];
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(_compose_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D.withSourceLines(stack), 20_000)
        .split("\n")
        .map(_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)
        .join("\n");
    stage.stderr.write(`${stage.palette.bad("A bug in Twofold; please report it with these lines:")}\n${lines}\n`);
    return exitCodeOfBug;
}
function safe(text) {
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 4_000).replaceAll("\n", " "));
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
/** Returns the help of the whole program. */
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
/** Returns the help of one command, with an example. */
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

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ imageAccessFlags),
  d: () => (/* binding */ imageAccessOf)
});

// EXTERNAL MODULE: ./build/options/given.js
var given = __nccwpck_require__(6632);
// EXTERNAL MODULE: ./build/options/platform.js
var platform = __nccwpck_require__(1998);
// EXTERNAL MODULE: ./build/options/reader.js + 1 modules
var reader = __nccwpck_require__(1222);
// EXTERNAL MODULE: ./build/options/registry-access.js
var registry_access = __nccwpck_require__(9757);
;// CONCATENATED MODULE: ./build/options/image-access.js




/**
 * Parses the options of commands that read images.
 * @throws Failure `usage` naming the option
 */
function parseImageAccess(raw) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    return {
        registry: (0,registry_access/* readRegistryAccess */.U)({ read, push: false }),
        ...(0,given/* given */.g)("platform", (0,platform/* readPlatform */.K)(read)),
    };
}
//# sourceMappingURL=image-access.js.map
// EXTERNAL MODULE: ./build/cli/command.js
var command = __nccwpck_require__(3192);
// EXTERNAL MODULE: ./build/cli/password.js
var cli_password = __nccwpck_require__(2468);
;// CONCATENATED MODULE: ./build/cli/image-access.js



/** The flags of a command that reads images wherever they are. */
const imageAccessFlags = (0,command/* optionFlags */.HE)([
    "platforms",
    "username",
    "password",
    "authfile",
    "tls-verify",
    "insecure-registries",
]);
/** Reads those flags; the password may come from standard input. @throws Failure `usage` */
async function imageAccessOf(context) {
    const warn = (text) => context.stderr.write(`warning: ${text}\n`);
    return parseImageAccess(await (0,cli_password/* withPassword */.o)((0,command/* rawInputs */.me)(context.arguments), { variable: context.password, warn }));
}
//# sourceMappingURL=image-access.js.map

/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
// EXTERNAL MODULE: ./build/domain/findings/accepted.js
var accepted = __nccwpck_require__(3119);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/claimed-verdict.js


const headlines = {
    true: { tone: "good", text: "Reproducible, its label claims: two builds were equal." },
    false: { tone: "bad", text: "Not reproducible, its label says: two builds differed." },
    unchecked: {
        tone: "warning",
        text: "Unchecked, its label says: built once, nothing was compared.",
    },
};
const mostExceptions = 50;
/**
 * Summarizes what an image's labels say about its proof in one sentence: that is what a reader
 * wants to know first.
 */
function claimedVerdict({ reproducible, exceptions = [] }) {
    if (reproducible === undefined) {
        return { tone: "warning", text: "It does not say whether it is reproducible." };
    }
    const until = (0,accepted/* firstExpiry */.iD)(exceptions);
    if (reproducible !== "false" || until === undefined)
        return headlines[reproducible];
    const passed = (0,sizes/* counted */.hS)(exceptions.length, "exception");
    return {
        tone: "warning",
        text: `Accepted differences until ${until}, its label says: two builds differed in what ${passed} let pass.`,
    };
}
/** Returns the exceptions that let the image pass, one per row. */
function exceptionRows(exceptions = []) {
    const hidden = exceptions.length - mostExceptions;
    return [
        ...exceptions
            .slice(0, mostExceptions)
            .map(({ path, cause, expires }) => ["accepted", `${path} (${cause}) until ${expires}`]),
        ...(hidden > 0 ? [["accepted", `… and ${hidden} more`]] : []),
    ];
}
//# sourceMappingURL=claimed-verdict.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/report/recipe-rows.js

/** The most rows of one kind; a stranger's label can have thousands. */
const mostRows = 50;
/** Shows a recipe. What its label does not say has no row. */
function recipeRows(recipe) {
    const { target, buildArgs, buildContexts = [], bases = [], platform, buildah } = recipe;
    return [
        ["recipe", fileOf(recipe)],
        ...(target === undefined ? [] : [["target", target]]),
        ...rows("build arg", buildArgs, ({ name, value }) => `${name}=${value}`),
        ...rows("context", buildContexts, (context) => `${context.name} is ${originOf(context)}`),
        ...rows("base image", bases, ({ name, digest }) => `${name} is ${digest}`),
        ...networkRows(recipe),
        ...(recipe.version === 2
            ? [
                ["environment", recipe.canonical ? "canonical" : "untouched"],
                ["timestamp", timesOf(recipe)],
            ]
            : []),
        ...namesRow("input labels", recipe.labels),
        ...namesRow("annotations", recipe.annotations),
        ...namesRow("secrets", recipe.secrets),
        ["built for", platform],
        ["buildah", buildah],
    ];
}
function fileOf({ offset, file }) {
    return typeof file === "string"
        ? external_node_path_.posix.join(offset, file)
        : "a Containerfile outside of the repository";
}
function originOf(context) {
    if ("digest" in context) {
        const { digest, reference, offset } = context;
        const image = reference === undefined ? digest : `${reference}@${digest}`;
        return offset === undefined ? image : `${image} in ${offset}`;
    }
    if ("foreign" in context)
        return "a folder outside of the repository";
    return context.offset === "" ? "the repository's root" : `folder ${context.offset}`;
}
function timesOf({ timestamp, sourceDateEpoch }) {
    const epoch = sourceDateEpoch === undefined ? "no SOURCE_DATE_EPOCH" : `SOURCE_DATE_EPOCH=${sourceDateEpoch}`;
    return `${timestamp}, and ${epoch} in RUN steps`;
}
function networkRows({ network, hermetic }) {
    if (hermetic !== undefined) {
        const stages = hermetic.fetchStages.join(", ");
        return [["network", stages === "" ? "none (hermetic)" : `in ${stages} alone (hermetic)`]];
    }
    return network === undefined ? [] : [["network", network]];
}
function namesRow(name, names = []) {
    return names.length === 0 ? [] : [[name, names.join(", ")]];
}
function rows(name, list, show) {
    const shown = list.slice(0, mostRows).map((one) => [name, show(one)]);
    const hidden = list.length - shown.length;
    return hidden === 0 ? shown : [...shown, [name, `… and ${hidden} more`]];
}
//# sourceMappingURL=recipe-rows.js.map
;// CONCATENATED MODULE: ./build/report/inspection.js




const families = {
    twofold: "Twofold's labels (dev.twofold.*)",
    sous: "the labels of Sous (com.opentable.sous.*)",
    oci: "the labels that any tool may write (org.opencontainers.image.*)",
};
const mostDoubts = 20;
const mostLayers = 200;
/**
 * Formats an image and what it claims about its source for a terminal. Claims are named as such,
 * because nobody has checked them.
 */
function inspectionLines(image, palette) {
    const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
    const hidden = image.layers.length - mostLayers;
    const { tone, text } = claimedVerdict(image.claims);
    return [
        palette[tone](palette.strong(text)),
        "",
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
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
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
        ["reproducible", reproducible],
        ...exceptionRows(exceptions),
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
/** Renders the same as JSON, with keys in a fixed order. */
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
    const { source, advisories, base, recipe, reproducible, exceptions, doubts } = claims;
    return {
        reproducible,
        exceptions: exceptions?.map(({ path, cause, expires }) => ({ path, cause, expires })),
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
// EXTERNAL MODULE: ./build/cli/image-access.js + 1 modules
var image_access = __nccwpck_require__(5911);
;// CONCATENATED MODULE: ./build/cli/inspect.js




const inspect = {
    name: "inspect",
    summary: "Shows what an image's labels say of its source, and its layers",
    positionals: "IMAGE",
    flags: [...image_access/* imageAccessFlags */.X, command/* jsonFlag */.hG, command/* helpFlag */.IN],
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
            fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
        });
    }
    const { inspectNamed } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(6353), __nccwpck_require__.e(8090), __nccwpck_require__.e(6685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6685));
    const { env, cwd, signal } = context;
    // A password may come from standard input: it is read only where a registry is asked.
    const access = () => (0,image_access/* imageAccessOf */.d)(context);
    const inspection = await inspectNamed(image, { env, cwd, signal, access });
    stderr.write(inspectionLines(inspection, palette)
        .map((line) => `${line}\n`)
        .join(""));
    stdout.write((0,command/* isOn */.Mp)(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`);
    return 0;
}
//# sourceMappingURL=inspect.js.map

/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withPassword)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);

/** Far more than a token, which has some hundred bytes. */
const longest = 64 * 1024;
/**
 * Resolves the password in the settings: `-` reads it from standard input, and without the flag the
 * variable TWOFOLD_PASSWORD is used. A password among the arguments works, but every user of the
 * machine can read it there.
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
    return new _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Flag \`--password=-\` reads standard input, which ${wrong}`,
        fix: "Write e.g. `twofold build --password=- < token.txt`.",
    });
}
//# sourceMappingURL=password.js.map

/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ pin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/domain/build/insecure.js
var insecure = __nccwpck_require__(1758);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var reference = __nccwpck_require__(3326);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
;// CONCATENATED MODULE: ./build/compose/pin.js




/**
 * Checks that a password comes with the name of its registry: a Containerfile can name any
 * registry.
 * @throws Failure `usage`
 */
function pinAccess(access, host) {
    if (access.username !== undefined && host === undefined) {
        throw (0,failure/* badInput */.AN)("username", "is there without `--registry`, and only the registry that it is for may get the password", "Write that registry too, e.g. `--registry=ghcr.io`.");
    }
    if (!access.tlsVerify && host === undefined) {
        throw (0,failure/* badInput */.AN)("tls-verify", "is about the registry of `--registry`, which is not there", "Name the registries that need no HTTPS: `--insecure-registries=registry.internal:5000`.");
    }
    if (host !== undefined && (0,reference/* parseReference */.F2)(`${host}/name`)?.registry !== host) {
        throw (0,failure/* badInput */.AN)("registry", `${JSON.stringify(host.slice(0, 100))} is not the name of a registry`, "Write its host, with the port when it has one, e.g. `ghcr.io` or `docker.io`.");
    }
    return { access, host };
}
/** Does some work with access to registries, and removes afterwards the files that this needed. */
async function withRegistry({ access, host }, { env, cwd, signal }, work) {
    const { makeWorkFolder } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1907));
    const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
    const { runEnvironment } = await __nccwpck_require__.e(/* import() */ 2845).then(__nccwpck_require__.bind(__nccwpck_require__, 2845));
    const { authFile } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3814)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3814));
    const { skopeoRegistry } = await __nccwpck_require__.e(/* import() */ 4852).then(__nccwpck_require__.bind(__nccwpck_require__, 4852));
    const { authfile } = access;
    const placed = authfile === undefined ? access : { ...access, authfile: (0,external_node_path_.resolve)(cwd, authfile) };
    const folder = await makeWorkFolder(env);
    try {
        const registries = host === undefined ? [] : [host];
        const file = await authFile({ access: placed, registries, env, folder });
        const environment = runEnvironment(env, folder);
        return await work(skopeoRegistry({
            skopeo: "skopeo",
            env: environment,
            signal,
            authFile: file,
            insecure: (0,insecure/* insecureHosts */.u)(access, registries),
        }));
    }
    finally {
        await cleanUp(folder);
    }
}
/** Makes the reader and writer of the files that `pin` changes. */
async function pinnedFiles(where) {
    const { pinFiles } = await __nccwpck_require__.e(/* import() */ 5690).then(__nccwpck_require__.bind(__nccwpck_require__, 5690));
    return pinFiles(where);
}
//# sourceMappingURL=pin.js.map
// EXTERNAL MODULE: ./build/domain/oci/platform.js
var platform = __nccwpck_require__(912);
// EXTERNAL MODULE: ./build/options/given.js
var given = __nccwpck_require__(6632);
// EXTERNAL MODULE: ./build/options/name-value-lists.js + 1 modules
var name_value_lists = __nccwpck_require__(9359);
// EXTERNAL MODULE: ./build/options/reader.js + 1 modules
var reader = __nccwpck_require__(1222);
// EXTERNAL MODULE: ./build/options/registry-access.js
var registry_access = __nccwpck_require__(9757);
;// CONCATENATED MODULE: ./build/options/pin-request.js




/**
 * Parses the options of `pin`.
 * @throws Failure `usage` naming the option
 */
function parsePinRequest(raw) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    return {
        context: read.text("context") ?? ".",
        ...(0,given/* given */.g)("file", read.text("file")),
        buildContexts: (0,name_value_lists/* readNameValues */.u)(read).buildContexts,
        registry: (0,registry_access/* readRegistryAccess */.U)({ read, push: false }),
    };
}
//# sourceMappingURL=pin-request.js.map
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
;// CONCATENATED MODULE: ./build/report/pins.js


/** Formats what was pinned, one per line, then what was left, with the reason. */
function pinLines({ pins, left }, palette) {
    return [
        ...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
        ...left.flatMap(({ place, text, why }) => [
            `${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
            `  ${line(why)}`,
        ]),
    ];
}
/** Formats the last line: whether something is left. */
function pinVerdict({ pins, left }) {
    if (left.length > 0) {
        return `Not everything is pinned: ${(0,sizes/* counted */.hS)(left.length, "use")} of an image left as ${left.length === 1 ? "it is" : "they are"}.`;
    }
    return pins.length === 0
        ? "Nothing to do: no image is taken by tag."
        : `Everything is pinned: ${(0,sizes/* counted */.hS)(pins.length, "use")} of an image by its digest.`;
}
/** Renders the same for programs; a value of a flag has no line. */
function renderPinsJson({ pins, left }) {
    const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Renders the changes as a unified diff, which `git apply` and `patch` accept. */
async function renderDiff(changes) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __nccwpck_require__.e(/* import() */ 5960).then(__nccwpck_require__.bind(__nccwpck_require__, 5960));
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
/**
 * Formats a line of the diff. A carriage return at its end is part of the file; other control
 * characters could deceive a reader.
 */
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
            text: "Registry that `--username`, its password and `--tls-verify` are for; no other one gets them.",
        },
        ...(0,command/* optionFlags */.HE)(["username", "password", "authfile", "tls-verify", "insecure-registries"]),
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
    const request = parsePinRequest(inputs);
    const access = pinAccess(request.registry, context.arguments.flags.get("registry")?.at(-1));
    const { findUnpinned, pinUses } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(3319), __nccwpck_require__.e(2644)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2644));
    const files = await pinnedFiles(whereabouts(context));
    const texts = await findUnpinned(optionsOf(request, context), files);
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
function optionsOf(request, { arguments: { flags } }) {
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

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ program)
});

// EXTERNAL MODULE: ./build/adapters/buildah/take-apart.js
var take_apart = __nccwpck_require__(2695);
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
 * Replaces places in the bundle by places in the sources, in a stack. Node could do that itself
 * (`--enable-source-maps`), but would read every map at each start; a stack is printed once in a
 * process's life.
 * @param folder the bundle's folder; only scripts in it are looked up
 */
function withSourceLines(stack, folder = import.meta.dirname) {
    return stack.replace(/(file:\/\/\/[^\s():]+\.js):(\d+):(\d+)/g, (place, script, line, column) => {
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
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
;// CONCATENATED MODULE: ./build/adapters/terminal/interrupts.js

/**
 * A runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that; we have ended before the
 * SIGTERM.
 */
const graceMilliseconds = 6_500;
/** npm passes on the Ctrl-C that the terminal also sent to us: two signals, one request. */
const sameRequestMilliseconds = 1_000;
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort. When the work does not end in time, or a second
 * signal arrives, the process ends at once; the next run or the post step then cleans up what is
 * left.
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
        controller.abort(new failure/* Failure */.HR({
            code: "interrupted",
            message: `Stopped by ${name}`,
            fix: "Nothing was pushed that was not proven; start it again.",
        }));
    };
    process.on("SIGINT", () => stop(130, "SIGINT"));
    process.on("SIGTERM", () => stop(143, "SIGTERM"));
    // Sent when the terminal is closed, or a connection drops.
    process.on("SIGHUP", () => stop(129, "SIGHUP"));
    return { signal: controller.signal, exitCode: () => exitCode };
}
//# sourceMappingURL=interrupts.js.map
;// CONCATENATED MODULE: ./build/compose/program.js



/**
 * What an entry needs from the process that it runs in. What is imported here is loaded before the
 * first line of output.
 */
const program = {
    listenForInterrupts: listenForInterrupts,
    takeApart: take_apart/* takeApart */.Y,
    withSourceLines: withSourceLines,
    /** Removes a work folder, whatever a run left in it. */
    cleanUp: async (folder) => {
        const { cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2210));
        await cleanUp(folder);
    },
};
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  terminalReporter: () => (/* binding */ terminalReporter)
});

// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
;// CONCATENATED MODULE: ./build/adapters/terminal/reporter.js

/** Longer lines are cut, with a count of what was cut. */
const longestLine = 4_000;
/** Rare enough for a file, where a line of progress is never replaced. */
const millisecondsBetweenProgress = 15_000;
const eraseLine = "\r\u001b[2K";
/**
 * Shows the run on a terminal, with the progress in place below the lines. In a pipe, it writes the
 * same lines without escapes, and a line of progress at most every 15 s.
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
        // One column less than the terminal has, because a full line would wrap and could not be
        // erased.
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
    return (0,printable/* printable */.g$)((0,printable/* shortened */.vI)(text, longestLine));
}
//# sourceMappingURL=reporter.js.map
;// CONCATENATED MODULE: ./build/compose/terminal.js

/** Reports to the person at a terminal, or to a pipe. */
function terminalReporter(stream, palette) {
    return createTerminalReporter(stream, palette);
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ parseBuildahSource),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   mS: () => (/* binding */ waysToNameBuildah),
/* harmony export */   mm: () => (/* binding */ upstreamVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3326);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6158);



const input = "buildah";
/** The other ways to name a buildah, for the end of an error message. */
const waysToNameBuildah = "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";
const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;
/**
 * Parses input `buildah`. A text with a scheme is a URL or an image, a text with a slash is a path,
 * a text that starts like a version is a version, and anything else is the name of a program.
 * @throws Failure `usage`, with what to write instead
 */
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
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is not one version.`, "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.");
    }
    if (programGrammar.test(text))
        return { kind: "path", path: text };
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is neither a program's name nor a version.`, `Write ${waysToNameBuildah}.`);
}
function parseImage(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    if (reference === undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(name)} is no image's name.`, "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.");
    }
    const { registry, repository, tag, digest } = reference;
    if (digest === undefined) {
        const plain = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, tag: tag ?? "latest" });
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(`docker://${name}`)} has no digest: a tag can be another buildah tomorrow.`, `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`);
    }
    return { kind: "image", reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, repository, digest }), digest };
}
function parseDownload(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.hostname === "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${quoted(text)} is no URL.`, "Write `https://host/path#sha256=<64 hex digits>`.");
    }
    if (url.username !== "" || url.password !== "") {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `the URL of ${url.host} has an account in it, which reports would show.`, "Use a URL that needs none, or download the file in a step before and name its path.");
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
            : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`, "Add `#sha256=…` behind the URL, with the checksum that its publisher names, or what `sha256sum` prints for a copy that you have checked.");
    }
    return { kind: "download", url: url.href, sha256 };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
/** Names a download in messages and reports without its query, which may hold a token. */
function downloadName(source) {
    return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}
/** Returns buildah's own version from a package's version: `1.28.2` from `1.28.2+ds1-3+deb12u1`. */
function upstreamVersion(version) {
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=buildah-source.js.map

/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ variationNames)
/* harmony export */ });
/** The second build's variations (design §6), in the order that every report uses. */
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
    "start-time",
];
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStepEpoch),
/* harmony export */   V: () => (/* binding */ latestEpoch)
/* harmony export */ });
/**
 * 1980-02-01. Zip archives count from 1980-01-01 in local time, so some packers fail at 0 ("before
 * 1980"). This is the earliest round day that every zip can hold in every time zone.
 */
const earliestZipTime = 318_211_200;
/** The last second of the year 9999; many formats cannot hold later times. */
const latestEpoch = 253_402_300_799;
/**
 * Returns the default `SOURCE_DATE_EPOCH` for an image's time: that time, but never before what a
 * zip can hold.
 */
function defaultStepEpoch(timestamp) {
    return Math.max(timestamp, earliestZipTime);
}
//# sourceMappingURL=epoch.js.map

/***/ }),

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isVerified),
/* harmony export */   u: () => (/* binding */ insecureHosts)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3326);

/**
 * Returns the hosts of the registries that need no HTTPS with a valid certificate: those of input
 * `insecure-registries` and, with `tls-verify: false`, the registries of the images that the
 * command names. Registries that a Containerfile names are not included: a flag for one's own
 * registry must not open the way to every base.
 */
function insecureHosts(access, named) {
    const own = access.tlsVerify ? [] : named.flatMap((host) => host ?? []);
    return [...new Set([...access.insecureRegistries, ...own].map((host) => host.toLowerCase()))];
}
/** Whether the TLS certificate of a reference's registry must be verified. */
function isVerified(reference, insecure) {
    const host = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference)?.registry.toLowerCase();
    return host === undefined || !insecure.includes(host);
}
//# sourceMappingURL=insecure.js.map

/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sortedByName)
/* harmony export */ });
/** Sorts by name in code point order, independent of the locale. */
function sortedByName(values) {
    return [...values].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/**
 * The most lines that are named. A Containerfile with more steps that missed a variation has one
 * reason for all.
 */
const mostLines = 6;
/** Formats places as ` at Containerfile:3, :7`; returns nothing when the whole build is meant. */
function placesOf(steps = []) {
    const [first, ...others] = steps;
    if (first === undefined)
        return "";
    const shown = others.slice(0, mostLines - 1).map(({ line }) => `, :${line}`);
    const hidden = steps.length - 1 - shown.length;
    return ` at ${first.file}:${first.line}${shown.join("")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ nothingVaried),
/* harmony export */   t: () => (/* binding */ notVaried)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8975);

/** Describes a build in which nothing was varied, for one reason. */
function nothingVaried(reason) {
    return { applied: [], notApplied: _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.map((variation) => ({ variation, reason })) };
}
/** Returns the variations that not every step had, each once. */
function notVaried({ applied }) {
    return _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .variationNames */ .u.filter((name) => !applied.includes(name));
}
//# sourceMappingURL=varied.js.map

/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ allAccepted),
/* harmony export */   CW: () => (/* binding */ unusedException),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   iD: () => (/* binding */ firstExpiry)
/* harmony export */ });
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8417);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7297);


/**
 * Decides which differences are accepted: both path and cause must match the exception. An
 * exception never makes two builds equal; it only decides whether `reproducibility: require` may
 * pass.
 */
function accept(differences, exceptions) {
    const rules = exceptions.map((exception) => ({
        exception,
        matches: (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(exception.path),
        paths: new Set(),
    }));
    const open = differences.filter(({ path, cause }) => {
        const rule = rules.find(({ exception, matches }) => exception.cause === cause && matches(path));
        rule?.paths.add(path);
        return rule === undefined;
    });
    const accepted = rules.map(({ exception, paths }) => ({ exception, paths: [...paths] }));
    return { accepted, open };
}
/**
 * Undefined if a difference is not accepted, if one is counted but not listed, or if there is none.
 */
function allAccepted(proofs) {
    const differences = proofs.flatMap((proof) => proof.differences.listed);
    const exceptions = proofs.flatMap((proof) => proof.exceptions);
    const isCut = proofs.some((proof) => proof.differences.omitted > 0);
    const covered = new Set(exceptions.flatMap(({ exception: { cause }, paths }) => paths.map((path) => JSON.stringify([cause, path]))));
    const isCovered = ({ cause, path }) => covered.has(JSON.stringify([cause, path]));
    if (isCut || !differences.every(isCovered))
        return undefined;
    const firstUntil = firstExpiry(exceptions.map(({ exception }) => exception));
    if (differences.length === 0 || firstUntil === undefined)
        return undefined;
    return { count: differences.length, firstUntil };
}
/** The earliest expiry, `YYYY-MM-DD`; undefined without exceptions. */
function firstExpiry(exceptions) {
    return exceptions.map(({ expires }) => expires).sort()[0];
}
/**
 * Returns the failure `usage` for an exception that covers nothing, which would hide the next
 * difference that happens to match; undefined if every exception covers something.
 */
function unusedException(accepted, file) {
    const unused = accepted.find(({ paths }) => paths.length === 0);
    if (unused === undefined)
        return undefined;
    const { path, cause, line } = unused.exception;
    return (0,_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .badException */ .x)({
        file,
        line,
        message: `it is not used: nothing at \`${path}\` differs by \`${cause}\``,
        fix: "Remove it; the image is better than it says.",
    });
}
//# sourceMappingURL=accepted.js.map

/***/ }),

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeIds)
/* harmony export */ });
/** Why two builds differ (design §7); docs/causes/<id>.md explains each. */
const causeIds = [
    "clock",
    "compile-date",
    "archive-mtime",
    "gzip-mtime",
    "zip-mtime",
    "pyc-mtime",
    "package-log",
    "ldconfig-cache",
    "machine-id",
    "shadow-day",
    "random",
    "key-material",
    "temp-name",
    "order",
    "hash-seed",
    "race",
    "file-order",
    "build-path",
    "build-id",
    "hostname",
    "kernel-name",
    "cpu-count",
    "timezone",
    "locale",
    "umask",
    "owner",
    "mode",
    "xattr",
    "user-env",
    "context-mtime",
    "network",
    "base-changed",
    "toolchain-version",
    "unknown",
];
//# sourceMappingURL=cause.js.map

/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseExceptions),
/* harmony export */   x: () => (/* binding */ badException)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4099);
/* harmony import */ var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8417);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6158);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5591);





/**
 * The most days that an exception may run. It is meant to be temporary: nobody answers for a longer
 * one any more.
 */
const mostDays = 366;
const keys = ["path", "cause", "reason", "owner", "expires"];
const longest = 1000;
/**
 * Checks the entries of an `exceptions` file.
 * @throws Failure `usage` naming file, line, what is wrong and what to write
 */
function parseExceptions(entries, setting) {
    return entries.map((entry) => parseException(entry, setting));
}
function parseException(entry, setting) {
    const { value, line } = entry;
    const wrong = (message, fix) => badException({ file: setting.file, line, message, fix });
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw wrong("it is no entry with names and values", `Write ${keys.join(", ")}.`);
    const stray = Object.keys(value).find((key) => !keys.some((known) => known === key));
    if (stray !== undefined)
        throw wrong(`\`${shown(stray)}\` is not known`, `An entry has ${keys.join(", ")}.`);
    const [path, cause, reason, owner, expires] = keys.map((key) => {
        const text = value[key];
        if (typeof text === "string" && text.trim() !== "" && text.length <= longest)
            return key === "path" ? text : text.trim();
        throw wrong(`\`${key}\` is ${text === undefined || text === null || text === "" ? "empty" : "no short text"}`, fixes[key]);
    });
    const known = _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.find((id) => id === cause);
    if (path === undefined || reason === undefined || owner === undefined || expires === undefined)
        throw wrong("a value is missing", `Write ${keys.join(", ")}.`);
    if (known === undefined)
        throw wrong(`\`${shown(cause ?? "")}\` is no cause`, `Write one of: ${_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causeIds */ .e.join(", ")}.`);
    checkPath({ path, cause: known }, wrong);
    checkExpiry({ expires, today: setting.today }, wrong);
    return { path, cause: known, reason, owner, expires, line };
}
const fixes = {
    path: "Write the path as the report has it, e.g. `path: var/log/app/*.log`.",
    cause: "Write the cause that the report names, e.g. `cause: clock`.",
    reason: "Write why this difference is accepted; nobody can judge an exception without a reason.",
    owner: "Write who answers for it, e.g. `owner: platform@acme.example`.",
    expires: "Write the last day on which it may hold, e.g. `expires: 2027-01-31`.",
};
function checkPath({ path, cause }, wrong) {
    if (path.startsWith("/") || path.split("/").includes(".."))
        throw wrong(`\`${shown(path)}\` is no path of the image`, fixes.path);
    const wide = (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .tooWide */ .AW)(path);
    if (wide !== undefined)
        throw wrong(`\`${shown(path)}\` is too wide: ${wide}`, "Name the folders, one entry for each kind of file.");
    if (cause === "unknown" && (0,_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(path))
        throw wrong(`\`${shown(path)}\` is too wide for the cause \`unknown\``, "What nobody can explain is excepted file by file: write the path without wildcards.");
}
function checkExpiry(dates, wrong) {
    const { expires, today } = dates;
    const [end, now] = [Date.parse(`${expires}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) ||
        Number.isNaN(end) ||
        !new Date(end).toISOString().startsWith(expires))
        throw wrong(`\`${shown(expires)}\` is no day`, fixes.expires);
    const days = (end - now) / 86_400_000;
    if (days < 0)
        throw wrong(`it expired on ${expires}`, "Mend what differs, or have its owner renew it with a new reason.");
    if (days > mostDays)
        throw wrong(`${expires} is more than a year away`, "Write a day within a year; it can be renewed then.");
}
/** Creates the failure for a bad entry. */
function badException(details) {
    const { file, line, message, fix } = details;
    return new _text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code: "usage",
        message: `Input \`exceptions\`: ${file}:${line}: ${message}.`,
        fix,
        place: { file, line },
    });
}
function shown(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=exception.js.map

/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   mx: () => (/* binding */ variationsOn)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8975);
/* harmony import */ var _build_varied_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1825);


/** Returns the proof of a plan of which nothing has been built yet. */
function unproven(platform, bases) {
    return {
        platform,
        verdict: "unchecked",
        bases,
        builds: [],
        variations: (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran"),
        differences: { listed: [], omitted: 0, layers: [] },
        exceptions: [],
        traces: { listed: [], omitted: 0 },
        executables: { listed: [], omitted: 0, ofPackages: 0, unread: [] },
    };
}
/**
 * Returns the verdict on several platforms: a difference on one of them is a difference, and what
 * was not checked on one of them is unchecked.
 */
function verdictOn(proofs) {
    if (proofs.some(({ verdict }) => verdict === "false"))
        return "false";
    const isChecked = proofs.length > 0 && proofs.every(({ verdict }) => verdict === "true");
    return isChecked ? "true" : "unchecked";
}
/** Returns the variations that every platform had, and each distinct reason for the others. */
function variationsOn(proofs) {
    const [one, ...more] = proofs.map(({ variations }) => variations);
    if (one === undefined)
        return (0,_build_varied_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingVaried */ .X)("no second build ran");
    if (more.length === 0)
        return one;
    const isApplied = (name) => [one, ...more].every(({ applied }) => applied.includes(name));
    const reasons = new Map();
    for (const each of [one, ...more].flatMap(({ notApplied }) => notApplied)) {
        reasons.set(JSON.stringify([each.variation, each.reason, each.steps ?? []]), each);
    }
    const notApplied = _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.flatMap((name) => [...reasons.values()].filter(({ variation }) => variation === name));
    return { applied: _build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .variationNames */ .u.filter(isApplied), notApplied };
}
//# sourceMappingURL=proof.js.map

/***/ }),

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ longestLabel),
/* harmony export */   Uc: () => (/* binding */ labelReader),
/* harmony export */   oN: () => (/* binding */ isRevision)
/* harmony export */ });
/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
function isRevision(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * The longest label that is read, in UTF-16 units. Twofold writes none of more bytes; a stranger's
 * can be anything.
 */
const longestLabel = 64 * 1024;
/** Creates a reader for an image's labels. */
function labelReader(labels) {
    const read = (name) => {
        const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
        return value === undefined || value.length > longestLabel ? undefined : value;
    };
    return Object.assign(read, { filled: (name) => read(name) || undefined });
}
//# sourceMappingURL=label-reading.js.map

/***/ }),

/***/ 7702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Sx: () => (/* binding */ isOwnNamespace),
  sq: () => (/* binding */ isSourceLabel),
  l3: () => (/* binding */ labelNames),
  XQ: () => (/* binding */ sourceLabels),
  _F: () => (/* binding */ speaksForImage)
});

// EXTERNAL MODULE: ./build/domain/build/plan.js
var plan = __nccwpck_require__(63);
// EXTERNAL MODULE: ./build/domain/oci/digest.js
var oci_digest = __nccwpck_require__(719);
;// CONCATENATED MODULE: ./build/domain/text/canonical-json.js
/**
 * Writes JSON in printable ASCII, with sorted keys (by UTF-16 code units) and no blanks: equal
 * values have the same text, whatever order they were put together in. Lists keep their order.
 */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value !== "object")
        return inAscii(JSON.stringify(value));
    // The text is joined by hand, because an object would put keys such as `1` before all others.
    const members = Object.entries(value)
        .sort(([one], [other]) => Number(one > other) - Number(one < other))
        .flatMap(([name, member]) => member === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(member)}`]);
    return `{${members.join(",")}}`;
}
/**
 * Escapes what is not printable ASCII: programs that pass a text on, such as buildah, quote such
 * characters each in its own way.
 */
function inAscii(json) {
    return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isList(value) {
    return Array.isArray(value);
}
//# sourceMappingURL=canonical-json.js.map
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/domain/labels/label-reading.js
var label_reading = __nccwpck_require__(6182);
;// CONCATENATED MODULE: ./build/domain/labels/recipe.js



/**
 * Writes a recipe as canonical JSON of at most 64 KiB: the same recipe has the same text, whatever
 * the order of its lists.
 * @throws Failure `usage` when it is larger: readers would not read it, and a command line cannot
 * contain a label of twice that size
 */
function writeRecipe(recipe) {
    const { file, hermetic, ...others } = recipe;
    const lists = {
        buildArgs: byName(recipe.buildArgs, ({ value }) => value),
        labels: recipe.labels.toSorted(),
        annotations: recipe.annotations.toSorted(),
        secrets: recipe.secrets.toSorted(),
        buildContexts: byName(recipe.buildContexts, ({ name: _, ...origin }) => origin),
        bases: byName(recipe.bases, ({ digest }) => digest),
    };
    const text = canonicalJson({
        ...others,
        ...lists,
        file: typeof file === "string" ? file : { foreign: true },
        ...(hermetic === undefined
            ? {}
            : { hermetic: true, fetchStages: hermetic.fetchStages.toSorted() }),
    });
    const bytes = text.length;
    if (bytes <= label_reading/* longestLabel */.Jg)
        return text;
    const sizeOf = (part) => canonicalJson(lists[part]).length;
    const largest = parts.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    throw new failure/* Failure */.HR({
        code: "usage",
        message: `The image's label \`dev.twofold.recipe\` would have ${bytes} bytes, and ${label_reading/* longestLabel */.Jg} are the most.`,
        fix: `Most of it comes from ${lessOf[largest]}.`,
    });
}
const parts = ["buildArgs", "labels", "annotations", "secrets", "buildContexts", "bases"];
/** Where a part of a recipe comes from, and what makes it smaller. */
const lessOf = {
    buildArgs: "input `build-args`: write long values into a file of the context instead",
    labels: "the names in input `labels`: write fewer of them, or LABEL lines in the Containerfile",
    annotations: "the names in input `annotations`: write fewer of them",
    secrets: "the ids in input `secrets`: write several secrets into one file",
    buildContexts: "input `build-contexts`: name one folder that holds several of them",
    bases: "the images that the Containerfile names: copy from fewer images",
};
/** Makes an object of what has a name. */
function byName(list, valueOf) {
    return Object.fromEntries(list.map((one) => [one.name, valueOf(one)]));
}
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/domain/labels/labels.js



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
    reproducible: "dev.twofold.reproducible",
    exceptions: "dev.twofold.exceptions",
};
/** Labels that say where an image came from, as OCI defines them. */
const ofSource = [
    labelNames.source,
    labelNames.revision,
    labelNames.version,
    labelNames.baseName,
    labelNames.baseDigest,
];
/** Whether a name is in the namespace that only Twofold writes to. */
function isOwnNamespace(name) {
    return /^dev\.twofold(\.|$)/i.test(name);
}
/** Whether a label is one of the five that OCI defines for an image's source and base. */
function isSourceLabel(name) {
    return ofSource.includes(name);
}
/**
 * Whether a label or annotation of this name describes an image's source, base or proof. Names with
 * other characters, such as `dev.twofold.reproducible=x`, do not count: no reader looks them up,
 * and a command line could not contain them.
 */
function speaksForImage(name) {
    return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}
/**
 * Returns the labels that say where an image came from, sorted by name. The same source and recipe
 * give the same labels.
 */
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
        label(labelNames.recipe, writeRecipe(facts.recipe)),
    ].flat();
    return (0,plan/* sortedByName */.I)(labels);
}
/** Returns a list with the label, or an empty list when there is nothing to say. */
function label(name, value) {
    return value === false || value === undefined ? [] : [{ name, value }];
}
/** Whether a repository starts with a host that a browser could open; a path on a disk does not. */
function startsWithHost(repository) {
    return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}
/**
 * Returns the base by the name under which others can pull it; undefined if it is only on this
 * machine.
 */
function publishedBase(base) {
    const at = base.pinned.lastIndexOf("@");
    const digest = at < 1 ? undefined : (0,oci_digest/* parseDigest */.m)(base.pinned.slice(at + 1));
    if (digest === undefined)
        return undefined;
    const name = base.pinned.slice(0, at);
    return {
        name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
        digest,
    };
}
/**
 * Returns the tag with its colon; empty if there is none. A colon before the last slash belongs to
 * a port.
 */
function tagOf(reference) {
    return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
//# sourceMappingURL=labels.js.map

/***/ }),

/***/ 719:
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
/** Whether a text is a digest in the only algorithm that registries must support. */
function isDigest(text) {
    return grammar.test(text);
}
/** Parses a text as a digest; undefined if it is not one. */
function parseDigest(text) {
    return isDigest(text) ? text : undefined;
}
/** The digest of some bytes. */
function digestOf(bytes) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"));
}
/**
 * Returns the digest with these 64 hex digits.
 * @throws RangeError when they are not 64 hex digits
 */
function digestFromHex(hex) {
    const digest = parseDigest(`sha256:${hex}`);
    if (digest === undefined)
        throw new RangeError(`not a sha256 in hex: ${hex.slice(0, 80)}`);
    return digest;
}
/** Returns only the hex digits: the name of the blob's file in a layout. */
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformOf)
/* harmony export */ });
/** Maps Node's architecture names (process.arch) to OCI's (Go's GOARCH). */
const architectures = {
    arm: "arm/v7",
    ia32: "386",
    loong64: "loong64",
    x64: "amd64",
};
/**
 * Returns the platform that this machine builds for by default, e.g. `linux/amd64` (image-spec
 * v1.1.0, config.md).
 */
function platformOf(architecture) {
    return `linux/${architectures[architecture] ?? architecture}`;
}
//# sourceMappingURL=platform.js.map

/***/ }),

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6158);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(719);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1391);




/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;
const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;
/**
 * Parses an image reference; undefined if the text is not one. Grammar and defaults are those of
 * https://github.com/distribution/reference (`ParseNormalizedNamed`), with sha256 as the only
 * digest algorithm. 64 hex digits alone are an image ID, not a name.
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
    if (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .d)(tag))
        return undefined;
    const digest = digestText === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digestText);
    if (digestText !== undefined && digest === undefined)
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** Formats a reference in full, e.g. `docker.io/library/debian:12@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
    const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
    return `${repositoryName(reference)}${tag}${digest}`;
}
/** Formats a reference without tag and digest, e.g. `docker.io/library/debian`. */
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/**
 * Parses an entry of an input that takes names without tags (`image`) and returns the repository's
 * full name: `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @throws Failure `usage`, with what to write instead
 */
function parseRepositoryName(input, text) {
    const reference = parseReference(text);
    if (reference === undefined)
        throw wrongRepositoryName(input, text);
    const name = text.slice(0, nameLength(text));
    if (reference.digest !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a digest, but the digest is what the build finds out.`, `Write \`${name}\`.`);
    }
    if (reference.tag !== undefined) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has a tag.`, `Write \`${name}\` here and \`${reference.tag}\` in input \`tags\`.`);
    }
    return repositoryName(reference);
}
function wrongRepositoryName(input, text) {
    if (text.trim() === "") {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
    }
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
    if (scheme !== undefined) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} starts with ${quoted(scheme)}.`, `Write the name alone: ${quoted(text.slice(scheme.length))}.`);
    }
    if (text.split("/").includes("")) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has an empty part.`, "Separate the parts by one `/`, with none at either end.");
    }
    if (parseReference(text.toLowerCase()) !== undefined) {
        return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} has capital letters, which registries refuse.`, `Write ${quoted(text.toLowerCase())}.`);
    }
    return (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${quoted(text)} is not the name of a repository.`, "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.");
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
/**
 * Returns where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the
 * last `/`.
 */
function nameLength(text) {
    const at = text.indexOf("@");
    const tagged = at === -1 ? text : text.slice(0, at);
    const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
    return colon === -1 ? tagged.length : colon;
}
/**
 * Splits registry and repository. The first part is a registry only if no repository could have
 * that name.
 */
function splitName(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, slash);
    const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
    const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
    const repository = isRegistry ? name.slice(slash + 1) : name;
    const isOfficial = registry === "docker.io" && !repository.includes("/");
    return { registry, repository: isOfficial ? `library/${repository}` : repository };
}
/**
 * Quotes a text as JSON: control characters cannot reach a terminal, and blanks at the ends are
 * visible.
 */
function quoted(text) {
    return JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, 100));
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 1391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ splitTag),
/* harmony export */   d: () => (/* binding */ isTag)
/* harmony export */ });
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const grammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${grammar}$`);
const behindColon = new RegExp(`:(${grammar})$`);
/** Whether a text can be an image's tag. */
function isTag(text) {
    return whole.test(text);
}
/** Splits `:tag` off the end of a path. A path with a colon of its own looks the same. */
function splitTag(path) {
    const tag = behindColon.exec(path)?.[1];
    return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
}
//# sourceMappingURL=tag.js.map

/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ advisoryNames)
/* harmony export */ });
/** Every advisory (design §5), in the order that every report uses. */
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
    "vcs-in-image",
    "foreign-context",
];
//# sourceMappingURL=advisory.js.map

/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   R: () => (/* binding */ tagsFromSource)
/* harmony export */ });
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1391);
/* harmony import */ var _text_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7271);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6158);



const untagged = "0.0.0-untagged";
/**
 * Parses a text as an image's tag.
 * @throws Failure `usage`, with the characters and length that a tag may have
 */
function parseImageTag(input, text) {
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .d)(text))
        return text;
    const shown = JSON.stringify((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text, 140));
    if (/[:/@]/.test(text)) {
        throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${shown} is more than a tag.`, "Write the tag alone, e.g. `1.4.0`, and the repository's name in input `image`.");
    }
    throw (0,_text_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(input, `${shown} is not a tag.`, "Write 1 to 128 letters, digits, `_`, `.` and `-`; the first one a letter, a digit or `_`.");
}
/**
 * Derives an image's tags when none were given: the source's version, else `sha-` and the first 12
 * digits of the revision. A source with neither (no repository) gives none, and the user must name
 * a tag in order to push.
 * `+`, which a tag cannot contain, becomes `_`, as Helm writes versions: dropping what follows it
 * would give two releases the same tag.
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   mP: () => (/* binding */ unwritable)
/* harmony export */ });
/**
 * An expected failure, shown to the user without a stack. Anything else that is thrown is a bug in
 * Twofold.
 */
class Failure extends Error {
    code;
    fix;
    place;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = "Failure";
        this.code = details.code;
        this.fix = details.fix;
        this.place = details.place;
    }
}
/**
 * Exit codes of design §4: 0 it holds, 1 the answer is no, 2 bad usage or input, 3 a tool, the
 * network or a registry failed.
 */
const exitCodes = {
    usage: 2,
    forbidden: 1,
    irreproducible: 1,
    "not-varied": 1,
    "secret-in-image": 1,
    build: 3,
    tool: 3,
    registry: 3,
    interrupted: 130,
};
/** Creates the failure for a bad input, named as the user wrote it. */
function badInput(input, wrong, fix) {
    return new Failure({ code: "usage", message: `Input \`${input}\`: ${wrong}`, fix });
}
/**
 * Converts the error of a failed write (a full disk, a missing permission) into one for the user.
 * Anything else that was thrown is returned as it is.
 */
function unwritable(error, folder) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!(error instanceof Error) || typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
        return error;
    return new Failure({
        code: "tool",
        message: `Input \`output\`: ${folder} cannot be written: ${error.message}.`,
        fix: "Free some space there, or name another folder; without `output`, RUNNER_TEMP or TMPDIR says where results go.",
        cause: error,
    });
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ memberPath),
/* harmony export */   TN: () => (/* binding */ fileOfPath),
/* harmony export */   XI: () => (/* binding */ partsOfPath),
/* harmony export */   cV: () => (/* binding */ isMemberPath)
/* harmony export */ });
/** Between an archive and its member. No path of a layer has it: they are normalised. */
const separator = "//";
/** The path of an archive's member, e.g. `usr/lib/a.tar//b.gz`. An archive without a path is the whole file. */
function memberPath(archive, member) {
    return archive === "" ? member : `${archive}${separator}${member}`;
}
/** Whether a path leads into an archive. */
function isMemberPath(path) {
    return path.includes(separator);
}
/** The file in the image, then the members from the outside in; never none. */
function partsOfPath(path) {
    const [file = "", ...members] = path.split(separator);
    return [file, ...members];
}
/** The file in the image that a path leads to or into. */
function fileOfPath(path) {
    return partsOfPath(path)[0];
}
//# sourceMappingURL=image-path.js.map

/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/* unused harmony export maxJsonDepth */
/** Whether a parsed JSON value is an object and not an array. */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
const maxJsonDepth = 64;
/** A document that is JSON, but nested deeper than any real one. */
class TooDeep extends SyntaxError {
}
/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
function parseJson(text) {
    if (nesting(text) > maxJsonDepth) {
        throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
    }
    return JSON.parse(text);
}
/** Returns the depth of the brackets outside of strings. */
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    let isText = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isText && code === backslash)
            at += 1;
        else if (code === quote)
            isText = !isText;
        else if (isText)
            continue;
        else if (code === openBracket || code === openBrace) {
            depth += 1;
            deepest = Math.max(deepest, depth);
        }
        else if (code === closeBracket || code === closeBrace)
            depth -= 1;
    }
    return deepest;
}
const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/**
 * Returns the known name that is most similar to a misspelt one; undefined if none is near. Near
 * means: at most a third of the letters inserted, deleted, replaced or swapped with their
 * neighbour.
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
/** The end of an error about an unknown name: `, did you mean `x`?` or nothing. */
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

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ tooWide),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);
/* harmony import */ var _image_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7566);


/**
 * Creates a matcher for paths of the image, as a report has them: `*` and `?` stay inside one
 * folder, `**` crosses folders. `a.tar//b` is matched part by part, so a pattern for the archive
 * alone does not cover its members.
 */
function pathMatcher(pattern) {
    const parts = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(pattern).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_1__(part, {
        dot: true,
        nobrace: true,
        noextglob: true,
        nonegate: true,
        strictSlashes: true,
    }));
    return (path) => {
        const found = (0,_image_path_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfPath */ .XI)(path);
        return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
    };
}
/**
 * Whether a pattern, or a part of one, matches more than one name; `\\[` is the character itself.
 */
function hasWildcard(pattern) {
    return /[*?[]/.test(pattern.replace(/\\./g, ""));
}
/**
 * Explains why a pattern does not narrow down a difference enough, as the end of a sentence;
 * undefined if it does.
 */
function tooWide(pattern) {
    const folders = pattern.split("/");
    const literal = folders.findIndex(hasWildcard);
    if (literal === -1)
        return undefined;
    if (literal === 0)
        return "it starts with a wildcard, so that it covers files anywhere in the image";
    const rest = folders.slice(literal);
    if (literal === 1 && rest.includes("**"))
        return `it covers all of \`${folders[0]}\`, which is a good part of the image`;
    return undefined;
}
//# sourceMappingURL=path-pattern.js.map

/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6141);

// CSI sequences, OSC and other strings, two-character escapes (ECMA-48 §5.3-5.6).
const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp([
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
].join("|"), "g");
// Control characters except tab, line separators, and characters that reorder text on a screen
// (Unicode UAX #9).
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/**
 * Makes every control character of a line visible, e.g. `␛`: what cannot be seen can deceive a
 * reader.
 */
function visible(text) {
    return text.replace(controls, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return String.fromCharCode(0x2400 + code);
        return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
    });
}
/**
 * Makes a line of a program's output printable: removes colours and cursor movements and makes the
 * rest visible.
 */
function printable(text) {
    return visible((0,_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text.replace(escapes, ""), "\r"));
}
/** Cuts the text to this many UTF-16 units and appends a count of what was left out. */
function shortened(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}
/**
 * Defuses everything in a text that a workflow runner takes for a command: `##[` anywhere in a
 * line, `::` at its start.
 */
function inert(text) {
    return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}
/** Returns the end of a text, starting at a word: programs say last what went wrong. */
function ending(text, longest) {
    if (text.length <= longest)
        return text;
    const end = text.slice(-longest);
    return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Removes these characters from the end of a text. A regular expression such as `/x+$/` would scan
 * every run of them again from each of its characters, which takes minutes on a long text that a
 * stranger wrote.
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
//# sourceMappingURL=trailing.js.map

/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseBuildRequest)
});

// EXTERNAL MODULE: ./build/domain/build/buildah-source.js
var buildah_source = __nccwpck_require__(4737);
// EXTERNAL MODULE: ./build/domain/oci/reference.js
var reference = __nccwpck_require__(3326);
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __nccwpck_require__(8024);
// EXTERNAL MODULE: ./build/domain/source/image-tag.js
var image_tag = __nccwpck_require__(279);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/options/choices.js
var choices = __nccwpck_require__(8909);
// EXTERNAL MODULE: ./build/domain/build/epoch.js
var epoch = __nccwpck_require__(1819);
;// CONCATENATED MODULE: ./build/options/epochs.js



/**
 * Reads input `timestamp`.
 * @throws Failure `usage`
 */
function readEpoch(read) {
    const text = read.text("timestamp") ?? "0";
    const epoch = parseEpoch(text);
    if (epoch !== undefined)
        return epoch;
    throw badEpoch("timestamp", text, "Write seconds since 1970, e.g. `0`, or `commit`.");
}
/**
 * Reads input `source-date-epoch`.
 * @throws Failure `usage`
 */
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
    return (0,failure/* badInput */.AN)(input, `${JSON.stringify((0,choices/* shorten */.ml)(text))} is no time`, fix);
}
//# sourceMappingURL=epochs.js.map
// EXTERNAL MODULE: ./build/options/given.js
var given = __nccwpck_require__(6632);
// EXTERNAL MODULE: ./build/options/name-value-lists.js + 1 modules
var name_value_lists = __nccwpck_require__(9359);
// EXTERNAL MODULE: ./build/options/platform.js
var platform = __nccwpck_require__(1998);
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __nccwpck_require__(8975);
;// CONCATENATED MODULE: ./build/options/proof.js



/**
 * Reads what must be proven, and whether anything may be pushed without proof. These inputs belong
 * together.
 * `push-unchecked` alone changes nothing, so a workflow may set it once for all its modes.
 * @throws Failure `usage` when they contradict each other
 */
function readProof(read, push) {
    const reproducibility = read.choice("reproducibility", ["require", "warn", "skip"]);
    const pushUnchecked = read.boolean("push-unchecked");
    if (reproducibility === "skip" && push && !pushUnchecked) {
        throw (0,failure/* badInput */.AN)("push", "is true, but with `reproducibility: skip` nothing is proven of the image", "Write `push-unchecked: true` to push what was built once, or take `reproducibility: skip` out.");
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
/** Refuses requirements that no machine can meet, before anything is built. */
function refuseUnmet({ reproducibility, vary, requireVaried }) {
    if (requireVaried.length === 0)
        return;
    if (reproducibility === "skip") {
        throw (0,failure/* badInput */.AN)("require-varied", "cannot hold with `reproducibility: skip`, which builds once", "Take one of the two out.");
    }
    const missing = requireVaried.filter((name) => !vary.includes(name));
    if (missing.length === 0)
        return;
    const names = missing.map((name) => `\`${name}\``).join(", ");
    throw (0,failure/* badInput */.AN)("require-varied", `asks for ${names}, which \`vary\` leaves out`, "Let `vary` have what `require-varied` names, or take it out of `require-varied`.");
}
//# sourceMappingURL=proof.js.map
// EXTERNAL MODULE: ./build/options/reader.js + 1 modules
var reader = __nccwpck_require__(1222);
// EXTERNAL MODULE: ./build/options/registry-access.js
var registry_access = __nccwpck_require__(9757);
;// CONCATENATED MODULE: ./build/options/secrets.js

const input = "secrets";
const idGrammar = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/**
 * Parses the entries `id=value` and `id=src=path`.
 * @throws Failure `usage`; its message contains neither a value nor what might be one: if a secret
 * of several lines was written without quotes, each of its lines arrives here as an entry of its
 * own.
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
;// CONCATENATED MODULE: ./build/options/build-request.js














/**
 * The most extra builds. More never helps: each variation alone, and all pairs of them, are fewer.
 */
const mostExtraBuilds = 100;
/**
 * Parses and checks the build's inputs and fills in every default. It reads no file, no environment
 * and no clock: whoever uses a path finds out whether it exists.
 * @throws Failure `usage` naming the input, what was wrong and what to write; never with a secret's
 * value.
 */
function parseBuildRequest(raw) {
    const read = (0,reader/* createOptionReader */.V)(raw);
    const push = read.boolean("push");
    const image = unique(read.words("image").map((name) => (0,reference/* parseRepositoryName */.$M)("image", name)));
    if (push && image.length === 0) {
        throw (0,failure/* badInput */.AN)("push", "is true, but `image` is empty", "Write the repository to push to, e.g. `image: ghcr.io/acme/shop`.");
    }
    return {
        context: read.text("context") ?? ".",
        ...(0,given/* given */.g)("file", read.text("file")),
        ...(0,given/* given */.g)("target", read.text("target")),
        image,
        tags: unique(read.words("tags").map((tag) => (0,image_tag/* parseImageTag */.D)("tags", tag))),
        ...(0,name_value_lists/* readNameValues */.u)(read),
        secrets: parseSecrets(read.lines("secrets")),
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
        forbid: (0,choices/* chooseSome */.EN)({ input: "forbid", known: advisory/* advisoryNames */.U, words: read.words("forbid") }),
        ...(0,given/* given */.g)("offset", readOffset(read)),
        ...(0,given/* given */.g)("repository", read.text("repository")),
        ...(0,given/* given */.g)("githubToken", read.text("github-token")),
        ...(0,given/* given */.g)("buildah", readBuildah(read.text("buildah"))),
        ...(0,given/* given */.g)("output", read.text("output")),
    };
}
/** Reads the inputs `network`, `hermetic` and `fetch-stages`, which belong together. */
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
        throw (0,failure/* badInput */.AN)("offset", `${JSON.stringify((0,choices/* shorten */.ml)(text))} leaves the repository`, "Write a path from the repository's root, e.g. `services/cart`.");
    }
    return parts.join("/");
}
function unique(names) {
    return [...new Set(names)];
}
//# sourceMappingURL=build-request.js.map

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ chooseSome),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uS: () => (/* binding */ chooseOne)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8579);


/**
 * Returns the known name that was written.
 * @throws Failure `usage`, with the nearest name.
 */
function chooseOne(choice) {
    const found = choice.known.find((name) => name === choice.written);
    if (found !== undefined)
        return found;
    throw unknownName(choice);
}
/**
 * Returns the names that a list selects, in the order of the known ones: `all`, `none`, names, or
 * `all` with `-name` entries.
 * @throws Failure `usage` for an unknown name or a list that contradicts itself.
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
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, "`none` stands beside other entries", "Write `none` alone or leave it out.");
    }
    const all = words.includes("all");
    if (dropped.size > 0 && !all) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `\`-${[...dropped].join("`, `-")}\` takes something from nothing`, "Write `all` before it.");
    }
    if (all && chosen.size > 0) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `\`all\` and \`${[...chosen].join("`, `")}\` stand together`, "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.");
    }
    return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}
function unknownName({ input, known, written }) {
    return (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(input, `${JSON.stringify(shorten(written))} is not known${(0,_domain_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(written, known)}`, `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`);
}
/** Shortens a wrong value, but leaves enough of it to find it again. */
function shorten(text) {
    const longest = 80;
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
//# sourceMappingURL=choices.js.map

/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ given)
/* harmony export */ });
/**
 * Returns an object with the field if it has a value, else an empty one: what is absent stays
 * absent.
 */
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=given.js.map

/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ optionNamed),
  f: () => (/* binding */ options)
});

;// CONCATENATED MODULE: ./build/options/groups/image.js
/** Options for the image's name, and for what the image says about itself. */
const imageOptions = [
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
];
//# sourceMappingURL=image.js.map
;// CONCATENATED MODULE: ./build/options/groups/machine.js
/** Options for the program that builds, and for the place of the results. */
const machineOptions = [
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
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./build/domain/build/environment.js
var environment = __nccwpck_require__(8975);
;// CONCATENATED MODULE: ./build/options/groups/proof.js

const variations = environment/* variationNames */.u.map((name) => `\`${name}\``).join(", ");
/** Options for what is proven, and what counts as proof. */
const proofOptions = [
    {
        name: "reproducibility",
        kind: "choice",
        value: "MODE",
        default: "require",
        choices: ["require", "warn", "skip"],
        text: "`require`: builds that differ fail and nothing is pushed. `warn`: they give a warning. `skip`: one build, reported as unchecked; pushed only with `push-unchecked`.",
        example: "warn",
    },
    {
        name: "push-unchecked",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Needed to push with `reproducibility: skip`, which proves nothing; without effect in the other modes.",
        example: "true",
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
        name: "require-varied",
        kind: "words",
        value: "NAMES",
        text: `Variations that every step must really have had, else the step fails: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${variations}.`,
        example: "hostname,clock",
    },
    {
        name: "traces",
        kind: "choice",
        value: "MODE",
        default: "fail",
        choices: ["fail", "warn"],
        text: "What a trace of this build in the image does to the verdict. `fail`: it counts as a difference. `warn`: it is reported only.",
        example: "warn",
    },
    {
        name: "extra-builds",
        kind: "number",
        value: "COUNT",
        default: "8",
        text: "Builds to find out which variation makes the image differ, at most; they run only when it does. One of them runs on another day if only that tells whether the build wrote today's date. `0`: none.",
        example: "3",
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
];
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/options/groups/recipe.js
/** Options for what is built, and how. */
const recipeOptions = [
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
        name: "timestamp",
        kind: "text",
        value: "SECONDS",
        default: "0",
        text: "Time of the image and of all files that the build makes: seconds since 1970, or `commit` for the time of the commit.",
        example: "commit",
    },
    {
        name: "source-date-epoch",
        kind: "text",
        value: "SECONDS",
        text: "`SOURCE_DATE_EPOCH` of RUN steps: seconds since 1970, `commit`, or `none`. Default: `timestamp`, but at least 318211200 (1980-02-01), the earliest time that every zip can hold in every time zone.",
        example: "commit",
    },
];
//# sourceMappingURL=recipe.js.map
;// CONCATENATED MODULE: ./build/options/groups/registry.js
/** Options for publishing, and for access to registries. */
const registryOptions = [
    {
        name: "push",
        kind: "boolean",
        value: "",
        default: "false",
        text: "Push what was proven; never what a fork's pull request brought, whatever the event.",
        example: "true",
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
        text: "Whether the registries of `image` must speak HTTPS with a valid certificate; for others, see `insecure-registries`.",
        example: "false",
    },
    {
        name: "insecure-registries",
        kind: "words",
        value: "HOST",
        text: "Registries beside those of `image` that need no HTTPS with a valid certificate, e.g. of base images: hosts, with the port where there is one.",
        example: "registry.internal:5000",
    },
];
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./build/domain/source/advisory.js
var advisory = __nccwpck_require__(8024);
;// CONCATENATED MODULE: ./build/options/groups/source.js

const advisories = advisory/* advisoryNames */.U.map((name) => `\`${name}\``).join(", ");
/** Options for where the source is, and which advisories are forbidden. */
const sourceOptions = [
    {
        name: "forbid",
        kind: "words",
        value: "NAMES",
        text: `Advisories that fail the step: \`all\`, a list, or \`all\` with \`-name\` entries. Known: ${advisories}.`,
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
];
//# sourceMappingURL=source.js.map
;// CONCATENATED MODULE: ./build/options/list.js






/**
 * The only list of the build's settings (design §3); both entries, action.yml and docs/inputs.md
 * follow it.
 */
const options = [
    ...recipeOptions,
    ...imageOptions,
    ...registryOptions,
    ...proofOptions,
    ...sourceOptions,
    ...machineOptions,
];
/** Returns the option with this name; every name has one. */
function optionNamed(name) {
    const found = options.find((option) => option.name === name);
    if (found === undefined)
        throw new RangeError(`no option ${name}`);
    return found;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readNameValues)
});

// EXTERNAL MODULE: ./build/domain/labels/labels.js + 2 modules
var labels = __nccwpck_require__(7702);
// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/options/choices.js
var choices = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./build/options/name-values.js



/**
 * Parses the `name=value` entries of a list, in their order. The same name with the same value may
 * be written twice and counts once.
 * @throws Failure `usage`; values are never in its message, because a build argument may be a
 * token.
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
        throw (0,failure/* badInput */.AN)(input, `${JSON.stringify((0,choices/* shorten */.ml)(name))} cannot be a name`, `A name is ${rules.described}.`);
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
/**
 * Returns why a user cannot set a label or annotation of this name; undefined if it is allowed
 * (design §9).
 */
function refusedLabel(name) {
    if ((0,labels/* isOwnNamespace */.Sx)(name)) {
        return "is in Twofold's own namespace: a reader of the image relies on Twofold alone writing it";
    }
    if ((0,labels/* isSourceLabel */.sq)(name))
        return "is written by Twofold from the source that was really built";
    return undefined;
}
//# sourceMappingURL=name-values.js.map
;// CONCATENATED MODULE: ./build/options/name-value-lists.js

/**
 * Reads the inputs that are lists of `name=value`.
 * @throws Failure `usage`
 */
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
//# sourceMappingURL=name-value-lists.js.map

/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8909);


/**
 * Reads the platform that input `platforms` names; undefined without it.
 * @throws Failure `usage`
 */
function readPlatform(read) {
    const words = read.words("platforms");
    const [platform, ...more] = words;
    if (platform === undefined)
        return undefined;
    if (more.length > 0) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("platforms", `names ${words.length} platforms, and one build is for one`, "Write one of them, e.g. `linux/amd64`; use a job for each.");
    }
    if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("platforms", `${JSON.stringify((0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(platform))} is no platform that can be built`, "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.");
    }
    return platform;
}
//# sourceMappingURL=platform.js.map

/***/ }),

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createOptionReader)
});

// EXTERNAL MODULE: ./build/domain/text/failure.js
var failure = __nccwpck_require__(7271);
// EXTERNAL MODULE: ./build/options/choices.js
var choices = __nccwpck_require__(8909);
// EXTERNAL MODULE: ./build/options/list.js + 6 modules
var list = __nccwpck_require__(3329);
;// CONCATENATED MODULE: ./build/options/lists.js

/**
 * Splits a list with one entry per line; empty lines are left out. An entry in double quotes may
 * contain line breaks, and `""` for a quote, as in docker/build-push-action: this is how to write a
 * secret of several lines. Entries of an array are taken as they are.
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
/** Splits a list whose entries contain no commas, and no spaces at their ends. */
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




/**
 * Creates a reader.
 * @throws Failure `usage` from each of its functions, naming the input.
 */
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
            throw (0,failure/* badInput */.AN)(name, `${JSON.stringify((0,choices/* shorten */.ml)(text))} is no whole number from 0 to ${most}`, `Write a number, e.g. \`${(0,list/* optionNamed */.b)(name).example}\`.`);
        },
        choice: (name, known) => (0,choices/* chooseOne */.uS)({ input: name, known, written: single(name) }),
        lines: (name) => splitLines(name, written(name)),
        words: (name) => splitWords(written(name)),
    };
}
//# sourceMappingURL=reader.js.map

/***/ }),

/***/ 9757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readRegistryAccess)
/* harmony export */ });
/* harmony import */ var _domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7271);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8909);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6632);



/**
 * Reads the access to registries for a single command, e.g. `inspect`. With `push`, half a pair of
 * credentials is an error.
 */
function readRegistryAccess(from) {
    const { read, push } = from;
    const username = read.text("username");
    const password = read.text("password");
    const access = {
        ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)("authfile", read.text("authfile")),
        tlsVerify: read.boolean("tls-verify"),
        insecureRegistries: read.words("insecure-registries").map(parseHost),
    };
    if (username === undefined && password !== undefined) {
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("password", "is there without `username`", "Write both, or neither to use the auth files.");
    }
    if (username !== undefined && password === undefined) {
        // A pull request from a fork gets no secrets; it may still build as long as it does not push.
        if (!push)
            return access;
        throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("password", "is empty although `username` is given", "Check that the secret is set where this runs: for pull requests from forks, a forge hands out none.");
    }
    return { ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)("username", username), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .g)("password", password), ...access };
}
/**
 * Parses a registry's host in the form that image references have.
 * @throws Failure `usage`
 */
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?$/.test(text)) {
        return text.toLowerCase();
    }
    throw (0,_domain_text_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)("insecure-registries", `${JSON.stringify((0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text))} is no registry's host`, "Write the host as image references have it, without a scheme or path, e.g. `registry.internal:5000`.");
}
//# sourceMappingURL=registry-access.js.map

/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/**
 * Twofold's own version; a test ensures that it equals package.json. It is not read from there,
 * because the bundle has no such file.
 */
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
/** Says what bisection found out about some differences; names are in backticks. */
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

/**
 * Groups the differences by cause and instruction, the most telling group first. Differences that
 * only carry one onward are in its group, as consequences.
 */
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
/**
 * Sorts groups: known causes before unknown ones, with a line before without, surer before less
 * sure, then those that make more differ.
 */
function byWeight(a, b) {
    const rank = ({ cause, instruction }) => (cause === "unknown" ? 0 : 2) + (instruction === undefined ? 0 : 1);
    const count = ({ differences, consequences }) => differences.length + consequences.length;
    return rank(b) - rank(a) || b.confidence - a.confidence || count(b) - count(a);
}
//# sourceMappingURL=causes.js.map

/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ aboutExecutable),
  f: () => (/* binding */ adviceCounts)
});

;// CONCATENATED MODULE: ./build/domain/findings/executable.js
/** What an executable can reveal about its build; each has its section in docs/executables.md. */
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

/**
 * Groups the advice by kind, in the order of the list of kinds: ten programs with symbols need one
 * fix.
 */
function adviceCounts(listed) {
    return executableAdviceNames.flatMap((name) => {
        const own = listed.flatMap((file) => file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })));
        const fixes = [...new Set(own.map(({ fix }) => fix))];
        return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
    });
}
/** Describes a program in a few words: `C, dynamic, GCC: (Debian 12.2.0-14) 12.2.0`. */
function aboutExecutable({ format, language, linkage, compiler, go }) {
    const signed = go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
    return [language ?? format.toUpperCase(), linkage, signed]
        .filter((part) => part !== undefined && part !== "")
        .join(", ");
}
//# sourceMappingURL=executables.js.map

/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ acceptedOf),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1825);
/* harmony import */ var _domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3119);
/* harmony import */ var _domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7874);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6477);
/* harmony import */ var _variations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1569);





/** Summarizes the result of the run in one sentence. */
function headlineOf(report) {
    const { failure } = report;
    const verdict = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs);
    const variations = (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .variationsOn */ .mx)(report.proofs);
    const differ = verdict === "false" && failure?.code === "irreproducible";
    if (failure !== undefined && !differ) {
        return { tone: "bad", text: `${headings[failure.code] ?? "Failed"}: ${failure.message}` };
    }
    switch (verdict) {
        case "true":
            return {
                tone: (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_2__/* .notVaried */ .t)(variations).length === 0 ? "good" : "warning",
                text: `Reproducible: ${(0,_variations_js__WEBPACK_IMPORTED_MODULE_3__/* .equalityText */ .AQ)(variations)}${pushedTo(report)}.`,
            };
        case "false":
            return differingHeadline(report);
        case "unchecked":
            return {
                tone: "warning",
                text: `Unchecked: built once, nothing was compared${pushedTo(report)}.`,
            };
    }
}
/**
 * Returns the accepted differences if the run passes because all of them are accepted; undefined
 * otherwise.
 */
function acceptedOf(report) {
    return report.failure === undefined && (0,_domain_findings_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(report.proofs) === "false"
        ? (0,_domain_findings_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .allAccepted */ .BI)(report.proofs)
        : undefined;
}
function differingHeadline(report) {
    const accepted = acceptedOf(report);
    if (accepted === undefined) {
        return {
            tone: report.failure === undefined ? "warning" : "bad",
            text: `Not reproducible: ${inWhat(report)}${pushedTo(report)}.`,
        };
    }
    const known = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(accepted.count, "known difference");
    const until = accepted.count === 1 ? "until" : "the first until";
    return {
        tone: "warning",
        text: `Accepted: ${known}, ${until} ${accepted.firstUntil}${pushedTo(report)}.`,
    };
}
const headings = {
    usage: "Bad input",
    forbidden: "Forbidden",
    build: "The build failed",
    irreproducible: "Not reproducible",
    "not-varied": "Not varied",
    "secret-in-image": "A secret is in the image",
    tool: "A tool failed",
    registry: "The registry failed",
    interrupted: "Interrupted",
};
/**
 * Says in what the builds differ. Equal builds may contain their own time or machine: then the next
 * build will differ.
 */
function inWhat({ proofs }) {
    const all = proofs.map(({ differences }) => differences);
    const count = all.reduce((sum, { listed, omitted }) => sum + listed.length + omitted, 0);
    if (count === 0)
        return "the two builds differ";
    return all.every(({ listed }) => listed.every(({ kind }) => kind === "trace"))
        ? `the two builds are equal, but ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "value")} of this build in the image will be otherwise in the next one`
        : `the two builds differ in ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, "place")}`;
}
function pushedTo(report) {
    const references = report.pushed.map(({ reference }) => reference);
    const [first, ...more] = references;
    if (first === undefined)
        return "";
    return `, pushed as ${first}${more.length === 0 ? "" : ` and ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more.length, "more name")}`}`;
}
//# sourceMappingURL=headline.js.map

/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderAdvisoriesJson),
  renderDifferencesJson: () => (/* binding */ renderDifferencesJson),
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __nccwpck_require__(7874);
;// CONCATENATED MODULE: ./build/report/json/traces.js
/** Returns an instruction with its keys in the schema's order. */
function instruction(place) {
    return place && { file: place.file, line: place.line, text: place.text };
}
function trace(found) {
    const { path, kind, format, weight, certain, layer, offset, excerpt, count } = found;
    const place = instruction(found.instruction);
    return { path, kind, format, weight, certain, layer, instruction: place, offset, excerpt, count };
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


/** The version of the form that this program writes. */
const schemaVersion = 2;
/**
 * Renders report.json (docs/report.schema.json). The same report gives the same bytes, whatever the
 * order in which its values were collected. A key without a value is absent.
 */
function renderJson(report) {
    return `${JSON.stringify(ordered(report), undefined, 2)}\n`;
}
/**
 * Renders the result of the command `advisories`: the part of the report that is known without a
 * build.
 */
function renderAdvisoriesJson(found) {
    const { source, advisories, forbidden } = found;
    const value = {
        schemaVersion,
        source: orderedSource(source),
        advisories: advisories.map(advisory),
        forbidden,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Renders the result of `diff`: the part of the report that two images give. */
function renderDifferencesJson({ listed, omitted, }) {
    const value = {
        schemaVersion,
        differences: listed.map(difference),
        differencesOmitted: omitted,
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Returns the report with its keys in the schema's order. */
function ordered(report) {
    const { failure } = report;
    return {
        schemaVersion,
        source: orderedSource(report.source),
        advisories: report.advisories.map(advisory),
        forbidden: report.forbidden,
        verdict: (0,proof/* verdictOn */.Hc)(report.proofs),
        images: report.proofs.map(provenImage),
        toolchain: report.toolchain && toolchain(report.toolchain),
        pushed: report.pushed.map(({ reference, digest }) => ({ reference, digest })),
        timings: report.timings.map(({ phase, seconds }) => ({ phase, seconds })),
        failure: failure && { code: failure.code, message: failure.message, fix: failure.fix },
    };
}
/** Returns what is known of one platform. The layout's path is of no use to other machines. */
function provenImage(proof) {
    const { variations, differences } = proof;
    return {
        platform: proof.platform,
        proof: {
            verdict: proof.verdict,
            builds: proof.builds.map(({ localDigest, imageId, seconds, environment }) => ({
                localDigest,
                imageId,
                seconds,
                environment,
            })),
            varied: variations.applied,
            notVaried: variations.notApplied.map(({ variation, reason, steps }) => ({
                variation,
                reason,
                steps: steps?.map(({ file, line, text }) => ({ file, line, text })),
            })),
        },
        bases: proof.bases.map(({ written, pinned }) => ({ written, pinned })),
        image: proof.image && json_image(proof.image),
        differences: differences.listed.map(difference),
        differencesOmitted: differences.omitted,
        exceptions: proof.exceptions.map(accepted),
        traces: proof.traces.listed.map(trace),
        tracesOmitted: proof.traces.omitted,
        executables: executables(proof.executables),
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
/**
 * Returns a difference with its keys in the schema's order. What its cause was judged by is left
 * out: it is bytes, and the sentences made from them are enough.
 */
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

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ paletteFor)
/* harmony export */ });
/* unused harmony exports plainPalette, colourPalette */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** Leaves texts as they are: for pipes, files and runners' logs. */
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
/**
 * Returns colours if the terminal supports them and nothing forbids them; https://no-color.org and
 * `TERM=dumb` do.
 */
function paletteFor(stream, env) {
    const { NO_COLOR: noColor = "", TERM: term } = env;
    return stream.isTTY === true && noColor === "" && term !== "dumb" ? colourPalette : plainPalette;
}
function same(text) {
    return text;
}
function coloured(format) {
    // Later versions of Node check standard output themselves, but this text may go elsewhere.
    return (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false });
}
//# sourceMappingURL=palette.js.map

/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes for people, in the units of storage: `812 B`, `3.2 MB`. */
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB", "TB"];
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 and more would appear as 1000.0 of the smaller unit.
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
/** Formats seconds for people: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
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
/** Formats a count with its noun: `1 file`, `3 files`, `1,204 files`. */
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

// EXTERNAL MODULE: ./build/domain/findings/proof.js
var proof = __nccwpck_require__(7874);
// EXTERNAL MODULE: ./build/domain/text/printable.js
var printable = __nccwpck_require__(6158);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __nccwpck_require__(2251);
// EXTERNAL MODULE: ./build/report/sizes.js
var sizes = __nccwpck_require__(6477);
// EXTERNAL MODULE: ./build/report/terminal/differences.js
var differences = __nccwpck_require__(8548);
// EXTERNAL MODULE: ./build/report/executables.js + 1 modules
var report_executables = __nccwpck_require__(8856);
// EXTERNAL MODULE: ./build/report/traces.js
var traces = __nccwpck_require__(6245);
;// CONCATENATED MODULE: ./build/report/terminal/traces.js




const mostShown = 5;
/**
 * Shows some traces of the build in the image: hints must not hide the verdict, and the report has
 * all of them.
 */
function traceLines(proof, palette) {
    return [...foundLines(proof.traces, palette), ...executableLines(proof)];
}
function foundLines({ listed, omitted }, palette) {
    const traces = listed.filter(({ weight }) => weight === "trace");
    const notes = listed.length - traces.length;
    const hidden = Math.max(0, traces.length - mostShown) + omitted;
    return [
        ...(traces.length === 0 ? [] : [palette.strong("The image tells of this build:")]),
        ...traces.slice(0, mostShown).map((found) => `  ${foundLine(found)}`),
        ...(hidden === 0 ? [] : [palette.faint(`  … and ${hidden} more in the report`)]),
        ...(notes === 0
            ? []
            : [palette.faint(`${(0,sizes/* counted */.hS)(notes, "trace")} of the source itself: see the report`)]),
    ];
}
function foundLine(found) {
    const { path, kind, format, excerpt, instruction, count } = found;
    const where = instruction === undefined ? "" : `, ${instruction.file}:${instruction.line}`;
    const times = count === 1 ? "" : `, ${count} times`;
    return line(`${path}  ${kind}: ${excerpt} (${(0,traces/* traceWeight */.a)(found)}: ${format}${times}${where})`);
}
/**
 * Shows the executables with advice. A build ID alone is left out: every compiler writes one, and
 * the report has it.
 */
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
;// CONCATENATED MODULE: ./build/report/terminal.js







/** Enough for twenty fixes, because policy may forbid all advisories at once. */
const longestFix = 6000;
/**
 * Renders the report for a terminal or a log: lines without line ends, with the verdict last, where
 * a reader looks in a terminal.
 */
function renderTerminal(report, palette) {
    const verdict = (0,headline/* headlineOf */.g)(report);
    const blocks = [
        advisoryLines(report, palette),
        ...ofEach(report, palette, (proof) => [
            (0,headline/* acceptedOf */.$)(report) === undefined ? (0,differences.differenceLines)(proof.differences, palette) : [],
            (0,differences/* exceptionLines */.$)(proof, palette),
            traceLines(proof, palette),
            layerLines(proof, palette),
        ]),
        factLines(report, palette),
        [
            palette[verdict.tone](palette.strong(terminal_line(verdict.text))),
            ...(report.failure === undefined ? [] : [`  ${terminal_line(report.failure.fix, longestFix)}`]),
        ],
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}
/** Renders the blocks of each platform; with several platforms, below the platform's name. */
function ofEach({ proofs }, palette, blocks) {
    return proofs.flatMap((proof) => {
        const shown = blocks(proof).filter((block) => block.length > 0);
        const title = proofs.length > 1 && shown.length > 0 ? [[palette.strong(proof.platform)]] : [];
        return [...title, ...shown];
    });
}
/** Formats only the advisories, three or more lines each; a forbidden one is marked. */
function advisoryLines(report, palette) {
    const { advisories, forbidden = [] } = report;
    return advisories.flatMap(({ name, message, evidence, fix }) => [
        `${forbidden.includes(name) ? palette.bad(`${name} (forbidden)`) : palette.warning(name)}  ${terminal_line(message)}`,
        ...bounded(evidence, 5).map((fact) => palette.faint(`  ${terminal_line(fact)}`)),
        `  ${terminal_line(fix)}`,
    ]);
}
/** Formats the source with its tags, for the head of a listing. */
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
function layerLines({ image }, palette) {
    const layers = image?.layers ?? [];
    if (layers.length === 0)
        return [];
    return [
        palette.strong(`${(0,sizes/* counted */.hS)(layers.length, "layer")}, ${(0,sizes/* formatBytes */.z3)(image?.size ?? 0)} compressed:`),
        ...layers.map(({ size, origin, instruction }) => {
            const from = instruction === undefined
                ? origin
                : `${instruction.file}:${instruction.line}  ${instruction.text}`;
            return `  ${(0,sizes/* formatBytes */.z3)(size).padStart(9)}  ${terminal_line((0,printable/* shortened */.vI)(from, 120))}`;
        }),
    ];
}
function factLines(report, palette) {
    const { source, timings, proofs } = report;
    const builds = proofs.flatMap((proof) => proof.builds);
    const variations = (0,proof/* variationsOn */.mx)(proofs);
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
        ...(builds.length === 0 ? [] : (0,report_variations/* notVariedTexts */.FS)(variations)).map((text) => ["not varied", text]),
        ...report.pushed.map(({ reference }) => ["pushed", reference]),
        ...proofs.map(({ image }) => ["digest", image?.digest ?? ""]),
        ["reproducible", (0,proof/* verdictOn */.Hc)(proofs)],
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
/* harmony import */ var _domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6158);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9862);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6477);



const mostGroups = 20;
const mostPaths = 4;
const mostFacts = 3;
/**
 * Shows why the two builds differ: a block for each cause at each line, with what to write instead.
 */
function differenceLines({ listed: differences, omitted }, palette) {
    if (differences.length === 0)
        return [];
    const groups = (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causeGroups */ .w)(differences);
    const count = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(differences.length + omitted, "difference");
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
/**
 * Formats a fix, which is what the reader came for: it stands out, line by line as it should be
 * written.
 */
function fixLines(fix, palette) {
    const [first = "", ...rest] = paragraph(fix);
    return [`    ${palette.good("fix:")} ${first}`, ...rest.map((text) => `         ${text}`)];
}
/** Shows what was accepted for a while, and until when. */
function exceptionLines({ exceptions }, palette) {
    if (exceptions.length === 0)
        return [];
    return [
        palette.strong("Accepted differences:"),
        ...exceptions.map(({ exception, paths }) => {
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
    return (0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_domain_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text, 1000));
}
//# sourceMappingURL=differences.js.map

/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ traceWeight)
/* harmony export */ });
/** States what a trace means for the next build, in a word or two. */
function traceWeight({ weight, certain }) {
    if (weight === "note")
        return "note";
    return certain ? "certain to change" : "may be chance";
}
//# sourceMappingURL=traces.js.map

/***/ }),

/***/ 1569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ equalityText),
/* harmony export */   FS: () => (/* binding */ notVariedTexts),
/* harmony export */   qZ: () => (/* binding */ notVariedRows)
/* harmony export */ });
/* unused harmony export notAppliedText */
/* harmony import */ var _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8975);
/* harmony import */ var _domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9079);
/* harmony import */ var _domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1825);



/**
 * Groups what was not applied by reason and steps, in the order of the first variation of each
 * group.
 */
function notVariedRows({ notApplied }) {
    const rows = new Map();
    for (const { variation, reason, steps = [] } of notApplied) {
        const key = JSON.stringify([reason, steps.map(({ file, line }) => [file, line])]);
        const others = rows.get(key)?.variations ?? [];
        rows.set(key, { variations: [...others, variation], reason, steps });
    }
    return [...rows.values()];
}
/** Formats the rows, one text each: `clock, file-order at Containerfile:3, :7: reason`. */
function notVariedTexts(variations) {
    return notVariedRows(variations).map((row) => `${row.variations.join(", ")}${(0,_domain_build_step_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(row.steps)}: ${row.reason}`);
}
/**
 * States under how many of all variations two builds were equal: that is what their equality is
 * worth.
 */
function equalityText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const total = _domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length;
    if (missing.length === 0)
        return `equal under ${total} of ${total} variations`;
    return `equal, but ${notAppliedText(variations)}`;
}
/** Formats what was not applied: `2 of 13 variations were not applied: file-order, clock`. */
function notAppliedText(variations) {
    const missing = (0,_domain_build_varied_js__WEBPACK_IMPORTED_MODULE_1__/* .notVaried */ .t)(variations);
    const were = missing.length === 1 ? "was" : "were";
    return `${missing.length} of ${_domain_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .variationNames */ .u.length} variations ${were} not applied: ${missing.join(", ")}`;
}
//# sourceMappingURL=variations.js.map

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
/******/ 		8792: 0
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
