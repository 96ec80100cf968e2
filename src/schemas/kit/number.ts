import * as z from 'zod'

/** −0 is 0: JSON text can bring it, and nothing here means it. */
const plain = (number: number): number => number + 0

/** A whole number, never −0. */
export const whole = (): z.ZodInt => z.int().overwrite(plain)

/** A number, never −0. */
export const real = (): z.ZodNumber => z.number().overwrite(plain)

/** This one number, never −0. */
export const constant = (number: number): z.ZodLiteral<number> => z.literal(number).overwrite(plain)
