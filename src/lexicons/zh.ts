import type { Lexicon } from '../text/lexicon/lexicon.ts'
import { borderWords } from './zh/borders.ts'
import { cues } from './zh/contexts.ts'
import { evasions } from './zh/evasions.ts'
import { familyCues } from './zh/families/cues.ts'
import { deceit } from './zh/families/deceit.ts'
import { eaten } from './zh/families/eaten.ts'
import { law } from './zh/families/law.ts'
import { people } from './zh/families/people.ts'
import { things } from './zh/families/things.ts'
import { fraud } from './zh/fraud.ts'
import { legal } from './zh/legal.ts'
import { safeMasks } from './zh/masks.ts'
import { negation } from './zh/negation.ts'
import { media, privacy, regulator } from './zh/public.ts'
import { reviewed } from './zh/reviewed.ts'
import { safety } from './zh/safety.ts'

export { zhComplaints } from './zh/complaint.ts'
export { zhEmotions } from './zh/emotion.ts'
export { zhLiteralWords } from './zh/literal.ts'
export { looseMasks } from './zh/masks.ts'
export { zhRetailTopics } from './zh/topics/retail.ts'
export { zhSaasTopics } from './zh/topics/saas.ts'
export { zhTravelTopics } from './zh/topics/travel.ts'

/**
 * Red-line words of Chinese customers (红线词库): 法律, 安全 and 欺诈 decide; 媒体, 监管 and 隐私 only make things graver.
 *
 * Written in Simplified Chinese; Traditional text is read with it as it is.
 *
 * @example
 * const flags = redFlagsIn(compileChecked(standardWords.lexicons))
 * flags('充電時冒煙').categories // => ['safety']
 * flags('隐私泄露，我要找媒体').categories // => []
 * flags('隐私泄露，我要找媒体').graver // => ['media', 'privacy']
 * @source A2.4, A4.1, A4.7
 */
export const zhRedFlags: Lexicon = {
  id: 'zh-red-flags',
  version: '3.0.0',
  source: 'A2.4, A4.1, A4.7',
  categories: {
    legal: { decides: true, negatedBy: ['existence', 'intention', 'promise'] },
    safety: {
      decides: true,
      negatedBy: ['existence', 'symptom', 'prevention', 'worry', 'condition'],
      notIn: ['books', 'films'],
    },
    fraud: { decides: true, negatedBy: ['existence', 'honesty', 'worry', 'comparison', 'condition'] },
    media: { decides: false, negatedBy: ['existence', 'intention'] },
    regulator: { decides: false, negatedBy: ['existence', 'intention'] },
    privacy: { decides: false, negatedBy: ['existence'] },
  },
  groups: [
    ...legal,
    ...law,
    ...safety,
    ...eaten,
    ...things,
    ...people,
    ...fraud,
    ...deceit,
    ...evasions,
    ...media,
    ...regulator,
    ...privacy,
  ],
  cues: { ...cues, ...familyCues },
  negation,
  masks: safeMasks,
  borders: { words: borderWords, ...reviewed },
}
