import type { ConsentKind, ConsentStatus } from '#types/consents'

export interface ConsentWords {
  title: string
  /** What it is given for, a sentence each. */
  what: readonly string[]
  /** What stops when it is taken back. */
  stops: string
}

/** Other words are another version: domain/accounts/consents.ts. */
export const consentWords: Record<ConsentKind, ConsentWords> = {
  participation: {
    title: '参加社区活动',
    what: [
      '社区缺人手时问你一声，来不来随你',
      '报了名，办这件事的同事看得到你的称呼、几点到、交的照片和话',
      '手机号遮着中间四位；要打给你得写理由，谁看的、为什么，你都看得到',
      '别的骑手、平台和企业看不到',
    ],
    stops: '撤回后：退出全部社区，不再问你。已经答应的还算数，积分留着。',
  },
  messages: {
    title: '微信提醒',
    what: ['你要一条，微信发一条，里面没有别人的事', '为此加密存下你的微信编号，发完就删', '「消息」里照样都有，随时能关'],
    stops: '撤回后：没发的不发了，存下的微信编号马上删。「消息」里照样都有。',
  },
}

export const consentStatusWords: Record<ConsentStatus, string> = { given: '同意', withdrawn: '撤回' }

export const consents = {
  title: '我同意过的',
  mineNote: '什么时候说的，怎么撤回',
  beforeTitle: '先看一眼',
  readMore: '隐私说明和用户协议',
  readMoreNote: '存什么、给谁看、存多久',
  pressing: '按下就是同意上面这些',
  stepSign: '还差一步',
  stepTitle: '参加之前，看一眼',
  stepNote: '同意了才能加入社区，随时能撤回',
  agree: '同意，去选社区',
  agreeAgain: '同意',
  version: (version: number) => `第 ${version} 版`,
  inForce: '同意着',
  notInForce: '没同意',
  changed: '说明更新了，还没看过',
  never: '还没问过你',
  withdraw: '撤回同意',
  withdrawSure: { participation: '撤回，退出全部社区', messages: '撤回，不再发' } satisfies Record<ConsentKind, string>,
  keep: '先不撤',
  withdrawn: '撤回了',
  given: '同意了',
  visitor: '成为小哥以后，同意过什么都在这里',
}
