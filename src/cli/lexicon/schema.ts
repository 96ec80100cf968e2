import type * as z from 'zod'
import { extendingSchema, lexiconSchema } from '../../schemas/programme/lexicon.ts'
import type { LexiconExtension } from '../../text/lexicon/extend-lexicon.ts'
import type { Lexicon } from '../../text/lexicon/lexicon.ts'

export type LexiconFile = Lexicon | (LexiconExtension & { readonly extends: string })

/** The schema of a file: with `extends` a change of a list that is there, else a whole word list. */
export const schemaOf = (json: unknown): z.ZodType<LexiconFile> =>
  typeof json === 'object' && json !== null && 'extends' in json
    ? extendingSchema
    : (lexiconSchema as z.ZodType<LexiconFile>)
