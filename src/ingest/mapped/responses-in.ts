import { valueAt } from '../value-at.ts'

/**
 * The responses in a delivery that is a list, or holds one (拆分批量推送): hand them to `ingestAll`, so that one nobody can read stops none of
 * the others.
 *
 * @example
 * responsesIn({ data: [{ id: 1 }, { id: 2 }] }, ['data']) // => [{ id: 1 }, { id: 2 }]
 * responsesIn({ id: 1 }) // => [{ id: 1 }]
 */
export const responsesIn = (received: unknown, path: readonly (string | number)[] = []): readonly unknown[] => {
  const inner = valueAt(path, received)
  return Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]
}
