/**
 * The ledger: folding events, deciding, and looking through a year of a mid-size programme. CPU time, best of five, each
 * beside reading the same data as JSON in the same process.
 *
 *   npm install && cd bench/ledger && npm run bench
 */
import { load } from '../load.mjs'
import { commandsOf, endOfYear, factsOf } from './year.mjs'

const v = await load(new URL('./library.ts', import.meta.url))
const rules = v.caseRules(v.standardProgramme)
const decide = v.decide(rules)

const seconds = (work, rounds = 5) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}
const say = (what, taken, beside) =>
  console.log(
    `${what}: ${taken.toFixed(3)} s CPU${beside === undefined ? '' : `, ${(taken / beside).toFixed(1)} × reading it as JSON`}`,
  )

const worked = (commands) => {
  let state = v.initialCase
  const events = []
  for (const command of commands) {
    const decided = decide(command, state)
    if (decided._tag === 'Left') throw new Error(JSON.stringify(decided.left))
    for (const event of decided.right) {
      events.push(event)
      state = v.evolve(state, event)
    }
  }
  return { state, events }
}

const facts = factsOf(200_000)
const ids = Array.from({ length: 40_000 }, (_, place) => `fb:s:${place * 5}`)
const work = ids.map((id, place) => commandsOf(id, place))
const cases = work.map(worked)
const histories = []
for (let count = 0, place = 0; count < 100_000; place += 1) {
  histories.push(cases[place].events)
  count += cases[place].events.length
}
const folded = histories.reduce((sum, { length }) => sum + length, 0)
const text = histories.map((events) => JSON.stringify(events))
const reading = seconds(() => text.map((one) => JSON.parse(one)))
say(
  `replay ${folded} events of ${histories.length} cases`,
  seconds(() => histories.map((events) => v.replay(events))),
  reading,
)

const [open] = worked(work[1].slice(0, 1)).events
const money = { amount: 1, currency: 'CNY' }
const kinds = {
  FeedbackLinked: (n) => ({ feedbackId: `fb:${n}` }),
  CustomerIdentified: (n) => ({ customerId: `c${n}`, reason: 'x' }),
  CaseAbsorbed: (n) => ({ absorbed: `c${n}`, feedback: [`fb:${n}`], receivedAt: open.receivedAt, priority: 'P1' }),
  CaseAcknowledged: (n) => ({ ticket: `t${n}` }),
  CaseReprioritised: () => ({ from: 'P1', to: 'P1', cause: 'triage' }),
  CaseAssigned: (n) => ({ owner: `o${n}`, role: 'csm' }),
  ContactAttempted: () => ({ channel: 'phone', outcome: 'noAnswer' }),
  ContactMade: () => ({ channel: 'phone', said: 'x' }),
  CaseTransferred: (n) => ({ owner: `o${n}`, role: 'csm', reason: 'x' }),
  ParticipantAdded: (n) => ({ participant: `p${n}`, role: 'csm' }),
  CaseEscalated: (n) => ({ level: n, to: 'csDirector', reason: 'x' }),
  NoticeGiven: (n) => ({ role: 'csDirector', level: 'red', person: `p${n}` }),
  NoticeTaken: (n) => ({ role: 'csDirector', person: `p${n}` }),
  TechnicalCallMade: (n) => ({ role: 'csm', resource: `r${n}`, reason: 'x' }),
  CompanySpokenFor: () => ({ role: 'csDirector', text: 'x' }),
  ApprovalRequested: (n) => ({ request: `r${n}`, amount: money, role: 'csm', approver: 'csDirector' }),
  ApprovalRefused: (n) => ({ request: `r${n}`, role: 'csDirector', reason: 'x' }),
  CompensationGranted: (n) => ({ request: `r${n}`, amount: money, role: 'csm' }),
  SolutionOffered: (n) => ({ text: 'x', promises: [{ id: `p${n}`, what: 'x', due: 9e12 }] }),
  PromiseKept: (n) => ({ promise: `p${n}` }),
  PromiseBroken: (n) => ({ promise: `p${n}` }),
  PromiseReleased: (n) => ({ promise: `p${n}`, reason: 'x' }),
  CaseResolved: () => ({}),
  CustomerConfirmed: () => ({}),
  CustomerRejected: () => ({ reason: 'x' }),
  CaseClosed: () => ({ outcome: 'notRecovered', confirmed: false }),
  CaseReopened: () => ({ reason: 'x', clocks: 'newCycle' }),
  CaseSnoozed: (n) => ({ until: open.at + 2 * n, reason: 'x' }),
  CaseUnsnoozed: () => ({}),
  DeadlineExtended: (n) => ({ original: open.due, due: open.due + n, reason: 'x' }),
  TopicTagged: (n) => ({ topic: `t${n}` }),
  ResurveyAsked: () => ({}),
  ResurveyAnswered: () => ({ score: 9 }),
  CustomerMessaged: () => ({}),
  AgentReplied: () => ({ channel: 'phone' }),
  WaitingStarted: (n) => ({ on: `w${n}` }),
  WaitingEnded: (n) => ({ on: `w${n}` }),
  CommandNoted: () => ({ answer: 'nothing' }),
}
for (const [_tag, more] of Object.entries(kinds)) {
  const long = [open]
  for (let version = 2; version <= 100_000; version += 1)
    long.push({
      _tag,
      id: `m${version}`,
      caseId: open.caseId,
      version,
      at: open.at + version,
      by: 'c',
      command: `m${version}`,
      ...more(version),
    })
  const folded = v.replay(long)
  if (folded._tag === 'Left') throw new Error(`${_tag}: ${JSON.stringify(folded.left).slice(0, 500)}`)
  const longText = JSON.stringify(long)
  say(
    `replay 100000 events of one case, ${_tag}`,
    seconds(() => v.replay(long), 3),
    seconds(() => JSON.parse(longText), 3),
  )
}

