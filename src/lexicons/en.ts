import type { Lexicon } from '../text/lexicon/lexicon.ts'
import { cues } from './en/contexts.ts'
import { harm } from './en/families/harm.ts'
import { justice } from './en/families/justice.ts'
import { swindles } from './en/families/swindles.ts'
import { fraud } from './en/fraud.ts'
import { legal } from './en/legal.ts'
import { negation } from './en/negation.ts'
import { enPhrasing } from './en/phrasing.ts'
import { graver } from './en/public.ts'
import { safety } from './en/safety.ts'

export { enComplaints } from './en/complaint.ts'
export { enEmotions } from './en/emotion.ts'
export { enRetailTopics } from './en/topics/retail.ts'
export { enSaasTopics } from './en/topics/saas.ts'
export { enTravelTopics } from './en/topics/travel.ts'

/**
 * Red-line words of customers who write English: legal, safety and fraud decide; media, regulator and privacy only
 * make things graver. They are phrases with slots: a verb in all its forms, a choice, a class of words.
 *
 * @example
 * const flags = redFlagsIn(compileChecked(standardWords.lexicons))
 * flags('The charger caught fire and I will sue you').categories // => ['legal', 'safety']
 * flags('I would never sue anybody').hits // => []
 * @source A2.4, A4.1, A4.7
 */
export const enRedFlags: Lexicon = {
  id: 'en-red-flags',
  version: '3.0.0',
  source: 'A2.4, A4.1, A4.7',
  categories: {
    legal: { decides: true, negatedBy: ['existence', 'intention', 'wish'] },
    safety: { decides: true, negatedBy: ['existence', 'prevention', 'condition', 'worry'], notIn: ['books', 'films'] },
    fraud: { decides: true, negatedBy: ['existence', 'condition', 'worry', 'wish'] },
    media: { decides: false, negatedBy: ['existence', 'intention'] },
    regulator: { decides: false, negatedBy: ['existence'] },
    privacy: { decides: false, negatedBy: ['existence'] },
  },
  groups: [...legal, ...justice, ...safety, ...harm, ...fraud, ...swindles, ...graver],
  cues,
  negation,
  phrasing: enPhrasing,
  masks: { separators: '', lookAlikes: true },
}
