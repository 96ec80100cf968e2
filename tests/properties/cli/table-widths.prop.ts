import { describe, expect } from 'vitest'
import { en } from '../../../src/cli/locales/en.ts'
import { zhCN } from '../../../src/cli/locales/zh-CN.ts'
import { between, fitting } from '../../../src/cli/show/table-widths.ts'
import { fc, prop } from '../../support/prop.ts'

const cell = fc.string({ unit: fc.constantFrom('a', ' ', '客', '1'), maxLength: 60 })
const shown = fc.record({
  priority: fc.constantFrom('P0', 'P1', 'urgent'),
  due: fc.constantFrom('', '2026-11-20 05:12'),
  left: cell,
  who: cell,
  channel: cell,
  customer: cell,
  why: cell,
  quote: cell,
  state: fc.constant('onTrack' as const),
})

describe('the table of the queue', () => {
  prop([fc.array(shown, { maxLength: 5 }), fc.integer({ min: 60, max: 240 }), fc.constantFrom(en, zhCN)])(
    'no terminal of sixty columns or more is too narrow for it',
    (rows, width, { heads }) => {
      const { layout, widths } = fitting(rows, { ...heads, due: heads.due('America/Argentina/ComodRivadavia') }, width)
      expect(widths.reduce((sum, one) => sum + one + between, 0)).toBeLessThanOrEqual(width)
      expect(layout.flat().sort()).toEqual(Object.keys(heads).sort())
    },
  )
})
