import { isAct, isSo, resumes } from './acts.ts'
import { does, leftOf, over, seekers } from './around.ts'

/** What people are called in other languages, as it is written in Han (音译人名). */
const written =
  '苏珊 杰克 汤姆 玛丽 安娜 艾米 丽莎 凯文 大卫 彼得 迈克 露西 艾伦 托尼 杰森 麦克 琳达 珍妮 安妮 海伦 凯特 约翰 保罗 史蒂文 史蒂夫 丹尼 杰瑞 露丝 米娅 索菲亚 索菲 艾玛 伊娃 劳拉 萨拉 莎拉 爱丽丝 艾丽 詹姆斯 罗伯特 威廉 亨利 查理 查尔斯 乔治 尼克 托马斯 维克多 瑞秋 莫妮卡 菲比 黛西 黛安娜 凯莉 贝拉 薇薇安 伊莎贝拉 夏洛特 汉娜 朱莉 朱莉娅 朱丽叶 杰西卡 杰西 梅根 艾瑞克 埃里克 弗兰克 布莱恩 克里斯 克里斯汀 布鲁斯 亚当 亚历克斯 山姆 莉莎 丽贝卡 玛丽亚 玛莎 玛格丽特 南希 娜塔莎 娜塔莉 奥利弗 奥莉维亚 本杰明 班尼 鲍勃 比尔 布兰登 戴安娜 戴维 道格拉斯 多萝西 菲利普 弗雷德 格雷斯 加里 杰弗里 卡尔 卡洛斯 卡罗琳 凯瑟琳 肯尼 莱昂 劳伦 里奥 理查德 琳恩 卢卡斯 路易 马丁 马修 马库斯 麦克斯 米歇尔 内森 欧文 帕特里克 乔安娜 乔伊 塞巴斯蒂安 斯蒂芬妮 泰勒 特蕾莎 提姆 瓦伦丁 温蒂 西蒙 雪莉 亚瑟 伊恩 伊凡 尤里 尤金 珍妮弗 佐伊'
const byFirst = new Map<string, string[]>()
for (const name of written.split(' ').sort((a, b) => b.length - a.length))
  byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name])

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
