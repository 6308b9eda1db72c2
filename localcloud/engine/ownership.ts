/**
 * Who may write what: names held by open transactions, and when each name was last written, so that a
 * transaction notices writes made after its snapshot.
 */
export class Ownership {
  private readonly holders = new Map<string, string>()
  private readonly lastWrites = new Map<string, number>()
  /** Snapshots of the open transactions, oldest first. */
  private readonly snapshots = new Map<string, number>()

  open(transaction: string, snapshot: number): void {
    this.snapshots.set(transaction, snapshot)
  }

  holderOf(name: string): string | undefined {
    return this.holders.get(name)
  }

  hold(name: string, transaction: string): void {
    this.holders.set(name, transaction)
  }

  /** Ends a transaction: its names are free, and writes no open snapshot precedes are forgotten. */
  close(transaction: string, names: Iterable<string>): void {
    for (const name of names) this.holders.delete(name)
    this.snapshots.delete(transaction)
    this.forget()
  }

  recordWrites(names: readonly string[], sequence: number): void {
    if (this.snapshots.size === 0) return
    for (const name of names) {
      // Set anew, so that the map stays in the order of writing.
      this.lastWrites.delete(name)
      this.lastWrites.set(name, sequence)
    }
  }

  isWrittenAfter(name: string, snapshot: number): boolean {
    return (this.lastWrites.get(name) ?? 0) > snapshot
  }

  private forget(): void {
    const oldest = this.snapshots.values().next()
    if (oldest.done === true) {
      this.lastWrites.clear()
      return
    }
    for (const [name, sequence] of this.lastWrites) {
      if (sequence > oldest.value) return
      this.lastWrites.delete(name)
    }
  }
}
