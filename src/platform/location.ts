import { gcj02FromWgs84 } from './gcj02'
import { FIX_MAX_AGE_MS, FIX_TIMEOUT_MS, type FixResult } from './location-types'

export function locate(): Promise<FixResult> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve({ ok: false, why: 'failed' })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({
        ok: true,
        fix: { place: gcj02FromWgs84({ lat: coords.latitude, lng: coords.longitude }), accuracyMeters: Math.round(coords.accuracy) },
      }),
      ({ code, PERMISSION_DENIED }) => resolve({ ok: false, why: code === PERMISSION_DENIED ? 'refused' : 'failed' }),
      { enableHighAccuracy: true, timeout: FIX_TIMEOUT_MS, maximumAge: FIX_MAX_AGE_MS },
    )
  })
}
