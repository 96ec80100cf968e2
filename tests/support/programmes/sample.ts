import { readFileSync } from 'node:fs'
import type { Words } from '../../../src/inner-loop/vocabulary/words.ts'
import { say } from '../../../src/locales/en.ts'
import { standardLibrary } from '../../../src/policies/library.ts'
import { readProgramme } from '../../../src/programme/file/read-programme.ts'
import { shortened } from '../../../src/programme/policy/shortened.ts'
import type { WrittenProgramme } from '../../../src/programme/policy/written.ts'
import type { VerifiedProgramme } from '../../../src/programme/verify/verify-programme.ts'
import { fewWords } from './parts.ts'

/** The companies whose programmes come with the package, each as a file. */
export const companies = ['shop', 'saas', 'hotel'] as const
export type Company = (typeof companies)[number]

export const fileOf = (company: Company): string =>
  readFileSync(new URL(`../../../samples/programmes/${company}.json`, import.meta.url), 'utf8')

const read = readProgramme(standardLibrary)

/** The programme of a company, read from its file and proved. */
export const sampleOf = (company: Company): VerifiedProgramme<Words> => {
  const programme = read(fileOf(company))
  if (programme._tag === 'Right') return programme.right
  throw new Error(programme.left.map(say).join('\n'))
}

/** The same with few words, where every edit of it is tried: edits of terms are not asked there. */
export const fewWordsOf = (company: Company): WrittenProgramme<Words> => {
  const { complaints, words, ...programme } = shortened(sampleOf(company))
  const { cues: _, ...withoutCues } = complaints
  const ids = words.lexicons.map(({ id }) => id)
  return { ...programme, words: fewWords(ids, programme.vocabulary), complaints: withoutCues }
}
