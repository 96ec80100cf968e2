/**
 * How well the red-line words do on texts of your own:
 *
 *   npm run words -- FILE… [--draw n] [--half open|closed] [--where column=value] [--show missed|wrong|alarms]
 *
 * A file is JSON Lines or CSV with a column text, review, content or comment. Texts with labels, their own or those
 * in tools/words/labels.jsonl by hash, are counted by category and domain; all of them give alarms per 1,000.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from '../../bench/load.mjs'
import { textsOf } from './texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draw: { type: 'string' }, half: { type: 'string' }, where: { type: 'string' }, show: { type: 'string' } },
})
if (positionals.length === 0) {
  console.error(
    'npm run words -- FILE… [--draw n] [--half open|closed] [--where column=value] [--show missed|wrong|alarms]',
  )
  process.exit(2)
}
const { compileLexicon, enRedFlags, redFlagsIn, zhRedFlags } = await load(new URL('./library.ts', import.meta.url))
const read = redFlagsIn(compileLexicon([zhRedFlags, enRedFlags]).right)
const labels = new Map(
  readFileSync(new URL('./labels.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((label) => [label.hash, label]),
)
const [column, wanted] = (values.where ?? '').split('=')
const texts = positionals
  .flatMap((path) => textsOf(path, labels))
  .filter(({ truth }) => values.draw === undefined || String(truth?.draw) === values.draw)
  .filter(({ half }) => values.half === undefined || half === values.half)
  .filter(({ row }) => values.where === undefined || String(row[column]) === wanted)
  .map((one) => ({ ...one, ...read(one.text) }))

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const scores = (name, some) => {
  const count = { hit: 0, wrong: 0, missed: 0, clear: 0, clearHit: 0 }
  for (const { truth, categories, category } of some)
    for (const one of category === undefined ? ['legal', 'safety', 'fraud'] : [category]) {
      const [is, said] = [truth.labels.includes(one), categories.includes(one)]
      if (is && said) count.hit++
      if (said && !is) count.wrong++
      if (is && !said) count.missed++
      if (is && !truth.borderline.includes(one)) {
        count.clear++
        if (said) count.clearHit++
      }
    }
  const { hit, wrong, missed, clear, clearHit } = count
  const f1 = (right, lost) => share(2 * right, 2 * right + wrong + lost)
  console.log(
    `${name}: precision ${share(hit, hit + wrong)}, recall ${share(hit, hit + missed)}, F1 ${f1(hit, missed)}, clear recall ${share(clearHit, clear)} (${hit} right, ${wrong} wrong, ${missed} missed)`,
  )
  if (name === 'together')
    console.log(
      `  borderline aside: precision ${share(clearHit, clearHit + wrong)}, recall ${share(clearHit, clear)}, F1 ${f1(clearHit, clear - clearHit)}`,
    )
}

const labelled = texts.filter(({ truth }) => truth !== undefined)
if (labelled.length > 0) {
  console.log(`${labelled.length} labelled texts`)
  for (const category of ['legal', 'safety', 'fraud'])
    scores(
      category,
      labelled.map((one) => ({ ...one, category })),
    )
  scores('together', labelled)
  for (const domain of [...new Set(labelled.map((one) => one.domain))].sort())
    scores(
      `  ${domain}`,
      labelled.filter((one) => one.domain === domain),
    )
}
const perThousand = (some) => ((1000 * some.length) / Math.max(1, texts.length)).toFixed(1)
const flagged = texts.filter(({ categories }) => categories.length > 0)
const grave = flagged.filter(({ categories }) => categories.includes('legal') || categories.includes('safety'))
console.log(`${texts.length} texts: ${perThousand(flagged)} alarms per 1,000, legal or safety ${perThousand(grave)}`)
if (values.show !== undefined)
  for (const { text, truth, categories, hits } of texts) {
    const wrong = categories.filter((one) => truth !== undefined && !truth.labels.includes(one))
    const missed = (truth?.labels ?? []).filter((one) => !categories.includes(one))
    const shown = { wrong, missed, alarms: categories }[values.show] ?? []
    const terms = hits
      .filter(({ category, tier }) => tier === 'strong' && shown.includes(category))
      .map(({ term }) => term)
    if (shown.length > 0) console.log(`${shown.join('+')} [${terms.join(' ')}] ${text.replace(/\s+/gu, ' ')}`)
  }
