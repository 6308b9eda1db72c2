import { Row } from '@/components/row'
import { consents as words } from '@/copy/consents'
import { go, routes } from '@/routes'

/** What everybody may read. */
export const TermsRow = () => <Row icon="shield" title={words.readMore} note={words.readMoreNote} onPress={() => { void go(routes.terms) }} />

/** What a rider said yes to. */
export const ConsentsRow = () => <Row icon="tick" title={words.title} note={words.mineNote} onPress={() => { void go(routes.consents) }} />
