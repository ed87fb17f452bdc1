export const id = 411;
export const ids = [411,568];
export const modules = {

/***/ 59035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   lv: () => (/* binding */ DATE_TIME),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72719);

const digit = (from, to) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .hg)([[0x30 + from, 0x30 + to]]);
const two = (first, second) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(first, second);
const any = (texts) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(...texts.map(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq));
const D = _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR;
const DAYS_28 = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('0'), digit(1, 9)), two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('1'), D), two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('2'), digit(0, 8)));
const LONG = any(['01', '03', '05', '07', '08', '10', '12']), SHORT = any(['04', '06', '09', '11']);
const MONTH = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('0'), digit(1, 9)), two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('1'), digit(0, 2)));
// A leap year ends in a multiple of four that is not 00, or is a multiple of 400.
const FOURTHS = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(two(any(['0']), any(['4', '8'])), two(any(['2', '4', '6', '8']), any(['0', '4', '8'])), two(any(['1', '3', '5', '7', '9']), any(['2', '6'])));
const LEAP = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(D, D, FOURTHS), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('00'), FOURTHS), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('00')));
const YEAR = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(D, D, D, D), DASH = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-'), COLON = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(':');
/** Days that exist in the Gregorian calendar, `YYYY-MM-DD`. */
const DATE = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(YEAR, DASH, MONTH, DASH, DAYS_28), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(YEAR, DASH, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(LONG, SHORT), DASH, any(['29', '30'])), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(YEAR, DASH, LONG, DASH, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('31')), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(LEAP, DASH, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('02-29')));
const HOUR = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(two(digit(0, 1), D), two((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('2'), digit(0, 3))), SIXTY = two(digit(0, 5), D);
const CLOCK = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(HOUR, COLON, SIXTY, COLON, SIXTY, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('.'), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(D, 1, Infinity))));
const OFFSET = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(any(['Z', 'z']), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(any(['+', '-']), HOUR, COLON, SIXTY));
/** `full-time` of RFC 3339 without leap seconds. */
const TIME = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(CLOCK, OFFSET);
/** `date-time` of RFC 3339 without leap seconds. */
const DATE_TIME = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(DATE, any(['T', 't']), TIME);


/***/ }),

/***/ 64058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Decimals)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72719);

const ZERO = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('0');
const SIGN = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+'), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-')));
const digit = (from, to) => (from > to ? _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .hg)([[0x30 + from, 0x30 + to]]));
/** Languages of decimal numbers in text, for one decimal character. Comparisons are of the decimals themselves: nothing is rounded. They speak of
 *  plain decimals (sign, digits, fraction); numbers with an exponent belong to `number` only. */
class Decimals {
    #point;
    #fraction;
    constructor(decimalChar) {
        this.#point = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(decimalChar);
        this.#fraction = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)));
    }
    /** Every text that is a number. */
    get number() {
        const exponent = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('e'), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('E')), SIGN, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(SIGN, this.#unsigned, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(exponent));
    }
    /** Whole numbers: a fraction of zeros is none. */
    get integer() { return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(SIGN, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO)))); }
    /** Numbers with at most so many digits behind the point that are not trailing zeros: multiples of 10^-digits. */
    places(digits) { return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(SIGN, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 0, digits), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO)))); }
    get #unsigned() { return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity), this.#fraction), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity))); }
    equal(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        const size = this.#equal(whole, fraction);
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(zero ? SIGN : negative ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-') : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+')), size);
    }
    greater(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        const plus = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+'));
        if (!negative || zero)
            return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(plus, this.#greater(whole, fraction));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(plus, this.#unsigned), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-'), this.#less(whole, fraction)));
    }
    less(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        if (negative && !zero)
            return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-'), this.#greater(whole, fraction));
        const below = zero ? _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('+')), this.#less(whole, fraction));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(below, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-'), this.#greater('0', '')), ...(zero ? [] : [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-'), this.#equal('0', ''))]));
    }
    /** Sizes are numbers without a sign. `whole` has no leading and `fraction` no trailing zeros. */
    #equal(whole, fraction) {
        const tail = fraction === '' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO))) : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO));
        const bare = whole === '0' ? fraction === '' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(ZERO, 1, Infinity)) : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO)) : _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(whole), tail), bare);
    }
    #greater(whole, fraction) {
        const digits = [...whole].map(Number);
        const longer = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(digit(1, 9), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, whole === '0' ? 0 : digits.length, Infinity));
        const higher = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(longer, ...(whole === '0' ? [] : digits.map((one, i) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(whole.slice(0, i)), digit(one + 1, 9), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, digits.length - i - 1, digits.length - i - 1)))));
        const beyond = this.#fractionGreater(fraction);
        const same = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(whole), this.#point, beyond);
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), higher, this.#fraction), same, whole === '0' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, beyond) : _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
    }
    /** Digits behind the point that make more than these. */
    #fractionGreater(fraction) {
        const at = [...fraction].map((one, i) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction.slice(0, i)), digit(Number(one) + 1, 9), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(...at, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), digit(1, 9), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)));
    }
    #less(whole, fraction) {
        const digits = [...whole].map(Number);
        const lower = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(...(whole === '0' ? [] : [
            ...Array.from({ length: digits.length - 1 }, (_, size) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(digit(size === 0 ? 0 : 1, 9), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, size, size))),
            ...digits.map((one, i) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(whole.slice(0, i)), digit(i === 0 && digits.length > 1 ? 1 : 0, one - 1), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, digits.length - i - 1, digits.length - i - 1))),
        ]));
        const below = fraction === '' ? _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : this.#fractionLess(fraction);
        const bare = whole === '0' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, below) : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .ux)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, 1, Infinity));
        const same = fraction === '' ? _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(whole), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(this.#point, (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(below))));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(ZERO), lower, this.#fraction), same, bare);
    }
    /** Digits behind the point (at least one) that make less than these. */
    #fractionLess(fraction) {
        const at = [...fraction].map((one, i) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction.slice(0, i)), digit(0, Number(one) - 1), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)(_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR)));
        const shorter = Array.from({ length: fraction.length - 1 }, (_, i) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fraction.slice(0, i + 1)));
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(...at, ...shorter);
    }
}
/** A decimal as JSON writes it, without its exponent. */
function parts(limit) {
    const [, sign = '', digits = '0', behind = '', exponent = '0'] = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(limit) ?? [];
    const shift = Number(exponent), all = digits + behind, at = digits.length + shift;
    const padded = at < 0 ? '0'.repeat(-at) + all : all.padEnd(at, '0'), cut = Math.max(at, 0);
    const whole = padded.slice(0, cut).replace(/^0+(?=.)/, '') || '0', fraction = padded.slice(cut).replace(/0+$/, '');
    return { negative: sign === '-', zero: whole === '0' && fraction === '', whole, fraction };
}


/***/ }),

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ MOST_LABELS)
/* harmony export */ });
/* harmony import */ var _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97436);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60653);


const MOST_LABELS = 31;
/** @param count  of columns
 *  @param place  number of a column in the file
 *  @throws TooLarge */
