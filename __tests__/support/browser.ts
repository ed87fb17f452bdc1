import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

// Its ES module entry does not load in Jest.
export const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')

/** A browser of this machine; undefined where there is none. */
export const browserPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path !== undefined && existsSync(path))
