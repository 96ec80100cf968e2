import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import { say } from '../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { sampleOf } from '../../support/programmes/sample.ts'

// biome-ignore lint/suspicious/noExplicitAny: what skips the parsers may be anything
type Loose = any
const rules = assess(standardProgramme)
const hotel = assess(sampleOf('hotel'))
const least = { id: '881', scale: '0-10', receivedAt: instant(0) }
const customer = { id: 'c17', valueTier: 'standard' }
const of = (fields: object, more: object = {}, by: Loose = rules) =>
  by({ feedback: { ...least, ...fields }, customer, ...more })
const unreadOf = ({ notes }: Loose) =>
  notes.filter(({ _tag }: Loose) => _tag === 'FactsUnread').flatMap((n: Loose) => n.fields)

describe('a channel that skipped the parser', () => {
  it('is understood by any of its names, and alarms as it does (A4.3)', () => {
    const parsed = of({ score: 2, comment: '骗子公司', channel: 'socialListening' })
    const written = of({ score: 2, comment: '骗子公司', channel: '微博' })
    expect([parsed.alert.level, unreadOf(written)]).toEqual(['crisis', []])
    expect(written).toEqual(parsed)
  })
  it('is noted where nobody knows it, and then reaches nobody knows how far', () => {
    const written = of({ score: 2, channel: '飞鸽' })
    expect(unreadOf(written)).toEqual([{ name: 'feedback.channel', received: '"飞鸽"' }])
    expect(written.notes.map(say)).toContain('未能识别：feedback.channel = "飞鸽"')
  })
})

describe('what is odd in feedback that skipped the parser', () => {
  it.each<readonly [string, object, readonly object[]]>([
    ['a feeling', { sentiment: 'furious' }, [{ name: 'feedback.sentiment', received: '"furious"' }]],
    ['a satisfaction', { satisfaction: 'meh?' }, [{ name: 'feedback.satisfaction', received: '"meh?"' }]],
    ['who speaks', { speaker: 7 }, [{ name: 'feedback.speaker', received: '7' }]],
    ['how many follow', { reach: { followers: '12000' } }, [{ name: 'feedback.reach.followers', received: '"12000"' }]],
    ['fewer than nobody', { reach: { views: -5 } }, [{ name: 'feedback.reach.views', received: '-5' }]],
    ['whether it is public', { reach: { public: 'yes' } }, [{ name: 'feedback.reach.public', received: '"yes"' }]],
    ['a reach by another name', { reach: { viewers: 5 } }, [{ name: 'feedback.reach.viewers', received: '5' }]],
    ['a region', { region: {} }, [{ name: 'feedback.region', received: '{…}' }]],
    ['what a customer is called', { customerName: ['王'] }, [{ name: 'feedback.customerName', received: '[…]' }]],
    ['a name that says nothing', { regoin: 'north' }, [{ name: 'feedback.regoin', received: '"north"' }]],
    ['what was not understood before', { unread: { fields: [null] } }, [{ name: 'unread', received: '{…}' }]],
  ])('is noted: %s', (_what, fields, unread) => {
    expect(unreadOf(of(fields))).toEqual(unread)
  })
  it('costs nothing else: what is sound of a reach stands', () => {
    const a = of({ score: 2, reach: { followers: 20_000, views: '5' } })
    expect(a.alert.level).toBe('crisis')
    expect(unreadOf(a)).toEqual([{ name: 'feedback.reach.views', received: '"5"' }])
  })
  it('is said beside what the parser did not understand', () => {
    const unread = { fields: [{ name: 'mood', received: '"grim"' }], more: 2 }
    const { notes } = of({ unread, sentiment: 'furious' })
    expect(notes.map(sayEnglish)).toEqual(['not understood: mood = "grim"; feedback.sentiment = "furious"'])
  })
  it('stays what the parser did not understand, where nothing else is odd', () => {
    expect(unreadOf(of({ unread: { fields: [{ name: 'mood', received: '"grim"' }] } }))).toEqual([
      { name: 'mood', received: '"grim"' },
    ])
  })
  it('is a name of the customer that is no text', () => {
    expect(unreadOf(of({}, { customer: { ...customer, name: 7 } }))).toEqual([{ name: 'customer.name', received: '7' }])
  })
  it('is nothing: words of the library and of people, and what a sender has worked out', () => {
    const said = {
      channel: '问卷',
      sentiment: '负面',
      satisfaction: '踩',
      speaker: '客户',
      category: 'x',
      segment: 'y',
    }
    expect(unreadOf(of(said))).toEqual([])
  })
})

