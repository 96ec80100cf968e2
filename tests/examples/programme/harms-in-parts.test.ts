import { describe, expect, it } from 'vitest'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { harmsInParts } from '../../../src/programme/compare/harms/harms-in-parts.ts'
import { notWeighed } from '../../../src/programme/compare/harms/not-weighed.ts'
import { type Draft, harmsOf } from '../../support/programmes/harms-of.ts'
import { sampleOf } from '../../support/programmes/sample.ts'

const copyOf = (programme: object): Draft => JSON.parse(JSON.stringify(programme))
const [hotel, saas] = [sampleOf('hotel'), sampleOf('saas')]
/** The harms of going from one to another, and of going back. */
const bothWays = (programme: object, before: (p: Draft) => void, after: (p: Draft) => void) => {
  const [was, is] = [copyOf(programme), copyOf(programme)]
  before(was)
  after(is)
  return [harmsInParts(was, is), harmsInParts(is, was)]
}

describe('tiers that are harder to reach', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' })
  const cuts = (below: string, from: object) => (p: Draft) => {
    p.valueTier.cuts = { below, from }
  }
  const harder = (...tiers: readonly string[]) => tiers.map((tier) => ({ _tag: 'TierHarder', tier }))
  const usual = cuts('normal', { gold: cny(1000), vip: cny(5000) })
  it.each<readonly [string, (p: Draft) => void, (p: Draft) => void, readonly object[], readonly object[]]>([
    ['a cut one fen higher', usual, cuts('normal', { gold: cny(1001), vip: cny(5000) }), harder('gold'), []],
    ['the highest cut higher', usual, cuts('normal', { gold: cny(1000), vip: cny(5001) }), harder('vip'), []],
    ['those below every cut', cuts('gold', { vip: cny(5000) }), cuts('normal', { vip: cny(5000) }), harder('gold'), []],
    ['a tier without its cut', usual, cuts('normal', { vip: cny(5000) }), harder('gold'), []],
    [
      'a cut that is gone, whose customers are of a higher tier',
      usual,
      cuts('gold', { vip: cny(5000) }),
      [],
      harder('gold'),
    ],
    [
      'no cuts at all',
      usual,
      (p) => {
        delete p.valueTier.cuts
      },
      harder('gold', 'vip'),
      [],
    ],
    [
      'cuts in another currency',
      usual,
      cuts('normal', { gold: { amount: 1000, currency: 'USD' }, vip: { amount: 5000, currency: 'USD' } }),
      harder('gold', 'vip'),
      harder('gold', 'vip'),
    ],
  ])('%s', (_what, before, after, there, back) => {
    const [found, again] = bothWays(saas, before, after)
    expect([...(found ?? [])].sort(byTier)).toEqual(there)
    expect([...(again ?? [])].sort(byTier)).toEqual(back)
  })

  it('are not weighed where some row tells the least of them from none', () => {
    const telling = copyOf(saas)
    telling.triage.rows.push({
      id: 'nothing-known',
      when: { score: {}, contract: { orMissing: true }, valueTier: { missing: true } },
      then: 'P3',
      source: 'handbook',
    })
    expect(bothWays(telling, usual, (p) => delete p.valueTier.cuts)).toEqual([
      [...harder('gold', 'vip'), { _tag: 'NotWeighed', at: 'valueTier.cuts' }],
      [{ _tag: 'NotWeighed', at: 'valueTier.cuts' }],
    ])
    expect(bothWays(telling, usual, usual)).toEqual([[], []])
    const [was, is] = [copyOf(saas), copyOf(telling)]
    usual(is)
    expect(harmsInParts(was, is)).toEqual([{ _tag: 'NotWeighed', at: 'valueTier.cuts' }])
  })

  it('are found in a file: who spends less than any cut was gold', () => {
    const before = copyOf(saas)
    cuts('gold', { vip: cny(5000) })(before)
    const after = copyOf(before)
    after.valueTier.cuts.below = 'normal'
    expect(diffProgramme(before, after)).toMatchObject({ right: { harms: harder('gold') } })
  })
})

