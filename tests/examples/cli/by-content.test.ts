import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
const day = '2026-11-20T10:00:00Z'
const table = (head: string, rows: readonly string[]): string =>
  lines(`id,${head},date`, ...rows.map((row, place) => `${place + 1},${row},${day}`))
const fire = ['The charger caught fire last night', 'Nobody ever answers my calls', 'All went well, thank you']
const queueOf = async (content: string): Promise<readonly unknown[]> =>
  (await decided(content)).queue.map((one) => [one.priority, one.feedbackId])

describe('columns whose names tell nothing', () => {
  it('hold words where one of them holds sentences', async () => {
    const content = table('nps,Tell me', [`9,${fire[0]}`, `9,${fire[1]}`, '9,"All went well, thank you"'])
    expect(await queueOf(content)).toEqual([['P0', '1']])
    const { error } = await cli(['triage', 'f.csv'], { 'f.csv': content })
    expect(error).toContain('Tell me → text (by what it holds)')
  })
  it('are asked about where two hold sentences', async () => {
    const content = table('nps,Tell me,Moreover', [`9,${fire[0]},${fire[1]}`, `9,${fire[1]},${fire[0]}`])
    await expect(decided(content)).rejects.toThrow(/^2: .*More than one column could be text: “Tell me”, “Moreover”/u)
  })
  it('are no words of the house, of machines, or single words', async () => {
    for (const [name, cells] of [
      ['Company Reply', fire.map((one) => `"${one}"`)],
      ['Colour', ['red', 'green', 'blue']],
      ['Seen', ['https://a.example/x/y/z', 'https://a.example/x/y/u', 'https://a.example/x/y/v']],
      ['Opt in', ['Yes I do agree', 'Yes I do agree', 'Yes I do agree']],
    ] as const)
      expect(
        await queueOf(
          table(
            `nps,${name}`,
            cells.map((cell) => `9,${cell}`),
          ),
        ),
      ).toEqual([])
  })
  it('hold scores where the name sounds like an answer and the cells are 0–10', async () => {
    const rows = ['10', '3', '6', '8', '0', '9']
    expect(await queueOf(table('answer', rows))).toEqual([
      ['P1', '2'],
      ['P1', '5'],
      ['P2', '3'],
    ])
    await expect(decided(table('answer', ['1', '2', '3', '4', '5', '5']))).rejects.toThrow(/could be one of “answer”/u)
    await expect(
      decided(
        table(
          'answer,rating of staff',
          rows.map((row) => `${row},${row}`),
        ),
      ),
    ).rejects.toThrow(/could be one of “answer”, “rating of staff”/u)
    await expect(
      decided(
        table(
          'text,Punkte',
          rows.map((row) => `fine,${row}`),
        ),
      ),
    ).rejects.toThrow(/could be one of “Punkte”/u)
    expect(
      await queueOf(
        table(
          'text,Quantity',
          rows.map((row) => `fine,${row}`),
        ),
      ),
    ).toEqual([])
  })
  it('hold faces', async () => {
    const rows = ['😊', '😡', '😊', '😐', '😊']
    expect(await queueOf(table('Eindruck', rows))).toEqual([['P2', '2']])
    await expect(
      decided(
        table(
          'Eindruck,Laune',
          rows.map((row) => `${row},${row}`),
        ),
      ),
    ).rejects.toThrow(/could be satisfaction: “Eindruck”, “Laune”/u)
  })
  it('hold drawn stars', async () => {
    expect(await queueOf(table('Eindruck', ['★☆☆☆☆', '★★★★★', '⭐⭐⭐⭐']))).toEqual([['P2', '1']])
  })
  it('hold no satisfaction where words are said of things as well', async () => {
    const rows = ['Good', 'Poor', 'Good', 'Poor', 'Average', 'Good'].map((row) => `fine,${row}`)
    expect(await queueOf(table('text,Condition', rows))).toEqual([])
  })
  it('are no words where they name companies or kinds, or what was done', async () => {
    for (const name of ['Company', '单位', 'Plan type', '办理结果', 'Resolution']) {
      const rows = ['Fire and Smoke Ltd', 'Lawsuit Lawyers and Sons', 'Burn Injury Clinic'].map((row) => `9,${row}`)
      expect(await queueOf(table(`nps,${name}`, rows))).toEqual([])
    }
  })
  it('hold dates, which are asked about by name', async () => {
    const content = lines('id,nps,Gesendet,Farbe', `1,3,${day},rot`, `2,4,${day},gelb`)
    await expect(decided(content)).rejects.toThrow(/could be “Gesendet”\. Say so: --map "receivedAt=Gesendet"/u)
    await expect(decided(lines('id,nps,Farbe', '1,3,rot'))).rejects.toThrow(/^2: .*No column says when .*“Farbe”/u)
  })
})