function cut(formula, count, place) {
    const parts = formula.kind === 'all' ? formula.parts : [formula];
    const own = parts.filter((part) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(part).size === 1), between = _formula_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMULAS */ .g8.all(parts.filter((part) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(part).size > 1));
    const columns = Array.from({ length: count }, (_, column) => [_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMULAS */ .g8.all(own.filter((part) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(part).has(column)))]);
    const steps = stepsOf(between, (part) => {
        const [column = 0] = (0,_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(part), list = columns[column] ?? [];
        if (list.length >= MOST_LABELS)
            throw new _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF();
        return { column: place(column), label: list.push(part) - 1 };
    });
    return { columns, steps };
}
/** A formula as steps that each look at one cell: where it leads when the cell has the label, and where when not. */
function stepsOf(formula, atom) {
    const steps = [];
    // From the last step to the first, so that the targets are known.
    const compile = (node, yes, no) => {
        if (node.kind === 'always')
            return yes;
        if (node.kind === 'unknown')
            return no;
        if ((0,_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(node).size === 1)
            return steps.push({ ...atom(node), yes, no }) - 1;
        if (node.kind === 'all')
            return node.parts.reduceRight((next, part) => compile(part, next, no), yes);
        if (node.kind === 'any')
            return node.parts.reduceRight((next, part) => compile(part, yes, next), no);
        return no;
    };
    if (compile(formula, 'valid', 'suspect') === 'valid')
        return [];
    const last = steps.length - 1, turned = (target) => (typeof target === 'number' ? last - target : target);
    return steps.toReversed().map(({ column, label, yes, no }) => ({ column, label, yes: turned(yes), no: turned(no) }));
}


/***/ }),

/***/ 73541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ formatExpression),
/* harmony export */   TP: () => (/* binding */ tenths),
/* harmony export */   uY: () => (/* binding */ ByteCells)
/* harmony export */ });
/* harmony import */ var _data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73933);
/* harmony import */ var _automaton_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59035);
/* harmony import */ var _automaton_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64058);
/* harmony import */ var _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97436);
/* harmony import */ var _automaton_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31679);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60653);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58231);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84181);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88832);









