import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { foldCase } from '../../../../src/inner-loop/case/evolve.ts'
import { caseMachine } from '../../../../src/inner-loop/case/machine.ts'
import { initialCase } from '../../../../src/inner-loop/case/state.ts'

const head = { id: 'e1', caseId: 'case:1', version: 2, at: 5, by: 'Li', command: 'k1' }
const event = (said: object): unknown => ({ ...head, _tag: 'ContactMade', channel: 'phone', ...said })
const read = (received: unknown) => caseMachine().readEvent(received, [])

describe('what is read of a first contact', () => {
  it.each([
    { _tag: 'QuotesWords', quote: '太慢了', span: { start: 2, end: 5 }, customerName: '王女士' },
    { _tag: 'QuotesScore', score: 3, scale: '0-10', customerName: '王女士' },
    { _tag: 'QuotesScore', score: 3, scale: '0-10' },
    { _tag: 'NothingToQuote', customerName: '王女士' },
    { _tag: 'NothingToQuote' },
  ])('keeps the opener $_tag whole', (opener) => {
    expect(read(event({ opener }))).toEqual({ _tag: 'Right', right: event({ opener }) })
  })
  it.each([
    { _tag: 'WordsNotQuoted', leastLetters: 4 },
    { _tag: 'ScoreNotNamed', score: 3 },
    { _tag: 'RuleCited', words: '根据规定' },
    { _tag: 'CustomerBlamed', words: '您自己' },
    { _tag: 'WhyNotAsked' },
  ])('keeps whole what the opener lacks: $_tag', (lack) => {
    expect(read(event({ openerLacks: [lack] }))).toEqual({ _tag: 'Right', right: event({ openerLacks: [lack] }) })
  })
  it.each([
    [{ opener: { _tag: 'QuotesScore', score: 11, scale: '0-10' } }, ['opener', 'score']],
    [{ opener: { _tag: 'QuotesScore', score: 3, scale: '1-7' } }, ['opener', 'scale']],
    [{ opener: { _tag: 'NothingToQuote', customerName: 7 } }, ['opener', 'customerName']],
    [{ openerLacks: [{ _tag: 'ScoreNotNamed', score: -1 }] }, ['openerLacks', 0, 'score']],
    [{ openerLacks: [{ _tag: 'RuleCited' }] }, ['openerLacks', 0, 'words']],
    [{ openerLacks: [{ _tag: 'CustomerBlamed', words: 1 }] }, ['openerLacks', 0, 'words']],
  ])('refuses %j where it is wrong', (said, path) => {
    const refused = read(event(said))
    expect(refused._tag === 'Left' ? refused.left.map((issue) => 'path' in issue && issue.path) : []).toEqual([path])
  })
})

describe('what is read of a stored state', () => {
  const stored = (change: object): unknown => JSON.parse(JSON.stringify({ ...initialCase, ...change }))
  it('is every member of its lists', () => {
    const { readState } = caseMachine()
    expect(readState(stored({}), [])._tag).toBe('Right')
    expect(readState(stored({ topics: ['delivery'] }), [])._tag).toBe('Right')
    const refused = readState(stored({ topics: ['delivery', 7] }), [])
    expect(refused._tag === 'Left' ? refused.left.map((issue) => 'path' in issue && issue.path) : []).toEqual([
      ['topics', 1],
    ])
  })
  it.each([{ linked: 'fb:1' }, { topics: {} }, { held: 'P1' }])('refuses %j for a list', (change) => {
    const refused = caseMachine().readState(stored(change), [])
    expect(refused._tag === 'Left' && refused.left[0]._tag).toBe('NotAList')
  })
})

/** Without the words of the policy nobody knows which of two priorities is the more urgent; who said so is known. */
describe('a case in words that are not known', () => {
  const fold = (...more: object[]) =>
    foldCase()(
      initialCase,
      [
        { _tag: 'CaseOpened', feedbackId: 'fb:1', priority: 'later', reason: 'triaged', policy: 'p@1', receivedAt: 0 },
        ...more,
      ].map((said, place) => ({ ...head, id: `e${place}`, version: place + 1, at: instant(place), ...said }) as never),
    )
  const change = (to: string, cause: string, asked?: string) => ({
    _tag: 'CaseReprioritised',
    from: 'later',
    to,
    cause,
    ...(asked === undefined ? {} : { asked }),
  })
  it('is raised by triage where triage changes it', () => {
    expect(fold(change('urgent', 'triage'))).toMatchObject({
      priority: 'urgent',
      triaged: 'urgent',
      raised: { at: 1, version: 2 },
    })
  })
  it('is raised by triage where triage asks for something else', () => {
    expect(fold(change('later', 'triage', 'urgent'))).toMatchObject({ priority: 'later', triaged: 'urgent' })
    expect(fold(change('later', 'triage', 'urgent')).raised).toEqual({ at: 1, version: 2 })
  })
  it('is not raised where triage says the same again, nor by a person', () => {
    expect(fold(change('later', 'triage')).raised).toBeUndefined()
    expect(fold(change('later', 'triage')).triaged).toBe('later')
    expect(fold(change('urgent', 'person'))).toMatchObject({ priority: 'urgent', triaged: 'later' })
    expect(fold(change('urgent', 'person')).raised).toBeUndefined()
  })
  it('is raised by a case it takes over that has another priority', () => {
    const absorbed = (priority: string) => ({
      _tag: 'CaseAbsorbed',
      absorbed: 'case:2',
      feedback: ['fb:1', 'fb:2'],
      receivedAt: 0,
      priority,
    })
    expect(fold(absorbed('urgent')).raised).toEqual({ at: 1, version: 2 })
    expect(fold(absorbed('later')).raised).toBeUndefined()
    expect(fold(absorbed('later')).linked).toEqual(['fb:2'])
  })
})
