/** What may happen to the books of one community, two riders and one shelf. `x…` and `w…` are names given when made. */
export type Rider = 'a' | 'b'
export type Step =
  | { do: 'allocate'; points: number }
  | { do: 'blow' | 'close'; whistle: string }
  | { do: 'award'; whistle: string; rider: Rider }
  | { do: 'hold'; as: string; rider: Rider }
  | { do: 'fulfil' | 'cancel'; of: string }
  | { do: 'leave'; rider: Rider }
  | { do: 'expire' }

export const TERMS = { places: 2, each: 3, dailyCap: 8, price: 2, stock: 3 } as const

/** The ledger in the fewest words: one after the other, no accounts, no postings. Answers `ok` or why not. */
export class Reference {
  fund = 0
  stock: number = TERMS.stock
  pools: Record<string, number> = {}
  riders: Record<Rider, { balance: number; held: number }> = { a: { balance: 0, held: 0 }, b: { balance: 0, held: 0 } }
  redemptions: Record<string, string> = {}
  readonly owners: Record<string, Rider> = {}
  readonly works: Record<string, Partial<Record<Rider, 'submitted' | 'paid'>>> = {}
  /** What came back from those who left. */
  returned = 0
  readonly gone: Rider[] = []
  readonly closed: string[] = []
  readonly today: Record<Rider, number> = { a: 0, b: 0 }

  take(step: Step): string {
    switch (step.do) {
      case 'allocate': this.fund += step.points; return 'ok'
      case 'blow': return this.fund < TERMS.places * TERMS.each ? 'FUND_SHORT' : this.blow(step.whistle)
      case 'award': return this.award(step.whistle, step.rider)
      case 'close': return this.close(step.whistle)
      case 'hold': return this.hold(step.as, step.rider)
      case 'fulfil': return this.end(step.of, 'fulfilled')
      case 'cancel': return this.gone.includes(this.owners[step.of] ?? 'a') ? 'SIGN_IN' : this.end(step.of, 'cancelled')
      case 'leave': return this.leave(step.rider)
      case 'expire': for (const x of Object.keys(this.redemptions)) this.end(x, 'expired'); return 'ok'
    }
  }

  private blow(whistle: string): string {
    this.fund -= TERMS.places * TERMS.each
    this.pools[whistle] = TERMS.places * TERMS.each
    this.works[whistle] = {}
    return 'ok'
  }

  private award(whistle: string, rider: Rider): string {
    const works = this.works[whistle] ?? {}
    if (works[rider] === 'paid') return 'ALREADY_CONFIRMED'
    if (this.closed.includes(whistle)) return 'WHISTLE_CLOSED'
    if (this.gone.includes(rider)) return 'ACCOUNT_CLOSING'
    if (this.today[rider] + TERMS.each > TERMS.dailyCap) return 'DAILY_CAP'
    this.pools[whistle] = (this.pools[whistle] ?? 0) - TERMS.each
    this.riders[rider].balance += TERMS.each
    this.today[rider] += TERMS.each
    works[rider] = 'paid'
    return 'ok'
  }

  private close(whistle: string): string {
    if (this.closed.includes(whistle)) return 'WHISTLE_CLOSED'
    if (Object.values(this.works[whistle] ?? {}).includes('submitted')) return 'WORK_OPEN'
    this.fund += this.pools[whistle] ?? 0
    this.pools[whistle] = 0
    this.closed.push(whistle)
    return 'ok'
  }

  private hold(as: string, rider: Rider): string {
    if (this.gone.includes(rider)) return 'SIGN_IN'
    if (this.stock < 1) return 'OUT_OF_STOCK'
    if (this.riders[rider].balance - this.riders[rider].held < TERMS.price) return 'POINTS_SHORT'
    this.stock -= 1
    this.riders[rider].held += TERMS.price
    this.owners[as] = rider
    this.redemptions[as] = 'held'
    return 'ok'
  }

  /** Goods go back, work that waits is nobody's, and all he had is the county's. */
  private leave(rider: Rider): string {
    if (this.gone.includes(rider)) return 'ok'
    for (const [x, owner] of Object.entries(this.owners)) if (owner === rider) this.end(x, 'cancelled')
    for (const works of Object.values(this.works)) if (works[rider] === 'submitted') delete works[rider]
    this.returned += this.riders[rider].balance
    this.riders[rider].balance = 0
    this.gone.push(rider)
    return 'ok'
  }

  private end(x: string, to: string): string {
    const rider = this.riders[this.owners[x] ?? 'a']
    if (this.redemptions[x] !== 'held') return 'REDEMPTION_NOT_HELD'
    this.redemptions[x] = to
    rider.held -= TERMS.price
    if (to === 'fulfilled') rider.balance -= TERMS.price
    else this.stock += 1
    return 'ok'
  }
}
