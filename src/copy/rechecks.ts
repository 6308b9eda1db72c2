import type { RecheckOutcome, RecheckStatus } from '#types/points-rechecks'
import type { TakeBackState } from '#types/proposals'

/** The street's second look: what was drawn, and who stands for it. */
export const rechecks = {
  title: '抽到的',
  share: '系统抽，谁也选不了',
  status: { due: '等着看', done: '看过的' } satisfies Record<RecheckStatus, string>,
  emptyTitle: { due: '没有等着看的', done: '还没看过' } satisfies Record<RecheckStatus, string>,
  emptyNote: { due: '核验过的活，系统抽一部分，排在这里', done: '看一件，就记在这里' } satisfies Record<RecheckStatus, string>,
  lookOther: { due: '看过的在这里', done: '看看等着的' } satisfies Record<RecheckStatus, string>,
  outcome: { right: '属实', wrong: '不属实' } satisfies Record<RecheckOutcome, string>,
  whoDid: (name: string, title: string) => `${name}，${title.split(' · ')[0]}`,
  sheetTitle: '再看一眼',
  rider: '谁干的',
  where: '在哪',
  arrived: '到场',
  arrivedBy: (when: string, name: string) => `${when}，${name}扫的码`,
  listedBy: (when: string, name: string) => `${when}，${name}按名单签的，没有扫码`,
  confirmed: '核验',
  confirmedBy: (when: string, name: string) => `${when}，${name}`,
  paid: '给了',
  points: (points: number) => `${points} 分`,
  said: '他说',
  noPhoto: '没拍照片',
  note: '看到了什么',
  noteHint: '属实可以不写，不属实要写清楚',
  right: '属实',
  wrong: '不属实',
  fine: '问一问、去看看再定；一件只看一次',
  ownHands: '你或你们单位经过手，请别人来看',
  doneRight: '记下了，属实',
  doneWrong: '记下了，不属实',
  found: '结果',
  foundBy: (when: string, name: string) => `${when}，${name}看的`,
  correct: '提出更正',
  corrects: { waiting: '更正等人同意', done: '已经更正了' } satisfies Record<Exclude<TakeBackState, 'possible'>, string>,
}

/** Two people who stood for the same work. A question, never a reproach. */
export const pairs = {
  title: '谁和谁一起核的',
  counted: (awards: string) => `近 90 天，${awards} 件`,
  countedPart: (awards: string) => `近 90 天里最近的 ${awards} 件`,
  both: (names: readonly string[]) => names.join('和'),
  share: (tookPart: number, together: number) => `${tookPart} 件里 ${together} 件一起`,
  ask: '几乎每次都是这两位',
  fine: '人手少的社区常会这样。可以问一问，换个人搭把手',
  emptyTitle: '近 90 天没有核验过的活',
  emptyNote: '一位扫码、一位核验，就会记在这里',
}
