import type { ConditionStatement } from '../../explain/statements/statement.ts'

/** The reasons for a case only an alert asks for: why triage opens none, and why the alert is raised. */
export const reasonsOf = (
  refused: readonly ConditionStatement[],
  alerted: readonly ConditionStatement[],
): readonly ConditionStatement[] => {
  const said = new Set(refused.map((reason) => JSON.stringify(reason)))
  return [...refused, ...alerted.filter((one) => one._tag !== 'PriorityIs' && !said.has(JSON.stringify(one)))]
}
