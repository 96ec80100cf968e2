import { describe, expect, it } from 'vitest'
import { say as sayEnglish } from '../../../../src/locales/en.ts'
import { say as sayChinese } from '../../../../src/locales/zh-CN.ts'
import { strictDetractorTriage } from '../../../../src/policies/inner-loop/triage.ts'
import { standardLibrary } from '../../../../src/policies/library.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { readProgramme } from '../../../../src/programme/file/read-programme.ts'
import { writeProgramme } from '../../../../src/programme/file/write-programme.ts'
import { fileOf, sampleOf } from '../../../support/programmes/sample.ts'

const read = readProgramme(standardLibrary)
const said = (text: string, say = sayEnglish): readonly string[] => {
  const programme = read(text)
  return programme._tag === 'Left' ? programme.left.map(say) : []
}
const own = (parts: string): string => `{ "extends": "standard-programme", "id": "own", "version": "1.0.0",\n${parts} }`
const opened = (text: string) => {
  const programme = read(text)
  if (programme._tag === 'Left') throw new Error(programme.left.map(sayEnglish).join('\n'))
  return programme.right
}

describe('a file that says nothing of its own', () => {
  it('is the programme it builds on, and shares its words', () => {
    const programme = opened('\ufeff{ "extends": "standard-programme" }')
    expect(programme).toEqual(standardProgramme)
    expect(programme.words.lexicons).toBe(standardProgramme.words.lexicons)
  })
})

describe('a part of a file', () => {
  it('may be a name, with its version or without', () => {
    for (const name of ['strict-detractor-triage', 'strict-detractor-triage@1.0.0']) {
      const programme = read(own(`"triage": "${name}", "expect": null`))
      const found = programme._tag === 'Left' ? [] : [programme.right.triage]
      expect(found).toEqual([strictDetractorTriage])
    }
  })
  it('is laid over what it builds on; null takes away', () => {
    const { sla, calendars } = opened(
      own(`"calendars": {
         "desk": { "id": "desk", "timeZone": "Asia/Shanghai", "weekly": { "mon": [["09:00", "18:00"]] } },
         "late": { "extends": "desk", "id": "late", "weekly": { "mon": null, "tue": [["12:00", "20:00"]] } }
       },
       "sla": { "id": "own-sla", "targets": { "P2": { "withinMinutes": 600 } }, "contactHours": null }`),
    )
    expect(sla).not.toHaveProperty('contactHours')
    expect(sla.targets['P2']).toEqual({ ...standardProgramme.sla.targets.P2, withinMinutes: 600 })
    expect(calendars['late']?.weekly).toEqual({ tue: [['12:00', '20:00']] })
  })
  it('of rows and floors stands by its id: whole, and new ones first', () => {
    const row = { when: { score: { le: 1 }, valueTier: {}, complaint: { orMissing: true } }, then: 'P0', source: 'x' }
    const { triage } = opened(own(`"triage": { "id": "own-triage", "rows": { "worst": ${JSON.stringify(row)} } }`))
    expect(triage.rows).toEqual([{ id: 'worst', ...row }, ...standardProgramme.triage.rows])
  })
})

