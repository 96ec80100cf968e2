import type { StandardWords, Words } from '../../src/inner-loop/vocabulary/words.ts'
import { say } from '../../src/locales/en.ts'
import type { WrittenProgramme } from '../../src/programme/policy/written.ts'
import { type VerifiedProgramme, verifyProgramme } from '../../src/programme/verify/verify-programme.ts'

/** A programme of a test, proved; what keeps it from being so is thrown as sentences. */
export const verified = <W extends Words = StandardWords>(written: WrittenProgramme<W>): VerifiedProgramme<W> => {
  const proof = verifyProgramme(written)
  if (proof._tag === 'Right') return proof.right
  throw new Error(proof.left.map(say).join('\n'))
}
