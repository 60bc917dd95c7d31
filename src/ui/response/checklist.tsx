import { type ReactNode, useId, useRef } from 'react';
import {
  type CheckGroup,
  type CheckStep,
  type Checks,
  causeTitle,
  checkedCauseOf,
  checklistFor,
  checklistText,
  stepHow,
  stepTitle,
} from '#core/responses/checklist/checklist.ts';
import { Button } from '#ui/kit/button.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { useLanguage } from '#ui/language.tsx';
import {
  type ResponseReading,
  useCommands,
  usePlaygroundState,
  useScheme,
} from '#ui/use-playground.ts';
import { speakerOf } from './speaker.ts';
import './checklist.css';

const noChecks: Checks = {};

/** What to check of each of the five causes, for who answered or for the chosen scheme. */
export function Checklist({ reader }: { readonly reader: ResponseReading }): ReactNode {
  const language = useLanguage();
  const { t, say } = language;
  const { copy } = useCommands();
  const reading = usePlaygroundState(({ response }) => response?.answer?.reading);
  const checks = usePlaygroundState(({ response }) => response?.checks) ?? noChecks;
  const speaker = speakerOf(reading, useScheme(), language);
  const groups = checklistFor(speaker.id);
  const pointed = reading && checkedCauseOf(reading.cause);
  const title = t('response.checklist.for', { name: speaker.name });
  const region = useRef<HTMLElement>(null);
  const reopen = () => {
    reader.uncheckAll();
    // The button goes.
    region.current?.focus();
  };
  return (
    <section
      ref={region}
      tabIndex={-1}
      className="response-checklist"
      aria-label={t('response.checklist')}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="tool-title">{title}</h2>
        <span className="grow" />
        {Object.keys(checks).length > 0 && (
          <Button kind="quiet" fills onClick={reopen}>
            {t('response.checklist.restart')}
          </Button>
        )}
        <CopyButton
          label={t('response.checklist.copy')}
          onCopy={() => copy(checklistText(title, groups, checks, say))}
        />
      </div>
      <p className="tool-note">{t('response.checklist.hint')}</p>
      <div className="response-causes">
        {groups.map((group) => (
          <Group
            key={group.cause}
            group={group}
            checks={checks}
            isPointedAt={group.cause === pointed}
            reader={reader}
          />
        ))}
      </div>
    </section>
  );
}

type GroupProps = {
  readonly group: CheckGroup;
  readonly checks: Checks;
  /** Whether the answer speaks for this cause. */
  readonly isPointedAt: boolean;
  readonly reader: ResponseReading;
};

function Group({ group, checks, isPointedAt, reader }: GroupProps): ReactNode {
  const { t, say } = useLanguage();
  return (
    <div>
      <h3>
        {say(causeTitle(group.cause))}
        {isPointedAt && <span className="response-here"> {t('response.checklist.here')}</span>}
      </h3>
      <ul>
        {group.steps.map((step) => (
          <Step key={step.id} step={step} outcome={checks[step.id]} reader={reader} />
        ))}
      </ul>
    </div>
  );
}

type StepProps = Pick<GroupProps, 'reader'> & {
  readonly step: CheckStep;
  readonly outcome: Checks[string] | undefined;
};

function Step({ step, outcome, reader }: StepProps): ReactNode {
  const { t, say } = useLanguage();
  const id = useId();
  const title = say(stepTitle(step));
  return (
    <li data-outcome={outcome}>
      <p id={id} className="font-medium">
        {title}
      </p>
      <p className="response-how">{say(stepHow(step))}</p>
      <SwitchGroup
        label={t('response.checklist.outcome', { step: title })}
        value={outcome ?? 'open'}
        choices={(['open', 'proved', 'excluded'] as const).map((value) => ({
          value,
          label: t(`response.checklist.${value}`),
        }))}
        onChange={(value) => reader.check(step.id, value === 'open' ? undefined : value)}
      />
    </li>
  );
}