describe('what is wrong with a file is said with its line', () => {
  it.each([
    [
      '{ "id": "a", }',
      ['line 1, column 14: this is no JSON: expected a key in quotation marks, found "}"'],
      ['第 1 行第 14 列：不是合法的 JSON：此处应为带引号的键，读到 "}"'],
    ],
    [
      '',
      ['line 1, column 1: this is no JSON: expected a value, found the end of the file'],
      ['第 1 行第 1 列：不是合法的 JSON：此处应为值，读到文件结尾'],
    ],
    [
      own('"id": "b"'),
      ['line 2, column 1: id is said twice; only the last would count'],
      ['第 2 行第 1 列：id 写了两次，只有最后一次会生效'],
    ],
    [
      own('"reach": { "wideChannels": ["app"] }'),
      [
        'line 2, column 10: reach is changed and still called standard-reach@1.0.0: give it an id or a version of its own',
      ],
      ['第 2 行第 10 列：reach 已改动，却仍叫 standard-reach@1.0.0：请另起编号或版本'],
    ],
    [
      own('"sla": { "id": "s", "alrts": {} }'),
      ['line 2, column 30: sla.alrts is not known there; known are id, version, targets, alerts, contactHours'],
      ['第 2 行第 30 列：sla.alrts 不是已知的键；可用的有 id、version、targets、alerts、contactHours'],
    ],
    [
      own('"sla": { "id": "s", "targets": { "P9": null } }'),
      ['line 2, column 40: sla.targets.P9 is taken away, but is not there'],
      ['第 2 行第 40 列：要去掉 sla.targets.P9，但它并不存在'],
    ],
    [
      own('"calendars": { "a": { "extends": "b" }, "b": "a" }'),
      ['line 2, column 46: calendars.b builds on itself'],
      ['第 2 行第 46 列：calendars.b 以自身为基础'],
    ],
    [
      own('"sla": { "id": "s", "targets": { "P2": { "withinMinutes": 9000 } } }'),
      ['line 2, column 40: sla.targets.P2 is slower than expect.promises.P2'],
      ['第 2 行第 40 列：sla.targets.P2 的时限长于 expect.promises.P2'],
    ],
  ])('%s', (text, english, chinese) => {
    expect(said(text).slice(0, 1)).toEqual(english)
    expect(said(text, sayChinese).slice(0, 1)).toEqual(chinese)
  })
  it('and what nobody has is said with what there is', () => {
    expect(said('{ "extends": "standard" }')[0]).toMatch(
      /^line 1, column 14: the programme builds on “standard”, which is not there; there (?:is|are) standard-programme/,
    )
    expect(said('['.repeat(100_000))).toEqual(['line 1, column 65: nested more than 64 deep'])
    expect(said(' '.repeat(9_000_000))).toEqual(['the file has 9000000 characters; no programme has more than 8388608'])
  })
})

describe('a programme that is written', () => {
  it('names what ships and says the rest', () => {
    const text = writeProgramme(standardLibrary)(standardProgramme as never)
    expect(text.split('\n').length).toBeLessThan(400)
    expect(text).toContain('"triage": "safety-first-triage"')
  })
  it.each(['shop', 'saas', 'hotel'] as const)('of the %s is read again as it was', (company) => {
    const programme = sampleOf(company)
    expect(opened(writeProgramme(standardLibrary)(programme))).toEqual(programme)
    if (company !== 'shop')
      expect(writeProgramme(standardLibrary)(programme).length / fileOf(company).length).toBeLessThan(1.2)
  })
})

describe('a member that TypeScript leaves undefined', () => {
  it('is not written: what is written is read', () => {
    const { valueTier, vocabulary } = standardProgramme
    const loose = { ...standardProgramme, vocabulary: { ...vocabulary, names: undefined } }
    const text = writeProgramme(standardLibrary)({ ...loose, valueTier: { ...valueTier, cuts: undefined } } as never)
    expect(text).not.toContain('null')
    expect(opened(text).valueTier).toEqual(valueTier)
  })
})

describe('a word list of a house', () => {
  it('may bring a category of its own', () => {
    const list = `"words": { "id": "own-words", "lexicons": { "zh-red-flags": {
      "extends": "zh-red-flags", "id": "zh-red-flags", "version": "2.0.0+own.1", "source": "handbook",
      "categories": { "recall": { "decides": false, "negatedBy": [] } },
      "add": [{ "category": "recall", "tier": "strong", "terms": ["召回"] }] } } },
      "vocabulary": { "hints": ["media", "regulator", "privacy", "recall"] }`
    const { words } = opened(own(list))
    expect(words.lexicons[0]?.categories).toHaveProperty('recall')
  })
})

