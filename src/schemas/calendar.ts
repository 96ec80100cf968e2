import * as z from 'zod'
import type { BusinessCalendar } from '../calendar/business-calendar.ts'
import { textSchema } from './text.ts'

const hours = z.tuple([textSchema, textSchema])
const day = z.array(hours).exactOptional()

/** A working calendar as it comes from a file: its shape. Whether its dates and hours are sound is asked of `compileCalendar`. */
export const businessCalendarSchema: z.ZodType<BusinessCalendar, BusinessCalendar> = z.strictObject({
  id: textSchema,
  timeZone: textSchema,
  weekly: z.strictObject({ sun: day, mon: day, tue: day, wed: day, thu: day, fri: day, sat: day }),
  holidays: z.array(z.union([textSchema, z.strictObject({ date: textSchema, name: textSchema })])).exactOptional(),
  overrides: z.record(textSchema, z.array(hours)).exactOptional(),
  breaks: z.record(textSchema, z.array(hours)).exactOptional(),
})
