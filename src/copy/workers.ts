import type { EngagementState, Listing } from '#types/workers'

/** An outlet's list, to its contact and to officials. */
export const workers = {
  way: '在这里干活的小哥',
  wayNote: '名单、导入',
  title: '名单',
  lead: '姓和号码尾数，没有别的。他帮没帮忙、有多少积分，这里看不到',
  none: '名单还是空的',
  noneNote: '从表格里复制姓名和手机号，贴进来就行',
  add: '导入名单',
  since: (day: string) => `${day}起`,
  states: { listed: '等本人确认', claimed: '本人确认了', denied: '本人说不是', ended: '不在了' } satisfies Record<EngagementState, string>,
  removeTitle: (name: string, phone: string) => `${name} ${phone} 不在这儿了？`,
  removeNote: '从名单上拿掉。确认过的，会告诉他一声；以后还能再加。',
  remove: '拿掉',
  removed: '拿掉了',
  verify: '扫码核实',
}

/** The contact scans who stands before him. */
export const outletScan = {
  title: '扫码核实',
  verified: (name: string) => `${name} 核实了`,
  verifiedNote: '以后能用积分换东西了',
  again: (name: string) => `${name} 早就核实过`,
  againNote: '不用再扫',
}

/** Pasting a list. */
export const outletLines = {
  title: '导入名单',
  lead: '姓名和手机号，一行一个',
  label: '贴在这里',
  placeholder: '韩霜降 13800000002',
  hint: '从表格里选两列，复制，贴进来。只留姓和号码尾数，号码本身不存',
  lines: '看一遍',
  needLines: '先贴名单',
  check: (count: number) => `核对 ${count} 个人`,
  nothingToAdd: '没有要加的',
  send: (count: number) => `加上 ${count} 个人`,
  sending: (done: number, all: number) => `加到第 ${done} 个，共 ${all} 个`,
  allDone: (count: number) => `加好了 ${count} 个人`,
  doneNote: '本人在「我的」里点一下，就算确认了',
  back: '看名单',
  faults: { 'no-phone': '没有手机号', 'no-name': '没有姓名', 'twice': '前面有过这个号码', 'name-long': '姓名太长' },
  listings: { added: '新的', again: '走了又回来', known: '名单上有了', denied: '本人说不是', full: '登记的网点太多了' } satisfies Record<Listing, string>,
  tooMany: (most: number) => `一次最多 ${most} 行，后面的再来一次`,
  line: (n: number) => `第 ${n} 行`,
}

/** A rider and the outlets that listed him. */
export const myOutlets = {
  title: '我的网点',
  meNote: '网点登记了你，在这里认',
  lead: '是你的就认一下 · 跑两家，也是一个人',
  waiting: '等你认',
  yours: '你在的网点',
  over: '以前的',
  fine: '网点只看到「本人确认了」。你帮的忙、报的事、积分，网点都看不到。',
  listedAs: (name: string, day: string) => `${day}登记，写的是${name}`,
  since: (day: string) => `${day}认的`,
  claim: '是我',
  claimTitle: (outletName: string) => `${outletName}登记了你？`,
  deny: '不是我',
  denyNote: '说了不是，这个网点就不能再登记你这个号码。',
  leave: '我不在那儿了',
  leaveTitle: (outletName: string) => `不在${outletName}了？`,
  leaveNote: '网点会看到你不在了。回去的话，让网点再登记一次。',
  claimed: (outletName: string) => `认了，${outletName}`,
  denied: '知道了，不是你',
  left: (outletName: string) => `记下了，你不在${outletName}了`,
  states: { listed: '等你认', claimed: '认了', denied: '不是你', ended: '不在了' } satisfies Record<EngagementState, string>,
  none: '没有网点登记你',
  noneNote: '网点登记了你的手机号，这里会问是不是你',
  noPhone: '先留个手机号',
  noPhoneNote: '网点是按手机号登记的',
  addPhone: '留手机号',
}

/** Numbers of the registry, to the lead unit. */
export const workerCounts = {
  title: '从业人员',
  listed: '登记在册',
  people: '人',
  outlets: '网点',
  withSeveral: '跑两家以上',
  claimed: '本人确认',
  note: '按手机号算，一个号码一个人',
}
