import type { ReactNode } from 'react'

const icon = (drawing: ReactNode) => {
  const Icon = ({ size = 16 }: { readonly size?: number }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {drawing}
    </svg>
  )
  return Icon
}

export const SearchIcon = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />)
export const PeopleIcon = icon(
  <path d="M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 5.5c0-2.2 2-3.5 4.5-3.5s4.5 1.3 4.5 3.5M10.8 3.3a2.3 2.3 0 0 1 0 4.4m1.2 2.6c1.6.4 2.7 1.6 2.7 3.2" />,
)
export const LockIcon = icon(<path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />)
export const ClockIcon = icon(<path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.7V8l2.2 1.6" />)
export const WarnIcon = icon(<path d="M8 2.3 14.3 13H1.7L8 2.3Zm0 4.2v3M8 11.4v.01" />)
export const DoneIcon = icon(<path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.4 8.2l1.9 1.9 3.4-4" />)
export const QuestionIcon = icon(
  <path d="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.2a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2M8 11.2v.01" />,
)
export const PersonIcon = icon(
  <path d="M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Zm-5.2 5.6c0-2.4 2.3-3.7 5.2-3.7s5.2 1.3 5.2 3.7" />,
)
export const HandsIcon = icon(
  <path d="M5.2 7.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM1.5 13c0-2.2 1.6-3.4 3.7-3.4S8.9 10.8 8.9 13m1-7.4 1.6 1.6 3-3.4" />,
)
export const LogIcon = icon(<path d="M3.5 2.5h9v11h-9zM6 5.7h4M6 8h4M6 10.3h2.5" />)
export const SlidersIcon = icon(
  <path d="M2.5 4.7h5.8m3.2 0h2M2.5 11.3h2m3.2 0h5.8M9.9 6.3a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM6.1 12.9a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z" />,
)
export const KeyIcon = icon(
  <path d="M5.3 13.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Zm2-4.8 5.9-5.9m-2.2 2.2 1.8 1.8M9 7l1.4 1.4" />,
)
export const DownIcon = icon(<path d="m4.2 6.2 3.8 3.9 3.8-3.9" />)
export const DownloadIcon = icon(<path d="M8 2.5v7.3M4.8 6.9 8 10l3.2-3.1M3 13.3h10" />)
export const PlusIcon = icon(<path d="M8 3.2v9.6M3.2 8h9.6" />)
export const PencilIcon = icon(<path d="m10.6 3 2.4 2.4-7.6 7.6H3v-2.4L10.6 3Z" />)
export const BinIcon = icon(
  <path d="M2.8 4.3h10.4M6.3 4.3V2.8h3.4v1.5M4.2 4.3l.6 9h6.4l.6-9M6.7 7v3.7M9.3 7v3.7" />,
)
export const FilterIcon = icon(<path d="M2.5 4h11M4.5 8h7M6.5 12h3" />)
export const SelectIcon = icon(<path d="M2.8 2.8h10.4v10.4H2.8zM5.2 8.2l2 2 3.8-4.4" />)
export const CopyIcon = icon(<path d="M5.8 5.8h7.4v7.4H5.8zM10.2 5.8v-3H2.8v7.4h3" />)
export const BackIcon = icon(<path d="M9.8 3.2 5 8l4.8 4.8" />)
export const EraseIcon = icon(<path d="M5.6 3.5h8v9h-8L1.9 8l3.7-4.5Zm2.6 2.8 3.4 3.4m0-3.4L8.2 9.7" />)
export const TickIcon = icon(<path d="m3.3 8.5 3 3 6.4-7" />)
export const CrossIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />)
export const UndoIcon = icon(<path d="M5.6 3 2.6 6l3 3M2.9 6h6.4a3.9 3.9 0 0 1 0 7.8H6" />)
