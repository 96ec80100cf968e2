import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/policies/${name}`, import.meta.url), 'utf8')
const files = {
  'acme.json': sample('acme-1.0.0.json'),
  'literal.json': sample('to-the-letter.json'),
  'cases.json': sample('cases.json'),
  'one.json': '{"score":8,"valueTier":"high","redFlags":[]}',
}
const explain = async (...argv: readonly string[]) => cli(['policy', 'explain', ...argv], files)

describe('policy explain', () => {
  it('says what decided, what is enough, what else matched and what would change it', async () => {
    const facts = '{"score":5,"valueTier":"high","redFlags":["fraud"]}'
    const { code, out, error } = await explain('safety-first', '--facts', facts)
    expect([code, error]).toEqual([0, ''])
    expect(out.replace(/\([0-9a-f]{16}\)/u, '(…)').split('\n')).toEqual([
      'score 5, customer value high-value, red flags fraud, complaint missing',
      'P1 by row “high-value-detractor” of safety-first-triage@1.0.0 (…)',
      '  Enough for it: score 4–6 and customer value high-value and red flags without legal or safety',
      '  The row asks for: score ≤ 6 and customer value high-value',
      '  Not P0 by “high-value-severe-with-red-line”: score did not fit',
      '  Not P0 by “law-or-safety”: red flags did not fit',
      '  Would be P0 with score 0–3',
      '  Would be noCase with score 7–10',
      '  Would be noCase with score missing',
      '  Would be P2 with customer value standard',
      '  Would be P2 with customer value missing',
      '  Would be P0 with red flags with legal or safety',
      '',
    ])
  })
  it('says it in Chinese', async () => {
    const { out } = await explain(
      ...['safety-first', '--facts', '{"score":2,"redFlags":["safety"],"valueTier":null}'],
      ...['--locale', 'zh-CN'],
    )
    expect(out.replace(/（[0-9a-f]{16}）/u, '（…）').split('\n')).toEqual([
      '打分 2，客户价值 缺失，红线 安全，抱怨 缺失',
      'P0，由 safety-first-triage@1.0.0（…）的规则行“law-or-safety”判定',
      '  足以判定：红线 含法律或安全',
      '  该行要求：红线 含法律或安全',
      '  同样命中而让位：“standard-severe”（P1）',
      '  若红线 不含法律或安全，则为 P1',
      '',
    ])
  })
  it('explains each case of a list, and reads files with and without @', async () => {
    for (const given of ['@cases.json', 'cases.json', files['cases.json']]) {
      const { code, out } = await explain('acme.json', '--facts', given)
      expect(code).toBe(0)
      expect(out).toContain('Case 8: score 1, customer value missing, red flags fraud')
      expect(out.endsWith('\n8 cases: 8 decided, 0 refused\n')).toBe(true)
    }
    expect((await explain('acme.json', '--facts', 'one.json')).out.split('\n')[0]).toBe(
      'score 8, customer value high-value, red flags none',
    )
    expect((await explain('acme.json', '--facts', '[]')).out).toBe('0 cases: 0 decided, 0 refused\n')
  })
  it('refuses facts the table does not know, each case for itself, with code 1', async () => {
    const wrong = '{"score":"2","redflags":["safety"],"valueTier":"gold","redFlags":[]}'
    const one = await explain('strict', '--facts', wrong)
    expect([one.code, one.error]).toEqual([1, ''])
    expect(one.out).toBe(
      'Refused: redflags is not known here; known are score, valueTier, redFlags, complaint; score: expected a whole number from 0 to 10, found "2"; valueTier: expected one of standard, high, found "gold"\n',
    )
    const { code, out } = await explain('strict', '--facts', `[${wrong},{"redFlags":[]},7]`, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      table: { id: 'strict-detractor-triage' },
      read: 3,
      decided: 1,
      cases: [
        { issues: [{ issue: { _tag: 'KeyUnknown' } }, { issue: { path: ['score'] } }, {}] },
        {
          facts: { redFlags: [] },
          decision: { output: 'noCase', row: 'no-detractor' },
          says: { because: 'Enough for it: score missing', flips: expect.any(Array) },
        },
        { received: 7, issues: [{ issue: { _tag: 'NotARecord' } }] },
      ],
    })
  })
  it('does not decide with a table that is not proved', async () => {
    const { code, out, error } = await explain('literal.json', '--facts', 'one.json')
    expect([code, out]).toEqual([1, ''])
    expect(error).toBe('voc-rules: literal.json: no row decides score 7–10 or missing\n')
  })
  it('refuses what is no JSON: in the command line with code 2, in a file with code 1', async () => {
    expect(await explain('strict', '--facts', '{"score"')).toMatchObject({
      code: 2,
      error: 'voc-rules: --facts: expected something like {"score":2}, found “{"score"”.\n',
    })
    expect(await explain('strict', '--facts', '@no.json')).toMatchObject({
      code: 1,
      error: 'voc-rules: no.json: there is no such file.\n',
    })
    const { code, error } = await explain('strict')
    expect([code, error]).toEqual([2, 'voc-rules: --facts must be given.\n'])
  })
})
