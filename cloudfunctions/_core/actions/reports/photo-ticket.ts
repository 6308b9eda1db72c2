import { photoTicket } from '#types/reports'
import { handler, refuse } from '../../runtime/handler'

/** S20.4: where and how to upload now; asked for again whenever a ticket ran out. */
export const photoTicketHandler = handler(photoTicket, async ({ subject: photo, files }) => {
  if (photo.status !== 'begun') refuse(photoTicket, 'PHOTO_FINISHED')
  const { url, headers } = await files.uploadTicket(photo.quarantinePath)
  return { cloudPath: photo.quarantinePath, url, headers }
})
