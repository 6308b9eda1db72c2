import type { FeedbackStatus } from '#types/feedback'

export const notices = {
  title: '通知',
  none: '这会儿没有通知',
  noneNote: '县里和街道有事，会写在这里',
  days: (from: string, until: string) => (from === until ? from : `${from} 到 ${until}`),
  section: '发出的通知',
  empty: '还没发过通知',
  emptyNote: '高温、停水、修路，写一行就行',
  write: '发一条通知',
  onlyAbove: '通知由县里和街道发，社区看得到',
  line: '写一行，说清时间地点',
  lineHint: '比如 高温橙色预警，各驿站供冰水到 20:00',
  from: '从哪天',
  today: '今天',
  tomorrow: '明天',
  for: '挂几天',
  daysLong: (count: number) => `${count} 天`,
  needLine: '先写一行',
  send: (until: string) => `发出去，挂到 ${until}`,
  sent: '发出去了，首页看得到',
  withdraw: '撤下来',
  withdrawNote: '马上不再显示，这里还留着记录。',
  withdrawn: '撤下了',
  keep: '先挂着',
  states: { on: '挂着', coming: '还没到', over: '过了', withdrawn: '撤下了' },
}

/** To who wrote it. */
export const feedbackWords: Record<FeedbackStatus, string> = { open: '等着看', answered: '有回话', withdrawn: '你撤回了' }

/** To the county. */
export const feedbackDeskWords: Record<FeedbackStatus, string> = { open: '待看', answered: '看过了', withdrawn: '撤回了' }

export const feedback = {
  title: '投诉建议',
  meNote: '直接给县里，不写你是谁',
  none: '还没写过',
  noneNote: '哪里不好、谁为难你、有什么主意，都行',
  write: '写给县里',
  label: '怎么回事',
  hint: '写清哪儿、哪天，好去看',
  wants: '要个回话',
  wantsNote: '回话写在这里，只有你看得到',
  on: '要',
  off: '不用',
  send: '交上去',
  needWords: '先写怎么回事',
  sent: '交上去了',
  fine: '县里的工作人员看得到这些话，看不到是谁写的。急事打服务电话',
  read: '看过了',
  said: (by: string, words: string) => `${by}：${words}`,
  filed: '你写的',
  withdraw: '不要了，撤回',
  section: '投诉建议',
  deskNone: '没有人写来',
  deskNoneNote: '骑手和同事写给县里的话会到这里',
  wanted: '要回话',
  answer: '回他的话',
  answerHint: '去看了没有，打算怎么办',
  sendAnswer: '回话',
  needAnswer: '他等回话，写几句',
  markRead: '看过了，不用回',
  answered: '好了',
  visitor: '成为小哥就能写；急事打服务电话',
}
