import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

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

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

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

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
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

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
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

/***/ 64059:
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

/***/ 59319:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./duckdb-binding.cjs");

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 45867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ resolveDataset),
/* harmony export */   eS: () => (/* binding */ datasetSchema),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   y3: () => (/* binding */ dataSchema)
/* harmony export */ });
/* unused harmony export NAME */
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30490);

const oneAscii = { type: 'string', pattern: String.raw `^[\u0001-\u0009\u000b\u000c\u000e-\u007f]$`, patternErrorMessage: 'one ASCII character (a tab is "\\t" in double quotes)' };
const texts = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const TABLE = 'https://datapackage.org/standard/';
/** One entry below `data:`. */
const datasetSchema = {
    type: 'object',
    required: ['path'],
    additionalProperties: false,
    properties: {
        path: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'A file or glob, or a list of them, relative to the working directory.' },
        schema: { type: 'string', minLength: 1, description: 'JSON Schema 2020-12 that every row must satisfy: path of a file.' },
        primaryKey: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Column or columns that name a record: rows are compared with the base by it.' },
        format: { enum: ['csv', 'tsv', 'json', 'jsonl', 'parquet'], description: 'How the files are written. Default: what their names say.' },
        delimiter: { ...oneAscii, description: 'Between two cells. Default: a comma, in TSV a tab.' },
        quoteChar: { ...oneAscii, type: ['string', 'null'], default: '"', description: 'Around cells that hold delimiters or line breaks; `null` when cells are never quoted.' },
        escapeChar: { ...oneAscii, description: 'Before a quote inside quotes, in place of doubling it.' },
        doubleQuote: { type: 'boolean', default: true, description: 'Whether a quote inside quotes is doubled. Default: true, false where `escapeChar` is set.' },
        header: { type: 'boolean', default: true, description: 'Whether the first row holds the names of the columns.' },
        encoding: { type: 'string', minLength: 1, default: 'utf-8', description: 'Encoding of the text, by its WHATWG name: `utf-8`, `windows-1252`, `utf-16le`…' },
        missingValues: { ...texts, default: [''], description: 'Cells that mean "no value".' },
        trueValues: { ...texts, default: ['true', 'True', 'TRUE', '1'], description: 'Cells that mean true in a boolean column.' },
        falseValues: { ...texts, default: ['false', 'False', 'FALSE', '0'], description: 'Cells that mean false in a boolean column.' },
        decimalChar: { type: 'string', pattern: String.raw `^[^\d\seE+\-\u0000-\u001f]$`, patternErrorMessage: 'one character such as "." or ","', default: '.', description: 'Between the whole and the fraction of a number.' },
    },
};
/** Names stand in messages, reports and inputs: they must not look like a path or a glob. */
const NAME = String.raw `^[\p{L}][\p{L}\p{N}_-]*$`;
const dataSchema = {
    type: 'object',
    description: `The data sets by name, for every gate. Words for reading text are those of Table Dialect and Table Schema (${TABLE}).`,
    propertyNames: { pattern: NAME, patternErrorMessage: 'a name of letters, digits, `-` and `_` that begins with a letter' },
    additionalProperties: { $ref: '#/$defs/dataset' },
};
const defaults = {
    quoteChar: datasetSchema.properties.quoteChar.default, header: datasetSchema.properties.header.default, encoding: datasetSchema.properties.encoding.default,
    missingValues: datasetSchema.properties.missingValues.default, trueValues: datasetSchema.properties.trueValues.default,
    falseValues: datasetSchema.properties.falseValues.default, decimalChar: datasetSchema.properties.decimalChar.default,
};
const asList = (value) => typeof value === 'string' ? [value] : value;
/** A data set with every word filled in. */
function resolveDataset(name, entry, config) {
    const place = config?.where(['data', name]), schemaPlace = entry.schema === undefined ? undefined : config?.where(['data', name, 'schema']);
    return {
        name, paths: asList(entry.path), primaryKey: entry.primaryKey === undefined ? [] : asList(entry.primaryKey),
        ...(entry.schema === undefined ? {} : { schema: entry.schema }), ...(entry.format === undefined ? {} : { format: entry.format }),
        dialect: {
            ...(entry.delimiter === undefined ? {} : { delimiter: entry.delimiter }),
            quoteChar: entry.quoteChar === undefined ? defaults.quoteChar : entry.quoteChar,
            ...(entry.escapeChar === undefined ? {} : { escapeChar: entry.escapeChar }),
            // Table Dialect: the two ways of writing a quote inside quotes exclude each other.
            doubleQuote: entry.doubleQuote ?? (entry.escapeChar === undefined && entry.quoteChar !== null),
            header: entry.header ?? defaults.header, encoding: entry.encoding ?? defaults.encoding,
        },
        typing: {
            missingValues: entry.missingValues ?? defaults.missingValues, trueValues: entry.trueValues ?? defaults.trueValues,
            falseValues: entry.falseValues ?? defaults.falseValues, decimalChar: entry.decimalChar ?? defaults.decimalChar,
        },
        ...(place === undefined ? {} : { place }), ...(schemaPlace === undefined ? {} : { schemaPlace }),
    };
}
const CELLS = ['delimiter', 'quoteChar', 'escapeChar', 'doubleQuote', 'header'];
const TYPING = ['missingValues', 'trueValues', 'falseValues', 'decimalChar'];
/** Settings that are each allowed and together make no sense. */
function contradictions(name, entry) {
    const found = [];
    const add = (word, message, hint, index) => {
        found.push({ path: ['data', name, word, ...(index === undefined ? [] : [index])], at: index === undefined ? 'key' : 'value', message, ...(hint === undefined ? {} : { hint }) });
    };
    const { delimiter, escapeChar, format } = entry;
    const quote = entry.quoteChar === undefined ? defaults.quoteChar : entry.quoteChar;
    const kind = format ?? formatByName(asList(entry.path));
    // Words that the format has no use for: the others would only repeat the mistake.
    const useless = kind === 'parquet' ? [...CELLS, 'encoding', ...TYPING] : kind === 'json' || kind === 'jsonl' ? [...CELLS, ...TYPING] : [];
    for (const word of useless)
        if (entry[word] !== undefined)
            add(word, `"${word}" has no meaning for ${kind}`, kind === 'parquet' ? 'Parquet has columns and types of its own.' : 'JSON values have types of their own.');
    if (found.length > 0)
        return found;
    if (format === 'tsv' && delimiter !== undefined && delimiter !== '\t')
        add('delimiter', `delimiter ${JSON.stringify(delimiter)} contradicts format tsv`, 'Write `format: csv` with this delimiter.');
    if (delimiter !== undefined && delimiter === quote)
        add('delimiter', `delimiter and quoteChar are both ${JSON.stringify(delimiter)}`);
    if (delimiter !== undefined && delimiter === escapeChar)
        add('delimiter', `delimiter and escapeChar are both ${JSON.stringify(delimiter)}`);
    if (escapeChar !== undefined && escapeChar === quote)
        add('escapeChar', `escapeChar and quoteChar are both ${JSON.stringify(quote)}`, 'A doubled quote is `doubleQuote: true`.');
    if (escapeChar !== undefined && entry.doubleQuote === true)
        add('escapeChar', 'escapeChar excludes `doubleQuote: true`', 'Remove one of the two.');
    if (escapeChar !== undefined && quote === null)
        add('escapeChar', 'escapeChar has no meaning where `quoteChar: null` says that cells are never quoted');
    if (entry.doubleQuote === true && quote === null)
        add('doubleQuote', 'doubleQuote has no meaning where `quoteChar: null` says that cells are never quoted');
    if (entry.decimalChar !== undefined && entry.decimalChar === quote)
        add('decimalChar', `decimalChar and quoteChar are both ${JSON.stringify(quote)}`);
    if (entry.encoding !== undefined && !knownEncoding(entry.encoding))
        add('encoding', `unknown encoding "${entry.encoding}"`, 'Any name of the WHATWG Encoding Standard: utf-8, windows-1252, iso-8859-2, utf-16le, shift_jis…');
    overlap(entry, 'trueValues', 'falseValues', add);
    for (const word of ['trueValues', 'falseValues']) {
        for (const [index, value] of (entry[word] ?? []).entries()) {
            if (entry.missingValues?.includes(value) === true)
                add(word, `${JSON.stringify(value)} is in ${word} and in missingValues`, undefined, index);
        }
    }
    for (const [index, path] of asList(entry.path).entries()) {
        const at = typeof entry.path === 'string' ? undefined : index;
        if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
            add('path', `expected a path in the checkout, found the address "${path}"`, 'Download the data in a step before this one.', at);
        else if (path.trim() === '' || path.includes('\0'))
            add('path', `expected a path, found ${JSON.stringify(path)}`, undefined, at);
    }
    return found;
}
function overlap(entry, one, other, add) {
    const trues = entry[one] ?? defaults[one], falses = entry[other] ?? defaults[other];
    const word = entry[one] === undefined ? other : one, values = entry[one] === undefined ? falses : trues, against = entry[one] === undefined ? trues : falses;
    const where = (side) => entry[side] === undefined ? `${side} (by default)` : side;
    for (const [index, value] of values.entries()) {
        if (against.includes(value))
            add(word, `${JSON.stringify(value)} is in ${where(one)} and in ${where(other)}`, entry[one] === undefined || entry[other] === undefined ? `Set both lists.` : undefined, index);
    }
}
/** The format that all paths agree on by their endings. */
function formatByName(paths) {
    const formats = new Set(paths.map((path) => (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path).format));
    return formats.size === 1 ? [...formats][0] : undefined;
}
function knownEncoding(label) {
    try {
        return new TextDecoder(label, { fatal: true }).encoding !== '';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 78377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ resolveEngine),
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   Oc: () => (/* binding */ engineSchema)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26554);

/** The `engine:` part of the file. */
const engineSchema = {
    type: 'object',
    description: 'What the query engine may use of the machine.',
    additionalProperties: false,
    properties: {
        threads: { type: 'integer', minimum: 1, maximum: 256, description: 'Threads of the query engine. Default: all processors of the machine.' },
        memory: { type: 'string', pattern: String.raw `^[1-9]\d*(\.\d+)? ?([KMGT]i?B)$`, patternErrorMessage: 'a size such as 500MB, 1GB or 1.5GiB', default: '1GB', description: 'Memory of the query engine; what needs more goes to the disk.' },
    },
};
const engineInputs = Object.entries(engineSchema.properties).map(([name, schema]) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name, schema));
function resolveEngine(section, given) {
    const threads = given.integer('threads') ?? section?.threads;
    return { ...(threads === undefined ? {} : { threads }), memory: given.text('memory') ?? section?.memory ?? engineSchema.properties.memory.default };
}


/***/ }),

/***/ 57144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ registered),
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26554);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23858);


/** Hides the types that only the gate itself needs. */
function registered(settings) {
    const { gate, schema, inputs } = settings;
    return {
        gate, schema, inputs,
        problems: (section, guard, dataNames) => {
            const fits = guard(schema);
            return fits(section) ? settings.problems(section, dataNames) : [];
        },
    };
}
/** One gate's settings from file and inputs; an input wins over the gate's section, which wins over the top of the file.
 *  @throws UserError for inputs that are wrong or name what the file does not have */
function resolveSettings(gate, config, inputs) {
    const given = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(gate.inputs, inputs);
    return { shared: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveShared */ .OH)(config, config?.content[gate.gate], given), settings: gate.resolve(config, given) };
}


/***/ }),

/***/ 26554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export unknownInput */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44925);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78809);


/** The input that sets the same as a setting of the file. */
function inputOf(name, schema) {
    const { description, enum: values, minimum, maximum, pattern, patternErrorMessage } = schema;
    const type = values !== undefined ? 'choice' : schema.type === 'boolean' ? 'boolean' : schema.type === 'integer' ? 'integer' : Array.isArray(schema.type) ? 'list' : 'text';
    return {
        name, description, required: false, type,
        ...(schema.default === undefined ? {} : { default: typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default) }), ...(values === undefined ? {} : { values }),
        ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }), ...(pattern === undefined || type === 'list' ? {} : { pattern, ...(patternErrorMessage === undefined ? {} : { patternErrorMessage }) }),
    };
}
/** Reads inputs strictly: a typo is refused, never taken for the default.
 *  @throws UserError `input-invalid` that names every input that is wrong */
function readInputs(definitions, inputs) {
    const values = new Map(), problems = [];
    for (const definition of definitions) {
        const text = inputs[definition.name]?.trim() ?? '';
        if (text === '')
            continue;
        const read = parse(definition, text);
        if (read.ok)
            values.set(definition.name, read.value);
        else
            problems.push({ message: `input \`${definition.name}\`: ${read.message}`, ...(read.hint === undefined ? {} : { hint: read.hint }) });
    }
    const first = problems[0];
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('input-invalid', problems.map(({ message }) => message).join('\n'), first.hint === undefined ? {} : { hint: first.hint });
    const get = (name) => values.get(name);
    return {
        text: (name) => { const value = get(name); return typeof value === 'string' ? value : undefined; },
        flag: (name) => { const value = get(name); return typeof value === 'boolean' ? value : undefined; },
        integer: (name) => { const value = get(name); return typeof value === 'number' ? value : undefined; },
        choice: (name, allowed) => { const value = get(name); return allowed.find((one) => one === value); },
        list: (name) => { const value = get(name); return typeof value === 'object' ? value : undefined; },
    };
}
function parse(definition, text) {
    const wrong = (message, hint) => ({ ok: false, message, ...(hint === undefined ? {} : { hint }) });
    switch (definition.type) {
        case 'boolean': {
            // The three spellings of YAML's core schema, as @actions/core reads them.
            if (/^(?:true|True|TRUE)$/.test(text))
                return { ok: true, value: true };
            if (/^(?:false|False|FALSE)$/.test(text))
                return { ok: true, value: false };
            return wrong(`expected true or false, found "${text}"`);
        }
        case 'integer': {
            const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = definition;
            const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
            return number >= minimum && number <= maximum ? { ok: true, value: number } : wrong(`expected ${wholeNumber(minimum, maximum)}, found "${text}"`);
        }
        case 'choice': {
            const values = definition.values ?? [];
            return values.includes(text) ? { ok: true, value: text } : wrong(`unknown value "${text}"${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(text, values)}`, `Allowed: ${values.join(', ')}`);
        }
        case 'list': return { ok: true, value: [...new Set(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''))] };
        case 'text': return definition.pattern === undefined || new RegExp(definition.pattern, 'u').test(text) ? { ok: true, value: text } : wrong(`expected ${definition.patternErrorMessage ?? 'another form'}, found "${text}"`);
    }
}
/** `a whole number from 1 to 256`. */
function wholeNumber(minimum, maximum) {
    const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER, to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
    return from && to ? `a whole number from ${minimum} to ${maximum}` : from ? `a whole number, at least ${minimum}` : to ? `a whole number, at most ${maximum}` : 'a whole number';
}
/** The error for an input or flag that nobody knows. */
function unknownInput(name, definitions) {
    const names = definitions.map((one) => one.name);
    return new UserError('input-invalid', `unknown input "${name}"${didYouMean(name, names)}`, { hint: `Allowed: ${names.join(', ')}` });
}


/***/ }),

/***/ 78809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** Edits that turn `a` into `b`, where swapping two neighbours counts as one (optimal string alignment). */
function distance(a, b) {
    let older = [], old = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
        }
        older = old;
        old = row;
    }
    return old[b.length] ?? 0;
}
/** Spelling apart from case and word separators, which people mix up most: `failOn`, `fail_on`, `Fail-On`. */
const plain = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
/** The allowed name that was probably meant, if one is close. */
function nearest(name, allowed) {
    // Nobody misspells a name with hundreds of letters, and the work grows with the length.
    if (name.length > 100)
        return undefined;
    const ranked = allowed.map((one) => ({ one, away: distance(plain(name), plain(one)) })).toSorted((a, b) => a.away - b.away);
    const best = ranked[0];
    return best !== undefined && best.away <= Math.max(1, Math.floor(Math.min(plain(name).length, plain(best.one).length) / 3)) ? best.one : undefined;
}
/** `; did you mean "train"?`, or nothing. */
function didYouMean(name, allowed) {
    const best = nearest(name, allowed);
    return best === undefined ? '' : `; did you mean "${best}"?`;
}


/***/ }),

/***/ 23858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ INPUT_ONLY),
/* harmony export */   OH: () => (/* binding */ resolveShared),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   dC: () => (/* binding */ sharedProperties),
/* harmony export */   dO: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26554);

const DEFAULT_CONFIG = 'gauntlet.yml';
const FAIL_ON = ['error', 'inconclusive', 'warning', 'never'];
const COMMENT = ['never', 'on-failure', 'always'];
/** Settings that may stand at the top of the file, in a gate's section, or be inputs; the later wins. */
const sharedProperties = {
    'fail-on': {
        enum: FAIL_ON, default: 'error',
        description: 'When the step fails: `error` on findings of that severity, `inconclusive` also without enough evidence, `warning` also on warnings, `never`.',
    },
    'report-directory': { type: 'string', minLength: 1, default: 'gauntlet-report', description: 'Folder for the report and its files, relative to the working directory.' },
    comment: { enum: COMMENT, default: 'never', description: 'When to keep a comment on the pull request: `never`, `on-failure`, `always`.' },
    annotations: { type: 'boolean', default: true, description: 'Whether findings are shown beside the lines they are about.' },
};
/** What only an input can say, and why. */
const INPUT_ONLY = {
    config: 'it names this file',
    'working-directory': 'this file is looked for in it',
    'github-token': 'a token must not be written into a file',
};
const sharedInputs = [
    { name: 'config', type: 'text', required: false, default: DEFAULT_CONFIG, description: 'The settings file, relative to the working directory. The default may be missing; a file that is named must exist.' },
    { name: 'working-directory', type: 'text', required: false, default: '.', description: 'Folder that all paths are relative to.' },
    ...Object.entries(sharedProperties).map(([name, schema]) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(name, schema)),
    { name: 'github-token', type: 'text', required: false, default: '${{ github.token }}', description: 'Token for the comment, the check run and the list of changed files.' },
];
/** @param own the gate's section of the file, which wins over the top of it */
function resolveShared(config, own, given) {
    const top = config?.content, token = given.text('github-token');
    return {
        ...(config === undefined ? {} : { config: config.path }),
        workingDirectory: given.text('working-directory') ?? '.',
        failOn: given.choice('fail-on', FAIL_ON) ?? own?.['fail-on'] ?? top?.['fail-on'] ?? sharedProperties['fail-on'].default,
        reportDirectory: given.text('report-directory') ?? own?.['report-directory'] ?? top?.['report-directory'] ?? sharedProperties['report-directory'].default,
        ...(token === undefined ? {} : { githubToken: token }),
        comment: given.choice('comment', COMMENT) ?? own?.comment ?? top?.comment ?? sharedProperties.comment.default,
        annotations: given.flag('annotations') ?? own?.annotations ?? top?.annotations ?? sharedProperties.annotations.default,
    };
}


/***/ }),

/***/ 27182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ waiversSchema),
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   ym: () => (/* binding */ resolveWaivers)
/* harmony export */ });
const words = { type: 'string', minLength: 1, pattern: String.raw `\S`, patternErrorMessage: 'a text that is not blank' };
/** One entry below `waivers:`. */
const waiverSchema = {
    type: 'object',
    required: ['reason', 'owner', 'expires'],
    additionalProperties: false,
    properties: {
        rule: { ...words, description: 'The rule, with or without its gate: `enum`, `validate-data/enum`.' },
        file: { ...words, description: 'The file it is found in: a path or glob, relative to the checkout.' },
        column: { ...words, description: 'The column it is about.' },
        fingerprint: { ...words, description: 'One finding, by the name it has in report.json.' },
        reason: { ...words, description: 'Why it is accepted.' },
        owner: { ...words, description: 'Who answers for it.' },
        expires: { type: 'string', pattern: String.raw `^\d{4}-\d{2}-\d{2}$`, patternErrorMessage: 'a date such as "2027-01-31"', description: 'Last day on which it is accepted; from then on it fails.' },
    },
};
const waiversSchema = { type: 'array', items: waiverSchema, description: 'Findings that are accepted for a time, by rule, place or fingerprint.' };
/** Mistakes that the schema cannot see. */
function waiverProblems(waivers) {
    if (!Array.isArray(waivers))
        return [];
    return waivers.flatMap((entry, at) => {
        const path = ['waivers', at];
        if (typeof entry !== 'object' || entry === null)
            return [];
        const { rule, file, column, fingerprint, expires } = entry;
        return [
            ...(rule === undefined && file === undefined && column === undefined && fingerprint === undefined ? [{ path, at: 'value', message: 'the waiver does not say what it accepts', hint: 'Add `rule`, `file`, `column` or `fingerprint`.' }] : []),
            ...(typeof expires === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expires) && !exists(expires) ? [{ path: [...path, 'expires'], at: 'value', message: `there is no day ${expires}` }] : []),
        ];
    });
}
function exists(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
/** The waivers of a settings file with their lines. */
function resolveWaivers(config) {
    return (config?.content.waivers ?? []).map((entry, at) => {
        const place = config?.where(['waivers', at]);
        return { ...entry, ...(place === undefined ? {} : { place }) };
    });
}


/***/ }),

/***/ 38902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44925);




/** Finds the files that paths and globs name, each once, in a stable order.
 *  @param patterns relative to `cwd`; a pattern that names an existing file is that file, even with `*` or `[` in its name
 *  @param asked    where it was asked for, for the message
 *  @param within  refuse files of the workspace that lead out of it through a link
 *  @throws UserError `file-missing` for a path, `glob-empty` for a glob that matches nothing, `permission` for a link that leads out */
