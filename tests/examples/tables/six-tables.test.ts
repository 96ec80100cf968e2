import { describe, expect, it } from 'vitest'
import { say } from '../../../src/locales/en.ts'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { int, oneOf, real, subsetOf } from '../../../src/tables/shape/column.ts'
import { table } from '../../../src/tables/shape/define.ts'

const columns = { score: int(0, 10), tier: oneOf('standard', 'high'), red: oneOf('yes', 'no') }
const outputs = ['P0', 'P1', 'P2', 'none'] as const
const source = 'example'

describe('tables whose truth is known', () => {
  it('misses the scores the article says nothing of', () => {
    const verdict = verify(
      table({
        id: 'article',
        version: '1.0.0',
        columns,
        outputs,
        hit: 'mostUrgent',
        rows: [
          {
            id: 'p0',
            when: { tier: { is: 'high' }, score: { le: 3 }, red: { is: 'yes' } },
            then: 'P0',
            source,
          },
          { id: 'p1-high', when: { tier: { is: 'high' }, score: { le: 6 } }, then: 'P1', source },
          { id: 'p1', when: { tier: { is: 'standard' }, score: { le: 3 } }, then: 'P1', source },
          { id: 'p2', when: { tier: { is: 'standard' }, score: { ge: 4, le: 6 } }, then: 'P2', source },
        ],
      }),
    )
    expect(verdict).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'Gap',
          region: [{ column: 'score', cells: [{ ge: 7, le: 10 }] }],
          witness: { score: 7, tier: 'standard', red: 'yes' },
        },
      ],
    })
  })

  it('finds a row below a wider one', () => {
    const verdict = verify(
      table({
        id: 'below',
        version: '1.0.0',
        columns,
        outputs,
        hit: 'first',
        rows: [
          { id: 'wide', when: { score: { le: 6 }, tier: { is: 'high' } }, then: 'P1', source },
          {
            id: 'p0',
            when: { score: { le: 3 }, tier: { is: 'high' }, red: { is: 'yes' } },
            then: 'P0',
            source,
          },
          { id: 'else', when: {}, then: 'none', source },
        ],
      }),
    )
    expect(verdict).toEqual({ _tag: 'Left', left: [{ _tag: 'Unreachable', row: 'p0', coveredBy: ['wide'] }] })
  })

  it('finds a row that is there twice', () => {
    const verdict = verify(
      table({
        id: 'twice',
        version: '1.0.0',
        columns,
        outputs,
        hit: 'first',
        rows: [
          { id: 'one', when: { score: { le: 3 } }, then: 'P1', source },
          { id: 'two', when: { score: { le: 3 } }, then: 'P1', source },
          { id: 'else', when: {}, then: 'none', source },
        ],
      }),
    )
    expect(verdict).toEqual({ _tag: 'Left', left: [{ _tag: 'Unreachable', row: 'two', coveredBy: ['one'] }] })
  })

  it('finds a row that only two others together cover', () => {
    const verdict = verify(
      table({
        id: 'union',
        version: '1.0.0',
        columns: { score: int(0, 10) },
        outputs,
        hit: 'mostUrgent',
        rows: [
          { id: 'low', when: { score: { le: 3 } }, then: 'P0', source },
          { id: 'middle', when: { score: { ge: 4, le: 6 } }, then: 'P1', source },
          { id: 'across', when: { score: { ge: 2, le: 5 } }, then: 'P2', source },
          { id: 'high', when: { score: { ge: 7 } }, then: 'none', source },
        ],
      }),
    )
    expect(verdict).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'Unreachable', row: 'across', coveredBy: ['low', 'middle'] }],
    })
  })

  it('sees that words times words are complete', () => {
    const verdict = verify(
      table({
        id: 'words',
        version: '1.0.0',
        columns: { tier: columns.tier, red: columns.red },
        outputs,
        hit: 'unique',
        rows: [
          { id: 'a', when: { tier: { is: 'high' }, red: { is: 'yes' } }, then: 'P0', source },
          { id: 'b', when: { tier: { is: 'high' }, red: { is: 'no' } }, then: 'P1', source },
          { id: 'c', when: { tier: { is: 'standard' } }, then: 'P2', source },
        ],
      }),
    )
    expect(verdict._tag).toBe('Right')
  })

  it('sees that ranges times words are complete', () => {
    const verdict = verify(
      table({
        id: 'ranges',
        version: '1.0.0',
        columns,
        outputs,
        hit: 'unique',
        rows: [
          { id: 'a', when: { score: { le: 3 }, tier: { is: 'high' } }, then: 'P0', source },
          { id: 'b', when: { score: { le: 3 }, tier: { is: 'standard' } }, then: 'P1', source },
          { id: 'c', when: { score: { gt: 3, lt: 7 } }, then: 'P2', source },
          { id: 'd', when: { score: { ge: 7 } }, then: 'none', source },
        ],
      }),
    )
    expect(verdict._tag).toBe('Right')
  })

  it('tells a bound that belongs to nobody from one that belongs to both', () => {
    const over = (upper: { readonly gt: number } | { readonly ge: number }) =>
      verify(
        table({
          id: 'bounds',
          version: '1.0.0',
          columns: { ltv: real('CNY') },
          outputs,
          hit: 'unique',
          rows: [
            { id: 'low', when: { ltv: { le: 10000 } }, then: 'P2', source },
            { id: 'high', when: { ltv: upper }, then: 'P1', source },
          ],
        }),
      )
    expect(over({ gt: 10000 })._tag).toBe('Right')
    expect(over({ ge: 10000 })).toMatchObject({
      left: [{ _tag: 'Conflict', region: [{ column: 'ltv', cells: [{ ge: 10000, le: 10000 }] }] }],
    })
    expect(over({ gt: 10001 })).toMatchObject({
      left: [{ _tag: 'Gap', region: [{ column: 'ltv', cells: [{ gt: 10000, le: 10001 }] }] }],
    })
  })
})

