import { isRecord, listOf, numberOf, recordOf } from '../../shared/json'
import { appConfig, phone } from '../phone'
import { failed } from '../report'
import { Refusal, type ApiTable, type AsyncApi, type Options, type Result } from './define'

/** WeChat refuses these unless app.json declares them, whatever the user allowed. */
function declared(name: string, api: AsyncApi): AsyncApi {
  return (options) => {
    if (!listOf(appConfig.requiredPrivateInfos).includes(name)) {
      const reason = 'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json'
      failed(`wx.${name}: ${reason}`)
      throw new Refusal(reason)
    }
    return api(options)
  }
}

function place(name: string): AsyncApi {
  const scope = name === 'getFuzzyLocation' ? 'scope.userFuzzyLocation' : 'scope.userLocation'
  return declared(name, () => {
    if (!isRecord(recordOf(appConfig.permission)[scope])) {
      failed(`wx.${name}: require permission desc of ${scope} in app.json`)
      throw new Refusal('require permission desc')
    }
    if (phone.location === 'denied') throw new Refusal('auth deny', { errno: 103 })
    return { ...phone.location, speed: -1, accuracy: 30, altitude: 0, verticalAccuracy: 0, horizontalAccuracy: 30 }
  })
}

function openLocation(options: Options): Result {
  if (!Number.isFinite(Number(options.latitude)) || !Number.isFinite(Number(options.longitude))) throw new Refusal('parameter error: latitude and longitude should be Number')
  return {}
}

async function chooseLocation(): Promise<Result> {
  if (phone.location === 'denied') throw new Refusal('cancel')
  return { name: '选定的地点', address: '', ...phone.location }
}

const region = { southwest: { latitude: 0, longitude: 0 }, northeast: { latitude: 0, longitude: 0 } }

function mapContext(): object {
  const answer = (result: object) => (options: unknown): void => {
    const success = recordOf(options).success
    if (typeof success === 'function') setTimeout(() => { success(result) })
  }
  const names = ['moveToLocation', 'includePoints', 'translateMarker', 'moveAlong', 'addMarkers', 'removeMarkers', 'setCenterOffset', 'addArc', 'removeArc']
  return {
    ...Object.fromEntries(names.map((name) => [name, answer({})])),
    getCenterLocation: answer(phone.location === 'denied' ? { latitude: numberOf(0), longitude: 0 } : phone.location),
    getScale: answer({ scale: 16 }),
    getRegion: answer(region),
  }
}

export const location: ApiTable = {
  sync: { createMapContext: mapContext },
  async: {
    getLocation: place('getLocation'),
    getFuzzyLocation: place('getFuzzyLocation'),
    chooseLocation: declared('chooseLocation', chooseLocation),
    openLocation,
  },
}
