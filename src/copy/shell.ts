/** What a browser says before the app is there. */
export const shell = {
  opening: '正在打开',
  stuck: '没打开，看看信号',
  retry: '再试一次',
}
