import { loadCast, phoneAddress } from './cloud.js'
import { stepsFor } from './steps.js'

const FIRST = ['rider', 'grid', 'keeper']
const WIDTH = 390
const HEIGHT = 844

const cast = await loadCast()
const people = cast.people ?? []
const steps = people.length > 0 ? stepsFor(cast) : []
const slots = FIRST.map((part, at) => makeSlot(people.find((person) => person.part === part), at))
let now = Math.min(Number(sessionStorage.getItem('step')) || 0, Math.max(0, steps.length - 1))

document.getElementById('title').textContent = people.length > 0 ? `${cast.countyName}，一个中午` : `${cast.countyName}还没有演示故事`
document.getElementById('phones').append(...slots.map(({ element }) => element))
document.getElementById('back').addEventListener('click', () => void goTo(now - 1))
document.getElementById('next').addEventListener('click', () => void goTo(now + 1))
document.getElementById('steps').append(...steps.map(stepRow))
window.addEventListener('resize', fit)
fit()
await Promise.all(slots.map((slot) => slot.person && put(slot, slot.person)))
if (steps.length > 0) await goTo(now)

function makeSlot(person, at) {
  const element = document.createElement('section')
  element.className = 'phone'
  element.innerHTML = '<label><i></i><select></select></label><div class="frame"></div>'
  const select = element.querySelector('select')
  select.setAttribute('aria-label', `第 ${at + 1} 部手机是谁的`)
  select.append(...people.map(({ id, name, note }) => new Option(`${name} · ${note}`, id)))
  const slot = { element, select, person, at }
  select.addEventListener('change', () => void put(slot, people.find(({ id }) => id === select.value)))
  return slot
}

/** Gives a slot somebody's phone. A frame's name prefixes what the app stores, so another person is another frame. */
async function put(slot, person, hash) {
  slot.person = person
  slot.select.value = person.id
  const frame = document.createElement('iframe')
  frame.name = person.id
  frame.title = `${person.name}的手机`
  frame.allow = 'camera; clipboard-write'
  frame.src = await phoneAddress(person, hash)
  slot.element.querySelector('.frame').replaceChildren(frame)
  fit()
}

async function goTo(at) {
  if (at < 0 || at >= steps.length) return
  now = at
  sessionStorage.setItem('step', String(now))
  const { slot: number, part, hash } = steps[now]
  const slot = slots[number]
  const person = people.find((one) => one.part === part)
  if (slot.person?.id !== person.id) await put(slot, person, hash)
  else openPage(slot, hash)
  show()
}

/** The app's router listens to its address. */
function openPage(slot, hash) {
  const page = slot.element.querySelector('iframe')?.contentWindow
  if (page && page.location.hash && !page.location.hash.startsWith(hash)) page.location.hash = hash
}

function show() {
  for (const [at, row] of [...document.querySelectorAll('.step')].entries()) {
    row.classList.toggle('is-now', at === now)
    row.classList.toggle('is-past', at < now)
    row.querySelector('button').setAttribute('aria-current', at === now ? 'step' : 'false')
    if (at === now) row.scrollIntoView({ block: 'nearest' })
  }
  for (const slot of slots) slot.element.classList.toggle('is-now', slot.at === steps[now].slot)
  slots[steps[now].slot].element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  document.getElementById('back').disabled = now === 0
  document.getElementById('next').textContent = now === steps.length - 1 ? '走完了' : '下一步'
}

function stepRow({ title, text, part }, at) {
  const row = document.createElement('li')
  row.className = 'step'
  row.innerHTML = '<button type="button"><span class="n"></span><span class="title"></span></button><p class="who"></p><p class="text"></p>'
  row.querySelector('.n').textContent = at + 1
  row.querySelector('.title').textContent = title
  row.querySelector('.who').textContent = `${people.find((person) => person.part === part)?.name}的手机`
  row.querySelector('.text').textContent = text
  row.querySelector('button').addEventListener('click', () => void goTo(at))
  return row
}

/** Three phones beside the tour, as large as the window lets them be. */
function fit() {
  const { clientWidth, clientHeight } = document.getElementById('phones')
  const isNarrow = window.innerWidth <= 900
  const scale = isNarrow ? Math.min(1, (window.innerWidth - 44) / WIDTH) : Math.min(1, (clientHeight - 90) / HEIGHT, Math.max(0.55, (clientWidth - 80) / (3 * WIDTH)))
  for (const { element } of slots) {
    const frame = element.querySelector('.frame')
    frame.style.width = `${WIDTH * scale + 4}px`
    frame.style.height = `${HEIGHT * scale + 4}px`
    element.style.width = frame.style.width
    const inner = frame.querySelector('iframe')
    if (inner) inner.style.transform = `scale(${scale})`
  }
}
