import { describe, expect } from 'vitest'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import type { FeedbackFact } from '../../../src/feedback/revision/revision.ts'
import { initialCase } from '../../../src/inner-loop/case/state.ts'
import { byUrgency, priorities } from '../../../src/inner-loop/vocabulary/priority.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { type DispositionFacts, dispositionOf, dispositions } from '../../../src/programme/assess/disposition.ts'
import { assessRecord } from '../../../src/programme/cases/assess-record.ts'
import { commandsFor } from '../../../src/programme/cases/case-commands.ts'
import { feedbackFacts } from '../../../src/testing/arbitraries/feedback-facts.ts'
import { assessmentFacts } from '../../../src/testing/laws/programme-laws.ts'
import { emptyDesk, given, heard, recordOf, revision } from '../../support/ledger.ts'
import { fc, prop } from '../../support/prop.ts'

const about1 = feedbackFacts.map((fact): FeedbackFact => ({ ...fact, source: 's', externalId: '1' }))
const facts = fc.array(about1, { minLength: 1, maxLength: 7 })
const over = assessRecord(standardProgramme.vocabulary, assess(standardProgramme))
const shuffled = facts.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length })),
)
const hears = heard()
const later = (hours: number): Instant => instant(Date.UTC(2026, 10, 4) + hours * 3_600_000)

describe('feedback over all its revisions', () => {
  prop([shuffled])('feedback is assessed alike in any order of delivery, late revisions included', ([all, more]) => {
    expect(over({ record: recordOf(...more, ...all) })).toStrictEqual(over({ record: recordOf(...all) }))
  })
  prop([facts, about1])('a late revision never makes feedback less urgent or later', (all, late) => {
    const [before, after] = [over({ record: recordOf(...all) }), over({ record: recordOf(...all, late) })]
    if (before === undefined || after === undefined) return
    expect(byUrgency.compare(after.priority, before.priority)).toBeLessThanOrEqual(0)
    if (before.contact?.due !== undefined) expect((after.contact?.due ?? '9') <= before.contact.due).toBe(true)
  })
})

describe('the books', () => {
  prop([shuffled, fc.array(fc.nat(6), { maxLength: 4 })], { numRuns: 50 })(
    'two desks that heard the same in another order agree on priority and due',
    ([all, more], cuts) => {
      const oneByOne = (list: readonly FeedbackFact[]) =>
        list.reduce((desk, fact, place) => hears(desk, [fact], later(place)), emptyDesk)
      const open = all.filter(({ _tag }) => _tag !== 'FeedbackRetracted')
      const kept = open.map((fact) => {
        const { excluded: _none, ...plain } = fact as FeedbackFact & { readonly excluded?: string }
        return plain as FeedbackFact
      })
      const other = more
        .filter((fact) => all.includes(fact) && open.includes(fact))
        .map((fact) => kept[open.indexOf(fact)] as FeedbackFact)
      const missing = kept.filter((fact) => !other.includes(fact))
      const [a, b] = [oneByOne(kept), oneByOne([...other, ...missing])]
      const bulk = hears(emptyDesk, kept, later(cuts.length))
      for (const desk of [b, bulk])
        expect([desk.state.priority, desk.state.due, desk.state.caseId]).toEqual([
          a.state.priority,
          a.state.due,
          a.state.caseId,
        ])
    },
  )
  prop([fc.array(facts, { minLength: 1, maxLength: 4 })], { numRuns: 50 })(
    'commands given twice count once',
    (deliveries) => {
      let desk = emptyDesk
      for (const [place, some] of deliveries.entries()) {
        desk = hears(desk, some, later(place))
        expect(given(desk.state, desk.given).version).toBe(desk.state.version)
        expect(hears(desk, some, later(place)).state.version).toBe(desk.state.version)
      }
    },
  )
  prop([fc.array(facts, { minLength: 1, maxLength: 4 })])(
    'a late comment raises the one case, and reopens it where it was closed',
    (deliveries) => {
      let desk = emptyDesk
      for (const [place, some] of deliveries.entries()) {
        const before = desk.state
        desk = hears(desk, some, later(place))
        expect(desk.given.filter(({ _tag }) => _tag === 'OpenCase').length).toBeLessThanOrEqual(1)
        expect(byUrgency.compare(desk.state.priority ?? 'noCase', before.priority ?? 'noCase')).toBeLessThanOrEqual(0)
        if (before.stage === 'closed' && desk.state.priority !== before.priority) expect(desk.state.stage).toBe('open')
        if (desk.state.stage === 'open' && before.stage === 'open' && before.due !== undefined)
          expect(desk.state.due).toBeLessThanOrEqual(before.due)
      }
    },
  )
})

