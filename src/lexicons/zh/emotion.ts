import type { Lexicon } from '../../text/lexicon/lexicon.ts'
import { except, words } from '../words.ts'

const angry = words('愤怒 气愤 愤慨 生气 恼火 恼怒 愤懑 火大 窝火 不满 失望 寒心 崩溃 抓狂')
const utmost = words('极度 极其 极为 无比 万分 出离 异常 极端 十二分 非常非常 特别特别 超级无敌')
const beyond = words('至极 透顶 到极点 到了极点 到顶 到爆 得要死 得要命 万分 得发抖 得浑身发抖 得说不出话')

/** What anger does to the body: no figure of speech goes further. */
const shaken = words(
  '发抖 浑身发抖 全身发抖 直发抖 手抖 手都抖 手发抖 哆嗦 直哆嗦 说不出话 一夜没睡 一宿没睡 整夜没睡 吐血 跳脚 冒火 肺都炸 肝疼 胸口疼 心脏疼 心口疼 牙痒 咬牙 砸东西',
)

/** Degree and anger together (极度愤怒), and set phrases that say as much. */
const rage = [
  ...new Set([
    ...utmost.flatMap((degree) => angry.map((feeling) => degree + feeling)),
    ...words('气得 气的 气到').flatMap((angered) => shaken.map((body) => angered + body)),
    ...angry.flatMap((feeling) => beyond.map((degree) => feeling + degree)),
    ...words(`忍无可忍 怒不可遏 怒发冲冠 怒火中烧 勃然大怒 暴跳如雷 火冒三丈 七窍生烟 气急败坏 义愤填膺 出奇愤怒 怒气冲天 怒火冲天 怒火万丈 怒火攻心 怒从心 大发雷霆 雷霆之怒 怒极 狂怒 盛怒 震怒 怨气冲天 气冲牛斗 气愤填膺 愤慨万分 恨之入骨 咬牙切齿 丧心病狂 无法容忍 不可容忍 难以容忍 忍不可忍 忍到极限 忍耐到了极限 气到爆炸 气炸了肺 肺都气炸
      是可忍孰不可忍 天理难容 人神共愤 令人发指 气到无语 气到极点 气死我了气死我了 无法形容的愤怒 前所未有的愤怒 从未如此愤怒 从来没有这么生气 从来没这么生气 从没这么生气`),
  ]),
]
/** Words of anger that are shouted. */
const shouted = words('气死 气疯 气炸 气爆 怒了 愤怒 气愤 生气 受够 恼火 太气 太过分 欺人太甚 岂有此理 无耻 可恶')

/**
 * Words and marks of strong feeling (情绪词): superlatives, insults, zero-star verdicts, anger, and marks in a row.
 *
 * @example
 * intensityOf(standardWords.intensity)('最差的一次！！！再也不会来').level // => 'strong'
 * @source A1.8, A3.15, A4.2
 */
