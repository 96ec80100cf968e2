import { describe, expect, it } from 'vitest'
import type { Words } from '../../../../src/inner-loop/vocabulary/words.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { shortened } from '../../../../src/programme/policy/shortened.ts'
import { verifyProgramme } from '../../../../src/programme/verify/verify-programme.ts'
import type { Draft } from '../../../support/programmes/harms-of.ts'
import { sampleOf } from '../../../support/programmes/sample.ts'

/** What is found of the hotel's programme, edited, where it expects nothing of itself. */
const found = (edit: (programme: Draft) => void): readonly object[] => {
  const { expect: _, ...programme } = structuredClone(shortened(sampleOf('hotel'))) as Draft
  programme.expect = { leftOut: { 'hotel-routing': ['legal', 'safety', 'dataLeak'] } }
  edit(programme)
  const proof = verifyProgramme<Words>(programme)
  return proof._tag === 'Left' ? proof.left : []
}
const own = { rank: 2, person: 'ownManager' }

describe('whom an alert tells', () => {
  it('is somebody whom the facts name: not every customer has a manager of their own', () => {
    expect(
      found(({ vocabulary, alert }) => {
        vocabulary.roles.own = own
        alert.tell.house.notices = [{ to: 'own', withinMinutes: 60, media: ['im'] }]
      }),
    ).toEqual([
      {
        _tag: 'ToldUnnamed',
        at: 'alert.tell.house',
        of: 'vocabulary.roles',
        witness: expect.objectContaining({ csm: 'none', reach: 'public' }),
      },
    ])
  })

  it('may be a person besides somebody who is always there', () => {
    expect(
      found(({ vocabulary, alert }) => {
        vocabulary.roles.own = own
        alert.tell.house.notices.push({ to: 'own', withinMinutes: 60, media: ['im'] })
      }),
    ).toEqual([])
  })

  it('may be the manager of a region where only outlets alert so', () => {
    expect(standardProgramme.alert.tell.region.notices.map(({ to }) => to)).toEqual(['regionalManager'])
    expect(verifyProgramme(standardProgramme)._tag).toBe('Right')
  })

  it('is of a level there is, at every outlet too', () => {
    expect(
      found(({ alert }) => {
        alert.alsoAtOutlet = 'regoin'
      }),
    ).toContainEqual({ _tag: 'WordUnknown', at: 'alert.alsoAtOutlet', word: 'regoin', notIn: 'vocabulary.levels' })
  })
})

describe('who is handed a case', () => {
  it('is no department of a part of the business that nobody named (A4.17)', () => {
    expect(
      found(({ vocabulary }) => {
        vocabulary.roles.guestRelations.department = true
      }),
    ).toContainEqual(
      expect.objectContaining({ _tag: 'OwnerUnnamed', at: 'routing', role: 'guestRelations', priority: 'later' }),
    )
  })
})

describe('who hears of what is overdue', () => {
  it('is somebody, where somebody hears of what is less grave', () => {
    expect(
      found(({ review }) => {
        review.escalations.urgent = []
      }),
    ).toEqual([{ _tag: 'GraverUntold', at: 'review.escalations.urgent', than: 'review.escalations.soon' }])
  })
})

describe('who hears of what is overdue, besides', () => {
  const steps =
    (...roles: readonly string[]) =>
    ({ vocabulary, review }: Draft): void => {
      vocabulary.roles.own = own
      review.escalations.soon = roles.map((to) => ({ afterDueMinutes: 0, to }))
    }

  it('is somebody who is always there', () => {
    expect(found(steps('own'))).toEqual([
      { _tag: 'ToldUnnamed', at: 'review.escalations.soon', of: 'vocabulary.roles', witness: { csm: 'none' } },
    ])
    expect(found(steps('own', 'dutyManager'))).toEqual([])
  })
})

