import type { LexiconText } from '../text/lexicon.ts'

export const lexiconZhCN: LexiconText = {
  problems: {
    LexiconMisshapen: ({ file, message }) => `--lexicon ${file}：${message}`,
    LexiconUnknown: ({ file, received, shipped }) =>
      `--lexicon ${file}：要扩展的“${received}”不存在。现有：${shipped.join('、') || '无'}。`,
    MoreLexiconIssues: ({ count }) => `……另有 ${count} 处。`,
  },
}