describe('the ten dirty facts', () => {
  const proof = verify(
    table({
      id: 'strict',
      version: '1.0.0',
      columns: { score: int(0, 10), ltv: real('CNY'), flags: subsetOf('legal', 'safety') },
      outputs,
      hit: 'first',
      rows: [
        { id: 'p1', when: { score: { le: 3 } }, then: 'P1', source },
        { id: 'else', when: {}, then: 'none', source },
      ],
    }),
  )
  if (proof._tag === 'Left') throw new Error(say(proof.left[0]))
  const { decide, decideUnknown } = compile(proof.right)
  const base = { score: 9, ltv: 20000, flags: [] }
  const { ltv: _ltv, ...withoutLtv } = { ...base, score: 1 }
  const { flags: _flags, ...withoutFlags } = { ...base, score: 1 }
  const { score: _score, ...withoutScore } = base

  it.each([
    [{ ...base, score: null }, 'FieldMissing'],
    [withoutScore, 'FieldMissing'],
    [{ ...base, score: Number.NaN }, 'NotAWholeNumber'],
    [{ ...base, score: '2' }, 'NotAWholeNumber'],
    [{ ...base, score: '' }, 'NotAWholeNumber'],
    [{ ...base, score: -1 }, 'NotAWholeNumber'],
    [{ ...base, score: 3.5, ltv: 1 }, 'NotAWholeNumber'],
    [withoutLtv, 'FieldMissing'],
    [{ ...base, ltv: null, score: 5 }, 'FieldMissing'],
    [withoutFlags, 'FieldMissing'],
    [{ ...base, ltv: Number.POSITIVE_INFINITY }, 'NotANumber'],
    [{ ...base, flags: ['legal', 'moon'] }, 'NotOneOf'],
    [{ ...base, flags: 'legal' }, 'NotAList'],
    [{ ...base, scroe: 2 }, 'KeyUnknown'],
    [null, 'NotARecord'],
    ['facts', 'NotARecord'],
  ])('refuses %j', (facts, tag) => {
    expect(decideUnknown(facts)).toMatchObject({ _tag: 'Left', left: [{ _tag: tag }] })
    expect(() => decide(facts === null ? ({} as never) : (facts as never))).not.toThrow()
  })

  it('names everything that is wrong at once', () => {
    const verdict = decideUnknown({ score: 11, flags: [1, 2], ltv: 'x', more: true })
    expect(verdict._tag === 'Left' ? verdict.left.map(({ path }) => path) : []).toEqual([
      ['more'],
      ['score'],
      ['ltv'],
      ['flags', 0],
      ['flags', 1],
    ])
  })

  it('decides clean facts', () => {
    expect(decideUnknown(base)).toMatchObject({ _tag: 'Right', right: { output: 'none' } })
  })
})
