import type { DataPart } from '#types/my-data'

/** What it is, what it is for, and how long it stays. */
interface DataWords { title: string; why: string; kept: string }

const ACCOUNT = '注销就删'
const NUMBER = '注销后只剩编号'

export const dataWords: Record<DataPart, DataWords> = {
  account: { title: '称呼、手机号、社区、核实', why: '知道该问谁、谁能换东西', kept: ACCOUNT },
  consents: { title: '同意和撤回', why: '记着你说过的话', kept: ACCOUNT },
  engagements: { title: '网点登记', why: '哪个网点写了你，你怎么回的', kept: '你回过的，注销就删' },
  posts: { title: '岗位', why: '谁在哪儿办什么', kept: '注销就空出来' },
  reveals: { title: '谁看过我的手机号', why: '看一次记一次', kept: ACCOUNT },
  'check-ins': { title: '驿站签到', why: '一天一个驿站算一次', kept: NUMBER },
  answers: { title: '帮忙', why: '留位子、核验、发积分', kept: NUMBER },
  reports: { title: '随手拍', why: '派给该办的人', kept: '注销后不知是谁报的' },
  photos: { title: '照片', why: '给办事和核验的人看', kept: NUMBER },
  points: { title: '积分明细', why: '一笔一笔对得上', kept: NUMBER },
  grants: { title: '奖励和更正', why: '谁提的、谁同意、为什么', kept: NUMBER },
  rechecks: { title: '抽查', why: '街道再看一遍核验', kept: NUMBER },
  redemptions: { title: '兑换', why: '留货、领取', kept: NUMBER },
  appeals: { title: '申诉', why: '你的话和答复', kept: NUMBER },
  messages: { title: '提醒', why: '排到位子、东西和积分到期', kept: ACCOUNT },
  'message-grants': { title: '微信提醒', why: '轮到你、办好了，微信发给你', kept: '发完、关掉就删' },
  sessions: { title: '登录过的电脑', why: '哪台、什么时候，能让它退出', kept: '过期一天就删' },
  feedback: { title: '投诉建议', why: '县里看到、给你回话', kept: '注销后不知是谁写的' },
}

export const myData = {
  title: '我的信息',
  lead: '存了你什么 · 都在这里',
  known: '知道你什么',
  none: '没有',
  unit: '条',
  rights: '你说了算',
  close: '注销账号',
  closeNote: '称呼、社区、岗位马上删',
  take: '整理一份给我',
  taking: (done: number, all: number) => `整理到第 ${done} 类，共 ${all} 类`,
  fine: '只有你自己拿得到，里面没有别人的编号',
  ready: '整理好了',
  readyNote: (rows: number) => `一共 ${rows} 条，是一个 JSON 文件，电脑上能打开。里面有你的事，别随手转发。`,
  save: '存成文件',
  copy: '复制',
  saved: '存好了',
  copied: '复制好了',
  notSaved: '没存成，试试复制',
  fileName: (on: string) => `我的信息-${on}.json`,
  visitor: '还没有存你的任何信息',
  visitorNote: '不加入，驿站照样用',
}
