import type { EmojiPolicy, ThumbPolicy } from '../feedback/micro-feedback.ts'

/**
 * Faces and marks whose feeling is not in doubt (标准表情量表). WeChat's [微笑] is left out: it is meant both ways.
 */
export const standardEmoji: EmojiPolicy = {
  id: 'standard-emoji',
  version: '1.0.0',
  faces: {
    satisfied: [
      ...'😀😃😄😁😆😊🙂☺😍🥰😻😸👍👌👏🙆💯',
      '[强]',
      '[愉快]',
      '[呲牙]',
      '[鼓掌]',
      ':)',
      ':-)',
      ':d',
      ':-d',
      '^_^',
    ],
    neutral: [...'😐😑😶', ':|', ':-|'],
    dissatisfied: [
      ...'😢😭😞😔😟🙁☹😠😡🤬😤😣😖😫😩😿👎🙅💔',
      '[弱]',
      '[流泪]',
      '[大哭]',
      '[难过]',
      '[发怒]',
      ':(',
      ':-(',
      ":'(",
    ],
  },
  source: 'A0.10',
}

/** "Reply 1 if you are satisfied, 2 if not", as people reply to it in both languages (标准拇指调研). */
export const standardThumb: ThumbPolicy = {
  id: 'standard-thumb',
  version: '1.0.0',
  numbers: { satisfied: ['1', '一', '壹'], dissatisfied: ['2', '二', '贰'] },
  words: {
    satisfied: [
      '满意',
      '滿意',
      '很满意',
      '非常满意',
      '十分满意',
      '挺满意',
      '满意的',
      'satisfied',
      'very satisfied',
      '👍',
    ],
    dissatisfied: [
      '不满意',
      '不滿意',
      '不满',
      '很不满意',
      '非常不满意',
      '十分不满意',
      '不太满意',
      '不满意的',
      'not satisfied',
      'unsatisfied',
      'dissatisfied',
      'very dissatisfied',
      '👎',
    ],
    unsubscribe: ['退订', '退訂', '取消订阅', 'td', 't', 'n', 'unsubscribe', 'stop', 'opt out', 'optout'],
  },
  lead: ['回复', '回覆', '回', '选', '选择', '我选', '我选择', '答', '答复', 'reply', 'answer', 'i choose'],
  source: 'A0.12',
}
