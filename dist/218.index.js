export const id = 218;
export const ids = [218];
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

/***/ 85218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
var dfa = __webpack_require__(97436);
// EXTERNAL MODULE: ./out/automaton/expression.js
var expression = __webpack_require__(72719);
// EXTERNAL MODULE: ./out/automaton/pattern.js
var pattern = __webpack_require__(31679);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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


/***/ })

};
