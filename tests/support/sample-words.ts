/** What the sample's customers complain of. */
export type Topic = 'packaging' | 'waiting' | 'quality' | 'missing' | 'price' | 'hygiene'

export const outlets = ['湖滨店', '滨江店', '城西店'] as const
export const names = ['王芳', '李婷', '张伟明', '刘洋', '陈思远', '杨雪'] as const

export const praise = [
  '挺好的，下次还来',
  '东西新鲜，谢谢',
  '一直在你们家买，放心',
  '店员很热情',
  '不错',
  '菜很新鲜，孩子爱吃',
] as const

/** How a complaint goes on; none adds a topic. */
export const endings = ['', '', '，已经第二次了', '，希望改进', '，希望重视', '，有点失望'] as const

export const complaints: { readonly [T in Topic]: readonly string[] } = {
  packaging: [
    '汤又洒了一袋子，盒子根本没封好',
    '包装破了，汤汁全漏出来了',
    '鸡蛋碎了三个，连垫纸都没有',
    '盒盖没扣紧，洒得到处都是',
    '酸奶洒了，袋子里全湿了',
  ],
  waiting: [
    '说好半小时，送了两个小时才到',
    '配送太慢了，等了一个多小时',
    '催了三次才送来，太慢了',
    '每次晚上都超时，等到九点才送到',
  ],
  quality: ['味道太咸了，难吃', '不好吃，太油了', '味道变差了，难吃'],
  missing: ['少送了一盒鸡蛋', '送错了，要的是牛奶来的是酸奶', '漏送了两样东西'],
  price: ['比楼下贵了一倍，太贵了', '分量少了，价格没少'],
  hygiene: ['菜里有一根头发，太恶心了', '沙拉里吃出虫子', '盒子里有头发，不卫生', '豆腐里有虫，不卫生'],
}
