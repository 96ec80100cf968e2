import { type Either, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../../core/parse-issue.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import type { VerifiedProgramme } from '../../../programme/verify/verify-programme.ts'
import type { Language } from '../../language.ts'

/** What keeps a programme from being trusted: the sentence, where it stands, and the finding where it is one. */
export interface Fault {
  readonly says: string
  readonly path: readonly (string | number)[]
  readonly finding?: unknown
}

/** A programme from a file, proved as a whole; the schemas are loaded only then. */
export const readProgramme = async (
  json: unknown,
  language: Language,
): Promise<Either<NonEmpty<Fault>, VerifiedProgramme<Words>>> => {
  const { programmeSchema } = await import('../../../schemas/programme.ts')
  const { errorsIn } = await import('../../../schemas/errors-in.ts')
  const read = programmeSchema.safeParse(json, { error: errorsIn(language) })
  if (read.success) return right(read.data)
  const [first, ...rest] = read.error.issues.map((issue): Fault => {
    const finding: unknown = 'params' in issue ? issue.params?.['said'] : undefined
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    return { says: issue.message, path, ...(finding === undefined ? {} : { finding }) }
  })
  return left([first as Fault, ...rest])
}
