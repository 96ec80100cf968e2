import type { DeidentifyPolicy } from '../../text/deidentify/policy.ts'

const classes: DeidentifyPolicy['classes'] = [
  'name',
  'mobile',
  'phone',
  'email',
  'idCard',
  'travelDocument',
  'bankCard',
  'iban',
  'plate',
  'wechat',
  'qq',
  'account',
  'networkAddress',
  'address',
]

/**
 * Everything that tells who somebody is, with Chinese tokens (标准脱敏策略). Orders, parcels, employees, rooms, days of birth
 * and addresses of machines without a cue are left, and are a class each.
 *
 * @example
 * const cleared = deidentify(standardDeidentification)({ texts: ['我叫李娜，电话 138 0013 8000，订单 20261121'], knownNames: [] })
 * cleared._tag === 'Right' && cleared.right.texts[0].text // => '我叫[姓名1]，电话 [手机1]，订单 20261121'
 */
export const standardDeidentification: DeidentifyPolicy = {
  id: 'standard-deidentification',
  version: '1.0.0',
  classes,
  labels: {
    name: '姓名',
    mobile: '手机',
    phone: '电话',
    email: '邮箱',
    idCard: '身份证件',
    travelDocument: '旅行证件',
    bankCard: '银行卡',
    iban: '银行账号',
    plate: '车牌',
    wechat: '微信',
    qq: 'QQ',
    account: '账号',
    networkAddress: '网络地址',
    address: '地址',
    order: '订单',
    tracking: '运单',
    employee: '工号',
    room: '房号',
    birthDate: '出生日期',
    bareNetworkAddress: '网络地址',
  },
  source: 'A4.15',
}

/**
 * The same with English tokens.
 *
 * @example
 * const cleared = deidentify(englishDeidentification)({ texts: ['I am Li Na, call 138 0013 8000'], knownNames: ['Li Na'] })
 * cleared._tag === 'Right' && cleared.right.texts[0].text // => 'I am [name1], call [mobile1]'
 */
export const englishDeidentification: DeidentifyPolicy = {
  ...standardDeidentification,
  id: 'english-deidentification',
  labels: {
    name: 'name',
    mobile: 'mobile',
    phone: 'phone',
    email: 'email',
    idCard: 'id',
    travelDocument: 'passport',
    bankCard: 'card',
    iban: 'iban',
    plate: 'plate',
    wechat: 'WeChat',
    qq: 'QQ',
    account: 'account',
    networkAddress: 'ip',
    address: 'address',
    order: 'order',
    tracking: 'parcel',
    employee: 'employee',
    room: 'room',
    birthDate: 'birth',
    bareNetworkAddress: 'ip',
  },
}