describe('a word list that is changed', () => {
  const changed = (change: object): string =>
    `{ "extends": "standard-programme", "id": "own", "version": "1.0.0", "words": { "id": "own-words", "lexicons": {
"zh-red-flags": { "extends": "zh-red-flags", "id": "own-list", "version": "1.0.0", "source": "handbook",
${JSON.stringify(change).slice(1)} } }, "expect": { "lexicons": ["own-list", "en-red-flags"] } }`
  const at = 'words.lexicons.zh-red-flags'
  it.each([
    [{ add: null }, `line 3, column 7: ${at}.add: expected a list, found null`],
    [{ add: {} }, `line 3, column 7: ${at}.add: expected a list, found {…}`],
    [{ add: [null] }, `line 3, column 8: ${at}.add.0: expected a record, found null`],
    [
      { add: [{ category: 'safety', tier: 'strong', terms: [{ term: null }] }] },
      `line 3, column 54: ${at}.add.0.terms.0: expected text, found {…}`,
    ],
    [{ remove: null }, `line 3, column 10: ${at}.remove: expected a list, found null`],
    [{ remove: {} }, `line 3, column 10: ${at}.remove: expected a list, found {…}`],
    [{ remove: 'x' }, `line 3, column 10: ${at}.remove: expected a list, found "x"`],
    [{ remove: [null] }, `line 3, column 11: ${at}.remove.0: expected a record, found null`],
    [{ remove: [{}] }, `line 3, column 11: ${at}.remove.0.category: expected text, and it is missing`],
    [
      { remove: [{ category: 'fraud', term: null }] },
      `line 3, column 38: ${at}.remove.0.term: expected text, found null`,
    ],
    [
      { allow: [{ category: 'fraud', term: '上当' }] },
      `line 3, column 10: ${at}.allow.0.phrases: expected a list, and it is missing`,
    ],
    [{ cues: { food: {} } }, `line 3, column 16: ${at}.cues.food.words: expected a list, and it is missing`],
    [{ borders: { words: [] } }, `line 3, column 11: ${at}.borders.openRight: expected a list, and it is missing`],
    [{ categories: { own: null } }, `line 3, column 21: ${at}.categories.own: expected a record, found null`],
  ])('says where it is misshapen: %j', (change, sentence) => {
    expect(said(changed(change))[0]).toBe(sentence)
  })
  it.each([
    [{ addd: [] }, 'addd'],
    [{ removex: [] }, 'removex'],
    [{ groups: [] }, 'groups'],
    [{ add: [{ category: 'safety', tier: 'strong', terms: ['q'], zzz: 1 }] }, 'add.0.zzz'],
    [{ remove: [{ category: 'legal', term: '起诉', zzz: 1 }] }, 'remove.0.zzz'],
  ])('says which key means nothing: %j', (change, key) => {
    const [first = ''] = said(changed(change))
    expect(first).toMatch(/^line 3, column \d+: /)
    expect(first).toContain(`${at}.${key} is not known there; known are `)
  })
  it('says which category nobody declares', () => {
    const add = [{ category: 'dataLeak', tier: 'strong', terms: ['信息泄露'] }]
    expect(said(changed({ add }))[0]).toMatch(/^line 2, column 17: .*own-list@1\.0\.0 has no category “dataLeak”/)
  })
})

describe('what is no text at all', () => {
  it.each([null, undefined, 1, {}, []])('is refused: %j', (text) => {
    expect(said(text as unknown as string)[0]).toMatch(/^the programme: expected text, /)
  })
})

describe('whatever is wrong, there is a line where it is wrong', () => {
  const row = (when: object): string =>
    own(`"triage": { "id": "t", "rows": { "a": { "when": ${JSON.stringify(when)}, "then": "P2", "source": "s" } } }`)
  it.each([
    [row({ redFlags: null }), 'triage.rows.0.when.redFlags: expected a record, found null'],
    [row({ redFlags: { anyOf: null } }), 'triage.rows.0.when.redFlags.anyOf: expected a list, found null'],
    [
      own('"vocabulary": { "columns": { "n": { "kind": "int", "from": 9, "to": 1 } } }'),
      'line 2, column 69: vocabulary.columns.n: ',
    ],
    ['{ "extends": "nope" }', 'line 1, column 14: the programme builds on “nope”'],
    ['{ "extends": ["nope"] }', 'line 1, column 14: extends: expected text, found […]'],
    ['{ "extends": null }', 'line 1, column 14: extends: expected text, found null'],
    [own('"triage": { "extends": 7 }'), 'line 2, column 24: triage.extends: expected text, found 7'],
    [
      own('"calendars": { "desk": { "extends": [] } }'),
      'line 2, column 37: calendars.desk.extends: expected text, found []',
    ],
    ['null', 'line 1, column 1: the programme: expected a record, found null'],
    ['\n []', 'line 2, column 2: the programme: expected a record, found []'],
  ])('%s', (text, sentence) => {
    const found = said(text)
    expect(found[0]).toContain(sentence)
    for (const one of found) expect(one).toMatch(/^line \d+, column \d+: /)
    for (const one of found) expect(one).not.toContain('plain data')
  })
  it('and of what is not there only what could stand there is listed', () => {
    expect(said(own('"triage": "nope"'))[0]).toMatch(
      /there are (?:[a-z-]+-(?:triage|severity|alert|alert-table|routing)(?:, |$))+/,
    )
    expect(said(own('"calendars": { "desk": "nope" }'))[0]).not.toContain('triage')
  })
})
