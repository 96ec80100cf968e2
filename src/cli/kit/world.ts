import type { Either } from 'fp-ts/Either'
import type { Instant } from '../../core/instant.ts'
import type { Hands } from '../crew/channel.ts'
import type { Colours } from '../show/colours.ts'
import type { Language } from './language.ts'
import type { InputProblem, OutputProblem } from './problem.ts'
import type { ReadBytes } from './programme.ts'
import type { ProgressWords } from './progress-words.ts'

/** Everything outside that the command touches; handed in, so that it can be run in a test. */
export interface World {
  readonly now: Instant
  /** The language of the surroundings. */
  readonly language: Language
  readonly version: string
  /** Where the sample of the package lies. */
  readonly sample: string
  /** The time zone of the surroundings, which is suggested and never taken unasked. */
  readonly zone: string
  /** How many columns the terminal has. */
  readonly width: number
  readonly colours: Colours
  /** Whether more may be written: a reader can close the pipe. */
  readonly out: (text: string) => Promise<void>
  readonly error: (text: string) => void
  /** The files of a folder in the order of their names, as paths; nothing where it is no folder. */
  readonly files: (folder: string) => Promise<readonly string[] | undefined>
  readonly open: (file: string) => Promise<Either<InputProblem, AsyncIterable<Uint8Array>>>
  readonly readBytes: ReadBytes
  /** The nearest configuration from the folder of the run upwards. */
  readonly config: () => Promise<string | undefined>
  /** Asks whoever sits at the terminal; absent where nobody does. An empty answer takes what is suggested. */
  readonly ask?: (question: string, suggested: string) => Promise<string>
  /** Shows that a file can be written, without leaving anything behind; never one of the files that are read. */
  readonly writable: (file: string, inputs: readonly string[]) => Promise<Either<OutputProblem, void>>
  /** Makes a folder where there is none. */
  readonly folder: (path: string) => Promise<Either<OutputProblem, void>>
  /** Begins to write a file, of which nobody sees anything before it is kept; only its owner reads one of mode 0600. */
  readonly draft: (file: string, mode?: number) => Draft
  /** Those who help where there is much to do; absent where there are none. */
  readonly hands?: Hands
  /** Shows how far long files have been read. */
  readonly progress: (files: readonly string[], words: ProgressWords) => Promise<Progress>
}

/** A file in the making. */
export interface Draft {
  readonly write: (piece: string | Uint8Array) => void
  /** Puts all of it where it belongs, or says why that cannot be. */
  readonly keep: () => Promise<Either<OutputProblem, void>>
  /** Leaves nothing behind. */
  readonly drop: () => Promise<void>
}

export interface Progress {
  readonly advance: (bytes: number) => void
  readonly end: () => void
}
