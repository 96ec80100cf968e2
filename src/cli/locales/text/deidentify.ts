import type { PersonalClass } from '../../../text/deidentify/personal-class.ts'
import type { RawDeidentifyOptions } from '../../deidentify/options.ts'

export type DeidentifyOption = keyof RawDeidentifyOptions

/** What `deidentify` says in one language. */
export interface DeidentifyText {
  readonly help: {
    readonly deidentify: string
    readonly file: string
    readonly options: { readonly [O in DeidentifyOption]: string }
    readonly more: string
  }
  readonly classes: { readonly [C in PersonalClass]: string }
  readonly masked: (read: number, masked: number, unchanged: number) => string
  readonly refused: (record: number, places: number) => string
  readonly moreRefused: (rows: number) => string
  readonly broken: (rows: number, records: readonly number[]) => string
  readonly namesPartly: string
  readonly mapIsSecret: (file: string) => string
}