async function findFiles(patterns, cwd, workspace, asked, within = false) {
    const found = new Map();
    const add = (path) => {
        if (within && leadsOutside(path, workspace))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('permission', `${shown(path, workspace)} leads out of the workspace through a link`, { ...(asked ? { place: asked } : {}), hint: 'In a workflow, data that lies elsewhere is named by its own path: a link may come from a pull request.' });
        found.set(path, { path, shown: shown(path, workspace) });
    };
    for (const pattern of patterns) {
        const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, pattern);
        const kind = await kindOf(literal);
        if (kind === 'file') {
            add(literal);
            continue;
        }
        if (kind === 'folder')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-missing', `${pattern} is a folder, expected a file`, { ...(asked ? { place: asked } : {}), hint: `Write ${pattern.replace(/[\\/]+$/, '')}/* to read the files in it.` });
        if (!/[*?[\]{}!()]/.test(pattern))
            throw await missing(pattern, literal, asked);
        const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 73382));
        const matches = await glob([pattern.replaceAll('\\', '/')], { cwd, absolute: true, onlyFiles: true, dot: false, followSymbolicLinks: true, expandDirectories: false });
        if (matches.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('glob-empty', `no file matches ${pattern}`, { ...(asked ? { place: asked } : {}), hint: `Looked in ${shown(cwd, workspace) || '.'}. Is the data checked out, and does an earlier step make it?` });
        for (const match of matches.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).toSorted())
            add(match);
    }
    return [...found.values()];
}
/** Does a path that stands inside the workspace lead out of it, through a link? */
function leadsOutside(path, workspace) {
    const outside = (from, to) => { const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to); return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way); };
    return !outside(workspace, path) && outside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
}
/** A path as reports show it. */
function shown(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
    return (inside.startsWith('..') ? path : inside).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch (reason) {
        const code = reason.code;
        if (code === 'EACCES' || code === 'EPERM')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('permission', `${path} may not be read`, { hint: 'Give the user of this job read permission on the file and search permission on its folders.', cause: reason });
        return undefined;
    }
}
async function missing(pattern, literal, asked) {
    const tracked = await kindOf(`${literal}.dvc`);
    const hint = tracked === 'file' ? `There is ${pattern}.dvc beside it: run \`dvc pull\` in a step before this one.` : 'Paths are relative to the working directory. Is the data checked out, and does an earlier step make it?';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('file-missing', `${pattern} does not exist`, { ...(asked ? { place: asked } : {}), hint });
}


/***/ }),

/***/ 30490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ ENDINGS),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
const FORMATS = { csv: 'csv', tsv: 'tsv', tab: 'tsv', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', parquet: 'parquet', pq: 'parquet' };
const COMPRESSIONS = { gz: 'gzip', gzip: 'gzip', zst: 'zstd', zstd: 'zstd' };
/** File name endings that are understood, for messages. */
const ENDINGS = '.csv, .tsv, .json, .jsonl, .ndjson, .parquet, each text format also with .gz or .zst';
/** Format and compression by a file's name; `undefined` where the name does not say. */
function formatOf(path) {
    const words = path.toLowerCase().split(/[\\/]/).at(-1)?.split('.') ?? [];
    const compression = COMPRESSIONS[words.at(-1) ?? ''];
    if (compression !== undefined)
        words.pop();
    return { format: words.length > 1 ? FORMATS[words.at(-1) ?? ''] : undefined, compression };
}
/** Compression by the first bytes of a file: names lie, magic numbers seldom do. */
function compressionOf(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    return undefined;
}


/***/ }),

/***/ 44925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can mend. Everything else that is thrown is a bug and shows its stack. */
class UserError extends Error {
    name = 'UserError';
    code;
    place;
    /** What to do next, or the allowed values: one line. */
    hint;
    excerpt;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.place = details.place;
        this.hint = details.hint;
        this.excerpt = details.excerpt;
    }
}
/** Thrown when the user or the runner asked us to stop. */
class Cancelled extends Error {
    name = 'Cancelled';
    constructor() { super('cancelled'); }
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ checkProblems),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   os: () => (/* binding */ COMPARATORS),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78809);

// The words of the data quality library of ODCS 3.1 (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/data-quality/), and some more metrics.
const METRICS = ['rowCount', 'nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness', 'foreignKey', 'columnCount', 'columns', 'sql'];
const number = { type: 'number' };
const texts = { type: 'array', items: { type: 'string' }, minItems: 1 };
const pair = { type: 'array', items: { type: 'number' }, minItems: 1 };
const COMPARATORS = ['mustBe', 'mustNotBe', 'mustBeGreaterThan', 'mustBeGreaterOrEqualTo', 'mustBeLessThan', 'mustBeLessOrEqualTo', 'mustBeBetween', 'mustNotBeBetween'];
const checkSchema = {
    type: 'object',
    required: ['metric'],
    additionalProperties: false,
    properties: {
        metric: { enum: METRICS, description: 'What is measured.' },
        property: { type: 'string', minLength: 1, description: 'The column it is about.' },
        arguments: {
            type: 'object', additionalProperties: false, description: 'What the metric needs to know.',
            properties: {
                properties: { ...texts, description: 'Columns of a key (`duplicateValues`, `foreignKey`), or all columns in their order (`columns`).' },
                missingValues: { type: 'array', items: { type: ['string', 'null'] }, minItems: 1, description: 'Texts that mean "no value", besides those of the data set.' },
                validValues: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, description: 'The only values that are valid.' },
                pattern: { type: 'string', minLength: 1, description: 'Regular expression that a valid value matches.' },
                quantile: { type: 'number', minimum: 0, maximum: 1, description: 'Which quantile, 0 to 1.' },
                references: {
                    type: 'object', required: ['data'], additionalProperties: false, description: 'The key that must exist.',
                    properties: { data: { type: 'string', minLength: 1, description: 'Name of the other data set.' }, properties: { ...texts, description: 'Its columns. Default: those of the same names.' } },
                },
            },
        },
        query: { type: 'string', minLength: 1, description: 'One SELECT that gives one number (`metric: sql`). Data sets are tables by their names; `${object}` is this one, `${property}` the column.' },
        mustBe: { ...number, description: 'The only value that passes.' }, mustNotBe: { ...number, description: 'The only value that fails.' },
        mustBeGreaterThan: { ...number, description: 'Lower bound, excluded.' }, mustBeGreaterOrEqualTo: { ...number, description: 'Lower bound.' },
        mustBeLessThan: { ...number, description: 'Upper bound, excluded.' }, mustBeLessOrEqualTo: { ...number, description: 'Upper bound.' },
        mustBeBetween: { ...pair, description: 'Lower and upper bound: `[10, 20]`.' }, mustNotBeBetween: { ...pair, description: 'Bounds of what fails: `[10, 20]`.' },
        unit: { enum: ['rows', 'percent', 'hours', 'days'], description: 'Of the value: rows or percent of the rows; for `freshness` hours (default) or days.' },
        severity: { enum: ['error', 'warning', 'notice'], default: 'error', description: 'How bad it is when it fails.' },
        dimension: { enum: ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'], description: 'For readers: which side of quality it is about.' },
        name: { type: 'string', minLength: 1, description: 'What it is called in reports.' },
        description: { type: 'string', minLength: 1, description: 'For readers.' },
        data: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Data sets it is asked of. Default: all of this gate.' },
    },
};
const asList = (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value);
const OF_ONE_COLUMN = ['nullValues', 'missingValues', 'invalidValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness'];
const OF_ROWS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'foreignKey'];
/** Arguments that a metric takes. */
const MEANS = {
    missingValues: ['missingValues'], invalidValues: ['validValues', 'pattern'], duplicateValues: ['properties'], foreignKey: ['properties', 'references'], quantile: ['quantile'], columns: ['properties'],
};
/** Mistakes of a check that the schema cannot see. @param at where it stands in the file */
function checkProblems(check, at, dataNames) {
    const found = [];
    const add = (key, message, hint) => { found.push({ path: [...at, key], at: key === 'metric' ? 'value' : 'key', message, ...(hint === undefined ? {} : { hint }) }); };
    const { metric, property, arguments: given = {}, unit } = check;
    const comparators = COMPARATORS.filter((word) => check[word] !== undefined);
    if (comparators.length === 0 && metric !== 'columns')
        add('metric', `the check of ${metric} does not say what must hold`, `Add one of ${COMPARATORS.join(', ')}.`);
    // Two bounds are a range; anything else besides contradicts or repeats.
    if (comparators.length > 1 && !(comparators.length === 2 && comparators.some((word) => word.startsWith('mustBeGreater')) && comparators.some((word) => word.startsWith('mustBeLess'))))
        add(comparators[1] ?? 'metric', `${comparators.join(' and ')} cannot be asked together`, 'One comparator, or a lower and an upper bound.');
    for (const word of ['mustBeBetween', 'mustNotBeBetween']) {
        const bounds = check[word];
        if (bounds !== undefined && (bounds.length !== 2 || (bounds[0] ?? 0) > (bounds[1] ?? 0)))
            add(word, `${word} must be two numbers, the smaller one first`);
    }
    if (OF_ONE_COLUMN.includes(metric) && property === undefined)
        add('metric', `${metric} needs to know which column`, 'Add `property: <column>`.');
    if ((metric === 'duplicateValues' || metric === 'foreignKey') && property === undefined && given.properties === undefined)
        add('metric', `${metric} needs to know which columns`, 'Add `property: <column>`, or `arguments: { properties: [<columns>] }`.');
    if (metric === 'foreignKey' && given.references === undefined)
        add('metric', 'foreignKey needs to know the other data set', 'Add `arguments: { references: { data: <name>, properties: [<columns>] } }`.');
    if (metric === 'invalidValues' && given.validValues === undefined && given.pattern === undefined)
        add('metric', 'invalidValues needs to know what is valid', 'Add `arguments: { validValues: […] }` or `arguments: { pattern: … }`. Rules of a row belong into the schema.');
    if (metric === 'quantile' && given.quantile === undefined)
        add('metric', 'quantile needs to know which one', 'Add `arguments: { quantile: 0.5 }`.');
    if (metric === 'columns' && given.properties === undefined)
        add('metric', 'columns needs to know the names', 'Add `arguments: { properties: [<columns in their order>] }`.');
    if ((metric === 'sql') !== (check.query !== undefined))
        add(metric === 'sql' ? 'metric' : 'query', metric === 'sql' ? 'metric sql needs a query' : `query has no meaning for ${metric}`);
    if (unit === 'percent' && !OF_ROWS.includes(metric))
        add('unit', `percent has no meaning for ${metric}`);
    if ((unit === 'hours' || unit === 'days') && metric !== 'freshness')
        add('unit', `${unit} has no meaning for ${metric}`);
    if (unit === 'rows' && metric === 'freshness')
        add('unit', 'freshness is measured in hours or days');
    for (const word of Object.keys(given))
        if (!(MEANS[metric] ?? []).includes(word))
            add('arguments', `${word} has no meaning for ${metric}`, MEANS[metric] === undefined ? `${metric} takes no arguments.` : `Arguments of ${metric}: ${MEANS[metric].join(', ')}`);
    const low = Math.max(check.mustBeGreaterThan ?? -Infinity, check.mustBeGreaterOrEqualTo ?? -Infinity), high = Math.min(check.mustBeLessThan ?? Infinity, check.mustBeLessOrEqualTo ?? Infinity);
    if (low > high || (low === high && (check.mustBeGreaterThan !== undefined || check.mustBeLessThan !== undefined)))
        add(comparators[0] ?? 'metric', `no value is both ${comparators.join(' and ')}`);
    for (const word of comparators)
        for (const bound of [check[word] ?? 0].flat()) {
            if (Math.abs(bound) > Number.MAX_SAFE_INTEGER)
                add(word, `${bound} is beyond 2^53: numbers so large are not exact here`);
            if (unit === 'percent' && (bound < 0 || bound > 100))
                add(word, `${word} must be a share from 0 to 100 percent, found ${bound}`);
        }
    if (given.pattern !== undefined)
        try {
            void new RegExp(given.pattern, 'u');
        }
        catch (reason) {
            add('arguments', `${JSON.stringify(given.pattern)} is not a regular expression: ${reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : ''}`);
        }
    for (const name of [...asList(check.data), ...(given.references === undefined ? [] : [given.references.data])])
        if (!dataNames.includes(name))
            add(given.references?.data === name ? 'arguments' : 'data', `there is no data set "${name}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(name, dataNames)}`);
    return found;
}
const dataOf = (check) => asList(check.data);


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ validateDataSettings)
});

// EXTERNAL MODULE: ./out/config/dataset.js
var dataset = __nccwpck_require__(45867);
// EXTERNAL MODULE: ./out/config/engine.js
var engine = __nccwpck_require__(78377);
// EXTERNAL MODULE: ./out/config/inputs.js
var inputs = __nccwpck_require__(26554);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __nccwpck_require__(78809);
// EXTERNAL MODULE: ./out/config/shared.js
var shared = __nccwpck_require__(23858);
// EXTERNAL MODULE: ./out/errors.js
var errors = __nccwpck_require__(44925);
// EXTERNAL MODULE: ./out/gates/validate-data/checks/settings.js
var settings = __nccwpck_require__(7226);
;// CONCATENATED MODULE: ./out/gates/validate-data/splits/settings.js

const settings_name = { type: 'string', minLength: 1 };
const columns = { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } };
const percent = { type: 'number', minimum: 0, maximum: 100 };
const share = { type: 'number', minimum: 0, maximum: 1 };
const splitsSchema = {
    type: 'object',
    required: ['train', 'test'],
    additionalProperties: false,
    description: 'What must not be shared between training, validation and test data; see [splits](#splits).',
    properties: {
        train: { ...settings_name, description: 'Data set that the model learns from.' },
        validation: { ...settings_name, description: 'Data set that settings are chosen on.' },
        test: { ...settings_name, description: 'Data set that the model is judged on.' },
        key: { ...columns, description: 'Columns that name a record: no key may stand in two splits, and duplicates are looked for in the other columns.' },
        group: { ...settings_name, description: 'Column whose groups must not straddle splits: a customer, a patient, a machine.' },
        time: { ...settings_name, description: 'Column with the time of a record: training must end before the test begins.' },
        label: { ...settings_name, description: 'Column that the model predicts.' },
        text: { ...columns, description: 'Columns whose texts are compared after removing case, digits and punctuation. Default: texts of 20 characters or more on average.' },
        ignore: { ...columns, description: 'Columns that are no features: row numbers, time stamps of an export.' },
        'max-duplicates': { ...percent, default: 0, description: 'Percent of the later split that may stand in an earlier one, all columns equal.' },
        'max-near-duplicates': { ...percent, default: 1, description: 'Percent of the later split whose text may stand in an earlier one.' },
        'max-conflicts': { ...percent, default: 1, description: 'Percent of the training rows that may contradict an equal row with another label.' },
        'max-predictive-power': { ...share, default: 0.95, description: 'How well one feature alone may predict the label: 0 as well as a guess, 1 without fault.' },
        'max-class-share': { ...share, default: 0.99, description: 'Share of the most frequent class in training.' },
    },
};
const asList = (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value);
function splitProblems(section, at, dataNames) {
    const parts = ['train', 'validation', 'test'].flatMap((part) => { const value = section[part]; return value === undefined ? [] : [{ part, value }]; });
    return parts.flatMap(({ part, value }, i) => [
        ...(dataNames.includes(value) ? [] : [{ path: [...at, part], at: 'value', message: `there is no data set "${value}"${(0,nearest/* didYouMean */.au)(value, dataNames)}` }]),
        ...(parts.findIndex((other) => other.value === value) < i ? [{ path: [...at, part], at: 'value', message: `${part} is the same data set as another split: "${value}"` }] : []),
    ]);
}
function resolveSplits(section) {
    const { properties } = splitsSchema;
    return {
        splits: [section.train, ...(section.validation === undefined ? [] : [section.validation]), section.test],
        key: asList(section.key), group: section.group, time: section.time, label: section.label, text: section.text === undefined ? undefined : asList(section.text), ignore: asList(section.ignore),
        maxDuplicates: section['max-duplicates'] ?? properties['max-duplicates'].default, maxNearDuplicates: section['max-near-duplicates'] ?? properties['max-near-duplicates'].default,
        maxConflicts: section['max-conflicts'] ?? properties['max-conflicts'].default, maxPredictivePower: section['max-predictive-power'] ?? properties['max-predictive-power'].default,
        maxClassShare: section['max-class-share'] ?? properties['max-class-share'].default,
    };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/settings.js








const properties = {
    data: {
        type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 },
        description: 'What to validate. In `gauntlet.yml`: names of data sets. As an input: one name, path or glob per line. Default: every data set of `gauntlet.yml`.',
    },
    schema: { type: 'string', minLength: 1, description: 'JSON Schema 2020-12 of a row, for data given by path and for data sets without a schema of their own.' },
    'changed-files-only': { type: 'boolean', default: false, description: 'Validate only files that the pull request adds or changes.' },
    'max-violations': { type: 'integer', minimum: 1, maximum: 1_000_000_000, default: 1_000_000, description: 'How many violations are written to `violations.jsonl` and `.csv`; all are counted.' },
    baseline: { type: 'string', minLength: 1, description: 'Only violations that are not there yet count: `base` compares with the base of the pull request, anything else is a file that `write-baseline` has written.' },
    'write-baseline': { type: 'string', minLength: 1, description: 'Write the violations of this run to a file, to be used as `baseline`.' },
    profile: { type: 'boolean', default: true, description: 'Describe the columns of data sets without a schema, and propose one.' },
    'sensitive-data': { enum: ['error', 'warning', 'notice', 'off'], default: 'warning', description: 'How bad personal data and secrets in the data are.' },
    explain: { type: 'boolean', default: false, description: 'Say for each rule what checked it: automata, SQL or the validator.' },
};
/** What only the file can say. */
const ofTheFile = {
    checks: { type: 'array', items: settings/* checkSchema */._U, description: 'What must hold of a data set as a whole; see [checks](#checks).' },
    splits: splitsSchema,
    'allow-sensitive': {
        type: 'array', description: 'Personal data and secrets that are meant to be there, by column, kind, or both.',
        items: { type: 'object', required: ['reason'], additionalProperties: false, properties: { column: { type: 'string', minLength: 1, description: 'The column.' }, kind: { type: 'string', minLength: 1, description: 'The kind, such as `email`.' }, reason: { type: 'string', minLength: 1, description: 'Why it is there.' } } },
    },
};
const schema = {
    type: 'object',
    description: 'Is the data what its contract says, and which line is wrong?',
    additionalProperties: false,
    properties: { ...properties, ...ofTheFile, ...shared/* sharedProperties */.dC },
};
const settings_asList = (value) => typeof value === 'string' ? [value] : value;
const validateDataSettings = {
    gate: 'validate-data',
    schema,
    inputs: [...Object.entries(properties).map(([name, property]) => (0,inputs/* inputOf */.wg)(name, property)), ...engine/* engineInputs */.Ie, ...shared/* sharedInputs */.dO],
    problems({ data = [], checks = [], splits, 'allow-sensitive': allow = [] }, names) {
        const read = settings_asList(data), left = (name) => read.length > 0 && names.includes(name) && !read.includes(name);
        const wrong = checks.flatMap((check, at) => (0,settings/* checkProblems */.Xw)(check, ['validate-data', 'checks', at], names));
        const unread = [
            ...checks.flatMap((check, at) => [...(0,settings/* dataOf */.qu)(check).map((name) => ['data', name]), ...(check.arguments?.references === undefined ? [] : [['arguments', check.arguments.references.data]])].flatMap(([key, name]) => (left(name) ? [{ path: ['validate-data', 'checks', at, key], name }] : []))),
            ...['train', 'validation', 'test'].flatMap((key) => { const name = splits?.[key]; return name !== undefined && left(name) ? [{ path: ['validate-data', 'splits', key], name }] : []; }),
        ].map(({ path, name }) => ({ path, at: 'value', message: `data set "${name}" is not among those that validate-data reads`, hint: 'Add it to `data:` of validate-data.' }));
        const vague = allow.flatMap(({ column, kind }, at) => (column === undefined && kind === undefined ? [{ path: ['validate-data', 'allow-sensitive', at], at: 'value', message: 'it does not say what is allowed', hint: 'Add `column`, `kind`, or both.' }] : []));
        return [...wrong, ...unread, ...vague, ...(splits === undefined ? [] : splitProblems(splits, ['validate-data', 'splits'], names)), ...settings_asList(data).flatMap((name, index) => names.includes(name) ? [] : [{
                    path: ['validate-data', 'data', ...(typeof data === 'string' ? [] : [index])], at: 'value',
                    message: `there is no data set "${name}"${(0,nearest/* didYouMean */.au)(name, names)}`,
                    hint: names.length === 0 ? 'Name the data set under `data:`.' : `Allowed: ${names.join(', ')}`,
                }])];
    },
    resolve(config, given) {
        const section = config?.content['validate-data'];
        return {
            data: datasets(config, section, given),
            changedFilesOnly: given.flag('changed-files-only') ?? section?.['changed-files-only'] ?? properties['changed-files-only'].default,
            maxViolations: given.integer('max-violations') ?? section?.['max-violations'] ?? properties['max-violations'].default,
            explain: given.flag('explain') ?? section?.explain ?? properties.explain.default,
            profile: given.flag('profile') ?? section?.profile ?? properties.profile.default,
            sensitive: { severity: given.choice('sensitive-data', properties['sensitive-data'].enum) ?? section?.['sensitive-data'] ?? properties['sensitive-data'].default, allow: section?.['allow-sensitive'] ?? [] },
            baseline: given.text('baseline') ?? section?.baseline,
            writeBaseline: given.text('write-baseline') ?? section?.['write-baseline'],
            checks: (section?.checks ?? []).map((check, at) => ({ ...check, at: ['validate-data', 'checks', at] })),
            splits: section?.splits === undefined ? undefined : resolveSplits(section.splits),
            engine: (0,engine/* resolveEngine */.F0)(config?.content.engine, given),
            where: (path) => config?.where(path),
        };
    },
};
function datasets(config, section, given) {
    const declared = new Map(Object.entries(config?.content.data ?? {}));
    const asked = given.list('data') ?? (section?.data === undefined ? [...declared.keys()] : settings_asList(section.data));
    if (asked.length === 0)
        throw noData(config);
    const named = asked.filter((one) => declared.has(one)), paths = asked.filter((one) => !declared.has(one));
    const word = paths.find((path) => declared.size > 0 && /^[^./\\*?[\]{}]+$/.test(path));
    // Without an ending nothing says how to read it: it can only be a name.
    if (word !== undefined)
        throw new errors/* UserError */.y('input-invalid', `input \`data\`: there is no data set "${word}"${(0,nearest/* didYouMean */.au)(word, [...declared.keys()])}`, { hint: `Allowed: ${[...declared.keys()].join(', ')}, or a path` });
    const shared = given.text('schema') ?? section?.schema;
    const sharedPlace = given.text('schema') === undefined ? config?.where(['validate-data', 'schema']) : undefined;
    const complete = (dataset) => dataset.schema !== undefined || shared === undefined ? dataset : { ...dataset, schema: shared, ...(sharedPlace === undefined ? {} : { schemaPlace: sharedPlace }) };
    const all = [
        ...named.map((name) => ({ name, entry: declared.get(name) })).flatMap(({ name, entry }) => entry === undefined ? [] : [(0,dataset/* resolveDataset */.$X)(name, entry, config)]),
        ...(paths.length === 0 ? [] : [(0,dataset/* resolveDataset */.$X)(paths.length === 1 && paths[0] !== undefined ? paths[0] : 'data', { path: [...paths] })]),
    ];
    if (given.text('schema') !== undefined && all.every((dataset) => dataset.schema !== undefined)) {
        throw new errors/* UserError */.y('input-invalid', 'input `schema`: it would not be used, as every data set has a schema of its own', { hint: 'Remove the input, or the schema of the data set in the settings file.' });
    }
    return all.map(complete);
}
function noData(config) {
    return config === undefined
        ? new errors/* UserError */.y('config-missing', 'there is nothing to validate: no input `data` and no gauntlet.yml', { hint: 'Give `data` (a path or glob), or name data sets in gauntlet.yml.' })
        : new errors/* UserError */.y('config-invalid', 'there is nothing to validate: no data set is named', { place: { file: config.path, line: 1, column: 1 }, hint: 'Name data sets under `data:`, or give the input `data`.' });
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yj: () => (/* binding */ VIOLATIONS_CSV),
  md: () => (/* binding */ ViolationLog)
});