describe('a cut that makes customers of a higher tier', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' })
  const withCuts = (gold: number, rows: readonly object[] = []) => {
    const copy = copyOf(saas)
    copy.valueTier.cuts = { below: 'normal', from: { gold: cny(gold), vip: cny(5000) } }
    copy.alert.table.rows.unshift(...rows)
    return copy
  }
  const fraudOfMany = {
    id: 'fraud-of-many',
    when: { redFlags: { anyOf: ['fraud'] }, valueTier: { is: 'normal' }, priority: {} },
    then: 'board',
    source: 'handbook',
  }
  const harmsIn = (before: Draft, after: Draft) => {
    const found = diffProgramme(before, after)
    return found._tag === 'Right' ? found.right.harms : []
  }

  it('loses them the notice that a row of their own tier gave', () => {
    const found = harmsIn(withCuts(1000, [fraudOfMany]), withCuts(500, [fraudOfMany]))
    expect(found.map((one) => ('harm' in one ? { ...one, harm: { ...one.harm, where: [] } } : one))).toMatchObject(
      ['ceo', 'legal'].map((role) => ({
        _tag: 'TierMoved',
        from: 'normal',
        to: 'gold',
        harm: { _tag: 'ToldNoMore', role, witness: { redFlags: ['fraud'] } },
      })),
    )
    for (const one of found) expect('harm' in one && one.harm.witness).not.toHaveProperty('valueTier')
  })

  it('loses them nothing where no row asks for their tier, or every row of it is kept', () => {
    expect(harmsIn(withCuts(1000), withCuts(500))).toEqual([])
    const higher = { ...fraudOfMany, when: { ...fraudOfMany.when, valueTier: { in: ['normal', 'gold'] } } }
    const kept = harmsIn(withCuts(1000, [fraudOfMany]), withCuts(500, [higher]))
    expect(kept.filter(({ _tag }) => _tag === 'TierMoved')).toEqual([])
  })

  it('is told of once: what every tier loses is a harm of its facts', () => {
    const [before, after] = [withCuts(1000), withCuts(500)]
    after.alert.tell.head.notices = []
    expect(harmsIn(before, after).map(({ _tag }) => _tag)).toEqual(['ToldNoMore'])
  })

  it('is one for those nobody knew, too', () => {
    const unknown = { ...fraudOfMany, when: { ...fraudOfMany.when, valueTier: { missing: true } } }
    const before = withCuts(1000, [unknown])
    delete before.valueTier.cuts
    const found = harmsIn(before, withCuts(1000, [unknown]))
    expect(found).toContainEqual(expect.objectContaining({ _tag: 'TierMoved', from: 'unknown', to: 'gold' }))
  })
})

const byTier = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

describe('notices that come by fewer media', () => {
  const notices =
    (...some: readonly (readonly [string, number, ...string[]])[]) =>
    (p: Draft) => {
      p.alert.tell.chain.notices = some.map(([to, withinMinutes, ...media]) => ({ to, withinMinutes, media }))
    }
  const at = (...places: readonly number[]) =>
    places.map((place) => ({ _tag: 'NotWeighed', at: `alert.tell.chain.notices.${place}.media` }))
  const twice = notices(['counsel', 5, 'im', 'phone'], ['counsel', 60, 'email'])
  it.each<readonly [string, (p: Draft) => void, (p: Draft) => void, readonly object[], readonly object[]]>([
    [
      'media swapped between two notices of one role',
      twice,
      notices(['counsel', 5, 'email'], ['counsel', 60, 'im', 'phone']),
      at(0),
      at(0),
    ],
    [
      'the telephone only an hour later',
      twice,
      notices(['counsel', 5, 'im'], ['counsel', 60, 'phone', 'email']),
      at(0),
      [],
    ],
    [
      'the same notices in another order',
      twice,
      notices(['counsel', 60, 'email'], ['counsel', 5, 'im', 'phone']),
      [],
      [],
    ],
    [
      'the second of two calls',
      notices(['counsel', 5, 'im'], ['counsel', 60, 'im']),
      notices(['counsel', 5, 'im']),
      at(1),
      [],
    ],
    [
      'the second of two calls an hour later',
      notices(['counsel', 5, 'im'], ['counsel', 60, 'im']),
      notices(['counsel', 5, 'im'], ['counsel', 120, 'im']),
      at(1),
      [],
    ],
    [
      'another role’s medium is no comfort',
      notices(['counsel', 5, 'phone'], ['dataOfficer', 5, 'im']),
      notices(['counsel', 5, 'im'], ['dataOfficer', 5, 'phone']),
      at(0, 1),
      at(0, 1),
    ],
    ['told later at all is said of the facts', notices(['counsel', 5, 'im']), notices(['counsel', 60, 'im']), [], []],
    ['told no more is said of the facts', twice, notices(['dataOfficer', 5, 'im']), [], []],
  ])('%s', (_what, before, after, there, back) => {
    expect(bothWays(hotel, before, after)).toEqual([there, back])
  })

  it('whom the outlet always has told is named though no facts reach the level by themselves', () => {
    const tell =
      (...some: readonly object[]) =>
      (p: Draft) => {
        p.alert.tell.region.notices = some
      }
    const email = { to: 'regionalManager', withinMinutes: 240, media: ['email'] }
    const lost = [{ _tag: 'NotWeighed', at: 'alert.tell.region.notices.0.media' }]
    const later = { ...email, withinMinutes: 241 }
    expect(bothWays(standardProgramme, tell(email), tell(later))).toEqual([lost, []])
    expect(bothWays(standardProgramme, tell(email), tell({ ...email, to: 'department' }))).toEqual([lost, lost])
  })
})

