import type { StationView } from '#types/stations'
import type { Station } from '../../store/records/stations'

/** What everyone may know of a station. */
export const stationView = ({ _id, name, place, address, isPartner, hours, followsCalendar, functions, seats, phone, hint }: Station): StationView =>
  ({ id: _id, name, place, address, isPartner, hours, followsCalendar, functions, seats, phone, hint })