// UNUSED EXPORTS: VIOLATIONS_JSONL

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./out/errors.js
var errors = __nccwpck_require__(44925);
;// CONCATENATED MODULE: ./out/report/finding.js
/** A report stays readable and small however dirty the data: every occurrence is in violations.jsonl. */
const MAX_OCCURRENCES = 20;

;// CONCATENATED MODULE: ./out/gates/validate-data/violations.js




const VIOLATIONS_JSONL = 'violations.jsonl';
const VIOLATIONS_CSV = 'violations.csv';
const CSV_HEADER = 'file,line,record,column,path,rule,keyword,message\n';
const BUFFER = 1 << 20;
/** Keeps every violation in two files and counts them by rule and column; memory does not grow with their number. */
class ViolationLog {
    #options;
    /** By file, data set, severity and whether they are known; then by rule; then by column. */
    #groups = new Map();
    #scope;
    #jsonl;
    #csv;
    #written = 0;
    #total = 0;
    #known = 0;
    constructor(options) {
        this.#options = options;
        this.#jsonl = new LineFile((0,external_node_path_.join)(options.folder, VIOLATIONS_JSONL));
        this.#csv = new LineFile((0,external_node_path_.join)(options.folder, VIOLATIONS_CSV));
        this.#csv.write(CSV_HEADER);
    }
    get total() { return this.#total; }
    get known() { return this.#known; }
    get written() { return this.#written; }
    /** @param known it was there before */
    add(violation, known = false) {
        const { place, column, message, path } = violation;
        this.#total++;
        if (known)
            this.#known++;
        const group = this.#group(violation, known);
        group.count++;
        if (group.occurrences.length < MAX_OCCURRENCES)
            group.occurrences.push(occurrence(violation));
        if (group.touched.length < MAX_OCCURRENCES && this.#options.touched?.(place) === true)
            group.touched.push(occurrence(violation));
        if (this.#written >= this.#options.most)
            return;
        this.#written++;
        const words = path === group.words.path ? group.words : wordsOf(group, column, path), { line, record } = place;
        this.#jsonl.write(`${words.jsonHead}${line ?? 'null'},"record":${record ?? 'null'}${words.jsonMiddle}${JSON.stringify(message)}${words.jsonTail}`);
        this.#csv.write(`${words.csvHead}${line ?? ''},${record ?? ''}${words.csvMiddle}${cell(message)}${words.csvTail}`);
    }
    #group({ place: { file }, dataset, severity, rule, column, asked, path }, known) {
        let scope = this.#scope;
        if (scope === undefined || scope.file !== file || scope.dataset !== dataset || scope.severity !== severity || scope.known !== known) {
            const key = `${file}\n${dataset}\n${severity}\n${known}`, rules = this.#groups.get(key) ?? new Map();
            this.#groups.set(key, rules);
            this.#scope = scope = { file, dataset, severity, known, rules };
        }
        let columns = scope.rules.get(rule);
        if (columns === undefined)
            scope.rules.set(rule, columns = new Map());
        let group = columns.get(column);
        if (group === undefined) {
            const about = { dataset, file, rule, severity, known, column, asked };
            columns.set(column, group = { ...about, count: 0, occurrences: [], touched: [], words: wordsOf(about, column, path) });
        }
        return group;
    }
    /** Ends the files. */
    close() { this.#jsonl.close(); this.#csv.close(); }
    groups() {
        return [...this.#groups.values()].flatMap((rules) => [...rules.values()].flatMap((columns) => [...columns.values()])).map(({ dataset, file, rule, severity, known, column, asked, count, occurrences, touched }) => {
            const seen = new Set(touched.map(({ place }) => `${place.line}:${place.column}:${place.record}`));
            const others = occurrences.filter(({ place }) => !seen.has(`${place.line}:${place.column}:${place.record}`));
            return { dataset, file, rule, severity, known, column, asked, count, occurrences: [...touched, ...others].slice(0, MAX_OCCURRENCES) };
        });
    }
}
function occurrence({ place, column, message }) { return { place, message: column === undefined ? message : `${column} ${message}` }; }
function wordsOf({ file, rule }, column, path) {
    const keyword = rule.slice(rule.indexOf('/') + 1), json = JSON.stringify;
    return {
        path,
        jsonHead: `{"file":${json(file)},"line":`, jsonMiddle: `,"column":${json(column ?? null)},"path":${json(path)},"rule":${json(rule)},"keyword":${json(keyword)},"message":`, jsonTail: '}\n',
        csvHead: `${cell(file)},`, csvMiddle: `,${cell(column ?? '')},${cell(path)},${cell(rule)},${keyword},`, csvTail: '\n',
    };
}
/** A cell of a CSV file. One that a spreadsheet would take for a formula gets an apostrophe.
 *  @see https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** Lines gathered in memory and written in pieces. */
class LineFile {
    #path;
    #file;
    #buffer = Buffer.allocUnsafe(BUFFER);
    #size = 0;
    constructor(path) {
        this.#path = path;
        // A link that stands in its place is removed, not followed: a pull request may have put it there.
        try {
            (0,external_node_fs_.rmSync)(path, { force: true });
            this.#file = (0,external_node_fs_.openSync)(path, 'wx');
        }
        catch (reason) {
            throw writeError(reason, path);
        }
    }
    write(line) {
        // A character takes three bytes at most for each of its units.
        if (this.#size + line.length * 3 > BUFFER)
            this.#flush();
        if (line.length * 3 > BUFFER)
            this.#out(Buffer.from(line));
        else
            this.#size += this.#buffer.write(line, this.#size);
    }
    close() { try {
        this.#flush();
    }
    finally {
        (0,external_node_fs_.closeSync)(this.#file);
    } }
    #flush() {
        this.#out(this.#buffer.subarray(0, this.#size));
        this.#size = 0;
    }
    #out(bytes) {
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#file, bytes, at);
        }
        catch (reason) {
            throw writeError(reason, this.#path);
        }
    }
}
function writeError(reason, path) {
    const code = reason.code;
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return new errors/* UserError */.y('disk-full', `the disk is full: ${path} could not be written`, { hint: 'Free space, lower `max-violations`, or set `report-directory` to a larger disk.', cause: reason });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return new errors/* UserError */.y('permission', `${path} may not be written`, { hint: 'Set `report-directory` to a folder that the user of this job may write to.', cause: reason });
    return reason;
}


/***/ }),

/***/ 17509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony export PER_SEVERITY */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41128);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36249);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(86895);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3200);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5338);





/** The runner drops what goes beyond these, silently. */
const PER_SEVERITY = 10;
const PER_JOB = 50;
const MESSAGE = 4096;
const TITLE = 120;
/** Of a message that other lines are named below. */
const ROOM = 3500;
/** Other lines named in the text of a group. */
const LINES = 10;
/** Is this a place that the pull request adds or changes? A file whose lines the host did not tell counts as a whole. */
function touched(place, changes) {
    const file = changes?.files.find(({ path }) => path === place?.file);
    if (place === undefined || file === undefined)
        return false;
    if (file.lines === undefined || place.line === undefined)
        return true;
    const first = place.line, last = place.endLine ?? place.line;
    return file.lines.some(([from, to]) => from <= last && first <= to);
}
/** One annotation per finding first, then single occurrences as long as the runner shows them; lines of the diff go first. */
function annotations(reports, options = {}) {
    const shown = [], rest = [], cut = [];
    for (const severity of _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC) {
        const findings = (0,_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(reports).flatMap((report) => report.findings).filter((finding) => finding.severity === severity);
        const candidates = findings.flatMap((finding) => candidatesOf(finding, options.changes));
        const ordered = [...candidates.filter((one) => one.group), ...candidates.filter((one) => !one.group)]
            .map((one, at) => ({ ...one, at }))
            .toSorted((a, b) => Number(b.group) - Number(a.group) || Number(b.touched) - Number(a.touched) || a.at - b.at);
        const room = Math.max(0, Math.min(PER_SEVERITY - (options.reserved?.[severity] ?? 0), PER_JOB - shown.length));
        shown.push(...ordered.slice(0, room).map(({ annotation }) => annotation));
        rest.push(...ordered.slice(room).map(({ annotation }) => annotation));
        const unseen = ordered.slice(room).filter(({ group }) => group).length;
        if (unseen > 0)
            cut.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unseen)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(findings.length, `${severity} finding`)} not shown as annotations: GitHub shows ${PER_SEVERITY} per severity and step.`);
    }
    return { shown, rest, cut };
}
function candidatesOf(finding, changes) {
    const occurrences = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .occurrencesOf */ .Og)(finding);
    const lead = Math.max(0, occurrences.findIndex(({ place }) => touched(place, changes)));
    const first = occurrences[lead];
    const title = titleOf(finding);
    const make = (place, message, group) => ({ annotation: annotation(finding.severity, title, message, place), touched: touched(place, changes), group });
    return [
        make(first?.place, groupMessage(finding, occurrences, lead), true),
        ...occurrences.filter((_, at) => at !== lead).map(({ place, message }) => make(place, message, false)),
    ];
}
function titleOf(finding) {
    const subject = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectText */ .yq)(finding), gate = finding.rule.slice(0, finding.rule.indexOf('/'));
    return [gate, (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .keyword */ .Si)(finding.rule), ...(subject === undefined ? [] : [subject])].filter((part) => part !== '').join(' · ');
}
/** What is wrong here, and where else: `3 rows like this in this file: lines 16365, 20114, 88123.` */
function groupMessage(finding, occurrences, lead) {
    const first = occurrences[lead];
    if (first === undefined || finding.count < 2)
        return first?.message ?? finding.message;
    const here = occurrences.filter(({ place }) => place.file === first.place.file);
    const elsewhere = here.length < occurrences.length;
    const lines = [...new Set(here.flatMap(({ place }) => place.line ?? []))].toSorted((a, b) => a - b);
    // File line numbers stay without separators, so that they can be searched for.
    const named = lines.slice(0, LINES).join(', ');
    // Two occurrences on one line are one line here; without knowing all of them, the rest is only a number.
    const unnamed = here.length === finding.count ? lines.length - Math.min(LINES, lines.length) : finding.count - here.length + Math.max(0, lines.length - LINES);
    const where = lines.length < 2 ? '' : `: lines ${named}${unnamed > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(unnamed)} more` : ''}`;
    const what = elsewhere ? 'in several files, here' : 'in this file';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .briefLines */ .GL)(first.message, ROOM)}\n${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(finding.count)} ${first.place.record === undefined ? 'places' : 'rows'} like this ${what}${where}.`;
}
function annotation(severity, title, message, place) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .briefLines */ .GL)(message, MESSAGE);
    const base = { severity, title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .dh)(title.trim(), TITLE), message: text.trim() === '' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .dh)(title, MESSAGE) : text };
    if (place === undefined)
        return base;
    const { file, line } = place;
    if (line === undefined) {
        const where = place.record !== undefined ? `Row ${place.record}: ` : place.offset !== undefined ? `Byte ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(place.offset)}: ` : '';
        return { ...base, file, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(where + base.message, MESSAGE) };
    }
    const endLine = place.endLine !== undefined && place.endLine >= line ? place.endLine : undefined;
    const oneLine = endLine === undefined || endLine === line;
    // The runner drops columns of a range of lines, and a range that ends before it starts.
    const columns = oneLine && place.column !== undefined
        ? { column: place.column, ...(place.endColumn !== undefined && place.endColumn >= place.column ? { endColumn: place.endColumn } : {}) } : {};
    return { ...base, file, line, ...(endLine === undefined ? {} : { endLine }), ...columns };
}
/** The line that makes the runner show it, without a line end. */
function workflowCommand(annotation) {
    const properties = Object.entries({
        file: annotation.file, line: annotation.line, endLine: annotation.endLine, col: annotation.column, endColumn: annotation.endColumn, title: annotation.title,
    }).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(String(value))}`);
    const data = annotation.message.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .VP).join('\n');
    return `::${annotation.severity} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(data)}`;
}


/***/ }),

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   q0: () => (/* binding */ utf16Units)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41128);

const utf8Bytes = (text) => Buffer.byteLength(text, 'utf8');
const utf16Units = (text) => text.length;
/** Joins head, as many pieces as fit in order, and tail. Tables, folds and fences are never cut inside: a piece is one of them, whole.
 *  @param tail is told what was left out; head and tail always stay, and must be small */
function fill(head, pieces, tail, limit, measure) {
    const join = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    const whole = join([head, ...pieces.map((piece) => piece.text), tail([])]);
    if (measure(whole) <= limit)
        return whole;
    // The tail is largest when everything was left out.
    let room = limit - measure(join([head, tail(pieces)])) - 2;
    const kept = [], left = [];
    for (const piece of pieces) {
        const size = measure(piece.text) + 2;
        if (size <= room) {
            kept.push(piece.text);
            room -= size;
        }
        else
            left.push(piece);
    }
    return join([head, ...kept, tail(left)]);
}
/** At most `limit` UTF-8 bytes, cut at a line end. For texts whose last part carries no structure, or that fit anyway. */
function cutBytes(text, limit) {
    const sound = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(text);
    if (utf8Bytes(sound) <= limit)
        return sound;
    const said = '\n\n… cut here: the whole is in the report.\n';
    const lines = [];
    let room = limit - utf8Bytes(said);
    for (const line of sound.split('\n')) {
        room -= utf8Bytes(line) + 1;
        if (room < 0)
            break;
        lines.push(line);
    }
    return lines.join('\n') + said;
}


/***/ }),

/***/ 41128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   GL: () => (/* binding */ briefLines),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   VP: () => (/* binding */ defuse),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36249);

/**
 * Characters a reader cannot see, or that change how the text around them is shown: controls (ANSI, CR, LF, C1), line and paragraph
 * separators, format characters (bidi marks, zero width, tags), lone surrogates, everything Unicode calls default-ignorable,
 * and blanks that only look like a space. U+FE0F is let through: it only makes the emoji before it colourful.
 */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u202f\u205f\ufff9-\uffff]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function written(char) {
    const known = SHORT[char];
    if (known !== undefined)
        return known;
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** One line of text in which everything can be seen: `a<RLO>b<LF>` → `a\u202eb\n`. Applying it twice changes nothing. */
function visible(text) {
    return text.replace(UNSEEN, written);
}
/** The same for text of several lines: LF and CRLF stay line ends, everything else unseen is written out. */
function visibleLines(text) {
    return text.split(/\r?\n/).map(visible);
}
/** Lone surrogates become U+FFFD, as they would when encoded as UTF-8. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
function characters(text) {
    let found = 0;
    for (const _ of text)
        found++;
    return found;
}
/** A cut never splits a surrogate pair. */
function splits(text, at) {
    return /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));
}
/** At most `limit` UTF-16 units; what is shortened says how long it was: `aaaa…zzzz (3,000,000 characters)`.
 *  @param at where the ellipsis goes; `end` for sentences, `middle` for values whose tail matters */
function shorten(text, limit, at = 'end') {
    return text.length <= limit ? text : cut(text, text, text, limit, at);
}
/** The same as visible text, at a cost that does not grow with a cell of megabytes: what is written out only gets longer.
 *  @param show how it is made visible */
function brief(text, limit, at = 'end', show = visible) {
    const head = show(text.slice(0, limit));
    return text.length <= limit && head.length <= limit ? head : cut(head, at === 'end' ? '' : show(text.slice(-limit)), text, limit, at);
}
/** The same, with line ends kept. */
function briefLines(text, limit) {
    return brief(text, limit, 'end', (part) => visibleLines(part).join('\n'));
}
function cut(first, last, whole, limit, at) {
    const said = ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(characters(whole))} characters)`;
    const room = limit - said.length - 1;
    if (room < 1)
        return limit < 1 ? '' : `${first.slice(0, splits(first, limit - 1) ? limit - 2 : limit - 1)}…`;
    let head = at === 'end' ? room : Math.ceil(room / 2), tail = last.length - (room - head);
    if (splits(first, head))
        head--;
    if (splits(last, tail))
        tail++;
    return `${first.slice(0, head)}…${at === 'end' ? '' : last.slice(tail)}${said}`;
}
/** A line that the runner prints and never obeys: `::name::` counts at the start of a line after blanks, `##[name]` anywhere.
 *  Give it the whole line, so that nothing dangerous comes together from harmless pieces. */
function logLine(text) {
    return defuse(visible(text));
}
/** For lines that already hold our own colours: only what the runner would obey is taken apart. */
function defuse(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^(\s*)::/, '$1\\u003a:');
}
/** The data part of a workflow command. */
function commandData(text) {
    return wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property value of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text of an XML or HTML element or quoted attribute. What XML 1.0 cannot hold is written out; LF is kept. */
function xmlText(text) {
    return visibleLines(text).join('\n').replace(/[&<>"']/g, (char) => XML[char] ?? char);
}


/***/ }),

/***/ 93507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5338);


/** A stable name for a finding: 32 hex digits of what makes it the same finding tomorrow (rule, file, subject; never a line number). */
function fingerprint(rule, ...parts) {
    // JSON keeps the borders between parts apart and lone surrogates distinct.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([rule, ...parts])).digest('hex').slice(0, 32);
}
/** By code units: the same on every machine, whatever its locale. */
function compare(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return -1;
    return b === undefined || a > b ? 1 : -1;
}
/** Most severe first, then by rule, file, data set, column and place. The order of equal input does not matter.
 *  @param rules the order of the rules, where the gate has one; others follow by name */
function sortFindings(findings, rules = []) {
    const order = new Map(rules.map((rule, at) => [rule, at]));
    const rank = (finding) => order.get(finding.rule) ?? rules.length;
    return findings.toSorted((a, b) => _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(a.severity) - _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(b.severity)
        || rank(a) - rank(b)
        || compare(a.rule, b.rule)
        || compare(a.place?.file, b.place?.file)
        || compare(a.subject?.dataset, b.subject?.dataset)
        || compare(a.subject?.column, b.subject?.column)
        || (a.place?.line ?? 0) - (b.place?.line ?? 0)
        || (a.place?.record ?? 0) - (b.place?.record ?? 0)
        || (a.place?.column ?? 0) - (b.place?.column ?? 0)
        || compare(a.fingerprint, b.fingerprint)
        || compare(a.message, b.message));
}


/***/ }),

/***/ 14455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41128);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74370);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36249);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5338);




/** What several gates say together. */
function headline(reports) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .overall */ .Me)(reports.map((report) => report.verdict));
    const deciding = reports.filter((report) => report.verdict === verdict);
    return {
        title: `${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICON */ .YY[verdict]} Gauntlet: ${says(reports, deciding)}`,
        sentence: reports.length === 0 ? 'No gate is configured.' : deciding.map((report) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .dh)(report.headline, 1000))).join(' '),
    };
}
function says(reports, deciding) {
    const [only] = reports;
    if (only === undefined)
        return 'no gate ran';
    const word = { pass: 'passed', fail: 'failed', inconclusive: deciding.length === 1 ? 'is inconclusive' : 'are inconclusive' }[deciding[0]?.verdict ?? 'inconclusive'];
    if (reports.length === 1)
        return `${only.gate} ${word}`;
    if (deciding.length === reports.length)
        return `all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(reports.length)} gates ${word}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(deciding.length)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(reports.length)} gates ${word}`;
}


