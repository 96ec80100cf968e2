import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import * as policies from '../../../src/policies/index.ts'
import {
  caseEventSchema,
  cloudEventSchema,
  customerSchema,
  customerSchemaFor,
  errorsIn,
  feedbackSchema,
  jsonSchemaOf,
  programmeSchema,
  routingTableSchema,
  slaPolicySchema,
  triageTableSchema,
} from '../../../src/schemas/index.ts'

const { safetyFirstTriage, standardProgramme, standardRouting, strictDetractorTriage } = policies
const copy = (value: unknown) => JSON.parse(JSON.stringify(value))
const messages = (error: { readonly issues: readonly { readonly message: string }[] } | undefined) =>
  error?.issues.map(({ message }) => message)

describe('policies as files', () => {
  it('read back what was written', () => {
    expect(programmeSchema.parse(copy(standardProgramme))).toEqual(standardProgramme)
    expect(triageTableSchema.parse(copy(safetyFirstTriage))).toEqual(safetyFirstTriage)
    expect(routingTableSchema.parse(copy(standardRouting))).toEqual(standardRouting)
  })
  it('promises may run on calendars of any name, which stand beside them', () => {
    const { P0, P1, P2 } = policies.standardSla.targets
    const office = { ...policies.standardSla, targets: { P0, P1, P2: { ...P2, calendar: 'office' } } }
    const calendars = { office: { id: 'office', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']] } } }
    expect(slaPolicySchema.parse(copy(office))).toEqual(office)
    const read = programmeSchema.parse(copy({ ...standardProgramme, sla: office, calendars, expect: {} }))
    expect(read.calendars).toEqual(calendars)
  })
  it('a table with a gap is refused, and the gap named', () => {
    const literal = copy({ ...strictDetractorTriage, rows: strictDetractorTriage.rows.slice(0, 4) })
    const { error } = triageTableSchema.safeParse(literal, { error: errorsIn('en') })
    expect(messages(error)?.[0]).toMatch(/^no row decides score/)
  })
  it('unknown keys of a policy are refused: a typo would be a rule that is not there', () => {
    expect(programmeSchema.safeParse(copy({ ...standardProgramme, slas: {} })).success).toBe(false)
  })
})

describe('messages', () => {
  it('come in the language of the parse, and leave no trace', () => {
    const wrong = { id: 'f', receivedAt: '2026-11-21T02:00:00Z', score: 0, scale: '1-10' }
    const say = (language: 'en' | 'zh-CN') =>
      messages(feedbackSchema.safeParse(wrong, { error: errorsIn(language) }).error)
    expect(say('zh-CN')).toEqual(['score：应为 1 到 10 的整数，读到 0'])
    expect(say('en')).toEqual(['score: expected a whole number from 1 to 10, found 0'])
  })

  it('are those of parseFeedback where the mistake is the same', () => {
    const wrong = { id: ' ', receivedAt: 'x', channel: 'tv', comment: 7, redFlags: 'legal' }
    const parsed = parseFeedback(wrong)
    const schema = feedbackSchema.safeParse(wrong, { error: errorsIn('en') })
    expect([...(messages(schema.error) ?? [])].sort()).toEqual(
      parsed._tag === 'Left' ? parsed.left.map(sayEnglish).sort() : [],
    )
    expect(messages(feedbackSchema.safeParse({ receivedAt: 0 }, { error: errorsIn('zh-CN') }).error)).toEqual([
      '缺少 id',
    ])
  })

  it('name the place of what a nested table lacks, of what is misspelt, and of what only zod words', () => {
    const said = (programme: object): readonly string[] | undefined =>
      messages(programmeSchema.safeParse(copy({ ...standardProgramme, ...programme }), { error: errorsIn('en') }).error)
    const [row, ...rows] = safetyFirstTriage.rows
    expect(said({ triage: { ...safetyFirstTriage, rows: [row] } })?.[0]).toMatch(/^triage: no row decides /)
    expect(said({ triage: { ...safetyFirstTriage, rows: [{ ...row, then: 'P9' }, ...rows] } })).toEqual([
      'triage.rows.0.then: expected one of P0, P1, P2, noCase, found "P9"',
    ])
    expect(said({ slas: {} })?.[0]).toMatch(/^slas is not known here; known are id, version, vocabulary, valueTier,/)
    expect(said({ slas: {}, sle: 1 })?.[0]).toMatch(/^slas is not known here; sle is not known here; known are id, /)
    expect(said({ opener: { ...standardProgramme.opener, longest: 0 } })?.[0]).toMatch(/^opener\.longest: Too small/)
  })

  it('leave to zod what only zod has words for, and name its place', () => {
    const event = { specversion: '1.0', id: 'e', source: '/s', type: 't' }
    const said = (more: object): readonly string[] | undefined =>
      messages(cloudEventSchema.safeParse({ ...event, ...more }, { error: errorsIn('en') }).error)
    expect(said({ data_base64: '?' })).toEqual(['data_base64: Invalid base64-encoded string'])
    expect(said({ data: 1, data_base64: 'e30=' })).toEqual(['data_base64 is not known here; known are data'])
    expect(said({ id: '\n' })).toEqual(['id: expected text that is not blank, found "\\n"'])
  })

  it('name the events there are where the tag is none of them', () => {
    const said = (event: unknown): string | undefined =>
      messages(caseEventSchema.safeParse(event, { error: errorsIn('en') }).error)?.[0]
    expect(said({ _tag: 'CaseOpend' })).toMatch(/^_tag: expected one of CaseOpened, .*, found "CaseOpend"$/)
    expect(said({})).toBe('_tag is missing')
    expect(said([])).toBe('the value: expected an object, found []')
  })
})

describe('the envelope of CloudEvents 1.0', () => {
  it('holds data, data in base64, or none, and not both', () => {
    const event = { specversion: '1.0', id: 'e', source: '/s', type: 't' }
    const accepted = (more: object): boolean => cloudEventSchema.safeParse({ ...event, ...more }).success
    expect([{}, { data: 1 }, { data: null }, { data_base64: 'e30=' }].map(accepted)).toEqual([true, true, true, true])
    expect([{ data: 1, data_base64: 'e30=' }, { data_base64: '?' }].map(accepted)).toEqual([false, false])
  })
})

describe('Standard Schema', () => {
  it('every schema can be handed to whatever takes a Standard Schema', async () => {
    const { validate, version } = feedbackSchema['~standard']
    expect(version).toBe(1)
    expect(await validate({ id: 'f', receivedAt: 0 })).toEqual({
      value: { id: 'f', receivedAt: 0, scale: '0-10' },
    })
    expect((await customerSchema['~standard'].validate({})).issues).toHaveLength(1)
  })
})

describe('JSON Schema', () => {
  it.each([
    'feedback',
    'customer',
    'programme',
    'vocabulary',
    'ruleTable',
    'triageTable',
    'routingTable',
    'lexicon',
    'lexiconExtension',
    'calendar',
  ] as const)('%s is exported', (name) => {
    const schema = jsonSchemaOf(name)
    expect(schema.$schema).toContain('2020-12')
    expect(schema.type).toBe('object')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
  it('of customers, case events and commands speaks the words of a vocabulary', () => {
    const own = { ...policies.standardVocabulary, tiers: ['guest', 'member'], priorities: ['urgent', 'later'] } as never
    expect(jsonSchemaOf('customer', own).properties?.['valueTier']).toEqual({
      anyOf: [{ type: 'string', enum: ['guest', 'member'] }, { type: 'null' }],
    })
    for (const name of ['caseEvent', 'caseCommand'] as const) {
      expect(JSON.stringify(jsonSchemaOf(name, own))).toContain('["urgent","later"]')
      expect(JSON.stringify(jsonSchemaOf(name))).toContain('["P0","P1","P2"]')
    }
    expect(customerSchemaFor(own).safeParse({ id: 'c', valueTier: 'member' }).success).toBe(true)
    expect(customerSchemaFor(own).safeParse({ id: 'c', valueTier: 'high' }).error?.issues[0]?.message).toBe(
      'valueTier: expected one of guest, member, found "high"',
    )
  })
  it('says what must be there', () => {
    expect(jsonSchemaOf('feedback').required).toEqual(['id', 'receivedAt'])
    expect(jsonSchemaOf('feedback').properties?.['score']).toEqual({
      anyOf: [{ type: 'integer', minimum: 0, maximum: 10 }, { type: 'null' }],
    })
  })
})
