import { Autocomplete } from '@base-ui/react/autocomplete';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from '#ui/kit/dialog.tsx';
import { useLanguage } from '#ui/language.tsx';
import { groups, groupTitles, isMeant, type PageAction } from './action.ts';
import { useActions } from './use-actions.ts';
import '#ui/kit/key.css';
import './palette.css';

type Group = { readonly value: (typeof groups)[number]; readonly items: PageAction[] };

/** Everything that the page can do, found by typing. What copies leaves it open, so that its outcome is to be seen. */
export function Palette(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const readActions = useActions();
  const actions = readActions();
  const { said, copy } = useCopying();
  const items = groups.flatMap((value) => {
    const found = actions.filter((action) => action.group === value && isMeant(action, typed));
    return found.length > 0 ? [{ value, items: found }] : [];
  });
  const choose = (action: PageAction) => {
    if ('copy' in action) return void copy(action);
    // What comes next may take the focus, which a dialog gives back when it closes.
    flushSync(props.onClose);
    action.run();
  };
  return (
    <Dialog title={t('page.commands')} onClose={props.onClose}>
      <Autocomplete.Root
        inline
        open
        items={items}
        filter={null}
        itemToStringValue={(action: PageAction) => action.label}
        autoHighlight="always"
        keepHighlight
        value={typed}
        onValueChange={(value, { reason }) => {
          if (reason !== 'item-press') setTyped(value);
        }}
      >
        <div className="write">
          <Autocomplete.Input
            ref={(input) => input?.setAttribute('autofocus', '')}
            aria-label={t('palette.search')}
            placeholder={t('palette.search')}
            spellCheck={false}
          />
        </div>
        <Autocomplete.List className="palette-list" aria-label={t('page.commands')}>
          {(group: Group) => <GroupView key={group.value} group={group} onChoose={choose} />}
        </Autocomplete.List>
      </Autocomplete.Root>
      <p className="palette-foot">
        <span role="status">{items.length === 0 ? t('palette.none') : said}</span>
        {items.length > 0 && said === '' && t('palette.hint')}
      </p>
    </Dialog>
  );
}

/** What came of the last copying, in words. */
function useCopying() {
  const { t, say } = useLanguage();
  const [said, setSaid] = useState('');
  const copy = async (action: Extract<PageAction, { copy: unknown }>) => {
    setSaid('');
    const outcome = await action.copy();
    if (outcome === 'copied') setSaid(t('palette.copied', { name: action.label }));
    else setSaid(outcome === 'failed' ? t('kit.copy-failed') : say(outcome));
  };
  return { said, copy };
}

function GroupView(props: {
  readonly group: Group;
  readonly onChoose: (action: PageAction) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { group, onChoose } = props;
  return (
    <Autocomplete.Group items={group.items} className="palette-group">
      <Autocomplete.GroupLabel className="palette-title">
        {t(groupTitles[group.value])}
      </Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(action: PageAction) => (
          <Autocomplete.Item
            key={action.id}
            value={action}
            className="palette-item"
            aria-keyshortcuts={action.key}
            onClick={() => onChoose(action)}
          >
            <span>{action.label}</span>
            {action.key && <kbd aria-hidden>{action.key}</kbd>}
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}
