import { describe, expect, it } from 'vitest'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { compiledOf } from '../../support/lexicons.ts'
import { pairs } from './denial-pairs.ts'

const read = redFlagsIn(compiledOf(zhRedFlags))

describe.each(Object.entries(pairs))('denied and not denied: %s', (_, some) => {
  it('has ten pairs', () => {
    expect(some).toHaveLength(10)
  })
  it.each(some)('%s is taken back, %s is not', (denied, counts) => {
    expect(read(denied).categories).toEqual([])
    expect(read(denied).suppressed.length).toBeGreaterThan(0)
    expect(read(counts).categories).not.toEqual([])
  })
})
