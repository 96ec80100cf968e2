/**
 * Writes src/text/deidentify/names/no-names.ts: words of two characters that begin with a surname and are no names.
 *
 *   node tools/words/no-names.mjs
 *
 * The dictionary is jieba's (MIT, Copyright Sun Junyi), as packaged by @node-rs/jieba (MIT); development only.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { load } from '../../bench/load.mjs'

const { normalForm, nounSurnameAt, surnameAt } = await load(new URL('./library.ts', import.meta.url))
/** Of surnames that are verbs and small words, only what is often read. */
const leastOf = (word) => (nounSurnameAt(word, 0) === 1 ? 10 : 200)
const words = new Set()
for (const line of readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8').split(
  '\n',
)) {
  const [word = '', count, tag = ''] = line.split(' ')
  const plain = normalForm(word)
  const isName = /^nr/u.test(tag)
  if (plain.length === 2 && Number(count) >= leastOf(plain) && !isName && surnameAt(plain, 0) === 1) words.add(plain)
}
const firsts = new Map()
for (const [first, second] of [...words].sort()) firsts.set(first, `${firsts.get(first) ?? ''}${second}`)
const lines = [...firsts].map(([first, seconds]) => `${first}${seconds}`)
writeFileSync(
  new URL('../../src/text/deidentify/names/no-names.ts', import.meta.url),
  `// Written by tools/words/no-names.mjs; do not edit.
// Derived from the dictionary of jieba (MIT, Copyright Sun Junyi) by way of @node-rs/jieba (MIT).

/** Words that begin with a surname and are no names (非人名词): the surname, then what follows it in each of them. */
export const noNameWords: readonly string[] =
  '${lines.join(' ')}'.split(
    ' ',
  )
`,
)
process.stdout.write(`${words.size} words\n`)