/***/ }),

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   Vt: () => (/* binding */ markdownParagraphs),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41128);

/**
 * GitHub looks for mentions, references, emoji codes and addresses in the text after Markdown was rendered, where a backslash no longer
 * protects anything. A zero-width space in the middle takes them apart and is not seen.
 * What looks like a commit id is left alone: it links only where such a commit exists, and tells nobody.
 */
const GAP = '&#8203;';
const ENTITIES = {
    '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '#': `&#35;${GAP}`, '@': `@${GAP}`,
    // GitHub reads $…$ as mathematics; this is the way out that its manual gives.
    '$': '<span>$</span>',
};
/** Plain text as Markdown that renders as that text, on one line, in a paragraph, a table cell, a heading or a list item. */
function markdownText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/[\\`*[\]~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/[&<>|#@$]/g, (char) => ENTITIES[char] ?? char)
        .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${GAP}`)
        .replace(/(www)\./gi, `$1${GAP}.`)
        .replace(/(gh-)(?=\d)/gi, `$1${GAP}`)
        // What would start a list, a rule, an underlined heading or an indented block.
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2')
        .replace(/^ +| +$/g, (blanks) => '&#32;'.repeat(blanks.length));
}
/** Data shown verbatim: a code span where that is safe everywhere (tables included), else the same by entities. */
function markdownCode(text) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown === '')
        return '';
    return /[`|\\]|^ | $/.test(shown) ? `<code>${markdownText(shown)}</code>` : `\`${shown}\``;
}
/** A fenced block; the fence is longer than any run of backticks inside. */
function markdownFence(lines) {
    const shown = lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK);
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** Several lines of plain text: an empty line starts a new paragraph, others break. */
function markdownParagraphs(text) {
    return text.split(/(?:\r?\n){2,}/).map((part) => part.split(/\r?\n/).map(markdownText).join('<br>\n')).filter((part) => part !== '').join('\n\n');
}
/** A GFM table; cells are Markdown already. */
function markdownTable(header, rows, right = []) {
    const line = (cells) => `| ${header.map((_, at) => cells[at] ?? '').join(' | ')} |`;
    return [line(header), `|${header.map((_, at) => right[at] === true ? '---:' : '---').join('|')}|`, ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 36249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/** How numbers are written, in one place. */
const SPACES = /\B(?=(\d{3})+(?!\d))/g;
/** `1234567.5` → `1,234,567.5`. Not `Intl`: its output depends on the ICU of the machine. */
function count(value) {
    const [whole = '', rest] = String(value).split('.');
    return /^-?\d+$/.test(whole) ? whole.replace(SPACES, ',') + (rest === undefined ? '' : `.${rest}`) : String(value);
}
/** At most `digits` significant decimals, without trailing zeros: `0.70999` → `0.71`, `1234.5` → `1,234.5`. */
function decimal(value, digits = 3) {
    if (!Number.isFinite(value))
        return String(value);
    const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
    const places = Math.min(20, Math.max(0, digits - 1 - magnitude));
    const text = value.toFixed(places);
    return count(text.includes('.') ? Number(text) : BigInt(Math.round(value)));
}
/** `1 row`, `3 rows`, `2 matches` (with `many` given where English asks for it). */
function plural(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `0.04 s`, `1.1 s`, `48 s`, `2 min 5 s`, `3 h 2 min`. */
function seconds(value) {
    if (value < 0.0995)
        return `${Math.max(0, value).toFixed(2)} s`;
    if (value < 9.95)
        return `${value.toFixed(1)} s`;
    const whole = Math.round(value);
    if (whole < 120)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 120)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0 ? `${count(hours)} h` : `${count(hours)} h ${minutes % 60} min`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** Decimal units, as disks and networks count: `999 bytes`, `1.2 kB`, `112 MB`. */
function bytes(value) {
    if (value < 1000)
        return plural(value, 'byte');
    let rest = value, unit = -1;
    do {
        rest /= 1000;
        unit++;
    } while (rest >= 999.5 && unit < UNITS.length - 1);
    return `${rest < 9.95 ? rest.toFixed(1) : count(Math.round(rest))} ${UNITS[unit]}`;
}
/** A share in percent: `0 %` only of none, `100 %` only of all. @param part counted, out of `all` */
function percentOf(part, all) {
    if (all === 0 || part === 0)
        return '0 %';
    if (part === all)
        return '100 %';
    const share = (100 * part) / all;
    return `${share > 99 ? decimal(Math.min(99.99, Math.floor(share * 100) / 100), 4) : decimal(share, 2)} %`;
}


/***/ }),

/***/ 86895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ occurrencesOf),
/* harmony export */   Si: () => (/* binding */ keyword),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xs: () => (/* binding */ withoutSubject),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36249);

/** Where inside its file: `16365:23`, `row 20114`, `byte 4,096`, or nothing for the file as a whole. */
function within(place) {
    if (place.line !== undefined)
        return place.column === undefined ? `${place.line}` : `${place.line}:${place.column}`;
    if (place.record !== undefined)
        return `row ${place.record}`;
    return place.offset === undefined ? '' : `byte ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(place.offset)}`;
}
/** `data/a.csv:16365:23`, `data/a.parquet, row 20114`, `data/a.csv`. Plain: escape it for where it goes. */
function placeText(place) {
    const inside = within(place);
    if (inside === '')
        return place.file;
    return place.line === undefined ? `${place.file}, ${inside}` : `${place.file}:${inside}`;
}
/** What is known of where a finding was seen; at least one, unless it has no place at all. */
function occurrencesOf(finding) {
    if (finding.occurrences !== undefined && finding.occurrences.length > 0)
        return finding.occurrences;
    return finding.place === undefined ? [] : [{ place: finding.place, message: finding.message }];
}
/** `exclusiveMinimum` of `validate-data/exclusiveMinimum`. */
function keyword(rule) {
    return rule.slice(rule.indexOf('/') + 1);
}
/** The short name of what a finding is about, if it has one. */
function subjectText(finding) {
    const subject = finding.subject;
    return subject?.column ?? subject?.slice ?? subject?.metric ?? subject?.artifact ?? subject?.step;
}
/** Beside its subject, a message need not begin with it again. */
function withoutSubject(message, subject) {
    if (subject === undefined || subject === '')
        return message;
    const start = [`\`${subject}\``, `"${subject}"`, subject].find((name) => message.startsWith(`${name} `) || message.startsWith(`${name}: `));
    return start === undefined ? message : message.slice(start.length).replace(/^:? /, '');
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
function listed(reports) {
    return isList(reports) ? reports : [reports];
}
// Array.isArray does not narrow readonly arrays.
function isList(reports) {
    return Array.isArray(reports);
}


/***/ }),

/***/ 50256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __nccwpck_require__(41128);
// EXTERNAL MODULE: ./out/report/markdown.js
var report_markdown = __nccwpck_require__(74370);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __nccwpck_require__(36249);
// EXTERNAL MODULE: ./out/report/width.js + 4 modules
var width = __nccwpck_require__(55384);
;// CONCATENATED MODULE: ./out/report/blocks.js




