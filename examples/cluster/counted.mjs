import { feedbackBook, instant, revisionsOf } from 'voc-rules'
import { elapsed } from 'voc-rules/calendar'
import { decide, evolve, initialCase } from 'voc-rules/inner-loop'
import { zhRetailTopics } from 'voc-rules/lexicons/zh'
import {
  associationTallies,
  associationTally,
  dayTallies,
  dayTallyOf,
  factorTable,
  marksOf,
  tagTopics,
  toneTallies,
  toneTallyOf,
  topicTallies,
  topicTallyOf,
} from 'voc-rules/outer-loop'
import { standardChurn, standardProgramme } from 'voc-rules/policies'
import {
  assess,
  assessRecord,
  caseRules,
  caseTally,
  commandsFor,
  contactClock,
  dispositionOf,
  feedbackTally,
  ledgerTallies,
  ledgerTotal,
} from 'voc-rules/programme'
import { churnSignals, compileChurn, portfolioMonoid, profileOf, tallyCustomer } from 'voc-rules/silent-majority'

const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const decideCase = decide(caseRules(standardProgramme))
const wanted = commandsFor(standardProgramme)
const topicsIn = tagTopics(zhRetailTopics)
const { right: churn } = compileChurn(standardChurn)
const judge = churnSignals(churn)
const profile = profileOf(churn)
const readFactors = factorTable([
  { name: 'store', kind: 'levels' },
  { name: 'lot', kind: 'levels' },
  { name: 'shift', kind: 'numeric' },
])
const measure = {
  resolutionMinutes: 60,
  calendar: elapsed,
  contact: contactClock(standardProgramme),
  reopenedWithinDays: 14,
}
const topic = 'delivery-time'

/** What all customers of a partition add up to: whole numbers only. Messages may come in any order, and twice. */
export const counted = (messages, asOf) => {
  const once = [...new Map(messages.map((one) => [one.id, one])).values()]
  const byFeedback = grouped(once, ({ fact }) => fact.externalId)
  const byCustomer = grouped(once, ({ customer }) => customer.id)
  const parts = []
  const voices = []
  const rows = []
  const decisions = []
  for (const record of feedbackBook(once.map(({ fact }) => fact))) {
    const about = byFeedback.get(record.facts[0].externalId).sort((a, b) => a.fact.at - b.fact.at)
    const { customer, factors } = about[0]
    const assessment = over({ record, customer })
    const state = assessment === undefined ? initialCase : casework(record, assessment, about, asOf)
    const disposition = dispositionOf({ _tag: 'Read', record, ...(assessment && { assessment }), ownCase: state })
    const last = revisionsOf(record).at(-1)
    parts.push(feedbackTally(60)({ disposition, ...(last?.score === undefined ? {} : { score: last.score }) }))
    parts.push(caseTally(measure)(state)(instant(asOf)))
    if (state.triaged !== undefined) decisions.push({ id: record.id, priority: state.triaged, due: state.due })
    if (last === undefined) continue
    const { topics } = topicsIn(last.comment ?? '')
    const named = topics.map((one) => one.topic)
    voices.push({
      customerId: customer.id,
      at: last.receivedAt,
      worded: last.comment !== undefined,
      topics: named,
      ...(last.score !== undefined && { score: last.score }),
    })
    rows.push({ customer: customer.id, factors, isNamed: named.includes(topic) })
  }
  const table = rows.length === 0 ? undefined : readFactors(rows).right
  const tally = {
    feedback: byFeedback.size,
    decisions: countsOf(decisions.map(({ priority }) => priority)),
    ledger: ledgerTotal(60)(parts),
    portfolio: portfolioMonoid.empty,
    churn: {},
    topics: topicTallyOf(voices),
    days: dayTallyOf(elapsed, 7)(voices),
    tone: toneTallyOf(topic)(voices),
    association:
      table === undefined
        ? associationTallies.empty
        : associationTally(
            table,
            marksOf(
              table,
              rows.map(({ isNamed }) => isNamed),
            ),
            true,
          ),
  }
  const levels = []
  const portfolios = []
  for (const [, theirs] of byCustomer) {
    const did = theirs.flatMap((one) => one.did).sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1))
    portfolios.push(tallyCustomer(churn)(did, instant(asOf)))
    const known = profile(did)
    levels.push(known._tag === 'Left' ? known.left._tag : judge({ profile: known.right, asOf: instant(asOf) }).level)
  }
  return {
    tally: {
      ...tally,
      portfolio: summed(portfolioMonoid, portfolios),
      churn: countsOf(levels),
    },
    decisions,
  }
}

/** The case of feedback as the books and its desk left it. */
const casework = (record, assessment, about, asOf) => {
  let state = initialCase
  const give = (command) => {
    const decided = decideCase(command, state)
    if (decided._tag === 'Right') state = decided.right.reduce(evolve, state)
  }
  for (const command of wanted({ at: instant(about[0].fact.at), by: 'voc' })({ record, assessment, state }))
    give(command)
  if (state.version === 0) return state
  for (const { id, worked } of about)
    for (const [place, asked] of worked.entries())
      if (asked.at <= asOf) give({ ...asked, id: `${id}/${place}`, by: asked.owner ?? 'desk' })
  return state
}

/** Many parts by halves, so that what has grown large is copied a few times and not once for each part. */
const summed = ({ empty, concat }, parts) => {
  let row = parts
  while (row.length > 1)
    row = Array.from({ length: Math.ceil(row.length / 2) }, (_, place) =>
      concat(row[2 * place], row[2 * place + 1] ?? empty),
    )
  return row[0] ?? empty
}

/** How parts add up: in any order, on any machine. */
export const together = (a, b) => ({
  feedback: a.feedback + b.feedback,
  decisions: added(a.decisions, b.decisions),
  ledger: ledgerTallies(60).concat(a.ledger, b.ledger),
  portfolio: portfolioMonoid.concat(a.portfolio, b.portfolio),
  churn: added(a.churn, b.churn),
  topics: topicTallies.concat(a.topics, b.topics),
  days: dayTallies.concat(a.days, b.days),
  tone: toneTallies.concat(a.tone, b.tone),
  association: associationTallies.concat(a.association, b.association),
})

const added = (a, b) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]),
  )
const countsOf = (names) => {
  const counts = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
const grouped = (all, keyOf) => {
  const groups = new Map()
  for (const one of all) {
    const known = groups.get(keyOf(one))
    if (known === undefined) groups.set(keyOf(one), [one])
    else known.push(one)
  }
  return groups
}

/** Tallies as text and back: the counts of associations are maps, which JSON does not know. */
export const textOf = (tally) =>
  JSON.stringify(tally, (_key, value) => (value instanceof Map ? { map: [...value] } : value))
export const tallyIn = (text) =>
  JSON.parse(text, (_key, value) => (Array.isArray(value?.map) ? new Map(value.map) : value))

/** The same text for equal tallies, in whatever order their parts were added. */
export const canonical = (value) => JSON.stringify(ordered(value))
const ordered = (value) => {
  if (value instanceof Map) return ordered(Object.fromEntries(value))
  if (Array.isArray(value)) return value.map(ordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  )
}
