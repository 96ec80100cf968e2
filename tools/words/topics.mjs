/**
 * How well the topics of a shipped taxonomy do on texts that somebody has read:
 *
 *   node tools/words/topics.mjs FILE… [--taxonomy zhRetailTopics] [--draw 1|2] [--half open|closed] [--show wrong]
 *
 * Labels are those of tools/words/topic-labels.jsonl by hash: `main` is the topic a text is chiefly about, `none` where it
 * complains of nothing, `also` what a careful reader might have said instead. Strict counts `main` only.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from '../../bench/load.mjs'
import { textsOf } from './texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    taxonomy: { type: 'string', default: 'zhRetailTopics' },
    draw: { type: 'string' },
    half: { type: 'string' },
    show: { type: 'string' },
  },
})
const library = await load(new URL('./library.ts', import.meta.url))
const tag = library.tagTopics(library[values.taxonomy])
const labels = new Map(
  readFileSync(new URL('./topic-labels.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((label) => [label.hash, label]),
)
const texts = new Map(positionals.flatMap((path) => textsOf(path, labels)).map((one) => [one.hash, one]))
const read = [...texts.values()]
  .filter(({ hash }) => labels.has(hash))
  .filter(({ half }) => values.half === undefined || half === values.half)
  .filter(({ hash }) => values.draw === undefined || String(labels.get(hash).draw) === values.draw)
  .map(({ text, hash }) => ({ text, label: labels.get(hash), said: tag(text).topics[0]?.topic ?? 'none' }))
const strict = read.filter(({ label, said }) => said === label.main)
const lenient = read.filter(({ label, said }) => said === label.main || label.also.includes(said))
const share = (some) => (some.length / read.length).toFixed(3)
console.log(`${read.length} texts: strict ${share(strict)}, lenient ${share(lenient)}`)
if (values.show === 'wrong')
  for (const { text, label, said } of read)
    if (said !== label.main) console.log(`${label.main} [${said}] ${text.replace(/\s+/gu, ' ')}`)
