import { runFixture, type RunningHost } from './running-host'

let running: RunningHost

beforeAll(async () => { running = await runFixture({ theme: 'dark', storage: { kept: { n: 1 } } }) })
afterAll(() => running.stop())

beforeEach(async () => {
  await running.mini.callWxMethod('reLaunch', { url: '/pages/home/index?from=test' })
})

test('a page is drawn with its data, its wxs and its query, and without a complaint', async () => {
  expect(await running.text('#total')).toBe('0 项')
  expect(await running.text('.said')).toBe('load test')
  expect((await (await running.page()).$$('.row')).length).toBe(2)
  expect(running.host.errors).toEqual([])
})

test('rpx and vh are lengths of the screen and of the web view between the bars', async () => {
  expect(await (await running.on('.wide')).size()).toMatchObject({ width: 195 })
  const { windowHeight } = await running.mini.callWxMethod('getWindowInfo')
  expect(await (await running.on('.tall')).size()).toMatchObject({ height: windowHeight })
})

test('an isolated component keeps its styles to itself and does not take the page\'s', async () => {
  const badge = await running.on('#badge')
  const [box, count] = [await badge.$('.box'), await badge.$('.box .count')]
  expect(await box?.style('color')).toBe('rgb(0, 170, 0)')
  expect(await count?.style('font-size')).toBe('16px')
  expect(await box?.attribute('class')).toBe('box')
  expect(await (await running.on('#total')).style('font-size')).toBe('20.8px')
})

test('an app that does not declare darkmode stays light on a dark phone', async () => {
  expect(await (await running.on('#total')).style('color')).toBe('rgb(17, 34, 51)')
  expect(await running.mini.callWxMethod('getAppBaseInfo')).not.toHaveProperty('theme')
})

test('hidden hides, and what a screen reader says stands in the attributes', async () => {
  const status = await running.on('[aria-label="load test"]')
  expect(await status.attribute('aria-role')).toBe('status')
  expect(await status.style('display')).toBe('block')
  await (await running.page()).setData({ said: '' })
  expect(await (await running.on('.closed')).style('display')).toBe('none')
})

test('a tap reaches its handler, and a disabled button swallows it', async () => {
  await running.tap('.add')
  await running.tap('.locked')
  expect(await running.text('#total')).toBe('1 项')
})

test('an event of a component reaches the page with its detail', async () => {
  await (await (await running.on('#badge')).$('.box'))?.tap()
  expect(await running.text('#total')).toBe('5 项')
})

test('what is typed is cut at the field\'s length and comes back as its value', async () => {
  const field = await running.on('.field')
  if (!('input' in field) || typeof field.input !== 'function') throw new Error('.field is not an input')
  await field.input('你好你好你好')
  expect(await running.text('.echo')).toBe('你好你好你')
  expect(await field.value()).toBe('你好你好你')
})

test('a form submits the values of its named controls', async () => {
  await running.tap('.mark')
  await running.tap('.pick')
  const options = await (await running.page()).$$('.host-sheet-item')
  await options[1].tap()
  await running.tap('.send')
  expect(JSON.parse(await running.text('.said'))).toEqual({ a: '甲', b: true, c: 1, d: ['x'] })
})

test('a page opens on another with its query, and going back shows the first again', async () => {
  await (await (await running.page()).$$('.row'))[1].tap()
  expect((await running.page()).path).toBe('pages/second/index')
  expect(await running.text('.id')).toBe('编号 2')
  await running.tap('.back')
  expect((await running.page()).path).toBe('pages/home/index')
  const { shown, hidden, ready } = await running.mini.evaluate(`() => {
    const [page] = getCurrentPages()
    return { shown: page.shown, hidden: page.hidden, ready: page.ready }
  }`)
  expect({ shown, hidden, ready }).toEqual({ shown: 2, hidden: true, ready: true })
})

test('a subpackage is loaded when one of its pages opens, from a relative url', async () => {
  await running.tap('.row')
  await running.tap('.sub')
  expect(await running.text('.extra')).toBe('分包里的字')
  expect((await running.mini.pageStack()).map(({ path }) => path)).toEqual(['pages/home/index', 'pages/second/index', 'sub/extra/index'])
})