/** Conditions on cells as formulas over automata, which read the bytes of the cells as they stand in the file. */
class ByteCells {
    always = _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .ALWAYS */ .qI;
    unknown = _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV;
    all = _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMULAS */ .g8.all;
    any = _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMULAS */ .g8.any;
    names;
    /** The tests of each column, in the order of `names`. */
    tests;
    #schema;
    #typing;
    #decimals = new Map();
    #types = new Map();
    constructor(schema, names, typing) {
        this.names = names;
        this.tests = names.map(() => []);
        this.#schema = schema;
        this.#typing = typing;
    }
    type(column) {
        const type = this.#types.get(column) ?? (this.#schema === undefined ? UNTYPED : (0,_typing_js__WEBPACK_IMPORTED_MODULE_7__/* .columnType */ .D)(this.#schema, column));
        this.#types.set(column, type);
        return type;
    }
    #decimalsOf(column) {
        const { decimalChar } = (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(this.#typing, column), decimals = this.#decimals.get(decimalChar) ?? new _automaton_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .Decimals */ .X(decimalChar);
        this.#decimals.set(decimalChar, decimals);
        return decimals;
    }
    missing(column) {
        const at = this.names.indexOf(column);
        return { valid: { kind: 'missing', column: at, present: false }, invalid: { kind: 'missing', column: at, present: true } };
    }
    isNumber(column) { return this.type(column).number ? this.#exactly(column, 'number', () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(this.#decimalsOf(column).number)) : NEVER; }
    isInteger(column) {
        if (!this.type(column).number)
            return NEVER;
        // With an exponent a number may be whole too: that is for ajv.
        return { valid: this.#exactly(column, 'integer', () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(this.#decimalsOf(column).integer)).valid, invalid: this.isNumber(column).invalid };
    }
    isBoolean(column) { return this.type(column).boolean ? this.#words(column, [...(0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(this.#typing, column).trueValues, ...(0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(this.#typing, column).falseValues]) : NEVER; }
    isString(column) {
        const number = this.isNumber(column), boolean = this.isBoolean(column);
        return { valid: this.all([number.invalid, boolean.invalid]), invalid: this.any([number.valid, boolean.valid]) };
    }
    /** A missing cell is null; one that is there is not. */
    isNull() { return NEVER; }
    isTruth(column, value) { return this.#words(column, value ? (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(this.#typing, column).trueValues : (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(this.#typing, column).falseValues); }
    bound(column, keyword, value, limit = String(value)) {
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum';
        const beyond = this.#exactly(column, `${up ? '>' : '<'}${limit}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(up ? this.#decimalsOf(column).greater(limit) : this.#decimalsOf(column).less(limit))).valid;
        const equal = keyword.startsWith('exclusive') ? _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV : this.#equal(column, limit);
        return { valid: this.any([beyond, equal]), invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    }
    multipleOf(column, unit, exact = String(unit)) {
        const places = tenths(exact);
        return { valid: places === undefined ? _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV : this.#exactly(column, `places ${places}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(this.#decimalsOf(column).places(places))).valid, invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    }
    equals(column, value) { return { valid: this.#equal(column, String(value)), invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV }; }
    among(column, texts) { return this.#words(column, texts); }
    length(column, min, max) { return this.#exactly(column, `length ${min} ${max}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthBetween */ .vm)(min, max)); }
    matches(column, pattern) {
        const expression = (0,_automaton_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternExpression */ .l)(pattern);
        return expression === undefined ? undefined : this.#exactly(column, `pattern ${pattern}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(expression));
    }
    /** What an automaton does not accept is not thereby wrong. */
    format(column, name) {
        if (name === 'password' || name === 'binary')
            return { valid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .ALWAYS */ .qI, invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
        const expression = formatExpression(name);
        return expression === undefined ? undefined : { valid: this.#exactly(column, `format ${name}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(expression)).valid, invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    }
    #equal(column, limit) { return this.#exactly(column, `=${limit}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .determinize */ .Lm)(this.#decimalsOf(column).equal(limit))).valid; }
    #words(column, texts) { return texts.length === 0 ? NEVER : this.#exactly(column, `among ${JSON.stringify(texts)}`, () => (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOfTexts */ .M1)(texts)); }
    /** A test that decides either way; nothing is known where its automaton would be too large. */
    #exactly(column, key, build) {
        const at = this.names.indexOf(column), tests = this.tests[at] ?? [];
        let test = tests.findIndex((one) => one.key === key);
        if (test < 0) {
            try {
                test = tests.push({ key, automaton: build() }) - 1;
            }
            catch (reason) {
                if (reason instanceof _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLarge */ .MF)
                    return { valid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV, invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
                throw reason;
            }
        }
        return { valid: { kind: 'test', column: at, test, fails: false }, invalid: { kind: 'test', column: at, test, fails: true } };
    }
}
const UNTYPED = { number: false, integer: false, boolean: false, json: false, string: true, nullable: false };
const NEVER = { valid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV, invalid: _formula_js__WEBPACK_IMPORTED_MODULE_4__/* .ALWAYS */ .qI };
/** Of a unit that is a power of ten and at most 1, the digits behind the point. */
function tenths(unit) {
    const [, zeros, digits] = /^(?:0\.(0*)1|1e-([0-9]+))$/.exec(unit) ?? [];
    return unit === '1' ? 0 : zeros !== undefined ? zeros.length + 1 : digits === undefined ? undefined : Number(digits);
}
/** Texts that are surely of a format; undefined when none is known to be. */
function formatExpression(name) {
    switch (name) {
        case 'date': return _automaton_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE */ .vH;
        case 'date-time': return _automaton_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .DATE_TIME */ .lv;
        case 'time': return _automaton_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME */ .E9;
        default: {
            const pattern = _formats_js__WEBPACK_IMPORTED_MODULE_5__/* .PATTERNS */ .G[name];
            return pattern === undefined ? undefined : (0,_automaton_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternExpression */ .l)(`^(?:${pattern})$`);
        }
    }
}


/***/ }),

/***/ 63438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compileRow)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64354);



/** When a row is surely valid by its schema, in the language of `cells`. A row of which that is not known is a suspect: no row that breaks the schema escapes.
 *  For each schema two conditions are built, when a value is surely valid and when it is surely invalid; what neither says is left to ajv.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
function compileRow(schema, cells) {
    const compiler = new Compiler(schema, cells);
    const { valid } = compiler.row(schema.main.root, schema.main, '#');
    return { valid, explained: compiler.explained };
}
class Compiler {
    explained = [];
    #schema;
    #cells;
    #known;
    #open = new Set();
    constructor(schema, cells) {
        this.#schema = schema;
        this.#cells = cells;
        this.#known = new _predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .Knowledge */ .vs(cells);
    }
    /** A schema applied to the row: an object whose members are the cells that are not missing. */
    row(schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? this.#known.valid : this.#known.invalid;
        return this.#once(schema, pointer, () => this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer)))));
    }
    #rowKeyword(keyword, value, schema, document, pointer) {
        const { allOf, valid, invalid, nothing } = bound(this.#known);
        const sub = (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(item) ? this.row(item, document, at) : nothing);
        const columns = this.#cells.names;
        switch (keyword) {
            case 'type': return [value].flat().includes('object') ? valid : invalid;
            case 'required': return allOf(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)));
            case 'properties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : nothing;
            case 'patternProperties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).flatMap(([pattern, item]) => {
                const regex = new RegExp(pattern, 'u');
                return columns.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`));
            })) : nothing;
            case 'additionalProperties': {
                const named = new Set(Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['properties']) ? schema['properties'] : {}));
                const patterns = Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'));
                const others = columns.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)));
                return allOf(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)));
            }
            case 'dependentRequired': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, needed]) => this.#known.implies(this.#present(name, false), allOf(strings(needed).map((other) => this.#present(other, false)))))) : nothing;
            case 'dependentSchemas': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => this.#known.implies(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : nothing;
            case 'propertyNames':
            case 'minProperties':
            case 'maxProperties':
            case 'unevaluatedProperties':
            case 'enum':
            case 'const': return nothing;
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at));
        }
    }
    /** Keywords that combine schemas mean the same for a row and for a cell. */
    #applicator(keyword, value, schema, document, pointer, sub, follow) {
        const known = this.#known;
        const list = () => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [known.nothing]);
        switch (keyword) {
            case 'allOf': return known.allOf(list());
            case 'anyOf': return known.anyOf(list());
            case 'oneOf': return known.oneOf(list());
            case 'not': return known.not(sub(value, `${pointer}/not`));
            case 'if': return known.ifThenElse(sub(value, `${pointer}/if`), 'then' in schema ? sub(schema['then'], `${pointer}/then`) : known.valid, 'else' in schema ? sub(schema['else'], `${pointer}/else`) : known.valid);
            case '$ref': {
                const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined;
                return target === undefined ? known.nothing : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${value.split('#')[1] ?? ''}`);
            }
            case '$dynamicRef': return known.nothing;
            default: return known.valid; // then, else and annotations assert nothing on their own; what does is listed before
        }
    }
    /** Does `properties` beside `required` see to it that the cell is there? */
    #assured(name, schema) {
        const properties = schema['properties'];
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, name) && this.#has(name) && !this.#cells.type(name).nullable;
    }
    #has(name) { return this.#cells.names.includes(name); }
    #present(name, once) {
        const { always, unknown } = this.#cells;
        if (!this.#has(name))
            return once ? { valid: always, invalid: unknown } : this.#known.invalid;
        return this.#cells.type(name).nullable ? this.#known.valid : this.#known.not(this.#cells.missing(name));
    }
    /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
    #ifPresent(name, schema, document, pointer, required = false) {
        if (!this.#has(name) || !(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(schema))
            return this.#known.valid;
        const { all, any, always } = this.#cells;
        const present = this.#cell(name, schema, document, pointer), missing = this.#cells.missing(name);
        if (this.#cells.type(name).nullable) {
            // A missing cell is null here; only `type` is asked, everything else is left to ajv.
            const admits = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => SILENT_OF_NULL.has(word));
            return { valid: admits ? any([missing.valid, present.valid]) : all([missing.invalid, present.valid]), invalid: all([missing.invalid, present.invalid]) };
        }
        // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
        if (required)
            return { valid: present.valid === always ? missing.invalid : present.valid, invalid: any([missing.valid, present.invalid]) };
        if (present.valid === always)
            return this.#known.valid;
        return { valid: any([missing.valid, present.valid]), invalid: all([missing.invalid, present.invalid]) };
    }
    /** A schema applied to a cell that is not missing. */
    #cell(column, schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? this.#known.valid : this.#known.invalid;
        if (this.#cells.type(column).json)
            return this.#leave(pointer, 'it is about objects or arrays inside a cell');
        return this.#once(schema, pointer, () => {
            const short = this.#cells.shortcut?.(column, schema);
            const known = this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(column, keyword, value, schema, document, pointer))));
            return short === undefined ? known : { valid: this.#cells.any([short, known.valid]), invalid: known.invalid };
        });
    }
    #cellKeyword(column, keyword, value, schema, document, pointer) {
        const known = this.#known, cells = this.#cells;
        const native = QUIET.has(keyword) || keyword === 'type' ? undefined : cells.native?.(column, keyword, value);
        if (native !== undefined)
            return native;
        const ofStrings = (what) => known.implies(cells.isString(column), what ?? known.nothing);
        switch (keyword) {
            case 'type': return known.anyOf([value].flat().map((type) => this.#isType(column, String(type))));
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.bound(column, keyword, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing);
            case 'multipleOf': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.multipleOf(column, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing);
            case 'enum': return Array.isArray(value) ? this.#oneOfValues(column, value) : known.nothing;
            case 'const': return this.#oneOfValues(column, [value]);
            case 'minLength': return ofStrings(typeof value === 'number' ? cells.length(column, value, Infinity) : undefined);
            case 'maxLength': return ofStrings(typeof value === 'number' ? cells.length(column, 0, value) : undefined);
            case 'pattern': return ofStrings(typeof value === 'string' ? cells.matches(column, value) : undefined);
            case 'format': return ofStrings(typeof value === 'string' ? cells.format(column, value) : undefined);
            default: return this.#applicator(keyword, value, schema, document, pointer, (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(item) ? this.#cell(column, item, document, at) : known.nothing), (target, from, at) => this.#cell(column, target, from, at));
        }
    }
    /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
    #ofNumbers(column, schema, what) {
        const types = [schema['type']].flat(), number = this.#cells.isNumber(column);
        if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer'))
            return { valid: what.valid, invalid: this.#cells.all([number.valid, what.invalid]) };
        return this.#known.implies(number, what);
    }
    #isType(column, type) {
        switch (type) {
            case 'string': return this.#cells.isString(column);
            case 'null': return this.#cells.isNull(column);
            case 'number': return this.#cells.isNumber(column);
            case 'integer': return this.#cells.isInteger(column);
            case 'boolean': return this.#known.allOf([this.#known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column)]);
            default: return this.#known.invalid; // objects and arrays: a column of them is left to ajv as a whole
        }
    }
    #oneOfValues(column, values) {
        const known = this.#known, texts = values.filter((value) => typeof value === 'string');
        const others = values.filter((value) => typeof value !== 'string').map((value) => {
            if (typeof value === 'number')
                return known.allOf([this.#cells.isNumber(column), Number.isSafeInteger(value) ? this.#cells.equals(column, value) : known.nothing]);
            if (typeof value === 'boolean')
                return known.allOf([known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column), this.#cells.isTruth(column, value)]);
            return value === null ? this.#cells.isNull(column) : known.nothing;
        });
        return known.anyOf([...(texts.length > 0 ? [known.allOf([this.#cells.isString(column), this.#cells.among(column, texts)])] : []), ...others]);
    }
    #once(schema, pointer, work) {
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            return work();
        }
        finally {
            this.#open.delete(schema);
        }
    }
    #leave(pointer, why) {
        this.explained.push({ pointer, where: 'ajv', why });
        return this.#known.nothing;
    }
    #noted(pointer, keyword, known) {
        if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$'))
            return known;
        if (known === this.#known.valid)
            return known;
        const sure = known.valid !== this.#cells.unknown;
        this.explained.push({ pointer, where: sure ? 'quick' : 'ajv', ...(sure ? {} : { why: WHY[keyword] ?? 'there is no quick test for it' }) });
        return known;
    }
}
const bound = (known) => ({ allOf: (parts) => known.allOf(parts), valid: known.valid, invalid: known.invalid, nothing: known.nothing });
const QUIET = new Set(['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'examples', 'default', 'deprecated']);
const SILENT_OF_NULL = new Set(['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format']);
const WHY = {
    pattern: 'the pattern uses look-around, back-references or classes that an automaton does not have',
    format: 'there is no quick test for this format',
    multipleOf: 'multiples are computed with exact decimals',
    propertyNames: 'it is about names, not values', unevaluatedProperties: 'it depends on what other keywords saw',
};
function strings(value) { return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []; }
function escaped(key) { return key.replaceAll('~', '~0').replaceAll('/', '~1'); }


/***/ }),

/***/ 60380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDecider)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./node_modules/big.js/big.mjs
var big_js_big = __webpack_require__(49965);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/exact.js

const COMPARISONS = [
    { keyword: 'minimum', holds: (sign) => sign >= 0 },
    { keyword: 'exclusiveMinimum', holds: (sign) => sign > 0 },
    { keyword: 'maximum', holds: (sign) => sign <= 0 },
    { keyword: 'exclusiveMaximum', holds: (sign) => sign < 0 },
];
/** Replaces the numeric keywords of ajv by ones that compare decimals exactly where doubles would round. */
function exactKeywords(ajv, limits, numbers) {
    const big = (value, text) => new big_js_big/* default */.A(text ?? String(value));
    for (const { keyword, holds } of COMPARISONS) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword, type: 'number', schemaType: 'number', errors: true,
            compile(limit, parent) {
                const limitText = limits.get(parent)?.get(keyword);
                const validate = (value, context) => {
                    const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '');
                    const sign = text === undefined && limitText === undefined ? value - limit : big(value, text).cmp(big(limit, limitText));
                    return holds(sign) || fail(validate, keyword, { limit: limitText ?? String(limit) });
                };
                return validate;
            },
        });
    }
    ajv.removeKeyword('multipleOf');
    ajv.addKeyword({
        keyword: 'multipleOf', type: 'number', schemaType: 'number', errors: true,
        compile(unit, parent) {
            const unitText = limits.get(parent)?.get('multipleOf'), divisor = big(unit, unitText);
            const validate = (value, context) => {
                const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '');
                if (text === undefined && Number.isSafeInteger(value) && Number.isSafeInteger(unit))
                    return value % unit === 0 || fail(validate, 'multipleOf', { limit: String(unit) });
                // A huge exponent would make a quotient of as many digits: such a number is a multiple of every unit that is a power of ten or less.
                if (Math.abs(big(value, text).e) > 5000)
                    return true;
                return big(value, text).mod(divisor).eq(0) || fail(validate, 'multipleOf', { limit: unitText ?? String(unit) });
            };
            return validate;
        },
    });
    for (const keyword of ['enum', 'const']) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword, ...(keyword === 'enum' ? { schemaType: 'array' } : {}), errors: true,
            compile(value, parent) {
                const values = keyword === 'enum' ? value : [value];
                const simple = new Set(values.filter((one) => typeof one !== 'object' || one === null));
                const others = values.filter((one) => typeof one === 'object' && one !== null);
                const exactly = values.filter((one) => typeof one === 'number').map((one) => big(one, keyword === 'const' ? limits.get(parent)?.get('const') : undefined));
                const validate = (data, context) => {
                    const text = typeof data === 'number' && numbers.size > 0 ? numbers.get(context?.instancePath ?? '') : undefined;
                    const found = text === undefined ? simple.has(data) || others.some((one) => sameJson(one, data)) : exactly.some((one) => one.eq(text));
                    return found || fail(validate, keyword, { allowed: values });
                };
                return validate;
            },
        });
    }
}
function fail(validate, keyword, params) {
    validate.errors = [{ keyword, params: { ...params } }];
    return false;
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/message.js




const LISTED = 8;
const FOUND = 60;
/** Keywords whose words depend on the row, not on the schema alone. */
const OF_THE_ROW = new Set(['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems', 'dependentRequired', 'required', 'oneOf']);
const worded = new WeakMap();
/** What was expected, in plain words, without what was found. Dirty data asks for the same words many times: they are kept by the schema they stand in.
 *  @param hide masks what names a person or opens a door: names of members come from the data, and a schema may list anything
 *  @param hideNames for names of members alone */
function expected(error, hide, hideNames = hide) {
    const { keyword } = error, parentSchema = error.parentSchema;
    if (OF_THE_ROW.has(keyword))
        return wordsOf(error, hideNames);
    if (!(0,rows_document/* isObject */.Gv)(parentSchema))
        return wordsOf(error, hide);
    let known = worded.get(parentSchema);
    if (known === undefined)
        worded.set(parentSchema, known = new Map());
    let text = known.get(keyword);
    if (text === undefined)
        known.set(keyword, text = wordsOf(error, hide));
    return text;
}
function wordsOf(error, hide) {
    const params = error.params;
    const limit = String(params['limit']);
    switch (error.keyword) {
        case 'type': return `must be ${[params['type']].flat().map((type) => ARTICLES[String(type)] ?? String(type)).join(' or ')}`;
        case 'minimum': return `must be ≥ ${limit}`;
        case 'maximum': return `must be ≤ ${limit}`;
        case 'exclusiveMinimum': return `must be > ${limit}`;
        case 'exclusiveMaximum': return `must be < ${limit}`;
        case 'multipleOf': return `must be a multiple of ${limit}`;
        case 'enum': return `must be one of ${listed(params['allowed'], hide)}`;
        case 'const': return `must be ${listed(params['allowed'], hide)}`;
        case 'minLength': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'character')}`;
        case 'maxLength': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'character')}`;
        case 'pattern': return `must match ${(0,report_escape/* shorten */.ml)(String(params['pattern']), 100)}`;
        case 'format': return `must be ${FORMATS[String(params['format'])] ?? `a valid ${String(params['format'])}`}`;
        case 'required': return 'is required but missing';
        case 'dependentRequired': return `is required where ${String(params['property'])} is given, but missing`;
        case 'additionalProperties': return `has a member that is not allowed: ${JSON.stringify(hide(String(params['additionalProperty'])))}`;
        case 'unevaluatedProperties': return `has a member that is not allowed: ${JSON.stringify(hide(String(params['unevaluatedProperty'])))}`;
        case 'propertyNames': return `has a member whose name is not allowed: ${JSON.stringify(hide(String(params['propertyName'])))}`;
        case 'minItems': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'item')}`;
        case 'maxItems': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'item')}`;
        case 'uniqueItems': return `must not hold an item twice: items ${String(params['j'])} and ${String(params['i'])} are equal`;
        case 'contains': return 'must hold an item that the schema asks for';
        case 'minProperties': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'member')}`;
        case 'maxProperties': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'member')}`;
        case 'not': return 'must not be what the schema excludes';
        case 'anyOf': return 'must be one of the alternatives of the schema';
        case 'oneOf': return `must be exactly one of the alternatives of the schema${Array.isArray(params['passingSchemas']) ? ', but is more than one' : ''}`;
        case 'false schema': return 'is not allowed';
        default: return error.message ?? `breaks ${error.keyword}`;
    }
}
/** The value as it was found, shortened; numbers as they were written.
 *  @param hide masks what names a person or opens a door */
