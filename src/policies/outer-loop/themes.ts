import type { ThemesPolicy } from '../../outer-loop/themes/discover.ts'

/**
 * Eight groups, the best of three beginnings (标准主题发现规则); words that stand in any text are left out.
 *
 * @example
 * discoverThemes(standardThemes)([]).themes // => []
 * standardThemes.groups // => 8
 */
export const standardThemes: ThemesPolicy = {
  id: 'standard-themes',
  version: '1.0.0',
  groups: 8,
  restarts: 3,
  seed: 20_261_130,
  leastTexts: 3,
  stopWords: [
    ...'的 了 是 我 也 都 就 很 在 有 和 不 还 说 这 那 个 们 你 他 它 吧 啊 呢 吗 呀 哦 嘛 着 过 到 给 让 把 被 与 及 或 一个 没有 这个 那个 我们 你们 他们 真的 就是 还是 不是 一下 什么 怎么 可以 感觉 觉得 有点 比较 非常 一般 但是 而且 因为 所以 如果'.split(
      ' ',
    ),
    ...'a an the and or but if of to in on at for with from by as is are was were be been it its this that these those i we you he she they my our your their me us them so very not no do did does have has had would could will can just there here all any when what which who than then too also only more most some up out about into over after before again because how your'.split(
      ' ',
    ),
  ],
  labels: 5,
  quotes: 3,
  leastStability: 0.5,
  source: 'A2.15',
}