/** Longer tables and values stay readable by saying what they leave out. */
const ROWS = 50;
const BARS = 30;
const CELL = 200;
const TEXT = 4000;
/** One block as Markdown that reads in a summary, a comment and an e-mail. */
function blockMarkdown(block) {
    switch (block.kind) {
        case 'text': return (0,report_markdown/* markdownParagraphs */.Vt)((0,report_escape/* shorten */.ml)(block.text, TEXT));
        case 'table': return tableMarkdown(block);
        case 'chart': return [...named(block.title, block.chart.kind === 'bars' ? block.chart.unit : ''), (0,report_markdown/* markdownFence */.p0)(chartLines(block.chart))].join('\n\n');
        case 'code': return [...named(block.title), (0,report_markdown/* markdownFence */.p0)(block.text.split('\n'))].join('\n\n');
        case 'columns': return folded(block.title, tableMarkdown(columnsTable(block)));
        case 'details': return folded(block.title, block.blocks.map(blockMarkdown).join('\n\n'));
    }
}
/** Folded away until asked for. */
function folded(title, markdown) {
    return `<details><summary>${(0,report_markdown/* markdownText */.p7)(title)}</summary>\n\n${markdown}\n\n</details>`;
}
function named(title, unit = '') {
    return title.trim() === '' ? [] : [`**${(0,report_markdown/* markdownText */.p7)(title.trim())}**${unit === '' ? '' : ` (${(0,report_markdown/* markdownText */.p7)(unit)})`}`];
}
function tableMarkdown(table) {
    const rows = table.rows.slice(0, ROWS).map((row) => table.columns.map((column, at) => {
        const cell = (0,report_escape/* brief */.dh)(row[at] ?? '', CELL, 'middle');
        return column.code === true ? (0,report_markdown/* markdownCode */.D9)(cell) : (0,report_markdown/* markdownText */.p7)(cell);
    }));
    const more = (table.more ?? 0) + table.rows.length - rows.length;
    return [
        ...named(table.title),
        (0,report_markdown/* markdownTable */.Qj)(table.columns.map(({ label }) => (0,report_markdown/* markdownText */.p7)(label)), rows, table.columns.map(({ align }) => align === 'right')),
        ...(more > 0 ? [`… ${(0,numbers/* plural */.LS)(more, 'more row')}`] : []),
    ].join('\n\n');
}
/** Columns where there is no room for pictures: a line each, distributions drawn in text. */
function columnsTable({ note, columns }) {
    const remarked = columns.some(({ remarks }) => remarks.length > 0);
    return {
        kind: 'table', title: note ?? '',
        columns: [{ label: 'column', code: true }, { label: 'type' }, { label: 'missing', align: 'right' }, { label: 'different', align: 'right' }, { label: 'values' }, ...(remarked ? [{ label: '' }] : [])],
        rows: columns.map(({ name, type, missing, different, values, picture, remarks }) => [name, type, missing === 0 ? '0' : `${(0,numbers/* decimal */._)(100 * missing, 2)} %`, different, [values, sparkline(picture)].filter((text) => text !== '').join(' '), ...(remarked ? [remarks.map(({ text }) => text).join('; ')] : [])]),
    };
}
function sparkline(picture) {
    if (picture?.kind !== 'bins')
        return '';
    const line = (shares) => { const most = Math.max(...shares, 0); return shares.map((share) => (share > 0 ? LEVELS.charAt(Math.min(LEVELS.length - 1, Math.ceil((share / most) * LEVELS.length) - 1)) : '·')).join(''); };
    return picture.before === undefined ? line(picture.now) : `${line(picture.before)} → ${line(picture.now)}`;
}
/** A chart drawn in text, for a fixed-width font. Lines hold data as it came: escape them. */
function chartLines(chart) {
    return chart.kind === 'bars' ? barLines(chart) : stripLines(chart);
}
const BAR = 40;
const LABEL = 40;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
function barLines({ bars }) {
    const shown = bars.slice(0, BARS).map((bar) => ({ ...bar, label: (0,width/* truncate */.xv)((0,report_escape/* visible */.RK)(bar.label), LABEL), said: (0,numbers/* decimal */._)(bar.value) }));
    const most = Math.max(...shown.map(({ value }) => Number.isFinite(value) ? value : 0), 0);
    const labels = Math.max(0, ...shown.map(({ label }) => (0,width/* width */.VL)(label)));
    const said = Math.max(0, ...shown.map((bar) => (0,width/* width */.VL)(bar.said)));
    return [
        ...shown.map(({ label, value, said: text }) => `${(0,width/* pad */.eV)(label, labels)}  ${(0,width/* pad */.eV)(text, said, 'right')}  ${bar(most > 0 ? value / most : 0)}`.trimEnd()),
        ...(bars.length > shown.length ? [`… ${bars.length - shown.length} more`] : []),
    ];
}
/** Something that is there shows at least a sliver. */
function bar(share) {
    if (!(share > 0))
        return '';
    const eighths = Math.max(1, Math.round(Math.min(1, share) * BAR * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
const LEVELS = '▁▂▃▄▅▆▇█';
/** `·` is an empty bin: none is not few. */
function stripLines({ bins, from, to, unit }) {
    const most = Math.max(...bins, 0);
    const line = bins.map((bin) => bin > 0 ? LEVELS.charAt(Math.min(LEVELS.length - 1, Math.ceil(bin / most * LEVELS.length) - 1)) : '·').join('');
    const first = (0,numbers/* decimal */._)(from, 15), last = `${(0,numbers/* decimal */._)(to, 15)}${unit === '' ? '' : ` ${(0,report_escape/* visible */.RK)(unit)}`}`;
    return [line, `${first}${' '.repeat(Math.max(1, bins.length - first.length - (0,width/* width */.VL)(last)))}${last}`];
}

// EXTERNAL MODULE: ./out/report/budget.js
var budget = __nccwpck_require__(35218);
// EXTERNAL MODULE: ./out/report/headline.js
var headline = __nccwpck_require__(14455);
// EXTERNAL MODULE: ./out/report/places.js
var places = __nccwpck_require__(86895);
// EXTERNAL MODULE: ./out/report/reports.js
var report_reports = __nccwpck_require__(3200);
// EXTERNAL MODULE: ./out/report/verdict.js
var verdict = __nccwpck_require__(5338);
;// CONCATENATED MODULE: ./out/report/summary.js









/** What GitHub takes per step; a larger summary is refused whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** The first findings are shown at once, more of them folded. */
const OPEN = 10;
const FOLDED = 40;
const MESSAGE = 500;
const REASONS = 5;
/** The job summary: a sentence, the table of gates, what was found, and the rest folded. */
function summary(reports, options) {
    const all = (0,report_reports/* listed */.K)(reports), { title, sentence } = (0,headline/* headline */.P)(all);
    const head = [options.before ?? '', `### ${title}`, `**${sentence}**`, gates(all)].filter((part) => part !== '').join('\n\n');
    const pieces = all.length === 1 ? all.flatMap((report) => [...found(report), ...blocks(report)]) : worstFirst(all).flatMap(chapter);
    const said = [...all.flatMap((report) => report.cut), ...(options.cut ?? [])].slice(0, 20).map((text) => (0,report_escape/* brief */.dh)(text, MESSAGE));
    const findings = all.reduce((sum, report) => sum + report.findings.length, 0);
    const tail = (left) => {
        const sum = (from) => from.reduce((total, piece) => total + (piece.findings ?? 0), 0);
        return [
            ...(left.length > 0 ? [`${(0,numbers/* plural */.LS)(left.length, 'part')} of this report did not fit here.`] : []),
            ...said.map((text) => `- ${(0,report_markdown/* markdownText */.p7)(text)}`),
            `Full report: ${(0,report_markdown/* markdownText */.p7)(options.whole)}${findings - sum(pieces) + sum(left) === 0 ? '' : ` · ${(0,numbers/* plural */.LS)(findings - sum(pieces) + sum(left), 'finding')} cut`}`,
        ].join('\n\n').replaceAll('\n\n- ', '\n- ');
    };
    return (0,budget/* fill */.GS)(head, pieces, tail, options.limit ?? SUMMARY_BYTES, options.measure ?? budget/* utf8Bytes */.dy);
}
function gates(reports) {
    const rows = reports.map((report) => [
        report.gate, `${verdict/* VERDICT_ICON */.YY[report.verdict]} ${report.verdict}`, (0,report_markdown/* markdownText */.p7)((0,report_escape/* brief */.dh)(report.section.inShort, MESSAGE)), (0,numbers/* seconds */.YA)(report.seconds),
    ]);
    return (0,report_markdown/* markdownTable */.Qj)(['gate', 'verdict', 'in short', ''], rows, [false, false, false, true]);
}
function found(report) {
    const why = report.verdict === 'pass' ? [] : report.reasons.slice(0, REASONS).filter((reason) => reason !== report.headline);
    const open = report.findings.slice(0, OPEN), more = report.findings.slice(OPEN, OPEN + FOLDED);
    return [
        ...(why.length === 0 ? [] : [{ text: why.map((reason) => `- ${(0,report_markdown/* markdownText */.p7)((0,report_escape/* brief */.dh)(reason, MESSAGE))}`).join('\n') }]),
        ...(open.length === 0 ? [] : [{ findings: open.length, text: findingsTable(open) }]),
        ...(more.length === 0 ? [] : [{ findings: more.length, text: folded(`${(0,numbers/* plural */.LS)(more.length, 'more finding')} of ${report.gate}`, findingsTable(more)) }]),
    ];
}
function blocks(report) {
    return report.section.blocks.map((block) => ({ text: blockMarkdown(block) }));
}
/** The part of one gate among several: what passed is folded. */
function chapter(report) {
    const shown = blocks(report);
    const rest = report.verdict === 'pass' && shown.length > 0 ? [{ text: folded(report.section.title, shown.map(({ text }) => text).join('\n\n')) }] : shown;
    const [first, ...more] = [...found(report), ...rest];
    return first === undefined ? [] : [{ ...first, text: `#### ${verdict/* VERDICT_ICON */.YY[report.verdict]} ${report.gate}\n\n${first.text}` }, ...more];
}
function worstFirst(reports) {
    const order = ['fail', 'inconclusive', 'pass'];
    return reports.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
function findingsTable(findings) {
    return (0,report_markdown/* markdownTable */.Qj)(['', 'where', 'what', 'times', 'rule'], findings.map((finding) => {
        const [first] = (0,places/* occurrencesOf */.Og)(finding), subject = (0,places/* subjectText */.yq)(finding);
        const place = first === undefined ? '' : (0,report_markdown/* markdownCode */.D9)((0,report_escape/* brief */.dh)((0,places/* placeText */.Z9)(first.place), 200, 'middle'));
        return [
            verdict/* SEVERITY_ICON */._9[finding.severity],
            place,
            (subject === undefined ? '' : `${(0,report_markdown/* markdownCode */.D9)((0,report_escape/* brief */.dh)(subject, 100, 'middle'))} `) + (0,report_markdown/* markdownText */.p7)((0,report_escape/* brief */.dh)((0,places/* withoutSubject */.xs)(first?.message ?? finding.message, subject), MESSAGE)),
            (0,numbers/* count */.U9)(finding.count),
            (0,report_markdown/* markdownText */.p7)((0,places/* keyword */.Si)(finding.rule)),
        ];
    }), [false, false, false, true]);
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   YY: () => (/* binding */ VERDICT_ICON),
/* harmony export */   _9: () => (/* binding */ SEVERITY_ICON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   oY: () => (/* binding */ COULD_NOT_RUN)
/* harmony export */ });
const VERDICT_ICON = { pass: '✓', fail: '✗', inconclusive: '?' };
const SEVERITY_ICON = { error: '✗', warning: '!', notice: 'i' };
const SEVERITIES = ['error', 'warning', 'notice'];
/** What the process exits with when a gate could not run at all. */
const COULD_NOT_RUN = 3;
/** 0 pass, 1 fail, 2 inconclusive (only where that is asked to fail). */
function exitCode(verdict, counts, failOn) {
    if (failOn === 'never')
        return 0;
    if (verdict === 'fail')
        return 1;
    if (verdict === 'inconclusive' && failOn !== 'error')
        return 2;
    return failOn === 'warning' && counts.warnings > 0 ? 1 : 0;
}
/** The verdict of several gates together: one failure fails all, one doubt leaves a doubt; no gate at all is no evidence. */
function overall(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.length === 0 || verdicts.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ }),

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eV: () => (/* binding */ pad),
  xv: () => (/* binding */ truncate),
  fl: () => (/* binding */ truncateStart),
  VL: () => (/* binding */ width),
  LV: () => (/* binding */ wrap)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./out/report/width.js

const ZERO = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]/u;
// eslint-disable-next-line no-control-regex -- our own colours
const COLOUR = /\u001b\[[\d;]*m/g;
const ASCII = /^[\u0020-\u007e]*$/;
function cell(char) {
    return ZERO.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}
/** Columns a terminal uses for one line of visible text; our own colour codes use none. */
function width(text) {
    const plain = text.replace(COLOUR, '');
    if (ASCII.test(plain))
        return plain.length;
    let total = 0;
    for (const char of plain)
        total += cell(char);
    return total;
}
/** Fills with blanks up to `columns`. */
function pad(text, columns, align = 'left') {
    const blanks = ' '.repeat(Math.max(0, columns - width(text)));
    return align === 'left' ? text + blanks : blanks + text;
}
/** The longest head of `text` that fits. */
function fitting(text, columns) {
    let used = 0, head = '';
    for (const char of text) {
        used += cell(char);
        if (used > columns)
            break;
        head += char;
    }
    return head;
}
/** At most `columns` wide, with an ellipsis where something was cut. */
function truncate(text, columns) {
    if (width(text) <= columns)
        return text;
    return columns < 1 ? '' : `${fitting(text, columns - 1)}…`;
}
/** The same, keeping the end: of a path it says more than the beginning. */
function truncateStart(text, columns) {
    if (width(text) <= columns)
        return text;
    const reversed = Array.from(text).toReversed().join('');
    return columns < 1 ? '' : `…${Array.from(fitting(reversed, columns - 1)).toReversed().join('')}`;
}
/** Breaks at blanks, inside a word only when it is wider than a line. At most `lines` lines; the last says with an ellipsis that more was there. */
function wrap(text, columns, lines = Number.POSITIVE_INFINITY) {
    const room = Math.max(2, columns), out = [];
    let rest = text;
    while (width(rest) > room && out.length < lines - 1) {
        const head = fitting(rest, room);
        const blank = rest.charAt(head.length) === ' ' ? head.length : head.lastIndexOf(' ');
        const at = blank > 0 ? blank : Math.max(head.length, (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
        out.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    if (rest !== '' || out.length === 0)
        out.push(truncate(rest, room));
    return out;
}


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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iW: () => (/* reexport */ main),
  Cs: () => (/* reexport */ runAction),
  rs: () => (/* reexport */ suite_suite),
  lv: () => (/* reexport */ validateData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
// EXTERNAL MODULE: ./out/config/shared.js
var shared = __nccwpck_require__(23858);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __nccwpck_require__(78809);
// EXTERNAL MODULE: ./out/config/gate.js
var gate = __nccwpck_require__(57144);
// EXTERNAL MODULE: ./out/config/waivers.js
var waivers = __nccwpck_require__(27182);
// EXTERNAL MODULE: ./out/errors.js
var errors = __nccwpck_require__(44925);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(14006);
// EXTERNAL MODULE: ./out/report/fingerprint.js
var fingerprint = __nccwpck_require__(93507);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __nccwpck_require__(36249);
// EXTERNAL MODULE: ./out/report/places.js
var places = __nccwpck_require__(86895);
;// CONCATENATED MODULE: ./out/gates/waive.js




/** A judgement without what is accepted: such findings become notices that say by whom, why, and until when. A waiver that has expired accepts nothing and is a finding itself; so is one that fits nothing.
 *  @param today `YYYY-MM-DD`, UTC */
function waive(judgement, waivers, gate, failOn, today) {
    if (waivers.length === 0)
        return { judgement, blocks: [] };
    const used = new Set(), accepted = [];
    const left = judgement.findings.map((finding) => {
        const fitting = finding.severity === 'notice' || judgement.final?.(finding) === true ? [] : waivers.filter((waiver) => fits(waiver, finding));
        for (const waiver of fitting)
            used.add(waiver);
        const waiver = fitting.find(({ expires }) => expires >= today);
        if (waiver === undefined)
            return finding;
        accepted.push({ finding, waiver });
        return { ...finding, severity: 'notice', status: 'accepted', message: `${finding.message} ${acceptance(waiver)}`, ...(finding.occurrences === undefined ? {} : { occurrences: finding.occurrences.map((one) => ({ ...one, message: `${one.message} ${acceptance(waiver)}` })) }) };
    });
    const expired = waivers.filter((waiver) => waiver.expires < today && used.has(waiver)), idle = waivers.filter((waiver) => !used.has(waiver) && isOf(waiver, gate));
    if (accepted.length + expired.length + idle.length === 0)
        return { judgement, blocks: [] };
    const findings = (0,fingerprint/* sortFindings */.T)([...left, ...expired.map((waiver) => expiredFinding(waiver, gate, true)), ...idle.map((waiver) => (waiver.expires < today ? expiredFinding(waiver, gate, false) : unusedFinding(waiver, gate)))]);
    const fails = findings.some(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning')), verdict = fails ? 'fail' : judgement.otherwise;
    return {
        judgement: { ...judgement, verdict, headline: headline(judgement, verdict, accepted.map(({ waiver }) => waiver), expired), findings, reasons: verdict === judgement.verdict ? judgement.reasons : expired.length > 0 ? [`${(0,numbers/* plural */.LS)(expired.length, 'waiver')} expired`] : [] },
        blocks: accepted.length === 0 ? [] : [{
                kind: 'details', title: `${(0,numbers/* plural */.LS)(accepted.length, 'finding')} accepted for now`,
                blocks: [{
                        kind: 'table', title: 'Accepted', columns: [{ label: 'what' }, { label: 'where', code: true }, { label: 'reason' }, { label: 'owner' }, { label: 'until' }],
                        rows: accepted.map(({ finding, waiver }) => [finding.message, finding.place === undefined ? '' : (0,places/* placeText */.Z9)(finding.place), waiver.reason, waiver.owner, waiver.expires]),
                    }],
            }],
    };
}
const acceptance = ({ expires, owner, reason }) => `(accepted until ${expires} by ${owner}: ${reason})`;
/** The sentence of the gate counts what it found; what was accepted of it is said behind. */
function headline(judgement, verdict, accepted, expired) {
    const until = accepted.map(({ expires }) => expires).toSorted()[0] ?? '', some = `${(0,numbers/* plural */.LS)(accepted.length, 'finding')} that ${accepted.length === 1 ? 'is' : 'are'} accepted until ${until}`;
    const late = expired.length === 0 ? '' : `${(0,numbers/* plural */.LS)(expired.length, 'waiver')} expired; `;
    if (verdict === 'pass' && judgement.verdict !== 'pass')
        return `Nothing is wrong but ${some}.`;
    return `${late}${judgement.headline}${accepted.length === 0 ? '' : ` That includes ${some}.`}`;
}
/** Could the waiver be about what this gate finds? */
const isOf = ({ rule }, gate) => rule === undefined || !rule.includes('/') || rule.startsWith(`${gate}/`);
function fits({ rule, file, column, fingerprint: print }, finding) {
    return (rule === undefined || rule === finding.rule || rule === finding.rule.slice(finding.rule.indexOf('/') + 1))
        && (column === undefined || column === finding.subject?.column) && (print === undefined || print === finding.fingerprint)
        && (file === undefined || (finding.place !== undefined && (file === finding.place.file || picomatch.isMatch(finding.place.file, file, { dot: true }))));
}
const named = ({ rule, column, file, fingerprint: print }) => [rule, column, file, print].filter((part) => part !== undefined).join(', ');
/** @param fitting does it fit something that is still there? */
function expiredFinding(waiver, gate, fitting) {
    const { owner, expires, reason, place } = waiver, what = named(waiver);
    return {
        rule: `${gate}/waiver-expired`, severity: fitting ? 'error' : 'warning', count: 1, ...(place === undefined ? {} : { place }), fingerprint: (0,fingerprint/* fingerprint */.R)(`${gate}/waiver-expired`, what, owner),
        message: `the waiver of ${owner} for ${what} expired on ${expires}${fitting ? `: mend it, or renew it with a reason (it was: ${reason})` : ', and nothing like it was found: remove it'}`,
    };
}
function unusedFinding(waiver, gate) {
    const { owner, place } = waiver, what = named(waiver);
    return { rule: `${gate}/waiver-unused`, severity: 'notice', message: `the waiver of ${owner} for ${what} fits nothing that was found: remove it, or correct what it names`, count: 1, ...(place === undefined ? {} : { place }), fingerprint: (0,fingerprint/* fingerprint */.R)(`${gate}/waiver-unused`, what, owner) };
}

// EXTERNAL MODULE: ./out/gates/validate-data/settings.js + 1 modules
var validate_data_settings = __nccwpck_require__(8740);
;// CONCATENATED MODULE: ./out/gates/index.js






/** The gates of this version, in the order in which the suite runs them. */
const AVAILABLE = [
    {
        name: 'validate-data', does: validate_data_settings/* validateDataSettings */.o.schema.description, inputs: validate_data_settings/* validateDataSettings */.o.inputs,
        async prepare(config, inputs) {
            const { shared, settings } = (0,gate/* resolveSettings */.M)(validate_data_settings/* validateDataSettings */.o, config, inputs);
            const { validateData } = await Promise.all(/* import() */[__nccwpck_require__.e(29), __nccwpck_require__.e(926)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44926));
            return prepared(validateData, shared, settings, (0,waivers/* resolveWaivers */.ym)(config));
        },
    },
];
function prepared(gate, shared, settings, waivers) {
    for (const { rule, place } of waivers) {
        const own = rule === undefined || (rule.includes('/') && !rule.startsWith(`${gate.name}/`)) ? undefined : rule.slice(rule.indexOf('/') + 1);
        // With more gates, a rule without one may be another's.
        if (own !== undefined && !gate.rules.includes(own) && (AVAILABLE.length === 1 || rule?.includes('/') === true))
            throw new errors/* UserError */.y('config-invalid', `there is no rule "${own}"${(0,nearest/* didYouMean */.au)(own, gate.rules)}`, { ...(place === undefined ? {} : { place }), hint: 'Rules are named in docs/rules.md, and behind every finding.' });
    }
    return {
        name: gate.name, shared, settings: plainSettings(settings),
        async run(world) {
            const measured = await gate.measure(settings, world);
            const { judgement, blocks } = waive(gate.judge(settings, measured, shared.failOn), waivers, gate.name, shared.failOn, world.clock.now().toISOString().slice(0, 10));
            const section = gate.render(settings, measured, judgement);
            return { judgement, section: { ...section, blocks: [...section.blocks, ...blocks] }, ...gate.record(settings, measured) };
        },
    };
}
/** Settings as plain JSON, without functions. */
function plainSettings(settings) {
    return JSON.parse(JSON.stringify(settings));
}

// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __nccwpck_require__(17509);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __nccwpck_require__(41128);
// EXTERNAL MODULE: ./out/report/headline.js
var report_headline = __nccwpck_require__(14455);
;// CONCATENATED MODULE: ./out/report/listing.js


const MESSAGE = 300;
const NAME = 40;
/** Further places of one finding say little new. */
const PLACES = 3;
/** At most `limit` lines, the most severe first: the first place of every finding before the further places of any, then put in the order of the file. */
function listing(report, limit) {
    const fresh = report.findings.filter(({ status }) => status !== 'known'), total = (list) => list.reduce((sum, { count }) => sum + count, 0);
    const candidates = fresh.flatMap((finding) => {
        const occurrences = (0,places/* occurrencesOf */.Og)(finding);
        if (occurrences.length === 0)
            return [{ finding, place: undefined, message: finding.message, first: true }];
        return occurrences.slice(0, PLACES).map(({ place, message }, at) => ({ finding, place, message, first: at === 0 }));
    });
    const chosen = [...candidates.filter(({ first }) => first), ...candidates.filter(({ first }) => !first)].slice(0, limit);
    const files = new Map();
    for (const one of chosen) {
        const file = one.place?.file ?? '';
        files.set(file, [...files.get(file) ?? [], one]);
    }
    return {
        files: [...files].map(([file, of]) => ({ file: (0,report_escape/* brief */.dh)(file, 200, 'middle'), entries: of.toSorted((a, b) => byPlace(a.place, b.place)).map(entry) })),
        more: total(fresh) - chosen.length, known: total(report.findings) - total(fresh),
    };
}
function byPlace(a, b) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.record ?? 0) - (b?.record ?? 0) || (a?.offset ?? 0) - (b?.offset ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function entry({ finding, place, message }) {
    const subject = (0,places/* subjectText */.yq)(finding);
    return {
        severity: finding.severity, file: place?.file ?? '', where: place === undefined ? '' : (0,places/* within */.ux)(place),
        subject: (0,report_escape/* brief */.dh)(subject ?? part(place), NAME, 'middle'),
        message: (0,report_escape/* brief */.dh)((0,places/* withoutSubject */.xs)(message, subject), MESSAGE, 'middle'), keyword: (0,report_escape/* visible */.RK)((0,places/* keyword */.Si)(finding.rule)),
    };
}
/** What is meant where no column is named. */
function part(place) {
    if (place === undefined)
        return '';
    if (place.record !== undefined)
        return '(row)';
    return place.line === undefined ? '(file)' : '';
}

// EXTERNAL MODULE: ./out/report/reports.js
var report_reports = __nccwpck_require__(3200);
// EXTERNAL MODULE: ./out/report/verdict.js
var verdict = __nccwpck_require__(5338);
;// CONCATENATED MODULE: ./out/report/github-log.js






const LIMIT = 200;
/** Plain lines for the log of a step, folded per gate. The folds are the only commands in it: every other line is taken apart where the runner would obey it. */
function githubLog(reports, options = {}) {
    const all = (0,report_reports/* listed */.K)(reports);
    return `${[...all.flatMap((report) => github_log_gate(report, options)), ...(all.length > 1 ? [(0,report_headline/* headline */.P)(all).title] : [])].join('\n')}\n`;
}
function github_log_gate(report, options) {
    const { files, more } = listing(report, options.limit ?? LIMIT);
    const total = report.findings.reduce((sum, finding) => sum + finding.count, 0);
    const inputs = report.inputs.slice(0, LIMIT).map(({ path, rows, bytes: size }) => `  ${path}  ${rows === undefined ? '' : `${(0,numbers/* plural */.LS)(rows, 'row')}  `}${(0,numbers/* bytes */.ee)(size)}`);
    const found = files.flatMap(({ file, entries }) => entries.map(({ severity, where, subject, message, keyword }) => `  ${verdict/* SEVERITY_ICON */._9[severity]} ${[`${file}${where === '' ? '' : `:${where}`}`, subject, message].filter((part) => part !== '').join('  ')}  (${keyword})`));
    return [
        ...fold(`${report.gate}: ${(0,numbers/* plural */.LS)(report.inputs.length, 'file')} read in ${(0,numbers/* seconds */.YA)(report.seconds)}`, inputs),
        ...(found.length === 0 ? [] : fold(`${report.gate}: ${(0,numbers/* plural */.LS)(report.findings.length, 'finding')}, seen ${(0,numbers/* plural */.LS)(total, 'time')}`, [...found, ...(more > 0 ? [`  … ${(0,numbers/* count */.U9)(more)} more${options.violations === undefined ? '' : ` in ${options.violations}`}`] : [])])),
        ...report.cut.map((text) => (0,report_escape/* logLine */.BP)(`! ${text}`)),
        ...(options.page === undefined ? [] : [(0,report_escape/* logLine */.BP)(`report: ${options.page}`)]),
        (0,report_escape/* logLine */.BP)(`${verdict/* VERDICT_ICON */.YY[report.verdict]} ${report.gate}: ${report.verdict}: ${(0,report_escape/* brief */.dh)(report.headline, 1000)}`),
    ];
}
function fold(title, lines) {
    return [`::group::${(0,report_escape/* logLine */.BP)(title)}`, ...lines.map(report_escape/* logLine */.BP), '::endgroup::'];
}

// EXTERNAL MODULE: ./out/report/summary.js + 1 modules
var summary = __nccwpck_require__(50256);
;// CONCATENATED MODULE: ./out/report/colour.js
/** Is colour wanted? What the user said beats the environment, and the environment beats a guess.
 *  @param asked `--color` or `--no-color`, when given
 *  @see https://no-color.org, https://force-color.org */
function wantsColor(env, isTTY, asked) {
    if (asked !== undefined)
        return asked;
    if (isSet(env['NO_COLOR']))
        return false;
    if (isSet(env['FORCE_COLOR']))
        return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
    return isTTY && env['TERM'] !== 'dumb';
}
function isSet(value) {
    return value !== undefined && value !== '';
}
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
/** Colours text, or leaves it alone. The text must be visible already: a code of its own would end ours. */
function painter(color) {
    return (ink, text) => color && text !== '' ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text;
}

// EXTERNAL MODULE: ./out/report/width.js + 4 modules
var width = __nccwpck_require__(55384);
;// CONCATENATED MODULE: ./out/report/user-error.js




const START = 'Gauntlet could not run:';
const user_error_MESSAGE = 4000;
/** Of a long line, what surrounds the place is shown. */
const BEFORE = 60;
const SHOWN = 120;
/** The screen for something the user can mend: the place, its line with a mark below, and what to do. */
function user_error_userErrorText(error, options) {
    const paint = painter(options.color), room = Math.max(40, options.width);
    const place = error.place === undefined ? undefined : (0,report_escape/* visible */.RK)((0,places/* placeText */.Z9)(error.place));
    const message = (0,report_escape/* visibleLines */.gB)((0,report_escape/* shorten */.ml)(error.message, user_error_MESSAGE));
    const { excerpt } = error;
    // The note below the mark says the same in fewer words.
    const said = excerpt === undefined || excerpt.note !== error.message;
    const lines = [
        `${paint('red', START)} ${place ?? message[0] ?? ''}`,
        ...(place === undefined ? message.slice(1) : said ? message : []).flatMap((line) => (0,width/* wrap */.LV)(line, room - 2)).map((line) => `  ${line}`),
        ...(excerpt === undefined ? [] : excerptLines(excerpt).map(({ gutter, text }) => `  ${paint('dim', gutter)}${text}`)),
        ...(error.hint === undefined ? [] : (0,report_escape/* visibleLines */.gB)((0,report_escape/* shorten */.ml)(error.hint, user_error_MESSAGE)).flatMap((line) => (0,width/* wrap */.LV)(line, room - 2)).map((line) => `  ${line}`)),
    ];
    return `${lines.map(report_escape/* defuse */.VP).join('\n')}\n`;
}
/** The same on the line of the file, for the runner. */
function userErrorAnnotation(error) {
    const { place } = error;
    const message = [error.message, ...(error.excerpt === undefined || error.message.includes(error.excerpt.note) ? [] : [error.excerpt.note]), ...(error.hint === undefined ? [] : [error.hint])];
    return {
        severity: 'error', title: START.slice(0, -1), message: (0,report_escape/* shorten */.ml)(`${START} ${message.map((text) => (0,report_escape/* visibleLines */.gB)(text).join('\n')).join('\n')}`, 4096),
        ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line, ...(place.column === undefined ? {} : { column: place.column }) }) }),
    };
}
function excerptLines({ line, column, text, note }) {
    const chars = Array.from(text), start = Math.max(0, column - 1 - BEFORE), end = Math.min(chars.length, start + SHOWN);
    const lead = start > 0 ? '…' : '';
    const shown = `${lead}${(0,report_escape/* visible */.RK)(chars.slice(start, end).join(''))}${end < chars.length ? '…' : ''}`;
    // The mark stands below what is shown, where tabs and wide characters take the columns they take.
    const before = (0,width/* width */.VL)(lead + (0,report_escape/* visible */.RK)(chars.slice(start, column - 1).join('')));
    const number = String(line);
    return [
        { gutter: `${number} │ `, text: shown },
        { gutter: `${' '.repeat(number.length)} │ `, text: `${' '.repeat(before)}^ ${(0,report_escape/* visible */.RK)(note)}` },
    ];
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./out/run/cancel.js

/** Turns the runner's signals into an abort: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the process is killed. The first asks to stop
 *  and leave a report; the second ends at once. Windows has SIGINT (Ctrl+C), SIGBREAK (Ctrl+Break) and SIGHUP (the window is closed; 10 s are left);
 *  there is no SIGTERM: whoever sends it ends the process. */
function cancellation() {
    const controller = new AbortController();
    let caught;
    const code = (signal) => 128 + (external_node_os_namespaceObject.constants.signals[signal] ?? 0);
    const stop = (signal) => {
        if (caught !== undefined)
            process.exit(code(signal));
        caught = signal;
        controller.abort();
    };
    const signals = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, stop);
    return {
        signal: controller.signal,
        exitCode: () => caught === undefined ? undefined : code(caught),
        end() { for (const signal of signals)
            process.off(signal, stop); },
    };
}

;// CONCATENATED MODULE: ./out/run/host.js
/** Name and version of the tool, kept equal to package.json by a test. */
const TOOL = { name: 'gauntlet', version: '0.1.0' };
const ISSUES = 'https://github.com/ml-gauntlet/gauntlet/issues';

;// CONCATENATED MODULE: ./out/run/failure.js


/** Said of everything that is not the user's to mend, beside its stack. */
const BUG = `this is a bug, please report it with the lines in the log: ${ISSUES}`;
/** Sorts what was thrown, whatever it is: something the user can mend, a stop that was asked for, or a mistake of ours with its stack. */
function failureOf(thrown) {
    if (thrown instanceof errors/* UserError */.y)
        return { kind: 'mistake', error: thrown };
    if (thrown instanceof errors/* Cancelled */.c)
        return { kind: 'cancelled' };
    const file = fileSystemError(thrown);
    if (file !== undefined)
        return { kind: 'mistake', error: file };
    if (thrown instanceof Error)
        return { kind: 'bug', text: thrown.stack ?? `${thrown.name}: ${thrown.message}` };
    let text;
    try {
        text = typeof thrown === 'string' ? thrown : JSON.stringify(thrown) ?? String(thrown);
    }
    catch {
        text = 'something that cannot be shown';
    }
    return { kind: 'bug', text: `thrown: ${text}` };
}
/** Errors of the file system are the user's to mend wherever they arise. */
function fileSystemError(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return undefined;
    const where = 'path' in thrown && typeof thrown.path === 'string' ? thrown.path : 'a file';
    switch (thrown.code) {
        case 'ENOSPC':
        case 'EDQUOT': return new errors/* UserError */.y('disk-full', `the disk is full: ${where} could not be written`, { hint: 'Free space in the report folder and where RUNNER_TEMP (or TMPDIR) points.', cause: thrown });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS': return new errors/* UserError */.y('permission', `${where} may not be used`, { hint: 'Give the user of this job permission on it, or choose another folder.', cause: thrown });
        case 'EMFILE':
        case 'ENFILE': return new errors/* UserError */.y('file-unreadable', 'too many files are open', { hint: 'Raise the limit (ulimit -n).', cause: thrown });
        default: return undefined;
    }
}

;// CONCATENATED MODULE: ./out/github/context.js

/** Reads the environment and the event; undefined outside GitHub. A missing or malformed event only means that no pull request is known. */
function readContext(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '')
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        owner, repo, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', sha: env['GITHUB_SHA'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '', job: env['GITHUB_JOB'] ?? '', runUrl: `${server}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
        pullRequest: pullRequestOf(eventOf(env), `${owner}/${repo}`),
    };
}
function eventOf(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function pullRequestOf(event, repository) {
    const pull = member(event, 'pull_request'), number = member(pull, 'number');
    const headSha = context_text(member(member(pull, 'head'), 'sha')), baseSha = context_text(member(member(pull, 'base'), 'sha')), baseRef = context_text(member(member(pull, 'base'), 'ref'));
    if (typeof number !== 'number' || headSha === '')
        return undefined;
    // A fork that was deleted has no repository any more.
    const from = context_text(member(member(member(pull, 'head'), 'repo'), 'full_name'));
    return { number, headSha, baseSha, baseRef, fork: member(member(pull, 'head'), 'repo') === null || (from !== '' && from.toLowerCase() !== repository.toLowerCase()) };
}
function member(value, key) {
    return typeof value === 'object' && value !== null && key in value ? value[key] : undefined;
}
function context_text(value) { return typeof value === 'string' ? value : ''; }

;// CONCATENATED MODULE: ./out/run/github.js


/** Where the base is: of the pull request, or, on a machine of one's own, where the branch left the default one. */
async function baseOf(host, workspace) {
    const pull = readContext(host.env)?.pullRequest;
    if (pull !== undefined)
        return pull.baseSha;
    return host.env['GITHUB_ACTIONS'] === 'true' || host.env['CI'] === 'true' ? undefined : (await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22458))).gitLocalBase(workspace);
}
/** What the pull request changes, when there is one and it can be known. */
async function changesOf(host, workspace, token) {
    const context = readContext(host.env), pull = context?.pullRequest, { gitChanges } = await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22458));
    if (context === undefined || pull === undefined) {
        const base = await baseOf(host, workspace);
        return base === undefined ? undefined : gitChanges(workspace, base, 'WORKTREE');
    }
    if (token !== undefined && token !== '') {
        const [{ client }, { changedFiles }] = await Promise.all([__nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 69123)), __nccwpck_require__.e(/* import() */ 248).then(__nccwpck_require__.bind(__nccwpck_require__, 43248))]);
        const known = await changedFiles(await client(context, token), context, pull, { signal: host.signal });
        if (known.note !== undefined)
            host.log.notice(known.note);
        if (known.changes !== undefined)
            return known.changes;
    }
    const changes = await gitChanges(workspace, pull.baseSha, 'HEAD');
    if (changes === undefined)
        host.log.notice('The base of the pull request is not in the checkout: set `fetch-depth: 0` on actions/checkout, or give a token with `pull-requests: read` and `contents: read`.');
    return changes;
}
/** What a host knows of its pull request. */
const github_pullRequestOf = (host) => ({
    changes: (workspace, token) => changesOf(host, workspace, token), isAtBase: (workspace, token, path) => isAtBaseOf(host, workspace, token, path), atBase: (workspace, token, path, target) => atBaseOf(host, workspace, token, path, target),
});
async function isAtBaseOf(host, workspace, token, path) {
    const base = await baseOf(host, workspace);
    if (base === undefined)
        return false;
    const known = await (await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22458))).gitSame(workspace, base, path), context = readContext(host.env);
    if (known !== undefined || context?.pullRequest === undefined || token === undefined || token === '')
        return known ?? false;
    const { blobAtBase } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 93502));
    return blobAtBase(await (await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 69123))).client(context, token), context, context.pullRequest, path, workspace, { signal: host.signal });
}
async function atBaseOf(host, workspace, token, path, target) {
    const context = readContext(host.env), pull = context?.pullRequest;
    if (context === undefined || pull === undefined) {
        const base = await baseOf(host, workspace);
        return base !== undefined && (await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22458))).gitFile(workspace, base, path, target);
    }
    const { fileAtBase } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.bind(__nccwpck_require__, 93502));
    const octokit = token === undefined || token === '' ? undefined : await (await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 69123))).client(context, token);
    const { found, note } = await fileAtBase(octokit, context, pull, path, workspace, target, { signal: host.signal });
    if (note !== undefined)
        host.log.notice(note);
    return found;
}
/** Comment and check run. What cannot be published is a note, never a failure. */
async function publishToGitHub(reports, name, shared, notes, whole, host) {
    const context = readContext(host.env), token = shared.githubToken;
    const wantsComment = shared.comment !== 'never' && context?.pullRequest !== undefined, wantsCheck = shared.annotations && notes.rest.length > 0;
    if (context === undefined || token === undefined || token === '' || (!wantsComment && !wantsCheck))
        return;
    const options = { signal: host.signal }, { client } = await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 69123)), octokit = await client(context, token);
    const failed = reports.some((report) => (0,verdict/* exitCode */.I$)(report.verdict, report.counts, shared.failOn) !== 0);
    const results = [];
    if (wantsCheck) {
        const [{ makeCheckRun }, { checkRun }] = await Promise.all([__nccwpck_require__.e(/* import() */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 8558)), __nccwpck_require__.e(/* import() */ 303).then(__nccwpck_require__.bind(__nccwpck_require__, 82303))]);
        results.push(await makeCheckRun(octokit, context, `Gauntlet ${name}`, checkRun(reports, notes.rest, { failOn: shared.failOn, whole }), options));
    }
    if (wantsComment && context.pullRequest !== undefined) {
        const [{ keepComment }, { comment, commentKey, commentMarker }] = await Promise.all([__nccwpck_require__.e(/* import() */ 715).then(__nccwpck_require__.bind(__nccwpck_require__, 74715)), __nccwpck_require__.e(/* import() */ 278).then(__nccwpck_require__.bind(__nccwpck_require__, 43278))]);
        const key = commentKey(context.workflow, context.job, name);
        results.push(await keepComment(octokit, context, context.pullRequest, commentMarker(key), comment(reports, key, { whole, cut: notes.cut }), shared.comment === 'always' || failed, options));
    }
    for (const result of results)
        if (!result.done)
            host.log.notice(result.note);
}

