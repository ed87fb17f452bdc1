"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
// Stands in for @duckdb/node-bindings in the bundle: the native library is found at run time, by engine/duckdb/locate.ts, which leaves its path here.
const found = globalThis[Symbol.for('gauntlet.duckdb-binding')];
if (typeof found !== 'string')
    throw new Error('the DuckDB library was used before it was located');
module.exports = require(found);
