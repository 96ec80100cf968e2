import { businessAreas } from '../inner-loop/vocabulary/area.ts'
import { redFlagCategories } from '../inner-loop/vocabulary/category.ts'
import { contactChannels } from '../inner-loop/vocabulary/contact-channel.ts'
import { priorities } from '../inner-loop/vocabulary/priority.ts'
import { valueTiers } from '../inner-loop/vocabulary/tier.ts'
import type { Vocabulary } from '../inner-loop/vocabulary/vocabulary.ts'

/**
 * The articles' words (标准词汇表). Ranks are this library's reading: whoever owns a P0 stands above whoever owns a P1, and
 * those above whoever works the batch.
 *
 * @example
 * standardVocabulary.priorities // => ['P0', 'P1', 'P2']
 * standardVocabulary.roles.csDirector.rank > standardVocabulary.roles.csm.rank // => true
 */
export const standardVocabulary: Vocabulary = {
  priorities,
  tiers: valueTiers,
  roles: {
    csDirector: { rank: 3 },
    crisisPr: { rank: 3 },
    csm: { rank: 2, person: 'ownManager' },
    seniorAgent: { rank: 2 },
    regularService: { rank: 1 },
    legal: { rank: 3 },
    topManagement: { rank: 4 },
    regionalManager: { rank: 2, person: 'regionalManager' },
    vocTeam: { rank: 1 },
    department: { rank: 1, department: true },
  },
  categories: redFlagCategories,
  hints: ['media', 'regulator', 'privacy'],
  channels: contactChannels,
  areas: businessAreas,
  levels: ['lawOrSafety', 'crisis', 'director', 'region'],
  columns: {},
}
