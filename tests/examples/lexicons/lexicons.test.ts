import { describe, expect, it } from 'vitest'
import { enComplaints } from '../../../src/lexicons/en/complaint.ts'
import { enEmotions } from '../../../src/lexicons/en/emotion.ts'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { zhComplaints } from '../../../src/lexicons/zh/complaint.ts'
import { zhEmotions } from '../../../src/lexicons/zh/emotion.ts'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { writtenAs } from '../../../src/text/phrases/surfaces.ts'
import { compiledOf } from '../../support/lexicons.ts'

const all: readonly (readonly [string, Lexicon])[] = [
  zhRedFlags,
  enRedFlags,
  zhEmotions,
  enEmotions,
  zhComplaints,
  enComplaints,
].map((lexicon) => [lexicon.id, lexicon] as const)

describe.each(all)('%s', (_, lexicon) => {
  const read = redFlagsIn(compiledOf(lexicon))
  const texts = writtenAs(lexicon)
  const entries = lexicon.groups.flatMap((group) =>
    group.terms.map((written) => ({ group, ...(typeof written === 'string' ? { term: written } : written) })),
  )

  it('every word is found in itself, beside a cue where it needs one', () => {
    const missed = entries
      .filter(({ group: { category, near }, term }) => {
        const cue = near === undefined ? '' : ` ${lexicon.cues[near.cues]?.words[0]}`
        return !texts(term).some((text) =>
          read(text + cue).hits.some((hit) => hit.category === category && hit.term === term),
        )
      })
      .map(({ term }) => term)
    expect(missed).toEqual([])
  })

  it('no word counts in the phrases it is excused in', () => {
    const counted = entries.flatMap(({ group: { category, near }, term, ...rest }) =>
      ('allow' in rest ? (rest.allow ?? []) : []).flatMap(texts).filter((phrase) => {
        const cue = near === undefined ? '' : ` ${lexicon.cues[near.cues]?.words[0]}`
        const once = lexicon.phrasing !== undefined || phrase.split(term).length === 2
        return once && read(phrase + cue).hits.some((hit) => hit.category === category && hit.term === term)
      }),
    )
    expect(counted).toEqual([])
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toStrictEqual(lexicon)
  })

  it('every list of cues and every kind of negator is used', () => {
    const cues = new Set(lexicon.groups.flatMap(({ near, unless }) => [near?.cues, unless?.cues]))
    expect(Object.keys(lexicon.cues).filter((name) => !cues.has(name))).toEqual([])
    const kinds = new Set(Object.values(lexicon.categories).flatMap(({ negatedBy }) => negatedBy))
    expect(lexicon.negation.negators.filter(({ kind }) => !kinds.has(kind))).toEqual([])
    expect(Object.keys(lexicon.categories).sort()).toEqual(
      [...new Set(lexicon.groups.map(({ category }) => category))].sort(),
    )
  })
})
