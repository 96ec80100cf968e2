import type { TopicTerms } from '../../../../outer-loop/topics/taxonomy.ts'
import { crossed, except } from '../../../words.ts'
import { failures, faults, judged } from '../shared.ts'

/** What is small: the end of a phrase is the end of what it says, so 房间小姐 is left to its own meaning. */
const smallish = crossed(
  '房间 房 床 面积 卫生间 洗手间 浴室 窗户 客房 标间',
  '小 也小 都小 又小 还小 较小 偏小 特小 也特小',
).map((term) => except(term, ['姐', '时', '强', '冰', '桌', '吃', '孩'].map((next) => `${term}${next}`).join(' ')))
/** Something in the room, not the room. */
const inRoom = crossed('房间 房间的 房间里 房间内 房间里的', '卫生 隔音 异味 味道 空调 网络 价格 服务 热水 电话').join(
  ' ',
)
const cannotSleep = crossed('热 冷 冻 咬 痒 气', '的睡不着 得睡不着 的一夜睡不着 得一夜睡不着').join(' ')

/** What guests say of the room, the bed and the quiet (房间、安静). */
export const room: readonly TopicTerms[] = [
  {
    ...judged('room', 3, '', 'small', 3),
    terms: [
      except('房间', inRoom),
      ...'客房 床 标间 大床房 席梦思 面积 标准间 窗户 房型 床板 单人房 枕头 床垫 床铺 被子 采光 褥子 套房 单间 双床房 行政房 阳台'.split(
        ' ',
      ),
    ],
  },
  judged('room', 3, '卫生间 洗手间 浴室 厕所 浴缸', 'cramped', 3),
  { ...faults('room', 3, ''), terms: smallish },
  faults(
    'room',
    3,
    '阴暗 潮湿 高低不平 两张床拼 两个床靠 两张床并 鸡笼 鸽子笼 鸽笼 火柴盒 笼子 伸不直 斜顶 转身 闷热 空间小 空间比较小 空间太小 空间较小 空间狭 空间也小 空间很小 地下室 狭小 床太硬 床硬 床很硬 床太软 床太小 硬板 暗房 走廊房 睡不好 塌陷 格局 通风 阴森 西晒 床太短 床太窄 腰酸 腰疼 腰痛 坑坑洼洼 凹凸不平 拼凑 拼成的 很闷 太闷 狭窄 拥挤 逼仄 压抑 半个窗户 房间不大',
  ),
  failures(
    'room',
    3,
    '没有窗 没窗 无窗 窗户都没有 窗都没有 窗户也没有 不通风 不透气 不见阳光 不是很舒服 不舒服 没有阳光 窗户打不开 没阳台 没有阳台 不见天日 转不开身',
  ),
  faults(
    'noise',
    3,
    '噪音 噪声 躁声 躁音 澡音 大喊 大闹 吼叫 歌声 歌厅 唱歌 飙车 鞭炮 嘈 脚步声 咳嗽声 麻将 电钻 嗡嗡 哭闹 鸡叫 冲水声 马桶声 冷却塔 敲墙 装修队 汽笛 施工 工地 轰鸣 喧哗 喧闹 闹哄哄 ktv 卡拉ok 迪厅 舞厅 喇叭 扰民 动静 火车声 飞机声 马达声 汽车声 说话声 打呼 临马路 临街 靠马路 靠路边 吵醒 马路边 装修声 声音巨大 声音太大 声音很大 声音极大 声音大 声音特别大',
  ),
  {
    ...faults('noise', 3, ''),
    terms: [
      except(
        '吵',
        '吵架 争吵 吵起来 吵了起来 大吵 吵了一架 不觉得吵 没觉得吵 不怎么吵 不是很吵 听不到吵 不会觉得吵 不吵',
      ),
    ],
  },
  {
    ...judged('noise', 3, '', 'loud', 5),
    terms: [
      '声音',
      '响声',
      '关门声',
      '水声',
      '叫声',
      '孩子',
      '发电',
      '锅炉',
      '酒吧',
      '夜总会',
      '装修',
      '马路',
      '音乐',
      '噪',
    ],
  },
  failures(
    'noise',
    3,
    '没法睡 无法入睡 难以入睡 没有睡好 一夜没睡 一晚没睡 睡不好觉 一夜未眠 睡不了 不安静 没有安静 不是很安静 不够安静 无法休息 无法入眠 影响睡眠 影响休息 没睡好 睡不踏实 不能入睡',
  ),
  {
    ...failures('noise', 3, ''),
    terms: [
      except('睡不着', cannotSleep),
      except(
        '隔音',
        '很隔音 比较隔音 隔音较好 隔音比较好 隔音非常好 隔音挺好 隔音也很好 隔音好 隔音很好 隔音不错 隔音也不错 隔音还不错 隔音效果好 隔音效果很好 隔音效果不错 隔音还好 隔音也好 隔音还可以 隔音可以',
      ),
    ],
  },
]
