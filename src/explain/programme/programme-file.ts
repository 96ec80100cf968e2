import type { JsonFault } from '../../core/json/json-places.ts'
import type { ProgrammeFinding, ProgrammePlace } from './programme-finding.ts'

/** What keeps a file from being read as a programme, before its rules are looked at (项目文件缺陷). */
export type FileFault =
  | JsonFault
  | { readonly _tag: 'FileTooLong'; readonly length: number; readonly limit: number }
  /** A record has a key twice: one of the two would be lost in silence. */
  | { readonly _tag: 'KeyTwice'; readonly at: ProgrammePlace }
  /** It builds on something that nobody has handed in. */
  | {
      readonly _tag: 'ExtendsUnknown'
      readonly at: ProgrammePlace
      readonly received: string
      readonly known: readonly string[]
      readonly more?: number
    }
  /** Calendars that build on one another in a circle. */
  | { readonly _tag: 'ExtendsItself'; readonly at: ProgrammePlace }
  /** It takes away what is not there. */
  | { readonly _tag: 'NothingToRemove'; readonly at: ProgrammePlace }
  /** It was changed and has the name and version of what it builds on. */
  | { readonly _tag: 'NameKept'; readonly at: ProgrammePlace; readonly name: string }

/** What is said of a place in a file, lines and columns from 1. */
export interface InFile {
  readonly _tag: 'InFile'
  readonly line: number
  readonly column: number
  readonly said: FileFault | ProgrammeFinding
}

/** Why a file is no programme that can be trusted; with the line where one is known (项目文件问题). */
export type ProgrammeFileIssue = InFile | FileFault | ProgrammeFinding
/** What can be said of a programme's file beyond what is said of programmes. */
export type ProgrammeFileStatement = InFile | FileFault
