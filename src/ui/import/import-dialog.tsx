import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Wire } from '#core/explain/wire.ts';
import type { Filling } from '#core/importers/fill-session.ts';
import type { Candidate } from '#core/importers/import.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Field, FieldId } from '#core/schemes/recipe.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { Button } from '#ui/kit/button.tsx';
import { Dialog } from '#ui/kit/dialog.tsx';
import { useLanguage } from '#ui/language.tsx';
import { CheckBox } from '#ui/share/check-box.tsx';
import {
  type Importable,
  type Importing,
  useCommands,
  usePlaygroundState,
  useScheme,
} from '#ui/use-playground.ts';
import { FillingList, isIdle } from './filling.tsx';
import { Findings } from './findings.tsx';
import { Needs } from './needs.tsx';
import { Outcome } from './outcome.tsx';
import { Requests } from './requests.tsx';
import { TextSource } from './text-source.tsx';
import { likeliest, useImport } from './use-import.ts';
import './import.css';

/** Shows what a text holds and what it would change, before it changes anything. */
export function ImportDialog(props: { readonly importable: Importable }): ReactNode {
  const { t } = useLanguage();
  const { leaveImport, openImport } = useCommands();
  const outcomeId = useId();
  const [typed, setTyped] = useState({ from: props.importable, text: props.importable });
  const [generation, setGeneration] = useState(0);
  // What is pasted or dropped anywhere takes the place of what was typed.
  if (typed.from !== props.importable) {
    setTyped({ from: props.importable, text: props.importable });
    setGeneration(generation + 1);
  }
  const replace = (text: Importable) => {
    setTyped({ from: text, text });
    setGeneration(generation + 1);
    openImport(text);
  };
  const isAsArrived = typed.text === props.importable && typed.text !== '';
  const state = useImport(typed.text, generation);
  const { offer, importing } = state;
  return (
    <Dialog title={t('import.title')} onClose={leaveImport}>
      <div className="import">
        <TextSource
          input={typed.text}
          describedBy={outcomeId}
          onType={(text) => setTyped({ ...typed, text })}
          onReplace={replace}
        />
        <Outcome id={outcomeId} state={state} />
        <Needs state={state} />
        {offer && importing ? (
          <Choice key={generation} offer={offer} importing={importing} isAsArrived={isAsArrived} />
        ) : (
          <Foot isAsArrived={isAsArrived} onFill={undefined} />
        )}
      </div>
    </Dialog>
  );
}

type ChoiceProps = {
  readonly offer: Offer;
  readonly importing: Importing;
  /** Whether it was pasted, dropped or chosen, and nobody has changed it by hand. */
  readonly isAsArrived: boolean;
};

/** Which request, with which secrets, and all that it means for the page. */
function Choice({ offer, importing, isAsArrived }: ChoiceProps): ReactNode {
  const { candidates } = offer;
  const [picked, setPicked] = useState<number>();
  const chosen = Math.min(picked ?? likeliest(candidates), candidates.length - 1);
  const candidate = candidates[chosen];
  const scheme = useSchemeOf(offer);
  const key = useKey(offer, scheme.recipe.key.field);
  const filling = useFilling(importing, offer.schemeId, candidate, key.secrets);
  const isNew = filling.changes.some((change) => !isIdle(change));
  return (
    <>
      {candidates.length > 1 && (
        <Requests
          scheme={scheme}
          importing={importing}
          candidates={candidates}
          chosen={chosen}
          onChoose={setPicked}
          secret={key.value}
          onSecret={key.type}
        />
      )}
      <OfferedSecrets
        offer={offer}
        fields={scheme.fields}
        isTaken={key.isTaken}
        onTake={key.take}
      />
      {candidate && filling.changes.length > 0 && (
        <FillingList
          scheme={scheme}
          changes={filling.changes}
          isExact={candidate.bodyKnownFromWire}
        />
      )}
      <Findings offer={offer} candidate={candidate} leftOut={filling.leftOut} />
      <Foot
        isAsArrived={isAsArrived}
        onFill={isNew ? () => importing.fill(filling.changes, wireOf(candidate)) : undefined}
      />
    </>
  );
}

/** What the text tells of the request as it was sent and a session does not hold. */
function wireOf(candidate: Candidate | undefined): Wire | undefined {
  if (candidate === undefined) return undefined;
  const { request, bodyKnownFromWire } = candidate;
  return { headers: request.headers, bodyKnownFromWire };
}

/** The scheme by which the text is signed; that of the page where it does not tell. */
function useSchemeOf({ schemeId }: Offer): Scheme {
  const onPage = useScheme();
  return schemeId === onPage.id ? onPage : (schemeById(schemeId) ?? onPage);
}

/** The key that came along, or that of the page, or what is typed instead of them. */
function useKey(offer: Offer, field: FieldId) {
  const onPage = usePlaygroundState((state) => state.session.values[field] ?? '');
  const [typed, setTyped] = useState<string>();
  const [isTaken, setIsTaken] = useState(true);
  const offered = isTaken ? offer.secrets : undefined;
  const value = typed ?? offered?.get(field) ?? onPage;
  const secrets = useMemo(
    () => new Map([...(offered ?? []), ...(typed ? [[field, typed] as const] : [])]),
    [offered, typed, field],
  );
  return { value, secrets, isTaken, take: setIsTaken, type: setTyped };
}

const nothing: Filling = { changes: [], leftOut: [] };

function useFilling(
  importing: Importing,
  schemeId: string,
  candidate: Candidate | undefined,
  secrets: ReadonlyMap<string, string>,
): Filling {
  return useMemo(
    () => (candidate ? importing.filling(schemeId, candidate, secrets) : nothing),
    [importing, schemeId, candidate, secrets],
  );
}

function OfferedSecrets(props: {
  readonly offer: Offer;
  readonly fields: readonly Field[];
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}): ReactNode {
  const { t } = useLanguage();
  const offered = props.fields.filter(({ id }) => props.offer.secrets.has(id));
  return offered.map(({ id, label }) => (
    <div key={id} className="import-section">
      <CheckBox
        label={t('import.fills.secret', { field: label })}
        checked={props.isTaken}
        onChange={props.onTake}
      />
    </div>
  ));
}

/** Filling in is offered once there is something to fill in, and is where a paste goes on. */
function Foot(props: {
  readonly isAsArrived: boolean;
  readonly onFill: (() => void) | undefined;
}): ReactNode {
  const { t } = useLanguage();
  const { leaveImport } = useCommands();
  const { isAsArrived, onFill } = props;
  const fill = useRef<HTMLButtonElement>(null);
  const canFill = onFill !== undefined;
  useEffect(() => {
    if (isAsArrived && canFill) fill.current?.focus({ preventScroll: true });
  }, [isAsArrived, canFill]);
  return (
    <div className="import-foot">
      <Button kind="line" onClick={leaveImport}>
        {t('import.cancel')}
      </Button>
      {onFill && (
        <Button kind="main" ref={fill} onClick={onFill}>
          {t('import.fill')}
        </Button>
      )}
    </div>
  );
}
