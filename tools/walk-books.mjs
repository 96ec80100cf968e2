import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Too long for the gates: random walks over the books, 20,000 histories unless said otherwise, of a seed that is printed
 * and can be given again: `node tools/walk-books.mjs 20000 20261121`. Leaves with 1 where one of them loses a customer.
 */
const [runs = '20000', given] = process.argv.slice(2)
const seed = given === undefined ? Date.now() % 2_147_483_647 : Number(given)
const outfile = join(await mkdtemp(join(tmpdir(), 'nightly-')), 'walk.mjs')
await build({
  stdin: {
    contents:
      "export { walks } from './tests/support/books-steps.ts'\nexport { wrongAfter } from './tests/support/books-walk.ts'\nexport * as fc from 'fast-check'",
    resolveDir: resolve('.'),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
})
const { fc, walks, wrongAfter } = await import(pathToFileURL(outfile).href)
console.log(`${runs} histories, seed ${seed}`)
const said = fc.check(
  fc.property(walks, (walk) => {
    const wrong = wrongAfter(walk)
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  }),
  { numRuns: Number(runs), seed },
)
if (said.failed) {
  console.error(`after ${said.numRuns} histories, path ${said.counterexamplePath}`)
  console.error(JSON.stringify(said.counterexample, undefined, 1))
  console.error(said.errorInstance?.message ?? said.error)
}
console.log(said.failed ? 'a customer was lost' : `${said.numRuns} histories, nobody lost`)
process.exitCode = said.failed ? 1 : 0
