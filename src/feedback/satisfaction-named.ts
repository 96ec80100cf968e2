import type { Satisfaction } from './micro-feedback.ts'
import { named } from './named.ts'

/** What a thumb or a face said, by the article's labels and the usual words (满意度识别): 笑脸, 平脸, 哭脸, 赞, 踩. */
export const satisfactionNamed: (written: unknown) => Satisfaction | undefined = named<Satisfaction>({
  satisfied: [
    '满意',
    '笑脸',
    '微笑',
    '赞',
    '点赞',
    '好评',
    '👍',
    '😊',
    '🙂',
    '😀',
    'smile',
    'happy',
    'thumbs up',
    'up',
  ],
  neutral: ['一般', '平脸', '中评', '😐', '😑', 'flat', 'neither', 'meh'],
  dissatisfied: [
    '不满意',
    '哭脸',
    '踩',
    '差评',
    '👎',
    '😢',
    '😭',
    '🙁',
    '😡',
    'cry',
    'sad',
    'unhappy',
    'thumbs down',
    'down',
  ],
})
