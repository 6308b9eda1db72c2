import { withinARun } from '#core/actions/timers/within-a-run'

test('a run takes on work until its time is over, by the machine\'s clock', () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(5_000)
  const mayGoOn = withinARun()
  clock.mockReturnValue(44_999)
  expect(mayGoOn()).toBe(true)
  clock.mockReturnValue(45_000)
  expect(mayGoOn()).toBe(false)
  clock.mockRestore()
})
