/**
 * Seeded simulation of the alarm budgets: customers who stay as they are, looked at every day for a year once enough is
 * known of them. The share flagged must keep to 1.1 budgets and three standard errors.
 *
 *   npm run simulate -- [customers for each scenario, 2000] [seed] [part of a title]
 */
import { load } from '../load.mjs'
import { lotsFrom } from './lots.mjs'
import { leaving, literal, steady } from './scenarios.mjs'

const [customers = 2000, seed = 20261121] = process.argv.slice(2, 4).map(Number)
const wanted = process.argv[4] ?? ''
const lib = await load(new URL('./library.ts', import.meta.url))
const dayLength = 86_400_000
const start = Math.round(Date.UTC(2024, 0, 1) / dayLength)
const names = ['LoginFrequency', 'FeatureDepth', 'Repurchase', 'SupportSilence']
const levels = ['watch', 'alert', 'critical']
const at = (day) => day * dayLength
const right = (result) => {
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}
const base = { ...lib.standardChurn, timeZone: 'UTC', features: { ...lib.standardChurn.features, sticky: ['sticky'] } }

const judges = ({ rules }) =>
  [lib.loginFrequency, lib.featureDepth, lib.repurchase, lib.supportSilence].map((one) => one(rules))
const withRules = (policy) => {
  const rules = right(lib.compileChurn({ ...base, ...policy }))
  return { rules, fold: lib.foldActivity(rules) }
}

/** The gravest level within a year of monitoring, or none where too little was known for ten years. */
const gravest = ({ signal, next, leave, dip, later = 0 }, plain, lots) => {
  const events = next(lots)
  let { rules, fold } = plain
  let judge = judges(plain)[signal]
  let [profile, worst, known, monitored, masks] = [lib.emptyProfile, -1, undefined, undefined, []]
  const look = (day) => judge({ profile, asOf: at(day), masks }).level
  for (let day = start; day < start + 5000; day++) {
    if (monitored !== undefined && day - monitored > 365) return worst
    const today = dip?.(day, monitored) && lots.uniform() > 0.4 ? [] : leave?.(day, monitored) ? [] : events(day)
    if (today.length === 0 && !(monitored !== undefined && day - monitored === 365)) continue
    if (monitored !== undefined) worst = Math.max(worst, levels.indexOf(look(day)))
    for (const event of today) profile = right(fold(profile, { ...event, at: at(day) + dayLength / 2 }))
    if (monitored !== undefined) worst = Math.max(worst, levels.indexOf(look(day + 1)))
    else if (known !== undefined || look(day + 1) !== 'insufficient') {
      known ??= day
      if (day - known < later * 365) continue
      monitored = day
      if (leave) masks = [{ from: at(day + 100), until: at(day + 114), why: 'leave' }]
      if (dip) {
        const from = new Date(at(day + 100)).toISOString().slice(0, 10)
        ;({ rules } = withRules({ exposure: { index: { from, weights: new Array(21).fill(0.4) } } }))
        judge = judges({ rules })[signal]
      }
      if (leave || dip) fold = lib.foldActivity(rules, masks)
    }
  }
  return undefined
}

const { budgets } = base
let failed = false
console.log(`${customers} customers each, seed ${seed}; share flagged within a year at watch / alert / critical`)
for (const scenario of [...steady, ...literal].filter(({ title }) => title.includes(wanted))) {
  const lots = lotsFrom(seed)
  const { policy = {}, purchases = {} } = scenario
  const plain = withRules({ ...policy, purchases: { ...base.purchases, ...purchases } })
  const found = Array.from({ length: customers }, () => gravest(scenario, plain, lots)).filter(
    (one) => one !== undefined,
  )
  const shares = levels.map((_, rank) => found.filter((one) => one >= rank).length / found.length)
  const over = levels.filter((level, rank) => {
    const budget = budgets[level]
    return shares[rank] > 1.1 * budget + 3 * Math.sqrt((budget * (1 - budget)) / found.length)
  })
  failed ||= over.length > 0 && !literal.includes(scenario)
  console.log(
    `${over.length > 0 ? `OVER ${over} ` : ''}${names[scenario.signal]}, ${scenario.title}: ${shares.map((one) => one.toFixed(4)).join(' / ')} (${found.length})`,
  )
}

const { rules, fold } = withRules({})
const judge = lib.loginFrequency(rules)
for (const { title, before, after, least } of leaving.filter((one) => one.title.includes(wanted))) {
  const lots = lotsFrom(seed)
  const days = Array.from({ length: customers }, () => {
    let profile = right(fold(lib.emptyProfile, { kind: 'login', at: at(start) }))
    for (let day = start + 1; day <= start + 56 + 56; day++) {
      if (lots.uniform() < (day <= start + 56 ? before : after))
        profile = right(fold(profile, { kind: 'login', at: at(day) }))
      if (day > start + 56 && levels.includes(judge({ profile, asOf: at(day + 1) }).level)) return day - start - 56
    }
    return Number.POSITIVE_INFINITY
  }).sort((a, b) => a - b)
  const share = days.filter((day) => day <= 28).length / customers
  failed ||= share < least
  console.log(
    `${share < least ? 'MISSED ' : ''}${title}: found within 28 days ${(100 * share).toFixed(1)} %, median day ${days[customers >> 1]}`,
  )
}
process.exitCode = failed ? 1 : 0