describe('red-line categories of which one is odd', () => {
  it('stand, the odd one aside', () => {
    const a = of({ redFlags: ['legal', null, 7, ' '] })
    expect(a.priority).toBe('P0')
    expect(unreadOf(a)).toEqual([
      { name: 'feedback.redFlags.1', received: 'null' },
      { name: 'feedback.redFlags.2', received: '7' },
      { name: 'feedback.redFlags.3', received: '" "' },
    ])
  })
  it('are read alike by the parser', () => {
    const redFlags = ['legal', null, 7, ' ']
    const parsed = parseFeedback({ id: '881', receivedAt: 0, redFlags })
    const [one, other] = [
      rules({ feedback: parsed._tag === 'Right' ? parsed.right : '', customer } as Loose),
      of({ redFlags }),
    ]
    expect([one.priority, one.alert]).toEqual([other.priority, other.alert])
    expect(unreadOf(one).map(({ name }: Loose) => `feedback.${name}`)).toEqual(
      unreadOf(other).map(({ name }: Loose) => name),
    )
  })
  it('are told twenty by name where no table knows them, and not quoted again for every reason', () => {
    const odd = Array.from({ length: 30_000 }, (_, place) => `odd ${place} ${'x'.repeat(100)}`)
    const a = of({ redFlags: [...odd, 'legal'] })
    expect([a.priority, a.because]).toEqual(['P0', of({ redFlags: ['legal'] }).because])
    const note = a.notes.find(({ _tag }: Loose) => _tag === 'RedFlagsOutsidePolicy')
    expect(note).toMatchObject({ more: 29_980, categories: { length: 20, 0: `odd 0 ${'x'.repeat(53)}…` } })
    expect(JSON.stringify(a).length).toBeLessThan(5000)
  })
  it('and other facts are told by sixty letters of their name', () => {
    const [{ name }] = unreadOf(of({ ['x'.repeat(1_000_000)]: 1 })) as [Loose]
    expect(name).toHaveLength(60)
  })
  it('are none where there is no list', () => {
    expect(unreadOf(of({ redFlags: 'legal' }))).toEqual([{ name: 'feedback.redFlags', received: '"legal"' }])
  })
})

describe('a rating that is none', () => {
  it.each([
    ['on a scale nobody has', { value: 1, scale: 'stars5' }, { name: 'feedback.rating', received: '{…}' }],
    ['off its scale', { value: 9, scale: '1-5' }, { name: 'feedback.rating.value', received: '9' }],
    ['between two answers', { value: 1.5, scale: '1-5' }, { name: 'feedback.rating.value', received: '1.5' }],
  ])('%s is noted: its complaint would be lost in silence', (_what, rating, said) => {
    expect(unreadOf(of({ rating }))).toEqual([said])
  })
})

describe('facts by another name', () => {
  it('are noted, and nothing is noted of what is absent', () => {
    expect(unreadOf(of({ score: 2 }, { custmer: { id: 'c' }, organisation: null }))).toEqual([
      { name: 'custmer', received: '{…}' },
    ])
  })
  it('are no score and no tier where they come as columns: reasons would speak of none', () => {
    const a = of({}, { columns: { score: 2, valueTier: 'high', redFlags: ['legal'] } })
    expect([a.priority, a.score]).toEqual(['noCase', undefined])
    expect(unreadOf(a).map(({ name }: Loose) => name)).toEqual([
      'columns.score',
      'columns.valueTier',
      'columns.redFlags',
    ])
  })
})

