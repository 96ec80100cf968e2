import { type AlarmLevel, alarmLevels } from '../policy/alarm-level.ts'
import type { HandedOut, ListState } from './list-state.ts'

/** The level at which each was handed out; what names nobody, or no level, is left aside. */
export const levelsIn = (last: ListState | null | undefined): Map<string, AlarmLevel> => {
  const entries: unknown = last?.handedOut
  const levels = new Map<string, AlarmLevel>()
  if (Array.isArray(entries))
    for (const one of entries as readonly (HandedOut | null | undefined)[])
      if (one?.customer !== undefined && alarmLevels.includes(one.level)) levels.set(one.customer, one.level)
  return levels
}