;// CONCATENATED MODULE: ./out/run/log.js


/** Lines in the log of a workflow: nothing in them is obeyed by the runner. */
function actionLog(print, debug) {
    const line = (text) => { print(`${(0,report_escape/* visibleLines */.gB)(text).map(report_escape/* logLine */.BP).join('\n')}\n`); };
    return { debug: (text) => { if (debug)
            line(text); }, info: line, notice: line, warning: line };
}
/** Lines on the error stream of a terminal. */
function terminalLog(print, quiet) {
    const line = (text) => { print(`${(0,report_escape/* visibleLines */.gB)(text).join('\n')}\n`); };
    return { debug: () => undefined, info: (text) => { if (!quiet)
            line(text); }, notice: (text) => { if (!quiet)
            line(text); }, warning: line };
}
/** A line now and then, for logs that are read later. The first comes late: short work needs none. */
function lineProgress(print, now, first = 5, every = 10) {
    return {
        start(label, total) {
            const started = now();
            let next = started + first;
            return {
                update(done) {
                    const at = now();
                    if (at < next)
                        return;
                    next = at + every;
                    print(`${(0,report_escape/* logLine */.BP)((0,report_escape/* visibleLines */.gB)(label).join(' '))}: ${share(done, total)} after ${Math.round(at - started)} s\n`);
                },
                end: () => undefined,
            };
        },
    };
}
const WIDTH = 24;
/** A bar that is drawn over itself and leaves nothing behind. */
function barProgress(print, now) {
    return {
        start(label, total) {
            let next = now() + 0.3, drawn = false;
            return {
                update(done) {
                    const at = now();
                    if (at < next)
                        return;
                    next = at + 0.1;
                    drawn = true;
                    const filled = total === undefined || total === 0 ? 0 : Math.min(WIDTH, Math.round((done / total) * WIDTH));
                    print(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${share(done, total)} ${(0,report_escape/* visibleLines */.gB)(label).join(' ').slice(0, 40)}\u001b[K`);
                },
                end() { if (drawn)
                    print('\r\u001b[K'); drawn = false; },
            };
        },
    };
}
const noProgress = { start: () => ({ update: () => undefined, end: () => undefined }) };
function share(done, total) { return total === undefined || total === 0 ? String(done) : `${Math.min(100, Math.floor((done / total) * 100))} %`; }
/** The screen of a mistake that the user can mend. */
function mistake(error, color, width) { return `${userErrorText(error, { color, width })}\n`; }

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./out/gates/validate-data/violations.js + 1 modules
var violations = __nccwpck_require__(1024);
// EXTERNAL MODULE: ./out/data/files.js
var files = __nccwpck_require__(38902);
;// CONCATENATED MODULE: ./out/report/json.js
/** Keys of our own objects in the order a person wants to read them; all others follow by name. */
const ORDER = [
    'name', 'version', 'gate', 'tool', 'verdict', 'headline', 'reasons', 'counts', 'findings', 'measured', 'inputs', 'settings', 'section', 'cut', 'started', 'seconds',
    'rule', 'severity', 'place', 'message', 'subject', 'evidence', 'count', 'occurrences', 'fingerprint',
    'errors', 'warnings', 'notices', 'file', 'line', 'endLine', 'dataset', 'column', 'endColumn', 'record', 'offset', 'kind', 'title', 'inShort', 'path', 'sha256', 'bytes', 'rows',
];
const RANK = new Map(ORDER.map((key, at) => [key, at]));
function compare(a, b) {
    return (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length) || (a < b ? -1 : a > b ? 1 : 0);
}
/** Plain JSON: numbers that JSON has no word for become text rather than null, so that a NaN stays to be seen. */
function plain(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Date)
        return value.toJSON();
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined).toSorted(([a], [b]) => compare(a, b)).map(([key, held]) => [key, plain(held)]));
}
/** Any plain value, the same bytes whatever order its keys were set in. */
function stableJson(value) {
    return `${JSON.stringify(plain(value), undefined, 2)}\n`;
}
/** The record a gate writes: the same report gives the same bytes. Lone surrogates are written as escapes. */
function json(report) {
    return stableJson(report);
}

;// CONCATENATED MODULE: ./out/report/junit.js



const junit_MESSAGE = 1000;
/** JUnit XML for CI servers that show tests: a suite per gate, a test per finding and per rule that passed, and one for the verdict. */
function junit(reports, options = {}) {
    const suites = (0,report_reports/* listed */.K)(reports).map((report) => suite(report, options.rules?.[report.gate] ?? []));
    const sum = (pick) => suites.reduce((total, one) => total + pick(one), 0);
    const attributes = attributesOf({ name: 'gauntlet', ...totals(sum(({ tests }) => tests), sum(({ failures }) => failures), sum(({ errors }) => errors), sum(({ skipped }) => skipped)), time: sum(({ time }) => time).toFixed(3) });
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes}>`, ...suites.flatMap(({ lines }) => lines), '</testsuites>', ''].join('\n');
}
function totals(tests, failures, errors, skipped) {
    return { tests: String(tests), failures: String(failures), errors: String(errors), skipped: String(skipped) };
}
function suite(report, rules) {
    const seen = new Set(report.findings.map(({ rule }) => rule));
    const passed = rules.filter((rule) => !seen.has(rule));
    const failures = report.findings.filter(({ severity }) => severity === 'error').length;
    const inconclusive = report.verdict === 'inconclusive';
    // A gate may fail without an error of its own, as when asked to fail on warnings.
    const failed = report.verdict === 'fail' && failures === 0;
    const tests = report.findings.length + passed.length + 1;
    const attributes = attributesOf({
        name: report.gate, ...totals(tests, failures + Number(failed), 0, Number(inconclusive)), time: report.seconds.toFixed(3), timestamp: report.started.replace(/(\.\d+)?Z$/, ''),
    });
    const lines = [
        `  <testsuite${attributes}>`,
        ...verdictCase(report, inconclusive, failed),
        ...report.findings.flatMap((finding) => findingCase(report.gate, finding)),
        ...passed.map((rule) => `    <testcase${attributesOf({ classname: report.gate, name: (0,places/* keyword */.Si)(rule), time: '0' })}/>`),
        '  </testsuite>',
    ];
    return { lines, tests, failures: failures + Number(failed), errors: 0, skipped: Number(inconclusive), time: report.seconds };
}
function verdictCase(report, inconclusive, failed) {
    const open = `    <testcase${attributesOf({ classname: report.gate, name: 'verdict', time: report.seconds.toFixed(3) })}`;
    if (!inconclusive && !failed)
        return [`${open}/>`];
    return [`${open}>`, `      <${failed ? 'failure' : 'skipped'}${attributesOf({ message: [report.headline, ...report.reasons].join(' ') })}/>`, '    </testcase>'];
}
function findingCase(gate, finding) {
    const occurrences = (0,places/* occurrencesOf */.Og)(finding), place = occurrences[0]?.place, subject = (0,places/* subjectText */.yq)(finding);
    const attributes = attributesOf({
        classname: gate, name: [(0,places/* keyword */.Si)(finding.rule), ...(subject === undefined ? [] : [subject]), ...(place === undefined ? [] : [place.file])].join(' · '), time: '0',
        ...(place === undefined ? {} : { file: place.file }), ...(place?.line === undefined ? {} : { line: String(place.line) }),
    });
    const body = occurrences.map((one) => (0,report_escape/* xmlText */.xK)(`${(0,places/* placeText */.Z9)(one.place)}: ${(0,report_escape/* shorten */.ml)(one.message, junit_MESSAGE)}`)).join('\n');
    const told = finding.severity === 'error'
        ? `      <failure${attributesOf({ type: finding.rule, message: finding.message })}>${body}</failure>`
        : `      <system-out>${(0,report_escape/* xmlText */.xK)(`${finding.severity}: ${(0,report_escape/* shorten */.ml)(finding.message, junit_MESSAGE)}`)}${body === '' ? '' : `\n${body}`}</system-out>`;
    return [`    <testcase${attributes}>`, told, '    </testcase>'];
}
/** A line end in an attribute would be read back as a blank. */
function attributesOf(values) {
    return Object.entries(values).map(([name, value]) => ` ${name}="${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(value, junit_MESSAGE)).replaceAll('\n', '&#10;')}"`).join('');
}

;// CONCATENATED MODULE: ./out/report/sarif.js






/** GitHub keeps 5,000 results of a run (and refuses 25,000). */
const SARIF_RESULTS = 5000;
const sarif_MESSAGE = 1000;
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** SARIF 2.1.0: one run per gate, each with a category of its own, because GitHub refuses two runs of one tool and category in a file. */
function sarif(reports, options = {}) {
    return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: (0,report_reports/* listed */.K)(reports).map((report) => run(report, options)) };
}
function run(report, options) {
    const ids = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
    const { results, left } = resultsOf(report, ids);
    const doubts = report.verdict === 'inconclusive' ? report.reasons.map((text) => notification('warning', text)) : [];
    const cut = [...report.cut, ...(left > 0 ? [`${(0,numbers/* plural */.LS)(left, 'result')} not listed here: the whole is in the report.`] : [])].map((text) => notification('note', text));
    return {
        tool: {
            driver: {
                name: 'gauntlet', version: report.tool.version, ...(isSemantic(report.tool.version) ? { semanticVersion: report.tool.version } : {}),
                ...(options.informationUri === undefined ? {} : { informationUri: options.informationUri }),
                rules: ids.map((id) => rule(id, report.findings, options.rules?.[id])),
            },
        },
        automationDetails: { id: `gauntlet/${report.gate}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
        // A gate that could not look at everything must not make code scanning close what it did not see.
        invocations: [{
                executionSuccessful: report.verdict !== 'inconclusive', startTimeUtc: report.started,
                ...(doubts.length + cut.length === 0 ? {} : { toolExecutionNotifications: [...doubts, ...cut] }),
            }],
        artifacts: report.inputs.map(({ path, sha256, bytes }) => ({ location: { uri: uri(path), uriBaseId: '%SRCROOT%' }, length: bytes, hashes: { 'sha-256': sha256 } })),
        results,
        properties: { gate: report.gate, verdict: report.verdict, headline: (0,report_escape/* wellFormed */.ES)(report.headline) },
    };
}
function notification(level, text) {
    return { level, message: { text: plainMessage(text) } };
}
/** The first place of every finding comes before the further places of any. */
function resultsOf(report, ids) {
    const fallback = report.inputs[0]?.path ?? 'gauntlet.yml';
    const placed = report.findings.map((finding) => {
        const occurrences = (0,places/* occurrencesOf */.Og)(finding);
        return { finding, occurrences: occurrences.length > 0 ? occurrences : [{ place: { file: fallback }, message: finding.message }] };
    });
    const every = placed.flatMap(({ finding, occurrences }) => {
        const seen = new Map();
        return occurrences.map((occurrence, at) => {
            const nth = seen.get(occurrence.message) ?? 0;
            seen.set(occurrence.message, nth + 1);
            return { finding, occurrence, first: at === 0, nth };
        });
    }).toSorted((a, b) => Number(b.first) - Number(a.first) || verdict/* SEVERITIES */.oC.indexOf(a.finding.severity) - verdict/* SEVERITIES */.oC.indexOf(b.finding.severity));
    const results = every.slice(0, SARIF_RESULTS).map(({ finding, occurrence, nth }) => result(finding, occurrence, nth, ids));
    return { results, left: report.findings.reduce((sum, { count }) => sum + count, 0) - results.length };
}
function result(finding, { place, message }, nth, ids) {
    return {
        ruleId: finding.rule, ruleIndex: ids.indexOf(finding.rule), level: LEVEL[finding.severity], message: { text: plainMessage(message) },
        locations: [{ physicalLocation: sarif_location(place) }],
        // The line of text itself is hashed by GitHub's upload; this one also holds where the checkout is not at hand.
        partialFingerprints: { 'gauntlet/v1': (0,fingerprint/* fingerprint */.R)(finding.rule, finding.fingerprint, message, String(nth)) },
        properties: { finding: finding.fingerprint, count: finding.count, ...(place.record === undefined ? {} : { record: place.record }), ...(finding.subject === undefined ? {} : { subject: finding.subject }) },
    };
}
function sarif_location(place) {
    return { artifactLocation: { uri: uri(place.file), uriBaseId: '%SRCROOT%' }, region: region(place) };
}
/** GitHub wants a first line always. */
function region({ line, endLine, column, endColumn, offset }) {
    if (line === undefined)
        return { startLine: 1, ...(offset === undefined ? {} : { byteOffset: offset }) };
    const end = endLine !== undefined && endLine >= line ? { endLine } : {};
    if (column === undefined)
        return { startLine: line, ...end };
    const last = endColumn !== undefined && (endColumn >= column || (endLine ?? line) > line) ? { endColumn } : {};
    return { startLine: line, startColumn: column, ...end, ...last };
}
/** A relative reference: every character that is not plain is percent-encoded, folders stay apart. */
function uri(path) {
    return (0,report_escape/* wellFormed */.ES)(path).split('/').map(encodeURIComponent).join('/');
}
function rule(id, findings, help) {
    const of = findings.filter((finding) => finding.rule === id);
    const level = LEVEL[verdict/* SEVERITIES */.oC.find((severity) => of.some((finding) => finding.severity === severity)) ?? 'error'];
    const text = help?.help ?? help?.short ?? `Broken rule: ${id}. See docs/rules.md.`;
    return {
        id, name: id.replace(/^.*\//, ''), shortDescription: { text: help?.short ?? id }, fullDescription: { text: help?.short ?? id },
        help: { text, markdown: text }, ...(help?.uri === undefined ? {} : { helpUri: help.uri }), defaultConfiguration: { level },
        properties: { tags: ['data-quality', id.slice(0, Math.max(0, id.indexOf('/'))) || 'gauntlet'] },
    };
}
/** In SARIF `[text](target)` is a link and `{0}` a placeholder even in plain text. */
function plainMessage(text) {
    const shown = (0,report_escape/* briefLines */.GL)(text, sarif_MESSAGE);
    // Only where a link can be: doubled backslashes elsewhere would be seen.
    return (shown.includes('](') ? shown.replaceAll('[', '\\[') : shown).replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}') || (0,report_escape/* visible */.RK)('(no message)');
}
function isSemantic(version) {
    return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version);
}

;// CONCATENATED MODULE: ./out/run/folder-error.js

/** What stands in the way of writing into a folder, in words of the user's.
 *  @returns what was thrown, where it is not the user's to mend */
function folderError(folder, what, hint, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT': return new errors/* UserError */.y('disk-full', `the disk is full: ${what}, ${folder}, cannot be written`, { hint: 'Free space there.', cause });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS': return new errors/* UserError */.y('permission', `${what}, ${folder}, may not be written`, { hint, cause });
        case 'EEXIST':
        case 'ENOTDIR':
        case 'EISDIR': return new errors/* UserError */.y('permission', `${what}, ${folder}, cannot be made: something else stands in its place`, { hint, cause });
        default: return cause;
    }
}

;// CONCATENATED MODULE: ./out/run/files.js









/** Makes the folder that a report goes to. One inside the workspace must not lead out of it through a link: a pull request may have put it there.
 *  @throws UserError `permission` or `disk-full`, naming it */
function makeReportFolder(folder, workspace) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if ((0,files/* leadsOutside */.dr)(folder, workspace))
            throw new errors/* UserError */.y('permission', `the report folder ${folder} leads out of the workspace through a link`, { hint: 'Remove the link, or set `report-directory` to where it leads.' });
    }
    catch (cause) {
        throw cause instanceof errors/* UserError */.y ? cause : reportFolderError(folder, cause);
    }
}
/** Takes away what an earlier run left, so that a run that ends early leaves no report that is not its own. */
function removeReportFiles(folder) {
    try {
        for (const path of Object.values(reportFiles(folder)))
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch (cause) {
        throw reportFolderError(folder, cause);
    }
}
/** Writes a report in every form that is a file. Each appears whole or not at all.
 *  @throws UserError `permission` or `disk-full`, naming the folder */
async function writeReportFiles(reports, folder, whole) {
    const { html } = await Promise.all(/* import() */[__nccwpck_require__.e(602), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23775));
    const files = reportFiles(folder), [only] = reports;
    const texts = [
        [files.report, reports.length === 1 && only !== undefined ? json(only) : stableJson(reports)],
        [files.html, html(reports)],
        [files.sarif, stableJson(sarif(reports))],
        [files.summary, (0,summary/* summary */.z)(reports, { whole })],
        [files.junit, junit(reports)],
    ];
    for (const [path, text] of texts)
        write(path, text, folder);
    return files;
}
function reportFiles(folder) {
    return { report: (0,external_node_path_.join)(folder, 'report.json'), html: (0,external_node_path_.join)(folder, 'index.html'), sarif: (0,external_node_path_.join)(folder, 'report.sarif'), summary: (0,external_node_path_.join)(folder, 'summary.md'), junit: (0,external_node_path_.join)(folder, 'junit.xml') };
}
function write(path, text, folder) {
    const half = `${path}.${process.pid}.part`;
    try {
        (0,external_node_fs_.writeFileSync)(half, text);
        (0,external_node_fs_.renameSync)(half, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(half, { force: true });
        throw reportFolderError(folder, cause);
    }
}
function reportFolderError(folder, cause) {
    return folderError(folder, 'the report folder', 'Set `report-directory` to a folder that the user of this job may write to.', cause);
}

;// CONCATENATED MODULE: ./out/run/publish.js




/** Writes the report of every gate, and one over all where there are several. A failure does not keep the findings from being shown elsewhere.
 *  @param from the folder that shown paths are relative to */
async function writeReports(runs, from) {
    const [first] = runs, reports = runs.map(({ report }) => report);
    const shown = (path) => {
        const inside = (0,external_node_path_.relative)(from, path);
        return (inside.startsWith('..') ? path : inside).split('\\').join('/');
    };
    const root = runs.length === 1 ? first.folder : (0,external_node_path_.resolve)(first.world.cwd, first.gate.shared.reportDirectory);
    const page = shown((0,external_node_path_.resolve)(root, 'index.html'));
    const said = { reports, page, violations: shown((0,external_node_path_.resolve)(first.folder, violations/* VIOLATIONS_CSV */.yj)) };
    try {
        let files;
        for (const { report, folder } of runs)
            files = await writeReportFiles([report], folder, shown((0,external_node_path_.resolve)(folder, 'index.html')));
        if (runs.length > 1)
            files = await writeReportFiles(reports, root, page);
        return { ...said, files, failed: undefined };
    }
    catch (failed) {
        return { ...said, files: undefined, failed };
    }
}
/** What a terminal exits with: the worst of its gates. */
function worstExit(runs) {
    return Math.max(...runs.map(({ report, gate }) => (0,verdict/* exitCode */.I$)(report.verdict, report.counts, gate.shared.failOn)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./out/config/load.js





/** Reads and checks a settings file.
 *  @param path as the user named it, relative to `cwd`; undefined or empty when nobody did: then the default, which may be missing
 *  @param workspace what reported paths are relative to
 *  @returns undefined only when the default file does not exist
 *  @throws UserError `config-missing`, `config-syntax`, `config-invalid`, `permission` */
async function loadConfig(path, cwd, workspace = cwd) {
    const named = path !== undefined && path.trim() !== '', asked = named ? path.trim() : shared/* DEFAULT_CONFIG */.PV;
    const absolute = (0,external_node_path_.resolve)(cwd, asked), reported = (0,files/* shown */.SP)(absolute, workspace);
    const bytes = await read(absolute, reported);
    if (bytes === undefined) {
        const other = absolute.endsWith('.yml') ? absolute.replace(/\.yml$/, '.yaml') : absolute.replace(/\.yaml$/, '.yml');
        const twin = other !== absolute && await exists(other) ? (0,files/* shown */.SP)(other, workspace) : undefined;
        if (!named && twin === undefined)
            return undefined;
        throw new errors/* UserError */.y('config-missing', named ? `the settings file ${reported} does not exist` : `the settings file is ${twin}, expected ${reported}`, {
            hint: twin === undefined ? 'Input `config` names it, relative to the working directory. Is the repository checked out?' : `There is ${twin}: rename it, or name it with input \`config\`.`,
        });
    }
    // A run without a file never loads the YAML parser and the validator. One after the other: only what is needed, and no race of loaders.
    const { parseYaml } = await __nccwpck_require__.e(/* import() */ 624).then(__nccwpck_require__.bind(__nccwpck_require__, 14624));
    const file = await parseYaml(bytes, reported);
    const { validated } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 51118));
    return validated(file);
}
async function read(absolute, reported) {
    try {
        return await (0,promises_.readFile)(absolute);
    }
    catch (reason) {
        const code = reason.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code === 'EISDIR')
            throw new errors/* UserError */.y('config-missing', `${reported} is a folder, expected a settings file`, { hint: `Name the file in it, such as ${reported}/gauntlet.yml.`, cause: reason });
        if (code === 'EACCES' || code === 'EPERM')
            throw new errors/* UserError */.y('permission', `${reported} may not be read`, { hint: 'Give the user of this job read permission on the file.', cause: reason });
        throw reason;
    }
}
async function exists(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/run/temp.js




/** A folder for spilled and unpacked data. It goes when the run ends, however that happens; only a kill leaves it, and then the runner empties RUNNER_TEMP. */
function temporaryFolder(env) {
    const named = env['RUNNER_TEMP'], parent = named === undefined || named === '' ? (0,external_node_os_namespaceObject.tmpdir)() : named;
    let path;
    try {
        (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'gauntlet-'));
    }
    catch (cause) {
        throw folderError(parent, 'the folder for temporary files', 'Set RUNNER_TEMP (or TMPDIR) to a folder that the user of this job may write to.', cause);
    }
    const gone = () => { (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 2 }); };
    process.once('exit', gone);
    return {
        path,
        remove() {
            process.off('exit', gone);
            gone();
        },
    };
}

