import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import * as lib from '../../../src/index.ts'
import { initialCase } from '../../../src/inner-loop/case/state.ts'
import * as innerLoop from '../../../src/inner-loop/index.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import * as programme from '../../../src/programme/index.ts'
import { bentJson } from '../../../src/testing/arbitraries/bent-json.ts'
import { bentEach } from '../../support/bent-each.ts'
import { rules, worked } from '../../support/case.ts'
import { assigned, called, opened } from '../../support/case-day.ts'
import { revision, takenBack } from '../../support/ledger.ts'
import { fc, prop } from '../../support/prop.ts'

type Any = never
const at = instant(5)
const booking = { at, by: 'voc' }
const facts = [
  revision(0, { score: 2, comment: '等了三天', redFlags: ['legal'] }),
  { _tag: 'FeedbackAcknowledged', source: 's', externalId: '1', at, ticket: 'T' } as const,
  takenBack(9),
]
const book = lib.feedbackBook(facts)
const [record] = book
if (record === undefined) throw new Error('no record')
const assessment = programme.assess(standardProgramme)({
  feedback: { id: 'fb:s:1', scale: '0-10', score: 0 as never, comment: '我要起诉你们', receivedAt: at },
})
const steps = [opened, assigned, called].map((one, place) => ({ ...one, id: `k${place}`, at, by: 'Li' }))
const { state, events } = worked(steps as never)
const solution = { _tag: 'SolutionOffered', text: 'x', promises: [{ id: 'p', what: 'x', due: 9 }] }
const offered = { ...(events[0] as object), ...solution }

