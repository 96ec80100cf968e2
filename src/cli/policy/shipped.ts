import { standardRouting } from '../../policies/inner-loop/routing.ts'
import { safetyFirstTriage, strictDetractorTriage, unlawfulFraudTriage } from '../../policies/inner-loop/triage.ts'
import type { Table } from '../../tables/shape/table.ts'

/** The tables of the package by the names the command line takes. */
export const shipped: ReadonlyMap<string, Table> = new Map(
  Object.entries({
    'safety-first': safetyFirstTriage,
    strict: strictDetractorTriage,
    'unlawful-fraud': unlawfulFraudTriage,
    'standard-routing': standardRouting,
  }).map(([name, table]) => [name, table as unknown as Table]),
)
