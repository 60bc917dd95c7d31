import type { ReactNode } from 'react';
import { baseUrlHint } from '#core/inspect/base-url-hint.ts';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { useUrlProblem } from './use-url-problem.ts';

/** Where the request goes, for those who send it to no access point of the vendor. */
export function BaseUrlField(): ReactNode {
  const { t, say } = useLanguage();
  const { dispatch } = useCommands();
  const baseUrl = usePlaygroundState((state) => state.session.customBaseUrl);
  const problem = useUrlProblem();
  const isWrong = problem?.code === 'base-url-invalid' && baseUrl !== '';
  const unusual = baseUrlHint(baseUrl);
  return (
    <Field
      label={t('request.base-url')}
      hint={
        <>
          <span className="block">{t('request.base-url.hint')}</span>
          {isWrong && <span className="block text-bad">{say(problem.sentence)}</span>}
          {unusual && <span className="block text-warn">{say(unusual)}</span>}
        </>
      }
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="url"
          value={baseUrl}
          onChange={(event) =>
            dispatch({ type: 'custom-base-url-edited', baseUrl: event.target.value })
          }
        />
      )}
    </Field>
  );
}
