/** What the files in dist/ start. Nothing runs on import. */
export { sliceTest } from './actions/slice-test.js'
export { suite } from './actions/suite.js'
export { validateData } from './actions/validate-data.js'
export { main } from './cli/main.js'
/** For tests of the bundle with gates of their own. */
export { runAction } from './run/action.js'
