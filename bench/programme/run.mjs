/**
 * Loading a programme from its file: CPU time of one read, best of five, first and warm, beside `JSON.parse` of the same
 * text and the proof alone. The standard programme in full has both word lists in it; the samples name what ships.
 *
 *   npm install && cd bench/programme && npm run bench
 */
import { readFileSync } from 'node:fs'
import { costOf, kernel } from '../cost.mjs'
import { load } from '../load.mjs'

const v = await load(new URL('./library.ts', import.meta.url))
const read = v.readProgramme(v.standardLibrary)
const sample = (name) => readFileSync(new URL(`../../samples/programmes/${name}.json`, import.meta.url), 'utf8')
const files = {
  'standard, in full': v.writeProgramme({})(v.standardProgramme),
  'standard, by name': '{ "extends": "standard-programme" }',
  shop: sample('shop'),
  saas: sample('saas'),
  hotel: sample('hotel'),
}

console.log(`kernel ${kernel().toFixed(2)} µs`)
for (const [name, text] of Object.entries(files)) {
  const before = process.cpuUsage()
  const programme = read(text)
  const { user, system } = process.cpuUsage(before)
  if (programme._tag === 'Left') throw new Error(`${name}: ${JSON.stringify(programme.left[0])}`)
  const [warm, json, proof] = [
    costOf(1, () => read(text)),
    costOf(1, () => JSON.parse(text)),
    costOf(1, () => v.verifyProgramme(programme.right)),
  ].map((cost) => (cost / 1000).toFixed(1))
  const first = ((user + system) / 1000).toFixed(1)
  console.log(
    `${name}: ${text.length} characters, first ${first} ms, warm ${warm} ms; JSON.parse ${json} ms, proof ${proof} ms`,
  )
}
