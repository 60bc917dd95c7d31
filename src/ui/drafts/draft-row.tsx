import { type ReactNode, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { TextInput } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { ListedDraft } from '#ui/use-playground.ts';
import { useTitleOf } from './title-of.ts';

type DraftRowProps = {
  readonly draft: ListedDraft;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
};

/** A draft: what it is and when it was kept. The one that is on the page, or in another tab, stays. */
export function DraftRow(props: DraftRowProps): ReactNode {
  const { draft, onOpen, onDelete } = props;
  const { t } = useLanguage();
  const [isNaming, setIsNaming] = useState(false);
  const title = useTitleOf()(draft);
  return (
    <li className="flex min-h-11 items-center gap-2 border-b border-rule">
      <div className="min-w-0 grow">
        {isNaming ? (
          <NameField draft={draft} onRename={props.onRename} onEnd={() => setIsNaming(false)} />
        ) : (
          <Title title={title} onOpen={draft.open === 'here' ? undefined : onOpen} />
        )}
        <Facts draft={draft} />
      </div>
      {!isNaming && (
        <Button
          icon
          kind="quiet"
          aria-label={t('drafts.rename', { name: title })}
          onClick={() => setIsNaming(true)}
        >
          <Icon name="rename" size={14} />
        </Button>
      )}
      {draft.open === 'nowhere' && (
        <Button
          icon
          kind="quiet"
          aria-label={t('drafts.delete', { name: title })}
          onClick={onDelete}
        >
          <Icon name="delete" size={14} />
        </Button>
      )}
    </li>
  );
}

function Title(props: { title: string; onOpen: (() => void) | undefined }): ReactNode {
  const { t } = useLanguage();
  const { title, onOpen } = props;
  if (!onOpen) return <p className="truncate font-medium">{title}</p>;
  return (
    <button
      type="button"
      className="block max-w-full truncate font-medium text-accent hover:underline"
      aria-label={t('drafts.show', { name: title })}
      onClick={onOpen}
    >
      {title}
    </button>
  );
}

function Facts(props: { draft: ListedDraft }): ReactNode {
  const { t, locale } = useLanguage();
  const { session, savedAtMs, open } = props.draft;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = t('drafts.facts', {
    bytes: session.body.length,
    when: when.format(savedAtMs),
  });
  return (
    <p className="truncate text-xs text-ink-3">
      {facts}
      {open === 'here' && ` · ${t('drafts.here')}`}
      {open === 'elsewhere' && ` · ${t('drafts.elsewhere')}`}
    </p>
  );
}

/** Enter takes the name, Escape leaves it as it was; so does an unchanged one. */
function NameField(props: {
  draft: ListedDraft;
  onRename: (name: string) => void;
  onEnd: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const [name, setName] = useState(props.draft.name);
  const take = () => {
    if (name.trim() !== props.draft.name) props.onRename(name.trim());
    props.onEnd();
  };
  return (
    <div className="write">
      <TextInput
        aria-label={t('drafts.name')}
        className="font-sans"
        maxLength={200}
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          props.onEnd();
        }}
      />
    </div>
  );
}
