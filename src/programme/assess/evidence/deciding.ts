import { type Step, step } from '../../../tables/deciding/compile.ts'
import type { Facts } from '../../../tables/shape/facts.ts'
import type { Table, Verified } from '../../../tables/shape/table.ts'

/** The facts of one piece of feedback, column by column; every table of the programme reads its own (列事实). */
export type ColumnFacts = { -readonly [K in keyof Facts]: Facts[K] }

/** A table of a programme made ready; whose words it answers in only the border knows. */
export const deciding = (table: object): ((facts: Facts) => Step) => step(table as Verified<Table>)
