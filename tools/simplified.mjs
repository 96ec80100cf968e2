/**
 * Writes src/text/simplified-pairs.ts: Traditional characters and the Simplified ones they are read as.
 *
 *   npm install --no-save --prefix /tmp/opencc opencc-js@1.4.2
 *   node tools/simplified.mjs /tmp/opencc/node_modules/opencc-js
 *
 * The pairs are OpenCC's TSCharacters (first candidate of each), as packaged by opencc-js 1.4.2, Apache-2.0.
 * Variants are our own addition: forms that Taiwan and Hong Kong write and OpenCC leaves to its phrase tables.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const variants = [
  '著着',
  '妳你',
  '甚什',
  '牠它',
  '喫吃',
  '裡里',
  '臺台',
  '麪面',
  '綫线',
  '啓启',
  '衆众',
  '恒恒',
  '羣群',
]

const [, , folder] = process.argv
const { default: dictionary } = await import(pathToFileURL(`${folder}/dist/esm-lib/dict/TSCharacters.js`).href)
const pairs = new Map()
for (const line of dictionary.split('|')) {
  const [from, to] = line.split(' ')
  if ([...from].length === 1 && [...to].length === 1) pairs.set(from, to)
}
for (const variant of variants) {
  const [from, to] = [...variant]
  if (!pairs.has(from)) pairs.set(from, to)
}
/** Chains are followed to their end, so that folding twice folds once. */
const endOf = (char) => (pairs.has(char) && pairs.get(char) !== char ? endOf(pairs.get(char)) : char)
const text = [...pairs.keys()]
  .map((from) => [from, endOf(from)])
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => from + to)
  .join('')
const lines = text.match(/.{1,100}/gu).map((line) => `  '${line}'`)

writeFileSync(
  new URL('../src/text/simplified-pairs.ts', import.meta.url),
  `// Written by tools/simplified.mjs; do not edit.
// Derived from OpenCC's TSCharacters (https://github.com/BYVoid/OpenCC, Apache-2.0) by way of opencc-js 1.4.2.

/** Traditional and Simplified characters (繁简对照) in turn: 丟丢並并… */
export const simplifiedPairs: string =
${lines.join(' +\n')}
`,
)
