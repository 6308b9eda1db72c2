/** null: the person turned back, or there is no camera to scan with: type the digits. */
export type Scanned = string | null

interface Detector { detect: (source: ImageBitmapSource) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector

/** Not in every browser, and not in TypeScript's library. */
const detectorClass = () => (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector

/** Whether a scan can succeed here at all; else only the typed code is offered. */
export const canScan = () => detectorClass() !== undefined && typeof navigator.mediaDevices?.getUserMedia === 'function'

const LOOK_EVERY_MS = 120
const GIVE_UP_MS = 30_000
const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

function viewfinder(stream: MediaStream) {
  const video = document.createElement('video')
  video.className = 'viewfinder'
  video.playsInline = true
  video.muted = true
  video.srcObject = stream
  document.body.appendChild(video)
  return video
}

/** Looks through the camera over the whole screen; a tap on the picture turns back. */
export async function scan(): Promise<Scanned> {
  const Detector = detectorClass()
  if (!Detector || !canScan()) return null
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null)
  if (!stream) return null
  const video = viewfinder(stream)
  let isOver = false
  video.addEventListener('click', () => { isOver = true })
  try {
    await video.play()
    const detector = new Detector({ formats: ['qr_code'] })
    for (let waited = 0; !isOver && waited < GIVE_UP_MS; waited += LOOK_EVERY_MS) {
      const [found] = await detector.detect(video)
      if (found) return found.rawValue
      await pause(LOOK_EVERY_MS)
    }
    return null
  } finally {
    stream.getTracks().forEach((track) => track.stop())
    video.remove()
  }
}
