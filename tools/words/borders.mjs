/**
 * Writes src/lexicons/zh/borders.ts: the words that stand across the borders of the Chinese terms, and what they cost.
 *
 *   node tools/words/borders.mjs            writes the file; a term that nobody has reviewed makes it fail
 *   node tools/words/borders.mjs --review   prints the terms not reviewed, each with its most frequent competitors
 *   node tools/words/borders.mjs --accept   notes them as reviewed, in tools/words/reviewed-terms.txt
 *
 * The dictionary is jieba's (MIT, Copyright Sun Junyi), as packaged by @node-rs/jieba (MIT); development only.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { load } from '../../bench/load.mjs'

const { competitionOf, deriveBorders, hasBorders, normalForm, reviewed, zhRedFlags } = await load(
  new URL('./library.ts', import.meta.url),
)
const dictionaryFile = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
const noted = new URL('./reviewed-terms.txt', import.meta.url)

/** Words of the dictionary in their normal form, those whose length it changes left out. */
const dictionary = () =>
  readFileSync(dictionaryFile, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, count]) => word !== '' && count !== undefined && word.length <= 6)
    .map(([word, count]) => [word, normalForm(word), Number(count)])
    .filter(([word, normal]) => normal.length === word.length)
    .map(([, normal, count]) => [normal, count])

const strongTerms = (isWanted = () => true) =>
  zhRedFlags.groups
    .filter((group) => group.tier === 'strong' && isWanted(group))
    .flatMap(({ terms }) => terms.map((term) => normalForm(typeof term === 'string' ? term : term.term)))

/** The module that ships the borders. */
const moduleOf = ({ words }) => `// Written by tools/words/borders.mjs; do not edit.
// Derived from the dictionary of jieba (MIT, Copyright Sun Junyi) by way of @node-rs/jieba (MIT).

/** Words and what they cost (词与代价), a line for each cost and length. */
export const borderWords: readonly string[] = [
${words.map((line) => `  '${line}',`).join('\n')}
]
`

const main = () => {
  const terms = [...new Set(strongTerms())]
  const alone = strongTerms(({ near }) => near === undefined)
  const known = new Set(readFileSync(noted, 'utf8').split(/\s+/u))
  const fresh = terms.filter((term) => hasBorders(term) && !known.has(term))
  const counts = dictionary()
  if (process.argv.includes('--review')) {
    const has = new Map(counts)
    const strong = new Set(alone)
    const { competes } = competitionOf(
      () => strong,
      reviewed,
      (term) => has.has(term),
    )
    const most = (term, side) =>
      counts
        .filter(
          ([word, count]) =>
            count >= 100 &&
            word.length > 1 &&
            word.length <= 3 &&
            (side === 'left' ? word.endsWith(term[0]) : word.startsWith(term.at(-1))) &&
            competes(word, term, side),
        )
        .sort((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([word]) => word)
        .join(' ')
    for (const term of fresh) console.log(`${term}  ←${most(term, 'left')}  →${most(term, 'right')}`)
    return 0
  }
  if (process.argv.includes('--accept')) {
    writeFileSync(noted, `${[...terms].filter(hasBorders).sort().join('\n')}\n`)
    return 0
  }
  if (fresh.length > 0) {
    console.error(
      `not reviewed: ${fresh.join(' ')}\nnode tools/words/borders.mjs --review shows what competes with them`,
    )
    return 1
  }
  // terms that need a cue beside them are judged by the words of those that need none
  const text = moduleOf(deriveBorders(counts)(alone, reviewed))
  writeFileSync(new URL('../../src/lexicons/zh/borders.ts', import.meta.url), text)
  console.log(
    `${terms.filter(hasBorders).length} terms, ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} compressed`,
  )
  return 0
}

if (process.argv[1] === new URL(import.meta.url).pathname) process.exitCode = main()
