import { writeFileSync } from 'node:fs'
import { reportOf } from './api-report.mjs'
import { publicNames } from './public-api.mjs'

/** Writes the reference: every public name, its signature and its meaning. */
writeFileSync('docs/api.md', reportOf(publicNames()))
