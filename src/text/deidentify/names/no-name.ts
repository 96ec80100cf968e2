import { noNameWords } from './no-names.ts'

/** What begins no name though a surname begins it: 高级经理, 王牌, 康师傅. */
export const noNames: RegExp =
  /^(?:保洁|保安|保姆|周到|谢绝|何必|何况|黄了|谢过|林林|许久|叶片|谢谢|工程|程序|王牌|高级|康师傅|金牌|安全|白领|方便|关系|成功|华丽|经理|总经|常务|时尚|单身|全体|都是|向来|应该|路过|管理|连锁|原来|官方|台湾|明明|许多|何时|任何|万一|古代|花样|商务|温柔|包括|连老|那个|这个|项目|区域|大堂|客户|销售|店面|文化|强烈|盛大|周末|周一|周二|周三|周四|周五|周六|周日|周年|黄金|夏天|叶子|林业|钱包|陆续|宋体|丁香|高兴|时间|金额|方法|安装|常常|白天|华为|方案|计划|毛病|于是|许可|何必|向上|管家|边上|马上|解释|解决|安排|安慰|安抚|时常|应付|应对|明确|连续|路上|和气|和善|强调|强行|成天|方才|平时|平台|广告|相关|关于|关门|关机|关心|万分|全程|全部|水平|单独|单位|文明|从不|从来|温和|真诚|高度|高峰|高价|都在|都说|都不|易于|甘愿|查询|查收|查看|和蔼|冷漠|冷淡|敷衍|常年|平均|经常|宣传|宣称|司机|包租|马老师傅|应为|应是|应改|均为|马虎|田园|马路|明白|于老板娘|帅哥|空姐|表姐|表哥|商家|雷雨|雷电|牛柳|黄叶|钟才|点钟|乐家|龙旗广|路面|路口|水煮|白百|毛线|毛巾|马桶|马甲|施工|梅干|梅花|方向|龙头|金属|金色|银色|白色|黄色|红色|蓝色|江边|江景|池边|河边|海边|范学|文武百|高采|农兵|农红|保健|武侠|庞然|高望|花言|黄腾|苟言|容光|高尔|金石学|高材|卓有|井然|江洋|位高|权衡|华正|冀鲁|百姓|胡言|胡思|宣政|工农|万美元|万日元|同位素|国庆日|红彤|风和日|叫花|鄂豫|经济|文工|衣锦|老百姓)/u

const known = new Set<string>()
export const isNoName = (word: string): boolean => {
  if (known.size === 0)
    for (const [first = '', ...others] of noNameWords) for (const second of others) known.add(first + second)
  return known.has(word)
}

/** Whether a word begins here that is no name though a surname begins it. */
export const startsNoName = (plain: string, at: number): boolean =>
  noNames.test(plain.slice(at, at + 4)) || isNoName(plain.slice(at, at + 2))
