/**
 * Turns this page into one phone of the demo: the production app, in a place and at an hour of the story. The app knows
 * nothing of it; what a phone's sensors and camera would say is answered here.
 */
const cast = await (await fetch('/cast/cast.json')).json()
const query = new URLSearchParams(window.location.search)

// Each person keeps his own things: the app prefixes its storage with the window's name.
window.name = query.get('as') ?? window.name
if (cast.standsAt) standAt(cast.standsAt)
await keepTheCloudsTime()
takePictures(query.get('part'))
await becomeTheApp()

function standAt({ lat, lng }) {
  const position = () => ({ coords: { latitude: lat, longitude: lng, accuracy: 12, altitude: null, altitudeAccuracy: null, heading: null, speed: null }, timestamp: Date.now() })
  const answer = (done) => void window.setTimeout(() => done(position()), 60)
  const sensor = { getCurrentPosition: answer, watchPosition: (done) => (answer(done), 1), clearWatch: () => undefined }
  Object.defineProperty(navigator, 'geolocation', { value: sensor, configurable: true })
}

/** The story's noon is not this machine's: the phone's clock goes with the cloud's. */
async function keepTheCloudsTime() {
  const { now } = await (await fetch('/__cloud/clock')).json()
  const RealDate = Date
  const offset = now - RealDate.now()
  if (Math.abs(offset) < 1_000) return
  window.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [RealDate.now() + offset]))
    }

    static now() {
      return RealDate.now() + offset
    }
  }
}

/** The camera of a machine without one: a drawn scene that suits what is being done. */
function takePictures(part) {
  const choose = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function click() {
    if (this.type !== 'file' || !cast.pictures) return choose.call(this)
    const { report, work, mended } = cast.pictures
    const picture = part === 'grid' ? mended : window.location.hash.includes('pages/whistle') ? work : report
    return void give(this, `/cast/pictures/${picture}.jpg`)
  }
}

async function give(input, url) {
  const blob = await (await fetch(url)).blob()
  const files = new DataTransfer()
  files.items.add(new File([blob], 'photo.jpg', { type: 'image/jpeg' }))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The app's own page is written over this one, so that its scripts run here. */
async function becomeTheApp() {
  const page = await (await fetch('/app/index.html')).text()
  document.open()
  document.write(page.replace('<head>', '<head><base href="/app/">'))
  document.close()
}
