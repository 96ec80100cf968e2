import type { Words } from '../inner-loop/vocabulary/words.ts'
import { zhLiteralWords } from '../lexicons/zh.ts'
import type { PolicyLibrary } from '../programme/file/library.ts'
import type { ProgrammePolicy, RuleTable } from '../programme/policy/policy.ts'
import { strictDetractorTriage, unlawfulFraudTriage } from './inner-loop/triage.ts'
import { standardProgramme } from './programme.ts'

/**
 * What ships (标准规则库): the articles' programme with all its parts, the other two triage tables, and the literal words. A file
 * names any of them to build on.
 *
 * @example
 * const house = readProgramme(standardLibrary)('{ "extends": "standard-programme", "id": "house", "version": "1.0.0" }')
 * house._tag // => 'Right'
 * readProgramme(standardLibrary)('{ "extends": "nobody-programme" }')._tag // => 'Left'
 */
export const standardLibrary: PolicyLibrary = {
  programmes: [standardProgramme as unknown as ProgrammePolicy<Words>],
  tables: [strictDetractorTriage, unlawfulFraudTriage] as unknown as readonly RuleTable<Words, string>[],
  lexicons: [zhLiteralWords],
}
