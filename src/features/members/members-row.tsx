import { ListRow } from '@/components/list-row'
import { members } from '@/copy/members'
import { go, routes } from '@/routes'

/** The way to who joined the communities of one's post. */
export const MembersRow = () => <ListRow icon="people" title={members.title} onPress={() => { void go(routes.gridPeople) }} />
