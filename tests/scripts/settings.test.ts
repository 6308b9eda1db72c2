import { settingsFrom } from '../../scripts/lib/settings'

test('without settings: gaoqing on 8080, data beside the project, a browser opens', () => {
  expect(settingsFrom({}, '/home/me/qingfeng')).toEqual({ port: 8080, profileId: 'gaoqing', dataDir: '/home/me/qingfeng/.data/gaoqing', opensBrowser: true })
})

test('PORT, PROFILE, DATA_DIR and NO_OPEN are obeyed', () => {
  expect(settingsFrom({ PORT: '9000', PROFILE: 'xiangtan', DATA_DIR: '/data', NO_OPEN: '1' }, '/home/me/qingfeng'))
    .toEqual({ port: 9000, profileId: 'xiangtan', dataDir: '/data', opensBrowser: false })
  expect(settingsFrom({ DATA_DIR: 'here' }, '/root')).toMatchObject({ dataDir: '/root/here' })
})

test.each(['65536', '-1', '80.5', 'http'])('PORT=%s is refused with a way out', (PORT) => {
  expect(() => settingsFrom({ PORT }, '/root')).toThrow(`PORT=${PORT} is no port. Try PORT=8080 npm start.`)
})

test('the highest port is a port', () => {
  expect(settingsFrom({ PORT: '65535' }, '/root').port).toBe(65_535)
})

test('a profile that is not there is refused with those that are', () => {
  expect(() => settingsFrom({ PROFILE: 'atlantis' }, '/root')).toThrow('PROFILE may be gaoqing or xiangtan')
})
