import * as z from 'zod'

/** Text that is not blank; kept as it came. */
export const textSchema: z.ZodType<string, string> = z.string().regex(/\S/u)

/** Drops keys whose value says nothing: `undefined`, `null` and, where named, blank text. */
export const withoutEmpty = <A extends object>(fields: object, blankIsAbsent: readonly string[] = []): A =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]: [string, unknown]) =>
        value !== undefined &&
        value !== null &&
        !(blankIsAbsent.includes(key) && typeof value === 'string' && !/\S/u.test(value)),
    ),
  ) as A