function found(value, exact, ofCell, hide) {
    if (value === undefined)
        return undefined;
    if (exact !== undefined)
        return (0,report_escape/* shorten */.ml)(hide(exact), FOUND);
    if (typeof value === 'string')
        return JSON.stringify((0,report_escape/* shorten */.ml)(hide(value), FOUND));
    if (typeof value === 'object' && value !== null)
        return ofCell ? (0,report_escape/* shorten */.ml)(hide(JSON.stringify(value)), FOUND) : Array.isArray(value) ? `an array of ${value.length}` : 'an object';
    return hide(JSON.stringify(value));
}
/** What more can be said of a value that is wrong. */
function reason(error) {
    const params = error.params, value = error.data;
    if (error.keyword === 'enum' && typeof value === 'string')
        return suggestion(value, params['allowed']);
    if (error.keyword === 'format' && typeof value === 'string')
        return noSuchDay(value);
    // A text that is shortened says its length itself.
    if (error.keyword === 'maxLength' && typeof value === 'string' && value.length <= FOUND)
        return ` (${(0,numbers/* plural */.LS)([...value].length, 'character')})`;
    return '';
}
const SUGGESTIONS_KEPT = 10_000;
const suggestions = new WeakMap();
/** Dirty data makes the same mistake many times: what was found near it is kept. */
function suggestion(value, allowed) {
    const known = suggestions.get(allowed) ?? new Map();
    suggestions.set(allowed, known);
    const text = known.get(value) ?? (0,nearest/* didYouMean */.au)(value, allowed.filter((one) => typeof one === 'string').slice(0, 1000));
    if (known.size < SUGGESTIONS_KEPT)
        known.set(value, text);
    return text;
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function noSuchDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]|$)/.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return '';
    const name = MONTHS[Number(month) - 1];
    if (name === undefined)
        return ': there is no month ' + month;
    const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
    return Number(day) < 1 || Number(day) > days ? `: ${name} ${year} has ${days} days` : '';
}
function listed(values, hide) {
    if (!Array.isArray(values))
        return (0,report_escape/* shorten */.ml)(hide(JSON.stringify(values)), 100);
    const shown = values.slice(0, LISTED).map((value) => (typeof value === 'string' && /^[\w .-]+$/.test(value) ? hide(value) : (0,report_escape/* shorten */.ml)(hide(JSON.stringify(value)), 100)));
    return values.length > LISTED ? `${shown.join(', ')}, … (${values.length} values)` : shown.join(', ');
}
const ARTICLES = { integer: 'an integer', object: 'an object', array: 'an array', null: 'null', number: 'a number', string: 'a string', boolean: 'true or false' };
const FORMATS = {
    'date-time': 'a date and time (RFC 3339, 2024-01-31T10:00:00Z)', date: 'a date (2024-01-31)', time: 'a time with zone (10:00:00Z)', 'iso-time': 'a time (10:00:00)', 'iso-date-time': 'a date and time (2024-01-31T10:00:00)', duration: 'a duration (P1DT2H)', email: 'an e-mail address', uri: 'a URI', uuid: 'a UUID',
    ipv4: 'an IPv4 address', ipv6: 'an IPv6 address', hostname: 'a host name', regex: 'a regular expression',
};

