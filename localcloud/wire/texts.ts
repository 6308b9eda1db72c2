export interface Text { at: number; phone: string; digits: string }

const KEPT = 50

/** Text messages that functions sent: no phone rings from here, they are shown on the console page. */
export class Texts {
  private readonly texts: Text[] = []

  constructor(private readonly now: () => number) {}

  take(phone: string, digits: string): void {
    this.texts.push({ at: this.now(), phone, digits })
    if (this.texts.length > KEPT) this.texts.shift()
  }

  /** The latest last. */
  recent(): readonly Text[] {
    return this.texts
  }
}
