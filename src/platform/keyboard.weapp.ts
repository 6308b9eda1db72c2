/** The mini-program hears no keys outside its fields. */
export function useKeys(_pressed: (key: string) => void, _isOn = true) {
  return undefined
}
