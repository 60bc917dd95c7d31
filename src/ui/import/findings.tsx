import type { ReactNode } from 'react';
import type { Candidate, Unread } from '#core/importers/import.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Message } from '#core/messages.ts';
import { useLanguage } from '#ui/language.tsx';

/** Of a longer list the rest is counted. */
const longestList = 100;
/** Of a longer excerpt (characters) both ends are shown. */
const longestExcerpt = 300;

type FindingsProps = {
  readonly offer: Offer;
  readonly candidate: Candidate | undefined;
  /** What the page has no place for. */
  readonly leftOut: readonly Message[];
};

/** Everything of the text that is not filled in. Nothing of it is missing here. */
export function Findings({ offer, candidate, leftOut }: FindingsProps): ReactNode {
  const { t } = useLanguage();
  const unread = [...offer.unread, ...(candidate?.unread ?? [])];
  const ignored = [...offer.ignored, ...(candidate?.ignored ?? [])];
  return (
    <>
      <NotUnderstood unread={unread} />
      <LeftOut candidate={candidate} leftOut={leftOut} />
      <Notes notes={candidate?.notes ?? []} />
      {ignored.length > 0 && (
        <details className="import-section">
          <summary>{t('import.ignored', { count: ignored.length })}</summary>
          <List items={ignored} show={(what) => <Excerpt text={what} />} />
        </details>
      )}
    </>
  );
}

function NotUnderstood(props: { readonly unread: readonly Unread[] }): ReactNode {
  const { t, say } = useLanguage();
  const { unread } = props;
  if (unread.length === 0) return null;
  return (
    <section aria-label={t('import.not-understood')} className="import-section">
      <h3 className="text-warn">{t('import.not-understood')}</h3>
      <List
        items={unread}
        show={({ what, why }) => (
          <>
            {what !== '' && <Excerpt text={what} />} {say(why)}
          </>
        )}
      />
    </section>
  );
}

function LeftOut(props: Pick<FindingsProps, 'candidate' | 'leftOut'>): ReactNode {
  const { t, say } = useLanguage();
  const { candidate } = props;
  const leftOut = [...props.leftOut, ...(candidate ? restOf(candidate) : [])];
  const masked = candidate?.masked ?? [];
  if (leftOut.length + masked.length === 0) return null;
  return (
    <section aria-label={t('import.leaves-out')} className="import-section">
      <h3>{t('import.leaves-out')}</h3>
      <ul>
        {masked.map(({ name, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
          <li key={index}>
            {name !== '@' && <code>{name}</code>} {say(why)}
          </li>
        ))}
        {leftOut.map((message) => (
          <li key={say(message)}>{say(message)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What came along and has no place on the page. */
function restOf({ response, unknownHeaders }: Candidate): readonly Message[] {
  const names = unknownHeaders.join(', ');
  return [
    ...(response
      ? [{ id: 'import.left-out.response', values: { status: String(response.status) } }]
      : []),
    ...(names === '' ? [] : [{ id: 'import.left-out.unknown-headers', values: { names } }]),
  ];
}

function Notes(props: { readonly notes: readonly Message[] }): ReactNode {
  const { t, say } = useLanguage();
  if (props.notes.length === 0) return null;
  return (
    <section aria-label={t('import.notes')} className="import-section">
      <h3>{t('import.notes')}</h3>
      <ul>
        {props.notes.map((note) => (
          <li key={say(note)}>{say(note)}</li>
        ))}
      </ul>
    </section>
  );
}

type ListProps<Item> = {
  readonly items: readonly Item[];
  readonly show: (item: Item) => ReactNode;
};

function List<Item>({ items, show }: ListProps<Item>): ReactNode {
  const { t } = useLanguage();
  const rest = items.length - longestList;
  return (
    <ul>
      {items.slice(0, longestList).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
        <li key={index}>{show(item)}</li>
      ))}
      {rest > 0 && <li className="text-ink-3">{t('import.more', { count: rest })}</li>}
    </ul>
  );
}

/** A piece of the text, in its own line ends and blanks no more: it is to be recognised, not copied. */
function Excerpt({ text }: { readonly text: string }): ReactNode {
  const half = longestExcerpt / 2;
  const shown =
    text.length <= longestExcerpt ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
  return <code>{shown}</code>;
}
