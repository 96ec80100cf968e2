import type { EmojiPolicy, ThumbPolicy } from '../feedback/micro/micro-feedback.ts'
import { phrases, words } from '../lexicons/words.ts'

/**
 * Faces, marks and the labels of the buttons (笑脸, 平脸, 哭脸) whose feeling is not in doubt (标准表情量表). Left out is what is
 * meant both ways: WeChat's [微笑] and 🙂 for politeness kept, 😭 for laughter.
 *
 * @example
 * parseEmoji(standardEmoji)('哭脸')._tag // => 'Right'
 * parseEmoji(standardEmoji)('[微笑]') // => left({ _tag: 'ReplyUnknown', verbatim: '[微笑]' })
 */
export const standardEmoji: EmojiPolicy = {
  id: 'standard-emoji',
  version: '2.0.0',
  faces: {
    satisfied: [
      ...'😀😃😄😁😆😊☺😍🥰😻😸👍👌👏🙆💯❤',
      ...words('笑脸 笑 开心 满意 赞 点赞 smile smiley happy thumbsup'),
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
    neutral: [...'😐😑😶', ':|', ':-|', ...words('平脸 中性 一般 无感 面无表情 flat neutral')],
    dissatisfied: [
      ...'😢😞😔😟🙁☹😠😡🤬😤😣😖😫😩😿👎🙅💔',
      ...words('哭脸 哭 难过 不满意 踩 差评 cry crying sad unhappy thumbsdown'),
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

/** Faces beside words of a reply: marks and emoji, and no words. */
const { satisfied, neutral, dissatisfied } = standardEmoji.faces
const drawn = (faces: readonly string[]): readonly string[] => faces.filter((face) => !/^[\p{L}]+$/u.test(face))

/**
 * "Reply 1 if you are satisfied, 2 if not", as people reply to it in both languages (标准拇指调研). A bare N asks for no more
 * only where the invitation says so: then the house adds it to `words.unsubscribe`.
 *
 * @example
 * parseThumbReply(standardThumb)('２')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'dissatisfied', verbatim: '２' })
 * parseThumbReply(standardThumb)('不太满意')
 * // => right({ _tag: 'ThumbReply', satisfaction: 'dissatisfied', verbatim: '不太满意' })
 */
export const standardThumb: ThumbPolicy = {
  id: 'standard-thumb',
  version: '2.0.0',
  numbers: { satisfied: ['1', '一', '壹'], dissatisfied: ['2', '二', '贰'] },
  words: {
    satisfied: phrases('满意 | satisfied | happy | pleased'),
    dissatisfied: phrases('不满 | 不满意 | unsatisfied | dissatisfied | unhappy | not happy'),
    unsubscribe: phrases('退订 | 取消订阅 | td | t | unsubscribe | stop | opt out | optout'),
  },
  lead: phrases(
    '回复 | 回覆 | 回 | 选 | 选择 | 我选 | 我选择 | 答 | 答复 | 您好 | 你好 | reply | answer | i choose | my answer is | hello | hi',
  ),
  negators: phrases(
    '不 | 没 | 没有 | 不是 | 并不 | 并不是 | 谈不上 | 算不上 | 未 | 无法 | 不能 | 难以 | 远不 | 不够 | 不太 | not | never | far from | hardly',
  ),
  degrees: phrases(
    `很 | 非常 | 十分 | 挺 | 太 | 超 | 超级 | 特别 | 相当 | 极 | 极其 | 极度 | 比较 | 还 | 还是 | 蛮 | 基本 | 基本上 | 总体 | 总体上 | 整体 | 完全 | 一点 | 一点都 | 一点也 | 一点儿都 | 丝毫 | 根本 | 实在 | 确实 | 真 | 真的 | 都 | 也 | 怎么 | 那么 | 让人 | 令人 | 能 | 够 | 感到 | 觉得 | 我 | 我们 | 我很 | 本人 | 表示 | 对此 | 这次 | 服务 | 对服务 | 是 | 就是 | 大
    | i am | i'm | im | we are | we're | am | are | is | was | very | really | quite | so | fully | completely | totally | extremely | pretty | at all | that | too | entirely | absolutely | highly | mostly`,
  ),
  trailing: phrases(
    '谢谢 | 感谢 | 多谢 | 谢谢你 | 谢谢您 | 谢谢你们 | 谢谢了 | 辛苦了 | 谢了 | 了 | 的 | 啊 | 呀 | 哦 | 呢 | 哈 | 哈哈 | 好的 | 嗯 | 答复 | thanks | thank you | thx | many thanks | cheers | ty | please | thanks a lot | thank you very much',
  ),
  units: phrases(
    `小时 | 个 | 天 | 分钟 | 分 | 星 | 次 | 月 | 年 | 日 | 点 | 楼 | 块 | 元 | 级 | 单 | 件 | 份 | 人 | 位 | 米 | 折 | 倍 | 周 | 星期 | 号 | 万 | 千 | 百 | 公里 | 斤 | 克 | 层 | 条 | 张 | 台 | 只 | 箱 | 包 | 瓶 | 盒 | 页 | 秒 | 岁 | 岁的 | 种 | 家 | 间 | 晚 | 款 | 成 | 颗 | 遍 | 趟
    | % | hour | hours | hr | hrs | day | days | week | weeks | month | months | year | years | minute | minutes | min | mins | star | stars | time | times | of | more | out of | thumb | thumbs | pm | am | kg | km | dollars | pounds | people | person | items | nights | night | st | nd | point | points | percent | x | and | or | to`,
  ),
  tone: {
    satisfied: phrases(
      '好 | 棒 | 赞 | 喜欢 | 不错 | 很快 | 给力 | 完美 | 优秀 | 满意 | 感谢 | 表扬 | 热情 | 耐心 | 贴心 | good | great | excellent | love | perfect | amazing | wonderful | helpful | fantastic | brilliant | friendly | best | awesome | nice | satisfied | happy',
    ),
    dissatisfied: phrases(
      `差 | 太慢 | 慢 | 烂 | 垃圾 | 失望 | 不满 | 恶劣 | 坏 | 退款 | 投诉 | 骗 | 气 | 糟 | 难 | 不行 | 没用 | 才怪 | 个屁 | 个鬼 | 敷衍 | 推诿 | 冒烟 | 漏 | 迟 | 贵 | 坑 | 没人 | 没解决 | 没收到 | 不好 | 不快
      | slow | bad | terrible | awful | worst | poor | rude | late | broken | disappointed | disappointing | useless | horrible | never | nothing | nobody | waste | refund | complaint | wrong | unacceptable | unhappy | dissatisfied | unfortunately | still waiting`,
    ),
  },
  faces: { satisfied: drawn(satisfied), neutral: drawn(neutral), dissatisfied: drawn(dissatisfied) },
  source: 'A0.12',
}
