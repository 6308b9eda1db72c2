import { loadCast, phoneAddress } from '/stage/cloud.js'

const cast = await loadCast()
document.getElementById('county').textContent = cast.countyName
document.getElementById('programme').textContent = cast.programmeName
const visitor = { id: '', name: '路人', note: '没有账号：看驿站，看怎么加入' }
document.getElementById('people').append(...[visitor, ...(cast.people ?? [])].map(row))

function row(person) {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(cell('strong', person.name), cell('span', person.note), cell('i', '打开'))
  button.addEventListener('click', () => void open(person, button))
  const item = document.createElement('li')
  item.append(button)
  return item
}

async function open(person, button) {
  try {
    window.location.href = await phoneAddress(person.id ? person : null)
  } catch (error) {
    const fault = cell('p', error.message)
    fault.className = 'fault'
    button.after(fault)
  }
}

function cell(tag, text) {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
