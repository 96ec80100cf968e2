import { describe, expect, it } from 'vitest'
import { adapterLaws } from '../../../src/testing/laws/adapter-laws.ts'
import { samples } from '../../support/ingest.ts'
import { seeded } from '../../support/prop.ts'

describe.each(samples)('$name', ({ name, adapter, delivery }) => {
  it('takes its sample', () => {
    const answer = adapter(delivery)
    expect(answer._tag === 'Left' ? answer.left._tag : 'facts').toBe(name === 'wecom callback' ? 'MustFetch' : 'facts')
  })

  for (const { title, check } of adapterLaws(adapter, [delivery])) it(title, () => check({ ...seeded, numRuns: 20 }))
})
