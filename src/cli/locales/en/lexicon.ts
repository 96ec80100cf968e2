import type { LexiconText } from '../text/lexicon.ts'

export const lexiconEn: LexiconText = {
  problems: {
    LexiconMisshapen: ({ file, message }) => `--lexicon ${file}: ${message}`,
    LexiconUnknown: ({ file, received, shipped }) =>
      `--lexicon ${file}: extends “${received}”, which is not there. There ${shipped.length === 1 ? 'is' : 'are'} ${shipped.join(', ') || 'none'}.`,
    MoreLexiconIssues: ({ count }) => `… and ${count} more.`,
  },
}
