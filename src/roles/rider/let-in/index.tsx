import { useServerNow } from '@/cloud/server-clock'
import { ScanScreen } from '@/components/scan-screen'
import { sessions as words } from '@/copy/sessions'
import { LetInView } from '@/features/sessions/let-in-view'
import { useLetIn } from '@/features/sessions/use-let-in'
import { back } from '@/routes'

/** Scan or type what the computer shows, see what asks, let it in. */
export default function LetInPage() {
  const letIn = useLetIn(back)
  const now = useServerNow()
  return letIn.asking ? <LetInView letIn={letIn} now={now} /> : <ScanScreen title={words.scan} says={words.says} {...letIn} />
}
