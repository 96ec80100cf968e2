import { isAct, isSo, resumes } from './acts.ts'
import { does, leftOf, over, seekers } from './around.ts'

/** What people are called in other languages, as it is written in Han (音译人名), the longest first. */
const written =
  '塞巴斯蒂安 伊莎贝拉 克里斯汀 亚历克斯 玛格丽特 奥莉维亚 道格拉斯 帕特里克 斯蒂芬妮 史蒂文 史蒂夫 索菲亚 爱丽丝 詹姆斯 罗伯特 查尔斯 托马斯 维克多 莫妮卡 黛安娜 薇薇安 夏洛特 朱莉娅 朱丽叶 杰西卡 艾瑞克 埃里克 弗兰克 布莱恩 克里斯 布鲁斯 丽贝卡 玛丽亚 娜塔莎 娜塔莉 奥利弗 本杰明 布兰登 戴安娜 多萝西 菲利普 弗雷德 格雷斯 杰弗里 卡洛斯 卡罗琳 凯瑟琳 理查德 卢卡斯 马库斯 麦克斯 米歇尔 乔安娜 特蕾莎 瓦伦丁 珍妮弗 苏珊 杰克 汤姆 玛丽 安娜 艾米 丽莎 凯文 大卫 彼得 迈克 露西 艾伦 托尼 杰森 麦克 琳达 珍妮 安妮 海伦 凯特 约翰 保罗 丹尼 杰瑞 露丝 米娅 索菲 艾玛 伊娃 劳拉 萨拉 莎拉 艾丽 威廉 亨利 查理 乔治 尼克 瑞秋 菲比 黛西 凯莉 贝拉 汉娜 朱莉 杰西 梅根 亚当 山姆 莉莎 玛莎 南希 班尼 鲍勃 比尔 戴维 加里 卡尔 肯尼 莱昂 劳伦 里奥 琳恩 路易 马丁 马修 内森 欧文 乔伊 泰勒 提姆 温蒂 西蒙 雪莉 亚瑟 伊恩 伊凡 尤里 尤金 佐伊'
const byFirst = new Map<string, string[]>()
for (const name of written.split(' ')) byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name])

/** Whether one of them may begin with a character. */
export const beginsForeignName = (first: string): boolean => byFirst.has(first)

/** Where one ends, behind what a name may follow and before what only people do; 0 where none does. */
export const foreignNameEnd = (plain: string, from: number): number => {
  const name = byFirst.get(plain.charAt(from))?.find((one) => plain.startsWith(one, from))
  if (name === undefined) return 0
  const to = from + name.length
  const left = leftOf(plain, from)
  if (left === undefined || left === 'signs') return 0
  const behind = plain.slice(to, to + 5)
  const isNamed = resumes.test(behind) || isSo.test(behind) || isAct(plain, to) || does.test(behind)
  const isSought = over.test(behind) && seekers.test(plain.slice(Math.max(0, from - 4), from))
  return isNamed || isSought || /^(?:带|教|剪|做)的/u.test(behind) ? to : 0
}
