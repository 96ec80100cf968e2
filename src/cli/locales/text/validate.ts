import type { RawValidateOptions } from '../../validate/options.ts'

export type ValidateOption = keyof RawValidateOptions

/** What `voc-rules validate` itself says in one language. */
export interface ValidateText {
  readonly help: {
    readonly validate: string
    readonly file: string
    readonly after: string
    readonly options: { readonly [O in ValidateOption]: string }
    /** Behind the options: examples, what the answer means, exit codes. */
    readonly more: string
  }
  readonly validated: (topics: number, taxonomy: string) => string
  readonly before: string
  readonly after: string
  readonly noDates: (file: string) => string
}

export const validateExamples = `  voc-rules validate spring.csv summer.csv --topic delivery-time --topics retail
  voc-rules validate reviews.csv --split 2026-07-01 --topic quality --topic hygiene --time-zone Asia/Shanghai
  voc-rules validate reviews.csv --split 2026-07-01 --topic service --control region=north --format json`
