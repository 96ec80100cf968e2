import type { Lexicon } from '../../text/lexicon/lexicon.ts'

/**
 * The article's own words, 法律, 安全 and 欺诈, and no others (文章原词), wherever they stand: “很安全” alarms, 起诉 does
 * not. Its alarms are measured in the guide beside those of `zhRedFlags`; it is there by name for who wants the letter.
 *
 * @example
 * const literal = compileLexicon([zhLiteralWords])
 * literal._tag === 'Right' && redFlagsIn(literal.right)('很安全').hits.map(({ category }) => category)
 * // => ['safety']
 * literal._tag === 'Right' && redFlagsIn(literal.right)('我要起诉你们').hits // => []
 * @source A2.4
 */
export const zhLiteralWords: Lexicon = {
  id: 'zh-literal-words',
  version: '1.0.0',
  source: 'A2.4',
  categories: {
    legal: { decides: true, negatedBy: [] },
    safety: { decides: true, negatedBy: [] },
    fraud: { decides: true, negatedBy: [] },
  },
  groups: [
    { category: 'legal', tier: 'strong', terms: ['法律'] },
    { category: 'safety', tier: 'strong', terms: ['安全'] },
    { category: 'fraud', tier: 'strong', terms: ['欺诈'] },
  ],
  cues: {},
  negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
}
