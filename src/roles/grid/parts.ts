import type { ReactNode } from 'react'

/** One piece of work in the parts that a page sets into its screen and the wide desk into a pane. */
export interface Parts {
  title: string
  head?: ReactNode
  body: ReactNode
  foot?: ReactNode
  over?: ReactNode
}
