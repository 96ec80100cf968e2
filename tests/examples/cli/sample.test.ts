import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const sample = readFileSync(new URL('../../../samples/feedback.csv', import.meta.url))

describe('the sample of the package', () => {
  it('has every priority, and every kind of dirt', async () => {
    const { balance, priorities, nps, rejects, unread, queue } = await decided(sample)
    expect(balance).toEqual({ read: 40, decided: 37, merged: 2, excluded: 1, rejected: 0 })
    expect(priorities).toEqual({ P0: 7, P1: 9, P2: 8, noCase: 13 })
    expect(nps).toMatchObject({ answers: 33, unscored: 4, rounded: -45 })
    expect(rejects).toEqual([])
    expect(unread.map(({ column, first }) => [column, first])).toEqual([
      ['score', ['"11"']],
      ['received_at', ['"2026-02-30T10:00:00Z"']],
    ])
    expect(queue.find(({ feedbackId }) => feedbackId === 'f-013')?.places).toEqual([
      { record: 13, line: 14, toLine: 16 },
    ])
  })

  it('keeps the deadline of feedback amended for the worse', async () => {
    const { queue } = await decided(sample)
    const amended = queue.find(({ feedbackId }) => feedbackId === 'f-015')
    expect(amended).toMatchObject({ priority: 'P1', score: 3, contact: { due: '2026-11-20T15:11:00.000Z' } })
    expect(amended?.places).toHaveLength(2)
  })

  it('says who cannot be called, who is not named, and which category nobody decides on', async () => {
    const { out } = await cli(['triage', '--sample', '--limit', '0'], { 'sample.csv': sample })
    expect(out).toMatch(/declined contact by[\s\S]+telephone/)
    expect(out).toContain('not named')
    expect(out.replaceAll(/\s/g, '')).toContain('leftaside:服务态度')
  })

  it('is shown by urgency, then deadline, and the rest is counted', async () => {
    const { out, code } = await cli(['triage', '--sample', '--limit', '1'], { 'sample.csv': sample })
    expect(code).toBe(0)
    expect(out).toContain('c-1001')
    expect(out).not.toContain('c-1002')
    expect(out).toContain('… and 23 more: --limit 0 shows all.')
  })

  it('is decided by the policy that is named', async () => {
    const strict = await decided(sample, ['--policy', 'strict'])
    expect(strict.priorities.P0).toBe(3)
    expect(strict.policy).toMatchObject({ triage: 'strict-detractor-triage@1.0.0' })
    expect(strict.policy['programme']).toBe('standard-programme+strict-detractor-triage@1.0.0')
  })
})
