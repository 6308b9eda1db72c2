import { DAY_MS } from '#domain/calendar/dates'

interface Appointment { at: number; happen: () => Promise<void> }

/** What will happen, by day: a day is planned before it begins and then happens in the order of its times. */
export class Agenda {
  private readonly days = new Map<number, Appointment[]>()

  /** `startAt` is the first instant of day 0; what lies beyond the last day does not happen. */
  constructor(private readonly startAt: number) {}

  add(at: number, happen: () => Promise<void>): void {
    const day = this.dayOf(at)
    const appointments = this.days.get(day)
    if (appointments) appointments.push({ at, happen })
    else this.days.set(day, [{ at, happen }])
  }

  /** Runs a day up to, not including, `until`. */
  async run(day: number, until: number): Promise<void> {
    const due = (this.days.get(day) ?? []).sort((a, b) => a.at - b.at)
    this.days.delete(day)
    for (const { at, happen } of due) if (at < until) await happen()
  }

  dayStart(day: number): number {
    return this.startAt + day * DAY_MS
  }

  private dayOf(at: number): number {
    return Math.floor((at - this.startAt) / DAY_MS)
  }
}