const places: fc.Arbitrary<DispositionFacts> = fc.oneof(
  fc.constant<DispositionFacts>({ _tag: 'Unreadable', issues: [{ _tag: 'FieldMissing', path: ['id'] }] }),
  fc.record(
    {
      _tag: fc.constant('Read' as const),
      record: fc.array(about1, { maxLength: 4 }).map((all) => recordOf(...all)),
      assessment: fc.record({ priority: fc.constantFrom('P0', 'P1', 'P2', 'noCase') }),
      ownCase: fc.record({ stage: fc.constantFrom('unopened', 'open', 'closed') }),
      linkedTo: fc.constant('case:fb:s:2'),
    },
    { requiredKeys: ['_tag', 'record'] },
  ) as fc.Arbitrary<DispositionFacts>,
)

describe('nothing is lost', () => {
  prop([places])('every feedback is in exactly one class', (facts) => {
    const { _tag } = dispositionOf(facts)
    expect(dispositions.filter((one) => one === _tag)).toHaveLength(1)
    expect(_tag === 'Rejected').toBe(facts._tag === 'Unreadable')
  })
  prop([places])('a case that was opened stays its feedback’s case', (facts) => {
    if (facts._tag !== 'Read') return
    const opened = { ...facts, ownCase: { stage: 'closed' } } as const
    expect(dispositionOf(opened)).toEqual({ _tag: 'OwnCase', caseId: 'case:fb:s:1' })
  })
  prop([assessmentFacts, fc.option(fc.constantFrom(...priorities), { nil: undefined })])(
    'a case says why it was opened',
    (heardOf, callback) => {
      const assessment = assess(standardProgramme)(heardOf)
      const facts = { record: recordOf(revision(0, {})), assessment, state: initialCase }
      const [command] = commandsFor(standardProgramme)({ at: later(0), by: 'voc' })(
        callback === undefined ? facts : { ...facts, callback },
      )
      const { triage, priority } = assessment
      expect(command?._tag).toBe(priority === 'noCase' && callback === undefined ? undefined : 'OpenCase')
      if (command?._tag !== 'OpenCase') return
      if (command.reason === 'triaged') expect(command.priority).toBe(triage)
      else if (priority !== 'noCase') expect(triage).toBe('noCase')
      expect(command.reason === 'alerted').toBe(priority !== 'noCase' && triage === 'noCase')
      if (command.reason === 'callbackRequested') expect(command.priority).toBe(callback)
    },
  )
  prop([fc.array(feedbackFacts, { maxLength: 12 })])(
    'all feedback of a book is in cases, linked, without action, excluded or rejected, and the classes add up',
    (all) => {
      const book = feedbackBook(all)
      const found = book.map((record) => {
        const assessment = over({ record })
        const commands =
          assessment === undefined
            ? []
            : commandsFor(standardProgramme)({ at: later(0), by: 'voc' })({
                record,
                assessment,
                state: initialCase,
              })
        const place = dispositionOf({ _tag: 'Read', record, ...(assessment === undefined ? {} : { assessment }) })
        expect(place._tag === 'OwnCase').toBe(commands.some(({ _tag }) => _tag === 'OpenCase'))
        return place._tag
      })
      expect(dispositions.reduce((sum, one) => sum + found.filter((tag) => tag === one).length, 0)).toBe(book.length)
    },
  )
})
