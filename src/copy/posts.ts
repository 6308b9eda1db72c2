export const posts = {
  switch: '换一个岗位',
  switchTitle: '用哪个岗位',
  current: '现在用的',
  signInTitle: '还没登录',
  signInNote: '手机上的小程序点一下，这台电脑就登上了',
  signInWay: '用手机登录',
  noneTitle: '你还没有这里的岗位',
  noneNote: '问管这件事的人要一个邀请码',
  noneWay: '我有邀请码',
}
