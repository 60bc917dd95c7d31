import { type ReactNode, useEffect, useState } from 'react';
import { Button, type ButtonKind } from '#ui/kit/button.tsx';
import { Icon, type IconName } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';

export type CopyOutcome = 'copied' | 'failed';

type CopyButtonProps = {
  /** What the button is called: its text, or its accessible name when it is an icon alone. */
  readonly label: string;
  readonly onCopy: () => Promise<CopyOutcome>;
  readonly kind?: ButtonKind;
  readonly icon?: boolean;
  readonly className?: string;
};

const shownForMs = { copied: 1600, failed: 8000 } as const;

/** An outcome that is shown for a moment, then forgotten. */
function useOutcome(): [CopyOutcome | undefined, (outcome: CopyOutcome | undefined) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownForMs[outcome]);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, setOutcome];
}

/** Copies something, and says whether that worked without moving anything on the page. */
export function CopyButton(props: CopyButtonProps): ReactNode {
  const { label, kind = 'quiet', icon = false } = props;
  const [outcome, setOutcome] = useOutcome();
  const { t } = useLanguage();
  const copied = outcome === 'copied';
  const size = kind === 'quiet' ? 14 : 16;
  const copy = async () => {
    setOutcome(undefined);
    setOutcome(await props.onCopy());
  };
  return (
    <span className={`relative inline-flex ${props.className ?? ''}`}>
      <Button
        kind={kind}
        icon={icon}
        aria-label={label}
        title={icon ? label : undefined}
        onClick={() => void copy()}
      >
        <Content name="copy" label={icon ? undefined : label} size={size} hidden={copied} />
        {copied && <Content name="done" label={icon ? undefined : t('kit.copied')} size={size} />}
      </Button>
      <Outcome outcome={outcome} />
    </span>
  );
}

/** What the button says. "Copied" lies over its first word, from the right edge, so that nothing moves. */
function Content(props: {
  name: IconName;
  label: string | undefined;
  size: number;
  hidden?: boolean;
}): ReactNode {
  const over = props.name === 'done' ? 'absolute inset-y-0 right-1.5 text-ok' : '';
  return (
    <span
      aria-hidden
      className={`flex items-center gap-[inherit] ${over} ${props.hidden ? 'invisible' : ''}`}
    >
      <Icon name={props.name} size={props.size} />
      {props.label}
    </span>
  );
}

function Outcome(props: { outcome: CopyOutcome | undefined }): ReactNode {
  const { t } = useLanguage();
  return (
    <span role="status">
      {props.outcome === 'copied' && <span className="sr-only">{t('kit.copied')}</span>}
      {props.outcome === 'failed' && (
        <span className="absolute top-full right-0 z-10 mt-1 w-64 rounded-2 border border-line bg-paper px-2.5 py-1.5 text-xs whitespace-normal text-bad">
          {t('kit.copy-failed')}
        </span>
      )}
    </span>
  );
}
