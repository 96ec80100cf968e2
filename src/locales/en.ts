import { sayWith } from '../explain/say.ts'
import type { Sayable } from '../explain/sayable.ts'
import { alerts } from './en/alert.ts'
import { workingTime } from './en/calendar.ts'
import { cases } from './en/case.ts'
import { harms } from './en/harms.ts'
import { ingests } from './en/ingest.ts'
import { findings, issues } from './en/issues.ts'
import { measures } from './en/measures.ts'
import { programmes } from './en/programme.ts'
import { projects } from './en/projects.ts'
import { proof } from './en/proof.ts'
import { remedies } from './en/remedy.ts'
import { silence } from './en/silence.ts'
import { churn } from './en/silent-majority.ts'
import { statements } from './en/statements.ts'
import { topics } from './en/topics.ts'
import { wordsFound } from './en/words-found.ts'

export { pageWords } from './en/pages.ts'
export { silenceWords } from './en/silence-words.ts'
export { words } from './en/words.ts'

/**
 * Says a reason, an issue or a finding in English.
 *
 * @example
 * say({ _tag: 'ScoreWithin', from: 0, to: 3, scale: '0-10', score: 2 }) // => 'score 2, within 0–3'
 */
export const say: (said: Sayable) => string = sayWith<Sayable>({
  ...statements,
  ...issues,
  ...findings,
  ...workingTime,
  ...measures,
  ...wordsFound,
  ...alerts,
  ...remedies,
  ...silence,
  ...churn,
  ...ingests,
  ...cases,
  ...programmes,
  ...proof,
  ...projects,
  ...topics,
  ...harms,
})