describe('reminders of what is overdue', () => {
  const steps =
    (...minutes: readonly number[]) =>
    (p: Draft) => {
      p.review.escalations.soon = minutes.map((afterDueMinutes) => ({ afterDueMinutes, to: 'dutyManager' }))
    }
  it.each([
    ['one of two', [0, 120], [0], [{ from: 120 }], []],
    ['the second one later', [0, 120], [0, 180], [{ from: 120, to: 180 }], []],
    ['the same in another order', [0, 120], [120, 0], [], []],
  ])('%s', (_what, before, after, there, back) => {
    const less = (some: readonly object[]) =>
      some.map((one) => ({ _tag: 'EscalatedLess', priority: 'soon', role: 'dutyManager', ...one }))
    expect(bothWays(hotel, steps(...before), steps(...after))).toEqual([less(there), less(back)])
  })
})

describe('values of a column of one’s own', () => {
  const region = (column: object) => (p: Draft) => {
    p.vocabulary.columns.region = column
  }
  const words = (...values: readonly string[]) => ({ kind: 'oneOf', values, ordered: false })
  const maybe = (column: object) => ({ kind: 'maybe', column })
  const unweighed = [{ _tag: 'NotWeighed', at: 'vocabulary.columns.region' }]
  const gone = (word: string) => [{ _tag: 'WordGone', list: 'columns.region', word }]
  const usual = region(maybe(words('north', 'south')))
  it.each<readonly [string, (p: Draft) => void, (p: Draft) => void, readonly object[], readonly object[]]>([
    ['dropped', usual, region(maybe(words('north'))), gone('south'), []],
    ['misspelt', usual, region(maybe(words('north', 'soutn'))), gone('south'), gone('soutn')],
    ['in another order', usual, region(maybe(words('south', 'north'))), [], []],
    ['a column that must be filled in', usual, region(words('north', 'south')), unweighed, []],
    ['numbers for words', usual, region(maybe({ kind: 'int', from: 1, to: 2 })), unweighed, unweighed],
    ['fewer numbers', region({ kind: 'int', from: 1, to: 9 }), region({ kind: 'int', from: 2, to: 9 }), unweighed, []],
    [
      'fewer high ones',
      region({ kind: 'int', from: 1, to: 9 }),
      region({ kind: 'int', from: 1, to: 8 }),
      unweighed,
      [],
    ],
  ])('%s', (_what, before, after, there, back) => {
    expect(bothWays(hotel, before, after)).toEqual([there, back])
  })

  it('is found in a file, where no row asks for it', () => {
    const product =
      (...values: readonly string[]) =>
      (file: Draft) => {
        file.vocabulary.columns.product = maybe(words(...values))
      }
    const before = copyOf(hotel)
    product('room', 'suite')(before)
    const after = copyOf(before)
    product('room', 'suit')(after)
    expect(diffProgramme(before, after)).toMatchObject({
      right: { harms: [{ _tag: 'WordGone', list: 'columns.product', word: 'suite' }] },
    })
  })

  it('is refused in a file, where a row asks for it', () => {
    expect(
      harmsOf('hotel', (file) => {
        file.vocabulary.columns.region.column.values = ['north', 'soutn']
      }),
    ).toBe('refused')
  })
})

