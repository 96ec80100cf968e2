import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const at = ['--received-at', '2026-11-20T00:00:00Z']
const csv = (header: string, ...rows: readonly string[]): string => [header, ...rows, ''].join('\n')

describe('rows the survey’s makers made', () => {
  it('are excluded by the words of survey tools, each counted by its reason', async () => {
    const { balance, excluded } = await decided(
      csv(
        'id,score,Status,DistributionChannel,collection mode,is_preview,Test',
        'a,3,IP Address,anonymous,default,false,',
        'b,3,Survey Preview,anonymous,,,',
        'c,3,Survey Test,,,,',
        'd,3,,preview,,,',
        'e,3,,,survey_preview,,',
        'f,3,,,,yes,',
        'g,3,,,,,1',
        'h,3,Spam,,,,',
        'i,,,,,,',
        'j,3,Imported,,,no,0',
      ),
      [...at, '--map', 'distribution=DistributionChannel'],
    ).catch((error: Error) => Promise.reject(error))
    expect(excluded).toEqual({
      noAnswer: 1,
      preview: 3,
      test: 2,
      spam: 1,
      invalid: 0,
      staff: 0,
      heading: 0,
      earlier: 0,
    })
    expect(balance).toEqual({ read: 10, decided: 3, merged: 0, excluded: 7, rejected: 0 })
  })
  it('are excluded in Chinese', async () => {
    const { excluded } = await decided(csv('编号,评分,答卷状态', '1,3,正常', '2,3,测试', '3,3,预览'), at)
    expect(excluded).toMatchObject({ preview: 1, test: 1 })
  })
  it('are told by numbers only where the columns are those of Qualtrics', async () => {
    const rows = ['a,3,0', 'b,3,1', 'c,3,2', 'd,3,4', 'e,3,8', 'f,3,17', 'g,3,16']
    expect((await decided(csv('ResponseId,score,Status', ...rows), at)).excluded).toMatchObject({ preview: 0, test: 0 })
    const dated = rows.map((row) => `${row},2026-11-20T00:00:00Z`)
    const { excluded, balance } = await decided(csv('ResponseId,score,Status,RecordedDate', ...dated))
    expect(excluded).toMatchObject({ preview: 2, test: 1, spam: 1 })
    expect(balance.decided).toBe(3)
  })
  it('are excluded whatever else is wrong with them, and never rejected', async () => {
    const { balance } = await decided(csv('id,score,status', 'a,eleven,preview', 'b,eleven,ok', 'c,3,ok'), at)
    expect(balance).toMatchObject({ decided: 1, excluded: 1, rejected: 1 })
  })
  it('are decided when the column is given up', async () => {
    const { balance } = await decided(csv('id,score,status', 'a,3,preview'), [...at, '--map', 'status='])
    expect(balance).toMatchObject({ decided: 1, excluded: 0 })
  })
  it('words of another meaning exclude nobody', async () => {
    const rows = ['a,3,closed,A', 'b,3,completed,blood', 'c,3,testing ground,no']
    expect((await decided(csv('id,score,status,test', ...rows), at)).balance.decided).toBe(3)
  })
})

describe('the header lines of Qualtrics', () => {
  const head = 'ResponseId,RecordedDate,score\n'
  const questions = 'Response ID,Recorded Date,"How likely, from 0\nto 10?"\n'
  const imports = '"{""ImportId"":""_recordId""}","{""ImportId"":""recordedDate""}","{""ImportId"":""QID1""}"\n'
  it('are counted as such, and the rows after them are decided', async () => {
    const file = `${head}${questions}${imports}R_1,2026-11-20T00:00:00Z,3\n`
    const { balance, excluded, queue } = await decided(file)
    expect(balance).toEqual({ read: 3, decided: 1, merged: 0, excluded: 2, rejected: 0 })
    expect(excluded.heading).toBe(2)
    expect(queue[0]?.places).toEqual([{ record: 3, line: 5 }])
    const { out } = await cli(['triage', 'f.csv'], { 'f.csv': file })
    expect(out).toContain('3 rows read: 1 decided, 0 merged, 0 without an answer, 2 more header lines, 0 rejected')
  })
  it('are not looked for further down', async () => {
    const file = `${head}R_1,2026-11-20T00:00:00Z,3\nR_2,2026-11-20T00:00:00Z,3\n${imports}`
    expect((await decided(file)).balance).toMatchObject({ decided: 2, excluded: 0, rejected: 1 })
  })
})

describe('of what was said under one id', () => {
  const rows = (...list: readonly string[]): string => csv('id,score,received_at,updated_at,revision', ...list)
  const [first, later] = ['a,2,2026-11-20T00:00:00Z,,', 'a,10,2026-11-20T00:00:00Z,2026-11-21T00:00:00Z,']
  it('the score revised last counts, whatever the order', async () => {
    for (const list of [
      [first, later],
      [later, first],
    ]) {
      const { nps, queue, merged } = await decided(rows(...list))
      expect(nps).toMatchObject({ answers: 1, rounded: 100 })
      expect(queue).toHaveLength(1)
      expect(merged).toEqual({ duplicates: 0, amendments: 1 })
    }
  })
  it('then the one with the higher revision', async () => {
    const list = ['a,10,2026-11-20T00:00:00Z,,2', 'a,2,2026-11-20T00:00:00Z,,1', 'a,2,2026-11-20T00:00:00Z,,1']
    for (const order of [list, [...list].reverse()]) {
      const { nps, merged } = await decided(rows(...order))
      expect(nps).toMatchObject({ rounded: 100 })
      expect(merged).toEqual({ duplicates: 1, amendments: 1 })
    }
  })
  it('a revision that is none is noted, and costs no row', async () => {
    const { balance, unread } = await decided(rows('a,2,2026-11-20T00:00:00Z,soon,', 'b,2,2026-11-20T00:00:00Z,,first'))
    expect(balance).toMatchObject({ decided: 2, rejected: 0 })
    expect(unread.map(({ column, first }) => [column, first])).toEqual([
      ['updated_at', ['"soon"']],
      ['revision', ['"first"']],
    ])
  })
})
