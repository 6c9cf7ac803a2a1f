import { locale } from './language.ts'

const inUnit = (unit: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 })

const units = [
  [1_000_000_000, inUnit('gigabyte')],
  [1_000_000, inUnit('megabyte')],
  [1000, inUnit('kilobyte')],
  [1, inUnit('byte')],
] as const

/** `13.1 MB` */
export const size = (bytes: number): string => {
  const [each, format] = units.find(([least]) => bytes >= least) ?? units[3]
  return format.format(bytes / each)
}
