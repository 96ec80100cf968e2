import * as z from 'zod'
import type { LexiconExtension } from '../../text/extend-lexicon.ts'
import { type Lexicon, tiers } from '../../text/lexicon.ts'

const list = z.array(z.string())
const near = z.strictObject({ cues: z.string(), within: z.number() })
const term = z.strictObject({ term: z.string(), allow: list.optional() })
const group = z.strictObject({
  category: z.string().regex(/\S/u),
  tier: z.enum(tiers),
  negatable: z.literal(false).optional(),
  near: near.optional(),
  terms: z.array(z.union([z.string(), term])),
})
const cues = z.record(z.string(), z.strictObject({ words: list, givenIn: list.optional() }))
const name = { id: z.string().regex(/\S/u), version: z.string().regex(/\S/u), source: z.string().regex(/\S/u) }
const termName = { category: z.string(), term: z.string() }

/** A word list of its own. */
const whole = z.strictObject({
  ...name,
  categories: z.record(z.string(), z.strictObject({ decides: z.boolean(), negatedBy: list, notIn: list.optional() })),
  groups: z.array(group),
  cues: cues.default({}),
  negation: z
    .strictObject({
      negators: z.array(
        z.strictObject({ kind: z.string(), side: z.enum(['before', 'after']), within: z.number(), words: list }),
      ),
      pseudo: list,
      clauseBreaks: z.string(),
      questionEndings: list,
    })
    .default({ negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] }),
})

/** What a house changes of a word list that comes with the package. */
const change = z.strictObject({
  ...name,
  extends: z.string(),
  add: z.array(group).optional(),
  remove: z.array(z.strictObject(termName)).optional(),
  allow: z.array(z.strictObject({ ...termName, phrases: list })).optional(),
  cues: cues.optional(),
})

export type LexiconFile = Lexicon | (LexiconExtension & { readonly extends: string })

/** The schema of a file: with `extends` a change, else a whole word list. */
export const schemaOf = (json: unknown): z.ZodType<LexiconFile> =>
  (typeof json === 'object' && json !== null && 'extends' in json ? change : whole) as unknown as z.ZodType<LexiconFile>