test('a tab page stays alive while another tab is in front', async () => {
  await running.tap('.add')
  await running.mini.callWxMethod('switchTab', { url: '/pages/tab/index' })
  expect(await running.text('.here')).toBe('另一页')
  await running.mini.callWxMethod('switchTab', { url: '/pages/home/index' })
  expect(await running.text('#total')).toBe('1 项')
})

test('pulling down tells the page that declared it', async () => {
  await running.mini.callWxMethod('startPullDownRefresh')
  expect(await running.text('.said')).toBe('pulled')
})

test('storage keeps copies, starts with what the host was given, and says when a key is missing', async () => {
  expect(await running.mini.callWxMethod('getStorageSync', 'kept')).toEqual({ n: 1 })
  await running.mini.callWxMethod('setStorageSync', 'a', { list: [1] })
  expect(await running.mini.callWxMethod('getStorage', { key: 'a' })).toMatchObject({ data: { list: [1] } })
  expect(await running.mini.callWxMethod('getStorageSync', 'none')).toBe('')
  await expect(running.mini.callWxMethod('getStorage', { key: 'none' })).rejects.toThrow('getStorage:fail data not found')
})

test('files written to the user folder are read back; other folders are not for writing', async () => {
  const read = await running.mini.evaluate(`() => {
    const files = wx.getFileSystemManager()
    const path = wx.env.USER_DATA_PATH + '/note.txt'
    files.writeFileSync(path, '你好', 'utf8')
    const text = files.readFileSync(path, 'utf8')
    files.unlinkSync(path)
    try {
      files.readFileSync(path, 'utf8')
    } catch (error) {
      return { text, gone: String(error) }
    }
    return { text, gone: '' }
  }`)
  expect(read.text).toBe('你好')
  expect(read.gone).toContain('readFileSync:fail no such file')
})

test('a modal is read and answered by the automator', async () => {
  const asked = running.mini.callWxMethod('showModal', { title: '确认', content: '要交吗' })
  await (await running.page()).waitFor('.host-modal-content')
  expect(await running.text('.host-modal-content')).toBe('要交吗')
  await running.mini.native().confirmModal()
  expect(await asked).toMatchObject({ confirm: true, cancel: false })
})

test('a mocked wx method answers the app until it is restored', async () => {
  await running.mini.mockWxMethod('getNetworkType', { networkType: '4g', errMsg: 'getNetworkType:ok' })
  expect(await running.mini.callWxMethod('getNetworkType')).toMatchObject({ networkType: '4g' })
  await running.mini.restoreWxMethod('getNetworkType')
  expect(await running.mini.callWxMethod('getNetworkType')).toMatchObject({ networkType: 'wifi' })
})

test('the app is told when the network goes and comes', async () => {
  await running.mini.evaluate(`() => {
    const app = getApp()
    app.seen = []
    wx.onNetworkStatusChange(({ isConnected }) => app.seen.push(isConnected))
  }`)
  running.host.setOnline(false)
  running.host.setOnline(true)
  expect(await running.mini.evaluate('() => getApp().seen')).toEqual([false, true])
})

test('each setData is metered in bytes of UTF-8 JSON, and the nodes of the page are counted', async () => {
  running.host.resetMeters()
  await running.tap('.add')
  const bytes = '{"total":1}'.length
  const before = running.host.meters()
  expect(before).toMatchObject({ setDataCalls: 1, setDataBytes: bytes, largestSetDataBytes: bytes })
  await (await running.page()).setData({ rows: [{ id: 1, name: '行一' }, { id: 2, name: '行二' }, { id: 3, name: '行三' }] })
  expect(running.host.meters().nodes).toBe(before.nodes + 1)
})

test('the first screen is metered for the page opened last', async () => {
  await running.mini.callWxMethod('navigateTo', { url: '/pages/second/index?id=9' })
  expect(running.host.meters().firstScreenSetDataBytes).toBe('{"id":"9"}'.length)
})