// EXTERNAL MODULE: ./out/gates/validate-data/rows/restricted.js
var restricted = __webpack_require__(41194);
// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/decide.js








const NONE = [];
/** For some thousand rows, which take milliseconds; a regular expression that needs longer would not end in time. */
const PATIENCE_MS = 5_000;
/** @param shy columns of which no value is shown
 *  @throws UserError `schema-invalid` with the line, when the schema breaks the rules of JSON Schema */
async function createDecider(schema, shy = new Set()) {
    const { Ajv2020, formats } = await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 58367)), { hide, masked } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78625));
    const numbers = new Map();
    const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: false, validateSchema: false, messages: true, logger: false, unicodeRegExp: true, addUsedSchema: false });
    formats(ajv);
    checkShape(ajv, schema);
    exactKeywords(ajv, schema.exact, numbers);
    for (const document of schema.documents)
        if (document !== schema.main)
            ajv.addSchema(document.root, document.uri);
    let validate;
    try {
        ajv.addSchema(schema.main.root, schema.main.uri);
        const compiled = ajv.getSchema(schema.main.uri);
        if (compiled === undefined)
            throw new Error('it cannot be resolved');
        validate = compiled;
    }
    catch (cause) {
        throw new errors/* UserError */.y('schema-invalid', `${schema.main.file} cannot be used: ${cause instanceof Error ? cause.message.replaceAll(/file:\/\/\S*\//g, '') : String(cause)}`, { place: { file: schema.main.file, line: 1 }, cause });
    }
    const isRestricted = (0,restricted/* restrictedBy */.z)(schema), hiding = (column) => (column !== undefined && isRestricted(column) ? 'all' : column !== undefined && shy.has(column) ? masked : hide);
    return {
        guarded: guard(schema),
        decide(row, exact, written) {
            if (numbers.size > 0)
                numbers.clear();
            if (exact.size > 0)
                for (const [pointer, text] of exact)
                    numbers.set(pointer, text);
            if (validate(row))
                return NONE;
            return useful(validate.errors ?? []).map((error) => violation(error, numbers, written, hiding, hide));
        },
    };
}
/** Regular expressions can take time without end. V8 looks up from a match when a script's time is over, so many rows are checked inside one. */
function guard(schema) {
    if (!schema.documents.some(({ text }) => text.includes('"pattern')))
        return (work) => { try {
            work();
        }
        catch (cause) {
            throw endless(cause, schema);
        } };
    const box = (0,external_node_vm_.createContext)({ work: undefined }), script = new external_node_vm_.Script('work()');
    return (work) => {
        box['work'] = work;
        try {
            script.runInContext(box, { timeout: PATIENCE_MS });
        }
        catch (cause) {
            if (typeof cause !== 'object' || cause === null || !('code' in cause) || cause.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw endless(cause, schema);
            throw new errors/* UserError */.y('regex-too-slow', `a regular expression of ${schema.main.file} takes seconds for one value`, { place: patternPlace(schema), hint: 'Nested repetition such as (a+)+ takes time that doubles with every character; write it without.', cause });
        }
    };
}
/** A `$ref` that leads back to itself without looking deeper into the value never ends. */
function endless(cause, schema) {
    if (!(cause instanceof RangeError) || !cause.message.includes('call stack'))
        return cause;
    return new errors/* UserError */.y('schema-invalid', `${schema.main.file} refers to itself without end, or a value is nested too deeply for it`, { place: { file: schema.main.file, line: 1 }, hint: 'A recursive $ref must stand below properties or items.', cause });
}
/** Keywords of the meta-schema, with the line of the mistake. */
function checkShape(ajv, schema) {
    for (const document of schema.documents) {
        if (typeof document.root === 'boolean' || ajv.validateSchema(document.root) === true)
            continue;
        const [error] = (ajv.errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length);
        if (error === undefined)
            continue;
        const at = (0,rows_document/* segments */.JF)(error.instancePath);
        const allowed = error.keyword === 'enum' ? `; allowed: ${error.params.allowedValues?.join(', ') ?? ''}` : '';
        throw new errors/* UserError */.y('schema-invalid', `${error.instancePath === '' ? 'the schema' : error.instancePath} ${error.message ?? 'is wrong'}${allowed}, found ${JSON.stringify(error.data)?.slice(0, 80) ?? 'nothing'}`, { place: (0,rows_document/* placeIn */.VV)(document, at) ?? { file: document.file } });
    }
}
/** Alternatives fail each with errors of its own: what remains is that none fitted. `if` says only that `then` or `else` failed, which they say. */
function useful(errors) {
    if (errors.length === 1 && errors[0]?.keyword !== 'if')
        return errors;
    const combined = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'not' || keyword === 'contains');
    const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)), seen = new Set();
    return errors.filter((error) => {
        if (error.keyword === 'if')
            return false;
        // What has the wrong type is none of the allowed values either.
        if ((error.keyword === 'enum' || error.keyword === 'const') && mistyped.has(error.instancePath))
            return false;
        if (combined.some((outer) => outer !== error && error.schemaPath.startsWith(`${outer.schemaPath}/`) && error.instancePath.startsWith(outer.instancePath)))
            return false;
        const key = `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function violation(error, numbers, written, hiding, hide) {
    const params = error.params;
    const member = error.keyword === 'required' || error.keyword === 'dependentRequired' ? params['missingProperty'] : undefined;
    const path = typeof member === 'string' ? `${error.instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` : error.instancePath;
    const [column, ...below] = (0,rows_document/* segments */.JF)(path), keyword = error.keyword === 'false schema' ? 'not' : error.keyword, hidden = hiding(column);
    const common = { keyword, rule: (0,rules/* ruleId */.IC)(keyword), path, column, pointer: error.schemaPath };
    if (hidden === 'all')
        return { ...common, message: `${expected(error, hide, () => '…')} (the value is restricted)` };
    const value = member === undefined ? found(error.data, typeof error.data === 'number' ? numbers.get(error.instancePath) ?? written?.(error.instancePath) : undefined, column !== undefined, hidden) : undefined;
    const shown = value === undefined || ['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems'].includes(error.keyword) ? '' : `, found ${value}`;
    return { ...common, message: `${below.length === 0 ? '' : `at ${hide(`/${below.join('/')}`)} `}${expected(error, hide)}${shown}${hidden === hide ? reason(error) : ''}` };
}
function patternPlace(schema) {
    for (const document of schema.documents) {
        const stack = [{ value: document.root, at: [] }];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            const { value, at } = next;
            if (!(0,rows_document/* isObject */.Gv)(value))
                continue;
            const { pattern } = value;
            if (typeof pattern === 'string' && /[+*}]\)?[+*{]/.test(pattern))
                return (0,rows_document/* placeIn */.VV)(document, [...at, 'pattern']) ?? { file: document.file };
            for (const [key, item] of Object.entries(value))
                stack.push({ value: item, at: [...at, key] });
        }
    }
    return { file: schema.main.file };
}


/***/ }),

/***/ 60653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   g8: () => (/* binding */ FORMULAS),
/* harmony export */   qI: () => (/* binding */ ALWAYS)
/* harmony export */ });
const ALWAYS = { kind: 'always' };
const UNKNOWN = { kind: 'unknown' };
/** Formulas as conditions: nested ones of the same kind are one. */
const FORMULAS = {
    always: ALWAYS,
    unknown: UNKNOWN,
    all: (conditions) => joined('all', conditions, ALWAYS, UNKNOWN),
    any: (conditions) => joined('any', conditions, UNKNOWN, ALWAYS),
};
function joined(kind, conditions, neutral, absorbing) {
    const parts = [];
    for (const one of conditions.flatMap((condition) => (condition.kind === kind ? condition.parts : [condition]))) {
        if (one === absorbing)
            return absorbing;
        if (one !== neutral && !parts.some((other) => same(other, one)))
            parts.push(one);
    }
    return parts.length === 0 ? neutral : parts.length === 1 ? parts[0] ?? neutral : { kind, parts };
}
function same(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'test' && b.kind === 'test')
        return a.column === b.column && a.test === b.test && a.fails === b.fails;
    return a.kind === 'missing' && b.kind === 'missing' && a.column === b.column && a.present === b.present;
}
/** The columns a formula speaks of. */
function columnsOf(formula) {
    switch (formula.kind) {
        case 'always':
        case 'unknown': return new Set();
        case 'test':
        case 'missing': return new Set([formula.column]);
        case 'all':
        case 'any': return new Set(formula.parts.flatMap((part) => [...columnsOf(part)]));
    }
}
/** The value of a formula about one column.
 *  @param holds whether a test accepts the text */
function evaluate(formula, missing, holds) {
    switch (formula.kind) {
        case 'always': return true;
        case 'unknown': return false;
        case 'test': return !missing && holds(formula.test) !== formula.fails;
        case 'missing': return missing !== formula.present;
        case 'all': return formula.parts.every((part) => evaluate(part, missing, holds));
        case 'any': return formula.parts.some((part) => evaluate(part, missing, holds));
    }
}


/***/ }),

/***/ 83581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ compileSieve),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   ZJ: () => (/* binding */ lengthOnly),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   od: () => (/* binding */ openColumns)
/* harmony export */ });
/* harmony import */ var _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97436);
/* harmony import */ var _data_csv_sieve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23476);
/* harmony import */ var _atoms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7129);
/* harmony import */ var _byte_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73541);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63438);
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60653);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84181);







/** Compiles a row schema to automata that read each cell of a text table once and find suspect rows, and never miss one.
 *  @param width cells of a record */
function compileSieve(schema, seen, width, typing, sought) {
    const cells = new _byte_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteCells */ .uY(schema, seen.map(({ name }) => name), typing);
    const { valid, explained } = schema === undefined ? { valid: _formula_js__WEBPACK_IMPORTED_MODULE_5__/* .ALWAYS */ .qI, explained: [] } : (0,_compile_js__WEBPACK_IMPORTED_MODULE_4__/* .compileRow */ .o)(schema, cells);
    return planned(valid, explained, () => {
        const { columns: atoms, steps } = (0,_atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(valid, seen.length, (column) => seen[column]?.at ?? 0);
        const columns = Array.from({ length: width }, () => ANY);
        for (const [column, { at, rule }] of seen.entries())
            columns[at] = columnPlan(atoms[column] ?? [], cells.tests[column] ?? [], rule);
        return { columns, steps, sought: sought === undefined ? undefined : { automaton: sought.automaton, columns: new Set(open(valid, sought, cells.names, (column, test) => cells.tests[column]?.[test]?.automaton ?? true).map((column) => seen[column]?.at ?? 0)) } };
    });
}
/** The columns in which a valid cell can hold what is sought: where the schema leaves no room for it, it need not be looked for. */
function openColumns(schema, names, typing, sought) {
    const cells = new _byte_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteCells */ .uY(schema, names, typing), valid = schema === undefined ? _formula_js__WEBPACK_IMPORTED_MODULE_5__/* .ALWAYS */ .qI : (0,_compile_js__WEBPACK_IMPORTED_MODULE_4__/* .compileRow */ .o)(schema, cells).valid;
    return open(valid, sought, names, (column, test) => cells.tests[column]?.[test]?.automaton ?? true).map((column) => names[column] ?? '');
}
/** Numbers of the columns in which a valid cell can hold what is sought. */
function open(valid, { columns, automaton }, names, accepted) {
    const excludes = (formula, column) => {
        switch (formula.kind) {
            case 'always': return false;
            case 'unknown': return true;
            case 'missing': return formula.column === column && !formula.present;
            case 'test': {
                if (formula.column !== column || formula.fails)
                    return false;
                const texts = accepted(column, formula.test);
                return typeof texts === 'boolean' ? !texts : (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .disjoint */ .nf)(texts, automaton);
            }
            case 'all': return formula.parts.some((part) => excludes(part, column));
            case 'any': return formula.parts.every((part) => excludes(part, column));
        }
    };
    // Where every row is a suspect, nothing is excluded.
    return names.flatMap((name, column) => (columns.has(name) && (valid === _formula_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV || !excludes(valid, column)) ? [column] : []));
}
function planned(valid, explained, plan) {
    if (valid === _formula_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN */ .HV)
        return { plan: undefined, explained };
    try {
        return { plan: plan(), explained };
    }
    catch (reason) {
        if (reason instanceof _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF)
            return { plan: undefined, explained };
        throw reason;
    }
}
const ANY = { automaton: undefined, must: 0, empty: 0, quotedEmpty: 0, text: _data_csv_sieve_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE */ .jC };
function columnPlan(atoms, tests, rule) {
    const nothing = new Uint8Array(0);
    const empty = (missing) => labelsOf(atoms, missing, (test) => { const one = tests[test]; return one !== undefined && (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(one.automaton, nothing) !== 0; });
    const isMissing = rule.values.has(''), words = [...rule.values].filter((word) => word !== '');
    const ends = { must: 1, empty: empty(isMissing), quotedEmpty: empty(isMissing && !rule.ofStrings) };
    const text = words.length > 0 ? undefined : lengthOnly(atoms, tests.map(({ key }) => key), 1);
    if (text !== undefined)
        return { ...ends, automaton: undefined, text };
    const automata = [...tests.map(({ automaton }) => automaton), ...(words.length === 0 ? [] : [(0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOfTexts */ .M1)(words)])];
    if (automata.length > _atoms_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LABELS */ .Y)
        throw new _automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF();
    const missing = words.length === 0 ? 0 : 1 << tests.length;
    return { ...ends, automaton: (0,_automaton_dfa_js__WEBPACK_IMPORTED_MODULE_0__/* .combine */ .kg)(automata, (bits) => labelsOf(atoms, (bits & missing) !== 0, (test) => (bits & (1 << test)) !== 0)), text: _data_csv_sieve_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE */ .jC };
}
/** The labels of a cell, as bits.
 *  @param holds whether a test accepts the text */
function labelsOf(atoms, missing, holds) {
    return atoms.reduce((bits, atom, i) => bits | ((0,_formula_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluate */ ._3)(atom, missing, holds) ? 1 << i : 0), 0) >>> 0;
}
/** Longest text whose characters are counted by an automaton; longer limits are compared with the bytes, of which there are at least as many. */
const COUNTED = 64;
/** Text that is only bounded in length is skipped, not read. Undefined when more is asked of it.
 *  @param keys of the tests
 *  @param least bytes of the texts this is asked of */
function lengthOnly(atoms, keys, least) {
    const limits = keys.map((key) => /^length (\d+) (\d+|Infinity)$/.exec(key)).map((found) => (found === null ? undefined : { min: Number(found[1]), max: Number(found[2]) }));
    if (!limits.every((limit) => limit !== undefined && limit.max > COUNTED && limit.min <= least))
        return undefined;
    return { labels: labelsOf(atoms, false, () => true), minBytes: least, maxBytes: Math.min(0xffffffff, ...limits.map((limit) => limit?.max ?? 0)), outside: 0 };
}


/***/ }),

/***/ 88832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ columnType),
/* harmony export */   P: () => (/* binding */ cellTyper)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84181);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36020);



const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
/** The JSON types that a column's schema speaks of. Cells are read as text and typed by the schema, never guessed: where it names no type,
 *  keywords of numbers or values that are all numbers make the column numeric, because on strings they would assert nothing. */
function columnType(schema, column) {
    const named = new Set(), hints = { numeric: false, values: [] };
    const seen = new Set();
    const inRow = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        const properties = node['properties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, column))
            ofCell(properties[column], document);
        const patterns = node['patternProperties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(patterns))
            for (const [pattern, sub] of Object.entries(patterns))
                if (new RegExp(pattern, 'u').test(column))
                    ofCell(sub, document);
        each(node, document, inRow);
    };
    const ofCell = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        for (const type of [node['type']].flat())
            if (typeof type === 'string')
                named.add(type);
        if (NUMERIC.some((word) => word in node))
            hints.numeric = true;
        if (Array.isArray(node['enum']))
            hints.values.push(...node['enum']);
        if ('const' in node)
            hints.values.push(node['const']);
        each(node, document, ofCell);
    };
    const each = (node, document, visit) => {
        if (typeof node['$ref'] === 'string') {
            const target = schema.resolve(node['$ref'], document);
            if (target !== undefined)
                visit(target.schema, target.document);
        }
        for (const word of ['allOf', 'anyOf', 'oneOf'])
            if (Array.isArray(node[word]))
                for (const sub of node[word])
                    visit(sub, document);
        for (const word of ['if', 'then', 'else', 'not'])
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node[word]))
                visit(node[word], document);
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node['dependentSchemas']))
            for (const sub of Object.values(node['dependentSchemas']))
                visit(sub, document);
    };
    inRow(schema.main.root, schema.main);
    const values = hints.values.filter((value) => value !== null);
    const numericValues = values.length > 0 && values.every((value) => typeof value === 'number');
    const untyped = named.size === 0 || (named.size === 1 && named.has('null'));
    const number = named.has('number') || named.has('integer') || (untyped && (hints.numeric || numericValues));
    const boolean = named.has('boolean') || (untyped && values.length > 0 && values.every((value) => typeof value === 'boolean'));
    return {
        number, boolean,
        integer: named.has('integer') && !named.has('number'),
        json: named.has('object') || named.has('array'),
        string: named.has('string') || (untyped && !number && !boolean),
        nullable: named.has('null') || hints.values.includes(null),
    };
}
/** Turns the text of a cell into a value of its column's type, or leaves it a string, which the schema then refuses. */
function cellTyper(type, typing) {
    const point = (0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(typing.decimalChar);
    const number = new RegExp(`^[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?$`);
    const yes = new Set(typing.trueValues), no = new Set(typing.falseValues);
    return (text, keep) => {
        if (type.number && number.test(text)) {
            const plain = typing.decimalChar === '.' ? text : text.replace(typing.decimalChar, '.');
            if (plain.length > 15 || plain.includes('e') || plain.includes('E'))
                keep(plain);
            return Number(plain);
        }
        if (type.boolean) {
            if (yes.has(text))
                return true;
            if (no.has(text))
                return false;
        }
        if (type.json && /^\s*[[{]/.test(text))
            try {
                return JSON.parse(text);
            }
            catch { /* stays text: the schema says what it should be */ }
        return text;
    };
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HEAD: () => (/* binding */ HEAD),
/* harmony export */   SensitiveSearch: () => (/* binding */ SensitiveSearch),
/* harmony export */   see: () => (/* binding */ see)
/* harmony export */ });
/* harmony import */ var _sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78625);
/* harmony import */ var _sensitive_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49387);


/** Places that are kept of each kind. */
const PLACES = 5;
/** Rows at the beginning of a large file by which its columns are judged. */
const HEAD = 256;
/** Share of them that may hold something, above which a column is full of it: then it is counted in a sample. */
const FULL = 0.04;
/** Looks for personal data and secrets in the cells of one file while its rows are judged. What a value is, is never kept: only its kind, its place, and a mask. */
class SensitiveSearch {
    columns = new Map();
    /** Columns that are too full of candidates to look at every row, or whose name promises something: a sample tells what is in them. */
    sampled = new Set();
    /** Were all rows looked at, or those that may hold something? */
    everyRow = true;
    /** Decides which columns of a large file automata look through. @param rows its first ones, by column */
    begin(rows, names) {
        const wanted = new Set();
        for (const name of names) {
            const held = rows.reduce((sum, row) => sum + ((0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.mayHold)(row.get(name) ?? '') ? 1 : 0), 0);
            if (held > rows.length * FULL || (0,_sensitive_names_js__WEBPACK_IMPORTED_MODULE_1__/* .promised */ .C)(name) !== undefined)
                this.sampled.add(name);
            else
                wanted.add(name);
        }
        this.everyRow = false;
        return wanted.size === 0 ? undefined : { columns: wanted, automaton: (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.hints)(false) };
    }
    /** Nothing could be sifted out: each row is looked at, or a sample of them.
     *  @param names of all columns when only a sample can be looked at */
    end(everyRow, names = []) {
        this.everyRow = everyRow;
        if (everyRow)
            this.sampled.clear();
        for (const name of names)
            this.sampled.add(name);
    }
    /** Takes a cell that is not missing. @param ordinal of its record, from 0 */
    look(column, text, ordinal) {
        if (this.sampled.has(column))
            return;
        let seen = this.columns.get(column);
        if (seen === undefined)
            this.columns.set(column, seen = { values: 0, kinds: new Map(), like: 0 });
        see(seen, column, text, ordinal);
    }
}
/** Counts what is in one cell. */
function see(seen, column, text, ordinal) {
    seen.values++;
    if ((0,_sensitive_names_js__WEBPACK_IMPORTED_MODULE_1__/* .promised */ .C)(column)?.like.test(text) === true)
        seen.like++;
    if (!(0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.mayHold)(text))
        return;
    const found = (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(text);
    for (const [at, { kind, from, to }] of found.entries()) {
        if (found.findIndex((one) => one.kind === kind) !== at)
            continue;
        const known = seen.kinds.get(kind);
        if (known === undefined) {
            seen.kinds.set(kind, { hits: 1, example: (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.masked)(text.slice(from, to)), ordinals: [ordinal] });
            continue;
        }
        known.hits++;
        if (known.ordinals.length < PLACES)
            known.ordinals.push(ordinal);
    }
}


/***/ }),

/***/ 90576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shyColumns)
/* harmony export */ });
/* harmony import */ var _sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78625);
/* harmony import */ var _sensitive_detector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85005);
/* harmony import */ var _sensitive_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49387);



/** Columns of which no value is shown beside a violation: their name promises what names a person or opens a door, and the values look like it; or the values hold it.
 *  @param rows the first ones of a file, by column, without cells that are missing */
function shyColumns(rows) {
    const columns = new Map();
    for (const row of rows)
        for (const [column, text] of row) {
            if (text === '')
                continue;
            let one = columns.get(column);
            if (one === undefined)
                columns.set(column, one = { cells: 0, held: 0, like: 0 });
            one.cells++;
            // What is known by itself is masked by itself, wherever it stands.
            if ((0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.mayHold)(text) && (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(text).some(({ kind }) => !(0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.isSure)(kind)))
                one.held++;
            if ((0,_sensitive_names_js__WEBPACK_IMPORTED_MODULE_1__/* .promised */ .C)(column)?.like.test(text) === true)
                one.like++;
        }
    return new Set([...columns].flatMap(([column, { cells, held, like }]) => (Math.max(held, like) >= cells * _sensitive_detector_js__WEBPACK_IMPORTED_MODULE_2__/* .FILLED */ .DD ? [column] : [])));
}


/***/ }),

/***/ 49387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ promised)
/* harmony export */ });
const DATE = /^\d{4}-\d\d?-\d\d?(?:[T ]|$)|^\d\d?[./-]\d\d?[./-](?:\d\d){1,2}$|^(?:19|20)\d{6}$/;
const WORD = /^\p{L}[\p{L}\p{M}'’. -]*$/u;
const ANYTHING = /\S/;
const NAMES = [
    ['date-of-birth', 'dates of birth', /(^|[_ -])(dob|birth_?date|date_?of_?birth|birthday|geburtsdatum|fecha_?nacimiento|date_?naissance)([_ -]|\d*$)/i, DATE],
    ['name', 'names of people', /(^|[_ -])(first_?name|last_?name|surname|full_?name|given_?name|family_?name|maiden_?name|vorname|nachname)([_ -]|\d*$)/i, WORD],
    ['address', 'addresses', /(^|[_ -])(street|street_?address|home_?address|postal_?address|strasse)([_ -]|\d*$)/i, /\p{L}/u],
    ['national-id', 'national identity numbers', /(^|[_ -])(ssn|social_?security(_?n(o|um(ber)?))?|passport(_?n(o|um(ber)?))?|national_?id|tax_?id|nino|nir|nin|pesel|cpf|aadhaar|curp|bsn)([_ -]|\d*$)/i, /\d.*\d.*\d.*\d/],
    ['phone', 'phone numbers', /(^|[_ -])(phone|phone_?n(o|um(ber)?)|mobile|mobile_?n(o|um(ber)?)|telefon|telephone)([_ -]|\d*$)/i, /^[+(]?\d[\d ()./-]{6,}$/],
    ['coordinates', 'coordinates of places', /(^|[_ -])(lat|latitude|lon|lng|longitude)([_ -]|\d*$)/i, /^-?(?:180|1[0-7]\d|\d{1,2})\.\d{4,}$/],
    ['credentials', 'passwords or keys', /(^|[_ -])(password|passwd|secret|api_?key|access_?token|private_?key)([_ -]|\d*$)/i, ANYTHING],
];
const known = new Map();
/** What the name of a column promises. Asked for every cell, so it is kept by name. */
function promised(column) {
    if (!known.has(column))
        known.set(column, promise(column));
    return known.get(column);
}
function promise(column) {
    const found = NAMES.find(([, , name]) => name.test(column.replace(/([a-z])([A-Z])/g, '$1_$2')));
    return found === undefined ? undefined : { kind: found[0], label: found[1], category: found[0] === 'credentials' ? 'secret' : 'personal', like: found[3] };
}


/***/ })

};
