import * as fc from 'fast-check'
import { projectViolations } from '../../../outer-loop/project/checks/violations.ts'
import type { ProjectCommand } from '../../../outer-loop/project/command.ts'
import { decideProject } from '../../../outer-loop/project/decide.ts'
import type { ProjectEvent } from '../../../outer-loop/project/event.ts'
import { evolveProject } from '../../../outer-loop/project/evolve.ts'
import type { ProjectRules } from '../../../outer-loop/project/policy.ts'
import { initialProject, type ProjectState } from '../../../outer-loop/project/state.ts'
import { projectWork } from '../../arbitraries/project/project-commands.ts'
import { type Law, law } from '../law.ts'

/**
 * What must hold of improvement projects under rules of your own (项目定律), the owners of your topics among them. `work`
 * draws what is asked of one project; the topic of the drawn ones is `heat`.
 *
 * @example
 * const owners = { topics: { heat: 'VP Zhao' } }
 * const rules = { policy: standardProject, owners, validation: standardValidation, calendar: elapsed }
 * projectLaws(rules).map(({ title }) => title)
 * // => ['a project under these rules breaks none of them', 'a project under these rules answers a command once',
 * //    'a project under these rules is reported only when its topic was shown to drop',
 * //    'a project under these rules never stands without owner, coordinator or action']
 */
export const projectLaws = (
  rules: ProjectRules,
  work: fc.Arbitrary<readonly ProjectCommand[]> = projectWork,
): readonly Law[] => {
  const decide = decideProject(rules)
  const violations = projectViolations(rules)
  const done = work.map((commands) => {
    let state: ProjectState = initialProject
    const events: ProjectEvent[] = []
    for (const command of commands) {
      const decided = decide(command, state)
      if (decided._tag === 'Left') continue
      for (const event of decided.right) events.push(event)
      state = decided.right.reduce(evolveProject, state)
    }
    return { commands, state, events }
  })
  return [
    law('a project under these rules breaks none of them', done, ({ events }) => violations(events).length === 0),
    law(
      'a project under these rules answers a command once',
      fc.tuple(done, fc.nat()),
      ([{ commands, state, events }, pick]) => {
        const heard = commands.filter(({ id }) => events.some((event) => event.command === id))
        const command = heard[pick % Math.max(1, heard.length)]
        if (command === undefined) return true
        const again = decide(command, state)
        return again._tag === 'Right' && again.right.length === 0
      },
    ),
    law('a project under these rules is reported only when its topic was shown to drop', done, ({ state }) =>
      state.stage !== 'reported'
        ? true
        : state.validation?.topics.find(({ topic }) => topic === state.topic)?.verdict === 'dropped',
    ),
    law('a project under these rules never stands without owner, coordinator or action', done, ({ state }) =>
      state.charteredAt === undefined
        ? true
        : /\S/u.test(state.owner ?? '') &&
          /\S/u.test(state.coordinator ?? '') &&
          Object.values(state.actions).every(({ owner, measure }) => /\S/u.test(owner) && /\S/u.test(measure)),
    ),
  ]
}
