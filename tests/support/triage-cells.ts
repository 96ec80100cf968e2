import type { TriageFacts } from '../../src/inner-loop/triage/policy.ts'
import type { ValueTier } from '../../src/inner-loop/vocabulary/tier.ts'

const subsets = [[], ['legal'], ['safety'], ['fraud'], ['legal', 'safety'], ['legal', 'fraud'], ['safety', 'fraud']]

/** Every cell of the triage domain: 12 scores (one of them none), 3 tiers (one unknown), 8 sets of red flags. */
export const triageCells: readonly TriageFacts[] = [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((score) =>
  [undefined, 'standard', 'high'].flatMap((valueTier) =>
    [...subsets, ['legal', 'safety', 'fraud']].map((redFlags) => ({
      ...(score === undefined ? {} : { score }),
      ...(valueTier === undefined ? {} : { valueTier: valueTier as ValueTier }),
      redFlags,
    })),
  ),
)