const some = work.slice(0, 4000)
say(
  `decide and fold ${some.flat().length} commands`,
  seconds(() => some.map(worked)),
)

const factsText = JSON.stringify(facts)
const readingFacts = seconds(() => JSON.parse(factsText), 3)
const entered = seconds(() => v.feedbackBook(facts), 3)
say(`enter ${facts.length} facts about 200000 pieces of feedback`, entered, readingFacts)

const over = v.assessRecord(v.standardProgramme.vocabulary, v.assess(v.standardProgramme))
const book = v.feedbackBook(facts).map((record) => {
  const { priority, score } = over({ record })
  return { record, assessment: { priority, ...(score === undefined ? {} : { score }) } }
})
const states = cases.map(({ state }) => state)
const byId = new Map(states.map((state) => [state.caseId, state]))
const contact = v.contactClock(v.standardProgramme)
const measure = { resolutionMinutes: 60, calendar: v.elapsed, contact, reopenedWithinDays: 14 }
const total = v.ledgerTotal(60)
const look = v.reviewBook(v.standardProgramme)
let said
const reviewed = seconds(() => {
  said = look(states)(endOfYear)
}, 3)
const placed = seconds(() => {
  const one = v.feedbackTally(60)
  return total(
    book.map(({ record, assessment }) => {
      const ownCase = byId.get(v.caseIdOf(record.id))
      const disposition = v.dispositionOf({ _tag: 'Read', record, assessment, ...(ownCase ? { ownCase } : {}) })
      return one({ disposition, ...(assessment.score === undefined ? {} : { score: assessment.score }) })
    }),
  )
}, 3)
const tallied = seconds(() => {
  const one = v.caseTally(measure)
  return total(states.map((state) => one(state)(endOfYear)))
}, 3)
say(`review 40000 cases (${said.duties.length} duties, ${said.escalations.length} escalations)`, reviewed)
say('place and tally 200000 pieces of feedback', placed)
say('tally 40000 cases', tallied)
say('the year altogether', reviewed + placed + tallied)
