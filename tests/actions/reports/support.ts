import { randomUUID } from 'node:crypto'
import type { InputGiven } from '#types/core/action'
import { beginPhoto, dispatchReport, fileReport, finishPhoto, photoTicket, resolveReport, triageReport } from '#types/reports'
import type { Activity, Report } from '#core/store/records/reports'
import { jpeg } from '../../domain/photos/pictures'
import { openCounty, type County, type Person } from '../../support/county'

export const HOUR = 3_600_000
export const HOME = 'gull-rock'
export const HOME_PATH = ['isle', 'east-coast', 'north-bend', HOME]
/** The body the fixture's first category goes to, and how long it has. */
export const BODY = 'harbour-crew'
export const BODY_PATH = ['isle', 'harbour-office', BODY]
export const BODY_HOURS = 6
export const PLACE = { lat: 27.1, lng: 120.601 }

/** A county with a grid worker of HOME, an official of the handling body and a rider. */
export interface Village extends County { readonly grid: Person; readonly crew: Person; readonly reporter: Person }

export async function openVillage(): Promise<Village> {
  const county = await openCounty()
  const grid = await county.staff('grid', HOME, '路谷雨')
  const crew = await county.staff('official', BODY, '维修班')
  const reporter = await county.rider('田小满')
  return Object.assign(county, { grid, crew, reporter })
}

/** Puts bytes where the ticket says, as a browser does; answers the storage's status. */
export async function upload(village: County, photoId: string, bytes: Uint8Array, as: Person): Promise<number> {
  const { url, headers } = await village.call(photoTicket, { photoId }, { as })
  const { status } = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) })
  return status
}

/** Begun and uploaded, not finished; what is announced is no promise. */
export async function uploaded(village: County, as: Person, bytes: Uint8Array = jpeg()): Promise<string> {
  const photoId = `ph_${randomUUID()}`
  await village.call(beginPhoto, { photoId, bytes: 1_000, mime: 'image/jpeg' }, { as })
  expect(await upload(village, photoId, bytes, as)).toBe(200)
  return photoId
}

export async function readyPhotoOf(village: County, as: Person): Promise<string> {
  const photoId = await uploaded(village, as)
  await village.call(finishPhoto, { photoId }, { as })
  return photoId
}

/** A report of the village; answers its id. */
export async function aReport(village: Village, given: Partial<InputGiven<typeof fileReport>> = {}, as: Person = village.reporter): Promise<string> {
  const photoIds = given.photoIds ?? [await readyPhotoOf(village, as)]
  return (await village.call(fileReport, { categoryId: 'jetty', place: PLACE, takenAt: village.at - 60_000, ...given, photoIds }, { as })).id
}

export async function accepted(village: Village): Promise<string> {
  const reportId = await aReport(village)
  await village.call(triageReport, { reportId, verdict: 'accepted' }, { as: village.grid })
  return reportId
}

export async function dispatched(village: Village): Promise<string> {
  const reportId = await accepted(village)
  await village.call(dispatchReport, { reportId, bodyId: BODY }, { as: village.grid })
  return reportId
}

export async function resolved(village: Village): Promise<string> {
  const reportId = await dispatched(village)
  await village.call(resolveReport, { reportId, words: '换了新的', photoId: await readyPhotoOf(village, village.grid) }, { as: village.grid })
  return reportId
}

export const reportOf = (village: County, reportId: string): Promise<Report | null> => village.store.get('reports', reportId)

export const timelineOf = (village: County, reportId: string): Promise<Activity[]> =>
  village.store.find('activities', { subjectId: reportId }, { orderBy: [['at', 'asc'], ['_id', 'asc']] })
