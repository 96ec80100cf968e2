import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { periodsIn } from '../../../src/calendar/period/periods-in.ts'
import { instant } from '../../../src/core/instant.ts'
import { npsTrend } from '../../../src/outer-loop/validation/nps-trend.ts'
import { npsChart } from '../../../src/pages/chart/nps-chart.ts'
import { standardNpsTrend } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { fc, prop } from '../../support/prop.ts'

const months = periodsIn(elapsed)('month', { from: instant(0), to: instant(365 * 86_400_000) })
const counts = fc.array(fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80)), { minLength: 1, maxLength: months.length })

describe('the score by month', () => {
  prop([counts])('a month with too few answers is hollow and on no line', (tallies) => {
    const points = npsTrend(standardNpsTrend)(
      tallies.map(([detractors, passives, promoters], place) => ({
        period: months[place] as (typeof months)[number],
        tally: { scale: '0-10' as const, detractors, passives, promoters },
      })),
    )
    const drawn = npsChart('t', points, { width: 800, height: 280, look: 'wide' })?.markup ?? ''
    const scored = points.filter(({ score }) => score !== undefined)
    const full = scored.filter(({ verdict }) => verdict._tag === 'Reportable')
    expect(drawn.split('class="full"').length - 1).toBe(full.length)
    expect(drawn.split('class="hollow"').length - 1).toBe(scored.length - full.length)
    const path = /class="trend" d="([^"]*)"/u.exec(drawn)?.[1] ?? ''
    const onLine = path.match(/[ML]/gu) ?? []
    const places = [...path.matchAll(/-?[\d.]+,-?[\d.]+/gu)].map(([place]) => place)
    const fullAt = [...drawn.matchAll(/class="full" cx="([^"]+)" cy="([^"]+)"/gu)].map(([, x, y]) => `${x},${y}`)
    expect(new Set(places)).toEqual(new Set(fullAt))
    expect(onLine.length).toBeGreaterThanOrEqual(full.length)
    expect(drawn).not.toMatch(/NaN|undefined/u)
  })
})
