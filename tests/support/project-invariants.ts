import type { ProjectEvent } from '../../src/outer-loop/project/event.ts'

const day = 86_400_000
const said = (text: string | undefined): boolean => /\S/.test(text ?? '')

/**
 * What must hold of every prefix of a project's history, read from the bare events: a second reading of the rules that
 * shares nothing with the code that decides. The verdict is computed here by the pooled z alone, where that is enough.
 */
export const brokenInProject = (history: readonly ProjectEvent[]): readonly string[] => {
  const broken: string[] = []
  const ids = new Set<string>()
  const actions = new Map<string, 'open' | 'completed' | 'dropped'>()
  let [version, completed] = [0, 0]
  let [identified, chartered, running, delivered] = [false, false, false, false]
  let [measuring, validated, refuted, over] = [false, false, false, false]
  let [live, settled, version0, topic]: [number, number, string, string] = [0, 0, '', '']
  let window: { readonly from: number; readonly to: number } | undefined
  let before: { readonly answers: number; readonly heat: number } | undefined
  let control = false
  for (const event of history) {
    const fail = (what: string, so: boolean): void => {
      if (so) broken.push(`${event.version} ${event._tag}: ${what}`)
    }
    const takeUp = (one: { id: string; owner: string; due: number; measure: string; what: string }): void => {
      fail(
        'an action without owner, due, measure or content',
        !said(one.owner) || !said(one.measure) || !said(one.what),
      )
      fail('an action taken twice', actions.has(one.id))
      fail('an action without a due date', !Number.isSafeInteger(one.due))
      actions.set(one.id, 'open')
    }
    fail('version is not the next', event.version !== ++version)
    fail('id used twice', ids.has(event.id))
    ids.add(event.id)
    fail('before there is evidence', !identified && event._tag !== 'ProjectIdentified')
    fail('after the end', over && event._tag !== 'CommandNoted')
    switch (event._tag) {
      case 'ProjectIdentified':
        fail('identified twice or without evidence', identified || !event.evidence.some(said))
        identified = true
        topic = event.topic
        version0 = event.taxonomyVersion
        break
      case 'ProjectChartered':
        fail('chartered twice', chartered)
        chartered = true
        fail('nobody answers for it', !said(event.owner) || !said(event.coordinator))
        fail('nobody decided it', !['vocTeam', 'cxCommittee'].includes(event.decidedBy))
        fail('one department', new Set(event.departments).size < 2 && !said(event.oneDepartmentBecause))
        fail('nothing to do', event.actions.length === 0)
        fail('a plan of more than three months', event.plan.to - event.plan.from > 92 * day)
        for (const one of event.actions) {
          takeUp(one)
          fail('due outside the plan', one.due < event.at || one.due > event.plan.to)
        }
        fail('counted by two versions', event.baseline.taxonomyVersion !== version0)
        before = { answers: event.baseline.answers, heat: event.baseline.named['heat'] ?? -1 }
        control = event.control !== undefined
        break
      case 'ProjectStarted':
        fail('started before it was chartered, or twice', !chartered || running)
        running = true
        break
      case 'ActionAdded':
        takeUp(event.action)
        break
      case 'ActionReassigned':
        fail('an action without owner', !said(event.owner) || actions.get(event.action) !== 'open')
        break
      case 'ActionRescheduled':
        fail('no reason, or nothing open', !said(event.reason) || actions.get(event.action) !== 'open')
        break
      case 'ActionCompleted':
        fail('nothing open, or nothing runs', actions.get(event.action) !== 'open' || !running)
        actions.set(event.action, 'completed')
        completed += 1
        break
      case 'ActionDropped':
        fail('nothing open, or no reason', actions.get(event.action) !== 'open' || !said(event.reason))
        actions.set(event.action, 'dropped')
        break
      case 'CoordinatorReplaced':
        fail('without a coordinator', !said(event.coordinator))
        break
      case 'OwnerReplaced':
        fail('without an owner', !said(event.owner) || !said(event.reason))
        break
      case 'ProjectDelivered':
        fail('nothing runs', !running || delivered)
        fail('open actions', [...actions.values()].includes('open'))
        fail('nothing completed', completed === 0)
        delivered = true
        live = event.live
        fail('live after it was delivered', live > event.at)
        break
      case 'MeasuringBegun':
        fail('measured before it was delivered', !delivered || measuring)
        fail('measured before it settled', event.window.from < live + 14 * day)
        measuring = true
        settled = event.window.from
        window = event.window
        break
      case 'MeasuringExtended':
        fail('not longer', window === undefined || event.to <= window.to)
        window = { from: settled, to: event.to }
        break
      case 'MeasurementRecorded':
        fail('counted by another version', event.measurement.taxonomyVersion !== version0)
        break
      case 'BaselineRetagged':
        fail('without a word what it is compared with', (event.control !== undefined) !== control)
        version0 = event.baseline.taxonomyVersion
        before = { answers: event.baseline.answers, heat: event.baseline.named['heat'] ?? -1 }
        break
      case 'LookTaken':
      case 'ProjectValidated':
      case 'ProjectNotValidated': {
        fail('judged while nothing is measured', !measuring || validated || refuted)
        const { after, before: base } = event.facts
        fail('judged on another window', after.window.from !== settled || after.window.to !== window?.to)
        fail('judged on another baseline', base.answers !== before?.answers || base.named['heat'] !== before.heat)
        fail(
          'judged by another version',
          [after, base].some(({ taxonomyVersion }) => taxonomyVersion !== version0),
        )
        fail('judged without the control', (event.facts.control !== undefined) !== control)
        const verdict = event.found.topics.find((one) => one.topic === topic)?.verdict
        fail('a verdict that leads elsewhere', (verdict === 'dropped') !== (event._tag === 'ProjectValidated'))
        const [m, n] = [base.answers, after.answers]
        const [p, q] = [(base.named['heat'] ?? 0) / m, (after.named['heat'] ?? 0) / n]
        const pooled = (p * m + q * n) / (m + n)
        const z = (p - q) / Math.sqrt(pooled * (1 - pooled) * (1 / m + 1 / n))
        fail('a drop that is none', event._tag === 'ProjectValidated' && !control && !(z > 1.6))
        validated = event._tag === 'ProjectValidated'
        refuted = event._tag === 'ProjectNotValidated'
        break
      }
      case 'ProjectRunAgain':
        fail('runs again though nothing was refuted', !refuted || event.actions.length === 0)
        for (const one of event.actions) takeUp(one)
        ;[delivered, measuring, refuted, completed] = [false, false, false, 0]
        break
      case 'ProjectAbandoned':
        fail('without a reason', !said(event.reason))
        over = true
        break
      case 'ProjectReported':
        fail('reported though nothing was validated', !validated || !delivered || !said(event.report))
        over = true
        break
    }
  }
  return broken
}
