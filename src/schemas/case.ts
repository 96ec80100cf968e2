import * as z from 'zod'
import type { CaseEvent } from '../inner-loop/case/event.ts'
import { type CaseWords, standardCaseWords } from '../inner-loop/case/read/words.ts'
import { factShapes, whole } from './case-fields.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const head = {
  id: textSchema,
  caseId: textSchema,
  version: whole(1),
  at: instantSchema,
  by: z.string(),
  command: textSchema,
  format: whole(1).nullish(),
  erased: z.literal(true).nullish(),
}

/**
 * One event of a case as it was stored, in the policy's words: its form only. What rules it breaks, `violationsOf` says.
 *
 * @example
 * const own = caseEventSchemaFor({ ...standardCaseWords, roles: ['店长'] })
 * own.safeParse({ _tag: 'CaseEscalated', to: 'csm' }).error?.issues.find(({ path }) => path[0] === 'to')?.path // => ['to']
 * @source A2.21
 */
export const caseEventSchemaFor = (words: CaseWords): z.ZodType<CaseEvent, unknown> => {
  const kinds = Object.entries(factShapes(words)).map(([tag, shape]) =>
    z.object({ ...head, _tag: z.literal(tag), ...shape }),
  )
  return worded(
    z
      .discriminatedUnion('_tag', kinds as unknown as [z.ZodObject<{ _tag: z.ZodLiteral }>])
      .transform((event) => withoutEmpty<CaseEvent>(event)),
  ) as z.ZodType<CaseEvent, unknown>
}

/**
 * One event of a case (个案事件) in the articles' words, by {@link caseEventSchemaFor}: a kind nobody knows is refused.
 *
 * @example
 * caseEventSchema.safeParse({ _tag: 'CaseClosd', id: 'e1' }).error?.issues[0]?.path // => ['_tag']
 */
export const caseEventSchema: z.ZodType<CaseEvent, unknown> = caseEventSchemaFor(standardCaseWords)
