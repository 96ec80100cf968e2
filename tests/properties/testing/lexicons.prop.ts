import { describe } from 'vitest'
import { enEmotions } from '../../../src/lexicons/en/emotion.ts'
import { enRedFlags } from '../../../src/lexicons/en.ts'
import { zhEmotions } from '../../../src/lexicons/zh/emotion.ts'
import { zhRedFlags } from '../../../src/lexicons/zh.ts'
import { lexiconLaws } from '../../../src/testing/laws/words/lexicon-laws.ts'
import { obeys } from '../../support/laws.ts'

describe.each([zhRedFlags, enRedFlags, zhEmotions, enEmotions])('$id', (lexicon) => obeys(lexiconLaws(lexicon)))
