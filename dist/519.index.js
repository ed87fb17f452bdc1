export const id = 519;
export const ids = [519];
export const modules = {

/***/ 97436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72719);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ patternExpression)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72719);


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

/***/ 94519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DETECTORS: () => (/* binding */ DETECTORS),
  HINT: () => (/* binding */ HINT),
  detect: () => (/* binding */ detect),
  hide: () => (/* binding */ hide),
  hints: () => (/* binding */ hints),
  isSure: () => (/* binding */ isSure),
  masked: () => (/* binding */ masked),
  mayHold: () => (/* binding */ mayHold)
});

// EXTERNAL MODULE: ./out/automaton/dfa.js
var dfa = __webpack_require__(97436);
// EXTERNAL MODULE: ./out/automaton/expression.js
var expression = __webpack_require__(72719);
// EXTERNAL MODULE: ./out/automaton/pattern.js
var pattern = __webpack_require__(31679);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ch/ssn.js
var ssn = __webpack_require__(97128);
var ssn_namespaceObject = /*#__PURE__*/__webpack_require__.t(ssn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/be/nn.js
var nn = __webpack_require__(3392);
var nn_namespaceObject = /*#__PURE__*/__webpack_require__.t(nn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/br/cpf.js
var cpf = __webpack_require__(97556);
var cpf_namespaceObject = /*#__PURE__*/__webpack_require__.t(cpf, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ca/sin.js
var sin = __webpack_require__(12077);
var sin_namespaceObject = /*#__PURE__*/__webpack_require__.t(sin, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/cn/ric.js
var ric = __webpack_require__(66836);
var ric_namespaceObject = /*#__PURE__*/__webpack_require__.t(ric, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/de/idnr.js
var idnr = __webpack_require__(80995);
var idnr_namespaceObject = /*#__PURE__*/__webpack_require__.t(idnr, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/dni.js
var dni = __webpack_require__(81190);
var dni_namespaceObject = /*#__PURE__*/__webpack_require__.t(dni, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/es/nie.js
var nie = __webpack_require__(46483);
var nie_namespaceObject = /*#__PURE__*/__webpack_require__.t(nie, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/fr/nir.js
var nir = __webpack_require__(81926);
var nir_namespaceObject = /*#__PURE__*/__webpack_require__.t(nir, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/in/aadhaar.js
var aadhaar = __webpack_require__(40898);
var aadhaar_namespaceObject = /*#__PURE__*/__webpack_require__.t(aadhaar, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/it/codicefiscale.js
var codicefiscale = __webpack_require__(93748);
var codicefiscale_namespaceObject = /*#__PURE__*/__webpack_require__.t(codicefiscale, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/mx/curp.js
var curp = __webpack_require__(56738);
var curp_namespaceObject = /*#__PURE__*/__webpack_require__.t(curp, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/nl/bsn.js
var bsn = __webpack_require__(17474);
var bsn_namespaceObject = /*#__PURE__*/__webpack_require__.t(bsn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/pl/pesel.js
var pesel = __webpack_require__(16050);
var pesel_namespaceObject = /*#__PURE__*/__webpack_require__.t(pesel, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/ru/inn.js
var inn = __webpack_require__(74997);
var inn_namespaceObject = /*#__PURE__*/__webpack_require__.t(inn, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/se/personnummer.js
var personnummer = __webpack_require__(34546);
var personnummer_namespaceObject = /*#__PURE__*/__webpack_require__.t(personnummer, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/tr/tckimlik.js
var tckimlik = __webpack_require__(18329);
var tckimlik_namespaceObject = /*#__PURE__*/__webpack_require__.t(tckimlik, 2);
// EXTERNAL MODULE: ./node_modules/stdnum/lib/cjs/za/idnr.js
var za_idnr = __webpack_require__(80757);
var za_idnr_namespaceObject = /*#__PURE__*/__webpack_require__.t(za_idnr, 2);
;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/detector.js
/** Patterns are written with these borders: a number inside a longer one is not that number. */
const B = '(?<![0-9A-Za-z])', E = '(?![0-9A-Za-z])';
/** The first nine digits of a number, however they are grouped. */
const NINE_DIGITS = '(?:[0-9][ ./-]?){8}[0-9]';
const digits = (text) => text.replace(/\D/g, '');

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/national.js



















const number = (kind, label, confidence, pattern, test, hint = NINE_DIGITS) => ({ kind, label, category: 'personal', confidence, hint, pattern: new RegExp(pattern, 'g'), ...(test === undefined ? {} : { test: typeof test === 'function' ? test : (text) => test.validate(text).isValid }) });
/** Digits that are no part of a longer number, an amount or a date. */
const FROM = '(?<![0-9.,/-])', TO = '(?![0-9]|[.,/-][0-9])';
/** My Number of Japan: eleven digits and a check digit.
 *  @see Ministerial Ordinance of the Ministry of Internal Affairs and Communications No. 85 of 2014, article 5 */
function myNumber(text) {
    const all = [...digits(text)].map(Number), sum = all.slice(0, 11).toReversed().reduce((total, digit, n) => total + digit * (n < 6 ? n + 2 : n - 4), 0), rest = sum % 11;
    return all.length === 12 && all[11] === (rest <= 1 ? 0 : 11 - rest) && new Set(all).size > 2;
}
/** Identity, tax and social security numbers of people. What a checksum and a form of its own mark is found one by one; bare digits only where a column is full of them. */
const NATIONAL = [
    number('us-ssn', 'a US social security number', 'high', '(?<![0-9-])(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}(?![0-9-])'),
    number('uk-nino', 'a UK national insurance number', 'high', `${B}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]${E}`, undefined, '[0-9]{2} ?[0-9]{2} ?[A-D]'),
    number('it-codice-fiscale', 'an Italian tax code', 'high', `${B}[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]${E}`, codicefiscale_namespaceObject, '[A-Z]{5}[0-9]'),
    number('es-dni', 'a Spanish identity number', 'high', `${B}[0-9]{8}-?[A-Z]${E}`, dni_namespaceObject, '[0-9]{5}-?[A-Z]'),
    number('es-nie', 'a Spanish number of a foreigner', 'high', `${B}[XYZ]-?[0-9]{7}-?[A-Z]${E}`, nie_namespaceObject, '[0-9]{5}-?[A-Z]'),
    number('mx-curp', 'a Mexican CURP', 'high', `${B}[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]${E}`, curp_namespaceObject, '[A-Z]{4}[0-9]'),
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

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber.js + 39 modules
var parsePhoneNumber = __webpack_require__(76871);
// EXTERNAL MODULE: ./node_modules/libphonenumber-js/metadata.min.json.js
var metadata_min_json = __webpack_require__(71656);
// EXTERNAL MODULE: ./node_modules/validator/lib/isCreditCard.js
var isCreditCard = __webpack_require__(85659);
// EXTERNAL MODULE: ./node_modules/validator/lib/isIBAN.js
var isIBAN = __webpack_require__(10132);
// EXTERNAL MODULE: ./node_modules/validator/lib/isIP.js
var isIP = __webpack_require__(85753);
;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/personal.js






// CommonJS modules whose types know only the property `default`.
const { default: personal_isCreditCard } = isCreditCard, { /* default */ "Ay": personal_isIBAN } = isIBAN, { default: personal_isIP } = isIP;
const personal = (kind, label, hint, pattern, test) => ({ kind, label, category: 'personal', confidence: 'high', hint, pattern, ...(test === undefined ? {} : { test }) });
/** Numbers of one or two digits again and again are what tests and defaults look like. */
const plain = (text) => new Set(digits(text)).size > 2;
/** Of a place on Earth: degrees of latitude and longitude. */
const onEarth = (text) => { const [latitude = NaN, longitude = NaN] = text.split(/[,; ]+/).map(Number); return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && latitude !== 0 && longitude !== 0; };
/** What reaches a person, or says where they are, in any country. */
const PERSONAL = [
    personal('email', 'an e-mail address', '@[0-9A-Za-z-]', /(?<!:\/\/[^\s/@]*)[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*\.[A-Za-z]{2,24}(?![0-9A-Za-z])/g),
    personal('iban', 'an IBAN', '[A-Z]{2}[0-9]{2} ?[0-9A-Z]', new RegExp(`${B}[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30}${E}`, 'g'), (text) => personal_isIBAN(text.replaceAll(' ', ''))),
    personal('payment-card', 'a payment card', NINE_DIGITS, /(?<![0-9.,-])[2-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{2,7}(?![0-9])|(?<![0-9.,-])3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5}(?![0-9])/g, (text) => plain(text) && personal_isCreditCard(digits(text))),
    personal('phone', 'a phone number', '\\+[1-9][0-9 ()./-]{5}', /(?<![0-9A-Za-z+])\+[1-9][0-9 ()./-]{6,18}[0-9](?![0-9])/g, (text) => (0,parsePhoneNumber/* default */.A)(text, metadata_min_json/* default */.A)?.isValid() === true),
    personal('coordinates', 'coordinates of a place', '\\.[0-9]{4,}[,; ]', /(?<![0-9.-])-?[0-9]{1,2}\.[0-9]{4,}[,; ] ?-?[0-9]{1,3}\.[0-9]{4,}(?![0-9.])/g, onEarth),
    personal('mac', 'a MAC address', '-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]:[0-9A-Fa-f:]{6}', new RegExp(`${B}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![:-]?[0-9A-Za-z])`, 'g'), (text) => new Set(text.match(/[0-9A-Fa-f]{2}/g)).size > 1),
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
    secret('aws-access-key', 'an AWS access key', 'A[KS]IA', `${B}(?:AKIA|ASIA)[0-9A-Z]{16}${E}`),
    secret('github-token', 'a GitHub token', 'gh[pousr]_|b_pat_', `${B}(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{60,})`),
    secret('gitlab-token', 'a GitLab token', 'glpat-', `${B}glpat-[0-9A-Za-z_-]{20,}`),
    secret('slack-token', 'a Slack token', 'xox[abeprs]-', `${B}xox[abeprs]-[0-9A-Za-z-]{10,}`),
    secret('slack-webhook', 'a Slack webhook', 'slack\\.com', /hooks\.slack\.com\/services\/[0-9A-Za-z/]{30,}/g),
    secret('stripe-key', 'a Stripe key', '_live_', `${B}(?:sk|rk)_live_[0-9A-Za-z]{16,}`),
    secret('google-api-key', 'a Google API key', 'AIza', `${B}AIza[0-9A-Za-z_-]{35}${E}`),
    secret('anthropic-key', 'an Anthropic key', 'sk-', `${B}sk-ant-[0-9A-Za-z_-]{20,}`),
    secret('openai-key', 'an OpenAI key', 'sk-', `${B}sk-(?:proj-)?[0-9A-Za-z_-]{32,}`),
    secret('npm-token', 'an npm token', 'npm_', `${B}npm_[0-9A-Za-z]{36}${E}`),
    secret('pypi-token', 'a PyPI token', 'pypi-', `${B}pypi-[0-9A-Za-z_-]{50,}`),
    secret('sendgrid-key', 'a SendGrid key', 'SG\\.', `${B}SG\\.[0-9A-Za-z_-]{16,}\\.[0-9A-Za-z_-]{16,}`),
    secret('hugging-face-token', 'a Hugging Face token', 'hf_', `${B}hf_[0-9A-Za-z]{30,}`),
    secret('databricks-token', 'a Databricks token', 'dapi[0-9a-f]', `${B}dapi[0-9a-f]{32}(?:-[0-9])?${E}`),
    secret('jwt', 'a JSON Web Token', 'eyJ', `${B}eyJ[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]+`, jwt),
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
const automata = new Map();
/** Accepts every text in which `detect` could find something, and few others.
 *  @param escaped the text is the inside of a JSON string: what stands behind a `\u` is not known */
function hints(escaped) {
    const known = automata.get(escaped) ?? (0,dfa/* containing */.tw)((0,pattern/* patternExpression */.l)(`^(?:${HINT}${escaped ? '|\\\\u' : ''})`) ?? expression/* NOTHING */.K$);
    automata.set(escaped, known);
    return known;
}
/** Could `detect` find something? Much cheaper. */
const mayHold = (text) => text.length >= SHORTEST && HINTED.test(text);
/** Finds what is sensitive in a text; what overlaps is counted once. */
function detect(text) {
    if (!mayHold(text))
        return [];
    const hits = [];
    for (const { kind, pattern, test } of DETECTORS) {
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


/***/ })

};
