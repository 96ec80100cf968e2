import type { TermGroup } from '../../../text/lexicon/lexicon.ts'
import { except, words } from '../../words.ts'

const taken: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'belongings', within: 10 },
  unless: { cues: 'returned', within: 40 },
  terms: words(
    '被撬 撬开 撬了 撬坏 被人拿 被拿走 被人动 偷拿 偷了 盗走 顺走 顺手牵羊 不翼而飞 被翻 翻我 翻过我 翻了我 翻动 不见了 失踪 丢了 丢失 没了踪影',
  ),
}

const thieves: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...words('窃贼 行窃 扒手 扒窃 监守自盗 手脚不干净 翻我东西 翻我的包 翻我行李 翻我箱子 撬锁 撬开我 入室盗'),
    except('遭窃', '遭窃听'),
  ],
}

const threats: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: [
    ...words(
      `知道我住 知道我家 知道你住 知道你家 来找我麻烦 找人弄 找人打 弄死你 弄死我 打死你 打死我们 砍死 捅死 揍我 要打我 打我一 打我老 打我妈 打我爸 打伤 动手推 推了我 推我 把我推 推倒在 推倒我 拽我 拽着我 扯我 掐我 掐脖 扇我 扇耳光 扇了一巴掌 打耳光 拳打脚踢 拳脚相加 拿刀 持刀
      堵门 堵在门 堵我 堵在走廊 上门威胁 上门闹 上门骚扰 上门报复 报复我 打击报复 电话威胁 短信威胁 言语威胁 死亡威胁 跟着我上 跟到我 跟踪她 有人跟着 摸我 摸了我 摸她 动手动脚 咸猪手 乱摸 耍流氓 非礼 强奸 性侵 迷奸 囚禁 非法拘禁 不让我走 扣押我 扣人`,
    ),
  ],
}

const abuse: TermGroup = {
  category: 'safety',
  tier: 'strong',
  near: { cues: 'aggressor', within: 14 },
  terms: [
    except('动手', '动手能力 动手安装 自己动手 动手做 动手组装 亲自动手 动手操作 动手玩 动手动脚'),
    ...words('骂我 骂脏话 破口大骂 骂娘 骂人 踹我 吐口水 来找我 要来找'),
  ],
}

const rooms: TermGroup = {
  category: 'safety',
  tier: 'strong',
  terms: words(
    '陌生人推门 陌生男 有人推门 有人开门进 有人闯 直接刷卡进 直接开门进 拿卡开我 开了我的房门 门没法锁 门根本锁不 门锁不了 锁坏的 插销坏 房号告诉 房间号告诉 透露房号 泄露房号 报出我的房号 摄像头对着床 隐藏摄像头 隐形摄像头 偷装摄像头',
  ),
}

/** What people did: hands, threats, thefts, doors (人身与财产). */
export const people: readonly TermGroup[] = [taken, thieves, threats, abuse, rooms]
