import { int, maybe, ordered, real, subsetOf } from '../../src/tables/shape/column.ts'
import { table } from '../../src/tables/shape/define.ts'

export { compile } from '../../src/tables/deciding/compile.ts'
export { diff } from '../../src/tables/questions/diff.ts'
export { verify } from '../../src/tables/questions/verify.ts'

/** Three columns: score, lifetime value, red flags. */
export const three = table({
  id: 'three',
  version: '1.0.0',
  columns: { score: int(0, 10), ltv: real('CNY'), redFlags: subsetOf('legal', 'safety', 'fraud') },
  outputs: ['P0', 'P1', 'P2', 'none'],
  hit: 'mostUrgent',
  rows: [
    {
      id: 'p0',
      when: { score: { le: 3 }, ltv: { ge: 10000 }, redFlags: { anyOf: ['legal', 'safety', 'fraud'] } },
      then: 'P0',
      source: 'A2.3',
    },
    { id: 'p1-high', when: { score: { le: 6 }, ltv: { ge: 10000 } }, then: 'P1', source: 'A2.3' },
    { id: 'p1-severe', when: { score: { le: 3 }, ltv: { lt: 10000 } }, then: 'P1', source: 'A2.3' },
    { id: 'p2', when: { score: { ge: 4, le: 6 }, ltv: { lt: 10000 } }, then: 'P2', source: 'A2.3' },
    { id: 'none', when: { score: { ge: 7 } }, then: 'none', source: 'A2.1' },
  ],
})

/** Five columns and ten rows. */
export const five = table({
  id: 'five',
  version: '1.0.0',
  columns: {
    score: maybe(int(0, 10)),
    tier: maybe(ordered('standard', 'high', 'strategic')),
    redFlags: subsetOf('legal', 'safety', 'fraud'),
    reach: ordered('private', 'public', 'amplified'),
    intensity: ordered('calm', 'annoyed', 'angry', 'extreme'),
  },
  outputs: ['P0', 'P1', 'P2', 'none'],
  hit: 'mostUrgent',
  expect: {
    monotone: {
      score: 'lessUrgent',
      tier: 'moreUrgent',
      redFlags: 'moreUrgent',
      reach: 'moreUrgent',
      intensity: 'moreUrgent',
    },
  },
  rows: [
    {
      id: 'law-or-safety',
      when: {
        score: { orMissing: true },
        tier: { orMissing: true },
        redFlags: { anyOf: ['legal', 'safety'] },
      },
      then: 'P0',
      source: 'A4.7',
    },
    {
      id: 'high-red',
      when: { score: { le: 3 }, tier: { in: ['high', 'strategic'] }, redFlags: { anyOf: ['fraud'] } },
      then: 'P0',
      source: 'A2.3',
    },
    {
      id: 'strategic-amplified',
      when: { score: { le: 6 }, tier: { is: 'strategic' }, reach: { is: 'amplified' } },
      then: 'P0',
      source: 'A4.6',
    },
    {
      id: 'extreme-in-public',
      when: {
        score: { le: 6 },
        tier: { orMissing: true },
        reach: { in: ['public', 'amplified'] },
        intensity: { is: 'extreme' },
      },
      then: 'P0',
      source: 'A4.6',
    },
    {
      id: 'high-detractor',
      when: { score: { le: 6 }, tier: { in: ['high', 'strategic'] } },
      then: 'P1',
      source: 'A2.3',
    },
    { id: 'severe', when: { score: { le: 3 }, tier: { orMissing: true } }, then: 'P1', source: 'A2.3' },
    {
      id: 'angry-in-public',
      when: {
        score: { le: 6 },
        tier: { orMissing: true },
        reach: { in: ['public', 'amplified'] },
        intensity: { in: ['angry', 'extreme'] },
      },
      then: 'P1',
      source: 'A4.6',
    },
    { id: 'mild', when: { score: { ge: 4, le: 6 }, tier: { orMissing: true } }, then: 'P2', source: 'A2.3' },
    {
      id: 'fraud-word',
      when: { score: { orMissing: true }, tier: { orMissing: true }, redFlags: { anyOf: ['fraud'] } },
      then: 'P2',
      source: 'A4.6',
    },
    {
      id: 'else',
      when: { score: { orMissing: true }, tier: { orMissing: true } },
      then: 'none',
      source: 'A2.1',
    },
  ],
})
