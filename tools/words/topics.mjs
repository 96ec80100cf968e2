/**
 * How well the topics of a shipped taxonomy do on texts that somebody has read:
 *
 *   node tools/words/topics.mjs FILE… [--taxonomy NAME] [--draw N] [--half open|closed] [--show wrong|missed] [--by topic]
 *
 * Labels are found by hash. Take-away: `main` is the topic a text is chiefly about, `none` where it complains of nothing,
 * `also` what a careful reader might have said instead; strict counts `main` only. Travel: `topics` are all that a text
 * clearly complains of, `also` what it touches or praises; see tools/words/score.mjs for the figures.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from '../../bench/load.mjs'
import { scoreOf } from './score.mjs'
import { textsOf } from './texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    taxonomy: { type: 'string', default: 'zhRetailTopics' },
    draw: { type: 'string' },
    half: { type: 'string' },
    show: { type: 'string' },
    by: { type: 'string' },
  },
})
const library = await load(new URL('./library.ts', import.meta.url))
const tag = library.tagTopics(library[values.taxonomy])
const file = values.taxonomy.includes('Travel') ? './travel-topic-labels.jsonl' : './topic-labels.jsonl'
const labels = new Map(
  readFileSync(new URL(file, import.meta.url), 'utf8')
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
  .map(({ text, hash }) => ({ text: text.replace(/\s+/gu, ' '), label: labels.get(hash), found: tag(text).topics }))
  .map((one) => ({ ...one, said: one.found.map(({ topic }) => topic) }))

const percent = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))
const line = (name, { said, right, granted, clear, clearSaid }) =>
  console.log(
    `${name}: clear recall ${percent(clearSaid, clear)} (${clearSaid} of ${clear}), precision ${percent(granted, said)} (${granted} of ${said}), on clear topics alone ${percent(right, said)}`,
  )
const wordsOf = ({ hits }) => hits.map(({ term }) => term).join('·')

if (file.includes('travel')) {
  line(`${read.length} texts`, scoreOf(read))
  if (values.by === 'topic')
    for (const topic of Object.keys(library[values.taxonomy].topics)) line(`  ${topic}`, scoreOf(read, topic))
  for (const { text, label, found, said } of read) {
    const wrong = found.filter(({ topic }) => !label.topics.includes(topic) && !label.also.includes(topic))
    const missed = label.topics.filter((topic) => !said.includes(topic))
    if (values.show === 'wrong' && wrong.length > 0)
      console.log(`${wrong.map((one) => `${one.topic} [${wordsOf(one)}]`).join(' ')} ${text}`)
    if (values.show === 'missed' && missed.length > 0) console.log(`${missed.join('+')} [${said.join(' ')}] ${text}`)
  }
} else {
  const strict = read.filter(({ label, said }) => (said[0] ?? 'none') === label.main)
  const lenient = read.filter(({ label, said }) => [label.main, ...label.also].includes(said[0] ?? 'none'))
  console.log(
    `${read.length} texts: strict ${percent(strict.length, read.length)}, lenient ${percent(lenient.length, read.length)}`,
  )
  if (values.show === 'wrong')
    for (const { text, label, said } of read)
      if ((said[0] ?? 'none') !== label.main) console.log(`${label.main} [${said[0] ?? 'none'}] ${text}`)
}