describe('columns that are named alike', () => {
  it('are told apart by their cells, where those tell', async () => {
    const head = '"How likely are you to recommend us? (Answer)","How likely are you to recommend us? (Type)"'
    expect(await queueOf(table(head, ['3,Detractor', '9,Promoter']))).toEqual([['P1', '1']])
    await expect(decided(table('score,rating', ['3,4', '9,2']))).rejects.toThrow(/could be score/u)
  })
  it('a date that holds none is not meant where another holds dates', async () => {
    const rows = [1, 2].map((id) => `${id},3,yes,${day}`)
    expect(await queueOf(lines('id,nps,Responded,Created', ...rows))).toHaveLength(2)
    const { queue } = await decided(lines('id,nps,Created,Responded', '1,3,2026-01-01T00:00:00Z,2026-11-20T10:00:00Z'))
    expect(queue[0]?.receivedAt).toBe('2026-11-20T10:00:00.000Z')
  })
  it('a Location of marks is no place, one of names is', async () => {
    const outletIn = async (cells: readonly string[], name = 'Location'): Promise<string> => {
      const content = table(
        `nps,${name}`,
        cells.map((one) => `3,${one}`),
      )
      return (await cli(['triage', 'f.csv'], { 'f.csv': content })).error
    }
    expect(await outletIn(['7.5', '10', '9'])).not.toContain('Location → outlet')
    expect(await outletIn(['Leeds', 'York', '12'])).toContain('Location → outlet')
    expect(await outletIn(['101', '102', '103'])).toContain('Location → outlet')
    expect(await outletIn(['1', '2', '3'], 'Store')).toContain('Store → outlet')
  })
})

describe('the scale of ratings', () => {
  it('is asked of a few stars that are called a rating, and not of what is called a score', async () => {
    await expect(decided(table('Rating', ['5', '1', '3']))).rejects.toThrow(/“Rating”: 3 answers from 1 to 5/u)
    await expect(decided(table('Rating', ['2', '4']))).rejects.toThrow(/--scale 1-5/u)
    expect(await queueOf(table('Rating', ['5', '1', '9']))).toEqual([
      ['P1', '2'],
      ['P2', '1'],
    ])
    expect((await queueOf(table('nps', ['5', '1', '3']))).length).toBe(3)
  })
  it('is asked where stars go beyond five, and then holds for them', async () => {
    const content = table('Review score,Review title', ['8.4,fine', '2.5,poor', '10,super', '1,bad'])
    await expect(decided(content)).rejects.toThrow(/“Review score” goes up to 10.*--scale 1-10/u)
    const { queue, nps, unread } = await decided(content, ['--scale', '1-10'])
    expect(queue.map((one) => [one.priority, one.feedbackId])).toEqual([
      ['P2', '2'],
      ['P2', '4'],
    ])
    expect([nps._tag, unread]).toEqual(['EmptyTally', []])
  })
  it('that is said holds for stars where there is no other answer', async () => {
    const content = table('CSAT', ['7', '4', '2', '1'])
    const { queue, unread } = await decided(content, ['--scale', '1-7'])
    expect(queue.map((one) => one.feedbackId)).toEqual(['3', '4'])
    expect(unread).toEqual([])
  })
  it('is asked where scores are fractions, and one slip is none', async () => {
    const content = table('Rating', ['8.4', '2.5', '10', '1.5', '6'])
    await expect(decided(content)).rejects.toThrow(/“Rating” has marks .*8\.4.*--map "stars=Rating" --scale 1-10/u)
    const { queue, unread } = await decided(content, ['--map', 'stars=Rating', '--scale', '1-10'])
    expect([queue.map((one) => one.feedbackId).sort(), unread]).toEqual([['2', '4'], []])
    await expect(decided(table('Rating', ['4.5', '2.5', '5']))).rejects.toThrow(/4\.5.*--scale 1-5\./u)
    expect((await decided(table('Rating', ['4.5', '2.5', '5']), ['--scale', '1-5'])).queue).toHaveLength(1)
    const slip = await decided(table('nps,text', ['6.5,fine', '3,slow', '9,fine', '9.0,fine']))
    expect([slip.queue.length, slip.unread[0]?.count]).toEqual([1, 1])
  })
})
