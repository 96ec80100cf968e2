import { isPlainRecord } from '../../../core/parse/parse-kinds.ts'
import { type ProjectState, projectFormat } from '../state.ts'

const isLog = (received: unknown): boolean =>
  isPlainRecord(received) && Array.isArray(received['earlier']) && Array.isArray(received['latest'])

/** Whether something has the bones of a project's state: what events can be folded onto without failing. */
export const isProjectState = (received: unknown): received is ProjectState => {
  if (!isPlainRecord(received)) return false
  const { format, version, handled, stage, actions, looks, measurements } = received
  return (
    format === projectFormat &&
    Number.isSafeInteger(version) &&
    typeof stage === 'string' &&
    isPlainRecord(handled) &&
    Array.isArray(handled['older']) &&
    Array.isArray(handled['newer']) &&
    isPlainRecord(actions) &&
    isLog(looks) &&
    isLog(measurements)
  )
}
