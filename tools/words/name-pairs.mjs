/**
 * Writes src/text/deidentify/names/bare/name-pairs.ts: words of two characters people are named with that are no given
 * names, and words that end in a surname.
 *
 *   node tools/words/name-pairs.mjs
 *
 * The dictionary is jieba's (MIT, Copyright Sun Junyi), as packaged by @node-rs/jieba (MIT); development only.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { load } from '../../bench/load.mjs'

const { isBorneVerb, isNameCharacter, normalForm, nounSurnameAt, surnameAt } = await load(
  new URL('./library.ts', import.meta.url),
)
const rows = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count, tag = '']) => ({ word: normalForm(word), count: Number(count), tag }))
/** How many people on record are given each name: a word that many bear is a name before it is a word. */
const bearers = new Map()
for (const { word, tag } of rows)
  if (tag === 'nr' && word.length === 3 && surnameAt(word, 0) === 1)
    bearers.set(word.slice(1), (bearers.get(word.slice(1)) ?? 0) + 1)
/** Words that parents choose all the same, and few on record bear. */
const chosen = new Set(
  '文静 志远 春生 秀丽 国庆 光明 胜利 海洋 天明 和平 爱民 爱国 建国 建军 红军 国强 志强 雪梅 冬梅 春梅 红霞 彩霞 彩云 朝霞 海燕 海鹰 金凤 爱华 爱玲 永康 永安 永生 永平 长江 长征 卫国 卫民 卫东 保国 为民 立新 立志 立春 春华 春雷 春燕 春兰 秋菊 秋实 雪莲 宝玉 宝珠 文明 文武 文艺 文雅 佳音 佳丽 欣然 安然 安宁 安康 丽华 大伟 大勇 大海 大山 小红 小明 小兰 小平 小燕 晨光 晨曦 明月 明珠 明媚 星辰 思远 思念 若水 如意 如玉 吉祥 祥瑞 瑞雪 树森 树林 松林 松柏 英杰 英俊 英才 俊杰 豪杰 诗意 天佑 家宝 国栋 国梁 栋梁 国宝 国华 国良 忠诚 忠义 成才 成林 腾飞 飞扬 飞翔 鸿飞 鸿雁 鹏飞 鹏程 云飞 云龙 云霞 云海 白云 海峰 海波 海涛 海龙 江山 江涛 江海 江河 山川 金鑫 金山 金星 金宝 银河 铁柱 媛媛 圆圆 婷婷 晶晶 莹莹 盈盈 莉莉 丽丽 芳芳 娜娜 珊珊 佳佳 文文 丹丹 玲玲 露露 茜茜 倩倩 雯雯 文华 建华 新华 光华 清华 振华 中华 爱军 永强 永红 向阳 朝阳 东升 东海 东方 晓东 南山 志成 大成 天成 玉成 诗雅 思雅 静雅 子豪 自强 国安 长青 长春 冬青 志华 国光 春光 金玉 杏花 桂香 书香 秋香 春晓 春雨 春风 秋雨 秋月 秋水 雨晴 雨荷 雪晴 冰冰 冰洁 玉洁 淑贞 素贞 贤淑 美玉 碧玉 福生 福海 福田 祥云 景云 景山 少华 少龙 少林 子龙 飞龙 金龙 玉龙 玉峰 高峰 雪峰 青山 青松 劲松 苍松 长生 小龙 小虎 小宝 小凤 小春 小雪 小雨 小军 小刚 大庆 大军 大明 立国 立民 正义 广义 广生 万里 天宇 宇航 远航 海航 远征 远志 志勇 英勇 武勇 勇军 强盛 建新 建业 立群 超群 群英 群芳 冬冬 童童 亮亮 强强 兰兰 梅梅 凤凤 琴琴 艳艳 红红 青青 莎莎 思思 宁宁 安安 洋洋 阳阳 涛涛 浩浩 浩然 超然 悠然 安琪 思琪 真真'.split(
    ' ',
  ),
)
const isBorne = (word, count) => chosen.has(word) || (bearers.get(word) ?? 0) * 400 > count
const pairs = rows.filter(({ word, tag }) => word.length === 2 && !/^nr/u.test(tag))
const inner = pairs
  .filter(({ word, count }) => count >= 40 && isNameCharacter(word, 0) && isNameCharacter(word, 1))
  .filter(({ word, count }) => !isBorne(word, count))
  .map(({ word }) => word)
const crossing = pairs
  .filter(({ word, count }) => count >= 40 && (nounSurnameAt(word, 1) === 1 || isBorneVerb(word, 1)))
  .map(({ word }) => word)
const grouped = (words, by) => {
  const groups = new Map()
  for (const word of [...new Set(words)].sort()) groups.set(word[by], (groups.get(word[by]) ?? word[by]) + word[1 - by])
  return [...groups.values()].join(' ')
}
writeFileSync(
  new URL('../../src/text/deidentify/names/bare/name-pairs.ts', import.meta.url),
  `// Written by tools/words/name-pairs.mjs; do not edit.
// Derived from the dictionary of jieba (MIT, Copyright Sun Junyi) by way of @node-rs/jieba (MIT).

/** Words of two characters people are named with that are no given names (非名词语): the first, then what follows it in each. */
export const innerPairs =
  '${grouped(inner, 0)}'
/** Words that end in a surname (姓氏结尾词语): the surname, then what stands before it in each. */
export const crossingPairs =
  '${grouped(crossing, 1)}'
`,
)
process.stdout.write(`${inner.length} inside, ${crossing.length} across\n`)
