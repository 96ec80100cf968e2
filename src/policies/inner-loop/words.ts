import type { WordsPolicy } from '../../feedback/reading.ts'
import { enEmotions, enRedFlags } from '../../lexicons/en.ts'
import { zhEmotions, zhRedFlags } from '../../lexicons/zh.ts'
import type { CheckedLexicons } from '../../text/lexicon/check-lexicons.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'

/** Marks lexicons of this folder as checked; the build checks every one of them and fails if it lies. */
const checked = (...lexicons: readonly Lexicon[]): CheckedLexicons => lexicons as CheckedLexicons

/**
 * Chinese and English red-line words; five points of feeling are extreme, three are strong (标准读词规则).
 *
 * @example
 * intensityOf(standardWords.intensity)('最差的一次！！！再也不会来').level // => 'strong'
 * redFlagsIn(compileChecked(standardWords.lexicons))('充电时冒烟，我要起诉你们').hits.map(({ category }) => category)
 * // => ['safety', 'legal']
 */
export const standardWords: WordsPolicy = {
  id: 'standard-words',
  version: '1.0.0',
  lexicons: checked(zhRedFlags, enRedFlags),
  intensity: {
    id: 'standard-intensity',
    version: '1.0.0',
    lexicons: checked(zhEmotions, enEmotions),
    points: { rage: 5, superlative: 3, insult: 2, zeroStar: 2, anger: 2, degree: 1, exclamation: 1, disbelief: 1 },
    strongFrom: 3,
    extremeFrom: 5,
    source: 'A1.8, A3.15, A4.2',
  },
  quote: { longest: 60 },
  categories: {
    legal: ['法律', '法务', '违法', '诉讼', '法律风险', 'law', 'lawsuit', 'litigation'],
    safety: ['安全', '产品安全', '人身安全', '安全隐患', 'danger', 'product safety'],
    fraud: ['欺诈', '诈骗', '虚假宣传', 'scam', 'deception'],
    media: ['媒体', '曝光', 'press'],
    regulator: ['监管', '监管部门', '投诉监管', 'authority'],
    privacy: ['隐私', '个人信息', '数据泄露', 'data privacy', 'personal data'],
  },
  source: 'A2.4, A4.1, A4.2',
}