;// CONCATENATED MODULE: ./out/run/run-gates.js










/** Runs gates one after the other in the same world.
 *  @param names undefined: every gate that gauntlet.yml configures
 *  @param gates those there are
 *  @throws UserError before anything runs, when the settings of any of them are wrong */
async function runGates(names, host, pull, gates = AVAILABLE) {
    const workspace = (0,external_node_path_.resolve)(host.env['GITHUB_WORKSPACE'] ?? host.cwd);
    const cwd = (0,external_node_path_.resolve)(host.cwd, host.inputs['working-directory']?.trim() || '.');
    if (!(0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.y('input-invalid', `input \`working-directory\`: there is no folder ${(0,files/* shown */.SP)(cwd, workspace)}`, { hint: 'It is relative to the workspace. Is the repository checked out?' });
    const config = await loadConfig(host.inputs['config'], cwd, workspace);
    const asked = names === undefined ? gates.filter(({ name }) => Object.hasOwn(config?.content ?? {}, name)) : names.map((name) => run_gates_named(name, gates));
    if (asked.length === 0)
        throw new errors/* UserError */.y('config-invalid', config === undefined ? 'there is no gauntlet.yml, so there is nothing to run' : `${config.path} configures no gate`, { hint: `Add a section: ${gates.map(({ name }) => `\`${name}:\``).join(', ')}.` });
    const prepared = [];
    for (const gate of asked)
        prepared.push(await gate.prepare(config, host.inputs));
    let asking;
    const runs = [];
    for (const gate of prepared) {
        const folder = (0,external_node_path_.resolve)(cwd, gate.shared.reportDirectory, gate.name);
        makeReportFolder(folder, workspace);
        removeReportFiles(folder);
        const temp = temporaryFolder(host.env);
        const world = {
            cwd, workspace, temp: temp.path, reportFolder: folder, env: host.env, log: host.log, progress: host.progress, signal: host.signal,
            clock: { now: () => new Date(), monotonic: () => external_node_perf_hooks_.performance.now() / 1000 },
            changes: () => (asking ??= pull.changes(workspace, gate.shared.githubToken)), isAtBase: (path) => pull.isAtBase(workspace, gate.shared.githubToken, path), atBase: (path, target) => pull.atBase(workspace, gate.shared.githubToken, path, target),
        };
        try {
            runs.push({ gate, folder, world, report: await reported(gate, world) });
        }
        finally {
            temp.remove();
        }
    }
    return runs;
}
function run_gates_named(name, gates) {
    const gate = gates.find((one) => one.name === name);
    if (gate === undefined)
        throw new errors/* UserError */.y('input-invalid', `there is no gate ${name}`, { hint: `Gates: ${gates.map((one) => one.name).join(', ')}` });
    return gate;
}
async function reported(gate, world) {
    const started = world.clock.now(), from = world.clock.monotonic();
    const { judgement, section, measured, inputs, cut } = await outcome(gate, world);
    const { verdict, headline, reasons, findings } = judgement;
    const seconds = Math.round((world.clock.monotonic() - from) * 1000) / 1000;
    return { version: 1, gate: gate.name, tool: TOOL, verdict, headline, reasons, counts: countsOf(findings), findings, measured, inputs, settings: gate.settings, section, cut, started: started.toISOString(), seconds };
}
/** A run that was asked to stop leaves a report as well, even where the gate had nothing to say yet. */
async function outcome(gate, world) {
    try {
        if (world.signal.aborted)
            throw new errors/* Cancelled */.c();
        return await gate.run(world);
    }
    catch (thrown) {
        const stopped = thrown instanceof errors/* Cancelled */.c || (world.signal.aborted && thrown instanceof Error && thrown.name === 'AbortError');
        if (!stopped)
            throw thrown;
        return {
            judgement: { verdict: 'inconclusive', otherwise: 'inconclusive', headline: 'Inconclusive: cancelled.', reasons: ['cancelled: the run was stopped before everything was looked at'], findings: [] },
            section: { title: gate.name, inShort: 'cancelled', blocks: [] }, measured: {}, inputs: [], cut: [],
        };
    }
}
function countsOf(findings) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}

;// CONCATENATED MODULE: ./out/run/strays.js
/** Errors that nobody waits for: a promise that was let go, a timer, a stream. The run cannot be trusted after one, so it ends there.
 *  @param last says what happened; called once, with whatever was thrown
 *  @returns ends the watch */
function catchStrays(last, code) {
    let over = false;
    const stray = (thrown) => {
        if (over)
            return;
        over = true;
        last(thrown);
        endWith(code);
    };
    // A reader that went away (`gauntlet … | head`) is no error: what is left to print goes nowhere, the verdict stays.
    const closed = (reason) => { if (!('code' in reason && (reason.code === 'EPIPE' || reason.code === 'ERR_STREAM_DESTROYED')))
        stray(reason); };
    process.on('uncaughtException', stray);
    process.on('unhandledRejection', stray);
    process.stdout.on('error', closed);
    process.stderr.on('error', closed);
    return () => {
        // The streams stay guarded: what was printed last may still be on its way.
        process.off('uncaughtException', stray);
        process.off('unhandledRejection', stray);
    };
}
/** Ends the process once everything printed is on its way. */
function endWith(code) {
    process.exitCode = code;
    process.stdout.write('', () => { process.stderr.write('', () => { process.exit(code); }); });
    // Where nobody reads, nothing is ever written.
    setTimeout(() => { process.exit(code); }, 1000).unref();
}

;// CONCATENATED MODULE: ./out/run/action.js
















/** Runs gates as a step of a workflow. Outputs are always set; the step fails when the verdict asks for it or the gates could not run.
 *  @param names undefined: every gate that gauntlet.yml configures
 *  @param gates those there are */
async function runAction(names, gates = AVAILABLE) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57264));
    const print = (text) => { process.stdout.write(text); };
    const log = actionLog(print, core.isDebug()), stop = cancellation();
    const outputs = { verdict: '', errors: '', warnings: '', report: '', html: '', sarif: '', summary: '' };
    const setOutputs = () => { for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value); };
    const fail = (thrown) => {
        process.exitCode = 1;
        const failure = failureOf(thrown);
        if (failure.kind === 'mistake')
            print(`${user_error_userErrorText(failure.error, { color: false, width: 100 })}${(0,annotations/* workflowCommand */.NA)(userErrorAnnotation(failure.error))}\n`);
        else if (failure.kind === 'cancelled')
            log.warning('cancelled');
        else {
            log.warning(failure.text);
            print(`${(0,annotations/* workflowCommand */.NA)({ severity: 'error', title: 'Gauntlet could not run', message: `Gauntlet could not run: ${BUG}` })}\n`);
        }
    };
    const endWatch = catchStrays((thrown) => { try {
        fail(thrown);
    }
    finally {
        setOutputs();
    } }, 1);
    try {
        const definitions = names === undefined ? shared/* sharedInputs */.dO : gates.filter(({ name }) => names.includes(name)).flatMap(({ inputs }) => inputs);
        const inputs = Object.fromEntries(definitions.map(({ name }) => [name, core.getInput(name)]));
        const token = inputs['github-token'];
        if (token !== undefined && token !== '')
            core.setSecret(token);
        const host = {
            kind: 'action', env: process.env, cwd: process.env['GITHUB_WORKSPACE'] || process.cwd(), inputs, print, signal: stop.signal,
            log, progress: lineProgress(print, () => external_node_perf_hooks_.performance.now() / 1000),
        };
        const runs = await runGates(names, host, github_pullRequestOf(host), gates);
        await publish(runs, host, outputs);
        // Whoever stops a step has not seen it pass.
        process.exitCode = stop.exitCode() === undefined && worstExit(runs) === 0 ? 0 : 1;
    }
    catch (thrown) {
        fail(thrown);
    }
    finally {
        endWatch();
        setOutputs();
        stop.end();
    }
}
async function publish(runs, host, outputs) {
    const [first, ...more] = runs;
    if (first === undefined)
        return;
    const { shared } = first.gate;
    const { reports, files, page, violations, failed } = await writeReports([first, ...more], first.world.workspace);
    const sum = (of) => String(reports.reduce((total, { counts }) => total + counts[of], 0));
    Object.assign(outputs, { verdict: (0,verdict/* overall */.Me)(reports.map((report) => report.verdict)), errors: sum('errors'), warnings: sum('warnings') });
    if (files !== undefined)
        Object.assign(outputs, { report: files.report, html: files.html, sarif: files.sarif, summary: files.summary });
    host.print(githubLog(reports, { page, violations }));
    const notes = (0,annotations/* annotations */.hk)(reports, { changes: await first.world.changes() });
    if (shared.annotations)
        for (const one of notes.shown)
            host.print(`${(0,annotations/* workflowCommand */.NA)(one)}\n`);
    writeSummary((0,summary/* summary */.z)(reports, { whole: page, cut: shared.annotations ? notes.cut : [] }), host);
    // A step that is being stopped has seconds left, and what it has to say is no news for the pull request.
    if (host.signal.aborted)
        host.log.notice('Cancelled: no comment and no check run.');
    else
        await publishToGitHub(reports, runs.length === 1 ? first.gate.name : 'gauntlet', shared, notes, page, host);
    if (failed !== undefined)
        throw failed;
}
function writeSummary(text, host) {
    const target = host.env['GITHUB_STEP_SUMMARY'];
    if (target === undefined || target === '') {
        host.log.debug('no GITHUB_STEP_SUMMARY: the job has no summary');
        return;
    }
    try {
        (0,external_node_fs_.appendFileSync)(target, `${text}\n`);
    }
    catch (reason) {
        host.log.notice(`The job summary could not be written: ${reason instanceof Error ? reason.message : String(reason)}`);
    }
}

;// CONCATENATED MODULE: ./out/actions/suite.js

/** Entry of the root action: every gate that gauntlet.yml configures. */
async function suite_suite() { await runAction(undefined); }

;// CONCATENATED MODULE: ./out/actions/validate-data.js

/** Entry of `actions/validate-data`. */
async function validateData() { await runAction(['validate-data']); }

;// CONCATENATED MODULE: ./out/report/terminal.js








const terminal_LIMIT = 20;
const INPUTS = 10;
const MESSAGE_LINES = 3;
const INK = { error: 'red', warning: 'yellow', notice: 'cyan' };
const VERDICT_INK = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
/** What a person sees after a run from a terminal. Safe in a CI log too: no line is a command. */
function terminal(reports, options) {
    const all = (0,report_reports/* listed */.K)(reports), paint = painter(options.color), room = Math.max(40, options.width);
    const lines = all.flatMap((report) => [...(all.length > 1 ? [paint('bold', report.gate)] : []), ...terminal_gate(report, options, paint, room), '']);
    return `${[...lines, ...(all.length > 1 ? together(all, paint) : [])].map(report_escape/* defuse */.VP).join('\n').trimEnd()}\n`;
}
function terminal_gate(report, options, paint, room) {
    const { files, more, known } = listing(report, options.limit ?? terminal_LIMIT);
    const [only] = report.inputs;
    const entries = files.flatMap((file) => file.entries), sizes = layout(entries, room);
    // One file that was read and nothing elsewhere: its name is on the first line already.
    const named = files.length > 1 || only === undefined || report.inputs.length > 1 || files.some(({ file }) => file !== (0,report_escape/* visible */.RK)(only.path));
    return [
        ...inputs(report, paint, room),
        ...(files.length > 0 ? [''] : []),
        ...files.flatMap(({ file, entries: of }, at) => [
            ...(named && at > 0 ? [''] : []),
            ...(named && file !== '' ? [`  ${paint('bold', (0,width/* truncateStart */.fl)(file, room - 2))}`] : []),
            ...of.flatMap((entry) => entryLines(entry, sizes, paint)),
        ]),
        ...(more > 0 ? [paint('dim', `  … ${(0,numbers/* count */.U9)(more)} more${whole(report, options)}`)] : []),
        ...(known > 0 ? [paint('dim', `  ${(0,numbers/* plural */.LS)(known, 'violation')} that ${known === 1 ? 'was' : 'were'} there before${options.violations === undefined ? '' : `, in ${(0,report_escape/* visible */.RK)(options.violations)}`}`)] : []),
        '',
        ...report.cut.flatMap((text) => (0,width/* wrap */.LV)(`! ${(0,report_escape/* visible */.RK)(text)}`, room)).map((line) => paint('yellow', line)),
        ...terminal_verdict(report, options.page, paint, room),
    ];
}
/** Where all of it is: rows in the file of violations, everything else on the page. */
function whole({ findings, measured }, { violations, page }) {
    const all = findings.reduce((sum, { count: times }) => sum + times, 0), rows = measured['violations'], file = typeof rows === 'number' && rows < all ? page : violations;
    return file === undefined ? '' : ` in ${(0,report_escape/* visible */.RK)(file)}`;
}
function inputs(report, paint, room) {
    const shown = report.inputs.slice(0, INPUTS), more = report.inputs.length - shown.length;
    const facts = shown.map((input, at) => factsOf(input, at === 0 && report.inputs.length === 1 ? report.seconds : undefined));
    const names = shown.map(({ path }, at) => shortPath(path, room - (0,width/* width */.VL)(facts[at] ?? '') - 2));
    const widest = Math.max(0, ...names.map(width/* width */.VL));
    return [
        ...shown.map((_, at) => `${paint('bold', (0,width/* pad */.eV)(names[at] ?? '', widest))}  ${facts[at] ?? ''}`),
        ...(more > 0 ? [`… ${(0,numbers/* plural */.LS)(more, 'more file')}`] : []),
        ...(report.inputs.length === 1 ? [] : [(0,numbers/* seconds */.YA)(report.seconds)]),
    ];
}
function factsOf({ rows, bytes: size }, time) {
    return [...(rows === undefined ? [] : [(0,numbers/* plural */.LS)(rows, 'row')]), (0,numbers/* bytes */.ee)(size), ...(time === undefined ? [] : [(0,numbers/* seconds */.YA)(time)])].join('  ');
}
function shortPath(path, room) {
    return (0,width/* truncateStart */.fl)((0,report_escape/* brief */.dh)(path, 200, 'middle'), Math.max(8, room));
}
function layout(entries, room) {
    const widest = (pick, most) => Math.min(most, Math.max(0, ...entries.map((entry) => (0,width/* width */.VL)(pick(entry)))));
    const where = widest((entry) => entry.where, 16), subject = widest((entry) => entry.subject, room < 60 ? 8 : room < 80 ? 14 : 24), keyword = widest((entry) => entry.keyword, 24);
    const rest = room - 2 - where - 2 - subject - 2 - 2 - keyword;
    // Too narrow for the rule beside the message: it goes behind it.
    return rest < 24 ? { where, subject, message: Math.max(16, rest + keyword + 2), keyword: 0 } : { where, subject, message: widest((entry) => entry.message, rest), keyword };
}
function entryLines(entry, sizes, paint) {
    const tag = sizes.keyword === 0 ? ` (${entry.keyword})` : '';
    const [first = '', ...more] = (0,width/* wrap */.LV)(entry.message + tag, sizes.message, MESSAGE_LINES);
    const indent = ' '.repeat(2 + sizes.where + 2 + sizes.subject + 2);
    // Errors need no mark; without colour the others do.
    const mark = entry.severity === 'error' ? ' ' : verdict/* SEVERITY_ICON */._9[entry.severity];
    const line = `${paint(INK[entry.severity], mark)} ${paint(INK[entry.severity], (0,width/* pad */.eV)(entry.where, sizes.where))}  ${(0,width/* pad */.eV)((0,width/* truncate */.xv)(entry.subject, sizes.subject), sizes.subject)}  `;
    const end = sizes.keyword === 0 ? first : `${(0,width/* pad */.eV)(first, sizes.message)}  ${paint('dim', (0,width/* truncate */.xv)(entry.keyword, sizes.keyword))}`;
    return [(line + end).trimEnd(), ...more.map((text) => indent + text)];
}
function terminal_verdict(report, page, paint, room) {
    const said = `${verdict/* VERDICT_ICON */.YY[report.verdict]} ${report.verdict}: ${(0,report_escape/* brief */.dh)(report.headline, 500)}`;
    const ink = VERDICT_INK[report.verdict], to = page === undefined ? '' : `report: ${(0,report_escape/* visible */.RK)(page)}`;
    if (to !== '' && (0,width/* width */.VL)(said) + 2 + (0,width/* width */.VL)(to) <= room)
        return [`${paint(ink, said)}${' '.repeat(Math.min(room, 100) > (0,width/* width */.VL)(said) + (0,width/* width */.VL)(to) + 2 ? Math.min(room, 100) - (0,width/* width */.VL)(said) - (0,width/* width */.VL)(to) : 2)}${to}`];
    return [...(to === '' ? [] : [to]), ...(0,width/* wrap */.LV)(said, room).map((line) => paint(ink, line))];
}
function together(reports, paint) {
    const names = Math.max(...reports.map(({ gate: name }) => name.length));
    const facts = reports.map((report) => (0,report_escape/* brief */.dh)(report.section.inShort, 200)), widest = Math.min(80, Math.max(...facts.map(width/* width */.VL)));
    const { title } = (0,report_headline/* headline */.P)(reports);
    return [
        ...reports.map((report, at) => `${paint(VERDICT_INK[report.verdict], verdict/* VERDICT_ICON */.YY[report.verdict])} ${(0,width/* pad */.eV)(report.gate, names)}  ${(0,width/* pad */.eV)(facts[at] ?? '', widest)}  ${(0,numbers/* seconds */.YA)(report.seconds)}`),
        '', paint('bold', title),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./out/cli/arguments.js



const FORMATS = ['pretty', 'json', 'github'];
/** Flags of the command line's own; true: takes a value. */
const OWN = { format: true, color: false, 'no-color': false, quiet: false, help: false };
/** Reads the flags behind the name of a gate: its inputs' names and a few of the command line's own.
 *  @throws UserError `input-invalid` for a flag that does not exist, with the nearest one that does */
function readArguments(words, definitions) {
    const byName = new Map(definitions.map((definition) => [definition.name, definition]));
    const negatives = new Map(definitions.filter(({ type }) => type === 'boolean').map(({ name }) => [`no-${name}`, name]));
    const takes = new Map([...Object.entries(OWN), ...definitions.map(({ name, type }) => [name, type !== 'boolean']), ...[...negatives.keys()].map((name) => [name, false])]);
    const options = Object.fromEntries([...takes].map(([name, value]) => [name, { type: value ? 'string' : 'boolean', ...(name === 'help' ? { short: 'h' } : {}) }]));
    // Only the tokens are used: Node's own messages know no nearest name.
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    const given = new Map(), own = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            throw wrong(`${JSON.stringify(token.kind === 'positional' ? token.value : '--')} is not an option`, 'Options begin with --; a path follows --data, and --data may be repeated. Quote globs, or the shell expands them.');
        const { name, rawName } = token, value = arguments_valueOf(token, takes);
        if (Object.hasOwn(OWN, name)) {
            own.set(name === 'no-color' ? 'color' : name, name === 'no-color' ? 'false' : value);
            continue;
        }
        const definition = byName.get(negatives.get(name) ?? name);
        if (definition === undefined)
            throw unknown(rawName, name, [...takes.keys()]);
        if (definition.type !== 'list' && given.has(definition.name))
            throw wrong(`--${definition.name} is given twice`);
        given.set(definition.name, [...(given.get(definition.name) ?? []), negatives.has(name) ? 'false' : value]);
    }
    const format = own.get('format') ?? 'pretty', color = own.get('color');
    if (!isFormat(format))
        throw wrong(`--format is ${JSON.stringify(format)}${(0,nearest/* didYouMean */.au)(format, FORMATS)}`, `Allowed: ${FORMATS.join(', ')}`);
    return {
        inputs: Object.fromEntries([...given].map(([name, values]) => [name, values.join('\n')])), format,
        color: color === undefined ? undefined : color === 'true', quiet: own.has('quiet'), help: own.has('help'),
    };
}
function arguments_valueOf({ name, rawName, value, inlineValue }, takes) {
    if (takes.get(name) !== true) {
        if (value !== undefined && (Object.hasOwn(OWN, name) || name.startsWith('no-')))
            throw wrong(`${rawName} takes no value`);
        return value ?? 'true';
    }
    // `--data --schema x`: the value was forgotten. One that really begins so is written with "=".
    if (value === undefined || (inlineValue !== true && value.startsWith('--')))
        throw wrong(`${rawName} needs a value`, value === undefined ? undefined : `If ${JSON.stringify(value)} is the value, write ${rawName}=${value}`);
    return value;
}
function unknown(rawName, name, names) {
    const best = (0,nearest/* nearest */.pA)(name, names);
    return wrong(`there is no option ${rawName}${best === undefined ? '' : `; did you mean --${best}?`}`, 'See --help for all options.');
}
function wrong(message, hint) { return new errors/* UserError */.y('input-invalid', message, hint === undefined ? {} : { hint }); }
function isFormat(word) { return FORMATS.includes(word); }

;// CONCATENATED MODULE: ./out/cli/help.js
const help_OWN = [
    ['--format pretty|json|github', 'What is printed on standard output. Default: pretty.'],
    ['--color, --no-color', 'Force or forbid colours. Default: by the terminal, NO_COLOR, FORCE_COLOR.'],
    ['--quiet', 'No progress and no notes.'],
    ['-h, --help', 'This text.'],
];
const EXIT = 'Exit: 0 pass, 1 fail, 2 inconclusive (where --fail-on asks for it), 3 could not run, 130 or 143 stopped by a signal.';
/** The first page of help. */
function help(gates) {
    const commands = [['init', 'Looks at the repository and writes gauntlet.yml, schemas and a workflow.'], ...gates.map(({ name, does }) => [name, does]), ['run', 'Every gate that gauntlet.yml configures.'], ['import', 'Turns a suite of Great Expectations into a schema and checks.'], ['baseline', 'Writes the violations there are to gauntlet-baseline.json, so that only new ones fail.'], ['help, version', 'This text; the version.']];
    return `gauntlet: the trials a machine-learning change must survive before and after it ships

Usage: gauntlet <command> [options]

Commands:
${table(commands)}

Examples:
  gauntlet validate-data --data data/transactions.csv --schema schemas/transaction.schema.json
  gauntlet run --config gauntlet.yml
  gauntlet baseline --data 'data/*.csv' --schema schemas/row.schema.json
  gauntlet validate-data --help

${EXIT}
`;
}
/** Help of the command that begins. */
function initHelp() {
    return `gauntlet init: looks at the repository and writes gauntlet.yml, schemas and a workflow

Usage: gauntlet init

Every data file outside hidden folders, tests and build output is read whole. Nothing that is there is overwritten.

${EXIT}
`;
}
/** Help of one gate: its inputs are its options. */
function gateHelp({ name, does, inputs }) {
    return page(`gauntlet ${name}: ${does}`, name, inputs, [
        `gauntlet ${name} --data 'data/*.csv' --schema schemas/row.schema.json`,
        `gauntlet ${name} --data data/a.csv --data data/b.parquet --schema row.schema.json --fail-on warning`,
        `gauntlet ${name} --format json > report.json`,
    ]);
}
/** Help of the command that runs all gates. */
function suiteHelp(inputs) {
    return page('gauntlet run: every gate that gauntlet.yml configures', 'run', inputs, ['gauntlet run', 'gauntlet run --config ci/gauntlet.yml --fail-on warning']);
}
function page(title, command, inputs, examples) {
    // A token on a command line would be seen by every program of the machine.
    const own = inputs.filter((input) => input.name !== 'github-token').map((input) => [flag(input), described(input)]);
    return `${title}

Usage: gauntlet ${command} [options]

Options:
${table([...own, ...help_OWN])}

Examples:
${examples.map((line) => `  ${line}`).join('\n')}

${EXIT}
`;
}
function table(rows) {
    const wide = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`).join('\n');
}
function described({ description, default: value }) {
    return value === undefined || description.includes('Default:') ? description : `${description} Default: ${value}${value.endsWith('.') ? '' : '.'}`;
}
function flag({ name, type, values }) {
    switch (type) {
        case 'boolean': return `--${name}, --no-${name}`;
        case 'choice': return `--${name} ${values?.join('|') ?? ''}`;
        case 'integer': return `--${name} N`;
        case 'list': return `--${name} VALUE (may be repeated)`;
        case 'text': return `--${name} TEXT`;
    }
}

;// CONCATENATED MODULE: ./out/cli/import.js





/** `gauntlet import great-expectations <suite.json>`: writes a schema, and says what to add to gauntlet.yml and what could not be brought over.
 *  @throws UserError for another tool, or a file that is no suite */
async function importFrom(words, cwd) {
    const [tool, file, ...more] = words;
    if (tool !== 'great-expectations' || file === undefined || more.length > 0)
        throw new errors/* UserError */.y('input-invalid', `import needs a tool and a file, found ${JSON.stringify(words.join(' '))}`, { hint: 'gauntlet import great-expectations <suite.json>' });
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.y('file-missing', `${file} cannot be read`, { cause });
    }
    let suite;
    try {
        suite = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y('file-unreadable', `${file} is not JSON`, { place: { file, line: 1 }, cause });
    }
    const { importSuite } = await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 28134));
    const { name, schema, checks, left } = importSuite(suite, file), target = (0,external_node_path_.join)('schemas', `${name}.schema.json`), path = (0,external_node_path_.resolve)(cwd, target);
    if ((0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.y('config-invalid', `there is a ${target} already`, { hint: 'Move it away first.' });
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(cwd, 'schemas'), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(schema, null, 2)}\n`, { flag: 'wx' });
    const lines = checks.map((check) => `    - ${JSON.stringify(check)}`);
    return `${target}  what every row must keep

Add to gauntlet.yml:

version: 1
data:
  ${name}: { path: <your file>, schema: ${target.replaceAll('\\', '/')} }
${lines.length === 0 ? '' : `validate-data:\n  checks:\n${lines.join('\n')}\n`}${left.length === 0 ? '' : `\n${(0,numbers/* plural */.LS)(left.length, 'expectation')} could not be brought over:\n${left.map((one) => `  ${one}`).join('\n')}\n`}`;
}

// EXTERNAL MODULE: ./out/data/format.js
var format = __nccwpck_require__(30490);
;// CONCATENATED MODULE: ./out/cli/init-workflow.js
/** The workflow that `gauntlet init` writes: the starter template, with everything in gauntlet.yml. */
const WORKFLOW = `name: Gauntlet

on: pull_request

permissions:
  contents: read

concurrency:
  group: gauntlet-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  data:
    name: Data
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - name: Check out the data
        uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
        with:
          persist-credentials: false
      - name: Judge the data
        uses: ml-gauntlet/gauntlet/actions/validate-data@v1
        with:
          comment: on-failure
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0
        with:
          name: gauntlet-report
          path: gauntlet-report/
          if-no-files-found: ignore
`;

;// CONCATENATED MODULE: ./out/cli/init.js








/** Folders that hold no data of the repository. */
const IGNORED = ['**/node_modules/**', '**/.*/**', '**/gauntlet-report/**', '**/dist/**', '**/build/**', '**/venv/**', '**/__pycache__/**', '**/test/**', '**/tests/**', '**/__tests__/**'];
/** From so many files of one kind in one folder on, the folder is one data set. */
const A_FOLDER = 3;
const MOST_SETS = 20;
/** Looks at a repository and writes what it needs to begin: gauntlet.yml, a schema for each data set, a workflow. Nothing that is there is overwritten.
 *  @returns what was written, and why, for a person
 *  @throws UserError when there is a gauntlet.yml already, or no data */
async function init(host, pull) {
    const folder = (0,external_node_path_.resolve)(host.cwd), settings = (0,external_node_path_.join)(folder, 'gauntlet.yml');
    if ((0,external_node_fs_.existsSync)(settings))
        throw new errors/* UserError */.y('config-invalid', 'there is a gauntlet.yml already', { place: { file: 'gauntlet.yml', line: 1 }, hint: 'Run `gauntlet validate-data`: data sets without a schema get one proposed.' });
    const found = await dataSets(folder);
    if (found.length === 0)
        throw new errors/* UserError */.y('file-missing', 'no data was found: no CSV, TSV, JSON-lines or Parquet file outside hidden folders, tests and build output', { hint: 'Is the data checked out? Name it yourself: gauntlet validate-data --data <path>.' });
    await (0,promises_.writeFile)(settings, settingsText(found.map((one) => ({ ...one, schema: undefined, primaryKey: undefined })), false), { flag: 'wx' });
    try {
        const [run] = await runGates(['validate-data'], { ...host, inputs: { 'fail-on': 'never' } }, pull);
        const profiles = (run?.report.measured['profiles'] ?? []), said = [], sets = [];
        for (const one of found) {
            const proposed = (0,external_node_path_.join)(run?.folder ?? '', `${one.name}.schema.json`), schema = (0,external_node_path_.join)('schemas', `${one.name}.schema.json`), profile = profiles.find(({ dataset }) => dataset === one.name), known = profile !== undefined && (0,external_node_fs_.existsSync)(proposed);
            if (known && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, schema))) {
                await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'schemas'), { recursive: true });
                await (0,promises_.copyFile)(proposed, (0,external_node_path_.join)(folder, schema));
                said.push(`${schema}  proposed from ${one.files === 1 ? one.path : (0,numbers/* plural */.LS)(one.files, 'file')}: read every line, it says what the data is, not what it should be`);
            }
            sets.push({ ...one, schema: known || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, schema)) ? schema.split(external_node_path_.sep).join('/') : undefined, primaryKey: profile?.primaryKey ?? undefined });
        }
        await (0,promises_.rm)(settings);
        await (0,promises_.writeFile)(settings, settingsText(sets, true), { flag: 'wx' });
        const workflow = (0,external_node_path_.join)(folder, '.github/workflows/gauntlet.yml');
        if (!(0,external_node_fs_.existsSync)(workflow)) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(workflow), { recursive: true });
            await (0,promises_.writeFile)(workflow, WORKFLOW, { flag: 'wx' });
            said.push('.github/workflows/gauntlet.yml  judges the data of every pull request; only what is new fails');
        }
        return `${['gauntlet.yml  names the data and what must hold of it', ...said].join('\n')}\n\nNext: read the schemas, then run \`gauntlet validate-data\`. Commit all of it.\n`;
    }
    catch (reason) {
        await (0,promises_.rm)(settings, { force: true });
        throw reason;
    }
}
async function dataSets(folder) {
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 73382));
    const paths = (await glob(['**/*.{csv,tsv,tab,jsonl,ndjson,parquet,pq}', '**/*.{csv,tsv,jsonl,ndjson}.{gz,zst}'], { cwd: folder, ignore: IGNORED, onlyFiles: true, dot: false, followSymbolicLinks: false })).toSorted();
    const groups = new Map();
    for (const path of paths) {
        const key = `${(0,external_node_path_.dirname)(path)}\n${(0,external_node_path_.basename)(path).replace(/^[^.]*/, '')}`, list = groups.get(key) ?? [];
        groups.set(key, list);
        list.push(path);
    }
    const names = new Set(), found = [];
    const add = (stem, path, files) => {
        const plain = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[^\p{L}]+/u, '') || 'data';
        let name = plain;
        for (let i = 2; names.has(name); i++)
            name = `${plain}-${i}`;
        names.add(name);
        found.push({ name, path, files });
    };
    for (const [key, list] of groups) {
        const [inside = '.', ending = ''] = key.split('\n');
        if (list.length >= A_FOLDER)
            add(inside === '.' ? 'data' : (0,external_node_path_.basename)(inside), `${inside === '.' ? '' : `${inside}/`}*${ending}`, list.length);
        else
            for (const path of list)
                add((0,external_node_path_.basename)(path).replace(/\..*$/, ''), path, 1);
    }
    return found.filter(({ path }) => (0,format/* formatOf */.be)(path).format !== undefined).slice(0, MOST_SETS);
}
function settingsText(sets, whole) {
    const lines = sets.map(({ name, path, schema, primaryKey }) => `  ${name}: { path: ${JSON.stringify(path)}${schema === undefined ? '' : `, schema: ${schema}`}${primaryKey === undefined ? '' : `, primaryKey: ${JSON.stringify(primaryKey)}`} }`);
    return `# What the data is, and what must hold of it: https://github.com/ml-gauntlet/gauntlet/blob/main/docs/configuration.md
version: 1

data:
${lines.join('\n')}

validate-data:${whole ? '\n  # Only what a pull request brings fails; what is wrong already is counted.\n  baseline: base' : ' {}'}
`;
}

