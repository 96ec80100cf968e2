import { compile, isoOf, parseInstant } from 'voc-rules'
import { elapsed } from 'voc-rules/calendar'
import { deadline } from 'voc-rules/inner-loop'
import { safetyFirstTriage, standardSla } from 'voc-rules/policies'

const { decideUnknown } = compile(safetyFirstTriage)
const due = deadline(elapsed)

/** Triage of facts that somebody else has read, red flags among them: no words, no zones, the smallest cold start. */
export const handler = async ({ body }) => {
  const { receivedAt, ...facts } = JSON.parse(body)
  const at = parseInstant(receivedAt)
  const decided = decideUnknown(facts)
  if (at._tag === 'Left' || decided._tag === 'Left') return { statusCode: 422 }
  const { output, because } = decided.right
  const target = standardSla.targets[output]
  const until = target === undefined ? undefined : due(target)(at.right).due
  return {
    statusCode: 200,
    body: JSON.stringify({ priority: output, because, ...(until?._tag === 'At' && { due: isoOf(until.at) }) }),
  }
}
