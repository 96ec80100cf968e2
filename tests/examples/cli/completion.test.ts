import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const script = async (shell: string): Promise<string> => {
  const { code, out } = await cli(['completion', shell])
  expect(code).toBe(0)
  return out
}
const offered = (source: string, ...words: readonly string[]): readonly string[] => {
  const line = ['voc-rules', ...words].map((word) => `'${word}'`).join(' ')
  const run = `${source}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _voc_rules; printf '%s\\n' "\${COMPREPLY[@]}"`
  return spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout.trim().split('\n')
}

describe('completion', () => {
  it('offers commands, what stands behind them, and options, as the parser knows them', async () => {
    const source = await script('bash')
    expect(offered(source, 'tri')).toEqual(['triage'])
    expect(offered(source, 'policy', '')).toEqual(expect.arrayContaining(['check', 'diff', 'explain']))
    expect(offered(source, 'triage', '--time')).toEqual(['--time-zone'])
    expect(offered(source, 'triage', 'f.csv', '--date-o')).toEqual(['--date-order'])
    expect(offered(source, 'init', '--y')).toEqual(['--yes'])
    expect(offered(source, 'triage', 'packa')).toEqual(expect.arrayContaining(['package.json']))
  })
  it('is there for zsh and fish, and for no other', async () => {
    expect(await script('zsh')).toContain('bashcompinit')
    expect(await script('fish')).toMatch(
      /^complete -c voc-rules -n '__fish_seen_subcommand_from triage' -l time-zone -r/mu,
    )
    expect((await cli(['completion', 'tcsh'])).code).toBe(2)
  })
})

describe('help and version', () => {
  it('are commands too', async () => {
    expect(await cli(['version'])).toMatchObject({ code: 0, out: '0.0.0\n' })
    const { code, out } = await cli(['help', 'triage'])
    expect([code, out]).toEqual([0, (await cli(['triage', '--help'])).out])
    expect((await cli(['help'])).out).toContain('completion')
  })
})

describe('--since', () => {
  it('leaves out what came in before, in a class of its own', async () => {
    const csv = 'id,score,date\na,1,2020-01-01T00:00:00Z\nb,1,2026-11-20T00:00:00Z\n'
    const { queue, balance, excluded } = await decided(csv, ['--since', '2026-11-20', '--time-zone', 'UTC'])
    expect(queue.map(({ feedbackId }) => feedbackId)).toEqual(['b'])
    expect(balance).toEqual({ read: 2, decided: 1, merged: 0, excluded: 1, rejected: 0 })
    expect(excluded).toMatchObject({ earlier: 1 })
    const { out } = await cli(['triage', 'f.csv', '--since', '2026-11-20T00:00:00Z', '--locale', 'zh-CN'], {
      'f.csv': csv,
    })
    expect(out).toContain('早于 --since 1')
  })
})
