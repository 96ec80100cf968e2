import { plain } from './plain.ts'
import { isBlank } from './values.ts'

/** What people and tools write where nothing was answered (未作答写法). */
const words = new Set(
  [
    ...[
      'n/a',
      'na',
      '#n/a',
      'none',
      'null',
      'nil',
      'undefined',
      'nan',
      '-',
      '--',
      '---',
      '—',
      '–',
      '/',
      '\\',
      '.',
      '?',
    ],
    ...['no answer', 'no response', 'not answered', 'unanswered', 'skipped', 'not applicable', '(blank)', '(empty)'],
    ...['(skipped)', 'offered', 'not offered', 'unoffered', 'prefer not to say', 'not rated', 'unrated'],
    ...[
      '无',
      '無',
      '空',
      '(空)',
      '(跳过)',
      '跳过',
      '未作答',
      '未答',
      '未填',
      '未填写',
      '没有',
      '暂无',
      '暂无评价',
      '无评价',
      '不适用',
      '未评分',
      '未评价',
    ],
  ].map(plain),
)

/**
 * Whether a cell says that nothing was answered (未作答): blank, or a word such as `n/a`, `-`, 无, （跳过）.
 *
 * @example
 * isNoAnswer('N/A') // => true
 * isNoAnswer('无语') // => false
 */
export const isNoAnswer = (value: unknown): boolean =>
  isBlank(value) || (typeof value === 'string' && value.length <= 24 && words.has(plain(value)))