;// CONCATENATED MODULE: ./out/cli/main.js
























/** Names of the command that runs every configured gate. */
const SUITE = ['run', 'all'];
/** The command line: `gauntlet <gate> --<input> …`.
 *  @param words what stands behind the name of the program
 *  @param gates those there are
 *  @returns what to exit with */
async function main(words, gates = AVAILABLE) {
    const [command, ...rest] = words[0] === 'baseline' ? baselineWords(words.slice(1)) : words;
    const out = (text) => { process.stdout.write(text); };
    const stop = cancellation();
    let given;
    const fail = (thrown) => {
        const failure = failureOf(thrown), color = wantsColor(process.env, process.stderr.isTTY, given?.color);
        if (failure.kind === 'mistake')
            process.stderr.write(user_error_userErrorText(failure.error, { color, width: main_width(process.stderr) }));
        else if (failure.kind === 'bug')
            terminalLog((text) => { process.stderr.write(text); }, false).warning(`Gauntlet could not run: ${BUG}\n${failure.text}`);
    };
    const endWatch = catchStrays(fail, verdict/* COULD_NOT_RUN */.oY);
    try {
        // A script that lost its argument must not take the help for a pass.
        if (command === undefined) {
            out(help(gates));
            return verdict/* COULD_NOT_RUN */.oY;
        }
        if (['--help', '-h', 'help'].includes(command)) {
            out(help(gates));
            return 0;
        }
        if (['--version', 'version'].includes(command)) {
            out(`${TOOL.version}\n`);
            return 0;
        }
        if (command === 'init') {
            given = readArguments(rest, []);
            if (given.help) {
                out(initHelp());
                return 0;
            }
            const host = terminalHost({ ...given, inputs: {} }, stop.signal);
            out(await init(host, github_pullRequestOf(host)));
            return stop.exitCode() ?? 0;
        }
        if (command === 'import') {
            out(await importFrom(rest, process.cwd()));
            return 0;
        }
        const gate = SUITE.includes(command) ? undefined : commandGate(command, gates);
        given = readArguments(rest, gate?.inputs ?? shared/* sharedInputs */.dO);
        if (given.help) {
            out(gate === undefined ? suiteHelp(shared/* sharedInputs */.dO) : gateHelp(gate));
            return 0;
        }
        const host = terminalHost(given, stop.signal);
        const runs = await runGates(gate === undefined ? undefined : [gate.name], host, github_pullRequestOf(host), gates);
        await show(runs, given, host);
        return stop.exitCode() ?? worstExit(runs);
    }
    catch (thrown) {
        fail(thrown);
        return stop.exitCode() ?? verdict/* COULD_NOT_RUN */.oY;
    }
    finally {
        endWatch();
        stop.end();
    }
}
/** `gauntlet baseline` accepts what is there today: a run that writes it down and does not fail. */
function baselineWords(rest) {
    const has = (name) => rest.some((word) => word === name || word.startsWith(`${name}=`));
    return ['validate-data', ...(has('--write-baseline') ? [] : ['--write-baseline', 'gauntlet-baseline.json']), ...(has('--fail-on') ? [] : ['--fail-on', 'never']), ...rest];
}
function commandGate(command, gates) {
    const gate = gates.find(({ name }) => name === command), names = [...gates.map(({ name }) => name), ...SUITE, 'init', 'import', 'baseline', 'help', 'version'];
    if (gate === undefined)
        throw new errors/* UserError */.y('input-invalid', `there is no command ${JSON.stringify(command)}${(0,nearest/* didYouMean */.au)(command, names)}`, { hint: `Commands: ${names.join(', ')}` });
    return gate;
}
function terminalHost(given, signal) {
    const errors = (text) => { process.stderr.write(text); }, now = () => external_node_perf_hooks_.performance.now() / 1000;
    // Lines in between help whoever reads the log of a job; elsewhere they would only be in the way.
    const lines = process.env['CI'] !== undefined && process.env['CI'] !== '' ? lineProgress(errors, now) : noProgress;
    return {
        kind: 'terminal', env: process.env, cwd: process.cwd(), inputs: given.inputs, signal,
        print: (text) => { process.stdout.write(text); }, log: terminalLog(errors, given.quiet),
        progress: given.quiet ? noProgress : process.stderr.isTTY ? barProgress(errors, now) : lines,
    };
}
async function show(runs, given, host) {
    const [first, ...more] = runs;
    if (first === undefined)
        return;
    const { reports, page, violations, failed } = await writeReports([first, ...more], host.cwd);
    switch (given.format) {
        case 'json':
            host.print(reports.length === 1 && reports[0] !== undefined ? json(reports[0]) : stableJson(reports));
            break;
        case 'github': {
            const commands = first.gate.shared.annotations ? (0,annotations/* annotations */.hk)(reports, { changes: await first.world.changes() }).shown : [];
            host.print(githubLog(reports, { page, violations }) + commands.map((one) => `${(0,annotations/* workflowCommand */.NA)(one)}\n`).join(''));
            break;
        }
        case 'pretty':
            host.print(terminal(reports, { color: wantsColor(process.env, process.stdout.isTTY, given.color), width: main_width(process.stdout), page, violations }));
            break;
    }
    if (failed !== undefined)
        throw failed;
}
function main_width(stream) { return stream.columns ?? 100; }

;// CONCATENATED MODULE: ./out/bundle.js
/** What the files in dist/ start. Nothing runs on import. */



/** For tests of the bundle with gates of their own. */


var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__suite = __webpack_exports__.rs;
var __webpack_exports__validateData = __webpack_exports__.lv;
export { __webpack_exports__main as main, __webpack_exports__runAction as runAction, __webpack_exports__suite as suite, __webpack_exports__validateData as validateData };
