import { Agenda } from '../../../seed/city/agenda'

const DAY = 24 * 3_600_000

test('a day happens in the order of its times, and what lies at the end or beyond does not', async () => {
  const agenda = new Agenda(1_000)
  const happened: string[] = []
  const note = (at: number, what: string) => agenda.add(at, async () => { happened.push(what) })
  note(1_000 + 50, 'late')
  note(1_000 + 10, 'early')
  note(1_000 + DAY, 'tomorrow')
  note(1_000 + 60, 'end')
  await agenda.run(0, 1_060)
  expect(happened).toEqual(['early', 'late'])
  await agenda.run(1, Infinity)
  expect(happened).toEqual(['early', 'late', 'tomorrow'])
})
