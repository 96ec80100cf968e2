import { describe, expect } from 'vitest'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { normalize } from '../../../src/text/normalize.ts'
import { compilePhrases } from '../../../src/text/phrases/compile-phrases.ts'
import { isPhrase } from '../../../src/text/phrases/is-phrase.ts'
import { phrasesIn } from '../../../src/text/phrases/phrases-in.ts'
import type { Phrasing } from '../../../src/text/phrases/phrasing.ts'
import { surfacesOf } from '../../../src/text/phrases/surfaces.ts'
import { fc, prop } from '../../support/prop.ts'

const phrasing = enRedFlags.phrasing as Phrasing
const phrases = enRedFlags.groups
  .flatMap(({ terms }) => terms.map((term) => (typeof term === 'string' ? term : term.term)))
  .filter(isPhrase)
  .map((phrase, id) => ({ id, phrase }))
const surfaces = phrases.map(({ phrase }) => surfacesOf(phrasing)(phrase))
const texts = fc
  .array(fc.tuple(fc.nat(phrases.length - 1), fc.nat()), { minLength: 1, maxLength: 3 })
  .map((drawn) =>
    drawn
      .map(([phrase, way]) => (surfaces[phrase] ?? []).at(way % (surfaces[phrase]?.length ?? 1)) ?? '')
      .join(' and '),
  )

describe('phrases that join the graph when a text needs them', () => {
  prop([fc.array(texts, { maxLength: 6 }), texts], { numRuns: 40 })(
    'what was read before changes nothing of what is found, nor its order',
    (before, text) => {
      const fresh = compilePhrases(phrasing, phrases)
      const used = compilePhrases(phrasing, phrases)
      for (const one of before) phrasesIn(used, normalize(one).units, 1000)
      const { units } = normalize(text)
      const found = phrasesIn(fresh, units, 1000)
      expect(found.length).toBeGreaterThan(0)
      expect(phrasesIn(used, units, 1000)).toEqual(found)
    },
  )
})
