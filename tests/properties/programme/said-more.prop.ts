import { describe, expect } from 'vitest'
import type { CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { assigned, called } from '../../support/case-day.ts'
import { fc, prop } from '../../support/prop.ts'
import { sweptBooks } from '../../support/swept-books.ts'

/** What happens in an hour: the customer says something, the sweep runs, somebody works the case. */
const step = fc.constantFrom('says', 'sweeps', 'assigns', 'calls', 'answers', 'closes', 'lowers', 'calls', 'sweeps')
const reason = '看过了'

describe('what customers add', () => {
  prop([fc.array(step, { maxLength: 14, size: 'max' })], { numRuns: 120 })(
    'what a customer adds is heard once, in a case that is worked',
    (steps) => {
      const books = sweptBooks(['a', 0, { score: 2, comment: '第0句' }])
      let [hour, saidAt] = [0, 0]
      const works: { readonly [what: string]: () => CaseIntent } = {
        assigns: () => assigned,
        calls: () => called,
        answers: () => ({ _tag: 'RecordReply', channel: 'email' }),
        closes: () => ({ _tag: 'CloseCase', outcome: 'declined', seen: books.of('a').version }),
        lowers: () => ({ _tag: 'Reprioritise', to: 'P2', cause: 'person', reason, seen: books.of('a').version }),
      }
      for (const what of [...steps, 'sweeps', 'sweeps']) {
        hour += 1
        if (what === 'says') {
          saidAt = hour
          books.hears('a', hour, { score: 2, comment: `第${hour}句` })
        } else if (what === 'sweeps') books.sweeps('a', hour)
        else books.works('a', hour, works[what]?.() ?? assigned)
      }
      expect(books.wanted('a', hour + 1).filter(({ _tag }) => _tag !== 'AssignCase')).toEqual([])
      if (saidAt === 0) return
      const events = books.events('a')
      const said = saidAt * 3_600_000
      const told = events.filter(({ _tag, at }) => _tag === 'CustomerMessaged' && at === said)
      expect(told.length).toBeLessThan(2)
      const isAfter = (...tags: readonly string[]) => events.some(({ _tag, at }) => tags.includes(_tag) && at >= said)
      const owed = books.review(hour + 100).duties.map(({ duty }) => duty)
      const isOwed = owed.includes('answer') || owed.includes('firstContact')
      const wasSeen = isAfter('ContactMade', 'AgentReplied') || (told.length > 0 && isAfter('CaseClosed'))
      expect(isOwed || wasSeen || (isAfter('CaseReopened') && isAfter('CaseClosed'))).toBe(true)
    },
  )
})