describe('columns of one’s own', () => {
  const soon = { score: 3 }
  const member = { customer: { id: 'g1', valueTier: 'member' } }
  it.each([
    ['as they are handed in', {}, { region: 'north' }, 'managerNorth'],
    ['as the feedback says', { region: 'south' }, undefined, 'managerSouth'],
    ['as they are handed in, before what the feedback says', { region: 'south' }, { region: 'north' }, 'managerNorth'],
    ['as the feedback says, where others are handed in', { region: 'south' }, {}, 'managerSouth'],
  ])('are read %s', (_how, fields, columns, role) => {
    const a = of({ ...soon, ...fields }, { ...member, ...(columns === undefined ? {} : { columns }) }, hotel)
    expect([a.assignment.role, unreadOf(a)]).toEqual([role, []])
    expect(a.assignment.because.map(sayEnglish).join()).toContain('region')
  })
  it.each<readonly [string, object, object | undefined, readonly object[]]>([
    ['a value they do not have', {}, { region: 'west' }, [{ name: 'columns.region', received: '"west"' }]],
    ['one that the feedback says', { region: '西' }, undefined, [{ name: 'feedback.region', received: '"西"' }]],
    ['a name that is no column', {}, { regoin: 'north' }, [{ name: 'columns.regoin', received: '"north"' }]],
    ['no columns at all', {}, ['north'] as never, [{ name: 'columns', received: '[…]' }]],
  ])('are noted: %s', (_what, fields, columns, unread) => {
    const a = of({ ...soon, ...fields }, { ...member, ...(columns === undefined ? {} : { columns }) }, hotel)
    expect([a.assignment.role, unreadOf(a)]).toEqual(['guestRelations', unread])
  })
  it('are noted in a programme that has none', () => {
    expect(unreadOf(of({}, { columns: { region: 'north' } }))).toEqual([
      { name: 'columns.region', received: '"north"' },
    ])
    expect(unreadOf(of({ region: 'north' }))).toEqual([])
  })
})

describe('an outlet’s unit', () => {
  it('stands as far as it is text', () => {
    const staff = { score: 5, businessArea: '服务态度', outlet: 'A1' }
    const a = of(staff, { unit: { outlet: 'A1', region: 7, manager: 'Zhao Min' } })
    expect(a.assignment).toMatchObject({ assignee: 'Zhao Min', unit: { outlet: 'A1', manager: 'Zhao Min' } })
    expect([Object.keys(a.assignment.unit), unreadOf(a)]).toEqual([
      ['outlet', 'manager'],
      [{ name: 'unit.region', received: '7' }],
    ])
  })
})

describe('facts that throw when they are read', () => {
  const thrower = (name: string, rest: object = {}) =>
    Object.defineProperty({ ...rest }, name, {
      enumerable: true,
      get: () => {
        throw new Error('not loaded')
      },
    })
  const revoked = (of: object): object => {
    const { proxy, revoke } = Proxy.revocable(of, {})
    revoke()
    return proxy
  }
  const grave = { ...least, score: 2, comment: '我要起诉你们' }
  it.each<readonly [string, object, string]>([
    ['the customer’s name', { feedback: grave, customer: thrower('name', customer) }, 'customer.name'],
    ['the customer', thrower('customer', { feedback: grave }), 'customer'],
    [
      'a channel of theirs',
      { feedback: grave, customer: { ...customer, reachable: thrower('phone') } },
      'customer.reachable.phone',
    ],
    [
      'the cut’s currency',
      { feedback: grave, customer: { id: 'c', lifetimeValue: thrower('currency', { amount: 1 }) } },
      'customer.lifetimeValue.currency',
    ],
    ['what the customer is called', { feedback: thrower('customerName', grave) }, 'feedback.customerName'],
    ['the score', { feedback: thrower('score', grave) }, 'feedback.score'],
    ['a region', { feedback: thrower('region', grave) }, 'feedback.region'],
    ['red flags', { feedback: { ...grave, redFlags: revoked([]) } }, 'feedback.redFlags'],
    ['a column', { feedback: grave, columns: thrower('region') }, 'columns.region'],
    ['the manager', { feedback: grave, unit: thrower('manager', { outlet: 'A' }) }, 'unit.manager'],
  ])('are answered and noted: %s', (_what, facts, name) => {
    const a: Loose = rules(facts as never)
    expect(a.priority).toBe('P0')
    expect(unreadOf(a)).toContainEqual({ name, received: 'unreadable' })
    expect(JSON.parse(JSON.stringify(a))).toEqual(a)
  })
  it('are answered where nothing can be read', () => {
    expect(unreadOf(rules(revoked({}) as never))).toContainEqual({ name: 'facts', received: 'unreadable' })
    expect(unreadOf(rules({ feedback: revoked({}) } as never))).toContainEqual({
      name: 'feedback',
      received: 'unreadable',
    })
  })
})
