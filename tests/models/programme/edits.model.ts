import { describe, expect, it } from 'vitest'
import type { ProgrammeFinding } from '../../../src/explain/programme/programme-finding.ts'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import type { WrittenProgramme } from '../../../src/programme/policy/written.ts'
import type { Checked } from '../../../src/programme/verify/checks/found.ts'
import { verifyProgramme } from '../../../src/programme/verify/verify-programme.ts'
import { type Edit, editsOf, movedClocks } from '../../support/edits.ts'
import { harmOf, someFacts } from '../../support/harm.ts'
import { editsOfShape, withTwinLevels } from '../../support/programmes/edits-of-shape.ts'
import { fewWordsOf } from '../../support/programmes/sample.ts'
import { fc } from '../../support/prop.ts'
import { verified } from '../../support/verified.ts'

const companies: readonly (readonly [string, WrittenProgramme<Words>])[] = [
  ['the articles’ shop', fewWordsOf('shop')],
  ['a software company', fewWordsOf('saas')],
  ['a hotel chain', fewWordsOf('hotel')],
  ['a hotel chain of three levels alike', withTwinLevels(fewWordsOf('hotel'))],
]
/** Some edits each time, drawn anew; all of them where they are asked for (minutes). */
const all = process.env['EDITS'] === 'all'
const seed = Number(process.env['FC_SEED'] ?? 20261121)
const drawn = (edits: readonly Edit[], count: number): readonly Edit[] => {
  const length = Math.min(count, edits.length)
  const some = fc.shuffledSubarray([...edits], { minLength: length, maxLength: length })
  return all ? edits : (fc.sample(some, { numRuns: 1, seed })[0] ?? [])
}

/** Edits of one place, of more than one, and of a programme that was edited before. */
const drawnOf = (base: Checked): readonly Edit[] => {
  const [single, shape] = [editsOf(base), editsOfShape(base)]
  const twice = drawn(single, 10).flatMap(({ name, programme }) =>
    drawn(editsOf(programme), 1).map((edit) => ({ ...edit, name: `${name}; ${edit.name}` })),
  )
  return [...drawn(single, 50), ...drawn(shape, 20), ...(all ? [] : twice)]
}
const counted = { harmless: 0, refused: 0 }

describe.each(companies)('%s', (_name, written) => {
  const base = verified(written) as unknown as Checked
  const harm = harmOf(base, someFacts(base, 1500, seed))
  const told = drawnOf(base).map(({ name, programme }) => {
    const found = findingsIn(programme)
    const refused = found.length > 0
    return {
      name,
      harm: harm(programme),
      refused,
      named: !refused && namedIn(base, programme),
      miswritten: found.some(isWriting),
    }
  })
  const harmless = told.filter((one) => one.harm === undefined && !one.miswritten)
  counted.harmless += harmless.length
  counted.refused += harmless.filter((one) => one.refused).length

  it('every edit of one place that loses, delays or tells less is found, or named as a harm', () => {
    expect(told.filter((one) => one.harm !== undefined).length).toBeGreaterThan(20)
    expect(told.filter((one) => one.harm !== undefined && !one.refused && !one.named)).toEqual([])
    if (all) {
      const unrefused = told.filter((one) => one.harm !== undefined && !one.refused).map(({ name }) => name)
      const refused = harmless.filter((one) => one.refused).length
      process.stdout.write(`${JSON.stringify({ edits: told.length, harmless: harmless.length, refused, unrefused })}\n`)
    }
  })
})

describe.each(companies.slice(1, 3))('%s, which expects nothing of its clocks', (_name, written) => {
  const { expect: expected, ...others } = verified(written) as unknown as Checked
  const base = { ...others, expect: { ...expected, promises: {} } } as Checked
  const harm = harmOf(base, someFacts(base, 300, seed))

  it('a promise moved to another clock is named by the diff where somebody waits longer', () => {
    const later = movedClocks(base).filter(({ programme }) => harm(programme) !== undefined)
    expect(later.length).toBeGreaterThan(3)
    const unnamed = later.filter(({ programme }) => {
      const found = diffProgramme(base as never, programme as never)
      return found._tag === 'Right' && found.right.harms.every(({ _tag }) => _tag !== 'ContactLater')
    })
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })
})

describe('the three companies together', () => {
  it('of edits that lose nobody and are well written, fewer than a quarter are refused', () => {
    expect(counted.harmless).toBeGreaterThan(50)
    expect(counted.refused / counted.harmless).toBeLessThan(0.25)
  })
})

const findingsIn = (programme: Checked): readonly ProgrammeFinding[] => {
  const proof = verifyProgramme(programme as never)
  return proof._tag === 'Left' ? proof.left : []
}

/** Whether the diff of the two versions names somebody who loses by it. */
const namedIn = (before: Checked, after: Checked): boolean => {
  const found = diffProgramme(before as never, after as never)
  return found._tag === 'Left' || found.right.harms.length > 0
}

/** Text that is no programme at all: words a cell cannot have, keys nobody knows. */
const isWriting = (finding: ProgrammeFinding): boolean =>
  ['Misshapen', 'KeyNotKnown', 'ColumnUnsound', 'LexiconUnsound', 'CalendarUnsound'].includes(finding._tag) ||
  (finding._tag === 'TableUnsound' && 'path' in finding.finding)
