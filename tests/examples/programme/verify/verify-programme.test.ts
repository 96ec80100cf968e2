import { describe, expect, it } from 'vitest'
import { say as sayEnglish } from '../../../../src/locales/en.ts'
import { say } from '../../../../src/locales/zh-CN.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import type { WrittenProgramme } from '../../../../src/programme/policy/written.ts'
import { remarksOnProgramme } from '../../../../src/programme/verify/remarks.ts'
import { verifyProgramme } from '../../../../src/programme/verify/verify-programme.ts'
import { verified } from '../../../support/verified.ts'

// biome-ignore lint/suspicious/noExplicitAny: edits of any place of a programme
type Loose = any
const edited = (edit: (programme: Loose) => void): WrittenProgramme => {
  const copy = JSON.parse(JSON.stringify(standardProgramme)) as Loose
  edit(copy)
  return copy as WrittenProgramme
}
const findings = (edit: (programme: Loose) => void) => {
  const proof = verifyProgramme(edited(edit))
  return proof._tag === 'Left' ? proof.left : []
}
const desk = (name = 'desk') => ({
  [name]: {
    id: name,
    timeZone: 'Asia/Shanghai',
    weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]])),
  },
})

describe('verifyProgramme', () => {
  it('proves the standard programme, and finds nothing worth a remark', () => {
    expect(verifyProgramme(standardProgramme)).toEqual({ _tag: 'Right', right: standardProgramme })
    expect(remarksOnProgramme(standardProgramme)).toEqual([])
  })

  it.each<readonly [string, (programme: Loose) => void, string]>([
    [
      'a misspelt category in the triage table alone (a P0 would be lost in silence)',
      (p) => {
        p.triage = JSON.parse(JSON.stringify(p.triage).replaceAll('"safety"', '"safty"'))
      },
      'no row of triage asks for “safety” of vocabulary.categories',
    ],
    [
      'a route to nobody',
      (p) => {
        p.routing.rows.find(({ id }: Loose) => id === 'regular').then = 'none'
      },
      'routing hands a P2 to nobody: {',
    ],
    [
      'a route to a role that may not own the case',
      (p) => {
        p.case.owners.P1 = ['seniorAgent', 'csDirector']
      },
      'routing hands a P1 to csm, whom case.owners.P1 does not name: {',
    ],
    [
      'a route to the customer’s own manager, who has none',
      (p) => {
        p.routing.rows.find(({ id }: Loose) => id === 'no-own-manager').then = 'ticket:csm'
      },
      'routing hands a P1 to csm, for whom vocabulary.roles has a person or department stand whom no facts name: {',
    ],
    [
      'a route to the outlet’s regional manager, where no outlet is named',
      (p) => {
        p.routing.rows.find(({ id }: Loose) => id === 'regular').then = 'ticket:regionalManager'
      },
      'routing hands a P2 to regionalManager, for whom vocabulary.roles has a person or department stand whom no facts name: {',
    ],
    [
      'a role that a person comes to stand for, and is routed to where there is none',
      (p) => {
        p.vocabulary.roles.seniorAgent.person = 'ownManager'
      },
      'routing hands a P1 to seniorAgent, for whom vocabulary.roles has a person or department stand whom no facts name: {',
    ],
    [
      'a P0 of the law to the director, whom no alert of it tells (A2.5)',
      (p) => {
        p.routing.rows.find(({ id }: Loose) => id === 'crisis-by-law-or-safety').then = 'alert:csDirector'
      },
      'routing answers csDirector, below expect.floors.P0-of-law-or-safety-to-the-crisis-team, to {',
    ],
    [
      'a P0 in public to the director (A2.5)',
      (p) => {
        p.routing.rows.find(({ id }: Loose) => id === 'crisis-in-public').then = 'alert:csDirector'
      },
      'routing answers csDirector, below expect.floors.P0-in-public-to-the-crisis-team, to {',
    ],
    [
      'a P0 slower than a P2',
      (p) => {
        p.sla.targets.P0.withinMinutes = 2880
        p.expect = {}
      },
      'sla.targets.P0 takes 2880 min at worst, sla.targets.P1 only 240 min',
    ],
    [
      'a clock that is longer than promised',
      (p) => {
        p.sla.targets.P2.withinMinutes = 2880
      },
      'sla.targets.P2 is slower than expect.promises.P2',
    ],
    [
      'a channel less than promised',
      (p) => {
        p.sla.targets.P2.channels = ['email']
      },
      'sla.targets.P2 names other channels than expect.promises.P2',
    ],
    [
      'a calendar that is not there',
      (p) => {
        p.sla.targets.P2.calendar = 'desk'
        p.expect = {}
      },
      'sla.targets.P2 says “desk”, which calendars does not have',
    ],
    [
      'an owner of whom nobody said what they may grant',
      (p) => {
        delete p.authority.compensation.limits.crisisPr
      },
      'routing hands cases to crisisPr, of whom authority.compensation.limits says nothing',
    ],
    [
      'a role that is told and that nobody plays',
      (p) => {
        p.alert.tell.lawOrSafety.notices[0].to = 'lawyers'
      },
      'alert.tell.lawOrSafety says “lawyers”, which vocabulary.roles does not have',
    ],
    [
      'a notice less',
      (p) => {
        p.alert.tell.lawOrSafety.notices.splice(0, 1)
      },
      'alert.tell.lawOrSafety answers legal, below expect.floors.law-or-safety, to {',
    ],
    [
      'a level without anybody to tell',
      (p) => {
        delete p.alert.tell.region
      },
      'alert.tell has nothing for “region” of vocabulary.levels',
    ],
    [
      'a priority without a clock',
      (p) => {
        delete p.sla.targets.P2
      },
      'sla.targets has nothing for “P2” of vocabulary.priorities',
    ],
    [
      'a lexicon that is gone',
      (p) => {
        p.words.lexicons = p.words.lexicons.slice(0, 1)
      },
      'words.lexicons lacks “en-red-flags”, which expect.lexicons asks for',
    ],
    [
      'a lexicon that finds a category nobody knows',
      (p) => {
        p.words.lexicons = JSON.parse(JSON.stringify(p.words.lexicons).replaceAll('"fraud"', '"fraude"'))
      },
      'words.lexicons.0 says “fraude”, which vocabulary.categories does not have',
    ],
    [
      'a column that is not the programme’s',
      (p) => {
        p.triage.columns = ['score', 'valueTier', 'redFlag']
      },
      'triage looks at “redFlag”, which is not to be had there: see vocabulary.columns.redFlag',
    ],
    [
      'a lower rank for what is graver',
      (p) => {
        p.vocabulary.roles.csDirector.rank = 1
      },
      'routing hands {',
    ],
    [
      'a public channel less',
      (p) => {
        p.reach.publicChannels = ['socialListening']
      },
      'reach.publicChannels lacks “onlineReview”, which expect.publicChannels asks for',
    ],
    [
      'hours cut short',
      (p) => {
        p.calendars = desk()
        p.expect = { openHours: { desk: { mon: [['08:00', '18:00']] } } }
      },
      'calendars.desk is closed 60 minutes a week in which expect.openHours.desk has it open',
    ],
    [
      'a cut of the higher tier below that of the lower',
      (p) => {
        p.valueTier.cuts = { below: 'high', from: { high: { amount: 1, currency: 'CNY' } } }
      },
      'valueTier.cuts.from.high does not lie above valueTier.cuts.below',
    ],
  ])('refuses %s', (_what, edit, sentence) => {
    const found = findings(edit)
    expect(found.map(sayEnglish).map((one) => one.slice(0, sentence.length))).toContain(sentence)
    expect(found.map(say).every((one) => /[\u4e00-\u9fff]/u.test(one))).toBe(true)
  })

  it('shows by facts who is owned by a lower rank', () => {
    const [first] = findings((p) => {
      p.vocabulary.roles.csDirector.rank = 1
    })
    expect(first).toMatchObject({
      _tag: 'GraverOwnedLower',
      at: 'routing',
      role: 'csDirector',
      thanRole: 'csm',
      of: 'vocabulary.roles',
      witness: [
        { redFlags: ['fraud'], score: 0, valueTier: 'high' },
        { score: 0, valueTier: 'standard' },
      ],
    })
  })
  it('72 elapsed hours may stand beside 8 desk hours: what is graver is not slower at worst', () => {
    const beside = (withinMinutes: number) => (p: Loose) => {
      p.calendars = desk()
      p.expect = {}
      p.sla.targets.P1 = { ...p.sla.targets.P1, calendar: 'desk', withinMinutes }
      p.sla.targets.P2 = { ...p.sla.targets.P2, withinMinutes: 72 * 60 }
    }
    // Who comes on Friday at closing time is called by Monday at 17:00, after 71 hours.
    expect(findings(beside(480))).toEqual([])
    expect(findings(beside(540)).map(sayEnglish)).toEqual([])
    expect(findings(beside(541)).map(sayEnglish)).toEqual([
      'sla.targets.P1 takes 5221 min at worst, sla.targets.P2 only 4320 min',
    ])
  })
  it('closures by date are a remark', () => {
    const holiday = verified(
      edited((p) => {
        p.calendars = desk()
        p.calendars.desk.holidays = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']
        p.expect = {}
        p.sla.targets.P1 = { ...p.sla.targets.P1, calendar: 'desk', withinMinutes: 480 }
        p.sla.targets.P2 = { ...p.sla.targets.P2, withinMinutes: 72 * 60 }
      }),
    )
    expect(remarksOnProgramme(holiday).map(sayEnglish)).toEqual([
      'sla.targets.P1 may be due later than sla.targets.P2 around dated closures: 11460 min from 2026-09-30T10:00:00.000Z',
    ])
  })
  it('a calendar that is closed for weeks is a remark, with the dates', () => {
    const closed = (days: number) =>
      remarksOnProgramme(
        verified(
          edited((p) => {
            p.calendars = desk()
            // From Friday, 20 November on.
            p.calendars.desk.holidays = Array.from({ length: days }, (_, day) =>
              new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10),
            )
            p.expect = {}
            p.sla.targets.P2 = { ...p.sla.targets.P2, calendar: 'desk', withinMinutes: 480 }
          }),
        ),
      ).map(sayEnglish)
    expect(closed(60)).toEqual([
      'calendars.desk is closed for 60 days on end, from 2026-11-19T10:00:00.000Z to 2027-01-19T01:00:00.000Z: nothing promised on it falls due meanwhile',
    ])
    expect(closed(14)).toEqual([
      'calendars.desk is closed for 14 days on end, from 2026-11-19T10:00:00.000Z to 2026-12-04T01:00:00.000Z: nothing promised on it falls due meanwhile',
    ])
    expect(closed(11)).toEqual([])
  })
  it('escalations are compared by their hours, in whatever order they are written', () => {
    const written = (...steps: readonly number[]) =>
      findings((p) => {
        p.review.escalations.P0 = steps.map((afterDueMinutes) => ({ afterDueMinutes, to: 'csDirector' }))
      }).map(sayEnglish)
    expect(written(60, 0)).toEqual([])
    expect(written(0, 60)).toEqual([])
    expect(written(120, 60)).toEqual(['review.escalations.P0 takes 60 min at worst, review.escalations.P1 only 0 min'])
  })
  it('what loses nobody is a remark and no refusal', () => {
    const lax = verified(
      edited((p) => {
        p.case.owners.P2 = [...p.case.owners.P2, 'nobodyYet']
        p.case.owners.P7 = ['csm']
        p.review.owners.P8 = ['csm']
        p.review.escalations.P9 = []
        p.sla.targets.P10 = { ...p.sla.targets.P2 }
        p.alert.tell.uproar = p.alert.tell.region
        p.businessAreas.names.canteen = ['食堂']
        p.calendars = desk('night')
        p.authority.technicalResources.roles = ['csm']
        p.triage.columns.valueTier.column.values = ['high', 'standard']
        p.triage.expect = {}
      }),
    )
    expect(remarksOnProgramme(lax).map(sayEnglish)).toEqual([
      'businessAreas.names says “canteen”, which vocabulary.areas does not have',
      'triage.columns.valueTier has another order than vocabulary.tiers; it decides nothing',
      'case.owners says “P7”, which vocabulary.priorities does not have',
      'review.owners says “P8”, which vocabulary.priorities does not have',
      'sla.targets says “P10”, which vocabulary.priorities does not have',
      'review.escalations says “P9”, which vocabulary.priorities does not have',
      'alert.tell says “uproar”, which vocabulary.levels does not have',
      'case.owners.P2 says “nobodyYet”, which vocabulary.roles does not have',
      'review.owners and case.owners name different owners of a P2',
      ...['crisisPr', 'csDirector', 'seniorAgent', 'regionalManager', 'department', 'regularService'].map(
        (role) => `routing hands cases to ${role}, whom authority.technicalResources does not name`,
      ),
      'calendars: nobody uses “night”',
    ])
    expect(
      remarksOnProgramme(lax)
        .map(say)
        .every((one) => /[\u4e00-\u9fff]/u.test(one)),
    ).toBe(true)
  })
})
