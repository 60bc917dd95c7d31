import {
  ArrowDownToLine,
  ArrowLeftRight,
  Check,
  ChevronDown,
  ChevronUp,
  Contrast,
  Copy,
  Eye,
  EyeOff,
  FolderOpen,
  type LucideIcon,
  Pencil,
  Search,
  Share2,
  Trash2,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';

const glyphs = {
  copy: Copy,
  done: Check,
  down: ChevronDown,
  up: ChevronUp,
  swap: ArrowLeftRight,
  import: ArrowDownToLine,
  reveal: Eye,
  conceal: EyeOff,
  theme: Contrast,
  close: X,
  share: Share2,
  drafts: FolderOpen,
  rename: Pencil,
  delete: Trash2,
  commands: Search,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof glyphs;

/** A drawing beside a word, or within a button that has a name of its own: hidden from screen readers. */
export function Icon(props: { name: IconName; size?: number; className?: string }): ReactNode {
  const Glyph = glyphs[props.name];
  return (
    <Glyph
      aria-hidden
      size={props.size ?? 16}
      strokeWidth={1.75}
      className={`shrink-0 ${props.className ?? ''}`}
    />
  );
}

const ring = <circle cx="12" cy="12" r="9.2" />;

const lens = <path d="M10.2 2.6a7.6 7.6 0 1 0 0 15.2 7.6 7.6 0 0 0 0-15.2M15.8 15.8l5.6 5.6" />;

/** Each judgement has a shape of its own, so that hue never speaks alone. */
const marks = {
  yes: (
    <>
      {ring}
      <path d="m7.8 12.3 2.9 2.9 5.6-6.2" />
    </>
  ),
  no: (
    <>
      {ring}
      <path d="M8 10h8M8 14h8M14.6 7.2 9.4 16.8" />
    </>
  ),
  same: (
    <>
      {ring}
      <path d="M8 10h8M8 14h8" />
    </>
  ),
  chain: (
    <path d="M9.5 14.5 14.5 9.5M11 6.5l1.6-1.6a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5l-1.6 1.6a4.6 4.6 0 0 1-6.5-6.5L6.5 11" />
  ),
  lens: lens,
  'lens-yes': (
    <>
      {lens}
      <path d="m7 10.3 2.2 2.2 4-4.4" />
    </>
  ),
  'lens-no': (
    <>
      {lens}
      <path d="M7 10.2h6" />
    </>
  ),
  open: <circle cx="12" cy="12" r="9.2" strokeDasharray="3.2 2.58" />,
  alert: <path d="M12 3.2 21.8 20H2.2zM12 9.5v5M12 17.2v.1" />,
} satisfies Record<string, ReactNode>;

export type VerdictMarkName = keyof typeof marks;

/** The icon of a judgement. The sentence beside it says the same in words. */
export function VerdictMark(props: { name: VerdictMarkName; className?: string }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-current stroke-[1.7] ${props.className ?? 'size-6'}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {marks[props.name]}
    </svg>
  );
}
