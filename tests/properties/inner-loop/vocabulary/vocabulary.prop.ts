import { describe, expect } from 'vitest'
import { columnsOf } from '../../../../src/inner-loop/vocabulary/columns.ts'
import { outcomesOf, urgencyIn, type Vocabulary } from '../../../../src/inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../../../src/inner-loop/vocabulary/words.ts'
import { standardVocabulary } from '../../../../src/policies/vocabulary.ts'
import { knownOf } from '../../../../src/tables/shape/column.ts'
import { fc, prop } from '../../../support/prop.ts'

const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
const vocabularies: fc.Arbitrary<Vocabulary<Words>> = fc
  .record({ priorities: list, tiers: list, categories: list, hints: list, areas: list })
  .map((lists) => ({ ...standardVocabulary, ...lists }))

describe('columnsOf', () => {
  prop([vocabularies])('columns carry the words of their lists, in their order', (vocabulary) => {
    const { priorities, tiers, categories, hints, areas } = vocabulary
    const columns = columnsOf(vocabulary)
    const wordsIn = (name: 'priority' | 'valueTier' | 'redFlags' | 'graver' | 'businessArea') => {
      const known = knownOf(columns[name])
      return 'values' in known ? known.values : []
    }
    expect(wordsIn('priority')).toEqual(['noCase', ...[...priorities].reverse()])
    expect(wordsIn('valueTier')).toEqual(tiers)
    expect(wordsIn('redFlags')).toEqual(categories)
    expect(wordsIn('graver')).toEqual([...categories, ...hints])
    expect(wordsIn('businessArea')).toEqual(areas)
  })
})

describe('urgencyIn', () => {
  prop([list, fc.string()])('ranks outcomes as listed, what the list does not have last', (priorities, other) => {
    const urgencyOf = urgencyIn(priorities)
    expect(outcomesOf({ priorities }).map(urgencyOf)).toEqual([...priorities.keys(), priorities.length])
    if (!priorities.includes(other)) expect(urgencyOf(other)).toBe(priorities.length)
  })
})
