import type { PackWords } from '../../../explain/pack-markdown.ts'
import { sayWith } from '../../../explain/say.ts'
import { proof } from './proof.ts'

export const packWords: PackWords = {
  title: (topic) => `Data pack: ${topic}`,
  recipient: (name) => `For **${name}**, who answers for this topic.`,
  window: (window, taxonomy) => `Heard ${window}, tagged by ${taxonomy}`,
  base: ({ name, customers }, named) =>
    `${customers} customers with words (${name}); ${named.customers} of them wrote ${named.mentions} times about it`,
  share: (share) => `Share: ${share}; customers over customers, with its interval`,
  noShare: 'Too few customers for a share',
  trend: 'Period by period',
  nps: (points, interval, answers) =>
    `Net promoter score of those who named it: ${points} (${interval}), ${answers} answers`,
  effort: (mean, interval, scale, answers) =>
    `Effort of those who named it, ${scale}: ${mean} (${interval}), ${answers} answers`,
  findings: 'What goes together with it',
  noFindings: 'Nothing was found, or nothing was looked for.',
  verbatims: 'In customers’ own words',
  noVerbatims: 'Nobody agreed to be quoted.',
  leftOut: ({ noConsent, beyondMost, empty }) =>
    `Left out: ${noConsent} without consent, ${beyondMost} beyond the most a pack holds, ${empty} without words.`,
  names: {
    partial: 'Names on record were taken out; names nobody had on record are found by their surroundings, in part.',
    notLookedFor: 'Names were not looked for.',
  },
  policy: (name) => `Made by ${name}.`,
  say: sayWith(proof),
}