export const zhEmotions: Lexicon = {
  id: 'zh-emotions',
  version: '2.0.0',
  source: 'A4.2',
  categories: {
    superlative: { decides: false, negatedBy: [] },
    insult: { decides: false, negatedBy: [] },
    zeroStar: { decides: false, negatedBy: [] },
    rage: { decides: false, negatedBy: ['existence'] },
    anger: { decides: false, negatedBy: ['existence'] },
    degree: { decides: false, negatedBy: ['existence'] },
    exclamation: { decides: false, negatedBy: [] },
    disbelief: { decides: false, negatedBy: [] },
  },
  groups: [
    {
      category: 'superlative',
      tier: 'strong',
      terms: [
        ...words(`最差 最烂 最垃圾 最恶心 最难吃 最坑 最失望 最糟 最黑 最恶劣 最气 最无语 史上最差 史上最烂 史上最垃圾 有史以来最差 有史以来最烂 没见过这么差 没见过这么烂 没见过这么垃圾 没见过这么恶劣 没见过这么慢 没见过这样的 这辈子最 
          从来没有这么差 从来没有这么生气 从来没遇到 从未遇到 没吃过这么难 没吃过这么差 没用过这么差 没住过这么差 没买过这么差  平生第一次 第一次给差评 第一次差评 第一个差评
          第一次写差评 第一次打差评 第一次遇到这么 第一次见这么 首次差评 头一次遇到 唯一一次差评 从不给差评 从来不给差评 从不写评 一万个差评 差到极点 差到极致 差到家 烂到家
          恶心到家 再也不会 永远不会再 一辈子不 打死也不 死也不会 极度失望 极其失望 极度不满 失望至极 失望透顶`),
      ],
    },
    {
      category: 'insult',
      tier: 'strong',
      terms: [
        ...words(`傻逼 傻b 煞笔 沙比 傻叉 傻缺 脑残 智障 弱智 白痴 蠢货 蠢猪 王八蛋 王八 混蛋 混账 杂种 畜生 禽兽 人渣 败类 贱人 犯贱 滚蛋 滚粗 去死 死全家 全家死 断子绝孙 不得好死 遭报应
          缺德 丧尽天良 丧良心 昧良心 没良心 黑良心 不要脸 臭不要脸 厚颜无耻 无耻 狗屁 狗屎 狗日 放屁 屁话 你妹 妈蛋 尼玛 泥马 你妈 操你 草你 艹 卧槽 我操 我靠 日你 去你 王八犊子 二逼 装逼
          强盗 土匪 流氓 无赖 没人性 没素质 猪脑 吃屎 垃圾店 垃圾商家 垃圾公司 垃圾平台 垃圾服务 垃圾东西 什么垃圾 真垃圾 太垃圾 都是垃圾 纯垃圾 垃圾中的 垃圾一个`),
        except('他妈', '他妈妈 和他妈 他妈也 他妈说 给他妈 他妈用 他妈吃'),
        except('特么', '特么好吃'),
        except('妈的', '妈妈的 姨妈的 大妈的 他妈的'),
        'sb',
        'tmd',
        'cnm',
        'mlgb',
        'nmd',
      ],
    },
    {
      category: 'zeroStar',
      tier: 'strong',
      terms: [
        ...words(`零分 零星 0星 零颗星 给零 负分 负一分 负星 一星都不想 一颗星都不想 一颗星都嫌 一星都嫌 一分都不想 一分都不给 一星都不给 半颗星都 半星都 一个星都不 一颗星都不 1星都不 一颗星也不 一星也不
          不想给星 没有零星 没有0 不能给零 不能给0 不能打零 不能打0 可以给零 可以打零 能给负 能打负 可以给负 差评差评 差评！！！ 必须差评 绝对差评 果断差评 强烈差评 坚决差评 狠狠差评`),
        except('0分', '10分 20分 30分 40分 50分 60分 70分 80分 90分 00分 .0分'),
      ],
    },
    { category: 'rage', tier: 'strong', terms: rage },
    { category: 'rage', tier: 'strong', near: { cues: 'shouting', within: 4 }, terms: shouted },
    {
      category: 'degree',
      tier: 'strong',
      terms: words(
        '气死我 气死人 气死了 气死咱 气炸 气疯 气爆 气哭 气昏 气晕 气坏了 气得要死 气得要命 气的要死 气的要命 气得睡不着 气得想哭 暴怒 怒火 满腔怒 满肚子火 一肚子火 一肚子气 火很大 无法忍受 难以忍受 忍不下 岂有此理',
      ),
    },
    {
      category: 'degree',
      tier: 'strong',
      terms: words('非常 十分 特别 相当 超级 太 真 真的很 实在').flatMap((degree) =>
        words('愤怒 气愤 生气 恼火 愤慨').map((feeling) => degree + feeling),
      ),
    },
    {
      category: 'anger',
      tier: 'strong',
      terms: [
        ...words(`气死 气疯 气炸 气爆 气愤 气人 愤怒 愤慨 怒了 恼火 火大 窝火 暴怒 怒火 无法忍受 难以忍受 忍不下 不能忍 忍不了 受够 够了够了 令人发指 天理难容 岂有此理 抓狂 崩溃 炸毛 心寒 寒心 强烈谴责 严重谴责 强烈抗议
          强烈不满 强烈鄙视 鄙视 恨死 痛恨 可恨 可恶 可耻 太过分 欺负人 欺负消费者 什么态度 怒评 怒给 呵呵呵 气得 气的我 气昏 气晕 气哭 气坏了 生气！ 太气 真气 好气 很气 超气 一肚子气 一肚子火`),
      ],
    },
    { category: 'exclamation', tier: 'strong', terms: ['！！！'] },
    { category: 'disbelief', tier: 'strong', terms: ['？？', '？！', '！？'] },
  ],
  cues: { shouting: { words: ['！！！'] } },
  negation: {
    negators: [
      {
        kind: 'existence',
        side: 'before',
        within: 2,
        words: words('没 不 别 没有 不要 不用 不会 没什么 不再'),
      },
    ],
    pseudo: words('不得不 没法不 是不是 好不 不仅 不但 不能不'),
    clauseBreaks: '，。！？；：,.!?;:\n…～~、()（）',
    questionEndings: [],
  },
}
