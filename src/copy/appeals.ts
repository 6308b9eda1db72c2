import type { AppealOutcome, AppealStatus } from '#types/points-appeals'

/** To the rider himself. */
export const appealWords: Record<AppealStatus, string> = {
  open: '等答复', explained: '说明白了', corrected: '更正了', unfounded: '不成立', withdrawn: '你撤回了',
}

/** To staff. */
export const appealStaffWords: Record<AppealStatus, string> = {
  open: '待答复', explained: '已说明', corrected: '已更正', unfounded: '不成立', withdrawn: '骑手撤回',
}

/** Of the timeline: what was done, not how far it is. */
export const appealStepWords: Record<AppealStatus, string> = { ...appealWords, open: '你提了申诉' }
export const appealStaffStepWords: Record<AppealStatus, string> = { ...appealStaffWords, open: '骑手申诉' }

export const outcomeChoices: Record<AppealOutcome, string> = { explained: '账没错，说明白', corrected: '有错，更正了', unfounded: '不成立' }

export const appeals = {
  title: '我的申诉',
  titleOf: (what: string) => `申诉：${what}`,
  all: '整个积分账',
  line: '这一笔对不上？申诉',
  whole: '对不上？申诉',
  hint: '写清哪天、什么事，好查',
  label: '哪里不对',
  send: '交上去',
  needWords: '先写哪里不对',
  sent: '交上去了，答复在「我的申诉」里',
  fine: '只有管这件事的同事看得到，他们只看得到这一笔',
  fineWhole: '县里的同事来看，看不到你的明细',
  none: '没有申诉',
  noneNote: '哪一笔对不上，在它的凭据里说',
  noneWay: '看看积分',
  you: '你',
  by: (who: string, words: string | null) => (words ? `${who}：${words}` : who),
  withdraw: '不申诉了',
  join: '成为小哥，才有积分账',
  staffTitle: '积分申诉',
  staffNone: '没有人申诉',
  staffNoneNote: '骑手对哪一笔有疑问，会到这里',
  confirmed: '谁确认',
  where: '在哪',
  when: '时间',
  rule: '规则',
  answer: '写给骑手的话',
  answerHint: '查了什么，结果怎样',
  sendAnswer: '答复',
  needOutcome: '先选怎么答复',
  needAnswer: '写几句给他',
  answered: '答复好了，他看得到',
  cannot: '经手过这一笔的人不能答，要工作人员来答',
  correctFirst: '先在账上更正，再来答复',
}
