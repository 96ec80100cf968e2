import { describe, expect, it } from 'vitest'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { zhEmotions, zhRedFlags } from '../../../src/lexicons/zh.ts'
import { redFlagsIn } from '../../../src/text/finding/red-flags.ts'
import { checkLexicons } from '../../../src/text/lexicon/check-lexicons.ts'
import { compileChecked, compileLexicon } from '../../../src/text/lexicon/compile-lexicon.ts'
import type { Lexicon } from '../../../src/text/lexicon/lexicon.ts'
import { checkedOf, lexicons } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const slip: fc.Arbitrary<(lexicon: Lexicon) => Lexicon> = fc.constantFrom(
  (lexicon) => lexicon,
  (lexicon) => ({ ...lexicon, categories: {} }),
  (lexicon) => ({ ...lexicon, groups: [...lexicon.groups, ...lexicon.groups] }),
  (lexicon) => ({ ...lexicon, negation: { ...lexicon.negation, pseudo: ['\u200d'] } }),
)

describe('checkLexicons', () => {
  prop([lexicons, slip])('lexicons pass exactly when compileLexicon takes them', (lexicon, made) => {
    const [checked, compiled] = [checkLexicons([made(lexicon)]), compileLexicon([made(lexicon)])]
    expect(checked._tag).toBe(compiled._tag)
    expect(checked._tag === 'Left' ? checked.left : undefined).toEqual(
      compiled._tag === 'Left' ? compiled.left : undefined,
    )
  })

  it('hands back the very lexicons, shipped ones among them', () => {
    const together = [zhRedFlags, enRedFlags, zhEmotions]
    expect(checkLexicons(together)).toEqual({ _tag: 'Right', right: together })
  })

  it('no lexicon finds nothing', () => {
    expect(redFlagsIn(compileChecked(checkedOf()))('充电时冒烟，我要起诉你们')).toEqual({
      categories: [],
      graver: [],
      hits: [],
      suppressed: [],
    })
  })
})
