import type { Harm } from '../../../src/explain/programme/harm.ts'
import { standardLibrary } from '../../../src/policies/library.ts'
import { diffProgramme } from '../../../src/programme/compare/diff-programme.ts'
import { readProgramme } from '../../../src/programme/file/read-programme.ts'
import { type Company, fileOf, sampleOf } from './sample.ts'

// biome-ignore lint/suspicious/noExplicitAny: an edit may do anything to a file
export type Draft = any

const read = readProgramme(standardLibrary)

/** The harms of an edit of a sample's file. */
export const harmsOf = (company: Company, edit: (file: Draft) => void): readonly Harm[] | 'refused' => {
  const file = JSON.parse(fileOf(company))
  edit(file)
  const edited = read(JSON.stringify(file))
  if (edited._tag === 'Left') return 'refused'
  const found = diffProgramme(sampleOf(company), edited.right)
  return found._tag === 'Right' ? found.right.harms : []
}
