import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** The validator, in a module of its own: whoever needs it loads it by `import()`, so that the bundle holds it once and a run without it never reads it. */
export { Ajv2020 }

/** Adds the formats of JSON Schema, all of them asserted. */
export const formats = addFormats.default
