import type { PropsWithChildren } from 'react'
import { arrive } from '@/cloud/arrive'
import { CloudProvider } from '@/cloud/provider'
import './app.scss'

// Before anything renders: the first read already goes out with the session that came in the address.
arrive()

export default function App({ children }: PropsWithChildren) {
  return <CloudProvider>{children}</CloudProvider>
}
