import { declareRider } from '#types/accounts'
import { useMe } from '@/cloud/session'
import { useWrite } from '@/cloud/use-write'

/** One tap: 我是骑手,满 18 岁. */
export function useDeclareRider() {
  const { refresh } = useMe()
  const write = useWrite(declareRider, { onDone: refresh })
  const declare = (name: string) => {
    const displayName = name.trim()
    return write.send({ isAdult: true, ...(displayName && { displayName }) })
  }
  return { write, declare }
}
