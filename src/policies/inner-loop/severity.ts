import type { BusinessAreaPolicy } from '../../inner-loop/alert/business-area.ts'
import type { SeverityColumns, SeverityPolicy } from '../../inner-loop/alert/severity-policy.ts'
import { columnsOf } from '../../inner-loop/vocabulary/columns.ts'
import { standardVocabulary } from '../vocabulary.ts'
import { proved } from './proved.ts'

const { redFlags, graver, intensity, reach, businessArea } = columnsOf(standardVocabulary)

/**
 * The parts of a business the standard tables tell apart, and what people call them (标准业务环节).
 *
 * @example
 * businessAreaOf(standardBusinessAreas)('物流') // => 'delivery'
 */
export const standardBusinessAreas: BusinessAreaPolicy = {
  id: 'standard-business-areas',
  version: '1.0.0',
  names: {
    productQuality: ['产品质量', '产品', '质量', 'product', 'product quality', 'quality'],
    staffAttitude: ['人员态度', '服务态度', '店员态度', '态度', 'staff', 'staff attitude', 'attitude'],
    dataPrivacy: ['数据隐私', '隐私', '个人信息', 'privacy', 'data privacy'],
    billing: ['计费', '收费', '价格', 'price'],
    delivery: ['物流', '配送', '物流配送', 'shipping'],
    afterSales: ['售后', '售后服务', '维修', 'after-sales', 'after sales', 'repair'],
  },
  source: 'A4.6, A4.8',
}

/** What severity looks at, and alert with it. */
export const severityColumns: SeverityColumns = { redFlags, graver, intensity, reach, businessArea }

const any = { orMissing: true } as const
const inPublic = { in: ['public', 'wide'] } as const
const notStaff = { not: 'staffAttitude', orMissing: true } as const

/**
 * Danger and unlawful conduct are critical; words of going public or of leaked data, fraud and extreme feeling in
 * public are high; staff attitude stands one step lower unless red-line words are in it (标准严重程度分级).
 *
 * @example
 * severity(standardSeverity)({ redFlags: [], graver: [], businessArea: 'staffAttitude' }).output // => 'low'
 * severity(standardSeverity)({ redFlags: ['safety'], graver: [], businessArea: 'staffAttitude' }).output
 * // => 'critical'
 */
export const standardSeverity: SeverityPolicy = proved({
  id: 'standard-severity',
  version: '1.0.0',
  columns: severityColumns,
  outputs: ['critical', 'high', 'medium', 'low'],
  hit: 'mostUrgent',
  expect: {
    monotone: {
      redFlags: 'moreUrgent',
      graver: 'moreUrgent',
      intensity: 'moreUrgent',
      reach: 'moreUrgent',
    },
  },
  rows: [
    {
      id: 'law-or-safety',
      when: { redFlags: { anyOf: ['legal', 'safety'] }, intensity: any, reach: any, businessArea: any },
      then: 'critical',
      source: 'A4.7',
    },
    {
      id: 'fraud-in-public',
      when: { redFlags: { anyOf: ['fraud'] }, intensity: any, reach: inPublic, businessArea: any },
      then: 'high',
      source: 'A4.3, A4.6',
    },
    {
      id: 'press-authority-or-data',
      when: {
        graver: { anyOf: ['media', 'regulator', 'privacy'] },
        intensity: any,
        reach: any,
        businessArea: any,
      },
      then: 'high',
      source: 'A4.6',
    },
    {
      id: 'danger-hinted-of-a-product',
      when: {
        graver: { anyOf: ['safety'] },
        intensity: any,
        reach: any,
        businessArea: { is: 'productQuality' },
      },
      then: 'high',
      source: 'A4.6, A4.7',
    },
    {
      id: 'extreme-with-a-hint',
      when: {
        graver: { anyOf: ['legal', 'safety', 'fraud'] },
        intensity: { is: 'extreme' },
        reach: any,
        businessArea: notStaff,
      },
      then: 'high',
      source: 'A4.1, A4.2, A4.6',
    },
    {
      id: 'extreme-in-public',
      when: { intensity: { is: 'extreme' }, reach: inPublic, businessArea: notStaff },
      then: 'high',
      source: 'A4.2, A4.3, A4.6',
    },
    {
      id: 'fraud',
      when: { redFlags: { anyOf: ['fraud'] }, intensity: any, reach: any, businessArea: any },
      then: 'medium',
      source: 'A4.6',
    },
    {
      id: 'a-hint',
      when: {
        graver: { anyOf: ['legal', 'safety', 'fraud'] },
        intensity: any,
        reach: any,
        businessArea: any,
      },
      then: 'medium',
      source: 'A4.6',
    },
    {
      id: 'extreme',
      when: { intensity: { is: 'extreme' }, reach: any, businessArea: any },
      then: 'medium',
      source: 'A4.2, A4.6',
    },
    {
      id: 'strong-in-public',
      when: { intensity: { is: 'strong' }, reach: inPublic, businessArea: notStaff },
      then: 'medium',
      source: 'A4.3, A4.6',
    },
    {
      id: 'everything-else',
      when: { intensity: any, reach: any, businessArea: any },
      then: 'low',
      source: 'A4.6, A4.8',
    },
  ],
})
