import { answers } from './entries.mjs'

console.log(answers())
