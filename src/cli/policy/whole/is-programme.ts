/** Parts a programme has and a single table has not. */
const parts = ['vocabulary', 'routing', 'sla', 'case', 'review', 'extends'] as const

/** Whether a JSON value is meant as a whole programme: a table has rows, a programme has parts, or extends another. */
export const isProgramme = (json: unknown): json is { readonly [part: string]: unknown } =>
  typeof json === 'object' &&
  json !== null &&
  !Object.hasOwn(json, 'rows') &&
  parts.some((part) => Object.hasOwn(json, part))
