export type { Calendar, Reached } from './calendar.ts'
export { elapsed } from './elapsed.ts'
