import { button } from './button'
import { canvas } from './canvas'
import { choices } from './choices'
import { register } from './define'
import { fields } from './field'
import { forms } from './form'
import { images } from './image'
import { navigator } from './navigator'
import { pickers } from './picker'
import { scrollView } from './scroll-view'
import { shown } from './shown'
import { slider } from './slider'
import { swipers } from './swiper'

/** Every built-in component this host draws. */
export function registerBuiltIns(): void {
  const all = [button, canvas, navigator, scrollView, slider, ...choices, ...fields, ...forms, ...images, ...pickers, ...shown, ...swipers]
  all.forEach(register)
}