/** Every public function of the ledger, beside what it is meant to be handed. */
const borders: { readonly [name: string]: readonly [(received: Any) => unknown, unknown] } = {
  feedbackBook: [lib.feedbackBook, facts],
  feedbackBooks: [(one) => lib.feedbackBooks.concat(one, one), book],
  feedbackMoments: [lib.feedbackMoments, book],
  currentFeedback: [lib.currentFeedback, record],
  revisionsOf: [lib.revisionsOf, record],
  ticketOf: [lib.ticketOf, record],
  erasedFact: [lib.erasedFact, facts[0]],
  erasedRecord: [(one) => lib.erasedRecord(one, at), { source: 'crm', customerId: 'c', at, identifiers: [], says: {} }],
  erasedEvent: [
    (one: Any) => (one as object[])?.map?.((each) => innerLoop.erasedEvent(each as Any)),
    [...events, offered],
  ],
  erasedOne: [innerLoop.erasedEvent, offered],
  erasedCase: [innerLoop.erasedCase, state],
  clockEventsOf: [innerLoop.clockEventsOf, state],
  noteRefused: [(one: Any) => innerLoop.noteRefused(one[0], one[1], one[2]), [steps[0], { _tag: 'OtherCase' }, state]],
  ticketNumber: [(one: Any) => innerLoop.ticketNumber(one, one), 'fb:s:1'],
  outboxOf: [programme.outboxOf, events[1]],
  sameWords: [programme.sameWords(60), book],
  reviewBook: [(one) => programme.reviewBook(standardProgramme)(one)(at), [state, initialCase]],
  commandsFor: [
    programme.commandsFor(standardProgramme)(booking),
    { record, assessment, state, others: [{ record, assessment }], into: state },
  ],
  mergeCommands: [(one: Any) => programme.mergeCommands(booking)(one[0], one[1]), [state, { ...state, caseId: 'k' }]],
  linkCommands: [programme.linkCommands(booking), assessment],
  linkTarget: [programme.linkTarget(standardProgramme.case), { assessment, topics: ['x'], cases: [state] }],
  workedCase: [(one) => programme.workedCase(one)('case:fb:s:1'), [{ ...state, duplicateOf: 'x' }]],
  duplicateFaults: [programme.duplicateFaults, [{ ...state, duplicateOf: 'x' }]],
  retriaged: [
    (one: Any) => programme.retriaged(standardProgramme.vocabulary)(one[0], one[1]),
    [assessment, { ...assessment, priority: 'P2' }],
  ],
}
const lively = worked(
  [
    opened,
    assigned,
    called,
    { _tag: 'GiveNotice', role: 'legal', level: 'critical', due: at },
    { _tag: 'OfferSolution', text: 'x', promises: [{ id: 'p', what: 'x', due: instant(9e12) }] },
    { _tag: 'GrantCompensation', amount: { amount: 1, currency: 'CNY' }, role: 'seniorAgent' },
    { _tag: 'StartWaiting', on: 'legal' },
    { _tag: 'CloseCase', outcome: 'declined' },
    { _tag: 'ReopenCase', reason: 'again' },
    { _tag: 'StartWaiting', on: 'legal' },
  ].map((one, place) => ({ ...one, id: `l${place}`, at: instant(5 + place), by: 'Li' })) as never,
)
const inCase = { record, assessment, state: lively.state, others: [{ record, assessment }], into: state }
const calling = { record, assessment: { ...assessment, priority: 'noCase' }, state, callback: 'P1' }
const care = { at, by: 'voc', priority: 'P1', keyAccountService: 'seniorAgent' }
const due = {
  ...{ _tag: 'CareDue', level: 'alarm', dispatch: 'ticket', role: 'keyAccountService', due: at, because: [] },
  policy: { id: 'p', version: '1' },
}
/** What takes several things, each bent by itself. */
const fields: { readonly [name: string]: readonly [(received: Any) => unknown, unknown] } = {
  ...Object.fromEntries(Object.entries(borders).filter(([name]) => !['erasedRecord', 'ticketNumber'].includes(name))),
  'reviewBook of a lively case': [
    (one: Any) => programme.reviewBook(standardProgramme)([one])(instant(9e12)),
    lively.state,
  ],
  'commandsFor a case': [programme.commandsFor(standardProgramme)(booking), inCase],
  'commandsFor a case nobody opened': [
    programme.commandsFor(standardProgramme)(booking),
    { ...inCase, state: initialCase },
  ],
  'commandsFor a callback': [programme.commandsFor(standardProgramme)(booking), { ...calling, state: initialCase }],
  'commandsFor, by whom': [
    (one: Any) => [inCase, calling].map((facts) => programme.commandsFor(standardProgramme)(one)(facts as Any)),
    booking,
  ],
  'mergeCommands, by whom': [(one) => programme.mergeCommands(one)(state, { ...state, caseId: 'k' }), booking],
  'linkCommands, by whom': [(one) => programme.linkCommands(one)(assessment), booking],
  'careCommands, by whom': [(one) => programme.careCommands(one)('c17', due as Any), care],
  careCommands: [(one: Any) => programme.careCommands(care as Any)(one, one), due],
  contactClock: [(one: Any) => programme.contactClock(standardProgramme)(one)(at), lively.state],
  'violationsOf after a snapshot': [
    (one: Any) => innerLoop.violationsOf(rules)(lively.events.slice(-9), one),
    worked([...steps, ...steps] as never).state,
  ],
  violationsOf: [innerLoop.violationsOf(rules), lively.events],
  'decide on a state': [
    (one: Any) =>
      [assigned, { _tag: 'CloseCase', outcome: 'invalid' }, { _tag: 'ReopenCase', reason: 'x' }].map((intent) =>
        innerLoop.decide(rules)({ ...intent, id: 'n', at: instant(99), by: 'Li' } as Any, one),
      ),
    lively.state,
  ],
  evolve: [(one: Any) => lively.events.reduce(innerLoop.evolve, innerLoop.evolve(one, events[0] as Any)), lively.state],
  'evolve by an event': [
    (one: Any) => lively.events.map((_, place) => innerLoop.evolve(lively.state, one[place])),
    lively.events,
  ],
  replay: [innerLoop.replay, lively.events],
  'replay after a snapshot': [(one: Any) => innerLoop.replay([], one), lively.state],
}

describe.each(Object.entries(fields))('%s', (name, [border, meant]) => {
  it('is answered where any one field is bent', () => {
    let bends = 0
    for (const bent of bentEach(meant)) {
      bends += 1
      const answer = border(bent as Any)
      if (name.endsWith('by whom')) expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
    }
    expect(bends).toBeGreaterThan(20)
  })
})

/** Where it takes several, that many are handed in. */
const several = new Set(['noteRefused', 'mergeCommands', 'retriaged'])

describe.each(Object.entries(borders))('%s', (name, [border, meant]) => {
  const received = several.has(name) ? fc.tuple(...(meant as unknown[]).map((one) => bentJson(one))) : bentJson(meant)
  prop([received], { numRuns: 150 })('whatever is handed to the public ledger is answered, never thrown', (bent) => {
    expect(() => border(bent as Any)).not.toThrow()
    for (const none of [null, 7, 'x', [], {}, [null], [{}]])
      expect(() => border((several.has(name) ? [none, none, none] : none) as Any)).not.toThrow()
  })
})
