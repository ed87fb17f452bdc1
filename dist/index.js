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

/***/ 3392:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const personIdentifierHelpers_1 = __nccwpck_require__(13917);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -.');
}
const impl = {
    name: 'Belgian National Number',
    localName: 'Numéro National',
    abbreviation: 'NN, RN',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const value = impl.compact(input);
        if (!util_1.strings.isdigits(value) || parseInt(value, 10) <= 0) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!(0, personIdentifierHelpers_1.validStructure)(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!(0, personIdentifierHelpers_1.validChecksum)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=nn.js.map

/***/ }),

/***/ 13917:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDateArray = toDateArray;
exports.validStructure = validStructure;
exports.validChecksum = validChecksum;
const util_1 = __nccwpck_require__(90095);
function getApproximatelyNow() {
    const ONE_DAY = 1000 * 60 * 60 * 24;
    return new Date(Date.now() + ONE_DAY);
}
function isInPast(date) {
    return new Date(String(date)) <= getApproximatelyNow();
}
function getFullYears(yy) {
    const yval = typeof yy === 'string' ? parseInt(yy, 10) : yy;
    return [1900 + yval, 2000 + yval];
}
function getFirstSix(number) {
    return util_1.strings.splitAt(number, 6)[0];
}
function getBaseNumber(number) {
    return util_1.strings.splitAt(number, 9)[0];
}
function getChecksum(number) {
    const checksumString = util_1.strings.splitAt(number, 9)[1];
    return parseInt(checksumString, 10);
}
function toDateArray(number) {
    const [yy, mm, dd] = util_1.strings.splitAt(number, 2, 4, 6);
    return [yy, mm, dd];
}
function getValidPastDates(yymmdd) {
    const [yy, mm, dd] = toDateArray(yymmdd);
    return getFullYears(yy)
        .filter(yyyy => (0, util_1.isValidDateCompactYYYYMMDD)(`${yyyy}${mm}${dd}`))
        .map(yyyy => `${yyyy}-${mm}-${dd}`)
        .filter(isInPast);
}
function isUnknownDob(dob) {
    if (['000001', '002001', '004001'].includes(dob)) {
        return true;
    }
    const [yy, mm, dd] = toDateArray(dob);
    return util_1.strings.isdigits(yy) && mm === '00' && util_1.strings.isdigits(dd);
}
function toChecksumBasis(year, baseNumber) {
    return parseInt(year < 2000 ? baseNumber : `${2}${baseNumber}`, 10);
}
function isValidDob(dob) {
    return Boolean(getValidPastDates(dob).length);
}
function defaultToDob(origFirstSix) {
    return origFirstSix;
}
function isValidFirstSix(firstSix, toDob) {
    const dob = toDob(firstSix);
    return isUnknownDob(dob) || isValidDob(dob);
}
function validStructure(number, toDob = defaultToDob) {
    const firstSix = getFirstSix(number);
    return isValidFirstSix(firstSix, toDob);
}
function getChecksumBasesUnknownDob(baseNumber) {
    const firstSix = getFirstSix(baseNumber);
    const [yy] = toDateArray(firstSix);
    return getFullYears(yy)
        .filter(isInPast)
        .map(year => toChecksumBasis(year, baseNumber));
}
function getChecksumBasesForStandardDob(baseNumber, toDob) {
    const firstSix = getFirstSix(baseNumber);
    const dob = toDob(firstSix);
    const validPastDates = getValidPastDates(dob);
    const extractYearFromDate = (date) => parseInt(date.split('-')[0], 10);
    const validPastYears = validPastDates.map(extractYearFromDate);
    return validPastYears.map(year => toChecksumBasis(year, baseNumber));
}
function getChecksumBases(number, toDob) {
    const firstSix = getFirstSix(number);
    const dob = toDob(firstSix);
    const baseNumber = getBaseNumber(number);
    if (isUnknownDob(dob))
        return getChecksumBasesUnknownDob(baseNumber);
    return getChecksumBasesForStandardDob(baseNumber, toDob);
}
function isValidChecksumPair(checksumBasis, checksum) {
    return !((checksumBasis + checksum) % 97);
}
function validChecksum(number, toDob = defaultToDob) {
    const checksumBases = getChecksumBases(number, toDob);
    const checksum = getChecksum(number);
    return checksumBases.some(csb => isValidChecksumPair(csb, checksum));
}
//# sourceMappingURL=personIdentifierHelpers.js.map

/***/ }),

/***/ 97556:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -.');
}
function computeDigit(input) {
    const mlen = input.length + 1;
    const value = input
        .split('')
        .map((v, idx) => parseInt(v, 10) * (mlen - idx))
        .reduce((acc, v) => (acc + v) % 11);
    return value < 2 ? 0 : 11 - value;
}
const impl = {
    name: 'Brazilian National Identifier',
    localName: 'Cadastro de Pessoas Físicas',
    abbreviation: 'CPF',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        if (value.length !== 11) {
            throw new exceptions.InvalidLength('CPF must have 11 digits.');
        }
        const [a, b, c, d] = util_1.strings.splitAt(value, 3, 6, 9, 11);
        return `${a}.${b}.${c}-${d}`;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [front, c1, c2] = util_1.strings.splitAt(value, 9, 10);
        const d1 = String(computeDigit(front));
        const d2 = String(computeDigit(value.substr(0, 10)));
        if (d1 !== c1 || d2 !== c2) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=cpf.js.map

/***/ }),

/***/ 12077:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'Canadian Social Insurance Number',
    localName: 'Social Insurance Number',
    abbreviation: 'SIN',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 3, 6).join('-');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 9) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!(0, checksum_1.luhnChecksumValidate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=sin.js.map

/***/ }),

/***/ 97128:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const gen_1 = __nccwpck_require__(68199);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -.');
}
const impl = {
    name: 'Swiss Social Security Number',
    localName: 'Sozialversicherungsnummer',
    abbreviation: 'SSN',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 3, 7, 11).join('.');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 13) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!value.startsWith('756')) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!gen_1.ean.validate(value).isValid) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=ssn.js.map

/***/ }),

/***/ 66836:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const isValidDate_1 = __nccwpck_require__(73653);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' ');
}
const impl = {
    name: 'Chinese Resident Identity Card Number',
    localName: '居民身份证',
    abbreviation: 'RIC No',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 18) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        const [front, check] = util_1.strings.splitAt(value, 17);
        if (!util_1.strings.isdigits(front)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!(0, isValidDate_1.isValidDateCompactYYYYMMDD)(front.substring(6, 14), true)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        const checkValue = (0, util_1.weightedSum)(front, {
            weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
            modulus: 11,
        });
        const digit = '10X98765432'[checkValue];
        if (check !== digit) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=ric.js.map

/***/ }),

/***/ 80995:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const iso7064_1 = __nccwpck_require__(72995);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -./,');
}
const impl = {
    name: 'German Personal Tax Number',
    localName: 'Steuerliche Identifikationsnummer',
    abbreviation: 'IdNr',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 2, 5, 8).join(' ');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (value[0] === '0') {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        const counter = {};
        value
            .substr(0, 10)
            .split('')
            .map(v => parseInt(v, 10))
            .forEach(v => {
            var _a;
            counter[v] = ((_a = counter[v]) !== null && _a !== void 0 ? _a : 0) + 1;
        });
        const more = Object.values(counter).filter(v => v > 1);
        if (more.length !== 1 && [2, 3].includes(more[0])) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!(0, iso7064_1.iso7064mod10x11validate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=idnr.js.map

/***/ }),

/***/ 81190:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
exports.calcCheckDigit = calcCheckDigit;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checkDigits = 'TRWAGMYFPDXBNJZSQVHLCKE';
function calcCheckDigit(value) {
    return checkDigits[parseInt(value.substr(0, 8), 10) % 23];
}
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'Spanish Personal Identify Code',
    localName: 'Documento Nacional de Identidad',
    abbreviation: 'DNI',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 8).join('-');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 9) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        const [body, check] = util_1.strings.splitAt(value, 8);
        if ('KLM'.includes(body[0]) && util_1.strings.isdigits(body.substring(1))) {
        }
        else if (!util_1.strings.isdigits(body)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        else if (calcCheckDigit(body) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=dni.js.map

/***/ }),

/***/ 46483:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const dni = __importStar(__nccwpck_require__(81190));
const checkDigits = 'XYZ';
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'Spanish Foreign Number',
    localName: 'Número de Identificación de Extranjero',
    abbreviation: 'NIE',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 1, 8).join('-');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 9) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        const [first, body, check] = util_1.strings.splitAt(value, 1, 8);
        if (!util_1.strings.isdigits(body) ||
            !checkDigits.includes(first) ||
            util_1.strings.isdigits(check)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (dni.calcCheckDigit(`${checkDigits.indexOf(first)}${body}`) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=nie.js.map

/***/ }),

/***/ 79410:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.InvalidComponent = exports.InvalidLength = exports.InvalidChecksum = exports.InvalidFormat = exports.ValidationError = void 0;
class ValidationError extends Error {
    constructor(msg) {
        super(msg);
        this.name = 'ValidationError';
    }
}
exports.ValidationError = ValidationError;
class InvalidFormat extends ValidationError {
    constructor(msg = 'The number has an invalid format.') {
        super(msg);
        this.name = 'InvalidFormat';
    }
}
exports.InvalidFormat = InvalidFormat;
class InvalidChecksum extends ValidationError {
    constructor(msg = 'The number checksum or check digit is invalid.') {
        super(msg);
        this.name = 'InvalidChecksum';
    }
}
exports.InvalidChecksum = InvalidChecksum;
class InvalidLength extends ValidationError {
    constructor(msg = 'The number has an invalid length.') {
        super(msg);
        this.name = 'InvalidLength';
    }
}
exports.InvalidLength = InvalidLength;
class InvalidComponent extends ValidationError {
    constructor(msg = 'One of the parts of the number are invalid or unknown.') {
        super(msg);
        this.name = 'InvalidComponent';
    }
}
exports.InvalidComponent = InvalidComponent;
//# sourceMappingURL=exceptions.js.map

/***/ }),

/***/ 81926:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' .');
}
const impl = {
    name: 'French Personal Identification Number',
    localName: 'Numéro d’Inscription au RNIPP',
    abbreviation: 'NIR',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 1, 3, 5, 7, 10, 13).join(' ');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 15) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        const [pre, dept, post, check] = util_1.strings.splitAt(value, 5, 7, 13);
        if (!util_1.strings.isdigits(pre) ||
            !util_1.strings.isdigits(post) ||
            !util_1.strings.isdigits(check)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        let add = '';
        if (dept === '2A') {
            add = '19';
        }
        else if (dept === '2B') {
            add = '18';
        }
        else if (util_1.strings.isdigits(dept)) {
            add = dept;
        }
        else {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        const sum = parseInt(`${pre}${add}${post}`, 10) % 97;
        if (String(97 - sum).padStart(2, '0') !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=nir.js.map

/***/ }),

/***/ 17735:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const strings = __importStar(__nccwpck_require__(77454));
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'International Article Number',
    localName: 'International Article Number',
    abbreviation: 'EAN',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (![8, 12, 13, 14].includes(value.length)) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [front, check] = strings.splitAt(value, -1);
        const sum = (0, checksum_1.weightedSum)(front, {
            modulus: 10,
            weights: [3, 1],
            reverse: true,
        });
        if (String((10 - sum) % 10) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: false,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=ean.js.map

/***/ }),

/***/ 68199:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ean = void 0;
exports.ean = __importStar(__nccwpck_require__(17735));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 40898:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'Indian Digital Resident Personal Identity Number',
    localName: 'Aadhaar',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 4, 8).join(' ');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 12) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (value[0] === '0' || value[0] === '1') {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (value.split('').reverse().join('') === value) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!(0, checksum_1.verhoeffValidate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=aadhaar.js.map

/***/ }),

/***/ 93748:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checkRe = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST]{1}[0-9LMNPQRSTUV]{2}[A-Z]{1}[0-9LMNPQRSTUV]{3}[A-Z]{1}$/;
const CHECK_CODE_ODD = {
    0: 1,
    1: 0,
    2: 5,
    3: 7,
    4: 9,
    5: 13,
    6: 15,
    7: 17,
    8: 19,
    9: 21,
    A: 1,
    B: 0,
    C: 5,
    D: 7,
    E: 9,
    F: 13,
    G: 15,
    H: 17,
    I: 19,
    J: 21,
    K: 2,
    L: 4,
    M: 18,
    N: 20,
    O: 11,
    P: 3,
    Q: 6,
    R: 8,
    S: 12,
    T: 14,
    U: 16,
    V: 10,
    W: 22,
    X: 25,
    Y: 24,
    Z: 23,
};
const CHECK_CODE_EVEN = {
    0: 0,
    1: 1,
    2: 2,
    3: 3,
    4: 4,
    5: 5,
    6: 6,
    7: 7,
    8: 8,
    9: 9,
    A: 0,
    B: 1,
    C: 2,
    D: 3,
    E: 4,
    F: 5,
    G: 6,
    H: 7,
    I: 8,
    J: 9,
    K: 10,
    L: 11,
    M: 12,
    N: 13,
    O: 14,
    P: 15,
    Q: 16,
    R: 17,
    S: 18,
    T: 19,
    U: 20,
    V: 21,
    W: 22,
    X: 23,
    Y: 24,
    Z: 25,
};
const CHECK_CODE_CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -:');
}
const impl = {
    name: 'Italian Tax Code',
    localName: 'Codice Fiscale',
    abbreviation: 'CF',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 16) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!checkRe.test(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [front, check] = util_1.strings.splitAt(value, -1);
        const sum = front
            .split('')
            .reduce((acc, v, idx) => (acc + (idx % 2 === 1 ? CHECK_CODE_EVEN[v] : CHECK_CODE_ODD[v])) % 26, 0);
        if (CHECK_CODE_CHARS[sum] !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=codicefiscale.js.map

/***/ }),

/***/ 56738:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
exports.getGender = getGender;
exports.getBirthDate = getBirthDate;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' ');
}
const nameBlacklist = new Set([
    'BACA',
    'BAKA',
    'BUEI',
    'BUEY',
    'CACA',
    'CACO',
    'CAGA',
    'CAGO',
    'CAKA',
    'CAKO',
    'COGE',
    'COGI',
    'COJA',
    'COJE',
    'COJI',
    'COJO',
    'COLA',
    'CULO',
    'FALO',
    'FETO',
    'GETA',
    'GUEI',
    'GUEY',
    'JETA',
    'JOTO',
    'KACA',
    'KACO',
    'KAGA',
    'KAGO',
    'KAKA',
    'KAKO',
    'KOGE',
    'KOGI',
    'KOJA',
    'KOJE',
    'KOJI',
    'KOJO',
    'KOLA',
    'KULO',
    'LILO',
    'LOCA',
    'LOCO',
    'LOKA',
    'LOKO',
    'MAME',
    'MAMO',
    'MEAR',
    'MEAS',
    'MEON',
    'MIAR',
    'MION',
    'MOCO',
    'MOKO',
    'MULA',
    'MULO',
    'NACA',
    'NACO',
    'PEDA',
    'PEDO',
    'PENE',
    'PIPI',
    'PITO',
    'POPO',
    'PUTA',
    'PUTO',
    'QULO',
    'RATA',
    'ROBA',
    'ROBE',
    'ROBO',
    'RUIN',
    'SENO',
    'TETA',
    'VACA',
    'VAGA',
    'VAGO',
    'VAKA',
    'VUEI',
    'VUEY',
    'WUEI',
    'WUEY',
]);
const validStates = new Set([
    'AS',
    'BC',
    'BS',
    'CC',
    'CH',
    'CL',
    'CM',
    'CS',
    'DF',
    'DG',
    'GR',
    'GT',
    'HG',
    'JC',
    'MC',
    'MN',
    'MS',
    'NE',
    'NL',
    'NT',
    'OC',
    'PL',
    'QR',
    'QT',
    'SL',
    'SP',
    'SR',
    'TC',
    'TL',
    'TS',
    'VZ',
    'YN',
    'ZS',
]);
const checkAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ';
const checkAlphabetDict = checkAlphabet
    .split('')
    .reduce((acc, c, idx) => (Object.assign(Object.assign({}, acc), { [c]: idx })), {});
const impl = {
    name: 'Mexican Personal Identification',
    localName: 'Clave Única de Registro de Población',
    abbreviation: 'CURP',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value.toLocaleUpperCase();
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 18) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!/^[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9A-Z][0-9]$/.test(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!(0, util_1.isValidDateCompactYYMMDD)(value.substr(4, 6), true)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (nameBlacklist.has(value.substr(0, 4))) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!['H', 'M', 'X'].includes(value[10])) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!validStates.has(value.substr(11, 2))) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        const check = value
            .substr(0, 17)
            .split('')
            .reduce((acc, c, idx) => { var _a; return acc + ((_a = checkAlphabetDict[c]) !== null && _a !== void 0 ? _a : 0) * (18 - idx); }, 0);
        const checkStr = String((10 - (check % 10)) % 10);
        if (checkStr !== value.substr(17, 1)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
function getBirthDateImpl(value) {
    const [, year, mm, dd] = util_1.strings.splitAt(value, 4, 6, 8);
    const century = !Number.isNaN(parseInt(value[16], 10)) ? '19' : '20';
    return (0, util_1.buildDate)(`${century}${year}`, mm, dd);
}
function getGender(input) {
    const value = impl.compact(input)[10];
    if (value === 'X') {
        return 'X';
    }
    else if (value === 'H') {
        return 'M';
    }
    return 'F';
}
function getBirthDate(input) {
    const value = impl.compact(input);
    const date = getBirthDateImpl(value);
    return (0, util_1.validBirthdate)(date) ? date : null;
}
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=curp.js.map

/***/ }),

/***/ 17474:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -.');
}
function checksum(value) {
    const nineCharValue = value.padStart(9, '0');
    const sum = (0, checksum_1.weightedSum)(nineCharValue, {
        weights: [9, 8, 7, 6, 5, 4, 3, 2, -1],
        modulus: 11,
    });
    return sum === 0;
}
const impl = {
    name: 'Dutch Citizen Identification Number',
    localName: 'Burgerservicenummer',
    abbreviation: 'BSN',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return util_1.strings.splitAt(value, 4, 6).join('.');
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (![8, 9].includes(value.length)) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        if (!checksum(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=bsn.js.map

/***/ }),

/***/ 16050:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' -');
}
const impl = {
    name: 'Polish National Identification Number',
    localName: 'Powszechny Elektroniczny System Ewidencji Ludności',
    abbreviation: 'PESEL',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [yy, mm, dd] = util_1.strings.splitAt(value, 2, 4, 6);
        const month = parseInt(mm, 10);
        let century;
        if (month >= 80) {
            century = '18';
        }
        else if (month >= 60) {
            century = '22';
        }
        else if (month >= 40) {
            century = '21';
        }
        else if (month >= 20) {
            century = '20';
        }
        else {
            century = '19';
        }
        if (!(0, util_1.isValidDate)(`${century}${yy}`, String(month % 20), dd, true)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        const [front, check] = util_1.strings.splitAt(value, -1);
        const sum = (0, checksum_1.weightedSum)(front, {
            weights: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3],
            modulus: 10,
        });
        if (String((10 - sum) % 10) !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=pesel.js.map

/***/ }),

/***/ 74997:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' ');
}
const impl = {
    name: 'Russian Tax Identifier',
    localName: 'Идентификационный номер налогоплательщика',
    abbreviation: 'ИНН',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value.toLocaleUpperCase();
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 10 && value.length !== 12) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        let digit;
        const [front, check] = util_1.strings.splitAt(value, value.length === 10 ? -1 : -2);
        if (value.length === 10) {
            digit = String((0, util_1.weightedSum)(front, {
                weights: [2, 4, 10, 3, 5, 9, 4, 6, 8],
                modulus: 11,
            }) % 10);
        }
        else {
            const d1 = String((0, util_1.weightedSum)(front, {
                weights: [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
                modulus: 11,
            }) % 10);
            const d2 = String((0, util_1.weightedSum)(front + d1, {
                weights: [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
                modulus: 11,
            }) % 10);
            digit = `${d1}${d2}`;
        }
        if (digit !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: value.length === 12,
            isCompany: value.length === 10,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=inn.js.map

/***/ }),

/***/ 34546:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
const ONE_HUNDRED_YEARS_IN_MS = 100 * 365 * 24 * 60 * 60 * 1000;
function clean(input) {
    const [value, err] = util_1.strings.cleanUnicode(input, ' :');
    if (err) {
        return [value, err];
    }
    const [a, b, c] = util_1.strings.splitAt(value, -5, -4);
    return [`${a.replace(/[-+]/g, '')}${b}${c}`, null];
}
function formatImpl(input) {
    const [value] = clean(input);
    let front, back, sep = '-';
    if (value.length === 12 || value.length === 13) {
        const [yyyy, mm, dd] = util_1.strings.splitAt(value, 0, 4, 6, 8);
        const d = (0, util_1.buildDate)(yyyy, mm, dd);
        if (d === null) {
            return value;
        }
        if (new Date().getTime() - d.getTime() > ONE_HUNDRED_YEARS_IN_MS) {
            sep = '+';
        }
        front = `${yyyy.substring(2)}${mm}${dd}`;
        back = value.substring(value.length - 4);
    }
    else if (value.length === 10) {
        front = value.substring(0, 6);
        back = value.substring(6);
    }
    else if (value.length === 11) {
        front = value.substring(0, 6);
        sep = value[6];
        back = value.substring(7);
    }
    else {
        return value;
    }
    return `${front}${sep}${back}`;
}
const impl = {
    name: 'Swedish Personal Identity Number',
    localName: 'Personnummer',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format: formatImpl,
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        let a, b, c;
        if (value.length === 11) {
            [a, b, c] = util_1.strings.splitAt(value, -5, -4);
        }
        else if (value.length === 13) {
            [, a, b, c] = util_1.strings.splitAt(value, -11, -5, -4);
        }
        else {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!'-+'.includes(b)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const digits = `${a}${c}`;
        if (!util_1.strings.isdigits(digits)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        let yyyymmdd;
        if (value.length === 13) {
            yyyymmdd = value.substring(0, 8);
        }
        else {
            const yymmdd = value.substring(0, 6);
            const year = new Date().getFullYear();
            let century = Math.floor(year / 100);
            if (parseInt(yymmdd.substring(0, 2), 10) > year % 100) {
                century -= 1;
            }
            if (b === '+') {
                century -= 1;
            }
            yyyymmdd = `${century}${yymmdd}`;
        }
        const day = parseInt(yyyymmdd.substring(6, 8), 10);
        if (day > 60) {
            yyyymmdd =
                yyyymmdd.substring(0, 6) + (day - 60).toString().padStart(2, '0');
        }
        if (!(0, util_1.isValidDateCompactYYYYMMDD)(yyyymmdd, true)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!(0, checksum_1.luhnChecksumValidate)(digits)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: formatImpl(input),
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=personnummer.js.map

/***/ }),

/***/ 18329:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
function clean(input) {
    return util_1.strings.cleanUnicode(input, '');
}
const impl = {
    name: 'Turkish Identificatio Number',
    localName: 'Türkiye Cumhuriyeti Kimlik Numarası',
    abbreviation: 'T.C. Kimlik No.',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 11) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value) || value[0] === '0') {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [front, check] = util_1.strings.splitAt(value, -2);
        const sum1 = (10 -
            (0, util_1.weightedSum)(front, {
                weights: [3, 1],
                modulus: 10,
            })) %
            10;
        const sum2 = (sum1 +
            (0, util_1.weightedSum)(front, {
                weights: [1],
                modulus: 10,
            })) %
            10;
        if (`${sum1}${sum2}` !== check) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=tckimlik.js.map

/***/ }),

/***/ 66420:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.weightedSum = weightedSum;
exports.luhnChecksum = luhnChecksum;
exports.luhnChecksumValidate = luhnChecksumValidate;
exports.luhnChecksumValue = luhnChecksumValue;
exports.luhnChecksumDigit = luhnChecksumDigit;
exports.verhoeffGenerate = verhoeffGenerate;
exports.verhoeffValidate = verhoeffValidate;
exports.mod97base10Validate = mod97base10Validate;
exports.mod11mod10Validate = mod11mod10Validate;
function sumAllDigits(value) {
    let localValue = value;
    let sum = 0;
    while (localValue) {
        sum += localValue % 10;
        localValue = Math.floor(localValue / 10);
    }
    return sum;
}
function weightedSum(value, { alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', reverse = false, weights = [1], modulus = 0, sumByDigit = false, }) {
    const wlen = weights.length;
    const numbers = value.split('').map(v => alphabet.indexOf(v));
    const weighted = (reverse ? numbers.reverse() : numbers).map((v, idx) => v * weights[idx % wlen]);
    return weighted.reduce((acc, v) => {
        let vv = v;
        while (vv < 0) {
            vv += modulus;
        }
        if (sumByDigit && vv > 9) {
            return (acc + sumAllDigits(vv)) % modulus;
        }
        return (acc + vv) % modulus;
    }, 0);
}
function luhnChecksum(value, alphabet = '0123456789') {
    const parity = value.length % 2;
    const sum = value
        .split('')
        .reverse()
        .map(v => alphabet.indexOf(v))
        .reduce((acc, val, idx) => {
        const v = idx % 2 === parity ? val * 2 : val;
        return acc + (v > 9 ? v - 9 : v);
    }, 0);
    return sum % alphabet.length;
}
function luhnChecksumValidate(value, alphabet = '0123456789') {
    const parity = value.length % 2;
    const sum = value
        .split('')
        .map(v => alphabet.indexOf(v))
        .reduce((acc, val, idx) => {
        let v = val;
        if (idx % 2 === parity) {
            v = val * 2;
            if (v > 9) {
                v -= 9;
            }
        }
        return acc + v;
    }, 0);
    return sum % 10 === 0;
}
function luhnChecksumValue(value, alphabet = '0123456789') {
    const alen = alphabet.length;
    return value
        .split('')
        .reverse()
        .map(v => alphabet.indexOf(v))
        .reduce((acc, v, idx) => {
        if (idx % 2 === 0) {
            return (acc + v) % alen;
        }
        return (acc + Math.floor((v * 2) / alen) + ((v * 2) % alen)) % alen;
    });
}
function luhnChecksumDigit(value, alphabet = '0123456789') {
    const cs = luhnChecksumValue(`${value}${alphabet[0]}`);
    return alphabet[(alphabet.length - cs) % alphabet.length];
}
const verhoeffD = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const verhoeffP = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];
const verhoeffInv = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
function invArray(array) {
    return array
        .split('')
        .map(v => parseInt(v, 10))
        .reverse();
}
function verhoeffGenerate(array) {
    const invertedArray = invArray(array);
    const value = invertedArray.reduce((c, v, idx) => verhoeffD[c][verhoeffP[(idx + 1) % 8][v]], 0);
    return verhoeffInv[value];
}
function verhoeffValidate(array) {
    const invertedArray = invArray(array);
    const sum = invertedArray.reduce((c, v, idx) => verhoeffD[c][verhoeffP[idx % 8][v]], 0);
    return sum === 0;
}
function modulo(dividentIn, divisor) {
    let divident = dividentIn;
    const partLength = 10;
    while (divident.length > partLength) {
        const part = divident.substring(0, partLength);
        divident = (parseInt(part, 10) % divisor) + divident.substring(partLength);
    }
    return parseInt(divident, 10) % divisor;
}
function mod97base10Validate(value, expect = 1) {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    let fail = false;
    const bigValue = value
        .split('')
        .map(c => {
        const idx = alphabet.indexOf(c);
        if (idx === -1) {
            fail = true;
            return '';
        }
        return String(idx);
    })
        .join('');
    if (fail) {
        return false;
    }
    return modulo(bigValue, 97) === expect;
}
function mod11mod10Validate(value) {
    const sum = value
        .split('')
        .map(v => parseInt(v, 10))
        .reduce((acc, n) => ((((acc === 0 ? 10 : acc) * 2) % 11) + n) % 10, 5);
    return sum === 1;
}
//# sourceMappingURL=checksum.js.map

/***/ }),

/***/ 90095:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.strings = exports.isValidDateCompactDDMMYY = exports.isValidDateCompactYYMMDD = exports.isValidDateCompactYYYYMMDD = exports.isValidDate = exports.validBirthdate = exports.buildDate = exports.mod97base10Validate = exports.weightedSum = void 0;
const strings = __importStar(__nccwpck_require__(77454));
exports.strings = strings;
var checksum_1 = __nccwpck_require__(66420);
Object.defineProperty(exports, "weightedSum", ({ enumerable: true, get: function () { return checksum_1.weightedSum; } }));
Object.defineProperty(exports, "mod97base10Validate", ({ enumerable: true, get: function () { return checksum_1.mod97base10Validate; } }));
var isValidDate_1 = __nccwpck_require__(73653);
Object.defineProperty(exports, "buildDate", ({ enumerable: true, get: function () { return isValidDate_1.buildDate; } }));
Object.defineProperty(exports, "validBirthdate", ({ enumerable: true, get: function () { return isValidDate_1.validBirthdate; } }));
Object.defineProperty(exports, "isValidDate", ({ enumerable: true, get: function () { return isValidDate_1.isValidDate; } }));
Object.defineProperty(exports, "isValidDateCompactYYYYMMDD", ({ enumerable: true, get: function () { return isValidDate_1.isValidDateCompactYYYYMMDD; } }));
Object.defineProperty(exports, "isValidDateCompactYYMMDD", ({ enumerable: true, get: function () { return isValidDate_1.isValidDateCompactYYMMDD; } }));
Object.defineProperty(exports, "isValidDateCompactDDMMYY", ({ enumerable: true, get: function () { return isValidDate_1.isValidDateCompactDDMMYY; } }));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 73653:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validBirthdate = validBirthdate;
exports.buildDate = buildDate;
exports.isValidDate = isValidDate;
exports.isValidDateCompactYYMMDD = isValidDateCompactYYMMDD;
exports.isValidDateCompactDDMMYY = isValidDateCompactDDMMYY;
exports.isValidDateCompactYYYYMMDD = isValidDateCompactYYYYMMDD;
const strings_1 = __nccwpck_require__(77454);
function validBirthdate(date) {
    if (date === null) {
        return false;
    }
    const now = new Date();
    return date.getTime() <= now.getTime();
}
function buildDate(yy, mm, dd) {
    const yyN = parseInt(yy, 10);
    const mmN = parseInt(mm, 10) - 1;
    const ddN = parseInt(dd, 10);
    if (Number.isNaN(yyN) || Number.isNaN(mmN) || Number.isNaN(ddN)) {
        return null;
    }
    let d;
    if (yyN < 20) {
        d = new Date(2000 + yyN, mmN, ddN);
    }
    else if (yyN < 100) {
        d = new Date(1900 + yyN, mmN, ddN);
    }
    else {
        d = new Date(yyN, mmN, ddN);
    }
    if (Number.isNaN(d.getFullYear())) {
        return null;
    }
    if (d.getDate() !== ddN || d.getMonth() !== mmN) {
        return null;
    }
    return d;
}
function isValidDate(yy, mm, dd, isBefore = false) {
    const d = buildDate(yy, mm, dd);
    if (d === null) {
        return false;
    }
    return isBefore ? validBirthdate(d) : true;
}
function isValidDateCompactYYMMDD(yymmdd, isBefore = false) {
    const [year, mon, day] = (0, strings_1.splitAt)(yymmdd, 2, 4);
    return isValidDate(year, mon, day, isBefore);
}
function isValidDateCompactDDMMYY(ddmmyy, isBefore = false) {
    const [day, mon, year] = (0, strings_1.splitAt)(ddmmyy, 2, 4);
    return isValidDate(year, mon, day, isBefore);
}
function isValidDateCompactYYYYMMDD(yyyymmdd, isBefore = false) {
    const [year, mon, day] = (0, strings_1.splitAt)(yyyymmdd, 4, 6);
    return isValidDate(year, mon, day, isBefore);
}
//# sourceMappingURL=isValidDate.js.map

/***/ }),

/***/ 72995:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.iso7064mod10x11validate = iso7064mod10x11validate;
function iso7064mod10x11validate(value) {
    const check = value
        .split('')
        .map(v => parseInt(v, 10))
        .reduce((acc, v) => ((((acc === 0 ? 10 : acc) * 2) % 11) + v) % 10, 5);
    return check === 1;
}
//# sourceMappingURL=iso7064.js.map

/***/ }),

/***/ 47516:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isalphanumeric = isalphanumeric;
exports.isdigits = isdigits;
exports.isalpha = isalpha;
const alphanumericRE = /^[A-Za-z0-9]+$/;
const digitRE = /^[0-9]+$/;
const alphaRE = /^[A-Za-z]+$/;
function isalphanumeric(value) {
    return alphanumericRE.test(value);
}
function isdigits(value) {
    return digitRE.test(value);
}
function isalpha(value) {
    return alphaRE.test(value);
}
//# sourceMappingURL=char.js.map

/***/ }),

/***/ 53267:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cleanUnicode = cleanUnicode;
const exceptions = __importStar(__nccwpck_require__(79410));
const mapped = {
    '-': '-',
    '\u{00AD}': '-',
    '\u{00AF}': '-',
    '\u{02D7}': '-',
    '\u{058A}': '-',
    '\u{05BE}': '-',
    '\u{180A}': '-',
    '\u{2010}': '-',
    '\u{2011}': '-',
    '\u{2012}': '-',
    '\u{2013}': '-',
    '\u{2014}': '-',
    '\u{2015}': '-',
    '\u{203E}': '-',
    '\u{2043}': '-',
    '\u{207B}': '-',
    '\u{208B}': '-',
    '\u{2212}': '-',
    '\u{23AF}': '-',
    '\u{23BA}': '-',
    '\u{23BB}': '-',
    '\u{23BC}': '-',
    '\u{23BD}': '-',
    '\u{23E4}': '-',
    '\u{FF0D}': '-',
    '\u{FE63}': '-',
    '\u{FFE3}': '-',
    '*': '*',
    '\u{066D}': '*',
    '\u{070D}': '*',
    '\u{2055}': '*',
    '\u{A60E}': '*',
    '\u{2217}': '*',
    '\u{22C6}': '*',
    '\u{204E}': '*',
    '\u{2731}': '*',
    '\u{2732}': '*',
    '\u{2733}': '*',
    '\u{273A}': '*',
    '\u{273B}': '*',
    '\u{273C}': '*',
    '\u{273D}': '*',
    '\u{2743}': '*',
    '\u{2749}': '*',
    '\u{274A}': '*',
    '\u{274B}': '*',
    '\u{FE61}': '*',
    '\u{FF0A}': '*',
    ',': ',',
    '\u{00B8}': ',',
    '\u{060C}': ',',
    '\u{066B}': ',',
    '\u{066C}': ',',
    '\u{201A}': ',',
    '\u{2032}': ',',
    '\u{2E34}': ',',
    '\u{3001}': ',',
    '\u{FF0C}': ',',
    '\u{FE11}': ',',
    '\u{FE50}': ',',
    '\u{FE51}': ',',
    '\u{FF64}': ',',
    '.': '.',
    '\u{00B7}': '.',
    '\u{02D9}': '.',
    '\u{0387}': '.',
    '\u{06D4}': '.',
    '\u{0701}': '.',
    '\u{0702}': '.',
    '\u{0830}': '.',
    '\u{0F0B}': '.',
    '\u{0F0C}': '.',
    "\u{1427}": ".",
    '\u{16EB}': '.',
    '\u{2219}': '.',
    '\u{2022}': '.',
    '\u{2024}': '.',
    '\u{2027}': '.',
    '\u{22C5}': '.',
    '\u{2E31}': '.',
    '\u{2E33}': '.',
    '\u{3002}': '.',
    '\u{30FB}': '.',
    '\u{FE52}': '.',
    '\u{FF0E}': '.',
    '\u{FF65}': '.',
    '\u{FBB2}': '.',
    '\u{FBB3}': '.',
    '\u{10101}': '.',
    '\u{1091F}': '.',
    '\u{10A50}': '.',
    '/': '/',
    '\u{2044}': '/',
    '\u{2215}': '/',
    '\u{29F8}': '/',
    '\u{FF0F}': '/',
    '\u{083C}': '/',
    '\u{27CB}': '/',
    ':': ':',
    '\u{1361}': ':',
    '\u{16EC}': ':',
    '\u{1804}': ':',
    '\u{FE13}': ':',
    '\u{FE30}': ':',
    '\u{FF1A}': ':',
    '\u{FE55}': ':',
    ' ': ' ',
    '\u{0009}': ' ',
    '\u{000B}': ' ',
    '\u{000C}': ' ',
    '\u{00A0}': ' ',
    '\u{1680}': ' ',
    '\u{2000}': ' ',
    '\u{2001}': ' ',
    '\u{2002}': ' ',
    '\u{2003}': ' ',
    '\u{2004}': ' ',
    '\u{2005}': ' ',
    '\u{2006}': ' ',
    '\u{2007}': ' ',
    '\u{2008}': ' ',
    '\u{2009}': ' ',
    '\u{200A}': ' ',
    '\u{2028}': ' ',
    '\u{2029}': ' ',
    '\u{202F}': ' ',
    '\u{205F}': ' ',
    '\u{3000}': ' ',
    "'": "'",
    '\u{0060}': "'",
    '\u{00B4}': "'",
    "\u{02BE}": "'",
    "\u{02BF}": "'",
    "\u{02B9}": "'",
    "\u{02BB}": "'",
    "\u{02BC}": "'",
    "\u{02C8}": "'",
    "\u{0300}": "'",
    '\u{0301}': "'",
    '\u{0312}': "'",
    '\u{0313}': "'",
    '\u{055A}': "'",
    '\u{201B}': "'",
    '\u{2018}': "'",
    '\u{2019}': "'",
    '0': '0',
    '\u{0660}': '0',
    '\u{06F0}': '0',
    '\u{FF10}': '0',
    '\u{1D7CE}': '0',
    '\u{1D7D8}': '0',
    '\u{1D7E2}': '0',
    '\u{1D7EC}': '0',
    '\u{1D7F6}': '0',
    '1': '1',
    '\u{0661}': '1',
    '\u{06F1}': '1',
    '\u{FF11}': '1',
    '\u{1D7CF}': '1',
    '\u{1D7D9}': '1',
    '\u{1D7E3}': '1',
    '\u{1D7ED}': '1',
    '\u{1D7F7}': '1',
    '2': '2',
    '\u{06F2}': '2',
    '\u{0662}': '2',
    '\u{FF12}': '2',
    '\u{1D7D0}': '2',
    '\u{1D7DA}': '2',
    '\u{1D7E4}': '2',
    '\u{1D7EE}': '2',
    '\u{1D7F8}': '2',
    '3': '3',
    '\u{06F3}': '3',
    '\u{0663}': '3',
    '\u{FF13}': '3',
    '\u{1D7D1}': '3',
    '\u{1D7DB}': '3',
    '\u{1D7E5}': '3',
    '\u{1D7EF}': '3',
    '\u{1D7F9}': '3',
    '4': '4',
    '\u{06F4}': '4',
    '\u{0664}': '4',
    '\u{FF14}': '4',
    '\u{1D7D2}': '4',
    '\u{1D7DC}': '4',
    '\u{1D7E6}': '4',
    '\u{1D7F0}': '4',
    '\u{1D7FA}': '4',
    '5': '5',
    '\u{06F5}': '5',
    '\u{0665}': '5',
    '\u{FF15}': '5',
    '\u{1D7D3}': '5',
    '\u{1D7DD}': '5',
    '\u{1D7E7}': '5',
    '\u{1D7F1}': '5',
    '\u{1D7FB}': '5',
    '6': '6',
    '\u{06F6}': '6',
    '\u{0666}': '6',
    '\u{FF16}': '6',
    '\u{1D7D4}': '6',
    '\u{1D7DE}': '6',
    '\u{1D7E8}': '6',
    '\u{1D7F2}': '6',
    '\u{1D7FC}': '6',
    '7': '7',
    '\u{06F7}': '7',
    '\u{0667}': '7',
    '\u{FF17}': '7',
    '\u{1D7D5}': '7',
    '\u{1D7DF}': '7',
    '\u{1D7E9}': '7',
    '\u{1D7F3}': '7',
    '\u{1D7FD}': '7',
    '8': '8',
    '\u{06F8}': '8',
    '\u{0668}': '8',
    '\u{FF18}': '8',
    '\u{1D7D6}': '8',
    '\u{1D7E0}': '8',
    '\u{1D7EA}': '8',
    '\u{1D7F4}': '8',
    '\u{1D7FE}': '8',
    '9': '9',
    '\u{06F9}': '9',
    '\u{0669}': '9',
    '\u{FF19}': '9',
    '\u{1D7D7}': '9',
    '\u{1D7E1}': '9',
    '\u{1D7EB}': '9',
    '\u{1D7F5}': '9',
    '\u{1D7FF}': '9',
};
function cleanUnicode(value, deletechars = ' ', stripPrefix) {
    if (typeof value !== 'string') {
        return ['', new exceptions.InvalidFormat()];
    }
    const cleaned = [...value]
        .map(c => { var _a; return (_a = mapped[c]) !== null && _a !== void 0 ? _a : c; })
        .filter(c => !deletechars.includes(c))
        .join('')
        .toLocaleUpperCase();
    if (stripPrefix && stripPrefix.length !== 0) {
        let prefix;
        if (Array.isArray(stripPrefix)) {
            prefix = stripPrefix.find(p => cleaned.startsWith(p));
        }
        else if (cleaned.startsWith(stripPrefix)) {
            prefix = stripPrefix;
        }
        if (prefix !== undefined) {
            return [cleaned.substring(prefix.length), null];
        }
    }
    return [cleaned, null];
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 10991:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatPattern = formatPattern;
function formatPattern(pattern, input) {
    const values = input.split('');
    return pattern
        .split('')
        .map(c => {
        if (c === '?') {
            return values.shift();
        }
        return c;
    })
        .join('');
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 77454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatPattern = exports.splitAt = exports.reverse = exports.cleanUnicode = exports.isdigits = exports.isalphanumeric = exports.isalpha = void 0;
var char_1 = __nccwpck_require__(47516);
Object.defineProperty(exports, "isalpha", ({ enumerable: true, get: function () { return char_1.isalpha; } }));
Object.defineProperty(exports, "isalphanumeric", ({ enumerable: true, get: function () { return char_1.isalphanumeric; } }));
Object.defineProperty(exports, "isdigits", ({ enumerable: true, get: function () { return char_1.isdigits; } }));
var clean_1 = __nccwpck_require__(53267);
Object.defineProperty(exports, "cleanUnicode", ({ enumerable: true, get: function () { return clean_1.cleanUnicode; } }));
var reverseString_1 = __nccwpck_require__(9841);
Object.defineProperty(exports, "reverse", ({ enumerable: true, get: function () { return reverseString_1.reverse; } }));
var splitAt_1 = __nccwpck_require__(63991);
Object.defineProperty(exports, "splitAt", ({ enumerable: true, get: function () { return splitAt_1.splitAt; } }));
var format_1 = __nccwpck_require__(10991);
Object.defineProperty(exports, "formatPattern", ({ enumerable: true, get: function () { return format_1.formatPattern; } }));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9841:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reverse = reverse;
function reverse(str) {
    return str.split('').reverse().join('');
}
//# sourceMappingURL=reverseString.js.map

/***/ }),

/***/ 63991:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.splitAt = splitAt;
function splitAt(value, ...points) {
    const parts = [0, ...points].map((p, idx) => {
        const nvalue = idx >= points.length ? value.length : points[idx];
        const np = nvalue < 0 ? value.length + nvalue : nvalue;
        const pp = p < 0 ? value.length + p : p;
        return value.substr(pp, np - pp);
    });
    return parts.filter(v => v.length !== 0);
}
//# sourceMappingURL=splitAt.js.map

/***/ }),

/***/ 80757:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compact = exports.format = exports.validate = exports.abbreviation = exports.localName = exports.name = void 0;
const exceptions = __importStar(__nccwpck_require__(79410));
const util_1 = __nccwpck_require__(90095);
const checksum_1 = __nccwpck_require__(66420);
function clean(input) {
    return util_1.strings.cleanUnicode(input, ' ');
}
const impl = {
    name: 'South African Identity Document Number',
    localName: 'Identity Document Number',
    abbreviation: 'IDNR',
    compact(input) {
        const [value, err] = clean(input);
        if (err) {
            throw err;
        }
        return value;
    },
    format(input) {
        const [value] = clean(input);
        return value;
    },
    validate(input) {
        const [value, error] = clean(input);
        if (error) {
            return { isValid: false, error };
        }
        if (value.length !== 13) {
            return { isValid: false, error: new exceptions.InvalidLength() };
        }
        if (!util_1.strings.isdigits(value)) {
            return { isValid: false, error: new exceptions.InvalidFormat() };
        }
        const [bdate, gender, , citizen] = util_1.strings.splitAt(value, 6, 7, 10, 11);
        if (!'01'.includes(citizen)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!util_1.strings.isdigits(gender)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!(0, util_1.isValidDateCompactYYMMDD)(bdate, true)) {
            return { isValid: false, error: new exceptions.InvalidComponent() };
        }
        if (!(0, checksum_1.luhnChecksumValidate)(value)) {
            return { isValid: false, error: new exceptions.InvalidChecksum() };
        }
        return {
            isValid: true,
            compact: value,
            isIndividual: true,
            isCompany: false,
        };
    },
};
exports.name = impl.name, exports.localName = impl.localName, exports.abbreviation = impl.abbreviation, exports.validate = impl.validate, exports.format = impl.format, exports.compact = impl.compact;
//# sourceMappingURL=idnr.js.map

/***/ }),

/***/ 85659:
/***/ ((module, exports, __nccwpck_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isCreditCard;
var _assertString = _interopRequireDefault(__nccwpck_require__(55208));
var _isLuhnNumber = _interopRequireDefault(__nccwpck_require__(65488));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var cards = {
  amex: /^3[47][0-9]{13}$/,
  dinersclub: /^3(?:0[0-5]|[68][0-9])[0-9]{11}$/,
  discover: /^6(?:011|5[0-9][0-9])[0-9]{12,15}$/,
  jcb: /^(?:2131|1800|35\d{3})\d{11}$/,
  mastercard: /^5[1-5][0-9]{2}|(222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}$/,
  // /^[25][1-7][0-9]{14}$/;
  unionpay: /^(6[27][0-9]{14}|^(81[0-9]{14,17}))$/,
  visa: /^(?:4[0-9]{12})(?:[0-9]{3,6})?$/
};
var allCards = function () {
  var tmpCardsArray = [];
  for (var cardProvider in cards) {
    // istanbul ignore else
    if (cards.hasOwnProperty(cardProvider)) {
      tmpCardsArray.push(cards[cardProvider]);
    }
  }
  return tmpCardsArray;
}();
function isCreditCard(card) {
  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};
  (0, _assertString.default)(card);
  var provider = options.provider;
  var sanitized = card.replace(/[- ]+/g, '');
  if (provider && provider.toLowerCase() in cards) {
    // specific provider in the list
    if (!cards[provider.toLowerCase()].test(sanitized)) {
      return false;
    }
  } else if (provider && !(provider.toLowerCase() in cards)) {
    /* specific provider not in the list */
    throw new Error("".concat(provider, " is not a valid credit card provider."));
  } else if (!allCards.some(function (cardProvider) {
    return cardProvider.test(sanitized);
  })) {
    // no specific provider
    return false;
  }
  return (0, _isLuhnNumber.default)(card);
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 10132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


__webpack_unused_export__ = ({
  value: true
});
exports.Ay = isIBAN;
__webpack_unused_export__ = void 0;
var _assertString = _interopRequireDefault(__nccwpck_require__(55208));
var _includesArray = _interopRequireDefault(__nccwpck_require__(85841));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
/**
 * List of country codes with
 * corresponding IBAN regular expression
 * Reference: https://en.wikipedia.org/wiki/International_Bank_Account_Number
 */
var ibanRegexThroughCountryCode = {
  AD: /^(AD[0-9]{2})\d{8}[A-Z0-9]{12}$/,
  AE: /^(AE[0-9]{2})\d{3}\d{16}$/,
  AL: /^(AL[0-9]{2})\d{8}[A-Z0-9]{16}$/,
  AT: /^(AT[0-9]{2})\d{16}$/,
  AZ: /^(AZ[0-9]{2})[A-Z0-9]{4}\d{20}$/,
  BA: /^(BA[0-9]{2})\d{16}$/,
  BE: /^(BE[0-9]{2})\d{12}$/,
  BG: /^(BG[0-9]{2})[A-Z]{4}\d{6}[A-Z0-9]{8}$/,
  BH: /^(BH[0-9]{2})[A-Z]{4}[A-Z0-9]{14}$/,
  BR: /^(BR[0-9]{2})\d{23}[A-Z]{1}[A-Z0-9]{1}$/,
  BY: /^(BY[0-9]{2})[A-Z0-9]{4}\d{20}$/,
  CH: /^(CH[0-9]{2})\d{5}[A-Z0-9]{12}$/,
  CR: /^(CR[0-9]{2})\d{18}$/,
  CY: /^(CY[0-9]{2})\d{8}[A-Z0-9]{16}$/,
  CZ: /^(CZ[0-9]{2})\d{20}$/,
  DE: /^(DE[0-9]{2})\d{18}$/,
  DK: /^(DK[0-9]{2})\d{14}$/,
  DO: /^(DO[0-9]{2})[A-Z]{4}\d{20}$/,
  DZ: /^(DZ\d{24})$/,
  EE: /^(EE[0-9]{2})\d{16}$/,
  EG: /^(EG[0-9]{2})\d{25}$/,
  ES: /^(ES[0-9]{2})\d{20}$/,
  FI: /^(FI[0-9]{2})\d{14}$/,
  FO: /^(FO[0-9]{2})\d{14}$/,
  FR: /^(FR[0-9]{2})\d{10}[A-Z0-9]{11}\d{2}$/,
  GB: /^(GB[0-9]{2})[A-Z]{4}\d{14}$/,
  GE: /^(GE[0-9]{2})[A-Z0-9]{2}\d{16}$/,
  GI: /^(GI[0-9]{2})[A-Z]{4}[A-Z0-9]{15}$/,
  GL: /^(GL[0-9]{2})\d{14}$/,
  GR: /^(GR[0-9]{2})\d{7}[A-Z0-9]{16}$/,
  GT: /^(GT[0-9]{2})[A-Z0-9]{4}[A-Z0-9]{20}$/,
  HR: /^(HR[0-9]{2})\d{17}$/,
  HU: /^(HU[0-9]{2})\d{24}$/,
  IE: /^(IE[0-9]{2})[A-Z]{4}\d{14}$/,
  IL: /^(IL[0-9]{2})\d{19}$/,
  IQ: /^(IQ[0-9]{2})[A-Z]{4}\d{15}$/,
  IR: /^(IR[0-9]{2})\d{22}$/,
  IS: /^(IS[0-9]{2})\d{22}$/,
  IT: /^(IT[0-9]{2})[A-Z]{1}\d{10}[A-Z0-9]{12}$/,
  JO: /^(JO[0-9]{2})[A-Z]{4}\d{22}$/,
  KW: /^(KW[0-9]{2})[A-Z]{4}[A-Z0-9]{22}$/,
  KZ: /^(KZ[0-9]{2})\d{3}[A-Z0-9]{13}$/,
  LB: /^(LB[0-9]{2})\d{4}[A-Z0-9]{20}$/,
  LC: /^(LC[0-9]{2})[A-Z]{4}[A-Z0-9]{24}$/,
  LI: /^(LI[0-9]{2})\d{5}[A-Z0-9]{12}$/,
  LT: /^(LT[0-9]{2})\d{16}$/,
  LU: /^(LU[0-9]{2})\d{3}[A-Z0-9]{13}$/,
  LV: /^(LV[0-9]{2})[A-Z]{4}[A-Z0-9]{13}$/,
  MA: /^(MA[0-9]{26})$/,
  MC: /^(MC[0-9]{2})\d{10}[A-Z0-9]{11}\d{2}$/,
  MD: /^(MD[0-9]{2})[A-Z0-9]{20}$/,
  ME: /^(ME[0-9]{2})\d{18}$/,
  MK: /^(MK[0-9]{2})\d{3}[A-Z0-9]{10}\d{2}$/,
  MR: /^(MR[0-9]{2})\d{23}$/,
  MT: /^(MT[0-9]{2})[A-Z]{4}\d{5}[A-Z0-9]{18}$/,
  MU: /^(MU[0-9]{2})[A-Z]{4}\d{19}[A-Z]{3}$/,
  MZ: /^(MZ[0-9]{2})\d{21}$/,
  NL: /^(NL[0-9]{2})[A-Z]{4}\d{10}$/,
  NO: /^(NO[0-9]{2})\d{11}$/,
  PK: /^(PK[0-9]{2})[A-Z0-9]{4}\d{16}$/,
  PL: /^(PL[0-9]{2})\d{24}$/,
  PS: /^(PS[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,
  PT: /^(PT[0-9]{2})\d{21}$/,
  QA: /^(QA[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,
  RO: /^(RO[0-9]{2})[A-Z]{4}[A-Z0-9]{16}$/,
  RS: /^(RS[0-9]{2})\d{18}$/,
  SA: /^(SA[0-9]{2})\d{2}[A-Z0-9]{18}$/,
  SC: /^(SC[0-9]{2})[A-Z]{4}\d{20}[A-Z]{3}$/,
  SE: /^(SE[0-9]{2})\d{20}$/,
  SI: /^(SI[0-9]{2})\d{15}$/,
  SK: /^(SK[0-9]{2})\d{20}$/,
  SM: /^(SM[0-9]{2})[A-Z]{1}\d{10}[A-Z0-9]{12}$/,
  SV: /^(SV[0-9]{2})[A-Z0-9]{4}\d{20}$/,
  TL: /^(TL[0-9]{2})\d{19}$/,
  TN: /^(TN[0-9]{2})\d{20}$/,
  TR: /^(TR[0-9]{2})\d{5}[A-Z0-9]{17}$/,
  UA: /^(UA[0-9]{2})\d{6}[A-Z0-9]{19}$/,
  VA: /^(VA[0-9]{2})\d{18}$/,
  VG: /^(VG[0-9]{2})[A-Z]{4}\d{16}$/,
  XK: /^(XK[0-9]{2})\d{16}$/
};

/**
 * Check if the country codes passed are valid using the
 * ibanRegexThroughCountryCode as a reference
 *
 * @param {array} countryCodeArray
 * @return {boolean}
 */

function hasOnlyValidCountryCodes(countryCodeArray) {
  var countryCodeArrayFilteredWithObjectIbanCode = countryCodeArray.filter(function (countryCode) {
    return !(countryCode in ibanRegexThroughCountryCode);
  });
  return countryCodeArrayFilteredWithObjectIbanCode.length === 0;
}

/**
 * Check whether string has correct universal IBAN format
 * The IBAN consists of up to 34 alphanumeric characters, as follows:
 * Country Code using ISO 3166-1 alpha-2, two letters
 * check digits, two digits and
 * Basic Bank Account Number (BBAN), up to 30 alphanumeric characters.
 * NOTE: Permitted IBAN characters are: digits [0-9] and the 26 latin alphabetic [A-Z]
 *
 * @param {string} str - string under validation
 * @param {object} options - object to pass the countries to be either whitelisted or blacklisted
 * @return {boolean}
 */
function hasValidIbanFormat(str, options) {
  // Strip white spaces and hyphens
  var strippedStr = str.replace(/[\s\-]+/gi, '').toUpperCase();
  var isoCountryCode = strippedStr.slice(0, 2).toUpperCase();
  var isoCountryCodeInIbanRegexCodeObject = isoCountryCode in ibanRegexThroughCountryCode;
  if (options.whitelist) {
    if (!hasOnlyValidCountryCodes(options.whitelist)) {
      return false;
    }
    var isoCountryCodeInWhiteList = (0, _includesArray.default)(options.whitelist, isoCountryCode);
    if (!isoCountryCodeInWhiteList) {
      return false;
    }
  }
  if (options.blacklist) {
    var isoCountryCodeInBlackList = (0, _includesArray.default)(options.blacklist, isoCountryCode);
    if (isoCountryCodeInBlackList) {
      return false;
    }
  }
  return isoCountryCodeInIbanRegexCodeObject && ibanRegexThroughCountryCode[isoCountryCode].test(strippedStr);
}

/**
   * Check whether string has valid IBAN Checksum
   * by performing basic mod-97 operation and
   * the remainder should equal 1
   * -- Start by rearranging the IBAN by moving the four initial characters to the end of the string
   * -- Replace each letter in the string with two digits, A -> 10, B = 11, Z = 35
   * -- Interpret the string as a decimal integer and
   * -- compute the remainder on division by 97 (mod 97)
   * Reference: https://en.wikipedia.org/wiki/International_Bank_Account_Number
   *
   * @param {string} str
   * @return {boolean}
   */
function hasValidIbanChecksum(str) {
  var strippedStr = str.replace(/[^A-Z0-9]+/gi, '').toUpperCase(); // Keep only digits and A-Z latin alphabetic
  var rearranged = strippedStr.slice(4) + strippedStr.slice(0, 4);
  var alphaCapsReplacedWithDigits = rearranged.replace(/[A-Z]/g, function (char) {
    return char.charCodeAt(0) - 55;
  });
  var remainder = alphaCapsReplacedWithDigits.match(/\d{1,7}/g).reduce(function (acc, value) {
    return Number(acc + value) % 97;
  }, '');
  return remainder === 1;
}
function isIBAN(str) {
  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};
  (0, _assertString.default)(str);
  return hasValidIbanFormat(str, options) && hasValidIbanChecksum(str);
}
var locales = __webpack_unused_export__ = Object.keys(ibanRegexThroughCountryCode);

/***/ }),

/***/ 85753:
/***/ ((module, exports, __nccwpck_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isIP;
var _assertString = _interopRequireDefault(__nccwpck_require__(55208));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
/**
11.3.  Examples

   The following addresses

             fe80::1234 (on the 1st link of the node)
             ff02::5678 (on the 5th link of the node)
             ff08::9abc (on the 10th organization of the node)

   would be represented as follows:

             fe80::1234%1
             ff02::5678%5
             ff08::9abc%10

   (Here we assume a natural translation from a zone index to the
   <zone_id> part, where the Nth zone of any scope is translated into
   "N".)

   If we use interface names as <zone_id>, those addresses could also be
   represented as follows:

            fe80::1234%ne0
            ff02::5678%pvc1.3
            ff08::9abc%interface10

   where the interface "ne0" belongs to the 1st link, "pvc1.3" belongs
   to the 5th link, and "interface10" belongs to the 10th organization.
 * * */
var IPv4SegmentFormat = '(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])';
var IPv4AddressFormat = "(".concat(IPv4SegmentFormat, "[.]){3}").concat(IPv4SegmentFormat);
var IPv4AddressRegExp = new RegExp("^".concat(IPv4AddressFormat, "$"));
var IPv6SegmentFormat = '(?:[0-9a-fA-F]{1,4})';
var IPv6AddressRegExp = new RegExp('^(' + "(?:".concat(IPv6SegmentFormat, ":){7}(?:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){6}(?:").concat(IPv4AddressFormat, "|:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){5}(?::").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,2}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){4}(?:(:").concat(IPv6SegmentFormat, "){0,1}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,3}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){3}(?:(:").concat(IPv6SegmentFormat, "){0,2}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,4}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){2}(?:(:").concat(IPv6SegmentFormat, "){0,3}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,5}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){1}(?:(:").concat(IPv6SegmentFormat, "){0,4}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,6}|:)|") + "(?::((?::".concat(IPv6SegmentFormat, "){0,5}:").concat(IPv4AddressFormat, "|(?::").concat(IPv6SegmentFormat, "){1,7}|:))") + ')(%[0-9a-zA-Z.]{1,})?$');
function isIP(ipAddress) {
  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};
  (0, _assertString.default)(ipAddress);

  // accessing 'arguments' for backwards compatibility: isIP(ipAddress [, version])
  // eslint-disable-next-line prefer-rest-params
  var version = (_typeof(options) === 'object' ? options.version : arguments[1]) || '';
  if (!version) {
    return isIP(ipAddress, {
      version: 4
    }) || isIP(ipAddress, {
      version: 6
    });
  }
  if (version.toString() === '4') {
    return IPv4AddressRegExp.test(ipAddress);
  }
  if (version.toString() === '6') {
    return IPv6AddressRegExp.test(ipAddress);
  }
  return false;
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 65488:
/***/ ((module, exports, __nccwpck_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isLuhnNumber;
var _assertString = _interopRequireDefault(__nccwpck_require__(55208));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
function isLuhnNumber(str) {
  (0, _assertString.default)(str);
  var sanitized = str.replace(/[- ]+/g, '');
  var sum = 0;
  var digit;
  var tmpNum;
  var shouldDouble;
  for (var i = sanitized.length - 1; i >= 0; i--) {
    digit = sanitized.substring(i, i + 1);
    tmpNum = parseInt(digit, 10);
    if (shouldDouble) {
      tmpNum *= 2;
      if (tmpNum >= 10) {
        sum += tmpNum % 10 + 1;
      } else {
        sum += tmpNum;
      }
    } else {
      sum += tmpNum;
    }
    shouldDouble = !shouldDouble;
  }
  return !!(sum % 10 === 0 ? sanitized : false);
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 55208:
/***/ ((module, exports) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = assertString;
function assertString(input) {
  if (input === undefined || input === null) throw new TypeError("Expected a string but received a ".concat(input));
  if (input.constructor.name !== 'String') throw new TypeError("Expected a string but received a ".concat(input.constructor.name));
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 85841:
/***/ ((module, exports) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = void 0;
var includes = function includes(arr, val) {
  return arr.some(function (arrVal) {
    return val === arrVal;
  });
};
var _default = exports["default"] = includes;
module.exports = exports.default;
module.exports["default"] = exports.default;

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

/***/ 91895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ RegExpParser)
/* harmony export */ });
/* unused harmony exports AST, RegExpSyntaxError, RegExpValidator, parseRegExpLiteral, validateRegExpLiteral, visitRegExpAST */
var ast = /*#__PURE__*/Object.freeze({
    __proto__: null
});

const latestEcmaVersion = 2025;

let largeIdStartRanges = undefined;
let largeIdContinueRanges = undefined;
function isIdStart(cp) {
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp);
}
function isIdContinue(cp) {
    if (cp < 0x30)
        return false;
    if (cp < 0x3a)
        return true;
    if (cp < 0x41)
        return false;
    if (cp < 0x5b)
        return true;
    if (cp === 0x5f)
        return true;
    if (cp < 0x61)
        return false;
    if (cp < 0x7b)
        return true;
    return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
    return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : (largeIdStartRanges = initLargeIdStartRanges()));
}
function isLargeIdContinue(cp) {
    return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : (largeIdContinueRanges = initLargeIdContinueRanges()));
}
function initLargeIdStartRanges() {
    return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 2 1 7 14 3 1 1w q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 g g 2r 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 2a 5 0 f g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 3 1 3 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 d 1t 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 i l i s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 i 0 52 w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 m 0 6n i g 0 2 c 2 x 3h 0 28 pl 2v 33 6 5q d 8m 1sa 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p6 11 x 2o 36 e pd f 1e 5y6 3 2 6 2 1 2 88 a 0 u 2 3 0 f 4 8 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9g 2 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 3l f 6 1j 1e 1d 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dq 2 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt upz 8qn");
}
function initLargeIdContinueRanges() {
    return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 2 1z a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 6 4 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 1d g 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 v 4 x f 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7 0 77 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m dd 1 1p 4 4 5 9 7 3 6 v 3 45 2 c 2 9 1 3 0 x 1 11p 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
    let l = 0, r = (ranges.length / 2) | 0, i = 0, min = 0, max = 0;
    while (l < r) {
        i = ((l + r) / 2) | 0;
        min = ranges[2 * i];
        max = ranges[2 * i + 1];
        if (cp < min) {
            r = i;
        }
        else if (cp > max) {
            l = i + 1;
        }
        else {
            return true;
        }
    }
    return false;
}
function restoreRanges(data) {
    let last = 0;
    return data.split(" ").map((s) => (last += parseInt(s, 36) | 0));
}

class DataSet {
    constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
        this._raw2018 = raw2018;
        this._raw2019 = raw2019;
        this._raw2020 = raw2020;
        this._raw2021 = raw2021;
        this._raw2022 = raw2022;
        this._raw2023 = raw2023;
        this._raw2024 = raw2024;
        this._raw2025 = raw2025;
        this._raw2026 = raw2026;
    }
    get es2018() {
        var _a;
        return ((_a = this._set2018) !== null && _a !== void 0 ? _a : (this._set2018 = new Set(this._raw2018.split(" "))));
    }
    get es2019() {
        var _a;
        return ((_a = this._set2019) !== null && _a !== void 0 ? _a : (this._set2019 = new Set(this._raw2019.split(" "))));
    }
    get es2020() {
        var _a;
        return ((_a = this._set2020) !== null && _a !== void 0 ? _a : (this._set2020 = new Set(this._raw2020.split(" "))));
    }
    get es2021() {
        var _a;
        return ((_a = this._set2021) !== null && _a !== void 0 ? _a : (this._set2021 = new Set(this._raw2021.split(" "))));
    }
    get es2022() {
        var _a;
        return ((_a = this._set2022) !== null && _a !== void 0 ? _a : (this._set2022 = new Set(this._raw2022.split(" "))));
    }
    get es2023() {
        var _a;
        return ((_a = this._set2023) !== null && _a !== void 0 ? _a : (this._set2023 = new Set(this._raw2023.split(" "))));
    }
    get es2024() {
        var _a;
        return ((_a = this._set2024) !== null && _a !== void 0 ? _a : (this._set2024 = new Set(this._raw2024.split(" "))));
    }
    get es2025() {
        var _a;
        return ((_a = this._set2025) !== null && _a !== void 0 ? _a : (this._set2025 = new Set(this._raw2025.split(" "))));
    }
    get es2026() {
        var _a;
        return ((_a = this._set2026) !== null && _a !== void 0 ? _a : (this._set2026 = new Set(this._raw2026.split(" "))));
    }
}
const gcNameSet = new Set(["General_Category", "gc"]);
const scNameSet = new Set(["Script", "Script_Extensions", "sc", "scx"]);
const gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
const scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Jurc Jurchen Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Pcun Proto_Cuneiform Seal Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
const binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
const binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
    if (gcNameSet.has(name)) {
        return version >= 2018 && gcValueSets.es2018.has(value);
    }
    if (scNameSet.has(name)) {
        return ((version >= 2018 && scValueSets.es2018.has(value)) ||
            (version >= 2019 && scValueSets.es2019.has(value)) ||
            (version >= 2020 && scValueSets.es2020.has(value)) ||
            (version >= 2021 && scValueSets.es2021.has(value)) ||
            (version >= 2022 && scValueSets.es2022.has(value)) ||
            (version >= 2023 && scValueSets.es2023.has(value)));
    }
    return false;
}
function isValidLoneUnicodeProperty(version, value) {
    return ((version >= 2018 && binPropertySets.es2018.has(value)) ||
        (version >= 2019 && binPropertySets.es2019.has(value)) ||
        (version >= 2021 && binPropertySets.es2021.has(value)));
}
function isValidLoneUnicodePropertyOfString(version, value) {
    return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}

const BACKSPACE = 0x08;
const CHARACTER_TABULATION = 0x09;
const LINE_FEED = 0x0a;
const LINE_TABULATION = 0x0b;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const EXCLAMATION_MARK = 0x21;
const NUMBER_SIGN = 0x23;
const DOLLAR_SIGN = 0x24;
const PERCENT_SIGN = 0x25;
const AMPERSAND = 0x26;
const LEFT_PARENTHESIS = 0x28;
const RIGHT_PARENTHESIS = 0x29;
const ASTERISK = 0x2a;
const PLUS_SIGN = 0x2b;
const COMMA = 0x2c;
const HYPHEN_MINUS = 0x2d;
const FULL_STOP = 0x2e;
const SOLIDUS = 0x2f;
const DIGIT_ZERO = 0x30;
const DIGIT_ONE = 0x31;
const DIGIT_SEVEN = 0x37;
const DIGIT_NINE = 0x39;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS_THAN_SIGN = 0x3c;
const EQUALS_SIGN = 0x3d;
const GREATER_THAN_SIGN = 0x3e;
const QUESTION_MARK = 0x3f;
const COMMERCIAL_AT = 0x40;
const LATIN_CAPITAL_LETTER_A = 0x41;
const LATIN_CAPITAL_LETTER_B = 0x42;
const LATIN_CAPITAL_LETTER_D = 0x44;
const LATIN_CAPITAL_LETTER_F = 0x46;
const LATIN_CAPITAL_LETTER_P = 0x50;
const LATIN_CAPITAL_LETTER_S = 0x53;
const LATIN_CAPITAL_LETTER_W = 0x57;
const LATIN_CAPITAL_LETTER_Z = 0x5a;
const LOW_LINE = 0x5f;
const LATIN_SMALL_LETTER_A = 0x61;
const LATIN_SMALL_LETTER_B = 0x62;
const LATIN_SMALL_LETTER_C = 0x63;
const LATIN_SMALL_LETTER_D = 0x64;
const LATIN_SMALL_LETTER_F = 0x66;
const LATIN_SMALL_LETTER_G = 0x67;
const LATIN_SMALL_LETTER_I = 0x69;
const LATIN_SMALL_LETTER_K = 0x6b;
const LATIN_SMALL_LETTER_M = 0x6d;
const LATIN_SMALL_LETTER_N = 0x6e;
const LATIN_SMALL_LETTER_P = 0x70;
const LATIN_SMALL_LETTER_Q = 0x71;
const LATIN_SMALL_LETTER_R = 0x72;
const LATIN_SMALL_LETTER_S = 0x73;
const LATIN_SMALL_LETTER_T = 0x74;
const LATIN_SMALL_LETTER_U = 0x75;
const LATIN_SMALL_LETTER_V = 0x76;
const LATIN_SMALL_LETTER_W = 0x77;
const LATIN_SMALL_LETTER_X = 0x78;
const LATIN_SMALL_LETTER_Y = 0x79;
const LATIN_SMALL_LETTER_Z = 0x7a;
const LEFT_SQUARE_BRACKET = 0x5b;
const REVERSE_SOLIDUS = 0x5c;
const RIGHT_SQUARE_BRACKET = 0x5d;
const CIRCUMFLEX_ACCENT = 0x5e;
const GRAVE_ACCENT = 0x60;
const LEFT_CURLY_BRACKET = 0x7b;
const VERTICAL_LINE = 0x7c;
const RIGHT_CURLY_BRACKET = 0x7d;
const TILDE = 0x7e;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const MIN_CODE_POINT = 0x00;
const MAX_CODE_POINT = 0x10ffff;
function isLatinLetter(code) {
    return ((code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z));
}
function isDecimalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
    return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
    return ((code >= DIGIT_ZERO && code <= DIGIT_NINE) ||
        (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) ||
        (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F));
}
function isLineTerminator(code) {
    return (code === LINE_FEED ||
        code === CARRIAGE_RETURN ||
        code === LINE_SEPARATOR ||
        code === PARAGRAPH_SEPARATOR);
}
function isValidUnicode(code) {
    return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
    if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) {
        return code - LATIN_SMALL_LETTER_A + 10;
    }
    if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) {
        return code - LATIN_CAPITAL_LETTER_A + 10;
    }
    return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}
function isTrailSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}
function combineSurrogatePair(lead, trail) {
    return (lead - 0xd800) * 0x400 + (trail - 0xdc00) + 0x10000;
}

class GroupSpecifiersAsES2018 {
    constructor() {
        this.groupName = new Set();
    }
    clear() {
        this.groupName.clear();
    }
    isEmpty() {
        return !this.groupName.size;
    }
    hasInPattern(name) {
        return this.groupName.has(name);
    }
    hasInScope(name) {
        return this.hasInPattern(name);
    }
    addToScope(name) {
        this.groupName.add(name);
    }
    enterDisjunction() {
    }
    enterAlternative() {
    }
    leaveDisjunction() {
    }
}
class BranchID {
    constructor(parent, base) {
        this.parent = parent;
        this.base = base !== null && base !== void 0 ? base : this;
    }
    separatedFrom(other) {
        var _a, _b;
        if (this.base === other.base && this !== other) {
            return true;
        }
        if (other.parent && this.separatedFrom(other.parent)) {
            return true;
        }
        return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
    }
    child() {
        return new BranchID(this, null);
    }
    sibling() {
        return new BranchID(this.parent, this.base);
    }
}
class GroupSpecifiersAsES2025 {
    constructor() {
        this.branchID = new BranchID(null, null);
        this.groupNames = new Map();
    }
    clear() {
        this.branchID = new BranchID(null, null);
        this.groupNames.clear();
    }
    isEmpty() {
        return !this.groupNames.size;
    }
    enterDisjunction() {
        this.branchID = this.branchID.child();
    }
    enterAlternative(index) {
        if (index === 0) {
            return;
        }
        this.branchID = this.branchID.sibling();
    }
    leaveDisjunction() {
        this.branchID = this.branchID.parent;
    }
    hasInPattern(name) {
        return this.groupNames.has(name);
    }
    hasInScope(name) {
        const branches = this.groupNames.get(name);
        if (!branches) {
            return false;
        }
        for (const branch of branches) {
            if (!branch.separatedFrom(this.branchID)) {
                return true;
            }
        }
        return false;
    }
    addToScope(name) {
        const branches = this.groupNames.get(name);
        if (branches) {
            branches.push(this.branchID);
            return;
        }
        this.groupNames.set(name, [this.branchID]);
    }
}

const legacyImpl = {
    at(s, end, i) {
        return i < end ? s.charCodeAt(i) : -1;
    },
    width(c) {
        return 1;
    },
};
const unicodeImpl = {
    at(s, end, i) {
        return i < end ? s.codePointAt(i) : -1;
    },
    width(c) {
        return c > 0xffff ? 2 : 1;
    },
};
class Reader {
    constructor() {
        this._impl = legacyImpl;
        this._s = "";
        this._i = 0;
        this._end = 0;
        this._cp1 = -1;
        this._w1 = 1;
        this._cp2 = -1;
        this._w2 = 1;
        this._cp3 = -1;
        this._w3 = 1;
        this._cp4 = -1;
    }
    get source() {
        return this._s;
    }
    get index() {
        return this._i;
    }
    get currentCodePoint() {
        return this._cp1;
    }
    get nextCodePoint() {
        return this._cp2;
    }
    get nextCodePoint2() {
        return this._cp3;
    }
    get nextCodePoint3() {
        return this._cp4;
    }
    reset(source, start, end, uFlag) {
        this._impl = uFlag ? unicodeImpl : legacyImpl;
        this._s = source;
        this._end = end;
        this.rewind(start);
    }
    rewind(index) {
        const impl = this._impl;
        this._i = index;
        this._cp1 = impl.at(this._s, this._end, index);
        this._w1 = impl.width(this._cp1);
        this._cp2 = impl.at(this._s, this._end, index + this._w1);
        this._w2 = impl.width(this._cp2);
        this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
        this._w3 = impl.width(this._cp3);
        this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
    }
    advance() {
        if (this._cp1 !== -1) {
            const impl = this._impl;
            this._i += this._w1;
            this._cp1 = this._cp2;
            this._w1 = this._w2;
            this._cp2 = this._cp3;
            this._w2 = impl.width(this._cp2);
            this._cp3 = this._cp4;
            this._w3 = impl.width(this._cp3);
            this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
        }
    }
    eat(cp) {
        if (this._cp1 === cp) {
            this.advance();
            return true;
        }
        return false;
    }
    eat2(cp1, cp2) {
        if (this._cp1 === cp1 && this._cp2 === cp2) {
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
    eat3(cp1, cp2, cp3) {
        if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
            this.advance();
            this.advance();
            this.advance();
            return true;
        }
        return false;
    }
}

class RegExpSyntaxError extends SyntaxError {
    constructor(message, index) {
        super(message);
        this.index = index;
    }
}
function newRegExpSyntaxError(srcCtx, flags, index, message) {
    let source = "";
    if (srcCtx.kind === "literal") {
        const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        if (literal) {
            source = `: ${literal}`;
        }
    }
    else if (srcCtx.kind === "pattern") {
        const pattern = srcCtx.source.slice(srcCtx.start, srcCtx.end);
        const flagsText = `${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`;
        source = `: /${pattern}/${flagsText}`;
    }
    return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}

const SYNTAX_CHARACTER = new Set([
    CIRCUMFLEX_ACCENT,
    DOLLAR_SIGN,
    REVERSE_SOLIDUS,
    FULL_STOP,
    ASTERISK,
    PLUS_SIGN,
    QUESTION_MARK,
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = new Set([
    AMPERSAND,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    DOLLAR_SIGN,
    PERCENT_SIGN,
    ASTERISK,
    PLUS_SIGN,
    COMMA,
    FULL_STOP,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    QUESTION_MARK,
    COMMERCIAL_AT,
    CIRCUMFLEX_ACCENT,
    GRAVE_ACCENT,
    TILDE,
]);
const CLASS_SET_SYNTAX_CHARACTER = new Set([
    LEFT_PARENTHESIS,
    RIGHT_PARENTHESIS,
    LEFT_SQUARE_BRACKET,
    RIGHT_SQUARE_BRACKET,
    LEFT_CURLY_BRACKET,
    RIGHT_CURLY_BRACKET,
    SOLIDUS,
    HYPHEN_MINUS,
    REVERSE_SOLIDUS,
    VERTICAL_LINE,
]);
const CLASS_SET_RESERVED_PUNCTUATOR = new Set([
    AMPERSAND,
    HYPHEN_MINUS,
    EXCLAMATION_MARK,
    NUMBER_SIGN,
    PERCENT_SIGN,
    COMMA,
    COLON,
    SEMICOLON,
    LESS_THAN_SIGN,
    EQUALS_SIGN,
    GREATER_THAN_SIGN,
    COMMERCIAL_AT,
    GRAVE_ACCENT,
    TILDE,
]);
const FLAG_PROP_TO_CODEPOINT = {
    global: LATIN_SMALL_LETTER_G,
    ignoreCase: LATIN_SMALL_LETTER_I,
    multiline: LATIN_SMALL_LETTER_M,
    unicode: LATIN_SMALL_LETTER_U,
    sticky: LATIN_SMALL_LETTER_Y,
    dotAll: LATIN_SMALL_LETTER_S,
    hasIndices: LATIN_SMALL_LETTER_D,
    unicodeSets: LATIN_SMALL_LETTER_V,
};
const FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
    return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
    return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
    return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
    return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
    return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
    return (isIdContinue(cp) ||
        cp === DOLLAR_SIGN ||
        cp === ZERO_WIDTH_NON_JOINER ||
        cp === ZERO_WIDTH_JOINER);
}
function isUnicodePropertyNameCharacter(cp) {
    return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
    return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
    return (ch === LATIN_SMALL_LETTER_I ||
        ch === LATIN_SMALL_LETTER_M ||
        ch === LATIN_SMALL_LETTER_S);
}
class RegExpValidator {
    constructor(options) {
        this._reader = new Reader();
        this._unicodeMode = false;
        this._unicodeSetsMode = false;
        this._nFlag = false;
        this._lastIntValue = 0;
        this._lastRange = {
            min: 0,
            max: Number.POSITIVE_INFINITY,
        };
        this._lastStrValue = "";
        this._lastAssertionIsQuantifiable = false;
        this._numCapturingParens = 0;
        this._backreferenceNames = new Set();
        this._srcCtx = null;
        this._options = options !== null && options !== void 0 ? options : {};
        this._groupSpecifiers =
            this.ecmaVersion >= 2025
                ? new GroupSpecifiersAsES2025()
                : new GroupSpecifiersAsES2018();
    }
    validateLiteral(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "literal" };
        this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
        this.reset(source, start, end);
        this.onLiteralEnter(start);
        if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
            const flagStart = this.index;
            const unicode = source.includes("u", flagStart);
            const unicodeSets = source.includes("v", flagStart);
            this.validateFlagsInternal(source, flagStart, end);
            this.validatePatternInternal(source, start + 1, flagStart - 1, {
                unicode,
                unicodeSets,
            });
        }
        else if (start >= end) {
            this.raise("Empty");
        }
        else {
            const c = String.fromCodePoint(this.currentCodePoint);
            this.raise(`Unexpected character '${c}'`);
        }
        this.onLiteralLeave(start, end);
    }
    validateFlags(source, start = 0, end = source.length) {
        this._srcCtx = { source, start, end, kind: "flags" };
        this.validateFlagsInternal(source, start, end);
    }
    validatePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._srcCtx = { source, start, end, kind: "pattern" };
        this.validatePatternInternal(source, start, end, uFlagOrFlags);
    }
    validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
        this._unicodeMode = mode.unicodeMode;
        this._nFlag = mode.nFlag;
        this._unicodeSetsMode = mode.unicodeSetsMode;
        this.reset(source, start, end);
        this.consumePattern();
        if (!this._nFlag &&
            this.ecmaVersion >= 2018 &&
            !this._groupSpecifiers.isEmpty()) {
            this._nFlag = true;
            this.rewind(start);
            this.consumePattern();
        }
    }
    validateFlagsInternal(source, start, end) {
        const flags = this.parseFlags(source, start, end);
        this.onRegExpFlags(start, end, flags);
    }
    _parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
        let unicode = false;
        let unicodeSets = false;
        if (uFlagOrFlags && this.ecmaVersion >= 2015) {
            if (typeof uFlagOrFlags === "object") {
                unicode = Boolean(uFlagOrFlags.unicode);
                if (this.ecmaVersion >= 2024) {
                    unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
                }
            }
            else {
                unicode = uFlagOrFlags;
            }
        }
        if (unicode && unicodeSets) {
            this.raise("Invalid regular expression flags", {
                index: sourceEnd + 1,
                unicode,
                unicodeSets,
            });
        }
        const unicodeMode = unicode || unicodeSets;
        const nFlag = (unicode && this.ecmaVersion >= 2018) ||
            unicodeSets ||
            Boolean(this._options.strict && this.ecmaVersion >= 2023);
        const unicodeSetsMode = unicodeSets;
        return { unicodeMode, nFlag, unicodeSetsMode };
    }
    get strict() {
        return Boolean(this._options.strict) || this._unicodeMode;
    }
    get ecmaVersion() {
        var _a;
        return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    onLiteralEnter(start) {
        if (this._options.onLiteralEnter) {
            this._options.onLiteralEnter(start);
        }
    }
    onLiteralLeave(start, end) {
        if (this._options.onLiteralLeave) {
            this._options.onLiteralLeave(start, end);
        }
    }
    onRegExpFlags(start, end, flags) {
        if (this._options.onRegExpFlags) {
            this._options.onRegExpFlags(start, end, flags);
        }
        if (this._options.onFlags) {
            this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
        }
    }
    onPatternEnter(start) {
        if (this._options.onPatternEnter) {
            this._options.onPatternEnter(start);
        }
    }
    onPatternLeave(start, end) {
        if (this._options.onPatternLeave) {
            this._options.onPatternLeave(start, end);
        }
    }
    onDisjunctionEnter(start) {
        if (this._options.onDisjunctionEnter) {
            this._options.onDisjunctionEnter(start);
        }
    }
    onDisjunctionLeave(start, end) {
        if (this._options.onDisjunctionLeave) {
            this._options.onDisjunctionLeave(start, end);
        }
    }
    onAlternativeEnter(start, index) {
        if (this._options.onAlternativeEnter) {
            this._options.onAlternativeEnter(start, index);
        }
    }
    onAlternativeLeave(start, end, index) {
        if (this._options.onAlternativeLeave) {
            this._options.onAlternativeLeave(start, end, index);
        }
    }
    onGroupEnter(start) {
        if (this._options.onGroupEnter) {
            this._options.onGroupEnter(start);
        }
    }
    onGroupLeave(start, end) {
        if (this._options.onGroupLeave) {
            this._options.onGroupLeave(start, end);
        }
    }
    onModifiersEnter(start) {
        if (this._options.onModifiersEnter) {
            this._options.onModifiersEnter(start);
        }
    }
    onModifiersLeave(start, end) {
        if (this._options.onModifiersLeave) {
            this._options.onModifiersLeave(start, end);
        }
    }
    onAddModifiers(start, end, flags) {
        if (this._options.onAddModifiers) {
            this._options.onAddModifiers(start, end, flags);
        }
    }
    onRemoveModifiers(start, end, flags) {
        if (this._options.onRemoveModifiers) {
            this._options.onRemoveModifiers(start, end, flags);
        }
    }
    onCapturingGroupEnter(start, name) {
        if (this._options.onCapturingGroupEnter) {
            this._options.onCapturingGroupEnter(start, name);
        }
    }
    onCapturingGroupLeave(start, end, name) {
        if (this._options.onCapturingGroupLeave) {
            this._options.onCapturingGroupLeave(start, end, name);
        }
    }
    onQuantifier(start, end, min, max, greedy) {
        if (this._options.onQuantifier) {
            this._options.onQuantifier(start, end, min, max, greedy);
        }
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        if (this._options.onLookaroundAssertionEnter) {
            this._options.onLookaroundAssertionEnter(start, kind, negate);
        }
    }
    onLookaroundAssertionLeave(start, end, kind, negate) {
        if (this._options.onLookaroundAssertionLeave) {
            this._options.onLookaroundAssertionLeave(start, end, kind, negate);
        }
    }
    onEdgeAssertion(start, end, kind) {
        if (this._options.onEdgeAssertion) {
            this._options.onEdgeAssertion(start, end, kind);
        }
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        if (this._options.onWordBoundaryAssertion) {
            this._options.onWordBoundaryAssertion(start, end, kind, negate);
        }
    }
    onAnyCharacterSet(start, end, kind) {
        if (this._options.onAnyCharacterSet) {
            this._options.onAnyCharacterSet(start, end, kind);
        }
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        if (this._options.onEscapeCharacterSet) {
            this._options.onEscapeCharacterSet(start, end, kind, negate);
        }
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        if (this._options.onUnicodePropertyCharacterSet) {
            this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
        }
    }
    onCharacter(start, end, value) {
        if (this._options.onCharacter) {
            this._options.onCharacter(start, end, value);
        }
    }
    onBackreference(start, end, ref) {
        if (this._options.onBackreference) {
            this._options.onBackreference(start, end, ref);
        }
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        if (this._options.onCharacterClassEnter) {
            this._options.onCharacterClassEnter(start, negate, unicodeSets);
        }
    }
    onCharacterClassLeave(start, end, negate) {
        if (this._options.onCharacterClassLeave) {
            this._options.onCharacterClassLeave(start, end, negate);
        }
    }
    onCharacterClassRange(start, end, min, max) {
        if (this._options.onCharacterClassRange) {
            this._options.onCharacterClassRange(start, end, min, max);
        }
    }
    onClassIntersection(start, end) {
        if (this._options.onClassIntersection) {
            this._options.onClassIntersection(start, end);
        }
    }
    onClassSubtraction(start, end) {
        if (this._options.onClassSubtraction) {
            this._options.onClassSubtraction(start, end);
        }
    }
    onClassStringDisjunctionEnter(start) {
        if (this._options.onClassStringDisjunctionEnter) {
            this._options.onClassStringDisjunctionEnter(start);
        }
    }
    onClassStringDisjunctionLeave(start, end) {
        if (this._options.onClassStringDisjunctionLeave) {
            this._options.onClassStringDisjunctionLeave(start, end);
        }
    }
    onStringAlternativeEnter(start, index) {
        if (this._options.onStringAlternativeEnter) {
            this._options.onStringAlternativeEnter(start, index);
        }
    }
    onStringAlternativeLeave(start, end, index) {
        if (this._options.onStringAlternativeLeave) {
            this._options.onStringAlternativeLeave(start, end, index);
        }
    }
    get index() {
        return this._reader.index;
    }
    get currentCodePoint() {
        return this._reader.currentCodePoint;
    }
    get nextCodePoint() {
        return this._reader.nextCodePoint;
    }
    get nextCodePoint2() {
        return this._reader.nextCodePoint2;
    }
    get nextCodePoint3() {
        return this._reader.nextCodePoint3;
    }
    reset(source, start, end) {
        this._reader.reset(source, start, end, this._unicodeMode);
    }
    rewind(index) {
        this._reader.rewind(index);
    }
    advance() {
        this._reader.advance();
    }
    eat(cp) {
        return this._reader.eat(cp);
    }
    eat2(cp1, cp2) {
        return this._reader.eat2(cp1, cp2);
    }
    eat3(cp1, cp2, cp3) {
        return this._reader.eat3(cp1, cp2, cp3);
    }
    raise(message, context) {
        var _a, _b, _c;
        throw newRegExpSyntaxError(this._srcCtx, {
            unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : (this._unicodeMode && !this._unicodeSetsMode),
            unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode,
        }, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
    }
    eatRegExpBody() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        for (;;) {
            const cp = this.currentCodePoint;
            if (cp === -1 || isLineTerminator(cp)) {
                const kind = inClass ? "character class" : "regular expression";
                this.raise(`Unterminated ${kind}`);
            }
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if ((cp === SOLIDUS && !inClass) ||
                (cp === ASTERISK && this.index === start)) {
                break;
            }
            this.advance();
        }
        return this.index !== start;
    }
    consumePattern() {
        const start = this.index;
        this._numCapturingParens = this.countCapturingParens();
        this._groupSpecifiers.clear();
        this._backreferenceNames.clear();
        this.onPatternEnter(start);
        this.consumeDisjunction();
        const cp = this.currentCodePoint;
        if (this.currentCodePoint !== -1) {
            if (cp === RIGHT_PARENTHESIS) {
                this.raise("Unmatched ')'");
            }
            if (cp === REVERSE_SOLIDUS) {
                this.raise("\\ at end of pattern");
            }
            if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) {
                this.raise("Lone quantifier brackets");
            }
            const c = String.fromCodePoint(cp);
            this.raise(`Unexpected character '${c}'`);
        }
        for (const name of this._backreferenceNames) {
            if (!this._groupSpecifiers.hasInPattern(name)) {
                this.raise("Invalid named capture referenced");
            }
        }
        this.onPatternLeave(start, this.index);
    }
    countCapturingParens() {
        const start = this.index;
        let inClass = false;
        let escaped = false;
        let count = 0;
        let cp = 0;
        while ((cp = this.currentCodePoint) !== -1) {
            if (escaped) {
                escaped = false;
            }
            else if (cp === REVERSE_SOLIDUS) {
                escaped = true;
            }
            else if (cp === LEFT_SQUARE_BRACKET) {
                inClass = true;
            }
            else if (cp === RIGHT_SQUARE_BRACKET) {
                inClass = false;
            }
            else if (cp === LEFT_PARENTHESIS &&
                !inClass &&
                (this.nextCodePoint !== QUESTION_MARK ||
                    (this.nextCodePoint2 === LESS_THAN_SIGN &&
                        this.nextCodePoint3 !== EQUALS_SIGN &&
                        this.nextCodePoint3 !== EXCLAMATION_MARK))) {
                count += 1;
            }
            this.advance();
        }
        this.rewind(start);
        return count;
    }
    consumeDisjunction() {
        const start = this.index;
        let i = 0;
        this._groupSpecifiers.enterDisjunction();
        this.onDisjunctionEnter(start);
        do {
            this.consumeAlternative(i++);
        } while (this.eat(VERTICAL_LINE));
        if (this.consumeQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        if (this.eat(LEFT_CURLY_BRACKET)) {
            this.raise("Lone quantifier brackets");
        }
        this.onDisjunctionLeave(start, this.index);
        this._groupSpecifiers.leaveDisjunction();
    }
    consumeAlternative(i) {
        const start = this.index;
        this._groupSpecifiers.enterAlternative(i);
        this.onAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 && this.consumeTerm()) {
        }
        this.onAlternativeLeave(start, this.index, i);
    }
    consumeTerm() {
        if (this._unicodeMode || this.strict) {
            return (this.consumeAssertion() ||
                (this.consumeAtom() && this.consumeOptionalQuantifier()));
        }
        return ((this.consumeAssertion() &&
            (!this._lastAssertionIsQuantifiable ||
                this.consumeOptionalQuantifier())) ||
            (this.consumeExtendedAtom() && this.consumeOptionalQuantifier()));
    }
    consumeOptionalQuantifier() {
        this.consumeQuantifier();
        return true;
    }
    consumeAssertion() {
        const start = this.index;
        this._lastAssertionIsQuantifiable = false;
        if (this.eat(CIRCUMFLEX_ACCENT)) {
            this.onEdgeAssertion(start, this.index, "start");
            return true;
        }
        if (this.eat(DOLLAR_SIGN)) {
            this.onEdgeAssertion(start, this.index, "end");
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", true);
            return true;
        }
        if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
            this.onWordBoundaryAssertion(start, this.index, "word", false);
            return true;
        }
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
            let negate = false;
            if (this.eat(EQUALS_SIGN) ||
                (negate = this.eat(EXCLAMATION_MARK))) {
                const kind = lookbehind ? "lookbehind" : "lookahead";
                this.onLookaroundAssertionEnter(start, kind, negate);
                this.consumeDisjunction();
                if (!this.eat(RIGHT_PARENTHESIS)) {
                    this.raise("Unterminated group");
                }
                this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
                this.onLookaroundAssertionLeave(start, this.index, kind, negate);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeQuantifier(noConsume = false) {
        const start = this.index;
        let min = 0;
        let max = 0;
        let greedy = false;
        if (this.eat(ASTERISK)) {
            min = 0;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(PLUS_SIGN)) {
            min = 1;
            max = Number.POSITIVE_INFINITY;
        }
        else if (this.eat(QUESTION_MARK)) {
            min = 0;
            max = 1;
        }
        else if (this.eatBracedQuantifier(noConsume)) {
            ({ min, max } = this._lastRange);
        }
        else {
            return false;
        }
        greedy = !this.eat(QUESTION_MARK);
        if (!noConsume) {
            this.onQuantifier(start, this.index, min, max, greedy);
        }
        return true;
    }
    eatBracedQuantifier(noError) {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET)) {
            if (this.eatDecimalDigits()) {
                const min = this._lastIntValue;
                let max = min;
                if (this.eat(COMMA)) {
                    max = this.eatDecimalDigits()
                        ? this._lastIntValue
                        : Number.POSITIVE_INFINITY;
                }
                if (this.eat(RIGHT_CURLY_BRACKET)) {
                    if (!noError && max < min) {
                        this.raise("numbers out of order in {} quantifier");
                    }
                    this._lastRange = { min, max };
                    return true;
                }
            }
            if (!noError && (this._unicodeMode || this.strict)) {
                this.raise("Incomplete quantifier");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtom() {
        return (this.consumePatternCharacter() ||
            this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup());
    }
    consumeDot() {
        if (this.eat(FULL_STOP)) {
            this.onAnyCharacterSet(this.index - 1, this.index, "any");
            return true;
        }
        return false;
    }
    consumeReverseSolidusAtomEscape() {
        const start = this.index;
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeAtomEscape()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    consumeUncapturingGroup() {
        const start = this.index;
        if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
            this.onGroupEnter(start);
            if (this.ecmaVersion >= 2025) {
                this.consumeModifiers();
            }
            if (!this.eat(COLON)) {
                this.rewind(start + 1);
                this.raise("Invalid group");
            }
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onGroupLeave(start, this.index);
            return true;
        }
        return false;
    }
    consumeModifiers() {
        const start = this.index;
        const hasAddModifiers = this.eatModifiers();
        const addModifiersEnd = this.index;
        const hasHyphen = this.eat(HYPHEN_MINUS);
        if (!hasAddModifiers && !hasHyphen) {
            return false;
        }
        this.onModifiersEnter(start);
        const addModifiers = this.parseModifiers(start, addModifiersEnd);
        this.onAddModifiers(start, addModifiersEnd, addModifiers);
        if (hasHyphen) {
            const modifiersStart = this.index;
            if (!this.eatModifiers() &&
                !hasAddModifiers &&
                this.currentCodePoint === COLON) {
                this.raise("Invalid empty flags");
            }
            const modifiers = this.parseModifiers(modifiersStart, this.index);
            for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) {
                if (addModifiers[flagName]) {
                    this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
                }
            }
            this.onRemoveModifiers(modifiersStart, this.index, modifiers);
        }
        this.onModifiersLeave(start, this.index);
        return true;
    }
    consumeCapturingGroup() {
        const start = this.index;
        if (this.eat(LEFT_PARENTHESIS)) {
            let name = null;
            if (this.ecmaVersion >= 2018) {
                if (this.consumeGroupSpecifier()) {
                    name = this._lastStrValue;
                }
                else if (this.currentCodePoint === QUESTION_MARK) {
                    this.rewind(start);
                    return false;
                }
            }
            else if (this.currentCodePoint === QUESTION_MARK) {
                this.rewind(start);
                return false;
            }
            this.onCapturingGroupEnter(start, name);
            this.consumeDisjunction();
            if (!this.eat(RIGHT_PARENTHESIS)) {
                this.raise("Unterminated group");
            }
            this.onCapturingGroupLeave(start, this.index, name);
            return true;
        }
        return false;
    }
    consumeExtendedAtom() {
        return (this.consumeDot() ||
            this.consumeReverseSolidusAtomEscape() ||
            this.consumeReverseSolidusFollowedByC() ||
            Boolean(this.consumeCharacterClass()) ||
            this.consumeCapturingGroup() ||
            this.consumeUncapturingGroup() ||
            this.consumeInvalidBracedQuantifier() ||
            this.consumeExtendedPatternCharacter());
    }
    consumeReverseSolidusFollowedByC() {
        const start = this.index;
        if (this.currentCodePoint === REVERSE_SOLIDUS &&
            this.nextCodePoint === LATIN_SMALL_LETTER_C) {
            this._lastIntValue = this.currentCodePoint;
            this.advance();
            this.onCharacter(start, this.index, REVERSE_SOLIDUS);
            return true;
        }
        return false;
    }
    consumeInvalidBracedQuantifier() {
        if (this.eatBracedQuantifier(true)) {
            this.raise("Nothing to repeat");
        }
        return false;
    }
    consumePatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 && !isSyntaxCharacter(cp)) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeExtendedPatternCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== CIRCUMFLEX_ACCENT &&
            cp !== DOLLAR_SIGN &&
            cp !== REVERSE_SOLIDUS &&
            cp !== FULL_STOP &&
            cp !== ASTERISK &&
            cp !== PLUS_SIGN &&
            cp !== QUESTION_MARK &&
            cp !== LEFT_PARENTHESIS &&
            cp !== RIGHT_PARENTHESIS &&
            cp !== LEFT_SQUARE_BRACKET &&
            cp !== VERTICAL_LINE) {
            this.advance();
            this.onCharacter(start, this.index, cp);
            return true;
        }
        return false;
    }
    consumeGroupSpecifier() {
        const start = this.index;
        if (this.eat(QUESTION_MARK)) {
            if (this.eatGroupName()) {
                if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
                    this._groupSpecifiers.addToScope(this._lastStrValue);
                    return true;
                }
                this.raise("Duplicate capture group name");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeAtomEscape() {
        if (this.consumeBackreference() ||
            this.consumeCharacterClassEscape() ||
            this.consumeCharacterEscape() ||
            (this._nFlag && this.consumeKGroupName())) {
            return true;
        }
        if (this.strict || this._unicodeMode) {
            this.raise("Invalid escape");
        }
        return false;
    }
    consumeBackreference() {
        const start = this.index;
        if (this.eatDecimalEscape()) {
            const n = this._lastIntValue;
            if (n <= this._numCapturingParens) {
                this.onBackreference(start - 1, this.index, n);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeCharacterClassEscape() {
        var _a;
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_D)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_S)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "space", true);
            return {};
        }
        if (this.eat(LATIN_SMALL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", false);
            return {};
        }
        if (this.eat(LATIN_CAPITAL_LETTER_W)) {
            this._lastIntValue = -1;
            this.onEscapeCharacterSet(start - 1, this.index, "word", true);
            return {};
        }
        let negate = false;
        if (this._unicodeMode &&
            this.ecmaVersion >= 2018 &&
            (this.eat(LATIN_SMALL_LETTER_P) ||
                (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
            this._lastIntValue = -1;
            let result = null;
            if (this.eat(LEFT_CURLY_BRACKET) &&
                (result = this.eatUnicodePropertyValueExpression()) &&
                this.eat(RIGHT_CURLY_BRACKET)) {
                if (negate && result.strings) {
                    this.raise("Invalid property name");
                }
                this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
                return { mayContainStrings: result.strings };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    consumeCharacterEscape() {
        const start = this.index;
        if (this.eatControlEscape() ||
            this.eatCControlLetter() ||
            this.eatZero() ||
            this.eatHexEscapeSequence() ||
            this.eatRegExpUnicodeEscapeSequence() ||
            (!this.strict &&
                !this._unicodeMode &&
                this.eatLegacyOctalEscapeSequence()) ||
            this.eatIdentityEscape()) {
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return false;
    }
    consumeKGroupName() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_K)) {
            if (this.eatGroupName()) {
                const groupName = this._lastStrValue;
                this._backreferenceNames.add(groupName);
                this.onBackreference(start - 1, this.index, groupName);
                return true;
            }
            this.raise("Invalid named reference");
        }
        return false;
    }
    consumeCharacterClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                if (this.currentCodePoint === -1) {
                    this.raise("Unterminated character class");
                }
                this.raise("Invalid character in character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        return null;
    }
    consumeClassContents() {
        if (this._unicodeSetsMode) {
            if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) {
                return {};
            }
            const result = this.consumeClassSetExpression();
            return result;
        }
        const strict = this.strict || this._unicodeMode;
        for (;;) {
            const rangeStart = this.index;
            if (!this.consumeClassAtom()) {
                break;
            }
            const min = this._lastIntValue;
            if (!this.eat(HYPHEN_MINUS)) {
                continue;
            }
            this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
            if (!this.consumeClassAtom()) {
                break;
            }
            const max = this._lastIntValue;
            if (min === -1 || max === -1) {
                if (strict) {
                    this.raise("Invalid character class");
                }
                continue;
            }
            if (min > max) {
                this.raise("Range out of order in character class");
            }
            this.onCharacterClassRange(rangeStart, this.index, min, max);
        }
        return {};
    }
    consumeClassAtom() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== -1 &&
            cp !== REVERSE_SOLIDUS &&
            cp !== RIGHT_SQUARE_BRACKET) {
            this.advance();
            this._lastIntValue = cp;
            this.onCharacter(start, this.index, this._lastIntValue);
            return true;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeClassEscape()) {
                return true;
            }
            if (!this.strict &&
                this.currentCodePoint === LATIN_SMALL_LETTER_C) {
                this._lastIntValue = REVERSE_SOLIDUS;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.strict || this._unicodeMode) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    consumeClassEscape() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_B)) {
            this._lastIntValue = BACKSPACE;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
            this._lastIntValue = HYPHEN_MINUS;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        let cp = 0;
        if (!this.strict &&
            !this._unicodeMode &&
            this.currentCodePoint === LATIN_SMALL_LETTER_C &&
            (isDecimalDigit((cp = this.nextCodePoint)) || cp === LOW_LINE)) {
            this.advance();
            this.advance();
            this._lastIntValue = cp % 0x20;
            this.onCharacter(start - 1, this.index, this._lastIntValue);
            return true;
        }
        return (Boolean(this.consumeCharacterClassEscape()) ||
            this.consumeCharacterEscape());
    }
    consumeClassSetExpression() {
        const start = this.index;
        let mayContainStrings = false;
        let result = null;
        if (this.consumeClassSetCharacter()) {
            if (this.consumeClassSetRangeFromOperator(start)) {
                this.consumeClassUnionRight({});
                return {};
            }
            mayContainStrings = false;
        }
        else if ((result = this.consumeClassSetOperand())) {
            mayContainStrings = result.mayContainStrings;
        }
        else {
            const cp = this.currentCodePoint;
            if (cp === REVERSE_SOLIDUS) {
                this.advance();
                this.raise("Invalid escape");
            }
            if (cp === this.nextCodePoint &&
                isClassSetReservedDoublePunctuatorCharacter(cp)) {
                this.raise("Invalid set operation in character class");
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(AMPERSAND, AMPERSAND)) {
            while (this.currentCodePoint !== AMPERSAND &&
                (result = this.consumeClassSetOperand())) {
                this.onClassIntersection(start, this.index);
                if (!result.mayContainStrings) {
                    mayContainStrings = false;
                }
                if (this.eat2(AMPERSAND, AMPERSAND)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
            while (this.consumeClassSetOperand()) {
                this.onClassSubtraction(start, this.index);
                if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
                    continue;
                }
                return { mayContainStrings };
            }
            this.raise("Invalid character in character class");
        }
        return this.consumeClassUnionRight({ mayContainStrings });
    }
    consumeClassUnionRight(leftResult) {
        let mayContainStrings = leftResult.mayContainStrings;
        for (;;) {
            const start = this.index;
            if (this.consumeClassSetCharacter()) {
                this.consumeClassSetRangeFromOperator(start);
                continue;
            }
            const result = this.consumeClassSetOperand();
            if (result) {
                if (result.mayContainStrings) {
                    mayContainStrings = true;
                }
                continue;
            }
            break;
        }
        return { mayContainStrings };
    }
    consumeClassSetRangeFromOperator(start) {
        const currentStart = this.index;
        const min = this._lastIntValue;
        if (this.eat(HYPHEN_MINUS)) {
            if (this.consumeClassSetCharacter()) {
                const max = this._lastIntValue;
                if (min === -1 || max === -1) {
                    this.raise("Invalid character class");
                }
                if (min > max) {
                    this.raise("Range out of order in character class");
                }
                this.onCharacterClassRange(start, this.index, min, max);
                return true;
            }
            this.rewind(currentStart);
        }
        return false;
    }
    consumeClassSetOperand() {
        let result = null;
        if ((result = this.consumeNestedClass())) {
            return result;
        }
        if ((result = this.consumeClassStringDisjunction())) {
            return result;
        }
        if (this.consumeClassSetCharacter()) {
            return {};
        }
        return null;
    }
    consumeNestedClass() {
        const start = this.index;
        if (this.eat(LEFT_SQUARE_BRACKET)) {
            const negate = this.eat(CIRCUMFLEX_ACCENT);
            this.onCharacterClassEnter(start, negate, true);
            const result = this.consumeClassContents();
            if (!this.eat(RIGHT_SQUARE_BRACKET)) {
                this.raise("Unterminated character class");
            }
            if (negate && result.mayContainStrings) {
                this.raise("Negated character class may contain strings");
            }
            this.onCharacterClassLeave(start, this.index, negate);
            return result;
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            const result = this.consumeCharacterClassEscape();
            if (result) {
                return result;
            }
            this.rewind(start);
        }
        return null;
    }
    consumeClassStringDisjunction() {
        const start = this.index;
        if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
            this.onClassStringDisjunctionEnter(start);
            let i = 0;
            let mayContainStrings = false;
            do {
                if (this.consumeClassString(i++).mayContainStrings) {
                    mayContainStrings = true;
                }
            } while (this.eat(VERTICAL_LINE));
            if (this.eat(RIGHT_CURLY_BRACKET)) {
                this.onClassStringDisjunctionLeave(start, this.index);
                return { mayContainStrings };
            }
            this.raise("Unterminated class string disjunction");
        }
        return null;
    }
    consumeClassString(i) {
        const start = this.index;
        let count = 0;
        this.onStringAlternativeEnter(start, i);
        while (this.currentCodePoint !== -1 &&
            this.consumeClassSetCharacter()) {
            count++;
        }
        this.onStringAlternativeLeave(start, this.index, i);
        return { mayContainStrings: count !== 1 };
    }
    consumeClassSetCharacter() {
        const start = this.index;
        const cp = this.currentCodePoint;
        if (cp !== this.nextCodePoint ||
            !isClassSetReservedDoublePunctuatorCharacter(cp)) {
            if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
                this._lastIntValue = cp;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
        }
        if (this.eat(REVERSE_SOLIDUS)) {
            if (this.consumeCharacterEscape()) {
                return true;
            }
            if (isClassSetReservedPunctuator(this.currentCodePoint)) {
                this._lastIntValue = this.currentCodePoint;
                this.advance();
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            if (this.eat(LATIN_SMALL_LETTER_B)) {
                this._lastIntValue = BACKSPACE;
                this.onCharacter(start, this.index, this._lastIntValue);
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatGroupName() {
        if (this.eat(LESS_THAN_SIGN)) {
            if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) {
                return true;
            }
            this.raise("Invalid capture group name");
        }
        return false;
    }
    eatRegExpIdentifierName() {
        if (this.eatRegExpIdentifierStart()) {
            this._lastStrValue = String.fromCodePoint(this._lastIntValue);
            while (this.eatRegExpIdentifierPart()) {
                this._lastStrValue += String.fromCodePoint(this._lastIntValue);
            }
            return true;
        }
        return false;
    }
    eatRegExpIdentifierStart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierStartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatRegExpIdentifierPart() {
        const start = this.index;
        const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
        let cp = this.currentCodePoint;
        this.advance();
        if (cp === REVERSE_SOLIDUS &&
            this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
            cp = this._lastIntValue;
        }
        else if (forceUFlag &&
            isLeadSurrogate(cp) &&
            isTrailSurrogate(this.currentCodePoint)) {
            cp = combineSurrogatePair(cp, this.currentCodePoint);
            this.advance();
        }
        if (isIdentifierPartChar(cp)) {
            this._lastIntValue = cp;
            return true;
        }
        if (this.index !== start) {
            this.rewind(start);
        }
        return false;
    }
    eatCControlLetter() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_C)) {
            if (this.eatControlLetter()) {
                return true;
            }
            this.rewind(start);
        }
        return false;
    }
    eatZero() {
        if (this.currentCodePoint === DIGIT_ZERO &&
            !isDecimalDigit(this.nextCodePoint)) {
            this._lastIntValue = 0;
            this.advance();
            return true;
        }
        return false;
    }
    eatControlEscape() {
        if (this.eat(LATIN_SMALL_LETTER_F)) {
            this._lastIntValue = FORM_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_N)) {
            this._lastIntValue = LINE_FEED;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_R)) {
            this._lastIntValue = CARRIAGE_RETURN;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_T)) {
            this._lastIntValue = CHARACTER_TABULATION;
            return true;
        }
        if (this.eat(LATIN_SMALL_LETTER_V)) {
            this._lastIntValue = LINE_TABULATION;
            return true;
        }
        return false;
    }
    eatControlLetter() {
        const cp = this.currentCodePoint;
        if (isLatinLetter(cp)) {
            this.advance();
            this._lastIntValue = cp % 0x20;
            return true;
        }
        return false;
    }
    eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
        const start = this.index;
        const uFlag = forceUFlag || this._unicodeMode;
        if (this.eat(LATIN_SMALL_LETTER_U)) {
            if ((uFlag && this.eatRegExpUnicodeSurrogatePairEscape()) ||
                this.eatFixedHexDigits(4) ||
                (uFlag && this.eatRegExpUnicodeCodePointEscape())) {
                return true;
            }
            if (this.strict || uFlag) {
                this.raise("Invalid unicode escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeSurrogatePairEscape() {
        const start = this.index;
        if (this.eatFixedHexDigits(4)) {
            const lead = this._lastIntValue;
            if (isLeadSurrogate(lead) &&
                this.eat(REVERSE_SOLIDUS) &&
                this.eat(LATIN_SMALL_LETTER_U) &&
                this.eatFixedHexDigits(4)) {
                const trail = this._lastIntValue;
                if (isTrailSurrogate(trail)) {
                    this._lastIntValue = combineSurrogatePair(lead, trail);
                    return true;
                }
            }
            this.rewind(start);
        }
        return false;
    }
    eatRegExpUnicodeCodePointEscape() {
        const start = this.index;
        if (this.eat(LEFT_CURLY_BRACKET) &&
            this.eatHexDigits() &&
            this.eat(RIGHT_CURLY_BRACKET) &&
            isValidUnicode(this._lastIntValue)) {
            return true;
        }
        this.rewind(start);
        return false;
    }
    eatIdentityEscape() {
        const cp = this.currentCodePoint;
        if (this.isValidIdentityEscape(cp)) {
            this._lastIntValue = cp;
            this.advance();
            return true;
        }
        return false;
    }
    isValidIdentityEscape(cp) {
        if (cp === -1) {
            return false;
        }
        if (this._unicodeMode) {
            return isSyntaxCharacter(cp) || cp === SOLIDUS;
        }
        if (this.strict) {
            return !isIdContinue(cp);
        }
        if (this._nFlag) {
            return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
        }
        return cp !== LATIN_SMALL_LETTER_C;
    }
    eatDecimalEscape() {
        this._lastIntValue = 0;
        let cp = this.currentCodePoint;
        if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
            do {
                this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
                this.advance();
            } while ((cp = this.currentCodePoint) >= DIGIT_ZERO &&
                cp <= DIGIT_NINE);
            return true;
        }
        return false;
    }
    eatUnicodePropertyValueExpression() {
        const start = this.index;
        if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
            const key = this._lastStrValue;
            if (this.eatUnicodePropertyValue()) {
                const value = this._lastStrValue;
                if (isValidUnicodeProperty(this.ecmaVersion, key, value)) {
                    return {
                        key,
                        value: value || null,
                    };
                }
                this.raise("Invalid property name");
            }
        }
        this.rewind(start);
        if (this.eatLoneUnicodePropertyNameOrValue()) {
            const nameOrValue = this._lastStrValue;
            if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) {
                return {
                    key: "General_Category",
                    value: nameOrValue || null,
                };
            }
            if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                };
            }
            if (this._unicodeSetsMode &&
                isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) {
                return {
                    key: nameOrValue,
                    value: null,
                    strings: true,
                };
            }
            this.raise("Invalid property name");
        }
        return null;
    }
    eatUnicodePropertyName() {
        this._lastStrValue = "";
        while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatUnicodePropertyValue() {
        this._lastStrValue = "";
        while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
            this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
            this.advance();
        }
        return this._lastStrValue !== "";
    }
    eatLoneUnicodePropertyNameOrValue() {
        return this.eatUnicodePropertyValue();
    }
    eatHexEscapeSequence() {
        const start = this.index;
        if (this.eat(LATIN_SMALL_LETTER_X)) {
            if (this.eatFixedHexDigits(2)) {
                return true;
            }
            if (this._unicodeMode || this.strict) {
                this.raise("Invalid escape");
            }
            this.rewind(start);
        }
        return false;
    }
    eatDecimalDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isDecimalDigit(this.currentCodePoint)) {
            this._lastIntValue =
                10 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatHexDigits() {
        const start = this.index;
        this._lastIntValue = 0;
        while (isHexDigit(this.currentCodePoint)) {
            this._lastIntValue =
                16 * this._lastIntValue + digitToInt(this.currentCodePoint);
            this.advance();
        }
        return this.index !== start;
    }
    eatLegacyOctalEscapeSequence() {
        if (this.eatOctalDigit()) {
            const n1 = this._lastIntValue;
            if (this.eatOctalDigit()) {
                const n2 = this._lastIntValue;
                if (n1 <= 3 && this.eatOctalDigit()) {
                    this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
                }
                else {
                    this._lastIntValue = n1 * 8 + n2;
                }
            }
            else {
                this._lastIntValue = n1;
            }
            return true;
        }
        return false;
    }
    eatOctalDigit() {
        const cp = this.currentCodePoint;
        if (isOctalDigit(cp)) {
            this.advance();
            this._lastIntValue = cp - DIGIT_ZERO;
            return true;
        }
        this._lastIntValue = 0;
        return false;
    }
    eatFixedHexDigits(length) {
        const start = this.index;
        this._lastIntValue = 0;
        for (let i = 0; i < length; ++i) {
            const cp = this.currentCodePoint;
            if (!isHexDigit(cp)) {
                this.rewind(start);
                return false;
            }
            this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
            this.advance();
        }
        return true;
    }
    eatModifiers() {
        let ate = false;
        while (isRegularExpressionModifier(this.currentCodePoint)) {
            this.advance();
            ate = true;
        }
        return ate;
    }
    parseModifiers(start, end) {
        const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
        return { ignoreCase, multiline, dotAll };
    }
    parseFlags(source, start, end) {
        const flags = {
            global: false,
            ignoreCase: false,
            multiline: false,
            unicode: false,
            sticky: false,
            dotAll: false,
            hasIndices: false,
            unicodeSets: false,
        };
        const validFlags = new Set();
        validFlags.add(LATIN_SMALL_LETTER_G);
        validFlags.add(LATIN_SMALL_LETTER_I);
        validFlags.add(LATIN_SMALL_LETTER_M);
        if (this.ecmaVersion >= 2015) {
            validFlags.add(LATIN_SMALL_LETTER_U);
            validFlags.add(LATIN_SMALL_LETTER_Y);
            if (this.ecmaVersion >= 2018) {
                validFlags.add(LATIN_SMALL_LETTER_S);
                if (this.ecmaVersion >= 2022) {
                    validFlags.add(LATIN_SMALL_LETTER_D);
                    if (this.ecmaVersion >= 2024) {
                        validFlags.add(LATIN_SMALL_LETTER_V);
                    }
                }
            }
        }
        for (let i = start; i < end; ++i) {
            const flag = source.charCodeAt(i);
            if (validFlags.has(flag)) {
                const prop = FLAG_CODEPOINT_TO_PROP[flag];
                if (flags[prop]) {
                    this.raise(`Duplicated flag '${source[i]}'`, {
                        index: start,
                    });
                }
                flags[prop] = true;
            }
            else {
                this.raise(`Invalid flag '${source[i]}'`, { index: start });
            }
        }
        return flags;
    }
}

const DUMMY_PATTERN = {};
const DUMMY_FLAGS = {};
const DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
    return (node.type === "Character" ||
        node.type === "CharacterSet" ||
        node.type === "CharacterClass" ||
        node.type === "ExpressionCharacterClass" ||
        node.type === "ClassStringDisjunction");
}
class RegExpParserState {
    constructor(options) {
        var _a;
        this._node = DUMMY_PATTERN;
        this._expressionBufferMap = new Map();
        this._flags = DUMMY_FLAGS;
        this._backreferences = [];
        this._capturingGroups = [];
        this.source = "";
        this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
        this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
    }
    get pattern() {
        if (this._node.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        return this._node;
    }
    get flags() {
        if (this._flags.type !== "Flags") {
            throw new Error("UnknownError");
        }
        return this._flags;
    }
    onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets, }) {
        this._flags = {
            type: "Flags",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            global,
            ignoreCase,
            multiline,
            unicode,
            sticky,
            dotAll,
            hasIndices,
            unicodeSets,
        };
    }
    onPatternEnter(start) {
        this._node = {
            type: "Pattern",
            parent: null,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        this._backreferences.length = 0;
        this._capturingGroups.length = 0;
    }
    onPatternLeave(start, end) {
        this._node.end = end;
        this._node.raw = this.source.slice(start, end);
        for (const reference of this._backreferences) {
            const ref = reference.ref;
            const groups = typeof ref === "number"
                ? [this._capturingGroups[ref - 1]]
                : this._capturingGroups.filter((g) => g.name === ref);
            if (groups.length === 1) {
                const group = groups[0];
                reference.ambiguous = false;
                reference.resolved = group;
            }
            else {
                reference.ambiguous = true;
                reference.resolved = groups;
            }
            for (const group of groups) {
                group.references.push(reference);
            }
        }
    }
    onAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "Assertion" &&
            parent.type !== "CapturingGroup" &&
            parent.type !== "Group" &&
            parent.type !== "Pattern") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Alternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onGroupEnter(start) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const group = {
            type: "Group",
            parent,
            start,
            end: start,
            raw: "",
            modifiers: null,
            alternatives: [],
        };
        this._node = group;
        parent.elements.push(this._node);
    }
    onGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "Group" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onModifiersEnter(start) {
        const parent = this._node;
        if (parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "Modifiers",
            parent,
            start,
            end: start,
            raw: "",
            add: null,
            remove: null,
        };
        parent.modifiers = this._node;
    }
    onModifiersLeave(start, end) {
        const node = this._node;
        if (node.type !== "Modifiers" || node.parent.type !== "Group") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onAddModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.add = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll, }) {
        const parent = this._node;
        if (parent.type !== "Modifiers") {
            throw new Error("UnknownError");
        }
        parent.remove = {
            type: "ModifierFlags",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ignoreCase,
            multiline,
            dotAll,
        };
    }
    onCapturingGroupEnter(start, name) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "CapturingGroup",
            parent,
            start,
            end: start,
            raw: "",
            name,
            alternatives: [],
            references: [],
        };
        parent.elements.push(this._node);
        this._capturingGroups.push(this._node);
    }
    onCapturingGroupLeave(start, end) {
        const node = this._node;
        if (node.type !== "CapturingGroup" ||
            node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onQuantifier(start, end, min, max, greedy) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const element = parent.elements.pop();
        if (element == null ||
            element.type === "Quantifier" ||
            (element.type === "Assertion" && element.kind !== "lookahead")) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Quantifier",
            parent,
            start: element.start,
            end,
            raw: this.source.slice(element.start, end),
            min,
            max,
            greedy,
            element,
        };
        parent.elements.push(node);
        element.parent = node;
    }
    onLookaroundAssertionEnter(start, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = (this._node = {
            type: "Assertion",
            parent,
            start,
            end: start,
            raw: "",
            kind,
            negate,
            alternatives: [],
        });
        parent.elements.push(node);
    }
    onLookaroundAssertionLeave(start, end) {
        const node = this._node;
        if (node.type !== "Assertion" || node.parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onEdgeAssertion(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onWordBoundaryAssertion(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Assertion",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onAnyCharacterSet(start, end, kind) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
        });
    }
    onEscapeCharacterSet(start, end, kind, negate) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "CharacterSet",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            negate,
        });
    }
    onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
        const parent = this._node;
        if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const base = {
            type: "CharacterSet",
            parent: null,
            start,
            end,
            raw: this.source.slice(start, end),
            kind,
            strings: null,
            key,
        };
        if (strings) {
            if ((parent.type === "CharacterClass" && !parent.unicodeSets) ||
                negate ||
                value !== null) {
                throw new Error("UnknownError");
            }
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
        else {
            parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
        }
    }
    onCharacter(start, end, value) {
        const parent = this._node;
        if (parent.type !== "Alternative" &&
            parent.type !== "CharacterClass" &&
            parent.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        parent.elements.push({
            type: "Character",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            value,
        });
    }
    onBackreference(start, end, ref) {
        const parent = this._node;
        if (parent.type !== "Alternative") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "Backreference",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            ref,
            ambiguous: false,
            resolved: DUMMY_CAPTURING_GROUP,
        };
        parent.elements.push(node);
        this._backreferences.push(node);
    }
    onCharacterClassEnter(start, negate, unicodeSets) {
        const parent = this._node;
        const base = {
            type: "CharacterClass",
            parent,
            start,
            end: start,
            raw: "",
            unicodeSets,
            negate,
            elements: [],
        };
        if (parent.type === "Alternative") {
            const node = Object.assign(Object.assign({}, base), { parent });
            this._node = node;
            parent.elements.push(node);
        }
        else if (parent.type === "CharacterClass" &&
            parent.unicodeSets &&
            unicodeSets) {
            const node = Object.assign(Object.assign({}, base), { parent,
                unicodeSets });
            this._node = node;
            parent.elements.push(node);
        }
        else {
            throw new Error("UnknownError");
        }
    }
    onCharacterClassLeave(start, end) {
        const node = this._node;
        if (node.type !== "CharacterClass" ||
            (node.parent.type !== "Alternative" &&
                node.parent.type !== "CharacterClass")) {
            throw new Error("UnknownError");
        }
        const parent = node.parent;
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = parent;
        const expression = this._expressionBufferMap.get(node);
        if (!expression) {
            return;
        }
        if (node.elements.length > 0) {
            throw new Error("UnknownError");
        }
        this._expressionBufferMap.delete(node);
        const newNode = {
            type: "ExpressionCharacterClass",
            parent,
            start: node.start,
            end: node.end,
            raw: node.raw,
            negate: node.negate,
            expression,
        };
        expression.parent = newNode;
        if (node !== parent.elements.pop()) {
            throw new Error("UnknownError");
        }
        parent.elements.push(newNode);
    }
    onCharacterClassRange(start, end) {
        const parent = this._node;
        if (parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        const elements = parent.elements;
        const max = elements.pop();
        if (!max || max.type !== "Character") {
            throw new Error("UnknownError");
        }
        if (!parent.unicodeSets) {
            const hyphen = elements.pop();
            if (!hyphen ||
                hyphen.type !== "Character" ||
                hyphen.value !== HYPHEN_MINUS) {
                throw new Error("UnknownError");
            }
        }
        const min = elements.pop();
        if (!min || min.type !== "Character") {
            throw new Error("UnknownError");
        }
        const node = {
            type: "CharacterClassRange",
            parent,
            start,
            end,
            raw: this.source.slice(start, end),
            min,
            max,
        };
        min.parent = node;
        max.parent = node;
        elements.push(node);
    }
    onClassIntersection(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassSubtraction" ||
            (left.type !== "ClassIntersection" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassIntersection",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassSubtraction(start, end) {
        var _a;
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        const right = parent.elements.pop();
        const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
        if (!left ||
            !right ||
            left.type === "ClassIntersection" ||
            (left.type !== "ClassSubtraction" && !isClassSetOperand(left)) ||
            !isClassSetOperand(right)) {
            throw new Error("UnknownError");
        }
        const node = {
            type: "ClassSubtraction",
            parent: parent,
            start,
            end,
            raw: this.source.slice(start, end),
            left,
            right,
        };
        left.parent = node;
        right.parent = node;
        this._expressionBufferMap.set(parent, node);
    }
    onClassStringDisjunctionEnter(start) {
        const parent = this._node;
        if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "ClassStringDisjunction",
            parent,
            start,
            end: start,
            raw: "",
            alternatives: [],
        };
        parent.elements.push(this._node);
    }
    onClassStringDisjunctionLeave(start, end) {
        const node = this._node;
        if (node.type !== "ClassStringDisjunction" ||
            node.parent.type !== "CharacterClass") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
    onStringAlternativeEnter(start) {
        const parent = this._node;
        if (parent.type !== "ClassStringDisjunction") {
            throw new Error("UnknownError");
        }
        this._node = {
            type: "StringAlternative",
            parent,
            start,
            end: start,
            raw: "",
            elements: [],
        };
        parent.alternatives.push(this._node);
    }
    onStringAlternativeLeave(start, end) {
        const node = this._node;
        if (node.type !== "StringAlternative") {
            throw new Error("UnknownError");
        }
        node.end = end;
        node.raw = this.source.slice(start, end);
        this._node = node.parent;
    }
}
class RegExpParser {
    constructor(options) {
        this._state = new RegExpParserState(options);
        this._validator = new RegExpValidator(this._state);
    }
    parseLiteral(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateLiteral(source, start, end);
        const pattern = this._state.pattern;
        const flags = this._state.flags;
        const literal = {
            type: "RegExpLiteral",
            parent: null,
            start,
            end,
            raw: source,
            pattern,
            flags,
        };
        pattern.parent = literal;
        flags.parent = literal;
        return literal;
    }
    parseFlags(source, start = 0, end = source.length) {
        this._state.source = source;
        this._validator.validateFlags(source, start, end);
        return this._state.flags;
    }
    parsePattern(source, start = 0, end = source.length, uFlagOrFlags = undefined) {
        this._state.source = source;
        this._validator.validatePattern(source, start, end, uFlagOrFlags);
        return this._state.pattern;
    }
}

class RegExpVisitor {
    constructor(handlers) {
        this._handlers = handlers;
    }
    visit(node) {
        switch (node.type) {
            case "Alternative":
                this.visitAlternative(node);
                break;
            case "Assertion":
                this.visitAssertion(node);
                break;
            case "Backreference":
                this.visitBackreference(node);
                break;
            case "CapturingGroup":
                this.visitCapturingGroup(node);
                break;
            case "Character":
                this.visitCharacter(node);
                break;
            case "CharacterClass":
                this.visitCharacterClass(node);
                break;
            case "CharacterClassRange":
                this.visitCharacterClassRange(node);
                break;
            case "CharacterSet":
                this.visitCharacterSet(node);
                break;
            case "ClassIntersection":
                this.visitClassIntersection(node);
                break;
            case "ClassStringDisjunction":
                this.visitClassStringDisjunction(node);
                break;
            case "ClassSubtraction":
                this.visitClassSubtraction(node);
                break;
            case "ExpressionCharacterClass":
                this.visitExpressionCharacterClass(node);
                break;
            case "Flags":
                this.visitFlags(node);
                break;
            case "Group":
                this.visitGroup(node);
                break;
            case "Modifiers":
                this.visitModifiers(node);
                break;
            case "ModifierFlags":
                this.visitModifierFlags(node);
                break;
            case "Pattern":
                this.visitPattern(node);
                break;
            case "Quantifier":
                this.visitQuantifier(node);
                break;
            case "RegExpLiteral":
                this.visitRegExpLiteral(node);
                break;
            case "StringAlternative":
                this.visitStringAlternative(node);
                break;
            default:
                throw new Error(`Unknown type: ${node.type}`);
        }
    }
    visitAlternative(node) {
        if (this._handlers.onAlternativeEnter) {
            this._handlers.onAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onAlternativeLeave) {
            this._handlers.onAlternativeLeave(node);
        }
    }
    visitAssertion(node) {
        if (this._handlers.onAssertionEnter) {
            this._handlers.onAssertionEnter(node);
        }
        if (node.kind === "lookahead" || node.kind === "lookbehind") {
            node.alternatives.forEach(this.visit, this);
        }
        if (this._handlers.onAssertionLeave) {
            this._handlers.onAssertionLeave(node);
        }
    }
    visitBackreference(node) {
        if (this._handlers.onBackreferenceEnter) {
            this._handlers.onBackreferenceEnter(node);
        }
        if (this._handlers.onBackreferenceLeave) {
            this._handlers.onBackreferenceLeave(node);
        }
    }
    visitCapturingGroup(node) {
        if (this._handlers.onCapturingGroupEnter) {
            this._handlers.onCapturingGroupEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onCapturingGroupLeave) {
            this._handlers.onCapturingGroupLeave(node);
        }
    }
    visitCharacter(node) {
        if (this._handlers.onCharacterEnter) {
            this._handlers.onCharacterEnter(node);
        }
        if (this._handlers.onCharacterLeave) {
            this._handlers.onCharacterLeave(node);
        }
    }
    visitCharacterClass(node) {
        if (this._handlers.onCharacterClassEnter) {
            this._handlers.onCharacterClassEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onCharacterClassLeave) {
            this._handlers.onCharacterClassLeave(node);
        }
    }
    visitCharacterClassRange(node) {
        if (this._handlers.onCharacterClassRangeEnter) {
            this._handlers.onCharacterClassRangeEnter(node);
        }
        this.visitCharacter(node.min);
        this.visitCharacter(node.max);
        if (this._handlers.onCharacterClassRangeLeave) {
            this._handlers.onCharacterClassRangeLeave(node);
        }
    }
    visitCharacterSet(node) {
        if (this._handlers.onCharacterSetEnter) {
            this._handlers.onCharacterSetEnter(node);
        }
        if (this._handlers.onCharacterSetLeave) {
            this._handlers.onCharacterSetLeave(node);
        }
    }
    visitClassIntersection(node) {
        if (this._handlers.onClassIntersectionEnter) {
            this._handlers.onClassIntersectionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassIntersectionLeave) {
            this._handlers.onClassIntersectionLeave(node);
        }
    }
    visitClassStringDisjunction(node) {
        if (this._handlers.onClassStringDisjunctionEnter) {
            this._handlers.onClassStringDisjunctionEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onClassStringDisjunctionLeave) {
            this._handlers.onClassStringDisjunctionLeave(node);
        }
    }
    visitClassSubtraction(node) {
        if (this._handlers.onClassSubtractionEnter) {
            this._handlers.onClassSubtractionEnter(node);
        }
        this.visit(node.left);
        this.visit(node.right);
        if (this._handlers.onClassSubtractionLeave) {
            this._handlers.onClassSubtractionLeave(node);
        }
    }
    visitExpressionCharacterClass(node) {
        if (this._handlers.onExpressionCharacterClassEnter) {
            this._handlers.onExpressionCharacterClassEnter(node);
        }
        this.visit(node.expression);
        if (this._handlers.onExpressionCharacterClassLeave) {
            this._handlers.onExpressionCharacterClassLeave(node);
        }
    }
    visitFlags(node) {
        if (this._handlers.onFlagsEnter) {
            this._handlers.onFlagsEnter(node);
        }
        if (this._handlers.onFlagsLeave) {
            this._handlers.onFlagsLeave(node);
        }
    }
    visitGroup(node) {
        if (this._handlers.onGroupEnter) {
            this._handlers.onGroupEnter(node);
        }
        if (node.modifiers) {
            this.visit(node.modifiers);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onGroupLeave) {
            this._handlers.onGroupLeave(node);
        }
    }
    visitModifiers(node) {
        if (this._handlers.onModifiersEnter) {
            this._handlers.onModifiersEnter(node);
        }
        if (node.add) {
            this.visit(node.add);
        }
        if (node.remove) {
            this.visit(node.remove);
        }
        if (this._handlers.onModifiersLeave) {
            this._handlers.onModifiersLeave(node);
        }
    }
    visitModifierFlags(node) {
        if (this._handlers.onModifierFlagsEnter) {
            this._handlers.onModifierFlagsEnter(node);
        }
        if (this._handlers.onModifierFlagsLeave) {
            this._handlers.onModifierFlagsLeave(node);
        }
    }
    visitPattern(node) {
        if (this._handlers.onPatternEnter) {
            this._handlers.onPatternEnter(node);
        }
        node.alternatives.forEach(this.visit, this);
        if (this._handlers.onPatternLeave) {
            this._handlers.onPatternLeave(node);
        }
    }
    visitQuantifier(node) {
        if (this._handlers.onQuantifierEnter) {
            this._handlers.onQuantifierEnter(node);
        }
        this.visit(node.element);
        if (this._handlers.onQuantifierLeave) {
            this._handlers.onQuantifierLeave(node);
        }
    }
    visitRegExpLiteral(node) {
        if (this._handlers.onRegExpLiteralEnter) {
            this._handlers.onRegExpLiteralEnter(node);
        }
        this.visitPattern(node.pattern);
        this.visitFlags(node.flags);
        if (this._handlers.onRegExpLiteralLeave) {
            this._handlers.onRegExpLiteralLeave(node);
        }
    }
    visitStringAlternative(node) {
        if (this._handlers.onStringAlternativeEnter) {
            this._handlers.onStringAlternativeEnter(node);
        }
        node.elements.forEach(this.visit, this);
        if (this._handlers.onStringAlternativeLeave) {
            this._handlers.onStringAlternativeLeave(node);
        }
    }
}

function parseRegExpLiteral(source, options) {
    return new RegExpParser(options).parseLiteral(String(source));
}
function validateRegExpLiteral(source, options) {
    new RegExpValidator(options).validateLiteral(source);
}
function visitRegExpAST(node, handlers) {
    new RegExpVisitor(handlers).visit(node);
}


//# sourceMappingURL=index.mjs.map


/***/ }),

/***/ 97436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ determinize),
/* harmony export */   M1: () => (/* binding */ anyOfTexts),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   nf: () => (/* binding */ disjoint),
/* harmony export */   tw: () => (/* binding */ containing),
/* harmony export */   vm: () => (/* binding */ lengthBetween)
/* harmony export */ });
/* unused harmony export minimize */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72719);

/** Thrown when an automaton would grow beyond what is worth it. */
class TooLarge extends Error {
}
const MOST_POSITIONS = 20_000;
const MOST_STATES = 20_000;
/** The automaton of an expression, by its positions.
 *  @throws TooLarge
 *  @see Glushkov (1961), "The abstract theory of automata", Russian Mathematical Surveys 16(5):1–53; subset construction of Rabin and Scott (1959) */
function determinize(expression) { return subsets(expression, false); }
/** The automaton of every text in which one of an expression stands, wherever that is.
 *  @throws TooLarge */
function containing(expression) { return minimize(subsets((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_BYTES */ .Zg, expression), true)); }
/** @param absorbing from an accepting state nothing leads away */
function subsets(expression, absorbing) {
    const positions = new Positions();
    const whole = positions.add(expression);
    const { classes, classCount, sample } = byteClasses(positions.ranges);
    const finals = new Set(whole.last);
    const states = new States(), next = [], labels = [];
    const members = [];
    const stateOf = (set, accepting) => {
        const { id, fresh } = states.of(absorbing && accepting ? 'accepted' : `${accepting ? 1 : 0}:${set.join()}`);
        if (fresh) {
            members.push(set);
            labels.push(accepting ? 1 : 0);
        }
        return id;
    };
    // The start stands before every position; its successors are the first ones.
    members.push([]);
    labels.push(whole.nullable ? 1 : 0);
    states.of('start');
    for (let state = 0; state < members.length; state++) {
        if (absorbing && labels[state] === 1) {
            for (let one = 0; one < classCount; one++)
                next.push(state);
            continue;
        }
        const from = state === 0 ? whole.first : union(members[state] ?? [], positions.follow);
        for (let one = 0; one < classCount; one++) {
            const at = sample[one];
            const reached = from.filter((position) => { const [low, high] = positions.ranges[position]; return low <= at && at <= high; }).toSorted((a, b) => a - b);
            next.push(stateOf(reached, reached.some((position) => finals.has(position))));
        }
    }
    return { classes, classCount, next: Uint32Array.from(next), labels: Uint32Array.from(labels) };
}
/** The automaton of a list of texts: a trie. @throws TooLarge */
function anyOfTexts(texts) {
    const branches = [new Map()], finals = new Set();
    for (const value of texts) {
        let at = 0;
        for (const one of Buffer.from(value)) {
            let to = branches[at]?.get(one);
            if (to === undefined) {
                to = branches.push(new Map()) - 1;
                if (to >= MOST_STATES)
                    throw new TooLarge();
                branches[at]?.set(one, to);
            }
            at = to;
        }
        finals.add(at);
    }
    const used = [...new Set(branches.flatMap((branch) => [...branch.keys()]))].toSorted((a, b) => a - b);
    const classes = new Uint8Array(256);
    for (const [i, one] of used.entries())
        classes[one] = i + 1;
    const classCount = used.length + 1, dead = branches.length;
    if (classCount > 255)
        throw new TooLarge();
    const next = new Uint32Array((dead + 1) * classCount).fill(dead), labels = new Uint32Array(dead + 1);
    for (const [state, branch] of branches.entries())
        for (const [one, to] of branch)
            next[state * classCount + classes[one]] = to;
    for (const state of finals)
        labels[state] = 1;
    return { classes, classCount, next, labels };
}
/** Texts of so many characters, counted as code points: every byte of UTF-8 begins one, except those that continue. @throws TooLarge */
function lengthBetween(min, max) {
    const top = max === Infinity ? min : max + 1;
    if (top > MOST_STATES)
        throw new TooLarge();
    const classes = new Uint8Array(256).fill(1, 0x80, 0xc0), next = [], labels = [];
    for (let count = 0; count <= top; count++) {
        next.push(Math.min(count + 1, top), count);
        labels.push(count >= min && (max === Infinity || count <= max) ? 1 : 0);
    }
    return { classes, classCount: 2, next: Uint32Array.from(next), labels: Uint32Array.from(labels) };
}
/** Runs automata side by side and labels each state by what `label` makes of their labels (bit i: automaton i accepts); equal states are merged.
 *  @param label 32 bits from 32 bits
 *  @throws TooLarge */
function combine(automata, label) {
    const joint = jointClasses(automata);
    const states = new States(), tuples = [], next = [], labels = [];
    const stateOf = (tuple) => {
        const { id, fresh } = states.of(tuple.join());
        if (fresh) {
            tuples.push(tuple);
            labels.push(label(tuple.reduce((bits, state, i) => bits | ((automata[i]?.labels[state] ?? 0) !== 0 ? 1 << i : 0), 0)) >>> 0);
        }
        return id;
    };
    stateOf(automata.map(() => 0));
    for (let state = 0; state < tuples.length; state++) {
        const tuple = tuples[state] ?? [];
        for (const byClass of joint.members)
            next.push(stateOf(automata.map((one, i) => one.next[tuple[i] * one.classCount + byClass[i]])));
    }
    return minimize({ classes: joint.classes, classCount: joint.members.length, next: Uint32Array.from(next), labels: Uint32Array.from(labels) });
}
/** Is there no text that both accept? */
function disjoint(a, b) {
    const alive = [living(a), living(b)], { members } = jointClasses([a, b]), width = b.labels.length;
    const seen = new Set([0]), stack = [[0, 0]];
    for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
        const [i, j] = pair;
        if (a.labels[i] !== 0 && b.labels[j] !== 0)
            return false;
        for (const [x = 0, y = 0] of members) {
            const k = a.next[i * a.classCount + x], l = b.next[j * b.classCount + y];
            if (alive[0][k] === 0 || alive[1][l] === 0 || seen.has(k * width + l))
                continue;
            seen.add(k * width + l);
            stack.push([k, l]);
        }
    }
    return true;
}
/** States from which a text can still be accepted. */
function living({ next, labels, classCount }) {
    const before = Array.from(labels, () => []), alive = Uint8Array.from(labels, (label) => (label === 0 ? 0 : 1)), stack = [...labels.keys()].filter((state) => alive[state] === 1);
    for (const [at, to] of next.entries())
        before[to].push(Math.floor(at / classCount));
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
        for (const from of before[state])
            if (alive[from] === 0) {
                alive[from] = 1;
                stack.push(from);
            }
    }
    return alive;
}
/** The labels of the state that a text leads to. */
function run(automaton, bytes) {
    let state = 0;
    for (const one of bytes)
        state = automaton.next[state * automaton.classCount + automaton.classes[one]];
    return automaton.labels[state];
}
/** Merges states that no text can tell apart, and classes that lead the same ways.
 *  @see Moore (1956), "Gedanken-experiments on sequential machines", Automata Studies */
function minimize({ classes, classCount, next, labels }) {
    let blocks = [...labels], count = new Set(blocks).size;
    for (;;) {
        const ids = new States();
        const finer = blocks.map((block, state) => {
            let key = `${block}`;
            for (let one = 0; one < classCount; one++)
                key += `,${blocks[next[state * classCount + one]]}`;
            return ids.of(key).id;
        });
        blocks = finer;
        if (ids.size === count)
            break;
        count = ids.size;
    }
    // State 0 was seen first, so its block is 0.
    const first = new Map();
    for (const [state, block] of blocks.entries())
        if (!first.has(block))
            first.set(block, state);
    const representatives = Array.from({ length: count }, (_, block) => first.get(block));
    const columns = new States(), classOf = Array.from({ length: classCount }, (_, one) => columns.of(representatives.map((state) => blocks[next[state * classCount + one]]).join()));
    const keep = classOf.flatMap(({ fresh }, one) => (fresh ? [one] : []));
    return {
        classes: classes.map((one) => classOf[one]?.id ?? 0), classCount: keep.length,
        next: Uint32Array.from(representatives.flatMap((state) => keep.map((one) => blocks[next[state * classCount + one]]))),
        labels: Uint32Array.from(representatives, (state) => labels[state]),
    };
}
/** Numbers for keys, in the order of their first appearance. */
class States {
    #ids = new Map();
    get size() { return this.#ids.size; }
    of(key) {
        const known = this.#ids.get(key);
        if (known !== undefined)
            return { id: known, fresh: false };
        const id = this.#ids.size;
        if (id >= MOST_STATES)
            throw new TooLarge();
        this.#ids.set(key, id);
        return { id, fresh: true };
    }
}
/** The byte ranges of an expression, numbered, and which may follow which. */
class Positions {
    ranges = [];
    follow = [];
    add(node) {
        switch (node.kind) {
            case 'nothing': return { nullable: false, first: [], last: [] };
            case 'empty': return { nullable: true, first: [], last: [] };
            case 'byte': {
                if (this.ranges.length >= MOST_POSITIONS)
                    throw new TooLarge();
                const at = this.ranges.push([node.from, node.to]) - 1;
                this.follow.push([]);
                return { nullable: false, first: [at], last: [at] };
            }
            case 'either': {
                const parts = node.parts.map((part) => this.add(part));
                return { nullable: parts.some(({ nullable }) => nullable), first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last) };
            }
            case 'sequence': return node.parts.reduce((before, part) => this.#joined(before, this.add(part)), { nullable: true, first: [], last: [] });
            case 'repeat': return this.#repeated(node.part, node.min, node.max);
        }
    }
    #joined(a, b) {
        for (const at of a.last)
            this.#link(at, b.first);
        return { nullable: a.nullable && b.nullable, first: a.nullable ? [...a.first, ...b.first] : a.first, last: b.nullable ? [...a.last, ...b.last] : b.last };
    }
    #repeated(part, min, max) {
        let whole = { nullable: true, first: [], last: [] };
        if (max === Infinity) {
            for (let i = 0; i < Math.max(min, 1); i++) {
                const one = this.add(part), looped = i === Math.max(min, 1) - 1;
                if (looped)
                    for (const at of one.last)
                        this.#link(at, one.first);
                whole = this.#joined(whole, min === 0 ? { ...one, nullable: true } : one);
            }
            return whole;
        }
        // x{0,3} is (x(x(x)?)?)?, from the inside out, so that what follows a position stays short.
        let inner;
        for (let i = min; i < max; i++) {
            const one = this.add(part);
            const joined = inner === undefined ? one : this.#joined(one, inner);
            inner = { ...joined, nullable: true };
        }
        for (let i = 0; i < min; i++)
            whole = this.#joined(whole, this.add(part));
        return inner === undefined ? whole : this.#joined(whole, inner);
    }
    #link(at, to) {
        const known = this.follow[at];
        for (const one of to)
            if (!known.includes(one))
                known.push(one);
        if (known.length > MOST_POSITIONS)
            throw new TooLarge();
    }
}
function union(positions, follow) {
    if (positions.length === 1)
        return follow[positions[0]] ?? [];
    return [...new Set(positions.flatMap((at) => follow[at] ?? []))];
}
/** Bytes that stand in the same ranges need not be told apart. */
function byteClasses(ranges) {
    const cuts = new Set([0]);
    for (const [from, to] of ranges) {
        cuts.add(from);
        if (to < 255)
            cuts.add(to + 1);
    }
    const starts = [...cuts].toSorted((a, b) => a - b), classes = new Uint8Array(256);
    let at = -1;
    for (let one = 0; one < 256; one++) {
        if (starts[at + 1] === one)
            at++;
        classes[one] = at;
    }
    return { classes, classCount: starts.length, sample: starts };
}
function jointClasses(automata) {
    const ids = new States(), members = [], classes = new Uint8Array(256);
    for (let one = 0; one < 256; one++) {
        const tuple = automata.map((automaton) => automaton.classes[one]);
        const { id, fresh } = ids.of(tuple.join());
        if (fresh)
            members.push(tuple);
        classes[one] = id;
    }
    return { classes, members };
}


/***/ }),

/***/ 72719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Zg: () => (/* binding */ ANY_BYTES),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   d4: () => (/* binding */ star),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   hm: () => (/* binding */ ANY_TEXT),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* unused harmony exports LAST_CODE_POINT, ANY_CHARACTER */
const NOTHING = { kind: 'nothing' };
const EMPTY = { kind: 'empty' };
const LAST_CODE_POINT = 0x10ffff;
const byte = (from, to = from) => ({ kind: 'byte', from, to });
const sequence = (...parts) => (parts.length === 1 ? parts[0] ?? EMPTY : { kind: 'sequence', parts });
const either = (...parts) => (parts.length === 0 ? NOTHING : parts.length === 1 ? parts[0] ?? NOTHING : { kind: 'either', parts });
/** @param max Infinity for no limit */
const repeat = (part, min, max) => ({ kind: 'repeat', part, min, max });
const star = (part) => repeat(part, 0, Infinity);
const maybe = (part) => repeat(part, 0, 1);
/** Exactly this text. */
const text = (value) => sequence(...Array.from(Buffer.from(value), (one) => byte(one)));
/** One character of these ranges of code points, as the bytes that UTF-8 writes for it. Surrogates are no characters. */
function characters(ranges) {
    return either(...normal(ranges).flatMap(([from, to]) => [...utf8Ranges(from, to)]));
}
/** Sorted, disjoint, without surrogates. */
function normal(ranges) {
    const parts = ranges.flatMap(([from, to]) => [[from, Math.min(to, 0xd7ff)], [Math.max(from, 0xe000), to]]).filter(([from, to]) => from <= to).toSorted((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [from, to] of parts) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last[1] + 1)
            last[1] = Math.max(last[1], to);
        else
            joined.push([from, to]);
    }
    return joined;
}
/** The code points that are not in these ranges. */
function complement(ranges) {
    const gaps = [];
    let next = 0;
    for (const [from, to] of [...ranges].toSorted((a, b) => a[0] - b[0])) {
        if (from > next)
            gaps.push([next, from - 1]);
        next = Math.max(next, to + 1);
    }
    if (next <= LAST_CODE_POINT)
        gaps.push([next, LAST_CODE_POINT]);
    return gaps;
}
const LENGTHS = [0x7f, 0x7ff, 0xffff, LAST_CODE_POINT];
/** A range of code points as sequences of byte ranges: cut where the length changes, then where a lower byte is not whole. */
function* utf8Ranges(from, to) {
    const end = LENGTHS.find((limit) => from <= limit) ?? LAST_CODE_POINT;
    if (to > end) {
        yield* utf8Ranges(from, end);
        yield* utf8Ranges(end + 1, to);
        return;
    }
    if (to < 0x80) {
        yield byte(from, to);
        return;
    }
    for (let bits = 6; bits <= 18; bits += 6) {
        const low = (1 << bits) - 1;
        if ((from & ~low) === (to & ~low))
            break;
        if ((from & low) !== 0) {
            yield* utf8Ranges(from, from | low);
            yield* utf8Ranges((from | low) + 1, to);
            return;
        }
        if ((to & low) !== low) {
            yield* utf8Ranges(from, (to & ~low) - 1);
            yield* utf8Ranges(to & ~low, to);
            return;
        }
    }
    const first = Buffer.from(String.fromCodePoint(from)), last = Buffer.from(String.fromCodePoint(to));
    yield sequence(...Array.from(first, (one, i) => byte(one, last[i])));
}
const ANY_CHARACTER = characters([[0, LAST_CODE_POINT]]);
const ANY_TEXT = star(ANY_CHARACTER);
/** Bytes that need not be whole characters. */
const ANY_BYTES = star(byte(0, 255));
const DIGIT = characters([[0x30, 0x39]]);


/***/ }),

/***/ 31679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ patternExpression)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91895);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72719);


/** Thrown inside the translation for what no automaton of bytes can do, or none that is small. */
class NotRegular extends Error {
}
const SPACE = [[9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]];
const LINE_ENDS = [[10, 10], [13, 13], [0x2028, 0x2029]];
const DIGITS = [[0x30, 0x39]];
const WORD = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** The texts in which a pattern of JSON Schema (ECMA-262 with the u flag) finds something.
 *  @returns undefined for look-around, back-references, word boundaries, Unicode properties, and anchors in the middle
 *  @throws SyntaxError when the pattern is no regular expression */
function patternExpression(pattern) {
    const tree = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    try {
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(...tree.alternatives.map(searched));
    }
    catch (reason) {
        if (reason instanceof NotRegular)
            return undefined;
        throw reason;
    }
}
/** An alternative of the outermost level: what is not anchored may have any text before and behind it. */
function searched({ elements }) {
    const start = elements[0]?.type === 'Assertion' && elements[0].kind === 'start';
    const last = elements.at(-1), end = last?.type === 'Assertion' && last.kind === 'end';
    const inner = elements.slice(start ? 1 : 0, end ? -1 : undefined);
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .sequence */ .K2)(...(start ? [] : [_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_TEXT */ .hm]), ...inner.map(element), ...(end ? [] : [_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_TEXT */ .hm]));
}
function element(node) {
    switch (node.type) {
        case 'Character': return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .characters */ .hg)([[node.value, node.value]]);
        case 'CharacterSet': return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .characters */ .hg)(rangesOf(node));
        case 'CharacterClass': return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .characters */ .hg)(classRanges(node));
        case 'CapturingGroup': return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(...node.alternatives.map(({ elements }) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .sequence */ .K2)(...elements.map(element))));
        case 'Group':
            if (node.modifiers !== null)
                throw new NotRegular();
            return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(...node.alternatives.map(({ elements }) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .sequence */ .K2)(...elements.map(element))));
        case 'Quantifier':
            if (node.min > 1000 || (node.max !== Infinity && node.max > 1000))
                throw new NotRegular();
            return node.max === 0 ? _expression_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .repeat */ .ux)(element(node.element), node.min, node.max);
        case 'Assertion':
        case 'Backreference':
        case 'ExpressionCharacterClass': throw new NotRegular();
    }
}
function classRanges(node) {
    const ranges = node.elements.flatMap((item) => {
        switch (item.type) {
            case 'Character': return [[item.value, item.value]];
            case 'CharacterClassRange': return [[item.min.value, item.max.value]];
            case 'CharacterSet': return rangesOf(item);
            default: throw new NotRegular();
        }
    });
    return node.negate ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)(ranges) : ranges;
}
function rangesOf(node) {
    switch (node.kind) {
        case 'any': return (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)(LINE_ENDS);
        case 'digit': return node.negate ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)(DIGITS) : DIGITS;
        case 'word': return node.negate ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)(WORD) : WORD;
        case 'space': return node.negate ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .complement */ .Zw)(SPACE) : SPACE;
        // Versions of Unicode differ between this table and the engine that decides.
        case 'property': throw new NotRegular();
    }
}


/***/ }),

/***/ 45867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ resolveDataset),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   eS: () => (/* binding */ datasetSchema),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   y3: () => (/* binding */ dataSchema)
/* harmony export */ });
/* unused harmony export NAME */
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30490);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53019);


/** The words for the cells of one column. */
function wordsOf(typing, column) {
    const own = typing.columns?.get(column);
    return own === undefined ? typing : { ...typing, ...own };
}
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
/** A data set with every word filled in. */
function resolveDataset(name, entry, config) {
    const place = config?.where(['data', name]), schemaPlace = entry.schema === undefined ? undefined : config?.where(['data', name, 'schema']);
    return {
        name, paths: (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(entry.path), primaryKey: entry.primaryKey === undefined ? [] : (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(entry.primaryKey),
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
    const kind = format ?? formatByName((0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(entry.path));
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
    for (const [index, path] of (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(entry.path).entries()) {
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

/***/ 53019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asList)
/* harmony export */ });
/** A setting that takes one text or several. */
const asList = (value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value);


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

/***/ 11946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   sx: () => (/* binding */ PATTERN_SIGNS),
/* harmony export */   wR: () => (/* binding */ datasetName)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30490);

/** The name of a file without what says how it is written: `data/orders.2024.csv.gz` → `orders.2024`. */
function stemOf(path) {
    const file = path.split(/[\\/]/).at(-1) ?? '', { compression } = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(file), plain = compression === undefined ? file : file.replace(/\.[^.]*$/, '');
    return plain.replace(/(?<=.)\.[^.]*$/, '');
}
/** A name that a data set may have, made of any text: `orders 2024 (new)` → `orders-2024-new`. One that is allowed already stays. */
function datasetName(text) {
    const plain = text.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[^\p{L}]+/u, '');
    return plain === text ? plain : plain.replace(/-+$/, '') || 'data';
}
/** Signs in a path that engines take for a pattern: such a file is read through a copy with a plain name. */
const PATTERN_SIGNS = /[*?[\]{}]/;


/***/ }),

/***/ 12208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pointerIn)
/* harmony export */ });
/** Recognises what `git lfs` and `dvc` leave in place of data that was not fetched.
 *  @param head the first kilobyte of the file
 *  @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointerIn(head) {
    if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(head))
        return { kind: 'git-lfs', mend: 'set `lfs: true` on actions/checkout, or run `git lfs pull` before this step' };
    if (/^(?:(?:outs|md5|hash|wdir|frozen|deps|meta|desc):.*\r?\n)*outs:\s*\r?\n\s*- +(?:md5|hash|etag|size|path):/.test(head))
        return { kind: 'dvc', mend: 'run `dvc pull` in a step before this one, and name the data file, not its .dvc file' };
    return undefined;
}


/***/ }),

/***/ 33153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  br: () => (/* binding */ digest),
  wi: () => (/* binding */ plainSource),
  lS: () => (/* binding */ readError),
  KQ: () => (/* binding */ unpacker)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./out/errors.js
var errors = __nccwpck_require__(44925);
// EXTERNAL MODULE: ./out/data/format.js
var format = __nccwpck_require__(30490);
// EXTERNAL MODULE: ./out/data/name.js
var data_name = __nccwpck_require__(11946);
// EXTERNAL MODULE: ./out/data/pointer.js
var data_pointer = __nccwpck_require__(12208);
;// CONCATENATED MODULE: ./out/data/source.js











/** Makes a text file readable: unpacks, transcodes to UTF-8, and turns classic Mac line ends into LF. A plain UTF-8 file is used as it stands.
 *  @param encoding WHATWG label, e.g. `utf-8`, `windows-1252`
 *  @throws UserError when the file cannot be read at all */
async function plainSource(file, encoding, temp, name, signal) {
    const before = await statOf(file);
    const unchanged = async () => {
        const now = await statOf(file);
        if (now.size !== before.size || now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)
            throw new errors/* UserError */.y('file-changed', `${file.shown} changed while it was read`, { place: { file: file.shown }, hint: 'Let the step that writes it finish first.' });
    };
    const head = await headOf(file, 64 << 10);
    const source = { file, unchanged, path: file.path, bytes: before.size, start: 0, sha256: undefined, fault: undefined };
    if (head.length === 0)
        return { ...source, sha256: (0,external_node_crypto_.createHash)('sha256').digest('hex'), fault: { kind: 'empty-file' } };
    const pointer = (0,data_pointer/* pointerIn */.Z)(head.subarray(0, 1024).toString('latin1'));
    if (pointer !== undefined)
        return { ...source, sha256: await digest(file.path), fault: { kind: 'pointer', pointer } };
    const compression = (0,format/* compressionOf */.MB)(head);
    const utf8 = /^utf-?8$/i.test(encoding);
    const looksWide = compression === undefined && utf8 ? wideMark(head) : undefined;
    if (looksWide !== undefined)
        return { ...source, sha256: await digest(file.path), fault: { kind: 'encoding', why: `it begins with the byte order mark of ${looksWide}; set \`encoding: ${looksWide}\`` } };
    const macLines = compression === undefined && utf8 && head.includes(13) && !head.includes(10);
    const oddName = data_name/* PATTERN_SIGNS */.sx.test(file.path);
    if (compression === undefined && utf8 && !macLines && !oddName)
        return { ...source, start: bomLength(head) };
    const copy = (0,external_node_path_.join)(temp, name), hash = (0,external_node_crypto_.createHash)('sha256');
    let damaged;
    try {
        const steps = [passing((bytes) => { hash.update(bytes); })];
        if (compression !== undefined)
            steps.push(await unpacker(compression));
        if (!utf8)
            steps.push(transcoder(encoding));
        steps.push(macLineEnds());
        await (0,external_node_stream_promises_namespaceObject.pipeline)([(0,external_node_fs_.createReadStream)(file.path, { highWaterMark: 1 << 20 }), ...steps, (0,external_node_fs_.createWriteStream)(copy)], { signal });
    }
    catch (reason) {
        damaged = faultOf(reason, compression, encoding);
        if (damaged === undefined)
            throw signal.aborted ? new errors/* Cancelled */.c() : readError(reason, file);
    }
    const plain = await (0,promises_.stat)(copy);
    const start = plain.size === 0 ? 0 : bomLength(await headOf({ path: copy, shown: file.shown }, 3));
    return { ...source, path: copy, bytes: plain.size, start, sha256: damaged === undefined ? hash.digest('hex') : await digest(file.path), fault: damaged ?? (plain.size === 0 ? { kind: 'empty-file' } : undefined) };
}
/** SHA-256 of a file's bytes, as lower-case hex. */
async function digest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** A file system error in the user's words. */
function readError(reason, file) {
    const code = reason?.code;
    const place = { file: file.shown };
    switch (code) {
        case 'ENOENT': return new errors/* UserError */.y('file-missing', `${file.shown} does not exist`, { place, cause: reason });
        case 'EACCES':
        case 'EPERM': return new errors/* UserError */.y('permission', `${file.shown} may not be read`, { place, hint: 'Give the user of this job read permission on it.', cause: reason });
        case 'EISDIR': return new errors/* UserError */.y('file-missing', `${file.shown} is a folder, expected a file`, { place, cause: reason });
        case 'ENOSPC': return new errors/* UserError */.y('disk-full', `the disk is full: no room to unpack ${file.shown}`, { place, hint: 'Free space where RUNNER_TEMP (or TMPDIR) points, or set it to a larger disk.', cause: reason });
        case 'EIO': return new errors/* UserError */.y('file-unreadable', `${file.shown} cannot be read from its disk`, { place, cause: reason });
        default: return reason;
    }
}
async function statOf(file) {
    try {
        return await (0,promises_.stat)(file.path);
    }
    catch (reason) {
        throw readError(reason, file);
    }
}
async function headOf(file, bytes) {
    try {
        const handle = await (0,promises_.open)(file.path, 'r');
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (reason) {
        throw readError(reason, file);
    }
}
function bomLength(head) { return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0; }
function wideMark(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    return undefined;
}
/** A byte sequence that the declared encoding does not have. */
class BadBytes extends Error {
}
function faultOf(reason, compression, encoding) {
    if (reason instanceof BadBytes)
        return { kind: 'encoding', why: `its bytes are not ${encoding}` };
    const { code, message } = reason;
    if (compression !== undefined && (code?.startsWith('Z_') === true || code?.startsWith('ZSTD_') === true || /zstd|unexpected EOF|invalid/i.test(message ?? '')))
        return { kind: 'damaged-archive', why: code === 'Z_BUF_ERROR' || /unexpected EOF/i.test(message) ? 'it ends too early' : `it is not valid ${compression}` };
    return undefined;
}
function passing(see) {
    return new external_node_stream_.Transform({ transform(chunk, _encoding, done) { see(chunk); done(null, chunk); } });
}
/** A stream that unpacks. */
async function unpacker(compression) {
    if (compression === 'gzip')
        return external_node_zlib_.createGunzip();
    // Node has zstd from 22.15 on.
    if (typeof external_node_zlib_.createZstdDecompress === 'function')
        return external_node_zlib_.createZstdDecompress();
    const { Decompress } = await __nccwpck_require__.e(/* import() */ 339).then(__nccwpck_require__.bind(__nccwpck_require__, 68339));
    let push = () => undefined;
    const zstd = new Decompress((bytes) => { push(bytes); });
    let pending;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            push = (bytes) => { this.push(Buffer.from(bytes)); };
            try {
                if (pending !== undefined)
                    zstd.push(pending);
                pending = chunk;
                done();
            }
            catch (reason) {
                done(reason);
            }
        },
        flush(done) { try {
            if (pending !== undefined)
                zstd.push(pending, true);
            done();
        }
        catch (reason) {
            done(reason);
        } },
    });
}
function transcoder(encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
        }
        catch {
            throw new BadBytes();
        }
    };
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) { try {
            done(null, decode(chunk));
        }
        catch (reason) {
            done(reason);
        } },
        flush(done) { try {
            done(null, decode(undefined));
        }
        catch (reason) {
            done(reason);
        } },
    });
}
/** Turns CR into LF when the first block has carriage returns and no line feed at all. */
function macLineEnds() {
    let mac;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            mac ??= chunk.includes(13) && !chunk.includes(10);
            if (mac) {
                const changed = Buffer.from(chunk);
                for (let i = 0; i < changed.length; i++)
                    if (changed[i] === 13)
                        changed[i] = 10;
                done(null, changed);
            }
            else
                done(null, chunk);
        },
    });
}


/***/ }),

/***/ 28597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ duckdbDialect)
/* harmony export */ });
const ident = (name) => `"${name.replaceAll('"', '""')}"`;
const text = (value) => `'${value.replaceAll("'", "''")}'`;
/** DuckDB 1.5. Casts are guarded, because DuckDB takes more for a number or a date than anyone means: `1_0`, `0x1f`, `inf`, `2024/01/05`. */
const duckdbDialect = {
    name: 'duckdb',
    ident,
    text,
    number(value) {
        if (!Number.isFinite(value))
            throw new RangeError(`expected a finite number, got ${value}`);
        return `cast(${text(String(value))} as double)`;
    },
    // A cast to an enumeration looks the text up in a table: 20 ns a row for any number of values. `IN` would become a join, which loses the order of the file.
    among: (value, values) => values.length === 1 ? `${value} = ${text(values[0] ?? '')}` : `try_cast(${value} as enum(${[...new Set(values)].map(text).join(', ')})) is not null`,
    matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)})`,
    // The cast knows underscores, blanks around, hexadecimal, nan and inf; a cell that holds any other letter or sign than these is none of it.
    toDouble: (value) => `(case when regexp_full_match(${value}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?') then try_cast(${value} as double) end)`,
    toDate: (value) => `(case when length(${value}) = 10 and ${value} like '____-__-__' and ${value} between '0' and ':' then try_cast(${value} as date) end)`,
    length: (value) => `length(${value})`,
    isNaN: (value) => `isnan(${value})`,
};


/***/ }),

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ parquetRelation),
/* harmony export */   Ox: () => (/* binding */ jsonLinesRelation),
/* harmony export */   PE: () => (/* binding */ csvRelation)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28597);

const { text } = _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbDialect */ .Q;
/** Longest JSON record in bytes. */
const LONGEST_LINE = 1 << 24;
/** DuckDB keeps several buffers for each thread: small ones keep memory low (measured: 127 MB instead of 620 MB on a file of 580 MB). Longer records need the large ones. */
const BUFFERS = { usual: { line: 2 << 20, buffer: 8 << 20 }, large: { line: 1 << 24, buffer: 1 << 25 } };
/** SQL that reads a CSV or TSV file as text. An empty cell is NULL without quotes and '' with them. */
function csvRelation(path, reading) {
    const { line, buffer } = reading.longRecords === true ? BUFFERS.large : BUFFERS.usual;
    const byte = (code) => text(code === undefined ? '' : String.fromCharCode(code));
    const columns = Array.from({ length: reading.columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    return `read_csv(${text(path)}, auto_detect = false, header = false, skip = ${reading.skip}, delim = ${byte(reading.delimiter)}, quote = ${byte(reading.quote)}, escape = ${byte(reading.escape ?? reading.quote)}, `
        + `comment = '', allow_quoted_nulls = false, nullstr = '', strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${line}, buffer_size = ${buffer}, columns = {${columns}})`;
}
/** SQL that reads JSON lines: one column `j` with the text of each line that is not blank; NULL where the line is no JSON. */
function jsonLinesRelation(path) {
    return `(select cast(json as varchar) as j from read_ndjson_objects(${text(path)}, ignore_errors = true, maximum_object_size = ${LONGEST_LINE}, compression = 'uncompressed'))`;
}
function parquetRelation(path) {
    return `read_parquet(${text(path)})`;
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

/***/ 99714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   GS: () => (/* binding */ TRAITS),
/* harmony export */   RJ: () => (/* binding */ SHOWS_A_VALUE),
/* harmony export */   to: () => (/* binding */ takers)
/* harmony export */ });
// The words of the data quality library of ODCS 3.1 (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/data-quality/), and some more metrics.
const METRICS = ['rowCount', 'nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'distinctValues', 'min', 'max', 'mean', 'sum', 'stddev', 'quantile', 'freshness', 'foreignKey', 'columnCount', 'columns', 'sql'];
const aggregate = { column: 'one', arguments: ['missingValues'], ofRows: false };
const TRAITS = {
    rowCount: { column: 'none', arguments: [], ofRows: false },
    nullValues: { column: 'one', arguments: [], ofRows: true },
    missingValues: { column: 'one', arguments: ['missingValues'], ofRows: true },
    invalidValues: { column: 'one', arguments: ['validValues', 'pattern', 'missingValues'], ofRows: true },
    duplicateValues: { column: 'key', arguments: ['properties'], ofRows: true },
    distinctValues: { column: 'one', arguments: ['missingValues'], ofRows: true },
    min: aggregate, max: aggregate, mean: aggregate, sum: aggregate, stddev: aggregate,
    quantile: { ...aggregate, arguments: ['quantile', 'missingValues'] },
    freshness: aggregate,
    foreignKey: { column: 'key', arguments: ['properties', 'references'], ofRows: true },
    columnCount: { column: 'none', arguments: [], ofRows: false },
    columns: { column: 'none', arguments: ['properties'], ofRows: false },
    sql: { column: 'optional', arguments: [], ofRows: false },
};
/** Metrics whose value is a value of the data, or close to one: it may be something that nobody should see. */
const SHOWS_A_VALUE = new Set(['min', 'max', 'quantile', 'freshness']);
/** Metrics that take an argument. */
function takers(argument) { return METRICS.filter((metric) => TRAITS[metric].arguments.includes(argument)); }


/***/ }),

/***/ 37983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkProblems)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78809);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99714);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7226);



/** Mistakes of a check that the schema cannot see.
 *  @param at    where it stands in the file
 *  @param names data sets that there are
 *  @param read  those that the gate reads */
function checkProblems(check, at, names, read = names) {
    const found = [];
    const add = (key, message, hint) => { found.push({ path: [...at, ...key.split('.')], at: key === 'metric' ? 'value' : 'key', message, ...(hint === undefined ? {} : { hint }) }); };
    bounds(check, add);
    missing(check, add);
    meaningless(check, add);
    const { arguments: given = {} } = check;
    if (given.pattern !== undefined)
        try {
            void new RegExp(given.pattern, 'u');
        }
        catch (reason) {
            add('arguments.pattern', `${JSON.stringify(given.pattern)} is not a regular expression: ${reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : ''}`);
        }
    for (const name of (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(check)) {
        if (!names.includes(name))
            add('data', `there is no data set "${name}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, names)}`);
        else if (!read.includes(name))
            add('data', `data set "${name}" is not read by this gate, so nothing can be asked of it`, `Add it to \`data\` of the gate, which reads ${read.join(', ')}.`);
    }
    const { references } = given;
    if (references !== undefined) {
        if (!names.includes(references.data))
            add('arguments.references', `there is no data set "${references.data}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(references.data, names)}`);
        const mine = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(check), theirs = references.properties;
        if (theirs !== undefined && mine.length > 0 && theirs.length !== mine.length)
            add('arguments.references', `foreignKey compares ${mine.length} ${mine.length === 1 ? 'column' : 'columns'} (${mine.join(', ')}) with ${theirs.length} (${theirs.join(', ')})`, 'Name as many columns on both sides.');
    }
    return found;
}
const FEWEST_DIGITS_LOST = 15;
/** What the comparators ask must be possible. */
function bounds(check, add) {
    const { metric, unit } = check, asked = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATORS */ .os.filter((word) => check[word] !== undefined);
    if (asked.length === 0 && metric !== 'columns')
        add('metric', `the check of ${metric} does not say what must hold`, `Add one of ${_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATORS */ .os.join(', ')}.`);
    const lower = asked.find((word) => word.startsWith('mustBeGreater')), upper = asked.find((word) => word.startsWith('mustBeLess'));
    // Two bounds are a range; anything else besides contradicts or repeats.
    if (asked.length > 1 && !(asked.length === 2 && lower !== undefined && upper !== undefined)) {
        add(asked[1] ?? 'metric', `${asked.join(' and ')} cannot be asked together`, 'One comparator, or a lower and an upper bound.');
        return;
    }
    for (const word of asked) {
        const bound = check[word], list = typeof bound === 'number' ? [bound] : bound ?? [];
        if (list.some((one) => !Number.isFinite(one))) {
            add(word, `${word} must be a finite number`);
            continue;
        }
        if (typeof bound === 'object' && (list.length !== 2 || (list[0] ?? 0) > (list[1] ?? 0)))
            add(word, `${word} must be two numbers, the smaller one first`);
        if (unit === 'percent' && list.some((one) => one < 0 || one > 100))
            add(word, `percent are from 0 to 100, found ${list.join(', ')}`);
        // YAML gives the nearest double, and what was written cannot be told from it.
        const long = list.find((one) => Math.abs(one) > Number.MAX_SAFE_INTEGER && String(one).replace(/^-|e.*$|[.]/g, '').replace(/0+$/, '').length > FEWEST_DIGITS_LOST);
        if (long !== undefined)
            add(word, `${word} has more digits than a number of this file holds exactly; read as ${BigInt(Math.round(long))}`, 'Numbers beyond 2^53 are exact to 15 digits. Write a rounder bound, or compare in a query.');
    }
    const low = lower === undefined ? undefined : check[lower], high = upper === undefined ? undefined : check[upper];
    if (lower !== undefined && upper !== undefined && typeof low === 'number' && typeof high === 'number' && (low > high || (low === high && (lower === 'mustBeGreaterThan' || upper === 'mustBeLessThan'))))
        add(upper, `no value is both ${lower} ${low} and ${upper} ${high}`, 'The lower bound must be below the upper one.');
}
/** What the metric needs to know. */
function missing(check, add) {
    const { metric, property, arguments: given = {}, query } = check;
    if (_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric].column === 'one' && property === undefined)
        add('metric', `${metric} needs to know which column`, 'Add `property: <column>`.');
    if (_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric].column === 'key' && property === undefined && given.properties === undefined)
        add('metric', `${metric} needs to know which columns`, 'Add `property: <column>`, or `arguments: { properties: [<columns>] }`.');
    if (metric === 'foreignKey' && given.references === undefined)
        add('metric', 'foreignKey needs to know the other data set', 'Add `arguments: { references: { data: <name>, properties: [<columns>] } }`.');
    if (metric === 'invalidValues' && given.validValues === undefined && given.pattern === undefined)
        add('metric', 'invalidValues needs to know what is valid', 'Add `arguments: { validValues: […] }` or `arguments: { pattern: … }`. Rules of a row belong into the schema.');
    if (metric === 'quantile' && given.quantile === undefined)
        add('metric', 'quantile needs to know which one', 'Add `arguments: { quantile: 0.5 }`.');
    if (metric === 'columns' && given.properties === undefined)
        add('metric', 'columns needs to know the names', 'Add `arguments: { properties: [<columns in their order>] }`.');
    if (metric === 'sql' && query === undefined)
        add('metric', 'metric sql needs a query', 'Add `query: <one SELECT that gives one number>`.');
}
/** What has no meaning for the metric is refused, not ignored. */
function meaningless({ metric, property, arguments: given = {}, unit, query, timeout }, add) {
    const { arguments: allowed, column, ofRows } = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAITS */ .GS[metric], takes = allowed.length === 0 ? `${metric} takes no arguments.` : `Arguments of ${metric}: ${allowed.join(', ')}.`;
    for (const name of Object.keys(given))
        if (!allowed.some((one) => one === name))
            add(`arguments.${name}`, `${name} has no meaning for ${metric}`, `${takes} ${takenBy(name)}`);
    if (property !== undefined && column === 'none')
        add('property', `property has no meaning for ${metric}`, `${metric} is about the data set as a whole.`);
    if (query !== undefined && metric !== 'sql')
        add('query', `query has no meaning for ${metric}`, 'It belongs to `metric: sql`.');
    if (timeout !== undefined && metric !== 'sql')
        add('timeout', `timeout has no meaning for ${metric}`, 'It belongs to `metric: sql`.');
    if (unit === undefined)
        return;
    if (metric === 'freshness' && (unit === 'rows' || unit === 'percent'))
        add('unit', unit === 'rows' ? 'freshness is measured in hours or days' : 'percent has no meaning for freshness', 'Allowed: hours, days');
    if (metric !== 'freshness' && (unit === 'hours' || unit === 'days' || !ofRows))
        add('unit', `${unit} has no meaning for ${metric}`, ofRows ? 'Allowed: rows, percent' : `The value of ${metric} has no unit.`);
}
function takenBy(name) {
    const metrics = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .takers */ .to)(name);
    return metrics.length === 0 ? '' : `\`${name}\` is for ${metrics.join(', ')}.`;
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   os: () => (/* binding */ COMPARATORS),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99714);
/* harmony import */ var _config_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53019);


/** Seconds that a query may take. */
const TIMEOUT = 300;
const number = { type: 'number' };
const texts = { type: 'array', items: { type: 'string' }, minItems: 1 };
const pair = { type: 'array', items: { type: 'number' }, minItems: 1 };
/** The description of an argument, with the metrics that take it. */
const of = (argument, description) => `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .takers */ .to)(argument).map((metric) => `\`${metric}\``).join(', ')}: ${description}`;
const COMPARATORS = ['mustBe', 'mustNotBe', 'mustBeGreaterThan', 'mustBeGreaterOrEqualTo', 'mustBeLessThan', 'mustBeLessOrEqualTo', 'mustBeBetween', 'mustNotBeBetween'];
const checkSchema = {
    type: 'object',
    required: ['metric'],
    additionalProperties: false,
    properties: {
        metric: { enum: _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb, description: 'What is measured.' },
        property: { type: 'string', minLength: 1, description: 'The column it is about.' },
        arguments: {
            type: 'object', additionalProperties: false, description: 'What the metric needs to know.',
            properties: {
                properties: { ...texts, description: of('properties', 'the columns of a key, in place of `property`; for `columns` all columns in their order.') },
                missingValues: { type: 'array', items: { type: ['string', 'null'] }, minItems: 1, description: of('missingValues', 'texts that mean "no value", besides those of the data set. `missingValues` counts them; the others leave them out.') },
                validValues: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, description: of('validValues', 'the only values that are valid. With `pattern`, a valid value fits both.') },
                pattern: { type: 'string', minLength: 1, description: of('pattern', 'a regular expression that a valid value matches.') },
                quantile: { type: 'number', minimum: 0, maximum: 1, description: of('quantile', 'which one; 0.5 is the median.') },
                references: {
                    type: 'object', required: ['data'], additionalProperties: false, description: of('references', 'the key that must exist: `data` is the name of the other data set, `properties` are its columns (default: those of the same names).'),
                    properties: { data: { type: 'string', minLength: 1, description: 'Name of the other data set.' }, properties: { ...texts, description: 'Its columns. Default: those of the same names.' } },
                },
            },
        },
        query: { type: 'string', minLength: 1, description: 'One SELECT that gives one number (`metric: sql`). Data sets are tables by their names; `${object}` is this one, `${property}` the column.' },
        timeout: { type: 'integer', minimum: 1, maximum: 86_400, default: TIMEOUT, description: 'Seconds that a query may take (`metric: sql`); one that takes longer has failed.' },
        mustBe: { ...number, description: 'The only value that passes.' }, mustNotBe: { ...number, description: 'The only value that fails.' },
        mustBeGreaterThan: { ...number, description: 'Lower bound, excluded.' }, mustBeGreaterOrEqualTo: { ...number, description: 'Lower bound.' },
        mustBeLessThan: { ...number, description: 'Upper bound, excluded.' }, mustBeLessOrEqualTo: { ...number, description: 'Upper bound.' },
        mustBeBetween: { ...pair, description: 'Lower and upper bound, both included: `[10, 20]`.' }, mustNotBeBetween: { ...pair, description: 'Lower and upper bound of what fails, both included: `[10, 20]`.' },
        unit: { enum: ['rows', 'percent', 'hours', 'days'], description: 'Of the value. Metrics that count rows: `rows` (default) or `percent` of the rows. `freshness`: `hours` (default) or `days`.' },
        severity: { enum: ['error', 'warning', 'notice'], default: 'error', description: 'How bad it is when it fails.' },
        dimension: { enum: ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'], description: 'For readers: which side of quality it is about.' },
        name: { type: 'string', minLength: 1, description: 'What it is called in reports. Default: what it asks, in words.' },
        description: { type: 'string', minLength: 1, description: 'For readers: why it is asked. Shown beside the check.' },
        data: { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Data sets it is asked of. Default: all of this gate.' },
    },
};
const dataOf = (check) => (0,_config_list_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .D)(check.data);
/** Columns that a check is about: those of its key, or its one. */
const keyOf = ({ property, arguments: given }) => given?.properties ?? (property === undefined ? [] : [property]);


/***/ }),

/***/ 32902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   GY: () => (/* binding */ NO_VALUE),
/* harmony export */   Nx: () => (/* binding */ tolerated),
/* harmony export */   be: () => (/* binding */ guessOf),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/* unused harmony exports TIMESTAMP, shapeOf */
/* harmony import */ var _rows_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58231);
/* harmony import */ var _rows_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36020);


/** Of a thousand values one may be a mistake, and one of a hundred or more: finding it is what a schema is for. */
const tolerated = (values) => (values < 100 ? 0 : Math.max(1, Math.floor(values / 1000)));
const totalOf = (counts) => { let sum = 0; for (const n of counts.values())
    sum += n; return sum; };
/** Is it written as a decimal number? */
const isNumber = (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);
/** A number with leading zeros is a code: `00501` is not 501; and one of so many digits is a name. */
const isInteger = (text) => /^[+-]?(?:0|[1-9]\d{0,17})$/.test(text);
/** A day and a time as databases write them: `2024-04-27 23:45:08`. */
const TIMESTAMP = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?$';
const TIMESTAMPS = new RegExp(TIMESTAMP);
const whole = (name) => { const pattern = new RegExp(`^(?:${_rows_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERNS */ .G[name] ?? ''})$`); return (text) => pattern.test(text); };
const TESTS = [
    ['integer', isInteger], ['number', isNumber], ['boolean', (text) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)], ['date', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)],
    ['timestamp', (text) => TIMESTAMPS.test(text) && isDay(text)],
    ['date-time', (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && isDay(text)], ['uuid', whole('uuid')], ['email', whole('email')], ['ipv4', whole('ipv4')], ['uri', whole('uri')],
];
/** Does the day at the beginning exist? */
function isDay(text) {
    const day = text.slice(0, 10), time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
/** How many values are not of a kind; undefined when they are more than may be mistakes. */
function misfits(counts, test, most) {
    let found = 0;
    for (const [value, n] of counts)
        if (!test(value) && (found += n) > most)
            return undefined;
    return found;
}
/** What values are, but for some that may be mistakes.
 *  @param own what the file says itself, where it has types: "1" is a text then */
function guessOf(counts, own) {
    if (counts.size === 0)
        return { kind: 'empty', pattern: undefined, misfits: 0 };
    const most = tolerated(totalOf(counts));
    for (const [kind, test] of TESTS) {
        if (own !== undefined && !allows(own, kind))
            continue;
        const found = misfits(counts, test, most);
        // Digits that are no whole numbers are no numbers either: postal codes, long names of records.
        if (kind === 'number' && found !== undefined && own !== 'number' && [...counts.keys()].some((value) => /^[+-]?\d+$/.test(value) && !isInteger(value)))
            break;
        if (found !== undefined)
            return { kind: own === 'other' && kind === 'timestamp' ? 'date-time' : kind, pattern: own !== 'other' && kind === 'timestamp' ? TIMESTAMP : undefined, misfits: found };
    }
    if (own === 'other')
        return { kind: [...counts.keys()].every((text) => text.startsWith('{')) ? 'object' : [...counts.keys()].every((text) => text.startsWith('[')) ? 'array' : 'other', pattern: undefined, misfits: 0 };
    // Types of a file hold: NaN is a number that is none.
    if (own === 'number' || own === 'boolean')
        return { kind: own, pattern: undefined, misfits: misfits(counts, own === 'number' ? isNumber : (text) => /^(?:true|false)$/i.test(text), Number.POSITIVE_INFINITY) ?? 0 };
    return shapeOf(counts) ?? { kind: 'text', pattern: undefined, misfits: 0 };
}
/** Types of a file hold: a text of digits is a text. */
function allows(own, kind) {
    switch (own) {
        case 'number': return kind === 'integer' || kind === 'number';
        case 'boolean': return kind === 'boolean';
        case 'text': return !['integer', 'number', 'boolean'].includes(kind);
        case 'other': return kind === 'date' || kind === 'timestamp';
    }
}
/** Fewer different values than this may have a shape by chance. */
const FEWEST = 50;
const LONGEST = 40;
const CLASSES = [['[0-9]', /[0-9]/], ['[A-Z]', /[A-Z]/], ['[a-z]', /[a-z]/], ['[0-9A-F]', /[0-9A-F]/], ['[0-9a-f]', /[0-9a-f]/], ['[0-9A-Za-z]', /[0-9A-Za-z]/]];
/** The shape of codes, such as `^T[0-9]{9}$`. A letter that is the same everywhere stands for itself.
 *  @returns undefined when shapes differ, or say too little: words of varying length have none */
function shapeOf(counts) {
    if (counts.size < FEWEST)
        return undefined;
    const total = totalOf(counts), most = tolerated(total), lengths = new Map();
    for (const [value, n] of counts)
        lengths.set(value.length, (lengths.get(value.length) ?? 0) + n);
    const [length, seen] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total - seen > most || length > LONGEST)
        return undefined;
    const classes = [];
    for (let at = 0; at < length; at++) {
        const chars = new Map();
        for (const [value, n] of counts)
            if (value.length === length) {
                const char = value[at] ?? '';
                chars.set(char, (chars.get(char) ?? 0) + n);
            }
        const covers = (test) => [...chars].reduce((sum, [char, n]) => sum + (test(char) ? 0 : n), 0) <= most;
        const [common] = [...chars].reduce((a, b) => (b[1] > a[1] ? b : a));
        const found = covers((char) => char === common) && !/[0-9]/.test(common) ? (0,_rows_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .e)(common) : CLASSES.find(([, test]) => covers((char) => test.test(char)))?.[0];
        if (found === undefined)
            return undefined;
        classes.push(found);
    }
    if (!classes.some((one) => one.includes('0-9')))
        return undefined;
    const pattern = `^${runs(classes)}$`, shape = new RegExp(pattern, 'u'), found = misfits(counts, (value) => shape.test(value), most);
    return found === undefined ? undefined : { kind: 'code', pattern, misfits: found };
}
/** `[0-9][0-9][0-9]` is `[0-9]{3}`. */
function runs(classes) {
    let pattern = '', run = 0;
    for (const [at, one] of classes.entries()) {
        run++;
        if (classes[at + 1] === one)
            continue;
        pattern += run > 1 ? `${one}{${run}}` : one;
        run = 0;
    }
    return pattern;
}
/** Words that people write where there is no value. */
const NO_VALUE = new Set(['?', 'NA', 'N/A', 'n/a', '#N/A', 'null', 'NULL', 'nan', 'NaN', 'None']);


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PATTERNS),
/* harmony export */   n: () => (/* binding */ format)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64354);

const HOUR = '(?:[01][0-9]|2[0-3])', SIXTY = '[0-5][0-9]', OFFSET = `(?:[Zz]|[+-]${HOUR}:${SIXTY})`;
const TIME = `${HOUR}:${SIXTY}:${SIXTY}(?:\\.[0-9]+)?`;
// Every month has 28 days: most dates are known to exist without asking a calendar.
const EARLY = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])';
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
/** Patterns whose every match ajv-formats accepts too; what does not match is not thereby wrong. */
const PATTERNS = {
    email: `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}`,
    hostname: '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,20}[A-Za-z0-9])?\\.){1,5}[A-Za-z]{2,20}',
    ipv4: `${BYTE}\\.${BYTE}\\.${BYTE}\\.${BYTE}`,
    uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    uri: 'https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,10}(?:/[A-Za-z0-9._~-]*)*(?:\\?[A-Za-z0-9._~=&-]*)?(?:#[A-Za-z0-9._~-]*)?',
    time: `${TIME}${OFFSET}`,
    'iso-time': `${TIME}${OFFSET}?`,
    'iso-date-time': `${EARLY}T${TIME}${OFFSET}?`,
};
/** What SQL can say about a format of text without asking ajv; undefined when nothing. */
function format(name, text, sql) {
    const whole = (pattern) => sql.matches(text, `\\A(?:${pattern})\\z`);
    const exists = `${sql.toDate(`substr(${text}, 1, 10)`)} is not null`;
    switch (name) {
        case 'date': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(EARLY), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole('[0-9]{4}-[0-9]{2}-[0-9]{2}'), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        case 'date-time': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(`${EARLY}T${TIME}Z`), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]${TIME}${OFFSET}`), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        // Formats that only say how a number or string is to be stored assert nothing of text.
        case 'password':
        case 'binary': return { valid: 'true', invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        default: {
            const pattern = PATTERNS[name];
            return pattern === undefined ? undefined : { valid: whole(pattern), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        }
    }
}


/***/ }),

/***/ 36020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** A pattern that matches one text and nothing else. */
const literal = (text) => text.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&');


/***/ }),

/***/ 64354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Xs: () => (/* binding */ SQL),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   vs: () => (/* binding */ Knowledge)
/* harmony export */ });
/* unused harmony export ALWAYS */
/** The algebra of what is known, over conditions of one language. */
class Knowledge {
    logic;
    valid;
    invalid;
    nothing;
    constructor(logic) {
        this.logic = logic;
        this.valid = { valid: logic.always, invalid: logic.unknown };
        this.invalid = { valid: logic.unknown, invalid: logic.always };
        this.nothing = { valid: logic.unknown, invalid: logic.unknown };
    }
    allOf(parts) { return { valid: this.logic.all(parts.map(({ valid }) => valid)), invalid: this.logic.any(parts.map(({ invalid }) => invalid)) }; }
    anyOf(parts) { return { valid: this.logic.any(parts.map(({ valid }) => valid)), invalid: this.logic.all(parts.map(({ invalid }) => invalid)) }; }
    not({ valid, invalid }) { return { valid: invalid, invalid: valid }; }
    implies(condition, then) { return this.anyOf([this.not(condition), then]); }
    oneOf(parts) {
        const { all, any } = this.logic;
        const only = parts.map((part, i) => this.allOf([part, ...parts.filter((_, j) => j !== i).map((other) => this.not(other))]));
        const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => all([a.valid, b.valid])));
        return { valid: any(only.map(({ valid }) => valid)), invalid: any([all(parts.map(({ invalid }) => invalid)), ...twice]) };
    }
    ifThenElse(condition, yes, no) {
        const { all, any } = this.logic;
        return {
            valid: any([all([condition.valid, yes.valid]), all([condition.invalid, no.valid]), all([yes.valid, no.valid])]),
            invalid: any([all([condition.valid, yes.invalid]), all([condition.invalid, no.invalid]), all([yes.invalid, no.invalid])]),
        };
    }
}
const ALWAYS = 'true';
const UNKNOWN = 'false';
function all(conditions) {
    if (conditions.includes(UNKNOWN))
        return UNKNOWN;
    const rest = [...new Set(conditions.filter((one) => one !== ALWAYS))];
    return rest.length === 0 ? ALWAYS : rest.length === 1 ? rest[0] ?? ALWAYS : `(${rest.join(' and ')})`;
}
function any(conditions) {
    if (conditions.includes(ALWAYS))
        return ALWAYS;
    const rest = [...new Set(conditions.filter((one) => one !== UNKNOWN))];
    return rest.length === 0 ? UNKNOWN : rest.length === 1 ? rest[0] ?? UNKNOWN : `(${rest.join(' or ')})`;
}
const SQL = { always: ALWAYS, unknown: UNKNOWN, all, any };


/***/ }),

/***/ 46715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DETECTORS: () => (/* binding */ DETECTORS),
  HINT: () => (/* binding */ HINT),
  buildHints: () => (/* binding */ buildHints),
  detect: () => (/* binding */ detect),
  hide: () => (/* binding */ hide),
  hints: () => (/* binding */ hints),
  isSure: () => (/* binding */ isSure),
  masked: () => (/* binding */ masked),
  mayHold: () => (/* binding */ mayHold)
});

// EXTERNAL MODULE: ./out/automaton/dfa.js
var dfa = __nccwpck_require__(97436);
// EXTERNAL MODULE: ./out/automaton/expression.js
var expression = __nccwpck_require__(72719);
// EXTERNAL MODULE: ./out/automaton/pattern.js
var pattern = __nccwpck_require__(31679);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./out/automaton/packed.js

/** An automaton as text, so that it need not be built again: state and class counts, classes, successors, labels; all 16 bits, deflated.
 *  @throws RangeError when it has 65,536 states or more, or a label that needs more than 16 bits */
function pack({ classes, classCount, next, labels }) {
    if (labels.length > 0xffff || labels.some((label) => label > 0xffff))
        throw new RangeError('the automaton is too large to be packed');
    return deflateRawSync(Buffer.from(Uint16Array.from([labels.length, classCount, ...classes, ...next, ...labels]).buffer), { level: 9 }).toString('base64');
}
/** What `pack` has made. */
function unpack(text) {
    const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64')), all = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)), [states = 0, classCount = 0] = all;
    const from = 2 + 256, to = from + states * classCount;
    return { classes: Uint8Array.from(all.subarray(2, from)), classCount, next: Uint32Array.from(all.subarray(from, to)), labels: Uint32Array.from(all.subarray(to)) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/hints-packed.js
// Made by scripts/generate.mjs from the hints of all detectors; do not edit.
const PLAIN = '7Z17vFVjGsd/v0I5KKKD7tGhs8IROUkclUspkeSSSwldyCVyXEs5ouSWwkb30M1xSReR45rB3I2ZMa4zxsxwGMadmUEza+199rvP21pnr7X3ep59/mivz+nDpw/fz+95n+dd7/t73v2e' +
    'l3gwNv8QUT5NADRN/1tTbIWtAGyNbdAMzbEtirDdZs/22AbADt5/0QItsSN2QivsjF3QGsXYFbthdxSjGG28P4vRFu1S/9wWxWiP4jSzA4CO6ITO2AN7ogtKsBf2RleUwkE37IN9sR+6' +
    'ogz7ozsOwIHogYNQjp7Y8vEf9yZeXJNjaEbRHcfmKEo926EI22MHFKXGrqU3ei298TOf1kBqLJOfXbF7A7w2qry2aJvitUN7dEAHdEQHX56bWZ283OqUB68LuojqK0nz3OwvQVevAjTi' +
    '6Xj6HDgpfU6DT4ssf+/3BOVnUl+yxt0q3xdlXp2XoTvKvFovizE/g3ju08PjHVSPV67Mk9XX0+P1bJB3cJrXK83rlXV+0dNXn3eIKq9nFn29Y9fn8g5V0Jfb/HJYzvmp9T4Kx6uIvd6z' +
    '6TtcRV8fj9cncr33jTlf+qX+T0co5OeRBayHOt5Ryjxb39EheX2y8HoXdH7pjwEFGb9jAnkDvR+XNwgDMRDH4ljR+cxeDw7G4BTvOByPIRiCEzDElzcUJ2IohuEkDM1j/E7GySneKTgV' +
    'wzEcp2G47/pMmme//+p4pyvzZPWZ9VkwL8r6zPC086VhXkXs45dN3xkq+sz7Ntr49fWp9zNRghEYobpeGomRqvv3s3CW6v59FEaJ6js7zTsH52I0xmCM6viNxViM83jn4XyMx3hcgPG+' +
    'vHG4EONwES7GuJA8R/nx0zcBE1LxvASXYiIm4jJMRCUqcTkqcQUqcSWuQmVs8Qzmuc/VHu+aerxyZZ6svkkeb1JsfoHLg7I+Gd7kkLxrU7wpKvomZdHXWySeU9X0mXhq5stUMV74/ft1' +
    'Oezfq1CF6zfT586tMvW3Oc/Vl+RJ7KflePHOn9NynD/z0Ze/v+QUYL7Off9+Q0H9zxuV/c/pketBwp+Plp+OkL+bvz84AzdhJm4GMEPJr7sl5nxxGkk/wI1gPn5krvG8NWR/U78fHpZ3' +
    'WyMZPz/e7em/m+X9uLw7MAuzMBuzReNp8+ZgjqhfcKfFuwt3ie7fjV9wt7JfkFDuvyeU++8J5f57Qrn/nlDupyaU+6kJ5X5qQqWfavzde5TP9ySU/bOEsn+WUPbPEsr+WULBL5CbX6aH' +
    'XL/ci3vV/Pn7MBpzMVe0/kZb/YB5mKfKm4/5ov2/0VY8F2CBar9jIRaqrucXYZFqv2oxFqvqW4Ilorz707wH8CCWYhmWqZ6fWI7lWOHxVuIhVKMaD6Pal7cCj2AFHsVjWJFHPFdhVYF4' +
    'j2M11mAN1mKN73pemmevr+t465R5svrMej6YF6U/FjZfKmKPZ7b8fEKlHsz6JVo8+wbU+3qsV30fmfXgk3gKG7ABT2MDalCDZ1CDZ1GD5/A8ahR47vOCx3uxHq9cmSerb6PH2yjQn9bT' +
    'J8ObHJL3Uor3MxV9G7Po6y0Sz5fV9Jl4aubLyzHxGuoX69RDeP/aUZxfXhGYXxzxeDoFmM/i8yNfDchPKPb7Xd7PlXl19feLRl5/YXm/jIn3K5HvP4TX92tRnnb/1lH+Pomj/H0SR/37' +
    'JL8pcH72z5kXfr7+reL88hp+5+l73ff7Ob/HH/BHH94b3o/L+xPewBt4E2+K+lk27y28JeoP+ukrVdT3Nt4W9ZNt3jt4R3X83sW7qn7Be3gvpe/P+Avex/v4K9735X2Av+ED/B3/wAd5' +
    '8D7Eh6q8j/CRKC+z/1CL0fgYH6uO3yf4RM0v/yeW4lN8KqrP9uc/w2dKvH8p85Lx/Byfi/KWWvH8Al+o8r7El6Lz9VIrnl/hK1V9X+Nr1Xr/Bt+o9uO+xbeq/cbv8J2qvu/xvSjv32ne' +
    'f/Bf/IAf8WMqX+q+ZSb7/b+f8BM2eTyQbMImbMom9ONtwlbchK25DTflEc9mbMbC8JpzWxaxiNuxiH79Rmme3f+r422vzJPVZ/qNwbwofmTYfKmIPZ7Z8nMHatSD6TdGi2dQv7EFW6jW' +
    'X0u2TPF25E5sxVbcma3od55Pmmefr4snX6LzZPWZ83w69Wfycxfmkp9S74eg83ytWf/9575hS0PdJxfPesLwdPrvwTyZ/nt0nqy+uPvv5v5BPX2a/ffNebL9d5sn3X/3j+fLavqk++/B' +
    '+mT673XzY+Oq91cE6l2nHy47v2zev9Uev+j3uxUzmr6qAn3fflcW4r7f6P243dg4zk+4vBkR5rPs523M01j09Rfm7U5EvD9Z7/t4jvL38Rzl+0Yd5fsxHeX7MR2V+zHb0P1xeW3Zhm3Y' +
    'ju0o6bfavPZsT8n52k9fqaI+w5Pprxheh4Lo68iOorxOFq8zO1PSn7f7R3twjxRvT3ZhCUu4F0sYdB7lNezN1/FaHu+/ruya4pXSYTd24z7s5uuXS/Ns/7qOty91ebL6jF8ezIuyXzE8' +
    '7XxpmFcR+/hl07cfNfSZ9US08Qvy58tYJjp+9vdv9+f+qvkSfj2f//mJWixFd3anVr/f5R3AA6jZ7z+QB4qul5wUz0n1p3uwh+j77yDW74eXs1w1nj3Zk5LnwTL1Hcwf0Iu9RPXZ5wsO' +
    '4SFK49eb9Xky+ux4HspD1Xga+n6wxu8wHqbKq2CF6P4hk+eO3+E8XFVfH/ZRnV/6si8hWH82rx/7UdOPPIJHiL6PbN6RPFKUd1S63o9mfw7gMTyGkv1i+3zrQA7kILq8YznYe47jYN/1' +
    '2SAez0EcwhM4iLnHcyiHFoh3Iod5z0kc5rvflObZ+7863snKPFl9Zr8ZzIuy3wybLxWxxzNbfp6iUg9m/xctnkH7v1N5qmr9DefwFO80nu49Z/B03/NZ0jz7vFQ8+RKdJ6vPnM/SqT+T' +
    'n2fmlJ9S74fpIc8nj+AI0Xqw628kRxao/s7iKO85m6Podx5Mmmf3++Ouv7A8WX3mPJju+y+7vlcj+mc65xXj66eew4bnl3MLdn4ijD4nht9POZry93snzxCx3m9DKgxPZvz8eKXK+iT9' +
    'kOB4yviRwfpk/IlgfXo8yf278QcdFX8w+PyL9H3pjvJ96Y7yfemO8n3pjsp94iUZPN37vR3l+70d5fu9HeX7vR3l+70d5fu9HZX7vc/O4Gn8fov7M3ga9wlk9qtqId9vtHljOEatn+Py' +
    'xnIsS1X64cl+wDiOo+b3x0z/SLrfcZ6n73yeL9ovtvtx4zle9TzKBbxA6fxEMp4X8kLReF5kjd/FvFi1vzmBE0TPT2Tqu4QDeCkvFdVn18NETlQav8ssnow+O56VrFTjaegbYPEu5+Wq' +
    'vCt4hej5iQHW+F3JK1X1XcWrVOeXq3m16vmJa3gNw/mt8fiRkzhJ9fzEZE4W5V1L48JM4RRO5VTR9ZJ93u06XscqZvKu5zTf9UQVb2AVq3gjq/LoP0zn9BRvBqd5jxbvJs70nps50/f8' +
    'hDTP9l90eMZ/CeZF6eeEHb8K9Xy5RYVn9u/R4hl0nuFW3lqgeriNt3vPLN7ue55Bmmf7PTo84/fo1IPJlztyyhep+TPs+YLZnC2an3Y9zOGcRlAPfucLpHl2v1+HZ/r9uu+H7PpeDXX+' +
    '807eKZovfvch1V8vBa3P4hk/w9PJz2CeTH5m4+Wbn07e92vkun+4qyDnNbqgS4TzDHczH3+iFvL+ks1LMKHgXydr2N2P3cN7VP1rs5+WyZdr0/G8lxr7zYsy+v3afpabL/fxPqV+RzKe' +
    '2vli/B5Jf8L9Y66nbx7nifq7tn82n/NV+x0LuECp35GM50IuFI3nImv8FnOxqh+5hEtE+x2Z+u7nFD7AB0T12fXwIB9UGr+lFk9Gnx3PZVymxtPQN8XiLedyVd6K/z+S/Y4p1vit5EpV' +
    'fdI8e35x80Wz3+Hqk3w/PJTRD6hmNR/mw6LrCfv7m3UnTrPz4rlPzp8nd3+dP8/PLw/mRb0fsyGe6QfoxrNCiWf8z2jxDPLLG0++2P0jSZ6fPy/Ns/15HZ7x5yXrL3q+hPXLG0d++vmD' +
    '0jzbH9ThGX+wceVLWP9aOl/8/GvJ97t9vkCvHpLnoRvb9+PCrQcfYZj9US3k97eZ/qe7/nyUj6r6WY/xMdHzRHY8V3GV6n7F6JPJz4fS+h6nxv5hUYa/q71/d8dvNVcr+bvJeGrXg9nf' +
    'Su433T/WePrWcq2on2X7Beu4TtXfdfNFx99NxvMJPiEaz2pr/NZzvep89iSfFPV3bX1P8SlRfXY9bOAGpfF72uLJ6KsO1KeTLy5P068zPBl9NRl+XS1q1X9fVv73JTih14Ma+uz8fIbP' +
    'iPrlmbxayM8v9vg9y2dF17u2Pu16N/pk1rs1aX3PUTc/k/sj6Xia9YSOPhPP5wN4su+jF/iC6HrQxFNHXy2C4qlTfy/yRdH1Wfb7l6TiuVElnsHjJ/M+yv0+q3j8LOn7iWoz/LrCjp/2' +
    'ff6S9Rffh9jy2fLZ8on2+R8=';
const ESCAPED = '7Z0JlBTVFYb/n8UFREFlXEAWdUaZckGURUSHRRFlE1FURBEQFMUFxXEFxAEUVJTdln11EEEURQFxVBRFsseYxLgmxiQ6Go27JjGnqnu6al53TVd11709OYeqM3PweOA7/733vXrv3luv' +
    'dvJkpF5EmKsOgLrJ/6qLeqgHoD72wJ7YC3ujARqm3PtgDwCNnL+xL/ZDYzTB/jgAB6IpCnAQDsYhKEABDnV+F6AZmif+3AwFOAwFAFo4f7slgFZojcNxBI5EIYpwFI5GGxTDwjE4Fsfh' +
    'eLRBW5yAdjgRJ6E9OqAjOmH3ld7vdRxfxn3oetH2415okLgbogH2QSM0SPquseO9xo7/3Mv2UtyX8etgHFoDsZkysTmaJ4iHoQVaoiVaoaUP0Y6v1k6Etc6BWIhCYY1FSaI9CorQxhkJ' +
    'Ola1HI0WrIRGq8bbJlqhb79YjWuMj3d7xB+Hts6Yb4t2aOuM+7aRxqof0b7bO8QOBrGjOlFWYyeH2CkD8eQksXOS2DnjnKOpsTrxFGVip4wau0Su0SaeqqIxqjnHEieelvXo0Hs+BiWW' +
    'RD7nZNbYVUVjN4fYLYs5p3vkkdMj8W+drjI6zqgV47Fn3maAKuKZAYndMhK75HmW64Wz8uTHs32JvZ0fm9gHvdEbfdFXeJYz16v90C9B7I9zMAADcC4G+BAH4jwMxPkYhIE5+PECXJAg' +
    'XoiLMBiDcTEG+6wepYmpT+Qq4hB1oqxG7+rRnxhm9egS9SMnE7Ekcj9m1niJikbvEzmcH7unmQEuRRGGYqjyyuoyXKaceRiGYcqZh+EYLqxxRJJ4OUZiFK7AFcp+vBJXYrRDvApXYwzG' +
    '4BqM8SGOxrUYjetwPUYHJFrqdzqNYzE2YdUbcCPGYRxuwjiUohQ3oxS3oBS34jaURmhVf6J93+4Q7zCIHdWJshrHO8TxEeY6bCLUNUoRJwQkTkwQ71TSOD6jxi4iVp2kqNG1qm7kTBIk' +
    'hskD3JVFHqAMZZicotGeczONjilZakwl2hrjxJqfj1Oy3JVLEqOdV6dmPa/mpjH3nJWVl5k8lzzA3XnKIFXlV+9Rz69OCz06aq4+6MwAlsh4jCr3OB334j7cD2C6WiZwRuSRY9Wiesf0' +
    'nLKd2Vv1gYBV3Xz0AwQnPlhL61Zx4szk/5vl/NjE2ZiFWZiDOcJWNYlzMVc48zDPIM7HfOE8gJt5eEg98xBT70CIqXcgxNQ7EGLqHQgx9apuTL2qG1Ov6saUqrpuDvlh9a6nmHpeLqae' +
    'l4up5+Vi6nm5mErmQXLOmRZwnbMACxRrAQsxCouwSHg8jjKqD4uxWJm4BEuE64+jDKsuxVLlCssyLFPeBSzHcuVK2QqsUNa4EiuFiauSxNV4BOVYgzXKfR2P4lGsdYiPYR3WYz0ex3of' +
    '4lpswFo8gSexNgerbsTGvBGfwtPYhE14Bpt8dgHSxNQ1eRXxWXWirEbvLsCfGKY2FzxySiK3auZY3awyOrzrnHBW7e4zA2zBFuWnlbt63IrnsA3b8Dy2oQIVeAEVeBEVeAnbUaFCtO+X' +
    'HeIrBrGjOlFW4w6HuEOkVq6pUYo4ISDx1QTxNSWNOzJq7CJi1Z2KGl2r6kbOzsiINVWua47V/FSRLMU553WROcdSmHOsvMxyUWY7d/nEKrKqzucyOn6WFfHntZho+c4Av/g/mAGCEn8Z' +
    'GfFXIm+UhNH4a2GifuXaUn9Px1J/T8fKw3s6v8l7rPbKmhjm2fFb1TnnDfzO0fhm2reffo8/4I9piG85PzbxT3gLb+FtvC2clzOJ7+Ad4WxnOo3FqhrfxbvCeXKT+B7eU/bj+3hfOdfx' +
    'AT5IaPwz/oIP8SH+ig99iB/hb/gIf8c/8FEOxI/xsTLxE3wiTPRWWCoxCp/iU2U/fobPFGsB/0Q5PsfnwhrN6sMX+EKN+C91YtyqX+JLYWK5YdWv8JUy8Wt8LTyTlxtW/QbfKGv8Ft8q' +
    'zwDf4Tvl+uP3+F65xvoDflDW+CN+FCb+O0n8D/6Ln+w/srjaOUjSb1ySZB3axLqsx/qszz1Yn+mJdbgn63Av7s06zN6qDdggb8SG3IeN2Ij7shHT11iliakVzyrifupEWY3eGqs/MUx+' +
    'NXjklERu1cyx2lhldHhrrOGs6ldjbcImyuNxf+6fIB7AA9mUTVnApkzf9yhNTO1CjCZysiHKavT2PeqMR2+sHpRVrMo9O/z6Hg9m9eej/QwuDngyYTSrDpeo1YHgT5TqQMiGKKsx+g4E' +
    '90xLTY26HQipROkOBJMo34GQ3qo7FTXKdyD4a5TqQKiaN/Xqj8FmgNdFZgCtfgDpOSe1jqzvx2xO7TuE4TSWZVWdP5TZW1Wa6H8aajPm51zrbOqPzVlbelds4vQQ82qQrif3rj0ae4kT' +
    'DyNCnhau+calpf7GpaV+qq2lfv6qpX7+qqV0/moL2j82sSVbsAVbsRVlc8gmsTVbU3YmT6exWFWjS5SqIrnEw/Ok8QgeIUw80iAWslC4+mBWyopYlCAexaPZhm1YzDb07895AxbfxBs5' +
    'PB+P4TEJ4rE8jsfzeLa1f9LWAqSJqZn5KuIJ1CbKavTWAvyJYfZWLlE/cjIRSyL3Y2aN7aih0bvqCOdHv+rDiTxR2I/mO9cn8STlyAmzC8i9k6QS5WjP9tTrebCJHdiBuj0PHdlReGVl' +
    'JYhWojrfiZ2En48ns3o/QGd2VrbqKTyFsv1yXo1d+BNO5anCGs0ui9N4mpofS1idKKXRtGpXdlUk6mj8yfBjN3ZTJnZnd+F9h5do+7EHeyhrPJ2nK885Z/AMQnQ8msSe7EndbOeZPFP4' +
    'aWUSe7GXMPGs5AxwNnuzD/uyL2Vr5WZXcD/2Y3+nH+AcDnDucznAZy3XnwPZn+fxfPbPoctiEAfljXgBL3Tui3ihz45Vmpi6f6wiDlYnymr07lj9iWF2rMEjpyRyq2aO1YtVRod3/xjO' +
    'qn77xyEcojweL+ElCeKlHOrcl3GoT/eaNDG1lyyayMmGKKvR272mMx69sTosq1iVe3ZMC9jdPZzDhUeHOR5HcETexuPlHOncoziS6fvlpImpXRZRj8fgRFmN3n457edjZo27QubltHo7' +
    'o6zqXsH03yiRPj3Dv5Pkyjx2kgSzqhXBF2BHU+Nk+3g3F6t9QyxfRCk/piMWq2uUzef4W1Uqv+qvUSq74q9RkyibeXCznZZSttO/I0j+ewGW+vcCLPXvBVjq3wuwlM7SL/IQtU+2t9RP' +
    'trfUT7a31E+2t9RPtrfUT7a3lE62H+Eh6nz5ZZWHqHOyhLc2VwmNGqtJvIpXKdatbOLVvJrFSv0A8XrHGI6h7ruBbqVMvqZzjaPxWl4rXCs364/X8Trl/pzreb1aJ0ncqmM5VtiqNxh+' +
    'vJE3Kld1x3GccCeJV+NN7MNSlgprNEfHzbxZzY+3GEQpjaZVb+WtikQdjX0M4m28TZl4O28X7iTpY/jxDt6hrHE8xyvPORM4QbmTZCInMmgOOZps5528U7mTZBInCRPvopvVKWMZJ3Oy' +
    '8MrK7AmcwimcSi/xbt7js+qYymmcyqmczqk5VFju5b0J4n28x7n1iPdzhnM/wBk+nSTSxNR8jg7Rm8/xJ4apWwX3Y0keIudBFaI3DxDOqn59HTM5M2+jYxZnO/cczvbp65AmpmaQdIje' +
    'DJLO6PBGztysIkduXg3aZTGP84Rj1Rwd8zm/VoyO9F0W0sTUngcdorfnQfvZkVnjrkAdsw/xIeHISXeCVvWVlf9aLho/ukStWPUnSsVqJmLusWpFcO5K1l/yzVMnSSEKQ3VZPMxcch2V' +
    '0MhZmcQFXKCSJ4+Pans3t5ALlfPk7q5cKnLuSlp1EXV2rDd4OhD0s2R25CzmYrUKS9yq+pHjZpBkcx32ryWOxqVcKpxDNvNyy7hMucKynMvVKixxq67gCmGrrjT8uIqrlLOdq7lauMLi' +
    '1fgIy1jOcmGN5uhYwzVqfnzUIEppNK26lmsViToaywziY3xMmbiO64QrLGWGH9dzvbJGeaI559iRo1thsTXKPjse91QfNnADn+ATwqsO883Zqp7ZIMRozglMT5Q8mTA9MX1m3p8Y9vzV' +
    'moje6oO2VUuUiN78ajir+mXma1PkpNatJInpawHSxNRagA7RWwuQHI/ZRE7QzHxtidX0uUdpYmruUYfozT3WtsgJmieXj5x0eXLZNYDZ86A5OuLd3bXv3cCgq8cnGWRvVQmNPbI3v2qv' +
    'Vzdyo3KW7Ck+Jdz1ZFr1aT6tvNNxNUrF6uNJjZuos+9Y6ckh6+cBbD8+w2fUcshxq+qPDnePLLtjtX8962jczM3CWTIz87CFW5RzyHbkaOWQ41bdyq3CVt1g+PE5Pqc8y23jNuEcsqnx' +
    'eT4vrNEcHRWsUPPjCwZRSuMGX41akWMTdTOBLlFK44ueTGAlKvPw9bcoTpawAq8edTSasfoSXxLOzHuJldCYc0w/bud24RWyqVF/BnA1Sq2QX0xqfJnasRrfW8lb1V11aGl0rfqKD1H6' +
    'abWDO4RXj65VtTRWws+qWuPxVb4qvJbLfIKWnFVfU7Kqvx+lnla5nEsWTZZM/qynSk8mMN9+1P/ug+x4jPIidl+7r91XNtf/AA==';

// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ch/ssn.js
var ssn = __nccwpck_require__(97128);
var ssn_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(ssn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/be/nn.js
var nn = __nccwpck_require__(3392);
var nn_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(nn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/br/cpf.js
var cpf = __nccwpck_require__(97556);
var cpf_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(cpf, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ca/sin.js
var sin = __nccwpck_require__(12077);
var sin_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(sin, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/cn/ric.js
var ric = __nccwpck_require__(66836);
var ric_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(ric, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/de/idnr.js
var idnr = __nccwpck_require__(80995);
var idnr_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(idnr, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/dni.js
var dni = __nccwpck_require__(81190);
var dni_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(dni, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/nie.js
var nie = __nccwpck_require__(46483);
var nie_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(nie, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/fr/nir.js
var nir = __nccwpck_require__(81926);
var nir_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(nir, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/in/aadhaar.js
var aadhaar = __nccwpck_require__(40898);
var aadhaar_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(aadhaar, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/it/codicefiscale.js
var codicefiscale = __nccwpck_require__(93748);
var codicefiscale_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(codicefiscale, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/mx/curp.js
var curp = __nccwpck_require__(56738);
var curp_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(curp, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/nl/bsn.js
var bsn = __nccwpck_require__(17474);
var bsn_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(bsn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/pl/pesel.js
var pesel = __nccwpck_require__(16050);
var pesel_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(pesel, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ru/inn.js
var inn = __nccwpck_require__(74997);
var inn_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(inn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/se/personnummer.js
var personnummer = __nccwpck_require__(34546);
var personnummer_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(personnummer, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/tr/tckimlik.js
var tckimlik = __nccwpck_require__(18329);
var tckimlik_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(tckimlik, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/za/idnr.js
var za_idnr = __nccwpck_require__(80757);
var za_idnr_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(za_idnr, 2);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/detector.js
var detector = __nccwpck_require__(11634);
;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/national.js



















const number = (kind, label, confidence, pattern, test, hint = detector/* NINE_DIGITS */.cP) => ({ kind, label, category: 'personal', confidence, hint, pattern: new RegExp(pattern, 'g'), ...(test === undefined ? {} : { test: typeof test === 'function' ? test : (text) => test.validate(text).isValid }) });
/** Digits that are no part of a longer number, an amount or a date. */
const FROM = '(?<![0-9.,/-])', TO = '(?![0-9]|[.,/-][0-9])';
/** My Number of Japan: eleven digits and a check digit.
 *  @see Ministerial Ordinance of the Ministry of Internal Affairs and Communications No. 85 of 2014, article 5 */
function myNumber(text) {
    const all = [...(0,detector/* digits */.vm)(text)].map(Number), sum = all.slice(0, 11).toReversed().reduce((total, digit, n) => total + digit * (n < 6 ? n + 2 : n - 4), 0), rest = sum % 11;
    return all.length === 12 && all[11] === (rest <= 1 ? 0 : 11 - rest) && new Set(all).size > 2;
}
/** Identity, tax and social security numbers of people. What a checksum and a form of its own mark is found one by one; bare digits only where a column is full of them. */
const NATIONAL = [
    number('us-ssn', 'a US social security number', 'high', '(?<![0-9-])(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}(?![0-9-])'),
    number('uk-nino', 'a UK national insurance number', 'high', `${detector.B}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]${detector.E}`, undefined, '[0-9]{2} ?[0-9]{2} ?[A-D]'),
    number('it-codice-fiscale', 'an Italian tax code', 'high', `${detector.B}[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]${detector.E}`, codicefiscale_namespaceObject, '[A-Z]{5}[0-9]'),
    number('es-dni', 'a Spanish identity number', 'high', `${detector.B}[0-9]{8}-?[A-Z]${detector.E}`, dni_namespaceObject, '[0-9]{5}-?[A-Z]'),
    number('es-nie', 'a Spanish number of a foreigner', 'high', `${detector.B}[XYZ]-?[0-9]{7}-?[A-Z]${detector.E}`, nie_namespaceObject, '[0-9]{5}-?[A-Z]'),
    number('mx-curp', 'a Mexican CURP', 'high', `${detector.B}[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]${detector.E}`, curp_namespaceObject, '[A-Z]{4}[0-9]'),
    number('br-cpf', 'a Brazilian CPF', 'high', '(?<![0-9])[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}(?![0-9])', cpf_namespaceObject),
    number('cn-resident-id', 'a Chinese resident number', 'high', `${FROM}[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X]${TO}`, ric_namespaceObject),
    number('fr-nir', 'a French social security number', 'high', `${FROM}[1-478] ?[0-9]{2} ?(?:0[1-9]|[1-9][0-9]) ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}${TO}`, nir_namespaceObject),
    number('kr-rrn', 'a Korean resident number', 'high', '(?<![0-9-])[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[1-8][0-9]{6}(?![0-9-])'),
    number('se-personnummer', 'a Swedish personal number', 'high', '(?<![0-9-])(?:19|20)?[0-9]{6}[-+][0-9]{4}(?![0-9-])', personnummer_namespaceObject, '[0-9]{6}[-+]'),
    number('be-nn', 'a Belgian national number', 'high', '(?<![0-9.])[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{3}\\.[0-9]{2}(?![0-9.])', nn_namespaceObject),
    number('ch-ahv', 'a Swiss AHV number', 'high', `${FROM}756\\.[0-9]{4}\\.[0-9]{4}\\.[0-9]{2}${TO}`, ssn_namespaceObject),
    number('pk-cnic', 'a Pakistani CNIC', 'medium', '(?<![0-9-])[1-7][0-9]{4}-[0-9]{7}-[0-9](?![0-9-])'),
    number('za-id', 'a South African identity number', 'medium', `${FROM}[0-9]{13}${TO}`, za_idnr_namespaceObject),
    number('jp-my-number', 'a Japanese My Number', 'medium', `${FROM}(?<![0-9A-Z] ?)[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?! [0-9])${TO}`, myNumber),
    number('ru-inn', 'a Russian tax number', 'medium', `${FROM}[0-9]{12}${TO}`, inn_namespaceObject),
    number('in-aadhaar', 'an Aadhaar number', 'medium', `${FROM}(?<![0-9] )[2-9][0-9]{3} ?[0-9]{4} ?[0-9]{4}(?! [0-9])${TO}`, aadhaar_namespaceObject),
    number('tr-tckn', 'a Turkish identity number', 'medium', `${FROM}[1-9][0-9]{10}${TO}`, tckimlik_namespaceObject),
    number('de-tax-id', 'a German tax number', 'medium', `${FROM}[1-9][0-9]{10}${TO}`, idnr_namespaceObject),
    number('pl-pesel', 'a Polish PESEL', 'medium', `${FROM}[0-9]{11}${TO}`, pesel_namespaceObject),
    number('nl-bsn', 'a Dutch BSN', 'medium', `${FROM}[0-9]{9}${TO}`, bsn_namespaceObject),
    number('ca-sin', 'a Canadian social insurance number', 'medium', `${FROM}[1-79][0-9]{2}([ -]?)[0-9]{3}\\1[0-9]{3}${TO}`, sin_namespaceObject),
];

;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isObject.js
var objectConstructor = {}.constructor;
function isObject(object) {
  return object !== undefined && object !== null && object.constructor === objectConstructor;
}
//# sourceMappingURL=isObject.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/normalizeArguments.js
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
function ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function _objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? ownKeys(Object(t), !0).forEach(function (r) { _defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function _defineProperty(e, r, t) { return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function _toPropertyKey(t) { var i = _toPrimitive(t, "string"); return "symbol" == _typeof(i) ? i : i + ""; }
function _toPrimitive(t, r) { if ("object" != _typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != _typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function _slicedToArray(r, e) { return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest(); }
function _nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function _unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return _arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0; } }
function _arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
function _iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function _arrayWithHoles(r) { if (Array.isArray(r)) return r; }


// Extracts the following properties from function arguments:
// * input `text`
// * `options` object
// * `metadata` JSON
function normalizeArguments(args) {
  var _Array$prototype$slic = Array.prototype.slice.call(args),
    _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4),
    arg_1 = _Array$prototype$slic2[0],
    arg_2 = _Array$prototype$slic2[1],
    arg_3 = _Array$prototype$slic2[2],
    arg_4 = _Array$prototype$slic2[3];
  var text;
  var options;
  var metadata;

  // If the phone number is passed as a string.
  // `parsePhoneNumber('88005553535', ...)`.
  if (typeof arg_1 === 'string') {
    text = arg_1;
  } else throw new TypeError('A text for parsing must be a string.');

  // If "default country" argument is being passed then move it to `options`.
  // `parsePhoneNumber('88005553535', 'RU', [options], metadata)`.
  if (!arg_2 || typeof arg_2 === 'string') {
    if (arg_4) {
      options = arg_3;
      metadata = arg_4;
    } else {
      options = undefined;
      metadata = arg_3;
    }
    if (arg_2) {
      options = _objectSpread({
        defaultCountry: arg_2
      }, options);
    }
  }
  // `defaultCountry` is not passed.
  // Example: `parsePhoneNumber('+78005553535', [options], metadata)`.
  else if (isObject(arg_2)) {
    if (arg_3) {
      options = arg_2;
      metadata = arg_3;
    } else {
      metadata = arg_2;
    }
  } else throw new Error("Invalid second argument: ".concat(arg_2));
  return {
    text: text,
    options: options,
    metadata: metadata
  };
}
//# sourceMappingURL=normalizeArguments.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/constants.js
// The minimum length of the national significant number.
var MIN_LENGTH_FOR_NSN = 2;

// The ITU says the maximum length should be 15,
// but one can find longer numbers in Germany.
var MAX_LENGTH_FOR_NSN = 17;

// The maximum length of the country calling code.
var MAX_LENGTH_COUNTRY_CODE = 3;

// Digits accepted in phone numbers
// (ascii, fullwidth, arabic-indic, and eastern arabic digits).
var VALID_DIGITS = "0-9\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9";

// `DASHES` will be right after the opening square bracket of the "character class"
var DASHES = "-\u2010-\u2015\u2212\u30FC\uFF0D";
var SLASHES = "\uFF0F/";
var DOTS = "\uFF0E.";
var WHITESPACE = " \xA0\xAD\u200B\u2060\u3000";
var BRACKETS = "()\uFF08\uFF09\uFF3B\uFF3D\\[\\]";
// export const OPENING_BRACKETS = '(\uFF08\uFF3B\\\['
var TILDES = "~\u2053\u223C\uFF5E";

// Regular expression of acceptable punctuation found in phone numbers. This
// excludes punctuation found as a leading character only. This consists of dash
// characters, white space characters, full stops, slashes, square brackets,
// parentheses and tildes. Full-width variants are also present.
var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
var PLUS_CHARS = "+\uFF0B";
// const LEADING_PLUS_CHARS_PATTERN = new RegExp('^[' + PLUS_CHARS + ']+')
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/ParseError.js
function ParseError_typeof(o) { "@babel/helpers - typeof"; return ParseError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, ParseError_typeof(o); }
function _defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, ParseError_toPropertyKey(o.key), o); } }
function _createClass(e, r, t) { return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function ParseError_toPropertyKey(t) { var i = ParseError_toPrimitive(t, "string"); return "symbol" == ParseError_typeof(i) ? i : i + ""; }
function ParseError_toPrimitive(t, r) { if ("object" != ParseError_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != ParseError_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }
function _classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function _callSuper(t, o, e) { return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e)); }
function _possibleConstructorReturn(t, e) { if (e && ("object" == ParseError_typeof(e) || "function" == typeof e)) return e; if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined"); return _assertThisInitialized(t); }
function _assertThisInitialized(e) { if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called"); return e; }
function _inherits(t, e) { if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function"); t.prototype = Object.create(e && e.prototype, { constructor: { value: t, writable: !0, configurable: !0 } }), Object.defineProperty(t, "prototype", { writable: !1 }), e && _setPrototypeOf(t, e); }
function _wrapNativeSuper(t) { var r = "function" == typeof Map ? new Map() : void 0; return _wrapNativeSuper = function _wrapNativeSuper(t) { if (null === t || !_isNativeFunction(t)) return t; if ("function" != typeof t) throw new TypeError("Super expression must either be null or a function"); if (void 0 !== r) { if (r.has(t)) return r.get(t); r.set(t, Wrapper); } function Wrapper() { return _construct(t, arguments, _getPrototypeOf(this).constructor); } return Wrapper.prototype = Object.create(t.prototype, { constructor: { value: Wrapper, enumerable: !1, writable: !0, configurable: !0 } }), _setPrototypeOf(Wrapper, t); }, _wrapNativeSuper(t); }
function _construct(t, e, r) { if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments); var o = [null]; o.push.apply(o, e); var p = new (t.bind.apply(t, o))(); return r && _setPrototypeOf(p, r.prototype), p; }
function _isNativeReflectConstruct() { try { var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})); } catch (t) {} return (_isNativeReflectConstruct = function _isNativeReflectConstruct() { return !!t; })(); }
function _isNativeFunction(t) { try { return -1 !== Function.toString.call(t).indexOf("[native code]"); } catch (n) { return "function" == typeof t; } }
function _setPrototypeOf(t, e) { return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function (t, e) { return t.__proto__ = e, t; }, _setPrototypeOf(t, e); }
function _getPrototypeOf(t) { return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function (t) { return t.__proto__ || Object.getPrototypeOf(t); }, _getPrototypeOf(t); }
// https://stackoverflow.com/a/46971044/970769
// "Breaking changes in Typescript 2.1"
// "Extending built-ins like Error, Array, and Map may no longer work."
// "As a recommendation, you can manually adjust the prototype immediately after any super(...) calls."
// https://github.com/Microsoft/TypeScript-wiki/blob/main/Breaking-Changes.md#extending-built-ins-like-error-array-and-map-may-no-longer-work
var ParseError = /*#__PURE__*/function (_Error) {
  function ParseError(code) {
    var _this;
    _classCallCheck(this, ParseError);
    _this = _callSuper(this, ParseError, [code]);
    // Set the prototype explicitly.
    // Any subclass of FooError will have to manually set the prototype as well.
    Object.setPrototypeOf(_this, ParseError.prototype);
    _this.name = _this.constructor.name;
    return _this;
  }
  _inherits(ParseError, _Error);
  return _createClass(ParseError);
}(/*#__PURE__*/_wrapNativeSuper(Error));

//# sourceMappingURL=ParseError.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/tools/semver-compare.js
// Copy-pasted from:
// https://github.com/substack/semver-compare/blob/master/index.js
//
// Inlining this function because some users reported issues with
// importing from `semver-compare` in a browser with ES6 "native" modules.
//
// Fixes `semver-compare` not being able to compare versions with alpha/beta/etc "tags".
// https://github.com/catamphetamine/libphonenumber-js/issues/381
/* harmony default export */ function semver_compare(a, b) {
  a = a.split('-');
  b = b.split('-');
  var pa = a[0].split('.');
  var pb = b[0].split('.');
  for (var i = 0; i < 3; i++) {
    var na = Number(pa[i]);
    var nb = Number(pb[i]);
    if (na > nb) return 1;
    if (nb > na) return -1;
    if (!isNaN(na) && isNaN(nb)) return 1;
    if (isNaN(na) && !isNaN(nb)) return -1;
  }
  if (a[1] && b[1]) {
    return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
  }
  return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
}
//# sourceMappingURL=semver-compare.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCallingCode.js
var CALLING_CODE_REG_EXP = /^\d+$/;
function isCallingCode(string) {
  return CALLING_CODE_REG_EXP.test(string);
}
//# sourceMappingURL=isCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/metadata.js
function _readOnlyError(r) { throw new TypeError('"' + r + '" is read-only'); }
function metadata_typeof(o) { "@babel/helpers - typeof"; return metadata_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, metadata_typeof(o); }
function metadata_classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function metadata_defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, metadata_toPropertyKey(o.key), o); } }
function metadata_createClass(e, r, t) { return r && metadata_defineProperties(e.prototype, r), t && metadata_defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function metadata_toPropertyKey(t) { var i = metadata_toPrimitive(t, "string"); return "symbol" == metadata_typeof(i) ? i : i + ""; }
function metadata_toPrimitive(t, r) { if ("object" != metadata_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != metadata_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }




// Added "possibleLengths" and renamed
// "country_phone_code_to_countries" to "country_calling_codes".
var V2 = '1.0.18';

// Added "idd_prefix" and "default_idd_prefix".
var V3 = '1.2.0';

// Moved `001` country code to "nonGeographic" section of metadata.
var V4 = '1.7.35';
var DEFAULT_EXT_PREFIX = ' ext. ';

/**
 * See: https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md
 */
var Metadata = /*#__PURE__*/function () {
  /**
   * @param {object} metadata — Metadata JSON.
   */
  function Metadata(metadata) {
    metadata_classCallCheck(this, Metadata);
    validateMetadata(metadata);
    this.metadata = metadata;
    setVersion.call(this, metadata);
  }
  return metadata_createClass(Metadata, [{
    key: "getCountries",
    value: function getCountries() {
      return Object.keys(this.metadata.countries).filter(function (_) {
        return _ !== '001';
      });
    }
  }, {
    key: "getCountryMetadata",
    value: function getCountryMetadata(countryCode) {
      return this.metadata.countries[countryCode];
    }
  }, {
    key: "nonGeographic",
    value: function nonGeographic() {
      if (this.v1 || this.v2 || this.v3) return;
      // `nonGeographical` was a typo.
      // It's present in metadata generated from `1.7.35` to `1.7.37`.
      // The test case could be found by searching for "nonGeographical".
      return this.metadata.nonGeographic || this.metadata.nonGeographical;
    }
  }, {
    key: "hasCountry",
    value: function hasCountry(country) {
      return this.getCountryMetadata(country) !== undefined;
    }
  }, {
    key: "hasCallingCode",
    value: function hasCallingCode(callingCode) {
      if (this.getCountryCodesForCallingCode(callingCode)) {
        return true;
      }
      if (this.nonGeographic()) {
        if (this.nonGeographic()[callingCode]) {
          return true;
        }
      } else {
        // A hacky workaround for old custom metadata (generated before V4).
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === '001') {
          return true;
        }
      }
    }
  }, {
    key: "isNonGeographicCallingCode",
    value: function isNonGeographicCallingCode(callingCode) {
      if (this.nonGeographic()) {
        return this.nonGeographic()[callingCode] ? true : false;
      } else {
        return this.getCountryCodesForCallingCode(callingCode) ? false : true;
      }
    }

    // Deprecated.
  }, {
    key: "country",
    value: function country(countryCode) {
      return this.selectNumberingPlan(countryCode);
    }

    /**
     * Selects a telephone numbering plan based on either a country code or a calling code.
     * @param {string} argument — Country code or calling code.
     * @param {string} legacyArgumentCallingCode — Legacy argument: calling code, if the first argument is not passed.
     */
  }, {
    key: "selectNumberingPlan",
    value: function selectNumberingPlan(argument, legacyArgumentCallingCode) {
      var countryCode;
      var callingCode;
      if (argument) {
        if (isCallingCode(argument)) {
          callingCode = argument;
        } else {
          countryCode = argument;
        }
      }
      // Previously, the signature of this method was: `.selectNumberingPlan(country, callingCode)`.
      // And if `country` argument wasn't passed, it looked into the second argument `callingCode`.
      // Now it's preferred to only pass either `country` or `callingCode` as the first argument.
      if (legacyArgumentCallingCode) {
        callingCode = legacyArgumentCallingCode;
      }

      // Select a telephone numbering plan.
      if (countryCode && countryCode !== '001') {
        var countryMetadata = this.getCountryMetadata(countryCode);
        if (!countryMetadata) {
          throw new Error("Unknown country: ".concat(countryCode));
        }
        this.numberingPlan = new NumberingPlan(countryMetadata, this);
      } else if (callingCode) {
        if (!this.hasCallingCode(callingCode)) {
          throw new Error("Unknown calling code: ".concat(callingCode));
        }
        this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
      } else {
        this.numberingPlan = undefined;
      }
      return this;
    }
  }, {
    key: "getCountryCodesForCallingCode",
    value: function getCountryCodesForCallingCode(callingCode) {
      var countryCodes = this.countryCallingCodes()[callingCode];
      if (countryCodes) {
        // Metadata before V4 included "non-geographic entity" calling codes
        // inside `country_calling_codes` (for example, `"881":["001"]`).
        // Now the semantics of `country_calling_codes` has changed:
        // it's specifically for "countries" now.
        // Older versions of custom metadata will simply skip parsing
        // "non-geographic entity" phone numbers with new versions
        // of this library: it's not considered a bug,
        // because such numbers are extremely rare,
        // and developers extremely rarely use custom metadata.
        if (countryCodes.length === 1 && countryCodes[0].length === 3) {
          return;
        }
        return countryCodes;
      }
    }
  }, {
    key: "getCountryCodeForCallingCode",
    value: function getCountryCodeForCallingCode(callingCode) {
      var countryCodes = this.getCountryCodesForCallingCode(callingCode);
      if (countryCodes) {
        return countryCodes[0];
      }
    }
  }, {
    key: "getNumberingPlanMetadata",
    value: function getNumberingPlanMetadata(callingCode) {
      // If a calling code is specified, choose the telephone numbering plan
      // of the "default" country for this calling code.
      // For example, if calling code `1` is passed,
      // the telephone numbering plan of `US` will be selected.
      var countryCode = this.getCountryCodeForCallingCode(callingCode);
      if (countryCode) {
        return this.getCountryMetadata(countryCode);
      }
      if (this.nonGeographic()) {
        var metadata = this.nonGeographic()[callingCode];
        if (metadata) {
          return metadata;
        }
      } else {
        // A hacky workaround for old custom metadata (generated before V4).
        // In that metadata, there was no concept of "non-geographic" metadata
        // so metadata for `001` country code was stored along with other countries.
        // The test case can be found by searching for:
        // "should work around `nonGeographic` metadata not existing".
        var countryCodes = this.countryCallingCodes()[callingCode];
        if (countryCodes && countryCodes.length === 1 && countryCodes[0] === '001') {
          return this.metadata.countries['001'];
        }
      }
    }

    // Deprecated.
  }, {
    key: "countryCallingCode",
    value: function countryCallingCode() {
      return this.numberingPlan.callingCode();
    }

    // Deprecated.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      return this.numberingPlan.IDDPrefix();
    }

    // Deprecated.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      return this.numberingPlan.defaultIDDPrefix();
    }

    // Deprecated.
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      return this.numberingPlan.nationalNumberPattern();
    }

    // Deprecated.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      return this.numberingPlan.possibleLengths();
    }

    // Deprecated.
  }, {
    key: "formats",
    value: function formats() {
      return this.numberingPlan.formats();
    }

    // Deprecated.
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      return this.numberingPlan.nationalPrefixForParsing();
    }

    // Deprecated.
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.numberingPlan.nationalPrefixTransformRule();
    }

    // Deprecated.
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.numberingPlan.leadingDigits();
    }

    // Deprecated.
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      return this.numberingPlan.hasTypes();
    }

    // Deprecated.
  }, {
    key: "type",
    value: function type(_type) {
      return this.numberingPlan.type(_type);
    }

    // Deprecated.
  }, {
    key: "ext",
    value: function ext() {
      return this.numberingPlan.ext();
    }
  }, {
    key: "countryCallingCodes",
    value: function countryCallingCodes() {
      if (this.v1) return this.metadata.country_phone_code_to_countries;
      return this.metadata.country_calling_codes;
    }

    // Deprecated.
  }, {
    key: "chooseCountryByCountryCallingCode",
    value: function chooseCountryByCountryCallingCode(callingCode) {
      return this.selectNumberingPlan(callingCode);
    }
  }, {
    key: "hasSelectedNumberingPlan",
    value: function hasSelectedNumberingPlan() {
      return this.numberingPlan !== undefined;
    }
  }]);
}();

var NumberingPlan = /*#__PURE__*/function () {
  function NumberingPlan(metadata, globalMetadataObject) {
    metadata_classCallCheck(this, NumberingPlan);
    this.globalMetadataObject = globalMetadataObject;
    this.metadata = metadata;
    setVersion.call(this, globalMetadataObject.metadata);
  }
  return metadata_createClass(NumberingPlan, [{
    key: "callingCode",
    value: function callingCode() {
      return this.metadata[0];
    }

    // When multiple countries share the same calling code,
    // all phone number formatting rules are included in the metadata
    // of the "default" country for that calling code.
    // Any other countries' metdata doesn't include any formatting rules.
    // Google developers said that such storage architecture was chosen for performance reasons.
    //
    // For example, for NANPA region ("North American Numbering Plan Administration",
    // which includes USA, Canada, Cayman Islands, Bahamas, etc) all formatting rules
    // are contained in the metadata of `US` country.
    //
    // This is not public API.
    //
  }, {
    key: "_getDefaultCountryMetadataForThisCallingCode",
    value: function _getDefaultCountryMetadataForThisCallingCode() {
      return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
    }

    // Deprecated.
  }, {
    key: "getDefaultCountryMetadataForRegion",
    value: function getDefaultCountryMetadataForRegion() {
      return this._getDefaultCountryMetadataForThisCallingCode();
    }

    // Is always present.
  }, {
    key: "IDDPrefix",
    value: function IDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[1];
    }

    // Is only present when a country supports multiple IDD prefixes.
  }, {
    key: "defaultIDDPrefix",
    value: function defaultIDDPrefix() {
      if (this.v1 || this.v2) return;
      return this.metadata[12];
    }
  }, {
    key: "nationalNumberPattern",
    value: function nationalNumberPattern() {
      if (this.v1 || this.v2) return this.metadata[1];
      return this.metadata[2];
    }

    // "possible length" data is always present in Google's metadata.
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.v1) return;
      return this.metadata[this.v2 ? 2 : 3];
    }
  }, {
    key: "_getFormats",
    value: function _getFormats(metadata) {
      return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
    }

    // For countries of the same region (e.g. NANPA)
    // formats are all stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "formats",
    value: function formats() {
      var _this = this;
      var formats = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
      return formats.map(function (_) {
        return new Format(_, _this);
      });
    }
  }, {
    key: "nationalPrefix",
    value: function nationalPrefix() {
      return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
    }
  }, {
    key: "_getNationalPrefixFormattingRule",
    value: function _getNationalPrefixFormattingRule(metadata) {
      return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
    }

    // For countries of the same region (e.g. NANPA)
    // national prefix formatting rule is stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "_nationalPrefixForParsing",
    value: function _nationalPrefixForParsing() {
      return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
    }
  }, {
    key: "nationalPrefixForParsing",
    value: function nationalPrefixForParsing() {
      // If `national_prefix_for_parsing` is not set explicitly,
      // then infer it from `national_prefix` (if any)
      return this._nationalPrefixForParsing() || this.nationalPrefix();
    }
  }, {
    key: "nationalPrefixTransformRule",
    value: function nationalPrefixTransformRule() {
      return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
    }
  }, {
    key: "_getNationalPrefixIsOptionalWhenFormatting",
    value: function _getNationalPrefixIsOptionalWhenFormatting() {
      return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
    }

    // For countries of the same region (e.g. NANPA)
    // "national prefix is optional when formatting" flag is
    // stored in the "main" country for that region.
    // E.g. "RU" and "KZ", "US" and "CA".
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
    }
  }, {
    key: "leadingDigits",
    value: function leadingDigits() {
      return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
    }
  }, {
    key: "types",
    value: function types() {
      return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
    }
  }, {
    key: "hasTypes",
    value: function hasTypes() {
      // Versions 1.2.0 - 1.2.4: can be `[]`.
      /* istanbul ignore next */
      if (this.types() && this.types().length === 0) {
        return false;
      }
      // Versions <= 1.2.4: can be `undefined`.
      // Version >= 1.2.5: can be `0`.
      return !!this.types();
    }
  }, {
    key: "type",
    value: function type(_type2) {
      if (this.hasTypes() && getType(this.types(), _type2)) {
        return new Type(getType(this.types(), _type2), this);
      }
    }
  }, {
    key: "ext",
    value: function ext() {
      if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
      return this.metadata[13] || DEFAULT_EXT_PREFIX;
    }
  }]);
}();
var Format = /*#__PURE__*/function () {
  function Format(format, metadata) {
    metadata_classCallCheck(this, Format);
    this._format = format;
    this.metadata = metadata;
  }
  return metadata_createClass(Format, [{
    key: "pattern",
    value: function pattern() {
      return this._format[0];
    }
  }, {
    key: "format",
    value: function format() {
      return this._format[1];
    }
  }, {
    key: "leadingDigitsPatterns",
    value: function leadingDigitsPatterns() {
      return this._format[2] || [];
    }
  }, {
    key: "nationalPrefixFormattingRule",
    value: function nationalPrefixFormattingRule() {
      return this._format[3] || this.metadata.nationalPrefixFormattingRule();
    }
  }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function nationalPrefixIsOptionalWhenFormattingInNationalFormat() {
      return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
  }, {
    key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
    value: function nationalPrefixIsMandatoryWhenFormattingInNationalFormat() {
      // National prefix is omitted if there's no national prefix formatting rule
      // set for this country, or when the national prefix formatting rule
      // contains no national prefix itself, or when this rule is set but
      // national prefix is optional for this phone number format
      // (and it is not enforced explicitly)
      return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }

    // Checks whether national prefix formatting rule contains national prefix.
  }, {
    key: "usesNationalPrefix",
    value: function usesNationalPrefix() {
      return this.nationalPrefixFormattingRule() &&
      // Check that national prefix formatting rule is not a "dummy" one.
      !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule())
      // In compressed metadata, `this.nationalPrefixFormattingRule()` is `0`
      // when `national_prefix_formatting_rule` is not present.
      // So, `true` or `false` are returned explicitly here, so that
      // `0` number isn't returned.
      ? true : false;
    }
  }, {
    key: "internationalFormat",
    value: function internationalFormat() {
      return this._format[5] || this.format();
    }
  }]);
}();
/**
 * A pattern that is used to determine if the national prefix formatting rule
 * has the first group only, i.e., does not start with the national prefix.
 * Note that the pattern explicitly allows for unbalanced parentheses.
 */
var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
var Type = /*#__PURE__*/function () {
  function Type(type, metadata) {
    metadata_classCallCheck(this, Type);
    this.type = type;
    this.metadata = metadata;
  }
  return metadata_createClass(Type, [{
    key: "pattern",
    value: function pattern() {
      if (this.metadata.v1) return this.type;
      return this.type[0];
    }
  }, {
    key: "possibleLengths",
    value: function possibleLengths() {
      if (this.metadata.v1) return;
      return this.type[1] || this.metadata.possibleLengths();
    }
  }]);
}();
function getType(types, type) {
  switch (type) {
    case 'FIXED_LINE':
      return types[0];
    case 'MOBILE':
      return types[1];
    case 'TOLL_FREE':
      return types[2];
    case 'PREMIUM_RATE':
      return types[3];
    case 'PERSONAL_NUMBER':
      return types[4];
    case 'VOICEMAIL':
      return types[5];
    case 'UAN':
      return types[6];
    case 'PAGER':
      return types[7];
    case 'VOIP':
      return types[8];
    case 'SHARED_COST':
      return types[9];
  }
}
function validateMetadata(metadata) {
  if (!metadata) {
    throw new Error('[libphonenumber-js] `metadata` argument not passed. Check your arguments.');
  }

  // `country_phone_code_to_countries` was renamed to `country_calling_codes` in `1.0.18`.
  // For that reason, it's not used in this detection algorithm.
  // Instead, it detects by `countries: {}` property existence.
  if (!isObject(metadata) || !isObject(metadata.countries)) {
    throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(isObject(metadata) ? 'an object of shape: { ' + Object.keys(metadata).join(', ') + ' }' : 'a ' + typeOf(metadata) + ': ' + metadata, "."));
  }
}

// Babel transforms `typeof` into some "branches"
// so istanbul will show this as "branch not covered".
/* istanbul ignore next */
var typeOf = function typeOf(_) {
  return metadata_typeof(_);
};

/**
 * Returns extension prefix for a country.
 * @param  {string} country
 * @param  {object} metadata
 * @return {string?}
 * @example
 * // Returns " ext. "
 * getExtPrefix("US")
 */
function getExtPrefix(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).ext();
  }
  return DEFAULT_EXT_PREFIX;
}

/**
 * Returns "country calling code" for a country.
 * Throws an error if the country doesn't exist or isn't supported by this library.
 * @param  {string} country
 * @param  {object} metadataJson
 * @return {string}
 * @example
 * // Returns "44"
 * getCountryCallingCode("GB")
 */
function getCountryCallingCode(country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  if (metadata.hasCountry(country)) {
    return metadata.selectNumberingPlan(country).countryCallingCode();
  }
  throw new Error("Unknown country: ".concat(country));
}

/**
 * Tells if a country code is supported.
 * @param  {string} country
 * @param  {object} metadataJson
 * @return {boolean}
 * @example
 * // Returns `true`
 * isSupportedCountry("GB")
 */
function isSupportedCountry(country, metadataJson) {
  // const metadata = new Metadata(metadataJson)
  // return metadata.hasCountry(country)
  return metadataJson.countries.hasOwnProperty(country);
}

/**
 * Sets `v1`/`v2`/`v3`/`v4` properties on `this` object.
 * @param {object} metadata — Metadata JSON
 */
function setVersion(metadata) {
  var version = metadata.version;
  if (typeof version === 'number') {
    this.v1 = version === 1;
    this.v2 = version === 2;
    this.v3 = version === 3;
    this.v4 = version === 4;
  } else {
    if (!version) {
      this.v1 = true;
    } else if (semver_compare(version, V3) === -1) {
      this.v2 = true;
    } else if (semver_compare(version, V4) === -1) {
      this.v3 = true;
    } else {
      this.v4 = true;
    }
  }
}
//# sourceMappingURL=metadata.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js


// The RFC 3966 format for extensions.
var RFC3966_EXTN_PREFIX = ';ext=';

/**
 * Helper method for constructing regular expressions for parsing. Creates
 * an expression that captures up to max_length digits.
 * @return {string} RegEx pattern to capture extension digits.
 */
var getExtensionDigitsPattern = function getExtensionDigitsPattern(maxLength) {
  return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
};

/**
 * Helper initialiser method to create the regular-expression pattern to match
 * extensions.
 * Copy-pasted from Google's `libphonenumber`:
 * https://github.com/google/libphonenumber/blob/55b2646ec9393f4d3d6661b9c82ef9e258e8b829/javascript/i18n/phonenumbers/phonenumberutil.js#L759-L766
 * @return {string} RegEx pattern to capture extensions.
 */
function createExtensionPattern(purpose) {
  // We cap the maximum length of an extension based on the ambiguity of the way
  // the extension is prefixed. As per ITU, the officially allowed length for
  // extensions is actually 40, but we don't support this since we haven't seen real
  // examples and this introduces many false interpretations as the extension labels
  // are not standardized.
  /** @type {string} */
  var extLimitAfterExplicitLabel = '20';
  /** @type {string} */
  var extLimitAfterLikelyLabel = '15';
  /** @type {string} */
  var extLimitAfterAmbiguousChar = '9';
  /** @type {string} */
  var extLimitWhenNotSure = '6';

  /** @type {string} */
  var possibleSeparatorsBetweenNumberAndExtLabel = "[ \xA0\\t,]*";
  // Optional full stop (.) or colon, followed by zero or more spaces/tabs/commas.
  /** @type {string} */
  var possibleCharsAfterExtLabel = "[:\\.\uFF0E]?[ \xA0\\t,-]*";
  /** @type {string} */
  var optionalExtnSuffix = "#?";

  // Here the extension is called out in more explicit way, i.e mentioning it obvious
  // patterns like "ext.".
  /** @type {string} */
  var explicitExtLabels = "(?:e?xt(?:ensi(?:o\u0301?|\xF3))?n?|\uFF45?\uFF58\uFF54\uFF4E?|\u0434\u043E\u0431|anexo)";
  // One-character symbols that can be used to indicate an extension, and less
  // commonly used or more ambiguous extension labels.
  /** @type {string} */
  var ambiguousExtLabels = "(?:[x\uFF58#\uFF03~\uFF5E]|int|\uFF49\uFF4E\uFF54)";
  // When extension is not separated clearly.
  /** @type {string} */
  var ambiguousSeparator = "[- ]+";
  // This is the same as possibleSeparatorsBetweenNumberAndExtLabel, but not matching
  // comma as extension label may have it.
  /** @type {string} */
  var possibleSeparatorsNumberExtLabelNoComma = "[ \xA0\\t]*";
  // ",," is commonly used for auto dialling the extension when connected. First
  // comma is matched through possibleSeparatorsBetweenNumberAndExtLabel, so we do
  // not repeat it here. Semi-colon works in Iphone and Android also to pop up a
  // button with the extension number following.
  /** @type {string} */
  var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";

  /** @type {string} */
  var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
  /** @type {string} */
  var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
  /** @type {string} */
  var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
  /** @type {string} */
  var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";

  /** @type {string} */
  var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
  /** @type {string} */
  var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;

  // The first regular expression covers RFC 3966 format, where the extension is added
  // using ";ext=". The second more generic where extension is mentioned with explicit
  // labels like "ext:". In both the above cases we allow more numbers in extension than
  // any other extension labels. The third one captures when single character extension
  // labels or less commonly used labels are used. In such cases we capture fewer
  // extension digits in order to reduce the chance of falsely interpreting two
  // numbers beside each other as a number + extension. The fourth one covers the
  // special case of American numbers where the extension is written with a hash
  // at the end, such as "- 503#". The fifth one is exclusively for extension
  // autodialling formats which are used when dialling and in this case we accept longer
  // extensions. The last one is more liberal on the number of commas that acts as
  // extension labels, so we have a strict cap on the number of digits in such extensions.
  return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
}
//# sourceMappingURL=createExtensionPattern.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js



//  Regular expression of viable phone numbers. This is location independent.
//  Checks we have at least three leading digits, and only valid punctuation,
//  alpha characters and digits in the phone number. Does not include extension
//  data. The symbol 'x' is allowed here as valid punctuation since it is often
//  used as a placeholder for carrier codes, for example in Brazilian phone
//  numbers. We also allow multiple '+' characters at the start.
//
//  Corresponds to the following:
//  [digits]{minLengthNsn}|
//  plus_sign*
//  (([punctuation]|[star])*[digits]){3,}([punctuation]|[star]|[digits]|[alpha])*
//
//  The first reg-ex is to allow short numbers (two digits long) to be parsed if
//  they are entered as "15" etc, but only if there is no punctuation in them.
//  The second expression restricts the number of digits to three or more, but
//  then allows them to be in international form, and to have alpha-characters
//  and punctuation. We split up the two reg-exes here and combine them when
//  creating the reg-ex VALID_PHONE_NUMBER_PATTERN itself so we can prefix it
//  with ^ and append $ to each branch.
//
//  "Note VALID_PUNCTUATION starts with a -,
//   so must be the first in the range" (c) Google devs.
//  (wtf did they mean by saying that; probably nothing)
//
var MIN_LENGTH_PHONE_NUMBER_PATTERN = '[' + VALID_DIGITS + ']{' + MIN_LENGTH_FOR_NSN + '}';
//
// And this is the second reg-exp:
// (see MIN_LENGTH_PHONE_NUMBER_PATTERN for a full description of this reg-exp)
//
var VALID_PHONE_NUMBER = '[' + PLUS_CHARS + ']{0,1}' + '(?:' + '[' + VALID_PUNCTUATION + ']*' + '[' + VALID_DIGITS + ']' + '){3,}' + '[' + VALID_PUNCTUATION + VALID_DIGITS + ']*';

// This regular expression isn't present in Google's `libphonenumber`
// and is only used to determine whether the phone number being input
// is too short for it to even consider it a "valid" number.
// This is just a way to differentiate between a really invalid phone
// number like "abcde" and a valid phone number that a user has just
// started inputting, like "+1" or "1": both these cases would be
// considered `NOT_A_NUMBER` by Google's `libphonenumber`, but this
// library can provide a more detailed error message — whether it's
// really "not a number", or is it just a start of a valid phone number.
var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp('^' + '[' + PLUS_CHARS + ']{0,1}' + '(?:' + '[' + VALID_PUNCTUATION + ']*' + '[' + VALID_DIGITS + ']' + '){1,2}' + '$', 'i');
var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER +
// Phone number extensions
'(?:' + createExtensionPattern() + ')?';

// The combined regular expression for valid phone numbers:
//
var VALID_PHONE_NUMBER_PATTERN = new RegExp(
// Either a short two-digit-only phone number
'^' + MIN_LENGTH_PHONE_NUMBER_PATTERN + '$' + '|' +
// Or a longer fully parsed phone number (min 3 characters)
'^' + VALID_PHONE_NUMBER_WITH_EXTENSION + '$', 'i');

// Checks to see if the string of characters could possibly be a phone number at
// all. At the moment, checks to see that the string begins with at least 2
// digits, ignoring any punctuation commonly found in phone numbers. This method
// does not require the number to be normalized in advance - but does assume
// that leading non-number symbols have been removed, such as by the method
// `extract_possible_number`.
//
function isViablePhoneNumber_isViablePhoneNumber(number) {
  return number.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number);
}

// This is just a way to differentiate between a really invalid phone
// number like "abcde" and a valid phone number that a user has just
// started inputting, like "+1" or "1": both these cases would be
// considered `NOT_A_NUMBER` by Google's `libphonenumber`, but this
// library can provide a more detailed error message — whether it's
// really "not a number", or is it just a start of a valid phone number.
function isViablePhoneNumberStart(number) {
  return VALID_PHONE_NUMBER_START_REG_EXP.test(number);
}
//# sourceMappingURL=isViablePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js


// Regexp of all known extension prefixes used by different regions followed by
// 1 or more valid digits, for use when parsing.
var EXTN_PATTERN = new RegExp('(?:' + createExtensionPattern() + ')$', 'i');

// Strips any extension (as in, the part of the number dialled after the call is
// connected, usually indicated with extn, ext, x or similar) from the end of
// the number, and returns it.
function extractExtension(number) {
  var start = number.search(EXTN_PATTERN);
  if (start < 0) {
    return {};
  }
  // If we find a potential extension, and the number preceding this is a viable
  // number, we assume it is an extension.
  var numberWithoutExtension = number.slice(0, start);
  var matches = number.match(EXTN_PATTERN);
  var i = 1;
  while (i < matches.length) {
    if (matches[i]) {
      return {
        number: numberWithoutExtension,
        ext: matches[i]
      };
    }
    i++;
  }
}
//# sourceMappingURL=extractExtension.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/parseDigits.js
function _createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = parseDigits_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function parseDigits_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return parseDigits_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseDigits_arrayLikeToArray(r, a) : void 0; } }
function parseDigits_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
// These mappings map a character (key) to a specific digit that should
// replace it for normalization purposes. Non-European digits that
// may be used in phone numbers are mapped to a European equivalent.
//
// E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
//
var DIGITS = {
  '0': '0',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8': '8',
  '9': '9',
  "\uFF10": '0',
  // Fullwidth digit 0
  "\uFF11": '1',
  // Fullwidth digit 1
  "\uFF12": '2',
  // Fullwidth digit 2
  "\uFF13": '3',
  // Fullwidth digit 3
  "\uFF14": '4',
  // Fullwidth digit 4
  "\uFF15": '5',
  // Fullwidth digit 5
  "\uFF16": '6',
  // Fullwidth digit 6
  "\uFF17": '7',
  // Fullwidth digit 7
  "\uFF18": '8',
  // Fullwidth digit 8
  "\uFF19": '9',
  // Fullwidth digit 9
  "\u0660": '0',
  // Arabic-indic digit 0
  "\u0661": '1',
  // Arabic-indic digit 1
  "\u0662": '2',
  // Arabic-indic digit 2
  "\u0663": '3',
  // Arabic-indic digit 3
  "\u0664": '4',
  // Arabic-indic digit 4
  "\u0665": '5',
  // Arabic-indic digit 5
  "\u0666": '6',
  // Arabic-indic digit 6
  "\u0667": '7',
  // Arabic-indic digit 7
  "\u0668": '8',
  // Arabic-indic digit 8
  "\u0669": '9',
  // Arabic-indic digit 9
  "\u06F0": '0',
  // Eastern-Arabic digit 0
  "\u06F1": '1',
  // Eastern-Arabic digit 1
  "\u06F2": '2',
  // Eastern-Arabic digit 2
  "\u06F3": '3',
  // Eastern-Arabic digit 3
  "\u06F4": '4',
  // Eastern-Arabic digit 4
  "\u06F5": '5',
  // Eastern-Arabic digit 5
  "\u06F6": '6',
  // Eastern-Arabic digit 6
  "\u06F7": '7',
  // Eastern-Arabic digit 7
  "\u06F8": '8',
  // Eastern-Arabic digit 8
  "\u06F9": '9' // Eastern-Arabic digit 9
};
function parseDigit(character) {
  return DIGITS[character];
}

/**
 * Parses phone number digits from a string.
 * Drops all punctuation leaving only digits.
 * Also converts wide-ascii and arabic-indic numerals to conventional numerals.
 * E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
 * @param  {string} string
 * @return {string}
 * @example
 * ```js
 * parseDigits('8 (800) 555')
 * // Outputs '8800555'.
 * ```
 */
function parseDigits(string) {
  var result = '';
  // Using `.split('')` here instead of normal `for ... of`
  // because the importing application doesn't neccessarily include an ES6 polyfill.
  // The `.split('')` approach discards "exotic" UTF-8 characters
  // (the ones consisting of four bytes) but digits
  // (including non-European ones) don't fall into that range
  // so such "exotic" characters would be discarded anyway.
  for (var _iterator = _createForOfIteratorHelperLoose(string.split('')), _step; !(_step = _iterator()).done;) {
    var character = _step.value;
    var digit = parseDigit(character);
    if (digit) {
      result += digit;
    }
  }
  return result;
}
//# sourceMappingURL=parseDigits.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js
function parseIncompletePhoneNumber_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = parseIncompletePhoneNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function parseIncompletePhoneNumber_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return parseIncompletePhoneNumber_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseIncompletePhoneNumber_arrayLikeToArray(r, a) : void 0; } }
function parseIncompletePhoneNumber_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


/**
 * Parses phone number characters from a string.
 * Drops all punctuation leaving only digits and the leading `+` sign (if any).
 * Also converts wide-ascii and arabic-indic numerals to conventional numerals.
 * E.g. in Iraq they don't write `+442323234` but rather `+٤٤٢٣٢٣٢٣٤`.
 * @param  {string} string
 * @return {string}
 * @example
 * ```js
 * // Outputs '8800555'.
 * parseIncompletePhoneNumber('8 (800) 555')
 * // Outputs '+7800555'.
 * parseIncompletePhoneNumber('+7 800 555')
 * ```
 */
function parseIncompletePhoneNumber(string) {
  var result = '';
  // Using `.split('')` here instead of normal `for ... of`
  // because the importing application doesn't neccessarily include an ES6 polyfill.
  // The `.split('')` approach discards "exotic" UTF-8 characters
  // (the ones consisting of four bytes) but digits
  // (including non-European ones) don't fall into that range
  // so such "exotic" characters would be discarded anyway.
  for (var _iterator = parseIncompletePhoneNumber_createForOfIteratorHelperLoose(string.split('')), _step; !(_step = _iterator()).done;) {
    var character = _step.value;
    result += parsePhoneNumberCharacter(character, result) || '';
  }
  return result;
}

/**
 * Parses next character while parsing phone number digits (including a `+`)
 * from text: discards everything except `+` and digits, and `+` is only allowed
 * at the start of a phone number.
 * For example, is used in `react-phone-number-input` where it uses
 * [`input-format`](https://gitlab.com/catamphetamine/input-format).
 * @param  {string} character - Yet another character from raw input string.
 * @param  {string?} prevParsedCharacters - Previous parsed characters.
 * @param  {function?} eventListener - An optional "on event" function.
 * @return {string?} The parsed character.
 */
function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
  // Only allow a leading `+`.
  if (character === '+') {
    // If this `+` is not the first parsed character
    // then discard it.
    if (prevParsedCharacters) {
      // `eventListener` argument was added to this `export`ed function on Dec 26th, 2023.
      // Any 3rd-party code that used to `import` and call this function before that
      // won't be passing any `eventListener` argument.
      //
      // The addition of the `eventListener` argument was to fix the slightly-weird behavior
      // of parsing an input string when the user inputs something like `"2+7"
      // https://github.com/catamphetamine/react-phone-number-input/issues/437
      //
      // If the parser encounters an unexpected `+` in a string being parsed
      // then it simply discards that out-of-place `+` and any following characters.
      //
      if (typeof eventListener === 'function') {
        eventListener('end');
      }
      return;
    }
    return '+';
  }
  // Allow digits.
  return parseDigit(character);
}
//# sourceMappingURL=parseIncompletePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/mergeArrays.js
function mergeArrays_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = mergeArrays_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function mergeArrays_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return mergeArrays_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? mergeArrays_arrayLikeToArray(r, a) : void 0; } }
function mergeArrays_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }
/**
 * Merges two arrays.
 * @param  {*} a
 * @param  {*} b
 * @return {*}
 */
function mergeArrays(a, b) {
  var merged = a.slice();
  for (var _iterator = mergeArrays_createForOfIteratorHelperLoose(b), _step; !(_step = _iterator()).done;) {
    var element = _step.value;
    if (a.indexOf(element) < 0) {
      merged.push(element);
    }
  }
  return merged.sort(function (a, b) {
    return a - b;
  });

  // ES6 version, requires Set polyfill.
  // let merged = new Set(a)
  // for (const element of b) {
  // 	merged.add(i)
  // }
  // return Array.from(merged).sort((a, b) => a - b)
}
//# sourceMappingURL=mergeArrays.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js



/**
 * Checks phone number length against the phone numbering plan selected in metadata.
 * Optionally, it could be restrained by a specific country.
 * @param {string} nationalNumber
 * @param {string?} country — Specific country to use rather than the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {string}
 */
function checkNumberLength(nationalNumber, country, metadata) {
  return checkNumberLengthForType(nationalNumber, undefined, country, metadata);
}

/**
 * Checks phone number length against the phone numbering plan selected in metadata.
 * Optionally, it could be restrained by a specific phone number type or a specific country.
 * @param {string} nationalNumber
 * @param {string?} type — Specific phone number type.
 * @param {string?} country — Specific country to use instead of the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {string} See the README on `validatePhoneNumberLength()` function, with an addition of a special case: when phone numbers of type `type` aren't possible in the telephone numbering plan, it will return "INVALID_LENGTH".
 */
// Checks whether a number is possible for a certain `country` based on the number length.
//
// This function is not supported by metadata generated with ancient versions of
// `libphonenumber-js` (before version `1.0.18`) which didn't include "possible lengths".
//
// There was also a known issue with `checkNumberLength()` function:
// if a number is possible only in a certain `country` among several `countries`
// that share the same "country calling code", that function would check
// the possibility of the phone number only in the "main" `country` for the "country calling code"
// and would not check if it's actually be possible in the speciifc `country`.
//
// For example, "+1310xxxx" numbers are valid in Canada.
// However, they are not possible in the US due to being too short.
// Since Canada and the US share the same country calling code — "+1" —
// `checkNumberLength()` function used to return not "IS_POSSIBLE" for "+1310xxxx" numbers.
//
// In such cases, when using "/max" metadata, `isValid()` could output `true`
// but at the same time `isPossible()` could output `false`, which was contradictory.
//
// See https://issuetracker.google.com/issues/335892662 for the discusson in Google's issues.
//
// The solution suggested by Google was implemented: an optional `country` argument
// was added to `checkNumberLength()` function. If present, that `country` will be used
// to check phone number length for that specific `country` rather than the "main" country
// for the shared "country calling code".
//
function checkNumberLengthForType(nationalNumber, type, country, metadata) {
  if (country) {
    // If a specific `country` is specified, re-create a metadata instance with it.
    metadata = new Metadata(metadata.metadata);
    metadata.selectNumberingPlan(country);
  }
  var type_info = metadata.type(type);

  // There should always be "<possiblePengths/>" set for every type element.
  // This is declared in the XML schema.
  // For size efficiency, where a sub-description (e.g. fixed-line)
  // has the same "<possiblePengths/>" as the "general description", this is missing,
  // so we fall back to the "general description". Where no numbers of the type
  // exist at all, there is one possible length (-1) which is guaranteed
  // not to match the length of any real phone number.
  var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
  // let local_lengths = type_info && type.possibleLengthsLocal() || metadata.possibleLengthsLocal()

  // Metadata before version `1.0.18` didn't contain `possible_lengths`.
  if (!possible_lengths) {
    return 'IS_POSSIBLE';
  }
  if (type === 'FIXED_LINE_OR_MOBILE') {
    // No such country in metadata.
    /* istanbul ignore next */
    if (!metadata.type('FIXED_LINE')) {
      // The rare case has been encountered where no fixedLine data is available
      // (true for some non-geographic entities), so we just check mobile.
      return checkNumberLengthForType(nationalNumber, 'MOBILE', country, metadata);
    }
    var mobile_type = metadata.type('MOBILE');
    if (mobile_type) {
      // Merge the mobile data in if there was any. "Concat" creates a new
      // array, it doesn't edit possible_lengths in place, so we don't need a copy.
      // Note that when adding the possible lengths from mobile, we have
      // to again check they aren't empty since if they are this indicates
      // they are the same as the general desc and should be obtained from there.
      possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
      // The current list is sorted; we need to merge in the new list and
      // re-sort (duplicates are okay). Sorting isn't so expensive because
      // the lists are very small.

      // if (local_lengths) {
      // 	local_lengths = mergeArrays(local_lengths, mobile_type.possibleLengthsLocal())
      // } else {
      // 	local_lengths = mobile_type.possibleLengthsLocal()
      // }
    }
  }
  // If the type doesn't exist then return 'INVALID_LENGTH'.
  else if (type && !type_info) {
    return 'INVALID_LENGTH';
  }
  var actual_length = nationalNumber.length;

  // In `libphonenumber-js` all "local-only" formats are dropped for simplicity.
  // // This is safe because there is never an overlap beween the possible lengths
  // // and the local-only lengths; this is checked at build time.
  // if (local_lengths && local_lengths.indexOf(nationalNumber.length) >= 0)
  // {
  // 	return 'IS_POSSIBLE_LOCAL_ONLY'
  // }

  var minimum_length = possible_lengths[0];
  if (minimum_length === actual_length) {
    return 'IS_POSSIBLE';
  }
  if (minimum_length > actual_length) {
    return 'TOO_SHORT';
  }
  if (possible_lengths[possible_lengths.length - 1] < actual_length) {
    return 'TOO_LONG';
  }

  // We skip the first element since we've already checked it.
  return possible_lengths.indexOf(actual_length, 1) >= 0 ? 'IS_POSSIBLE' : 'INVALID_LENGTH';
}
//# sourceMappingURL=checkNumberLength.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isPossible.js



/**
 * Checks if a phone number is "possible" (basically just checks its length).
 *
 * isPossible(phoneNumberInstance, { ..., v2: true }, metadata)
 *
 * isPossible({ phone: '8005553535', country: 'RU' }, { ... }, metadata)
 * isPossible({ phone: '8005553535', country: 'RU' }, undefined, metadata)
 *
 * @param  {object|PhoneNumber} input — If `options.v2: true` flag is passed, the `input` should be a `PhoneNumber` instance. Otherwise, it should be an object of shape `{ phone: '...', country: '...' }`.
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {string}
 */
function isPossiblePhoneNumber(input, options, metadataJson) {
  /* istanbul ignore if */
  if (options === undefined) {
    options = {};
  }
  var metadata = new Metadata(metadataJson);
  if (options.v2) {
    if (!input.countryCallingCode) {
      throw new Error('Invalid phone number object passed');
    }
    metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  } else {
    if (!input.phone) {
      return false;
    }
    if (input.country) {
      if (!metadata.hasCountry(input.country)) {
        throw new Error("Unknown country: ".concat(input.country));
      }
      metadata.selectNumberingPlan(input.country);
    } else {
      if (!input.countryCallingCode) {
        throw new Error('Invalid phone number object passed');
      }
      metadata.selectNumberingPlan(input.countryCallingCode);
    }
  }

  // Old (legacy) metadata (< 1.0.18) had no "possible length" data.
  // So `isPossibleNumber()` function is supported only for non-legacy metadata.
  if (metadata.possibleLengths()) {
    return isPossibleNumber(input.phone || input.nationalNumber, metadata);
  }

  // There was a bug in versions from `1.7.35` to `1.7.37` of `libphonenumber-js`
  // where "possible_lengths" property was missing from "non-geographical" numbering plans' metadata.
  // After that, the bug was noticed and fixed.
  // So for versions from `1.7.35` to `1.7.37`, just assume that all "non=geotraphical" numbers are possible.
  // The reason is that the bug was noticed relatively quickly (within a day or so)
  // and it's unlikely that anyone generated their custom metadata in that short time span.
  // And if they didn't generate any custom metadata then a follow-up package update would've silently fixed the bug.
  if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) {
    return true;
  }

  // `isPossibleNumber()` function is not supported.
  throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
}

/**
 * Tells if a given national (significant) number is possible
 * @param {string} nationalNumber
 * @param {Metadata} metadata = Metadata instance with a pre-selected telephone numbering plan.
 * @returns {boolean}
 */
function isPossibleNumber(nationalNumber, metadata) {
  switch (checkNumberLength(nationalNumber, undefined, metadata)) {
    case 'IS_POSSIBLE':
      return true;
    // This library ignores "local-only" phone numbers (for simplicity).
    // See the readme for more info on what are "local-only" phone numbers.
    // case 'IS_POSSIBLE_LOCAL_ONLY':
    // 	return !isInternational
    default:
      return false;
  }
}
//# sourceMappingURL=isPossible.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js
/**
 * Checks whether the entire input sequence can be matched
 * against the regular expression.
 * @return {boolean}
 */
function matchesEntirely(text, regularExpressionText) {
  // If the assigning of the `''` default value is moved to the arguments above,
  // the code coverage would decrease for some weird reason.
  text = text || '';
  return new RegExp('^(?:' + regularExpressionText + ')$').test(text);
}
//# sourceMappingURL=matchesEntirely.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getNumberType.js
function getNumberType_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getNumberType_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getNumberType_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getNumberType_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getNumberType_arrayLikeToArray(r, a) : void 0; } }
function getNumberType_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


var NON_FIXED_LINE_PHONE_TYPES = ['MOBILE', 'PREMIUM_RATE', 'TOLL_FREE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER', 'PAGER', 'UAN', 'VOICEMAIL'];

// Finds out national phone number type (fixed line, mobile, etc)
function getNumberType(input, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};

  // When `parse()` returns an empty object — `{}` —
  // that means that the phone number is malformed,
  // so it can't possibly be valid.
  if (!input.country && !input.countryCallingCode) {
    return;
  }
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;

  // The following is copy-pasted from the original function:
  // https://github.com/googlei18n/libphonenumber/blob/3ea547d4fbaa2d0b67588904dfa5d3f2557c27ff/javascript/i18n/phonenumbers/phonenumberutil.js#L2835

  // Is this national number even valid for this country
  if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) {
    return;
  }

  // Is it fixed line number
  if (isNumberTypeEqualTo(nationalNumber, 'FIXED_LINE', metadata)) {
    // Because duplicate regular expressions are removed
    // to reduce metadata size, if "mobile" pattern is ""
    // then it means it was removed due to being a duplicate of the fixed-line pattern.
    //
    if (metadata.type('MOBILE') && metadata.type('MOBILE').pattern() === '') {
      return 'FIXED_LINE_OR_MOBILE';
    }

    // `MOBILE` type pattern isn't included if it matched `FIXED_LINE` one.
    // For example, for "US" country.
    // Old metadata (< `1.0.18`) had a specific "types" data structure
    // that happened to be `undefined` for `MOBILE` in that case.
    // Newer metadata (>= `1.0.18`) has another data structure that is
    // not `undefined` for `MOBILE` in that case (it's just an empty array).
    // So this `if` is just for backwards compatibility with old metadata.
    if (!metadata.type('MOBILE')) {
      return 'FIXED_LINE_OR_MOBILE';
    }

    // Check if the number happens to qualify as both fixed line and mobile.
    // (no such country in the minimal metadata set)
    /* istanbul ignore if */
    if (isNumberTypeEqualTo(nationalNumber, 'MOBILE', metadata)) {
      return 'FIXED_LINE_OR_MOBILE';
    }
    return 'FIXED_LINE';
  }
  for (var _iterator = getNumberType_createForOfIteratorHelperLoose(NON_FIXED_LINE_PHONE_TYPES), _step; !(_step = _iterator()).done;) {
    var type = _step.value;
    if (isNumberTypeEqualTo(nationalNumber, type, metadata)) {
      return type;
    }
  }
}
function isNumberTypeEqualTo(nationalNumber, type, metadata) {
  var typeDefinition = metadata.type(type);
  if (!typeDefinition || !typeDefinition.pattern()) {
    return false;
  }

  // Check if any possible number lengths are present;
  // if so, we use them to avoid checking
  // the validation pattern if they don't match.
  // If they are absent, this means they match
  // the general description, which we have
  // already checked before a specific number type.
  if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) {
    return false;
  }
  return matchesEntirely(nationalNumber, typeDefinition.pattern());
}
//# sourceMappingURL=getNumberType.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isValid.js




/**
 * Checks if a given phone number is valid.
 *
 * isValid(phoneNumberInstance, { ..., v2: true }, metadata)
 *
 * isPossible({ phone: '8005553535', country: 'RU' }, { ... }, metadata)
 * isPossible({ phone: '8005553535', country: 'RU' }, undefined, metadata)
 *
 * If the `number` is a string, it will be parsed to an object,
 * but only if it contains only valid phone number characters (including punctuation).
 * If the `number` is an object, it is used as is.
 *
 * The optional `defaultCountry` argument is the default country.
 * I.e. it does not restrict to just that country,
 * e.g. in those cases where several countries share
 * the same phone numbering rules (NANPA, Britain, etc).
 * For example, even though the number `07624 369230`
 * belongs to the Isle of Man ("IM" country code)
 * calling `isValidNumber('07624369230', 'GB', metadata)`
 * still returns `true` because the country is not restricted to `GB`,
 * it's just that `GB` is the default one for the phone numbering rules.
 * For restricting the country see `isValidNumberForRegion()`
 * though restricting a country might not be a good idea.
 * https://github.com/googlei18n/libphonenumber/blob/master/FAQ.md#when-should-i-use-isvalidnumberforregion
 *
 * Examples:
 *
 * ```js
 * isValidNumber('+78005553535', metadata)
 * isValidNumber('8005553535', 'RU', metadata)
 * isValidNumber('88005553535', 'RU', metadata)
 * isValidNumber({ phone: '8005553535', country: 'RU' }, metadata)
 * ```
 */
function isValidNumber(input, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(input.country || input.countryCallingCode);

  // By default, countries only have type regexps when it's required for
  // distinguishing different countries having the same `countryCallingCode`.
  if (metadata.hasTypes()) {
    return getNumberType(input, options, metadata.metadata) !== undefined;
  }

  // If there are no type regexps for this country in metadata then use
  // `nationalNumberPattern` as a "better than nothing" replacement.
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
  return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
}
//# sourceMappingURL=isValid.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCountryCode.js
var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
function isCountryCode(string) {
  return COUNTRY_CODE_REG_EXP.test(string);
}
//# sourceMappingURL=isCountryCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js


var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
  var country;
  var callingCode;
  var metadata = new Metadata(metadataJson);
  // If country code is passed then derive `countryCallingCode` from it.
  // Also store the country code as `.country`.
  if (isCountryCode(countryOrCallingCode)) {
    country = countryOrCallingCode;
    metadata.selectNumberingPlan(country);
    callingCode = metadata.countryCallingCode();
  } else {
    callingCode = countryOrCallingCode;
    /* istanbul ignore if */
    if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
      if (metadata.isNonGeographicCallingCode(callingCode)) {
        country = '001';
      }
    }
  }
  return {
    country: country,
    callingCode: callingCode
  };
}
//# sourceMappingURL=getCountryAndCallingCodeFromOneOfThem.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js


/**
 * Returns a list of countries that the phone number could potentially belong to.
 * @param  {string} callingCode — Calling code.
 * @param  {string} nationalNumber — National (significant) number.
 * @param  {object} metadata — Metadata.
 * @return {string[]} A list of possible countries.
 */
function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
  var _metadata = new Metadata(metadata);
  var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return [];
  }
  return possibleCountries.filter(function (country) {
    return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
  });
}
function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
}
//# sourceMappingURL=getPossibleCountriesForNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js


var CAPTURING_DIGIT_PATTERN = new RegExp('([' + VALID_DIGITS + '])');
function stripIddPrefix(number, country, callingCode, metadataJson) {
  if (!country) {
    return;
  }

  // Get the IDD prefix pattern.
  var metadata = new Metadata(metadataJson);
  metadata.selectNumberingPlan(country || callingCode);
  var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());

  // Check if the number is IDD-prefixed.
  if (number.search(IDDPrefixPattern) !== 0) {
    return;
  }

  // Strip IDD prefix.
  number = number.slice(number.match(IDDPrefixPattern)[0].length);

  // If there're any digits after an IDD prefix,
  // then those digits are a country calling code.
  // Since no country code starts with a `0`,
  // the code below validates that the next digit (if present) is not `0`.
  var matchedGroups = number.match(CAPTURING_DIGIT_PATTERN);
  if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) {
    if (matchedGroups[1] === '0') {
      return;
    }
  }
  return number;
}
//# sourceMappingURL=stripIddPrefix.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js
/**
 * Strips any national prefix (such as 0, 1) present in a
 * (possibly incomplete) number provided.
 * Also strips a "carrier code", if it's present.
 * "Carrier codes" are only used  in Colombia and Brazil,
 * and only when dialing within those countries from a mobile phone to a fixed line number.
 * Sometimes it won't actually strip national prefix
 * and will instead prepend some digits to the `number`:
 * for example, when number `2345678` is passed with `VI` country selected,
 * it will return `{ number: "3402345678" }`, because `340` area code is prepended.
 * @param {string} number — National number digits.
 * @param {object} metadata — Metadata with country selected.
 * @return {object} `{ nationalNumber: string, nationalPrefix: string? carrierCode: string? }`. Even if a national prefix was extracted, it's not necessarily present in the returned object, so don't rely on its presence in the returned object in order to find out whether a national prefix has been extracted or not.
 */
function extractNationalNumberFromPossiblyIncompleteNumber(number, metadata) {
  if (number && metadata.numberingPlan.nationalPrefixForParsing()) {
    // See METADATA.md for the description of
    // `national_prefix_for_parsing` and `national_prefix_transform_rule`.
    // Attempt to parse the first digits as a national prefix.
    var prefixPattern = new RegExp('^(?:' + metadata.numberingPlan.nationalPrefixForParsing() + ')');
    var prefixMatch = prefixPattern.exec(number);
    if (prefixMatch) {
      var nationalNumber;
      var carrierCode;
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md#national_prefix_for_parsing--national_prefix_transform_rule
      // If a `national_prefix_for_parsing` has any "capturing groups"
      // then it means that the national (significant) number is equal to
      // those "capturing groups" transformed via `national_prefix_transform_rule`,
      // and nothing could be said about the actual national prefix:
      // what is it and was it even there.
      // If a `national_prefix_for_parsing` doesn't have any "capturing groups",
      // then everything it matches is a national prefix.
      // To determine whether `national_prefix_for_parsing` matched any
      // "capturing groups", the value of the result of calling `.exec()`
      // is looked at, and if it has non-undefined values where there're
      // "capturing groups" in the regular expression, then it means
      // that "capturing groups" have been matched.
      // It's not possible to tell whether there'll be any "capturing gropus"
      // before the matching process, because a `national_prefix_for_parsing`
      // could exhibit both behaviors.
      var capturedGroupsCount = prefixMatch.length - 1;
      var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
      if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
        nationalNumber = number.replace(prefixPattern, metadata.nationalPrefixTransformRule());
        // If there's more than one captured group,
        // then carrier code is the second one.
        if (capturedGroupsCount > 1) {
          carrierCode = prefixMatch[1];
        }
      }
      // If there're no "capturing groups",
      // or if there're "capturing groups" but no
      // `national_prefix_transform_rule`,
      // then just strip the national prefix from the number,
      // and possibly a carrier code.
      // Seems like there could be more.
      else {
        // `prefixBeforeNationalNumber` is the whole substring matched by
        // the `national_prefix_for_parsing` regular expression.
        // There seem to be no guarantees that it's just a national prefix.
        // For example, if there's a carrier code, it's gonna be a
        // part of `prefixBeforeNationalNumber` too.
        var prefixBeforeNationalNumber = prefixMatch[0];
        nationalNumber = number.slice(prefixBeforeNationalNumber.length);
        // If there's at least one captured group,
        // then carrier code is the first one.
        if (hasCapturedGroups) {
          carrierCode = prefixMatch[1];
        }
      }
      // Tries to guess whether a national prefix was present in the input.
      // This is not something copy-pasted from Google's library:
      // they don't seem to have an equivalent for that.
      // So this isn't an "officially approved" way of doing something like that.
      // But since there seems no other existing method, this library uses it.
      var nationalPrefix;
      if (hasCapturedGroups) {
        var possiblePositionOfTheFirstCapturedGroup = number.indexOf(prefixMatch[1]);
        var possibleNationalPrefix = number.slice(0, possiblePositionOfTheFirstCapturedGroup);
        // Example: an Argentinian (AR) phone number `0111523456789`.
        // `prefixMatch[0]` is `01115`, and `$1` is `11`,
        // and the rest of the phone number is `23456789`.
        // The national number is transformed via `9$1` to `91123456789`.
        // National prefix `0` is detected being present at the start.
        // if (possibleNationalPrefix.indexOf(metadata.numberingPlan.nationalPrefix()) === 0) {
        if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) {
          nationalPrefix = metadata.numberingPlan.nationalPrefix();
        }
      } else {
        nationalPrefix = prefixMatch[0];
      }
      return {
        nationalNumber: nationalNumber,
        nationalPrefix: nationalPrefix,
        carrierCode: carrierCode
      };
    }
  }
  return {
    nationalNumber: number
  };
}
//# sourceMappingURL=extractNationalNumberFromPossiblyIncompleteNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js
function getCountryByNationalNumber_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = getCountryByNationalNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function getCountryByNationalNumber_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return getCountryByNationalNumber_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getCountryByNationalNumber_arrayLikeToArray(r, a) : void 0; } }
function getCountryByNationalNumber_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }



/**
 * Returns the exact country that a given national (significant) number belongs to
 * in case of ambiguity, i.e. when multiple countries share the same "country calling code".
 * @param {string} [nationalNumber]
 * @param {string[]} countries — A list of countries that share the same calling code.
 * @param {object} metadata — Metadata JSON.
 * @returns {string?} Returns the exact country this number belongs to, or `undefined` if the exact country couldn't be determined.
 */
function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
  // Create a new `metadata` instance because it will be selecting a `country`.
  var metadata = new Metadata(metadataJson);

  // const matchingCountries = []

  for (var _iterator = getCountryByNationalNumber_createForOfIteratorHelperLoose(countries), _step; !(_step = _iterator()).done;) {
    var country = _step.value;
    metadata.selectNumberingPlan(country);
    // "Leading digits" patterns are only defined for about 20% of all countries.
    // By definition, matching "leading digits" is a sufficient but not a necessary
    // condition for a phone number to belong to a country.
    // The point of "leading digits" check is that it's the fastest one to get a match.
    // https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md#leading_digits
    // I'd suppose that "leading digits" patterns are mutually exclusive for different countries
    // because of the intended use of that feature.
    if (metadata.leadingDigits()) {
      if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) {
        return country;
      }
    }
    // Else perform full validation with all of those
    // fixed-line/mobile/etc regular expressions.
    else if (getNumberType({
      phone: nationalNumber,
      country: country
    }, undefined, metadata.metadata)) {
      // When multiple countries share the same "country calling code",
      // type patterns aren't guaranteed to be unique among them.
      // For example, both `US` and `CA` have the same pattern for `toll_free` numbers.
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/103#note_1417147572
      //
      // That means that this `if` condition could be `true` for multiple countries from the list.
      // Currently, it just returns the first one, which is also the "main" country for the "country calling code".
      // In an example with `toll_free` numbers above, `"US"` would be returned even though
      // it could as well be `"CA"`.
      //
      // There was also a time when this attempted to be overly smart
      // and kept track of all such multiple matching countries
      // and then picked the one that matched the `defaultCountry`, if provided.
      // For example, with `toll_free` numbers above, and with `defaultCountry: "CA"`,
      // it would've returned `"CA"` instead of `"US"`.
      // Later it turned out that such "overly smart" behavior turned out to be just confusing,
      // so this "overly smart" country detection was reverted to returning the "main" country
      // for the "country calling code".
      // https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/154
      //
      return country;
      //
      // The "overly smart" behavior code:
      //
      // if (defaultCountry) {
      // 	if (country === defaultCountry) {
      // 		return country
      // 	} else {
      // 		matchingCountries.push(country)
      // 	}
      // } else {
      // 	return country
      // }
    }
  }

  // // Return the first ("main") one of the `matchingCountries`.
  // if (matchingCountries.length > 0) {
  // 	return matchingCountries[0]
  // }
}
//# sourceMappingURL=getCountryByNationalNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js

var getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;

/**
 * Returns the exact country that a given national (significant) number belongs to
 * in case of ambiguity, i.e. when multiple countries share the same "country calling code".
 * @param {string} [callingCode]
 * @param {string} [options.nationalNumber] — National (significant) number.
 * @param {Metadata} options.metadata — Metadata instance.
 * @returns {string?} Returns the most suitable country for this calling code and national (significant) number.
 */
function getCountryByCallingCode(callingCode, _ref) {
  var nationalNumber = _ref.nationalNumber,
    metadata = _ref.metadata;
  /* istanbul ignore if */
  if (getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
    if (metadata.isNonGeographicCallingCode(callingCode)) {
      return '001';
    }
  }
  var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
  if (!possibleCountries) {
    return;
  }
  // If there's just one country corresponding to the country code,
  // then just return it, without further phone number digits validation.
  if (possibleCountries.length === 1) {
    return possibleCountries[0];
  }
  return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
}
//# sourceMappingURL=getCountryByCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js





/**
 * Strips national prefix and carrier code from a complete phone number.
 * The difference from the non-"FromCompleteNumber" function is that
 * it won't extract national prefix if the resultant number is too short
 * to be a complete number for the selected phone numbering plan.
 * @param  {string} number — Complete phone number digits.
 * @param  {string?} country — Specific country to use instead of the one that is pre-selected in the metadata instance.
 * @param  {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @return {object} `{ nationalNumber: string, carrierCode: string? }`.
 */
function extractNationalNumber(number, country, metadata) {
  // Parsing national prefixes and carrier codes
  // is only required for local phone numbers
  // but some people don't understand that
  // and sometimes write international phone numbers
  // with national prefixes (or maybe even carrier codes).
  // http://ucken.blogspot.ru/2016/03/trunk-prefixes-in-skype4b.html
  // Google's original library forgives such mistakes
  // and so does this library, because it has been requested:
  // https://github.com/catamphetamine/libphonenumber-js/issues/127
  var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number, metadata),
    carrierCode = _extractNationalNumbe.carrierCode,
    nationalNumber = _extractNationalNumbe.nationalNumber;
  if (nationalNumber !== number) {
    if (!shouldHaveExtractedNationalPrefix(number, nationalNumber, metadata)) {
      // Don't strip the national prefix.
      return {
        nationalNumber: number
      };
    }
    // Check the national (significant) number length after extracting national prefix and carrier code.
    // Legacy generated metadata (before `1.0.18`) didn't support the "possible lengths" feature,
    // so this `if` will only be executed with newer metadata.
    if (metadata.numberingPlan.possibleLengths()) {
      // If an exact `country` is not specified, attempt to detect it from the assumed national number.
      if (!country) {
        country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
          nationalNumber: nationalNumber,
          metadata: metadata
        });
      }

      // The number remaining after stripping the national prefix and carrier code
      // should be long enough to have a possible length for the country.
      // Otherwise, don't strip the national prefix and carrier code,
      // since the original number could be a valid number.
      // This check has been copy-pasted "as is" from Google's original library:
      // https://github.com/google/libphonenumber/blob/876268eb1ad6cdc1b7b5bef17fc5e43052702d57/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L3236-L3250
      // It doesn't check for the "possibility" of the original `number`.
      // I guess it's fine not checking that one. It works as is anyway.
      if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) {
        // Don't strip the national prefix.
        return {
          nationalNumber: number
        };
      }
    }
  }
  return {
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
  };
}

// In some countries, the same digit could be a national prefix
// or a leading digit of a valid phone number.
// For example, in Russia, national prefix is `8`,
// and also `800 555 35 35` is a valid number
// in which `8` is not a national prefix, but the first digit
// of a national (significant) number.
// Same's with Belarus:
// `82004910060` is a valid national (significant) number,
// but `2004910060` is not.
// To support such cases (to prevent the code from always stripping
// national prefix), a condition is imposed: a national prefix
// is not extracted when the original number is "viable" and the
// resultant number is not, a "viable" national number being the one
// that matches `national_number_pattern`.
function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
  // The equivalent in Google's code is:
  // https://github.com/google/libphonenumber/blob/e326fa1fc4283bb05eb35cb3c15c18f98a31af33/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L2969-L3004
  if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) {
    return false;
  }
  // This "is possible" national number (length) check has been commented out
  // because it's superceded by the (effectively) same check done in the
  // `extractNationalNumber()` function after it calls `shouldHaveExtractedNationalPrefix()`.
  // In other words, why run the same check twice if it could only be run once.
  // // Check the national (significant) number length after extracting national prefix and carrier code.
  // // Fixes a minor "weird behavior" bug: https://gitlab.com/catamphetamine/libphonenumber-js/-/issues/57
  // // (Legacy generated metadata (before `1.0.18`) didn't support the "possible lengths" feature).
  // if (metadata.possibleLengths()) {
  // 	if (isPossibleIncompleteNationalNumber(nationalNumberBefore, metadata) &&
  // 		!isPossibleIncompleteNationalNumber(nationalNumberAfter, metadata)) {
  // 		return false
  // 	}
  // }
  return true;
}

/**
 * Tells if a given incomplete national number is possible or not.
 * @param {string} nationalNumber
 * @param {string?} country — Specific country rather than the one that is pre-selected in the metadata instance.
 * @param {Metadata} metadata — Metadata instance with a selected numbering plan.
 * @returns {boolean}
 */
function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
  switch (checkNumberLength(nationalNumber, country, metadata)) {
    case 'TOO_SHORT':
    case 'INVALID_LENGTH':
      // This library ignores "local-only" phone numbers (for simplicity).
      // See the readme for more info on what are "local-only" phone numbers.
      // case 'IS_POSSIBLE_LOCAL_ONLY':
      return false;
    default:
      return true;
  }
}
//# sourceMappingURL=extractNationalNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js






/**
 * Sometimes some people incorrectly input international phone numbers
 * without the leading `+`. This function corrects such input.
 * @param  {string} number — Phone number digits (only digits, no `+`).
 * @param  {string} [country] — Exact country of the phone number.
 * @param  {string} [defaultCountry]
 * @param  {string} [defaultCallingCode]
 * @param  {object} metadataJson
 * @return {object} `{ countryCallingCode: string?, number: string }`, where `countryCallingCode` is the calling code that was extracted from the input `number` string, and `number` is the originally passed `number` without the extracted calling code.
 */
function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  // Validate arguments.
  // The `number` is known to be in a non-international form
  // because there's no leading "+" character.
  // Therefore, there must be either `country` or `defaultCountry` or `defaultCallingCode`.
  // Otherwise, there'd be no source for the calling code to search for in the `number`.
  if (!(country || defaultCountry || defaultCallingCode)) {
    // There's no source for the calling code to search for in the `number`.
    return {
      number: number
    };
  }
  var countryCallingCode = country || defaultCountry ? getCountryCallingCode(country || defaultCountry, metadataJson) : defaultCallingCode;
  if (number.indexOf(countryCallingCode) === 0) {
    var metadata = new Metadata(metadataJson);
    metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
    var possibleShorterNumber = number.slice(countryCallingCode.length);
    var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, undefined, metadata),
      possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
    var _extractNationalNumbe2 = extractNationalNumber(number, undefined, metadata),
      nationalNumber = _extractNationalNumbe2.nationalNumber;

    // If the number was not valid before but is valid now,
    // or if it was too long before, we consider the number
    // with the country calling code stripped to be a better result
    // and keep that instead.
    // For example, in Germany (+49), `49` is a valid area code,
    // so if a number starts with `49`, it could be both a valid
    // national German number or an international number without
    // a leading `+`.
    if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, undefined, metadata) === 'TOO_LONG') {
      return {
        countryCallingCode: countryCallingCode,
        number: possibleShorterNumber
      };
    }
  }
  return {
    number: number
  };
}
//# sourceMappingURL=extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js





/**
 * Attempts to extract a calling code from a phone number.
 * * If the phone number is found to be "international":
 *   * It will attempt to identify the calling code part of it and whether that part is complete and valid.
 *     * If the calling code part is complete and valid, it will return two properties:
 *       that calling code part (without `+`) and the rest of the digits.
 *     * Otherwise, i.e. if the calling code part is incomplete or invalid,
 *       it will return an empty object.
 * * Otherwise, i.e. if the phone number is national, there's no callind code to extract
 *   so it will just return the originally-passed `number` string as the only property.
 * @param  {string} number — Phone number digits (possibly with a `+`).
 * @param  {string} [country] — Country.
 * @param  {string} [defaultCountry] — Default country.
 * @param  {string} [defaultCallingCode] — Default calling code (some phone numbering plans are non-geographic).
 * @param  {object} metadataJson
 * @return {object} `{ countryCallingCodeSource: string?, countryCallingCode: string?, number: string }`, where `countryCallingCodeSource` tells how the returned calling code was extracted (if it was extracted), `countryCallingCode` is the calling code that was extracted from the input `number` string, and `number` is the originally passed `number` without the extracted calling code (and without a `+`). If the calling code is present but incomplete or invalid, it will return an empty object.
 * @example
 * // Returns `{ countryCallingCode: "1", number: "2133734253" }`.
 * extractCountryCallingCode('2133734253', 'US', null, null, metadata)
 * extractCountryCallingCode('2133734253', null, 'US', null, metadata)
 * extractCountryCallingCode('2133734253', null, null, '1', metadata)
 * extractCountryCallingCode('+12133734253', null, null, null, metadata)
 * extractCountryCallingCode('+12133734253', null, 'RU', null, metadata)
 */
function extractCountryCallingCode(number, country, defaultCountry, defaultCallingCode, metadataJson) {
  if (!number) {
    return {};
  }
  var isNumberWithIddPrefix;

  // If this is not an international phone number,
  // then either extract an "IDD" prefix, or extract a
  // country calling code from a number by autocorrecting it
  // by prepending a leading `+` in cases when it starts
  // with the country calling code.
  // https://wikitravel.org/en/International_dialling_prefix
  // https://github.com/catamphetamine/libphonenumber-js/issues/376
  if (number[0] !== '+') {
    // Convert an "out-of-country" dialing phone number
    // to a proper international phone number.
    var numberWithoutIDD = stripIddPrefix(number, country || defaultCountry, defaultCallingCode, metadataJson);
    // If an IDD prefix was stripped then
    // convert the number to international one
    // for subsequent parsing.
    if (numberWithoutIDD && numberWithoutIDD !== number) {
      isNumberWithIddPrefix = true;
      number = '+' + numberWithoutIDD;
    } else {
      // Check to see if the number starts with the country calling code
      // for the default country. If so, we remove the country calling code,
      // and do some checks on the validity of the number before and after.
      // https://github.com/catamphetamine/libphonenumber-js/issues/376
      if (country || defaultCountry || defaultCallingCode) {
        var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson),
          countryCallingCode = _extractCountryCallin.countryCallingCode,
          shorterNumber = _extractCountryCallin.number;
        if (countryCallingCode) {
          return {
            countryCallingCodeSource: 'FROM_NUMBER_WITHOUT_PLUS_SIGN',
            countryCallingCode: countryCallingCode,
            number: shorterNumber
          };
        }
      }
      return {
        // No need to set it to `UNSPECIFIED`. It can be just `undefined`.
        // countryCallingCodeSource: 'UNSPECIFIED',
        number: number
      };
    }
  }

  // `number` can only be international at this point.

  // Fast abortion: country codes do not begin with a '0'
  if (number[1] === '0') {
    return {};
  }
  var metadata = new Metadata(metadataJson);

  // The thing with country phone codes
  // is that they are orthogonal to each other
  // i.e. there's no such country phone code A
  // for which country phone code B exists
  // where B starts with A.
  // Therefore, while scanning digits,
  // if a valid country code is found,
  // that means that it is the country code.
  //
  var i = 2;
  while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number.length) {
    var _countryCallingCode = number.slice(1, i);
    if (metadata.hasCallingCode(_countryCallingCode)) {
      metadata.selectNumberingPlan(_countryCallingCode);
      return {
        countryCallingCodeSource: isNumberWithIddPrefix ? 'FROM_NUMBER_WITH_IDD' : 'FROM_NUMBER_WITH_PLUS_SIGN',
        countryCallingCode: _countryCallingCode,
        number: number.slice(i)
      };
    }
    i++;
  }
  return {};
}

// The possible values for the returned `countryCallingCodeSource` are:
//
// Copy-pasted from:
// https://github.com/google/libphonenumber/blob/master/resources/phonenumber.proto
//
// // The source from which the country_code is derived. This is not set in the
// // general parsing method, but in the method that parses and keeps raw_input.
// // New fields could be added upon request.
// enum CountryCodeSource {
//  // Default value returned if this is not set, because the phone number was
//  // created using parse, not parseAndKeepRawInput. hasCountryCodeSource will
//  // return false if this is the case.
//  UNSPECIFIED = 0;
//
//  // The country_code is derived based on a phone number with a leading "+",
//  // e.g. the French number "+33 1 42 68 53 00".
//  FROM_NUMBER_WITH_PLUS_SIGN = 1;
//
//  // The country_code is derived based on a phone number with a leading IDD,
//  // e.g. the French number "011 33 1 42 68 53 00", as it is dialled from US.
//  FROM_NUMBER_WITH_IDD = 5;
//
//  // The country_code is derived based on a phone number without a leading
//  // "+", e.g. the French number "33 1 42 68 53 00" when defaultCountry is
//  // supplied as France.
//  FROM_NUMBER_WITHOUT_PLUS_SIGN = 10;
//
//  // The country_code is derived NOT based on the phone number itself, but
//  // from the defaultCountry parameter provided in the parsing function by the
//  // clients. This happens mostly for numbers written in the national format
//  // (without country code). For example, this would be set when parsing the
//  // French number "01 42 68 53 00", when defaultCountry is supplied as
//  // France.
//  FROM_DEFAULT_COUNTRY = 20;
// }
//# sourceMappingURL=extractCountryCallingCode.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js


// Removes brackets and replaces dashes with spaces.
//
// E.g. "(999) 111-22-33" -> "999 111 22 33"
//
// For some reason Google's metadata contains `<intlFormat/>`s with brackets and dashes.
// Meanwhile, there's no single opinion about using punctuation in international phone numbers.
//
// For example, Google's `<intlFormat/>` for USA is `+1 213-373-4253`.
// And here's a quote from WikiPedia's "North American Numbering Plan" page:
// https://en.wikipedia.org/wiki/North_American_Numbering_Plan
//
// "The country calling code for all countries participating in the NANP is 1.
// In international format, an NANP number should be listed as +1 301 555 01 00,
// where 301 is an area code (Maryland)."
//
// I personally prefer the international format without any punctuation.
// For example, brackets are remnants of the old age, meaning that the
// phone number part in brackets (so called "area code") can be omitted
// if dialing within the same "area".
// And hyphens were clearly introduced for splitting local numbers into memorizable groups.
// For example, remembering "5553535" is difficult but "555-35-35" is much simpler.
// Imagine a man taking a bus from home to work and seeing an ad with a phone number.
// He has a couple of seconds to memorize that number until it passes by.
// If it were spaces instead of hyphens the man wouldn't necessarily get it,
// but with hyphens instead of spaces the grouping is more explicit.
// I personally think that hyphens introduce visual clutter,
// so I prefer replacing them with spaces in international numbers.
// In the modern age all output is done on displays where spaces are clearly distinguishable
// so hyphens can be safely replaced with spaces without losing any legibility.
//
function applyInternationalSeparatorStyle(formattedNumber) {
  return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), 'g'), ' ').trim();
}
//# sourceMappingURL=applyInternationalSeparatorStyle.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js


// This was originally set to $1 but there are some countries for which the
// first group is not used in the national pattern (e.g. Argentina) so the $1
// group does not match correctly. Therefore, we use `\d`, so that the first
// group actually used in the pattern will be matched.
var FIRST_GROUP_PATTERN = /(\$\d)/;
function formatNationalNumberUsingFormat(number, format, _ref) {
  var useInternationalFormat = _ref.useInternationalFormat,
    withNationalPrefix = _ref.withNationalPrefix,
    carrierCode = _ref.carrierCode,
    metadata = _ref.metadata;
  var formattedNumber = number.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() :
  // This library doesn't use `domestic_carrier_code_formatting_rule`,
  // because that one is only used when formatting phone numbers
  // for dialing from a mobile phone, and this is not a dialing library.
  // carrierCode && format.domesticCarrierCodeFormattingRule()
  // 	// First, replace the $CC in the formatting rule with the desired carrier code.
  // 	// Then, replace the $FG in the formatting rule with the first group
  // 	// and the carrier code combined in the appropriate way.
  // 	? format.format().replace(FIRST_GROUP_PATTERN, format.domesticCarrierCodeFormattingRule().replace('$CC', carrierCode))
  // 	: (
  // 		withNationalPrefix && format.nationalPrefixFormattingRule()
  // 			? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule())
  // 			: format.format()
  // 	)
  withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format());
  if (useInternationalFormat) {
    return applyInternationalSeparatorStyle(formattedNumber);
  }
  return formattedNumber;
}
//# sourceMappingURL=formatNationalNumberUsingFormat.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js


/**
 * Pattern that makes it easy to distinguish whether a region has a single
 * international dialing prefix or not. If a region has a single international
 * prefix (e.g. 011 in USA), it will be represented as a string that contains
 * a sequence of ASCII digits, and possibly a tilde, which signals waiting for
 * the tone. If there are multiple available international prefixes in a
 * region, they will be represented as a regex string that always contains one
 * or more characters that are not ASCII digits or a tilde.
 */
var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;

// If the `country` supports IDD calling, it returns a preferred IDD prefix.
// If the `country` doesn't support IDD calling, it returns `undefined`.
function getIddPrefix(country, callingCode, metadata) {
  var countryMetadata = new Metadata(metadata);
  countryMetadata.selectNumberingPlan(country || callingCode);
  if (countryMetadata.defaultIDDPrefix()) {
    return countryMetadata.defaultIDDPrefix();
  }
  if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) {
    return countryMetadata.IDDPrefix();
  }
}
//# sourceMappingURL=getIddPrefix.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/RFC3966.js
function RFC3966_slicedToArray(r, e) { return RFC3966_arrayWithHoles(r) || RFC3966_iterableToArrayLimit(r, e) || RFC3966_unsupportedIterableToArray(r, e) || RFC3966_nonIterableRest(); }
function RFC3966_nonIterableRest() { throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function RFC3966_iterableToArrayLimit(r, l) { var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (null != t) { var e, n, i, u, a = [], f = !0, o = !1; try { if (i = (t = t.call(r)).next, 0 === l) { if (Object(t) !== t) return; f = !1; } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0); } catch (r) { o = !0, n = r; } finally { try { if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return; } finally { if (o) throw n; } } return a; } }
function RFC3966_arrayWithHoles(r) { if (Array.isArray(r)) return r; }
function RFC3966_createForOfIteratorHelperLoose(r, e) { var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"]; if (t) return (t = t.call(r)).next.bind(t); if (Array.isArray(r) || (t = RFC3966_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) { t && (r = t); var o = 0; return function () { return o >= r.length ? { done: !0 } : { done: !1, value: r[o++] }; }; } throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method."); }
function RFC3966_unsupportedIterableToArray(r, a) { if (r) { if ("string" == typeof r) return RFC3966_arrayLikeToArray(r, a); var t = {}.toString.call(r).slice(8, -1); return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? RFC3966_arrayLikeToArray(r, a) : void 0; } }
function RFC3966_arrayLikeToArray(r, a) { (null == a || a > r.length) && (a = r.length); for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e]; return n; }


// https://www.ietf.org/rfc/rfc3966.txt

/**
 * @param  {string} text - Phone URI (RFC 3966).
 * @return {object} `{ ?number, ?ext }`.
 */
function parseRFC3966(text) {
  var number;
  var ext;

  // Replace "tel:" with "tel=" for parsing convenience.
  text = text.replace(/^tel:/, 'tel=');
  for (var _iterator = RFC3966_createForOfIteratorHelperLoose(text.split(';')), _step; !(_step = _iterator()).done;) {
    var part = _step.value;
    var _part$split = part.split('='),
      _part$split2 = RFC3966_slicedToArray(_part$split, 2),
      name = _part$split2[0],
      value = _part$split2[1];
    switch (name) {
      case 'tel':
        number = value;
        break;
      case 'ext':
        ext = value;
        break;
      case 'phone-context':
        // Only "country contexts" are supported.
        // "Domain contexts" are ignored.
        if (value[0] === '+') {
          number = value + number;
        }
        break;
    }
  }

  // If the phone number is not viable, then abort.
  if (!isViablePhoneNumber(number)) {
    return {};
  }
  var result = {
    number: number
  };
  if (ext) {
    result.ext = ext;
  }
  return result;
}

/**
 * @param  {object} - `{ ?number, ?extension }`.
 * @return {string} Phone URI (RFC 3966).
 */
function formatRFC3966(_ref) {
  var number = _ref.number,
    ext = _ref.ext;
  if (!number) {
    return '';
  }
  if (number[0] !== '+') {
    throw new Error("\"formatRFC3966()\" expects \"number\" to be in E.164 format.");
  }
  return "tel:".concat(number).concat(ext ? ';ext=' + ext : '');
}
//# sourceMappingURL=RFC3966.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/format.js
// This is a port of Google Android `libphonenumber`'s
// `phonenumberutil.js` of December 31th, 2018.
//
// https://github.com/googlei18n/libphonenumber/commits/master/javascript/i18n/phonenumbers/phonenumberutil.js






var DEFAULT_OPTIONS = {
  formatExtension: function formatExtension(formattedNumber, extension, metadata) {
    return "".concat(formattedNumber).concat(metadata.ext()).concat(extension);
  }
};

/**
 * Formats a phone number.
 *
 * format(phoneNumberInstance, 'INTERNATIONAL', { ..., v2: true }, metadata)
 * format(phoneNumberInstance, 'NATIONAL', { ..., v2: true }, metadata)
 *
 * format({ phone: '8005553535', country: 'RU' }, 'INTERNATIONAL', { ... }, metadata)
 * format({ phone: '8005553535', country: 'RU' }, 'NATIONAL', undefined, metadata)
 *
 * @param  {object|PhoneNumber} input — If `options.v2: true` flag is passed, the `input` should be a `PhoneNumber` instance. Otherwise, it should be an object of shape `{ phone: '...', country: '...' }`.
 * @param  {string} format
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {string}
 */
function formatNumber(input, format, options, metadataJson) {
  // Apply default options.
  if (options) {
    // Using ES6 "rest spread" syntax here didn't work with `babel`/`istanbul`
    // for some weird reason: this line of code would cause the code coverage
    // to show as not 100%. That's because `babel`/`istanbul`, for some weird reason,
    // apparently doesn't know how to properly exclude Babel polyfills from code coverage.
    //
    // options = { ...DEFAULT_OPTIONS, ...options }
    //
    options = merge({}, DEFAULT_OPTIONS, options);
  } else {
    options = DEFAULT_OPTIONS;
  }
  var metadata = new Metadata(metadataJson);

  // Normally, the `input` object is supposed to be a `PhoneNumber` class instance.
  // Also, according to the `PhoneNumber` class source code, `country` can't be "001".
  // It means that normally `input.country` or `input.countryCallingCode` is supposed
  // to be present because either of the two is always required to exist in a `PhoneNumber` instance.
  // This means that realistically, it's gonna step into either the first `if`
  // or the following `else if`, and normally it won't even reach the legacy-compatibility
  // `else return input.phone || ''` part.
  // So normally, it won't ever return an empty string here.
  if (input.country && input.country !== '001') {
    // Validate `input.country`.
    if (!metadata.hasCountry(input.country)) {
      throw new Error("Unknown country: ".concat(input.country));
    }
    metadata.selectNumberingPlan(input.country);
  } else if (input.countryCallingCode) {
    metadata.selectNumberingPlan(input.countryCallingCode);
  } else return input.phone || '';
  var countryCallingCode = metadata.countryCallingCode();
  var nationalNumber = options.v2 ? input.nationalNumber : input.phone;

  // This variable should have been declared inside `case`s
  // but Babel has a bug and it says "duplicate variable declaration".
  var number;
  switch (format) {
    case 'NATIONAL':
      // Normally, the `input` object is supposed to be a `PhoneNumber` class instance,
      // and a `PhoneNumber` class instance is always required to have a `nationalNumber`.
      // This means that the `if (!nationalNumber)` below is just for legacy-compatibility
      // and it normally can't really happen, so normally it won't ever return an empty string here.
      if (!nationalNumber) {
        return '';
      }
      number = formatNationalNumber(nationalNumber, input.carrierCode, 'NATIONAL', metadata, options);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case 'INTERNATIONAL':
      // Legacy argument support.
      // (`{ country: ..., phone: '' }`)
      if (!nationalNumber) {
        return "+".concat(countryCallingCode);
      }
      number = formatNationalNumber(nationalNumber, null, 'INTERNATIONAL', metadata, options);
      number = "+".concat(countryCallingCode, " ").concat(number);
      return addExtension(number, input.ext, metadata, options.formatExtension);
    case 'E.164':
      // `E.164` doesn't define "phone number extensions".
      return "+".concat(countryCallingCode).concat(nationalNumber);
    case 'RFC3966':
      return formatRFC3966({
        number: "+".concat(countryCallingCode).concat(nationalNumber),
        ext: input.ext
      });

    // For reference, here's Google's IDD formatter:
    // https://github.com/google/libphonenumber/blob/32719cf74e68796788d1ca45abc85dcdc63ba5b9/java/libphonenumber/src/com/google/i18n/phonenumbers/PhoneNumberUtil.java#L1546
    // Not saying that this IDD formatter replicates it 1:1, but it seems to work.
    // Who would even need to format phone numbers in IDD format anyway?
    case 'IDD':
      // If the required `fromCountry` parameter is not passed, it will return `undefined`.
      if (!options.fromCountry) {
        return;
        // throw new Error('`fromCountry` option not passed for IDD-prefixed formatting.')
      }
      var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
      // If the country of the phone number doesn't support IDD calling, it will return `undefined`.
      if (!formattedNumber) {
        return;
      }
      return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);
    default:
      throw new Error("Unknown \"format\" argument passed to \"formatNumber()\": \"".concat(format, "\""));
  }
}
function formatNationalNumber(number, carrierCode, formatAs, metadata, options) {
  var format = chooseFormatForNumber(metadata.formats(), number);
  if (!format) {
    return number;
  }
  return formatNationalNumberUsingFormat(number, format, {
    useInternationalFormat: formatAs === 'INTERNATIONAL',
    withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
    carrierCode: carrierCode,
    metadata: metadata
  });
}
function chooseFormatForNumber(availableFormats, nationalNumber) {
  // Using a `for ... of` loop here didn't work with `babel`/`istanbul`:
  // for some weird reason, it showed code coverage less than 100%.
  // That's because `babel`/`istanbul`, for some weird reason,
  // apparently doesn't know how to properly exclude Babel polyfills from code coverage.
  //
  // for (const format of availableFormats) { ... }
  //
  return pickFirstMatchingElement(availableFormats, function (format) {
    // Validate leading digits.
    // The test case for "else path" could be found by searching for
    // "format.leadingDigitsPatterns().length === 0".
    if (format.leadingDigitsPatterns().length > 0) {
      // The last leading_digits_pattern is used here, as it is the most detailed
      var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
      // If leading digits don't match then move on to the next phone number format
      if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) {
        return false;
      }
    }
    // Check that the national number matches the phone number format regular expression
    return matchesEntirely(nationalNumber, format.pattern());
  });
}
function addExtension(formattedNumber, ext, metadata, formatExtension) {
  return ext ? formatExtension(formattedNumber, ext, metadata) : formattedNumber;
}
function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
  var fromCountryCallingCode = getCountryCallingCode(fromCountry, metadata.metadata);
  // When calling within the same country calling code.
  if (fromCountryCallingCode === countryCallingCode) {
    var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, 'NATIONAL', metadata);
    // For NANPA regions, return the national format for these regions
    // but prefix it with the country calling code.
    if (countryCallingCode === '1') {
      return countryCallingCode + ' ' + formattedNumber;
    }
    // If regions share a country calling code, the country calling code need
    // not be dialled. This also applies when dialling within a region, so this
    // if clause covers both these cases. Technically this is the case for
    // dialling from La Reunion to other overseas departments of France (French
    // Guiana, Martinique, Guadeloupe), but not vice versa - so we don't cover
    // this edge case for now and for those cases return the version including
    // country calling code. Details here:
    // http://www.petitfute.com/voyage/225-info-pratiques-reunion
    //
    return formattedNumber;
  }
  var iddPrefix = getIddPrefix(fromCountry, undefined, metadata.metadata);
  if (iddPrefix) {
    return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, 'INTERNATIONAL', metadata));
  }
}
function merge() {
  var i = 1;
  for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) {
    objects[_key] = arguments[_key];
  }
  while (i < objects.length) {
    if (objects[i]) {
      for (var key in objects[i]) {
        objects[0][key] = objects[i][key];
      }
    }
    i++;
  }
  return objects[0];
}
function pickFirstMatchingElement(elements, testFunction) {
  var i = 0;
  while (i < elements.length) {
    if (testFunction(elements[i])) {
      return elements[i];
    }
    i++;
  }
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/PhoneNumber.js
function PhoneNumber_typeof(o) { "@babel/helpers - typeof"; return PhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, PhoneNumber_typeof(o); }
function PhoneNumber_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function PhoneNumber_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? PhoneNumber_ownKeys(Object(t), !0).forEach(function (r) { PhoneNumber_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : PhoneNumber_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function PhoneNumber_defineProperty(e, r, t) { return (r = PhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function PhoneNumber_classCallCheck(a, n) { if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function"); }
function PhoneNumber_defineProperties(e, r) { for (var t = 0; t < r.length; t++) { var o = r[t]; o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), Object.defineProperty(e, PhoneNumber_toPropertyKey(o.key), o); } }
function PhoneNumber_createClass(e, r, t) { return r && PhoneNumber_defineProperties(e.prototype, r), t && PhoneNumber_defineProperties(e, t), Object.defineProperty(e, "prototype", { writable: !1 }), e; }
function PhoneNumber_toPropertyKey(t) { var i = PhoneNumber_toPrimitive(t, "string"); return "symbol" == PhoneNumber_typeof(i) ? i : i + ""; }
function PhoneNumber_toPrimitive(t, r) { if ("object" != PhoneNumber_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != PhoneNumber_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }









var PhoneNumber_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
var PhoneNumber = /*#__PURE__*/function () {
  /**
   * @param  {string} countryOrCountryCallingCode
   * @param  {string} nationalNumber
   * @param  {object} metadata — Metadata JSON
   * @return {PhoneNumber}
   */
  function PhoneNumber(countryOrCountryCallingCode, nationalNumber, metadata) {
    PhoneNumber_classCallCheck(this, PhoneNumber);
    // Validate `countryOrCountryCallingCode` argument.
    if (!countryOrCountryCallingCode) {
      throw new TypeError('First argument is required');
    }
    if (typeof countryOrCountryCallingCode !== 'string') {
      throw new TypeError('First argument must be a string');
    }

    // In case of public API use: `constructor(number, metadata)`.
    // Transform the arguments from `constructor(number, metadata)` to
    // `constructor(countryOrCountryCallingCode, nationalNumber, metadata)`.
    if (countryOrCountryCallingCode[0] === '+' && !nationalNumber) {
      throw new TypeError('`metadata` argument not passed');
    }
    if (isObject(nationalNumber) && isObject(nationalNumber.countries)) {
      metadata = nationalNumber;
      var e164Number = countryOrCountryCallingCode;
      if (!E164_NUMBER_REGEXP.test(e164Number)) {
        throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
      }
      var _extractCountryCallin = extractCountryCallingCode(e164Number, undefined, undefined, undefined, metadata),
        _countryCallingCode = _extractCountryCallin.countryCallingCode,
        number = _extractCountryCallin.number;
      nationalNumber = number;
      countryOrCountryCallingCode = _countryCallingCode;
      if (!nationalNumber) {
        throw new Error('Invalid `number` argument passed: too short');
      }
    }

    // Validate `nationalNumber` argument.
    if (!nationalNumber) {
      throw new TypeError('`nationalNumber` argument is required');
    }
    if (typeof nationalNumber !== 'string') {
      throw new TypeError('`nationalNumber` argument must be a string');
    }

    // Validate `metadata` argument.
    validateMetadata(metadata);

    // Initialize properties.
    var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata),
      country = _getCountryAndCalling.country,
      countryCallingCode = _getCountryAndCalling.callingCode;
    this.country = country;
    this.countryCallingCode = countryCallingCode;
    this.nationalNumber = nationalNumber;
    this.number = '+' + this.countryCallingCode + this.nationalNumber;
    // Exclude `metadata` property output from `PhoneNumber.toString()`
    // so that it doesn't clutter the console output of Node.js.
    // Previously, when Node.js did `console.log(new PhoneNumber(...))`,
    // it would output the whole internal structure of the `metadata` object.
    this.getMetadata = function () {
      return metadata;
    };
  }
  return PhoneNumber_createClass(PhoneNumber, [{
    key: "setExt",
    value: function setExt(ext) {
      this.ext = ext;
    }
  }, {
    key: "getPossibleCountries",
    value: function getPossibleCountries() {
      if (this.country) {
        return [this.country];
      }
      return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
    }
  }, {
    key: "isPossible",
    value: function isPossible() {
      return isPossiblePhoneNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isValid",
    value: function isValid() {
      return isValidNumber(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "isNonGeographic",
    value: function isNonGeographic() {
      var metadata = new Metadata(this.getMetadata());
      return metadata.isNonGeographicCallingCode(this.countryCallingCode);
    }
  }, {
    key: "isEqual",
    value: function isEqual(phoneNumber) {
      return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
    }

    // `validateLength()` method was originally meant to be an equivalent for `validatePhoneNumberLength()`.
    //
    // Later, it became apparent that it's not really a true equivalent.
    // The reason is that a `PhoneNumber` instance is not created
    // when the phone number string is too short for it to be considered a valid phone number:
    // * When there must be at least 2 national (significant) number digits: `"1"`.
    // * When the country calling code part of an international number is incomplete: `"+12"`.
    //
    // So leaving this `validateLength()` method here would suggest a hidden anti-pattern
    // of using it instead of `validatePhoneNumberLength()` while ignoring
    // the "too short to be even possible" case from phone number length validation.
    // And ignoring that case wouldn't make any sense in a real-world application
    // because it would still be a valid case that should be handled.
    //
    // Because of that, this method was eventually commented out in order to not introduce
    // that kind of an anti-pattern.
    //
    // validateLength() {
    // 	const result = checkNumberLength(
    // 		this.nationalNumber,
    // 		undefined,
    // 		this.getMetadata()
    // 	)
    // 	if (result !== 'IS_POSSIBLE') {
    // 		return result
    // 	}
    // }
  }, {
    key: "getType",
    value: function getType() {
      return getNumberType(this, {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "format",
    value: function format(_format, options) {
      return formatNumber(this, _format, options ? PhoneNumber_objectSpread(PhoneNumber_objectSpread({}, options), {}, {
        v2: true
      }) : {
        v2: true
      }, this.getMetadata());
    }
  }, {
    key: "formatNational",
    value: function formatNational(options) {
      return this.format('NATIONAL', options);
    }
  }, {
    key: "formatInternational",
    value: function formatInternational(options) {
      return this.format('INTERNATIONAL', options);
    }
  }, {
    key: "getURI",
    value: function getURI(options) {
      return this.format('RFC3966', options);
    }
  }]);
}();

var E164_NUMBER_REGEXP = /^\+\d+$/;
//# sourceMappingURL=PhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js
// When phone numbers are written in `RFC3966` format — `"tel:+12133734253"` —
// they can have their "calling code" part written separately in a `phone-context` parameter.
// Example: `"tel:12133734253;phone-context=+1"`.
// This function parses the full phone number from the local number and the `phone-context`
// when the `phone-context` contains a `+` sign.


var PLUS_SIGN = '+';
var RFC3966_VISUAL_SEPARATOR_ = '[\\-\\.\\(\\)]?';
var RFC3966_PHONE_DIGIT_ = '(' + '[' + VALID_DIGITS + ']' + '|' + RFC3966_VISUAL_SEPARATOR_ + ')';
var RFC3966_GLOBAL_NUMBER_DIGITS_ = '^' + '\\' + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + '*' + '[' + VALID_DIGITS + ']' + RFC3966_PHONE_DIGIT_ + '*' + '$';

/**
 * Regular expression of valid global-number-digits for the phone-context
 * parameter, following the syntax defined in RFC3966.
 */
var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, 'g');

// In this port of Google's library, we don't accept alpha characters in phone numbers.
// const ALPHANUM_ = VALID_ALPHA_ + VALID_DIGITS
var ALPHANUM_ = VALID_DIGITS;
var RFC3966_DOMAINLABEL_ = '[' + ALPHANUM_ + ']+((\\-)*[' + ALPHANUM_ + '])*';
var VALID_ALPHA_ = 'a-zA-Z';
var RFC3966_TOPLABEL_ = '[' + VALID_ALPHA_ + ']+((\\-)*[' + ALPHANUM_ + '])*';
var RFC3966_DOMAINNAME_ = '^(' + RFC3966_DOMAINLABEL_ + '\\.)*' + RFC3966_TOPLABEL_ + '\\.?$';

/**
 * Regular expression of valid domainname for the phone-context parameter,
 * following the syntax defined in RFC3966.
 */
var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, 'g');
var RFC3966_PREFIX_ = 'tel:';
var RFC3966_PHONE_CONTEXT_ = ';phone-context=';
var RFC3966_ISDN_SUBADDRESS_ = ';isub=';

/**
 * Extracts the value of the phone-context parameter of `numberToExtractFrom`,
 * following the syntax defined in RFC3966.
 *
 * @param {string} numberToExtractFrom
 * @return {string|null} the extracted string (possibly empty), or `null` if no phone-context parameter is found.
 */
function extractPhoneContext(numberToExtractFrom) {
  var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
  // If no phone-context parameter is present
  if (indexOfPhoneContext < 0) {
    return null;
  }
  var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
  // If phone-context parameter is empty
  if (phoneContextStart >= numberToExtractFrom.length) {
    return '';
  }
  var phoneContextEnd = numberToExtractFrom.indexOf(';', phoneContextStart);
  // If phone-context is not the last parameter
  if (phoneContextEnd >= 0) {
    return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd);
  } else {
    return numberToExtractFrom.substring(phoneContextStart);
  }
}

/**
 * Returns whether the value of phoneContext follows the syntax defined in RFC3966.
 *
 * @param {string|null} phoneContext
 * @return {boolean}
 */
function isPhoneContextValid(phoneContext) {
  if (phoneContext === null) {
    return true;
  }
  if (phoneContext.length === 0) {
    return false;
  }

  // Does phone-context value match pattern of global-number-digits or domainname.
  return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
}
//# sourceMappingURL=extractPhoneContext.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js



/**
 * @param  {string} numberToParse
 * @param  {string} nationalNumber
 * @return {}
 */
function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
  var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
  var phoneContext = extractPhoneContext(numberToParse);
  if (!isPhoneContextValid(phoneContext)) {
    throw new ParseError('NOT_A_NUMBER');
  }
  var phoneNumberString;
  if (phoneContext === null) {
    // Extract a possible number from the string passed in.
    // (this strips leading characters that could not be the start of a phone number)
    phoneNumberString = extractFormattedPhoneNumber(numberToParse) || '';
  } else {
    phoneNumberString = '';

    // If the phone context contains a phone number prefix, we need to capture
    // it, whereas domains will be ignored.
    if (phoneContext.charAt(0) === PLUS_SIGN) {
      phoneNumberString += phoneContext;
    }

    // Now append everything between the "tel:" prefix and the phone-context.
    // This should include the national number, an optional extension or
    // isdn-subaddress component. Note we also handle the case when "tel:" is
    // missing, as we have seen in some of the phone number inputs.
    // In that case, we append everything from the beginning.
    var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
    var indexOfNationalNumber;
    // RFC 3966 "tel:" prefix is preset at this stage because
    // `isPhoneContextValid()` requires it to be present.
    /* istanbul ignore else */
    if (indexOfRfc3966Prefix >= 0) {
      indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length;
    } else {
      indexOfNationalNumber = 0;
    }
    var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
    phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
  }

  // Delete the isdn-subaddress and everything after it if it is present.
  // Note extension won't appear at the same time with isdn-subaddress
  // according to paragraph 5.3 of the RFC3966 spec.
  var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
  if (indexOfIsdn > 0) {
    phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
  }
  // If both phone context and isdn-subaddress are absent but other
  // parameters are present, the parameters are left in nationalNumber.
  // This is because we are concerned about deleting content from a potential
  // number string when there is no strong evidence that the number is
  // actually written in RFC3966.

  if (phoneNumberString !== '') {
    return phoneNumberString;
  }
}
//# sourceMappingURL=extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parse.js
// This is a port of Google Android `libphonenumber`'s
// `phonenumberutil.js` of December 31th, 2018.
//
// https://github.com/googlei18n/libphonenumber/commits/master/javascript/i18n/phonenumbers/phonenumberutil.js









// import { parseRFC3966 } from './helpers/RFC3966.js'




// import stripIddPrefix from './helpers/stripIddPrefix.js'



// We don't allow input strings for parsing to be longer than 250 chars.
// This prevents malicious input from consuming CPU.
var MAX_INPUT_STRING_LENGTH = 250;

// This consists of the plus symbol, digits, and arabic-indic digits.
var PHONE_NUMBER_START_PATTERN = new RegExp('[' + PLUS_CHARS + VALID_DIGITS + ']');

// Regular expression of trailing characters that we want to remove.
// A trailing `#` is sometimes used when writing phone numbers with extensions in US.
// Example: "+1 (645) 123 1234-910#" number has extension "910".
var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp('[^' + VALID_DIGITS + '#' + ']+$');
var parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;

// Examples:
//
// ```js
// parse('8 (800) 555-35-35', 'RU')
// parse('8 (800) 555-35-35', 'RU', metadata)
// parse('8 (800) 555-35-35', { country: { default: 'RU' } })
// parse('8 (800) 555-35-35', { country: { default: 'RU' } }, metadata)
// parse('+7 800 555 35 35')
// parse('+7 800 555 35 35', metadata)
// ```
//

/**
 * Parses a phone number.
 *
 * parse('123456789', { defaultCountry: 'RU', v2: true }, metadata)
 * parse('123456789', { defaultCountry: 'RU' }, metadata)
 * parse('123456789', undefined, metadata)
 *
 * @param  {string} input
 * @param  {object} [options]
 * @param  {object} metadataJson
 * @return {object|PhoneNumber?} If `options.v2: true` flag is passed, it returns a `PhoneNumber?` instance. Otherwise, returns an object of shape `{ phone: '...', country: '...' }` (or just `{}` if no phone number was parsed).
 */
function parse(text, options, metadataJson) {
  // If assigning the `{}` default value is moved to the arguments above,
  // code coverage would decrease for some weird reason.
  options = options || {};
  var metadata = new Metadata(metadataJson);

  // Validate `defaultCountry`.
  if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
    if (options.v2) {
      throw new ParseError('INVALID_COUNTRY');
    }
    throw new Error("Unknown country: ".concat(options.defaultCountry));
  }

  // Parse the phone number.
  var _parseInput = parseInput(text, options.v2, options.extract),
    formattedPhoneNumber = _parseInput.number,
    ext = _parseInput.ext,
    error = _parseInput.error;

  // If the phone number is not viable then return nothing.
  if (!formattedPhoneNumber) {
    if (options.v2) {
      if (error === 'TOO_SHORT') {
        throw new ParseError('TOO_SHORT');
      }
      throw new ParseError('NOT_A_NUMBER');
    }
    return {};
  }
  var _parsePhoneNumber = parsePhoneNumber(formattedPhoneNumber, options.defaultCountry, options.defaultCallingCode,
    // If `country` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`.
    // Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
    metadata),
    country = _parsePhoneNumber.country,
    nationalNumber = _parsePhoneNumber.nationalNumber,
    countryCallingCode = _parsePhoneNumber.countryCallingCode,
    countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource,
    carrierCode = _parsePhoneNumber.carrierCode;
  if (!metadata.hasSelectedNumberingPlan()) {
    if (options.v2) {
      throw new ParseError('INVALID_COUNTRY');
    }
    return {};
  }

  // Validate national (significant) number length.
  if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
    // Won't throw here because the regexp already demands length > 1.
    /* istanbul ignore if */
    if (options.v2) {
      throw new ParseError('TOO_SHORT');
    }
    // Google's demo just throws an error in this case.
    return {};
  }

  // Validate national (significant) number length.
  //
  // A sidenote:
  //
  // They say that sometimes national (significant) numbers
  // can be longer than `MAX_LENGTH_FOR_NSN` (e.g. in Germany).
  // https://github.com/googlei18n/libphonenumber/blob/7e1748645552da39c4e1ba731e47969d97bdb539/resources/phonenumber.proto#L36
  // Such numbers will just be discarded.
  //
  if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
    if (options.v2) {
      throw new ParseError('TOO_LONG');
    }
    // Google's demo just throws an error in this case.
    return {};
  }
  if (options.v2) {
    var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
    if (country) {
      phoneNumber.country = country;
    }
    if (carrierCode) {
      phoneNumber.carrierCode = carrierCode;
    }
    if (ext) {
      phoneNumber.ext = ext;
    }
    phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
    return phoneNumber;
  }

  // Check if national phone number pattern matches the number.
  // National number pattern is different for each country,
  // even for those ones which are part of the "NANPA" group.
  var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
  if (!options.extended) {
    return valid ? result(country, nationalNumber, ext) : {};
  }

  // isInternational: countryCallingCode !== undefined

  return {
    country: country,
    countryCallingCode: countryCallingCode,
    carrierCode: carrierCode,
    valid: valid,
    possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
    phone: nationalNumber,
    ext: ext
  };
}

/**
 * Extracts a formatted phone number from text.
 * Doesn't guarantee that the extracted phone number
 * is a valid phone number (for example, doesn't validate its length).
 * @param  {string} text
 * @param  {boolean} [extract] — If `false`, then will parse the entire `text` as a phone number.
 * @param  {boolean} [throwOnError] — By default, it won't throw if the text is too long.
 * @return {string}
 * @example
 * // Returns "(213) 373-4253".
 * extractFormattedPhoneNumber("Call (213) 373-4253 for assistance.")
 */
function _extractFormattedPhoneNumber(text, extract, throwOnError) {
  if (!text) {
    return;
  }
  if (text.length > MAX_INPUT_STRING_LENGTH) {
    if (throwOnError) {
      throw new ParseError('TOO_LONG');
    }
    return;
  }
  if (extract === false) {
    return text;
  }
  // Attempt to extract a possible number from the string passed in
  var startsAt = text.search(PHONE_NUMBER_START_PATTERN);
  if (startsAt < 0) {
    return;
  }
  return text
  // Trim everything to the left of the phone number
  .slice(startsAt)
  // Remove trailing non-numerical characters
  .replace(AFTER_PHONE_NUMBER_END_PATTERN, '');
}

/**
 * @param  {string} text - Input.
 * @param  {boolean} v2 - Legacy API functions don't pass `v2: true` flag.
 * @param  {boolean} [extract] - Whether to extract a phone number from `text`, or attempt to parse the entire text as a phone number.
 * @return {object} `{ ?number, ?ext }`.
 */
function parseInput(text, v2, extract) {
  // // Parse RFC 3966 phone number URI.
  // if (text && text.indexOf('tel:') === 0) {
  // 	return parseRFC3966(text)
  // }
  // let number = extractFormattedPhoneNumber(text, extract, v2)
  var number = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text, {
    extractFormattedPhoneNumber: function extractFormattedPhoneNumber(text) {
      return _extractFormattedPhoneNumber(text, extract, v2);
    }
  });
  // If the phone number is not viable, then abort.
  if (!number) {
    return {};
  }
  if (!isViablePhoneNumber_isViablePhoneNumber(number)) {
    if (isViablePhoneNumberStart(number)) {
      return {
        error: 'TOO_SHORT'
      };
    }
    return {};
  }
  // Attempt to parse extension first, since it doesn't require region-specific
  // data and we want to have the non-normalised number here.
  var withExtensionStripped = extractExtension(number);
  if (withExtensionStripped.ext) {
    return withExtensionStripped;
  }
  return {
    number: number
  };
}

/**
 * Creates `parse()` result object.
 */
function result(country, nationalNumber, ext) {
  var result = {
    country: country,
    phone: nationalNumber
  };
  if (ext) {
    result.ext = ext;
  }
  return result;
}

/**
 * Parses a viable phone number.
 * @param {string} formattedPhoneNumber — Example: "(213) 373-4253".
 * @param {string} [defaultCountry]
 * @param {string} [defaultCallingCode]
 * @param {Metadata} metadata — Metadata instance with no pre-selected numbering plan. If `country` is returned, its numbering plan will also be selected in `metadata`. Otherwise, if `countryCallingCode` is returned, its numbering plan will also be selected in `metadata`. Otherwise, if neither `country` nor `countryCallingCode` are returned, no numbering plan will be selected in `metadata`.
 * @return {object} Returns `{ country: string?, countryCallingCode: string?, nationalNumber: string? }`.
 */
function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
  // Attempt to extract a calling code from a phone number.
  // * If the phone number is found to be "international":
  //   * It will attempt to identify the calling code part of it and whether that part is complete and valid.
  //     * If the calling code part is complete and valid, it will return two properties:
  //       that calling code part (without `+`) and the rest of the digits.
  //     * Otherwise, i.e. if the calling code part is incomplete or invalid,
  //       it will return an empty object.
  // * Otherwise, i.e. if the phone number is national, there's no callind code to extract
  //   so it will just return the originally-passed `number` string as the only property.
  var _extractCountryCallin = extractCountryCallingCode(parseIncompletePhoneNumber(formattedPhoneNumber), undefined,
    // `defaultCountry` and `defaultCallingCode` are only used to detect
    // if it's an "international" phone number or not. They won't be used
    // to derive the resulting `countryCallingCode` from them, or anything like that.
    defaultCountry, defaultCallingCode, metadata.metadata),
    countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource,
    countryCallingCode = _extractCountryCallin.countryCallingCode,
    number = _extractCountryCallin.number;

  // The exact country of the phone number
  var country;

  // If `formattedPhoneNumber` is passed in "international" format,
  // choose a country by `countryCallingCode`.
  if (countryCallingCode) {
    metadata.selectNumberingPlan(countryCallingCode);
  }
  // Else, if `formattedPhoneNumber` is passed in "national" format,
  // then `number` is defined and `countryCallingCode` is `undefined`.
  else if (number && (defaultCountry || defaultCallingCode)) {
    if (defaultCountry) {
      country = defaultCountry;
      metadata.selectNumberingPlan(defaultCountry);
      countryCallingCode = metadata.numberingPlan.callingCode();
    } else {
      metadata.selectNumberingPlan(defaultCallingCode);
      countryCallingCode = defaultCallingCode;
      /* istanbul ignore if */
      if (parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE) {
        if (metadata.isNonGeographicCallingCode(countryCallingCode)) {
          country = '001';
        }
      }
    }
  } else return {};

  // At this point, `country` could be `undefined` but `countryCallingCode` is always defined.
  //
  // Also, if `country` is defined, its numbering plan is selected in `metadata`.
  // Otherwise, the numering plan for the `countryCallingCode` is selected in `metadata`.

  if (!number) {
    return {
      countryCallingCodeSource: countryCallingCodeSource,
      countryCallingCode: countryCallingCode
    };
  }
  var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number), undefined, metadata),
    nationalNumber = _extractNationalNumbe.nationalNumber,
    carrierCode = _extractNationalNumbe.carrierCode;

  // Sometimes there are several countries
  // corresponding to the same country phone code
  // (e.g. NANPA countries all having `1` country phone code).
  // Therefore, to reliably determine the exact country,
  // national (significant) number should have been parsed first.
  //
  // When `metadata.json` is generated, all "ambiguous" country phone codes
  // get their countries populated with the full set of
  // "phone number type" regular expressions.
  //
  var exactCountry = getCountryByCallingCode(countryCallingCode, {
    nationalNumber: nationalNumber,
    metadata: metadata
  });
  if (exactCountry) {
    country = exactCountry;
    /* istanbul ignore if */
    if (exactCountry === '001') {
      // Can't happen with `USE_NON_GEOGRAPHIC_COUNTRY_CODE` being `false`.
      // If `USE_NON_GEOGRAPHIC_COUNTRY_CODE` is set to `true` for some reason,
      // then remove the "istanbul ignore if".
    } else {
      metadata.selectNumberingPlan(country);
    }
  }
  return {
    country: country,
    countryCallingCode: countryCallingCode,
    countryCallingCodeSource: countryCallingCodeSource,
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
  };
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js
function parsePhoneNumberWithError_typeof(o) { "@babel/helpers - typeof"; return parsePhoneNumberWithError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, parsePhoneNumberWithError_typeof(o); }
function parsePhoneNumberWithError_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function parsePhoneNumberWithError_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? parsePhoneNumberWithError_ownKeys(Object(t), !0).forEach(function (r) { parsePhoneNumberWithError_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumberWithError_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function parsePhoneNumberWithError_defineProperty(e, r, t) { return (r = parsePhoneNumberWithError_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function parsePhoneNumberWithError_toPropertyKey(t) { var i = parsePhoneNumberWithError_toPrimitive(t, "string"); return "symbol" == parsePhoneNumberWithError_typeof(i) ? i : i + ""; }
function parsePhoneNumberWithError_toPrimitive(t, r) { if ("object" != parsePhoneNumberWithError_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != parsePhoneNumberWithError_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }

function parsePhoneNumberWithError(text, options, metadata) {
  return parse(text, parsePhoneNumberWithError_objectSpread(parsePhoneNumberWithError_objectSpread({}, options), {}, {
    v2: true
  }), metadata);
}
//# sourceMappingURL=parsePhoneNumberWithError_.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber_.js
function parsePhoneNumber_typeof(o) { "@babel/helpers - typeof"; return parsePhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, parsePhoneNumber_typeof(o); }
function parsePhoneNumber_ownKeys(e, r) { var t = Object.keys(e); if (Object.getOwnPropertySymbols) { var o = Object.getOwnPropertySymbols(e); r && (o = o.filter(function (r) { return Object.getOwnPropertyDescriptor(e, r).enumerable; })), t.push.apply(t, o); } return t; }
function parsePhoneNumber_objectSpread(e) { for (var r = 1; r < arguments.length; r++) { var t = null != arguments[r] ? arguments[r] : {}; r % 2 ? parsePhoneNumber_ownKeys(Object(t), !0).forEach(function (r) { parsePhoneNumber_defineProperty(e, r, t[r]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumber_ownKeys(Object(t)).forEach(function (r) { Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r)); }); } return e; }
function parsePhoneNumber_defineProperty(e, r, t) { return (r = parsePhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, { value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }
function parsePhoneNumber_toPropertyKey(t) { var i = parsePhoneNumber_toPrimitive(t, "string"); return "symbol" == parsePhoneNumber_typeof(i) ? i : i + ""; }
function parsePhoneNumber_toPrimitive(t, r) { if ("object" != parsePhoneNumber_typeof(t) || !t) return t; var e = t[Symbol.toPrimitive]; if (void 0 !== e) { var i = e.call(t, r || "default"); if ("object" != parsePhoneNumber_typeof(i)) return i; throw new TypeError("@@toPrimitive must return a primitive value."); } return ("string" === r ? String : Number)(t); }



function parsePhoneNumber_parsePhoneNumber(text, options, metadata) {
  // Validate `defaultCountry`.
  if (options && options.defaultCountry && !isSupportedCountry(options.defaultCountry, metadata)) {
    options = parsePhoneNumber_objectSpread(parsePhoneNumber_objectSpread({}, options), {}, {
      defaultCountry: undefined
    });
  }
  // Parse phone number.
  try {
    return parsePhoneNumberWithError(text, options, metadata);
  } catch (error) {
    /* istanbul ignore else */
    if (error instanceof ParseError) {
      //
    } else {
      throw error;
    }
  }
}
//# sourceMappingURL=parsePhoneNumber_.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber.js


function es6_parsePhoneNumber_parsePhoneNumber() {
  var _normalizeArguments = normalizeArguments(arguments),
    text = _normalizeArguments.text,
    options = _normalizeArguments.options,
    metadata = _normalizeArguments.metadata;
  return parsePhoneNumber_parsePhoneNumber(text, options, metadata);
}
//# sourceMappingURL=parsePhoneNumber.js.map
;// CONCATENATED MODULE: ./node_modules/libphonenumber-js/metadata.min.json.js
// This file is a workaround for a bug in web browsers' "native"
// ES6 importing system which is uncapable of importing "*.json" files.
// https://github.com/catamphetamine/libphonenumber-js/issues/239
/* harmony default export */ const metadata_min_json = ({"version":4,"country_calling_codes":{"1":["US","AG","AI","AS","BB","BM","BS","CA","DM","DO","GD","GU","JM","KN","KY","LC","MP","MS","PR","SX","TC","TT","VC","VG","VI"],"7":["RU","KZ"],"20":["EG"],"27":["ZA"],"30":["GR"],"31":["NL"],"32":["BE"],"33":["FR"],"34":["ES"],"36":["HU"],"39":["IT","VA"],"40":["RO"],"41":["CH"],"43":["AT"],"44":["GB","GG","IM","JE"],"45":["DK"],"46":["SE"],"47":["NO","SJ"],"48":["PL"],"49":["DE"],"51":["PE"],"52":["MX"],"53":["CU"],"54":["AR"],"55":["BR"],"56":["CL"],"57":["CO"],"58":["VE"],"60":["MY"],"61":["AU","CC","CX"],"62":["ID"],"63":["PH"],"64":["NZ"],"65":["SG"],"66":["TH"],"81":["JP"],"82":["KR"],"84":["VN"],"86":["CN"],"90":["TR"],"91":["IN"],"92":["PK"],"93":["AF"],"94":["LK"],"95":["MM"],"98":["IR"],"211":["SS"],"212":["MA","EH"],"213":["DZ"],"216":["TN"],"218":["LY"],"220":["GM"],"221":["SN"],"222":["MR"],"223":["ML"],"224":["GN"],"225":["CI"],"226":["BF"],"227":["NE"],"228":["TG"],"229":["BJ"],"230":["MU"],"231":["LR"],"232":["SL"],"233":["GH"],"234":["NG"],"235":["TD"],"236":["CF"],"237":["CM"],"238":["CV"],"239":["ST"],"240":["GQ"],"241":["GA"],"242":["CG"],"243":["CD"],"244":["AO"],"245":["GW"],"246":["IO"],"247":["AC"],"248":["SC"],"249":["SD"],"250":["RW"],"251":["ET"],"252":["SO"],"253":["DJ"],"254":["KE"],"255":["TZ"],"256":["UG"],"257":["BI"],"258":["MZ"],"260":["ZM"],"261":["MG"],"262":["RE","YT"],"263":["ZW"],"264":["NA"],"265":["MW"],"266":["LS"],"267":["BW"],"268":["SZ"],"269":["KM"],"290":["SH","TA"],"291":["ER"],"297":["AW"],"298":["FO"],"299":["GL"],"350":["GI"],"351":["PT"],"352":["LU"],"353":["IE"],"354":["IS"],"355":["AL"],"356":["MT"],"357":["CY"],"358":["FI","AX"],"359":["BG"],"370":["LT"],"371":["LV"],"372":["EE"],"373":["MD"],"374":["AM"],"375":["BY"],"376":["AD"],"377":["MC"],"378":["SM"],"380":["UA"],"381":["RS"],"382":["ME"],"383":["XK"],"385":["HR"],"386":["SI"],"387":["BA"],"389":["MK"],"420":["CZ"],"421":["SK"],"423":["LI"],"500":["FK"],"501":["BZ"],"502":["GT"],"503":["SV"],"504":["HN"],"505":["NI"],"506":["CR"],"507":["PA"],"508":["PM"],"509":["HT"],"590":["GP","BL","MF"],"591":["BO"],"592":["GY"],"593":["EC"],"594":["GF"],"595":["PY"],"596":["MQ"],"597":["SR"],"598":["UY"],"599":["CW","BQ"],"670":["TL"],"672":["NF"],"673":["BN"],"674":["NR"],"675":["PG"],"676":["TO"],"677":["SB"],"678":["VU"],"679":["FJ"],"680":["PW"],"681":["WF"],"682":["CK"],"683":["NU"],"685":["WS"],"686":["KI"],"687":["NC"],"688":["TV"],"689":["PF"],"690":["TK"],"691":["FM"],"692":["MH"],"850":["KP"],"852":["HK"],"853":["MO"],"855":["KH"],"856":["LA"],"880":["BD"],"886":["TW"],"960":["MV"],"961":["LB"],"962":["JO"],"963":["SY"],"964":["IQ"],"965":["KW"],"966":["SA"],"967":["YE"],"968":["OM"],"970":["PS"],"971":["AE"],"972":["IL"],"973":["BH"],"974":["QA"],"975":["BT"],"976":["MN"],"977":["NP"],"992":["TJ"],"993":["TM"],"994":["AZ"],"995":["GE"],"996":["KG"],"998":["UZ"]},"countries":{"AC":["247","00","(?:[01589]\\d|[2-467])\\d{4}",[5,6]],"AD":["376","00","(?:1|6\\d)\\d{7}|[135-9]\\d{5}",[6,8,9],[["(\\d{3})(\\d{3})","$1 $2",["[135-9]"]],["(\\d{4})(\\d{4})","$1 $2",["1"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]]]],"AE":["971","00","(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}",[5,6,7,8,9,10,11,12],[["(\\d{3})(\\d{2,9})","$1 $2",["60|8"]],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[236]|[479][2-8]"],"0$1"],["(\\d{3})(\\d)(\\d{5})","$1 $2 $3",["[479]"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["5"],"0$1"]],"0"],"AF":["93","00","[2-7]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2-7]"],"0$1"]],"0"],"AG":["1","011","(?:268|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([457]\\d{6})$|1","268$1",0,"268"],"AI":["1","011","(?:264|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2457]\\d{6})$|1","264$1",0,"264"],"AL":["355","00","(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}",[6,7,8,9],[["(\\d{3})(\\d{3,4})","$1 $2",["80|9"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["4[2-6]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2358][2-5]|4"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["[23578]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["6"],"0$1"]],"0"],"AM":["374","00","(?:[1-489]\\d|55|60|77)\\d{6}",[8],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[89]0"],"0 $1"],["(\\d{3})(\\d{5})","$1 $2",["2|3[12]"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["1|47"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["[3-9]"],"0$1"]],"0"],"AO":["244","00","[29]\\d{8}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[29]"]]]],"AR":["54","00","(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}",[10,11],[["(\\d{4})(\\d{2})(\\d{4})","$1 $2-$3",["2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])","2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)","2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]","2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2-$3",["1"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["[68]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2-$3",["[23]"],"0$1",1],["(\\d)(\\d{4})(\\d{2})(\\d{4})","$2 15-$3-$4",["9(?:2[2-469]|3[3-578])","9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))","9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)","9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]","9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]"],"0$1",0,"$1 $2 $3-$4"],["(\\d)(\\d{2})(\\d{4})(\\d{4})","$2 15-$3-$4",["91"],"0$1",0,"$1 $2 $3-$4"],["(\\d{3})(\\d{3})(\\d{5})","$1-$2-$3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{4})","$2 15-$3-$4",["9"],"0$1",0,"$1 $2 $3-$4"]],"0",0,"0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?","9$1"],"AS":["1","011","(?:[58]\\d\\d|684|900)\\d{7}",[10],0,"1",0,"([267]\\d{6})$|1","684$1",0,"684"],"AT":["43","00","1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}",[4,5,6,7,8,9,10,11,12,13],[["(\\d)(\\d{3,12})","$1 $2",["1(?:11|[2-9])"],"0$1"],["(\\d{3})(\\d{2})","$1 $2",["517"],"0$1"],["(\\d{2})(\\d{3,5})","$1 $2",["5[079]"],"0$1"],["(\\d{3})(\\d{3,10})","$1 $2",["(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]","(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]"],"0$1"],["(\\d{4})(\\d{3,9})","$1 $2",["[2-467]|5[2-6]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["5"],"0$1"],["(\\d{2})(\\d{4})(\\d{4,7})","$1 $2 $3",["5"],"0$1"]],"0"],"AU":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}",[5,6,7,8,9,10,12],[["(\\d{2})(\\d{3,4})","$1 $2",["16"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,4})","$1 $2 $3",["16"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["14|4"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[2378]"],"(0$1)"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1(?:30|[89])"]]],"0",0,"(183[12])|0",0,0,0,[["(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,["163\\d{2,6}",[5,6,7,8,9]],["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"AW":["297","00","(?:[25-79]\\d\\d|800)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[25-9]"]]]],"AX":["358","00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))","2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}",[5,6,7,8,9,10,11,12],0,"0",0,0,0,0,"18",0,"00"],"AZ":["994","00","365\\d{6}|(?:[124579]\\d|60|88)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["90"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[28]|2|365|46","1[28]|2|365[45]|46","1[28]|2|365(?:4|5[02])|46"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[13-9]"],"0$1"]],"0"],"BA":["387","00","6\\d{8}|(?:[35689]\\d|49|70)\\d{6}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["6[1-3]|[7-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2-$3",["[3-5]|6[56]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["6"],"0$1"]],"0"],"BB":["1","011","(?:246|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","246$1",0,"246"],"BD":["880","00","[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}",[6,7,8,9,10],[["(\\d{2})(\\d{4,6})","$1-$2",["31[5-8]|[459]1"],"0$1"],["(\\d{3})(\\d{3,7})","$1-$2",["3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]"],"0$1"],["(\\d{4})(\\d{3,6})","$1-$2",["[13-9]|2[23]"],"0$1"],["(\\d)(\\d{7,8})","$1-$2",["2"],"0$1"]],"0"],"BE":["32","00","4\\d{8}|[1-9]\\d{7}",[8,9],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["(?:80|9)0"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[239]|4[23]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[15-8]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["4"],"0$1"]],"0"],"BF":["226","00","[024-7]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[024-7]"]]]],"BG":["359","00","00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}",[6,7,8,9,12],[["(\\d)(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["2"],"0$1"],["(\\d{3})(\\d{4})","$1 $2",["43[1-6]|70[1-9]"],"0$1"],["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,3})","$1 $2 $3",["[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["(?:70|8)0"],"0$1"],["(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3",["43[1-7]|7"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[48]|9[08]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["9"],"0$1"]],"0"],"BH":["973","00","[136-9]\\d{7}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[13679]|8[02-4679]"]]]],"BI":["257","00","(?:[267]\\d|31)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2367]"]]]],"BJ":["229","00","01\\d{8}",[10],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["0"]]]],"BL":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"BM":["1","011","(?:441|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","441$1",0,"441"],"BN":["673","00","[2-578]\\d{6}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-578]"]]]],"BO":["591","00(?:1\\d)?","(?:[2-7]\\d\\d|8001)\\d{5}",[8,9],[["(\\d)(\\d{7})","$1 $2",["[23]|4[46]|50"]],["(\\d{8})","$1",["[5-7]"]],["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["8"]]],"0",0,"0(1\\d)?"],"BQ":["599","00","(?:[34]1|7\\d)\\d{5}",[7],0,0,0,0,0,0,"[347]"],"BR":["55","00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)","[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}",[8,9,10,11],[["(\\d{4})(\\d{4})","$1-$2",["300|4(?:0[02]|37|86)","300|4(?:0(?:0|20)|370|864)"]],["(\\d{3})(\\d{2,3})(\\d{4})","$1 $2 $3",["(?:[358]|90)0"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2-$3",["(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]"],"($1)"],["(\\d{2})(\\d{5})(\\d{4})","$1 $2-$3",["[16][1-9]|[2-57-9]"],"($1)"]],"0",0,"(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?","$2"],"BS":["1","011","(?:242|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([3-8]\\d{6})$|1","242$1",0,"242"],"BT":["975","00","[178]\\d{7}|[2-8]\\d{6}",[7,8],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[2-6]|7[246]|8[2-4]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[67]|[78]"]]]],"BW":["267","00","90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}",[7,8,10],[["(\\d{2})(\\d{5})","$1 $2",["90"]],["(\\d{3})(\\d{4})","$1 $2",["[2-6]"]],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["0"]],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["8"]]]],"BY":["375","810","(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}",[6,7,8,9,10,11],[["(\\d{3})(\\d{3})","$1 $2",["800"],"8 $1"],["(\\d{3})(\\d{2})(\\d{2,4})","$1 $2 $3",["800"],"8 $1"],["(\\d{4})(\\d{2})(\\d{3})","$1 $2-$3",["1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])","1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])"],"8 0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2-$3-$4",["1(?:[56]|7[467])|2[1-3]"],"8 0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2-$3-$4",["[1-4]"],"8 0$1"],["(\\d{3})(\\d{3,4})(\\d{4})","$1 $2 $3",["[89]"],"8 $1"]],"8",0,"0|80?",0,0,0,0,"8~10"],"BZ":["501","00","(?:0800\\d|[2-8])\\d{6}",[7,11],[["(\\d{3})(\\d{4})","$1-$2",["[2-8]"]],["(\\d)(\\d{3})(\\d{4})(\\d{3})","$1-$2-$3-$4",["0"]]]],"CA":["1","011","[2-9]\\d{9}|3\\d{6}",[7,10],0,"1",0,0,0,0,0,[["(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}",[10]],["",[10]],["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}",[10]],["900[2-9]\\d{6}",[10]],["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}",[10]],0,["310\\d{4}",[7]],0,["600[2-9]\\d{6}",[10]]]],"CC":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,[["8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,0,["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"CD":["243","00","(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}",[7,8,9,10],[["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["88"],"0$1"],["(\\d{2})(\\d{5})","$1 $2",["[1-6]"],"0$1"],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["5"],"0$1"]],"0"],"CF":["236","00","8776\\d{4}|(?:[27]\\d|61)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[26-8]"]]]],"CG":["242","00","222\\d{6}|(?:0\\d|80)\\d{7}",[9],[["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["8"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[02]"]]]],"CH":["41","00","8\\d{11}|[2-9]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8[047]|90"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-79]|81"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["8"],"0$1"]],"0"],"CI":["225","00","[02]\\d{9}",[10],[["(\\d{2})(\\d{2})(\\d)(\\d{5})","$1 $2 $3 $4",["2"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3 $4",["0"]]]],"CK":["682","00","[2-578]\\d{4}",[5],[["(\\d{2})(\\d{3})","$1 $2",["[2-578]"]]]],"CL":["56","(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0","12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}",[9,10,11],[["(\\d{5})(\\d{4})","$1 $2",["219","2196"],"($1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["60|809"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["44"]],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2[1-36]"],"($1)"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["9(?:10|[2-9])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])"],"($1)"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["60|8"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]],["(\\d{3})(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3 $4",["60"]]]],"CM":["237","00","[26]\\d{8}|88\\d{6,7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["88"]],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[26]|88"]]]],"CN":["86","00|1(?:[12]\\d|79)\\d\\d00","(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}",[7,8,9,10,11,12],[["(\\d{2})(\\d{5})","$1 $2",["101","1010","10100"],"0$1"],["(\\d{2})(\\d{5,6})","$1 $2",["(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]","10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1","10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12","10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["101","1010"]],["(\\d{3})(\\d{5,6})","$1 $2",["3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])","(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[48]0"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["10|2(?:[02-57-9]|1[1-9])","10|2(?:[02-57-9]|1[1-9])","10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]"],"0$1",1],["(\\d{3})(\\d{7,8})","$1 $2",["9"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["[3-578]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["1[3-9]"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3 $4",["[12]"],"0$1",1]],"0",0,"(1(?:[12]\\d|79)\\d\\d)|0",0,0,0,0,"00"],"CO":["57","00(?:4(?:[14]4|56)|[579])","(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}",[8,10,11],[["(\\d{4})(\\d{4})","$1 $2",["46"]],["(\\d{3})(\\d{7})","$1 $2",["6|90"],"($1)"],["(\\d{3})(\\d{7})","$1 $2",["3[0-357]|94"]],["(\\d)(\\d{3})(\\d{7})","$1-$2-$3",["1"],"0$1",0,"$1 $2 $3"]],"0",0,"0([3579]|4(?:[14]4|56))?"],"CR":["506","00","(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}",[8,10],[["(\\d{4})(\\d{4})","$1 $2",["[2-7]|8[3-9]"]],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["[89]"]]],0,0,"(19(?:0[0-2468]|1[09]|20|66|77|99))"],"CU":["53","119","(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}",[6,7,8,10],[["(\\d{2})(\\d{4,6})","$1 $2",["2[1-4]|[34]"],"(0$1)"],["(\\d)(\\d{6,7})","$1 $2",["7"],"(0$1)"],["(\\d)(\\d{7})","$1 $2",["[56]"],"0$1"],["(\\d{3})(\\d{7})","$1 $2",["8"],"0$1"]],"0"],"CV":["238","0","(?:[2-59]\\d\\d|800)\\d{4}",[7],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[2-589]"]]]],"CW":["599","00","(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["[3467]"]],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["9[4-8]"]]],0,0,0,0,0,"[69]"],"CX":["61","001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011","1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}",[6,7,8,9,10,12],0,"0",0,"([59]\\d{7})$|0","8$1",0,0,[["8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}",[9]],["4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}",[9]],["180(?:0\\d{3}|2)\\d{3}",[7,10]],["190[0-26]\\d{6}",[10]],0,0,0,0,["14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}",[9]],["13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}",[6,8,10,12]]],"0011"],"CY":["357","00","(?:[279]\\d|[58]0)\\d{6}",[8],[["(\\d{2})(\\d{6})","$1 $2",["[257-9]"]]]],"CZ":["420","00","(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}",[9,10,11,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[2-8]|9[015-7]"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3 $4",["96"]],["(\\d{2})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]]]],"DE":["49","00","[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}",[4,5,6,7,8,9,10,11,12,13,14,15],[["(\\d{2})(\\d{3,13})","$1 $2",["3[02]|40|[68]9"],"0$1"],["(\\d{3})(\\d{3,12})","$1 $2",["2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1","2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1"],"0$1"],["(\\d{4})(\\d{2,11})","$1 $2",["[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]","[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]"],"0$1"],["(\\d{3})(\\d{4})","$1 $2",["138"],"0$1"],["(\\d{5})(\\d{2,10})","$1 $2",["3"],"0$1"],["(\\d{3})(\\d{5,11})","$1 $2",["181"],"0$1"],["(\\d{3})(\\d)(\\d{4,10})","$1 $2 $3",["1(?:3|80)|9"],"0$1"],["(\\d{3})(\\d{7,8})","$1 $2",["1[67]"],"0$1"],["(\\d{3})(\\d{7,12})","$1 $2",["8"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["185","1850","18500"],"0$1"],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["18[68]"],"0$1"],["(\\d{4})(\\d{7})","$1 $2",["15[1279]"],"0$1"],["(\\d{5})(\\d{6})","$1 $2",["15[03-68]","15(?:[0568]|3[13]|41)"],"0$1"],["(\\d{3})(\\d{8})","$1 $2",["18"],"0$1"],["(\\d{3})(\\d{2})(\\d{7,8})","$1 $2 $3",["1(?:6[023]|7)"],"0$1"],["(\\d{4})(\\d{2})(\\d{7})","$1 $2 $3",["15[279]"],"0$1"],["(\\d{3})(\\d{2})(\\d{8})","$1 $2 $3",["15"],"0$1"]],"0"],"DJ":["253","00","(?:2\\d|77)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[27]"]]]],"DK":["45","00","[2-9]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-9]"]]]],"DM":["1","011","(?:[58]\\d\\d|767|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","767$1",0,"767"],"DO":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,0,0,0,"8001|8[024]9"],"DZ":["213","00","(?:[1-4]|[5-79]\\d|80)\\d{7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-4]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["9"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-8]"],"0$1"]],"0"],"EC":["593","00","1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}",[8,9,10,11],[["(\\d)(\\d{3})(\\d{4})","$1 $2-$3",["[2-7]"],"(0$1)",0,"$1-$2-$3"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["9"],"0$1"],["(\\d{4})(\\d{3})(\\d{3,4})","$1 $2 $3",["1"]]],"0"],"EE":["372","00","8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}",[7,8,10],[["(\\d{3})(\\d{4})","$1 $2",["[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88","[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88"]],["(\\d{4})(\\d{3,4})","$1 $2",["[45]|8(?:00|[1-49])","[45]|8(?:00[1-9]|[1-49])"]],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["8"]]]],"EG":["20","00","[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}",[8,9,10],[["(\\d)(\\d{7,8})","$1 $2",["[23]"],"0$1"],["(\\d{2})(\\d{6,7})","$1 $2",["1[35]|[4-6]|8[2468]|9[235-7]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{8})","$1 $2",["1"],"0$1"]],"0"],"EH":["212","00","[5-8]\\d{8}",[9],0,"0",0,0,0,0,0,[["528[89]\\d{5}"],["(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}"],["80[0-7]\\d{6}"],["89\\d{7}"],0,0,0,0,["(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}"]]],"ER":["291","00","[178]\\d{6}",[7],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[178]"],"0$1"]],"0"],"ES":["34","00","400\\d{6}|(?:51|[6-9]\\d)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[89]00"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[4-9]"]]]],"ET":["251","00","(?:11|[2-57-9]\\d)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-57-9]"],"0$1"]],"0"],"FI":["358","00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))","[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}",[5,6,7,8,9,10,11,12],[["(\\d{5})","$1",["20[2-59]"],"0$1"],["(\\d{3})(\\d{3,7})","$1 $2",["(?:[1-3]0|[68])0|70[07-9]"],"0$1"],["(\\d{2})(\\d{4,8})","$1 $2",["[14]|2[09]|50|7[135]"],"0$1"],["(\\d{2})(\\d{6,10})","$1 $2",["7"],"0$1"],["(\\d)(\\d{4,9})","$1 $2",["(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9"],"0$1"]],"0",0,0,0,0,"1[03-79]|[2-9]",0,"00"],"FJ":["679","0(?:0|52)","45\\d{5}|(?:0800\\d|[235-9])\\d{6}",[7,11],[["(\\d{3})(\\d{4})","$1 $2",["[235-9]|45"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["0"]]],0,0,0,0,0,0,0,"00"],"FK":["500","00","[2-7]\\d{4}",[5]],"FM":["691","00","(?:[39]\\d\\d|820)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[389]"]]]],"FO":["298","00","[2-9]\\d{5}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[2-9]"]]],0,0,"(10(?:01|[12]0|88))"],"FR":["33","00","[1-9]\\d{8}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0 $1"],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[1-79]"],"0$1"]],"0"],"GA":["241","00","(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}",[7,8],[["(\\d)(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-7]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["0"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["11|[67]"],"0$1"]],0,0,"0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})","$1"],"GB":["44","00","[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}",[7,9,10],[["(\\d{3})(\\d{4})","$1 $2",["800","8001","80011","800111","8001111"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["845","8454","84546","845464"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["800"],"0$1"],["(\\d{5})(\\d{4,5})","$1 $2",["1(?:38|5[23]|69|76|94)","1(?:(?:38|69)7|5(?:24|39)|768|946)","1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)"],"0$1"],["(\\d{4})(\\d{5,6})","$1 $2",["1(?:[2-69][02-9]|[78])"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["[25]|7(?:0|6[02-9])","[25]|7(?:0|6(?:[03-9]|2[356]))"],"0$1"],["(\\d{4})(\\d{6})","$1 $2",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[1389]"],"0$1"]],"0",0,"0|180020",0,0,0,[["(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}",[9,10]],["7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}",[10]],["56\\d{8}",[10]]],0," x"],"GD":["1","011","(?:473|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","473$1",0,"473"],"GE":["995","00","(?:[3-57]\\d\\d|800)\\d{6}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["70"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["32"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[57]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[348]"],"0$1"]],"0"],"GF":["594","00","(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-7]|80[6-9]|9[47]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[89]"],"0$1"]],"0"],"GG":["44","00","(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?",[7,9,10],0,"0",0,"([25-9]\\d{5})$|0|180020","1481$1",0,0,[["1481[25-9]\\d{5}",[10]],["7(?:(?:781|839)\\d|911[17])\\d{5}",[10]],["80[08]\\d{7}|800\\d{6}|8001111"],["(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d",[7,10]],["70\\d{8}",[10]],0,["(?:3[0347]|55)\\d{8}",[10]],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}",[10]],["56\\d{8}",[10]]]],"GH":["233","00","[235]\\d{8}|800\\d{5,6}",[8,9],[["(\\d{3})(\\d{5})","$1 $2",["8"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2358]"],"0$1"]],"0"],"GI":["350","00","(?:[25]\\d|60)\\d{6}",[8],[["(\\d{3})(\\d{5})","$1 $2",["2"]]]],"GL":["299","00","(?:19|[2-689]\\d|70)\\d{4}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["19|[2-9]"]]]],"GM":["220","00","[48]\\d{8}|[2-9]\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["[235-9]|4(?:[0-35]|4[16-9])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[48]"]]]],"GN":["224","00","722\\d{6}|(?:3|6\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["3"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[67]"]]]],"GP":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-79]|80[6-9]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0",0,0,0,0,0,[["(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"GQ":["240","00","222\\d{6}|(?:3\\d|55|[89]0)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235]"]],["(\\d{3})(\\d{6})","$1 $2",["[89]"]]]],"GR":["30","00","5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}",[10,11,12],[["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["21|7"]],["(\\d{4})(\\d{6})","$1 $2",["2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[2689]"]],["(\\d{3})(\\d{3,4})(\\d{5})","$1 $2 $3",["8"]]]],"GT":["502","00","80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}",[8,11],[["(\\d{4})(\\d{4})","$1 $2",["[2-8]"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]]]],"GU":["1","011","(?:[58]\\d\\d|671|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","671$1",0,"671"],"GW":["245","00","[49]\\d{8}|4\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["40"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[49]"]]]],"GY":["592","001","(?:[2-8]\\d{3}|9008)\\d{3}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-9]"]]]],"HK":["852","00(?:30|5[09]|[126-9]?)","8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}",[5,6,7,8,9,11],[["(\\d{3})(\\d{2,5})","$1 $2",["900","9003"]],["(\\d{4})(\\d{4})","$1 $2",["[2-7]|8[1-4]|9(?:0[1-9]|[1-8])"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]],["(\\d{3})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["9"]]],0,0,0,0,0,0,0,"00"],"HN":["504","00","8\\d{10}|[237-9]\\d{7}",[8,11],[["(\\d{4})(\\d{4})","$1-$2",["[237-9]"]]]],"HR":["385","00","[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}",[7,8,9],[["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["6[01]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{4})(\\d{3})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["6|7[245]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["9"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-57]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"],"0$1"]],"0"],"HT":["509","00","[2-589]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["[2-589]"]]]],"HU":["36","00","[235-7]\\d{8}|[1-9]\\d{7}",[8,9],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["1"],"(06 $1)"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]"],"(06 $1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-9]"],"06 $1"]],"06"],"ID":["62","00[89]","00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}",[7,8,9,10,11,12,13,14,15,16,17],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["15"]],["(\\d{2})(\\d{5,9})","$1 $2",["2[124]|[36]1"],"(0$1)"],["(\\d{3})(\\d{5,7})","$1 $2",["800"],"0$1"],["(\\d{3})(\\d{5,8})","$1 $2",["[2-79]"],"(0$1)"],["(\\d{3})(\\d{3,4})(\\d{3})","$1-$2-$3",["8[1-35-9]"],"0$1"],["(\\d{3})(\\d{6,8})","$1 $2",["1"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["804"],"0$1"],["(\\d{3})(\\d)(\\d{3})(\\d{3})","$1 $2 $3 $4",["80"],"0$1"],["(\\d{3})(\\d{4})(\\d{4,5})","$1-$2-$3",["8"],"0$1"]],"0"],"IE":["353","00","(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}",[7,8,9,10],[["(\\d{2})(\\d{5})","$1 $2",["2[24-9]|47|58|6[237-9]|9[35-9]"],"(0$1)"],["(\\d{3})(\\d{5})","$1 $2",["[45]0"],"(0$1)"],["(\\d)(\\d{3,4})(\\d{4})","$1 $2 $3",["1"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2569]|4[1-69]|7[14]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["70"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["81"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[78]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["4"],"(0$1)"],["(\\d{2})(\\d)(\\d{3})(\\d{4})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"IL":["972","0(?:0|1(?:05|[2-9]))","1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}",[7,8,9,10,11,12],[["(\\d{4})(\\d{3})","$1-$2",["125"]],["(\\d{4})(\\d{2})(\\d{2})","$1-$2-$3",["121"]],["(\\d)(\\d{3})(\\d{4})","$1-$2-$3",["[2-489]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["[57]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1-$2-$3",["12"]],["(\\d{4})(\\d{6})","$1-$2",["159"]],["(\\d)(\\d{3})(\\d{3})(\\d{3})","$1-$2-$3-$4",["1[7-9]"]],["(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})","$1-$2 $3-$4",["15"]]],"0"],"IM":["44","00","1624\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([25-8]\\d{5})$|0|180020","1624$1",0,"74576|(?:16|7[56])24"],"IN":["91","00","(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}",[8,9,10,11,12,13],[["(\\d{8})","$1",["5(?:0|2[23]|3[03]|[67]1|88)","5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)","5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)"],0,1],["(\\d{4})(\\d{4,5})","$1 $2",["180","1800"],0,1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["140"],0,1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["11|2[02]|33|4[04]|79[1-5]|80[2-46]","11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])","11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])"],"0$1",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]","1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]","1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]"],"0$1",1],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807","1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]","1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]"],"0$1",1],["(\\d{5})(\\d{5})","$1 $2",["16|[6-9]"],"0$1",1],["(\\d{4})(\\d{2,4})(\\d{4})","$1 $2 $3",["18[06]","18[06]0"],0,1],["(\\d{4})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["18"],0,1]],"0"],"IO":["246","00","3\\d{6}",[7],[["(\\d{3})(\\d{4})","$1 $2",["3"]]]],"IQ":["964","00","(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-6]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"]],"0"],"IR":["98","00","[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}",[4,5,6,7,10],[["(\\d{4,5})","$1",["96"],"0$1"],["(\\d{2})(\\d{4,5})","$1 $2",["(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["9"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["[1-8]"],"0$1"]],"0"],"IS":["354","00|1(?:0(?:01|[12]0)|100)","(?:38\\d|[4-9])\\d{6}",[7,9],[["(\\d{3})(\\d{4})","$1 $2",["[4-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["3"]]],0,0,0,0,0,0,0,"00"],"IT":["39","00","0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?",[6,7,8,9,10,11,12],[["(\\d{2})(\\d{4,6})","$1 $2",["0[26]"]],["(\\d{3})(\\d{3,6})","$1 $2",["0[13-57-9][0159]|8(?:03|4[17]|9[2-5])","0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))"]],["(\\d{4})(\\d{2,6})","$1 $2",["0(?:[13-579][2-46-8]|8[236-8])"]],["(\\d{4})(\\d{4})","$1 $2",["894"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[26]|5"]],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["1(?:44|[679])|[378]|43"]],["(\\d{3})(\\d{3,4})(\\d{4})","$1 $2 $3",["0[13-57-9][0159]|14"]],["(\\d{2})(\\d{4})(\\d{5})","$1 $2 $3",["0[26]"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["0"]],["(\\d{3})(\\d{4})(\\d{4,5})","$1 $2 $3",["[03]"]]],0,0,0,0,0,0,[["0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}"],["3[2-9]\\d{7,8}|(?:31|43)\\d{8}",[9,10]],["80(?:0\\d{3}|3)\\d{3}",[6,9]],["(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}",[6,8,9,10]],["1(?:78\\d|99)\\d{6}",[9,10]],["3[2-8]\\d{9,10}",[11,12]],0,0,["55\\d{8}",[10]],["84(?:[08]\\d{3}|[17])\\d{3}",[6,9]]]],"JE":["44","00","1534\\d{6}|(?:[3578]\\d|90)\\d{8}",[10],0,"0",0,"([0-24-8]\\d{5})$|0|180020","1534$1",0,0,[["1534[0-24-8]\\d{5}"],["7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}"],["80(?:07(?:35|81)|8901)\\d{4}"],["(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}"],["701511\\d{4}"],0,["(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}"],["76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}"],["56\\d{8}"]]],"JM":["1","011","(?:[58]\\d\\d|658|900)\\d{7}",[10],0,"1",0,0,0,0,"658|876"],"JO":["962","00","(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}",[8,9],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2356]|87"],"(0$1)"],["(\\d{3})(\\d{5,6})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["70"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[47]"],"0$1"]],"0"],"JP":["81","010","00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}",[8,9,10,11,12,13,14,15,16,17],[["(\\d{3})(\\d{3})(\\d{3})","$1-$2-$3",["(?:12|57|99)0"],"0$1"],["(\\d{4})(\\d)(\\d{4})","$1-$2-$3",["1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])","1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]","1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["60"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1-$2-$3",["3|4(?:2[09]|7[01])|6[1-9]","3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])","1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]","1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]"],"0$1"],["(\\d{3})(\\d{2})(\\d{4})","$1-$2-$3",["[14]|[289][2-9]|5[3-9]|7[2-4679]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1-$2-$3",["800"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2-$3",["[25-9]"],"0$1"]],"0",0,"(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0","$1"],"KE":["254","000","(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}",[7,8,9,10],[["(\\d{2})(\\d{5,7})","$1 $2",["[24-6]"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["[17]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[89]"],"0$1"]],"0"],"KG":["996","00","8\\d{9}|[235-9]\\d{8}",[9,10],[["(\\d{4})(\\d{5})","$1 $2",["3(?:1[346]|[24-79])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235-79]|88"],"0$1"],["(\\d{3})(\\d{3})(\\d)(\\d{2,3})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"KH":["855","00[14-9]","1\\d{9}|[1-9]\\d{7,8}",[8,9,10],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-9]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"KI":["686","00","(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}",[5,8],0,"0"],"KM":["269","00","[3478]\\d{6}",[7],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[3478]"]]]],"KN":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","869$1",0,"869"],"KP":["850","00|99","85\\d{6}|(?:19\\d|[2-7])\\d{7}",[8,10],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2-7]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"]],"0"],"KR":["82","00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))","00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}",[5,6,8,9,10,11,12,13,14],[["(\\d{2})(\\d{3,4})","$1-$2",["(?:3[1-3]|[46][1-4]|5[1-5])1"],"0$1"],["(\\d{4})(\\d{4})","$1-$2",["1"]],["(\\d)(\\d{3,4})(\\d{4})","$1-$2-$3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1-$2-$3",["[36]0|8"],"0$1"],["(\\d{2})(\\d{3,4})(\\d{4})","$1-$2-$3",["[1346]|5[1-5]"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2-$3",["[57]"],"0$1"],["(\\d{2})(\\d{5})(\\d{4})","$1-$2-$3",["5"],"0$1"]],"0",0,"0(8(?:[1-46-8]|5\\d\\d))?"],"KW":["965","00","18\\d{5}|(?:[2569]\\d|41)\\d{6}",[7,8],[["(\\d{4})(\\d{3,4})","$1 $2",["[169]|2(?:[235]|4[1-35-9])|52"]],["(\\d{3})(\\d{5})","$1 $2",["[245]"]]]],"KY":["1","011","(?:345|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","345$1",0,"345"],"KZ":["7","810","8\\d{13}|[78]\\d{9}",[10,14],0,"8",0,0,0,0,"7",0,"8~10"],"LA":["856","00","(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}",[8,9,10],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["2[13]|3[14]|[4-8]"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["3"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3 $4",["2"],"0$1"]],"0"],"LB":["961","00","[27-9]\\d{7}|[13-9]\\d{6}",[7,8],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[27-9]"]]],"0"],"LC":["1","011","(?:[58]\\d\\d|758|900)\\d{7}",[10],0,"1",0,"([2-8]\\d{6})$|1","758$1",0,"758"],"LI":["423","00","[68]\\d{8}|(?:[2378]\\d|90)\\d{5}",[7,9],[["(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3",["[2379]|8(?:0[09]|7)","[2379]|8(?:0(?:02|9)|7)"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["69"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]]],"0",0,"(1001)|0"],"LK":["94","00","[1-9]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1-689]"],"0$1"]],"0"],"LR":["231","00","(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}",[7,8,9],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["4[67]|[56]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[2-578]"],"0$1"]],"0"],"LS":["266","00","(?:[256]\\d\\d|800)\\d{5}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[2568]"]]]],"LT":["370","00","(?:[3469]\\d|52|[78]0)\\d{6}",[8],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["52[0-7]"],"(0-$1)",1],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[7-9]"],"0 $1",1],["(\\d{2})(\\d{6})","$1 $2",["37|4(?:[15]|6[1-8])"],"(0-$1)",1],["(\\d{3})(\\d{5})","$1 $2",["[3-6]"],"(0-$1)",1]],"0",0,"[08]"],"LU":["352","00","35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}",[4,5,6,7,8,9,10,11],[["(\\d{2})(\\d{3})","$1 $2",["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]],["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])"]],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["20[2-689]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4",["20"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})","$1 $2 $3 $4",["[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]"]],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["80[01]|90[015]"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3 $4",["20"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})","$1 $2 $3 $4 $5",["20"]]],0,0,"(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)"],"LV":["371","00","(?:[268]\\d|78|90)\\d{6}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2679]|8[01]"]]]],"LY":["218","00","[2-9]\\d{8}",[9],[["(\\d{2})(\\d{7})","$1-$2",["[2-9]"],"0$1"]],"0"],"MA":["212","00","[5-8]\\d{8}",[9],[["(\\d{4})(\\d{5})","$1-$2",["892"],"0$1"],["(\\d{2})(\\d{7})","$1-$2",["8(?:0[0-7]|9)"],"0$1"],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[5-8]"],"0$1"]],"0",0,0,0,0,"[5-8]"],"MC":["377","00","(?:[3489]|[67]\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["4"],"0$1"],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[389]"]],["(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4 $5",["[67]"],"0$1"]],"0"],"MD":["373","00","(?:[235-7]\\d|[89]0)\\d{6}",[8],[["(\\d{3})(\\d{5})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["22|3"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["[25-7]"],"0$1"]],"0"],"ME":["382","00","(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[2-9]"],"0$1"]],"0"],"MF":["590","00","7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}"],["(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}"],["80[0-5]\\d{6}"],["8[129]\\d{7}"],0,0,0,0,["9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}"]]],"MG":["261","00","[23]\\d{8}",[9],[["(\\d{2})(\\d{2})(\\d{3})(\\d{2})","$1 $2 $3 $4",["[23]"],"0$1"]],"0",0,"([24-9]\\d{6})$|0","20$1"],"MH":["692","011","329\\d{4}|(?:[256]\\d|45)\\d{5}",[7],[["(\\d{3})(\\d{4})","$1-$2",["[2-6]"]]],"1"],"MK":["389","00","[2-578]\\d{7}",[8],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["2|34[47]|4(?:[37]7|5[47]|64)"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[347]"],"0$1"],["(\\d{3})(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["[58]"],"0$1"]],"0"],"ML":["223","00","[24-9]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[24-9]"]]]],"MM":["95","00","1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}",[6,7,8,9,10],[["(\\d)(\\d{2})(\\d{3})","$1 $2 $3",["16|2"],"0$1"],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]"],"0$1"],["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["[12]|452|678|86","[12]|452|6788|86"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[4-7]|8[1-35]"],"0$1"],["(\\d)(\\d{3})(\\d{4,6})","$1 $2 $3",["9(?:2[0-4]|[35-9]|4[137-9])"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["92"],"0$1"],["(\\d)(\\d{5})(\\d{4})","$1 $2 $3",["9"],"0$1"]],"0"],"MN":["976","001","[12]\\d{7,9}|[5-9]\\d{7}",[8,9,10],[["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["11|2[16]"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["[5-9]"]],["(\\d{3})(\\d{5,6})","$1 $2",["[12]2[1-3]"],"0$1"],["(\\d{4})(\\d{5,6})","$1 $2",["[12](?:27|3[2-8]|4[2-68]|5[1-4689])","[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]"],"0$1"],["(\\d{5})(\\d{4,5})","$1 $2",["[12]"],"0$1"]],"0"],"MO":["853","00","0800\\d{3}|(?:28|[68]\\d)\\d{6}",[7,8],[["(\\d{4})(\\d{3})","$1 $2",["0"]],["(\\d{4})(\\d{4})","$1 $2",["[268]"]]]],"MP":["1","011","[58]\\d{9}|(?:67|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","670$1",0,"670"],"MQ":["596","00","7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-79]|8(?:0[6-9]|[36])"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"MR":["222","00","(?:[2-4]\\d\\d|800)\\d{5}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-48]"]]]],"MS":["1","011","(?:[58]\\d\\d|664|900)\\d{7}",[10],0,"1",0,"([34]\\d{6})$|1","664$1",0,"664"],"MT":["356","00","3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[2357-9]"]]]],"MU":["230","0(?:0|[24-7]0|3[03])","(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}",[7,8,10],[["(\\d{3})(\\d{4})","$1 $2",["[2-46]|8[013]"]],["(\\d{4})(\\d{4})","$1 $2",["[57]"]],["(\\d{5})(\\d{5})","$1 $2",["8"]]],0,0,0,0,0,0,0,"020"],"MV":["960","0(?:0|19)","(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}",[7,10],[["(\\d{3})(\\d{4})","$1-$2",["[34679]"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"]]],0,0,0,0,0,0,0,"00"],"MW":["265","00","(?:[1289]\\d|31|77)\\d{7}|1\\d{6}",[7,9],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["1[2-9]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-37-9]"],"0$1"]],"0"],"MX":["52","0[09]","[2-9]\\d{9}",[10],[["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["33|5[56]|81"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[2-9]"]]],0,0,0,0,0,0,0,"00"],"MY":["60","00","1\\d{8,9}|(?:3\\d|[4-9])\\d{7}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1-$2 $3",["[4-79]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1-$2 $3",["1(?:[02469]|[378][1-9]|53)|8","1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8"],"0$1"],["(\\d)(\\d{4})(\\d{4})","$1-$2 $3",["3"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{4})","$1-$2-$3-$4",["1(?:[367]|80)"]],["(\\d{3})(\\d{3})(\\d{4})","$1-$2 $3",["15"],"0$1"],["(\\d{2})(\\d{4})(\\d{4})","$1-$2 $3",["1"],"0$1"]],"0"],"MZ":["258","00","(?:2|8\\d)\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["2|8[2-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["8"]]]],"NA":["264","00","[68]\\d{7,8}",[8,9],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["88"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["6"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["87"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"]],"0"],"NC":["687","00","(?:050|[2-57-9]\\d\\d)\\d{3}",[6],[["(\\d{2})(\\d{2})(\\d{2})","$1.$2.$3",["[02-57-9]"]]]],"NE":["227","00","[027-9]\\d{7}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["08"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[089]|2[013]|7[0467]"]]]],"NF":["672","00","[13]\\d{5}",[6],[["(\\d{2})(\\d{4})","$1 $2",["1[0-3]"]],["(\\d)(\\d{5})","$1 $2",["[13]"]]],0,0,"([0-258]\\d{4})$","3$1"],"NG":["234","009","(?:20|9\\d)\\d{8}|[78]\\d{9,13}",[10,11,12,13,14],[["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[7-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["20[129]"],"0$1"],["(\\d{4})(\\d{2})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{3})(\\d{4})(\\d{4,5})","$1 $2 $3",["[78]"],"0$1"],["(\\d{3})(\\d{5})(\\d{5,6})","$1 $2 $3",["[78]"],"0$1"]],"0"],"NI":["505","00","(?:1800|[25-8]\\d{3})\\d{4}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[125-8]"]]]],"NL":["31","00","(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}",[5,6,7,8,9,10,11],[["(\\d{3})(\\d{4,7})","$1 $2",["[89]0"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["66"],"0$1"],["(\\d)(\\d{8})","$1 $2",["6"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-578]|91"],"0$1"],["(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3",["9"],"0$1"]],"0"],"NO":["47","00","(?:0|[2-9]\\d{3})\\d{4}",[5,8],[["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["8"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[2-79]"]]],0,0,0,0,0,"[02-689]|7[0-8]"],"NP":["977","00","(?:1\\d|9)\\d{9}|[1-9]\\d{7}",[8,10,11],[["(\\d)(\\d{7})","$1-$2",["1[2-6]"],"0$1"],["(\\d{2})(\\d{6})","$1-$2",["1[01]|[2-8]|9(?:[1-59]|[67][2-6])"],"0$1"],["(\\d{3})(\\d{7})","$1-$2",["9"]]],"0"],"NR":["674","00","(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[24-9]"]]]],"NU":["683","00","(?:[4-7]|888\\d)\\d{3}",[4,7],[["(\\d{3})(\\d{4})","$1 $2",["8"]]]],"NZ":["64","0(?:0|161)","[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}",[5,6,7,8,9,10],[["(\\d{2})(\\d{3,8})","$1 $2",["8[1-79]"],"0$1"],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["50[036-8]|8|90","50(?:[0367]|88)|8|90"],"0$1"],["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["24|[346]|7[2-57-9]|9[2-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["2(?:10|74)|[589]"],"0$1"],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["1|2[028]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,5})","$1 $2 $3",["2(?:[169]|7[0-35-9])|7"],"0$1"]],"0",0,0,0,0,0,0,"00"],"OM":["968","00","(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}",[7,8,9],[["(\\d{3})(\\d{4,6})","$1 $2",["[58]"]],["(\\d{2})(\\d{6})","$1 $2",["2"]],["(\\d{4})(\\d{4})","$1 $2",["[179]"]]]],"PA":["507","00","(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}",[7,8,10,11],[["(\\d{3})(\\d{4})","$1-$2",["[1-57-9]"]],["(\\d{4})(\\d{4})","$1-$2",["[68]"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]]]],"PE":["51","00|19(?:1[124]|77|90)00","(?:[14-8]|9\\d)\\d{7}",[8,9],[["(\\d{3})(\\d{5})","$1 $2",["80"],"(0$1)"],["(\\d)(\\d{7})","$1 $2",["1"],"(0$1)"],["(\\d{2})(\\d{6})","$1 $2",["[4-8]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["9"]]],"0",0,0,0,0,0,0,"00"," Anexo "],"PF":["689","00","4\\d{5}(?:\\d{2})?|8\\d{7,8}",[6,8,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["44"]],["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["4|8[7-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],"PG":["675","00|140[1-3]","(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["18|[2-69]|85[02-46-9]"]],["(\\d{4})(\\d{4})","$1 $2",["[78]"]]],0,0,0,0,0,0,0,"00"],"PH":["63","00","(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}",[6,8,9,10,11,12,13],[["(\\d)(\\d{5})","$1 $2",["2"],"(0$1)"],["(\\d{4})(\\d{4,6})","$1 $2",["3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2","3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))"],"(0$1)"],["(\\d{5})(\\d{4})","$1 $2",["346|4(?:27|9[35])|883","3469|4(?:279|9(?:30|56))|8834"],"(0$1)"],["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["2"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[3-7]|8[2-8]"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]],["(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})","$1 $2 $3 $4",["1"]]],"0"],"PK":["92","00","122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}",[8,9,10,11,12],[["(\\d{3})(\\d{3})(\\d{2,7})","$1 $2 $3",["[89]0"],"0$1"],["(\\d{4})(\\d{5})","$1 $2",["1"]],["(\\d{3})(\\d{6,7})","$1 $2",["2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])","9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]"],"(0$1)"],["(\\d{2})(\\d{7,8})","$1 $2",["(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]"],"(0$1)"],["(\\d{5})(\\d{5})","$1 $2",["58"],"(0$1)"],["(\\d{3})(\\d{7})","$1 $2",["3"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91"],"(0$1)"],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["[24-9]"],"(0$1)"]],"0"],"PL":["48","00","(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}",[6,7,8,9,10],[["(\\d{5})","$1",["19"]],["(\\d{3})(\\d{3})","$1 $2",["11|20|64"]],["(\\d{2})(\\d{2})(\\d{3})","$1 $2 $3",["30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1","30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19"]],["(\\d{3})(\\d{2})(\\d{2,3})","$1 $2 $3",["64"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)"]],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[2-8]|[2-7]|8[1-79]|9[145]"]],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["8"]]]],"PM":["508","00","[78]\\d{8}|[2-9]\\d{5}",[6,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[2-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["7"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"],"0$1"]],"0"],"PR":["1","011","(?:[589]\\d\\d|787)\\d{7}",[10],0,"1",0,0,0,0,"787|939"],"PS":["970","00","[2489]2\\d{6}|(?:1\\d|5)\\d{8}",[8,9,10],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["[2489]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["5"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"PT":["351","00","1693\\d{5}|(?:[26-9]\\d|30)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["2[12]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["16|[236-9]"]]]],"PW":["680","01[12]","(?:[24-8]\\d\\d|345|900)\\d{4}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[2-9]"]]]],"PY":["595","00","[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}",[6,7,8,9,10,11],[["(\\d{3})(\\d{3,6})","$1 $2",["[2-9]0"],"0$1"],["(\\d{2})(\\d{5})","$1 $2",["3[289]|4[246-8]|61|7[1-3]|8[1-36]"],"(0$1)"],["(\\d{3})(\\d{4,5})","$1 $2",["2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["87"]],["(\\d{3})(\\d{6})","$1 $2",["9(?:[5-79]|8[1-8])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[2-8]"],"0$1"],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["9"]]],"0"],"QA":["974","00","800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}",[7,8,9,11],[["(\\d{3})(\\d{4})","$1 $2",["2[136]|8"]],["(\\d{4})(\\d{4})","$1 $2",["[3-7]"]]]],"RE":["262","00","709\\d{6}|(?:26|[689]\\d)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[26-9]"],"0$1"]],"0",0,0,0,0,0,[["2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}"],["(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}"],["80\\d{7}"],["89[1-37-9]\\d{6}"],0,0,0,0,["9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}"],["8(?:1[019]|2[0156]|84|90)\\d{6}"]]],"RO":["40","00","(?:[2378]\\d|90)\\d{7}|[23]\\d{5}",[6,9],[["(\\d{3})(\\d{3})","$1 $2",["2[3-6]","2[3-6]\\d9"],"0$1"],["(\\d{2})(\\d{4})","$1 $2",["219|31"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[23]1"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[237-9]"],"0$1"]],"0",0,0,0,0,0,0,0," int "],"RS":["381","00","38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}",[6,7,8,9,10,11,12],[["(\\d{3})(\\d{3,9})","$1 $2",["(?:2[389]|39)0|[7-9]"],"0$1"],["(\\d{2})(\\d{5,10})","$1 $2",["[1-36]"],"0$1"]],"0"],"RU":["7","810","8\\d{13}|[347-9]\\d{9}",[10,14],[["(\\d{4})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["7(?:1[0-8]|2[1-9])","7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))","7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2"],"8 ($1)",1],["(\\d{5})(\\d)(\\d{2})(\\d{2})","$1 $2 $3 $4",["7(?:1[0-68]|2[1-9])","7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))","7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]"],"8 ($1)",1],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"8 ($1)",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2-$3-$4",["[349]|8(?:[02-7]|1[1-8])"],"8 ($1)",1],["(\\d{4})(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3 $4",["8"],"8 ($1)"]],"8",0,0,0,0,"[3489]",0,"8~10"],"RW":["250","00","(?:06|[27]\\d\\d|[89]00)\\d{6}",[8,9],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["0"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["2"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[7-9]"],"0$1"]],"0"],"SA":["966","00","(?:[15]\\d|800|92)\\d{7}",[9,10],[["(\\d{4})(\\d{5})","$1 $2",["9"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["1"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["5"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]]],"0"],"SB":["677","0[01]","[6-9]\\d{6}|[1-6]\\d{4}",[5,7],[["(\\d{2})(\\d{5})","$1 $2",["6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])"]]]],"SC":["248","010|0[0-2]","(?:[2489]\\d|64)\\d{5}",[7],[["(\\d)(\\d{3})(\\d{3})","$1 $2 $3",["[246]|9[57]"]]],0,0,0,0,0,0,0,"00"],"SD":["249","00","[19]\\d{8}",[9],[["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[19]"],"0$1"]],"0"],"SE":["46","00","(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}",[6,7,8,9,10,12],[["(\\d{2})(\\d{2,3})(\\d{2})","$1-$2 $3",["20"],"0$1",0,"$1 $2 $3"],["(\\d{3})(\\d{4})","$1-$2",["9(?:00|39|44|9)"],"0$1",0,"$1 $2"],["(\\d{2})(\\d{3})(\\d{2})","$1-$2 $3",["[12][136]|3[356]|4[0246]|6[03]|90[1-9]"],"0$1",0,"$1 $2 $3"],["(\\d)(\\d{2,3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["8"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2,3})(\\d{2})","$1-$2 $3",["1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"],"0$1",0,"$1 $2 $3"],["(\\d{3})(\\d{2,3})(\\d{3})","$1-$2 $3",["9(?:00|39|44)"],"0$1",0,"$1 $2 $3"],["(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]"],"0$1",0,"$1 $2 $3 $4"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1-$2 $3 $4",["10|7"],"0$1",0,"$1 $2 $3 $4"],["(\\d)(\\d{3})(\\d{3})(\\d{2})","$1-$2 $3 $4",["8"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1-$2 $3 $4",["[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{2})(\\d{3})","$1-$2 $3 $4",["9"],"0$1",0,"$1 $2 $3 $4"],["(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1-$2 $3 $4 $5",["[26]"],"0$1",0,"$1 $2 $3 $4 $5"]],"0"],"SG":["65","0[0-3]\\d","(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}",[8,10,11],[["(\\d{4})(\\d{4})","$1 $2",["[369]|8(?:0[1-9]|[1-9])"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"]],["(\\d{4})(\\d{4})(\\d{3})","$1 $2 $3",["7"]],["(\\d{4})(\\d{3})(\\d{4})","$1 $2 $3",["1"]]]],"SH":["290","00","(?:[2569]\\d|8)\\d{3}",[4,5],0,0,0,0,0,0,"[2569]"],"SI":["386","00|10(?:22|66|88|99)","[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}",[5,6,7,8],[["(\\d{2})(\\d{3,6})","$1 $2",["8[09]|9"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["59|8"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[37][01]|4[013]|51|6"],"0$1"],["(\\d)(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[1-57]"],"(0$1)"]],"0",0,0,0,0,0,0,"00"],"SJ":["47","00","0\\d{4}|(?:[489]\\d|79)\\d{6}",[5,8],0,0,0,0,0,0,"79"],"SK":["421","00","[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}",[6,7,9],[["(\\d)(\\d{2})(\\d{3,4})","$1 $2 $3",["21"],"0$1"],["(\\d{2})(\\d{2})(\\d{2,3})","$1 $2 $3",["[3-5][1-8]1","[3-5][1-8]1[67]"],"0$1"],["(\\d)(\\d{3})(\\d{3})(\\d{2})","$1 $2 $3 $4",["2"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[689]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[3-5]"],"0$1"]],"0"],"SL":["232","00","(?:[237-9]\\d|66)\\d{6}",[8],[["(\\d{2})(\\d{6})","$1 $2",["[236-9]"],"(0$1)"]],"0"],"SM":["378","00","(?:0549|[5-7]\\d)\\d{6}",[8,10],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[5-7]"]],["(\\d{4})(\\d{6})","$1 $2",["0"]]],0,0,"([89]\\d{5})$","0549$1"],"SN":["221","00","(?:[378]\\d|93)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[379]"]]]],"SO":["252","00","[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}",[6,7,8,9],[["(\\d{2})(\\d{4})","$1 $2",["8[125]"]],["(\\d{6})","$1",["[134]"]],["(\\d)(\\d{6})","$1 $2",["[15]|2[0-79]|3[0-46-8]|4[0-7]"]],["(\\d{2})(\\d{5,7})","$1 $2",["1|28|9[2-9]"]],["(\\d)(\\d{7})","$1 $2",["[267]|904"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[346-9]"]]],"0"],"SR":["597","00","(?:[2-5]|[6-9]\\d)\\d{5}",[6,7],[["(\\d{2})(\\d{2})(\\d{2})","$1-$2-$3",["56"]],["(\\d{3})(\\d{3})","$1-$2",["[2-5]"]],["(\\d{3})(\\d{4})","$1-$2",["[6-9]"]]]],"SS":["211","00","[19]\\d{8}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[19]"],"0$1"]],"0"],"ST":["239","00","(?:22|9\\d)\\d{5}",[7],[["(\\d{3})(\\d{4})","$1 $2",["[29]"]]]],"SV":["503","00","[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?",[7,8,11],[["(\\d{3})(\\d{4})","$1 $2",["[89]"]],["(\\d{4})(\\d{4})","$1 $2",["[25-7]"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["[89]"]]]],"SX":["1","011","7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"(5\\d{6})$|1","721$1",0,"721"],"SY":["963","00","[1-359]\\d{8}|[1-5]\\d{7}",[8,9],[["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-4]|5[1-3]"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[59]"],"0$1",1]],"0"],"SZ":["268","00","0800\\d{4}|(?:[237]\\d|900)\\d{6}",[8,9],[["(\\d{4})(\\d{4})","$1 $2",["[0237]"]],["(\\d{5})(\\d{4})","$1 $2",["9"]]]],"TA":["290","00","8\\d{3}",[4],0,0,0,0,0,0,"8"],"TC":["1","011","(?:[58]\\d\\d|649|900)\\d{7}",[10],0,"1",0,"([2-479]\\d{6})$|1","649$1",0,"649"],"TD":["235","00|16","(?:22|[3689]\\d|77)\\d{6}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[236-9]"]]],0,0,0,0,0,0,0,"00"],"TG":["228","00","[279]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[279]"]]]],"TH":["66","00[1-9]","(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}",[8,9,10,13],[["(\\d)(\\d{3})(\\d{4})","$1 $2 $3",["2"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[13-9]"],"0$1"],["(\\d{4})(\\d{3})(\\d{3})","$1 $2 $3",["1"]]],"0"],"TJ":["992","810","(?:[0-57-9]\\d|66)\\d{7}",[9],[["(\\d{6})(\\d)(\\d{2})","$1 $2 $3",["331","3317"]],["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["44[02-479]|[34]7"]],["(\\d{4})(\\d)(\\d{4})","$1 $2 $3",["3(?:[1245]|3[12])"]],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["\\d"]]],0,0,0,0,0,0,0,"8~10"],"TK":["690","00","[2-47]\\d{3,6}",[4,5,6,7]],"TL":["670","00","7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}",[7,8],[["(\\d{3})(\\d{4})","$1 $2",["[2-489]|70"]],["(\\d{4})(\\d{4})","$1 $2",["7"]]]],"TM":["993","810","[1-7]\\d{7}",[8],[["(\\d{2})(\\d{2})(\\d{2})(\\d{2})","$1 $2-$3-$4",["12"],"(8 $1)"],["(\\d{3})(\\d)(\\d{2})(\\d{2})","$1 $2-$3-$4",["[1-5]"],"(8 $1)"],["(\\d{2})(\\d{6})","$1 $2",["[67]"],"8 $1"]],"8",0,0,0,0,0,0,"8~10"],"TN":["216","00","[2-57-9]\\d{7}",[8],[["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2-57-9]"]]]],"TO":["676","00","(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}",[5,7],[["(\\d{2})(\\d{3})","$1-$2",["[2-4]|50|6[09]|7[0-24-69]|8[05]"]],["(\\d{4})(\\d{3})","$1 $2",["0"]],["(\\d{3})(\\d{4})","$1 $2",["[5-9]"]]]],"TR":["90","00","4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}",[7,10,12,13],[["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["512|8[01589]|90"],"0$1",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["5"],"0$1",1],["(\\d{3})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[24][1-8]|3[1-9]"],"(0$1)",1],["(\\d{3})(\\d{3})(\\d{6,7})","$1 $2 $3",["80"],"0$1",1]],"0"],"TT":["1","011","(?:[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-46-8]\\d{6})$|1","868$1",0,"868"],"TV":["688","00","(?:2|7\\d\\d|90)\\d{4}",[5,6,7],[["(\\d{2})(\\d{3})","$1 $2",["2"]],["(\\d{2})(\\d{4})","$1 $2",["90"]],["(\\d{2})(\\d{5})","$1 $2",["7"]]]],"TW":["886","0(?:0[25-79]|19)","[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}",[7,8,9,10,11],[["(\\d{2})(\\d)(\\d{4})","$1 $2 $3",["202"],"0$1"],["(\\d{3})(\\d{5})","$1 $2",["826"],"0$1"],["(\\d{3})(\\d{2})(\\d{3})","$1 $2 $3",["83"],"0$1"],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["82"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["[25]0|37|49|8[09]"],"0$1"],["(\\d)(\\d{3,4})(\\d{4})","$1 $2 $3",["[23568]|4(?:0[02-48]|[1-478])|7[1-9]","[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[49]"],"0$1"],["(\\d{2})(\\d{4})(\\d{4,5})","$1 $2 $3",["7"],"0$1"]],"0",0,0,0,0,0,0,0,"#"],"TZ":["255","00[056]","(?:[25-8]\\d|41|90)\\d{7}",[9],[["(\\d{3})(\\d{2})(\\d{4})","$1 $2 $3",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[24]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["5"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[67]"],"0$1"]],"0"],"UA":["380","00","[89]\\d{9}|[3-9]\\d{8}",[9,10],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]","6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]"],"0$1"],["(\\d{4})(\\d{5})","$1 $2",["3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])","3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[3-7]|89|9[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["[89]"],"0$1"]],"0",0,0,0,0,0,0,"0~0"],"UG":["256","00[057]","800\\d{6}|(?:[29]0|[347]\\d)\\d{7}",[9],[["(\\d{4})(\\d{5})","$1 $2",["202","2024","20240"],"0$1"],["(\\d{3})(\\d{6})","$1 $2",["20[0-35-7]|4(?:6[45]|[7-9])|[7-9]","20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[2-4]"],"0$1"]],"0"],"US":["1","011","[2-9]\\d{9}|3\\d{6}",[10],[["(\\d{3})(\\d{4})","$1-$2",["310"],0,1],["(\\d{3})(\\d{3})(\\d{4})","($1) $2-$3",["[2-9]"],0,1,"$1-$2-$3"]],"1",0,0,0,0,0,[["983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}"],[""],["8(?:00|33|44|55|66|77|88)[2-9]\\d{6}"],["900[2-9]\\d{6}"],["52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}"]]],"UY":["598","0(?:0|1[3-9]\\d)","0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}",[4,5,6,7,8,9,10,11,12,13],[["(\\d{4,5})","$1",["21"]],["(\\d{3})(\\d{3,4})","$1 $2",["0"]],["(\\d{3})(\\d{4})","$1 $2",["[49]0|8"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["9"],"0$1"],["(\\d{4})(\\d{4})","$1 $2",["[124]"]],["(\\d{3})(\\d{3})(\\d{2,4})","$1 $2 $3",["0"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})","$1 $2 $3 $4",["0"]]],"0",0,0,0,0,0,0,"00"," int. "],"UZ":["998","00","(?:20|33|[5-9]\\d)\\d{7}",[9],[["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["[235-9]"]]]],"VA":["39","00","0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}",[6,7,8,9,10,11,12],0,0,0,0,0,0,"06698"],"VC":["1","011","(?:[58]\\d\\d|784|900)\\d{7}",[10],0,"1",0,"([2-7]\\d{6})$|1","784$1",0,"784"],"VE":["58","00","[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}",[10],[["(\\d{3})(\\d{7})","$1-$2",["[24-689]"],"0$1"]],"0"],"VG":["1","011","(?:284|[58]\\d\\d|900)\\d{7}",[10],0,"1",0,"([2-578]\\d{6})$|1","284$1",0,"284"],"VI":["1","011","[58]\\d{9}|(?:34|90)0\\d{7}",[10],0,"1",0,"([2-9]\\d{6})$|1","340$1",0,"340"],"VN":["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0"],"VU":["678","00","[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}",[5,7],[["(\\d{3})(\\d{4})","$1 $2",["[57-9]"]]]],"WF":["681","00","(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}",[6,9],[["(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3",["[47-9]"]],["(\\d{3})(\\d{2})(\\d{2})(\\d{2})","$1 $2 $3 $4",["8"]]]],"WS":["685","0","(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}",[5,6,7,10],[["(\\d{5})","$1",["[2-5]|6[1-9]"]],["(\\d{3})(\\d{3,7})","$1 $2",["[68]"]],["(\\d{2})(\\d{5})","$1 $2",["7"]]]],"XK":["383","00","2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}",[8,9,10,11,12],[["(\\d{3})(\\d{5})","$1 $2",["[89]"],"0$1"],["(\\d{2})(\\d{3})(\\d{3})","$1 $2 $3",["[2-4]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["2|39"],"0$1"],["(\\d{2})(\\d{7,10})","$1 $2",["3"],"0$1"]],"0"],"YE":["967","00","(?:1|7\\d)\\d{7}|[1-7]\\d{6}",[7,8,9],[["(\\d)(\\d{3})(\\d{3,4})","$1 $2 $3",["[1-6]|7(?:[24-6]|8[0-7])"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["7"],"0$1"]],"0"],"YT":["262","00","(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}",[9],0,"0",0,0,0,0,0,[["26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}"],["(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}"],["80\\d{7}"],0,0,0,0,0,["9(?:(?:39|47)8[01]|769\\d)\\d{4}"]]],"ZA":["27","00","[1-79]\\d{8}|8\\d{4,9}",[5,6,7,8,9,10],[["(\\d{2})(\\d{3,4})","$1 $2",["8[1-4]"],"0$1"],["(\\d{2})(\\d{3})(\\d{2,3})","$1 $2 $3",["8[1-4]"],"0$1"],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["860"],"0$1"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["[1-9]"],"0$1"],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["8"],"0$1"]],"0"],"ZM":["260","00","800\\d{6}|(?:21|[579]\\d|63)\\d{7}",[9],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[28]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[579]"],"0$1"]],"0"],"ZW":["263","00","8\\d{6}(?:\\d{3})?|[235-8]\\d{8}",[7,9,10],[["(\\d{3})(\\d{4})","$1 $2",["80"],"0$1"],["(\\d{2})(\\d{3})(\\d{3,4})","$1 $2 $3",["29[013-9]"],"0$1"],["(\\d{2})(\\d{7})","$1 $2",["[256]|39|8[13-59]"],"(0$1)"],["(\\d{2})(\\d{3})(\\d{4})","$1 $2 $3",["7"],"0$1"],["(\\d{3})(\\d{3})(\\d{3,4})","$1 $2 $3",["3"],"0$1"],["(\\d{4})(\\d{6})","$1 $2",["8"],"0$1"]],"0"]},"nonGeographic":{"800":["800",0,"(?:00|[1-9]\\d)\\d{6}",[8],[["(\\d{4})(\\d{4})","$1 $2",["\\d"]]],0,0,0,0,0,0,[0,0,["(?:00|[1-9]\\d)\\d{6}"]]],"808":["808",0,"[1-9]\\d{7}",[8],[["(\\d{4})(\\d{4})","$1 $2",["[1-9]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,0,["[1-9]\\d{7}"]]],"870":["870",0,"7\\d{11}|[235-7]\\d{8}",[9,12],[["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[235-7]"]]],0,0,0,0,0,0,[0,["(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}"],0,0,0,0,0,0,["2\\d{8}",[9]]]],"878":["878",0,"10\\d{10}",[12],[["(\\d{2})(\\d{5})(\\d{5})","$1 $2 $3",["1"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["10\\d{10}"]]],"881":["881",0,"6\\d{9}|[0-36-9]\\d{8}",[9,10],[["(\\d)(\\d{3})(\\d{5})","$1 $2 $3",["[0-37-9]"]],["(\\d)(\\d{3})(\\d{5,6})","$1 $2 $3",["6"]]],0,0,0,0,0,0,[0,["6\\d{9}|[0-36-9]\\d{8}"]]],"882":["882",0,"[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?",[7,8,9,10,11,12],[["(\\d{2})(\\d{5})","$1 $2",["16|342"]],["(\\d{2})(\\d{6})","$1 $2",["49"]],["(\\d{2})(\\d{2})(\\d{4})","$1 $2 $3",["1[36]|9"]],["(\\d{2})(\\d{4})(\\d{3})","$1 $2 $3",["3[23]"]],["(\\d{2})(\\d{3,4})(\\d{4})","$1 $2 $3",["16"]],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["10|23|3(?:[15]|4[57])|4|5[12]"]],["(\\d{3})(\\d{4})(\\d{4})","$1 $2 $3",["34"]],["(\\d{2})(\\d{4,5})(\\d{5})","$1 $2 $3",["[1-35]"]]],0,0,0,0,0,0,[0,["342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}",[7,8,9,10,12]],0,0,0,["348[57]\\d{7}",[11]],0,0,["1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}"]]],"883":["883",0,"(?:[1-4]\\d|51)\\d{6,10}",[8,9,10,11,12],[["(\\d{3})(\\d{3})(\\d{2,8})","$1 $2 $3",["[14]|2[24-689]|3[02-689]|51[24-9]"]],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["510"]],["(\\d{3})(\\d{3})(\\d{4})","$1 $2 $3",["21"]],["(\\d{4})(\\d{4})(\\d{4})","$1 $2 $3",["51[13]"]],["(\\d{3})(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3 $4",["[235]"]]],0,0,0,0,0,0,[0,0,0,0,0,0,0,0,["(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}"]]],"888":["888",0,"\\d{11}",[11],[["(\\d{3})(\\d{3})(\\d{5})","$1 $2 $3"]],0,0,0,0,0,0,[0,0,0,0,0,0,["\\d{11}"]]],"979":["979",0,"[1359]\\d{8}",[9],[["(\\d)(\\d{4})(\\d{4})","$1 $2 $3",["[1359]"]]],0,0,0,0,0,0,[0,0,0,["[1359]\\d{8}"]]]}});
// EXTERNAL MODULE: ./node_modules/validator/lib/isCreditCard.js
var isCreditCard = __nccwpck_require__(85659);
// EXTERNAL MODULE: ./node_modules/validator/lib/isIBAN.js
var isIBAN = __nccwpck_require__(10132);
// EXTERNAL MODULE: ./node_modules/validator/lib/isIP.js
var isIP = __nccwpck_require__(85753);
;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/personal.js






// CommonJS modules whose types know only the property `default`.
const { default: personal_isCreditCard } = isCreditCard, { /* default */ "Ay": personal_isIBAN } = isIBAN, { default: personal_isIP } = isIP;
const personal = (kind, label, hint, pattern, test) => ({ kind, label, category: 'personal', confidence: 'high', hint, pattern, ...(test === undefined ? {} : { test }) });
/** Numbers of one or two digits again and again are what tests and defaults look like. */
const plain = (text) => new Set((0,detector/* digits */.vm)(text)).size > 2;
/** Of a place on Earth: degrees of latitude and longitude. */
const onEarth = (text) => { const [latitude = NaN, longitude = NaN] = text.split(/[,; ]+/).map(Number); return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && latitude !== 0 && longitude !== 0; };
/** What reaches a person, or says where they are, in any country. */
const PERSONAL = [
    personal('email', 'an e-mail address', '@[0-9A-Za-z-]', /(?<!:\/\/[^\s/@]*)[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*\.[A-Za-z]{2,24}(?![0-9A-Za-z])/g),
    personal('iban', 'an IBAN', '[A-Z]{2}[0-9]{2} ?[0-9A-Z]', new RegExp(`${detector.B}[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30}${detector.E}`, 'g'), (text) => personal_isIBAN(text.replaceAll(' ', ''))),
    personal('payment-card', 'a payment card', detector/* NINE_DIGITS */.cP, /(?<![0-9.,-])[2-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{2,7}(?![0-9])|(?<![0-9.,-])3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5}(?![0-9])/g, (text) => plain(text) && personal_isCreditCard((0,detector/* digits */.vm)(text))),
    personal('phone', 'a phone number', '\\+[1-9][0-9 ()./-]{5}', /(?<![0-9A-Za-z+])\+[1-9][0-9 ()./-]{6,18}[0-9](?![0-9])/g, (text) => es6_parsePhoneNumber_parsePhoneNumber(text, metadata_min_json)?.isValid() === true),
    personal('coordinates', 'coordinates of a place', '\\.[0-9]{4,}[,; ]', /(?<![0-9.-])-?[0-9]{1,2}\.[0-9]{4,}[,; ] ?-?[0-9]{1,3}\.[0-9]{4,}(?![0-9.])/g, onEarth),
    personal('mac', 'a MAC address', '-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]:[0-9A-Fa-f:]{6}', new RegExp(`${detector.B}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![:-]?[0-9A-Za-z])`, 'g'), (text) => new Set(text.match(/[0-9A-Fa-f]{2}/g)).size > 1),
    personal('ip', 'an IP address', '\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]', /(?<![0-9.]|[A-Za-z]\/|rv:|[vV]|[Vv]ersion )(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.])/g, (text) => personal_isIP(text, 4) && !/^(?:127|0|255)\./.test(text)),
    personal('ip', 'an IP address', '[0-9A-Fa-f]:[0-9A-Fa-f:]{6}', /(?<![0-9A-Za-z:])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![0-9A-Za-z:])/g, (text) => text.length >= 10 && personal_isIP(text, 6)),
];

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/secrets.js

const secret = (kind, label, hint, pattern, test) => ({ kind, label, category: 'secret', confidence: 'high', hint, pattern: typeof pattern === 'string' ? new RegExp(pattern, 'g') : pattern, ...(test === undefined ? {} : { test }) });
/** A token whose first part is the JSON of a JOSE header. @see RFC 7519 */
function jwt(text) { try {
    return 'alg' in JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8'));
}
catch {
    return false;
} }
/** Bits of information a character, from how often each stands in the text.
 *  @see Shannon (1948), "A Mathematical Theory of Communication" */
function entropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
}
/** What people write into examples in place of a secret. */
const PLACEHOLDER = /^(?:pass|passwd|password|secret|token)$|example|changeme|placeholder|your[_-]|xxxx|<|\$\{|\{\{|\*{3}/i;
/** As random as a generated password, and with letters and digits: words and paths are not. */
const random = (text) => entropy(text) >= 3.2 && /\d/.test(text) && /[A-Za-z]/.test(text) && !PLACEHOLDER.test(text);
/** Keys and tokens, by the forms their issuers give them so that they can be found. */
const SECRETS = [
    secret('private-key', 'a private key', 'KEY-----', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g),
    secret('aws-access-key', 'an AWS access key', 'A[KS]IA', `${detector.B}(?:AKIA|ASIA)[0-9A-Z]{16}${detector.E}`),
    secret('github-token', 'a GitHub token', 'gh[pousr]_|b_pat_', `${detector.B}(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{60,})`),
    secret('gitlab-token', 'a GitLab token', 'glpat-', `${detector.B}glpat-[0-9A-Za-z_-]{20,}`),
    secret('slack-token', 'a Slack token', 'xox[abeprs]-', `${detector.B}xox[abeprs]-[0-9A-Za-z-]{10,}`),
    secret('slack-webhook', 'a Slack webhook', 'slack\\.com', /hooks\.slack\.com\/services\/[0-9A-Za-z/]{30,}/g),
    secret('stripe-key', 'a Stripe key', '_live_', `${detector.B}(?:sk|rk)_live_[0-9A-Za-z]{16,}`),
    secret('google-api-key', 'a Google API key', 'AIza', `${detector.B}AIza[0-9A-Za-z_-]{35}${detector.E}`),
    secret('anthropic-key', 'an Anthropic key', 'sk-', `${detector.B}sk-ant-[0-9A-Za-z_-]{20,}`),
    secret('openai-key', 'an OpenAI key', 'sk-', `${detector.B}sk-(?:proj-)?[0-9A-Za-z_-]{32,}`),
    secret('npm-token', 'an npm token', 'npm_', `${detector.B}npm_[0-9A-Za-z]{36}${detector.E}`),
    secret('pypi-token', 'a PyPI token', 'pypi-', `${detector.B}pypi-[0-9A-Za-z_-]{50,}`),
    secret('sendgrid-key', 'a SendGrid key', 'SG\\.', `${detector.B}SG\\.[0-9A-Za-z_-]{16,}\\.[0-9A-Za-z_-]{16,}`),
    secret('hugging-face-token', 'a Hugging Face token', 'hf_', `${detector.B}hf_[0-9A-Za-z]{30,}`),
    secret('databricks-token', 'a Databricks token', 'dapi[0-9a-f]', `${detector.B}dapi[0-9a-f]{32}(?:-[0-9])?${detector.E}`),
    secret('jwt', 'a JSON Web Token', 'eyJ', `${detector.B}eyJ[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]+`, jwt),
    secret('bearer-token', 'a bearer token', '[Bb]earer ', /(?<=\b[Bb]earer )[0-9A-Za-z._~+/-]{16,}=*/g, random),
    secret('url-password', 'a password in an address', '@[0-9A-Za-z-]', /(?<=:\/\/[^\s/:@]+:)[^\s/@]{6,}(?=@)/g, (text) => !PLACEHOLDER.test(text)),
    secret('keyword-secret', 'a secret behind a word for one', '(?:[WwRr][Dd]|[Ee][TtNnYy])[\\\\"\']{0,3}[ \\t]*[:=]', /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|secret[_-]?key|private[_-]?key)\\?["']?[ \t]*[:=][ \t]*\\?["']?)[^\s"',;&\\]{12,}/gi, random),
];

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/detect.js








/** What is looked for, the most telling first: of two that overlap the first one counts. */
const DETECTORS = [...SECRETS, ...NATIONAL.filter(({ confidence }) => confidence === 'high'), ...PERSONAL, ...NATIONAL.filter(({ confidence }) => confidence === 'medium')];
/** Nothing shorter is any of it. */
const SHORTEST = 6;
/** What stands in every text in which `detect` finds something, as a pattern of RE2. */
const HINT = [...new Set(DETECTORS.map(({ hint }) => hint))].map((hint) => `(?:${hint})`).join('|');
const HINTED = new RegExp(HINT);
const HINTS = new Map(DETECTORS.map(({ hint }) => [hint, new RegExp(hint)]));
const automata = new Map();
/** Accepts every text in which `detect` could find something, and few others.
 *  @param escaped the text is the inside of a JSON string: what stands behind a `\u` is not known */
function hints(escaped) {
    const known = automata.get(escaped) ?? unpack(escaped ? ESCAPED : PLAIN);
    automata.set(escaped, known);
    return known;
}
/** Builds that automaton from the hints of all detectors: `npm run generate` keeps it in `hints-packed.ts`, since it takes longer than a small file does. */
function buildHints(escaped) { return (0,dfa/* containing */.tw)((0,pattern/* patternExpression */.l)(`^(?:${HINT}${escaped ? '|\\\\u' : ''})`) ?? expression/* NOTHING */.K$); }
/** Could `detect` find something? Much cheaper. */
const mayHold = (text) => text.length >= SHORTEST && HINTED.test(text);
/** Finds what is sensitive in a text; what overlaps is counted once. */
function detect(text) {
    if (!mayHold(text))
        return [];
    const hits = [], seen = new Map();
    for (const { kind, hint, pattern, test } of DETECTORS) {
        // A hint is much cheaper than a candidate, and many detectors share one.
        let hinted = seen.get(hint);
        if (hinted === undefined)
            seen.set(hint, hinted = HINTS.get(hint)?.test(text) === true);
        if (!hinted)
            continue;
        for (const match of text.matchAll(pattern)) {
            const from = match.index, to = from + match[0].length;
            if (hits.some((hit) => from < hit.to && hit.from < to) || (test !== undefined && !test(match[0])))
                continue;
            hits.push({ kind, from, to });
        }
    }
    return hits;
}
/** A value that tells its kind and nothing more: the first and last characters of long ones stay. */
function masked(text) {
    const keep = text.length >= 12 ? 2 : text.length >= 6 ? 1 : 0;
    return `${text.slice(0, keep)}${'•'.repeat(Math.min(8, Math.max(3, text.length - 2 * keep)))}${keep === 0 ? '' : text.slice(-keep)}`;
}
const SURE = new Set(DETECTORS.filter(({ confidence }) => confidence === 'high').map(({ kind }) => kind));
/** Is one value enough to know it, without its neighbours in the column? */
const isSure = (kind) => SURE.has(kind);
/** A text with everything masked that is sensitive for sure: bare digits are, where a column is full of them, and that is not known here. */
function hide(text) {
    let shown = text;
    for (const { from, to } of detect(text).filter(({ kind }) => isSure(kind)).toSorted((a, b) => b.from - a.from))
        shown = shown.slice(0, from) + masked(shown.slice(from, to)) + shown.slice(to);
    return shown;
}


/***/ }),

/***/ 11634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ B),
/* harmony export */   DD: () => (/* binding */ FILLED),
/* harmony export */   E: () => (/* binding */ E),
/* harmony export */   cP: () => (/* binding */ NINE_DIGITS),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** Share of its cells from which on a column is taken for what they hold. */
const FILLED = 0.5;
/** Patterns are written with these borders: a number inside a longer one is not that number. */
const B = '(?<![0-9A-Za-z])', E = '(?![0-9A-Za-z])';
/** The first nine digits of a number, however they are grouped. */
const NINE_DIGITS = '(?:[0-9][ ./-]?){8}[0-9]';
const digits = (text) => text.replace(/\D/g, '');


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
// EXTERNAL MODULE: ./out/config/list.js
var list = __nccwpck_require__(53019);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __nccwpck_require__(78809);
// EXTERNAL MODULE: ./out/config/shared.js
var shared = __nccwpck_require__(23858);
// EXTERNAL MODULE: ./out/errors.js
var errors = __nccwpck_require__(44925);
// EXTERNAL MODULE: ./out/gates/validate-data/checks/problems.js
var problems = __nccwpck_require__(37983);
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
        key: (0,list/* asList */.D)(section.key), group: section.group, time: section.time, label: section.label, text: section.text === undefined ? undefined : (0,list/* asList */.D)(section.text), ignore: (0,list/* asList */.D)(section.ignore),
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
    baseline: { type: 'string', minLength: 1, description: 'Only violations that are not there yet count: `base` compares with the base of the pull request, anything else is a file that `write-baseline` has written, or a `report.json` of this gate.' },
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
const validateDataSettings = {
    gate: 'validate-data',
    schema,
    inputs: [...Object.entries(properties).map(([name, property]) => (0,inputs/* inputOf */.wg)(name, property)), ...engine/* engineInputs */.Ie, ...shared/* sharedInputs */.dO],
    problems({ data = [], checks = [], splits, 'allow-sensitive': allow = [] }, names) {
        const read = (0,list/* asList */.D)(data), left = (name) => read.length > 0 && names.includes(name) && !read.includes(name);
        const wrong = checks.flatMap((check, at) => (0,problems/* checkProblems */.X)(check, ['validate-data', 'checks', at], names, read.length === 0 ? names : read));
        const unread = ['train', 'validation', 'test'].flatMap((key) => { const name = splits?.[key]; return name !== undefined && left(name) ? [{ path: ['validate-data', 'splits', key], at: 'value', message: `data set "${name}" is not among those that validate-data reads`, hint: 'Add it to `data:` of validate-data.' }] : []; });
        const vague = allow.flatMap(({ column, kind }, at) => (column === undefined && kind === undefined ? [{ path: ['validate-data', 'allow-sensitive', at], at: 'value', message: 'it does not say what is allowed', hint: 'Add `column`, `kind`, or both.' }] : []));
        return [...wrong, ...unread, ...vague, ...(splits === undefined ? [] : splitProblems(splits, ['validate-data', 'splits'], names)), ...(0,list/* asList */.D)(data).flatMap((name, index) => names.includes(name) ? [] : [{
                    path: ['validate-data', 'data', ...(typeof data === 'string' ? [] : [index])], at: 'value',
                    message: `there is no data set "${name}"${(0,nearest/* didYouMean */.au)(name, names)}`,
                    hint: names.length === 0 ? 'Name the data set under `data:`.' : `Allowed: ${names.join(', ')}`,
                }])];
    },
    resolve(config, given) {
        const section = config?.content['validate-data'];
        const data = datasets(config, section, given);
        return {
            data, others: Object.entries(config?.content.data ?? {}).flatMap(([name, entry]) => (data.some((one) => one.name === name) ? [] : [(0,dataset/* resolveDataset */.$X)(name, entry, config)])),
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
    const asked = given.list('data') ?? (section?.data === undefined ? [...declared.keys()] : (0,list/* asList */.D)(section.data));
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
            const { validateData } = await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(909)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17909));
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
var data_files = __nccwpck_require__(38902);
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
        if ((0,data_files/* leadsOutside */.dr)(folder, workspace))
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
    const absolute = (0,external_node_path_.resolve)(cwd, asked), reported = (0,data_files/* shown */.SP)(absolute, workspace);
    const bytes = await read(absolute, reported);
    if (bytes === undefined) {
        const other = absolute.endsWith('.yml') ? absolute.replace(/\.yml$/, '.yaml') : absolute.replace(/\.yaml$/, '.yml');
        const twin = other !== absolute && await exists(other) ? (0,data_files/* shown */.SP)(other, workspace) : undefined;
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
        throw new errors/* UserError */.y('input-invalid', `input \`working-directory\`: there is no folder ${(0,data_files/* shown */.SP)(cwd, workspace)}`, { hint: 'It is relative to the workspace. Is the repository checked out?' });
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

It finds data by names and first lines (CSV, TSV, JSON lines, lists of JSON records, Parquet) outside hidden folders,
tests and build output, tells splits and parts of one data set apart, reads all of it, and says why it has chosen what it
writes. Nothing that is there is overwritten, and when it fails nothing is left behind.

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






const import_TOOL = 'great-expectations';
/** `gauntlet import great-expectations <suite.json>`: writes a schema, and says what to add to gauntlet.yml and what could not be brought over.
 *  @throws UserError for another tool, or a file that is no suite */
async function importFrom(words, cwd) {
    const [tool, file, ...more] = words;
    if (tool !== undefined && tool !== import_TOOL)
        throw new errors/* UserError */.y('input-invalid', `there is no import from ${JSON.stringify(tool)}`, { hint: `gauntlet import ${import_TOOL} <suite.json>` });
    if (file === undefined || more.length > 0)
        throw new errors/* UserError */.y('input-invalid', `import needs a tool and a file, found ${JSON.stringify(words.join(' '))}`, { hint: `gauntlet import ${import_TOOL} <suite.json>` });
    let text;
    try {
        text = (await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8')).replace(/^\uFEFF/, '');
    }
    catch (cause) {
        throw new errors/* UserError */.y('file-missing', `${file} cannot be read`, { cause, hint: 'Is it there? Paths are relative to the working directory.' });
    }
    const { importSuite } = await __nccwpck_require__.e(/* import() */ 870).then(__nccwpck_require__.bind(__nccwpck_require__, 28870));
    const { name, schema, checks, left, differs } = importSuite(parse(text, file), file), target = (0,external_node_path_.join)('schemas', `${name}.schema.json`), path = (0,external_node_path_.resolve)(cwd, target);
    if ((0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.y('config-invalid', `there is a ${target} already`, { hint: 'Move it away first.' });
    await (0,promises_.mkdir)((0,external_node_path_.resolve)(cwd, 'schemas'), { recursive: true });
    await (0,promises_.writeFile)(path, `${JSON.stringify(schema, null, 2)}\n`, { flag: 'wx' });
    const lines = checks.map((check) => `    - ${printable(JSON.stringify({ ...check, data: name }))}`);
    return `${target}  what every row must keep

Add to gauntlet.yml:

version: 1
data:
  ${name}: { path: <your file>, schema: ${target.replaceAll('\\', '/')} }
${lines.length === 0 ? '' : `validate-data:\n  checks:\n${lines.join('\n')}\n`}${listed(differs, 'a little different here')}${listed(left, 'could not be brought over')}`;
}
function listed(notes, says) {
    if (notes.length === 0)
        return '';
    return `\n${(0,numbers/* plural */.LS)(notes.length, 'expectation')} ${says === 'could not be brought over' ? says : `${notes.length === 1 ? 'is' : 'are'} ${says}`}:\n${notes.map((one) => `  ${(0,report_escape/* visible */.RK)(one)}\n`).join('')}`;
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        // Python writes numbers that JSON does not have.
        const [word] = /(?<=[:[,]\s*)(?:NaN|-?Infinity)\b/.exec(text) ?? [], at = word === undefined ? Number(/position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? 0) : text.search(/(?<=[:[,]\s*)(?:NaN|-?Infinity)\b/);
        const before = text.slice(0, at).split('\n'), place = { file, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
        throw new errors/* UserError */.y('file-unreadable', `${file}:${place.line}:${place.column} is not JSON`, { place, cause, hint: word === undefined ? 'A suite is the JSON file that Great Expectations keeps below expectations/.' : `${word} is no JSON: write null in its place.` });
    }
}
/** JSON in which everything can be seen: names in a suite may hold what a terminal would obey. */
function printable(json) {
    return json.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (char) => Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: ./out/cli/init/git.js




/** @param paths relative to the folder */
async function askGit(folder, paths) {
    const top = await git(folder, ['rev-parse', '--show-toplevel']), root = top?.replace(/\r?\n$/, '');
    if (root === undefined || root === '')
        return { root: undefined, inside: '', ignored: new Set() };
    const ignored = await git(folder, ['check-ignore', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
    return { root, inside: (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(folder)).split(external_node_path_.sep).join('/'), ignored: new Set((ignored ?? '').split('\0').filter((path) => path !== '')) };
}
/** Is any data of the repository kept by Git LFS? @param attributes paths of its .gitattributes */
async function usesLfs(folder, attributes) {
    const texts = await Promise.all(attributes.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => '')));
    return texts.some((text) => /^[^#\n]*\sfilter=lfs(?:\s|$)/m.test(text));
}
/** What DVC brings in, by its files: paths of files and folders. @param pointers paths of the .dvc files */
async function dvcOuts(folder, pointers) {
    const lock = (0,external_node_path_.join)(folder, 'dvc.lock'), text = (0,external_node_fs_.existsSync)(lock) ? await (0,promises_.readFile)(lock, 'utf8').catch(() => '') : '';
    return new Set([...pointers.map((path) => path.replace(/\.dvc$/, '')), ...[...text.matchAll(/^\s*-? *path: (.+?)\s*$/gm)].map(([, path = '']) => path)]);
}
/** @returns what git says; undefined where there is none, or it fails */
function git(cwd, words, input) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)('git', words, { cwd, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'] }), pieces = [];
        child.on('error', () => { done(undefined); });
        child.stdout?.on('data', (piece) => { pieces.push(piece); });
        // 1: nothing is ignored.
        child.on('close', (code) => { done(code === 0 || code === 1 ? Buffer.concat(pieces).toString('utf8') : undefined); });
        // It may end before it has read everything; then its code says why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}

// EXTERNAL MODULE: ./out/data/format.js
var data_format = __nccwpck_require__(30490);
// EXTERNAL MODULE: ./out/data/name.js
var data_name = __nccwpck_require__(11946);
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __nccwpck_require__(33153);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __nccwpck_require__(35278);
// EXTERNAL MODULE: ./out/data/pointer.js
var data_pointer = __nccwpck_require__(12208);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./out/cli/init/encoding.js

/** Reads the beginning of a text by its byte order mark, or by what its bytes can be.
 *  @param whole is this the whole file? Else its last character may be cut off
 *  @returns undefined for what is no text */
function decoded(bytes, whole) {
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
    if (mark !== undefined)
        return { text: encoding_read(bytes, mark), encoding: mark, why: `the file begins with its byte order mark` };
    const wide = withoutMark(bytes);
    if (wide !== undefined)
        return { text: encoding_read(bytes, wide), encoding: wide, why: 'every other byte is zero' };
    if (bytes.includes(0))
        return undefined;
    if ((0,external_node_buffer_.isUtf8)(whole ? bytes : withoutCut(bytes)))
        return { text: encoding_read(bytes, 'utf-8'), encoding: undefined, why: '' };
    return { text: encoding_read(bytes, 'windows-1252'), encoding: 'windows-1252', why: 'a guess, for some bytes are no UTF-8: look at letters with accents in the report' };
}
const encoding_read = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
/** Text of one byte a character, written with two. */
function withoutMark(bytes) {
    const pairs = Math.min(512, bytes.length >> 1);
    if (pairs < 4)
        return undefined;
    let even = 0, odd = 0;
    for (let at = 0; at < pairs * 2; at += 2) {
        if (bytes[at] === 0)
            even++;
        if (bytes[at + 1] === 0)
            odd++;
    }
    if (odd > pairs * 0.7 && even === 0)
        return 'utf-16le';
    return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : undefined;
}
/** A character of up to four bytes may be cut in two at the end. */
function withoutCut(bytes) {
    for (let back = 1; back <= 4 && back <= bytes.length; back++)
        if (((bytes[bytes.length - back] ?? 0) & 0xc0) !== 0x80)
            return bytes.subarray(0, bytes.length - back);
    return bytes;
}

;// CONCATENATED MODULE: ./out/cli/init/record-head.js
const MOST_RECORDS = 200;
/** @param whole is this the whole file? Else its last line may be cut off */
function lineRecords(text, whole) {
    const lines = text.replace(/^\ufeff/, '').split('\n').slice(0, whole ? undefined : -1).filter((line) => line.trim() !== '').slice(0, MOST_RECORDS);
    if (lines.length === 0)
        return text.trim() === '' ? { why: 'it is empty' } : { columns: [], traits: [] };
    const records = lines.map(parsed), found = records.filter(isRecord);
    return found.length === 0 || !isRecord(records[0]) ? { why: 'its lines are no JSON objects' } : { columns: membersOf(found), traits: [] };
}
/** JSON is data where it is an array of objects, or objects one a line; settings are one object. */
function arrayRecords(text, whole) {
    const plain = text.replace(/^\ufeff/, '').trimStart();
    if (plain === '')
        return { why: 'it is empty' };
    if (!/^\[\s*\{/.test(plain)) {
        const lines = plain.split('\n').slice(0, whole ? undefined : -1).filter((line) => line.trim() !== '').slice(0, MOST_RECORDS).map(parsed);
        return lines.length > 1 && lines.every(isRecord) ? { columns: membersOf(lines.filter(isRecord)), traits: [] } : { why: 'it is no array of objects' };
    }
    const found = objectsIn(plain).map(parsed).filter(isRecord);
    return { columns: membersOf(found), traits: [] };
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const membersOf = (records) => [...new Set(records.flatMap((one) => Object.keys(one)))];
function parsed(text) { try {
    return JSON.parse(text);
}
catch {
    return undefined;
} }
/** The texts of the objects in an array, as far as they are there whole. */
function objectsIn(text) {
    const found = [];
    let depth = 0, from = 0, quoted = false;
    for (let at = 1; at < text.length && found.length < MOST_RECORDS; at++) {
        const char = text[at];
        if (quoted) {
            if (char === '\\')
                at++;
            else if (char === '"')
                quoted = false;
            continue;
        }
        if (char === '"')
            quoted = true;
        else if (char === '{' || char === '[') {
            if (depth++ === 0)
                from = at;
        }
        else if (char === '}' || char === ']') {
            if (--depth < 0)
                break;
            if (depth === 0)
                found.push(text.slice(from, at + 1));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/detect.js + 46 modules
var detect = __nccwpck_require__(46715);
// EXTERNAL MODULE: ./out/gates/validate-data/profile/guess.js
var guess = __nccwpck_require__(32902);
;// CONCATENATED MODULE: ./out/cli/init/table-head.js


const table_head_MOST_RECORDS = 200;
const MARKS = [',', ';', '\t', '|'];
/** Finds what stands between the cells, whether there is a header, and how fractions are written.
 *  @param usual the delimiter of the format
 *  @param whole is this the whole file? Else its last line may be cut off */
function tableHead(text, usual, whole) {
    const plain = text.replace(/^\ufeff/, '');
    if (plain.trim() === '')
        return { why: 'it is empty' };
    const readings = MARKS.map((mark) => ({ mark, ...recordsOf(plain, mark, whole) })), own = readings.find(({ mark }) => mark === usual);
    if (own === undefined || own.records.length === 0)
        return { why: 'a quote in its header does not close' };
    const best = readings.reduce((a, b) => (better(b, a) ? b : a), own), [header = [], ...rows] = best.records;
    if (rows.length === 0)
        return { why: 'it has a header and no row' };
    const traits = [];
    if (best.mark !== usual)
        traits.push({ setting: 'delimiter', value: best.mark, why: `the first line has ${header.length} cells with it, and ${own.records[0]?.length ?? 0} with a ${usual === ',' ? 'comma' : 'tab'}` });
    const headless = noHeader(header, rows);
    if (headless !== undefined)
        traits.push({ setting: 'header', value: false, why: headless });
    const columns = headless === undefined ? header : header.map((_, at) => `field${at + 1}`);
    if (best.mark !== ',') {
        const found = commas(columns, headless === undefined ? rows : best.records);
        if (found !== undefined)
            traits.push(found);
    }
    return { columns, traits };
}
/** A delimiter is one that cuts every line into as many cells as the first one. */
function better(a, b) {
    const cells = ({ records }) => { const wide = records[0]?.length ?? 0; return wide > 1 && records.filter((one) => one.length === wide).length >= records.length * 0.9 ? wide : 0; };
    return cells(a) > cells(b);
}
/** Cuts text into records; blank lines are none. A record whose quotes do not close ends it. */
function recordsOf(text, mark, whole) {
    const records = [];
    let at = 0;
    while (at < text.length && records.length < table_head_MOST_RECORDS) {
        const cells = [];
        let ended = false;
        while (!ended) {
            if (text[at] === '"') {
                const end = closing(text, at + 1);
                if (end === undefined)
                    return { records };
                cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
                at = end + 1;
                while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r')
                    at++;
            }
            else {
                const from = at;
                while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r')
                    at++;
                cells.push(text.slice(from, at));
            }
            if (text[at] === mark) {
                at++;
                continue;
            }
            // A line that the end of what was read cuts off says nothing.
            if (at >= text.length && !whole && records.length > 0)
                return { records };
            if (text[at] === '\r' && text[at + 1] === '\n')
                at++;
            at++;
            ended = true;
        }
        if (cells.length > 1 || cells[0] !== '')
            records.push(cells);
    }
    return { records };
}
function closing(text, from) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
        if (text[at + 1] !== '"')
            return at;
    return undefined;
}
/** Is the first row data? Names of columns are no numbers like those below them, and name nobody. */
function noHeader(first, rows) {
    const at = first.findIndex((cell) => (0,detect.hide)(cell) !== cell);
    if (at >= 0)
        return `cell ${at + 1} of the first line holds what is personal or secret: a value, no name`;
    const numeric = first.flatMap((_, column) => (rows.every((row) => (0,guess/* isNumber */.Et)(row[column] ?? '') || (row[column] ?? '') === '') ? [column] : [])), written = numeric.map((column) => first[column] ?? '').filter(guess/* isNumber */.Et);
    // Years and running numbers are names of columns.
    const steps = written.every((cell, i) => /^\d+$/.test(cell) && (i === 0 || Number(cell) === Number(written[i - 1]) + 1)) && (written.length > 2 || /^(?:19|20)\d\d$/.test(written[0] ?? ''));
    return numeric.length > 0 && written.length === numeric.length && !steps ? `the first line has numbers like those below it, in ${written.length === 1 ? 'a column' : `${written.length} columns`} of numbers` : undefined;
}
const POINT = /^[+-]?\d+\.\d+$/, COMMA = /^[+-]?\d+,\d+$/, NUMERIC = /^[+-]?\d+(?:,\d+)?$/;
/** Columns whose fractions stand behind a comma. */
function commas(columns, rows) {
    const cells = (at) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (columns.some((_, at) => cells(at).length > 0 && cells(at).every((cell) => POINT.test(cell) || /^[+-]?\d+$/.test(cell)) && cells(at).some((cell) => POINT.test(cell))))
        return undefined;
    const found = columns.filter((_, at) => cells(at).some((cell) => COMMA.test(cell)) && cells(at).every((cell) => NUMERIC.test(cell)));
    // 1,234 alone may be one thousand.
    const clear = found.some((name) => cells(columns.indexOf(name)).some((cell) => COMMA.test(cell) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(cell)));
    return clear ? { setting: 'decimalChar', value: ',', why: `fractions in ${found.slice(0, 3).join(', ')} are written so` } : undefined;
}

;// CONCATENATED MODULE: ./out/cli/init/looked.js




/** Says by the beginning of a text file what it is.
 *  @param whole is this the whole file? */
function lookAt(path, format, bytes, whole) {
    if (bytes.length === 0)
        return { path, why: 'it is empty' };
    const pointer = pointerOf(bytes);
    if (pointer !== undefined)
        return { path, ...pointer };
    const text = decoded(bytes, whole);
    if (text === undefined)
        return { path, why: 'it holds bytes that no text has' };
    const head = format === 'csv' || format === 'tsv' ? tableHead(text.text, format === 'csv' ? ',' : '\t', whole) : format === 'jsonl' ? lineRecords(text.text, whole) : arrayRecords(text.text, whole);
    if ('why' in head)
        return { path, why: head.why, ...(format === 'json' ? { dull: true } : {}) };
    const encoding = text.encoding === undefined ? [] : [{ setting: 'encoding', value: text.encoding, why: text.why }];
    return { path, format, columns: head.columns, traits: [...head.traits, ...encoding] };
}
/** What a pointer means for who sets things up. */
function pointerOf(bytes) {
    const pointer = (0,data_pointer/* pointerIn */.Z)(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
    if (pointer === undefined)
        return undefined;
    return { pointer: pointer.kind, why: pointer.kind === 'git-lfs' ? 'a Git LFS pointer, not the data: run `git lfs pull`, then name the file in gauntlet.yml' : 'a DVC pointer, not the data: run `dvc pull`, then name the data file in gauntlet.yml' };
}

;// CONCATENATED MODULE: ./out/cli/init/head.js










/** So much of a file is looked at. */
const HEAD = 256 << 10;
/** Looks at the beginning of files. One that cannot be read costs only itself.
 *  @param paths relative to the folder of the host */
async function lookAtFiles(paths, host) {
    const looked = [], parquet = [];
    for (const path of paths) {
        const { format } = (0,data_format/* formatOf */.be)(path);
        if (format === undefined)
            continue;
        try {
            const { bytes, whole } = await head((0,external_node_path_.resolve)(host.cwd, path));
            if (format !== 'parquet')
                looked.push(lookAt(path, format, bytes, whole));
            else if (bytes.length === 0)
                looked.push({ path, why: 'it is empty' });
            else if (pointerOf(bytes) !== undefined)
                looked.push({ path, why: '', ...pointerOf(bytes) });
            else
                parquet.push(path);
        }
        catch (reason) {
            looked.push({ path, why: `it cannot be read: ${wordsOf(reason)}` });
        }
    }
    return parquet.length === 0 ? looked : [...looked, ...await parquetFiles(parquet, host)];
}
async function head(path) {
    const { size } = await (0,promises_.stat)(path), file = await (0,promises_.open)(path, 'r');
    let bytes;
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        bytes = buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
    const compression = (0,data_format/* compressionOf */.MB)(bytes);
    if (compression === undefined)
        return { bytes, whole: size <= HEAD };
    const source = (0,external_node_fs_.createReadStream)(path), unpacked = await (0,data_source/* unpacker */.KQ)(compression), pieces = [];
    let length = 0;
    source.on('error', (reason) => { unpacked.emit('error', reason); });
    source.pipe(unpacked);
    try {
        for await (const piece of unpacked) {
            pieces.push(Buffer.from(piece));
            if ((length += Buffer.from(piece).length) >= HEAD)
                break;
        }
    }
    finally {
        source.destroy();
    }
    return { bytes: Buffer.concat(pieces).subarray(0, HEAD), whole: length < HEAD };
}
async function parquetFiles(paths, host) {
    const temp = temporaryFolder(host.env), { openDuckDB } = await __nccwpck_require__.e(/* import() */ 727).then(__nccwpck_require__.bind(__nccwpck_require__, 33727));
    try {
        const engine = await openDuckDB({ files: paths.map((path) => (0,external_node_path_.resolve)(host.cwd, path)), temp: temp.path, memory: '1GB', signal: host.signal, env: host.env, log: host.log });
        const looked = [];
        try {
            for (const path of paths) {
                // A name with signs of a pattern is one for the engine: its columns stay unknown, and the gate reads a copy.
                if (data_name/* PATTERN_SIGNS */.sx.test(path)) {
                    looked.push({ path, format: 'parquet', columns: [], traits: [] });
                    continue;
                }
                try {
                    looked.push({ path, format: 'parquet', columns: (await engine.query(`describe select * from ${(0,relations/* parquetRelation */.Fh)((0,external_node_path_.resolve)(host.cwd, path))}`)).map((row) => String(row['column_name'])), traits: [] });
                }
                catch (reason) {
                    if (!(reason instanceof errors/* UserError */.y))
                        throw reason;
                    looked.push({ path, why: 'it cannot be read as Parquet: it is damaged, or something else' });
                }
            }
        }
        finally {
            await engine.close();
        }
        return looked;
    }
    catch (reason) {
        if (!(reason instanceof errors/* UserError */.y) || reason.code !== 'engine-missing')
            throw reason;
        return paths.map((path) => ({ path, why: `Parquet needs the query engine: ${reason.message}` }));
    }
    finally {
        temp.remove();
    }
}
/** An error in few words. */
function wordsOf(reason) {
    if (reason instanceof errors/* UserError */.y)
        return reason.message;
    const code = reason?.code;
    switch (code) {
        case 'EACCES':
        case 'EPERM': return 'permission is denied';
        case 'ENOENT': return 'it is gone, or its name is no UTF-8';
        case undefined: return reason instanceof Error ? reason.message : 'unknown error';
        default: return code.startsWith('Z_') || code.startsWith('ZSTD') ? 'the archive is damaged' : code;
    }
}

;// CONCATENATED MODULE: ./out/cli/init/tests-folders.js

/** Folders of tests by name: what is in them was made up. `test` and `tests` may be splits, too. */
const ALWAYS = new Set(['__tests__', '__fixtures__', '__mocks__', 'fixtures', 'testdata', 'test-data', 'test_data', 'spec', 'e2e']);
const PERHAPS = new Set(['test', 'tests']);
/** Is this what stands beside data: data itself, pointers, remarks, pictures, arrays? */
const besideData = (path) => (0,data_format/* formatOf */.be)(path).format !== undefined || /(?:\.(?:dvc|md|rst|txt|gz|zst|zip|npy|npz|pkl|arrow|feather|h5|png|jpe?g|wav|mp3|flac)|(?:^|\/)(?:\.[^/]+|README|LICEN[CS]E))$/i.test(path);
/** The folder of tests that a file stands in; undefined when it stands in none. A folder `test` that holds nothing but data is a split.
 *  @param all every file in folders that may be tests */
function testsFolder(path, all) {
    const words = path.split('/').slice(0, -1);
    for (const [at, word] of words.entries()) {
        const folder = `${words.slice(0, at + 1).join('/')}/`;
        if (ALWAYS.has(word.toLowerCase()) || (PERHAPS.has(word.toLowerCase()) && all.some((other) => other.startsWith(folder) && !besideData(other))))
            return folder;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/cli/init/find.js







/** Folders of programs, whose data is nobody's. */
const IGNORED = ['**/node_modules/**', '**/.*/**', '**/gauntlet-report/**', '**/dist/**', '**/build/**', '**/venv/**', '**/site-packages/**', '**/__pycache__/**'];
const DATA = ['**/*.{csv,tsv,tab,json,jsonl,ndjson,parquet,pq}', '**/*.{csv,tsv,tab,json,jsonl,ndjson}.{gz,zst}'];
/** Settings of other programs, which are no data even where they are lists. */
const SETTINGS = /(?:^|\/)(?:package|package-lock|composer|tsconfig[^/]*|jsconfig|manifest|renovate|tasks|launch|[^/]*\.schema|[^/]*\.config)\.json$/i;
/** Finds what is data in a repository, and what is not. */
async function find(host) {
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 73382)), options = { cwd: host.cwd, ignore: IGNORED, onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: false };
    const known = (await glob(DATA, options)).toSorted(), pointers = await glob(['**/*.dvc'], options), attributes = await glob(['**/.gitattributes'], { ...options, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] });
    const tests = await glob(['**/{test,tests,Test,Tests}/**'], { ...options, dot: true, ignore: ['**/node_modules/**', '**/.git/**'] });
    const git = await askGit(host.cwd, [...known, 'gauntlet-report/']), outs = await dvcOuts(host.cwd, pointers), there = new Set(known);
    const byDvc = (path) => { const words = path.split('/'); return words.some((_, at) => outs.has(words.slice(0, at + 1).join('/'))); };
    const passed = pointers.filter((path) => !there.has(path.slice(0, -4)) && !known.some((one) => one.startsWith(`${path.slice(0, -4)}/`))).map((path) => ({ path, why: 'a DVC pointer, and the data is not there: run `dvc pull`, then name it in gauntlet.yml', pointer: 'dvc' }));
    const inTests = new Map(), candidates = [];
    for (const path of known) {
        const folder = testsFolder(path, tests);
        if (folder !== undefined)
            inTests.set(folder, (inTests.get(folder) ?? 0) + 1);
        else if (SETTINGS.test(path))
            passed.push({ path, why: 'settings of a program, by its name', dull: true });
        else if (git.ignored.has(path) && !byDvc(path))
            passed.push({ path, why: 'git ignores it, so a checkout does not have it: make or fetch it in a step of the workflow, then name it in gauntlet.yml' });
        else if (leads((0,external_node_path_.join)(host.cwd, path), host.cwd))
            passed.push({ path, why: 'a link that leads out of the repository' });
        else
            candidates.push(path);
    }
    for (const [folder, files] of inTests)
        passed.push({ path: folder, why: `${(0,numbers/* plural */.LS)(files, 'file')} of tests: a folder of that name that holds other things than data` });
    const looked = await lookAtFiles(candidates, host);
    const files = looked.flatMap((one) => ('format' in one ? [one] : [])), others = looked.flatMap((one) => ('format' in one ? [] : [one]));
    return { files, passed: [...passed, ...others], known, git, lfs: others.some(({ pointer }) => pointer === 'git-lfs') || await usesLfs(host.cwd, attributes), dvc: outs.size > 0 };
}
function leads(path, folder) { try {
    return (0,data_files/* leadsOutside */.dr)(path, (0,external_node_fs_.realpathSync)(folder)) || (0,data_files/* leadsOutside */.dr)(path, folder);
}
catch {
    return false;
} }

;// CONCATENATED MODULE: ./out/cli/init/roles.js
const ROLES = ['train', 'validation', 'test'];
const WORDS = {
    train: 'train', training: 'train', trn: 'train', val: 'validation', valid: 'validation', validation: 'validation', dev: 'validation',
    test: 'test', tests: 'test', testing: 'test', tst: 'test', eval: 'test', evaluation: 'test', holdout: 'test', heldout: 'test',
};
/** @param name a file's name without its ending, or a folder's */
function roleIn(name) {
    const words = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').replace(/hold[_-]out/i, 'holdout').replace(/held[_-]out/i, 'heldout').split(/[^\p{L}]+/u).filter((word) => word !== '');
    const at = words.findIndex((word) => Object.hasOwn(WORDS, word.toLowerCase())), word = words[at], role = word === undefined ? undefined : WORDS[word.toLowerCase()];
    return word === undefined || role === undefined ? undefined : { role, word, rest: words.filter((_, i) => i !== at).join('_') };
}
/** The split that a folder is named for: `train`, `split=test`. */
function roleOfFolder(name) { const found = roleIn(name.replace(/^[^=]*=/, '')); return found?.rest === '' ? found.role : undefined; }

;// CONCATENATED MODULE: ./out/cli/init/group.js



/** Parts of a name that count: what a machine gave a piece, then days and numbers. */
const COUNTED = [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, /\d+(?:[-_.T]\d+)*/g];
/** Names of pieces, which say nothing about what they hold. */
const PIECE = /^(?:part|chunk|shard|batch|file|data|export|page|p|of|c)?$/i;
/** The form of a path, with `*` for what counts: files of one form, equal columns and one way of writing are one data set. */
function patternOf(path) {
    const words = path.split('/'), file = words.pop() ?? '', stem = (0,data_name/* stemOf */.Vc)(file), ending = file.slice(stem.length);
    const folders = words.map((word) => (roleOfFolder(word) !== undefined ? word : /^[\p{L}_][\p{L}\p{N}_-]*=/u.test(word) ? `${word.slice(0, word.indexOf('='))}=*` : /^\d[\d_-]*$/.test(word) ? '*' : word));
    const named = folders.findLast((word) => !word.endsWith('*')), split = named !== undefined && roleOfFolder(named) !== undefined;
    return { folder: folders.join('/'), stem: split ? '*' : COUNTED.reduce((text, counted) => text.replaceAll(counted, '*'), stem), ending, dated: folders.some((word) => word.endsWith('*')), split };
}
/** Makes data sets of files: those that are parts of one another by their names, folders and columns, all others for themselves.
 *  @param known every path that a glob could match */
function grouped(files, known) {
    const groups = [];
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const pattern = patternOf(file.path), key = JSON.stringify([pattern.folder, pattern.stem, pattern.ending, file.traits.map(({ setting, value }) => [setting, value])]);
        // Whose columns are not known is of no kind.
        const group = file.columns.length === 0 ? undefined : groups.find((one) => one.key === key && alike(one.columns, file.columns, file.format));
        if (group === undefined) {
            groups.push({ key, pattern, files: [file], columns: file.columns });
            continue;
        }
        group.files.push(file);
        group.columns = [...new Set([...group.columns, ...file.columns])];
    }
    const names = new Names();
    return groups.map(({ pattern, files: own, columns }) => {
        const [first] = own, paths = own.map(({ path }) => path), plural = own.length > 1;
        if (first === undefined)
            throw new Error('a group without a file');
        const glob = plural ? globOf(pattern, paths, known) : undefined;
        const alone = !pattern.split || groups.filter((one) => one.pattern.folder === pattern.folder).length === 1;
        return {
            name: names.give(pattern, (0,data_name/* stemOf */.Vc)(first.path), plural, alone), format: first.format, columns, traits: first.traits, files: paths, paths: glob === undefined ? paths : [glob],
            why: plural ? `one data set: ${pattern.split ? 'the folder is a split' : pattern.dated ? 'the folders are parts by their names' : 'the names differ in numbers only'}, and the columns are the same${glob === undefined ? '; named one by one, for a pattern would match other files too' : ''}${pattern.folder.includes('=') ? '; keys of the folders are no columns' : ''}` : '',
        };
    });
}
/** Tables have the same columns; a record of JSON may leave members out. */
function alike(a, b, format) {
    const within = (some, all) => { const names = new Set(all); return some.every((name) => names.has(name)); };
    return format === 'json' || format === 'jsonl' ? within(a, b) || within(b, a) : a.length === b.length && within(a, b);
}
/** A glob that matches these files and no other; undefined when there is none. */
function globOf({ folder, stem, ending }, paths, known) {
    if (paths.some((path) => /[*?[\]{}!()\\+@]/.test(path)))
        return undefined;
    const glob = `${folder === '' ? '' : `${folder}/`}${stem}${ending}`.replaceAll(/\*+/g, '*'), matches = picomatch(glob), own = new Set(paths);
    return known.every((path) => matches(path) === own.has(path)) ? glob : undefined;
}
/** Gives each data set a name of its own; capitals make no difference, for tables of SQL know none. */
class Names {
    #taken = new Set();
    give({ folder, stem, split }, file, plural, alone) {
        const folders = folder.split('/').filter((word) => word !== '' && !word.endsWith('*')), inside = folders.at(-1) ?? 'data';
        const plain = stem.split(/[^\p{L}]+/u).every((word) => PIECE.test(word)) ? inside : stem.replaceAll(/[-_.]?of[-_.]?\*|[-_.]?\*/g, '');
        const wanted = split ? (alone ? inside : `${inside}-${file}`) : plural ? plain : /^[\d._-]*$/.test(file) ? `${inside}-${file}` : file;
        const outside = (split ? folders.at(-2) : folders.at(-1)) ?? 'data';
        for (const word of [wanted, `${outside}-${wanted}`]) {
            const name = (0,data_name/* datasetName */.wR)(word);
            if (this.#free(name))
                return name;
        }
        for (let i = 2;; i++) {
            const name = `${(0,data_name/* datasetName */.wR)(wanted)}-${i}`;
            if (this.#free(name))
                return name;
        }
    }
    #free(name) {
        const key = name.toLowerCase();
        if (this.#taken.has(key))
            return false;
        this.#taken.add(key);
        return true;
    }
}

;// CONCATENATED MODULE: ./out/cli/init/columns.js

const LABEL = /^(?:label|labels|target|class|y|outcome|churn|churned|fraud|is_fraud|is_spam|spam|default|defaulted|survived|ground_truth|two_year_recid)$/i;
const SWITCH = /^(?:is|has|was|did|will)_/i;
const GROUP = /^(?:customer|user|client|patient|account|person|subject|session|device|machine|household|member|store|site|card)(?:_?(?:id|no|nr|number|key))$/i;
const TIME = /(?:^|_)(?:date|time|timestamp|datetime|at|on|day)$/i;
/** A label has few values, each in many rows. */
const MOST_CLASSES = 50;
/** What columns may mean for splits. Only a label with a usual name and few values is sure; the rest is to be decided by who knows the data.
 *  @param hidden columns that hold something sensitive, and the key */
function guesses(columns, hidden) {
    const open = columns.filter(({ column, present, kind }) => !hidden.has(column) && present > 0 && kind !== 'empty');
    const few = ({ distinct, present }) => distinct > 1 && distinct <= MOST_CLASSES && distinct * 2 <= present;
    const labels = open.filter((one) => LABEL.test(one.column) && few(one)), switches = open.filter((one) => SWITCH.test(one.column) && few(one) && one.distinct === 2 && !labels.includes(one));
    const values = ({ distinct }) => (0,numbers/* plural */.LS)(distinct, 'value');
    const found = labels.map((one) => ({ setting: 'label', column: one.column, why: `called like a label, and it has ${values(one)}`, sure: labels.length === 1 }));
    if (labels.length === 0)
        for (const one of switches)
            found.push({ setting: 'label', column: one.column, why: `called like a yes or no, and it has ${values(one)}`, sure: switches.length === 1 && columns.at(-1) === one });
    for (const one of open)
        if (GROUP.test(one.column) && !one.unique && one.distinct > 1 && one.distinct < one.present)
            found.push({ setting: 'group', column: one.column, why: `named for whom records belong to, and ${values(one)} stand in ${(0,numbers/* plural */.LS)(one.present, 'row')}: must all rows of one stay in one split?`, sure: false });
    for (const one of open)
        if (TIME.test(one.column) && ['date', 'date-time', 'timestamp'].includes(one.kind))
            found.push({ setting: 'time', column: one.column, why: 'it holds moments: must training end before the test begins?', sure: false });
    return found;
}

;// CONCATENATED MODULE: ./out/cli/init/splits.js


const GENERIC = /^(?:data|datasets?|raw|processed|interim|input|splits?|csv|parquet|jsonl?)?$/i;
function placeOf(set) {
    const words = (set.paths[0] ?? '').split('/'), file = words.pop() ?? '', folder = words.findLastIndex((word) => roleOfFolder(word) !== undefined), inFolder = folder < 0 ? undefined : roleOfFolder(words[folder] ?? '');
    const common = { set, folder: words.findLast((word) => roleOfFolder(word) === undefined && !word.endsWith('*')) ?? '' };
    const named = roleIn(file.replace(/(?:\.[a-z0-9]+)+$/i, ''));
    if (named !== undefined && inFolder === undefined)
        return { ...common, role: named.role, key: JSON.stringify([words, named.rest.toLowerCase(), set.format]), rest: named.rest, by: 'name' };
    if (inFolder === undefined)
        return undefined;
    return { ...common, role: inFolder, key: JSON.stringify([words.with(folder, ''), set.format]), rest: '', by: 'folder' };
}
/** Finds training, validation and test data by the names of files and folders, where the columns are the same. */
function familiesOf(sets) {
    const places = sets.flatMap((set) => placeOf(set) ?? []), found = [];
    for (const place of places) {
        const family = found.find((one) => one.key === place.key && one.places.every(({ set, role }) => role !== place.role && alike(set.columns, place.set.columns, set.format)));
        if (family === undefined)
            found.push({ key: place.key, places: [place] });
        else
            family.places.push(place);
    }
    const families = found.filter((one) => one.places.length > 1 && one.places.some(({ role }) => role === 'train')), inOne = new Set(families.flatMap((one) => one.places));
    const strangers = places.filter((place) => !inOne.has(place) && place.role !== 'train').flatMap(({ key, set: other }) => {
        const train = places.find((one) => one.key === key && one.role === 'train')?.set;
        return train === undefined ? [] : [{ train, other, lacks: train.columns.filter((name) => !other.columns.includes(name)), more: other.columns.filter((name) => !train.columns.includes(name)) }];
    });
    return {
        strangers,
        families: families.map(({ places: own }) => {
            const [first] = own, name = [first?.rest, first?.folder].find((word) => word !== undefined && !GENERIC.test(word)) ?? 'row';
            return { name, members: new Map(ROLES.flatMap((role) => own.filter((one) => one.role === role).map(({ set }) => [role, set]))), why: `${first?.by === 'folder' ? 'their folders are' : 'they are'} named so, and their columns are the same` };
        }).toSorted((a, b) => Number(b.members.has('test')) - Number(a.members.has('test'))),
    };
}

;// CONCATENATED MODULE: ./out/cli/init/plan.js




/** Decides what is written, from what was read.
 *  @param there is there a file of this path already? */
function planned(found, there) {
    const { families, strangers } = familiesOf(found.map(({ set }) => set)), read = splitsFirst(found, families), readingOf = new Map(read.map(({ set, reading }) => [set, reading])), [first, ...more] = families;
    const whole = first?.members.has('test') === true ? first : undefined;
    const schemas = [], paths = new Map(), taken = new Set();
    const name = (wanted) => { const plain = (0,data_name/* datasetName */.wR)(wanted); for (let i = 1;; i++) {
        const one = i === 1 ? plain : `${plain}-${i}`, key = one.toLowerCase();
        if (!taken.has(key)) {
            taken.add(key);
            return `schemas/${one}.schema.json`;
        }
    } };
    for (const { set, reading } of read) {
        const family = families.find(({ members }) => [...members.values()].includes(set)), train = family?.members.get('train');
        if (paths.has(set) || (family !== undefined && train !== set))
            continue;
        const own = family === undefined ? [set] : [...family.members.values()], path = name(family?.name ?? set.name), from = family === undefined ? (0,numbers/* plural */.LS)(reading.rows, 'row') : `the ${(0,numbers/* plural */.LS)(reading.rows, 'row')} of ${set.name}, and asked of ${own.filter((one) => one !== set).map((one) => one.name).join(' and ')} too`;
        if (there(path))
            for (const one of own)
                paths.set(one, { path, why: 'was there already, and is used as it is' });
        else if (reading.schema !== undefined) {
            schemas.push({ path, text: titled(reading.schema, path) });
            for (const one of own)
                paths.set(one, { path, why: `proposed from ${from}` });
        }
    }
    const sets = read.map(({ set, reading }) => {
        const family = families.find(({ members }) => [...members.values()].includes(set)), of = family === undefined ? reading : readingOf.get(family.members.get('train') ?? set) ?? reading;
        const schema = paths.get(set), sensitive = new Set(reading.sensitive.map(({ column }) => column)), key = of.primaryKey !== undefined && !sensitive.has(of.primaryKey) && !of.sensitive.some(({ column }) => column === of.primaryKey) ? of.primaryKey : undefined;
        const missing = set.format === 'csv' || set.format === 'tsv' ? [...new Set((family === undefined ? [reading] : [...family.members.values()].flatMap((one) => readingOf.get(one) ?? [])).flatMap((one) => one.missingValues))] : [];
        return {
            name: set.name, why: [set.why, schema === undefined ? 'no schema: its rows say too little, or could not all be read' : ''].filter((text) => text !== '').join('; '),
            choices: [
                { setting: 'path', value: set.paths.length === 1 ? set.paths[0] ?? '' : set.paths, why: set.files.length > 1 ? (0,numbers/* plural */.LS)(set.files.length, 'file') : '' },
                ...schema === undefined ? [] : [{ setting: 'schema', value: schema.path, why: schema.why }],
                ...key === undefined ? [] : [{ setting: 'primaryKey', value: key, why: `${of === reading ? '' : `as in ${family?.members.get('train')?.name ?? ''}: `}all different in ${(0,numbers/* plural */.LS)(of.rows, 'row')}, and named or formed like a key` }],
                ...set.traits,
                ...missing.length === 0 ? [] : [{ setting: 'missingValues', value: ['', ...missing], why: missingWhy(missing, reading, of) }],
            ],
        };
    });
    return { sets, schemas, splits: whole === undefined ? undefined : splitsOf(whole, readingOf), remarks: [...remarksOn(whole === undefined ? families : more, whole), ...strangers.map(({ train, other, lacks, more: extra }) => `${train.name} and ${other.name} are named like splits, but their columns differ (${[lacks.length === 0 ? '' : `${other.name} lacks ${lacks.slice(0, 5).join(', ')}`, extra.length === 0 ? '' : `${train.name} lacks ${extra.slice(0, 5).join(', ')}`].filter((text) => text !== '').join('; ')}): each has its own schema, and they are not compared`)], sensitive: distinct(read.flatMap(({ reading }) => reading.sensitive)) };
}
/** Training, validation and test data stand beside one another, before the rest. */
function splitsFirst(read, families) {
    const order = families.flatMap(({ members }) => [...members.values()]), at = ({ set }) => { const found = order.indexOf(set); return found < 0 ? order.length : found; };
    return read.toSorted((a, b) => at(a) - at(b));
}
function splitsOf({ members, why }, readings) {
    const own = [...members.values()].map((set) => readings.get(set)), train = members.get('train'), reading = train === undefined ? undefined : readings.get(train);
    const hidden = new Set(own.flatMap((one) => one?.sensitive.map(({ column }) => column) ?? [])), key = reading?.primaryKey !== undefined && !hidden.has(reading.primaryKey) ? reading.primaryKey : undefined;
    const found = guesses(reading?.columns ?? [], new Set([...hidden, ...key === undefined ? [] : [key]]));
    return {
        why: `${[...members.values()].map(({ name }) => name).join(', ')}: splits, for ${why}`,
        choices: [
            ...['train', 'validation', 'test'].flatMap((role) => { const set = members.get(role); return set === undefined ? [] : [{ setting: role, value: set.name, why: set.paths[0] ?? '' }]; }),
            ...key === undefined ? [] : [{ setting: 'key', value: key, why: 'the primary key: no record may stand in two splits' }],
            ...found.filter(({ sure }) => sure).map(({ setting, column, why: reason }) => ({ setting, value: column, why: reason })),
        ],
        guesses: [...found.some(({ setting }) => setting === 'label') ? [] : [NO_LABEL], ...found.filter(({ sure }) => !sure)],
    };
}
function remarksOn(families, whole) {
    return families.map(({ members }) => {
        const names = [...members.values()].map(({ name }) => name).join(' and ');
        return members.has('test') && whole !== undefined ? `${names} are splits, too, and share a schema; \`splits:\` can be written once: a gauntlet.yml of their own compares them`
            : `${names} are splits and share a schema; \`splits:\` needs test data, and there is none here: with it, write splits: { train: ${members.get('train')?.name ?? ''}, validation: ${members.get('validation')?.name ?? ''}, test: … }`;
    });
}
/** No column is called like a label. */
const NO_LABEL = { setting: 'label', column: '', why: 'no column is called like one; name the one that the model predicts, and it is asked whether a feature gives it away, and whether classes are missing', sure: false };
function missingWhy(missing, ...readings) {
    return missing.map((word) => {
        const at = readings.map(({ columns }) => columns.flatMap(({ column, words }) => words.filter(({ value }) => value === word).map(({ count: n }) => `${(0,numbers/* count */.U9)(n)} of ${column}`))).find((one) => one.length > 0);
        return `${JSON.stringify(word)} in ${at === undefined ? 'another split' : `${at.slice(0, 3).join(', ')}${at.length > 3 ? ` and ${(0,numbers/* plural */.LS)(at.length - 3, 'more column')}` : ''}`}`;
    }).join('; ').concat(': taken for no value');
}
/** The schema is called like its file. */
function titled(schema, path) {
    const content = JSON.parse(schema);
    return `${JSON.stringify({ ...content, title: path.replace(/^.*\//, '').replace(/\.schema\.json$/, '') }, null, 2)}\n`;
}
function distinct(list) { return [...new Map(list.map((one) => [JSON.stringify([one.column, one.kind]), one])).values()]; }

;// CONCATENATED MODULE: ./out/cli/init/yaml-text.js

/** A text as a YAML value on one line, whatever it holds. */
function scalar(text) {
    if (/^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
        return text;
    // JSON is YAML, but for characters that YAML does not print.
    return JSON.stringify(text).replaceAll(/[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}]|[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, (char) => { const code = char.codePointAt(0) ?? 0; return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`; });
}
function list(texts) { return `[${texts.map(scalar).join(', ')}]`; }
/** A remark behind `#`, on one line. */
const remark = (text) => (0,report_escape/* brief */.dh)(text, 300);

;// CONCATENATED MODULE: ./out/cli/init/settings-text.js


/** So many of what was passed over are named. */
const NAMED = 30;
/** Only how the data is read: for the run that describes it. */
function draftText(sets) {
    return `version: 1\ndata:\n${sets.map(({ name, paths, traits }) => [`  ${name}:`, line({ setting: 'path', value: paths, why: '' }), ...traits.map((one) => line({ ...one, why: '' }))].join('\n')).join('\n')}\n`;
}
/** gauntlet.yml, with the reason beside each choice. */
function settingsText({ sets, splits, remarks, sensitive }, passed) {
    const said = passed.filter(({ dull }) => dull !== true);
    return [
        '# What the data is, and what must hold of it: https://github.com/ml-gauntlet/gauntlet/blob/main/docs/configuration.md',
        'version: 1', '', 'data:',
        ...sets.flatMap(({ name, why, choices }) => [...why === '' ? [] : [`  # ${remark(why)}`], `  ${name}:`, ...choices.map(line)]),
        ...said.length === 0 ? [] : ['  # Passed over:', ...said.slice(0, NAMED).map(({ path, why }) => `  # - ${remark(`${path}: ${why}`)}`), ...said.length > NAMED ? [`  # - and ${(0,numbers/* plural */.LS)(said.length - NAMED, 'more')}`] : []],
        '', 'validate-data:', '  baseline: base # data has a past: only what a pull request brings fails, what is wrong already is counted',
        ...splits === undefined ? [] : [`  # ${remark(splits.why)}`, '  splits:', ...splits.choices.map(line), ...splits.guesses.map(({ setting, column, why }) => `    # ${setting}: ${column === '' ? remark(`# ${why}`) : `${scalar(column)} # ${remark(`a guess: ${why}`)}`}`)],
        ...remarks.map((text) => `  # ${remark(text)}`),
        ...sensitive.length === 0 ? [] : ['  # Personal data or secrets were seen. What is meant to be there is allowed with a reason; the rest should go:', '  # allow-sensitive:', ...sensitive.map(({ column, kind }) => `  #   - { column: ${scalar(column)}, kind: ${scalar(kind)}, reason: why it is there }`)],
        '',
    ].join('\n');
}
function line({ setting, value, why }) {
    return `    ${setting}: ${value === false ? 'false' : typeof value === 'string' ? scalar(value) : list(value)}${why === '' ? '' : ` # ${remark(why)}`}`;
}

;// CONCATENATED MODULE: ./out/cli/init/read.js






/** No pull request: everything counts. */
const NO_PULL_REQUEST = { changes: () => Promise.resolve(undefined), isAtBase: () => Promise.resolve(false), atBase: () => Promise.resolve(false) };
/** Reads every data set by the gate, each for itself: one that cannot be read costs only itself.
 *  @param temp folder for settings and reports, which are nobody's */
async function readSets(sets, host, temp) {
    const read = [], passed = [], config = (0,external_node_path_.join)(temp, 'gauntlet.yml'), folder = (0,external_node_path_.join)(temp, 'reports'), log = { ...host.log, info: quiet, notice: quiet };
    await (0,promises_.writeFile)(config, draftText(sets));
    for (const set of sets) {
        const pass = (why) => { passed.push(...set.files.map((path) => ({ path, why: `it cannot be read: ${why}` }))); };
        try {
            const [run] = await runGates(['validate-data'], { ...host, log, inputs: { config, data: set.name, 'report-directory': folder } }, NO_PULL_REQUEST);
            if (host.signal.aborted)
                throw new errors/* Cancelled */.c();
            if (run === undefined)
                throw new Error('the gate did not run');
            const { measured, inputs, findings } = run.report, rows = inputs.reduce((sum, one) => sum + (one.rows ?? 0), 0);
            if (rows === 0) {
                pass(findings.find(({ severity }) => severity === 'error')?.message ?? 'no row was found');
                continue;
            }
            const profile = (measured['profiles'] ?? []).find(({ dataset }) => dataset === set.name), sensitive = (measured['sensitive'] ?? []);
            read.push({ set, reading: { rows, columns: profile?.columns ?? [], primaryKey: profile?.primaryKey ?? undefined, missingValues: profile?.missingValues ?? [], sensitive: sensitive.map(({ column, kind }) => ({ column, kind })), schema: profile === undefined ? undefined : await (0,promises_.readFile)((0,external_node_path_.join)(run.folder, `${set.name}.schema.json`), 'utf8').catch(() => undefined) } });
        }
        catch (reason) {
            if (reason instanceof errors/* Cancelled */.c || host.signal.aborted)
                throw reason;
            pass(wordsOf(reason));
        }
    }
    return { read, passed };
}
function quiet() { }

;// CONCATENATED MODULE: ./out/cli/init/said.js


/** So many of what was passed over are named. */
const said_NAMED = 15;
const REASONS = 3;
/** What init says when it is done: what was written, each choice, what was passed over, how the data fares, what is next. */
function said(plan, passed, others, report, page) {
    const told = passed.filter(({ dull }) => dull !== true), dull = passed.length - told.length;
    const lines = [
        'gauntlet.yml  names the data and what must hold of it',
        ...plan.sets.flatMap(({ name, why, choices }) => [`  ${name}: ${shownPath(choices[0]?.value)}${why === '' ? '' : `  (${why})`}`, ...choices.slice(1).map(({ setting, value, why: reason }) => `    ${setting}: ${typeof value === 'string' ? value : JSON.stringify(value)}  (${reason})`)]),
        '  baseline: base  (only what a pull request brings fails; what is wrong already is counted)',
        ...plan.splits === undefined ? [] : [`  splits  (${plan.splits.why})`, ...plan.splits.choices.map(({ setting, value, why }) => `    ${setting}: ${typeof value === 'string' ? value : ''}  (${why})`), ...plan.splits.guesses.map(({ setting, column, why }) => `    ${column === '' ? `no ${setting}` : `perhaps ${setting}: ${column}`}  (${why})`)],
        ...plan.remarks.map((text) => `  ${text}`),
        ...plan.sensitive.length === 0 ? [] : [`  personal data or secrets in ${plan.sensitive.map(({ column, kind }) => `${column} (${kind})`).join(', ')}: what is meant to be there is allowed with a reason, the lines stand in gauntlet.yml as a comment`],
        ...plan.schemas.length === 0 ? [] : [`schemas/  ${(0,numbers/* plural */.LS)(plan.schemas.length, 'schema')} proposed from all rows: read every line, for a proposal says what the data is, not what it should be`], ...others.map(({ path, why }) => `${path}  ${why}`),
        ...told.length === 0 && dull === 0 ? [] : ['', 'Passed over:', ...told.slice(0, said_NAMED).map(({ path, why }) => `  ${path}  ${why}`), ...told.length > said_NAMED ? [`  and ${(0,numbers/* plural */.LS)(told.length - said_NAMED, 'more')}: they stand in gauntlet.yml`] : [], ...dull === 0 ? [] : [`  ${(0,numbers/* plural */.LS)(dull, 'JSON file')} that ${dull === 1 ? 'is no list' : 'are no lists'} of records`]],
        '', ...said_result(report, page),
    ];
    return `${lines.map(report_escape/* visible */.RK).join('\n')}\n`;
}
const shownPath = (value) => (typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '');
/** One line on how the data fares by what was written, and what to do next. */
function said_result({ inputs, counts: { errors, warnings, notices }, reasons, verdict }, page) {
    const rows = inputs.reduce((sum, one) => sum + (one.rows ?? 0), 0), all = errors + warnings + notices;
    const kinds = [[errors, 'error'], [warnings, 'warning'], [notices, 'notice']];
    return [
        `Result: ${(0,numbers/* plural */.LS)(rows, 'row')} in ${(0,numbers/* plural */.LS)(inputs.length, 'file')}, ${all === 0 ? 'no finding' : `${(0,numbers/* plural */.LS)(all, 'finding')} (${kinds.filter(([n]) => n > 0).map(([n, one]) => (0,numbers/* plural */.LS)(n, one)).join(', ')})`}.`,
        ...verdict === 'pass' ? [] : [...reasons.slice(0, REASONS).map((reason) => `  ${reason}`), ...reasons.length > REASONS ? [`  and ${(0,numbers/* count */.U9)(reasons.length - REASONS)} more`] : []],
        `Next: ${errors > 0 ? `look at ${page}: mend the data, or the schema where it asks too much.` : all > 0 ? `look at ${page}, and read the schemas.` : 'read the schemas.'} Then commit what was written; every pull request is judged from then on.`,
    ];
}

;// CONCATENATED MODULE: ./out/cli/init/workflow.js

/** The workflow that `gauntlet init` writes: the starter template, with everything in gauntlet.yml. */
function workflow({ lfs, dvc, folder }) {
    return `name: Gauntlet

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
          fetch-depth: 0 # \`baseline: base\` reads the data as it was from here
${lfs ? '          lfs: true # without it the data is pointers of Git LFS\n' : ''}${dvc ? `      # The data is kept by DVC: take away the signs, name the kind of your remote, and give its credentials as secrets.
      # - name: Fetch the data
      #   run: pipx run --spec 'dvc[s3]' dvc pull
      #   env:
      #     AWS_ACCESS_KEY_ID: \${{ secrets.AWS_ACCESS_KEY_ID }}
      #     AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
` : ''}      - name: Judge the data
        uses: ml-gauntlet/gauntlet/actions/validate-data@v1
        with:
${folder === '' ? '' : `          working-directory: ${scalar(folder)}\n`}          comment: on-failure
      - name: Keep the report
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0
        with:
          name: gauntlet-report
          path: ${scalar(`${folder === '' ? '' : `${folder}/`}gauntlet-report/`)}
          if-no-files-found: ignore
`;
}

;// CONCATENATED MODULE: ./out/cli/init/write.js





/** Writes files that are not there yet. When one cannot be written, those before it go again.
 *  @param root   what no path may lead out of through a link
 *  @returns takes all of it back */
async function writeAll(files, root) {
    const undo = [], back = async () => { for (const step of undo.toReversed())
        await step(); };
    try {
        for (const { path, text, add } of files) {
            for (const folder of missingFolders((0,external_node_path_.dirname)(path))) {
                await (0,promises_.mkdir)(folder);
                undo.push(() => (0,promises_.rmdir)(folder).catch(() => undefined));
            }
            if ((0,data_files/* leadsOutside */.dr)((0,external_node_path_.dirname)(path), root))
                throw new errors/* UserError */.y('permission', `${(0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(path))} leads out of the repository through a link`, { hint: 'Remove the link.' });
            if (add === true && (0,external_node_fs_.existsSync)(path)) {
                const before = await (0,promises_.readFile)(path);
                await (0,promises_.writeFile)(path, Buffer.concat([before, Buffer.from(`${before.length > 0 && before.at(-1) !== 10 ? '\n' : ''}${text}`)]));
                undo.push(() => (0,promises_.writeFile)(path, before));
            }
            else {
                await (0,promises_.writeFile)(path, text, { flag: 'wx' });
                undo.push(() => (0,promises_.rm)(path, { force: true }));
            }
        }
        return back;
    }
    catch (reason) {
        await back();
        throw reason;
    }
}
/** Folders that are not there yet, the outer ones first. */
function missingFolders(folder) {
    const missing = [];
    for (let at = (0,external_node_path_.resolve)(folder); !(0,external_node_fs_.existsSync)(at) && (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at))
        missing.unshift(at);
    return missing;
}
/** Is there something of that name, even a link to nothing? */
function isThere(folder, path) { return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false }) !== undefined; }

;// CONCATENATED MODULE: ./out/cli/init.js

















/** More data sets than this are for people to name. */
const MOST_SETS = 20;
/** Looks at a repository and writes what it needs to begin: gauntlet.yml, schemas, a workflow. Nothing that is there is overwritten, and when it fails nothing is left behind.
 *  @returns what was written, and why, for a person
 *  @throws UserError when there is a gauntlet.yml already, or no data */
async function init(host) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(host.cwd)), here = { ...host, cwd: folder };
    for (const name of ['gauntlet.yml', 'gauntlet.yaml'])
        if (isThere(folder, name))
            throw new errors/* UserError */.y('config-invalid', `there is a ${name} already`, { place: { file: name, line: 1 }, hint: name === 'gauntlet.yml' ? 'Run `gauntlet validate-data`: data sets without a schema get one proposed.' : 'Rename it to gauntlet.yml.' });
    const found = await find(here), { most, rest } = fewest(grouped(found.files, found.known)), temp = temporaryFolder(host.env);
    try {
        const { read, passed: unread } = await readSets(most, here, temp.path), passed = [...found.passed, ...unread, ...rest];
        if (read.length === 0)
            throw noData(passed);
        const plan = planned(read, (path) => isThere(folder, path)), { files, written } = besides(found, folder);
        const undo = await writeAll([{ path: (0,external_node_path_.join)(folder, 'gauntlet.yml'), text: settingsText(plan, passed) }, ...plan.schemas.map(({ path, text }) => ({ path: (0,external_node_path_.join)(folder, path), text })), ...files], found.git.root ?? folder);
        const reports = (0,external_node_path_.join)(folder, 'gauntlet-report'), hadReports = (0,external_node_fs_.existsSync)(reports);
        try {
            const { report, page } = await judged(here);
            return said(plan, passed, written, report, page);
        }
        catch (reason) {
            await undo();
            if (!hadReports)
                await (0,promises_.rm)(reports, { recursive: true, force: true });
            throw reason;
        }
    }
    finally {
        temp.remove();
    }
}
/** Judges the data by what was written, all of it: what is there already counts here, too. */
async function judged(host) {
    // That there is no base need not be said to who has just begun.
    const log = { ...host.log, info: () => undefined, notice: () => undefined };
    const [run] = await runGates(['validate-data'], { ...host, log, inputs: {} }, NO_PULL_REQUEST);
    if (host.signal.aborted)
        throw new errors/* Cancelled */.c();
    if (run === undefined)
        throw new Error('the gate did not run');
    const { page, failed } = await writeReports([run], host.cwd);
    if (failed !== undefined)
        throw failed;
    return { report: run.report, page };
}
/** Splits come first when there are too many data sets. */
function fewest(sets) {
    const splits = new Set(familiesOf(sets).families.flatMap(({ members }) => [...members.values()])), most = new Set([...sets.filter((one) => splits.has(one)), ...sets.filter((one) => !splits.has(one))].slice(0, MOST_SETS));
    return { most: sets.filter((one) => most.has(one)), rest: sets.filter((one) => !most.has(one)).flatMap(({ files }) => files.map((path) => ({ path, why: `there are more than ${MOST_SETS} data sets: name it in gauntlet.yml yourself` }))) };
}
/** The workflow, and what must not be committed. */
function besides({ git, lfs, dvc }, folder) {
    const root = git.root ?? folder, path = '.github/workflows/gauntlet.yml', there = isThere(root, path);
    const why = ['judges the data of every pull request; fetch-depth: 0, so that the base can be read', lfs ? 'lfs: true, for data is kept by Git LFS' : '', dvc ? 'data is kept by DVC: complete the step that fetches it' : '', git.inside === '' ? '' : `at the root of the repository, and begins in ${git.inside}`].filter((text) => text !== '').join('; ');
    const open = git.root !== undefined && !git.ignored.has('gauntlet-report/'), link = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.gitignore'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return {
        files: [...there ? [] : [{ path: (0,external_node_path_.join)(root, path), text: workflow({ lfs, dvc, folder: git.inside }) }], ...open && !link ? [{ path: (0,external_node_path_.join)(folder, '.gitignore'), text: 'gauntlet-report/\n', add: true }] : []],
        written: [{ path: (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(root, path)), why: there ? 'was there already, and is left as it is' : why }, ...open ? [{ path: '.gitignore', why: link ? 'is a link, and is left as it is: add gauntlet-report/ to what git ignores, for it holds values of the data' : 'gauntlet-report/ added: it holds values of the data' }] : []],
    };
}
function noData(passed) {
    const told = passed.filter(({ dull }) => dull !== true).slice(0, 5).map(({ path, why }) => (0,report_escape/* visible */.RK)(`${path}: ${why}`));
    return told.length === 0 ? new errors/* UserError */.y('file-missing', 'no data was found: no CSV, TSV, JSON (lines, or lists of records) or Parquet file outside hidden folders, tests and build output', { hint: 'Is the data checked out? Name it yourself: gauntlet validate-data --data <path>.' })
        : new errors/* UserError */.y('file-missing', `no data was found that can be read\n${told.join('\n')}`, { hint: 'Mend what is said of these files, or name the data yourself: gauntlet validate-data --data <path>.' });
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
            out(await init(terminalHost({ ...given, inputs: {} }, stop.signal)));
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
