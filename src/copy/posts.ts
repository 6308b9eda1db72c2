export const posts = {
  switch: '换一个岗位',
  switchTitle: '用哪个岗位',
  current: '现在用的',
  noneTitle: '你还没有这里的岗位',
  noneNote: '问管这件事的人要一个邀请码',
  noneWay: '我有邀请码',
}
