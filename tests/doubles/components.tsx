import type { CSSProperties, FormEvent, ReactNode } from 'react'

interface Props {
  children?: ReactNode
  className?: string
  style?: CSSProperties
  onClick?: () => void
  [spoken: `aria-${string}`]: string | undefined
  role?: string
}

/** What Taro draws in a browser, as plain elements: enough to find, press and read. */
const plain = ({ children, className, style, onClick, role, ...rest }: Props) => ({
  className, style, onClick, role, children,
  ...Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('aria-'))),
})

export const View = (props: Props) => <div {...plain(props)} />
export const Text = (props: Props) => <span {...plain(props)} />
export const ScrollView = (props: Props) => <div {...plain(props)} />
export const Button = (props: Props) => <button type="button" {...plain(props)} />
export const Image = ({ src, ...props }: Props & { src: string }) => <img alt="" src={src} {...plain(props)} />

interface InputProps extends Props {
  value?: string
  placeholder?: string
  onInput?: (event: { detail: { value: string } }) => void
}

const typed = (onInput: InputProps['onInput']) => (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
  onInput?.({ detail: { value: event.currentTarget.value } })

export const Input = ({ value, placeholder, onInput, ...props }: InputProps) =>
  <input {...plain(props)} value={value} placeholder={placeholder} onInput={typed(onInput)} readOnly={!onInput} />
export const Textarea = ({ value, placeholder, onInput, ...props }: InputProps) =>
  <textarea {...plain(props)} value={value} placeholder={placeholder} onInput={typed(onInput)} readOnly={!onInput} />

export const Picker = ({ children, ...props }: Props) => <div {...plain(props)}>{children}</div>
export const Map = (props: Props) => <div {...plain(props)} />