describe('what is more urgent', () => {
  const hastened = (withinMinutes: number) => (programme: Draft) => {
    const clock = { id: 'house', atRiskAfter: 0.5, channels: ['email'], calendar: 'elapsed', source: 'handbook' }
    programme.sla.alerts = { house: { ...clock, withinMinutes } }
  }

  it('is contacted no later than what an alert hastens that is no higher', () => {
    expect(found(hastened(60))).toEqual([
      { _tag: 'GraverSlower', at: 'sla.targets.urgent', than: 'sla.alerts.house', minutes: 120, thanMinutes: 60 },
    ])
    expect(found(hastened(120))).toEqual([])
  })

  it('may be contacted later by its target where its own alert hastens it as much', () => {
    expect(
      found((programme) => {
        hastened(60)(programme)
        programme.sla.alerts.chain = { ...programme.sla.alerts.house, id: 'chain' }
      }),
    ).toEqual([])
  })
})

describe('a promise', () => {
  it.each<readonly [string, (programme: Draft) => void, object]>([
    [
      'on a calendar that never opens',
      ({ calendars }) => {
        calendars.office.weekly = {}
      },
      { at: 'sla.targets.later', of: 'calendars.office' },
    ],
    [
      'longer than all time',
      ({ sla }) => {
        sla.targets.later.withinMinutes = 1e308
        sla.targets.later.calendar = 'elapsed'
      },
      { at: 'sla.targets.later', of: 'calendars.elapsed' },
    ],
  ])('%s never falls due', (_what, edit, where) => {
    expect(found(edit)).toEqual([{ _tag: 'NeverDue', ...where }])
  })
})

describe('a column of the programme’s own', () => {
  const brand = { kind: 'oneOf', values: ['a', 'b'], ordered: false }
  const looking = (programme: Draft): void => {
    programme.triage.columns.push('brand')
  }

  it('has room for feedback that does not name it, where a table looks at it', () => {
    const required = (programme: Draft): void => {
      programme.vocabulary.columns.brand = brand
      looking(programme)
    }
    expect(found(required)).toEqual([
      { _tag: 'ColumnRequired', at: 'triage', column: 'brand', of: 'vocabulary.columns.brand' },
    ])
  })

  it.each([
    ['is a list, which may be empty', { kind: 'subsetOf', values: ['a', 'b'] }, looking],
    ['is looked at by nobody', brand, () => undefined],
  ])('may be without where it %s', (_what, column, edit) => {
    expect(
      found((programme) => {
        programme.vocabulary.columns.brand = column
        edit(programme)
      }),
    ).toEqual([])
  })
})

describe('a spelling', () => {
  it.each<readonly [string, (programme: Draft) => void, object]>([
    [
      'of two parts of the business',
      ({ businessAreas }) => businessAreas.names.staff.push(' 客房'),
      { at: 'businessAreas.names.staff', word: ' 客房' },
    ],
    [
      'of two kinds of red lines',
      ({ words }) => words.categories.media.push('法 律'),
      { at: 'words.categories.media', word: '法 律' },
    ],
    [
      'of one that is another’s own word',
      ({ words }) => words.categories.media.push('LEGAL'),
      { at: 'words.categories.media', word: 'LEGAL' },
    ],
  ])('%s means neither', (_what, edit, where) => {
    expect(found(edit)).toEqual([{ _tag: 'WordRepeated', ...where }])
  })
})

describe('what is written', () => {
  it.each<readonly [string, (programme: Draft) => void, object]>([
    [
      'a customer counts as unreachable after no attempt',
      (programme) => {
        programme.case.unreachable.attempts = 0
      },
      { at: 'case.unreachable.attempts', received: '0' },
    ],
    [
      'an unhappy answer of a scale nobody has',
      ({ complaints }) => {
        complaints.unhappyUpTo['1–5'] = 2
      },
      { at: 'complaints.unhappyUpTo.1–5', received: '"1–5"' },
    ],
  ])('%s', (_what, edit, where) => {
    expect(found(edit)).toEqual([expect.objectContaining({ _tag: 'Misshapen', ...where })])
  })

  it('a promise says nothing of who is handed the case', () => {
    const promise = { withinMinutes: 1440, channels: ['email'], calendar: 'office', source: 'handbook' }
    expect(
      found((programme) => {
        programme.expect.promises = { later: { ...promise, handedTo: ['nobody'] } }
      }),
    ).toEqual([expect.objectContaining({ _tag: 'KeyNotKnown', at: 'expect.promises.later.handedTo' })])
  })
})
