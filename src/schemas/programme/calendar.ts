import * as z from 'zod'
import type { BusinessCalendar, WeeklyHours } from '../../calendar/rules/business-calendar.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'

const hours = z.tuple([textSchema, textSchema])
const day = z.array(hours).exactOptional()

export const weeklyHoursSchema: z.ZodType<WeeklyHours, WeeklyHours> = z.strictObject({
  sun: day,
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: day,
})

/**
 * A working calendar as it comes from a file: its shape. Whether its dates and hours are sound is asked of
 * `compileCalendar`.
 *
 * @example
 * const shops = { id: 'shops', timeZone: 'Asia/Shanghai', weekly: { sat: [['10:00', '25:00']] } }
 * compileCalendar(businessCalendarSchema.parse(shops))
 * // => left([{ _tag: 'NotATimeOfDay', path: ['weekly', 'sat', 0, 1], received: '"25:00"' }])
 * businessCalendarSchema.safeParse({ ...shops, weekly: { saturday: [] } }).success // => false
 */
export const businessCalendarSchema: z.ZodType<BusinessCalendar, BusinessCalendar> = worded(
  z.strictObject({
    id: textSchema,
    timeZone: textSchema,
    weekly: weeklyHoursSchema,
    holidays: z.array(z.union([textSchema, z.strictObject({ date: textSchema, name: textSchema })])).exactOptional(),
    overrides: z.record(textSchema, z.array(hours)).exactOptional(),
    breaks: z.record(textSchema, z.array(hours)).exactOptional(),
  }),
)