describe('what nothing weighs', () => {
  it.each<readonly [string, (p: Draft) => void, string]>([
    [
      'owners of a priority by a name like that of a place',
      (p) => p.review.owners.openSource.pop(),
      'review.owners.openSource.dutyManager',
    ],
    [
      'points of a feeling so called',
      (p) => {
        p.words.intensity.points.source = 0
      },
      'words.intensity.points.source',
    ],
    [
      'what an unhappy answer is on a scale so called',
      (p) => {
        p.complaints.unhappyUpTo.id = 0
      },
      'complaints.unhappyUpTo.id',
    ],
    [
      'names of an area so called',
      (p) => p.businessAreas.names.version.pop(),
      'businessAreas.names.version.the version',
    ],
    [
      'what is expected of a calendar so called',
      (p) => {
        p.expect.openHours.source.mon = []
      },
      'expect.openHours.source.mon.0',
    ],
    [
      'when a promise so called is at risk',
      (p) => {
        p.sla.targets.id.atRiskAfter = 1
      },
      'sla.targets.id.atRiskAfter',
    ],
    [
      'whose department a role stands for',
      (p) => {
        delete p.vocabulary.roles.source.department
      },
      'vocabulary.roles.source.department',
    ],
    [
      'whose name stands for a role',
      (p) => {
        p.vocabulary.roles.source.person = 'ownManager'
      },
      'vocabulary.roles.source.person',
    ],
  ])('%s', (_what, edit, at) => {
    const before = copyOf(hotel)
    before.review.owners.openSource = ['dutyManager']
    before.words.intensity.points.source = 1
    before.complaints.unhappyUpTo.id = 1
    before.businessAreas.names.version = ['the version']
    before.expect.openHours.source = { mon: [['09:00', '18:00']] }
    before.sla.targets.id = { ...before.sla.targets.urgent, id: 'id' }
    before.vocabulary.roles.source = { rank: 1, department: true }
    const after = copyOf(before)
    edit(after)
    expect(notWeighed(before, after, 9)).toEqual([{ _tag: 'NotWeighed', at }])
  })

  it.each<readonly [string, (p: Draft) => void, readonly string[]]>([
    ['a floor that is gone', (p) => p.expect.floors.shift(), ['expect.floors.grave']],
    ['a floor that is new', (p) => p.expect.floors.unshift({ id: 'new' }), ['expect.floors.new']],
    [
      'a floor that says less',
      (p) => {
        delete p.expect.floors[1].priority
      },
      ['expect.floors.member.priority'],
    ],
    ['floors in another order', (p) => p.expect.floors.reverse(), ['expect.floors']],
    ['whom a floor no longer tells', (p) => p.expect.floors[0].told.shift(), ['expect.floors.grave.told.0']],
    [
      'when a floor tells somebody',
      (p) => {
        p.expect.floors[0].told[1].withinMinutes = 99
      },
      ['expect.floors.grave.told.1.withinMinutes'],
    ],
    ['a list a day fewer', (p) => p.review.digest.handOut.at.shift(), ['review.digest.handOut.at.09:00']],
    [
      'a priority that is handed out in lists',
      (p) => p.review.digest.priorities.pop(),
      ['review.digest.priorities.later'],
    ],
    ['an owner', (p) => p.review.owners.soon.shift(), ['review.owners.soon.managerNorth']],
    [
      'the same word twice',
      (p) => p.expect.publicChannels.push('onlineReview'),
      ['expect.publicChannels.onlineReview'],
    ],
    ['one word for another', (p) => p.expect.lexicons.splice(0, 1, 'others'), ['expect.lexicons.hotel-words']],
  ])('is told by its name, and nothing behind it: %s', (_what, edit, at) => {
    const before = copyOf(hotel)
    const after = copyOf(before)
    edit(after)
    expect(notWeighed(before, after, 9)).toEqual(at.map((place) => ({ _tag: 'NotWeighed', at: place })))
  })

  it('is nothing of where things come from and what they are called', () => {
    const before = copyOf(standardProgramme)
    expect(notWeighed(before, renamed(before, []), 9)).toEqual([])
  })

  it('is nothing of a role that comes or goes', () => {
    const before = copyOf(hotel)
    const after = copyOf(before)
    after.vocabulary.roles.concierge = { rank: 1 }
    expect([notWeighed(before, after, 9), notWeighed(after, before, 9)]).toEqual([[], []])
  })
})

/** The same with every name, version and source another. */
const renamed = (value: Draft, path: readonly string[]): Draft => {
  if (typeof value !== 'object' || value === null) {
    const said = /^(?:id|version|(?:owners|case|escalations)?[sS]ource)$/.test(path.at(-1) ?? '')
    return said ? `${value} anew` : value
  }
  if (Array.isArray(value)) return value.map((one, place) => renamed(one, [...path, String(place)]))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, [...path, key])]))
}
